import { type Limits, usualLimits } from "../core/faults/limits.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { Basis, Pack, Requirement } from "../core/pack/pack.ts";
import validatePack from "../generated/validate-pack.js";
import { nodeOf } from "./nodes.ts";
import { type ExampleInFile, type PackSource, readExample } from "./pack-examples.ts";
import { faultAt, faultOf, type Locate } from "./pack-faults.ts";
import { rangeAt, spanOf } from "./places.ts";
import { anyShape } from "./shape.ts";
import { readTree } from "./tree.ts";
import { readYaml, tooMuch, type YamlFault } from "./yaml.ts";

/** A pack as its file has it: requirements take what they do not say from the defaults. */
interface PackFile extends Omit<Pack, "requirements"> {
  readonly defaults?: {
    readonly level?: Requirement["level"];
    readonly addresses?: readonly string[];
    readonly basis?: Partial<Basis>;
  };
  readonly requirements: readonly (Partial<Omit<Requirement, "basis" | "examples">> &
    Pick<Requirement, "id"> & {
      readonly basis?: readonly Partial<Basis>[];
      readonly examples?: readonly ExampleInFile[];
    })[];
}

/** Reads a text as a pack of requirements; of one that is broken, says everything that is wrong, in the order of the file. */
export function parsePack(
  text: string,
  limits: Limits = usualLimits,
): { readonly pack: Pack } | { readonly faults: readonly PackFault[] } {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const yaml = readYaml(source, limits);
  const broken = ({ offset, ...params }: YamlFault) => ({
    faults: [{ id: "yaml" as const, params, span: spanOf([offset, offset], yaml.lines) }],
  });
  if ("fault" in yaml) return broken(yaml.fault);
  const root = nodeOf(yaml.document.contents);
  const tree = readTree(root, anyShape, (offset) => yaml.lines.linePos(offset).line, limits);
  if ("offset" in tree) return broken(tooMuch(tree));

  const locate: Locate = (path) => spanOf(rangeAt(path, tree.place, source), yaml.lines);
  if (!tree.place.children.has("plankoll-pack")) return { faults: [faultAt(locate, [], "unmarked", {})] };
  const file = withParameters(tree.value);
  const faults = tree.defects.flatMap((defect) =>
    defect.id === "duplicateKey"
      ? [faultAt(locate, defect.path, "duplicateKey", { key: defect.params.key, line: defect.params.line })]
      : [],
  );
  let pack: Pack | undefined;
  if (validatePack(file)) {
    const read = complete(file as PackFile, {
      text: source,
      document: yaml.document,
      lines: yaml.lines,
      locate,
      limits,
    });
    pack = read.pack;
    faults.push(...incomplete(file as PackFile, locate), ...read.faults);
  } else
    faults.push(
      ...(validatePack.errors ?? []).flatMap((error) => faultOf(error, { ...tree, value: file }, locate) ?? []),
    );
  if (pack && faults.length === 0) return { pack };
  return { faults: faults.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column) };
}

/** Gives every requirement parameters, so that a rule's own schema sees that one that it needs is missing. */
function withParameters(value: unknown): unknown {
  if (!isMapping(value) || !Array.isArray(value.requirements)) return value;
  return {
    ...value,
    requirements: value.requirements.map((requirement) =>
      isMapping(requirement) ? { with: {}, ...requirement } : requirement,
    ),
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the schema cannot see, because defaults may say it: a level, a whole basis, an id of one's own. */
function incomplete({ defaults = {}, requirements }: PackFile, locate: Locate): PackFault[] {
  const lines = new Map<string, number>();
  return requirements.flatMap(({ id, level = defaults.level, basis = [] }, index) => {
    const path = ["requirements", index];
    const { line } = locate([...path, "id"]);
    const first = lines.get(id);
    lines.set(id, first ?? line);
    return [
      ...(first === undefined ? [] : [faultAt(locate, [...path, "id"], "duplicateId", { id, line: first })]),
      ...(level === undefined ? [faultAt(locate, [...path, "level"], "missingKey", { key: "level", within: id })] : []),
      ...basis.flatMap((own, nth) =>
        (["act", "from", "verified"] as const)
          .filter((key) => (own[key] ?? defaults.basis?.[key]) === undefined)
          .map((key) => faultAt(locate, [...path, "basis", nth, key], "missingKey", { key, within: "basis" })),
      ),
    ];
  });
}

function complete(
  { defaults = {}, requirements, ...pack }: PackFile,
  source: PackSource,
): { readonly pack: Pack; readonly faults: readonly PackFault[] } {
  const faults: PackFault[] = [];
  const examplesOf = (examples: readonly ExampleInFile[], index: number) =>
    examples.flatMap((example, nth) => {
      const read = readExample(example, ["requirements", index, "examples", nth], source);
      if ("example" in read) return [read.example];
      faults.push(read.fault);
      return [];
    });
  const completed = requirements.map(
    ({ examples, ...requirement }, index) =>
      ({
        level: defaults.level,
        addresses: defaults.addresses ?? [],
        with: {},
        ...requirement,
        basis: (requirement.basis ?? []).map((basis) => ({ section: "", ...defaults.basis, ...basis })),
        ...(examples ? { examples: examplesOf(examples, index) } : {}),
      }) as Requirement,
  );
  return { pack: { ...pack, requirements: completed }, faults };
}
