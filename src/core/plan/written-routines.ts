import { type NodePath, textsAt, type Words } from "../text/source.ts";
import type { Written } from "./how-current.ts";
import type { Plan } from "./plan.ts";
import { statementOf } from "./stated.ts";

/** A routine that a plan names: among its routines, or as a document beside it. */
export interface WrittenRoutine extends Written {
  /** Where the plan names it. */
  readonly kind: "routine" | "document";
  readonly path: NodePath;
  readonly title: string | undefined;
  readonly topics: readonly string[];
  /** Its title and description. */
  readonly texts: readonly Words[];
  readonly units: readonly Words[];
  /** Whether it says that somebody decided on it, or when; undefined where that was never filled in. */
  readonly isDecided: boolean | undefined;
  /** The keys, in English, that tell of the decision, of the follow-up and of what it is about. */
  readonly keys: { readonly decided: string; readonly reviewed: string; readonly topics: string };
}

/** The routines of a plan, and the documents beside it, which may hold one. */
export function writtenRoutines(plan: Plan): readonly WrittenRoutine[] {
  return [
    ...plan.routines.map(
      ({ path, title, description, topics, units, decided, decidedBy, reviewed }): WrittenRoutine => ({
        kind: "routine",
        path,
        title,
        topics,
        units,
        reviewed,
        made: decided ? [decided] : [],
        texts: textsAt(path, { title, description }),
        isDecided: wasDecided([decided, decidedBy]),
        keys: { decided: "decided", reviewed: "reviewed", topics: "topic" },
      }),
    ),
    ...plan.documents.map(
      ({ path, title, description, topics, adoptions, revision }): WrittenRoutine => ({
        kind: "document",
        path,
        title,
        topics,
        units: [],
        reviewed: revision?.last,
        made: adoptions.flatMap(({ date }) => date ?? []),
        texts: textsAt(path, { title, description }),
        isDecided: wasDecided(adoptions.flatMap(({ date, body }) => [date, body])),
        keys: { decided: "adopted", reviewed: "revision", topics: "topics" },
      }),
    ),
  ];
}

function wasDecided(said: readonly (Words | undefined)[]): boolean | undefined {
  const statement = statementOf(said);
  return statement === "unfilled" ? undefined : statement === "stated";
}
