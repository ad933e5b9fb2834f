// How an event, a happening, a statement and an article stand in a list.
import { h, later, list, more } from "./ui.js";
import { QUADS, day, days, plural, score, span } from "./words.js";
import { filters, href } from "./state.js";

const REPORTS = 50; // of a happening, shown at once

/* The mark of a quad class: a colour and a form, so that neither is needed alone. */
export function quadMark(quad) {
  const q = QUADS[quad - 1];
  return h(
    "span",
    { class: `mark q${quad || 0}`, title: q?.name ?? "no class", role: "img", "aria-label": q?.name ?? "no class" },
    q?.mark ?? "·",
  );
}

export function legend() {
  return h(
    "ul",
    { class: "legend", "aria-label": "Colours" },
    QUADS.map((q) => h("li", {}, h("span", { class: `mark q${q.quad}`, "aria-hidden": "true" }, q.mark), q.name)),
  );
}

const first = (names) => (names ?? "").split(/; |,(?! )/).filter(Boolean);

function who(names, codes) {
  const all = [...new Set(first(names))];
  if (!all.length) return h("span", { class: "nobody" }, "somebody");
  const shown = all.slice(0, 3).join(", ") + (all.length > 3 ? ` and ${all.length - 3} more` : "");
  const code = [...new Set((codes ?? "").split(/[ ,]+/).filter(Boolean))].join(" ");
  return h("span", { class: "who" }, shown, code && h("abbr", { class: "code", title: `code ${code}` }, code));
}

export function parties(row) {
  return [
    who(row.actors, row.actor_codes),
    row.recipients && h("span", { class: "arrow", "aria-label": "to" }, "→"),
    row.recipients && who(row.recipients, row.recipient_codes),
  ];
}

export const status = (s) => h("span", { class: `status st-${s}` }, s);

export const chain = (sources) =>
  sources?.length
    ? h(
        "span",
        { class: "through" },
        "via ",
        sources.map((s, i) => [i ? " ‹ " : "", s]),
      )
    : null;

/* To the article of a row.  Its coding goes along for where neither id nor publisher tell it from another. */
const articleHref = (params, row, more = {}) =>
  href("article", { ...filters(params), id: row.article, pub: row.publisher, coding: row.publisher ? undefined : row.coding, ...more });

export function articleRow(params, a) {
  return h(
    "li",
    {},
    h(
      "a",
      { class: "row", "data-item": "", href: articleHref(params, a) },
      h("span", { class: "day" }, day(a.published)),
      h(
        "span",
        { class: "what" },
        h("span", { class: "title" }, a.title || a.article),
        h(
          "span",
          { class: "fine" },
          [a.publisher, a.dateline, plural(a.events, "event"), plural(a.statements, "statement")].filter(Boolean).join(" · "),
        ),
      ),
    ),
  );
}

export function eventRow(params, e) {
  return h(
    "li",
    {},
    h(
      "a",
      { class: `row ev st-${e.status}`, "data-item": "", href: articleHref(params, e, { event: e.event }) },
      h("span", { class: "day" }, days(e.day, e.day_to)),
      h(
        "span",
        { class: "what" },
        h(
          "span",
          { class: "line" },
          quadMark(e.quad),
          parties(e),
          h("b", { class: "type" }, e.type),
          e.mode && h("i", {}, e.mode),
          e.status !== "actual" && status(e.status),
        ),
        h(
          "span",
          { class: "fine" },
          [e.place, e.trigger && `“${e.trigger}”`, e.publisher ?? e.article].filter(Boolean).join(" · "),
          " ",
          chain(e.chain),
        ),
      ),
    ),
  );
}

/* A happening, and under it, when it is opened, every report of it. */
export function happeningRow(ctx, x) {
  const statuses = (x.statuses ?? "").split(",");
  const body = h("div", { class: "reports" });
  const line = h(
    "summary",
    { class: `row ev st-${statuses[0]}`, "data-item": "" },
    h("span", { class: "day", title: span(x.day, x.last_day) }, days(x.day, x.last_day)),
    h(
      "span",
      { class: "what" },
      h(
        "span",
        { class: "line" },
        quadMark(x.quad),
        parties(x),
        h("b", { class: "type" }, x.type),
        x.modes && h("i", {}, x.modes.split(",").join(", ")),
        statuses.filter((s) => s !== "actual").map(status),
      ),
      h(
        "span",
        { class: "fine" },
        [x.places, plural(x.reports, "report"), x.origins > 1 && plural(x.origins, "origin"), `score ${score(x.score)}`]
          .filter(Boolean)
          .join(" · "),
        x.differ && h("span", { class: "differ" }, ` reports differ: ${x.differ.split(" ").join(", ")}`),
      ),
    ),
  );
  const details = h("details", {}, line, body);
  const reports = () =>
    later(
      () => ctx.api.ask("events", { happening: x.happening, limit: REPORTS }, ctx.signal),
      ({ rows, next }) =>
        [
          h(
            "ul",
            {},
            rows.map((e) => eventRow(ctx.params, e)),
          ),
          next && h("p", { class: "fine" }, `The first ${REPORTS}.`),
        ].filter(Boolean),
      { signal: ctx.signal },
    );
  details.addEventListener("toggle", () => details.open && !body.childNodes.length && body.append(reports()));
  return h("li", {}, details);
}

export function statementRow(params, s) {
  return h(
    "li",
    {},
    h(
      "a",
      { class: `row said kind-${s.kind}`, "data-item": "", href: articleHref(params, s, { statement: s.statement }) },
      h("span", { class: "day" }, day(s.day) || "no day"),
      h(
        "span",
        { class: "what" },
        h(
          "span",
          { class: "line" },
          h("span", { class: "who" }, s.source || "somebody", s.source_code && h("abbr", { class: "code" }, s.source_code)),
          s.cue && h("i", {}, s.cue),
          s.addressee && h("span", {}, "to ", s.addressee),
        ),
        s.words ? h("q", {}, s.words) : h("span", { class: "nobody" }, "its words are not kept in this store"),
        h("span", { class: "fine" }, [s.publisher ?? s.article, s.kind].filter(Boolean).join(" · "), " ", chain(s.chain)),
      ),
    ),
  );
}

/* Statements, those of a first page and a button for those behind them. */
export function statementPages(ctx, label, params, { rows, next: cursor }) {
  const row = (s) => statementRow(ctx.params, s);
  const items = list(label, rows.map(row));
  const load = async () => {
    const page = await ctx.api.ask("statements", { ...params, cursor }, ctx.signal);
    cursor = page.next;
    return page;
  };
  return [items, cursor && more(items, load, row, ctx)].filter(Boolean);
}
