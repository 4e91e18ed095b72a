//! Who pays whom: parties, accounts, banks, amounts, messages.

use super::{Identifier, PartyNumber, Several};
use crate::iso::{Amount, Bban, Bic, CountryCode, Currency, Iban};

model! {
    /// An amount and its currency.
    pub CobsAmount {
        /// The amount: on the wire a JSON number, exact.
        may "value" value: Amount,
        /// ISO 4217 code of its currency.
        may "currency" currency: Currency,
    }

    /// The amount of an order.
    pub CobsOrderAmount {
        /// What is to be paid, in the currency of the transfer.
        may "instructedAmount" instructed_amount: CobsAmount,
        /// The same in another currency; not to be sent.
        may "equivalentAmount" equivalent_amount: CobsAmount,
    }

    /// An account number that is no IBAN.
    pub CobsOtherAccount {
        /// The number in the local form, at most 34 characters.
        may "identification" identification: Bban,
        /// Fields of the number's scheme, where a bank has them.
        may "schemeName" scheme_name: CobsSchemeName,
    }

    /// Number of an account.
    pub CobsAccountNumber {
        /// IBAN.
        may "iban" iban: Iban,
        /// Another form of the number.
        may "other" other: CobsOtherAccount,
    }

    /// An account as an order names it.
    pub CobsCashAccount {
        /// The bank's id of the account, in answers.
        may "id" id: String as "identifier",
        /// Its number.
        may "identification" identification: CobsAccountNumber,
        /// ISO 4217 code of its currency.
        may "currency" currency: Currency,
        /// Its name, in answers.
        may "name" name: String,
    }

    /// A postal address.
    pub CobsAddress {
        /// Street, at most 70 characters.
        may "streetName" street_name: String,
        /// House number, at most 16 characters.
        may "buildingNumber" building_number: String,
        /// Postal code, at most 16 characters.
        may "postCode" post_code: String as "identifier",
        /// Town, at most 35 characters.
        may "townName" town_name: String,
        /// ISO 3166-1 code of the country.
        may "country" country: CountryCode,
        /// The address in up to two lines of 70 characters.
        may "addressLine" address_line: Several<String>,
    }

    /// What kind of number an identification is.
    pub CobsSchemeName {
        /// Code of the kind of document.
        may "code" code: String as "identifier",
        /// The kind of document in words, at most 35 characters.
        may "proprietary" proprietary: String,
        /// Who issued it, at most 35 characters.
        may "issuer" issuer: String,
    }

    /// Another identification of a person or organisation.
    pub CobsOtherIdentification {
        /// The number itself, at most 35 characters: of an identity card, a passport, a register.
        may "identification" identification: PartyNumber,
        /// What kind of number it is.
        may "schemeName" scheme_name: CobsSchemeName,
        /// Who issued it, at most 35 characters.
        may "issuer" issuer: String,
    }

    /// Identification of an organisation.
    pub CobsOrganisation {
        /// BIC or BEI of the organisation.
        may "bicOrBei" bic_or_bei: String,
        /// BIC of the organisation, where a bank spells it so.
        may "bic" bic: Bic,
        /// Another number of it.
        may "other" other: CobsOtherIdentification,
    }

    /// Identification of a natural person.
    pub CobsPrivate {
        /// A number of theirs.
        may "other" other: CobsOtherIdentification,
    }

    /// Identification of a party: of an organisation or of a person, never both.
    pub CobsPartyIdentification {
        /// As an organisation.
        may "organisationIdentification" organisation_identification: CobsOrganisation,
        /// As a natural person.
        may "privateIdentification" private_identification: CobsPrivate,
    }

    /// A person or organisation.
    pub CobsParty {
        /// Name, at most 70 characters.
        may "name" name: String,
        /// Address.
        may "postalAddress" postal_address: CobsAddress,
        /// Identification.
        may "identification" identification: CobsPartyIdentification,
    }

    /// A clearing system.
    pub CobsClearingSystem {
        /// Its code.
        may "code" code: String as "identifier",
        /// Its name, where it has no code.
        may "proprietary" proprietary: String,
    }

    /// A bank as a member of a clearing system.
    pub CobsClearingMember {
        /// The clearing system.
        may "clearingSystemIdentification" clearing_system_identification: CobsClearingSystem,
        /// The bank's number in it.
        may "memberIdentification" member_identification: Identifier,
    }

    /// Another number of a bank.
    pub CobsOtherBank {
        /// The number.
        may "identification" identification: Identifier,
    }

    /// Identification of a bank.
    pub CobsInstitution {
        /// BIC.
        may "bic" bic: Bic,
        /// As a member of a clearing system.
        may "clearingSystemMemberIdentification" clearing_system_member_identification: CobsClearingMember,
        /// Name.
        may "name" name: String,
        /// Address.
        may "postalAddress" postal_address: CobsAddress,
        /// Another number of it.
        may "other" other: CobsOtherBank,
    }

    /// A bank.
    pub CobsAgent {
        /// Which one.
        may "financialInstitutionIdentification" financial_institution_identification: CobsInstitution,
    }

    /// The creditor's reference: the Czech symbols.
    pub CobsCreditorReference {
        /// `VS:…`, `KS:…`, `SS:…`: variable, constant and specific symbol; see [`crate::iso::czech::Symbols`].
        may "reference" reference: Several<String>,
    }

    /// A structured message.
    pub CobsStructuredRemittance {
        /// The creditor's reference.
        may "creditorReferenceInformation" creditor_reference_information: CobsCreditorReference,
    }

    /// The message of a payment.
    pub CobsRemittance {
        /// In words, at most 140 characters; it may hold symbols as `/VS/…/SS/…`.
        may "unstructured" unstructured: String,
        /// In symbols. Domestic payments only.
        may "structured" structured: CobsStructuredRemittance,
    }

    /// What a payment is for.
    pub CobsPurpose {
        /// ISO 20022 code.
        may "code" code: String as "identifier",
        /// In words, at most 35 characters.
        may "proprietary" proprietary: String,
    }
}

impl CobsRemittance {
    /// Variable, constant and specific symbol, from the structured or the unstructured message.
    pub fn symbols(&self) -> crate::iso::czech::Symbols {
        let references =
            self.structured.as_ref().and_then(|structured| structured.creditor_reference_information.as_ref());
        match references.and_then(|reference| reference.reference.as_ref()) {
            Some(reference) => {
                crate::iso::czech::Symbols::from_references(reference.items().iter().map(String::as_str))
            }
            None => crate::iso::czech::Symbols::from_text(self.unstructured.as_deref().unwrap_or_default()),
        }
    }
}
