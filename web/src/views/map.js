// Where it happened: places by their events, those that would cover each other as one.
import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { happeningRow } from "../pieces.js";
import { asTable, empty, h, later, list, reduced, section, svg, tooltip } from "../ui.js";
import { loadWorld } from "../world.js";
import { named, number, plural, score, span, tenth } from "../words.js";

const MOST = 1000,
  NEAREST = 40,
  APART = 3;

/* Whether places that are only guessed count. */
const guesses = (ctx) => (ctx.params.told ? { "place-from": "clause" } : {});

async function load(ctx) {
  const asked = { ...ctx.filters, ...guesses(ctx), by: "place", most: 1, limit: MOST };
  const [{ rows, next }, world] = await Promise.all([ctx.api.ask("counts", asked, ctx.signal), loadWorld()]);
  return {
    places: rows.filter((r) => r.lat !== null && r.lon !== null),
    elsewhere: rows.filter((r) => r.lat === null).reduce((n, r) => n + r.events, 0),
    cut: Boolean(next),
    world,
  };
}

/* Places nearer than their circles are wide become one, the largest first. */
function clusters(points, k, radius) {
  const out = [];
  for (const p of points) {
    const near = out.find((c) => Math.hypot(c.x - p.x, c.y - p.y) * k < radius(c.events) + radius(p.events) * 0.5);
    if (!near) out.push({ ...p, of: [p] });
    else near.of.push(p), (near.events += p.events);
  }
  return out;
}

function circle(ctx, c, k, radius, into) {
  const name =
    c.of.length > 1
      ? `${c.name} and ${plural(c.of.length - 1, "place")} near it`
      : `${c.name}${c.country && c.country !== c.name ? `, ${c.country}` : ""}`;
  const g = svg(
    "a",
    { class: "spot", href: "#", role: "button", "aria-label": `${name}: ${plural(c.events, "event")}` },
    svg("circle", { cx: c.x, cy: c.y, r: radius(c.events) / k, "stroke-width": 1 / k }),
    c.of.length > 1 && svg("text", { x: c.x, y: c.y, "font-size": 11 / k, dy: "0.35em" }, number(c.of.length)),
  );
  tooltip(g, () => [name, plural(c.events, "event"), c.of.length === 1 && `mean score ${score(c.score)}`].filter(Boolean));
  g.addEventListener("click", (e) => (e.preventDefault(), into(c)));
  g.addEventListener("keydown", (e) => e.key === " " && (e.preventDefault(), into(c)));
  return g;
}

/* Buttons and keys that move the map. */
function tools(ctx, nearer, farther, whole) {
  const onKey = ({ detail: e }) => {
    if (e.key === "+" || e.key === "=") nearer();
    else if (e.key === "-") farther();
  };
  document.addEventListener("desk-key", onKey, { signal: ctx.signal });
  return h(
    "div",
    { class: "tools over-map", role: "group", "aria-label": "Map" },
    h("button", { type: "button", "aria-label": "Nearer", onclick: nearer }, "+"),
    h("button", { type: "button", "aria-label": "Farther", onclick: farther }, "−"),
    h("button", { type: "button", onclick: whole }, "Whole"),
  );
}

/* What the places lie on, with them. */
const ground = (path, world, spots) =>
  svg(
    "g",
    {},
    svg("path", { class: "sphere", d: path({ type: "Sphere" }) }),
    svg("path", { class: "graticule", d: path(geoGraticule10()) }),
    svg("path", { class: "land", d: path(world.land) }),
    svg("path", { class: "borders", d: path(world.borders) }),
    spots,
  );

