import type { Words } from "../text/source.ts";
import type { Plan } from "./plan.ts";

const past: readonly unknown[] = ["sources", "waivers", "replaces"];

/** The texts by which a plan says what holds today: not where it was read, what was waived, nor the plan before it. */
export function presentTexts({ texts }: Plan): readonly Words[] {
  return texts.filter(({ path }) => !past.includes(path[0]));
}
