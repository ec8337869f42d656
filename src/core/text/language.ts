/** The languages that people can be spoken to in; the first is the default. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type Localised = Readonly<Record<Language, string>>;
