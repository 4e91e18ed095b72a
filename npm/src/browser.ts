import "./web.js";
import { isLoaded, load } from "./wasm.js";

export * from "./index.js";

let loading: Promise<void> | undefined;

/**
 * Loads the core. Await it once before anything else.
 *
 * @param source where `girokit.wasm` is, or its bytes, or a compiled module; beside this file unless told otherwise
 */
export function init(source?: string | URL | BufferSource | WebAssembly.Module): Promise<void> {
  loading ??= start(source).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(source: Parameters<typeof init>[0]): Promise<void> {
  if (isLoaded()) return;
  if (source instanceof WebAssembly.Module) return load(source);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return load(await WebAssembly.compile(source as BufferSource));
  }
  const response = await fetch(source ?? new URL("../girokit.wasm", import.meta.url));
  if (!response.ok) throw new Error(`girokit.wasm could not be loaded: HTTP ${response.status} from ${response.url}`);
  const streamed = response.headers.get("content-type")?.startsWith("application/wasm");
  load(await (streamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer())));
}
