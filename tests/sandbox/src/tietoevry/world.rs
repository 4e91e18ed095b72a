//! What the bank holds: accounts, payments, and who asked for what. No HTTP in here.
//!
//! The life of a payment, from "Payment Status Transitions":
//!
//! ```text
//! RCVD ──approved──▶ PDNG (due today) or ACSP ──settled──▶ ACSC ──booked──▶ gone
//!   ├─approved, one of two─▶ PATC ──approved by another──▶ ACSP
//!   ├─approved, instant────▶ ACSC
//!   ├─rejected─────────────▶ RJCT
//!   └─deleted──────────────▶ CANC
//! ACSP ──deleted, approved─▶ CANC          no funds at settlement ─▶ ACCP, after five tries RJCT
//! ```

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};
use time::{Date, Duration, OffsetDateTime};

use super::{
    ids,
    money::{self, Minor},
    people::{self, Account, Agreement, CardAccount, Customer, Entry},
};

/// "Payments that exceed the available funds on the debtor account will be rejected after 5 batch processing attempts"
const ATTEMPTS: u8 = 5;

/// The payment service of payments that are repeated.
pub(super) const PERIODIC: &str = "periodic-payments";

/// What happens to the next payment, for tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Scenario {
    /// As the bank usually does.
    #[default]
    Normal,
    /// Settled as soon as it is approved.
    Instant,
    /// Exempt from SCA: accepted without approval.
    Exempt,
    /// Two different people have to approve.
    TwoSignatures,
    /// Approved, then rejected by the bank.
    Reject,
    /// The debtor's account has no funds when it is settled.
    NoFunds,
    /// Stored, but the connection is cut before the answer.
    CutAfterPost,
}

impl Scenario {
    /// The names that the control API uses.
    pub(super) const NAMES: [(&'static str, Self); 7] = [
        ("normal", Self::Normal),
        ("instant", Self::Instant),
        ("exempt", Self::Exempt),
        ("two-signatures", Self::TwoSignatures),
        ("reject", Self::Reject),
        ("no-funds", Self::NoFunds),
        ("cut-after-post", Self::CutAfterPost),
    ];

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, scenario)| *scenario)
    }
}

/// A transactionStatus that this bank uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Rcvd,
    Patc,
    Pdng,
    Acsp,
    Accp,
    Acsc,
    Rjct,
    Canc,
}

impl Status {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Rcvd => "RCVD",
            Self::Patc => "PATC",
            Self::Pdng => "PDNG",
            Self::Acsp => "ACSP",
            Self::Accp => "ACCP",
            Self::Acsc => "ACSC",
            Self::Rjct => "RJCT",
            Self::Canc => "CANC",
        }
    }

    /// Another signature is wanted.
    pub(super) fn can_be_authorised(self) -> bool {
        matches!(self, Self::Rcvd | Self::Patc)
    }

    /// The column "Updatable".
    pub(super) fn is_updatable(self) -> bool {
        matches!(self, Self::Rcvd | Self::Patc | Self::Acsp)
    }

    /// Whether it can still be deleted; what the bank has begun to process cannot.
    pub(super) fn is_deletable(self) -> bool {
        matches!(self, Self::Rcvd | Self::Patc | Self::Acsp | Self::Accp)
    }
}

/// A payment order, checked and read.
#[derive(Clone)]
pub(super) struct Order {
    /// What each creditor gets, in øre: one entry, or those of a bulk payment.
    pub(super) parts: Vec<Part>,
    /// The fields as the TPP sent them; they are given back as they came.
    pub(super) fields: Map<String, Value>,
    /// Account number of one of our accounts.
    pub(super) debtor: String,
    /// Account number or IBAN, here or elsewhere.
    pub(super) creditor: String,
    pub(super) creditor_name: String,
    pub(super) amount: Minor,
    pub(super) currency: String,
    /// What the debtor's account is charged, in øre, fee included.
    pub(super) charged: Minor,
    /// The bank's fee in øre.
    pub(super) fee: Minor,
    pub(super) due: Date,
}

