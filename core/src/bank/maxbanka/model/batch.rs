//! Batches: many payments, signed once.

use super::{CobsSignInfo, Identifier, Scenarios};
use crate::bank::maxbanka::codes::CobsInstructionStatus;

model! {
    /// A payment of a batch, by its signing.
    pub CobsBatchItem {
        /// `signInfo.signId` of a payment that is entered and not signed. Required.
        may "signId" sign_id: String as "identifier",
    }

    /// A batch of payments that are entered already.
    pub CobsBatch {
        /// Identification of the batch, at most 18 characters. Required.
        may "exchangeIdentification" exchange_identification: Identifier,
        /// Name of the batch, at most 35 characters.
        may "instructionName" instruction_name: String,
        /// Its payments, domestic and foreign together, as many as there are. Required.
        may "payments" payments: Vec<CobsBatchItem>,
    }

    /// A batch to enter.
    pub CreateCobsBatch {
        /// The batch.
        must "body" body: CobsBatch,
    }

    /// The bank's answer to a batch.
    pub CobsBatchEntered {
        /// The bank's id of the batch.
        may "transactionIdentification" transaction_identification: Identifier,
        /// Name of the batch.
        may "instructionName" instruction_name: String,
        /// The ways in which it can be signed.
        may "scenarios" scenarios: Scenarios,
        /// Status of its signing.
        may "signInfo" sign_info: CobsSignInfo,
        /// Its status.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
    }

    /// A batch, by the bank's id of it.
    pub CobsBatchRef {
        /// `transactionIdentification` of the bank's answer.
        must "batchId" batch_id: String as "identifier",
    }

    /// A batch to delete.
    pub DeleteCobsBatch {
        /// `transactionIdentification` of the bank's answer.
        must "batchId" batch_id: String as "identifier",
        /// Deletes its payments too.
        may "allInstructions" all_instructions: bool,
    }

    /// A payment of a batch and its status.
    pub CobsBatchPayment {
        /// The bank's id of the payment.
        may "transactionIdentification" transaction_identification: Identifier,
        /// Its status. Max banka's own.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
        /// Status of its signing.
        may "signInfo" sign_info: CobsSignInfo,
    }

    /// The status of a batch.
    pub CobsBatchStatus {
        /// Its status.
        must "instructionStatus" instruction_status: CobsInstructionStatus,
        /// Identification of the batch.
        may "exchangeIdentification" exchange_identification: Identifier,
        /// Its payments.
        may "payments" payments: Vec<CobsBatchPayment>,
    }
}
