// Written by `make generate` from the core's definitions; do not edit.
@file:Suppress("RedundantVisibilityModifier", "MaxLineLength")

package io.girokit.api

import io.girokit.json.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Why a bank refuses (Implementation Guidelines, 14.11; the five tables of Tietoevry's "Error Codes and
 * Responses"), each with the HTTP status under which it comes. `bank.code` of an error is one of these, or one of
 * the bank's own.
 */
public sealed class MessageCode(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The certificate does not meet PSD2 requirements (HTTP 401). */
    public data object CertificateInvalid : MessageCode("CERTIFICATE_INVALID")

    /** The TPP does not have the PSD2 role for this service (HTTP 401). */
    public data object RoleInvalid : MessageCode("ROLE_INVALID")

    /** The certificate is expired (HTTP 401). */
    public data object CertificateExpired : MessageCode("CERTIFICATE_EXPIRED")

    /** The certificate has been blocked by the ASPSP or the NCA (HTTP 401). */
    public data object CertificateBlocked : MessageCode("CERTIFICATE_BLOCKED")

    /** The certificate has been revoked by the QTSP (HTTP 401). */
    public data object CertificateRevoked : MessageCode("CERTIFICATE_REVOKED")

    /** The certificate is missing from the request (HTTP 401). */
    public data object CertificateMissing : MessageCode("CERTIFICATE_MISSING")

    /** The signature is not correct (HTTP 401). */
    public data object SignatureInvalid : MessageCode("SIGNATURE_INVALID")

    /** The signature is missing (HTTP 401). */
    public data object SignatureMissing : MessageCode("SIGNATURE_MISSING")

    /** A field or header does not have the required format, or refers to nothing (HTTP 400). */
    public data object FormatError : MessageCode("FORMAT_ERROR")

    /** Query parameters contradict each other (HTTP 400). */
    public data object ParameterNotConsistent : MessageCode("PARAMETER_NOT_CONSISTENT")

    /** This optional parameter is not supported (HTTP 400). */
    public data object ParameterNotSupported : MessageCode("PARAMETER_NOT_SUPPORTED")

    /** The PSU-ID is unknown or blocked, or the password or OTP was wrong (HTTP 401). */
    public data object PsuCredentialsInvalid : MessageCode("PSU_CREDENTIALS_INVALID")

    /** The service is not valid for this resource (HTTP 400 or 405). */
    public data object ServiceInvalid : MessageCode("SERVICE_INVALID")

    /** The service is blocked for this PSU (HTTP 403). */
    public data object ServiceBlocked : MessageCode("SERVICE_BLOCKED")

    /** The PSU-Corporate-ID is unknown (HTTP 401). */
    public data object CorporateIdInvalid : MessageCode("CORPORATE_ID_INVALID")

    /** The consent is unknown for this TPP (HTTP 403 or 400). */
    public data object ConsentUnknown : MessageCode("CONSENT_UNKNOWN")

    /** The consent is not valid for this resource, or not complete (HTTP 401). */
    public data object ConsentInvalid : MessageCode("CONSENT_INVALID")

    /** The consent has expired (HTTP 401). */
    public data object ConsentExpired : MessageCode("CONSENT_EXPIRED")

    /** The resource is unknown for this TPP (HTTP 404 or 403 or 400). */
    public data object ResourceUnknown : MessageCode("RESOURCE_UNKNOWN")

    /** The resource has expired (HTTP 403 or 400). */
    public data object ResourceExpired : MessageCode("RESOURCE_EXPIRED")

    /** The resource is blocked, for example by a signing basket (HTTP 400). */
    public data object ResourceBlocked : MessageCode("RESOURCE_BLOCKED")

    /** The timestamp is outside the accepted period (HTTP 400). */
    public data object TimestampInvalid : MessageCode("TIMESTAMP_INVALID")

    /** The requested period is out of bounds (HTTP 400). */
    public data object PeriodInvalid : MessageCode("PERIOD_INVALID")

    /** The SCA method is unknown (HTTP 400). */
    public data object ScaMethodUnknown : MessageCode("SCA_METHOD_UNKNOWN")

    /** The resource does not allow another authorisation (HTTP 409). */
    public data object StatusInvalid : MessageCode("STATUS_INVALID")

    /** The payment product is not available for this PSU (HTTP 403). */
    public data object ProductInvalid : MessageCode("PRODUCT_INVALID")

    /** The payment product is not supported (HTTP 404). */
    public data object ProductUnknown : MessageCode("PRODUCT_UNKNOWN")

    /** The payment initiation failed (HTTP 400). */
    public data object PaymentFailed : MessageCode("PAYMENT_FAILED")

    /** A KID is required (HTTP 400). */
    public data object KidMissing : MessageCode("KID_MISSING")

    /** The KID is not valid (HTTP 400). */
    public data object KidInvalid : MessageCode("KID_INVALID")

    /** The execution date is not possible (HTTP 400). */
    public data object ExecutionDateInvalid : MessageCode("EXECUTION_DATE_INVALID")

    /** The payment can no longer be cancelled (HTTP 405). */
    public data object CancellationInvalid : MessageCode("CANCELLATION_INVALID")

    /** Combined services are not supported (HTTP 400). */
    public data object SessionsNotSupported : MessageCode("SESSIONS_NOT_SUPPORTED")

    /** More calls without the PSU than agreed (HTTP 429). */
    public data object AccessExceeded : MessageCode("ACCESS_EXCEEDED")

    /** The requested format is not offered (HTTP 406). */
    public data object RequestedFormatsInvalid : MessageCode("REQUESTED_FORMATS_INVALID")

    /** The card is unknown or not the PSU's (HTTP 400). */
    public data object CardInvalid : MessageCode("CARD_INVALID")

    /** The PSU has not activated the account for this card issuer (HTTP 400). */
    public data object NoPiisActivation : MessageCode("NO_PIIS_ACTIVATION")

    /** These objects cannot be in one basket (HTTP 400). */
    public data object ReferenceMixInvalid : MessageCode("REFERENCE_MIX_INVALID")

    /** A reference is already fully authorised (HTTP 409). */
    public data object ReferenceStatusInvalid : MessageCode("REFERENCE_STATUS_INVALID")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : MessageCode(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<MessageCode> by lazy { listOf(CertificateInvalid, RoleInvalid, CertificateExpired, CertificateBlocked, CertificateRevoked, CertificateMissing, SignatureInvalid, SignatureMissing, FormatError, ParameterNotConsistent, ParameterNotSupported, PsuCredentialsInvalid, ServiceInvalid, ServiceBlocked, CorporateIdInvalid, ConsentUnknown, ConsentInvalid, ConsentExpired, ResourceUnknown, ResourceExpired, ResourceBlocked, TimestampInvalid, PeriodInvalid, ScaMethodUnknown, StatusInvalid, ProductInvalid, ProductUnknown, PaymentFailed, KidMissing, KidInvalid, ExecutionDateInvalid, CancellationInvalid, SessionsNotSupported, AccessExceeded, RequestedFormatsInvalid, CardInvalid, NoPiisActivation, ReferenceMixInvalid, ReferenceStatusInvalid) }

        /** The code with this text. */
        public fun of(code: kotlin.String): MessageCode = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What the bank says when it refuses (COBS rulebook 3.0, error codes; lower case where OAuth 2.0 spells it so). */
public sealed class CobsErrorCode(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** A mandatory field is missing. */
    public data object FieldMissing : CobsErrorCode("FIELD_MISSING")

    /** A field has a wrong value; the parameters may name the right ones. */
    public data object FieldInvalid : CobsErrorCode("FIELD_INVALID")

    /** A parameter of the request is wrong. */
    public data object ParameterInvalid : CobsErrorCode("PARAMETER_INVALID")

    /** InvalidDebtorAccountNumber. */
    public data object Ac02 : CobsErrorCode("AC02")

    /** InvalidCreditorAccountNumber. */
    public data object Ac03 : CobsErrorCode("AC03")

    /** InvalidAccountCurrency. */
    public data object Ac09 : CobsErrorCode("AC09")

    /** InvalidDebtorAccountCurrency. */
    public data object Ac10 : CobsErrorCode("AC10")

    /** InvalidAccountType. */
    public data object Ac12 : CobsErrorCode("AC12")

    /** TransactionForbidden on this account. */
    public data object Ag01 : CobsErrorCode("AG01")

    /** NotAllowedAmount. */
    public data object Am02 : CobsErrorCode("AM02")

    /** Duplication. */
    public data object Am05 : CobsErrorCode("AM05")

    /** InvalidTransactionCurrency. */
    public data object Am11 : CobsErrorCode("AM11")

    /** InvalidAmount. */
    public data object Am12 : CobsErrorCode("AM12")

    /** InvalidChargeBearerCode. */
    public data object Be19 : CobsErrorCode("BE19")

    /** InvalidDate. */
    public data object Dt01 : CobsErrorCode("DT01")

    /** The execution date is not possible. */
    public data object ExecutionDateInvalid : CobsErrorCode("EXECUTION_DATE_INVALID")

    /** InvalidFileFormat. */
    public data object Ff01 : CobsErrorCode("FF01")

    /** Narrative: the message says it. */
    public data object Narr : CobsErrorCode("NARR")

    /** InvalidCreditorBIC. */
    public data object Rc07 : CobsErrorCode("RC07")

    /** InvalidCreditorClearingSystemMember. */
    public data object Rc10 : CobsErrorCode("RC10")

    /** NotUniqueTransactionReference: the X-Request-ID was used before. */
    public data object Rf01 : CobsErrorCode("RF01")

    /** MissingCreditorNameOrAddress. */
    public data object Rr03 : CobsErrorCode("RR03")

    /** InvalidCharacterSet. */
    public data object Rr10 : CobsErrorCode("RR10")

    /** The priority is not available; the parameters list those that are. */
    public data object NoPart : CobsErrorCode("NO_PART")

    /** The order has been passed on and cannot be changed or deleted. */
    public data object RecSend : CobsErrorCode("REC_SEND")

    /** Too many tries at signing. */
    public data object AuthLimitExceeded : CobsErrorCode("AUTH_LIMIT_EXCEEDED")

    /** The address to come back to after signing is not allowed. */
    public data object InvalidAuthorizationRedirectUri : CobsErrorCode("INVALID_AUTHORIZATION_REDIRECT_URI")

    /** Payments of a batch are from different accounts. */
    public data object AccDifferent : CobsErrorCode("ACC_DIFFERENT")

    /** Payments of a batch are in different currencies. */
    public data object CurrDifferent : CobsErrorCode("CURR_DIFFERENT")

    /** Payments of a batch are of different types. */
    public data object TypeDifferent : CobsErrorCode("TYPE_DIFFERENT")

    /** A batch has too many payments. */
    public data object TooManyPmts : CobsErrorCode("TOO_MANY_PMTS")

    /** A payment of a batch is not known by this signId. */
    public data object IncorrectSignid : CobsErrorCode("INCORRECT_SIGNID")

    /** Instant: the creditor's bank did not answer in time. */
    public data object Ab05 : CobsErrorCode("AB05")

    /** Instant: the clearing did not answer in time. */
    public data object Ab07 : CobsErrorCode("AB07")

    /** Instant: the creditor's bank is not online. */
    public data object Ab08 : CobsErrorCode("AB08")

    /** Instant: the payment cannot be processed. */
    public data object Ag09 : CobsErrorCode("AG09")

    /** Instant: the creditor's bank is not registered. */
    public data object Cnor : CobsErrorCode("CNOR")

    /** Instant: the debtor's bank is not registered. */
    public data object Dnor : CobsErrorCode("DNOR")

    /** Instant: forbidden for this account. */
    public data object Forb : CobsErrorCode("FORB")

    /** Instant: the creditor's bank is offline. */
    public data object Offd : CobsErrorCode("OFFD")

    /** The token is missing or not valid. */
    public data object Unauthorised : CobsErrorCode("UNAUTHORISED")

    /** The TPP may not do this. */
    public data object Forbidden : CobsErrorCode("FORBIDDEN")

    /** There is no such order. */
    public data object TransactionMissing : CobsErrorCode("TRANSACTION_MISSING")

    /** There is no such account. */
    public data object IdNotFound : CobsErrorCode("ID_NOT_FOUND")

    /** There is no such page. */
    public data object PageNotFound : CobsErrorCode("PAGE_NOT_FOUND")

    /** The body is of a type that the bank does not read. */
    public data object UnsupportedMediaType : CobsErrorCode("UNSUPPORTED_MEDIA_TYPE")

    /** The order cannot be processed as it is. */
    public data object UnprocessableEntity : CobsErrorCode("UNPROCESSABLE_ENTITY")

    /** The bank does not offer this. */
    public data object NotImplemented : CobsErrorCode("NOT_IMPLEMENTED")

    /** OAuth: the request is incomplete or contradicts itself. */
    public data object InvalidRequest : CobsErrorCode("INVALID_REQUEST")

    /** OAuth: client id or secret are wrong. */
    public data object InvalidClient : CobsErrorCode("INVALID_CLIENT")

    /** OAuth: the code or refresh token is not valid. */
    public data object InvalidGrant : CobsErrorCode("INVALID_GRANT")

    /** OAuth: the token is not valid. */
    public data object InvalidToken : CobsErrorCode("INVALID_TOKEN")

    /** OAuth: the client may not use this grant. */
    public data object UnauthorizedClient : CobsErrorCode("UNAUTHORIZED_CLIENT")

    /** OAuth: the user or the bank refused. */
    public data object AccessDenied : CobsErrorCode("ACCESS_DENIED")

    /** OAuth: the bank failed. */
    public data object ServerError : CobsErrorCode("SERVER_ERROR")

    /** OAuth: the scope is unknown or not the TPP's. */
    public data object InvalidScope : CobsErrorCode("INVALID_SCOPE")

    /** OAuth: the token does not cover this call. */
    public data object InsufficientScope : CobsErrorCode("INSUFFICIENT_SCOPE")

    /** OAuth: the redirect address is not registered. */
    public data object InvalidRedirectUri : CobsErrorCode("INVALID_REDIRECT_URI")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsErrorCode(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsErrorCode> by lazy { listOf(FieldMissing, FieldInvalid, ParameterInvalid, Ac02, Ac03, Ac09, Ac10, Ac12, Ag01, Am02, Am05, Am11, Am12, Be19, Dt01, ExecutionDateInvalid, Ff01, Narr, Rc07, Rc10, Rf01, Rr03, Rr10, NoPart, RecSend, AuthLimitExceeded, InvalidAuthorizationRedirectUri, AccDifferent, CurrDifferent, TypeDifferent, TooManyPmts, IncorrectSignid, Ab05, Ab07, Ab08, Ag09, Cnor, Dnor, Forb, Offd, Unauthorised, Forbidden, TransactionMissing, IdNotFound, PageNotFound, UnsupportedMediaType, UnprocessableEntity, NotImplemented, InvalidRequest, InvalidClient, InvalidGrant, InvalidToken, UnauthorizedClient, AccessDenied, ServerError, InvalidScope, InsufficientScope, InvalidRedirectUri) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsErrorCode = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

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

/** Status of a consent (Implementation Guidelines, 14.15). */
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

    /**
     * Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known
     * Issues").
     */
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

/**
 * What happens when a periodic payment is due on a day that is not a banking day (Berlin Group OpenAPI 1.3.9,
 * `executionRule`).
 */
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

    /** The debtor's account has had no money for it so far; it still waits at the bank, which may try it again. */
    public data object NoFunds : BasketPaymentEnd("noFunds")

    /** Another PSU has to sign: in a new basket, or on its own. */
    public data object NeedsSignature : BasketPaymentEnd("needsSignature")

    /** Cancelled. */
    public data object Cancelled : BasketPaymentEnd("cancelled")

    /** No longer listed, and its last known status does not say why. */
    public data object Vanished : BasketPaymentEnd("vanished")

    /** Its status is not known: the bank refused to say it. */
    public data object NotKnown : BasketPaymentEnd("notKnown")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : BasketPaymentEnd(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<BasketPaymentEnd> by lazy { listOf(Completed, Booked, Registered, Rejected, NoFunds, NeedsSignature, Cancelled, Vanished, NotKnown) }

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

/** The payment products. */
public sealed class PaymentProduct(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Domestic, on a day: `requestedExecutionDate` is mandatory. */
    public data object Domestic : PaymentProduct("domestic-credit-transfers")

    /** Domestic, at once: there is no `requestedExecutionDate`. */
    public data object InstantDomestic : PaymentProduct("instant-domestic-credit-transfers")

    /** Domestic, within the day. */
    public data object IntradayDomestic : PaymentProduct("intraday-domestic-credit-transfers")

    /** SEPA: both accounts by IBAN. */
    public data object Sepa : PaymentProduct("sepa-credit-transfers")

    /** Cross-border: the debtor by IBAN, the creditor's bank by BICFI. */
    public data object CrossBorder : PaymentProduct("cross-border-credit-transfers")

    /** Between accounts in different currencies: `chargeBearer` is mandatory. */
    public data object InternalCurrency : PaymentProduct("internal-currency-transfers")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : PaymentProduct(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<PaymentProduct> by lazy { listOf(Domestic, InstantDomestic, IntradayDomestic, Sepa, CrossBorder, InternalCurrency) }

        /** The code with this text. */
        public fun of(code: kotlin.String): PaymentProduct = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Who bears the charges (ISO 20022, ChargeBearerType1Code). */
public sealed class ChargeBearer(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The debtor bears all. */
    public data object Debt : ChargeBearer("DEBT")

    /** The creditor bears all. */
    public data object Cred : ChargeBearer("CRED")

    /** Each side bears its own. */
    public data object Shar : ChargeBearer("SHAR")

    /** As agreed in the service level or scheme. */
    public data object Slev : ChargeBearer("SLEV")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : ChargeBearer(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<ChargeBearer> by lazy { listOf(Debt, Cred, Shar, Slev) }

        /** The code with this text. */
        public fun of(code: kotlin.String): ChargeBearer = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Whose account's currency the payment is in. */
public sealed class CurrencyAccount(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The debtor's. */
    public data object Debt : CurrencyAccount("DEBT")

    /** The creditor's. */
    public data object Cred : CurrencyAccount("CRED")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CurrencyAccount(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CurrencyAccount> by lazy { listOf(Debt, Cred) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CurrencyAccount = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** The type of a payment slip as BEC's path has it, `/payments/payment-slips/{slipType}`. */
public sealed class SlipType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Giro slip with a message and no payment id. */
    public data object Slip01 : SlipType("slip-01")

    /** Giro slip with a payment id of 16 digits. */
    public data object Slip04 : SlipType("slip-04")

    /** Giro slip with a payment id of 16 digits. */
    public data object Slip15 : SlipType("slip-15")

    /** Joint slip (FI) with a payment id of 15 digits. */
    public data object Slip71 : SlipType("slip-71")

    /** Joint slip (FI) with a message and no payment id. */
    public data object Slip73 : SlipType("slip-73")

    /** Joint slip (FI) with a payment id of 16 digits and a message. */
    public data object Slip75 : SlipType("slip-75")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : SlipType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<SlipType> by lazy { listOf(Slip01, Slip04, Slip15, Slip71, Slip73, Slip75) }

        /** The code with this text. */
        public fun of(code: kotlin.String): SlipType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Status of a mandate request ("List of Mandate Statures"). */
public sealed class MandateStatusCode(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Received, not yet presented to the debtor. Read only, never called back. */
    public data object Received : MandateStatusCode("RECEIVED")

    /** Successfully validated. */
    public data object Validated : MandateStatusCode("VALIDATED")

    /** Validation failed; `errorDescription` says why. */
    public data object ValidationFailed : MandateStatusCode("VALIDATION_FAILED")

    /** The same, as an example of the document spells it. */
    public data object ValidatedFailed : MandateStatusCode("VALIDATED_FAILED")

    /** Viewed by the debtor. */
    public data object ViewedByDebtor : MandateStatusCode("VIEWED_BY_DEBTOR")

    /** Accepted by the debtor. */
    public data object AcceptedByDebtor : MandateStatusCode("ACCEPTED_BY_DEBTOR")

    /** Rejected by the debtor. */
    public data object RejectedByDebtor : MandateStatusCode("REJECTED_BY_DEBTOR")

    /** The debtor did not handle it in time. */
    public data object Expired : MandateStatusCode("EXPIRED")

    /** The mandate could not be made; `errorDescription` says why. */
    public data object MandateFailed : MandateStatusCode("MANDATE_FAILED")

    /** The mandate is made. Its id can be expected a day after. */
    public data object Completed : MandateStatusCode("COMPLETED")

    /** The mandate is closed. */
    public data object Closed : MandateStatusCode("CLOSED")

    /** Cancelled by the creditor. */
    public data object CancelledByCreditor : MandateStatusCode("CANCELLED_BY_CREDITOR")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : MandateStatusCode(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<MandateStatusCode> by lazy { listOf(Received, Validated, ValidationFailed, ValidatedFailed, ViewedByDebtor, AcceptedByDebtor, RejectedByDebtor, Expired, MandateFailed, Completed, Closed, CancelledByCreditor) }

        /** The code with this text. */
        public fun of(code: kotlin.String): MandateStatusCode = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Which of the document's static validations a request fell foul of ("List of Static Validation Errors"). */
public sealed class StaticValidation(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The payload holds no `uuid`. */
    public data object UuidMissing : StaticValidation("uuidMissing")

    /** The `uuid` of the payload is not the one of the path. */
    public data object UuidInconsistent : StaticValidation("uuidInconsistent")

    /** There is no debtor identity. */
    public data object DebtorIdentityMissing : StaticValidation("debtorIdentityMissing")

    /** The phone number is neither eight digits nor international. */
    public data object PhoneNoInvalid : StaticValidation("phoneNoInvalid")

    /** The national id is not a Danish one. */
    public data object NationalIdInvalid : StaticValidation("nationalIdInvalid")

    /** There is no product description. */
    public data object ProductDescriptionMissing : StaticValidation("productDescriptionMissing")

    /** The product description has no description. */
    public data object DescriptionMissing : StaticValidation("descriptionMissing")

    /** The product description has no title. */
    public data object TitleMissing : StaticValidation("titleMissing")

    /** There is a callback without address. */
    public data object CallbackUrlMissing : StaticValidation("callbackUrlMissing")

    /** The callback's token is there and empty. */
    public data object AuthTokenEmpty : StaticValidation("authTokenEmpty")

    /** The creditor's reference has other characters or another length. */
    public data object CreditorsDebtorReferenceInvalid : StaticValidation("creditorsDebtorReferenceInvalid")

    /** The uuid was used before, with another payload. */
    public data object DifferentPayload : StaticValidation("differentPayload")

    /** The payload is not JSON. */
    public data object InvalidJson : StaticValidation("invalidJson")

    /** The request does not conform to the API's contract in some other way. */
    public data object NotConforming : StaticValidation("notConforming")

    /** A field is missing or has a wrong form that the list does not name. */
    public data object FieldInvalid : StaticValidation("fieldInvalid")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : StaticValidation(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<StaticValidation> by lazy { listOf(UuidMissing, UuidInconsistent, DebtorIdentityMissing, PhoneNoInvalid, NationalIdInvalid, ProductDescriptionMissing, DescriptionMissing, TitleMissing, CallbackUrlMissing, AuthTokenEmpty, CreditorsDebtorReferenceInvalid, DifferentPayload, InvalidJson, NotConforming, FieldInvalid) }

        /** The code with this text. */
        public fun of(code: kotlin.String): StaticValidation = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What became of a delivery to the callback's address. */
public sealed class CallbackVerdict(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** It moved the mandate request, or added to what is known of it. */
    public data object Applied : CallbackVerdict("applied")

    /** It came too early: held until what has to come before it came, or was read. */
    public data object Held : CallbackVerdict("held")

    /** It was known already; nothing changed. */
    public data object Repeated : CallbackVerdict("repeated")

    /** No transition of the document leads to it from the present status; nothing changed. */
    public data object Impossible : CallbackVerdict("impossible")

    /** Its status is one that this version does not know; nothing changed. */
    public data object UnknownStatus : CallbackVerdict("unknownStatus")

    /** Its bearer token is not the one of the request; nothing changed. */
    public data object Forged : CallbackVerdict("forged")

    /** It is no status of a mandate request. */
    public data object Unreadable : CallbackVerdict("unreadable")

    /** There is no saved mandate request with its uuid, or a damaged one. */
    public data object NoMandate : CallbackVerdict("noMandate")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CallbackVerdict(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CallbackVerdict> by lazy { listOf(Applied, Held, Repeated, Impossible, UnknownStatus, Forged, Unreadable, NoMandate) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CallbackVerdict = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What kind of application a TPP registers. */
public sealed class CobsApplicationType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Redirect addresses are http or https. */
    public data object Web : CobsApplicationType("web")

    /** Redirect addresses may name an application package. */
    public data object Native : CobsApplicationType("native")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsApplicationType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsApplicationType> by lazy { listOf(Web, Native) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsApplicationType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** A role of PSD2 that a TPP asks for. */
public sealed class CobsScope(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Account information. */
    public data object Aisp : CobsScope("aisp")

    /** Payment initiation. */
    public data object Pisp : CobsScope("pisp")

    /** Card issuing: balance checks. */
    public data object Cisp : CobsScope("cisp")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsScope(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsScope> by lazy { listOf(Aisp, Pisp, Cisp) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsScope = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What a balance counts ("Account balance"). */
public sealed class CobsBalanceCode(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** What can be spent: with overdraft and blocked transactions. */
    public data object TotalAvailableBalance : CobsBalanceCode("TOTAL_AVAILABLE_BALANCE")

    /** Without overdraft and blocked transactions. */
    public data object CurrentBalance : CobsBalanceCode("CURRENT_BALANCE")

    /** At the end of the last banking day. */
    public data object OpeningBalance : CobsBalanceCode("OPENING_BALANCE")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsBalanceCode(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsBalanceCode> by lazy { listOf(TotalAvailableBalance, CurrentBalance, OpeningBalance) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsBalanceCode = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** To the debit or credit of the account. */
public sealed class CobsCreditDebit(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Credit. */
    public data object Crdt : CobsCreditDebit("CRDT")

    /** Debit. */
    public data object Dbit : CobsCreditDebit("DBIT")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsCreditDebit(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsCreditDebit> by lazy { listOf(Crdt, Dbit) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsCreditDebit = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Whether a transaction is booked. */
public sealed class CobsEntryStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Booked. */
    public data object Book : CobsEntryStatus("BOOK")

    /** Blocked. */
    public data object Pdng : CobsEntryStatus("PDNG")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsEntryStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsEntryStatus> by lazy { listOf(Book, Pdng) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsEntryStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Who bears the charges ("ChargeBearerType1Code"). */
public sealed class CobsChargeBearer(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The debtor. */
    public data object Debt : CobsChargeBearer("DEBT")

    /** The creditor. */
    public data object Cred : CobsChargeBearer("CRED")

    /** Shared. */
    public data object Shar : CobsChargeBearer("SHAR")

    /** As the service level has it. */
    public data object Slev : CobsChargeBearer("SLEV")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsChargeBearer(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsChargeBearer> by lazy { listOf(Debt, Cred, Shar, Slev) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsChargeBearer = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How fast a payment is to be carried out ("Priority2Code", and instant payments). */
public sealed class CobsPriority(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Normal. */
    public data object Norm : CobsPriority("NORM")

    /** Urgent. */
    public data object High : CobsPriority("HIGH")

    /** Instant. */
    public data object Inst : CobsPriority("INST")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsPriority(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsPriority> by lazy { listOf(Norm, High, Inst) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsPriority = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What kind of payment the bank has made of an order ("serviceLevel"). */
public sealed class CobsServiceLevel(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Domestic payment. */
    public data object Dmct : CobsServiceLevel("DMCT")

    /** SEPA payment. */
    public data object Esct : CobsServiceLevel("ESCT")

    /** Payment abroad. */
    public data object Xbct : CobsServiceLevel("XBCT")

    /** Payment within the European Economic Area. */
    public data object Exct : CobsServiceLevel("EXCT")

    /** Payment outside the European Economic Area. */
    public data object Nxct : CobsServiceLevel("NXCT")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsServiceLevel(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsServiceLevel> by lazy { listOf(Dmct, Esct, Xbct, Exct, Nxct) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsServiceLevel = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How a standing order ends ("execution.mode"). */
public sealed class CobsMode(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** On the date in `validity.lastExecutionDate`. */
    public data object UntilDate : CobsMode("UNTIL_DATE")

    /** When somebody cancels it. */
    public data object UntilCancellation : CobsMode("UNTIL_CANCELLATION")

    /** After so many payments. Not at Max banka. */
    public data object AfterMaxIterationExceeded : CobsMode("AFTER_MAX_ITERATION_EXCEEDED")

    /** When so much was paid. Not at Max banka. */
    public data object MaxAmountExceeded : CobsMode("MAX_AMOUNT_EXCEEDED")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsMode(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsMode> by lazy { listOf(UntilDate, UntilCancellation, AfterMaxIterationExceeded, MaxAmountExceeded) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsMode = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What happens when the day of a standing order is no banking day ("execution.modeDue"). */
public sealed class CobsModeDue(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** On the very day. */
    public data object DueDayOfMonth : CobsModeDue("DUE_DAY_OF_MONTH")

    /** On the day or the banking day before. */
    public data object DueOrBeforeDayOfMonth : CobsModeDue("DUE_OR_BEFORE_DAY_OF_MONTH")

    /** On the day or the banking day after. */
    public data object DueOrNextDayOfMonth : CobsModeDue("DUE_OR_NEXT_DAY_OF_MONTH")

    /** On the last day of the month. Not at Max banka. */
    public data object DueLastDayOfMonth : CobsModeDue("DUE_LAST_DAY_OF_MONTH")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsModeDue(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsModeDue> by lazy { listOf(DueDayOfMonth, DueOrBeforeDayOfMonth, DueOrNextDayOfMonth, DueLastDayOfMonth) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsModeDue = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How often a standing order pays ("execution.interval"). */
public sealed class CobsInterval(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Every day. */
    public data object Daily : CobsInterval("DAILY")

    /** Every week. */
    public data object Weekly : CobsInterval("WEEKLY")

    /** Every month. */
    public data object Monthly : CobsInterval("MONTHLY")

    /** At the end of every month. Max banka's own. */
    public data object MonthlyEndOfMonth : CobsInterval("MONTHLY_END_OF_MONTH")

    /** Every two months. Not at Max banka. */
    public data object BiMonthly : CobsInterval("BI_MONTHLY")

    /** Every quarter. */
    public data object Quarterly : CobsInterval("QUARTERLY")

    /** Every half year. */
    public data object Halfyearly : CobsInterval("HALFYEARLY")

    /** Every year. */
    public data object Yearly : CobsInterval("YEARLY")

    /** In chosen months. Not at Max banka. */
    public data object Irregular : CobsInterval("IRREGULAR")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsInterval(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsInterval> by lazy { listOf(Daily, Weekly, Monthly, MonthlyEndOfMonth, BiMonthly, Quarterly, Halfyearly, Yearly, Irregular) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsInterval = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Status of the signing of an order ("signInfo.state"). */
public sealed class CobsSignState(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Not begun. */
    public data object Open : CobsSignState("OPEN")

    /** A code is on its way to the user's phone. */
    public data object CodeGenerated : CobsSignState("CODE_GENERATED")

    /** Signed. */
    public data object Completed : CobsSignState("COMPLETED")

    /** Signed by one user; another one has to sign as well ("Joint signature"). */
    public data object SecondSignRequired : CobsSignState("SECOND_SIGN_REQUIRED")

    /** Signed, in the words of other banks of the standard. */
    public data object Done : CobsSignState("DONE")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsSignState(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsSignState> by lazy { listOf(Open, CodeGenerated, Completed, SecondSignRequired, Done) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsSignState = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How an order is signed ("Single signature"). */
public sealed class CobsScenario(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** A code comes by SMS and is sent to the bank by the TPP. */
    public data object SmsTpp : CobsScenario("SMS_TPP")

    /** The user signs on the bank's own page. */
    public data object SmsFederated : CobsScenario("SMS_FEDERATED")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsScenario(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsScenario> by lazy { listOf(SmsTpp, SmsFederated) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsScenario = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Status of a payment, standing order or batch ("instructionStatus", ISO 20022). */
public sealed class CobsInstructionStatus(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** AcceptedTechnicalValidation: entered and not yet signed, or signed and not yet checked. */
    public data object Actc : CobsInstructionStatus("ACTC")

    /** AcceptedSettlementInProcess: signed and being processed. */
    public data object Acsp : CobsInstructionStatus("ACSP")

    /** AcceptedSettlementCompleted: done. */
    public data object Acsc : CobsInstructionStatus("ACSC")

    /** AcceptedSettlementCompletedCreditorAccount: done, and credited. */
    public data object Accc : CobsInstructionStatus("ACCC")

    /** AcceptedWithChange: accepted, and changed by the bank; `statusChangeInfo` says how. */
    public data object Acwc : CobsInstructionStatus("ACWC")

    /** Rejected. */
    public data object Rjct : CobsInstructionStatus("RJCT")

    /** Cancelled. */
    public data object Canc : CobsInstructionStatus("CANC")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsInstructionStatus(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsInstructionStatus> by lazy { listOf(Actc, Acsp, Acsc, Accc, Acwc, Rjct, Canc) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsInstructionStatus = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** The answer to a balance check. */
public sealed class CobsBalanceAnswer(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The account holds the amount. */
    public data object Appr : CobsBalanceAnswer("APPR")

    /** It does not. */
    public data object Decl : CobsBalanceAnswer("DECL")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CobsBalanceAnswer(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CobsBalanceAnswer> by lazy { listOf(Appr, Decl) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CobsBalanceAnswer = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** The result of validating a message. */
public sealed class CesopResult(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The message is valid. */
    public data object Validated : CesopResult("VALIDATED")

    /** Some payees were rejected, with all their transactions; the others were accepted. */
    public data object PartiallyRejected : CesopResult("PARTIALLY REJECTED")

    /** The whole message was rejected. */
    public data object FullyRejected : CesopResult("FULLY REJECTED")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CesopResult(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CesopResult> by lazy { listOf(Validated, PartiallyRejected, FullyRejected) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CesopResult = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What a message holds. */
public sealed class MessageTypeIndic(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** New data. */
    public data object NewData : MessageTypeIndic("CESOP100")

    /** Corrections and deletions of what was sent before. */
    public data object Corrections : MessageTypeIndic("CESOP101")

    /** There is nothing to report for the period. */
    public data object NothingToReport : MessageTypeIndic("CESOP102")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : MessageTypeIndic(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<MessageTypeIndic> by lazy { listOf(NewData, Corrections, NothingToReport) }

        /** The code with this text. */
        public fun of(code: kotlin.String): MessageTypeIndic = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What kind of message it is. */
public sealed class CesopMessageType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Payment data, or that there is none. */
    public data object PaymentData : CesopMessageType("PMT")

    /** The answer to payment data. */
    public data object ValidationResult : CesopMessageType("VLD")

    /** A check of the connection between administrations. */
    public data object Ping : CesopMessageType("PNG")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CesopMessageType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CesopMessageType> by lazy { listOf(PaymentData, ValidationResult, Ping) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CesopMessageType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How a payment service provider is identified. */
public sealed class PspIdType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** By a BIC. */
    public data object Bic : PspIdType("BIC")

    /** By something else, which `PSPIdOther` names. */
    public data object Other : PspIdType("Other")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : PspIdType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<PspIdType> by lazy { listOf(Bic, Other) }

        /** The code with this text. */
        public fun of(code: kotlin.String): PspIdType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What kind of name it is. */
public sealed class CesopNameType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Business name. */
    public data object Business : CesopNameType("BUSINESS")

    /** Trading name. */
    public data object Trade : CesopNameType("TRADE")

    /** Legal name. */
    public data object Legal : CesopNameType("LEGAL")

    /** Name of a person. */
    public data object Person : CesopNameType("PERSON")

    /** Another, which `nameOther` may name. */
    public data object Other : CesopNameType("OTHER")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CesopNameType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CesopNameType> by lazy { listOf(Business, Trade, Legal, Person, Other) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CesopNameType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** The legal character of an address. */
public sealed class LegalAddressType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Residential or business. */
    public data object ResidentialOrBusiness : LegalAddressType("CESOP301")

    /** Residential. */
    public data object Residential : LegalAddressType("CESOP302")

    /** Business. */
    public data object Business : LegalAddressType("CESOP303")

    /** Registered office. */
    public data object RegisteredOffice : LegalAddressType("CESOP304")

    /** Not specified. */
    public data object Unspecified : LegalAddressType("CESOP309")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : LegalAddressType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<LegalAddressType> by lazy { listOf(ResidentialOrBusiness, Residential, Business, RegisteredOffice, Unspecified) }

        /** The code with this text. */
        public fun of(code: kotlin.String): LegalAddressType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What kind of tax number it is. */
public sealed class TaxIdType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** A VAT number that is not confirmed. */
    public data object UnconfirmedVat : TaxIdType("UNCONFIRMED_VAT")

    /** Tax identification number. */
    public data object Tin : TaxIdType("TIN")

    /** Import One Stop Shop. */
    public data object Ioss : TaxIdType("IOSS")

    /** Non-Union scheme. */
    public data object Voes : TaxIdType("VOES")

    /** Another, which `TAXIdOther` names. */
    public data object Other : TaxIdType("OTHER")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : TaxIdType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<TaxIdType> by lazy { listOf(UnconfirmedVat, Tin, Ioss, Voes, Other) }

        /** The code with this text. */
        public fun of(code: kotlin.String): TaxIdType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** How an account, or the place of a payer, is identified. */
public sealed class AccountIdentifierType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** International bank account number. */
    public data object Iban : AccountIdentifierType("IBAN")

    /** Another bank account number. */
    public data object Oban : AccountIdentifierType("OBAN")

    /** BIC of the provider that holds the account. */
    public data object Bic : AccountIdentifierType("BIC")

    /** Something else, which `accountIdentifierOther` names. */
    public data object Other : AccountIdentifierType("Other")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : AccountIdentifierType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<AccountIdentifierType> by lazy { listOf(Iban, Oban, Bic, Other) }

        /** The code with this text. */
        public fun of(code: kotlin.String): AccountIdentifierType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** Which date of a transaction it is. */
public sealed class TransactionDateType(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** Execution. */
    public data object Execution : TransactionDateType("CESOP701")

    /** Clearing. */
    public data object Clearing : TransactionDateType("CESOP702")

    /** Authorisation. */
    public data object Authorisation : TransactionDateType("CESOP703")

    /** Purchase. */
    public data object Purchase : TransactionDateType("CESOP704")

    /** Settlement. */
    public data object Settlement : TransactionDateType("CESOP705")

    /** Another, which `transactionDateOther` names. */
    public data object Other : TransactionDateType("CESOP709")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : TransactionDateType(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<TransactionDateType> by lazy { listOf(Execution, Clearing, Authorisation, Purchase, Settlement, Other) }

        /** The code with this text. */
        public fun of(code: kotlin.String): TransactionDateType = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What a reported payee is. */
public sealed class DocTypeIndic(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** New. */
    public data object NewData : DocTypeIndic("CESOP1")

    /** It replaces one that was sent before, with all its transactions. */
    public data object CorrectedData : DocTypeIndic("CESOP2")

    /** It deletes one that was sent before. */
    public data object DeletionOfData : DocTypeIndic("CESOP3")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : DocTypeIndic(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<DocTypeIndic> by lazy { listOf(NewData, CorrectedData, DeletionOfData) }

        /** The code with this text. */
        public fun of(code: kotlin.String): DocTypeIndic = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}

/** What an error does to the message. */
public sealed class CesopRejection(
    /** The code as it stands on the wire. */
    public val code: kotlin.String,
) {
    /** The whole message is refused. */
    public data object Full : CesopRejection("FULL")

    /** The payee is refused with all its transactions. */
    public data object Partial : CesopRejection("PARTIAL")

    /** Nothing: the rule was withdrawn, its code is still in the list of texts. */
    public data object None : CesopRejection("NONE")

    /** A code that this version does not know, as the bank wrote it. */
    public data class Unknown(val text: kotlin.String) : CesopRejection(text)

    public companion object {
        /** Every code that this version knows. */
        public val known: kotlin.collections.List<CesopRejection> by lazy { listOf(Full, Partial, None) }

        /** The code with this text. */
        public fun of(code: kotlin.String): CesopRejection = known.firstOrNull { it.code == code } ?: Unknown(code)
    }
}
