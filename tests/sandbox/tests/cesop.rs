//! CESOP, end to end: the core's flows against the agency's stand-in over mutual TLS.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use girokit::{Bank, Flow, Header, Input, Now, Request, Step};
use serde_json::{Value, json};
use std::{
    fmt::Write as _,
    io::Write as _,
    net::TcpStream,
    process::{Command, Stdio},
};
use support::{
    Sandbox,
    mtls::{Reply, Wire, read},
    sandbox,
};

const MESSAGE: &str = "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e01";
const FIRST: &str = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e01";
const SECOND: &str = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e02";

/// A reporter: the sandbox, a connection with our certificate, and the agency as the core sees it.
struct Reporter {
    sandbox: Sandbox,
    wire: Wire,
    bank: Bank,
    calls: u64,
    /// Milliseconds that the clock was put forward, where a flow wanted to wait.
    ahead: i64,
}

fn reporter() -> Reporter {
    let sandbox = sandbox();
    let qwac = sandbox.running.pki.qwac.clone();
    let wire = Wire::new(&sandbox, Some(&qwac));
    let bank = bank(&sandbox);
    Reporter { sandbox, wire, bank, calls: 0, ahead: 0 }
}

fn bank(sandbox: &Sandbox) -> Bank {
    let at = format!("https://localhost:{}/cesop", sandbox.running.https.port());
    Bank::from_json(&json!({"system": "cesop", "baseUrl": format!("{at}/api/v1"), "authUrl": at}).to_string()).unwrap()
}

fn millis() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

impl Reporter {
    fn now(&mut self) -> Now {
        self.calls += 1;
        let mut entropy = [7; 32];
        entropy[..8].copy_from_slice(&millis().to_be_bytes());
        entropy[8..16].copy_from_slice(&self.calls.to_be_bytes());
        Now::new(millis() + self.ahead, entropy)
    }

