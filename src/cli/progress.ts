import type { Cli } from "./cli.ts";

const patience = 500;
const pause = 100;
const backAndClear = "\r\u001b[K";

/** Shows how far a long run has come, on one line of a terminal that is gone when it ends. */
export interface Progress {
  /** To be awaited, so that the terminal gets its turn. */
  step(done: number, all: number): Promise<void>;
  end(): Promise<void>;
}

const silent: Progress = { step: async () => {}, end: async () => {} };

/** Says nothing in the first half second, more than ten times a second, or where no terminal is. */
export function progressOn({ host, speaker }: Cli, isQuiet: boolean): Progress {
  const { stderr } = host;
  if (isQuiet) return silent;
  const start = host.elapsed();
  let shown: number | undefined;
  return {
    async step(done, all) {
      const now = host.elapsed();
      if (now - start < patience || (shown !== undefined && now - shown < pause) || !stderr.isTerminal) return;
      shown = now;
      await stderr.write(`${backAndClear}${speaker.cli.progress(done, all).slice(0, stderr.columns - 1)}`);
    },
    async end() {
      if (shown !== undefined) await stderr.write(backAndClear);
    },
  };
}
