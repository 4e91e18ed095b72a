//! The registration of a TPP, and OAuth 2.0.

use super::Identifier;
use crate::bank::maxbanka::codes::{CobsApplicationType, CobsScope};
use crate::wire::secret::Secret;

model! {
    /// A TPP as it registers itself. Names in other languages are fields beside `client_name`, such as
    /// `client_name#en-US`.
    pub CobsTppRegistration {
        /// Web or native. Required.
        may "application_type" application_type: CobsApplicationType,
        /// Where users are sent back to: one to three addresses of at most 2047 characters. Required.
        may "redirect_uris" redirect_uris: Vec<String>,
        /// Name of the application, at most 255 characters. Required.
        may "client_name" client_name: String,
        /// Address of the application's logo, at most 2047 characters.
        may "logo_uri" logo_uri: String,
        /// E-mail address of the person responsible for it, at most 320 characters.
        may "contact" contact: String,
        /// The roles asked for, as the certificate has them. Required at Max banka.
        may "scopes" scopes: Vec<CobsScope>,
    }

    /// A registration to make.
    pub RegisterCobsTpp {
        /// The TPP.
        must "body" body: CobsTppRegistration,
    }

    /// A registered TPP, by its client id.
    pub CobsTppRef {
        /// `client_id`.
        must "clientId" client_id: String as "identifier",
    }

    /// A registration to change: the whole of it, as it is to be.
    pub UpdateCobsTpp {
        /// `client_id`.
        must "clientId" client_id: String as "identifier",
        /// The TPP as it is to be.
        must "body" body: CobsTppRegistration,
    }

    /// A TPP as the bank has registered it. Secret.
    pub CobsTpp {
        /// Web or native.
        may "application_type" application_type: CobsApplicationType,
        /// Where users are sent back to.
        may "redirect_uris" redirect_uris: Vec<String>,
        /// Name of the application.
        may "client_name" client_name: String,
        /// Address of the application's logo.
        may "logo_uri" logo_uri: String,
        /// E-mail address of the person responsible for it.
        may "contact" contact: String,
        /// The roles.
        may "scopes" scopes: Vec<CobsScope>,
        /// The client id, at most 36 characters.
        may "client_id" client_id: String,
        /// The client secret, at most 64 characters.
        may "client_secret" client_secret: Secret,
        /// When the secret expires, in seconds since 1970-01-01; 0 for never.
        may "client_secret_expires_at" client_secret_expires_at: i64,
        /// The API key.
        may "api_key" api_key: Secret,
    }

    /// A certificate.
    pub CobsCertificate {
        /// The new certificate: PEM, or the base64 of it. Required.
        may "certificatePem" certificate_pem: String,
    }

    /// A certificate to add to a registration.
    pub AddCobsCertificate {
        /// `client_id`.
        must "clientId" client_id: String as "identifier",
        /// The certificate.
        must "body" body: CobsCertificate,
    }

    /// The request that the user's browser takes to the bank (RFC 6749, 4.1.1).
    pub CobsAuthorisationRequest {
        /// `code`.
        may "response_type" response_type: String,
        /// The client id.
        may "client_id" client_id: String,
        /// Where the user comes back to: one of the registered addresses.
        may "redirect_uri" redirect_uri: String as "identifier",
        /// The roles asked for; all that are registered when absent.
        may "scope" scope: String as "identifier",
        /// Comes back with the user.
        may "state" state: String as "identifier",
    }

    /// The form of a token request (RFC 6749, 4.1.3 and 6).
    pub CobsTokenForm {
        /// `authorization_code` or `refresh_token`.
        may "grant_type" grant_type: String,
        /// The code that came back with the user.
        may "code" code: Secret,
        /// The refresh token.
        may "refresh_token" refresh_token: Secret,
        /// The client id.
        may "client_id" client_id: String,
        /// The client secret.
        may "client_secret" client_secret: Secret,
        /// The address that was in the authorisation request.
        may "redirect_uri" redirect_uri: String as "identifier",
        /// The roles asked for.
        may "scope" scope: String as "identifier",
    }

    /// A token request to make.
    pub GetCobsToken {
        /// The form.
        must "form" form: CobsTokenForm,
    }

    /// The answer to a token request. Secret.
    pub CobsToken {
        /// The token that is sent with each call.
        must "access_token" access_token: Secret,
        /// The token with which another one is obtained without the user.
        may "refresh_token" refresh_token: Secret,
        /// A token of OpenID Connect, where the bank gives one.
        may "id_token" id_token: Secret,
        /// How long the access token is valid, in seconds.
        may "expires_in" expires_in: Identifier,
        /// `Bearer`.
        may "token_type" token_type: String,
        /// Level of verification, 0 to 4; 3 by default, 0 for none.
        may "acr" acr: Identifier,
        /// The roles it is good for.
        may "scope" scope: String as "identifier",
    }

    /// The form of a revocation (RFC 7009).
    pub CobsRevokeForm {
        /// The access or refresh token.
        must "token" token: Secret,
        /// Which of the two it is.
        may "token_type_hint" token_type_hint: String,
    }

    /// A token to revoke.
    pub RevokeCobsToken {
        /// The form.
        must "form" form: CobsRevokeForm,
    }
}
