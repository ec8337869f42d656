import { assess } from "../../../core/assess.ts";
import type { Language } from "../../../core/language.ts";
import type { Municipality } from "../../../core/municipality.ts";
import type { PlanDocument } from "../../../core/plan.ts";
import { askedBy } from "../../../init/asked.ts";
import { fileNameOf } from "../../../init/file-name.ts";
import { type Draft, template } from "../../../init/template.ts";
import { choosePacks, formPack } from "../../../packs/choose.ts";
import { parsePlan } from "../../../parse/document.ts";
import { rules } from "../../../rules/index.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { reasonOf } from "../../outputs.ts";
import { print } from "../../print.ts";
import { openShelf } from "../../shelf.ts";
import { UserError } from "../../user-error.ts";
import { type Answers, answersOf } from "./answers.ts";
import type { InitOptions } from "./declare.ts";
import { type Target, targetOf } from "./target.ts";

const schemas: Readonly<Record<Language, readonly [name: string, load: () => Promise<{ readonly default: object }>]>> =
  {
    sv: ["plan.sv.schema.json", () => import("../../../../schemas/plan.sv.schema.json", { with: { type: "json" } })],
    en: ["plan.schema.json", () => import("../../../../schemas/plan.schema.json", { with: { type: "json" } })],
  };

export async function run(cli: Cli, path: string | undefined, options: InitOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const spelling = options.keys ?? speaker.language;
  const shelf = await openShelf(undefined, cli);
  const packs = {
    known: shelf.known.filter((id) => id !== formPack),
    local: ({ countyCode, code }: Municipality) => [countyCode, code].flatMap((place) => shelf.places[place] ?? []),
  };
  // What cannot be written is said before anything is asked.
  let target = path === undefined ? undefined : await targetOf(path, undefined, options, cli);
  const answers = await answersOf(options, packs, cli, async (municipality) => {
    target ??= await targetOf(path ?? ".", fileNameOf(municipality), options, cli);
  });
  const place: Target = target ?? "stdout";
  const [schema, loadSchema] = schemas[spelling];
  const isBeside = place !== "stdout" && options.schema;
  const bare: Draft = {
    spelling,
    values: valuesOf(answers, options),
    asked: new Map(),
    areas: [],
    file: place === "stdout" ? "plan.yaml" : place.file,
    schema: isBeside ? schema : undefined,
  };
  const document = planIn(template(bare, speaker.language, speaker.init));
  const chosen = await Promise.all(choosePacks(document.plan, shelf).packs.map(shelf.load));
  const report = assess(document, chosen, rules, { asOf: host.today(), within: 0 });
  const areas = chosen.flatMap(({ title, focusAreas }) =>
    focusAreas ? [{ pack: speaker.in(title), titles: focusAreas.map(({ title }) => speaker.in(title)) }] : [],
  );
  const all = await Promise.all(shelf.known.map(shelf.load));
  const text = template({ ...bare, asked: askedBy(report, all), areas }, speaker.language, speaker.init);
  if (place === "stdout") return print(cli, text);

  await write(place.file, text, cli);
  if (isBeside) await writeBeside(place, schema, (await loadSchema()).default, options, cli);
  const { written, next } = speaker.init;
  await host.stderr.write(`${written(place.file, isBeside ? schema : undefined)}\n${next(place.file)}\n`);
  return ExitCode.Ok;
}

function valuesOf(answers: Answers, { kind }: InitOptions): Draft["values"] {
  const { municipality, title, adopted, body, coordinator, agreements } = answers;
  const values = {
    municipality: municipality.name,
    title,
    kind,
    "adopted/body": body,
    "adopted/date": adopted,
    "coordinator/function": coordinator,
    agreements,
  };
  return new Map(
    Object.entries(values).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])),
  );
}

function planIn(text: string): PlanDocument {
  const parsed = parsePlan("", text);
  if (parsed.kind === "plan") return parsed.document;
  throw new Error("What was begun is no plan.");
}

/** The schema may serve several plans; what lies there already is left as it is. */
async function writeBeside(
  { folder }: Exclude<Target, "stdout">,
  name: string,
  schema: object,
  { force }: InitOptions,
  cli: Cli,
): Promise<void> {
  const file = folder + name;
  const isThere = !("refusal" in (await cli.host.look(file)));
  if (!isThere || force) await write(file, `${JSON.stringify(schema, null, 2)}\n`, cli);
}

async function write(file: string, text: string, { host, speaker }: Cli): Promise<void> {
  const refusal = await host.write(file, text);
  if (refusal) throw new UserError(speaker.init.notWritten(file, reasonOf(refusal, speaker.cli)));
}
