// A record drawn: the text with its spans coloured by role, and beside each paragraph what was read from it.
import { legend, quadMark, status } from "./pieces.js";
import { href } from "./state.js";
import { h } from "./ui.js";
import { day, named, plural, score } from "./words.js";

/* Offsets count code points; strings count other units where a letter lies beyond the first plane. */
function ruler(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (n) => n;
  const at = [0];
  for (const c of text) at.push(at[at.length - 1] + c.length);
  return (n) => at[Math.min(n, at.length - 1)];
}

/* ---- spans ---- */

/* Every span of the record with its role, and whose it is. */
function marks(record) {
  const out = [];
  const add = (span, role, of) => span && span.end > span.start && out.push({ start: span.start, end: span.end, role, of });
  for (const s of record.statements ?? []) {
    for (const c of s.content ?? []) add(c, "said", s.id);
    add(s.source, "source", s.id);
    add(s.cue, "cue", s.id);
    add(s.addressee, "addressee", s.id);
  }
  const places = new Map((record.places ?? []).map((p) => [p.id, p]));
  for (const e of record.events ?? []) {
    add(e.trigger, "trigger", e.id);
    for (const role of ["actor", "recipient"]) for (const p of partySpans(record, e, role)) add(p, role, e.id);
    if (e.place && e.place.from === "clause") add(places.get(e.place.place), "place", e.id);
    add(e.why?.date, "date", e.id);
  }
  return out;
}

/* The words by which an event's sentence names a party: as the reasons tell it, else the party's mentions in the sentence. */
function partySpans(record, e, role) {
  const why = e.why?.[role];
  if (why) return why.map((w) => w.words).filter(Boolean);
  const sentence = record.sentences?.[e.sentence - 1];
  if (!sentence) return [];
  return (e[role] ?? [])
    .flatMap((id) => record.actors.find((a) => a.id === id)?.mentions ?? [])
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end);
}

/* Text from one offset to another, cut wherever a span begins or ends. */
function pieces(text, at, start, end, all) {
  const here = all.filter((m) => m.start < end && m.end > start);
  const cuts = [...new Set([start, end, ...here.flatMap((m) => [m.start, m.end])])]
    .filter((c) => c >= start && c <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i],
      words = text.slice(at(from), at(to));
    const over = here.filter((m) => m.start <= from && m.end >= to);
    if (!over.length) return words;
    const roles = [...new Set(over.map((m) => m.role))],
      of = [...new Set(over.map((m) => m.of))];
    const span = h("span", { class: `in ${roles.map((r) => "r-" + r).join(" ")}`, "data-of": of.join(" ") }, words);
    if (roles.includes("trigger")) {
      const id = over.find((m) => m.role === "trigger").of;
      return h(
        "a",
        { class: span.className, "data-of": span.dataset.of, href: `#${id}`, "data-card": id, "aria-label": `${words}: event ${id}` },
        words,
      );
    }
    return span;
  });
}

/* Paragraphs of the text as offsets in code points. */
function paragraphs(text) {
  const out = [];
  let at = 0;
  for (const part of text.split(/(\n\s*\n)/)) {
    const n = [...part].length;
    if (part.trim()) out.push({ start: at, end: at + n });
    at += n;
  }
  return out;
}

/* ---- cards ---- */

const nameOf = (record, id) => {
  const a = record.actors?.find((x) => x.id === id);
  return a ? a.name || "unnamed" : id;
};

function party(record, id, params) {
  const a = record.actors?.find((x) => x.id === id);
  if (!a) return h("span", {}, id);
  const codes = [a.code, ...(a.sectors ?? [])].filter(Boolean).join(" ");
  const ask = a.code || (a.kind !== "unnamed" && a.name && named(a.name));
  return h(
    "span",
    { class: "who" },
    ask && params ? h("a", { href: href("timeline", { party: ask }) }, a.name || "unnamed") : a.name || "unnamed",
    codes && h("abbr", { class: "code", title: a.title ?? undefined }, codes),
  );
}

const joined = (items) => items.flatMap((x, i) => (i ? [", ", x] : [x]));

/* Who has it from whom: boxes within boxes, the outermost source first, what is told in the middle. */
export function nested(sources, inner) {
  return sources.reduceRight((box, name) => h("div", { class: "box" }, h("span", { class: "box-of" }, name), box), inner);
}

/* A field, the words of the text or else what stands for them, and the line of the lexicon. */
function reason(field, { words, note, rule }) {
  if (!words && !note && !rule) return null;
  return [h("dt", {}, field), h("dd", {}, words ? h("q", {}, words) : note, rule && h("code", {}, rule))];
}

const textOf = (w) => w?.words?.text ?? w?.text ?? null;

function sizeText(size, bounds = size?.bounds) {
  return Object.entries(size ?? {})
    .filter(([k]) => k !== "bounds")
    .map(([k, n]) => {
      const b = bounds?.[k];
      return `${b && b[0] !== b[1] ? (b[1] === null ? "at least " : b[0] === null ? "at most " : "about ") : ""}${n} ${k}`;
    })
    .join(", ");
}

