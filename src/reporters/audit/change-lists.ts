import type { Audit } from "../../core/audit/audit.ts";
import type { Change, ChangedFinding, GoneFinding } from "../../core/audit/change.ts";
import type { PlanRecord } from "../../core/audit/record.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { fullId } from "../../core/pack/full-id.ts";
import type { Pack } from "../../core/pack/pack.ts";
import { type Severity, severities } from "../../core/pack/severity.ts";
import { ascending } from "../../core/text/ascending.ts";
import { swedishValues } from "../../generated/names.ts";
import type { Speaker } from "../../messages/index.ts";
import { itemName, requirementTitle } from "../item-words.ts";
import { firstOf, mostChanges, mostNames } from "./limits.ts";
import { planNames } from "./plan-name.ts";
import { sentence } from "./sentence.ts";

/** What has become of some findings since before, as far as they are told of. */
export interface ChangeList {
  readonly heading: string;
  readonly count: number;
  readonly entries: readonly ChangeEntry[];
  /** How many more there are. */
  readonly more: number;
}

export interface ChangeEntry {
  readonly plan: PlanRecord;
  readonly severity: Severity;
  /** What was found, as a sentence or as the title of the requirement. */
  readonly words: string;
  /** `pack/requirement` */
  readonly requirement: string;
  /** How long it has been so; undefined of what is gone and was never dated. */
  readonly age: string | undefined;
}

/** The lists in the order of their weight: what is worse first, what stays as it was last, the oldest of it first. */
export function changeLists(change: Change, audit: Audit, speaker: Speaker): readonly ChangeList[] {
  const { headings, appearsFirst, ageUnknown, age, wasThere } = speaker.audit;
  const howOld = (since: string | undefined) => (since === undefined ? ageUnknown : age(since, audit.asOf));
  const present =
    (ageOf: (since: string | undefined) => string) =>
    ({ plan, finding, since }: ChangedFinding): ChangeEntry => ({
      ...{ plan, severity: finding.severity, requirement: fullId(finding) },
      words: sentence(finding, plan, audit.packs, speaker),
      age: ageOf(since),
    });
  const gone =
    (ageOf: (since: string | undefined) => string | undefined) =>
    ({ plan, finding }: GoneFinding): ChangeEntry => ({
      ...{ plan, severity: finding.severity, requirement: finding.requirement },
      words: titleOf(finding, audit, speaker),
      age: ageOf(finding.since),
    });
  const was = (since: string | undefined) => (since === undefined ? undefined : wasThere(since));
  const worse = change.worse.toSorted((a, b) => rankOf(a) - rankOf(b));
  const stays = change.stays.toSorted((a, b) => ascending(a.since ?? "9999", b.since ?? "9999"));
  return [
    listOf(
      headings.worse,
      worse,
      present(() => appearsFirst),
    ),
    listOf(headings.putRight, change.putRight, gone(was)),
    ...[listOf(headings.waived, change.waived, gone(howOld))].filter(isFilled),
    ...[listOf(headings.notAsked, change.notAsked, gone(was))].filter(isFilled),
    ...[listOf(headings.stays, stays, present(howOld))].filter(isFilled),
  ];
}

/** With what the plans are compared, and how much has changed. */
export function changeWords(
  { asOf, worse, putRight, waived, notAsked, stays }: Change,
  { audit: { comparedWith, changeSummary } }: Speaker,
): string {
  const counts = {
    ...{ worse: worse.length, putRight: putRight.length, waived: waived.length },
    ...{ notAsked: notAsked.length, stays: stays.length },
  };
  return `${comparedWith(asOf)} ${changeSummary(counts)}`;
}

/** Only what is told of is put into words: there may be thousands. */
function listOf<T>(heading: string, all: readonly T[], entryOf: (one: T) => ChangeEntry): ChangeList {
  const { shown, more } = firstOf(all, mostChanges);
  return { heading, count: all.length, entries: shown.map(entryOf), more };
}

function isFilled({ count }: Pick<ChangeList, "count">): boolean {
  return count > 0;
}

/** Of a finding that is gone there is no sentence left: its requirement, and what it was about. */
function titleOf({ requirement, ...finding }: GoneFinding["finding"], { packs }: Audit, speaker: Speaker): string {
  const item = itemOf(finding, packs, speaker);
  const title = speaker.audit.ofRequirement(requirementTitle(requirement, packs, speaker));
  return item === "" ? title : `${title}: ${speaker.explain.quoted(item)}`;
}

/** What a finding that is gone was about, by its title where that is known. */
export function itemOf(
  { item, label }: Pick<GoneFinding["finding"], "item" | "label">,
  packs: readonly Pack[],
  speaker: Speaker,
): string {
  const areas = packs.flatMap(({ focusAreas = [] }) => focusAreas);
  return (
    label || (Object.hasOwn(swedishValues, item) ? speaker.tables.value(item) : itemName({ item }, areas, speaker))
  );
}

/** The plans that there is nothing to compare with, then or now, by heading. */
export function uncompared(
  { gonePlans, unreadPlans, newPlans }: Change,
  speaker: Speaker,
): readonly { readonly heading: string; readonly count: number; readonly names: string }[] {
  const { headings, names } = speaker.audit;
  const named = (municipalities: readonly Municipality[]) => {
    const { shown, more } = firstOf(municipalities, mostNames);
    return names(
      shown.map(({ name }) => name),
      more,
    );
  };
  return [
    { heading: headings.gonePlans, count: gonePlans.length, names: named(gonePlans) },
    { heading: headings.unreadPlans, count: unreadPlans.length, names: named(unreadPlans) },
    { heading: headings.newPlans, count: newPlans.length, names: planNames(newPlans, speaker) },
  ].filter(isFilled);
}

function rankOf({ finding }: ChangedFinding): number {
  return severities.indexOf(finding.severity);
}
