import { findMunicipality, nearestMunicipalities } from "../core/municipality.ts";
import { maskPersonalNumbers } from "../core/personal-number.ts";
import type { Waiver } from "../core/plan.ts";
import { unreadable } from "../core/unreadable.ts";
import { parsePlan } from "../parse/document.ts";
import type { Cli } from "./cli.ts";
import { readText } from "./read-text.ts";
import { UserError } from "./user-error.ts";

/** Reads a file of waivers, written as in a plan; a fault anywhere in it is an error, as it might hide a decision. */
export async function readWaivers(file: string, { host, speaker }: Cli): Promise<readonly Waiver[]> {
  const { errors } = speaker.cli;
  const place = await host.look(file);
  const read = await readText(file, place, host);
  if ("reason" in read)
    throw new UserError(errors.unreadableWaivers({ file, reason: speaker.unreadable(read.reason) }));

  const name = "name" in place ? place.name : file;
  const parsed = parsePlan(name, read.text, { needsMark: false });
  if (parsed.kind !== "plan") {
    const reason = parsed.kind === "unreadable" ? parsed.code : "EMPTY";
    throw new UserError(errors.unreadableWaivers({ file, reason: speaker.unreadable(unreadable(file, reason, {})) }));
  }
  const { plan, spelling, locate } = parsed.document;
  const faults = plan.defects
    // It is no plan, so it need not say whose it is.
    .filter(({ id }) => id !== "noMunicipality" && id !== "wrongVersion")
    .map((defect) => {
      const { line, column } = locate(defect.path);
      return `  ${name}:${line}:${column}  ${maskPersonalNumbers(speaker.defect(defect, spelling))}`;
    });
  for (const { municipality } of plan.waivers) {
    if (!municipality || findMunicipality(municipality.words)) continue;
    const { line, column } = locate(municipality.path);
    const params = { value: municipality.words, nearest: nearestMunicipalities(municipality.words) };
    const defect = { id: "unknownMunicipality", path: municipality.path, params } as const;
    faults.push(`  ${name}:${line}:${column}  ${speaker.defect(defect, spelling)}`);
  }
  if (faults.length > 0)
    throw new UserError([errors.brokenWaivers({ file, faults: faults.length }), ...faults].join("\n"));
  if (plan.waivers.length === 0) throw new UserError(errors.noWaivers({ file }));
  // One at the top is whose plan all of them are for.
  const all =
    plan.municipalityWords === undefined ? undefined : { words: plan.municipalityWords, path: ["municipality"] };
  return plan.waivers.map((waiver) => ({
    ...waiver,
    municipality: waiver.municipality ?? all,
    origin: { file: name, line: locate(waiver.path).line },
  }));
}
