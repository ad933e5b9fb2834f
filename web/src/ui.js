// Small pieces that all views are built of.

import { CHANGED, giveToken } from "./http.js";

const SVG = "http://www.w3.org/2000/svg";

function set(node, attributes) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked" || key === "disabled") node[key] = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
}

/* An element: h("a", {href, onclick}, children...).  Text goes in as text, never as markup. */
export function h(tag, attributes, ...children) {
  const node = document.createElement(tag);
  set(node, attributes);
  node.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

export function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  set(node, attributes);
  node.append(...children.flat(Infinity).filter(Boolean));
  return node;
}

/* For those who hear the page. */
export function say(text) {
  document.getElementById("said").textContent = text;
}

export function section(title, ...children) {
  return h("section", { class: "panel" }, title && h("h2", {}, title), ...children);
}

export const empty = (text, ...more) => h("div", { class: "state" }, h("p", {}, text), ...more);

/* A server that more than this machine reaches wants a token, which is kept until the window is closed; all that stands is then drawn anew. */
function askToken() {
  const enter = () => {
    giveToken(form.elements.token.value.trim());
    document.dispatchEvent(new CustomEvent("desk-token"));
  };
  const form = h(
    "form",
    { class: "pair", onsubmit: (e) => (e.preventDefault(), enter()) },
    h(
      "label",
      { class: "field" },
      h("span", {}, "Token"),
      h("input", { name: "token", type: "password", required: true, autocomplete: "off" }),
    ),
    h("button", { class: "strong" }, "Enter"),
  );
  return h("div", { class: "state" }, h("p", {}, "This server wants the token that it was started with."), form);
}

function failure(error, retry) {
  if (error.status === 401) return askToken();
  return h(
    "div",
    { class: "state wrong", role: "alert" },
    h("p", {}, error.message || String(error)),
    h("button", { type: "button", onclick: retry }, "Try again"),
  );
}

/*
 * A place for something that is not there yet: a quiet word while it comes, what `render` makes of it, or what went
 * wrong and a way to ask again.  What comes after the view was left is dropped.
 */
export function later(load, render, { signal, height } = {}) {
  const box = h("div", { class: "later" });
  if (height) box.style.minHeight = `${height}px`;
  const run = async () => {
    box.setAttribute("aria-busy", "true");
    box.replaceChildren(h("p", { class: "state waiting" }, "Loading …"));
    try {
      const data = await load();
      if (!signal?.aborted) box.replaceChildren(...[render(data, box)].flat());
    } catch (error) {
      if (!signal?.aborted) box.replaceChildren(failure(error, run));
    }
    box.removeAttribute("aria-busy");
    box.style.minHeight = "";
  };
  box.ready = run();
  return box;
}

/* Rows as a table that can be folded away: what a chart shows, for those who do not see it, or want the numbers. */
export function asTable(caption, heads, rows) {
  return h("details", { class: "alt" }, h("summary", {}, "As a table"), table(caption, heads, rows));
}

export function table(caption, heads, rows) {
  const numeric = heads.map((_, i) => rows.length > 0 && rows.every((r) => typeof r[i] === "number" || r[i] === "" || r[i] === null));
  const cls = (i) => (numeric[i] ? "num" : undefined);
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((t, i) => h("th", { scope: "col", class: cls(i) }, t)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((r) =>
          h(
            "tr",
            {},
            r.map((c, i) => h("td", { class: cls(i) }, c)),
          ),
        ),
      ),
    ),
  );
}

/* ---- a tooltip that follows the pointer; what it says is in the table too ---- */

let tip;

export function tooltip(target, text) {
  const show = (e) => {
    tip ??= document.body.appendChild(h("div", { class: "tip", "aria-hidden": "true" }));
    tip.replaceChildren(...[text(e)].flat().map((line) => h("div", {}, line)));
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(innerWidth - width - 8, e.clientX + 12))}px`;
    tip.style.top = `${e.clientY + 16 + height > innerHeight ? e.clientY - height - 10 : e.clientY + 16}px`;
  };
  target.addEventListener("pointermove", show);
  target.addEventListener("pointerleave", hideTip);
  target.addEventListener("pointerdown", hideTip);
}

export function hideTip() {
  if (tip) tip.hidden = true;
}

/* A list whose items the arrow keys go through. */
export function list(label, items, { ordered = false } = {}) {
  return h(ordered ? "ol" : "ul", { class: "rows", "aria-label": label, onkeydown: steps }, items);
}

function steps(e) {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[e.key];
  if ((!step && e.key !== "Home" && e.key !== "End") || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) return;
  const all = [...e.currentTarget.querySelectorAll("[data-item]")];
  const at = all.findIndex((n) => n === e.target || n.closest("li") === e.target.closest("li"));
  const to = e.key === "Home" ? 0 : e.key === "End" ? all.length - 1 : at + step;
  all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  e.preventDefault();
  e.stopPropagation();
}

/* A button that asks for more rows and puts them behind those that are there. */
export function more(container, load, render, { signal, label = "More" } = {}) {
  const button = h("button", { type: "button", class: "more" }, label);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const { rows, next } = await load();
      if (signal?.aborted) return;
      const items = rows.map(render);
      container.append(...items);
      items[0]?.querySelector("[data-item]")?.focus();
      if (!next) button.remove();
    } catch (error) {
      if (signal?.aborted) return;
      const again = () => (wrong.replaceWith(button), button.click());
      const wrong = failure(error, () => (error.status === CHANGED ? location.reload() : again()));
      button.disabled = false;
      button.replaceWith(wrong);
    }
    button.disabled = false;
  });
  return button;
}

export const reduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
