//! A bank that is opened: every flow begins by the row of its operation, and in no other way.

use super::call::{CallJob, Calls};
use super::operation::{Resume, Route, Start, not_offered};
use super::row::Row;
use super::{Opened, numbers};
use crate::flow::{Job, Transport};
use crate::wire::{Error, Now};
use serde_json::Value;
use std::sync::Arc;

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
        context.check_device()?;
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
