//! Max banka: orders of three kinds, their signing by SMS or on the bank's page, tokens, lists.
//!
//! From `maxbanka-cobs.txt` ("PISP API", "Single signature", "Joint signature", "Payment delete", "Standing order update",
//! "Batch payment delete", "Obtain a Token", "Token refresh") and `cobs-field-paths.md` (states, codes, the list of errors).

use super::{Answer, Asked, Book, Decision, Ledger, pairs, with_parameters};
use crate::clock::{HOUR, MINUTE, SECOND};
use crate::markers::{BANKS_IBAN, BANKS_NUMBER};
use crate::prng::Prng;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Where users are authorised, and where they sign.
const AUTH: &str = "https://auth.bank.example";
/// How long a code from an SMS holds.
const CODE_MS: i64 = 5 * MINUTE;
/// How often a code may be wrong, and how often a signing may be started.
const MOST_WRONG: usize = 3;
const MOST_STARTS: usize = 6;
/// "expires_in": 3600.
const TOKEN_MS: i64 = HOUR;

/// What the document leaves to the bank.
#[derive(Debug, Clone)]
pub(crate) struct Mood {
    pub(crate) digit_ids: bool,
    /// A renewed token takes the place of the refresh token too (RFC 6749, 6).
    rotates: bool,
    /// A deleted order is still listed, as CANC.
    lists_deleted: bool,
    lag_ms: i64,
}

impl Mood {
    pub(crate) fn of(prng: &mut Prng) -> Self {
        Self {
            digit_ids: prng.percent(50),
            rotates: prng.percent(25),
            lists_deleted: prng.percent(25),
            lag_ms: prng.pick([0, 0, 1_500, 8_000]),
        }
    }
}

/// What is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Payment,
    StandingOrder,
    Batch,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::StandingOrder => "standingOrder",
            Self::Batch => "batch",
        }
    }
}

#[derive(Debug)]
struct Order {
    at: usize,
    kind: Kind,
    id: String,
    /// "Authorisation is not required for single payments between own accounts": only the page, and OPEN until then.
    own_accounts: bool,
    second_signature: bool,
    signed_by: Vec<String>,
    /// What happens once it is signed.
    then: Vec<(i64, &'static str)>,
    /// Signed and on its way: no longer to be deleted.
    processed: bool,
    /// The standing order that this one takes the place of.
    replaces: Option<usize>,
    /// The payments of a batch.
    payments: Vec<usize>,
}

#[derive(Debug)]
struct Signing {
    /// Its place in the book: a signing is an object of its own.
    at: usize,
    id: String,
    order: usize,
    scenario: Option<&'static str>,
    code: Option<(String, i64)>,
    wrong: usize,
    starts: usize,
}

#[derive(Debug)]
struct Page {
    signing: usize,
    back: String,
}

#[derive(Debug)]
pub(crate) struct MaxbankaLedger {
    mood: Mood,
    prng: Prng,
    book: Book,
    orders: Vec<Order>,
    signings: Vec<Signing>,
    pages: Vec<Page>,
    /// Access tokens: whose, and until when.
    tokens: BTreeMap<String, (String, i64)>,
    refresh_tokens: BTreeMap<String, String>,
    codes: BTreeMap<String, String>,
    at_screen: String,
    phone: Option<String>,
    due: Vec<(i64, usize, &'static str)>,
    refuses: Option<&'static str>,
}

impl MaxbankaLedger {
    pub(crate) fn new(mood: Mood, mut prng: Prng) -> Self {
        let refuses = prng.percent(8).then(|| prng.pick(["FIELD_INVALID", "AM02", "AC03", "DT01", "NO_PART"]));
        Self {
            mood,
            prng,
            book: Book::default(),
            orders: Vec::new(),
            signings: Vec::new(),
            pages: Vec::new(),
            tokens: BTreeMap::new(),
            refresh_tokens: BTreeMap::new(),
            codes: BTreeMap::new(),
            at_screen: "Jana".to_owned(),
            phone: None,
            due: Vec::new(),
            refuses,
        }
    }

    /// Tokens of who is at the screen, as they were granted before the run, and when the first ends.
    pub(crate) fn grants(&mut self, ends_ms: i64) -> (String, String) {
        let (access, refresh) = (format!("access-{}", self.prng.uuid()), format!("refresh-{}", self.prng.uuid()));
        self.tokens.insert(access.clone(), (self.at_screen.clone(), ends_ms));
        self.refresh_tokens.insert(refresh.clone(), self.at_screen.clone());
        (access, refresh)
    }

