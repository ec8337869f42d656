/** Writes the package's version wherever the published package is named; `npm version` runs it. */
import { readFileSync, writeFileSync } from "node:fs";
import pkg from "../package.json" with { type: "json" };

const root = new URL("../", import.meta.url);

for (const path of ["action.yml", ".pre-commit-hooks.yaml", "docs/ci.md"]) {
  const url = new URL(path, root);
  const text = readFileSync(url, "utf8");
  writeFileSync(
    url,
    text
      .replace(/(plankoll@v?)\d[\w.-]*\w/g, `$1${pkg.version}`)
      .replace(/(description: The version of the npm package to run\n\s+default: ).+/, `$1${pkg.version}`),
  );
}
