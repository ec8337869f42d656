import type { Unreadable } from "../../core/faults/unreadable.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Speaker } from "../../messages/index.ts";
import { heading, list } from "./blocks.ts";
import { code, type Markdown, md } from "./markdown.ts";

/** The files that could not be judged, with place and reason. */
export function unreadableBlocks(unreadable: readonly Unreadable[], speaker: Speaker): readonly Markdown[] {
  if (unreadable.length === 0) return [];
  return [
    heading(2, `${speaker.report.unreadable} (${unreadable.length})`),
    list(unreadable.map((file) => md`${code(placeOf(file.file, file.span))}: ${speaker.unreadable(file)}`)),
  ];
}
