//! X.509 certificates: serial, issuer as Java prints it (RFC 2253), validity, PSD2 roles.
