//! Accounts, baskets, bulk and periodic payments, and the bank's own test data, as the document tells them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::{Value, json};
use support::{PAYMENTS, Reply, Sandbox, Tpp, day, link, order, parameter, sandbox};

const KARI: &str = "13039319955";
const ACCOUNTS: &str = "/tietoevry/v1/accounts";
const BASKETS: &str = "/tietoevry/v1/signing-baskets";

/// "Account Information API Access": the first call answers 401 with scaRedirect, the PSU consents, the same call answers.
fn with_consent(sandbox: &Sandbox, form: &str) -> Tpp {
    let tpp = sandbox.tpp();
    let asked = tpp.call("GET", ACCOUNTS, "");
    assert_eq!(asked.refusal(), (401, "CONSENT_INVALID".into()));
    let back = tpp.decide(&asked.sca_redirect(), form);
    assert_eq!(parameter(&back, "tpp-session-id").as_ref(), Some(&tpp.session));
    Tpp { psu_id: parameter(&back, "psu-id"), corporate_id: parameter(&back, "psu-corporate-id"), ..tpp }
}

fn kari(sandbox: &Sandbox) -> Tpp {
    with_consent(sandbox, &format!("decision=approve&nationalId={KARI}"))
}

fn list(tpp: &Tpp, what: &str) -> Vec<Value> {
    let reply = tpp.call("GET", &format!("/tietoevry/v1/{what}"), "");
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json().as_object().unwrap().values().next().unwrap().as_array().unwrap().clone()
}

fn away(tpp: &Tpp, target: &str) -> Reply {
    tpp.send("GET", target, "", &|draft| draft.remove("psu-ip-address"), &|_| {}).unwrap()
}

#[test]
fn consent_by_the_first_call() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    let accounts = list(&tpp, "accounts");
    assert_eq!(accounts.len(), 2);
    assert_eq!(accounts[0]["bban"], "97105048304");
    assert_eq!(accounts[1]["cashAccountType"], "SVGS");
    let balances = tpp.call("GET", &link(&accounts[0], "balances"), "").json();
    assert_eq!(balances["balances"][0]["balanceAmount"], json!({"currency": "NOK", "amount": "124500.00"}));
    assert_eq!(list(&tpp, "card-accounts").len(), 1);
    let other = Tpp { psu_id: Some(support::uuid()), ..tpp };
    assert_eq!(other.call("GET", ACCOUNTS, "").refusal(), (401, "PSU_CREDENTIALS_INVALID".into()));
}

#[test]
fn consent_for_some_accounts_and_none() {
    let sandbox = sandbox();
    let tpp = with_consent(&sandbox, &format!("decision=approve&nationalId={KARI}&account=97105048312"));
    let accounts = list(&tpp, "accounts");
    assert_eq!(accounts.len(), 1);
    assert!(list(&tpp, "card-accounts").is_empty());

    let offered = tpp.call("POST", "/tietoevry/v1/bank-offered-consents", "");
    assert_eq!(offered.status, 201);
    tpp.decide(&offered.sca_redirect(), "decision=approve");
    assert_eq!(list(&tpp, "accounts").len(), 2, "consent can be changed at any time");

    let deprecated = tpp.call("POST", "/tietoevry/v1/consents", "{\"access\":{}}");
    let back = tpp.decide(&deprecated.sca_redirect(), "decision=reject");
    assert_eq!(parameter(&back, "code").as_deref(), Some("CONSENT_INVALID"));
    assert_eq!(list(&tpp, "accounts").len(), 2);
}

#[test]
fn a_company_is_another_context() {
    let sandbox = sandbox();
    let tpp = with_consent(&sandbox, "decision=approve&nationalId=20079518612&context=CORPORATE:987654325");
    assert!(tpp.corporate_id.is_some());
    assert_eq!(list(&tpp, "accounts").len(), 2);
    let agreements = tpp.call("GET", "/tietoevry/v1/agreements", "").json()["agreements"].clone();
    let other = agreements.as_array().unwrap().iter().find(|one| one["name"] == "Nordlys Handel AS").unwrap();
    let other = Tpp { corporate_id: other["id"].as_str().map(str::to_owned), ..tpp.clone() };
    let asked = other.call("GET", ACCOUNTS, "");
    assert_eq!(asked.refusal(), (401, "CONSENT_INVALID".into()), "no consent in this context yet");
    let back = other.decide(&asked.sca_redirect(), "decision=approve");
    assert_eq!(parameter(&back, "psu-corporate-id"), other.corporate_id, "the company was chosen already");
    assert_eq!(list(&other, "accounts")[0]["bban"], "97108300217");
    assert_eq!(list(&tpp, "accounts")[0]["bban"], "97107200103");
    let stranger = Tpp { corporate_id: Some(support::uuid()), ..tpp };
    assert_eq!(stranger.call("GET", ACCOUNTS, "").refusal(), (401, "CORPORATE_ID_INVALID".into()));
}

