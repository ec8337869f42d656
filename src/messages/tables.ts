/** What tables for spreadsheets and statistics say besides the words of the reports, in one language. */
export interface TableTexts {
  /** The names of sheets: at most 31 characters, and none of []:*?/\ */
  readonly sheets: Readonly<
    Record<
      | "about"
      | "matrix"
      | "missing"
      | "change"
      | "requirements"
      | "findings"
      | "standing"
      | "editions"
      | "unreadable"
      | "grid",
      string
    >
  >;
  /** The heads of columns that no report in words has. */
  readonly columns: Readonly<
    Record<
      | "asOf"
      | "submitted"
      | "infos"
      | "requirementId"
      | "change"
      | "ageInDays"
      | "known"
      | "current"
      | "role"
      | "number"
      | "area"
      | "activities"
      | "through"
      | "partners",
      string
    >
  >;
  /** What stands before a line on the first sheet. */
  readonly labels: Readonly<
    Record<"submitted" | "reading" | "comparison" | "left" | "sheets" | "program" | "selection" | "summary", string>
  >;
  readonly yes: string;
  readonly no: string;
  /** In the key to the signs: a cell of a plan that was not judged by the pack, and one of a municipality without a plan. */
  readonly notJudged: string;
  readonly noPlan: string;
  /** In the place of a partner's name. */
  readonly unnamedPartner: string;
  /** On how the sheet with the activities may be used. */
  readonly activitiesAbout: string;
  /** The name of a value of a closed list: “handlingsplan” for action-plan. */
  value(english: string): string;
}
