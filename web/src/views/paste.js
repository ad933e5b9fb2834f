// A dispatch pasted and coded at once.  Nothing of it is kept in the store.
import { drawRecord } from "../record.js";
import { h, later, say } from "../ui.js";
import { plural } from "../words.js";

const EXAMPLE = {
  title: "Norway rejects charge over trawler",
  date: "1993-05-04",
  text:
    "OSLO, May 4 - Norway on Tuesday denied that its coast guard had fired on a Chilean trawler.\n\n" +
    "Radio North, quoting fisherman Zoe Miller, said a patrol boat shelled the trawler off Hamar on Monday. " +
    '"Nobody fired at anybody," Foreign Minister Lars Holm told reporters.\n\nChile said it would recall its ambassador and asked the United Nations to investigate. The two countries are to meet in Geneva next week.',
};

let draft = {}; // what was typed, for when one comes back from another view

function form(code) {
  const field = (name, label, type = "text") =>
    h("label", { class: "field" }, h("span", {}, label), h("input", { name, type, value: draft[name] ?? "", autocomplete: "off" }));
  const area = h("textarea", {
    name: "text",
    rows: 12,
    required: true,
    spellcheck: "false",
    "aria-label": "Text of the dispatch",
    placeholder: "Paste a dispatch here, paragraphs parted by blank lines.",
    value: draft.text ?? "",
  });
  const node = h(
    "form",
    { class: "paste", oninput: () => (draft = read(node)), onsubmit: (e) => (e.preventDefault(), code(read(node))) },
    h("div", { class: "fields" }, field("title", "Title"), field("date", "Published", "date"), field("publisher", "Publisher")),
    area,
    h(
      "div",
      { class: "fields" },
      h("button", { class: "strong" }, "Code it"),
      h("button", { type: "button", onclick: () => fill(node, EXAMPLE) }, "An invented example"),
      h("span", { class: "fine" }, "Ctrl+Enter codes. The text stays on the machine that serves this page and is not kept."),
    ),
  );
  area.addEventListener("keydown", (e) => {
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) node.requestSubmit();
  });
  return node;
}

const read = (node) =>
  Object.fromEntries(["title", "date", "publisher", "text"].map((k) => [k, node.elements[k].value.trim()]).filter(([, v]) => v));

function fill(node, article) {
  for (const name of ["title", "date", "publisher", "text"]) node.elements[name].value = article[name] ?? "";
  draft = read(node);
  node.elements.text.focus();
}

export default {
  name: "paste",
  key: "7",
  title: "Paste",
  about: "a dispatch of yours, coded at once",
  noFilters: true,
  still: true,
  codes: true,
  draw(root, ctx) {
    const result = h("div", { class: "result" });
    const code = (article) => {
      if (!article.text) return;
      const begun = performance.now();
      result.replaceChildren(
        later(
          async () => ({ text: article.text, ...(await ctx.api.code(article)) }),
          (record) => {
            say(`Coded: ${plural(record.events.length, "event")}, ${plural(record.statements.length, "statement")}`);
            return [
              h(
                "p",
                { class: "figures" },
                h("b", {}, plural(record.events.length, "event")),
                ` in ${Math.round(performance.now() - begun)} ms`,
              ),
              drawRecord(record, null),
            ];
          },
          { signal: ctx.signal },
        ),
      );
    };
    root.append(form(code), result);
  },
};
