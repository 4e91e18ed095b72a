//! A Norwegian bank hosted by Tietoevry, after "Open Banking Documentation" 2.11.
//!
//! ```text
//! routes.rs    which handler serves which call                 call.rs      a verified request
//! sca.rs       scaRedirect: approve or reject, and back        payments.rs  payments and their authorisations
//! order.rs     rules of a payment order                        world.rs     what the bank holds; the life of a payment
//! accounts.rs  consent, accounts, balances, transactions       baskets.rs   signing baskets
//! mock.rs      the sandbox API: customers, agreements …        people.rs    customers and accounts
//! dialogue.rs  the TPP's contact address                       control.rs   behind the counter, for tests
//! ```

mod accounts;
mod baskets;
mod call;
mod control;
mod dialogue;
mod mock;
mod money;
mod order;
mod payments;
mod people;
mod routes;
mod sca;
mod world;

use std::{
    io,
    sync::{Mutex, MutexGuard, PoisonError},
};

use girokit::cert::Certificate;
use time::{Duration, OffsetDateTime};

use self::{
    call::{Answer, Call},
    refusal::Refusal,
    world::{World, norwegian_date},
};
use crate::{
    exchange::{Incoming, Reply},
    pki::Pki,
    system::System,
    xs2a::{
        answer::complete,
        guard::{self, Demands},
        ids,
        openapi::OpenApi,
        refusal,
    },
};

/// Headers without which no request is served.
const DEMANDS: Demands = Demands { required: &["date", "x-request-id", "tpp-redirect-uri"] };

/// The prefix of this system.
const NAME: &str = "tietoevry";

/// The bank that is played.
const BANK_NAME: &str = "Fjordbanken";

/// How long a completed payment stays to be seen when the batch settlement runs by itself. At the bank hours lie between
/// two runs; in a sandbox that hurries, a client that polls would never see ACSC.
const RESTING: Duration = Duration::minutes(1);

/// The bank.
pub struct Bank {
    authority: Certificate,
    openapi: OpenApi,
    world: Mutex<World>,
}

impl Bank {
    /// Opens the bank; it accepts any TPP whose certificate comes from the PKI's authority.
    ///
    /// # Errors
    /// When the authority's certificate or the framework's file cannot be read.
    pub fn open(pki: &Pki) -> io::Result<Self> {
        let authority = Certificate::from_pem(&pki.ca_pem).map_err(io::Error::other)?;
        Ok(Self { authority, openapi: OpenApi::of(NAME)?, world: Mutex::new(World::new()) })
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Verifies a request and serves it.
    fn serve(&self, incoming: &Incoming, segments: &[String]) -> Answer {
        let now = OffsetDateTime::now_utc();
        let now_ms = i64::try_from(now.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX);
        let world = &mut *self.world();
        let seen = |tpp: &str, id: &str| world.seen.contains(&(tpp.to_owned(), id.to_owned()));
        let tpp = guard::verify(incoming, &DEMANDS, &self.authority, now_ms, seen)?;
        let request_id = incoming.header("x-request-id").unwrap_or_default();
        world.seen.insert((tpp.id.clone(), request_id.to_owned()));
        let found = routes::find(&incoming.method, segments)?;
        sca::check_redirect_uri(incoming)?;
        if let Some(role) = &found.role {
            tpp.demand(role)?;
        }
        if let Err(refusal) = self.openapi.request(found.operation, incoming, segments) {
            // Where the bank refuses it too, its own words say more; nothing comes of it either way.
            let world = &mut world.clone();
            let own = (found.handler)(&mut Call { incoming, world, tpp, params: found.params, now }).err();
            return Err(own.unwrap_or(refusal));
        }
        (found.handler)(&mut Call { incoming, world, tpp, params: found.params, now })
    }
}

impl System for Bank {
    fn name(&self) -> &'static str {
        NAME
    }

    fn answer(&self, incoming: &Incoming) -> Reply {
        let segments = incoming.segments();
        match segments.as_slice() {
            [first, token] if first == "sca" => {
                sca::answer(&mut self.world(), incoming, token, OffsetDateTime::now_utc())
            }
            [first, ..] if first == "v1" => {
                let reply = self.serve(incoming, &segments).unwrap_or_else(|refusal| refusal.reply());
                let reply = complete(NAME, incoming, reply);
                match routes::find(&incoming.method, &segments) {
                    Ok(found) => self.openapi.answer(found.operation, incoming, &segments, reply),
                    Err(_) => reply,
                }
            }
            _ => Refusal::unknown_resource("the API begins with /v1").status(404).reply(),
        }
    }

    fn control(&self, incoming: &Incoming) -> Reply {
        control::answer(&mut self.world(), incoming, OffsetDateTime::now_utc())
    }

    fn settle(&self) {
        let now = OffsetDateTime::now_utc();
        self.world().settle(norwegian_date(now), now, RESTING);
    }

    fn introduction(&self) -> Vec<String> {
        let world = self.world();
        let mut lines = vec![format!("\n{BANK_NAME}, a Norwegian bank hosted by Tietoevry: /{NAME}/v1/…")];
        lines.push(format!("  products    {}", payments::product_names()));
        for person in world.customers.values().filter(|customer| !customer.corporate) {
            lines.push(format!("  PSU         {}  {}", person.number, person.name));
            let own = person.private.then(|| person.number.clone());
            for owner in own.into_iter().chain(world.companies(&person.number)) {
                let company = world.customers.get(&owner).filter(|customer| customer.corporate);
                let company = company.map_or_else(String::new, |company| format!("  {}", company.name));
                for account in world.accounts.values().filter(|account| account.owner == owner) {
                    let balance = money::for_people(account.balance);
                    lines.push(format!(
                        "    account   {}  {:>15} {}  {}{company}",
                        account.bban, balance, account.currency, account.name
                    ));
                }
            }
        }
        lines.push(format!("  for tests   /control/{NAME}/payments, accounts, people, settle, change, next, transactions, elapse, before-fixes, reset"));
        lines
    }
}
