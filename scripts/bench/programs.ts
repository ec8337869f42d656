import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writePlans } from "../generated-plans.ts";
import { type Program, place } from "./run.ts";

export const day = ["--as-of", "2026-11-22"];

/** The program's own audit of so many generated plans. */
export function audit(count: number, format = "json"): Program {
  const args = ["bin/plankoll.cjs", "audit", folderOf(count), "-f", format, ...day, "--quiet"];
  return { name: `audit -f ${format}, ${count} plans`, args };
}

/** Reads every file with the parser of most YAML in JavaScript, and does nothing with it. */
export function parsing(count: number): Program {
  const code = `
    import { readdirSync, readFileSync } from "node:fs";
    import { parseDocument } from "yaml";
    const folder = process.argv[1];
    for (const file of readdirSync(folder)) parseDocument(readFileSync(folder + "/" + file, "utf8"));
  `;
  return { name: "yaml parseDocument alone", args: ["--input-type=module", "-e", code, folderOf(count)] };
}

/** Spectral with four rules that ask what ours ask too: municipality, revision, owner and time. */
export function spectral(count: number): Program {
  const cli = installed("@stoplight/spectral-cli", "6", "dist/index.js");
  const ruleset = join(place, "ruleset.yaml");
  const rule = (name: string, given: string, field: string) =>
    `  ${name}: { given: "${given}", severity: error, then: { field: ${field}, function: truthy } }`;
  const activity = "$.mål[*].aktiviteter[*]";
  const rules = [
    "rules:",
    rule("municipality-named", "$", "kommun"),
    rule("revision-stated", "$.revidering", "intervall"),
    rule("activity-assigned", activity, "ansvarig"),
    rule("activity-dated", activity, "klart_senast"),
  ];
  writeFileSync(ruleset, rules.join("\n"));
  const args = [cli, "lint", "--ruleset", ruleset, "-f", "json", "--quiet", `${folderOf(count)}/*.yaml`];
  return { name: "Spectral with four rules", args };
}

/** ajv-cli with the plan's schema. It knows of no places, and takes dates for something else than text. */
export function ajv(count: number): Program {
  const cli = installed("ajv-cli", "5", "dist/index.js");
  const schema = ["--spec=draft2020", "--strict=false", "-s", "schemas/plan.sv.schema.json"];
  const args = [cli, "validate", ...schema, "--all-errors", "--errors=json", "-d", `${folderOf(count)}/*.yaml`];
  return { name: "ajv-cli with the plan's schema", args };
}

/** Fetched from the registry the first time. */
function installed(name: string, version: string, main: string): string {
  const home = join(place, "others", name.replace(/\W+/g, "-"));
  const cli = join(home, "node_modules", name, main);
  if (!existsSync(cli)) {
    mkdirSync(home, { recursive: true });
    const install = ["install", "--ignore-scripts", "--prefix", home, `${name}@${version}`];
    spawnSync("npm", install, { stdio: "ignore", shell: process.platform === "win32" });
  }
  if (!existsSync(cli)) throw new Error(`${name} could not be fetched from the registry.`);
  return cli;
}

const written = new Set<number>();

function folderOf(count: number): string {
  const folder = join(place, String(count));
  if (!written.has(count)) {
    rmSync(folder, { recursive: true, force: true });
    writePlans(folder, count);
  }
  written.add(count);
  return folder;
}
