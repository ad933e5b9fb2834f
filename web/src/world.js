// The outlines of the countries, loaded when the map is first opened: a script that hands them over, which a page that was
// opened from a file can load too.
import { feature, mesh } from "topojson-client";

let world;

export function loadWorld() {
  world ??= new Promise((done, fail) => {
    globalThis.sanudoWorld = (topology) =>
      done({ land: feature(topology, topology.objects.land), borders: mesh(topology, topology.objects.countries, (a, b) => a !== b) });
    const script = document.createElement("script");
    script.src = __WORLD__;
    script.onerror = () => fail(new Error("The map's outlines did not load"));
    document.head.append(script);
  });
  world.catch(() => (world = undefined));
  return world;
}
