// Where the actors of a network stand: forces, run until they rest, fitted to the canvas.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

const TICKS = 300,
  EDGE = 26;

/* nodes [{id, r}], links [{source, target, weight}] -> [{id, x, y}] within width and height, the same every time. */
export function settle({ nodes, links, width, height }) {
  const all = nodes.map((n, i) => ({
    ...n,
    x: width / 2 + Math.cos(i * 2.4) * 14 * Math.sqrt(i + 1),
    y: height / 2 + Math.sin(i * 2.4) * 14 * Math.sqrt(i + 1),
  }));
  const most = Math.max(1, ...links.map((l) => l.weight));
  const simulation = forceSimulation(all)
    .stop()
    .force(
      "link",
      forceLink(links.map((l) => ({ ...l })))
        .id((n) => n.id)
        .distance((l) => 120 - 50 * Math.sqrt(l.weight / most))
        .strength((l) => 0.12 + 0.3 * (l.weight / most)),
    )
    .force("charge", forceManyBody().strength(-220).distanceMax(400))
    .force("x", forceX(width / 2).strength(0.06))
    .force("y", forceY(height / 2).strength(0.06 * (width / height)))
    .force(
      "collide",
      forceCollide((n) => n.r + 6),
    );
  simulation.tick(TICKS);
  return fit(all, width, height);
}

function fit(all, width, height) {
  const ends = (key) => [Math.min(...all.map((n) => n[key])), Math.max(...all.map((n) => n[key]))];
  const [x0, x1] = ends("x"),
    [y0, y1] = ends("y");
  const place = (v, low, high, room) => (high - low < 1 ? room / 2 : EDGE + ((v - low) / (high - low)) * (room - 2 * EDGE));
  return all.map((n) => ({ id: n.id, x: place(n.x, x0, x1, width), y: place(n.y, y0, y1, height) }));
}
