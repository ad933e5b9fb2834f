// What happened when: bars over time, a strip below that chooses the days, and the happenings themselves.
import { brushX } from "d3-brush";
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { MARGIN, bars, bucketTable } from "../chart.js";
import { chosenDays, dayTools, same, setDays, undated } from "../days.js";
import { happeningRow, legend } from "../pieces.js";
import { UNITS, buckets, extent, isoDay, lastDay, roomy, unitFor } from "../time.js";
import { empty, h, later, list, more, section, svg } from "../ui.js";
import { number, plural, score, span } from "../words.js";

const ENOUGH = 40; // happenings at once

/* All days of what the other conditions choose, by month: the strip. */
async function overview(ctx) {
  const counts = await ctx.api.all("counts", { ...undated(ctx.filters), by: "month" }, ctx.signal);
  const dated = counts.filter((r) => r.month);
  const unknown = counts.reduce((n, r) => n + r.events, 0) - dated.reduce((n, r) => n + r.events, 0);
  return {
    rows: buckets(dated, "month"),
    years: buckets(
      dated.map((r) => ({ ...r, year: r.month.slice(0, 4) })),
      "year",
    ),
    unknown,
  };
}

/* The chosen days, as finely as there is room. */
async function detail(ctx, domain, width) {
  const unit = unitFor(domain, width);
  const rows = await ctx.api.all(
    "counts",
    { ...ctx.filters, from: isoDay(domain[0]), to: lastDay(domain[1]), by: `${unit},quad` },
    ctx.signal,
  );
  return { unit, rows: buckets(rows, unit) };
}

/* Wheel, pinch and drag on the bars: the days change when the hand rests. */
function zoomable(ctx, chart, domain, all, width, height) {
  const [first, last] = extent(all);
  const least = Math.min(1, (domain[1] - domain[0]) / (last - first));
  const area = [
    [MARGIN.left, 0],
    [width - MARGIN.right, height],
  ];
  const behave = zoom()
    .extent(area)
    .scaleExtent([least, Math.max(1, (domain[1] - domain[0]) / 864e5)])
    .filter((e) => (e.type === "wheel" ? e.ctrlKey || e.shiftKey || e.altKey : !e.button))
    .on("end", (e) => {
      if (!e.sourceEvent || e.transform === zoomIdentity || (e.transform.k === 1 && Math.abs(e.transform.x) < 3)) return;
      const to = e.transform.rescaleX(chart.x).domain();
      setDays(
        ctx,
        to.map((d) => UNITS.day.interval.round(d)),
        all,
      );
    })
    .on("zoom", (e) =>
      chart.node.querySelector("g:not(.axis)").setAttribute("transform", `translate(${e.transform.x},0) scale(${e.transform.k},1)`),
    );
  select(chart.node).call(behave).on("dblclick.zoom", null);
}

function strip(ctx, { rows: all, years }, domain, width) {
  const height = 54,
    fine = all.length && (extent(all)[1] - extent(all)[0]) / 864e5 / 30 < width / 2;
  const chart = bars(fine ? all : years, {
    unit: fine ? "month" : "year",
    bare: true,
    width,
    height,
    domain: extent(all),
    label: `All days, ${span(isoDay(extent(all)[0]), lastDay(extent(all)[1]))}; the part that is chosen is marked. The fields From and To set it too.`,
  });
  chart.node.classList.add("strip");
  const g = svg("g", { class: "brush" });
  chart.node.append(g);
  const whole = same(domain, extent(all));
  const brush = brushX()
    .extent([
      [MARGIN.left, 2],
      [width - MARGIN.right, height - MARGIN.bottom],
    ])
    .on("end", (e) => {
      if (!e.sourceEvent) return;
      if (!e.selection) ctx.go({ from: undefined, to: undefined });
      else
        setDays(
          ctx,
          e.selection.map((p) => UNITS.day.interval.round(chart.x.invert(p))),
          all,
        );
    });
  select(g).call(brush);
  if (!whole)
    select(g).call(
      brush.move,
      domain.map(chart.x).map((p) => Math.max(MARGIN.left, Math.min(width - MARGIN.right, p))),
    );
  return chart.node;
}

/*
 * Happenings, the newest first.  The store gathers the reports of each, so that it is asked for as many months at once as
 * hold about a page, which the counts tell.
 */
function windows(rows, to) {
  const out = [];
  let n = 0,
    end = to;
  for (let i = rows.length - 1; i >= 0; i--) {
    n += rows[i].events;
    if (n < ENOUGH && i) continue;
    out.push({ from: isoDay(rows[i].start), to: lastDay(end) });
    n = 0;
    end = rows[i].start;
  }
  return out;
}

