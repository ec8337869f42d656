import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The built program as its users have it: `npm test` builds it first. */
export const program = fileURLToPath(new URL("../../bin/plankoll.cjs", import.meta.url));

/** The Node that runs it, which may be another than the tests' own: .ci/run tries all that are promised. */
export const node = process.env.PLANKOLL_NODE ?? process.execPath;

/** A path on which that Node is the first that is found. */
export const pathToNode = `${dirname(node)}:${process.env.PATH}`;
