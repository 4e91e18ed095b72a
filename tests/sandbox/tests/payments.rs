//! Payments as the document tells them: both Java samples, every status table, cancellation, and what is refused.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::{Value, json};
use support::{PAYMENTS, Reply, day, link, order, parameter, sandbox};

const KARI: &str = "13039319955";

/// "Quick Start Payment Full Java Example", step by step, with the sample's own body.
#[test]
fn the_java_sample_pays() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp();

    let users = tpp.call("GET", "/tietoevry/v1/users", "");
    assert_eq!(users.status, 200);
    let location = tpp.decide(&users.sca_redirect(), "decision=approve");
    assert!(location.starts_with("https://httpbin.org/?psu-id="), "{location}");
    assert_eq!(parameter(&location, "context").as_deref(), Some("PRIVATE"));
    assert_eq!(parameter(&location, "tpp-session-id").as_ref(), Some(&tpp.session));
    assert_eq!(parameter(&location, "psu-corporate-id"), None);

    let tpp = support::Tpp { psu_id: parameter(&location, "psu-id"), ..tpp };
    let body = format!(
        "{{\"instructedAmount\":{{\"currency\":\"NOK\",\"amount\":\"100\"}},\"debtorAccount\":{{\"bban\":\"97105048304\",\
         \"currency\":\"NOK\"}},\"creditorAccount\":{{\"bban\":\"97105048304\",\"currency\":\"NOK\"}},\"creditorName\":\"X\",\
         \"creditorAddress\":{{\"country\":\"NO\"}},\"purposeCode\":\"COST\",\"requestedExecutionDate\":\"{}\",\
         \"remittanceInformationUnstructured\":\"0x5f3759df\"}}",
        day(0)
    );
    let created = tpp.call("POST", &format!("{PAYMENTS}?allowLogicalDuplicate=true"), &body);
    assert_eq!(created.status, 201, "{}", created.text);
    let payment = created.json();
    assert_eq!(payment["transactionStatus"], "RCVD");
    assert_eq!(payment["transactionFeeIndicator"], false);
    assert_eq!(payment["instructedAmount"]["amount"], "100");
    let id = payment["paymentId"].as_str().unwrap();
    assert!(id.contains('!') && id.contains('=') && id.contains('+'), "{id}");
    let start = payment["_links"]["startAuthorisation"]["href"].as_str().unwrap();
    assert!(start.starts_with("/v1/payments/norwegian-domestic-credit-transfers/"), "{start}");

    let started = tpp.call("POST", &link(&payment, "startAuthorisation"), "");
    assert_eq!(started.status, 201, "{}", started.text);
    assert_eq!(started.json()["scaStatus"], "received");
    assert!(started.sca_redirect().starts_with(&sandbox.running.http_url()));
    let back = tpp.decide(&started.sca_redirect(), "decision=approve");
    assert_eq!(parameter(&back, "psu-id"), tpp.psu_id);
    assert_eq!(parameter(&back, "code"), None);
    assert_eq!(tpp.call("GET", &link(&started.json(), "scaStatus"), "").json()["scaStatus"], "finalised");

    assert_eq!(status(&tpp.status(&payment)), "PDNG");
    sandbox.settle();
    assert_eq!(status(&tpp.status(&payment)), "ACSC");
    sandbox.settle();
    assert_eq!(tpp.status(&payment).refusal(), (404, "RESOURCE_UNKNOWN".into()));
    assert_eq!(tpp.call("GET", &link(&payment, "self"), "").status, 404);
}

#[test]
fn money_moves_when_it_is_settled() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let payment = tpp.pay(&order("1234.50"));
    tpp.authorise(&payment, "approve");
    assert_eq!(balance(&sandbox, "97105048304"), "124500.00");
    sandbox.settle();
    assert_eq!(balance(&sandbox, "97105048304"), "123265.50");
    assert_eq!(balance(&sandbox, "97106112006"), "32984.75");
    sandbox.settle();
    assert_eq!(balance(&sandbox, "97105048304"), "123265.50", "a booked payment is not settled again");
}

