import type { Pack } from "../core/pack/pack.ts";
import type { Speaker } from "../messages/index.ts";
import { type Page, packCode, table, title } from "./page.ts";

/** The packs, with the number of requirements of each. */
export function packList(packs: readonly Pack[], speaker: Speaker): Page {
  const { columns, headings } = speaker.explain;
  return [
    title(headings.packs),
    ...table(
      [columns.id, columns.title, columns.edition, columns.requirements],
      packs.map((pack) => [
        [packCode(pack.id)],
        speaker.in(pack.title),
        pack.edition,
        String(pack.requirements.length),
      ]),
    ),
  ];
}
