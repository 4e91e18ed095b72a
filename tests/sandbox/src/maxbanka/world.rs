//! What the bank holds.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::people::{self, Account};
use super::{random, text, uuid};

/// The TPP that is registered from the start.
pub(super) const CLIENT_ID: &str = "5d3f0f0a-95a8-4b66-9a9e-3f5b2d6c1e00";
/// Its secret.
pub(super) const CLIENT_SECRET: &str = "sandbox-client-secret";
/// Its API key.
pub(super) const API_KEY: &str = "sandbox-api-key";
/// Addresses that users may come back to from the start; any port of this machine passes too.
pub(super) const REDIRECTS: [&str; 2] = ["https://tpp.example/back", "http://127.0.0.1/back"];

/// How long an access token holds.
pub(super) const TOKEN_LIFE: Duration = Duration::hours(1);
/// How long a code of the authorisation holds.
pub(super) const CODE_LIFE: Duration = Duration::minutes(5);
/// How long a code of an SMS holds.
pub(super) const SMS_LIFE: Duration = Duration::minutes(5);

/// Everything.
pub(super) struct World {
    pub(super) clients: BTreeMap<String, Client>,
    pub(super) codes: HashMap<String, Code>,
    pub(super) access: HashMap<String, Grant>,
    pub(super) refresh: HashMap<String, Grant>,
    pub(super) accounts: BTreeMap<&'static str, Account>,
    pub(super) orders: BTreeMap<String, Order>,
    pub(super) request_ids: BTreeSet<String>,
    /// Codes that went to phones, the last one at the end.
    pub(super) sms: Vec<Value>,
    /// The next answer is not sent: the connection is closed instead.
    pub(super) cut_next: bool,
    next_payment: u64,
    next_standing: u64,
}

/// A registered TPP.
pub(super) struct Client {
    pub(super) record: Value,
    pub(super) secret: String,
    pub(super) api_key: String,
    /// The organisations whose certificates may speak for it; empty for any.
    pub(super) organisations: Vec<String>,
    pub(super) approved: bool,
}

/// A code of the authorisation, good for one exchange.
pub(super) struct Code {
    pub(super) client: String,
    pub(super) redirect_uri: String,
    pub(super) grant: Grant,
    pub(super) until: OffsetDateTime,
}

/// What a token is good for.
#[derive(Clone)]
pub(super) struct Grant {
    pub(super) client: String,
    pub(super) user: &'static str,
    pub(super) scopes: Vec<String>,
    pub(super) until: OffsetDateTime,
}

/// What kind of order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Payment,
    StandingOrder,
    Batch,
}

/// A payment, standing order or batch.
pub(super) struct Order {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) client: String,
    pub(super) user: &'static str,
    pub(super) body: Value,
    pub(super) level: &'static str,
    pub(super) status: &'static str,
    pub(super) signs: Vec<Sign>,
    /// Who has signed.
    pub(super) signed_by: Vec<&'static str>,
    /// A standing order that goes once this one is signed.
    pub(super) replaces: Option<String>,
    /// Ids of a batch's payments.
    pub(super) payments: Vec<String>,
    pub(super) entered: OffsetDateTime,
}

/// A signing of an order by one user.
pub(super) struct Sign {
    pub(super) id: String,
    pub(super) user: &'static str,
    pub(super) state: &'static str,
    pub(super) scenario: Option<&'static str>,
    pub(super) code: Option<String>,
    pub(super) prefix: String,
    pub(super) sent: OffsetDateTime,
    pub(super) wrong: u32,
    /// The visit to the bank's page.
    pub(super) page: Option<String>,
    pub(super) redirect_url: Option<String>,
}

impl Sign {
    pub(super) fn new(user: &'static str) -> Self {
        Self {
            id: uuid(),
            user,
            state: "OPEN",
            scenario: None,
            code: None,
            prefix: String::new(),
            sent: OffsetDateTime::UNIX_EPOCH,
            wrong: 0,
            page: None,
            redirect_url: None,
        }
    }

    pub(super) fn info(&self) -> Value {
        let mut info = json!({ "state": self.state, "signId": self.id });
        if let (Some(scenario), Some(fields)) = (self.scenario, info.as_object_mut()) {
            fields.insert("scenario".to_owned(), json!(scenario));
        }
        info
    }
}

impl Default for World {
    fn default() -> Self {
        let record = json!({
            "application_type": "web", "redirect_uris": REDIRECTS, "client_name": "girokit demo TPP",
            "scopes": ["aisp", "pisp", "cisp"], "client_id": CLIENT_ID, "client_secret_expires_at": 0,
        });
        let client = Client {
            record,
            secret: CLIENT_SECRET.to_owned(),
            api_key: API_KEY.to_owned(),
            organisations: Vec::new(),
            approved: true,
        };
        Self {
            clients: [(CLIENT_ID.to_owned(), client)].into(),
            codes: HashMap::new(),
            access: HashMap::new(),
            refresh: HashMap::new(),
            accounts: people::accounts().into_iter().map(|account| (account.id, account)).collect(),
            orders: BTreeMap::new(),
            request_ids: BTreeSet::new(),
            sms: Vec::new(),
            cut_next: false,
            next_payment: 2_208_500,
            next_standing: 53_200,
        }
    }
}

