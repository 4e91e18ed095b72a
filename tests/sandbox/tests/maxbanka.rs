//! Max banka, end to end: the core's flows against the sandbox over mutual TLS, with a browser's part played by plain
//! requests to the pages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{io::Write, net::TcpStream};

use girokit::{Bank, Error, Flow, Header, Input, Now, Request, Step};
use serde_json::{Value, json};
use support::{
    Sandbox,
    mtls::{Reply, Wire, read},
    sandbox,
};

const BACK: &str = "http://127.0.0.1/back";
const API_KEY: &str = "sandbox-api-key";
const CLIENT: &str = "5d3f0f0a-95a8-4b66-9a9e-3f5b2d6c1e00";

/// A TPP: the sandbox, a connection with our certificate, and the bank as the core sees it.
struct Tpp {
    sandbox: Sandbox,
    wire: Wire,
    bank: Bank,
    clock: u8,
    /// Milliseconds that the clock was put forward, where a flow wanted to wait.
    ahead: i64,
}

fn tpp() -> Tpp {
    let sandbox = sandbox();
    let qwac = sandbox.running.pki.qwac.clone();
    let wire = Wire::new(&sandbox, Some(&qwac));
    let bank = bank(&sandbox, &json!({}));
    Tpp { sandbox, wire, bank, clock: 0, ahead: 0 }
}

fn bank(sandbox: &Sandbox, changes: &Value) -> Bank {
    let base = format!("https://localhost:{}/maxbanka", sandbox.running.https.port());
    let mut config = json!({
        "system": "maxbanka", "baseUrl": base, "redirectUri": BACK, "apiKey": API_KEY, "clientId": CLIENT,
        "clientSecret": "sandbox-client-secret", "tppName": "girokit demo TPP", "tppIdentification": "CZ000000-1",
    });
    for (name, value) in changes.as_object().unwrap() {
        config[name] = value.clone();
    }
    Bank::from_json(&config.to_string()).unwrap()
}

fn millis() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

