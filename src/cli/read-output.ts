import type { CliTexts } from "../messages/cli.ts";
import { type Format, reporters } from "../reporters/index.ts";
import { choice } from "./arguments.ts";
import type { Output } from "./outputs.ts";

/** Every format that a report can have. */
export const formats = Object.keys(reporters) as readonly Format[];

/** Reads `<format>[:file]`; the file may have colons of its own. */
export function readOutput(texts: CliTexts) {
  const format = choice(texts, "--format", formats);
  return (value: string, before: readonly Output[] = []): readonly Output[] => {
    const [name = "", ...file] = value.split(":");
    return [...before, { format: format(name), file: file.length > 0 ? file.join(":") : undefined }];
  };
}
