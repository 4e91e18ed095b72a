//! The receiver of callbacks, without I/O: what to answer, what to store, which events to act on ("Callback Handling").
//!
//! Theory. The bank delivers each change of status until it is answered with 2xx, and only then the next; after some failed
//! tries it gives up on the request for good. So a receiver answers 2xx for everything that it has taken in, and for
//! everything that would not get better by being delivered again: a repeat, a status that cannot be. It answers 4xx
//! or 5xx only where the delivery is not the bank's, or where trying again helps.
//!
//! Nothing is kept here. The mandate request's own flow, saved, is the state, and any number of receivers share one store of
//! them:
//!
//! ```text
//!  delivery ──▶ Load { uuid }                        which saved flow is needed
//!  delivery + saved ──▶ Save { saved, revision, … }  store it if the stored one still is at expectedRevision;
//!                                                    if it is not, load and begin again; then answer
//!                   └─▶ Answer { … }                 nothing to store
//! ```
//!
//! A crash between storing and answering leads to another delivery, which is then a repeat.

use super::mandate::{Learnt, MandateJob, NotTaken, read_callback};
use super::model::{
    CallbackAnswer, CallbackToAnswer, CallbackToLoad, CallbackToSave, CallbackVerdict, ReceivedCallback,
};
use super::operations::OPERATIONS;
use super::transport::Betalingsservice;
use crate::flow::{Flow, Saved, Transport};
use crate::system::at_once::outcome;
use crate::wire::{Error, ErrorKind, Header, Now};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A callback has a few hundred bytes.
const LARGEST_CALLBACK: usize = 16 * 1024;

/// Says what to do with a delivery.
pub(super) fn receive(bank: &Arc<Betalingsservice>, now: &Now, delivery: &ReceivedCallback) -> Value {
    let body = delivery.body.as_deref().unwrap_or_default();
    if delivery.method.as_deref().is_some_and(|method| !method.eq_ignore_ascii_case("POST")) {
        let error = Error::new(ErrorKind::UnexpectedInput, "the bank calls back with POST").at("method");
        return answer(405, &[("allow", "POST")], None, CallbackVerdict::Unreadable, Some(error));
    }
    if body.len() > LARGEST_CALLBACK {
        let message = format!("a callback has at most {LARGEST_CALLBACK} bytes; this has {}", body.len());
        let error = Error::new(ErrorKind::TooLarge, message).at("body");
        return answer(413, &[], None, CallbackVerdict::Unreadable, Some(error));
    }
    let uuid = match read_callback(body.as_bytes()) {
        Ok((uuid, _)) => uuid.to_ascii_lowercase(),
        Err(error) => return answer(400, &[], None, CallbackVerdict::Unreadable, Some(error)),
    };
    match &delivery.saved {
        Some(saved) => match take(bank, now, delivery, saved, &uuid) {
            Ok(outcome) => outcome,
            Err(error) => {
                // The store's fault: once it is mended, the bank's next try finds it well.
                answer(500, &[], Some(uuid), CallbackVerdict::NoMandate, Some(error))
            }
        },
        // The flow may be stored a moment after its request was sent: the bank tries again.
        None if delivery.not_found == Some(true) => {
            let error = Error::new(ErrorKind::UnexpectedInput, "there is no mandate request with this uuid")
                .at("uuid")
                .next("store a flow before its first request is sent");
            answer(404, &[], Some(uuid), CallbackVerdict::NoMandate, Some(error))
        }
        None => outcome("load", &CallbackToLoad::new(uuid)),
    }
}

/// Gives the delivery to the saved flow. An error is about what was saved.
fn take(
    bank: &Arc<Betalingsservice>,
    now: &Now,
    delivery: &ReceivedCallback,
    saved: &str,
    uuid: &str,
) -> Result<Value, Error> {
    let mut saved = Saved::read(saved)?;
    let operation = OPERATIONS
        .iter()
        .find(|operation| operation.full_name == saved.job)
        .filter(|operation| matches!(operation.name, "mandate" | "trackMandate" | "withdrawMandate"))
        .ok_or_else(|| {
            Error::new(ErrorKind::CannotResume, format!("`{}` hears no callbacks", saved.job)).at("saved")
        })?;
    let before = MandateJob::resume_to_receive(Arc::clone(bank), std::mem::take(&mut saved.state))?;
    if !before.uuid().eq_ignore_ascii_case(uuid) {
        let message = "the saved mandate request is not the one of the callback";
        return Err(Error::new(ErrorKind::CannotResume, message)
            .at("saved")
            .next("look it up by the uuid that was named"));
    }
    let headers: Vec<Header> =
        delivery.headers.iter().flatten().map(|(name, value)| Header::new(name, value)).collect();
    let body = delivery.body.as_deref().unwrap_or_default();
    let mut after = before.clone();
    let uuid = uuid.to_owned();
    let verdict = match after.callback(now, &headers, body.as_bytes()) {
        Err(NotTaken { verdict, error }) => return Ok(not_taken(Some(uuid), verdict, error)),
        Ok(Learnt::Known) => return Ok(answer(200, &[], Some(uuid), CallbackVerdict::Repeated, None)),
        Ok(Learnt::Held) => CallbackVerdict::Held,
        Ok(Learnt::New) => CallbackVerdict::Applied,
    };
    let events = after.known_events().to_vec();
    let transport = Arc::clone(bank) as Arc<dyn Transport>;
    let mut flow = Flow::restore_as_saved(operation.full_name, transport, Box::new(before), saved);
    let expected = flow.revision();
    flow.adopt(now, Box::new(after))?;
    let save = CallbackToSave::new(
        uuid,
        verdict,
        i64::try_from(expected).unwrap_or(i64::MAX),
        i64::try_from(flow.revision()).unwrap_or(i64::MAX),
        flow.save(),
        events,
        response(200, &[]),
    );
    Ok(outcome("save", &save))
}

fn not_taken(uuid: Option<String>, verdict: CallbackVerdict, error: Error) -> Value {
    match verdict {
        CallbackVerdict::Forged => answer(401, &[("www-authenticate", "Bearer")], None, verdict, Some(error)),
        // What is held can make room: the bank tries again.
        CallbackVerdict::Unreadable if error.kind == ErrorKind::LimitReached => {
            answer(503, &[], uuid, verdict, Some(error))
        }
        CallbackVerdict::Unreadable => answer(400, &[], uuid, verdict, Some(error)),
        // Delivered again it would be the same, and the bank would send nothing after it.
        _ => answer(200, &[], uuid, verdict, Some(error)),
    }
}

fn answer(
    status: u16,
    headers: &[(&str, &str)],
    uuid: Option<String>,
    verdict: CallbackVerdict,
    error: Option<Error>,
) -> Value {
    let mut to_answer = CallbackToAnswer::new(verdict, response(status, headers));
    to_answer.uuid = uuid;
    to_answer.error = error;
    outcome("answer", &to_answer)
}

fn response(status: u16, headers: &[(&str, &str)]) -> CallbackAnswer {
    let headers: BTreeMap<String, String> =
        headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    // The bank keeps the body of the answer for its audit: there is nothing to say to it.
    CallbackAnswer::new(status, headers, String::new())
}
