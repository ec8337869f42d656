import { counties, municipalities } from "../core/municipality/municipality.ts";
import type { Pack } from "../core/pack/pack.ts";
import type { Speaker } from "../messages/index.ts";
import { basisWords } from "./basis-table.ts";
import { heading, type Page, packCode, paragraph, requirementCode, table, title } from "./page.ts";

/** All about one pack: edition, notice, focus areas, and its requirements with where they stand written. */
export function packPage(pack: Pack, packs: readonly Pack[], speaker: Speaker): Page {
  const { explain, levels, severities } = speaker;
  const { columns, headings } = explain;
  const areas = table(
    [columns.number, columns.title, columns.id],
    (pack.focusAreas ?? []).map(({ id, number, title }) => [String(number), speaker.in(title), [{ code: id }]]),
  );
  const crosswalk = table(
    [columns.area, columns.standsFor, headings.packs, columns.extent],
    (pack.crosswalk ?? []).map(({ area, pack: other, standsFor, extent }) => [
      areaTitle(pack, area, speaker),
      areaTitle(
        packs.find(({ id }) => id === other),
        standsFor,
        speaker,
      ),
      [packCode(other)],
      explain.extents[extent],
    ]),
  );
  return [
    title(speaker.in(pack.title)),
    paragraph([packCode(pack.id), ` · ${explain.edition(pack.edition)}`]),
    ...(pack.notice ? [paragraph(explain.notice(speaker.in(pack.notice)))] : []),
    ...(pack.counties ? [paragraph(explain.counties(pack.counties.map(countyName)))] : []),
    ...(pack.municipalities ? [paragraph(explain.municipalities(pack.municipalities.map(municipalityName)))] : []),
    ...(areas.length > 0 ? [heading(headings.focusAreas), ...areas] : []),
    ...(crosswalk.length > 0 ? [heading(headings.crosswalk), ...crosswalk] : []),
    heading(headings.requirements),
    ...table(
      [columns.id, columns.title, columns.level, columns.severity, columns.bases],
      pack.requirements.map((requirement) => [
        [{ ...requirementCode(pack.id, requirement.id), code: requirement.id }],
        speaker.in(requirement.title),
        levels[requirement.level],
        severities[requirement.severity],
        basisWords(requirement, speaker),
      ]),
    ),
  ];
}

function areaTitle(pack: Pack | undefined, id: string, speaker: Speaker): string {
  const area = pack?.focusAreas?.find((area) => area.id === id);
  return area ? speaker.in(area.title) : id;
}

function countyName(code: string): string {
  return counties.find((county) => county.code === code)?.name ?? code;
}

function municipalityName(code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
