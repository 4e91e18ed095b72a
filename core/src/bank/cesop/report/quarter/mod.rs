//! From a quarter's payments to the files that are handed in.
//!
//! Theory. A report groups payments by payee; a file of payments has them in the order in which they came. To bring
//! them together without keeping them, the file is read **twice**:
//!
//! ```text
//!  count(bytes) …    first reading: each row is checked, counted for its payee, and the length of its XML is added up
//!  plan()            which payees are reported, in which files, at which place: every file's name and size is known now
//!  write(bytes) …    second reading: each row's XML is put in its payee's place; pieces of files come out
//!  finish()          the last pieces, and a summary
//! ```
//!
//! The host does the reading and the writing: it feeds chunks of bytes of any size, twice the same, and writes each
//! [`Piece`] at its offset (`pwrite`, `seek` and `write`, or into a buffer of the planned size). Memory holds what is
//! known of each payee, and for each payee that is reported a buffer of `PIECE` bytes or somewhat more; never a
//! payment. An identifier that occurs twice is found with a filter of constant size (`identifiers`): the first reading
//! suspects, the second is sure.
//!
//! What is reported (Directive 2006/112/EC, 243b to 243d): payments from a payer in a Member State to a payee in
//! another country; more than 25 of them to the payee in the quarter. Refunds do not count towards the 25, and are
//! reported with the payments. A payee is known by `PayeeId` and country, or by its account where there is no such id.
//! Which of two providers reports a payment, the payer's or the payee's (243b, 3), is for whoever makes the file of
//! payments: give those that are yours.

mod book;
mod columns;
mod csv;
mod files;
mod identifiers;
mod model;
mod payee;
mod payment;
mod pieces;
mod rows;

pub use columns::{Column, Payment};
pub use model::{Piece, QuarterConfig, QuarterFile, QuarterPlan, QuarterSummary, RowProblem};

use super::check;
use super::model::{MessageTypeIndic, PspIdType};
use super::schema;
use crate::wire::{Error, Now};
use book::Book;
use payment::Rules;
use pieces::Writing;
use rows::{Row, Rows};
use std::collections::BTreeMap;

/// A payee is reported when it received more payments than this in the quarter.
const THRESHOLD: u64 = 25;
/// The largest file, in bytes: well below the 1 GB of the guide, since "some Member States could have lower
/// limitations".
const LARGEST_FILE: u32 = 50_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Counting,
    Planned,
    Done,
}

/// A quarter on its way from payments to files.
pub struct CesopQuarter {
    config: QuarterConfig,
    rules: Rules,
    now: Now,
    phase: Phase,
    rows: Rows,
    book: Book,
    files: Vec<QuarterFile>,
    writing: Writing,
}

impl std::fmt::Debug for CesopQuarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CesopQuarter").field("phase", &self.phase).finish_non_exhaustive()
    }
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

const UUID_LENGTH: usize = 36;
/// What follows the last payee.
const END: &str = "</PaymentDataBody></CESOP>\n";

impl CesopQuarter {
    /// Begins a quarter. The references of its messages and payees come from `now`.
    ///
    /// # Errors
    /// `InvalidInput` with the setting that is wrong.
    pub fn new(now: &Now, config: &QuarterConfig) -> Result<Self, Error> {
        let wrong = |field: &str, rule: &str| Err(Error::invalid(field, rule));
        if !(1..=4).contains(&config.quarter) {
            return wrong("quarter", "1, 2, 3 or 4");
        }
        if !(2024..=9999).contains(&config.year) {
            return wrong("year", "the first quarter that is reported is the first of 2024");
        }
        if !schema::is_member_state(files::country(config)) {
            return wrong("transmittingCountry", "the country code of a Member State, such as DK");
        }
        for (field, psp) in [("reportingPsp", Some(&config.reporting_psp)), ("sendingPsp", config.sending_psp.as_ref())]
        {
            let Some(psp) = psp else { continue };
            if psp.psp_id.psp_id_type == PspIdType::Bic && !check::is_bic(&psp.psp_id.value) {
                return wrong(
                    &format!("{field}.PSPId.value"),
                    "a BIC has 8 or 11 capital letters and digits (ISO 9362)",
                );
            }
        }
        if let Some(zone) = &config.time_zone
            && schema::moment(&format!("2024-01-01T00:00:00{zone}")).is_none()
        {
            return wrong("timeZone", "Z, or an offset such as +01:00");
        }
        let rows = Rows::new(config)?;
        // Both codes are of one length, so that the length is known before it is known which it will be.
        let head = files::head(config, now, MessageTypeIndic::NewData, "")?.len();
        let fixed = head + UUID_LENGTH + END.len();
        let largest = config.largest_file.unwrap_or(LARGEST_FILE) as usize;
        // A payee with one transaction of the longest texts has to fit.
        if largest < fixed + 20_000 {
            return wrong("largestFile", "a file has room for 20,000 bytes beside the header at least");
        }
        let threshold = config.threshold.map_or(THRESHOLD, u64::from);
        Ok(Self {
            rules: Rules {
                year: config.year,
                quarter: config.quarter,
                time_zone: config.time_zone.clone(),
                decimal_comma: config.decimal_comma.unwrap_or_default(),
            },
            config: config.clone(),
            now: now.clone(),
            phase: Phase::Counting,
            rows,
            book: Book::new(threshold, (largest - fixed) as u64, &now.entropy),
            files: Vec::new(),
            writing: Writing::default(),
        })
    }

