// Two actors or codes: what each did to the other over time, and what each said of the other.
import { around, bars, bucketTable, extremes } from "../chart.js";
import { chosenDays, dayTools, setDays, undated } from "../days.js";
import { happeningRow, legend, statementPages } from "../pieces.js";
import { buckets, isoDay, lastDay, roomy, unitFor } from "../time.js";
import { empty, h, later, list, section, table } from "../ui.js";
import { plural, score, span, tenth } from "../words.js";
import { href } from "../state.js";

const PAGE = 25;

function chooser(ctx) {
  const input = (name, label) =>
    h(
      "label",
      { class: "field" },
      h("span", {}, label),
      h("input", {
        name,
        value: ctx.params[name] ?? "",
        list: "known",
        placeholder: "a code or a name",
        autocomplete: "off",
        spellcheck: "false",
      }),
    );
  const form = h(
    "form",
    {
      class: "pair",
      "aria-label": "The two",
      onsubmit: (e) => {
        e.preventDefault();
        ctx.go({ a: form.elements.a.value.trim(), b: form.elements.b.value.trim() });
      },
    },
    input("a", "One"),
    h(
      "button",
      {
        type: "button",
        title: "The other way round",
        "aria-label": "The other way round",
        onclick: () => ctx.go({ a: ctx.params.b, b: ctx.params.a }),
      },
      "⇄",
    ),
    input("b", "The other"),
    h("button", { class: "strong" }, "Show"),
  );
  return form;
}

/* The pairs of which most is told: a way in. */
function pairs(ctx) {
  return later(
    () => ctx.api.ask("counts", { ...ctx.filters, by: "dyad", most: 1, limit: 40 }, ctx.signal),
    ({ rows }) => {
      if (!rows.length) return empty("No events between two known parties fit these filters.");
      return [
        h("p", {}, "Of whom most is told:"),
        table(
          "Pairs by events",
          ["pair", "events", "mean score"],
          rows.map((r) => [
            h("a", { href: href("relation", ctx.with({ a: r.actor, b: r.recipient })) }, `${r.actor} → ${r.recipient}`),
            r.events,
            tenth(r.mean_score),
          ]),
        ),
      ];
    },
    { signal: ctx.signal },
  );
}

/* Both the one that is asked for here and the one of the filter bar have to hold. */
const clash = (ctx, name, value) => [value, ctx.filters[name]].filter(Boolean);

async function counted(ctx, actor, recipient, unit, days) {
  const who = { actor: clash(ctx, "actor", actor), recipient: clash(ctx, "recipient", recipient) };
  return buckets(await ctx.api.all("counts", { ...ctx.filters, ...who, ...days, by: `${unit},quad` }, ctx.signal), unit);
}

const ways = (ctx, unit, days) => {
  const { a, b } = ctx.params;
  return Promise.all([counted(ctx, a, b, unit, days), counted(ctx, b, a, unit, days)]);
};

/* What each did to the other: on all days by month, and on those that are chosen as finely as there is room. */
async function both(ctx, width) {
  const months = await ways(ctx, "month", undated({}));
  const all = months.flat().sort((x, y) => x.start - y.start);
  if (!all.length) return { none: true };
  const domain = chosenDays(ctx.params, all),
    unit = unitFor(domain, width);
  const [ab, ba] = await ways(ctx, unit, { from: isoDay(domain[0]), to: lastDay(domain[1]) });
  return { all, domain, unit, ab, ba };
}

