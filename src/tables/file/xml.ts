const patterns = new Map<string, RegExp>();

/** An attribute's value in a start tag, its entities written out. */
export function attributeOf(tag: string, name: string): string | undefined {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const value = pattern.exec(tag);
  return value ? unescaped(value[1] ?? value[2] ?? "") : undefined;
}

const named = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return named.get(name) ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text as the content of an element. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** The start tags of an element's name, whatever its prefix: what stands between the name and the end of the tag. */
export function* tagsOf(xml: string, name: string): Generator<string> {
  for (const [, attributes = ""] of xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g")))
    yield attributes;
}
