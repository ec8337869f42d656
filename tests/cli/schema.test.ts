import { describe, expect, test } from "vitest";
import { schemas } from "../../src/cli/commands/schema/declare.ts";
import { forbidden, type World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

async function run(args: readonly string[], world: World = {}) {
  return runInMemory(["schema", ...args], world);
}

describe("plankoll schema", () => {
  test.each(schemas)("prints the schema of %s, in whichever language", async (name) => {
    for (const language of ["sv", "en"]) {
      const { code, stdout, stderr } = await run([name, "--lang", language]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const { $id } = JSON.parse(stdout);
      expect([`plankoll/${name}.schema.json`, `plankoll/${name}.${language}.schema.json`]).toContain($id);
    }
  });

  test("writes it to a file, which no shell can give another encoding, and replaces an older one", async () => {
    const { stdout } = await run(["plan"]);
    const { code, written, stdout: silent } = await run(["plan", "-o", "plan.sv.schema.json"]);
    expect({ code, silent }).toEqual({ code: 0, silent: "" });
    expect(written.get("plan.sv.schema.json")).toBe(stdout);
    const files = { "plan.sv.schema.json": '{\n  "$id": "plankoll/plan.sv.schema.json"\n}\n' };
    expect((await run(["plan", "-o", "plan.sv.schema.json"], { files })).written.size).toBe(1);
    expect((await run(["plan", "-o", "-"])).stdout).toBe(stdout);
  });

  test("writes over nothing else, and says what cannot be written", async () => {
    const other = await run(["plan", "-o", "nora.yaml"], { files: { "nora.yaml": "plankoll: 1\nkommun: Nora\n" } });
    expect([other.code, other.written.size]).toEqual([2, 0]);
    expect(other.stderr).toContain("nora.yaml");
    const refused = await run(["plan", "-o", "s.json"], { unwritable: { "s.json": forbidden } });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("Schemat kunde inte skrivas till s.json: behörighet saknas.");
  });
});
