import { municipalities } from "../../core/municipality/municipality.ts";
import { element } from "./element.ts";

/** All municipalities, to choose from while one writes. */
export function municipalityList(): HTMLElement {
  const names = municipalities.map(({ name }) => name).toSorted(new Intl.Collator("sv").compare);
  return element("datalist", { id: "app-municipalities" }, ...names.map((value) => element("option", { value })));
}
