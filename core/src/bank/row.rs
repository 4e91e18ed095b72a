//! The row of an operation at its bank, and a bank that is opened: begins what a row says, and nothing by another way.

use super::call::{CallJob, Calls};
use super::operation::{Kind, Listing, Operation, Resume, Route, Start};
use super::{Opened, numbers};
use crate::flow::{Call, Context, Job, Transport};
use crate::http::Response;
use crate::wire::page::Adapt;
use crate::wire::{Error, ErrorKind, Now};
use serde_json::Value;
use std::sync::Arc;

/// Holds the input of an operation to the bank's rules, and may complete it.
pub(crate) type Rule<B> = fn(&B, &mut Value, &Now) -> Result<(), Error>;
/// What is presented of an answer: from the input and the bank's reply to the outcome.
pub(crate) type View<B> = fn(&B, &Now, &Value, Value) -> Result<Value, Error>;
/// What is done to an entry of a list before it is handed out, and to what is beside the entries, at this bank and moment.
pub(crate) type Entries<B> = fn(&B, &Now, &Listing) -> Adapt;
/// The call for an input, where it is more than path, query and JSON.
pub(crate) type Make<B> = fn(&B, &'static Route, &str, &Value) -> Result<Call, Error>;
/// The reply in an answer, where it is more than its JSON.
pub(crate) type Read<B> = fn(&B, &Now, &Call, &Response, &Context) -> Result<Value, Error>;
type Begin<B> = fn(Arc<B>, &Now, Start) -> Result<Box<dyn Job>, Error>;
type GoOn<B> = fn(Arc<B>, Resume) -> Result<Box<dyn Job>, Error>;

/// One operation at a bank of type `B`.
pub(crate) struct Row<B: 'static> {
    pub(crate) operation: &'static Operation,
    pub(crate) rule: Option<Rule<B>>,
    pub(crate) job: Option<&'static JobRow<B>>,
    /// The single call behind it, when it is not the operation itself.
    pub(crate) via: Option<&'static str>,
    pub(crate) view: Option<View<B>>,
    pub(crate) adapt: Option<Entries<B>>,
    pub(crate) make: Option<Make<B>>,
    pub(crate) read: Option<Read<B>>,
}

/// A job of several calls: how it begins, and how it goes on after it was saved.
pub(crate) struct JobRow<B> {
    pub(crate) begin: Begin<B>,
    pub(crate) resume: GoOn<B>,
}

impl<B> Row<B> {
    pub(crate) const fn new(operation: &'static Operation) -> Self {
        Self { operation, rule: None, job: None, via: None, view: None, adapt: None, make: None, read: None }
    }

    /// The list that it reads, where it reads one.
    pub(crate) fn listing(&self) -> Option<Listing> {
        match self.operation.kind {
            Kind::List(listing) => Some(listing),
            _ => None,
        }
    }
}

/// A bank with our identity at it, and its rows.
pub(crate) struct Open<B: 'static> {
    pub(crate) bank: Arc<B>,
    pub(crate) rows: &'static [Row<B>],
}

impl<B: std::fmt::Debug> std::fmt::Debug for Open<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.bank.fmt(f)
    }
}

impl<B: Calls> Open<B> {
    /// A bank as [`super::System::open`] gives it.
    pub(crate) fn opened(bank: B, rows: &'static [Row<B>]) -> Arc<dyn Opened> {
        Arc::new(Self { bank: Arc::new(bank), rows })
    }

    fn row(&self, name: &str) -> Result<&'static Row<B>, Error> {
        self.rows.iter().find(|row| row.operation.name == name).ok_or_else(|| not_offered(name))
    }

    /// The row of the single call behind an operation.
    fn call_row(&self, row: &'static Row<B>) -> Result<&'static Row<B>, Error> {
        match row.listing().map(|listing| listing.call).or(row.via) {
            Some(call) => self.row(call),
            None => Ok(row),
        }
    }

    fn check_input(&self, row: &Row<B>, input: &mut Value, now: &Now) -> Result<(), Error> {
        row.rule.map_or(Ok(()), |rule| rule(&self.bank, input, now))
    }
}

impl<B: Calls> Opened for Open<B> {
    fn start(&self, now: &Now, start: Start) -> Result<Box<dyn Job>, Error> {
        let Start { operation, mut input, context } = start;
        let row = self.row(operation.name)?;
        if self.bank.amounts_as_numbers() {
            numbers::for_bank((operation.input)(), &mut input);
        }
        self.bank.check_context(&context)?;
        self.check_input(row, &mut input, now)?;
        let bank = Arc::clone(&self.bank);
        if let Some(job) = row.job {
            return (job.begin)(bank, now, Start { operation, input, context });
        }
        let call = self.call_row(row)?;
        if !std::ptr::eq(call, row) {
            self.check_input(call, &mut input, now)?;
        }
        Ok(Box::new(CallJob::start(bank, row, call, now, input, context)?))
    }

    fn resume(&self, resume: Resume) -> Result<Box<dyn Job>, Error> {
        let row = self.row(resume.operation.name)?;
        let mut resume = resume;
        if let Some(input) = resume.input.as_mut().filter(|_| self.bank.amounts_as_numbers()) {
            numbers::for_bank((resume.operation.input)(), input);
        }
        let bank = Arc::clone(&self.bank);
        match row.job {
            Some(job) => (job.resume)(bank, resume),
            None => Ok(Box::new(CallJob::resume(bank, row, self.call_row(row)?, resume)?)),
        }
    }

    fn transport(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.bank) as Arc<dyn Transport>
    }

    fn paths(&self, route: &Route) -> Vec<String> {
        self.bank.paths(route)
    }

    fn read_refusal(&self, body: Value) -> Value {
        self.bank.read_refusal(body)
    }
}

/// There is no such job, or it is no single call.
pub(crate) fn not_offered(name: &str) -> Error {
    Error::new(ErrorKind::NotOffered, "there is no such job").at(name)
}