#[test]
fn a_session_lasts_an_hour_and_a_newer_one_voids_it() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    let newer = Tpp { session: "another".to_owned(), ..tpp.clone() };
    let asked = newer.call("GET", ACCOUNTS, "");
    assert_eq!(asked.refusal(), (401, "CONSENT_EXPIRED".into()));
    assert_eq!(tpp.call("GET", ACCOUNTS, "").status, 200, "as long as the SCA is not completed the old one is valid");
    newer.decide(&asked.sca_redirect(), "decision=approve");
    assert_eq!(newer.call("GET", ACCOUNTS, "").status, 200);
    let account = list(&newer, "accounts")[0].clone();
    let transactions = format!("{}?bookingStatus=booked", link(&account, "transactions"));
    assert_eq!(tpp.call("GET", ACCOUNTS, "").refusal(), (401, "CONSENT_EXPIRED".into()));
    sandbox.control("POST", "elapse", &json!({"hours": 1}));
    assert_eq!(newer.call("GET", ACCOUNTS, "").refusal(), (401, "CONSENT_EXPIRED".into()));
    assert_eq!(away(&newer, ACCOUNTS).status, 200, "without the PSU no session is needed");
    sandbox.control("POST", "elapse", &json!({"hours": 90 * 24}));
    assert_eq!(away(&newer, ACCOUNTS).refusal(), (401, "CONSENT_EXPIRED".into()));
    assert_eq!(away(&newer, &transactions).refusal(), (401, "CONSENT_EXPIRED".into()));
    assert_eq!(away(&newer, &link(&account, "balances")).status, 200, "balances need consent alone");
}

#[test]
fn four_calls_a_day_without_the_psu() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    let accounts = list(&tpp, "accounts");
    let (balances, other) = (link(&accounts[0], "balances"), link(&accounts[1], "balances"));
    let transactions = format!("{}?bookingStatus=booked", link(&accounts[0], "transactions"));
    for _ in 0..4 {
        assert_eq!(away(&tpp, &balances).status, 200);
        assert_eq!(away(&tpp, &transactions).status, 200);
    }
    assert_eq!(away(&tpp, &balances).refusal(), (429, "ACCESS_EXCEEDED".into()));
    assert_eq!(away(&tpp, &transactions).refusal(), (429, "ACCESS_EXCEEDED".into()));
    assert_eq!(away(&tpp, &other).status, 200, "each account is counted for itself");
    assert_eq!(tpp.call("GET", &balances, "").status, 200, "with the PSU there nothing is counted");
    sandbox.control("POST", "elapse", &json!({"hours": 24}));
    assert_eq!(away(&tpp, &balances).status, 200);
    let early = format!("{transactions}&dateFrom={}", day(-92));
    assert_eq!(away(&tpp, &early).refusal(), (400, "PERIOD_INVALID".into()));
}