    /// An order that the bank holds before the run begins: its id, and that of its signing.
    pub(crate) fn holds(&mut self, now_ms: i64, kind: &str, reference: &str, signed: bool) -> (String, String) {
        self.refuses = None;
        let kind = match kind {
            "payment" => Kind::Payment,
            "batch" => Kind::Batch,
            _ => Kind::StandingOrder,
        };
        let mut payments = Vec::new();
        if kind == Kind::Batch {
            payments = (0..2)
                .map(|at| self.enter(now_ms, Kind::Payment, &format!("{reference}-{at}"), &Asked::nobody()))
                .collect();
        }
        let place = self.enter(now_ms, kind, reference, &Asked::nobody());
        if let Some(order) = self.orders.get_mut(place) {
            order.payments = payments;
        }
        let signing = self.new_signing(now_ms, place, &Asked::nobody());
        if signed {
            let user = self.at_screen.clone();
            self.sign(now_ms, signing, &user);
        }
        let id = self.orders.get(place).map(|order| order.id.clone()).unwrap_or_default();
        (id, self.signings.get(signing).map(|signing| signing.id.clone()).unwrap_or_default())
    }

    fn new_id(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Payment if !self.mood.digit_ids => format!("TPSM{:09}", self.prng.draw() % 1_000_000_000),
            Kind::Batch if !self.mood.digit_ids => self.prng.uuid(),
            _ => (50_000 + self.prng.draw() % 900_000).to_string(),
        }
    }

    fn enter(&mut self, now_ms: i64, kind: Kind, reference: &str, asked: &Asked) -> usize {
        let id = self.new_id(kind);
        let at = self.book.enter(now_ms, kind.name(), &id, reference, asked, "ACTC");
        let soon = self.prng.between(2 * SECOND, 30 * SECOND);
        let later = self.prng.between(5 * MINUTE, 8 * HOUR);
        let then = match (kind, self.prng.below(12)) {
            (Kind::StandingOrder | Kind::Batch, 0..=5) => Vec::new(),
            (Kind::StandingOrder | Kind::Batch, _) => vec![(0, "ACSP")],
            (Kind::Payment, 0) => vec![(soon, "RJCT")],
            (Kind::Payment, 1) => vec![(0, "ACSC")],
            (Kind::Payment, 2) => vec![(0, "ACSP"), (later, "RJCT")],
            (Kind::Payment, 3) => vec![(0, "ACWC"), (later, "ACSC")],
            (Kind::Payment, 4) => vec![(0, "PDNG"), (soon, "ACSP"), (later, "ACSC")],
            (Kind::Payment, _) => vec![(soon, "ACSP"), (later, "ACSC")],
        };
        let second_signature = kind == Kind::Payment && self.prng.percent(12);
        let own_accounts = kind == Kind::Payment && self.prng.percent(12);
        self.orders.push(Order {
            at,
            kind,
            id,
            own_accounts,
            second_signature,
            signed_by: Vec::new(),
            then,
            processed: false,
            replaces: None,
            payments: Vec::new(),
        });
        self.orders.len() - 1
    }

    fn new_signing(&mut self, now_ms: i64, order: usize, asked: &Asked) -> usize {
        let id = self.prng.uuid();
        let of = self.orders.get(order).map(|order| order.id.clone()).unwrap_or_default();
        let at = self.book.enter(now_ms, "signing", &id, &format!("signing of {of}"), asked, "OPEN");
        self.signings.push(Signing { at, id, order, scenario: None, code: None, wrong: 0, starts: 0 });
        self.signings.len() - 1
    }

    /// A user has signed. The state that the signing has then.
    fn sign(&mut self, now_ms: i64, signing: usize, user: &str) {
        let Some((at, place)) = self.signings.get(signing).map(|signing| (signing.at, signing.order)) else { return };
        let Some(order) = self.orders.get_mut(place) else { return };
        order.signed_by.push(user.to_owned());
        if order.second_signature && order.signed_by.len() < 2 {
            self.book.set(at, now_ms, "SECOND_SIGN_REQUIRED");
            return;
        }
        self.book.set(at, now_ms, "COMPLETED");
        let (replaces, payments) = (order.replaces, order.payments.clone());
        self.begin(now_ms, place);
        // "After authorization the current standing order is deleted."
        if let Some(old) = replaces {
            self.delete(now_ms, old);
        }
        for payment in payments {
            self.begin(now_ms, payment);
        }
    }

