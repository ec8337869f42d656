import { execFileSync } from "node:child_process";

/** Whether the program that reads texts out of PDF files (poppler) is missing; for names of tests that are skipped without it. */
export const withoutPdfText = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return false;
  } catch {
    return true;
  }
})();

/** The text of each page of a PDF file. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" }).split("\f").slice(0, -1);
}
