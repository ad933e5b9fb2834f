// Who said what of whom: everything, by month and listed.
import { bars } from "../chart.js";
import { statementPages } from "../pieces.js";
import { buckets, extent, isoDay, lastDay, roomy, unitFor } from "../time.js";
import { asTable, empty, h, later, section } from "../ui.js";
import { day, named, number, plural, span } from "../words.js";
import { TAKES, filters, href } from "../state.js";

const PAGE = 50;

const asked = (ctx) => ({
  ...filters(ctx.params, TAKES.statements),
  source: [ctx.params.who, ctx.params.source].filter(Boolean),
  about: ctx.params.about,
  addressee: ctx.params.addressee,
  kind: ctx.params.kind,
});

function chooser(ctx) {
  const input = (name, label, hint) =>
    h(
      "label",
      { class: "field" },
      h("span", {}, label),
      h("input", { name, value: ctx.params[name] ?? "", list: "known", placeholder: hint, autocomplete: "off", spellcheck: "false" }),
    );
  const kind = h(
    "label",
    { class: "field" },
    h("span", {}, "How"),
    h(
      "select",
      { name: "kind", onchange: () => take() },
      ["", "direct", "indirect", "mixed"].map((k) => h("option", { value: k }, k || "any")),
    ),
  );
  kind.querySelector("select").value = ctx.params.kind ?? "";
  const take = () => ctx.go(Object.fromEntries(["who", "about", "kind"].map((k) => [k, form.elements[k].value.trim()])));
  const form = h(
    "form",
    { class: "pair", "aria-label": "Statements", onsubmit: (e) => (e.preventDefault(), take()) },
    input("who", "Who said", "a code or a name"),
    input("about", "about whom", "a code or a name"),
    kind,
    h("button", { class: "strong" }, "Show"),
  );
  return form;
}

async function counted(ctx, width) {
  const rows = await ctx.api.all("statement-counts", { ...asked(ctx), by: "month" }, ctx.signal);
  const months = rows.map((r) => ({ month: r.month, quad: 0, events: r.statements, mean_score: null }));
  const all = buckets(months, "month");
  if (!all.length) return { all, n: 0 };
  const unit = unitFor(extent(all), width);
  return {
    all: unit === "year" ? byYear(months) : all,
    unit: unit === "year" ? "year" : "month",
    n: rows.reduce((n, r) => n + r.statements, 0),
  };
}

function byYear(months) {
  const years = new Map();
  for (const m of months) if (m.month) years.set(m.month.slice(0, 4), (years.get(m.month.slice(0, 4)) ?? 0) + m.events);
  return buckets(
    [...years].map(([year, events]) => ({ year, events, quad: 0, mean_score: null })),
    "year",
  );
}

function chart(ctx, { all, unit, n }, box) {
  if (!all.length)
    return empty("No statements fit.", ctx.params.about ? " What is said is searched for mentions of whom it is about." : "");
  const label = `Statements by ${unit}: ${plural(n, "statement")}`;
  const width = Math.max(300, box.clientWidth);
  const ends = extent(all);
  return [
    h(
      "p",
      { class: "figures" },
      h("b", {}, number(n)),
      n === 1 ? " statement" : " statements",
      ` · ${span(isoDay(ends[0]), lastDay(ends[1]))}`,
    ),
    bars(all, {
      unit,
      width,
      height: 130,
      domain: roomy(ends, unit),
      label,
      pick: (b) => ctx.go({ from: isoDay(b.start), to: lastDay(b.end) }),
    }).node,
    asTable(
      label,
      [unit, "statements"],
      all.map((b) => [day(b.key), b.events]),
    ),
  ];
}

/* Who speaks most, as a way in. */
function speakers(ctx) {
  return later(
    () => ctx.api.ask("statement-counts", { ...asked(ctx), by: "source", most: 1, limit: 12 }, ctx.signal),
    ({ rows }) =>
      h(
        "p",
        { class: "chips" },
        rows
          .filter((r) => r.source)
          .map((r) =>
            h(
              "a",
              { class: "chip", href: href("statements", ctx.with({ who: named(r.source) })) },
              r.source,
              h("span", { class: "n" }, number(r.statements)),
            ),
          ),
      ),
    { signal: ctx.signal },
  );
}

function rows(ctx) {
  const params = { ...asked(ctx), newest: 1, limit: PAGE };
  return later(
    () => ctx.api.ask("statements", params, ctx.signal),
    (page) => (page.rows.length ? statementPages(ctx, "Statements, the newest first", params, page) : []),
    { signal: ctx.signal },
  );
}

export default {
  name: "statements",
  key: "5",
  title: "Statements",
  about: "who said what about whom",
  takes: "statements",
  draw(root, ctx) {
    root.append(
      chooser(ctx),
      section(
        null,
        later(
          () => counted(ctx, root.clientWidth),
          (data, box) => chart(ctx, data, box),
          { signal: ctx.signal, height: 170 },
        ),
        !ctx.params.who && speakers(ctx),
      ),
      section("What was said", rows(ctx)),
    );
  },
};
