import type { RuleTexts } from "../../rule-texts.ts";
import { all, didYouMean, or } from "../words.ts";

/** The one that is meant, with its place when that is another file than the plan. */
const waiver = (origin: { readonly file: string; readonly line: number } | undefined) =>
  origin ? `Undantaget (${origin.file}, rad ${origin.line})` : "Undantaget";
const waiverParts: Readonly<Record<string, string>> = {
  requirement: "vilket krav det gäller",
  reason: "något skäl",
  decided_by: "vem som har beslutat",
  expires: "någon sista dag",
};
const saysNot: Readonly<Record<string, string>> = {
  reason: "inte är något skäl",
  decided_by: "inte säger vem som har beslutat",
};

export default {
  summary:
    "Ser efter att varje undantag anger krav, skäl, beslutsfattare och sista dag, att det fortfarande gäller och att det behövs.",
  messages: {
    incomplete: ({ origin, requirement, missing, empty, nearest }, { key }) =>
      [
        `${waiver(origin)}${requirement ? ` från ”${requirement}”` : ""} gäller inte${missing.length > 0 ? `: det anger inte ${or(missing.map((name) => waiverParts[name] ?? name))}` : ""}.`,
        ...empty.map(({ key: name, words }) => `Under ${key(name)} står ”${words}”, som ${saysNot[name]}.`),
        `Skriv det under ${all([...empty.map(({ key: name }) => name), ...missing].map(key))}.`,
        ...(nearest
          ? [`”${requirement}” är inte heller något krav i de kravpaket som används.${didYouMean(nearest)}`]
          : []),
      ].join(" "),
    unknown: ({ origin, requirement, nearest }) =>
      `${waiver(origin)} gäller ”${requirement}”, som inte är något krav i de kravpaket som används.${didYouMean(nearest)}`,
    expired: ({ origin, requirement, expires, words }, { key }) =>
      expires
        ? `${waiver(origin)} från ”${requirement}” gällde till och med ${expires} och har gått ut. Fatta ett nytt beslut eller ta bort det.`
        : `${waiver(origin)} från ”${requirement}” har ${words === undefined ? "ingen sista dag" : `en sista dag som inte går att läsa, ”${words}”,`} och räknas som utgånget. Skriv dagen under ${key("expires")}, som ÅÅÅÅ-MM-DD.`,
    unused: ({ origin, requirement }) =>
      `${waiver(origin)} från ”${requirement}” behövs inte längre: det finns inget att undanta. Ta bort det.`,
    expiring: ({ origin, requirement, expires }) =>
      `${waiver(origin)} från ”${requirement}” gäller till och med ${expires}. Behövs det längre krävs ett nytt beslut.`,
  },
} satisfies RuleTexts<"waivers">;
