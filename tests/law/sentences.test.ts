import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/core/text/language.ts";
import { resolves } from "./resolves.ts";

/** The acts by the names that sentences have for them. */
const acts: Readonly<Record<string, string>> = {
  OSL: "SFS 2009:400",
  kommunallagen: "SFS 2017:725",
  "Local Government Act": "SFS 2017:725",
};

/** Each section that a sentence of the program cites itself, with the act that it names beside. */
function cited(language: string): readonly { readonly act: string | undefined; readonly section: string }[] {
  const folder = new URL(`../../src/messages/${language}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const lines = files.flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"));
  return lines.flatMap((line) => {
    const name = Object.keys(acts).find((name) => line.includes(name));
    const sections = line.match(/\d+(?: [a-z])? kap\. \d+(?: [a-z])? §/g) ?? [];
    return sections.map((section) => ({ act: name && acts[name], section }));
  });
}

describe.each(languages)("the sections that sentences cite in %s", (language) => {
  test("all exist", () => {
    const all = cited(language);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(({ act = "", section }) => !resolves(act, section))).toEqual([]);
  });
});

test("each language cites the same", () => {
  const [sv, ...others] = languages.map((language) =>
    cited(language)
      .map(({ act, section }) => `${act} ${section}`)
      .sort(),
  );
  for (const other of others) expect(other).toEqual(sv);
});
