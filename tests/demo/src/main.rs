//! `make demo`: starts the sandbox, makes a payment over TLS, and tells it as a timeline.

mod host;
mod timeline;

use girokit::bank::tietoevry::model::{InitiatePayment, Payment};
use girokit::bank::tietoevry::operations::PayOnce;
use girokit::bank::xs2a::model::{AccountReference, InstructedAmount};
use girokit::bank::xs2a::payment::PaymentOutcome;
use girokit::bank::{BankConfig, Context, PsuDevice};
use girokit::wire::secret::Secret;
use girokit::{Bank, Error};
use host::Host;
use std::error::Error as StdError;
use std::time::Duration;
use timeline::Timeline;

/// Where the bank sends the user back to. Nobody listens there: the demo plays the browser.
const REDIRECT_URI: &str = "https://shop.example/paid";

fn main() -> Result<(), Box<dyn StdError>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let hurry = Some(Duration::from_millis(700));
    let sandbox = runtime.block_on(girokit_sandbox::start(girokit_sandbox::Options { hurry, ..Default::default() }))?;

    let pem = |name: &str| std::fs::read_to_string(sandbox.pki.dir.join(name));
    let mut config = BankConfig::new("tietoevry", format!("{}/tietoevry", sandbox.https_url()));
    config.redirect_uri = Some(REDIRECT_URI.to_owned());
    config.certificate = Some(pem("tpp-qseal.pem")?);
    config.key = Some(Secret::new(pem("tpp-qseal.key.pem")?));

    let mut timeline =
        Timeline::begin("A payment of NOK 100.33 with a Norwegian bank (Berlin Group XS2A, signed requests)");
    let host = Host::new(&pem("ca.pem")?)?;
    let outcome = pay(&Bank::new(&config)?, &host, &mut timeline)?;
    timeline.end(&outcome);
    runtime.block_on(sandbox.stop());
    match outcome {
        PaymentOutcome::Completed(_) => Ok(()),
        _ => Err("the payment was not completed".into()),
    }
}

fn pay(bank: &Bank, host: &Host, timeline: &mut Timeline) -> Result<PaymentOutcome, Error> {
    let mut debtor = AccountReference::new();
    debtor.bban = Some("97105048304".into());
    let mut creditor = AccountReference::new();
    creditor.bban = Some("86011117947".into());
    let mut payment = Payment::new(InstructedAmount::new("NOK", "100.33"), debtor, creditor, "Fjord Bakery AS");
    payment.remittance_information_unstructured = Some("Two loaves and a cinnamon bun".to_owned());

    let mut psu = PsuDevice::new();
    psu.ip_address = Some("192.0.2.17".to_owned());
    let mut context = Context::new();
    context.psu = Some(psu);

    let mut flow = bank.begin::<PayOnce>(
        &host.now(),
        &InitiatePayment::new("norwegian-domestic-credit-transfers", payment),
        &context,
    )?;
    host.drive(&mut flow, timeline)?;
    flow.outcome().unwrap_or_else(|| unreachable_outcome(&flow))
}

fn unreachable_outcome<T>(flow: &girokit::Flow) -> Result<T, Error> {
    Err(Error::new(girokit::ErrorKind::UnexpectedInput, format!("{} has not ended", flow.job())))
}
