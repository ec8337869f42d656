import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const root = new URL("../../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".d.ts"),
);

/** Every pattern that is written in the program, and every one that it puts together while it is loaded. */
export async function allPatterns(): Promise<readonly Pattern[]> {
  const made = await madeWhileLoading();
  const all = [...files.flatMap(writtenIn), ...made];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function writtenIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, root), "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

async function madeWhileLoading(): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args) as RegExp;
      // Libraries make some too, which are not ours to mend.
      if (/\/src\//.test(new Error().stack?.split("\n")[2] ?? ""))
        made.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    // bin.ts would run the program, and the page's own files want a page.
    const runs = (file: string) => file === "cli/bin.ts" || file.startsWith("page/browser/");
    for (const file of files.filter((file) => !runs(file))) await import(new URL(file, root).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
