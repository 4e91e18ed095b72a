//! What a signature holds: the RSA operation undone with the public key (RFC 8017, 8.2.2 and 9).
//!
//! With the right key it shows the block that was signed: padding, the name of the hash function, the hash. With a wrong key
//! it shows noise. So what is said of a block that was recognised is certain, and needs no guess.

use rsa::{BigUint, RsaPublicKey, traits::PublicKeyParts};
use sha2::{Digest, Sha256, Sha384, Sha512};

/// A block that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// PKCS#1 v1.5 with a hash and the name of its function.
    Hash { function: &'static str, hash: Vec<u8> },
    /// PKCS#1 v1.5 with something else in it: often a hash without the name of its function.
    Bare(Vec<u8>),
    /// PSS.
    Pss,
    /// Nothing of it is known: another key made it.
    Noise,
    /// The signature is of another size than the key, in bytes.
    Size { signature: usize, key: usize },
}

/// The DER before a hash says which function made it (RFC 8017, 9.2, note 1).
const FUNCTIONS: [(&str, &[u8]); 6] = [
    (
        "MD5",
        &[0x30, 0x20, 0x30, 0x0c, 0x06, 0x08, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x05, 0x05, 0x00, 0x04, 0x10],
    ),
    ("SHA-1", &[0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14]),
    (
        "SHA-224",
        &[
            0x30, 0x2d, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x04, 0x05, 0x00, 0x04,
            0x1c,
        ],
    ),
    (
        SHA_256,
        &[
            0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,
            0x20,
        ],
    ),
    (
        "SHA-384",
        &[
            0x30, 0x41, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0x05, 0x00, 0x04,
            0x30,
        ],
    ),
    (
        "SHA-512",
        &[
            0x30, 0x51, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05, 0x00, 0x04,
            0x40,
        ],
    ),
];

/// The function that the banks' scheme uses.
pub(super) const SHA_256: &str = "SHA-256";

/// Opens a signature.
pub(super) fn open(key: &RsaPublicKey, signature: &[u8]) -> Block {
    let size = key.size();
    if signature.len() != size {
        return Block::Size { signature: signature.len(), key: size };
    }
    let number = BigUint::from_bytes_be(signature);
    if number >= *key.n() {
        return Block::Noise;
    }
    let opened = number.modpow(key.e(), key.n()).to_bytes_be();
    let mut block = vec![0; size.saturating_sub(opened.len())];
    block.extend(opened);
    pkcs1(&block).unwrap_or(if is_pss(&block, key.n().bits()) { Block::Pss } else { Block::Noise })
}

/// `00 01 ff … ff 00`, and what was signed.
fn pkcs1(block: &[u8]) -> Option<Block> {
    let rest = block.strip_prefix(&[0x00, 0x01])?;
    let filled = rest.iter().take_while(|byte| **byte == 0xff).count();
    let inside = rest.get(filled..)?.strip_prefix(&[0x00])?;
    if filled < 8 {
        return None;
    }
    let named = FUNCTIONS.iter().find_map(|(function, name)| {
        let hash = inside.strip_prefix(*name)?;
        let whole = name.last().is_some_and(|length| usize::from(*length) == hash.len());
        whole.then(|| Block::Hash { function, hash: hash.to_vec() })
    });
    Some(named.unwrap_or_else(|| Block::Bare(inside.to_vec())))
}

/// Whether the mask of PSS (RFC 8017, 9.1.1) comes off and leaves its zeros, whatever the message was.
fn is_pss(block: &[u8], bits: usize) -> bool {
    // The block is of one bit less than the modulus.
    let bits = bits.saturating_sub(1);
    let block = block.get(block.len().saturating_sub(bits.div_ceil(8))..).unwrap_or_default();
    let unused = block.len() * 8 - bits;
    unmasks::<Sha256>(block, unused) || unmasks::<Sha384>(block, unused) || unmasks::<Sha512>(block, unused)
}

fn unmasks<H: Digest>(block: &[u8], unused: usize) -> bool {
    let Some(body) = block.strip_suffix(&[0xbc]) else { return false };
    let Some(at) = body.len().checked_sub(<H as Digest>::output_size()) else { return false };
    let (masked, hash) = body.split_at(at);
    let mut counter = 0_u32;
    let mut mask = Vec::with_capacity(masked.len() + 64);
    while mask.len() < masked.len() {
        mask.extend_from_slice(&H::new().chain_update(hash).chain_update(counter.to_be_bytes()).finalize());
        counter += 1;
    }
    let mut plain: Vec<u8> = masked.iter().zip(&mask).map(|(byte, mask)| byte ^ mask).collect();
    if let Some(first) = plain.first_mut() {
        *first &= 0xff_u8.checked_shr(u32::try_from(unused).unwrap_or(0)).unwrap_or(0);
    }
    // Zeros, a one, and the salt, which is as long as the hash at most.
    let zeros = plain.iter().take_while(|byte| **byte == 0).count();
    plain.get(zeros) == Some(&0x01) && plain.len() - zeros - 1 <= <H as Digest>::output_size() && zeros >= 4
}