/// What one creditor gets.
#[derive(Clone, PartialEq)]
pub(super) struct Part {
    pub(super) creditor: String,
    pub(super) creditor_name: String,
    pub(super) ore: Minor,
    /// KID or message.
    pub(super) message: Option<String>,
}

impl Order {
    /// "Two payments can not have the same date, amount, debit account and credit account."
    fn is_duplicate_of(&self, other: &Self) -> bool {
        self.due == other.due
            && self.amount == other.amount
            && self.currency == other.currency
            && self.debtor == other.debtor
            && self.parts.len() == other.parts.len()
            && self
                .parts
                .iter()
                .zip(&other.parts)
                .all(|(one, other)| one.creditor == other.creditor && one.ore == other.ore)
    }
}

impl Order {
    /// What an account's list of transactions tells of it.
    pub(super) fn entry(&self, part: &Part, amount: Minor, booked: Date) -> Entry {
        let mut fields = Map::new();
        fields.insert("creditorName".to_owned(), Value::from(part.creditor_name.as_str()));
        fields.insert("creditorAccount".to_owned(), reference(&part.creditor));
        fields.insert("debtorAccount".to_owned(), reference(&self.debtor));
        if let Some(message) = &part.message {
            fields.insert("remittanceInformationUnstructured".to_owned(), Value::from(message.as_str()));
        }
        Entry { id: ids::token(), amount, booked, valued: booked, fields }
    }

    fn fee_entry(&self, booked: Date) -> Entry {
        let message = Value::from("Gebyr");
        let fields = Map::from_iter([("remittanceInformationUnstructured".to_owned(), message)]);
        Entry { id: ids::token(), amount: -self.fee, booked, valued: booked, fields }
    }
}

/// An account number as the API refers to it.
fn reference(number: &str) -> Value {
    let name = if number.starts_with(|first: char| first.is_ascii_digit()) { "bban" } else { "iban" };
    json!({name: number})
}

/// One authorisation of a payment, of its cancellation, or of a basket.
#[derive(Clone)]
pub(super) struct Authorisation {
    pub(super) id: String,
    pub(super) sca_status: &'static str,
}

/// A payment.
#[derive(Clone)]
pub(super) struct Payment {
    pub(super) id: String,
    pub(super) service: String,
    pub(super) product: String,
    /// The TPP that sent it; nobody else sees it.
    pub(super) tpp: String,
    /// X-Request-ID of the request that made it.
    pub(super) request_id: String,
    pub(super) order: Order,
    pub(super) status: Status,
    pub(super) scenario: Scenario,
    /// National identification numbers of those who have approved.
    pub(super) signed_by: Vec<String>,
    pub(super) authorisations: Vec<Authorisation>,
    pub(super) cancellations: Vec<Authorisation>,
    /// How often it was changed in another channel: its links are those of the last change.
    pub(super) changes: u32,
    /// DELETE was asked for and waits for approval.
    pub(super) cancelling: bool,
    attempts: u8,
    /// When it was settled.
    completed: Option<OffsetDateTime>,
    /// Booked: it is a transaction now, and no longer a payment.
    pub(super) gone: bool,
}

/// What a PSU is asked to approve.
#[derive(Clone)]
pub(super) enum Subject {
    /// To be known to the TPP.
    Registration,
    /// A payment; the index of its authorisation.
    Payment(String, usize),
    /// The cancellation of a payment; the index of its authorisation.
    Cancellation(String, usize),
    /// Access to the accounts that the PSU chooses.
    Consent,
    /// The payments of a signing basket; the index of its authorisation.
    Basket(String, usize),
}

/// A person, and for whom they act.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Who {
    pub(super) national_id: String,
    /// Organisation number in corporate context.
    pub(super) company: Option<String>,
}

