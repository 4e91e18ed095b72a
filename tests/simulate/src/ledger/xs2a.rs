//! The two banks of the Berlin Group's framework: payments, signing baskets, consents, and the pages for the user.
//!
//! From `norway-open-banking.txt` ("Payment Status Transitions", "Deleting Payments", "Signing Baskets", "TPP-Session-ID",
//! "TPP Redirects", the tables of error codes) and `bec-pis.txt`. What a document leaves open is the [`Mood`] of a run.

use super::{Answer, Asked, Book, Decision, Ledger, with_parameters};
use crate::clock::{HOUR, MINUTE, SECOND};
use crate::markers::{BANKS_IBAN, BANKS_NUMBER};
use crate::prng::Prng;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The origin of both banks; pages for the user live there too.
pub(crate) const ORIGIN: &str = "https://bank.example";
const TIETOEVRY_BASE: &str = "/openbanking";
const BEC_BASE: &str = "/eidas/1.0";

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Tietoevry,
    Bec,
}

/// What the documents leave to the bank.
#[derive(Debug, Clone)]
pub(crate) struct Mood {
    /// "RESOURCE_UNKNOWN … 403 (if other resource in path)"; in practice 404 too.
    unknown_status: u16,
    /// Links below the bank's address, or in full.
    relative_links: bool,
    /// Ids are digits, which some write as numbers.
    pub(crate) digit_ids: bool,
    /// "Must always inspect the response for an scaRedirect link": it stands in the first answer already.
    page_at_once: bool,
    /// "Known Issues": no details, and no status, before the payment is approved.
    hidden_before_approval: bool,
    /// "When expired, an SCA is required to renew it": an old session is sent to the bank.
    renews_sessions: bool,
    /// A cancelled payment is no longer listed.
    forgets_cancelled: bool,
    /// How long an approval takes to reach the books.
    lag_ms: i64,
}

impl Mood {
    pub(crate) fn of(prng: &mut Prng) -> Self {
        Self {
            unknown_status: prng.pick([403, 404]),
            relative_links: prng.percent(70),
            digit_ids: prng.percent(20),
            page_at_once: prng.percent(15),
            hidden_before_approval: prng.percent(25),
            renews_sessions: prng.percent(25),
            forgets_cancelled: prng.percent(20),
            lag_ms: prng.pick([0, 0, 1_500, 8_000]),
        }
    }
}

/// What happens to a payment by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Status(&'static str),
    /// "ACCP with property fundsAvailable=false".
    NoFunds,
    /// "Payments disappear after they are completed and get booked".
    Gone,
}

/// How a payment lives, once the bank has it.
#[derive(Debug, Clone)]
struct Life {
    first: &'static str,
    /// A second PSU has to sign.
    second_signature: bool,
    /// After the last signature, or at once where there is none to wait for.
    then: Vec<(i64, Next)>,
}

/// The tables under "Payment Status Transitions", with RJCT and the lack of funds, which can come at any time.
fn life(prng: &mut Prng, periodic: bool) -> Life {
    use Next::{Gone, NoFunds, Status};
    let soon = prng.between(2 * SECOND, 20 * SECOND);
    let batch = prng.between(10 * MINUTE, 6 * HOUR);
    let booked = prng.between(MINUTE, 4 * HOUR);
    let waits = |status: &'static str, then: Vec<(i64, Next)>| Life { first: status, second_signature: false, then };
    if periodic {
        return match prng.below(10) {
            0 => waits("RCVD", vec![(soon, Status("RJCT"))]),
            1 => waits("RCVD", vec![(0, Status("PDNG")), (soon, Status("ACSP"))]),
            2 => Life { second_signature: true, ..waits("RCVD", vec![(0, Status("ACSP"))]) },
            3 => waits("ACSP", Vec::new()),
            _ => waits("RCVD", vec![(0, Status("ACSP"))]),
        };
    }
    let done = [(batch, Status("ACSC")), (booked, Gone)];
    let after = |first: Next| [vec![(0, first)], done.to_vec()].concat();
    match prng.below(20) {
        0 | 1 => waits("RCVD", vec![(0, Status("ACSC")), (booked, Gone)]),
        2 => waits(prng.pick(["ACSP", "PDNG"]), done.to_vec()),
        3 => waits("ACSC", vec![(booked, Gone)]),
        4 | 5 => Life { second_signature: true, ..waits("RCVD", after(Status("ACSP"))) },
        6 => waits("RCVD", vec![(0, Status("ACSP")), (batch, NoFunds), (batch, Status("RJCT"))]),
        7 => waits(
            "RCVD",
            vec![
                (0, Status("ACSP")),
                (soon, NoFunds),
                (2 * batch, Status("ACSP")),
                (batch, Status("ACSC")),
                (booked, Gone),
            ],
        ),
        8 => waits("ACCP", vec![(0, NoFunds), (batch, Status("ACSP")), (batch, Status("ACSC"))]),
        9 => waits("RJCT", Vec::new()),
        10 => waits("RCVD", vec![(0, Status("ACSP")), (soon, Status("RJCT"))]),
        // Booked before anybody has read that it is complete.
        11 => waits("RCVD", vec![(0, Status("ACSP")), (batch, Status("ACSC")), (0, Gone)]),
        12 => waits("RCVD", vec![(0, Status("ACSP"))]),
        13 => waits("ACTC", after(Status("PDNG"))),
        14 => waits("RCVD", vec![(0, Status("ACFW")), (soon, Status("ACSP")), (batch, Status("ACSC"))]),
        // Cancelled in the bank's own app.
        15 => waits("RCVD", vec![(0, Status("ACSP")), (soon, Status("CANC"))]),
        _ => waits("RCVD", after(Status(prng.pick(["ACSP", "PDNG"])))),
    }
}

