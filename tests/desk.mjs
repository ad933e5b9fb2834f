// The desk in a browser.  usage: node desk.mjs SANUDO DIR
//
// A store is filled from the samples and served; Debian's Chromium goes through every view.  Screenshots are left in DIR.
// SANUDO_MODEL and SANUDO_LEXICON are set.  Exits with 77, which skips the test, where there is no Chromium.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const TOP = fileURLToPath(new URL("..", import.meta.url));
const [sanudo, shots] = process.argv.slice(2).map((p) => resolve(p));
const chromiumAt = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (!chromiumAt) {
  console.log("no Chromium here: tools/setup installs it");
  process.exit(77);
}
const { chromium } = await import(pathToFileURL(join(TOP, "web/node_modules/playwright-core/index.mjs")));
const axe = readFileSync(join(TOP, "web/node_modules/axe-core/axe.min.js"), "utf8");

const WORK = mkdtempSync(join(tmpdir(), "sanudo-desk-"));
const FIRST_VIEW = 200_000; // bytes that the first view may take, packed
const faults = [];
const holds = (what, true_) => true_ || (faults.push(what), console.log(`  FAULT ${what}`));

/* ---- what is looked at ---- */

function run(...args) {
  const p = spawnSync(sanudo, args, { cwd: WORK, encoding: "utf8" });
  if (p.status !== 0) throw new Error(`sanudo ${args[0]}: exit ${p.status}: ${p.stderr}`);
  return p.stdout;
}

const samples = readdirSync(join(TOP, "samples"))
  .filter((f) => /\.(txt|jsonl)$/.test(f))
  .map((f) => join(TOP, "samples", f));
run("ingest", "--keep-text", "kept.db", ...samples);
run("ingest", "bare.db", ...samples.slice(0, 3));
run("export", "kept.db", "--format", "site", "site");

function serve(store, ...options) {
  const p = spawn(sanudo, ["serve", store, "--port", "0", ...options], { cwd: WORK, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done, fail) => {
    p.stdout.once("data", (line) => done({ at: String(line).trim(), stop: () => p.kill("SIGTERM") }));
    p.once("exit", (code) => fail(new Error(`serve ended with ${code}`)));
  });
}

const kept = await serve("kept.db"),
  bare = await serve("bare.db", "--read-only");
const browser = await chromium.launch({ executablePath: chromiumAt, args: ["--no-sandbox", "--disable-gpu"] });

/* ---- a page that is watched ---- */

/* Wait for what a function of the page says; Playwright's own way of waiting needs eval, which the page's policy forbids. */
async function until(page, is, argument) {
  for (let end = Date.now() + 15_000; ; await page.waitForTimeout(30)) {
    if (await page.evaluate(is, argument).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`it never came about: ${is}`);
  }
}

async function open(base, { scheme = "light", width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const home = new URL(base);
  page.wrong = []; // statuses that a step expects
  page.sizes = [];
  page.asked = []; // paths of /api
  page.on("pageerror", (e) => holds(`${page.url()}: ${e.stack}`, false));
  page.on("console", (m) =>
    holds(`${page.url()}: console: ${m.text()}`, !["error", "warning"].includes(m.type()) || page.wrong.some((s) => m.text().includes(s))),
  );
  page.on("request", (r) => {
    const to = new URL(r.url());
    if (to.pathname.startsWith("/api")) page.asked.push(to.pathname + to.search);
    holds(`a request to ${to.href}`, ["data:", "blob:"].includes(to.protocol) || (to.protocol === home.protocol && to.host === home.host));
  });
  page.on("requestfinished", (r) =>
    page.sizes.push(
      r.sizes().then(
        (s) => s.responseBodySize,
        () => 0,
      ),
    ),
  );
  page.view = async (hash) => {
    await page.goto(`${base}#/${hash}`);
    await page.settled();
  };
  page.settled = () =>
    until(page, () => document.getElementById("main")?.dataset.shows === location.hash && !document.querySelector("[aria-busy]"));
  page.hash = () => page.evaluate(() => location.hash);
  return page;
}

async function accessible(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const v of found.violations.filter((x) => ["serious", "critical"].includes(x.impact)))
    holds(
      `${what}: ${v.id}: ${v.help}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.html.slice(0, 140))
        .join(" | ")}`,
      false,
    );
}

