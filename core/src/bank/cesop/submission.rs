//! A report from its submission to its end: the walk through [`super::transitions`].

use super::model::{ReportDocument, ReportEnded, ReportToSubmit, ReportToTrack, ReportTrouble};
use super::operations::{FetchReceipt, FetchValidationReport, ListReports, SubmitReport};
use super::report::check::{Checks, MOST_FINDINGS, check};
use super::report::codes::CesopRejection;
use super::report::model::CesopResult;
use super::transitions::{At, End, On, next};
use super::transport::Cesop;
use super::{answer, documents};
use crate::bank::operation::{needs_input, read_state, save_state};
use crate::flow::{Call, Context, Effect, Event, Job, Route, Want, kept_in_state};
use crate::http::{Response, path};
use crate::wire::{Error, ErrorKind, Header, Now};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) fn take<T: DeserializeOwned>(input: Value) -> Result<T, Error> {
    crate::wire::model::from_value(input).map_err(|(field, why)| Error::invalid(field.unwrap_or_default(), why))
}

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

/// The `MessageRefId` of a report as it was sent.
pub(super) fn message_ref_id(bank: &Cesop, now: &Now, xml: &[u8]) -> Option<String> {
    check(std::str::from_utf8(xml).ok()?, &checks(bank, now)).message_ref_id
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

#[derive(Debug, Clone, Serialize, Deserialize)]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    error: Option<Error>,
    /// How often was asked in vain.
    #[serde(default)]
    polls: u32,
    #[serde(default)]
    until_ms: i64,
}

impl ReportJob {
    pub(super) fn submit(bank: Arc<Cesop>, now: &Now, input: Value, context: Context) -> Result<Self, Error> {
        let report: ReportToSubmit = take(input)?;
        let id = checked(&bank, now, &report)?;
        let state = State { message_ref_id: Some(id), ..State::new(context, At::Submitting) };
        Ok(Self { bank, xml: Some(report.xml.as_str().into()), state })
    }

    pub(super) fn track(bank: Arc<Cesop>, input: Value, context: Context) -> Result<Self, Error> {
        let report: ReportToTrack = take(input)?;
        path::segment("reportId", &report.report_id)?;
        let state = State {
            message_ref_id: report.message_ref_id,
            report_id: Some(report.report_id),
            ..State::new(context, At::FetchingReceipt)
        };
        Ok(Self { bank, xml: None, state })
    }

    pub(super) fn resume(bank: Arc<Cesop>, state: Value, input: Option<Value>, in_flight: bool) -> Result<Self, Error> {
        let state: State = read_state(state)?;
        let mut xml = None;
        if state.at == At::Submitting && !in_flight {
            let report: ReportToSubmit = take(input.ok_or_else(needs_input)?)?;
            xml = Some(report.xml.as_str().into());
        }
        Ok(Self { bank, xml, state })
    }