/* Why each field is as it is: the words, and the line of the lexicon. */
function reasons(record, e) {
  const w = e.why;
  if (!w)
    return h(
      "p",
      { class: "fine" },
      "A store does not keep reasons. They are found again where it keeps the text, and the same version of the coder is there.",
    );
  const rule = (id) => record.actors?.find((a) => a.id === id)?.why?.rule;
  const who = (role) => (w[role] ?? []).map((x) => reason(role, { words: textOf(x), note: x.understood, rule: rule(x.actor) }));
  const told = w.status?.rule ? e.status : w.status?.pattern && `${w.status.pattern}, by the pattern`;
  return h(
    "dl",
    { class: "reasons" },
    reason("type", { words: e.trigger?.text, rule: w.rule }),
    who("actor"),
    who("recipient"),
    reason("status", { note: told, rule: w.status?.rule }),
    reason("date", { words: textOf(w.date), note: e.date?.from === "publication" ? "the day of publication" : null }),
    reason("place", { words: textOf(w.place) }),
    (w.contexts ?? []).map((c) => reason(c.context, { words: textOf(c), note: c.trait, rule: c.rule })),
    Object.entries(w.size ?? {}).map(([what, x]) => reason(what, { words: textOf(x), rule: x?.rule })),
    reason("speaker", { rule: w.speaker }),
  );
}

function eventCard(record, e, params) {
  const places = record.places ?? [];
  const place = e.place && places.find((p) => p.id === e.place.place);
  const facts = [
    e.date?.value && `${day(e.date.value)}${e.date.from === "text" ? "" : ` (${e.date.from})`}`,
    place && `${place.name}${place.country ? `, ${place.country}` : ""}${e.place.from === "clause" ? "" : ` (by its ${e.place.from})`}`,
    sizeText(e.size),
    `score ${score(e.score)}`,
    e.cameo && `CAMEO ${e.cameo}`,
    e.again && `told before: ${e.again}`,
  ].filter(Boolean);
  const stances = (e.stances ?? []).filter((s) => s.status !== e.status);
  const core = h(
    "div",
    { class: "core" },
    h(
      "p",
      { class: "line" },
      joined((e.actor ?? []).map((id) => party(record, id, params))),
      e.recipient?.length ? h("span", { class: "arrow", "aria-label": "to" }, " → ") : null,
      joined((e.recipient ?? []).map((id) => party(record, id, params))),
    ),
    h(
      "p",
      { class: "line" },
      quadMark(e.quad),
      h("b", { class: "type" }, e.type),
      e.mode && h("i", {}, e.mode),
      status(e.status),
      (e.contexts ?? []).map((c) => h("span", { class: "context" }, c)),
    ),
  );
  return h(
    "article",
    {
      class: `card ev st-${e.status}`,
      id: e.id,
      tabindex: "0",
      "data-item": "",
      "aria-label": `Event ${e.id}: ${(e.actor ?? []).map((id) => nameOf(record, id)).join(", ")} ${e.type} ${(e.recipient ?? []).map((id) => nameOf(record, id)).join(", ")}, ${e.status}`,
    },
    nested(e.chain ?? [], core),
    h("p", { class: "fine" }, facts.join(" · ")),
    stances.length ? h("p", { class: "fine" }, stances.map((s) => `${s.source}: ${s.status}`).join("; ")) : null,
    h("details", { class: "why" }, h("summary", {}, "Why"), reasons(record, e)),
  );
}

function statementCard(record, s) {
  const inner = h(
    "p",
    { class: "line" },
    h("span", { class: "who" }, s.source?.name || "somebody"),
    s.cue && h("i", {}, s.cue.lemma),
    s.addressee && h("span", {}, "to ", s.addressee.name),
    h("span", { class: "context" }, s.kind),
  );
  return h(
    "article",
    { class: "card st", id: s.id, tabindex: "0", "data-item": "", "aria-label": `Statement ${s.id}: ${s.source?.name ?? "somebody"}` },
    nested(s.chain ?? [], inner),
    s.date?.value && h("p", { class: "fine" }, day(s.date.value)),
    s.why?.rule &&
      h(
        "details",
        { class: "why" },
        h("summary", {}, "Why"),
        h("dl", { class: "reasons" }, reason("cue", { note: s.cue?.lemma, rule: s.why.rule })),
      ),
  );
}

const startOf = (x, record) => x.trigger?.start ?? x.cue?.start ?? x.content?.[0]?.start ?? record.sentences?.[x.sentence - 1]?.start ?? 0;

function cardsWithin(record, start, end, params) {
  const inside = (x) => startOf(x, record) >= start && startOf(x, record) < end;
  const events = (record.events ?? []).filter(inside),
    statements = (record.statements ?? []).filter(inside);
  return [
    ...events.map((e) => eventCard(record, e, params)),
    statements.length
      ? h(
          "details",
          { class: "sayings" },
          h("summary", {}, plural(statements.length, "statement")),
          statements.map((s) => statementCard(record, s)),
        )
      : null,
  ].filter(Boolean);
}

/* ---- the whole ---- */

