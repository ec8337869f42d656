import type { CliTexts } from "../../cli.ts";

export default {
  summary: "visa vad en ny version av en plan ändrar",
  about:
    "Jämför två versioner av en plan: mål och aktiviteter som är nya, borttagna, slutförda eller avbrutna, det som flyttats i tid eller fått ny ansvarig, och vad som ändrats i planen själv. Visar vilka luckor det stänger och öppnar, och om datumet för revideringen stämmer med det som är ändrat. Ordning och språk på nycklarna spelar ingen roll.",
  old: ["förra", "den förra planen"],
  new: ["nya", "den nya planen"],
  options: {
    asOf: ["<dag>", "bedöm båda som om det vore den dagen, ÅÅÅÅ-MM-DD (förval: i dag)"],
    pack: [
      "<id|fil>",
      "bedöm båda mot just det här kravpaketet; kan upprepas (förval: båda planernas överenskommelser eller länets, och de gemensamma paketen)",
    ],
    failOn: [
      "<nivå>",
      "lägsta nivå på en ny lucka som ger slutkod 1: fel (error), varning (warning) eller aldrig (never)",
    ],
  },
  closing: `Slutkoder:
  0   jämförelsen är gjord
  1   den nya planen har en ny lucka på eller över nivån i --fail-on
  2   kommandot går inte att utföra
  3   någon av filerna gick inte att läsa eller är ingen plan
  70  fel i programmet

Exempel:
  plankoll diff nora-2025.yaml nora-2026.yaml
  plankoll diff nora-2025.yaml nora-2026.yaml -f markdown -o underlag.md`,
} satisfies CliTexts["diff"];
