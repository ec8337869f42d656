import type { Unreadable } from "../../core/faults/unreadable.ts";
import type { Speaker } from "../../messages/index.ts";
import { type Sheet, sheetOf } from "./sheet.ts";

/** The files that could not be judged, and why. */
export function unreadableSheet(unreadable: readonly Unreadable[], speaker: Speaker): Sheet {
  const { columns } = speaker.audit;
  return sheetOf<Unreadable>(
    speaker.tables.sheets.unreadable,
    [
      { head: columns.file, width: 40, cell: ({ file }) => file },
      { head: columns.line, width: 8, cell: ({ span }) => span?.line },
      { head: columns.reason, width: 80, cell: (file) => speaker.unreadable(file) },
    ],
    unreadable,
  );
}
