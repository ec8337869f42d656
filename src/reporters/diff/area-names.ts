import type { AreaName } from "../../core/diff/undertaking-change.ts";
import type { Speaker } from "../../messages/index.ts";

/** Focus areas by title, or in the plan's words where no pack has them. */
export function areaNames(names: readonly AreaName[], speaker: Pick<Speaker, "in">): readonly string[] {
  return names.map((name) => (typeof name === "string" ? name : speaker.in(name)));
}
