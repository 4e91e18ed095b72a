//! How the user comes back ("TPP Redirects").

use crate::flow::Session;
use crate::http::link;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Now, Retry, words};

/// The user's way back.
#[derive(Debug)]
pub(super) enum Return {
    /// "Redirect after successful SCA process": the session to go on with.
    Authenticated(Session),
    /// "Redirect after failed SCA process".
    Failed(Error),
}

/// Reads the address the user came back to, at a bank that shows by the address alone what they did: TPP-Redirect-URI, or
/// TPP-Nok-Redirect-URI. Where both fit, the one that says more is meant.
pub(super) fn by_address(session: Session, agreed: &str, nok: Option<&str>, url: &str) -> Result<Return, Error> {
    let ok = link::returned(agreed, url);
    let Some(nok) = nok.filter(|nok| link::returned(nok, url).is_ok()) else {
        return ok.map(|_| Return::Authenticated(session));
    };
    let parameters = |address: &str| url::Url::parse(address).map_or(0, |address| address.query_pairs().count());
    if ok.is_ok() && parameters(agreed) > parameters(nok) {
        return Ok(Return::Authenticated(session));
    }
    Ok(Return::Failed(
        Error::new(ErrorKind::Refused, "the user came back to TPP-Nok-Redirect-URI: they did not agree")
            .fault(Fault::User)
            .next("show the user what happened and let them try again"),
    ))
}

/// Reads the address the user came back to. It has to be the agreed one and, on success, name our own TPP-Session-ID.
///
/// Another PSU-ID than the session's is another person: "it is unique for a given combination of TPP and ASPSP, and does not
/// change". It is taken only where the caller says that a change is meant (`accept_other_psu`).
pub(super) fn read(
    now: &Now,
    agreed: &str,
    session: &Session,
    accept_other_psu: bool,
    url: &str,
) -> Result<Return, Error> {
    let parameters = link::returned(agreed, url)?;
    let find =
        |name: &str| parameters.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone());
    if let (Some(status), Some(code)) = (find("status"), find("code")) {
        let text = find("message").unwrap_or_default();
        let status = status.parse().unwrap_or_default();
        let known = super::codes::MessageCode::from(code.as_str());
        // "The name of the internal system that produced the error in case of a server error".
        let from =
            find("system").map(|system| format!(" from {}", words::without_numbers(&system))).unwrap_or_default();
        let (fault, retry, what) = match status {
            500.. => (Fault::Bank, Retry::After, "the bank failed"),
            _ => (Fault::User, Retry::Never, "the user did not complete the authentication"),
        };
        let meaning = known.meaning().unwrap_or(what);
        return Ok(Return::Failed(
            Error::new(ErrorKind::Refused, format!("the user came back{from} with {code}: {meaning}"))
                .fault(fault)
                .retry(retry)
                .answered(BankAnswer::new(status, code, text))
                .next("show the user what happened and let them try again"),
        ));
    }
    let foreign = |what: &str| {
        Error::new(ErrorKind::UnexpectedReturn, what)
            .at("url")
            .next("feed the full address the browser was sent to, with all its parameters")
    };
    let returned =
        find("tpp-session-id").ok_or_else(|| foreign("neither `tpp-session-id` nor `status` and `code` are there"))?;
    if session.tpp_session_id.as_deref() != Some(returned.as_str()) {
        return Err(foreign("this return belongs to another TPP-Session-ID than the one that was sent")
            .next("find the flow that asked for this redirect and feed it there"));
    }
    let psu_id = find("psu-id").ok_or_else(|| foreign("`psu-id` is missing"))?;
    if session.psu_id.as_ref().is_some_and(|known| *known != psu_id) && !accept_other_psu {
        let message = "the return names another PSU than the one that the session knows";
        return Err(foreign(message).next(
            "tie each return to the browser session that was sent to the bank, and do not go on with this one; where another \
             user is meant to come back, set acceptOtherPsu in the context of the job",
        ));
    }
    let mut session = session.clone();
    session.psu_id = Some(psu_id);
    if let Some(corporate) = find("psu-corporate-id") {
        session.psu_corporate_id = Some(corporate);
    } else if find("context").as_deref() == Some("PRIVATE") {
        session.psu_corporate_id = None;
    }
    session.sca_at_ms = Some(now.unix_ms);
    session.last_sca_at_ms = Some(now.unix_ms);
    Ok(Return::Authenticated(session))
}
