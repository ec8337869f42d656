/**
 * A failure that the user can do something about: the command line, a pack, an output, nothing to check.
 *
 * The message says what is wrong and what to do; whatever else is thrown is a bug, and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}
