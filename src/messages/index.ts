import type { ConfigFault } from "../core/faults/config-fault.ts";
import type { Defect } from "../core/faults/defect.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { Unreadable } from "../core/faults/unreadable.ts";
import type { Spelling } from "../core/plan/plan.ts";
import type { Finding } from "../core/report/report.ts";
import type { Language, Localised } from "../core/text/language.ts";
import { sentencesOf } from "../core/text/sentences.ts";
import { keyName, valueName } from "../generated/names.ts";
import type { About, Catalogue } from "./catalogue.ts";

/** One line for each language; the compiler asks for the next one's texts. */
const catalogues: Readonly<Record<Language, () => Promise<{ readonly default: Catalogue }>>> = {
  sv: () => import("./sv/index.ts"),
  en: () => import("./en/index.ts"),
};

/** What the sentence of a finding is made from. */
type Sayable = Pick<Finding, "requirement" | "rule" | "messageId" | "params">;

/** All that is said of a rule of which only the id is known. */
interface AnyRuleTexts {
  readonly summary: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, (params: object, about: About) => string>>;
}

/** Says things in one language. */
export interface Speaker extends Omit<Catalogue, "rules" | "unreadable" | "packFaults"> {
  readonly language: Language;
  /** The text in this language. */
  in(text: Localised): string;
  /** The sentence of a finding, with keys in the plan's own spelling. */
  finding(finding: Sayable, spelling: Spelling): string;
  /** The same for those who do not write the file: what was found, without which key to write what under. */
  findingOnPaper(finding: Sayable, spelling: Spelling): string;
  /** What the rule with this id looks at, and what each of its parameters means; undefined where there is no such rule. */
  rule(id: string): Omit<AnyRuleTexts, "messages"> | undefined;
  /** What is wrong with the form of a file that is no plan. */
  defect(defect: Defect, spelling: Spelling): string;
  /** Why a file could not be judged, and what to do about it. */
  unreadable(file: Unreadable): string;
  /** What is wrong with a pack, and what to do about it. */
  packFault(fault: PackFault): string;
  /** What is wrong with a configuration, and what to do about it. */
  configFault(fault: ConfigFault): string;
}

export function speak(language: Language): Promise<Speaker> {
  return speakAdapted(language, (catalogue) => catalogue);
}

/** Says some things in another way, as a front end of its own needs. */
export async function speakAdapted(language: Language, adapt: (catalogue: Catalogue) => Catalogue): Promise<Speaker> {
  const { default: usual } = await catalogues[language]();
  const catalogue = adapt(usual);
  const rules = catalogue.rules as unknown as Readonly<Record<string, AnyRuleTexts>>;
  const named = (spelling: Spelling) => namesIn(spelling, catalogue.quote);
  const sayWith = ({ requirement, rule, messageId, params }: Sayable, names: ReturnType<typeof namesIn>) => {
    const about = { title: requirement.title[language], shows: requirement.shows[language], ...names };
    return rules[rule]?.messages[messageId]?.(params, about) ?? messageId;
  };
  const reasons = catalogue.unreadable as unknown as Readonly<Record<string, (params: object) => string>>;
  return {
    ...catalogue,
    language,
    in: (text) => text[language],
    finding: (finding, spelling) => sayWith(finding, named(spelling)),
    findingOnPaper: (finding, spelling) => withoutKeys(sayWith(finding, namesIn(spelling, catalogue.quote, keyMark))),
    rule: (id) => rules[id],
    defect: ({ id, params }, spelling) =>
      rules.form?.messages[id]?.(params, { title: "", shows: "", ...named(spelling) }) ?? id,
    unreadable: ({ messageId, params }) => (reasons[messageId] ?? catalogue.unreadable.IMPOSSIBLE)(params as never),
    packFault: ({ id, params }) =>
      id === "yaml" ? (reasons[params.reason]?.(params.params) ?? "") : catalogue.packFaults[id](params as never),
    configFault: ({ id, params }) =>
      id === "yaml" ? (reasons[params.reason]?.(params.params) ?? "") : catalogue.config.faults[id](params as never),
  };
}

/** The names of keys and values in the spelling that a file uses, within quotation marks. */
function namesIn(
  spelling: Spelling,
  quote: Catalogue["quote"],
  mark = "",
): Pick<About, "spelling" | "key" | "value" | "entry"> {
  return {
    spelling,
    key: (english) => `${quote(keyName(english, spelling))}${mark}`,
    value: (english) => quote(valueName(english, spelling)),
    entry: (name, word) => `${quote(`${keyName(name, spelling)}: ${valueName(word, spelling)}`)}${mark}`,
  };
}

/** Stands after each key of a sentence that is to lose those that name one; no plan has it. */
const keyMark = "\u{10fffd}key\u{10fffd}";

/** What was found comes first and stays; a sentence after it that names a key says how to write the file. */
function withoutKeys(marked: string): string {
  if (!marked.includes(keyMark)) return marked;
  const [first = "", ...others] = sentencesOf(marked);
  return [first, ...others.filter((sentence) => !sentence.includes(keyMark))].join(" ").replaceAll(keyMark, "");
}
