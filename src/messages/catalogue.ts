import type { Level } from "../core/pack/pack.ts";
import type { Severity } from "../core/pack/severity.ts";
import type { Verdict } from "../core/pack/verdicts.ts";
import type { Spelling } from "../core/plan/plan.ts";
import type { Kind } from "../core/report/report.ts";
import type { rules } from "../rules/index.ts";
import type { AuditTexts } from "./audit.ts";
import type { BaselineTexts } from "./baseline.ts";
import type { CiTexts } from "./ci.ts";
import type { CliTexts } from "./cli.ts";
import type { ConfigTexts } from "./config.ts";
import type { DiffTexts } from "./diff.ts";
import type { DueTexts } from "./due.ts";
import type { ExplainTexts } from "./explain.ts";
import type { ImportTexts } from "./import.ts";
import type { InitTexts } from "./init.ts";
import type { PackFaultTexts } from "./pack-faults.ts";
import type { PaperTexts } from "./paper.ts";
import type { ReportTexts } from "./report.ts";
import type { RuleTexts } from "./rule-texts.ts";
import type { TableTexts } from "./tables.ts";
import type { UnreadableTexts } from "./unreadable.ts";

/** What a sentence may say of its surroundings besides its parameters. */
export interface About {
  /** The requirement's title. */
  readonly title: string;
  /** Completes “the plan shows …”, and with `report.doesNotShow` the opposite. */
  readonly shows: string;
  /** How the plan spells its keys. */
  readonly spelling: Spelling;
  /** A key's name in that spelling, within quotation marks. */
  key(english: string): string;
  /** The same for a value of a closed list, such as a topic. */
  value(english: string): string;
  /** A key with such a value, as both are written in the plan. */
  entry(key: string, value: string): string;
}

/** Every text of the program in one language. One that is missing does not compile. */
export interface Catalogue {
  /** Within the quotation marks of the language. */
  quote(words: string): string;
  readonly rules: { readonly [Id in keyof typeof rules]: RuleTexts<Id> };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly report: ReportTexts;
  readonly audit: AuditTexts;
  readonly diff: DiffTexts;
  readonly due: DueTexts;
  readonly init: InitTexts;
  readonly import: ImportTexts;
  readonly paper: PaperTexts;
  readonly tables: TableTexts;
  readonly ci: CiTexts;
  readonly cli: CliTexts;
  readonly config: ConfigTexts;
  readonly baseline: BaselineTexts;
  readonly explain: ExplainTexts;
  readonly packFaults: PackFaultTexts;
  readonly unreadable: UnreadableTexts;
}
