//! Ids as path segments: percent-encoded, so that an id can never reach another path.

use crate::wire::Error;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986, 2.3.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An id as one path segment. `.` and `..` are refused: every client and server on the way would resolve them. So is one of
/// nothing but blanks: it would ask for another resource than the one that is meant.
pub fn segment(field: &str, id: &str) -> Result<String, Error> {
    if id.trim().is_empty() || id == "." || id == ".." {
        return Err(Error::invalid(field, "an id in a path is not empty and neither `.` nor `..`")
            .next("give the id exactly as the bank sent it"));
    }
    Ok(utf8_percent_encode(id, SEGMENT).to_string())
}

/// A value as part of a query.
pub fn query(value: &str) -> String {
    utf8_percent_encode(value, SEGMENT).to_string()
}

/// The id that a path segment encodes.
pub(crate) fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}
