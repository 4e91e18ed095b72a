import "./node-platform.js";
import { base64 } from "./core/inline.js";
import { load } from "./wasm.js";

export * from "./index.js";
export { keyObjectSigner } from "./node-platform.js";

/** In Node the core is loaded when the package is; this is here so that the same program runs in a browser. */
export async function init(): Promise<void> {}

// A program in one file, such as a serverless function, has no folder beside it to read from.
load(Buffer.from(base64, "base64"));
