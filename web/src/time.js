// Days, and buckets of days: what a chart over time counts by.
import { utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import { utcFormat } from "d3-time-format";

export const UNITS = {
  day: { interval: utcDay, days: 1, one: "day" },
  week: { interval: utcMonday, days: 7, one: "week" },
  month: { interval: utcMonth, days: 30.5, one: "month" },
  year: { interval: utcYear, days: 365, one: "year" },
};
const LEAST_WIDTH = 5.2; // of a bar and its gap
const FEW = 0.005,
  MUCH = 0.6; // events that stand apart, and of the whole time what is left when they are left out

const iso = utcFormat("%Y-%m-%d");

const asYear = utcFormat("%Y"),
  asMonth = utcFormat("%b"),
  asDay = utcFormat("%-d %b");

/* A tick's label: no longer than it has to be. */
export function tick(t) {
  if (t.getUTCDate() > 1) return asDay(t);
  return t.getUTCMonth() ? asMonth(t) : asYear(t);
}

export function date(key) {
  const [y, m = 1, d = 1] = key.split("-").map(Number);
  const t = new Date(Date.UTC(2000, m - 1, d));
  t.setUTCFullYear(y);
  return t;
}

export const isoDay = iso;

/* The last day before a moment. */
export const lastDay = (end) => iso(new Date(end.getTime() - 1));

/* The finest unit whose bars a chart of this width can show. */
export function unitFor([from, to], width) {
  const most = width / LEAST_WIDTH;
  const days = (to - from) / 864e5;
  return Object.keys(UNITS).find((u) => days / UNITS[u].days <= most) ?? "year";
}

/* Counts by a unit and quad as one row a bucket: {start, end, n: [_, 1, 2, 3, 4], score, events}. */
export function buckets(rows, unit) {
  const { interval } = UNITS[unit],
    by = new Map();
  for (const r of rows) {
    if (!r[unit]) continue;
    let b = by.get(r[unit]);
    if (!b) {
      const start = date(r[unit]);
      by.set(r[unit], (b = { key: r[unit], start, end: interval.offset(start, 1), n: [0, 0, 0, 0, 0], sum: 0, scored: 0, events: 0 }));
    }
    b.n[r.quad ?? 0] += r.events;
    b.events += r.events;
    if (r.mean_score !== null) (b.sum += r.mean_score * r.events), (b.scored += r.events);
  }
  return [...by.values()].map((b) => ({ ...b, score: b.scored ? b.sum / b.scored : null })).sort((a, b) => a.start - b.start);
}

/* Whole buckets, and room around what is short, so that a bar stands beside where others would. */
export function roomy([from, to], unit, least = 12) {
  const { interval } = UNITS[unit],
    n = interval.count(from, to);
  if (n >= least) return [interval.floor(from), interval.ceil(to)];
  const before = Math.floor((least - n) / 2);
  return [interval.offset(interval.floor(from), -before), interval.offset(to, least - n - before)];
}

/* Both ends of what was counted, or null. */
export function extent(rows) {
  return rows.length ? [rows[0].start, rows[rows.length - 1].end] : null;
}

/* Both ends without the few events that stand far from all others, which would leave a chart empty: memories of 1951. */
export function core(rows) {
  let left = 0,
    right = rows.length - 1;
  const few = FEW * rows.reduce((n, b) => n + b.events, 0);
  for (let n = rows[left]?.events; n <= few; n += rows[++left].events);
  for (let n = rows[right]?.events; n <= few; n += rows[--right].events);
  const whole = extent(rows);
  if (!whole) return null;
  const inner = [rows[left].start, rows[right].end];
  return inner[1] - inner[0] < MUCH * (whole[1] - whole[0]) ? inner : whole;
}
