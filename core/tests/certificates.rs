//! What the vectors in `tests/vectors/cert` cannot say: what is no certificate, what prints, and that no input makes the reader
//! panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use girokit::ErrorKind;
use girokit::cert::Certificate;
use serde_json::Value;

fn vectors() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/cert");
    let mut paths: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}

#[test]
fn what_cannot_be_verified_or_used_is_an_error_about_the_certificate() {
    let vectors = vectors();
    let named = |name: &str| {
        let vector = vectors.iter().find(|vector| vector["name"] == name).unwrap();
        Certificate::from_pem_or_base64(vector["certificate"].as_str().unwrap()).unwrap()
    };
    let (elliptic, rsa) = (named("elliptic-curve-key"), named("signed-by-itself"));
    for error in [
        elliptic.public_key().unwrap_err(),
        elliptic.is_signed_by(&rsa).unwrap_err(),
        rsa.is_signed_by(&elliptic).unwrap_err(),
    ] {
        assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidKey, Some("certificate")));
    }
}

#[test]
fn debug_does_not_print_the_holder() {
    let vectors = vectors();
    let vector = vectors.iter().find(|vector| vector["name"] == "psd2-seal-all-roles").unwrap();
    let certificate = Certificate::from_pem(vector["certificate"].as_str().unwrap()).unwrap();
    let printed = format!("{certificate:?}");
    assert!(printed.contains(&certificate.serial_hex()) && !printed.contains("Betal"), "{printed}");
}

/// Every question a user can ask, for its panics only.
fn ask_everything(certificate: &Certificate) {
    let _ = (certificate.key_id(), certificate.subject(), certificate.is_valid_at(0), format!("{certificate:?}"));
    let _ = (certificate.organization_identifier(), certificate.psd2_roles(), certificate.psd2_authority());
    let _ = (certificate.qc_type(), certificate.public_key().is_ok());
}

#[test]
fn truncated_and_changed_certificates_are_errors_or_certificates_never_panics() {
    let mut read = 0_usize;
    let mut refused = 0_usize;
    let mut offer = |der: &[u8]| match Certificate::from_der(der) {
        Ok(certificate) => {
            assert_eq!(certificate.der(), der);
            ask_everything(&certificate);
            read += 1;
        }
        Err(error) => {
            assert_eq!(error.kind, ErrorKind::InvalidKey);
            refused += 1;
        }
    };
    let sources = ["psd2-seal-all-roles", "issuer-multi-valued", "issuer-bmp-string-non-ascii", "serial-negative"];
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for vector in vectors().iter().filter(|vector| sources.iter().any(|name| vector["name"] == *name)) {
        let der = Certificate::from_pem(vector["certificate"].as_str().unwrap()).unwrap().der().to_vec();
        for end in 0..der.len() {
            assert!(Certificate::from_der(&der[..end]).is_err(), "{end} bytes of {}", vector["name"]);
        }
        for at in 0..der.len() {
            for change in [0x00, 0x01, 0x1f, 0x30, 0x7f, 0x80, 0x84, 0xff] {
                let mut changed = der.clone();
                changed[at] = change;
                offer(&changed);
            }
        }
        for _ in 0..2000 {
            let mut changed = der.clone();
            for _ in 0..4 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let at = usize::try_from(seed >> 33).unwrap() % changed.len();
                changed[at] = seed.to_be_bytes()[0];
            }
            offer(&changed);
        }
    }
    assert!(read > 1000 && refused > 1000, "both ways are taken: {read} read, {refused} refused");
}

#[test]
fn texts_that_are_no_certificates_are_errors() {
    let begin = "-----BEGIN CERTIFICATE-----";
    let end = "-----END CERTIFICATE-----";
    for text in
        ["", "=", "\u{0}", "æøå", begin, end, &format!("{end}{begin}"), &format!("{begin}{end}"), "MAA=", "MIICbjCC"]
    {
        assert!(Certificate::from_pem(text).is_err(), "{text:?}");
        assert!(Certificate::from_pem_or_base64(text).is_err(), "{text:?}");
    }
}
