//! The `Signature` header: `keyId="…",algorithm="…",headers="…",signature="…"`.

use crate::wire::{Error, ErrorKind};
use base64::{Engine, prelude::BASE64_STANDARD};

/// The four parts of a `Signature` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureHeader {
    /// Which key signed: `SN=<serial>,CA=<issuer>`.
    pub key_id: String,
    /// `rsa-sha256`.
    pub algorithm: String,
    /// Names of what was signed, in order, lower case.
    pub headers: Vec<String>,
    /// The raw signature.
    pub signature: Vec<u8>,
}

/// Parts of later drafts that are numbers. Nothing is read from them: the banks' draft, the ninth, does not know them.
const NUMBERS: [&str; 2] = ["created", "expires"];

impl SignatureHeader {
    /// Writes the header's value. A value that is not ASCII is wrapped as an encoded word of RFC 2047,
    /// `=?utf-8?B?…?=`, as the bank's documentation asks ("ISO-8859-1 or UTF-8 encoded headers").
    pub fn write(&self) -> String {
        write(&self.key_id, &self.algorithm, &self.headers.join(" "), &self.signature)
    }

    /// Reads the header's value, wrapped or not. Parts may come in any order, with spaces around the commas.
    pub fn read(value: &str) -> Result<Self, Error> {
        let text = unwrap(value)?;
        if let Some(("Signature" | "signature", rest)) = text.trim().split_once(char::is_whitespace)
            && rest.contains('=')
        {
            let rule = "the word `Signature` before the parts belongs to `Authorization: Signature …`; here the value begins with keyId=";
            return Err(wrong(rule));
        }
        let mut parts = [None, None, None, None];
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (name, after) = rest.split_once('=').ok_or_else(|| wrong("each part reads key=\"value\""))?;
            let (part, after) = match after.strip_prefix('"') {
                Some(after) => quoted(after).ok_or_else(|| wrong("a value ends with a quotation mark"))?,
                // Numbers have no quotation marks: `created=1402170695` (draft-cavage-12, 2.1.4).
                None if NUMBERS.contains(&name.trim()) => after.split_once(',').unwrap_or((after, "")),
                None => return Err(wrong("each part reads key=\"value\"")),
            };
            let slot = match name.trim() {
                "keyId" => 0,
                "algorithm" => 1,
                "headers" => 2,
                "signature" => 3,
                _ => usize::MAX,
            };
            if let Some(slot) = parts.get_mut(slot)
                && slot.replace(part.to_owned()).is_some()
            {
                return Err(wrong("no part occurs twice"));
            }
            let after = after.trim_start();
            rest = after.strip_prefix(',').unwrap_or(after).trim_start();
        }
        let [key_id, algorithm, headers, signature] = parts;
        let signature = signature.ok_or_else(|| wrong("signature=\"…\" is missing"))?;
        // Without a list only the Date header is signed (draft-cavage-09, 2.1.6).
        let headers = headers.as_deref().unwrap_or("date");
        let headers: Vec<String> = headers.split_ascii_whitespace().map(str::to_ascii_lowercase).collect();
        if headers.is_empty() {
            return Err(wrong(
                "headers=\"…\" lists what is signed, and this list is empty: such a signature covers nothing",
            ));
        }
        Ok(Self {
            key_id: key_id.ok_or_else(|| wrong("keyId=\"…\" is missing"))?,
            algorithm: algorithm.unwrap_or_else(|| super::RSA_SHA256.to_owned()),
            headers,
            signature: BASE64_STANDARD.decode(&signature).map_err(|_| wrong(not_base64(&signature)))?,
        })
    }
}

/// What a text is that should be base64.
fn not_base64(text: &str) -> &'static str {
    if text.contains(char::is_whitespace) {
        "the signature is base64 in one piece; there are blanks or line breaks in it, as where it was wrapped into lines"
    } else if text.contains(['-', '_']) {
        "the signature is base64 with `+` and `/`; this is base64url, whose alphabet has `-` and `_`"
    } else if !text.len().is_multiple_of(4) && !text.contains('=') {
        "the signature is base64; the `=` that fill it up at its end are missing, or a part of it is"
    } else {
        "the signature is base64"
    }
}

/// The names of what was signed as the header's list spells them.
pub(super) fn spelt(value: &str) -> Vec<String> {
    let Ok(text) = unwrap(value) else { return Vec::new() };
    let list = text.split_once("headers=\"").and_then(|(_, after)| after.split_once('"')).map(|(list, _)| list);
    list.unwrap_or_default().split_ascii_whitespace().map(str::to_owned).collect()
}

/// A value up to its quotation mark, and what comes after. A name in a keyId escapes what is special by a backslash
/// (RFC 2253, 2.4), quotation marks among it; a backslash that escapes nothing is kept.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let mut escaped = false;
    let escapes = text.char_indices().find(|(_, letter)| {
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    });
    let split = |at: usize| Some((text.get(..at)?, text.get(at + 1..)?));
    let after = escapes.and_then(|(at, _)| split(at)).filter(|(_, after)| {
        let after = after.trim_start();
        after.is_empty() || after.starts_with(',')
    });
    after.or_else(|| text.split_once('"'))
}

pub(super) fn write(key_id: &str, algorithm: &str, headers: &str, signature: &[u8]) -> String {
    let length = 48 + key_id.len() + algorithm.len() + headers.len() + signature.len().div_ceil(3) * 4;
    let mut text = String::with_capacity(length);
    for (name, part) in [("keyId=\"", key_id), ("\",algorithm=\"", algorithm), ("\",headers=\"", headers)] {
        text.push_str(name);
        text.push_str(part);
    }
    text.push_str("\",signature=\"");
    BASE64_STANDARD.encode_string(signature, &mut text);
    text.push('"');
    if text.is_ascii() { text } else { format!("=?utf-8?B?{}?=", BASE64_STANDARD.encode(text)) }
}

fn unwrap(value: &str) -> Result<String, Error> {
    let value = value.trim();
    let Some(inner) = value.strip_prefix("=?").and_then(|rest| rest.strip_suffix("?=")) else {
        return Ok(value.to_owned());
    };
    let mut parts = inner.splitn(3, '?');
    let (charset, encoding, text) = (parts.next(), parts.next(), parts.next());
    let (Some(charset), Some("B" | "b"), Some(text)) = (charset, encoding, text) else {
        return Err(wrong("an encoded header reads =?utf-8?B?<base64>?="));
    };
    let bytes = BASE64_STANDARD.decode(text).map_err(|_| wrong("the encoded header is base64"))?;
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" | "us-ascii" => String::from_utf8(bytes).map_err(|_| wrong("the encoded header is UTF-8")),
        "iso-8859-1" => Ok(bytes.into_iter().map(char::from).collect()),
        _ => Err(wrong("the charset of an encoded header is utf-8 or iso-8859-1")),
    }
}

fn wrong(rule: &str) -> Error {
    Error::new(ErrorKind::InvalidSignature, format!("the Signature header cannot be read: {rule}")).at("signature")
}
