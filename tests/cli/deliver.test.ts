import { expect, test } from "vitest";
import { deliver } from "../../src/cli/deliver.ts";
import { usualLimits } from "../../src/core/faults/limits.ts";
import { speak } from "../../src/messages/index.ts";
import { hostOf } from "../support/host.ts";

test("a report that no text can hold is said to be too large, and the others are written", async () => {
  const { host, written } = hostOf();
  const cli = { host, speaker: await speak("sv"), version: "1.0.0", limits: usualLimits };
  const outputs = [
    { format: "json", file: "r.json" },
    { format: "csv", file: "r.csv" },
  ];
  // What Node itself says of a text of a thousand million letters.
  const render = async (format: string) => (format === "json" ? "x".repeat(1e9) : "a;b\n");
  const failures = await deliver(outputs, false, render, cli);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain("json blir för stor");
  expect(failures[0]).toContain("plankoll audit -f ndjson");
  expect([...written]).toEqual([["r.csv", "a;b\n"]]);
});

test("a fault of ours while a report is made is no such thing", async () => {
  const { host } = hostOf();
  const cli = { host, speaker: await speak("sv"), version: "1.0.0", limits: usualLimits };
  const render = async () => {
    throw new RangeError("Invalid array length");
  };
  await expect(deliver([{ format: "json", file: "r.json" }], false, render, cli)).rejects.toThrow("array length");
});
