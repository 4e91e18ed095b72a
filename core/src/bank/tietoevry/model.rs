//! What is sent to and answered by this bank, where it is the bank's own.

use crate::bank::xs2a::codes::{ExecutionRule, FrequencyCode};
use crate::bank::xs2a::model::{AccountReference, Address, InstructedAmount, Links};
use crate::iso::{Bic, IsoDate};

fields! {
    /// What single, bulk and periodic payments have alike.
    payment {
        /// The creditor's bank; needed for SEPA outside the EEA.
        may "creditorAgent" creditor_agent: Bic,
        /// Address of the creditor.
        may "creditorAddress" creditor_address: Address,
        /// ISO 20022 purpose, four letters.
        may "purposeCode" purpose_code: String as "identifier",
        /// Reference of the TPP, at most 35 characters.
        may "endToEndIdentification" end_to_end_identification: String as "identifier",
        /// Message to the creditor, at most 140 characters. Not together with a KID.
        may "remittanceInformationUnstructured" remittance_information_unstructured: String,
        /// KID. Not together with a message.
        may "remittanceInformationStructured" remittance_information_structured: String,
        /// Several structured references.
        may "remittanceInformationStructuredArray" remittance_information_structured_array: Vec<StructuredReference>,
        /// The ultimate debtor.
        may "ultimateDebtor" ultimate_debtor: String,
        /// The ultimate creditor.
        may "ultimateCreditor" ultimate_creditor: String,
    }

    /// Which payment of the bank is meant.
    held {
        /// The product.
        must "paymentProduct" payment_product: String as "identifier",
        /// The bank's id of the payment: opaque.
        must "paymentId" payment_id: String as "identifier",
    }
}

