/** How much a file may hold before it is read no further. Whoever runs the program can raise them; no file can. */
export interface Limits {
  readonly bytes: number;
  /** How many lists and mappings may stand within each other. */
  readonly depth: number;
  /** Keys in one mapping. */
  readonly keys: number;
  readonly aliases: number;
  /** Values, once all aliases are written out. */
  readonly values: number;
  /** Goals and activities. */
  readonly activities: number;
}

export type LimitName = keyof Limits;

/** Ten times and more what the longest plan of a Swedish municipality needs. */
export const usualLimits: Limits = {
  bytes: 5_000_000,
  depth: 64,
  keys: 2_000,
  aliases: 1_000,
  values: 100_000,
  activities: 5_000,
};

/** As far as each can be raised: a text of more bytes, or one nested deeper, would be the end of the program itself. */
export const highestLimits: Limits = {
  bytes: 250_000_000,
  depth: 250,
  keys: 1_000_000,
  aliases: 1_000_000,
  values: 10_000_000,
  activities: 1_000_000,
};
