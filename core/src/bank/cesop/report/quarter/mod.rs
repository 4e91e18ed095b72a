//! From a quarter's payments to the files that are handed in.
//!
//! Theory. A report groups payments by payee; a file of payments has them in the order in which they came. To bring them
//! together without keeping them, the file is read **twice**:
//!
//! ```text
//!  count(bytes) …    first reading: each row is judged, counted for its payee, and the length of its XML is added up
//!  plan()            which payees are reported, in which files, at which place: every file's name and size is known now
//!  write(bytes) …    second reading: each row's XML goes to its payee's place; pieces of files come out
//!  finish()          the last pieces, and a summary
//! ```
//!
//! The host does the reading and the writing: it feeds chunks of bytes of any size, twice the same, and writes each
//! [`Piece`] at its offset (`pwrite`, `seek` and `write`, or into a buffer of the planned size). Memory holds what is known
//! of each payee, and for each payee that is reported a buffer of `PIECE` bytes or somewhat more; never a payment. That
//! identifiers do not stand there twice is seen by a filter of constant size (`Filter`): the first reading suspects, the
//! second is sure.
//!
//! What is reported (Directive 2006/112/EC, 243b to 243d): payments from a payer in a Member State to a payee in another
//! country; more than 25 of them to the payee in the quarter. Refunds do not count towards the 25, and are reported with the
//! payments. A payee is known by `PayeeId` and country, or by its account where there is no such id. Which of two providers
//! reports a payment, the payer's or the payee's (243b, 3), is for whoever makes the file of payments: give those that are
//! yours.

mod csv;
mod payment;

pub use payment::{Column, Payment};

use super::model::{CesopPsp, MessageTypeIndic, PspIdType};
use super::schema;
use super::xml::{Length, Sink, is_xml_text};
use super::{check, named, write};
use crate::iso::IsoDateTime;
use crate::wire::{Error, Now};
use csv::{Csv, Fields};
use payment::{Dropped, Judged, Row, Rules};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// A payee is reported when it received more payments than this in the quarter.
const THRESHOLD: u64 = 25;
/// The largest file, in bytes: well below the 1 GB of the guide, since "some Member States could have lower limitations".
const LARGEST_FILE: u32 = 50_000_000;
/// A payee's XML is handed out in pieces of about this size at least …
const PIECE: usize = 4096;
/// … and at most, where so much memory is enough for all payees: few large pieces are written faster than many small ones.
const LARGEST_PIECE: usize = 65_536;
const PIECES: usize = 32 << 20;
/// The first byte of U+FFFE and U+FFFF, which no document may hold, and of few others.
const NONCHARACTER: u8 = 0xef;
/// Stands for a record that cannot be made.
const FAULTY: usize = usize::MAX;
/// No more rows with faults are told.
const MOST_PROBLEMS: usize = 100;