#[derive(Debug)]
struct Payment {
    /// Its place in the book.
    at: usize,
    path: String,
    life: Life,
    signed_by: Vec<String>,
    approved: bool,
    funds: Option<bool>,
}

#[derive(Debug)]
struct Basket {
    at: usize,
    id: String,
    payments: Vec<usize>,
}

/// What is authorised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Payment(usize),
    Deletion(usize),
    Basket(usize),
}

#[derive(Debug)]
struct Authorisation {
    id: String,
    subject: Subject,
    status: &'static str,
}

/// A page for the user.
#[derive(Debug, Clone)]
struct Page {
    /// `None`: the user only says who they are.
    authorisation: Option<usize>,
    back: String,
    back_nok: Option<String>,
    session: String,
    used: bool,
}

#[derive(Debug)]
pub(crate) struct Xs2aLedger {
    style: Style,
    mood: Mood,
    prng: Prng,
    book: Book,
    payments: Vec<Payment>,
    baskets: Vec<Basket>,
    authorisations: Vec<Authorisation>,
    pages: Vec<Page>,
    /// TPP-Session-IDs: who authenticated there, and when.
    sessions: BTreeMap<String, (String, i64)>,
    /// The users who are registered with us.
    users: Vec<String>,
    /// Who is at the screen.
    at_screen: String,
    due: Vec<(i64, usize, Next)>,
    /// The next payment is refused.
    refuses: Option<(u16, &'static str)>,
}

impl Xs2aLedger {
    pub(crate) fn new(style: Style, mood: Mood, mut prng: Prng) -> Self {
        let at_screen = prng.uuid();
        let refusals = [
            (400, "PAYMENT_FAILED"),
            (400, "FORMAT_ERROR"),
            (403, "PRODUCT_INVALID"),
            (400, "EXECUTION_DATE_INVALID"),
            (401, "CERTIFICATE_BLOCKED"),
            (403, "SERVICE_BLOCKED"),
        ];
        let refuses = prng.percent(8).then(|| prng.pick(refusals));
        Self {
            style,
            mood,
            prng,
            book: Book::default(),
            payments: Vec::new(),
            baskets: Vec::new(),
            authorisations: Vec::new(),
            pages: Vec::new(),
            sessions: BTreeMap::new(),
            users: Vec::new(),
            at_screen,
            due: Vec::new(),
            refuses,
        }
    }

    /// The user registered with us before this run, and authenticated in a session then.
    pub(crate) fn knows_user(&mut self, session: &str, sca_at_ms: i64) -> String {
        self.users.push(self.at_screen.clone());
        self.sessions.insert(session.to_owned(), (self.at_screen.clone(), sca_at_ms));
        self.at_screen.clone()
    }