#[test]
fn a_payment_of_another_day_waits_for_it() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let mut later = order("10");
    later["requestedExecutionDate"] = json!(day(5));
    let payment = tpp.pay(&later);
    tpp.authorise(&payment, "approve");
    assert_eq!(status(&tpp.status(&payment)), "ACSP");
    sandbox.settle();
    assert_eq!(status(&tpp.status(&payment)), "ACSP");
    sandbox.control("POST", "settle", &json!({"on": day(5)}));
    assert_eq!(status(&tpp.status(&payment)), "ACSC");
}

#[test]
fn instant_completion_and_exemption() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    sandbox.next("instant");
    let payment = tpp.pay(&order("11"));
    tpp.authorise(&payment, "approve");
    assert_eq!(status(&tpp.status(&payment)), "ACSC");

    sandbox.next("exempt");
    let payment = tpp.pay(&order("12"));
    assert_eq!(payment["transactionStatus"], "PDNG");
    assert!(payment["_links"].get("startAuthorisation").is_none());
    assert!(payment["_links"].get("delete").is_none());

    assert_eq!(tpp.pay(&order("13"))["transactionStatus"], "RCVD", "a scenario is used up by one payment");
}

#[test]
fn two_people_sign() {
    let sandbox = sandbox();
    let first = sandbox.tpp().with("18129215603", "CORPORATE:987654325");
    let second = sandbox.tpp().with("20079518612", "CORPORATE:987654325");
    assert!(first.corporate_id.is_some() && first.corporate_id == second.corporate_id);
    assert_ne!(first.psu_id, second.psu_id);
    sandbox.next("two-signatures");
    let mut body = order("5000");
    body["debtorAccount"]["bban"] = json!("97107200103");
    let payment = first.pay(&body);
    first.authorise(&payment, "approve");
    assert_eq!(status(&first.status(&payment)), "PATC");
    let again = first.call("POST", &link(&payment, "startAuthorisation"), "");
    assert_eq!(again.refusal(), (409, "STATUS_INVALID".into()), "one person does not sign twice");
    let back = second.authorise(&payment, "approve");
    assert_eq!(parameter(&back, "context").as_deref(), Some("CORPORATE"));
    assert_eq!(status(&first.status(&payment)), "ACSP");
    sandbox.settle();
    assert_eq!(status(&first.status(&payment)), "ACSC");
}

#[test]
fn the_psu_rejects() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let payment = tpp.pay(&order("10"));
    let back = tpp.authorise(&payment, "reject");
    assert_eq!(parameter(&back, "code").as_deref(), Some("PAYMENT_FAILED"));
    assert_eq!(parameter(&back, "status").as_deref(), Some("400"));
    assert!(parameter(&back, "system").is_some() && parameter(&back, "message").is_some());
    assert_eq!(parameter(&back, "psu-id"), None);
    assert_eq!(status(&tpp.status(&payment)), "RJCT");
}

#[test]
fn the_bank_rejects_or_finds_no_funds() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    sandbox.next("reject");
    let payment = tpp.pay(&order("10"));
    tpp.authorise(&payment, "approve");
    assert_eq!(status(&tpp.status(&payment)), "RJCT");

    let payment = tpp.pay(&order("99999999.00"));
    tpp.authorise(&payment, "approve");
    for _ in 0..4 {
        sandbox.settle();
        let answer = tpp.status(&payment).json();
        assert_eq!((&answer["transactionStatus"], &answer["fundsAvailable"]), (&json!("ACCP"), &json!(false)));
    }
    sandbox.settle();
    assert_eq!(status(&tpp.status(&payment)), "RJCT", "rejected after five attempts");
}

#[test]
fn cancelled_before_and_after_authorisation() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let payment = tpp.pay(&order("10"));
    assert_eq!(tpp.call("DELETE", &link(&payment, "delete"), "").status, 204);
    assert_eq!(status(&tpp.status(&payment)), "CANC");

    let mut later = order("10");
    later["requestedExecutionDate"] = json!(day(5));
    let payment = tpp.pay(&later);
    tpp.authorise(&payment, "approve");
    let asked = tpp.call("DELETE", &link(&payment, "delete"), "");
    assert_eq!((asked.status, status(&asked).as_str()), (202, "ACSP"));
    tpp.authorise(&asked.json(), "reject");
    assert_eq!(status(&tpp.status(&payment)), "ACSP", "the PSU keeps the payment");
    let asked = tpp.call("DELETE", &link(&payment, "delete"), "");
    tpp.authorise(&asked.json(), "approve");
    assert_eq!(status(&tpp.status(&payment)), "CANC");

    let payment = tpp.pay(&order("10"));
    tpp.authorise(&payment, "approve");
    let details = tpp.call("GET", &link(&payment, "self"), "").json();
    assert!(details["_links"].get("delete").is_none(), "PDNG cannot be deleted");
    let refused = tpp.call("DELETE", &link(&payment, "self"), "");
    assert_eq!(refused.refusal(), (405, "CANCELLATION_INVALID".into()));
}

