import type { CliTexts } from "../../cli.ts";

export default {
  summary: "börja på en plan",
  about:
    "Frågar efter kommun, titel, beslut, samordnare och överenskommelse, och skriver en fil med det och med alla andra avsnitt som en plan kan ha, bortkommenterade och förklarade. Det som hoppas över går att fylla i senare. Skriver inte över något.",
  file: ["fil", "filen som planen ska skrivas till, eller - för standard ut (förval: kommunens namn, nora.yaml)"],
  options: {
    municipality: ["<kommun>", "kommunens namn eller kod"],
    title: ["<titel>", "planens titel"],
    adopted: ["<tid>", "när planen antogs, till exempel 2026-02-23 eller mars 2026"],
    body: ["<organ>", "vem som antog den, till exempel Kommunfullmäktige"],
    reference: ["<nummer>", "beslutets diarienummer eller paragraf, till exempel KS 2026/00001"],
    coordinator: ["<funktion>", "den funktion som samordnar arbetet, inte en persons namn"],
    agreement: ["<id>", "överenskommelse som planen lyder under; kan upprepas"],
    kind: ["<typ>", "handlingsplan, aktivitetsplan, riktlinje, program eller strategi"],
    keys: ["<sv|en>", "språk på planens nycklar (förval: som --lang)"],
  },
  noSchema: "skriv inte schemat, som hjälper redigerare, bredvid planen",
  yes: "fråga inget; hoppa över det som inte står på kommandoraden",
  force: "ersätt filen om den finns",
  closing: `Slutkoder:
  0   planen är skriven
  2   den gick inte att skriva, filen finns redan eller ett svar går inte att använda
  70  fel i programmet

Exempel:
  plankoll init
  plankoll init planer/nora.yaml
  plankoll init --municipality Nora --title "Handlingsplan mot våld i nära relationer" --yes`,
} satisfies CliTexts["init"];