/// What a person wants to do with an account.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// Read it: the role VIEW.
    View,
    /// Pay from it: the role REGISTER.
    Register,
}

/// A signing basket.
#[derive(Clone)]
pub(super) struct Basket {
    pub(super) id: String,
    pub(super) tpp: String,
    pub(super) who: Who,
    /// Ids of its payments.
    pub(super) payments: Vec<String>,
    pub(super) authorisations: Vec<Authorisation>,
}

/// When a PSU authenticated under which TPP-Session-ID.
#[derive(Clone)]
pub(super) struct Session {
    pub(super) id: Option<String>,
    pub(super) since: OffsetDateTime,
}

/// One visit to scaRedirect.
#[derive(Clone)]
pub(super) struct Visit {
    pub(super) subject: Subject,
    pub(super) tpp: String,
    /// The TPP's name, for people.
    pub(super) tpp_name: String,
    /// Whom it is for, where the request said so.
    pub(super) who: Option<Who>,
    /// TPP-Redirect-URI of the request that triggered it.
    pub(super) redirect_uri: String,
    /// TPP-Session-ID of that request.
    pub(super) session_id: Option<String>,
    pub(super) answered: bool,
}

/// The bank's accounts, by account number.
type Accounts = BTreeMap<String, Account>;

/// Everything that the bank remembers.
#[derive(Clone, Default)]
pub(super) struct World {
    pub(super) accounts: Accounts,
    pub(super) payments: Vec<Payment>,
    pub(super) visits: HashMap<String, Visit>,
    /// PSUs who have registered with a TPP: (TPP, PSU-ID) to national identification number.
    pub(super) users: HashMap<(String, String), String>,
    /// Each TPP's used X-Request-IDs.
    pub(super) seen: HashSet<(String, String)>,
    /// What happens to the next payment.
    pub(super) next: Scenario,
    /// Customers by number.
    pub(super) customers: BTreeMap<String, Customer>,
    pub(super) agreements: Vec<Agreement>,
    /// Card accounts by id.
    pub(super) cards: BTreeMap<String, CardAccount>,
    pub(super) baskets: Vec<Basket>,
    /// Accounts and card accounts that a PSU lets a TPP read: (TPP, person in context, account number or card id).
    pub(super) consents: HashSet<(String, Who, String)>,
    /// The last SCA of each PSU with each TPP.
    pub(super) sessions: HashMap<(String, String), Session>,
    /// Calls without the PSU: (TPP, account number, service) to when.
    pub(super) unattended: HashMap<(String, String, &'static str), Vec<OffsetDateTime>>,
    /// Where each TPP wants to be written to.
    pub(super) contacts: HashMap<String, String>,
    /// Plays the bank as it was before the changes that `x-accept-fix` asks for ahead of time.
    pub(super) before_fixes: bool,
}

impl World {
    pub(super) fn new() -> Self {
        Self {
            accounts: people::accounts(),
            customers: people::customers(),
            agreements: people::agreements(),
            cards: people::cards(),
            ..Self::default()
        }
    }

    /// A customer who is a person.
    pub(super) fn person(&self, national_id: &str) -> Option<&Customer> {
        self.customers.get(national_id).filter(|customer| !customer.corporate)
    }

    /// Numbers of the companies for which a person may act, each once.
    pub(super) fn companies(&self, national_id: &str) -> Vec<String> {
        let acts = |agreement: &&Agreement| {
            agreement.owner != national_id
                && agreement.engagements.iter().any(|engagement| engagement.customer == national_id)
        };
        let mut companies: Vec<String> =
            self.agreements.iter().filter(acts).map(|agreement| agreement.owner.clone()).collect();
        companies.dedup();
        companies
    }

