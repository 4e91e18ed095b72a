//! Accounts, balances and transactions as the framework has them (Berlin Group OpenAPI 1.3.9, schemas `accountDetails`,
//! `balance`, `transactions`, `cardTransaction` and what they are made of).
//!
//! What a bank leaves out does not make an answer unreadable: only those fields have to be there without which an entry
//! says nothing.

use super::codes::{AccountStatus, AccountUsage, BalanceType, BookingStatus};
use super::model::{AccountReference, InstructedAmount, Links};
use crate::iso::{Bban, Bic, Currency, Iban, IsoDate, IsoDateTime, MaskedPan, Pan};
use serde_json::Value;

model! {
    /// The accounts to list.
    pub AccountsQuery {
        /// Asks for the balances beside the accounts. The bank may ignore it.
        may "withBalance" with_balance: bool,
    }

    /// An account to refer to.
    pub AccountRef {
        /// The bank's id of the account (`resourceId`): opaque.
        must "accountId" account_id: String as "identifier",
    }

    /// An account to read.
    pub AccountQuery {
        /// The bank's id of the account (`resourceId`): opaque.
        must "accountId" account_id: String as "identifier",
        /// Asks for the balances beside the account. The bank may ignore it.
        may "withBalance" with_balance: bool,
    }

    /// A transaction to refer to.
    pub TransactionRef {
        /// The bank's id of the account (`resourceId`): opaque.
        must "accountId" account_id: String as "identifier",
        /// The bank's id of the transaction: opaque. Stable for booked ones.
        must "transactionId" transaction_id: String as "identifier",
    }

    /// Which transactions to read: the first page by account and dates, every further one by the link of the page
    /// before.
    pub TransactionQuery {
        /// The bank's id of the account (`resourceId`): opaque.
        must "accountId" account_id: String as "identifier",
        /// Booked ones, pending ones, or both.
        must "bookingStatus" booking_status: BookingStatus,
        /// First booking day, `YYYY-MM-DD`. Without the user at most 90 days back.
        may "dateFrom" date_from: IsoDate,
        /// Last booking day, `YYYY-MM-DD`; today when absent.
        may "dateTo" date_to: IsoDate,
        /// Most transactions on one page.
        may "limit" limit: u32,
        /// The link to the page that is wanted, as the page before gave it. It says all that the other fields say.
        may "next" next: String as "identifier",
        /// What reading page by page remembers, so that pages that lead back are noticed. Given on as it came.
        may "trail" trail: PageTrail,
    }

    /// What reading page by page remembers.
    pub PageTrail {
        /// How many pages there were.
        must "pages" pages: u32,
        /// The link that further links are compared with.
        must "mark" mark: String as "identifier",
        /// Short digests of the entries that the page before had of a list which the bank repeats on every page: so that each
        /// comes once.
        may "seen" seen: Vec<String>,
    }

    /// A balance.
    pub Balance {
        /// How much. The currency is that of the account.
        must "balanceAmount" balance_amount: InstructedAmount,
        /// Which kind.
        may "balanceType" balance_type: BalanceType,
        /// Whether the credit limit is part of it.
        may "creditLimitIncluded" credit_limit_included: bool,
        /// When it changed last.
        may "lastChangeDateTime" last_change_date_time: IsoDateTime,
        /// The day it is of.
        may "referenceDate" reference_date: IsoDate,
        /// Id of the last transaction that is part of it.
        may "lastCommittedTransaction" last_committed_transaction: String,
    }

    /// An account.
    pub AccountDetails {
        /// The bank's id of it: opaque.
        may "resourceId" resource_id: String as "identifier",
        /// International account number.
        may "iban" iban: Iban,
        /// National account number; in Norway 11 digits.
        may "bban" bban: Bban,
        /// Phone number that is registered for it.
        may "msisdn" msisdn: String,
        /// Its currency, ISO 4217.
        may "currency" currency: Currency,
        /// Name of the owner.
        may "ownerName" owner_name: String,
        /// Name the bank gave it.
        may "name" name: String,
        /// Name the PSU gave it.
        may "displayName" display_name: String,
        /// The bank's product.
        may "product" product: String,
        /// Kind of account: by ISO 20022, or before `cash-account-type-iso` the bank's own word.
        may "cashAccountType" cash_account_type: String as "identifier",
        /// Whether it can be used.
        may "status" status: AccountStatus,
        /// BIC of the bank.
        may "bic" bic: Bic,
        /// Cards or accounts that belong to it.
        may "linkedAccounts" linked_accounts: String,
        /// Who uses it.
        may "usage" usage: AccountUsage,
        /// What else the bank says of it.
        may "details" details: String,
        /// Its balances.
        may "balances" balances: Vec<Balance>,
        /// Where balances and transactions are.
        may "_links" links: Links,
    }

    /// The accounts that the PSU gave consent to.
    pub Accounts {
        /// One entry each.
        must "accounts" accounts: Vec<AccountDetails>,
    }

    /// One account.
    pub OneAccount {
        /// The account.
        must "account" account: AccountDetails,
    }

    /// The balances of an account.
    pub Balances {
        /// Which account.
        may "account" account: AccountReference,
        /// Its balances.
        must "balances" balances: Vec<Balance>,
    }

    /// A rate of exchange.
    pub ExchangeRate {
        /// Currency exchanged from.
        may "sourceCurrency" source_currency: Currency,
        /// The rate.
        may "exchangeRate" exchange_rate: String,
        /// Currency in which the rate is given.
        may "unitCurrency" unit_currency: String,
        /// Currency exchanged to.
        may "targetCurrency" target_currency: Currency,
        /// Day of the rate.
        may "quotationDate" quotation_date: IsoDate,
        /// The contract it comes from.
        may "contractIdentification" contract_identification: String as "identifier",
    }

    /// A transaction. "For booked transactions the transactionId can be expected to be stable"; pending ones may
    /// change.
    pub Transaction {
        /// The bank's id of it.
        may "transactionId" transaction_id: String as "identifier",
        /// Reference of the entry, for delta reading.
        may "entryReference" entry_reference: String as "identifier",
        /// Reference of the one who paid.
        may "endToEndId" end_to_end_id: String as "identifier",
        /// Whether it is a batch of several transactions.
        may "batchIndicator" batch_indicator: bool,
        /// How many.
        may "batchNumberOfTransactions" batch_number_of_transactions: u32,
        /// Mandate of a direct debit.
        may "mandateId" mandate_id: String as "identifier",
        /// Number of a cheque.
        may "checkId" check_id: String as "identifier",
        /// Identification of the creditor.
        may "creditorId" creditor_id: String,
        /// When it was booked.
        may "bookingDate" booking_date: IsoDate,
        /// The value date.
        may "valueDate" value_date: IsoDate,
        /// How much; below zero for outgoing money.
        must "transactionAmount" transaction_amount: InstructedAmount,
        /// Rates, where currencies were exchanged.
        may "currencyExchange" currency_exchange: Vec<ExchangeRate>,
        /// Who was paid.
        may "creditorName" creditor_name: String,
        /// The account credited.
        may "creditorAccount" creditor_account: AccountReference,
        /// The creditor's bank.
        may "creditorAgent" creditor_agent: Bic,
        /// The ultimate creditor.
        may "ultimateCreditor" ultimate_creditor: String,
        /// Who paid.
        may "debtorName" debtor_name: String,
        /// The account debited.
        may "debtorAccount" debtor_account: AccountReference,
        /// The debtor's bank.
        may "debtorAgent" debtor_agent: Bic,
        /// The ultimate debtor.
        may "ultimateDebtor" ultimate_debtor: String,
        /// Message.
        may "remittanceInformationUnstructured" remittance_information_unstructured: String,
        /// Several messages.
        may "remittanceInformationUnstructuredArray" remittance_information_unstructured_array: Vec<String>,
        /// KID or another structured reference: text, or an object with `reference`.
        may "remittanceInformationStructured" remittance_information_structured: Value,
        /// Several structured references: texts, or objects with `reference`.
        may "remittanceInformationStructuredArray" remittance_information_structured_array: Vec<Value>,
        /// What the bank says beside it.
        may "additionalInformation" additional_information: String,
        /// Standing orders, under `bookingStatus` information.
        may "additionalInformationStructured" additional_information_structured: Value,
        /// ISO 20022 purpose.
        may "purposeCode" purpose_code: String as "identifier",
        /// ISO 20022 code of the kind of transaction.
        may "bankTransactionCode" bank_transaction_code: String as "identifier",
        /// The bank's own code.
        may "proprietaryBankTransactionCode" proprietary_bank_transaction_code: String as "identifier",
        /// Balance after it.
        may "balanceAfterTransaction" balance_after_transaction: Balance,
        /// `transactionDetails`, where there are more.
        may "_links" links: Links,
    }

    /// Transactions of one page.
    pub AccountReport {
        /// Fully processed.
        may "booked" booked: Vec<Transaction>,
        /// Still to be processed.
        may "pending" pending: Vec<Transaction>,
        /// Standing orders.
        may "information" information: Vec<Transaction>,
        /// `next`, while there are more pages.
        may "_links" links: Links,
    }

    /// The bank's answer to a request for transactions: one page.
    pub Transactions {
        /// Which account.
        may "account" account: AccountReference,
        /// The transactions.
        may "transactions" transactions: AccountReport,
        /// Balances of the account.
        may "balances" balances: Vec<Balance>,
        /// Links beside the report.
        may "_links" links: Links,
    }

    /// The details of a transaction.
    pub TransactionDetails {
        /// The transaction, with what the list leaves out.
        must "transactionsDetails" transactions_details: Transaction,
    }

    /// A card account: what several cards of one contract are booked to.
    pub CardAccountDetails {
        /// The bank's id of it: opaque.
        may "resourceId" resource_id: String as "identifier",
        /// Number of the card, masked.
        may "maskedPan" masked_pan: MaskedPan,
        /// Its currency, ISO 4217.
        may "currency" currency: Currency,
        /// Name of the owner.
        may "ownerName" owner_name: String,
        /// Name the bank gave it: up to 70 characters, before `longer-names` fewer.
        may "name" name: String,
        /// Name the PSU gave it.
        may "displayName" display_name: String,
        /// The bank's product.
        may "product" product: String,
        /// Whether amounts are given as debits: a purchase is then below zero.
        may "debitAccounting" debit_accounting: bool,
        /// Whether it can be used.
        may "status" status: AccountStatus,
        /// Who uses it.
        may "usage" usage: AccountUsage,
        /// What else the bank says of it.
        may "details" details: String,
        /// How much credit there is.
        may "creditLimit" credit_limit: InstructedAmount,
        /// Its balances.
        may "balances" balances: Vec<Balance>,
        /// Where balances and transactions are.
        may "_links" links: Links,
    }

    /// The card accounts that the PSU gave consent to.
    pub CardAccounts {
        /// One entry each.
        must "cardAccounts" card_accounts: Vec<CardAccountDetails>,
    }

    /// One card account.
    pub OneCardAccount {
        /// The card account.
        must "cardAccount" card_account: CardAccountDetails,
    }

    /// The balances of a card account.
    pub CardBalances {
        /// Which card account.
        may "cardAccount" card_account: AccountReference,
        /// Whether amounts are given as debits.
        may "debitAccounting" debit_accounting: bool,
        /// Its balances.
        must "balances" balances: Vec<Balance>,
    }

    /// A transaction of a card account.
    pub CardTransaction {
        /// The bank's id of it.
        may "cardTransactionId" card_transaction_id: String as "identifier",
        /// Id of the terminal.
        may "terminalId" terminal_id: String as "identifier",
        /// When the card was used.
        may "transactionDate" transaction_date: IsoDate,
        /// When the card was used, to the second.
        may "acceptorTransactionDateTime" acceptor_transaction_date_time: IsoDateTime,
        /// When it was booked.
        may "bookingDate" booking_date: IsoDate,
        /// What is booked to the card account.
        must "transactionAmount" transaction_amount: InstructedAmount,
        /// Rates, where currencies were exchanged.
        may "currencyExchange" currency_exchange: Vec<ExchangeRate>,
        /// What was paid in the shop, in its currency.
        may "originalAmount" original_amount: InstructedAmount,
        /// What the bank takes for exchanging.
        may "markupFee" markup_fee: InstructedAmount,
        /// The same in per cent.
        may "markupFeePercentage" markup_fee_percentage: String,
        /// Id of the shop.
        may "cardAcceptorId" card_acceptor_id: String as "identifier",
        /// Where the shop is. Not every bank names the country.
        may "cardAcceptorAddress" card_acceptor_address: AcceptorAddress,
        /// Phone number of the shop.
        may "cardAcceptorPhone" card_acceptor_phone: String,
        /// Trade of the shop, ISO 18245.
        may "merchantCategoryCode" merchant_category_code: String as "identifier",
        /// Number of the card, masked.
        may "maskedPAN" masked_pan: MaskedPan,
        /// What the bank says beside it.
        may "transactionDetails" transaction_details: String,
        /// Whether it is on an invoice already.
        may "invoiced" invoiced: bool,
        /// The bank's own code.
        may "proprietaryBankTransactionCode" proprietary_bank_transaction_code: String as "identifier",
    }

    /// Where a shop is.
    pub AcceptorAddress {
        /// Street, without number.
        may "streetName" street_name: String,
        /// Number of the building.
        may "buildingNumber" building_number: String,
        /// Town.
        may "townName" town_name: String,
        /// Postal code.
        may "postCode" post_code: String as "identifier",
        /// ISO 3166 code of the country.
        may "country" country: crate::iso::CountryCode,
    }

    /// Transactions of one page of a card account.
    pub CardAccountReport {
        /// Fully processed.
        may "booked" booked: Vec<CardTransaction>,
        /// Still to be processed.
        may "pending" pending: Vec<CardTransaction>,
        /// `next`, while there are more pages.
        may "_links" links: Links,
    }

    /// The bank's answer to a request for transactions of a card account: one page.
    pub CardTransactions {
        /// Which card account.
        may "cardAccount" card_account: AccountReference,
        /// Whether amounts are given as debits.
        may "debitAccounting" debit_accounting: bool,
        /// The transactions.
        may "cardTransactions" card_transactions: CardAccountReport,
        /// Balances of the card account.
        may "balances" balances: Vec<Balance>,
        /// Links beside the report.
        may "_links" links: Links,
    }

    /// A question whether an account has the money for a card payment (Implementation Guidelines, 10).
    pub FundsQuestion {
        /// Number of the card, where the bank knows it by that.
        may "cardNumber" card_number: Pan,
        /// The account.
        must "account" account: AccountReference,
        /// The shop.
        may "payee" payee: String,
        /// How much.
        must "instructedAmount" instructed_amount: InstructedAmount,
    }

    /// A confirmation of funds to request.
    pub ConfirmFunds {
        /// The question.
        must "body" body: FundsQuestion,
    }

    /// The answer to a confirmation of funds.
    pub FundsAnswer {
        /// Whether the money was there at the time of the question.
        must "fundsAvailable" funds_available: bool,
    }
}
