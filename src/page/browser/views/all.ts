import type { Audited, PlanEntry } from "../../request.ts";
import type { App, Shown } from "../app.ts";
import { button, element } from "../element.ts";
import { putReport } from "../report.ts";
import { judging } from "./judging.ts";
import { settings } from "./settings.ts";
import { tabs } from "./tabs.ts";

/** All open plans together, and a way to each. */
export function showAll(place: HTMLElement, app: App): Shown {
  const { texts } = app;
  const report = element("div", { class: "report" });
  const list = element("ul", { class: "app-plans" });
  const chosen = settings(app);
  const files = () => app.work.plans.map(({ name, text }) => ({ name, text }));
  const judge = judging(
    () => app.ask("audit", files()),
    ({ shown, plans }: Audited) => {
      list.replaceChildren(...plans.map((plan) => entryOf(plan, app)));
      putReport(report, shown.markup);
      app.say(shown.title);
    },
    (isBusy) => main.toggleAttribute("data-busy", isBusy),
  );
  const main = element(
    "main",
    {
      id: "app-report",
      class: "app-pane app-report",
      tabindex: -1,
      "aria-label": texts.report.label,
      "data-first": true,
    },
    element("div", { class: "app-head" }, chosen.node, element("span", { class: "app-busy" }, texts.report.working)),
    report,
  );
  const panes = tabs(place, { plan: texts.all.title, report: texts.views.report }, app);
  place.replaceChildren(
    panes.node,
    element(
      "nav",
      { id: "app-plan", class: "app-pane app-beside app-list", "aria-labelledby": "app-plans-title" },
      element("h2", { id: "app-plans-title" }, texts.all.title),
      element("p", { class: "quiet" }, texts.all.about),
      list,
    ),
    main,
  );
  panes.show("report");
  judge.now();
  return { judge: judge.now, end: judge.end };
}

function entryOf({ file, municipality, note }: PlanEntry, app: App): HTMLElement {
  const { texts } = app;
  return element(
    "li",
    {},
    button(municipality ?? file, () => app.show({ kind: "plan", name: file }), { class: "app-link" }),
    municipality === undefined && element("p", { class: "app-wrong" }, texts.all.unreadable),
    element("p", {}, note),
    element("p", { class: "quiet" }, file),
    button(texts.all.close(file), () => close(file, app), { class: "app-quiet" }),
  );
}

function close(file: string, app: App): void {
  const plans = app.work.plans.filter(({ name }) => name !== file);
  app.show(plans.length > 0 ? { kind: "all" } : { kind: "start" }, { plans });
}
