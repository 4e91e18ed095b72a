//! Which field a payment product or slip type has: the document's prose, as tables.
//!
//! `M`: the field is mandatory. `O`: it is optional. `X`: it is not allowed.

use crate::wire::Error;
use serde_json::Value;

/// Whether a field is mandatory, optional or not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occurrence {
    M,
    O,
    X,
}
use Occurrence::{M, O, X};

/// The columns of a table.
pub(super) struct Matrix {
    columns: &'static [&'static str],
    rows: &'static [(&'static str, &'static [Occurrence])],
    /// Why a field is refused here, for fields that belong elsewhere. For any other field the error lists the columns
    /// that allow it.
    elsewhere: &'static [(&'static str, &'static str)],
}

/// "Payment Initiation model is shared by all the types of payments supported. However, please note that not every
/// field is [valid] in every context."
pub(super) const PAYMENTS: Matrix = Matrix {
    columns: &[
        "domestic-credit-transfers",
        "instant-domestic-credit-transfers",
        "intraday-domestic-credit-transfers",
        "sepa-credit-transfers",
        "cross-border-credit-transfers",
        "internal-currency-transfers",
    ],
    rows: &[
        ("instructedAmount", &[M, M, M, M, M, M]),
        ("debtorAccount", &[M, M, M, M, M, M]),
        ("creditorAccount", &[M, M, M, M, M, M]),
        ("creditorName", &[O, O, O, O, O, O]),
        // "creditorAccount must be given as a valid BICFI value": the field for a BICFI is creditorAgent.
        ("creditorAgent", &[O, O, O, O, M, O]),
        // "mandatory for domestic-credit-transfers, and NOT SUPPORTED for instant-domestic-credit-transfers".
        ("requestedExecutionDate", &[M, X, O, O, O, O]),
        // "Supported only by cross-border-credit-transfers and internal-currency-transfers"; "chargeBearer field is
        // mandatory for internal-currency-transfers".
        ("chargeBearer", &[X, X, X, X, O, M]),
        ("endToEndIdentification", &[O, O, O, O, O, O]),
        ("purposeCode", &[O, O, O, O, O, O]),
        ("remittanceInformationStructured", &[O, O, O, O, O, O]),
        ("remittanceInformationUnstructured", &[O, O, O, O, O, O]),
        ("remittanceInformationUnstructuredArray", &[O, O, O, O, O, O]),
        ("ultimateCreditor", &[O, O, O, O, O, O]),
        // "Supported only by internal-currency-transfers".
        ("currencyAccount", &[X, X, X, X, X, O]),
        ("additionalDetails", &[X, X, X, X, X, O]),
        ("messageToBank", &[X, X, X, X, X, O]),
    ],
    elsewhere: &[
        ("startDate", PERIODIC),
        ("endDate", PERIODIC),
        ("frequency", PERIODIC),
        ("dayOfExecution", PERIODIC),
        ("executionRule", PERIODIC),
        ("creditorId", SLIP),
        ("debtorId", SLIP),
        ("paymentInformation", SLIP),
    ],
};

/// "Payment Slip Initiation model is shared by both GIRO and FIK payments. However, please note that not every field is
/// valid in every context."
pub(super) const SLIPS: Matrix = Matrix {
    columns: &["slip-01", "slip-04", "slip-15", "slip-71", "slip-73", "slip-75"],
    rows: &[
        ("instructedAmount", &[M, M, M, M, M, M]),
        ("debtorAccount", &[M, M, M, M, M, M]),
        ("creditorId", &[M, M, M, M, M, M]),
        // The payment id: by the rules of the slips, not of this bank.
        ("debtorId", &[X, M, M, M, X, M]),
        ("requestedExecutionDate", &[O, O, O, O, O, O]),
        ("endToEndIdentification", &[O, O, O, O, O, O]),
        // "Mandatory for slips 01, 73. Supported for 75. Not supported for 04, 15, 71."
        ("paymentInformation", &[M, X, X, X, M, O]),
        // "Optional. Supported only for slips 01, 75."
        ("remittanceInformationUnstructured", &[O, X, X, X, X, O]),
    ],
    elsewhere: &[
        ("creditorAccount", "a slip names the creditor by creditorId"),
        ("creditorName", "a slip names the creditor by creditorId"),
        ("creditorAgent", "a slip names the creditor by creditorId"),
        ("ultimateCreditor", PAYMENT),
        ("chargeBearer", PAYMENT),
        ("purposeCode", PAYMENT),
        ("remittanceInformationStructured", "the reference of a slip is its debtorId"),
        ("remittanceInformationUnstructuredArray", "the message of a slip is its paymentInformation"),
        ("currencyAccount", PAYMENT),
        ("additionalDetails", PAYMENT),
        ("messageToBank", PAYMENT),
        ("startDate", PERIODIC),
        ("endDate", PERIODIC),
        ("frequency", PERIODIC),
        ("dayOfExecution", PERIODIC),
        ("executionRule", PERIODIC),
    ],
};

