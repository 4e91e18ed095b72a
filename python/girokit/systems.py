# Written by `make generate` from the core's definitions; do not edit.
"""A class for each system of banks, with a method for each operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from girokit import _model
from girokit.bank import Bank, Flow
from girokit.listing import Listing
from girokit.models import (
    ACCOUNTS_OUTCOME,
    AccountQuery,
    AccountRef,
    Accounts,
    AccountsOutcome,
    AccountsQuery,
    AddCobsCertificate,
    AddEngagements,
    AgreementRef,
    Agreements,
    AskForConsent,
    AuthorisationRef,
    AuthorisationStarted,
    Authorisations,
    AuthoriseCobs,
    BASKET_OUTCOME,
    Balances,
    BankConfig,
    BasketAuthorisationRef,
    BasketCreated,
    BasketDetails,
    BasketOutcome,
    BasketRef,
    BasketStatus,
    BatchCobsPayments,
    CALLBACK_OUTCOME,
    CARD_ACCOUNTS_OUTCOME,
    CARD_TRANSACTION_PAGE_OUTCOME,
    CHECK_OUTCOME,
    COBS_AUTHORISATION,
    COBS_OUTCOME,
    CONSENT_OUTCOME,
    CORRECT_OUTCOME,
    CallbackOutcome,
    CancellationReply,
    CardAccounts,
    CardAccountsOutcome,
    CardBalances,
    CardTransaction,
    CardTransactionPageOutcome,
    CardTransactions,
    CesopReportList,
    CesopToken,
    CesopTokenRequest,
    CesopXml,
    ChangeCobsStandingOrder,
    CheckCobsBalance,
    CheckOutcome,
    CobsAccount,
    CobsAccountRef,
    CobsAccounts,
    CobsAuthorisation,
    CobsAuthorisationRequest,
    CobsBalanceChecked,
    CobsBalances,
    CobsBatchEntered,
    CobsBatchRef,
    CobsBatchSignRef,
    CobsBatchStatus,
    CobsConfirmed,
    CobsOutcome,
    CobsPayment,
    CobsPaymentRef,
    CobsPaymentSignRef,
    CobsSignDetail,
    CobsSignStarted,
    CobsSigningPage,
    CobsStandingOrder,
    CobsStandingOrderRef,
    CobsStandingOrderSignRef,
    CobsStandingOrderStatus,
    CobsStandingOrders,
    CobsStatus,
    CobsToken,
    CobsTpp,
    CobsTppRef,
    CobsTransaction,
    CobsTransactions,
    ConfirmCobsBatchSigning,
    ConfirmCobsPaymentSigning,
    ConfirmCobsStandingOrderSigning,
    ConfirmFunds,
    ConsentOutcome,
    ConsentStarted,
    ContactInformation,
    Context,
    CorrectOutcome,
    CreateAccount,
    CreateAgreement,
    CreateBasket,
    CreateCardAccount,
    CreateCardTransactions,
    CreateCobsBatch,
    CreateCobsStandingOrder,
    CreateCustomer,
    CreateTransactions,
    Customer,
    CustomerRef,
    Customers,
    CustomersQuery,
    DeleteCobsBatch,
    FundsAnswer,
    GetCobsToken,
    InitiateBecPayment,
    InitiateBecPeriodicPayment,
    InitiateBecSlip,
    InitiateBulkPayment,
    InitiateCobsPayment,
    InitiatePayment,
    InitiatePeriodicPayment,
    LIST_OUTCOME,
    ListOutcome,
    MANDATE_OUTCOME,
    MandateOutcome,
    MandateRef,
    MandateRequestStatus,
    MockAccount,
    MockAccountRef,
    MockAccounts,
    MockAgreement,
    MockAgreements,
    MockCardAccount,
    MockCardAccountRef,
    MockCardAccounts,
    MockCardTransactionsQuery,
    MockEngagements,
    MockTransactions,
    MockTransactionsQuery,
    Nothing,
    OneAccount,
    OneCardAccount,
    OrderCobsPayment,
    OrderCobsStandingOrder,
    PAYMENT_OUTCOME,
    PaymentDetails,
    PaymentInitiated,
    PaymentInitiationInfo,
    PaymentOutcome,
    PaymentRef,
    PaymentStatus,
    PaymentToContinue,
    READ_OUTCOME,
    REPORT_OUTCOME,
    ReadCobsAccounts,
    ReadCobsTransactions,
    ReadOutcome,
    ReceivedCallback,
    RegisterCobsTpp,
    RegisterContactInformation,
    ReportDocument,
    ReportOutcome,
    ReportQuery,
    ReportRef,
    ReportToCheck,
    ReportToCorrect,
    ReportToSubmit,
    ReportToTrack,
    ReportToWrite,
    Revocation,
    RevokeCobsToken,
    Revoked,
    ScaStatusReply,
    Session,
    SignBasket,
    SignCobsBatch,
    SignCobsPayment,
    SignCobsStandingOrder,
    StartCobsBatchSigning,
    StartCobsPaymentSigning,
    StartCobsStandingOrderSigning,
    SubmitMandateRequest,
    SubmittedMandate,
    SubmittedReport,
    TRANSACTION_PAGE_OUTCOME,
    TokenReply,
    TrackCobsPayment,
    Transaction,
    TransactionDetails,
    TransactionPageOutcome,
    TransactionQuery,
    TransactionRef,
    Transactions,
    UpdateBulkPayment,
    UpdateCobsStandingOrder,
    UpdateCobsTpp,
    UpdatePayment,
    UpdatePeriodicPayment,
    Users,
    WRITE_OUTCOME,
    WriteOutcome,
)
from girokit.outcome import CallOutcome, answered

__all__ = [
    "Tietoevry",
    "Bec",
    "Betalingsservice",
    "Maxbanka",
    "Cesop",
]


class Tietoevry(Bank):
    """Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests.

    Not offered: `deleteSigningBasket`. signing baskets cannot be deleted at this bank: create a new one when needed, old ones are cleaned up after some time; its payments can be cancelled one by one with cancelPayment
    """

    _system: ClassVar[str | None] = "tietoevry"
    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {
        "tietoevry.users": answered(Users),
        "tietoevry.register": PAYMENT_OUTCOME,
        "tietoevry.agreements": answered(Agreements),
        "tietoevry.bankOfferedConsent": answered(ConsentStarted),
        "tietoevry.deprecatedConsent": answered(ConsentStarted),
        "tietoevry.consent": CONSENT_OUTCOME,
        "tietoevry.accounts": answered(Accounts),
        "tietoevry.listAccounts": ACCOUNTS_OUTCOME,
        "tietoevry.account": answered(OneAccount),
        "tietoevry.balances": answered(Balances),
        "tietoevry.transactions": answered(Transactions),
        "tietoevry.transactionPage": TRANSACTION_PAGE_OUTCOME,
        "tietoevry.everyTransaction": LIST_OUTCOME,
        "tietoevry.transactionDetails": answered(TransactionDetails),
        "tietoevry.cardAccounts": answered(CardAccounts),
        "tietoevry.listCardAccounts": CARD_ACCOUNTS_OUTCOME,
        "tietoevry.cardAccount": answered(OneCardAccount),
        "tietoevry.cardBalances": answered(CardBalances),
        "tietoevry.cardTransactions": answered(CardTransactions),
        "tietoevry.cardTransactionPage": CARD_TRANSACTION_PAGE_OUTCOME,
        "tietoevry.everyCardTransaction": LIST_OUTCOME,
        "tietoevry.initiatePayment": answered(PaymentInitiated),
        "tietoevry.payment": PAYMENT_OUTCOME,
        "tietoevry.initiateBulkPayment": answered(PaymentInitiated),
        "tietoevry.bulkPayment": PAYMENT_OUTCOME,
        "tietoevry.initiatePeriodicPayment": answered(PaymentInitiated),
        "tietoevry.periodicPayment": PAYMENT_OUTCOME,
        "tietoevry.readPayment": answered(PaymentDetails),
        "tietoevry.paymentStatus": answered(PaymentStatus),
        "tietoevry.trackPayment": PAYMENT_OUTCOME,
        "tietoevry.updatePayment": answered(PaymentDetails),
        "tietoevry.updateBulkPayment": answered(PaymentDetails),
        "tietoevry.updatePeriodicPayment": answered(PaymentDetails),
        "tietoevry.deletePayment": answered(CancellationReply),
        "tietoevry.cancelPayment": PAYMENT_OUTCOME,
        "tietoevry.startAuthorisation": answered(AuthorisationStarted),
        "tietoevry.authorisePayment": PAYMENT_OUTCOME,
        "tietoevry.listAuthorisations": answered(Authorisations),
        "tietoevry.scaStatus": answered(ScaStatusReply),
        "tietoevry.startCancellationAuthorisation": answered(AuthorisationStarted),
        "tietoevry.listCancellationAuthorisations": answered(Authorisations),
        "tietoevry.cancellationScaStatus": answered(ScaStatusReply),
        "tietoevry.createSigningBasket": answered(BasketCreated),
        "tietoevry.signingBasket": answered(BasketDetails),
        "tietoevry.signingBasketStatus": answered(BasketStatus),
        "tietoevry.startBasketAuthorisation": answered(AuthorisationStarted),
        "tietoevry.listBasketAuthorisations": answered(Authorisations),
        "tietoevry.basketScaStatus": answered(ScaStatusReply),
        "tietoevry.signBasket": BASKET_OUTCOME,
        "tietoevry.confirmFunds": answered(FundsAnswer),
        "tietoevry.sandboxInitialize": answered(Nothing),
        "tietoevry.sandboxCreateCustomer": answered(Customer),
        "tietoevry.sandboxCustomers": answered(Customers),
        "tietoevry.sandboxCustomer": answered(Customer),
        "tietoevry.sandboxDeleteCustomer": answered(Nothing),
        "tietoevry.sandboxCreateAgreement": answered(MockAgreement),
        "tietoevry.sandboxAgreements": answered(MockAgreements),
        "tietoevry.sandboxAgreement": answered(MockAgreement),
        "tietoevry.sandboxDeleteAgreement": answered(Nothing),
        "tietoevry.sandboxAddEngagements": answered(MockEngagements),
        "tietoevry.sandboxEngagements": answered(MockEngagements),
        "tietoevry.sandboxDeleteEngagements": answered(Nothing),
        "tietoevry.sandboxCreateAccount": answered(MockAccount),
        "tietoevry.sandboxAccounts": answered(MockAccounts),
        "tietoevry.sandboxAccount": answered(MockAccount),
        "tietoevry.sandboxDeleteAccount": answered(Nothing),
        "tietoevry.sandboxCreateTransactions": answered(MockTransactions),
        "tietoevry.sandboxTransactions": answered(MockTransactions),
        "tietoevry.sandboxDeleteTransactions": answered(Nothing),
        "tietoevry.sandboxCreateCardAccount": answered(MockCardAccount),
        "tietoevry.sandboxCardAccounts": answered(MockCardAccounts),
        "tietoevry.sandboxCardAccount": answered(MockCardAccount),
        "tietoevry.sandboxDeleteCardAccount": answered(Nothing),
        "tietoevry.sandboxCreateCardTransactions": answered(MockTransactions),
        "tietoevry.sandboxCardTransactions": answered(MockTransactions),
        "tietoevry.sandboxDeleteCardTransactions": answered(Nothing),
        "tietoevry.registerContact": answered(ContactInformation),
    }

    def users(self, context: Context = Context()) -> Flow[CallOutcome[Users]]:
        """Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.

        Source: "Register a PSU with the TPP".
        """
        return self._begin("tietoevry.users", None, context)

    def resume_users(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[Users]]:
        """Go on with a saved `users`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.users", saved, None, session)

    def register(self, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.

        Source: "Register a PSU with the TPP".
        """
        return self._begin("tietoevry.register", None, context)

    def resume_register(self, saved: str, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `register`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.register", saved, None, session)

    def agreements(self, context: Context = Context()) -> Flow[CallOutcome[Agreements]]:
        """List the agreements for which a PSU may act, so that they can choose their corporate context.

        Source: "Special Handling for Corporate Context".
        """
        return self._begin("tietoevry.agreements", None, context)

    def resume_agreements(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[Agreements]]:
        """Go on with a saved `agreements`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.agreements", saved, None, session)

    def bank_offered_consent(self, context: Context = Context()) -> Flow[CallOutcome[ConsentStarted]]:
        """Ask where the user can give or change consent. Not needed the first time: the first call to any account asks by
        itself.

        Source: "Consent".
        """
        return self._begin("tietoevry.bankOfferedConsent", None, context)

    def resume_bank_offered_consent(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[ConsentStarted]]:
        """Go on with a saved `bank_offered_consent`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.bankOfferedConsent", saved, None, session)

    def deprecated_consent(self, input: AskForConsent, context: Context = Context()) -> Flow[CallOutcome[ConsentStarted]]:
        """Ask for consent in the deprecated way. The bank disregards the body and answers as it does to bankOfferedConsent.

        Source: "Consent", "Future Deprecations".
        """
        return self._begin("tietoevry.deprecatedConsent", input, context)

    def resume_deprecated_consent(self, saved: str, input: AskForConsent | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ConsentStarted]]:
        """Go on with a saved `deprecated_consent`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.deprecatedConsent", saved, input, session)

    def consent(self, context: Context = Context()) -> Flow[ConsentOutcome]:
        """Let the user give or change consent: ask where, take the user there, read who they are from their return.

        Source: "Consent", "Bank Offered Consent User Interface".
        """
        return self._begin("tietoevry.consent", None, context)

    def resume_consent(self, saved: str, *, session: Session | None = None) -> Flow[ConsentOutcome]:
        """Go on with a saved `consent`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.consent", saved, None, session)

    def accounts(self, input: AccountsQuery, context: Context = Context()) -> Flow[CallOutcome[Accounts]]:
        """List the accounts that the PSU gave consent to. Without consent the user is taken to the bank first.

        Source: "Account Information API Access".
        """
        return self._begin("tietoevry.accounts", input, context)

    def resume_accounts(self, saved: str, input: AccountsQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Accounts]]:
        """Go on with a saved `accounts`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.accounts", saved, input, session)

    def list_accounts(self, input: AccountsQuery, context: Context = Context()) -> Flow[AccountsOutcome]:
        """List the accounts in one way whatever the bank's version: kinds by ISO 20022, amounts as text.

        Source: "Account Information API Access", "Future Breaking Changes".
        """
        return self._begin("tietoevry.listAccounts", input, context)

    def resume_list_accounts(self, saved: str, input: AccountsQuery | None = None, *, session: Session | None = None) -> Flow[AccountsOutcome]:
        """Go on with a saved `list_accounts`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.listAccounts", saved, input, session)

    def account(self, input: AccountQuery, context: Context = Context()) -> Flow[CallOutcome[OneAccount]]:
        """Read one account.

        Source: Implementation Guidelines, 6.6.2.
        """
        return self._begin("tietoevry.account", input, context)

    def resume_account(self, saved: str, input: AccountQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[OneAccount]]:
        """Go on with a saved `account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.account", saved, input, session)

    def balances(self, input: AccountRef, context: Context = Context()) -> Flow[CallOutcome[Balances]]:
        """Read the balances of an account. Without the user at most four times a day.

        Source: "User Not Present - Request Limits", "Account and balance currency".
        """
        return self._begin("tietoevry.balances", input, context)

    def resume_balances(self, saved: str, input: AccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Balances]]:
        """Go on with a saved `balances`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.balances", saved, input, session)

    def transactions(self, input: TransactionQuery, context: Context = Context()) -> Flow[CallOutcome[Transactions]]:
        """Read a page of transactions. Without the user at most four times a day, of the last 90 days.

        Source: "Account Transactions", "User Not Present - Request Limits", "Known Issues".
        """
        return self._begin("tietoevry.transactions", input, context)

    def resume_transactions(self, saved: str, input: TransactionQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Transactions]]:
        """Go on with a saved `transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.transactions", saved, input, session)

    def transaction_page(self, input: TransactionQuery, context: Context = Context()) -> Flow[TransactionPageOutcome]:
        """Read transactions page by page, in one way whatever the bank's version: the outcome holds one page, and what to begin
        this job with for the next.

        Source: "Account Transactions", "Future Breaking Changes".
        """
        return self._begin("tietoevry.transactionPage", input, context)

    def resume_transaction_page(self, saved: str, input: TransactionQuery | None = None, *, session: Session | None = None) -> Flow[TransactionPageOutcome]:
        """Go on with a saved `transaction_page`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.transactionPage", saved, input, session)

    def every_transaction(self, input: TransactionQuery, context: Context = Context()) -> Listing[Transaction]:
        """Read transactions one by one, over all pages, with one page in memory. They are presented in one way whatever the bank's
        version; pending ones come once, also where the bank repeats them on every page.

        Source: "Account Transactions", "Future Breaking Changes", "Known Issues".
        """
        return Listing(self, "tietoevry.everyTransaction", input, context, Transaction)

    def transaction_details(self, input: TransactionRef, context: Context = Context()) -> Flow[CallOutcome[TransactionDetails]]:
        """Read the details of a transaction.

        Source: "Transaction List and Details".
        """
        return self._begin("tietoevry.transactionDetails", input, context)

    def resume_transaction_details(self, saved: str, input: TransactionRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[TransactionDetails]]:
        """Go on with a saved `transaction_details`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.transactionDetails", saved, input, session)

    def card_accounts(self, context: Context = Context()) -> Flow[CallOutcome[CardAccounts]]:
        """List the card accounts that the PSU gave consent to.

        Source: Implementation Guidelines, 6.7.1.
        """
        return self._begin("tietoevry.cardAccounts", None, context)

    def resume_card_accounts(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[CardAccounts]]:
        """Go on with a saved `card_accounts`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cardAccounts", saved, None, session)

    def list_card_accounts(self, context: Context = Context()) -> Flow[CardAccountsOutcome]:
        """List the card accounts in one way whatever the bank's version: amounts as text, and whether a name may be cut off.

        Source: "Future Breaking Changes".
        """
        return self._begin("tietoevry.listCardAccounts", None, context)

    def resume_list_card_accounts(self, saved: str, *, session: Session | None = None) -> Flow[CardAccountsOutcome]:
        """Go on with a saved `list_card_accounts`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.listCardAccounts", saved, None, session)

    def card_account(self, input: AccountRef, context: Context = Context()) -> Flow[CallOutcome[OneCardAccount]]:
        """Read one card account.

        Source: Implementation Guidelines, 6.7.2.
        """
        return self._begin("tietoevry.cardAccount", input, context)

    def resume_card_account(self, saved: str, input: AccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[OneCardAccount]]:
        """Go on with a saved `card_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cardAccount", saved, input, session)

    def card_balances(self, input: AccountRef, context: Context = Context()) -> Flow[CallOutcome[CardBalances]]:
        """Read the balances of a card account.

        Source: Implementation Guidelines, 6.7.3.
        """
        return self._begin("tietoevry.cardBalances", input, context)

    def resume_card_balances(self, saved: str, input: AccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CardBalances]]:
        """Go on with a saved `card_balances`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cardBalances", saved, input, session)

    def card_transactions(self, input: TransactionQuery, context: Context = Context()) -> Flow[CallOutcome[CardTransactions]]:
        """Read a page of transactions of a card account.

        Source: Implementation Guidelines, 6.7.4.
        """
        return self._begin("tietoevry.cardTransactions", input, context)

    def resume_card_transactions(self, saved: str, input: TransactionQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CardTransactions]]:
        """Go on with a saved `card_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cardTransactions", saved, input, session)

    def card_transaction_page(self, input: TransactionQuery, context: Context = Context()) -> Flow[CardTransactionPageOutcome]:
        """Read transactions of a card account page by page, in one way whatever the bank's version: originalAmount and
        transactionAmount are where they belong.

        Source: "Future Breaking Changes".
        """
        return self._begin("tietoevry.cardTransactionPage", input, context)

    def resume_card_transaction_page(self, saved: str, input: TransactionQuery | None = None, *, session: Session | None = None) -> Flow[CardTransactionPageOutcome]:
        """Go on with a saved `card_transaction_page`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cardTransactionPage", saved, input, session)

    def every_card_transaction(self, input: TransactionQuery, context: Context = Context()) -> Listing[CardTransaction]:
        """Read transactions of a card account one by one, over all pages, with one page in memory. They are presented in one way
        whatever the bank's version.

        Source: Implementation Guidelines, 6.7.4; "Future Breaking Changes".
        """
        return Listing(self, "tietoevry.everyCardTransaction", input, context, CardTransaction)

    def initiate_payment(self, input: InitiatePayment, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate a single payment. A create: when its answer is lost it is not sent again.

        Source: "Perform a Single Payment".
        """
        return self._begin("tietoevry.initiatePayment", input, context)

    def resume_initiate_payment(self, saved: str, input: InitiatePayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.initiatePayment", saved, input, session)

    def payment(self, input: InitiatePayment, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.

        Source: "Payment Initiation Process", "Payment Status Transitions".
        """
        return self._begin("tietoevry.payment", input, context)

    def resume_payment(self, saved: str, input: InitiatePayment | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.payment", saved, input, session)

    def initiate_bulk_payment(self, input: InitiateBulkPayment, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate payments from one account to many. A create: when its answer is lost it is not sent again.

        Source: "Bulk-payment payment product support"; Implementation Guidelines, 5.3.3.
        """
        return self._begin("tietoevry.initiateBulkPayment", input, context)

    def resume_initiate_bulk_payment(self, saved: str, input: InitiateBulkPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_bulk_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.initiateBulkPayment", saved, input, session)

    def bulk_payment(self, input: InitiateBulkPayment, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Make a bulk payment, to its end: register the PSU where needed, initiate, authorise, follow the status.

        Source: "Payment Initiation Process", "Limit of creditors of a bulk-payment".
        """
        return self._begin("tietoevry.bulkPayment", input, context)

    def resume_bulk_payment(self, saved: str, input: InitiateBulkPayment | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `bulk_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.bulkPayment", saved, input, session)

    def initiate_periodic_payment(self, input: InitiatePeriodicPayment, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate a periodic payment. A create: when its answer is lost it is not sent again.

        Source: "Periodic Payment"; Implementation Guidelines, 5.3.4.
        """
        return self._begin("tietoevry.initiatePeriodicPayment", input, context)

    def resume_initiate_periodic_payment(self, saved: str, input: InitiatePeriodicPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_periodic_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.initiatePeriodicPayment", saved, input, session)

    def periodic_payment(self, input: InitiatePeriodicPayment, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Set up a periodic payment, until the bank has registered it.

        Source: "Periodic Payment".
        """
        return self._begin("tietoevry.periodicPayment", input, context)

    def resume_periodic_payment(self, saved: str, input: InitiatePeriodicPayment | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `periodic_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.periodicPayment", saved, input, session)

    def read_payment(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[PaymentDetails]]:
        """Read a payment.

        Source: "Payments Changed in Other Channels".
        """
        return self._begin("tietoevry.readPayment", input, context)

    def resume_read_payment(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentDetails]]:
        """Go on with a saved `read_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.readPayment", saved, input, session)

    def payment_status(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[PaymentStatus]]:
        """Read the status of a payment.

        Source: "Perform a Single Payment".
        """
        return self._begin("tietoevry.paymentStatus", input, context)

    def resume_payment_status(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentStatus]]:
        """Go on with a saved `payment_status`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.paymentStatus", saved, input, session)

    def track_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Follow a payment that is at the bank already, until a final status.

        Source: "Payment Status Transitions".
        """
        return self._begin("tietoevry.trackPayment", input, context)

    def resume_track_payment(self, saved: str, input: PaymentToContinue | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `track_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.trackPayment", saved, input, session)

    def update_payment(self, input: UpdatePayment, context: Context = Context()) -> Flow[CallOutcome[PaymentDetails]]:
        """Update a single payment, while its status is updatable. Whether it has to be authorised again shows
        by the status and links of its answer.

        Source: "Payment Status Transitions", column Updatable.
        """
        return self._begin("tietoevry.updatePayment", input, context)

    def resume_update_payment(self, saved: str, input: UpdatePayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentDetails]]:
        """Go on with a saved `update_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.updatePayment", saved, input, session)

    def update_bulk_payment(self, input: UpdateBulkPayment, context: Context = Context()) -> Flow[CallOutcome[PaymentDetails]]:
        """Update a bulk payment, while its status is updatable. Whether it has to be authorised again shows
        by the status and links of its answer.

        Source: "Payment Status Transitions", column Updatable.
        """
        return self._begin("tietoevry.updateBulkPayment", input, context)

    def resume_update_bulk_payment(self, saved: str, input: UpdateBulkPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentDetails]]:
        """Go on with a saved `update_bulk_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.updateBulkPayment", saved, input, session)

    def update_periodic_payment(self, input: UpdatePeriodicPayment, context: Context = Context()) -> Flow[CallOutcome[PaymentDetails]]:
        """Update a periodic payment, while its status is updatable. Whether it has to be authorised again shows
        by the status and links of its answer.

        Source: "Periodic Payment", column Updatable.
        """
        return self._begin("tietoevry.updatePeriodicPayment", input, context)

    def resume_update_periodic_payment(self, saved: str, input: UpdatePeriodicPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentDetails]]:
        """Go on with a saved `update_periodic_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.updatePeriodicPayment", saved, input, session)

    def delete_payment(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[CancellationReply]]:
        """Delete a payment, or begin its deletion where the user has to authorise that.

        Source: "Deleting Payments".
        """
        return self._begin("tietoevry.deletePayment", input, context)

    def resume_delete_payment(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CancellationReply]]:
        """Go on with a saved `delete_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.deletePayment", saved, input, session)

    def cancel_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.

        Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
        """
        return self._begin("tietoevry.cancelPayment", input, context)

    def resume_cancel_payment(self, saved: str, input: PaymentToContinue | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `cancel_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cancelPayment", saved, input, session)

    def start_authorisation(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a payment. The answer names the page to take the user to.

        Source: "Perform a Single Payment".
        """
        return self._begin("tietoevry.startAuthorisation", input, context)

    def resume_start_authorisation(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_authorisation`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.startAuthorisation", saved, input, session)

    def authorise_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.

        Source: "Multiple Signatures in Corporate Context".
        """
        return self._begin("tietoevry.authorisePayment", input, context)

    def resume_authorise_payment(self, saved: str, input: PaymentToContinue | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `authorise_payment`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.authorisePayment", saved, input, session)

    def list_authorisations(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[Authorisations]]:
        """List the authorisations of a payment.

        Source: Implementation Guidelines, 7.4.
        """
        return self._begin("tietoevry.listAuthorisations", input, context)

    def resume_list_authorisations(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Authorisations]]:
        """Go on with a saved `list_authorisations`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.listAuthorisations", saved, input, session)

    def sca_status(self, input: AuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation.

        Source: Implementation Guidelines, 7.5.
        """
        return self._begin("tietoevry.scaStatus", input, context)

    def resume_sca_status(self, saved: str, input: AuthorisationRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `sca_status`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.scaStatus", saved, input, session)

    def start_cancellation_authorisation(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a payment's deletion.

        Source: "Cancel Payment After Payment Authorisation".
        """
        return self._begin("tietoevry.startCancellationAuthorisation", input, context)

    def resume_start_cancellation_authorisation(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_cancellation_authorisation`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.startCancellationAuthorisation", saved, input, session)

    def list_cancellation_authorisations(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[Authorisations]]:
        """List the authorisations of a payment's deletion.

        Source: Implementation Guidelines, 7.4.
        """
        return self._begin("tietoevry.listCancellationAuthorisations", input, context)

    def resume_list_cancellation_authorisations(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Authorisations]]:
        """Go on with a saved `list_cancellation_authorisations`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.listCancellationAuthorisations", saved, input, session)

    def cancellation_sca_status(self, input: AuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation of a payment's deletion.

        Source: Implementation Guidelines, 7.5.
        """
        return self._begin("tietoevry.cancellationScaStatus", input, context)

    def resume_cancellation_sca_status(self, saved: str, input: AuthorisationRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `cancellation_sca_status`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.cancellationScaStatus", saved, input, session)

    def create_signing_basket(self, input: CreateBasket, context: Context = Context()) -> Flow[CallOutcome[BasketCreated]]:
        """Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.

        Source: "Signing Baskets"; Implementation Guidelines, 8.1.
        """
        return self._begin("tietoevry.createSigningBasket", input, context)

    def resume_create_signing_basket(self, saved: str, input: CreateBasket | None = None, *, session: Session | None = None) -> Flow[CallOutcome[BasketCreated]]:
        """Go on with a saved `create_signing_basket`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.createSigningBasket", saved, input, session)

    def signing_basket(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[BasketDetails]]:
        """Read a signing basket.

        Source: Implementation Guidelines, 8.3.
        """
        return self._begin("tietoevry.signingBasket", input, context)

    def resume_signing_basket(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[BasketDetails]]:
        """Go on with a saved `signing_basket`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.signingBasket", saved, input, session)

    def signing_basket_status(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[BasketStatus]]:
        """Read the status of a signing basket: the most negative of its payments.

        Source: "Signing Baskets", Important Notes.
        """
        return self._begin("tietoevry.signingBasketStatus", input, context)

    def resume_signing_basket_status(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[BasketStatus]]:
        """Go on with a saved `signing_basket_status`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.signingBasketStatus", saved, input, session)

    def start_basket_authorisation(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a signing basket. The answer names the page to take the user to.

        Source: "Signing Baskets".
        """
        return self._begin("tietoevry.startBasketAuthorisation", input, context)

    def resume_start_basket_authorisation(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_basket_authorisation`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.startBasketAuthorisation", saved, input, session)

    def list_basket_authorisations(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[Authorisations]]:
        """List the authorisations of a signing basket.

        Source: Implementation Guidelines, 7.4.
        """
        return self._begin("tietoevry.listBasketAuthorisations", input, context)

    def resume_list_basket_authorisations(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Authorisations]]:
        """Go on with a saved `list_basket_authorisations`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.listBasketAuthorisations", saved, input, session)

    def basket_sca_status(self, input: BasketAuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation of a signing basket.

        Source: Implementation Guidelines, 7.5.
        """
        return self._begin("tietoevry.basketScaStatus", input, context)

    def resume_basket_sca_status(self, saved: str, input: BasketAuthorisationRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `basket_sca_status`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.basketScaStatus", saved, input, session)

    def sign_basket(self, input: SignBasket, context: Context = Context()) -> Flow[BasketOutcome]:
        """Sign payments together, to their end: create the basket, let the user sign it, follow every payment.

        Source: "Signing Baskets".
        """
        return self._begin("tietoevry.signBasket", input, context)

    def resume_sign_basket(self, saved: str, input: SignBasket | None = None, *, session: Session | None = None) -> Flow[BasketOutcome]:
        """Go on with a saved `sign_basket`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.signBasket", saved, input, session)

    def confirm_funds(self, input: ConfirmFunds, context: Context = Context()) -> Flow[CallOutcome[FundsAnswer]]:
        """Ask whether an account has the money for a card payment.

        Source: "Confirmation of Funds Service (PIIS) Specific HTTP Error Codes"; Implementation Guidelines, 10.
        """
        return self._begin("tietoevry.confirmFunds", input, context)

    def resume_confirm_funds(self, saved: str, input: ConfirmFunds | None = None, *, session: Session | None = None) -> Flow[CallOutcome[FundsAnswer]]:
        """Go on with a saved `confirm_funds`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.confirmFunds", saved, input, session)

    def sandbox_initialize(self, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Reset the bank's test environment to its known state: two private and two corporate customers with accounts.

        Source: "Mock Data". Only in the bank's sandbox, as all that begins with `sandbox`.
        """
        return self._begin("tietoevry.sandboxInitialize", None, context)

    def resume_sandbox_initialize(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_initialize`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxInitialize", saved, None, session)

    def sandbox_create_customer(self, input: CreateCustomer, context: Context = Context()) -> Flow[CallOutcome[Customer]]:
        """Make up a customer. A person gets an agreement by itself.

        Source: "Users and Roles".
        """
        return self._begin("tietoevry.sandboxCreateCustomer", input, context)

    def resume_sandbox_create_customer(self, saved: str, input: CreateCustomer | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Customer]]:
        """Go on with a saved `sandbox_create_customer`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCreateCustomer", saved, input, session)

    def sandbox_customers(self, input: CustomersQuery, context: Context = Context()) -> Flow[CallOutcome[Customers]]:
        """List made-up customers.

        Source: "Mock Data".
        """
        return self._begin("tietoevry.sandboxCustomers", input, context)

    def resume_sandbox_customers(self, saved: str, input: CustomersQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Customers]]:
        """Go on with a saved `sandbox_customers`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCustomers", saved, input, session)

    def sandbox_customer(self, input: CustomerRef, context: Context = Context()) -> Flow[CallOutcome[Customer]]:
        """Read a made-up customer.

        Source: "Mock Data".
        """
        return self._begin("tietoevry.sandboxCustomer", input, context)

    def resume_sandbox_customer(self, saved: str, input: CustomerRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Customer]]:
        """Go on with a saved `sandbox_customer`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCustomer", saved, input, session)

    def sandbox_delete_customer(self, input: CustomerRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a made-up customer, with all agreements and accounts.

        Source: "Sandbox Overview".
        """
        return self._begin("tietoevry.sandboxDeleteCustomer", input, context)

    def resume_sandbox_delete_customer(self, saved: str, input: CustomerRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_customer`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteCustomer", saved, input, session)

    def sandbox_create_agreement(self, input: CreateAgreement, context: Context = Context()) -> Flow[CallOutcome[MockAgreement]]:
        """Make up an agreement: which PSUs may act for a company.

        Source: "Corporate Users".
        """
        return self._begin("tietoevry.sandboxCreateAgreement", input, context)

    def resume_sandbox_create_agreement(self, saved: str, input: CreateAgreement | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockAgreement]]:
        """Go on with a saved `sandbox_create_agreement`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCreateAgreement", saved, input, session)

    def sandbox_agreements(self, context: Context = Context()) -> Flow[CallOutcome[MockAgreements]]:
        """List made-up agreements.

        Source: "Private Users".
        """
        return self._begin("tietoevry.sandboxAgreements", None, context)

    def resume_sandbox_agreements(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[MockAgreements]]:
        """Go on with a saved `sandbox_agreements`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxAgreements", saved, None, session)

    def sandbox_agreement(self, input: AgreementRef, context: Context = Context()) -> Flow[CallOutcome[MockAgreement]]:
        """Read a made-up agreement.

        Source: "Corporate Users".
        """
        return self._begin("tietoevry.sandboxAgreement", input, context)

    def resume_sandbox_agreement(self, saved: str, input: AgreementRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockAgreement]]:
        """Go on with a saved `sandbox_agreement`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxAgreement", saved, input, session)

    def sandbox_delete_agreement(self, input: AgreementRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a made-up agreement.

        Source: "Sandbox Overview".
        """
        return self._begin("tietoevry.sandboxDeleteAgreement", input, context)

    def resume_sandbox_delete_agreement(self, saved: str, input: AgreementRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_agreement`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteAgreement", saved, input, session)

    def sandbox_add_engagements(self, input: AddEngagements, context: Context = Context()) -> Flow[CallOutcome[MockEngagements]]:
        """Add engagements to a made-up agreement: further accounts for its PSUs.

        Source: "Corporate Users".
        """
        return self._begin("tietoevry.sandboxAddEngagements", input, context)

    def resume_sandbox_add_engagements(self, saved: str, input: AddEngagements | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockEngagements]]:
        """Go on with a saved `sandbox_add_engagements`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxAddEngagements", saved, input, session)

    def sandbox_engagements(self, input: AgreementRef, context: Context = Context()) -> Flow[CallOutcome[MockEngagements]]:
        """List the engagements of a made-up agreement.

        Source: "Corporate Users".
        """
        return self._begin("tietoevry.sandboxEngagements", input, context)

    def resume_sandbox_engagements(self, saved: str, input: AgreementRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockEngagements]]:
        """Go on with a saved `sandbox_engagements`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxEngagements", saved, input, session)

    def sandbox_delete_engagements(self, input: AgreementRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete the engagements of a made-up agreement.

        Source: "Corporate Users".
        """
        return self._begin("tietoevry.sandboxDeleteEngagements", input, context)

    def resume_sandbox_delete_engagements(self, saved: str, input: AgreementRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_engagements`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteEngagements", saved, input, session)

    def sandbox_create_account(self, input: CreateAccount, context: Context = Context()) -> Flow[CallOutcome[MockAccount]]:
        """Make up an account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCreateAccount", input, context)

    def resume_sandbox_create_account(self, saved: str, input: CreateAccount | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockAccount]]:
        """Go on with a saved `sandbox_create_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCreateAccount", saved, input, session)

    def sandbox_accounts(self, context: Context = Context()) -> Flow[CallOutcome[MockAccounts]]:
        """List made-up accounts.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxAccounts", None, context)

    def resume_sandbox_accounts(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[MockAccounts]]:
        """Go on with a saved `sandbox_accounts`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxAccounts", saved, None, session)

    def sandbox_account(self, input: MockAccountRef, context: Context = Context()) -> Flow[CallOutcome[MockAccount]]:
        """Read a made-up account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxAccount", input, context)

    def resume_sandbox_account(self, saved: str, input: MockAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockAccount]]:
        """Go on with a saved `sandbox_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxAccount", saved, input, session)

    def sandbox_delete_account(self, input: MockAccountRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a made-up account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxDeleteAccount", input, context)

    def resume_sandbox_delete_account(self, saved: str, input: MockAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteAccount", saved, input, session)

    def sandbox_create_transactions(self, input: CreateTransactions, context: Context = Context()) -> Flow[CallOutcome[MockTransactions]]:
        """Make up transactions of an account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCreateTransactions", input, context)

    def resume_sandbox_create_transactions(self, saved: str, input: CreateTransactions | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockTransactions]]:
        """Go on with a saved `sandbox_create_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCreateTransactions", saved, input, session)

    def sandbox_transactions(self, input: MockTransactionsQuery, context: Context = Context()) -> Flow[CallOutcome[MockTransactions]]:
        """List transactions of a made-up account, those of payments too.

        Source: "Testing Payment functionality".
        """
        return self._begin("tietoevry.sandboxTransactions", input, context)

    def resume_sandbox_transactions(self, saved: str, input: MockTransactionsQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockTransactions]]:
        """Go on with a saved `sandbox_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxTransactions", saved, input, session)

    def sandbox_delete_transactions(self, input: MockAccountRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete the transactions of a made-up account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxDeleteTransactions", input, context)

    def resume_sandbox_delete_transactions(self, saved: str, input: MockAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteTransactions", saved, input, session)

    def sandbox_create_card_account(self, input: CreateCardAccount, context: Context = Context()) -> Flow[CallOutcome[MockCardAccount]]:
        """Make up a card account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCreateCardAccount", input, context)

    def resume_sandbox_create_card_account(self, saved: str, input: CreateCardAccount | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockCardAccount]]:
        """Go on with a saved `sandbox_create_card_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCreateCardAccount", saved, input, session)

    def sandbox_card_accounts(self, context: Context = Context()) -> Flow[CallOutcome[MockCardAccounts]]:
        """List made-up card accounts.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCardAccounts", None, context)

    def resume_sandbox_card_accounts(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[MockCardAccounts]]:
        """Go on with a saved `sandbox_card_accounts`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCardAccounts", saved, None, session)

    def sandbox_card_account(self, input: MockCardAccountRef, context: Context = Context()) -> Flow[CallOutcome[MockCardAccount]]:
        """Read a made-up card account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCardAccount", input, context)

    def resume_sandbox_card_account(self, saved: str, input: MockCardAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockCardAccount]]:
        """Go on with a saved `sandbox_card_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCardAccount", saved, input, session)

    def sandbox_delete_card_account(self, input: MockCardAccountRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a made-up card account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxDeleteCardAccount", input, context)

    def resume_sandbox_delete_card_account(self, saved: str, input: MockCardAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_card_account`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteCardAccount", saved, input, session)

    def sandbox_create_card_transactions(self, input: CreateCardTransactions, context: Context = Context()) -> Flow[CallOutcome[MockTransactions]]:
        """Make up transactions of a card account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCreateCardTransactions", input, context)

    def resume_sandbox_create_card_transactions(self, saved: str, input: CreateCardTransactions | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockTransactions]]:
        """Go on with a saved `sandbox_create_card_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCreateCardTransactions", saved, input, session)

    def sandbox_card_transactions(self, input: MockCardTransactionsQuery, context: Context = Context()) -> Flow[CallOutcome[MockTransactions]]:
        """List transactions of a made-up card account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxCardTransactions", input, context)

    def resume_sandbox_card_transactions(self, saved: str, input: MockCardTransactionsQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MockTransactions]]:
        """Go on with a saved `sandbox_card_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxCardTransactions", saved, input, session)

    def sandbox_delete_card_transactions(self, input: MockCardAccountRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete the transactions of a made-up card account.

        Source: "Accounts and Card Accounts".
        """
        return self._begin("tietoevry.sandboxDeleteCardTransactions", input, context)

    def resume_sandbox_delete_card_transactions(self, saved: str, input: MockCardAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `sandbox_delete_card_transactions`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.sandboxDeleteCardTransactions", saved, input, session)

    def register_contact(self, input: RegisterContactInformation, context: Context = Context()) -> Flow[CallOutcome[ContactInformation]]:
        """Register or change the address to which the bank writes about its service: best one that is nobody's own. Made
        without a PSU, and not needed for anything else.

        Source: "Register TPP Contact Email"; the bank's TPP Dialogue API.
        """
        return self._begin("tietoevry.registerContact", input, context)

    def resume_register_contact(self, saved: str, input: RegisterContactInformation | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ContactInformation]]:
        """Go on with a saved `register_contact`; what for, `Bank.resume` tells."""
        return self._again("tietoevry.registerContact", saved, input, session)


class Bec(Bank):
    """Danish banks hosted by BEC: payments on Berlin Group XS2A 1.3, over mutual TLS and with signed requests."""

    _system: ClassVar[str | None] = "bec"
    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {
        "bec.initiatePayment": answered(PaymentInitiated),
        "bec.payment": PAYMENT_OUTCOME,
        "bec.initiatePaymentSlip": answered(PaymentInitiated),
        "bec.slipPayment": PAYMENT_OUTCOME,
        "bec.initiatePeriodicPayment": answered(PaymentInitiated),
        "bec.periodicPayment": PAYMENT_OUTCOME,
        "bec.startAuthorisation": answered(AuthorisationStarted),
        "bec.listAuthorisations": answered(Authorisations),
        "bec.scaStatus": answered(ScaStatusReply),
        "bec.authorisePayment": PAYMENT_OUTCOME,
        "bec.readPayment": answered(PaymentInitiationInfo),
        "bec.paymentStatus": answered(PaymentStatus),
        "bec.trackPayment": PAYMENT_OUTCOME,
        "bec.deletePayment": answered(CancellationReply),
        "bec.startCancellationAuthorisation": answered(AuthorisationStarted),
        "bec.cancelPayment": PAYMENT_OUTCOME,
        "bec.createSigningBasket": answered(BasketCreated),
        "bec.signingBasket": answered(BasketDetails),
        "bec.deleteSigningBasket": answered(Nothing),
        "bec.signingBasketStatus": answered(BasketStatus),
        "bec.startBasketAuthorisation": answered(AuthorisationStarted),
        "bec.basketScaStatus": answered(ScaStatusReply),
        "bec.signBasket": BASKET_OUTCOME,
    }

    def initiate_payment(self, input: InitiateBecPayment, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate a payment. A create: when its answer is lost it is not sent again.

        Source: "/payments/{paymentProduct}".
        """
        return self._begin("bec.initiatePayment", input, context)

    def resume_initiate_payment(self, saved: str, input: InitiateBecPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.initiatePayment", saved, input, session)

    def payment(self, input: InitiateBecPayment, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Make a payment, to its end: initiate it, let the user authorise it, follow its status.

        Source: "/payments/{paymentProduct}", "/{paymentService}/{paymentProduct}/{paymentId}/authorisations", "… /status".
        """
        return self._begin("bec.payment", input, context)

    def resume_payment(self, saved: str, input: InitiateBecPayment | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `payment`; what for, `Bank.resume` tells."""
        return self._again("bec.payment", saved, input, session)

    def initiate_payment_slip(self, input: InitiateBecSlip, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate the payment of a slip (FI or giro). A create: when its answer is lost it is not sent again.

        Source: "/payments/payment-slips/{slipType}".
        """
        return self._begin("bec.initiatePaymentSlip", input, context)

    def resume_initiate_payment_slip(self, saved: str, input: InitiateBecSlip | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_payment_slip`; what for, `Bank.resume` tells."""
        return self._again("bec.initiatePaymentSlip", saved, input, session)

    def slip_payment(self, input: InitiateBecSlip, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Pay a slip (FI or giro), to its end: initiate it, let the user authorise it, follow its status.

        Source: "/payments/payment-slips/{slipType}".
        """
        return self._begin("bec.slipPayment", input, context)

    def resume_slip_payment(self, saved: str, input: InitiateBecSlip | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `slip_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.slipPayment", saved, input, session)

    def initiate_periodic_payment(self, input: InitiateBecPeriodicPayment, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate a periodic payment. A create: when its answer is lost it is not sent again.

        Source: "/periodic-payments/{paymentProduct}".
        """
        return self._begin("bec.initiatePeriodicPayment", input, context)

    def resume_initiate_periodic_payment(self, saved: str, input: InitiateBecPeriodicPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_periodic_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.initiatePeriodicPayment", saved, input, session)

    def periodic_payment(self, input: InitiateBecPeriodicPayment, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Set up a periodic payment, until the bank has registered it.

        Source: "/periodic-payments/{paymentProduct}".
        """
        return self._begin("bec.periodicPayment", input, context)

    def resume_periodic_payment(self, saved: str, input: InitiateBecPeriodicPayment | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `periodic_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.periodicPayment", saved, input, session)

    def start_authorisation(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a payment. The answer names the page to take the user to.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
        """
        return self._begin("bec.startAuthorisation", input, context)

    def resume_start_authorisation(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_authorisation`; what for, `Bank.resume` tells."""
        return self._again("bec.startAuthorisation", saved, input, session)

    def list_authorisations(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[Authorisations]]:
        """List the authorisations of a payment.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
        """
        return self._begin("bec.listAuthorisations", input, context)

    def resume_list_authorisations(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Authorisations]]:
        """Go on with a saved `list_authorisations`; what for, `Bank.resume` tells."""
        return self._again("bec.listAuthorisations", saved, input, session)

    def sca_status(self, input: AuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation: CREATED, PENDING or APPROVED.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}".
        """
        return self._begin("bec.scaStatus", input, context)

    def resume_sca_status(self, saved: str, input: AuthorisationRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `sca_status`; what for, `Bank.resume` tells."""
        return self._again("bec.scaStatus", saved, input, session)

    def authorise_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Authorise a payment that is at the bank already, to its end.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
        """
        return self._begin("bec.authorisePayment", input, context)

    def resume_authorise_payment(self, saved: str, input: PaymentToContinue | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `authorise_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.authorisePayment", saved, input, session)

    def read_payment(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiationInfo]]:
        """Read a payment.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}".
        """
        return self._begin("bec.readPayment", input, context)

    def resume_read_payment(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentInitiationInfo]]:
        """Go on with a saved `read_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.readPayment", saved, input, session)

    def payment_status(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[PaymentStatus]]:
        """Read the status of a payment.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
        """
        return self._begin("bec.paymentStatus", input, context)

    def resume_payment_status(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[PaymentStatus]]:
        """Go on with a saved `payment_status`; what for, `Bank.resume` tells."""
        return self._again("bec.paymentStatus", saved, input, session)

    def track_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Follow a payment that is at the bank already, until a final status.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
        """
        return self._begin("bec.trackPayment", input, context)

    def resume_track_payment(self, saved: str, input: PaymentToContinue | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `track_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.trackPayment", saved, input, session)

    def delete_payment(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[CancellationReply]]:
        """Delete a payment (204), or begin its deletion where the user has to authorise that (202).

        Source: "/{paymentService}/{paymentProduct}/{paymentId}".
        """
        return self._begin("bec.deletePayment", input, context)

    def resume_delete_payment(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CancellationReply]]:
        """Go on with a saved `delete_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.deletePayment", saved, input, session)

    def start_cancellation_authorisation(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a payment's deletion, where the answer to the deletion named no page to take the user to.

        Source: Berlin Group OpenAPI 1.3.9, POST /v1/{payment-service}/{payment-product}/{paymentId}/cancellation-authorisations.
        """
        return self._begin("bec.startCancellationAuthorisation", input, context)

    def resume_start_cancellation_authorisation(self, saved: str, input: PaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_cancellation_authorisation`; what for, `Bank.resume` tells."""
        return self._again("bec.startCancellationAuthorisation", saved, input, session)

    def cancel_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.

        Source: "/{paymentService}/{paymentProduct}/{paymentId}".
        """
        return self._begin("bec.cancelPayment", input, context)

    def resume_cancel_payment(self, saved: str, input: PaymentToContinue | None = None, *, session: Session | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `cancel_payment`; what for, `Bank.resume` tells."""
        return self._again("bec.cancelPayment", saved, input, session)

    def create_signing_basket(self, input: CreateBasket, context: Context = Context()) -> Flow[CallOutcome[BasketCreated]]:
        """Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.

        Source: "/signing-baskets".
        """
        return self._begin("bec.createSigningBasket", input, context)

    def resume_create_signing_basket(self, saved: str, input: CreateBasket | None = None, *, session: Session | None = None) -> Flow[CallOutcome[BasketCreated]]:
        """Go on with a saved `create_signing_basket`; what for, `Bank.resume` tells."""
        return self._again("bec.createSigningBasket", saved, input, session)

    def signing_basket(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[BasketDetails]]:
        """Read a signing basket.

        Source: "/signing-baskets/{basketId}".
        """
        return self._begin("bec.signingBasket", input, context)

    def resume_signing_basket(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[BasketDetails]]:
        """Go on with a saved `signing_basket`; what for, `Bank.resume` tells."""
        return self._again("bec.signingBasket", saved, input, session)

    def delete_signing_basket(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a signing basket, which the bank allows as long as no authorisation has been applied. Its payments are left
        as they are.

        Source: "/signing-baskets/{basketId}".
        """
        return self._begin("bec.deleteSigningBasket", input, context)

    def resume_delete_signing_basket(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `delete_signing_basket`; what for, `Bank.resume` tells."""
        return self._again("bec.deleteSigningBasket", saved, input, session)

    def signing_basket_status(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[BasketStatus]]:
        """Read the status of a signing basket.

        Source: "/signing-baskets/{basketId}/status".
        """
        return self._begin("bec.signingBasketStatus", input, context)

    def resume_signing_basket_status(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[BasketStatus]]:
        """Go on with a saved `signing_basket_status`; what for, `Bank.resume` tells."""
        return self._again("bec.signingBasketStatus", saved, input, session)

    def start_basket_authorisation(self, input: BasketRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a signing basket. The answer names the page to take the user to.

        Source: "/signing-baskets/{basketId}/authorisations".
        """
        return self._begin("bec.startBasketAuthorisation", input, context)

    def resume_start_basket_authorisation(self, saved: str, input: BasketRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_basket_authorisation`; what for, `Bank.resume` tells."""
        return self._again("bec.startBasketAuthorisation", saved, input, session)

    def basket_sca_status(self, input: BasketAuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation of a signing basket: CREATED, PENDING or APPROVED.

        Source: "/signing-baskets/{basketId}/authorisations/{authorisationId}".
        """
        return self._begin("bec.basketScaStatus", input, context)

    def resume_basket_sca_status(self, saved: str, input: BasketAuthorisationRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `basket_sca_status`; what for, `Bank.resume` tells."""
        return self._again("bec.basketScaStatus", saved, input, session)

    def sign_basket(self, input: SignBasket, context: Context = Context()) -> Flow[BasketOutcome]:
        """Sign payments together, to their end: create the basket, let the user sign it, follow every payment.

        Source: "/signing-baskets", "/signing-baskets/{basketId}/authorisations".
        """
        return self._begin("bec.signBasket", input, context)

    def resume_sign_basket(self, saved: str, input: SignBasket | None = None, *, session: Session | None = None) -> Flow[BasketOutcome]:
        """Go on with a saved `sign_basket`; what for, `Bank.resume` tells."""
        return self._again("bec.signBasket", saved, input, session)


class Betalingsservice(Bank):
    """Betalingsservice mandates (Nets): submitted, followed, cancelled, called back."""

    _system: ClassVar[str | None] = "betalingsservice"
    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {
        "betalingsservice.token": answered(TokenReply),
        "betalingsservice.revoke": answered(Revoked),
        "betalingsservice.submitMandate": answered(MandateRequestStatus),
        "betalingsservice.mandate": MANDATE_OUTCOME,
        "betalingsservice.mandateStatus": answered(MandateRequestStatus),
        "betalingsservice.trackMandate": MANDATE_OUTCOME,
        "betalingsservice.cancelMandate": answered(Nothing),
        "betalingsservice.withdrawMandate": MANDATE_OUTCOME,
        "betalingsservice.receiveCallback": CALLBACK_OUTCOME,
    }

    def token(self, context: Context = Context()) -> Flow[CallOutcome[TokenReply]]:
        """Fetch an access token with client id and secret, and share it with all flows of this bank. Flows fetch and renew
        their tokens by themselves; this is for trying the credentials.

        Source: "Token Endpoint"; RFC 6749, 4.4.
        """
        return self._begin("betalingsservice.token", None, context)

    def resume_token(self, saved: str, *, session: Session | None = None) -> Flow[CallOutcome[TokenReply]]:
        """Go on with a saved `token`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.token", saved, None, session)

    def revoke(self, input: Revocation, context: Context = Context()) -> Flow[CallOutcome[Revoked]]:
        """Revoke an access token.

        Source: "Revoke Endpoint"; RFC 7009.
        """
        return self._begin("betalingsservice.revoke", input, context)

    def resume_revoke(self, saved: str, input: Revocation | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Revoked]]:
        """Go on with a saved `revoke`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.revoke", saved, input, session)

    def submit_mandate(self, input: SubmitMandateRequest, context: Context = Context()) -> Flow[CallOutcome[MandateRequestStatus]]:
        """Submit a mandate request. The same request may be submitted again; another one needs another UUID.

        Source: "Submit a new mandate request".
        """
        return self._begin("betalingsservice.submitMandate", input, context)

    def resume_submit_mandate(self, saved: str, input: SubmitMandateRequest | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MandateRequestStatus]]:
        """Go on with a saved `submit_mandate`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.submitMandate", saved, input, session)

    def mandate(self, input: SubmitMandateRequest, context: Context = Context()) -> Flow[MandateOutcome]:
        """Request a mandate and follow it to its end, by callbacks and by asking: submit, wait for the debtor, cancel on demand.

        Source: "Mandate request".
        """
        return self._begin("betalingsservice.mandate", input, context)

    def resume_mandate(self, saved: str, input: SubmitMandateRequest | None = None, *, session: Session | None = None) -> Flow[MandateOutcome]:
        """Go on with a saved `mandate`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.mandate", saved, input, session)

    def mandate_status(self, input: MandateRef, context: Context = Context()) -> Flow[CallOutcome[MandateRequestStatus]]:
        """Read the status of a mandate request.

        Source: "Get status of a mandate request".
        """
        return self._begin("betalingsservice.mandateStatus", input, context)

    def resume_mandate_status(self, saved: str, input: MandateRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[MandateRequestStatus]]:
        """Go on with a saved `mandate_status`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.mandateStatus", saved, input, session)

    def track_mandate(self, input: SubmittedMandate, context: Context = Context()) -> Flow[MandateOutcome]:
        """Follow a mandate request that was submitted before to its end.

        Source: "Get status of a mandate request", "Callback Handling".
        """
        return self._begin("betalingsservice.trackMandate", input, context)

    def resume_track_mandate(self, saved: str, input: SubmittedMandate | None = None, *, session: Session | None = None) -> Flow[MandateOutcome]:
        """Go on with a saved `track_mandate`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.trackMandate", saved, input, session)

    def cancel_mandate(self, input: MandateRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Cancel a mandate request whose status is VALIDATED or VIEWED_BY_DEBTOR.

        Source: "Cancel a mandate request".
        """
        return self._begin("betalingsservice.cancelMandate", input, context)

    def resume_cancel_mandate(self, saved: str, input: MandateRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `cancel_mandate`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.cancelMandate", saved, input, session)

    def withdraw_mandate(self, input: SubmittedMandate, context: Context = Context()) -> Flow[MandateOutcome]:
        """Cancel a mandate request and make sure: when the answer is lost or negative, the status says.

        Source: "Cancel a mandate request".
        """
        return self._begin("betalingsservice.withdrawMandate", input, context)

    def resume_withdraw_mandate(self, saved: str, input: SubmittedMandate | None = None, *, session: Session | None = None) -> Flow[MandateOutcome]:
        """Go on with a saved `withdraw_mandate`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.withdrawMandate", saved, input, session)

    def receive_callback(self, input: ReceivedCallback, context: Context = Context()) -> Flow[CallbackOutcome]:
        """Receive a callback: what to answer, what to store, which events to act on. Nothing is sent to the bank. Begin with the
        delivery alone, load the mandate request that it names, begin again with that, store over the revision that was
        loaded, then answer.

        Source: "Callback Handling".
        """
        return self._begin("betalingsservice.receiveCallback", input, context)

    def resume_receive_callback(self, saved: str, input: ReceivedCallback | None = None, *, session: Session | None = None) -> Flow[CallbackOutcome]:
        """Go on with a saved `receive_callback`; what for, `Bank.resume` tells."""
        return self._again("betalingsservice.receiveCallback", saved, input, session)


class Maxbanka(Bank):
    """Max banka, and other Czech banks by their profile: the Czech Open Banking Standard (COBS) 3.0."""

    _system: ClassVar[str | None] = "maxbanka"
    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {
        "maxbanka.registerTpp": answered(CobsTpp),
        "maxbanka.readTpp": answered(CobsTpp),
        "maxbanka.updateTpp": answered(CobsTpp),
        "maxbanka.deleteTpp": answered(Nothing),
        "maxbanka.renewSecret": answered(CobsTpp),
        "maxbanka.renewApiKey": answered(CobsTpp),
        "maxbanka.addCertificate": answered(Nothing),
        "maxbanka.authorisationPage": answered(Nothing),
        "maxbanka.authorise": COBS_AUTHORISATION,
        "maxbanka.token": answered(CobsToken),
        "maxbanka.revoke": answered(Nothing),
        "maxbanka.accounts": answered(CobsAccounts),
        "maxbanka.everyAccount": LIST_OUTCOME,
        "maxbanka.balance": answered(CobsBalances),
        "maxbanka.transactions": answered(CobsTransactions),
        "maxbanka.everyTransaction": LIST_OUTCOME,
        "maxbanka.standingOrders": answered(CobsStandingOrders),
        "maxbanka.everyStandingOrder": LIST_OUTCOME,
        "maxbanka.balanceCheck": answered(CobsBalanceChecked),
        "maxbanka.cardBalanceCheck": answered(CobsBalanceChecked),
        "maxbanka.initiatePayment": answered(CobsPayment),
        "maxbanka.payment": COBS_OUTCOME,
        "maxbanka.paymentStatus": answered(CobsStatus),
        "maxbanka.readPayment": answered(CobsPayment),
        "maxbanka.deletePayment": answered(Nothing),
        "maxbanka.trackPayment": COBS_OUTCOME,
        "maxbanka.paymentSigning": answered(CobsSignDetail),
        "maxbanka.startPaymentSigning": answered(CobsSignStarted),
        "maxbanka.confirmPaymentSigning": answered(CobsConfirmed),
        "maxbanka.secondPaymentSigning": answered(CobsSignDetail),
        "maxbanka.signPayment": COBS_OUTCOME,
        "maxbanka.createStandingOrder": answered(CobsStandingOrder),
        "maxbanka.standingOrder": COBS_OUTCOME,
        "maxbanka.readStandingOrder": answered(CobsStandingOrder),
        "maxbanka.standingOrderStatus": answered(CobsStandingOrderStatus),
        "maxbanka.updateStandingOrder": answered(CobsStandingOrder),
        "maxbanka.changeStandingOrder": COBS_OUTCOME,
        "maxbanka.deleteStandingOrder": answered(Nothing),
        "maxbanka.standingOrderSigning": answered(CobsSignDetail),
        "maxbanka.startStandingOrderSigning": answered(CobsSignStarted),
        "maxbanka.confirmStandingOrderSigning": answered(CobsConfirmed),
        "maxbanka.signStandingOrder": COBS_OUTCOME,
        "maxbanka.createBatch": answered(CobsBatchEntered),
        "maxbanka.batch": COBS_OUTCOME,
        "maxbanka.batchStatus": answered(CobsBatchStatus),
        "maxbanka.deleteBatch": answered(Nothing),
        "maxbanka.batchSigning": answered(CobsSignDetail),
        "maxbanka.startBatchSigning": answered(CobsSignStarted),
        "maxbanka.confirmBatchSigning": answered(CobsConfirmed),
        "maxbanka.signBatch": COBS_OUTCOME,
        "maxbanka.signingPage": answered(Nothing),
    }

    def register_tpp(self, input: RegisterCobsTpp, context: Context = Context()) -> Flow[CallOutcome[CobsTpp]]:
        """Register as a TPP. The bank approves it by hand before it holds.

        Source: "Register new TPP".
        """
        return self._begin("maxbanka.registerTpp", input, context)

    def resume_register_tpp(self, saved: str, input: RegisterCobsTpp | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsTpp]]:
        """Go on with a saved `register_tpp`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.registerTpp", saved, input, session)

    def read_tpp(self, input: CobsTppRef, context: Context = Context()) -> Flow[CallOutcome[CobsTpp]]:
        """Read what the bank has registered.

        Source: "TPP registered data".
        """
        return self._begin("maxbanka.readTpp", input, context)

    def resume_read_tpp(self, saved: str, input: CobsTppRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsTpp]]:
        """Go on with a saved `read_tpp`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.readTpp", saved, input, session)

    def update_tpp(self, input: UpdateCobsTpp, context: Context = Context()) -> Flow[CallOutcome[CobsTpp]]:
        """Update the registration: the whole of it, not only what changes.

        Source: "Update registered TPP".
        """
        return self._begin("maxbanka.updateTpp", input, context)

    def resume_update_tpp(self, saved: str, input: UpdateCobsTpp | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsTpp]]:
        """Go on with a saved `update_tpp`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.updateTpp", saved, input, session)

    def delete_tpp(self, input: CobsTppRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete the registration.

        Source: "Delete registered TPP".
        """
        return self._begin("maxbanka.deleteTpp", input, context)

    def resume_delete_tpp(self, saved: str, input: CobsTppRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `delete_tpp`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.deleteTpp", saved, input, session)

    def renew_secret(self, input: CobsTppRef, context: Context = Context()) -> Flow[CallOutcome[CobsTpp]]:
        """Have a new client secret. The old one ends: when the answer is lost it is not asked for again.

        Source: "Renew Secret".
        """
        return self._begin("maxbanka.renewSecret", input, context)

    def resume_renew_secret(self, saved: str, input: CobsTppRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsTpp]]:
        """Go on with a saved `renew_secret`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.renewSecret", saved, input, session)

    def renew_api_key(self, input: CobsTppRef, context: Context = Context()) -> Flow[CallOutcome[CobsTpp]]:
        """Have a new API key. The old one ends: when the answer is lost it is not asked for again.

        Source: "Renew API key".
        """
        return self._begin("maxbanka.renewApiKey", input, context)

    def resume_renew_api_key(self, saved: str, input: CobsTppRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsTpp]]:
        """Go on with a saved `renew_api_key`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.renewApiKey", saved, input, session)

    def add_certificate(self, input: AddCobsCertificate, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Add a certificate, for the time when the old one ends.

        Source: "Add new certificate for TPP".
        """
        return self._begin("maxbanka.addCertificate", input, context)

    def resume_add_certificate(self, saved: str, input: AddCobsCertificate | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `add_certificate`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.addCertificate", saved, input, session)

    def authorisation_page(self, input: CobsAuthorisationRequest, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Open the page on which a user authorises us. A browser does this; the job `authorise` says with which address.

        Source: "Authorization".
        """
        return self._begin("maxbanka.authorisationPage", input, context)

    def resume_authorisation_page(self, saved: str, input: CobsAuthorisationRequest | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `authorisation_page`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.authorisationPage", saved, input, session)

    def authorise(self, input: AuthoriseCobs, context: Context = Context()) -> Flow[CobsAuthorisation]:
        """Let a user authorise us, to its end: take them to the bank, check their return, and get the tokens. The tokens are
        in the session of the flow.

        Source: "Authorization", "Obtain a Token"; RFC 6749, 4.1.
        """
        return self._begin("maxbanka.authorise", input, context)

    def resume_authorise(self, saved: str, input: AuthoriseCobs | None = None, *, session: Session | None = None) -> Flow[CobsAuthorisation]:
        """Go on with a saved `authorise`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.authorise", saved, input, session)

    def token(self, input: GetCobsToken, context: Context = Context()) -> Flow[CallOutcome[CobsToken]]:
        """Get tokens by a code or a refresh token. `authorise` and every call do this by themselves.

        Source: "Obtain a Token", "Token refresh".
        """
        return self._begin("maxbanka.token", input, context)

    def resume_token(self, saved: str, input: GetCobsToken | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsToken]]:
        """Go on with a saved `token`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.token", saved, input, session)

    def revoke(self, input: RevokeCobsToken, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Revoke a token.

        Source: "Token revoke"; RFC 7009, by which a token that is revoked already is no error.
        """
        return self._begin("maxbanka.revoke", input, context)

    def resume_revoke(self, saved: str, input: RevokeCobsToken | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `revoke`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.revoke", saved, input, session)

    def accounts(self, input: ReadCobsAccounts, context: Context = Context()) -> Flow[CallOutcome[CobsAccounts]]:
        """List the user's accounts.

        Source: "Account list".
        """
        return self._begin("maxbanka.accounts", input, context)

    def resume_accounts(self, saved: str, input: ReadCobsAccounts | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsAccounts]]:
        """Go on with a saved `accounts`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.accounts", saved, input, session)

    def every_account(self, input: ReadCobsAccounts, context: Context = Context()) -> Listing[CobsAccount]:
        """Read accounts one by one, over all pages, with one page in memory.

        Source: "Account list".
        """
        return Listing(self, "maxbanka.everyAccount", input, context, CobsAccount)

    def balance(self, input: CobsAccountRef, context: Context = Context()) -> Flow[CallOutcome[CobsBalances]]:
        """Read the balances of an account: available, current, and at the end of the last banking day.

        Source: "Account balance".
        """
        return self._begin("maxbanka.balance", input, context)

    def resume_balance(self, saved: str, input: CobsAccountRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsBalances]]:
        """Go on with a saved `balance`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.balance", saved, input, session)

    def transactions(self, input: ReadCobsTransactions, context: Context = Context()) -> Flow[CallOutcome[CobsTransactions]]:
        """List the transactions of an account. There are pages only where `sort` is given.

        Source: "Account transactions".
        """
        return self._begin("maxbanka.transactions", input, context)

    def resume_transactions(self, saved: str, input: ReadCobsTransactions | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsTransactions]]:
        """Go on with a saved `transactions`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.transactions", saved, input, session)

    def every_transaction(self, input: ReadCobsTransactions, context: Context = Context()) -> Listing[CobsTransaction]:
        """Read transactions one by one, over all pages, with one page in memory. There are pages only where `sort` and `size`
        are given.

        Source: "Account transactions".
        """
        return Listing(self, "maxbanka.everyTransaction", input, context, CobsTransaction)

    def standing_orders(self, input: ReadCobsAccounts, context: Context = Context()) -> Flow[CallOutcome[CobsStandingOrders]]:
        """List the user's standing orders.

        Source: "Standing orders".
        """
        return self._begin("maxbanka.standingOrders", input, context)

    def resume_standing_orders(self, saved: str, input: ReadCobsAccounts | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsStandingOrders]]:
        """Go on with a saved `standing_orders`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.standingOrders", saved, input, session)

    def every_standing_order(self, input: ReadCobsAccounts, context: Context = Context()) -> Listing[CobsStandingOrder]:
        """Read standing orders one by one, over all pages, with one page in memory.

        Source: "Standing orders".
        """
        return Listing(self, "maxbanka.everyStandingOrder", input, context, CobsStandingOrder)

    def balance_check(self, input: CheckCobsBalance, context: Context = Context()) -> Flow[CallOutcome[CobsBalanceChecked]]:
        """Ask whether an account of the user holds an amount, as a PISP.

        Source: "Balance check (PISP)".
        """
        return self._begin("maxbanka.balanceCheck", input, context)

    def resume_balance_check(self, saved: str, input: CheckCobsBalance | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsBalanceChecked]]:
        """Go on with a saved `balance_check`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.balanceCheck", saved, input, session)

    def card_balance_check(self, input: CheckCobsBalance, context: Context = Context()) -> Flow[CallOutcome[CobsBalanceChecked]]:
        """Ask whether an account holds an amount, as a CISP: without a token of the user.

        Source: "Balance check (CISP)".
        """
        return self._begin("maxbanka.cardBalanceCheck", input, context)

    def resume_card_balance_check(self, saved: str, input: CheckCobsBalance | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsBalanceChecked]]:
        """Go on with a saved `card_balance_check`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.cardBalanceCheck", saved, input, session)

    def initiate_payment(self, input: InitiateCobsPayment, context: Context = Context()) -> Flow[CallOutcome[CobsPayment]]:
        """Enter a payment: domestic, SEPA, or foreign. A create: when its answer is lost it is not sent again.

        Source: "New Payment".
        """
        return self._begin("maxbanka.initiatePayment", input, context)

    def resume_initiate_payment(self, saved: str, input: InitiateCobsPayment | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsPayment]]:
        """Go on with a saved `initiate_payment`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.initiatePayment", saved, input, session)

    def payment(self, input: OrderCobsPayment, context: Context = Context()) -> Flow[CobsOutcome]:
        """Make a payment, to its end: enter it, let the user sign, follow its status.

        Source: "PISP API".
        """
        return self._begin("maxbanka.payment", input, context)

    def resume_payment(self, saved: str, input: OrderCobsPayment | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `payment`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.payment", saved, input, session)

    def payment_status(self, input: CobsPaymentRef, context: Context = Context()) -> Flow[CallOutcome[CobsStatus]]:
        """Read the status of a payment. Needs no token of the user.

        Source: "Payment status".
        """
        return self._begin("maxbanka.paymentStatus", input, context)

    def resume_payment_status(self, saved: str, input: CobsPaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsStatus]]:
        """Go on with a saved `payment_status`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.paymentStatus", saved, input, session)

    def read_payment(self, input: CobsPaymentRef, context: Context = Context()) -> Flow[CallOutcome[CobsPayment]]:
        """Read a payment.

        Source: "Payment info".
        """
        return self._begin("maxbanka.readPayment", input, context)

    def resume_read_payment(self, saved: str, input: CobsPaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsPayment]]:
        """Go on with a saved `read_payment`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.readPayment", saved, input, session)

    def delete_payment(self, input: CobsPaymentRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a payment that is not processed yet.

        Source: "Payment delete".
        """
        return self._begin("maxbanka.deletePayment", input, context)

    def resume_delete_payment(self, saved: str, input: CobsPaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `delete_payment`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.deletePayment", saved, input, session)

    def track_payment(self, input: TrackCobsPayment, context: Context = Context()) -> Flow[CobsOutcome]:
        """Follow a payment that is signed, until a final status.

        Source: "Payment status".
        """
        return self._begin("maxbanka.trackPayment", input, context)

    def resume_track_payment(self, saved: str, input: TrackCobsPayment | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `track_payment`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.trackPayment", saved, input, session)

    def payment_signing(self, input: CobsPaymentSignRef, context: Context = Context()) -> Flow[CallOutcome[CobsSignDetail]]:
        """Read how a payment can be signed, and its status.

        Source: "Payment signing", "Authorization detail (I)".
        """
        return self._begin("maxbanka.paymentSigning", input, context)

    def resume_payment_signing(self, saved: str, input: CobsPaymentSignRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignDetail]]:
        """Go on with a saved `payment_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.paymentSigning", saved, input, session)

    def start_payment_signing(self, input: StartCobsPaymentSigning, context: Context = Context()) -> Flow[CallOutcome[CobsSignStarted]]:
        """Start the signing of a payment: the bank sends a code, or names its page.

        Source: "Payment signing", "Authorization initiation (II)".
        """
        return self._begin("maxbanka.startPaymentSigning", input, context)

    def resume_start_payment_signing(self, saved: str, input: StartCobsPaymentSigning | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignStarted]]:
        """Go on with a saved `start_payment_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.startPaymentSigning", saved, input, session)

    def confirm_payment_signing(self, input: ConfirmCobsPaymentSigning, context: Context = Context()) -> Flow[CallOutcome[CobsConfirmed]]:
        """Confirm the signing of a payment by the code.

        Source: "Payment signing", "Authorization initiation (III)".
        """
        return self._begin("maxbanka.confirmPaymentSigning", input, context)

    def resume_confirm_payment_signing(self, saved: str, input: ConfirmCobsPaymentSigning | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsConfirmed]]:
        """Go on with a saved `confirm_payment_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.confirmPaymentSigning", saved, input, session)

    def second_payment_signing(self, input: CobsPaymentRef, context: Context = Context()) -> Flow[CallOutcome[CobsSignDetail]]:
        """Ask, as the second user, for a signing of a payment that one user has signed.

        Source: "Joint signature".
        """
        return self._begin("maxbanka.secondPaymentSigning", input, context)

    def resume_second_payment_signing(self, saved: str, input: CobsPaymentRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignDetail]]:
        """Go on with a saved `second_payment_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.secondPaymentSigning", saved, input, session)

    def sign_payment(self, input: SignCobsPayment, context: Context = Context()) -> Flow[CobsOutcome]:
        """Sign a payment that is entered already, to its end: as its first user, or as its second one.

        Source: "Single signature", "Joint signature".
        """
        return self._begin("maxbanka.signPayment", input, context)

    def resume_sign_payment(self, saved: str, input: SignCobsPayment | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `sign_payment`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.signPayment", saved, input, session)

    def create_standing_order(self, input: CreateCobsStandingOrder, context: Context = Context()) -> Flow[CallOutcome[CobsStandingOrder]]:
        """Enter a standing order. A create: when its answer is lost it is not sent again.

        Source: "New Standing order".
        """
        return self._begin("maxbanka.createStandingOrder", input, context)

    def resume_create_standing_order(self, saved: str, input: CreateCobsStandingOrder | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsStandingOrder]]:
        """Go on with a saved `create_standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.createStandingOrder", saved, input, session)

    def standing_order(self, input: OrderCobsStandingOrder, context: Context = Context()) -> Flow[CobsOutcome]:
        """Enter a standing order, to its end: enter it and let the user sign.

        Source: "New Standing order", "Standing order signing".
        """
        return self._begin("maxbanka.standingOrder", input, context)

    def resume_standing_order(self, saved: str, input: OrderCobsStandingOrder | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.standingOrder", saved, input, session)

    def read_standing_order(self, input: CobsStandingOrderRef, context: Context = Context()) -> Flow[CallOutcome[CobsStandingOrder]]:
        """Read a standing order.

        Source: "Standing order info".
        """
        return self._begin("maxbanka.readStandingOrder", input, context)

    def resume_read_standing_order(self, saved: str, input: CobsStandingOrderRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsStandingOrder]]:
        """Go on with a saved `read_standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.readStandingOrder", saved, input, session)

    def standing_order_status(self, input: CobsStandingOrderRef, context: Context = Context()) -> Flow[CallOutcome[CobsStandingOrderStatus]]:
        """Read the status of a standing order and the payments that it has made.

        Source: "Standing order status".
        """
        return self._begin("maxbanka.standingOrderStatus", input, context)

    def resume_standing_order_status(self, saved: str, input: CobsStandingOrderRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsStandingOrderStatus]]:
        """Go on with a saved `standing_order_status`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.standingOrderStatus", saved, input, session)

    def update_standing_order(self, input: UpdateCobsStandingOrder, context: Context = Context()) -> Flow[CallOutcome[CobsStandingOrder]]:
        """Update a standing order. The bank makes a new one with a new id, so that it is a create; the old one goes when the
        new one is signed.

        Source: "Standing order update".
        """
        return self._begin("maxbanka.updateStandingOrder", input, context)

    def resume_update_standing_order(self, saved: str, input: UpdateCobsStandingOrder | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsStandingOrder]]:
        """Go on with a saved `update_standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.updateStandingOrder", saved, input, session)

    def change_standing_order(self, input: ChangeCobsStandingOrder, context: Context = Context()) -> Flow[CobsOutcome]:
        """Change a standing order, to its end: send it as it is to be, and let the user sign the new one.

        Source: "Standing order update", "Standing order signing".
        """
        return self._begin("maxbanka.changeStandingOrder", input, context)

    def resume_change_standing_order(self, saved: str, input: ChangeCobsStandingOrder | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `change_standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.changeStandingOrder", saved, input, session)

    def delete_standing_order(self, input: CobsStandingOrderRef, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a standing order.

        Source: "Standing order delete".
        """
        return self._begin("maxbanka.deleteStandingOrder", input, context)

    def resume_delete_standing_order(self, saved: str, input: CobsStandingOrderRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `delete_standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.deleteStandingOrder", saved, input, session)

    def standing_order_signing(self, input: CobsStandingOrderSignRef, context: Context = Context()) -> Flow[CallOutcome[CobsSignDetail]]:
        """Read how a standing order can be signed, and its status.

        Source: "Standing order signing", "Authorization detail (I)".
        """
        return self._begin("maxbanka.standingOrderSigning", input, context)

    def resume_standing_order_signing(self, saved: str, input: CobsStandingOrderSignRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignDetail]]:
        """Go on with a saved `standing_order_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.standingOrderSigning", saved, input, session)

    def start_standing_order_signing(self, input: StartCobsStandingOrderSigning, context: Context = Context()) -> Flow[CallOutcome[CobsSignStarted]]:
        """Start the signing of a standing order.

        Source: "Standing order signing", "Authorization initiation (II)".
        """
        return self._begin("maxbanka.startStandingOrderSigning", input, context)

    def resume_start_standing_order_signing(self, saved: str, input: StartCobsStandingOrderSigning | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignStarted]]:
        """Go on with a saved `start_standing_order_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.startStandingOrderSigning", saved, input, session)

    def confirm_standing_order_signing(self, input: ConfirmCobsStandingOrderSigning, context: Context = Context()) -> Flow[CallOutcome[CobsConfirmed]]:
        """Confirm the signing of a standing order by the code.

        Source: "Standing order signing", "Authorization initiation (III)".
        """
        return self._begin("maxbanka.confirmStandingOrderSigning", input, context)

    def resume_confirm_standing_order_signing(self, saved: str, input: ConfirmCobsStandingOrderSigning | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsConfirmed]]:
        """Go on with a saved `confirm_standing_order_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.confirmStandingOrderSigning", saved, input, session)

    def sign_standing_order(self, input: SignCobsStandingOrder, context: Context = Context()) -> Flow[CobsOutcome]:
        """Sign a standing order that is entered already, to its end.

        Source: "Standing order signing".
        """
        return self._begin("maxbanka.signStandingOrder", input, context)

    def resume_sign_standing_order(self, saved: str, input: SignCobsStandingOrder | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `sign_standing_order`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.signStandingOrder", saved, input, session)

    def create_batch(self, input: CreateCobsBatch, context: Context = Context()) -> Flow[CallOutcome[CobsBatchEntered]]:
        """Enter a batch of payments that are entered already. A create: when its answer is lost it is not sent again.

        Source: "New Batch payment".
        """
        return self._begin("maxbanka.createBatch", input, context)

    def resume_create_batch(self, saved: str, input: CreateCobsBatch | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsBatchEntered]]:
        """Go on with a saved `create_batch`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.createBatch", saved, input, session)

    def batch(self, input: BatchCobsPayments, context: Context = Context()) -> Flow[CobsOutcome]:
        """Make many payments, to their end: enter each, put them into a batch, and let the user sign once.

        Source: "New Batch payment", "Batch payment signing".
        """
        return self._begin("maxbanka.batch", input, context)

    def resume_batch(self, saved: str, input: BatchCobsPayments | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `batch`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.batch", saved, input, session)

    def batch_status(self, input: CobsBatchRef, context: Context = Context()) -> Flow[CallOutcome[CobsBatchStatus]]:
        """Read the status of a batch and of its payments.

        Source: "Batch payment status".
        """
        return self._begin("maxbanka.batchStatus", input, context)

    def resume_batch_status(self, saved: str, input: CobsBatchRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsBatchStatus]]:
        """Go on with a saved `batch_status`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.batchStatus", saved, input, session)

    def delete_batch(self, input: DeleteCobsBatch, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Delete a batch, and its payments too where that is asked for.

        Source: "Batch payment delete".
        """
        return self._begin("maxbanka.deleteBatch", input, context)

    def resume_delete_batch(self, saved: str, input: DeleteCobsBatch | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `delete_batch`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.deleteBatch", saved, input, session)

    def batch_signing(self, input: CobsBatchSignRef, context: Context = Context()) -> Flow[CallOutcome[CobsSignDetail]]:
        """Read how a batch can be signed, and its status.

        Source: "Batch payment signing", "Authorization detail (I)".
        """
        return self._begin("maxbanka.batchSigning", input, context)

    def resume_batch_signing(self, saved: str, input: CobsBatchSignRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignDetail]]:
        """Go on with a saved `batch_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.batchSigning", saved, input, session)

    def start_batch_signing(self, input: StartCobsBatchSigning, context: Context = Context()) -> Flow[CallOutcome[CobsSignStarted]]:
        """Start the signing of a batch. The answer holds a checksum that the SMS shows too.

        Source: "Batch payment signing", "Authorization initiation (II)".
        """
        return self._begin("maxbanka.startBatchSigning", input, context)

    def resume_start_batch_signing(self, saved: str, input: StartCobsBatchSigning | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsSignStarted]]:
        """Go on with a saved `start_batch_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.startBatchSigning", saved, input, session)

    def confirm_batch_signing(self, input: ConfirmCobsBatchSigning, context: Context = Context()) -> Flow[CallOutcome[CobsConfirmed]]:
        """Confirm the signing of a batch by the code.

        Source: "Batch payment signing", "Authorization initiation (III)".
        """
        return self._begin("maxbanka.confirmBatchSigning", input, context)

    def resume_confirm_batch_signing(self, saved: str, input: ConfirmCobsBatchSigning | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CobsConfirmed]]:
        """Go on with a saved `confirm_batch_signing`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.confirmBatchSigning", saved, input, session)

    def sign_batch(self, input: SignCobsBatch, context: Context = Context()) -> Flow[CobsOutcome]:
        """Sign a batch that is entered already, to its end.

        Source: "Batch payment signing".
        """
        return self._begin("maxbanka.signBatch", input, context)

    def resume_sign_batch(self, saved: str, input: SignCobsBatch | None = None, *, session: Session | None = None) -> Flow[CobsOutcome]:
        """Go on with a saved `sign_batch`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.signBatch", saved, input, session)

    def signing_page(self, input: CobsSigningPage, context: Context = Context()) -> Flow[CallOutcome[Nothing]]:
        """Open the page on which a user signs. A browser does this; the signing jobs say with which address.

        Source: "Oauth2 info".
        """
        return self._begin("maxbanka.signingPage", input, context)

    def resume_signing_page(self, saved: str, input: CobsSigningPage | None = None, *, session: Session | None = None) -> Flow[CallOutcome[Nothing]]:
        """Go on with a saved `signing_page`; what for, `Bank.resume` tells."""
        return self._again("maxbanka.signingPage", saved, input, session)


class Cesop(Bank):
    """CESOP (Danish Tax Agency): cross-border payments of a quarter, reported, checked, followed, corrected."""

    _system: ClassVar[str | None] = "cesop"
    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {
        "cesop.token": answered(CesopToken),
        "cesop.submitReport": answered(SubmittedReport),
        "cesop.report": REPORT_OUTCOME,
        "cesop.writeReport": WRITE_OUTCOME,
        "cesop.checkReport": CHECK_OUTCOME,
        "cesop.fetchReceipt": answered(ReportDocument),
        "cesop.validationReport": answered(ReportDocument),
        "cesop.listReports": answered(CesopReportList),
        "cesop.trackReport": REPORT_OUTCOME,
        "cesop.readAnswer": READ_OUTCOME,
        "cesop.correctReport": CORRECT_OUTCOME,
    }

    def token(self, input: CesopTokenRequest, context: Context = Context()) -> Flow[CallOutcome[CesopToken]]:
        """Fetch a token from Billetautomaten, for ourselves or on behalf of an SE number, and share it with all flows of this
        bank. Flows fetch and renew their tokens by themselves; this is for trying the certificate.

        Source: "API specification for calls to Billetautomaten".
        """
        return self._begin("cesop.token", input, context)

    def resume_token(self, saved: str, input: CesopTokenRequest | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CesopToken]]:
        """Go on with a saved `token`; what for, `Bank.resume` tells."""
        return self._again("cesop.token", saved, input, session)

    def submit_report(self, input: ReportToSubmit, context: Context = Context()) -> Flow[CallOutcome[SubmittedReport]]:
        """Hand in a report. It is checked first.

        Source: "Reporting flow"; the path is `profile.cesop.submitPath`.
        """
        return self._begin("cesop.submitReport", input, context)

    def resume_submit_report(self, saved: str, input: ReportToSubmit | None = None, *, session: Session | None = None) -> Flow[CallOutcome[SubmittedReport]]:
        """Go on with a saved `submit_report`; what for, `Bank.resume` tells."""
        return self._again("cesop.submitReport", saved, input, session)

    def report(self, input: ReportToSubmit, context: Context = Context()) -> Flow[ReportOutcome]:
        """Hand in a report and follow it to its end: token, submission, receipt, validation report.

        Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
        """
        return self._begin("cesop.report", input, context)

    def resume_report(self, saved: str, input: ReportToSubmit | None = None, *, session: Session | None = None) -> Flow[ReportOutcome]:
        """Go on with a saved `report`; what for, `Bank.resume` tells."""
        return self._again("cesop.report", saved, input, session)

    def write_report(self, input: ReportToWrite, context: Context = Context()) -> Flow[WriteOutcome]:
        """Write a message as XML: new data, corrections and deletions, nothing to report. Nothing is sent.

        Source: PaymentData.xsd 4.03; XSD User Guide 6.00, 2.2.
        """
        return self._begin("cesop.writeReport", input, context)

    def resume_write_report(self, saved: str, input: ReportToWrite | None = None, *, session: Session | None = None) -> Flow[WriteOutcome]:
        """Go on with a saved `write_report`; what for, `Bank.resume` tells."""
        return self._again("cesop.writeReport", saved, input, session)

    def check_report(self, input: ReportToCheck, context: Context = Context()) -> Flow[CheckOutcome]:
        """Check a message as the EU's validator does, with its codes. Nothing is sent.

        Source: XSD User Guide 6.00, 4 and 5; validation-errors.properties.
        """
        return self._begin("cesop.checkReport", input, context)

    def resume_check_report(self, saved: str, input: ReportToCheck | None = None, *, session: Session | None = None) -> Flow[CheckOutcome]:
        """Go on with a saved `check_report`; what for, `Bank.resume` tells."""
        return self._again("cesop.checkReport", saved, input, session)

    def fetch_receipt(self, input: ReportRef, context: Context = Context()) -> Flow[CallOutcome[ReportDocument]]:
        """Fetch the receipt of a report.

        Source: "Reporting flow"; the path is `profile.cesop.receiptPath`.
        """
        return self._begin("cesop.fetchReceipt", input, context)

    def resume_fetch_receipt(self, saved: str, input: ReportRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ReportDocument]]:
        """Go on with a saved `fetch_receipt`; what for, `Bank.resume` tells."""
        return self._again("cesop.fetchReceipt", saved, input, session)

    def validation_report(self, input: ReportRef, context: Context = Context()) -> Flow[CallOutcome[ReportDocument]]:
        """Fetch the validation report of a report, and read it.

        Source: "Reporting flow"; the path is `profile.cesop.validationPath`.
        """
        return self._begin("cesop.validationReport", input, context)

    def resume_validation_report(self, saved: str, input: ReportRef | None = None, *, session: Session | None = None) -> Flow[CallOutcome[ReportDocument]]:
        """Go on with a saved `validation_report`; what for, `Bank.resume` tells."""
        return self._again("cesop.validationReport", saved, input, session)

    def list_reports(self, input: ReportQuery, context: Context = Context()) -> Flow[CallOutcome[CesopReportList]]:
        """List the reports that were handed in.

        Source: "Reporting flow"; the path is `profile.cesop.listPath`.
        """
        return self._begin("cesop.listReports", input, context)

    def resume_list_reports(self, saved: str, input: ReportQuery | None = None, *, session: Session | None = None) -> Flow[CallOutcome[CesopReportList]]:
        """Go on with a saved `list_reports`; what for, `Bank.resume` tells."""
        return self._again("cesop.listReports", saved, input, session)

    def track_report(self, input: ReportToTrack, context: Context = Context()) -> Flow[ReportOutcome]:
        """Follow a report that was handed in before to its end.

        Source: "Reporting flow"; XSD User Guide 6.00, 3.1.2.
        """
        return self._begin("cesop.trackReport", input, context)

    def resume_track_report(self, saved: str, input: ReportToTrack | None = None, *, session: Session | None = None) -> Flow[ReportOutcome]:
        """Go on with a saved `track_report`; what for, `Bank.resume` tells."""
        return self._again("cesop.trackReport", saved, input, session)

    def read_answer(self, input: CesopXml, context: Context = Context()) -> Flow[ReadOutcome]:
        """Read a message or an answer into its types. Nothing is sent.

        Source: XSD User Guide 6.00, 3.1.3.
        """
        return self._begin("cesop.readAnswer", input, context)

    def resume_read_answer(self, saved: str, input: CesopXml | None = None, *, session: Session | None = None) -> Flow[ReadOutcome]:
        """Go on with a saved `read_answer`; what for, `Bank.resume` tells."""
        return self._again("cesop.readAnswer", saved, input, session)

    def correct_report(self, input: ReportToCorrect, context: Context = Context()) -> Flow[CorrectOutcome]:
        """Make the correction of a report from the answer to it. Nothing is sent.

        Source: XSD User Guide 6.00, 3.3.3.
        """
        return self._begin("cesop.correctReport", input, context)

    def resume_correct_report(self, saved: str, input: ReportToCorrect | None = None, *, session: Session | None = None) -> Flow[CorrectOutcome]:
        """Go on with a saved `correct_report`; what for, `Bank.resume` tells."""
        return self._again("cesop.correctReport", saved, input, session)
