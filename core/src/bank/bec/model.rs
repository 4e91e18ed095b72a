//! What is sent to and answered by this bank, where it is the bank's own ("Definitions").

use crate::bank::xs2a::codes::{ExecutionRule, FrequencyCode, TransactionStatus};
use crate::bank::xs2a::model::InstructedAmount;
use crate::iso::slip::{SlipId, SlipType};
use crate::iso::{Bban, Bic, Iban, IsoDate};

codes! {
    /// The payment products.
    pub PaymentProduct {
        /// Domestic, on a day: `requestedExecutionDate` is mandatory.
        Domestic = "domestic-credit-transfers",
        /// Domestic, at once: there is no `requestedExecutionDate`.
        InstantDomestic = "instant-domestic-credit-transfers",
        /// Domestic, within the day.
        IntradayDomestic = "intraday-domestic-credit-transfers",
        /// SEPA: both accounts by IBAN.
        Sepa = "sepa-credit-transfers",
        /// Cross-border: the debtor by IBAN, the creditor's bank by BICFI.
        CrossBorder = "cross-border-credit-transfers",
        /// Between accounts in different currencies: `chargeBearer` is mandatory.
        InternalCurrency = "internal-currency-transfers",
    }

    /// Who bears the charges (ISO 20022, ChargeBearerType1Code).
    pub ChargeBearer {
        /// The debtor bears all.
        Debt = "DEBT",
        /// The creditor bears all.
        Cred = "CRED",
        /// Each side bears its own.
        Shar = "SHAR",
        /// As agreed in the service level or scheme.
        Slev = "SLEV",
    }

    /// Whose account's currency the payment is in.
    pub CurrencyAccount {
        /// The debtor's.
        Debt = "DEBT",
        /// The creditor's.
        Cred = "CRED",
    }
}

fields! {
    /// What single and periodic payments say of themselves.
    references {
        /// Reference of the TPP, at most 35 characters.
        may "endToEndIdentification" end_to_end_identification: String as "identifier",
        /// ISO 20022 purpose (ExternalPurpose1Code), four characters.
        may "purposeCode" purpose_code: String as "identifier",
        /// Structured reference, at most 140 characters.
        may "remittanceInformationStructured" remittance_information_structured: String,
        /// Message to the creditor, at most 140 characters.
        may "remittanceInformationUnstructured" remittance_information_unstructured: String,
        /// Message to the creditor, line by line.
        may "remittanceInformationUnstructuredArray" remittance_information_unstructured_array: Vec<String>,
        /// The ultimate creditor, at most 70 characters.
        may "ultimateCreditor" ultimate_creditor: String,
    }
}

