//! `make bench`, the Rust part: what framing and signing a request cost, what taking a callback does, and what
//! reading a long list does, side by side in one run.
//!
//! Each figure is the best median of several rounds in which the compared things take turns, so that a busy machine
//! hits all of them alike. `girokit-bench requests`, `lists` or `mandates` measures one part only.

mod lists;
mod mandates;

use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::Header;
use girokit::sign::{self, Message, PrivateKey, Scheme};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

const KEY: &str = include_str!("../key.pem");
const ROUNDS: usize = 9;

type Part = fn() -> Result<(), Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let wanted = std::env::args().nth(1);
    let parts: [(&str, Part); 3] = [("requests", requests), ("lists", lists::run), ("mandates", mandates::run)];
    parts
        .into_iter()
        .filter(|(part, _)| wanted.as_deref().is_none_or(|name| name == *part))
        .try_for_each(|(_, run)| run())
}

fn requests() -> Result<(), Box<dyn Error>> {
    let headers = headers();
    let body = vec![b'x'; 1024];
    let message = Message {
        method: "POST",
        target: "/v1/payments/norwegian-domestic-credit-transfers",
        headers: &headers,
        body: &body,
    };
    let scheme = Scheme::new(["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"]);
    let frame =
        || sign::frame(black_box(&message), &scheme, "SN=6AEB4444FBAAD267,CA=O=PSDNO-FSA-ABCA,L=Trondheim,C=NO");
    let framed = frame()?;
    let text = framed.signing_string().as_bytes();

    let rsa = PrivateKey::from_pem(KEY)?;
    let platform = platform_key()?;
    let random = SystemRandom::new();
    let bare = |text: &[u8]| {
        let mut signature = vec![0; platform.public_modulus_len()];
        platform.sign(&RSA_PKCS1_SHA256, &random, text, &mut signature).map(|()| signature).unwrap_or_default()
    };

    let [hashing, framing, rsa_bare, rsa_full, platform_bare, platform_full] = side_by_side([
        (2_000, &mut || spend(sign::digest::sha256(black_box(&body)))),
        (2_000, &mut || spend(frame().map(|framed| framed.finish(black_box(&[0; 256]))))),
        (20, &mut || spend(rsa.sign(black_box(text), &[7; 32]))),
        (20, &mut || spend(full(frame, |text| rsa.sign(text, &[7; 32]).unwrap_or_default()))),
        (100, &mut || spend(bare(black_box(text)))),
        (100, &mut || spend(full(frame, bare))),
    ]);

    println!("a request with a body of 1 KB, RSA-2048\n");
    row("SHA-256 of the body, in base64", hashing, None, "");
    row("framing, without the signature", framing, None, "at most 2 µs");
    row("rsa: bare signature", rsa_bare, None, "");
    row("rsa: full signed request", rsa_full, Some(rsa_bare), "at most 1.05 ×");
    row("aws-lc-rs: bare signature", platform_bare, None, "");
    row("aws-lc-rs: full signed request", platform_full, Some(platform_bare), "at most 1.05 ×");

    Ok(())
}

fn full(
    frame: impl Fn() -> Result<sign::Framed, girokit::Error>,
    sign: impl Fn(&[u8]) -> Vec<u8>,
) -> Result<String, girokit::Error> {
    let framed = frame()?;
    let signature = sign(framed.signing_string().as_bytes());
    Ok(framed.finish(&signature))
}

/// Runs each in turn, several times over, and gives the best time of one call.
fn side_by_side<const N: usize>(mut contestants: [(u32, &mut dyn FnMut()); N]) -> [Duration; N] {
    let mut best = [Duration::MAX; N];
    for _ in 0..ROUNDS {
        for ((times, run), best) in contestants.iter_mut().zip(&mut best) {
            let began = Instant::now();
            (0..*times).for_each(|_| run());
            *best = (*best).min(began.elapsed() / *times);
        }
    }
    best
}

/// Takes a result as somebody would who needs it.
fn spend<T>(result: T) {
    let _ = black_box(result);
}

fn row(what: &str, took: Duration, against: Option<Duration>, limit: &str) {
    let micros = took.as_secs_f64() * 1e6;
    let ratio = against.map(|bare| format!("{:.3} ×", took.as_secs_f64() / bare.as_secs_f64())).unwrap_or_default();
    println!("{what:<34} {micros:>9.2} µs  {ratio:<8} {limit}");
}

fn headers() -> Vec<Header> {
    [
        ("Accept", "application/json"),
        ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("X-Request-ID", "99391c7e-ad88-49ec-a2ad-99ddcb1f7721"),
        ("PSU-ID", "dfd07c50-20f5-4703-b5dc-ce141a13ad76"),
        ("TPP-Redirect-URI", "https://tpp.example/back"),
        ("Content-Type", "application/json"),
    ]
    .map(|(name, value)| Header::new(name, value))
    .to_vec()
}

fn platform_key() -> Result<KeyPair, Box<dyn Error>> {
    let body: String = KEY.lines().filter(|line| !line.starts_with("-----")).collect();
    Ok(KeyPair::from_pkcs8(&BASE64_STANDARD.decode(body)?).map_err(|error| error.to_string())?)
}
