import { fold, hasStem } from "../text/words.ts";

// "Ersättning" and "ska upphöra" are not among them, nor old people ("gamla").
const stems = [
  ..."ersatt$ ersatte$ ersattes$ ersatts$ ersatta$ ersätta$ ersättas$ ersätter$ ersätts$".split(" "),
  ..."upphävd upphäver$ upphävs$ upphävt upphört$ upphörde$ dåvarande$ gällde$ gällt$ numera$ förut$ historik".split(
    " ",
  ),
  ..."replaced$ replaces$ superseded$ repealed$ formerly$ previously$".split(" "),
  ...["upphör att gälla", "gamla lag", "gamla social", "gamla sol$", "gamla föreskrift", "äldre lag"],
  ...["former act", "former social", "previous act", "previous social", "no longer in force", "was in force"],
];
/** "Tidigare" of people and help is no history of laws: "en tidigare partner". */
const earlier =
  /(?<!\p{L})tidigare(?!\p{L})(?! (?:partner|make|maka|man|hustru|fru|sambo|pojkvän|flickvän|relation|förhållande|äktenskap|utsatt|våld|insats|stöd|upptäck))/u;

/** Whether a text says that something has been replaced or no longer applies. */
export function tellsHistory(text: string): boolean {
  return hasStem(text, stems) || earlier.test(fold(text));
}
