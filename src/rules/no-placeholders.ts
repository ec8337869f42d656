import { defineRule, message } from "../core/judging/rule.ts";
import { ownership, ownersOf } from "../core/plan/ownership.ts";
import { placeholderIn } from "../core/plan/placeholder.ts";
import type { Plan } from "../core/plan/plan.ts";
import { activitiesAhead } from "../core/plan/progress.ts";
import { textItems } from "../core/privacy/text-item.ts";
import { type NodePath, toPointer } from "../core/text/source.ts";
import type { Day } from "../core/time/day.ts";
import { timeKeys } from "../core/time/time-keys.ts";
import { readWhen } from "../core/time/when.ts";

/** Texts that are findings already: an owner “XX” is nobody, and leaves its activity unassigned. */
function unassigned(plan: Plan, asOf: Day): ReadonlySet<string> {
  const owners = activitiesAhead(plan, asOf).map(ownersOf);
  return new Set(
    owners
      .filter((owners) => ownership(owners) === "nobody")
      .flat()
      .map(({ path }) => toPointer(path)),
  );
}

/** What a waiver is for stands elsewhere, and is a finding there. */
function isNameOfItem(path: NodePath): boolean {
  return path[0] === "waivers" && path.at(-1) === "item";
}

/** Asks that nothing is left that was meant to be filled in, in any text of the plan but its sources. */
export default defineRule({
  id: "no-placeholders",
  params: { type: "object", additionalProperties: false },
  messages: { placeholder: message<{ words: string }>("placeholder") },
  *check({ plan, asOf }, { met, problem }) {
    yield met();
    const itemOf = textItems(plan);
    let known: ReadonlySet<string> | undefined;
    for (const { words, path } of plan.texts) {
      if (path[0] === "sources" || isNameOfItem(path)) continue;
      const isBlankDate = timeKeys.has(path.at(-1) ?? "") && readWhen(words).kind === "placeholder";
      const found = placeholderIn(words) ?? (isBlankDate ? words : undefined);
      if (found === undefined) continue;
      known ??= unassigned(plan, asOf);
      if (known.has(toPointer(path)) || known.has(toPointer(path.slice(0, -1)))) continue;
      yield problem("placeholder", path, { words: found }, itemOf(path));
    }
  },
});