    /// As [`CesopQuarter::new`], with the configuration as JSON text.
    ///
    /// # Errors
    /// `InvalidInput` with the setting that is wrong.
    pub fn from_json(now: &Now, config: &str) -> Result<Self, Error> {
        Self::new(now, &crate::wire::model::read_text(config, "config")?)
    }

    /// First reading: a chunk of the file of payments.
    ///
    /// # Errors
    /// `InvalidInput` when the file is no such file: no known columns, no UTF-8.
    pub fn count(&mut self, chunk: &[u8]) -> Result<(), Error> {
        self.expect(Phase::Counting, "count")?;
        self.counted(chunk, false)
    }

    /// First reading: a payment that is no row of a file.
    ///
    /// # Errors
    /// When the first reading is over.
    pub fn count_payment(&mut self, payment: &Payment<'_>) -> Result<(), Error> {
        self.expect(Phase::Counting, "count")?;
        let line = self.book.rows + 1;
        self.book.count(&self.rules, line, payment);
        Ok(())
    }

    fn counted(&mut self, chunk: &[u8], last: bool) -> Result<(), Error> {
        let (rules, book, defaulted) = (&mut self.rules, &mut self.book, self.config.decimal_comma.is_none());
        self.rows.feed(chunk, last, |line, row| {
            match row {
                Row::Head(delimiter) => rules.decimal_comma |= defaulted && delimiter != b',',
                Row::Payment(payment) => book.count(rules, line, payment),
                Row::Unreadable(why) => book.count_unreadable(line, why),
            }
            Ok(())
        })
    }

    /// Ends the first reading: what will be written, and where.
    ///
    /// # Errors
    /// `InvalidInput` when rows have faults and `skipFaulty` does not say to leave them out; the message has the first.
    pub fn plan(&mut self) -> Result<QuarterPlan, Error> {
        self.expect(Phase::Counting, "plan")?;
        self.counted(&[], true)?;
        if self.rows.is_empty() && self.book.rows == 0 {
            return Err(Error::invalid("csv", "the file is empty: its first line names the columns"));
        }
        self.book.close();
        if self.book.faulty > 0 && self.config.skip_faulty != Some(true) {
            let first = self.book.problems.first();
            let first = first.map(|first| format!("line {}, {}: {}", first.line, first.column, first.text));
            let message = format!("{} rows have faults; the first: {}", self.book.faulty, first.unwrap_or_default());
            return Err(Error::invalid("csv", message)
                .next("correct them, or leave them out with skipFaulty; problems() has the first hundred"));
        }
        let head = (self.head("")?.len() + UUID_LENGTH) as u64;
        self.files = files::files(&mut self.book, &self.config, &self.now, head);
        self.writing = Writing::new(&self.book);
        self.phase = Phase::Planned;
        self.rows.rewind(&self.config);
        Ok(QuarterPlan::new(self.files.clone(), self.summary()))
    }

    /// The rows with faults that were found so far, the first hundred of them.
    pub fn problems(&self) -> &[RowProblem] {
        &self.book.problems
    }

    fn head(&self, id: &str) -> Result<Vec<u8>, Error> {
        let reported = self.book.records.iter().any(|record| self.book.is_reported(record));
        let indic = if reported { MessageTypeIndic::NewData } else { MessageTypeIndic::NothingToReport };
        files::head(&self.config, &self.now, indic, id)
    }

