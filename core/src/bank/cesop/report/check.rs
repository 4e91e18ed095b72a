//! A message checked as the Commission's validator does, before it is handed in.
//!
//! Theory. The document is read once, piece by piece, along the table of the schema; no tree is built. What the schema
//! itself forbids is 50010, except for the three references, whose form has codes of its own (10050, 10060, 20030). The
//! business rules are checked when the element ends to which they belong: header, account, transaction, payee, message.
//! What is kept over the whole message are the references and the identifiers that must be unique in it. Each rule is
//! checked to the letter and independently, since CESOP reports "the maximum validation errors in one exchange"
//! (3.1.2).
//!
//! Messages that were handed in before ([`History`]) make it possible to check the rules that look back.

use super::codes::{self, CesopRejection, Rejection};
use super::model::{CesopMessage, CesopResult, ReportingPeriod};
use super::schema::{self, Element, Space};
use super::xml::{Given, Piece, Pieces};
use crate::iso::{CountryCode, Iban};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// The most findings of a check, where the caller sets no other limit.
pub(crate) const MOST_FINDINGS: usize = 1_000;

model! {
    /// Something that the validator would refuse.
    pub Finding {
        /// The code: `45010`.
        must "code" code: String as "identifier",
        /// The rule; absent for codes whose rule was withdrawn.
        may "rule" rule: String,
        /// What it rejects.
        must "rejection" rejection: CesopRejection,
        /// Where: `/CESOP/PaymentDataBody/ReportedPayee[2]/ReportedTransaction[7]/Amount`.
        must "xpath" xpath: String,
        /// What is wrong, and what would be right.
        must "text" text: String,
        /// What was found there; never an account number.
        may "detail" detail: String,
        /// `DocRefId` of the payee.
        may "docRefId" doc_ref_id: String as "identifier",
        /// The transaction.
        may "transactionIdentifier" transaction_identifier: String as "identifier",
    }
}

/// What was handed in before, as far as rules look back.
#[derive(Debug, Default)]
pub struct History {
    /// Period of each message.
    messages: HashMap<String, (u16, u16)>,
    /// Each record: its message, and whether it is still the latest of its payee.
    records: HashMap<String, (String, bool)>,
    /// The record that reports each payment, for payments that still count, by provider, period and identifier.
    payments: HashMap<(String, (u16, u16), String), String>,
}

impl History {
    /// Adds a message that the validator accepted. `rejected` are the `DocRefId` of the payees that it did not accept:
    /// they can be corrected, and their payments do not count as reported.
    pub fn add(&mut self, message: &CesopMessage, rejected: &[String]) {
        let spec = &message.message_spec;
        let own = reference(&spec.message_ref_id);
        let period = quarter_of(&spec.reporting_period);
        self.messages.insert(own.clone(), period);
        let Some(body) = &message.payment_data_body else { return };
        let psp = body.reporting_psp.psp_id.value.clone();
        for payee in body.reported_payees.iter().flatten() {
            let record = reference(&payee.doc_spec.doc_ref_id);
            let taken = !rejected.iter().any(|id| reference(id) == record);
            if let (Some(old), true) = (&payee.doc_spec.corr_doc_ref_id, taken) {
                let old = reference(old);
                if let Some((_, latest)) = self.records.get_mut(&old) {
                    *latest = false;
                }
                self.payments.retain(|_, holder| *holder != old);
            }
            self.records.insert(record.clone(), (own.clone(), true));
            let payments =
                payee.reported_transactions.iter().flatten().filter(|payment| payment.is_refund != Some(true));
            for payment in payments.filter(|_| taken) {
                let id = schema::collapse(&payment.transaction_identifier).into_owned();
                self.payments.insert((psp.clone(), period, id), record.clone());
            }
        }
    }

    /// Whether a message with this `MessageRefId` was accepted.
    pub fn knows(&self, message_ref_id: &str) -> bool {
        self.messages.contains_key(&reference(message_ref_id))
    }
}

fn reference(id: &str) -> String {
    id.to_ascii_lowercase()
}

fn quarter_of(period: &ReportingPeriod) -> (u16, u16) {
    (period.year, period.quarter)
}

