import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace',
    lineHeight: "1.6",
  },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  ".cm-gutters": { color: "var(--quiet)", backgroundColor: "var(--paper)", border: "0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--wash)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--tint)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--tint)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", outline: "1px dashed var(--accent)" },
  ".cm-searchMatch": { backgroundColor: "var(--tint)", outline: "1px solid var(--accent)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--tint)", outline: "2px solid var(--accent)" },
  ".cm-gutter-lint": { width: "1.1em" },
  ".cm-lint-marker": { content: "none", width: "0.7em", height: "0.7em", margin: "0.3em 0.1em" },
  ".cm-lint-marker-error": { content: "none", background: "var(--accent)" },
  ".cm-lint-marker-warning": { content: "none", border: "2px solid var(--accent)" },
  ".cm-lint-marker-info": { content: "none", border: "1px solid var(--quiet)", borderRadius: "50%" },
  ".cm-lintPoint::after": { borderBottomColor: "var(--accent) !important" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0" },
  ".cm-lintRange-error": { textDecoration: "underline 2px var(--accent)", textUnderlineOffset: "0.25em" },
  ".cm-lintRange-warning": { textDecoration: "underline dashed 1px var(--accent)", textUnderlineOffset: "0.25em" },
  ".cm-lintRange-info": { textDecoration: "underline dotted 1px var(--quiet)", textUnderlineOffset: "0.25em" },
  ".cm-tooltip, .cm-panels": {
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--line)",
  },
  ".cm-tooltip": { boxShadow: "0 0.25rem 1rem rgb(0 0 0 / 0.2)", maxWidth: "min(32rem, 90vw)" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.6rem" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--on-accent)", background: "var(--accent)" },
  ".cm-diagnostic": { padding: "0.5rem 0.75rem", border: "0", borderLeft: "0.25rem solid var(--line)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--accent)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--accent)", borderLeftStyle: "double" },
  ".cm-completionInfo": { padding: "0.5rem 0.75rem" },
  ".cm-panels input, .cm-panels button": { font: "inherit" },
});

const colours = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--accent)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--quiet)" },
  { tag: [tags.separator, tags.punctuation, tags.bracket, tags.squareBracket, tags.brace], color: "var(--quiet)" },
]);

/** The editor in the colours of the report. */
export const look: Extension = [theme, syntaxHighlighting(colours)];
