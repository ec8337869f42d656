import { stringify } from "yaml";
import type { Spelling } from "../../core/plan/plan.ts";
import { keyName } from "../../generated/names.ts";
import type { Value, Values } from "../activity-table.ts";
import { spelled, spelledRole } from "../cell.ts";
import { type Column, columns } from "../columns.ts";
import { ownerParts, type WrittenOwner } from "../owner-cell.ts";

/** The lines of a goal or an activity, in the order of the schema and without indentation. */
export function entryLines(of: Column["of"], values: Values, spelling: Spelling): readonly string[] {
  return columns
    .filter((column) => column.of === of)
    .flatMap((column) => {
      const value = values.get(column.field);
      return value ? fieldLines(column, value, spelling) : [];
    });
}

/** `ansvarig: Socialchefen`, or a key with a list below it. */
export function fieldLines(column: Column, value: Value, spelling: Spelling): readonly string[] {
  const [first = "", ...rest] = valueLines(column, value, spelling);
  return [`${keyName(column.field, spelling)}:${first}`, ...rest];
}

/** What stands behind the colon of a key, and on the lines below it. */
export function valueLines({ kind }: Pick<Column, "kind">, value: Value, spelling: Spelling): readonly string[] {
  const [only] = value;
  if (value.length === 1 && only !== undefined) {
    if (typeof only !== "string") return [` ${flowItem(kind, only, spelling)}`];
    const [first = "", ...lines] = scalar(spelled(kind, only, spelling));
    return [` ${first}`, ...lines];
  }
  if (kind === "words") return [` ${flow(kind, value, spelling)}`];
  return ["", ...value.map((item) => `  - ${blockItem(kind, item, spelling)}`)];
}

/** The same within braces. */
export function flowEntry(of: Column["of"], values: Values, spelling: Spelling): string {
  const fields = columns
    .filter((column) => column.of === of)
    .flatMap(({ kind, field }) => {
      const value = values.get(field);
      return value ? [`${keyName(field, spelling)}: ${flow(kind, value, spelling)}`] : [];
    });
  return `{ ${fields.join(", ")} }`;
}

/** An item of a list whose items stand on lines of their own: always one line, as a text with breaks is quoted. */
export function blockItem(kind: Column["kind"], item: WrittenOwner, spelling: Spelling): string {
  if (typeof item !== "string") return flowItem(kind, item, spelling);
  const [first = "", ...rest] = scalar(spelled(kind, item, spelling));
  return rest.length > 0 ? JSON.stringify(item) : first;
}

/** A value as it stands within braces or brackets. */
export function flow(kind: Column["kind"], value: Value, spelling: Spelling): string {
  const items = value.map((item) => flowItem(kind, item, spelling));
  return items.length === 1 ? (items[0] ?? "") : `[${items.join(", ")}]`;
}

function flowItem(kind: Column["kind"], item: WrittenOwner, spelling: Spelling): string {
  if (typeof item === "string") return flowText(spelled(kind, item, spelling));
  const owner = spelledRole(item, spelling);
  const parts = ownerParts.flatMap((part) =>
    owner[part] === undefined ? [] : [`${keyName(part, spelling)}: ${flowText(owner[part])}`],
  );
  return `{ ${parts.join(", ")} }`;
}

/** Within braces only a plain word goes without quotes. */
function flowText(text: string): string {
  return /^\p{L}[\p{L}-]*$/u.test(text) && scalar(text)[0] === text ? text : JSON.stringify(text);
}

/** A text as YAML: plain or quoted, or a block with its lines below, indented by two. */
function scalar(text: string): readonly string[] {
  if (isPlain(text)) return [text];
  if (!text.includes("\n")) return [stringify({ k: text }, { lineWidth: 0 }).slice("k: ".length, -1)];
  // What begins with a space, or holds what is not seen, is clearer in quotes.
  if (/^\s|[^\P{C}\n]/u.test(text)) return [JSON.stringify(text)];
  return ["|-", ...text.split("\n").map((line) => (line === "" ? "" : `  ${line}`))];
}

/** What anyone sees needs no quotes: most texts of a plan, for which the library is not asked. */
function isPlain(text: string): boolean {
  return /^\p{L}(?:[\p{L}\d ,.()/–-]*[\p{L}\d.)])?$/u.test(text) && !/^(?:true|false|null)$/i.test(text);
}
