import type { App, Shown } from "../app.ts";
import { makeEditor } from "../editor/editor.ts";
import { element } from "../element.ts";
import { type OpenPlan, withPlan } from "../work.ts";
import { judging } from "./judging.ts";
import { reportPane } from "./report-pane.ts";
import { tabs } from "./tabs.ts";

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

  const { node, show: showPane } = tabs(place, texts.views, app);
  place.replaceChildren(
    node,
    element(
      "section",
      { id: "app-plan", class: "app-pane app-beside app-plan", tabindex: -1, "aria-label": texts.views.plan },
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
