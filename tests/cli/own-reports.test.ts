import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { convert, withoutOffice } from "../support/office.ts";
import { folderOf, form, nora, run } from "../support/run.ts";

vi.setConfig({ testTimeout: 120_000 });

const check = ["check", "nora.yaml", ...form, "--fail-on", "never"];

describe.each(["docx", "xlsx", "html"])("a report in %s", (format) => {
  const file = `r.${format}`;
  const write = (cwd: string) => run(cwd, [...check, "-o", file]);

  test("replaces the one before, and what is empty", async () => {
    const cwd = folderOf({ "nora.yaml": nora, [file]: "" });
    expect((await write(cwd)).code).toBe(0);
    const first = readFileSync(join(cwd, file));
    expect(first.length).toBeGreaterThan(1000);
    writeFileSync(join(cwd, "nora.yaml"), `${nora}titel: En ny titel\n`);
    expect((await write(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, file)).equals(first)).toBe(false);
  });

  test("never replaces a document of somebody's own, and what to do is said", async () => {
    const cwd = folderOf({ "nora.yaml": nora, [file]: "PK\u0003\u0004 planen, som någon har skrivit" });
    const { code, stdout, stderr } = await write(cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`Filen ${file} finns redan`);
    expect(stderr).toContain("ange ett annat namn");
    expect(readFileSync(join(cwd, file), "utf8")).toContain("som någon har skrivit");
  });

  test.skipIf(withoutOffice)(
    "never replaces one that somebody has saved in an office program since (LibreOffice)",
    async () => {
      const cwd = folderOf({ "nora.yaml": nora });
      await write(cwd);
      const saved = [...convert(file, readFileSync(join(cwd, file)), format).values()][0] ?? Buffer.of();
      expect(saved.length).toBeGreaterThan(1000);
      writeFileSync(join(cwd, file), saved);
      expect((await write(cwd)).code).toBe(2);
      expect(readFileSync(join(cwd, file)).equals(saved)).toBe(true);
    },
  );
});

test("a workbook with the flag that Excel sets where it saves has been filled in since", async () => {
  const cwd = folderOf({ "nora.yaml": nora });
  await run(cwd, [...check, "-o", "r.xlsx"]);
  const saved = readFileSync(join(cwd, "r.xlsx"));
  saved[6] = 6;
  writeFileSync(join(cwd, "r.xlsx"), saved);
  expect((await run(cwd, [...check, "-o", "r.xlsx"])).code).toBe(2);
});

test("a report beside the plans is not taken for a plan that somebody has sent; another document is", async () => {
  const cwd = folderOf({ "nora.yaml": nora, "plan.docx": "PK\u0003\u0004 planen, som någon har skrivit" });
  for (const file of ["r.docx", "r.xlsx"]) await run(cwd, [...check, "-o", file]);
  const { stderr } = await run(cwd, ["audit", ".", ...form, "--fail-on", "never"]);
  expect(stderr).toContain("plan.docx");
  expect(stderr).not.toMatch(/r\.(?:docx|xlsx)/);
});
