// Bars over time, stacked by quad class.
import { axisBottom, axisLeft } from "d3-axis";
import { max } from "d3-array";
import { scaleLinear, scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { line } from "d3-shape";
import { asTable, svg, tooltip } from "./ui.js";
import { tick } from "./time.js";
import { QUADS, day, number, plural, score, tenth } from "./words.js";

const WIDEST = 54; // a bar: of few buckets each would be a wall

const MARGIN = { top: 8, right: 12, bottom: 22, left: 44 };

/* What a bucket tells, for tooltip and table. */
export function tell(b, unit) {
  return [
    `${unit === "week" ? "week of " : ""}${day(b.key)}: ${plural(b.events, "event")}`,
    ...QUADS.filter((q) => b.n[q.quad]).map((q) => `${q.mark} ${q.name}: ${number(b.n[q.quad])}`),
    b.score === null ? "" : `mean score ${score(b.score)}`,
  ].filter(Boolean);
}

export function bucketTable(caption, rows, unit) {
  return asTable(
    caption,
    [unit, ...QUADS.map((q) => q.name), "events", "mean score"],
    rows.map((b) => [day(b.key), ...QUADS.map((q) => b.n[q.quad]), b.events, tenth(b.score)]),
  );
}

/* Heights of a bucket's parts: all upwards, or conflict downwards. */
function stacks(b, diverging) {
  let up = 0,
    down = 0;
  return (diverging ? [1, 2, 3, 4] : [0, 2, 1, 3, 4])
    .filter((q) => b.n[q])
    .map((q) => {
      const n = b.n[q];
      if (diverging && q > 2) return { q, y0: -down, y1: -(down += n) };
      return { q, y0: up, y1: (up += n) };
    });
}

const above = (b) => b.n[0] + b.n[1] + b.n[2];
const below = (b) => b.n[3] + b.n[4];

function extremes(rows, diverging) {
  if (!diverging) return [0, max(rows, (b) => b.events) || 1];
  return [-(max(rows, below) || 0), max(rows, above) || 0];
}

/* Of many buckets the mean over those around each, so that a line and not a scrawl is seen: how many on either side. */
export const around = (n) => Math.floor(n / 50);

function smooth(rows, k) {
  return rows.map((b, i) => {
    const near = rows.slice(Math.max(0, i - k), i + k + 1),
      scored = near.reduce((n, x) => n + x.scored, 0);
    return { ...b, score: b.scored ? near.reduce((n, x) => n + x.sum, 0) / scored : null };
  });
}

function scoreLine(root, all, x, height) {
  const rows = smooth(
    all.filter((b) => b.end > x.domain()[0] && b.start < x.domain()[1]),
    around(all.length),
  );
  const y = scaleLinear([-10, 10], [height - MARGIN.bottom, MARGIN.top]);
  const near = (b, i) => i > 0 && b.start - scored[i - 1].end < 1.5 * (b.end - b.start); // no line over a time without events
  const scored = rows.filter((b) => b.score !== null),
    runs = [];
  scored.forEach((b, i) => (near(b, i) ? runs[runs.length - 1].push(b) : runs.push([b])));
  const path = line(
    (b) => x(new Date((+b.start + +b.end) / 2)),
    (b) => y(b.score),
  );
  root.append(
    svg("path", { class: "score", d: runs.map(path).join("") }),
    ...(scored.length < 90
      ? scored.map((b) => svg("circle", { class: "score-dot", cx: x(new Date((+b.start + +b.end) / 2)), cy: y(b.score), r: 2 }))
      : []),
  );
}

/*
 * An SVG of bars.  options: unit, width, height, domain [Date, Date], diverging, withScore, y [low, high], label, pick(bucket), bare (no scale at the left).
 * Gives {node, x}.
 */
export function bars(rows, o) {
  const { width, height } = o;
  const x = scaleUtc(o.domain, [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear(o.y ?? extremes(rows, o.diverging), [height - MARGIN.bottom, MARGIN.top]).nice(4);
  const node = svg("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": o.label });
  const root = select(node);
  if (!o.bare)
    root
      .append("g")
      .attr("class", "axis grid")
      .attr("transform", `translate(${MARGIN.left},0)`)
      .call(
        axisLeft(y)
          .ticks(Math.max(2, height / 44))
          .tickSize(-(width - MARGIN.left - MARGIN.right))
          .tickFormat((v) => (Number.isInteger(v) ? number(Math.abs(v)) : "")),
      );
  const g = node.appendChild(svg("g", {}));
  for (const b of rows) {
    const left = Math.max(x(b.start), MARGIN.left),
      right = Math.min(x(b.end), width - MARGIN.right);
    if (right <= left) continue;
    const gap = right - left > 4 ? 1 : 0,
      wide = Math.max(1, Math.min(WIDEST, right - left - gap)),
      from = left + (right - left - gap - wide) / 2;
    const group = svg(
      "g",
      { class: o.pick ? "bucket pick" : "bucket" },
      svg("rect", { class: "hit", x: left, y: MARGIN.top, width: right - left, height: height - MARGIN.top - MARGIN.bottom }),
      stacks(b, o.diverging).map((s) =>
        svg("rect", { class: `bar q${s.q}`, x: from, y: Math.min(y(s.y0), y(s.y1)), width: wide, height: Math.abs(y(s.y0) - y(s.y1)) }),
      ),
    );
    tooltip(group, () => tell(b, o.unit));
    if (o.pick) group.addEventListener("click", () => o.pick(b));
    g.append(group);
  }
  if (o.diverging) node.append(svg("line", { class: "zero", x1: MARGIN.left, x2: width - MARGIN.right, y1: y(0), y2: y(0) }));
  if (o.withScore) scoreLine(node, rows, x, height);
  root
    .append("g")
    .attr("class", "axis")
    .attr("transform", `translate(0,${height - MARGIN.bottom})`)
    .call(
      axisBottom(x)
        .ticks(Math.max(2, width / 90))
        .tickFormat(tick)
        .tickSizeOuter(0),
    );
  for (const axis of node.querySelectorAll(".axis")) axis.setAttribute("aria-hidden", "true");
  return { node, x };
}

export { MARGIN, extremes };
