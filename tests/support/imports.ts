import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";

/** What each file that these lead to imports once types are gone, as the bundler tells it; paths are from the root. */
export async function importsOf(entryPoints: readonly string[]): Promise<Metafile["inputs"]> {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL("../../", import.meta.url)),
    entryPoints: [...entryPoints],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: "unwritten",
    write: false,
    metafile: true,
  });
  return metafile.inputs;
}
