import { usualLimits } from "../../core/faults/limits.ts";
import type { Unreadable } from "../../core/faults/unreadable.ts";
import { type ParsedConfig, parseConfig } from "../../parse/config.ts";
import type { Host } from "../host.ts";
import { folderOf } from "../in-folder.ts";
import { readText } from "../read-text.ts";

/** A configuration as its file has it; nothing in it has been used yet. */
export type ConfigFile = {
  /** As messages name it. */
  readonly name: string;
  /** Without links; undefined where there is no such file. */
  readonly real: string | undefined;
  /** What stands before the paths in it: empty, or a folder with a stroke. */
  readonly folder: string;
} & (ParsedConfig | { readonly unreadable: Unreadable });

/** Reads a configuration, whatever may be wrong with it: that is told when it is used. */
export async function readConfig(path: string, host: Host): Promise<ConfigFile> {
  const place = await host.look(path);
  const file = {
    name: "name" in place ? place.name : path,
    real: "real" in place ? place.real : undefined,
    folder: folderOf(path),
  };
  const read = await readText(path, place, { host, limits: usualLimits });
  if ("text" in read) return { ...file, ...parseConfig(read.text) };
  // One that is empty has not been filled in yet.
  return read.reason.messageId === "EMPTY" ? { ...file, ...parseConfig("") } : { ...file, unreadable: read.reason };
}
