//! The demo PKI: a certificate authority of our own, the server's certificate, and what a TPP needs.
//!
//! The TPP's certificates carry what ETSI TS 119 495 asks of a QWAC and a QSealC: the PSD2 statement with roles and
//! competent authority, and the organizationIdentifier. They are worth nothing outside this sandbox.

use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
};

use rand_core::{OsRng, RngCore};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CustomExtension, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256,
    PublicKeyData, SerialNumber,
};
use rsa::{RsaPrivateKey, pkcs8::EncodePrivateKey};
use time::{Duration, OffsetDateTime};
use yasna::models::ObjectIdentifier;

/// organizationIdentifier of the demo TPP: scheme PSD, country, authority, number (ETSI EN 319 412-1, 5.1.4).
pub const TPP_ORGANIZATION_IDENTIFIER: &str = "PSDNO-FSA-987654321";

/// A certificate and its private key, as PEM text and as PKCS#8.
#[derive(Clone)]
pub struct Identity {
    /// The certificate, PEM.
    pub certificate_pem: String,
    /// The private key, PKCS#8 in PEM.
    pub key_pem: String,
    /// The private key, PKCS#8 in DER.
    pub key_der: Vec<u8>,
}

/// Everything that the sandbox and its clients need to know each other.
#[derive(Clone)]
pub struct Pki {
    /// The folder in which all of it lies as files.
    pub dir: PathBuf,
    /// The certificate authority that the sandbox trusts, PEM.
    pub ca_pem: String,
    /// Certificate and key of the server, for localhost, 127.0.0.1 and ::1.
    pub server: Identity,
    /// The TPP's website certificate (QWAC), for mutual TLS.
    pub qwac: Identity,
    /// The TPP's seal certificate (QSealC), for signing requests.
    pub qseal: Identity,
    /// A seal certificate of our CA that ended ten days before it was made.
    pub expired: Identity,
    /// A seal certificate of an authority that the sandbox does not know.
    pub foreign: Identity,
}

/// The identities and the names of their files.
const FILES: [&str; 5] = ["server", "tpp-qwac", "tpp-qseal", "tpp-expired", "foreign-qseal"];

impl Pki {
    /// Reads the PKI that lies in `dir`, or makes one there.
    ///
    /// # Errors
    /// When the folder cannot be read or written.
    pub fn open(dir: &Path) -> io::Result<Self> {
        fs::create_dir_all(dir)?;
        // Servers that start at once, in one process or several, must not write the same folder at once.
        let lock = fs::File::create(dir.join(".lock"))?;
        lock.lock()?;
        if let Ok(found) = Self::read(dir)
            && found.is_current()
        {
            return Ok(found);
        }
        let draft = dir.join(".draft");
        let _ = fs::remove_dir_all(&draft);
        Making::run(&draft)?;
        install(&draft, dir)?;
        Self::read(dir)
    }

    fn read(dir: &Path) -> io::Result<Self> {
        let text = |name: &str| fs::read_to_string(dir.join(name));
        let identity = |name: &str| {
            Ok::<_, io::Error>(Identity {
                certificate_pem: text(&format!("{name}.pem"))?,
                key_pem: text(&format!("{name}.key.pem"))?,
                key_der: fs::read(dir.join(format!("{name}.key.der")))?,
            })
        };
        let [server, qwac, qseal, expired, foreign] = FILES;
        Ok(Self {
            dir: dir.to_owned(),
            ca_pem: text("ca.pem")?,
            server: identity(server)?,
            qwac: identity(qwac)?,
            qseal: identity(qseal)?,
            expired: identity(expired)?,
            foreign: identity(foreign)?,
        })
    }

    /// Whether the certificates still have a day to live; an older PKI is made anew.
    fn is_current(&self) -> bool {
        let tomorrow = (OffsetDateTime::now_utc() + Duration::days(1)).unix_timestamp() * 1000;
        girokit::cert::Certificate::from_pem(&self.qseal.certificate_pem).is_ok_and(|seal| seal.is_valid_at(tomorrow))
    }
}

/// Moves a finished draft into place. The authority's certificate goes last: a folder that has it is complete.
fn install(draft: &Path, dir: &Path) -> io::Result<()> {
    let mut names: Vec<_> =
        fs::read_dir(draft)?.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>()?;
    names.sort_by_key(|name| name == "ca.pem");
    for name in names {
        fs::rename(draft.join(&name), dir.join(&name))?;
    }
    fs::remove_dir(draft)
}

