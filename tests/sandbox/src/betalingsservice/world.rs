//! What the service holds, and how a mandate request may move on.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::oauth::Key;

/// Everything.
pub(super) struct World {
    pub(super) tokens: HashMap<String, Token>,
    /// How many tokens were given so far.
    pub(super) tokens_given: u64,
    /// Mandate requests by their UUID in small letters.
    pub(super) mandates: BTreeMap<String, Mandate>,
    /// Mandate requests that have something to call back, and no courier on the way.
    pub(super) due: Vec<String>,
    pub(super) settings: Settings,
    /// The next answer is not sent: the connection is closed instead.
    pub(super) cut_next: bool,
    next_reference: u64,
}

/// What tests may change.
#[derive(Clone)]
pub(super) struct Settings {
    /// By how much the waits between the tries of a callback are longer than the document's.
    pub(super) factor: f64,
    /// How often a callback is retried in both environments; as the document says where absent.
    pub(super) retries: Option<usize>,
    /// How long a token lives.
    pub(super) token_life: Duration,
}

/// What a token is good for.
pub(super) struct Token {
    pub(super) key: &'static Key,
    pub(super) until: OffsetDateTime,
}

/// A mandate request.
pub(super) struct Mandate {
    /// As it was submitted.
    pub(super) uuid: String,
    pub(super) owner: &'static str,
    /// Submitted in the sandbox environment.
    pub(super) sandbox: bool,
    /// The payload.
    pub(super) body: Value,
    pub(super) reference: String,
    /// The statuses after RECEIVED, the last one at the end: each a `statusMandate` without what belongs to it.
    pub(super) life: Vec<Status>,
    pub(super) callback: Option<Callback>,
}

/// A status that a mandate request reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Status {
    pub(super) code: &'static str,
    /// Why, where something failed.
    pub(super) why: Option<&'static str>,
}

/// Where statuses are called back to, and how far that came.
pub(super) struct Callback {
    pub(super) url: String,
    pub(super) token: Option<String>,
    /// How many of the statuses were taken.
    pub(super) taken: usize,
    /// A courier is on the way.
    pub(super) on_the_way: bool,
    /// The last retry failed: nothing more is sent for this mandate request.
    pub(super) given_up: bool,
    /// "Mandate API will keep both HTTP response status and response body for audit purpose".
    pub(super) tries: Vec<Try>,
}

/// One try of a callback.
pub(super) struct Try {
    pub(super) code: &'static str,
    /// HTTP status; none where there was no answer.
    pub(super) answered: Option<u16>,
    pub(super) body: String,
    /// Unix time in milliseconds when it was sent, and when the answer was there.
    pub(super) sent_ms: i128,
    pub(super) done_ms: i128,
}

/// The mandate id of the scenarios.
pub(super) const MANDATE_ID: &str = "123456789";

/// "Mandate Request State Diagram", which is lost, from "List of Mandate Statures" and the scenarios.
const LIFE: [(&str, &[&str]); 5] = [
    ("RECEIVED", &["VALIDATED", "VALIDATION_FAILED"]),
    ("VALIDATED", &["VIEWED_BY_DEBTOR", "EXPIRED", "CANCELLED_BY_CREDITOR"]),
    ("VIEWED_BY_DEBTOR", &["ACCEPTED_BY_DEBTOR", "REJECTED_BY_DEBTOR", "EXPIRED", "CANCELLED_BY_CREDITOR"]),
    ("ACCEPTED_BY_DEBTOR", &["COMPLETED", "MANDATE_FAILED"]),
    ("COMPLETED", &["CLOSED"]),
];

impl World {
    pub(super) fn new(factor: f64) -> Self {
        Self {
            tokens: HashMap::new(),
            tokens_given: 0,
            mandates: BTreeMap::new(),
            due: Vec::new(),
            settings: Settings { factor, retries: None, token_life: Duration::hours(1) },
            cut_next: false,
            // The first belongs to a scenario of "Get status of a mandate request".
            next_reference: 2,
        }
    }

    /// "The format will be BSE + A sequential ascending number - example: BSE000000000001".
    pub(super) fn reference(&mut self) -> String {
        let number = self.next_reference;
        self.next_reference += 1;
        format!("BSE{number:012}")
    }

    /// A mandate request goes on to a status, and whoever submitted it is called back; false where no way leads there.
    pub(super) fn advance(&mut self, uuid: &str, to: Status) -> bool {
        let key = uuid.to_ascii_lowercase();
        let Some(mandate) = self.mandates.get_mut(&key) else { return false };
        if !ways(mandate.status().code).contains(&to.code) {
            return false;
        }
        mandate.life.push(to);
        if let Some(callback) = &mut mandate.callback
            && !callback.on_the_way
            && !callback.given_up
        {
            callback.on_the_way = true;
            self.due.push(key);
        }
        true
    }
}

/// The statuses that may follow, spelled as the list does.
pub(super) fn ways(from: &str) -> &'static [&'static str] {
    LIFE.iter().find(|(code, _)| *code == from).map_or(&[], |(_, ways)| ways)
}

/// The list's own spelling of a status.
pub(super) fn spelled(code: &str) -> Option<&'static str> {
    LIFE.iter().flat_map(|(_, ways)| *ways).find(|known| **known == code).copied()
}

impl Mandate {
    pub(super) fn status(&self) -> Status {
        self.life.last().copied().unwrap_or(Status { code: "RECEIVED", why: None })
    }

    /// "Description of Mandate Request Status Model", as it is called back.
    pub(super) fn told(&self, status: Status) -> Value {
        json!({"uuid": self.uuid, "statusMandate": status_mandate(status, &self.reference, &json!(MANDATE_ID))})
    }
}

/// A status with what belongs to it ("List of Mandate Statures").
pub(super) fn status_mandate(status: Status, reference: &str, mandate_id: &Value) -> Value {
    let mut held = json!({"statusCodeEnum": status.code});
    let Some(fields) = held.as_object_mut() else { return held };
    if matches!(status.code, "ACCEPTED_BY_DEBTOR" | "MANDATE_FAILED" | "COMPLETED" | "CLOSED") {
        fields.insert("creditorsDebtorReference".to_owned(), json!(reference));
    }
    if matches!(status.code, "COMPLETED" | "CLOSED") {
        fields.insert("mandateId".to_owned(), mandate_id.clone());
    }
    if let Some(why) = status.why {
        fields.insert("errorDescription".to_owned(), json!(why));
    }
    held
}