#[test]
fn ten_thousand_transactions_in_a_hundred_pages() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    sandbox.control("POST", "transactions", &json!({"bban": "97105048304", "count": 10_000}));
    let accounts = list(&tpp, "accounts");
    let mut next = Some(format!("{}?bookingStatus=booked&limit=100", link(&accounts[0], "transactions")));
    let (mut pages, mut seen) = (0, std::collections::HashSet::new());
    while let Some(target) = next {
        let page = tpp.call("GET", &target, "").json();
        let booked = page["transactions"]["booked"].as_array().unwrap();
        seen.extend(booked.iter().map(|one| one["transactionId"].as_str().unwrap().to_owned()));
        pages += 1;
        let href = page["transactions"]["_links"]["next"]["href"].as_str();
        next = href.map(|href| format!("/tietoevry{href}"));
    }
    assert_eq!((pages, seen.len()), (100, 10_000));
    let first = format!("{}?bookingStatus=booked&limit=1", link(&accounts[0], "transactions"));
    let first = tpp.call("GET", &first, "").json()["transactions"]["booked"][0].clone();
    let details = tpp.call("GET", &link(&first, "transactionDetails"), "").json();
    assert_eq!(details["transactionsDetails"]["transactionId"], first["transactionId"]);
    assert!(details["transactionsDetails"]["bankTransactionCode"].is_string(), "the details tell more than the list");
    for (query, code) in [
        ("", "FORMAT_ERROR"),
        ("?bookingStatus=all", "PARAMETER_NOT_SUPPORTED"),
        ("?bookingStatus=booked&dateFrom=2025-02-01&dateTo=2025-01-01", "PARAMETER_NOT_CONSISTENT"),
    ] {
        let target = format!("{}{query}", link(&accounts[0], "transactions"));
        assert_eq!(tpp.call("GET", &target, "").refusal(), (400, code.to_owned()));
    }
}

#[test]
fn payments_become_transactions() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    let payment = tpp.pay(&order("125.50"));
    tpp.authorise(&payment, "approve");
    let both = format!("{}?bookingStatus=both", link(&list(&tpp, "accounts")[0], "transactions"));
    let report = tpp.call("GET", &both, "").json()["transactions"].clone();
    assert_eq!(report["pending"][0]["transactionAmount"]["amount"], "-125.50");
    assert_eq!(report["booked"], json!([]));
    sandbox.settle();
    let report = tpp.call("GET", &both, "").json()["transactions"].clone();
    assert_eq!(report["pending"], json!([]));
    assert_eq!(report["booked"][0]["transactionAmount"]["amount"], "-125.50");
    assert_eq!(report["booked"][0]["creditorName"], "Jonas Myhre");
}

#[test]
fn fixes_change_what_is_read() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    let mocks = tpp.call("GET", "/tietoevry/v1/sandbox/card-accounts", "").json();
    let mock = mocks["cardAccounts"].as_array().unwrap().iter().find(|one| one["customerNumber"] == KARI).unwrap();
    let purchase = json!([{"cardTransactionId": "c-1", "bookingDate": day(-1), "transactionDate": day(-2),
        "transactionAmount": {"currency": "NOK", "amount": -118.20}, "originalAmount": {"currency": "EUR", "amount": "-10"}}]);
    let made = tpp.call("POST", &format!("{}/transactions", link(mock, "self")), &purchase.to_string());
    assert_eq!(made.status, 201, "{}", made.text);
    let read = |fixes: &str| {
        let ask = |target: &str| {
            let set = |draft: &mut support::Draft| draft.set("x-accept-fix", fixes);
            tpp.send("GET", target, "", &set, &|_| {}).unwrap().json()
        };
        let cards = ask("/tietoevry/v1/card-accounts")["cardAccounts"][0].clone();
        let target = format!("{}?bookingStatus=booked", link(&cards, "transactions"));
        (cards, ask(&target)["cardTransactions"]["booked"][0].clone())
    };
    let (card, booked) = read("");
    assert_eq!(booked["transactionAmount"], json!({"currency": "NOK", "amount": "-118.20"}));
    assert!(card["name"].as_str().unwrap().chars().count() > 35);
    sandbox.control("POST", "before-fixes", &json!({}));
    let (card, booked) = read("");
    assert_eq!(booked["transactionAmount"]["currency"], "EUR", "switched");
    assert!(booked["transactionAmount"]["amount"].is_number());
    assert_eq!(card["name"].as_str().unwrap().chars().count(), 35);
    let (card, booked) =
        read("longer-names, amount-as-string, cardaccount-switch-originalamount-and-transactionamount");
    assert_eq!(booked["transactionAmount"], json!({"currency": "NOK", "amount": "-118.20"}));
    assert!(card["name"].as_str().unwrap().chars().count() > 35);
    let own_words = tpp.call("GET", ACCOUNTS, "").json()["accounts"][0]["cashAccountType"].clone();
    assert_eq!(own_words, "Brukskonto");
}

