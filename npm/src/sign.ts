import type { Cause, CauseKind } from "./contract.js";
import type {
  Certificate as CoreCertificate,
  Demands,
  Framed as CoreFramed,
  PrivateKey as CorePrivateKey,
} from "./core/girokit.js";
import { core } from "./error.js";
import { wasm } from "./wasm.js";

/** Headers in order: pairs, or objects with name and value. */
export type Headers = readonly (readonly [string, string] | { name: string; value: string })[];

/** An HTTP message as far as signing sees it. */
export interface Message {
  /** HTTP method. */
  method: string;
  /** Path and query, as they stand in the request line. */
  target: string;
  /** Headers in order. */
  headers: Headers;
  /** The exact body. */
  body?: Uint8Array | string | null;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

function bytes(body: Message["body"]): Uint8Array {
  return typeof body === "string" ? utf8.encode(body) : (body ?? new Uint8Array());
}

/** One text crosses to the core much faster than a list. A line break would break the text up: then pairs cross. */
function flat(headers: Headers): string {
  let lines = "";
  for (const header of headers) {
    const pair = Array.isArray(header);
    const name: string = pair ? header[0] : (header as { name: string }).name;
    const value: string = pair ? header[1] : (header as { value: string }).value;
    if (name.startsWith("[") || name.includes("\n") || value.includes("\n")) {
      return JSON.stringify(headers.map((one) => ("name" in one ? [one.name, one.value] : one)));
    }
    lines += `${name}\n${value}\n`;
  }
  return lines;
}

/** The `Digest` header of a body: `SHA-256=` and base64. */
export function digest(body: Uint8Array | string): string {
  return wasm().digest(bytes(body));
}

/** A request that is ready to be signed. */
export class Framed {
  readonly #core: CoreFramed;
  /** The bytes to sign. */
  readonly message: Uint8Array;

  /** Made by `frame`. */
  constructor(framed: CoreFramed) {
    this.#core = framed;
    this.message = framed.message;
  }

  /** The bytes to sign, as text. */
  get signingString(): string {
    return text.decode(this.message);
  }

  /** The `Digest` header that was computed and has to be added to the request. */
  get digest(): string | undefined {
    return this.#core.digest;
  }

  /** The keyId. */
  get keyId(): string {
    return this.#core.keyId;
  }

  /** The value of the `Signature` header, once `message` was signed. */
  finish(signature: Uint8Array): string {
    return this.#core.finish(signature);
  }
}

/**
 * Frames a request: computes the digest where one is to be signed and none is there, and joins the signing string.
 *
 * @param signed names of the headers to sign, in order; `(request-target)` may be among them
 */
export function frame(message: Message, signed: readonly string[], keyId: string): Framed {
  const { method, target, headers, body } = message;
  return new Framed(core(() => wasm().frame(method, target, flat(headers), bytes(body), signed.join(" "), keyId)));
}

/** A key in memory, which signs in the core: for where the platform has no crypto. It is slower by far. */
export class PrivateKey {
  readonly #core: CorePrivateKey;

  private constructor(key: CorePrivateKey) {
    this.#core = key;
  }

  /** Reads PEM, PKCS#8 or PKCS#1. */
  static fromPem(pem: string): PrivateKey {
    return new PrivateKey(core(() => new (wasm().PrivateKey)(pem)));
  }