/// A run of the authority: keys are made side by side, because finding primes is what takes the time.
struct Making<'a> {
    dir: &'a Path,
    now: OffsetDateTime,
}

impl Making<'_> {
    fn run(dir: &Path) -> io::Result<()> {
        fs::create_dir_all(dir)?;
        let making = Making { dir, now: OffsetDateTime::now_utc() };
        let [ca, foreign_ca, qwac, qseal, expired, foreign] = rsa_keys()?;

        let authority_params = making.authority("girokit demo CA");
        let authority_certificate = authority_params.self_signed(&ca.pair).map_err(io::Error::other)?;
        let authority = Issuer::new(authority_params, ca.pair);
        let stranger = Issuer::new(making.authority("Somebody else's CA"), foreign_ca.pair);

        let server = Key::ecdsa()?;
        let certificate = sign(making.server()?, &server.pair, &authority)?;
        making.write("server", &certificate, &server)?;
        for (name, key, kind, issuer, validity) in [
            ("tpp-qwac", &qwac, Kind::Qwac, &authority, (-1, 730)),
            ("tpp-qseal", &qseal, Kind::QSealC, &authority, (-1, 730)),
            ("tpp-expired", &expired, Kind::QSealC, &authority, (-400, -10)),
            ("foreign-qseal", &foreign, Kind::QSealC, &stranger, (-1, 730)),
        ] {
            let certificate = sign(making.tpp(kind, validity), &key.pair, issuer)?;
            making.write(name, &certificate, key)?;
        }
        // The authority's key too: a developer may want certificates with other roles or names.
        fs::write(dir.join("ca.key.pem"), &ca.pem)?;
        fs::write(dir.join("ca.pem"), authority_certificate.pem())
    }

    fn write(&self, name: &str, certificate: &Certificate, key: &Key) -> io::Result<()> {
        fs::write(self.dir.join(format!("{name}.pem")), certificate.pem())?;
        fs::write(self.dir.join(format!("{name}.key.pem")), &key.pem)?;
        fs::write(self.dir.join(format!("{name}.key.der")), &key.der)
    }

    fn params(&self, (from_days, to_days): (i64, i64)) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.not_before = self.now + Duration::days(from_days);
        params.not_after = self.now + Duration::days(to_days);
        params.serial_number = Some(serial());
        params
    }

    fn authority(&self, name: &str) -> CertificateParams {
        let mut params = self.params((-500, 3650));
        params.distinguished_name = distinguished_name(&[
            (DnType::CountryName, "NO"),
            (DnType::OrganizationName, "girokit"),
            (DnType::CommonName, name),
        ]);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params
    }

    fn server(&self) -> io::Result<CertificateParams> {
        let mut params = self.params((-1, 820));
        let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).to_vec();
        params.subject_alt_names = CertificateParams::new(names).map_err(io::Error::other)?.subject_alt_names;
        params.distinguished_name =
            distinguished_name(&[(DnType::CountryName, "NO"), (DnType::CommonName, "girokit sandbox")]);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        Ok(params)
    }

    fn tpp(&self, kind: Kind, validity: (i64, i64)) -> CertificateParams {
        let mut params = self.params(validity);
        params.distinguished_name = distinguished_name(&[
            (DnType::CountryName, "NO"),
            (DnType::LocalityName, "Trondheim"),
            (DnType::OrganizationName, "girokit demo TPP"),
            (DnType::CustomDnType(vec![2, 5, 4, 97]), TPP_ORGANIZATION_IDENTIFIER),
            (DnType::CommonName, kind.common_name()),
        ]);
        params.key_usages = kind.key_usages();
        params.extended_key_usages = kind.extended_key_usages();
        params.use_authority_key_identifier_extension = true;
        params.custom_extensions =
            vec![CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 3], qc_statements(kind))];
        params
    }
}

/// The two kinds of qualified certificate that PSD2 knows.
#[derive(Clone, Copy)]
enum Kind {
    Qwac,
    QSealC,
}

