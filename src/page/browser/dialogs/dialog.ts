import type { App } from "../app.ts";
import { button, element } from "../element.ts";

/** An answer that a dialog offers, as a button. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
  readonly isMain?: boolean;
}

let numbered = 0;

/** Opens a dialog; the answer is undefined where it is left without one. */
export function ask<T>(
  title: string,
  content: readonly (Node | string)[],
  choices: readonly Choice<T>[],
  kind = "",
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const id = `app-dialog-${numbered++}`;
    let answer: T | undefined;
    const buttons = choices.map(({ label, value, isMain }) =>
      button(
        label,
        () => {
          answer = value;
          dialog.close();
        },
        { class: isMain ? "app-main" : undefined },
      ),
    );
    const dialog = element(
      "dialog",
      { class: `app-dialog ${kind}`, "aria-labelledby": id },
      element("h2", { id, tabindex: -1 }, title),
      ...content,
      element("div", { class: "app-choices" }, ...buttons),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Tells something that has to be read before one goes on. */
export async function tell(title: string, lines: readonly string[], { texts }: App): Promise<void> {
  await ask(
    title,
    lines.map((line) => element("p", {}, line)),
    [{ label: texts.dialogs.close, value: undefined, isMain: true }],
  );
}
