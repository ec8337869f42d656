import { readdirSync, readFileSync } from "node:fs";
import { isPair, isScalar, type Node, type Pair, parseDocument, Scalar, visit, YAMLMap, YAMLSeq } from "yaml";
import { swedishKeys } from "../../../src/generated/names.ts";
import fc from "./fc.ts";

const folders = ["../../../examples/", "../../cases/"].map((path) => new URL(path, import.meta.url));

/** Plans that people might have written: the examples and all cases. */
const corpus: readonly string[] = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml") && file !== "own-pack.yaml")
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8")),
);

const englishKeys = Object.fromEntries(Object.entries(swedishKeys).map(([english, swedish]) => [swedish, english]));

type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node | Pair>;

/** A thing in a collection. */
interface Spot {
  readonly within: Collection;
  readonly index: number;
}

const changes: Readonly<Record<string, (spot: Spot, other: Spot, value: Node) => void>> = {
  delete: ({ within, index }) => within.items.splice(index, 1),
  duplicate: ({ within, index }) => within.items.splice(index, 0, within.items[index] as never),
  swap: (spot, other) => {
    // Copies, as one may stand within the other.
    const [one, two] = [copyOf(spot), copyOf(other)];
    put(spot, two);
    put(other, one);
  },
  retype: (spot, _, value) => put(spot, value),
  wrap: (spot) => {
    const list = new YAMLSeq<Node | null>();
    list.items.push(valueAt(spot));
    put(spot, list);
  },
  flip: ({ within, index }) => {
    const pair = within.items[index];
    const key = isPair(pair) ? pair.key : undefined;
    if (isScalar(key)) key.value = swedishKeys[String(key.value)] ?? englishKeys[String(key.value)] ?? key.value;
  },
};

function valueAt({ within, index }: Spot): Node | null {
  const item = within.items[index];
  return isPair(item) ? (item.value as Node | null) : (item as Node);
}

function copyOf(spot: Spot): Node | null {
  return (valueAt(spot)?.clone() as Node | undefined) ?? null;
}

function put({ within, index }: Spot, value: Node | null): void {
  const item = within.items[index];
  if (isPair(item)) item.value = value;
  else (within.items as (Node | null)[])[index] = value;
}

interface Change {
  readonly kind: string;
  readonly at: number;
  readonly other: number;
  readonly value: () => Node;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...Object.keys(changes)),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.constantFrom<() => Node>(
    ...[null, true, 0, -1.5, 2026, "", "x", "2026-13-01", "våren 2027", "ej utsedd"].map(
      (value) => () => new Scalar(value),
    ),
    ...[() => new YAMLMap<Node, Node>(), () => new YAMLSeq<Node>()],
  ),
});

function changed(text: string, wanted: readonly Change[]): string {
  const document = parseDocument(text, { uniqueKeys: false });
  for (const { kind, at, other, value } of wanted) {
    const spots: Spot[] = [];
    visit(document, {
      Collection(_, within) {
        for (const index of within.items.keys()) spots.push({ within: within as Collection, index });
      },
    });
    const [spot, second] = [spots[at % spots.length], spots[other % spots.length]];
    if (spot && second) changes[kind]?.(spot, second, value());
  }
  return document.toString({ lineWidth: 0 });
}

// What is taken from where an anchor stands would leave its aliases without it.
const movable = corpus.filter((text) => !/(?:^|\s)[&*]\w/m.test(text));

/** Texts in which things have been deleted, doubled, swapped, made something else, or put into the other language. */
export function mutantsOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, wanted]) => changed(text, wanted));
}

export const mutants = mutantsOf(movable);

const intruders = [
  ...["\0", "\t", "\r", "\n", "\n\n", "\u0085", "\u2028", "\ufeff", "\u202e", "\x1b[2J", "\xa0", "å".normalize("NFD")],
  ...[
    "'",
    '"',
    ":",
    ": ",
    "- ",
    "#",
    " #",
    "&a ",
    "*a",
    "!!binary ",
    "!x ",
    "|\n",
    ">-\n",
    "%YAML 1.1\n---\n",
    "---\n",
    "...\n",
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    "?",
    "? ",
    "@",
    "`",
    "<<: ",
    "~",
    "\\",
    "\\x",
    "-",
    "X",
    "20",
    "2026-02-30",
    "0x7",
    "1e9",
    "\u{1f469}",
  ],
].map((text) => new TextEncoder().encode(text));

/** Files in which bytes have been cut or put in; not all of them are texts any more. */
export const damaged: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.constantFrom(0, 0, 1, 2, 10, 1_000_000),
        put: fc.oneof(fc.constantFrom(...intruders), fc.uint8Array({ maxLength: 3 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, wounds]) =>
    wounds.reduce((bytes, { at, cut, put }) => {
      const place = at % (bytes.length + 1);
      return Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + cut)]);
    }, new TextEncoder().encode(text)),
  );

const pieces = [
  ...[
    "plankoll: 1\n",
    "kommun: Nora\n",
    "mål:\n",
    "aktiviteter:\n",
    "activities:\n",
    "- ",
    "  ",
    "    ",
    "\n",
    "titel: x\n",
  ],
  ...[
    "ansvarig:",
    "klart_senast: ",
    "2026",
    "våren",
    ": ",
    ":",
    ",",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "*a : ",
    "!!str ",
    "!!set ",
    "!!map ",
  ],
  ...[
    "|\n",
    ">2-\n",
    "%YAML 1.1\n",
    "%TAG ! x\n",
    "---\n",
    "--- ",
    "...\n",
    "? ",
    "?\n",
    "#",
    " # x\n",
    '"',
    "'",
    "<<: *a\n",
    "\t",
    "~",
    "null",
  ],
  ...[
    "\\u00",
    "\\",
    "0o7",
    ".inf",
    "-",
    "--",
    "undantag: {krav: valid}\n",
    "__proto__: ",
    "constructor: ",
    "toString:\n",
    "x-",
    "é".normalize("NFD"),
  ],
];

/** Texts that may or may not be YAML, most of which begin as a plan does. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("plankoll: 1\nkommun: Nora\n", "plankoll: 1\nkommun: Nora\naktiviteter:\n  - titel: x\n    ", ""),
    fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((texts) => texts.join("")),
      fc.string({ unit: "binary", maxLength: 60 }),
    ),
  )
  .map(([start, rest]) => start + rest);
