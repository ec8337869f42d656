import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import { fallsShort } from "../../src/core/judging/verdict.ts";
import { languages } from "../../src/core/text/language.ts";
import { examplesOf } from "../../src/explain/examples.ts";
import { packList } from "../../src/explain/pack-list.ts";
import { packPage } from "../../src/explain/pack-page.ts";
import { requirementPage } from "../../src/explain/requirement-page.ts";
import { rulePage } from "../../src/explain/rule-page.ts";
import { speak } from "../../src/messages/index.ts";
import { packs as table } from "../../src/packs/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";
import { escapeMarkdown, toMarkdown } from "../support/page-markdown.ts";

const packs = await Promise.all(Object.values(table).map(async (load) => (await load()).default));
const speakers = await Promise.all(languages.map(speak));
const requirements = packs.flatMap((pack) => pack.requirements.map((requirement) => ({ pack, requirement })));
const named = requirements.map((one) => [`${one.pack.id}/${one.requirement.id}`, one] as const);

describe.each(named)("the page of %s", (_, { pack, requirement }) => {
  test("tells everything that the pack says, in each language", async () => {
    const examples = await examplesOf(requirement, pack);
    for (const speaker of speakers) {
      const text = toMarkdown(requirementPage(requirement, pack, { rules, speaker, examples }));
      for (const part of [requirement.title, requirement.shows, requirement.why, requirement.fix])
        expect(text).toContain(escapeMarkdown(speaker.in(part).trim()));
      for (const basis of requirement.basis) {
        const row = text.split("\n").find((line) => line.startsWith(`| ${basis.act} `) && line.includes(basis.section));
        expect(row).toContain(`| ${basis.from} `);
        expect(row).toContain(speaker.explain.verified(basis.verified, basis.level ?? requirement.level));
      }
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test("has examples with the verdicts that it says, free of what only the tests read", async () => {
    const { met, unmet } = await examplesOf(requirement, pack);
    // Waivers are of the other requirements; everything else can be judged alone, which is quicker.
    const alone = requirement.rule === "waivers" ? pack : { ...pack, requirements: [requirement] };
    for (const example of [met, unmet].flatMap((example) => example ?? [])) {
      const parsed = parsePlan("example.yaml", example.plan);
      if (parsed.kind !== "plan") throw new Error("The example is no plan.");
      const report = assess(parsed.document, [alone], rules, { asOf: example.asOf ?? "", within: 60 });
      const found = report.assessments.find((assessment) => assessment.requirement === requirement);
      expect(found?.verdict).toBe(example.verdict);
      expect(example.plan).not.toMatch(/^ *#|# (?:expect|verdict|as of):/m);
      // Plans are in Swedish, and so are the keys that a reader is to learn.
      expect(parsed.document.spelling).toBe("sv");
    }
    expect(met?.verdict).toBe("met");
    expect(unmet && fallsShort(unmet.verdict)).toBe(true);
  });
});

describe.each(languages.map((language, index) => [language, speakers[index]] as const))(
  "in %s",
  (language, speaker) => {
    if (!speaker) throw new Error(`Nobody speaks ${language}.`);

    test.each(Object.keys(rules))("the page of the rule %s names its messages, parameters and uses", (id) => {
      const text = toMarkdown(rulePage(id, rules, packs, speaker));
      const rule = rules[id as keyof typeof rules];
      for (const messageId of Object.keys(rule.messages)) expect(text).toContain(`| \`${messageId}\` |`);
      for (const name of Object.keys((rule.params as { properties?: object }).properties ?? {}))
        expect(text).toContain(`| \`${name}\` |`);
      const uses = named.filter(([, { requirement }]) => requirement.rule === id).map(([full]) => full);
      expect([...text.matchAll(/^\| `([\w-]+\/[\w-]+)` \|/gm)].map(([, full]) => full)).toEqual(uses);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    });

    test.each(packs.map((pack) => [pack.id, pack] as const))(
      "the page of the pack %s names all that is in it",
      (_, pack) => {
        const text = toMarkdown(packPage(pack, packs, speaker));
        expect(text).toContain(escapeMarkdown(speaker.in(pack.title)));
        expect(text).toContain(pack.edition);
        if (pack.notice) expect(text).toContain(escapeMarkdown(speaker.in(pack.notice).trim()));
        for (const area of pack.focusAreas ?? [])
          expect(text).toContain(`| ${area.number} | ${escapeMarkdown(speaker.in(area.title))} | \`${area.id}\` |`);
        for (const { id, title, basis } of pack.requirements) {
          const row = text
            .split("\n")
            .find((line) => line.startsWith(`| \`${id}\` | ${escapeMarkdown(speaker.in(title))} |`));
          for (const { act, section, from } of basis)
            for (const part of [act, section, from]) expect(row).toContain(part);
        }
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      },
    );

    test("the list of packs has them all, with how many requirements each has", () => {
      const text = toMarkdown(packList(packs, speaker));
      for (const pack of packs)
        expect(text).toContain(
          `| \`${pack.id}\` | ${escapeMarkdown(speaker.in(pack.title))} | ${pack.edition} | ${pack.requirements.length} |`,
        );
    });
  },
);

test("whom the texts address is told in Swedish, though the packs have it in English", async () => {
  const swedish = await speak("sv");
  for (const one of new Set(requirements.flatMap(({ requirement }) => requirement.addresses)))
    expect(swedish.explain.addresses([one])).not.toMatch(new RegExp(` ${one}[ .]`));
});

test("the crosswalk of a pack is told by the titles of both areas", () => {
  const area = (id: string, sv: string) => ({ id, number: 1, title: { sv, en: id } });
  const base = { edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
  const county = { ...base, id: "county", focusAreas: [area("support", "Skydd och stöd")] };
  const own = {
    ...base,
    id: "own",
    focusAreas: [area("help", "Insatser för utsatta")],
    crosswalk: [{ area: "help", pack: "county", standsFor: "support", extent: "part" as const }],
  };
  const [speaker] = speakers;
  expect(speaker && toMarkdown(packPage(own, [own, county], speaker))).toContain(
    "| Insatser för utsatta | Skydd och stöd | `county` | delvis |",
  );
});
