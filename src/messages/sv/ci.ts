import { capital } from "../capital.ts";
import type { CiTexts } from "../ci.ts";

const findings = (count: number) => (count === 1 ? "en iakttagelse" : `${count} iakttagelser`);

export default {
  readable: {
    title: "Filen går att läsa som en plan",
    about:
      "En fil som inte går att läsa är inte granskad, och vad den visar är okänt. Meddelandet säger vad som hindrar och vad som behöver göras.",
  },
  outside: (file, count) =>
    `${file === "-" ? "Det som lästes från standard in" : file} har ingen plats i arkivet. Därför står ${findings(count)} inte här; se textrapporten.`,
  cut: (shown, left) =>
    `Här står de ${shown} allvarligaste iakttagelserna. ${left} till är utelämnade, eftersom mottagaren inte tar emot fler. Granska färre planer åt gången.`,
  shownFirst: (most) => `GitHub visar bara de ${most} första resultaten, som är de allvarligaste.`,
  waivedLeftOut: (count) =>
    `${capital(findings(count))} som täcks av beslutade undantag är ${count === 1 ? "utelämnad" : "utelämnade"}, eftersom GitHub skulle visa ${count === 1 ? "den som öppen" : "dem som öppna"}.`,
  waived: (expires, facts) =>
    [expires ? `Beslutat undantag till och med ${expires}.` : "Beslutat undantag.", ...facts].join(" "),
  root: "Arkivets rot.",
  notApplicable: (day) => `Kravet gäller inte den här planen, eller inte ${day}.`,
  known: (since) => `Känd sedan ${since}.`,
  knownNotShown: "Det som är känt visas inte här.",
  more: (count) => (count === 1 ? "En till av samma slag." : `${count} till av samma slag.`),
  asOf: (day) => `Bedömd per ${day}.`,
  shownInPart: "GitHub visar bara omkring tio av varje nivå på sidan. Alla står här i loggen.",
  tooLong: "Hela rapporten är för lång för den här sidan. Skriv den till en fil: -f markdown:rapport.md",
} satisfies CiTexts;
