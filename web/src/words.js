// What the desk calls things: labels of the record's own values, no knowledge beyond them.

export const QUADS = [
  { quad: 1, name: "Verbal cooperation", short: "verbal +", sign: 1, mark: "○" },
  { quad: 2, name: "Material cooperation", short: "material +", sign: 1, mark: "●" },
  { quad: 3, name: "Verbal conflict", short: "verbal −", sign: -1, mark: "△" },
  { quad: 4, name: "Material conflict", short: "material −", sign: -1, mark: "▲" },
];

export const TYPES = [
  "ACCUSE",
  "AGREE",
  "AID",
  "ASSAULT",
  "COERCE",
  "CONCEDE",
  "CONSULT",
  "COOPERATE",
  "MOBILIZE",
  "PROTEST",
  "REJECT",
  "REQUEST",
  "RETREAT",
  "SANCTION",
  "SUPPORT",
  "THREATEN",
];

export const STATUSES = ["actual", "ongoing", "planned", "possible", "hypothetical", "negated", "denied", "historical"];

/* A name as one value of a condition: its commas would part it, and three capitals alone are a code. */
export const named = (name) => (/[",]|^[A-Z]{3}$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

export const number = (n) => Number(n ?? 0).toLocaleString("en");

export const plural = (n, one, many = one + "s") => `${number(n)} ${n === 1 ? one : many}`;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/* "2020-03-09" -> "9 Mar 2020"; "2020-03" -> "Mar 2020"; what is no day stays as it is. */
export function day(value) {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value ?? "");
  if (!m) return value ?? "";
  return [m[3] && String(+m[3]), m[2] && MONTHS[m[2] - 1], m[1]].filter(Boolean).join(" ");
}

export function span(from, to) {
  if (!from && !to) return "all days";
  if (!to) return `since ${day(from)}`;
  if (!from) return `until ${day(to)}`;
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}

const lastOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/* First and last day of something, told no more exactly than they tell: a whole year is "1949". */
export function days(first, last) {
  if (!first) return "no day";
  const [y, m, d] = first.split("-").map(Number),
    [y2, m2, d2] = (last ?? first).split("-").map(Number);
  if (first === last || !last) return day(first);
  if (y === y2 && d === 1 && m === 1 && m2 === 12 && d2 === 31) return String(y);
  if (y === y2 && m === m2 && d === 1 && d2 === lastOf(y, m)) return day(first.slice(0, 7));
  return y === y2 && m === m2 ? `${d}–${day(last)}` : `${day(first)} –`;
}

/* A score for a table, where it stays a number. */
export const tenth = (s) => (s === null || s === undefined ? "" : Number(s.toFixed(1)));

export const score = (s) => (s === null || s === undefined ? "" : (s >= 0.05 ? "+" : s <= -0.05 ? "−" : "") + Math.abs(s).toFixed(1));
