/** Long enough to write on without each letter being judged, short enough to seem at once. */
const pause = 150;

/** Judges what is written while it is written: one at a time, and always what stands there last. */
export function judging<T>(
  judge: () => Promise<T>,
  show: (judged: T) => void,
  busy: (isBusy: boolean) => void,
): { soon(): void; now(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isJudging = false;
  let isStale = false;
  let isOver = false;

  const now = () => {
    clearTimeout(timer);
    isStale = true;
    if (!isJudging) void work();
  };
  async function work(): Promise<void> {
    isJudging = true;
    busy(true);
    try {
      while (isStale && !isOver) {
        isStale = false;
        const judged = await judge();
        if (!isStale && !isOver) show(judged);
      }
    } finally {
      isJudging = false;
      busy(false);
    }
  }
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    end: () => {
      clearTimeout(timer);
      isOver = true;
    },
  };
}
