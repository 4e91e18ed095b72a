//! Every operation of the bank, in the order of its number in OPERATIONS.md.

use super::mock::{
    AddEngagements, AgreementRef, CreateAccount, CreateAgreement, CreateCardAccount, CreateCardTransactions,
    CreateCustomer, CreateTransactions, Customer, CustomerRef, Customers, CustomersQuery, MockAccount, MockAccountRef,
    MockAccounts, MockAgreement, MockAgreements, MockCardAccount, MockCardAccountRef, MockCardAccounts,
    MockCardTransactionsQuery, MockEngagements, MockTransactions, MockTransactionsQuery,
};
use super::model::{
    Agreements, ContactInformation, InitiateBulkPayment, InitiatePayment, InitiatePeriodicPayment, PaymentDetails,
    RegisterContactInformation, UpdateBulkPayment, UpdatePayment, UpdatePeriodicPayment, Users,
};
use super::rules;
use super::view::{self, AccountsOutcome, CardAccountsOutcome, CardTransactionPageOutcome, TransactionPageOutcome};
use crate::bank::xs2a::account::{
    AccountQuery, AccountRef, Accounts, AccountsQuery, Balances, CardAccounts, CardBalances, CardTransaction,
    CardTransactions, ConfirmFunds, FundsAnswer, OneAccount, OneCardAccount, Transaction, TransactionDetails,
    TransactionQuery, TransactionRef, Transactions,
};
use crate::bank::xs2a::basket::{
    BasketAuthorisationRef, BasketCreated, BasketDetails, BasketOutcome, BasketRef, BasketStatus, CreateBasket,
    SignBasket,
};
use crate::bank::xs2a::consent::{AskForConsent, ConsentOutcome, ConsentStarted};
use crate::bank::xs2a::model::{
    AuthorisationRef, AuthorisationStarted, Authorisations, CancellationReply, PaymentInitiated, PaymentRef,
    PaymentStatus, ScaStatusReply,
};
use crate::bank::xs2a::payment::{PaymentOutcome, PaymentToContinue};
use crate::bank::xs2a::{Xs2a, jobs};
use crate::system::operation::Nothing;
use crate::system::row::operations;

