//! Header names and values, checked so that none can end its header and begin another.

use crate::wire::{Error, ErrorKind, Header};
use std::collections::BTreeMap;

/// Headers that say where a message goes and where it ends (RFC 9112, 3.2 and 6): the HTTP client writes them.
const OF_THE_CLIENT: [&str; 8] =
    ["Host", "Content-Length", "Transfer-Encoding", "Content-Encoding", "Connection", "Expect", "Trailer", "Upgrade"];

/// The value of a header, found without regard to case.
pub fn find<'a>(headers: &'a [Header], name: &str) -> Option<&'a str> {
    headers.iter().find(|header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value.as_str())
}

/// Refuses a value that would end the header and begin another (RFC 9110, 5.5: CR, LF and NUL).
pub fn check(name: &str, value: &str) -> Result<(), Error> {
    let breaks = |byte: u8| byte < b' ' && byte != b'\t' || byte == 0x7f;
    // Looks at every byte without stopping early, which the compiler compiles to a few wide comparisons.
    if !value.bytes().fold(false, |found, byte| found | breaks(byte)) {
        return Ok(());
    }
    let at = value.bytes().position(breaks).unwrap_or_default();
    Err(Error::new(
        ErrorKind::UnsafeHeader,
        format!("a header value holds no line break or control character; there is one at position {at}"),
    )
    .at(name)
    .next("remove it: a line break in a header would let its value become another header"))
}

/// Whether a text is a name that a header can have (RFC 9110, 5.1 and 5.6.2).
pub fn is_name(name: &str) -> bool {
    let of_a_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(of_a_token)
}

/// The headers of a configuration, for every request. `written` are those that girokit writes itself at this bank: beside
/// them a second one of the same name would be sent, and what is signed would not be what is read.
///
/// # Errors
/// `InvalidConfig` for a name that no header can have, that is there twice, or that girokit or the HTTP client writes;
/// `UnsafeHeader` for a value that no header can have.
pub fn of_config(given: Option<&BTreeMap<String, String>>, written: &[&str]) -> Result<Vec<Header>, Error> {
    let mut headers: Vec<Header> = Vec::new();
    for (name, value) in given.into_iter().flatten() {
        // The name may hold anything, also what would break a log.
        let wrong = |message: &str, next: &str| {
            let field = format!("headers.{}", name.escape_default());
            Err(Error::new(ErrorKind::InvalidConfig, message).at(field).next(next))
        };
        let is = |other: &&str| other.eq_ignore_ascii_case(name);
        if !is_name(name) {
            return wrong(
                "a header name has letters, digits and hyphens of ASCII (RFC 9110, 5.1)",
                "give the name as the bank documents it, without colon, blanks and line breaks",
            );
        }
        if written.iter().any(is) {
            return wrong(
                "girokit writes this header itself; a second one would be sent beside it",
                "leave it out: what it says comes from the configuration, the context of the job, or the request",
            );
        }
        if OF_THE_CLIENT.iter().any(is) {
            return wrong("the HTTP client writes this header itself", "leave it out");
        }
        if headers.iter().any(|header| header.name.eq_ignore_ascii_case(name)) {
            return wrong("this header is there twice: names are compared without regard to case", "leave one out");
        }
        check(&format!("headers.{name}"), value)?;
        headers.push(Header::new(name.clone(), value.clone()));
    }
    Ok(headers)
}
