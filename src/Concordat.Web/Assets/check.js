// What a stylesheet compiler does not check: weight, outside addresses, unlicensed type, and markup that our Content-Security-Policy refuses.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, "..");
const faults = [];
const heaviest = 60_000;

const css = readFileSync(join(web, "wwwroot/assets/concordat.css"), "utf8");
const script = readFileSync(join(web, "wwwroot/assets/concordat.js"), "utf8");
const weight = gzipSync(css).length + gzipSync(script).length;
if (weight > heaviest) faults.push(`concordat.css and concordat.js weigh ${weight} bytes compressed; at most ${heaviest} are allowed.`);
if (/GDS Transport/i.test(css)) faults.push("concordat.css names GDS Transport, which is licensed for GOV.UK only.");
if (/url\(\s*["']?(https?:)?\/\//i.test(css)) faults.push("concordat.css fetches something from another origin.");

const pages = readdirSync(join(web, "Pages"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".cshtml"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const refused = [
  [/\sstyle\s*=\s*["'@]/i, "an inline style"],
  [/<style[\s>]/i, "a style element"],
  [/<script(?![^>]*\ssrc=)[^>]*>/i, "an inline script"],
  [/\son(click|change|submit|load|input|focus|blur|keydown|keyup)\s*=/i, "an inline event handler"],
  [/(src|<link[^>]*href)\s*=\s*["']https?:/i, "something fetched from another origin"],
];
for (const page of pages) {
  readFileSync(page, "utf8").split("\n").forEach((line, index) => {
    for (const [pattern, what] of refused) {
      if (pattern.test(line)) faults.push(`${relative(web, page)}:${index + 1} has ${what}, which the Content-Security-Policy refuses.`);
    }
  });
}

for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages; stylesheet and script weigh ${weight} bytes compressed.`);
process.exitCode = faults.length === 0 ? 0 : 1;
