// The filter bar: the conditions that all views share.
import { FILTERS, TAKES, go } from "./state.js";
import { h } from "./ui.js";
import { STATUSES, TYPES, named } from "./words.js";

const FIELDS = {
  from: { label: "From", type: "date" },
  to: { label: "To", type: "date" },
  party: { label: "Party", list: "known", hint: "RUS or a name" },
  type: { label: "Type", options: TYPES },
  status: { label: "Status", options: STATUSES },
  text: { label: "Words", hint: "ceasefire", type: "search" },
  actor: { label: "Who did it", list: "known" },
  recipient: { label: "To whom", list: "known" },
  country: { label: "Country", hint: "ISO code", list: "codes" },
  place: { label: "Place" },
  source: { label: "Source", list: "known" },
  publisher: { label: "Publisher" },
};
const FIRST = ["from", "to", "party", "type", "status", "text"];

function field(name) {
  const f = FIELDS[name];
  const control = f.options
    ? h(
        "select",
        { name },
        h("option", { value: "" }, "any"),
        f.options.map((o) => h("option", { value: o }, o)),
      )
    : h("input", {
        name,
        type: f.type ?? "text",
        placeholder: f.hint,
        list: f.list,
        autocomplete: "off",
        spellcheck: "false",
        min: f.type === "date" ? "0001-01-01" : undefined,
        max: f.type === "date" ? "9999-12-31" : undefined,
      });
  return h("label", { class: `field f-${name}` }, h("span", {}, f.label), control);
}

/* Names and codes that a field may be given, asked for when the bar is first used. */
function lists(api) {
  const known = h("datalist", { id: "known" }),
    codes = h("datalist", { id: "codes" });
  let asked = false;
  const fill = async () => {
    if (asked) return;
    asked = true;
    try {
      const { rows } = await api.ask("actors", { limit: 400 });
      const states = new Map(
        rows
          .filter((r) => r.code && r.kind === "state")
          .reverse()
          .map((r) => [r.code, r.name]),
      );
      const names = new Set(rows.filter((r) => r.kind !== "state" && r.kind !== "unnamed" && r.name).map((r) => r.name));
      known.append(
        ...[...states].reverse().map(([code, name]) => h("option", { value: code, label: name })),
        ...[...names].map((n) => h("option", { value: named(n) })),
      );
      codes.append(...[...states].map(([code, name]) => h("option", { value: code, label: name })));
    } catch {
      asked = false;
    }
  };
  return { known, codes, fill };
}

export function filterBar(root, api) {
  let now = { name: "timeline", params: {} };
  const names = lists(api);
  const rest = FILTERS.filter((f) => !FIRST.includes(f));
  const others = h("details", { class: "others" }, h("summary", {}, "More"), h("div", { class: "fields" }, rest.map(field)));
  const note = h("p", { class: "note" });
  const clear = h(
    "button",
    { type: "button", class: "quiet", onclick: () => change(Object.fromEntries(FILTERS.map((f) => [f, undefined]))) },
    "Clear",
  );
  const form = h(
    "form",
    {
      class: "bar",
      role: "search",
      "aria-label": "Filters",
      onsubmit: (e) => (e.preventDefault(), take(e)),
      onchange: take,
      onfocusin: names.fill,
    },
    h("div", { class: "fields" }, FIRST.map(field), others, clear),
  );
  const fold = h("details", { class: "fold" }, h("summary", {}, h("span", {}, "Filters"), h("span", { class: "count" })), form);
  root.replaceChildren(fold, note, names.known, names.codes);
  const wide = matchMedia("(min-width: 760px)");
  const unfold = () => (fold.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();

  function change(more) {
    go(now.name, { ...now.params, ...more });
  }

  function take() {
    const given = Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value.trim()]));
    if (["from", "to"].every((k) => given[k]) && given.from > given.to) [given.from, given.to] = [given.to, given.from];
    change(given);
  }

  function show(view, name, params) {
    now = { name: view ? name : "timeline", params };
    const takes = view?.takes ? TAKES[view.takes] : FILTERS;
    root.hidden = Boolean(view?.noFilters);
    for (const f of FILTERS) {
      const input = form.elements[f];
      if (document.activeElement !== input || input.value.trim() !== (params[f] ?? "")) input.value = params[f] ?? "";
      if (input.tagName === "SELECT" && input.value !== (params[f] ?? ""))
        input.append(h("option", { value: params[f] }, params[f])), (input.value = params[f]);
      input.closest(".field").classList.toggle("on", Boolean(params[f]));
    }
    const on = FILTERS.filter((f) => params[f]);
    const unused = on.filter((f) => !takes.includes(f));
    fold.querySelector(".count").textContent = on.length ? String(on.length) : "";
    clear.hidden = !on.length;
    if (rest.some((f) => params[f])) others.open = true;
    note.textContent = unused.length ? `Not used in this view: ${unused.map((f) => FIELDS[f].label.toLowerCase()).join(", ")}.` : "";
    note.hidden = !unused.length;
  }

  return { show, focus: () => ((fold.open = true), form.elements.party.focus()) };
}
