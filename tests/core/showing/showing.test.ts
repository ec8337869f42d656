import { describe, expect, test } from "vitest";
import { bearersOf } from "../../../src/core/showing/bearers.ts";
import { focusAreasOf } from "../../../src/core/showing/focus-areas.ts";
import { type Evidence, firstMention, foundIn, showing } from "../../../src/core/showing/showing.ts";
import { parsePlan } from "../../../src/parse/document.ts";

const areas = focusAreasOf([
  {
    id: "pack",
    edition: "1",
    title: { sv: "", en: "" },
    focusAreas: [{ id: "ratt", number: 4, title: { sv: "Rättsprocess", en: "Legal process" } }],
    requirements: [],
  },
]);

const research: Evidence = { topics: ["research", "care"] };

describe("a plan shows a thing", () => {
  const horizons: Evidence = { horizons: ["short", "long"] };
  test.each<[string, string, Evidence]>([
    ["by the topic of an activity", "aktiviteter: [{ titel: a, teman: forskning }]", research],
    ["by one of several topics", "aktiviteter: [{ titel: a, teman: [skydd, vård] }]", research],
    ["by the topic of a goal", "mål: [{ teman: forskning, aktiviteter: [{ titel: a }] }]", research],
    ["by a goal whose activities have others", "mål: [{ teman: vård, aktiviteter: [{ teman: skydd }] }]", research],
    ["by an activity that is done", "aktiviteter: [{ teman: forskning, status: klar }]", research],
    ["by the topic of a routine", "rutiner: [{ tema: vård }]", research],
    ["by the topic of a document", "dokument: [{ teman: vård }]", research],
    ["by the topic of a partner", "samverkansparter: [{ teman: vård }]", research],
    ["by the topic of training", "kompetens: { teman: vård }", research],
    ["by a perspective", "aktiviteter: [{ perspektiv: barn }]", { perspectives: ["child"] }],
    ["by a partner's duty", "samverkansparter: [{ täcker: 4 }]", { focusArea: "ratt" }],
    ["by a partner's type", "samverkansparter: [{ typ: polis }]", { partnerTypes: ["police"] }],
    ["by a document's kind", "dokument: [{ dokumenttyp: riktlinje }]", { documentKinds: ["guideline"] }],
    ["by a target group", "omfattning: { målgrupper: [äldre personer] }", { groups: ["äldre"] }],
    ["by a form of violence", "omfattning: { våldsformer: hedersvåld }", { violence: ["heder"] }],
    ["by a coordinator", "samordnare: { enhet: kommunstaben }", { sections: ["coordinator"] }],
    ["by a way to the coordinator", "samordnare: { kontakt: växeln }", { sections: ["coordinator"] }],
    ["by training", "kompetens: { målgrupp: chefer }", { sections: ["competence"] }],
    ["by information", "information: { språk: arabiska }", { sections: ["information"] }],
    ["by follow-up", "uppföljning: { intervall: årligen }", { sections: ["follow_up"] }],
    ["by whom it is reported to", "uppföljning: { rapporteras_till: nämnden }", { sections: ["follow_up"] }],
    ["by a mapping", "kartläggning: { datum: 2025 }", { sections: ["mapping"] }],
    ["by methods", "bedömningsmetoder: FREDA", { sections: ["methods"] }],
    ["by routines", "rutiner: [{ titel: a }]", { sections: ["routines"] }],
    ["by partners", "samverkansparter: [{ namn: a }]", { sections: ["partners"] }],
    ["by goals", "mål: [{ titel: a }]", { sections: ["goals"] }],
    ["by languages", "information: { språk: arabiska }", { sections: ["languages"] }],
    ["by someone responsible", "mål: [{ ansvarig: IFO-chefen }]", { sections: ["responsible"] }],
    ["by an agreement that the plan is under", "överenskommelser: kvinnofrid-x", { sections: ["agreements"] }],
    [
      "by an agreement with a partner",
      "samverkansparter: [{ typ: region, överenskommelse: { datum: 2025 } }]",
      { agreementWith: ["region"] },
    ],
    [
      "by horizons together",
      "mål: [{ tidsperspektiv: lång }]\naktiviteter: [{ tidsperspektiv: [akut, lång] }]",
      horizons,
    ],
    [
      "by whom the council hears from",
      "uppföljning: { rapporteras_till: fullmäktige }",
      { reportedTo: ["fullmäktige"] },
    ],
    ["by a word in the title", "titel: Plan mot hedersvåld", { mentions: ["heder"] }],
    ["by a word in an activity", "aktiviteter: [{ titel: a, beskrivning: mot hedersvåld }]", { mentions: ["heder"] }],
    ["by any one of several", "bedömningsmetoder: SARA", { topics: ["care"], sections: ["routines", "methods"] }],
  ])("%s", (_, text, evidence) => {
    expect(showing(planOf(text), areas, evidence)).toBe("full");
    expect(showing(planOf(""), areas, evidence)).toBeUndefined();
  });

  test("in part by a goal without activities, unless something else shows it", () => {
    const empty = "mål: [{ titel: Vård för alla, teman: vård }]";
    expect(showing(planOf(empty), areas, research)).toMatchObject({ emptyGoal: { title: "Vård för alla" } });
    expect(showing(planOf(`${empty}\nrutiner: [{ tema: vård }]`), areas, research)).toBe("full");
  });

  test("in full by a goal with activities, whatever goals without them come after", () => {
    const goals = "mål: [{ titel: Stöd, teman: vård, aktiviteter: [{ teman: skydd }] }, { titel: Tomt, teman: vård }]";
    expect(showing(planOf(goals), areas, research)).toBe("full");
  });

  test("in part by the first of several goals without activities", () => {
    const goals = "mål: [{ titel: Annat }, { titel: Första, teman: vård }, { titel: Andra, teman: [vård, forskning] }]";
    expect(showing(planOf(goals), areas, research)).toMatchObject({ emptyGoal: { title: "Första" } });
  });
});

