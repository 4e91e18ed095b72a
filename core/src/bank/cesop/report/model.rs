//! PaymentData.xsd 4.03 as types, spelt as the schema spells it. An attribute is a field beside `value`, the text
//! of its element.

use crate::iso::Amount;
use crate::wire::model::Shape;
use serde::{Deserialize, Serialize};

/// Text of a report that names an account or a person, or a whole report: it is not printed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReportText(String);

impl ReportText {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ReportText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for ReportText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Debug for ReportText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

described! { ReportText => Shape::Text("report") }

codes! {
    /// What kind of message it is.
    pub CesopMessageType {
        /// Payment data, or that there is none.
        PaymentData = "PMT",
        /// The answer to payment data.
        ValidationResult = "VLD",
        /// A check of the connection between administrations.
        Ping = "PNG",
    }

    /// What a message holds.
    pub MessageTypeIndic {
        /// New data.
        NewData = "CESOP100",
        /// Corrections and deletions of what was sent before.
        Corrections = "CESOP101",
        /// There is nothing to report for the period.
        NothingToReport = "CESOP102",
    }

    /// What a reported payee is.
    pub DocTypeIndic {
        /// New.
        NewData = "CESOP1",
        /// It replaces one that was sent before, with all its transactions.
        CorrectedData = "CESOP2",
        /// It deletes one that was sent before.
        DeletionOfData = "CESOP3",
    }

    /// How a payment service provider is identified.
    pub PspIdType {
        /// By a BIC.
        Bic = "BIC",
        /// By something else, which `PSPIdOther` names.
        Other = "Other",
    }

    /// How an account, or the place of a payer, is identified.
    pub AccountIdentifierType {
        /// International bank account number.
        Iban = "IBAN",
        /// Another bank account number.
        Oban = "OBAN",
        /// BIC of the provider that holds the account.
        Bic = "BIC",
        /// Something else, which `accountIdentifierOther` names.
        Other = "Other",
    }

    /// What kind of name it is.
    pub CesopNameType {
        /// Business name.
        Business = "BUSINESS",
        /// Trading name.
        Trade = "TRADE",
        /// Legal name.
        Legal = "LEGAL",
        /// Name of a person.
        Person = "PERSON",
        /// Another, which `nameOther` may name.
        Other = "OTHER",
    }

    /// Which date of a transaction it is.
    pub TransactionDateType {
        /// Execution.
        Execution = "CESOP701",
        /// Clearing.
        Clearing = "CESOP702",
        /// Authorisation.
        Authorisation = "CESOP703",
        /// Purchase.
        Purchase = "CESOP704",
        /// Settlement.
        Settlement = "CESOP705",
        /// Another, which `transactionDateOther` names.
        Other = "CESOP709",
    }

    /// The legal character of an address.
    pub LegalAddressType {
        /// Residential or business.
        ResidentialOrBusiness = "CESOP301",
        /// Residential.
        Residential = "CESOP302",
        /// Business.
        Business = "CESOP303",
        /// Registered office.
        RegisteredOffice = "CESOP304",
        /// Not specified.
        Unspecified = "CESOP309",
    }

    /// What kind of tax number it is.
    pub TaxIdType {
        /// A VAT number that is not confirmed.
        UnconfirmedVat = "UNCONFIRMED_VAT",
        /// Tax identification number.
        Tin = "TIN",
        /// Import One Stop Shop.
        Ioss = "IOSS",
        /// Non-Union scheme.
        Voes = "VOES",
        /// Another, which `TAXIdOther` names.
        Other = "OTHER",
    }

    /// The result of validating a message.
    pub CesopResult {
        /// The message is valid.
        Validated = "VALIDATED",
        /// Some payees were rejected, with all their transactions; the others were accepted.
        PartiallyRejected = "PARTIALLY REJECTED",
        /// The whole message was rejected.
        FullyRejected = "FULLY REJECTED",
    }
}

model! {
    /// A CESOP message, version 4.03: a header, and payment data or a validation result.
    pub CesopMessage {
        /// The header.
        must "MessageSpec" message_spec: MessageSpec,
        /// Payment data (PMT).
        may "PaymentDataBody" payment_data_body: PaymentDataBody,
        /// The result of a validation (VLD).
        may "ValidationResult" validation_result: CesopValidationResult,
    }

    /// The header of a message.
    pub MessageSpec {
        /// Member State whose administration passes the message on: `DK`.
        must "TransmittingCountry" transmitting_country: String,
        /// Kind of message.
        must "MessageType" message_type: CesopMessageType,
        /// What the message holds.
        must "MessageTypeIndic" message_type_indic: MessageTypeIndic,
        /// UUID, version 4, of this message and no other.
        must "MessageRefId" message_ref_id: String as "identifier",
        /// `MessageRefId` of the message that is corrected or answered.
        may "CorrMessageRefId" corr_message_ref_id: String as "identifier",
        /// Who sends, where that is not who reports.
        may "SendingPSP" sending_psp: CesopPsp,
        /// The quarter.
        must "ReportingPeriod" reporting_period: ReportingPeriod,
        /// When the message was made: date, time and time zone.
        must "Timestamp" timestamp: String as "identifier",
    }

    /// A quarter of a year.
    pub ReportingPeriod {
        /// 1 to 4.
        must "Quarter" quarter: u16,
        /// The year, 2024 or later.
        must "Year" year: u16,
    }

    /// A payment service provider.
    pub CesopPsp {
        /// Its identifier.
        must "PSPId" psp_id: PspId,
        /// Its names.
        may "Name" names: Vec<CesopName>,
    }

    /// Identifier of a payment service provider.
    pub PspId {
        /// The identifier.
        must "value" value: String,
        /// What kind it is of.
        must "PSPIdType" psp_id_type: PspIdType,
        /// Which other kind.
        may "PSPIdOther" psp_id_other: String,
    }

    /// A name.
    pub CesopName {
        /// The name, 1 to 200 characters.
        must "value" value: String,
        /// What kind it is of.
        must "nameType" name_type: CesopNameType,
        /// Which other kind.
        may "nameOther" name_other: String,
    }

    /// Payment data.
    pub PaymentDataBody {
        /// The provider that reports.
        must "ReportingPSP" reporting_psp: CesopPsp,
        /// The payees with their transactions.
        may "ReportedPayee" reported_payees: Vec<ReportedPayee>,
    }

    /// A payee with the payments that it received, and the refunds that it made.
    pub ReportedPayee {
        /// Names, at least one.
        must "Name" names: Vec<CesopName>,
        /// Country of origin.
        must "Country" country: String,
        /// Addresses; left empty where none is known.
        may "Address" addresses: Vec<PayeeAddress>,
        /// Email addresses.
        may "EmailAddress" email_addresses: Vec<String>,
        /// Web pages.
        may "WebPage" web_pages: Vec<String>,
        /// Tax numbers; left empty where none is known.
        may "TAXIdentification" tax_identification: TaxIdentification,
        /// The account, and the BIC of its provider; left empty where the payee has none and a representative receives.
        may "AccountIdentifier" account_identifiers: Vec<AccountIdentifier>,
        /// The transactions; none where the payee is deleted.
        may "ReportedTransaction" reported_transactions: Vec<ReportedTransaction>,
        /// Who receives for a payee without account.
        may "Representative" representative: Representative,
        /// The references of this record.
        must "DocSpec" doc_spec: DocSpec,
    }

    /// An address.
    pub PayeeAddress {
        /// Its country.
        may "CountryCode" country_code: String as "identifier",
        /// In parts, which is preferred.
        may "AddressFix" address_fix: AddressFix,
        /// As one text.
        may "AddressFree" address_free: String,
        /// Its legal character.
        may "legalAddressType" legal_address_type: LegalAddressType,
    }

    /// An address in parts.
    pub AddressFix {
        /// Street.
        may "Street" street: String,
        /// House number or name.
        may "BuildingIdentifier" building_identifier: String,
        /// Suite.
        may "SuiteIdentifier" suite_identifier: String,
        /// Floor.
        may "FloorIdentifier" floor_identifier: String,
        /// District.
        may "DistrictName" district_name: String,
        /// Post office box.
        may "POB" pob: String,
        /// Post code.
        may "PostCode" post_code: String as "identifier",
        /// City.
        may "City" city: String,
        /// Province or state.
        may "CountrySubentity" country_subentity: String,
    }

    /// Tax numbers of a payee.
    pub TaxIdentification {
        /// Confirmed VAT numbers.
        may "VATId" vat_ids: Vec<VatId>,
        /// Other tax numbers.
        may "TAXId" tax_ids: Vec<TaxId>,
    }

    /// A confirmed VAT number.
    pub VatId {
        /// The number.
        must "value" value: ReportText,
        /// The Member State that issued it.
        must "issuedBy" issued_by: String,
    }

    /// A tax number.
    pub TaxId {
        /// The number.
        must "value" value: ReportText,
        /// The country that issued it.
        must "issuedBy" issued_by: String,
        /// What kind it is of.
        must "type" kind: TaxIdType,
        /// Which other kind.
        may "TAXIdOther" tax_id_other: String,
    }

    /// The account of a payee, or the BIC of who holds it.
    pub AccountIdentifier {
        /// The identifier.
        must "value" value: ReportText,
        /// Country of the account.
        may "CountryCode" country_code: String as "identifier",
        /// What kind it is of.
        may "type" kind: AccountIdentifierType,
        /// Which other kind.
        may "accountIdentifierOther" account_identifier_other: String,
    }

    /// A payment, or the refund of one.
    pub ReportedTransaction {
        /// Reference by which the provider knows the payment.
        must "TransactionIdentifier" transaction_identifier: String as "identifier",
        /// `TransactionIdentifier` of the payment that is refunded.
        may "CorrTransactionIdentifier" corr_transaction_identifier: String as "identifier",
        /// When; each type of date at most once, at least one of them in the quarter.
        must "DateTime" date_times: Vec<TransactionDate>,
        /// How much: positive for a payment, negative for a refund.
        must "Amount" amount: CesopAmount,
        /// By which method.
        may "PaymentMethod" payment_method: CesopPaymentMethod,
        /// Whether it was initiated at the physical premises of the merchant.
        must "InitiatedAtPhysicalPremisesOfMerchant" at_physical_premises: bool,
        /// Member State of the payer.
        must "PayerMS" payer_ms: PayerMs,
        /// The role of the provider.
        may "PSPRole" psp_role: PspRole,
        /// Whether it is a refund.
        may "IsRefund" is_refund: bool,
    }

    /// A date of a transaction.
    pub TransactionDate {
        /// Date, time and time zone: `2025-02-03T10:15:00Z`.
        must "value" value: String,
        /// Which date.
        must "transactionDateType" transaction_date_type: TransactionDateType,
        /// Which other date.
        may "transactionDateOther" transaction_date_other: String,
    }

    /// An amount with two decimals, and its currency.
    pub CesopAmount {
        /// The amount.
        must "value" value: Amount,
        /// ISO 4217 code.
        must "currency" currency: String as "identifier",
    }

    /// A payment method.
    pub CesopPaymentMethod {
        /// `Card payment`, `Bank transfer`, `Direct debit`, `E-money`, `Money Remittance`, `Marketplace`, `Intermediary` or
        /// `Other`.
        must "PaymentMethodType" payment_method_type: String as "identifier",
        /// Which other method.
        may "PaymentMethodOther" payment_method_other: String,
    }

    /// Where the payer is.
    pub PayerMs {
        /// The Member State.
        must "value" value: String,
        /// What says so.
        must "PayerMSSource" payer_ms_source: AccountIdentifierType,
    }

    /// The role of a provider.
    pub PspRole {
        /// `Acquirer`, `E-money provider`, `Payment Processor` … or `Other`.
        must "PSPRoleType" psp_role_type: String as "identifier",
        /// Which other role.
        may "PSPRoleOther" psp_role_other: String,
    }

    /// A provider that receives for a payee without account.
    pub Representative {
        /// Its identifier.
        must "RepresentativeId" representative_id: PspId,
        /// Its names.
        may "Name" names: Vec<CesopName>,
    }

    /// The references of a record.
    pub DocSpec {
        /// New, corrected or deleted.
        must "DocTypeIndic" doc_type_indic: DocTypeIndic,
        /// UUID, version 4, of this record and no other.
        must "DocRefId" doc_ref_id: String as "identifier",
        /// Not used in CESOP; ignored where it is given.
        may "CorrMessageRefId" corr_message_ref_id: String as "identifier",
        /// `DocRefId` of the record that is corrected or deleted.
        may "CorrDocRefId" corr_doc_ref_id: String as "identifier",
    }

    /// The result of a validation.
    pub CesopValidationResult {
        /// The result.
        must "ValidationResult" validation_result: CesopResult,
        /// What is wrong.
        may "ValidationErrors" validation_errors: Vec<CesopValidationError>,
    }

    /// An error that a validation found.
    pub CesopValidationError {
        /// Its code: `45010`.
        must "ErrorCode" error_code: String as "identifier",
        /// How often this error was found in this message so far: it grows with each resubmission.
        must "ErrorCounter" error_counter: i64,
        /// In a few words.
        must "ErrorShortDesc" error_short_desc: String,
        /// In full.
        must "ErrorDescription" error_description: String,
        /// The transaction at fault.
        may "TransactionIdentifier" transaction_identifier: String as "identifier",
        /// The payee at fault, by the `DocRefId` of its record.
        may "DocRefId" doc_ref_id: String as "identifier",
    }
}
