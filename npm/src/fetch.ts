import type { Header, Request } from "./contract.js";
import { isTransportFailure, neverLeft, NotAnswered, NotSent, reason, Unsendable } from "./failure.js";
import { platform, type Tls } from "./platform.js";

/** An answer as it came. */
export interface Answer {
  /** HTTP status. */
  status: number;
  /** Headers. */
  headers: Header[];
  /** The exact bytes of the body; of a body that is too large only the beginning. */
  body: Uint8Array;
}

/**
 * Performs a request. Reads at most one byte more than `largest`, so that a larger answer is known as such.
 *
 * Where the transport fails it throws `NotSent` or `NotAnswered`, or what `fetch` and Node throw then. `signal` is given with
 * reads only: a payment on its way is awaited.
 */
export type Send = (request: Request, largest: number, signal?: AbortSignal) => Promise<Answer>;

/** What a page may not set itself (Fetch Standard, "forbidden request-header"), as far as a bank could ask for it. */
const FORBIDDEN = /^(accept-charset|accept-encoding|connection|cookie|date|host|origin|referer|te|trailer|via)$/i;

/** How requests are sent. */
export interface SendOptions {
  /** Another `fetch`. */
  fetch?: typeof fetch;
  /** Certificates for the connection: in Bun and Deno, and in Node with the package undici. An error elsewhere. */
  tls?: Tls;
  /**
   * Whether headers that a browser does not let a page set go as `X-Relay-Date` and so on, for your own server to take the
   * prefix off; in a page unless told otherwise, and nowhere else.
   */
  relay?: boolean;
  /** How long to wait for an answer, to its end, in milliseconds; 30 seconds unless told otherwise, `Infinity` for no limit. */
  timeoutMs?: number;
}

/**
 * Sends with `fetch`. Redirects are not followed.
 *
 * A browser does not let a page set some headers, `Date` among them. They are sent as `X-Relay-Date` and so on: banks are
 * not reached from a page but through your own server, which takes the prefix off.
 */
export function fetchSender(options: SendOptions = {}): Send {
  const timeoutMs = options.timeoutMs ?? 30_000;
  const relay = options.relay ?? platform().isPage;
  const tls = options.tls && platform().tls(options.tls);
  // Whoever sends first hears of it when the certificates cannot be used; nobody else has to.
  tls?.catch(() => {});
  return async (request, largest, signal) => {
    const [init, more] = await prepared(request, relay, tls);
    try {
      const response = await (options.fetch ?? fetch)(request.url, {
        ...init,
        redirect: "manual",
        cache: "no-store",
        credentials: "omit",
        signal: within(timeoutMs, signal),
        ...more,
      });
      const headers = [...response.headers].map(([name, value]) => ({ name, value }));
      return { status: response.status, headers, body: await read(response, largest) };
    } catch (error) {
      // The platform's own fetch throws nothing else once it has taken its arguments.
      if (options.fetch && !isTransportFailure(error)) throw error;
      throw new (neverLeft(error) ? NotSent : NotAnswered)(reason(error), { cause: error });
    }
  };
}

/** What is given to `fetch`, looked at before anything is sent: an address or a header that it would refuse, certificates. */
async function prepared(
  request: Request,
  relay: boolean,
  tls: Promise<object> | undefined,
): Promise<[RequestInit, object | undefined]> {
  try {
    const init: RequestInit = {
      method: request.method,
      headers: request.headers.map(({ name, value }): [string, string] => [relay ? relayed(name) : name, latin1(value)]),
      ...(request.body.length > 0 && { body: request.body as BufferSource }),
    };
    void new globalThis.Request(request.url, init);
    return [init, await tls];
  } catch (error) {
    throw new Unsendable(error);
  }
}

function within(timeoutMs: number, signal: AbortSignal | undefined): AbortSignal | null {
  const signals = [signal, Number.isFinite(timeoutMs) ? AbortSignal.timeout(timeoutMs) : undefined];
  const given = signals.filter((one) => one !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : (given[0] ?? null);
}

function relayed(name: string): string {
  return FORBIDDEN.test(name) ? `X-Relay-${name}` : name;
}

/** `fetch` writes each letter of a header as one byte: letters outside ASCII go as the bytes of UTF-8. */
function latin1(value: string): string {
  return /^[\x00-\x7f]*$/.test(value) ? value : String.fromCharCode(...new TextEncoder().encode(value));
}

async function read(response: Response, largest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length <= largest) {
    const { done, value } = await reader.read();
    if (done) break;
    const part = value.subarray(0, largest + 1 - length);
    parts.push(part);
    length += part.length;
  }
  if (length > largest) await reader?.cancel();
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}
