//! CESOP-DK: tokens of Billetautomaten, reports, receipts, validation.
//!
//! From `cesop-dk.txt` (the token call) and the XSD User Guide 6.00 (a message has the MessageRefId once: 10010). What the guide
//! leaves open – paths, the form of receipts – is the configuration of a run.

use super::{Answer, Asked, Book, Decision, Ledger};
use crate::clock::{HOUR, MINUTE, SECOND};
use crate::prng::Prng;
use serde_json::{Value, json};

/// What the documents leave to the agency.
#[derive(Debug, Clone)]
pub(crate) struct Mood {
    pub(crate) digit_ids: bool,
    /// What is not there yet: 404, 204 or 202.
    not_yet: u16,
    /// The id stands in the body, or in the Location.
    id_in_location: bool,
    /// A message that is there already is refused at the door, or taken and rejected.
    refuses_twice: bool,
    /// The receipt brings the result with it.
    at_once: bool,
}

impl Mood {
    pub(crate) fn of(prng: &mut Prng) -> Self {
        Self {
            digit_ids: prng.percent(30),
            not_yet: prng.pick([404, 204, 202]),
            id_in_location: prng.percent(25),
            refuses_twice: prng.percent(50),
            at_once: prng.percent(20),
        }
    }
}

#[derive(Debug)]
struct Report {
    at: usize,
    id: String,
    message: String,
    receipt_ms: i64,
    result_ms: i64,
    result: &'static str,
}

#[derive(Debug)]
pub(crate) struct CesopLedger {
    mood: Mood,
    prng: Prng,
    book: Book,
    reports: Vec<Report>,
    tokens: Vec<(String, i64)>,
    nonces: Vec<String>,
    refuses: bool,
}

impl CesopLedger {
    pub(crate) fn new(mood: Mood, mut prng: Prng) -> Self {
        let refuses = prng.percent(8);
        Self { mood, prng, book: Book::default(), reports: Vec::new(), tokens: Vec::new(), nonces: Vec::new(), refuses }
    }

    /// A report that was handed in before the run begins.
    pub(crate) fn holds(&mut self, now_ms: i64, message: &str) -> String {
        let place = self.take(now_ms, message, &Asked::nobody());
        self.reports.get(place).map(|report| report.id.clone()).unwrap_or_default()
    }

    fn take(&mut self, now_ms: i64, message: &str, asked: &Asked) -> usize {
        let number = 1_000_000 + self.prng.draw() % 9_000_000;
        let id = if self.mood.digit_ids { number.to_string() } else { format!("R-{number}") };
        let twice = self.reports.iter().any(|report| report.message.eq_ignore_ascii_case(message));
        let result = match self.prng.below(8) {
            _ if twice => "FULLY REJECTED",
            0 => "FULLY REJECTED",
            1 => "PARTIALLY REJECTED",
            _ => "VALIDATED",
        };
        let at =
            self.book.enter(now_ms, "report", &id, message, asked, if twice { "FULLY REJECTED" } else { "received" });
        let receipt_ms = now_ms + self.prng.between(0, 2 * MINUTE);
        let result_ms = receipt_ms + if self.mood.at_once { 0 } else { self.prng.between(SECOND, 20 * HOUR) };
        self.reports.push(Report { at, id, message: message.to_owned(), receipt_ms, result_ms, result });
        self.reports.len() - 1
    }

    fn not_yet(&self) -> Answer {
        match self.mood.not_yet {
            404 => Answer::json(404, &json!({"status": 404, "message": "not available yet"})),
            status => Answer::empty(status),
        }
    }

