import type { Tls } from "./platform.js";

/** The runtimes that are no browser, by the word that each puts into its `navigator.userAgent`. */
const RUNTIME = /^(Node\.js|Bun|Deno|Cloudflare-Workers)\b/;

/** What Deno has for connections with certificates of their own. */
interface DenoNamespace {
  createHttpClient(options: { caCerts?: string[]; cert?: string; key?: string }): object;
}

const global = globalThis as { Bun?: object; Deno?: DenoNamespace; process?: { versions?: { node?: string } } };

/** Whether a browser stands behind `fetch`: in a page, in its workers, in an extension. */
export function isPage(): boolean {
  const agent = typeof navigator === "undefined" ? "" : (navigator.userAgent ?? "");
  const elsewhere = global.Bun !== undefined || global.Deno !== undefined || global.process?.versions?.node !== undefined;
  // Electron's windows have a `process` too.
  return typeof document !== "undefined" || !(RUNTIME.test(agent) || elsewhere);
}

/** Certificates for the connection, in the way of Bun or Deno; `undefined` elsewhere. */
export function runtimeTls(tls: Tls): object | undefined {
  if (global.Bun !== undefined) return { tls };
  if (global.Deno === undefined) return undefined;
  const { ca, cert, key } = tls;
  const client = global.Deno.createHttpClient({
    ...(ca !== undefined && { caCerts: [ca] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
  });
  return { client };
}
