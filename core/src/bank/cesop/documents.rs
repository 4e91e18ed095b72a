//! Answers of CESOP-DK read: submissions, receipts, validation reports, lists.

use super::model::{CesopReportList, ReportDocument, SubmittedReport};
use super::profile::Paths;
use super::report::{correct, read};
use crate::http::{Response, path};
use crate::wire::{Error, ErrorKind};
use serde_json::Value;

/// What a submission brought. The id is the field that the profile names, else the end of the `Location`, else the
/// `MessageRefId`, which is unique as well.
pub(super) fn submitted(paths: &Paths, response: &Response, message_ref_id: &str) -> SubmittedReport {
    let answer = response.json().ok().filter(Value::is_object);
    let field = answer.as_ref().and_then(|answer| match answer.get(&paths.report_id_field)? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    });
    let location = || {
        let location = response.header("location")?.split(['?', '#']).next()?.trim_end_matches('/');
        location.rsplit('/').next().map(path::decoded)
    };
    let id = field.or_else(location).filter(|id| !id.is_empty()).unwrap_or_else(|| message_ref_id.to_owned());
    let mut submitted = SubmittedReport::new(id, message_ref_id);
    submitted.answer = answer;
    submitted
}

/// A receipt or a validation report; not ready where there is none yet (202, 204).
///
/// # Errors
/// `UnreadableAnswer` when it is no text.
pub(super) fn document(response: &Response) -> Result<ReportDocument, Error> {
    if response.status != 200 || response.body.is_empty() {
        return Ok(ReportDocument::new(false));
    }
    let text = response.body.text().map_err(|at| {
        Error::new(ErrorKind::UnreadableAnswer, format!("the document is not UTF-8 (first wrong byte at {at})"))
            .at("body")
    })?;
    let mut document = ReportDocument::new(true);
    document.content_type = response.header("content-type").map(str::to_owned);
    let looks_like_xml = text.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    document.answer = looks_like_xml.then(|| read::message(text).ok()).flatten().as_ref().and_then(correct::answer);
    document.text = Some(text.to_string());
    Ok(document)
}

/// The list of reports.
///
/// # Errors
/// `UnreadableAnswer` when it is none.
pub(super) fn list(paths: &Paths, response: &Response) -> Result<CesopReportList, Error> {
    let list = match response.json()? {
        Value::Null => Some(Vec::new()),
        Value::Array(list) => Some(list),
        Value::Object(mut fields) => match fields.remove(&paths.list_field) {
            Some(Value::Array(list)) => Some(list),
            _ => None,
        },
        _ => None,
    };
    let list = list.ok_or_else(|| {
        Error::new(
            ErrorKind::UnreadableAnswer,
            format!("the answer is no list, and has none in `{}`", paths.list_field),
        )
        .at(paths.list_field.clone())
    })?;
    Ok(CesopReportList::new(list))
}

/// The agency's id of a message in its list, wherever in an entry its `MessageRefId` stands.
pub(super) fn listed(paths: &Paths, list: &CesopReportList, message_ref_id: &str) -> Option<String> {
    let names_it = |entry: &&Value| match entry {
        Value::Object(fields) => {
            fields.values().any(|value| value.as_str().is_some_and(|text| text.eq_ignore_ascii_case(message_ref_id)))
        }
        Value::String(text) => text.eq_ignore_ascii_case(message_ref_id),
        _ => false,
    };
    let entry = list.reports.iter().find(names_it)?;
    let id = match entry.get(&paths.report_id_field) {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => message_ref_id.to_owned(),
    };
    Some(id)
}
