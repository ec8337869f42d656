import type { Feature } from "write-excel-file/universal";
import type { Language } from "../../core/language.ts";
import { xmlText } from "./xml.ts";

const tags: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
const office = "http://schemas.openxmlformats.org/package/2006";

/** The title and the language of a workbook, for those who search or have it read to them; no day, as it would tell the clock. */
export function properties(title: string, language: Language): Feature<Blob> {
  const part =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${office}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>plankoll</dc:creator><dc:language>${tags[language]}</dc:language>` +
    "</cp:coreProperties>";
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-properties-1" Type="${office}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ "docProps/core.xml": part }) },
    },
  };
}
