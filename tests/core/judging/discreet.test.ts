import { expect, test } from "vitest";
import { assess } from "../../../src/core/judging/assess.ts";
import { type PackId, packs } from "../../../src/packs/index.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";

// The date lies in the nineteenth century, so the number is nobody's that lives; the check digit is right.
const number = "18110101-0013";

async function report(text: string, ids: readonly PackId[]): Promise<string> {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  const chosen = await Promise.all(ids.map(async (id) => (await packs[id]()).default));
  const { title, findings, waivers } = assess(parsed.document, chosen, rules, { asOf: "2026-11-22", within: 60 });
  // Requirements are the program's own; a requirement that is a text is what the plan has called one.
  const isOwn = (key: string, value: unknown) => key === "requirement" && typeof value === "object";
  return JSON.stringify({ title, findings, waivers }, (key, value) =>
    isOwn(key, value) && !("words" in value) ? undefined : value,
  );
}

const plan = `plankoll: 1
kommun: Nora
titel: Handlingsplan, ${number}
aktiviteter:
  - titel: Stöd till ${number}
  - titel: Skyddat boende på Exempelgatan 17
    klart_senast: 2026-01-01
undantag:
  - { krav: ${number}, skäl: ${number}, beslutat_av: Nämnden, gäller_till: 2027-01-01 }
`;

test.each([[["plan-basics", "se-law"]], [["orebro-lan-2015"]], [["plan-basics"]], [["plan-format"]]] as const)(
  "no report by %j repeats a personal identity number",
  async (ids) => {
    expect(await report(plan, ids)).not.toMatch(/0101-?0013/);
  },
);

test("a report repeats no address in a plan that tells where a sheltered home is", async () => {
  const text = await report(plan, ["plan-basics", "se-law"]);
  expect(text).toContain("Skyddat boende");
  expect(text).not.toMatch(/Exempelgatan/i);
});

test("not even by packs that do not ask about it", async () => {
  expect(await report(plan, ["plan-basics"])).not.toMatch(/Exempelgatan/i);
});

test.each([[["plan-basics", "se-law"]], [["plan-basics"]]] as const)(
  "nor when a tag says what it is, whatever is waived: %j",
  async (ids) => {
    const tagged = `plankoll: 1
kommun: Nora
aktiviteter:
  - { titel: Boendet på Exempelgatan 12, teman: [skyddat-boende] }
undantag:
  - { krav: no-protected-addresses, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2027-01-01 }
`;
    expect(await report(tagged, ids)).not.toMatch(/Exempelgatan/i);
  },
);

test("a plan without secrets is quoted as it stands", async () => {
  const open = plan.replaceAll(number, "2120000-1234").replace("Skyddat boende på", "Möten på");
  expect(await report(open, ["plan-basics", "se-law"])).toContain("Exempelgatan 17");
});

test.each([
  `${number}: x`,
  `antagen: { ${number}: x }`,
  `titel: *${number}`,
  "dokumenttyp: [181101010013]",
  "aktiviteter: [{ titel: a, status: 181101010013 }]",
  "titel: 18110101 0013",
  "titel: Stöd till １８１１０１０１－００１３",
])("nor a personal identity number that stands where no text is wanted: %s", async (line) => {
  expect(await report(`plankoll: 1\nkommun: Nora\n${line}\n`, ["plan-basics"])).not.toMatch(/0101[- ]?0013|００１３/);
});

test.each(["Kyrkbacken 2", "Drottning Kristinas väg 5", "Exempelgatan １７"])(
  "nor an address in an item, where it stands in lower case: %s",
  async (address) => {
    const text = await report(`plankoll: 1\nkommun: Nora\naktiviteter: [{ titel: Skyddat boende på ${address} }]\n`, [
      "plan-basics",
    ]);
    expect(text.toLowerCase()).not.toContain(address.toLowerCase());
  },
);
