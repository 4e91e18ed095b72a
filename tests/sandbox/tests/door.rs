//! What the bank refuses at the door, each with the document's code and HTTP status, and what it lets in.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{net::TcpStream, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD};
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject},
};
use support::{Draft, PAYMENTS, Tpp, digest, exchange, java_date, order, sandbox, uuid};

const USERS: &str = "/tietoevry/v1/users";

type Case = (&'static str, fn(&mut Draft), fn(&mut Draft), u16, &'static str);

fn leave(_: &mut Draft) {}

#[test]
fn each_fault_has_its_code() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with("13039319955", "PRIVATE");
    let body = order("10").to_string();
    // Name, change before signing, change after signing, what the bank says.
    let cases: [Case; 24] = [
        ("altered body", leave, |d| d.body[20] ^= 1, 401, "SIGNATURE_INVALID"),
        ("no body left", leave, |d| d.body.clear(), 401, "SIGNATURE_INVALID"),
        ("digest missing", |d| d.remove("digest"), leave, 400, "FORMAT_ERROR"),
        ("digest of something else", |d| d.set("digest", &digest(b"else")), leave, 401, "SIGNATURE_INVALID"),
        ("digest not readable", |d| d.set("digest", "MD5=abc"), leave, 400, "FORMAT_ERROR"),
        ("digest changed", leave, |d| d.set("digest", &digest(b"else")), 401, "SIGNATURE_INVALID"),
        ("signed header lost", leave, |d| d.remove("psu-id"), 401, "SIGNATURE_INVALID"),
        ("signed header renamed", leave, rename_psu_id, 401, "SIGNATURE_INVALID"),
        ("signed header changed", leave, |d| d.set("psu-id", &uuid()), 401, "SIGNATURE_INVALID"),
        ("redirect changed", leave, |d| d.set("tpp-redirect-uri", "https://evil.example"), 401, "SIGNATURE_INVALID"),
        ("header added unsigned", leave, |d| d.set("psu-corporate-id", &uuid()), 401, "SIGNATURE_INVALID"),
        ("date 61 s behind", |d| d.set("date", &java_date(-61, "GMT")), leave, 400, "TIMESTAMP_INVALID"),
        ("date 62 s ahead", |d| d.set("date", &java_date(62, "GMT")), leave, 400, "TIMESTAMP_INVALID"),
        ("date not readable", |d| d.set("date", "yesterday"), leave, 400, "FORMAT_ERROR"),
        ("no date", |d| d.remove("date"), leave, 400, "FORMAT_ERROR"),
        ("no signature", leave, |d| d.remove("signature"), 401, "SIGNATURE_MISSING"),
        ("signature is not one", leave, |d| d.set("signature", "trust me"), 401, "SIGNATURE_INVALID"),
        ("no certificate", leave, |d| d.remove("tpp-signature-certificate"), 401, "CERTIFICATE_MISSING"),
        ("certificate is not one", leave, |d| d.set("tpp-signature-certificate", "AAAA"), 401, "CERTIFICATE_INVALID"),
        ("no request id", |d| d.remove("x-request-id"), leave, 400, "FORMAT_ERROR"),
        ("no redirect uri", |d| d.remove("tpp-redirect-uri"), leave, 400, "FORMAT_ERROR"),
        ("redirect uri is not one", |d| d.set("tpp-redirect-uri", "callback"), leave, 400, "FORMAT_ERROR"),
        ("unknown keyId", leave, |d| replace_in_signature(d, "SN=", "SN=1"), 401, "SIGNATURE_INVALID"),
        ("other algorithm", leave, |d| replace_in_signature(d, "rsa-sha256", "rsa-sha1"), 401, "SIGNATURE_INVALID"),
    ];
    for (name, before, after, status, code) in cases {
        let reply = tpp.send("POST", PAYMENTS, &body, &before, &after).expect("an answer");
        assert_eq!(reply.refusal(), (status, code.to_owned()), "{name}: {}", reply.text);
    }
    assert!(sandbox.payments().is_empty(), "nothing got through");
    assert_eq!(tpp.call("POST", PAYMENTS, &body).status, 201, "and the same request unchanged does");
}

