//! What a page, or a piece of XML, says: banks and the servers before them answer with both where JSON is due.

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use serde_json::{Map, Value};

/// No more of a page is looked at, in bytes.
const LONGEST: usize = 65_536;

/// The text of an HTML page, or plain text as it is: tags become blanks, scripts and styles go, entities are resolved. The
/// title comes first, unless the page says the same again.
pub(crate) fn text_of(page: &str) -> String {
    let page = head_of(page);
    let text = plain(page);
    // A title such as `400` says what the status says.
    let says_more = |title: &String| title.contains(char::is_alphabetic) && !text.contains(title.as_str());
    match title(page).map(plain).filter(says_more) {
        Some(title) if text.is_empty() => title,
        Some(title) => format!("{title}: {text}"),
        None => text,
    }
}

/// The elements of a piece of XML that hold nothing but text, by their names without prefix; of two of one name the first.
/// `None` where it is no XML, or a page for people.
pub(crate) fn fields_of(text: &str) -> Option<Map<String, Value>> {
    let text = head_of(text.trim_start_matches('\u{feff}').trim_start());
    if !text.starts_with('<') || text.get(..14).is_some_and(|head| head.eq_ignore_ascii_case("<!doctype html")) {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let (mut fields, mut open, mut said) = (Map::new(), String::new(), String::new());
    loop {
        // What follows a fault is not read; what was read before it counts.
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                tag.local_name().into_inner().clone_into(&mut open);
                if open.eq_ignore_ascii_case("html") {
                    return None;
                }
                said.clear();
            }
            Event::Text(part) => said.push_str(&part),
            Event::CData(part) => said.push_str(&part),
            Event::GeneralRef(part) => said.push_str(&entity(&part)),
            Event::End(_) => {
                if !open.is_empty() && !said.trim().is_empty() && !fields.contains_key(&open) {
                    fields.insert(std::mem::take(&mut open), Value::String(said.trim().to_owned()));
                }
                (open, said) = (String::new(), String::new());
            }
            Event::Eof => return Some(fields),
            _ => {}
        }
    }
}

fn head_of(page: &str) -> &str {
    let end = (0..=LONGEST.min(page.len())).rev().find(|end| page.is_char_boundary(*end)).unwrap_or_default();
    page.get(..end).unwrap_or_default()
}

/// Text without its tags, on one line.
fn plain(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
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
            .or_else(|| after.strip_prefix("!--").and_then(|comment| comment.split_once("-->")).map(|(_, rest)| rest))
            .or_else(|| after.split_once('>').map(|(_, rest)| rest))
            .unwrap_or_default();
    }
    text.push_str(rest);
    resolved(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn title(page: &str) -> Option<&str> {
    let begin = find(page, "<title")?;
    let inside = page.get(begin..)?.split_once('>')?.1;
    inside.get(..find(inside, "</title")?)
}

/// Where a piece of ASCII in small letters is, in capitals or not.
fn find(text: &str, what: &str) -> Option<usize> {
    text.to_ascii_lowercase().find(what)
}

fn is_tag(after: &str, name: &str) -> bool {
    let tag = after.get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name));
    tag && !after.get(name.len()..).is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphanumeric()))
}

/// What follows the end tag.
fn find_end<'a>(after: &'a str, name: &str) -> Option<&'a str> {
    after.get(find(after, &format!("</{name}"))?..)?.split_once('>').map(|(_, rest)| rest)
}

/// The entities that pages use; any other stays as it is.
fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let named = after.split_once(';').filter(|(name, _)| !name.is_empty() && name.len() <= 8);
        match named.map(|(name, behind)| (entity(name), name, behind)) {
            Some((letter, name, behind)) if letter != format!("&{name};") => {
                out.push_str(&letter);
                rest = behind;
            }
            _ => {
                out.push('&');
                rest = after;
            }
        }
    }
    out + rest
}

fn entity(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    let letter = match (number.and_then(char::from_u32), name) {
        (Some(letter), _) => letter,
        (None, "lt") => '<',
        (None, "gt") => '>',
        (None, "quot") => '"',
        (None, "apos") => '\'',
        (None, "amp") => '&',
        (None, "nbsp") => ' ',
        _ => return format!("&{name};"),
    };
    letter.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_its_text() {
        for (page, text) in [
            (
                "<html><head><title>x</title></head><body><h1>Bad</h1><p>nonce&nbsp;is &lt;empty&gt;</p></body></html>",
                "x: Bad nonce is <empty>",
            ),
            ("<html><HEAD><TITLE>502 Bad Gateway</TITLE></HEAD><body><h1>502 Bad Gateway</h1>", "502 Bad Gateway"),
            ("<html><head><title> Only\n this </title></head><body></body></html>", "Only this"),
            ("plain words", "plain words"),
            ("a < b and 1<2", "a < b and 1<2"),
            ("<script>alert(1)</script>ok<STYLE>p{}</STYLE>", "ok"),
            ("<!-- not > this -->ok", "ok"),
            ("<header>kept</header>", "kept"),
            ("cut <b", "cut"),
            ("&amp;lt; &#64; &#x40; &auml; & x;", "&lt; @ @ &auml; & x;"),
            ("", ""),
        ] {
            assert_eq!(text_of(page), text, "{page}");
        }
        assert!(text_of(&"é".repeat(LONGEST)).len() <= LONGEST);
    }

    #[test]
    fn xml_is_read_as_its_fields() {
        let xml = "<?xml version='1.0'?><e:Fault xmlns:e='x'><e:code>E&#49;</e:code><text>a &lt; <![CDATA[b]]></text><code>2</code><empty/></e:Fault>";
        let fields = fields_of(xml).map(Value::Object);
        assert_eq!(fields, Some(serde_json::json!({"code": "E1", "text": "a < b"})));
        for none in ["", "words", "<!DOCTYPE html><p>x</p>", "<html><p>x</p></html>", "<a><b></a>", "{}"] {
            assert_eq!(fields_of(none), None, "{none}");
        }
    }
}
