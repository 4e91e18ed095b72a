//! The sandbox from the command line, as test runners in other languages start it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use support::{Tpp, order};

struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_girokit-sandbox"));
    command.env("PKI_DIR", support::pki_dir()).env_remove("HTTP_PORT").env_remove("HTTPS_PORT");
    command
}

#[test]
fn the_first_line_says_where_and_the_settlement_hurries() {
    let child = command().args(["--http-port", "0", "--hurry", "50"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut child = Started(child);
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
    let first: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).expect("the first line is JSON");
    assert!(first["https"].as_str().unwrap().starts_with("https://127.0.0.1:"));
    assert_eq!(first["pki"], support::pki_dir().display().to_string());
    let address: SocketAddr = first["http"].as_str().unwrap().strip_prefix("http://").unwrap().parse().unwrap();
    // From here on nobody reads what it prints, and it serves all the same.
    let rest: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.contains("for tests")).collect();
    assert!(rest.iter().any(|line| line.contains("97105048304")), "{rest:?}");

    let pki = girokit_sandbox::Pki::open(&support::pki_dir()).unwrap();
    let tpp = Tpp::new(address, &pki.qseal).with("13039319955", "PRIVATE");
    let payment = tpp.pay(&order("5"));
    tpp.authorise(&payment, "approve");
    let patience = Instant::now() + Duration::from_secs(10);
    loop {
        let status = tpp.status(&payment);
        assert_eq!(status.status, 200, "a completed payment can be seen: {}", status.text);
        if status.json()["transactionStatus"] == "ACSC" {
            break;
        }
        assert!(Instant::now() < patience, "{}", status.text);
        thread::sleep(Duration::from_millis(20));
    }
    thread::sleep(Duration::from_millis(200));
    assert_eq!(tpp.status(&payment).status, 200, "and does not disappear at the next run");
}

#[test]
fn what_is_not_an_option_is_said() {
    let output = command().arg("--fast").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--fast is not an option"));
    let output = command().env("HTTP_PORT", "http").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}
