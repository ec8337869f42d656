import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { runInMemory } from "../support/in-memory.ts";
import { folderOf, form, nora, run, shell } from "../support/run.ts";

vi.setConfig({ testTimeout: 120_000 });

const table = "Aktivitet;Ansvarig\nKurs;socialchefen\n";

/** A folder with a plan in it, and links to a plan and to a folder beside it. */
function withLinks(): string {
  const cwd = folderOf({ "län/nora.yaml": nora, "ute/solna.yaml": nora, "ute/mapp/gotland.yaml": nora, "ute/läs": "" });
  symlinkSync("../ute/solna.yaml", join(cwd, "län/solna.yaml"));
  symlinkSync("../ute/mapp", join(cwd, "län/mapp"));
  // These hold no plans.
  symlinkSync("../ute/läs", join(cwd, "län/läs"));
  symlinkSync("../ute", join(cwd, "län/.gömd"));
  symlinkSync("../ute", join(cwd, "län/node_modules"));
  return cwd;
}

async function readIn(cwd: string, ...paths: readonly string[]) {
  const { code, stdout } = await run(cwd, ["check", ...paths, ...form, "-f", "json"]);
  const { plans, unreadable } = JSON.parse(stdout);
  const names = (list: readonly { readonly file: string }[]) => list.map(({ file }) => file).sort();
  const isOutside = ({ message }: { readonly message: string }) => message.startsWith("Länken leder ut ur mappen");
  return { code, plans: names(plans), unreadable: names(unreadable), isOutside: unreadable.every(isOutside) };
}

describe("links out of a folder that is searched", () => {
  test.each(["län", "./län/", "län/**/*.{yaml,yml}"])("are not followed, and told of: %s", async (path) => {
    expect(await readIn(withLinks(), path)).toEqual({
      code: 3,
      plans: ["län/nora.yaml"],
      unreadable: ["län/mapp", "län/solna.yaml"],
      isOutside: true,
    });
  });

  test("are followed where they are named, or where what they lead to is", async () => {
    const cwd = withLinks();
    expect(await readIn(cwd, "län/solna.yaml", "län/mapp")).toMatchObject({
      code: 0,
      plans: ["län/mapp/gotland.yaml", "län/solna.yaml"],
    });
    expect(await readIn(cwd, "län", "ute")).toMatchObject({ code: 0, unreadable: [] });
    expect(await readIn(cwd, "län", "ute/solna.yaml", "län/mapp")).toMatchObject({ code: 0, unreadable: [] });
  });

  test("are passed over in silence where the configuration ignores them, and only those", async () => {
    const cwd = withLinks();
    writeFileSync(join(cwd, "plankoll.config.yaml"), "ignore: [län/solna.yaml]\n");
    expect(await readIn(cwd, "län")).toMatchObject({ code: 3, unreadable: ["län/mapp"] });
  });

  test("are no links out where the folder is itself reached by one", async () => {
    const cwd = folderOf({ "län/a/nora.yaml": nora });
    symlinkSync("a", join(cwd, "län/b"));
    symlinkSync("län", join(cwd, "genväg"));
    expect(await readIn(cwd, "genväg")).toMatchObject({ code: 0, unreadable: [] });
  });
});

describe("what is no file", () => {
  test("is refused in the place of a plan or pack, and what to do is said", async () => {
    const cwd = folderOf({ "nora.yaml": nora });
    const { code, stdout } = await shell(cwd, '"$NODE" "$PLANKOLL" check <(cat nora.yaml) --pack plan-format');
    expect(code).toBe(3);
    expect(stdout.replace(/\s+/g, " ")).toContain("plankoll check -");
    const devices = ["check /dev/zero", "check nora.yaml --pack /dev/zero", "check nora.yaml --config /dev/zero"];
    for (const args of devices) {
      const { code, stdout, stderr } = await run(cwd, args.split(" "));
      expect(code, args).toBe(args === devices[0] ? 3 : 2);
      expect(stdout + stderr).toContain("ingen vanlig fil");
    }
  });

  test("a table may come through a pipe; one that nobody writes to is empty, and one without end too long", async () => {
    const cwd = folderOf({ "akt.csv": table });
    const piped = await shell(
      cwd,
      '"$NODE" "$PLANKOLL" import <(sleep 1; cat akt.csv) --municipality Nora -o plan.yaml',
    );
    expect(piped.code).toBe(0);
    expect(readFileSync(join(cwd, "plan.yaml"), "utf8")).toContain("Kurs");
    execFileSync("mkfifo", [join(cwd, "tom.csv")]);
    const silent = await run(cwd, ["import", "tom.csv"]);
    expect(silent).toMatchObject({ code: 3, stderr: expect.stringContaining("Filen är tom") });
    const endless = await run(cwd, ["import", "/dev/zero"]);
    expect(endless).toMatchObject({ code: 3, stderr: expect.stringContaining("större än 5 MB") });
  });

  test("standard input without end is too long", async () => {
    const { code, stdout } = await shell(folderOf({}), '"$NODE" "$PLANKOLL" check - < /dev/zero');
    expect(code).toBe(3);
    expect(stdout).toContain("större än 5 000 000 byte");
  });
});