function direction(ctx, who, whom, rows, { all, unit, domain, y, width }) {
  const events = rows.reduce((n, r) => n + r.events, 0),
    scored = rows.reduce((n, r) => n + r.scored, 0);
  const mean = scored ? rows.reduce((n, r) => n + r.sum, 0) / scored : null;
  const label = `What ${who} did to ${whom}, by ${unit} and quad class: ${plural(events, "event")}, mean score ${score(mean) || "none"}. Cooperation is drawn upwards, conflict downwards.`;
  const chart = bars(rows, {
    unit,
    width,
    height: 190,
    domain: roomy(domain, unit),
    diverging: true,
    withScore: true,
    y,
    label,
    pick: unit === "day" ? null : (b) => setDays(ctx, [b.start, b.end], all),
  });
  return h(
    "div",
    { class: "direction" },
    h(
      "h3",
      {},
      `${who} → ${whom} `,
      h(
        "span",
        { class: "fine" },
        `${plural(events, "event")}, mean score ${score(mean) || "—"}${around(rows.length) ? `; the line is the mean over ${2 * around(rows.length) + 1} ${unit}s` : ""}`,
      ),
    ),
    chart.node,
    bucketTable(`${who} to ${whom}`, rows, unit),
  );
}

function charts(ctx, data, box) {
  const { a, b } = ctx.params;
  if (data.none) return empty(`No events with ${a} on one side and ${b} on the other fit these filters.`);
  const ends = [extremes(data.ab, true), extremes(data.ba, true)];
  const y = [Math.min(...ends.map((e) => e[0])), Math.max(...ends.map((e) => e[1]))];
  const drawn = { ...data, y, width: Math.max(300, box.clientWidth) };
  const days = h("p", { class: "range" }, span(isoDay(data.domain[0]), lastDay(data.domain[1])));
  return [
    h("div", { class: "over" }, days, dayTools(ctx, data.domain, data.all)),
    direction(ctx, a, b, data.ab, drawn),
    direction(ctx, b, a, data.ba, drawn),
  ];
}

function said(ctx, who, whom) {
  const params = {
    from: ctx.params.from,
    to: ctx.params.to,
    publisher: ctx.params.publisher,
    text: ctx.params.text,
    source: who,
    about: whom,
    newest: 1,
    limit: PAGE,
  };
  return section(
    `${who} on ${whom}`,
    later(
      () => ctx.api.ask("statements", params, ctx.signal),
      (page) => {
        if (!page.rows.length) return empty(`Nothing that ${who} said mentions ${whom}.`);
        const all = href("statements", ctx.with({ a: undefined, b: undefined, who, about: whom }));
        return [...statementPages(ctx, `What ${who} said about ${whom}`, params, page), h("p", {}, h("a", { href: all }, "By month"))];
      },
      { signal: ctx.signal },
    ),
  );
}

function happened(ctx) {
  const { a, b } = ctx.params;
  return section(
    "Happenings between them",
    later(
      () =>
        ctx.api.ask("happenings", { ...ctx.filters, party: [a, b, ctx.filters.party].filter(Boolean), newest: 1, limit: PAGE }, ctx.signal),
      ({ rows, next }) =>
        rows.length
          ? [
              list(
                "Happenings",
                rows.map((x) => happeningRow(ctx, x)),
              ),
              next && h("p", {}, h("a", { href: href("timeline", { ...ctx.filters, party: a }) }, `All of ${a} on the timeline`)),
            ].filter(Boolean)
          : empty("None."),
      { signal: ctx.signal },
    ),
  );
}

export default {
  name: "relation",
  key: "2",
  title: "Relation",
  about: "what two did to and said of each other",
  takes: "events",
  draw(root, ctx) {
    const { a, b } = ctx.params;
    root.append(chooser(ctx));
    if (!a || !b) return root.append(section("Choose two", pairs(ctx)));
    root.append(
      section(
        null,
        h(
          "div",
          { class: "over" },
          h("p", { class: "range" }, `${a} and ${b}`),
          legend(),
          h("p", { class: "fine" }, h("span", { class: "score-key", "aria-hidden": "true" }), "mean score, −10 to +10"),
        ),
        later(
          () => both(ctx, root.clientWidth),
          (data, box) => charts(ctx, data, box),
          { signal: ctx.signal, height: 430 },
        ),
      ),
      h("div", { class: "columns" }, said(ctx, a, b), said(ctx, b, a)),
      happened(ctx),
    );
  },
};
