import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/core/pack/pack.ts";
import { speak } from "../../src/messages/index.ts";
import { packs as builtIn } from "../../src/packs/index.ts";
import { noticesOf } from "../../src/reporters/notices.ts";
import { runInMemory } from "../support/in-memory.ts";

const load = async (id: keyof typeof builtIn): Promise<Pack> => (await builtIn[id]()).default;
const [law, basics, orebro] = [await load("se-law"), await load("plan-basics"), await load("orebro-lan-2015")];
const speaker = await speak("sv");
const without = (plans: readonly { readonly packs: readonly (Pack | string)[] }[]) =>
  noticesOf([orebro, law, basics], plans, speaker).filter((notice) => notice.includes("mot någon överenskommelse"));

describe("that a plan was checked against no agreement", () => {
  test("is said of one that was judged by the law alone, and of no other", () => {
    expect(without([{ packs: [law, basics] }])).toEqual([
      "Planen är inte granskad mot någon överenskommelse. Av länens överenskommelser har Plankoll än så länge bara Örebro läns.",
    ]);
    expect(without([{ packs: [orebro, law, basics] }])).toEqual([]);
    // One who asks for other packs than the law has chosen what to look at.
    expect(without([{ packs: [basics] }])).toEqual([]);
  });

  test("is said with how many they are, where there are several plans", () => {
    const [under, other] = [{ packs: ["orebro-lan-2015", "se-law"] }, { packs: ["se-law"] }];
    expect(without([under, under])).toEqual([]);
    expect(without([under, other])[0]).toMatch(/^En av planerna är inte granskad mot/);
    expect(without([other, under, other])[0]).toMatch(/^2 av planerna är inte granskade mot/);
  });

  test.each(["text", "markdown", "html"])("stands in the head of a report only where it is so: %s", async (format) => {
    const said = async (municipality: string) => {
      const files = { "plan.yaml": `plankoll: 1\nkommun: ${municipality}\n` };
      const { stdout } = await runInMemory(["check", "plan.yaml", "-f", format], { files });
      return stdout.replace(/\s+/g, " ").includes("Planen är inte granskad mot någon överenskommelse.");
    };
    // Solna lies in the county of Stockholm, Nora in that of Örebro.
    expect([await said("Solna"), await said("Nora")]).toEqual([true, false]);
  });
});
