//! Every operation of the bank, in the order of its number in OPERATIONS.md.

use super::model::{Agreements, InitiatePayment, PaymentDetails, UpdatePayment, Users};
use crate::bank::operation::{Nothing, operations};
use crate::bank::xs2a::model::{
    AuthorisationRef, AuthorisationStarted, Authorisations, CancellationReply, PaymentInitiated, PaymentRef,
    PaymentStatus, ScaStatusReply,
};
use crate::bank::xs2a::payment::{PaymentOutcome, PaymentToContinue};

operations! { "tietoevry":
    /// Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.
    ///
    /// Source: "Register a PSU with the TPP".
    "1.1" ReadUsers = "users": GET "/v1/users", Nothing => Users, Read;

    /// Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
    ///
    /// Source: "Register a PSU with the TPP".
    "1.1" Register = "register": JOB, Nothing => PaymentOutcome;

    /// List the agreements for which a PSU may act, so that they can choose their corporate context.
    ///
    /// Source: "Special Handling for Corporate Context".
    "1.2" ListAgreements = "agreements": GET "/v1/agreements", Nothing => Agreements, Read;

    /// Initiate a single payment. A create: when its answer is lost it is not sent again.
    ///
    /// Source: "Perform a Single Payment".
    "1.9" StartPayment = "initiatePayment": POST "/v1/payments/{paymentProduct}" ["allowLogicalDuplicate"], InitiatePayment => PaymentInitiated, Create;

    /// Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
    ///
    /// Source: "Payment Initiation Process", "Payment Status Transitions".
    "1.9" PayOnce = "payment": JOB, InitiatePayment => PaymentOutcome;

    /// Read a payment.
    ///
    /// Source: "Payments Changed in Other Channels".
    "1.12" ReadPayment = "readPayment": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}", PaymentRef => PaymentDetails, Read;

    /// Read the status of a payment.
    ///
    /// Source: "Perform a Single Payment".
    "1.12" ReadPaymentStatus = "paymentStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/status", PaymentRef => PaymentStatus, Read;

    /// Follow a payment that is at the bank already, until a final status.
    ///
    /// Source: "Payment Status Transitions".
    "1.12" TrackPayment = "trackPayment": JOB, PaymentToContinue => PaymentOutcome;

    /// Update a payment, while its status is updatable.
    ///
    /// Source: "Payment Status Transitions", column Updatable.
    "1.12" ChangePayment = "updatePayment": PUT "/v1/{paymentService}/{paymentProduct}/{paymentId}", UpdatePayment => PaymentDetails, Idempotent;

    /// Delete a payment, or begin its deletion where the user has to authorise that.
    ///
    /// Source: "Deleting Payments".
    "1.12" DeletePayment = "deletePayment": DELETE "/v1/{paymentService}/{paymentProduct}/{paymentId}", PaymentRef => CancellationReply, Idempotent;

    /// Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
    ///
    /// Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
    "1.12" CancelPayment = "cancelPayment": JOB, PaymentToContinue => PaymentOutcome;

    /// Start the authorisation of a payment. The answer names the page to take the user to.
    ///
    /// Source: "Perform a Single Payment".
    "1.13" StartAuthorisation = "startAuthorisation": POST "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations", PaymentRef => AuthorisationStarted, Create;

    /// Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
    ///
    /// Source: "Multiple Signatures in Corporate Context".
    "1.13" AuthorisePayment = "authorisePayment": JOB, PaymentToContinue => PaymentOutcome;

    /// List the authorisations of a payment.
    ///
    /// Source: Implementation Guidelines, 7.4.
    "1.13" ListAuthorisations = "listAuthorisations": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations", PaymentRef => Authorisations, Read;

    /// Read the status of an authorisation.
    ///
    /// Source: Implementation Guidelines, 7.5.
    "1.13" ReadScaStatus = "scaStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/authorisations/{authorisationId}", AuthorisationRef => ScaStatusReply, Read;

    /// Start the authorisation of a payment's deletion.
    ///
    /// Source: "Cancel Payment After Payment Authorisation".
    "1.13" StartCancellationAuthorisation = "startCancellationAuthorisation": POST "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations", PaymentRef => AuthorisationStarted, Create;

    /// List the authorisations of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.4.
    "1.13" ListCancellationAuthorisations = "listCancellationAuthorisations": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations", PaymentRef => Authorisations, Read;

    /// Read the status of an authorisation of a payment's deletion.
    ///
    /// Source: Implementation Guidelines, 7.5.
    "1.13" ReadCancellationScaStatus = "cancellationScaStatus": GET "/v1/{paymentService}/{paymentProduct}/{paymentId}/cancellation-authorisations/{authorisationId}", AuthorisationRef => ScaStatusReply, Read;
}
