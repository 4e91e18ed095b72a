//! `girokit-conformance [folder]`: runs the vectors of a folder and says how many passed.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("tests/vectors"), PathBuf::from);
    let report = girokit_conformance::run(&folder);
    println!("{report}");
    if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
