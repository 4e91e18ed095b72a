// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.CallOutcome
import io.girokit.Client
import io.girokit.Signer
import io.girokit.TypedFlow

/** CESOP (Danish Tax Agency): cross-border payments of a quarter, reported, checked, followed, corrected. */
public class Cesop(
    config: BankConfig,
    signer: Signer? = null,
) : Client(config, signer) {
    init {
        demand("cesop")
    }

    /**
     * Fetch a token from Billetautomaten, for ourselves or on behalf of an SE number, and share it with all flows of this
     * bank. Flows fetch and renew their tokens by themselves; this is for trying the certificate.
     *
     * Source: "API specification for calls to Billetautomaten".
     */
    public fun token(input: CesopTokenRequest, context: Context = Context()): TypedFlow<CallOutcome<CesopToken>> =
        begin("cesop.token", input, context, CallOutcome.reader { CesopToken.read(it) })

    /** Goes on with a saved [token]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeToken(saved: String, input: CesopTokenRequest? = null, session: Session? = null): TypedFlow<CallOutcome<CesopToken>> =
        again("cesop.token", saved, input, session, CallOutcome.reader { CesopToken.read(it) })

    /**
     * Hand in a report. It is checked first.
     *
     * Source: "Reporting flow"; the path is `profile.cesop.submitPath`.
     */
    public fun submitReport(input: ReportToSubmit, context: Context = Context()): TypedFlow<CallOutcome<SubmittedReport>> =
        begin("cesop.submitReport", input, context, CallOutcome.reader { SubmittedReport.read(it) })

    /** Goes on with a saved [submitReport]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeSubmitReport(saved: String, input: ReportToSubmit? = null, session: Session? = null): TypedFlow<CallOutcome<SubmittedReport>> =
        again("cesop.submitReport", saved, input, session, CallOutcome.reader { SubmittedReport.read(it) })

    /**
     * Hand in a report and follow it to its end: token, submission, receipt, validation report.
     *
     * Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
     */
    public fun report(input: ReportToSubmit, context: Context = Context()): TypedFlow<ReportOutcome> =
        begin("cesop.report", input, context, ReportOutcome.Companion)

    /** Goes on with a saved [report]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReport(saved: String, input: ReportToSubmit? = null, session: Session? = null): TypedFlow<ReportOutcome> =
        again("cesop.report", saved, input, session, ReportOutcome.Companion)

    /**
     * Write a message as XML: new data, corrections and deletions, nothing to report. Nothing is sent.
     *
     * Source: PaymentData.xsd 4.03; XSD User Guide 6.00, 2.2.
     */
    public fun writeReport(input: ReportToWrite, context: Context = Context()): TypedFlow<WriteOutcome> =
        begin("cesop.writeReport", input, context, WriteOutcome.Companion)

    /** Goes on with a saved [writeReport]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeWriteReport(saved: String, input: ReportToWrite? = null, session: Session? = null): TypedFlow<WriteOutcome> =
        again("cesop.writeReport", saved, input, session, WriteOutcome.Companion)

    /**
     * Check a message as the EU's validator does, with its codes. Nothing is sent.
     *
     * Source: XSD User Guide 6.00, 4 and 5; validation-errors.properties.
     */
    public fun checkReport(input: ReportToCheck, context: Context = Context()): TypedFlow<CheckOutcome> =
        begin("cesop.checkReport", input, context, CheckOutcome.Companion)

    /** Goes on with a saved [checkReport]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCheckReport(saved: String, input: ReportToCheck? = null, session: Session? = null): TypedFlow<CheckOutcome> =
        again("cesop.checkReport", saved, input, session, CheckOutcome.Companion)

    /**
     * Fetch the receipt of a report.
     *
     * Source: "Reporting flow"; the path is `profile.cesop.receiptPath`.
     */
    public fun fetchReceipt(input: ReportRef, context: Context = Context()): TypedFlow<CallOutcome<ReportDocument>> =
        begin("cesop.fetchReceipt", input, context, CallOutcome.reader { ReportDocument.read(it) })

    /** Goes on with a saved [fetchReceipt]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeFetchReceipt(saved: String, input: ReportRef? = null, session: Session? = null): TypedFlow<CallOutcome<ReportDocument>> =
        again("cesop.fetchReceipt", saved, input, session, CallOutcome.reader { ReportDocument.read(it) })

    /**
     * Fetch the validation report of a report, and read it.
     *
     * Source: "Reporting flow"; the path is `profile.cesop.validationPath`.
     */
    public fun validationReport(input: ReportRef, context: Context = Context()): TypedFlow<CallOutcome<ReportDocument>> =
        begin("cesop.validationReport", input, context, CallOutcome.reader { ReportDocument.read(it) })

    /** Goes on with a saved [validationReport]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeValidationReport(saved: String, input: ReportRef? = null, session: Session? = null): TypedFlow<CallOutcome<ReportDocument>> =
        again("cesop.validationReport", saved, input, session, CallOutcome.reader { ReportDocument.read(it) })

    /**
     * List the reports that were handed in.
     *
     * Source: "Reporting flow"; the path is `profile.cesop.listPath`.
     */
    public fun listReports(input: ReportQuery, context: Context = Context()): TypedFlow<CallOutcome<CesopReportList>> =
        begin("cesop.listReports", input, context, CallOutcome.reader { CesopReportList.read(it) })

    /** Goes on with a saved [listReports]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeListReports(saved: String, input: ReportQuery? = null, session: Session? = null): TypedFlow<CallOutcome<CesopReportList>> =
        again("cesop.listReports", saved, input, session, CallOutcome.reader { CesopReportList.read(it) })

    /**
     * Follow a report that was handed in before to its end.
     *
     * Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
     */
    public fun trackReport(input: ReportToTrack, context: Context = Context()): TypedFlow<ReportOutcome> =
        begin("cesop.trackReport", input, context, ReportOutcome.Companion)

    /** Goes on with a saved [trackReport]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeTrackReport(saved: String, input: ReportToTrack? = null, session: Session? = null): TypedFlow<ReportOutcome> =
        again("cesop.trackReport", saved, input, session, ReportOutcome.Companion)

    /**
     * Read a message or an answer into its types. Nothing is sent.
     *
     * Source: XSD User Guide 6.00, 3.1.3.
     */
    public fun readAnswer(input: CesopXml, context: Context = Context()): TypedFlow<ReadOutcome> =
        begin("cesop.readAnswer", input, context, ReadOutcome.Companion)

    /** Goes on with a saved [readAnswer]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeReadAnswer(saved: String, input: CesopXml? = null, session: Session? = null): TypedFlow<ReadOutcome> =
        again("cesop.readAnswer", saved, input, session, ReadOutcome.Companion)

    /**
     * Make the correction of a report from the answer to it. Nothing is sent.
     *
     * Source: XSD User Guide 6.00, 3.3.3.
     */
    public fun correctReport(input: ReportToCorrect, context: Context = Context()): TypedFlow<CorrectOutcome> =
        begin("cesop.correctReport", input, context, CorrectOutcome.Companion)

    /** Goes on with a saved [correctReport]; one that was saved before its input was sent needs the same input again, and the session brings back tokens. */
    public fun resumeCorrectReport(saved: String, input: ReportToCorrect? = null, session: Session? = null): TypedFlow<CorrectOutcome> =
        again("cesop.correctReport", saved, input, session, CorrectOutcome.Companion)
}
