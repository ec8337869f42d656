import { fold } from "../text/words.ts";
import type { Municipality } from "./municipality.ts";

/** What is known of whose plan it is. */
export interface Whose {
  readonly municipality?: Pick<Municipality, "code"> | undefined;
  /** As the plan writes it. */
  readonly municipalityWords?: string | undefined;
  readonly file: string;
}

/** What tells whose plan it is, from one run to another: the municipality's code, else its name as written, else the file. */
export function planKey({ municipality, municipalityWords, file }: Whose): string {
  // A file that has been on another system may have its letters decomposed.
  return municipality?.code ?? (municipalityWords === undefined ? file.normalize("NFC") : fold(municipalityWords));
}
