import "./style.css";
// The desk: which view stands in the URL, and the keys that lead from one to another.
import { backend } from "./backend.js";
import { filterBar } from "./filters.js";
import { filters, go, href, onChange, read } from "./state.js";
import { empty, h, hideTip, say } from "./ui.js";
import { plural } from "./words.js";
import timeline from "./views/timeline.js";
import relation from "./views/relation.js";
import network from "./views/network.js";
import map from "./views/map.js";
import statements from "./views/statements.js";
import search from "./views/search.js";
import paste from "./views/paste.js";
import article from "./views/article.js";

const VIEWS = [timeline, relation, network, map, statements, search, paste, article];
const TABS = VIEWS.filter((v) => v.key);

const isOpen = (v) => !v.codes || api.codes;
const open = () => TABS.filter(isOpen);
const find = (name) => VIEWS.find((v) => v.name === name && isOpen(v));

const head = document.getElementById("head"),
  main = document.getElementById("main");
let api,
  bar,
  shown = "",
  leaving = new AbortController();

function tabs(view, params) {
  const kept = filters(params);
  return h(
    "nav",
    { "aria-label": "Views" },
    h(
      "ul",
      {},
      open().map((v) =>
        h(
          "li",
          {},
          h(
            "a",
            { href: href(v.name, kept), "aria-current": v === view ? "page" : undefined, title: `${v.about} (key ${v.key})` },
            v.title,
          ),
        ),
      ),
    ),
  );
}

function drawHead(view, params) {
  const focused = head.contains(document.activeElement) ? document.activeElement.textContent : null;
  head.replaceChildren(
    h("a", { class: "mark-word", href: href("timeline", filters(params)) }, "Sanudo"),
    tabs(view, params),
    h("button", { type: "button", class: "quiet", onclick: help, title: "Keys (?)" }, "Keys"),
  );
  drawNews();
  if (focused) [...head.querySelectorAll("a, button")].find((n) => n.textContent === focused)?.focus();
}

function draw() {
  const { view: name, params } = read();
  const view = find(name);
  leaving.abort();
  leaving = new AbortController();
  hideTip();
  drawHead(view, params);
  bar.show(view, name, params);
  document.title = view ? `${view.title} · Sanudo` : "Sanudo";
  main.className = view ? `view-${name}` : "";
  if (!view) {
    main.dataset.shows = location.hash;
    main.replaceChildren(
      h("h1", {}, "No such view"),
      empty("The address names no view of the desk.", h("a", { href: href("timeline") }, "To the timeline")),
    );
    return;
  }
  const ctx = {
    api,
    params,
    signal: leaving.signal,
    filters: filters(params),
    name,
    with: (more) => ({ ...params, ...more }),
    go: (more, how) => go(name, { ...params, ...more }, how),
  };
  const body = h("div", { class: "body" });
  main.replaceChildren(h("h1", { class: view.quietTitle ? "unseen" : undefined }, view.title), body);
  view.draw(body, ctx);
  if (shown !== name) {
    if (shown) scrollTo(0, 0);
    say(`${view.title}: ${view.about}`);
    if (shown) main.focus({ preventScroll: true });
  }
  shown = name;
  main.dataset.shows = location.hash; // for tests: the URL's view stands, if not yet all that is in it
}

/* ---- what is new ---- */

let arrived = 0;

/* How many articles came since what is shown was asked for; it is the reader's to ask anew, so that nothing moves under the eye. */
function drawNews() {
  const old = head.querySelector(".news");
  if (!arrived) return old?.remove();
  const button = h("button", { type: "button", class: "news", onclick: showNews }, plural(arrived, "new article"));
  if (old) old.replaceWith(button);
  else head.querySelector("nav").after(button);
}

function showNews() {
  arrived = 0;
  api.forget();
  draw();
}

/* ---- keys ---- */

const KEYS = [
  ["/", "search"],
  ["f", "filters"],
  ["↑ ↓ or k j", "through a list"],
  ["Enter", "open"],
  ["+ − ← →", "timeline and relation: nearer, farther, earlier, later"],
  ["Esc", "close, or leave a field"],
  ["?", "these keys"],
];

function help() {
  const box = h(
    "dialog",
    { class: "keys", "aria-label": "Keys" },
    h("h2", {}, "Keys"),
    h(
      "dl",
      {},
      [...open().map((v) => [v.key, v.title.toLowerCase()]), ...KEYS].map(([key, what]) =>
        h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, what)),
      ),
    ),
    h("form", { method: "dialog" }, h("button", {}, "Close")),
  );
  document.body.append(box);
  box.addEventListener("close", () => box.remove());
  box.addEventListener("click", (e) => e.target === box && box.close());
  box.showModal();
}

function onKey(e) {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName);
  if (e.key === "Escape" && typing) e.target.blur();
  if (typing || e.ctrlKey || e.metaKey || e.altKey || document.querySelector("dialog[open]")) return;
  const { params } = read();
  const view = open().find((v) => v.key === e.key);
  if (view) go(view.name, filters(params));
  else if (e.key === "/") go("search", filters(params)), setTimeout(() => document.getElementById("q")?.focus());
  else if (e.key === "f") bar.focus();
  else if (e.key === "?") help();
  else if (e.key === "Escape" && read().view === "article") history.back();
  else return document.dispatchEvent(new CustomEvent("desk-key", { detail: e }));
  e.preventDefault();
}

addEventListener("keydown", onKey);
document.querySelector(".skip").addEventListener("click", (e) => (e.preventDefault(), main.focus())); // "#main" would be a view
let width = innerWidth,
  waiting;
addEventListener("resize", () => {
  if (innerWidth === width) return; // a phone's address bar that slides away is no new width
  width = innerWidth;
  clearTimeout(waiting);
  waiting = setTimeout(() => find(read().view)?.still || draw(), 150); // what the style sheet alone lays out stays as it is
});

/* Ask who answers. */
function greet() {
  api
    .about()
    .then((about) => {
      api.codes = Boolean(about.coder);
      api.listen?.(() => (arrived++, drawNews()));
      if (api.codes) return;
      const { view, params } = read();
      if (VIEWS.find((v) => v.name === view)?.codes) draw();
      else drawHead(find(view), params);
    })
    .catch(() => {}); // the view tells what is wrong
}

/* When all scripts have run: an exported page's data are scripts that follow this one. */
addEventListener("DOMContentLoaded", () => {
  api = backend();
  bar = filterBar(document.getElementById("filters"), api);
  onChange(draw);
  draw();
  greet();
  document.addEventListener("desk-token", () => (draw(), greet()));
});
