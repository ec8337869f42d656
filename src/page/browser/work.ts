import { type Language, languages } from "../../core/text/language.ts";
import type { Day } from "../../core/time/day.ts";
import type { TextFile } from "../request.ts";

/** A plan that is open. The editor knows one sort of line break; the file keeps its own. */
export interface OpenPlan extends TextFile {
  readonly lineBreak: "\n" | "\r\n";
}

/** A pack that the user has brought. */
export interface BroughtPack extends TextFile {
  readonly id: string;
}

/** What is shown: where one begins, one plan by its file's name, or all. */
export type View = { readonly kind: "start" | "all" } | { readonly kind: "plan"; readonly name: string };

/** All that the user has chosen and written. */
export interface Work {
  readonly language: Language;
  /** Undefined for today. */
  readonly asOf: Day | undefined;
  /** The ids of the packs to judge by; undefined for those that the plan says. */
  readonly asked: readonly string[] | undefined;
  readonly brought: readonly BroughtPack[];
  readonly plans: readonly OpenPlan[];
  readonly view: View;
}

export const nothingYet: Work = {
  language: languages[0],
  asOf: undefined,
  asked: undefined,
  brought: [],
  plans: [],
  view: { kind: "start" },
};

/** A file's text as the editor has it. */
export function openPlan(name: string, text: string): OpenPlan {
  const lineBreak = /\r\n/.test(text) ? "\r\n" : "\n";
  return { name, text: text.replace(/\r\n?/g, "\n"), lineBreak };
}

/** A plan's text as its file has it. */
export function fileText({ text, lineBreak }: OpenPlan): string {
  return lineBreak === "\n" ? text : text.replaceAll("\n", lineBreak);
}

/** The plan that is shown, if one is. */
export function shownPlan({ view, plans }: Pick<Work, "view" | "plans">): OpenPlan | undefined {
  return view.kind === "plan" ? plans.find(({ name }) => name === view.name) : undefined;
}

/** The work with a plan added, or put in the place of the one that has its name. */
export function withPlan(work: Work, plan: OpenPlan): Work {
  const isThere = work.plans.some(({ name }) => name === plan.name);
  const plans = isThere ? work.plans.map((one) => (one.name === plan.name ? plan : one)) : [...work.plans, plan];
  return { ...work, plans };
}

/** Reads what has been kept as work; undefined when it is anything else. */
export function workIn(value: unknown): Work | undefined {
  const { language, asOf, asked, brought, plans, view } = fieldsOf(value);
  const known = languages.find((one) => one === language);
  const areFiles = (files: unknown, keys: readonly string[]) =>
    Array.isArray(files) && files.every((file) => keys.every((key) => typeof fieldsOf(file)[key] === "string"));
  if (!known || !areFiles(plans, ["name", "text", "lineBreak"]) || !areFiles(brought, ["id", "name", "text"]))
    return undefined;
  const ids = Array.isArray(asked) && asked.every((id) => typeof id === "string") ? asked : undefined;
  const { kind, name } = fieldsOf(view);
  const open = plans as readonly OpenPlan[];
  const isOpen = open.some((plan) => plan.name === name);
  return {
    language: known,
    asOf: typeof asOf === "string" ? asOf : undefined,
    asked: ids,
    brought: brought as readonly BroughtPack[],
    plans: open,
    view:
      kind === "plan" && isOpen
        ? { kind: "plan", name: String(name) }
        : { kind: kind === "all" && open.length > 0 ? "all" : "start" },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
