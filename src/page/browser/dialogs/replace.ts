import type { App } from "../app.ts";
import { ask } from "./dialog.ts";

/** Asks before a file takes the place of an open one that has its name. */
export async function askToReplace(name: string, { texts: { dialogs } }: App): Promise<boolean> {
  const answer = await ask(
    dialogs.replace(name),
    [],
    [
      { label: dialogs.replaceYes, value: true, isMain: true },
      { label: dialogs.keep, value: false },
    ],
  );
  return answer ?? false;
}
