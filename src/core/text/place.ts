import { visible } from "./visible.ts";

/** Where something stands, as terminals and editors make links of it: the file, and the line and column where they are known. */
export function placeOf(file: string, at?: { readonly line: number; readonly column?: number }): string {
  return [visible(file), at?.line, at?.column].filter((part) => part !== undefined).join(":");
}
