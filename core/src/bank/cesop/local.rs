//! The jobs that end at once: writing, checking, reading and correcting. Nothing is sent.
//!
//! They are operations, so that they are called and typed in every language as everything else is.

use super::model::{
    CesopAnswerOnly, CesopRefusal, CesopXml, CheckedReport, ReadMessage, ReportToCheck, ReportToCorrect, ReportToWrite,
    WrittenReport,
};
use super::report::check::{Checks, History, MOST_FINDINGS, check};
use super::report::correct::{self, Correction};
use super::report::model::CesopResult;
use super::report::{file_name, read, write};
use super::transport::Cesop;
use crate::bank::operation::{Operation, needs_input, read_state, save_state};
use crate::flow::{Context, Event, Job, Want, uuid};
use crate::iso::IsoDateTime;
use crate::wire::{Error, ErrorKind, Now};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A job that ended when it began.
#[derive(Debug, Clone)]
pub(super) struct LocalJob {
    name: &'static str,
    context: Context,
    outcome: Value,
    state: State,
}

/// The moment of the job. The report is not saved: it is full of account numbers. From the same input and the same moment
/// the same comes out.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    #[serde(rename = "unixMs")]
    unix_ms: i64,
    seed: String,
}

impl LocalJob {
    pub(super) fn start(
        bank: &Cesop,
        now: &Now,
        operation: &Operation,
        input: Value,
        context: Context,
    ) -> Result<Self, Error> {
        let state = State { unix_ms: now.unix_ms, seed: BASE64_STANDARD.encode(now.entropy) };
        Ok(Self { name: operation.full_name, context, outcome: run(bank, now, operation.name, input)?, state })
    }

    pub(super) fn resume(
        bank: &Cesop,
        operation: &Operation,
        state: Value,
        input: Option<Value>,
    ) -> Result<Self, Error> {
        let state: State = read_state(state)?;
        let seed = BASE64_STANDARD.decode(&state.seed).ok().and_then(|seed| <[u8; 32]>::try_from(seed).ok());
        let seed = seed.ok_or_else(|| Error::new(ErrorKind::CannotResume, "the seed is damaged").at("saved"))?;
        let now = Now::new(state.unix_ms, seed);
        Self::start(bank, &now, operation, input.ok_or_else(needs_input)?, Context::new())
    }
}

fn take<T: DeserializeOwned>(input: Value) -> Result<T, Error> {
    crate::wire::model::from_value(input).map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))
}

fn run(bank: &Cesop, now: &Now, job: &str, input: Value) -> Result<Value, Error> {
    match job {
        "writeReport" => Ok(write_report(now, take(input)?)),
        "checkReport" => check_report(bank, now, &take(input)?),
        "readAnswer" => Ok(read_answer(&take(input)?)),
        "correctReport" => Ok(correct_report(now, &take(input)?)),
        other => Err(Error::new(ErrorKind::NotOffered, "there is no such job").at(other)),
    }
}

fn outcome(name: &str, fields: &impl Serialize) -> Value {
    let mut outcome = json!(fields);
    if let Some(object) = outcome.as_object_mut() {
        object.insert("outcome".to_owned(), json!(name));
    }
    outcome
}

fn refused(name: &str, error: Error) -> Value {
    outcome(name, &CesopRefusal::new(error))
}

fn write_report(now: &Now, input: ReportToWrite) -> Value {
    let mut message = input.message;
    let fill = |field: &mut String, value: String| {
        if field.is_empty() {
            *field = value;
        }
    };
    fill(&mut message.message_spec.message_ref_id, uuid(now, "message"));
    fill(&mut message.message_spec.timestamp, IsoDateTime::from_unix_ms(now.unix_ms).as_str().to_owned());
    let payees = message.payment_data_body.iter_mut().flat_map(|body| body.reported_payees.iter_mut().flatten());
    for (at, payee) in payees.enumerate() {
        fill(&mut payee.doc_spec.doc_ref_id, uuid(now, &format!("payee {at}")));
    }
    match write::message(&message) {
        Ok(xml) => {
            let (name, id) = (file_name(&message, 1, 1), message.message_spec.message_ref_id.clone());
            outcome("written", &WrittenReport::new(xml, name, id))
        }
        Err(error) => refused("refused", error),
    }
}

fn check_report(bank: &Cesop, now: &Now, input: &ReportToCheck) -> Result<Value, Error> {
    let mut history = History::default();
    for (at, xml) in input.history.iter().flatten().enumerate() {
        let message = read::message(xml.as_str())
            .map_err(|error| Error::invalid(format!("history[{at}]"), error.message).next("give whole messages"))?;
        history.add(&message, &[]);
    }
    let checks = Checks {
        country: &bank.paths.transmitting_country,
        now_ms: now.unix_ms,
        largest: bank.paths.largest_report,
        most_findings: input.most_findings.map_or(MOST_FINDINGS, |most| most as usize),
        history: input.history.as_ref().map(|_| &history),
    };
    let checked = check(input.xml.as_str(), &checks);
    let result = checked.result();
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let valid = result == CesopResult::Validated;
    let (payees, transactions) = (number(checked.payees), number(checked.transactions));
    let mut report = CheckedReport::new(result, checked.findings, payees, transactions);
    report.message_ref_id = checked.message_ref_id;
    Ok(outcome(if valid { "valid" } else { "invalid" }, &report))
}

fn read_answer(input: &CesopXml) -> Value {
    match read::message(input.xml.as_str()) {
        Ok(message) => {
            let answer = correct::answer(&message);
            let mut read = ReadMessage::new(message);
            read.answer = answer;
            outcome("read", &read)
        }
        Err(error) => refused("unreadable", error),
    }
}

fn correct_report(now: &Now, input: &ReportToCorrect) -> Value {
    let made = read::message(input.xml.as_str()).and_then(|sent| {
        let answer = match &input.answer {
            None => None,
            Some(xml) => Some(
                correct::answer(&read::message(xml.as_str()).map_err(|error| error.at("answer"))?)
                    .ok_or_else(|| Error::invalid("answer", "this message is no validation result (VLD)"))?,
            ),
        };
        let none = Vec::new();
        let (delete, replace) = (input.delete.as_ref().unwrap_or(&none), input.replace.as_ref().unwrap_or(&none));
        correct::correct(now, &sent, answer.as_ref(), delete, replace).map(|made| (made, answer))
    });
    match made {
        Ok((Correction::Made { anew, report }, _)) => outcome(if anew { "anew" } else { "corrected" }, &report),
        Ok((Correction::Nothing, answer)) => {
            let mut nothing = CesopAnswerOnly::new();
            nothing.answer = answer;
            outcome("nothingToCorrect", &nothing)
        }
        Err(error) => refused("refused", error),
    }
}

impl Job for LocalJob {
    fn want(&self) -> Want {
        Want::Done(self.outcome.clone())
    }

    fn on_event(&mut self, _now: &Now, event: &Event<'_>) -> Result<(), Error> {
        let message = format!("{} comes too late: this job ended when it began", event.name());
        Err(Error::new(ErrorKind::UnexpectedInput, message).at(self.name))
    }

    fn save(&self) -> Result<Value, Error> {
        save_state(&self.state)
    }

    fn context(&self) -> &Context {
        &self.context
    }

    fn context_mut(&mut self) -> &mut Context {
        &mut self.context
    }

    fn boxed(&self) -> Box<dyn Job> {
        Box::new(self.clone())
    }
}
