//! The demo PKI: what lies in the folder, and that it is what the standards ask for.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;

use girokit::cert::{Certificate, Psd2Role, QcType};
use girokit_sandbox::{Pki, pki::TPP_ORGANIZATION_IDENTIFIER};

#[test]
fn the_certificates_are_those_of_a_tpp() {
    let pki = Pki::open(&support::pki_dir()).unwrap();
    let ca = Certificate::from_pem(&pki.ca_pem).unwrap();
    for (identity, kind) in [(&pki.qwac, QcType::Web), (&pki.qseal, QcType::Eseal)] {
        let certificate = Certificate::from_pem(&identity.certificate_pem).unwrap();
        assert!(certificate.is_signed_by(&ca).unwrap());
        assert_eq!(certificate.organization_identifier().as_deref(), Some(TPP_ORGANIZATION_IDENTIFIER));
        let roles = [Psd2Role::PaymentInitiation, Psd2Role::AccountInformation, Psd2Role::CardIssuing];
        assert_eq!(certificate.psd2_roles(), roles);
        assert_eq!(certificate.psd2_authority(), Some(("Finanstilsynet".into(), "NO-FSA".into())));
        assert_eq!(certificate.qc_type(), Some(kind));
        assert_eq!(certificate.issuer(), "CN=girokit demo CA,O=girokit,C=NO");
    }
    let foreign = Certificate::from_pem(&pki.foreign.certificate_pem).unwrap();
    assert!(!foreign.is_signed_by(&ca).unwrap());
}

#[test]
fn it_lies_in_files_and_is_used_again() {
    let dir = support::pki_dir();
    let pki = Pki::open(&dir).unwrap();
    for name in ["tpp-qwac", "tpp-qseal", "tpp-expired", "foreign-qseal", "server"] {
        for end in ["pem", "key.pem", "key.der"] {
            assert!(dir.join(format!("{name}.{end}")).is_file(), "{name}.{end}");
        }
    }
    assert_eq!(fs::read_to_string(dir.join("ca.pem")).unwrap(), pki.ca_pem);
    assert_eq!(Pki::open(&dir).unwrap().qseal.certificate_pem, pki.qseal.certificate_pem);
}

#[test]
fn servers_that_start_at_once_agree_on_one() {
    let dir = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("pki-{}", std::process::id()));
    let open = || Pki::open(&dir).unwrap().qseal.certificate_pem;
    let all: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(open)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
    fs::remove_dir_all(&dir).unwrap();
}
