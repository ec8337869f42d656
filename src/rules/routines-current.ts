import { defineRule, type Facts, type Judged, message, type Verdicts } from "../core/judging/rule.ts";
import { type Age, type Current, howCurrent, mostCurrentFirst } from "../core/plan/how-current.ts";
import { ownerKind } from "../core/plan/owner.ts";
import { type WrittenRoutine, writtenRoutines } from "../core/plan/written-routines.ts";
import type { Found } from "../core/showing/showing.ts";
import type { Localised } from "../core/text/language.ts";
import { excerpt, findStem, hasStem } from "../core/text/words.ts";
import { listOf, localisedParam, monthsParam, oneOf, stemsParam } from "./params.ts";

interface Unit {
  readonly id: string;
  readonly title: Localised;
  readonly words: readonly string[];
}

interface Params {
  readonly topics: readonly [string, ...string[]];
  readonly months: number;
  readonly units?: readonly Unit[];
  readonly words?: readonly string[];
}

type Aged = Age & { readonly routine: string | undefined };

const messages = {
  missing: message<{ topic: string }>("gap"),
  noUnits: message<{ routine: string | undefined }>("gap", { effect: "partly" }),
  otherUnits: message<{ unit: Localised; topic: string }>("gap"),
  undecided: message<{ routine: string | undefined; key: string }>("gap", { effect: "partly" }),
  undated: message<{ routine: string | undefined; keys: readonly [string, string] }>("gap", { effect: "partly" }),
  ahead: message<{ routine: string | undefined; words: string }>("gap"),
  old: message<Aged>("overdue"),
  agesSoon: message<Aged>("due-soon", { cap: "info" }),
  unclear: message<{ routine: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
  untagged: message<{ words: string; found: Found; key: string; topic: string }>("unclear", {
    effect: "review",
    cap: "warning",
  }),
} as const;

/** Whether a plan names a routine that is decided and no older than so many months; one for each service, if asked. */
export default defineRule({
  id: "routines-current",
  params: {
    type: "object",
    required: ["topics", "months"],
    properties: {
      topics: listOf(oneOf("topic"), "What the routine is about; one of these."),
      months: { ...monthsParam, description: "How long ago it may have been decided or followed up." },
      units: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["id", "title", "words"],
          properties: { id: { type: "string" }, title: localisedParam, words: stemsParam },
          additionalProperties: false,
        },
        description: "Services, each of which is to have such a routine.",
      },
      words: {
        ...stemsParam,
        description: "A routine or document that lacks the topic but has one of these is to be judged.",
      },
    },
    additionalProperties: false,
  },
  messages,
  *check({ plan, params, asOf, within }: Facts<Params>, verdicts) {
    const { topics, months, words = [], units = [] } = params;
    const [topic] = topics;
    const all = writtenRoutines(plan);
    const own = all
      .filter((routine) => routine.topics.some((tag) => topics.includes(tag)))
      .map((routine) => ({ routine, current: howCurrent(routine, months, asOf, within) }))
      .toSorted(
        (a, b) => mostCurrentFirst(a.current, b.current) || Number(!a.routine.isDecided) - Number(!b.routine.isDecided),
      );
    const [best] = own;
    if (!best) return yield untagged(all, words, topic, verdicts);

    if (units.length === 0) return yield* judge(best, "", verdicts);

    const general = own.find(({ routine }) => !namesUnits(routine));
    if (general && own.every(({ routine }) => !namesUnits(routine))) return yield* judgeGeneral(general, "", verdicts);
    for (const { id, title: unit, words } of units) {
      const inUnit = own.find(({ routine }) => routine.units.some((name) => hasStem(name.words, words)));
      if (inUnit) yield* judge(inUnit, id, verdicts);
      else if (general) yield* judgeGeneral(general, id, verdicts);
      else yield verdicts.problem("otherUnits", [...best.routine.path, "units"], { unit, topic }, id);
    }
  },
});

interface Judgeable {
  readonly routine: WrittenRoutine;
  readonly current: Current;
}

/** What there is to say of one routine; nothing where a part of it was never filled in, which is told elsewhere. */
function* judge({ routine, current }: Judgeable, item: string, verdicts: Verdicts<typeof messages>): Generator<Judged> {
  const { path, title, isDecided, keys } = routine;
  if (current.state === "undated") {
    yield verdicts.problem("undated", path, { routine: title, keys: [keys.decided, keys.reviewed] }, item);
  } else if (current.state === "unreadable" || current.state === "ahead") {
    const { words, path } = current.moment;
    yield verdicts.problem(current.state === "ahead" ? "ahead" : "unclear", path, { routine: title, words }, item);
  } else if (current.state === "old") {
    yield verdicts.problem("old", current.moment.path, { routine: title, ...current.age }, item);
  } else if (isDecided === false) {
    yield verdicts.problem("undecided", [...path, keys.decided], { routine: title, key: keys.decided }, item);
  } else if (current.state === "soon") {
    yield verdicts.problem("agesSoon", current.moment.path, { routine: title, ...current.age }, item);
  } else if (current.state === "current" && isDecided) yield verdicts.met(item);
}

/** What there is to say of a routine that is for no service in particular, where each is to have one. */
function* judgeGeneral(general: Judgeable, item: string, verdicts: Verdicts<typeof messages>) {
  const { path, title } = general.routine;
  for (const judged of judge(general, item, verdicts)) {
    if (judged.problem && judged.problem.message.effect !== "none") yield judged;
    else yield verdicts.problem("noUnits", [...path, "units"], { routine: title }, item);
  }
}

/** Where nothing has the topic: the routine whose words may be about it, for a person to judge. */
function untagged(
  routines: readonly WrittenRoutine[],
  stems: readonly string[],
  topic: string,
  { problem }: Verdicts<typeof messages>,
): Judged {
  for (const { kind, texts, keys } of routines) {
    const text = findStem(texts, stems);
    if (!text) continue;
    const found = { kind, isTitle: text.path.at(-1) === "title" };
    return problem("untagged", text.path, { words: excerpt(text.words, stems), found, key: keys.topics, topic });
  }
  return problem("missing", ["routines"], { topic });
}

/** Whether a routine says for which services it is; “alla verksamheter” does not. */
function namesUnits({ units }: WrittenRoutine): boolean {
  return units.some(({ words }) => ownerKind(words) === "someone");
}
