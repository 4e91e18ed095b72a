import "./web.js";
import module from "../girokit.wasm";
import { isLoaded, load } from "./wasm.js";

export * from "./index.js";

/** A worker's runtime compiles the core when it is deployed; this is here so that the same program runs in a browser. */
export async function init(): Promise<void> {
  if (!isLoaded()) load(module);
}

load(module);
