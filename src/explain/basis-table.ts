import { lacksSection } from "../core/judging/weight.ts";
import type { Basis, Level, Requirement } from "../core/pack/pack.ts";
import type { Speaker } from "../messages/index.ts";
import { type Block, table } from "./page.ts";

/** Where a requirement stands written, one basis a row. */
export function basisTable({ basis, level }: Requirement, speaker: Speaker): readonly Block[] {
  const { columns, verified, since } = speaker.explain;
  return table(
    [
      columns.act,
      columns.section,
      columns.from,
      columns.to,
      columns.level,
      columns.binds,
      columns.says,
      columns.verified,
    ],
    basis.map((own) => [
      own.act,
      sectionOf(own, level, speaker),
      own.since === undefined ? own.from : `${own.from} (${since(own.since)})`,
      own.to ?? "",
      speaker.levels[own.level ?? level],
      own.binds ?? "",
      own.says ? speaker.in(own.says) : "",
      verified(own.verified, own.level ?? level),
    ]),
  );
}

/** The bases of a requirement with their dates, in a few words each. */
export function basisWords({ basis, level }: Requirement, speaker: Speaker): string {
  const { fromOn, between } = speaker.explain;
  return basis
    .map((own) => {
      const place = [own.act, sectionOf(own, level, speaker)].filter(Boolean).join(", ");
      return `${place} (${own.to === undefined ? fromOn(own.from) : between(own.from, own.to)})`;
    })
    .join("; ");
}

/** A provision of which nobody has read the section is told apart from what has none: an agreement, an act as a whole. */
function sectionOf(basis: Basis, level: Level, { explain }: Speaker): string {
  return lacksSection(basis, level) ? explain.sectionUnknown : basis.section;
}
