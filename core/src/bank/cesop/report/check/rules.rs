//! The business rules of chapter 4, each checked when the element ends to which it belongs.

use super::history::reference;
use super::walk::{Account, Checker, Frame};
use crate::bank::cesop::report::schema;
use crate::iso::{CountryCode, Iban};
use std::collections::HashSet;
use std::collections::hash_map::Entry;

impl Checker<'_> {
    /// Checks that the type "other" is specified, and that no other type is.
    pub(super) fn check_other(&mut self, code: &str, other: bool, specified: bool, path: &str) {
        if other != specified {
            let detail =
                if other { "the other type is not specified" } else { "a specification without an other type" };
            self.report(code, path, Some(detail.to_owned()));
        }
    }

    pub(super) fn is_payment_data(&self) -> bool {
        self.header.kind == "PMT"
    }

    pub(super) fn check_header(&mut self, path: &str) {
        if !self.is_payment_data() {
            return;
        }
        if let Some(country) = self.header.country.take().filter(|it| !schema::same_country(it, self.checks.country)) {
            let detail = format!("{country}; it is handed in in {}", self.checks.country);
            self.report("10120", &format!("{path}/TransmittingCountry"), Some(detail));
        }
        let correction = self.header.indic == "CESOP101";
        if correction != self.header.corr.is_some() {
            let detail = if correction { "a correction without it" } else { "no correction" };
            self.report("10110", &format!("{path}/CorrMessageRefId"), Some(detail.to_owned()));
        }
        let (year, quarter) = (self.header.year, self.header.quarter);
        if year > 0 && year < 2024 {
            self.report("10030", &format!("{path}/ReportingPeriod"), Some(format!("quarter {quarter} of {year}")));
        }
        let begins = crate::iso::IsoDate::from_parts(year, u8::try_from(quarter * 3).unwrap_or(0).saturating_sub(2), 1)
            .and_then(|date| date.to_unix_ms());
        let made = crate::iso::IsoDateTime::from(self.header.timestamp.as_str()).to_unix_ms();
        // A clock may be a minute ahead, and somewhere it is tomorrow already.
        let ahead = |at: Option<i64>, by: i64| at.is_some_and(|at| at > self.checks.now_ms.saturating_add(by));
        if ahead(begins, 14 * 3_600_000) {
            self.report("10020", &format!("{path}/ReportingPeriod"), Some(format!("quarter {quarter} of {year}")));
        } else if ahead(made, 60_000) {
            self.report("10020", &format!("{path}/Timestamp"), None);
        }
        let Some(history) = self.checks.history else { return };
        if self.out.message_ref_id.as_ref().is_some_and(|id| history.knows(id)) {
            self.report("10010", &format!("{path}/MessageRefId"), None);
        }
        if let Some(corr) = self.header.corr.clone().filter(|_| correction) {
            match history.messages.get(&reference(&corr)) {
                None => self.report("10040", &format!("{path}/CorrMessageRefId"), None),
                Some(period) if *period != (year, quarter) => {
                    let detail = format!("the corrected message is of quarter {} of {}", period.1, period.0);
                    self.report("10100", &format!("{path}/ReportingPeriod"), Some(detail));
                }
                Some(_) => {}
            }
        }
    }

    pub(super) fn check_psp(&mut self, parent: &str, frame: &Frame, value: &str, path: &str) {
        let kind = frame.attribute("PSPIdType").unwrap_or_default();
        self.check_other("20130", kind == "Other", frame.attribute("PSPIdOther").is_some(), path);
        let code = if parent == "Representative" { "40070" } else { "20100" };
        if kind == "BIC" && !is_bic(value) {
            self.report(code, path, None);
        }
        match parent {
            "ReportingPSP" => self.psp = Some((kind.to_owned(), value.to_owned())),
            "Representative" if self.psp.as_ref().is_some_and(|(k, v)| k == kind && v == value) => {
                self.report("30010", path, None);
            }
            _ => {}
        }
    }

    pub(super) fn check_account(&mut self, frame: &Frame, value: &str, path: &str) {
        let (country, kind) = (frame.attribute("CountryCode"), frame.attribute("type"));
        self.check_other("20140", kind == Some("Other"), frame.attribute("accountIdentifierOther").is_some(), path);
        let other = frame.collapsed("accountIdentifierOther");
        if kind == Some("Other") && matches!(other.as_str(), "IBAN" | "BIC" | "OBAN") {
            self.report("40110", &format!("{path}/@accountIdentifierOther"), None);
        }
        if value.is_empty() {
            if country.is_some() || kind.is_some() {
                self.report("40060", path, Some("it is empty, and has CountryCode or type".to_owned()));
            }
            return;
        }
        if country.is_none() || kind.is_none() {
            self.report("40060", path, Some("CountryCode or type is missing".to_owned()));
        }
        if kind == Some("IBAN") {
            if !has_iban_form(value) {
                self.report("40020", path, None);
            }
            if !is_iban(value) {
                self.report("40030", path, None);
            }
        }
        let (kind, country) = (kind.unwrap_or_default().to_owned(), country.unwrap_or_default().to_owned());
        self.payee.accounts.push(Account { value: value.to_owned(), kind, country, other });
    }

    pub(super) fn check_transaction(&mut self, frame: &Frame, path: &str) {
        self.payee.transactions += 1;
        self.out.transactions += 1;
        if !self.is_payment_data() {
            return;
        }
        let mut transaction = std::mem::take(&mut self.transaction);
        transaction.refund = frame.attribute("IsRefund").and_then(schema::boolean) == Some(true);
        if let Some(amount) = &transaction.amount {
            let zero = !amount.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
            if zero {
                self.report("45060", &format!("{path}/Amount"), None);
            }
            // Zero is neither positive nor negative.
            if zero || amount.starts_with('-') != transaction.refund {
                let what = if transaction.refund {
                    "a refund whose amount is not negative"
                } else {
                    "a payment whose amount is not positive"
                };
                self.report("45010", &format!("{path}/Amount"), Some(what.to_owned()));
            }
        }
        if transaction.corr && !transaction.refund {
            self.report("45090", &format!("{path}/CorrTransactionIdentifier"), None);
        }
        let period = (self.header.year, self.header.quarter);
        let days: Vec<schema::Day> = transaction.dates.iter().filter_map(|(_, day)| *day).collect();
        let inside = days.iter().filter(|day| (day.year, day.quarter()) == period).count();
        if inside == 0 && !days.is_empty() {
            self.report("45030", &format!("{path}/DateTime"), None);
        } else if inside < days.len() {
            self.report("45020", &format!("{path}/DateTime"), None);
        }
        let mut kinds = HashSet::new();
        if let Some((kind, _)) = transaction.dates.iter().find(|(kind, _)| !kinds.insert(kind.as_str())) {
            self.report("45080", &format!("{path}/DateTime"), Some(kind.clone()));
        }
        if !self.payee.country.is_empty() && schema::same_country(&self.payee.country, &transaction.payer) {
            self.report("40010", &format!("{path}/PayerMS"), Some(transaction.payer.clone()));
        }
        if !transaction.refund && !transaction.id.is_empty() {
            if !self.payments.insert(transaction.id.clone()) {
                self.report("45040", &format!("{path}/TransactionIdentifier"), None);
            }
            if let (Some(history), Some((_, psp))) = (self.checks.history, &self.psp) {
                let key = (psp.clone(), period, transaction.id.clone());
                if let Some(record) = history.payments.get(&key) {
                    self.payee.reported.push((transaction.id.clone(), path.to_owned(), record.clone()));
                }
            }
        }
        for finding in self.out.findings.iter_mut().skip(transaction.first_finding) {
            finding.transaction_identifier = Some(transaction.id.clone()).filter(|id| !id.is_empty());
        }
    }

    pub(super) fn check_payee(&mut self, path: &str) {
        self.out.payees += 1;
        if !self.is_payment_data() {
            return;
        }
        let mut payee = std::mem::take(&mut self.payee);
        let deleted = payee.doc_type == "CESOP3";
        match self.header.indic.as_str() {
            "CESOP100" if payee.doc_type != "CESOP1" => {
                self.report("10070", &format!("{path}/DocSpec/DocTypeIndic"), Some(payee.doc_type.clone()));
            }
            "CESOP101" if payee.doc_type == "CESOP1" => {
                self.report("10080", &format!("{path}/DocSpec/DocTypeIndic"), None);
            }
            "CESOP102" => self.report("40040", path, None),
            _ => {}
        }
        if let Some(id) = &payee.doc_ref {
            if !self.doc_refs.insert(reference(id)) {
                self.report("20010", &format!("{path}/DocSpec/DocRefId"), None);
            }
            if self.checks.history.is_some_and(|history| history.records.contains_key(&reference(id))) {
                self.report("20020", &format!("{path}/DocSpec/DocRefId"), None);
            }
        }
        let corr_path = format!("{path}/DocSpec/CorrDocRefId");
        match &payee.corr_doc_ref {
            Some(_) if payee.doc_type == "CESOP1" => self.report("20050", &corr_path, None),
            None if self.header.indic == "CESOP101" => self.report("20060", &corr_path, None),
            _ => {}
        }
        if let (Some(history), Some(corr)) = (self.checks.history, &payee.corr_doc_ref) {
            match history.records.get(&reference(corr)) {
                None => self.report("20040", &corr_path, None),
                Some((_, false)) => self.report("20070", &corr_path, None),
                Some((message, true)) if self.header.corr.as_ref().is_some_and(|id| reference(id) != *message) => {
                    self.report("20120", &corr_path, None);
                }
                Some(_) => {}
            }
        }
        let corrected = payee.corr_doc_ref.as_deref().map(reference);
        for (id, transaction, record) in &payee.reported {
            if Some(record) != corrected.as_ref() {
                self.report("45050", &format!("{transaction}/TransactionIdentifier"), None);
                if let Some(finding) = self.out.findings.last_mut() {
                    finding.transaction_identifier = Some(id.clone());
                }
            }
        }
        match (deleted, payee.transactions) {
            (true, 1..) => self.report("40090", &format!("{path}/ReportedTransaction"), None),
            (false, 0) => self.report("40050", &format!("{path}/ReportedTransaction"), None),
            _ => {}
        }
        if payee.accounts.is_empty() != payee.represented {
            let detail = if payee.represented { "both are there" } else { "neither is there" };
            self.report("40080", &format!("{path}/AccountIdentifier"), Some(detail.to_owned()));
        }
        let count =
            |kinds: &[&str]| payee.accounts.iter().filter(|account| kinds.contains(&account.kind.as_str())).count();
        let (accounts, bics) = (count(&["IBAN", "OBAN", "Other"]), count(&["BIC"]));
        if !payee.accounts.is_empty() && (accounts != 1 || bics > 1 || accounts + bics < payee.accounts.len()) {
            let detail = format!("accounts: {accounts}, BICs: {bics}");
            self.report("40100", &format!("{path}/AccountIdentifier"), Some(detail));
        }
        if !payee.accounts.is_empty() {
            let (mut names, mut accounts) = (std::mem::take(&mut payee.names), std::mem::take(&mut payee.accounts));
            names.sort();
            accounts.sort();
            let doc_ref = payee.doc_ref.clone().unwrap_or_default();
            match self.same.entry(std::hash::BuildHasher::hash_one(&self.hasher, &(names, accounts))) {
                Entry::Vacant(place) => drop(place.insert(doc_ref)),
                Entry::Occupied(first) => {
                    let detail = format!("{} and {doc_ref}", first.get());
                    self.report("20150", path, Some(detail));
                }
            }
        }
        for finding in self.out.findings.iter_mut().skip(payee.first_finding) {
            finding.doc_ref_id.clone_from(&payee.doc_ref);
        }
    }

    pub(super) fn check_body(&mut self, frame: &Frame, path: &str) {
        self.has_body = true;
        let payees = frame.seen.get(1).copied().unwrap_or_default();
        if payees == 0 {
            self.check_payees(path);
        }
    }

    pub(super) fn check_payees(&mut self, body: &str) {
        if self.is_payment_data() && self.header.indic == "CESOP100" {
            self.report("20110", &format!("{body}/ReportedPayee"), None);
        }
    }

    pub(super) fn check_message(&mut self, frame: &Frame, path: &str) {
        if frame.seen.iter().skip(1).filter(|seen| **seen > 0).count() > 1 {
            self.report_schema(path, "it holds payment data or a validation result, not both".to_owned());
        }
        let data = self.is_payment_data() && self.has_body;
        // A ping only tests a connection; a message without a type is reported as 50010.
        if !data && !matches!(self.header.kind.as_str(), "PNG" | "") {
            let detail = if self.is_payment_data() { "PaymentDataBody is missing" } else { self.header.kind.as_str() };
            let detail = detail.to_owned();
            self.report("10090", &format!("{path}/MessageSpec/MessageType"), Some(detail));
        }
        if !self.has_body {
            self.check_payees(&format!("{path}/PaymentDataBody"));
        }
    }
}

/// Whether it is a BIC, ISO 9362 as the rule prints it.
pub(crate) fn is_bic(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes.len(), 8 | 11)
        && bytes.iter().enumerate().all(|(at, byte)| byte.is_ascii_uppercase() || at > 5 && byte.is_ascii_digit())
        && text.get(4..6).is_some_and(|country| CountryCode::from(country).is_known())
}

/// The form of 40020.
pub(crate) fn has_iban_form(text: &str) -> bool {
    (14..=34).contains(&text.len())
        && text.bytes().enumerate().all(|(at, byte)| match at {
            0 | 1 => byte.is_ascii_uppercase(),
            2 | 3 => byte.is_ascii_digit(),
            _ => byte.is_ascii_alphanumeric(),
        })
}

/// Whether length and remainder are right for the country, 40030. The country's structure of digits and letters is not
/// checked. Small letters count as capitals.
fn is_iban(text: &str) -> bool {
    // The country is in capitals.
    text.get(..2).is_some_and(|country| country.bytes().all(|byte| byte.is_ascii_uppercase()))
        && Iban::from(text.to_ascii_uppercase().as_str()).has_length_and_remainder()
}
