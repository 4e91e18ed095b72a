//! Code lists of the XS2A framework.

use crate::wire::model::{Described, Shape};

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
        /// Booked and pending. The bank gives all pending ones, whatever dates and limit are asked for ("Known
        /// Issues").
        Both = "both",
    }

    /// Status of a consent (Implementation Guidelines, 14.15).
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

    /// What happens when a periodic payment is due on a day that is not a banking day (Berlin Group OpenAPI 1.3.9,
    /// `executionRule`).
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

    /// Why a bank refuses (Implementation Guidelines, 14.11; the five tables of Tietoevry's "Error Codes and
    /// Responses"), each with the HTTP status under which it comes. `bank.code` of an error is one of these, or one of
    /// the bank's own.
    pub MessageCode {
        /// The certificate does not meet PSD2 requirements (HTTP 401).
        CertificateInvalid = "CERTIFICATE_INVALID",
        /// The TPP does not have the PSD2 role for this service (HTTP 401).
        RoleInvalid = "ROLE_INVALID",
        /// The certificate is expired (HTTP 401).
        CertificateExpired = "CERTIFICATE_EXPIRED",
        /// The certificate has been blocked by the ASPSP or the NCA (HTTP 401).
        CertificateBlocked = "CERTIFICATE_BLOCKED",
        /// The certificate has been revoked by the QTSP (HTTP 401).
        CertificateRevoked = "CERTIFICATE_REVOKED",
        /// The certificate is missing from the request (HTTP 401).
        CertificateMissing = "CERTIFICATE_MISSING",
        /// The signature is not correct (HTTP 401).
        SignatureInvalid = "SIGNATURE_INVALID",
        /// The signature is missing (HTTP 401).
        SignatureMissing = "SIGNATURE_MISSING",
        /// A field or header does not have the required format, or refers to nothing (HTTP 400).
        FormatError = "FORMAT_ERROR",
        /// Query parameters contradict each other (HTTP 400).
        ParameterNotConsistent = "PARAMETER_NOT_CONSISTENT",
        /// This optional parameter is not supported (HTTP 400).
        ParameterNotSupported = "PARAMETER_NOT_SUPPORTED",
        /// The PSU-ID is unknown or blocked, or the password or OTP was wrong (HTTP 401).
        PsuCredentialsInvalid = "PSU_CREDENTIALS_INVALID",
        /// The service is not valid for this resource (HTTP 400 or 405).
        ServiceInvalid = "SERVICE_INVALID",
        /// The service is blocked for this PSU (HTTP 403).
        ServiceBlocked = "SERVICE_BLOCKED",
        /// The PSU-Corporate-ID is unknown (HTTP 401).
        CorporateIdInvalid = "CORPORATE_ID_INVALID",
        /// The consent is unknown for this TPP (HTTP 403 or 400).
        ConsentUnknown = "CONSENT_UNKNOWN",
        /// The consent is not valid for this resource, or not complete (HTTP 401).
        ConsentInvalid = "CONSENT_INVALID",
        /// The consent has expired (HTTP 401).
        ConsentExpired = "CONSENT_EXPIRED",
        /// The resource is unknown for this TPP (HTTP 404 or 403 or 400).
        ResourceUnknown = "RESOURCE_UNKNOWN",
        /// The resource has expired (HTTP 403 or 400).
        ResourceExpired = "RESOURCE_EXPIRED",
        /// The resource is blocked, for example by a signing basket (HTTP 400).
        ResourceBlocked = "RESOURCE_BLOCKED",
        /// The timestamp is outside the accepted period (HTTP 400).
        TimestampInvalid = "TIMESTAMP_INVALID",
        /// The requested period is out of bounds (HTTP 400).
        PeriodInvalid = "PERIOD_INVALID",
        /// The SCA method is unknown (HTTP 400).
        ScaMethodUnknown = "SCA_METHOD_UNKNOWN",
        /// The resource does not allow another authorisation (HTTP 409).
        StatusInvalid = "STATUS_INVALID",
        /// The payment product is not available for this PSU (HTTP 403).
        ProductInvalid = "PRODUCT_INVALID",
        /// The payment product is not supported (HTTP 404).
        ProductUnknown = "PRODUCT_UNKNOWN",
        /// The payment initiation failed (HTTP 400).
        PaymentFailed = "PAYMENT_FAILED",
        /// A KID is required (HTTP 400).
        KidMissing = "KID_MISSING",
        /// The KID is not valid (HTTP 400).
        KidInvalid = "KID_INVALID",
        /// The execution date is not possible (HTTP 400).
        ExecutionDateInvalid = "EXECUTION_DATE_INVALID",
        /// The payment can no longer be cancelled (HTTP 405).
        CancellationInvalid = "CANCELLATION_INVALID",
        /// Combined services are not supported (HTTP 400).
        SessionsNotSupported = "SESSIONS_NOT_SUPPORTED",
        /// More calls without the PSU than agreed (HTTP 429).
        AccessExceeded = "ACCESS_EXCEEDED",
        /// The requested format is not offered (HTTP 406).
        RequestedFormatsInvalid = "REQUESTED_FORMATS_INVALID",
        /// The card is unknown or not the PSU's (HTTP 400).
        CardInvalid = "CARD_INVALID",
        /// The PSU has not activated the account for this card issuer (HTTP 400).
        NoPiisActivation = "NO_PIIS_ACTIVATION",
        /// These objects cannot be in one basket (HTTP 400).
        ReferenceMixInvalid = "REFERENCE_MIX_INVALID",
        /// A reference is already fully authorised (HTTP 409).
        ReferenceStatusInvalid = "REFERENCE_STATUS_INVALID",
    }
}