const VIEWS = {
  timeline: "timeline",
  relation: "relation?a=VEN&b=COL",
  pairs: "relation",
  network: "network",
  map: "map",
  statements: "statements",
  search: "search?q=talks",
  paste: "paste",
  article: "article?id=2010-07-24-caracas",
  nothing: "timeline?party=XXX",
  lost: "nowhere",
};

const inView = async (page, selector) => (await page.locator(selector).count()) > 0;

/* ---- the tests ---- */

async function looks() {
  for (const scheme of ["light", "dark"]) {
    for (const width of [1440, 390]) {
      const page = await open(kept.at, { scheme, width, height: width === 390 ? 844 : 900 });
      for (const [name, hash] of Object.entries(VIEWS)) {
        const what = `${name}, ${scheme}, ${width}`;
        await page.view(hash);
        holds(`${what}: an error is shown`, !(await inView(page, ".wrong")));
        holds(`${what}: it is wider than the window`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await accessible(page, what);
        await page.screenshot({ path: join(shots, `${name}-${scheme}-${width}.png`), fullPage: true });
      }
      await page.context().close();
    }
  }
}

async function firstView() {
  const page = await open(kept.at);
  const begun = Date.now();
  await page.view("timeline");
  await page.waitForSelector(".rows .row");
  const took = Date.now() - begun;
  const bytes = (await Promise.all(page.sizes)).reduce((a, b) => a + b, 0);
  console.log(`  first view: ${bytes} bytes, ${took} ms`);
  holds(`the first view takes ${bytes} bytes`, bytes > 10_000 && bytes < FIRST_VIEW);
  await page.context().close();
}

async function timeline() {
  const page = await open(kept.at);
  await page.view("timeline");
  const figures = () => page.locator(".figures").first().innerText();
  const whole = await figures();
  holds(
    "timeline: bars of several classes",
    (await page.locator(".chart:not(.strip) .bar.q1").count()) && (await page.locator(".chart:not(.strip) .bar.q4").count()),
  );
  await page.locator(".chart:not(.strip) .bucket").nth(4).click();
  await until(page, () => location.hash.includes("from="));
  await page.settled();
  const chosen = await page.hash(),
    part = await figures();
  holds(`timeline: a bar chooses its days: ${chosen}`, /from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/.test(chosen) && part !== whole);
  holds("timeline: the filter bar has them", (await page.locator("[name=from]").inputValue()) !== "");
  await page.reload();
  await page.settled();
  holds("timeline: a reload gives the same", (await page.hash()) === chosen && (await figures()) === part);
  await page.goBack();
  await page.settled();
  holds("timeline: back gives all days", (await page.hash()) === "#/timeline" && (await figures()) === whole);
  await page.goForward();
  await page.settled();
  holds("timeline: forward again", (await page.hash()) === chosen);
  await page.getByRole("button", { name: "All days" }).click();
  await page.settled();

  const strip = await page.locator(".strip .overlay").boundingBox();
  await page.mouse.move(strip.x + strip.width * 0.55, strip.y + 12);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.8, strip.y + 14, { steps: 4 });
  await page.mouse.up();
  await until(page, () => location.hash.includes("from="));
  await page.settled();
  holds("timeline: the strip chooses days", (await page.locator(".strip .selection").isVisible()) && (await figures()) !== whole);
  const brushed = await page.hash();
  await page.keyboard.press("+");
  await until(page, (h) => location.hash !== h, brushed);
  await page.settled();
  const nearer = await page.hash();
  await page.keyboard.press("ArrowRight");
  await until(page, (h) => location.hash !== h, nearer);
  await page.settled();

  await page.view("timeline");
  await page.locator("[name=party]").fill("COL");
  await page.keyboard.press("Enter");
  await until(page, () => location.hash === "#/timeline?party=COL");
  await page.settled();
  holds("timeline: a party is chosen", (await figures()) !== whole);
  await page.getByText("As a table").click();
  holds("timeline: the table has the numbers", (await page.locator(".alt tbody tr").count()) > 0);
  await page.getByRole("link", { name: "Map" }).click();
  await until(page, () => location.hash === "#/map?party=COL");
  await page.settled();
  await page.getByRole("button", { name: "Clear" }).click();
  await until(page, () => location.hash === "#/map");
  await page.context().close();
}