    /// Whether a person may do something with an account or card account in this context. `key` is the account number, or
    /// the id of a card account.
    pub(super) fn may(&self, who: &Who, key: &str, owner: &str, deed: Deed) -> bool {
        let Some(company) = &who.company else { return owner == who.national_id };
        let agreements = self.agreements.iter().filter(|agreement| agreement.owner == *company);
        owner == company
            && agreements.flat_map(|agreement| &agreement.engagements).any(|engagement| {
                engagement.customer == who.national_id
                    && engagement.account == key
                    && if deed == Deed::View { engagement.view } else { engagement.register }
            })
    }

    /// The account numbers and card ids that a person may read in this context.
    pub(super) fn readable(&self, who: &Who) -> Vec<String> {
        let accounts =
            self.accounts.values().filter(|account| self.may(who, &account.bban, &account.owner, Deed::View));
        let cards = self.cards.values().filter(|card| self.may(who, &card.id, &card.owner, Deed::View));
        accounts.map(|account| account.bban.clone()).chain(cards.map(|card| card.id.clone())).collect()
    }

    /// An account of this bank, by account number or IBAN.
    pub(super) fn account(&self, number: &str) -> Option<&Account> {
        self.accounts.get(number).or_else(|| self.accounts.values().find(|account| account.iban == number))
    }

    /// A payment that equals the order and was neither rejected nor cancelled.
    pub(super) fn has_duplicate(&self, order: &Order) -> bool {
        let lives = |payment: &&Payment| !matches!(payment.status, Status::Rjct | Status::Canc);
        self.payments.iter().filter(lives).any(|payment| order.is_duplicate_of(&payment.order))
    }

    /// A new payment, not stored yet, under the scenario that was asked for, which is used up by it.
    pub(super) fn receive(&mut self, new: NewPayment, now: OffsetDateTime) -> Payment {
        let mut payment = Payment {
            id: new.id,
            service: new.service,
            product: new.product,
            tpp: new.tpp,
            request_id: new.request_id,
            order: new.order,
            status: Status::Rcvd,
            scenario: std::mem::take(&mut self.next),
            signed_by: Vec::new(),
            authorisations: Vec::new(),
            cancellations: Vec::new(),
            changes: 0,
            cancelling: false,
            attempts: 0,
            completed: None,
            gone: false,
        };
        if payment.scenario == Scenario::Exempt {
            payment.accept(&mut self.accounts, now);
        }
        payment
    }

    /// Finds a payment of a TPP, booked ones too.
    pub(super) fn find(&self, tpp: &str, id: &str) -> Option<&Payment> {
        self.payments.iter().find(|payment| payment.id == id && payment.tpp == tpp)
    }

    /// Finds a payment of a TPP, to change it.
    pub(super) fn find_mut(&mut self, tpp: &str, id: &str) -> Option<&mut Payment> {
        self.payments.iter_mut().find(|payment| payment.id == id && payment.tpp == tpp)
    }

    /// A person has approved the payment.
    pub(super) fn sign(&mut self, tpp: &str, id: &str, national_id: &str, now: OffsetDateTime) {
        let Self { accounts, payments, .. } = self;
        let Some(payment) = payments.iter_mut().find(|payment| payment.id == id && payment.tpp == tpp) else { return };
        payment.signed_by.push(national_id.to_owned());
        if payment.scenario == Scenario::TwoSignatures && payment.signed_by.len() < 2 {
            payment.status = Status::Patc;
        } else {
            payment.accept(accounts, now);
        }
    }

