//! A report from its submission to its end: the walk through [`super::transitions`].

use super::answer;
use super::documents::{self, Looked};
use super::model::{ReportDocument, ReportEnded, ReportToSubmit, ReportToTrack, ReportTrouble};
use super::operations::{FetchReceipt, FetchValidationReport, ListReports, SubmitReport};
use super::report::check::{Checks, MOST_FINDINGS, check};
use super::report::codes::CesopRejection;
use super::report::model::CesopResult;
use super::report::read;
use super::report::schema::is_uuid4;
use super::transitions::{At, End, On, next};
use super::transport::Cesop;
use crate::flow::{Call, Context, Effect, Event, Job, Route, Want, kept_in_state, too_early};
use crate::http::{Response, path};
use crate::system::at_once::outcome;
use crate::system::operation::{is_zero, needs_input, read_state, save_state, typed};
use crate::wire::words::{cut, without_numbers};
use crate::wire::{Error, ErrorKind, Header, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// So many lists in a row have to be without a message before it counts as not received.
const LISTS: u32 = 3;
/// No more of a result that is not known is kept.
const LONGEST_RESULT: usize = 60;

/// The call by which a report is handed in.
pub(super) fn submit(bank: &Cesop, xml: &str) -> Call {
    Call {
        route: &SubmitReport::ROUTE,
        purpose: "hand the report in".to_owned(),
        target: bank.paths.submit.clone(),
        headers: vec![Header::new("Content-Type", bank.paths.content_type.clone())],
        body: xml.as_bytes().to_vec(),
    }
}

fn checks<'a>(bank: &'a Cesop, now: &Now) -> Checks<'a> {
    Checks {
        country: &bank.paths.transmitting_country,
        now_ms: now.unix_ms,
        largest: bank.paths.largest_report,
        most_findings: MOST_FINDINGS,
        history: None,
    }
}

/// Holds a report to the validator's rules before it is handed in, and gives its `MessageRefId`.
///
/// # Errors
/// With the first finding that rejects anything: its XPath as the field, its code in the message.
pub(super) fn checked(bank: &Cesop, now: &Now, report: &ReportToSubmit) -> Result<String, Error> {
    let checked = check(report.xml.as_str(), &checks(bank, now));
    let rejecting = || checked.findings.iter().filter(|finding| finding.rejection != CesopRejection::None);
    if let (Some(finding), false) = (rejecting().next(), report.unchecked == Some(true)) {
        let detail = finding.detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
        let more = match rejecting().count() - 1 {
            0 => String::new(),
            more => format!("; and {more} more"),
        };
        let message = format!("the validator refuses this with {}: {}{detail}{more}", finding.code, finding.text);
        return Err(Error::invalid(finding.xpath.clone(), message)
            .next("run checkReport for the whole list; `unchecked` hands it in all the same"));
    }
    let id = checked.message_ref_id.filter(|id| !id.is_empty());
    id.ok_or_else(|| {
        Error::invalid("/CESOP/MessageSpec/MessageRefId", "a report without MessageRefId cannot be followed")
    })
}

/// A report on its way.
#[derive(Debug, Clone)]
pub(super) struct ReportJob {
    bank: Arc<Cesop>,
    /// The report, until it is handed in.
    xml: Option<Arc<str>>,
    state: State,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct State {
    context: Context,
    at: At,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    message_ref_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    report_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    receipt: Option<ReportDocument>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    validation: Option<ReportDocument>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    /// Why it is not known whether it was taken, or what came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    error: Option<Error>,
    /// How many lists did not have it.
    #[serde(default, skip_serializing_if = "is_zero")]
    lists: u32,
    /// A result that was read last and that this version does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unknown: Option<String>,
    /// How often was asked in vain.
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    until_ms: i64,
}

impl ReportJob {
    pub(super) fn submit(bank: Arc<Cesop>, now: &Now, input: Value, context: Context) -> Result<Self, Error> {
        let report: ReportToSubmit = typed(&input)?;
        let id = checked(&bank, now, &report)?;
        let state = State { context, message_ref_id: Some(id), ..State::default() };
        Ok(Self { bank, xml: Some(report.xml.as_str().into()), state })
    }

