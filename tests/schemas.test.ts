import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import planSchema from "../schemas/plan.schema.json" with { type: "json" };
import swedishSchema from "../schemas/plan.sv.schema.json" with { type: "json" };

const folder = new URL("../examples/", import.meta.url);
const plans = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file !== "own-pack.yaml");
const read = (file: string) => parse(readFileSync(new URL(file, folder), "utf8"));
const validator = (schema: object) => new Ajv2020({ strict: false }).compile(schema);

describe("the Swedish schema for editors", () => {
  const valid = validator(swedishSchema);

  test.each(plans.filter((file) => file !== "brister.yaml"))("has nothing to say of %s", (file) => {
    valid(read(file));
    expect(valid.errors ?? []).toEqual([]);
  });

  test("sees the misspelt key in the plan with faults", () => {
    expect(valid(read("brister.yaml"))).toBe(false);
    expect(valid.errors?.[0]?.params).toEqual({ additionalProperty: "uppföljing" });
  });

  test("accepts English names beside the Swedish", () => {
    expect(
      valid({
        plankoll: 1,
        municipality: "Nora",
        mål: [{ title: "Ett mål", aktiviteter: [{ titel: "En", status: "ongoing" }] }],
      }),
    ).toBe(true);
    expect(
      valid({ plankoll: 1, kommun: "Nora", rutiner: [{ teman: "skydd" }], aktiviteter: [{ tema: "skydd" }] }),
    ).toBe(true);
    expect(valid({ plankoll: 1, kommun: "Nora", aktiviteter: [{ status: "snart" }] })).toBe(false);
  });

  test("offers Swedish names only, each with a Swedish description where the English has one", () => {
    expect(Object.keys(swedishSchema.properties)).toContain("uppföljning");
    expect(Object.keys(swedishSchema.properties)).not.toContain("follow_up");
    expect(JSON.stringify(swedishSchema)).not.toMatch(/"x-/);
  });
});

test("every key and every value of a closed list has a Swedish name", () => {
  const nameless: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    const {
      properties = {},
      enum: values = [],
      "x-sv-enum": names = {},
    } = value as {
      properties?: Record<string, Record<string, unknown>>;
      enum?: unknown[];
      "x-sv-enum"?: Record<string, string>;
    };
    for (const [key, property] of Object.entries(properties))
      if (typeof property["x-sv"] !== "string") nameless.push(`${path}/${key}`);
    for (const name of values) if (typeof name === "string" && !names[name]) nameless.push(`${path}=${name}`);
    if (new Set(Object.values(names)).size !== Object.keys(names).length)
      nameless.push(`${path}: one Swedish name for two values`);
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
  };
  visit(planSchema, "");
  expect(nameless).toEqual([]);
});
