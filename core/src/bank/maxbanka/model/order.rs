//! Payments and standing orders.

use super::{
    CobsAgent, CobsCashAccount, CobsOrderAmount, CobsParty, CobsPurpose, CobsRemittance, CobsSignInfo, Identifier,
    Scenarios,
};
use crate::bank::maxbanka::codes::{
    CobsChargeBearer, CobsInstructionStatus, CobsInterval, CobsMode, CobsModeDue, CobsPriority, CobsServiceLevel,
};
use crate::iso::{Amount, IsoDate};

fields! {
    /// What payments and standing orders say at their end: a message, and in answers how they are signed.
    signed {
        /// Message.
        may "remittanceInformation" remittance_information: CobsRemittance,
        /// The ways in which it can be signed. In answers.
        may "scenarios" scenarios: Scenarios,
        /// Status of its signing. In answers.
        may "signInfo" sign_info: CobsSignInfo,
        /// Its status. In answers.
        may "instructionStatus" instruction_status: CobsInstructionStatus,
        /// What the bank has changed. In answers.
        may "statusChangeInfo" status_change_info: String,
    }
}

model! {
    /// Identifications of a payment.
    pub CobsPaymentIdentification {
        /// Given by the TPP, at most 35 characters. Required.
        may "instructionIdentification" instruction_identification: Identifier,
        /// Given by the payer for the payee, at most 35 characters. SEPA only, and required there.
        may "endToEndIdentification" end_to_end_identification: Identifier,
        /// Given by the bank. In answers.
        may "transactionIdentification" transaction_identification: Identifier,
    }

    /// The kind of payment, as a service level.
    pub CobsServiceLevelChoice {
        /// The code. In answers.
        may "code" code: CobsServiceLevel,
    }

    /// The category of a payment's purpose.
    pub CobsCategoryPurpose {
        /// ISO 20022 code.
        may "code" code: String as "identifier",
        /// In words.
        may "proprietary" proprietary: String,
    }

    /// The kind of payment.
    pub CobsPaymentType {
        /// How fast.
        may "instructionPriority" instruction_priority: CobsPriority,
        /// What the bank has made of it. In answers.
        may "serviceLevel" service_level: CobsServiceLevelChoice,
        /// Category of its purpose; not to be sent.
        may "categoryPurpose" category_purpose: CobsCategoryPurpose,
    }

    /// An agreed rate of exchange.
    pub CobsAgreedRate {
        /// The rate.
        may "exchangeRate" exchange_rate: Amount,
        /// What kind of rate.
        may "rateType" rate_type: String as "identifier",
        /// Number of the contract.
        may "contractIdentification" contract_identification: Identifier,
    }

    /// Who bears the charges.
    pub CobsChargesAccountBearer {
        /// Debtor, creditor or both.
        may "bearer" bearer: CobsChargeBearer,
    }

    /// A payment: as it is ordered, and as the bank answers it.
    ///
    /// What must be there and what must not follows from the kind of payment: domestic, SEPA, foreign inside and
    /// outside the European Economic Area (COBS rulebook, chapter 4). It is checked before anything is sent.
    pub CobsPayment {
        /// Identifications. Required.
        may "paymentIdentification" payment_identification: CobsPaymentIdentification,
        /// Kind and priority.
        may "paymentTypeInformation" payment_type_information: CobsPaymentType,
        /// Amount. Required.
        may "amount" amount: CobsOrderAmount,
        /// When to pay, `YYYY-MM-DD`; today when absent.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// An agreed rate of exchange; not to be sent.
        may "exchangeRateInformation" exchange_rate_information: CobsAgreedRate,
        /// Who bears the charges. Foreign payments only.
        may "chargeBearer" charge_bearer: CobsChargeBearer,
        /// The account for the charges; not to be sent.
        may "chargesAccount" charges_account: CobsCashAccount,
        /// The ultimate debtor. SEPA only.
        may "ultimateDebtor" ultimate_debtor: CobsParty,
        /// Who pays; not to be sent.
        may "debtor" debtor: CobsParty,
        /// Who initiates the payment.
        may "initiatingParty" initiating_party: CobsParty,
        /// The account to be debited. Required, with its IBAN.
        may "debtorAccount" debtor_account: CobsCashAccount,
        /// An intermediary bank; not to be sent.
        may "intermediaryAgent1" intermediary_agent1: CobsAgent,
        /// The creditor's bank. Required for foreign payments.
        may "creditorAgent" creditor_agent: CobsAgent,
        /// Who is paid. Required except for domestic payments, where it must not be sent.
        may "creditor" creditor: CobsParty,
        /// The account to be credited. Required.
        may "creditorAccount" creditor_account: CobsCashAccount,
        /// The ultimate creditor. SEPA only.
        may "ultimateCreditor" ultimate_creditor: CobsParty,
        /// What it is for.
        may "purpose" purpose: CobsPurpose,
        /// Instruction for the next bank; not to be sent.
        may "instructionForNextAgent" instruction_for_next_agent: String,
        ..signed,
    }

    /// A payment to order.
    pub InitiateCobsPayment {
        /// The payment.
        must "body" body: CobsPayment,
    }

    /// A payment, by the bank's id of it.
    pub CobsPaymentRef {
        /// `paymentIdentification.transactionIdentification` of the bank's answer.
        must "paymentId" payment_id: String as "identifier",
    }

    /// The status of a payment.
    pub CobsStatus {
        /// Its status.
        must "instructionStatus" instruction_status: CobsInstructionStatus,
        /// What the bank has changed.
        may "statusChangeInfo" status_change_info: String,
    }

    /// Identifications of a standing order.
    pub CobsStandingOrderIdentification {
        /// Given by the TPP, at most 35 characters.
        may "instructionIdentification" instruction_identification: Identifier,
        /// Given by the payer for the payee, at most 35 characters.
        may "endToEndIdentification" end_to_end_identification: Identifier,
        /// Given by the bank. In answers.
        may "transactionIdentification" transaction_identification: Identifier,
    }

    /// When a standing order pays.
    pub CobsExecution {
        /// How it ends. Required.
        may "mode" mode: CobsMode,
        /// What happens when its day is no banking day. Required.
        may "modeDue" mode_due: CobsModeDue,
        /// How often. Required.
        may "interval" interval: CobsInterval,
        /// On which day. Not at Max banka.
        may "intervalDue" interval_due: Identifier,
        /// Every how many intervals, 1 to 10; 1 when absent. Max banka's own.
        may "remitSkipCount" remit_skip_count: i64,
    }

    /// A time without payments.
    pub CobsBreak {
        /// Its first day.
        may "validFromDate" valid_from_date: IsoDate,
        /// Its last day.
        may "validToDate" valid_to_date: IsoDate,
    }

    /// Times without payments. Not at Max banka.
    pub CobsExceptions {
        /// Months, such as `JUNE`.
        may "stoppages" stoppages: Vec<String>,
        /// Spans of days.
        may "breaks" breaks: Vec<CobsBreak>,
    }

    /// Until when a standing order pays.
    pub CobsValidity {
        /// Day of the last payment; needed with mode `UNTIL_DATE`.
        may "lastExecutionDate" last_execution_date: IsoDate,
        /// Number of payments. Not at Max banka.
        may "maxIterations" max_iterations: Identifier,
        /// Sum of payments. Not at Max banka.
        may "maxAmount" max_amount: super::CobsAmount,
    }

    /// The terms of a standing order.
    pub CobsTerms {
        /// Name that the user gives it, at most 140 characters; the account number when absent.
        may "alias" alias: String,
        /// When it pays. Required.
        may "execution" execution: CobsExecution,
        /// Times without payments.
        may "exceptions" exceptions: CobsExceptions,
        /// Until when.
        may "validity" validity: CobsValidity,
        /// When it paid last. In answers.
        may "lastProcessDate" last_process_date: IsoDate,
    }

    /// A standing order: as it is ordered, and as the bank answers it.
    pub CobsStandingOrder {
        /// Identifications.
        may "standingOrderIdentification" standing_order_identification: CobsStandingOrderIdentification,
        /// Kind and priority.
        may "paymentTypeInformation" payment_type_information: CobsPaymentType,
        /// Amount of each payment. Required.
        may "amount" amount: CobsOrderAmount,
        /// Day of the first payment.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// The terms. Required.
        may "standingOrder" standing_order: CobsTerms,
        /// An agreed rate of exchange.
        may "exchangeRateInformation" exchange_rate_information: CobsAgreedRate,
        /// Who bears the charges; shared when absent in a foreign one.
        may "chargeBearer" charge_bearer: CobsChargeBearer,
        /// The account for the charges.
        may "chargesAccount" charges_account: CobsCashAccount,
        /// The ultimate debtor.
        may "ultimateDebtor" ultimate_debtor: CobsParty,
        /// Who pays.
        may "debtor" debtor: CobsParty,
        /// The account to be debited. Required.
        may "debtorAccount" debtor_account: CobsCashAccount,
        /// An intermediary bank.
        may "intermediaryAgent1" intermediary_agent1: CobsAgent,
        /// The creditor's bank.
        may "creditorAgent" creditor_agent: CobsAgent,
        /// Who is paid; the name has at most 35 characters and may be left out of a domestic one.
        may "creditor" creditor: CobsParty,
        /// The account to be credited. Required.
        may "creditorAccount" creditor_account: CobsCashAccount,
        /// The ultimate creditor.
        may "ultimateCreditor" ultimate_creditor: CobsParty,
        /// What it is for; needed from EUR 15,000 on.
        may "purpose" purpose: CobsPurpose,
        /// Instruction for the next bank.
        may "instructionForNextAgent" instruction_for_next_agent: String,
        ..signed,
    }

    /// A standing order to enter.
    pub CreateCobsStandingOrder {
        /// The standing order.
        must "body" body: CobsStandingOrder,
    }

    /// A standing order, by the bank's id of it.
    pub CobsStandingOrderRef {
        /// `standingOrderIdentification.transactionIdentification` of the bank's answer.
        must "standingOrderId" standing_order_id: String as "identifier",
    }

    /// A change of a standing order: the whole of it, as it is to be. The bank makes a new one of it, and deletes the
    /// old one when the new one is signed.
    pub UpdateCobsStandingOrder {
        /// `standingOrderIdentification.transactionIdentification` of the one to be changed.
        must "standingOrderId" standing_order_id: String as "identifier",
        /// The standing order as it is to be.
        must "body" body: CobsStandingOrder,
    }

    /// A page of standing orders.
    pub CobsStandingOrders {
        ..page,
        /// The standing orders.
        must "standingOrders" standing_orders: Vec<CobsStandingOrder>,
    }

    /// A payment that a standing order has made.
    pub CobsRealizedPayment {
        /// The bank's id of it.
        may "transactionIdentification" transaction_identification: Identifier,
        /// When.
        may "date" date: IsoDate,
    }

    /// The status of a standing order.
    pub CobsStandingOrderStatus {
        /// Its status.
        must "instructionStatus" instruction_status: CobsInstructionStatus,
        /// The payments it has made.
        may "realizedPayments" realized_payments: Vec<CobsRealizedPayment>,
    }
}
