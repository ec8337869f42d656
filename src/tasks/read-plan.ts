import type { Limits } from "../core/faults/limits.ts";
import { type Unreadable, unreadable } from "../core/faults/unreadable.ts";
import { findMunicipality } from "../core/municipality/municipality.ts";
import type { PlanDocument } from "../core/plan/plan.ts";
import { parsePlan } from "../parse/document.ts";
import { textIn } from "./text-in.ts";

/** What became of a file: a plan, something that should have been one, or a file in a folder that is none. */
export type PlanRead =
  | { readonly kind: "plan"; readonly document: PlanDocument }
  | { readonly kind: "unreadable"; readonly unreadable: Unreadable }
  | { readonly kind: "skipped" };

/** Reads bytes as a plan. What was only found, and not named, is skipped when nothing in it says, or nearly says, that it is a plan. */
export function planIn(name: string, bytes: Uint8Array, isNamed: boolean, limits: Limits): PlanRead {
  const broken = (fault: Unreadable, text: string): PlanRead => {
    if (!isNamed && !isMarked(text)) return { kind: "skipped" };
    const reason = fault.messageId === "EMPTY" ? unreadable(name, "emptyPlan", {}, fault.span) : fault;
    return { kind: "unreadable", unreadable: { ...reason, ...ownerOf(text) } };
  };

  const read = textIn(name, bytes, limits);
  if ("reason" in read) return broken(read.reason, read.guess);
  const { text } = read;
  const parsed = parsePlan(name, text, { limits });
  if (parsed.kind === "plan") return parsed;
  if (parsed.kind === "unmarked" && parsed.near !== undefined) {
    const params = { key: parsed.near, line: parsed.span.line };
    return { kind: "unreadable", unreadable: unreadable(name, "nearlyMarked", params, parsed.span) };
  }
  if (parsed.kind === "unmarked")
    return isNamed ? broken(unreadable(name, "unmarked", {}, parsed.span), text) : { kind: "skipped" };
  return broken(unreadable(name, parsed.fault.reason, parsed.fault.params, parsed.span), text);
}

const mark = "(?:plankoll|\"plankoll\"|'plankoll')\\s*:";
const markAtLeft = new RegExp(`^${mark}`, "m");
const markHere = new RegExp(mark, "y");
/** What may stand before the mark. */
const before = /[\s\ufeff]+|#.*|---|\{/y;

/** Whether a text that cannot be parsed says all the same that it is a plan: at the left, or before all else. */
function isMarked(text: string): boolean {
  if (markAtLeft.test(text.replace(/^\ufeff/, ""))) return true;
  before.lastIndex = 0;
  do markHere.lastIndex = before.lastIndex;
  while (before.test(text));
  return markHere.test(text);
}

/** The municipality whose plan a text that cannot be parsed seems to be: it mostly stands above what is broken. */
function ownerOf(text: string): Pick<Unreadable, "municipality"> {
  const words = /^(?:kommun|municipality) *: *["']?([^"'#\r\n]{1,40})/m.exec(text)?.[1];
  const municipality = words === undefined ? undefined : findMunicipality(words.trim());
  return municipality ? { municipality } : {};
}