/// What the person does when a flow needs them.
#[derive(Clone, Copy)]
enum Person<'a> {
    /// Types this code, on the phone's word or on the bank's page.
    Types(&'a str),
    /// Does not sign.
    Refuses,
    /// Is somebody, at the page that gives access.
    Is(&'a str),
}

impl Tpp {
    fn now(&mut self) -> Now {
        self.clock = self.clock.wrapping_add(1);
        let mut entropy = [self.clock; 32];
        // Request ids have to be new for the bank, not only for the flow.
        entropy[..8].copy_from_slice(&(millis() ^ i64::from(self.clock) << 48).to_be_bytes());
        Now::new(millis() + self.ahead, entropy)
    }

    fn control(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let mut tcp = TcpStream::connect(self.sandbox.running.http).unwrap();
        let head = format!(
            "{method} /control/maxbanka/{path} HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        tcp.write_all(head.as_bytes()).unwrap();
        let reply = read(&mut tcp).unwrap();
        assert!(reply.status < 300, "{}", reply.text());
        if reply.body.is_empty() { Value::Null } else { reply.json() }
    }

    fn context(&self, user: &str) -> String {
        let tokens = self.control("POST", "tokens", &json!({ "user": user }));
        let ends = millis() + 3_600_000;
        json!({"session": {"tokens": {
            "accessToken": tokens["access_token"], "refreshToken": tokens["refresh_token"], "expiresAtMs": ends,
        }}, "psu": {"ipAddress": "192.0.2.7"}})
        .to_string()
    }

    fn start(&mut self, job: &str, input: &Value, context: &str) -> Result<Flow, Error> {
        let now = self.now();
        self.bank.start(&now, job, &input.to_string(), context)
    }

    /// Drives a job to its end, as a program would, and gives its outcome.
    fn run(&mut self, job: &str, input: &Value, context: &str, person: Person<'_>) -> Value {
        let flow = self.start(job, input, context).unwrap_or_else(|error| panic!("{job}: {error}"));
        self.drive(flow, person).0
    }

    fn drive(&mut self, mut flow: Flow, person: Person<'_>) -> (Value, Flow) {
        for _ in 0..5000 {
            let now = self.now();
            let input = match flow.step(&now) {
                Step::Send { request, .. } => self.perform(&request),
                Step::Redirect { url } => Input::Returned { url: self.browse(&url, person) },
                Step::Ask { .. } => match person {
                    Person::Types(code) => Input::Answer { text: code.to_owned() },
                    _ => Input::Cancel {},
                },
                Step::Wait { until_ms, .. } => {
                    self.ahead += (until_ms - now.unix_ms).max(0);
                    self.control("POST", "settle", &json!({}));
                    Input::Tick {}
                }
                Step::Done { outcome } => return (serde_json::from_str(&outcome.json).unwrap(), flow),
                _ => panic!("nothing is signed here"),
            };
            let now = self.now();
            flow.feed(&now, input).unwrap_or_else(|error| panic!("{}: {error}", flow.job()));
        }
        panic!("{} does not end", flow.job())
    }

    fn perform(&mut self, request: &Request) -> Input {
        let headers: Vec<(String, String)> =
            request.headers.iter().map(|header| (header.name.clone(), header.value.clone())).collect();
        let target = request.url.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap();
        match self.wire.send(&request.method, &target, &headers, &request.body) {
            Some(reply) => Input::Response {
                id: request.id.clone(),
                status: reply.status,
                headers: reply.headers.iter().map(|(name, value)| Header::new(name, value)).collect(),
                body: reply.body,
            },
            None => Input::SendFailed {
                id: request.id.clone(),
                reason: "the connection was closed".to_owned(),
                never_left: false,
            },
        }
    }

    /// The page in a browser, which shows no certificate: looks at it, and posts its form.
    fn browse(&mut self, url: &str, person: Person<'_>) -> String {
        let mut browser = Wire::new(&self.sandbox, None);
        let target = url.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap();
        let shown = browser.send("GET", &target, &[], b"").unwrap();
        assert_eq!(shown.status, 200, "{}", shown.text());
        assert!(shown.text().contains("<form method=\"post\""), "{}", shown.text());
        let form = match person {
            Person::Types(code) => format!("decision=approve&code={code}"),
            Person::Is(login) => format!("decision=approve&login={login}"),
            Person::Refuses => "decision=reject".to_owned(),
        };
        let kind = [("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())];
        let reply = browser.send("POST", &target, &kind, form.as_bytes()).unwrap();
        assert_eq!(reply.status, 303, "{}", reply.text());
        reply.header("location").unwrap().to_owned()
    }

    fn accounts(&self) -> Vec<Value> {
        self.control("GET", "accounts", &Value::Null)["accounts"].as_array().unwrap().clone()
    }

    fn orders(&self) -> Vec<Value> {
        self.control("GET", "orders", &Value::Null)["orders"].as_array().unwrap().clone()
    }

    fn iban(&self, at: usize) -> String {
        self.accounts()[at]["iban"].as_str().unwrap().to_owned()
    }

    /// A request as it stands here, dressed by hand.
    fn raw(&mut self, method: &str, target: &str, body: &Value, without: &str) -> Reply {
        let tokens = self.control("POST", "tokens", &json!({"user": "jana"}));
        self.clock = self.clock.wrapping_add(1);
        let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
        let id = format!("raw-{}-{}", millis(), self.clock);
        let headers = [
            ("content-type", "application/json;charset=UTF-8"),
            ("date", "Wed, 2 Oct 2024 14:36:08 CEST"),
            ("x-request-id", id.as_str()),
            ("user-involved", "true"),
            ("authorization", bearer.as_str()),
            ("api-key", API_KEY),
            ("tpp-name", "by hand"),
        ];
        let headers: Vec<(String, String)> = headers
            .into_iter()
            .filter(|(name, _)| *name != without)
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        self.wire.send(method, &format!("/maxbanka{target}"), &headers, &body).unwrap()
    }

    fn domestic(&self) -> Value {
        json!({
            "paymentIdentification": {"instructionIdentification": "order-1"},
            "amount": {"instructedAmount": {"value": "1245.44", "currency": "CZK"}},
            "debtorAccount": {"identification": {"iban": self.iban(0)}, "currency": "CZK"},
            "creditorAccount": {"identification": {"iban": "CZ2408000000001002003779"}, "currency": "CZK"},
            "remittanceInformation": {"unstructured": "Invoice 7"},
        })
    }

    fn standing(&self) -> Value {
        json!({
            "standingOrderIdentification": {"instructionIdentification": "standing-1"},
            "amount": {"instructedAmount": {"value": 1500.0, "currency": "CZK"}},
            "requestedExecutionDate": "2222-09-08",
            "standingOrder": {"execution": {
                "mode": "UNTIL_CANCELLATION", "modeDue": "DUE_OR_BEFORE_DAY_OF_MONTH", "interval": "MONTHLY",
                "remitSkipCount": 1,
            }},
            "debtorAccount": {"identification": {"iban": self.iban(0)}, "currency": "CZK"},
            "creditorAccount": {"identification": {"iban": "CZ2408000000001002003779"}, "currency": "CZK"},
        })
    }
}

const TEST: Person<'_> = Person::Types("0000");

#[test]
fn a_user_gives_access_and_their_accounts_are_read() {
    let mut tpp = tpp();
    let flow = tpp.start("authorise", &json!({"scope": "aisp pisp"}), "{}").unwrap();
    let (outcome, flow) = tpp.drive(flow, Person::Is("jana"));
    assert_eq!(outcome["outcome"], "authorised");
    let context = json!({ "session": flow.session().unwrap() }).to_string();
    let all = tpp.run("accounts", &json!({}), &context, TEST);
    let accounts = all["reply"]["accounts"].as_array().unwrap().clone();
    assert_eq!(accounts.len(), 3);
    let sorted = json!({"sort": "currency,identification.other", "order": "desc,asc", "page": 1, "size": 2});
    let page = tpp.run("accounts", &sorted, &context, TEST);
    assert_eq!(page["reply"]["pageNumber"], 1);
    assert_eq!(page["reply"]["accounts"][0]["currency"], "CZK");
    let beyond = tpp.run("accounts", &json!({"page": 9, "size": 2}), &context, TEST);
    assert_eq!(beyond["error"]["bank"]["code"], "PAGE_NOT_FOUND");
    let id = accounts[0]["id"].clone();
    let balance = tpp.run("balance", &json!({ "accountId": id }), &context, TEST);
    assert_eq!(balance["reply"]["balances"][0]["amount"]["value"], "250000.00");
    let foreign = tpp.run("balance", &json!({"accountId": "5E0C0C40-7C54-4D27-8C7B-0A6E5C8E0004"}), &context, TEST);
    assert_eq!(foreign["error"]["bank"]["code"], "ID_NOT_FOUND");
    // Revoked, the token no longer holds, and there is nothing to renew it with.
    let session: Value = serde_json::from_str(&context).unwrap();
    for token in ["accessToken", "refreshToken"] {
        let token = &session["session"]["tokens"][token];
        assert_eq!(tpp.run("revoke", &json!({"form": {"token": token}}), &context, TEST)["outcome"], "answered");
    }
    let after = tpp.run("accounts", &json!({}), &context, TEST);
    assert_eq!(after["error"]["bank"]["code"], "INVALID_GRANT");
    let flow = tpp.start("authorise", &json!({}), "{}").unwrap();
    assert_eq!(tpp.drive(flow, Person::Refuses).0["outcome"], "declined");
}

#[test]
fn tokens_are_renewed_without_the_user() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    tpp.control("POST", "expire", &json!({"what": "tokens"}));
    let flow = tpp.start("accounts", &json!({}), &context).unwrap();
    let (outcome, flow) = tpp.drive(flow, TEST);
    assert_eq!(outcome["outcome"], "answered", "{outcome}");
    let tokens = flow.session().unwrap().tokens.unwrap();
    assert!(!context.contains(tokens.access_token.expose_secret()), "the session holds the new token");
}

#[test]
fn a_sepa_payment_is_signed_by_sms_and_settles() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    let payment = json!({
        "paymentIdentification": {"instructionIdentification": "sepa-1", "endToEndIdentification": "NOTPROVIDED"},
        "amount": {"instructedAmount": {"value": "1.45", "currency": "EUR"}},
        "debtorAccount": {"identification": {"iban": tpp.iban(1)}, "currency": "EUR"},
        "creditor": {"name": "Beispiel GmbH", "postalAddress": {"townName": "Wien", "country": "AT"}},
        "creditorAccount": {"identification": {"iban": "DE77503302002085734000"}},
    });
    let outcome = tpp.run("payment", &json!({"body": payment, "testAuthCode": true}), &context, TEST);
    assert_eq!(outcome["outcome"], "completed", "{outcome}");
    assert_eq!(outcome["order"]["serviceLevel"], "ESCT");
    let account = &tpp.accounts()[1];
    assert_eq!(account["balance"], serde_json::from_str::<Value>("19998.55").unwrap());
    let listed = tpp.run("transactions", &json!({"accountId": account["id"]}), &context, TEST);
    assert_eq!(listed["reply"]["transactions"][0]["amount"]["value"], "1.45");
    let id = outcome["order"]["id"].clone();
    let late = tpp.run("deletePayment", &json!({ "paymentId": id }), &context, TEST);
    assert_eq!(late["error"]["bank"]["code"], "REC_SEND");
}

#[test]
fn the_code_of_the_phone_counts_and_a_wrong_one_does_not() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    let input = json!({ "body": tpp.domestic() });
    let mut flow = tpp.start("payment", &input, &context).unwrap();
    let mut asked = 0;
    let outcome = loop {
        let now = tpp.now();
        let fed = match flow.step(&now) {
            Step::Send { request, .. } => tpp.perform(&request),
            Step::Ask { prompt } => {
                asked += 1;
                let sms = tpp.control("GET", "sms", &Value::Null)["sms"].as_array().unwrap().last().unwrap().clone();
                assert!(prompt.contains(&format!("{}-", sms["prefix"].as_str().unwrap())), "{prompt}");
                let code = sms["code"].as_str().unwrap();
                match asked {
                    1 => Input::Answer { text: "0000".to_owned() },
                    2 => {
                        assert!(prompt.contains("not right"), "{prompt}");
                        // Meanwhile the code has expired: another SMS comes, and its code is asked for.
                        tpp.control("POST", "expire", &json!({"what": "codes"}));
                        Input::Answer { text: code.to_owned() }
                    }
                    _ => Input::Answer { text: code.to_owned() },
                }
            }
            Step::Wait { until_ms, .. } => {
                tpp.ahead += (until_ms - now.unix_ms).max(0);
                tpp.control("POST", "settle", &json!({}));
                Input::Tick {}
            }
            Step::Done { outcome } => break serde_json::from_str::<Value>(&outcome.json).unwrap(),
            other => panic!("{other:?}"),
        };
        let now = tpp.now();
        flow.feed(&now, fed).unwrap();
    };
    assert_eq!(outcome["outcome"], "completed", "{outcome}");
    assert_eq!(asked, 3);
    assert_eq!(tpp.control("GET", "sms", &Value::Null)["sms"].as_array().unwrap().len(), 2);
    let refused = tpp.run("payment", &json!({ "body": tpp.domestic() }), &context, Person::Types("0000"));
    assert_eq!(refused["outcome"], "notSigned", "{refused}");
    assert_eq!(refused["error"]["bank"]["code"], "AUTH_LIMIT_EXCEEDED");
}

#[test]
fn a_foreign_payment_is_signed_on_the_page_by_two_users() {
    let mut tpp = tpp();
    let (first, second) = (tpp.context("jana"), tpp.context("petr"));
    let payment = json!({
        "paymentIdentification": {"instructionIdentification": "foreign-1"},
        "amount": {"instructedAmount": {"value": 0.44, "currency": "GBP"}},
        "debtorAccount": {"identification": {"iban": tpp.iban(2)}, "currency": "CZK"},
        "creditorAgent": {"financialInstitutionIdentification": {"bic": "CHASUS33", "name": "Some Bank"}},
        "creditor": {"name": "Example Inc.", "postalAddress": {"townName": "Brooklyn, NY", "country": "US"}},
        "creditorAccount": {"identification": {"other": {"identification": "123456789"}}},
    });
    let on_page = json!({"body": payment, "scenario": "SMS_FEDERATED", "testAuthCode": true});
    let signed = tpp.run("payment", &on_page, &first, TEST);
    assert_eq!(signed["outcome"], "needsSignature", "{signed}");
    let id = signed["order"]["id"].clone();
    assert_eq!(tpp.run("paymentStatus", &json!({ "paymentId": id }), "{}", TEST)["reply"]["instructionStatus"], "ACTC");
    let again = json!({"paymentId": id, "second": true, "scenario": "SMS_FEDERATED", "testAuthCode": true});
    let same = tpp.run("signPayment", &again, &first, TEST);
    assert_eq!(same["error"]["bank"]["code"], "FORBIDDEN", "two signatures of two different users: {same}");
    let done = tpp.run("signPayment", &again, &second, TEST);
    assert_eq!(done["outcome"], "completed", "{done}");
    assert_eq!(tpp.orders()[0]["signedBy"], json!(["jana", "petr"]));
}

#[test]
fn who_does_not_sign_on_the_page_leaves_the_payment_where_it_is() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    let on_page = json!({"body": tpp.domestic(), "scenario": "SMS_FEDERATED"});
    let outcome = tpp.run("payment", &on_page, &context, Person::Refuses);
    assert_eq!(outcome["outcome"], "notSigned", "{outcome}");
    let later = json!({
        "paymentId": outcome["order"]["id"], "signId": outcome["order"]["signId"], "testAuthCode": true,
    });
    let signed = tpp.run("signPayment", &later, &context, TEST);
    assert_eq!(signed["outcome"], "completed", "{signed}");
    let gone = tpp.run("payment", &json!({ "body": tpp.domestic() }), &context, Person::Refuses);
    assert_eq!(gone["outcome"], "cancelled", "{gone}");
    assert_eq!(tpp.orders().len(), 1);
}