impl Kind {
    fn common_name(self) -> &'static str {
        match self {
            Self::Qwac => "tpp.example",
            Self::QSealC => "girokit demo TPP seal",
        }
    }

    fn key_usages(self) -> Vec<KeyUsagePurpose> {
        match self {
            Self::Qwac => vec![KeyUsagePurpose::DigitalSignature],
            Self::QSealC => vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment],
        }
    }

    fn extended_key_usages(self) -> Vec<ExtendedKeyUsagePurpose> {
        match self {
            Self::Qwac => vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::ServerAuth],
            Self::QSealC => Vec::new(),
        }
    }

    /// id-etsi-qct-eseal and id-etsi-qct-web (ETSI EN 319 412-5, 4.2.3).
    fn qc_type(self) -> [u64; 7] {
        match self {
            Self::Qwac => [0, 4, 0, 1862, 1, 6, 3],
            Self::QSealC => [0, 4, 0, 1862, 1, 6, 2],
        }
    }
}

/// qcStatements: qualified, of which type, and the PSD2 statement (ETSI TS 119 495, 5.1).
fn qc_statements(kind: Kind) -> Vec<u8> {
    let oid = |components: &[u64]| ObjectIdentifier::from_slice(components);
    let roles = [(2, "PSP_PI"), (3, "PSP_AI"), (4, "PSP_IC")];
    yasna::construct_der(|writer| {
        writer.write_sequence(|statements| {
            statements.next().write_sequence(|qualified| qualified.next().write_oid(&oid(&[0, 4, 0, 1862, 1, 1])));
            statements.next().write_sequence(|of_type| {
                of_type.next().write_oid(&oid(&[0, 4, 0, 1862, 1, 6]));
                of_type.next().write_sequence(|types| types.next().write_oid(&oid(&kind.qc_type())));
            });
            statements.next().write_sequence(|psd2| {
                psd2.next().write_oid(&oid(&[0, 4, 0, 19495, 2]));
                psd2.next().write_sequence(|info| {
                    info.next().write_sequence(|list| {
                        for (number, name) in roles {
                            list.next().write_sequence(|role| {
                                role.next().write_oid(&oid(&[0, 4, 0, 19495, 1, number]));
                                role.next().write_utf8_string(name);
                            });
                        }
                    });
                    info.next().write_utf8_string("Finanstilsynet");
                    info.next().write_utf8_string("NO-FSA");
                });
            });
        });
    })
}

fn distinguished_name(parts: &[(DnType, &str)]) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    for (kind, value) in parts {
        name.push(kind.clone(), *value);
    }
    name
}

/// Eight random bytes, the first of them above 0x80: such a serial number has a leading zero in DER but none in a keyId.
fn serial() -> SerialNumber {
    let mut bytes = OsRng.next_u64().to_be_bytes();
    bytes[0] |= 0x80;
    SerialNumber::from_slice(&bytes)
}

fn sign(params: CertificateParams, key: &impl PublicKeyData, issuer: &Issuer<'_, KeyPair>) -> io::Result<Certificate> {
    params.signed_by(key, issuer).map_err(io::Error::other)
}

/// A private key in the three forms that are needed.
struct Key {
    pair: KeyPair,
    pem: String,
    der: Vec<u8>,
}

impl Key {
    /// RSA with 2048 bits, as the banks expect it. ring cannot make such keys, only use them.
    fn rsa() -> io::Result<Self> {
        let key = RsaPrivateKey::new(&mut OsRng, 2048).map_err(io::Error::other)?;
        let der = key.to_pkcs8_der().map_err(io::Error::other)?;
        let pair = KeyPair::from_pkcs8_der_and_sign_algo(&der.as_bytes().into(), &PKCS_RSA_SHA256)
            .map_err(io::Error::other)?;
        Ok(Self { pair, pem: to_pem(der.as_bytes()), der: der.as_bytes().to_vec() })
    }

    /// P-256 for the server: nothing asks for RSA there, and it is made at once.
    fn ecdsa() -> io::Result<Self> {
        let pair = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(io::Error::other)?;
        let der = pair.serialize_der();
        Ok(Self { pem: to_pem(&der), der, pair })
    }
}

fn rsa_keys<const N: usize>() -> io::Result<[Key; N]> {
    let keys: io::Result<Vec<Key>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..N).map(|_| scope.spawn(Key::rsa)).collect();
        let failed = || io::Error::other("the making of a key failed");
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err(failed()))).collect()
    });
    keys?.try_into().map_err(|_| io::Error::other("a key is missing"))
}

fn to_pem(pkcs8: &[u8]) -> String {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let mut pem = String::from("-----BEGIN PRIVATE KEY-----\n");
    for line in BASE64_STANDARD.encode(pkcs8).as_bytes().chunks(64) {
        pem.push_str(&String::from_utf8_lossy(line));
        pem.push('\n');
    }
    pem.push_str("-----END PRIVATE KEY-----\n");
    pem
}
