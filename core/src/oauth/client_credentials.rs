//! The client credentials grant (RFC 6749, 4.4): a token in the client's own name, asked for with id and secret.

use crate::http::header;
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Header};
use base64::{Engine, prelude::BASE64_STANDARD};
use url::form_urlencoded::Serializer;

/// Client id and secret as the value of an `Authorization` header (RFC 7617).
#[derive(Clone, Debug)]
pub(crate) struct Basic(Secret);

impl Basic {
    /// # Errors
    /// `InvalidConfig` when one is missing, or when the client id holds a colon, so that the two could not be separated.
    pub(crate) fn new(client_id: Option<&String>, client_secret: Option<&Secret>) -> Result<Self, Error> {
        let missing = |field: &str| {
            Error::new(ErrorKind::InvalidConfig, "client id and client secret are both needed to obtain tokens")
                .at(field)
        };
        let id = client_id.filter(|id| !id.is_empty()).ok_or_else(|| missing("clientId"))?;
        let secret =
            client_secret.filter(|secret| !secret.expose_secret().is_empty()).ok_or_else(|| missing("clientSecret"))?;
        if id.contains(':') {
            let rule = "a client id holds no colon: the colon separates it from the secret (RFC 7617, 2)";
            return Err(Error::new(ErrorKind::InvalidConfig, rule).at("clientId"));
        }
        header::check("clientId", id)?;
        header::check("clientSecret", secret.expose_secret())?;
        let pair = Secret::new(format!("{id}:{}", secret.expose_secret()));
        Ok(Self(Secret::new(format!("Basic {}", BASE64_STANDARD.encode(pair.expose_secret())))))
    }

    /// The `Authorization` header.
    pub(crate) fn header(&self) -> Header {
        Header::new("Authorization", self.0.expose_secret())
    }
}

/// The form that asks for a token, to be sent with [`Basic::header`]. `fields` are what this bank requires besides the
/// grant type.
pub(crate) fn token_form(fields: &[(&str, &str)]) -> Vec<u8> {
    form(&[&[("grant_type", "client_credentials")], fields].concat())
}

/// Fields as `application/x-www-form-urlencoded`.
pub(crate) fn form(fields: &[(&str, &str)]) -> Vec<u8> {
    Serializer::new(String::new()).extend_pairs(fields).finish().into_bytes()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_pair_is_encoded_as_the_rfc_has_it() {
        // RFC 7617, 2: the example of user-id "Aladdin" and password "open sesame".
        let basic = Basic::new(Some(&"Aladdin".to_owned()), Some(&Secret::new("open sesame"))).unwrap();
        assert_eq!(basic.header().value, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(!format!("{basic:?}").contains("QWxh"));
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        let secret = Secret::new("s");
        for (id, secret, field) in [
            (None, Some(&secret), "clientId"),
            (Some(String::new()), Some(&secret), "clientId"),
            (Some("a:b".to_owned()), Some(&secret), "clientId"),
            (Some("a\r\nb".to_owned()), Some(&secret), "clientId"),
            (Some("a".to_owned()), None, "clientSecret"),
            (Some("a".to_owned()), Some(&Secret::new("")), "clientSecret"),
        ] {
            assert_eq!(Basic::new(id.as_ref(), secret).unwrap_err().field.as_deref(), Some(field));
        }
    }

    #[test]
    fn fields_are_encoded_as_a_form() {
        assert_eq!(token_form(&[("scope", "a b&c=d")]), b"grant_type=client_credentials&scope=a+b%26c%3Dd");
    }
}
