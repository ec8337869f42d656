import type { FindingRecord, PlanRecord } from "../../core/audit/record.ts";
import type { PlanDiff } from "../../core/diff/diff.ts";
import {
  type ChangeList,
  changeLists,
  type GapList,
  gapLists,
  listsOf,
  type UndertakingList,
} from "../../core/diff/lists.ts";
import type { ThingChange } from "../../core/diff/things.ts";
import type { UndertakingChange } from "../../core/diff/undertaking-change.ts";
import { fullId } from "../../core/pack/full-id.ts";
import type { Pack } from "../../core/pack/pack.ts";
import { requirementNamed } from "../../core/pack/requirement-named.ts";
import type { Severity } from "../../core/pack/severity.ts";
import type { Span } from "../../core/text/source.ts";
import type { Speaker } from "../../messages/index.ts";
import { sentence } from "../audit/sentence.ts";
import { areaNames } from "./area-names.ts";

/** One thing that has changed, in words, and where it stands. */
export interface Entry {
  readonly text: string;
  readonly place: { readonly file: string; readonly span: Span } | undefined;
  /** Of a finding: how grave it is, and the requirement. */
  readonly severity?: Severity;
  readonly requirement?: string;
}

export interface EntryList<List> {
  readonly list: List;
  readonly entries: readonly Entry[];
}

/** What has changed, list by list; a list without entries is left out. */
export function changeEntries(diff: PlanDiff, speaker: Speaker): readonly EntryList<ChangeList>[] {
  const lists = changeLists.map((list) => ({ list, entries: entriesOf(list, diff, speaker) }));
  return lists.filter(({ entries }) => entries.length > 0);
}

function entriesOf(list: ChangeList, diff: PlanDiff, speaker: Speaker): readonly Entry[] {
  const [before, after] = [diff.old.file, diff.new.file];
  const { placed, fact } = speaker.diff;
  switch (list) {
    case "added":
      return diff.added.map((one) => ({ text: placed(one), place: { file: after, span: one.span } }));
    case "dropped":
      return diff.dropped.map((one) => ({ text: placed(one), place: { file: before, span: one.span } }));
    case "facts":
      return diff.facts.map((change) => ({ text: fact(change), place: undefined }));
    case "things":
      return diff.things.map((thing) => {
        const place = { file: thing.became === "dropped" ? before : after, span: thing.span };
        return { text: thingWords(thing, speaker), place };
      });
    default:
      return diff.changed
        .filter((change) => listsOf(change).includes(list))
        .map((change) => ({
          text: `${speaker.diff.subject(change.new)}: ${changeWords(list, change, speaker)}`,
          place: { file: after, span: change.new.span },
        }));
  }
}

function changeWords(list: UndertakingList, change: UndertakingChange, { diff: texts, ...speaker }: Speaker): string {
  const { status, deadline, owners, title, goal, areas, others, how } = change;
  switch (list) {
    case "finished":
    case "halted":
    case "begun":
      return status ? texts.status(status) : "";
    case "moved":
      return deadline ? texts.moved(deadline) : "";
    case "owners":
      return owners ? texts.owners(owners) : "";
    case "retitled":
      return title ? texts.retitled(title, how) : "";
    case "placed":
      return [
        goal && texts.goal(goal),
        areas && texts.areas(areaNames(areas.gone, speaker), areaNames(areas.come, speaker)),
      ]
        .filter(Boolean)
        .join("; ");
    case "others":
      return [...(status?.became === "other" ? [texts.status(status)] : []), ...others.map(texts.field)].join("; ");
  }
}

function thingWords({ section, became, name, formerly, isGuess, changes }: ThingChange, { diff }: Speaker): string {
  const said = [
    ...(became === "changed" ? [] : [diff.thingBecame[became]]),
    ...(formerly ? [diff.formerly(formerly, isGuess)] : []),
    ...changes.map(diff.field),
  ];
  return `${diff.thing(section, name)}: ${said.join("; ")}`;
}

/** What became of the findings, list by list; of the first two it is told also when there is nothing in them. */
export function gapEntries(diff: PlanDiff, speaker: Speaker): readonly EntryList<GapList>[] {
  const { gaps, packs } = diff;
  const placed = (finding: FindingRecord, { file }: PlanRecord, text: string): Entry => ({
    text,
    place: { file, span: finding.span },
    requirement: fullId(finding),
  });
  const now = (finding: FindingRecord, more = ""): Entry => ({
    ...placed(finding, diff.new, `${sentence(finding, diff.new, packs, speaker)} ${more}`.trim()),
    severity: finding.severity,
  });
  const before = (finding: FindingRecord, more?: string): Entry =>
    placed(finding, diff.old, [matterWords(finding, packs, speaker), ...(more ? [more] : [])].join(" – "));
  const entries: Readonly<Record<GapList, readonly Entry[]>> = {
    opened: gaps.opened.map(({ finding }) => now(finding)),
    closed: gaps.closed.map((finding) => before(finding)),
    countsNow: gaps.countsNow.map(({ finding, because }) => now(finding, speaker.diff.countsNow[because])),
    gone: gaps.gone.map(({ finding, because }) => before(finding, speaker.diff.gone[because])),
  };
  return gapLists
    .map((list) => ({ list, entries: entries[list] }))
    .filter(({ list, entries }) => entries.length > 0 || list === "opened" || list === "closed");
}

/** The state that was not shown before, rather than advice on how to mend it: “Planen revideras i tid”. */
function matterWords(
  { pack, requirement, item, label }: FindingRecord,
  packs: readonly Pack[],
  speaker: Speaker,
): string {
  const asked = requirementNamed(fullId({ pack, requirement }), packs);
  const area = packs.flatMap(({ focusAreas = [] }) => focusAreas).find(({ id }) => id === item);
  // Others are named by the keys that they stand under.
  const thing = label || (area ? speaker.in(area.title) : /[/*]/.test(item) ? "" : item);
  return speaker.diff.matter(asked ? speaker.in(asked.title) : requirement, thing || undefined);
}

/** What a reader has to know before the rest: that it is about two municipalities, or that dates do not fit. */
export function remarks({ isSameMunicipality, note, old, new: young }: PlanDiff, { diff }: Speaker): readonly string[] {
  const name = ({ municipality, municipalityWords = "" }: PlanRecord) => municipality?.name ?? municipalityWords;
  return [
    ...(isSameMunicipality ? [] : [diff.otherMunicipality(name(old), name(young))]),
    ...(note ? [diff.note(note)] : []),
  ];
}
