import type { Table, TableShown } from "../../request.ts";
import type { App } from "../app.ts";
import { element } from "../element.ts";
import { municipalityList } from "../municipality-list.ts";
import { openPlan, withPlan } from "../work.ts";
import { ask, tell } from "./dialog.ts";
import { askToReplace } from "./replace.ts";

type Readable = Extract<TableShown, { readonly kind: "read" }>;

/** Shows how a table was read and what it would change, and changes the plan if the user says so. */
export async function readTable({ name, bytes }: Pick<Table, "name" | "bytes">, app: App): Promise<void> {
  const { texts, work } = app;
  const current = work.plans.find((plan) => work.view.kind === "plan" && plan.name === work.view.name);
  let target = current;
  let municipality: string | undefined;
  for (;;) {
    const plan = target && { name: target.name, text: target.text };
    const shown = await app.ask("read", { name, bytes, plan, municipality });
    if (shown.kind === "unreadable") return tell(texts.table.title(name), [shown.reason], app);
    const asked = element("input", { id: "app-whose", list: "app-municipalities", value: municipality ?? "" });
    const answer = await ask(
      texts.table.title(name),
      contentOf(shown, target?.name, asked, app),
      [
        ...(shown.file ? [{ label: target ? texts.table.use : texts.table.create, value: "use", isMain: true }] : []),
        ...(shown.needsMunicipality && !target
          ? [{ label: texts.table.show, value: "show", isMain: !shown.file }]
          : []),
        ...(current ? [{ label: target ? texts.table.intoNew : texts.table.into(current.name), value: "switch" }] : []),
        { label: texts.table.cancel, value: "cancel" },
      ],
      "app-wide",
    );
    if (answer === undefined || answer === "cancel") return;
    if (answer === "switch") target = target ? undefined : current;
    else if (answer === "show") municipality = asked.value;
    else if (shown.file) return use(shown.file.name, shown.file.text, target !== undefined, app);
  }
}

function contentOf(
  shown: Readable,
  target: string | undefined,
  asked: HTMLInputElement,
  { texts }: App,
): readonly Node[] {
  const { table } = texts;
  const { reading, changes, fault, needsMunicipality } = shown;
  const where = element("p", { class: "app-target" }, target === undefined ? table.intoNew : table.into(target));
  return [
    where,
    ...(needsMunicipality && target === undefined
      ? [
          element(
            "p",
            { class: "app-field" },
            element("label", { for: "app-whose" }, table.municipality),
            asked,
            municipalityList(),
          ),
        ]
      : []),
    ...(fault === undefined ? [] : [element("p", { class: "app-alert", role: "alert" }, fault)]),
    ...(changes.length > 0 ? [element("h3", {}, table.changes), lines(changes)] : []),
    element("h3", {}, table.reading),
    lines(reading),
  ];
}

/** Lines as they stand, in a box that can be scrolled. */
function lines(all: readonly string[]): HTMLElement {
  return element("pre", { class: "app-lines", tabindex: 0 }, all.join("\n").trim());
}

async function use(name: string, text: string, isUpdate: boolean, app: App): Promise<void> {
  const isTaken = !isUpdate && app.work.plans.some((plan) => plan.name === name);
  if (isTaken && !(await askToReplace(name, app))) return;
  const before = app.work.plans.find((plan) => plan.name === name);
  const plan = isUpdate && before ? { ...before, text } : openPlan(name, text);
  app.show({ kind: "plan", name }, { plans: withPlan(app.work, plan).plans });
  app.say(app.texts.table.used(name));
}
