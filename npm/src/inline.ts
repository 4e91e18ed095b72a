import "./web.js";
import { load } from "./wasm.js";
import { base64 } from "./core/inline.js";

export * from "./index.js";

/**
 * Loads the core from this file itself: for where a separate `.wasm` cannot be served. A third larger than `girokit`.
 */
export async function init(): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  load(await WebAssembly.compile(bytes));
}
