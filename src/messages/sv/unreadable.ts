import { highestLimits, type LimitName } from "../../core/faults/limits.ts";
import type { UnreadableTexts } from "../unreadable.ts";
import { inThousands } from "./words.ts";

const quote = 'Sätt raka citattecken (") runt hela texten';

/** What there is too much of, by what it is. */
const tooMuch: Readonly<Record<LimitName, (limit: string) => string>> = {
  bytes: (limit) => `Filen är större än ${limit} byte, som är det mesta som läses. Kontrollera att det är rätt fil.`,
  depth: (limit) =>
    `Listor och grupper står i varandra i fler än ${limit} nivåer, vilket ingen plan behöver. Kontrollera klamrarna och indragen.`,
  keys: (limit) =>
    `Gruppen har fler än ${limit} nycklar, vilket ingen plan behöver. Kontrollera att det är rätt fil, och att streck (-) inte saknas i en lista.`,
  aliases: (limit) => `Filen har fler än ${limit} hänvisningar (*namn). Skriv i stället ut det som de står för.`,
  values: (limit) => `Filen har fler än ${limit} värden, vilket ingen plan behöver. Kontrollera att det är rätt fil.`,
  activities: (limit) =>
    `Planen har fler än ${limit} mål och aktiviteter. Kontrollera att det är rätt fil, eller dela den i flera planer.`,
};

