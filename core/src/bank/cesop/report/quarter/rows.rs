//! From the bytes of a file of payments to payments.

use super::QuarterConfig;
use super::columns::{Column, Payment};
use super::csv::{Csv, Fields};
use crate::bank::cesop::report::xml::is_xml_text;
use crate::wire::Error;
use simdutf8::compat::from_utf8;
use std::ops::Range;

/// The first byte of U+FFFE and U+FFFF, which no document may hold, and of few others.
const NONCHARACTER: u8 = 0xef;

/// The file of payments, read row by row.
#[derive(Debug)]
pub(super) struct Rows {
    csv: Csv,
    /// Known once the first line is read.
    places: Option<Vec<Place>>,
    defaults: Vec<(Column, String)>,
    names: Vec<(String, Column)>,
}

/// Which field is which column, and its default where the field is empty.
#[derive(Debug)]
struct Place {
    field: usize,
    column: Column,
    /// The default where the field is empty; `None` where another field before it is the same column.
    otherwise: Option<String>,
}

/// What a record is.
pub(super) enum Row<'a> {
    /// The first line, divided by this.
    Head(u8),
    Payment(&'a Payment<'a>),
    /// It cannot be read, and why.
    Unreadable(&'static str),
}

impl Rows {
    /// # Errors
    /// `InvalidInput` with the setting that names a column that is not known, or a delimiter that cannot be one.
    pub(super) fn new(config: &QuarterConfig) -> Result<Self, Error> {
        let column = |field: &str, name: &String| {
            Column::find(name).ok_or_else(|| {
                let known: Vec<_> = Column::ALL.iter().map(|column| column.name()).collect();
                Error::invalid(format!("{field}.{name}"), format!("the columns are {}", known.join(", ")))
            })
        };
        let names =
            config.columns.iter().flatten().map(|(name, in_file)| Ok((in_file.clone(), column("columns", name)?)));
        let defaults =
            config.defaults.iter().flatten().map(|(name, value)| Ok((column("defaults", name)?, value.clone())));
        Ok(Self {
            csv: Csv::new(delimiter(config)?),
            places: None,
            names: names.collect::<Result<_, Error>>()?,
            defaults: defaults.collect::<Result<_, Error>>()?,
        })
    }

    /// Takes a chunk, and gives every row that is complete by now, with its line.
    pub(super) fn feed(
        &mut self,
        chunk: &[u8],
        last: bool,
        mut each: impl FnMut(u64, Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Self { csv, places, defaults, names } = self;
        csv.feed(chunk, last, |records| {
            if places.is_none() {
                let Some(record) = records.next()? else { return Ok(()) };
                let head = records.bytes().get(record.range).unwrap_or_default();
                *places = Some(read_head(names, defaults, head, records.fields())?);
                each(record.line, Row::Head(records.delimiter()))?;
            }
            let places = places.as_deref().unwrap_or_default();
            let mut stretch = None;
            let mut payment = Payment::new();
            defaults.iter().for_each(|(column, value)| payment.set(*column, value));
            while let Some(record) = records.next()? {
                let stretch = stretch.get_or_insert_with(|| Stretch::new(records.bytes()));
                let text = match stretch.row(record.range) {
                    Ok(text) => text,
                    Err(why) => {
                        each(record.line, Row::Unreadable(why))?;
                        continue;
                    }
                };
                let fields = records.fields();
                if fields.any_doubled() {
                    let undone = undo_doubled(text, fields);
                    let mut payment = payment.clone();
                    fill(&mut payment, places, |at| match undone.get(at).map_or("", |value| value.trim()) {
                        "" => fields.get(text, at).unwrap_or_default(),
                        value => value,
                    });
                    each(record.line, Row::Payment(&payment))?;
                } else {
                    fill(&mut payment, places, |at| fields.get(text, at).unwrap_or_default());
                    each(record.line, Row::Payment(&payment))?;
                }
            }
            Ok(())
        })
    }

    /// Whether there was no first line yet.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_none()
    }

    /// Begins the second reading.
    pub(super) fn rewind(&mut self, config: &QuarterConfig) {
        self.csv = Csv::new(delimiter(config).unwrap_or_default());
        self.places = None;
    }
}

