import type { CliTexts } from "../../cli.ts";

export default {
  summary: "räkna upp kravpaket, krav, regler, teman, format eller kommuner",
  what: [
    "vad",
    "kravpaket (packs), krav (requirements), regler (rules), teman (topics), format (formats) eller kommuner (municipalities); förval: kravpaket",
  ],
  requirements: (count) => `${count} krav`,
  usedBy: (count) => (count === 1 ? "används av 1 krav" : `används av ${count} krav`),
} satisfies CliTexts["list"];