operations! { "tietoevry" of Xs2a:
    /// Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.
    ///
    /// Source: "Register a PSU with the TPP".
    "1.1" ReadUsers = "users": GET "/v1/users", Nothing => Users, Read;

    /// Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
    ///
    /// Source: "Register a PSU with the TPP".
    "1.1" Register = "register": JOB, Nothing => PaymentOutcome {job &jobs::REGISTER};

    /// List the agreements for which a PSU may act, so that they can choose their corporate context.
    ///
    /// Source: "Special Handling for Corporate Context".
    "1.2" ListAgreements = "agreements": GET "/v1/agreements", Nothing => Agreements, Read;
    /// Ask where the user can give or change consent. Not needed the first time: the first call to any account asks by
    /// itself.
    ///
    /// Source: "Consent".
    "1.3" AskBankOfferedConsent = "bankOfferedConsent": POST "/v1/bank-offered-consents",
        Nothing => ConsentStarted, Idempotent;

    /// Ask for consent in the deprecated way. The bank disregards the body and answers as it does to bankOfferedConsent.
    ///
    /// Source: "Consent", "Future Deprecations".
    "1.3" AskDeprecatedConsent = "deprecatedConsent": POST "/v1/consents",
        AskForConsent => ConsentStarted, Idempotent;

    /// Let the user give or change consent: ask where, take the user there, read who they are from their return.
    ///
    /// Source: "Consent", "Bank Offered Consent User Interface".
    "1.3" GiveConsent = "consent": JOB, Nothing => ConsentOutcome {job &jobs::CONSENT};

    /// List the accounts that the PSU gave consent to. Without consent the user is taken to the bank first.
    ///
    /// Source: "Account Information API Access".
    "1.4" ReadAccounts = "accounts": GET "/v1/accounts" ["withBalance"], AccountsQuery => Accounts, Read;

    /// List the accounts in one way whatever the bank's version: kinds by ISO 20022, amounts as text.
    ///
    /// Source: "Account Information API Access", "Future Breaking Changes".
    "1.4" ListAccounts = "listAccounts": JOB,
        AccountsQuery => AccountsOutcome {via "accounts"} {view view::accounts};

    /// Read one account.
    ///
    /// Source: Implementation Guidelines, 6.6.2.
    "1.4" ReadAccount = "account": GET "/v1/accounts/{accountId}" ["withBalance"],
        AccountQuery => OneAccount, Read;

    /// Read the balances of an account. Without the user at most four times a day.
    ///
    /// Source: "User Not Present - Request Limits", "Account and balance currency".
    "1.5" ReadBalances = "balances": GET "/v1/accounts/{accountId}/balances",
        AccountRef => Balances, Read {counted};

    /// Read a page of transactions. Without the user at most four times a day, of the last 90 days.
    ///
    /// Source: "Account Transactions", "User Not Present - Request Limits", "Known Issues".
    "1.6" ReadTransactions = "transactions": GET "/v1/accounts/{accountId}/transactions" ["bookingStatus", "dateFrom", "dateTo", "limit"],
        TransactionQuery => Transactions, Read {counted} {rule rules::transactions};

    /// Read transactions page by page, in one way whatever the bank's version: the outcome holds one page, and what to begin
    /// this job with for the next.
    ///
    /// Source: "Account Transactions", "Future Breaking Changes".
    "1.6" ReadTransactionPage = "transactionPage": JOB,
        TransactionQuery => TransactionPageOutcome {via "transactions"} {view view::transactions};

    /// Read transactions one by one, over all pages, with one page in memory. They are presented in one way whatever the bank's
    /// version; pending ones come once, also where the bank repeats them on every page.
    ///
    /// Source: "Account Transactions", "Future Breaking Changes", "Known Issues".
    "1.6" EveryTransaction = "everyTransaction": LIST "transactions" ["transactions.booked", "transactions.pending", "transactions.information"],
        TransactionQuery => Transaction {entries view::adapt} {repeats view::PENDING};

    /// Read the details of a transaction.
    ///
    /// Source: "Transaction List and Details".
    "1.7" ReadTransactionDetails = "transactionDetails": GET "/v1/accounts/{accountId}/transactions/{transactionId}",
        TransactionRef => TransactionDetails, Read;

    /// List the card accounts that the PSU gave consent to.
    ///
    /// Source: Implementation Guidelines, 6.7.1.
    "1.8" ReadCardAccounts = "cardAccounts": GET "/v1/card-accounts", Nothing => CardAccounts, Read;

    /// List the card accounts in one way whatever the bank's version: amounts as text, and whether a name may be cut off.
    ///
    /// Source: "Future Breaking Changes".
    "1.8" ListCardAccounts = "listCardAccounts": JOB,
        Nothing => CardAccountsOutcome {via "cardAccounts"} {view view::card_accounts};

    /// Read one card account.
    ///
    /// Source: Implementation Guidelines, 6.7.2.
    "1.8" ReadCardAccount = "cardAccount": GET "/v1/card-accounts/{accountId}",
        AccountRef => OneCardAccount, Read;

    /// Read the balances of a card account.
    ///
    /// Source: Implementation Guidelines, 6.7.3.
    "1.8" ReadCardBalances = "cardBalances": GET "/v1/card-accounts/{accountId}/balances",
        AccountRef => CardBalances, Read;

    /// Read a page of transactions of a card account.
    ///
    /// Source: Implementation Guidelines, 6.7.4.
    "1.8" ReadCardTransactions = "cardTransactions": GET "/v1/card-accounts/{accountId}/transactions" ["bookingStatus", "dateFrom", "dateTo", "limit"],
        TransactionQuery => CardTransactions, Read {rule rules::transactions};

    /// Read transactions of a card account page by page, in one way whatever the bank's version: originalAmount and
    /// transactionAmount are where they belong.
    ///
    /// Source: "Future Breaking Changes".
    "1.8" ReadCardTransactionPage = "cardTransactionPage": JOB,
        TransactionQuery => CardTransactionPageOutcome {via "cardTransactions"} {view view::card_transactions};

    /// Read transactions of a card account one by one, over all pages, with one page in memory. They are presented in one way
    /// whatever the bank's version.
    ///
    /// Source: Implementation Guidelines, 6.7.4; "Future Breaking Changes".
    "1.8" EveryCardTransaction = "everyCardTransaction": LIST "cardTransactions" ["cardTransactions.booked", "cardTransactions.pending"],
        TransactionQuery => CardTransaction {entries view::adapt};

    /// Initiate a single payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Perform a Single Payment".
    "1.9" StartPayment = "initiatePayment": POST "/v1/payments/{paymentProduct}" ["allowLogicalDuplicate"],
        InitiatePayment => PaymentInitiated, Create {user Present} {rule rules::payment};

    /// Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
    ///
    /// Source: "Payment Initiation Process", "Payment Status Transitions".
    "1.9" PayOnce = "payment": JOB,
        InitiatePayment => PaymentOutcome {rule rules::payment} {job &jobs::PAYMENT};

    /// Initiate payments from one account to many. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Bulk-payment payment product support"; Implementation Guidelines, 5.3.3.
    "1.10" StartBulkPayment = "initiateBulkPayment": POST "/v1/bulk-payments/{paymentProduct}" ["allowLogicalDuplicate"],
        InitiateBulkPayment => PaymentInitiated, Create {user Present} {rule rules::bulk};

    /// Make a bulk payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
    ///
    /// Source: "Payment Initiation Process", "Limit of creditors of a bulk-payment".
    "1.10" PayInBulk = "bulkPayment": JOB,
        InitiateBulkPayment => PaymentOutcome {rule rules::bulk} {job &jobs::BULK_PAYMENT};

    /// Initiate a periodic payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Periodic Payment"; Implementation Guidelines, 5.3.4.
    "1.11" StartPeriodicPayment = "initiatePeriodicPayment": POST "/v1/periodic-payments/{paymentProduct}" ["allowLogicalDuplicate"],
        InitiatePeriodicPayment => PaymentInitiated, Create {user Present} {rule rules::periodic};

    /// Set up a periodic payment, until the bank has registered it.
    ///
    /// Source: "Periodic Payment".
    "1.11" PayPeriodically = "periodicPayment": JOB,
        InitiatePeriodicPayment => PaymentOutcome {rule rules::periodic} {job &jobs::PERIODIC_PAYMENT};

    /// Read a payment.
    ///
    /// Source: "Payments Changed in Other Channels".
    "1.12" ReadPayment = "readPayment": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}",
        PaymentRef => PaymentDetails, Read;

    /// Read the status of a payment.
    ///
    /// Source: "Perform a Single Payment".
    "1.12" ReadPaymentStatus = "paymentStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/status",
        PaymentRef => PaymentStatus, Read;

    /// Follow a payment that is at the bank already, until a final status.
    ///
    /// Source: "Payment Status Transitions".
    "1.12" TrackPayment = "trackPayment": JOB, PaymentToContinue => PaymentOutcome {job &jobs::TRACK};

    /// Update a single payment, while its status is updatable. Whether it has to be authorised again shows
    /// by the status and links of its answer.
    ///
    /// Source: "Payment Status Transitions", column Updatable.
    "1.12" ChangePayment = "updatePayment": PUT "/v1/{paymentService}/{paymentProduct}/{paymentId}",
        UpdatePayment => PaymentDetails, Idempotent {rule rules::payment_update};

    /// Update a bulk payment, while its status is updatable. Whether it has to be authorised again shows
    /// by the status and links of its answer.
    ///
    /// Source: "Payment Status Transitions", column Updatable.
    "1.12" ChangeBulkPayment = "updateBulkPayment": PUT "/v1/bulk-payments/{paymentProduct}/{paymentId}",
        UpdateBulkPayment => PaymentDetails, Idempotent {rule rules::bulk_update};

    /// Update a periodic payment, while its status is updatable. Whether it has to be authorised again shows
    /// by the status and links of its answer.
    ///
    /// Source: "Periodic Payment", column Updatable.
    "1.12" ChangePeriodicPayment = "updatePeriodicPayment": PUT "/v1/periodic-payments/{paymentProduct}/{paymentId}",
        UpdatePeriodicPayment => PaymentDetails, Idempotent {rule rules::periodic_update};

    /// Delete a payment, or begin its deletion where the user has to authorise that.
    ///
    /// Source: "Deleting Payments".
    "1.12" DeletePayment = "deletePayment": DELETE "/v1/{paymentService}/{paymentProduct}/{paymentId}",
        PaymentRef => CancellationReply, Delete;

    /// Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
    ///
    /// Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
    "1.12" CancelPayment = "cancelPayment": JOB, PaymentToContinue => PaymentOutcome {job &jobs::CANCEL};

    /// Start the authorisation of a payment. The answer names the page to take the user to.
    ///
    /// Source: "Perform a Single Payment".
    "1.13" StartAuthorisation = "startAuthorisation": POST "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations",
        PaymentRef => AuthorisationStarted, Create;

    /// Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
    ///
    /// Source: "Multiple Signatures in Corporate Context".
    "1.13" AuthorisePayment = "authorisePayment": JOB,
        PaymentToContinue => PaymentOutcome {job &jobs::AUTHORISE};

    /// List the authorisations of a payment.
    ///
    /// Source: Implementation Guidelines, 7.4.
    "1.13" ListAuthorisations = "listAuthorisations": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations",
        PaymentRef => Authorisations, Read;

    /// Read the status of an authorisation.
    ///
    /// Source: Implementation Guidelines, 7.5.
    "1.13" ReadScaStatus = "scaStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}",
        AuthorisationRef => ScaStatusReply, Read;

    /// Start the authorisation of a payment's deletion.
    ///
    /// Source: "Cancel Payment After Payment Authorisation".
    "1.13" StartCancellationAuthorisation = "startCancellationAuthorisation": POST "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations",
        PaymentRef => AuthorisationStarted, Create;

    /// List the authorisations of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.4.
    "1.13" ListCancellationAuthorisations = "listCancellationAuthorisations": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations",
        PaymentRef => Authorisations, Read;

    /// Read the status of an authorisation of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.5.
    "1.13" ReadCancellationScaStatus = "cancellationScaStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations/{authorisationId}",
        AuthorisationRef => ScaStatusReply, Read;

    /// Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Signing Baskets"; Implementation Guidelines, 8.1.
    "1.14" CreateSigningBasket = "createSigningBasket": POST "/v1/signing-baskets",
        CreateBasket => BasketCreated, Create {user Present} {rule rules::basket};

    /// Read a signing basket.
    ///
    /// Source: Implementation Guidelines, 8.3.
    "1.14" ReadSigningBasket = "signingBasket": GET "/v1/signing-baskets/{basketId}",
        BasketRef => BasketDetails, Read;

    /// Read the status of a signing basket: the most negative of its payments.
    ///
    /// Source: "Signing Baskets", Important Notes.
    "1.14" ReadSigningBasketStatus = "signingBasketStatus": GET "/v1/signing-baskets/{basketId}/status",
        BasketRef => BasketStatus, Read;

    /// Start the authorisation of a signing basket. The answer names the page to take the user to.
    ///
    /// Source: "Signing Baskets".
    "1.14" StartBasketAuthorisation = "startBasketAuthorisation": POST "/v1/signing-baskets/{basketId}/authorisations",
        BasketRef => AuthorisationStarted, Create;

    /// List the authorisations of a signing basket.
    ///
    /// Source: Implementation Guidelines, 7.4.
    "1.14" ListBasketAuthorisations = "listBasketAuthorisations": GET "/v1/signing-baskets/{basketId}/authorisations",
        BasketRef => Authorisations, Read;

    /// Read the status of an authorisation of a signing basket.
    ///
    /// Source: Implementation Guidelines, 7.5.
    "1.14" ReadBasketScaStatus = "basketScaStatus": GET "/v1/signing-baskets/{basketId}/authorisations/{authorisationId}",
        BasketAuthorisationRef => ScaStatusReply, Read;

    /// Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
    ///
    /// Source: "Signing Baskets".
    "1.14" SignTogether = "signBasket": JOB,
        SignBasket => BasketOutcome {rule rules::sign_basket} {job &jobs::SIGN_BASKET};

    /// Delete a signing basket: not offered.
    ///
    /// Source: "Signing Baskets", Important Notes.
    "1.14" DeleteSigningBasket = "deleteSigningBasket": REFUSED "signing baskets cannot be deleted at this bank: create a new one when needed, old ones are cleaned up after some time; its payments can be cancelled one by one with cancelPayment",
        BasketRef => Nothing;

    /// Ask whether an account has the money for a card payment.
    ///
    /// Source: "Confirmation of Funds Service (PIIS) Specific HTTP Error Codes"; Implementation Guidelines, 10.
    "1.15" AskForFunds = "confirmFunds": POST "/v1/funds-confirmations",
        ConfirmFunds => FundsAnswer, Read {rule rules::funds};

    /// Reset the bank's test environment to its known state: two private and two corporate customers with accounts.
    ///
    /// Source: "Mock Data". Only in the bank's sandbox, as all that begins with `sandbox`.
    "1.16" SandboxInitialize = "sandboxInitialize": POST "/v1/sandbox/initialize",
        Nothing => Nothing, Idempotent;

    /// Make up a customer. A person gets an agreement by itself.
    ///
    /// Source: "Users and Roles".
    "1.16" SandboxCreateCustomer = "sandboxCreateCustomer": POST "/v1/sandbox/customers",
        CreateCustomer => Customer, Create {rule rules::customer};

    /// List made-up customers.
    ///
    /// Source: "Mock Data".
    "1.16" SandboxCustomers = "sandboxCustomers": GET "/v1/sandbox/customers" ["includeAccounts", "includeAgreements"],
        CustomersQuery => Customers, Read;

    /// Read a made-up customer.
    ///
    /// Source: "Mock Data".
    "1.16" SandboxCustomer = "sandboxCustomer": GET "/v1/sandbox/customers/{customerId}",
        CustomerRef => Customer, Read;

    /// Delete a made-up customer, with all agreements and accounts.
    ///
    /// Source: "Sandbox Overview".
    "1.16" SandboxDeleteCustomer = "sandboxDeleteCustomer": DELETE "/v1/sandbox/customers/{customerId}",
        CustomerRef => Nothing, Delete;

    /// Make up an agreement: which PSUs may act for a company.
    ///
    /// Source: "Corporate Users".
    "1.16" SandboxCreateAgreement = "sandboxCreateAgreement": POST "/v1/sandbox/agreements",
        CreateAgreement => MockAgreement, Create {rule rules::agreement};

    /// List made-up agreements.
    ///
    /// Source: "Private Users".
    "1.16" SandboxAgreements = "sandboxAgreements": GET "/v1/sandbox/agreements",
        Nothing => MockAgreements, Read;

    /// Read a made-up agreement.
    ///
    /// Source: "Corporate Users".
    "1.16" SandboxAgreement = "sandboxAgreement": GET "/v1/sandbox/agreements/{agreementId}",
        AgreementRef => MockAgreement, Read;

    /// Delete a made-up agreement.
    ///
    /// Source: "Sandbox Overview".
    "1.16" SandboxDeleteAgreement = "sandboxDeleteAgreement": DELETE "/v1/sandbox/agreements/{agreementId}",
        AgreementRef => Nothing, Delete;

    /// Add engagements to a made-up agreement: further accounts for its PSUs.
    ///
    /// Source: "Corporate Users".
    "1.16" SandboxAddEngagements = "sandboxAddEngagements": POST "/v1/sandbox/agreements/{agreementId}/engagements",
        AddEngagements => MockEngagements, Create {rule rules::engagements};

    /// List the engagements of a made-up agreement.
    ///
    /// Source: "Corporate Users".
    "1.16" SandboxEngagements = "sandboxEngagements": GET "/v1/sandbox/agreements/{agreementId}/engagements",
        AgreementRef => MockEngagements, Read;

    /// Delete the engagements of a made-up agreement.
    ///
    /// Source: "Corporate Users".
    "1.16" SandboxDeleteEngagements = "sandboxDeleteEngagements": DELETE "/v1/sandbox/agreements/{agreementId}/engagements",
        AgreementRef => Nothing, Delete;

    /// Make up an account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCreateAccount = "sandboxCreateAccount": POST "/v1/sandbox/accounts",
        CreateAccount => MockAccount, Create;

    /// List made-up accounts.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxAccounts = "sandboxAccounts": GET "/v1/sandbox/accounts", Nothing => MockAccounts, Read;

    /// Read a made-up account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxAccount = "sandboxAccount": GET "/v1/sandbox/accounts/{mockAccountId}",
        MockAccountRef => MockAccount, Read;

    /// Delete a made-up account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxDeleteAccount = "sandboxDeleteAccount": DELETE "/v1/sandbox/accounts/{mockAccountId}",
        MockAccountRef => Nothing, Delete;

    /// Make up transactions of an account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCreateTransactions = "sandboxCreateTransactions": POST "/v1/sandbox/accounts/{mockAccountId}/transactions",
        CreateTransactions => MockTransactions, Create;

    /// List transactions of a made-up account, those of payments too.
    ///
    /// Source: "Testing Payment functionality".
    "1.16" SandboxTransactions = "sandboxTransactions": GET "/v1/sandbox/accounts/{mockAccountId}/transactions" ["fromDate", "toDate", "offset", "limit"],
        MockTransactionsQuery => MockTransactions, Read;

    /// Delete the transactions of a made-up account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxDeleteTransactions = "sandboxDeleteTransactions": DELETE "/v1/sandbox/accounts/{mockAccountId}/transactions",
        MockAccountRef => Nothing, Delete;

    /// Make up a card account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCreateCardAccount = "sandboxCreateCardAccount": POST "/v1/sandbox/card-accounts",
        CreateCardAccount => MockCardAccount, Create;

    /// List made-up card accounts.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCardAccounts = "sandboxCardAccounts": GET "/v1/sandbox/card-accounts",
        Nothing => MockCardAccounts, Read;

    /// Read a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCardAccount = "sandboxCardAccount": GET "/v1/sandbox/card-accounts/{mockCardAccountId}",
        MockCardAccountRef => MockCardAccount, Read;

    /// Delete a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxDeleteCardAccount = "sandboxDeleteCardAccount": DELETE "/v1/sandbox/card-accounts/{mockCardAccountId}",
        MockCardAccountRef => Nothing, Delete;

    /// Make up transactions of a card account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCreateCardTransactions = "sandboxCreateCardTransactions": POST "/v1/sandbox/card-accounts/{mockCardAccountId}/transactions",
        CreateCardTransactions => MockTransactions, Create;

    /// List transactions of a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxCardTransactions = "sandboxCardTransactions": GET "/v1/sandbox/card-accounts/{mockCardAccountId}/transactions" ["fromDate", "toDate", "offset", "limit"],
        MockCardTransactionsQuery => MockTransactions, Read;

    /// Delete the transactions of a made-up card account.
    ///
    /// Source: "Accounts and Card Accounts".
    "1.16" SandboxDeleteCardTransactions = "sandboxDeleteCardTransactions": DELETE "/v1/sandbox/card-accounts/{mockCardAccountId}/transactions",
        MockCardAccountRef => Nothing, Delete;

    /// Register or change the address to which the bank writes about its service: best one that is nobody's own. Made
    /// without a PSU, and not needed for anything else.
    ///
    /// Source: "Register TPP Contact Email"; the bank's TPP Dialogue API.
    "1.17" RegisterContact = "registerContact": PUT "/v1/tpps/{tppId}/contact-information",
        RegisterContactInformation => ContactInformation, Idempotent {rule rules::contact};
}
