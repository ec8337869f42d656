import type { RuleParameters, RuleSummaries } from "../rule-texts.ts";

export const ruleSummaries = {
  "activity-assigned":
    "Looks for someone responsible for each activity that is not done or cancelled: its own or its goal's. Words such as “to be appointed” count as nobody.",
  "activity-dated":
    "Looks for when each activity that lies ahead shall be done, and that what is written can be read as a time.",
  "activity-measured":
    "Looks for an indicator of each activity that lies ahead: something that shows that it was done.",
  "activity-on-time":
    "Looks for activities, and goals with work left, that are past their last day. What has no end is never late.",
  adopted: "Looks for the day on which the plan was adopted, and that it can be read and has come.",
  "adopted-by-body": "Looks for the body that adopted the plan.",
  "adopted-by-competent-body":
    "Looks for a board or an assembly that has adopted the plan, and not only an official or a committee of a board. A body that is not known is accepted.",
  "area-resourced": "Looks for the resources of at least one of the activities in the focus area.",
  "citations-current":
    "Looks for whether the acts, regulations and policies that the plan cites still apply. A plan that says itself what replaced what is right.",
  "coordinator-named": "Looks for a function or unit that coordinates the work.",
  "expiring-source-considered":
    "Looks for whether a plan that reaches further than what it builds on says anything of what comes after.",
  "focus-area-worked":
    "Looks for at least one activity in the focus area, or a partner whose duty the area is. A goal without activities is enough in part.",
  "follow-up-assigned": "Looks for who answers for the follow-up that the plan speaks of, or who receives it.",
  "follow-up-stated": "Looks for how often the plan is followed up.",
  "followed-up":
    "Looks for whether the plan was followed up as often as it says itself. Where it says only when it last was, a greatest number of months counts.",
  form: "Looks for whether everything in the file can be read: keys and values are known, the municipality exists and the focus areas belong to a pack.",
  gathered: "Looks at nothing itself: it tells of several requirements of the same sort in one finding.",
  "goal-measured": "Looks for an indicator of each goal, or of every one of its activities.",
  "has-section":
    "Looks for whether a part of the plan says anything, or the plan names a document of a kind in which it may stand instead.",
  "horizons-shown": "Looks for work on each of the horizons. What is acute counts as short term too.",
  "in-force":
    "Looks for whether the plan, and each document beside it that states its validity, is in force on the day that is judged.",
  "mapping-recent": "Looks for a mapping that is not older than a number of months.",
  "no-personal-numbers":
    "Looks for personal identity numbers and coordination numbers in every text of the file. The report shows only the first four digits.",
  "no-placeholders": "Looks for what was meant to be filled in and never was, such as “XX”, “20XX” or “to be added”.",
  "no-private-contacts":
    "Looks for private e-mail addresses and phone numbers in every text of the file. The address and the number are not reported.",
  "no-protected-addresses":
    "Looks for the address of a sheltered home in every text of the file. The address is not reported.",
  "ongoing-reviewed":
    "Looks for a recurring check of work without an end: by its own time or indicator, or by the follow-up of the plan.",
  "owner-distinct":
    "Looks for responsibility that lies on everybody, such as “all departments” or “each board”: then nobody leads the work.",
  "partner-agreement-current":
    "Looks for an agreement with a sort of partner, made or followed up within so many months. Where the plan has several such partners, one is enough.",
  "perspective-in-areas":
    "Looks for the perspective in the work of every focus area. An area that is a partner's duty is not judged.",
  referenced: "Looks for the reference number of the decision to adopt the plan.",
  "revised-within":
    "Looks for whether the plan was revised as often as it says itself. Where it says nothing, a greatest number of months counts. To adopt a plan is to revise it.",
  "revision-interval-stated": "Looks for how often the plan is revised.",
  "routines-current":
    "Looks for a routine on a topic, among routines or documents, that is decided, with a decision or a follow-up no older than so many months. It may be asked of several services, each by itself.",
  "scope-named": "Looks for each of some target groups or forms of violence in the scope of the plan.",
  "topic-shown":
    "Looks for whether the plan shows a thing: by a goal, an activity, a routine, a document, a partner or training with the right topic, or by something else that the requirement accepts.",
  "trained-within":
    "Looks for training that is not longer ago than so many months. The latest counts; an activity on a topic of training that is done counts too.",
  valid: "Looks for how long the plan is valid.",
  waivers:
    "Looks for whether each waiver gives a requirement, a reason, a decider and a last day, still holds and is needed.",
} satisfies RuleSummaries;

