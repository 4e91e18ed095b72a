//! A Czech bank, after Max banka's document of the Czech Open Banking Standard 3.0: mutual TLS, API keys, OAuth.
//!
//! ```text
//! routes.rs    which handler serves which call               refusal.rs  codes, scopes and texts of the document
//! door.rs      certificate, API key, headers, token          world.rs    what the bank holds
//! tpp.rs       the registration of a TPP                     people.rs   users and accounts
//! oauth.rs     the user's page, codes, tokens                accounts.rs balances, transactions, pages, sorting
//! orders.rs    payments, standing orders, batches            checks.rs   the rules of an order
//! signing.rs   scenarios, codes, the bank's own page         control.rs  behind the counter, for tests
//! ```

mod accounts;
mod checks;
mod control;
mod door;
mod oauth;
mod orders;
mod people;
mod refusal;
mod routes;
mod signing;
mod tpp;
mod world;

use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::cert::Certificate;
use rand_core::{OsRng, RngCore};
use serde_json::Value;
use time::OffsetDateTime;

use self::{refusal::Refusal, world::World};
use crate::{
    exchange::{Incoming, Reply},
    system::System,
};

/// The prefix of this system.
const NAME: &str = "maxbanka";
/// The bank that is played.
const BANK_NAME: &str = "Maxová banka";

/// What a handler gives back.
type Answer = Result<Reply, Refusal>;

/// The bank.
#[derive(Default)]
pub struct Bank {
    world: Mutex<World>,
}

impl Bank {
    /// Opens the bank, with one TPP registered and approved for whoever shows a certificate of the PKI.
    #[must_use]
    pub fn open() -> Self {
        Self::default()
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self, incoming: &Incoming, segments: &[String]) -> Answer {
        let world = &mut *self.world();
        let found = routes::find(&incoming.method, segments)?;
        if let Some(page) = found.page {
            return page(world, incoming);
        }
        let certificate = shown(incoming)?;
        if found.oauth {
            return tpp::answer(world, incoming, &certificate, &found);
        }
        let caller = door::enter(world, incoming, &certificate, &found)?;
        let mut call = routes::Call { world, incoming, caller, params: found.params, now: OffsetDateTime::now_utc() };
        let reply = (found.handler)(&mut call)?;
        Ok(if std::mem::take(&mut world.cut_next) { reply.cut() } else { reply })
    }
}

/// The certificate of the TLS handshake: without one nothing is served but pages for people.
fn shown(incoming: &Incoming) -> Result<Certificate, Refusal> {
    let der = incoming.client_certificate.0.as_deref().ok_or_else(|| {
        Refusal::new(401, "UNAUTHORISED").saying("A qualified certificate (QWAC) is required: mutual TLS")
    })?;
    Certificate::from_pem_or_base64(&BASE64_STANDARD.encode(der))
        .map_err(|_| Refusal::new(401, "UNAUTHORISED").saying("The certificate cannot be read"))
}

impl System for Bank {
    fn name(&self) -> &'static str {
        NAME
    }

    fn answer(&self, incoming: &Incoming) -> Reply {
        let reply = self.serve(incoming, &incoming.segments()).unwrap_or_else(|refusal| refusal.reply());
        match incoming.header("x-request-id") {
            Some(id) => reply.with("x-request-id", id),
            None => reply,
        }
    }

    fn control(&self, incoming: &Incoming) -> Reply {
        control::answer(&mut self.world(), incoming)
    }

    fn settle(&self) {
        self.world().settle();
    }

    fn introduction(&self) -> Vec<String> {
        let world = self.world();
        let mut lines = vec![
            format!("\n{BANK_NAME}, a Czech bank (COBS 3.0): /{NAME}/… over TLS with the TPP's certificate"),
            format!("  client      {}  secret {}", world::CLIENT_ID, world::CLIENT_SECRET),
            format!("  API-key     {}", world::API_KEY),
        ];
        for person in &people::PEOPLE {
            lines.push(format!("  user        {}  {}", person.login, person.name));
        }
        for account in world.accounts.values() {
            let amount = people::number(account.balance);
            let joint = if account.joint() { "  (two signatures)" } else { "" };
            lines.push(format!(
                "    account   {}  {amount:>15} {}  {}{joint}",
                account.iban,
                account.currency,
                account.owners.join(", ")
            ));
        }
        lines.push("  codes       0000 with testAuthCode=true; else see /control/maxbanka/sms".to_owned());
        lines.push(format!("  for tests   /control/{NAME}/orders, accounts, sms, settle, approve, expire, cut, reset"));
        lines
    }
}

/// A random text of hexadecimal digits.
fn random<const N: usize>() -> String {
    let mut bytes = [0_u8; N];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A random UUID, version 4.
fn uuid() -> String {
    let hex = random::<16>();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default().to_owned();
    format!("{}-{}-4{}-a{}-{}", part(0..8), part(8..12), part(13..16), part(17..20), part(20..32))
}

/// The text at a path of names, divided by dots.
fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    at(value, path)?.as_str()
}

/// The value at a path of names, divided by dots; nothing where it is null.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name)).filter(|found| !found.is_null())
}

/// Puts a value at a path of names, divided by dots; what stands in the way and is no object gives way.
fn put(into: &mut Value, path: &str, value: Value) {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    if !into.is_object() {
        *into = Value::Object(serde_json::Map::new());
    }
    let Some(fields) = into.as_object_mut() else { return };
    match rest {
        Some(rest) => put(fields.entry(name).or_insert(Value::Null), rest, value),
        None => drop(fields.insert(name.to_owned(), value)),
    }
}
