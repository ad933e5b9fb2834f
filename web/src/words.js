// What the desk calls things: labels of the record's own values, no knowledge beyond them.

export const QUADS = [
  { quad: 1, name: "Verbal cooperation", short: "verbal +", sign: 1, mark: "○" },
  { quad: 2, name: "Material cooperation", short: "material +", sign: 1, mark: "●" },
  { quad: 3, name: "Verbal conflict", short: "verbal −", sign: -1, mark: "△" },
  { quad: 4, name: "Material conflict", short: "material −", sign: -1, mark: "▲" },
];

export const TYPES = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT",
  "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"];

export const STATUSES = ["actual", "ongoing", "planned", "possible", "hypothetical", "negated", "denied", "historical"];

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

export const score = (s) => (s === null || s === undefined ? "" : (s > 0 ? "+" : s < 0 ? "−" : "") + Math.abs(s).toFixed(1));