fn delimiter(config: &QuarterConfig) -> Result<Option<u8>, Error> {
    match config.delimiter.as_deref().map(str::as_bytes) {
        None => Ok(None),
        Some([mark]) if !mark.is_ascii_alphanumeric() && !b"\"\r\n".contains(mark) => Ok(Some(*mark)),
        Some(_) => Err(Error::invalid("delimiter", "one character, such as a comma or a semicolon")),
    }
}

/// The columns of a file by its first line.
fn read_head(
    names: &[(String, Column)],
    defaults: &[(Column, String)],
    record: &[u8],
    fields: &Fields,
) -> Result<Vec<Place>, Error> {
    let text = std::str::from_utf8(record).map_err(|_| Error::invalid("csv", "the file is not UTF-8"))?;
    let column = |at: usize| {
        let name = fields.get(text, at).unwrap_or_default();
        let renamed = names.iter().find(|(in_file, _)| in_file == name).map(|(_, column)| *column);
        renamed.or_else(|| Column::find(name).filter(|column| !names.iter().any(|(_, other)| other == column)))
    };
    let otherwise = |column| defaults.iter().rev().find(|(known, _)| *known == column).map(|(_, value)| value.clone());
    let mut places: Vec<Place> = Vec::with_capacity(fields.len());
    for field in 0..fields.len() {
        let Some(column) = column(field) else { continue };
        let first = !places.iter().any(|place| place.column == column);
        places.push(Place { field, column, otherwise: first.then(|| otherwise(column).unwrap_or_default()) });
    }
    for column in [Column::TransactionIdentifier, Column::Amount, Column::Currency, Column::PayerMs, Column::PayeeName]
    {
        if !places.iter().any(|place| place.column == column) && otherwise(column).is_none() {
            return Err(Error::invalid("csv", format!("the first line names no column `{}`", column.name()))
                .next("name it in the file, or say in `columns` which column it is"));
        }
    }
    Ok(places)
}

/// Sets every column that the file has. Where it has a column twice, the one that is not empty counts.
fn fill<'a>(payment: &mut Payment<'a>, places: &'a [Place], value: impl Fn(usize) -> &'a str) {
    for place in places {
        match (value(place.field), &place.otherwise) {
            ("", Some(otherwise)) => payment.set(place.column, otherwise),
            ("", None) => {}
            (value, _) => payment.set(place.column, value),
        }
    }
}

/// The fields in which quotation marks were doubled, without that; the others are empty.
fn undo_doubled(text: &str, fields: &Fields) -> Vec<String> {
    let undo = |at| fields.get(text, at).filter(|_| fields.doubled(at)).unwrap_or_default().replace("\"\"", "\"");
    (0..fields.len()).map(undo).collect()
}

/// A stretch of the file. It is looked through at once, which is much faster than row by row; where something is found
/// in it, its rows are looked through one by one.
struct Stretch<'a> {
    bytes: &'a [u8],
    /// As much of it as is UTF-8.
    text: &'a str,
    doubtful: bool,
}

impl<'a> Stretch<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let text = from_utf8(bytes).or_else(|broken| from_utf8(bytes.get(..broken.valid_up_to()).unwrap_or_default()));
        Self { bytes, text: text.unwrap_or_default(), doubtful: is_doubtful(bytes) }
    }

    fn row(&self, range: Range<usize>) -> Result<&'a str, &'static str> {
        let text = match self.text.get(range.clone()) {
            Some(text) => text,
            None => {
                std::str::from_utf8(self.bytes.get(range).unwrap_or_default()).map_err(|_| "the row is not UTF-8")?
            }
        };
        if self.doubtful && is_doubtful(text.as_bytes()) && !is_xml_text(text) {
            return Err("the row holds a character that no XML document may hold");
        }
        Ok(text)
    }
}

/// Whether there may be a character in it that no XML document may hold.
fn is_doubtful(bytes: &[u8]) -> bool {
    let doubtful = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || byte == NONCHARACTER;
    // Without stopping early, which the compiler compiles to a few wide comparisons.
    bytes.iter().fold(false, |found, byte| found | doubtful(*byte))
}
