import { GirokitError } from "./error.js";

/** Signs with RSASSA-PKCS1-v1_5 and SHA-256 (RFC 8017, 8.2), wherever the key is. */
export type Signer = (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A `CryptoKey` of WebCrypto, also where the compiler is not told of the DOM. */
export type WebKey = typeof globalThis extends { CryptoKey: { prototype: infer K } }
  ? K
  : { readonly type: string; readonly extractable: boolean; readonly algorithm: object; readonly usages: unknown[] };

const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;

/** A signer from a key of WebCrypto, which need not be extractable. */
export function cryptoKeySigner(key: WebKey): Signer {
  const usable = key.type === "private" && key.usages.includes("sign") && key.algorithm.name === RSA.name;
  if (!usable) throw badKey("this CryptoKey is not a private RSASSA-PKCS1-v1_5 key that may sign");
  return async (message) => new Uint8Array(await crypto.subtle.sign(RSA.name, key, message as BufferSource));
}

/** Reads PEM, PKCS#8 or PKCS#1, into a key of WebCrypto that nobody can read out again. */
export async function importKey(pem: string): Promise<WebKey> {
  const found = /-----BEGIN (RSA )?PRIVATE KEY-----([^-]*)-----END (RSA )?PRIVATE KEY-----/.exec(pem);
  if (!found) throw badKey("a key is PEM text with BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY");
  const der = Uint8Array.from(atob(found[2]!.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
  const pkcs8 = found[1] ? wrapPkcs1(der) : der;
  try {
    return await crypto.subtle.importKey("pkcs8", pkcs8 as BufferSource, RSA, false, ["sign"]);
  } catch (cause) {
    throw badKey("this PEM block is not an RSA key", cause);
  }
}

/** PKCS#1 is what PKCS#8 holds inside (RFC 5208, 5): version 0, rsaEncryption, the key as octets. */
function wrapPkcs1(pkcs1: Uint8Array): Uint8Array {
  const version = Uint8Array.of(0x02, 0x01, 0x00);
  const rsaEncryption = Uint8Array.of(
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
  );
  return element(0x30, version, rsaEncryption, element(0x04, pkcs1));
}

/** One element of DER (X.690, 8.1). */
function element(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const long: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) long.unshift(rest & 0xff);
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | long.length, ...long];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let at = head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** An error about a key, in the core's words. */
export function badKey(message: string, cause?: unknown): GirokitError {
  const error = new GirokitError({ kind: "InvalidKey", fault: "Caller", retry: "Never", field: "key", message });
  if (cause !== undefined) error.cause = cause;
  return error;
}
