import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import reportSchema from "../../schemas/report.schema.json" with { type: "json" };
import {
  type CheckOptions,
  checkPlan,
  checkPlans,
  languages,
  loadPack,
  type Pack,
  packIds,
  parsePack,
  parseWaivers,
  type Waivers,
} from "../../src/index.ts";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

const asOf = "2026-11-22";
const folder = new URL("../../examples/", import.meta.url);
const examples = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file, readFileSync(new URL(file, folder), "utf8")]),
);
const broken = {
  "bytes.yaml": new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
  "nastan.yaml": "plankol: 1\nkommun: Nora\n",
  "omarkt.yaml": "kommun: Nora\n",
  "tom.yaml": "",
  "trasig.yaml": "plankoll: 1\nkommun: Nora\n\tx: [\n",
};

const listed = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.entries(files).map(([file, text]) => ({ file, text }));

/** What the command line says of files that are named, with the line breaks that JSON needs not. */
async function commandLine(files: Readonly<Record<string, string | Uint8Array>>, ...options: readonly string[]) {
  const said = await runInMemory(["check", ...Object.keys(files), "--as-of", asOf, "-f", "json", ...options], {
    files: { ...files, "eget.yaml": ownPack, "undantag.yaml": decisions },
  });
  return JSON.stringify(JSON.parse(said.stdout));
}

const decisions = "undantag:\n  - { krav: any-owner, skäl: Ett, beslutat_av: Nämnden, gäller_till: 2026-12-31 }\n";

async function packOf(text: string): Promise<Pack> {
  const read = await parsePack(text);
  if ("faults" in read) throw new Error(read.faults[0]?.message);
  return read.pack;
}

async function waiversOf(text: string): Promise<Waivers> {
  const read = await parseWaivers(text, { file: "undantag.yaml" });
  if ("faults" in read) throw new Error(read.faults[0]?.message);
  return read.waivers;
}

describe("the report is the command line's, to the byte", () => {
  const all = { ...examples, ...broken };

  test("there are examples", () => {
    expect(Object.keys(examples).length).toBeGreaterThan(5);
  });

  test.each(Object.keys(all))("on %s", async (file) => {
    const text = all[file as keyof typeof all] ?? "";
    expect(JSON.stringify(await checkPlans([{ file, text }], { asOf }))).toBe(await commandLine({ [file]: text }));
  });

  test.each(languages)("on all at once, in any order, in %s", async (language) => {
    const report = await checkPlans(listed(all).reverse(), { asOf, language });
    expect(report.plans.length).toBeGreaterThan(5);
    expect(report.unreadable.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(broken)));
    expect(JSON.stringify(report)).toBe(await commandLine(all, "--lang", language));
  });

  test.each<[string, readonly string[], () => Promise<Partial<CheckOptions>>]>([
    ["a built-in pack", ["--pack", "se-law"], async () => ({ packs: ["se-law"] })],
    ["that pack, loaded", ["--pack", "se-law"], async () => ({ packs: [await loadPack("se-law"), "se-law"] })],
    [
      "a pack of one's own beside another",
      ["--pack", "eget.yaml", "--pack", "plan-basics"],
      async () => ({ packs: [await packOf(ownPack), "plan-basics"] }),
    ],
    [
      "waivers from a text of their own",
      ["--pack", "eget.yaml", "--waivers", "undantag.yaml"],
      async () => ({ packs: [await packOf(ownPack)], waivers: await waiversOf(decisions) }),
    ],
    ["another horizon", ["--within", "400"], async () => ({ within: 400 })],
  ])("by %s", async (_, args, options) => {
    const report = JSON.stringify(await checkPlans(listed(examples), { asOf, ...(await options()) }));
    expect(report).toBe(await commandLine(examples, ...args));
    expect(report).not.toBe(await commandLine(examples));
  });

  test("is as its schema says", async () => {
    const valid = new Ajv2020({ validateFormats: false }).compile(reportSchema);
    valid(await checkPlans(listed(all), { asOf }));
    expect(valid.errors ?? []).toEqual([]);
  });
});

describe("one plan", () => {
  const text = "plankoll: 1\nkommun: Nora\n";

  test("is a plan of the report, or what could not be read", async () => {
    const { plans, unreadable } = await checkPlans(listed({ "nora.yaml": text, ...broken }), { asOf });
    expect(await checkPlan(text, { asOf, file: "nora.yaml" })).toEqual({ plan: plans[0] });
    expect(await checkPlan("", { asOf, file: "tom.yaml" })).toEqual({
      unreadable: unreadable.find(({ file }) => file === "tom.yaml"),
    });
  });

  test("may be bytes, with a byte order mark and Windows' line breaks", async () => {
    const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect(await checkPlan(bytes, { asOf })).toEqual(await checkPlan(text, { asOf }));
  });

  test("is judged on the day that is asked for", async () => {
    const until = `${text}giltighet: { till: 2026-11-22 }\n`;
    const kinds = async (asOf: string) => {
      const checked = await checkPlan(until, { asOf });
      return "plan" in checked && checked.plan.findings.filter(({ requirement }) => requirement === "in-force");
    };
    expect(await kinds("2026-11-22")).not.toMatchObject([{ kind: "overdue" }]);
    expect(await kinds("2026-11-23")).toMatchObject([{ kind: "overdue" }]);
  });

  test("changes nothing that the next one sees", async () => {
    const before = await checkPlan(text, { asOf });
    const mine = await checkPlan(text, { asOf });
    if ("plan" in mine) for (const assessment of mine.plan.assessments) assessment.basis.length = 0;
    expect(await checkPlan(text, { asOf })).toEqual(before);
  });
});

