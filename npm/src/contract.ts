// Written by `make generate` from the core's definitions; do not edit.

import type { Warning } from "./model.js";

/** One HTTP header, name and value. */
export interface Header {
  /** Name; compared without regard to case. */
  name: string;
  /** Value, as it is sent. */
  value: string;
}

/** An HTTP request as a value: what the host is to send, unchanged. */
export interface Request {
  /** Id of this exchange; the answer names it. */
  id: string;
  /** What the request is for, in a few words, for logs and timelines. */
  purpose: string;
  /** HTTP method in upper case. */
  method: string;
  /** Absolute URL. */
  url: string;
  /** Headers in order. `Host` and `Content-Length` are left to the host's HTTP client. */
  headers: Header[];
  /** The exact bytes of the body; empty when there is none. */
  body: Uint8Array;
}

/**
 * How a job ended: the name of the job and its typed outcome as JSON text.
 *
 * Rust reads it with `Flow.outcome`; the other languages hand out their own types.
 */
export interface Outcome {
  /** Name of the job, such as `tietoevry.payment`. */
  job: string;
  /** The outcome as JSON, tagged by its field `outcome`. */
  json: string;
}

/** What the host should do next. */
export type Step =
  /** Perform this HTTP request and feed the response, or that it failed. */
  | {
      step: "send";
      /** The request, complete and signed. */
      request: Request;
      /**
       * Whether it must be written down before it leaves, because a second one would be a second payment: feed
       * `Input.Sending`, store `Flow.save`, then send it, once. A flow that is resumed from that text
       * knows that the bank may have it, and never sends it again.
       */
      writeAhead: boolean;
    }
  /**
   * A request that was written down is in flight: feed its response, or that it failed. A host that finds a flow
   * here and sent nothing itself feeds `Input.SendFailed`: nobody knows what became of the request.
   */
  | {
      step: "inFlight";
      /** Id of the request. */
      id: string;
      /** What the request is for, in a few words. */
      purpose: string;
    }
  /** Sign these bytes with the key that is held elsewhere and feed the signature. */
  | {
      step: "sign";
      /** Id that the signature has to name. */
      id: string;
      /** keyId for the `Signature` header. */
      keyId: string;
      /** `rsa-sha256`: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2). */
      algorithm: string;
      /** The bytes to sign. */
      message: Uint8Array;
    }
  /** Take the user to this address; feed the address they come back to. */
  | {
      step: "redirect";
      /** The address of the bank's page. */
      url: string;
    }
  /** Ask the user for a code and feed the answer. */
  | {
      step: "ask";
      /** What to show beside the input field. */
      prompt: string;
    }
  /** Nothing to do before this time; then feed `Input.Tick`. */
  | {
      step: "wait";
      /** Unix time in milliseconds. */
      untilMs: number;
      /** What is being waited for, in a few words. */
      reason: string;
    }
  /** The job has ended. */
  | {
      step: "done";
      /** How it ended. */
      outcome: Outcome;
    };

