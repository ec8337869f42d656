import type { App } from "../app.ts";
import { element } from "../element.ts";
import { ask } from "./dialog.ts";

/** Asks before everything that is kept goes. */
export async function askToClear({ texts: { dialogs, table } }: App): Promise<boolean> {
  const answer = await ask(
    dialogs.clear,
    [element("p", {}, dialogs.clearAsk)],
    [
      { label: dialogs.clearYes, value: true, isMain: true },
      { label: table.cancel, value: false },
    ],
  );
  return answer ?? false;
}
