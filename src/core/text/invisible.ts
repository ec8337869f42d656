/** What Unicode has readers ignore, wherever it stands (Default_Ignorable_Code_Point), and marks of annotation. */
const ignored = [
  ...[
    "\\u034f",
    "\\u115f\\u1160",
    "\\u17b4\\u17b5",
    "\\u180b-\\u180f",
    "\\u200b",
    "\\u2060-\\u2065",
    "\\u206a-\\u206f",
  ],
  ...["\\u3164", "\\ufe00-\\ufe0d", "\\ufeff", "\\uffa0", "\\ufff0-\\ufffb"],
  ...["\\u{1bca0}-\\u{1bca3}", "\\u{1d173}-\\u{1d17a}", "\\u{e0000}-\\u{e0fff}"],
].join("");
/** What joins pictures, and letters of other scripts, but after a Latin letter joins nothing; “1” makes a key of one. */
const joiners = "\\u200c\\u200d\\ufe0e\\ufe0f";
const joinsNothing = "(?<=^|[\\s!-~\\u00c0-\\u024f])";
const letter = "[A-Za-z\\u00c0-\\u024f]";

/** Patterns (of the flag u) of what nobody sees: in a text that is read, and in one that is shown. */
const inRead = `${joinsNothing}[${ignored}${joiners}\\u00ad]+(?!\\u20e3)|[${ignored}\\u00ad]`;
/** A soft hyphen within a word is as it should be. */
export const unseen = `${joinsNothing}[${ignored}${joiners}]+(?!\\u20e3)|[${ignored}]|(?<!${letter})\\u00ad|\\u00ad(?!${letter})`;

/** Some character that may be one of them: found out in a fraction of the time. */
const suspect = /\u00ad|[\u0300-\uffff]/;
const everyUnseen = new RegExp(inRead, "gu");

/** A text as one reads it: without the characters that show nothing, such as zero-width spaces and soft hyphens. */
export function withoutUnseen(text: string): string {
  return suspect.test(text) ? text.replace(everyUnseen, "") : text;
}

/** Besides what is ignored: control characters, what turns the direction of text, and a pattern of no dots. */
const nothing = new RegExp(
  `^[\\s${ignored}${joiners}\\u00ad\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2800]*$`,
  "u",
);

/** Whether there is nothing to be seen in a text. */
export function isUnseen(text: string): boolean {
  return nothing.test(text);
}
