// The package as packed, built and run by the tools of others. Each row is a project of its own that pays at the sandbox.
// `node run.mjs [name …]` runs some. Prints a table, and `packed: N passed, N failed`.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../browser/page.mjs";
import { startJudge } from "./judge.mjs";

const here = import.meta.dirname;
const npm = join(here, "../..");
const tool = (name) => join(here, "node_modules/.bin", name);
const top = mkdtempSync(join(tmpdir(), "girokit-packed-"));

// The tools, as the lock file has them. Of their scripts only Bun's is needed: it puts its program in its place.
const lock = (path) => statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (lock("node_modules/.package-lock.json") < lock("package-lock.json")) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--silent", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
  execFileSync(process.execPath, [join(here, "node_modules/bun/install.js")], { stdio: "inherit" });
  utimesSync(join(here, "node_modules/.package-lock.json"), new Date(), new Date());
}

const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", top], { cwd: npm, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
);
const tarball = join(top, packed.filename);

const PAGE = '<!doctype html><script type="module" src="NAME"></script>';
const BROWSER = 'import { pay } from "./shop.js"; pay(location.origin);';
const PROGRAM = 'import { pay } from "./shop.js"; pay(process.argv[2]);';

/** Makes a project: the package installed from its tarball, with what a user would write. */
function project(name, files, { undici = false } = {}) {
  const folder = join(top, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), `{ "name": "${name}", "private": true, "type": "module" }\n`);
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--legacy-peer-deps", tarball], folder);
  if (undici) cpSync(join(npm, "node_modules/undici"), join(folder, "node_modules/undici"), { recursive: true });
  cpSync(join(here, "programs"), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CI: "1" } });
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}`.slice(-1_500));
  }
}

/** A program that runs until it has reported. */
function program(command, args, cwd) {
  return () => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
    const failed = new Promise((_, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => setTimeout(() => reject(new Error(`it ended with ${code}: ${said.slice(-1_500)}`)), 500).unref());
    });
    failed.catch(() => {});
    return Object.assign(() => void child.kill(), { failed });
  };
}

let chromium;

/** A page that pays. */
async function page(url) {
  chromium ??= await launch();
  const opened = await chromium.newPage();
  const failed = new Promise((_, reject) => opened.on("pageerror", (error) => reject(new Error(`in the page: ${error.message}`))));
  failed.catch(() => {});
  await opened.goto(url);
  return Object.assign(() => opened.close(), { failed });
}

const bytes = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

/** A bundle for pages: built into `out`, then served by the judge. */
const bundled = (folder, out) => ({ root: join(folder, out), inPage: true, size: () => bytes(join(folder, out)), start: () => page(judge.origin) });

const CONFIG = 'import { resolve } from "node:path";\n';

/** What is built and run: each gives what the judge needs. */
const projects = {
  "node, ES modules": (name) => {
    const folder = project(name, { "main.js": PROGRAM });
    return { start: program(process.execPath, ["main.js", judge.origin], folder) };
  },
  "node, CommonJS": (name) => {
    const shop = 'const { pay } = require("./shop.cjs"); pay(process.argv[2]);';
    const folder = project(name, { "main.cjs": shop });
    run(tool("esbuild"), ["shop.js", "--format=cjs", "--outfile=shop.cjs"], folder);
    return { start: program(process.execPath, ["main.cjs", judge.origin], folder) };
  },
  "node, the core in its file": (name) => {
    const folder = project(name, { "main.js": PROGRAM });
    run("sed", ["-i", 's|"girokit"|"girokit/inline"|', "shop.js"], folder);
    return { start: program(process.execPath, ["main.js", judge.origin], folder) };
  },
  "node, mutual TLS": (name) => {
    const folder = project(name, {}, { undici: true });
    return { mutual: true, start: program(process.execPath, ["mutual.js", judge.origin], folder) };
  },
  bun: (name) => {
    const folder = project(name, { "main.js": PROGRAM });
    return { start: program(tool("bun"), ["main.js", judge.origin], folder) };
  },
  "bun, mutual TLS": (name) => {
    const folder = project(name, {});
    return { mutual: true, start: program(tool("bun"), ["mutual.js", judge.origin], folder) };
  },
  deno: (name) => {
    const folder = project(name, { "main.js": PROGRAM });
    return { start: program(tool("deno"), ["run", "-A", "main.js", judge.origin], folder) };
  },
  "deno, mutual TLS": (name) => {
    const folder = project(name, { "deno.json": '{ "nodeModulesDir": "manual" }' });
    run("sed", ["-i", '1i import process from "node:process";', "mutual.js"], folder);
    return { mutual: true, start: program(tool("deno"), ["run", "-A", "mutual.js", judge.origin], folder) };
  },
  "typescript, node16": (name) => typed(name, "node16", "node16", ["--types", "node", "--typeRoots", join(npm, "node_modules/@types")]),
  "typescript, bundler": (name) => typed(name, "esnext", "bundler", ["--lib", "es2023,dom"]),
  "vite build": (name) => {
    const folder = project(name, { "main.js": BROWSER, "index.html": PAGE.replace("NAME", "/main.js") });
    run(tool("vite"), ["build"], folder);
    return bundled(folder, "dist");
  },
  "vite dev": (name) => {
    const proxy = Object.fromEntries(["/tietoevry", "/job", "/decide", "/report"].map((path) => [path, judge.origin]));
    const config = `export default { server: { port: 0, host: "127.0.0.1", proxy: ${JSON.stringify(proxy)} }, cacheDir: ".vite" };`;
    const files = { "main.js": BROWSER, "index.html": PAGE.replace("NAME", "/main.js"), "vite.config.js": config };
    return { inPage: true, start: () => viteDev(project(name, files)) };
  },
  "webpack, production": (name) => webpack(name, "production"),
  "webpack, development": (name) => webpack(name, "development"),
  esbuild: (name) => {
    // esbuild copies no files by itself: the core is imported as one, and its address given.
    const main = 'import { pay } from "./shop.js"; import wasm from "girokit/girokit.wasm"; pay(location.origin, wasm);';
    const folder = project(name, { "main.js": main });
    const how = ["--bundle", "--format=esm", "--minify", "--loader:.wasm=file", "--outdir=out", "--public-path=/"];
    run(tool("esbuild"), ["main.js", ...how], folder);
    writeFileSync(join(folder, "out/index.html"), PAGE.replace("NAME", "/main.js"));
    return bundled(folder, "out");
  },
  rollup: (name) => {
    const config = `import resolve from "@rollup/plugin-node-resolve";
      export default { input: "main.js", output: { dir: "out", format: "es" }, plugins: [resolve({ browser: true })] };`;
    const main = 'import { pay } from "./shop.js"; pay(location.origin, "/girokit.wasm");';
    const folder = project(name, { "main.js": main, "rollup.config.js": config });
    mkdirSync(join(folder, "node_modules/@rollup"), { recursive: true });
    for (const plugin of ["@rollup/plugin-node-resolve"]) {
      symlinkSync(join(here, "node_modules", plugin), join(folder, "node_modules", plugin));
    }
    run(tool("rollup"), ["-c"], folder);
    cpSync(join(folder, "node_modules/girokit/dist/girokit.wasm"), join(folder, "out/girokit.wasm"));
    writeFileSync(join(folder, "out/index.html"), PAGE.replace("NAME", "/main.js"));
    return bundled(folder, "out");
  },
  "one file for Node, CommonJS": (name) => oneFile(name, "cjs"),
  "one file for Node, ES module": (name) => oneFile(name, "mjs"),
  "workerd, by wrangler": (name) => {
    const main = `import { pay } from "./shop.js";
      export default { async fetch(request) { await pay(new URL(request.url).searchParams.get("origin")); return new Response("paid"); } };`;
    const wrangler = `name = "shop"\nmain = "main.js"\ncompatibility_date = "2026-03-01"\n`;
    const folder = project(name, { "main.js": main, "wrangler.toml": wrangler });
    const dry = run(tool("wrangler"), ["deploy", "--dry-run", "--outdir", "out"], folder);
    if (!existsSync(join(folder, "out/main.js"))) throw new Error(dry);
    return { size: () => bytes(join(folder, "out")), start: () => workerd(folder) };
  },
  publint: () => {
    const said = run(tool("publint"), ["run", "--strict", tarball], top);
    if (!/All good/.test(said)) throw new Error(said);
    return {};
  },
  attw: () => {
    // Node 10 resolves without `exports`, and this package is for Node 20 and later. What holds the core in itself, and the
    // core as a file, are ES modules only.
    run(tool("attw"), [tarball, "--entrypoints", ".", "--profile", "node16"], top);
    run(tool("attw"), [tarball, "--entrypoints", "inline", "girokit.wasm", "--profile", "esm-only"], top);
    return {};
  },
};

function typed(name, module, resolution, more) {
  const folder = project(name, {});
  cpSync(join(npm, "test/package/usage.ts"), join(folder, "usage.ts"));
  const how = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit", "--target", "es2022"];
  run(tool("tsc"), [...how, "--module", module, "--moduleResolution", resolution, ...more, "usage.ts"], folder);
  return {};
}

function webpack(name, mode) {
  const config = `${CONFIG}export default { mode: "${mode}", entry: "./main.js", output: { path: resolve("out"), filename: "main.js", publicPath: "/" } };`;
  const build = `import webpack from "${join(here, "node_modules/webpack/lib/index.js")}"; import config from "./webpack.config.js";
    webpack(config, (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString("errors-only")); process.exit(1); } });`;
  const folder = project(name, { "main.js": BROWSER, "webpack.config.js": config, "build.js": build });
  run(process.execPath, ["build.js"], folder);
  writeFileSync(join(folder, "out/index.html"), PAGE.replace("NAME", "/main.js"));
  return bundled(folder, "out");
}

function oneFile(name, kind) {
  const folder = project(name, { "main.js": PROGRAM });
  const format = kind === "mjs" ? "esm" : kind;
  run(tool("esbuild"), ["main.js", "--bundle", "--platform=node", `--format=${format}`, `--outfile=out/index.${kind}`], folder);
  // Elsewhere, with nothing beside it, as it is deployed.
  const deployed = join(top, `${name} deployed`);
  cpSync(join(folder, "out"), deployed, { recursive: true });
  return { size: () => bytes(deployed), start: program(process.execPath, [`index.${kind}`, judge.origin], deployed) };
}

async function viteDev(folder) {
  const { createServer } = await import(join(here, "node_modules/vite/dist/node/index.js"));
  const server = await createServer({ root: folder, configFile: join(folder, "vite.config.js"), logLevel: "silent" });
  await server.listen();
  const opened = await page(`http://127.0.0.1:${server.httpServer.address().port}/`);
  const stop = async () => {
    await opened();
    await server.close();
  };
  return Object.assign(stop, { failed: opened.failed });
}

