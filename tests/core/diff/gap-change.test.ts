import { describe, expect, test } from "vitest";
import type { GapChange } from "../../../src/core/diff/gap-change.ts";
import { diff } from "../../support/diff.ts";

/** Of one requirement: what became of the findings, with the thing that each is about. */
function became(requirement: string, old: string, young: string) {
  const { opened, closed, countsNow, gone }: GapChange = diff(old, young).gaps;
  const isMeant = (finding: { readonly requirement: string }) => finding.requirement === requirement;
  return [
    ...opened
      .filter(({ finding }) => isMeant(finding))
      .map(({ finding, isOfAdded }) => ["opened", finding.item, isOfAdded]),
    ...closed.filter(isMeant).map(({ item }) => ["closed", item]),
    ...countsNow.filter(({ finding }) => isMeant(finding)).map(({ finding, because }) => [because, finding.item]),
    ...gone.filter(({ finding }) => isMeant(finding)).map(({ finding, because }) => [because, finding.item]),
  ];
}

const activities = (...fields: string[]) => `aktiviteter:\n${fields.map((one) => `  - { ${one} }\n`).join("")}`;

describe("a gap", () => {
  test("is closed when the new plan shows what the old one did not", () => {
    const owner = (owner: string) => activities(`titel: Stöd${owner}`);
    expect(became("activity-assigned", owner(""), owner(", ansvarig: IFO"))).toEqual([["closed", "stöd"]]);
    expect(became("activity-assigned", owner(", ansvarig: IFO"), owner(""))).toEqual([["opened", "stöd", false]]);
  });

  test("is opened by what is new in the plan", () => {
    const old = activities("titel: Jour, ansvarig: IFO");
    expect(became("activity-assigned", old, `${old}  - { titel: Stöd }\n`)).toEqual([["opened", "stöd", true]]);
  });

  test("is the same when its activity is numbered, renamed or moved", () => {
    expect(became("activity-assigned", activities("titel: Stödgrupp"), activities("id: A1, titel: Stödgrupp"))).toEqual(
      [],
    );
    expect(became("activity-assigned", activities("titel: Stödgrupper"), activities("titel: Stödgrupp"))).toEqual([]);
    const [one, other] = ["titel: Möte, klart_senast: 2027", "titel: Möte, ansvarig: IFO"];
    expect(became("activity-assigned", activities(one, other), activities(other, one))).toEqual([]);
  });

  test("is told from that of another activity with the same title", () => {
    const old = activities("titel: Möte, klart_senast: 2027", "titel: Möte, klart_senast: 2028, ansvarig: IFO");
    const young = activities("titel: Möte, klart_senast: 2028", "titel: Möte, klart_senast: 2027, ansvarig: IFO");
    expect(became("activity-assigned", old, young)).toEqual([
      ["opened", "möte", false],
      ["closed", "möte"],
    ]);
  });

  test("is not closed by dropping or cancelling what it was about", () => {
    const rest = "titel: Jour";
    expect(became("activity-assigned", activities("titel: Stöd", rest), activities(rest))).toEqual([
      ["dropped", "stöd"],
    ]);
    const cancelled = activities("titel: Stöd, status: avbruten", rest);
    expect(became("activity-assigned", activities("titel: Stöd", rest), cancelled)).toEqual([["cancelled", "stöd"]]);
    expect(became("activity-assigned", activities("titel: Stöd"), "")).toEqual([["dropped", "stöd"]]);
  });

  test("is not closed by doing what it was about, where nothing became of the gap itself", () => {
    const rest = "titel: Jour, indikator: antal samtal";
    const old = activities("titel: Stöd", rest);
    const measured = (fields: string) => became("activity-measured", old, activities(`titel: Stöd${fields}`, rest));
    expect(measured(", status: klar")).toEqual([["notAsked", "stöd"]]);
    expect(measured(", slutförd: 2026-05-31")).toEqual([["notAsked", "stöd"]]);
    expect(measured(", status: avbruten")).toEqual([["cancelled", "stöd"]]);
    expect(became("activity-measured", old, activities(rest))).toEqual([["dropped", "stöd"]]);
    expect(measured(", indikator: antal deltagare")).toEqual([["closed", "stöd"]]);
  });

  test("that is a goal's unreadable time is closed when the time can be read, not when the goal is dropped", () => {
    const goal = (fields: string) => `mål:\n  - { titel: Trygghet${fields} }\n`;
    const [unreadable, readable] = [", klart_senast: när det går", ", klart_senast: 2028-12-31"];
    expect(became("activity-dated", goal(""), goal(unreadable))).toEqual([["opened", "trygghet", false]]);
    expect(became("activity-dated", goal(unreadable), goal(readable))).toEqual([["closed", "trygghet"]]);
    expect(became("activity-dated", goal(unreadable), "")).toEqual([["dropped", "trygghet"]]);
  });

  test("that is a time passed is closed when it is done, not when the time is moved", () => {
    const due = (fields: string) => activities(`titel: Stöd, klart_senast: ${fields}`);
    expect(became("activity-on-time", due("2026-06-30"), due("2026-06-30, status: klar"))).toEqual([
      ["closed", "stöd"],
    ]);
    expect(became("activity-on-time", due("2026-06-30"), due("2027-06-30, status: klar"))).toEqual([
      ["closed", "stöd"],
    ]);
    expect(became("activity-on-time", due("2026-06-30"), due("2027-06-30"))).toEqual([["postponed", "stöd"]]);
    expect(became("activity-on-time", due("2026-06-30"), due("löpande"))).toEqual([["postponed", "stöd"]]);
    expect(became("activity-on-time", due("2026-06-30"), activities("titel: Stöd"))).toEqual([["postponed", "stöd"]]);
  });

  test("that is something else than a time passed is closed although the time is moved", () => {
    const due = (fields: string) => activities(`titel: Stöd, klart_senast: ${fields}`);
    expect(became("activity-assigned", due("2026-06-30"), due("2027-06-30, ansvarig: IFO"))).toEqual([
      ["closed", "stöd"],
    ]);
  });

  test("that is waived is neither closed nor opened", () => {
    const plan = activities("titel: Stöd");
    const waived = `${plan}undantag: [{ krav: mapping-recent, skäl: görs i vår, beslutat_av: SN, gäller_till: 2027-05-31 }]\n`;
    expect(became("mapping-recent", plan, waived)).toEqual([["waived", ""]]);
    expect(became("mapping-recent", waived, plan)).toEqual([["unwaived", ""]]);
  });

  test("that weighs more to a plan younger than the law was there before", () => {
    // Lag (2025:400) is of 2025-07-01, and weighs one step less in a plan that could not know of it.
    const plan = (date: string) => `antagen: { datum: ${date} }\n${activities("titel: Stöd")}`;
    const heavier = diff(plan("2025-06-30"), plan("2025-07-01"), ["se-law"]).gaps.countsNow;
    expect(heavier.length).toBeGreaterThan(0);
    expect(new Set(heavier.map(({ because }) => because))).toEqual(new Set(["heavier"]));
    const lighter = diff(plan("2025-07-01"), plan("2025-06-30"), ["se-law"]).gaps.gone;
    expect(lighter.map(({ because }) => because)).toEqual(heavier.map(() => "lighter"));
  });

  test("of the plan itself is not taken for one of an activity that has no name", () => {
    expect(became("adopted", activities("ansvarig: IFO"), "titel: A")).toEqual([]);
    const [unnamed, numbered] = [activities("ansvarig: IFO"), activities("id: A1, ansvarig: IFO")];
    expect(became("adopted", unnamed, numbered)).toEqual([]);
    expect(became("adopted", numbered, unnamed)).toEqual([]);
    const adopted = "antagen: { organ: kommunfullmäktige, datum: 2026-02-23 }\n";
    expect(became("adopted", adopted, unnamed)).toEqual([["opened", "", false]]);
  });

  test("of what is gone is not taken for one of an activity that has no name", () => {
    expect(became("activity-assigned", activities("titel: Stöd"), activities("klart_senast: 2027"))).toEqual([
      ["opened", "", false],
      ["dropped", "stöd"],
    ]);
  });

  test("is the same when the name of what it is about is hidden in one of the editions only", () => {
    const document = "dokument: [{ titel: Lokaler på Storgatan 5, giltighet: { till: 2025-12-31 } }]\n";
    // Where a plan tells of a sheltered home's address, no address in it is repeated.
    const sheltered = `${document}rutiner: [{ titel: Skydd, beskrivning: Det skyddade boendet ligger på Kyrkogatan 7 }]\n`;
    expect(became("in-force", sheltered, document)).toEqual([]);
    expect(became("in-force", document, sheltered)).toEqual([]);
    expect(JSON.stringify(diff(sheltered, document))).not.toMatch(/Storgatan 5|Kyrkogatan 7/i);
  });

  test("is the same when a document that it is about is called almost the same", () => {
    const document = (title: string) => `dokument: [{ titel: ${title}, giltighet: { till: 2025-12-31 } }]\n`;
    expect(became("in-force", document("Riktlinjer för skydd"), document("Riktlinje för skydd"))).toEqual([]);
  });

  test("stays where nothing has been done, and is counted", () => {
    const { gaps } = diff("titel: A", "titel: B");
    expect(gaps).toMatchObject({ opened: [], closed: [], countsNow: [], gone: [] });
    expect(gaps.stays).toBeGreaterThan(0);
  });
});
