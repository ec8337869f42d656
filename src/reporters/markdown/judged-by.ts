import type { Pack } from "../../core/pack/pack.ts";
import type { Report } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { packName } from "../pack-name.ts";
import { wentBy } from "../went-by.ts";
import { factOf, labelled } from "./blocks.ts";
import type { Markdown } from "./markdown.ts";

/** The day and the packs, and the notices of some of them. */
export function judgedBy(
  asOf: Day,
  packs: readonly Pack[],
  notices: readonly string[],
  speaker: Speaker,
): readonly Markdown[] {
  const { head } = speaker.report;
  return [
    labelled(head.asOf, asOf),
    packFact(packs, speaker),
    ...notices.map((notice) => labelled(head.notice, notice)),
  ];
}

/** The configuration and the baseline, where there are any. */
export function wentByFacts(report: Pick<Report, "config" | "baseline">, speaker: Speaker): readonly Markdown[] {
  return wentBy(report, speaker).map(factOf);
}

export function packFact(packs: readonly Pack[], speaker: Speaker): Markdown {
  return labelled(speaker.report.head.packs, packs.map((pack) => packName(pack, speaker)).join("; "));
}
