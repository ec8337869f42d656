import type { CliTexts } from "../../cli.ts";

export default {
  text: "för den som läser, i terminalen eller på papper",
  json: "för andra program; beskrivs av plankoll schema report, audit och due",
  ndjson: "en plan per rad medan granskningen pågår, för dataverktyg (audit)",
  markdown: "för en promemoria eller en kommentar",
  html: "en sida att läsa, skicka och skriva ut; utan skript",
  csv: "en tabell för kalkylprogram och statistik: iakttagelserna (check), kommunerna (audit), det som ska göras (due)",
  xlsx: "en arbetsbok för Excel och LibreOffice; aktiviteterna i den kan tas tillbaka med plankoll import (check)",
  docx: "ett underlag för nämnden, för Word: en första sida för den som beslutar, sedan vem som gör vad och när (check)",
  sarif: "för kodgranskning i GitHub och för redigerare: SARIF 2.1.0 (check)",
  junit: "testresultat för CI: ett test för varje krav, per plan (check)",
  github: "anmärkningar vid raderna i en ändring på GitHub, och en sammanfattning på körningens sida (check)",
  gitlab: "kodkvalitet för GitLab (check)",
  ics: "en kalender för Outlook, Apple med flera: vad som är försenat och vad som ska göras",
} satisfies CliTexts["formats"];
