import type { Language, Localised } from "../core/language.ts";
import type { Spelling } from "../core/plan.ts";
import type { Finding } from "../core/report.ts";
import { swedishKeys } from "../generated/names.ts";
import type { About, Catalogue } from "./catalogue.ts";

/** One line for each language; the compiler asks for the next one's texts. */
const catalogues: Readonly<Record<Language, () => Promise<{ readonly default: Catalogue }>>> = {
  sv: () => import("./sv.ts"),
  en: () => import("./en.ts"),
};

/** Says things in one language. */
export interface Speaker extends Catalogue {
  readonly language: Language;
  /** The text in this language. */
  in(text: Localised): string;
  /** The sentence of a finding, with keys in the plan's own spelling. */
  finding(finding: Finding, spelling: Spelling): string;
}

export async function speak(language: Language): Promise<Speaker> {
  const { default: catalogue } = await catalogues[language]();
  const sentences = catalogue.rules as unknown as Readonly<
    Record<string, Readonly<Record<string, (params: object, about: About) => string>>>
  >;
  return {
    ...catalogue,
    language,
    in: (text) => text[language],
    finding: ({ requirement, rule, messageId, params }, spelling) =>
      sentences[rule]?.[messageId]?.(params, {
        title: requirement.title[language],
        shows: requirement.shows[language],
        key: (english) => (spelling === "sv" ? (swedishKeys[english] ?? english) : english),
      }) ?? messageId,
  };
}
