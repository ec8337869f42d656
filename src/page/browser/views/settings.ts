import type { PackEntry } from "../../request.ts";
import type { App } from "../app.ts";
import { button, element } from "../element.ts";
import { today } from "../today.ts";
import { menu } from "./menu.ts";

/** What a report is made by: the day, and the packs. */
export function settings(app: App): { readonly node: HTMLElement; usedPacks(ids: readonly string[]): void } {
  const packs = packMenu(app);
  return {
    node: element("div", { class: "app-settings" }, ...dayChoice(app), packs.node),
    usedPacks: packs.used,
  };
}

function dayChoice(app: App): readonly HTMLElement[] {
  const { texts, work } = app;
  const day = element("input", {
    type: "date",
    id: "app-as-of",
    value: work.asOf ?? today(),
    onchange: () => {
      if (day.value === "") day.value = today();
      app.change({ asOf: day.value === today() ? undefined : day.value });
      app.judge();
    },
  });
  return [element("label", { for: "app-as-of" }, texts.report.asOf), day];
}

function packMenu(app: App) {
  const { texts } = app;
  const boxes = new Map<string, HTMLInputElement>();
  const list = element("div", { class: "app-packs" });
  const radio = (value: string, isChecked: boolean, act: () => void) =>
    element("input", { type: "radio", name: "app-packs", value, checked: isChecked, onchange: act });
  const choose = () => {
    app.change({ asked: [...boxes].flatMap(([id, box]) => (box.checked ? [id] : [])) });
    own.checked = true;
    app.judge();
  };
  const byPlan = radio("plan", app.work.asked === undefined, () => {
    app.change({ asked: undefined });
    app.judge();
  });
  const own = radio("own", app.work.asked !== undefined, choose);
  const option = (control: HTMLElement, label: string, ...more: readonly Node[]) =>
    element("div", { class: "app-option" }, element("label", {}, control, element("span", {}, label)), ...more);
  const show = (packs: readonly PackEntry[]) => {
    const rows = packs.map(({ id, title }) => {
      const box = element("input", {
        type: "checkbox",
        value: id,
        checked: app.work.asked?.includes(id) ?? false,
        onchange: choose,
      });
      boxes.set(id, box);
      const isOwn = app.work.brought.some((pack) => pack.id === id);
      return option(box, title, ...(isOwn ? [removal(id, title, app)] : []));
    });
    list.replaceChildren(...rows);
  };
  void app.ask("packs", undefined).then(show);
  const node = menu(
    texts.packs.button,
    "app-choose-packs",
    element(
      "fieldset",
      {},
      element("legend", {}, texts.packs.which),
      option(byPlan, texts.packs.byPlan),
      option(own, texts.packs.byChoice),
      list,
    ),
    element("p", { class: "quiet" }, texts.packs.bring),
  );
  return {
    node,
    /** Shows which packs were used where the plan says which. */
    used: (ids: readonly string[]) => {
      if (app.work.asked === undefined) for (const [id, box] of boxes) box.checked = ids.includes(id);
    },
  };
}

function removal(id: string, title: string, app: App): HTMLElement {
  return button(app.texts.packs.remove(title), () => {
    const { brought, asked, view } = app.work;
    const left = asked?.filter((one) => one !== id) ?? [];
    app.show(view, {
      brought: brought.filter((pack) => pack.id !== id),
      asked: left.length > 0 ? left : undefined,
    });
  });
}
