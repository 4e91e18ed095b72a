//! Every type that crosses a language border, each defined once.
//!
//! * [`contract`] – what the host and a flow say to each other: [`Now`], [`Step`], [`Input`], [`Request`].
//! * [`context`] – for whom a flow acts, and what the bank gave us for that user.
//! * [`page`] – a long list that is read lazily.
//! * [`error`] – what went wrong, whose fault it is and what to do next.
//! * [`model`] – the macros in which the standards' messages are written down, and the description of those
//!   messages ([`shape`]) that TypeScript, Python, Kotlin, Swift and the documentation are generated from.
//!
//! What a value goes through, by its shape:
//!
//! ```text
//! scan.rs     whether it fits as it is, which most do
//! fit.rs      made to fit where it does not, and what was changed in it; a caller's input is only checked
//! redact.rs   what may be in a text that is stored
//! words.rs    what a bank says in words, without account numbers
//! ```

#[macro_use]
pub mod model;
pub mod context;
pub mod contract;
pub(crate) mod decimal;
pub mod error;
pub(crate) mod fit;
pub mod page;
pub(crate) mod redact;
pub(crate) mod scan;
pub mod secret;
pub mod shape;
pub mod warning;
pub(crate) mod words;

pub use contract::{Header, Input, Now, Outcome, Request, Step};
pub use error::{BankAnswer, BankParameter, Error, ErrorKind, Fault, Retry};
pub use page::{EntryFilter, OddEntry, Page};
pub use warning::Warning;
