/** A file's name as it is written on a command line: between quotation marks where a space or a sign would break it. */
export function argument(file: string): string {
  return /[\s&()']/.test(file) ? `"${file}"` : file;
}