/** What happened, as the host reports it. */
export type Input =
  /**
   * The request of a `Step.Send` that says `write_ahead` leaves now. Store `Flow.save` after this, and
   * send only then.
   */
  | {
      input: "sending";
      /** Id of the request. */
      id: string;
    }
  /** The bank answered. */
  | {
      input: "response";
      /** Id of the request that this answers. */
      id: string;
      /** HTTP status. */
      status: number;
      /** Headers as received. */
      headers: Header[];
      /** The exact bytes of the body. */
      body: Uint8Array;
    }
  /** The request could not be sent, or its answer could not be read to the end. */
  | {
      input: "sendFailed";
      /** Id of the request. */
      id: string;
      /** What the HTTP client said. */
      reason: string;
      /**
       * Whether the request certainly never left this machine: the connection was refused, the name is not known,
       * the TLS handshake failed. Only then may a payment be sent again. `false` wherever that is not certain.
       */
      neverLeft?: boolean;
    }
  /** The key held elsewhere has signed. */
  | {
      input: "signature";
      /** Id of the `Step.Sign` that this answers. */
      id: string;
      /** The raw signature, not base64. */
      bytes: Uint8Array;
    }
  /**
   * The user came back from the redirect. Feed it only to the flow of the browser session that was sent to the bank: an address
   * is easily passed on, and whoever opens it is not the user who was sent.
   */
  | {
      input: "returned";
      /** The full address they came back to. */
      url: string;
    }
  /** The user typed the code that `Step.Ask` asked for. */
  | {
      input: "answer";
      /** The text as typed. */
      text: string;
    }
  /** The bank called the host's own endpoint. */
  | {
      input: "callback";
      /** Headers as received. */
      headers: Header[];
      /** The exact bytes of the body. */
      body: Uint8Array;
    }
  /** The time of `Step.Wait` has come, or the user did not come back and the bank should be asked. */
  | { input: "tick" }
  /** The host wants to end the job; what the bank already holds is cancelled where the bank allows it. */
  | { input: "cancel" };

/** Who has to act so that this does not happen again. */
export type Fault =
  /** The program that called girokit: its input, its key or its configuration. */
  | "Caller"
  /** The bank (ASPSP), or what it sent. */
  | "Bank"
  /** The person at the screen (PSU): a refusal, a wrong code, an aborted redirect. */
  | "User"
  /** What lies between the program and the bank: the connection, a proxy, TLS. */
  | "Network";

/** Whether the same thing may be tried again. */
export type Retry =
  /** Trying the same again gives the same answer, or does harm. */
  | "Never"
  /** It may work later; see `Error.retry_at_ms` where the time is known. */
  | "After"
  /** Nothing has happened yet: it may be tried again at once. */
  | "Safe";

/** What kind of thing went wrong: the stable, machine-readable part of an `Error`. */
export type ErrorKind =
  /** A value breaks a rule of the standard or of the bank; `Error.field` names it. */
  | "InvalidInput"
  /** The configuration of the bank, the profile or the session is incomplete or contradicts itself. */
  | "InvalidConfig"
  /** A key or certificate cannot be read or used. */
  | "InvalidKey"
  /** A signature does not verify, or a signed message is not as it was signed. */
  | "InvalidSignature"
  /** A header value or path segment would break out of its place. */
  | "UnsafeHeader"
  /** A link or redirect leads to another origin than the bank's own. */
  | "ForeignLink"
  /** The user came back through a redirect that was never asked for, or not to the agreed address. */
  | "UnexpectedReturn"
  /** What was fed is not what the flow is waiting for. */
  | "UnexpectedInput"
  /** The answer is larger than the limit of the profile. */
  | "TooLarge"
  /** The answer is not what the standard says it is: not JSON, truncated, wrongly typed, not UTF-8. */
  | "UnreadableAnswer"
  /** The bank answered with an HTTP status or a code that the flow cannot act on. */
  | "UnknownAnswer"
  /** The bank refused; `Error.bank` says with which code. */
  | "Refused"
  /** A saved flow or session cannot be used: wrong version, wrong bank, damaged. */
  | "CannotResume"
  /** The limit of calls that the bank grants without the user is used up. */
  | "LimitReached"
  /** The bank or the standard does not offer this operation. */
  | "NotOffered"
  /** The connection failed before an answer was read. */
  | "SendFailed";

/** What the bank said when it refused, in its own words. */
export interface BankAnswer {
  /** HTTP status of the answer. */
  status: number;
  /** The bank's own code, such as `SIGNATURE_INVALID`; empty when it gave none. */
  code: string;
  /** The bank's own explanation; empty when it gave none. */
  text: string;
  /** Where in the request the bank saw the fault, as it wrote it. */
  path?: string | null;
  /** What the bank says beside that, such as the values that it would take. */
  parameters?: BankParameter[];
}

/** What a bank's refusal says under a name, such as `ALLOWED_VALUES`. */
export interface BankParameter {
  /** The name, as the bank wrote it; empty where it gave none. */
  name: string;
  /** The values, as text. */
  values: string[];
}

