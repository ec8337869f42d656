import { packsToAsk } from "../../packs/choose.ts";
import type { PackEntry, Setting } from "../request.ts";
import { shelfFor } from "./shelf.ts";
import { speakInPage } from "./speaker.ts";

/** The packs to choose from, in the order in which reports have them. */
export async function packs(_: undefined, setting: Setting): Promise<readonly PackEntry[]> {
  const [speaker, shelf] = await Promise.all([speakInPage(setting.language), shelfFor(setting)]);
  return Promise.all(packsToAsk(shelf).map(async (id) => ({ id, title: speaker.in((await shelf.load(id)).title) })));
}
