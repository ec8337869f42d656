import type { Cli } from "./cli.ts";
import type { Inputs } from "./inputs.ts";
import { isOwnReport } from "./own-reports.ts";
import { say } from "./say.ts";

const documents = "**/*.{docx,doc,odt,xlsx,xls,ods,csv,pdf}";
/** More names than this tell a reader nothing. */
const mostNames = 10;

/**
 * Says which documents of other sorts lie in the folders that were searched: a municipality may have sent its plan as one,
 * and then it only looks as if it had sent none. What we write ourselves, or have written, is left out.
 */
export async function tellOtherFiles(
  { searches }: Inputs,
  outputs: readonly { readonly file: string | undefined }[],
  cli: Cli,
): Promise<void> {
  const own = new Set(outputs.map(({ file }) => file?.replace(/^\.\//, "")));
  const found = new Set<string>();
  for (const { place } of searches) {
    const folder = await cli.host.look(place);
    if ("refusal" in folder || folder.kind !== "folder") continue;
    for (const file of (await cli.host.find(documents, place)).files)
      if (!own.has(file.replace(/^\.\//, "")) && !(await isOwnReport(file, cli))) found.add(file);
  }
  if (found.size === 0) return;
  const names = [...found].sort();
  const text = cli.speaker.cli.otherFiles(names.slice(0, mostNames), Math.max(0, names.length - mostNames));
  await say(text, cli);
}