const focusArea = "Focus area";

export const ruleParameters = {
  "activity-assigned": {},
  "activity-dated": {},
  "activity-measured": {},
  "activity-on-time": {},
  adopted: {},
  "adopted-by-body": {},
  "adopted-by-competent-body": {},
  "area-resourced": { focusArea },
  "citations-current": { stale: "What no longer applies, with its last day and what replaced it" },
  "coordinator-named": {},
  "expiring-source-considered": {
    name: "What runs out",
    until: "Its last day",
    words: "Words that show that the plan builds on it",
    considered: "Words that show that the plan knows what comes after",
  },
  "focus-area-worked": {
    area: focusArea,
    words: "Words that may belong to the area without a tag, for a person to judge",
  },
  "follow-up-assigned": {},
  "follow-up-stated": {},
  "followed-up": {
    months: "Greatest number of months since the last follow-up, where the plan does not say how often",
  },
  form: {},
  gathered: {},
  "goal-measured": {},
  "has-section": {
    section: "Part of the plan that has to say something",
    elsewhere: "Kinds of documents in which it may stand instead",
  },
  "horizons-shown": {
    horizons: "Horizons, each of which has to be shown",
    words: "Words that may show it without a tag, for a person to judge",
  },
  "in-force": {},
  "mapping-recent": { months: "Greatest number of months since the mapping" },
  "no-personal-numbers": {},
  "no-placeholders": {},
  "no-private-contacts": { domains: "Domains where people have their private e-mail" },
  "no-protected-addresses": {},
  "ongoing-reviewed": {},
  "owner-distinct": {},
  "partner-agreement-current": {
    type: "Type of partner",
    months: "Most months since the agreement was made or followed up",
    under: "Types of partner whose agreement may hold for it too, for a person to judge",
    words: "Words in the name of a partner without a type that may be the one meant, for a person to judge",
  },
  "perspective-in-areas": {
    perspective: "Perspective",
    words: "Words that may show it without a tag, for a person to judge",
  },
  referenced: {},
  "revised-within": {
    months: "Greatest number of months since the last revision, where the plan does not say how often",
  },
  "revision-interval-stated": {},
  "routines-current": {
    topics: "Topics, of which one is enough",
    months: "Most months since the routine was decided or followed up",
    units: "Services, each of which is to have a routine",
    words: "Words that may show it without being tagged, for a person to judge",
  },
  "scope-named": {
    in: "Part of the plan's scope",
    named: "What has to be named, each by itself",
    texts: "Goals and activities are searched too",
  },
  "topic-shown": {
    topics: "Topics, one of which is enough",
    perspectives: "Perspectives that are enough too, of a goal or an activity",
    focusArea: "Focus area of which it is enough that it is a partner's duty",
    horizons: "Horizons that are enough too, if all are there",
    partnerTypes: "Types of partners that are enough too",
    agreementWith: "Types of partners with whom an agreement is enough too",
    documentKinds: "Kinds of documents that are enough too",
    groups: "Words among the target groups that are enough too",
    violence: "Words among the forms of violence that are enough too",
    reportedTo: "Words for whom the follow-up is reported to that are enough too",
    mentions: "Words anywhere in the plan that are enough too",
    sections: "Parts of the plan that are enough too",
    sectionsToJudge: "Parts of the plan that may show it, for a person to judge",
    words: "Words that may show it without a tag, for a person to judge",
    elsewhere: "Where it may stand instead",
  },
  "trained-within": {
    months: "Most months since the latest training",
    topics: "Topics of an activity that is done and counts as training",
  },
  valid: {},
  waivers: {},
} satisfies RuleParameters;
