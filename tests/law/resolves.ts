import known from "./known-provisions.json" with { type: "json" };

const acts: Readonly<Record<string, Readonly<Record<string, string>>>> = known;

/**
 * Whether an act has a section, by a table of known provisions: for each act and chapter its sections, "1-4 4a 6". The
 * chapter is empty where the act has none; an act without numbered sections has nothing.
 */
export function resolves(act: string, section: string): boolean {
  const cited = /^(?:(\d+(?: [a-z])?) kap\. )?(\d+)( [a-z])? §$/.exec(section);
  if (!cited) return false;
  const [, chapter = "", number = "", letter = ""] = cited;
  const sections = acts[act]?.[chapter.replace(" ", "")]?.split(" ") ?? [];
  return sections.some((entry) => {
    const [first = "", last] = entry.split("-");
    if (last === undefined) return entry === `${number}${letter.trim()}`;
    return letter === "" && Number(first) <= Number(number) && Number(number) <= Number(last);
  });
}
