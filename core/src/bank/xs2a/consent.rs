//! Consent that the user gives at the bank: ask where, take the user there, read who they are from their return.
//!
//! ```text
//! Asking ──scaRedirect──▶ WithUser ──returned──▶ granted
//!   └─refused──▶ refused       └─declined──▶ declined
//! ```
//!
//! The bank tells nothing more: which accounts the user chose shows when accounts are listed ("Bank Offered Consent User
//! Interface").

use super::codes::ConsentStatus;
use super::model::Links;
use super::return_page::Return;
use super::{Xs2a, no_page, refusal};
use crate::bank::operation::{Operation, read_state, save_state};
use crate::flow::{Call, Context, Event, Job, Session, Want, kept_in_state};
use crate::http::{Response, link};
use crate::wire::{Error, ErrorKind, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

model! {
    /// The bank's answer to a question for consent.
    pub ConsentStarted {
        /// Where the consent stands, where the bank says so.
        may "consentStatus" consent_status: ConsentStatus,
        /// The bank's id of it, where the bank gives one.
        may "consentId" consent_id: String as "identifier",
        /// `scaRedirect`: where to take the user.
        must "_links" links: Links,
    }

    /// What access is asked for. Banks with bank-offered consent disregard it (Implementation Guidelines, 6.3.1).
    pub ConsentRequest {
        /// Accounts and what is to be read of them.
        must "access" access: Value,
        /// Whether access is wanted more than once.
        must "recurringIndicator" recurring_indicator: bool,
        /// Until when, `YYYY-MM-DD`.
        must "validUntil" valid_until: crate::iso::IsoDate,
        /// How often a day without the user.
        must "frequencyPerDay" frequency_per_day: u32,
        /// Whether payments follow in the same session.
        must "combinedServiceIndicator" combined_service_indicator: bool,
    }

    /// A consent to ask for in the deprecated way.
    pub AskForConsent {
        /// What access is asked for. The bank disregards it.
        may "body" body: ConsentRequest,
    }

    /// Consent was given.
    pub ConsentGranted {
        /// What to keep for this user.
        must "session" session: Session,
    }

    /// Consent was not given.
    pub ConsentTrouble {
        /// Whose fault, why, and what to do next.
        must "error" error: Error,
    }
}

outcomes! {
    /// How a question for consent ended.
    pub ConsentOutcome {
        /// The user came back from the bank, known to us by the session. They may have chosen any of their accounts.
        Granted = "granted" (ConsentGranted),
        /// The user came back without having agreed.
        Declined = "declined" (ConsentTrouble),
        /// The bank refused, or could not be reached.
        Refused = "refused" (ConsentTrouble),
        /// Ended by the host.
        Abandoned = "abandoned" (crate::bank::Nothing),
    }
}

#[derive(Debug, Clone)]
pub(crate) struct ConsentJob {
    bank: Arc<Xs2a>,
    call: Call,
    state: State,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    at: At,
    context: Context,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum At {
    Asking,
    WithUser { url: String },
    Ended(Value),
}

impl ConsentJob {
    pub(crate) fn start(
        bank: Arc<Xs2a>,
        operations: &'static [Operation],
        now: &Now,
        context: Context,
    ) -> Result<Self, Error> {
        let context = bank.with_session(now, context);
        bank.redirect_uri(&context)?;
        Ok(Self { call: call(&bank, operations)?, bank, state: State { at: At::Asking, context } })
    }

    pub(crate) fn resume(bank: Arc<Xs2a>, operations: &'static [Operation], state: Value) -> Result<Self, Error> {
        Ok(Self { call: call(&bank, operations)?, bank, state: read_state(state)? })
    }

    fn end(&mut self, outcome: Value) {
        self.state.at = At::Ended(outcome);
    }

    fn answered(&mut self, response: &Response) -> Result<(), Error> {
        let body = response.json()?;
        let href = body.pointer("/_links/scaRedirect/href").and_then(Value::as_str);
        match (href, response.status) {
            (Some(href), 200..=299 | 401) => {
                self.state.at = At::WithUser { url: link::page("_links.scaRedirect.href", href)? };
                Ok(())
            }
            (_, 400..) => {
                self.end(json!({"outcome": "refused", "error": refusal(response)}));
                Ok(())
            }
            (None, 200..=299) => Err(no_page()),
            (_, status) => {
                Err(Error::new(ErrorKind::UnknownAnswer, format!("HTTP {status} is no answer to this request"))
                    .at("status"))
            }
        }
    }

    fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
        match self.bank.returned(now, &self.state.context, url)? {
            Return::Authenticated(session) => {
                self.state.context.session = Some(session.clone());
                self.end(json!({"outcome": "granted", "session": session}));
            }
            Return::Failed(error) => self.end(json!({"outcome": "declined", "error": error})),
        }
        Ok(())
    }
}

/// "The POST will disregard the body and only return a sca redirect": nothing comes into being, so it may be sent again.
fn call(bank: &Xs2a, operations: &'static [Operation]) -> Result<Call, Error> {
    let call = bank.call_by_name(operations, "bankOfferedConsent", &Value::Null)?;
    Ok(Call { purpose: "Ask where to give consent".to_owned(), ..call })
}

impl Job for ConsentJob {
    fn want(&self) -> Want {
        match &self.state.at {
            At::Asking => Want::Call(self.call.clone()),
            At::WithUser { url } => Want::Redirect { url: url.clone() },
            At::Ended(outcome) => Want::Done(outcome.clone()),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match (&self.state.at, event) {
            (At::Asking, Event::Answered(response)) => self.answered(response),
            (At::Asking, Event::Lost { reason, .. }) => {
                let error = Error::new(ErrorKind::SendFailed, format!("no answer to be had: {reason}"))
                    .next("nothing came into being: begin anew");
                self.end(json!({"outcome": "refused", "error": error}));
                Ok(())
            }
            (At::Asking, Event::NotSent { error }) => {
                self.end(json!({"outcome": "refused", "error": error}));
                Ok(())
            }
            (At::WithUser { .. }, Event::Returned { url }) => self.returned(now, url),
            // The bank has nothing to ask: the user is still there.
            (At::WithUser { .. }, Event::Tick) => Ok(()),
            (At::WithUser { .. } | At::Asking, Event::Cancel) => {
                self.end(json!({"outcome": "abandoned"}));
                Ok(())
            }
            (at, event) => Err(event.unexpected().next(match at {
                At::Asking => "send the request and feed its response",
                At::WithUser { .. } => "take the user to the bank and feed the address they come back to",
                At::Ended(_) => "this job has ended",
            })),
        }
    }

    kept_in_state!();
}
