//! Header values, checked so that none can end its header and begin another.

use crate::wire::{Error, ErrorKind, Header};

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