/**
 * Something went wrong. Says whose fault it is, which field, what is right, and what to do next.
 *
 * No error holds a key, token, code, account number or national id.
 */
export interface Problem {
  /** The stable kind of the error. */
  kind: ErrorKind;
  /** Who has to act. */
  fault: Fault;
  /** Whether to try again. */
  retry: Retry;
  /** From when on a new try makes sense, as Unix time in milliseconds, where that is known. */
  retryAtMs?: number | null;
  /** Path of the field, as the bank would name it: `payments[2].creditorAccount.iban`. */
  field?: string | null;
  /** What is wrong, the rule, and what would be right. */
  message: string;
  /** What to do next. */
  next?: string | null;
  /** The bank's own words, when it was the bank that refused. */
  bank?: BankAnswer | null;
}

/** What is wrong with a signed message, the most likely cause first. */
export type CauseKind =
  /** There is no `Signature` header. */
  | "SignatureMissing"
  /** The `Signature` header cannot be read. */
  | "SignatureUnreadable"
  /** The algorithm is not `rsa-sha256`. */
  | "AlgorithmUnknown"
  /** There is no certificate to verify with. */
  | "CertificateMissing"
  /** The certificate cannot be read. */
  | "CertificateUnreadable"
  /** The certificate is not yet, or no longer, valid. */
  | "CertificateExpired"
  /** The certificate was issued by somebody the verifier does not trust. */
  | "CertificateForeign"
  /** `keyId` is not the one of the certificate. */
  | "KeyIdUnknown"
  /** A header that has to be there is not. */
  | "HeaderMissing"
  /** A header is declared as signed and is not in the message: it was lost or renamed on the way. */
  | "SignedHeaderMissing"
  /** A header that has to be signed is not among the signed ones. */
  | "HeaderNotSigned"
  /** There is a body and no `Digest` header. */
  | "DigestMissing"
  /** The `Digest` header cannot be read. */
  | "DigestUnreadable"
  /** The `Digest` header is not that of the body. */
  | "DigestWrong"
  /** The `Date` header cannot be read. */
  | "DateUnreadable"
  /** The `Date` header is further off than allowed. */
  | "DateOff"
  /** The request id was used before. */
  | "RequestIdRepeated"
  /** The signature was made with another key than that of the certificate. */
  | "AnotherKey"
  /** The right key signed other bytes: the signing string was built in a wrong way that is recognised. */
  | "SignedOtherwise"
  /** The right key signed other bytes: a signed header was changed after signing. */
  | "SignedHeaderChanged";

/** One cause, in words. */
export interface Cause {
  /** What kind of cause. */
  kind: CauseKind;
  /** The header, or part of one, that it is about. */
  field: string;
  /** What is wrong, the rule, and what would be right. */
  message: string;
}

/** The result of a verification: accepted when there are no causes. */
export interface Verdict {
  /** Everything that is wrong, the most likely cause first; empty when the signature is valid. */
  causes: Cause[];
}

/** How a single call ends. */
export type CallOutcome<T> =
  /** The bank answered what was asked for. */
  | {
      outcome: "answered";
      /** The bank's answer. */
      reply: T;
      /** What in the answer did not fit its type: kept as it came, and not in its place. */
      warnings?: Warning[];
    }
  /** The bank refused; the error holds its code. */
  | {
      outcome: "refused";
      /** Why. */
      error: Problem;
    }
  /** The request may have reached the bank, and its answer is lost. It was not sent again. */
  | {
      outcome: "uncertain";
      /** `X-Request-ID` of the request, to name it to the bank's support. */
      requestId: string;
      /** What is known and what to do. */
      error: Problem;
    }
  /** The user came back from the bank without having agreed. */
  | {
      outcome: "declined";
      /** What the bank said. */
      error: Problem;
    }
  /** The host ended it before the bank was asked, or before the answer to a read was there. */
  | { outcome: "cancelled" };
