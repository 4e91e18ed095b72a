//! Betalingsservice: mandate requests, the debtor in the app, and callbacks.
//!
//! From `betalingsservice-mandate.txt` ("Submit a new mandate request", "List of Mandate Statures", "Cancel a mandate request",
//! "Callback Handling", "Retry mechanism", "Token Endpoint"). "NOT AVAILABLE – in pipeline" is a mood of the bank.

use super::{Answer, Asked, Book, Decision, Delivery, Ledger};
use crate::clock::{DAY, HOUR, MINUTE, SECOND};
use crate::prng::Prng;
use crate::table::Act;
use serde_json::{Value, json};

/// "List of retry interval".
const RETRY_S: [i64; 9] = [1, 10, 30, 60, 120, 350, 3_600, 86_400, 259_200];

/// What the document leaves to the bank.
#[derive(Debug, Clone)]
pub(crate) struct Mood {
    /// "Get status of a mandate request (NOT AVAILABLE – in pipeline)".
    has_status: bool,
    /// "Retrieving of the Mandate Id can be expected on the date of mandate creation + 1 day".
    late_number: bool,
    /// The document writes it both ways.
    number_as_number: bool,
    failed_as_validated_failed: bool,
}

impl Mood {
    pub(crate) fn of(prng: &mut Prng) -> Self {
        Self {
            has_status: prng.percent(85),
            late_number: prng.percent(40),
            number_as_number: prng.percent(50),
            failed_as_validated_failed: prng.percent(50),
        }
    }
}

#[derive(Debug)]
struct Mandate {
    at: usize,
    uuid: String,
    payload: Value,
    callback: Option<(String, Option<String>)>,
    /// Its number, from when on.
    number: Option<(String, i64)>,
    /// Callbacks that wait for the one before them to be answered.
    to_call: Vec<Value>,
    tries: usize,
    next_ms: i64,
    given_up: bool,
}

#[derive(Debug)]
pub(crate) struct BetalingsserviceLedger {
    mood: Mood,
    prng: Prng,
    book: Book,
    mandates: Vec<Mandate>,
    tokens: Vec<(String, i64)>,
    due: Vec<(i64, usize, &'static str)>,
    /// A payload that it does not like, it never likes.
    refuses: bool,
    /// What strangers send to the callback's address, and what arrives out of order or twice.
    strays: Vec<Delivery>,
    misbehaves: bool,
    /// What the run is about.
    about: Option<Act>,
}

impl BetalingsserviceLedger {
    pub(crate) fn new(mood: Mood, mut prng: Prng, act: Option<Act>) -> Self {
        let refuses = prng.percent(6);
        let callbacks =
            matches!(act, Some(Act::CalledBackTwice | Act::CalledBackOutOfOrder | Act::CalledBackByStranger));
        let misbehaves = callbacks || prng.percent(30);
        Self {
            mood,
            prng,
            book: Book::default(),
            mandates: Vec::new(),
            tokens: Vec::new(),
            due: Vec::new(),
            refuses,
            strays: Vec::new(),
            misbehaves,
            about: act,
        }
    }

    /// A request that the bank holds before the run begins.
    pub(crate) fn holds(&mut self, now_ms: i64, uuid: &str, callback: Option<(String, Option<String>)>) {
        self.take(now_ms, uuid, &json!({ "uuid": uuid }), callback, &Asked::nobody());
        self.refuses = false;
    }

    fn take(
        &mut self,
        now_ms: i64,
        uuid: &str,
        payload: &Value,
        callback: Option<(String, Option<String>)>,
        asked: &Asked,
    ) {
        let at = self.book.enter(now_ms, "mandate", uuid, uuid, asked, "RECEIVED");
        let place = self.mandates.len();
        let mut at_ms = now_ms;
        for status in self.life() {
            at_ms += match self.prng.below(3) {
                0 => self.prng.between(1, 20 * SECOND),
                1 => self.prng.between(MINUTE, HOUR),
                _ => self.prng.between(HOUR, 12 * HOUR),
            };
            self.due.push((at_ms, place, status));
        }
        self.due.sort_by_key(|(at_ms, ..)| *at_ms);
        self.mandates.push(Mandate {
            at,
            uuid: uuid.to_ascii_lowercase(),
            payload: payload.clone(),
            callback,
            number: None,
            to_call: Vec::new(),
            tries: 0,
            next_ms: 0,
            given_up: false,
        });
    }

    /// "Mandate Request State Diagram", which follows from the scenarios.
    fn life(&mut self) -> Vec<&'static str> {
        let (seen, taken) = ("VIEWED_BY_DEBTOR", "ACCEPTED_BY_DEBTOR");
        match self.prng.below(12) {
            0 => vec!["VALIDATION_FAILED"],
            1 => vec!["VALIDATED", "EXPIRED"],
            2 => vec!["VALIDATED", seen, "EXPIRED"],
            3 => vec!["VALIDATED", seen, "REJECTED_BY_DEBTOR"],
            4 => vec!["VALIDATED", seen, taken, "MANDATE_FAILED"],
            5 => vec!["VALIDATED", seen, taken, "COMPLETED", "CLOSED"],
            6 => vec!["VALIDATED", seen],
            _ => vec!["VALIDATED", seen, taken, "COMPLETED"],
        }
    }

