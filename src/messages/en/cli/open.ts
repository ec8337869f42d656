import type { CliTexts } from "../../cli.ts";

export default {
  summary: "write Plankoll as a file to open in the browser",
  about:
    "Writes the whole of Plankoll as one HTML file. It opens in a browser, on any computer and without anything being installed: the plan is written or opened on the left and the report stands on the right. The file works offline and cannot send anything.",
  file: ["file", "the file or folder to write the page to, or - for standard output (default: plankoll.html)"],
  force: "replace a file that is no such page",
  closing: `Examples:
  plankoll open
  plankoll open shared-folder/plankoll.html
  plankoll open --lang en`,
  exists: (file) =>
    `${file} exists already, was not written by plankoll open and is not overwritten. Give another name, or --force to replace the file.`,
  notHtml: (file) => `The page is a file that ends in .html: ${file} does not.`,
  noPage: (reason) =>
    `The page that comes with the program cannot be read: ${reason}. Install Plankoll anew, or run npm run build in the project's folder.`,
  notWritten: (file, reason) => `${file} could not be written: ${reason}.`,
  written: "The page is written. Double-click the file to open it in the browser; it can be copied to other computers:",
} satisfies CliTexts["open"];
