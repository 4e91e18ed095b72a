//! Every operation of the bank, in the order of its number in the table of operations.

use super::authorise::{AuthoriseCobs, CobsAuthorisation};
use super::model::*;
use super::signing::{
    BatchCobsPayments, ChangeCobsStandingOrder, CobsOutcome, OrderCobsPayment, OrderCobsStandingOrder, SignCobsBatch,
    SignCobsPayment, SignCobsStandingOrder, TrackCobsPayment,
};
use super::transport::CobsBank;
use super::{jobs, rules};
use crate::system::operation::Nothing;
use crate::system::row::operations;

operations! { "maxbanka" of CobsBank:
    /// Register as a TPP. The bank approves it by hand before it holds.
    ///
    /// Source: "Register new TPP".
    "4.1" RegisterTpp = "registerTpp": POST "/oauth2/register",
        RegisterCobsTpp => CobsTpp, Create {server Authorization} {rule rules::registration};

    /// Read what the bank has registered.
    ///
    /// Source: "TPP registered data".
    "4.1" ReadTpp = "readTpp": GET "/oauth2/register/{clientId}",
        CobsTppRef => CobsTpp, Read {server Authorization};

    /// Update the registration: the whole of it, not only what changes.
    ///
    /// Source: "Update registered TPP".
    "4.1" UpdateTpp = "updateTpp": PUT "/oauth2/register/{clientId}",
        UpdateCobsTpp => CobsTpp, Idempotent {server Authorization} {rule rules::registration_update};

    /// Delete the registration.
    ///
    /// Source: "Delete registered TPP".
    "4.1" DeleteTpp = "deleteTpp": DELETE "/oauth2/register/{clientId}",
        CobsTppRef => Nothing, Delete {server Authorization};

    /// Have a new client secret. The old one ends: when the answer is lost it is not asked for again.
    ///
    /// Source: "Renew Secret".
    "4.2" RenewSecret = "renewSecret": POST "/oauth2/register/{clientId}/renewSecret",
        CobsTppRef => CobsTpp, Create {server Authorization};

    /// Have a new API key. The old one ends: when the answer is lost it is not asked for again.
    ///
    /// Source: "Renew API key".
    "4.2" RenewApiKey = "renewApiKey": POST "/oauth2/register/{clientId}/renewKey",
        CobsTppRef => CobsTpp, Create {server Authorization};

    /// Add a certificate, for the time when the old one ends.
    ///
    /// Source: "Add new certificate for TPP".
    "4.2" AddCertificate = "addCertificate": POST "/oauth2/register/{clientId}/addCertificate",
        AddCobsCertificate => Nothing, Create {server Authorization} {rule rules::certificate};

    /// Open the page on which a user authorises us. A browser does this; the job `authorise` says with which address.
    ///
    /// Source: "Authorization".
    "4.3" AuthorisationPage = "authorisationPage": GET "/oauth2/auth" ["response_type", "redirect_uri", "client_id", "scope", "state"],
        CobsAuthorisationRequest => Nothing, Read {server Authorization} {rule rules::authorisation_page};

    /// Let a user authorise us, to its end: take them to the bank, check their return, and get the tokens. The tokens are
    /// in the session of the flow.
    ///
    /// Source: "Authorization", "Obtain a Token"; RFC 6749, 4.1.
    "4.3" Authorise = "authorise": JOB, AuthoriseCobs => CobsAuthorisation {job &jobs::AUTHORISE};

    /// Get tokens by a code or a refresh token. `authorise` and every call do this by themselves.
    ///
    /// Source: "Obtain a Token", "Token refresh".
    "4.4" GetToken = "token": POST "/oauth2/token",
        GetCobsToken => CobsToken, Create {server Authorization} {rule rules::token};

    /// Revoke a token.
    ///
    /// Source: "Token revoke"; RFC 7009, by which a token that is revoked already is no error.
    "4.4" RevokeToken = "revoke": POST "/oauth2/revoke",
        RevokeCobsToken => Nothing, Idempotent {server Authorization};

    /// List the user's accounts.
    ///
    /// Source: "Account list".
    "4.5" ListAccounts = "accounts": GET "/accounts" ["page", "size", "sort", "order"],
        ReadCobsAccounts => CobsAccounts, Read {rule rules::accounts};

    /// Read accounts one by one, over all pages, with one page in memory.
    ///
    /// Source: "Account list".
    "4.5" EveryAccount = "everyAccount": LIST "accounts" ["accounts"],
        ReadCobsAccounts => CobsAccount;

    /// Read the balances of an account: available, current, and at the end of the last banking day.
    ///
    /// Source: "Account balance".
    "4.6" ReadBalance = "balance": GET "/accounts/{accountId}/balance", CobsAccountRef => CobsBalances, Read;

    /// List the transactions of an account. There are pages only where `sort` is given.
    ///
    /// Source: "Account transactions".
    "4.7" ListTransactions = "transactions": GET "/accounts/{accountId}/transactions" ["fromDate", "toDate", "page", "size", "sort", "order"],
        ReadCobsTransactions => CobsTransactions, Read {rule rules::transactions};

    /// Read transactions one by one, over all pages, with one page in memory. There are pages only where `sort` and `size`
    /// are given.
    ///
    /// Source: "Account transactions".
    "4.7" EveryTransaction = "everyTransaction": LIST "transactions" ["transactions"],
        ReadCobsTransactions => CobsTransaction {rule rules::every_transaction};

    /// List the user's standing orders.
    ///
    /// Source: "Standing orders".
    "4.8" ListStandingOrders = "standingOrders": GET "/standingorders" ["page", "size", "sort", "order"],
        ReadCobsAccounts => CobsStandingOrders, Read {rule rules::accounts};

    /// Read standing orders one by one, over all pages, with one page in memory.
    ///
    /// Source: "Standing orders".
    "4.8" EveryStandingOrder = "everyStandingOrder": LIST "standingOrders" ["standingOrders"],
        ReadCobsAccounts => CobsStandingOrder;

    /// Ask whether an account of the user holds an amount, as a PISP.
    ///
    /// Source: "Balance check (PISP)".
    "4.9" CheckBalance = "balanceCheck": POST "/payments/balanceCheck",
        CheckCobsBalance => CobsBalanceChecked, Read {user Present} {rule rules::balance_check};

    /// Ask whether an account holds an amount, as a CISP: without a token of the user.
    ///
    /// Source: "Balance check (CISP)".
    "4.9" CheckCardBalance = "cardBalanceCheck": POST "/accounts/balanceCheck",
        CheckCobsBalance => CobsBalanceChecked, Read {user None} {rule rules::balance_check};

    /// Enter a payment: domestic, SEPA, or foreign. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "New Payment".
    "4.10" InitiatePayment = "initiatePayment": POST "/payments",
        InitiateCobsPayment => CobsPayment, Create {user Present} {rule rules::payment};

    /// Make a payment, to its end: enter it, let the user sign, follow its status.
    ///
    /// Source: "PISP API".
    "4.10" MakePayment = "payment": JOB,
        OrderCobsPayment => CobsOutcome {rule rules::payment_order} {job &jobs::PAYMENT};

    /// Read the status of a payment. Needs no token of the user.
    ///
    /// Source: "Payment status".
    "4.11" PaymentStatus = "paymentStatus": GET "/payments/{paymentId}/status",
        CobsPaymentRef => CobsStatus, Read {user None};

    /// Read a payment.
    ///
    /// Source: "Payment info".
    "4.11" ReadPayment = "readPayment": GET "/payments/{paymentId}", CobsPaymentRef => CobsPayment, Read;

    /// Delete a payment that is not processed yet.
    ///
    /// Source: "Payment delete".
    "4.11" DeletePayment = "deletePayment": DELETE "/payments/{paymentId}",
        CobsPaymentRef => Nothing, Delete {user Present};

    /// Follow a payment that is signed, until a final status.
    ///
    /// Source: "Payment status".
    "4.11" TrackPayment = "trackPayment": JOB, TrackCobsPayment => CobsOutcome {job &jobs::TRACK_PAYMENT};

    /// Read how a payment can be signed, and its status.
    ///
    /// Source: "Payment signing", "Authorization detail (I)".
    "4.12" PaymentSigning = "paymentSigning": GET "/payments/{paymentId}/sign/{signId}",
        CobsPaymentSignRef => CobsSignDetail, Read;

    /// Start the signing of a payment: the bank sends a code, or names its page.
    ///
    /// Source: "Payment signing", "Authorization initiation (II)".
    "4.12" StartPaymentSigning = "startPaymentSigning": POST "/payments/{paymentId}/sign/{signId}" ["testAuthCode"],
        StartCobsPaymentSigning => CobsSignStarted, Create {user Present} {rule rules::payment_signing};

    /// Confirm the signing of a payment by the code.
    ///
    /// Source: "Payment signing", "Authorization initiation (III)".
    "4.12" ConfirmPaymentSigning = "confirmPaymentSigning": PUT "/payments/{paymentId}/sign/{signId}",
        ConfirmCobsPaymentSigning => CobsConfirmed, Create {user Present} {rule rules::payment_confirmation};

    /// Ask, as the second user, for a signing of a payment that one user has signed.
    ///
    /// Source: "Joint signature".
    "4.12" SecondPaymentSigning = "secondPaymentSigning": POST "/payments/{paymentId}/sign/",
        CobsPaymentRef => CobsSignDetail, Create {user Present};

    /// Sign a payment that is entered already, to its end: as its first user, or as its second one.
    ///
    /// Source: "Single signature", "Joint signature".
    "4.12" SignPayment = "signPayment": JOB,
        SignCobsPayment => CobsOutcome {rule rules::sign_payment} {job &jobs::SIGN_PAYMENT};

    /// Enter a standing order. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "New Standing order".
    "4.13" CreateStandingOrder = "createStandingOrder": POST "/standingorders",
        CreateCobsStandingOrder => CobsStandingOrder, Create {user Present} {rule rules::standing_order};

    /// Enter a standing order, to its end: enter it and let the user sign.
    ///
    /// Source: "New Standing order", "Standing order signing".
    "4.13" OrderStandingOrder = "standingOrder": JOB,
        OrderCobsStandingOrder => CobsOutcome {rule rules::standing_order_order} {job &jobs::STANDING_ORDER};

    /// Read a standing order.
    ///
    /// Source: "Standing order info".
    "4.13" ReadStandingOrder = "readStandingOrder": GET "/standingorders/{standingOrderId}",
        CobsStandingOrderRef => CobsStandingOrder, Read;

    /// Read the status of a standing order and the payments that it has made.
    ///
    /// Source: "Standing order status".
    "4.13" StandingOrderStatus = "standingOrderStatus": GET "/standingorders/{standingOrderId}/status",
        CobsStandingOrderRef => CobsStandingOrderStatus, Read;

    /// Update a standing order. The bank makes a new one with a new id, so that it is a create; the old one goes when the
    /// new one is signed.
    ///
    /// Source: "Standing order update".
    "4.13" UpdateStandingOrder = "updateStandingOrder": PUT "/standingorders/{standingOrderId}",
        UpdateCobsStandingOrder => CobsStandingOrder, Create {user Present} {rule rules::standing_order_update};

    /// Change a standing order, to its end: send it as it is to be, and let the user sign the new one.
    ///
    /// Source: "Standing order update", "Standing order signing".
    "4.13" ChangeStandingOrder = "changeStandingOrder": JOB,
        ChangeCobsStandingOrder => CobsOutcome {rule rules::standing_order_change} {job &jobs::CHANGE_STANDING_ORDER};

    /// Delete a standing order.
    ///
    /// Source: "Standing order delete".
    "4.13" DeleteStandingOrder = "deleteStandingOrder": DELETE "/standingorders/{standingOrderId}",
        CobsStandingOrderRef => Nothing, Delete {user Present};

    /// Read how a standing order can be signed, and its status.
    ///
    /// Source: "Standing order signing", "Authorization detail (I)".
    "4.13" StandingOrderSigning = "standingOrderSigning": GET "/standingorders/{standingOrderId}/sign/{signId}",
        CobsStandingOrderSignRef => CobsSignDetail, Read;

    /// Start the signing of a standing order.
    ///
    /// Source: "Standing order signing", "Authorization initiation (II)".
    "4.13" StartStandingOrderSigning = "startStandingOrderSigning": POST "/standingorders/{standingOrderId}/sign/{signId}" ["testAuthCode"],
        StartCobsStandingOrderSigning => CobsSignStarted, Create {user Present} {rule rules::standing_order_signing};

    /// Confirm the signing of a standing order by the code.
    ///
    /// Source: "Standing order signing", "Authorization initiation (III)".
    "4.13" ConfirmStandingOrderSigning = "confirmStandingOrderSigning": PUT "/standingorders/{standingOrderId}/sign/{signId}",
        ConfirmCobsStandingOrderSigning => CobsConfirmed, Create {user Present}
            {rule rules::standing_order_confirmation};

    /// Sign a standing order that is entered already, to its end.
    ///
    /// Source: "Standing order signing".
    "4.13" SignStandingOrder = "signStandingOrder": JOB,
        SignCobsStandingOrder => CobsOutcome {job &jobs::SIGN_STANDING_ORDER};

    /// Enter a batch of payments that are entered already. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "New Batch payment".
    "4.14" CreateBatch = "createBatch": POST "/batchpayments",
        CreateCobsBatch => CobsBatchEntered, Create {user Present} {rule rules::batch};

    /// Make many payments, to their end: enter each, put them into a batch, and let the user sign once.
    ///
    /// Source: "New Batch payment", "Batch payment signing".
    "4.14" PayBatch = "batch": JOB,
        BatchCobsPayments => CobsOutcome {rule rules::batch_of_payments} {job &jobs::BATCH};

    /// Read the status of a batch and of its payments.
    ///
    /// Source: "Batch payment status".
    "4.14" BatchStatus = "batchStatus": GET "/batchpayments/{batchId}/status",
        CobsBatchRef => CobsBatchStatus, Read;

    /// Delete a batch, and its payments too where that is asked for.
    ///
    /// Source: "Batch payment delete".
    "4.14" DeleteBatch = "deleteBatch": DELETE "/batchpayments/{batchId}" ["allInstructions"],
        DeleteCobsBatch => Nothing, Delete {user Present};

    /// Read how a batch can be signed, and its status.
    ///
    /// Source: "Batch payment signing", "Authorization detail (I)".
    "4.14" BatchSigning = "batchSigning": GET "/batchpayments/{batchId}/sign/{signId}",
        CobsBatchSignRef => CobsSignDetail, Read;

    /// Start the signing of a batch. The answer holds a checksum that the SMS shows too.
    ///
    /// Source: "Batch payment signing", "Authorization initiation (II)".
    "4.14" StartBatchSigning = "startBatchSigning": POST "/batchpayments/{batchId}/sign/{signId}" ["testAuthCode"],
        StartCobsBatchSigning => CobsSignStarted, Create {user Present} {rule rules::batch_signing};

    /// Confirm the signing of a batch by the code.
    ///
    /// Source: "Batch payment signing", "Authorization initiation (III)".
    "4.14" ConfirmBatchSigning = "confirmBatchSigning": PUT "/batchpayments/{batchId}/sign/{signId}",
        ConfirmCobsBatchSigning => CobsConfirmed, Create {user Present} {rule rules::batch_confirmation};

    /// Sign a batch that is entered already, to its end.
    ///
    /// Source: "Batch payment signing".
    "4.14" SignBatch = "signBatch": JOB, SignCobsBatch => CobsOutcome {job &jobs::SIGN_BATCH};

    /// Open the page on which a user signs. A browser does this; the signing jobs say with which address.
    ///
    /// Source: "Oauth2 info".
    "4.15" SigningPage = "signingPage": GET "/oauth2/sign" ["id", "redirectUrl", "testAuthCode"],
        CobsSigningPage => Nothing, Read {server Authorization} {rule rules::signing_page};
}
