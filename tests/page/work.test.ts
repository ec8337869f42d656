import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { storeIn } from "../../src/page/browser/store.ts";
import { judging } from "../../src/page/browser/views/judging.ts";
import { fileText, nothingYet, openPlan, type Work, withPlan, workIn } from "../../src/page/browser/work.ts";

const nora = openPlan("nora.yaml", "plankoll: 1\nkommun: Nora\n");
const work: Work = {
  language: "en",
  asOf: "2026-11-22",
  asked: ["own", "se-law"],
  brought: [{ id: "own", name: "own.yaml", text: "plankoll-pack: 1\n" }],
  plans: [nora],
  view: { kind: "plan", name: "nora.yaml" },
};

describe("a plan that is open", () => {
  test.each([
    ["of Unix", "a: 1\nb: 2\n"],
    ["of Windows", "a: 1\r\nb: 2\r\n"],
    ["that is missing at the end", "a: 1\r\nb: 2"],
  ])("is edited with one sort of line break, and saved with its own: %s", (_, text) => {
    const plan = openPlan("a.yaml", text);
    expect(plan.text).not.toContain("\r");
    expect(fileText(plan)).toBe(text);
  });

  test("takes the place of the one that has its name, and else stands last", () => {
    const other = openPlan("kumla.yaml", "plankoll: 1\n");
    const both = withPlan(work, other);
    expect(both.plans.map(({ name }) => name)).toEqual(["nora.yaml", "kumla.yaml"]);
    const changed = withPlan(both, { ...nora, text: "plankoll: 1\n" });
    expect(changed.plans.map(({ name, text }) => [name, text])).toEqual([
      ["nora.yaml", "plankoll: 1\n"],
      ["kumla.yaml", "plankoll: 1\n"],
    ]);
  });
});

describe("work that was kept", () => {
  const again = (value: unknown) => workIn(JSON.parse(JSON.stringify(value)));

  test("is found as it was", () => {
    expect(again(work)).toEqual(work);
    expect(again(nothingYet)).toEqual(nothingYet);
  });

  test.each([
    ["nothing", null],
    ["a word", "x"],
    ["a list", []],
    ["another language", { ...work, language: "fi" }],
    ["plans that are none", { ...work, plans: [{ name: "a.yaml" }] }],
    ["plans that are no list", { ...work, plans: "x" }],
    ["packs that are none", { ...work, brought: [{ id: 1 }] }],
  ])("is not taken for work when it is %s", (_, value) => {
    expect(again(value)).toBeUndefined();
  });

  test("does without what cannot be shown or asked", () => {
    expect(again({ ...work, view: { kind: "plan", name: "borta.yaml" } })?.view).toEqual({ kind: "start" });
    expect(again({ ...work, plans: [], view: { kind: "all" } })?.view).toEqual({ kind: "start" });
    expect(again({ ...work, asked: [1], asOf: 7 })).toMatchObject({ asked: undefined, asOf: undefined });
  });
});

describe("what a browser keeps", () => {
  const storageOf = (texts: Map<string, string>) => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  });

  test("is the work, until it is forgotten", () => {
    const texts = new Map<string, string>();
    const store = storeIn(() => storageOf(texts));
    expect(store.kept()).toBeUndefined();
    expect(store.keep(work)).toBe(true);
    expect(store.kept()).toEqual(work);
    store.forget();
    expect([store.kept(), texts.size]).toEqual([undefined, 0]);
  });

  test("is not read when it has the form of another version, or none", () => {
    for (const text of ["", "{", "7", JSON.stringify({ version: 2, work })])
      expect(storeIn(() => storageOf(new Map([["plankoll", text]]))).kept()).toBeUndefined();
  });

  test("may be nothing: then the page is told, and goes on", () => {
    const refused = storeIn(() => {
      throw new Error("SecurityError");
    });
    expect([refused.kept(), refused.keep(work), refused.forget()]).toEqual([undefined, false, undefined]);
    const full = () => {
      throw new Error("QuotaExceededError");
    };
    expect(storeIn(() => ({ ...storageOf(new Map()), setItem: full })).keep(work)).toBe(false);
  });
});

describe("judging while somebody writes", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Judging that is answered when the test says so. */
  function judged() {
    const answers: ((answer: string) => void)[] = [];
    const shown: string[] = [];
    const busy: boolean[] = [];
    const judge = judging(
      () => new Promise<string>((resolve) => answers.push(resolve)),
      (answer) => shown.push(answer),
      (isBusy) => busy.push(isBusy),
    );
    return { judge, answers, shown, busy };
  }
  const settled = () => vi.advanceTimersByTimeAsync(0);

  test("waits for a pause, and is done once for many letters", async () => {
    const { judge, answers } = judged();
    for (const _ of "kommun") {
      judge.soon();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(answers.length).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answers.length).toBe(1);
  });

  test("is done one at a time, and shows only the answer to what stands there last", async () => {
    const { judge, answers, shown, busy } = judged();
    judge.now();
    judge.now();
    judge.now();
    expect(answers.length).toBe(1);
    answers[0]?.("old");
    await settled();
    expect([answers.length, shown]).toEqual([2, []]);
    answers[1]?.("new");
    await settled();
    expect([shown, busy]).toEqual([["new"], [true, false]]);
  });

  test("shows nothing in a view that has been left", async () => {
    const { judge, answers, shown } = judged();
    judge.now();
    judge.soon();
    judge.end();
    answers[0]?.("late");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([answers.length, shown]).toEqual([1, []]);
  });
});
