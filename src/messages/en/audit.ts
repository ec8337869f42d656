import type { AuditTexts } from "../audit.ts";
import { howLong } from "./how-long.ts";
import { all, counted } from "./words.ts";

export default {
  title: (county) =>
    county
      ? `The plans against violence in close relationships in ${county}`
      : "The plans against violence in close relationships",
  submitted: (plans, of) =>
    of === undefined
      ? `${plans} ${plans === 1 ? "plan has" : "plans have"} been judged.`
      : `${plans} of ${of} municipalities have a plan in the material.`,
  unread: (count) =>
    `${count === 1 ? "One file" : `${count} files`} could not be read and ${count === 1 ? "is" : "are"} left out; see the end of the report.`,
  unreadInPart: (count) =>
    `Parts of ${count === 1 ? "one plan" : `${count} plans`} could not be read and count as not there; see the end of the report.`,
  moreParts: (count) => (count === 1 ? "One more part could not be read." : `${count} more parts could not be read.`),
  ofRequirement: (title) => `The requirement “${title}”`,
  headings: {
    matrix: "Municipality and focus area",
    requirements: "Requirements that the plans do not fully show",
    missing: "Municipalities without a plan in the material",
    otherEditions: "Other editions and documents",
    partlyRead: "Plans that could be read only in part",
    unreadPlans: "Plans from last time that could not be read now",
    standing: "Time since the last adoption or revision",
    expired: "Plans whose validity is over",
    expiring: "Plans that expire soon",
    change: "Change",
    worse: "New",
    putRight: "Put right",
    waived: "Decided waivers",
    notAsked: "No longer asked",
    stays: "Still there",
    gonePlans: "Plans that were there last time and are not now",
    newPlans: "Plans that were not there last time",
    findings: "Findings",
    unreadable: "Files that could not be read",
    legend: "Key to the signs",
  },
  columns: {
    municipality: "Municipality",
    code: "Code",
    county: "County",
    plan: "Plan",
    kind: "Kind of document",
    file: "File",
    line: "Line",
    gaps: "Gaps",
    revisions: "Overdue revisions and follow-ups",
    unassigned: "Unassigned",
    late: "Past their time",
    errors: "Errors",
    warnings: "Warnings",
    decided: "Last adopted or revised",
    days: "Days since",
    validFrom: "Valid from",
    validTo: "Valid to",
    requirement: "Requirement",
    pack: "Pack",
    level: "Level",
    source: "Source",
    verdict: "Verdict",
    severity: "Severity",
    findingKind: "Kind",
    message: "Finding",
    item: "About",
    since: "Since",
    age: "Age",
    judged: "Plans judged",
    missed: "Plans that do not fully show it",
    missedBy: "Which plans",
    reason: "Reason",
    status: "Standing",
    fingerprint: "Fingerprint",
  },
  absence: { missing: "no plan in the material", unread: "there is a file, but it could not be read" },
  noRanking:
    "The table shows what the plans say, in the official order of the municipalities. It ranks no municipality: a plan may show little of work that is great.",
  missingUnknown:
    "The plans are not all from one county. Give --county to see which municipalities of a county are missing.",
  noneMissing: "All municipalities of the county have a plan in the material.",
  requirementsAbout:
    "The requirements that most plans do not show, show only in part or are late with stand first. Requirements that do not apply to a plan are not counted.",
  missedOf: (missed, judged) => `${missed} of ${judged}`,
  everyone: "all",
  names: (names, more) => all(more > 0 ? [...names, `${more} more`] : names),
  allBut: (names) => `all but ${names}`,
  noneMissed: "All plans show all that was judged.",
  shownByAll: (count) => `${counted(count, "requirement is", "requirements are")} shown by all plans that were judged.`,
  days: (count) => counted(count, "day"),
  undated: "the plan does not show when it was adopted or revised",
  expired: (day) => `was valid to the end of ${day}`,
  expiring: (day) => `is valid to the end of ${day}`,
  noneExpired: "No plan has a validity that is over.",
  noneExpiring: (within) => `No plan expires within ${counted(within, "day")}.`,
  roles: {
    earlier: "earlier edition",
    coming: "not in force yet",
    beside: "in force too, but older",
    twin: "may be a copy: no date tells the two apart",
  },
  elsewhere: (count) =>
    count === 1
      ? "One plan from another county is not counted."
      : `${count} plans from other counties are not counted.`,
  comparedWith: (day) =>
    day === undefined
      ? "Compared with the earlier editions, judged as of the same day."
      : `Compared with the report as of ${day}.`,
  changeSummary: ({ worse, putRight, waived, notAsked, stays }) =>
    `${all([
      `${counted(worse, "finding is", "findings are")} new`,
      `${putRight} put right`,
      ...(waived > 0 ? [`${waived} now under a decided waiver`] : []),
      ...(notAsked > 0 ? [`${notAsked} no longer asked`] : []),
      `${stays} still there`,
    ])}. Errors and warnings count, information does not.`,
  age: (since, asOf) => `since ${since} at least (${howLong(since, asOf)})`,
  ageUnknown: "unknown for how long",
  wasThere: (since) => `there already on ${since}`,
  more: (count) =>
    `${count} more ${count === 1 ? "is" : "are"} not listed here; the xlsx and json reports have them all.`,
  noneOfThese: "None.",
  appearsFirst: "new",
} satisfies AuditTexts;