    fn control(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let mut tcp = TcpStream::connect(self.sandbox.running.http).unwrap();
        let head = format!(
            "{method} /control/cesop/{path} HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        tcp.write_all(head.as_bytes()).unwrap();
        let reply = read(&mut tcp).unwrap();
        assert!(reply.status < 300, "{}", reply.text());
        if reply.body.is_empty() { Value::Null } else { reply.json() }
    }

    fn start(&mut self, job: &str, input: &Value, context: &Value) -> Flow {
        let now = self.now();
        self.bank
            .start(&now, job, &input.to_string(), &context.to_string())
            .unwrap_or_else(|error| panic!("{job}: {error}"))
    }

    fn run(&mut self, job: &str, input: &Value) -> Value {
        self.run_for(job, input, &json!({}))
    }

    /// Drives a job to its end, as a program would, and gives its outcome.
    fn run_for(&mut self, job: &str, input: &Value, context: &Value) -> Value {
        let mut flow = self.start(job, input, context);
        for _ in 0..200 {
            let now = self.now();
            let input = match flow.step(&now) {
                Step::Send { request, .. } => self.perform(&request),
                Step::Wait { until_ms, .. } => {
                    self.ahead += (until_ms - now.unix_ms).max(0);
                    self.control("POST", "settle", &json!({}));
                    Input::Tick {}
                }
                Step::Done { outcome } => return serde_json::from_str(&outcome.json).unwrap(),
                other => panic!("{job}: {other:?}"),
            };
            let now = self.now();
            flow.feed(&now, input).unwrap_or_else(|error| panic!("{job}: {error}"));
        }
        panic!("{job} does not end")
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

    fn raw(&mut self, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let headers: Vec<(String, String)> =
            headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.wire.send(method, &format!("/cesop{target}"), &headers, body.as_bytes()).unwrap()
    }

    /// A ticket, asked for by hand.
    fn ask(&mut self, body: &Value) -> Reply {
        let headers = [("content-type", "application/json")];
        self.raw("POST", "/auth/realms/oces/certificates/cert", &headers, &body.to_string())
    }
}

fn payee(doc: &str, name: &str, iban: &str, transactions: &str) -> String {
    format!(
        "<ReportedPayee><Name nameType=\"BUSINESS\">{name}</Name><Country>{}</Country><Address/><TAXIdentification/>\
         <AccountIdentifier CountryCode=\"{}\" type=\"IBAN\">{iban}</AccountIdentifier>{transactions}<DocSpec>\
         <cm:DocTypeIndic>CESOP1</cm:DocTypeIndic><cm:DocRefId>{doc}</cm:DocRefId></DocSpec></ReportedPayee>",
        &iban[..2],
        &iban[..2]
    )
}

fn transaction(id: &str, amount: &str) -> String {
    format!(
        "<ReportedTransaction><TransactionIdentifier>{id}</TransactionIdentifier>\
         <DateTime transactionDateType=\"CESOP701\">2025-08-01T10:00:00Z</DateTime><Amount currency=\"EUR\">{amount}</Amount>\
         <InitiatedAtPhysicalPremisesOfMerchant>false</InitiatedAtPhysicalPremisesOfMerchant>\
         <PayerMS PayerMSSource=\"IBAN\">DK</PayerMS></ReportedTransaction>"
    )
}

fn report(second: &str) -> String {
    let first = payee(FIRST, "Muster", "DE89370400440532013000", &transaction("T-1", "12.50"));
    let second = payee(SECOND, "Boulangerie", "FR1420041010050500013M02606", &transaction("T-2", second));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CESOP xmlns=\"urn:ec.europa.eu:taxud:fiscalis:cesop:v1\" \
         xmlns:cm=\"urn:eu:taxud:commontypes:v1\" version=\"4.03\"><MessageSpec><TransmittingCountry>DK</TransmittingCountry>\
         <MessageType>PMT</MessageType><MessageTypeIndic>CESOP100</MessageTypeIndic><MessageRefId>{MESSAGE}</MessageRefId>\
         <ReportingPeriod><Quarter>3</Quarter><Year>2025</Year></ReportingPeriod><Timestamp>2025-10-08T09:00:00Z</Timestamp>\
         </MessageSpec><PaymentDataBody><ReportingPSP><PSPId PSPIdType=\"BIC\">BANKDKKKXXX</PSPId></ReportingPSP>\
         {first}{second}</PaymentDataBody></CESOP>"
    )
}

#[test]
fn a_report_from_submission_to_result() {
    let mut reporter = reporter();
    let ended = reporter.run("report", &json!({"xml": report("7.00")}));
    assert_eq!(ended["outcome"], "accepted", "{ended}");
    assert_eq!(ended["messageRefId"], MESSAGE);
    assert!(ended["receipt"]["text"].as_str().unwrap().contains("receivedAt"));
    assert_eq!(ended["answer"]["corrMessageRefId"], MESSAGE);
    let listed = reporter.run("listReports", &json!({"year": 2025, "quarter": 3}));
    assert_eq!(listed["reply"]["reports"][0]["status"], "VALIDATED");
    assert_eq!(reporter.run("listReports", &json!({"year": 2024}))["reply"]["reports"], json!([]));
    let receipt = reporter.run("fetchReceipt", &json!({"reportId": ended["reportId"]}));
    assert_eq!(receipt["reply"]["ready"], true);
    let tracked = reporter.run("trackReport", &json!({"reportId": ended["reportId"], "messageRefId": MESSAGE}));
    assert_eq!(tracked["outcome"], "accepted");
}

#[test]
fn what_is_rejected_is_corrected() {
    let mut reporter = reporter();
    // It is not sent by accident, and is sent when that is wanted.
    let now = reporter.now();
    let wrong = json!({"xml": report("-7.00")});
    let error = reporter.bank.start(&now, "report", &wrong.to_string(), "{}").unwrap_err();
    assert!(error.message.contains("45010"), "{error}");
    let ended = reporter.run("report", &json!({"xml": report("-7.00"), "unchecked": true}));
    assert_eq!(ended["outcome"], "partlyRejected", "{ended}");
    assert_eq!(ended["answer"]["docRefIds"], json!([SECOND]));
    assert_eq!(ended["answer"]["transactionIdentifiers"], json!(["T-2"]));
    let asked = json!({"xml": report("-7.00"), "answer": ended["validationReport"]});
    let made = reporter.run("correctReport", &asked);
    assert_eq!(made["outcome"], "corrected", "{made}");
    assert_eq!(made["toDo"][0]["code"], "45010");
    let mut message = made["message"].clone();
    message["PaymentDataBody"]["ReportedPayee"][0]["ReportedTransaction"][0]["Amount"]["value"] = json!("7.00");
    let written = reporter.run("writeReport", &json!({ "message": message }));
    let corrected = reporter.run("report", &json!({"xml": written["xml"]}));
    assert_eq!(corrected["outcome"], "accepted", "{corrected}");
    // What the agency holds now: the same payment again is refused, and so is a correction of what was corrected.
    let again = report("7.00").replace(MESSAGE, "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e0f");
    let again = again
        .replace(FIRST, "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e0e")
        .replace(SECOND, "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e0f");
    let ended = reporter.run("report", &json!({ "xml": again }));
    assert_eq!(ended["outcome"], "partlyRejected", "{ended}");
    let codes: Vec<&str> = ended["answer"]["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fault["error"]["ErrorCode"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["45050", "45050"]);
    let third = written["xml"].as_str().unwrap().replace(
        made["message"]["MessageSpec"]["MessageRefId"].as_str().unwrap(),
        "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8eff",
    );
    let third = third.replace(
        message["PaymentDataBody"]["ReportedPayee"][0]["DocSpec"]["DocRefId"].as_str().unwrap(),
        "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9eff",
    );
    let ended = reporter.run("report", &json!({ "xml": third }));
    let shown: Vec<String> = ended["answer"]["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fault["error"]["ErrorCode"].as_str().unwrap().to_owned())
        .collect();
    assert!(shown.contains(&"20070".to_owned()), "{ended}");
}

#[test]
fn a_lost_answer_is_looked_up_and_a_message_counts_once() {
    let mut reporter = reporter();
    let mut flow = reporter.start("report", &json!({"xml": report("7.00")}), &json!({}));
    let mut outcome = Value::Null;
    for _ in 0..40 {
        let now = reporter.now();
        let input = match flow.step(&now) {
            Step::Send { request, .. } => {
                if request.method == "POST" && request.url.ends_with("/reports") {
                    reporter.control("POST", "cut", &json!({}));
                }
                reporter.perform(&request)
            }
            Step::Wait { until_ms, .. } => {
                reporter.ahead += (until_ms - now.unix_ms).max(0);
                reporter.control("POST", "settle", &json!({}));
                Input::Tick {}
            }
            Step::Done { outcome: done } => {
                outcome = serde_json::from_str(&done.json).unwrap();
                break;
            }
            other => panic!("{other:?}"),
        };
        let now = reporter.now();
        flow.feed(&now, input).unwrap();
    }
    assert_eq!(outcome["outcome"], "accepted", "{outcome}");
    assert_eq!(reporter.control("GET", "reports", &Value::Null)["reports"].as_array().unwrap().len(), 1);
    let again = reporter.run("report", &json!({"xml": report("7.00")}));
    assert_eq!(again["outcome"], "fullyRejected");
    let codes: Vec<&str> = again["answer"]["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fault["error"]["ErrorCode"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"10010"), "{codes:?}");
    assert!(again["answer"]["next"].as_str().unwrap().contains("nothing, if it was the same message"));
}

#[test]
fn tickets_end_and_are_renewed() {
    let mut reporter = reporter();
    let token = reporter.run("token", &json!({}));
    assert_eq!(token["reply"]["expires_in"], 180);
    assert_eq!(token["reply"]["claims"]["se"], "12345678");
    reporter.run("listReports", &json!({}));
    reporter.control("POST", "expire", &json!({}));
    // The agency no longer takes the ticket: another is fetched, and nobody notices.
    let listed = reporter.run("listReports", &json!({}));
    assert_eq!(listed["outcome"], "answered", "{listed}");
    // One that lives for two seconds is renewed before it ends.
    reporter.control("POST", "lifetime", &json!({"seconds": 2}));
    reporter.control("POST", "expire", &json!({}));
    reporter.run("listReports", &json!({}));
    let before = reporter.ahead;
    reporter.ahead += 1_700;
    let mut flow = reporter.start("listReports", &json!({}), &json!({}));
    let now = reporter.now();
    let Step::Send { request, .. } = flow.step(&now) else { panic!("no request") };
    assert!(request.url.ends_with("/certificates/cert"), "{}", request.url);
    let input = reporter.perform(&request);
    flow.feed(&now, input).unwrap();
    reporter.ahead = before;
}

#[test]
fn a_company_reports_through_another() {
    let mut reporter = reporter();
    let behalf = json!({"onBehalfOf": "88664422"});
    let ended = reporter.run_for("report", &json!({"xml": report("7.00")}), &behalf);
    assert_eq!(ended["outcome"], "accepted", "{ended}");
    assert_eq!(reporter.control("GET", "reports", &Value::Null)["reports"][0]["se"], "88664422");
    // Our own list does not have it, nor do we see it by its id.
    assert_eq!(reporter.run("listReports", &json!({}))["reply"]["reports"], json!([]));
    let foreign = reporter.run("fetchReceipt", &json!({"reportId": ended["reportId"]}));
    assert_eq!(foreign["error"]["bank"]["code"], "NOT_FOUND");
    let refused = reporter.run_for("report", &json!({"xml": report("7.00")}), &json!({"onBehalfOf": "11111111"}));
    assert_eq!(refused["outcome"], "refused");
    assert!(refused["error"]["bank"]["text"].as_str().unwrap().contains("no right was granted"), "{refused}");
}

#[test]
fn the_door_is_strict() {
    let mut reporter = reporter();
    let nonce = "cdf29e73-0b06-4ee8-8ee4-09a383c8361b";
    let right = json!({"client_id": "cesop-api", "nonce": nonce});
    let given = reporter.ask(&right);
    assert_eq!(given.status, 200, "{}", given.text());
    for (body, says) in [
        (right, "used before"),
        (json!({"client_id": "cesop-api", "nonce": "x"}), "UUID"),
        (json!({"client_id": "other", "nonce": nonce}), "client_id"),
        (
            json!({"client_id": "cesop-api", "nonce": "cdf29e73-0b06-4ee8-8ee4-09a383c8361c", "paa_vegne_af_se": 88_664_422}),
            "SE number",
        ),
    ] {
        let refused = reporter.ask(&body);
        assert_eq!((refused.status, refused.header("content-type").unwrap()), (400, "text/html; charset=utf-8"));
        assert!(refused.text().contains(says), "{}", refused.text());
    }
    let mut bare = Wire::new(&reporter.sandbox, None);
    let headers = [("content-type".to_owned(), "application/json".to_owned())];
    let body = json!({"client_id": "cesop-api", "nonce": "cdf29e73-0b06-4ee8-8ee4-09a383c8361d"}).to_string();
    let refused = bare.send("POST", "/cesop/auth/realms/oces/certificates/cert", &headers, body.as_bytes()).unwrap();
    assert_eq!(refused.status, 400, "without a certificate");

    let token = given.json()["access_token"].as_str().unwrap().to_owned();
    let mut parts: Vec<&str> = token.split('.').collect();
    let bearer = format!("Bearer {token}");
    assert_eq!(reporter.raw("GET", "/api/v1/reports", &[("authorization", &bearer)], "").status, 200);
    let unsigned = BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#);
    let forged = BASE64_URL_SAFE_NO_PAD.encode(r#"{"aud":"cesop-api","exp":9999999999}"#);
    let payload = parts[1].to_owned();
    for (at, part) in [(0, unsigned.as_str()), (1, forged.as_str()), (2, "AAAA")] {
        let right = std::mem::replace(&mut parts[at], part);
        let wrong = format!("Bearer {}", parts.join("."));
        let refused = reporter.raw("GET", "/api/v1/reports", &[("authorization", &wrong)], "");
        assert_eq!(refused.status, 401, "{}", refused.text());
        parts[at] = right;
    }
    assert_eq!(parts[1], payload);
    assert_eq!(reporter.raw("GET", "/api/v1/reports", &[], "").status, 401);
    let kind = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    assert_eq!(reporter.raw("POST", "/api/v1/reports", &kind, "{}").status, 415);
    let kind = [("authorization", bearer.as_str()), ("content-type", "application/xml")];
    assert_eq!(reporter.raw("POST", "/api/v1/reports", &kind, "no xml").status, 202, "what is in it is judged later");
    reporter.control("POST", "settle", &json!({}));
    reporter.control("POST", "settle", &json!({}));
    let answered =
        reporter.control("GET", "reports", &Value::Null)["reports"][0]["result"].as_str().unwrap().to_owned();
    assert!(answered.contains("00000000-0000-4000-8000-000000000000") && answered.contains("50010"), "{answered}");
}

/// The ticket's signature, verified with a tool that was not written here.
#[test]
fn a_ticket_is_signed_as_openssl_has_it() {
    let mut reporter = reporter();
    let token = reporter.run("token", &json!({}))["reply"]["access_token"].as_str().unwrap().to_owned();
    let keys = reporter.control("GET", "key", &Value::Null);
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cesop-jwt");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("key.pem"), keys["publicKey"].as_str().unwrap()).unwrap();
    std::fs::write(folder.join("signature"), BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    let openssl = Command::new("openssl")
        .args(["dgst", "-sha256", "-verify", "key.pem", "-signature", "signature"])
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut openssl) = openssl else {
        assert!(std::env::var_os("CI").is_none(), "install openssl");
        return;
    };
    openssl.stdin.take().unwrap().write_all(signed.as_bytes()).unwrap();
    let output = openssl.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn the_results_hold_by_the_schema() {
    let mut reporter = reporter();
    reporter.control("POST", "reject", &json!({"code": "40010", "docRefId": FIRST, "text": "a < b & c"}));
    for (at, xml) in
        [report("7.00"), report("0.00").replace(MESSAGE, "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e0f"), "no xml".to_owned()]
            .iter()
            .enumerate()
    {
        let token = reporter
            .ask(&json!({"client_id": "cesop-api", "nonce": format!("cdf29e73-0b06-4ee8-8ee4-09a383c8360{at}")}));
        let bearer = format!("Bearer {}", token.json()["access_token"].as_str().unwrap());
        let kind = [("authorization", bearer.as_str()), ("content-type", "application/xml")];
        assert_eq!(reporter.raw("POST", "/api/v1/reports", &kind, xml).status, 202);
    }
    reporter.control("POST", "settle", &json!({}));
    reporter.control("POST", "settle", &json!({}));
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cesop-results");
    std::fs::create_dir_all(&folder).unwrap();
    let reports = reporter.control("GET", "reports", &Value::Null);
    let (mut names, mut results) = (Vec::new(), String::new());
    for (at, report) in reports["reports"].as_array().unwrap().iter().enumerate() {
        let result = report["result"].as_str().unwrap();
        names.push(format!("{at}.xml"));
        std::fs::write(folder.join(&names[at]), result).unwrap();
        let answer = reporter.run("readAnswer", &json!({ "xml": result }));
        write!(results, "{} ", answer["answer"]["result"].as_str().unwrap()).unwrap();
    }
    assert_eq!(results, "PARTIALLY REJECTED PARTIALLY REJECTED FULLY REJECTED ");
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../schemas/cesop/PaymentData.xsd");
    let ran = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema", schema])
        .args(&names)
        .current_dir(&folder)
        .output();
    match ran {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
        Err(_) => assert!(std::env::var_os("CI").is_none(), "install xmllint (Debian: libxml2-utils)"),
    }
}
