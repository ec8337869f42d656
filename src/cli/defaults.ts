/** What counts where neither the command line nor a configuration says otherwise. */
export const defaults = { failOn: "error", within: 60 } as const;
