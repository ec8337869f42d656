import { describe, expect, test } from "vitest";
import schema from "../../schemas/config.schema.json" with { type: "json" };
import { highestLimits, type LimitName, usualLimits } from "../../src/core/faults/limits.ts";
import { speak } from "../../src/messages/index.ts";
import { parseConfig } from "../../src/parse/config.ts";

const speaker = await speak("sv");

/** Each fault as “line:column sentence”. */
function faultsIn(text: string): readonly string[] {
  return parseConfig(text).faults.map(
    (fault) => `${fault.span.line}:${fault.span.column} ${speaker.configFault(fault)}`,
  );
}

const words = (list: readonly { readonly words: string }[] | undefined) => list?.map(({ words }) => words);

describe("a configuration", () => {
  test.each([
    `packs: [plan-basics, eget.yaml]
severities: { adopted: warning, plan-basics/valid: error }
fail-on: info
language: en
ignore: arkiv
within: 90
waivers: undantag.yaml
limits: { bytes: 9000000, depth: 100, keys: 3000, aliases: 2000, values: 200000, activities: 6000 }
baseline: plankoll.baseline.json
`,
    `kravpaket: [plan-basics, eget.yaml]
nivåer: { adopted: varning, plan-basics/valid: Fel }
fäll-vid: upplysning
språk: engelska
hoppa-över: arkiv
dagar-framåt: 90
undantag: undantag.yaml
gränser: { byte: 9000000, djup: 100, nycklar: 3000, alias: 2000, värden: 200000, aktiviteter: 6000 }
utgångsläge: plankoll.baseline.json
`,
  ])("has its keys and values in two languages: %j", (text) => {
    const { config, faults } = parseConfig(text);
    expect(faults).toEqual([]);
    expect(words(config.packs)).toEqual(["plan-basics", "eget.yaml"]);
    expect(config.severities.map(({ requirement, severity }) => [requirement.words, severity])).toEqual([
      ["adopted", "warning"],
      ["plan-basics/valid", "error"],
    ]);
    expect(words(config.ignore)).toEqual(["arkiv"]);
    expect([config.failOn, config.language, config.within]).toEqual(["info", "en", 90]);
    expect([config.waivers?.words, config.baseline?.words]).toEqual(["undantag.yaml", "plankoll.baseline.json"]);
    expect(config.limits).toEqual({
      ...{ bytes: 9_000_000, depth: 100, keys: 3000, aliases: 2000, values: 200_000, activities: 6000 },
    });
  });

  test.each(["", "# Ingenting ännu.\n", "---\n", "packs:\nignore:\n", "\ufeff"])(
    "that is empty says nothing: %j",
    (text) => {
      const { config, faults } = parseConfig(text);
      expect(faults).toEqual([]);
      expect(config.packs).toBeUndefined();
      expect(config.severities).toEqual([]);
    },
  );

  test.each([
    [
      "kravpaket: []",
      "1:12 Listan ”kravpaket” är tom, och då krävs inget av planerna. Skriv minst ett kravpaket, eller ta bort ”kravpaket” så väljs de som följer av planen och länet.",
    ],
    ["pack: plan-basics", "1:1 Nyckeln ”pack” är okänd. Menade du ”packs”?"],
    ["kravpaketen: [a]", "1:1 Nyckeln ”kravpaketen” är okänd. Menade du ”kravpaket”?"],
    ["fail_on: error", "1:1 Nyckeln ”fail_on” är okänd. Menade du ”fail-on”?"],
    [
      "packs: [a]\nlayout: x",
      "2:1 Nyckeln ”layout” är okänd. Här får stå ”packs”, ”severities”, ”fail-on”, ”language”, ”ignore”, ”within”, ”waivers”, ”limits” eller ”baseline”.",
    ],
    ["packs: [a]\nkravpaket: [b]", "2:1 ”kravpaket” står redan på rad 1. Ta bort det ena."],
    ["fail-on: warnings", "1:10 ”warnings” är inget känt värde för ”fail-on”. Menade du ”warning”?"],
    ["språk: danska", "1:8 ”danska” är inget känt värde för ”språk”. Välj ”svenska” eller ”engelska”."],
    ["within: -1", "1:9 ”-1” passar inte under ”within”. Skriv ett helt tal från 0 till 36525."],
    ["dagar-framåt: 40000", "1:15 ”40000” passar inte under ”dagar-framåt”. Skriv ett helt tal från 0 till 36525."],
    ["within: snart", "1:9 Under ”within” ska det stå ett helt tal."],
    ["within: 1.5", "1:9 Under ”within” ska det stå ett helt tal."],
    // A limit is raised, never lowered.
    ["limits: { keys: 100 }", "1:17 ”100” passar inte under ”keys”. Skriv ett helt tal från 2000 till 1000000."],
    ["gränser:\n  djup: 1000", "2:9 ”1000” passar inte under ”djup”. Skriv ett helt tal från 64 till 250."],
    ["limits: { keys: 2000.5 }", "1:17 Under ”keys” ska det stå ett helt tal."],
    ["limits: { keys: många }", "1:17 Under ”keys” ska det stå ett helt tal."],
    ["limits: { key: 3000 }", "1:11 Nyckeln ”key” är okänd. Menade du ”keys”?"],
    [
      "gränser: { rader: 3000 }",
      "1:12 Nyckeln ”rader” är okänd. Här får stå ”byte”, ”djup”, ”nycklar”, ”alias”, ”värden” eller ”aktiviteter”.",
    ],
    ["limits: 3000", "1:9 Under ”limits” ska det stå nycklar med värden."],
    ["packs: { a: b }", "1:1 Under ”packs” ska det stå en text."],
    ["severities: [adopted]", "1:1 Under ”severities” ska det stå nycklar med värden."],
    [
      "severities:\n  adopted: fatal",
      "2:12 ”fatal” är inget känt värde för ”adopted”. Välj ”error”, ”warning” eller ”info”.",
    ],
    ["severities:\n  adopted:", "2:3 ”” är inget känt värde för ”adopted”. Välj ”error”, ”warning” eller ”info”."],
    ["severities:\n  adopted: info\n  adopted: error", "3:3 ”adopted” står redan på rad 2. Ta bort det ena."],
    [
      "waivers: *a",
      "1:10 Här hänvisas till ”*a”, men inget som är färdigt före den här platsen är märkt med ”&a”. Skriv ut det.",
    ],
    ["- packs", "1:1 Filen ska bestå av nycklar med värden."],
    ["bara text", "1:1 Filen ska bestå av nycklar med värden."],
  ])("%j is told of at its place", (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  test.each(["off", "av", "false", "never", "0"])("a requirement cannot be turned off with %s", (value) => {
    const [fault] = faultsIn(`severities:\n  adopted: ${value}`);
    expect(fault).toContain(`2:12 ”adopted” går inte att stänga av med ”${value}”.`);
    expect(fault).toContain("undantag");
  });

  test("that is no YAML is told of at the parser's place, and one with several faults has them all", () => {
    expect(faultsIn("packs: [a\nignore: b")[0]).toMatch(/^2:\d+ /);
    expect(faultsIn("pack: a\nfail-on: hög\nwithin: x")).toHaveLength(3);
  });

  test("that is made to be heavy is refused as a plan would be", () => {
    expect(faultsIn("[".repeat(100))).toHaveLength(1);
    const bomb = ["a: &a [1,1,1,1,1,1,1,1,1,1]"];
    for (let n = 0; n < 8; n++)
      bomb.push(
        `k${n}: &b${n} [${Array(10)
          .fill(n === 0 ? "*a" : `*b${n - 1}`)
          .join(",")}]`,
      );
    expect(faultsIn(bomb.join("\n"))).toHaveLength(1);
  });

  test("has limits as they are on the command line, from the usual to the highest", () => {
    const { properties } = schema.properties.limits;
    expect(Object.keys(properties)).toEqual(Object.keys(usualLimits));
    for (const [name, { minimum, maximum }] of Object.entries(properties))
      expect([minimum, maximum]).toEqual([usualLimits[name as LimitName], highestLimits[name as LimitName]]);
  });

  test("its language counts although something else is wrong", () => {
    expect(parseConfig("language: en\npack: a").config.language).toBe("en");
  });
});
