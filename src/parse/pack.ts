import type { Basis, Pack, Requirement } from "../core/pack.ts";
import type { Span } from "../core/source.ts";
import validatePack from "../generated/validate-pack.js";
import { pathOf } from "./defects.ts";
import { rangeAt, spanOf } from "./places.ts";
import { anyShape, readTree } from "./tree.ts";
import { readYaml } from "./yaml.ts";

/** What is wrong with a pack: the validator's words, in English, for the one who writes packs. */
export interface PackFault {
  readonly message: string;
  readonly span: Span;
}

/** A pack as its file has it: requirements take what they do not say from the defaults. */
interface PackFile extends Omit<Pack, "requirements"> {
  readonly defaults?: {
    readonly level?: Requirement["level"];
    readonly addresses?: readonly string[];
    readonly basis?: Partial<Basis>;
  };
  readonly requirements: readonly (Partial<Omit<Requirement, "basis">> &
    Pick<Requirement, "id"> & { readonly basis?: readonly Partial<Basis>[] })[];
}

/** Reads a text as a pack of requirements. */
export function parsePack(text: string): { readonly pack: Pack } | { readonly faults: readonly PackFault[] } {
  const yaml = readYaml(text);
  if ("fault" in yaml)
    return { faults: [{ message: yaml.fault.code, span: spanOf([yaml.fault.offset, yaml.fault.offset], yaml.lines) }] };
  const tree = readTree(yaml.document, anyShape, () => 0);
  if (!tree) return { faults: [{ message: "TOO_MANY_NODES", span: spanOf([0, 0], yaml.lines) }] };
  if (!validatePack(tree.value)) {
    const faults = (validatePack.errors ?? []).filter(({ keyword }) => keyword !== "if");
    return {
      faults: faults.map(({ instancePath, message, params }) => ({
        message: `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
        span: spanOf(rangeAt(pathOf(instancePath, tree.place), tree.place, text), yaml.lines),
      })),
    };
  }
  return { pack: complete(tree.value as PackFile) };
}

function complete({ defaults = {}, requirements, ...pack }: PackFile): Pack {
  return {
    ...pack,
    requirements: requirements.map(
      (requirement) =>
        ({
          level: defaults.level,
          addresses: defaults.addresses ?? [],
          with: {},
          ...requirement,
          basis: (requirement.basis ?? []).map((basis) => ({ section: "", ...defaults.basis, ...basis })),
        }) as Requirement,
    ),
  };
}
