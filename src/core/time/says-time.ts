import { readWhen } from "./when.ts";

/** Whether all that a text says is a time: "2027-12-01", "våren 2027", "årligen", "löpande". */
export function saysTime(words: string): boolean {
  const { kind } = readWhen(words);
  return kind === "period" || kind === "open" || kind === "recurring";
}
