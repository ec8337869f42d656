/** The library: what a program that checks plans of its own imports from “plankoll”. */
export { type Language, type Localised, languages } from "./core/text/language.ts";
export type {
  Assessment,
  Basis,
  Finding,
  FocusArea,
  Kind,
  Location,
  PackUsed,
  PlanReport,
  Report,
  Severity,
  Summary,
  Unreadable,
  Verdict,
  Waiver,
} from "./generated/report-data.ts";
export { type CheckOptions, checkPlan, checkPlans, type PlanFile } from "./library/check.ts";
export {
  type Citation,
  type Fault,
  loadPack,
  type Pack,
  packIds,
  parsePack,
  type Requirement,
} from "./library/packs.ts";
export { parseWaivers, type Waivers, type WaiversOptions } from "./library/waivers.ts";
