import { charactersOf } from "../../reporters/html/html.ts";
import { pageOfOne } from "../../reporters/html/page-of-one.ts";
import { numbersOf } from "../../reporters/paper/numbers.ts";
import { titleOf } from "../../reporters/plan-state.ts";
import { isUnasked } from "../../tasks/judge.ts";
import type { Checked, Setting, TextFile } from "../request.ts";
import { marksOf } from "./marks.ts";
import { reportIn } from "./plan.ts";
import { shelfFor } from "./shelf.ts";
import { speakInPage } from "./speaker.ts";

/** Judges the plan as it stands, and shows what the HTML report would, with links to its lines. */
export async function check(file: TextFile, setting: Setting): Promise<Checked> {
  const [speaker, shelf] = await Promise.all([speakInPage(setting.language), shelfFor(setting)]);
  const report = await reportIn(file, shelf, setting, { agenda: true });
  const [plan] = report.plans;
  const [unread] = report.unreadable;
  if (unread) return { kind: "unreadable", reason: speaker.unreadable(unread), span: unread.span };
  if (!plan) throw new Error("A file is a plan, or could not be read.");

  const { asOf, language } = setting;
  const sheet = { speaker, asOf, only: undefined, level: 2, prefix: "", isBesidePlan: true };
  const { title, body } = pageOfOne(plan, report, sheet);
  return {
    kind: "plan",
    shown: { title, markup: charactersOf(body) },
    marks: marksOf(plan, speaker),
    said: numbersOf(plan, speaker)
      .map(({ title, count }) => `${title}: ${count}.`)
      .join(" "),
    municipality: titleOf(plan, speaker).municipality,
    spelling: plan.spelling,
    packs: plan.packs.map(({ id }) => id),
    areas: plan.focusAreas.map(({ area }) => area.title[language]),
    warning: isUnasked(report.plans) ? speaker.cli.errors.nothingApplies({ asOf }) : undefined,
  };
}
