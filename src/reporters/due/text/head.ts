import type { PlanAgenda } from "../../../core/agenda/agenda.ts";
import type { Agenda } from "../../../core/report/agenda.ts";
import { visible } from "../../../core/text/visible.ts";
import { municipalityName } from "../../municipality.ts";
import { hang, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { widthOf } from "../../text/width.ts";

/** Whose plans these are, and the day that they are looked at from. */
export function headBlock(
  plans: readonly [PlanAgenda, ...PlanAgenda[]],
  { asOf }: Pick<Agenda, "asOf">,
  { speaker, paint, width }: Page,
): string[] {
  const { head } = speaker.due;
  const titleOf = ({ title }: PlanAgenda) => title ?? speaker.report.untitled;
  const isOne = plans.length === 1;
  const name = municipalityName(plans[0], speaker);
  const heading = wrap(isOne ? `${name}: ${titleOf(plans[0])}` : name, width);
  const margin = Math.max(...Object.values(head).map(widthOf)) + 2;
  const row = (label: string, lines: readonly string[]) => hang(label.padEnd(margin), lines);
  return [
    ...heading.map(paint.heading),
    paint.quiet("─".repeat(Math.max(...heading.map(widthOf)))),
    // Not wrapped: one must be able to copy the name of a file.
    ...plans.flatMap((plan) => [
      ...row(head.file, [visible(plan.file)]),
      ...(isOne ? [] : row("", wrap(titleOf(plan), width - margin))),
    ]),
    ...row(head.asOf, [asOf]),
  ];
}