#[test]
fn changed_while_it_is_updatable() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let mut later = order("10");
    later["requestedExecutionDate"] = json!(day(5));
    let payment = tpp.pay(&later);
    tpp.authorise(&payment, "approve");
    later["instructedAmount"]["amount"] = json!("20");
    let changed = tpp.call("PUT", &link(&payment, "self"), &later.to_string());
    assert_eq!((changed.status, status(&changed).as_str()), (200, "RCVD"));
    assert_eq!(changed.json()["instructedAmount"]["amount"], "20");
    tpp.authorise(&changed.json(), "approve");
    let today = tpp.pay(&order("10"));
    tpp.authorise(&today, "approve");
    let refused = tpp.call("PUT", &link(&today, "self"), &order("30").to_string());
    assert_eq!(refused.refusal(), (405, "SERVICE_INVALID".into()));
}

/// "Payments Changed in Other Channels": links are refreshed by a new read.
#[test]
fn links_go_stale_when_the_payment_is_changed_elsewhere() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let mut body = order("12");
    body["requestedExecutionDate"] = json!(day(3));
    let payment = tpp.call("POST", PAYMENTS, &body.to_string()).json();
    sandbox.control("POST", "change", &json!({}));
    assert_eq!(tpp.call("POST", &link(&payment, "startAuthorisation"), "").refusal(), (404, "RESOURCE_UNKNOWN".into()));
    assert_eq!(tpp.call("DELETE", &link(&payment, "delete"), "").status, 404);
    assert_eq!(status(&tpp.status(&payment)), "RCVD", "the payment's own reference holds");
    let fresh = tpp.call("GET", &link(&payment, "self"), "").json();
    assert_eq!(fresh["requestedExecutionDate"], day(4));
    let started = tpp.call("POST", &link(&fresh, "startAuthorisation"), "");
    assert_eq!(started.status, 201, "{}", started.text);
    tpp.decide(&started.sca_redirect(), "decision=approve");
    assert_eq!(status(&tpp.status(&payment)), "ACSP");
}

#[test]
fn a_connection_cut_after_the_post_leaves_one_payment() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    sandbox.next("cut-after-post");
    let body = order("77").to_string();
    assert!(tpp.send("POST", PAYMENTS, &body, &|_| {}, &|_| {}).is_none(), "no answer");
    assert_eq!(sandbox.payments().len(), 1);
    assert_eq!(sandbox.payments()[0]["transactionStatus"], "RCVD");
    let again = tpp.call("POST", PAYMENTS, &body);
    assert_eq!(again.refusal(), (400, "PAYMENT_FAILED".into()), "the duplicate check catches a second try");
    assert_eq!(sandbox.payments().len(), 1);
}

#[test]
fn logical_duplicates_need_to_be_meant() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let body = order("88").to_string();
    assert_eq!(tpp.call("POST", PAYMENTS, &body).status, 201);
    let refused = tpp.call("POST", PAYMENTS, &body);
    assert_eq!(refused.refusal(), (400, "PAYMENT_FAILED".into()));
    assert!(refused.text.contains("Logical duplicate"));
    assert_eq!(tpp.call("POST", &format!("{PAYMENTS}?allowLogicalDuplicate=true"), &body).status, 201);
    assert_eq!(tpp.call("POST", PAYMENTS, &order("89").to_string()).status, 201, "another amount is another payment");
}

