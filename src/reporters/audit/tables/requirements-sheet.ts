import type { Audit } from "../../../core/audit/audit.ts";
import { type RequirementTally, tallyRequirements } from "../../../core/audit/tally.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import { inForce } from "../../../core/pack/in-force.ts";
import { type Verdict, verdicts } from "../../../core/pack/verdicts.ts";
import type { Speaker } from "../../../messages/index.ts";
import { writtenIn } from "../../content/sources.ts";
import { signs } from "../../signs.ts";
import { type Sheet, sheetOf } from "../../tables/sheet.ts";
import type { Column } from "../../tables/table.ts";
import { planName } from "../plan-name.ts";

/** The requirements turned round: how many plans have each verdict, and which do not show them; the most missed first. */
export function requirementsSheet(audit: Audit, speaker: Speaker): Sheet {
  const { columns, ...texts } = speaker.audit;
  const { packs, asOf } = audit;
  const titles = new Map(packs.map(({ id, title }) => [id, speaker.in(title)]));
  const source = ({ requirement }: RequirementTally) =>
    writtenIn(
      requirement.basis.filter((basis) => inForce(basis, asOf)),
      requirement,
      speaker,
    ).join(" · ");
  const count = (verdict: Verdict): Column<RequirementTally> => ({
    head: `${signs[verdict]} ${speaker.verdicts[verdict]}`,
    width: 12,
    cell: ({ verdicts }) => verdicts[verdict],
  });
  return sheetOf<RequirementTally>(
    speaker.tables.sheets.requirements,
    [
      { head: columns.requirement, width: 44, cell: ({ requirement }) => speaker.in(requirement.title) },
      { head: columns.missed, width: 14, cell: ({ missedBy }) => missedBy.length },
      { head: columns.judged, width: 12, cell: ({ judged }) => judged },
      {
        head: columns.missedBy,
        width: 50,
        cell: ({ missedBy }) => missedBy.map((plan) => planName(plan, speaker)).join(", "),
      },
      ...verdicts.map(count),
      {
        head: speaker.tables.columns.requirementId,
        width: 30,
        cell: fullId,
      },
      { head: columns.pack, width: 26, cell: ({ pack }) => titles.get(pack) },
      { head: columns.level, width: 16, cell: ({ requirement }) => speaker.levels[requirement.level] },
      { head: columns.source, width: 34, cell: source },
    ],
    tallyRequirements(packs, audit.plans, ({ title }) => speaker.in(title)),
    { fixed: 1, none: texts.noneOfThese },
  );
}
