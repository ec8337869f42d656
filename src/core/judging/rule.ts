import type { Severity } from "../pack/severity.ts";
import type { Plan } from "../plan/plan.ts";
import type { Kind, WaiverResult } from "../report/report.ts";
import type { FocusAreas } from "../showing/focus-areas.ts";
import { once } from "../text/once.ts";
import type { NodePath } from "../text/source.ts";
import type { Day } from "../time/day.ts";

/** What a finding does to its requirement's verdict. */
export type Effect = "short" | "partly" | "late" | "review" | "none";

/** A sentence that a rule can say: what it means for the verdict. The words are in `messages`. */
export interface Message<P = unknown> {
  readonly kind: Kind;
  readonly effect: Effect;
  /** The gravest that this message may be, whatever its requirement says. */
  readonly cap: Severity;
  /** Carries the type of the parameters; never set. */
  readonly params?: (params: P) => void;
}

/** Declares a message of a rule, with the type of its parameters. */
export function message<P = Record<string, never>>(
  kind: Kind,
  { effect = usualEffect(kind), cap = "error" as Severity } = {},
): Message<NoInfer<P>> {
  return { kind, effect, cap };
}

function usualEffect(kind: Kind): Effect {
  if (kind === "overdue") return "late";
  return kind === "due-soon" || kind === "waiver" ? "none" : "short";
}

export type Messages = Readonly<Record<string, Message<never>>>;

/** One thing that a rule has looked at, with what it found, if anything. */
export interface Judged {
  /** Names the thing within the plan, independently of its place; empty for the plan itself. */
  readonly item: string;
  readonly problem?: Problem;
  /** Nothing is asked of it as it is now. */
  readonly isPassed?: true;
}

interface Problem {
  readonly messageId: string;
  readonly message: Message<never>;
  readonly params: object;
  /** May point at something that is missing. */
  readonly path: NodePath;
}

/** All that a rule may know. */
export interface Facts<P = unknown> {
  readonly plan: Plan;
  readonly params: P;
  readonly asOf: Day;
  /** How many days ahead “falls due soon” looks. */
  readonly within: number;
  /** The focus areas of the requirement's pack; of all packs together where it has none. */
  readonly areas: FocusAreas;
  /** What became of the waivers; known only to the requirement that is judged last. */
  readonly waivers: readonly WaiverResult[];
}

/** Makes the result of looking at one thing. */
export interface Verdicts<M extends Messages> {
  met(item?: string): Judged;
  /** For a thing that the requirement asks nothing of as it is now; it has no part in the verdict. */
  passed(item: string): Judged;
  problem<Id extends keyof M & string>(id: Id, path: NodePath, params: ParamsOf<M[Id]>, item?: string): Judged;
}

export type ParamsOf<T> = T extends Message<infer P> ? P : never;

/** Code that knows how to look. It yields one result for each thing that it looked at. */
export interface Rule<P = never, M extends Messages = Messages> {
  readonly id: string;
  /** JSON Schema of the parameters. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly messages: M;
  /** Whether it names each goal or activity that it may ask about: one that it does not name is gone, done or cancelled. */
  readonly namesAll?: true;
  check(facts: Facts<P>, verdicts: Verdicts<M>): Iterable<Judged>;
}

/** Declares a rule, so that its messages and parameters are checked by the compiler. */
export function defineRule<P, const M extends Messages>(rule: Rule<P, M>): Rule<P, M> {
  return rule;
}

/** The makers of results for a rule with these messages. */
export const verdictsOf = once(
  (messages: Messages): Verdicts<Messages> => ({
    met: (item = "") => ({ item }),
    passed: (item) => ({ item, isPassed: true }),
    problem: (messageId, path, params, item = "") => ({
      item,
      problem: { messageId, message: messages[messageId] as Message<never>, params: params as object, path },
    }),
  }),
) as <M extends Messages>(messages: M) => Verdicts<M>;
