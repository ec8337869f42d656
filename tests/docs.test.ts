import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { commands } from "../src/cli/commands/index.ts";
import { SpokenCommand } from "../src/cli/spoken-command.ts";
import { type Language, languages } from "../src/core/text/language.ts";
import { examplesOf } from "../src/explain/examples.ts";
import { packList } from "../src/explain/pack-list.ts";
import { packPage } from "../src/explain/pack-page.ts";
import type { Page, Target } from "../src/explain/page.ts";
import { requirementPage } from "../src/explain/requirement-page.ts";
import { rulePage } from "../src/explain/rule-page.ts";
import { speak } from "../src/messages/index.ts";
import { packs as table } from "../src/packs/index.ts";
import { rules } from "../src/rules/index.ts";
import { runInMemory } from "./support/in-memory.ts";
import { toMarkdown } from "./support/page-markdown.ts";

/** docs/packs and docs/rules, in Swedish, and in English beside it. `npm run update` writes what is missing or stale. */
const packs = await Promise.all(Object.values(table).map(async (load) => (await load()).default));
const pages = new Map<string, string>();

for (const language of languages) {
  const speaker = await speak(language);
  const ending = language === "sv" ? ".md" : `.${language}.md`;
  const other = language === "sv" ? { ending: ".en.md", name: "In English" } : { ending: ".md", name: "På svenska" };

  const add = (path: string, page: Page) => {
    const link = (to: Target) =>
      pathOf(to) === path ? undefined : posix.relative(posix.dirname(path), pathOf(to)) + ending;
    const sibling = `[${other.name}](${posix.basename(path)}${other.ending})`;
    pages.set(path + ending, `${toMarkdown(page, link)}\n${sibling}\n`);
  };

  add("packs/README", packList(packs, speaker));
  for (const pack of packs) {
    add(pathOf({ kind: "pack", id: pack.id }), packPage(pack, packs, speaker));
    for (const requirement of pack.requirements) {
      const examples = await examplesOf(requirement, pack);
      const path = pathOf({ kind: "requirement", pack: pack.id, id: requirement.id });
      add(path, requirementPage(requirement, pack, { rules, speaker, examples }));
    }
  }
  for (const id of Object.keys(rules)) add(pathOf({ kind: "rule", id }), rulePage(id, rules, packs, speaker));
}

function pathOf(to: Target): string {
  if (to.kind === "rule") return `rules/${to.id}`;
  return to.kind === "pack" ? `packs/${to.id}` : `packs/${to.pack}/${to.id}`;
}

/** docs/cli.md: what --help says of every command, and of those within it. */
async function helpPage(language: Language): Promise<string> {
  const { cli } = await speak(language);
  const program = new SpokenCommand(cli, "plankoll");
  for (const declare of commands) declare(program, cli, async () => {});
  const names = (command: Command, before: readonly string[] = []): readonly (readonly string[])[] => [
    before,
    ...command.commands.flatMap((inner) => names(inner, [...before, inner.name()])),
  ];
  const helps = names(program).map(async (args) => {
    const said = await runInMemory([...args, "--help", "--lang", language]);
    return `## ${["plankoll", ...args].join(" ")}\n\n\`\`\`text\n${said.stdout.trimEnd()}\n\`\`\`\n`;
  });
  const title = language === "sv" ? "Kommandoraden" : "The command line";
  return [`# ${title}\n`, ...(await Promise.all(helps))].join("\n");
}

describe("docs", () => {
  test.each([
    ["sv", "cli.md"],
    ["en", "cli.en.md"],
  ] as const)("in %s, %s is what --help says", async (language, file) => {
    await expect(await helpPage(language)).toMatchFileSnapshot(`../docs/${file}`);
  });

  test.each([...pages])("%s is as the packs and rules have it", async (path, text) => {
    await expect(text).toMatchFileSnapshot(`../docs/${path}`);
  });

  test.each(["packs", "rules"])("%s holds no page of what is no longer there", (folder) => {
    const url = new URL(`../docs/${folder}/`, import.meta.url);
    const files = existsSync(url) ? readdirSync(url, { recursive: true, withFileTypes: true }) : [];
    const found = files
      .filter((file) => file.isFile())
      .map((file) => posix.join(file.parentPath, file.name).split("/docs/").at(-1) ?? "");
    expect(found.filter((path) => !pages.has(path))).toEqual([]);
  });

  test("every link leads to a page", () => {
    const broken = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)]
        .map(([, address = ""]) => posix.join(posix.dirname(path), address))
        .filter((target) => !pages.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
