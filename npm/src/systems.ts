// Written by `make generate` from the core's definitions; do not edit.

import { Bank, type Flow, type Key, type Moment } from "./bank.js";
import type { CallOutcome } from "./contract.js";
import type { Agreements, AuthorisationRef, AuthorisationStarted, Authorisations, BankConfig, CancellationReply, Context, InitiatePayment, PaymentDetails, PaymentInitiated, PaymentOutcome, PaymentRef, PaymentStatus, PaymentToContinue, ScaStatusReply, UpdatePayment, Users } from "./model.js";

/** Norwegian banks hosted by Tietoevry: Berlin Group XS2A 1.3 with signed requests. */
export class Tietoevry extends Bank {
  /** Opens the bank: who you are there, and the key that signs, where the configuration holds none. */
  constructor(config: Omit<BankConfig, "system">, key?: Key) {
    super({ ...config, system: "tietoevry" }, key);
  }

  /** Goes on with a saved flow; its `job` says how it ends. */
  override resume(saved: string, input?: object): TietoevryFlow {
    return super.resume(saved, input) as TietoevryFlow;
  }

  /**
   * Ask where to register a PSU. For a TPP that is PISP only; the answer names the page to take the user to.
   *
   * Source: "Register a PSU with the TPP".
   */
  users(context: Context = {}, at?: Moment): Flow<CallOutcome<Users>, "tietoevry.users"> {
    return this.start("users", {}, context, at);
  }

  /**
   * Register a PSU: ask for the page, take the user there, read the PSU-ID from their return.
   *
   * Source: "Register a PSU with the TPP".
   */
  register(context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.register"> {
    return this.start("register", {}, context, at);
  }

  /**
   * List the agreements for which a PSU may act, so that they can choose their corporate context.
   *
   * Source: "Special Handling for Corporate Context".
   */
  agreements(context: Context = {}, at?: Moment): Flow<CallOutcome<Agreements>, "tietoevry.agreements"> {
    return this.start("agreements", {}, context, at);
  }

  /**
   * Initiate a single payment. A create: when its answer is lost it is not sent again.
   *
   * Source: "Perform a Single Payment".
   */
  initiatePayment(input: InitiatePayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiatePayment"> {
    return this.start("initiatePayment", input, context, at);
  }

  /**
   * Make a single payment, to its end: register the PSU where needed, initiate, authorise, follow the status.
   *
   * Source: "Payment Initiation Process", "Payment Status Transitions".
   */
  payment(input: InitiatePayment, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.payment"> {
    return this.start("payment", input, context, at);
  }

  /**
   * Read a payment.
   *
   * Source: "Payments Changed in Other Channels".
   */
  readPayment(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.readPayment"> {
    return this.start("readPayment", input, context, at);
  }

  /**
   * Read the status of a payment.
   *
   * Source: "Perform a Single Payment".
   */
  paymentStatus(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentStatus>, "tietoevry.paymentStatus"> {
    return this.start("paymentStatus", input, context, at);
  }

  /**
   * Follow a payment that is at the bank already, until a final status.
   *
   * Source: "Payment Status Transitions".
   */
  trackPayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.trackPayment"> {
    return this.start("trackPayment", input, context, at);
  }

