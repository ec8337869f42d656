import type { Level } from "../../core/pack/pack.ts";
import type { Finding } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { type Column, dayCell } from "./table.ts";

/** A finding as a row of a table. */
export interface FindingRow extends Pick<Finding, "severity" | "kind" | "fingerprint"> {
  readonly municipality: string;
  readonly code: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** The goal, the activity or the area that it is about. */
  readonly item: string;
  /** The requirement's title, and `pack/id`. */
  readonly requirement: string;
  readonly requirementId: string;
  readonly pack: string;
  readonly level: Level | undefined;
  /** Where the requirement stands written. */
  readonly source: string;
  /** The day since which a baseline knows it. */
  readonly known?: Day | undefined;
  /** What has become of it since before, where that is known. */
  readonly status?: string | undefined;
  readonly since?: Day | undefined;
  readonly days?: number | undefined;
}

export function findingColumns(speaker: Speaker): readonly Column<FindingRow>[] {
  const { columns } = speaker.audit;
  return [
    { head: columns.municipality, width: 18, cell: ({ municipality }) => municipality },
    { head: columns.code, width: 7, cell: ({ code }) => code },
    { head: columns.severity, width: 12, cell: ({ severity }) => speaker.severities[severity] },
    { head: columns.findingKind, width: 15, cell: ({ kind }) => speaker.kinds[kind] },
    { head: columns.message, width: 70, cell: ({ message }) => message },
    { head: columns.item, width: 34, cell: ({ item }) => item },
    { head: columns.requirement, width: 34, cell: ({ requirement }) => requirement },
    { head: speaker.tables.columns.requirementId, width: 30, cell: ({ requirementId }) => requirementId },
    { head: columns.pack, width: 26, cell: ({ pack }) => pack },
    { head: columns.level, width: 16, cell: ({ level }) => level && speaker.levels[level] },
    { head: columns.source, width: 34, cell: ({ source }) => source },
    { head: columns.file, width: 28, cell: ({ file }) => file },
    { head: columns.line, width: 8, cell: ({ line }) => line },
    { head: columns.fingerprint, width: 19, cell: ({ fingerprint }) => fingerprint },
  ];
}

/** The same with since when a baseline knows of each, ahead of its fingerprint. */
export function knownColumns(speaker: Speaker): readonly Column<FindingRow>[] {
  const all = findingColumns(speaker);
  const known = { head: speaker.tables.columns.known, width: 13, cell: ({ known }: FindingRow) => dayCell(known) };
  return [...all.slice(0, -1), known, ...all.slice(-1)];
}

/** The same with what has become of each since before, ahead of its fingerprint. */
export function comparedColumns(speaker: Speaker): readonly Column<FindingRow>[] {
  const { columns } = speaker.audit;
  const all = findingColumns(speaker);
  return [
    ...all.slice(0, -1),
    { head: speaker.tables.columns.change, width: 14, cell: ({ status }) => status },
    { head: columns.since, width: 13, cell: ({ since }) => dayCell(since) },
    { head: speaker.tables.columns.ageInDays, width: 13, cell: ({ days }) => days },
    ...all.slice(-1),
  ];
}
