/** What may be written as a value, as far as a shell can tell while one writes. */
export type Offer =
  /** Some words; with `thenFile` a colon and a file may follow. */
  | { readonly kind: "words"; readonly words: readonly string[]; readonly thenFile?: true }
  /** The names of what the program knows: packs, whatever can be explained, or places. */
  | { readonly kind: "packs" | "subjects" | "municipalities" | "counties" }
  | { readonly kind: "files" };

/** The reader of a value, which says what may be written there: so it is told in one place. */
export type Offering<Reader> = Reader & { readonly offers: readonly Offer[] };

export function offering<Reader extends object>(reader: Reader, ...offers: readonly Offer[]): Offering<Reader> {
  return Object.assign(reader, { offers });
}

/** What a reader offers; nothing where it does not say. */
export function offersOf(reader: object | undefined): readonly Offer[] {
  return reader && "offers" in reader ? (reader as Offering<object>).offers : [];
}