    fn begin(&mut self, now_ms: i64, place: usize) {
        let Some(order) = self.orders.get(place) else { return };
        let mut at_ms = now_ms + self.mood.lag_ms;
        for (after_ms, status) in &order.then {
            at_ms += after_ms;
            self.due.push((at_ms, place, status));
        }
        self.due.sort_by_key(|(at_ms, ..)| *at_ms);
    }

    fn delete(&mut self, now_ms: i64, place: usize) {
        self.due.retain(|(_, of, _)| *of != place);
        let Some(order) = self.orders.get(place) else { return };
        self.book.set(order.at, now_ms, "CANC");
        if !self.mood.lists_deleted {
            self.book.gone(order.at, now_ms);
        }
    }

    fn refusal(status: u16, code: &str, scope: &str) -> Answer {
        let message = format!("{code}: {scope}, account {BANKS_NUMBER} ({BANKS_IBAN})");
        Answer::json(status, &json!({"errors": [{"error": code, "scope": scope, "message": message}]}))
    }

    /// Whose token the request carries.
    fn whose(&self, now_ms: i64, asked: &Asked) -> Option<String> {
        let token = asked.header("authorization")?.strip_prefix("Bearer ")?;
        self.tokens.get(token).filter(|(_, ends_ms)| now_ms < *ends_ms).map(|(whose, _)| whose.clone())
    }

    fn scenarios(&self, place: usize) -> Value {
        match self.orders.get(place) {
            Some(order) if order.own_accounts => json!(["SMS_FEDERATED"]),
            _ => json!(["SMS_TPP", "SMS_FEDERATED"]),
        }
    }

    fn sign_info(&self, signing: usize) -> Value {
        let Some(signing) = self.signings.get(signing) else { return Value::Null };
        let mut info = json!({"state": self.book.status(signing.at), "signId": signing.id});
        if let (Some(scenario), Some(info)) = (signing.scenario, info.as_object_mut()) {
            info.insert("scenario".to_owned(), json!(scenario));
        }
        info
    }

    /// "New Payment", "New Standing order", "Standing order update", "New Batch payment".
    fn order(&mut self, now_ms: i64, kind: Kind, asked: &Asked, replaces: Option<usize>) -> Answer {
        if let Some(code) = self.refuses.take() {
            return Self::refusal(400, code, "creditorAccount.identification");
        }
        let reference = match kind {
            Kind::Payment => asked.field("/paymentIdentification/instructionIdentification"),
            Kind::StandingOrder => asked.field("/standingOrderIdentification/instructionIdentification"),
            Kind::Batch => asked.field("/exchangeIdentification"),
        };
        let mut payments = Vec::new();
        for entry in asked.body.get("payments").and_then(Value::as_array).into_iter().flatten() {
            let id = entry.get("signId").and_then(Value::as_str).unwrap_or_default();
            let open = self.signings.iter().find(|signing| signing.id == id && self.book.status(signing.at) == "OPEN");
            let Some(payment) = open.map(|signing| signing.order).filter(|order| self.is_listed(*order)) else {
                return Self::refusal(400, "INCORRECT_SIGNID", "payments.signId");
            };
            payments.push(payment);
        }
        let place = self.enter(now_ms, kind, reference.unwrap_or_default(), asked);
        if let Some(order) = self.orders.get_mut(place) {
            order.payments = payments;
            order.replaces = replaces;
        }
        let signing = self.new_signing(now_ms, place, asked);
        let id = self.orders.get(place).map(|order| order.id.clone()).unwrap_or_default();
        let mut body = json!({"scenarios": self.scenarios(place), "signInfo": self.sign_info(signing)});
        let more = match kind {
            Kind::Payment => {
                json!({"paymentIdentification": {"transactionIdentification": id}, "paymentTypeInformation": {"serviceLevel": {"code": "DMCT"}}, "instructionStatus": "ACTC"})
            }
            Kind::StandingOrder => {
                json!({"standingOrderIdentification": {"transactionIdentification": id}, "paymentTypeInformation": {"serviceLevel": {"code": "DMCT"}}})
            }
            Kind::Batch => json!({"transactionIdentification": id}),
        };
        if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
            body.extend(more.clone());
        }
        Answer::json(200, &body)
    }

