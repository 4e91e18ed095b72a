//! A quarter of payments on its way to files.

use crate::{GirokitError, entropy};
use girokit::Now;
use girokit::bank::cesop::report::quarter;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A quarter on its way from payments to files, as the core knows it.
#[derive(uniffi::Object)]
pub struct Quarter(Mutex<quarter::CesopQuarter>);

/// A piece of a file.
#[derive(uniffi::Record)]
pub struct Piece {
    /// Which file of the plan, from 0.
    pub file: u32,
    /// At which byte of it.
    pub offset: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// The end of the second reading.
#[derive(uniffi::Record)]
pub struct QuarterEnd {
    /// The last pieces.
    pub pieces: Vec<Piece>,
    /// What became of the payments: JSON text of the type `QuarterSummary`.
    pub summary: String,
}

impl Quarter {
    /// One that panicked under the lock is not whole any more, but its files are never finished either.
    fn lock(&self) -> MutexGuard<'_, quarter::CesopQuarter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Quarter {
    /// Begins a quarter; the configuration is JSON text of the type `QuarterConfig`.
    #[uniffi::constructor]
    pub fn new(now_ms: i64, entropy_bytes: Vec<u8>, config: &str) -> Result<Self, GirokitError> {
        let now = Now::new(now_ms, entropy(&entropy_bytes)?);
        Ok(Self(Mutex::new(quarter::CesopQuarter::from_json(&now, config)?)))
    }

    /// First reading: a chunk of the file of payments.
    pub fn count(&self, chunk: Vec<u8>) -> Result<(), GirokitError> {
        Ok(self.lock().count(&chunk)?)
    }

    /// Ends the first reading: what will be written, as JSON text of the type `QuarterPlan`.
    pub fn plan(&self) -> Result<String, GirokitError> {
        json(&self.lock().plan()?)
    }

    /// The rows with faults that were found so far, as a JSON list of `RowProblem`.
    pub fn problems(&self) -> Result<String, GirokitError> {
        json(&self.lock().problems())
    }

    /// Second reading: the same bytes again; gives pieces of files.
    pub fn write(&self, chunk: Vec<u8>) -> Result<Vec<Piece>, GirokitError> {
        Ok(pieces(self.lock().write(&chunk)?))
    }

    /// Ends the second reading.
    pub fn finish(&self) -> Result<QuarterEnd, GirokitError> {
        let (last, summary) = self.lock().finish()?;
        Ok(QuarterEnd { pieces: pieces(last), summary: json(&summary)? })
    }
}

fn pieces(pieces: Vec<quarter::Piece>) -> Vec<Piece> {
    let number = |file| u32::try_from(file).unwrap_or(u32::MAX);
    pieces
        .into_iter()
        .map(|piece| Piece { file: number(piece.file), offset: piece.offset, bytes: piece.bytes })
        .collect()
}

fn json(value: &impl serde::Serialize) -> Result<String, GirokitError> {
    Ok(serde_json::to_string(value).map_err(|error| girokit::Error::invalid("quarter", error.to_string()))?)
}
