//! Code lists of the XS2A framework.

codes! {
    /// ISO 20022 status of a payment initiation (Implementation Guidelines, 14.13).
    pub TransactionStatus {
        /// AcceptedSettlementCompleted: settlement on the creditor's account has been completed.
        Accc = "ACCC",
        /// AcceptedCustomerProfile: technical validation and customer profile check were successful.
        Accp = "ACCP",
        /// AcceptedSettlementCompleted: settlement on the debtor's account has been completed.
        Acsc = "ACSC",
        /// AcceptedSettlementInProcess: all checks were successful, the payment was accepted for execution.
        Acsp = "ACSP",
        /// AcceptedTechnicalValidation: authentication, syntax and semantics are right.
        Actc = "ACTC",
        /// AcceptedWithChange: accepted, but a change will be made, such as of the date.
        Acwc = "ACWC",
        /// AcceptedWithoutPosting: accepted without being posted to the creditor's account.
        Acwp = "ACWP",
        /// Received by the receiving agent.
        Rcvd = "RCVD",
        /// Pending: further checks and a status update will follow.
        Pdng = "PDNG",
        /// Rejected.
        Rjct = "RJCT",
        /// Cancelled before execution.
        Canc = "CANC",
        /// AcceptedFundsChecked: as ACCP, and the funds check was positive.
        Acfc = "ACFC",
        /// PartiallyAcceptedTechnicalCorrect: more signatures are needed.
        Patc = "PATC",
        /// PartiallyAccepted: some transactions of a bulk are accepted, others not yet.
        Part = "PART",
    }

    /// Status of an authorisation (Implementation Guidelines, 14.14; BEC writes the last three).
    pub ScaStatus {
        /// The authorisation was created.
        Received = "received",
        /// The PSU is known.
        PsuIdentified = "psuIdentified",
        /// The PSU has been identified and authenticated.
        PsuAuthenticated = "psuAuthenticated",
        /// The PSU has chosen an SCA method.
        ScaMethodSelected = "scaMethodSelected",
        /// The SCA has begun.
        Started = "started",
        /// The SCA is done and waits for the TPP's confirmation.
        Unconfirmed = "unconfirmed",
        /// The SCA is done.
        Finalised = "finalised",
        /// The SCA failed.
        Failed = "failed",
        /// The SCA was not needed.
        Exempted = "exempted",
        /// Created (BEC).
        Created = "CREATED",
        /// Pending (BEC).
        Pending = "PENDING",
        /// Approved (BEC).
        Approved = "APPROVED",
    }
}

/// The message codes of the framework (Implementation Guidelines, 14.11; the bank's five tables), each with the HTTP
/// statuses under which it comes.
pub const MESSAGE_CODES: &[(&str, &[u16], &str)] = &[
    ("CERTIFICATE_INVALID", &[401], "the certificate does not meet PSD2 requirements"),
    ("ROLE_INVALID", &[401], "the TPP does not have the PSD2 role for this service"),
    ("CERTIFICATE_EXPIRED", &[401], "the certificate is expired"),
    ("CERTIFICATE_BLOCKED", &[401], "the certificate has been blocked by the ASPSP or the NCA"),
    ("CERTIFICATE_REVOKED", &[401], "the certificate has been revoked by the QTSP"),
    ("CERTIFICATE_MISSING", &[401], "the certificate is missing from the request"),
    ("SIGNATURE_INVALID", &[401], "the signature is not correct"),
    ("SIGNATURE_MISSING", &[401], "the signature is missing"),
    ("FORMAT_ERROR", &[400], "a field or header does not have the required format, or refers to nothing"),
    ("PARAMETER_NOT_CONSISTENT", &[400], "query parameters contradict each other"),
    ("PARAMETER_NOT_SUPPORTED", &[400], "this optional parameter is not supported"),
    ("PSU_CREDENTIALS_INVALID", &[401], "the PSU-ID is unknown or blocked, or the password or OTP was wrong"),
    ("SERVICE_INVALID", &[400, 405], "the service is not valid for this resource"),
    ("SERVICE_BLOCKED", &[403], "the service is blocked for this PSU"),
    ("CORPORATE_ID_INVALID", &[401], "the PSU-Corporate-ID is unknown"),
    ("CONSENT_UNKNOWN", &[403, 400], "the consent is unknown for this TPP"),
    ("CONSENT_INVALID", &[401], "the consent is not valid for this resource, or not complete"),
    ("CONSENT_EXPIRED", &[401], "the consent has expired"),
    ("RESOURCE_UNKNOWN", &[404, 403, 400], "the resource is unknown for this TPP"),
    ("RESOURCE_EXPIRED", &[403, 400], "the resource has expired"),
    ("RESOURCE_BLOCKED", &[400], "the resource is blocked, for example by a signing basket"),
    ("TIMESTAMP_INVALID", &[400], "the timestamp is outside the accepted period"),
    ("PERIOD_INVALID", &[400], "the requested period is out of bounds"),
    ("SCA_METHOD_UNKNOWN", &[400], "the SCA method is unknown"),
    ("STATUS_INVALID", &[409], "the resource does not allow another authorisation"),
    ("PRODUCT_INVALID", &[403], "the payment product is not available for this PSU"),
    ("PRODUCT_UNKNOWN", &[404], "the payment product is not supported"),
    ("PAYMENT_FAILED", &[400], "the payment initiation failed"),
    ("KID_MISSING", &[400], "a KID is required"),
    ("KID_INVALID", &[400], "the KID is not valid"),
    ("EXECUTION_DATE_INVALID", &[400], "the execution date is not possible"),
    ("CANCELLATION_INVALID", &[405], "the payment can no longer be cancelled"),
    ("SESSIONS_NOT_SUPPORTED", &[400], "combined services are not supported"),
    ("ACCESS_EXCEEDED", &[429], "more calls without the PSU than agreed"),
    ("REQUESTED_FORMATS_INVALID", &[406], "the requested format is not offered"),
    ("CARD_INVALID", &[400], "the card is unknown or not the PSU's"),
    ("NO_PIIS_ACTIVATION", &[400], "the PSU has not activated the account for this card issuer"),
    ("REFERENCE_MIX_INVALID", &[400], "these objects cannot stand in one basket"),
    ("REFERENCE_STATUS_INVALID", &[409], "a reference is already fully authorised"),
];

/// The meaning of a message code, where it is one of the framework's.
pub fn meaning(code: &str) -> Option<&'static str> {
    MESSAGE_CODES.iter().find(|(known, ..)| *known == code).map(|(_, _, meaning)| *meaning)
}
