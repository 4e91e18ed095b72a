// The package as users get it: packed, installed in an empty folder, loaded in every way.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const npm = join(import.meta.dirname, "..");
let folder, packed;

const quiet = { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
const run = (command, args) => execFileSync(command, args, { cwd: folder, ...quiet }).trim();

before(() => {
  folder = mkdtempSync(join(tmpdir(), "girokit-package-"));
  const args = ["pack", "--json", "--pack-destination", folder];
  [packed] = JSON.parse(execFileSync("npm", args, { cwd: npm, ...quiet }));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename)]);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const say = "console.log(girokit.digest(''), new girokit.GirokitError({ message: 'x' }) instanceof Error)";
const said = "SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= true";

test("it holds what is needed and nothing else", () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of ["dist/girokit.wasm", "dist/node.mjs", "dist/cjs/node.js", "dist/esm/browser.js"]) {
    assert.ok(paths.includes(path), path);
  }
  const others = paths.filter((path) => !/^dist\/|^package\.json$|^README|^LICENSE/.test(path));
  assert.deepEqual(others, []);
});

test("what is imported for its effects alone is kept by bundlers", () => {
  const { sideEffects } = JSON.parse(readFileSync(join(npm, "package.json"), "utf8"));
  const sources = readdirSync(join(npm, "src")).filter((name) => name.endsWith(".ts"));
  const imported = sources.flatMap((name) => [...readFileSync(join(npm, "src", name), "utf8").matchAll(/^import "\.\/(.+\.js)";$/gm)]);
  assert.ok(imported.length > 0);
  for (const [, name] of imported) assert.ok(sideEffects.includes(`./dist/esm/${name}`), name);
});

test("Node loads it as an ES module", () => {
  writeFileSync(join(folder, "esm.mjs"), `import * as girokit from "girokit"; await girokit.init(); ${say}`);
  assert.equal(run(process.execPath, ["esm.mjs"]), said);
});

test("Node loads it as CommonJS", () => {
  writeFileSync(join(folder, "common.cjs"), `const girokit = require("girokit"); ${say}`);
  assert.equal(run(process.execPath, ["common.cjs"]), said);
});

test("both are one: an error made here is an instance there", () => {
  const both = `import { createRequire } from "node:module"; import { GirokitError } from "girokit";
    const common = createRequire(import.meta.url)("girokit");
    try { common.check("iban", "x") } catch (error) { console.log(error instanceof GirokitError) }`;
  writeFileSync(join(folder, "both.mjs"), both);
  assert.equal(run(process.execPath, ["both.mjs"]), "true");
});

test("with the core inside one file", () => {
  const inline = `import * as girokit from "girokit/inline"; await girokit.init(); ${say}`;
  writeFileSync(join(folder, "inline.mjs"), inline);
  assert.equal(run(process.execPath, ["inline.mjs"]), said);
});

/** A program that names the method of every operation there is, and what its flow is called. */
function everyOperation() {
  const catalogue = Object.entries(JSON.parse(readFileSync(join(npm, "../tests/tour/operations.json"), "utf8")));
  const offered = catalogue.filter(([, kind]) => kind !== "refused");
  const lines = offered.map(([full, kind]) => {
    const [system, name] = full.split(".");
    const Bank = `girokit.${system[0].toUpperCase()}${system.slice(1)}`;
    const gives = kind === "list" ? "girokit.Listing<unknown>" : `girokit.Flow<unknown, "${full}">`;
    return `(bank: ${Bank}) => bank.${name} satisfies (...given: never[]) => ${gives},`;
  });
  return ['import * as girokit from "girokit";', "export const operations = [", ...lines, "];"].join("\n");
}

const dom = ["--lib", "es2023,dom"];
const node = ["--lib", "es2023", "--types", "node", "--typeRoots", join(npm, "node_modules/@types")];
for (const [name, module, resolution, file, lib] of [
  ["Node's ES modules", "nodenext", "nodenext", "usage.mts", node],
  ["Node's CommonJS", "nodenext", "nodenext", "usage.cts", node],
  ["bundlers", "esnext", "bundler", "usage.ts", dom],
]) {
  test(`the types hold in the compiler's strictest mode, resolved as for ${name}`, () => {
    const usage = readFileSync(join(npm, "test/package/usage.ts"), "utf8");
    writeFileSync(join(folder, file), `${usage}\n${everyOperation()}`);
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit"];
    const target = ["--target", "es2022", ...lib];
    const how = ["--module", module, "--moduleResolution", resolution];
    const tsc = join(npm, "node_modules/typescript/bin/tsc");
    try {
      run(process.execPath, [tsc, ...strict, ...target, ...how, file]);
    } catch (error) {
      assert.fail(error.stdout);
    }
  });
}
