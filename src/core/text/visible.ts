import { unseen } from "./invisible.ts";

// Control characters (C0, DEL, C1), halves of a pair, line and paragraph separators, what turns the direction of text,
// and what shows nothing at all.
const hidden = new RegExp(
  `[\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]|${unseen}`,
  "gu",
);

/** Some character that may be one of them: found out in a tenth of the time. */
const suspects =
  "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ud800-\\udfff\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb";
const suspect = new RegExp(`[${suspects}]`);

/**
 * A text in which nothing can act on a terminal or hide: ESC is shown as \u001b, a line break as \u000a.
 *
 * `kept` lists the characters that may stay as they are, such as "\n\t".
 */
export function visible(text: string, kept = ""): string {
  const likely = kept === "" ? suspect : new RegExp(`[${suspects}](?<![${kept}])`);
  if (!likely.test(text)) return text;
  return text.replace(hidden, (found) => {
    let shown = "";
    // By halves of a pair, as JSON writes them.
    for (let at = 0; at < found.length; at++)
      shown += kept.includes(found.charAt(at))
        ? found.charAt(at)
        : `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`;
    return shown;
  });
}