    fn refusal(status: u16, text: &str) -> Answer {
        Answer::json(status, &json!({"errorCode": 1, "errorText": text}))
    }

    fn status(&self, mandate: &Mandate, status: &str, now_ms: i64) -> Value {
        let spelt = if status == "VALIDATION_FAILED" && self.mood.failed_as_validated_failed {
            "VALIDATED_FAILED"
        } else {
            status
        };
        let mut told = json!({ "statusCodeEnum": spelt });
        let Some(fields) = told.as_object_mut() else { return told };
        if matches!(status, "ACCEPTED_BY_DEBTOR" | "MANDATE_FAILED" | "COMPLETED" | "CLOSED") {
            fields.insert("creditorsDebtorReference".to_owned(), json!("BSE000000001234"));
        }
        if matches!(status, "VALIDATION_FAILED" | "MANDATE_FAILED") {
            fields.insert("errorDescription".to_owned(), json!("Debtor not found"));
        }
        if let (Some((number, from_ms)), "COMPLETED" | "CLOSED") = (&mandate.number, status)
            && *from_ms <= now_ms
        {
            let written = if self.mood.number_as_number {
                json!(number.parse::<u64>().unwrap_or_default())
            } else {
                json!(number)
            };
            fields.insert("mandateId".to_owned(), written);
        }
        json!({"uuid": mandate.uuid, "statusMandate": told})
    }

    fn change(&mut self, now_ms: i64, place: usize, status: &'static str) {
        let late = self.mood.late_number;
        let number = (100_000_000 + self.prng.draw() % 900_000_000).to_string();
        let Some(mandate) = self.mandates.get_mut(place) else { return };
        if status == "COMPLETED" {
            mandate.number = Some((number, if late { now_ms + DAY } else { now_ms }));
        }
        self.book.set(mandate.at, now_ms, status);
        let Some(mandate) = self.mandates.get(place) else { return };
        let body = self.status(mandate, status, now_ms);
        let Some(mandate) = self.mandates.get_mut(place) else { return };
        if mandate.callback.is_some() && !mandate.given_up {
            if mandate.to_call.is_empty() {
                mandate.next_ms = now_ms + 200;
            }
            mandate.to_call.push(body);
        }
    }

    fn cancel(&mut self, now_ms: i64, place: usize) -> Answer {
        let status = self.mandates.get(place).map_or("", |mandate| self.book.status(mandate.at));
        if !matches!(status, "VALIDATED" | "VIEWED_BY_DEBTOR") {
            return Self::refusal(
                400,
                "Invalid input: Unable to cancel mandate request. Action: Check API document to find out more information.",
            );
        }
        self.due.retain(|(_, of, _)| *of != place);
        self.change(now_ms, place, "CANCELLED_BY_CREDITOR");
        Answer::empty(200)
    }

    fn submit(&mut self, now_ms: i64, uuid: &str, asked: &Asked) -> Answer {
        if let Some(held) = self.mandates.iter().find(|mandate| mandate.uuid == uuid) {
            return match held.payload == asked.body {
                true => Answer::empty(202),
                false => Self::refusal(
                    400,
                    &format!(
                        "Invalid input: MandateRequest with same uuid [{uuid}] but different payload was submitted again. Action: Make sure you do not submit the same mandate request twice."
                    ),
                ),
            };
        }
        if self.refuses {
            return Self::refusal(
                400,
                "Invalid input: The operation failed to complete. Action: Check API document to find out more information.",
            );
        }
        let callback = asked
            .field("/callback/url")
            .map(|url| (url.to_owned(), asked.field("/callback/authToken").map(str::to_owned)));
        self.take(now_ms, uuid, &asked.body.clone(), callback, asked);
        Answer::empty(202)
    }

    /// What goes wrong with a callback besides: it comes again, or a stranger sends one.
    fn misbehave(&mut self, now_ms: i64, delivery: &Delivery) {
        if !self.misbehaves || self.prng.percent(40) {
            return;
        }
        let longest_ms = if self.prng.percent(40) { 2 * SECOND } else { 2 * HOUR };
        let at_ms = now_ms + self.prng.between(1, longest_ms);
        // Without a token nobody can tell who calls.
        let kinds = if delivery.authorization.is_some() { 3 } else { 2 };
        let kind = match self.about {
            Some(Act::CalledBackOutOfOrder) if self.prng.percent(60) => 1,
            Some(Act::CalledBackByStranger) if self.prng.percent(60) && kinds == 3 => 2,
            _ => self.prng.below(kinds),
        };
        let stray = match kind {
            0 => Delivery { at_ms: now_ms, of: None, act: Some(Act::CalledBackTwice), ..delivery.clone() },
            1 => Delivery { at_ms, of: None, act: Some(Act::CalledBackOutOfOrder), ..delivery.clone() },
            _ => {
                let token = self.prng.pick(["Bearer of-somebody-else", "Bearer ", "Basic abc"]).to_owned();
                let mut body = delivery.body.clone();
                if let Some(status) = body.pointer_mut("/statusMandate/statusCodeEnum") {
                    *status =
                        json!(self.prng.pick(["COMPLETED", "REJECTED_BY_DEBTOR", "CANCELLED_BY_CREDITOR", "EXPIRED"]));
                }
                Delivery { at_ms, of: None, act: Some(Act::CalledBackByStranger), authorization: Some(token), body }
            }
        };
        self.strays.push(stray);
    }
}

