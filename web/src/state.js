// What is looked at, kept in the URL's hash so that a link, a reload and the back button give it again:
// "#/timeline?from=2001-01-01&party=RUS".

/* The conditions of the filter bar, which all views share. */
export const FILTERS = ["from", "to", "party", "actor", "recipient", "type", "status", "country", "place", "source", "publisher", "text"];

/* Which of them each kind of row takes. */
export const TAKES = {
  events: FILTERS,
  statements: ["from", "to", "source", "publisher", "text"],
  articles: ["from", "to", "publisher", "text"],
};

export function read(hash = location.hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split("?");
  const params = {};
  for (const [key, value] of new URLSearchParams(query)) if (value !== "") params[key] = value;
  return { view: path || "timeline", params };
}

export function href(view, params = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value !== undefined && value !== null && value !== "") query.append(key, value);
  const text = query.toString();
  return `#/${view}${text ? "?" + text : ""}`;
}

/* The filters alone: what goes along from view to view. */
export function filters(params, takes = FILTERS) {
  return Object.fromEntries(takes.filter((k) => params[k]).map((k) => [k, params[k]]));
}

let draw = () => {};

export function onChange(f) {
  draw = f;
  addEventListener("hashchange", f);
}

/* Go there: a new entry of the history, or, for what is adjusted many times, the present one changed. */
export function go(view, params, { replace = false } = {}) {
  const to = href(view, params);
  if (to === location.hash) return;
  if (!replace) location.hash = to;
  else {
    history.replaceState(null, "", to);
    draw();
  }
}