  /**
   * Update a payment, while its status is updatable.
   *
   * Source: "Payment Status Transitions", column Updatable.
   */
  updatePayment(input: UpdatePayment, context: Context = {}, at?: Moment): Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePayment"> {
    return this.start("updatePayment", input, context, at);
  }

  /**
   * Delete a payment, or begin its deletion where the user has to authorise that.
   *
   * Source: "Deleting Payments".
   */
  deletePayment(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<CancellationReply>, "tietoevry.deletePayment"> {
    return this.start("deletePayment", input, context, at);
  }

  /**
   * Cancel a payment, to its end: delete it, and let the user authorise that where the bank asks for it.
   *
   * Source: "Cancel Payment After Payment Authorisation", "Cancel Payment Before Payment Authorisation".
   */
  cancelPayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.cancelPayment"> {
    return this.start("cancelPayment", input, context, at);
  }

  /**
   * Start the authorisation of a payment. The answer names the page to take the user to.
   *
   * Source: "Perform a Single Payment".
   */
  startAuthorisation(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startAuthorisation"> {
    return this.start("startAuthorisation", input, context, at);
  }

  /**
   * Authorise a payment that is at the bank already, to its end: for the next PSU, or once more for the same.
   *
   * Source: "Multiple Signatures in Corporate Context".
   */
  authorisePayment(input: PaymentToContinue, context: Context = {}, at?: Moment): Flow<PaymentOutcome, "tietoevry.authorisePayment"> {
    return this.start("authorisePayment", input, context, at);
  }

  /**
   * List the authorisations of a payment.
   *
   * Source: Implementation Guidelines, 7.4.
   */
  listAuthorisations(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Authorisations>, "tietoevry.listAuthorisations"> {
    return this.start("listAuthorisations", input, context, at);
  }

  /**
   * Read the status of an authorisation.
   *
   * Source: Implementation Guidelines, 7.5.
   */
  scaStatus(input: AuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "tietoevry.scaStatus"> {
    return this.start("scaStatus", input, context, at);
  }

  /**
   * Start the authorisation of a payment's deletion.
   *
   * Source: "Cancel Payment After Payment Authorisation".
   */
  startCancellationAuthorisation(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startCancellationAuthorisation"> {
    return this.start("startCancellationAuthorisation", input, context, at);
  }

  /**
   * List the authorisations of a payment's deletion.
   *
   * Source: Implementation Guidelines, 7.4.
   */
  listCancellationAuthorisations(input: PaymentRef, context: Context = {}, at?: Moment): Flow<CallOutcome<Authorisations>, "tietoevry.listCancellationAuthorisations"> {
    return this.start("listCancellationAuthorisations", input, context, at);
  }

  /**
   * Read the status of an authorisation of a payment's deletion.
   *
   * Source: Implementation Guidelines, 7.5.
   */
  cancellationScaStatus(input: AuthorisationRef, context: Context = {}, at?: Moment): Flow<CallOutcome<ScaStatusReply>, "tietoevry.cancellationScaStatus"> {
    return this.start("cancellationScaStatus", input, context, at);
  }
}

/** Any job of Tietoevry, told apart by its `job`. */
export type TietoevryFlow =
  | Flow<CallOutcome<Users>, "tietoevry.users">
  | Flow<PaymentOutcome, "tietoevry.register">
  | Flow<CallOutcome<Agreements>, "tietoevry.agreements">
  | Flow<CallOutcome<PaymentInitiated>, "tietoevry.initiatePayment">
  | Flow<PaymentOutcome, "tietoevry.payment">
  | Flow<CallOutcome<PaymentDetails>, "tietoevry.readPayment">
  | Flow<CallOutcome<PaymentStatus>, "tietoevry.paymentStatus">
  | Flow<PaymentOutcome, "tietoevry.trackPayment">
  | Flow<CallOutcome<PaymentDetails>, "tietoevry.updatePayment">
  | Flow<CallOutcome<CancellationReply>, "tietoevry.deletePayment">
  | Flow<PaymentOutcome, "tietoevry.cancelPayment">
  | Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startAuthorisation">
  | Flow<PaymentOutcome, "tietoevry.authorisePayment">
  | Flow<CallOutcome<Authorisations>, "tietoevry.listAuthorisations">
  | Flow<CallOutcome<ScaStatusReply>, "tietoevry.scaStatus">
  | Flow<CallOutcome<AuthorisationStarted>, "tietoevry.startCancellationAuthorisation">
  | Flow<CallOutcome<Authorisations>, "tietoevry.listCancellationAuthorisations">
  | Flow<CallOutcome<ScaStatusReply>, "tietoevry.cancellationScaStatus">;
