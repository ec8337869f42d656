import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, inject, test, vi } from "vitest";
import pkg from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../../", import.meta.url));
const bytes = new Uint8Array(readFileSync(inject("tarball")));
const contents = createPackageFromTarballData(bytes);
const files = contents.listFiles().map((path) => path.replace("/node_modules/plankoll/", ""));

vi.setConfig({ testTimeout: 120_000 });

/** Everything that a user gets; what is not here is not published. */
const published: readonly RegExp[] = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^bin\/plankoll\.cjs$/,
  /^dist\/[a-z-]+\.cjs$/,
  /^dist\/(?:packs|examples)\/[a-z0-9-]+\.json$/,
  /^dist\/library\/[A-Za-z0-9-]+\.c?js$/,
  /^dist\/library\/index\.d\.c?ts$/,
  /^dist\/plankoll\.html$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^packs\/[a-z0-9-]+\.yaml$/,
  /^schemas\/[a-z.]+\.schema\.json$/,
];
const mostBytes = 2_500_000;

describe("the tarball", () => {
  test("holds what is meant to be published and nothing else", () => {
    expect(files.filter((file) => !published.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test.each(["packs", "schemas"])("holds all %s", (folder) => {
    const all = readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);
    expect(all.length).toBeGreaterThan(5);
    expect(files).toEqual(expect.arrayContaining(all));
  });

  test("holds every file that package.json leads to", () => {
    const targets = JSON.stringify([pkg.bin, pkg.main, pkg.types, pkg.exports["."]]).match(/[a-z]+\/[a-z/.]+/g) ?? [];
    expect(targets.length).toBeGreaterThan(5);
    expect(files).toEqual(expect.arrayContaining(targets));
  });

  test("is small", () => {
    expect(bytes.length).toBeLessThan(mostBytes);
  });

  test("asks for no other package", () => {
    const asked = Object.keys(pkg).filter((key) => /dependencies$/i.test(key));
    expect(asked).toEqual(["devDependencies"]);
    const scripts = Object.keys(pkg.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name));
    expect(scripts).toEqual([]);
  });
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ strict: true, pack: { tarball: bytes.slice().buffer } });
  expect(messages).toEqual([]);
});

test("the types are right however they are looked for", async () => {
  const result = await checkPackage(contents);
  if (!result.types) throw new Error("There are no types.");
  expect(result.problems).toEqual([]);
  const ways = Object.values(result.entrypoints["."]?.resolutions ?? []);
  expect(ways.map(({ resolution }) => resolution?.isTypeScript)).toEqual([true, true, true, true]);
});

describe("the licences of what is bundled", () => {
  const licences = readFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), "utf8").split(/\n\n-{80}\n\n/);
  const metafiles = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /metafile-\w+\.json$/.test(file),
  );
  const bundled = new Set(
    metafiles.flatMap((file) =>
      [...readFileSync(join(root, "dist", file), "utf8").matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
        ([, name = ""]) => name,
      ),
    ),
  );

  test("are looked for in every bundle", () => {
    expect(metafiles.sort()).toEqual(
      expect.arrayContaining(["library/metafile-cjs.json", "library/metafile-esm.json", "metafile-cjs.json"]),
    );
  });

  // ajv's is in the validators, which are compiled before they are bundled; nanoid's in docx, which comes bundled.
  test.each([...bundled, "ajv", "nanoid"])("%s has its own", (name) => {
    const [head = "", text] = licences.filter((licence) => licence.startsWith(`${name} `));
    expect(head).toMatch(/^\S+ \d+\.\d+\.\d+ \((?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)\)\n\n[\s\S]*Copyright/i);
    expect(text).toBeUndefined();
  });
});
