import { createPrivateKey, KeyObject, sign as signWith } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { NodeKey } from "./bank.js";
import { noteUnconnected } from "./failure.js";
import { setPlatform } from "./platform.js";
import { runtimeTls } from "./runtime.js";
import { badKey, cryptoKeySigner, type Signer } from "./signer.js";

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
  } catch (cause) {
    throw badKey("a key is PEM text with BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY, not encrypted", cause);
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
    const options = runtimeTls(connect);
    if (options) return options;
    // Bundlers that can leave it out do so; webpack would refuse to build without it.
    const { Agent } = await import(/* webpackIgnore: true */ "undici").catch((cause: unknown) => {
      throw new Error("certificates for the connection need the package undici: npm install undici@7", { cause });
    });
    return { dispatcher: new Agent({ connect }) };
  },
  isPage: false,
});

// Node's fetch and the package undici tell here of every connection that could not be made, TLS handshake and all.
subscribe("undici:client:connectError", (message) => noteUnconnected((message as { error?: unknown }).error));