#[test]
fn a_transfer_between_own_accounts_needs_the_page_and_no_code() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    let mut payment = tpp.domestic();
    payment["creditorAccount"] = json!({"identification": {"iban": tpp.iban(1)}});
    let outcome = tpp.run("payment", &json!({ "body": payment }), &context, Person::Types(""));
    assert_eq!(outcome["outcome"], "completed", "{outcome}");
    assert!(tpp.control("GET", "sms", &Value::Null)["sms"].as_array().unwrap().is_empty());
}

#[test]
fn a_standing_order_is_created_updated_and_deleted() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    let created = tpp.run("standingOrder", &json!({"body": tpp.standing(), "testAuthCode": true}), &context, TEST);
    assert_eq!(created["outcome"], "signed", "{created}");
    let old = created["order"]["id"].clone();
    let read = tpp.run("readStandingOrder", &json!({ "standingOrderId": old }), &context, TEST);
    assert_eq!(read["reply"]["standingOrder"]["alias"], "CZ2408000000001002003779");
    assert_eq!(read["reply"]["amount"]["instructedAmount"]["value"], "1500.0");
    let mut changed = tpp.standing();
    changed["amount"]["instructedAmount"]["value"] = json!("10000");
    let input = json!({"standingOrderId": old, "body": changed, "testAuthCode": true});
    let updated = tpp.run("changeStandingOrder", &input, &context, TEST);
    assert_eq!(updated["outcome"], "signed", "{updated}");
    let new = updated["order"]["id"].clone();
    assert_ne!(new, old);
    assert_eq!(updated["order"]["replaces"], old);
    let gone = tpp.run("readStandingOrder", &json!({ "standingOrderId": old }), &context, TEST);
    assert_eq!(gone["error"]["bank"]["text"], "Standing order does not exists");
    let listed = json!({"sort": "amount.instructedAmount.value", "order": "ASC", "page": 0, "size": 2});
    let listed = tpp.run("standingOrders", &listed, &context, TEST);
    assert_eq!(listed["reply"]["totalCount"], 1);
    let deleted = tpp.run("deleteStandingOrder", &json!({ "standingOrderId": new }), &context, TEST);
    assert_eq!(deleted["outcome"], "answered", "{deleted}");
    assert!(tpp.orders().is_empty());
}