/// How a message is checked.
#[derive(Debug)]
pub struct Checks<'a> {
    /// Country of the administration that receives it.
    pub country: &'a str,
    /// The time, in Unix milliseconds.
    pub now_ms: i64,
    /// The largest message, in bytes.
    pub largest: usize,
    /// The check ends after this many findings.
    pub most_findings: usize,
    /// What was handed in before; `None` where the rules that look back are not checked.
    pub history: Option<&'a History>,
}

/// The result of a check.
#[derive(Debug, Default)]
pub struct Checked {
    /// The findings.
    pub findings: Vec<Finding>,
    /// `MessageRefId`.
    pub message_ref_id: Option<String>,
    /// How many payees there are.
    pub payees: u64,
    /// How many transactions there are.
    pub transactions: u64,
}

impl Checked {
    /// The result that the validator would give.
    pub fn result(&self) -> CesopResult {
        let rejection = |finding: &Finding| codes::find(&finding.code).map_or(Rejection::Full, |code| code.rejection);
        self.findings.iter().map(rejection).max().unwrap_or(Rejection::None).into()
    }
}

/// Checks a message.
pub fn check(xml: &str, checks: &Checks<'_>) -> Checked {
    let mut checker = Checker::new(checks);
    if xml.len() > checks.largest {
        checker.report("50070", "/CESOP", Some(format!("{} bytes; at most {}", xml.len(), checks.largest)));
    }
    checker.run(xml);
    checker.out
}

/// An element that was begun.
struct Frame {
    element: &'static Element,
    /// Its number among elements of the same name, from 1, where there may be several.
    index: u32,
    /// How many of each child were seen.
    seen: [u32; 12],
    /// Index of the first child that may come next.
    due: usize,
    attributes: Vec<Given>,
    text: String,
    nil: bool,
}

impl Frame {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|given| given.name == name && given.space.is_empty())
            .map(|given| given.value.as_str())
    }

    /// An attribute as the schema compares it, or nothing.
    fn collapsed(&self, name: &str) -> String {
        schema::collapse(self.attribute(name).unwrap_or_default()).into_owned()
    }

    fn value(&self) -> String {
        match self.element.kind.text {
            Some(simple) if simple.collapses() => schema::collapse(&self.text).into_owned(),
            _ => self.text.clone(),
        }
    }
}

#[derive(Default)]
struct Header {
    country: Option<String>,
    kind: String,
    indic: String,
    corr: Option<String>,
    year: u16,
    quarter: u16,
    timestamp: String,
}

/// A name: two are the same when the attributes are, too (3.4.20).
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Name {
    value: String,
    kind: String,
    other: String,
}

/// An account that is not empty: two are the same when the attributes are, too (3.4.20).
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Account {
    value: String,
    kind: String,
    country: String,
    other: String,
}

#[derive(Default)]
struct Payee {
    names: Vec<Name>,
    country: String,
    accounts: Vec<Account>,
    transactions: u64,
    represented: bool,
    doc_type: String,
    doc_ref: Option<String>,
    corr_doc_ref: Option<String>,
    /// Payments that were reported before, with the record that holds them.
    reported: Vec<(String, String, String)>,
    /// Findings from here on are of this payee.
    first_finding: usize,
}

#[derive(Default)]
struct Transaction {
    id: String,
    refund: bool,
    corr: bool,
    dates: Vec<(String, Option<schema::Day>)>,
    amount: Option<String>,
    payer: String,
    first_finding: usize,
}

struct Checker<'a> {
    checks: &'a Checks<'a>,
    out: Checked,
    stack: Vec<Frame>,
    /// How deep we are in an element that the schema does not know.
    skipped: usize,
    header: Header,
    psp: Option<(String, String)>,
    payee: Payee,
    transaction: Transaction,
    doc_refs: HashSet<String>,
    payments: HashSet<String>,
    /// Payees by names and accounts.
    same: HashMap<u64, String>,
    has_body: bool,
    ended: bool,
    hasher: std::hash::BuildHasherDefault<std::hash::DefaultHasher>,
}