model! {
    /// The answer to `GET /v1/users`.
    pub Users {
        /// `scaRedirect`: where to take the user.
        must "_links" links: Links,
    }

    /// The agreements for which a PSU may act ("Special Handling for Corporate Context"). The document shows no
    /// example; fields beyond these are kept in `extra`.
    pub Agreements {
        /// The agreements.
        must "agreements" agreements: Vec<Agreement>,
    }

    /// One agreement: a company for which the PSU may act.
    pub Agreement {
        /// What to give as `PSU-Corporate-ID` to act for it (`psuCorporateId` of the session).
        may "id" id: String as "identifier",
        /// Name of the company.
        may "name" name: String,
        /// Its number in the register of companies.
        may "organisationNumber" organisation_number: String,
    }

    /// A structured reference.
    pub StructuredReference {
        /// The reference itself: a KID, or an invoice number.
        must "reference" reference: String as "identifier",
        /// `SCOR` (KID) or `CINV` (commercial invoice).
        may "referenceType" reference_type: String as "identifier",
        /// `BITS-EFAKTURA` where the reference is that of an electronic invoice.
        may "referenceIssuer" reference_issuer: String,
    }

    /// A single payment (Implementation Guidelines, 5.3.1).
    pub Payment {
        /// What is to be paid.
        must "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        must "debtorAccount" debtor_account: AccountReference,
        /// The account to be credited.
        must "creditorAccount" creditor_account: AccountReference,
        /// Name of the creditor, at most 70 characters.
        must "creditorName" creditor_name: String,
        /// When to pay, `YYYY-MM-DD`; today when absent.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        ..payment,
    }

    /// A single payment to initiate.
    pub InitiatePayment {
        /// The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank.
        must "paymentProduct" payment_product: String as "identifier",
        /// Lets a payment through that has date, amount, debtor and creditor in common with another.
        may "allowLogicalDuplicate" allow_logical_duplicate: bool,
        /// The payment.
        must "body" body: Payment,
    }

    /// One payment of a bulk payment (Implementation Guidelines, 5.3.3).
    pub BulkPaymentElement {
        /// What is to be paid.
        must "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be credited.
        must "creditorAccount" creditor_account: AccountReference,
        /// Name of the creditor, at most 70 characters.
        must "creditorName" creditor_name: String,
        ..payment,
    }

    /// Payments from one account to many, authorised as one. There is no limit of how many.
    pub BulkPayment {
        /// Reference of the TPP for the whole, at most 35 characters.
        may "paymentInformationId" payment_information_id: String as "identifier",
        /// Whether one entry is wanted on the account statement for all.
        may "batchBookingPreferred" batch_booking_preferred: bool,
        /// The account to be debited.
        must "debtorAccount" debtor_account: AccountReference,
        /// When to pay, `YYYY-MM-DD`; today when absent.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// The payments.
        must "payments" payments: Vec<BulkPaymentElement>,
    }

    /// A bulk payment to initiate.
    pub InitiateBulkPayment {
        /// The product: `norwegian-domestic-credit-transfers` is the only one.
        must "paymentProduct" payment_product: String as "identifier",
        /// Lets payments through that have date, amount, debtor and creditor in common with another.
        may "allowLogicalDuplicate" allow_logical_duplicate: bool,
        /// The payments.
        must "body" body: BulkPayment,
    }

    /// A payment that is repeated (Implementation Guidelines, 5.3.4).
    pub PeriodicPayment {
        /// What is to be paid each time.
        must "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        must "debtorAccount" debtor_account: AccountReference,
        /// The account to be credited.
        must "creditorAccount" creditor_account: AccountReference,
        /// Name of the creditor, at most 70 characters.
        must "creditorName" creditor_name: String,
        /// The first day, `YYYY-MM-DD`.
        must "startDate" start_date: IsoDate,
        /// How often.
        must "frequency" frequency: FrequencyCode,
        /// The last day; without end when absent.
        may "endDate" end_date: IsoDate,
        /// What happens when it is due on a day that is not a banking day.
        may "executionRule" execution_rule: ExecutionRule,
        /// Day of the month, `1` to `31`; what is past the end of a month is its last day.
        may "dayOfExecution" day_of_execution: String,
        ..payment,
    }

    /// A periodic payment to initiate.
    pub InitiatePeriodicPayment {
        /// The product, such as `norwegian-domestic-credit-transfers`. Others differ from bank to bank.
        must "paymentProduct" payment_product: String as "identifier",
        /// Lets a payment through that has date, amount, debtor and creditor in common with another.
        may "allowLogicalDuplicate" allow_logical_duplicate: bool,
        /// The payment.
        must "body" body: PeriodicPayment,
    }

    /// A change to a bulk payment that is still updatable.
    pub UpdateBulkPayment {
        ..held,
        /// The payments as they are to be.
        must "body" body: BulkPayment,
    }

    /// A change to a periodic payment that is still updatable.
    pub UpdatePeriodicPayment {
        ..held,
        /// The payment as it is to be.
        must "body" body: PeriodicPayment,
    }

    /// A payment as the bank holds it.
    pub PaymentDetails {
        /// Its status.
        may "transactionStatus" transaction_status: crate::bank::xs2a::codes::TransactionStatus,
        /// The bank's id of it.
        may "paymentId" payment_id: String as "identifier",
        /// What is to be paid.
        may "instructedAmount" instructed_amount: InstructedAmount,
        /// The account to be debited.
        may "debtorAccount" debtor_account: AccountReference,
        /// The account to be credited.
        may "creditorAccount" creditor_account: AccountReference,
        /// Name of the creditor.
        may "creditorName" creditor_name: String,
        /// When it is to be paid.
        may "requestedExecutionDate" requested_execution_date: IsoDate,
        /// Of a bulk payment: its reference.
        may "paymentInformationId" payment_information_id: String as "identifier",
        /// Of a bulk payment: the payments.
        may "payments" payments: Vec<BulkPaymentElement>,
        /// Of a periodic payment: the first day.
        may "startDate" start_date: IsoDate,
        /// Of a periodic payment: the last day.
        may "endDate" end_date: IsoDate,
        /// Of a periodic payment: how often.
        may "frequency" frequency: FrequencyCode,
        /// Of a periodic payment: what happens when it is due on a day that is not a banking day.
        may "executionRule" execution_rule: ExecutionRule,
        /// Of a periodic payment: day of the month.
        may "dayOfExecution" day_of_execution: String,
        /// Whether it costs a fee.
        may "transactionFeeIndicator" transaction_fee_indicator: bool,
        /// The fee.
        may "transactionFees" transaction_fees: InstructedAmount,
        /// What can be done next.
        may "_links" links: Links,
    }

    /// Where the bank sends its e-mails.
    pub ContactInformation {
        /// E-mail address.
        may "email" email: String,
    }

    /// Contact information of a TPP.
    pub RegisterContactInformation {
        /// Which TPP: country, authority and licence number, as in `NO-FSA-987654321`.
        must "tppId" tpp_id: String as "identifier",
        /// Where the bank sends its e-mails.
        must "body" body: ContactInformation,
    }

    /// A change to a single payment that is still updatable.
    pub UpdatePayment {
        /// `payments`: bulk and periodic payments have their own operations.
        must "paymentService" payment_service: String as "identifier",
        ..held,
        /// The payment as it is to be.
        must "body" body: Payment,
    }
}
