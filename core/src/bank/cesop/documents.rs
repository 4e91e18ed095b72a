//! Answers of CESOP-DK read: submissions, receipts, validation reports, lists.

use super::model::{CesopReportList, ReportDocument, SubmittedReport};
use super::profile::Paths;
use super::report::schema::is_uuid4;
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
    let usable = |id: &String| path::segment("reportId", id).is_ok();
    let id = field.filter(usable).or_else(|| location().filter(usable)).unwrap_or_else(|| message_ref_id.to_owned());
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
            Some(Value::Null) | None => None,
            // One entry where a list is due is a list of one.
            Some(one) => Some(vec![one]),
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

/// What a list says of a message.
pub(super) enum Looked {
    /// It is there, under this id.
    Listed(String),
    /// It is not there: every entry names another message.
    Absent,
    /// The list does not show it, and is not one that would.
    Unclear(Error),
}

/// Looks a message up in the agency's list, wherever in an entry its `MessageRefId` is.
pub(super) fn look_up(paths: &Paths, response: &Response, message_ref_id: &str) -> Looked {
    let unclear = |message: String| Looked::Unclear(Error::new(ErrorKind::UnreadableAnswer, message).at("body"));
    if response.body.is_empty() {
        return unclear("the answer is empty, and no list".to_owned());
    }
    let list = match list(paths, response) {
        Ok(list) => list,
        Err(error) => return Looked::Unclear(error),
    };
    let is_ours = |text: &str| text.eq_ignore_ascii_case(message_ref_id);
    if let Some(entry) = list.reports.iter().find(|entry| has_text(entry, "", &is_ours)) {
        let id = match entry.get(&paths.report_id_field) {
            Some(Value::String(id)) => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => None,
        };
        let id = id.filter(|id| path::segment("reportId", id).is_ok());
        return Looked::Listed(id.unwrap_or_else(|| message_ref_id.to_owned()));
    }
    let nameless = list.reports.iter().position(|entry| !has_text(entry, &paths.report_id_field, &is_uuid4));
    if let Some(at) = nameless {
        return unclear(format!("entry {at} of the list names no MessageRefId, so that it may be ours"));
    }
    let continued = response.json().is_ok_and(|answer| {
        [answer.get("next"), answer.pointer("/_links/next")].into_iter().flatten().any(|next| !next.is_null())
    });
    if continued { unclear("the list goes on on another page".to_owned()) } else { Looked::Absent }
}

/// Whether some text in a value is what is looked for, but for the field of a name.
fn has_text(value: &Value, but: &str, wanted: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => wanted(text),
        Value::Array(list) => list.iter().any(|value| has_text(value, but, wanted)),
        Value::Object(fields) => fields.iter().any(|(name, value)| name != but && has_text(value, but, wanted)),
        _ => false,
    }
}
