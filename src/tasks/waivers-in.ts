import { type Limits, usualLimits } from "../core/faults/limits.ts";
import { unreadable } from "../core/faults/unreadable.ts";
import { findMunicipality, nearestMunicipalities } from "../core/municipality/municipality.ts";
import type { Waiver } from "../core/plan/plan.ts";
import { maskPersonalNumbers } from "../core/text/personal-number.ts";
import type { Span } from "../core/text/source.ts";
import type { Speaker } from "../messages/index.ts";
import { parsePlan } from "../parse/document.ts";

/** Something wrong with a file that is no plan, in words, and where it stands. */
interface Fault {
  readonly message: string;
  readonly span: Span;
}

/** What a text holds: waivers, faults in their form, or nothing that can be read. */
export type WaiversIn =
  | { readonly waivers: readonly Waiver[] }
  | { readonly faults: readonly [Fault, ...Fault[]] }
  | { readonly unreadable: Fault };

/** Reads a text as waivers, written as in a plan; a fault anywhere in it is told of, as it might hide a decision. */
export function waiversIn(file: string, text: string, speaker: Speaker, limits: Limits = usualLimits): WaiversIn {
  const parsed = parsePlan(file, text, { needsMark: false, limits });
  if (parsed.kind !== "plan") {
    const { reason, params } = parsed.kind === "unreadable" ? parsed.fault : { reason: "EMPTY" as const, params: {} };
    return { unreadable: { message: speaker.unreadable(unreadable(file, reason, params)), span: parsed.span } };
  }

  const { plan, spelling, locate } = parsed.document;
  if (plan.defects.some(({ id, path }) => id === "wrongType" && path.length === 0)) {
    const message = speaker.unreadable(unreadable(file, "noWaivers", {}));
    return { unreadable: { message, span: locate([]) } };
  }
  const ofForm = plan.defects
    // It is no plan, so it need not say whose it is.
    .filter(({ id }) => id !== "noMunicipality" && id !== "wrongVersion")
    .map((defect) => ({ ...defect, message: speaker.defect(defect, spelling) }));
  const ofOwners = plan.waivers.flatMap(({ municipality }) => {
    if (!municipality || findMunicipality(municipality.words)) return [];
    const params = { value: municipality.words, nearest: nearestMunicipalities(municipality.words) };
    const defect = { id: "unknownMunicipality", path: municipality.path, params } as const;
    return [{ ...defect, message: speaker.defect(defect, spelling) }];
  });
  const [first, ...more] = [...ofForm, ...ofOwners].map(({ message, path }) => ({
    ...{ message: maskPersonalNumbers(message), span: locate(path) },
  }));
  if (first) return { faults: [first, ...more] };
  // One at the top is whose plan all of them are for.
  const all =
    plan.municipalityWords === undefined ? undefined : { words: plan.municipalityWords, path: ["municipality"] };
  const waivers = plan.waivers.map((waiver) => ({
    ...waiver,
    municipality: waiver.municipality ?? all,
    origin: { file, line: locate(waiver.path).line },
  }));
  return { waivers };
}
