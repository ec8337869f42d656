/** Writes the licences of all packages that are bundled into dist. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { licenceTexts } from "./licence-texts.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const metafiles = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
  /metafile-\w+\.json$/.test(file),
);
const inputs = metafiles.flatMap((file) => Object.keys(JSON.parse(readFileSync(join(dist, file), "utf8")).inputs));
writeFileSync(
  join(dist, "THIRD-PARTY-LICENSES.txt"),
  ["Plankoll contains these packages, under the licences that follow.", ...licenceTexts(inputs)].join(
    `\n\n${"-".repeat(80)}\n\n`,
  ),
);
