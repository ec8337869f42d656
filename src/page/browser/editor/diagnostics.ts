import type { Diagnostic } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { Span } from "../../../core/text/source.ts";
import type { PageTexts } from "../../../messages/page.ts";
import type { Checked, Mark } from "../../request.ts";
import { element } from "../element.ts";

/** More than this at one place is left to the report. */
const mostMessages = 3;

/** What was found, as the editor underlines it. */
export function diagnosticsOf(checked: Checked, text: Text, texts: PageTexts): Diagnostic[] {
  if (checked.kind === "plan") return checked.marks.map((mark) => diagnosticOf(mark, text, texts));
  const { span, reason } = checked;
  return span ? [diagnosticOf({ span, severity: "error", messages: [reason] }, text, texts)] : [];
}

function diagnosticOf({ span, severity, messages }: Mark, text: Text, { editor }: PageTexts): Diagnostic {
  const more = messages.length - mostMessages;
  const shown = [...messages.slice(0, mostMessages), ...(more > 0 ? [editor.more(more)] : [])];
  return {
    ...rangeOf(span, text),
    severity,
    message: shown.join("\n"),
    renderMessage: () => element("div", {}, ...shown.map((words) => element("p", {}, words))),
  };
}

/** A span without any length is shown on the character after it, or before it at the end of a line. */
function rangeOf(
  { line, column, endLine, endColumn }: Span,
  text: Text,
): { readonly from: number; readonly to: number } {
  const from = offsetOf(text, line, column);
  const to = offsetOf(text, endLine, endColumn);
  if (to > from) return { from, to };
  const { to: end, from: start } = text.lineAt(from);
  return from < end ? { from, to: from + 1 } : { from: Math.max(start, from - 1), to: from };
}

/** The text may have changed since the place was told. */
export function offsetOf(text: Text, line: number, column: number): number {
  const { from, to } = text.line(Math.min(Math.max(line, 1), text.lines));
  return Math.min(from + Math.max(column, 1) - 1, to);
}
