import type { Feature } from "write-excel-file/universal";
import type { Language } from "../../core/text/language.ts";
import { coreProperties, officePackage } from "./core-properties.ts";

/** The properties of a workbook, which the library leaves out. */
export function properties(title: string, language: Language): Feature<Blob> {
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-properties-1" Type="${officePackage}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ "docProps/core.xml": coreProperties(title, language) }) },
    },
  };
}
