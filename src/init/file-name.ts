import type { Municipality } from "../core/municipality/municipality.ts";

/** “upplands-bro.yaml”: letters that every system and program can keep. */
export function fileNameOf({ name }: Pick<Municipality, "name">): string {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return `${plain.toLowerCase().replace(/[^a-z]+/g, "-")}.yaml`;
}
