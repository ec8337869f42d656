import type { CliTexts } from "../../cli.ts";

export default {
  summary: "granska planer",
  about:
    "Granskar planer mot överenskommelsen, lagen och det som gör en plan möjlig att följa. Rapporten säger vad planen inte visar, vad som är försenat och vad som saknar ansvarig.",
  paths: ["sökvägar", "filer, mappar, mönster inom citattecken, eller - för standard in (förval: den här mappen)"],
  options: {
    asOf: ["<dag>", "granska som om det vore den dagen, ÅÅÅÅ-MM-DD (förval: i dag)"],
    pack: [
      "<id|fil>",
      "granska mot just det här kravpaketet; kan upprepas (förval: planens överenskommelser eller länets, och de gemensamma paketen)",
    ],
    waivers: ["<fil>", "läs också undantag ur en egen fil"],
    baseline: ["<fil>", "räkna inte det som står i utgångsläget, bara det som är nytt"],
    noBaseline: "räkna allt, även om inställningarna anger ett utgångsläge",
    updateBaseline: "lägg till det nya i utgångsläget (förval: plankoll.baseline.json)",
    pruneBaseline: "ta bort ur utgångsläget det som är rättat",
    config: [
      "<fil>",
      "läs inställningarna ur den här filen (förval: plankoll.config.yaml här eller i en mapp ovanför)",
    ],
    noConfig: "läs inga inställningar",
    format: [
      "<format>[:fil]",
      "rapportens format, och filen om den inte ska till standard ut; kan upprepas (förval: text)",
    ],
    output: ["<fil>", "filen som rapporten ska till; utan -f avgör filnamnets slut formatet"],
    failOn: [
      "<nivå>",
      "lägsta nivå på en anmärkning som ger slutkod 1: fel (error), varning (warning), upplysning (info) eller aldrig (never)",
    ],
    within: ["<dagar>", "hur många dagar fram som räknas som ”snart dags”"],
    only: [
      "<slag>",
      "visa bara anmärkningar av ett slag: lucka, försenat, ”utan ansvarig”, oklart, ”snart dags”, ogiltigt, integritet, hänvisning, platshållare eller undantag; slutkoden är densamma",
    ],
    quiet: "skriv inget annat än rapporten och fel",
    color: "använd färg",
    noColor: "använd inte färg",
  },
  closing: `Slutkoder:
  0   inget på eller över nivån i --fail-on
  1   minst en anmärkning på eller över den nivån
  2   kommandot går inte att utföra, inställningarna eller ett kravpaket går inte att läsa, eller det finns inget att granska
  3   någon fil gick inte att läsa eller är ingen plan; rapporten om de andra är hel
  70  fel i programmet

Flaggor går före inställningarna.

Exempel:
  plankoll check nora.yaml --as-of 2026-11-22
  plankoll check "planer/**/*.yaml" -f text -f json:rapport.json
  plankoll check nora.yaml --pack plan-basics --pack eget-paket.yaml
  plankoll check planer --update-baseline
  plankoll check planer --baseline plankoll.baseline.json`,
} satisfies CliTexts["check"];
