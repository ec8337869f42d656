import type { CliTexts } from "../messages/cli.ts";
import { choice } from "./arguments.ts";
import { offering } from "./offer.ts";
import type { Output } from "./outputs.ts";

/** Every format that a table of reporters has. */
export function formatsOf<Format extends string>(reporters: Readonly<Record<Format, unknown>>): readonly Format[] {
  return Object.keys(reporters) as Format[];
}

/** Reads `<format>[:file]`; the file may have colons of its own. */
export function readOutput<Format extends string>(texts: CliTexts, formats: readonly Format[]) {
  const format = choice(texts, "--format", formats);
  const read = (value: string, before: readonly Output<Format>[] = []): readonly Output<Format>[] => {
    const [name = "", ...file] = value.split(":");
    return [...before, { format: format(name), file: file.length > 0 ? file.join(":") : undefined }];
  };
  return offering(read, { kind: "words", words: formats, thenFile: true });
}
