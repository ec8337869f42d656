import type { Language } from "../../core/text/language.ts";
import en from "../../messages/en/page.ts";
import type { PageTexts } from "../../messages/page.ts";
import sv from "../../messages/sv/page.ts";

/** What the page says, by language. */
export const texts: Readonly<Record<Language, PageTexts>> = { sv, en };
