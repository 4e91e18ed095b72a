//! What is asked of and answered by Billetautomaten and CESOP-DK, and the jobs that end at once.

use super::report::check::Finding;
use super::report::model::{
    CesopMessage, CesopResult, CesopValidationError, MessageTypeIndic, ReportText, ReportingPeriod,
};
use crate::wire::Error;
use crate::wire::secret::Secret;
use serde_json::Value;

model! {
    /// For whom a token is wanted.
    pub CesopTokenRequest {
        /// SE number of the company on whose behalf we report; absent for ourselves. The context's `onBehalfOf`, unless given.
        may "paa_vegne_af_se" paa_vegne_af_se: String,
    }

    /// A token of Billetautomaten. Secret.
    pub CesopToken {
        /// The token: a JWT.
        must "access_token" access_token: Secret,
        /// `Bearer`.
        may "token_type" token_type: String,
        /// How long it holds, in seconds.
        may "expires_in" expires_in: i64,
        /// Further tokens, where the server gives more than was asked for. They are secrets like the first.
        may "refresh_token" refresh_token: Secret,
        /// The same, of OpenID Connect.
        may "id_token" id_token: Secret,
        /// `openid certToJWT cesop-api`.
        may "scope" scope: String as "identifier",
        /// What the token says. Read, not verified: for a person who looks for a fault, never for a decision.
        may "claims" claims: Value,
    }

    /// A report to hand in.
    pub ReportToSubmit {
        /// The message as XML.
        must "xml" xml: ReportText,
        /// Hand it in although our own validation finds faults in it.
        may "unchecked" unchecked: bool,
    }

    /// A report that was handed in.
    pub SubmittedReport {
        /// The agency's id of it.
        must "reportId" report_id: String as "identifier",
        /// `MessageRefId` of the message.
        must "messageRefId" message_ref_id: String as "identifier",
        /// What else the agency answered, where it answered JSON.
        may "answer" answer: Value,
    }

    /// A report by the agency's id of it.
    pub ReportRef {
        /// The id that the submission brought.
        must "reportId" report_id: String as "identifier",
    }

    /// A report to be followed further, by one of its ids.
    pub ReportToTrack {
        /// The id that the submission brought; where it is not known, the message is looked up in the agency's list.
        may "reportId" report_id: String as "identifier",
        /// `MessageRefId` of the message, where it is known: an answer to another one is then not taken.
        may "messageRefId" message_ref_id: String as "identifier",
    }

    /// Which reports are listed.
    pub ReportQuery {
        /// The year, such as 2026; all where absent.
        may "year" year: u16,
        /// The quarter, 1 to 4; all where absent.
        may "quarter" quarter: u16,
    }

    /// Reports that the agency holds, as it lists them.
    pub CesopReportList {
        /// The reports; each with what the agency says of it.
        must "reports" reports: Vec<Value>,
    }

    /// A receipt or a validation report.
    pub ReportDocument {
        /// Whether it is there already.
        must "ready" ready: bool,
        /// Its content type.
        may "contentType" content_type: String as "identifier",
        /// The document as text.
        may "text" text: String,
        /// The same read, where it is a validation result message.
        may "answer" answer: CesopAnswer,
    }

    /// A validation result, read: what was taken, what was not, what to do.
    pub CesopAnswer {
        /// How it went.
        must "result" result: CesopResult,
        /// `MessageRefId` of the answer.
        must "messageRefId" message_ref_id: String as "identifier",
        /// `MessageRefId` of the message that it answers.
        may "corrMessageRefId" corr_message_ref_id: String as "identifier",
        /// What the message that it answers holds.
        must "messageTypeIndic" message_type_indic: MessageTypeIndic,
        /// The quarter.
        must "reportingPeriod" reporting_period: ReportingPeriod,
        /// The errors, with what our own table says of their codes.
        must "errors" errors: Vec<CesopFault>,
        /// `DocRefId` of every payee that was not taken, each once, in the order of the errors.
        must "docRefIds" doc_ref_ids: Vec<String>,
        /// `TransactionIdentifier` of every transaction at fault, each once.
        must "transactionIdentifiers" transaction_identifiers: Vec<String>,
        /// What to do, in a sentence.
        must "next" next: String as "identifier",
    }

    /// An error of a validation result.
    pub CesopFault {
        /// The error as the agency wrote it.
        must "error" error: CesopValidationError,
        /// The business rule or technical rule that it is of: `RT-BR-0010`.
        may "rule" rule: String,
        /// Where to look, in words.
        may "correct" correct: String,
    }

    /// How a report that was handed in ended.
    pub ReportEnded {
        /// The agency's id of it.
        may "reportId" report_id: String as "identifier",
        /// `MessageRefId` of the message.
        may "messageRefId" message_ref_id: String as "identifier",
        /// The receipt.
        may "receipt" receipt: ReportDocument,
        /// The validation report as text.
        may "validationReport" validation_report: String,
        /// The validation report, read.
        may "answer" answer: CesopAnswer,
    }

    /// What is known of a report that came to no end.
    pub ReportTrouble {
        /// The agency's id of it, where it gave one.
        may "reportId" report_id: String as "identifier",
        /// `MessageRefId` of the message.
        may "messageRefId" message_ref_id: String as "identifier",
        /// The receipt, where there was one.
        may "receipt" receipt: ReportDocument,
        /// Id of the request, to name it to the agency's support.
        may "requestId" request_id: String as "identifier",
        /// What is known and what to do.
        may "error" error: Error,
    }

    /// A message to be checked.
    pub ReportToCheck {
        /// The message as XML.
        must "xml" xml: ReportText,
        /// Messages that were handed in before, as XML, oldest first: with them the rules that look back are checked too.
        may "history" history: Vec<ReportText>,
        /// Stop after so many findings (code 50080): 1,000 where absent.
        may "mostFindings" most_findings: u32,
    }

    /// What our own validation says.
    pub CheckedReport {
        /// What the agency's validation would say: `VALIDATED` where no finding rejects anything.
        must "result" result: CesopResult,
        /// The findings, in the order of the message.
        must "findings" findings: Vec<Finding>,
        /// `MessageRefId` of the message.
        may "messageRefId" message_ref_id: String as "identifier",
        /// How many payees there are.
        must "payees" payees: i64,
        /// How many transactions there are.
        must "transactions" transactions: i64,
    }

    /// A message to be written.
    pub ReportToWrite {
        /// The message. A `MessageRefId`, a `DocRefId` and a `Timestamp` that are left empty are made.
        must "message" message: CesopMessage,
    }

    /// A message as it is handed in.
    pub WrittenReport {
        /// The message as XML, UTF-8.
        must "xml" xml: ReportText,
        /// The name of the file by the guide's convention, for part 1 of 1.
        must "fileName" file_name: String as "identifier",
        /// `MessageRefId` of the message.
        must "messageRefId" message_ref_id: String as "identifier",
    }

    /// A message or an answer to be read.
    pub CesopXml {
        /// The message as XML.
        must "xml" xml: ReportText,
    }

    /// What is to be corrected.
    pub ReportToCorrect {
        /// The message that was handed in, as XML.
        must "xml" xml: ReportText,
        /// The answer to it, as XML; absent for a correction of our own accord.
        may "answer" answer: ReportText,
        /// `DocRefId` of payees that are deleted.
        may "delete" delete: Vec<String>,
        /// `DocRefId` of payees that are replaced, where no answer says so.
        may "replace" replace: Vec<String>,
    }

    /// A correction, to be completed by what is right.
    pub CorrectedReport {
        /// The message that corrects: its references are right, its data is what was handed in.
        must "message" message: CesopMessage,
        /// The same as XML.
        must "xml" xml: ReportText,
        /// The name of the file by the guide's convention, for part 2 of 2.
        must "fileName" file_name: String as "identifier",
        /// What has to be changed in it before it is handed in.
        must "toDo" to_do: Vec<CorrectionToDo>,
    }

    /// A place in a correction that has to be changed.
    pub CorrectionToDo {
        /// `DocRefId` that the payee has in the correction.
        may "docRefId" doc_ref_id: String as "identifier",
        /// `DocRefId` that it had.
        may "corrDocRefId" corr_doc_ref_id: String as "identifier",
        /// The transaction at fault.
        may "transactionIdentifier" transaction_identifier: String as "identifier",
        /// The code of the error.
        must "code" code: String as "identifier",
        /// What is wrong, in the validator's words.
        must "text" text: String,
        /// Where to look, in words.
        may "correct" correct: String,
    }

    /// What was read.
    pub ReadMessage {
        /// The message, typed.
        must "message" message: CesopMessage,
        /// The same read as an answer, where it is a validation result.
        may "answer" answer: CesopAnswer,
    }

    /// Why nothing came of a job that ends at once.
    pub CesopRefusal {
        /// What is wrong.
        must "error" error: Error,
    }
}