#[test]
fn a_batch_of_a_thousand_payments_is_signed_once() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    let mut model = tpp.domestic();
    model["amount"]["instructedAmount"]["value"] = json!("1.00");
    let payments: Vec<Value> = (0..1000)
        .map(|at| {
            let mut payment = model.clone();
            payment["paymentIdentification"]["instructionIdentification"] = json!(format!("wage-{at}"));
            payment
        })
        .collect();
    let input = json!({"exchangeIdentification": "wages", "payments": payments, "testAuthCode": true});
    let outcome = tpp.run("batch", &input, &context, TEST);
    assert_eq!(outcome["outcome"], "signed", "{}", outcome["error"]);
    let listed = outcome["order"]["payments"].as_array().unwrap();
    assert_eq!(listed.len(), 1000);
    assert!(listed.iter().all(|payment| payment["instructionStatus"] == "ACSP"));
    assert_eq!(tpp.control("GET", "sms", &Value::Null)["sms"].as_array().unwrap().len(), 1);
    tpp.control("POST", "settle", &json!({}));
    assert_eq!(tpp.accounts()[0]["balance"], serde_json::from_str::<Value>("249000.00").unwrap());
}

#[test]
fn a_batch_is_deleted_with_its_payments_or_without() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    for (all, left) in [(false, 1), (true, 1)] {
        let entered = tpp.run("initiatePayment", &json!({ "body": tpp.domestic() }), &context, TEST);
        let sign = entered["reply"]["signInfo"]["signId"].clone();
        let body = json!({"exchangeIdentification": "b", "payments": [{"signId": sign}]});
        let batch = tpp.run("createBatch", &json!({ "body": body }), &context, TEST);
        let id = batch["reply"]["transactionIdentification"].clone();
        let deleted = tpp.run("deleteBatch", &json!({"batchId": id, "allInstructions": all}), &context, TEST);
        assert_eq!(deleted["outcome"], "answered", "{deleted}");
        assert_eq!(tpp.orders().len(), left);
    }
}

