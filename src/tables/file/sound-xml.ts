const longestTag = 100_000;
/** No spreadsheet goes half as deep. */
const deepest = 64;

const tag = /<(\/?)[\w:.-]{1,200}(?:\s{1,100}[\w:.-]{1,200}\s{0,100}=\s{0,100}(?:"[^"<]*"|'[^'<]*'))*\s{0,100}(\/?)>/y;

/** What stands between tags and is none, by its beginning. */
const ends = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Whether tags are written as they must be and stay within measure: the reader can take hours over others. */
export function isSoundXml(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const [, end] = ends.find(([start]) => xml.startsWith(start, at)) ?? [];
    if (end !== undefined) {
      const found = xml.indexOf(end, at);
      if (found < 0) return false;
      at = found + end.length;
      continue;
    }
    tag.lastIndex = at;
    const [found, closing, alone] = tag.exec(xml) ?? [];
    if (found === undefined || found.length > longestTag) return false;
    if (closing) depth -= 1;
    else if (!alone) depth += 1;
    if (depth < 0 || depth > deepest) return false;
    at += found.length;
  }
  return true;
}
