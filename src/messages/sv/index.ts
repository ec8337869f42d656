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
    met: "uppfyllt",
    partly: "delvis",
    gap: "visas inte",
    late: "försenat",
    review: "oklart",
    "not-applicable": "ej aktuellt",
    waived: "undantag",
  },
  severities: { error: "fel", warning: "varning", info: "upplysning" },
  levels: {
    law: "lag",
    regulation: "föreskrift",
    advice: "allmänt råd",
    agreement: "överenskommelse",
    policy: "policy",
    practice: "god praxis",
  },
  kinds: {
    gap: "lucka",
    overdue: "försenat",
    unassigned: "utan ansvarig",
    unclear: "oklart",
    "due-soon": "snart dags",
    invalid: "ogiltigt",
    privacy: "integritet",
    citation: "hänvisning",
    placeholder: "platshållare",
    waiver: "undantag",
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
