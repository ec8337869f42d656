import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { placeIn } from "../../suggest/place.ts";
import { fieldAt } from "../../suggest/suggest.ts";
import { element } from "../element.ts";
import type { EditorParts } from "./editor.ts";

/** Tells what a key is for, when one points at it. */
export function hover({ language, known, texts: { editor } }: EditorParts): Extension {
  return hoverTooltip((view, pos) => {
    const { state } = view;
    const line = state.doc.lineAt(pos);
    const key = /^\s*(?:- +)*(?!- )([^\s#:[\]{},"'](?:[^:#]*[^\s:#])?)\s*:(?:\s|$)/.exec(line.text);
    if (!key) return null;
    const from = line.from + key[0].indexOf(key[1] ?? "");
    const to = from + (key[1] ?? "").length;
    if (pos < from || pos > to) return null;
    const { parents } = placeIn(state.sliceDoc(0, from));
    const spelling = known()?.spelling ?? language;
    const field = fieldAt([...parents, key[1] ?? ""], { spelling, language });
    if (!field) return null;
    const other = spelling === "sv" ? field.english : field.swedish;
    const values = field.values.map(({ name }) => name);
    const lines = [
      field.description ?? field.usual,
      values.length > 0 ? editor.values(values) : undefined,
      field.examples.length > 0 ? editor.examples(field.examples) : undefined,
      other === field.name ? undefined : editor.alsoCalled(other),
    ].filter((words) => words !== undefined);
    return {
      pos: from,
      end: to,
      above: true,
      create: () => ({
        dom: element("div", { class: "app-about-key" }, ...lines.map((words) => element("p", {}, words))),
      }),
    };
  });
}