    fn result(&mut self, now_ms: i64, place: usize) -> Answer {
        let id = self.prng.uuid();
        let Some(report) = self.reports.get(place) else { return self.not_yet() };
        self.book.set(report.at, now_ms, report.result);
        let errors = match report.result {
            "VALIDATED" => String::new(),
            _ => "<ValidationErrors><ErrorCode>40030</ErrorCode><ErrorCounter>1</ErrorCounter><ErrorShortDesc>IBAN is not valid</ErrorShortDesc><ErrorDescription>The IBAN</ErrorDescription></ValidationErrors>".to_owned(),
        };
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CESOP xmlns=\"urn:ec.europa.eu:taxud:fiscalis:cesop:v1\" xmlns:cm=\"urn:eu:taxud:commontypes:v1\" version=\"4.03\"><MessageSpec><TransmittingCountry>DK</TransmittingCountry><MessageType>VLD</MessageType><MessageTypeIndic>CESOP100</MessageTypeIndic><MessageRefId>{id}</MessageRefId><CorrMessageRefId>{}</CorrMessageRefId><ReportingPeriod><Quarter>3</Quarter><Year>2025</Year></ReportingPeriod><Timestamp>2025-10-09T09:00:00Z</Timestamp></MessageSpec><ValidationResult><ValidationResult>{}</ValidationResult>{errors}</ValidationResult></CESOP>",
            report.message, report.result
        );
        Answer::new(200, "application/xml", text.into_bytes())
    }

    fn submit(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        if std::mem::take(&mut self.refuses) {
            return Answer::new(
                self.prng.pick([400, 403, 413]),
                "text/html",
                b"<html><body>Indberetningen kan ikke modtages</body></html>".to_vec(),
            );
        }
        let message = between(&asked.text, "<MessageRefId>", "</MessageRefId>").to_owned();
        let twice = self.reports.iter().any(|report| report.message.eq_ignore_ascii_case(&message));
        if twice && self.mood.refuses_twice {
            return Answer::json(409, &json!({"status": 409, "message": "MessageRefId is known already"}));
        }
        let place = self.take(now_ms, &message, asked);
        let id = self.reports.get(place).map(|report| report.id.clone()).unwrap_or_default();
        let mut answer = match self.mood.id_in_location {
            true => Answer::empty(202),
            false => Answer::json(202, &json!({ "reportId": id })),
        };
        answer.headers.push(("Location".to_owned(), format!("/api/v1/reports/{id}")));
        answer
    }
}

/// The text between two marks.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(found, _)| found)
}

impl Ledger for CesopLedger {
    fn advance(&mut self, now_ms: i64) {
        for report in &self.reports {
            if report.result_ms <= now_ms {
                self.book.set(report.at, report.result_ms, report.result);
            }
        }
    }

    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        if asked.path.ends_with("/certificates/cert") {
            let nonce = asked.field("/nonce").unwrap_or_default().to_owned();
            if nonce.is_empty() || self.nonces.contains(&nonce) || asked.field("/client_id") != Some("cesop-api") {
                return Answer::new(400, "text/html", b"<html><body>Invalid values</body></html>".to_vec());
            }
            self.nonces.push(nonce);
            let token = format!("eyJ-{}", self.prng.uuid());
            self.tokens.push((token.clone(), now_ms + 180 * SECOND));
            return Answer::json(
                200,
                &json!({"access_token": token, "token_type": "Bearer", "expires_in": 180, "scope": "openid certToJWT cesop-api"}),
            );
        }
        let bearer = asked.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        if !self.tokens.iter().any(|(token, ends_ms)| token == bearer && now_ms < *ends_ms) {
            return Answer::json(401, &json!({"status": 401, "message": "Unauthorized"}));
        }
        let path = asked.path.split_once("/reports").map_or("", |(_, rest)| rest).to_owned();
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        let held = |id: &str| self.reports.iter().position(|report| report.id == id || report.message == id);
        match (asked.method.as_str(), parts.as_slice()) {
            ("POST", []) => self.submit(now_ms, asked),
            ("GET", []) => {
                let entry = |report: &Report| json!({"reportId": report.id, "messageRefId": report.message});
                let reports: Vec<Value> = self.reports.iter().map(entry).collect();
                Answer::json(200, &json!({ "reports": reports }))
            }
            ("GET", [id, what]) => {
                let Some(place) = held(id) else {
                    return Answer::json(404, &json!({"status": 404, "message": "unknown report"}));
                };
                let (receipt_ms, result_ms) =
                    self.reports.get(place).map_or((0, 0), |report| (report.receipt_ms, report.result_ms));
                match *what {
                    "receipt" if now_ms < receipt_ms => self.not_yet(),
                    "receipt" if self.mood.at_once => self.result(now_ms, place),
                    "receipt" => Answer::json(200, &json!({"received": "2025-10-09T08:53:21Z"})),
                    "validation" if now_ms < result_ms => self.not_yet(),
                    "validation" => self.result(now_ms, place),
                    _ => Answer::json(404, &json!({"status": 404})),
                }
            }
            _ => Answer::json(404, &json!({"status": 404})),
        }
    }

    fn visit(&mut self, _now_ms: i64, _url: &str, _decision: Decision) -> Option<String> {
        None
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
