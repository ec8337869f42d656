import type { Rules } from "../core/judging/assess.ts";
import { isLegal } from "../core/judging/weight.ts";
import type { Example, ExamplePair, Pack, Requirement } from "../core/pack/pack.ts";
import { atMost, severities as fromGravest } from "../core/pack/severity.ts";
import type { Speaker } from "../messages/index.ts";
import { basisTable } from "./basis-table.ts";
import { type Block, heading, list, type Page, paragraph, requirementCode, ruleCode, title, yaml } from "./page.ts";
import { nameOf, parameterWords, stemWords } from "./parameter-words.ts";
import { severityPeriods } from "./severity-periods.ts";

/** All about one requirement: what is checked and why, the law, examples, how to put it right and who decides. */
export function requirementPage(
  requirement: Requirement,
  pack: Pack,
  { rules, speaker, examples }: { readonly rules: Rules; readonly speaker: Speaker; readonly examples: ExamplePair },
): Page {
  const { explain, levels, severities } = speaker;
  const { id, level, severity, decides } = requirement;
  const basis = basisTable(requirement, speaker);
  return [
    title(speaker.in(requirement.title)),
    paragraph([requirementCode(pack.id, id), ` · ${levels[level]} · ${severities[severity]}`]),
    heading(explain.headings.checks),
    ...checks(requirement, pack, rules, speaker),
    heading(explain.headings.why),
    paragraph(speaker.in(requirement.why)),
    heading(isLegal(requirement) ? explain.headings.legalBasis : explain.headings.source),
    ...(basis.length > 0 ? basis : [paragraph(explain.noBasis[level])]),
    heading(explain.headings.severity),
    ...gravity(requirement, rules, speaker),
    heading(explain.headings.unmet),
    ...example(examples.unmet, speaker),
    heading(explain.headings.met),
    ...example(examples.met, speaker),
    heading(explain.headings.fix),
    paragraph(speaker.in(requirement.fix)),
    heading(explain.headings.decides),
    paragraph(decides ? speaker.in(decides) : explain.decidesUnknown),
  ];
}

function checks(requirement: Requirement, pack: Pack, rules: Rules, speaker: Speaker): readonly Block[] {
  const { explain } = speaker;
  const { level, addresses } = requirement;
  const isBound = requirement.basis.some(({ binds }) => binds !== undefined);
  const conditions = conditionWords(requirement, speaker);
  return [
    paragraph(explain.isMet(speaker.in(requirement.shows))),
    paragraph([
      `${speaker.rule(requirement.rule)?.summary ?? ""} ${explain.rule} `.trimStart(),
      ruleCode(requirement.rule),
    ]),
    ...list(parameterWords(requirement, pack, rules, speaker)),
    ...(isBound || level === "practice" || addresses.length === 0 ? [] : [paragraph(explain.addresses(addresses))]),
    ...(conditions.length > 0 ? [paragraph(explain.appliesOnlyIf), ...list(conditions)] : []),
  ];
}

function conditionWords({ when = {} }: Requirement, speaker: Speaker): readonly string[] {
  const { kinds = [], topics = [], words = [] } = when;
  const names = (values: readonly string[]) => values.map((value) => nameOf(value, speaker));
  return [
    ...(kinds.length > 0 ? [speaker.explain.kinds(names(kinds))] : []),
    ...(topics.length + words.length > 0 ? [speaker.explain.topics(names(topics), stemWords(words, speaker))] : []),
  ];
}

/** The severity by the sources, period by period; then what makes it milder. */
function gravity(requirement: Requirement, rules: Rules, speaker: Speaker): readonly Block[] {
  const { explain, severities } = speaker;
  const { basis, contentOnly, sameDutyAs, gather } = requirement;
  const periods = severityPeriods(requirement);
  const canBeMilder = isLegal(requirement) && basis.length > 0 && periods.some(({ severity }) => severity !== "info");
  const words = periods.map(({ from, to, severity, unread }) => {
    const when = from && (to === undefined ? explain.fromOn(from) : explain.between(from, to));
    return explain.severityWhen(severities[severity], when, unread);
  });
  const twin = sameDutyAs?.split("/");
  return list([
    ...words,
    ...cappedBelow(requirement, rules, speaker),
    ...(canBeMilder ? [explain.younger] : []),
    ...(contentOnly ? [explain.contentOnly] : []),
    ...(twin ? [[`${explain.sameDutyAs} `, requirementCode(twin[0] ?? "", twin[1] ?? ""), "."]] : []),
    ...(gather ? [explain.gathered] : []),
  ]);
}

/** What some of its rule's messages are at most, where that is less than the requirement itself can be. */
function cappedBelow(requirement: Requirement, rules: Rules, { explain, severities }: Speaker): readonly string[] {
  const itself = severityPeriods(requirement).map(({ severity }) => severity);
  const caps = new Set(Object.values(rules[requirement.rule]?.messages ?? {}).map(({ cap }) => cap));
  const lower = fromGravest.filter(
    (cap) => caps.has(cap) && itself.some((severity) => atMost(severity, cap) !== severity),
  );
  return lower.length === 0 ? [] : [explain.capped(lower.map((severity) => severities[severity]))];
}

function example(example: Example | undefined, { explain, report, verdicts }: Speaker): readonly Block[] {
  if (!example) return [paragraph(explain.noExample)];
  const { verdict, asOf, plan } = example;
  return [paragraph(explain.judged(verdicts[verdict], report.legend[verdict], asOf)), yaml(plan)];
}