#[test]
fn an_order_whose_answer_is_lost_is_not_entered_twice() {
    let mut tpp = tpp();
    let context = tpp.context("jana");
    tpp.control("POST", "cut", &json!({}));
    let outcome = tpp.run("payment", &json!({ "body": tpp.domestic() }), &context, TEST);
    assert_eq!(outcome["outcome"], "uncertain", "{outcome}");
    assert_eq!(tpp.orders().len(), 1, "the bank holds it once");
}

#[test]
fn a_tpp_registers_and_lives() {
    let mut tpp = tpp();
    let record = json!({
        "application_type": "web", "redirect_uris": ["https://tpp.example/back"], "client_name": "A TPP",
        "client_name#en-US": "In English", "scopes": ["aisp", "cisp"],
    });
    let registered = tpp.run("registerTpp", &json!({ "body": record }), "{}", TEST)["reply"].clone();
    assert_eq!(registered["client_name#en-US"], "In English");
    let id = registered["client_id"].as_str().unwrap().to_owned();
    let page =
        json!({"response_type": "code", "client_id": id, "redirect_uri": "https://tpp.example/back", "state": "s"});
    let refused = tpp.run("authorisationPage", &page, "{}", TEST);
    assert_eq!(refused["error"]["bank"]["code"], "unauthorized_client");
    assert_eq!(refused["error"]["bank"]["text"], "TPP client_id is not authorized");
    tpp.control("POST", "approve", &json!({ "client_id": id }));
    assert_eq!(tpp.run("authorisationPage", &page, "{}", TEST)["outcome"], "answered");
    let reference = json!({ "clientId": id });
    assert_eq!(tpp.run("readTpp", &reference, "{}", TEST)["reply"]["api_key"], registered["api_key"]);
    let mut changed = record.clone();
    changed["client_name"] = json!("Another name");
    let updated = tpp.run("updateTpp", &json!({"clientId": id, "body": changed}), "{}", TEST);
    assert_eq!(updated["reply"]["client_name"], "Another name");
    assert_eq!(updated["reply"].get("client_secret"), None);
    let secret = tpp.run("renewSecret", &reference, "{}", TEST)["reply"]["client_secret"].clone();
    assert_ne!(secret, registered["client_secret"]);
    let key = tpp.run("renewApiKey", &reference, "{}", TEST)["reply"]["api_key"].clone();
    assert_ne!(key, registered["api_key"]);
    let pem = tpp.sandbox.running.pki.qseal.certificate_pem.clone();
    let added = tpp.run("addCertificate", &json!({"clientId": id, "body": {"certificatePem": pem}}), "{}", TEST);
    assert_eq!(added["outcome"], "answered", "{added}");
    // With the new key the CISP asks about an account; the old one is not known any more.
    let check = json!({"body": {
        "exchangeIdentification": "BC1", "debtorAccount": {"identification": {"iban": tpp.iban(0)}},
        "transactionDetails": {"currency": "CZK", "totalAmount": "250000"},
    }});
    tpp.bank = bank(&tpp.sandbox, &json!({ "apiKey": registered["api_key"] }));
    assert_eq!(tpp.run("cardBalanceCheck", &check, "{}", TEST)["error"]["bank"]["code"], "UNAUTHORISED");
    tpp.bank = bank(&tpp.sandbox, &json!({ "apiKey": key }));
    assert_eq!(tpp.run("cardBalanceCheck", &check, "{}", TEST)["reply"]["response"], "APPR");
    assert_eq!(tpp.run("deleteTpp", &reference, "{}", TEST)["outcome"], "answered");
    assert_eq!(tpp.run("readTpp", &reference, "{}", TEST)["error"]["bank"]["code"], "ID_NOT_FOUND");
}

