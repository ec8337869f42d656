import type { Span } from "../text/source.ts";
import type { TextFault } from "./unreadable.ts";

/** What may be wrong with a pack, with what each sentence about it needs to know. */
export interface PackReasons {
  readonly yaml: TextFault;
  readonly unmarked: Readonly<Record<string, never>>;
  readonly duplicateKey: { readonly key: string; readonly line: number };
  readonly unknownKey: {
    readonly key: string;
    readonly nearest: readonly string[];
    readonly allowed: readonly string[];
  };
  /** `within` is the key whose group lacks it; empty at the top of the file. */
  readonly missingKey: { readonly key: string; readonly within: string };
  readonly wrongType: { readonly key: string; readonly expected: PackShape };
  readonly unknownValue: {
    readonly key: string;
    readonly value: string;
    readonly nearest: readonly string[];
    readonly allowed: readonly string[];
  };
  readonly wrongForm: {
    readonly key: string;
    readonly value: string;
    readonly form: "id" | "time" | "day" | "county" | "fingerprint" | "other";
  };
  readonly tooFew: { readonly key: string };
  /** What no other sentence fits: a number too small, two things that exclude each other. */
  readonly wrongValue: { readonly key: string };
  /** An example's plan that stands in no way in which its lines can be told. */
  readonly examplePlan: Readonly<Record<string, never>>;
  readonly duplicateId: { readonly id: string; readonly line: number };
}

export type PackShape = "text" | "list" | "mapping" | "number" | "yes-or-no";

/** One thing that is wrong with a pack, and where. */
export type PackFault = {
  readonly [R in keyof PackReasons]: { readonly id: R; readonly params: PackReasons[R]; readonly span: Span };
}[keyof PackReasons];
