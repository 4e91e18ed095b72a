// `npm test`: the tests in Node. `npm run test:browser`: those in a browser. Ends in one line, `node: N passed, N failed`.
// `npm test -- <file> …` runs some.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const [place = "node", ...names] = process.argv.slice(2);
const here = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.mjs")).sort();
const ours = here.filter((name) => name.startsWith("browser.") === (place === "chromium"));
const files = ours.filter((name) => !names.length || names.some((wanted) => wanted.includes(name)));
let passed = 0;
let failed = 0;
const tests = run({ files: files.map((name) => join(import.meta.dirname, name)), concurrency: 1 });
const isTest = ({ details, name }) => details.type !== "suite" && !name.endsWith(".mjs");
tests.on("test:pass", (data) => (passed += isTest(data) ? 1 : 0));
tests.on("test:fail", (data) => (failed += isTest(data) ? 1 : 0));
for await (const text of tests.compose(new spec())) {
  // The reporter's own sums would be counted a second time.
  process.stdout.write(String(text).replace(/^\S*ℹ .*\n/gm, ""));
}
console.log(`${place}: ${passed} passed, ${failed} failed`);
if (failed || !passed) process.exitCode = 1;
