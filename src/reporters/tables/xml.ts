import { cellText } from "./cell-text.ts";

/** A text within XML, whatever it holds. */
export function xmlText(text: string): string {
  return cellText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