function happenings(ctx, rows, domain) {
  const parts = windows(rows, domain[1]).map((w) => ({
    from: ctx.params.from > w.from ? ctx.params.from : w.from,
    to: ctx.params.to < w.to ? ctx.params.to : w.to,
  }));
  const seen = new Set(),
    fresh = [], // that are not in the list yet
    items = list("Happenings, the newest first", []);
  const row = (x) => happeningRow(ctx, x);
  let part = 0,
    cursor;
  const next = async () => {
    while (fresh.length < ENOUGH / 2 && part < parts.length) {
      const page = await ctx.api.ask("happenings", { ...ctx.filters, ...parts[part], newest: 1, limit: 100, cursor }, ctx.signal);
      cursor = page.next;
      if (!cursor) part++;
      fresh.push(...page.rows.filter((x) => !seen.has(x.happening) && seen.add(x.happening)));
    }
    return { rows: fresh.splice(0), next: part < parts.length };
  };
  return later(
    next,
    ({ rows: first, next: goesOn }) => {
      if (!first.length) return empty("No happenings on these days.");
      items.append(...first.map(row));
      return [items, goesOn && more(items, next, row, { signal: ctx.signal, label: "Earlier ones" })].filter(Boolean);
    },
    { signal: ctx.signal },
  );
}

function figures(rows, unknown, elsewhere) {
  const events = rows.reduce((n, b) => n + b.events, 0),
    scored = rows.reduce((n, b) => n + b.scored, 0);
  const mean = scored ? rows.reduce((n, b) => n + b.sum, 0) / scored : null;
  return h(
    "p",
    { class: "figures" },
    h("b", {}, number(events)),
    ` event${events === 1 ? "" : "s"}`,
    mean !== null && [" · mean score ", h("b", {}, score(mean))],
    elsewhere ? ` · ${plural(elsewhere, "event")} on other days` : "",
    unknown ? ` · ${plural(unknown, "event")} without a day ${unknown === 1 ? "is" : "are"} not shown` : "",
  );
}

/* Events that the usual choice of days leaves out. */
const others = (all, domain) => all.filter((b) => b.end <= domain[0] || b.start >= domain[1]).reduce((n, b) => n + b.events, 0);

function panels(ctx, data, box) {
  const { rows: all, unknown } = data;
  if (!all.length) return nothing(ctx, unknown);
  const width = Math.max(300, box.clientWidth),
    height = innerWidth < 600 ? 190 : 250;
  const domain = chosenDays(ctx.params, all);
  const chart = later(
    () => detail(ctx, domain, width),
    ({ unit, rows }) => {
      const label = `Events by ${unit} and quad class, ${span(isoDay(domain[0]), lastDay(domain[1]))}: ${plural(
        rows.reduce((n, b) => n + b.events, 0),
        "event",
      )}`;
      const drawn = bars(rows, {
        unit,
        width,
        height,
        domain: roomy(domain, unit, 1),
        label,
        pick: unit === "day" ? null : (b) => setDays(ctx, [b.start, b.end], all),
      });
      zoomable(ctx, drawn, domain, all, width, height);
      return [figures(rows, unknown, others(all, domain)), drawn.node, strip(ctx, data, domain, width), bucketTable(label, rows, unit)];
    },
    { signal: ctx.signal, height: height + 100 },
  );
  return [
    section(
      null,
      h(
        "div",
        { class: "over" },
        h("p", { class: "range" }, span(isoDay(domain[0]), lastDay(domain[1]))),
        legend(),
        dayTools(ctx, domain, all),
      ),
      chart,
    ),
    section(
      "Happenings",
      happenings(
        ctx,
        all.filter((b) => b.end > domain[0] && b.start < domain[1]),
        domain,
      ),
    ),
  ];
}

function nothing(ctx, unknown) {
  if (unknown) return empty(`${plural(unknown, "event")} fit, but none has a day.`);
  const filtered = Object.keys(ctx.filters).length > 0;
  return filtered
    ? empty(
        "No events fit these filters.",
        h(
          "button",
          { type: "button", onclick: () => ctx.go(Object.fromEntries(Object.keys(ctx.filters).map((k) => [k, undefined]))) },
          "Clear them",
        ),
      )
    : empty("The store has no events yet: 'sanudo ingest' brings articles in.");
}

export default {
  name: "timeline",
  key: "1",
  title: "Timeline",
  about: "what happened when",
  takes: "events",
  draw(root, ctx) {
    root.append(
      later(
        () => overview(ctx),
        (data, box) => panels(ctx, data, box),
        { signal: ctx.signal, height: 420 },
      ),
    );
  },
};