impl TransactionStatus {
    /// Whether a payment that was last seen so has been booked when it is no longer listed: "Payments disappear after
    /// they are completed and get booked."
    pub(crate) fn may_be_booked(&self) -> bool {
        matches!(self, Self::Acsp | Self::Pdng | Self::Acsc | Self::Accc)
    }
}

impl ScaStatus {
    /// Whether nothing is left for the user to do.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Finalised | Self::Exempted | Self::Approved)
    }
}

impl MessageCode {
    /// The HTTP statuses under which the code comes; none for a code of the bank's own.
    pub fn statuses(&self) -> &'static [u16] {
        use MessageCode as C;
        match self {
            C::CertificateInvalid
            | C::RoleInvalid
            | C::CertificateExpired
            | C::CertificateBlocked
            | C::CertificateRevoked
            | C::CertificateMissing
            | C::SignatureInvalid
            | C::SignatureMissing
            | C::PsuCredentialsInvalid
            | C::CorporateIdInvalid
            | C::ConsentInvalid
            | C::ConsentExpired => &[401],
            C::FormatError
            | C::ParameterNotConsistent
            | C::ParameterNotSupported
            | C::ResourceBlocked
            | C::TimestampInvalid
            | C::PeriodInvalid
            | C::ScaMethodUnknown
            | C::PaymentFailed
            | C::KidMissing
            | C::KidInvalid
            | C::ExecutionDateInvalid
            | C::SessionsNotSupported
            | C::CardInvalid
            | C::NoPiisActivation
            | C::ReferenceMixInvalid => &[400],
            C::ServiceInvalid => &[400, 405],
            C::ServiceBlocked | C::ProductInvalid => &[403],
            C::ConsentUnknown | C::ResourceExpired => &[403, 400],
            C::ResourceUnknown => &[404, 403, 400],
            C::StatusInvalid | C::ReferenceStatusInvalid => &[409],
            C::ProductUnknown => &[404],
            C::CancellationInvalid => &[405],
            C::AccessExceeded => &[429],
            C::RequestedFormatsInvalid => &[406],
            C::Unknown(_) => &[],
        }
    }

    /// What to do about it; `None` where the code is the bank's own.
    pub fn next(&self) -> Option<&'static str> {
        use MessageCode as C;
        Some(match self {
            C::CertificateInvalid => "give a certificate (QSealC) that is issued for PSD2 and names its roles",
            C::RoleInvalid => {
                "have a certificate issued that names the PSD2 role of this service: PSP_PI for payments, PSP_AI for accounts, PSP_IC for funds"
            }
            C::CertificateExpired => "have the certificate renewed, and give the new one with its key",
            C::CertificateBlocked => "ask the bank or the supervisory authority why it is blocked",
            C::CertificateRevoked => "have a new certificate issued, and give it with its key",
            C::CertificateMissing => "give the QSealC in the configuration, and the QWAC to the HTTP client",
            C::SignatureInvalid => "give the request as it was sent to `explain`, which names the cause",
            C::SignatureMissing => {
                "let requests be signed: profile.signed is not false, and nothing on the way drops the header Signature"
            }
            C::FormatError => "correct what the bank's text and path name",
            C::ParameterNotConsistent => "correct the query parameters that the bank's text names",
            C::ParameterNotSupported => "leave the parameter out that the bank's text names",
            C::PsuCredentialsInvalid => {
                "let the user try again; where the bank no longer knows the PSU-ID, begin without it"
            }
            C::ServiceInvalid => "read the resource: its status and links say what can be done with it",
            C::ServiceBlocked => "let the user ask their bank why it is blocked",
            C::CorporateIdInvalid => {
                "choose psuCorporateId among the agreements of this user, or leave it out to act for the user alone"
            }
            C::ConsentUnknown => "let the user give consent at the bank",
            C::ConsentInvalid => "let the user give consent at the bank, for this account or service too",
            C::ConsentExpired => "let the user give consent again at the bank",
            C::ResourceUnknown => {
                "give the id as the bank sent it, under the same certificate; a payment disappears once it is booked"
            }
            C::ResourceExpired => "begin again: what this id names has expired",
            C::ResourceBlocked => "end first what blocks it, such as a signing basket that it is in",
            C::TimestampInvalid => "set the clock of the machine that sends the requests",
            C::PeriodInvalid => "ask for other dates: a shorter period, or a later one",
            C::ScaMethodUnknown => "let the user choose another method at the bank",
            C::StatusInvalid => "read the status: nothing may be left to authorise",
            C::ProductInvalid => "choose another payment product for this user",
            C::ProductUnknown => "choose a payment product that the bank offers",
            C::PaymentFailed => "correct what the bank's text names, and begin a new payment",
            C::KidMissing => "give the creditor's KID in remittanceInformationStructured",
            C::KidInvalid => "compare the KID with the invoice: which ones are right is up to the creditor",
            C::ExecutionDateInvalid => "choose another requestedExecutionDate: a banking day that is not past",
            C::CancellationInvalid => "nothing more can be done: the payment remains",
            C::SessionsNotSupported => "ask for accounts and payments in sessions of their own",
            C::AccessExceeded => {
                "ask again a day later, or while the user is there with the IP address of their device"
            }
            C::RequestedFormatsInvalid => "leave the header Accept as it is: application/json",
            C::CardInvalid => "give the number of a card that belongs to the user's account",
            C::NoPiisActivation => "let the user activate the account for you at their bank",
            C::ReferenceMixInvalid => "sign them in baskets of their own",
            C::ReferenceStatusInvalid => "read the status of each payment, and leave out those that are authorised",
            C::Unknown(_) => return None,
        })
    }

    /// What the code means, in a few words; `None` where it is the bank's own.
    pub fn meaning(&self) -> Option<&'static str> {
        let Shape::Codes(set) = <Self as Described>::shape() else { return None };
        let (.., doc) = set.codes.iter().find(|(code, ..)| *code == self.as_str())?;
        doc.split(" (HTTP ").next().map(str::trim)
    }
}
