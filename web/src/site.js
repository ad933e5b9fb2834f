// The store of a page that was exported: rows in memory, asked by the same questions as the server.
// `sanudo export --format site` writes data/*.js, each of which hands its part over.

const PAGE = 100;

/* A list parted by commas, as the server reads it: words in quotes may hold commas, and are no codes. */
const WORD = /\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/g;

function words(value) {
  return [...String(value).matchAll(WORD)]
    .map(([, quoted, bare]) => ({
      text: quoted?.replaceAll('""', '"') ?? bare.trim(),
      isCode: quoted === undefined && /^[A-Z]{3}$/.test(bare.trim()),
    }))
    .filter((w) => w.text);
}

const split = (names, by) => (names ?? "").split(by).filter(Boolean);
const same = (a, b) => (a ?? "").toLowerCase() === b.toLowerCase();

/* Whether one of the parties is one of the values: a code, or a name. */
function isParty(names, codes, value) {
  return words(value).some((w) => (w.isCode ? split(codes, " ").includes(w.text) : split(names, "; ").some((n) => same(n, w.text))));
}

const among = (field) => (row, value) => words(value).some((w) => same(row[field], w.text));

const EVENTS = {
  actor: (e, v) => isParty(e.actors, e.actor_codes, v),
  recipient: (e, v) => isParty(e.recipients, e.recipient_codes, v),
  party: (e, v) => isParty(e.actors, e.actor_codes, v) || isParty(e.recipients, e.recipient_codes, v),
  type: among("type"),
  mode: among("mode"),
  cameo: among("cameo"),
  status: among("status"),
  place: among("place"),
  country: among("country"),
  "place-from": among("place_from"),
  publisher: among("publisher"),
  article: (e, v) => e.article === v,
  happening: (e, v) => e.happening === Number(v),
  from: (e, v) => e.day !== null && e.day >= v,
  to: (e, v) => e.day !== null && e.day <= v,
  source: (e, v) => words(v).some((w) => (e.chain ?? []).some((s) => same(s, w.text))),
};

const STATEMENTS = {
  source: (s, v) => words(v).some((w) => (w.isCode ? s.source_code === w.text : same(s.source, w.text))),
  about: (s, v) => words(v).some((w) => (s.about ?? []).some((x) => (w.isCode ? x.code === w.text : same(x.name, w.text)))),
  addressee: among("addressee"),
  kind: among("kind"),
  publisher: among("publisher"),
  article: (s, v) => s.article === v,
  from: (s, v) => s.day !== null && s.day >= v,
  to: (s, v) => s.day !== null && s.day <= v,
};

const ARTICLES = {
  publisher: among("publisher"),
  article: (a, v) => a.article === v,
  from: (a, v) => a.published !== null && a.published >= v,
  to: (a, v) => a.published !== null && a.published <= v,
};

/* ---- full text: all words, "phrases" whole, OR between alternatives ---- */

