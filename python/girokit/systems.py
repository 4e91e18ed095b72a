# Written by `make generate` from the core's definitions; do not edit.
"""A class for each system of banks, with a method for each operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from girokit import _model
from girokit.bank import Bank, Flow
from girokit.models import (
    Agreements,
    AuthorisationRef,
    AuthorisationStarted,
    Authorisations,
    BankConfig,
    CancellationReply,
    Context,
    InitiatePayment,
    PAYMENT_OUTCOME,
    PaymentDetails,
    PaymentInitiated,
    PaymentOutcome,
    PaymentRef,
    PaymentStatus,
    PaymentToContinue,
    ScaStatusReply,
    UpdatePayment,
    Users,
)
from girokit.outcome import CallOutcome, answered

__all__ = [
    "Tietoevry",
]


class Tietoevry(Bank):
    """Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests."""

    _system: ClassVar[str | None] = "tietoevry"
    _readers: ClassVar[Mapping[str, _model.Codec[Any]]] = {
        "tietoevry.users": answered(Users),
        "tietoevry.register": PAYMENT_OUTCOME,
        "tietoevry.agreements": answered(Agreements),
        "tietoevry.initiatePayment": answered(PaymentInitiated),
        "tietoevry.payment": PAYMENT_OUTCOME,
        "tietoevry.readPayment": answered(PaymentDetails),
        "tietoevry.paymentStatus": answered(PaymentStatus),
        "tietoevry.trackPayment": PAYMENT_OUTCOME,
        "tietoevry.updatePayment": answered(PaymentDetails),
        "tietoevry.deletePayment": answered(CancellationReply),
        "tietoevry.cancelPayment": PAYMENT_OUTCOME,
        "tietoevry.startAuthorisation": answered(AuthorisationStarted),
        "tietoevry.authorisePayment": PAYMENT_OUTCOME,
        "tietoevry.listAuthorisations": answered(Authorisations),
        "tietoevry.scaStatus": answered(ScaStatusReply),
        "tietoevry.startCancellationAuthorisation": answered(AuthorisationStarted),
        "tietoevry.listCancellationAuthorisations": answered(Authorisations),
        "tietoevry.cancellationScaStatus": answered(ScaStatusReply),
    }

    def users(self, context: Context = Context()) -> Flow[CallOutcome[Users]]:
        """Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.

        Source: "Register a PSU with the TPP".
        """
        return self._begin("tietoevry.users", None, context)

    def resume_users(self, saved: str) -> Flow[CallOutcome[Users]]:
        """Go on with a saved `users`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.users", saved, None)

    def register(self, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.

        Source: "Register a PSU with the TPP".
        """
        return self._begin("tietoevry.register", None, context)

    def resume_register(self, saved: str) -> Flow[PaymentOutcome]:
        """Go on with a saved `register`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.register", saved, None)

    def agreements(self, context: Context = Context()) -> Flow[CallOutcome[Agreements]]:
        """List the agreements for which a PSU may act, so that they can choose their corporate context.

        Source: "Special Handling for Corporate Context".
        """
        return self._begin("tietoevry.agreements", None, context)

    def resume_agreements(self, saved: str) -> Flow[CallOutcome[Agreements]]:
        """Go on with a saved `agreements`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.agreements", saved, None)

    def initiate_payment(self, input: InitiatePayment, context: Context = Context()) -> Flow[CallOutcome[PaymentInitiated]]:
        """Initiate a single payment. A create: when its answer is lost it is not sent again.

        Source: "Perform a Single Payment".
        """
        return self._begin("tietoevry.initiatePayment", input, context)

    def resume_initiate_payment(self, saved: str, input: InitiatePayment | None = None) -> Flow[CallOutcome[PaymentInitiated]]:
        """Go on with a saved `initiate_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.initiatePayment", saved, input)

    def payment(self, input: InitiatePayment, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.

        Source: "Payment Initiation Process", "Payment Status Transitions".
        """
        return self._begin("tietoevry.payment", input, context)

    def resume_payment(self, saved: str, input: InitiatePayment | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.payment", saved, input)

    def read_payment(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[PaymentDetails]]:
        """Read a payment.

        Source: "Payments Changed in Other Channels".
        """
        return self._begin("tietoevry.readPayment", input, context)

    def resume_read_payment(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[PaymentDetails]]:
        """Go on with a saved `read_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.readPayment", saved, input)

    def payment_status(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[PaymentStatus]]:
        """Read the status of a payment.

        Source: "Perform a Single Payment".
        """
        return self._begin("tietoevry.paymentStatus", input, context)

    def resume_payment_status(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[PaymentStatus]]:
        """Go on with a saved `payment_status`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.paymentStatus", saved, input)

    def track_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Follow a payment that is at the bank already, until a final status.

        Source: "Payment Status Transitions".
        """
        return self._begin("tietoevry.trackPayment", input, context)

    def resume_track_payment(self, saved: str, input: PaymentToContinue | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `track_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.trackPayment", saved, input)

    def update_payment(self, input: UpdatePayment, context: Context = Context()) -> Flow[CallOutcome[PaymentDetails]]:
        """Update a payment, while its status is updatable.

        Source: "Payment Status Transitions", column Updatable.
        """
        return self._begin("tietoevry.updatePayment", input, context)

    def resume_update_payment(self, saved: str, input: UpdatePayment | None = None) -> Flow[CallOutcome[PaymentDetails]]:
        """Go on with a saved `update_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.updatePayment", saved, input)

    def delete_payment(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[CancellationReply]]:
        """Delete a payment, or begin its deletion where the user has to authorise that.

        Source: "Deleting Payments".
        """
        return self._begin("tietoevry.deletePayment", input, context)

    def resume_delete_payment(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[CancellationReply]]:
        """Go on with a saved `delete_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.deletePayment", saved, input)

    def cancel_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.

        Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
        """
        return self._begin("tietoevry.cancelPayment", input, context)

    def resume_cancel_payment(self, saved: str, input: PaymentToContinue | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `cancel_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.cancelPayment", saved, input)

    def start_authorisation(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a payment. The answer names the page to take the user to.

        Source: "Perform a Single Payment".
        """
        return self._begin("tietoevry.startAuthorisation", input, context)

    def resume_start_authorisation(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_authorisation`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.startAuthorisation", saved, input)

    def authorise_payment(self, input: PaymentToContinue, context: Context = Context()) -> Flow[PaymentOutcome]:
        """Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.

        Source: "Multiple Signatures in Corporate Context".
        """
        return self._begin("tietoevry.authorisePayment", input, context)

    def resume_authorise_payment(self, saved: str, input: PaymentToContinue | None = None) -> Flow[PaymentOutcome]:
        """Go on with a saved `authorise_payment`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.authorisePayment", saved, input)

    def list_authorisations(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[Authorisations]]:
        """List the authorisations of a payment.

        Source: Implementation Guidelines, 7.4.
        """
        return self._begin("tietoevry.listAuthorisations", input, context)

    def resume_list_authorisations(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[Authorisations]]:
        """Go on with a saved `list_authorisations`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.listAuthorisations", saved, input)

    def sca_status(self, input: AuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation.

        Source: Implementation Guidelines, 7.5.
        """
        return self._begin("tietoevry.scaStatus", input, context)

    def resume_sca_status(self, saved: str, input: AuthorisationRef | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `sca_status`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.scaStatus", saved, input)

    def start_cancellation_authorisation(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Start the authorisation of a payment's deletion.

        Source: "Cancel Payment After Payment Authorisation".
        """
        return self._begin("tietoevry.startCancellationAuthorisation", input, context)

    def resume_start_cancellation_authorisation(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[AuthorisationStarted]]:
        """Go on with a saved `start_cancellation_authorisation`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.startCancellationAuthorisation", saved, input)

    def list_cancellation_authorisations(self, input: PaymentRef, context: Context = Context()) -> Flow[CallOutcome[Authorisations]]:
        """List the authorisations of a payment's deletion.

        Source: Implementation Guidelines, 7.4.
        """
        return self._begin("tietoevry.listCancellationAuthorisations", input, context)

    def resume_list_cancellation_authorisations(self, saved: str, input: PaymentRef | None = None) -> Flow[CallOutcome[Authorisations]]:
        """Go on with a saved `list_cancellation_authorisations`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.listCancellationAuthorisations", saved, input)

    def cancellation_sca_status(self, input: AuthorisationRef, context: Context = Context()) -> Flow[CallOutcome[ScaStatusReply]]:
        """Read the status of an authorisation of a payment's deletion.

        Source: Implementation Guidelines, 7.5.
        """
        return self._begin("tietoevry.cancellationScaStatus", input, context)

    def resume_cancellation_sca_status(self, saved: str, input: AuthorisationRef | None = None) -> Flow[CallOutcome[ScaStatusReply]]:
        """Go on with a saved `cancellation_sca_status`; one saved before its input was sent needs the same input again."""
        return self._again("tietoevry.cancellationScaStatus", saved, input)