async function article() {
  const page = await open(kept.at);
  await page.view("timeline?party=COL");
  await page.locator(".rows .row").first().focus();
  await page.keyboard.press("ArrowDown");
  holds(
    "list: the arrow goes to the next",
    await page.evaluate(() => document.activeElement === document.querySelectorAll(".rows > li > details > summary")[1]),
  );
  await page.keyboard.press("Enter");
  await page.waitForSelector(".reports .row");
  await page.locator(".reports .row").first().click();
  await until(page, () => location.hash.startsWith("#/article"));
  await page.settled();
  await until(page, () => document.activeElement?.classList.contains("card"));
  const id = await page.evaluate(() => document.activeElement.id);
  holds(`article: the event of the URL has the focus: ${id}`, (await page.hash()).includes(`event=${id}`));
  holds("article: its words are lit", (await page.locator(".in.lit").count()) > 0);
  await page.locator(`#${id} .why summary`).click();
  holds("article: why names the line of the lexicon", /lexicon\/\S+:\d+/.test(await page.locator(`#${id} .reasons`).innerText()));
  holds(
    "article: colours by role",
    (await page.locator(".prose .r-actor").count()) &&
      (await page.locator(".prose .r-trigger").count()) &&
      (await page.locator(".prose .r-source").count()),
  );
  holds("article: a chain as boxes", (await page.locator(".box").count()) > 0);
  const text = await page.locator(".prose").allInnerTexts();
  const told = readFileSync(join(TOP, "samples", `${new URLSearchParams((await page.hash()).split("?")[1]).get("id")}.txt`), "utf8");
  const plain = (s) => s.replace(/\s+/g, " ").trim();
  holds("article: the text is whole and in order", plain(text.join(" ")) === plain(told) || plain(told).endsWith(plain(text.join(" "))));
  await page.locator(".prose a.r-trigger").last().click();
  holds("article: a trigger leads to its card", await page.evaluate(() => document.activeElement.classList.contains("card")));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  await until(page, () => location.hash.startsWith("#/timeline"));
  const denied = JSON.parse(run("query", "kept.db", "--status", "denied", "--format", "jsonl").split("\n")[0]);
  await page.view(`article?id=${denied.article}&event=${denied.event}`);
  holds(
    "article: what is denied is told so",
    await page
      .locator(`#${denied.event}`)
      .evaluate(
        (n) => n.classList.contains("st-denied") && getComputedStyle(n.querySelector(".type")).textDecorationLine.includes("line-through"),
      ),
  );
  const far = run("query", "kept.db", "--format", "jsonl")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l))
    .find((e) => e.chain.length > 1);
  await page.view(`article?id=${far.article}&event=${far.event}`);
  holds("article: a source within a source", (await page.locator(`#${far.event} .box .box`).count()) === 1);
  await page.pdf({ path: join(shots, "article.pdf") });
  page.wrong = ["404"];
  await page.view("article?id=nowhere");
  holds("article: one that is not there is said", /no such article/i.test(await page.locator(".wrong").innerText()));
  await page.context().close();

  const poor = await open(bare.at);
  await poor.view("timeline");
  await until(poor, () => !document.querySelector("nav").textContent.includes("Paste")); // a server that codes nothing
  await poor.view("article?id=1990-03-13-vilnius");
  holds("article without its text: it is said", /does not keep/.test(await poor.locator(".state").first().innerText()));
  holds(
    "article without its text: triggers and offsets",
    (await poor.locator(".card.ev").count()) > 3 && /characters \d+–\d+/.test(await poor.locator(".prose").first().innerText()),
  );
  await accessible(poor, "article without its text");
  await poor.screenshot({ path: join(shots, "bare-article.png"), fullPage: true });
  await poor.context().close();
}

