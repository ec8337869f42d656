import { expect, test } from "vitest";
import { harmless } from "../../../src/core/text/harmless.ts";
import fc from "../../support/fuzz/fc.ts";
import { commandsIn } from "../../support/runner.ts";

const bare = (text: string) => text.replaceAll("\u200b", "");

test.each([
  "::error::x",
  "  \t::set-output name=a::b",
  "\u0085\u00a0\u3000::add-mask::e",
  "x\r::warning::y",
  "x\r\n::error::y\n::error::z",
  "\n\n\n::stop-commands::x",
  "text ##[error]x",
  "##[group]##[error]",
  "###[error]",
  "##[set-output name=a;]b ##[error]c",
  "##vso[task.setvariable variable=a]b",
  "##VSO[task.complete]b",
  "::Error::x",
])("no command is left in %j, and nothing else is changed", (text) => {
  expect(commandsIn(text).length).toBeGreaterThan(0);
  expect(commandsIn(harmless(text))).toEqual([]);
  expect(bare(harmless(text))).toBe(text);
});

test.each([
  "Planen visar inte …",
  "a::b",
  "klockan 12::30",
  "## Rubrik",
  "#[x] # # [x]",
  ":en sak",
  "[::]",
  "- ::error::x",
])("%j is left as it is", (text) => {
  expect(harmless(text)).toBe(text);
});

test("whatever stands in a text", () => {
  const pieces = [
    "#",
    "##[",
    "##vso[",
    "]",
    ":",
    "::",
    "error",
    "set-output name=x",
    " ",
    "\t",
    "\n",
    "\r",
    "\u0085",
    "x",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const text = parts.join("");
      expect(commandsIn(harmless(text))).toEqual([]);
      expect(bare(harmless(text))).toBe(text);
    }),
  );
});
