import type { Defect } from "../core/faults/defect.ts";
import { findMunicipality, nearestMunicipalities } from "../core/municipality/municipality.ts";
import { ownerKind } from "../core/plan/owner.ts";
import { strongest } from "../core/plan/ownership.ts";
import type {
  Activity,
  Adoption,
  Competence,
  Coordinator,
  FollowUp,
  Goal,
  Information,
  Mapping,
  Owner,
  Partner,
  Plan,
  RelatedDocument,
  Revision,
  Routine,
  Validity,
  Waiver,
} from "../core/plan/plan.ts";
import type { NodePath } from "../core/text/source.ts";
import { fold } from "../core/text/words.ts";
import {
  child,
  everyText,
  frequency,
  items,
  moment,
  type Node,
  record,
  records,
  tags,
  text,
  texts,
  wordsOf,
} from "./fields.ts";

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
    waivers: records(root, "waivers").map(waiver),
    texts: everyText(value),
    defects,
  };
}

type Keys = (node: Node, title: string) => { readonly key: string; readonly id: string | undefined };

/** Gives every goal and activity a key of its own; an id that stands twice is a defect. */
function keyGiver(defects: Defect[], lineOf: (path: NodePath) => number): Keys {
  const taken = new Map<string, NodePath>();
  const counts = new Map<string, number>();
  return (node, title) => {
    const id = text(node, "id");
    const wanted = fold(id?.words ?? title);
    const first = taken.get(wanted);
    if (first && id) defects.push({ id: "duplicateId", path: id.path, params: { id: id.words, line: lineOf(first) } });
    let nth = counts.get(wanted) ?? 0;
    let key = wanted;
    while (taken.has(key)) key = `${wanted}#${++nth + 1}`;
    counts.set(wanted, nth);
    taken.set(key, id?.path ?? node.path);
    return { key, id: id?.words };
  };
}

// Goals and activities are most of a plan, so each is made at once: to add to an object takes longer than to read it.
function goal(node: Node, keys: Keys): Goal {
  const title = text(node, "title")?.words ?? "";
  const { key, id } = keys(node, title);
  const activities: Activity[] = [];
  const goal: Goal = {
    key,
    id,
    path: node.path,
    title,
    description: text(node, "description")?.words,
    focusAreas: texts(node, "focus_areas"),
    topics: tags(node, "topics"),
    perspectives: tags(node, "perspectives"),
    horizons: tags(node, "horizon"),
    owners: owners(node),
    deadline: moment(node, "deadline"),
    indicators: texts(node, "indicator"),
    activities,
  };
  for (const child of records(node, "activities")) activities.push(activity(child, goal, keys));
  return goal;
}

function activity(node: Node, goal: Goal | undefined, keys: Keys): Activity {
  const title = text(node, "title")?.words ?? "";
  const { key, id } = keys(node, title);
  return {
    key,
    id,
    path: node.path,
    title,
    description: text(node, "description")?.words,
    focusAreas: own(texts(node, "focus_areas"), goal?.focusAreas),
    topics: own(tags(node, "topics"), goal?.topics),
    perspectives: own(tags(node, "perspectives"), goal?.perspectives),
    horizons: own(tags(node, "horizon"), goal?.horizons),
    owners: owners(node),
    deadline: moment(node, "deadline"),
    indicators: texts(node, "indicator"),
    goal,
    status: text(node, "status")?.words,
    completed: moment(node, "completed"),
    resources: texts(node, "resources"),
  };
}

function own<T>(mine: readonly T[], inherited: readonly T[] | undefined): readonly T[] {
  return mine.length > 0 ? mine : (inherited ?? []);
}

const adoptions = (node: Node): Adoption[] =>
  records(node, "adopted").map((node) => ({
    path: node.path,
    body: text(node, "body"),
    date: moment(node, "date"),
    reference: text(node, "reference"),
  }));

const validity = (node: Node): Validity | undefined =>
  record(node, "valid", (node) => ({ path: node.path, from: moment(node, "from"), to: moment(node, "to") }));

const revision = (node: Node): Revision | undefined =>
  record(node, "revision", (node) => ({
    path: node.path,
    interval: frequency(node, "interval"),
    last: moment(node, "last"),
    next: moment(node, "next"),
    owners: owners(node),
  }));

const followUp = (node: Node): FollowUp => ({
  path: node.path,
  interval: frequency(node, "interval"),
  last: moment(node, "last"),
  method: texts(node, "method"),
  reportedTo: texts(node, "reported_to"),
  owners: owners(node),
});

const coordinator = (node: Node): Coordinator => ({
  path: node.path,
  function: text(node, "function"),
  unit: text(node, "unit"),
  contact: texts(node, "contact"),
});

const mapping = (node: Node): Mapping => ({
  path: node.path,
  date: moment(node, "date"),
  next: moment(node, "next"),
  source: texts(node, "source"),
});

const routine = (node: Node): Routine => ({
  path: node.path,
  topics: tags(node, "topic"),
  title: text(node, "title")?.words,
  description: text(node, "description")?.words,
  decided: moment(node, "decided"),
  decidedBy: text(node, "decided_by"),
  reviewed: moment(node, "reviewed"),
  units: texts(node, "units"),
});

const partner = (node: Node): Partner => ({
  path: node.path,
  name: text(node, "name")?.words,
  type: text(node, "type")?.words,
  agreement: record(node, "agreement", (node) => ({
    path: node.path,
    date: moment(node, "date"),
    reviewed: moment(node, "reviewed"),
    title: text(node, "title")?.words,
  })),
  covers: texts(node, "covers"),
  topics: tags(node, "topics"),
  contact: texts(node, "contact"),
  description: text(node, "description")?.words,
});

const competence = (node: Node): Competence => ({
  path: node.path,
  audience: texts(node, "audience"),
  content: texts(node, "content"),
  topics: tags(node, "topics"),
  interval: frequency(node, "interval"),
  last: moment(node, "last"),
});

const information = (node: Node): Information => ({
  path: node.path,
  channels: texts(node, "channels"),
  languages: texts(node, "languages"),
  groups: texts(node, "groups"),
});

const document = (node: Node): RelatedDocument => ({
  path: node.path,
  title: text(node, "title")?.words,
  description: text(node, "description")?.words,
  kind: text(node, "kind")?.words,
  topics: tags(node, "topics"),
  adoptions: adoptions(node),
  validity: validity(node),
  revision: revision(node),
});

const waiver = (node: Node): Waiver => ({
  path: node.path,
  municipality: text(node, "municipality"),
  requirement: text(node, "requirement"),
  item: text(node, "item"),
  reason: text(node, "reason"),
  decidedBy: text(node, "decided_by"),
  reference: text(node, "reference"),
  expires: moment(node, "expires"),
});

/** A text is an owner's function; a role without function and unit is nobody. */
function owners(node: Node): Owner[] {
  return items(node, "responsible").map((node) => {
    const parts = [wordsOf(node), text(node, "function"), text(node, "unit")].flatMap((part) => part?.words ?? []);
    return { words: parts.join(", "), path: node.path, kind: strongest(parts.map(ownerKind)) };
  });
}
