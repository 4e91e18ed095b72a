//! "Sandbox API for Dynamic Mock Data": customers, agreements, accounts and transactions of the bank's own test
//! environment.
//!
//! The bank's document names the calls; the fields are those of its public mock data interface. Customer numbers are
//! national ids of made-up people or numbers of made-up companies, and are kept as secret as real ones.

use crate::bank::xs2a::model::{AccountReference, InstructedAmount, Links};
use crate::iso::{Amount, Bban, Currency, Iban, IsoDate, MaskedPan};
use crate::wire::secret::Secret;

codes! {
    /// What a customer is.
    pub CustomerType {
        /// A person.
        Private = "private",
        /// A company.
        Corporate = "corporate",
    }

    /// What a PSU may do with an account of a company.
    pub Role {
        /// Initiate payments.
        Register = "REGISTER",
        /// Read account information.
        View = "VIEW",
    }
}

fields! {
    /// Which transactions are listed.
    which {
        /// First day.
        may "fromDate" from_date: IsoDate,
        /// Last day.
        may "toDate" to_date: IsoDate,
        /// How many to leave out.
        may "offset" offset: u32,
        /// The most that are returned.
        may "limit" limit: u32,
    }
}

model! {
    /// A customer to make up.
    pub NewCustomer {
        /// Identifies the customer during SCA: eleven digits for people.
        must "customerNumber" customer_number: Secret,
        /// Name.
        must "name" name: String,
        /// A person or a company.
        must "type" customer_type: CustomerType,
    }

    /// A customer to make up.
    pub CreateCustomer {
        /// The customer.
        must "body" body: NewCustomer,
    }

    /// Which customers to list.
    pub CustomersQuery {
        /// Also lists their accounts.
        may "includeAccounts" include_accounts: bool,
        /// Also lists their agreements.
        may "includeAgreements" include_agreements: bool,
    }

    /// A customer to refer to.
    pub CustomerRef {
        /// The bank's id of the customer: opaque.
        must "customerId" customer_id: String as "identifier",
    }

    /// A made-up customer.
    pub Customer {
        /// The bank's id of the customer: opaque.
        must "customerId" customer_id: String as "identifier",
        /// Identifies the customer during SCA.
        may "customerNumber" customer_number: Secret,
        /// `PRIVATE` or `CORPORATE`.
        may "customerType" customer_type: String as "identifier",
        /// Name.
        may "customerName" customer_name: String,
        /// Accounts, where they were asked for.
        may "accounts" accounts: Vec<MockAccount>,
        /// Agreements, where they were asked for.
        may "agreements" agreements: Vec<MockAgreement>,
        /// `self`.
        may "_links" links: Links,
    }

    /// Made-up customers.
    pub Customers {
        /// One entry each.
        may "customers" customers: Vec<Customer>,
    }

    /// What a PSU may do with an account.
    pub Engagement {
        /// customerNumber of the PSU.
        must "customer" customer: Secret,
        /// The account, owned by the company.
        must "account" account: AccountReference,
        /// `VIEW` for account information, `REGISTER` for payment initiation.
        must "roles" roles: Vec<Role>,
    }

    /// An agreement to make up: which PSUs may act for a company.
    pub NewAgreement {
        /// customerNumber of the company.
        must "owner" owner: Secret,
        /// Name.
        must "name" name: String,
        /// Who may do what with which account.
        must "engagements" engagements: Vec<Engagement>,
    }

    /// An agreement to make up.
    pub CreateAgreement {
        /// The agreement.
        must "body" body: NewAgreement,
    }

    /// An agreement to refer to.
    pub AgreementRef {
        /// The bank's id of the agreement: opaque.
        must "agreementId" agreement_id: String as "identifier",
    }

    /// Engagements to add to an agreement.
    pub AddEngagements {
        /// The bank's id of the agreement: opaque.
        must "agreementId" agreement_id: String as "identifier",
        /// Who may do what with which account.
        must "body" body: Vec<Engagement>,
    }

    /// A made-up agreement.
    pub MockAgreement {
        /// The bank's id of the agreement: opaque.
        must "agreementId" agreement_id: String as "identifier",
        /// customerNumber of the owner.
        may "owner" owner: Secret,
        /// Name.
        may "name" name: String,
        /// Who may do what with which account.
        may "engagements" engagements: Vec<MockEngagement>,
        /// `self`.
        may "_links" links: Links,
    }

    /// What a PSU may do with an account, as the bank holds it.
    pub MockEngagement {
        /// customerNumber of the PSU.
        may "customer" customer: Secret,
        /// The account.
        may "account" account: AccountReference,
        /// `VIEW`, `REGISTER`.
        may "roles" roles: Vec<Role>,
    }

    /// Made-up agreements.
    pub MockAgreements {
        /// One entry each.
        may "agreements" agreements: Vec<MockAgreement>,
    }

    /// Engagements of an agreement.
    pub MockEngagements {
        /// One entry each.
        may "engagements" engagements: Vec<MockEngagement>,
    }

    /// A balance to make up.
    pub MockBalance {
        /// Which kind, in capitals: `EXPECTED`.
        must "balanceType" balance_type: String as "identifier",
        /// How much.
        must "balanceAmount" balance_amount: InstructedAmount,
    }

    /// An account to make up.
    pub NewAccount {
        /// customerNumber of the owner: a PSU, or a company.
        must "customerNumber" customer_number: Secret,
        /// Name.
        may "accountName" account_name: String,
        /// National account number, 11 digits.
        must "bban" bban: Bban,
        /// The same as IBAN.
        may "iban" iban: Iban,
        /// ISO 4217 code.
        must "currency" currency: Currency,
        /// The bank's product.
        may "product" product: String,
        /// Kind of account, such as `CACC`.
        may "cashAccountType" cash_account_type: String as "identifier",
        /// How much credit there is.
        may "creditLine" credit_line: Amount,
        /// Balances to begin with.
        may "balances" balances: Vec<MockBalance>,
    }

    /// An account to make up.
    pub CreateAccount {
        /// The account.
        must "body" body: NewAccount,
    }

    /// A made-up account to refer to.
    pub MockAccountRef {
        /// The bank's id of the account: opaque.
        must "mockAccountId" mock_account_id: String as "identifier",
    }

    /// A made-up account.
    pub MockAccount {
        /// The bank's id of the account: opaque.
        may "id" id: String as "identifier",
        /// customerNumber of the owner.
        may "customerNumber" customer_number: Secret,
        /// Name.
        may "accountName" account_name: String,
        /// National account number.
        may "bban" bban: Bban,
        /// International account number.
        may "iban" iban: Iban,
        /// ISO 4217 code.
        may "currency" currency: Currency,
        /// The bank's product.
        may "product" product: String,
        /// Kind of account.
        may "cashAccountType" cash_account_type: String as "identifier",
        /// Balances.
        may "balances" balances: Vec<MockBalance>,
        /// `self`.
        may "_links" links: Links,
    }

    /// Made-up accounts.
    pub MockAccounts {
        /// One entry each.
        may "accounts" accounts: Vec<MockAccount>,
    }

    /// A transaction to make up. It is booked in the past, and not after its value date.
    pub NewTransaction {
        /// How much; below zero for outgoing money.
        must "amount" amount: Amount,
        /// ISO 4217 code.
        must "currency" currency: Currency,
        /// The value date.
        must "valueDate" value_date: IsoDate,
        /// When it was booked.
        must "bookingDate" booking_date: IsoDate,
        /// Message.
        may "remittanceInformationUnstructured" remittance_information_unstructured: String,
        /// Identification of the creditor.
        may "creditorId" creditor_id: String,
        /// Who was paid.
        may "creditorName" creditor_name: String,
        /// The account credited.
        may "creditorAccount" creditor_account: AccountReference,
        /// The ultimate creditor.
        may "ultimateCreditor" ultimate_creditor: String,
        /// Who paid.
        may "debtorName" debtor_name: String,
        /// The account debited.
        may "debtorAccount" debtor_account: AccountReference,
        /// The ultimate debtor.
        may "ultimateDebtor" ultimate_debtor: String,
        /// Purpose.
        may "purposeCode" purpose_code: String as "identifier",
        /// Kind of transaction.
        may "bankTransactionCode" bank_transaction_code: String as "identifier",
    }

    /// Transactions to make up.
    pub CreateTransactions {
        /// The bank's id of the account: opaque.
        must "mockAccountId" mock_account_id: String as "identifier",
        /// The transactions.
        must "body" body: Vec<NewTransaction>,
    }

    /// Which made-up transactions to list.
    pub MockTransactionsQuery {
        /// The bank's id of the account: opaque.
        must "mockAccountId" mock_account_id: String as "identifier",
        ..which,
    }

    /// Made-up transactions, of an account or a card account.
    pub MockTransactions {
        /// One entry each, as the bank holds them.
        may "transactions" transactions: Vec<serde_json::Value>,
    }

    /// A card account to make up.
    pub NewCardAccount {
        /// customerNumber of the owner: a PSU, or a company.
        must "customerNumber" customer_number: Secret,
        /// Name.
        may "name" name: String,
        /// Number of the card, masked.
        must "maskedPan" masked_pan: MaskedPan,
        /// ISO 4217 code.
        must "currency" currency: Currency,
        /// The bank's product.
        may "product" product: String,
        /// How much credit there is.
        may "creditLimit" credit_limit: InstructedAmount,
        /// Balances to begin with.
        may "balances" balances: Vec<MockBalance>,
    }

    /// A card account to make up.
    pub CreateCardAccount {
        /// The card account.
        must "body" body: NewCardAccount,
    }

    /// A made-up card account to refer to.
    pub MockCardAccountRef {
        /// The bank's id of the card account: opaque.
        must "mockCardAccountId" mock_card_account_id: String as "identifier",
    }

    /// A made-up card account.
    pub MockCardAccount {
        /// The bank's id of the card account: opaque.
        may "resourceId" resource_id: String as "identifier",
        /// customerNumber of the owner.
        may "customerNumber" customer_number: Secret,
        /// Name.
        may "name" name: String,
        /// Number of the card, masked.
        may "maskedPan" masked_pan: MaskedPan,
        /// ISO 4217 code.
        may "currency" currency: Currency,
        /// The bank's product.
        may "product" product: String,
        /// How much credit there is.
        may "creditLimit" credit_limit: InstructedAmount,
        /// Balances.
        may "balances" balances: Vec<MockBalance>,
        /// `self`.
        may "_links" links: Links,
    }

    /// Made-up card accounts.
    pub MockCardAccounts {
        /// One entry each.
        may "cardAccounts" card_accounts: Vec<MockCardAccount>,
    }

    /// A card transaction to make up.
    pub NewCardTransaction {
        /// Id of it.
        must "cardTransactionId" card_transaction_id: String as "identifier",
        /// Id of the terminal.
        may "terminalId" terminal_id: String as "identifier",
        /// When it was booked.
        must "bookingDate" booking_date: IsoDate,
        /// When the card was used.
        must "transactionDate" transaction_date: IsoDate,
        /// What is booked to the card account.
        must "transactionAmount" transaction_amount: InstructedAmount,
        /// What was paid in the shop, in its currency.
        may "originalAmount" original_amount: InstructedAmount,
        /// What the bank takes for exchanging.
        may "markupFee" markup_fee: InstructedAmount,
        /// The same in per cent.
        may "markupFeePercentage" markup_fee_percentage: String,
        /// Id of the shop.
        may "cardAcceptorId" card_acceptor_id: String as "identifier",
        /// Trade of the shop.
        may "merchantCategoryCode" merchant_category_code: String as "identifier",
        /// Number of the card, masked.
        may "maskedPan" masked_pan: MaskedPan,
        /// What the bank says beside it.
        may "transactionDetails" transaction_details: String,
    }

    /// Card transactions to make up.
    pub CreateCardTransactions {
        /// The bank's id of the card account: opaque.
        must "mockCardAccountId" mock_card_account_id: String as "identifier",
        /// The transactions.
        must "body" body: Vec<NewCardTransaction>,
    }

    /// Which made-up card transactions to list.
    pub MockCardTransactionsQuery {
        /// The bank's id of the card account: opaque.
        must "mockCardAccountId" mock_card_account_id: String as "identifier",
        ..which,
    }
}
