import { stringify } from "yaml";
import planSchema from "../../../schemas/plan.schema.json" with { type: "json" };
import fc from "./fc.ts";
import { arbitraryOf, type Schema, type Value } from "./from-schema.ts";

export type PlanValue = { readonly [key: string]: Value };

const schema = planSchema as unknown as Schema;

/** Owners of which everybody would say the same: who they are, that it is all at once, or that it is nobody. */
export const realOwners = ["Socialchefen", "socialnämnden", "enhetschef för relationsvåld", "IFO, vuxengruppen"];
export const allOwners = ["alla", "samtliga förvaltningar", "elva olika nämnder"];
export const noOwners = ["ej utsedd", "vakant", "-", "?", "N.N.", "TBD"];

const titles = [
  ...["Stödgrupp för barn", "Stödgrupp för barn ", "Utbilda chefer", "Jour dygnet runt", "Möte", "Å å", "x#2", ""],
  ...["Skyddat boende på Storgatan 12", "Följ upp 19121212-1212", "Rutin enligt SoL 2001:453", "Åtgärd XX", "A1"],
];
const ids = ["A1", "a1", "A2", "M1", "M1-1", "möte", "7"];
const areas = ["1", "6", "Skydd och stöd", "rattsprocess", "Rättsprocess", "Hälsofrämjande", "2 och 3", "Övrigt"];
const sentences = [
  ...["Barn, unga och äldre", "Hedersrelaterat våld och könsstympning", "kvinnor med missbruk", "män", "FREDA", "SARA"],
  ...[
    "enligt 5 kap. 11 § socialtjänstlagen (2001:453)",
    "SOSFS 2014:4",
    "HSLF-FS 2022:39",
    "13 kap. 1 § SoL (2025:400)",
  ],
  ...["lorem ipsum", "[fyll i]", "20XX-XX-XX", "XXX", "Ring Anna på 070-174 06 05", "anna.andersson@exempel.se", "…"],
  ...[
    "Kvinnojouren på Drottninggatan 5 B",
    "Antal barn som fått stöd",
    "Region Örebro län",
    "Polisen",
    "=1+1",
    "<b>",
    "#",
  ],
];
const times = [
  ...[
    "2026-03-31",
    "2026-03",
    "2026",
    "oktober 2020",
    "våren 2026",
    "VT 2027",
    "kvartal 3 2026",
    "2026-Q4",
    "2024-2026",
  ],
  ...[
    "under 2026",
    "fram till 2027",
    "med början 2026",
    "löpande",
    "årligen",
    "tills vidare",
    "31 maj 2025",
    "2024-02-29",
  ],
  ...[
    "2019-XX-XX",
    "snart",
    "2026-02-30",
    "vintern 2026-2027",
    "until-further-notice",
    "vid behov",
    "2026-11-22",
    "1862",
  ],
];
const intervals = [
  "årligen",
  "varje år",
  "vartannat år",
  "varje mandatperiod",
  "P1Y",
  "12 månader",
  "ibland",
  "löpande",
  "",
];
const words: Readonly<Record<string, readonly string[]>> = {
  municipality: ["Nora", "Örebro kommun", "1884", "Malmö stad", "solna", "Kramfors", "Norra", "Ö"],
  title: titles,
  id: ids,
  focus_areas: areas,
  covers: areas,
  agreements: ["orebro-lan-2015", "orebro-kommun", "se-law", "annat-avtal"],
  requirement: ["activity-assigned", "plan-basics/valid", "se-law/honour-covered", "okänt", "activity-measured"],
  item: [...ids, ...titles],
  decided_by: [...realOwners, ...noOwners],
  body: ["Kommunfullmäktige", "Socialnämnden", "kommunstyrelsen", "ej beslutat"],
  function: [...realOwners, ...allOwners, ...noOwners],
  unit: ["vuxenenheten", "", "-"],
};

/** Days on which something changes: the law, a leap year, a year; and some in between. */
export const days = fc.constantFrom(
  ...["2012-06-30", "2016-03-01", "2019-12-31", "2021-08-01", "2024-02-29", "2025-06-30", "2025-07-01"],
  ...["2026-03-31", "2026-04-01", "2026-11-22", "2026-12-31", "2027-07-01", "2031-01-01"],
);

const some = (...texts: readonly string[]) => fc.constantFrom(...texts);
const noise = fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/[\r\n\0]/.test(text));
const odd = fc.constantFrom<Value>(2026, 0, -1.5, true, null, "");

const ownerRecord = fc.record(
  {
    function: some(...realOwners, ...noOwners),
    unit: some("vuxenenheten", ""),
    role: some("coordinates", "carries-out"),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Plans that the schema allows, under English names, with words that real plans have and some that break things. */
export const planValues = arbitraryOf(schema, (definition, key) => {
  if (definition === "date") return mostly(some(...times), odd);
  if (definition === "interval") return mostly(some(...intervals), fc.constant(null));
  if (definition === "owner") return mostly(some(...realOwners, ...allOwners, ...noOwners), ownerRecord);
  if (definition !== "text") return undefined;
  if (key === "municipality") return some(...(words.municipality ?? []));
  return mostly(mostly(some(...(words[key] ?? sentences)), noise), odd);
}) as fc.Arbitrary<PlanValue>;

function mostly(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: other });
}

/** The plan as a text. */
export function written(plan: Value): string {
  return stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The plan under Swedish names, keys and values of closed lists, as the schema has them. */
export function inSwedish(plan: PlanValue): PlanValue {
  return swedish(plan, schema) as PlanValue;
}

function swedish(value: Value, given: Schema): Value {
  const schema =
    given.$ref === undefined ? given : (planSchema.$defs as never as Record<string, Schema>)[given.$ref.slice(8)];
  if (!schema) throw new Error(`There is no ${given.$ref}.`);
  if (Array.isArray(value)) return value.map((item) => swedish(item, schema.items ?? schema.then?.items ?? {}));
  if (schema.else) return swedish(value, schema.else);
  if (typeof value === "string") return schema["x-sv-enum"]?.[value] ?? value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const property = schema.properties?.[key] ?? {};
      return [property["x-sv"] ?? key, swedish(child, property)];
    }),
  );
}

/** The same plan with the keys of every mapping in another order. */
export function reordered(value: Value, seed: number): Value {
  if (Array.isArray(value)) return value.map((item, index) => reordered(item, seed + index + 1));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, seed);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, child]) => [key, reordered(child, seed + 1)]),
  );
}
