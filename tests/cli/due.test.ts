import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

const nora = `plankoll: 1
kommun: Nora
antagen: { datum: 2025-10-14 }
aktiviteter:
  - { titel: Stödgrupp, ansvarig: HR-chefen, klart_senast: 2026-11-22 }
  - { titel: Webbsida, klart_senast: 2027-01-21 }
  - { titel: Jour, klart_senast: 2027-01-22 }
  - { titel: Nätverk, klart_senast: när vi hinner }
`;
const calm = "plankoll: 1\nkommun: Kumla\ngiltighet: { till: tills vidare }\n";

async function run(args: readonly string[], world: World = {}) {
  return runInMemory(["due", ...args], { files: { "nora.yaml": nora }, ...world });
}

const due = (stdout: string) => JSON.parse(stdout).due.map(({ title }: { title: string | null }) => title);

describe("the exit code", () => {
  test.each<[string, readonly string[], World, number]>([
    ["is 0 although something is late: a list is no judgement", ["nora.yaml"], {}, 0],
    ["is 0 where nothing is due", ["kumla.yaml"], { files: { "kumla.yaml": calm } }, 0],
    ["is 2 where there is nothing to check", [], { files: { "a.yaml": "annat: 1" } }, 2],
    ["is 2 for a day that does not exist", ["nora.yaml", "--as-of", "2026-02-30"], {}, 2],
    ["is 2 for an order that does not exist", ["nora.yaml", "--by", "kommun"], {}, 2],
    ["is 2 for a format that is not one of these", ["nora.yaml", "-f", "html"], {}, 2],
    ["is 2 for a pack, which it does not use", ["nora.yaml", "--pack", "se-law"], {}, 2],
    ["is 3 for a file that is not there", ["nora.yaml", "saknas.yaml"], {}, 3],
    ["is 3 for a file that is no plan", ["a.yaml"], { files: { "a.yaml": "annat: 1" } }, 3],
  ])("%s", async (_, args, world, code) => {
    expect((await run(args, world)).code).toBe(code);
  });

  test("is 3 where no file could be read, which is said", async () => {
    expect((await run(["saknas.yaml"])).stdout).toContain("saknas.yaml\n    Filen finns inte.");
    expect((await run(["saknas.yaml"])).stdout).toMatch(/\n\nIngen plan kunde läsas\.\n$/);
  });

  test("is 3 with the list of the others complete", async () => {
    const { code, stdout, stderr } = await run(["."], {
      files: { "nora.yaml": nora, "trasig.yaml": "plankoll: 1\nkommun: [", "annat.yaml": "a: 1" },
    });
    expect(code).toBe(3);
    expect(stdout).toContain("Stödgrupp");
    expect(stdout).toContain("trasig.yaml:");
    expect(stdout).toMatch(/1 plan: 1 sak är försenad, 2 ska göras inom 60 dagar\. 1 fil kunde inte läsas\./);
    expect(stderr).toBe("");
  });
});

test("a waiver is told by the title of its requirement, in either language, and one that does not hold not at all", async () => {
  const waivers = `undantag:
  - { krav: coordinator-named, skäl: Tillsätts i vår, beslutat_av: Socialnämnden, gäller_till: 2026-12-20 }
  - { krav: valid, skäl: Beslutas i vår, gäller_till: 2026-12-21 }
`;
  const world = { files: { "kumla.yaml": `${calm}${waivers}` } };
  const { stdout } = await run(["kumla.yaml"], world);
  expect(stdout).toContain("– Sista dag för undantaget från ”En samordnare är utsedd”");
  expect(stdout).not.toMatch(/coordinator-named|valid|2026-12-21/);
  expect((await run(["kumla.yaml", "--lang", "en"], world)).stdout).toContain(
    "– Last day of the waiver of “A coordinator is named”",
  );
});