    /// A payment that the bank holds before the run begins, signed or not.
    pub(crate) fn holds_payment(
        &mut self,
        now_ms: i64,
        service: &str,
        product: &str,
        reference: &str,
        signed: bool,
    ) -> String {
        let asked = Asked::nobody();
        self.refuses = None;
        let at = self.make_payment(now_ms, service, product, reference, &asked);
        if signed {
            let user = self.at_screen.clone();
            self.approve(at, now_ms, &user);
        }
        self.payments
            .get(at)
            .and_then(|payment| self.book.get(payment.at))
            .map(|object| object.id.clone())
            .unwrap_or_default()
    }

    fn base(&self) -> &'static str {
        match self.style {
            Style::Tietoevry => TIETOEVRY_BASE,
            Style::Bec => BEC_BASE,
        }
    }

    fn link(&self, path: &str) -> Value {
        let path: String = path
            .split('/')
            .map(|part| {
                percent_encoding::utf8_percent_encode(part, percent_encoding::NON_ALPHANUMERIC)
                    .to_string()
                    .replace("%2D", "-")
            })
            .collect::<Vec<_>>()
            .join("/");
        json!({"href": if self.mood.relative_links { path } else { format!("{ORIGIN}{}{path}", self.base()) }})
    }

    fn new_id(&mut self, prefix: &str) -> String {
        if self.mood.digit_ids {
            return (1_000_000 + self.prng.draw() % 9_000_000).to_string();
        }
        match self.style {
            // "Ids are opaque and may hold `!`, `=`".
            Style::Tietoevry => format!("{prefix}!!{:08x}==", self.prng.draw() >> 32),
            Style::Bec => self.prng.uuid(),
        }
    }

    /// A page for the user, and the link to it.
    fn page(&mut self, asked: &Asked, authorisation: Option<usize>) -> Value {
        let page = Page {
            authorisation,
            back: asked.header("tpp-redirect-uri").unwrap_or_default().to_owned(),
            back_nok: asked.header("tpp-nok-redirect-uri").map(str::to_owned),
            session: asked.header("tpp-session-id").unwrap_or_default().to_owned(),
            used: false,
        };
        self.pages.push(page);
        json!({"href": format!("{ORIGIN}/sca/{}", self.pages.len())})
    }

    /// "Requests that require SCA will be responded to with a scaRedirect link": to say who one is.
    fn identification(&mut self, asked: &Asked, now_ms: i64) -> Option<Answer> {
        if self.style == Style::Bec {
            return None;
        }
        let user = asked.header("psu-id").unwrap_or_default();
        let known = self.users.iter().any(|known| known == user);
        let session = asked.header("tpp-session-id").and_then(|session| self.sessions.get(session));
        let fresh = session.is_some_and(|(who, at_ms)| who == user && now_ms - at_ms < HOUR);
        if known && (fresh || !self.mood.renews_sessions) {
            return None;
        }
        let page = self.page(asked, None);
        Some(Answer::json(401, &json!({"_links": {"scaRedirect": page}})))
    }

    fn refusal(status: u16, code: &str) -> Answer {
        // Banks repeat numbers in what they say.
        let text = format!("{code}: account {BANKS_NUMBER} (NO93 8601 1117 947, {BANKS_IBAN})");
        Answer::json(
            status,
            &json!({"tppMessages": [{"category": "ERROR", "code": code, "text": text, "path": "creditorAccount"}]}),
        )
    }

    fn unknown(&self) -> Answer {
        Self::refusal(self.mood.unknown_status, "RESOURCE_UNKNOWN")
    }

    fn make_payment(&mut self, now_ms: i64, service: &str, product: &str, reference: &str, asked: &Asked) -> usize {
        let id = self.new_id("pay");
        let life = life(&mut self.prng, service == "periodic-payments");
        let product =
            if product.starts_with("slip-") { format!("payment-slips/{product}") } else { product.to_owned() };
        let at = self.book.enter(now_ms, "payment", &id, reference, asked, life.first);
        let path = format!("/v1/{service}/{product}/{id}");
        let exempt = !matches!(life.first, "RCVD" | "ACTC");
        self.payments.push(Payment { at, path, life, signed_by: Vec::new(), approved: exempt, funds: None });
        let place = self.payments.len() - 1;
        if exempt {
            self.begin(place, now_ms);
        }
        place
    }

