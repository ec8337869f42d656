import { describe, expect, test } from "vitest";
import { likeness } from "../../../src/core/diff/likeness.ts";

const likest = (title: string, ...titles: string[]) => likeness(titles)(title);

describe("a title of up to sixty letters", () => {
  test("is like one with three slips, which change six letters at most, and not with four", () => {
    expect(likest("utbilda personalen", "utbildaxpersonzlem")).toBe("utbildaxpersonzlem");
    expect(likest("utbilda personalen", "utbildaxpersozzlem")).toBeUndefined();
  });

  test("is like one that lacks three letters, or has three more", () => {
    expect(likest("utbilda personalen", "utbilda persona")).toBe("utbilda persona");
    expect(likest("utbilda persona", "utbilda personalen")).toBe("utbilda personalen");
    expect(likest("xyzutbilda personal", "utbilda personal")).toBe("utbilda personal");
  });

  test("is like one that goes on in words, and one that it goes on from", () => {
    const [short, long] = ["utbilda personal", "utbilda personal i skolan och vården"];
    expect([likest(short, long), likest(long, short)]).toEqual([long, short]);
  });

  test("is like the nearest of several", () => {
    expect(likest("stödgrupper", "stodgruppen", "stödgruppen", "utbildning")).toBe("stödgruppen");
  });

  test("is not like one with the same letters in other places", () => {
    expect(likest("abcdefgh ijklmnop", "ponmlkji hgfedcba")).toBeUndefined();
  });

  test("goes by letters at sixty, by words at sixty-one", () => {
    const sixty = "o".repeat(60);
    expect(likest(sixty, `${"o".repeat(59)}a`)).toBe(`${"o".repeat(59)}a`);
    expect(likest(`${sixty}o`, `${sixty}a`)).toBeUndefined();
  });
});

describe("a longer title", () => {
  const words = "informera alla som möter våldsutsatta personer inom kommunens verksamheter om skyddat boende".split(
    " ",
  );
  const whole = words.join(" ");
  const changed = (at: number, count: number, ...others: string[]) => words.toSpliced(at, count, ...others).join(" ");

  test.each([
    ["with nothing changed", whole],
    ["with a word in place of the first", changed(0, 1, "upplys")],
    ["with a word in place of the last", changed(11, 1, "plats")],
    ["with three words in place of three", changed(4, 3, "x", "y", "z")],
    ["without three words", changed(4, 3)],
    ["with three words more", changed(4, 0, "x", "y", "z")],
    ["with three words more at the end", `${whole} x y z`],
    ["with three words more at the beginning", `x y z ${whole}`],
  ])("is like one %s", (_, other) => expect(likest(whole, "annat", other)).toBe(other));

  test.each([
    ["with four words in place of four", changed(4, 4, "w", "x", "y", "z")],
    ["without four words", changed(4, 4)],
    ["with four words more", changed(4, 0, "w", "x", "y", "z")],
    ["with words changed in two places far apart", changed(1, 1, "x").replace("skyddat", "y")],
    ["that has nothing of it", "ett två tre"],
  ])("is not like one %s", (_, other) => expect(likest(whole, other)).toBeUndefined());

  test("has to share six words", () => {
    const [a, b] = ["verksamhetsberättelserna ".repeat(6).trim(), "kvinnofridssamordnarens"];
    expect(likest(`${a} ${b}`, `${a} annat`)).toBe(`${a} annat`);
    expect(
      likest(`${a.split(" ").slice(1).join(" ")} ${b}`, `${a.split(" ").slice(1).join(" ")} annat`),
    ).toBeUndefined();
  });

  test("does not count a word as shared from both ends", () => {
    // Six words, of which the last five are the first five: six shared and no more, so that four differ.
    const six = "verksamhetsberättelse ".repeat(6).trim();
    expect(likest(six, "verksamhetsberättelse ".repeat(10).trim())).toBeUndefined();
    expect(likest(six, "verksamhetsberättelse ".repeat(9).trim())).toBe("verksamhetsberättelse ".repeat(9).trim());
  });

  test("is like the first of several, whatever their order", () => {
    const [a, b] = [changed(4, 1, "a"), changed(4, 1, "b")];
    expect([likest(whole, a, b), likest(whole, b, a)]).toEqual([a, a]);
  });
});
