import { readFileSync } from "node:fs";
import { join } from "node:path";
import "./node-platform.js";
import { load } from "./wasm.js";

export * from "./index.js";
export { keyObjectSigner } from "./node-platform.js";

/** In Node the core is loaded when the package is; this is here so that the same program runs in a browser. */
export async function init(): Promise<void> {}

load(readFileSync(join(__dirname, "..", "girokit.wasm")));