#[test]
fn what_the_framework_has_otherwise_is_refused_with_its_place() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let refused = |target: &str, body: &Value, header: &str, value: &str| {
        let set = |draft: &mut support::Draft| draft.set(header, value);
        let reply = tpp.send("POST", target, &body.to_string(), &set, &|_| {}).unwrap();
        assert_eq!(reply.refusal(), (400, "FORMAT_ERROR".to_owned()), "{}", reply.text);
        reply.json()["tppMessages"][0]["path"].as_str().unwrap().to_owned()
    };
    // None of this is looked at by the bank's own rules: the Berlin Group's file alone has it so.
    let mut body = order("10");
    body["endToEndIdentification"] = json!(5);
    assert_eq!(refused(PAYMENTS, &body, "accept", "*/*"), "endToEndIdentification");
    let body = order("10");
    assert_eq!(refused(PAYMENTS, &body, "psu-device-id", "telephone"), "PSU-Device-ID");
    assert_eq!(refused(PAYMENTS, &body, "tpp-redirect-preferred", "perhaps"), "TPP-Redirect-Preferred");
    assert!(sandbox.payments().is_empty(), "nothing was stored");
    assert_eq!(tpp.call("POST", PAYMENTS, &body.to_string()).status, 201);
}

#[test]
fn an_order_that_breaks_a_rule_is_refused_with_its_path() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let cases: [(&str, Value, u16, &str, &str); 14] = [
        ("/instructedAmount/amount", json!("-1"), 400, "FORMAT_ERROR", "instructedAmount.amount"),
        ("/instructedAmount/amount", json!("1.005"), 400, "FORMAT_ERROR", "instructedAmount.amount"),
        ("/instructedAmount/amount", json!("0"), 400, "FORMAT_ERROR", "instructedAmount.amount"),
        ("/instructedAmount/amount", json!(100), 400, "FORMAT_ERROR", "instructedAmount.amount"),
        ("/instructedAmount/amount", json!("123456789012345"), 400, "FORMAT_ERROR", "instructedAmount.amount"),
        ("/instructedAmount/currency", json!("EUR"), 400, "FORMAT_ERROR", "instructedAmount.currency"),
        ("/debtorAccount/bban", json!("97105048305"), 400, "FORMAT_ERROR", "debtorAccount.bban"),
        ("/debtorAccount/bban", json!("97106112006"), 400, "RESOURCE_UNKNOWN", "debtorAccount"),
        ("/creditorAccount/bban", json!("1234"), 400, "FORMAT_ERROR", "creditorAccount.bban"),
        ("/creditorAccount", json!({"iban": "NO9397105048305"}), 400, "FORMAT_ERROR", "creditorAccount.iban"),
        ("/creditorName", json!(""), 400, "FORMAT_ERROR", "creditorName"),
        ("/requestedExecutionDate", json!("2020-01-01"), 400, "EXECUTION_DATE_INVALID", "requestedExecutionDate"),
        ("/requestedExecutionDate", json!("1 May"), 400, "FORMAT_ERROR", "requestedExecutionDate"),
        ("/remittanceInformationStructured", json!("123"), 400, "FORMAT_ERROR", "remittanceInformationUnstructured"),
    ];
    for (pointer, value, status, code, path) in cases {
        let mut body = order("10");
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[name] = value.clone();
        let refused = tpp.call("POST", PAYMENTS, &body.to_string());
        assert_eq!(refused.refusal(), (status, code.to_owned()), "{pointer} = {value}: {}", refused.text);
        assert_eq!(refused.json()["tppMessages"][0]["path"], path, "{}", refused.text);
    }
    let mut body = order("10");
    body.as_object_mut().unwrap().remove("remittanceInformationUnstructured");
    body["remittanceInformationStructured"] = json!("1234567890123");
    assert_eq!(tpp.call("POST", PAYMENTS, &body.to_string()).refusal(), (400, "KID_INVALID".into()));
    assert_eq!(tpp.call("POST", PAYMENTS, "{\"instructedAmount\":").refusal(), (400, "FORMAT_ERROR".into()));
    let unknown = "/tietoevry/v1/payments/pigeon-post";
    assert_eq!(tpp.call("POST", unknown, &order("10").to_string()).refusal(), (404, "PRODUCT_UNKNOWN".into()));
    assert!(sandbox.payments().is_empty(), "nothing was stored");
}

