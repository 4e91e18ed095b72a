//! The signing string (draft-cavage-http-signatures-09, 2.3): what is signed, line by line.

use super::{Message, REQUEST_TARGET};
use crate::wire::{Error, ErrorKind};

/// Joins the named headers, in this order, as `name: value` lines. Names are lower case, values are stripped of the
/// spaces around them, and a header that is there twice gives one line with its values joined by `, `.
///
/// A name that the message has no header for is an error that names it.
pub fn signing_string<'a>(message: &Message<'_>, names: impl IntoIterator<Item = &'a str>) -> Result<String, Error> {
    with_digest(message, None, names)
}

/// The same for a message that will carry this `Digest` and does not yet.
pub(super) fn with_digest<'a>(
    message: &Message<'_>,
    digest: Option<&str>,
    names: impl IntoIterator<Item = &'a str>,
) -> Result<String, Error> {
    let mut text = String::with_capacity(512);
    for name in names {
        if !text.is_empty() {
            text.push('\n');
        }
        match digest {
            Some(value) if name == "digest" => {
                text.push_str("digest: ");
                text.push_str(value);
            }
            _ => line(message, name, &mut text)?,
        }
    }
    if text.is_empty() {
        return Err(Error::new(ErrorKind::InvalidSignature, "a signature covers at least one header").at("headers"));
    }
    Ok(text)
}

fn line(message: &Message<'_>, name: &str, text: &mut String) -> Result<(), Error> {
    if name == REQUEST_TARGET {
        text.push_str("(request-target): ");
        text.extend(message.method.chars().map(|letter| letter.to_ascii_lowercase()));
        text.push(' ');
        text.push_str(message.target);
        return Ok(());
    }
    let from = text.len();
    text.push_str(name);
    if let Some(name) = text.get_mut(from..) {
        name.make_ascii_lowercase();
    }
    text.push_str(": ");
    let mut found = false;
    for header in message.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name)) {
        if found {
            text.push_str(", ");
        }
        text.push_str(header.value.trim_matches([' ', '\t']));
        found = true;
    }
    if found {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidSignature, "this header is declared as signed and is not in the message").at(name))
}
