import type { Checked } from "../../request.ts";
import type { App, Shown } from "../app.ts";
import { makeEditor } from "../editor/editor.ts";
import { button, element } from "../element.ts";
import { placeOfLink, putReport } from "../report.ts";
import { type OpenPlan, withPlan } from "../work.ts";
import { judging } from "./judging.ts";
import { settings } from "./settings.ts";

/** A plan and, beside it, its report. */
export function showPlan(place: HTMLElement, plan: OpenPlan, app: App): Shown {
  const { texts } = app;
  let current = plan;
  let last: Extract<Checked, { readonly kind: "plan" }> | undefined;
  const report = element("div", { class: "report" });
  const notice = element("div", { class: "app-notice" });
  const chosen = settings(app);

  const judge = judging(
    () => app.ask("check", { name: current.name, text: current.text }),
    show,
    (isBusy) => {
      main.toggleAttribute("data-busy", isBusy);
    },
  );
  const editor = makeEditor(plan.text, {
    texts,
    language: app.work.language,
    known: () => last,
    onChange: (text) => {
      current = { ...current, text };
      app.change({ plans: withPlan(app.work, current).plans });
      judge.soon();
    },
  });

  function show(checked: Checked): void {
    editor.mark(checked);
    if (checked.kind === "unreadable") {
      notice.replaceChildren(...faultOf(checked));
      main.toggleAttribute("data-old", last !== undefined);
      app.say(`${texts.report.unreadable(checked.span?.line)}. ${checked.reason}`);
      return;
    }
    const isNews = last?.said !== checked.said || last.municipality !== checked.municipality;
    last = checked;
    main.removeAttribute("data-old");
    notice.replaceChildren(
      ...(checked.warning === undefined ? [] : [element("p", { class: "app-alert" }, checked.warning)]),
    );
    const { scrollTop } = main;
    putReport(report, checked.shown.markup);
    main.scrollTop = scrollTop;
    chosen.usedPacks(checked.packs);
    if (isNews) app.say(checked.said);
  }

  function faultOf({ reason, span }: Extract<Checked, { readonly kind: "unreadable" }>): readonly Node[] {
    const there = span && button(texts.report.goThere, () => goTo(span.line, span.column));
    return [
      element(
        "div",
        { class: "app-alert" },
        element("h2", {}, texts.report.unreadable(span?.line)),
        element("p", {}, reason),
        there,
      ),
      ...(last ? [element("p", { class: "app-old" }, texts.report.old)] : []),
    ];
  }

  function goTo(line: number, column: number): void {
    showPane("plan");
    editor.goTo(line, column);
  }

  const panes = { plan: texts.views.plan, report: texts.views.report };
  const tabs = (Object.keys(panes) as (keyof typeof panes)[]).map((pane) =>
    button(panes[pane], () => showPane(pane), { "data-pane": pane }),
  );
  const showPane = (pane: keyof typeof panes) => {
    place.dataset.pane = pane;
    for (const tab of tabs) tab.setAttribute("aria-pressed", String(tab.dataset.pane === pane));
  };

  const main = element(
    "main",
    { id: "app-report", class: "app-pane app-report", tabindex: -1, "aria-label": texts.report.label },
    element("div", { class: "app-head" }, chosen.node, element("span", { class: "app-busy" }, texts.report.working)),
    notice,
    report,
  );
  main.addEventListener("click", (event) => {
    const where = placeOfLink(event.target);
    if (!where) return;
    event.preventDefault();
    goTo(where.line, where.column);
  });
  place.replaceChildren(
    element("div", { class: "app-tabs", role: "group", "aria-label": texts.views.label }, ...tabs),
    element(
      "section",
      { id: "app-plan", class: "app-pane app-plan", tabindex: -1, "aria-label": texts.views.plan },
      element("div", { class: "app-head" }, element("p", { class: "app-file" }, plan.name)),
      editor.node,
      element("p", { id: "app-keys", class: "app-keys" }, texts.editor.keys),
    ),
    main,
  );
  showPane("plan");
  judge.now();
  return {
    judge: judge.now,
    end: () => {
      judge.end();
      editor.end();
    },
  };
}
