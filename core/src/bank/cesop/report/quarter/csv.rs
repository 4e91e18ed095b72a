//! Comma-separated values (RFC 4180) in chunks of bytes, as they come.

use crate::wire::Error;
use std::ops::Range;

/// A record longer than this is a quotation mark that was never closed.
const LONGEST_RECORD: usize = 1 << 20;

/// What was fed and not yet read to the end of its record.
#[derive(Debug, Default)]
pub(super) struct Csv {
    pending: Vec<u8>,
    delimiter: Option<u8>,
    /// Line on which the next record begins, from 1.
    line: u64,
    began: bool,
}

/// The fields of a record, as ranges of its bytes.
#[derive(Debug, Default)]
pub(super) struct Fields {
    fields: Vec<Field>,
}

#[derive(Debug, Clone, Copy)]
struct Field {
    from: usize,
    to: usize,
    /// There are doubled quotation marks in it.
    doubled: bool,
}

impl Csv {
    pub(super) fn new(delimiter: Option<u8>) -> Self {
        Self { delimiter, line: 1, ..Self::default() }
    }

    /// Takes a chunk, and passes on the records that are complete by now. The last record needs no line end where
    /// `last` says that nothing follows.
    pub(super) fn feed(
        &mut self,
        chunk: &[u8],
        last: bool,
        mut read: impl FnMut(&mut Records<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut rest = chunk;
        // What is left over from before is completed line by line, so that the chunk itself need not be copied.
        while !self.pending.is_empty() && !rest.is_empty() {
            // As much again as there is, so that a record of many lines is not looked at once for each of them.
            let least = self.pending.len().min(rest.len());
            let line = rest.get(least..).and_then(|rest| memchr::memchr(b'\n', rest));
            let line = line.map_or(rest.len(), |at| least + at + 1);
            let (head, tail) = rest.split_at(line);
            self.pending.extend_from_slice(head);
            rest = tail;
            let mut pending = std::mem::take(&mut self.pending);
            let done = self.records(&pending, last && rest.is_empty(), &mut read)?;
            pending.drain(..done);
            self.pending = pending;
        }
        if self.pending.is_empty() {
            let done = self.records(rest, last, &mut read)?;
            self.pending.extend_from_slice(rest.get(done..).unwrap_or_default());
        } else if last {
            let pending = std::mem::take(&mut self.pending);
            self.records(&pending, true, &mut read)?;
        }
        Ok(())
    }

    /// Passes on every complete record; returns how many bytes these were.
    fn records(
        &mut self,
        bytes: &[u8],
        last: bool,
        read: &mut impl FnMut(&mut Records<'_>) -> Result<(), Error>,
    ) -> Result<usize, Error> {
        let mut at = 0;
        if !self.began {
            // A byte order mark is three bytes, and the first line is longer.
            if bytes.len() < 3 && !last {
                return Ok(0);
            }
            self.began = true;
            at = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        }
        let rest = bytes.get(at..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(at);
        }
        let delimiter = match self.delimiter {
            Some(delimiter) => delimiter,
            None => {
                let Some(head) = memchr::memchr(b'\n', rest).or(last.then_some(rest.len())) else { return Ok(at) };
                *self.delimiter.insert(guess(rest.get(..head).unwrap_or_default()))
            }
        };
        let mut records = Records {
            bytes,
            last,
            at,
            line: self.line,
            fields: Fields::default(),
            marks: Marks::from(bytes, delimiter, at),
        };
        let done = read(&mut records);
        self.line = records.line;
        done.map(|()| records.at)
    }
}

/// The delimiter that occurs most often in the first line.
fn guess(head: &[u8]) -> u8 {
    let count = |mark: u8| head.iter().filter(|byte| **byte == mark).count();
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

/// The records that lie in one stretch of bytes.
#[derive(Debug)]
pub(super) struct Records<'a> {
    bytes: &'a [u8],
    last: bool,
    at: usize,
    line: u64,
    fields: Fields,
    marks: Marks<'a>,
}

/// A record: the line on which it begins, and its bytes in the stretch.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) range: Range<usize>,
}

impl<'a> Records<'a> {
    /// All bytes of the stretch; the record at its end may be incomplete.
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    pub(super) fn delimiter(&self) -> u8 {
        self.marks.delimiter
    }

