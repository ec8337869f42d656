import type { Language } from "../../core/text/language.ts";
import { xmlText } from "./xml.ts";

const tags: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

export const officePackage = "http://schemas.openxmlformats.org/package/2006";

/** A language as office programs name it. */
export function languageTag(language: Language): string {
  return tags[language];
}

/** The title and the language of an office file, for those who search or have it read to them; no day, as it would tell the clock. */
export function coreProperties(title: string, language: Language): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${officePackage}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>plankoll</dc:creator><dc:language>${languageTag(language)}</dc:language>` +
    "</cp:coreProperties>"
  );
}
