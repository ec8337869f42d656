import { describe, expect, test } from "vitest";
import { columnsOf, countyOf, rowsOf, standingsOf } from "../../../src/core/audit/audit.ts";
import { gathering } from "../../../src/core/audit/gather.ts";
import type { PlanRecord } from "../../../src/core/audit/record.ts";
import type { Unreadable } from "../../../src/core/faults/unreadable.ts";
import { findCounty, findMunicipality } from "../../../src/core/municipality/municipality.ts";
import fc from "../../support/fuzz/fc.ts";
import { packOf } from "../../support/pack.ts";
import { record } from "../../support/record.ts";

const asOf = "2026-11-22";

function gather(records: readonly PlanRecord[], county?: string) {
  const gathered = gathering(asOf);
  for (const record of records) gathered.add(record);
  return gathered.end(county === undefined ? undefined : findCounty(county));
}

const files = (plans: readonly { readonly file: string }[]) => plans.map(({ file }) => file);
const names = (municipalities: readonly { readonly name: string }[] = []) => municipalities.map(({ name }) => name);

describe("of several files for one municipality", () => {
  const old = record("a.yaml", "Nora", { validFrom: "2022-01-01", validTo: "2025-12-31" });
  const now = record("b.yaml", "Nora", { validFrom: "2026-01-01", validTo: "2026-11-22" });
  const next = record("c.yaml", "Nora", { validFrom: "2026-11-23", validTo: "2030-12-31" });

  test.each([[[old, now, next]], [[next, now, old]], [[now, old, next]]])(
    "the one in force on the day counts, in any order",
    (records) => {
      const { plans, otherEditions } = gather(records);
      expect(files(plans)).toEqual(["b.yaml"]);
      expect(otherEditions.map(({ file, role, current }) => [file, role, current])).toEqual([
        ["a.yaml", "earlier", "b.yaml"],
        ["c.yaml", "coming", "b.yaml"],
      ]);
    },
  );

  test("the last that was in force counts where none is", () => {
    const older = record("d.yaml", "Nora", { validFrom: "2018-01-01", validTo: "2021-12-31" });
    expect(files(gather([older, old, next]).plans)).toEqual(["a.yaml"]);
  });

  test("the next to come counts where no other has been", () => {
    const later = record("e.yaml", "Nora", { validFrom: "2031-01-01" });
    expect(files(gather([later, next]).plans)).toEqual(["c.yaml"]);
  });

  test("of two in force the later counts, and the other is said to be in force too", () => {
    const until2027 = record("z.yaml", "Nora", { validFrom: "2024-01-01", validTo: "2027-12-31" });
    const { plans, otherEditions } = gather([now, until2027]);
    expect(files(plans)).toEqual(["b.yaml"]);
    expect(otherEditions[0]?.role).toBe("beside");
  });

  test("the day of the last decision tells where no validity does, and a file without any day is oldest", () => {
    const revised = record("a.yaml", "Nora", { decided: "2026-02-01" });
    const adopted = record("b.yaml", "Nora", { decided: "2025-02-01" });
    const undated = record("c.yaml", "Nora");
    const { plans, otherEditions } = gather([undated, revised, adopted]);
    expect(files(plans)).toEqual(["a.yaml"]);
    expect(otherEditions.map(({ role }) => role)).toEqual(["earlier", "earlier"]);
  });

  test("the file name settles it where nothing else does", () => {
    expect(files(gather([record("nora-2.yaml", "Nora"), record("nora-1.yaml", "Nora")]).plans)).toEqual([
      "nora-2.yaml",
    ]);
  });

  test("plans of which no municipality is known are all kept, even under one name", () => {
    const { plans, otherEditions } = gather([
      record("b.yaml", undefined),
      record("a.yaml", undefined),
      record("c.yaml", "Nårra"),
      record("d.yaml", "Nårra"),
    ]);
    expect(files(plans)).toEqual(["a.yaml", "b.yaml", "c.yaml", "d.yaml"]);
    expect(otherEditions).toEqual([]);
  });

  test("which one counts does not depend on the order in which they come", () => {
    const day = fc.constantFrom(undefined, "2020-01-01", "2025-06-30", "2026-11-22", "2026-11-23", "2028-01-01");
    const edition = fc.record({ validFrom: day, validTo: day, decided: day });
    fc.assert(
      fc.property(fc.array(edition, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (editions, order) => {
        const records = editions.map((dates, n) => record(`${n}.yaml`, "Nora", dates));
        const shuffled = records.map((one) => ({ one, by: order.next().value })).sort((a, b) => a.by - b.by);
        expect(gather(shuffled.map(({ one }) => one))).toEqual(gather(records));
      }),
    );
  });
});

describe("the county", () => {
  test("is the one that all plans lie in; those without a municipality do not matter", () => {
    expect(countyOf([record("a", "Nora"), record("b", "Kumla"), record("c", undefined)])?.name).toBe("Örebro län");
    expect(countyOf([record("a", "Nora"), record("b", "Solna")])).toBeUndefined();
    expect(countyOf([])).toBeUndefined();
  });

  test("has missing municipalities by the official order", () => {
    const { missing } = gather(
      ["Lekeberg", "Laxå", "Hallsberg", "Degerfors", "Hällefors", "Nora", "Kumla", "Örebro"].map((name) =>
        record(name, name),
      ),
    );
    // Örebro county's codes are 1814, 1860-1864 and 1880-1885: Ljusnarsberg 1864, Askersund 1882, Karlskoga 1883, Lindesberg 1885.
    expect(names(missing)).toEqual(["Ljusnarsberg", "Askersund", "Karlskoga", "Lindesberg"]);
  });

  test("is unknown for plans of several counties, so that nobody is missing", () => {
    expect(gather([record("a", "Nora"), record("b", "Solna")])).toMatchObject({
      county: undefined,
      missing: undefined,
    });
  });

  test("that is asked for leaves out plans of others and keeps those of unknown municipalities", () => {
    const { plans, elsewhere, otherEditions } = gather(
      [
        record("a", "Nora"),
        record("b", "Solna"),
        record("c", undefined),
        record("d", "Solna", { decided: "2026-01-01" }),
      ],
      "18",
    );
    expect(files(plans)).toEqual(["a", "c"]);
    expect(elsewhere).toBe(1);
    expect(otherEditions).toEqual([]);
  });
});

test("rows are in the official order, with those that are missing among them and unknown ones last", () => {
  const { plans, missing, unread } = gather(
    [record("x", undefined), record("nora", "Nora"), record("laxå", "Laxå")],
    "18",
  );
  const rows = rowsOf({ plans, missing, unread }).map(({ municipality, plan }) => municipality?.name ?? plan?.file);
  expect(rows).toEqual([
    ...["Lekeberg", "Laxå", "Hallsberg", "Degerfors", "Hällefors", "Ljusnarsberg"],
    ...["Örebro", "Kumla", "Askersund", "Karlskoga", "Nora", "Lindesberg", "x"],
  ]);
});

test("plans stand by age, the undated first, and their validity ends after its last day", () => {
  const plans = [
    record("young", "Nora", { decided: "2026-11-21", validTo: "2026-11-22" }),
    record("undated", "Kumla", { validTo: "2026-11-21" }),
    record("old", "Laxå", { decided: "2024-11-22", validTo: "2027-01-21" }),
    record("later", "Örebro", { decided: "2025-11-22", validTo: "2027-01-22" }),
  ];
  const standings = standingsOf({ plans, asOf, within: 60 });
  expect(standings.map(({ plan, days, validity }) => [plan.file, days, validity])).toEqual([
    ["undated", undefined, "expired"],
    // Two years without a leap day: 2024-11-22 lies after 29 February 2024.
    ["old", 730, "expiring"],
    ["later", 365, undefined],
    ["young", 1, "expiring"],
  ]);
});

describe("a file that cannot be read", () => {
  const kumla = findMunicipality("Kumla");
  const nora = findMunicipality("Nora");
  const broken = (municipality: typeof kumla) => ({
    ...{ file: "x.yaml", messageId: "EMPTY", params: {}, span: undefined },
    ...(municipality ? { municipality } : {}),
  });
  const end = (records: readonly PlanRecord[], unread: readonly Unreadable[], county?: string) => {
    const gathered = gathering(asOf);
    for (const record of records) gathered.add(record);
    return gathered.end(county === undefined ? undefined : findCounty(county), unread);
  };

  test("is no missing plan, and no submitted one either", () => {
    const { missing, unread, county } = end([record("nora.yaml", "Nora")], [broken(kumla), broken(kumla)]);
    expect(county?.name).toBe("Örebro län");
    expect(names(unread)).toEqual(["Kumla"]);
    expect(names(missing)).not.toContain("Kumla");
    expect(names(missing)).not.toContain("Nora");
    // The county has twelve municipalities.
    expect(missing).toHaveLength(10);
  });

  test("beside a plan of the municipality that can be read is only an unread file", () => {
    expect(end([record("nora.yaml", "Nora")], [broken(nora)]).unread).toEqual([]);
  });

  test("of another county than the one that is asked for is not told of", () => {
    expect(names(end([], [broken(findMunicipality("Solna")), broken(kumla)], "Örebro").unread)).toEqual(["Kumla"]);
  });

  test("of nobody known leaves the county to the others", () => {
    const { unread, county } = end([record("nora.yaml", "Nora")], [broken(undefined)]);
    expect({ unread, county: county?.name }).toEqual({ unread: [], county: "Örebro län" });
  });
});

describe("the rows and columns of the matrix", () => {
  test("are every municipality, with the reason why there is no plan", () => {
    const nora = record("nora.yaml", "Nora");
    const [kumla, hallsberg] = [findMunicipality("Kumla"), findMunicipality("Hallsberg")];
    if (!kumla || !hallsberg) throw new Error("Kumla and Hallsberg are known.");
    const rows = rowsOf({ plans: [nora], missing: [kumla], unread: [hallsberg] });
    expect(rows.map(({ municipality, plan, absence }) => [municipality?.name, plan?.file, absence])).toEqual([
      ["Hallsberg", undefined, "unread"],
      ["Kumla", undefined, "missing"],
      ["Nora", "nora.yaml", undefined],
    ]);
    expect(rowsOf({ plans: [nora], missing: undefined, unread: [] })).toHaveLength(1);
  });

  test("are the focus areas of each agreement that some plan was judged by, but of no municipality's own", () => {
    const area = (id: string) => ({ id, number: 1, title: { sv: id, en: id } });
    const packs = [
      packOf([], { id: "county", focusAreas: [area("a"), area("b")] }),
      packOf([], { id: "own", focusAreas: [area("c")], municipalities: ["1880"] }),
      packOf([], { id: "unused", focusAreas: [area("d")] }),
      packOf([], { id: "law" }),
    ];
    const areas = ["county", "own", "law"].map((pack) => ({ pack, area: "a", verdict: "met" as const }));
    const plans = [record("nora.yaml", "Nora", { areas: areas as unknown as PlanRecord["areas"] })];
    expect(columnsOf({ packs, plans }).map(({ pack, area }) => `${pack.id} ${area.id}`)).toEqual([
      "county a",
      "county b",
    ]);
  });
});