describe("a plan does not show a thing", () => {
  test.each<[string, string, Evidence]>([
    ["by one horizon of two", "aktiviteter: [{ tidsperspektiv: lång }]", { horizons: ["short", "long"] }],
    ["by the horizon of an empty goal", "mål: [{ tidsperspektiv: [kort, lång] }]", { horizons: ["short", "long"] }],
    ["by a partner without an agreement", "samverkansparter: [{ typ: region }]", { agreementWith: ["region"] }],
    ["by nobody responsible", "mål: [{ ansvarig: ej utsedd }]", { sections: ["responsible"] }],
    ["by a word in its sources", "källor: En artikel om hedersvåld", { mentions: ["heder"] }],
    ["by a word in the plan before", "ersätter: Plan mot hedersvåld", { mentions: ["heder"] }],
    ["by a word in what is cancelled", "aktiviteter: [{ titel: heder, status: avbruten }]", { mentions: ["heder"] }],
    [
      "by a word in what is cancelled under a goal",
      "mål: [{ titel: a, aktiviteter: [{ titel: heder, status: avbruten }, { titel: b }] }]",
      { mentions: ["heder"] },
    ],
    [
      "by a word in a goal where all is cancelled",
      "mål: [{ titel: heder, aktiviteter: [{ titel: a, status: avbruten }] }]",
      { mentions: ["heder"] },
    ],
    ["by a partner's unknown duty, where no area is asked for", "samverkansparter: [{ täcker: okänt }]", research],
    ["by what is cancelled", "aktiviteter: [{ teman: vård, status: avbruten }]", { topics: ["care"] }],
    [
      "by a goal where all is cancelled",
      "mål: [{ teman: vård, aktiviteter: [{ status: avbruten }] }]",
      { topics: ["care"] },
    ],
    ["by another topic", "aktiviteter: [{ teman: skydd }]", { topics: ["care"] }],
    ["by another partner's duty", "samverkansparter: [{ täcker: [Samverkansformer, 3] }]", { focusArea: "ratt" }],
    ["by a partner without a type", "samverkansparter: [{ namn: Polisen }]", { partnerTypes: ["police"] }],
    ["by a coordinator who is nobody yet", "samordnare: { funktion: vakant }", { sections: ["coordinator"] }],
    ["by training of nobody in nothing", "kompetens: { intervall: årligen }", { sections: ["competence"] }],
    ["by an empty key", "information:", { sections: ["information"] }],
    ["by who follows up alone", "uppföljning: { ansvarig: nämnden }", { sections: ["follow_up"] }],
    ["by when a mapping comes", "kartläggning: { nästa: 2027 }", { sections: ["mapping"] }],
    ["where no evidence is asked for", "rutiner: [{ tema: vård }]", {}],
  ])("%s", (_, text, evidence) => {
    expect(showing(planOf(text), areas, evidence)).toBeUndefined();
  });
});

