import { lacksSection } from "../../core/judging/weight.ts";
import { type Basis, type Level, levels, type Requirement } from "../../core/pack/pack.ts";
import type { PlanReport } from "../../core/report/report.ts";
import { capital } from "../../messages/capital.ts";
import type { Speaker } from "../../messages/index.ts";

/** A requirement that was judged, with its legal bases in force that day. */
export interface Sourced {
  readonly requirement: Requirement;
  readonly basis: readonly Basis[];
}

/** An act or an agreement, its sections by when they are in force, and how well they have been checked. */
export interface SourceRow {
  readonly act: string;
  readonly level: string;
  readonly sections: readonly string[];
  readonly verified: string;
}

interface Source extends Pick<Basis, "act" | "verified"> {
  readonly level: Level;
  /** By when they are in force. */
  readonly sections: Map<string, Set<string>>;
}

/** The surest first. */
const readings: readonly Basis["verified"][] = ["text", "secondary", "unverified"];

/** The requirements that were judged, with what they rest on. */
export function sourcedBy(plans: readonly PlanReport[]): readonly Sourced[] {
  return plans.flatMap(({ assessments }) => assessments).filter(({ verdict }) => verdict !== "not-applicable");
}

/** The most binding first. */
export function sourceRows(sourced: readonly Sourced[], speaker: Speaker): readonly SourceRow[] {
  const { verified } = speaker.explain;
  return sourcesIn(sourced, speaker).map((source) => ({
    act: named(source.act, speaker),
    level: speaker.levels[source.level],
    sections: [...source.sections].map(([time, sections]) =>
      [inOrder(sections).filter(Boolean).join("; "), time].filter(Boolean).join(", "),
    ),
    verified: verified(source.verified, source.level),
  }));
}

/** How many requirements rest on nothing that is written, or do not say where it is. */
export function unwrittenWords(sourced: readonly Sourced[], { paper }: Pick<Speaker, "paper">): readonly string[] {
  const unwritten = [...new Set(sourced.map(({ requirement }) => requirement))].filter(
    ({ basis }) => basis.length === 0,
  );
  const practice = unwritten.filter(({ level }) => level === "practice").length;
  const others = unwritten.length - practice;
  return [...(practice > 0 ? [paper.practice(practice)] : []), ...(others > 0 ? [paper.unwritten(others)] : [])];
}

/** “Socialtjänstlagen, SFS 2025:400” */
function named(act: string, { paper }: Pick<Speaker, "paper">): string {
  const name = paper.acts[act];
  return name === undefined ? act : `${capital(name)}, ${act}`;
}

/** Who has read a provision has read it for all that rests on it. */
function bestReadings(sourced: readonly Sourced[]): ReadonlyMap<string, Basis["verified"]> {
  const best = new Map<string, Basis["verified"]>();
  for (const { act, section, from, verified } of sourced.flatMap(({ basis }) => basis)) {
    const key = JSON.stringify([act, section, from]);
    const before = best.get(key) ?? verified;
    best.set(key, readings.indexOf(verified) < readings.indexOf(before) ? verified : before);
  }
  return best;
}

function sourcesIn(sourced: readonly Sourced[], { explain }: Speaker): readonly Source[] {
  const sources = new Map<string, Source>();
  const best = bestReadings(sourced);
  for (const { requirement, basis } of sourced) {
    for (const own of basis) {
      const { act, section, from, to, level = requirement.level } = own;
      const verified = best.get(JSON.stringify([act, section, from])) ?? own.verified;
      const place = lacksSection(own, requirement.level) ? explain.sectionUnknown : section;
      const key = JSON.stringify([act, verified, level]);
      const source = sources.get(key) ?? { act, verified, level, sections: new Map<string, Set<string>>() };
      const time = to ? explain.between(from, to) : explain.fromOn(from);
      source.sections.set(time, (source.sections.get(time) ?? new Set()).add(place));
      sources.set(key, source);
    }
  }
  return [...sources.values()].sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.act === b.act ? 0 : a.act < b.act ? -1 : 1),
  );
}

/** 7 kap. before 13 kap., and what is not known last. */
function inOrder(sections: ReadonlySet<string>): readonly string[] {
  const { compare } = new Intl.Collator("sv", { numeric: true });
  return [...sections].sort((a, b) => Number(!/\d/.test(a)) - Number(!/\d/.test(b)) || compare(a, b));
}
