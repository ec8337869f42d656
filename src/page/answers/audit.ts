import type { Audit } from "../../core/audit/audit.ts";
import { gathering } from "../../core/audit/gather.ts";
import { type PlanRecord, recordOf } from "../../core/audit/record.ts";
import type { Unreadable } from "../../core/faults/unreadable.ts";
import { ascending } from "../../core/text/ascending.ts";
import type { Speaker } from "../../messages/index.ts";
import { pageOfAudit } from "../../reporters/audit/html/page.ts";
import { charactersOf } from "../../reporters/html/html.ts";
import { municipalityName } from "../../reporters/municipality.ts";
import { daysAhead } from "../../tasks/days-ahead.ts";
import type { OpenShelf } from "../../tasks/shelf.ts";
import type { Audited, PlanEntry, Setting, TextFile } from "../request.ts";
import { documentIn, judgeIn } from "./plan.ts";
import { shelfFor } from "./shelf.ts";
import { speakInPage } from "./speaker.ts";

/** Judges several plans and shows them together. */
export async function audit(files: readonly TextFile[], setting: Setting): Promise<Audited> {
  const [speaker, shelf] = await Promise.all([speakInPage(setting.language), shelfFor(setting)]);
  const { audit, records } = await auditOf(files, shelf, setting);
  const sheet = { speaker, asOf: setting.asOf, only: undefined, level: 2, prefix: "" };
  const { title, body } = pageOfAudit(audit, sheet);
  return {
    shown: { title, markup: charactersOf(body) },
    plans: files.map(({ name }, i) => entryOf(name, records[i] as PlanRecord | Unreadable, speaker)),
  };
}

/** The audit of the files, and of each what became of it. */
export async function auditOf(
  files: readonly TextFile[],
  shelf: OpenShelf,
  setting: Setting,
): Promise<{ readonly audit: Audit; readonly records: readonly (PlanRecord | Unreadable)[] }> {
  const gathered = gathering(setting.asOf);
  const records = new Map<string, PlanRecord | Unreadable>();
  // In the order of their names, as the command line takes them.
  for (const file of files.toSorted((a, b) => ascending(a.name, b.name))) {
    const document = documentIn(file);
    const record = "messageId" in document ? document : recordOf(await judgeIn(document, shelf, setting, {}));
    records.set(file.name, record);
    if (!("messageId" in record)) gathered.add(record);
  }
  const all = [...records.values()];
  const unreadable = all.flatMap((record) => ("messageId" in record ? record : []));
  const used = new Set(all.flatMap((record) => ("messageId" in record ? [] : record.packs)));
  const packs = await Promise.all(shelf.known.filter((id) => used.has(id)).map(shelf.load));
  const end = gathered.end(undefined, unreadable);
  return {
    audit: { asOf: setting.asOf, within: daysAhead, packs, change: undefined, ...end, unreadable, skipped: [] },
    records: files.map(({ name }) => records.get(name) as PlanRecord | Unreadable),
  };
}

function entryOf(file: string, record: PlanRecord | Unreadable, speaker: Speaker): PlanEntry {
  if ("messageId" in record) return { file, municipality: undefined, note: speaker.unreadable(record) };
  return { file, municipality: municipalityName(record, speaker), note: record.title ?? speaker.report.untitled };
}