    pub(super) fn track(bank: Arc<Cesop>, input: Value, context: Context) -> Result<Self, Error> {
        let report: ReportToTrack = typed(&input)?;
        // One that is empty would be found in any entry with an empty field.
        if report.message_ref_id.as_deref().is_some_and(|id| !is_uuid4(id)) {
            return Err(Error::invalid("messageRefId", "a MessageRefId is a UUID, version 4")
                .next("give the one that the message was handed in with"));
        }
        let at = match (&report.report_id, &report.message_ref_id) {
            (Some(id), _) => path::segment("reportId", id).map(|_| At::FetchingReceipt)?,
            (None, Some(_)) => At::Searching,
            (None, None) => {
                return Err(Error::invalid(
                    "reportId",
                    "a report is followed by the agency's id of it, or by its MessageRefId",
                ));
            }
        };
        let state = State {
            context,
            at,
            message_ref_id: report.message_ref_id,
            report_id: report.report_id,
            ..State::default()
        };
        Ok(Self { bank, xml: None, state })
    }

    pub(super) fn resume(bank: Arc<Cesop>, state: Value, input: Option<Value>, in_flight: bool) -> Result<Self, Error> {
        let state: State = read_state(state)?;
        let mut xml = None;
        if state.at == At::Submitting && !in_flight {
            let report: ReportToSubmit = typed(&input.ok_or_else(needs_input)?)?;
            if read::message_ref_id(report.xml.as_str()) != state.message_ref_id {
                let message = "this is another report than the one that was begun";
                return Err(Error::new(ErrorKind::CannotResume, message)
                    .at("/CESOP/MessageSpec/MessageRefId")
                    .next("give the same report again when resuming"));
            }
            xml = Some(report.xml.as_str().into());
        }
        Ok(Self { bank, xml, state })
    }

    fn call(&self) -> Option<Call> {
        let id = self.state.report_id.as_deref().unwrap_or_default();
        let paths = &self.bank.paths;
        let reads = |route: &'static Route, purpose: &str, target: String| Call {
            route,
            purpose: purpose.to_owned(),
            target,
            headers: Vec::new(),
            body: Vec::new(),
        };
        // Ids were held to their form when they came in.
        let with_id =
            |template: &str| template.replace("{reportId}", &path::segment("reportId", id).unwrap_or_default());
        match self.state.at {
            At::Submitting => Some(submit(&self.bank, self.xml.as_deref().unwrap_or_default())),
            At::Searching => Some(reads(&ListReports::ROUTE, "look whether the report arrived", paths.list.clone())),
            At::FetchingReceipt => Some(reads(&FetchReceipt::ROUTE, "fetch the receipt", with_id(&paths.receipt))),
            At::FetchingValidation => {
                Some(reads(&FetchValidationReport::ROUTE, "fetch the validation report", with_id(&paths.validation)))
            }
            At::AwaitingSearch | At::AwaitingReceipt | At::AwaitingValidation | At::Ended(_) => None,
        }
    }

