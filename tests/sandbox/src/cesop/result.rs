//! Validation result messages (XSD User Guide 6.00, 3.1.3), written by hand.

use girokit::bank::cesop::report::codes;
use time::OffsetDateTime;

use super::{reports::moment, world::Report};

/// An error of a result.
#[derive(Clone)]
pub(super) struct Fault {
    pub(super) code: String,
    pub(super) text: String,
    pub(super) transaction: Option<String>,
    pub(super) doc_ref_id: Option<String>,
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The result of a report: `VALIDATED`, `PARTIALLY REJECTED` or `FULLY REJECTED`.
pub(super) fn message(report: &Report, result: &str, faults: &[Fault], id: &str) -> String {
    let full = result == "FULLY REJECTED";
    let mut errors = String::new();
    for fault in faults {
        let short = codes::find(&fault.code).map_or("Custom error", |code| code.short);
        let optional = |name: &str, value: &Option<String>| match value {
            // "Not provided" where the whole message is rejected.
            Some(value) if !full => format!("<{name}>{}</{name}>", escape(value)),
            _ => String::new(),
        };
        errors.push_str(&format!(
            "<ValidationErrors><ErrorCode>{}</ErrorCode><ErrorCounter>1</ErrorCounter><ErrorShortDesc>{}</ErrorShortDesc>\
             <ErrorDescription>{}</ErrorDescription>{}{}</ValidationErrors>",
            fault.code,
            escape(&short.chars().take(100).collect::<String>()),
            escape(&fault.text.chars().take(1000).collect::<String>()),
            optional("TransactionIdentifier", &fault.transaction),
            optional("DocRefId", &fault.doc_ref_id),
        ));
    }
    // A message that could not be read is answered under fixed values (3.1.3.3).
    let (corr, indic, quarter, year) = match report.message_ref_id.as_str() {
        "" => ("00000000-0000-4000-8000-000000000000", "CESOP100", 1, 2024),
        id => (id, report.indic.as_str(), report.quarter, report.year),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CESOP xmlns=\"urn:ec.europa.eu:taxud:fiscalis:cesop:v1\" version=\"4.03\">\
         <MessageSpec><TransmittingCountry>DK</TransmittingCountry><MessageType>VLD</MessageType>\
         <MessageTypeIndic>{indic}</MessageTypeIndic><MessageRefId>{id}</MessageRefId>\
         <CorrMessageRefId>{corr}</CorrMessageRefId><ReportingPeriod><Quarter>{quarter}</Quarter><Year>{year}</Year>\
         </ReportingPeriod><Timestamp>{}</Timestamp></MessageSpec><ValidationResult>\
         <ValidationResult>{result}</ValidationResult>{errors}</ValidationResult></CESOP>\n",
        moment(OffsetDateTime::now_utc())
    )
}