impl<'a> Checker<'a> {
    fn new(checks: &'a Checks<'a>) -> Self {
        Self {
            checks,
            out: Checked::default(),
            stack: Vec::new(),
            skipped: 0,
            header: Header::default(),
            psp: None,
            payee: Payee::default(),
            transaction: Transaction::default(),
            doc_refs: HashSet::new(),
            payments: HashSet::new(),
            same: HashMap::new(),
            has_body: false,
            ended: false,
            hasher: std::hash::BuildHasherDefault::default(),
        }
    }

    fn run(&mut self, xml: &str) {
        let mut pieces = Pieces::new(xml);
        while !self.ended {
            match pieces.next() {
                Ok(Piece::Start { space, name, attributes }) => self.start(&space, &name, attributes),
                Ok(Piece::Text(text)) if self.skipped == 0 => self.text(&text),
                Ok(Piece::Text(_)) => {}
                Ok(Piece::End) if self.skipped > 0 => self.skipped -= 1,
                Ok(Piece::End) => self.end(),
                Ok(Piece::DocType) => return self.report("50050", "/", None),
                Ok(Piece::Eof) => return,
                Err(broken) => {
                    let path = match self.path("") {
                        path if path.is_empty() => "/".to_owned(),
                        path => path,
                    };
                    return self.report("50010", &path, Some(format!("{} (byte {})", broken.why, broken.at)));
                }
            }
        }
    }

    /// Adds a finding, and ends the check when there are too many.
    fn report(&mut self, code: &str, xpath: &str, detail: Option<String>) {
        // The rules of chapter 4 are for payment data; of any other message only its type is reported (3.1.2).
        let other = matches!(self.header.kind.as_str(), "VLD" | "PNG");
        if self.ended || other && !code.starts_with('5') && code != "10090" {
            return;
        }
        let code = if self.out.findings.len() + 1 >= self.checks.most_findings.max(1) {
            self.ended = true;
            "50080"
        } else {
            code
        };
        let Some(known) = codes::find(code) else { return };
        let mut finding = Finding::new(known.code, known.rejection, xpath, known.text);
        finding.rule = Some(known.rule.to_owned()).filter(|rule| !rule.is_empty());
        finding.detail = detail.filter(|_| code != "50080");
        self.out.findings.push(finding);
    }

    fn report_schema(&mut self, xpath: &str, detail: String) {
        self.report("50010", xpath, Some(detail));
    }

    /// The path of what is open, and of a child.
    fn path(&self, child: &str) -> String {
        let mut path = String::new();
        for frame in &self.stack {
            path.push('/');
            path.push_str(frame.element.name);
            if frame.element.many {
                path.push_str(&format!("[{}]", frame.index));
            }
        }
        if !child.is_empty() {
            path.push('/');
            path.push_str(child);
        }
        path
    }

    fn start(&mut self, space: &str, name: &str, attributes: Vec<Given>) {
        if self.skipped > 0 {
            self.skipped += 1;
            return;
        }
        let is = |element: &Element| {
            let expected = if element.space == Space::Common { schema::COMMON } else { schema::CESOP };
            element.name == name && expected == space
        };
        let Some(parent) = self.stack.last_mut() else {
            if is(&schema::ROOT) {
                return self.open(&schema::ROOT, 1, attributes);
            }
            self.report_schema(
                "/",
                format!("the root is CESOP in the namespace {}; this is {name} in `{space}`", schema::CESOP),
            );
            self.ended = true;
            return;
        };
        let kind = parent.element.kind;
        let Some(at) = kind.children.iter().position(is) else {
            let path = self.path(name);
            let wrong_space = kind.children.iter().find(|child| child.name == name);
            self.report_schema(
                &path,
                match wrong_space {
                    Some(child) => {
                        format!("{name} is of {:?}.xsd, in its namespace; here it is in `{space}`", child.space)
                    }
                    None => "the schema has no such element here".to_owned(),
                },
            );
            self.skipped = 1;
            return;
        };
        let Some((child, seen)) = kind.children.get(at).zip(parent.seen.get_mut(at)) else { return };
        *seen += 1;
        let index = *seen;
        let due = parent.due;
        parent.due = due.max(at);
        if at < due {
            let path = self.path(name);
            self.report_schema(&path, "it comes too late: the elements have an order".to_owned());
        } else if index > 1 && !child.many {
            let path = self.path(name);
            self.report_schema(&path, "it is there twice".to_owned());
        }
        self.open(child, index, attributes);
    }

