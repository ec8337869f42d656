import type { FindingRecord, PlanRecord } from "../../core/audit/record.ts";
import { fullId } from "../../core/pack/full-id.ts";
import type { Pack } from "../../core/pack/pack.ts";
import { requirementNamed } from "../../core/pack/requirement-named.ts";
import type { Speaker } from "../../messages/index.ts";

/** The sentence of a finding, in the reader's language and with keys in the plan's spelling. */
export function sentence(
  finding: FindingRecord,
  { spelling }: PlanRecord,
  packs: readonly Pack[],
  speaker: Speaker,
): string {
  const requirement = requirementNamed(fullId(finding), packs);
  return requirement ? speaker.finding({ ...finding, requirement }, spelling) : finding.messageId;
}
