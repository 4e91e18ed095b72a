//! The tour in Rust: plays the scripts beside this crate against a sandbox that runs, over TLS, through the public
//! interface of `girokit`. Says how many operations were called, and fails where one of the core's catalogue was not.
//!
//! `girokit-tour <http address> <https address> <folder of the PKI>`, as `tests/tour/run rust` calls it.
#![forbid(unsafe_code)]

mod player;
mod script;

use girokit::bank::SYSTEMS;
use player::{Player, Sandbox};
use serde_json::Value;
use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::path::Path;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn StdError>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(http), Some(https), Some(pki)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("girokit-tour <http address> <https address> <folder of the PKI>".into());
    };
    let sandbox = Sandbox { http, https, pki: pki.into() };
    let mut played = BTreeSet::new();
    let mut failed = 0;
    for system in SYSTEMS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts").join(format!("{}.json", system.name));
        let script: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
        let mut player = Player::new(&sandbox, &script)?;
        if let Err(why) = player.play() {
            println!("FAILED {}: {why}", system.name);
            failed += 1;
        }
        played.append(&mut player.played);
    }
    for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
        if !played.contains(operation.full_name) {
            println!("NOT CALLED {}", operation.full_name);
            failed += 1;
        }
    }
    println!("rust: {} passed, {failed} failed", played.len());
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
