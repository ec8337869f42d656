import type { Summary } from "../core/report/report.ts";
import type { Day } from "../core/time/day.ts";

/** What reports for those who decide say besides the findings, in one language: the first page, and what is made for print. */
export interface PaperTexts {
  /** To those who read with a keyboard or a screen reader. */
  readonly skip: string;
  /** Above the title: what sort of paper this is. */
  readonly kind: string;
  /** The title of a report on any number of plans but one. */
  title(plans: number): string;
  readonly headings: Readonly<
    Record<"state" | "decisions" | "contents" | "plans" | "agenda" | "sources" | "about", string>
  >;
  /** How a plan stands, in sentences: what it shows, how old it is and how long it is valid. */
  state(params: {
    readonly summary: Summary;
    readonly decided: Day | undefined;
    /** The plan's own words for it, where they mean no one day. */
    readonly decidedWords: string | undefined;
    readonly validTo: Day | undefined;
    readonly asOf: Day;
  }): string;
  /** How many of a pack's focus areas a plan shows work in. */
  areas(params: {
    readonly pack: string;
    readonly all: number;
    readonly met: number;
    readonly partly: number;
    readonly gap: number;
    readonly review: number;
  }): string;
  /** How many activities nobody is responsible for, with the titles of some of them. */
  unassigned(count: number, titles: readonly string[]): string;
  /** The same of goals and activities that are past their time. */
  late(count: number, titles: readonly string[]): string;
  /** How many more gaps that are errors stand in the list. */
  moreGaps(count: number): string;
  /** How many more findings the same matter is about. */
  moreOfMatter(count: number): string;
  readonly noDecisions: string;
  /** What stands in the lists besides what needs a decision. */
  besides(summary: Pick<Summary, "errors" | "warnings" | "infos">): string;
  /** Who usually decides on the matter, who the plan says is to see to it, the last day, and what it is about. */
  readonly labels: Readonly<Record<"decides" | "responsible" | "due" | "item", string>>;
  /** Where in the file. */
  line(line: number): string;
  /** The head of the column that counts a focus area's activities. */
  readonly activities: string;
  /** What the table of who does what by when is made of. */
  readonly agendaAbout: string;
  /** That the provisions are those in force on the day. */
  sourcesAbout(day: Day): string;
  /** What acts are called, by the number that packs cite them by. */
  readonly acts: Readonly<Record<string, string>>;
  /** How many requirements are good practice, which rests on no provision. */
  practice(count: number): string;
  /** How many requirements are more than that, but do not say where they stand written. */
  unwritten(count: number): string;
  /** What such a report is, and is not. */
  readonly about: string;
  madeBy(version: string): string;
}
