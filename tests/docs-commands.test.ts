import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Entry } from "./support/host.ts";
import { runInMemory } from "./support/in-memory.ts";

/** Every command that README and the guides show, the help's own examples too, does what it is shown for. */
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
// docs/write-a-pack.md is followed step by step in a test of its own.
const guides = readdirSync(new URL("../docs/", import.meta.url)).filter(
  (file) => file.endsWith(".md") && !["write-a-pack.md", "performance.md"].includes(file),
);
const documents = ["README.md", ...guides.map((file) => `docs/${file}`)];

const commands = documents.flatMap((document) =>
  [...read(document).matchAll(/^ *(?:npx --yes )?plankoll(?:@[\d.]+)? (.+)$/gm)].flatMap(([, rest = ""]) => {
    const command = rest.replace(/ {2,}.*| +#.*| [|>] .*/, "");
    return /^[a-z]/.test(command) ? [{ document, command }] : [];
  }),
);

const plan = read("examples/nora.yaml");
const table = readFileSync(new URL("../examples/aktivitetstabell.xlsx", import.meta.url));
const files: Record<string, Entry> = {};
for (const folder of [
  "",
  "planer/",
  "planer/2025/",
  "planer/2026/",
  "planer/2027/",
  "plans/",
  "plans/2025/",
  "plans/2026/",
])
  files[`${folder}nora.yaml`] = plan;
for (const name of ["plan.yaml", "gammal.yaml", "ny.yaml", "nora-2025.yaml", "nora-2026.yaml"]) files[name] = plan;
for (const name of ["aktiviteter.xlsx", "activities.xlsx", "nora.xlsx"]) files[name] = table;
for (const name of ["eget-paket.yaml", "my-pack.yaml"]) files[name] = read("examples/own-pack.yaml");
files["undantag.yaml"] = "plankoll: 1\nundantag: []\n";

/** The words of a line, as a shell splits it. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

async function run(line: string) {
  const args = wordsOf(line);
  // A plan is begun where there is none; one that is there is changed when somebody has said yes.
  const isNew = args[0] === "init" || (args[0] === "import" && args.includes("--municipality"));
  const { "nora.yaml": _, "planer/nora.yaml": __, "plans/nora.yaml": ___, ...others } = files;
  const world = isNew ? { files: others, answers: ["Nora", "", "", "", "", "", "", ""] } : { files, answers: ["ja"] };
  return runInMemory(args, { ...world, page: new Uint8Array([60]) });
}

for (const [made, line] of [
  ["2025.json", "audit planer/2025 -f json:2025.json --fail-on never"],
  ["2026.json", "audit planer/2026 -f json:2026.json --fail-on never"],
  ["plankoll.baseline.json", "check planer --update-baseline"],
] as const)
  files[made] = (await run(line)).written.get(made) ?? "";

test("each guide that shows commands has some", () => {
  expect(new Set(commands.map(({ document }) => document)).size).toBeGreaterThan(5);
  expect(commands.length).toBeGreaterThan(50);
});

describe.each(documents.filter((document) => commands.some((shown) => shown.document === document)))(
  "%s",
  (document) => {
    const shown = new Set(commands.flatMap((each) => (each.document === document ? [each.command] : [])));
    test.each([...shown])("plankoll %s", async (command) => {
      const { code, stderr } = await run(command);
      // A plan with findings is 1; a fault in the command, or in what it names, is more.
      expect({ stderr, ran: code <= 1 }).toMatchObject({ ran: true });
    });
  },
);
