import { capital } from "../../capital.ts";
import type { RuleTexts } from "../../rule-texts.ts";
import { duration, said } from "../words.ts";
import { by, it, notYet, readable, subject, whenDone } from "./words.ts";

const legible = (words: string | undefined) => (words === undefined ? "" : " som går att läsa");
const wasRevised = (document: string | undefined, key: (english: string) => string) =>
  whenDone(document === undefined ? "reviderad" : "reviderat", key("revision"), key("last"), document);
const revised = { adopted: "antogs", revised: "reviderades senast", next: "revideras" };

export default {
  summary:
    "Ser efter att planen har reviderats så ofta som den själv anger. Anger den inget gäller ett längsta antal månader. Att anta planen räknas som att revidera den.",
  parameters: { months: "Längsta antal månader sedan den senaste revideringen, om planen inte anger hur ofta" },
  messages: {
    overdue: ({ document, due, words, event, interval }, { key }) =>
      event === "next"
        ? `${subject(document)} skulle revideras ${by(words, due)}, och visar inte att det har skett. ${wasRevised(document, key)}`
        : `${subject(document)} skulle ha reviderats senast ${due}: ${it(document)} ${revised[event]} ${said(words)} och ska revideras ”${interval}”. ${wasRevised(document, key)}`,
    overdueAssumed: ({ document, due, words, event, interval, months }, { key }) =>
      `${subject(document)} anger inget intervall för revidering${legible(interval)}. ${capital(it(document))} ${revised[event]} ${said(words)}; räknat med ${duration(months)} skulle en ny revidering ha gjorts senast ${due}. ${wasRevised(document, key)}`,
    dueSoon: ({ document, due, words, event }) =>
      event === "next"
        ? `${subject(document)} ska revideras ${by(words, due)}.`
        : `${subject(document)} ${revised[event]} ${said(words)} och ska revideras senast ${due}.`,
    ahead: ({ document, words }) =>
      `${subject(document)} visar ingen revidering som har skett: ”${words}” är senare än granskningsdagen.`,
    notYet: ({ document, words }) =>
      `${subject(document)} anges som ${document === undefined ? "reviderad" : "reviderat"} ${said(words)}, ${notYet}.`,
    dueSoonAssumed: ({ document, due, words, event, interval, months }) =>
      `${subject(document)} anger inget intervall för revidering${legible(interval)}. ${capital(it(document))} ${revised[event]} ${said(words)}; räknat med ${duration(months)} är det dags senast ${due}.`,
    undated: ({ document }, { key }) =>
      `${subject(document)} visar inte när ${it(document)} antogs eller reviderades senast. Skriv det vid ${key("last")} under ${key("revision")}.`,
    unclear: ({ document, words }) =>
      `${subject(document)} anger tiden ”${words}” för revidering, som inte går att läsa. Skriv den på ett annat sätt, ${readable}.`,
  },
} satisfies RuleTexts<"revised-within">;
