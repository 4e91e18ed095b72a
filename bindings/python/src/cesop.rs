//! A quarter of payments on its way to files.

use crate::error::Result;
use girokit::bank::cesop::report::quarter;
use girokit::{Error, Now};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A piece of a file: which file of the plan, at which byte of it, the bytes.
type Piece<'py> = (usize, u64, Bound<'py, PyBytes>);

/// A quarter on its way from payments to files.
#[pyclass(module = "girokit._native")]
pub struct CesopQuarter(quarter::CesopQuarter);

#[pymethods]
impl CesopQuarter {
    /// Begins a quarter; the configuration is JSON text.
    #[new]
    fn new(now_ms: i64, entropy: [u8; 32], config: &str) -> Result<Self> {
        Ok(Self(quarter::CesopQuarter::from_json(&Now::new(now_ms, entropy), config)?))
    }

    /// First reading: a chunk of the file of payments.
    fn count(&mut self, py: Python<'_>, chunk: &[u8]) -> Result<()> {
        Ok(py.detach(|| self.0.count(chunk))?)
    }

    /// Ends the first reading: what will be written, as JSON text.
    fn plan(&mut self) -> Result<String> {
        json(&self.0.plan()?)
    }

    /// The rows with faults that were found so far, as JSON text.
    fn problems(&self) -> Result<String> {
        json(&self.0.problems())
    }

    /// Second reading: the same bytes again; gives pieces of files.
    fn write<'py>(&mut self, py: Python<'py>, chunk: &[u8]) -> Result<Vec<Piece<'py>>> {
        Ok(pieces(py, py.detach(|| self.0.write(chunk))?))
    }

    /// Ends the second reading: the last pieces, and the summary as JSON text.
    fn finish<'py>(&mut self, py: Python<'py>) -> Result<(Vec<Piece<'py>>, String)> {
        let (last, summary) = self.0.finish()?;
        Ok((pieces(py, last), json(&summary)?))
    }
}

fn pieces(py: Python<'_>, pieces: Vec<quarter::Piece>) -> Vec<Piece<'_>> {
    pieces.into_iter().map(|piece| (piece.file, piece.offset, PyBytes::new(py, &piece.bytes))).collect()
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).map_err(|error| Error::invalid("quarter", error.to_string()))?)
}
