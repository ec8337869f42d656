import type { PlanAgenda } from "../../../core/agenda/agenda.ts";
import { placeOf } from "../../../core/text/place.ts";
import { fill, hang, wrap } from "../../text/lines.ts";
import type { Page } from "../../text/page.ts";
import { whatWords } from "../words.ts";

/** What cannot be dated, what states no time at all, and how much lies further ahead: so that nothing is silently left out. */
export function endBlocks(plans: readonly PlanAgenda[], { speaker, paint, width }: Page): string[][] {
  const { due } = speaker;
  const undated = plans.flatMap((plan) => plan.undated.map((thing) => ({ ...thing, plan })));
  const later = plans.flatMap(({ deadlines }) => deadlines.filter(({ state }) => state === "in-time"));
  const [first] = later.map(({ day }) => day).sort();
  const withoutTime = plans.reduce((sum, plan) => sum + plan.withoutTime, 0);
  const entries = undated.flatMap((thing) =>
    hang("  – ", [
      ...wrap(whatWords(thing, plans.length === 1, speaker), width - 4),
      ...fill([placeOf(thing.plan.file, thing.span), ...wrap(due.unclear(thing), width - 4)], " · ", width - 4).map(
        paint.quiet,
      ),
    ]),
  );
  const notes = [
    ...(withoutTime > 0 ? wrap(due.withoutTime(withoutTime), width) : []),
    ...(first === undefined ? [] : wrap(due.later(later.length, first), width)),
  ];
  return [
    ...(undated.length > 0 ? [[paint.heading(due.undated(undated.length)), "", ...entries]] : []),
    ...(notes.length > 0 ? [notes] : []),
  ];
}
