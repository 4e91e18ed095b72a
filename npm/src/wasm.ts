import * as glue from "./core/girokit.js";

let ready = false;

/** The core's own functions, once it is loaded. */
export function wasm(): typeof glue {
  if (!ready) throw new Error("girokit is not loaded yet: `await init()` first, where it is used in a browser");
  return glue;
}

/** Whether the core is loaded. */
export function isLoaded(): boolean {
  return ready;
}

/** Takes the core's bytes, or a module that was compiled from them. */
export function load(module: BufferSource | WebAssembly.Module): void {
  if (ready) return;
  glue.initSync({ module });
  ready = true;
}
