import type { BaselineTexts } from "../baseline.ts";
import { all } from "./words.ts";

const entries = (count: number) => (count === 1 ? "one entry" : `${count} entries`);

export default {
  missing: ({ file }) =>
    `There is no baseline ${file}. Run the same command once with --update-baseline, and it is written.`,
  unreadable: ({ file, reason }) => `The baseline ${file} could not be read. ${reason}`,
  unmarked: ({ file }) =>
    `${file} is no baseline and is not overwritten. Name another file; a new baseline is made with --update-baseline.`,
  broken: ({ file, faults }) =>
    `The baseline ${file} cannot be used: ${faults === 1 ? "one fault" : `${faults} faults`}.`,
  notWritten: ({ file, reason }) => `The baseline could not be written to ${file}: ${reason}.`,
  contradiction: () =>
    "--no-baseline cannot be combined with --update-baseline or --prune-baseline. Remove one of them.",
  added: ({ file, added, all: whole }) =>
    `${added === 1 ? "One finding was" : `${added} findings were`} added to the baseline ${file}, which now has ${entries(whole)}:`,
  unchanged: ({ file, all: whole }) => `Nothing was added to the baseline ${file}, which has ${entries(whole)}.`,
  removed: ({ file, fixed, gone }) => {
    const why = [
      ...(fixed > 0 ? [`${entries(fixed)} that ${fixed === 1 ? "is" : "are"} put right`] : []),
      ...(gone > 0 ? [`${entries(gone)} of plans that are there no more`] : []),
    ];
    return why.length > 0
      ? `From the baseline ${file} ${fixed + gone === 1 ? "was" : "were"} removed ${all(why)}.`
      : `Nothing was removed from the baseline ${file}.`;
  },
  entry: ({ file, requirement, item, fixed }) =>
    [
      `${file}: ${requirement}`,
      ...(item ? [`“${item}”`] : []),
      ...(fixed ? [`back after having been put right ${fixed}`] : []),
    ].join(", "),
  more: (count) => `… and ${count} more, which stand in the file`,
  use: (file) => `Use it with --baseline ${file}, or with the line baseline: ${file} in plankoll.config.yaml.`,
} satisfies BaselineTexts;
