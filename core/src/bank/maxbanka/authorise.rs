//! The job in which a user authorises us: to the bank's page, back with a code, the code for tokens.
//!
//! ```text
//! Away ──returned with a code──▶ Exchanging ──tokens──▶ authorised
//!    │ ◀──resumed, and not sent─────────┼──refused──────▶ refused
//!    └──returned with an error──────────┴──lost─────────▶ declined · uncertain
//! ```

use super::answer;
use super::transport::CobsBank;
use crate::flow::{Context, Event, Job, Session, Want, kept_in_state};
use crate::http::Response;
use crate::oauth::{Tokens, code};
use crate::system::operation::{read_state, save_state};
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

model! {
    /// What a user is to authorise us for.
    pub AuthoriseCobs {
        /// The roles, divided by blanks: `aisp pisp`. All that the bank has approved when absent.
        may "scope" scope: String as "identifier",
    }

    /// What a user has granted. The tokens themselves are in the session of the flow.
    pub CobsGrant {
        /// The roles, where the bank says them.
        may "scope" scope: String as "identifier",
        /// Until when the access token holds, as Unix time in milliseconds; it is renewed by itself.
        may "expiresAtMs" expires_at_ms: i64,
    }

    /// An authorisation that came to nothing.
    pub CobsNoGrant {
        /// Why.
        must "error" error: Error,
        /// Id of the request whose answer was lost.
        may "requestId" request_id: String as "identifier",
    }

    /// An authorisation that the host has ended.
    pub CobsGrantCancelled {}
}

outcomes! {
    /// How an authorisation ended.
    pub CobsAuthorisation {
        /// The user has agreed; the tokens are in the session of the flow.
        Authorised = "authorised" (CobsGrant),
        /// The user has not agreed.
        Declined = "declined" (CobsNoGrant),
        /// The bank took the code not.
        Refused = "refused" (CobsNoGrant),
        /// The answer to the code is lost; a code holds once, so that the user has to be asked again.
        Uncertain = "uncertain" (CobsNoGrant),
        /// Ended by the host.
        Cancelled = "cancelled" (CobsGrantCancelled),
    }
}

#[derive(Debug, Clone)]
pub(super) struct AuthoriseJob {
    bank: Arc<CobsBank>,
    /// The code: never saved.
    code: Option<Secret>,
    state: State,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    at: At,
    context: Context,
    redirect_uri: String,
    url: String,
    state: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum At {
    Away,
    Exchanging,
    Ended(Value),
}

impl AuthoriseJob {
    pub(super) fn start(
        bank: Arc<CobsBank>,
        now: &Now,
        input: &AuthoriseCobs,
        context: Context,
    ) -> Result<Self, Error> {
        let redirect_uri = bank.redirect_uri(&context)?.ok_or_else(|| {
            Error::new(ErrorKind::InvalidConfig, "the user has to come back to one of the registered addresses")
                .at("redirectUri")
                .next("set it in the configuration of the bank, or in the context of the job")
        })?;
        let state = code::state(now);
        let endpoint = bank.authorisation_endpoint();
        let url = code::address(&endpoint, bank.client_id()?, &redirect_uri, input.scope.as_deref(), &state);
        // What is missing for the exchange of the code is said before the user is sent anywhere.
        bank.token_by_code(&Secret::new(""), &redirect_uri)?;
        Ok(Self { bank, code: None, state: State { at: At::Away, context, redirect_uri, url, state } })
    }

    pub(super) fn resume(bank: Arc<CobsBank>, state: Value, in_flight: bool) -> Result<Self, Error> {
        let mut state: State = read_state(state)?;
        if state.at == At::Exchanging && !in_flight {
            // The code never left, and it is not saved: the user is taken to the bank again.
            state.at = At::Away;
        }
        Ok(Self { bank, code: None, state })
    }

    fn end(&mut self, outcome: Value) {
        self.code = None;
        self.state.at = At::Ended(outcome);
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            self.end(json!({"outcome": "refused", "error": answer::refusal(response)}));
            return Ok(());
        }
        let tokens = Tokens::read(now, response)?;
        let granted = json!({"outcome": "authorised", "scope": tokens.scope, "expiresAtMs": tokens.expires_at_ms});
        self.state.context.session.get_or_insert_with(Session::new).tokens = Some(tokens);
        self.end(without_nulls(granted));
        Ok(())
    }
}

fn without_nulls(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, field| !field.is_null());
    }
    value
}

impl Job for AuthoriseJob {
    fn want(&self) -> Want {
        match &self.state.at {
            At::Away => Want::Redirect { url: self.state.url.clone() },
            At::Ended(outcome) => Want::Done(outcome.clone()),
            At::Exchanging => {
                let nothing = Secret::new("");
                let code = self.code.as_ref().unwrap_or(&nothing);
                match self.bank.token_by_code(code, &self.state.redirect_uri) {
                    Ok(call) => Want::Call(call),
                    // `start` made sure that the call can be made.
                    Err(error) => Want::Done(json!({"outcome": "refused", "error": error})),
                }
            }
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        match (&self.state.at, event) {
            (At::Away, Event::Returned { url }) => {
                match code::returned(&self.state.redirect_uri, &self.state.state, url)? {
                    code::Return::Code(code) => {
                        self.code = Some(code);
                        self.state.at = At::Exchanging;
                    }
                    code::Return::Denied(error) => self.end(json!({"outcome": "declined", "error": error})),
                }
                Ok(())
            }
            (At::Away, Event::Tick) => Ok(()),
            (At::Exchanging, Event::Answered(response)) => self.answered(now, response),
            (At::Exchanging, Event::NotSent { error }) => {
                self.end(json!({"outcome": "refused", "error": error}));
                Ok(())
            }
            (At::Exchanging, Event::Lost { request_id, reason, answer }) => {
                let mut error = Error::new(ErrorKind::SendFailed, format!("the answer to the code is lost: {reason}"))
                    .next("begin `authorise` again: a code is valid once");
                error.bank = answer.and_then(|response| answer::refusal(response).bank);
                self.end(json!({"outcome": "uncertain", "requestId": request_id, "error": error}));
                Ok(())
            }
            (At::Away | At::Exchanging, Event::Cancel) => {
                self.end(json!({"outcome": "cancelled"}));
                Ok(())
            }
            (at, event) => Err(event.unexpected().at("authorise").next(match at {
                At::Away => "take the user to the bank and feed the address they come back to",
                At::Exchanging => "send the request and feed its response",
                At::Ended(_) => "this authorisation has ended",
            })),
        }
    }

    kept_in_state!();
}
