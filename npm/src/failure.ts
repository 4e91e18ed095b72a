/** Thrown by a `send` of your own: the request may have left, and there is no whole answer to it. */
export class NotAnswered extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/**
 * Thrown by a `send` of your own: the request certainly never left this machine, so that it may be sent again. A connection
 * that could not be made, a TLS handshake that failed. Where that is not certain, it is `NotAnswered`.
 */
export class NotSent extends NotAnswered {}

/** The request cannot be sent as things are, and nothing was: the cause is thrown to the caller of `drive`. */
export class Unsendable extends Error {
  constructor(override readonly cause: unknown) {
    super("the request cannot be sent");
  }
}

/** Errors of connections that were never made, as the platform tells them. */
const unconnected = new WeakSet<object>();

/** Notes an error of a connection that was never made. Done by the package's entry point for Node. */
export function noteUnconnected(error: unknown): void {
  if (typeof error === "object" && error !== null) unconnected.add(error);
}

/** What Node says where no connection was made: refused, unknown name, not in time, the bank's certificate not verified. */
const NO_CONNECTION =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/;

/** What Node and usual clients say where a connection failed, at whatever time. */
const TRANSPORT =
  /^(E(CONN|HOST|NET)[A-Z]+|EPIPE|EPROTO|E\w*TIMEDOUT|EADDRNOTAVAIL|ENOTCONN|UND_ERR_(?!INVALID_ARG|INVALID_RETURN_VALUE|NOT_SUPPORTED)\w+|HPE_\w+|ERR_(TLS|SSL|HTTP2|NETWORK|STREAM_PREMATURE_CLOSE)\w*)$/;

/** What `fetch` says, as a `TypeError`, where the network failed: Node, Chromium, Firefox, WebKit, Deno, Workers. */
const FETCH =
  /^(fetch failed|Failed to fetch|NetworkError when attempting to fetch resource|Load failed|network error|terminated|error sending request|Network connection lost)/;

/**
 * Whether a request that failed with this error certainly never left this machine.
 *
 * So it is where no connection was made: refused, unknown name, no route, not made in time; the bank's certificate did not
 * verify, the TLS handshake failed; a proxy refused the way. Reading that timed out, a connection that was reset or ended, a
 * bank that refused our certificate (TLS 1.3 says so after the request): may have left. A browser does not tell: may have
 * left.
 */
export function neverLeft(error: unknown): boolean {
  if (error instanceof NotSent) return true;
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (unconnected.has(at)) return true;
  if (syscall === "connect" || syscall === "getaddrinfo") return true;
  if (typeof code === "string" && NO_CONNECTION.test(code)) return true;
  // Addresses tried one after the other.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(neverLeft);
  return isOfFetch(error) && neverLeft(error.cause);
}

/**
 * Whether this error says that the transport failed, and not that a program is wrong: what `fetch` throws where the network
 * failed, the errors of sockets, TLS and timeouts, `NotAnswered` and `NotSent`.
 */
export function isTransportFailure(error: unknown): boolean {
  if (!(error instanceof Error) && !(typeof DOMException === "function" && error instanceof DOMException)) return false;
  if (error instanceof NotAnswered || isOfFetch(error) || neverLeft(error)) return true;
  if (/^(TimeoutError|AbortError|NetworkError)$/.test(error.name)) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && TRANSPORT.test(code)) return true;
  const causes: unknown[] = error instanceof AggregateError ? error.errors : [(error as Error).cause];
  // An error of a client's own that wraps the platform's. A fault of a program is one, whatever brought it about.
  return !FAULTS.some((fault) => error instanceof fault) && causes.some(isTransportFailure);
}

const FAULTS = [TypeError, ReferenceError, RangeError, SyntaxError, EvalError, URIError];

function isOfFetch(error: Error): boolean {
  return error instanceof TypeError && FETCH.test(error.message);
}

/** An error in a line: what it says, and what brought it about. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const said = cause instanceof Error ? cause.message || ((cause as { code?: string }).code ?? cause.name) : "";
  return said && !error.message.includes(said) ? `${error.message} (${said})` : error.message;
}
