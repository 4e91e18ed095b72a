//! What every system of the sandbox is to the server.

use crate::exchange::{Incoming, Reply};

/// A bank, a tax agency, a mandate service: something that answers below its own prefix.
pub trait System: Send + Sync {
    /// The prefix, without slashes: `tietoevry`.
    fn name(&self) -> &'static str;

    /// Answers a request below `/<name>/`, as the real system would.
    fn answer(&self, incoming: &Incoming) -> Reply;

    /// Answers a request below `/control/<name>/`: how tests look behind the counter and ask for trouble.
    fn control(&self, incoming: &Incoming) -> Reply;

    /// Lets what happens on its own schedule happen now, such as a batch settlement.
    fn settle(&self);

    /// The largest body that is taken, in bytes: no request of a bank comes near a megabyte.
    fn largest_body(&self) -> usize {
        1 << 20
    }

    /// What a person needs to know to use it: users, accounts; lines of text for the console.
    fn introduction(&self) -> Vec<String>;
}
