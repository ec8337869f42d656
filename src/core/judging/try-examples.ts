import type { Pack, PackExample, Requirement } from "../pack/pack.ts";
import type { PlanDocument } from "../plan/plan.ts";
import type { Assessment, Finding } from "../report/report.ts";
import type { Day } from "../time/day.ts";
import { assess, type Rules } from "./assess.ts";
import { fallsShort } from "./verdict.ts";

/** What became of one example. */
export interface ExampleTrial {
  readonly example: PackExample;
  readonly document: PlanDocument;
  readonly assessment: Assessment;
  /** What of the plan cannot be read: a misspelt key may be why a plan does not meet a requirement. */
  readonly unclear: readonly Finding[];
}

/** What became of a requirement's examples, and which it lacks. */
export interface RequirementTrial {
  readonly requirement: Requirement;
  readonly trials: readonly ExampleTrial[];
  readonly lacks: readonly ("met" | "unmet")[];
}

export interface Trying {
  readonly rules: Rules;
  /** The day for examples that name none. */
  readonly asOf: Day;
  /** The pack on the form of plans. */
  readonly form: Pack;
  read(plan: string): PlanDocument;
}

const within = 60;

/** Judges every example of a pack by the requirement that it belongs to. */
export function tryExamples(pack: Pack, trying: Trying): readonly RequirementTrial[] {
  return pack.requirements.map((requirement) => {
    const trials = (requirement.examples ?? []).map((example) => tryExample(example, requirement, pack, trying));
    const verdicts = trials.map(({ example }) => example.verdict);
    return {
      requirement,
      trials,
      lacks: [
        ...(verdicts.includes("met") ? [] : (["met"] as const)),
        ...(verdicts.some(fallsShort) ? [] : (["unmet"] as const)),
      ],
    };
  });
}

function tryExample(
  example: PackExample,
  requirement: Requirement,
  pack: Pack,
  { rules, asOf, form, read }: Trying,
): ExampleTrial {
  const document = read(example.plan);
  const settings = { asOf: example.asOf ?? asOf, within };
  const { assessments } = assess(document, pack.id === form.id ? [pack] : [pack, form], rules, settings);
  const assessment = assessments.find((one) => one.pack === pack.id && one.requirement.id === requirement.id);
  if (!assessment) throw new Error(`The requirement ${requirement.id} was not judged.`);
  const unclear = requirement.rule === "form" ? [] : assessments.filter((one) => one.requirement.rule === "form");
  return { example, document, assessment, unclear: unclear.flatMap(({ findings }) => findings.filter(isFault)) };
}

/** An example may be part of a plan, that of no municipality in particular. */
function isFault({ messageId }: Finding): boolean {
  return messageId !== "noMunicipality";
}

/** Whether an example was judged as it says, on all that it says. */
export function isKept({ example, assessment, unclear }: ExampleTrial): boolean {
  return assessment.verdict === example.verdict && unclear.length === 0;
}

/** Whether a requirement has examples of both sorts, and all of them hold. */
export function isTried({ trials, lacks }: RequirementTrial): boolean {
  return lacks.length === 0 && trials.every(isKept);
}
