import { usualLimits } from "../../core/faults/limits.ts";
import { findMunicipality, type Municipality, nearestMunicipalities } from "../../core/municipality/municipality.ts";
import { fileNameOf } from "../../init/file-name.ts";
import type { Speaker } from "../../messages/index.ts";
import { columns } from "../../tables/columns.ts";
import { readTableFile } from "../../tables/file/read-table-file.ts";
import { newPlan } from "../../tables/plan/new-plan.ts";
import { headingKey } from "../../tables/read/layout.ts";
import type { TableReading } from "../../tables/read/read-table.ts";
import { type TableRead, tableIn, toldOf, updateBy } from "../../tasks/import-table.ts";
import { readingInWords } from "../../tasks/reading-lines.ts";
import { updateLines } from "../../tasks/update-lines.ts";
import type { MeaningEntry, Setting, Table, TableShown, TextFile } from "../request.ts";
import { documentIn } from "./plan.ts";
import { speakInPage } from "./speaker.ts";

type Change = Pick<Extract<TableShown, { readonly kind: "read" }>, "changes" | "file" | "fault" | "needsMunicipality">;

/** Shows how a table was read, and what it makes of the plan; nothing is changed yet. */
export async function read(table: Table, setting: Setting): Promise<TableShown> {
  const { name, bytes, plan, municipality, sheet, mapping } = table;
  const speaker = await speakInPage(setting.language);
  const file = await readTableFile(new Uint8Array(bytes));
  const none = { kind: "unreadable", sheets: [], meanings: [], columns: [] } as const;
  if (!("sheets" in file)) return { ...none, reason: speaker.import.faults[file.id](file as never) };
  const choices = {
    sheets: file.sheets.flatMap(({ name, rows }) => (name !== undefined && rows.length > 0 ? [name] : [])),
    meanings: meaningsIn(speaker),
  };
  const meant = new Map([...mapping].map(([heading, key]) => [headingKey(heading), key]));
  const read = tableIn(file, plan?.text, { sheet, mapping: meant }, { speaker, limits: usualLimits });
  if ("reason" in read) {
    const columns = read.headings.map((heading) => ({
      letters: undefined,
      heading,
      title: heading,
      meaning: undefined,
    }));
    return { ...none, ...choices, reason: read.reason, columns };
  }
  const words = readingInWords(name, file, read.reading, speaker);
  const told = (lines: readonly string[]) => toldOf(lines, [read.fresh]);
  return {
    kind: "read",
    ...choices,
    sheet: read.reading.sheet,
    found: told(words.found),
    columns: words.columns.map(({ letters, heading, meaning }, i) => ({
      letters,
      heading: read.reading.layout.columns[i]?.heading ?? "",
      title: told([heading]).join(),
      meaning: told([meaning]).join(),
    })),
    rows: told(words.rows),
    remarks: told(words.remarks),
    ...(plan ? intoPlan(plan, read, speaker) : intoNewPlan(read, municipality, speaker)),
  };
}

function meaningsIn({ import: texts, language }: Speaker): readonly MeaningEntry[] {
  return [
    ...columns.map(({ key, heading }) => ({ key, label: heading[language] })),
    { key: "municipality", label: texts.municipalityColumn },
    { key: undefined, label: texts.unusedColumn },
  ];
}

function intoPlan(file: TextFile, { reading, fresh }: TableRead, speaker: Speaker): Change {
  const texts = speaker.import;
  const none = { file: undefined, needsMunicipality: false };
  const document = documentIn(file);
  if ("messageId" in document) {
    const params = { file: file.name, reason: speaker.unreadable(document) };
    return { ...none, changes: [], fault: texts.errors.notAPlan(params) };
  }
  const { plan } = document;
  const told = municipalitiesIn(reading);
  if ("fault" in told) return { ...none, changes: [], fault: told.fault(speaker) };
  const { municipality } = told;
  const isOther = plan.municipality && municipality && municipality.code !== plan.municipality.code;
  const other = isOther
    ? [texts.otherMunicipality({ plan: plan.municipality.name, table: municipality.name }), ""]
    : [];
  const updated = updateBy(reading, file.text, plan, usualLimits);
  const lines = [...other, ...updateLines(file.name, updated, speaker)];
  if (updated.text !== undefined && updated.changes.length === 0) lines.push(texts.noChanges(file.name));
  return {
    ...none,
    changes: toldOf(lines, [plan, fresh]),
    file: updated.text === undefined || updated.changes.length === 0 ? undefined : { ...file, text: updated.text },
    fault: updated.text === undefined ? texts.errors.noPlaceInPlan(file.name) : undefined,
  };
}

function intoNewPlan({ reading, changes, fresh }: TableRead, asked: string | undefined, speaker: Speaker): Change {
  const texts = speaker.import;
  const none = { file: undefined, changes: [], needsMunicipality: true };
  const told = municipalitiesIn(reading);
  const isAsked = asked !== undefined && asked.trim() !== "";
  const found = isAsked ? existing(asked) : told;
  if ("fault" in found) return { ...none, fault: found.fault(speaker) };
  const { municipality } = found;
  if (!municipality) return { ...none, fault: undefined };
  const { title } = reading;
  const taken = [
    ...(isAsked ? [] : [texts.municipalityTaken(municipality.name)]),
    ...(title === undefined ? [] : [texts.titleTaken(title)]),
  ];
  const text = newPlan({ municipality: municipality.name, title }, changes, speaker.language);
  return {
    changes: toldOf(taken, [fresh]),
    file: { name: fileNameOf(municipality), text },
    fault: undefined,
    needsMunicipality: isAsked,
  };
}

type Found = { readonly municipality: Municipality | undefined } | { readonly fault: (speaker: Speaker) => string };

/** The municipality that a table names, if it names one. */
function municipalitiesIn({ municipalities }: TableReading): Found {
  const found = municipalities.map(existing);
  const fault = found.find((one) => "fault" in one);
  if (fault) return fault;
  const named = found.flatMap((one) => ("municipality" in one && one.municipality ? [one.municipality] : []));
  const names = [...new Set(named.map(({ name }) => name))];
  return names.length > 1
    ? { fault: (speaker) => speaker.import.errors.severalMunicipalities(names) }
    : { municipality: named[0] };
}

function existing(words: string): Found {
  const municipality = findMunicipality(words);
  if (municipality) return { municipality };
  const params = { value: words, nearest: nearestMunicipalities(words) };
  return { fault: (speaker) => speaker.import.errors.unknownMunicipality(params) };
}
