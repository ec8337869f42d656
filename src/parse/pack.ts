import { type Limits, usualLimits } from "../core/faults/limits.ts";
import type { PackFault } from "../core/faults/pack-fault.ts";
import type { Basis, Pack, Requirement } from "../core/pack/pack.ts";
import { inFileOrder } from "../core/text/source.ts";
import validatePack from "../generated/validate-pack.js";
import { isRecord } from "./fields.ts";
import { type ExampleInFile, type ExampleSource, readExample } from "./pack-examples.ts";
import { faultAt, faultOf, type Locate } from "./pack-faults.ts";
import { readSource } from "./read-source.ts";
import { anyShape } from "./shape.ts";

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
  const read = readSource(text, anyShape, limits);
  if ("fault" in read) return { faults: [{ id: "yaml", params: read.fault, span: read.span }] };
  const { place, locate, defects } = read;
  if (!place.children.has("plankoll-pack")) return { faults: [faultAt(locate, [], "unmarked", {})] };
  const file = withParameters(read.value);
  const faults = defects.flatMap((defect) =>
    defect.id === "duplicateKey"
      ? [faultAt(locate, defect.path, "duplicateKey", { key: defect.params.key, line: defect.params.line })]
      : [],
  );
  let pack: Pack | undefined;
  if (validatePack(file)) {
    const completed = complete(file as PackFile, { source: read, limits });
    pack = completed.pack;
    faults.push(...incomplete(file as PackFile, locate), ...completed.faults);
  } else
    faults.push(
      ...(validatePack.errors ?? []).flatMap((error) => faultOf(error, { ...read, value: file }, locate) ?? []),
    );
  return pack && faults.length === 0 ? { pack } : { faults: faults.sort(inFileOrder) };
}

/** Gives every requirement parameters, so that a rule's own schema sees that one that it needs is missing. */
function withParameters(value: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value.requirements)) return value;
  return {
    ...value,
    requirements: value.requirements.map((requirement) =>
      isRecord(requirement) ? { with: {}, ...requirement } : requirement,
    ),
  };
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
  source: ExampleSource,
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
