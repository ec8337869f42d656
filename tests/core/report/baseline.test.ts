import { expect, test } from "vitest";
import { type BaselineEntry, requirementsOf } from "../../../src/core/report/baseline.ts";

const entry: BaselineEntry = {
  file: "nora.yaml",
  municipality: "Nora",
  requirement: "eget/krav",
  item: "",
  kind: "gap",
  since: "2026-01-01",
  fingerprint: "0123456789abcdef",
};

test.each<[readonly string[] | undefined, readonly string[]]>([
  [undefined, ["eget/krav"]],
  [[], ["eget/krav"]],
  [
    ["lag/krav", "avtal/krav"],
    ["eget/krav", "lag/krav", "avtal/krav"],
  ],
])("an entry that is also about %j is about its own requirement first", (also, expected) => {
  expect(requirementsOf(also ? { ...entry, also } : entry)).toEqual(expected);
});
