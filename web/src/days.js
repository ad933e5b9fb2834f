// Which days a view over time shows, and the buttons and keys that change them.
import { UNITS, core, date, extent, isoDay, lastDay } from "./time.js";
import { h } from "./ui.js";

const DAY = 864e5;

const MOVES = [
  { mark: "+", name: "Nearer", factor: 0.5, keys: ["+", "="] },
  { mark: "−", name: "Farther", factor: 2, keys: ["-", "−"] },
  { mark: "←", name: "Earlier", shift: -0.5, keys: ["ArrowLeft"] },
  { mark: "→", name: "Later", shift: 0.5, keys: ["ArrowRight"] },
];

/* By a factor about the middle, or by a share of what is seen; never beyond what there is. */
function moved([from, to], { factor = 1, shift = 0 }, [first, last]) {
  const { interval } = UNITS.day;
  const length = Math.min(last - first, Math.max(DAY, (to - from) * factor));
  const middle = (+from + +to) / 2 + shift * (to - from);
  const start = Math.max(+first, Math.min(+last - length, middle - length / 2));
  return [interval.round(new Date(start)), interval.round(new Date(start + length))];
}

export const undated = (conditions) => ({ ...conditions, from: undefined, to: undefined });

/* The days of the filter bar; else those in which nearly all of the rows lie. */
export function chosenDays(params, rows) {
  const [first, last] = core(rows);
  const from = params.from ? date(params.from) : first;
  const to = params.to ? UNITS.day.interval.offset(date(params.to), 1) : last;
  return from < to ? [from, to] : [first, last];
}

/* Choose days; what is shown without a condition needs none. */
export function setDays(ctx, [from, to], rows) {
  const usual = core(rows),
    whole = extent(rows);
  if (to - from < DAY) to = UNITS.day.interval.offset(from, 1);
  if (from < whole[0]) from = whole[0];
  if (to > whole[1]) to = whole[1];
  const none = same([from, to], usual);
  const open = (i, day) => none || (+day === +usual[i] && +day === +whole[i]);
  ctx.go({ from: open(0, from) ? undefined : isoDay(from), to: open(1, to) ? undefined : lastDay(to) });
}

export const same = (a, b) => +a[0] === +b[0] && +a[1] === +b[1];

/* For days `shown` of `rows`, which are all that there are. */
export function dayTools(ctx, shown, rows) {
  const whole = extent(rows);
  const act = (move) => setDays(ctx, moved(shown, move, whole), rows);
  const onKey = ({ detail: e }) => {
    const move = MOVES.find((m) => m.keys.includes(e.key));
    if (!move || e.target.closest(".rows, .scroll")) return; // there the arrows scroll
    e.preventDefault();
    act(move);
  };
  document.addEventListener("desk-key", onKey, { signal: ctx.signal });
  const button = (move) => h("button", { type: "button", "aria-label": move.name, title: move.name, onclick: () => act(move) }, move.mark);
  const all = h("button", { type: "button", disabled: same(shown, whole), onclick: () => setDays(ctx, whole, rows) }, "All days");
  return h("div", { class: "tools", role: "group", "aria-label": "Days shown" }, MOVES.map(button), all);
}
