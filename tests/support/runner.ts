/** What GitHub's runner would do on reading a line. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner has registered, and those of Azure DevOps by their areas; case does not matter. */
const registered = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
);

/**
 * Reads a log as the documentation of workflow commands says that GitHub's runner does: line by line, first as
 * `::name key=value,…::data` after blanks, then as the older `##[name key=value;…]data` anywhere in the line. What Azure
 * DevOps would obey counts too.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => newer(line) ?? older(line) ?? azure(line) ?? []);
}

/** Lines in which there is no command. */
export function plainLinesIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => commandsIn(line).length === 0);
}

function newer(line: string): Command | undefined {
  // .NET's TrimStart takes U+0085 too, and no U+FEFF.
  const start = line.replace(/^(?:(?!\ufeff)\s|\u0085)+/u, "");
  const end = start.indexOf("::", 2);
  if (!start.startsWith("::") || end < 0) return undefined;
  const [name = "", ...rest] = start.slice(2, end).split(" ");
  if (!registered.has(name.toLowerCase())) return undefined;
  const properties = propertiesOf(rest.join(" ").trim(), ",", "%0D %0A %3A %2C %25");
  return { name, properties, data: read(start.slice(end + 2), "%0D %0A %25") };
}

function older(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const [name = "", ...rest] = line.slice(start + 3, end).split(" ");
  const escapes = "%3B %0D %0A %5D %25";
  return registered.has(name.toLowerCase())
    ? { name, properties: propertiesOf(rest.join(" "), ";", escapes), data: read(line.slice(end + 1), escapes) }
    : undefined;
}

function azure(line: string): Command | undefined {
  const [, name, data = ""] = /##vso\[([\w.]+)[^\]]*\](.*)/i.exec(line) ?? [];
  return name === undefined ? undefined : { name, properties: {}, data };
}

function propertiesOf(text: string, separator: string, escapes: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(separator).flatMap((pair) => {
      const at = pair.indexOf("=");
      return at > 0 && at < pair.length - 1 ? [[pair.slice(0, at), read(pair.slice(at + 1), escapes)]] : [];
    }),
  );
}

/** Each escape in turn over the whole text, the percent sign last. */
function read(text: string, escapes: string): string {
  return escapes
    .split(" ")
    .reduce((read, sign) => read.replaceAll(sign, String.fromCharCode(Number.parseInt(sign.slice(1), 16))), text);
}
