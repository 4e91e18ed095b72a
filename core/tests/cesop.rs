//! CESOP reports: every code of the validator, the schema held against a validator that was not written here, quarters of
//! payments, corrections, and what must not come out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::cesop::report::check::{Checked, Checks, History, check};
use girokit::bank::cesop::report::codes::{CODES, Shown};
use girokit::bank::cesop::report::model::{CesopMessage, CesopResult};
use girokit::bank::cesop::report::quarter::{CesopQuarter, Column, Payment, QuarterPlan, QuarterSummary};
use girokit::{Bank, ErrorKind, Flow, Header, Input, Now, Step};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// 2025-10-09, in the month in which the third quarter is reported.
const NOW: i64 = 1_760_000_000_000;
const LARGEST: usize = 1_000_000_000;

fn now() -> Now {
    Now::new(NOW, [9; 32])
}

// Documents.

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<CESOP xmlns="urn:ec.europa.eu:taxud:fiscalis:cesop:v1" xmlns:cm="urn:eu:taxud:commontypes:v1" version="4.03"><MessageSpec><TransmittingCountry>DK</TransmittingCountry><MessageType>PMT</MessageType>"#;
const MESSAGE: &str = "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e01";
const PAYEE: &str = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e01";
const SECOND: &str = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e02";
const IBAN: &str = "DE89370400440532013000";

fn transaction(id: &str) -> String {
    format!(
        r#"<ReportedTransaction IsRefund="false"><TransactionIdentifier>{id}</TransactionIdentifier><DateTime transactionDateType="CESOP701">2025-08-01T10:00:00.000+02:00</DateTime><DateTime transactionDateType="CESOP709" transactionDateOther="Value date">2025-08-02T00:00:00Z</DateTime><Amount currency="EUR">12.50</Amount><PaymentMethod><cm:PaymentMethodType>Other</cm:PaymentMethodType><cm:PaymentMethodOther>Voucher</cm:PaymentMethodOther></PaymentMethod><InitiatedAtPhysicalPremisesOfMerchant>0</InitiatedAtPhysicalPremisesOfMerchant><PayerMS PayerMSSource="IBAN">DK</PayerMS><PSPRole><cm:PSPRoleType>Acquirer</cm:PSPRoleType></PSPRole></ReportedTransaction>"#
    )
}

fn account() -> String {
    format!(
        r#"<AccountIdentifier CountryCode="DE" type="IBAN">{IBAN}</AccountIdentifier><AccountIdentifier CountryCode="DE" type="BIC">COBADEFFXXX</AccountIdentifier>"#
    )
}

const REPRESENTATIVE: &str = r#"<Representative><RepresentativeId PSPIdType="BIC">COBADEFF</RepresentativeId><Name nameType="LEGAL">Collector</Name></Representative>"#;

fn payee(doc: &str, name: &str, accounts: &str, inside: &str, kind: &str, corr: &str) -> String {
    let corr = if corr.is_empty() { String::new() } else { format!("<cm:CorrDocRefId>{corr}</cm:CorrDocRefId>") };
    format!(
        r#"<ReportedPayee><Name nameType="BUSINESS">{name}</Name><Name nameType="OTHER" nameOther="Sign">At the corner</Name><Country>DE</Country><Address legalAddressType="CESOP303"><cm:CountryCode>DE</cm:CountryCode><cm:AddressFix><cm:Street>Straße</cm:Street><cm:City>Köln</cm:City></cm:AddressFix><cm:AddressFree>Straße / Köln</cm:AddressFree></Address><EmailAddress>a@b.example</EmailAddress><WebPage>https://b.example</WebPage><TAXIdentification><VATId issuedBy="DE">DE123456789</VATId><TAXId issuedBy="DE" type="OTHER" TAXIdOther="Steuernummer">12-34</TAXId></TAXIdentification>{accounts}{inside}<DocSpec><cm:DocTypeIndic>{kind}</cm:DocTypeIndic><cm:DocRefId>{doc}</cm:DocRefId>{corr}</DocSpec></ReportedPayee>"#
    )
}

fn message(indic: &str, id: &str, corr: &str, body: &str) -> String {
    let corr = if corr.is_empty() { String::new() } else { format!("<CorrMessageRefId>{corr}</CorrMessageRefId>") };
    format!(
        r#"{HEAD}<MessageTypeIndic>{indic}</MessageTypeIndic><MessageRefId>{id}</MessageRefId>{corr}<SendingPSP><PSPId PSPIdType="Other" PSPIdOther="Register">12-34</PSPId><Name nameType="TRADE">Sender &amp; Co</Name></SendingPSP><ReportingPeriod><Quarter>3</Quarter><Year>2025</Year></ReportingPeriod><Timestamp>2025-10-08T09:00:00Z</Timestamp></MessageSpec><PaymentDataBody><ReportingPSP><PSPId PSPIdType="BIC">BANKDKKKXXX</PSPId></ReportingPSP>{body}</PaymentDataBody></CESOP>"#
    )
}

/// A report of two payees: one with an account and every optional element, one with a representative.
fn right() -> String {
    let first =
        payee(PAYEE, "Muster", &account(), &format!("{}{}", transaction("T-1"), transaction("T-2")), "CESOP1", "");
    let second = payee(
        SECOND,
        "Other",
        "<AccountIdentifier/>",
        &format!("{}{REPRESENTATIVE}", transaction("T-3")),
        "CESOP1",
        "",
    );
    message("CESOP100", MESSAGE, "", &format!("{first}{second}"))
}

fn checked(xml: &str, history: Option<&History>) -> Checked {
    check(xml, &Checks { country: "DK", now_ms: NOW, largest: LARGEST, most_findings: 1000, history })
}

