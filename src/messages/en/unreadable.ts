import { highestLimits, type LimitName } from "../../core/faults/limits.ts";
import type { UnreadableTexts } from "../unreadable.ts";
import { inThousands } from "./words.ts";

const quote = 'Put straight quotation marks (") around the whole text';

/** What there is too much of, by what it is. */
const tooMuch: Readonly<Record<LimitName, (limit: string) => string>> = {
  bytes: (limit) => `The file is larger than ${limit} bytes, the most that is read. Check that it is the right file.`,
  depth: (limit) =>
    `Lists and groups stand within each other in more than ${limit} levels, which no plan needs. Check the brackets and the indentation.`,
  keys: (limit) =>
    `The group has more than ${limit} keys, which no plan needs. Check that it is the right file, and that no dash (-) of a list is missing.`,
  aliases: (limit) => `The file has more than ${limit} references (*name). Write out what they stand for instead.`,
  values: (limit) => `The file has more than ${limit} values, which no plan needs. Check that it is the right file.`,
  activities: (limit) =>
    `The plan has more than ${limit} goals and activities. Check that it is the right file, or divide it into several plans.`,
};

export default {
  missing: () => "The file does not exist. Check the path.",
  forbidden: () => "Permission to read the file or folder is missing. Ask the one who owns it for the right to read.",
  outside: () =>
    "The link leads out of the folder that is searched, so what lies there has not been judged. To have it judged, name it by its own path.",
  notAFile: () =>
    "This is no regular file but, say, a pipe or a device, and is not read. Save its content in a file and give that; a plan can also be sent to plankoll check -",
  busy: () => "The file is open in another program, which does not let go of it. Close it there and try again.",
  isFolder: () => "This is a folder, not a file. Name the file in it.",
  refused: ({ code }) => `The file could not be read (${code}). Check that the disk or network drive can be reached.`,
  tooMuch: ({ of, limit, writtenOut }) => {
    const said = writtenOut
      ? "The file grows too large when all references (*name) are written out. Remove references that repeat each other."
      : tooMuch[of](inThousands(limit));
    const higher = Math.min(2 * limit, highestLimits[of]);
    return higher > limit ? `${said} To read it all the same, add --limit ${of}=${higher}` : said;
  },
  reportTooLarge: ({ limit }) =>
    `The file is larger than ${limit / 1_000_000} MB, the most that is read. Check that it is the right file.`,
  binary: ({ looksLike }) =>
    looksLike === "office"
      ? "The file is a Word or Excel document, not YAML. A table of activities is read by plankoll import; copy the rest into a text file that ends with .yaml."
      : looksLike === "pdf"
        ? "The file is a PDF, not YAML. Write the plan in a text file that ends with .yaml."
        : "The file is no text file. A plan is YAML, saved as text in UTF-8.",
  utf16: () => "The file is saved as UTF-16. Save it as UTF-8.",
  notUtf8: () =>
    "The text is not saved as UTF-8: a character cannot be read, usually å, ä or ö. Open the file in a text editor and save it as UTF-8.",
  unmarked: () => "The file is not marked as a plan. Add the line “plankoll: 1” at the top.",
  nearlyMarked: ({ key, line }) => `Line ${line} says “${key}”. Did you mean “plankoll: 1”?`,
  noPlan: ({ skipped, ignored }) =>
    [
      skipped > 0
        ? `There is no plan here: ${skipped === 1 ? "the YAML file that is here lacks" : `the ${skipped} YAML files that are here lack`} the line “plankoll: 1” at the top.`
        : ignored > 0
          ? "There is nothing to check here."
          : "There is no YAML file (.yaml or .yml) here. Check the path.",
      ...(ignored > 0
        ? [
            `The configuration passes over ${ignored === 1 ? "one YAML file" : `${ignored} YAML files`}; name the file on the command line, or run with --no-config.`,
          ]
        : []),
    ].join(" "),

  strangeName: () =>
    "The name of the file is not written in UTF-8, so the file cannot be opened. Give it another name.",
  noWaivers: () => "There are no waivers here. They are written as a list under the key “waivers”, as in a plan.",
  tooManyStars: ({ most }) =>
    `The pattern has more than ${most} stars in one step, or more than ${most} steps of two stars, and is not looked for. Write a shorter one, or name the folder.`,
  ALIAS_PROPS: () =>
    "A reference (*name) cannot have a name (&) or a type (!) of its own. Remove what stands before the asterisk.",
  BAD_ALIAS: () =>
    `The sign * or & begins a reference in YAML, but no name follows. ${quote}; the items of a list begin with a dash (-).`,
  BAD_COLLECTION_TYPE: () => "The word after the exclamation mark (!) does not fit what follows. Remove it.",
  BAD_DIRECTIVE: () =>
    `A line that begins with % is an instruction to YAML, and this one cannot be understood. ${quote}.`,
  BAD_DQ_ESCAPE: () =>
    "Within double quotation marks \\ has a special meaning, and what follows cannot be understood. Write \\\\ or change to single quotation marks ('…').",
  BAD_INDENT: () =>
    "The indentation does not fit. Keys on one level stand straight below each other, indented with spaces; a bracket { or [ is closed before the next key begins.",
  BAD_PROP_ORDER: () => "The sign & or ! stands before -, ? or :. Move it to after that sign, or remove it.",
  BAD_SCALAR_START: () => `A text without quotation marks cannot begin with this character. ${quote}.`,
  BLOCK_AS_IMPLICIT_KEY: () =>
    'The line reads as a key within a key: either the text has a colon in it and wants straight quotation marks (“title: "Aim: safety"”), or the line below is indented too far.',
  BULLET: () =>
    "The line begins with a dash or a bullet of a word processor. Write a plain hyphen and a space: “- title: …”.",
  BLOCK_IN_FLOW: () =>
    "Within brackets { } or [ ] there can be no lines with dashes or indentation. Write everything within the brackets with commas between, or remove the brackets.",
  DUPLICATE_KEY: () => "The same key stands twice. Remove one of them.",
  EMPTY: () => "The file is empty. Check that it is the right one.",
  emptyPlan: () =>
    "The file is empty. Check that it is the right one. A plan begins with the line “plankoll: 1” and a line with the municipality's name, such as “municipality: Nora”.",
  IMPOSSIBLE: () => "The text cannot be read as YAML. Compare the line and the one before with a plan that works.",
  KEY_OVER_1024_CHARS: () => `What stands before the colon is too long to be a key. ${quote}, or divide it.`,
  MISSING_CHAR: () =>
    'A character is missing, here or earlier: usually the colon and space after a key (“municipality: Nora”), or the straight quotation mark (") that ends a text. Otherwise the line is not indented as far as the line above.',
  MULTILINE_IMPLICIT_KEY: () =>
    'The line is no key with a value. Usually the colon and space after the key are missing (“municipality: Nora”), or straight quotation marks (") around a text that goes on on the next line, or the line is not indented as far as the line above.',
  MULTIPLE_ANCHORS: () => "Two names (&) stand on one value. Remove one of them.",
  MULTIPLE_DOCS: () =>
    "The file has more than one document: a new one begins here with ---. Put each plan in a file of its own, or remove the line ---.",
  MULTIPLE_TAGS: () => "Two types (!) stand on one value. Remove one of them.",
  NON_STRING_KEY: () => "A key is a list or a group. Write the key as a word.",
  QUESTION_MARK: () =>
    'A question mark that stands alone has a meaning of its own in YAML. Leave the place empty, or put straight quotation marks around it: "?".',
  RESOURCE_EXHAUSTION: () => "The file is too intricate to be read. Divide it, or make it flatter.",
  TAB_AS_INDENT: () => "The indentation is made with a tab, which YAML does not allow. Change the tab to spaces.",
  TAG_RESOLVE_FAILED: () => `The exclamation mark (!) names a type that does not exist. ${quote}, or remove the mark.`,
  UNCLOSED_QUOTE: () =>
    "The quotation mark that the text begins with here seems to lack one that ends it: the text is read on over the lines below. End the text with the same straight quotation mark on the same line.",
  UNEXPECTED_TOKEN: () =>
    `Something stands here that does not belong, such as more text after a closing quotation mark. ${quote}, and begin each item of a list on a line of its own.`,
} satisfies UnreadableTexts;
