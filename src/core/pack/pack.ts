import type { Localised } from "../text/language.ts";
import type { Span } from "../text/source.ts";
import type { Day } from "../time/day.ts";
import type { Severity } from "./severity.ts";
import type { Verdict } from "./verdicts.ts";

/** Requirements as data: an agreement, a law or a house rule. */
export interface Pack {
  readonly id: string;
  readonly edition: string;
  readonly title: Localised;
  /** Said once in every report, such as that the agreement's validity is not confirmed. */
  readonly notice?: Localised;
  /** Codes of the counties whose plans are judged by this pack when they name no agreement. */
  readonly counties?: readonly string[];
  /** Codes of the municipalities whose plans are judged by this pack too when they name no agreement. */
  readonly municipalities?: readonly string[];
  readonly focusAreas?: readonly FocusArea[];
  /** Which focus areas of other packs its own stand for. */
  readonly crosswalk?: readonly Crossing[];
  readonly requirements: readonly Requirement[];
}

export interface FocusArea {
  readonly id: string;
  readonly number: number;
  readonly title: Localised;
}

/** A focus area of one pack that stands for one of another, wholly or in part. */
export interface Crossing {
  readonly area: string;
  readonly pack: string;
  readonly standsFor: string;
  readonly extent: "whole" | "part";
}

/** How binding a requirement is, most binding first. */
export const levels = ["law", "regulation", "advice", "agreement", "policy", "practice"] as const;
export type Level = (typeof levels)[number];

/** What a pack asks of a plan; the id names the state that satisfies it. */
export interface Requirement {
  readonly id: string;
  readonly title: Localised;
  /** Completes “the plan shows …” and “the plan does not show …”. */
  readonly shows: Localised;
  readonly level: Level;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** Whom the text addresses, such as municipality, region or police. */
  readonly addresses: readonly string[];
  /** Applies only to plans like this; to every plan when left out. */
  readonly when?: Condition;
  /** Weighs less than its severity in a file that states no goals and no activities at all. */
  readonly contentOnly?: boolean;
  /** The requirement (`pack/id`) that asks the same: when it has a finding already, this one adds none. */
  readonly sameDutyAs?: string;
  /** Requirements with the same word here share one finding. */
  readonly gather?: string;
  readonly rule: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly why: Localised;
  readonly fix: Localised;
  /** Who usually decides on the matter. */
  readonly decides?: Localised;
  /** Plans that the pack's author judged by hand; those of the packs that come with the program stand in its tests. */
  readonly examples?: readonly PackExample[];
}

/** A plan, or part of one, with the verdict that a requirement has on it. */
export interface Example {
  readonly verdict: Verdict;
  /** The day that it is judged on; any day when left out. */
  readonly asOf?: Day;
  /** The plan as YAML; the mark `plankoll: 1` may be left out. */
  readonly plan: string;
}

/** An example in a pack's own file. */
export interface PackExample extends Example {
  /** Where the plan begins in that file; all its lines are indented alike. */
  readonly origin: Pick<Span, "line" | "column">;
}

/** A plan that meets a requirement and one that does not; either may be lacking. */
export interface ExamplePair {
  readonly met?: Example;
  readonly unmet?: Example;
}

/** By the id of the requirement. */
export type ExamplePairs = Readonly<Record<string, ExamplePair>>;

/** When a requirement applies; all parts must hold. */
export interface Condition {
  /** The plan is of one of these kinds, or does not say its kind. */
  readonly kinds?: readonly string[];
  /** The plan deals with one of these topics, by tag… */
  readonly topics?: readonly string[];
  /** … or by a word that begins with one of these stems. */
  readonly words?: readonly string[];
}

/** Where a requirement stands written, and when that was in force. */
export interface Basis {
  /** The act with its number: “SFS 2025:400”, “publ nr 2015:2”. */
  readonly act: string;
  /** As lawyers write it: “13 kap. 1 §”; empty where it is not known. */
  readonly section: string;
  /** First day, month or year in force. */
  readonly from: string;
  /** Last day in force; absent while it is. */
  readonly to?: string;
  /** First day of the duty itself, where an earlier provision already asked the same. */
  readonly since?: string;
  readonly verified: "text" | "secondary" | "unverified";
  /** How binding this basis is, where it differs from its requirement. */
  readonly level?: Level;
  /** Whom it binds, such as socialnämnden or kommunen. */
  readonly binds?: string;
  /** The severity while this basis is in force, where it differs from the requirement's. */
  readonly severity?: Severity;
  /** What it says, in our own words. */
  readonly says?: Localised;
}
