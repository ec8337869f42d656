/**
 * The published list of headings that real tables have, by the key of the column that they mean.
 *
 * The first row of words means the column outright; those of the next rows only where no column is a better match, so
 * that beside “Mål” an “Utvecklingsområde” is a focus area, and alone it is what holds the activities together.
 */
export const headingWords: Readonly<Record<string, readonly (readonly string[])[]>> = {
  goal_id: [["målnr", "mål nr", "målnummer", "mål-id", "mål id", "goal id", "goal no", "goal number"]],
  goal_title: [
    ["mål", "målet", "målen", "målsättning", "målsättningar", "målbild", "goal", "goals", "objective", "objectives"],
    ["delmål", "effektmål", "inriktningsmål", "resultatmål", "aim", "aims", "målsetting", "hovedmål"],
    ["målområde", "utvecklingsområde", "insatsområde", "område", "development area", "area", "innsatsområde"],
  ],
  id: [
    [
      "id",
      "id-nr",
      "nr",
      "nummer",
      "löpnr",
      "löpnummer",
      "aktivitetsnr",
      "åtgärdsnr",
      "#",
      "no",
      "no.",
      "number",
      "ref",
    ],
  ],
  title: [
    ["aktivitet", "aktiviteten", "aktiviteter", "aktiviteterna", "activity", "activities", "aktivitetens namn"],
    ["åtgärd", "åtgärden", "åtgärder", "åtgärderna", "insats", "insatsen", "insatser", "insatserna", "tiltak"],
    ["föreslagen åtgärd", "föreslagna åtgärder", "planerad åtgärd", "planerade åtgärder", "planerade aktiviteter"],
    ["samverkansåtgärd", "samverkansåtgärder", "prioriterade åtgärder", "prioriterade samverkansåtgärder"],
    ["action", "actions", "measure", "measures", "task", "intervention", "interventions"],
    ["vad", "vad ska göras", "vad ska vi göra", "vad gör vi", "uppgift", "uppgifter", "handling", "what", "navn"],
  ],
  description: [
    ["beskrivning", "beskrivning av aktiviteten", "beskrivning av åtgärden", "beskrivelse", "description"],
    ["hur", "hur ska det göras", "så här gör vi", "genomförande", "tillvägagångssätt", "gjennomføring", "how"],
  ],
  focus_areas: [
    ["fokusområde", "fokusområden", "fokusområdet", "focus area", "focus areas"],
    [],
    [],
    ["målområde", "utvecklingsområde", "insatsområde", "område", "development area", "area", "innsatsområde"],
  ],
  topics: [["tema", "teman", "topic", "topics"]],
  perspectives: [["perspektiv", "perspektivet", "perspective", "perspectives"]],
  horizon: [["tidsperspektiv", "tidsperspektivet", "horizon", "time horizon"]],
  responsible: [
    ["ansvarig", "ansvariga", "ansvar", "ansvarige", "huvudansvarig", "huvudansvariga", "huvudansvar"],
    ["ansvarlig", "ansvarlege", "responsible", "responsibility", "owner", "owners", "lead"],
    ["vem", "vem ansvarar", "vem är ansvarig", "vem gör", "vem gör det", "utförare", "ägare", "who"],
  ],
  deadline: [
    ["klart senast", "senast klart", "klart", "klar senast", "ska vara klart", "färdigt senast", "deadline", "due"],
    ["tidplan", "tidsplan", "tidsplanering", "slutdatum", "sluttid", "tidsfrist", "frist", "due date", "timeline"],
    ["när", "när ska det vara klart", "när är det klart", "tidpunkt", "tidsram", "tid", "when", "by when", "timing"],
    ["datum", "år", "period", "genomförs", "date", "year"],
  ],
  indicator: [
    ["indikator", "indikatorer", "indikatorn", "indicator", "indicators", "resultatindikator", "målindikator"],
    ["nyckeltal", "mått", "mätetal", "mätning", "hur mäts det", "hur mäter vi", "uppföljningsmått", "kpi", "metric"],
    [
      "hur vet vi",
      "hur vet vi att vi lyckats",
      "hur vet vi att vi lyckas",
      "hur ser vi",
      "hur märks det",
      "how do we know",
    ],
    ["uppföljning", "hur följs det upp", "hur följer vi upp", "follow-up", "follow up", "utvärdering", "oppfølging"],
  ],
  status: [
    ["status", "statusen", "läge"],
    ["progress", "state"],
  ],
  completed: [["slutförd", "slutfört", "slutfördes", "slutdatum (utfall)", "completed", "completed on"]],
  resources: [
    ["resurs", "resurser", "resursbehov", "resources", "resource"],
    ["budget", "kostnad", "kostnader", "finansiering", "medel", "ekonomi", "cost", "funding"],
  ],
  comment: [
    ["kommentar", "kommentarer", "comment", "comments", "merknad"],
    ["anmärkning", "anmärkningar", "notering", "noteringar", "anteckningar", "övrigt", "notes", "remarks"],
  ],
  municipality: [["kommun", "kommunen", "municipality"]],
};
