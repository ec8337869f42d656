/** Whether two paths are written alike but for what makes no difference. */
export function isSamePath(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(path: string): string {
  return path.replace(/\\/g, "/").replace(/(^|\/)(?:\.\/)+/g, "$1");
}
