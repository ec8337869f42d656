/** Asks whoever sits at the terminal, on one line; undefined where nobody does, or where they leave without an answer. */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const { createInterface } = await import("node:readline");
  // Not on standard output, which may go to a file.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    const leave = () => {
      process.stderr.write("\n");
      resolve(undefined);
    };
    terminal.once("close", leave);
    terminal.question(question, (answer) => {
      terminal.off("close", leave);
      terminal.close();
      resolve(answer);
    });
  });
}
