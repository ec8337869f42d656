import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import type { Pack } from "../../src/core/pack.ts";
import type { Assessment, Report } from "../../src/core/report.ts";
import type { WaiverResult } from "../../src/core/waive.ts";
import { speak } from "../../src/messages/index.ts";
import formPack from "../../src/packs/plan-format.yaml";
import { parsePlan } from "../../src/parse/document.ts";
import text from "../../src/reporters/text.ts";
import { rules } from "../../src/rules/index.ts";
import { assessment, planReport, reportOf, requirement } from "../support/by-hand.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(report: Report, language: keyof typeof speakers = "sv"): string {
  return text.render(report, { speaker: speakers[language], color: false, columns: 80, version: "1.2.3" });
}