    /// Moves on by the table.
    fn step(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let Some(to) = next(self.state.at, on) else {
            let message = format!("{on:?} does not belong to {:?}", self.state.at);
            return Err(Error::new(ErrorKind::UnexpectedInput, message).at("report"));
        };
        match to {
            At::AwaitingSearch | At::AwaitingReceipt | At::AwaitingValidation => {
                self.state.until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
                self.state.polls = self.state.polls.saturating_add(1);
            }
            At::FetchingReceipt if self.state.at == At::Searching => self.state.polls = 0,
            At::FetchingValidation if self.state.at == At::FetchingReceipt => self.state.polls = 0,
            _ => {}
        }
        if on != On::Unknown && on != On::Tick {
            self.state.unknown = None;
        }
        if self.state.at == At::Submitting {
            self.xml = None;
        }
        self.state.at = to;
        Ok(())
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let status = response.status;
        if status == 404 && matches!(self.state.at, At::FetchingReceipt | At::FetchingValidation) {
            return self.step(now, On::NotYet);
        }
        if status >= 400 {
            self.state.error = Some(answer::refusal("CESOP-DK", response));
            return self.step(now, On::Refused);
        }
        if !(200..300).contains(&status) {
            let message = format!("HTTP {status} is no answer to this call");
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        match self.state.at {
            At::Submitting => {
                let id = self.state.message_ref_id.clone().unwrap_or_default();
                let submitted = documents::submitted(&self.bank.paths, response, &id);
                self.state.report_id = Some(submitted.report_id);
                self.step(now, On::Taken)
            }
            At::Searching => {
                let id = self.state.message_ref_id.as_deref().unwrap_or_default();
                match documents::look_up(&self.bank.paths, response, id) {
                    Looked::Listed(id) => {
                        self.state.report_id = Some(id);
                        self.state.error = None;
                        self.step(now, On::Listed)
                    }
                    Looked::Absent => {
                        self.state.lists = self.state.lists.saturating_add(1);
                        self.step(now, if self.state.lists < LISTS { On::Unlisted } else { On::Absent })
                    }
                    Looked::Unclear(error) => {
                        self.state.error = Some(error);
                        self.step(now, On::Unclear)
                    }
                }
            }
            _ => self.document(now, response),
        }
    }

    fn document(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let document = documents::document(response)?;
        if !document.ready {
            return self.step(now, On::NotYet);
        }
        let receipt = self.state.at == At::FetchingReceipt;
        if let Some(read) = &document.answer {
            let ours = self.state.message_ref_id.as_deref();
            let theirs = read.corr_message_ref_id.as_deref();
            // A message that could not even be read is answered under a fixed reference (3.1.3.3).
            let unread = theirs == Some("00000000-0000-4000-8000-000000000000");
            if let (Some(ours), Some(theirs), false) = (ours, theirs, unread)
                && !ours.eq_ignore_ascii_case(theirs)
            {
                let message = format!("the answer is to the message {theirs}, and ours is {ours}");
                return Err(Error::new(ErrorKind::UnreadableAnswer, message).at("CorrMessageRefId"));
            }
            let on = match &read.result {
                CesopResult::Validated => On::Validated,
                CesopResult::PartiallyRejected => On::PartiallyRejected,
                CesopResult::FullyRejected => On::FullyRejected,
                CesopResult::Unknown(result) => {
                    self.state.unknown = Some(without_numbers(&cut(result, LONGEST_RESULT)));
                    return self.step(now, On::Unknown);
                }
            };
            if receipt {
                self.state.receipt = Some(document.clone());
            }
            self.state.validation = Some(document);
            return self.step(now, on);
        }
        if !receipt {
            let message = "the validation report is no validation result message (VLD)";
            return Err(Error::new(ErrorKind::UnreadableAnswer, message)
                .at("body")
                .next("fetch it with validationReport and look at it"));
        }
        self.state.receipt = Some(document);
        self.step(now, On::Receipt)
    }

    fn known(&self) -> ReportTrouble {
        let state = &self.state;
        let mut known = ReportTrouble::new();
        known.report_id.clone_from(&state.report_id);
        known.message_ref_id.clone_from(&state.message_ref_id);
        known.receipt.clone_from(&state.receipt);
        known.request_id.clone_from(&state.request_id);
        known
    }

    fn outcome(&self, end: End) -> Value {
        let state = &self.state;
        if !matches!(end, End::Accepted | End::PartlyRejected | End::FullyRejected) {
            let mut trouble = self.known();
            trouble.error = self.trouble(end);
            return outcome(end.name(), &trouble);
        }
        let mut ended = ReportEnded::new();
        ended.report_id.clone_from(&state.report_id);
        ended.message_ref_id.clone_from(&state.message_ref_id);
        ended.receipt.clone_from(&state.receipt);
        if let Some(document) = &state.validation {
            ended.validation_report.clone_from(&document.text);
            ended.answer.clone_from(&document.answer);
        }
        outcome(end.name(), &ended)
    }

    /// What went wrong, in the words of the end that it led to.
    fn trouble(&self, end: End) -> Option<Error> {
        let cause = self.state.error.clone();
        let id = self.state.message_ref_id.as_deref().unwrap_or_default();
        let why = cause.as_ref().map(|error| format!(" ({})", error.message)).unwrap_or_default();
        let made = |message: String, next: &str| {
            let mut error = Error::new(ErrorKind::SendFailed, message).next(next);
            error.bank = cause.as_ref().and_then(|error| error.bank.clone());
            Some(error)
        };
        match end {
            End::NotReceived => made(
                format!("the agency's list does not have the message {id}{why}"),
                "hand the same message in again, as it is: with the same MessageRefId it is never counted twice (10010)",
            )
            .map(|error| error.retry(Retry::Safe)),
            End::Uncertain => made(
                format!("whether the agency has the message {id} is not known{why}"),
                "do not hand it in again before you know: look it up by its MessageRefId with trackReport, or ask the agency",
            )
            .map(|error| error.retry(Retry::Never)),
            End::Submitted => cause.map(|error| error.next("it is handed in: follow it with trackReport")),
            _ => cause,
        }
    }

    fn reason_to_wait(&self) -> String {
        let what = match self.state.at {
            At::AwaitingSearch => "the agency's list",
            At::AwaitingReceipt => "the receipt",
            _ => "the validation report",
        };
        match &self.state.unknown {
            Some(result) => format!("{what}, which now says `{result}`: this version does not know that"),
            None => what.to_owned(),
        }
    }
}

impl Job for ReportJob {
    fn want(&self) -> Want {
        match self.state.at {
            At::Ended(end) => Want::Done(self.outcome(end)),
            At::AwaitingSearch | At::AwaitingReceipt | At::AwaitingValidation => {
                Want::Wait { until_ms: self.state.until_ms, reason: self.reason_to_wait() }
            }
            _ => self.call().map_or(Want::Done(Value::Null), Want::Call),
        }
    }

