//! XML as bytes: what is written, pushed into a buffer, and what is read, through quick-xml.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};
use std::borrow::Cow;

/// Where XML is written: into a buffer, or into a count of its bytes.
pub(crate) trait Sink {
    /// Writes bytes as they are.
    fn put(&mut self, bytes: &[u8]);

    /// Writes text, escaped for an element or an attribute in double quotes.
    ///
    /// A control character that XML 1.0 does not know at all (2.2) is left out; what is written is checked before.
    fn escape(&mut self, text: &str) {
        let bytes = text.as_bytes();
        // Looks at every byte without stopping early, which the compiler compiles to a few wide comparisons.
        let special = |byte: u8| byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | b'"');
        if !bytes.iter().fold(false, |found, byte| found | special(*byte)) {
            return self.put(bytes);
        }
        let mut from = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let with: &[u8] = match byte {
                b'&' => b"&amp;",
                b'<' => b"&lt;",
                b'>' => b"&gt;",
                b'"' => b"&quot;",
                b'\t' => b"&#9;",
                b'\n' => b"&#10;",
                b'\r' => b"&#13;",
                0..=0x1f => b"",
                _ => continue,
            };
            self.put(bytes.get(from..at).unwrap_or_default());
            self.put(with);
            from = at + 1;
        }
        self.put(bytes.get(from..).unwrap_or_default());
    }
}

impl Sink for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// Counts what would be written.
#[derive(Debug, Default)]
pub(crate) struct Length(pub(crate) u64);

impl Sink for Length {
    fn put(&mut self, bytes: &[u8]) {
        self.0 += bytes.len() as u64;
    }
}

/// Whether every character is allowed in XML 1.0 (2.2).
pub(crate) fn is_xml_text(text: &str) -> bool {
    !text.chars().any(
        |letter| matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'),
    )
}

/// A piece of a document.
#[derive(Debug)]
pub(crate) enum Piece<'a> {
    /// An element begins: its namespace, its local name, its attributes.
    Start { space: String, name: String, attributes: Vec<Given> },
    /// It ends.
    End,
    /// Text.
    Text(Cow<'a, str>),
    /// A document type declaration.
    DocType,
    /// The document has ended.
    Eof,
}

/// An attribute as it is written.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) space: String,
    pub(crate) name: String,
    pub(crate) value: String,
}

/// A document is not well-formed, or is not UTF-8.
#[derive(Debug)]
pub(crate) struct Broken {
    /// What is wrong.
    pub(crate) why: String,
    /// At which byte.
    pub(crate) at: u64,
}

/// Reads a document piece by piece.
pub(crate) struct Pieces<'a> {
    reader: NsReader<&'a [u8]>,
    depth: usize,
    roots: usize,
}

impl<'a> Pieces<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut reader = NsReader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0, roots: 0 }
    }

    fn broken(&self, why: impl Into<String>) -> Broken {
        Broken { why: why.into(), at: self.reader.buffer_position() }
    }

    /// The next piece. Comments, processing instructions and the declaration are skipped.
    pub(crate) fn next(&mut self) -> Result<Piece<'a>, Broken> {
        loop {
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(Broken { why: error.to_string(), at: self.reader.error_position() }),
            };
            match event {
                Event::Start(start) => {
                    self.roots += usize::from(self.depth == 0);
                    if self.roots > 1 {
                        return Err(self.broken("a document has one root element"));
                    }
                    self.depth += 1;
                    let (space, name) = self.reader.resolver().resolve_element(start.name());
                    let space = self.space(space)?.to_owned();
                    let name = name.into_inner().to_owned();
                    return Ok(Piece::Start { space, name, attributes: self.attributes(&start)? });
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Piece::End);
                }
                Event::Text(text) => return self.text(text.into_inner()),
                Event::CData(data) => return self.text(data.into_inner()),
                Event::GeneralRef(reference) => {
                    let letter = reference.resolve_char_ref().map_err(|error| self.broken(error.to_string()))?;
                    let known = match (letter, reference.into_inner().as_ref()) {
                        (Some(letter), _) => Cow::Owned(letter.to_string()),
                        (None, "amp") => Cow::Borrowed("&"),
                        (None, "lt") => Cow::Borrowed("<"),
                        (None, "gt") => Cow::Borrowed(">"),
                        (None, "quot") => Cow::Borrowed("\""),
                        (None, "apos") => Cow::Borrowed("'"),
                        (None, other) => return Err(self.broken(format!("the entity `{other}` is not declared"))),
                    };
                    return self.text(known);
                }
                Event::DocType(_) => return Ok(Piece::DocType),
                Event::Eof if self.depth > 0 => {
                    return Err(self.broken("the document ends before its root element does"));
                }
                Event::Eof if self.roots == 0 => return Err(self.broken("there is no element in it")),
                Event::Eof => return Ok(Piece::Eof),
                Event::Decl(declaration) => {
                    if let Some(Ok(encoding)) = declaration.encoding()
                        && !encoding.eq_ignore_ascii_case("utf-8")
                    {
                        return Err(self.broken("the character set is UTF-8"));
                    }
                }
                Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
            }
        }
    }

    fn text(&self, text: Cow<'a, str>) -> Result<Piece<'a>, Broken> {
        if self.depth == 0 && !text.trim().is_empty() {
            return Err(self.broken("there is text outside of the root element"));
        }
        if !is_xml_text(&text) {
            return Err(self.broken("there is a character that no XML document may hold"));
        }
        Ok(Piece::Text(text))
    }

    fn space<'n>(&self, resolved: ResolveResult<'n>) -> Result<&'n str, Broken> {
        match resolved {
            ResolveResult::Bound(space) => Ok(space.into_inner()),
            ResolveResult::Unbound => Ok(""),
            ResolveResult::Unknown(prefix) => Err(self.broken(format!("the prefix `{prefix}` is not declared"))),
        }
    }

    fn attributes(&self, start: &BytesStart<'_>) -> Result<Vec<Given>, Broken> {
        let mut given = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| self.broken(error.to_string()))?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let (space, name) = self.reader.resolver().resolve_attribute(attribute.key);
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| self.broken(error.to_string()))?
                .into_owned();
            if !is_xml_text(&value) {
                return Err(self.broken("there is a character that no XML document may hold"));
            }
            given.push(Given { space: self.space(space)?.to_owned(), name: name.into_inner().to_owned(), value });
        }
        Ok(given)
    }
}
