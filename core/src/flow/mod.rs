//! Everything a user can do is a flow: a value that is asked what to do next and is fed what happened.
//!
//! A flow has two halves. The **job** knows the bank's own steps: it is a table of states and what moves it from one to
//! the next, and lives with its bank. The **engine**, here, knows what holds for every job: request ids, dates and
//! signatures, which answers are stale, what may be sent again and when, what is saved.
//!
//! ```text
//!        step()                         what the job wants: a call, a redirect, a wait, or it is done
//!  host ─────────▶ Flow ── engine ──▶ job
//!        ◀─────────      request id, date, signature, retry
//!        feed()
//!  host ─────────▶ Flow ── engine ──▶ job     the event: answered, lost, returned, tick, cancel
//! ```
//!
//! ```text
//! engine.rs    the engine          job.rs     what engine, job and a bank's transport say to each other
//! attempt.rs   a request on its way: its id, its date, its tries
//! saved.rs     a saved flow, and the rules by which that form may change
//! route.rs     what is true of a single call, whatever its input
//! ```

mod attempt;
mod engine;

pub(crate) mod job;
mod route;
mod saved;

pub use crate::wire::context::{Context, PsuDevice, Session};
pub(crate) use attempt::{Stamp, uuid};
pub use engine::Flow;

pub(crate) use job::{
    Call, Effect, Event, Job, Limits, Prerequisites, Signing, Transport, Want, kept_in_state, too_early,
};
pub use route::{Route, Server, User};
pub(crate) use saved::Saved;
