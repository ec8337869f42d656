import type { NodePath } from "../text/source.ts";
import { fold } from "../text/words.ts";
import type { Adoption, Plan, Revision, Validity } from "./plan.ts";

/** A document with dates of its own: the plan itself, or one beside it. */
export interface DatedDocument {
  /** Names it in fingerprints and waivers; empty for the plan. */
  readonly item: string;
  /** Undefined for the plan. */
  readonly title: string | undefined;
  readonly path: NodePath;
  readonly adoptions: readonly Adoption[];
  readonly validity: Validity | undefined;
  readonly revision: Revision | undefined;
}

/** The plan, and the documents beside it. */
export function datedDocuments(plan: Plan): readonly DatedDocument[] {
  const { adoptions, validity, revision } = plan;
  return [
    { item: "", title: undefined, path: [], adoptions, validity, revision },
    ...plan.documents.map(({ title = "", kind = "document", path, adoptions, validity, revision }) => ({
      item: fold(title) || kind,
      title,
      path,
      adoptions,
      validity,
      revision,
    })),
  ];
}
