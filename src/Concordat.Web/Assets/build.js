// Builds wwwroot/assets from styles/ and concordat.js. Run by ./concordat and ./test.
import { mkdirSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "wwwroot", "assets");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { css } = sass.compile(join(here, "styles", "concordat.scss"), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  style: "compressed",
});
const target = ["chrome111", "edge111", "firefox113", "safari16.4"];
writeFileSync(join(out, "concordat.css"), (await esbuild.transform(css, { loader: "css", minify: true, target })).code);

await esbuild.build({
  entryPoints: [join(here, "concordat.js")],
  outfile: join(out, "concordat.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target,
  logLevel: "warning",
});
copyFileSync(join(here, "icon.svg"), join(out, "icon.svg"));