impl World {
    pub(super) fn new_id(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Payment => {
                self.next_payment += 1;
                format!("TPSM{:09}", self.next_payment)
            }
            Kind::StandingOrder => {
                self.next_standing += 1;
                self.next_standing.to_string()
            }
            Kind::Batch => uuid(),
        }
    }

    pub(super) fn account_of(&self, iban: &str) -> Option<&Account> {
        self.accounts.values().find(|account| account.iban == iban)
    }

    /// Tokens for what a user has granted.
    pub(super) fn issue(&mut self, grant: &Grant) -> Value {
        let (access, refresh) = (random::<24>(), random::<24>());
        let now = OffsetDateTime::now_utc();
        self.access.insert(access.clone(), Grant { until: now + TOKEN_LIFE, ..grant.clone() });
        self.refresh.insert(refresh.clone(), grant.clone());
        json!({
            "access_token": access, "refresh_token": refresh, "expires_in": TOKEN_LIFE.whole_seconds(),
            "token_type": "Bearer", "acr": "3",
        })
    }

    /// What follows from a signature: the order is on its way, and what it replaces goes.
    pub(super) fn complete(&mut self, id: &str) {
        let Some(order) = self.orders.get_mut(id) else { return };
        order.status = "ACSP";
        let (replaces, payments) = (order.replaces.take(), order.payments.clone());
        if let Some(old) = replaces {
            self.orders.remove(&old);
        }
        for payment in payments {
            if let Some(payment) = self.orders.get_mut(&payment) {
                payment.status = "ACSP";
                payment.signs.iter_mut().for_each(|sign| sign.state = "COMPLETED");
            }
        }
    }

    /// Carries out what is signed and due.
    pub(super) fn settle(&mut self) {
        let today = OffsetDateTime::now_utc().date().to_string();
        let due = |order: &&mut Order| {
            let date = text(&order.body, "requestedExecutionDate").unwrap_or("");
            order.status == "ACSP" && order.kind == Kind::Payment && date <= today.as_str()
        };
        for order in self.orders.values_mut().filter(due) {
            let iban = text(&order.body, "debtorAccount.identification.iban").unwrap_or_default();
            let amount = order.body.pointer("/amount/instructedAmount").cloned().unwrap_or_default();
            let value = people::thousandths(amount.get("value").unwrap_or(&Value::Null)).unwrap_or_default();
            // The sandbox changes one of any currency into one of any other.
            let Some(account) = self.accounts.values_mut().find(|account| account.iban == iban) else { continue };
            if account.balance < value {
                order.status = "RJCT";
                continue;
            }
            account.balance -= value;
            order.status = "ACSC";
            account.transactions.push(transaction(order, account.currency, value, &today));
        }
        let all_done = |order: &Order, orders: &BTreeMap<String, &'static str>| {
            order.payments.iter().all(|id| orders.get(id).is_none_or(|status| matches!(*status, "ACSC" | "RJCT")))
        };
        let statuses = self.orders.iter().map(|(id, order)| (id.clone(), order.status)).collect();
        for order in self.orders.values_mut().filter(|order| order.kind == Kind::Batch && order.status == "ACSP") {
            if all_done(order, &statuses) {
                order.status = "ACSC";
            }
        }
    }
}

fn transaction(order: &Order, currency: &str, value: i128, today: &str) -> Value {
    let body = &order.body;
    let instructed = body.pointer("/amount/instructedAmount").cloned().unwrap_or_default();
    json!({
        "entryReference": format!("{}-{}", order.id, random::<4>()),
        "amount": {"value": people::number(value), "currency": currency},
        "creditDebitIndicator": "DBIT",
        "reversalIndicator": false,
        "status": "BOOK",
        "bookingDate": {"date": today},
        "valueDate": {"date": today},
        "bankTransactionCode": {"proprietary": {"code": 10_000_101_000_u64, "issuer": "CBA"}},
        "entryDetails": {"transactionDetails": {
            "references": {"messageIdentification": text(body, "paymentIdentification.instructionIdentification")},
            "amountDetails": {"instructedAmount": {"amount": instructed}},
            "relatedParties": {"creditor": body.get("creditor").unwrap_or(&json!({})),
                "creditorAccount": {"identification": body.pointer("/creditorAccount/identification")}},
            "remittanceInformation": body.get("remittanceInformation").unwrap_or(&json!({})),
        }},
    })
}
