import type { CliTexts } from "../../cli.ts";

export default {
  summary: "granska alla planer i ett län på en gång",
  about:
    "Granskar många planer och visar dem tillsammans: vilka kommuner som har en plan i underlaget, vad planerna visar i varje fokusområde, vilka krav som flest saknar, vad som är äldst och försenat och vad som har förändrats.",
  options: {
    county: [
      "<län|kod>",
      "räkna bara länets planer och visa vilka kommuner som saknas (förval: det län som alla planer ligger i)",
    ],
    compare: ["<mapp|rapport.json>", "visa vad som har förändrats sedan förra årets planer eller en tidigare rapport"],
    asOf: ["<dag>", "granska som om det vore den dagen, ÅÅÅÅ-MM-DD (förval: i dag)"],
    within: ["<dagar>", "hur många dagar fram som räknas som ”snart dags”"],
    failOn: [
      "<nivå>",
      "lägsta nivå på en anmärkning som ger slutkod 1: fel (error), varning (warning), upplysning (info) eller aldrig (never); en kommun utan plan i länet som anges med --county räknas som fel",
    ],
  },
  closing: `Av flera filer för en kommun räknas den senaste som gäller på granskningsdagen; de andra räknas upp.
Med --compare och en mapp bedöms de tidigare planerna per samma dag, så att det är planerna som jämförs och inte tiden.

Exempel:
  plankoll audit planer/ --county Örebro
  plankoll audit planer/2026 --compare planer/2025 -f html:lan.html -f xlsx:lan.xlsx
  plankoll audit planer/ -f json:2026.json          spara till nästa år
  plankoll audit planer/ --compare 2025.json`,
} satisfies CliTexts["audit"];
