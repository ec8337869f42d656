import type { EditorTexts } from "../editor.ts";
import { or } from "./words.ts";

/** More words than this are looked up, not read. */
const most = 20;

export default {
  about: {
    plan: [
      "Plan för Plankoll",
      "En kommuns plan mot våld i nära relationer. Nycklar och värden har också engelska namn, som får blandas med de svenska.",
    ],
    config: [
      "Inställningar för Plankoll",
      "Det som plankoll.config.yaml innehåller: det som kommandoraden annars skulle säga varje gång. Flaggor går före. Nycklar och värden har också engelska namn, som får blandas med de svenska. Filer anges räknat från inställningarnas mapp.",
    ],
  },
  examples: (words) => `Till exempel ${or(words)}.`,
  unknownKey: (keys, mayBeOwn) => {
    const allowed =
      keys.length > most ? "Redigeraren föreslår dem som finns (Ctrl+mellanslag)." : `Här får stå ${or(keys)}.`;
    return `Nyckeln finns inte här. ${allowed}${mayBeOwn ? " Egna nycklar börjar med ”x-”." : ""}`;
  },
  notAChoice: (values) =>
    values.length > most
      ? "Ordet finns inte i listan. Radera det och låt redigeraren föreslå (Ctrl+mellanslag)."
      : `Ordet finns inte i listan. Välj ${or(values)}.`,
  notAText: "Här ska en text stå, inte en lista och inte flera nycklar.",
  notAList: "Här ska en lista stå: ett streck och ett mellanslag före varje post, på en egen rad.",
  notAMapping: (keys) => `Här ska nycklar stå, på egna rader längre in: ${or(keys)}.`,
  notNamed: "Här ska namn stå, på egna rader längre in, vart och ett med kolon och ett värde.",
  notANumber: "Skriv ett helt tal, med siffror.",
  missing: {
    plankoll: "Skriv ”plankoll: 1” överst. Det märker filen som en plan.",
    municipality: "Skriv vilken kommun planen gäller, till exempel ”kommun: Nora”.",
  },
  wrongVersion: "Skriv 1: det är den version av formatet som Plankoll läser.",
  focusArea: (number, pack) => `Fokusområde ${number} i ”${pack}”.`,
} satisfies EditorTexts;