    fn call(&self) -> Option<Call> {
        let id = self.state.report_id.as_deref().unwrap_or_default();
        let paths = &self.bank.paths;
        let read = |route: &'static Route, purpose: &str, target: String| Call {
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
            At::Searching => Some(read(&ListReports::ROUTE, "look whether the report arrived", paths.list.clone())),
            At::FetchingReceipt => Some(read(&FetchReceipt::ROUTE, "fetch the receipt", with_id(&paths.receipt))),
            At::FetchingValidation => {
                Some(read(&FetchValidationReport::ROUTE, "fetch the validation report", with_id(&paths.validation)))
            }
            At::AwaitingReceipt | At::AwaitingValidation | At::Ended(_) => None,
        }
    }

    /// Moves on by the table.
    fn step(&mut self, now: &Now, on: On) -> Result<(), Error> {
        let Some(to) = next(self.state.at, on) else {
            let message = format!("{on:?} does not belong to {:?}", self.state.at);
            return Err(Error::new(ErrorKind::UnexpectedInput, message).at("report"));
        };
        match to {
            At::AwaitingReceipt | At::AwaitingValidation => {
                self.state.until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
                self.state.polls = self.state.polls.saturating_add(1);
            }
            At::FetchingValidation if self.state.at == At::FetchingReceipt => self.state.polls = 0,
            _ => {}
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
                self.took(submitted.report_id)?;
                self.step(now, On::Taken)
            }
            At::Searching => {
                let list = documents::list(&self.bank.paths, response)?;
                let id = self.state.message_ref_id.as_deref().unwrap_or_default();
                match documents::listed(&self.bank.paths, &list, id) {
                    Some(id) => {
                        self.took(id)?;
                        self.state.error = None;
                        self.step(now, On::Listed)
                    }
                    None => self.step(now, On::Unlisted),
                }
            }
            _ => self.document(now, response),
        }
    }

    fn took(&mut self, id: String) -> Result<(), Error> {
        path::segment("reportId", &id)
            .map_err(|error| Error::new(ErrorKind::UnreadableAnswer, error.message).at("reportId"))?;
        self.state.report_id = Some(id);
        Ok(())
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
                    let message = format!("`{result}` is no result of a validation");
                    return Err(Error::new(ErrorKind::UnknownAnswer, message).at("ValidationResult"));
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

    fn outcome(&self, end: End) -> Value {
        let state = &self.state;
        let (name, ended) = match end {
            End::Accepted => ("accepted", true),
            End::PartlyRejected => ("partlyRejected", true),
            End::FullyRejected => ("fullyRejected", true),
            End::Submitted => ("submitted", false),
            End::Refused => ("refused", false),
            End::NotReceived => ("notReceived", false),
            End::Uncertain => ("uncertain", false),
        };
        let mut fields = if ended {
            let mut ended = ReportEnded::new();
            ended.report_id.clone_from(&state.report_id);
            ended.message_ref_id.clone_from(&state.message_ref_id);
            ended.receipt.clone_from(&state.receipt);
            if let Some(document) = &state.validation {
                ended.validation_report.clone_from(&document.text);
                ended.answer.clone_from(&document.answer);
            }
            json!(ended)
        } else {
            let mut trouble = ReportTrouble::new();
            trouble.report_id.clone_from(&state.report_id);
            trouble.message_ref_id.clone_from(&state.message_ref_id);
            trouble.receipt.clone_from(&state.receipt);
            trouble.request_id.clone_from(&state.request_id);
            trouble.error.clone_from(&state.error);
            json!(trouble)
        };
        if let Some(fields) = fields.as_object_mut() {
            fields.insert("outcome".to_owned(), json!(name));
        }
        fields
    }
}

impl State {
    fn new(context: Context, at: At) -> Self {
        Self {
            context,
            at,
            message_ref_id: None,
            report_id: None,
            receipt: None,
            validation: None,
            request_id: None,
            error: None,
            polls: 0,
            until_ms: 0,
        }
    }
}

impl Job for ReportJob {
    fn want(&self) -> Want {
        match self.state.at {
            At::Ended(end) => Want::Done(self.outcome(end)),
            At::AwaitingReceipt => Want::Wait { until_ms: self.state.until_ms, reason: "the receipt".to_owned() },
            At::AwaitingValidation => {
                Want::Wait { until_ms: self.state.until_ms, reason: "the validation report".to_owned() }
            }
            _ => self.call().map_or(Want::Done(Value::Null), Want::Call),
        }
    }

    fn effect(&self) -> Option<Effect> {
        match self.state.at {
            // Known without the report, which a flow that is resumed after it left does not have.
            At::Submitting => Some(Effect::Create),
            At::AwaitingReceipt | At::AwaitingValidation | At::Ended(_) => None,
            At::Searching | At::FetchingReceipt | At::FetchingValidation => Some(Effect::Read),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::Answered(response) => self.answered(now, response),
            Event::Lost { request_id, reason, .. } => {
                if self.state.at == At::Submitting {
                    self.state.request_id = Some((*request_id).to_owned());
                    let error = Error::new(ErrorKind::SendFailed, format!("no answer to the submission: {reason}"));
                    self.state.error =
                        Some(error.next("hand the same message in again: it is never counted twice (10010)"));
                }
                self.step(now, On::Lost)
            }
            Event::NotSent { error } => {
                self.state.error = Some((*error).clone());
                self.step(now, On::Refused)
            }
            Event::Tick if now.unix_ms < self.state.until_ms => {
                Err(Error::new(ErrorKind::UnexpectedInput, "the time to ask again has not come yet").at("report"))
            }
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

    kept_in_state!();
}
