//! European payment APIs without I/O: what to send, what an answer means, and what to do next.
//!
//! # The contract
//!
//! Everything a user can do at a bank is a [`Flow`]: one call, or a payment with its redirects and waits. A flow is a value.
//! It opens no connection, reads no clock and draws no random number; the program around it, the *host*, does all that.
//!
//! * [`Flow::step`] says what to do now. Asked twice, it answers the same, until something is fed.
//! * [`Flow::feed`] says what happened. When it fails, the flow is as it was before.
//! * [`Now`] is handed in at every call: the time, and 32 fresh random bytes, from which request ids are made.
//! * [`Flow::save`] is the flow as text, without secrets. [`Bank::resume`] goes on with it: in another process, another
//!   language, a later version.
//!
//! The host keeps three promises. It sends a [`Request`] as it is, byte for byte; it feeds what became of it: the answer, or
//! that there is none ([`Input::SendFailed`]); and where [`Step::Send`] says `write_ahead`, it feeds [`Input::Sending`] and
//! stores the flow before the request leaves. A process that dies then leaves behind what another needs to know. In return:
//!
//! * a request that may have reached the bank is not sent again, unless the bank's own rules make that harmless;
//! * an answer that is late, or comes twice, is recognised and changes nothing;
//! * nothing that a bank says panics, and what is not known is kept;
//! * what would be refused is refused before it is sent, and an [`Error`] says whose fault it was, which field, and what next.
//!
//! # A host
//!
//! Four nouns do it: a profile is what a bank demands, a [`Bank`] is that with our identity, a [`Session`] is what the bank
//! gave us for one user, and a flow is one job. The loop below is the whole of a host; the packages for other languages bring
//! it as `drive`.
//!
//! ```
//! use girokit::bank::CallOutcome;
//! use girokit::bank::maxbanka::model::{CobsPaymentRef, CobsStatus};
//! use girokit::bank::maxbanka::operations::PaymentStatus;
//! use girokit::wire::secret::Secret;
//! use girokit::{Bank, BankConfig, Context, Error, Input, Step};
//! # use girokit::{Header, Now, Request};
//! # fn now() -> Now { Now::new(1_760_000_000_000, [7; 32]) }
//! # fn http(_: &Request) -> Result<(u16, Vec<Header>, Vec<u8>), String> {
//! #     Ok((200, Vec::new(), br#"{"instructionStatus": "ACSC"}"#.to_vec()))
//! # }
//! # fn browser(url: &str) -> String { url.to_owned() }
//! # fn typed(_: &str) -> String { String::new() }
//! # fn store(_: &str) {}
//! # fn sleep_until(_: i64) {}
//! # fn key(_: &str, _: &[u8]) -> Vec<u8> { Vec::new() }
//!
//! let mut config = BankConfig::new("maxbanka", "https://api-test.maxbanka.eu");
//! config.api_key = Some(Secret::new("given at the registration"));
//! config.tpp_name = Some("Example TPP".to_owned());
//! let bank = Bank::new(&config)?;
//!
//! let payment = CobsPaymentRef::new("TPSM002208560");
//! let mut flow = bank.begin::<PaymentStatus>(&now(), &payment, &Context::new())?;
//! while flow.outcome::<CallOutcome<CobsStatus>>().is_none() {
//!     let happened = match flow.step(&now()) {
//!         Step::Send { request, write_ahead } => {
//!             if write_ahead {
//!                 // A second one would be a second payment: it is written down before it leaves.
//!                 flow.feed(&now(), Input::Sending { id: request.id.clone() })?;
//!                 store(&flow.save());
//!             }
//!             match http(&request) {
//!                 Ok((status, headers, body)) => Input::Response { id: request.id, status, headers, body },
//!                 // `never_left` is for what certainly was not sent, such as a refused connection.
//!                 Err(reason) => Input::SendFailed { id: request.id, reason, never_left: false },
//!             }
//!         }
//!         // The request was written down, and whoever sent it is gone: nobody knows what became of it.
//!         Step::InFlight { id, .. } => {
//!             Input::SendFailed { id, reason: "the process ended".to_owned(), never_left: false }
//!         }
//!         Step::Sign { id, key_id, message, .. } => Input::Signature { id, bytes: key(&key_id, &message) },
//!         Step::Redirect { url } => Input::Returned { url: browser(&url) },
//!         Step::Ask { prompt } => Input::Answer { text: typed(&prompt) },
//!         Step::Wait { until_ms, .. } => {
//!             sleep_until(until_ms);
//!             Input::Tick {}
//!         }
//!         Step::Done { .. } => break,
//!         other => panic!("a step of a later version, which this host does not know: {other:?}"),
//!     };
//!     flow.feed(&now(), happened)?;
//! }
//! match flow.outcome() {
//!     Some(Ok(CallOutcome::Answered { reply, .. })) => {
//!         let reply: CobsStatus = reply;
//!         assert_eq!(reply.instruction_status.as_str(), "ACSC");
//!     }
//!     other => panic!("the bank refused, or the answer is lost: {other:?}"),
//! }
//! # Ok::<(), Error>(())
//! ```
//!
//! # Where to look
//!
//! The operations of a bank are in [`bank::tietoevry::operations`] and its likes; each begins with [`Bank::begin`], or by its
//! name with [`Bank::start`]. A long list, such as every transaction of an account, is read entry by entry with one page in
//! memory: [`bank::list`] shows how. [`sign`] is of use on its own: it signs requests, verifies them, and says what is wrong with one
//! that a bank refused. [`iso`] checks amounts and account numbers.
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!("girokit_model");

#[macro_use]
pub mod wire;
pub mod bank;
pub mod cert;
mod flow;
pub mod http;
pub mod iso;
pub mod oauth;
pub mod sign;
mod system;

pub use bank::{Bank, BankConfig, Context, PsuDevice, Session, Task};
pub use flow::Flow;
pub use wire::{
    BankAnswer, BankParameter, EntryFilter, Error, ErrorKind, Fault, Header, Input, Now, OddEntry, Outcome, Page,
    Request, Retry, Step, Warning,
};
