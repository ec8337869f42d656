import { xmlText } from "../tables/xml.ts";

/** An element of an XML file. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (Xml | string)[];
}

/** Attributes without a value are left out. */
export function element(name: string, attributes: Xml["attributes"], ...children: Xml["children"]): Xml {
  return { name, attributes, children };
}

export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;
}

function written({ name, attributes, children }: Xml, indent: string): string {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = [name, ...known.map(([key, value]) => `${key}="${attribute(String(value))}"`)].join(" ");
  if (children.length === 0) return `${indent}<${start}/>`;
  // Where text stands every blank counts.
  if (children.some((child) => typeof child === "string"))
    return `${indent}<${start}>${children.map((child) => (typeof child === "string" ? text(child) : written(child, ""))).join("")}</${name}>`;
  const inner = children.map((child) => (typeof child === "string" ? "" : written(child, `${indent}  `)));
  return `${indent}<${start}>\n${inner.join("\n")}\n${indent}</${name}>`;
}

/** Escaped too are the signs of a command to a CI runner that reads along. */
function text(content: string): string {
  return xmlText(content).replaceAll("##", "#&#35;").replaceAll("::", ":&#58;");
}

/** A line break that is not escaped would be read as a space. */
function attribute(content: string): string {
  return text(content).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
