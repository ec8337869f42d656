import type { App, Shown } from "../app.ts";
import { makeEditor } from "../editor/editor.ts";
import { button, element } from "../element.ts";
import { type OpenPlan, withPlan } from "../work.ts";
import { judging } from "./judging.ts";
import { reportPane } from "./report-pane.ts";

type Pane = "plan" | "report";

/** A plan and, beside it, its report; on a narrow screen one of them at a time. */
export function showPlan(place: HTMLElement, plan: OpenPlan, app: App): Shown {
  const { texts } = app;
  let current = plan;
  const report = reportPane(app, (line, column) => {
    showPane("plan");
    editor.goTo(line, column);
  });
  const judge = judging(
    () => app.ask("check", { name: current.name, text: current.text }),
    (checked) => {
      editor.mark(checked);
      report.show(checked);
    },
    report.busy,
  );
  const editor = makeEditor(plan.text, {
    texts,
    language: app.work.language,
    known: report.last,
    onChange: (text) => {
      current = { ...current, text };
      app.change({ plans: withPlan(app.work, current).plans });
      judge.soon();
    },
  });

  const tabs = (["plan", "report"] as const).map((pane) =>
    button(texts.views[pane], () => showPane(pane), { "data-of": pane }),
  );
  function showPane(pane: Pane): void {
    place.dataset.pane = pane;
    for (const tab of tabs) tab.setAttribute("aria-pressed", String(tab.dataset.of === pane));
  }

  place.replaceChildren(
    element("div", { class: "app-tabs", role: "group", "aria-label": texts.views.label }, ...tabs),
    element(
      "section",
      { id: "app-plan", class: "app-pane app-plan", tabindex: -1, "aria-label": texts.views.plan },
      element("div", { class: "app-head" }, element("p", { class: "app-file" }, plan.name)),
      editor.node,
      element("p", { id: "app-keys", class: "app-keys" }, texts.editor.keys),
    ),
    report.node,
  );
  showPane("plan");
  judge.now();
  return {
    judge: judge.now,
    end: () => {
      judge.end();
      report.end();
      editor.end();
    },
  };
}
