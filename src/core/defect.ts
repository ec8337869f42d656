import type { NodePath } from "./source.ts";

/** A fault in the form of a file that can be read all the same; the rest of the plan is judged without it. */
export type Defect =
  | {
      readonly id: "unknownKey";
      readonly path: NodePath;
      readonly params: { readonly key: string; readonly nearest: readonly string[] };
    }
  | { readonly id: "unknownAlias"; readonly path: NodePath; readonly params: { readonly name: string } }
  | {
      readonly id: "duplicateKey";
      readonly path: NodePath;
      readonly params: { readonly key: string; readonly first: string; readonly line: number };
    }
  | {
      readonly id: "wrongType";
      readonly path: NodePath;
      readonly params: { readonly key: string; readonly expected: Shape; readonly found: Shape };
    }
  | {
      readonly id: "unknownValue";
      readonly path: NodePath;
      readonly params: {
        readonly key: string;
        readonly value: string;
        readonly nearest: readonly string[];
        readonly allowed: readonly string[];
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

/** What a YAML node can be, in a user's terms. */
export type Shape = "text" | "list" | "mapping" | "number";