/// "SEPA Credit Transfers".
#[test]
fn a_sepa_payment_names_a_bank_outside_of_the_eea() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let send = |iban: &str, agent: Option<&str>| {
        let mut body = order("10");
        body["instructedAmount"]["currency"] = json!("EUR");
        body["creditorAccount"] = json!({"iban": iban});
        if let Some(agent) = agent {
            body["creditorAgent"] = json!(agent);
        }
        tpp.call("POST", "/tietoevry/v1/payments/sepa-credit-transfers", &body.to_string())
    };
    let (swiss, german, turkish) = ("CH9300762011623852957", "DE89370400440532013000", "TR330006100519786457841326");
    assert_eq!(send(german, None).status, 201);
    assert!(send(swiss, None).text.contains("creditorAgent"));
    assert_eq!(send(swiss, Some("UBSWCHZH80A")).status, 201);
    assert_eq!(send(turkish, Some("AKBKTRIS")).refusal(), (400, "FORMAT_ERROR".into()));
}

#[test]
fn what_is_not_there_or_not_ones_own() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let unknown = tpp.call("GET", &format!("{PAYMENTS}/enc!!nothing=="), "");
    assert_eq!(unknown.refusal(), (403, "RESOURCE_UNKNOWN".into()));
    assert_eq!(tpp.call("GET", "/tietoevry/v1/pigeons", "").refusal(), (404, "RESOURCE_UNKNOWN".into()));
    assert_eq!(tpp.call("DELETE", "/tietoevry/v1/users", "").refusal(), (405, "SERVICE_INVALID".into()));

    let nobody = support::Tpp { psu_id: Some(support::uuid()), ..tpp.clone() };
    let refused = nobody.call("POST", PAYMENTS, &order("10").to_string());
    assert_eq!(refused.refusal(), (401, "PSU_CREDENTIALS_INVALID".into()));
    let stranger = support::Tpp { corporate_id: Some(support::uuid()), ..tpp.clone() };
    let refused = stranger.call("POST", PAYMENTS, &order("10").to_string());
    assert_eq!(refused.refusal(), (401, "CORPORATE_ID_INVALID".into()));
    let absent = tpp.send("POST", PAYMENTS, &order("10").to_string(), &|draft| draft.remove("psu-ip-address"), &|_| {});
    assert_eq!(absent.unwrap().refusal(), (400, "FORMAT_ERROR".into()));
}

#[test]
fn the_page_is_for_people() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with(KARI, "PRIVATE");
    let mut body = order("1234.50");
    body["creditorName"] = json!("<b>Åse & Sønn</b>");
    let payment = tpp.pay(&body);
    let started = tpp.call("POST", &link(&payment, "startAuthorisation"), "");
    let redirect = started.sca_redirect();
    let host = vec![("host".to_owned(), tpp.address.to_string())];
    let page = support::exchange(tpp.address, "GET", &support::path_of(&redirect), &host, b"").unwrap();
    assert_eq!(page.status, 200);
    for text in [
        "Fjordbanken",
        "1\u{a0}234,50 NOK",
        "&lt;b&gt;Åse &amp; Sønn&lt;/b&gt;",
        "value=\"13039319955\"",
        "Approve",
        "Reject",
    ] {
        assert!(page.text.contains(text), "{text} in {}", page.text);
    }
    assert_eq!(tpp.call("GET", &link(&started.json(), "scaStatus"), "").json()["scaStatus"], "started");

    let other = tpp.form(&redirect, "decision=approve&nationalId=12085592767");
    assert_eq!(other.status, 400, "another customer cannot approve");
    assert!(other.text.contains("role=\"alert\""));
    assert_eq!(status(&tpp.status(&payment)), "RCVD");
    tpp.decide(&redirect, "decision=approve&nationalId=13039319955");
    assert_eq!(tpp.form(&redirect, "decision=reject").status, 410, "a visit is answered once");
    assert_eq!(status(&tpp.status(&payment)), "PDNG");
}

fn status(reply: &Reply) -> String {
    reply.json()["transactionStatus"].as_str().unwrap_or_else(|| panic!("no status in {}", reply.text)).to_owned()
}

fn balance(sandbox: &support::Sandbox, bban: &str) -> String {
    let accounts = sandbox.control("GET", "accounts", &Value::Null);
    let account = accounts["accounts"].as_array().unwrap().iter().find(|account| account["bban"] == bban).unwrap();
    account["balance"].as_str().unwrap().to_owned()
}