function draw(ctx, data, width, height, open) {
  const projection = geoNaturalEarth1().fitExtent(
    [
      [6, 6],
      [width - 6, height - 6],
    ],
    { type: "Sphere" },
  );
  const path = geoPath(projection);
  const points = data.places.map((p) => {
    const [x, y] = projection([p.lon, p.lat]);
    return { x, y, name: p.place, country: p.country, events: p.events, score: p.mean_score };
  });
  const most = Math.max(1, ...points.map((p) => p.events));
  const size = Math.min(1, 0.4 + width / 1500); // a phone's circles are smaller, as its map is
  const radius = (n) => size * (4 + 17 * Math.sqrt(Math.min(1, n / most)));
  const spots = svg("g", {});
  const drawn = ground(path, data.world, spots);
  const node = svg(
    "svg",
    {
      class: "map",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "group",
      "aria-label": `Map of ${plural(points.length, "place")}. The table below has the same.`,
    },
    drawn,
  );
  let k = 0;
  const fill = (scale) => {
    if (Math.abs(scale / k - 1) < 0.08) return;
    k = scale;
    const focused = spots.contains(document.activeElement);
    spots.replaceChildren(...clusters(points, k, radius).map((c) => circle(ctx, c, k, radius, into)));
    if (focused) spots.firstElementChild?.focus();
    for (const line of drawn.querySelectorAll(".borders, .graticule, .land")) line.setAttribute("stroke-width", 0.6 / k);
  };
  const behave = zoom()
    .scaleExtent([1, NEAREST])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .on("zoom", (e) => (drawn.setAttribute("transform", e.transform), fill(e.transform.k)));
  const s = select(node).call(behave);
  const to = (transform) => behave.transform(reduced() ? s : s.transition().duration(350), transform);
  function into(c) {
    if (c.of.length === 1) return open(c);
    const xs = c.of.map((p) => p.x),
      ys = c.of.map((p) => p.y);
    const room = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys), 1);
    if (k >= NEAREST || room * NEAREST < APART) return open(c);
    const near = Math.min(NEAREST, Math.max(k * 2, (0.6 * Math.min(width, height)) / room));
    to(
      zoomIdentity
        .translate(width / 2, height / 2)
        .scale(near)
        .translate(-(Math.max(...xs) + Math.min(...xs)) / 2, -(Math.max(...ys) + Math.min(...ys)) / 2),
    );
  }
  fill(1);
  const by = (f) => () =>
    to(
      zoomIdentity
        .translate(width / 2, height / 2)
        .scale(Math.min(NEAREST, Math.max(1, k * f)))
        .translate(...middle()),
    );
  const middle = () => {
    const m = node.__zoom.invert([width / 2, height / 2]);
    return [-m[0], -m[1]];
  };
  return [node, tools(ctx, by(2), by(0.5), () => to(zoomIdentity))];
}

/* Which events a list of places means.  Towns of one name are told apart by their countries. */
function conditions(ctx, places) {
  const countries = [...new Set(places.map((p) => p.country))];
  return {
    place: [...new Set(places.map((p) => named(p.name)))].join(","),
    country: countries.every(Boolean) ? countries.join(",") : ctx.filters.country,
  };
}

function happened(ctx, c) {
  const asked = { ...ctx.filters, ...conditions(ctx, c.of), ...guesses(ctx), newest: 1, limit: 30 };
  const title =
    c.of.length > 1
      ? c.of
          .map((p) => p.name)
          .slice(0, 3)
          .join(", ")
      : `${c.name}${c.country ? `, ${c.country}` : ""}`;
  return section(
    title,
    later(
      () => ctx.api.ask("happenings", asked, ctx.signal),
      ({ rows, next }) =>
        [
          list(
            `Happenings at ${title}`,
            rows.map((x) => happeningRow(ctx, x)),
          ),
          next && h("p", { class: "fine" }, "The newest; the filter bar narrows them."),
          c.of.length === 1 && h("p", {}, h("button", { type: "button", onclick: () => ctx.go(conditions(ctx, c.of)) }, `Only ${c.name}`)),
        ].filter(Boolean),
      { signal: ctx.signal },
    ),
  );
}

export default {
  name: "map",
  key: "4",
  title: "Map",
  about: "where it happened",
  takes: "events",
  draw(root, ctx) {
    const width = Math.max(300, root.clientWidth - 2),
      height = Math.round(Math.min(width * 0.52, Math.max(320, innerHeight - 260)));
    const beside = h("div", { "aria-live": "polite" });
    const open = (c) => {
      beside.replaceChildren(happened(ctx, c));
      beside.scrollIntoView({ block: "nearest", behavior: reduced() ? "auto" : "smooth" });
    };
    const told = h(
      "label",
      { class: "check" },
      h("input", {
        type: "checkbox",
        checked: Boolean(ctx.params.told),
        onchange: (e) => ctx.go({ told: e.target.checked ? "1" : undefined }),
      }),
      "only places that the text tells of the event itself",
    );
    const body = later(
      () => load(ctx),
      (data) => {
        if (!data.places.length) return empty("No events with a place fit these filters.");
        return [
          h("div", { class: "frame" }, draw(ctx, data, width, height, open)),
          h(
            "p",
            { class: "fine" },
            [
              data.elsewhere && `${plural(data.elsewhere, "event")} without a place on the map. `,
              data.cut && `The ${number(MOST)} places of which most is told. `,
              "Outlines: Natural Earth.",
            ].filter(Boolean),
          ),
          asTable(
            "Places",
            ["place", "country", "events", "mean score"],
            data.places.map((p) => [
              h(
                "button",
                { type: "button", class: "link", onclick: () => open({ name: p.place, country: p.country, of: [{ name: p.place, country: p.country }] }) },
                p.place,
              ),
              p.country,
              p.events,
              tenth(p.mean_score),
            ]),
          ),
        ];
      },
      { signal: ctx.signal, height },
    );
    root.append(
      section(null, h("div", { class: "over" }, h("p", { class: "range" }, span(ctx.params.from, ctx.params.to)), told), body),
      beside,
    );
  },
};