const plain = (text) =>
  ` ${text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

function matcher(query) {
  const any = query.split(/\bOR\b/).map((part) => (part.match(/"[^"]*"|\S+/g) ?? []).map(plain).filter((w) => w.trim()));
  return (text) => any.some((all) => all.length && all.every((w) => text.includes(w)));
}

function indexOf(data) {
  const parts = new Map(data.articles.map((a) => [a.coding, [a.title ?? ""]]));
  for (const s of data.statements) parts.get(s.coding)?.push(s.words ?? "", s.source ?? "");
  for (const e of data.events) parts.get(e.coding)?.push(e.trigger ?? "", e.actors ?? "", e.recipients ?? "");
  return new Map([...parts].map(([coding, texts]) => [coding, texts.map(plain).join("|")]));
}

/* ---- aggregates ---- */

function monday(day) {
  if (!day) return null;
  const t = new Date(`${day}T00:00:00Z`);
  t.setUTCDate(t.getUTCDate() - ((t.getUTCDay() + 6) % 7));
  return t.toISOString().slice(0, 10);
}

const cut = (n) => (row) => ({ [n === 7 ? "month" : "year"]: row.day?.slice(0, n) ?? null });
const field = (name) => (row) => ({ [name]: row[name] ?? null });

/* What a row counts as: one object, or several where it counts for each of its codes. */
const MEASURES = {
  day: field("day"),
  week: (r) => ({ week: monday(r.day) }),
  month: cut(7),
  year: cut(4),
  type: field("type"),
  mode: field("mode"),
  quad: field("quad"),
  status: field("status"),
  country: field("country"),
  publisher: field("publisher"),
  source: field("source"),
  kind: field("kind"),
  place: (r) => ({ place: r.place, country: r.country, lat: r.lat, lon: r.lon }),
  actor: (r) => [...new Set(split(r.actor_codes, " "))].map((actor) => ({ actor })),
  recipient: (r) => [...new Set(split(r.recipient_codes, " "))].map((recipient) => ({ recipient })),
  dyad: (r) => MEASURES.actor(r).flatMap((a) => MEASURES.recipient(r).map((b) => ({ ...a, ...b }))),
};

function compare(a, b) {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

function count(rows, by, most, tally) {
  const groups = new Map();
  for (const row of rows) {
    let keys = [{}];
    for (const { text: name } of words(by ?? "")) keys = keys.flatMap((k) => [MEASURES[name](row)].flat().map((m) => ({ ...k, ...m })));
    for (const key of keys) {
      const id = Object.values(key).join("\t");
      const g = groups.get(id) ?? { key, n: 0, sum: 0, scored: 0 };
      g.n++;
      if (typeof row.score === "number") (g.sum += row.score), g.scored++;
      groups.set(id, g);
    }
  }
  const out = [...groups.values()].sort(
    (a, b) => (most ? b.n - a.n : 0) || Object.keys(a.key).reduce((c, k) => c || compare(a.key[k], b.key[k]), 0),
  );
  return out.map((g) => ({ ...g.key, ...tally(g) }));
}

const eventTally = (g) => ({ events: g.n, mean_score: g.scored ? Math.round((g.sum / g.scored) * 1000) / 1000 : null });

/* ---- the backend ---- */

function load(src) {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => (script.remove(), done());
    script.onerror = () => (script.remove(), fail(new Error(`${src} is not beside the page`)));
    document.head.append(script);
  });
}

const data = { about: [], articles: [], events: [], happenings: [], statements: [], actors: [] };

globalThis.sanudoAdd = (what, rows) => (data[what] = (data[what] ?? []).concat(rows));

/* The data beside the page, or null where a server stands behind it. */
export function site() {
  if (!data.about.length) return null;
  const [about] = data.about;
  const codings = data.articles.map((a) => a.coding).sort((a, b) => a - b); // the order of the records
  let index;
  const texts = () => (index ??= indexOf(data));
  const newest = (key) => (a, b) => -compare(a[key], b[key]) || b.coding - a.coding;

  function chosen(rows, conditions, params) {
    const tests = [];
    for (const [name, given] of Object.entries(params)) {
      for (const value of [given].flat()) {
        if (value === undefined || value === null || value === "") continue;
        if (name === "text") {
          const match = matcher(value),
            all = texts();
          tests.push((row) => match(all.get(row.coding) ?? ""));
        } else if (conditions[name]) tests.push((row) => conditions[name](row, value));
      }
    }
    return rows.filter((row) => tests.every((t) => t(row)));
  }

  const ANSWERS = {
    events: (p) => sorted(chosen(data.events, EVENTS, p), p, "day"),
    statements: (p) => sorted(chosen(data.statements, STATEMENTS, p), p, "day"),
    articles: (p) => sorted(chosen(data.articles, ARTICLES, p), p, "published"),
    actors: () => data.actors,
    counts: (p) => count(chosen(data.events, EVENTS, p), p.by, p.most, eventTally),
    "statement-counts": (p) => count(chosen(data.statements, STATEMENTS, p), p.by, p.most, (g) => ({ statements: g.n })),
    happenings(p) {
      const ids = new Set(chosen(data.events, EVENTS, p).map((e) => e.happening));
      return sorted(
        data.happenings.filter((x) => ids.has(x.happening)),
        p,
        "day",
        (a, b) => b.happening - a.happening,
      );
    },
  };

  function sorted(rows, p, key, last = newest("coding")) {
    return rows.sort(p.newest ? (a, b) => -compare(a[key], b[key]) || last(a, b) : (a, b) => compare(a[key], b[key]));
  }

  let before = {}; // the last answer, so that its pages are not made anew

  const backend = {
    live: false,
    codes: false,
    about: async () => about,
    async ask(what, params = {}) {
      const { limit = PAGE, cursor = 0, ...conditions } = params;
      const key = JSON.stringify([what, conditions]);
      if (before.key !== key) before = { key, rows: ANSWERS[what](conditions) };
      const end = cursor + limit;
      return { rows: before.rows.slice(cursor, end), next: end < before.rows.length ? end : null };
    },
    all: async (what, params) => ANSWERS[what](params),
    async record({ id, publisher, coding }) {
      const all = data.articles.filter((x) => x.article === id && (!publisher || x.publisher === publisher));
      const a = all.find((x) => String(x.coding) === coding) ?? all[0];
      if (!a) throw new Error("No such article in this page");
      const at = codings.indexOf(a.coding),
        part = Math.floor(at / about.recordsAFile),
        name = `records-${part}`;
      if (!data[name]) await load(`data/${name}.js`);
      return data[name][at % about.recordsAFile];
    },
  };
  return backend;
}