    fn is_listed(&self, place: usize) -> bool {
        self.orders.get(place).is_some_and(|order| !self.book.is_gone(order.at))
    }

    fn status(&self, place: usize) -> Value {
        let Some(order) = self.orders.get(place) else { return Value::Null };
        let status = self.book.status(order.at);
        match order.kind {
            Kind::Payment => json!({"instructionStatus": status}),
            Kind::StandingOrder => json!({"instructionStatus": status, "realizedPayments": []}),
            Kind::Batch => {
                let payment = |place: &usize| {
                    let order = self.orders.get(*place)?;
                    Some(
                        json!({"transactionIdentification": order.id, "instructionStatus": self.book.status(order.at)}),
                    )
                };
                json!({"instructionStatus": status, "payments": order.payments.iter().filter_map(payment).collect::<Vec<_>>()})
            }
        }
    }

    fn of_order(&mut self, now_ms: i64, kind: Kind, id: &str, rest: &[&str], asked: &Asked) -> Answer {
        let found = self.orders.iter().position(|order| order.kind == kind && order.id == id);
        let Some(place) = found.filter(|place| self.is_listed(*place)) else {
            return Self::refusal(404, "TRANSACTION_MISSING", "");
        };
        match (asked.method.as_str(), rest) {
            ("GET", ["status"]) => Answer::json(200, &self.status(place)),
            ("GET", []) => {
                let signing = self.signings.iter().rposition(|signing| signing.order == place);
                let named = if kind == Kind::Payment { "paymentIdentification" } else { "standingOrderIdentification" };
                let info = signing.map_or(Value::Null, |signing| self.sign_info(signing));
                let status = self.orders.get(place).map_or("", |order| self.book.status(order.at));
                Answer::json(
                    200,
                    &json!({named: {"transactionIdentification": id}, "debtorAccount": {"identification": {"iban": BANKS_IBAN}}, "scenarios": self.scenarios(place), "signInfo": info, "instructionStatus": status}),
                )
            }
            ("PUT", []) if kind == Kind::StandingOrder => self.order(now_ms, kind, asked, Some(place)),
            // "Only if not processed yet."
            ("DELETE", []) => {
                let processed =
                    self.orders.get(place).is_some_and(|order| order.processed || self.book.status(order.at) == "CANC");
                if processed {
                    return Self::refusal(400, "REC_SEND", "");
                }
                if asked.parameter("allInstructions") == Some("true") {
                    let payments = self.orders.get(place).map(|order| order.payments.clone()).unwrap_or_default();
                    payments.into_iter().for_each(|payment| self.delete(now_ms, payment));
                }
                self.delete(now_ms, place);
                Answer::empty(200)
            }
            // "For the second user must be obtained a new signId by API POST /payments/{paymentID}/sign/".
            ("POST", ["sign" | "sign/"] | ["sign", ""]) if kind == Kind::Payment => {
                let user = self.whose(now_ms, asked).unwrap_or_default();
                if self.orders.get(place).is_none_or(|order| {
                    !order.second_signature || order.signed_by.len() != 1 || order.signed_by.contains(&user)
                }) {
                    return Self::refusal(403, "AG01", "");
                }
                let signing = self.new_signing(now_ms, place, asked);
                Answer::json(200, &json!({"scenarios": self.scenarios(place), "signInfo": self.sign_info(signing)}))
            }
            (_, ["sign", sign_id]) => {
                let found = self.signings.iter().position(|signing| signing.order == place && signing.id == *sign_id);
                match (found, asked.method.as_str()) {
                    (None, _) => Self::refusal(404, "ID_NOT_FOUND", ""),
                    (Some(signing), "GET") => {
                        self.expire(now_ms, signing);
                        Answer::json(
                            200,
                            &json!({"scenarios": self.scenarios(place), "signInfo": self.sign_info(signing)}),
                        )
                    }
                    (Some(signing), "POST") => self.start_signing(now_ms, signing, asked),
                    (Some(signing), _) => self.confirm(now_ms, signing, asked),
                }
            }
            _ => Self::refusal(404, "ID_NOT_FOUND", ""),
        }
    }

    /// A code that is no longer good: the signing is open again.
    fn expire(&mut self, now_ms: i64, signing: usize) {
        let Some(signing) = self.signings.get_mut(signing) else { return };
        if signing.code.as_ref().is_some_and(|(_, ends_ms)| now_ms >= *ends_ms) {
            signing.code = None;
            self.book.set(signing.at, now_ms, "OPEN");
        }
    }

