//! A quarter of payments on its way to files.

use crate::convert::{Thrown, give, now};
use girokit::bank::cesop::report::quarter;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A quarter on its way from payments to files: [`quarter::CesopQuarter`].
#[wasm_bindgen]
#[derive(Debug)]
pub struct CesopQuarter(quarter::CesopQuarter);

#[wasm_bindgen]
impl CesopQuarter {
    /// Begins a quarter; the configuration is JSON text.
    #[wasm_bindgen(constructor)]
    pub fn new(now_ms: f64, entropy: &[u8], config: &str) -> Result<CesopQuarter, Thrown> {
        Ok(Self(quarter::CesopQuarter::from_json(&now(now_ms, entropy)?, config)?))
    }

    /// First reading: a chunk of the file of payments.
    pub fn count(&mut self, chunk: &[u8]) -> Result<(), Thrown> {
        Ok(self.0.count(chunk)?)
    }

    /// Ends the first reading: what will be written, as a plain object.
    pub fn plan(&mut self) -> Result<JsValue, Thrown> {
        give(&self.0.plan()?)
    }

    /// The rows with faults that were found so far.
    pub fn problems(&self) -> Result<JsValue, Thrown> {
        give(&self.0.problems())
    }

    /// Second reading: the same bytes again; gives file, offset and bytes of each piece, one after the other.
    pub fn write(&mut self, chunk: &[u8]) -> Result<Array, Thrown> {
        Ok(pieces(self.0.write(chunk)?))
    }

    /// Ends the second reading: the last pieces, and the summary.
    pub fn finish(&mut self) -> Result<Array, Thrown> {
        let (last, summary) = self.0.finish()?;
        Ok(Array::of2(&pieces(last), &give(&summary)?))
    }
}

#[allow(clippy::cast_precision_loss)]
fn pieces(pieces: Vec<quarter::Piece>) -> Array {
    let flat = pieces.into_iter().flat_map(|piece| {
        let bytes = Uint8Array::from(piece.bytes.as_slice());
        [JsValue::from(piece.file as f64), JsValue::from(piece.offset as f64), bytes.into()]
    });
    flat.collect()
}
