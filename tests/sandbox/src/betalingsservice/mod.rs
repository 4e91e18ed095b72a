//! Betalingsservice's mandate API (Nets), after its document 1.0: tokens, mandate requests, callbacks.
//!
//! ```text
//! oauth.rs      token and revocation                   scenarios.rs  the tables of "API Sandbox"
//! mandates.rs   submit, status, cancel                 courier.rs    callbacks: order, retries, giving up
//! checks.rs     "List of Static Validation Errors"     wire.rs       a POST to the creditor
//! world.rs      what is held, and how it may move on   control.rs    behind the counter, for tests
//! ```
//!
//! Two environments lie below the prefix, each with a key of its own. `/bs-sandbox/v1` plays the scenarios and retries a
//! callback three times. `/bs/v1` is played as production: nine retries, and what debtors do is said behind the counter.

mod checks;
mod control;
mod courier;
mod mandates;
mod oauth;
mod scenarios;
mod wire;
mod world;

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use rand_core::{OsRng, RngCore};
use serde_json::json;
use tokio::task::JoinSet;

use self::{wire::Wire, world::World};
use crate::{
    exchange::{Incoming, Reply},
    pki::Pki,
    system::System,
};

/// The prefix of this system.
const NAME: &str = "betalingsservice";

/// The service.
pub struct Service {
    world: Arc<Mutex<World>>,
    wire: Wire,
    /// Those who bring callbacks, one for each mandate request that has some; they stop when the service is dropped.
    couriers: Mutex<JoinSet<()>>,
}

impl Service {
    /// Opens the service. The waits between the tries of a callback are those of the document, times `factor`.
    ///
    /// # Errors
    /// When the PKI's authority, the only one that a creditor's server is trusted by over https, cannot be read.
    pub fn open(pki: &Pki, factor: f64) -> io::Result<Self> {
        let world = Arc::new(Mutex::new(World::new(factor)));
        Ok(Self { world, wire: Wire::new(pki)?, couriers: Mutex::default() })
    }

    /// Sends couriers out for what there is to call back. Needs a tokio runtime around it.
    fn dispatch(&self) {
        let (due, nothing_left) = {
            let world = &mut *lock(&self.world);
            (std::mem::take(&mut world.due), world.mandates.is_empty())
        };
        let couriers = &mut *self.couriers.lock().unwrap_or_else(PoisonError::into_inner);
        if nothing_left {
            couriers.abort_all();
        }
        while couriers.try_join_next().is_some() {}
        for uuid in due {
            couriers.spawn(courier::run(Arc::clone(&self.world), self.wire.clone(), uuid));
        }
    }

    fn serve(&self, incoming: &Incoming) -> Reply {
        let world = &mut *lock(&self.world);
        let segments = incoming.segments();
        let path: Vec<&str> = segments.iter().map(String::as_str).collect();
        let reply = match (incoming.method.as_str(), path.as_slice()) {
            ("POST", ["token"]) => oauth::token(world, incoming),
            ("POST", ["revoke"]) => oauth::revoke(world, incoming),
            (method, ["bs-sandbox", "v1", rest @ ..]) => mandates::answer(world, incoming, true, method, rest),
            (method, ["bs", "v1", rest @ ..]) => mandates::answer(world, incoming, false, method, rest),
            _ => fault(404, 900_906, "No matching resource found"),
        };
        if std::mem::take(&mut world.cut_next) { reply.cut() } else { reply }
    }
}

impl System for Service {
    fn name(&self) -> &'static str {
        NAME
    }

    fn answer(&self, incoming: &Incoming) -> Reply {
        let reply = self.serve(incoming);
        self.dispatch();
        reply
    }

    fn control(&self, incoming: &Incoming) -> Reply {
        let reply = control::answer(&mut lock(&self.world), incoming);
        self.dispatch();
        reply
    }

    /// Nothing here happens on a schedule but callbacks, and those keep to their intervals.
    fn settle(&self) {}

    fn introduction(&self) -> Vec<String> {
        let mut lines = vec![
            format!("\nBetalingsservice mandates: base URL /{NAME}/bs-sandbox/v1 or /{NAME}/bs/v1, auth URL /{NAME}"),
            format!("  sandbox     client {}  secret {}", oauth::SANDBOX.id, oauth::SANDBOX.secret),
            format!("  production  client {}  secret {}", oauth::PRODUCTION.id, oauth::PRODUCTION.secret),
        ];
        for scenario in &scenarios::SUBMIT {
            lines.push(format!("    debtor    {:<13} {}", scenario.debtor, scenario.name));
        }
        lines.push(format!("  for tests   /control/{NAME}/mandates, move, settings, expire, cut, reset"));
        lines
    }
}

fn lock(world: &Mutex<World>) -> MutexGuard<'_, World> {
    world.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the gateway in front of the API says by itself; the document does not show it.
fn fault(status: u16, code: u32, message: &str) -> Reply {
    Reply::json(status, &json!({"fault": {"code": code, "message": message}}))
}

/// A random text of 32 hexadecimal digits.
fn random() -> String {
    let mut bytes = [0_u8; 16];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
