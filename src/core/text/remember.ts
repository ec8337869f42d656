const mostTexts = 1000;
const longest = 100;

/**
 * The same reading of a text, remembered for short texts: plans say the same few words for times and owners all over,
 * and so does one plan after another. Bounded, so that no file can fill the memory.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size >= mostTexts) known.clear();
    // A copy: a piece of a file's text would hold all of it in memory.
    known.set(`${text} `.slice(0, -1), value);
    return value;
  };
}
