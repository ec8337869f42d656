import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { suggest } from "../../suggest/suggest.ts";
import type { EditorParts } from "./editor.ts";

/** Offers the keys and values that may stand where one writes. */
export function completion({ language, known }: EditorParts): Extension {
  const source = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const before = state.sliceDoc(0, pos);
    if (/(?:^|\s)#[^\n]*$/.test(before)) return null;
    const plan = known();
    const { spelling = language, areas = [], packs = [] } = plan ?? {};
    const found = suggest(before, state.sliceDoc(pos), { spelling, language, areas, packs });
    if (!found || (found.typed === "" && !explicit)) return null;
    return {
      from: pos - found.typed.length,
      options: found.entries.map(({ label, text, about }) => ({
        label,
        apply: text,
        ...(about === "" ? {} : { info: about }),
      })),
      validFor: /^[\p{L}\p{N}_ -]*$/u,
    };
  };
  return autocompletion({ override: [source], icons: false });
}
