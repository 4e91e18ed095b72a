// Written by `make generate` from the core's definitions; do not edit.

import Foundation

/// CESOP (Danish Tax Agency): cross-border payments of a quarter, reported, checked, followed, corrected.
public final class Cesop: Client, @unchecked Sendable {
    /// A bank with our identity there. With a signer, `key` is left out of the configuration.
    public init(config: BankConfig, signer: (any Signer)? = nil) throws {
        try super.init(config: config, signer: signer, system: "cesop")
    }

    /// Fetch a token from Billetautomaten, for ourselves or on behalf of an SE number, and share it with all flows of this
    /// bank. Flows fetch and renew their tokens by themselves; this is for trying the certificate.
    ///
    /// Source: "API specification for calls to Billetautomaten".
    public func token(_ input: CesopTokenRequest, context: Context = Context()) throws -> TypedFlow<CallOutcome<CesopToken>> {
        try begin("cesop.token", input, context)
    }

    /// Goes on with a saved `token`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeToken(_ saved: String, input: CesopTokenRequest? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CesopToken>> {
        try again("cesop.token", saved, input, session)
    }

    /// Hand in a report. It is checked first.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.submitPath`.
    public func submitReport(_ input: ReportToSubmit, context: Context = Context()) throws -> TypedFlow<CallOutcome<SubmittedReport>> {
        try begin("cesop.submitReport", input, context)
    }

    /// Goes on with a saved `submitReport`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeSubmitReport(_ saved: String, input: ReportToSubmit? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<SubmittedReport>> {
        try again("cesop.submitReport", saved, input, session)
    }

    /// Hand in a report and follow it to its end: token, submission, receipt, validation report.
    ///
    /// Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
    public func report(_ input: ReportToSubmit, context: Context = Context()) throws -> TypedFlow<ReportOutcome> {
        try begin("cesop.report", input, context)
    }

    /// Goes on with a saved `report`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReport(_ saved: String, input: ReportToSubmit? = nil, session: Session? = nil) throws -> TypedFlow<ReportOutcome> {
        try again("cesop.report", saved, input, session)
    }

    /// Write a message as XML: new data, corrections and deletions, nothing to report. Nothing is sent.
    ///
    /// Source: PaymentData.xsd 4.03; XSD User Guide 6.00, 2.2.
    public func writeReport(_ input: ReportToWrite, context: Context = Context()) throws -> TypedFlow<WriteOutcome> {
        try begin("cesop.writeReport", input, context)
    }

    /// Goes on with a saved `writeReport`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeWriteReport(_ saved: String, input: ReportToWrite? = nil, session: Session? = nil) throws -> TypedFlow<WriteOutcome> {
        try again("cesop.writeReport", saved, input, session)
    }

    /// Check a message as the EU's validator does, with its codes. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 4 and 5; validation-errors.properties.
    public func checkReport(_ input: ReportToCheck, context: Context = Context()) throws -> TypedFlow<CheckOutcome> {
        try begin("cesop.checkReport", input, context)
    }

    /// Goes on with a saved `checkReport`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCheckReport(_ saved: String, input: ReportToCheck? = nil, session: Session? = nil) throws -> TypedFlow<CheckOutcome> {
        try again("cesop.checkReport", saved, input, session)
    }

    /// Fetch the receipt of a report.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.receiptPath`.
    public func fetchReceipt(_ input: ReportRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ReportDocument>> {
        try begin("cesop.fetchReceipt", input, context)
    }

    /// Goes on with a saved `fetchReceipt`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeFetchReceipt(_ saved: String, input: ReportRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ReportDocument>> {
        try again("cesop.fetchReceipt", saved, input, session)
    }

    /// Fetch the validation report of a report, and read it.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.validationPath`.
    public func validationReport(_ input: ReportRef, context: Context = Context()) throws -> TypedFlow<CallOutcome<ReportDocument>> {
        try begin("cesop.validationReport", input, context)
    }

    /// Goes on with a saved `validationReport`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeValidationReport(_ saved: String, input: ReportRef? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<ReportDocument>> {
        try again("cesop.validationReport", saved, input, session)
    }

    /// List the reports that were handed in.
    ///
    /// Source: "Reporting flow"; the path is `profile.cesop.listPath`.
    public func listReports(_ input: ReportQuery, context: Context = Context()) throws -> TypedFlow<CallOutcome<CesopReportList>> {
        try begin("cesop.listReports", input, context)
    }

    /// Goes on with a saved `listReports`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeListReports(_ saved: String, input: ReportQuery? = nil, session: Session? = nil) throws -> TypedFlow<CallOutcome<CesopReportList>> {
        try again("cesop.listReports", saved, input, session)
    }

    /// Follow a report that was handed in before to its end.
    ///
    /// Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
    public func trackReport(_ input: ReportToTrack, context: Context = Context()) throws -> TypedFlow<ReportOutcome> {
        try begin("cesop.trackReport", input, context)
    }

    /// Goes on with a saved `trackReport`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeTrackReport(_ saved: String, input: ReportToTrack? = nil, session: Session? = nil) throws -> TypedFlow<ReportOutcome> {
        try again("cesop.trackReport", saved, input, session)
    }

    /// Read a message or an answer into its types. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 3.1.3.
    public func readAnswer(_ input: CesopXml, context: Context = Context()) throws -> TypedFlow<ReadOutcome> {
        try begin("cesop.readAnswer", input, context)
    }

    /// Goes on with a saved `readAnswer`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeReadAnswer(_ saved: String, input: CesopXml? = nil, session: Session? = nil) throws -> TypedFlow<ReadOutcome> {
        try again("cesop.readAnswer", saved, input, session)
    }

    /// Make the correction of a report from the answer to it. Nothing is sent.
    ///
    /// Source: XSD User Guide 6.00, 3.3.3.
    public func correctReport(_ input: ReportToCorrect, context: Context = Context()) throws -> TypedFlow<CorrectOutcome> {
        try begin("cesop.correctReport", input, context)
    }

    /// Goes on with a saved `correctReport`; one that was saved before its input was sent needs the same input again, and the session brings back tokens.
    public func resumeCorrectReport(_ saved: String, input: ReportToCorrect? = nil, session: Session? = nil) throws -> TypedFlow<CorrectOutcome> {
        try again("cesop.correctReport", saved, input, session)
    }
}
