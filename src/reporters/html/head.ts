import type { Pack } from "../../core/pack/pack.ts";
import type { Report } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { noticesOf } from "../notices.ts";
import { wentBy } from "../went-by.ts";
import { type Html, html } from "./html.ts";
import { type Fact, factList, factsOf, paragraphs } from "./pieces.ts";

interface HeadParts {
  readonly kind: string;
  readonly title: Html | string;
  readonly subtitle?: Html | undefined;
  readonly facts: readonly Fact[];
}

/** What the page is about, and for which day. */
export function headOf({ kind, title, subtitle, facts }: HeadParts): Html {
  return html`<header>
<p class="kind">${kind}</p>
<h1>${title}</h1>
${subtitle && html`<p class="subtitle">${subtitle}</p>\n`}${factList("facts", facts)}</header>
`;
}

/** What plans are judged by, with the packs' notices, and the configuration and the baseline where there are any. */
export function packList(
  packs: readonly Pack[],
  report: Pick<Report, "config" | "baseline"> & { readonly plans: Parameters<typeof noticesOf>[1] },
  speaker: Speaker,
): Html {
  const notices = noticesOf(packs, report.plans, speaker);
  const { head } = speaker.report;
  const named = packs.map(
    ({ title, edition }) =>
      html`<li>${speaker.in(title)} <span class="quiet">(${speaker.report.edition(edition)})</span></li>`,
  );
  return factList("facts small", [
    ...(packs.length > 0 ? [[head.packs, html`<ul>${named}</ul>`] as Fact] : []),
    ...(notices.length > 0 ? [[head.notice, paragraphs(notices)] as Fact] : []),
    ...factsOf(wentBy(report, speaker)),
  ]);
}
