import planSchema from "../../../../schemas/plan.schema.json" with { type: "json" };
import { municipalities } from "../../../core/municipality/municipality.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import type { Speaker } from "../../../messages/index.ts";
import { rules } from "../../../rules/index.ts";
import { allPacks, shelfOf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import type { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import type { Subject } from "./declare.ts";

type Row = readonly string[];

const subjects: Readonly<Record<Subject, (speaker: Speaker) => Promise<readonly Row[]>>> = {
  packs: async (speaker) =>
    (await allPacks(shelfOf(undefined))).map(({ id, title, requirements }) => [
      id,
      speaker.cli.list.requirements(requirements.length),
      speaker.in(title),
    ]),
  requirements: async (speaker) =>
    (await allPacks(shelfOf(undefined))).flatMap((pack) =>
      pack.requirements.map(({ id, level, severity, title }) => [
        fullId({ pack, requirement: id }),
        speaker.levels[level],
        speaker.severities[severity],
        speaker.in(title),
      ]),
    ),
  rules: async (speaker) => {
    const requirements = (await allPacks(shelfOf(undefined))).flatMap((pack) => pack.requirements);
    return Object.keys(rules).map((id) => [
      id,
      speaker.cli.list.usedBy(requirements.filter(({ rule }) => rule === id).length),
    ]);
  },
  topics: async ({ language, in: say }) => {
    const { "x-sv-enum": swedish, "x-enum-descriptions": descriptions } = planSchema.$defs.topic;
    return Object.entries(swedish).map(([topic, own]) => [
      language === "sv" ? own : topic,
      say(descriptions[topic as keyof typeof descriptions]),
    ]);
  },
  formats: async (speaker) => Object.entries(speaker.cli.formats),
  municipalities: async () => municipalities.map(({ code, name, county }) => [code, name, county]),
};

export async function run(cli: Cli, subject: Subject): Promise<ExitCode> {
  return print(cli, columns(await subjects[subject](cli.speaker)));
}

/** Rows as lines, with every column but the last as wide as its widest cell. */
function columns(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join("");
}
