import type { CliTexts } from "../../cli.ts";

export default {
  summary: "visa vad som ska göras och när",
  about:
    "Visar vad som är försenat och vad som ska göras de närmaste dagarna, efter datum eller efter ansvarig: revidering, uppföljning, mål och aktiviteter, kartläggning, överenskommelser, rutiner, kompetensutveckling, giltighetstider och undantag. Det som är klart eller avbrutet står inte med, och det som pågår löpande har ingen dag.",
  options: {
    asOf: ["<dag>", "räkna som om det vore den dagen, ÅÅÅÅ-MM-DD (förval: i dag)"],
    within: [
      "<dagar>",
      "hur långt fram listan ser; 0 visar bara det som är försenat och det som ska göras i dag; kalendern (ics) har allt som planen anger en dag för",
    ],
    by: ["<ordning>", "ordna textrapporten efter datum (date) eller efter ansvarig (owner), till exempel för ett mejl"],
  },
  closing: `Där planen inte anger något intervall räknas en revidering ett år från den
förra, och en uppföljning eller kartläggning fyra år. Överenskommelser med andra
parter och rutiner räknas två år från att de senast följdes upp. Det som rör
planen själv, och som den inte anger någon ansvarig för, står hos den som
samordnar.

I en kalender (ics) har varje händelse ett eget kännetecken: läs in filen på
nytt när planen har ändrats, så uppdateras händelserna i stället för att
dubbleras. Det som återkommer står bara med nästa gång. En påminnelse kommer
14 dagar före, eller dagen före om den tiden redan har gått.

Slutkoder:
  0   listan är gjord, också när något är försenat
  2   kommandot går inte att utföra, eller det finns inget att granska
  3   någon fil gick inte att läsa eller är ingen plan; listan över de andra är hel
  70  fel i programmet

Exempel:
  plankoll due nora.yaml
  plankoll due nora.yaml --by ansvarig --within 30
  plankoll due nora.yaml -f ics:nora.ics`,
  undated: (count) =>
    `${count === 1 ? "En sak går inte att datera och står" : `${count} saker går inte att datera och står`} inte i kalendern. Se plankoll due.`,
} satisfies CliTexts["due"];
