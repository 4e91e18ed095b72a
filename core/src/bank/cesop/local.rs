//! The jobs that end at once: writing, checking, reading and correcting. Nothing is sent.

use super::model::{
    CesopAnswerOnly, CesopRefusal, CesopXml, CheckedReport, ReadMessage, ReportToCheck, ReportToCorrect, ReportToWrite,
    WrittenReport,
};
use super::report::check::{Checks, History, MOST_FINDINGS, check};
use super::report::correct::{self, Correction};
use super::report::model::CesopResult;
use super::report::{file_name, read, write};
use super::transport::Cesop;
use crate::flow::{Context, Job, uuid};
use crate::iso::IsoDateTime;
use crate::system::at_once::{AtOnce, outcome};
use crate::system::operation::{Resume, Start, needs_input, read_state, save_state, typed};
use crate::wire::{Error, ErrorKind, Now};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What such a job does.
type Run = fn(&Cesop, &Now, Value) -> Result<Value, Error>;

/// The moment of the job. The report is not saved: it is full of account numbers. From the same input and the same moment
/// the same comes out.
#[derive(Serialize, Deserialize)]
struct Moment {
    #[serde(rename = "unixMs")]
    unix_ms: i64,
    seed: String,
}

pub(super) fn begin(bank: &Cesop, now: &Now, start: Start, run: Run) -> Result<Box<dyn Job>, Error> {
    let moment = Moment { unix_ms: now.unix_ms, seed: BASE64_STANDARD.encode(now.entropy) };
    let outcome = run(bank, now, start.input)?;
    Ok(AtOnce::job(start.operation.full_name, start.context, outcome, save_state(&moment)?))
}

pub(super) fn resume(bank: &Cesop, resume: Resume, run: Run) -> Result<Box<dyn Job>, Error> {
    let Resume { operation, state, input, .. } = resume;
    let moment: Moment = read_state(state)?;
    let seed = BASE64_STANDARD.decode(&moment.seed).ok().and_then(|seed| <[u8; 32]>::try_from(seed).ok());
    let seed = seed.ok_or_else(|| Error::new(ErrorKind::CannotResume, "the seed is damaged").at("saved"))?;
    let start = Start { operation, input: input.ok_or_else(needs_input)?, context: Context::new() };
    begin(bank, &Now::new(moment.unix_ms, seed), start, run)
}

fn refused(name: &str, error: Error) -> Value {
    outcome(name, &CesopRefusal::new(error))
}

pub(super) fn write_report(_: &Cesop, now: &Now, input: Value) -> Result<Value, Error> {
    let mut message = typed::<ReportToWrite>(&input)?.message;
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
    Ok(match write::message(&message) {
        Ok(xml) => {
            let (name, id) = (file_name(&message, 1, 1), message.message_spec.message_ref_id.clone());
            outcome("written", &WrittenReport::new(xml, name, id))
        }
        Err(error) => refused("refused", error),
    })
}

pub(super) fn check_report(bank: &Cesop, now: &Now, input: Value) -> Result<Value, Error> {
    let input: ReportToCheck = typed(&input)?;
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

pub(super) fn read_answer(_: &Cesop, _: &Now, input: Value) -> Result<Value, Error> {
    let input: CesopXml = typed(&input)?;
    Ok(match read::message(input.xml.as_str()) {
        Ok(message) => {
            let answer = correct::answer(&message);
            let mut read = ReadMessage::new(message);
            read.answer = answer;
            outcome("read", &read)
        }
        Err(error) => refused("unreadable", error),
    })
}

pub(super) fn correct_report(_: &Cesop, now: &Now, input: Value) -> Result<Value, Error> {
    let input: ReportToCorrect = typed(&input)?;
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
    Ok(match made {
        Ok((Correction::Made { anew, report }, _)) => outcome(if anew { "anew" } else { "corrected" }, &report),
        Ok((Correction::Nothing, answer)) => {
            let mut nothing = CesopAnswerOnly::new();
            nothing.answer = answer;
            outcome("nothingToCorrect", &nothing)
        }
        Err(error) => refused("refused", error),
    })
}
