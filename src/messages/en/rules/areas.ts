import type { Localised } from "../../../core/text/language.ts";

export const area = (title: Localised) => `the focus area “${title.en}”`;
export const goal = (title: string) => (title ? `the goal “${title}”` : "a goal without a title");
