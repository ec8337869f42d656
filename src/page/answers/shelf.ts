import type { Pack } from "../../core/pack/pack.ts";
import { type OpenShelf, shelfOf } from "../../tasks/shelf.ts";
import type { Setting, TextFile } from "../request.ts";

const known = new Map<string, Pack>();

/** The built-in packs and those that the user has brought. */
export async function shelfFor({ asked, brought }: Setting): Promise<OpenShelf> {
  const packs = await Promise.all(brought.map(packOf));
  const shelf = shelfOf(undefined, packs);
  // One that was chosen may have been taken away.
  return { ...shelf, asked: asked?.filter((id) => shelf.known.includes(id)) };
}

async function packOf({ name, text }: TextFile): Promise<Pack> {
  const before = known.get(text);
  if (before) return before;
  const { parsePack } = await import("../../parse/pack.ts");
  const parsed = parsePack(text);
  if ("faults" in parsed) throw new Error(`${name} was whole when it was opened.`);
  known.set(text, parsed.pack);
  return parsed.pack;
}
