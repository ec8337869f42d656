import type { Localised } from "../../../core/text/language.ts";

export const area = (title: Localised) => `fokusområdet ”${title.sv}”`;
export const goal = (title: string) => (title ? `målet ”${title}”` : "ett mål utan titel");
