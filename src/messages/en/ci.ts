import { capital } from "../capital.ts";
import type { CiTexts } from "../ci.ts";

const findings = (count: number) => (count === 1 ? "one finding" : `${count} findings`);

export default {
  readable: {
    title: "The file can be read as a plan",
    about:
      "A file that cannot be read is not checked, and what it shows is not known. The message says what is in the way and what needs to be done.",
  },
  outside: (file, count) =>
    `${file === "-" ? "What was read from standard input" : file} has no place in the repository. So ${findings(count)} ${count === 1 ? "is" : "are"} left out here; see the text report.`,
  cut: (shown, left) =>
    `Here are the ${shown} gravest findings. ${left} more are left out, as the recipient takes no more. Check fewer plans at a time.`,
  shownFirst: (most) => `GitHub shows only the first ${most} results, which are the gravest.`,
  waivedLeftOut: (count) =>
    `${capital(findings(count))} covered by decided waivers ${count === 1 ? "is" : "are"} left out, as GitHub would show ${count === 1 ? "it" : "them"} as open.`,
  waived: (expires, facts) =>
    [expires ? `Waived by decision until ${expires}, that day included.` : "Waived by decision.", ...facts].join(" "),
  root: "The root of the repository.",
  notApplicable: (day) => `The requirement does not apply to this plan, or not on ${day}.`,
  known: (since) => `Known since ${since}.`,
  knownNotShown: "What is known is not shown here.",
  more: (count) => (count === 1 ? "One more of the same sort." : `${count} more of the same sort.`),
  asOf: (day) => `Judged as of ${day}.`,
  shownInPart: "GitHub shows only about ten of each level on the page. All of them are here in the log.",
  tooLong: "The whole report is too long for this page. Write it to a file: -f markdown:report.md",
} satisfies CiTexts;
