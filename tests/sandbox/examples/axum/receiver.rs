//! Receives Betalingsservice's callbacks in axum, at `/mandates/callback`. `now` gives the time and 32 fresh random bytes.

use axum::{Router, extract::State, http::HeaderMap, http::StatusCode, response::Response, routing::post};
use girokit::bank::betalingsservice::model::{CallbackOutcome as Then, CallbackToSave, ReceivedCallback};
use girokit::{Bank, Context, Now, bank::betalingsservice::operations::ReceiveCallback};
use std::sync::Arc;

/// Your table `mandates(uuid, revision, saved)`; `swap` is `UPDATE … WHERE uuid = … AND revision = expected_revision`.
pub trait Store: Send + Sync + 'static {
    fn load(&self, uuid: &str) -> impl Future<Output = Option<String>> + Send;
    fn swap(&self, change: &CallbackToSave) -> impl Future<Output = bool> + Send;
}

pub fn router<S: Store>(bank: Bank, store: Arc<S>, now: fn() -> Now) -> Router {
    Router::new().route("/mandates/callback", post(receive::<S>)).with_state(Arc::new((bank, store, now)))
}

type Host<S> = State<Arc<(Bank, Arc<S>, fn() -> Now)>>;

async fn receive<S: Store>(host: Host<S>, sent: HeaderMap, body: String) -> Result<Response, StatusCode> {
    let ((bank, store, now), mut delivery) = (&**host, ReceivedCallback::new());
    let headers = sent.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()));
    (delivery.headers, delivery.body) = (Some(headers.collect()), Some(body));
    let answer = loop {
        let flow = bank.begin::<ReceiveCallback>(&now(), &delivery, &Context::new()).ok();
        match flow.and_then(|flow| flow.outcome()?.ok()).ok_or(StatusCode::INTERNAL_SERVER_ERROR)? {
            Then::Load(row) => match store.load(&row.uuid).await {
                None => delivery.not_found = Some(true),
                saved => delivery.saved = saved,
            },
            Then::Save(change) if store.swap(&change).await => break change.answer,
            Then::Save(_) => delivery.saved = None, // another receiver was faster: load again
            Then::Answer(last) => break last.answer,
            _ => return Err(StatusCode::INTERNAL_SERVER_ERROR),
        }
    };
    let head = Response::builder().status(answer.status);
    let head = answer.headers.iter().fold(head, |head, (name, value)| head.header(name, value));
    head.body(answer.body.into()).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}
