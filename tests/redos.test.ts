import { expect, test } from "vitest";
import { attackStrings } from "./support/attack-strings.ts";
import { ends } from "./support/ends.ts";
import { allPatterns } from "./support/patterns.ts";

// A pattern that takes time in proportion to such a text takes a few milliseconds; one that takes the square of it, many
// seconds. So the limit tells one from the other on any machine, and ends what would go on.
const length = 250_000;
const patience = 2_000;
const isQuick = (pattern: RegExp, text: string) =>
  ends(() => {
    pattern.test(text);
    text.replace(pattern, "");
  }, patience);

/** How the patterns begin that never see a long text of others, and why. */
const spared: Readonly<Record<string, string>> = {
  "[\\p{L}\\p{N}/:.-]*$": "sees the 40 characters before a placeholder",
  "[\\p{L}\\p{N}§]+$": "sees the 10 characters before the end of a sentence",
  "^(.+?),? (?:från och med|": "sees a time of at most 200 characters",
  "\\B(?=(?:\\d{3})+$)": "sees a number",
  "^(BEGIN:VALARM\\r\\n": "sees a calendar of ours, in which no text begins a line",
  "<worksheet[^>]*>": "sees a sheet of ours, in which < in a text is escaped",
  ' xSplit="0"([^>]*)"bottomRight"': "sees a sheet of ours, in which quotation marks in a text are escaped",
  "([A-Z]+)(\\d+)": "sees a range such as A1:C7",
  "^(.*?)(?!\\.\\.?[/\\\\])": "sees the path that is typed on the command line",
};

test("no pattern of ours takes more than in proportion to the text", async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(250);
  const isSpared = ({ source }: { readonly source: string }) =>
    Object.keys(spared).find((beginning) => source.startsWith(beginning));
  expect(new Set(patterns.flatMap((pattern) => isSpared(pattern) ?? []))).toEqual(new Set(Object.keys(spared)));

  const slow: string[] = [];
  for (const { source, flags } of patterns.filter((pattern) => !isSpared(pattern))) {
    // All that it finds in the text, not only the first.
    const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
    for (const text of attackStrings(source, flags, length)) {
      if (isQuick(pattern, text)) continue;
      slow.push(`/${source}/${flags} on ${JSON.stringify(text.slice(0, 40))} …`);
      break;
    }
  }
  expect(slow).toEqual([]);
}, 600_000);

// Each of these was written here once.
test.each([
  ["\\s*[,;/&+]\\s*|\\s+(?:och|samt|and)\\s+", "u"],
  ["(\\\\*)([;\\n])", "g"],
  ['"[^"]*"|\\\\.|\\[[^\\]]*\\]', "g"],
  ["(?:ordförande|chef)\\p{L}* (?:i|för) |på uppdrag av", "u"],
  ["(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) (?:kommun|stad)\\b", "gu"],
  ["^(?:\\s|#.*\\n|---)*\\{?\\s*plankoll", ""],
  ["(?:a+)+$", ""],
])(
  "the test knows a slow pattern: %s",
  (source, flags) => {
    const pattern = new RegExp(source, flags);
    expect([...attackStrings(source, flags, length)].every((text) => isQuick(pattern, text))).toBe(false);
  },
  120_000,
);