impl Ledger for BetalingsserviceLedger {
    fn advance(&mut self, now_ms: i64) {
        while let Some((at_ms, place, status)) = self.due.first().copied().filter(|(at_ms, ..)| *at_ms <= now_ms) {
            self.due.remove(0);
            self.change(at_ms, place, status);
        }
    }

    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        if asked.path.ends_with("/token") {
            if !asked.header("authorization").is_some_and(|value| value.starts_with("Basic ")) {
                return Answer::json(
                    401,
                    &json!({"error": "invalid_client", "error_description": "Client Authentication failed."}),
                );
            }
            let token = format!("token-{}", self.prng.uuid());
            let holds_s = self.prng.pick([2_061, 3_600, 60]);
            self.tokens.push((token.clone(), now_ms + holds_s * SECOND));
            return Answer::json(200, &json!({"token_type": "Bearer", "expires_in": holds_s, "access_token": token}));
        }
        let bearer = asked.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        if !self.tokens.iter().any(|(token, ends_ms)| token == bearer && now_ms < *ends_ms) {
            return Answer::json(
                401,
                &json!({"fault": {"code": 900_901, "message": "Invalid Credentials", "description": "Access failure for API"}}),
            );
        }
        let path = asked.path.split_once("/mandate/").map_or("", |(_, rest)| rest).to_ascii_lowercase();
        let parts: Vec<&str> = path.split('/').collect();
        let Some(uuid) = parts.first().copied() else { return Self::refusal(404, "") };
        let held = self.mandates.iter().position(|mandate| mandate.uuid == uuid);
        let unknown = || {
            Self::refusal(
                404,
                &format!("Invalid input: Unrecognizable UUID [{uuid}]. Action: Check the UUID before retry again."),
            )
        };
        match (asked.method.as_str(), parts.get(1).copied(), held) {
            ("PUT", None, _) => self.submit(now_ms, uuid, asked),
            ("GET", Some("status"), _) if !self.mood.has_status => Answer::json(
                404,
                &json!({"fault": {"code": 900_906, "message": "No matching resource found in the API for the given request"}}),
            ),
            ("GET", Some("status"), Some(place)) => match self.mandates.get(place) {
                Some(mandate) => Answer::json(200, &self.status(mandate, self.book.status(mandate.at), now_ms)),
                None => unknown(),
            },
            ("POST", Some("cancel"), Some(place)) => self.cancel(now_ms, place),
            _ => unknown(),
        }
    }

    fn visit(&mut self, _now_ms: i64, _url: &str, _decision: Decision) -> Option<String> {
        None
    }

    fn next_delivery_ms(&self) -> Option<i64> {
        let own = self.mandates.iter().filter(|mandate| !mandate.to_call.is_empty()).map(|mandate| mandate.next_ms);
        own.chain(self.strays.iter().map(|stray| stray.at_ms)).chain(self.due.iter().map(|(at_ms, ..)| *at_ms)).min()
    }

    fn deliveries(&mut self, now_ms: i64) -> Vec<Delivery> {
        let mut due: Vec<Delivery> = Vec::new();
        for (place, mandate) in self.mandates.iter().enumerate() {
            let (Some((_, token)), Some(body)) = (&mandate.callback, mandate.to_call.first()) else { continue };
            if mandate.next_ms <= now_ms {
                let authorization = token.as_ref().map(|token| format!("Bearer {token}"));
                due.push(Delivery {
                    at_ms: mandate.next_ms,
                    of: Some(place),
                    authorization,
                    body: body.clone(),
                    act: None,
                });
            }
        }
        let later = self.strays.iter().filter(|stray| stray.at_ms > now_ms).cloned().collect();
        due.extend(std::mem::replace(&mut self.strays, later).into_iter().filter(|stray| stray.at_ms <= now_ms));
        due.sort_by_key(|delivery| delivery.at_ms);
        due
    }

    /// "Codes in the 2xx range indicate success"; otherwise it is sent again, up to nine times.
    fn delivered(&mut self, now_ms: i64, delivery: &Delivery, status: u16) {
        let Some(mandate) = delivery.of.and_then(|place| self.mandates.get_mut(place)) else { return };
        if (200..300).contains(&status) {
            mandate.to_call.remove(0);
            mandate.tries = 0;
            mandate.next_ms = now_ms + 200;
            self.misbehave(now_ms, delivery);
            return;
        }
        match RETRY_S.get(mandate.tries) {
            Some(seconds) => {
                mandate.next_ms = now_ms + seconds * SECOND;
                mandate.tries += 1;
            }
            None => {
                mandate.given_up = true;
                mandate.to_call.clear();
            }
        }
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