model! {
    /// How a quarter is reported.
    pub QuarterConfig {
        /// The quarter, 1 to 4.
        must "quarter" quarter: u16,
        /// The year.
        must "year" year: u16,
        /// The provider that reports.
        must "reportingPsp" reporting_psp: CesopPsp,
        /// Who sends, where that is not who reports.
        may "sendingPsp" sending_psp: CesopPsp,
        /// Member State whose administration takes the report: `DK` where absent.
        may "transmittingCountry" transmitting_country: String,
        /// The largest file, in bytes: 50,000,000 where absent.
        may "largestFile" largest_file: u32,
        /// A payee is reported when it received more payments than this: 25 where absent.
        may "threshold" threshold: u32,
        /// `Z` or an offset such as `+01:00`, for dates without one; such dates are refused where absent.
        may "timeZone" time_zone: String,
        /// What divides the columns; the mark that stands most often in the first line where absent.
        may "delimiter" delimiter: String,
        /// Whether amounts have a comma before their decimals; so where columns are divided by something else, if absent.
        may "decimalComma" decimal_comma: bool,
        /// Names of columns in the file, by the names that they have here.
        may "columns" columns: BTreeMap<String, String>,
        /// Values for columns that the file does not have, or has empty.
        may "defaults" defaults: BTreeMap<String, String>,
        /// How many files were handed in for this quarter before: 0 where absent. They count in the names of the files.
        may "filesBefore" files_before: u32,
        /// Leave rows with faults out, instead of refusing them all.
        may "skipFaulty" skip_faulty: bool,
    }

    /// What is going to be written.
    pub QuarterPlan {
        /// The files, in order.
        must "files" files: Vec<QuarterFile>,
        /// What the first reading found.
        must "summary" summary: QuarterSummary,
    }

    /// A file.
    pub QuarterFile {
        /// Its name by the guide's convention.
        must "name" name: String,
        /// `MessageRefId` of its message.
        must "messageRefId" message_ref_id: String,
        /// Its size in bytes.
        must "bytes" bytes: i64,
        /// How many payees are in it.
        must "payees" payees: i64,
        /// How many transactions are in it.
        must "transactions" transactions: i64,
    }

    /// What became of a quarter's payments.
    pub QuarterSummary {
        /// Rows read.
        must "rows" rows: i64,
        /// Payments that are reported.
        must "payments" payments: i64,
        /// Refunds that are reported.
        must "refunds" refunds: i64,
        /// Payees that are reported.
        must "payees" payees: i64,
        /// Rows none of whose dates lies in the quarter.
        must "outsideQuarter" outside_quarter: i64,
        /// Rows whose payer is in the payee's own country.
        must "domestic" domestic: i64,
        /// Rows whose payer is in no Member State.
        must "payerOutsideUnion" payer_outside_union: i64,
        /// Rows of payees that received too few payments.
        must "belowThreshold" below_threshold: i64,
        /// Payees that received too few payments.
        must "payeesBelowThreshold" payees_below_threshold: i64,
        /// Rows with faults.
        must "faulty" faulty: i64,
        /// The first of them.
        must "problems" problems: Vec<RowProblem>,
        /// What is reported, by currency: payments less refunds, exact. Known once everything is written.
        must "totals" totals: BTreeMap<String, String>,
        /// Transactions that are reported, by the country of the payee.
        must "byCountry" by_country: BTreeMap<String, i64>,
    }

    /// What is wrong with a row.
    pub RowProblem {
        /// Its line, from 1.
        must "line" line: i64,
        /// The column.
        must "column" column: String,
        /// What is wrong, or what would be right.
        must "text" text: String,
    }
}

/// A piece of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which file of the plan, from 0.
    pub file: usize,
    /// At which byte of it.
    pub offset: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Part of a payee that goes into one file.
#[derive(Debug, Clone, Copy, Default)]
struct Share {
    transactions: u64,
    bytes: u64,
    file: usize,
    offset: u64,
}

/// A payee with one account: an element of the report.
#[derive(Debug)]
struct Record {
    /// Which of `holders` it is of.
    holder: usize,
    /// What its element has before its transactions, and between them and its references.
    head: Box<[u8]>,
    tail: Box<[u8]>,
    country: [u8; 2],
    /// Of name and account: the same must not stand there twice (20150).
    name_and_account: u64,
    first: Share,
    /// Further shares, where one file does not hold it.
    more: Vec<Share>,
    /// Second reading: which share is being written, what of it is left, where, what is not handed out yet.
    share: usize,
    left: u64,
    offset: u64,
    buffer: Vec<u8>,
}

impl Record {
    fn share(&self, at: usize) -> Option<&Share> {
        if at == 0 { Some(&self.first) } else { self.more.get(at - 1) }
    }

    fn share_mut(&mut self, at: usize) -> Option<&mut Share> {
        if at == 0 { Some(&mut self.first) } else { self.more.get_mut(at - 1) }
    }

    fn shares(&self) -> usize {
        1 + self.more.len()
    }
}

/// A payee, whatever its accounts: what is counted.
#[derive(Debug, Default)]
struct Holder {
    payments: u64,
    transactions: u64,
}

type Hashing = BuildHasherDefault<DefaultHasher>;

/// Which identifiers may have been there before: 2^27 bits, four for each (Bloom 1970). After a million payments one new
/// identifier in a million is suspected, and the second reading acquits it.
#[derive(Debug)]
struct Filter(Vec<u64>);