outcomes! {
    /// How a report ended.
    pub ReportOutcome of ReportEnd {
        /// It was validated.
        Accepted = "accepted" (ReportEnded),
        /// Some payees were not taken: correct them.
        PartlyRejected = "partlyRejected" (ReportEnded),
        /// Nothing was taken: hand in a new message.
        FullyRejected = "fullyRejected" (ReportEnded),
        /// It is handed in; what became of it was not waited for, or could not be read. Follow it with `trackReport`.
        Submitted = "submitted" (ReportTrouble),
        /// It was refused at the door, or never left; nothing was taken.
        Refused = "refused" (ReportTrouble),
        /// The answer to the submission was lost, and the agency does not list the report, several times over: hand in the
        /// same message again.
        NotReceived = "notReceived" (ReportTrouble),
        /// It is not known whether the report was taken: look it up by its `MessageRefId`, with `trackReport`, before it is
        /// handed in again.
        Uncertain = "uncertain" (ReportTrouble),
    }

    /// What our own validation says.
    pub CheckOutcome {
        /// Nothing would be rejected.
        Valid = "valid" (CheckedReport),
        /// The findings say what would be, and why.
        Invalid = "invalid" (CheckedReport),
    }

    /// How the writing of a message ended.
    pub WriteOutcome {
        /// It was written.
        Written = "written" (WrittenReport),
        /// It cannot be written.
        Refused = "refused" (CesopRefusal),
    }

    /// How the reading of a message ended.
    pub ReadOutcome {
        /// It was read.
        Read = "read" (Box<ReadMessage>),
        /// It is no CESOP message.
        Unreadable = "unreadable" (CesopRefusal),
    }

    /// How the making of a correction ended.
    pub CorrectOutcome {
        /// Here is the correction.
        Corrected = "corrected" (Box<CorrectedReport>),
        /// Nothing was taken: hand in a new message, made from this draft, with new references.
        Anew = "anew" (Box<CorrectedReport>),
        /// There is nothing to correct.
        NothingToCorrect = "nothingToCorrect" (CesopAnswerOnly),
        /// It cannot be corrected.
        Refused = "refused" (CesopRefusal),
    }
}

model! {
    /// An answer without more.
    pub CesopAnswerOnly {
        /// The answer, where there was one.
        may "answer" answer: CesopAnswer,
    }
}
