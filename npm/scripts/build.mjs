// Builds the package into dist/: the core as WebAssembly, its JavaScript side, and the TypeScript around it.
//
// What is up to date is left as it is; `npm run build -- --all` builds everything anew.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const npm = join(import.meta.dirname, "..");
const top = join(npm, "..");
const at = (...parts) => join(npm, ...parts);

function run(command, args, cwd = npm) {
  execFileSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
}

/** When a file was written; long ago when it is not there. */
function written(path) {
  return process.argv.includes("--all") ? 0 : (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function target() {
  const args = ["metadata", "--format-version", "1", "--no-deps"];
  return JSON.parse(execFileSync("cargo", args, { cwd: top, maxBuffer: 2 ** 26 })).target_directory;
}

/** The core, as `src/core/girokit.{js,d.ts}` and `dist/girokit.wasm`. */
function core() {
  const wasm = at("dist/girokit.wasm");
  // Small, but for the crates in which the time goes: hashing, JSON, big integers.
  const config = ['opt-level="s"', 'lto="fat"', "codegen-units=1", 'panic="abort"', 'strip="debuginfo"'];
  const fast = ["base64", "num-bigint-dig", "rsa", "serde_json", "sha2"];
  config.push(...fast.map((name) => `package.${name}.opt-level=3`));
  const profile = config.flatMap((line) => ["--config", `profile.release.${line}`]);
  run("cargo", ["build", "-q", "--release", "--target", "wasm32-unknown-unknown", "-p", "girokit-wasm", ...profile], top);
  const module = join(target(), "wasm32-unknown-unknown", "release", "girokit_wasm.wasm");
  if (written(at("src/core/inline.d.ts")) > statSync(module).mtimeMs && written(wasm)) return;
  const bindgen = ["run", "-q", "-p", "girokit-generate", "--features", "wasm", "--bin", "girokit-wasm-bindgen", "--"];
  run("cargo", [...bindgen, module, at("src/core")], top);
  // Named one by one: with all of them on, Node 20 refuses the module.
  const features = ["bulk-memory", "bulk-memory-opt", "mutable-globals", "nontrapping-float-to-int", "reference-types"];
  features.push("sign-ext", "multivalue");
  const optimise = ["-O2", "--strip-debug", "--strip-producers", ...features.map((name) => `--enable-${name}`)];
  run(process.execPath, [at("node_modules/binaryen/bin/wasm-opt"), at("src/core/girokit_bg.wasm"), ...optimise, "-o", wasm]);
  const base64 = readFileSync(wasm).toString("base64");
  writeFileSync(at("src/core/inline.js"), `/** The core itself. */\nexport const base64 = "${base64}";\n`);
  writeFileSync(at("src/core/inline.d.ts"), "/** The core itself. */\nexport declare const base64: string;\n");
}

/** What importing the core itself gives: bundlers and runtimes differ in that. */
const WASM_TYPES = `/** The core: a compiled module in workers, its address where a bundler copies files. */
declare const wasm: WebAssembly.Module | string;
export default wasm;
`;

/** The TypeScript: ES modules for browsers and bundlers, CommonJS for Node, and a door for Node's ES modules. */
function typescript() {
  const below = readdirSync(at("src"), { recursive: true }).map((name) => at("src", name));
  const sources = [...below, at("tsconfig.json"), at("tsconfig.node.json"), import.meta.filename];
  if (sources.every((path) => written(at("dist/node.mjs")) > statSync(path).mtimeMs)) return;
  for (const folder of ["esm", "cjs"]) rmSync(at("dist", folder), { recursive: true, force: true });
  for (const project of ["tsconfig.json", "tsconfig.node.json"]) {
    run(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at(project)]);
  }
  // `Symbol.dispose` is unknown to compilers that are not told of ES2026, and how the core is loaded is spelt in types of
  // the DOM, which a program for Node need not know.
  const [declared] = readFileSync(at("src/core/girokit.d.ts"), "utf8").split("export type InitInput");
  const types = declared.replace(/^ *\[Symbol\.dispose\].*\n/gm, "");
  for (const folder of ["esm", "cjs"]) {
    mkdirSync(at("dist", folder, "core"), { recursive: true });
    writeFileSync(at("dist", folder, "core/girokit.d.ts"), types);
  }
  for (const name of ["girokit.js", "inline.js"]) cpSync(at("src/core", name), at("dist/esm/core", name));
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(readFileSync(at("src/core/girokit.js"), "utf8"), { compilerOptions });
  writeFileSync(at("dist/cjs/core/girokit.js"), outputText);
  writeFileSync(at("dist/cjs/package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(at("dist/girokit.wasm.d.ts"), WASM_TYPES);
  // One instance of the core for both kinds of modules: an error made in one is an instance of the class in the other.
  for (const name of ["node.mjs", "node.d.mts"]) writeFileSync(at("dist", name), 'export * from "./cjs/node.js";\n');
}

mkdirSync(at("dist"), { recursive: true });
core();
typescript();