fn codes(checked: &Checked) -> Vec<&str> {
    checked.findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn read(xml: &str) -> CesopMessage {
    let outcome = local("readAnswer", &json!({ "xml": xml }));
    serde_json::from_value(outcome["message"].clone()).unwrap_or_else(|error| panic!("{error}: {outcome}"))
}

fn bank() -> Bank {
    Bank::from_json(r#"{"system": "cesop", "baseUrl": "TFE"}"#).unwrap()
}

/// A job that ends at once.
fn local(job: &str, input: &Value) -> Value {
    let flow = bank().start(&now(), job, &input.to_string(), "{}").unwrap();
    let Step::Done { outcome } = flow.step(&now()) else { panic!("{job} does not end at once") };
    serde_json::from_str(&outcome.json).unwrap()
}

// The validator's codes.

/// A change of the right report that makes it wrong in one way.
type Wrong = (&'static str, &'static str, fn(&str) -> String);

fn change(from: &'static str, to: &str, xml: &str) -> String {
    assert!(xml.contains(from), "{from} is not in the report");
    xml.replacen(from, to, 1)
}

const WRONG: &[Wrong] = &[
    ("10020", "made tomorrow", |xml| change("2025-10-08T09", "2025-10-10T09", xml)),
    ("10020", "a quarter to come", |xml| change("<Year>2025", "<Year>2031", xml).replace("2025-08-0", "2031-08-0")),
    ("10030", "before 2024", |xml| change("<Year>2025", "<Year>2023", xml).replace("2025-08-0", "2023-08-0")),
    ("10050", "no UUID", |xml| change(MESSAGE, "message-1", xml)),
    ("10050", "a UUID of version 1", |xml| change("-4d0e-", "-1d0e-", xml)),
    ("10060", "no UUID", |_| {
        message("CESOP101", MESSAGE, "message-0", &payee(PAYEE, "M", &account(), &transaction("T"), "CESOP2", SECOND))
    }),
    ("10070", "a correction among new data", |xml| change("CESOP1</cm:DocTypeIndic>", "CESOP2</cm:DocTypeIndic>", xml)),
    ("10080", "new data among corrections", |_| {
        message("CESOP101", MESSAGE, SECOND, &payee(PAYEE, "M", &account(), &transaction("T"), "CESOP1", ""))
    }),
    ("10090", "a validation result", |xml| change("<MessageType>PMT", "<MessageType>VLD", xml)),
    ("10090", "no body", |xml| {
        let end = xml.find("<PaymentDataBody>").unwrap();
        format!("{}</CESOP>", &xml[..end])
    }),
    ("10110", "a reference in new data", |xml| {
        change("<SendingPSP>", &format!("<CorrMessageRefId>{SECOND}</CorrMessageRefId><SendingPSP>"), xml)
    }),
    ("10110", "a correction without reference", |_| {
        message("CESOP101", MESSAGE, "", &payee(PAYEE, "M", &account(), &transaction("T"), "CESOP2", SECOND))
    }),
    ("10120", "another country", |xml| change("<TransmittingCountry>DK", "<TransmittingCountry>SE", xml)),
    ("20010", "two payees of one id", |xml| change(SECOND, PAYEE, xml)),
    ("20030", "no UUID", |xml| change(SECOND, "payee-2", xml)),
    ("20050", "new data that corrects", |xml| {
        change("</DocSpec>", &format!("<cm:CorrDocRefId>{MESSAGE}</cm:CorrDocRefId></DocSpec>"), xml)
    }),
    ("20060", "a correction of nothing", |_| {
        message("CESOP101", MESSAGE, SECOND, &payee(PAYEE, "M", &account(), &transaction("T"), "CESOP2", ""))
    }),
    ("20100", "nine characters", |xml| change("BANKDKKKXXX", "BANKDKKKX", xml)),
    ("20100", "no such country", |xml| change("BANKDKKKXXX", "BANKQQKKXXX", xml)),
    ("20100", "Greece, which is GR in ISO 3166", |xml| change("BANKDKKKXXX", "BANKELKKXXX", xml)),
    ("20110", "new data without payees", |_| message("CESOP100", MESSAGE, "", "")),
    ("20130", "another id, unspecified", |xml| change(r#" PSPIdOther="Register""#, "", xml)),
    ("20130", "a specified BIC", |xml| change(r#"PSPIdType="BIC""#, r#"PSPIdType="BIC" PSPIdOther="x""#, xml)),
    ("20130", "another role, unspecified", |xml| change("Acquirer", "Other", xml)),
    ("20140", "another date, unspecified", |xml| change(r#" transactionDateOther="Value date""#, "", xml)),
    ("20140", "another method, unspecified", |xml| {
        change("<cm:PaymentMethodOther>Voucher</cm:PaymentMethodOther>", "", xml)
    }),
    ("20140", "a specified card payment", |xml| {
        change(">Other</cm:PaymentMethodType>", ">Card payment</cm:PaymentMethodType>", xml)
    }),
    ("20140", "another tax number, unspecified", |xml| change(r#" TAXIdOther="Steuernummer""#, "", xml)),
    ("20140", "another account, unspecified", |xml| change(r#"type="IBAN""#, r#"type="Other""#, xml)),
    ("20140", "no account, specified", |xml| {
        change("<AccountIdentifier/>", r#"<AccountIdentifier accountIdentifierOther="Wallet"/>"#, xml)
    }),
    ("20150", "one payee twice", |xml| {
        let other = payee(SECOND, "Muster", &account(), &transaction("T-9"), "CESOP1", "");
        let at = xml.find("<ReportedPayee>").unwrap();
        format!("{}{}{}", &xml[..at], other, &xml[at..]).replacen(SECOND, "0d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e02", 1)
    }),
    ("30010", "the reporter represents", |xml| change(">COBADEFF<", ">BANKDKKKXXX<", xml)),
    ("40010", "payer and payee in one country", |xml| change(">DK</PayerMS>", ">DE</PayerMS>", xml)),
    ("40020", "no IBAN", |xml| change(IBAN, "89DE370400440532013000", xml)),
    ("40030", "a typing error", |xml| change(IBAN, "DE89370400440532013001", xml)),
    ("40030", "a digit too few", |xml| change(IBAN, "DE8937040044053201300", xml)),
    ("40030", "a country without IBAN", |xml| change(IBAN, "US89370400440532013000", xml)),
    ("40040", "nothing to report, and a payee", |xml| change("CESOP100", "CESOP102", xml)),
    ("40050", "nothing to report, and a payee without transactions", |_| {
        message("CESOP102", MESSAGE, "", &payee(PAYEE, "M", &account(), "", "CESOP1", ""))
    }),
    ("40050", "no transactions", |_| {
        message("CESOP100", MESSAGE, "", &payee(PAYEE, "M", &account(), "", "CESOP1", ""))
    }),
    ("40060", "an account without country", |xml| change(r#"CountryCode="DE" type="IBAN""#, r#"type="IBAN""#, xml)),
    ("40060", "an empty account with a type", |xml| {
        change("<AccountIdentifier/>", r#"<AccountIdentifier type="IBAN"/>"#, xml)
    }),
    ("40070", "four characters", |xml| change(">COBADEFF<", ">COBA<", xml)),
    ("40080", "account and representative", |xml| {
        change("<AccountIdentifier/>", r#"<AccountIdentifier CountryCode="DE" type="OBAN">1</AccountIdentifier>"#, xml)
    }),
    ("40080", "neither", |xml| change(REPRESENTATIVE, "", xml)),
    ("40090", "deleted, with transactions", |_| {
        message("CESOP101", MESSAGE, SECOND, &payee(PAYEE, "M", &account(), &transaction("T"), "CESOP3", SECOND))
    }),
    ("40100", "two accounts", |xml| change(r#"type="BIC">COBADEFFXXX"#, r#"type="OBAN">12345"#, xml)),
    ("40100", "a BIC alone", |xml| change(&ACCOUNT, "", xml)),
    ("40100", "an account without type", |xml| change(r#"CountryCode="DE" type="IBAN""#, r#"CountryCode="DE""#, xml)),
    ("40110", "an IBAN as another account", |xml| {
        change(r#"type="IBAN""#, r#"type="Other" accountIdentifierOther="IBAN""#, xml)
    }),
    ("40110", "an IBAN with white space around it", |xml| {
        change(r#"type="IBAN""#, r#"type="Other" accountIdentifierOther=" IBAN ""#, xml)
    }),
    ("45010", "a negative payment", |xml| change(">12.50<", ">-12.50<", xml)),
    ("45010", "a positive refund", |xml| change(r#"IsRefund="false""#, r#"IsRefund="1""#, xml)),
    ("45020", "two quarters", |xml| change("2025-08-02T", "2025-10-02T", xml)),
    ("45030", "another quarter", |xml| xml.replace("2025-08-0", "2025-10-0")),
    ("45040", "one identifier twice", |xml| change("T-2", "T-1", xml)),
    ("45040", "one identifier at two payees", |xml| change("T-3", " T-1 ", xml)),
    ("45060", "zero", |xml| change(">12.50<", ">-0.00<", xml)),
    ("45080", "two execution dates", |xml| {
        change(
            r#"transactionDateType="CESOP709" transactionDateOther="Value date""#,
            r#"transactionDateType="CESOP701""#,
            xml,
        )
    }),
    ("45090", "a payment that refunds", |xml| {
        change(
            "</TransactionIdentifier>",
            "</TransactionIdentifier><CorrTransactionIdentifier>T-0</CorrTransactionIdentifier>",
            xml,
        )
    }),
    ("50010", "no XML", |_| "TransactionIdentifier;Amount".to_owned()),
    ("50010", "broken off", |xml| xml[..xml.len() - 20].to_owned()),
    ("50010", "no such element", |xml| change("<Country>", "<Colour/><Country>", xml)),
    ("50010", "an element too late", |xml| {
        change(
            "<EmailAddress>a@b.example</EmailAddress><WebPage>https://b.example</WebPage>",
            "<WebPage>https://b.example</WebPage><EmailAddress>a@b.example</EmailAddress>",
            xml,
        )
    }),
    ("50010", "an element missing", |xml| change("<Country>DE</Country>", "", xml)),
    ("50010", "an element twice", |xml| {
        change("<Country>DE</Country>", "<Country>DE</Country><Country>DE</Country>", xml)
    }),
    ("50010", "a wrong namespace", |xml| change("urn:eu:taxud:commontypes:v1", "urn:eu:taxud:commontypes:v2", xml)),
    ("50010", "a wrong version", |xml| change(r#"version="4.03""#, r#"version="4.02""#, xml)),
    ("50010", "three decimals", |xml| change(">12.50<", ">12.500<", xml)),
    ("50010", "no such currency", |xml| change(r#"currency="EUR""#, r#"currency="EUX""#, xml)),
    ("50010", "no such country", |xml| change("<Country>DE", "<Country>DD", xml)),
    ("50010", "a payer outside the Union", |xml| change(">DK</PayerMS>", ">NO</PayerMS>", xml)),
    ("50010", "a date without time zone", |xml| change(".000+02:00", "", xml)),
    ("50010", "a fifth quarter", |xml| change("<Quarter>3", "<Quarter>5", xml)),
    ("50010", "an identifier too long", |xml| change("T-1", &"x".repeat(101), xml)),
    ("50050", "an entity", |xml| change("<CESOP ", "<!DOCTYPE CESOP [<!ENTITY x \"y\">]><CESOP ", xml)),
];

static ACCOUNT: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    format!(r#"<AccountIdentifier CountryCode="DE" type="IBAN">{IBAN}</AccountIdentifier>"#)
});

/// Codes that no single file can show, and why. Those that look back are shown with a history below.
const NOT_IN_A_FILE: &[(&str, &str)] = &[
    ("10010", "needs the messages that were handed in before"),
    ("10040", "needs the messages that were handed in before"),
    ("10100", "needs the message that is corrected"),
    ("20020", "needs the messages that were handed in before"),
    ("20040", "needs the messages that were handed in before"),
    ("20070", "needs the corrections that were handed in before"),
    ("20120", "needs the message that is corrected"),
    ("45050", "needs the messages that were handed in before"),
    ("50020", "encryption is the way on which the file is sent, not the file"),
    ("50030", "compression is the way on which the file is sent, not the file"),
    ("50040", "the signature is of the way on which the file is sent"),
    ("50060", "a virus scanner says so"),
    ("99999", "a person at the agency gives it, until there is a rule"),
];

/// Shown apart, because the check is told other limits: 50070 and 50080.
const LIMITS: &[&str] = &["50070", "50080"];

#[test]
fn the_right_report_is_right() {
    let checked = checked(&right(), None);
    assert_eq!(checked.findings, []);
    assert_eq!((checked.payees, checked.transactions), (2, 3));
    assert_eq!(checked.result(), CesopResult::Validated);
}

#[test]
fn each_wrong_report_has_its_code() {
    let mut complaints = Vec::new();
    for (code, what, make) in WRONG {
        let checked = checked(&make(&right()), None);
        let found = codes(&checked);
        let known = CODES.iter().find(|known| known.code == *code).unwrap();
        // Besides, only what follows from the same fault.
        let follows: &[&str] = match (*code, *what) {
            ("10080", _) => &["20060"],
            ("10090", "no body") => &["20110"],
            ("40020", _) => &["40030"],
            ("40050", "nothing to report, and a payee without transactions") => &["40040"],
            ("40100", "an account without type") => &["40060"],
            ("45060", _) => &["45010"],
            ("50010", "a fifth quarter") => &["45030"],
            ("50010", "a wrong namespace") => &["10070", "45020", "20060", "20140", "20130"],
            _ => &[],
        };
        let others: BTreeSet<&str> =
            found.iter().copied().filter(|other| other != code && !follows.contains(other)).collect();
        let Some(finding) = checked.findings.iter().find(|finding| finding.code == *code) else {
            complaints.push(format!("{code}, {what}: {found:?}"));
            continue;
        };
        if !others.is_empty() {
            complaints.push(format!("{code}, {what}: also {others:?}"));
        }
        assert_eq!(finding.rule.as_deref().unwrap_or_default(), known.rule, "{code}");
        assert!(finding.xpath.starts_with('/') && !finding.text.is_empty(), "{code}, {what}: {finding:?}");
        assert!(!format!("{finding:?}").contains("370400440532"), "{code}, {what}: an account number");
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// What looks wrong, and is right by the letter of the guide.
#[test]
fn unusual_reports_are_right() {
    let second = |from: &'static str, to: &str| {
        let double = payee(SECOND, "Muster", &account(), &transaction("T-9"), "CESOP1", "");
        let first = payee(PAYEE, "Muster", &account(), &transaction("T-8"), "CESOP1", "");
        message("CESOP100", MESSAGE, "", &format!("{first}{}", change(from, to, &double)))
    };
    let ping = change("<MessageType>PMT", "<MessageType>PNG", &right());
    for (what, xml) in [
        // 40030 asks for the length of the country and the remainder, not for which characters stand where.
        ("letters in a German account", change(IBAN, "DE06ABCDEFGHIJKLMNOPQR", &right())),
        ("check digits that nobody computes", change(IBAN, "DE01000000000000000048", &right())),
        ("a bank in Kosovo", change("BANKDKKKXXX", "BANKXKPRXXX", &right())),
        // Two payees are one when names and accounts are the same with all their attributes.
        ("another kind of name", second("BUSINESS", "TRADE")),
        ("another sign", second("nameOther=\"Sign\"", "nameOther=\"Brand\"")),
        (
            "an account in another country",
            second("CountryCode=\"DE\" type=\"IBAN\"", "CountryCode=\"FR\" type=\"IBAN\""),
        ),
        ("a ping", ping.clone()),
        // The rules of chapter 4 are for payment data (3.1.2).
        ("a ping to another country", change("Country>DK</Trans", "Country>SE</Trans", &ping)),
        (
            "a ping with other faults",
            change(IBAN, "x", &change("BANKDKKKXXX", "BANK", &change(" PSPIdOther=\"Register\"", "", &ping))),
        ),
    ] {
        assert_eq!(codes(&checked(&xml, None)), [""; 0], "{what}");
    }
    let malformed = change(MESSAGE, "message-1", &ping);
    assert_eq!(codes(&checked(&malformed, None)), ["50010"], "the schema holds for a ping");
    let answer = change("BANKDKKKXXX", "BANK", &change("<MessageType>PMT", "<MessageType>VLD", &right()));
    assert_eq!(codes(&checked(&answer, None)), ["10090"], "and what is no report is told once");
}

#[test]
fn every_code_is_shown_or_there_is_a_reason() {
    let shown: BTreeSet<&str> = WRONG.iter().map(|(code, ..)| *code).chain(LIMITS.iter().copied()).collect();
    let reasons: BTreeMap<&str, &str> = NOT_IN_A_FILE.iter().copied().collect();
    for code in CODES {
        let by_message = code.shown == Shown::ByMessage;
        assert_eq!(shown.contains(code.code), by_message, "{}", code.code);
        assert_eq!(reasons.contains_key(code.code), !by_message, "{}", code.code);
    }
    assert_eq!(CODES.len(), shown.len() + reasons.len());
}

#[test]
fn limits_of_size_and_number() {
    let checks = |largest, most_findings| Checks { country: "DK", now_ms: NOW, largest, most_findings, history: None };
    let xml = right();
    assert_eq!(codes(&check(&xml, &checks(xml.len() - 1, 1000))), ["50070"]);
    assert_eq!(codes(&check(&xml, &checks(xml.len(), 1000))), [""; 0]);
    let wrong = xml.replace(">12.50<", ">0.00<");
    assert_eq!(codes(&check(&wrong, &checks(LARGEST, 1000))), ["45060", "45010", "45060", "45010", "45060", "45010"]);
    assert_eq!(codes(&check(&wrong, &checks(LARGEST, 3))), ["45060", "45010", "50080"]);
}

#[test]
fn what_was_handed_in_before_is_looked_back_at() {
    let before = right();
    let mut history = History::default();
    history.add(&read(&before), &[SECOND.to_owned()]);
    let new = "7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e02";
    let third = "5d2e8f10-1a2b-4c3d-8e4f-5a6b7c8d9e03";
    let correction = |id: &str, corr: &str, doc: &str, of: &str, transactions: &str| {
        message("CESOP101", id, corr, &payee(doc, "Muster", &account(), transactions, "CESOP2", of))
    };
    let ok = correction(new, MESSAGE, third, PAYEE, &format!("{}{}", transaction("T-1"), transaction("T-8")));
    // Its own payments are replaced, and those of a payee that was not taken were never reported.
    assert_eq!(codes(&checked(&ok, Some(&history))), [""; 0]);
    let rejected = correction(new, MESSAGE, third, SECOND, &transaction("T-3"));
    assert_eq!(codes(&checked(&rejected, Some(&history))), [""; 0]);
    for (code, xml) in [
        ("10010", ok.replace(new, &MESSAGE.to_uppercase())),
        ("10040", correction(new, third, third, PAYEE, &transaction("T-1"))),
        ("10100", ok.replace("<Quarter>3", "<Quarter>2").replace("2025-08", "2025-05")),
        ("20020", ok.replace(third, SECOND)),
        ("20040", ok.replace(PAYEE, new)),
        ("45050", correction(new, MESSAGE, third, SECOND, &transaction("T-1"))),
    ] {
        let checked = checked(&xml, Some(&history));
        assert!(codes(&checked).contains(&code), "{code}: {:?}", codes(&checked));
        assert!(
            codes(&checked)
                .iter()
                .all(|found| *found == code || matches!((code, *found), ("20040", "45050") | ("10040", "20120"))),
            "{code}: {:?}",
            codes(&checked)
        );
    }
    history.add(&read(&ok), &[]);
    let again = correction("7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e03", MESSAGE, new, PAYEE, &transaction("T-1"));
    let found = checked(&again, Some(&history));
    assert!(codes(&found).contains(&"20070"), "{:?}", codes(&found));
    let elsewhere = correction("7a0c1f52-3c5b-4d0e-9b7e-2f6d1c9a8e03", new, MESSAGE, SECOND, &transaction("T-4"));
    assert_eq!(codes(&checked(&elsewhere, Some(&history))), ["20120"]);
}

// The schema, against a validator that was not written here.

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Which of these documents xmllint takes by the schema; `None` where there is no xmllint, which CI installs.
fn xmllint(name: &str, documents: &[String]) -> Option<Vec<bool>> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas/cesop/PaymentData.xsd");
    let folder = folder(name);
    let names: Vec<String> = (0..documents.len()).map(|at| format!("{at}.xml")).collect();
    for (name, document) in names.iter().zip(documents) {
        std::fs::write(folder.join(name), document).unwrap();
    }
    let ran = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .arg(schema)
        .args(&names)
        .current_dir(&folder)
        .output();
    let Ok(output) = ran else {
        assert!(std::env::var_os("CI").is_none(), "install xmllint (Debian: libxml2-utils)");
        eprintln!("skipped: install xmllint (Debian: libxml2-utils)");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let valid: BTreeSet<&str> = said.lines().filter_map(|line| line.strip_suffix(" validates")).collect();
    let judged = names.iter().map(|name| valid.contains(name.as_str())).collect();
    assert!(output.status.code() != Some(5), "the schema itself does not compile: {said}");
    Some(judged)
}

/// Whether our own check finds anything that the schema forbids.
fn schema_holds(xml: &str) -> bool {
    let forbidden = ["50010", "10050", "10060", "20030"];
    !codes(&checked(xml, None)).iter().any(|code| forbidden.contains(code))
}

#[test]
fn the_wrong_reports_break_the_schema_where_our_check_says_so() {
    let documents: Vec<String> =
        WRONG.iter().filter(|(code, ..)| *code != "50050").map(|(.., make)| make(&right())).collect();
    let Some(valid) = xmllint("cesop-wrong", &documents) else { return };
    for ((document, valid), (code, what, _)) in documents.iter().zip(valid).zip(WRONG) {
        assert_eq!(schema_holds(document), valid, "{code}, {what}");
    }
}

/// Xorshift (Marsaglia 2003): the same numbers in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.roll(from.len())]
    }
}

/// Elements from their `<` to their `>`, as they stand in the text.
fn elements(xml: &str) -> Vec<(usize, usize)> {
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut found = Vec::new();
    let mut at = xml.find("<CESOP ").unwrap();
    at += xml[at..].find('>').unwrap() + 1;
    while let Some(from) = xml[at..].find('<').map(|more| at + more) {
        let to = from + xml[from..].find('>').unwrap() + 1;
        let tag = &xml[from..to];
        if tag.starts_with("</") {
            if let Some((begin, _)) = open.pop() {
                found.push((begin, to));
            }
        } else if tag.ends_with("/>") {
            found.push((from, to));
        } else {
            open.push((from, tag.to_owned()));
        }
        at = to;
    }
    found
}

/// A report with one thing done to it.
fn mutate(dice: &mut Dice, xml: &str) -> String {
    let elements = elements(xml);
    let (from, to) = elements[dice.roll(elements.len())];
    let element = &xml[from..to];
    let texts = [
        "",
        " ",
        "x",
        "DK",
        "EL",
        "1",
        "true",
        "12.50",
        "-1.5",
        "BIC",
        "Other",
        "2025-08-01T10:00:00Z",
        "0",
        "  DE  ",
        PAYEE,
    ];
    match dice.roll(7) {
        0 => format!("{}{}", &xml[..from], &xml[to..]),
        1 => format!("{}{element}{}", &xml[..to], &xml[to..]),
        2 => {
            let (other, end) = elements[dice.roll(elements.len())];
            if end <= from {
                format!("{}{element}{}{}", &xml[..other], &xml[other..from], &xml[to..])
            } else {
                xml.to_owned()
            }
        }
        3 => {
            // Another text in an element that has one.
            let inner = element.find('>').unwrap() + from + 1;
            match xml[inner..].find('<') {
                Some(length) if inner < to => {
                    format!("{}{}{}", &xml[..inner], dice.pick(&texts), &xml[inner + length..])
                }
                _ => xml.to_owned(),
            }
        }
        4 => {
            let quotes: Vec<usize> = xml.match_indices('"').map(|(at, _)| at).collect();
            // The pairs after those of the declaration and the root.
            let pair = 6 + dice.roll(quotes.len() / 2 - 6);
            let (from, to) = (quotes[pair * 2] + 1, quotes[pair * 2 + 1]);
            format!("{}{}{}", &xml[..from], dice.pick(&texts), &xml[to..])
        }
        5 => {
            let attributes = [
                r#" type="IBAN""#,
                r#" CountryCode="DE""#,
                r#" nameType="LEGAL""#,
                r#" IsRefund="true""#,
                r#" xsi:nil="true""#,
                r#" nameOther="x""#,
            ];
            let name = from + element.find(['>', ' ', '/']).unwrap();
            let added = dice.pick(&attributes);
            let attribute = added.trim_start().split('=').next().unwrap();
            if xml[name..].split('>').next().unwrap().contains(attribute) {
                return xml.to_owned();
            }
            let xml = format!("{}{added}{}", &xml[..name], &xml[name..]);
            xml.replacen("<CESOP ", r#"<CESOP xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" "#, 1)
        }
        _ => {
            let inner = element.find('>').unwrap() + from + 1;
            format!(
                "{}{}{}",
                &xml[..inner.min(to)],
                dice.pick(&["text", "<Name nameType=\"LEGAL\">x</Name>", "<!-- c -->", "&#65;", "<![CDATA[x]]>"]),
                &xml[inner.min(to)..]
            )
        }
    }
}

#[test]
fn our_schema_is_the_schema() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let documents: Vec<String> = (0..1500)
        .map(|_| {
            let once = mutate(&mut dice, &right());
            if dice.roll(3) == 0 { mutate(&mut dice, &once) } else { once }
        })
        .collect();
    let Some(valid) = xmllint("cesop-mutants", &documents) else { return };
    let count = valid.iter().filter(|valid| **valid).count();
    assert!((150..1400).contains(&count), "{count} of 1500 are valid: that says little");
    for (at, (document, valid)) in documents.iter().zip(valid).enumerate() {
        assert_eq!(schema_holds(document), valid, "mutant {at}: {:?}\n{document}", checked(document, None).findings);
    }
}

#[test]
fn what_is_read_is_written_again() {
    let xml = right();
    let message = read(&xml);
    let written = local("writeReport", &json!({ "message": message }));
    let again = written["xml"].as_str().unwrap();
    assert_eq!(read(again), message);
    assert_eq!(checked(again, None).findings, []);
    assert_eq!(written["fileName"], "PMT-Q3-2025-DK-BANKDKKKXXX-1-1.xml");
    assert!(again.contains("Sender &amp; Co") && again.contains("Straße"));
}

#[test]
fn reports_of_each_kind_hold_by_the_schema() {
    let nothing = message("CESOP102", MESSAGE, "", "");
    let written = |xml: &str| {
        let outcome = local("writeReport", &json!({ "message": read(xml) }));
        outcome["xml"].as_str().unwrap().to_owned()
    };
    let corrected = local("correctReport", &json!({"xml": right(), "replace": [SECOND], "delete": [PAYEE]}));
    let quarter = run_quarter(&csv(40), &json!({}), 1 << 16);
    let documents = vec![
        written(&right()),
        written(&nothing),
        corrected["xml"].as_str().unwrap().to_owned(),
        quarter.files[0].clone(),
        run_quarter(&csv(3), &json!({}), 1 << 16).files[0].clone(),
    ];
    for document in &documents {
        let checked = checked(document, None);
        assert_eq!(checked.result(), CesopResult::Validated, "{:?}", checked.findings);
    }
    if let Some(valid) = xmllint("cesop-kinds", &documents) {
        assert_eq!(valid, [true; 5]);
    }
}

#[test]
fn broken_documents_break_nothing() {
    let xml = right();
    let mut dice = Dice(7);
    for _ in 0..600 {
        let cut = dice.roll(xml.len());
        let Some(head) = xml.get(..cut) else { continue };
        let tail = dice.pick(&["", "<", "&", "]]>", "\u{0}", "</CESOP>", "<![CDATA[", "<?", "&#xD800;", "&amp"]);
        let broken = format!("{head}{tail}");
        assert!(!checked(&broken, None).findings.is_empty() || broken.trim_end() == xml);
        local("readAnswer", &json!({ "xml": broken }));
    }
    let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    assert_eq!(local("readAnswer", &json!({ "xml": deep }))["outcome"], "unreadable");
    assert_eq!(codes(&checked(&deep, None)), ["50010"]);
}

// Quarters.

const COLUMNS: &str = "TransactionIdentifier,ExecutionDate,Amount,Currency,IsRefund,PayerMS,PayeeId,PayeeName,PayeeCountry,AccountIdentifier,BIC,City";

/// So many payments for each of three payees, and some that are not reported.
fn csv(count: usize) -> String {
    let mut rows = vec![COLUMNS.to_owned()];
    for at in 0..count {
        rows.push(format!(
            r#"DE-{at},2025-07-{:02}T10:00:00Z,{}.5,EUR,,DK,p1,"Muster & ""Söhne""",DE,{IBAN},COBADEFFXXX,Köln"#,
            at % 30 + 1,
            at + 1
        ));
        rows.push(format!(
            "FR-{at},2025-08-{:02}T10:00:00+02:00,10,DKK,false,SE,p2,Boulangerie,,FR1420041010050500013M02606,,",
            at % 30 + 1
        ));
        rows.push(format!("NO-{at},2025-09-{:02}T10:00:00Z,1.00,NOK,0,DK,p3,Båt,NO,NO9386011117947,,", at % 30 + 1));
        rows.push(format!("IN-{at},2025-07-01T10:00:00Z,1.00,DKK,,DK,p4,Inde,DK,DK5000400440116243,,"));
    }
    rows.push("R-1,2025-09-30T23:59:59Z,5.00,EUR,true,DK,p1,Muster,DE,DE89370400440532013000,,".to_owned());
    rows.push("OUT-1,2025-10-01T00:00:00Z,5.00,EUR,,DK,p1,Muster,DE,DE89370400440532013000,,".to_owned());
    rows.push("GB-1,2025-09-01T00:00:00Z,5.00,EUR,,GB,p1,Muster,DE,DE89370400440532013000,,".to_owned());
    rows.push("SE-1,2025-09-01T00:00:00Z,5.00,SEK,,DK,p5,Få,SE,SE4550000000058398257466,,".to_owned());
    rows.join("\r\n")
}

struct Ran {
    plan: QuarterPlan,
    summary: QuarterSummary,
    files: Vec<String>,
}

fn config(changes: &Value) -> String {
    let mut config =
        json!({"quarter": 3, "year": 2025, "reportingPsp": {"PSPId": {"value": "BANKDKKKXXX", "PSPIdType": "BIC"}}});
    for (name, value) in changes.as_object().unwrap() {
        config[name] = value.clone();
    }
    config.to_string()
}

fn try_quarter(csv: &str, changes: &Value, chunk: usize) -> Result<Ran, girokit::Error> {
    let mut quarter = CesopQuarter::from_json(&now(), &config(changes))?;
    csv.as_bytes().chunks(chunk).try_for_each(|chunk| quarter.count(chunk))?;
    let plan = quarter.plan()?;
    let mut files: Vec<Vec<u8>> = plan.files.iter().map(|file| vec![0; usize::try_from(file.bytes).unwrap()]).collect();
    let mut pieces = Vec::new();
    // The second reading comes in other chunks.
    for chunk in csv.as_bytes().chunks(chunk + 7) {
        pieces.extend(quarter.write(chunk)?);
    }
    let (last, summary) = quarter.finish()?;
    pieces.extend(last);
    let mut written = 0;
    for piece in pieces {
        let at = usize::try_from(piece.offset).unwrap();
        files[piece.file][at..at + piece.bytes.len()].copy_from_slice(&piece.bytes);
        written += piece.bytes.len();
    }
    assert_eq!(written, files.iter().map(Vec::len).sum::<usize>(), "every byte is written, and once");
    let files = files.into_iter().map(|file| String::from_utf8(file).unwrap()).collect();
    Ok(Ran { plan, summary, files })
}

fn run_quarter(csv: &str, changes: &Value, chunk: usize) -> Ran {
    try_quarter(csv, changes, chunk).unwrap()
}

/// Two payees of one name and one number, thirty payments each, with this account beside it.
fn twins(first: &str, second: &str) -> Result<Ran, girokit::Error> {
    let columns = "TransactionIdentifier,ExecutionDate,Amount,Currency,PayerMS,PayeeId,PayeeName,PayeeCountry,AccountIdentifier,AccountIdentifierType,AccountCountryCode,AccountIdentifierOther";
    let rows = (0..30).flat_map(|at| {
        let row = |id: &str, account: &str| {
            format!("{id}-{at},2025-07-01T10:00:00Z,1.00,EUR,DK,{id},Muster,DE,4711,{account}")
        };
        [row("p1", first), row("p2", second)]
    });
    let csv = std::iter::once(columns.to_owned()).chain(rows).collect::<Vec<_>>().join("\n");
    try_quarter(&csv, &json!({}), 1000)
}

#[test]
fn payees_are_one_only_where_all_of_their_names_and_accounts_is_the_same() {
    let same = twins("OBAN,DE,", "OBAN,DE,").map(|_| ()).unwrap_err();
    assert!(same.message.contains("20150"), "{same}");
    for other in ["OBAN,AT,", "Other,DE,wallet"] {
        let ran = twins("OBAN,DE,", other).unwrap();
        assert_eq!(ran.summary.payees, 2);
        assert_eq!(checked(&ran.files[0], None).findings, [], "{other}");
    }
}

#[test]
fn a_quarter_is_sorted_out() {
    let ran = run_quarter(&csv(30), &json!({}), 1000);
    let summary = &ran.summary;
    assert_eq!((summary.rows, summary.payments, summary.refunds, summary.payees), (124, 90, 1, 3));
    assert_eq!((summary.outside_quarter, summary.domestic, summary.payer_outside_union), (1, 30, 1));
    assert_eq!((summary.below_threshold, summary.payees_below_threshold, summary.faulty), (1, 1, 0));
    // 1.5 + 2.5 + … + 30.5, less the refund.
    let totals: Vec<(&str, &str)> =
        summary.totals.iter().map(|(currency, sum)| (currency.as_str(), sum.as_str())).collect();
    assert_eq!(totals, [("DKK", "300.00"), ("EUR", "475.00"), ("NOK", "30.00")]);
    assert_eq!(summary.by_country, BTreeMap::from([("DE".into(), 31), ("FR".into(), 30), ("NO".into(), 30)]));
    assert_eq!(ran.plan.files.len(), 1);
    assert_eq!(ran.plan.files[0].name, "PMT-Q3-2025-DK-BANKDKKKXXX-1-1.xml");
    let message = read(&ran.files[0]);
    assert_eq!(message.message_spec.message_ref_id, ran.plan.files[0].message_ref_id);
    let payees = message.payment_data_body.unwrap().reported_payees.unwrap();
    assert_eq!(payees[0].names[0].value, "Muster & \"Söhne\"");
    let refund = payees[0].reported_transactions.as_ref().unwrap().last().unwrap();
    assert_eq!((refund.is_refund, refund.amount.value.as_str()), (Some(true), "-5.00"));
    assert_eq!(payees[1].account_identifiers.as_ref().unwrap()[0].country_code.as_deref(), Some("FR"));
}

#[test]
fn chunks_do_not_matter() {
    let whole = run_quarter(&csv(30), &json!({}), 1 << 20).files;
    for chunk in [1, 13, 4096] {
        assert_eq!(run_quarter(&csv(30), &json!({}), chunk).files, whole, "{chunk}");
    }
}

#[test]
fn twenty_five_payments_are_not_reported_and_twenty_six_are() {
    assert_eq!(run_quarter(&csv(25), &json!({}), 999).summary.payees, 0);
    assert_eq!(run_quarter(&csv(26), &json!({}), 999).summary.payees, 3);
    let none = run_quarter(&csv(25), &json!({}), 999);
    assert!(none.files[0].contains("CESOP102") && none.plan.files.len() == 1);
    // A payee's accounts count together.
    let (csv, other) = (csv(20), "DE75512108001245126199");
    let more: String =
        (0..6).map(|at| format!("\r\nX-{at},2025-07-01T10:00:00Z,1,EUR,,DK,p1,Muster,DE,{other},,")).collect();
    let ran = run_quarter(&format!("{csv}{more}"), &json!({}), 999);
    assert_eq!((ran.summary.payees, ran.summary.payments), (2, 26));
}

#[test]
fn large_quarters_are_split_over_files() {
    let ran = run_quarter(&csv(200), &json!({"largestFile": 40_000, "filesBefore": 2}), 5000);
    assert!(ran.files.len() > 5);
    let parts = ran.files.len() + 2;
    assert_eq!(ran.plan.files[0].name, format!("PMT-Q3-2025-DK-BANKDKKKXXX-3-{parts}.xml"));
    let (mut transactions, mut ids, mut records) = (0, BTreeSet::new(), BTreeSet::new());
    for file in &ran.files {
        assert!(file.len() <= 40_000);
        let checked = checked(file, None);
        assert_eq!(checked.findings, []);
        transactions += checked.transactions;
        assert!(ids.insert(checked.message_ref_id.unwrap()));
        for payee in read(file).payment_data_body.unwrap().reported_payees.unwrap() {
            assert!(records.insert(payee.doc_spec.doc_ref_id));
        }
    }
    assert_eq!(transactions, 601);
    if let Some(valid) = xmllint("cesop-split", &ran.files) {
        assert!(valid.iter().all(|valid| *valid));
    }
}

#[test]
fn faults_are_told_with_their_lines() {
    let good = csv(30);
    for (row, column) in [
        ("B-1,2025-07-01,5,EUR,,DK,p1,M,DE,DE89370400440532013000,,", "ExecutionDate"),
        ("B-1,2025-07-01T10:00:00Z,5.001,EUR,,DK,p1,M,DE,DE89370400440532013000,,", "Amount"),
        ("B-1,2025-07-01T10:00:00Z,0,EUR,,DK,p1,M,DE,DE89370400440532013000,,", "Amount"),
        ("B-1,2025-07-01T10:00:00Z,-5,EUR,false,DK,p1,M,DE,DE89370400440532013000,,", "Amount"),
        ("B-1,2025-07-01T10:00:00Z,5,EUX,,DK,p1,M,DE,DE89370400440532013000,,", "Currency"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,,DD,p1,M,DE,DE89370400440532013000,,", "PayerMS"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,maybe,DK,p1,M,DE,DE89370400440532013000,,", "IsRefund"),
        (",2025-07-01T10:00:00Z,5,EUR,,DK,p1,M,DE,DE89370400440532013000,,", "TransactionIdentifier"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,,DK,p9,M,DE,DE89370400440532013001,,", "AccountIdentifier"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,,DK,p9,,DE,DE75512108001245126199,,", "PayeeName"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,,DK,p9,M,DE,DE75512108001245126199,COBA,", "BIC"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,,DK,p9,M,DE,,,", "AccountIdentifier"),
        ("B-1,2025-07-01T10:00:00Z,5,EUR,,DK,p9,M\u{1},DE,DE75512108001245126199,,", ""),
    ] {
        let csv = format!("{good}\r\n{row}\r\nZ-1,2025-07-01T10:00:00Z,5,EUR,,DK,p1,M,DE,{IBAN},,");
        let error = try_quarter(&csv, &json!({}), 777).err().unwrap_or_else(|| panic!("{row} is taken"));
        assert!(error.message.contains(&format!("line 126, {column}")), "{row}: {error}");
        assert!(!error.message.contains("53201300"), "an account number: {error}");
        let ran = run_quarter(&csv, &json!({"skipFaulty": true}), 777);
        assert_eq!((ran.summary.faulty, ran.summary.refunds, ran.summary.payments), (1, 1, 91), "{row}");
        assert_eq!(ran.summary.problems[0].line, 126);
    }
}

#[test]
fn a_payment_that_stands_there_twice_is_seen() {
    let twice = format!("{}\r\nDE-7,2025-07-01T10:00:00Z,5,EUR,,DK,p1,M,DE,{IBAN},,", csv(30));
    let error = try_quarter(&twice, &json!({}), 500).err().unwrap();
    assert!(error.message.contains("line 126") && error.message.contains("45040"), "{error}");
    // A refund may have the identifier of its payment.
    let refund = format!("{}\r\nDE-7,2025-07-01T10:00:00Z,-5,EUR,,DK,p1,M,DE,{IBAN},,", csv(30));
    assert_eq!(run_quarter(&refund, &json!({}), 500).summary.refunds, 2);
}

#[test]
fn files_of_other_customs_are_read() {
    let rows: String =
        (0..26).map(|at| format!("{at}\t2025-07-03 12:30:00\t1234,5\tEUR\tDK\tÅse\tDE\t12 34 {at}\n")).collect();
    let csv =
        format!("\u{feff}payment id\tdate_time\tAMOUNT\tcurrency\tPayerMS\tpayee name\tpayee_country\tnote\n{rows}");
    let changes = json!({
        "timeZone": "+02:00", "columns": {"TransactionIdentifier": "payment id"},
        "defaults": {"RepresentativeId": "COBADEFF", "PayeeNameType": "PERSON", "PaymentMethodType": "Card payment", "PSPRoleType": "Acquirer"},
    });
    let ran = run_quarter(&csv, &changes, 64);
    assert_eq!((ran.summary.payees, ran.summary.totals["EUR"].as_str()), (1, "32097.00"));
    assert!(ran.files[0].contains(">2025-07-03T12:30:00+02:00<") && ran.files[0].contains(">1234.50<"));
    assert_eq!(checked(&ran.files[0], None).findings, []);
}

#[test]
fn settings_are_held_to_their_rules() {
    for (changes, field) in [
        (json!({"quarter": 5}), "quarter"),
        (json!({"year": 2023}), "year"),
        (json!({"transmittingCountry": "NO"}), "transmittingCountry"),
        (json!({"reportingPsp": {"PSPId": {"value": "X", "PSPIdType": "BIC"}}}), "reportingPsp.PSPId.value"),
        (json!({"timeZone": "CET"}), "timeZone"),
        (json!({"delimiter": "ab"}), "delimiter"),
        (json!({"largestFile": 1000}), "largestFile"),
        (json!({"columns": {"Colour": "x"}}), "columns.Colour"),
    ] {
        let error = CesopQuarter::from_json(&now(), &config(&changes)).err().unwrap();
        assert_eq!(error.field.as_deref(), Some(field), "{error}");
    }
    for csv in ["", "a,b,c\n1,2,3\n", "TransactionIdentifier,Amount\n"] {
        assert!(try_quarter(csv, &json!({}), 10).is_err(), "{csv}");
    }
}

#[test]
fn the_second_reading_has_to_be_the_first() {
    let (one, other) = (csv(30), csv(31));
    for (first, second) in [(&one, &other), (&other, &one)] {
        let mut quarter = CesopQuarter::from_json(&now(), &config(&json!({}))).unwrap();
        quarter.count(first.as_bytes()).unwrap();
        assert!(quarter.write(first.as_bytes()).is_err(), "before the plan");
        quarter.plan().unwrap();
        assert!(quarter.count(first.as_bytes()).is_err(), "after the plan");
        let failed = quarter.write(second.as_bytes()).is_err() || quarter.finish().is_err();
        assert!(failed);
    }
}

#[test]
fn payments_need_no_file() {
    let mut quarter = CesopQuarter::from_json(&now(), &config(&json!({}))).unwrap();
    let ids: Vec<String> = (0..30).map(|at| format!("P-{at}")).collect();
    let payment = |id| {
        Payment::new()
            .with(Column::TransactionIdentifier, id)
            .with(Column::DateTime, "2025-07-01T10:00:00Z")
            .with(Column::Amount, "7")
            .with(Column::Currency, "DKK")
            .with(Column::PayerMs, "DK")
            .with(Column::PayeeName, "Muster")
            .with(Column::Account, IBAN)
    };
    ids.iter().for_each(|id| quarter.count_payment(&payment(id)).unwrap());
    let plan = quarter.plan().unwrap();
    let mut pieces: Vec<_> = ids.iter().flat_map(|id| quarter.write_payment(&payment(id)).unwrap()).collect();
    let (last, summary) = quarter.finish().unwrap();
    pieces.extend(last);
    assert_eq!((summary.payments, summary.totals["DKK"].as_str()), (30, "210.00"));
    assert_eq!(
        pieces.iter().map(|piece| piece.bytes.len()).sum::<usize>(),
        usize::try_from(plan.files[0].bytes).unwrap()
    );
}

// Secrets.

#[test]
fn tokens_and_account_numbers_stay_in() {
    const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJqdGkiOiJtYXJrZXItY2xhaW0ifQ.TUFSS0VSLVRPS0VO";
    let mut heap: Vec<String> = Vec::new();
    let mut put = |flow: &Flow| {
        heap.push(flow.save());
        heap.push(format!("{flow:?} {:?}", flow.step(&now())));
    };
    let answer = |flow: &mut Flow, status: u16, body: Value| {
        let Step::Send { request, .. } = flow.step(&now()) else { panic!("{:?}", flow.step(&now())) };
        let input = Input::Response {
            id: request.id,
            status,
            headers: vec![Header::new("x", "y")],
            body: body.to_string().into_bytes(),
        };
        flow.feed(&now(), input).unwrap();
    };
    let token = json!({"access_token": TOKEN, "token_type": "Bearer", "expires_in": 180, "scope": "openid certToJWT cesop-api"});
    let bank = bank();
    for (job, input) in
        [("token", json!({})), ("submitReport", json!({"xml": right()})), ("report", json!({"xml": right()}))]
    {
        let mut flow = bank.start(&now(), job, &input.to_string(), "{}").unwrap();
        put(&flow);
        if matches!(flow.step(&now()), Step::Send { request, .. } if request.url.contains("billetautomat")) {
            answer(&mut flow, 200, token.clone());
            put(&flow);
        }
        if job == "report" {
            answer(&mut flow, 202, json!({"reportId": "R-1"}));
            put(&flow);
            answer(&mut flow, 403, json!({"error": "x"}));
            put(&flow);
        }
    }
    for job in ["checkReport", "readAnswer", "correctReport"] {
        put(&bank.start(&now(), job, &json!({"xml": right()}).to_string(), "{}").unwrap());
    }
    let mut quarter = CesopQuarter::from_json(&now(), &config(&json!({}))).unwrap();
    quarter.count(csv(30).as_bytes()).unwrap();
    heap.push(format!("{quarter:?} {bank:?}"));
    assert!(heap.len() > 15);
    for text in heap {
        for marker in [TOKEN, IBAN, "TUFSS0VSLVRPS0VO", "370400440532"] {
            assert!(!text.contains(marker), "{marker} in {text}");
        }
    }
}

/// Two reports of one quarter differ in their references alone: going on with the other one would hand it in twice.
#[test]
fn a_report_is_not_taken_for_another_when_it_is_resumed() {
    let bank = bank();
    let input = json!({"xml": right()}).to_string();
    let saved = bank.start(&now(), "report", &input, "{}").unwrap().save();
    let other = json!({"xml": right().replace(MESSAGE, SECOND)}).to_string();
    let error = bank.resume(&saved, Some(&other)).unwrap_err();
    assert_eq!(
        (error.kind, error.field.as_deref()),
        (ErrorKind::CannotResume, Some("/CESOP/MessageSpec/MessageRefId"))
    );
    assert!(matches!(bank.resume(&saved, Some(&input)).unwrap().step(&now()), Step::Send { .. }));
}
