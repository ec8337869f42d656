/** What the tests use of a parser that comes without types. */
declare module "saxen" {
  export class Parser {
    on(event: "openTag", heard: (name: string, attributes: () => Record<string, string>) => void): void;
    on(event: "closeTag", heard: () => void): void;
    on(event: "text", heard: (text: string, decoded: (text: string) => string) => void): void;
    on(event: "error" | "warn", heard: (fault: Error) => void): void;
    parse(xml: string): void;
  }
}
