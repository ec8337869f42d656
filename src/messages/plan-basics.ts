import type { Catalogue } from "./catalogue.ts";

/** The sentences of the rules on whether a plan can be followed. */
export type PlanBasicsTexts = Pick<
  Catalogue["rules"],
  | "activity-dated"
  | "activity-measured"
  | "activity-on-time"
  | "adopted"
  | "adopted-by-body"
  | "coordinator-named"
  | "follow-up-assigned"
  | "follow-up-stated"
  | "followed-up"
  | "goal-measured"
  | "has-section"
  | "in-force"
  | "mapping-recent"
  | "no-personal-numbers"
  | "no-placeholders"
  | "ongoing-reviewed"
  | "owner-distinct"
  | "referenced"
  | "revised-within"
  | "revision-interval-stated"
  | "valid"
>;
