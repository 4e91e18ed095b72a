//! Addresses and paths, as data.
//!
//! What the guide has is exact: the two hosts of Billetautomaten, its path, the client id. The specification of CESOP-DK
//! itself is published beside the guide and is not part of it: the paths, names and content type of the second call are
//! **our defaults, labelled as such**, and every one of them is configuration.

use crate::system::config::CesopProfile;
use crate::wire::{Error, ErrorKind};

/// An environment of the Danish Tax Agency.
pub struct Environment {
    /// What it is called, and what `baseUrl` may say instead of its address.
    pub name: &'static str,
    /// Billetautomaten. Source: "Billetautomaten API SPEC", `servers`.
    pub tokens: &'static str,
    /// CESOP-DK.
    pub reports: &'static str,
}

/// The environments.
pub const ENVIRONMENTS: &[Environment] = &[
    Environment {
        name: "PROD",
        tokens: "https://oces.billetautomat.skat.dk",
        // Not in the guide: formed as Billetautomaten's address is, by leaving `.tfe` out.
        reports: "https://api.cesop.skat.dk/api/v1",
    },
    Environment {
        name: "TFE",
        tokens: "https://oces.billetautomat.tfe.skat.dk",
        // "API specification for calls to CESOP-DK": the address of its specification, less `/spec`.
        reports: "https://api.cesop.tfe.skat.dk/api/v1",
    },
];

/// "ID used to identify the context for the issued token. Always `cesop-api`".
pub(super) const CLIENT_ID: &str = "cesop-api";

const TOKEN: &str = "/auth/realms/oces/certificates/cert";
const SUBMIT: &str = "/reports";
const RECEIPT: &str = "/reports/{reportId}/receipt";
const VALIDATION: &str = "/reports/{reportId}/validation";
const LIST: &str = "/reports";
const LARGEST_REPORT: u32 = 1_000_000_000;

/// A profile with nothing left open.
#[derive(Debug, Clone)]
pub(super) struct Paths {
    pub(super) token: String,
    pub(super) submit: String,
    pub(super) receipt: String,
    pub(super) validation: String,
    pub(super) list: String,
    pub(super) content_type: String,
    pub(super) report_id_field: String,
    pub(super) list_field: String,
    pub(super) transmitting_country: String,
    pub(super) largest_report: usize,
}

impl Paths {
    /// # Errors
    /// When a path does not begin with a slash, or does not say where the report's id goes.
    pub(super) fn of(profile: Option<&CesopProfile>) -> Result<Self, Error> {
        let none = CesopProfile::new();
        let given = profile.unwrap_or(&none);
        let or = |value: &Option<String>, default: &str| value.clone().unwrap_or_else(|| default.to_owned());
        let paths = Self {
            token: or(&given.token_path, TOKEN),
            submit: or(&given.submit_path, SUBMIT),
            receipt: or(&given.receipt_path, RECEIPT),
            validation: or(&given.validation_path, VALIDATION),
            list: or(&given.list_path, LIST),
            content_type: or(&given.content_type, "application/xml"),
            report_id_field: or(&given.report_id_field, "reportId"),
            list_field: or(&given.list_field, "reports"),
            transmitting_country: or(&given.transmitting_country, "DK"),
            largest_report: given.largest_report.unwrap_or(LARGEST_REPORT) as usize,
        };
        let wrong = |field: &str, message: &str| {
            Error::new(ErrorKind::InvalidConfig, message).at(format!("profile.cesop.{field}"))
        };
        for (field, path, has_id) in [
            ("tokenPath", &paths.token, false),
            ("submitPath", &paths.submit, false),
            ("receiptPath", &paths.receipt, true),
            ("validationPath", &paths.validation, true),
            ("listPath", &paths.list, false),
        ] {
            if !path.starts_with('/') || path.bytes().any(|byte| byte <= b' ' || byte == 0x7f) {
                return Err(wrong(field, "a path begins with a slash and holds no blanks"));
            }
            if has_id != path.contains("{reportId}") {
                return Err(wrong(field, "`{reportId}` is where the report's id goes, in the paths that have one"));
            }
        }
        crate::http::header::check("profile.cesop.contentType", &paths.content_type)?;
        Ok(paths)
    }
}