#[test]
fn the_bank_refuses_with_the_texts_of_its_document() {
    let mut tpp = tpp();
    let standing = tpp.standing();
    let changed = |path: &str, value: Value| {
        let mut order = standing.clone();
        *order.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value;
        order
    };
    let mut with_exceptions = standing.clone();
    with_exceptions["standingOrder"]["exceptions"] = json!({"stoppages": ["JUNE", "JULY"]});
    let irregular = changed("/standingOrder/execution/interval", json!("IRREGULAR"));
    let until = changed("/standingOrder/execution/mode", json!("UNTIL_DATE"));
    let today = changed("/requestedExecutionDate", json!("2024-10-02"));
    let mut priority = tpp.domestic();
    priority["amount"]["instructedAmount"]["value"] = json!(1);
    priority["paymentTypeInformation"] = json!({"instructionPriority": "XXX"});
    let batch = json!({"exchangeIdentification": "b", "payments": [{"signId": "unknown"}]});
    let check = json!({
        "exchangeIdentification": "BC1", "debtorAccount": {"identification": {"iban": "CZSPATNYIBAN"}},
        "transactionDetails": {"currency": "CZK", "totalAmount": 1000},
    });
    for (target, body, status, expected) in [
        (
            "/standingorders",
            with_exceptions,
            500,
            json!(
            {"error": "NARR", "scope": "standingOrder.exceptions", "message": "Exceptions not supported"}),
        ),
        (
            "/standingorders",
            irregular,
            500,
            json!(
            {"error": "NARR", "scope": "standingOrder.execution.intervalDue", "message": "IRREGULAR not supported"}),
        ),
        (
            "/standingorders",
            until,
            400,
            json!(
            {"error": "FIELD_MISSING", "scope": "standingOrder.validity", "message": "Missing mandatory field in the request"}),
        ),
        (
            "/standingorders",
            today,
            400,
            json!(
            {"error": "DT01", "scope": "requestedExecutionDate", "message": "The required due date cannot be today or in the past."}),
        ),
        (
            "/payments",
            priority,
            400,
            json!(
            {"error": "FIELD_INVALID", "scope": "instructionPriority", "message": "instructionPriority has invalid value XXX",
             "parameters": {"ALLOWED_VALUES": ["NORM", "HIGH", "INST"]}}),
        ),
        (
            "/batchpayments",
            batch,
            400,
            json!(
            {"error": "INCORRECT_SIGNID", "scope": "payments.signId", "message": "Payment does not exist"}),
        ),
        (
            "/accounts/balanceCheck",
            check,
            400,
            json!(
            {"error": "AC02", "scope": "debtorAccount.identification.iban", "message": "IBAN not valid"}),
        ),
    ] {
        let reply = tpp.raw("POST", target, &body, "");
        assert_eq!((reply.status, reply.json()), (status, json!({ "errors": [expected] })), "{target}");
    }
    assert!(tpp.orders().is_empty());
}

