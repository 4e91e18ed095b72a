//! A bank that is asked for a long list: pages by link (Berlin Group) or by number (the Czech standard).
//!
//! `norway-open-banking.txt` ("Known Issues": pending transactions come on every page) and `maxbanka-cobs.txt` ("Account list":
//! pageNumber, pageCount, nextPage).

use super::{Answer, Asked, Book, Decision, Ledger};
use crate::prng::Prng;
use serde_json::{Map, Value, json};

/// How pages follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paging {
    /// `_links.next`, with booked and pending entries.
    ByLink,
    /// `nextPage`, with the entries under this name.
    ByNumber(&'static str),
}

#[derive(Debug)]
pub(crate) struct ListLedger {
    paging: Paging,
    book: Book,
    entries: Vec<Value>,
    pending: Vec<Value>,
    relative_links: bool,
    /// The pages are counted, or not.
    counts: bool,
}

impl ListLedger {
    pub(crate) fn new(now_ms: i64, paging: Paging, mut prng: Prng) -> Self {
        let (relative_links, counts, many) = (prng.percent(50), prng.percent(50), prng.below(14));
        let mut book = Book::default();
        let mut entry = |number: usize| {
            let id = format!("e-{number}-{}", prng.draw() % 1_000_000);
            book.enter(now_ms, "entry", &id, &id, &Asked::nobody(), "there");
            match paging {
                Paging::ByLink => {
                    json!({"transactionId": id, "transactionAmount": {"currency": "NOK", "amount": format!("{number}.50")}, "creditorAccount": {"bban": "86011117947"}})
                }
                Paging::ByNumber("transactions") => {
                    json!({"entryReference": id, "amount": {"value": 1.5, "currency": "CZK"}, "creditDebitIndicator": "DBIT", "status": "BOOK"})
                }
                Paging::ByNumber("standingOrders") => {
                    json!({"standingOrderIdentification": {"transactionIdentification": id}, "amount": {"instructedAmount": {"value": 1, "currency": "CZK"}}})
                }
                Paging::ByNumber(_) => {
                    json!({"id": id, "identification": {"iban": "CZ7222500000003004711882"}, "currency": "CZK"})
                }
            }
        };
        let entries = (0..many).map(&mut entry).collect();
        let pending = if paging == Paging::ByLink { (100..102).map(&mut entry).collect() } else { Vec::new() };
        Self { paging, book, entries, pending, relative_links, counts }
    }

    fn by_link(&self, asked: &Asked) -> Answer {
        let number = |name: &str, otherwise: usize| {
            asked.parameter(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
        };
        let (page, limit) = (number("page", 0), number("limit", 4).max(1));
        let booked: Vec<&Value> = self.entries.iter().skip(page * limit).take(limit).collect();
        let mut links = Map::new();
        if (page + 1) * limit < self.entries.len() {
            let next = format!(
                "{}?bookingStatus=both&limit={limit}&page={}",
                asked.path.trim_start_matches("/openbanking"),
                page + 1
            );
            let href = if self.relative_links { next } else { format!("https://bank.example/openbanking{next}") };
            links.insert("next".to_owned(), json!({ "href": href }));
        }
        Answer::json(
            200,
            &json!({"account": {"bban": "86011117947"}, "transactions": {"booked": booked, "pending": self.pending, "_links": links}}),
        )
    }

    fn by_number(&self, name: &str, asked: &Asked) -> Answer {
        let number = |name: &str, otherwise: usize| {
            asked.parameter(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
        };
        let (page, size) = (number("page", 0), number("size", 4).max(1));
        let pages = self.entries.len().div_ceil(size).max(1);
        let entries: Vec<&Value> = self.entries.iter().skip(page * size).take(size).collect();
        let mut body = json!({"pageNumber": page, "pageSize": entries.len(), "pageCount": pages, "totalCount": self.entries.len(), name: entries});
        let Some(fields) = body.as_object_mut() else { return Answer::empty(500) };
        if page + 1 < pages {
            fields.insert("nextPage".to_owned(), json!(page + 1));
        }
        if !self.counts {
            fields.remove("pageCount");
            fields.remove("totalCount");
        }
        Answer::json(200, &body)
    }
}

impl Ledger for ListLedger {
    fn advance(&mut self, _now_ms: i64) {}

    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        if asked.path.ends_with("/token") {
            let token = format!("access-of-a-list-{now_ms}");
            return Answer::json(200, &json!({"access_token": token, "token_type": "Bearer", "expires_in": 3_600}));
        }
        match self.paging {
            Paging::ByLink => self.by_link(asked),
            Paging::ByNumber(name) => self.by_number(name, asked),
        }
    }

    fn visit(&mut self, _now_ms: i64, _url: &str, _decision: Decision) -> Option<String> {
        None
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
