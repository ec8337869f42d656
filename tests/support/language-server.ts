import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

interface Completion {
  readonly label: string;
  readonly insertText: string;
  readonly documentation?: string | { readonly value: string };
}

/** What an editor is set to; no list of schemas is fetched from anywhere. */
const settings: Readonly<Record<string, object>> = {
  yaml: {
    ...{ validate: true, hover: true, completion: true },
    ...{ schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
  },
};

/** yaml-language-server as VS Code, Neovim and others run it, over standard input and output, for the files of a folder. */
export async function startLanguageServer(folder: string) {
  const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? {}),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
        hover: { contentFormat: ["markdown"] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification("initialized", {});

  let opened = 0;
  /** Opens a text as a file of the folder; ‸ says where the cursor stands, and is no part of the text. */
  const open = async (marked: string) => {
    const uri = pathToFileURL(join(folder, `opened-${++opened}.yaml`)).href;
    const [before = "", after = ""] = marked.split("‸");
    const lines = before.split("\n");
    const diagnosed = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: before + after },
    });
    const position = { line: lines.length - 1, character: lines.at(-1)?.length };
    return { at: { textDocument: { uri }, position }, diagnosed };
  };

  return {
    /** What the editor underlines, in the order of the lines: “4: the message”. */
    async diagnose(text: string): Promise<readonly string[]> {
      const found = await (await open(text)).diagnosed;
      const byLine = found.toSorted((a, b) => a.range.start.line - b.range.start.line);
      return byLine.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    /** What the editor offers at the cursor. */
    async complete(marked: string): Promise<readonly { label: string; inserts: string; says: string }[]> {
      const { at } = await open(marked);
      const { items } = await connection.sendRequest<{ items: Completion[] }>("textDocument/completion", at);
      return items.map(({ label, insertText, documentation = "" }) => ({
        label,
        inserts: insertText,
        says: typeof documentation === "string" ? documentation : documentation.value,
      }));
    },
    /** What the editor shows of the word at the cursor, in Markdown. */
    async hover(marked: string): Promise<string> {
      const { at } = await open(marked);
      const shown = await connection.sendRequest<{ contents: { value: string } } | null>("textDocument/hover", at);
      return shown?.contents.value ?? "";
    },
    async stop(): Promise<void> {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await ended;
      connection.dispose();
    },
  };
}
