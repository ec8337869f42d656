import { maskPersonalNumbers } from "../../../core/text/personal-number.ts";
import { fold } from "../../../core/text/words.ts";
import type { ImportTexts } from "../../../messages/import.ts";
import { columns } from "../../../tables/columns.ts";
import type { TableFile } from "../../../tables/file/sheet.ts";
import { candidatesOf } from "../../../tables/read/heading.ts";
import { headingKey, type Mapping, mostRowsAbove } from "../../../tables/read/layout.ts";
import { UserError } from "../../user-error.ts";

const none = "-";

/** Reads what --column says: a heading of the file, and what it means. */
export function mappingOf(
  given: readonly string[],
  { sheets }: TableFile,
  { errors }: ImportTexts,
  known: readonly string[],
): Mapping {
  const cells = sheets.flatMap(({ rows }) => rows.slice(0, mostRowsAbove).flat());
  return new Map(
    given.map((value) => {
      // A heading may have an equals sign of its own; a key has none.
      const at = value.lastIndexOf("=");
      const heading = value.slice(0, at).trim();
      const word = value.slice(at + 1).trim();
      if (at < 0 || heading === "" || word === "") throw new UserError(errors.badColumn(value));
      if (!cells.some((cell) => headingKey(cell) === headingKey(heading)))
        throw new UserError(
          maskPersonalNumbers(
            errors.noSuchHeading({ heading, headings: [...new Set(cells.filter(Boolean))].slice(0, 12) }),
          ),
        );
      const key = word === none ? undefined : keyOf(word);
      if (word !== none && key === undefined) throw new UserError(errors.unknownColumn({ key: word, known }));
      return [headingKey(heading), key] as const;
    }),
  );
}

/** A column by the name of its field, its heading, or any heading that means it. */
function keyOf(word: string): string | undefined {
  const own = columns.find(({ key }) => key === fold(word));
  return own?.key ?? candidatesOf(word)[0]?.key;
}
