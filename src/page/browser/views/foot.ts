import type { App } from "../app.ts";
import { button, element } from "../element.ts";

/** What holds for the page as a whole: that nothing leaves the computer, and how to clear what is kept. */
export function showFoot(place: HTMLElement, app: App): void {
  const { texts, isKept, version } = app;
  place.replaceChildren(
    element("p", { class: "app-stays" }, texts.stays),
    element("p", {}, isKept ? texts.stored : texts.notStored),
    button(texts.dialogs.clear, () => void app.clear(), { class: "app-quiet" }),
    element("p", { class: "app-version" }, texts.madeBy(version)),
  );
}
