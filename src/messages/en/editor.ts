import type { EditorTexts } from "../editor.ts";
import { or } from "./words.ts";

/** More words than this are looked up, not read. */
const most = 20;

export default {
  about: {
    plan: [
      "Plankoll plan",
      "A municipality's plan against violence in close relationships. Keys and values have Swedish names too, which may be mixed with the English.",
    ],
    config: [
      "Plankoll configuration",
      "What plankoll.config.yaml holds: what the command line would say in every run. Options go before it. Keys and values have Swedish names too, which may be mixed with the English. Files are named from the folder of the configuration.",
    ],
  },
  examples: (words) => `For example ${or(words)}.`,
  unknownKey: (keys, mayBeOwn) => {
    const allowed =
      keys.length > most ? "The editor suggests those there are (Ctrl+Space)." : `What may stand here is ${or(keys)}.`;
    return `There is no such key here. ${allowed}${mayBeOwn ? " Keys of your own begin with x-." : ""}`;
  },
  notAChoice: (values) =>
    values.length > most
      ? "The word is not in the list. Delete it and let the editor suggest one (Ctrl+Space)."
      : `The word is not in the list. Choose ${or(values)}.`,
  notAText: "A text belongs here, not a list and not several keys.",
  notAList: "A list belongs here: a dash and a space before each item, on a line of its own.",
  notAMapping: (keys) => `Keys belong here, on lines of their own further in: ${or(keys)}.`,
  notNamed: "Names belong here, on lines of their own further in, each with a colon and a value.",
  notANumber: "Write a whole number, in digits.",
  missing: {
    plankoll: "Write “plankoll: 1” at the top. It marks the file as a plan.",
    municipality: "Write whose plan it is, for example “municipality: Nora”.",
  },
  wrongVersion: "Write 1: that is the version of the format that Plankoll reads.",
  focusArea: (number, pack) => `Focus area ${number} of “${pack}”.`,
} satisfies EditorTexts;