#[test]
fn nobody_comes_in_without_what_the_document_asks_for() {
    let mut tpp = tpp();
    assert_eq!(tpp.raw("GET", "/accounts", &Value::Null, "").status, 200);
    for (without, status) in [
        ("api-key", 401),
        ("authorization", 401),
        ("x-request-id", 400),
        ("date", 400),
        ("user-involved", 400),
        ("tpp-name", 400),
    ] {
        assert_eq!(tpp.raw("GET", "/accounts", &Value::Null, without).status, status, "without {without}");
    }
    // A CISP call and a status need no token.
    assert_eq!(tpp.raw("GET", "/payments/none/status", &Value::Null, "authorization").status, 404);
    // An id is good once.
    let headers = |id: &str| {
        let pairs = [
            ("x-request-id", id),
            ("date", "now"),
            ("user-involved", "false"),
            ("api-key", API_KEY),
            ("tpp-name", "x"),
        ];
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    };
    for status in [404, 400] {
        let reply = tpp.wire.send("GET", "/maxbanka/payments/none/status", &headers("one"), b"").unwrap();
        assert_eq!(reply.status, status);
    }
    // Without a certificate, and over plain HTTP, there are only pages.
    let mut stranger = Wire::new(&tpp.sandbox, None);
    let reply = stranger.send("GET", "/maxbanka/payments/none/status", &headers("two"), b"").unwrap();
    assert_eq!((reply.status, reply.json()["errors"][0]["error"].clone()), (401, json!("UNAUTHORISED")));
    let mut plain = TcpStream::connect(tpp.sandbox.running.http).unwrap();
    plain.write_all(b"GET /maxbanka/accounts HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    assert_eq!(read(&mut plain).unwrap().status, 401);
}
