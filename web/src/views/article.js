// One article: its text with all that was read from it.
import { drawRecord } from "../record.js";
import { empty, later } from "../ui.js";

/* Show what the URL names: an event or a statement. */
function point(root, id) {
  const card = id && root.querySelector(`#${CSS.escape(id)}`);
  if (!card) return;
  card.closest("details.sayings")?.setAttribute("open", "");
  card.classList.add("pointed");
  setTimeout(() => {
    card.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
  });
}

export default {
  name: "article",
  title: "Article",
  about: "its text and what was read from it",
  quietTitle: true,
  noFilters: true,
  still: true,
  draw(root, ctx) {
    const { id, pub: publisher, coding } = ctx.params;
    if (!id) return root.append(empty("The address names no article."));
    root.append(
      later(
        () => ctx.api.record({ id, publisher, coding }, ctx.signal),
        (record) => {
          const drawn = drawRecord(record, ctx.params);
          point(drawn, ctx.params.event ?? ctx.params.statement);
          document.title = `${record.title || record.id} · Sanudo`;
          return drawn;
        },
        { signal: ctx.signal, height: 500 },
      ),
    );
  },
};
