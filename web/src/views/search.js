// Words: the articles and statements that have them.
import { articleRow, eventRow, statementRow } from "../pieces.js";
import { TAKES, filters, href } from "../state.js";
import { empty, h, later, list, section } from "../ui.js";

const PAGE = 30;

function box(ctx) {
  const form = h(
    "form",
    {
      class: "pair search",
      role: "search",
      "aria-label": "Full text",
      onsubmit: (e) => (e.preventDefault(), ctx.go({ q: form.elements.q.value.trim() })),
    },
    h(
      "label",
      { class: "field wide" },
      h("span", {}, "Words"),
      h("input", {
        id: "q",
        name: "q",
        type: "search",
        value: ctx.params.q ?? "",
        placeholder: `ceasefire, "food aid", ${ctx.api.live ? "aid NEAR convoy, " : ""}border OR frontier`,
        autocomplete: "off",
      }),
    ),
    h("button", { class: "strong" }, "Search"),
  );
  return form;
}

function found(ctx, what, title, render) {
  const params = { ...filters(ctx.params, TAKES[what]), text: [ctx.params.q, ctx.params.text].filter(Boolean), newest: 1, limit: PAGE };
  return section(
    title,
    later(
      () => ctx.api.ask(what, params, ctx.signal),
      ({ rows, next }) =>
        rows.length
          ? [
              list(
                title,
                rows.map((r) => render(ctx.params, r)),
              ),
              next && h("p", { class: "fine" }, `The newest ${PAGE}; dates narrow them.`),
            ].filter(Boolean)
          : empty("None."),
      { signal: ctx.signal },
    ),
  );
}

export default {
  name: "search",
  key: "6",
  title: "Search",
  about: "words in articles and statements",
  takes: "articles",
  still: true,
  draw(root, ctx) {
    root.append(box(ctx));
    if (!ctx.params.q)
      return root.append(
        empty(
          "Titles and the words of statements are always found, whole texts where the store keeps them.",
          ctx.api.live ? "" : " This exported page finds titles, statements and the words of events.",
        ),
      );
    root.append(
      found(ctx, "articles", "Articles", articleRow),
      h(
        "div",
        { class: "columns" },
        found(ctx, "statements", "Statements in them", statementRow),
        found(ctx, "events", "Events in them", eventRow),
      ),
      h("p", {}, h("a", { href: href("timeline", { ...ctx.filters, text: ctx.params.q }) }, "On the timeline")),
    );
  },
};