model! {
    /// An account by one of its numbers: "Either iban or bban MUST be filled out".
    pub BecAccount {
        /// International account number (ISO 13616).
        may "iban" iban: Iban,
        /// National account number, up to 14 digits: in Denmark the four of the registration number and ten of the
        /// account.
        may "bban" bban: Bban,
    }

    /// A payment ("PaymentInitiation"). Which fields it has depends on the product.
    pub PaymentInitiation {
        /// What is to be paid. The bank wants a JSON number; here it is text, digit for digit.
        must "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        must "debtorAccount" debtor_account: BecAccount,
        /// The account to be credited.
        must "creditorAccount" creditor_account: BecAccount,
        /// Name of the creditor, at most 70 characters.
        may "creditorName" creditor_name: String,
        /// The creditor's bank (BICFI). Mandatory for cross-border payments.
        may "creditorAgent" creditor_agent: Bic,
        /// When to pay, `YYYY-MM-DD`. Mandatory for domestic payments, refused for instant ones.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// Who bears the charges. For cross-border payments and, there mandatory and DEBT or CRED only, for transfers
        /// between currencies.
        may "chargeBearer" charge_bearer: ChargeBearer,
        ..references,
        /// Whose account's currency counts. For transfers between currencies only.
        may "currencyAccount" currency_account: CurrencyAccount,
        /// A line of further details, at most 70 characters. For transfers between currencies only.
        may "additionalDetails" additional_details: String,
        /// Message to the bank, at most 70 characters. For transfers between currencies only.
        may "messageToBank" message_to_bank: String,
    }

    /// A payment to initiate.
    pub InitiateBecPayment {
        /// The product.
        must "paymentProduct" payment_product: PaymentProduct,
        /// The payment.
        must "body" body: PaymentInitiation,
    }

    /// The payment of a slip ("PaymentInitiationSlip"). Which fields it has depends on the slip type.
    pub PaymentInitiationSlip {
        /// What is to be paid. The bank wants a JSON number; here it is text, digit for digit.
        must "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        must "debtorAccount" debtor_account: BecAccount,
        /// Giro number (up to 8 digits) or FI creditor number (8 digits).
        must "creditorId" creditor_id: String,
        /// Payment id of the slip, with its check digit: 15 digits for slip-71, 16 for slip-04, slip-15 and slip-75,
        /// none for slip-01 and slip-73.
        may "debtorId" debtor_id: SlipId,
        /// When to pay, `YYYY-MM-DD`; as soon as possible when absent.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// Reference of the TPP, at most 20 characters.
        may "endToEndIdentification" end_to_end_identification: String as "identifier",
        /// Message to the creditor, at most 140 characters. Mandatory for slip-01 and slip-73, possible for slip-75.
        may "paymentInformation" payment_information: String,
        /// The creditor's name and address, at most 140 characters. For slip-01 and slip-75 only.
        may "remittanceInformationUnstructured" remittance_information_unstructured: String,
    }

    /// The payment of a slip to initiate.
    pub InitiateBecSlip {
        /// The type of the slip.
        must "slipType" slip_type: SlipType,
        /// The payment.
        must "body" body: PaymentInitiationSlip,
    }

    /// A payment that is repeated ("PeriodicPaymentInitiation").
    pub PeriodicPaymentInitiation {
        /// What is to be paid each time. The bank wants a JSON number; here it is text, digit for digit.
        must "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        must "debtorAccount" debtor_account: BecAccount,
        /// The account to be credited.
        must "creditorAccount" creditor_account: BecAccount,
        /// The day the period begins, `YYYY-MM-DD`.
        must "startDate" start_date: IsoDate,
        /// How often. The bank does not support Daily and EveryTwoMonths.
        must "frequency" frequency: FrequencyCode,
        /// The day the period ends; without end when absent.
        may "endDate" end_date: IsoDate,
        /// Day of the month on which it is executed, `0` to `31`. Needed where it is repeated by months.
        may "dayOfExecution" day_of_execution: String,
        /// What happens when it is due on a day that is not a banking day. The bank does not support it.
        may "executionRule" execution_rule: ExecutionRule,
        /// Name of the creditor, at most 70 characters.
        may "creditorName" creditor_name: String,
        /// The creditor's bank (BICFI).
        may "creditorAgent" creditor_agent: Bic,
        /// Not supported: a periodic payment has `startDate` and `dayOfExecution`.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        ..references,
    }

    /// A periodic payment to initiate.
    pub InitiateBecPeriodicPayment {
        /// The product: `domestic-credit-transfers` is the only one.
        must "paymentProduct" payment_product: PaymentProduct,
        /// The payment.
        must "body" body: PeriodicPaymentInitiation,
    }

    /// A payment as the bank holds it ("PaymentInitiationInfoResponse").
    pub PaymentInitiationInfo {
        /// Its status.
        may "transactionStatus" transaction_status: TransactionStatus,
        /// What is to be paid.
        may "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        may "debtorAccount" debtor_account: BecAccount,
        /// The account to be credited.
        may "creditorAccount" creditor_account: BecAccount,
        /// Name of the creditor.
        may "creditorName" creditor_name: String,
        /// The creditor's bank (BICFI).
        may "creditorAgent" creditor_agent: Bic,
        /// When it is to be paid.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// Who bears the charges.
        may "chargeBearer" charge_bearer: ChargeBearer,
        /// Reference of the TPP.
        may "endToEndIdentification" end_to_end_identification: String as "identifier",
        /// ISO 20022 purpose.
        may "purposeCode" purpose_code: String as "identifier",
        /// Structured reference.
        may "remittanceInformationStructured" remittance_information_structured: String,
        /// Message to the creditor; of a slip the creditor's name and address.
        may "remittanceInformationUnstructured" remittance_information_unstructured: String,
        /// Message to the creditor, line by line.
        may "remittanceInformationUnstructuredArray" remittance_information_unstructured_array: Vec<String>,
        /// The ultimate creditor.
        may "ultimateCreditor" ultimate_creditor: String,
        /// Of a periodic payment: the day the period begins.
        may "startDate" start_date: IsoDate,
        /// Of a periodic payment: the day the period ends.
        may "endDate" end_date: IsoDate,
        /// Of a periodic payment: day of the month.
        may "dayOfExecution" day_of_execution: String,
        /// Of a periodic payment: how often.
        may "frequency" frequency: FrequencyCode,
        /// Of a periodic payment: what happens when it is due on a day that is not a banking day.
        may "executionRule" execution_rule: ExecutionRule,
        /// Of a transfer between currencies: a line of further details.
        may "additionalDetails" additional_details: String,
        /// Of a transfer between currencies: message to the bank.
        may "messageToBank" message_to_bank: String,
        /// Of a slip: the creditor's giro or FI number.
        may "creditorId" creditor_id: String,
        /// Of a slip: its payment id.
        may "debtorId" debtor_id: SlipId,
        /// Of a slip: message to the creditor.
        may "paymentInformation" payment_information: String,
    }
}
