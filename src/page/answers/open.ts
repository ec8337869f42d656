import { usualLimits } from "../../core/faults/limits.ts";
import { unreadable } from "../../core/faults/unreadable.ts";
import type { Speaker } from "../../messages/index.ts";
import { decode } from "../../parse/decode.ts";
import { placeOf } from "../../reporters/place.ts";
import { isBuiltIn } from "../../tasks/shelf.ts";
import type { Opened, RequestOf, Setting } from "../request.ts";
import { speakInPage } from "./speaker.ts";

const tables = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv)$/i;

/** Tells what sort of file it is, by its name or by what it says of itself. */
export async function open({ name, bytes }: RequestOf<"open">, setting: Setting): Promise<Opened> {
  if (tables.test(name)) return { kind: "table" };
  const speaker = await speakInPage(setting.language);
  if (bytes.length > usualLimits.bytes) {
    const params = { of: "bytes", limit: usualLimits.bytes, writtenOut: false } as const;
    return { kind: "unreadable", reason: speaker.unreadable(unreadable(name, "tooMuch", params)) };
  }
  const decoded = decode(bytes);
  if ("fault" in decoded) {
    const { reason, params, span } = decoded.fault;
    return { kind: "unreadable", reason: speaker.unreadable(unreadable(name, reason, params, span)) };
  }
  if (/^plankoll-pack\s*:/m.test(decoded.text)) return packIn(name, decoded.text, speaker);
  const isYaml = /\.ya?ml$/i.test(name) || /^[^\S\r\n]*plankoll\s*:/m.test(decoded.text);
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
