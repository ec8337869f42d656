import type { App, Shown } from "../app.ts";
import { button, element } from "../element.ts";
import { openPlan, withPlan } from "../work.ts";
import { beginForm } from "./begin-form.ts";

/** Where one begins: open a file, begin a plan, or look at an example. */
export function showStart(place: HTMLElement, app: App): Shown {
  const { start, title, lead, stays } = app.texts;
  const last = app.work.plans.at(-1);
  const back = last && button(start.back(last.name), () => app.show({ kind: "plan", name: last.name }));
  place.replaceChildren(
    element(
      "main",
      { class: "app-start" },
      element(
        "header",
        {},
        element("h1", { tabindex: -1, "data-first": true }, title),
        element("p", { class: "app-lead" }, lead),
        element("p", { class: "app-stays" }, stays),
        back,
      ),
      element("div", { class: "app-ways" }, openCard(app), exampleCard(app), beginCard(app)),
    ),
  );
  return {};
}

function card(kind: string, title: string, about: string, ...content: readonly Node[]): HTMLElement {
  const id = `app-${kind}`;
  return element(
    "section",
    { class: `app-card app-${kind}`, "aria-labelledby": id },
    element("h2", { id }, title),
    element("p", {}, about),
    ...content,
  );
}

function openCard(app: App): HTMLElement {
  const { start } = app.texts;
  const files = element("input", {
    type: "file",
    multiple: true,
    class: "unseen",
    tabindex: -1,
    "aria-hidden": "true",
    onchange: () => {
      void app.open([...(files.files ?? [])]);
      files.value = "";
    },
  });
  return card(
    "open",
    start.open,
    start.openAbout,
    button(start.choose, () => files.click(), { class: "app-main" }),
    files,
  );
}

function exampleCard(app: App): HTMLElement {
  const { start } = app.texts;
  const choice = ([title, about]: readonly [string, string], act: () => void) =>
    element("li", {}, button(title, act), element("span", {}, about));
  const examples = Object.entries(start.example).flatMap(([name, words]) => {
    const text = app.examples.get(name);
    return text === undefined ? [] : [choice(words, () => show([[name, text]]))];
  });
  const show = (files: readonly (readonly [name: string, text: string])[]) => {
    // One that has been changed stays as it is.
    const isOpen = (name: string) => app.work.plans.some((plan) => plan.name === name);
    const work = files.reduce(
      (work, [name, text]) => (isOpen(name) ? work : withPlan(work, openPlan(name, text))),
      app.work,
    );
    const [first] = files;
    app.show(files.length > 1 ? { kind: "all" } : { kind: "plan", name: first?.[0] ?? "" }, { plans: work.plans });
  };
  const all = choice(start.allExamples, () => show([...app.examples]));
  return card("examples", start.examples, start.examplesAbout, element("ul", {}, ...examples, all));
}

function beginCard(app: App): HTMLElement {
  return card("begin", app.texts.start.begin, app.texts.start.beginAbout, beginForm(app));
}
