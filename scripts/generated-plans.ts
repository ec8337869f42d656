/** Makes plans to measure with: some 15 kB and 40 activities each, the same ones every time. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { municipalities } from "../src/core/municipality/municipality.ts";

const areas = [
  "halsoframjande-forebyggande",
  "vard-skadedokumentation",
  "skydd-stod",
  "rattsprocess",
  "kompetens-metodutveckling",
  "samverkansformer",
];
const doings = [
  "Utbilda",
  "Följa upp",
  "Kartlägga",
  "Erbjuda stöd till",
  "Samverka om",
  "Informera om",
  "Revidera rutin för",
  "Utveckla arbetet med",
];
const things = [
  "våldsutsatta i hemtjänst och särskilt boende",
  "barn och unga som upplevt våld i sin familj",
  "skyddat boende och stöd efter placering",
  "våldsutövare som vill förändra sitt beteende",
  "hedersrelaterat våld och förtryck i förskola och skola",
  "risk- och behovsbedömning med standardiserade metoder",
  "äldre och personer med funktionsnedsättning som utsätts för våld",
  "sekretess och informationsöverföring mellan kommun och region",
];
const owners = [
  "Enhetschef för individ- och familjeomsorg",
  "Socialnämnden",
  "Barn- och utbildningsförvaltningen",
  "Samordnare för våldsfrågor",
  "ej utsedd",
  "",
];
const times = [
  "2026-06-30",
  "våren 2027",
  "2026-12",
  "kvartal 3 2026",
  "löpande",
  "årligen",
  "under 2027",
  "2025-03-31",
];
const indicators = ["Antal utbildade medarbetare", "Andel ärenden med bedömning", "Antal hushåll som fått stöd"];
const statuses = ["ej-påbörjad", "pågår", "klar", "pausad"];
const perspectives = ["barn", "vuxen", "våldsutövare"];

/** The plan that municipality number `index` (counted round and round) made, in an edition of its own for each round. */
export function generatedPlan(index: number): string {
  const municipality = municipalities[index % municipalities.length];
  const year = 2026 - Math.floor(index / municipalities.length);
  // A walk through the lists that differs from plan to plan and is the same every time.
  let step = index * 7 + 1;
  const pick = (list: readonly string[]) => {
    step = (step * 31 + 17) % 65_521;
    return list[step % list.length] ?? "";
  };
  const lines = [
    "plankoll: 1",
    `kommun: ${municipality?.name}`,
    `titel: Handlingsplan mot våld i nära relationer ${year}-${year + 3}`,
    "dokumenttyp: handlingsplan",
    "antagen:",
    "  organ: Kommunfullmäktige",
    `  datum: ${year}-01-${String(10 + (index % 19))}`,
    `  diarienummer: KS ${year}/${String(index).padStart(5, "0")}`,
    "giltighet:",
    `  från: ${year}-02-01`,
    `  till: ${year + 3}-12-31`,
    "revidering:",
    `  intervall: ${pick(["årligen", "vartannat år", "varje mandatperiod"])}`,
    "  ansvarig: Samordnare för våldsfrågor",
    "uppföljning:",
    "  intervall: varje år",
    "  rapporteras_till: Socialnämnden",
    "omfattning:",
    "  våldsformer: [fysiskt våld, psykiskt våld, hedersrelaterat våld och förtryck]",
    "  målgrupper: [kvinnor, barn, äldre, personer med funktionsnedsättning]",
    "mål:",
  ];
  for (let goal = 1; goal <= 8; goal++) {
    lines.push(
      `  - id: M${goal}`,
      `    titel: ${pick(doings)} ${pick(things)}`,
      `    fokusområden: [${areas[(goal + index) % areas.length]}]`,
      `    ansvarig: ${pick(owners.slice(0, 4))}`,
      `    indikator: ${pick(indicators)}`,
      "    aktiviteter:",
    );
    for (let activity = 1; activity <= 5; activity++) {
      const owner = pick(owners);
      lines.push(
        `      - id: M${goal}-${activity}`,
        `        titel: ${pick(doings)} ${pick(things)}`,
        `        perspektiv: [${pick(perspectives)}]`,
        ...(owner === "" ? [] : [`        ansvarig: ${owner}`]),
        `        klart_senast: ${pick(times)}`,
        `        indikator: ${pick(indicators)}`,
        `        resurser: ${pick(["20", "50", "100"])} procent`,
        `        status: ${pick(statuses)}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Writes the first so many plans into a folder, a file each. */
export function writePlans(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `${String(index).padStart(5, "0")}.yaml`), generatedPlan(index));
}