async function relation() {
  const page = await open(kept.at);
  await page.view("relation");
  await page.locator("tbody a").first().click();
  await until(page, () => location.hash.includes("a="));
  await page.settled();
  const { a, b } = Object.fromEntries(new URLSearchParams((await page.hash()).split("?")[1]));
  holds("relation: two directions", (await page.locator(".direction .chart").count()) === 2);
  holds("relation: bars", (await page.locator(".direction .bar").count()) > 0);
  await page.getByRole("button", { name: "The other way round" }).click();
  await until(page, ([x, y]) => location.hash.includes(`a=${y}&b=${x}`), [a, b]);
  await page.settled();
  holds("relation: happenings between them", (await page.locator(".rows .row").count()) > 0);
  await page.view("relation?a=VEN&b=COL&from=2010-07-24&to=2010-07-24");
  const day = await page.hash();
  await page.keyboard.press("-");
  await until(page, (h) => location.hash !== h, day);
  await page.settled();
  holds("relation: farther shows more days", (await page.hash()) !== day && (await page.locator(".direction .bar").count()) > 0);
  await page.view("relation?a=Hugo Chavez&b=COL");
  holds(
    "relation: a name and a code, and what was said",
    (await page.locator(".direction .bar").count()) > 0 && (await page.locator(".row.said").count()) > 0,
  );
  await page.context().close();
}

async function network() {
  const page = await open(kept.at);
  await page.view("network");
  const out = await page.locator(".network").evaluate((n) => {
    const { width, height } = n.viewBox.baseVal;
    return [...n.querySelectorAll("circle")].filter(
      (c) => c.cx.baseVal.value < 0 || c.cx.baseVal.value > width || c.cy.baseVal.value < 0 || c.cy.baseVal.value > height,
    ).length;
  });
  holds(`network: ${out} actors off the canvas`, out === 0);
  const where = () => page.locator(".network circle").evaluateAll((all) => all.map((c) => c.getAttribute("cx")).join());
  const first = await where();
  await page.reload();
  await page.settled();
  holds("network: it stands where it stood", (await where()) === first);
  await page.locator(".network .actor").last().hover();
  holds("network: the pointer lights up the near ones", await inView(page, ".network.lit .link.on"));
  await page.locator(".network .actor[data-id=COL]").click();
  await until(page, () => location.hash === "#/timeline?party=COL");
  await page.goBack();
  await page.settled();
  await page
    .locator(".network .link")
    .first()
    .evaluate((n) => n.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })));
  await until(page, () => location.hash.startsWith("#/relation?a="));
  await page.context().close();
}

async function map() {
  const page = await open(kept.at);
  await page.view("map");
  holds(
    "map: land and places",
    (await page.locator(".land").getAttribute("d")).length > 10_000 && (await page.locator(".spot").count()) > 5,
  );
  const before = await page.locator(".spot").count();
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Nearer" }).click();
  holds("map: nearer, places part", (await page.locator(".spot").count()) > before);
  await page.getByRole("button", { name: "Whole" }).click();
  await page.locator(".spot").first().focus();
  await page.keyboard.press(" ");
  holds(
    "map: a circle by the keyboard",
    (await inView(page, ".rows")) || (await page.evaluate(() => document.activeElement.closest(".spot"))) !== null,
  );
  await page.getByText("As a table").click();
  await page.locator("tbody button").first().click();
  await page.waitForSelector("main .rows .row");
  await page.getByRole("button", { name: /^Only / }).click();
  await until(page, () => location.hash.includes("place="));
  await page.settled();
  holds("map: one place", (await page.locator(".spot").count()) === 1);
  await page.view("map");
  await page.getByLabel(/only places/).check();
  await until(page, () => location.hash.includes("told=1"));
  await page.context().close();
}

