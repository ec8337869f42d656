import type { Speaker } from "../../messages/index.ts";

/** One who speaks to a committee, which decides and does not write the file. */
export function onPaper(speaker: Speaker): Speaker {
  return { ...speaker, finding: speaker.findingOnPaper };
}
