//! The settings of a quarter's report, and its results.

use crate::bank::cesop::report::model::CesopPsp;
use std::collections::BTreeMap;

model! {
    /// How a quarter is reported.
    pub QuarterConfig {
        /// The quarter, 1 to 4.
        must "quarter" quarter: u16,
        /// The year.
        must "year" year: u16,
        /// The provider that reports.
        must "reportingPsp" reporting_psp: CesopPsp,
        /// Who sends, where that is not who reports.
        may "sendingPsp" sending_psp: CesopPsp,
        /// Member State whose administration takes the report: `DK` where absent.
        may "transmittingCountry" transmitting_country: String,
        /// The largest file, in bytes: 50,000,000 where absent.
        may "largestFile" largest_file: u32,
        /// A payee is reported when it received more payments than this: 25 where absent.
        may "threshold" threshold: u32,
        /// `Z` or an offset such as `+01:00`, for dates without one; such dates are refused where absent.
        may "timeZone" time_zone: String,
        /// The delimiter of the columns; where absent, the one that occurs most often in the first line.
        may "delimiter" delimiter: String,
        /// Whether amounts have a comma before their decimals; so where columns are divided by something else, if
        /// absent.
        may "decimalComma" decimal_comma: bool,
        /// Names of columns in the file, by the names that they have here.
        may "columns" columns: BTreeMap<String, String>,
        /// Values for columns that the file does not have, or has empty.
        may "defaults" defaults: BTreeMap<String, String>,
        /// How many files were handed in for this quarter before: 0 where absent. They count in the names of the files.
        may "filesBefore" files_before: u32,
        /// Leaves rows with faults out, instead of refusing the whole file.
        may "skipFaulty" skip_faulty: bool,
    }

    /// What is going to be written.
    pub QuarterPlan {
        /// The files, in order.
        must "files" files: Vec<QuarterFile>,
        /// What the first reading found.
        must "summary" summary: QuarterSummary,
    }

    /// A file.
    pub QuarterFile {
        /// Its name by the guide's convention.
        must "name" name: String,
        /// `MessageRefId` of its message.
        must "messageRefId" message_ref_id: String as "identifier",
        /// Its size in bytes.
        must "bytes" bytes: i64,
        /// How many payees are in it.
        must "payees" payees: i64,
        /// How many transactions are in it.
        must "transactions" transactions: i64,
    }

    /// The summary of a quarter's payments.
    pub QuarterSummary {
        /// Rows read.
        must "rows" rows: i64,
        /// Payments that are reported.
        must "payments" payments: i64,
        /// Refunds that are reported.
        must "refunds" refunds: i64,
        /// Payees that are reported.
        must "payees" payees: i64,
        /// Rows none of whose dates lies in the quarter.
        must "outsideQuarter" outside_quarter: i64,
        /// Rows whose payer is in the payee's own country.
        must "domestic" domestic: i64,
        /// Rows whose payer is in no Member State.
        must "payerOutsideUnion" payer_outside_union: i64,
        /// Rows of payees that received too few payments.
        must "belowThreshold" below_threshold: i64,
        /// Payees that received too few payments.
        must "payeesBelowThreshold" payees_below_threshold: i64,
        /// Rows with faults.
        must "faulty" faulty: i64,
        /// The first of them.
        must "problems" problems: Vec<RowProblem>,
        /// What is reported, by currency: payments less refunds, exact. Known once everything is written.
        must "totals" totals: BTreeMap<String, String>,
        /// Transactions that are reported, by the country of the payee.
        must "byCountry" by_country: BTreeMap<String, i64>,
    }

    /// What is wrong with a row.
    pub RowProblem {
        /// Its line, from 1.
        must "line" line: i64,
        /// The column.
        must "column" column: String,
        /// What is wrong, or what would be right.
        must "text" text: String,
    }
}

/// A piece of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which file of the plan, from 0.
    pub file: usize,
    /// At which byte of it.
    pub offset: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}
