// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.json.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** ISO 20022 status of a payment initiation (Implementation Guidelines, 14.13). */
public sealed class TransactionStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** AcceptedSettlementCompleted: settlement on the creditor's account has been completed. */
    public data object Accc : TransactionStatus("ACCC")

    /** AcceptedCustomerProfile: technical validation and customer profile check were successful. */
    public data object Accp : TransactionStatus("ACCP")

    /** AcceptedSettlementCompleted: settlement on the debtor's account has been completed. */
    public data object Acsc : TransactionStatus("ACSC")

    /** AcceptedSettlementInProcess: all checks were successful, the payment was accepted for execution. */
    public data object Acsp : TransactionStatus("ACSP")

    /** AcceptedTechnicalValidation: authentication, syntax and semantics are right. */
    public data object Actc : TransactionStatus("ACTC")

    /** AcceptedWithChange: accepted, but a change will be made, such as of the date. */
    public data object Acwc : TransactionStatus("ACWC")

    /** AcceptedWithoutPosting: accepted without being posted to the creditor's account. */
    public data object Acwp : TransactionStatus("ACWP")

    /** Received by the receiving agent. */
    public data object Rcvd : TransactionStatus("RCVD")

    /** Pending: further checks and a status update will follow. */
    public data object Pdng : TransactionStatus("PDNG")

    /** Rejected. */
    public data object Rjct : TransactionStatus("RJCT")

    /** Cancelled before execution. */
    public data object Canc : TransactionStatus("CANC")

    /** AcceptedFundsChecked: as ACCP, and the funds check was positive. */
    public data object Acfc : TransactionStatus("ACFC")

    /** PartiallyAcceptedTechnicalCorrect: more signatures are needed. */
    public data object Patc : TransactionStatus("PATC")

    /** PartiallyAccepted: some transactions of a bulk are accepted, others not yet. */
    public data object Part : TransactionStatus("PART")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : TransactionStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<TransactionStatus> by lazy { listOf(Accc, Accp, Acsc, Acsp, Actc, Acwc, Acwp, Rcvd, Pdng, Rjct, Canc, Acfc, Patc, Part) }

        /** The code with this text. */
        public fun of(code: kotlin.String): TransactionStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Status of an authorisation (Implementation Guidelines, 14.14; BEC writes the last three). */
public sealed class ScaStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The authorisation was created. */
    public data object Received : ScaStatus("received")

    /** The PSU is known. */
    public data object PsuIdentified : ScaStatus("psuIdentified")

    /** The PSU has been identified and authenticated. */
    public data object PsuAuthenticated : ScaStatus("psuAuthenticated")

    /** The PSU has chosen an SCA method. */
    public data object ScaMethodSelected : ScaStatus("scaMethodSelected")

    /** The SCA has begun. */
    public data object Started : ScaStatus("started")

    /** The SCA is done and waits for the TPP's confirmation. */
    public data object Unconfirmed : ScaStatus("unconfirmed")

    /** The SCA is done. */
    public data object Finalised : ScaStatus("finalised")

    /** The SCA failed. */
    public data object Failed : ScaStatus("failed")

    /** The SCA was not needed. */
    public data object Exempted : ScaStatus("exempted")

    /** Created (BEC). */
    public data object Created : ScaStatus("CREATED")

    /** Pending (BEC). */
    public data object Pending : ScaStatus("PENDING")

    /** Approved (BEC). */
    public data object Approved : ScaStatus("APPROVED")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : ScaStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<ScaStatus> by lazy { listOf(Received, PsuIdentified, PsuAuthenticated, ScaMethodSelected, Started, Unconfirmed, Finalised, Failed, Exempted, Created, Pending, Approved) }

        /** The code with this text. */
        public fun of(code: kotlin.String): ScaStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}
