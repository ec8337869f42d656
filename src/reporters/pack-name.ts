import type { Pack } from "../core/pack/pack.ts";
import type { Speaker } from "../messages/index.ts";

/** What a pack is called, and which edition of it this is. */
export function packName({ title, edition }: Pack, { report, in: spoken }: Pick<Speaker, "report" | "in">): string {
  return `${spoken(title)} (${report.edition(edition)})`;
}
