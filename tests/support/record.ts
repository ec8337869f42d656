import type { FindingRecord, PlanRecord } from "../../src/core/audit/record.ts";
import { recordOf } from "../../src/core/audit/record.ts";
import { findMunicipality } from "../../src/core/municipality/municipality.ts";
import { planReport } from "./by-hand.ts";

/** A plan as an audit keeps it, made by hand. */
export function record(file: string, municipality: string | undefined, more: Partial<PlanRecord> = {}): PlanRecord {
  return {
    ...recordOf(planReport(file, {})),
    municipality: municipality === undefined ? undefined : findMunicipality(municipality),
    municipalityWords: municipality,
    ...more,
  };
}

export function findingRecord(requirement: string, item = "", more: Partial<FindingRecord> = {}): FindingRecord {
  const [pack = "", id = ""] = requirement.split("/");
  return {
    ...{ fingerprint: `${requirement} ${item} gap`, kind: "gap", severity: "error", younger: undefined },
    ...{ pack, requirement: id, rule: id, messageId: "gap", params: {}, item, label: undefined, pointer: "" },
    span: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    ...more,
  };
}
