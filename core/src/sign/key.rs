//! A key in memory: the fallback that works everywhere.
//!
//! The platform's own crypto is faster and keeps the key where it belongs; use it through [`crate::Step::Sign`]. The
//! `rsa` crate that signs here has an open advisory (RUSTSEC-2023-0071, timing). Signing is therefore always
//! blinded, with entropy handed in by the caller. With the feature `aws-lc-rs`, AWS-LC signs in its place.

use crate::wire::{Error, ErrorKind};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use rsa::{
    RsaPrivateKey, RsaPublicKey,
    pkcs1::DecodeRsaPrivateKey,
    pkcs1v15::SigningKey,
    pkcs8::DecodePrivateKey,
    signature::{RandomizedSigner, SignatureEncoding},
};
use sha2::Sha256;

/// An RSA private key. Prints as `[redacted]`; wiped when dropped.
#[derive(Clone)]
pub struct PrivateKey {
    key: SigningKey<Sha256>,
    public: RsaPublicKey,
    #[cfg(feature = "aws-lc-rs")]
    fast: Option<std::sync::Arc<aws_lc_rs::rsa::KeyPair>>,
}

impl PrivateKey {
    /// Reads PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`) PEM; text around it is ignored.
    pub fn from_pem(pem: &str) -> Result<Self, Error> {
        if pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED") {
            return Err(
                wrong("this key is encrypted").next("decrypt it first: openssl pkey -in key.pem -out plain.pem")
            );
        }
        let block = |label: &str| {
            let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
            let from = pem.find(&begin)?;
            let to = pem.get(from..)?.find(&end)? + from + end.len();
            pem.get(from..to).map(|block| block.replace('\r', ""))
        };
        if let Some(block) = block("PRIVATE KEY") {
            return RsaPrivateKey::from_pkcs8_pem(&block)
                .map(Self::from)
                .map_err(|_| wrong("this PKCS#8 block is not an RSA key"));
        }
        if let Some(block) = block("RSA PRIVATE KEY") {
            return RsaPrivateKey::from_pkcs1_pem(&block)
                .map(Self::from)
                .map_err(|_| wrong("this PKCS#1 block is not an RSA key"));
        }
        Err(wrong("a key is PEM text with BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY"))
    }

    /// Reads DER, PKCS#8 or PKCS#1.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        RsaPrivateKey::from_pkcs8_der(der)
            .map(Self::from)
            .or_else(|_| RsaPrivateKey::from_pkcs1_der(der).map(Self::from))
            .map_err(|_| wrong("this DER is neither a PKCS#8 nor a PKCS#1 RSA key"))
    }

    /// The public half.
    pub fn public_key(&self) -> &RsaPublicKey {
        &self.public
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256. The signature does not depend on the entropy: it blinds the
    /// computation against timing.
    pub fn sign(&self, message: &[u8], entropy: &[u8; 32]) -> Result<Vec<u8>, Error> {
        #[cfg(feature = "aws-lc-rs")]
        if let Some(signature) = self.fast.as_ref().and_then(|key| fast::sign(key, message)) {
            return Ok(signature);
        }
        let mut blinding = ChaCha20Rng::from_seed(*entropy);
        self.key
            .try_sign_with_rng(&mut blinding, message)
            .map(|signature| signature.to_vec())
            .map_err(|_| wrong("this key is too short to sign with SHA-256"))
    }
}

impl From<RsaPrivateKey> for PrivateKey {
    fn from(key: RsaPrivateKey) -> Self {
        let public = key.to_public_key();
        #[cfg(feature = "aws-lc-rs")]
        let fast = fast::key(&key);
        Self {
            key: SigningKey::new(key),
            public,
            #[cfg(feature = "aws-lc-rs")]
            fast,
        }
    }
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey([redacted])")
    }
}

fn wrong(message: &str) -> Error {
    Error::new(ErrorKind::InvalidKey, message).at("key")
}

/// The same signature from AWS-LC. Keys shorter than 2048 bits, which it refuses, stay with the `rsa` crate.
#[cfg(feature = "aws-lc-rs")]
mod fast {
    use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
    use rsa::{RsaPrivateKey, pkcs8::EncodePrivateKey};
    use std::sync::Arc;

    pub(super) fn key(key: &RsaPrivateKey) -> Option<Arc<KeyPair>> {
        KeyPair::from_pkcs8(key.to_pkcs8_der().ok()?.as_bytes()).ok().map(Arc::new)
    }

    pub(super) fn sign(key: &KeyPair, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }
}
