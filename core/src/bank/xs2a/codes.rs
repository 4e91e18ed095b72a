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

    /// Kind of a balance (Implementation Guidelines, 14.16).
    pub BalanceType {
        /// Of the last completed booking day.
        ClosingBooked = "closingBooked",
        /// Booked entries and those that are expected by the end of the day.
        Expected = "expected",
        /// With the authorised amounts taken off.
        Authorised = "authorised",
        /// At the beginning of the booking day.
        OpeningBooked = "openingBooked",
        /// Available at the moment.
        InterimAvailable = "interimAvailable",
        /// Booked at the moment.
        InterimBooked = "interimBooked",
        /// Available at a later date.
        ForwardAvailable = "forwardAvailable",
        /// Of a card: not invoiced yet.
        NonInvoiced = "nonInvoiced",
    }

    /// Whether an account can be used (Implementation Guidelines, 14.3).
    pub AccountStatus {
        /// In use.
        Enabled = "enabled",
        /// Closed.
        Deleted = "deleted",
        /// Blocked, for legal reasons for example.
        Blocked = "blocked",
    }

    /// Who uses an account (Implementation Guidelines, 14.3).
    pub AccountUsage {
        /// A private person.
        Private = "PRIV",
        /// An organisation.
        Professional = "ORGA",
    }

    /// Which transactions are asked for (Implementation Guidelines, 6.6.4).
    pub BookingStatus {
        /// Fully processed.
        Booked = "booked",
        /// Still to be processed. The bank gives all of them, whatever dates and limit are asked for ("Known Issues").
        Pending = "pending",
        /// Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known Issues").
        Both = "both",
    }

    /// Where a consent stands (Implementation Guidelines, 14.15).
    pub ConsentStatus {
        /// Received, not authorised yet.
        Received = "received",
        /// Not authorised.
        Rejected = "rejected",
        /// In force.
        Valid = "valid",
        /// Taken back by the PSU at the bank.
        RevokedByPsu = "revokedByPsu",
        /// Expired.
        Expired = "expired",
        /// Ended by the TPP.
        TerminatedByTpp = "terminatedByTpp",
        /// Another PSU has to authorise it.
        PartiallyAuthorised = "partiallyAuthorised",
    }

    /// How often a periodic payment is executed (Berlin Group OpenAPI 1.3.9, `frequencyCode`).
    pub FrequencyCode {
        /// Every day.
        Daily = "Daily",
        /// Every week.
        Weekly = "Weekly",
        /// Every other week.
        EveryTwoWeeks = "EveryTwoWeeks",
        /// Every month.
        Monthly = "Monthly",
        /// Every other month.
        EveryTwoMonths = "EveryTwoMonths",
        /// Every three months.
        Quarterly = "Quarterly",
        /// Every six months.
        SemiAnnual = "SemiAnnual",
        /// Every year.
        Annual = "Annual",
        /// In the months that `monthsOfExecution` names.
        MonthlyVariable = "MonthlyVariable",
    }

    /// What happens when a periodic payment is due on a day without banking (Berlin Group OpenAPI 1.3.9, `executionRule`).
    pub ExecutionRule {
        /// It is executed on the next banking day.
        Following = "following",
        /// It is executed on the banking day before.
        Preceding = "preceding",
    }

    /// Kind of an account by ISO 20022, ExternalCashAccountType1Code.
    pub CashAccountType {
        /// Current account.
        Cacc = "CACC",
        /// Card account.
        Card = "CARD",
        /// Cash payment account.
        Cash = "CASH",
        /// Charges.
        Char = "CHAR",
        /// Cash income.
        Cish = "CISH",
        /// Commission.
        Comm = "COMM",
        /// Clearing participant settlement account.
        Cpac = "CPAC",
        /// Limited liquidity savings account.
        Llsv = "LLSV",
        /// Loan.
        Loan = "LOAN",
        /// Marginal lending.
        Mgld = "MGLD",
        /// Money market.
        Moma = "MOMA",
        /// Non-resident individual, foreign currency.
        Nfca = "NFCA",
        /// Non-resident external.
        Nrex = "NREX",
        /// Overdraft.
        Odft = "ODFT",
        /// Overnight deposit.
        Ondp = "ONDP",
        /// Other.
        Othr = "OTHR",
        /// Settlement.
        Sacc = "SACC",
        /// Salary.
        Slry = "SLRY",
        /// Savings.
        Svgs = "SVGS",
        /// Tax.
        Taxe = "TAXE",
        /// Transacting account.
        Tran = "TRAN",
        /// Cash trading.
        Tras = "TRAS",
        /// Virtual account.
        Vacc = "VACC",
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
