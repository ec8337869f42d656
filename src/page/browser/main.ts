import pkg from "../../../package.json" with { type: "json" };
import { theElement } from "./element.ts";
import { start } from "./start.ts";

const packed = theElement("worker-program").textContent ?? "";
const examples = new Map(
  [...document.querySelectorAll<HTMLScriptElement>("script[data-example]")].map((script) => [
    script.dataset.example ?? "",
    script.textContent ?? "",
  ]),
);

start({ packed, examples, version: pkg.version });
