/** The published list of other words that tables have for values of closed lists, by the value's English name. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    "not-started": [
      ...["ej påbörjat", "ej startad", "ej startat", "inte påbörjad", "inte påbörjat", "inte startad", "ej initierad"],
      ...["ikke startet", "ikke påbegynt", "not yet started", "to do"],
    ],
    ongoing: ["påbörjat", "pågående", "startat", "igång", "under arbete", "i gang", "pågår", "in progress", "started"],
    done: [
      ...["färdigt", "klart", "utförd", "utfört", "avslutat", "slutfört", "genomförda", "åtgärdad", "åtgärdat"],
      ...["ferdig", "fullført", "gjennomført", "complete", "finished"],
    ],
    paused: ["pausat", "vilande", "uppskjuten", "uppskjutet", "på paus", "on hold", "postponed"],
    cancelled: ["avbrutet", "utgår", "utgått", "struken", "struket", "inställt", "avslutat i förtid", "dropped"],
  },
  perspectives: {
    child: ["barnperspektiv", "barnperspektivet", "barn och unga"],
    adult: ["vuxna", "vuxenperspektiv", "våldsutsatt", "våldsutsatta", "våldsutsatta vuxna"],
    perpetrator: ["våldsutövarperspektiv", "våldsutövande", "den som utövar våld"],
  },
  horizon: {
    acute: ["akuta"],
    short: ["kort sikt", "på kort sikt", "kortsiktigt", "kortsiktig", "short term"],
    long: ["lång sikt", "på lång sikt", "långsiktigt", "långsiktig", "long term"],
  },
};
