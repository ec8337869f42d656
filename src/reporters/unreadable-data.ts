import type { Unreadable } from "../core/faults/unreadable.ts";
import type { Speaker } from "../messages/index.ts";

/** A file that could not be read, as other programs read it. */
export function unreadableData(unreadable: Unreadable, speaker: Speaker) {
  return { file: unreadable.file, message: speaker.unreadable(unreadable), location: unreadable.span ?? null };
}
