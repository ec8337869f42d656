import type { Host } from "../../host.ts";

/** Where a plan's schema for editors lies, or is to lie. */
export interface SchemaNear {
  readonly file: string;
  /** From the plan, as its first line tells editors. */
  readonly link: string;
  readonly isThere: boolean;
}

/**
 * The schema in a plan's folder or in one above it, as far as the path of the folder tells: one serves all plans of a
 * repository. Where there is none yet it belongs beside the plan.
 */
export async function schemaNear(folder: string, name: string, host: Host): Promise<SchemaNear> {
  let above = folder;
  for (let link = name; ; link = `../${link}`) {
    const found = await host.look(above + name);
    if ("kind" in found && found.kind === "file") return { file: above + name, link, isThere: true };
    const [, next] = /^(.*?)(?!\.\.?[/\\])[^/\\]+[/\\]+$/s.exec(above) ?? [];
    if (next === undefined) return { file: folder + name, link: name, isThere: false };
    above = next;
  }
}
