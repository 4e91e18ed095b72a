//! Comma-separated values (RFC 4180) in chunks of bytes, as they come.

use crate::wire::Error;

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

/// The fields of a record, as ranges of its bytes. Reused from record to record.
#[derive(Debug, Default)]
pub(super) struct Fields {
    ends: Vec<Field>,
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

    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter.unwrap_or(b',')
    }

    /// Takes a chunk, and gives every record that is whole by now: the line on which it begins, its bytes, its fields. The
    /// last record needs no line end where `last` says that nothing follows.
    pub(super) fn feed(
        &mut self,
        chunk: &[u8],
        last: bool,
        mut each: impl FnMut(u64, u8, &[u8], &Fields) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut fields = Fields::default();
        let mut rest = chunk;
        // What is left over from before is completed line by line, so that the chunk itself need not be copied.
        while !self.pending.is_empty() && !rest.is_empty() {
            // As much again as there is, so that a record of many lines is not looked at once for each of them.
            let least = self.pending.len().min(rest.len());
            let line = rest.get(least..).and_then(|rest| rest.iter().position(|byte| *byte == b'\n'));
            let line = line.map_or(rest.len(), |at| least + at + 1);
            let (head, tail) = rest.split_at(line);
            self.pending.extend_from_slice(head);
            rest = tail;
            let mut pending = std::mem::take(&mut self.pending);
            let read = self.records(&pending, last && rest.is_empty(), &mut fields, &mut each)?;
            pending.drain(..read);
            self.pending = pending;
        }
        if self.pending.is_empty() {
            let read = self.records(rest, last, &mut fields, &mut each)?;
            self.pending.extend_from_slice(rest.get(read..).unwrap_or_default());
        } else if last {
            let pending = std::mem::take(&mut self.pending);
            self.records(&pending, true, &mut fields, &mut each)?;
        }
        Ok(())
    }

    /// Gives every record that is whole; how many bytes that were.
    fn records(
        &mut self,
        bytes: &[u8],
        last: bool,
        fields: &mut Fields,
        each: &mut impl FnMut(u64, u8, &[u8], &Fields) -> Result<(), Error>,
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
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            if rest.is_empty() {
                return Ok(at);
            }
            if self.delimiter.is_none() {
                let Some(head) = rest.iter().position(|byte| *byte == b'\n').or(last.then_some(rest.len())) else {
                    return Ok(at);
                };
                self.delimiter = Some(guess(rest.get(..head).unwrap_or_default()));
            }
            let delimiter = self.delimiter();
            let Some((length, lines)) = split(rest, delimiter, last, fields) else {
                if rest.len() > LONGEST_RECORD {
                    let message = format!("the record on line {} does not end: look for a quotation mark", self.line);
                    return Err(Error::invalid("csv", message));
                }
                return Ok(at);
            };
            if !fields.is_blank() {
                each(self.line, delimiter, rest.get(..length).unwrap_or_default(), fields)?;
            }
            self.line += lines;
            at += length;
        }
    }
}

/// The delimiter that stands most often in the first line.
fn guess(head: &[u8]) -> u8 {
    let count = |mark: u8| head.iter().filter(|byte| **byte == mark).count();
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

/// Splits a record into its fields: how many bytes it has with its line end, and how many lines. `None` when it has not
/// ended yet.
fn split(bytes: &[u8], delimiter: u8, last: bool, fields: &mut Fields) -> Option<(usize, u64)> {
    fields.ends.clear();
    let mut lines = 0;
    let (mut from, mut at) = (0, 0);
    loop {
        if bytes.get(at) == Some(&b'"') && at == from {
            let mut doubled = false;
            at += 1;
            let inner = at;
            let to = loop {
                match (bytes.get(at), bytes.get(at + 1)) {
                    (Some(b'"'), Some(b'"')) => {
                        doubled = true;
                        at += 2;
                    }
                    (Some(b'"'), None) if !last => return None,
                    (Some(b'"'), _) => break at,
                    (Some(byte), _) => {
                        lines += u64::from(*byte == b'\n');
                        at += 1;
                    }
                    (None, _) if last => break at,
                    (None, _) => return None,
                }
            };
            fields.ends.push(Field { from: inner, to, doubled });
            at = (to + 1).min(bytes.len());
            // What follows a closing quotation mark up to the delimiter is not of the field.
            let rest = bytes.get(at..)?;
            let skip = rest.iter().position(|byte| *byte == delimiter || *byte == b'\n');
            at = match skip {
                Some(skip) => at + skip,
                None if last => bytes.len(),
                None => return None,
            };
        } else {
            let rest = bytes.get(at..)?;
            let to = match memchr::memchr2(delimiter, b'\n', rest) {
                Some(length) => at + length,
                None if last => bytes.len(),
                None => return None,
            };
            fields.ends.push(Field { from, to, doubled: false });
            at = to;
        }
        match bytes.get(at) {
            Some(byte) if *byte == delimiter => {
                at += 1;
                from = at;
            }
            Some(_) => return Some((at + 1, lines + 1)),
            None => return Some((at, lines + 1)),
        }
    }
}

impl Fields {
    fn is_blank(&self) -> bool {
        matches!(self.ends.as_slice(), [] | [Field { from: 0, to: 0, .. }])
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A field without blanks around it; `None` where the record is shorter. Doubled quotation marks are for
    /// [`Fields::doubled`] to undo.
    pub(super) fn get<'a>(&self, record: &'a str, at: usize) -> Option<&'a str> {
        let field = self.ends.get(at)?;
        record.get(field.from..field.to).map(str::trim_ascii)
    }

    /// Whether there are doubled quotation marks in a field.
    pub(super) fn doubled(&self, at: usize) -> bool {
        self.ends.get(at).is_some_and(|field| field.doubled)
    }

    /// Whether there are any in the record.
    pub(super) fn any_doubled(&self) -> bool {
        self.ends.iter().any(|field| field.doubled)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(text: &str, chunk: usize) -> Vec<(u64, Vec<String>)> {
        let mut csv = Csv::new(None);
        let mut found = Vec::new();
        let mut each = |line: u64, _: u8, record: &[u8], fields: &Fields| {
            let record = std::str::from_utf8(record).unwrap();
            let values = (0..fields.len()).map(|at| {
                let value = fields.get(record, at).unwrap();
                if fields.doubled(at) { value.replace("\"\"", "\"") } else { value.to_owned() }
            });
            found.push((line, values.collect()));
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
    fn a_record_that_never_ends_is_refused() {
        let mut csv = Csv::new(Some(b','));
        let text = [b"a,\"".as_slice(), &vec![b'x'; LONGEST_RECORD + 1]].concat();
        assert!(csv.feed(&text, false, |_, _, _, _| Ok(())).is_err());
    }
}