    fn open(&mut self, element: &'static Element, index: u32, attributes: Vec<Given>) {
        self.stack.push(Frame { element, index, seen: [0; 12], due: 0, attributes, text: String::new(), nil: false });
        let Some(frame) = self.stack.last() else { return };
        let mut faults = Vec::new();
        let mut nil = false;
        for given in &frame.attributes {
            if given.space == schema::INSTANCE {
                if given.name == "nil" {
                    nil = schema::boolean(&given.value) == Some(true);
                    if !element.nillable || schema::boolean(&given.value).is_none() {
                        faults.push(("xsi:nil".to_owned(), "it cannot be nil".to_owned()));
                    }
                } else if !matches!(given.name.as_str(), "schemaLocation" | "noNamespaceSchemaLocation") {
                    faults.push((format!("xsi:{}", given.name), "the schema has no such attribute here".to_owned()));
                }
                continue;
            }
            match element.kind.attributes.iter().find(|known| known.name == given.name && given.space.is_empty()) {
                None => faults.push((given.name.clone(), "the schema has no such attribute here".to_owned())),
                Some(known) => {
                    faults.extend(known.simple.fault(&given.value).map(|fault| (given.name.clone(), fault)));
                }
            }
        }
        for known in element.kind.attributes.iter().filter(|known| known.required) {
            if frame.attribute(known.name).is_none() {
                faults.push((known.name.to_owned(), "it is missing".to_owned()));
            }
        }
        if let Some(frame) = self.stack.last_mut() {
            frame.nil = nil;
        }
        if !faults.is_empty() {
            let path = self.path("");
            faults.into_iter().for_each(|(name, fault)| self.report_schema(&format!("{path}/@{name}"), fault));
        }
        match element.name {
            "ReportedPayee" => {
                self.payee = Payee { first_finding: self.out.findings.len(), ..Payee::default() };
            }
            "ReportedTransaction" => {
                self.transaction = Transaction { first_finding: self.out.findings.len(), ..Transaction::default() };
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let Some(frame) = self.stack.last_mut() else { return };
        if frame.element.kind.text.is_some() {
            frame.text.push_str(text);
        } else if !text.trim().is_empty() {
            let path = self.path("");
            self.report_schema(&path, "it holds elements, and no text beside them".to_owned());
        }
    }

    fn end(&mut self) {
        let path = self.path("");
        let Some(frame) = self.stack.pop() else { return };
        let kind = frame.element.kind;
        if frame.nil {
            let holds = !frame.text.is_empty() || frame.seen.iter().any(|seen| *seen > 0);
            if holds {
                self.report_schema(&path, "it is nil, and holds something".to_owned());
            }
        } else {
            for (child, seen) in kind.children.iter().zip(frame.seen) {
                if child.required && seen == 0 {
                    self.report_schema(&format!("{path}/{}", child.name), "it is missing".to_owned());
                }
            }
        }
        let value = frame.value();
        let fault = kind.text.filter(|_| !frame.nil).and_then(|simple| simple.fault(&value));
        let parent = self.stack.last().map_or("", |parent| parent.element.name);
        if let Some(fault) = &fault {
            let code = match (parent, frame.element.name) {
                _ if !self.is_payment_data() => "50010",
                ("MessageSpec", "MessageRefId") => "10050",
                ("MessageSpec", "CorrMessageRefId") => "10060",
                ("DocSpec", "DocRefId") => "20030",
                _ => "50010",
            };
            self.report(code, &path, Some(fault.clone()));
        }
        self.check_ended_element(parent, &frame, value, &path, fault.is_none());
    }

    /// Checks the rules that belong to an element, once it has ended.
    fn check_ended_element(&mut self, parent: &str, frame: &Frame, value: String, path: &str, well_formed: bool) {
        match (parent, frame.element.name) {
            ("MessageSpec", "TransmittingCountry") => self.header.country = Some(value).filter(|_| well_formed),
            ("MessageSpec", "MessageType") => self.header.kind = value,
            ("MessageSpec", "MessageTypeIndic") => self.header.indic = value,
            ("MessageSpec", "MessageRefId") => self.out.message_ref_id = Some(value),
            ("MessageSpec", "CorrMessageRefId") => self.header.corr = Some(value),
            ("MessageSpec", "Timestamp") => self.header.timestamp = value,
            ("ReportingPeriod", "Quarter") => self.header.quarter = value.trim().parse().unwrap_or_default(),
            ("ReportingPeriod", "Year") => self.header.year = value.parse().unwrap_or_default(),
            ("CESOP", "MessageSpec") => self.check_header(path),
            ("CESOP", "PaymentDataBody") => self.check_body(frame, path),
            ("", "CESOP") => self.check_message(frame, path),
            (_, "PSPId" | "RepresentativeId") => self.check_psp(parent, frame, &value, path),
            ("ReportedPayee", "Name") => {
                let (kind, other) = (frame.collapsed("nameType"), frame.collapsed("nameOther"));
                self.payee.names.push(Name { value, kind, other });
            }
            ("ReportedPayee", "Country") => self.payee.country = value,
            ("ReportedPayee", "AccountIdentifier") => self.check_account(frame, &value, path),
            ("ReportedPayee", "Representative") => self.payee.represented = true,
            ("TAXIdentification", "TAXId") => {
                let other = frame.attribute("type") == Some("OTHER");
                self.check_other("20140", other, frame.attribute("TAXIdOther").is_some(), path);
            }
            ("ReportedTransaction", "TransactionIdentifier") => self.transaction.id = value,
            ("ReportedTransaction", "CorrTransactionIdentifier") => self.transaction.corr = true,
            ("ReportedTransaction", "DateTime") => {
                let kind = frame.attribute("transactionDateType").unwrap_or_default().to_owned();
                let specified = frame.attribute("transactionDateOther").is_some();
                self.check_other("20140", kind == "CESOP709", specified, path);
                self.transaction.dates.push((kind, schema::moment(&value)));
            }
            ("ReportedTransaction", "Amount") => self.transaction.amount = Some(value).filter(|_| well_formed),
            ("ReportedTransaction", "PayerMS") => self.transaction.payer = value,
            ("PaymentMethod", "PaymentMethodType") | ("PSPRole", "PSPRoleType") => {
                if let Some(parent) = self.stack.last_mut() {
                    parent.text = value;
                }
            }
            ("ReportedTransaction", "PaymentMethod") => {
                self.check_other("20140", frame.text == "Other", frame.seen.get(1) != Some(&0), path);
            }
            ("ReportedTransaction", "PSPRole") => {
                self.check_other("20130", frame.text == "Other", frame.seen.get(1) != Some(&0), path);
            }
            ("ReportedPayee", "ReportedTransaction") => self.check_transaction(frame, path),
            ("DocSpec", "DocTypeIndic") => self.payee.doc_type = value,
            ("DocSpec", "DocRefId") => self.payee.doc_ref = Some(value),
            ("DocSpec", "CorrDocRefId") => self.payee.corr_doc_ref = Some(value),
            ("PaymentDataBody", "ReportedPayee") => self.check_payee(path),
            _ => {}
        }
    }

    /// Checks that the type "other" is specified, and that no other type is.
    fn check_other(&mut self, code: &str, other: bool, specified: bool, path: &str) {
        if other != specified {
            let detail =
                if other { "the other type is not specified" } else { "a specification without an other type" };
            self.report(code, path, Some(detail.to_owned()));
        }
    }

    fn is_payment_data(&self) -> bool {
        self.header.kind == "PMT"
    }

    fn check_header(&mut self, path: &str) {
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

    fn check_psp(&mut self, parent: &str, frame: &Frame, value: &str, path: &str) {
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

    fn check_account(&mut self, frame: &Frame, value: &str, path: &str) {
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

    fn check_transaction(&mut self, frame: &Frame, path: &str) {
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

    fn check_payee(&mut self, path: &str) {
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

    fn check_body(&mut self, frame: &Frame, path: &str) {
        self.has_body = true;
        let payees = frame.seen.get(1).copied().unwrap_or_default();
        if payees == 0 {
            self.check_payees(path);
        }
    }

    fn check_payees(&mut self, body: &str) {
        if self.is_payment_data() && self.header.indic == "CESOP100" {
            self.report("20110", &format!("{body}/ReportedPayee"), None);
        }
    }

    fn check_message(&mut self, frame: &Frame, path: &str) {
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