describe("the options", () => {
  const json = ["nora.yaml", "-f", "json"];

  test("without any look 60 days ahead of today in Sweden", async () => {
    expect(due((await run(json)).stdout)).toEqual([null, "Stödgrupp", "Webbsida"]);
    expect(due((await run(json, { today: "2026-11-23" })).stdout)).toEqual([null, "Stödgrupp", "Webbsida", "Jour"]);
  });

  test("--within 0 leaves what is late and what is due today", async () => {
    expect(due((await run([...json, "--within", "0"])).stdout)).toEqual([null, "Stödgrupp"]);
    expect(due((await run([...json, "--within=61"])).stdout)).toHaveLength(4);
  });

  test("--as-of counts from another day", async () => {
    const { stdout } = await run([...json, "--as-of", "2026-10-14", "--within", "0"]);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2026-10-14", due: [{ matter: "revision", state: "soon" }] });
  });

  test.each(["owner", "ansvarig", "Ansvarig"])("--by %s orders by person", async (by) => {
    const { stdout } = await run(["nora.yaml", "--by", by]);
    expect(stdout).toContain("HR-chefen (1)\n\n  – 2026-11-22: Aktiviteten ”Stödgrupp”\n");
  });

  test.each([[], ["--by", "datum"], ["--by", "date"]])("%s orders by date", async (...args) => {
    expect((await run(["nora.yaml", ...args])).stdout).toContain("2026-11-22, i dag\n    HR-chefen\n");
  });

  test("--lang en speaks English, in help too", async () => {
    expect((await run(["nora.yaml", "--lang", "en"])).stdout).toContain("2026-11-22, today\n");
    expect((await run(["--help", "--lang", "en"])).stdout).toContain("Shows what is late");
  });

  test("several reports go to files, each in its format", async () => {
    const { written, stdout, code } = await run(["nora.yaml", "-f", "text", "-f", "csv:a.csv", "-f", "ics:a.ics"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Försenat (1)");
    expect(written.get("a.csv")).toMatch(/^\ufeff?Kommun;Plan;Senast/);
    expect(ICAL.parse(written.get("a.ics") ?? "")[0]).toBe("vcalendar");
  });

  test("-o names the file of the only report, and no plan is written over", async () => {
    expect([...(await run(["nora.yaml", "-f", "ics", "-o", "nora.ics"])).written.keys()]).toEqual(["nora.ics"]);
    for (const file of ["nora.yaml", "nora.txt"]) {
      const refused = await run([file, "-f", "json", "-o", file], { files: { [file]: nora } });
      expect(refused).toMatchObject({ code: 2, stdout: "" });
      expect([...refused.written.keys()]).toEqual([]);
    }
  });

  test("a plan can come from standard input", async () => {
    expect((await run(["-"], { files: {}, stdin: nora })).stdout).toContain("Stödgrupp");
  });
});

describe("what a calendar cannot hold", () => {
  test("is said beside it, and not where the text says it or nobody wants to hear", async () => {
    expect((await run(["nora.yaml", "-f", "ics"])).stderr).toContain("En sak går inte att datera");
    expect((await run(["nora.yaml", "-f", "text", "-f", "ics:a.ics"])).stderr).toBe("");
    expect((await run(["nora.yaml", "-f", "ics", "--quiet"])).stderr).toBe("");
  });

  test("unreadable files are told on stderr where no text is", async () => {
    const { stderr, stdout } = await run(["nora.yaml", "saknas.yaml", "-f", "ics"]);
    expect(stderr).toContain("plankoll: saknas.yaml:");
    expect(stdout.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  });
});

test("check has the same calendar, whatever the packs", async () => {
  const check = async (args: readonly string[]) => {
    return (await runInMemory(["check", "nora.yaml", ...args], { files: { "nora.yaml": nora } })).stdout;
  };
  const { stdout } = await run(["nora.yaml", "-f", "ics"]);
  expect(await check(["-f", "ics"])).toBe(stdout);
  expect(await check(["-f", "ics", "--pack", "plan-format"])).toBe(stdout);
  expect(await check(["-f", "ics", "--within", "0"])).toBe(
    (await run(["nora.yaml", "-f", "ics", "--within", "0"])).stdout,
  );
});

test("no secret of a plan reaches a list or a calendar", async () => {
  // The date lies in the nineteenth century, so the number is nobody's that lives; the check digit is right.
  const plan = `plankoll: 1
kommun: Nora
aktiviteter:
  - { titel: Stöd till 18110101-0013, klart_senast: 2026-12-01 }
  - { titel: Skyddat boende på Exempelgatan 17, klart_senast: 2026-12-01, ansvarig: Boendet på Exempelgatan 17 }
`;
  const files = { "nora.yaml": plan };
  for (const format of ["text", "json", "csv", "ics"]) {
    const { stdout } = await run(["nora.yaml", "-f", format], { files });
    expect(stdout).toContain("1811");
    expect(stdout.replaceAll("\r\n ", "")).not.toMatch(/0101-?0013|Exempelgatan/i);
  }
  const said = await runInMemory(["check", "nora.yaml", "-f", "ics"], { files });
  expect(said.stdout.replaceAll("\r\n ", "")).not.toMatch(/0101-?0013|Exempelgatan/i);
});
