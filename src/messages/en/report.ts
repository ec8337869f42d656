import type { Summary } from "../../core/report/report.ts";
import { capital } from "../capital.ts";
import type { ReportTexts } from "../report.ts";
import { all, counted, doesNotShow, inWords, quoted } from "./words.ts";

const found = ({ errors, warnings }: Summary) =>
  errors + warnings === 0 ? "no errors or warnings" : `${counted(errors, "error")}, ${counted(warnings, "warning")}`;

export default {
  head: {
    file: "File",
    asOf: "Judged as of",
    packs: "Packs",
    notice: "Please note",
    config: "Configuration",
    baseline: "Baseline",
  },
  untitled: "plan without a title",
  unknownMunicipality: "Unknown municipality",
  edition: (edition) => `edition ${edition}`,
  only: (kind) => `The lists show only findings of the kind “${kind}”. The grid and the counts are of everything.`,
  lists: {
    privacy: "Remove or check at once",
    form: "What could not be read",
    gaps: "Gaps",
    revisions: "Overdue revisions and follow-ups",
    unassigned: "Activities without anyone responsible",
    late: "Activities past their time",
    soon: "Due soon",
    other: "Also worth a look",
    younger: "Newer than the plan",
    notes: "Information",
  },
  empty: {
    none: "None.",
    notAsked: "Not checked: none of the chosen packs asks about it.",
    undated: "Cannot be told: the plan does not show when it was last adopted or revised.",
    unclear:
      "Cannot be told: a time for the revision or the follow-up is missing from the plan, cannot be read or has not come.",
    noActivities: "The plan has no activities to check.",
    noTimes: "It cannot be told: no activity that remains has a time.",
  },
  moreGaps: (count) =>
    `${count === 1 ? "One minor finding stands" : `${count} minor findings stand`} under Information further down.`,
  youngerGaps: (count) =>
    `${count === 1 ? "One finding stands" : `${count} findings stand`} under Newer than the plan further down.`,
  notShown: "The plan does not show",
  doesNotShow,
  inGrid: (count) =>
    `${count === 1 ? "One note" : `${count} notes`} on perspectives missing in a focus area: see the grid below.`,
  notVerified: "(not checked against the source)",
  younger: (since) => `newer than the plan: introduced or sharpened ${since}`,
  youngerThan: (decided, provisions) =>
    `The plan's latest adoption or revision counts from ${decided}. ${provisions === 1 ? "The provision here is newer than that and weighs" : `The ${inWords(provisions)} provisions here are newer than that and weigh`} one step less.`,
  introduced: (since) => `Introduced or sharpened ${since}:`,
  focusAreas: "Focus areas",
  perspectives: { area: "Area", child: "Child", adult: "Adult", perpetrator: "Perpetrator", all: "Overall" },
  legend: {
    met: "the plan shows it",
    partly: "the plan shows some of it",
    gap: "the plan does not show it",
    late: "stated, but late",
    review: "a person needs to judge",
    "not-applicable": "nothing to judge",
    waived: "decided waiver",
  },
  through: (area, verdict, titles) =>
    `Focus area ${area} is ${verdict === "met" ? "" : "partly "}met through ${all(quoted(titles))}.`,
  partners: (area, names) => {
    const partners = names.map((name) => (name ? `“${name}”` : "a partner without a name"));
    return `Focus area ${area} rests on ${all(partners)}: the plan shows no work of its own there.`;
  },
  waivers: "Waivers",
  waiverStatus: {
    valid: (expires) => (expires ? `holds to the end of ${expires}` : "holds"),
    incomplete: () => "incomplete, does not hold",
    expired: (expires) => (expires ? `held to the end of ${expires} and has run out` : "counts as expired"),
    unused: () => "not needed",
    unknown: () => "unknown requirement",
  },
  waiverLabels: { reason: "Reason", decision: "Decision" },
  waived: (titles, count) => `${all(quoted(titles))}: ${counted(count, "finding is", "findings are")} not counted.`,
  summary: (summary) => {
    const { met, partly, gap, late, review } = summary;
    const judged = met + partly + gap + late + review;
    const all = counted(judged, "requirement");
    const shows = [`The plan shows ${met} of ${all}`, partly && `${partly} in part`, gap && `${gap} not`];
    const besides = [
      late && `for ${counted(late, "requirement")} what the plan states is late`,
      review && `${counted(review, "requirement is", "requirements are")} unclear`,
    ];
    const said = [shows, besides].map((parts) => parts.filter(Boolean).join(", ")).filter(Boolean);
    return `${judged > 0 ? said.join("; ") : "No requirement was judged"}. ${capital(found(summary))}.`;
  },
  noAgreement: (count, ofAll) => {
    const which =
      ofAll === 1 ? "The plan was not" : count === 1 ? "One of the plans was not" : `${count} of the plans were not`;
    return `${which} checked against any agreement. Of the counties' agreements Plankoll has so far only that of Örebro county.`;
  },
  notApplicable: (count, day) =>
    `${capital(counted(count, "requirement does", "requirements do"))} not apply to this plan, or not on ${day}.`,
  notInForce: (count, ofAll, ids) => {
    const which = ofAll === 1 ? "It was" : `${count} of them ${count === 1 ? "was" : "were"}`;
    return `${which} not in force that day${ids.length > 0 ? `: ${all(ids)}` : ""}.`;
  },
  unreadable: "Files that could not be read",
  total: (plans, unreadable, summary) => {
    const late = `${summary.overdue === 0 ? "nothing" : summary.overdue} overdue`;
    const unassigned = `${counted(summary.unassigned, "activity", "activities")} without anyone responsible`;
    const files = unreadable > 0 ? ` ${capital(counted(unreadable, "file"))} could not be read.` : "";
    return `${counted(plans, "plan")}: ${found(summary)}, ${late}, ${unassigned}.${files}`;
  },
  skipped: (names, count) =>
    `${capital(counted(count, "YAML file"))} without “plankoll: 1” at the top ${count === 1 ? "was" : "were"} skipped: ${all(count > names.length ? [...names, `${count - names.length} more`] : names)}.`,
  ignored: (count, file) =>
    `${capital(counted(count, "YAML file"))} ${count === 1 ? "was" : "were"} passed over by the configuration in ${file}.`,
  config: (file, regraded) =>
    regraded === 0
      ? file
      : `${file} (${counted(regraded, "requirement")} with another severity than ${regraded === 1 ? "its" : "their"} own)`,
  known: (since) => `known since ${since}`,
  knownAmong: (count, whole) =>
    count < whole ? `${count} of them known before` : `${count === 1 ? "" : "all "}known before`,
  knownHeading: "Known before:",
  knownCount: ({ count, oldest, days }) => {
    const age = days > 0 ? `${oldest} (${counted(days, "day")})` : oldest;
    return count === 1
      ? `One of the findings has been known since ${age} and does not count as new.`
      : `${count} of the findings were known before and do not count as new, the oldest since ${age}.`;
  },
  baseline: (file, added) => (added === 0 ? file : `${file} (${added} new taken in)`),
  fixed: "Put right since the baseline",
  fixedEntry: ({ plan, requirement, item, since }) =>
    `${[plan, ...(item ? [`${requirement} (“${item}”)`] : [requirement])].join(": ")}, known since ${since}.`,
  fixedEnd: (isPruned) =>
    isPruned ? "It has been removed from the baseline." : "It is removed from the baseline with --prune-baseline.",
  noPlans: "No plan was judged.",
} satisfies ReportTexts;
