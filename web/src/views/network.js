// Who acts upon whom in a period: actors by code, as far apart as their dealings are few.
import LayoutWorker from "../layout.worker.js?worker&inline";
import { settle } from "../layout.js";
import { href } from "../state.js";
import { asTable, empty, h, later, section, svg, tooltip } from "../ui.js";
import { plural, score, span, tenth } from "../words.js";

const MOST = 140,
  MOST_NARROW = 50,
  NARROW = 600; // pairs, and pixels

/* The two ways of a pair as one link, and how much each actor has to do with others. */
function network(rows, width) {
  const links = new Map(),
    weight = new Map();
  for (const r of rows) {
    if (r.actor === r.recipient) continue;
    const [source, target] = [r.actor, r.recipient].sort();
    const key = `${source} ${target}`;
    const l = links.get(key) ?? { source, target, weight: 0, sum: 0 };
    (l.weight += r.events), (l.sum += (r.mean_score ?? 0) * r.events);
    links.set(key, l);
    for (const id of [source, target]) weight.set(id, (weight.get(id) ?? 0) + r.events);
  }
  const most = Math.max(1, ...weight.values());
  return {
    links: [...links.values()].map((l) => ({ ...l, score: l.sum / l.weight })).sort((a, b) => b.weight - a.weight),
    nodes: [...weight]
      .map(([id, n]) => ({ id, n, r: (width < NARROW ? 0.65 : 1) * (6 + 16 * Math.sqrt(n / most)) }))
      .sort((a, b) => b.n - a.n),
  };
}

/* In a worker, so that the page does not stand still; where there is none, here. */
function placed(job, signal) {
  return new Promise((done, fail) => {
    let worker;
    const here = () => done(settle(job));
    try {
      worker = new LayoutWorker();
    } catch {
      return here();
    }
    signal.addEventListener("abort", () => (worker.terminate(), fail(new DOMException("left", "AbortError"))));
    worker.onmessage = (e) => (worker.terminate(), done(e.data));
    worker.onerror = () => (worker.terminate(), here());
    worker.postMessage(job);
  });
}

/* By how friendly dealings are: three classes, told by colour and by the kind of line. */
const mood = (s) => (s > 1 ? "good" : s < -1 ? "bad" : "even");

function draw(ctx, { nodes, links }, places, width, height) {
  const at = new Map(places.map((p) => [p.id, p]));
  const most = Math.max(1, ...links.map((l) => l.weight));
  const node = svg("svg", {
    class: "network",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "group",
    "aria-label": `Network of ${plural(nodes.length, "actor")}, ${plural(links.length, "pair")}. The table below has the same.`,
  });
  const drawn = links.map((l) => {
    const a = at.get(l.source),
      b = at.get(l.target);
    const d = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    const link = svg(
      "a",
      {
        class: "link",
        href: href("relation", ctx.with({ a: l.source, b: l.target })),
        "data-ends": `${l.source} ${l.target}`,
        tabindex: "-1",
        "aria-hidden": "true",
      },
      svg("line", { ...d, class: "hit" }),
      svg("line", { ...d, class: `edge ${mood(l.score)}`, "stroke-width": 1 + 7 * Math.sqrt(l.weight / most) }),
    );
    tooltip(link, () => [`${l.source} – ${l.target}`, plural(l.weight, "event"), `mean score ${score(l.score)}`]);
    return link;
  });
  const actors = nodes.map((n) => {
    const p = at.get(n.id);
    const go_to = {
      href: href("timeline", { ...ctx.filters, party: n.id }),
      "aria-label": `${n.id}, ${plural(n.n, "event")}: to the timeline`,
      class: "actor",
      "data-id": n.id,
    };
    const a = svg("a", go_to, svg("circle", { cx: p.x, cy: p.y, r: n.r }), svg("text", { x: p.x, y: p.y + 4 }, n.id));
    tooltip(a, () => [n.id, plural(n.n, "event")]);
    const light = (on) => () => {
      node.classList.toggle("lit", on);
      const near = new Set([n.id]);
      for (const l of drawn) {
        const mine = l.dataset.ends.split(" ").includes(n.id);
        l.classList.toggle("on", on && mine);
        if (mine) l.dataset.ends.split(" ").forEach((id) => near.add(id));
      }
      for (const other of actors) other.classList.toggle("on", on && near.has(other.dataset.id));
    };
    for (const [event, on] of [
      ["pointerenter", true],
      ["focus", true],
      ["pointerleave", false],
      ["blur", false],
    ])
      a.addEventListener(event, light(on));
    return a;
  });
  node.append(...drawn, ...actors.reverse());
  node.addEventListener("keydown", (e) => e.key === "Escape" && document.activeElement.blur());
  return node;
}

function key() {
  const line = (cls) =>
    svg(
      "svg",
      { width: 28, height: 8, "aria-hidden": "true" },
      svg("line", { x1: 1, x2: 27, y1: 4, y2: 4, class: `edge ${cls}`, "stroke-width": 3 }),
    );
  return h(
    "ul",
    { class: "legend", "aria-label": "Lines" },
    [
      ["good", "more cooperation"],
      ["even", "both"],
      ["bad", "more conflict"],
    ].map(([cls, name]) => h("li", {}, line(cls), name)),
  );
}

async function load(ctx, width, height) {
  const { rows, next } = await ctx.api.ask(
    "counts",
    { ...ctx.filters, by: "dyad", most: 1, limit: width < NARROW ? MOST_NARROW : MOST },
    ctx.signal,
  );
  const net = network(rows, width);
  const places = net.nodes.length
    ? await placed(
        {
          nodes: net.nodes.map(({ id, r }) => ({ id, r })),
          links: net.links.map(({ source, target, weight }) => ({ source, target, weight })),
          width,
          height,
        },
        ctx.signal,
      )
    : [];
  return { net, places, cut: Boolean(next) };
}

export default {
  name: "network",
  key: "3",
  title: "Network",
  about: "who deals with whom",
  takes: "events",
  draw(root, ctx) {
    const width = Math.max(300, root.clientWidth - 2),
      height = Math.max(360, Math.min(680, Math.round(innerHeight - 290)));
    const body = later(
      () => load(ctx, width, height),
      ({ net, places, cut }) => {
        if (!net.nodes.length) return empty("No events between two known parties fit these filters.");
        return [
          draw(ctx, net, places, width, height),
          cut && h("p", { class: "fine" }, "The pairs of which most is told; filters bring out others."),
          asTable(
            "Pairs",
            ["pair", "events", "mean score"],
            net.links.map((l) => [
              h("a", { href: href("relation", ctx.with({ a: l.source, b: l.target })) }, `${l.source} – ${l.target}`),
              l.weight,
              tenth(l.score),
            ]),
          ),
        ].filter(Boolean);
      },
      { signal: ctx.signal, height },
    );
    root.append(section(null, h("div", { class: "over" }, h("p", { class: "range" }, span(ctx.params.from, ctx.params.to)), key()), body));
  },
};
