import type { CheckContext } from "../../src/reporters/reporter.ts";

/** What a report of `check` knows of its run, where nothing special is so: every file stands in the repository as it is named. */
export function checkContext(
  speaker: CheckContext["speaker"],
  { speaker: spoken = speaker, ...more }: Partial<CheckContext> = {},
): CheckContext {
  return {
    speaker: spoken,
    color: false,
    columns: 80,
    version: "1.2.3",
    failOn: "error",
    asked: "planer",
    showsSuppressed: false,
    pathOf: (file) => file,
    ...more,
  };
}
