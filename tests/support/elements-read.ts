/** How many elements of a list are looked at, one as often as it is looked at: the steps that something takes. */
export function elementsRead<T>(list: readonly T[], work: (list: readonly T[]) => void): number {
  let read = 0;
  work(
    new Proxy(list, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) read += 1;
        return Reflect.get(target, key);
      },
    }),
  );
  return read;
}
