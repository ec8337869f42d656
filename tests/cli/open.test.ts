import { describe, expect, test } from "vitest";
import { forbidden, type World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

const text = '<!doctype html>\n<html lang="sv">\n<meta name="generator" content="plankoll open">\n<p>å</p>\n';
const page = new TextEncoder().encode(text);

async function run(args: readonly string[], world: World = {}) {
  return runInMemory(["open", ...args], { page, ...world });
}

describe("plankoll open", () => {
  test("writes the page here, and prints where", async () => {
    const { code, written, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "plankoll.html\n" });
    expect([...written]).toEqual([["plankoll.html", text]]);
    expect(stderr).toContain("webbläsaren");
  });

  test("writes it to a path, into a folder, or to standard output", async () => {
    expect([...(await run(["x/kontroll.html"])).written.keys()]).toEqual(["x/kontroll.html"]);
    expect([...(await run(["x/"], { folders: ["x"] })).written.keys()]).toEqual(["x/plankoll.html"]);
    const { stdout, stderr, written } = await run(["-"]);
    expect({ stdout, stderr, files: written.size }).toEqual({ stdout: text, stderr: "", files: 0 });
  });

  test("writes a page that begins in the language of the command line", async () => {
    expect((await run(["--lang", "en"])).written.get("plankoll.html")).toContain('<html lang="en">');
  });

  test("replaces an older page, and nothing else unless it is told to", async () => {
    expect((await run([], { files: { "plankoll.html": text.replace("å", "ä") } })).code).toBe(0);
    const own = { files: { "plankoll.html": "<h1>Min sida</h1>" } };
    const { code, written, stderr } = await run([], own);
    expect({ code, files: written.size }).toEqual({ code: 2, files: 0 });
    expect(stderr).toContain("--force");
    expect((await run(["--force"], own)).written.get("plankoll.html")).toBe(text);
  });

  test.each([
    ["a name that no browser opens", ["plankoll.txt"], {}, "plankoll.txt"],
    ["a place that cannot be written to", [], { unwritable: { "plankoll.html": forbidden } }, "behörighet saknas"],
    ["a program without its page", [], { page: undefined }, "npm run build"],
  ] as const)("says what is wrong with %s", async (_, args, world, words) => {
    const { code, written, stderr, stdout } = await run(args, world as World);
    expect({ code, stdout, files: written.size }).toEqual({ code: 2, stdout: "", files: 0 });
    expect(stderr).toContain(words);
  });
});
