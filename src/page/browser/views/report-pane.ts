import type { Checked, CheckedPlan } from "../../request.ts";
import type { App } from "../app.ts";
import { button, element } from "../element.ts";
import { placeOfLink, putReport } from "../report.ts";
import { settings } from "./settings.ts";

type Unreadable = Extract<Checked, { readonly kind: "unreadable" }>;

/** Whoever writes a new key has a text that cannot be read until the colon: only a pause makes a fault of it. */
const patience = 900;
/** Long enough not to speak into what is being written. */
const quiet = 1_000;

export interface ReportPane {
  readonly node: HTMLElement;
  show(checked: Checked): void;
  busy(isBusy: boolean): void;
  /** What was last shown of a text that could be read. */
  last(): CheckedPlan | undefined;
  end(): void;
}

/** The report on a plan, with what it is made by above it; its links into the plan are followed by `goTo`. */
export function reportPane(app: App, goTo: (line: number, column: number) => void): ReportPane {
  const { texts } = app;
  const report = element("div", { class: "report" });
  const notice = element("div", { class: "app-notice" });
  const chosen = settings(app);
  const node = element(
    "main",
    { id: "app-report", class: "app-pane app-report", tabindex: -1, "aria-label": texts.report.label },
    element("div", { class: "app-head" }, chosen.node, element("span", { class: "app-busy" }, texts.report.working)),
    notice,
    report,
  );
  node.addEventListener("click", (event) => {
    const where = placeOfLink(event.target);
    if (!where) return;
    event.preventDefault();
    goTo(where.line, where.column);
  });

  let last: CheckedPlan | undefined;
  let fault: ReturnType<typeof setTimeout> | undefined;
  let speech: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string) => {
    clearTimeout(speech);
    speech = setTimeout(() => app.say(words), quiet);
  };

  function showUnreadable({ reason, span }: Unreadable): void {
    const title = texts.report.unreadable(span?.line);
    const there = span && button(texts.report.goThere, () => goTo(span.line, span.column));
    const alert = element("div", { class: "app-alert" }, element("h2", {}, title), element("p", {}, reason), there);
    notice.replaceChildren(alert, ...(last ? [element("p", { class: "app-old" }, texts.report.old)] : []));
    // A report on another text than the one that stands there is never to pass for the report on it.
    node.toggleAttribute("data-old", last !== undefined);
    say(`${title}. ${reason}`);
  }

  function showPlan(checked: CheckedPlan): void {
    const isNews = node.hasAttribute("data-old") || last?.said !== checked.said;
    last = checked;
    node.removeAttribute("data-old");
    const { warning } = checked;
    notice.replaceChildren(...(warning === undefined ? [] : [element("p", { class: "app-alert" }, warning)]));
    const { scrollTop } = node;
    putReport(report, checked.shown.markup);
    node.scrollTop = scrollTop;
    chosen.usedPacks(checked.packs);
    if (isNews) say(`${checked.municipality}. ${warning ?? checked.said}`);
  }

  return {
    node,
    show(checked) {
      clearTimeout(fault);
      if (checked.kind === "plan") showPlan(checked);
      else if (!last || node.hasAttribute("data-old")) showUnreadable(checked);
      else fault = setTimeout(() => showUnreadable(checked), patience);
    },
    busy: (isBusy) => node.toggleAttribute("data-busy", isBusy),
    last: () => last,
    end: () => {
      clearTimeout(fault);
      clearTimeout(speech);
    },
  };
}
