import type { PaperTexts } from "../paper.ts";
import { acts } from "./acts.ts";
import { howLong } from "./how-long.ts";
import { all, counted, quoted } from "./words.ts";

const several = (n: number) => (n === 1 ? "En aktivitet" : `${n} aktiviteter`);

/** “: ”a”, ”b” och tre till”, of so many. */
const named = (titles: readonly string[], count: number) => {
  const more = count - titles.length;
  const parts = [...quoted(titles), ...(more > 0 ? [`${more} till`] : [])];
  return titles.length > 0 ? `: ${all(parts)}.` : ".";
};

export default {
  skip: "Hoppa till innehållet",
  kind: "Granskning av plan mot våld i nära relationer",
  title: (plans) => (plans === 0 ? "Ingen plan har granskats" : `Granskning av ${plans} planer`),
  headings: {
    state: "Läget",
    decisions: "Det här behöver beslutas",
    contents: "Innehåll",
    plans: "Planerna",
    agenda: "Vem gör vad, och när",
    sources: "Lagstöd och andra källor",
    about: "Om granskningen",
  },
  state: ({ summary, decided, decidedWords, validTo, asOf }) => {
    const { met, partly, gap, late, review } = summary;
    const judged = met + partly + gap + late + review;
    const shows = all([
      `${met} av ${judged} krav`,
      ...(partly > 0 ? [`${partly} krav till en del`] : []),
      ...(gap > 0 ? [`${gap} krav inte`] : []),
    ]);
    const besides = [
      ...(late > 0 ? [`för ${late} krav är det som planen anger försenat`] : []),
      ...(review > 0 ? [`${review} krav behöver bedömas av en människa`] : []),
    ];
    const sentences = [
      judged > 0 ? `Planen visar ${[shows, ...besides].join("; ")}.` : "Inget krav har bedömts.",
      decided === undefined
        ? "Planen visar inte när den antogs eller reviderades."
        : decidedWords !== undefined && decidedWords !== decided
          ? `Senaste antagande eller revidering: ${decidedWords}.`
          : decided === asOf
            ? `Den antogs eller reviderades senast ${decided}.`
            : `Den antogs eller reviderades senast ${decided}, för ${howLong(decided, asOf)} sedan.`,
      validTo !== undefined &&
        (validTo < asOf ? `Giltighetstiden gick ut ${validTo}.` : `Den gäller till och med ${validTo}.`),
    ];
    return sentences.filter(Boolean).join(" ");
  },
  areas: ({ pack, all: count, met, partly, gap, review }) => {
    if (gap === count) return `Planen visar inget arbete i något av de ${count} fokusområdena i ”${pack}”.`;
    const where = `${met === count ? `alla ${count} fokusområden` : `${met} av de ${count} fokusområdena`} i ”${pack}”`;
    const rest = all([
      ...(partly > 0 ? [`till en del i ${partly}`] : []),
      ...(gap > 0 ? [`inte i ${gap}`] : []),
      ...(review > 0 ? [`${review} ${review === 1 ? "område" : "områden"} behöver bedömas av en människa`] : []),
    ]);
    return `Planen visar arbete i ${[where, rest].filter(Boolean).join("; ")}.`;
  },
  unassigned: (count, titles) => `${several(count)} behöver någon som ansvarar${named(titles, count)}`,
  late: (count, titles) => `${several(count)} är över tiden${named(titles, count)}`,
  moreOfMatter: (count) => `${count} till av samma slag står i listan nedan.`,
  moreGaps: (count) =>
    `${count === 1 ? "En lucka till som är ett fel" : `${count} luckor till som är fel`} står i listan Luckor.`,
  noDecisions: "Granskningen visar inget som behöver ett beslut nu.",
  besides: ({ errors, warnings, infos }) =>
    errors + warnings + infos === 0
      ? ""
      : `I listorna nedan finns också ${all([
          ...(errors > 0 ? [`${counted(errors, "fel", "fel")} att rätta i filen`] : []),
          ...(warnings > 0 ? [counted(warnings, "varning", "varningar")] : []),
          ...(infos > 0 ? [counted(infos, "upplysning", "upplysningar")] : []),
        ])}.`,
  labels: { decides: "Beslutas av", responsible: "Ansvarig", due: "Senast", item: "Gäller" },
  line: (line) => `rad ${line}`,
  activities: "Aktiviteter",
  agendaAbout: "Det som planen själv anger en tid för, eller som återkommer med en viss tid emellan.",
  sourcesAbout: (day) => `De bestämmelser som gällde ${day} och som kraven vilar på, och hur väl de är kontrollerade.`,
  acts,
  practice: (count) =>
    count === 1
      ? "Ett krav är god praxis och vilar inte på någon bestämmelse."
      : `${count} krav är god praxis och vilar inte på någon bestämmelse.`,
  unwritten: (count) =>
    count === 1 ? "Ett krav saknar uppgift om var det står." : `${count} krav saknar uppgift om var de står.`,
  about:
    "Granskningen läser ett dokument och säger vad det visar. Den bedömer inte kommunens arbete: det som planen inte visar kan finnas på annat håll.",
  madeBy: (version) => `Gjord med Plankoll ${version}.`,
} satisfies PaperTexts;
