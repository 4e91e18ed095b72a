//! Consent that the user gives at the bank: ask where, take the user there, read who they are from their return. The rows
//! are [`crate::bank::xs2a::transitions::CONSENT`].
//!
//! The bank says nothing more: which accounts the user chose shows when accounts are listed ("Bank Offered Consent User
//! Interface").

use super::codes::ConsentStatus;
use super::machine::{self, Common, Doing, Machine, Place, Table, Walk};
use super::model::Links;
use super::{Xs2a, no_page};
use crate::flow::{Call, Context, Session};
use crate::http::Response;
use crate::wire::{Error, ErrorKind, Now};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

model! {
    /// The bank's answer to a question for consent.
    pub ConsentStarted {
        /// Status of the consent, where the bank says so.
        may "consentStatus" consent_status: ConsentStatus,
        /// The bank's id of it, where the bank gives one.
        may "consentId" consent_id: String,
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
    pub ConsentOutcome of End {
        /// The user came back from the bank, known to us by the session. They may have chosen any of their accounts.
        Granted = "granted" (ConsentGranted),
        /// The user came back without having agreed.
        Declined = "declined" (ConsentTrouble),
        /// The bank refused, or could not be reached.
        Refused = "refused" (ConsentTrouble),
        /// The bank's answer could not be read. Nothing comes into being by asking.
        Uncertain = "uncertain" (ConsentTrouble),
        /// Ended by the host.
        Abandoned = "abandoned" (crate::system::Nothing),
    }
}

pub(crate) type ConsentJob = Walk<Consent>;

/// What a question for consent knows beside its place: nothing.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Consent {}

/// Where a question for consent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// Asking the bank for the page.
    Asking,
    /// The user is at the bank.
    WithUser,
    /// The end.
    Ended(End),
}

/// What happens is what happens to every machine.
pub type On = Common;

/// One row of the table.
pub type Row = machine::Row<At, On>;

impl Place for At {
    type End = End;

    fn doing(self) -> Doing<End> {
        match self {
            Self::Asking => Doing::Calls,
            Self::WithUser => Doing::UserAtBank,
            Self::Ended(end) => Doing::Ended(end),
        }
    }
}

impl ConsentJob {
    pub(crate) fn start(bank: Arc<Xs2a>, now: &Now, context: Context) -> Result<Self, Error> {
        let context = bank.with_session(now, context);
        bank.redirect_uri(&context)?;
        let job = Self::begin(bank, (At::Asking, context), Consent {});
        job.call()?;
        Ok(job)
    }

    pub(crate) fn resume(bank: Arc<Xs2a>, state: Value) -> Result<Self, Error> {
        Self::restored(bank, of_the_first_version(state))
    }
}

/// The first version kept the page and the outcome in the place.
fn of_the_first_version(mut state: Value) -> Value {
    let page = state.pointer("/at/WithUser/url").cloned();
    let outcome = state.pointer("/at/Ended").filter(|ended| ended.is_object()).cloned();
    let at = match outcome.as_ref().and_then(|outcome| outcome.get("outcome")?.as_str()) {
        Some("granted") => At::Ended(End::Granted),
        Some("declined") => At::Ended(End::Declined),
        Some("abandoned") => At::Ended(End::Abandoned),
        Some(_) => At::Ended(End::Refused),
        None => At::WithUser,
    };
    let error = outcome.as_ref().and_then(|outcome| outcome.get("error").cloned());
    if let Some(fields) = state.as_object_mut().filter(|_| page.is_some() || outcome.is_some()) {
        fields.insert("at".to_owned(), json!(at));
        fields.extend(page.map(|page| ("redirect".to_owned(), page)));
        fields.extend(error.map(|error| ("trouble".to_owned(), error)));
    }
    state
}

impl Machine for Consent {
    type At = At;
    type On = On;

    fn tables(bank: &Xs2a) -> &'static [Table<At, On>] {
        bank.defaults.tables.consents
    }

    /// "The POST will disregard the body and only return a sca redirect": nothing comes into being, so it may be sent again.
    fn call(walk: &Walk<Self>) -> Result<Option<Call>, Error> {
        match walk.state.at {
            At::Asking => walk.route("bankOfferedConsent", &Value::Null).map(Some),
            _ => Ok(None),
        }
    }

    fn answered(walk: &mut Walk<Self>, _: &Now, response: &Response) -> Result<Option<On>, Error> {
        if response.status >= 400 {
            walk.note(walk.bank.refusal(response));
            return Ok(Some(On::Refused));
        }
        match walk.authorisation_started(response)?.0 {
            On::ScaRedirect => Ok(Some(On::ScaRedirect)),
            _ => Err(no_page()),
        }
    }

    fn reason(&self, _: At) -> String {
        String::new()
    }

    fn error(walk: &Walk<Self>, end: End) -> Option<Error> {
        let why = walk.state.error.clone().unwrap_or_else(|| Error::new(ErrorKind::Refused, "the bank refused"));
        match end {
            End::Granted | End::Abandoned => None,
            End::Uncertain => Some(why.next("nothing came into being: ask again")),
            End::Declined | End::Refused => Some(why),
        }
    }

    fn outcome(walk: &Walk<Self>, end: End) -> Value {
        let mut outcome = json!({"outcome": end.name()});
        if let (End::Granted, Some(fields)) = (end, outcome.as_object_mut()) {
            fields.insert("session".to_owned(), json!(walk.state.context.session));
        }
        walk.with_error(outcome)
    }

    fn unknown() -> End {
        End::Uncertain
    }
}
