//! Every operation of the bank, in the order of its number in OPERATIONS.md.

use super::model::{InitiateBecPayment, InitiateBecPeriodicPayment, InitiateBecSlip, PaymentInitiationInfo};
use super::rules;
use crate::bank::xs2a::basket::{
    BasketAuthorisationRef, BasketCreated, BasketDetails, BasketOutcome, BasketRef, BasketStatus, CreateBasket,
    SignBasket,
};
use crate::bank::xs2a::model::{
    AuthorisationRef, AuthorisationStarted, Authorisations, CancellationReply, PaymentInitiated, PaymentRef,
    PaymentStatus, ScaStatusReply,
};
use crate::bank::xs2a::payment::{PaymentOutcome, PaymentToContinue};
use crate::bank::xs2a::{Xs2a, jobs};
use crate::system::operation::Nothing;
use crate::system::row::operations;

operations! { "bec" of Xs2a:
    /// Initiate a payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/payments/{paymentProduct}".
    "2.1" StartPayment = "initiatePayment": POST "/v1/payments/{paymentProduct}",
        InitiateBecPayment => PaymentInitiated, Create {user Present} {redirects} {rule rules::payment};

    /// Make a payment, to its end: initiate it, let the user authorise it, follow its status.
    ///
    /// Source: "/payments/{paymentProduct}", "/{paymentService}/{paymentProduct}/{paymentId}/authorisations", "… /status".
    "2.1" Pay = "payment": JOB,
        InitiateBecPayment => PaymentOutcome {rule rules::payment} {job &jobs::PAYMENT};

    /// Initiate the payment of a slip (FI or giro). A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/payments/payment-slips/{slipType}".
    "2.2" StartSlipPayment = "initiatePaymentSlip": POST "/v1/payments/payment-slips/{slipType}",
        InitiateBecSlip => PaymentInitiated, Create {user Present} {redirects} {rule rules::slip};

    /// Pay a slip (FI or giro), to its end: initiate it, let the user authorise it, follow its status.
    ///
    /// Source: "/payments/payment-slips/{slipType}".
    "2.2" PaySlip = "slipPayment": JOB,
        InitiateBecSlip => PaymentOutcome {rule rules::slip} {job &jobs::SLIP};

    /// Initiate a periodic payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/periodic-payments/{paymentProduct}".
    "2.3" StartPeriodicPayment = "initiatePeriodicPayment": POST "/v1/periodic-payments/{paymentProduct}",
        InitiateBecPeriodicPayment => PaymentInitiated, Create {user Present} {redirects} {rule rules::periodic};

    /// Set up a periodic payment, until the bank has registered it.
    ///
    /// Source: "/periodic-payments/{paymentProduct}".
    "2.3" PayPeriodically = "periodicPayment": JOB,
        InitiateBecPeriodicPayment => PaymentOutcome {rule rules::periodic} {job &jobs::PERIODIC_PAYMENT};

    /// Start the authorisation of a payment. The answer names the page to take the user to.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
    "2.4" StartAuthorisation = "startAuthorisation": POST "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations",
        PaymentRef => AuthorisationStarted, Create {redirects} {rule rules::reference};

    /// List the authorisations of a payment.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
    "2.4" ListAuthorisations = "listAuthorisations": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations",
        PaymentRef => Authorisations, Read {rule rules::reference};

    /// Read the status of an authorisation: CREATED, PENDING or APPROVED.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}".
    "2.4" ReadScaStatus = "scaStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}",
        AuthorisationRef => ScaStatusReply, Read {rule rules::reference};

    /// Authorise a payment that is at the bank already, to its end.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/authorisations".
    "2.4" AuthorisePayment = "authorisePayment": JOB,
        PaymentToContinue => PaymentOutcome {rule rules::reference} {job &jobs::AUTHORISE};

    /// Read a payment.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}".
    "2.5" ReadPayment = "readPayment": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}",
        PaymentRef => PaymentInitiationInfo, Read {rule rules::reference};

    /// Read the status of a payment.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
    "2.5" ReadPaymentStatus = "paymentStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/status",
        PaymentRef => PaymentStatus, Read {rule rules::reference};

    /// Follow a payment that is at the bank already, until a final status.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}/status".
    "2.5" TrackPayment = "trackPayment": JOB,
        PaymentToContinue => PaymentOutcome {rule rules::reference} {job &jobs::TRACK};

    /// Delete a payment (204), or begin its deletion where the user has to authorise that (202).
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}".
    "2.6" DeletePayment = "deletePayment": DELETE "/v1/{paymentService}/{paymentProduct}/{paymentId}",
        PaymentRef => CancellationReply, Delete {redirects} {rule rules::reference};

    /// Start the authorisation of a payment's deletion, where the answer to the deletion named no page to take the user to.
    ///
    /// Source: Berlin Group OpenAPI 1.3.9, POST /v1/{payment-service}/{payment-product}/{paymentId}/cancellation-authorisations.
    "2.6" StartCancellationAuthorisation = "startCancellationAuthorisation": POST "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations",
        PaymentRef => AuthorisationStarted, Create {redirects} {rule rules::reference};

    /// Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
    ///
    /// Source: "/{paymentService}/{paymentProduct}/{paymentId}".
    "2.6" CancelPayment = "cancelPayment": JOB,
        PaymentToContinue => PaymentOutcome {rule rules::reference} {job &jobs::CANCEL};

    /// Create a signing basket of payments that were initiated. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "/signing-baskets".
    "2.7" CreateSigningBasket = "createSigningBasket": POST "/v1/signing-baskets",
        CreateBasket => BasketCreated, Create {user Present} {rule rules::basket};

    /// Read a signing basket.
    ///
    /// Source: "/signing-baskets/{basketId}".
    "2.7" ReadSigningBasket = "signingBasket": GET "/v1/signing-baskets/{basketId}",
        BasketRef => BasketDetails, Read;

    /// Delete a signing basket, which the bank allows as long as no authorisation has been applied. Its payments are left
    /// as they are.
    ///
    /// Source: "/signing-baskets/{basketId}".
    "2.7" DeleteSigningBasket = "deleteSigningBasket": DELETE "/v1/signing-baskets/{basketId}",
        BasketRef => Nothing, Delete;

    /// Read the status of a signing basket.
    ///
    /// Source: "/signing-baskets/{basketId}/status".
    "2.7" ReadSigningBasketStatus = "signingBasketStatus": GET "/v1/signing-baskets/{basketId}/status",
        BasketRef => BasketStatus, Read;

    /// Start the authorisation of a signing basket. The answer names the page to take the user to.
    ///
    /// Source: "/signing-baskets/{basketId}/authorisations".
    "2.8" StartBasketAuthorisation = "startBasketAuthorisation": POST "/v1/signing-baskets/{basketId}/authorisations",
        BasketRef => AuthorisationStarted, Create {redirects};

    /// Read the status of an authorisation of a signing basket: CREATED, PENDING or APPROVED.
    ///
    /// Source: "/signing-baskets/{basketId}/authorisations/{authorisationId}".
    "2.8" ReadBasketScaStatus = "basketScaStatus": GET "/v1/signing-baskets/{basketId}/authorisations/{authorisationId}",
        BasketAuthorisationRef => ScaStatusReply, Read;

    /// Sign payments together, to their end: create the basket, let the user sign it, follow every payment.
    ///
    /// Source: "/signing-baskets", "/signing-baskets/{basketId}/authorisations".
    "2.8" SignTogether = "signBasket": JOB,
        SignBasket => BasketOutcome {rule rules::sign_basket} {job &jobs::SIGN_BASKET};
}
