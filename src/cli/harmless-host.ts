import { harmless } from "../core/text/harmless.ts";
import type { Host, Stream } from "./host.ts";

/**
 * The same world, in which nothing that is said to people holds a command to a CI runner.
 *
 * GitHub's and Azure's runners read both streams line by line, and would obey a plan's title that looks like a command.
 */
export function harmlessHost(host: Host): Host {
  const { GITHUB_ACTIONS, TF_BUILD } = host.env;
  if (GITHUB_ACTIONS !== "true" && TF_BUILD === undefined) return host;
  return { ...host, stdout: harmlessStream(host.stdout), stderr: harmlessStream(host.stderr) };
}

function harmlessStream(stream: Stream): Stream {
  return {
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
    write: (content, obeyed) =>
      stream.write(typeof content === "string" && !obeyed ? harmless(content) : content, obeyed),
  };
}
