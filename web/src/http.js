// The server's side of the desk: /api, as docs/serve.md has it.

const KEPT = 80; // answers
const FRESH = 30_000; // milliseconds, within which they are not asked for again
const PAGE = 1000; // rows
const LONGEST = 512 * 1024; // bytes that may be posted
const SEVERAL = 409; // the status of an id that several articles have
const TOO_LONG = 413;
export const CHANGED = 410; // the status of a cursor into a store that has changed since
const SAID = { [CHANGED]: "The store has changed since this list was begun" }; // where the server speaks to programs

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const kept = new Map();
let token = remembered();

function remembered() {
  try {
    return sessionStorage.getItem("token");
  } catch {
    return null; // a browser that keeps nothing
  }
}

export function giveToken(given) {
  token = given;
  try {
    sessionStorage.setItem("token", given);
  } catch {
    return; // it is asked for again with the next page
  }
}

async function fetched(path, options = {}) {
  const headers = { Accept: "application/json", ...options.headers };
  if (token) headers.Authorization = `Bearer ${token}`;
  let reply;
  try {
    reply = await fetch(path, { ...options, headers });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError(0, "The server does not answer. Is 'sanudo serve' still running?");
  }
  const body = await reply.json().catch(() => ({}));
  if (!reply.ok)
    throw new ApiError(
      reply.status,
      SAID[reply.status] ?? (body.error ? body.error[0].toUpperCase() + body.error.slice(1) : `The server answered ${reply.status}`),
    );
  return body;
}

function get(path, signal) {
  const old = kept.get(path);
  if (old && Date.now() - old.at < FRESH && (old.done || !old.signal?.aborted)) return old.answer;
  const answer = fetched(path, { signal });
  kept.delete(path);
  const entry = { at: Date.now(), answer, signal, done: false };
  kept.set(path, entry);
  answer.then(
    () => (entry.done = true),
    () => kept.get(path) === entry && kept.delete(path),
  );
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return answer;
}

async function everything(what, params, signal) {
  const rows = [];
  let cursor;
  do {
    const page = await http.ask(what, { ...params, limit: PAGE, cursor }, signal);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  return rows;
}

function query(params) {
  const q = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    for (const v of [value].flat()) if (v !== undefined && v !== null && v !== "") q.append(key, v);
  return q.toString();
}

export const http = {
  live: true,
  codes: true, // texts that are pasted, until the server says that it does not

  about: () => get("/api"),

  /* Call with each article that an ingest brings from now on.  A stream cannot show a token: where one is asked for there is none. */
  listen(onArticle) {
    if (token) return;
    const stream = new EventSource("/api/stream");
    stream.onmessage = (e) => onArticle(JSON.parse(e.data));
  },

  /* Forget what was answered: the store has changed. */
  forget: () => kept.clear(),

  /* A page of rows: {rows, next}. */
  ask: (what, params, signal) => get(`/api/${what}?${query(params)}`, signal),

  /* All rows of what is few, as counts over time are. */
  async all(what, params, signal) {
    try {
      return await everything(what, params, signal);
    } catch (error) {
      if (error.status !== CHANGED) throw error;
      kept.clear(); // an ingest wrote between two pages: once more from the first
      return everything(what, params, signal);
    }
  },

  /* An article's record; `coding` is asked for where several have its id and publisher, for it changes when they are coded anew. */
  async record({ id, publisher, coding }, signal) {
    const path = `/api/articles/${encodeURIComponent(id)}`;
    try {
      return await get(`${path}?${query({ publisher })}`, signal);
    } catch (error) {
      if (error.status !== SEVERAL || !coding) throw error;
      return get(`${path}?${query({ coding })}`, signal);
    }
  },

  /* A server that refuses a body hangs up, which a browser may take for a server that is not there: what is too long stays here. */
  async code(article) {
    const body = new TextEncoder().encode(JSON.stringify(article));
    if (body.length > LONGEST) throw new ApiError(TOO_LONG, `A text may have ${LONGEST / 1024} KB at most; this one has more`);
    return fetched("/api/code", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  },
};
