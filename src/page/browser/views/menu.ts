import { element } from "../element.ts";

/** A button that opens a box below it; it closes again when the user goes elsewhere or presses Escape. */
export function menu(label: string, kind: string, ...content: readonly Node[]): HTMLDetailsElement {
  const summary = element("summary", {}, label);
  const made = element(
    "details",
    { class: `app-menu ${kind}` },
    summary,
    element("div", { class: "app-box" }, ...content),
  );
  made.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !made.contains(relatedTarget)) made.open = false;
  });
  made.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !made.open) return;
    made.open = false;
    summary.focus();
  });
  // What has been chosen is done.
  made.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    made.open = false;
    summary.focus();
  });
  made.addEventListener("toggle", () => {
    if (!made.open) return;
    const close = ({ target }: Event) => {
      if (target instanceof Node && made.contains(target)) return;
      made.open = false;
      removeEventListener("pointerdown", close);
    };
    addEventListener("pointerdown", close);
  });
  return made;
}
