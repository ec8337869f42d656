import type { Defect } from "../core/faults/defect.ts";
import { findMunicipality, nearestMunicipalities } from "../core/municipality/municipality.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { NodePath } from "../core/text/source.ts";
import { child, everyText, type Node, record, records, text, texts } from "./fields.ts";
import { activity, goal } from "./goals.ts";
import { keyGiver } from "./key-giver.ts";
import {
  adoptions,
  competence,
  coordinator,
  document,
  followUp,
  information,
  mapping,
  partner,
  revision,
  routine,
  validity,
  waiver,
} from "./sections.ts";

/** Builds the plan from a tree's value, taking what can be read and leaving the rest to the defects. */
export function buildPlan(value: unknown, formDefects: readonly Defect[], lineOf: (path: NodePath) => number): Plan {
  const root: Node = { value, path: [] };
  const defects = [...formDefects];
  const keys = keyGiver(defects, lineOf);
  const goals = records(root, "goals").map((node) => goal(node, keys));
  const municipalityWords = text(root, "municipality")?.words;
  const municipality = municipalityWords === undefined ? undefined : findMunicipality(municipalityWords);
  if (municipalityWords !== undefined && !municipality) {
    defects.push({
      id: "unknownMunicipality",
      path: ["municipality"],
      params: { value: municipalityWords, nearest: nearestMunicipalities(municipalityWords) },
    });
  }
  return {
    municipality,
    municipalityWords,
    title: text(root, "title")?.words,
    kind: text(root, "kind")?.words,
    adoptions: adoptions(root),
    validity: validity(root),
    revision: revision(root),
    followUp: record(root, "follow_up", followUp),
    coordinator: record(root, "coordinator", coordinator),
    agreements: texts(root, "agreements"),
    violence: texts(child(root, "scope"), "violence"),
    groups: texts(child(root, "scope"), "groups"),
    mappings: records(root, "mapping").map(mapping),
    goals,
    activities: [
      ...goals.flatMap((goal) => goal.activities),
      ...records(root, "activities").map((node) => activity(node, undefined, keys)),
    ],
    routines: records(root, "routines").map(routine),
    partners: records(root, "partners").map(partner),
    methods: texts(root, "methods"),
    competence: records(root, "competence").map(competence),
    information: records(root, "information").map(information),
    documents: records(root, "documents").map(document),
    waivers: records(root, "waivers").flatMap((node) => (isWider(node, formDefects) ? [] : waiver(node))),
    texts: everyText(value),
    defects,
  };
}

/**
 * Whether a waiver would take away more than whoever wrote it meant: it names no item, but something in it that cannot
 * be read may have. What could not be read is told of at its place.
 */
function isWider(node: Node, defects: readonly Defect[]): boolean {
  if (text(node, "item")) return false;
  const [list, index] = node.path;
  return defects.some(
    ({ id, path }) => path[0] === list && path[1] === index && (path[2] === "item" || id === "unknownKey"),
  );
}
