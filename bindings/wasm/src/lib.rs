//! The core for JavaScript: conversion and nothing else. The npm package in `npm/` gives it types and a shape.
//!
//! ```text
//! convert.rs      between JavaScript's values and the core's
//! flow.rs         Bank and Flow
//! sign.rs         framing, a key in memory, verification
//! certificate.rs  what a certificate says
//! cesop.rs        a quarter of payments on its way to files
//! ```
//!
//! Steps, inputs and errors cross as plain objects, bodies and signatures as `Uint8Array`, messages of a bank as JSON text.
//! No callback crosses: values go in and values come out.
#![forbid(unsafe_code)]
// What JavaScript sees is public, though no Rust crate reaches it.
#![allow(unreachable_pub)]

mod certificate;
mod cesop;
mod convert;
mod flow;
mod sign;

use convert::Thrown;
use girokit::iso;
use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the core.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Holds a text to the rule of a kind of value; an amount also to the decimals of its currency, where one is given.
#[wasm_bindgen]
pub fn check(kind: &str, text: &str, currency: Option<String>) -> Result<(), Thrown> {
    Ok(iso::check(kind, text, currency.as_deref())?)
}