    /// "Authorization initiation (II)".
    fn start_signing(&mut self, now_ms: i64, place: usize, asked: &Asked) -> Answer {
        self.expire(now_ms, place);
        let (own, deleted) = match self.signings.get(place).and_then(|signing| self.orders.get(signing.order)) {
            Some(order) => (order.own_accounts, self.book.status(order.at) == "CANC"),
            None => return Self::refusal(404, "ID_NOT_FOUND", ""),
        };
        // A code is looked for in all that is stored: no id looks like one.
        let (code, prefix) = (format!("K{:06}", self.prng.draw() % 1_000_000), self.prng.pick(["OVN", "FGD"]));
        let Some(signing) = self.signings.get_mut(place) else { return Self::refusal(404, "ID_NOT_FOUND", "") };
        let state = self.book.status(signing.at);
        if deleted || !matches!(state, "OPEN" | "CODE_GENERATED") {
            return Self::refusal(400, "FIELD_INVALID", "authorizationType");
        }
        signing.starts += 1;
        if signing.starts > MOST_STARTS {
            return Self::refusal(400, "AUTH_LIMIT_EXCEEDED", "");
        }
        let wanted = asked.field("/authorizationType").unwrap_or_default();
        if own || wanted == "SMS_FEDERATED" {
            signing.scenario = Some("SMS_FEDERATED");
            signing.code = None;
            self.book.set(signing.at, now_ms, if own { "OPEN" } else { "CODE_GENERATED" });
            let mut body =
                json!({"authorizationType": "SMS_FEDERATED", "method": "GET", "signInfo": self.sign_info(place)});
            // Without an address to come back to there is no page.
            let back = asked.field("/redirectUrl").unwrap_or_default();
            if !back.is_empty() {
                self.pages.push(Page { signing: place, back: back.to_owned() });
                let number = self.pages.len();
                let url = with_parameters(&format!("{AUTH}/oauth2/sign?id={number}"), &[("redirectUrl", back)]);
                if let Some(body) = body.as_object_mut() {
                    body.insert("href".to_owned(), json!({"url": url, "id": number.to_string()}));
                }
            }
            return Answer::json(200, &body);
        }
        signing.scenario = Some("SMS_TPP");
        signing.code = Some((code.clone(), now_ms + CODE_MS));
        signing.wrong = 0;
        self.book.set(signing.at, now_ms, "CODE_GENERATED");
        self.phone = Some(code);
        Answer::json(
            200,
            &json!({"authorizationType": "SMS_TPP", "code": {"prefix": prefix}, "signInfo": self.sign_info(place)}),
        )
    }

    /// "Authorization initiation (III)".
    fn confirm(&mut self, now_ms: i64, place: usize, asked: &Asked) -> Answer {
        self.expire(now_ms, place);
        let user = self.whose(now_ms, asked).unwrap_or_default();
        let Some(signing) = self.signings.get_mut(place) else { return Self::refusal(404, "ID_NOT_FOUND", "") };
        let order_is_held = self.orders.get(signing.order).is_some_and(|order| self.book.status(order.at) != "CANC");
        let right = signing.code.as_ref().is_some_and(|(code, _)| asked.field("/code/code") == Some(code));
        if !right || !order_is_held {
            signing.wrong += 1;
            if signing.wrong >= MOST_WRONG && signing.code.take().is_some() {
                self.book.set(signing.at, now_ms, "OPEN");
            }
            return Self::refusal(400, "FIELD_INVALID", "code.code");
        }
        signing.code = None;
        self.sign(now_ms, place, &user);
        Answer::json(200, &json!({"signInfo": self.sign_info(place)}))
    }

    fn token(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        let form = pairs(&asked.text);
        let find = |name: &str| {
            form.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).unwrap_or_default()
        };
        let (whose, refresh) = match find("grant_type") {
            "authorization_code" => (self.codes.remove(find("code")), Some(format!("refresh-{}", self.prng.uuid()))),
            _ => {
                let refresh = find("refresh_token").to_owned();
                let whose = self.refresh_tokens.get(&refresh).cloned();
                let renewed = (self.mood.rotates && whose.is_some()).then(|| format!("refresh-{}", self.prng.uuid()));
                if renewed.is_some() {
                    self.refresh_tokens.remove(&refresh);
                }
                (whose, renewed)
            }
        };
        let Some(whose) = whose else { return Answer::json(401, &json!({"error": "ACCESS_DENIED"})) };
        let access = format!("access-{}", self.prng.uuid());
        self.tokens.insert(access.clone(), (whose.clone(), now_ms + TOKEN_MS));
        let mut body =
            json!({"access_token": access, "expires_in": TOKEN_MS / SECOND, "token_type": "Bearer", "acr": "3"});
        if let (Some(refresh), Some(body)) = (refresh, body.as_object_mut()) {
            self.refresh_tokens.insert(refresh.clone(), whose);
            body.insert("refresh_token".to_owned(), json!(refresh));
        }
        Answer::json(200, &body)
    }
}

