//! A validation result and what it means, and the correction that it requires (XSD User Guide 6.00, 3.3.3).

use super::super::model::{CesopAnswer, CesopFault, CorrectedReport, CorrectionToDo};
use super::codes;
use super::model::{CesopMessage, CesopResult, CesopValidationError, DocTypeIndic, MessageTypeIndic, ReportedPayee};
use super::{file_name, write};
use crate::iso::IsoDateTime;
use crate::wire::{Error, Now};

/// Reads a validation result; `None` for a message that is none.
pub(crate) fn answer(message: &CesopMessage) -> Option<CesopAnswer> {
    let result = message.validation_result.as_ref()?;
    let errors: Vec<CesopFault> = result.validation_errors.iter().flatten().map(fault).collect();
    let each = |field: fn(&CesopValidationError) -> &Option<String>| {
        let mut found: Vec<String> = Vec::new();
        for value in errors.iter().filter_map(|fault| field(&fault.error).clone()) {
            // Answers may hold a hundred thousand errors, mostly one after the other of the same payee.
            if found.last() != Some(&value) {
                found.push(value);
            }
        }
        let mut seen = std::collections::HashSet::new();
        found.retain(|value| seen.insert(value.clone()));
        found
    };
    let payees = each(|error| &error.doc_ref_id);
    let transactions = each(|error| &error.transaction_identifier);
    let spec = &message.message_spec;
    let next = next(&result.validation_result, &errors, payees.len());
    let mut answer = CesopAnswer::new(
        result.validation_result.clone(),
        spec.message_ref_id.clone(),
        spec.message_type_indic.clone(),
        spec.reporting_period.clone(),
        errors,
        payees,
        transactions,
        next,
    );
    answer.corr_message_ref_id.clone_from(&spec.corr_message_ref_id);
    Some(answer)
}

fn fault(error: &CesopValidationError) -> CesopFault {
    let known = codes::find(error.error_code.trim());
    let mut fault = CesopFault::new(error.clone());
    fault.rule = known.map(|known| known.rule.to_owned()).filter(|rule| !rule.is_empty());
    fault.correct = known.map(|known| known.text.to_owned());
    fault
}

fn next(result: &CesopResult, errors: &[CesopFault], payees: usize) -> String {
    let twice = errors.iter().any(|fault| fault.error.error_code.trim() == "10010");
    match result {
        CesopResult::Validated => "nothing: the message was taken".to_owned(),
        CesopResult::PartiallyRejected => format!(
            "{payees} payees were not taken, with all their transactions; the others were: correct these in a correction \
             (CESOP101) that refers to this message"
        ),
        CesopResult::FullyRejected if twice => {
            "a message with this MessageRefId was there before: nothing, if it was the same message; else hand it in with a \
             new one"
                .to_owned()
        }
        CesopResult::FullyRejected => {
            "nothing was taken: correct the errors and hand in a new message, with a new MessageRefId".to_owned()
        }
        CesopResult::Unknown(result) => format!("`{result}` is no result of the guide: ask the agency"),
    }
}

/// The result of making a correction.
#[derive(Debug)]
pub(crate) enum Correction {
    /// A correction, or a new message where nothing was taken.
    Made { anew: bool, report: Box<CorrectedReport> },
    /// There is nothing to correct.
    Nothing,
}

