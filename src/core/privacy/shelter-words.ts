/** A place in a text that speaks of a sheltered home, or of an office that anybody may visit. */
export interface Cue {
  readonly means: "shelter" | "office";
  readonly at: number;
}

/** Every repetition is bounded, so that it takes time in proportion to the text. */
const cues = new RegExp(
  [
    "(?<shelter>(?<!\\p{L})(?:skydda(?:t|de)[ -](?:(?:och|akut|akuta|tryggt|trygga|säkert|säkra|tillfälligt|tillfälliga) ){0,3}",
    "\\p{L}{0,30}boende|skyddsboende|protected[ -]housing|protected accommodation|sheltered (?:home|housing|accommodation)))",
    "|(?<!(?:nära|bredvid|intill|mittemot|bakom|vid) )(?<!\\p{L})(?<office>(?:socialkontor|kommunhus|kommunalhus|kommunkontor|",
    "stadshus|rådhus|förvaltningshus|medborgarhus|medborgarkontor|polisstation|polishus|polismyndighet|tingsrätt|vårdcentral|",
    "sjukhus|familjecentral|bibliotek|åklagarkammare|town hall|social office|social services office|police station))",
  ].join(""),
  "giu",
);

/** What the words of a text tell about the addresses in it, in their order. */
export function cuesIn(text: string): readonly Cue[] {
  return [...text.matchAll(cues)].map(({ index, groups }) => ({
    means: groups?.shelter === undefined ? "office" : "shelter",
    at: index,
  }));
}

/** The cue that an address belongs to: the last before it, else the first after it. */
export function cueOf(found: readonly Cue[], address: { readonly start: number }): Cue | undefined {
  // By halves, as there may be as many of the one as of the other.
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.at ?? 0) < address.start) low = middle + 1;
    else high = middle;
  }
  return found[low - 1] ?? found[0];
}
