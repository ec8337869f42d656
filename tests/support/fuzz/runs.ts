import type fc from "fast-check";

const { FUZZ_SEED, FUZZ_RUNS, MODE } = process.env;

/** `npm run fuzz` tries much more, and something new each time; the usual tests try the same things every time. */
const isLong = MODE === "fuzz";
const times = Number(FUZZ_RUNS ?? (isLong ? 50 : 1));
export const seed = FUZZ_SEED === undefined ? (isLong ? Date.now() & 0x7fffffff : 20261122) : Number(FUZZ_SEED);

/**
 * How often a property is tried, and with what: FUZZ_RUNS makes it so many times as often, FUZZ_SEED says what comes.
 *
 * What fails is printed with its seed and path, as small as it can be made in the time.
 */
export function runs(usual: number): fc.Parameters<unknown> {
  const numRuns = Math.max(1, Math.round(usual * times));
  // To make a failure small may take long: what there is by then is shown.
  return { numRuns, seed, interruptAfterTimeLimit: times > 1 ? 600_000 : 30_000 };
}

/** How long a test may take: as long as it wants where it tries much. */
export const timeout = times > 1 ? 24 * 3_600_000 : 60_000;
