//! A Danish bank hosted by BEC, after its "PIS API": mutual TLS, and signed requests as the Berlin Group has them.
//!
//! ```text
//! call.rs      the door: certificate, signature, schema; which handler serves which call
//! schemas.rs   the bank's models, for what arrives and what is answered
//! rules.rs     which field a product or slip type has
//! payments.rs  payments, slips, periodic payments, their authorisations and deletion
//! baskets.rs   signing baskets                   sca.rs      scaRedirect: approve or reject, and back
//! world.rs     what the bank holds               control.rs  behind the counter, for tests
//! ```

mod baskets;
mod call;
mod control;
mod payments;
mod rules;
mod sca;
mod schemas;
mod world;

use std::{
    io,
    sync::{Mutex, MutexGuard, PoisonError},
};

use girokit::cert::Certificate;
use time::OffsetDateTime;

use self::{schemas::Schemas, world::World};
use crate::{
    exchange::{Incoming, Reply},
    pki::Pki,
    system::System,
    xs2a::{answer::complete, openapi::OpenApi, refusal::Refusal},
};

/// The prefix of this system.
const NAME: &str = "bec";
/// The bank that is played.
const BANK_NAME: &str = "Andelsbanken Sund";

/// The bank.
pub struct Bank {
    authority: Certificate,
    schemas: Schemas,
    openapi: OpenApi,
    world: Mutex<World>,
}

impl Bank {
    /// Opens the bank; it accepts any TPP whose certificates come from the PKI's authority.
    ///
    /// # Errors
    /// When the authority's certificate, one of the bank's schemas or the framework's file cannot be read.
    pub fn open(pki: &Pki) -> io::Result<Self> {
        let authority = Certificate::from_pem(&pki.ca_pem).map_err(io::Error::other)?;
        Ok(Self {
            authority,
            schemas: Schemas::read()?,
            openapi: OpenApi::of(NAME)?,
            world: Mutex::new(World::default()),
        })
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl System for Bank {
    fn name(&self) -> &'static str {
        NAME
    }

    fn answer(&self, incoming: &Incoming) -> Reply {
        let segments = incoming.segments();
        match segments.as_slice() {
            // People come with a browser, which shows no certificate.
            [first, token] if first == "sca" => sca::answer(&mut self.world(), incoming, token),
            [first, ..] if first == "v1" => {
                let reply = call::serve(self, incoming, &segments).unwrap_or_else(|refusal| refusal.reply());
                let reply = complete(NAME, incoming, reply);
                match call::find(&incoming.method, &segments) {
                    Ok((operation, _)) => self.openapi.answer(operation, incoming, &segments, reply),
                    Err(_) => reply,
                }
            }
            _ => Refusal::unknown_resource("the API begins with /v1").status(404).reply(),
        }
    }

    fn control(&self, incoming: &Incoming) -> Reply {
        control::answer(&mut self.world(), incoming)
    }

    fn settle(&self) {
        self.world().settle(world::danish_date(OffsetDateTime::now_utc()));
    }

    fn introduction(&self) -> Vec<String> {
        let world = self.world();
        let mut lines = vec![
            format!("\n{BANK_NAME}, a Danish bank hosted by BEC: /{NAME}/v1/… over TLS with the TPP's certificate"),
            format!("  products    {}", rules::PRODUCTS.join(", ")),
            format!("  slips       {}", rules::SLIPS.join(", ")),
            format!("  PSU         {}  Freja Holm", sca::PERSON),
        ];
        for account in &world.accounts {
            let balance = world::decimal(account.balance);
            lines.push(format!("    account   {}  {balance:>15} {}  {}", account.bban, account.currency, account.iban));
        }
        lines.push(format!("  for tests   /control/{NAME}/payments, accounts, settle, next, reset"));
        lines
    }
}