    /// One batch settlement, as on the given day: what is due is processed, and what was completed at least `resting`
    /// ago is booked and disappears.
    pub(super) fn settle(&mut self, day: Date, now: OffsetDateTime, resting: Duration) {
        let Self { accounts, payments, .. } = self;
        for payment in payments {
            match payment.status {
                Status::Acsc => payment.gone |= payment.completed.is_some_and(|at| at + resting <= now),
                Status::Pdng | Status::Acsp | Status::Accp
                    if payment.order.due <= day && payment.service != PERIODIC =>
                {
                    payment.process(accounts, now);
                }
                // "The payment engine does not currently support recurring payments."
                _ => {}
            }
        }
    }
}

/// What is needed to store a payment.
pub(super) struct NewPayment {
    pub(super) id: String,
    pub(super) service: String,
    pub(super) product: String,
    pub(super) tpp: String,
    pub(super) request_id: String,
    pub(super) order: Order,
}

impl Payment {
    /// All signatures are there.
    fn accept(&mut self, accounts: &mut Accounts, now: OffsetDateTime) {
        let due_today = self.order.due <= norwegian_date(now);
        self.status = match self.scenario {
            Scenario::Reject => Status::Rjct,
            // The table "Multiple Signatures" knows ACSP only.
            Scenario::TwoSignatures => Status::Acsp,
            // "Periodic Payment": ACSP, registered.
            _ if self.service == PERIODIC => Status::Acsp,
            _ if due_today => Status::Pdng,
            _ => Status::Acsp,
        };
        if self.scenario == Scenario::Instant && self.service != PERIODIC {
            self.process(accounts, now);
        }
    }

    /// Moves the money, if it is there.
    fn process(&mut self, accounts: &mut Accounts, now: OffsetDateTime) {
        let order = &self.order;
        let debtor = accounts.get_mut(&order.debtor).filter(|debtor| debtor.balance >= order.charged);
        let Some(debtor) = debtor.filter(|_| self.scenario != Scenario::NoFunds) else {
            self.attempts += 1;
            self.status = if self.attempts < ATTEMPTS { Status::Accp } else { Status::Rjct };
            return;
        };
        debtor.balance -= order.charged;
        let booked = norwegian_date(now);
        for part in &order.parts {
            debtor.entries.push(order.entry(part, -part.ore, booked));
        }
        if order.fee > 0 {
            debtor.entries.push(order.fee_entry(booked));
        }
        for part in &order.parts {
            if let Some(creditor) = accounts.get_mut(&part.creditor) {
                creditor.balance += part.ore;
                creditor.entries.push(order.entry(part, part.ore, booked));
            }
        }
        self.status = Status::Acsc;
        self.completed = Some(now);
    }

    /// Changes the order; it has to be approved from the beginning.
    pub(super) fn amend(&mut self, order: Order) {
        self.order = order;
        self.status = Status::Rcvd;
        self.signed_by.clear();
        self.attempts = 0;
    }

    /// "Payments Changed in Other Channels": the PSU moves it to the next day in their internet bank.
    pub(super) fn change_elsewhere(&mut self) {
        if let Some(next) = self.order.due.next_day() {
            self.order.due = next;
            self.order.fields.insert("requestedExecutionDate".to_owned(), Value::from(next.to_string()));
        }
        self.changes += 1;
    }

    /// The person has said no.
    pub(super) fn reject(&mut self) {
        if self.status.can_be_authorised() {
            self.status = Status::Rjct;
        }
    }

    /// Ends it before it was carried out.
    pub(super) fn cancel(&mut self) {
        self.status = Status::Canc;
        self.cancelling = false;
    }

    /// Whether the funds were there when it was processed; `None` as long as nobody has looked.
    pub(super) fn funds_available(&self) -> Option<bool> {
        match self.status {
            Status::Accp => Some(false),
            Status::Rjct if self.attempts > 0 => Some(false),
            Status::Acsc => Some(true),
            _ => None,
        }
    }

    /// The amount for a person: `1 234,50 NOK`.
    pub(super) fn amount_for_people(&self) -> String {
        format!("{} {}", money::for_people(self.order.amount), self.order.currency)
    }
}

/// The date in Norway, for which two hours ahead of UTC is near enough: at the turn of the day a payment dated "today"
/// by a client in either time zone counts as due.
pub(super) fn norwegian_date(now: OffsetDateTime) -> Date {
    (now + Duration::hours(2)).date()
}
