import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Language } from "../../../core/text/language.ts";
import type { PageTexts } from "../../../messages/page.ts";
import type { Checked, CheckedPlan } from "../../request.ts";
import { completion } from "./completion.ts";
import { diagnosticsOf, offsetOf } from "./diagnostics.ts";
import { hover } from "./hover.ts";
import { look } from "./look.ts";

export interface EditorParts {
  readonly texts: PageTexts;
  readonly language: Language;
  /** What is known of the plan since it was last judged. */
  known(): CheckedPlan | undefined;
  onChange(text: string): void;
}

export interface Editor {
  readonly node: HTMLElement;
  /** Underlines what something is said of. */
  mark(checked: Checked): void;
  goTo(line: number, column: number): void;
  end(): void;
}

/** An editor for a plan. */
export function makeEditor(text: string, parts: EditorParts): Editor {
  const { texts } = parts;
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        indentUnit.of("  "),
        yaml(),
        search({ top: true }),
        completion(parts),
        hover(parts),
        look,
        EditorView.lineWrapping,
        EditorState.phrases.of(texts.editor.phrases),
        EditorView.contentAttributes.of({
          "aria-label": texts.editor.label,
          "aria-describedby": "app-keys",
          "data-first": "true",
          tabindex: "0",
        }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) parts.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    node: view.dom,
    mark: (checked) => view.dispatch(setDiagnostics(view.state, diagnosticsOf(checked, view.state.doc, texts))),
    goTo(line, column) {
      const anchor = offsetOf(view.state.doc, line, column);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
      view.focus();
    },
    end: () => view.destroy(),
  };
}