impl Ledger for MaxbankaLedger {
    fn advance(&mut self, now_ms: i64) {
        while let Some((at_ms, place, status)) = self.due.first().copied().filter(|(at_ms, ..)| *at_ms <= now_ms) {
            self.due.remove(0);
            if let Some(order) = self.orders.get_mut(place) {
                order.processed |= matches!(status, "ACSP" | "ACSC" | "RJCT" | "ACWC" | "PDNG");
                self.book.set(order.at, at_ms, status);
            }
        }
    }

    fn answer(&mut self, now_ms: i64, asked: &Asked) -> Answer {
        let path = asked.path.trim_start_matches('/').to_owned();
        let parts: Vec<&str> = path.strip_prefix("v2/").unwrap_or(&path).split('/').collect();
        if let (["oauth2", "token"], "POST") = (parts.as_slice(), asked.method.as_str()) {
            return self.token(now_ms, asked);
        }
        if asked.header("api-key").is_none() {
            return Self::refusal(401, "UNAUTHORISED", "API-key");
        }
        let without_user = matches!(parts.as_slice(), ["payments", _, "status"]);
        if !without_user && self.whose(now_ms, asked).is_none() {
            return Self::refusal(401, "UNAUTHORISED", "");
        }
        let kind = match parts.first() {
            Some(&"payments") => Kind::Payment,
            Some(&"standingorders") => Kind::StandingOrder,
            Some(&"batchpayments") => Kind::Batch,
            _ => return Self::refusal(404, "ID_NOT_FOUND", ""),
        };
        match (asked.method.as_str(), parts.get(1..).unwrap_or_default()) {
            ("POST", []) => self.order(now_ms, kind, asked, None),
            (_, [id, rest @ ..]) => self.of_order(now_ms, kind, id, rest, asked),
            _ => Self::refusal(404, "ID_NOT_FOUND", ""),
        }
    }

    fn visit(&mut self, now_ms: i64, url: &str, decision: Decision) -> Option<String> {
        let rest = url.strip_prefix(AUTH)?;
        let asked = pairs(rest.split_once('?')?.1);
        let find = |name: &str| asked.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        if rest.starts_with("/oauth2/auth?") {
            let (back, state) = (find("redirect_uri")?, find("state").unwrap_or_default());
            if decision == Decision::Decline {
                return Some(with_parameters(&back, &[("error", "access_denied"), ("state", &state)]));
            }
            let code = format!("code-{}", self.prng.uuid());
            self.codes.insert(code.clone(), self.at_screen.clone());
            return Some(with_parameters(&back, &[("code", &code), ("state", &state)]));
        }
        let number: usize = find("id")?.parse().ok()?;
        let page = self.pages.get(number.checked_sub(1)?)?;
        let (place, back) = (page.signing, page.back.clone());
        let signing = self.signings.get(place)?;
        let waits = matches!(self.book.status(signing.at), "OPEN" | "CODE_GENERATED");
        let held = self.orders.get(signing.order).is_some_and(|order| self.book.status(order.at) != "CANC");
        if decision == Decision::Agree && waits && held {
            let user = self.at_screen.clone();
            self.sign(now_ms, place, &user);
        }
        let state = self.signings.get(place).map_or("", |signing| self.book.status(signing.at)).to_owned();
        Some(with_parameters(&back, &[("state", &state)]))
    }

    fn code(&mut self) -> Option<String> {
        self.phone.clone()
    }

    fn user(&self) -> &str {
        &self.at_screen
    }

    fn change_user(&mut self) {
        self.at_screen = "Petr".to_owned();
    }

    fn tokens_of_user(&mut self, ends_ms: i64) -> Option<(String, String)> {
        Some(self.grants(ends_ms))
    }

    fn book(&self) -> &Book {
        &self.book
    }
}
