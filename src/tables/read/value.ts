import { fold } from "../../core/text/words.ts";
import { valuesMeantBy } from "../../parse/other-words.ts";
import { foldValue } from "../../parse/shape.ts";
import type { Value } from "../activity-table.ts";
import { type Column, goalShape } from "../columns.ts";
import { splitList } from "../list-cell.ts";
import { readOwner, type WrittenOwner } from "../owner-cell.ts";
import { valueWords } from "./value-words.ts";

/** What a cell holds: the value, and what of it is no word of the closed list that the column has. */
export interface ReadCell {
  readonly value: Value;
  readonly unknown: string | undefined;
}

/** Reads a cell that is not blank as its column has it. */
export function readCell({ kind, field, values }: Column, cell: string): ReadCell {
  switch (kind) {
    case "text":
      return { value: [textOf(field, cell)], unknown: undefined };
    case "texts":
      return { value: field === "focus_areas" ? splitAreas(cell) : splitList(cell), unknown: undefined };
    case "owners":
      return { value: splitOwners(cell).map(readOwner).map(withEnglishRole), unknown: undefined };
    case "word": {
      const meant = meantBy(cell, field, values);
      return meant === undefined ? { value: [], unknown: cell } : { value: [meant], unknown: undefined };
    }
    case "words": {
      const whole = meantBy(cell, field, values);
      if (whole !== undefined) return { value: [whole], unknown: undefined };
      const parts = cell.split(/[;,/+\n]|\s(?:och|samt|and|&)\s/u).map((part) => part.trim());
      const read = parts.filter(Boolean).map((part) => ({ part, meant: meantBy(part, field, values) }));
      const unknown = read.filter(({ meant }) => meant === undefined).map(({ part }) => part);
      return {
        value: [...new Set(read.flatMap(({ meant }) => meant ?? []))],
        unknown: unknown.length > 0 ? unknown.join("; ") : undefined,
      };
    }
  }
}

/** A title that is broken into lines to fit its cell is one line; a day with the time midnight is a day. */
function textOf(field: string, cell: string): string {
  if (field === "title") return cell.replace(/\s+/g, " ");
  return cell.replace(/^(\d{4}-\d\d-\d\d)[ T]00:00(?::00)?(?:\.0+)?$/, "$1");
}

function meantBy(words: string, field: string, values: ReadonlyMap<string, string>): string | undefined {
  const own = values.get(foldValue(words));
  if (own !== undefined) return own;
  const folded = fold(words).replace(/^[-–•*]\s*|[.!]$/gu, "");
  const listed = Object.entries(valueWords[field] ?? {}).find(([, others]) => others.includes(folded));
  const english = new Set(values.values());
  return values.get(foldValue(folded)) ?? listed?.[0] ?? valuesMeantBy(folded).find((meant) => english.has(meant));
}

/** Areas may be told by number alone: “1, 5”. */
function splitAreas(cell: string): Value {
  return /^\d+(?:\s*(?:,|\/|och|&)\s*\d+)+$/u.test(cell) ? (cell.match(/\d+/g) ?? []) : splitList(cell);
}

const roles = goalShape?.keys.get("responsible")?.shape.item?.keys.get("role")?.shape.values;

function withEnglishRole(owner: WrittenOwner): WrittenOwner {
  if (typeof owner === "string" || owner.role === undefined) return owner;
  return { ...owner, role: roles?.get(foldValue(owner.role)) ?? owner.role };
}

const body = /(?:nämnd|förvaltning|styrelse|kontor|enhet|avdelning|bolag|skola|polis|region|kommun)(?:en|et)?$/u;

/** By semicolons and lines; by commas and “och” only where each part is a body, as “Enhetschef, IFO” is one owner. */
function splitOwners(cell: string): readonly string[] {
  const listed = splitList(cell);
  const [only] = listed;
  if (listed.length !== 1 || only === undefined) return listed;
  const parts = only.replace(/\s+/gu, " ").split(/ ?, ?|(?<!-) (?:och|samt|&) /u);
  return parts.length > 1 && parts.every((part) => body.test(fold(part))) ? parts : listed;
}
