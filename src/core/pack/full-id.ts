/** A pack, a requirement, or its id alone. */
type Named = string | { readonly id: string };

/** A requirement's id with its pack's, under which it is the only one: “se-law/risk-assessment”. */
export function fullId({ pack, requirement }: { readonly pack: Named; readonly requirement: Named }): string {
  return `${idOf(pack)}/${idOf(requirement)}`;
}

function idOf(named: Named): string {
  return typeof named === "string" ? named : named.id;
}