describe("what makes no sense is refused", () => {
  const own = () => packOf(ownPack);

  test.each<[string, () => Promise<Partial<CheckOptions>>]>([
    ["a day that does not exist", async () => ({ asOf: "2026-02-30" })],
    ["a time for a day", async () => ({ asOf: "2026-11-22T00:00:00Z" })],
    ["less than no days", async () => ({ within: -1 })],
    ["half a day", async () => ({ within: 0.5 })],
    ["a pack that does not exist", async () => ({ packs: ["se-lagen"] })],
    ["no pack at all", async () => ({ packs: [] })],
    ["two packs of one id", async () => ({ packs: [await own(), await own()] })],
    [
      "a pack that takes the id of a built-in one",
      async () => ({ packs: [await packOf(ownPack.replace(/^id: .*/m, "id: se-law"))] }),
    ],
  ])("%s", async (_, options) => {
    await expect(checkPlan("plankoll: 1\nkommun: Nora\n", { asOf, ...(await options()) })).rejects.toThrow(RangeError);
  });

  const plan = "plankoll: 1\nkommun: Nora\n";

  test.each<[string, () => Promise<unknown>]>([
    ["no options at all", () => checkPlan(plan, undefined as never)],
    ["a list for a day", () => checkPlan(plan, { asOf: ["2026-11-22"] as never })],
    ["a number for a plan", () => checkPlan(42 as never, { asOf })],
    ["nothing for a plan", () => checkPlan(undefined as never, { asOf })],
    ["files without texts", () => checkPlans([{} as never], { asOf })],
    ["a language that there is none of", () => checkPlan(plan, { asOf, language: "xx" as never })],
    ["a number for a pack", () => checkPlan(plan, { asOf, packs: [42 as never] })],
    ["a mapping for a pack", () => checkPlan(plan, { asOf, packs: [{ id: "x" } as never] })],
    ["a mapping for packs", () => checkPlan(plan, { asOf, packs: {} as never })],
    ["a text for waivers", () => checkPlan(plan, { asOf, waivers: "x" as never })],
    ["a list of nothing for waivers", () => checkPlan(plan, { asOf, waivers: [null] as never })],
    ["a number to read as a pack", () => parsePack(42 as never)],
    ["bytes to read as waivers", () => parseWaivers(new Uint8Array() as never)],
    ["a pack's fault in no language", () => parsePack("x", { language: "xx" as never })],
  ])("%s", async (_, act) => {
    await expect(act()).rejects.toThrow(RangeError);
  });

  test("a pack to load that does not exist", async () => {
    await expect(loadPack("toString")).rejects.toThrow(RangeError);
  });
});

describe("packs", () => {
  test("cannot be changed by those who have them", async () => {
    const pack = await loadPack("plan-basics");
    expect(() => (pack.requirements as unknown[]).pop()).toThrow(TypeError);
    expect(() => (packIds as string[]).push("x")).toThrow(TypeError);
    expect(() => Object.assign(pack.requirements[0] ?? {}, { severity: "info" })).toThrow(TypeError);
  });

  test("are loaded by the ids that are told", async () => {
    const packs = await Promise.all(packIds.map(loadPack));
    expect(packs.map(({ id }) => id)).toEqual(packIds);
    expect(packIds).toContain("orebro-lan-2015");
  });

  test("that are broken say what is wrong, and where, in either language", async () => {
    const text = ownPack.replace(/^id: /m, "idd: ");
    const [swedish, english] = await Promise.all([parsePack(text), parsePack(text, { language: "en" })]);
    expect(swedish).toEqual({
      faults: expect.arrayContaining([
        { message: expect.stringContaining("idd"), location: expect.objectContaining({ line: 2 }) },
      ]),
    });
    expect(english).not.toEqual(swedish);
  });
});

describe("waivers", () => {
  test.each([
    ["undantag:\n  - { krav: any-owner, skääl: Ett }\n", "skääl", { line: 2, column: 24 }],
    ["undantag: [\n", "", { line: 2, column: 1 }],
  ])("that are broken say what is wrong, and where: %j", async (text, words, location) => {
    expect(await parseWaivers(text)).toEqual({
      faults: [{ message: expect.stringContaining(words), location: expect.objectContaining(location) }],
    });
  });
});
