import { describe, expect, test } from "vitest";
import { globFits, isGlob } from "../../../src/core/text/glob.ts";
import { ends } from "../../support/ends.ts";

describe("a pattern of files that are passed over", () => {
  test.each([
    ["nora.yaml", "nora.yaml", true, "a file by its name"],
    ["nora.yaml", "planer/nora.yaml", false, "a name is not looked for in other folders"],
    ["arkiv", "arkiv/2019/nora.yaml", true, "a folder, with all that lies in it"],
    ["arkiv/", "arkiv/nora.yaml", true, "a folder with a stroke at its end"],
    ["./arkiv", "arkiv/nora.yaml", true, "a folder that begins here"],
    ["/arkiv", "arkiv/nora.yaml", true, "a folder as .gitignore has it"],
    ["arkiv", "arkivet/nora.yaml", false, "the beginning of a name is not the name"],
    ["planer\\arkiv", "planer/arkiv/nora.yaml", true, "the strokes of Windows"],
    ["*.utkast.yaml", "nora.utkast.yaml", true, "any part of a name"],
    ["*.utkast.yaml", "planer/nora.utkast.yaml", false, "a part of a name holds no stroke"],
    ["**/*.utkast.yaml", "nora.utkast.yaml", true, "any folders are also none"],
    ["**/*.utkast.yaml", "a/b/c/nora.utkast.yaml", true, "any folders"],
    ["**/*.utkast.yaml", "a/nora.yaml", false, "the rest of the name counts"],
    ["planer/**/2019", "planer/2019/nora.yaml", true, "no folder between"],
    ["planer/**/2019", "planer/a/b/2019/nora.yaml", true, "some folders between"],
    ["planer/**", "planer", true, "the folder itself"],
    ["plan?.yaml", "plan1.yaml", true, "one character"],
    ["plan?.yaml", "plan.yaml", false, "one character is not none"],
    ["*a*b*c", "xxaxxbxxc", true, "several parts of a name"],
    ["*a*b*c", "xxaxxcxxb", false, "in their order"],
    ["ma\u030al", "m\u00e5l", true, "å in two code points, as a Mac has it"],
    ["../andra", "../andra/nora.yaml", true, "beside the folder"],
    ["Nora.yaml", "nora.yaml", false, "another case"],
  ])("%s for %s: %s (%s)", (pattern, path, fits) => {
    expect(globFits(pattern, path)).toBe(fits);
  });

  test.each(["nora.yaml", "arkiv/", "./arkiv", "*.utkast.yaml", "plan?.yaml", "**/2019", "planer\\arkiv", "../andra"])(
    "%j is one",
    (text) => {
      expect(isGlob(text)).toBe(true);
    },
  );

  test.each(["{a,b}.yaml", "a}.yaml", "[ab].yaml", "a].yaml", "!nora.yaml", "", "/", "./"])("%j is none", (text) => {
    expect(isGlob(text)).toBe(false);
  });

  test("that is made to take for ever takes no longer than others", () => {
    // By trying all ways to share 200 letters among 30 stars nobody would see the end of it.
    const tried = [
      [`${"*a".repeat(30)}b`, "a".repeat(200)],
      [`${"**/a/".repeat(30)}b`, "a/".repeat(200)],
    ] as const;
    for (const [pattern, path] of tried) expect(ends(() => expect(globFits(pattern, path)).toBe(false))).toBe(true);
  });
});
