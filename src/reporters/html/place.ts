import type { Span } from "../../core/text/source.ts";
import { type Html, html } from "./html.ts";
import type { Sheet } from "./sheet.ts";

/** Where in the file something stands; beside the plan, as a link that whoever shows both makes lead there. */
export function placeOf({ line, column }: Span, { speaker, isBesidePlan }: Sheet): Html | string {
  const words = speaker.paper.line(line);
  return isBesidePlan ? html`<a href="#plan:${line}:${column}">${words}</a>` : words;
}