describe("nothing that is read is written over", () => {
  const files = { "nora.yaml": nora, "x/solna.yaml": nora, "akt.csv": table };

  test.each([
    "check nora.yaml -f json -o nora.yaml",
    "check x -f json:x/solna.yaml",
    "check x -f json:nora.yaml",
    "audit x -f ndjson -o x/solna.yaml",
    "due nora.yaml -f ics -o nora.yaml",
    "diff nora.yaml x/solna.yaml -o x/solna.yaml",
    "import akt.csv -o akt.csv",
    "import akt.csv -o nora.yaml",
    "init nora.yaml --municipality Nora",
    "schema plan -o nora.yaml",
    "open nora.yaml",
    "check x --baseline nora.yaml --update-baseline",
  ])("%s", async (line) => {
    const { code, written } = await runInMemory(line.split(" "), { files, page: new Uint8Array([60]) });
    expect({ code, written: [...written.keys()] }).toEqual({ code: 2, written: [] });
  });

  test.each(["./x/../nora.yaml", "länk.json"])("by whichever way one gets there: %s", async (path) => {
    const cwd = folderOf(files);
    symlinkSync("nora.yaml", join(cwd, "länk.json"));
    expect((await run(cwd, ["check", "nora.yaml", "-f", "json", "-o", path])).code).toBe(2);
    expect(readFileSync(join(cwd, "nora.yaml"), "utf8")).toBe(nora);
  });
});

describe("two reports to one file", () => {
  test.each([
    ["by its whole path", (cwd: string) => join(cwd, "a.txt")],
    ["through a folder and back", () => "mapp/../a.txt"],
    ["through a link", () => "länk/a.txt"],
  ])("are refused, however the second is written: %s", async (_, second) => {
    const cwd = folderOf({ "nora.yaml": nora, "mapp/x": "" });
    symlinkSync(".", join(cwd, "länk"));
    const { code, stderr } = await run(cwd, ["check", "nora.yaml", "-f", "json:a.txt", "-f", `csv:${second(cwd)}`]);
    expect(code).toBe(2);
    expect(stderr).toContain("Två rapporter ska till samma fil");
    expect(existsSync(join(cwd, "a.txt"))).toBe(false);
  });

  test("are refused where one of them is the baseline", async () => {
    const cwd = folderOf({ "nora.yaml": nora });
    const options = ["--baseline", "b.json", "--update-baseline", "-o", join(cwd, "b.json")];
    const { code, stderr } = await run(cwd, ["check", "nora.yaml", ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain("b.json");
    expect(existsSync(join(cwd, "b.json"))).toBe(false);
  });
});

test("a pattern with too many stars is told of and not looked for", async () => {
  const cwd = folderOf({ "nora.yaml": nora, [`${"a".repeat(240)}.yaml`]: nora });
  for (const pattern of ["*a*a*a*a*a*a*a*b.yaml", `${"**/".repeat(40)}*.yml`]) {
    const { code, stderr } = await run(cwd, ["check", "nora.yaml", pattern, ...form, "-f", "json"]);
    expect(code).toBe(3);
    expect(stderr).toContain("stjärnor");
  }
  expect(await readIn(cwd, "**/*o*a*.yaml")).toMatchObject({ code: 0, plans: ["nora.yaml"] });
});

test("a personal number in the name of a file that cannot be read is not repeated", async () => {
  const cwd = folderOf({ "18110101-0013.yaml": "plankoll: 1\nkommun: [\n", "nora.yaml": nora });
  for (const args of [
    ["check", ".", ...form],
    ["audit", "."],
    ["diff", "nora.yaml", "18110101-0013.yaml"],
  ])
    for (const format of args[0] === "diff" ? ["text", "json"] : ["text", "json", "markdown", "html"]) {
      const { code, stdout, stderr } = await run(cwd, [...args, "-f", format]);
      expect(code, `${args[0]} ${format}`).toBe(3);
      expect(stdout + stderr).toContain("1811");
      expect(stdout + stderr).not.toContain("0013");
    }
});
