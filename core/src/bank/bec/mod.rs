//! Danish banks hosted by BEC: the payment initiation service (PIS) on Berlin Group XS2A 1.3.
//!
//! ```text
//! operations.rs    every operation: number, name, call, input, reply
//! transitions.rs   how a payment, a deletion and a basket move, row by row
//! model.rs         what is sent and answered, where it is this bank's own
//! matrix.rs        which field a payment product or slip type has
//! rules.rs         what the bank would refuse, refused before it is sent
//! profile.rs       what the bank demands where the configuration says nothing else
//! ```
//!
//! **Addresses.** One host and one enrolment for each bank: `https://psd2api<bank number>.prod.bec.dk/eidas/1.0/v1`. The
//! `baseUrl` may be given with or without its `/v1`.
//!
//! **Mutual TLS.** The bank knows the TPP by its TLS certificate (QWAC) before it reads a request. Connections are the
//! host's: its HTTP client shows the certificate, such as `undici`'s `Agent({connect: {cert, key}})` in Node, `httpx` with
//! an `ssl.SSLContext` after `load_cert_chain` in Python, a `KeyManager` of the `SSLContext` in Kotlin. Browsers cannot be
//! told by a page which certificate to show, so a page goes through a server of its own.
//!
//! **Signatures.** Requests are signed with the QSealC as well, by the framework's rules. The document points to a page of
//! its own for the headers, so which of them are signed is part of the profile: `signedHeaders`, `digestWithoutBody`, and
//! `signed` for a bank that asks for no signature.
//!
//! **Redirects.** The user comes back to TPP-Redirect-URI, or to TPP-Nok-Redirect-URI (`nokRedirectUri`) when they did not
//! agree. The address is all that tells. Without a `nokRedirectUri` the bank's status alone does.
//!
//! **Slips.** A payment slip is referred to by the service `payments` and its slip type as the product: `slip-71`.

mod matrix;
pub mod model;
pub mod operations;
mod profile;
mod rules;
pub mod transitions;

use super::numbers;
use super::operation::{Kind, Operation, Resume, Route, Start};
use super::xs2a::payment::At;
use super::xs2a::{BasketJob, CallJob, Entry, PaymentJob, Xs2a, needs_user};
use super::{BankConfig, Opened, System};
use crate::flow::{Job, Transport};
use crate::wire::{Error, ErrorKind, Now};
use operations::OPERATIONS;
use serde_json::Value;
use std::sync::Arc;

/// The system.
pub const SYSTEM: System = System {
    name: "bec",
    doc: "Danish banks hosted by BEC: payments on Berlin Group XS2A 1.3, over mutual TLS and with signed requests.",
    operations: OPERATIONS,
    open: |config: &BankConfig| Ok(Arc::new(Bec(Arc::new(Xs2a::open(config, profile::DEFAULTS)?)))),
};

#[derive(Debug)]
struct Bec(Arc<Xs2a>);

impl Opened for Bec {
    fn start(self: Arc<Self>, now: &Now, start: Start) -> Result<Box<dyn Job>, Error> {
        let Start { operation, mut input, context } = start;
        numbers::for_bank((operation.input)(), &mut input);
        rules::check(operation, &input, now)?;
        let bank = Arc::clone(&self.0);
        if matches!(operation.kind, Kind::Call(_)) {
            if PSU_PRESENT.contains(&operation.name) {
                needs_user(&context)?;
            }
            return Ok(Box::new(CallJob::start(bank, now, operation, input, context)?));
        }
        let entry = match operation.name {
            "signBasket" => {
                let input = super::xs2a::rules::typed(&input)?;
                return Ok(Box::new(BasketJob::start(
                    bank,
                    OPERATIONS,
                    transitions::BASKET_ROWS,
                    now,
                    input,
                    context,
                )?));
            }
            "payment" => pay("payments", "paymentProduct", input),
            "slipPayment" => pay("payments", "slipType", input),
            "periodicPayment" => pay("periodic-payments", "paymentProduct", input),
            "authorisePayment" => go_on(At::Authorising, &input)?,
            "trackPayment" => go_on(At::Checking, &input)?,
            "cancelPayment" => go_on(At::Deleting, &input)?,
            other => return Err(unknown(other)),
        };
        Ok(Box::new(PaymentJob::start(bank, OPERATIONS, transitions::ROWS, now, entry, context)?))
    }

    fn resume(self: Arc<Self>, resume: Resume) -> Result<Box<dyn Job>, Error> {
        let Resume { operation, state, mut input, in_flight } = resume;
        if let Some(input) = &mut input {
            numbers::for_bank((operation.input)(), input);
        }
        let bank = Arc::clone(&self.0);
        Ok(match (operation.kind, operation.name) {
            (Kind::Call(_), _) => Box::new(CallJob::resume(bank, Resume { operation, state, input, in_flight })?),
            (Kind::Job, "signBasket") => {
                Box::new(BasketJob::resume(bank, OPERATIONS, transitions::BASKET_ROWS, state)?)
            }
            (Kind::Job, _) => {
                Box::new(PaymentJob::resume(bank, OPERATIONS, transitions::ROWS, state, input, in_flight)?)
            }
            (Kind::List(_) | Kind::Refused(_), name) => return Err(unknown(name)),
        })
    }

    fn transport(self: Arc<Self>) -> Arc<dyn Transport> {
        Arc::clone(&self.0) as Arc<dyn Transport>
    }

    /// With the path of the bank's own address before it, with `/v1`, and as the document writes it; each also for slips.
    fn paths(&self, _: &Operation, route: &Route) -> Vec<String> {
        let plain = route.path.strip_prefix("/v1").unwrap_or(route.path);
        let spellings = [route.path.to_owned(), plain.to_owned(), format!("{OWN_PATH}{}", route.path)];
        let slips = spellings.clone().map(|path| profile::slip_path(&path));
        let slips = slips.into_iter().filter(|path| !spellings.contains(path));
        spellings.iter().cloned().chain(slips).collect()
    }
}

/// The path of the bank's own address.
const OWN_PATH: &str = "/eidas/1.0";

/// PSU-IP-Address is mandatory where a payment or a basket is created (Berlin Group OpenAPI 1.3.9).
const PSU_PRESENT: &[&str] =
    &["initiatePayment", "initiatePaymentSlip", "initiatePeriodicPayment", "createSigningBasket"];

fn pay(service: &'static str, product: &str, input: Value) -> Entry {
    let product = input.get(product).and_then(Value::as_str).unwrap_or_default().to_owned();
    Entry::Pay { service, product, input }
}

fn go_on(at: At, input: &Value) -> Result<Entry, Error> {
    Ok(Entry::Continue { at, input: super::xs2a::rules::typed(input)? })
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
