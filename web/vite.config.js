// One classic script, one style sheet and the map's outlines: a page that a server serves under a strict content policy
// and that opens from a file as well, where modules cannot be loaded.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const outlines = `sanudoWorld(${readFileSync(new URL("./node_modules/world-atlas/countries-110m.json", import.meta.url), "utf8")});\n`;
const worldName = `world-${createHash("sha256").update(outlines).digest("hex").slice(0, 8)}.js`;

const world = {
  name: "world",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: worldName, source: outlines });
  },
};

/* Vite writes a module's tag; ours is a classic script, run when the page has been read. */
const classic = {
  name: "classic",
  enforce: "post",
  transformIndexHtml: (html) =>
    html
      .replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, '<script defer src="$1"></script>')
      .replace(/<link rel="stylesheet" crossorigin /, '<link rel="stylesheet" '),
};

export default defineConfig({
  base: "./",
  define: { __WORLD__: JSON.stringify(worldName) },
  plugins: [world, classic],
  worker: { format: "iife" },
  build: {
    target: "es2020",
    modulePreload: false,
    cssCodeSplit: false,
    assetsDir: "",
    assetsInlineLimit: 0,
    rollupOptions: {
      output: { format: "iife", inlineDynamicImports: true, entryFileNames: "desk-[hash].js", assetFileNames: "desk-[hash][extname]" },
    },
  },
});
