import type { Question } from "../../../init/answer.ts";
import type { WrittenAnswers } from "../../request.ts";
import type { App } from "../app.ts";
import { askToReplace } from "../dialogs/replace.ts";
import { button, element } from "../element.ts";
import { municipalityList } from "../municipality-list.ts";
import { openPlan, withPlan } from "../work.ts";

const asked = [
  "municipality",
  "title",
  "adopted",
  "body",
  "reference",
  "coordinator",
  "agreement",
] as const satisfies readonly Question[];

/** The questions of one who begins a plan. */
export function beginForm(app: App): HTMLFormElement {
  const { begin } = app.texts;
  const controls = new Map<Question, HTMLInputElement | HTMLSelectElement>();
  const faults = new Map<Question, HTMLElement>();
  const rows = asked.map((question) => {
    const [label, hint] = begin.questions[question];
    const ids = { about: `app-${question}-hint`, fault: `app-${question}-fault` };
    const attributes = {
      id: `app-${question}-answer`,
      "aria-describedby": `${ids.about} ${ids.fault}`,
      autocomplete: "off",
      ...(question === "municipality" ? { list: "app-municipalities", required: true } : {}),
    };
    const control = question === "agreement" ? packChoice(attributes, app) : element("input", attributes);
    const fault = element("div", { id: ids.fault, class: "app-wrong", role: "alert" });
    controls.set(question, control);
    faults.set(question, fault);
    const need = question === "municipality" && element("span", { class: "quiet" }, ` (${begin.required})`);
    return element(
      "div",
      { class: "app-field" },
      element("label", { for: attributes.id }, label, need),
      element("p", { id: ids.about, class: "quiet" }, hint),
      control,
      fault,
    );
  });
  const form = element(
    "form",
    { novalidate: true },
    municipalityList(),
    ...rows,
    element("button", { class: "app-main" }, begin.submit),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = Object.fromEntries(
      asked.map((question) => [question, controls.get(question)?.value ?? ""]),
    ) as WrittenAnswers;
    void submit(words, controls, faults, app);
  });
  return form;
}

function packChoice(attributes: Readonly<Record<string, string | boolean>>, app: App): HTMLSelectElement {
  const made = element("select", attributes, element("option", { value: "" }, app.texts.begin.local));
  void app
    .ask("packs", undefined)
    .then((packs) => made.append(...packs.map(({ id, title }) => element("option", { value: id }, title))));
  return made;
}

async function submit(
  words: WrittenAnswers,
  controls: ReadonlyMap<Question, HTMLInputElement | HTMLSelectElement>,
  faults: ReadonlyMap<Question, HTMLElement>,
  app: App,
): Promise<void> {
  const begun = await app.ask("begin", words);
  if (begun.kind === "plan") {
    const { name, text } = begun.file;
    const isTaken = app.work.plans.some((plan) => plan.name === name);
    if (isTaken && !(await askToReplace(name, app))) return;
    app.show({ kind: "plan", name }, { plans: withPlan(app.work, openPlan(name, text)).plans });
    return;
  }
  let first: HTMLElement | undefined;
  for (const [question, control] of controls) {
    const fault = begun.faults[question];
    control.setAttribute("aria-invalid", String(fault !== undefined));
    const near = (fault?.nearest ?? []).map((name) =>
      button(app.texts.begin.suggestion(name), () => {
        control.value = name;
        control.focus();
      }),
    );
    faults.get(question)?.replaceChildren(fault?.words ?? "", element("div", {}, ...near));
    if (fault) first ??= control;
  }
  first?.focus();
}
