//! What the bank holds: accounts, payments, baskets, and who asked for what. No HTTP in here.
//!
//! ```text
//! RCVD ──approved──▶ PDNG (due) or ACSP ──settled──▶ ACSC (or RJCT without funds)
//!   ├─approved, instant─▶ ACSC         ACSP, PDNG ──deleted, approved──▶ CANC
//!   └─deleted───────────▶ CANC         not agreed to: stays RCVD
//! ```

use std::collections::{HashMap, HashSet};

use girokit::iso::Amount;
use serde_json::{Map, Value, json};
use time::{Date, Duration, OffsetDateTime};

/// An account, its balance in thousandths.
#[derive(Clone)]
pub(super) struct Account {
    pub(super) bban: &'static str,
    pub(super) iban: &'static str,
    pub(super) currency: &'static str,
    pub(super) balance: i128,
}

/// What happens to the next payment, for tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Scenario {
    #[default]
    Normal,
    /// Exempt from SCA: accepted at once.
    Exempt,
    /// The authorisation is begun by the initiation itself, whose answer names the page.
    Implicit,
    /// Rejected in the answer to the initiation.
    RejectAtOnce,
    /// Approved, then rejected by the bank.
    Reject,
    /// Accepted, then rejected when it is settled.
    RejectLater,
    /// A deletion that needs an authorisation is told by a link to start it, not by the page.
    CancelByLink,
    /// Stored, but the connection is cut before the answer.
    CutAfterPost,
}

impl Scenario {
    pub(super) const NAMES: [(&'static str, Self); 8] = [
        ("normal", Self::Normal),
        ("exempt", Self::Exempt),
        ("implicit", Self::Implicit),
        ("reject-at-once", Self::RejectAtOnce),
        ("reject", Self::Reject),
        ("reject-later", Self::RejectLater),
        ("cancel-by-link", Self::CancelByLink),
        ("cut-after-post", Self::CutAfterPost),
    ];
}

/// A transactionStatus that this bank uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Rcvd,
    Pdng,
    Acsp,
    Acsc,
    Rjct,
    Canc,
}

impl Status {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Rcvd => "RCVD",
            Self::Pdng => "PDNG",
            Self::Acsp => "ACSP",
            Self::Acsc => "ACSC",
            Self::Rjct => "RJCT",
            Self::Canc => "CANC",
        }
    }

    /// Accepted, and not carried out yet.
    pub(super) fn is_accepted(self) -> bool {
        matches!(self, Self::Pdng | Self::Acsp)
    }
}

/// One authorisation of a payment, of its deletion, or of a basket.
#[derive(Clone)]
pub(super) struct Authorisation {
    pub(super) id: String,
    /// CREATED, PENDING once the page was opened, APPROVED.
    pub(super) sca_status: &'static str,
}

/// A payment, a slip or a periodic payment.
#[derive(Clone)]
pub(super) struct Payment {
    pub(super) id: String,
    pub(super) service: String,
    /// The product, or the type of the slip.
    pub(super) product: String,
    pub(super) tpp: String,
    pub(super) request_id: String,
    /// The fields as the TPP sent them.
    pub(super) fields: Map<String, Value>,
    /// In thousandths.
    pub(super) amount: i128,
    pub(super) currency: String,
    /// Account number of one of our accounts.
    pub(super) debtor: &'static str,
    pub(super) due: Option<Date>,
    pub(super) status: Status,
    pub(super) scenario: Scenario,
    pub(super) authorisations: Vec<Authorisation>,
    /// DELETE was asked for and waits for approval.
    pub(super) cancelling: bool,
    /// Where the PSU goes back to, as the initiation said.
    pub(super) addresses: (String, String),
}

/// A signing basket.
#[derive(Clone)]
pub(super) struct Basket {
    pub(super) id: String,
    pub(super) tpp: String,
    pub(super) payments: Vec<String>,
    pub(super) authorisations: Vec<Authorisation>,
}

/// What a PSU is asked to approve.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Subject {
    Payment(String),
    Cancellation(String),
    Basket(String),
}

/// One visit to scaRedirect.
#[derive(Clone)]
pub(super) struct Visit {
    pub(super) subject: Subject,
    pub(super) authorisation: String,
    pub(super) tpp: String,
    /// The TPP's name, for people.
    pub(super) tpp_name: String,
    pub(super) addresses: (String, String),
    pub(super) answered: bool,
}

/// Everything that the bank remembers.
#[derive(Clone)]
pub(super) struct World {
    pub(super) accounts: Vec<Account>,
    pub(super) payments: Vec<Payment>,
    pub(super) baskets: Vec<Basket>,
    pub(super) visits: HashMap<String, Visit>,
    /// Each TPP's used X-Request-IDs.
    pub(super) seen: HashSet<(String, String)>,
    pub(super) next: Scenario,
}

