import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtPage } from "../support/checker.ts";
import { all, attribute, byId, read, textOf } from "../support/page.ts";

const isBuilt = existsSync(builtPage);
const text = isBuilt ? readFileSync(builtPage, "utf8") : "";
const { faults, root } = read(text);

test.skipIf(!isBuilt)("the page is one file of less than 1.5 megabytes", () => {
  expect(Buffer.byteLength(text)).toBeLessThan(1_500_000);
  expect(faults).toEqual([]);
});

test.skipIf(!isBuilt)("its policy lets its own script and style through, and nothing in or out", () => {
  const meta = all(root, "meta").find((one) => attribute(one, "http-equiv") === "Content-Security-Policy");
  const policy = new Map(
    (attribute(meta as never, "content") ?? "").split("; ").map((part) => {
      const [name = "", ...sources] = part.split(" ");
      return [name, sources.join(" ")];
    }),
  );
  const code = all(root, "script").filter((one) => attribute(one, "type") === undefined);
  const styles = all(root, "style");
  const hashOf = (tag: string) => {
    const [, content = ""] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text) ?? [];
    return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  };
  expect([code.length, styles.length]).toEqual([1, 1]);
  expect(Object.fromEntries(policy)).toEqual({
    "default-src": "'none'",
    "script-src": hashOf("script"),
    "style-src": hashOf("style"),
    "worker-src": "blob:",
    "connect-src": "'none'",
    "img-src": "data:",
    "form-action": "'none'",
    "base-uri": "'none'",
  });
});

test.skipIf(!isBuilt)(
  "it refers to nothing outside itself, and has no handler or style of its own in the markup",
  () => {
    const elements = all(root, "link", "script", "img", "iframe", "object", "a", "form");
    const addresses = elements.flatMap((one) =>
      ["src", "href", "action", "data"].flatMap((name) => attribute(one, name) ?? []),
    );
    expect(addresses.filter((address) => !/^(?:#|data:)/.test(address))).toEqual([]);
    const markup = text.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/\son\w+=|\sstyle=/);
  },
);

test.skipIf(!isBuilt)("the licences of what it holds go along with it", () => {
  const licences = textOf(byId(root, "licences"));
  for (const name of ["@codemirror/view", "yaml", "docx", "papaparse", "fflate"]) expect(licences).toContain(name);
});

test.skipIf(!isBuilt)("one whose browser cannot run it is told", () => {
  expect(textOf(byId(root, "app-view"))).toContain("nyare webbläsare");
});