function workerd(folder) {
  // The one that wrangler brings along.
  const { Miniflare } = createRequire(join(here, "node_modules/wrangler/package.json"))("miniflare");
  const modulesRules = [{ type: "ESModule", include: ["**/*.js"] }, { type: "CompiledWasm", include: ["**/*.wasm"] }];
  const out = join(folder, "out");
  const options = { modulesRoot: out, modules: true, scriptPath: join(out, "main.js"), modulesRules, compatibilityDate: "2026-03-01" };
  const worker = new Miniflare(options);
  const failed = worker.dispatchFetch(`http://shop.example/?origin=${encodeURIComponent(judge.origin)}`).then(
    () => new Promise(() => {}),
  );
  failed.catch(() => {});
  return Object.assign(() => worker.dispose(), { failed });
}

const judge = await startJudge();
const wanted = process.argv.slice(2);
const rows = [["girokit, packed", "", "", `${packed.size}`]];
const wrong = [];
for (const [name, make] of Object.entries(projects)) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) continue;
  const row = [name, "no", "no", ""];
  try {
    const made = await make(name.replace(/\W+/g, "-"));
    row[1] = "yes";
    if (made.start) await judge.watch(made);
    row[2] = made.start ? "yes" : "–";
    row[3] = made.size ? `${made.size()}` : "";
  } catch (error) {
    wrong.push(`${name}: ${error.stack}`);
  }
  rows.push(row);
  console.log(`${row[1] === "no" ? "not built" : row[2] === "no" ? "not run  " : "ok       "} ${name}`);
}
await chromium?.close();
judge.stop();
rmSync(top, { recursive: true, force: true });

const line = ([name, built, ran, size]) => `${name.padEnd(30)} ${built.padEnd(6)} ${ran.padEnd(4)} ${size.padStart(10)}`;
console.log(`\n${line(["project", "built", "ran", "bytes"])}\n${rows.map(line).join("\n")}\n`);
for (const why of wrong) console.log(`FAILED ${why}\n`);
console.log(`packed: ${rows.length - 1 - wrong.length} passed, ${wrong.length} failed`);
if (wrong.length || rows.length < 2) process.exitCode = 1;
// Vite and miniflare leave handles behind.
process.exit();
