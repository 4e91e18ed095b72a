//! Every operation of CESOP, in the order of its number in the table of operations.

use super::model::*;
use super::transport::Cesop;
use super::{call, jobs, rules};
use crate::system::row::operations;

operations! { "cesop" of Cesop:
    /// Fetch a token from Billetautomaten, for ourselves or on behalf of an SE number, and share it with all flows of this
    /// bank. Flows fetch and renew their tokens by themselves; this is for trying the certificate.
    ///
    /// Source: "API specification for calls to Billetautomaten".
    "5.1" FetchToken = "token": POST "/auth/realms/oces/certificates/cert" [],
        CesopTokenRequest => CesopToken, Read {server Authorization} {makes call::token} {reads call::token_reply};

    /// Hand in a report. It is checked first.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.submitPath`.
    "5.2" SubmitReport = "submitReport": POST "/reports" [],
        ReportToSubmit => SubmittedReport, Create {makes call::submit} {reads call::submitted} {rule rules::report}
            {lost "list the reports: a message that is not there may be handed in again, as it is; with the same MessageRefId it is never counted twice (10010)"};

    /// Hand in a report and follow it to its end: token, submission, receipt, validation report.
    ///
    /// Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
    "5.2" Report = "report": JOB, ReportToSubmit => ReportOutcome {job &jobs::REPORT};

    /// Write a message as XML: new data, corrections and deletions, nothing to report. Nothing is sent.
    ///
    /// Source: PaymentData.xsd 4.03; XSD User Guide 6.00, 2.2.
    "5.2" WriteReport = "writeReport": JOB, ReportToWrite => WriteOutcome {job &jobs::WRITE};

    /// Check a message as the EU's validator does, with its codes. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 4 and 5; validation-errors.properties.
    "5.2" CheckReport = "checkReport": JOB, ReportToCheck => CheckOutcome {job &jobs::CHECK};

    /// Fetch the receipt of a report.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.receiptPath`.
    "5.3" FetchReceipt = "fetchReceipt": GET "/reports/{reportId}/receipt" [],
        ReportRef => ReportDocument, Read {reads call::document};

    /// Fetch the validation report of a report, and read it.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.validationPath`.
    "5.3" FetchValidationReport = "validationReport": GET "/reports/{reportId}/validation" [],
        ReportRef => ReportDocument, Read {reads call::document};

    /// List the reports that were handed in.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.listPath`.
    "5.3" ListReports = "listReports": GET "/reports" ["year", "quarter"],
        ReportQuery => CesopReportList, Read {reads call::list};

    /// Follow a report that was handed in before to its end.
    ///
    /// Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
    "5.3" TrackReport = "trackReport": JOB, ReportToTrack => ReportOutcome {job &jobs::TRACK};

    /// Read a message or an answer into its types. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 3.1.3.
    "5.3" ReadAnswer = "readAnswer": JOB, CesopXml => ReadOutcome {job &jobs::READ};

    /// Make the correction of a report from the answer to it. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 3.3.3.
    "5.3" CorrectReport = "correctReport": JOB, ReportToCorrect => CorrectOutcome {job &jobs::CORRECT};
}