  /** Signs, blinded with 32 fresh random bytes; the signature does not depend on them. */
  sign(message: Uint8Array, entropy = crypto.getRandomValues(new Uint8Array(32))): Uint8Array {
    return core(() => this.#core.sign(message, entropy));
  }

  /** Verifies a message with this key's public half: nothing of what only a certificate says is looked at. */
  verify(message: Message, policy: Policy = {}): Verdict {
    const { method, target, headers, body } = message;
    const wanted = demands(policy);
    return new Verdict(core(() => wasm().verifyWithKey(method, target, flat(headers), bytes(body), this.#core, wanted)));
  }
}

/** A certificate. Reading it says nothing about trust. */
export class Certificate {
  readonly #core: CoreCertificate;

  private constructor(certificate: CoreCertificate) {
    this.#core = certificate;
  }

  /** Reads the first certificate of a PEM text, or base64 of DER as it stands in `TPP-Signature-Certificate`. */
  static fromPem(pem: string): Certificate {
    return new Certificate(core(() => new (wasm().Certificate)(pem)));
  }

  /** The `keyId` of a request signature: `SN=<serial>,CA=<issuer>`. */
  get keyId(): string {
    return this.#core.keyId;
  }

  /** Serial number, upper-case hexadecimal. */
  get serial(): string {
    return this.#core.serial;
  }

  /** Name of the issuer, as Java's `X500Principal.getName(RFC2253)` prints it. */
  get issuer(): string {
    return this.#core.issuer;
  }

  /** Name of the holder, in the same form. */
  get subject(): string {
    return this.#core.subject;
  }

  /** Base64 of the DER form on one line: the value of `TPP-Signature-Certificate`. */
  get base64(): string {
    return this.#core.base64;
  }

  /** Begin of validity, Unix time in milliseconds. */
  get validFromMs(): number {
    return this.#core.validFromMs;
  }

  /** Last moment of validity, Unix time in milliseconds. */
  get validToMs(): number {
    return this.#core.validToMs;
  }

  /** organizationIdentifier of the holder. */
  get organizationIdentifier(): string | undefined {
    return this.#core.organizationIdentifier;
  }

  /** Roles in which the holder is authorised under PSD2: `PSP_PI` and the like. */
  get roles(): string[] {
    return this.#core.roles;
  }

  /** The authority that authorised the holder. */
  get authority(): { name: string; id: string } | undefined {
    const [name, id] = this.#core.authority;
    return name === undefined || id === undefined ? undefined : { name, id };
  }

  /** What it is qualified for: `eseal`, `web` or `esign`. */
  get qcType(): string | undefined {
    return this.#core.qcType;
  }

  /** Length of its RSA key in bits; undefined when the key is of another kind. */
  get rsaKeyBits(): number | undefined {
    return this.#core.rsaKeyBits;
  }

  /** Whether a moment lies within the validity. */
  isValidAt(unixMs: number): boolean {
    return this.#core.isValidAt(unixMs);
  }

  /** Whether the issuer's key signed this certificate. */
  isSignedBy(issuer: Certificate): boolean {
    return core(() => this.#core.isSignedBy(issuer.#core));
  }
}

/** What a verifier demands besides a signature that fits. */
export interface Policy {
  /** Headers that have to be there. */
  required?: readonly string[];
  /** Headers that have to be signed whenever the message carries them. */
  signedIfPresent?: readonly string[];
  /** Unix time in milliseconds; without it neither date nor validity are looked at. */
  nowMs?: number;
  /** How far the `Date` header may be off, in milliseconds. */
  dateToleranceMs?: number;
  /** Certificates, as PEM, of which one has to have issued the signer's. */
  issuers?: readonly string[];
  /** Whether `keyId` has to be that of the certificate. */
  keyIdOfCertificate?: boolean;
  /** Whether the verifier has seen this request id before. */
  repeated?: boolean;
}

function demands(policy: Policy): Demands {
  const demands = new (wasm().Demands)();
  policy.required?.forEach((name) => demands.require(name));
  policy.signedIfPresent?.forEach((name) => demands.signIfPresent(name));
  policy.issuers?.forEach((issuer) => core(() => demands.trust(issuer)));
  if (policy.nowMs !== undefined) demands.clock(policy.nowMs, policy.dateToleranceMs);
  if (policy.keyIdOfCertificate) demands.keyIdOfCertificate();
  if (policy.repeated) demands.repeated();
  return demands;
}

/** The result of a verification. */
export class Verdict {
  /** Everything that is wrong, the most likely cause first; empty when the signature holds. */
  readonly causes: Cause[];
  readonly #explanation: string;

  /** Made by `verify`. */
  constructor(verdict: { causes: unknown; explain(): string; free(): void }) {
    this.causes = verdict.causes as Cause[];
    this.#explanation = verdict.explain();
    verdict.free();
  }

  /** Whether the signature holds. */
  get accepted(): boolean {
    return this.causes.length === 0;
  }

  /** The most likely cause. */
  get cause(): CauseKind | undefined {
    return this.causes[0]?.kind;
  }

  /** The verdict as a person reads it. */
  explain(): string {
    return this.#explanation;
  }
}

/** Verifies a signed message; without a certificate, the one in `TPP-Signature-Certificate` is used. */
export function verify(message: Message, certificate: string | null = null, policy: Policy = {}): Verdict {
  const { method, target, headers, body } = message;
  const wanted = demands(policy);
  const given = certificate ?? undefined;
  return new Verdict(core(() => wasm().verify(method, target, flat(headers), bytes(body), given, wanted)));
}

/**
 * Holds a text to the rule of a kind of value: `iban`, `kid`, `amount` and so on; an amount also to the decimals of its
 * currency, where one is given. Throws when it breaks the rule.
 */
export function check(kind: string, value: string, currency?: string): void {
  core(() => wasm().check(kind, value, currency));
}
