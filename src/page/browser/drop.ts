import { theElement } from "./element.ts";

/** Takes files that are dropped anywhere on the page; while they are held above it, it says so. */
export function takeDrops(take: (files: readonly File[]) => void): void {
  const sign = theElement("app-drop");
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    sign.hidden = false;
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) sign.hidden = true;
  });
  // Before the editor, which would take the text in.
  addEventListener(
    "drop",
    (event) => {
      sign.hidden = true;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}