    /// The fields of the record that was read last.
    pub(super) fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The next record that is not blank; `None` when it has not ended yet.
    pub(super) fn next(&mut self) -> Result<Option<Record>, Error> {
        while self.at < self.bytes.len() {
            let from = self.at;
            let Some((to, lines)) = self.split() else {
                if self.bytes.len() - from > LONGEST_RECORD {
                    let message = format!("the record on line {} does not end: look for a quotation mark", self.line);
                    return Err(Error::invalid("csv", message));
                }
                return Ok(None);
            };
            let line = self.line;
            self.at = to;
            self.line += lines;
            if !self.fields.is_blank() {
                return Ok(Some(Record { line, range: from..to }));
            }
        }
        Ok(None)
    }

    /// Splits a record into its fields: where it ends with its line end, and how many lines it has. `None` when it has
    /// not ended yet.
    fn split(&mut self) -> Option<(usize, u64)> {
        self.fields.fields.clear();
        let start = self.at;
        let (mut from, mut lines) = (start, 1);
        loop {
            let end = if self.bytes.get(from) == Some(&b'"') {
                lines += self.quoted(start, from + 1)?;
                self.mark()?
            } else {
                let end = self.mark()?;
                self.fields.fields.push(Field { from: from - start, to: end - start, doubled: false });
                end
            };
            match self.bytes.get(end) {
                Some(byte) if *byte == self.marks.delimiter => from = end + 1,
                Some(_) => return Some((end + 1, lines)),
                None => return Some((end, lines)),
            }
        }
    }

    /// Where the next field ends.
    #[inline]
    fn mark(&mut self) -> Option<usize> {
        self.marks.next().or(self.last.then_some(self.bytes.len()))
    }

    /// A field in quotation marks; how many line ends are in it. What follows the closing one up to the delimiter is
    /// not of the field.
    #[inline(never)]
    fn quoted(&mut self, start: usize, from: usize) -> Option<u64> {
        let (mut to, mut doubled, mut lines) = (from, false, 0);
        loop {
            match (self.bytes.get(to), self.bytes.get(to + 1)) {
                (Some(b'"'), Some(b'"')) => {
                    doubled = true;
                    to += 2;
                }
                (Some(b'"'), None) if !self.last => return None,
                (Some(byte), _) if *byte != b'"' => {
                    lines += u64::from(*byte == b'\n');
                    to += 1;
                }
                (None, _) if !self.last => return None,
                _ => break,
            }
        }
        self.fields.fields.push(Field { from: from - start, to: to - start, doubled });
        self.marks.skip_to(to + 1);
        Some(lines)
    }
}

/// Delimiters and line ends, looked for in 64 bytes at once: fields are short, and a search for each takes longer.
#[derive(Debug)]
struct Marks<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    /// Where the 64 bytes begin.
    base: usize,
    /// A bit for each mark in them that is still to come, the first byte's lowest.
    found: u64,
}

impl<'a> Marks<'a> {
    fn from(bytes: &'a [u8], delimiter: u8, at: usize) -> Self {
        let mut marks = Self { bytes, delimiter, base: 0, found: 0 };
        marks.look(0);
        marks.skip_to(at);
        marks
    }

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            if self.base >= self.bytes.len() {
                return None;
            }
            self.look(self.base + BLOCK);
        }
        let at = self.base + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(at)
    }

    fn skip_to(&mut self, at: usize) {
        let base = at - at % BLOCK;
        if base != self.base {
            self.look(base);
        }
        self.found &= u64::MAX << (at % BLOCK);
    }

    fn look(&mut self, base: usize) {
        let rest = self.bytes.get(base..).unwrap_or_default();
        self.base = base;
        self.found = match rest.first_chunk() {
            Some(block) => marks(block, self.delimiter),
            None => {
                let mut block = [NO_MARK; BLOCK];
                block.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
                marks(&block, self.delimiter)
            }
        };
    }
}

