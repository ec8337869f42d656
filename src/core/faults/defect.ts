import type { NodePath } from "../text/source.ts";

/** A fault in the form of a file that can be read all the same; the rest of the plan is judged without it. */
export type Defect =
  | {
      readonly id: "unknownKey";
      readonly path: NodePath;
      readonly params: {
        readonly key: string;
        readonly nearest: readonly string[];
        /** The keys under which it would be known. */
        readonly under?: readonly string[] | undefined;
      };
    }
  | { readonly id: "unknownAlias"; readonly path: NodePath; readonly params: { readonly name: string } }
  | { readonly id: "ignoredTag"; readonly path: NodePath; readonly params: { readonly tag: string } }
  /** Something follows the sign for a comment so closely that it may be meant; it is not repeated, as it may be a note on people. */
  | { readonly id: "afterHash"; readonly path: NodePath; readonly params: Readonly<Record<string, never>> }
  | { readonly id: "ignoredDirective"; readonly path: NodePath; readonly params: { readonly directive: string } }
  | {
      readonly id: "duplicateKey";
      readonly path: NodePath;
      readonly params: { readonly key: string; readonly first: string; readonly line: number };
    }
  | {
      readonly id: "wrongType";
      readonly path: NodePath;
      readonly params: WrongType;
    }
  | {
      readonly id: "unknownValue";
      readonly path: NodePath;
      readonly params: {
        readonly key: string;
        readonly value: string;
        readonly nearest: readonly string[];
        readonly allowed: readonly string[];
        /** What to write where several values stand in one text. */
        readonly each: readonly string[];
        /** The key, in English, that the value would be right for. */
        readonly elsewhere: string | undefined;
      };
    }
  | {
      /** An agreement that no pack on hand is about, so that nothing was judged by it. */
      readonly id: "unknownAgreement";
      readonly path: NodePath;
      readonly params: {
        readonly value: string;
        readonly nearest: readonly string[];
        readonly known: readonly string[];
      };
    }
  | { readonly id: "wrongVersion"; readonly path: NodePath; readonly params: { readonly value: string } }
  | {
      readonly id: "duplicateId";
      readonly path: NodePath;
      readonly params: { readonly id: string; readonly line: number };
    }
  | { readonly id: "noMunicipality"; readonly path: NodePath; readonly params: Record<string, never> }
  | {
      readonly id: "unknownMunicipality";
      readonly path: NodePath;
      readonly params: { readonly value: string; readonly nearest: readonly string[] };
    };

/** What stands where something of another shape belongs. */
export interface WrongType {
  readonly key: string;
  readonly expected: Shape;
  readonly found: Shape;
  /** Whether it is one of several in a list, and not what stands under the key itself. */
  readonly inList: boolean;
  /** The first keys that may stand there, in the file's spelling. */
  readonly keys: readonly string[];
  /** The first key that stands there, where a list belongs. */
  readonly first: string | undefined;
}

/** What a YAML node can be, in a user's terms. */
export type Shape = "text" | "list" | "mapping" | "number";