    /// The payment is the bank's to carry out.
    fn begin(&mut self, place: usize, now_ms: i64) {
        let Some(payment) = self.payments.get_mut(place) else { return };
        payment.approved = true;
        let mut at_ms = now_ms;
        for (after_ms, next) in &payment.life.then {
            at_ms += after_ms;
            self.due.push((at_ms, place, *next));
        }
        self.due.sort_by_key(|(at_ms, ..)| *at_ms);
    }

    /// A user signs. Whether the bank takes the signature.
    fn approve(&mut self, place: usize, now_ms: i64, user: &str) -> bool {
        let lag_ms = self.mood.lag_ms;
        let Some(payment) = self.payments.get_mut(place) else { return false };
        let waits = matches!(self.book.status(payment.at), "RCVD" | "ACTC" | "PATC");
        if !waits || payment.approved || payment.signed_by.iter().any(|before| before == user) {
            return false;
        }
        payment.signed_by.push(user.to_owned());
        if payment.life.second_signature && payment.signed_by.len() < 2 {
            self.due.push((now_ms + lag_ms, place, Next::Status("PATC")));
            self.due.sort_by_key(|(at_ms, ..)| *at_ms);
        } else {
            self.begin(place, now_ms + lag_ms);
        }
        true
    }

    fn cancel(&mut self, place: usize, now_ms: i64) {
        let Some(payment) = self.payments.get(place) else { return };
        self.due.retain(|(_, of, _)| *of != place);
        self.book.set(payment.at, now_ms, "CANC");
        if self.mood.forgets_cancelled {
            self.book.gone(payment.at, now_ms);
        }
    }

    fn links(&self, place: usize) -> Map<String, Value> {
        let mut links = Map::new();
        let Some(payment) = self.payments.get(place) else { return links };
        links.insert("self".to_owned(), self.link(&payment.path));
        links.insert("status".to_owned(), self.link(&format!("{}/status", payment.path)));
        if self.waits_for_user(payment) {
            links.insert("startAuthorisation".to_owned(), self.link(&format!("{}/authorisations", payment.path)));
        }
        if self.deletable(payment) {
            links.insert("delete".to_owned(), self.link(&payment.path));
        }
        links
    }

    fn waits_for_user(&self, payment: &Payment) -> bool {
        !payment.approved && matches!(self.book.status(payment.at), "RCVD" | "ACTC" | "PATC")
    }

    /// The column "Updatable": ACSP yes, PDNG no, complete no.
    fn deletable(&self, payment: &Payment) -> bool {
        matches!(self.book.status(payment.at), "RCVD" | "ACTC" | "PATC" | "ACSP" | "ACCP")
    }