/* Light up in the text what an event or statement was read from. */
function lights(root) {
  const light = (pointed) => {
    const id = pointed ?? document.activeElement?.closest(".card")?.id;
    for (const n of root.querySelectorAll("[data-of]")) n.classList.toggle("lit", Boolean(id) && n.dataset.of.split(" ").includes(id));
    for (const n of root.querySelectorAll(".card")) n.classList.toggle("lit", n.id === id);
  };
  const of = (e) => e.target.closest?.(".card")?.id ?? e.target.closest?.("[data-card]")?.dataset.card;
  root.addEventListener("pointerover", (e) => light(of(e)));
  root.addEventListener("focusin", (e) => light(of(e)));
  root.addEventListener("pointerleave", () => light(null));
  root.addEventListener("click", (e) => {
    const link = e.target.closest("[data-card]");
    if (!link) return;
    e.preventDefault();
    const card = root.querySelector(`#${CSS.escape(link.dataset.card)}`);
    card.scrollIntoView({ block: "nearest" });
    card.focus({ preventScroll: true });
  });
  root.addEventListener("keydown", (e) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[e.key];
    const card = e.target.closest(".card");
    if (!step || !card || e.target !== card) return;
    const all = [...root.querySelectorAll(".card")].filter((c) => c.offsetParent);
    all[all.indexOf(card) + step]?.focus();
    e.preventDefault();
  });
}

const ROLES = [
  ["actor", "who"],
  ["recipient", "to whom"],
  ["trigger", "what"],
  ["place", "where"],
  ["date", "when"],
  ["source", "source"],
  ["cue", "says"],
  ["said", "what is said"],
];

const roles = () =>
  h(
    "ul",
    { class: "legend roles", "aria-label": "What is marked" },
    ROLES.map(([r, name]) => h("li", {}, h("span", { class: `in r-${r}` }, name))),
  );

function withText(record, params) {
  const text = record.text,
    at = ruler(text),
    all = marks(record);
  const parts = paragraphs(text);
  return h(
    "div",
    { class: "record" },
    parts.map((p, i) => {
      const from = i ? p.start : 0,
        to = parts[i + 1]?.start ?? Infinity;
      const cards = cardsWithin(record, from, to, params);
      return h(
        "div",
        { class: cards.length ? "pair-of" : "pair-of bare" },
        h("p", { class: "prose" }, pieces(text, at, p.start, p.end, all)),
        h("div", { class: "cards" }, cards),
      );
    }),
  );
}

const MISSING = {
  predicate: "no predicate of the lexicon",
  conditions: "a pattern's conditions failed",
  parties: "nobody known does it",
  topic: "of a topic that is not coded",
  text: "title, byline or credit",
};

function withoutText(record, params) {
  const note = h(
    "p",
    { class: "state" },
    "The store does not keep this article's text ('sanudo ingest --keep-text' does): the words of its triggers and the places of its sentences are shown.",
  );
  return h(
    "div",
    { class: "record" },
    note,
    (record.sentences ?? []).map((s, i) => {
      const events = (record.events ?? []).filter((e) => e.sentence === i + 1),
        statements = (record.statements ?? []).filter((x) => x.sentence === i + 1);
      if (!events.length && !statements.length)
        return h(
          "p",
          { class: "fine gap" },
          `Sentence ${i + 1}, characters ${s.start}–${s.end}${s.missing ? `: ${MISSING[s.missing] ?? s.missing}` : ""}`,
        );
      return h(
        "div",
        { class: "pair-of" },
        h(
          "p",
          { class: "prose" },
          h("span", { class: "fine" }, `Sentence ${i + 1}, characters ${s.start}–${s.end}: `),
          events.map((e) => [h("span", { class: "in r-trigger", "data-of": e.id }, e.trigger?.text ?? ""), " "]),
        ),
        h(
          "div",
          { class: "cards" },
          events.map((e) => eventCard(record, e, params)),
          statements.map((x) => statementCard(record, x)),
        ),
      );
    }),
  );
}

export function drawRecord(record, params) {
  const dateline = record.dateline && [record.dateline.place, record.dateline.date, record.dateline.agency].filter(Boolean).join(", ");
  const facts = [
    record.publisher,
    record.date ? day(record.date) : record.reckoned_date && `${day(record.reckoned_date)} (reckoned)`,
    record.byline?.length && record.byline.join(", "),
    dateline,
    plural((record.events ?? []).length, "event"),
    plural((record.statements ?? []).length, "statement"),
  ].filter(Boolean);
  const root = h(
    "div",
    { class: "reading" },
    h(
      "header",
      { class: "article-head" },
      h("h2", { class: "headline" }, record.title || record.id || "Without a title"),
      h("p", { class: "fine" }, facts.join(" · ")),
    ),
    h("div", { class: "over" }, roles(), legend()),
    record.text ? withText(record, params) : withoutText(record, params),
    record.coder &&
      h(
        "footer",
        { class: "fine" },
        typeof record.coder === "string"
          ? record.coder
          : Object.entries(record.coder)
              .map(([k, v]) => `${k} ${v}`)
              .join(", "),
      ),
  );
  lights(root);
  return root;
}
