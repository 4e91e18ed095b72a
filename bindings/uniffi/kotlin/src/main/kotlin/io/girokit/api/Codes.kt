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

/** Where a consent stands (Implementation Guidelines, 14.15). */
public sealed class ConsentStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Received, not authorised yet. */
    public data object Received : ConsentStatus("received")

    /** Not authorised. */
    public data object Rejected : ConsentStatus("rejected")

    /** In force. */
    public data object Valid : ConsentStatus("valid")

    /** Taken back by the PSU at the bank. */
    public data object RevokedByPsu : ConsentStatus("revokedByPsu")

    /** Expired. */
    public data object Expired : ConsentStatus("expired")

    /** Ended by the TPP. */
    public data object TerminatedByTpp : ConsentStatus("terminatedByTpp")

    /** Another PSU has to authorise it. */
    public data object PartiallyAuthorised : ConsentStatus("partiallyAuthorised")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : ConsentStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<ConsentStatus> by lazy { listOf(Received, Rejected, Valid, RevokedByPsu, Expired, TerminatedByTpp, PartiallyAuthorised) }

        /** The code with this text. */
        public fun of(code: kotlin.String): ConsentStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Whether an account can be used (Implementation Guidelines, 14.3). */
public sealed class AccountStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** In use. */
    public data object Enabled : AccountStatus("enabled")

    /** Closed. */
    public data object Deleted : AccountStatus("deleted")

    /** Blocked, for legal reasons for example. */
    public data object Blocked : AccountStatus("blocked")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : AccountStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<AccountStatus> by lazy { listOf(Enabled, Deleted, Blocked) }

        /** The code with this text. */
        public fun of(code: kotlin.String): AccountStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Who uses an account (Implementation Guidelines, 14.3). */