async function statements() {
  const page = await open(kept.at);
  await page.view("statements");
  holds("statements: by time", (await page.locator(".chart .bar").count()) > 3);
  await page.locator("[name=who]").fill("Hugo Chavez");
  await page.locator("[name=about]").fill("COL");
  await page.keyboard.press("Enter");
  await until(page, () => location.hash.includes("about=COL"));
  await page.settled();
  const sources = await page.locator(".row.said .who").allInnerTexts();
  holds("statements: X on Y", sources.length > 0 && sources.every((s) => s.startsWith("Hugo Chavez")));
  await page.locator(".row.said").first().click();
  await until(page, () => location.hash.startsWith("#/article"));
  await page.settled();
  await until(page, () => document.activeElement?.classList.contains("st"));
  await page.view("statements?party=COL");
  holds("statements: what is not used is said", (await page.locator(".note").innerText()).includes("party"));
  await page.context().close();
}

async function search() {
  const page = await open(kept.at);
  await page.view("timeline");
  await page.keyboard.press("/");
  await until(page, () => document.activeElement?.id === "q");
  await page.keyboard.type("rebels");
  await page.keyboard.press("Enter");
  await until(page, () => location.hash.includes("q=rebels"));
  await page.settled();
  holds("search: articles", (await page.locator("main section").first().locator(".row").count()) > 0);
  page.wrong = ["400"];
  await page.view(`search?q=${encodeURIComponent('"rebels')}`);
  holds("search: what cannot be asked is said", await inView(page, ".wrong"));
  await page.context().close();
}

async function paste() {
  const page = await open(kept.at);
  await page.view("paste");
  await page.getByRole("button", { name: /invented/ }).click();
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector(".reading");
  const statuses = await page.locator(".card .status").allInnerTexts();
  holds(`paste: events with their status: ${statuses}`, statuses.length > 2 && statuses.includes("denied"));
  await page.locator(".card .why summary").first().click();
  holds("paste: why", /lexicon\/\S+:\d+/.test(await page.locator(".reasons").first().innerText()));
  await page.locator("textarea").fill("Tokyo, \u{1F5FC} \u{1D54F}: France condemned Chile on Monday.");
  await page.getByRole("button", { name: "Code it" }).click();
  await until(page, () => document.querySelector(".prose")?.textContent.includes("Tokyo"));
  holds("paste: offsets are characters, however wide", (await page.locator(".prose .r-trigger").innerText()) === "condemned");
  await page.screenshot({ path: join(shots, "pasted.png"), fullPage: true });
  await page.locator("textarea").fill("<img src=x onerror=alert(1)><script>alert(1)</script> France attacked Chile.");
  await page.getByRole("button", { name: "Code it" }).click();
  await until(page, () => document.querySelector(".prose")?.textContent.includes("<img"));
  holds("paste: text is text", !(await inView(page, ".prose img, .prose script")));
  await page.setViewportSize({ width: 700, height: 900 });
  await page.waitForTimeout(400);
  holds("paste: what was coded stays when the window changes", await inView(page, ".prose"));
  await page.locator("textarea").fill("France condemned Chile. ".repeat(30_000));
  await page.getByRole("button", { name: "Code it" }).click();
  await until(page, () => document.querySelector(".wrong"));
  holds("paste: too long a text is said", /512 KB at most/.test(await page.locator(".wrong").innerText()));
  await page.context().close();
}

async function keys() {
  const page = await open(kept.at);
  await page.view("timeline?party=COL");
  for (const [key, view] of [
    ["2", "relation"],
    ["3", "network"],
    ["4", "map"],
    ["5", "statements"],
    ["6", "search"],
    ["7", "paste"],
    ["1", "timeline"],
  ]) {
    await page.keyboard.press(key);
    await until(page, (v) => location.hash === `#/${v}?party=COL`, view);
    await page.settled();
  }
  await page.keyboard.press("?");
  holds("keys: ? tells them", await page.locator("dialog[open]").isVisible());
  await accessible(page, "the list of keys");
  await page.keyboard.press("Escape");
  holds("keys: Esc closes it", !(await inView(page, "dialog[open]")));
  await page.keyboard.press("f");
  holds("keys: f leads to the filters", await page.evaluate(() => document.activeElement.name === "party"));
  await page.keyboard.press("Escape");
  await page.view("timeline");
  await page.reload();
  await page.settled();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  holds("keys: the first stop skips to the view", await page.evaluate(() => document.activeElement.id === "main"));
  await page.context().close();
}

