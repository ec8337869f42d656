import { usualLimits } from "../../core/faults/limits.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Speaker } from "../../messages/index.ts";
import { isBuiltIn } from "../../tasks/shelf.ts";
import { textIn } from "../../tasks/text-in.ts";
import type { Opened, RequestOf, Setting } from "../request.ts";
import { speakInPage } from "./speaker.ts";

const tables = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv)$/i;

/** Tells what sort of file it is, by its name or by what it says of itself. */
export async function open({ name, bytes }: RequestOf<"open">, setting: Setting): Promise<Opened> {
  if (tables.test(name)) return { kind: "table" };
  const speaker = await speakInPage(setting.language);
  const read = textIn(name, bytes, usualLimits);
  if ("reason" in read) return { kind: "unreadable", reason: speaker.unreadable(read.reason) };
  const { text } = read;
  if (/^plankoll-pack\s*:/m.test(text)) return packIn(name, text, speaker);
  const isYaml = /\.ya?ml$/i.test(name) || /^[^\S\r\n]*plankoll\s*:/m.test(text);
  return { kind: isYaml ? "plan" : "table" };
}

async function packIn(name: string, text: string, speaker: Speaker): Promise<Opened> {
  const { errors } = speaker.cli;
  const { parsePack } = await import("../../parse/pack.ts");
  const parsed = parsePack(text);
  if ("faults" in parsed) {
    const faults = parsed.faults.map((fault) => `${placeOf(name, fault.span)}  ${speaker.packFault(fault)}`);
    return { kind: "brokenPack", reason: errors.brokenPack({ file: name, faults: faults.length }), faults };
  }
  const { id, title } = parsed.pack;
  if (isBuiltIn(id)) return { kind: "unreadable", reason: errors.packIdTaken({ file: name, id, builtIn: true }) };
  return { kind: "pack", id, title: speaker.in(title), text };
}