#[test]
fn an_answer_that_is_not_as_the_framework_has_it_is_not_given() {
    let sandbox = sandbox();
    let tpp = kari(&sandbox);
    let mocks = tpp.call("GET", "/tietoevry/v1/sandbox/card-accounts", "").json();
    let mock = mocks["cardAccounts"].as_array().unwrap().iter().find(|one| one["customerNumber"] == KARI).unwrap();
    // The test data's further fields are given back as they came, and this one is true or false in the file.
    let purchase = json!([{"cardTransactionId": "c-1", "bookingDate": day(-1), "transactionDate": day(-2), "invoiced": "yes",
        "transactionAmount": {"currency": "NOK", "amount": "-118.20"}}]);
    let made = tpp.call("POST", &format!("{}/transactions", link(mock, "self")), &purchase.to_string());
    assert_eq!(made.status, 201, "{}", made.text);
    let target = format!("{}?bookingStatus=booked", link(&list(&tpp, "card-accounts")[0], "transactions"));
    let broken = tpp.call("GET", &target, "");
    assert_eq!(broken.status, 500);
    assert!(broken.text.contains("response body.cardTransactions.booked[].invoiced"), "{}", broken.text);
}

fn bulk() -> Value {
    let element = |bban: &str, amount: &str| json!({"instructedAmount": {"currency": "NOK", "amount": amount}, "creditorAccount": {"bban": bban}, "creditorName": "Mottaker"});
    json!({"debtorAccount": {"bban": "97105048304"}, "requestedExecutionDate": day(0),
           "payments": [element("97106112006", "100"), element("97106112014", "200.50")]})
}

#[test]
fn one_account_pays_many() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let target = "/tietoevry/v1/bulk-payments/norwegian-domestic-credit-transfers";
    let made = tpp.call("POST", target, &bulk().to_string());
    assert_eq!(made.status, 201, "{}", made.text);
    let payment = made.json();
    assert!(link(&payment, "startAuthorisation").contains("/v1/bulk-payments/"));
    tpp.authorise(&payment, "approve");
    sandbox.settle();
    assert_eq!(tpp.status(&payment).json()["transactionStatus"], "ACSC");
    assert_eq!(balance(&sandbox, "97105048304"), "124199.50");
    assert_eq!(balance(&sandbox, "97106112014"), "99800.50");
    let again = tpp.call("POST", target, &bulk().to_string());
    assert_eq!(again.refusal(), (400, "PAYMENT_FAILED".into()), "logical duplicate");
    let mut wrong = bulk();
    wrong["payments"][1]["creditorAccount"]["bban"] = json!("1");
    let refused = tpp.call("POST", target, &wrong.to_string());
    assert_eq!(refused.json()["tppMessages"][0]["path"], "payments[1].creditorAccount.bban");
    let sepa = tpp.call("POST", "/tietoevry/v1/bulk-payments/sepa-credit-transfers", &bulk().to_string());
    assert_eq!(sepa.refusal(), (404, "PRODUCT_UNKNOWN".into()));
}

#[test]
fn a_periodic_payment_is_registered() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let target = "/tietoevry/v1/periodic-payments/norwegian-domestic-credit-transfers";
    let mut body = order("10");
    body.as_object_mut().unwrap().remove("requestedExecutionDate");
    body["startDate"] = json!(day(1));
    body["frequency"] = json!("Monthly");
    let payment = tpp.call("POST", target, &body.to_string()).json();
    tpp.authorise(&payment, "approve");
    assert_eq!(tpp.status(&payment).json()["transactionStatus"], "ACSP");
    sandbox.control("POST", "settle", &json!({"on": day(40)}));
    assert_eq!(tpp.status(&payment).json()["transactionStatus"], "ACSP", "recurring payments are not executed");
    let asked = tpp.call("DELETE", &link(&payment, "delete"), "");
    assert_eq!(asked.status, 202);
    tpp.authorise(&asked.json(), "approve");
    assert_eq!(tpp.status(&payment).json()["transactionStatus"], "CANC");
    for (name, value, path) in [
        ("startDate", json!(day(-1)), "startDate"),
        ("frequency", json!("Hourly"), "frequency"),
        ("dayOfExecution", json!("32"), "dayOfExecution"),
        ("endDate", json!(day(0)), "endDate"),
        ("requestedExecutionDate", json!(day(3)), "requestedExecutionDate"),
    ] {
        let mut wrong = body.clone();
        wrong[name] = value;
        let refused = tpp.call("POST", target, &wrong.to_string());
        assert_eq!(
            (refused.status, &refused.json()["tppMessages"][0]["path"]),
            (400, &json!(path)),
            "{}",
            refused.text
        );
    }
}

