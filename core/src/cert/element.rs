//! DER elements of any tag, over the reader of the `der` crate.
//!
//! The crate's own decoders refuse tags they have no type for and put sets in order; a certificate has to be printed
//! and verified exactly as its issuer wrote it.

use x509_cert::der::{Decode, Length, Reader, Result, SliceReader, Tag};

pub(super) const BOOLEAN: u8 = 0x01;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;

/// The five low bits that announce a tag number of 31 and more, written in further bytes.
const LONG_TAG: u8 = 0x1f;

/// One element: its tag, its content, and the whole of it as it was encoded.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    pub(super) tag: u8,
    pub(super) value: &'a [u8],
    pub(super) whole: &'a [u8],
}

/// The elements that lie one after another in the content of a constructed element.
pub(super) struct Elements<'a> {
    reader: SliceReader<'a>,
    bytes: &'a [u8],
}

impl<'a> Elements<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self> {
        Ok(Self { reader: SliceReader::new(bytes)?, bytes })
    }

    pub(super) fn is_finished(&self) -> bool {
        self.reader.is_finished()
    }

    pub(super) fn next(&mut self) -> Result<Element<'a>> {
        let start = usize::try_from(self.reader.position())?;
        let tag = self.reader.read_byte()?;
        if tag & LONG_TAG == LONG_TAG {
            return Err(x509_cert::der::ErrorKind::TagUnknown { byte: tag }.into());
        }
        let length = Length::decode(&mut self.reader)?;
        let value = self.reader.read_slice(length)?;
        let end = usize::try_from(self.reader.position())?;
        let whole = self.bytes.get(start..end).unwrap_or_default();
        Ok(Element { tag, value, whole })
    }

    /// The next element, which must have this tag.
    pub(super) fn expect(&mut self, tag: u8) -> Result<Element<'a>> {
        let element = self.next()?;
        if element.tag == tag { Ok(element) } else { Err(unexpected(element.tag)) }
    }

    /// The next element if it has this tag; otherwise nothing is read.
    pub(super) fn accept(&mut self, tag: u8) -> Result<Option<Element<'a>>> {
        if self.reader.peek_byte() == Some(tag) { self.next().map(Some) } else { Ok(None) }
    }
}

impl<'a> Element<'a> {
    /// Reads one element that fills the bytes to their end.
    pub(super) fn only(bytes: &'a [u8], tag: u8) -> Result<Self> {
        let mut elements = Elements::new(bytes)?;
        let element = elements.expect(tag)?;
        elements.reader.finish(element)
    }

    /// The elements inside this one.
    pub(super) fn inner(self) -> Result<Elements<'a>> {
        Elements::new(self.value)
    }
}

fn unexpected(tag: u8) -> x509_cert::der::Error {
    match Tag::try_from(tag) {
        Ok(actual) => actual.unexpected_error(None),
        Err(unknown) => unknown,
    }
}

/// An object identifier in dots, `2.5.4.97`; nothing when the bytes are not one.
pub(super) fn dotted(value: &[u8]) -> Option<String> {
    let mut text = String::new();
    let mut arc: u128 = 0;
    let mut complete = false;
    for byte in value {
        arc = arc.checked_mul(128)?.checked_add(u128::from(byte & 0x7f))?;
        complete = byte & 0x80 == 0;
        if !complete {
            continue;
        }
        if text.is_empty() {
            let root = (arc / 40).min(2);
            text = format!("{root}.{}", arc - root * 40);
        } else {
            text.push_str(&format!(".{arc}"));
        }
        arc = 0;
    }
    complete.then_some(text)
}
