/** A file's name as it is written on a command line, in any shell: between quotation marks where it has a space. */
export function argument(file: string): string {
  return /[\s&()']/.test(file) ? `"${file}"` : file;
}
