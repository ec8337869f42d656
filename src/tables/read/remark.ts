/** Something in a table that was not taken as it stands, with its rows one-based: none of it goes unsaid. */
export type Remark =
  /** Text above the headings that became nothing. */
  | { readonly id: "above"; readonly texts: readonly string[] }
  /** A row that is no goal, no activity and no more of the one above. */
  | { readonly id: "unplaced"; readonly row: number; readonly text: string }
  /** A row of one cell that names those around it, or sums them up. */
  | { readonly id: "subheading"; readonly row: number; readonly text: string }
  /** A word that the closed list does not have; it stands in the comment instead. */
  | { readonly id: "unknownWord"; readonly row: number; readonly heading: string; readonly value: string }
  /** A time perspective that is a time. */
  | { readonly id: "asDeadline"; readonly row: number; readonly heading: string; readonly value: string }
  /** A time that nothing can be told from. */
  | { readonly id: "unreadableTime"; readonly row: number; readonly heading: string; readonly value: string }
  /** Someone responsible who is nobody: “?”. */
  | { readonly id: "nobody"; readonly row: number; readonly heading: string; readonly value: string }
  /** A goal for which a later row says something else; the first counts. */
  | { readonly id: "otherForGoal"; readonly row: number; readonly heading: string; readonly value: string }
  /** What a goal has no field for. */
  | { readonly id: "notForGoal"; readonly row: number; readonly heading: string; readonly value: string }
  /** Numbers that start anew, so that none of them can be an id. */
  | { readonly id: "repeatedIds"; readonly value: string; readonly rows: readonly number[] }
  | { readonly id: "lostCell"; readonly cell: string; readonly why: "uncalculated" | "error" };
