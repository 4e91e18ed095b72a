//! Calls without the user: the bank grants only some, and each has its time ("User Not Present - Request Limits").
//!
//! The count lives in the session, so that it is kept where the session is kept. A call is refused here before it is
//! sent, with the time from when on it is granted again. What the session does not know, such as when the user was
//! there last, is left to the bank.
//!
//! The further pages of a list belong to the call that began it and are not counted; the bank's own count, should it
//! differ, comes as `ACCESS_EXCEEDED` (429).

use crate::flow::{Context, Session};
use crate::iso::IsoDate;
use crate::wire::context::CallsWithoutUser;
use crate::wire::{Error, ErrorKind, Fault, Now, Retry};
use serde::{Deserialize, Serialize};

/// A day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// What a bank grants without the user.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Most calls for one account and service in a period.
    pub(crate) calls: usize,
    /// The period, in milliseconds.
    pub(crate) period_ms: i64,
    /// How many days back transactions may be read.
    pub(crate) days_back: i64,
    /// For how many days after an SCA of the user, where a service is limited by that.
    pub(crate) sca_days: i64,
    /// The services that are.
    pub(crate) sca_services: &'static [&'static str],
}

/// What is counted: a service and the account it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counted {
    pub(crate) service: String,
    #[serde(rename = "accountId")]
    pub(crate) account_id: String,
    /// The first day that is read, where days are asked for.
    #[serde(rename = "dateFrom", default, skip_serializing_if = "Option::is_none")]
    pub(crate) date_from: Option<IsoDate>,
    /// A further page of a list that was counted when it was begun.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) further_page: bool,
}

/// Refuses a call that the bank would not grant without the user.
pub(crate) fn check(limits: &Limits, now: &Now, counted: &Counted, context: &Context) -> Result<(), Error> {
    let Some(session) = context.session.as_ref().filter(|_| !context.has_user()) else { return Ok(()) };
    if limits.sca_services.contains(&counted.service.as_str()) {
        check_recently_authenticated(limits, now, session)?;
    }
    if counted.further_page {
        return Ok(());
    }
    if let Some(from) = &counted.date_from {
        check_not_too_far_back(limits, now, from)?;
    }
    let calls = recent(limits, now, counted, session);
    let Some(oldest) = calls.len().checked_sub(limits.calls).and_then(|at| calls.get(at)) else { return Ok(()) };
    let mut error = Error::new(
        ErrorKind::LimitReached,
        format!(
            "without the user the bank grants {} calls for the {} of one account in {} hours, and they are used up",
            limits.calls,
            counted.service,
            limits.period_ms / 3_600_000
        ),
    )
    .at("psu.ipAddress")
    .next("wait until retryAtMs, or ask while the user is there and give the IP address of their device");
    error.retry_at_ms = Some(oldest.saturating_add(limits.period_ms));
    Err(error)
}

/// Counts a call that reached the bank, or may have.
pub(crate) fn count(limits: &Limits, now: &Now, counted: &Counted, context: &mut Context) {
    if context.has_user() || counted.further_page {
        return;
    }
    let session = context.session.get_or_insert_with(Session::new);
    let mut at_ms = recent(limits, now, counted, session);
    at_ms.push(now.unix_ms);
    let all = session.calls_without_user.get_or_insert_with(Vec::new);
    // What is a day old no longer counts, for any account.
    all.retain(|calls| calls.at_ms.iter().any(|at| is_recent(limits, now, *at)) && !is_of(calls, counted));
    all.push(CallsWithoutUser::new(counted.service.clone(), counted.account_id.clone(), at_ms));
}

fn is_of(calls: &CallsWithoutUser, counted: &Counted) -> bool {
    calls.service == counted.service && calls.account_id == counted.account_id
}

fn is_recent(limits: &Limits, now: &Now, at_ms: i64) -> bool {
    now.unix_ms.saturating_sub(at_ms) < limits.period_ms
}

/// The times of the calls that still count, oldest first.
fn recent(limits: &Limits, now: &Now, counted: &Counted, session: &Session) -> Vec<i64> {
    let all = session.calls_without_user.iter().flatten().filter(|calls| is_of(calls, counted));
    let mut at_ms: Vec<i64> =
        all.flat_map(|calls| calls.at_ms.iter().copied()).filter(|at| is_recent(limits, now, *at)).collect();
    at_ms.sort_unstable();
    at_ms
}

/// "Accounts which the PSU has accessed online, triggering an SCA within the last 90 days." The document says so of
/// transactions; balances are limited to "accounts for which the PSU has granted consent", which the bank alone knows.
fn check_recently_authenticated(limits: &Limits, now: &Now, session: &Session) -> Result<(), Error> {
    let ended = session
        .last_sca_at_ms
        .max(session.sca_at_ms)
        .is_some_and(|at| now.unix_ms.saturating_sub(at) > limits.sca_days.saturating_mul(DAY_MS));
    if !ended {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::LimitReached,
        format!("without the user the bank grants access for {} days after the user's last SCA", limits.sca_days),
    )
    .at("psu.ipAddress")
    .fault(Fault::User)
    .retry(Retry::Never)
    .next("ask while the user is there, with the IP address of their device: the bank then asks for a new SCA"))
}

/// "Transactions no more than 90 days old." The bank counts days in Oslo, which is never behind UTC.
fn check_not_too_far_back(limits: &Limits, now: &Now, from: &IsoDate) -> Result<(), Error> {
    let today = IsoDate::from_unix_ms(now.unix_ms);
    if from.days_until(&today).is_none_or(|days| days <= limits.days_back) {
        return Ok(());
    }
    let first = today.plus_days(-limits.days_back);
    Err(Error::invalid(
        "dateFrom",
        format!(
            "without the user transactions of the last {} days can be read: from {}",
            limits.days_back,
            first.as_ref().map(IsoDate::as_str).unwrap_or_default()
        ),
    )
    .next("choose a later day, or ask while the user is there"))
}
