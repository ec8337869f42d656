import { visible } from "../../core/text/visible.ts";

/**
 * A text for SARIF, where `[words](place)` in a message is a link and `{0}` stands for something else: both are broken up,
 * which nobody sees.
 */
export function sarifText(text: string): string {
  return visible(text, "\n")
    .replace(/\](?=\()/g, "]\u200b")
    .replace(/\{(?=\d)/g, "{\u200b");
}
