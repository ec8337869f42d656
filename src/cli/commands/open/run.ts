import type { Cli } from "../../cli.ts";
import type { ExitCode } from "../../exit-code.ts";
import { reasonOf } from "../../not-written.ts";
import { print } from "../../print.ts";
import { UserError } from "../../user-error.ts";
import type { OpenOptions } from "./declare.ts";

const usualName = "plankoll.html";
/** By this a page that was written before is known, and may be replaced by a newer one. */
const mark = '<meta name="generator" content="plankoll open">';
const mostBytes = 10_000_000;

/** Writes the page for the browser, and tells where it is. */
export async function run(cli: Cli, path: string | undefined, { force }: OpenOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const texts = speaker.cli.open;
  const page = await host.page();
  if ("refusal" in page) throw new UserError(texts.noPage(reasonOf(page, speaker.cli)));
  const text = new TextDecoder().decode(page).replace('<html lang="sv">', `<html lang="${speaker.language}">`);
  if (path === "-") return print(cli, text);

  const file = await targetOf(path ?? usualName, cli);
  if (!force && !(await mayReplace(file, cli))) throw new UserError(texts.exists(file));
  const refusal = await host.write(file, text);
  if (refusal) throw new UserError(texts.notWritten(file, reasonOf(refusal, speaker.cli)));
  const written = await host.look(file);
  await host.stderr.write(`${texts.written}\n`);
  return print(cli, `${"real" in written ? written.real : file}\n`);
}

async function targetOf(path: string, { host, speaker }: Cli): Promise<string> {
  const place = await host.look(path);
  if ("kind" in place && place.kind === "folder") return `${path.replace(/[/\\]$/, "")}/${usualName}`;
  if (!/\.html?$/i.test(path)) throw new UserError(speaker.cli.open.notHtml(path));
  return path;
}

async function mayReplace(file: string, { host }: Cli): Promise<boolean> {
  const place = await host.look(file);
  if ("refusal" in place) return place.refusal === "missing";
  const before = place.kind === "file" ? await host.read(file, mostBytes) : place;
  return before instanceof Uint8Array && new TextDecoder().decode(before).includes(mark);
}
