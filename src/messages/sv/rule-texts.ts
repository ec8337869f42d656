import type { RuleParameters, RuleSummaries } from "../rule-texts.ts";

export const ruleSummaries = {
  "activity-assigned":
    "Ser efter att varje aktivitet som inte är klar eller avbruten har en ansvarig: en egen eller målets. Ord som ”ej utsedd” räknas som ingen.",
  "activity-dated":
    "Ser efter att varje aktivitet som ligger framåt i tiden anger när den ska vara klar, och att det som står går att läsa som en tid.",
  "activity-measured":
    "Ser efter att varje aktivitet som ligger framåt i tiden har en indikator: något som visar att den har gjorts.",
  "activity-on-time":
    "Ser efter att ingen aktivitet, och inget mål med arbete kvar, har passerat sin sista dag. Det som saknar slut är aldrig försenat.",
  adopted: "Ser efter vilken dag planen antogs, och att dagen går att läsa och inte ligger framåt i tiden.",
  "adopted-by-body": "Ser efter vilket organ som har antagit planen.",
  "adopted-by-competent-body":
    "Ser efter att en nämnd, en styrelse eller fullmäktige har antagit planen, och inte bara en tjänsteman eller ett utskott. Ett organ som inte känns igen godtas.",
  "area-resourced": "Ser efter att någon av aktiviteterna i fokusområdet anger vilka resurser den har.",
  "citations-current":
    "Ser efter att de lagar, föreskrifter och skrivelser som planen hänvisar till fortfarande gäller. En plan som själv säger vad som ersatte vad har rätt.",
  "coordinator-named": "Ser efter att planen anger en samordnande funktion eller enhet.",
  "expiring-source-considered":
    "Ser efter att en plan som räcker längre än det som den bygger på säger något om vad som kommer sedan.",
  "focus-area-worked":
    "Ser efter att minst en aktivitet står i fokusområdet, eller att en samverkanspart anges ha ansvaret för det. Ett mål utan aktiviteter räcker till en del.",
  "follow-up-assigned": "Ser efter att den uppföljning som planen talar om har en ansvarig eller en mottagare.",
  "follow-up-stated": "Ser efter att planen anger hur ofta den följs upp.",
  "followed-up":
    "Ser efter att planen har följts upp så ofta som den själv anger. Anger den bara när det senast skedde gäller ett längsta antal månader.",
  form: "Ser efter att allt i filen går att läsa: att nycklar och värden är kända, att kommunen finns och att fokusområdena hör till något kravpaket.",
  gathered: "Ser inte efter något själv, utan redovisar flera krav av samma slag i en enda anmärkning.",
  "goal-measured": "Ser efter att varje mål har en indikator, eller att var och en av dess aktiviteter har det.",
  "has-section":
    "Ser efter att en viss del av planen har innehåll, eller att planen nämner ett dokument av ett slag där det får stå i stället.",
  "horizons-shown":
    "Ser efter att planen visar arbete i vart och ett av tidsperspektiven. Det som är akut räknas också som kort sikt.",
  "in-force":
    "Ser efter att planen, och varje dokument bredvid den som anger sin giltighet, gäller den dag som bedöms.",
  "mapping-recent": "Ser efter att planen anger en kartläggning som inte är äldre än ett visst antal månader.",
  "no-personal-numbers":
    "Ser efter att ingen text i filen innehåller ett personnummer eller samordningsnummer. Rapporten visar bara de fyra första siffrorna.",
  "no-placeholders": "Ser efter att inget är kvar som skulle ha fyllts i, som ”XX”, ”20XX” eller ”fylls i senare”.",
  "no-private-contacts":
    "Ser efter att ingen text i filen leder till en privat e-postadress eller telefon. Adressen och numret skrivs inte ut i rapporten.",
  "no-protected-addresses":
    "Ser efter att ingen text i filen visar adressen till ett skyddat boende. Adressen skrivs inte ut i rapporten.",
  "ongoing-reviewed":
    "Ser efter att det som pågår utan slut stäms av återkommande, genom sin egen tid eller indikator eller genom planens uppföljning.",
  "owner-distinct":
    "Ser efter att ansvaret inte ligger på alla, som ”samtliga förvaltningar” eller ”respektive nämnd”: då är det ingen som leder arbetet.",
  "partner-agreement-current":
    "Ser efter att planen visar en överenskommelse med ett visst slags part, ingången eller uppföljd inom ett visst antal månader. Har planen flera sådana parter räcker en.",
  "perspective-in-areas":
    "Ser efter att arbetet i varje fokusområde har perspektivet. Ett område som en samverkanspart ansvarar för bedöms inte.",
  referenced: "Ser efter att beslutet att anta planen har ett diarienummer.",
  "revised-within":
    "Ser efter att planen har reviderats så ofta som den själv anger. Anger den inget gäller ett längsta antal månader. Att anta planen räknas som att revidera den.",
  "revision-interval-stated": "Ser efter att planen anger hur ofta den revideras.",
  "routines-current":
    "Ser efter att planen nämner en rutin på ett visst tema, bland rutiner eller dokument, att den är beslutad, och att beslutet eller en uppföljning inte är äldre än ett visst antal månader. Kravet kan gälla flera verksamheter var för sig.",
  "scope-named": "Ser efter att planens omfattning nämner var och en av vissa målgrupper eller våldsformer.",
  "topic-shown":
    "Ser efter att planen visar en viss sak: genom ett mål, en aktivitet, en rutin, ett dokument, en samverkanspart eller en kompetensinsats med rätt tema, eller genom något annat som kravet godtar.",
  "trained-within":
    "Ser efter att planen visar utbildning som inte ligger längre bort än ett visst antal månader. Den senaste räknas; en aktivitet med rätt tema som är klar räknas också.",
  valid: "Ser efter att planen anger hur länge den gäller.",
  waivers:
    "Ser efter att varje undantag anger krav, skäl, beslutsfattare och sista dag, att det fortfarande gäller och att det behövs.",
} satisfies RuleSummaries;

