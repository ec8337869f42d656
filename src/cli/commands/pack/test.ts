import type { Limits } from "../../../core/faults/limits.ts";
import {
  type ExampleTrial,
  isKept,
  isTried,
  type RequirementTrial,
  tryExamples,
} from "../../../core/judging/try-examples.ts";
import type { PlanDocument } from "../../../core/plan/plan.ts";
import { placeOf } from "../../../core/text/place.ts";
import { shift } from "../../../core/text/source.ts";
import { visible } from "../../../core/text/visible.ts";
import type { Speaker } from "../../../messages/index.ts";
import { formPack } from "../../../packs/choose.ts";
import { packs } from "../../../packs/index.ts";
import { parsePlan } from "../../../parse/document.ts";
import { rules } from "../../../rules/index.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import { readPack } from "../../read-pack.ts";
import type { PackTestOptions } from "./declare.ts";

export async function run(cli: Cli, path: string, options: PackTestOptions): Promise<ExitCode> {
  const { host, speaker, limits } = cli;
  const place = await host.look(path);
  const pack = await readPack(path, place, cli);
  const { default: form } = await packs[formPack]();
  const trials = tryExamples(pack, {
    rules,
    form,
    read: (plan) => readExample(plan, limits),
    asOf: options.asOf ?? host.today(),
  });

  const kept = trials.filter(isTried).length;
  const name = "name" in place ? place.name : path;
  const lines = [
    `${speaker.in(pack.title)} (${speaker.explain.edition(pack.edition)})`,
    "",
    ...trials.flatMap((trial) => requirementLines(trial, name, speaker)),
    "",
    speaker.cli.packTest.total({ kept, all: trials.length }),
  ];
  await print(cli, `${visible(lines.join("\n"), "\n")}\n`);
  return kept === trials.length ? ExitCode.Ok : ExitCode.Findings;
}

/** An example's plan, which the pack's reader has found to be YAML. */
function readExample(plan: string, limits: Limits): PlanDocument {
  const parsed = parsePlan("", plan, { needsMark: false, limits });
  if (parsed.kind === "plan") return parsed.document;
  throw new Error("The example is no plan.");
}

function requirementLines(trial: RequirementTrial, file: string, speaker: Speaker): readonly string[] {
  const { requirement, trials, lacks } = trial;
  const { packTest } = speaker.cli;
  if (isTried(trial)) return [`✓ ${requirement.id}: ${packTest.fits(trials.length)}`];
  return [
    `✗ ${requirement.id}`,
    ...trials.filter((one) => !isKept(one)).flatMap((one) => trialLines(one, file, speaker)),
    ...lacks.map((lack) => `    ${packTest.lacks[lack]}`),
  ];
}

/** What was expected and what came of it; then each finding, at its place in the pack's own file. */
function trialLines(
  { example, document, assessment, unclear }: ExampleTrial,
  file: string,
  speaker: Speaker,
): readonly string[] {
  const { origin } = example;
  const { packTest } = speaker.cli;
  const verdict = speaker.verdicts[assessment.verdict];
  const isSame = assessment.verdict === example.verdict;
  const said = isSame
    ? packTest.unclear({ verdict })
    : packTest.differs({ expected: speaker.verdicts[example.verdict], verdict });
  const findings = [...(isSame ? [] : assessment.findings), ...unclear].map((finding) => {
    const place = placeOf(file, shift(finding.span, origin));
    return `        ${place}  ${speaker.finding(finding, document.spelling)}`;
  });
  return [`    ${placeOf(file, origin)}  ${said}`, ...findings];
}