#[test]
fn a_basket_with_one_rejected_payment() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let first = tpp.pay(&order("11"));
    sandbox.next("reject");
    let second = tpp.pay(&order("12"));
    let ids = json!({"paymentIds": [first["paymentId"], second["paymentId"]]});
    let made = tpp.call("POST", BASKETS, &ids.to_string());
    assert_eq!(made.status, 201, "{}", made.text);
    let basket = made.json();
    assert_eq!(basket["transactionStatus"], "RCVD");
    tpp.authorise(&basket, "reject");
    assert_eq!(tpp.status(&basket).json()["transactionStatus"], "RCVD", "the payments stand");
    tpp.authorise(&basket, "approve");
    assert_eq!(tpp.status(&basket).json()["transactionStatus"], "RJCT", "the most negative");
    assert_eq!(tpp.status(&first).json()["transactionStatus"], "PDNG");
    assert_eq!(tpp.status(&second).json()["transactionStatus"], "RJCT");
    let again = tpp.call("POST", BASKETS, &ids.to_string());
    assert_eq!(again.refusal(), (409, "REFERENCE_STATUS_INVALID".into()));
    let authorise = tpp.call("POST", &link(&basket, "startAuthorisation"), "");
    assert_eq!(authorise.refusal(), (409, "STATUS_INVALID".into()));
    let deleted = tpp.call("DELETE", &link(&basket, "self"), "");
    assert_eq!(deleted.refusal(), (405, "SERVICE_INVALID".into()), "baskets cannot be deleted");
    let unknown = tpp.call("POST", BASKETS, "{\"paymentIds\":[\"nothing\"]}");
    assert_eq!(unknown.refusal(), (400, "RESOURCE_UNKNOWN".into()));
    let mixed = tpp.call("POST", BASKETS, "{\"paymentIds\":[\"nothing\"],\"consentIds\":[\"x\"]}");
    assert_eq!(mixed.refusal(), (400, "REFERENCE_MIX_INVALID".into()));
}

#[test]
fn a_basket_is_its_psus_own() {
    let sandbox = sandbox();
    let first = sandbox.tpp().with("18129215603", "CORPORATE:987654325");
    let second = sandbox.tpp().with("20079518612", "CORPORATE:987654325");
    let mut body = order("50");
    body["debtorAccount"]["bban"] = json!("97107200103");
    sandbox.next("two-signatures");
    let payment = first.pay(&body);
    let ids = json!({"paymentIds": [payment["paymentId"]]}).to_string();
    let basket = first.call("POST", BASKETS, &ids).json();
    let shared = second.call("POST", &link(&basket, "startAuthorisation"), "");
    assert_eq!(shared.refusal(), (403, "RESOURCE_UNKNOWN".into()), "baskets cannot be shared");
    first.authorise(&basket, "approve");
    assert_eq!(first.status(&basket).json()["transactionStatus"], "PATC");
    let own = second.call("POST", BASKETS, &ids).json();
    second.authorise(&own, "approve");
    assert_eq!(first.status(&payment).json()["transactionStatus"], "ACSP");
}

#[test]
fn funds_are_confirmed() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp();
    let ask = |bban: &str, amount: &str, card: Option<&str>| {
        let mut body = json!({"account": {"bban": bban}, "instructedAmount": {"currency": "NOK", "amount": amount}});
        if let Some(card) = card {
            body["cardNumber"] = json!(card);
        }
        tpp.call("POST", "/tietoevry/v1/funds-confirmations", &body.to_string())
    };
    assert_eq!(ask("97105048304", "124500.00", None).json()["fundsAvailable"], true);
    assert_eq!(ask("97105048304", "124500.01", Some("4925001111111234")).json()["fundsAvailable"], false);
    assert_eq!(ask("97105048304", "1", Some("4925001111115678")).refusal(), (400, "CARD_INVALID".into()));
    assert_eq!(ask("97107200103", "1", None).refusal(), (400, "NO_PIIS_ACTIVATION".into()));
}

