import { capital } from "../capital.ts";
import type { PaperTexts } from "../paper.ts";
import { acts } from "./acts.ts";
import { howLong } from "./how-long.ts";
import { all, counted, quoted } from "./words.ts";

/** “: “a”, “b” and three more”, of so many. */
const named = (titles: readonly string[], count: number) => {
  const more = count - titles.length;
  const parts = [...quoted(titles), ...(more > 0 ? [`${more} more`] : [])];
  return titles.length > 0 ? `: ${all(parts)}.` : ".";
};

export default {
  skip: "Skip to content",
  kind: "Review of a plan against violence in close relationships",
  title: (plans) => (plans === 0 ? "No plan was reviewed" : `Review of ${plans} plans`),
  headings: {
    state: "How it stands",
    decisions: "What needs a decision",
    contents: "Contents",
    plans: "The plans",
    agenda: "Who does what, and when",
    sources: "Legal basis and other sources",
    about: "About the review",
  },
  state: ({ summary, decided, decidedWords, validTo, asOf }) => {
    const { met, partly, gap, late, review } = summary;
    const judged = met + partly + gap + late + review;
    const shows = all([
      `${met} of ${counted(judged, "requirement")}`,
      ...(partly > 0 ? [`${partly} in part`] : []),
      ...(gap > 0 ? [`${gap} not`] : []),
    ]);
    const besides = [
      ...(late > 0 ? [`for ${counted(late, "requirement")} what the plan states is late`] : []),
      ...(review > 0 ? [`${counted(review, "requirement needs", "requirements need")} to be judged by a person`] : []),
    ];
    const sentences = [
      judged > 0 ? `The plan shows ${[shows, ...besides].join("; ")}.` : "No requirement was judged.",
      decided === undefined
        ? "The plan does not show when it was adopted or revised."
        : decidedWords !== undefined && decidedWords !== decided
          ? `Last adoption or revision: ${decidedWords}.`
          : decided === asOf
            ? `It was last adopted or revised on ${decided}.`
            : `It was last adopted or revised on ${decided}, ${howLong(decided, asOf)} ago.`,
      validTo !== undefined &&
        (validTo < asOf ? `Its validity ended on ${validTo}.` : `It is valid to the end of ${validTo}.`),
    ];
    return sentences.filter(Boolean).join(" ");
  },
  areas: ({ pack, all: count, met, partly, gap, review }) => {
    if (gap === count) return `The plan shows no work in any of the ${count} focus areas of “${pack}”.`;
    const rest = all([
      ...(partly > 0 ? [`in part in ${partly}`] : []),
      ...(gap > 0 ? [`not in ${gap}`] : []),
      ...(review > 0 ? [`${counted(review, "area needs", "areas need")} to be judged by a person`] : []),
    ]);
    const where = `${met === count ? `all ${count}` : `${met} of the ${count}`} focus areas of “${pack}”`;
    return `The plan shows work in ${[where, rest].filter(Boolean).join("; ")}.`;
  },
  unassigned: (count, titles) =>
    `${count === 1 ? "One activity needs" : `${count} activities need`} somebody responsible${named(titles, count)}`,
  late: (count, titles) =>
    `${count === 1 ? "One activity is past its time" : `${count} activities are past their time`}${named(titles, count)}`,
  moreOfMatter: (count) => `${count} more of the same ${count === 1 ? "stands" : "stand"} in the list below.`,
  moreGaps: (count) =>
    `${count === 1 ? "One more gap that is an error stands" : `${count} more gaps that are errors stand`} in the list Gaps.`,
  noDecisions: "The review shows nothing that needs a decision now.",
  besides: ({ errors, warnings, infos }) =>
    errors + warnings + infos === 0
      ? ""
      : `The lists below also have ${all([
          ...(errors > 0 ? [`${counted(errors, "error")} to put right in the file`] : []),
          ...(warnings > 0 ? [counted(warnings, "warning")] : []),
          ...(infos > 0 ? [counted(infos, "note")] : []),
        ])}.`,
  labels: { decides: "Decided by", responsible: "Responsible", due: "By", item: "About" },
  line: (line) => `line ${line}`,
  activities: "Activities",
  agendaAbout: "What the plan itself gives a time for, or what comes again after some time.",
  sourcesAbout: (day) =>
    `The provisions in force on ${day} that the requirements rest on, and how well they have been checked.`,
  acts,
  practice: (count) =>
    `${capital(counted(count, "requirement is", "requirements are"))} good practice and ${count === 1 ? "rests" : "rest"} on no provision.`,
  unwritten: (count) =>
    `${capital(counted(count, "requirement does", "requirements do"))} not say where ${count === 1 ? "it stands" : "they stand"} written.`,
  about:
    "The review reads a document and says what it shows. It does not judge the municipality's work: what the plan does not show may be found elsewhere.",
  madeBy: (version) => `Made with Plankoll ${version}.`,
} satisfies PaperTexts;