    /// Second reading: the same bytes again; the chunks may be of other sizes.
    ///
    /// # Errors
    /// When the rows are not the same as before.
    pub fn write(&mut self, chunk: &[u8]) -> Result<Vec<Piece>, Error> {
        self.expect(Phase::Planned, "write")?;
        self.written(chunk, false)
    }

    /// Second reading: a payment that is no row of a file.
    ///
    /// # Errors
    /// When the payments are not the same as before.
    pub fn write_payment(&mut self, payment: &Payment<'_>) -> Result<Vec<Piece>, Error> {
        self.expect(Phase::Planned, "write")?;
        let mut pieces = Vec::new();
        self.writing.write(&mut self.book, &self.rules, &self.now, 0, payment, &mut pieces)?;
        Ok(pieces)
    }

    fn written(&mut self, chunk: &[u8], last: bool) -> Result<Vec<Piece>, Error> {
        let (rules, book, now, writing) = (&self.rules, &mut self.book, &self.now, &mut self.writing);
        let mut pieces = Vec::new();
        self.rows.feed(chunk, last, |line, row| match row {
            Row::Payment(payment) => writing.write(book, rules, now, line, payment, &mut pieces),
            // A row that cannot be read was left out in the first reading too.
            Row::Head(_) | Row::Unreadable(_) => Ok(()),
        })?;
        Ok(pieces)
    }

    /// Ends the second reading: the last pieces, and the summary of the payments.
    ///
    /// # Errors
    /// When the second reading had fewer rows than the first, or an identifier occurs twice (45040): the files must
    /// then not be handed in.
    pub fn finish(&mut self) -> Result<(Vec<Piece>, QuarterSummary), Error> {
        self.expect(Phase::Planned, "finish")?;
        let mut pieces = self.written(&[], true)?;
        if !self.writing.is_done(&self.book) {
            return Err(not_the_same());
        }
        if let Some((line, text)) = self.book.identifiers.twice() {
            let message = format!("line {line}: {text}");
            return Err(Error::invalid("TransactionIdentifier", message)
                .next("do not hand the files in: report each payment once"));
        }
        for (at, file) in self.files.iter().enumerate() {
            let head = self.head(&file.message_ref_id)?;
            pieces.push(Piece { file: at, offset: 0, bytes: head });
            let offset = u64::try_from(file.bytes).unwrap_or_default().saturating_sub(END.len() as u64);
            pieces.push(Piece { file: at, offset, bytes: END.as_bytes().to_vec() });
        }
        self.phase = Phase::Done;
        Ok((pieces, self.summary()))
    }

    fn expect(&self, phase: Phase, call: &str) -> Result<(), Error> {
        if self.phase == phase {
            return Ok(());
        }
        Err(Error::invalid("quarter", format!("`{call}` does not belong here"))
            .next("count(), then plan(), then write() with the same again, then finish()"))
    }

    fn summary(&self) -> QuarterSummary {
        let book = &self.book;
        let (mut payments, mut transactions, mut below, mut few) = (0, 0, 0, 0);
        for holder in &book.holders {
            if book.is_above(holder) {
                payments += holder.payments;
                transactions += holder.transactions;
            } else {
                below += holder.transactions;
                few += 1;
            }
        }
        let mut by_country: BTreeMap<String, i64> = BTreeMap::new();
        let mut payees = 0;
        for record in book.records.iter().filter(|record| book.is_reported(record)) {
            payees += 1;
            let country = String::from_utf8_lossy(&record.country).into_owned();
            *by_country.entry(country).or_default() += number(record.shares().map(|share| share.transactions).sum());
        }
        let totals = self.writing.totals.iter().map(|(currency, sum)| {
            let sign = if *sum < 0 { "-" } else { "" };
            let sum = sum.unsigned_abs();
            (currency.clone(), format!("{sign}{}.{:02}", sum / 100, sum % 100))
        });
        QuarterSummary::new(
            number(book.rows),
            number(payments),
            number(transactions - payments),
            number(payees),
            number(book.outside),
            number(book.domestic),
            number(book.payer_outside),
            number(below),
            number(few),
            number(book.faulty),
            book.problems.clone(),
            totals.collect::<BTreeMap<_, _>>(),
            by_country,
        )
    }
}

fn not_the_same() -> Error {
    Error::invalid("csv", "the second reading is not the same as the first").next("begin the quarter again")
}
