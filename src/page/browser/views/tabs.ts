import type { App } from "../app.ts";
import { button, element } from "../element.ts";

/** What stands beside each other on a wide screen: the report, and the plan or the plans that it is on. */
type Pane = "plan" | "report";

/** Buttons that show one of the panes of a view at a time, on a narrow screen. */
export function tabs(
  place: HTMLElement,
  labels: Readonly<Record<Pane, string>>,
  { texts }: App,
): { readonly node: HTMLElement; show(pane: Pane): void } {
  const show = (pane: Pane) => {
    place.dataset.pane = pane;
    for (const one of buttons) one.setAttribute("aria-pressed", String(one.dataset.of === pane));
  };
  const buttons = (["plan", "report"] as const).map((pane) =>
    button(labels[pane], () => show(pane), { "data-of": pane }),
  );
  return {
    node: element("div", { class: "app-tabs", role: "group", "aria-label": texts.views.label }, ...buttons),
    show,
  };
}
