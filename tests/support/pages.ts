import { speak } from "../../src/messages/index.ts";
import auditHtml from "../../src/reporters/audit/html.ts";
import html from "../../src/reporters/html.ts";
import { calmAudit, nastyAudit } from "./audit.ts";
import { reportOf } from "./by-hand.ts";
import { calmReport } from "./calm-report.ts";
import { countyAudit } from "./county-audit.ts";
import { exampleAudit, exampleReport } from "./examples.ts";
import { nastyReport } from "./report.ts";

const context = { color: false, columns: 80, version: "1.2.3" };
const sv = { ...context, speaker: await speak("sv") };
const en = { ...context, speaker: await speak("en") };

const examples = await exampleReport();
const [brister, komplett, , nora, , solna] = examples.plans.map((plan) => reportOf([plan]));
if (!brister || !komplett || !nora || !solna) throw new Error("An example is missing.");

/** The HTML of reports full of traps, of reports such as people read, and of reports on the examples. */
export const pages: Readonly<Record<string, string>> = {
  "a plan full of traps": html.render(nastyReport, sv),
  "plans such as people write": html.render(calmReport, en),
  "a plan with faults": html.render(brister, sv),
  "a complete plan": html.render(komplett, sv),
  "a plan that states little": html.render(nora, sv),
  "a plan of another county": html.render(solna, en),
  "all examples": html.render(examples, sv),
  "an audit full of traps": auditHtml.render(nastyAudit, sv),
  "an audit of nothing much": auditHtml.render(calmAudit, en),
  "an audit of a county": auditHtml.render(countyAudit, en),
  "an audit of the examples": auditHtml.render(await exampleAudit(), sv),
};
