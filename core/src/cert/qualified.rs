//! What a qualified certificate states about itself: the qcStatements of RFC 3739 section 3.2.6, with those of
//! ETSI EN 319 412-5 (type) and ETSI TS 119 495 (PSD2).

use x509_cert::der;

use super::element::{Element, OBJECT_IDENTIFIER, SEQUENCE, dotted};
use super::name::text;

/// qcStatements, the extension.
pub(super) const EXTENSION: &str = "1.3.6.1.5.5.7.1.3";
/// id-etsi-psd2-qcStatement, ETSI TS 119 495 clause 5.1.
const PSD2: &str = "0.4.0.19495.2";
/// id-etsi-qcs-QcType, ETSI EN 319 412-5 clause 4.2.3.
const QC_TYPE: &str = "0.4.0.1862.1.6";

crate::codes! {
    /// Role in which a payment service provider is authorised (ETSI TS 119 495 clause 5.1).
    pub Psd2Role {
        /// Account servicing.
        AccountServicing = "PSP_AS",
        /// Payment initiation.
        PaymentInitiation = "PSP_PI",
        /// Account information.
        AccountInformation = "PSP_AI",
        /// Issuing of card-based payment instruments.
        CardIssuing = "PSP_IC",
    }

    /// What a qualified certificate is for (ETSI EN 319 412-5 clause 4.2.3).
    pub QcType {
        /// Electronic signatures of a person.
        Esign = "esign",
        /// Electronic seals of an organisation (QSealC): signs requests.
        Eseal = "eseal",
        /// Website authentication (QWAC): opens the TLS connection.
        Web = "web",
    }
}

/// What the qcStatements say, as far as it concerns payments.
#[derive(Clone, Default)]
pub(super) struct Statements {
    pub(super) roles: Vec<Psd2Role>,
    /// Name and id of the national competent authority.
    pub(super) authority: Option<(String, String)>,
    pub(super) qc_type: Option<QcType>,
}

impl Statements {
    /// Reads the content of the extension. A statement that is not as its standard has it counts as absent.
    pub(super) fn read(extension: &[u8]) -> Self {
        let mut found = Self::default();
        let _ = found.read_all(extension);
        found
    }

    fn read_all(&mut self, extension: &[u8]) -> der::Result<()> {
        let mut statements = Element::only(extension, SEQUENCE)?.inner()?;
        while !statements.is_finished() {
            let mut statement = statements.expect(SEQUENCE)?.inner()?;
            let kind = dotted(statement.expect(OBJECT_IDENTIFIER)?.value);
            match kind.as_deref() {
                Some(PSD2) => {
                    if let Ok(of) = statement.expect(SEQUENCE).and_then(psd2) {
                        (self.roles, self.authority) = (of.roles, of.authority);
                    }
                }
                Some(QC_TYPE) => {
                    if let Ok(of) = statement.expect(SEQUENCE).and_then(qc_type) {
                        self.qc_type = of;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// `PSD2QcType ::= SEQUENCE { rolesOfPSP SEQUENCE OF RoleOfPSP, nCAName UTF8String, nCAId UTF8String }`
fn psd2(info: Element<'_>) -> der::Result<Statements> {
    let mut info = info.inner()?;
    let mut entries = info.expect(SEQUENCE)?.inner()?;
    let mut roles = Vec::new();
    while !entries.is_finished() {
        let mut entry = entries.expect(SEQUENCE)?.inner()?;
        let oid = dotted(entry.expect(OBJECT_IDENTIFIER)?.value);
        let name = text(entry.next()?).unwrap_or_default();
        roles.push(role(oid.as_deref().unwrap_or_default(), &name));
    }
    let authority = text(info.next()?).zip(text(info.next()?));
    Ok(Statements { roles, authority, qc_type: None })
}

/// The number decides; the name is used only for roles whose number is not known.
fn role(oid: &str, name: &str) -> Psd2Role {
    match oid {
        "0.4.0.19495.1.1" => Psd2Role::AccountServicing,
        "0.4.0.19495.1.2" => Psd2Role::PaymentInitiation,
        "0.4.0.19495.1.3" => Psd2Role::AccountInformation,
        "0.4.0.19495.1.4" => Psd2Role::CardIssuing,
        _ if name.is_empty() => Psd2Role::Unknown(oid.to_owned()),
        _ => Psd2Role::from(name),
    }
}

/// `QcType ::= SEQUENCE OF OBJECT IDENTIFIER`; one certificate is for one purpose, so the first counts.
fn qc_type(info: Element<'_>) -> der::Result<Option<QcType>> {
    let mut types = info.inner()?;
    if types.is_finished() {
        return Ok(None);
    }
    let oid = dotted(types.expect(OBJECT_IDENTIFIER)?.value).unwrap_or_default();
    Ok(Some(match oid.as_str() {
        "0.4.0.1862.1.6.1" => QcType::Esign,
        "0.4.0.1862.1.6.2" => QcType::Eseal,
        "0.4.0.1862.1.6.3" => QcType::Web,
        _ => QcType::Unknown(oid),
    }))
}