    fn initiate(&mut self, now_ms: i64, service: &str, product: &str, asked: &Asked) -> Answer {
        if let Some(answer) = self.identification(asked, now_ms) {
            return answer;
        }
        if asked.header("psu-ip-address").is_none() && self.style == Style::Tietoevry {
            return Self::refusal(400, "FORMAT_ERROR");
        }
        if let Some((status, code)) = self.refuses.take() {
            return Self::refusal(status, code);
        }
        let reference =
            asked.field("/endToEndIdentification").or_else(|| asked.field("/paymentInformationId")).unwrap_or_default();
        // "Two payments can not have the same date, amount, debit account and credit account."
        let doubled = self.book.all().iter().any(|held| {
            held.reference == reference && held.gone_ms.is_none() && !matches!(held.status(), "CANC" | "RJCT")
        });
        if self.style == Style::Tietoevry && doubled && asked.parameter("allowLogicalDuplicate") != Some("true") {
            return Self::refusal(400, "PAYMENT_FAILED");
        }
        let place = self.make_payment(now_ms, service, product, reference, asked);
        let mut links = self.links(place);
        if self.mood.page_at_once && links.contains_key("startAuthorisation") {
            let (_, authorisation) = self.authorisation(Subject::Payment(place));
            links.remove("startAuthorisation");
            links.insert("scaRedirect".to_owned(), self.page(asked, Some(authorisation)));
        }
        let Some(object) = self.payments.get(place).and_then(|payment| self.book.get(payment.at)) else {
            return self.unknown();
        };
        let mut body = json!({"transactionStatus": object.status(), "paymentId": object.id, "_links": links});
        if self.style == Style::Tietoevry {
            let more = json!({"transactionFeeIndicator": true, "transactionFees": {"currency": "NOK", "amount": "3.50"}, "debtorAccount": asked.body.get("debtorAccount")});
            if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
                body.extend(more.clone());
            }
        }
        Answer::json(201, &body)
    }

    fn authorisation(&mut self, subject: Subject) -> (String, usize) {
        let id = self.new_id("auth");
        let status = if self.style == Style::Bec { "CREATED" } else { "received" };
        self.authorisations.push(Authorisation { id: id.clone(), subject, status });
        (id, self.authorisations.len() - 1)
    }

    fn start_authorisation(&mut self, asked: &Asked, subject: Subject) -> Answer {
        let (id, authorisation) = self.authorisation(subject);
        let page = self.page(asked, Some(authorisation));
        let status = self.authorisations.get(authorisation).map_or("", |authorisation| authorisation.status);
        Answer::json(201, &json!({"scaStatus": status, "authorisationId": id, "_links": {"scaRedirect": page}}))
    }

    fn sca_status(&self, id: &str) -> Answer {
        match self.authorisations.iter().find(|authorisation| authorisation.id == id) {
            Some(authorisation) => Answer::json(200, &json!({"scaStatus": authorisation.status})),
            None => self.unknown(),
        }
    }

    fn authorisation_ids(&self, of: Subject) -> Answer {
        let ids: Vec<&str> = self
            .authorisations
            .iter()
            .filter(|authorisation| authorisation.subject == of)
            .map(|authorisation| authorisation.id.as_str())
            .collect();
        Answer::json(200, &json!({"authorisationIds": ids}))
    }

    fn payment(&mut self, now_ms: i64, asked: &Asked, id: &str, rest: &[&str]) -> Answer {
        if let Some(answer) = self.identification(asked, now_ms) {
            return answer;
        }
        let Some(place) =
            self.payments.iter().position(|payment| self.book.get(payment.at).is_some_and(|object| object.id == id))
        else {
            return self.unknown();
        };
        let Some(payment) = self.payments.get(place) else { return self.unknown() };
        let status = self.book.status(payment.at).to_owned();
        let gone = self.book.is_gone(payment.at);
        let hidden = self.style == Style::Tietoevry
            && self.mood.hidden_before_approval
            && payment.signed_by.is_empty()
            && self.waits_for_user(payment);
        match (asked.method.as_str(), rest) {
            _ if gone => self.unknown(),
            ("GET", [] | ["status"]) if hidden => self.unknown(),
            ("GET", []) => Answer::json(
                200,
                &json!({"transactionStatus": status, "paymentId": id, "debtorAccount": {"iban": BANKS_IBAN}, "_links": self.links(place)}),
            ),
            ("GET", ["status"]) => {
                let mut body = json!({"transactionStatus": status});
                if let (Some(funds), Some(body)) = (payment.funds, body.as_object_mut()) {
                    body.insert("fundsAvailable".to_owned(), json!(funds));
                }
                Answer::json(200, &body)
            }
            ("POST", ["authorisations"]) if self.waits_for_user(payment) => {
                self.start_authorisation(asked, Subject::Payment(place))
            }
            ("POST", ["authorisations"]) => Self::refusal(409, "STATUS_INVALID"),
            ("POST", ["cancellation-authorisations"]) if self.deletable(payment) => {
                self.start_authorisation(asked, Subject::Deletion(place))
            }
            ("POST", ["cancellation-authorisations"]) => Self::refusal(409, "STATUS_INVALID"),
            ("GET", ["authorisations"]) => self.authorisation_ids(Subject::Payment(place)),
            ("GET", ["cancellation-authorisations"]) => self.authorisation_ids(Subject::Deletion(place)),
            ("GET", ["authorisations" | "cancellation-authorisations", id]) => self.sca_status(id),
            ("DELETE", []) => self.delete(now_ms, place),
            ("PUT", []) if self.deletable(payment) => {
                Answer::json(200, &json!({"transactionStatus": status, "paymentId": id, "_links": self.links(place)}))
            }
            _ => Self::refusal(405, "SERVICE_INVALID"),
        }
    }

    /// "Cancel Payment Before Payment Authorisation": done. "… After Payment Authorisation": to be authorised.
    fn delete(&mut self, now_ms: i64, place: usize) -> Answer {
        let Some(payment) = self.payments.get(place) else { return self.unknown() };
        if !self.deletable(payment) {
            return Self::refusal(405, "CANCELLATION_INVALID");
        }
        if !payment.approved {
            self.cancel(place, now_ms);
            return Answer::empty(204);
        }
        let start = self.link(&format!("{}/cancellation-authorisations", payment.path));
        Answer::json(
            202,
            &json!({"transactionStatus": self.book.status(payment.at), "_links": {"startAuthorisation": start}}),
        )
    }

    fn new_basket(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        if let Some(answer) = self.identification(asked, now_ms) {
            return answer;
        }
        let ids: Vec<&str> = asked
            .body
            .get("paymentIds")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut payments = Vec::new();
        for id in &ids {
            let found = self
                .payments
                .iter()
                .position(|payment| self.book.get(payment.at).is_some_and(|object| object.id == *id));
            let Some(place) = found else { return Self::refusal(400, "RESOURCE_UNKNOWN") };
            if !self.payments.get(place).is_some_and(|payment| self.waits_for_user(payment)) {
                return Self::refusal(409, "REFERENCE_STATUS_INVALID");
            }
            payments.push(place);
        }
        let id = self.new_id("basket");
        let at = self.book.enter(now_ms, "basket", &id, &ids.join(" "), asked, "RCVD");
        self.baskets.push(Basket { at, id: id.clone(), payments });
        let path = format!("/v1/signing-baskets/{id}");
        let links = json!({"self": self.link(&path), "status": self.link(&format!("{path}/status")), "startAuthorisation": self.link(&format!("{path}/authorisations"))});
        Answer::json(201, &json!({"transactionStatus": "RCVD", "basketId": id, "_links": links}))
    }

    fn basket(&mut self, now_ms: i64, asked: &Asked, id: &str, rest: &[&str]) -> Answer {
        if let Some(answer) = self.identification(asked, now_ms) {
            return answer;
        }
        let Some(place) = self.baskets.iter().position(|basket| basket.id == id) else { return self.unknown() };
        let Some(basket) = self.baskets.get(place) else { return self.unknown() };
        if self.book.status(basket.at) == "deleted" {
            return self.unknown();
        }
        let (status, begun) =
            (self.basket_status(basket), self.book.get(basket.at).is_some_and(|object| object.ever("signed")));
        match (asked.method.as_str(), rest) {
            ("GET", []) => {
                let ids: Vec<&str> = basket
                    .payments
                    .iter()
                    .filter_map(|at| Some(self.book.get(self.payments.get(*at)?.at)?.id.as_str()))
                    .collect();
                Answer::json(200, &json!({"transactionStatus": status, "basketId": id, "payments": ids}))
            }
            ("GET", ["status"]) => Answer::json(200, &json!({"transactionStatus": status})),
            ("POST", ["authorisations"]) if begun => Self::refusal(409, "STATUS_INVALID"),
            ("POST", ["authorisations"]) => self.start_authorisation(asked, Subject::Basket(place)),
            ("GET", ["authorisations", id]) => self.sca_status(id),
            // "Delete the signing basket structure as long as no (partial) authorisation has yet been applied."
            ("DELETE", []) if self.style == Style::Bec && !begun => {
                self.book.set(basket.at, now_ms, "deleted");
                Answer::empty(204)
            }
            _ => Self::refusal(405, "SERVICE_INVALID"),
        }
    }

    /// "The status of a signing basket is the most negative status of all the payments."
    fn basket_status(&self, basket: &Basket) -> String {
        let order = ["RJCT", "CANC", "RCVD", "ACTC", "PATC", "ACCP", "PDNG", "ACSP", "ACSC", "ACCC"];
        let statuses = basket.payments.iter().filter_map(|place| Some(self.book.status(self.payments.get(*place)?.at)));
        statuses
            .min_by_key(|status| order.iter().position(|known| known == status).unwrap_or(3))
            .unwrap_or("RCVD")
            .to_owned()
    }

    fn sign(&mut self, now_ms: i64, subject: Subject) -> bool {
        let user = self.at_screen.clone();
        match subject {
            Subject::Payment(place) => self.approve(place, now_ms, &user),
            Subject::Deletion(place) => {
                if !self.payments.get(place).is_some_and(|payment| self.deletable(payment)) {
                    return false;
                }
                self.cancel(place, now_ms);
                true
            }
            Subject::Basket(place) => {
                let Some(basket) = self.baskets.get(place) else { return false };
                let (at, payments) = (basket.at, basket.payments.clone());
                self.book.set(at, now_ms, "signed");
                for payment in payments {
                    // "Individual payment authorisations can fail."
                    if !self.prng.percent(10) {
                        self.approve(payment, now_ms, &user);
                    } else if let Some(payment) = self.payments.get(payment) {
                        self.book.set(payment.at, now_ms, "RJCT");
                    }
                }
                true
            }
        }
    }
}

