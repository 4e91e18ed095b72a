//! What Billetautomaten and CESOP-DK say when they refuse: JSON, a page, or plain words.

use crate::http::Response;
use crate::wire::{BankAnswer, Error, ErrorKind, Fault, Retry};
use serde_json::Value;

/// No more of a text is kept.
const LONGEST_TEXT: usize = 400;
/// No more of a page is looked at.
const LONGEST_PAGE: usize = 16_384;

/// A refusal. `who` is `Billetautomaten` or `CESOP-DK`.
pub(super) fn refusal(who: &str, response: &Response) -> Error {
    let (code, text) = words(response);
    let named = match code.is_empty() {
        true => format!("HTTP {}", response.status),
        false => format!("{code} (HTTP {})", response.status),
    };
    let mut message = format!("{who} refused with {named}");
    if !text.is_empty() {
        message.push_str(": ");
        message.push_str(&text);
    }
    let (fault, retry) = match response.status {
        429 => (Fault::Caller, Retry::After),
        500.. => (Fault::Bank, Retry::After),
        _ => (Fault::Caller, Retry::Never),
    };
    let next = match (who, response.status) {
        ("Billetautomaten", 400) => {
            "check client id, SE number and nonce, and that the certificate is registered in E-tax for businesses"
        }
        ("Billetautomaten", _) => {
            "check that the connection shows an OCES certificate of this environment (mutual TLS)"
        }
        (_, 401) => "the token was not taken, not even a new one: check that both addresses are of one environment",
        (_, 403) => "the right `CESOP Reporter` has to be linked to the certificate, or granted by whom you report for",
        (_, 404) => "check the report's id, and the paths in profile.cesop against the specification of CESOP-DK",
        (_, 413) => "the report is larger than is taken: split it",
        _ => "keep the answer for the agency's support",
    };
    Error::new(ErrorKind::Refused, message)
        .fault(fault)
        .retry(retry)
        .answered(BankAnswer { status: response.status, code, text, path: None })
        .next(next)
}

/// Code and text of a refusal: the fields that JSON errors have by RFC 6749, RFC 9457 and by habit, or the text of a page.
fn words(response: &Response) -> (String, String) {
    let Ok(body @ Value::Object(_)) = response.json() else {
        return (String::new(), cut(&page_text(&response.body.lossy())));
    };
    let field = |names: &[&str]| {
        let found = names.iter().find_map(|name| match body.get(*name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        });
        cut(&found.unwrap_or_default())
    };
    (field(&["error", "code", "errorCode", "title"]), field(&["error_description", "message", "detail", "errorText"]))
}

/// The text of an HTML page, or plain text as it is: tags become blanks, scripts and styles go, entities are resolved.
pub(super) fn page_text(page: &str) -> String {
    let page: String = page.chars().take(LONGEST_PAGE).collect();
    let mut text = String::new();
    let mut rest = page.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let begins_tag = after.starts_with(|letter: char| letter.is_ascii_alphabetic() || "/!?".contains(letter));
        if !begins_tag {
            text.push('<');
            rest = after;
            continue;
        }
        text.push(' ');
        rest = ["script", "style", "head"]
            .iter()
            .filter(|name| is_tag(after, name))
            .find_map(|name| find_end(after, name))
            .or_else(|| after.split_once('>').map(|(_, rest)| rest))
            .unwrap_or_default();
    }
    text.push_str(rest);
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_tag(after: &str, name: &str) -> bool {
    let tag = after.get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name));
    tag && !after.get(name.len()..).is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphanumeric()))
}

/// What follows the end tag.
fn find_end<'a>(after: &'a str, name: &str) -> Option<&'a str> {
    let end = after.to_ascii_lowercase().find(&format!("</{name}"))?;
    after.get(end..)?.split_once('>').map(|(_, rest)| rest)
}

fn cut(text: &str) -> String {
    crate::wire::words::cut(text, LONGEST_TEXT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_its_text() {
        for (page, text) in [
            (
                "<html><head><title>x</title></head><body><h1>Bad</h1><p>nonce&nbsp;is &lt;empty&gt;</p></body></html>",
                "Bad nonce is <empty>",
            ),
            ("plain words", "plain words"),
            ("a < b and 1<2", "a < b and 1<2"),
            ("<script>alert(1)</script>ok<STYLE>p{}</STYLE>", "ok"),
            ("<header>kept</header>", "kept"),
            ("cut <b", "cut"),
            ("&amp;lt;", "&lt;"),
            ("", ""),
        ] {
            assert_eq!(page_text(page), text, "{page}");
        }
    }
}
