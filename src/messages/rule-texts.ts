import type { ParamsOf, Rule } from "../core/judging/rule.ts";
import type { rules } from "../rules/index.ts";
import type { About } from "./catalogue.ts";

type Rules = typeof rules;
type ParametersOf<R> = R extends Rule<infer P, infer _> ? keyof P & string : never;

/** All that is said of a rule in one language. */
export type RuleTexts<Id extends keyof Rules> = {
  /** What it looks at, in one sentence. */
  readonly summary: string;
  /** Its sentences. */
  readonly messages: {
    readonly [M in keyof Rules[Id]["messages"]]: (params: ParamsOf<Rules[Id]["messages"][M]>, about: About) => string;
  };
} & ParameterTexts<ParametersOf<Rules[Id]>>;

/** What each parameter means, in a few words that a value can follow after a colon; left out by a rule without any. */
type ParameterTexts<Name extends string> = [Name] extends [never]
  ? { readonly parameters?: undefined }
  : { readonly parameters: { readonly [N in Name]: string } };