impl Ledger for Xs2aLedger {
    fn advance(&mut self, now_ms: i64) {
        while let Some((at_ms, place, next)) = self.due.first().copied().filter(|(at_ms, ..)| *at_ms <= now_ms) {
            self.due.remove(0);
            let Some(payment) = self.payments.get_mut(place) else { continue };
            payment.funds = (next == Next::NoFunds).then_some(false);
            match next {
                Next::Status(status) => self.book.set(payment.at, at_ms, status),
                Next::NoFunds => self.book.set(payment.at, at_ms, "ACCP"),
                Next::Gone => self.book.gone(payment.at, at_ms),
            }
        }
    }

    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        let path = asked
            .path
            .strip_prefix(self.base())
            .and_then(|path| path.strip_prefix("/v1/"))
            .unwrap_or_default()
            .to_owned();
        let parts: Vec<&str> = path.split('/').collect();
        match (asked.method.as_str(), parts.as_slice()) {
            ("GET", ["users"]) => {
                let page = self.page(asked, None);
                Answer::json(200, &json!({"_links": {"scaRedirect": page}}))
            }
            ("POST", ["bank-offered-consents" | "consents"]) => {
                let page = self.page(asked, None);
                Answer::json(201, &json!({"_links": {"scaRedirect": page}}))
            }
            ("POST", ["signing-baskets"]) => self.new_basket(now_ms, asked),
            (_, ["signing-baskets", id, rest @ ..]) => self.basket(now_ms, asked, id, rest),
            ("POST", ["payments", "payment-slips", product]) => self.initiate(now_ms, "payments", product, asked),
            (_, ["payments", "payment-slips", _, id, rest @ ..]) => self.payment(now_ms, asked, id, rest),
            ("POST", [service @ ("payments" | "bulk-payments" | "periodic-payments"), product]) => {
                self.initiate(now_ms, service, product, asked)
            }
            (_, ["payments" | "bulk-payments" | "periodic-payments", _, id, rest @ ..]) => {
                self.payment(now_ms, asked, id, rest)
            }
            _ => Self::refusal(404, "RESOURCE_UNKNOWN"),
        }
    }

    fn visit(&mut self, now_ms: i64, url: &str, decision: Decision) -> Option<String> {
        let number: usize = url.strip_prefix(ORIGIN)?.strip_prefix("/sca/")?.parse().ok()?;
        let page = self.pages.get_mut(number.checked_sub(1)?)?;
        let agrees = decision == Decision::Agree && !page.used;
        page.used = true;
        let page = page.clone();
        let subject =
            page.authorisation.and_then(|at| self.authorisations.get(at)).map(|authorisation| authorisation.subject);
        let done = agrees && subject.is_none_or(|subject| self.sign(now_ms, subject));
        if let Some(authorisation) = page.authorisation.and_then(|at| self.authorisations.get_mut(at)) {
            authorisation.status = match (self.style, done) {
                (Style::Bec, true) => "APPROVED",
                (Style::Tietoevry, true) => "finalised",
                (_, false) => "failed",
            };
        }
        let session = page.session.as_str();
        Some(match self.style {
            Style::Bec if done => page.back,
            Style::Bec => page.back_nok.unwrap_or(page.back),
            Style::Tietoevry if done => {
                let user = self.at_screen.clone();
                self.users.push(user.clone());
                self.sessions.insert(session.to_owned(), (user.clone(), now_ms));
                with_parameters(&page.back, &[("psu-id", &user), ("tpp-session-id", session), ("context", "PRIVATE")])
            }
            Style::Tietoevry => {
                let message = format!("not agreed, account {BANKS_NUMBER}");
                with_parameters(
                    &page.back,
                    &[("system", "ERA-PSD2"), ("status", "400"), ("code", "PAYMENT_FAILED"), ("message", &message)],
                )
            }
        })
    }

    fn user(&self) -> &str {
        &self.at_screen
    }

    fn change_user(&mut self) {
        self.at_screen = self.prng.uuid();
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
