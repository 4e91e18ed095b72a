//! The second reading: each payment's XML is put in its payee's place, and pieces of files come out.

use super::book::{Book, DOC_SPEC, Record};
use super::columns::Payment;
use super::payment::{Judged, Rules};
use super::{Piece, not_the_same};
use crate::wire::{Error, Now};
use std::collections::BTreeMap;

/// A payee's XML is handed out in pieces of about this size at least …
const PIECE: u64 = 4096;
/// … and at most, where so much memory is enough for all payees: few large pieces are written faster than many small
/// ones.
const LARGEST_PIECE: u64 = 65_536;
const PIECES: u64 = 64 << 20;
/// A piece is full when it is longer than it should be, by most of a transaction.
const TRANSACTION: usize = 1024;

/// What is being written.
#[derive(Debug, Default)]
pub(super) struct Writing {
    /// Beside the records of the book.
    places: Vec<Place>,
    /// Pieces end where the file is a multiple of this, a power of two: a system writes whole pages faster.
    piece: u64,
    pub(super) totals: BTreeMap<String, i128>,
}

/// Where the writing of a payee is.
#[derive(Debug, Default)]
struct Place {
    /// Which of its shares, and how many transactions of that are to come.
    share: usize,
    left: u64,
    /// Where in the file what is not handed out yet belongs.
    offset: u64,
    buffer: Vec<u8>,
}

impl Writing {
    pub(super) fn new(book: &Book) -> Self {
        let reported = book.records.iter().filter(|record| book.is_reported(record)).count();
        let piece = (PIECES / (reported as u64).max(1)).clamp(PIECE, LARGEST_PIECE);
        let places = book.records.iter().map(|record| Place { left: left(record, 0), ..Place::default() });
        Self { places: places.collect(), piece: 1 << piece.ilog2(), totals: BTreeMap::new() }
    }

    pub(super) fn write(
        &mut self,
        book: &mut Book,
        rules: &Rules,
        now: &Now,
        line: u64,
        payment: &Payment<'_>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), Error> {
        // Rows with faults were left out in the first reading too; where there were none, nothing has to be checked
        // again.
        let Ok(Judged::Kept(row)) = rules.judge(payment, book.faulty == 0) else { return Ok(()) };
        let Some(at) = book.reported(&row, payment) else { return Ok(()) };
        if !row.refund {
            book.identifiers.meet(line, row.id());
        }
        match self.totals.get_mut(row.currency()) {
            Some(sum) => *sum += row.hundredths,
            None => drop(self.totals.insert(row.currency().to_owned(), row.hundredths)),
        }
        let (Some(record), Some(place)) = (book.records.get(at), self.places.get_mut(at)) else { return Ok(()) };
        let Some(share) = record.share(place.share) else { return Err(not_the_same()) };
        if place.left == share.transactions {
            place.offset = share.offset;
            place.buffer.extend_from_slice(&record.head);
        }
        row.write(&mut place.buffer);
        place.left = place.left.saturating_sub(1);
        if place.left > 0 {
            pieces.extend(place.full(share.file, self.piece));
            return Ok(());
        }
        place.buffer.extend_from_slice(&record.tail);
        let id = crate::flow::uuid(now, &format!("payee {at} share {}", place.share));
        let [before, after] = DOC_SPEC;
        [before, &id, after].iter().for_each(|part| place.buffer.extend_from_slice(part.as_bytes()));
        if place.offset + place.buffer.len() as u64 != share.offset + share.bytes + record.around {
            return Err(not_the_same());
        }
        pieces.push(Piece { file: share.file, offset: place.offset, bytes: std::mem::take(&mut place.buffer) });
        place.share += 1;
        place.left = left(record, place.share);
        Ok(())
    }

    /// Whether everything was written that was planned.
    pub(super) fn is_done(&self, book: &Book) -> bool {
        let mut places = book.records.iter().zip(&self.places);
        places.all(|(record, place)| !book.is_reported(record) || place.share == record.shares().count())
    }
}

fn left(record: &Record, share: usize) -> u64 {
    record.share(share).map_or(0, |share| share.transactions)
}

impl Place {
    /// What is there up to the last end of a piece, if that much is there.
    fn full(&mut self, file: usize, piece: u64) -> Option<Piece> {
        let to = self.offset + self.buffer.len() as u64;
        let end = to - to % piece;
        let ready = usize::try_from(end.checked_sub(self.offset)?).ok().filter(|ready| *ready > 0)?;
        let mut next = Vec::with_capacity(usize::try_from(piece).unwrap_or_default() + TRANSACTION);
        next.extend_from_slice(self.buffer.get(ready..).unwrap_or_default());
        let mut bytes = std::mem::replace(&mut self.buffer, next);
        bytes.truncate(ready);
        Some(Piece { file, offset: std::mem::replace(&mut self.offset, end), bytes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_end_where_pages_do() {
        let mut place = Place { offset: 5000, ..Place::default() };
        let mut ends = Vec::new();
        for length in [3000, 192, 1, 20_000] {
            place.buffer.resize(place.buffer.len() + length, b'x');
            ends.extend(place.full(0, PIECE).map(|piece| (piece.offset, piece.bytes.len())));
        }
        assert_eq!(ends, [(5000, 3192), (8192, 16384)]);
        assert_eq!((place.offset, place.buffer.len()), (24_576, 3617));
    }
}
