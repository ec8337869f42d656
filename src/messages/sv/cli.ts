import type { CliTexts } from "../cli.ts";
import { didYouMean, either, or } from "./words.ts";

const named = (places: readonly string[]) =>
  places.map((place) => (place === "." ? "den här mappen" : place)).join(", ");
const files = (count: number) => (count === 1 ? "1 YAML-fil" : `${count} YAML-filer`);

export default {
  help: {
    usage: "Användning:",
    arguments: "Argument:",
    options: "Flaggor:",
    commands: "Kommandon:",
    anyOption: "[flaggor]",
    anyCommand: "[kommando]",
    byDefault: (value) => `(förval: ${value})`,
    help: "visa hjälpen",
    helpCommand: ["[kommando]", "visa hjälpen till ett kommando"],
    version: "visa versionen",
    language: ["<sv|en>", "språk i rapporter och meddelanden; även PLANKOLL_LANG eller inställningarna (förval: sv)"],
    about:
      "Granskar kommuners planer mot våld i nära relationer: luckor, försenade revideringar och aktiviteter utan ansvarig.",
    closing: `Börja så här:
  plankoll check plan.yaml          granska en plan
  plankoll check planer/            granska alla planer i en mapp
  plankoll check --help             alla flaggor`,
  },
  check: {
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
      updateBaseline: "ta in det som är nytt i utgångsläget (förval: plankoll.baseline.json)",
      pruneBaseline: "ta bort det som är rättat ur utgångsläget",
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
      within: ["<dagar>", "hur långt fram ”snart dags” ser"],
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
  },
  limit: [
    "<namn=antal>",
    "läs filer som är större än annars: byte (bytes), nivåer (depth), nycklar (keys), hänvisningar (aliases), värden (values) eller aktiviteter (activities); kan upprepas",
  ],
  audit: {
    summary: "granska alla planer i ett län på en gång",
    about:
      "Granskar många planer och visar dem tillsammans: vilka kommuner som har lämnat in en plan, vad planerna visar i varje fokusområde, vilka krav som flest saknar, vad som är äldst och försenat och vad som har förändrats.",
    options: {
      county: [
        "<län|kod>",
        "räkna bara länets planer och visa vilka kommuner som saknas (förval: det län som alla planer ligger i)",
      ],
      compare: [
        "<mapp|rapport.json>",
        "visa vad som har förändrats sedan förra årets planer eller en tidigare rapport",
      ],
      asOf: ["<dag>", "granska som om det vore den dagen, ÅÅÅÅ-MM-DD (förval: i dag)"],
      within: ["<dagar>", "hur långt fram ”snart” ser"],
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
  },
  due: {
    summary: "visa vad som ska göras och när",
    about:
      "Visar vad som är försenat och vad som ska göras de närmaste dagarna, efter datum eller efter ansvarig: revidering, uppföljning, mål och aktiviteter, kartläggning, överenskommelser, rutiner, kompetensutveckling, giltighetstider och undantag. Det som är klart eller avbrutet står inte med, och det som pågår löpande har ingen dag.",
    options: {
      asOf: ["<dag>", "räkna som om det vore den dagen, ÅÅÅÅ-MM-DD (förval: i dag)"],
      within: [
        "<dagar>",
        "hur långt fram listan ser; 0 visar bara det som är försenat och det som ska göras i dag; kalendern (ics) har allt som planen anger en dag för",
      ],
      by: [
        "<ordning>",
        "ordna textrapporten efter datum (date) eller efter ansvarig (owner), till exempel för ett mejl",
      ],
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
  },
  diff: {
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
  },
  import: {
    summary: "gör en aktivitetstabell till en plan, eller för in den i en plan som finns",
    about:
      "Läser en aktivitetstabell ur en Excelfil (.xlsx) eller en textfil med avgränsade värden (.csv), säger hur den lästes och skriver en plan. Finns planen redan visas först vad som skulle ändras; ingenting i den tas bort.",
    file: ["fil", "tabellen, .xlsx eller .csv"],
    options: {
      output: ["<plan.yaml>", "planen som skrivs eller ändras (förval: en ny plan till standard ut)"],
      municipality: ["<kommun>", "den kommun som planen gäller, namn eller kod"],
      sheet: ["<ark>", "arkets namn eller nummer (förval: Aktiviteter, annars det första med en aktivitetstabell)"],
      column: [
        "<rubrik=nyckel>",
        "säg vad en kolumn är, till exempel ”Vem gör=ansvarig”, eller ”Nr=-” för en som inte ska med; kan upprepas",
      ],
    },
    yes: "ändra planen utan att fråga",
    closing: `Rubrikerna får heta som i vanliga planer: Mål, Delmål, Aktivitet, Åtgärd, Insats, Ansvarig, Tidplan, Uppföljning,
Indikator, Resurser, Status, Fokusområde, Kommentar. En tom ruta under ett mål betyder samma mål. Det som står under en
rubrik utan plats i planen sparas i aktivitetens kommentar.

En aktivitet känns igen på id och titel. Det som bara finns i planen, och det som är tomt i tabellen, lämnas som det är.

Exempel:
  plankoll import aktiviteter.xlsx -o nora.yaml --municipality Nora
  plankoll check nora.yaml -f xlsx:nora.xlsx       en tabell att fylla i vidare
  plankoll import nora.xlsx -o nora.yaml           för in ändringarna`,
  },
  init: {
    summary: "börja på en plan",
    about:
      "Frågar efter kommun, titel, beslut, samordnare och överenskommelse, och skriver en fil med det och med alla andra avsnitt som en plan kan ha, bortkommenterade och förklarade. Frågor som hoppas över fylls i senare. Skriver inte över något.",
    file: ["fil", "filen som planen ska skrivas till, eller - för standard ut (förval: kommunens namn, nora.yaml)"],
    options: {
      municipality: ["<kommun>", "kommunens namn eller kod"],
      title: ["<titel>", "planens titel"],
      adopted: ["<tid>", "när planen antogs, till exempel 2026-02-23 eller mars 2026"],
      body: ["<organ>", "vem som antog den, till exempel Kommunfullmäktige"],
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
  },
  open: {
    summary: "skriv Plankoll som en fil att öppna i webbläsaren",
    about:
      "Skriver hela Plankoll som en enda HTML-fil. Den öppnas i en webbläsare, på vilken dator som helst och utan att något installeras: planen skrivs eller öppnas till vänster och rapporten står till höger. Filen fungerar utan nät och kan inte skicka något.",
    file: ["fil", "filen eller mappen som sidan ska skrivas till, eller - för standard ut (förval: plankoll.html)"],
    force: "ersätt en fil som inte är en sådan sida",
    closing: `Exempel:
  plankoll open
  plankoll open delad-mapp/plankoll.html
  plankoll open --lang en`,
    exists: (file) =>
      `${file} finns redan, är inte skriven av plankoll open och skrivs inte över. Ange ett annat namn, eller --force för att ersätta filen.`,
    notHtml: (file) => `Sidan är en fil som slutar på .html: ${file} gör inte det.`,
    noPage: (reason) =>
      `Sidan som ska följa med programmet går inte att läsa: ${reason}. Installera om Plankoll, eller kör npm run build i projektets mapp.`,
    notWritten: (file, reason) => `${file} kunde inte skrivas: ${reason}.`,
    written:
      "Sidan är skriven. Dubbelklicka på filen så öppnas den i webbläsaren; den går att kopiera till andra datorer:",
  },
  list: {
    summary: "räkna upp kravpaket, krav, regler, teman, format eller kommuner",
    what: [
      "vad",
      "kravpaket (packs), krav (requirements), regler (rules), teman (topics), format (formats) eller kommuner (municipalities); förval: kravpaket",
    ],
    requirements: (count) => `${count} krav`,
    usedBy: (count) => (count === 1 ? "används av 1 krav" : `används av ${count} krav`),
  },
  explain: {
    summary: "förklara ett krav, en regel eller ett kravpaket",
    about:
      "Förklarar ett krav: vad som kontrolleras och varför, lagstödet och hur väl det är kontrollerat, ett exempel som uppfyller och ett som inte gör det, hur man rättar och vem som beslutar. Förklarar också regler och kravpaket.",
    id: ["id", "kravets id, ensamt eller med paketets (plan-basics/adopted), eller en regels eller ett kravpakets"],
    pack: ["<fil>", "sök också i kravpaketet i filen; kan upprepas"],
    closing: `Exempel:
  plankoll explain adopted
  plankoll explain se-law/victim-support
  plankoll explain orebro-lan-2015
  plankoll explain rule/adopted          regeln, när ett krav har samma id`,
    rulePage: (command) => `En regel har samma id: ${command}`,
    regraded: (file) => `Nivån är satt av inställningarna i ${file}.`,
  },
  pack: { summary: "arbeta med egna kravpaket" },
  packTest: {
    summary: "pröva ett kravpaket mot dess egna exempel",
    about:
      "Granskar varje exempel i ett kravpaket mot det krav som det står under, och säger om bedömningen blev den väntade. Varje krav ska ha minst ett exempel som uppfyller det och ett som inte gör det.",
    file: ["fil", "kravpaketet, en YAML-fil"],
    asOf: ["<dag>", "den dag som exempel utan egen dag bedöms på, ÅÅÅÅ-MM-DD (förval: i dag)"],
    closing: `Slutkoder:
  0   alla exempel bedöms som väntat, och inget krav saknar exempel
  1   något exempel bedöms annorlunda, eller något krav saknar exempel
  2   kravpaketet går inte att använda

Ett exempel i paketet:
  requirements:
    - id: adopted
      …
      examples:
        - verdict: met
          plan:
            antagen: { organ: kommunfullmäktige, datum: 2025-11-24 }
        - verdict: gap
          as-of: 2026-11-22
          plan: |
            titel: Handlingsplan`,
    fits: (count) => `${count} exempel`,
    differs: ({ expected, verdict }) => `väntat: ${expected}, bedömt: ${verdict}`,
    unclear: ({ verdict }) => `bedömt: ${verdict}, men allt i planen går inte att läsa`,
    lacks: { met: "saknar exempel som uppfyller", unmet: "saknar exempel som inte uppfyller" },
    total: ({ kept, all }) => `${kept} av ${all} krav har exempel som håller.`,
  },
  schema: {
    summary: "skriv ut ett JSON-schema, för redigerare och andra program",
    what: ["vad", "plan, pack, config, baseline, report, audit, due eller diff (förval: plan)"],
    output: ["<fil>", "filen som schemat ska till (förval: standard ut)"],
    closing: `Schemat till en plan gör att en redigerare hjälper till medan du skriver. Första raden i
planen säger var det ligger:
  # yaml-language-server: $schema=plan.sv.schema.json

Exempel:
  plankoll schema plan -o plan.sv.schema.json
  plankoll schema config -o config.sv.schema.json`,
  },
  completion: {
    summary: "låt skalet fylla i kommandon, flaggor och värden",
    about:
      "Skriver ut ett skript som lär ett skal att fylla i kommandon, flaggor, format, krav och kravpaket när du trycker på tabbtangenten. Flaggornas förklaringar följer språket i --lang.",
    shell: ["skal", "bash, zsh, fish eller powershell"],
    closing: `bash: skriv en gång, och öppna en ny terminal
  mkdir -p ~/.local/share/bash-completion/completions
  plankoll completion bash > ~/.local/share/bash-completion/completions/plankoll
Saknas paketet bash-completion, lägg i stället till den här raden i ~/.bashrc:
  source <(plankoll completion bash)

zsh: lägg till raden i ~/.zshrc, efter compinit
  source <(plankoll completion zsh)

fish: skriv en gång
  plankoll completion fish > ~/.config/fish/completions/plankoll.fish

PowerShell: skriv raden för att pröva, och lägg den i filen $PROFILE för att behålla den
  plankoll completion powershell | Out-String | Invoke-Expression
Får skript inte köras på datorn går det bra att skriva raden själv i varje nytt fönster.`,
    noShell: (shells) =>
      `Vilket skal? Skriv plankoll completion ${or(shells)}. Hur skriptet tas i bruk står i plankoll completion --help`,
    rule: "regel",
  },
  formats: {
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
  },
  errors: {
    unknownCommand: ({ value, nearest, isPath }) =>
      isPath
        ? `”${value}” är inget kommando. En plan granskas med: plankoll check ${value}`
        : `Kommandot ”${value}” finns inte.${didYouMean(nearest)}`,
    unknownOption: ({ value, nearest }) => `Flaggan ”${value}” finns inte.${didYouMean(nearest)}`,
    missingArgument: ({ name }) => `Argumentet <${name}> saknas.`,
    missingValue: ({ option }) => `Flaggan ”${option}” behöver ett värde.`,
    tooManyArguments: ({ extra }) => `Ett argument för mycket: ”${extra}”.`,
    notAChoice: ({ option, value, nearest, allowed }) =>
      `”${value}” går inte att ange för ${option}.${didYouMean(nearest) || ` Välj ${either(allowed)}.`}`,
    notADay: ({ option, value }) => `”${value}” är ingen dag. Skriv ${option} som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.`,
    notANumber: ({ option, value, most }) =>
      `”${value}” går inte att ange för ${option}. Skriv ett helt tal från 0 till ${most}.`,
    notALimit: ({ name, least, most }) =>
      `Gränsen kan bara höjas: skriv --limit ${name}= och ett helt tal från ${least} till ${most}.`,
    languageOfEnvironment: ({ value, allowed }) =>
      `Miljövariabeln PLANKOLL_LANG är ”${value}”. Välj ${either(allowed)}, eller ta bort den.`,
    severalToStdout: ({ formats }) =>
      `Bara en rapport kan gå till standard ut, inte både ${formats.join(" och ")}. Ange en fil för de andra: -f ${formats.at(-1)}:rapport`,
    notAFormat: ({ file, formats }) =>
      `Plankoll skriver inget sådant format som ${file} ser ut att ha. Välj ett annat filnamn, eller ange format med -f: ${either(formats)}.`,
    outputOfSeveral: () =>
      "Flaggan -o gäller en enda rapport utan fil. Skriv filen efter formatet: -f json:rapport.json",
    notForTerminal: ({ format }) =>
      `En rapport i formatet ${format} går inte att visa här. Ange en fil: -o rapport.${format}`,
    sameOutput: ({ file }) => `Två rapporter ska till samma fil, ${file}. Ange olika filer.`,
    unknownPack: ({ value, nearest, known }) =>
      `Kravpaketet ”${value}” finns inte.${didYouMean(nearest) || ` Välj ${either(known)}, eller ange en fil som slutar på .yaml.`}`,
    unreadablePack: ({ file, reason }) => `Kravpaketet ${file} gick inte att läsa. ${reason}`,
    unknownId: ({ value, nearest }) =>
      `Det finns inget krav, ingen regel och inget kravpaket med id ”${value}”.${didYouMean(nearest) || " Se plankoll list requirements."}`,
    ambiguousId: ({ value, ids }) => `”${value}” kan vara flera: ${ids.join(", ")}. Skriv hela id:t.`,
    brokenPack: ({ file, faults }) =>
      `Kravpaketet ${file} går inte att använda: ${faults === 1 ? "ett fel" : `${faults} fel`}.`,
    unreadableWaivers: ({ file, reason }) => `Undantagen i ${file} gick inte att läsa. ${reason}`,
    brokenWaivers: ({ file, faults }) =>
      `Undantagen i ${file} går inte att använda: ${faults === 1 ? "ett fel" : `${faults} fel`}.`,
    noWaivers: ({ file }) =>
      `Det finns inga undantag i ${file}. Skriv dem som en lista under undantag, så som i en plan.`,
    packIdTaken: ({ file, id, builtIn }) =>
      `Kravpaketet ${file} har id ”${id}”, som ${builtIn ? "är ett av de inbyggda paketens" : "ett annat av de angivna paketen har"}. Ge det ett eget id.`,
    unknownCounty: ({ value, nearest, known }) =>
      `Länet ”${value}” finns inte.${didYouMean(nearest) || ` Välj ${either(known)}, eller en länskod.`}`,
    nothingFromCounty: ({ county, plans }) =>
      `Ingen av planerna är från ${county}${plans > 0 ? `; de ${plans} som lästes är från andra län` : ""}.`,
    unreadableCompare: ({ file, reason }) => `Det som --compare anger, ${file}, gick inte att läsa. ${reason}`,
    brokenCompare: ({ file }) =>
      `Det som --compare anger, ${file}, är ingen rapport från plankoll. Ange en mapp med planer, eller en rapport skriven med -f json.`,
    nothingToCompare: ({ file }) => `I det som --compare anger, ${file}, finns ingen plan att jämföra med.`,
    nothingToCheck: ({ places, skipped, ignored }) =>
      ignored > 0
        ? `Det finns inget att granska i ${named(places)}: ${files(ignored)} hoppas över enligt inställningarna${skipped > 0 ? `, och ${files(skipped)} saknar raden ”plankoll: 1”` : ""}. Nämn filen på kommandoraden, eller kör med --no-config.`
        : skipped === 0
          ? `Det finns inget att granska: ingen YAML-fil (.yaml eller .yml) i ${named(places)}.`
          : `Det finns inget att granska: ${files(skipped)} i ${named(places)}, men ingen är märkt som en plan. Lägg till raden ”plankoll: 1” överst i den fil som är en plan.`,
    nothingApplies: ({ asOf }) =>
      `Inget krav i de valda kravpaketen gäller det som planen säger, den dag som den granskas (${asOf}), så inget är granskat. Välj andra paket med --pack eller en annan dag med --as-of.`,
    schemaNotWritten: ({ file, reason }) => `Schemat kunde inte skrivas till ${file}: ${reason}.`,
    notWritten: ({ file, reason }) => `Rapporten kunde inte skrivas till ${file}: ${reason}.`,
    notASchema: ({ file }) =>
      `Filen ${file} finns redan och är inget schema från Plankoll. Den skrivs inte över; ange en annan fil.`,
    wouldOverwrite: ({ file }) =>
      `Rapporten skulle skriva över ${file}, som är en plan eller annan indata. Ange en annan fil.`,
  },
  choices: {
    handlingsplan: "action-plan",
    aktivitetsplan: "activity-plan",
    riktlinje: "guideline",
    program: "programme",
    strategi: "strategy",
    kravpaket: "packs",
    krav: "requirements",
    regler: "rules",
    teman: "topics",
    format: "formats",
    kommuner: "municipalities",
    paket: "pack",
    rapport: "report",
    inställningar: "config",
    utgångsläge: "baseline",
    lucka: "gap",
    luckor: "gap",
    försenat: "overdue",
    försenade: "overdue",
    "utan ansvarig": "unassigned",
    oklart: "unclear",
    "snart dags": "due-soon",
    ogiltigt: "invalid",
    integritet: "privacy",
    hänvisning: "citation",
    platshållare: "placeholder",
    undantag: "waiver",
    fel: "error",
    varning: "warning",
    upplysning: "info",
    aldrig: "never",
    datum: "date",
    ansvarig: "owner",
    byte: "bytes",
    nivåer: "depth",
    nycklar: "keys",
    hänvisningar: "aliases",
    värden: "values",
    aktiviteter: "activities",
  },
  refusals: {
    missing: "mappen finns inte",
    forbidden: "behörighet saknas",
    folder: "det är en mapp",
    notAFile: "det är ingen vanlig fil",
    busy: "filen är öppen i ett annat program, till exempel Excel eller Word; stäng den där och försök igen",
    outside: "det är en länk som leder ut ur mappen",
  },
  refused: (code) => `systemet svarade ${code}`,
  seeHelp: (command) => `Se ${command} --help`,
  otherFiles: (names, more) =>
    `Bredvid planerna ligger filer som inte är YAML och därför inte har granskats: ${names.join(", ")}${more > 0 ? ` och ${more} till` : ""}. Är någon av dem en plan? En tabell läses in med plankoll import.`,
  progress: (done, all) => `Granskar fil ${done} av ${all} …`,
  bug: "Ett fel i Plankoll, inte i dina filer:",
  reportBug: (version, platform) =>
    `Anmäl det gärna bland projektets ärenden, med texten ovan, kommandot och planen om den får visas. Plankoll ${version}, ${platform}.`,
} satisfies CliTexts;
