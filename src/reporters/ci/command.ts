export type Properties = Readonly<Record<string, string | number>>;

/** A command to GitHub's runner, on one line: `::error file=nora.yaml,line=3::The plan does not show …`. */
export function command(name: string, properties: Properties, data: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(",")}::${escapeData(data)}`;
}

/** The percent sign first, as the others are written with it. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
