import type { Span } from "../text/source.ts";
import type { PackReasons } from "./pack-fault.ts";

/** What may be wrong with a configuration as with a pack, and as with nothing else; with what each sentence needs to know. */
export interface ConfigReasons extends Pick<PackReasons, "yaml" | "duplicateKey" | "unknownKey" | "unknownValue"> {
  readonly wrongType: { readonly key: string; readonly expected: "text" | "list" | "mapping" | "number" };
  readonly unknownAlias: { readonly name: string };
  readonly notANumber: { readonly key: string; readonly value: string; readonly least: number; readonly most: number };
  /** A list of packs with none in it, by which every plan would do. */
  readonly noPacks: { readonly key: string };
  /** A word for turning a requirement off, which nobody can. */
  readonly off: { readonly requirement: string; readonly value: string };
  readonly badPattern: { readonly value: string };
  readonly unknownPack: {
    readonly value: string;
    readonly nearest: readonly string[];
    readonly known: readonly string[];
  };
  /** A file that is named and does not exist; named from the configuration's folder. */
  readonly noFile: { readonly key: string; readonly value: string };
  readonly unknownRequirement: { readonly value: string; readonly nearest: readonly string[] };
  /** A short form that is that of several requirements. */
  readonly severalRequirements: { readonly value: string; readonly ids: readonly string[] };
  /** Two names of one requirement; the other stands on that line. */
  readonly sameRequirement: { readonly value: string; readonly other: string; readonly line: number };
}

/** One thing that is wrong with a configuration, and where. */
export type ConfigFault = {
  readonly [R in keyof ConfigReasons]: { readonly id: R; readonly params: ConfigReasons[R]; readonly span: Span };
}[keyof ConfigReasons];
