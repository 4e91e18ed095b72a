//! Distinguished names in the form of RFC 2253 as Java's `X500Principal.getName(RFC2253)` prints it.
//!
//! Banks compare the `keyId` as text, and the text they compare with comes from Java. Where RFC 2253 leaves a choice,
//! Java's choice is taken (that of Java 17): `=` and `#` are escaped everywhere, every space or carriage return that
//! leads or trails is escaped, NUL is `\00`, other control characters are printed as they are, attributes other than
//! the nine of RFC 2253 are their number and the DER of their value in hexadecimal, and the bytes of every string type
//! are read as UTF-8 – also those of a BMPString and a TeletexString.

use std::fmt::Write;

use x509_cert::der::{Result, Tag};

use super::element::{Element, OBJECT_IDENTIFIER, SEQUENCE, SET, dotted};

/// Type and value of one attribute of a name.
struct Attribute<'a> {
    /// In dots.
    kind: String,
    value: Element<'a>,
}

/// Prints a name, the last relative distinguished name first.
pub(super) fn rfc2253(name: Element<'_>) -> Result<String> {
    let parts: Vec<String> = attributes(name)?
        .iter()
        .rev()
        .map(|set| set.iter().map(Attribute::rfc2253).collect::<Vec<_>>().join("+"))
        .collect();
    Ok(parts.join(","))
}

/// The text of the first attribute of a type, given in dots.
pub(super) fn attribute(name: Element<'_>, kind: &str) -> Option<String> {
    let sets = attributes(name).ok()?;
    let found = sets.iter().flatten().find(|attribute| attribute.kind == kind)?;
    text(found.value)
}

/// A DirectoryString or IA5String as text; nothing when it is of another type or not readable.
pub(super) fn text(value: Element<'_>) -> Option<String> {
    match value.tag {
        tags::UTF8 | tags::NUMERIC | tags::PRINTABLE | tags::IA5 | tags::VISIBLE => {
            std::str::from_utf8(value.value).ok().map(str::to_owned)
        }
        tags::TELETEX => Some(value.value.iter().map(|byte| char::from(*byte)).collect()),
        tags::BMP => {
            let mut units = value.value.chunks_exact(2);
            let text = char::decode_utf16(units.by_ref().map(|unit| {
                u16::from_be_bytes([unit.first().copied().unwrap_or(0), unit.last().copied().unwrap_or(0)])
            }))
            .collect::<std::result::Result<String, _>>()
            .ok()?;
            units.remainder().is_empty().then_some(text)
        }
        _ => None,
    }
}

mod tags {
    pub(super) const UTF8: u8 = 0x0c;
    pub(super) const NUMERIC: u8 = 0x12;
    pub(super) const PRINTABLE: u8 = 0x13;
    pub(super) const TELETEX: u8 = 0x14;
    pub(super) const IA5: u8 = 0x16;
    pub(super) const VISIBLE: u8 = 0x1a;
    pub(super) const GENERAL: u8 = 0x1b;
    pub(super) const BMP: u8 = 0x1e;
}

/// The relative distinguished names in their order, each with its attributes in the order in which they are encoded.
fn attributes(name: Element<'_>) -> Result<Vec<Vec<Attribute<'_>>>> {
    let mut sets = name.inner()?;
    let mut all = Vec::new();
    while !sets.is_finished() {
        let mut set = sets.expect(SET)?.inner()?;
        let mut members = Vec::new();
        while !set.is_finished() {
            let mut pair = set.expect(SEQUENCE)?.inner()?;
            let kind =
                dotted(pair.expect(OBJECT_IDENTIFIER)?.value).ok_or_else(|| Tag::ObjectIdentifier.value_error())?;
            members.push(Attribute { kind, value: pair.next()? });
        }
        all.push(members);
    }
    Ok(all)
}

impl Attribute<'_> {
    fn rfc2253(&self) -> String {
        match (keyword(&self.kind), is_string(self.value.tag)) {
            (Some(keyword), true) => format!("{keyword}={}", escaped(&java_utf8(self.value.value))),
            (keyword, _) => format!("{}=#{}", keyword.unwrap_or(&self.kind), hex(self.value.whole)),
        }
    }
}

/// The string types that Java prints as text; all others it prints in hexadecimal.
fn is_string(tag: u8) -> bool {
    matches!(tag, tags::UTF8 | tags::PRINTABLE | tags::TELETEX | tags::IA5 | tags::GENERAL | tags::BMP)
}

/// The names that RFC 2253 section 2.3 gives to attribute types; every other type is written as its number.
fn keyword(kind: &str) -> Option<&'static str> {
    match kind {
        "2.5.4.3" => Some("CN"),
        "2.5.4.6" => Some("C"),
        "2.5.4.7" => Some("L"),
        "2.5.4.8" => Some("ST"),
        "2.5.4.9" => Some("STREET"),
        "2.5.4.10" => Some("O"),
        "2.5.4.11" => Some("OU"),
        "0.9.2342.19200300.100.1.25" => Some("DC"),
        "0.9.2342.19200300.100.1.1" => Some("UID"),
        _ => None,
    }
}

fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            ',' | '=' | '+' | '<' | '>' | '#' | ';' | '"' | '\\' => out.extend(['\\', c]),
            '\0' => out.push_str("\\00"),
            _ => out.push(c),
        }
    }
    // Escaping never puts white space at an end, so what leads and trails here leads and trails in the value.
    let edge = |c: char| c == ' ' || c == '\r';
    let after_lead = out.trim_start_matches(edge);
    let core = after_lead.trim_end_matches(edge);
    let lead = out.chars().take(out.len() - after_lead.len());
    let trail = out.chars().skip(out.chars().count() - (after_lead.len() - core.len()));
    let escape = |c: char| ['\\', c];
    lead.flat_map(escape).chain(core.chars()).chain(trail.flat_map(escape)).collect()
}

/// Reads UTF-8 as Java does: a wrong byte becomes U+FFFD, and so does an encoded surrogate, whole or cut off.
fn java_utf8(bytes: &[u8]) -> String {
    const SURROGATE_LEAD: u8 = 0xed;
    let mut out = String::new();
    let mut rest = bytes;
    let mut from = 0;
    while let Some(found) = rest.get(from..).and_then(|tail| tail.iter().position(|b| *b == SURROGATE_LEAD)) {
        let at = from + found;
        match rest.get(at..) {
            Some(
                [SURROGATE_LEAD, 0xa0..=0xbf, 0x80..=0xbf, after @ ..] | [SURROGATE_LEAD, 0xa0..=0xbf, after @ ..],
            ) => {
                out.push_str(&String::from_utf8_lossy(rest.get(..at).unwrap_or_default()));
                out.push(char::REPLACEMENT_CHARACTER);
                rest = after;
                from = 0;
            }
            _ => from = at + 1,
        }
    }
    out.push_str(&String::from_utf8_lossy(rest));
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
