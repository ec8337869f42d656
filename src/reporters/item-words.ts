import type { FocusArea, Pack } from "../core/pack/pack.ts";
import { requirementNamed } from "../core/pack/requirement-named.ts";
import type { Kind } from "../core/report/report.ts";
import { swedishValues } from "../generated/names.ts";
import type { Speaker } from "../messages/index.ts";

interface Item {
  /** `pack/id` */
  readonly requirement: string;
  readonly kind: Kind;
  readonly item: string;
  readonly label?: string | undefined;
}

/** These are about goals, activities and documents, which go by their titles. */
const titled: readonly Kind[] = ["unassigned", "overdue"];

/** What a finding is about, in a reader's words: a title, or the name of an area; empty where it has only an inner name. */
export function itemWords({ requirement, kind, item, label }: Item, packs: readonly Pack[], speaker: Speaker): string {
  if (label) return label;
  const pack = packs.find(({ id }) => id === requirement.split("/")[0]);
  const area = pack?.focusAreas?.find(({ id }) => id === item);
  if (area) return speaker.in(area.title);
  if (Object.hasOwn(swedishValues, item)) return speaker.tables.value(item);
  const isName = !item.includes("/") && (titled.includes(kind) || /[\såäö]/i.test(item));
  return isName && !/^\d+$/.test(item) ? item : "";
}

/** The title of a requirement, where its pack is on hand; its name in the pack otherwise. */
export function requirementTitle(requirement: string, packs: readonly Pack[], speaker: Pick<Speaker, "in">): string {
  const known = requirementNamed(requirement, packs);
  return known ? speaker.in(known.title) : requirement;
}

/** What a finding is about: the title of a goal or an activity, the name of an area, or what the plan calls it. */
export function itemName(
  { label, item }: Pick<Item, "label" | "item">,
  areas: readonly FocusArea[] | undefined,
  speaker: Speaker,
): string {
  const area = areas?.find(({ id }) => id === item);
  return label ?? (area ? speaker.in(area.title) : item);
}
