import type { CliTexts } from "../../cli.ts";

export default {
  summary: "make a plan of a table of activities, or bring a plan up to date with one",
  about:
    "Reads a table of activities from an Excel file (.xlsx) or a text file of separated values (.csv), says how it was read, and writes a plan. Where the plan exists, what would change is shown first; nothing is ever removed from it.",
  file: ["file", "the table, .xlsx or .csv"],
  options: {
    output: ["<plan.yaml>", "the plan that is written or changed (default: a new plan to standard output)"],
    municipality: ["<municipality>", "the municipality that the plan is for, by name or code"],
    sheet: ["<sheet>", "the sheet's name or number (default: Activities, or the first with a table of activities)"],
    column: [
      "<heading=key>",
      "say what a column is, such as “Lead=responsible”, or “No=-” for one to leave out; may be repeated",
    ],
  },
  yes: "change the plan without asking",
  closing: `Headings may be what plans usually have: Goal, Objective, Activity, Action, Measure, Responsible, Deadline, Follow-up,
Indicator, Resources, Status, Focus area, Comment, in Swedish or English. A blank cell below a goal means the same goal.
What stands under a heading that the plan has no place for is kept in the activity's comment.

An activity is known by its id and title. What only the plan has, and what is blank in the table, is left as it is.

Examples:
  plankoll import activities.xlsx -o nora.yaml --municipality Nora
  plankoll check nora.yaml -f xlsx:nora.xlsx       a table to go on with
  plankoll import nora.xlsx -o nora.yaml           bring in the changes`,
} satisfies CliTexts["import"];
