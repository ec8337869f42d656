import { describe, expect, test } from "vitest";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

/** What Windows, its editors and its shells make of files and paths. */
const plan = 'plankoll: 1\nkommun: Örebro\naktiviteter:\n  - titel: "Stödgrupp åäö"\n';
const crlf = (text: string) => text.replaceAll("\n", "\r\n");
const withMark = (text: string) => `\uFEFF${text}`;
const utf16 = (text: string) => {
  const marked = withMark(text);
  return new Uint8Array(new Uint16Array([...marked].map((letter) => letter.charCodeAt(0))).buffer);
};
const ansi = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

const check = ["check", "plan.yaml", "--pack", "eget.yaml", "-f", "json"];
const findingsOf = async (text: string, pack = ownPack) => {
  const { code, stdout } = await runInMemory(check, { files: { "plan.yaml": text, "eget.yaml": pack } });
  return { code, findings: JSON.parse(stdout).plans[0].findings };
};

describe("a file as Notepad saves it", () => {
  test("with a byte order mark and CRLF has the same findings, at the same lines and columns", async () => {
    const plain = await findingsOf(plan);
    expect(plain.findings).toMatchObject([{ location: { line: 4, column: 5 } }]);
    for (const text of [crlf(plan), withMark(plan), withMark(crlf(plan))])
      expect(await findingsOf(text)).toEqual(plain);
    expect(await findingsOf(plan, withMark(crlf(ownPack)))).toEqual(plain);
  });

  test.each([
    ["in UTF-16, as “Unicode”", utf16(crlf(plan)), "UTF-8"],
    ["in the code page of Windows, as “ANSI”", ansi(crlf(plan)), "2:9"],
  ])("%s cannot be read, and it is said how to save it", async (_, content, says) => {
    const { code, stderr, stdout } = await runInMemory(["check", "plan.yaml"], { files: { "plan.yaml": content } });
    expect(code).toBe(3);
    expect(stdout + stderr).toContain("UTF-8");
    expect(stdout + stderr).toContain(says);
  });

  test("as a configuration, a baseline and waivers, with a byte order mark and CRLF, is read", async () => {
    const config = withMark(crlf("kravpaket: [eget.yaml]\nfäll-vid: never\n"));
    const files = { "plan.yaml": plan, "eget.yaml": ownPack, "plankoll.config.yaml": config };
    const { code, stdout, stderr } = await runInMemory(["check", "plan.yaml", "-f", "json"], { files });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout).plans[0].findings).toHaveLength(1);

    const first = await runInMemory([...check, "--update-baseline"], {
      files: { "plan.yaml": plan, "eget.yaml": ownPack },
    });
    const [name, baseline = ""] = [...first.written][0] ?? ["", ""];
    const known = { "plan.yaml": plan, "eget.yaml": ownPack, [name]: withMark(crlf(baseline)) };
    expect((await runInMemory([...check, "--baseline", name], { files: known })).code).toBe(0);
  });
});

describe("a table as Excel saves it", () => {
  test.each([
    ["as CSV with semicolons, in the code page of Windows", ansi("Åtgärd;Ansvarig\r\nStödgrupp åäö;Socialnämnden\r\n")],
    ["as CSV UTF-8", new TextEncoder().encode("\uFEFFÅtgärd;Ansvarig\r\nStödgrupp åäö;Socialnämnden\r\n")],
    ["as Unicode text with tabs", utf16("Åtgärd\tAnsvarig\r\nStödgrupp åäö\tSocialnämnden\r\n")],
  ])("%s is read with all its letters", async (_, table) => {
    const args = ["import", "tabell.csv", "-o", "plan.yaml", "--municipality", "Örebro"];
    const { code, written, stderr } = await runInMemory(args, { files: { "tabell.csv": table } });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(written.get("plan.yaml")).toContain("titel: Stödgrupp åäö");
    expect(written.get("plan.yaml")).toContain("ansvarig: Socialnämnden");
  });
});

describe("a path as Windows writes it", () => {
  const files = { "plan.yaml": plan, "eget.yaml": ownPack };

  test("stands after a format's name, with its own colon", async () => {
    const reports = ["-f", "html:C:\\Rapporter\\maj\\örebro.html", "-f", "json:D:r.json"];
    const { written } = await runInMemory(["check", "plan.yaml", "--pack", "eget.yaml", ...reports], { files });
    expect([...written.keys()]).toEqual(["C:\\Rapporter\\maj\\örebro.html", "D:r.json"]);
  });

  test("is the same file, whichever way its strokes lean", async () => {
    const args = ["-f", "json:ut\\r.json", "-f", "html:ut/r.json"];
    const { code, stderr } = await runInMemory(["check", "plan.yaml", "--pack", "eget.yaml", ...args], { files });
    expect(code).toBe(2);
    expect(stderr).toContain("ut/r.json");
  });

  test("in the configuration's list of what to pass over means the same as with forward strokes", async () => {
    const found = async (pattern: string) => {
      const config = `hoppa-över: ['${pattern}']\n`;
      const world = { files: { "planer/a.yaml": plan, "planer/gamla/b.yaml": plan, "plankoll.config.yaml": config } };
      const { stdout } = await runInMemory(["check", ".", "--pack", "plan-format", "-f", "json"], world);
      return JSON.parse(stdout).plans.map(({ file }: { file: string }) => file);
    };
    expect(await found("planer/gamla/**")).toEqual(["planer/a.yaml"]);
    expect(await found("planer\\gamla\\**")).toEqual(["planer/a.yaml"]);
  });
});

describe("a file that is open in Excel", () => {
  const busy = { refusal: "busy", code: "EBUSY" } as const;

  test("is not written over, and it is said why", async () => {
    const { code, stderr } = await runInMemory([...check.slice(0, -2), "-f", "xlsx:rapport.xlsx"], {
      files: { "plan.yaml": plan, "eget.yaml": ownPack },
      unwritable: { "rapport.xlsx": busy },
    });
    expect(code).toBe(2);
    expect(stderr).toContain("rapport.xlsx: filen är öppen i ett annat program");
  });

  test("and held, cannot be read, and the others are", async () => {
    const { code, stdout } = await runInMemory(["check", "a.yaml", "plan.yaml", "--pack", "eget.yaml", "-f", "json"], {
      files: { "a.yaml": busy, "plan.yaml": plan, "eget.yaml": ownPack },
    });
    expect(code).toBe(3);
    const { plans, unreadable } = JSON.parse(stdout);
    expect(plans).toHaveLength(1);
    expect(unreadable).toMatchObject([{ file: "a.yaml", message: expect.stringContaining("Stäng den") }]);
  });
});
