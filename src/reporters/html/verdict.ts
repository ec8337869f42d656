import { type Verdict, verdicts } from "../../core/pack/verdicts.ts";
import type { Speaker } from "../../messages/index.ts";
import { signs } from "../signs.ts";
import { type Html, html } from "./html.ts";

/** A verdict as a sign; its word is there for all, or for those who do not see the sign. */
export function verdictMark(verdict: Verdict, { verdicts: words }: Speaker, word: "shown" | "hidden"): Html {
  // Where there is nothing to judge, the word would only be in the way.
  const kind = word === "hidden" || verdict === "not-applicable" ? "unseen" : "word";
  return html`${sign(verdict)}<span class="${kind}"> ${words[verdict]}</span>`;
}

/** What the signs mean that stand in a table. */
export function legend(shown: Iterable<Verdict>, speaker: Speaker): Html {
  const seen = new Set(shown);
  if (seen.size === 0) return html``;
  const entries = verdicts.filter((verdict) => seen.has(verdict));
  return html`<ul class="legend" aria-label="${speaker.audit.headings.legend}">
${entries.map((verdict) => html`<li>${sign(verdict)} ${speaker.report.legend[verdict]}</li>\n`)}</ul>
`;
}

function sign(verdict: Verdict): Html {
  return html`<span class="mark ${verdict}" aria-hidden="true">${signs[verdict]}</span>`;
}
