import type { Pack } from "../../core/pack/pack.ts";
import type { Report } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { noticesOf } from "../notices.ts";
import { packName } from "../pack-name.ts";
import type { Context } from "../reporter.ts";
import { wentBy } from "../went-by.ts";
import type { Look, Sheet } from "./sheet.ts";
import type { Cell } from "./table.ts";

/** A line of the sheet about the report; what goes on from the line before has no label. */
export type AboutLine = readonly [label: string | undefined, text: Cell];

/** A sheet of the report, and what it is. */
export interface Content {
  readonly sheet: Sheet;
  readonly about: string;
}

/** What a report is about and how it is read. */
export function aboutSheet(title: string, lines: readonly AboutLine[], { speaker, version }: Context): Sheet {
  const { sheets, labels } = speaker.tables;
  const whole: readonly AboutLine[] = [...lines, [labels.program, `plankoll ${version}`]];
  const look = (text: Cell, as: Look["as"]): Look => ({ text, as });
  return {
    name: sheets.about,
    rows: [[look(title, "title")], [], ...whole.map(([label, text]) => [look(label, "label"), text])],
    widths: [24, 100],
    hasHeads: false,
    fixed: 0,
  };
}

/** The packs with their editions and what has to be known of them. */
export function packLines(
  packs: readonly Pack[],
  plans: Parameters<typeof noticesOf>[1],
  speaker: Speaker,
): readonly AboutLine[] {
  const { head } = speaker.report;
  const named = packs.map((pack) => packName(pack, speaker));
  return [...labelled(head.packs, named), ...labelled(head.notice, noticesOf(packs, plans, speaker))];
}

/** The configuration and the baseline, where there are any. */
export function wentByLines(report: Pick<Report, "config" | "baseline">, speaker: Speaker): readonly AboutLine[] {
  return wentBy(report, speaker).map(([label, words = ""]) => [label, words]);
}

/** What stands on each of the other sheets. */
export function contentLines(contents: readonly Content[], { tables }: Speaker): readonly AboutLine[] {
  return labelled(
    tables.labels.sheets,
    contents.map(({ sheet, about }) => (about === sheet.name ? about : `${sheet.name}: ${about}`)),
  );
}

/** Lines of which only the first has the label. */
export function labelled(label: string, texts: readonly Cell[]): readonly AboutLine[] {
  return texts.map((text, i) => [i === 0 ? label : undefined, text]);
}
