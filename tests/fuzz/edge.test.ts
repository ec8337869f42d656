import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import fc from "../support/fuzz/fc.ts";
import { anyText, damaged, mutants } from "../support/fuzz/mutants.ts";
import { packTexts } from "../support/fuzz/packs.ts";
import { days, planValues, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";
import type { Entry } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

const plan = planValues.map(written);
const anyFile: fc.Arbitrary<Entry> = fc.oneof(plan, mutants, damaged, anyText);
const language = fc.constantFrom("sv", "en");

const ajv = new Ajv2020({ strict: false });
const schemas = Object.fromEntries(
  ["report", "audit", "due", "diff"].map((name) => {
    const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    return [name, ajv.compile(JSON.parse(text))];
  }),
);

async function run(args: readonly string[], files: Readonly<Record<string, Entry>>) {
  const { code, written, ...said } = await runInMemory(args, { files });
  // What a bug says is the stack, which is all that helps.
  expect({ code, bug: code === 70 ? said.stderr : "" }).toEqual({ code: expect.toBeOneOf([0, 1, 2, 3]), bug: "" });
  if (code === 2 || code === 3) expect(said.stdout + said.stderr).not.toBe("");
  return { code, ...said, written };
}

function expectValid(name: string, json: string): void {
  const valid = schemas[name];
  valid?.(JSON.parse(json));
  expect(valid?.errors ?? []).toEqual([]);
}

describe("whatever a file holds, the program says what became of it", () => {
  test("check", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(anyFile, anyFile, language, days, async (one, other, lang, asOf) => {
        const files = { "ett.yaml": one, "mapp/två.yaml": other };
        const format = ["-f", "json:r.json", "-f", "text"];
        const { written } = await run(
          ["check", "ett.yaml", "mapp", "--lang", lang, "--as-of", asOf, "--fail-on", "info", ...format],
          files,
        );
        const json = written.get("r.json");
        if (json !== undefined) expectValid("report", json);
      }),
      runs(40),
    ),
  );

  test("audit", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(anyFile, anyFile, anyFile, language, days, async (one, other, before, lang, asOf) => {
        const files = { "n/ett.yaml": one, "n/två.yaml": other, "o/ett.yaml": before };
        const formats = ["json", "ndjson", "text"].flatMap((format) => ["-f", `${format}:r.${format}`]);
        const args = ["audit", "n", "--compare", "o", "--lang", lang, "--as-of", asOf, ...formats];
        const { written } = await run(args, files);
        const json = written.get("r.json");
        if (json !== undefined) expectValid("audit", json);
      }),
      runs(12),
    ),
  );

  test("due", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(anyFile, language, days, async (file, lang, asOf) => {
        const formats = ["json", "ics", "csv", "text"].flatMap((format) => ["-f", `${format}:r.${format}`]);
        const args = ["due", "plan.yaml", "--lang", lang, "--as-of", asOf, ...formats];
        const { written } = await run(args, { "plan.yaml": file });
        const json = written.get("r.json");
        if (json !== undefined) expectValid("due", json);
      }),
      runs(20),
    ),
  );

  test("diff", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(anyFile, anyFile, language, async (one, other, lang) => {
        const args = ["diff", "ett.yaml", "två.yaml", "--lang", lang, "-f", "json:r.json", "-f", "markdown"];
        const { written } = await run(args, { "ett.yaml": one, "två.yaml": other });
        const json = written.get("r.json");
        if (json !== undefined) expectValid("diff", json);
      }),
      runs(12),
    ),
  );

  test("import", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(table, anyFile, language, async (csv, file, lang) => {
        const args = ["import", "t.csv", "-o", "plan.yaml", "--municipality", "Nora", "--yes", "--lang", lang];
        await run(args, { "t.csv": csv, "plan.yaml": file });
        await run(args, { "t.csv": csv });
      }),
      runs(20),
    ),
  );

  test("a pack, and a plan that is judged by it", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(packTexts, anyFile, language, days, async (pack, file, lang, asOf) => {
        const files = { "p.yaml": pack, "plan.yaml": file };
        await run(["pack", "test", "p.yaml", "--lang", lang, "--as-of", asOf], files);
        const { written } = await run(
          [
            "check",
            "plan.yaml",
            "--pack",
            "p.yaml",
            "--lang",
            lang,
            "--as-of",
            asOf,
            "-f",
            "json:r.json",
            "-f",
            "text",
          ],
          files,
        );
        const json = written.get("r.json");
        if (json !== undefined) expectValid("report", json);
      }),
      runs(20),
    ),
  );

  test("waivers in a file of their own", { timeout }, () =>
    fc.assert(
      fc.asyncProperty(anyFile, plan, language, async (waivers, file, lang) => {
        await run(["check", "plan.yaml", "--waivers", "u.yaml", "--lang", lang], {
          "u.yaml": waivers,
          "plan.yaml": file,
        });
      }),
      runs(12),
    ),
  );
});

const cell = fc.oneof(
  fc.constantFrom(
    ...[
      "Aktivitet",
      "Mål",
      "Ansvarig",
      "Tidplan",
      "Klart senast",
      "Status",
      "Id",
      "Kommun",
      "Indikator",
      "Fokusområde",
    ],
    ...[
      "Nora",
      "Utbilda chefer",
      "Socialchefen",
      "2026-10-31",
      "31/10 2026",
      "våren 2027",
      "pågår",
      "grön",
      "1",
      "A1",
      "",
    ],
    ...["46000", "=1+1", '"', '""', "funktion: x | enhet: y", "a\nb", "Totalt", "-", "#REF!"],
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

/** Tables, most of which have headings that can be understood; not all of them have quotes that end. */
const table = fc
  .tuple(
    fc.constantFrom("Aktivitet;Ansvarig;Tidplan;Status\n", "Id,Mål,Aktivitet,Klart senast\n", ""),
    fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
    fc.constantFrom(";", ",", "\t"),
  )
  .map(([head, rows, separator]) => head + rows.map((row) => row.join(separator)).join("\n"));
