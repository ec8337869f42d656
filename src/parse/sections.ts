import type {
  Adoption,
  Competence,
  Coordinator,
  FollowUp,
  Information,
  Mapping,
  Partner,
  RelatedDocument,
  Revision,
  Routine,
  Validity,
  Waiver,
} from "../core/plan/plan.ts";
import { frequency, moment, type Node, record, records, tags, text, texts } from "./fields.ts";
import { owners } from "./owners.ts";

export const adoptions = (node: Node): Adoption[] =>
  records(node, "adopted").map((node) => ({
    path: node.path,
    body: text(node, "body"),
    date: moment(node, "date"),
    reference: text(node, "reference"),
  }));

export const validity = (node: Node): Validity | undefined =>
  record(node, "valid", (node) => ({ path: node.path, from: moment(node, "from"), to: moment(node, "to") }));

export const revision = (node: Node): Revision | undefined =>
  record(node, "revision", (node) => ({
    path: node.path,
    interval: frequency(node, "interval"),
    last: moment(node, "last"),
    next: moment(node, "next"),
    owners: owners(node),
  }));

export const followUp = (node: Node): FollowUp => ({
  path: node.path,
  interval: frequency(node, "interval"),
  last: moment(node, "last"),
  method: texts(node, "method"),
  reportedTo: texts(node, "reported_to"),
  owners: owners(node),
});

export const coordinator = (node: Node): Coordinator => ({
  path: node.path,
  function: text(node, "function"),
  unit: text(node, "unit"),
  contact: texts(node, "contact"),
});

export const mapping = (node: Node): Mapping => ({
  path: node.path,
  date: moment(node, "date"),
  next: moment(node, "next"),
  source: texts(node, "source"),
});

export const routine = (node: Node): Routine => ({
  path: node.path,
  topics: tags(node, "topic"),
  title: text(node, "title")?.words,
  description: text(node, "description")?.words,
  decided: moment(node, "decided"),
  decidedBy: text(node, "decided_by"),
  reviewed: moment(node, "reviewed"),
  units: texts(node, "units"),
});

export const partner = (node: Node): Partner => ({
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

export const competence = (node: Node): Competence => ({
  path: node.path,
  audience: texts(node, "audience"),
  content: texts(node, "content"),
  topics: tags(node, "topics"),
  interval: frequency(node, "interval"),
  last: moment(node, "last"),
});

export const information = (node: Node): Information => ({
  path: node.path,
  channels: texts(node, "channels"),
  languages: texts(node, "languages"),
  groups: texts(node, "groups"),
});

export const document = (node: Node): RelatedDocument => ({
  path: node.path,
  title: text(node, "title")?.words,
  description: text(node, "description")?.words,
  kind: text(node, "kind")?.words,
  topics: tags(node, "topics"),
  adoptions: adoptions(node),
  validity: validity(node),
  revision: revision(node),
});

export const waiver = (node: Node): Waiver => ({
  path: node.path,
  municipality: text(node, "municipality"),
  requirement: text(node, "requirement"),
  item: text(node, "item"),
  reason: text(node, "reason"),
  decidedBy: text(node, "decided_by"),
  reference: text(node, "reference"),
  expires: moment(node, "expires"),
});