public sealed class AccountUsage(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** A private person. */
    public data object Private : AccountUsage("PRIV")

    /** An organisation. */
    public data object Professional : AccountUsage("ORGA")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : AccountUsage(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<AccountUsage> by lazy { listOf(Private, Professional) }

        /** The code with this text. */
        public fun of(code: kotlin.String): AccountUsage = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Kind of a balance (Implementation Guidelines, 14.16). */
public sealed class BalanceType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Of the last completed booking day. */
    public data object ClosingBooked : BalanceType("closingBooked")

    /** Booked entries and those that are expected by the end of the day. */
    public data object Expected : BalanceType("expected")

    /** With the authorised amounts taken off. */
    public data object Authorised : BalanceType("authorised")

    /** At the beginning of the booking day. */
    public data object OpeningBooked : BalanceType("openingBooked")

    /** Available at the moment. */
    public data object InterimAvailable : BalanceType("interimAvailable")

    /** Booked at the moment. */
    public data object InterimBooked : BalanceType("interimBooked")

    /** Available at a later date. */
    public data object ForwardAvailable : BalanceType("forwardAvailable")

    /** Of a card: not invoiced yet. */
    public data object NonInvoiced : BalanceType("nonInvoiced")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : BalanceType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<BalanceType> by lazy { listOf(ClosingBooked, Expected, Authorised, OpeningBooked, InterimAvailable, InterimBooked, ForwardAvailable, NonInvoiced) }

        /** The code with this text. */
        public fun of(code: kotlin.String): BalanceType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Kind of an account by ISO 20022, ExternalCashAccountType1Code. */
public sealed class CashAccountType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Current account. */
    public data object Cacc : CashAccountType("CACC")

    /** Card account. */
    public data object Card : CashAccountType("CARD")

    /** Cash payment account. */
    public data object Cash : CashAccountType("CASH")

    /** Charges. */
    public data object Char : CashAccountType("CHAR")

    /** Cash income. */
    public data object Cish : CashAccountType("CISH")

    /** Commission. */
    public data object Comm : CashAccountType("COMM")

    /** Clearing participant settlement account. */
    public data object Cpac : CashAccountType("CPAC")

    /** Limited liquidity savings account. */
    public data object Llsv : CashAccountType("LLSV")

    /** Loan. */
    public data object Loan : CashAccountType("LOAN")

    /** Marginal lending. */
    public data object Mgld : CashAccountType("MGLD")

    /** Money market. */
    public data object Moma : CashAccountType("MOMA")

    /** Non-resident individual, foreign currency. */
    public data object Nfca : CashAccountType("NFCA")

    /** Non-resident external. */
    public data object Nrex : CashAccountType("NREX")

    /** Overdraft. */
    public data object Odft : CashAccountType("ODFT")

    /** Overnight deposit. */
    public data object Ondp : CashAccountType("ONDP")

    /** Other. */
    public data object Othr : CashAccountType("OTHR")

    /** Settlement. */
    public data object Sacc : CashAccountType("SACC")

    /** Salary. */
    public data object Slry : CashAccountType("SLRY")

    /** Savings. */
    public data object Svgs : CashAccountType("SVGS")

    /** Tax. */
    public data object Taxe : CashAccountType("TAXE")

    /** Transacting account. */
    public data object Tran : CashAccountType("TRAN")

    /** Cash trading. */
    public data object Tras : CashAccountType("TRAS")

    /** Virtual account. */
    public data object Vacc : CashAccountType("VACC")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CashAccountType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CashAccountType> by lazy { listOf(Cacc, Card, Cash, Char, Cish, Comm, Cpac, Llsv, Loan, Mgld, Moma, Nfca, Nrex, Odft, Ondp, Othr, Sacc, Slry, Svgs, Taxe, Tran, Tras, Vacc) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CashAccountType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Which transactions are asked for (Implementation Guidelines, 6.6.4). */
public sealed class BookingStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Fully processed. */
    public data object Booked : BookingStatus("booked")

    /** Still to be processed. The bank gives all of them, whatever dates and limit are asked for ("Known Issues"). */
    public data object Pending : BookingStatus("pending")

    /** Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known Issues"). */
    public data object Both : BookingStatus("both")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : BookingStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<BookingStatus> by lazy { listOf(Booked, Pending, Both) }

        /** The code with this text. */
        public fun of(code: kotlin.String): BookingStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How often a periodic payment is executed (Berlin Group OpenAPI 1.3.9, `frequencyCode`). */
public sealed class FrequencyCode(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Every day. */
    public data object Daily : FrequencyCode("Daily")

    /** Every week. */
    public data object Weekly : FrequencyCode("Weekly")

    /** Every other week. */
    public data object EveryTwoWeeks : FrequencyCode("EveryTwoWeeks")

    /** Every month. */
    public data object Monthly : FrequencyCode("Monthly")

    /** Every other month. */
    public data object EveryTwoMonths : FrequencyCode("EveryTwoMonths")

    /** Every three months. */
    public data object Quarterly : FrequencyCode("Quarterly")

    /** Every six months. */
    public data object SemiAnnual : FrequencyCode("SemiAnnual")

    /** Every year. */
    public data object Annual : FrequencyCode("Annual")

    /** In the months that `monthsOfExecution` names. */
    public data object MonthlyVariable : FrequencyCode("MonthlyVariable")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : FrequencyCode(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<FrequencyCode> by lazy { listOf(Daily, Weekly, EveryTwoWeeks, Monthly, EveryTwoMonths, Quarterly, SemiAnnual, Annual, MonthlyVariable) }

        /** The code with this text. */
        public fun of(code: kotlin.String): FrequencyCode = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What happens when a periodic payment is due on a day without banking (Berlin Group OpenAPI 1.3.9, `executionRule`). */
public sealed class ExecutionRule(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** It is executed on the next banking day. */
    public data object Following : ExecutionRule("following")

    /** It is executed on the banking day before. */
    public data object Preceding : ExecutionRule("preceding")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : ExecutionRule(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<ExecutionRule> by lazy { listOf(Following, Preceding) }

        /** The code with this text. */
        public fun of(code: kotlin.String): ExecutionRule = known.firstOrNull { it.code == code } ?: Unknown(code)
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

/** How a payment of a basket ended. */
public sealed class BasketPaymentEnd(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Complete: the debtor's account was debited. */
    public data object Completed : BasketPaymentEnd("completed")

    /** Executed and booked; it is now found among the account's transactions. */
    public data object Booked : BasketPaymentEnd("booked")

    /** A periodic payment that is registered. */
    public data object Registered : BasketPaymentEnd("registered")

    /** Rejected by the bank. */
    public data object Rejected : BasketPaymentEnd("rejected")

    /** The debtor's account had no money for it. */
    public data object NoFunds : BasketPaymentEnd("noFunds")

    /** Another PSU has to sign: in a new basket, or on its own. */
    public data object NeedsSignature : BasketPaymentEnd("needsSignature")

    /** Cancelled. */
    public data object Cancelled : BasketPaymentEnd("cancelled")

    /** No longer listed, and its last known status does not say why. */
    public data object Vanished : BasketPaymentEnd("vanished")

    /** The bank refused to tell. */
    public data object Untold : BasketPaymentEnd("untold")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : BasketPaymentEnd(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<BasketPaymentEnd> by lazy { listOf(Completed, Booked, Registered, Rejected, NoFunds, NeedsSignature, Cancelled, Vanished, Untold) }

        /** The code with this text. */
        public fun of(code: kotlin.String): BasketPaymentEnd = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What a customer is. */
public sealed class CustomerType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** A person. */
    public data object Private : CustomerType("private")

    /** A company. */
    public data object Corporate : CustomerType("corporate")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CustomerType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CustomerType> by lazy { listOf(Private, Corporate) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CustomerType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What a PSU may do with an account of a company. */
public sealed class Role(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Initiate payments. */
    public data object Register : Role("REGISTER")

    /** Read account information. */
    public data object View : Role("VIEW")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : Role(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<Role> by lazy { listOf(Register, View) }

        /** The code with this text. */
        public fun of(code: kotlin.String): Role = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}