/// "Only domestic transfers are currently supported".
pub(super) const PERIODICS: Matrix = Matrix {
    columns: &["domestic-credit-transfers"],
    rows: &[
        ("instructedAmount", &[M]),
        ("debtorAccount", &[M]),
        ("creditorAccount", &[M]),
        ("startDate", &[M]),
        ("frequency", &[M]),
        ("endDate", &[O]),
        ("dayOfExecution", &[O]),
        // "Currently not supported, as BEC comes with a custom way of handling that date."
        ("executionRule", &[X]),
        // "NOT SUPPORTED! use startDate with dayOfExecution for periodics".
        ("requestedExecutionDate", &[X]),
        ("creditorName", &[O]),
        ("creditorAgent", &[O]),
        ("endToEndIdentification", &[O]),
        ("purposeCode", &[O]),
        ("remittanceInformationStructured", &[O]),
        ("remittanceInformationUnstructured", &[O]),
        ("remittanceInformationUnstructuredArray", &[O]),
        ("ultimateCreditor", &[O]),
    ],
    elsewhere: &[
        ("executionRule", "the bank decides itself what happens on days that are not banking days"),
        ("requestedExecutionDate", "a periodic payment has startDate with dayOfExecution"),
        ("chargeBearer", PAYMENT),
        ("currencyAccount", PAYMENT),
        ("additionalDetails", PAYMENT),
        ("messageToBank", PAYMENT),
        ("creditorId", SLIP),
        ("debtorId", SLIP),
        ("paymentInformation", SLIP),
    ],
};

const PERIODIC: &str = "it belongs to a periodic payment";
const SLIP: &str = "it belongs to a payment slip";
const PAYMENT: &str = "it belongs to a payment that is neither periodic nor a slip";

impl Matrix {
    /// The columns of the table.
    pub(super) fn columns(&self) -> &'static [&'static str] {
        self.columns
    }

    /// Checks a message against a column of the table.
    pub(super) fn check(&self, column: &str, body: &Value) -> Result<(), Error> {
        let Some(at) = self.columns.iter().position(|known| *known == column) else { return Ok(()) };
        let there = |field: &str| body.get(field).is_some_and(|value| !value.is_null());
        let elsewhere = |field: &str| self.elsewhere.iter().find(|(name, _)| *name == field).map(|(_, why)| *why);
        for (field, occurrences) in self.rows {
            match (occurrences.get(at), there(field)) {
                (Some(M), false) => return Err(Error::invalid(*field, format!("{field} is mandatory for {column}"))),
                (Some(X), true) => {
                    let columns = self.columns.iter().zip(*occurrences).filter(|(_, occurrence)| **occurrence != X);
                    let others: Vec<&str> = columns.map(|(name, _)| *name).collect();
                    let why = match elsewhere(field) {
                        Some(why) => why.to_owned(),
                        None => format!("only {} can have it", others.join(", ")),
                    };
                    return Err(refused(field, column, &why));
                }
                _ => {}
            }
        }
        let own = |field: &str| self.rows.iter().any(|(name, _)| *name == field);
        match self.elsewhere.iter().find(|(field, _)| !own(field) && there(field)) {
            Some((field, why)) => Err(refused(field, column, why)),
            None => Ok(()),
        }
    }
}

fn refused(field: &str, column: &str, why: &str) -> Error {
    Error::invalid(field, format!("{field} is not supported for {column}: {why}")).next(format!("leave {field} out"))
}