#[test]
fn the_test_environment_is_filled_from_code() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp();
    let post = |path: &str, body: Value| {
        let reply = tpp.call("POST", &format!("/tietoevry/v1/sandbox/{path}"), &body.to_string());
        assert_eq!(reply.status, 201, "{path}: {}", reply.text);
        reply.json()
    };
    let company = post("customers", json!({"customerNumber": "999888777", "name": "Prøve AS", "type": "corporate"}));
    post("customers", json!({"customerNumber": "01017012345", "name": "Test Person", "type": "private"}));
    let account = post(
        "accounts",
        json!({"customerNumber": "999888777", "accountName": "Drift", "bban": "97105048320", "currency": "NOK",
        "balances": [{"balanceType": "EXPECTED", "balanceAmount": {"currency": "NOK", "amount": 1000}}]}),
    );
    let engagement = json!({"customer": "01017012345", "account": {"bban": "97105048320"}, "roles": ["VIEW"]});
    let agreement = post("agreements", json!({"owner": "999888777", "name": "Avtale", "engagements": [engagement]}));
    let transactions = format!("{}/transactions", link(&account, "self"));
    let made = tpp.call(
        "POST",
        &transactions,
        &json!([{"amount": "-20.50", "currency": "NOK", "bookingDate": day(-3), "valueDate": day(-2)}]).to_string(),
    );
    assert_eq!(made.status, 201, "{}", made.text);

    let psu = with_consent(&sandbox, "decision=approve&nationalId=01017012345&context=CORPORATE:999888777");
    let accounts = list(&psu, "accounts");
    assert_eq!(accounts[0]["bban"], "97105048320");
    let balances = psu.call("GET", &link(&accounts[0], "balances"), "").json();
    assert_eq!(balances["balances"][0]["balanceAmount"]["amount"], "979.50");
    let mut body = order("1");
    body["debtorAccount"]["bban"] = json!("97105048320");
    let refused = psu.call("POST", PAYMENTS, &body.to_string());
    assert_eq!(refused.refusal(), (400, "RESOURCE_UNKNOWN".into()), "VIEW is no role to pay with");
    let more = json!([{"customer": "01017012345", "account": {"bban": "97105048320"}, "roles": ["REGISTER"]}]);
    assert_eq!(tpp.call("POST", &format!("{}/engagements", link(&agreement, "self")), &more.to_string()).status, 201);
    assert_eq!(psu.call("POST", PAYMENTS, &body.to_string()).status, 201);

    assert_eq!(tpp.call("DELETE", &link(&company, "self"), "").status, 204);
    assert_eq!(tpp.call("GET", &link(&account, "self"), "").status, 404, "deletions cascade");
    assert_eq!(tpp.call("POST", "/tietoevry/v1/sandbox/initialize", "").status, 204);
    let customers = tpp.call("GET", "/tietoevry/v1/sandbox/customers?includeAccounts=true", "").json();
    assert_eq!(customers["customers"].as_array().unwrap().len(), 6, "the known state");
    let late = tpp.call(
        "POST",
        "/tietoevry/v1/sandbox/customers",
        "{\"customerNumber\":\"12\",\"name\":\"x\",\"type\":\"private\"}",
    );
    assert_eq!(late.refusal(), (400, "FORMAT_ERROR".into()));
}

fn balance(sandbox: &Sandbox, bban: &str) -> String {
    let accounts = sandbox.control("GET", "accounts", &Value::Null);
    let account = accounts["accounts"].as_array().unwrap().iter().find(|account| account["bban"] == bban).unwrap();
    account["balance"].as_str().unwrap().to_owned()
}

#[test]
fn a_tpp_says_where_to_write_to() {
    const OWN: &str = "/tietoevry/v1/tpps/NO-FSA-987654321/contact-information";
    let sandbox = sandbox();
    let tpp = sandbox.tpp();
    let body = json!({"email": "operations@tpp.example"});
    let reply = tpp.call("PUT", OWN, &body.to_string());
    assert_eq!((reply.status, reply.json()), (200, body.clone()));
    assert_eq!(tpp.call("PUT", OWN, &json!({"email": "nowhere"}).to_string()).refusal(), (400, "FORMAT_ERROR".into()));
    let foreign = "/tietoevry/v1/tpps/NO-FSA-123456789/contact-information";
    assert_eq!(tpp.call("PUT", foreign, &body.to_string()).refusal(), (403, "RESOURCE_UNKNOWN".into()));
}
