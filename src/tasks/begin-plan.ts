import { assess } from "../core/judging/assess.ts";
import type { Municipality } from "../core/municipality/municipality.ts";
import type { PlanDocument, Spelling } from "../core/plan/plan.ts";
import type { Day } from "../core/time/day.ts";
import { askedBy } from "../init/asked.ts";
import { type Draft, template } from "../init/template.ts";
import type { Speaker } from "../messages/index.ts";
import { choosePacks, packsToAsk, type Shelf } from "../packs/choose.ts";
import { parsePlan } from "../parse/document.ts";
import { rules } from "../rules/index.ts";
import { allPacks, type OpenShelf } from "./shelf.ts";

/** What is known of a plan before it is written. */
export interface Answers {
  readonly municipality: Municipality;
  readonly title: string | undefined;
  readonly adopted: string | undefined;
  readonly body: string | undefined;
  readonly reference: string | undefined;
  readonly coordinator: string | undefined;
  readonly agreements: readonly string[] | undefined;
}

/** What can be answered to the question of agreements. */
export interface Agreements {
  /** The ids of all that can be named as an agreement. */
  readonly known: readonly string[];
  /** Those of a municipality and its county. */
  local(municipality: Municipality): readonly string[];
}

export interface Beginning extends Pick<Draft, "file" | "schema"> {
  readonly answers: Answers;
  /** What sort of document it is, in English. */
  readonly kind: string | undefined;
  readonly spelling: Spelling;
  readonly asOf: Day;
}

export function agreementsFor(shelf: Shelf): Agreements {
  return {
    known: packsToAsk(shelf),
    local: ({ countyCode, code }) => [countyCode, code].flatMap((place) => shelf.places[place] ?? []),
  };
}

/** The text of a new plan: what was answered, and below a # all else, with the requirements that look for it. */
export async function beginPlan(
  { answers, kind, spelling, file, schema, asOf }: Beginning,
  shelf: OpenShelf,
  speaker: Speaker,
): Promise<string> {
  const values = valuesOf(answers, kind);
  const bare: Draft = { spelling, values, asked: new Map(), areas: [], file, schema };
  const document = planIn(template(bare, speaker.language, speaker.init));
  const chosen = await Promise.all(choosePacks(document.plan, shelf).packs.map(shelf.load));
  const report = assess(document, chosen, rules, { asOf, within: 0 });
  const areas = chosen.flatMap(({ title, focusAreas }) =>
    focusAreas ? [{ pack: speaker.in(title), titles: focusAreas.map(({ title }) => speaker.in(title)) }] : [],
  );
  return template({ ...bare, asked: askedBy(report, await allPacks(shelf)), areas }, speaker.language, speaker.init);
}

function valuesOf(answers: Answers, kind: string | undefined): Draft["values"] {
  const { municipality, title, adopted, body, reference, coordinator, agreements } = answers;
  const values = {
    municipality: municipality.name,
    title,
    kind,
    "adopted/body": body,
    "adopted/date": adopted,
    "adopted/reference": reference,
    "coordinator/function": coordinator,
    agreements,
  };
  return new Map(
    Object.entries(values).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])),
  );
}

function planIn(text: string): PlanDocument {
  const parsed = parsePlan("", text);
  if (parsed.kind === "plan") return parsed.document;
  throw new Error("What was begun is no plan.");
}
