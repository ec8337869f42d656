import { languages } from "../../../core/text/language.ts";
import { auditFormats, pageFormats } from "../../request.ts";
import type { App } from "../app.ts";
import { button, element } from "../element.ts";
import { saveFile } from "../save-file.ts";
import { fileText, shownPlan } from "../work.ts";
import { menu } from "./menu.ts";

/** The line at the top: where to go, what to save, and the language. */
export function showBar(place: HTMLElement, app: App): void {
  const { texts, work } = app;
  const { plans, view } = work;
  const other = languages.find((language) => language !== work.language) ?? work.language;
  place.replaceChildren(
    element("p", { class: "app-name" }, texts.bar.label),
    element(
      "nav",
      { "aria-label": texts.bar.label },
      view.kind !== "start" && button(texts.bar.open, () => app.show({ kind: "start" })),
      plans.length > 1 && view.kind !== "all" && button(texts.bar.all(plans.length), () => app.show({ kind: "all" })),
      view.kind !== "start" && menu(texts.bar.save, "app-save", ...savings(app)),
    ),
    button(texts.bar.otherLanguage, () => app.show(view, { language: other }), { lang: other, class: "app-language" }),
  );
}

function savings(app: App): readonly Node[] {
  const { texts } = app;
  const plan = shownPlan(app.work);
  const formats = plan ? pageFormats : auditFormats;
  return [
    ...(plan
      ? [button(texts.save.plan, () => told(plan.name, "text/yaml", fileText(shownPlan(app.work) ?? plan), app))]
      : []),
    ...formats.map((format) => button(texts.save.formats[format], () => void saveReport(format, app))),
    button(texts.save.print, () => print()),
  ];
}

async function saveReport(format: (typeof pageFormats)[number], app: App): Promise<void> {
  const plan = shownPlan(app.work);
  const files = (plan ? [plan] : app.work.plans).map((one) => ({ name: one.name, text: fileText(one) }));
  const { name, mediaType, content } = await app.ask("save", { files, format });
  told(name, mediaType, content, app);
}

function told(name: string, mediaType: string, content: string | Uint8Array, app: App): void {
  saveFile(name, mediaType, content);
  app.say(app.texts.save.saved(name));
}