impl Filter {
    fn new() -> Self {
        Self(vec![0; 1 << 21])
    }

    /// Puts a hash in; whether it may have been there.
    fn insert(&mut self, hash: u64) -> bool {
        let step = hash.rotate_left(32) | 1;
        let mut known = true;
        for turn in 0..4_u64 {
            let bit = hash.wrapping_add(turn.wrapping_mul(step)) >> 37;
            let Some(word) = usize::try_from(bit >> 6).ok().and_then(|at| self.0.get_mut(at)) else { continue };
            let mask = 1 << (bit & 63);
            known &= *word & mask != 0;
            *word |= mask;
        }
        known
    }
}

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
    reader: Reader,
    book: Book,
    files: Vec<QuarterFile>,
    totals: BTreeMap<String, i128>,
}

impl std::fmt::Debug for CesopQuarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CesopQuarter").field("phase", &self.phase).finish_non_exhaustive()
    }
}

/// The file of payments, read row by row.
#[derive(Debug)]
struct Reader {
    csv: Csv,
    /// The column of each field.
    columns: Option<Vec<Option<Column>>>,
    defaults: Vec<(Column, String)>,
    names: Vec<(String, Column)>,
}

/// What is known of the payees.
struct Book {
    holders: Vec<Holder>,
    holder_of: HashMap<Box<[u8]>, usize, Hashing>,
    records: Vec<Record>,
    record_of: HashMap<Box<[u8]>, usize, Hashing>,
    /// The key of the last row, and its record: rows of one payee often follow each other.
    last: (Vec<u8>, usize),
    filter: Option<Filter>,
    /// What the filter suspects, with the identifier once the second reading has met it.
    suspects: HashMap<u64, Option<Box<str>>, Hashing>,
    /// The first payment that stands there twice: its line, and what to say of it.
    twice: Option<(u64, String)>,
    hashing: Hashing,
    most_share: u64,
    piece: usize,
    rows: u64,
    outside: u64,
    domestic: u64,
    payer_outside: u64,
    faulty: u64,
    problems: Vec<RowProblem>,
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// `cm:DocSpec` of a payee that is new, with its references.
const DOC_SPEC: [&str; 2] =
    ["<DocSpec><cm:DocTypeIndic>CESOP1</cm:DocTypeIndic><cm:DocRefId>", "</cm:DocRefId></DocSpec></ReportedPayee>"];
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
        let country = config.transmitting_country.as_deref().unwrap_or("DK");
        if !schema::is_member_state(country) {
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
        let delimiter = match config.delimiter.as_deref().map(str::as_bytes) {
            None => None,
            Some([mark]) if !mark.is_ascii_alphanumeric() && !b"\"\r\n".contains(mark) => Some(*mark),
            Some(_) => return wrong("delimiter", "one mark, such as a comma or a semicolon"),
        };
        let reader = Reader::new(config, delimiter)?;
        let mut quarter = Self {
            rules: Rules {
                year: config.year,
                quarter: config.quarter,
                time_zone: config.time_zone.clone(),
                decimal_comma: config.decimal_comma.unwrap_or_default(),
            },
            config: config.clone(),
            now: now.clone(),
            phase: Phase::Counting,
            reader,
            book: Book::new(),
            files: Vec::new(),
            totals: BTreeMap::new(),
        };
        let fixed = quarter.head("")?.len() + UUID_LENGTH + END.len();
        let largest = config.largest_file.unwrap_or(LARGEST_FILE) as usize;
        // A payee with one transaction of the longest texts has to fit.
        if largest < fixed + 20_000 {
            return wrong("largestFile", "a file has room for 20,000 bytes beside the header at least");
        }
        quarter.book.most_share = (largest - fixed) as u64;
        Ok(quarter)
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
        let Reader { csv, columns, defaults, names } = &mut self.reader;
        csv.feed(chunk, last, |line, delimiter, record, fields| {
            let Some(columns) = columns else {
                rules.decimal_comma |= defaulted && delimiter != b',';
                *columns = Some(read_head(names, defaults, record, fields)?);
                return Ok(());
            };
            match read_row(columns, defaults, record, fields, |payment| book.count(rules, line, payment)) {
                Ok(()) => {}
                Err(text) => {
                    book.rows += 1;
                    book.problem(line, "", text.to_owned());
                }
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
        if self.reader.columns.is_none() && self.book.rows == 0 {
            return Err(Error::invalid("csv", "the file is empty: its first line names the columns"));
        }
        self.book.same_twice();
        if self.book.faulty > 0 && self.config.skip_faulty != Some(true) {
            let first = self.book.problems.first();
            let first = first.map(|first| format!("line {}, {}: {}", first.line, first.column, first.text));
            let message = format!("{} rows have faults; the first: {}", self.book.faulty, first.unwrap_or_default());
            return Err(Error::invalid("csv", message)
                .next("correct them, or leave them out with skipFaulty; problems() has the first hundred"));
        }
        self.lay_out()?;
        let reported = self.book.records.iter().filter(|record| self.is_reported(record)).count();
        self.book.piece = (PIECES / reported.max(1)).clamp(PIECE, LARGEST_PIECE);
        self.phase = Phase::Planned;
        self.reader.rewind(&self.config);
        Ok(QuarterPlan::new(self.files.clone(), self.summary()))
    }

    /// The rows with faults that were found so far, the first hundred of them.
    pub fn problems(&self) -> &[RowProblem] {
        &self.book.problems
    }

    fn threshold(&self) -> u64 {
        self.config.threshold.map_or(THRESHOLD, u64::from)
    }

    fn is_reported(&self, record: &Record) -> bool {
        self.book.holders.get(record.holder).is_some_and(|holder| holder.payments > self.threshold())
    }

    /// Gives every share its place: files are filled one after the other, in the order in which payees were met.
    fn lay_out(&mut self) -> Result<(), Error> {
        let room = self.book.most_share;
        let fixed = (self.head("")?.len() + UUID_LENGTH) as u64;
        let mut files: Vec<(u64, u64, u64)> = Vec::new();
        for at in 0..self.book.records.len() {
            let reported = self.book.records.get(at).is_some_and(|record| self.is_reported(record));
            let Some(record) = self.book.records.get_mut(at).filter(|_| reported) else { continue };
            let around = record.around();
            for share in 0..record.shares() {
                let Some(share_ref) = record.share_mut(share) else { continue };
                let bytes = share_ref.bytes + around;
                // A payee stands in a file once: a further share of it begins another.
                let fits = share == 0 && files.last().is_some_and(|(used, ..)| used + bytes <= room);
                if !fits {
                    files.push((0, 0, 0));
                }
                share_ref.file = files.len() - 1;
                let Some((used, payees, transactions)) = files.last_mut() else { continue };
                share_ref.offset = fixed + *used;
                *used += bytes;
                *payees += 1;
                *transactions += share_ref.transactions;
            }
            record.left = record.first.transactions;
            record.offset = record.first.offset;
        }
        if files.is_empty() {
            // That there is nothing to report is told in a file of its own.
            files.push((0, 0, 0));
        }
        let before = self.config.files_before.unwrap_or_default() as usize;
        let parts = before + files.len();
        let country = self.config.transmitting_country.as_deref().unwrap_or("DK");
        let psp = &self.config.reporting_psp.psp_id.value;
        for (at, (used, payees, transactions)) in files.into_iter().enumerate() {
            let name = named("PMT", self.config.quarter, self.config.year, country, psp, before + at + 1, parts);
            let id = crate::flow::uuid(&self.now, &format!("message {at}"));
            let bytes = fixed + used + END.len() as u64;
            self.files.push(QuarterFile::new(name, id, number(bytes), number(payees), number(transactions)));
        }
        Ok(())
    }

    /// What stands before the payees.
    fn head(&self, id: &str) -> Result<Vec<u8>, Error> {
        let config = &self.config;
        let reported = self.book.records.iter().any(|record| self.is_reported(record));
        // Both codes are of one length, so that the length is known before it is known which it will be.
        let indic = if reported { MessageTypeIndic::NewData } else { MessageTypeIndic::NothingToReport };
        let mut out = write::HEAD.as_bytes().to_vec();
        let country = config.transmitting_country.as_deref().unwrap_or("DK");
        out.put(
            format!(
                "<MessageSpec><TransmittingCountry>{country}</TransmittingCountry><MessageType>PMT</MessageType>\
                 <MessageTypeIndic>{indic}</MessageTypeIndic><MessageRefId>{id}</MessageRefId>"
            )
            .as_bytes(),
        );
        write::psp(&mut out, "SendingPSP", config.sending_psp.as_ref())?;
        out.put(
            format!(
                "<ReportingPeriod><Quarter>{}</Quarter><Year>{}</Year></ReportingPeriod><Timestamp>{}</Timestamp></MessageSpec>\
                 <PaymentDataBody>",
                config.quarter,
                config.year,
                IsoDateTime::from_unix_ms(self.now.unix_ms).as_str()
            )
            .as_bytes(),
        );
        write::psp(&mut out, "ReportingPSP", Some(&config.reporting_psp))?;
        Ok(out)
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
        let threshold = self.threshold();
        let mut pieces = Vec::new();
        self.book.write(&self.rules, &self.now, threshold, &mut self.totals, 0, payment, &mut pieces)?;
        Ok(pieces)
    }

    fn written(&mut self, chunk: &[u8], last: bool) -> Result<Vec<Piece>, Error> {
        let threshold = self.threshold();
        let (rules, book, now, totals) = (&self.rules, &mut self.book, &self.now, &mut self.totals);
        let Reader { csv, columns, defaults, names } = &mut self.reader;
        let mut pieces = Vec::new();
        csv.feed(chunk, last, |line, _, record, fields| {
            let Some(columns) = columns else {
                *columns = Some(read_head(names, defaults, record, fields)?);
                return Ok(());
            };
            let mut done = Ok(());
            // A row that cannot be read was left out in the first reading too.
            let _ = read_row(columns, defaults, record, fields, |payment| {
                done = book.write(rules, now, threshold, totals, line, payment, &mut pieces);
            });
            done
        })?;
        Ok(pieces)
    }

    /// Ends the second reading: the last pieces, and what became of the payments.
    ///
    /// # Errors
    /// When the second reading had fewer rows than the first, or an identifier stands there twice (45040): the files are then
    /// not to be handed in.
    pub fn finish(&mut self) -> Result<(Vec<Piece>, QuarterSummary), Error> {
        self.expect(Phase::Planned, "finish")?;
        let mut pieces = self.written(&[], true)?;
        let threshold = self.threshold();
        let (holders, records) = (&self.book.holders, &self.book.records);
        let open = records.iter().any(|record| {
            let reported = holders.get(record.holder).is_some_and(|holder| holder.payments > threshold);
            reported && record.share < record.shares()
        });
        if open {
            return Err(not_the_same());
        }
        if let Some((line, text)) = &self.book.twice {
            let message = format!("line {line}: {text}");
            return Err(Error::invalid("TransactionIdentifier", message)
                .next("the files are not to be handed in: report each payment once"));
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
            if holder.payments > self.threshold() {
                payments += holder.payments;
                transactions += holder.transactions;
            } else {
                below += holder.transactions;
                few += 1;
            }
        }
        let mut by_country: BTreeMap<String, i64> = BTreeMap::new();
        let mut payees = 0;
        for record in book.records.iter().filter(|record| self.is_reported(record)) {
            payees += 1;
            let shares = (0..record.shares()).filter_map(|at| record.share(at)).map(|share| share.transactions);
            let country = String::from_utf8_lossy(&record.country).into_owned();
            *by_country.entry(country).or_default() += number(shares.sum());
        }
        let totals = self.totals.iter().map(|(currency, sum)| {
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
    Error::invalid("csv", "the second reading is not the same as the first").next("begin the quarter anew")
}

impl Reader {
    fn new(config: &QuarterConfig, delimiter: Option<u8>) -> Result<Self, Error> {
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
            csv: Csv::new(delimiter),
            columns: None,
            names: names.collect::<Result<_, Error>>()?,
            defaults: defaults.collect::<Result<_, Error>>()?,
        })
    }

    fn rewind(&mut self, config: &QuarterConfig) {
        let delimiter = config.delimiter.as_ref().and_then(|mark| mark.bytes().next());
        self.csv = Csv::new(delimiter);
        self.columns = None;
    }
}

/// The columns of a file by its first line.
fn read_head(
    names: &[(String, Column)],
    defaults: &[(Column, String)],
    record: &[u8],
    fields: &Fields,
) -> Result<Vec<Option<Column>>, Error> {
    let text = std::str::from_utf8(record).map_err(|_| Error::invalid("csv", "the file is not UTF-8"))?;
    let columns: Vec<Option<Column>> = (0..fields.len())
        .map(|at| {
            let name = fields.get(text, at).unwrap_or_default();
            let renamed = names.iter().find(|(in_file, _)| in_file == name).map(|(_, column)| *column);
            renamed.or_else(|| Column::find(name).filter(|column| !names.iter().any(|(_, other)| other == column)))
        })
        .collect();
    let has = |column: Column| columns.contains(&Some(column)) || defaults.iter().any(|(known, _)| *known == column);
    for column in [Column::TransactionIdentifier, Column::Amount, Column::Currency, Column::PayerMs, Column::PayeeName]
    {
        if !has(column) {
            return Err(Error::invalid("csv", format!("the first line names no column `{}`", column.name()))
                .next("name it in the file, or say in `columns` which column it is"));
        }
    }
    Ok(columns)
}

/// A row as a payment.
fn read_row(
    columns: &[Option<Column>],
    defaults: &[(Column, String)],
    record: &[u8],
    fields: &Fields,
    each: impl FnOnce(&Payment<'_>),
) -> Result<(), &'static str> {
    let text = std::str::from_utf8(record).map_err(|_| "the row is not UTF-8")?;
    let control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    if text.bytes().fold(false, |found, byte| found | control(byte))
        || text.as_bytes().contains(&NONCHARACTER) && !is_xml_text(text)
    {
        return Err("the row holds a character that no XML document may hold");
    }
    let undone: Vec<String> = if fields.any_doubled() {
        let undo =
            |at: usize| fields.get(text, at).filter(|_| fields.doubled(at)).unwrap_or_default().replace("\"\"", "\"");
        (0..fields.len()).map(undo).collect()
    } else {
        Vec::new()
    };
    let mut payment = Payment::new();
    for (column, value) in defaults {
        payment.set(*column, value);
    }
    for (at, column) in columns.iter().enumerate() {
        let Some(column) = column else { continue };
        let value = match undone.get(at).filter(|value| !value.is_empty()) {
            Some(value) => value.trim(),
            None => fields.get(text, at).unwrap_or_default(),
        };
        if !value.is_empty() {
            payment.set(*column, value);
        }
    }
    each(&payment);
    Ok(())
}

impl Record {
    /// How many bytes stand around its transactions in a file.
    fn around(&self) -> u64 {
        let spec: usize = DOC_SPEC.iter().map(|part| part.len()).sum();
        (self.head.len() + self.tail.len() + spec + UUID_LENGTH) as u64
    }
}

impl Book {
    fn new() -> Self {
        Self {
            holders: Vec::new(),
            holder_of: HashMap::default(),
            records: Vec::new(),
            record_of: HashMap::default(),
            last: (Vec::new(), FAULTY),
            filter: None,
            suspects: HashMap::default(),
            twice: None,
            hashing: Hashing::default(),
            most_share: 0,
            piece: PIECE,
            rows: 0,
            outside: 0,
            domestic: 0,
            payer_outside: 0,
            faulty: 0,
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, line: u64, column: &str, text: String) {
        self.faulty += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(RowProblem::new(number(line), column, text));
        }
    }

    fn count(&mut self, rules: &Rules, line: u64, payment: &Payment<'_>) {
        self.rows += 1;
        let judged = rules.judge(payment, false);
        let counted = judged.and_then(|judged| match judged {
            Judged::Dropped(why) => {
                match why {
                    Dropped::OutsideQuarter => self.outside += 1,
                    Dropped::Domestic => self.domestic += 1,
                    Dropped::PayerOutsideUnion => self.payer_outside += 1,
                }
                Ok(())
            }
            Judged::Kept(row) => self.keep(&row, payment),
        });
        if let Err((column, text)) = counted {
            self.problem(line, column.name(), text);
        }
    }

    fn keep(&mut self, row: &Row<'_>, payment: &Payment<'_>) -> Result<(), payment::Wrong> {
        let at = self.record(row, payment)?;
        let mut length = Length::default();
        row.write(&mut length);
        let Some(record) = self.records.get_mut(at) else { return Ok(()) };
        let room = self.most_share.saturating_sub(record.around());
        let last = record.shares() - 1;
        if let Some(share) = record.share_mut(last) {
            if share.bytes + length.0 <= room || share.transactions == 0 {
                share.bytes += length.0;
                share.transactions += 1;
            } else {
                record.more.push(Share { transactions: 1, bytes: length.0, ..Share::default() });
            }
        }
        if let Some(holder) = self.holders.get_mut(record.holder) {
            holder.transactions += 1;
            holder.payments += u64::from(!row.refund);
        }
        if !row.refund {
            let hash = self.hashing.hash_one(row.id());
            if self.filter.get_or_insert_with(Filter::new).insert(hash) {
                self.suspects.insert(hash, None);
            }
        }
        Ok(())
    }

    /// The record of a row's payee, which is made where there is none yet.
    fn record(&mut self, row: &Row<'_>, payment: &Payment<'_>) -> Result<usize, payment::Wrong> {
        let (mut key, last) = std::mem::take(&mut self.last);
        let matches_last = last != FAULTY && is_key(&key, row, payment);
        if !matches_last {
            make_key(&mut key, row, payment);
        }
        let found = if matches_last { Some(last) } else { self.record_of.get(key.as_slice()).copied() };
        let made = match found {
            Some(FAULTY) => Err((Column::PayeeName, "the payee has a fault in another row".to_owned())),
            Some(at) => Ok(at),
            None => self.make_record(&key, row, payment),
        };
        self.last = (key, *made.as_ref().unwrap_or(&FAULTY));
        made
    }

    fn make_record(&mut self, key: &[u8], row: &Row<'_>, payment: &Payment<'_>) -> Result<usize, payment::Wrong> {
        // A payee whose own data is at fault stays so: the second reading has to leave out what the first left out.
        let (head, tail) = payment::payee(payment, row.country).inspect_err(|_| {
            self.record_of.insert(key.into(), FAULTY);
        })?;
        let holder_key = match payment.get(Column::PayeeId) {
            "" => key.to_vec(),
            id => [row.country.as_bytes(), b"\0", id.as_bytes()].concat(),
        };
        let holders = &mut self.holders;
        let holder = *self.holder_of.entry(holder_key.into()).or_insert_with(|| {
            holders.push(Holder::default());
            holders.len() - 1
        });
        let mut country = [b' '; 2];
        country.iter_mut().zip(row.country.bytes()).for_each(|(place, byte)| *place = byte);
        let name_and_account = match payment.get(Column::Account) {
            "" => 0,
            account => self.hashing.hash_one((payment.get(Column::PayeeName), account, payment.get(Column::Bic))),
        };
        self.records.push(Record {
            holder,
            head: head.into(),
            tail: tail.into(),
            country,
            name_and_account,
            first: Share::default(),
            more: Vec::new(),
            share: 0,
            left: 0,
            offset: 0,
            buffer: Vec::new(),
        });
        let at = self.records.len() - 1;
        self.record_of.insert(key.into(), at);
        Ok(at)
    }

    /// The same name and account under two ids or two countries would be refused (20150).
    fn same_twice(&mut self) {
        let mut seen = HashMap::<u64, usize, Hashing>::default();
        let twice: Vec<usize> = self
            .records
            .iter()
            .enumerate()
            .filter(|(at, record)| record.name_and_account != 0 && seen.insert(record.name_and_account, *at).is_some())
            .map(|(at, _)| at)
            .collect();
        for at in twice {
            let text =
                format!("payee {} has name and account of another with another PayeeId or country (20150)", at + 1);
            self.problem(0, Column::PayeeId.name(), text);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn write(
        &mut self,
        rules: &Rules,
        now: &Now,
        threshold: u64,
        totals: &mut BTreeMap<String, i128>,
        line: u64,
        payment: &Payment<'_>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), Error> {
        // Rows with faults were left out in the first reading too; where there were none, nothing has to be held again.
        let Ok(Judged::Kept(row)) = rules.judge(payment, self.faulty == 0) else { return Ok(()) };
        let (mut key, last) = std::mem::take(&mut self.last);
        let at = if last != FAULTY && is_key(&key, &row, payment) {
            Some(last)
        } else {
            make_key(&mut key, &row, payment);
            self.record_of.get(key.as_slice()).copied()
        };
        self.last = (key, at.unwrap_or(FAULTY));
        // A payee whose own data is at fault has no record.
        let Some(at) = at else { return Ok(()) };
        let Some(record) = self.records.get_mut(at) else { return Ok(()) };
        if self.holders.get(record.holder).is_none_or(|holder| holder.payments <= threshold) {
            return Ok(());
        }
        if !row.refund && !self.suspects.is_empty() {
            let hash = self.hashing.hash_one(row.id());
            if let Some(seen) = self.suspects.get_mut(&hash) {
                if seen.as_deref() == Some(row.id()) {
                    let text = format!("the identifier {} was there before (45040)", row.id());
                    self.twice.get_or_insert((line, text));
                }
                *seen = Some(row.id().into());
            }
        }
        match totals.get_mut(row.currency()) {
            Some(sum) => *sum += row.hundredths,
            None => drop(totals.insert(row.currency().to_owned(), row.hundredths)),
        }
        let Some(share) = record.share(record.share).copied() else { return Err(not_the_same()) };
        if record.left == share.transactions {
            record.offset = share.offset;
            record.buffer.extend_from_slice(&record.head);
        }
        row.write(&mut record.buffer);
        record.left = record.left.saturating_sub(1);
        let ends = record.left == 0;
        if ends {
            record.buffer.extend_from_slice(&record.tail);
            let id = crate::flow::uuid(now, &format!("payee {at} share {}", record.share));
            let [before, after] = DOC_SPEC;
            [before, &id, after].iter().for_each(|part| record.buffer.extend_from_slice(part.as_bytes()));
            if record.offset + record.buffer.len() as u64 != share.offset + share.bytes + record.around() {
                return Err(not_the_same());
            }
            record.share += 1;
            record.left = record.share(record.share).map_or(0, |next| next.transactions);
        }
        if ends || record.buffer.len() >= self.piece {
            let next = if ends { Vec::new() } else { Vec::with_capacity(record.buffer.len() + PIECE / 4) };
            let bytes = std::mem::replace(&mut record.buffer, next);
            let length = bytes.len() as u64;
            pieces.push(Piece { file: share.file, offset: record.offset, bytes });
            record.offset += length;
        }
        Ok(())
    }
}

/// What a record is known by: country, id, account; or representative and name, where there is no account.
fn key_parts<'a>(row: &'a Row<'_>, payment: &Payment<'a>) -> [&'a str; 5] {
    let (id, account) = (payment.get(Column::PayeeId), payment.get(Column::Account));
    let (representative, name) = match account {
        "" => (payment.get(Column::Representative), payment.get(Column::PayeeName)),
        _ => ("", ""),
    };
    [row.country, id, account, representative, if id.is_empty() { name } else { "" }]
}

fn make_key(key: &mut Vec<u8>, row: &Row<'_>, payment: &Payment<'_>) {
    key.clear();
    for part in key_parts(row, payment) {
        key.extend_from_slice(part.as_bytes());
        key.push(0);
    }
}

fn is_key(key: &[u8], row: &Row<'_>, payment: &Payment<'_>) -> bool {
    let mut rest = key;
    for part in key_parts(row, payment) {
        let Some(after) = rest.strip_prefix(part.as_bytes()).and_then(|rest| rest.strip_prefix(&[0])) else {
            return false;
        };
        rest = after;
    }
    rest.is_empty()
}
