//! The document, read piece by piece along the schema, and what is kept of it for the rules.

use super::{Checked, Checks, Finding};
use crate::bank::cesop::report::codes;
use crate::bank::cesop::report::schema::{self, Element, Space};
use crate::bank::cesop::report::xml::{Given, Piece, Pieces};
use std::collections::{HashMap, HashSet};

/// An element that was begun.
pub(super) struct Frame {
    pub(super) element: &'static Element,
    /// Its number among elements of the same name, from 1, where there may be several.
    pub(super) index: u32,
    /// How many of each child were seen.
    pub(super) seen: [u32; 12],
    /// Index of the first child that may come next.
    pub(super) due: usize,
    pub(super) attributes: Vec<Given>,
    pub(super) text: String,
    pub(super) nil: bool,
}

impl Frame {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|given| given.name == name && given.space.is_empty())
            .map(|given| given.value.as_str())
    }

    /// An attribute as the schema compares it, or nothing.
    pub(super) fn collapsed(&self, name: &str) -> String {
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
pub(super) struct Header {
    pub(super) country: Option<String>,
    pub(super) kind: String,
    pub(super) indic: String,
    pub(super) corr: Option<String>,
    pub(super) year: u16,
    pub(super) quarter: u16,
    pub(super) timestamp: String,
}

/// A name: two are the same when the attributes are, too (3.4.20).
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Name {
    pub(super) value: String,
    pub(super) kind: String,
    pub(super) other: String,
}

/// An account that is not empty: two are the same when the attributes are, too (3.4.20).
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Account {
    pub(super) value: String,
    pub(super) kind: String,
    pub(super) country: String,
    pub(super) other: String,
}

#[derive(Default)]
pub(super) struct Payee {
    pub(super) names: Vec<Name>,
    pub(super) country: String,
    pub(super) accounts: Vec<Account>,
    pub(super) transactions: u64,
    pub(super) represented: bool,
    pub(super) doc_type: String,
    pub(super) doc_ref: Option<String>,
    pub(super) corr_doc_ref: Option<String>,
    /// Payments that were reported before, with the record that holds them.
    pub(super) reported: Vec<(String, String, String)>,
    /// Findings from here on are of this payee.
    pub(super) first_finding: usize,
}

#[derive(Default)]
pub(super) struct Transaction {
    pub(super) id: String,
    pub(super) refund: bool,
    pub(super) corr: bool,
    pub(super) dates: Vec<(String, Option<schema::Day>)>,
    pub(super) amount: Option<String>,
    pub(super) payer: String,
    pub(super) first_finding: usize,
}

pub(super) struct Checker<'a> {
    pub(super) checks: &'a Checks<'a>,
    pub(super) out: Checked,
    pub(super) stack: Vec<Frame>,
    /// How deep we are in an element that the schema does not know.
    pub(super) skipped: usize,
    pub(super) header: Header,
    pub(super) psp: Option<(String, String)>,
    pub(super) payee: Payee,
    pub(super) transaction: Transaction,
    pub(super) doc_refs: HashSet<String>,
    pub(super) payments: HashSet<String>,
    /// Payees by names and accounts.
    pub(super) same: HashMap<u64, String>,
    pub(super) has_body: bool,
    pub(super) ended: bool,
    pub(super) hasher: std::hash::BuildHasherDefault<std::hash::DefaultHasher>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(checks: &'a Checks<'a>) -> Self {
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

    pub(super) fn run(&mut self, xml: &str) {
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
    pub(super) fn report(&mut self, code: &str, xpath: &str, detail: Option<String>) {
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

    pub(super) fn report_schema(&mut self, xpath: &str, detail: String) {
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
}
