//! Accounts, balances, transactions, balance checks.

use super::{
    CobsAgent, CobsAmount, CobsCashAccount, CobsChargesAccountBearer, CobsParty, CobsPurpose, CobsRemittance,
    Identifier,
};
use crate::bank::maxbanka::codes::{CobsBalanceAnswer, CobsBalanceCode, CobsCreditDebit, CobsEntryStatus};
use crate::iso::{Amount, Bban, Bic, CountryCode, Currency, Iban, IsoDate, IsoDateTime, MaskedPan};

model! {
    /// Which page of a list, and in which order.
    pub ReadCobsAccounts {
        /// Number of the page, from 0.
        may "page" page: u32,
        /// How many on a page; all when absent.
        may "size" size: u32,
        /// Fields to sort by, divided by commas: `currency,identification.other`.
        may "sort" sort: String,
        /// `asc` or `desc` for each of them, divided by commas.
        may "order" order: String,
    }

    /// Numbers of an account in the list.
    pub CobsListedNumber {
        /// IBAN.
        may "iban" iban: Iban,
        /// The number in the local form.
        may "other" other: Bban,
    }

    /// The bank that keeps an account.
    pub CobsServicer {
        /// Czech code of the bank: four digits.
        may "bankCode" bank_code: Identifier,
        /// ISO 3166-1 code of its country.
        may "countryCode" country_code: CountryCode,
        /// BIC.
        may "bic" bic: Bic,
    }

    /// What the user is to an account.
    pub CobsRelationship {
        /// Whether it is theirs.
        may "isOwner" is_owner: bool,
    }

    /// An account of the user.
    pub CobsAccount {
        /// The bank's id of it: what other calls name.
        may "id" id: String as "identifier",
        /// Its numbers.
        may "identification" identification: CobsListedNumber,
        /// ISO 4217 code of its currency.
        may "currency" currency: Currency,
        /// The bank that keeps it.
        may "servicer" servicer: CobsServicer,
        /// What the user is to it.
        may "relationship" relationship: CobsRelationship,
        /// The name that the user gave it.
        may "nameI18N" name_i18n: String,
        /// Name of the product.
        may "productI18N" product_i18n: String,
        /// Names of the owners.
        may "ownersNames" owners_names: Vec<String>,
    }

    /// A page of the list of accounts.
    pub CobsAccounts {
        ..page,
        /// The accounts.
        must "accounts" accounts: Vec<CobsAccount>,
    }

    /// An account, by the bank's id of it.
    pub CobsAccountRef {
        /// `id` of the account in the list.
        must "accountId" account_id: String as "identifier",
    }

    /// What a balance counts, as a code.
    pub CobsCodeOrProprietary {
        /// The code.
        may "code" code: CobsBalanceCode,
    }

    /// What a balance counts.
    pub CobsBalanceType {
        /// As a code.
        may "codeOrProprietary" code_or_proprietary: CobsCodeOrProprietary,
    }

    /// A credit line that a balance includes.
    pub CobsCreditLine {
        /// Whether it is included.
        may "included" included: bool,
        /// How large it is.
        may "amount" amount: CobsAmount,
    }

    /// The moment of a balance.
    pub CobsMoment {
        /// As a date.
        may "date" date: IsoDate,
        /// As a date with time.
        may "dateTime" date_time: IsoDateTime,
    }

    /// A balance.
    pub CobsBalance {
        /// What it counts.
        may "type" kind: CobsBalanceType,
        /// The credit line in it.
        may "creditLine" credit_line: CobsCreditLine,
        /// The amount, without sign.
        may "amount" amount: CobsAmount,
        /// Whether the account is in credit or debit.
        may "creditDebitIndicator" credit_debit_indicator: CobsCreditDebit,
        /// Of when it is.
        may "date" date: CobsMoment,
    }

    /// The balances of an account.
    pub CobsBalances {
        /// Available, current and opening balance.
        must "balances" balances: Vec<CobsBalance>,
    }

    /// Transactions to read.
    pub ReadCobsTransactions {
        /// `id` of the account in the list.
        must "accountId" account_id: String as "identifier",
        /// Number of the page, from 0. Only together with `sort`.
        may "page" page: u32,
        /// How many on a page; all when absent. Only together with `sort`.
        may "size" size: u32,
        /// Fields to sort by, divided by commas; without them the bank answers faster, in the order of processing.
        may "sort" sort: String,
        /// `asc` or `desc` for each of them, divided by commas.
        may "order" order: String,
        /// From when on, ISO 8601.
        may "fromDate" from_date: String as "identifier",
        /// Until when, inclusive, ISO 8601.
        may "toDate" to_date: String as "identifier",
    }

    /// A code of the Czech list of bank transactions.
    pub CobsProprietaryCode {
        /// The code.
        may "code" code: Identifier,
        /// Who keeps the list: `CBA`.
        may "issuer" issuer: String,
    }

    /// What kind of transaction it is.
    pub CobsTransactionCode {
        /// The code.
        may "proprietary" proprietary: CobsProprietaryCode,
    }

    /// References of a transaction.
    pub CobsReferences {
        /// Given by the client at the initiation.
        may "messageIdentification" message_identification: Identifier,
        /// Given by the bank.
        may "accountServicerReference" account_servicer_reference: Identifier,
        /// Constant symbol; for cards, the internal number of the card.
        may "paymentInformationIdentification" payment_information_identification: Identifier,
        /// Specific symbol.
        may "instructionIdentification" instruction_identification: Identifier,
        /// Variable symbol of domestic payments, reference of SEPA payments.
        may "endToEndIdentification" end_to_end_identification: Identifier,
        /// Card number with asterisks.
        may "chequeNumber" cheque_number: Identifier,
    }

    /// A change of money.
    pub CobsExchange {
        /// From this currency.
        may "sourceCurrency" source_currency: Currency,
        /// Into this one.
        may "targetCurrency" target_currency: Currency,
        /// At this rate.
        may "exchangeRate" exchange_rate: Amount,
    }

    /// An amount before or after a change of money.
    pub CobsAmountInCurrency {
        /// The amount.
        may "amount" amount: CobsAmount,
        /// The change.
        may "currencyExchange" currency_exchange: CobsExchange,
    }

    /// The amounts of a transaction.
    pub CobsAmountDetails {
        /// As the client ordered it.
        may "instructedAmount" instructed_amount: CobsAmountInCurrency,
        /// In the currency of the account.
        may "counterValueAmount" counter_value_amount: CobsAmountInCurrency,
    }

    /// The parties of a transaction.
    pub CobsRelatedParties {
        /// Who paid.
        may "debtor" debtor: CobsParty,
        /// From which account.
        may "debtorAccount" debtor_account: CobsCashAccount,
        /// Who was paid.
        may "creditor" creditor: CobsParty,
        /// To which account.
        may "creditorAccount" creditor_account: CobsCashAccount,
    }

    /// The banks of a transaction.
    pub CobsRelatedAgents {
        /// The debtor's.
        may "debtorAgent" debtor_agent: CobsAgent,
        /// The creditor's.
        may "creditorAgent" creditor_agent: CobsAgent,
    }

    /// Details of a transaction.
    pub CobsTransactionDetails {
        /// References.
        may "references" references: CobsReferences,
        /// Amounts.
        may "amountDetails" amount_details: CobsAmountDetails,
        /// Charges.
        may "charges" charges: CobsChargesAccountBearer,
        /// Parties.
        may "relatedParties" related_parties: CobsRelatedParties,
        /// Banks.
        may "relatedAgents" related_agents: CobsRelatedAgents,
        /// What it is for.
        may "purpose" purpose: CobsPurpose,
        /// Message.
        may "remittanceInformation" remittance_information: CobsRemittance,
        /// What kind of transaction it is, in words.
        may "additionalTransactionInformation" additional_transaction_information: String,
    }

    /// Details of an entry.
    pub CobsEntryDetails {
        /// Of its transaction.
        may "transactionDetails" transaction_details: CobsTransactionDetails,
    }

    /// A transaction of an account.
    pub CobsTransaction {
        /// The bank's id of it.
        may "entryReference" entry_reference: Identifier,
        /// The amount in the currency of the account, without sign.
        may "amount" amount: CobsAmount,
        /// To the debit or credit of the account.
        may "creditDebitIndicator" credit_debit_indicator: CobsCreditDebit,
        /// Whether it takes another one back.
        may "reversalIndicator" reversal_indicator: bool,
        /// Booked or blocked.
        may "status" status: CobsEntryStatus,
        /// When it was booked.
        may "bookingDate" booking_date: CobsMoment,
        /// When it counts.
        may "valueDate" value_date: CobsMoment,
        /// What kind it is.
        may "bankTransactionCode" bank_transaction_code: CobsTransactionCode,
        /// Details.
        may "entryDetails" entry_details: CobsEntryDetails,
    }

    /// A page of transactions.
    pub CobsTransactions {
        ..page,
        /// The transactions.
        must "transactions" transactions: Vec<CobsTransaction>,
    }

    /// A card.
    pub CobsCard {
        /// Name of the holder, at most 45 characters.
        may "cardholderName" cardholder_name: String,
        /// The number with its middle masked, at most 30 characters.
        may "maskedPan" masked_pan: MaskedPan,
    }

    /// A merchant.
    pub CobsMerchant {
        /// Number of the merchant.
        may "identification" identification: Identifier,
        /// Kind of merchant, such as `MERC`.
        may "type" kind: String,
        /// Name, at most 35 characters.
        may "shortName" short_name: String,
        /// Name as on the receipt, at most 70 characters.
        may "commonName" common_name: String,
        /// Address, at most 140 characters.
        may "address" address: String,
        /// ISO 3166-1 code of the country.
        may "countryCode" country_code: CountryCode,
        /// ISO 18245 code, three or four digits.
        may "merchantCategoryCode" merchant_category_code: Identifier,
    }

    /// What is to be paid.
    pub CobsBalanceQuery {
        /// ISO 4217 code of the currency.
        may "currency" currency: Currency,
        /// The amount.
        may "totalAmount" total_amount: Amount,
    }

    /// The question whether an account holds an amount.
    pub CobsBalanceCheck {
        /// Identification of the question, at most 35 characters. Required.
        may "exchangeIdentification" exchange_identification: Identifier,
        /// The card that is used.
        may "card" card: CobsCard,
        /// The account. Required.
        may "debtorAccount" debtor_account: CobsCashAccount,
        /// How the client was verified, such as `NPIN`.
        may "authenticationMethod" authentication_method: String,
        /// The merchant.
        may "merchant" merchant: CobsMerchant,
        /// The amount. Required.
        may "transactionDetails" transaction_details: CobsBalanceQuery,
    }

    /// A balance check to make.
    pub CheckCobsBalance {
        /// The question.
        must "body" body: CobsBalanceCheck,
    }

    /// The answer to a balance check.
    pub CobsBalanceChecked {
        /// The bank's number of the answer.
        may "responseIdentification" response_identification: Identifier,
        /// Identification of the question.
        may "exchangeIdentification" exchange_identification: Identifier,
        /// Approved or declined.
        must "response" response: CobsBalanceAnswer,
    }
}
