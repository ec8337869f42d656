import type { LimitName } from "../core/faults/limits.ts";
import type { ParamsOf } from "../core/judging/rule.ts";
import type { rules } from "../rules/index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ImportTexts } from "./import.ts";
import type { PackFaultTexts } from "./pack-faults.ts";

/** What the page says where the command line would name a flag or a command, in one language. */
export interface InPageTexts {
  tooMuch(of: LimitName): string;
  readonly office: string;
  readonly noHeadings: ImportTexts["readingFaults"]["noHeadings"];
  otherSheets(names: readonly string[]): string;
  /** What a column is read as, to choose between. */
  readonly meanings: Readonly<Record<"comment" | "municipality" | "unused", string>>;
  noPlaceInPlan(file: string): string;
  unknownAgreement(params: ParamsOf<(typeof rules)["form"]["messages"]["unknownAgreement"]>): string;
  readonly missingUnknown: string;
  readonly wrongForm: PackFaultTexts["wrongForm"];
  readonly wrongValue: PackFaultTexts["wrongValue"];
}

/** A catalogue for one who has the page and no command line. */
export function inPage(catalogue: Catalogue, texts: InPageTexts): Catalogue {
  const { unreadable, rules, audit, packFaults, import: imported } = catalogue;
  const { tooMuch, office, noHeadings, otherSheets, meanings, noPlaceInPlan, unknownAgreement, missingUnknown } = texts;
  return {
    ...catalogue,
    unreadable: {
      ...unreadable,
      tooMuch: ({ of }) => tooMuch(of),
      binary: (params) => (params.looksLike === "office" ? office : unreadable.binary(params)),
    },
    import: {
      ...imported,
      otherSheets,
      municipalityColumn: meanings.municipality,
      commentColumn: () => meanings.comment,
      unusedColumn: meanings.unused,
      readingFaults: { ...imported.readingFaults, noHeadings },
      errors: { ...imported.errors, noPlaceInPlan },
    },
    rules: { ...rules, form: { ...rules.form, messages: { ...rules.form.messages, unknownAgreement } } },
    audit: { ...audit, missingUnknown },
    packFaults: {
      ...packFaults,
      wrongForm: (params) => (params.form === "other" ? texts.wrongForm(params) : packFaults.wrongForm(params)),
      wrongValue: texts.wrongValue,
    },
  };
}
