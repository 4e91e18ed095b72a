//! What the banks on Berlin Group's XS2A framework share in the sandbox.
//!
//! ```text
//! guard.rs     who may ask; signature, certificate, date       refusal.rs   codes and their HTTP status
//! ids.rs       ids that are opaque                             answer.rs    what every answer carries
//! openapi.rs   the framework's file, for requests and answers
//! ```

pub(crate) mod answer;
pub(crate) mod guard;
pub(crate) mod ids;
pub(crate) mod openapi;
pub(crate) mod refusal;
