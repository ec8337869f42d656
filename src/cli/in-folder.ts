/** A path that is named from a folder, as it is from here; the folder is empty, or ends with a stroke. */
export function inFolder(folder: string, path: string): string {
  return /^(?:[/\\]|[a-z]:)/i.test(path) ? path : folder + path;
}

/** The folder that a path lies in: empty, or with a stroke at its end. */
export function folderOf(path: string): string {
  return path.replace(/[^/\\]*$/, "");
}