async function token() {
  writeFileSync(join(WORK, "token"), "a-word-of-24-characters-\n");
  const guarded = await serve("bare.db", "--read-only", "--token-file", "token");
  const page = await open(guarded.at);
  page.wrong = ["401"];
  await page.goto(`${guarded.at}#/relation?a=USA&b=RUS`);
  await until(page, () => document.querySelectorAll("[name=token]").length > 1);
  await accessible(page, "the question for the token");
  await page.locator("[name=token]").first().fill("a-word-of-24-characters-");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".rows .row");
  await page.settled();
  holds("token: it is asked for once, wherever it was wanted", !(await inView(page, "[name=token]")));
  holds("token: what the server does not do is known", !(await inView(page, "nav a:has-text('Paste')")));
  await page.view("map");
  holds("token: it is asked for once", (await page.locator(".spot").count()) > 0);
  await page.context().close();
  guarded.stop();
}

/* Names that a list or a code would be made of; towns of one name. */
async function names() {
  const dispatches = [
    ["a", "The BBC reported that France had condemned Chile. Police arrested nine protesters in Washington, D.C., on Sunday."],
    ["b", "Rebels killed nine soldiers in Tripoli, Lebanon, on Monday. Lebanon condemned the attack."],
    ["c", "Rebels killed four soldiers in Tripoli, Libya, on Tuesday. Libya condemned the attack."],
  ].map(([id, text]) => JSON.stringify({ id, publisher: "Courier", date: "2020-05-04", text: `LONDON, May 4 - ${text}` }));
  writeFileSync(join(WORK, "names.jsonl"), dispatches.join("\n") + "\n");
  run("ingest", "--keep-text", "names.db", "names.jsonl");
  for (const state of ["Peru", "Kenya"]) {
    writeFileSync(join(WORK, `${state}.jsonl`), JSON.stringify({ id: "1", title: `On ${state}`, text: `${state} condemned Norway.` }) + "\n");
    run("ingest", "--keep-text", "names.db", `${state}.jsonl`);
  }
  run("export", "names.db", "--format", "site", "names");
  const served = await serve("names.db", "--read-only");
  for (const base of [served.at, pathToFileURL(join(WORK, "names", "index.html")).href]) {
    const page = await open(base);
    page.wrong = ["409"]; // asked for by its id first
    await page.view("statements");
    await page.locator(".chip", { hasText: "BBC" }).click();
    await until(page, () => location.hash.includes("who="));
    await page.settled();
    holds(`names: three capitals that are no code (${base})`, (await page.locator(".row.said").count()) === 1);
    for (const state of ["Peru", "Kenya"]) {
      await page.view(`search?q=${state}`);
      await page.getByRole("link", { name: `On ${state}` }).click();
      await until(page, () => location.hash.startsWith("#/article"));
      await page.settled();
      holds(`names: two articles of one id: ${state} (${base})`, (await page.locator(".headline").innerText()) === `On ${state}`);
    }
    await page.view("map");
    await page.getByText("As a table").click();
    const choose = (place, country) =>
      page
        .locator("tbody tr")
        .filter({ has: page.getByRole("button", { name: place }) })
        .filter({ hasText: country })
        .getByRole("button")
        .click();
    await choose("Washington, D.C.", "USA");
    await page.waitForSelector("main .rows .row");
    holds(`names: a place with a comma (${base})`, (await page.locator("main .rows .row").count()) === 1);
    await choose("Tripoli", "LBY");
    await until(page, () => document.querySelector("main h2")?.textContent === "Tripoli, LBY" && document.querySelector("main .rows .row"));
    holds(`names: towns of one name (${base})`, (await page.locator("main .rows .row").count()) === 1);
    await page.getByRole("button", { name: "Only Tripoli" }).click();
    await until(page, () => location.hash.includes("country=LBY"));
    await page.settled();
    holds(`names: only one of them (${base})`, (await page.locator(".spot").count()) === 1);
    await page.context().close();
  }
  served.stop();
}