fn rename_psu_id(draft: &mut Draft) {
    let value = draft.get("psu-id").unwrap().to_owned();
    draft.remove("psu-id");
    draft.set("x-psu-id", &value);
}

fn replace_in_signature(draft: &mut Draft, from: &str, to: &str) {
    let value = draft.get("signature").unwrap().replacen(from, to, 1);
    draft.set("signature", &value);
}

#[test]
fn certificates_have_to_be_of_our_authority_and_in_their_time() {
    let sandbox = sandbox();
    let pki = &sandbox.running.pki;
    for (identity, status, code) in
        [(&pki.expired, 401, "CERTIFICATE_EXPIRED"), (&pki.foreign, 401, "CERTIFICATE_INVALID")]
    {
        let reply = Tpp::new(sandbox.running.http, identity).call("GET", USERS, "");
        assert_eq!(reply.refusal(), (status, code.to_owned()), "{}", reply.text);
    }
    let other_key = Tpp { key: Tpp::new(sandbox.running.http, &pki.qwac).key, ..sandbox.tpp() };
    assert_eq!(other_key.call("GET", USERS, "").refusal(), (401, "SIGNATURE_INVALID".into()));
    assert_eq!(Tpp::new(sandbox.running.http, &pki.qwac).call("GET", USERS, "").status, 200);
}

#[test]
fn a_request_id_is_used_once() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp();
    let id = uuid();
    let send = || tpp.send("GET", USERS, "", &|draft| draft.set("x-request-id", &id), &|_| {}).unwrap();
    let refused =
        tpp.send("GET", USERS, "", &|draft| draft.set("x-request-id", &id), &|draft| draft.remove("signature"));
    assert_eq!(refused.unwrap().status, 401);
    assert_eq!(send().status, 200, "an id that came with a forged request is not used up");
    assert_eq!(send().refusal(), (400, "FORMAT_ERROR".into()));
    let twice = tpp.send("GET", USERS, "", &|_| {}, &|draft| draft.headers.push(("x-request-id".into(), uuid())));
    assert_eq!(twice.unwrap().refusal(), (400, "FORMAT_ERROR".into()));
}

#[test]
fn any_order_and_the_request_target_too() {
    let sandbox = sandbox();
    let orders: [&[&str]; 4] = [
        &["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"],
        &["tpp-redirect-uri", "psu-corporate-id", "psu-id", "x-request-id", "digest", "date"],
        &["(request-target)", "date", "digest", "x-request-id", "psu-id", "tpp-redirect-uri"],
        &["x-request-id", "tpp-redirect-uri", "tpp-session-id", "host", "digest", "psu-id", "date"],
    ];
    let tpp = sandbox.tpp().with("13039319955", "PRIVATE");
    for (at, order_of_headers) in orders.into_iter().enumerate() {
        let tpp = Tpp { order: order_of_headers.to_vec(), ..tpp.clone() };
        let reply = tpp.call("POST", PAYMENTS, &order(&format!("{}", at + 1)).to_string());
        assert_eq!(reply.status, 201, "{order_of_headers:?}: {}", reply.text);
    }
    let tpp = Tpp { order: vec!["(request-target)", "date", "x-request-id", "tpp-redirect-uri"], ..sandbox.tpp() };
    let moved = tpp.send("GET", USERS, "", &|_| {}, &|draft| draft.target = format!("{USERS}?more"));
    assert_eq!(moved.unwrap().refusal(), (401, "SIGNATURE_INVALID".into()), "a signed target is verified");
}

#[test]
fn a_header_of_the_list_has_to_be_signed() {
    let sandbox = sandbox();
    for name in ["date", "x-request-id", "tpp-redirect-uri"] {
        let order = ["date", "x-request-id", "tpp-redirect-uri"].into_iter().filter(|known| *known != name).collect();
        let tpp = Tpp { order, ..sandbox.tpp() };
        assert_eq!(tpp.call("GET", USERS, "").refusal(), (401, "SIGNATURE_INVALID".into()), "{name}");
    }
}

