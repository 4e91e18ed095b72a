//! Requests and answers on file, read without an identity at the bank ([`Bank::exchange`]).

use super::Bank;
use crate::wire::Error;
use serde_json::json;

/// Opens what a profile names, without an identity at the bank: enough to read and write exchanges.
///
/// A profile is the name of a system, or `cobs` for a bank that follows the Czech standard to the letter.
///
/// # Errors
/// When there is no profile of that name, or its system cannot be opened without an identity.
pub fn bank_of_profile(profile: &str) -> Result<Bank, Error> {
    let (system, profile) = match profile {
        "cobs" => ("maxbanka", json!({"cobs": {"name": "cobs"}})),
        // Nothing is sent, so nothing is signed.
        system => (system, json!({"signed": false})),
    };
    Bank::from_json(&json!({"system": system, "baseUrl": "https://bank.example", "profile": profile}).to_string())
}
