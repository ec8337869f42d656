import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import planSchema from "../../schemas/plan.schema.json" with { type: "json" };
import { documentKinds } from "../../src/cli/commands/init/declare.ts";
import { forbidden, type World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

async function run(args: readonly string[], world: World = {}) {
  return runInMemory(["init", ...args], world);
}

/** What plankoll check finds in a plan. */
async function check(text: string, ...args: readonly string[]) {
  const { code, ...said } = await runInMemory(["check", "nora.yaml", "-f", "json", ...args], {
    files: { "nora.yaml": text },
  });
  const [plan] = JSON.parse(said.stdout).plans;
  return { code, plan };
}

const yes = ["--municipality", "Nora", "--yes"];

describe("plankoll init without questions", () => {
  test("writes a plan under the municipality's name, and the schema beside it", async () => {
    const { code, stdout, stderr, written } = await run(yes);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect([...written.keys()]).toEqual(["nora.yaml", "plan.sv.schema.json"]);
    expect(parse(written.get("nora.yaml") ?? "")).toEqual({ plankoll: 1, kommun: "Nora" });
    expect(written.get("nora.yaml")).toMatch(/^# yaml-language-server: \$schema=plan\.sv\.schema\.json\n/);
    expect(JSON.parse(written.get("plan.sv.schema.json") ?? "")).toMatchObject({ $id: "plankoll/plan.sv.schema.json" });
    expect(stderr).toContain("plankoll check nora.yaml");
  });

  test("takes every answer from the command line", async () => {
    const told = {
      ...{ title: "Plan: 2026", adopted: "mars 2026", body: "KF", reference: "KS 2026/00001" },
      coordinator: "Samordnaren",
      ...{ agreement: "orebro-lan-2015", kind: "Handlingsplan" },
    };
    const options = Object.entries(told).flatMap(([option, value]) => [`--${option}`, value]);
    const { code, written } = await run([...yes, ...options, "--agreement", "orebro-kommun"]);
    expect(code).toBe(0);
    expect(parse(written.get("nora.yaml") ?? "")).toEqual({
      ...{ plankoll: 1, kommun: "Nora", titel: "Plan: 2026", dokumenttyp: "handlingsplan" },
      antagen: { organ: "KF", datum: "mars 2026", diarienummer: "KS 2026/00001" },
      samordnare: { funktion: "Samordnaren" },
      överenskommelser: ["orebro-lan-2015", "orebro-kommun"],
    });
  });

  test("asks nothing when everything is told, with or without --yes", async () => {
    const all = ["--municipality", "Boden", "--title", "P", "--adopted", "2026", "--body", "KF", "--reference", "§ 1"];
    all.push("--coordinator", "S");
    expect((await run(all)).code).toBe(0);
    expect((await run(["--municipality", "Nora", ...all.slice(2), "--agreement", ""])).code).toBe(0);
  });

  test("has keys in English for --lang en, or for --keys en with Swedish words around", async () => {
    const english = await run([...yes, "--lang", "en"]);
    expect([...english.written.keys()]).toEqual(["nora.yaml", "plan.en.schema.json"]);
    expect(english.written.get("nora.yaml")).toContain(
      "# What the plan says of itself: aim, background.\n#description:\n",
    );
    const mixed = await run([...yes, "--keys", "en"]);
    expect(mixed.written.get("nora.yaml")).toContain(
      "# Det som planen säger om sig själv: syfte, bakgrund.\n#description:\n",
    );
  });

  test.each([
    ["nora", "nora.yaml", "plan.sv.schema.json"],
    ["planer/min.yml", "planer/min.yml", "planer/plan.sv.schema.json"],
    ["planer", "planer/nora.yaml", "planer/plan.sv.schema.json"],
    ["planer/", "planer/nora.yaml", "planer/plan.sv.schema.json"],
    [".", "nora.yaml", "plan.sv.schema.json"],
  ])("writes for “%s” to %s", async (path, file, schema) => {
    const { code, written } = await run([path, ...yes], { folders: ["planer"] });
    expect([code, ...written.keys()]).toEqual([0, file, schema]);
  });

  test("leaves the schema alone where it lies already, and out where nobody wants it", async () => {
    const files = { "plan.sv.schema.json": "{}" };
    expect([...(await run(yes, { files })).written.keys()]).toEqual(["nora.yaml"]);
    expect([...(await run([...yes, "--force"], { files })).written.keys()]).toEqual([
      "nora.yaml",
      "plan.sv.schema.json",
    ]);
    const without = await run([...yes, "--no-schema"]);
    expect([...without.written.keys()]).toEqual(["nora.yaml"]);
    expect(without.written.get("nora.yaml")).not.toContain("$schema");
  });

  test.each([
    ["planer/nora.yaml", "plan.sv.schema.json", "../plan.sv.schema.json"],
    ["planer/nora/plan.yaml", "plan.sv.schema.json", "../../plan.sv.schema.json"],
    ["planer\\nora\\plan.yaml", "planer\\plan.sv.schema.json", "../plan.sv.schema.json"],
    ["C:/planer/nora.yaml", "C:/plan.sv.schema.json", "../plan.sv.schema.json"],
    ["../planer/nora.yaml", "../plan.sv.schema.json", "../plan.sv.schema.json"],
  ])("points from %s to the schema that lies above it, which serves all plans there", async (plan, schema, link) => {
    const { written } = await run([plan, ...yes], { files: { [schema]: "{}" } });
    expect([...written.keys()]).toEqual([plan]);
    expect(written.get(plan)?.split("\n")[0]).toBe(`# yaml-language-server: $schema=${link}`);
  });

  test("looks no further up than its path tells", async () => {
    const { written } = await run(["../nora.yaml", ...yes], { files: { "plan.sv.schema.json": "{}" } });
    expect([...written.keys()]).toEqual(["../nora.yaml", "../plan.sv.schema.json"]);
  });

  test("tells of a schema from another version, and how to replace it, and not of its own", async () => {
    const { written } = await run(yes);
    const own = written.get("plan.sv.schema.json") ?? "";
    const hint = "plankoll schema plan --lang sv -o plan.sv.schema.json";
    expect((await run(yes, { files: { "plan.sv.schema.json": own } })).stderr).not.toContain(hint);
    expect((await run(yes, { files: { "plan.sv.schema.json": `${own}\n` } })).stderr).toContain(hint);
  });

  test("prints the plan for -, which needs no file beside it", async () => {
    const { code, stdout, stderr, written } = await run(["-", ...yes]);
    expect([code, stderr, written.size]).toEqual([0, "", 0]);
    expect(parse(stdout)).toEqual({ plankoll: 1, kommun: "Nora" });
    expect(stdout).not.toContain("$schema");
  });
});

describe("a plan that has just been begun", () => {
  test("has gaps, and is nowhere greener than the little that it says", async () => {
    const { written } = await run([
      ...yes,
      "--title",
      "En plan",
      "--adopted",
      "2026-02-23",
      "--body",
      "Kommunfullmäktige",
    ]);
    const begun = await check(written.get("nora.yaml") ?? "");
    const said = "titel: En plan\nantagen: { datum: 2026-02-23, organ: Kommunfullmäktige }\n";
    const bare = await check(`plankoll: 1\nkommun: Nora\n${said}`);
    const verdicts = ({ plan }: typeof begun) =>
      plan.assessments.map((one: { requirement: string; verdict: string }) => `${one.requirement} ${one.verdict}`);
    expect(begun.code).toBe(1);
    expect(begun.plan.summary.gap).toBeGreaterThan(20);
    expect(begun.plan.summary).toEqual(bare.plan.summary);
    expect(verdicts(begun)).toEqual(verdicts(bare));
  });

  test("has nothing in it that cannot be read or is left to fill in", async () => {
    const { written } = await run([...yes, "--title", "En plan"]);
    const kinds = (await check(written.get("nora.yaml") ?? "")).plan.findings.map(({ kind }: { kind: string }) => kind);
    expect(kinds).not.toContain("invalid");
    expect(kinds).not.toContain("placeholder");
  });

  test("names the requirements that look for a section, and the focus areas of the county's agreement", async () => {
    const { stdout } = await run(["-", ...yes]);
    expect(stdout).toMatch(/^# Krav: adopted, adopted-by-body\n#antagen:\n/m);
    expect(stdout).toContain("#   3  Skydd och stöd\n");
    const boden = await run(["-", "--municipality", "Boden", "--yes"]);
    expect(boden.stdout).not.toContain("Fokusområden enligt");
  });
});

describe("plankoll init with questions", () => {
  const answers = ["Nora", "En plan", "2026-02-23", "Kommunfullmäktige", "§ 236", "Samordnaren", "orebro-lan-2015"];

  test("asks for what the command line does not say", async () => {
    const { code, written, stderr } = await run([], { answers });
    expect(code).toBe(0);
    expect(parse(written.get("nora.yaml") ?? "")).toEqual({
      ...{
        plankoll: 1,
        kommun: "Nora",
        titel: "En plan",
        antagen: { datum: "2026-02-23", organ: "Kommunfullmäktige", diarienummer: "§ 236" },
      },
      ...{ samordnare: { funktion: "Samordnaren" }, överenskommelser: ["orebro-lan-2015"] },
    });
    expect(stderr).toContain("används orebro-lan-2015): orebro-lan-2015\n");
    const rest = await run(["--municipality", "Nora", "--title", "T"], { answers: answers.slice(2) });
    expect(rest.code).toBe(0);
  });

  test("leaves out what is skipped, and asks of no agreement where there is none to name", async () => {
    const { code, written } = await run([], { answers: ["Boden", "", "", "", "", ""] });
    expect(code).toBe(0);
    expect(parse(written.get("boden.yaml") ?? "")).toEqual({ plankoll: 1, kommun: "Boden" });
  });

  test("asks again, with the nearest names, until the answer can be used", async () => {
    const wrong = [
      "",
      "Norra",
      "Nora",
      "Plan 20XX",
      "En plan",
      "snart",
      "2026",
      "ej utsedd",
      "KF",
      "",
      "",
      "orebro",
      "",
    ];
    const { code, written, stderr } = await run([], { answers: wrong });
    expect(code).toBe(0);
    expect(stderr).toContain("Menade du ”Nora”");
    expect(stderr).toContain("”snart” går inte att läsa som en tid.");
    expect(parse(written.get("nora.yaml") ?? "")).toMatchObject({
      titel: "En plan",
      antagen: { organ: "KF", datum: "2026" },
    });
  });

  test("writes nothing when nobody answers, or somebody leaves before the end", async () => {
    for (const given of [[], answers.slice(0, 3)]) {
      const { code, written, stderr } = await run([], { answers: given });
      expect([code, written.size]).toEqual([2, 0]);
      expect(stderr).toContain("--yes");
    }
  });
});

describe("what cannot be written is 2, with a way out", () => {
  test("a file that is there is not overwritten, which is said before anything is asked", async () => {
    const files = { "nora.yaml": "plankoll: 1\n" };
    const named = await run(["nora.yaml"], { files, answers: ["Nora"] });
    expect([named.code, named.written.size]).toEqual([2, 0]);
    expect(named.stderr).toContain("nora.yaml finns redan");
    expect(named.stderr).not.toContain("Kommun:");
    const unnamed = await run([], { files, answers: ["Nora", "En plan"] });
    expect([unnamed.code, unnamed.written.size]).toEqual([2, 0]);
    expect(unnamed.stderr).not.toContain("titel");
  });

  test("unless it is asked for", async () => {
    const { code, written } = await run([...yes, "--force"], { files: { "nora.yaml": "plankoll: 1\n" } });
    expect([code, written.has("nora.yaml")]).toEqual([0, true]);
  });

  test("nor is one that may not be looked at", async () => {
    expect((await run(["nora.yaml", ...yes], { files: { "nora.yaml": forbidden } })).code).toBe(2);
  });

  test("the system's refusal is told", async () => {
    const { code, stderr } = await run(yes, { unwritable: { "nora.yaml": forbidden } });
    expect(code).toBe(2);
    expect(stderr).toContain("nora.yaml kunde inte skrivas: behörighet saknas.");
  });

  test.each([
    [["--yes"], "Ange den med --municipality"],
    [
      ["--municipality", "Norra", "--yes"],
      "--municipality: ”Norra” är ingen av Sveriges 290 kommuner. Menade du ”Nora”",
    ],
    [[...yes, "--adopted", "snart"], "--adopted: ”snart” går inte att läsa som en tid."],
    [[...yes, "--body", "TBD"], "--body: ”TBD”"],
    [[...yes, "--coordinator", "18110101-0013"], "--coordinator: Svaret innehåller ett personnummer."],
    [
      [...yes, "--agreement", "orebro-lan-2051"],
      "--agreement: Det finns inget kravpaket ”orebro-lan-2051”. Menade du ”orebro-lan-2015”?",
    ],
    [[...yes, "--kind", "broschyr"], "”broschyr” går inte att ange för --kind."],
    [[...yes, "--keys", "fi"], "”fi” går inte att ange för --keys."],
    [["plan.txt", ...yes], "plan.txt gör inte det."],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr, written } = await run(args);
    expect([code, stdout, written.size]).toEqual([2, "", 0]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("0013");
  });
});

test("the kinds of documents are those of the schema", () => {
  expect(documentKinds).toEqual(planSchema.$defs.kind.enum.filter((kind) => kind !== null));
});
