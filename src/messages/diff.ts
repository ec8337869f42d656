import type { CountsNow, Gone } from "../core/diff/gap-change.ts";
import type { ChangeList, GapList } from "../core/diff/lists.ts";
import type { How } from "../core/diff/match.ts";
import type { RevisionNote } from "../core/diff/revision-note.ts";
import type { FieldChange } from "../core/diff/said.ts";
import type { Name, ThingSection } from "../core/diff/things.ts";
import type { UndertakingChange } from "../core/diff/undertaking-change.ts";
import type { Subject } from "../core/diff/undertakings.ts";

type Part<K extends keyof UndertakingChange> = NonNullable<UndertakingChange[K]>;

/** What is said of the difference between two editions of a plan, in one language. */
export interface DiffTexts {
  title(municipality: string): string;
  readonly head: Readonly<Record<"old" | "new", string>>;
  /** An edition: its title, and the day of its latest decision. */
  edition(title: string | undefined, decided: string | undefined): string;
  readonly headings: Readonly<Record<ChangeList | GapList, string>>;
  /** What the heading does not say by itself. */
  readonly about: Readonly<Partial<Record<ChangeList | GapList, string>>>;
  readonly noneOfThese: string;
  readonly same: string;
  /** Two plans of two municipalities. */
  otherMunicipality(old: string, young: string): string;
  note(note: RevisionNote): string;
  /** “Aktiviteten ”X” (M1-1)”. */
  subject(subject: Subject): string;
  /** The same for a goal or activity that is new or gone: with its goal. */
  placed(subject: Subject): string;
  status(status: Part<"status">): string;
  moved(deadline: Part<"deadline">): string;
  /** Who has come and who has gone. */
  owners(change: FieldChange): string;
  retitled(title: Part<"title">, how: How): string;
  goal(goal: Part<"goal">): string;
  areas(gone: readonly string[], come: readonly string[]): string;
  /** What has come and gone in any other field, within a sentence. */
  field(change: FieldChange): string;
  /** The same of a field of the plan itself. */
  fact(change: FieldChange): string;
  thing(section: ThingSection, name: Name | undefined): string;
  readonly thingBecame: Readonly<Record<"added" | "dropped", string>>;
  formerly(name: Name, isGuess: boolean): string;
  /** What a gap was about: the requirement's title, and the thing within the plan, which may be a word of a closed list. */
  matter(title: string, thing: string | undefined): string;
  readonly countsNow: Readonly<Record<CountsNow["because"], string>>;
  readonly gone: Readonly<Record<Gone["because"], string>>;
  /**
   * What has changed, so that it adds up: how many goals and activities, which of them may be in several lists, and how
   * much in the rest of the plan.
   */
  summary(counts: Readonly<Record<ChangeList, number>>, changed: number): string;
  gapSummary(counts: Readonly<Record<GapList | "stays", number>>): string;
}
