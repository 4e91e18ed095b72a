import { createPrivateKey, KeyObject, sign as signWith } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NodeKey } from "./bank.js";
import { noteUnconnected } from "./failure.js";
import { setPlatform } from "./platform.js";
import { badKey, cryptoKeySigner, type Signer } from "./signer.js";
import { load } from "./wasm.js";

export * from "./index.js";

/** In Node the core is loaded when the package is; this is here so that the same program runs in a browser. */
export async function init(): Promise<void> {}

/** A signer from a `KeyObject` of node:crypto. */
export function keyObjectSigner(key: NodeKey): Signer {
  if (!(key instanceof KeyObject) || key.type !== "private" || key.asymmetricKeyType !== "rsa") {
    throw badKey("this is not a KeyObject with a private RSA key");
  }
  return (message) => signWith("sha256", message, key);
}

function read(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw badKey("a key is PEM text with BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY, not encrypted");
  }
}

setPlatform({
  signer(key) {
    if (typeof key === "string") return keyObjectSigner(read(key));
    if (key instanceof KeyObject) return keyObjectSigner(key);
    if (key instanceof CryptoKey) return cryptoKeySigner(key);
    throw badKey("a key is a KeyObject, a CryptoKey, PEM text or a function that signs");
  },
  async tls(connect) {
    const { Agent } = await import("undici").catch(() => {
      throw new Error("certificates for the connection need the package undici: npm install undici@7");
    });
    return { dispatcher: new Agent({ connect }) };
  },
  forbidden: null,
});

// Node's fetch and the package undici tell here of every connection that could not be made, TLS handshake and all.
subscribe("undici:client:connectError", (message) => noteUnconnected((message as { error?: unknown }).error));

load(readFileSync(join(__dirname, "..", "girokit.wasm")));