export default {
  missing: () => "Filen finns inte. Kontrollera sökvägen.",
  forbidden: () => "Behörighet saknas att läsa filen eller mappen. Be den som äger den om läsrättighet.",
  outside: () =>
    "Länken leder ut ur mappen som söks igenom, så det som ligger där har inte bedömts. Ska det bedömas, ange det med sin egen sökväg.",
  notAFile: () =>
    "Det här är ingen vanlig fil, utan till exempel ett rör eller en enhet, och läses inte. Spara innehållet i en fil och ange den; en plan kan också skickas till plankoll check -",
  busy: () => "Filen är öppen i ett annat program, som inte släpper den. Stäng den där och försök igen.",
  isFolder: () => "Det här är en mapp, inte en fil. Ange filen i den.",
  refused: ({ code }) => `Filen gick inte att läsa (${code}). Kontrollera att disken eller nätverksenheten går att nå.`,
  tooMuch: ({ of, limit, writtenOut }) => {
    const said = writtenOut
      ? "Filen blir för stor när alla hänvisningar (*namn) skrivs ut. Ta bort hänvisningar som upprepar varandra."
      : tooMuch[of](inThousands(limit));
    const higher = Math.min(2 * limit, highestLimits[of]);
    return higher > limit ? `${said} Ska den läsas ändå, lägg till --limit ${of}=${higher}` : said;
  },
  reportTooLarge: ({ limit }) =>
    `Filen är större än ${limit / 1_000_000} MB, som är det mesta som läses. Kontrollera att det är rätt fil.`,
  binary: ({ looksLike }) =>
    looksLike === "office"
      ? "Filen är ett Word- eller Exceldokument, inte YAML. En tabell med aktiviteter läses in med plankoll import; annat skrivs av i en textfil som slutar på .yaml."
      : looksLike === "pdf"
        ? "Filen är en PDF, inte YAML. Skriv av planen i en textfil som slutar på .yaml."
        : "Filen är ingen textfil. En plan är YAML, sparad som text i UTF-8.",
  utf16: () => "Filen är sparad som UTF-16. Spara som UTF-8.",
  notUtf8: () =>
    "Texten är inte sparad som UTF-8: ett tecken går inte att läsa, oftast å, ä eller ö. Öppna filen i en textredigerare och spara som UTF-8.",
  unmarked: () => "Filen är inte märkt som en plan. Lägg till raden ”plankoll: 1” överst.",
  nearlyMarked: ({ key, line }) => `På rad ${line} står ”${key}”. Menade du ”plankoll: 1”?`,
  noPlan: ({ skipped, ignored }) =>
    [
      skipped > 0
        ? `Här finns ingen plan: ${skipped === 1 ? "den YAML-fil" : `de ${skipped} YAML-filer`} som finns saknar raden ”plankoll: 1” överst.`
        : ignored > 0
          ? "Här finns inget att granska."
          : "Här finns ingen YAML-fil (.yaml eller .yml). Kontrollera sökvägen.",
      ...(ignored > 0
        ? [
            `${ignored === 1 ? "En YAML-fil" : `${ignored} YAML-filer`} hoppas över enligt inställningarna; nämn filen på kommandoraden, eller kör med --no-config.`,
          ]
        : []),
    ].join(" "),

  strangeName: () =>
    "Filens namn är inte skrivet i UTF-8, så filen kan inte öppnas. Byt namn på den, med vanliga bokstäver.",
  noWaivers: () => "Här finns inga undantag. De skrivs som en lista under nyckeln ”undantag”, så som i en plan.",
  tooManyStars: ({ most }) =>
    `Sökmönstret har fler än ${most} stjärnor i samma led, eller fler än ${most} led med två stjärnor, och söks inte. Skriv ett kortare mönster, eller namnge mappen.`,
  ALIAS_PROPS: () =>
    "En hänvisning (*namn) kan inte ha ett eget namn (&) eller en egen typ (!). Ta bort det som står före stjärnan.",
  BAD_ALIAS: () =>
    `Tecknet * eller & börjar en hänvisning i YAML, men här följer inget namn. ${quote}; en punktlista skrivs med streck (-).`,
  BAD_COLLECTION_TYPE: () => "Ordet efter utropstecknet (!) passar inte det som följer. Ta bort det.",
  BAD_DIRECTIVE: () => `En rad som börjar med % är en anvisning till YAML, och den här går inte att läsa. ${quote}.`,
  BAD_DQ_ESCAPE: () =>
    "Inom dubbla citattecken har \\ en särskild betydelse, och det som följer går inte att läsa. Skriv \\\\ eller byt till enkla citattecken ('…').",
  BAD_INDENT: () =>
    "Indraget stämmer inte. Nycklar på samma nivå ska stå rakt under varandra, indragna med mellanslag; en klammer { eller [ ska avslutas innan nästa nyckel börjar.",
  BAD_PROP_ORDER: () =>
    "Tecknet & eller ! står före -, ? eller :. Flytta det till efter det tecknet, eller ta bort det.",
  BAD_SCALAR_START: () => `En text utan citattecken kan inte börja med det här tecknet. ${quote}.`,
  BLOCK_AS_IMPLICIT_KEY: () =>
    'Raden läses som en nyckel i en nyckel: antingen innehåller texten ett kolon, och då behövs raka citattecken (”titel: "Mål: trygghet"”), eller så är raden under för långt indragen.',
  BULLET: () =>
    "Raden börjar med ett tankstreck eller en punkt, så som ordbehandlare skriver listor. Skriv ett vanligt bindestreck och ett mellanslag: ”- titel: …”.",
  BLOCK_IN_FLOW: () =>
    "Inom klamrar { } eller [ ] kan inte rader med streck eller indrag stå. Skriv allt inom klamrarna med kommatecken emellan, eller ta bort klamrarna.",
  DUPLICATE_KEY: () => "Samma nyckel står två gånger. Ta bort den ena.",
  EMPTY: () => "Filen är tom. Kontrollera att det är rätt fil.",
  emptyPlan: () =>
    "Filen är tom. Kontrollera att det är rätt fil. En plan börjar med raden ”plankoll: 1” och en rad med kommunens namn, till exempel ”kommun: Nora”.",
  IMPOSSIBLE: () => "Texten går inte att läsa som YAML. Jämför raden och den före med en plan som fungerar.",
  KEY_OVER_1024_CHARS: () =>
    `Det som står före kolonet är för långt för att vara en nyckel. ${quote}, eller dela upp den.`,
  MISSING_CHAR: () =>
    'Ett tecken saknas, här eller tidigare: oftast kolon och mellanslag efter en nyckel (”kommun: Nora”), eller det raka citattecken (") som avslutar en text. Annars är raden inte lika långt indragen som raden ovanför.',
  MULTILINE_IMPLICIT_KEY: () =>
    'Raden är ingen nyckel med ett värde. Oftast saknas kolon och mellanslag efter nyckeln (”kommun: Nora”), eller raka citattecken (") runt en text som fortsätter på nästa rad, eller så är raden inte lika långt indragen som raden ovanför.',
  MULTIPLE_ANCHORS: () => "Två namn (&) står på samma värde. Ta bort det ena.",
  MULTIPLE_DOCS: () =>
    "Filen innehåller mer än ett dokument: här börjar ett nytt med ---. Lägg varje plan i en egen fil, eller ta bort raden ---.",
  MULTIPLE_TAGS: () => "Två typer (!) står på samma värde. Ta bort den ena.",
  NON_STRING_KEY: () => "En nyckel är en lista eller en grupp. Skriv nyckeln som ett ord.",
  QUESTION_MARK: () =>
    'Ett frågetecken som står ensamt har en särskild betydelse i YAML. Lämna platsen tom, eller sätt raka citattecken om det: "?".',
  RESOURCE_EXHAUSTION: () => "Filen är för invecklad för att läsas. Dela upp den, eller gör den plattare.",
  TAB_AS_INDENT: () => "Indraget är gjort med tabb, vilket YAML inte tillåter. Byt tabben mot mellanslag.",
  TAG_RESOLVE_FAILED: () => `Utropstecknet (!) anger en typ som inte finns. ${quote}, eller ta bort tecknet.`,
  UNCLOSED_QUOTE: () =>
    "Citattecknet som texten börjar med här verkar sakna ett som avslutar den: texten läses vidare över raderna under. Avsluta texten med samma raka citattecken på samma rad.",
  UNEXPECTED_TOKEN: () =>
    `Här står något som inte hör dit, till exempel mer text efter ett avslutande citattecken. ${quote}, och börja varje punkt i en lista på en egen rad.`,
} satisfies UnreadableTexts;
