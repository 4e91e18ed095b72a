//! Every operation of CESOP, in the order of its number in the table of operations.

use super::model::*;
use crate::bank::operation::operations;

operations! { "cesop":
    /// Fetch a token from Billetautomaten, for ourselves or on behalf of an SE number, and share it with all flows of this
    /// bank. Flows fetch and renew their tokens by themselves; this is for trying the certificate.
    ///
    /// Source: "API specification for calls to Billetautomaten".
    "5.1" FetchToken = "token": POST "/auth/realms/oces/certificates/cert" [], CesopTokenRequest => CesopToken, Read;

    /// Hand in a report. It is checked first.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.submitPath`.
    "5.2" SubmitReport = "submitReport": POST "/reports" [], ReportToSubmit => SubmittedReport, Create;

    /// Hand in a report and follow it to its end: token, submission, receipt, validation report.
    ///
    /// Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
    "5.2" Report = "report": JOB, ReportToSubmit => ReportOutcome;

    /// Write a message as XML: new data, corrections and deletions, nothing to report. Nothing is sent.
    ///
    /// Source: PaymentData.xsd 4.03; XSD User Guide 6.00, 2.2.
    "5.2" WriteReport = "writeReport": JOB, ReportToWrite => WriteOutcome;

    /// Check a message as the EU's validator does, with its codes. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 4 and 5; validation-errors.properties.
    "5.2" CheckReport = "checkReport": JOB, ReportToCheck => CheckOutcome;

    /// Fetch the receipt of a report.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.receiptPath`.
    "5.3" FetchReceipt = "fetchReceipt": GET "/reports/{reportId}/receipt" [], ReportRef => ReportDocument, Read;

    /// Fetch the validation report of a report, and read it.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.validationPath`.
    "5.3" FetchValidationReport = "validationReport": GET "/reports/{reportId}/validation" [], ReportRef => ReportDocument, Read;

    /// List the reports that were handed in.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.listPath`.
    "5.3" ListReports = "listReports": GET "/reports" ["year", "quarter"], ReportQuery => CesopReportList, Read;

    /// Follow a report that was handed in before to its end.
    ///
    /// Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
    "5.3" TrackReport = "trackReport": JOB, ReportToTrack => ReportOutcome;

    /// Read a message or an answer into its types. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 3.1.3.
    "5.3" ReadAnswer = "readAnswer": JOB, CesopXml => ReadOutcome;

    /// Make the correction of a report from the answer to it. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 3.3.3.
    "5.3" CorrectReport = "correctReport": JOB, ReportToCorrect => CorrectOutcome;
}