impl Default for World {
    fn default() -> Self {
        let account = |bban, iban, currency, kroner: i128| Account { bban, iban, currency, balance: kroner * 1000 };
        Self {
            accounts: vec![
                account("76120004711815", "DK6376120004711815", "DKK", 250_000),
                account("76120004711823", "DK4176120004711823", "EUR", 40_000),
            ],
            payments: Vec::new(),
            baskets: Vec::new(),
            visits: HashMap::new(),
            seen: HashSet::new(),
            next: Scenario::Normal,
        }
    }
}

impl World {
    /// An account of this bank, by either of its numbers.
    pub(super) fn account(&self, number: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.bban == number || account.iban == number)
    }

    pub(super) fn payment(&self, tpp: &str, id: &str) -> Option<&Payment> {
        self.payments.iter().find(|payment| payment.id == id && payment.tpp == tpp)
    }

    pub(super) fn payment_mut(&mut self, tpp: &str, id: &str) -> Option<&mut Payment> {
        self.payments.iter_mut().find(|payment| payment.id == id && payment.tpp == tpp)
    }

    pub(super) fn basket_mut(&mut self, tpp: &str, id: &str) -> Option<&mut Basket> {
        self.baskets.iter_mut().find(|basket| basket.id == id && basket.tpp == tpp)
    }

    /// The authorisation that a visit is about.
    pub(super) fn authorisation(&mut self, visit: &Visit) -> Option<&mut Authorisation> {
        let list = match &visit.subject {
            Subject::Payment(id) | Subject::Cancellation(id) => &mut self.payment_mut(&visit.tpp, id)?.authorisations,
            Subject::Basket(id) => &mut self.basket_mut(&visit.tpp, id)?.authorisations,
        };
        list.iter_mut().find(|authorisation| authorisation.id == visit.authorisation)
    }

    /// The PSU has agreed to a payment.
    pub(super) fn accept(&mut self, tpp: &str, id: &str, today: Date) {
        let Some(payment) = self.payment_mut(tpp, id).filter(|payment| payment.status == Status::Rcvd) else { return };
        payment.status = match (payment.scenario, payment.due) {
            (Scenario::Reject, _) => Status::Rjct,
            _ if payment.service == "periodic-payments" => Status::Acsp,
            (_, Some(due)) if due > today => Status::Acsp,
            _ => Status::Pdng,
        };
        if payment.product.starts_with("instant-") && payment.status == Status::Pdng {
            self.settle_one(id);
        }
    }

    /// Carries out what is due.
    pub(super) fn settle(&mut self, today: Date) {
        let due = |payment: &&Payment| {
            payment.status.is_accepted()
                && payment.service != "periodic-payments"
                && payment.due.is_none_or(|due| due <= today)
        };
        let ids: Vec<String> = self.payments.iter().filter(due).map(|payment| payment.id.clone()).collect();
        ids.iter().for_each(|id| self.settle_one(id));
    }

    fn settle_one(&mut self, id: &str) {
        let Self { payments, accounts, .. } = self;
        let Some(payment) = payments.iter_mut().find(|payment| payment.id == id) else { return };
        let account = accounts.iter_mut().find(|account| account.bban == payment.debtor);
        // Amounts of another currency are not charged: this bank of two accounts has no rates.
        match account {
            _ if payment.scenario == Scenario::RejectLater => payment.status = Status::Rjct,
            Some(account) if account.currency == payment.currency && account.balance < payment.amount => {
                payment.status = Status::Rjct;
            }
            Some(account) => {
                if account.currency == payment.currency {
                    account.balance -= payment.amount;
                }
                payment.status = Status::Acsc;
            }
            None => payment.status = Status::Rjct,
        }
    }

    /// The payments, for the control API.
    pub(super) fn listing(&self) -> Value {
        let one = |payment: &Payment| {
            json!({
                "paymentId": payment.id,
                "service": payment.service,
                "product": payment.product,
                "transactionStatus": payment.status.code(),
                "amount": decimal(payment.amount),
                "currency": payment.currency,
                "debtor": payment.debtor,
                "requestId": payment.request_id,
            })
        };
        Value::Array(self.payments.iter().map(one).collect())
    }
}

/// Thousandths as a decimal.
pub(super) fn decimal(thousandths: i128) -> String {
    Amount::from_thousandths(thousandths).as_str().to_owned()
}

/// The date in Denmark, for which two hours ahead of UTC is near enough.
pub(super) fn danish_date(now: OffsetDateTime) -> Date {
    (now + Duration::hours(2)).date()
}
