//! Which files there will be, and what each begins with.

use super::book::Book;
use super::{END, QuarterConfig, QuarterFile, number};
use crate::bank::cesop::report::model::MessageTypeIndic;
use crate::bank::cesop::report::xml::Sink;
use crate::bank::cesop::report::{named, write};
use crate::iso::IsoDateTime;
use crate::wire::{Error, Now};

/// What is in a file.
#[derive(Debug, Clone, Copy, Default)]
struct Filled {
    bytes: u64,
    payees: u64,
    transactions: u64,
}

/// The files of a quarter. Gives every share its place in them; `head` is how many bytes they begin with.
pub(super) fn files(book: &mut Book, config: &QuarterConfig, now: &Now, head: u64) -> Vec<QuarterFile> {
    let mut filled = fill(book, head);
    if filled.is_empty() {
        // That there is nothing to report is reported in a file of its own.
        filled.push(Filled::default());
    }
    let before = config.files_before.unwrap_or_default() as usize;
    let parts = before + filled.len();
    let psp = &config.reporting_psp.psp_id.value;
    let file = |(at, Filled { bytes, payees, transactions }): (usize, Filled)| {
        let name = named("PMT", config.quarter, config.year, country(config), psp, before + at + 1, parts);
        let id = crate::flow::uuid(now, &format!("message {at}"));
        let bytes = head + bytes + END.len() as u64;
        QuarterFile::new(name, id, number(bytes), number(payees), number(transactions))
    };
    filled.into_iter().enumerate().map(file).collect()
}

/// Files are filled one after the other, in the order in which the payees first occur.
fn fill(book: &mut Book, head: u64) -> Vec<Filled> {
    let mut files: Vec<Filled> = Vec::new();
    for at in 0..book.records.len() {
        let reported = book.records.get(at).is_some_and(|record| book.is_reported(record));
        let Some(record) = book.records.get_mut(at).filter(|_| reported) else { continue };
        let around = record.around;
        for (part, share) in record.shares_mut().enumerate() {
            let bytes = share.bytes + around;
            // A payee occurs in a file once: a further share of it begins another file.
            let fits = part == 0 && files.last().is_some_and(|file| file.bytes + bytes <= book.room);
            if !fits {
                files.push(Filled::default());
            }
            share.file = files.len() - 1;
            let Some(file) = files.last_mut() else { continue };
            share.offset = head + file.bytes;
            file.bytes += bytes;
            file.payees += 1;
            file.transactions += share.transactions;
        }
    }
    files
}

/// The part of a message before its payees.
///
/// # Errors
/// `InvalidInput` with the field of the configuration that cannot be written.
pub(super) fn head(config: &QuarterConfig, now: &Now, indic: MessageTypeIndic, id: &str) -> Result<Vec<u8>, Error> {
    let mut out = write::HEAD.as_bytes().to_vec();
    out.put(
        format!(
            "<MessageSpec><TransmittingCountry>{}</TransmittingCountry><MessageType>PMT</MessageType>\
             <MessageTypeIndic>{indic}</MessageTypeIndic><MessageRefId>{id}</MessageRefId>",
            country(config)
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
            IsoDateTime::from_unix_ms(now.unix_ms).as_str()
        )
        .as_bytes(),
    );
    write::psp(&mut out, "ReportingPSP", Some(&config.reporting_psp))?;
    Ok(out)
}

/// The Member State that receives the report.
pub(super) fn country(config: &QuarterConfig) -> &str {
    config.transmitting_country.as_deref().unwrap_or("DK")
}