describe("a thing is mentioned", () => {
  const text = `
mål:
  - titel: Trygghet
    beskrivning: Alla ska få skydd.
    aktiviteter:
      - { titel: Skyddat boende, status: avbruten }
      - { titel: Skyddsombud, beskrivning: Inget om saken }
rutiner:
  - { titel: Rutin för placering }
dokument:
  - { titel: Riktlinje, beskrivning: Om placering i skyddat boende }
samverkansparter:
  - { namn: Kvinnohuset, beskrivning: Driver ett hem }
kompetens:
  innehåll: [Bemötande, Hot och risk]`;

  test.each([
    ["in a goal's description", "skydd$", ["goals", 0, "description"]],
    ["in an activity's title", "skyddsombud", ["goals", 0, "activities", 1, "title"]],
    ["in a routine's title", "placering", ["routines", 0, "title"]],
    ["in a document's description", "skyddat boende", ["documents", 0, "description"]],
    ["in a partner's name", "kvinnohus", ["partners", 0, "name"]],
    ["in a partner's description", "hem$", ["partners", 0, "description"]],
    ["in the content of training", "risk", ["competence", 0, "content", 1]],
  ])("%s", (_, stem, path) => {
    expect(firstMention(bearersOf(planOf(text)), [stem])?.text.path).toEqual(path);
  });

  test.each([
    ["skydd$", "goal", false],
    ["skyddsombud", "activity", true],
    ["saken", "activity", false],
    ["placering", "routine", true],
    ["skyddat boende", "document", false],
    ["kvinnohus", "partner", true],
    ["hem$", "partner", false],
    ["bemötande", "competence", true],
  ] as const)(
    "of which “%s” is told to be in a thing of the kind %s, whether that is called so: %s",
    (stem, ...told) => {
      const mention = firstMention(bearersOf(planOf(text)), [stem]);
      const found = mention && foundIn(mention);
      expect([found?.kind, found?.isTitle]).toEqual(told);
    },
  );

  test("where it is meant to be, and by none of no words", () => {
    const bearers = bearersOf(planOf(text));
    expect(firstMention(bearers, ["placering"], ({ kind }) => kind === "document")?.text.path).toEqual([
      ...["documents", 0, "description"],
    ]);
    expect(firstMention(bearers, ["placering"], ({ kind }) => kind === "goal")).toBeUndefined();
    expect(firstMention(bearers, [])).toBeUndefined();
  });

  test("nowhere else: not in what is cancelled, nor in the plan's own description", () => {
    const bearers = bearersOf(planOf(`beskrivning: Om flytt\naktiviteter: [{ titel: Flytt, status: avbruten }]`));
    expect(firstMention(bearers, ["flytt"])).toBeUndefined();
  });
});

function planOf(text: string) {
  const parsed = parsePlan("plan.yaml", `plankoll: 1\nkommun: Nora\n${text.trim()}\n`);
  if (parsed.kind !== "plan") throw new Error(`no plan: ${JSON.stringify(parsed)}`);
  expect(parsed.document.plan.defects).toEqual([]);
  return parsed.document.plan;
}