/// Makes the correction of a message.
///
/// # Errors
/// When the answer is of another message, or names a payee that is not in it.
pub(crate) fn correct(
    now: &Now,
    sent: &CesopMessage,
    answer: Option<&CesopAnswer>,
    delete: &[String],
    replace: &[String],
) -> Result<Correction, Error> {
    let own = &sent.message_spec.message_ref_id;
    if let Some(of) = answer.and_then(|answer| answer.corr_message_ref_id.as_ref())
        && !of.eq_ignore_ascii_case(own)
    {
        return Err(Error::invalid("answer", format!("this answers the message {of}, and the one given is {own}"))
            .next("give the message and the answer to it"));
    }
    let Some(body) = &sent.payment_data_body else {
        return Err(Error::invalid("xml", "this message holds no payment data: there is nothing in it to correct"));
    };
    let payees = body.reported_payees.as_deref().unwrap_or_default();
    let rejected = answer.map(|answer| answer.doc_ref_ids.as_slice()).unwrap_or_default();
    let all = answer.is_some_and(|answer| answer.result == CesopResult::FullyRejected);
    let among = |list: &[String], payee: &ReportedPayee| {
        list.iter().any(|id| id.eq_ignore_ascii_case(&payee.doc_spec.doc_ref_id))
    };
    for (field, list) in [("answer", rejected), ("delete", delete), ("replace", replace)] {
        let known = |id: &String| payees.iter().any(|payee| payee.doc_spec.doc_ref_id.eq_ignore_ascii_case(id));
        if let Some(id) = list.iter().find(|id| !known(id)) {
            return Err(Error::invalid(field, format!("the message has no payee with the DocRefId {id}")));
        }
    }
    let mut message = sent.clone();
    let spec = &mut message.message_spec;
    spec.message_ref_id = crate::flow::uuid(now, "message");
    spec.timestamp = IsoDateTime::from_unix_ms(now.unix_ms).as_str().to_owned();
    if !all {
        spec.message_type_indic = MessageTypeIndic::Corrections;
        spec.corr_message_ref_id = Some(own.clone());
    }
    let mut made = Vec::new();
    for (at, payee) in payees.iter().enumerate() {
        let deleted = among(delete, payee);
        if !(all || deleted || among(rejected, payee) || among(replace, payee)) {
            continue;
        }
        let mut payee = payee.clone();
        let before = std::mem::replace(&mut payee.doc_spec.doc_ref_id, crate::flow::uuid(now, &format!("payee {at}")));
        payee.doc_spec.corr_message_ref_id = None;
        if !all {
            payee.doc_spec.corr_doc_ref_id = Some(before);
            payee.doc_spec.doc_type_indic = DocTypeIndic::CorrectedData;
        }
        if deleted && !all {
            payee.doc_spec.doc_type_indic = DocTypeIndic::DeletionOfData;
            payee.reported_transactions = None;
        }
        made.push(payee);
    }
    if made.is_empty() && !all {
        return Ok(Correction::Nothing);
    }
    let to_do = answer.map(|answer| to_do(answer, &made, payees)).unwrap_or_default();
    if let Some(body) = &mut message.payment_data_body {
        body.reported_payees = Some(made).filter(|made| !made.is_empty());
    }
    let (part, parts) = if all { (1, 1) } else { (2, 2) };
    let (xml, name) = (write::message(&message)?, file_name(&message, part, parts));
    Ok(Correction::Made { anew: all, report: Box::new(CorrectedReport::new(message, xml, name, to_do)) })
}

fn to_do(answer: &CesopAnswer, made: &[ReportedPayee], sent: &[ReportedPayee]) -> Vec<CorrectionToDo> {
    let of = |fault: &CesopFault| {
        let error = &fault.error;
        let mut to_do = CorrectionToDo::new(error.error_code.clone(), error.error_description.clone());
        to_do.transaction_identifier.clone_from(&error.transaction_identifier);
        to_do.correct.clone_from(&fault.correct);
        if let Some(before) = &error.doc_ref_id {
            to_do.corr_doc_ref_id = Some(before.clone());
            let corrects = |payee: &&ReportedPayee| {
                payee.doc_spec.corr_doc_ref_id.as_ref().is_some_and(|id| id.eq_ignore_ascii_case(before))
            };
            let in_place = || {
                let at = sent.iter().position(|payee| payee.doc_spec.doc_ref_id.eq_ignore_ascii_case(before))?;
                made.get(at).filter(|_| made.len() == sent.len())
            };
            let now = made.iter().find(corrects).or_else(in_place);
            to_do.doc_ref_id = now.map(|payee| payee.doc_spec.doc_ref_id.clone());
        }
        to_do
    };
    answer.errors.iter().map(of).collect()
}
