import { describe, expect, test } from "vitest";
import { agendaOf } from "../../../src/core/agenda/agenda.ts";
import { byMunicipality, entriesOf, identifiedEntriesOf } from "../../../src/core/agenda/entries.ts";
import { forEachOwner, sharesOf } from "../../../src/core/agenda/shares.ts";
import { parsePlan } from "../../../src/parse/document.ts";

function planOf(text: string, file = "plan.yaml", within = 36_525) {
  const parsed = parsePlan(file, `plankoll: 1\n${text}`);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return agendaOf(parsed.document, { asOf: "2026-11-22", within });
}

/** The identity of each thing, by what it is. */
const identities = (...plans: readonly ReturnType<typeof planOf>[]) =>
  Object.fromEntries(
    identifiedEntriesOf(plans).map(({ plan, matter, item, identity }) => [`${plan.file} ${matter} ${item}`, identity]),
  );

const whole = `kommun: Nora
antagen: { datum: 2026-01-01 }
giltighet: { till: 2029 }
aktiviteter:
  - { id: A1, titel: Stödgrupp, klart_senast: 2027-03-01 }
  - { titel: Utbildning, klart_senast: 2027-04-01 }
dokument:
  - { titel: Riktlinje, giltighet: { till: 2028 } }
  - { titel: Strategi, giltighet: { till: 2028 } }
`;
const turned = `dokument:
  - { titel: Strategi, giltighet: { till: 2031 } }
  - { titel: Riktlinje, giltighet: { till: 2030 } }
aktiviteter:
  - { titel: UTBILDNING, klart_senast: 2026-05-01 }
  - { id: A1, titel: Stödgrupp med nytt namn, klart_senast: hösten 2027, ansvarig: HR-chefen }
giltighet: { till: 2027 }
kommun: "1884"
titel: En titel
antagen: { datum: 2026-09-09 }
`;

describe("the identity of what falls due", () => {
  test("is the same when the file is re-ordered and every day is changed", () => {
    const first = identities(planOf(whole));
    expect(Object.keys(first)).toHaveLength(6);
    expect(identities(planOf(turned))).toEqual(first);
    for (const identity of Object.values(first)) expect(identity).toMatch(/^[0-9a-f]{16}$/);
  });

  test("does not depend on how far ahead one looks, or on what else is looked at", () => {
    const all = identities(planOf(whole, "a.yaml"));
    const few = identities(planOf(whole, "a.yaml", 130), planOf("kommun: Kumla\ngiltighet: { till: 2026 }", "b.yaml"));
    expect(few).toEqual({
      "a.yaml revision ": all["a.yaml revision "],
      "a.yaml activity a1": all["a.yaml activity a1"],
      "a.yaml activity utbildning": all["a.yaml activity utbildning"],
      "b.yaml validity ": expect.not.stringMatching(all["a.yaml validity "] ?? ""),
    });
  });

  test("is the same wherever the file lies, and another for another sort of document", () => {
    const values = (plan: ReturnType<typeof planOf>) => Object.values(identities(plan));
    const nora = values(planOf(whole));
    expect(values(planOf(whole, "2026/nora.yaml"))).toEqual(nora);
    const activities = values(planOf(`dokumenttyp: aktivitetsplan\n${whole}`));
    expect(activities.filter((identity) => nora.includes(identity))).toEqual([]);
  });

  test("is each thing's own: in a plan, in two municipalities, in two sorts of document, in two plans of a sort", () => {
    const [nora, kumla] = [planOf(whole), planOf(whole.replace("Nora", "Kumla"), "kumla.yaml")];
    const other = planOf(`dokumenttyp: aktivitetsplan\n${whole}`, "aktiviteter.yaml");
    const later = planOf(`titel: Plan 2027\n${whole}`, "plan-2027.yaml");
    const twin = planOf(`titel: Plan 2027\n${whole}`, "igen.yaml");
    const seen = Object.values(identities(nora, kumla, other, later, twin));
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
  });

  test("tells apart what has one and the same name", () => {
    const plan = planOf(`kommun: Nora
samverkansparter:
  - { namn: Jouren, överenskommelse: { datum: 2025 } }
  - { namn: jouren, överenskommelse: { datum: 2025 } }
`);
    const items = plan.deadlines.map(({ item }) => item);
    expect(items).toEqual(["jouren", "jouren#2"]);
    expect(new Set(Object.values(identities(plan))).size).toBe(2);
  });
});

describe("entries", () => {
  test("are what is late or soon, by day over all plans", () => {
    const nora = planOf(
      "kommun: Nora\ngiltighet: { till: 2026 }\naktiviteter: [{ titel: A, klart_senast: 2028 }]",
      "b.yaml",
      60,
    );
    const kumla = planOf("kommun: Kumla\ngiltighet: { till: 2025 }", "a.yaml", 60);
    expect(entriesOf([nora, kumla]).map(({ plan, day }) => [plan.file, day])).toEqual([
      ["a.yaml", "2025-12-31"],
      ["b.yaml", "2026-12-31"],
    ]);
  });

  test("plans of one municipality stand together, and those of none that is known stay apart", () => {
    const plans = [
      "kommun: Nora",
      "kommun: Kumla",
      "kommun: Nora kommun",
      "kommun: Ankeborg",
      "titel: A",
      "titel: B",
    ].map((text, i) => planOf(text, `${i}.yaml`));
    const files = byMunicipality(plans).map((group) => group.map(({ file }) => file));
    expect(files).toEqual([["0.yaml", "2.yaml"], ["1.yaml"], ["3.yaml"], ["4.yaml"], ["5.yaml"]]);
  });
});

describe("shares", () => {
  const { deadlines } = planOf(`kommun: Nora
samordnare: { funktion: HR-chefen }
giltighet: { till: 2027-01-01 }
aktiviteter:
  - { titel: a, klart_senast: 2027-01-02 }
  - { titel: b, ansvarig: [HR-chefen, Kansliet], klart_senast: 2027-01-03 }
  - { titel: c, ansvarig: hr-chefen, klart_senast: 2027-01-04 }
  - { titel: d, ansvarig: alla, klart_senast: 2027-01-05 }
  - { titel: e, ansvarig: vakant, klart_senast: 2027-01-06 }
`);
  const told = (all: typeof deadlines) =>
    sharesOf(all).map(({ responsible, deadlines }) => [
      `${responsible.by} ${responsible.kind} ${responsible.names.join("+")}`,
      deadlines.map(({ title }) => title ?? "planen").join(" "),
    ]);

  test("are of those who share, in the order of what is first due, and what nobody has is last", () => {
    expect(told(deadlines)).toEqual([
      ["coordinator someone HR-chefen", "planen"],
      ["stated someone HR-chefen+Kansliet", "b"],
      ["stated someone hr-chefen", "c"],
      ["stated everybody alla", "d"],
      ["stated nobody ", "a e"],
    ]);
  });

  test("for each by itself give both what two have together, and one what is spelt in two ways", () => {
    expect(told(forEachOwner(deadlines))).toEqual([
      ["coordinator someone HR-chefen", "planen"],
      ["stated someone HR-chefen", "b c"],
      ["stated someone Kansliet", "b"],
      ["stated everybody alla", "d"],
      ["stated nobody ", "a e"],
    ]);
  });
});
