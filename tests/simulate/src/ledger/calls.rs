//! A bank for one call: what a POST makes, and a DELETE takes away. It answers as the vectors of the call have it, which are
//! written from the documents.

use super::{Answer, Asked, Book, Decision, Ledger};
use crate::prng::Prng;
use serde_json::{Value, json};

/// One call, as its vector has it.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) job: String,
    pub(crate) method: String,
    /// Below the host, without query.
    pub(crate) path: String,
    pub(crate) config: Value,
    pub(crate) input: Value,
    pub(crate) context: Value,
    pub(crate) status: u16,
    pub(crate) reply: Value,
}

impl Call {
    /// Whether a second one would bring a second thing into being. By the documents: these only ask, renew or reset.
    pub(crate) fn makes(&self) -> bool {
        let asks = [
            "consents",
            "funds-confirmations",
            "balanceCheck",
            "/token",
            "/revoke",
            "initialize",
            "/certificates/cert",
        ];
        let updates = self.method == "PUT" && !self.path.contains("standingorders");
        self.method != "DELETE" && !updates && !asks.iter().any(|part| self.path.contains(part))
    }

    pub(crate) fn takes_away(&self) -> bool {
        self.method == "DELETE"
    }
}

/// What was there before, and is to be taken away.
pub(crate) const HELD: &str = "held before";

#[derive(Debug)]
pub(crate) struct CallLedger {
    call: Call,
    book: Book,
    refuses: bool,
    prng: Prng,
}

impl CallLedger {
    pub(crate) fn new(now_ms: i64, call: Call, mut prng: Prng) -> Self {
        let mut book = Book::default();
        if call.takes_away() {
            book.enter(now_ms, "thing", HELD, HELD, &Asked::nobody(), "there");
        }
        Self { refuses: prng.percent(10), call, book, prng }
    }
}

impl Ledger for CallLedger {
    fn advance(&mut self, _now_ms: i64) {}

    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        if asked.method != self.call.method || asked.path != self.call.path {
            // A token comes first, at banks that want one.
            let token = format!("token-{}", self.prng.uuid());
            return Answer::json(
                200,
                &json!({"access_token": token, "token_type": "Bearer", "expires_in": 3_600, "scope": "openid certToJWT cesop-api"}),
            );
        }
        if self.refuses {
            return Answer::json(
                400,
                &json!({"tppMessages": [{"category": "ERROR", "code": "FORMAT_ERROR"}], "errors": [{"error": "FIELD_INVALID"}], "errorCode": 1, "errorText": "Invalid input"}),
            );
        }
        if self.call.takes_away() {
            if self.book.status(0) != "there" {
                return Answer::json(
                    404,
                    &json!({"tppMessages": [{"category": "ERROR", "code": "RESOURCE_UNKNOWN"}], "errors": [{"error": "ID_NOT_FOUND"}]}),
                );
            }
            self.book.set(0, now_ms, "taken away");
        } else {
            let id = self.prng.uuid();
            self.book.enter(now_ms, "thing", &id, &self.call.job, asked, "there");
        }
        if self.call.reply.is_null() {
            Answer::empty(self.call.status)
        } else {
            Answer::json(self.call.status, &self.call.reply)
        }
    }

    fn visit(&mut self, _now_ms: i64, _url: &str, _decision: Decision) -> Option<String> {
        None
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
