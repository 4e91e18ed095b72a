import type { Signer } from "./signer.js";

/** What differs between Node, browsers and other runtimes. */
export interface Platform {
  /** Makes a signer of a key of the platform, or of PEM text. */
  signer(key: unknown): Signer;
  /** Options for `fetch` that make it use these certificates; an error that says what to do where there are none. */
  tls(tls: Tls): Promise<object>;
  /** Whether a browser stands behind `fetch`, which keeps some headers for itself. */
  isPage: boolean;
}

/** Certificates for the connection, as PEM text. */
export interface Tls {
  /** The authority to trust, where it is not one of the system's. */
  ca?: string;
  /** The client's certificate (QWAC). */
  cert?: string;
  /** The key of the client's certificate. */
  key?: string;
}

let current: Platform | undefined;

/** Says where we run. Done by the package's entry points. */
export function setPlatform(platform: Platform): void {
  current = platform;
}

/** Where we run. */
export function platform(): Platform {
  if (!current) throw new Error("import from `girokit` or `girokit/inline`");
  return current;
}