const focusArea = "Fokusområde";

export const ruleParameters = {
  "activity-assigned": {},
  "activity-dated": {},
  "activity-measured": {},
  "activity-on-time": {},
  adopted: {},
  "adopted-by-body": {},
  "adopted-by-competent-body": {},
  "area-resourced": { focusArea },
  "citations-current": { stale: "Det som inte längre gäller, med sista dag och vad som ersatte det" },
  "coordinator-named": {},
  "expiring-source-considered": {
    name: "Det som löper ut",
    until: "Dess sista dag",
    words: "Ord som visar att planen bygger på det",
    considered: "Ord som visar att planen vet vad som kommer sedan",
  },
  "focus-area-worked": {
    area: focusArea,
    words: "Ord som kan höra till området utan att vara märkta, för en människa att bedöma",
  },
  "follow-up-assigned": {},
  "follow-up-stated": {},
  "followed-up": { months: "Längsta antal månader sedan den senaste uppföljningen, om planen inte anger hur ofta" },
  form: {},
  gathered: {},
  "goal-measured": {},
  "has-section": {
    section: "Del av planen som ska ha innehåll",
    elsewhere: "Slag av dokument där det får stå i stället",
  },
  "horizons-shown": {
    horizons: "Tidsperspektiv, där vart och ett ska synas",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
  },
  "in-force": {},
  "mapping-recent": { months: "Längsta antal månader sedan kartläggningen" },
  "no-personal-numbers": {},
  "no-placeholders": {},
  "no-private-contacts": { domains: "Domäner där människor har sin privata e-post" },
  "no-protected-addresses": {},
  "ongoing-reviewed": {},
  "owner-distinct": {},
  "partner-agreement-current": {
    type: "Slag av samverkanspart",
    months: "Längsta antal månader sedan överenskommelsen ingicks eller följdes upp",
    under: "Slag av parter vars överenskommelse kan gälla även den, för en människa att bedöma",
    words: "Ord i namnet på en part utan typ som kan vara den part som avses, för en människa att bedöma",
  },
  "perspective-in-areas": {
    perspective: "Perspektiv",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
  },
  referenced: {},
  "revised-within": { months: "Längsta antal månader sedan den senaste revideringen, om planen inte anger hur ofta" },
  "revision-interval-stated": {},
  "routines-current": {
    topics: "Teman, där ett räcker",
    months: "Längsta antal månader sedan rutinen beslutades eller följdes upp",
    units: "Verksamheter som var för sig ska ha en rutin",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
  },
  "scope-named": {
    in: "Del av planens omfattning",
    named: "Det som var för sig ska nämnas",
    texts: "Mål och aktiviteter genomsöks också",
  },
  "topic-shown": {
    topics: "Teman, där ett räcker",
    perspectives: "Perspektiv som också räcker, på ett mål eller en aktivitet",
    focusArea: "Fokusområde där det räcker att en samverkanspart har ansvaret",
    horizons: "Tidsperspektiv som också räcker, om alla finns",
    partnerTypes: "Slag av samverkansparter som också räcker",
    agreementWith: "Slag av samverkansparter med vilka en överenskommelse också räcker",
    documentKinds: "Slag av dokument som också räcker",
    groups: "Ord bland målgrupperna som också räcker",
    violence: "Ord bland våldsformerna som också räcker",
    reportedTo: "Ord om vem uppföljningen rapporteras till som också räcker",
    mentions: "Ord någonstans i planen som också räcker",
    sections: "Delar av planen som också räcker",
    sectionsToJudge: "Delar av planen som kan visa det, för en människa att bedöma",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
    elsewhere: "Var det i stället kan stå",
  },
  "trained-within": {
    months: "Längsta antal månader sedan den senaste utbildningen",
    topics: "Teman på en aktivitet som är klar och räknas som utbildning",
  },
  valid: {},
  waivers: {},
} satisfies RuleParameters;
