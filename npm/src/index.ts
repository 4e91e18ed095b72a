export {
  Bank,
  Flow,
  Page,
  type Exchange,
  type FiledBody,
  type Key,
  type Moment,
  type NodeKey,
  type ReadExchange,
} from "./bank.js";
export { CesopQuarter, type Piece } from "./cesop.js";
export type * from "./contract.js";
export { drive, type Driven, type DriveOptions, type Pause } from "./drive.js";
export { GirokitError } from "./error.js";
export { isTransportFailure, neverLeft, NotAnswered, NotSent } from "./failure.js";
export { fetchSender, type Answer, type Send, type SendOptions } from "./fetch.js";
export { Listing } from "./listing.js";
export * from "./model.js";
export type { Tls } from "./platform.js";
export { receive, type MandateStore, type Received } from "./receive.js";
export {
  Certificate,
  check,
  digest,
  frame,
  Framed,
  PrivateKey,
  Verdict,
  verify,
  type Headers,
  type Message,
  type Policy,
} from "./sign.js";
export { cryptoKeySigner, importKey, type Signer, type WebKey } from "./signer.js";
export * from "./systems.js";
