import type { Table, TableShown } from "../../request.ts";
import type { App } from "../app.ts";
import { element } from "../element.ts";
import { type OpenPlan, openPlan, shownPlan, withPlan } from "../work.ts";
import { ask, type Choice, tell } from "./dialog.ts";
import { askToReplace } from "./replace.ts";
import { type Choices, choicesOf, nothingSaid, type Said } from "./table-choices.ts";

type Answer = "use" | "show" | "switch" | "cancel";

/** Shows how a table was read and what it would change, and changes the plan if the user says so. */
export async function readTable({ name, bytes }: Pick<Table, "name" | "bytes">, app: App): Promise<void> {
  const { texts } = app;
  const current = shownPlan(app.work);
  let target = current;
  let said = nothingSaid;
  for (;;) {
    const plan = target && { name: target.name, text: target.text };
    const shown = await app.ask("read", { name, bytes, plan, ...said });
    const asksMunicipality = shown.kind === "read" && shown.needsMunicipality && !target;
    const choices = choicesOf(shown, said, asksMunicipality, app);
    if (shown.kind === "unreadable" && choices.isEmpty) return tell(texts.table.title(name), [shown.reason], app);
    const content = shown.kind === "read" ? contentOf(shown, choices, target, app) : reasonOf(shown.reason, choices);
    const answer = await ask(
      texts.table.title(name),
      content,
      answers(shown, choices, current, target, app),
      "app-wide",
    );
    if (answer === undefined || answer === "cancel") return;
    const now = choices.said();
    if (answer === "switch") target = target ? undefined : current;
    // Nothing is used that has not been shown.
    else if (answer === "use" && isSame(now, said) && shown.kind === "read" && shown.file)
      return use(shown.file.name, shown.file.text, target !== undefined, app);
    said = now;
  }
}

function isSame(a: Said, b: Said): boolean {
  const isSameMapping =
    a.mapping.size === b.mapping.size && [...a.mapping].every(([key, to]) => b.mapping.get(key) === to);
  return isSameMapping && a.sheet === b.sheet && (a.municipality ?? "") === (b.municipality ?? "");
}

function answers(
  shown: TableShown,
  choices: Choices,
  current: OpenPlan | undefined,
  target: OpenPlan | undefined,
  { texts: { table } }: App,
): readonly Choice<Answer>[] {
  const isReady = shown.kind === "read" && shown.file !== undefined;
  return [
    ...(isReady ? [{ label: target ? table.use : table.create, value: "use", isMain: true } as const] : []),
    ...(choices.isEmpty ? [] : [{ label: table.show, value: "show", isMain: !isReady } as const]),
    ...(current ? [{ label: target ? table.intoNew : table.into(current.name), value: "switch" } as const] : []),
    { label: table.cancel, value: "cancel" },
  ];
}

function reasonOf(reason: string, { fields, columns }: Choices): readonly Node[] {
  return [element("p", { class: "app-alert", role: "alert" }, reason), ...fields, ...(columns ? [columns] : [])];
}

function contentOf(
  { changes, fault, found, rows, remarks }: Extract<TableShown, { readonly kind: "read" }>,
  { fields, columns }: Choices,
  target: OpenPlan | undefined,
  { texts: { table } }: App,
): readonly Node[] {
  const part = (title: string, ...content: readonly Node[]) => [element("h3", {}, title), ...content];
  return [
    element("p", { class: "app-target" }, target === undefined ? table.intoNew : table.into(target.name)),
    ...fields,
    ...(fault === undefined ? [] : [element("p", { class: "app-alert", role: "alert" }, fault)]),
    ...(changes.length > 0 ? part(table.changes, lines(changes)) : []),
    ...part(table.reading, ...found.map((line) => element("p", {}, line)), ...(columns ? [columns] : [])),
    ...part(table.rows, lines(rows)),
    ...(remarks.length > 0 ? part(table.remarks, lines(remarks)) : []),
  ];
}

/** Lines as they stand, in a box that can be scrolled. */
function lines(all: readonly string[]): HTMLElement {
  return element("div", { class: "app-lines app-words", tabindex: 0 }, all.join("\n").trim());
}

async function use(name: string, text: string, isUpdate: boolean, app: App): Promise<void> {
  const isTaken = !isUpdate && app.work.plans.some((plan) => plan.name === name);
  if (isTaken && !(await askToReplace(name, app))) return;
  const before = app.work.plans.find((plan) => plan.name === name);
  const plan = isUpdate && before ? { ...before, text } : openPlan(name, text);
  app.show({ kind: "plan", name }, { plans: withPlan(app.work, plan).plans });
  app.say(app.texts.table.used(name));
}
