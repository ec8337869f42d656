import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Example, ExamplePairs, Pack } from "../src/core/pack/pack.ts";
import { type Verdict, verdicts } from "../src/core/pack/verdicts.ts";

const cases = new URL("../tests/cases/", import.meta.url);

/** Of each requirement's cases one plan that meets it and one that does not, without what only those who test read. */
export function examplesOf(pack: Pack): ExamplePairs {
  return Object.fromEntries(
    pack.requirements.map(({ id }) => {
      const read = casesOf(`${pack.id}/${id}/`);
      const met = pick(read, "met.yaml", ["met"]);
      const unmet = pick(read, "gap.yaml", ["gap", "late", "partly", "review"]);
      return [id, { ...(met ? { met } : {}), ...(unmet ? { unmet } : {}) }];
    }),
  );
}

/** The day of the cases that name none. */
const today = "2026-11-22";

interface Case {
  readonly file: string;
  readonly example: Example;
}

function casesOf(folder: string): readonly Case[] {
  const url = new URL(folder, cases);
  if (!existsSync(url)) return [];
  const files = readdirSync(url).filter((file) => file.endsWith(".yaml"));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, url), "utf8");
    const verdict = verdicts.find((verdict) => verdict === header(text, "verdict"));
    const asOf = header(text, "as of") ?? today;
    return verdict ? [{ file, example: { verdict, asOf, plan: withoutMarks(text) } }] : [];
  });
}

/**
 * The case of this name; without it the first by verdict and then by name, of today rather than of a boundary day. One in
 * Swedish where there is one, as plans are.
 */
function pick(read: readonly Case[], file: string, wanted: readonly Verdict[]): Example | undefined {
  const all = wanted.flatMap((verdict) => read.filter(({ example }) => example.verdict === verdict));
  const swedish = all.filter(({ example }) => /^kommun:/m.test(example.plan));
  const fitting = swedish.length > 0 ? swedish : all;
  const [first] = fitting;
  const ofToday = fitting.find(
    ({ example: { verdict, asOf } }) => verdict === first?.example.verdict && asOf === today,
  );
  return (fitting.find((one) => one.file === file) ?? ofToday ?? first)?.example;
}

function header(text: string, name: string): string | undefined {
  return new RegExp(`^# ${name}: (.*)$`, "m").exec(text)?.[1]?.trim();
}

function withoutMarks(text: string): string {
  return `${text
    .replace(/^# (?:verdict|as of): .*\n/gm, "")
    .replace(/[ \t]*# expect: .*$/gm, "")
    .replace(/^[ \t]*#.*\n/gm, "")
    .trim()}\n`;
}
