import type { Catalogue } from "../catalogue.ts";
import audit from "./audit.ts";
import baseline from "./baseline.ts";
import ci from "./ci.ts";
import cli from "./cli/index.ts";
import config from "./config.ts";
import diff from "./diff.ts";
import due from "./due.ts";
import explain from "./explain.ts";
import imported from "./import.ts";
import init from "./init.ts";
import packFaults from "./pack-faults.ts";
import paper from "./paper.ts";
import report from "./report.ts";
import rules from "./rules/index.ts";
import tables from "./tables.ts";
import unreadable from "./unreadable.ts";
import { quote } from "./words.ts";

export default {
  quote,
  rules,
  verdicts: {
    met: "met",
    partly: "partly",
    gap: "not shown",
    late: "late",
    review: "unclear",
    "not-applicable": "n/a",
    waived: "waived",
  },
  severities: { error: "error", warning: "warning", info: "information" },
  levels: {
    law: "law",
    regulation: "regulation",
    advice: "general advice",
    agreement: "agreement",
    policy: "policy",
    practice: "good practice",
  },
  kinds: {
    gap: "gap",
    overdue: "overdue",
    unassigned: "unassigned",
    unclear: "unclear",
    "due-soon": "due soon",
    invalid: "invalid",
    privacy: "privacy",
    citation: "citation",
    placeholder: "placeholder",
    waiver: "waiver",
  },
  ci,
  cli,
  config,
  baseline,
  explain,
  packFaults,
  unreadable,
  report,
  audit,
  diff,
  due,
  init,
  import: imported,
  paper,
  tables,
} satisfies Catalogue;
