import { describe, expect, test } from "vitest";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

const plan = (kommun: string) => `plankoll: 1\nkommun: ${kommun}\naktiviteter:\n  - titel: Stödgrupp\n`;
const waiver = (more: string) => `undantag:\n  - { krav: any-owner, skäl: Ett skäl, beslutat_av: Nämnden, ${more} }\n`;

async function check(waivers: string, files: Readonly<Record<string, string>> = { "nora.yaml": plan("Nora") }) {
  const { code, ...said } = await runInMemory(
    ["check", ...Object.keys(files), "--pack", "eget.yaml", "--waivers", "undantag.yaml"],
    { files: { ...files, "eget.yaml": ownPack, "undantag.yaml": waivers } },
  );
  return { code, stdout: said.stdout.replace(/\s+/g, " "), stderr: said.stderr.replace(/\s+/g, " ") };
}

describe("waivers in a file of their own", () => {
  test("take away what they waive in every plan", async () => {
    const both = { "nora.yaml": plan("Nora"), "kumla.yaml": plan("Kumla") };
    expect((await check(waiver("gäller_till: 2026-12-31"), both)).code).toBe(0);
  });

  test("may be for one municipality's plan", async () => {
    const both = { "nora.yaml": plan("Nora"), "kumla.yaml": plan("Kumla") };
    const { code, stdout } = await check(waiver("gäller_till: 2026-12-31, kommun: 1884"), both);
    expect(code).toBe(1);
    expect(stdout.match(/har ingen ansvarig/g)).toHaveLength(1);
  });

  test("are named with their place when they have expired", async () => {
    const { code, stdout } = await check(waiver("gäller_till: 2026-11-21"));
    expect(code).toBe(1);
    expect(stdout).toContain("Undantaget (undantag.yaml, rad 2) från ”any-owner” gällde till och med 2026-11-21");
  });

  test.each([
    ["undantag:\n  - { krav: any-owner, skääl: Ett }\n", "undantag.yaml:2:24 Nyckeln ”skääl” är okänd"],
    [waiver("gäller_till: 2026-12-31, kommun: Norra"), "”Norra” är ingen av Sveriges 290 kommuner"],
    [waiver("gäller_till: 2026-12-31, kommun: 18110101-0013"), "”1811••••-••••” är ingen av Sveriges 290 kommuner"],
    ["undantag: []\n", "Det finns inga undantag i undantag.yaml"],
    ["undantag: [\n", "Undantagen i undantag.yaml gick inte att läsa"],
  ])("are refused whole when there is a fault in them: %j", async (text, message) => {
    const { code, stderr } = await check(text);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
