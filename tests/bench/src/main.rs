//! `make bench`, the Rust part: what framing and signing a request cost, what taking a callback does, and what
//! reading a long list does, side by side in one run.
//!
//! Each figure is the best median of several rounds in which the compared things take turns, so that a busy machine
//! hits all of them alike.

mod lists;
mod mandates;

use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::sign::{self, Message, PrivateKey, Scheme};
use girokit::{Bank, Error, Header};
use std::hint::black_box;
use std::time::{Duration, Instant};

const KEY: &str = include_str!("../key.pem");
const ROUNDS: usize = 9;

fn main() -> Result<(), Box<dyn std::error::Error>> {
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
        (2_000, &mut || drop(black_box(sign::digest::sha256(black_box(&body))))),
        (2_000, &mut || drop(black_box(frame().map(|framed| framed.finish(black_box(&[0; 256])))))),
        (20, &mut || drop(black_box(rsa.sign(black_box(text), &[7; 32])))),
        (20, &mut || drop(black_box(full(frame, |text| rsa.sign(text, &[7; 32]).unwrap_or_default())))),
        (100, &mut || drop(black_box(bare(black_box(text))))),
        (100, &mut || drop(black_box(full(frame, bare)))),
    ]);

    let body = lists::answer();
    let bank = bank()?;
    let page = lists::handle(&bank, &body).ok_or("the list cannot be read")?;
    if lists::with_serde_json(&body) != page.len()
        || lists::typed(&body) != page.len()
        || lists::every(&page) != page.len()
    {
        return Err("the contestants do not read the same".into());
    }
    let [plain, typed, handle, every] = side_by_side([
        (5, &mut || drop(black_box(lists::with_serde_json(&body)))),
        (5, &mut || drop(black_box(lists::typed(&body)))),
        (5, &mut || drop(black_box(lists::handle(&bank, &body)))),
        (5, &mut || drop(black_box(lists::handle(&bank, &body).map(|page| lists::every(&page))))),
    ]);

    println!("a request with a body of 1 KB, RSA-2048\n");
    row("SHA-256 of the body, in base64", hashing, None, "");
    row("framing, without the signature", framing, None, "at most 2 µs");
    row("rsa: bare signature", rsa_bare, None, "");
    row("rsa: full signed request", rsa_full, Some(rsa_bare), "at most 1.05 ×");
    row("aws-lc-rs: bare signature", platform_bare, None, "");
    row("aws-lc-rs: full signed request", platform_full, Some(platform_bare), "at most 1.05 ×");

    println!("\n{} transactions, {:.1} MB\n", page.len(), body.len() as f64 / 1e6);
    row("serde_json: plain structs", plain, None, "");
    row("girokit: all at once, all kept", typed, Some(plain), "");
    row("girokit: lazy handle, whole job", handle, Some(plain), "");
    row("girokit: the same, each entry typed", every, Some(plain), "at most 1.05 ×");
    mandates::run()
}

/// A bank whose key is held elsewhere.
fn bank() -> Result<Bank, Error> {
    let vector = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../vectors/signing/key-id-from-certificate-with-numbered-attributes.json"
    );
    let vector: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(vector).unwrap_or_default()).unwrap_or_default();
    let config = serde_json::json!({"system": "tietoevry", "baseUrl": "https://bank.example", "redirectUri": "https://tpp.example/back", "certificate": vector["certificate"]});
    Bank::from_json(&config.to_string())
}

fn full(frame: impl Fn() -> Result<sign::Framed, Error>, sign: impl Fn(&[u8]) -> Vec<u8>) -> Result<String, Error> {
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

fn platform_key() -> Result<KeyPair, Box<dyn std::error::Error>> {
    let body: String = KEY.lines().filter(|line| !line.starts_with("-----")).collect();
    Ok(KeyPair::from_pkcs8(&BASE64_STANDARD.decode(body)?).map_err(|error| error.to_string())?)
}