    fn effect(&self) -> Option<Effect> {
        match self.state.at {
            // Known without the report, which a flow that is resumed after it left does not have.
            At::Submitting => Some(Effect::Create),
            At::AwaitingSearch | At::AwaitingReceipt | At::AwaitingValidation | At::Ended(_) => None,
            At::Searching | At::FetchingReceipt | At::FetchingValidation => Some(Effect::Read),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Answered(response) => self.answered(now, response),
            Event::Lost { request_id, reason, answer } => {
                if self.state.at == At::Submitting {
                    self.state.request_id = Some((*request_id).to_owned());
                    let mut error = Error::new(ErrorKind::SendFailed, format!("no answer to the submission: {reason}"));
                    error.bank = answer.and_then(|answer| answer::refusal("CESOP-DK", answer).bank);
                    self.state.error = Some(error);
                }
                self.step(now, On::Lost)
            }
            // Where the connection fails, another time is better for a question; where there is no token, it is not.
            Event::NotSent { error } if self.state.at != At::Submitting && error.kind == ErrorKind::SendFailed => {
                self.step(now, On::Lost)
            }
            Event::NotSent { error } => {
                self.state.error = Some((*error).clone());
                self.step(now, On::Refused)
            }
            Event::Tick if now.unix_ms < self.state.until_ms => Err(too_early()),
            Event::Tick => self.step(now, On::Tick),
            Event::Cancel if self.state.at == At::Submitting => {
                let message = "the report is on its way: it cannot be called back";
                Err(Error::new(ErrorKind::UnexpectedInput, message)
                    .at("report")
                    .next("feed the answer first; what was taken is deleted by a correction"))
            }
            Event::Cancel => self.step(now, On::Cancel),
            other => Err(other.unexpected().at("report").next("ask the flow with step() what it waits for")),
        }
    }

    fn progress(&self) -> Value {
        json!({"report": self.known()})
    }

    /// A receipt that is no message of the schema may say anything. A validation report is kept as it is: corrections need it.
    fn save(&self) -> Result<Value, Error> {
        let mut state = State { context: self.state.context.without_tokens(), ..self.state.clone() };
        if let Some(receipt) = state.receipt.as_mut().filter(|receipt| receipt.answer.is_none()) {
            receipt.text = receipt.text.as_deref().map(without_numbers);
        }
        save_state(&state)
    }

    kept_in_state!(but save);
}
