/**
 * A way to write something, and how what it captures is made into a value: undefined where that makes no sense.
 * A group that is not there is "".
 */
export interface Form<T> {
  readonly pattern: RegExp;
  readonly make: (...parts: string[]) => T | undefined;
}

/** A form for the whole of a text. */
export function form<T>(pattern: string, make: Form<T>["make"]): Form<T> {
  return { pattern: new RegExp(`^(?:${pattern})$`, "u"), make };
}

/** What the first form that fits makes of a text. */
export function readForms<T>(forms: readonly Form<T>[], text: string): T | undefined {
  for (const { pattern, make } of forms) {
    const parts = pattern.exec(text);
    const value = parts === null ? undefined : make(...parts.slice(1).map((part) => part ?? ""));
    if (value !== undefined) return value;
  }
  return undefined;
}
