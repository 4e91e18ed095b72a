//! The authorisation code grant (RFC 6749, 4.1): the address the user is taken to, what comes back with them, and the
//! forms that exchange it for tokens, renew them and revoke them.

use crate::http::{link, path};
use crate::wire::secret::Secret;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Now};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// A `state` that nobody can guess: 256 bits from the entropy of this moment (RFC 6749, 10.12).
pub(crate) fn state(now: &Now) -> String {
    let hash = Sha256::new().chain_update(now.entropy).chain_update("OAuth state").finalize();
    BASE64_URL_SAFE_NO_PAD.encode(hash)
}

/// The authorisation request that the user's browser takes to the bank (RFC 6749, 4.1.1).
pub(crate) fn address(endpoint: &str, client_id: &str, redirect_uri: &str, scope: Option<&str>, state: &str) -> String {
    let mut pairs = vec![("response_type", "code"), ("client_id", client_id), ("redirect_uri", redirect_uri)];
    pairs.extend(scope.map(|scope| ("scope", scope)));
    pairs.push(("state", state));
    format!("{endpoint}?{}", form(&pairs))
}

/// The user's way back.
#[derive(Debug)]
pub(crate) enum Return {
    /// With a code (RFC 6749, 4.1.2).
    Code(Secret),
    /// With an error (RFC 6749, 4.1.2.1).
    Denied(Error),
}

/// Reads the address that the user came back to. It has to be the agreed one, with the state that was sent.
///
/// # Errors
/// When it is another address, or the state is missing, doubled or another one: then this return was not asked for.
pub(crate) fn returned(agreed: &str, state: &str, url: &str) -> Result<Return, Error> {
    let parameters = link::returned(agreed, url)?;
    let foreign = |what: &str| {
        Error::new(ErrorKind::UnexpectedReturn, what)
            .at("url")
            .next("find the flow that asked for this redirect and feed it there")
    };
    // The agreed address may have parameters of its own; what the bank adds comes after them.
    let own = url::Url::parse(agreed).map(|agreed| agreed.query_pairs().count()).unwrap_or_default();
    let added: Vec<_> = parameters.into_iter().skip(own).collect();
    let find = |name: &str| {
        let mut values = added.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (value, None) => Ok(value),
            _ => Err(foreign(&format!("the parameter `{name}` is there twice (RFC 6749, 3.1)"))),
        }
    };
    if find("state")? != Some(state) {
        return Err(foreign("this return carries another state than the one that was sent (RFC 6749, 10.12)"));
    }
    if let Some(code) = find("error")? {
        let text = find("error_description")?.unwrap_or_default().to_owned();
        return Ok(Return::Denied(
            Error::new(ErrorKind::Refused, format!("the user came back with {code}"))
                .fault(Fault::User)
                .answered(BankAnswer::new(0, code, text))
                .next("show the user what happened and let them try again"),
        ));
    }
    match find("code")? {
        Some(code) if !code.is_empty() => Ok(Return::Code(Secret::new(code))),
        _ => Err(foreign("neither `code` nor `error` is there (RFC 6749, 4.1.2)")),
    }
}

/// Names and values as a form (RFC 6749, appendix B).
pub(crate) fn form(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", path::query(name), path::query(value))).collect();
    pairs.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGREED: &str = "https://tpp.example/back?job=7";

    fn kind(url: &str) -> Option<ErrorKind> {
        returned(AGREED, "s1", url).err().map(|error| error.kind)
    }

    #[test]
    fn a_return_is_valid_only_with_our_state_at_our_address() {
        assert!(matches!(
            returned(AGREED, "s1", "https://tpp.example/back?job=7&code=c&state=s1"),
            Ok(Return::Code(_))
        ));
        for forged in [
            "https://tpp.example/back?job=7&code=c&state=s2",
            "https://tpp.example/back?job=7&code=c",
            "https://tpp.example/back?job=7&code=c&state=s1&state=s2",
            "https://tpp.example/back?job=7&code=c&code=d&state=s1",
            "https://tpp.example/back?code=c&state=s1",
            "https://evil.example/back?job=7&code=c&state=s1",
            "https://tpp.example/back?job=7&state=s1",
        ] {
            assert_eq!(kind(forged), Some(ErrorKind::UnexpectedReturn), "{forged}");
        }
    }

    #[test]
    fn a_denied_return_says_the_code() {
        let url = "https://tpp.example/back?job=7&error=access_denied&error_description=no&state=s1";
        let Ok(Return::Denied(error)) = returned(AGREED, "s1", url) else { panic!("not denied") };
        assert_eq!(error.fault, Fault::User);
        assert_eq!(error.bank.map(|bank| bank.code), Some("access_denied".to_owned()));
    }

    #[test]
    fn states_differ_with_the_entropy_and_are_long() {
        let (one, two) = (state(&Now::new(0, [1; 32])), state(&Now::new(0, [2; 32])));
        assert_ne!(one, two);
        assert_eq!(one.len(), 43);
    }
}
