// Folders and files of vectors.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Every `*.json` below a folder, or the one file that is named, as `[title, text]`. */
export function read(folder) {
  return find(folder)
    .sort()
    .map((path) => [(relative(folder, path) || path).replace(/\.json$/, ""), readFileSync(path, "utf8")]);
}

function find(path) {
  if (!statSync(path).isDirectory()) return [path];
  const below = readdirSync(path).flatMap((name) => find(join(path, name)));
  return below.filter((file) => file.endsWith(".json"));
}

/** Prints what failed and how many passed; sets the exit code. */
export function report(language, count, failures) {
  for (const [title, why] of failures) console.log(`FAILED ${title}: ${why}`);
  console.log(`${language}: ${count - failures.length} passed, ${failures.length} failed`);
  if (failures.length || !count) process.exitCode = 1;
}
