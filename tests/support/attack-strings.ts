import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

type Piece = AST.Element | AST.Alternative | AST.Pattern;

/** Ends that few patterns expect, so that they look back for what else might have been. */
const ends = ["", "\u0000", "\n", "q"];

/** A text that says the same again and again. */
interface Attack {
  readonly before: string;
  readonly pump: string;
}

/** So many say all that a pattern with many words in it has to answer to. */
const mostAttacks = 60;

/**
 * Long texts on which a pattern would take its time if it took more than in proportion to their length: whatever it
 * repeats, many times, alone and after what stands before it.
 */
export function* attackStrings(source: string, flags: string, length: number): Generator<string> {
  for (const { before, pump } of attacksOn(source, flags).slice(0, mostAttacks)) {
    const body = before + pump.repeat(Math.ceil(length / pump.length));
    for (const end of ends) yield body + end;
  }
}

function attacksOn(source: string, flags: string): readonly Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const pool = poolOf(source);
  const sample = (node: Piece): readonly string[] => samples(node, flags, pool);
  const attacks = new Map<string, Attack>();
  const add = (before: string, pump: string) => {
    if (pump !== "") attacks.set(`${before}\u0000${pump}`, { before, pump });
  };
  const single = new Set<string>();
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max <= 3) return;
      const before = leading(node, sample);
      for (const pump of sample(node.element)) {
        if (pump.length === 1) single.add(pump);
        add("", pump);
        add(before, pump);
        add("", before + pump);
      }
    },
  });
  for (const whole of sample(pattern)) {
    add("", whole);
    add("", whole.slice(0, -1));
  }
  // Two repetitions side by side may share what they take.
  for (const one of single) for (const other of single) if (one !== other) add("", one + other);
  return [...attacks.values()];
}

/** What stands before a part of a pattern, within its own alternative and those around it. */
function leading(node: AST.Node, sample: (node: Piece) => readonly string[]): string {
  const { parent } = node;
  if (!parent) return "";
  const own =
    parent.type === "Alternative"
      ? parent.elements
          .slice(0, parent.elements.indexOf(node as AST.Element))
          .map((element) => sample(element)[0] ?? "")
          .join("")
      : "";
  return leading(parent, sample) + own;
}

function poolOf(source: string): readonly string[] {
  return [...new Set([..."aAåÅ0 -.,;:/_x\t\n\u00a0\u0000!é", ...source.normalize("NFC")])];
}

/** One to three texts that a part of a pattern takes. */
function samples(node: Piece, flags: string, pool: readonly string[]): readonly string[] {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return node.alternatives.flatMap((alternative) => samples(alternative, flags, pool).slice(0, 1)).slice(0, 3);
    case "Alternative":
      return [node.elements.map((element) => samples(element, flags, pool)[0] ?? "").join("")];
    case "Quantifier": {
      const times = Math.max(1, Math.min(node.min, 50));
      return samples(node.element, flags, pool).map((text) => text.repeat(times));
    }
    case "Character":
      return [String.fromCodePoint(node.value)];
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass": {
      const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ""));
      return pool.filter((character) => one.test(character)).slice(0, 3);
    }
    default:
      return [""];
  }
}
