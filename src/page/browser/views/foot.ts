import type { App } from "../app.ts";
import { ask } from "../dialogs/dialog.ts";
import { button, element, theElement } from "../element.ts";

/** What holds for the page as a whole: that nothing leaves the computer, and how to clear what is kept. */
export function showFoot(place: HTMLElement, app: App): void {
  const { texts, isKept, version, work } = app;
  place.replaceChildren(
    // Where one begins it stands at the top.
    ...(work.view.kind === "start" ? [] : [element("p", { class: "app-stays" }, texts.stays)]),
    element("p", {}, isKept ? texts.stored : texts.notStored),
    button(texts.dialogs.clear, () => void app.clear(), { class: "app-quiet" }),
    element("p", { class: "app-version" }, texts.madeBy(version)),
    button(texts.licences, () => void showLicences(app), { class: "app-quiet" }),
  );
}

async function showLicences({ texts }: App): Promise<void> {
  const all = element("pre", { class: "app-lines", tabindex: 0 }, theElement("licences").textContent ?? "");
  await ask(
    texts.licences,
    [element("p", {}, texts.licencesAbout), all],
    [{ label: texts.dialogs.close, value: undefined, isMain: true }],
    "app-wide",
  );
}
