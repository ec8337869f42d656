import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runInMemory } from "./support/in-memory.ts";

/** The guide docs/write-a-pack.md is true: its commands run, and its blocks are those of examples/own-pack.yaml. */
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const guide = read("docs/write-a-pack.md");
const pack = read("examples/own-pack.yaml");

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", text = ""]) => ({ language, text }),
);
const yaml = blocks.filter(({ language }) => language === "yaml").map(({ text }) => text);
const isPlan = (text: string) => text.startsWith("plankoll: 1\n");
const plan = yaml.find(isPlan) ?? "";
const commands = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.trim().split("\n"))
  .map((line) => ({ command: line.replace(/ #.*/, ""), code: Number(/# slutkod (\d+)$/.exec(line)?.[1] ?? 0) }));

async function run(command: string, files: Readonly<Record<string, string>> = {}) {
  const [program, ...args] = command.split(" ");
  expect(program).toBe("plankoll");
  const world = { files: { "examples/own-pack.yaml": pack, "vetlanda.yaml": plan, ...files }, today: "2031-05-02" };
  return runInMemory(args, world);
}

test("has blocks, a plan and commands", () => {
  expect(yaml.length).toBeGreaterThan(5);
  expect(plan).toContain("kommun: Vetlanda");
  expect(commands.length).toBeGreaterThan(5);
});

test.each(yaml.filter((text) => !isPlan(text)))("a block is a part of the pack, line by line:\n%s", (text) => {
  expect(`\n${pack}`).toContain(`\n${text}`);
});

// On any later day too: whoever follows the guide does so after the strategy has run out.
test.each(commands)("$command", async ({ command, code }) => {
  const result = await run(command);
  expect(result.code, result.stderr).toBe(code);
});

test.each(
  blocks.flatMap(({ language, text }, i) => {
    const above = blocks[i - 1];
    return language === "text" && above?.language === "sh" ? [{ command: above.text.trim(), text }] : [];
  }),
)("what $command prints", async ({ command, text }) => {
  const { stdout } = await run(command);
  let from = 0;
  for (const part of text.split("…\n")) {
    const at = stdout.indexOf(part.trimEnd(), from);
    expect(at, `after ${from}:\n${part}\nin:\n${stdout}`).toBeGreaterThanOrEqual(0);
    from = at + part.trimEnd().length;
  }
});

describe("what goes wrong", () => {
  const rows = [...guide.matchAll(/^\| ((?:Filen|Nyckeln|Kravet|”).*?) \|/gm)].map(([, message = ""]) => message);
  const mistakes: readonly (readonly [string, string])[] = [
    ["plankoll-pack: 1\n", ""],
    ["severity: warning", "severty: warning"],
    ["  en: Jönköping county's strategy 2020–2026, in part\n", ""],
    ['from: "2020"', 'from: "20"'],
    ["verdict: met", "verdict: kanske"],
    ["id: detection-worked", "id: prevention-worked"],
  ];

  test("each mistake has its row", () => {
    expect(rows.length).toBe(mistakes.length);
  });

  test.each(mistakes.map(([right, wrong], i) => ({ right, wrong, message: rows[i] ?? "" })))(
    "$message",
    async ({ right, wrong, message }) => {
      expect(pack).toContain(right);
      const { code, stderr } = await run("plankoll pack test mine.yaml", { "mine.yaml": pack.replace(right, wrong) });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    },
  );
});

test("the pack says in every way that it is a part, and known only by what others write", () => {
  expect(pack).toContain("verified: secondary");
  expect(pack).not.toMatch(/verified: text|severity: error/);
  expect(/^notice:[\s\S]*?^counties:/m.exec(pack)?.[0]).toMatch(/ofullständigt[\s\S]*incomplete/);
});
