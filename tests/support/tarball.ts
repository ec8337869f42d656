import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The path of the package as it would be published. */
    readonly tarball: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packs the package once for all tests that look at it; `npm test` builds it first. */
export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "plankoll-"));
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: "pipe" }));
  project.provide("tarball", join(folder, filename));
  return () => rmSync(folder, { recursive: true, force: true });
}
