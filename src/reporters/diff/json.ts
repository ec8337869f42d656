import type { FindingRecord, PlanRecord } from "../../core/audit/record.ts";
import { isWithoutChange, type PlanDiff } from "../../core/diff/diff.ts";
import { countChanges, countGaps, listsOf } from "../../core/diff/lists.ts";
import type { RevisionNote } from "../../core/diff/revision-note.ts";
import type { UndertakingChange } from "../../core/diff/undertaking-change.ts";
import type { Subject } from "../../core/diff/undertakings.ts";
import type { Span } from "../../core/text/source.ts";
import type { Speaker } from "../../messages/index.ts";
import { sentence } from "../audit/sentence.ts";
import { jsonText } from "../json-text.ts";
import { municipalityData } from "../municipality.ts";
import type { Context } from "../reporter.ts";
import { areaNames } from "./area-names.ts";
import type { DiffReporter } from "./reporter.ts";

/** JSON for other programs: version 1. What was not said is null; keys and closed words of the plan have English names. */
export default {
  render(diff: PlanDiff, context: Context): string {
    return `${jsonText(diffData(diff, context), 2)}\n`;
  },
} satisfies DiffReporter;

function diffData(diff: PlanDiff, { speaker, version }: Context) {
  const { old, new: young, gaps } = diff;
  const now = (finding: FindingRecord) => findingData(finding, young, diff, speaker);
  const before = (finding: FindingRecord) => findingData(finding, old, diff, speaker);
  return {
    schemaVersion: 1,
    tool: { name: "plankoll", version },
    asOf: diff.asOf,
    language: speaker.language,
    packs: diff.packs.map(({ id, edition, title }) => ({ id, edition, title: speaker.in(title) })),
    old: editionData(old),
    new: editionData(young),
    isSame: isWithoutChange(diff),
    isSameMunicipality: diff.isSameMunicipality,
    revision: diff.note ? noteData(diff.note, speaker) : null,
    added: diff.added.map((subject) => subjectData(subject)),
    dropped: diff.dropped.map((subject) => subjectData(subject)),
    changed: diff.changed.map((change) => changeData(change, speaker)),
    facts: diff.facts.map(({ field, gone, come }) => ({ field, old: gone, new: come })),
    things: diff.things.map(({ section, became, name, formerly, isGuess, span, changes }) => ({
      section,
      became,
      name: name?.words ?? null,
      formerly: formerly?.words ?? null,
      isGuess,
      location: locationOf(span),
      fields: changes.map(({ field, gone, come }) => ({ field, old: gone, new: come })),
    })),
    gaps: {
      opened: gaps.opened.map(({ finding, isOfAdded }) => ({ ...now(finding), isOfAdded })),
      closed: gaps.closed.map(before),
      countsNow: gaps.countsNow.map(({ finding, because }) => ({ ...now(finding), because })),
      gone: gaps.gone.map(({ finding, because }) => ({ ...before(finding), because })),
    },
    summary: { ...countChanges(diff), ...countGaps(diff) },
  };
}

function editionData(edition: PlanRecord) {
  const { file, title, decided, validFrom, validTo } = edition;
  return {
    file,
    municipality: municipalityData(edition),
    title: title ?? null,
    decided: decided ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}

function noteData(note: RevisionNote, { diff }: Speaker) {
  const date = (day: string | undefined) => (day === undefined ? [] : [day]);
  const [old, young] =
    note.kind === "onlyDate"
      ? [note.old, note.new]
      : note.kind === "sameDate"
        ? [date(note.date), date(note.date)]
        : [date(note.old), date(note.new)];
  return {
    kind: note.kind,
    message: diff.note(note),
    old,
    new: young,
    changes: note.kind === "sameDate" ? note.changes : null,
    besides: note.kind === "onlyDate" ? note.besides : [],
  };
}

/** An added one stands in the new file, a dropped one in the old. */
function subjectData({ kind, id, title, goal, span }: Subject) {
  return { kind, id: id ?? null, title, goal: goal ?? null, location: locationOf(span) };
}

function changeData(change: UndertakingChange, speaker: Speaker) {
  const { status, deadline, owners, title, goal, areas, others } = change;
  const replaced = (words: { readonly old?: string | undefined; readonly new?: string | undefined } | undefined) =>
    words ? { old: words.old ?? null, new: words.new ?? null } : null;
  return {
    ...subjectData(change.new),
    oldLocation: locationOf(change.old.span),
    matchedBy: change.how,
    isGuess: change.how === "near",
    lists: listsOf(change),
    status: status ? { ...replaced(status), became: status.became, completed: status.completed ?? null } : null,
    deadline: deadline ? { ...replaced(deadline), moved: deadline.moved } : null,
    responsible: owners ? { old: owners.gone, new: owners.come } : null,
    formerTitle: title ? (title.old ?? null) : null,
    formerGoal: replaced(goal),
    focusAreas: areas ? { old: areaNames(areas.gone, speaker), new: areaNames(areas.come, speaker) } : null,
    fields: others.map(({ field, gone, come }) => ({ field, old: gone, new: come })),
  };
}

function findingData(finding: FindingRecord, plan: PlanRecord, { packs }: PlanDiff, speaker: Speaker) {
  const { fingerprint, kind, severity, pack, requirement, rule, messageId, item, pointer, span } = finding;
  return {
    ...{ fingerprint, kind, severity, pack, requirement, rule, messageId },
    message: sentence(finding, plan, packs, speaker),
    ...{ item, path: pointer, location: locationOf(span) },
  };
}

function locationOf({ line, column, endLine, endColumn }: Span) {
  return { line, column, endLine, endColumn };
}
