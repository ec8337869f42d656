import packSchema from "../../schemas/pack.schema.json" with { type: "json" };
import type { Rules } from "../core/judging/assess.ts";
import type { Rule } from "../core/judging/rule.ts";
import { verdictOfEffect } from "../core/judging/verdict.ts";
import type { Pack } from "../core/pack/pack.ts";
import type { ParameterForm } from "../messages/explain.ts";
import type { Speaker } from "../messages/index.ts";
import { basisWords } from "./basis-table.ts";
import { type Block, type Code, heading, type Page, paragraph, requirementCode, table, title } from "./page.ts";
import { isStems, propertyOf, type Schema } from "./parameter-words.ts";

/** All about one rule: what it looks at, its parameters and messages, and which requirements use it. */
export function rulePage(id: string, rules: Rules, packs: readonly Pack[], speaker: Speaker): Page {
  const { explain } = speaker;
  const rule = rules[id];
  if (!rule) return [];
  const parameters = parameterTable(rule, speaker);
  const messages = messageTable(rule, speaker);
  const uses = useTable(id, packs, speaker);
  return [
    title(id),
    paragraph(speaker.rule(id)?.summary ?? ""),
    heading(explain.headings.parameters),
    ...(parameters.length > 0 ? parameters : [paragraph(explain.noParameters)]),
    heading(explain.headings.messages),
    ...(messages.length > 0 ? messages : [paragraph(explain.noMessages)]),
    heading(explain.headings.usedBy),
    ...(uses.length > 0 ? uses : [paragraph(explain.unused)]),
  ];
}

function parameterTable({ id, params }: Rule, { explain, rule }: Speaker): readonly Block[] {
  const { columns, forms, yes, no } = explain;
  const labels = rule(id)?.parameters;
  const schema: Schema = params;
  return table(
    [columns.parameter, columns.meaning, columns.form, columns.needed],
    Object.keys(schema.properties ?? {}).map((name) => {
      const property = propertyOf(schema, name);
      const values = valuesOf(property) ?? valuesOf(property.items);
      const form = forms[formOf(property)];
      return [
        [{ code: name }],
        labels?.[name] ?? "",
        values ? [`${form}: `, ...codes(values)] : form,
        schema.required?.includes(name) ? yes : no,
      ];
    }),
  );
}

/** The values of a closed list; those of the plan format stand once in the schema of packs. */
function valuesOf(schema: Schema | undefined): readonly string[] | undefined {
  const lists: Readonly<Record<string, Schema | undefined>> = packSchema.$defs as never;
  return schema?.enum ?? (schema?.$ref === undefined ? undefined : lists[schema.$ref.split("/").at(-1) ?? ""]?.enum);
}

function codes(values: readonly string[]): readonly (string | Code)[] {
  return values.flatMap((code, index) => [...(index > 0 ? [", "] : []), { code }]);
}

function formOf(schema: Schema): ParameterForm {
  if (isStems(schema)) return "stems";
  if (schema.type === "array") return "list";
  if (schema.type === "boolean") return "yesOrNo";
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "object") return schema.properties?.sv ? "localised" : "mapping";
  return "text";
}

function messageTable({ messages }: Rule, { explain, kinds, severities, verdicts }: Speaker): readonly Block[] {
  const { columns, noEffect } = explain;
  return table(
    [columns.message, columns.kind, columns.verdict, columns.cap],
    Object.entries(messages).map(([id, { kind, effect, cap }]) => [
      [{ code: id }],
      kinds[kind],
      effect === "none" ? noEffect : verdicts[verdictOfEffect[effect]],
      severities[cap],
    ]),
  );
}

function useTable(id: string, packs: readonly Pack[], speaker: Speaker): readonly Block[] {
  const { columns, headings } = speaker.explain;
  return table(
    [headings.requirements, columns.title, columns.level, columns.bases],
    packs.flatMap((pack) =>
      pack.requirements
        .filter(({ rule }) => rule === id)
        .map((requirement) => [
          [requirementCode(pack.id, requirement.id)],
          speaker.in(requirement.title),
          speaker.levels[requirement.level],
          basisWords(requirement, speaker),
        ]),
    ),
  );
}