#[test]
fn every_spelling_of_a_date_that_java_has() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp();
    for zone in ["GMT", "UTC", "+0100", "+0200", "-0800", "+0000"] {
        let date = java_date(0, zone);
        let reply = tpp.send("GET", USERS, "", &|draft| draft.set("date", &date), &|_| {}).unwrap();
        assert_eq!(reply.status, 200, "{date}: {}", reply.text);
    }
    for off in [-59, 59] {
        let date = java_date(off, "GMT");
        let reply = tpp.send("GET", USERS, "", &|draft| draft.set("date", &date), &|_| {}).unwrap();
        assert_eq!(reply.status, 200, "{date}: {}", reply.text);
    }
}

#[test]
fn a_signature_may_be_wrapped() {
    let sandbox = sandbox();
    let wrap = |draft: &mut Draft| {
        let wrapped = format!("=?utf-8?B?{}?=", BASE64_STANDARD.encode(draft.get("signature").unwrap()));
        draft.set("signature", &wrapped);
    };
    let reply = sandbox.tpp().send("GET", USERS, "", &|_| {}, &wrap).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text);
}

#[test]
fn answers_name_the_request_and_browsers_may_read_them() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp();
    let id = uuid();
    let dress = |draft: &mut Draft| {
        draft.set("x-request-id", &id);
        draft.set("origin", "http://localhost:5173");
    };
    let reply = tpp.send("GET", USERS, "", &dress, &|_| {}).unwrap();
    assert_eq!(reply.header("x-request-id"), Some(id.as_str()));
    assert_eq!(reply.header("access-control-allow-origin"), Some("http://localhost:5173"));
    assert_eq!(reply.header("access-control-expose-headers"), Some("*"));

    let ask = [
        ("host", "x"),
        ("origin", "http://localhost:5173"),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "digest,psu-id,signature"),
    ];
    let ask: Vec<_> = ask.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let preflight = exchange(tpp.address, "OPTIONS", PAYMENTS, &ask, b"").unwrap();
    assert_eq!(preflight.status, 204);
    assert_eq!(preflight.header("access-control-allow-headers"), Some("digest,psu-id,signature"));
    assert!(preflight.header("access-control-allow-methods").is_some_and(|methods| methods.contains("DELETE")));
}

#[test]
fn a_body_of_two_megabytes_is_too_much() {
    let sandbox = sandbox();
    let tpp = sandbox.tpp().with("13039319955", "PRIVATE");
    let body = format!("{{\"creditorName\":\"{}\"}}", "x".repeat(2 << 20));
    assert!(tpp.send("POST", PAYMENTS, &body, &|_| {}, &|_| {}).is_none_or(|reply| reply.status == 413));
}

#[test]
fn tls_with_and_without_a_client_certificate() {
    let sandbox = sandbox();
    let pki = &sandbox.running.pki;
    for identity in [None, Some(&pki.qwac)] {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(pki.ca_pem.as_bytes()).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots);
        let config = match identity {
            None => config.with_no_client_auth(),
            Some(identity) => config
                .with_client_auth_cert(
                    vec![CertificateDer::from_pem_slice(identity.certificate_pem.as_bytes()).unwrap()],
                    PrivateKeyDer::from_pem_slice(identity.key_pem.as_bytes()).unwrap(),
                )
                .unwrap(),
        };
        for name in ["localhost", "127.0.0.1"] {
            let name = ServerName::try_from(name).unwrap();
            let connection = ClientConnection::new(Arc::new(config.clone()), name).unwrap();
            let stream = StreamOwned::new(connection, TcpStream::connect(sandbox.running.https).unwrap());
            let host = vec![("host".to_owned(), sandbox.running.https.to_string())];
            let reply = support::exchange_over(stream, "GET", USERS, &host, b"").unwrap();
            assert_eq!(reply.refusal(), (401, "SIGNATURE_MISSING".into()));
        }
    }
}
