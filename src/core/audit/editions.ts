import type { Day } from "../time/day.ts";
import type { PlanRecord } from "./record.ts";

/** What is needed to tell the editions of a municipality's plan apart. */
export type Edition = Pick<
  PlanRecord,
  "file" | "municipality" | "municipalityWords" | "title" | "kind" | "decided" | "validFrom" | "validTo"
>;

/** A file beside the one that counts: older, not yet in force, or also in force but older than it or of the same dates. */
export interface OtherEdition extends Edition {
  readonly role: "earlier" | "coming" | "beside" | "twin";
  /** The file that counts instead. */
  readonly current: string;
}

/**
 * Which of two editions counts on a day: one that is in force before one that is not, then one that has begun, then the
 * later; where nothing tells them apart, the one whose file name comes last.
 */
export function isAfter(a: Edition, b: Edition, asOf: Day): boolean {
  const [stateA, stateB] = [stateOf(a, asOf), stateOf(b, asOf)];
  if (stateA !== stateB) return states.indexOf(stateA) < states.indexOf(stateB);
  const [beginsA, beginsB] = [beginning(a), beginning(b)];
  // Of plans that have not begun, the next one to do so is the nearest.
  if (beginsA !== beginsB) return stateA === "coming" ? beginsA < beginsB : beginsA > beginsB;
  return a.file > b.file;
}

/** What an edition that does not count is beside the one that does. */
export function otherEdition(edition: Edition, current: Edition, asOf: Day): OtherEdition {
  const state = stateOf(edition, asOf);
  const isTwin = state === stateOf(current, asOf) && beginning(edition) === beginning(current);
  const isInForce = state === "inForce" && edition.validTo !== undefined;
  const role = state === "coming" ? "coming" : isTwin ? "twin" : isInForce ? "beside" : "earlier";
  return { ...edition, role, current: current.file };
}

const states = ["inForce", "ended", "coming"] as const;

/** A plan that states no validity is in force from when it was adopted. */
function stateOf({ validFrom, validTo }: Edition, asOf: Day): (typeof states)[number] {
  if (validFrom !== undefined && validFrom > asOf) return "coming";
  return validTo !== undefined && validTo < asOf ? "ended" : "inForce";
}

/** When an edition begins to count; one without any date is older than all others. */
function beginning({ validFrom, decided }: Edition): Day {
  return [validFrom, decided].reduce<Day>((latest, day) => (day !== undefined && day > latest ? day : latest), "");
}
