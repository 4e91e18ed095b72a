//! The report itself: PaymentData.xsd 4.03, written, read, checked, answered, corrected, and made from a quarter's payments.
//!
//! ```text
//! schema/      the schema as one table          model.rs     the same as types
//! xml.rs       bytes and pieces of XML          codes.rs     the validator's error codes
//! read.rs      XML into types                   write.rs     types into XML
//! check/       what the validator would refuse  correct.rs   answers read, corrections made
//! quarter/     from a quarter's payments to files, in memory that does not grow with their number
//! ```

pub mod check;
pub mod codes;
pub(crate) mod correct;
pub mod model;
pub mod quarter;
pub(crate) mod read;
pub(crate) mod schema;
pub(crate) mod write;
pub(crate) mod xml;

use model::{CesopMessage, CesopMessageType};

/// The name of a file by the guide's convention (XSD User Guide 6.00, 3.3.1.3), for part `part` of `parts`.
pub(crate) fn file_name(message: &CesopMessage, part: usize, parts: usize) -> String {
    let spec = &message.message_spec;
    let psp =
        message.payment_data_body.as_ref().map(|body| body.reporting_psp.psp_id.value.as_str()).unwrap_or_default();
    let kind = if spec.message_type == CesopMessageType::PaymentData { "PMT" } else { spec.message_type.as_str() };
    let period = &spec.reporting_period;
    named(kind, period.quarter, period.year, &spec.transmitting_country, psp, part, parts)
}

/// `PMT-Q2-2025-DK-BANKDKKKXXX-1-1.xml`. Characters that mean something in a path are left out.
pub(crate) fn named(
    kind: &str,
    quarter: u16,
    year: u16,
    country: &str,
    psp: &str,
    part: usize,
    parts: usize,
) -> String {
    let plain =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric() || *letter == '_').collect::<String>();
    format!("{}-Q{quarter}-{year}-{}-{}-{part}-{parts}.xml", plain(kind), plain(country), plain(psp))
}
