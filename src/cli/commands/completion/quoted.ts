/** A word for bash and zsh, where within single quotes only a single quote means anything. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
