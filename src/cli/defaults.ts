import { daysAhead } from "../tasks/days-ahead.ts";

/** What counts where neither the command line nor a configuration says otherwise. */
export const defaults = { failOn: "error", within: daysAhead } as const;