const BLOCK: usize = 64;
/// A delimiter is no letter.
const NO_MARK: u8 = b'x';
/// Multiplied with eight bytes of 0 or 1 each, it brings them together as the eight bits of the highest byte.
const GATHER: u64 = 0x0102_0408_1020_4080;

fn marks(block: &[u8; BLOCK], delimiter: u8) -> u64 {
    let is_mark = block.map(|byte| u8::from(byte == delimiter) | u8::from(byte == b'\n'));
    let eights = is_mark.as_chunks().0.iter().rev();
    eights.fold(0, |found, eight| found << 8 | u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56)
}

impl Fields {
    fn is_blank(&self) -> bool {
        matches!(self.fields.as_slice(), [] | [Field { from: 0, to: 0, .. }])
    }

    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    /// A field without blanks around it; `None` where the record is shorter. Doubled quotation marks are for
    /// [`Fields::doubled`] to undo.
    #[inline]
    pub(super) fn get<'a>(&self, record: &'a str, at: usize) -> Option<&'a str> {
        let field = self.fields.get(at)?;
        record.get(field.from..field.to).map(str::trim_ascii)
    }

    /// Whether there are doubled quotation marks in a field.
    pub(super) fn doubled(&self, at: usize) -> bool {
        self.fields.get(at).is_some_and(|field| field.doubled)
    }

    /// Whether there are any in the record.
    pub(super) fn any_doubled(&self) -> bool {
        self.fields.iter().any(|field| field.doubled)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn read(text: &str, chunk: usize) -> Vec<(u64, Vec<String>)> {
        let mut csv = Csv::new(None);
        let mut found = Vec::new();
        let mut each = |records: &mut Records<'_>| {
            while let Some(Record { line, range }) = records.next()? {
                let (text, fields) = (std::str::from_utf8(&records.bytes()[range]).unwrap(), records.fields());
                let values = (0..fields.len()).map(|at| {
                    let value = fields.get(text, at).unwrap();
                    if fields.doubled(at) { value.replace("\"\"", "\"") } else { value.to_owned() }
                });
                found.push((line, values.collect()));
            }
            Ok(())
        };
        for part in text.as_bytes().chunks(chunk) {
            csv.feed(part, false, &mut each).unwrap();
        }
        csv.feed(b"", true, &mut each).unwrap();
        found
    }

    #[test]
    fn records_are_the_same_in_chunks_of_any_size() {
        let text = "\u{feff}a;b, c;d\r\n\"x;\"\"1\"\"\";\"two\nlines\" ;\n\n;æ ø; \nlast;;\"open";
        let expected: Vec<(u64, Vec<String>)> = [
            (1, ["a", "b, c", "d"]),
            (2, ["x;\"1\"", "two\nlines", ""]),
            (5, ["", "æ ø", ""]),
            (6, ["last", "", "open"]),
        ]
        .map(|(line, values)| (line, values.map(str::to_owned).to_vec()))
        .to_vec();
        for chunk in 1..text.len() + 1 {
            assert_eq!(read(text, chunk), expected, "in chunks of {chunk}");
        }
    }

    #[test]
    fn marks_are_found_wherever_they_are() {
        let lengths = [0, 1, 63, 64, 65, 127, 128, 129, 3, 200];
        let fields: Vec<String> = lengths.iter().map(|length| "ø".repeat(*length)).collect();
        for before in 0..130 {
            let text = format!("{},{}\n\"{1}\",x\n", "y".repeat(before), fields.join(","));
            let found = read(&text, text.len());
            let values: Vec<&[String]> = found.iter().map(|(_, values)| values.as_slice()).collect();
            assert_eq!(values[0][1..], fields, "after {before}");
            assert_eq!(values[1], [fields.join(","), "x".to_owned()], "after {before}");
        }
    }

    #[test]
    fn a_record_that_never_ends_is_refused() {
        let mut csv = Csv::new(Some(b','));
        let text = [b"a,\"".as_slice(), &vec![b'x'; LONGEST_RECORD + 1]].concat();
        assert!(csv.feed(&text, false, |records| records.next().map(drop)).is_err());
    }
}