/* A server that goes while one looks, and what is asked for twice. */
async function gone() {
  const served = await serve("kept.db", "--read-only", "--port", "0");
  const page = await open(served.at);
  await page.view("paste");
  await until(page, () => document.querySelector("h1").textContent === "No such view"); // it codes nothing
  await page.view("timeline");
  const asked = page.asked.filter((p) => p !== "/api/stream");
  holds(`gone: nothing is asked for twice: ${asked}`, new Set(asked).size === asked.length);
  await page.getByRole("link", { name: "Statements" }).click();
  await until(page, () => location.hash.startsWith("#/statements"));
  await page.settled();
  const before = page.asked.length;
  await page.goBack();
  await page.settled();
  holds(`gone: what was answered a moment ago is not asked for again: ${page.asked.slice(before)}`, page.asked.length === before);
  const rows = await page.locator("main .rows .row").count();
  served.stop();
  await new Promise((done) => setTimeout(done, 300));
  page.wrong = ["ERR_"];
  await page.getByRole("button", { name: "Earlier ones" }).click();
  await page.waitForSelector(".wrong");
  holds("gone: it is said", /does not answer/.test(await page.locator(".wrong").innerText()));
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector(".wrong");
  holds("gone: what was there stays", (await page.locator("main .rows .row").count()) === rows);
  await page.locator("main .rows summary").first().click();
  await until(page, () => /does not answer/.test(document.querySelector(".reports")?.textContent));
  await accessible(page, "a server that is gone");
  await page.context().close();
}

async function news() {
  run("ingest", "news.db", samples[0]);
  const served = await serve("news.db", "--read-only");
  const page = await open(served.at);
  await page.view("statements");
  const before = await page.locator(".rows .row").count();
  run("ingest", "news.db", ...samples.slice(0, 3));
  await page.waitForSelector(".news");
  await until(page, () => document.querySelector(".news").textContent === "2 new articles");
  holds("news: nothing moves by itself", (await page.locator(".rows .row").count()) === before);
  await page.locator(".news").click();
  await until(page, (n) => document.querySelectorAll(".rows .row").length > n, before);
  holds("news: what was told is gone", !(await inView(page, ".news")));
  await page.context().close();
  served.stop();
}

async function site() {
  const served = await open(kept.at),
    page = await open(pathToFileURL(join(WORK, "site", "index.html")).href);
  for (const [name, hash] of Object.entries(VIEWS)) {
    if (name === "paste") continue;
    await served.view(hash);
    await page.view(hash);
    holds(`site: ${name}: an error is shown`, !(await inView(page, ".wrong")));
    const numbers = (p) => p.locator(".figures").allInnerTexts();
    holds(`site: ${name}: the numbers are the server's`, String(await numbers(page)) === String(await numbers(served)));
    if (name !== "search" && name !== "article")
      holds(
        `site: ${name}: as many rows as the server has`,
        (await page.locator(".rows .row").count()) === (await served.locator(".rows .row").count()),
      );
  }
  holds("site: nothing can be pasted", !(await inView(page, "nav a:has-text('Paste')")));
  await page.view("article?id=1990-03-13-vilnius");
  holds("site: an article with its text", (await page.locator(".prose .r-trigger").count()) > 3);
  holds("site: an article with its reasons", /lexicon\/\S+:\d+/.test(await page.locator(".reasons").first().textContent()));
  await page.screenshot({ path: join(shots, "site-article.png"), fullPage: true });
  await served.context().close();
  await page.context().close();
}

/* ---- all of them ---- */

mkdirSync(shots, { recursive: true });
for (const test of [looks, firstView, timeline, article, relation, network, map, statements, search, paste, keys, token, names, gone, news, site]) {
  const begun = Date.now();
  try {
    await test();
  } catch (error) {
    holds(`${test.name}: ${error.message.split("\n").slice(0, 4).join(" ")} ${error.stack.match(/desk\.mjs:\d+/g)?.join(" ")}`, false);
  }
  console.log(`${test.name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
await browser.close();
kept.stop();
bare.stop();
rmSync(WORK, { recursive: true });
console.log(faults.length ? `${faults.length} faults:\n${faults.join("\n")}` : "all is well");
process.exit(faults.length ? 1 : 0);
