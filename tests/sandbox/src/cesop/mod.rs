//! Billetautomaten and CESOP-DK, after the Danish Tax Agency's guide: tickets over mutual TLS, reports, receipts, results.
//!
//! ```text
//! tickets.rs   Billetautomaten: who gets a ticket, JWTs signed and verified     world.rs    what the agency holds
//! reports.rs   CESOP-DK: reports taken, receipts and results given              control.rs  behind the counter, for tests
//! result.rs    validation result messages, written as XML
//! ```
//!
//! Both answer under one prefix: `/cesop/auth/…` is Billetautomaten, `/cesop/api/v1/…` is CESOP-DK, with the paths that
//! girokit has as defaults.

mod control;
mod reports;
mod result;
mod tickets;
mod world;

use std::sync::{Mutex, MutexGuard, PoisonError};

use self::world::World;
use crate::{
    exchange::{Incoming, Reply},
    system::System,
};

/// The prefix of this system.
const NAME: &str = "cesop";

/// The agency.
#[derive(Default)]
pub struct Agency {
    world: Mutex<World>,
}

impl Agency {
    /// Opens the agency: whoever shows a certificate of the PKI has the right `CESOP Reporter`.
    #[must_use]
    pub fn open() -> Self {
        Self::default()
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl System for Agency {
    fn name(&self) -> &'static str {
        NAME
    }

    fn answer(&self, incoming: &Incoming) -> Reply {
        let world = &mut *self.world();
        let segments = incoming.segments();
        let path: Vec<&str> = segments.iter().map(String::as_str).collect();
        let reply = match path.as_slice() {
            ["auth", "realms", "oces", "certificates", "cert"] => tickets::give(world, incoming),
            ["api", "v1", rest @ ..] => reports::answer(world, incoming, rest),
            _ => Reply::json(404, &serde_json::json!({"title": "NOT_FOUND", "detail": "there is nothing here"})),
        };
        if std::mem::take(&mut world.cut_next) { reply.cut() } else { reply }
    }

    fn control(&self, incoming: &Incoming) -> Reply {
        control::answer(&mut self.world(), incoming)
    }

    fn settle(&self) {
        self.world().settle();
    }

    fn largest_body(&self) -> usize {
        reports::LARGEST
    }

    fn introduction(&self) -> Vec<String> {
        vec![
            "\nThe Danish Tax Agency (CESOP): over TLS with the TPP's certificate".to_owned(),
            format!("  tickets     /{NAME}/auth/realms/oces/certificates/cert  (authUrl …/{NAME})"),
            format!("  reports     /{NAME}/api/v1/reports  (baseUrl …/{NAME}/api/v1)"),
            format!("  SE number   {}; may report for {}", world::OWN_SE, world::GRANTED.join(" and ")),
            format!("  for tests   /control/{NAME}/reports, settle, expire, lifetime, reject, cut, reset"),
        ]
    }
}
