import type { Rule } from "../core/judging/rule.ts";
import type { rules } from "../rules/index.ts";

type Rules = typeof rules;
type ParametersOf<R> = R extends Rule<infer P, infer _> ? keyof P & string : never;

/** What each rule looks at, in one sentence of one language. */
export type RuleSummaries = { readonly [Id in keyof Rules]: string };

/** What each parameter of each rule means, in a few words that a value can follow after a colon. */
export type RuleParameters = {
  readonly [Id in keyof Rules]: { readonly [P in ParametersOf<Rules[Id]>]: string };
};
