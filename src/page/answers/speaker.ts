import type { Language } from "../../core/text/language.ts";
import en from "../../messages/en/in-page.ts";
import { type InPageTexts, inPage } from "../../messages/in-page.ts";
import { type Speaker, speakAdapted } from "../../messages/index.ts";
import sv from "../../messages/sv/in-page.ts";

const texts: Readonly<Record<Language, InPageTexts>> = { sv, en };

/** Says what the page shows. What it saves says what the command line would. */
export function speakInPage(language: Language): Promise<Speaker> {
  return speakAdapted(language, (catalogue) => inPage(catalogue, texts[language]));
}
