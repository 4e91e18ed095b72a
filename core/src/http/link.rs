//! Links and redirects are not trusted: they lead to the bank's own origin, or nowhere.

use crate::wire::{Error, ErrorKind};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use url::Url;

/// The address below which a bank's interface lives: `https://bank.example/xs2a`, without the `/v1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    url: Url,
}

impl Base {
    /// Reads a base address: https, or http on this machine only.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |message: &str| Error::new(ErrorKind::InvalidConfig, message).at("baseUrl");
        let mut url = Url::parse(text).map_err(|error| wrong(&format!("not a URL: {error}")))?;
        let local = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        if url.scheme() != "https" && !(url.scheme() == "http" && local) {
            return Err(wrong("a bank is reached over https; plain http is for a sandbox on this machine")
                .next("begin the address with https://"));
        }
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("a base address has no query, fragment, user or password"));
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self { url })
    }

    /// The absolute address of a target such as `/v1/accounts?limit=10`.
    pub fn absolute(&self, target: &str) -> String {
        format!("{}{}", self.url, target.strip_prefix('/').unwrap_or(target))
    }

    /// Host and optional port.
    pub fn authority(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        self.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// A link that the bank sent, as a target below this base. Banks write links relative to their base
    /// (`/v1/payments/…`), from the root of the host (`/xs2a/v1/payments/…`) or in full; a link to any other origin is refused.
    pub fn target(&self, field: &str, href: &str) -> Result<String, Error> {
        let foreign = |why: &str| {
            Error::new(ErrorKind::ForeignLink, format!("a link is followed only to the bank's own origin; {why}"))
                .at(field)
                .next("nothing was sent; report the link to the bank")
        };
        if href.bytes().any(|byte| byte <= b' ' || byte == b'\\' || byte == 0x7f) {
            return Err(foreign("this one holds characters that no link may hold"));
        }
        if href.starts_with("//") {
            return Err(foreign("this one names another host"));
        }
        // What follows `#` is no part of a request (RFC 9110, 7.1), and what no target may hold is written as its bytes.
        let href = encoded(href.split('#').next().unwrap_or_default());
        let below = self.url.path().trim_end_matches('/');
        let path = if has_scheme(&href) {
            let link = Url::parse(&href).map_err(|_| foreign("this one is not a URL"))?;
            if link.origin() != self.url.origin() || !link.username().is_empty() || link.password().is_some() {
                return Err(foreign("this one leads elsewhere"));
            }
            // As the bank wrote it, and not as it would be written by us: from behind scheme, host and port on.
            let behind = href.split_once("://").map_or("", |(_, rest)| rest);
            let full = behind.find(['/', '?']).and_then(|at| behind.get(at..)).unwrap_or_default();
            full.strip_prefix(below)
                .filter(|rest| rest.starts_with('/'))
                .ok_or_else(|| foreign("this one leaves the bank's base address"))?
                .to_owned()
        } else {
            // From the root of the host, where it begins with the path of the base; else from the base.
            let rest = href.strip_prefix(below).filter(|rest| !below.is_empty() && rest.starts_with('/'));
            format!("/{}", rest.unwrap_or(&href).trim_start_matches('/'))
        };
        let plain =
            percent_encoding::percent_decode_str(path.split('?').next().unwrap_or_default()).decode_utf8_lossy();
        if plain.split('/').any(|part| part == "." || part == "..") {
            return Err(foreign("this one climbs out of its path"));
        }
        Ok(path)
    }
}

/// Whether an address begins with a scheme (RFC 3986, 3.1): `https:`, in capitals or not.
fn has_scheme(href: &str) -> bool {
    let Some((scheme, _)) = href.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'+' | b'-' | b'.'))
}

/// An address with what no address may hold written as its bytes (RFC 3986, 2.1; RFC 3987, 3.1): letters beyond ASCII, and a
/// few signs. What is encoded already stays.
fn encoded(href: &str) -> String {
    /// Of what is printable in ASCII, what neither a path nor a query has.
    const SIGNS: &AsciiSet = &CONTROLS.add(b'"').add(b'<').add(b'>').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');
    utf8_percent_encode(href, SIGNS).to_string()
}

/// A page of the bank to which the user is taken: https (or this machine), no user name in it.
pub fn page(field: &str, href: &str) -> Result<String, Error> {
    let wrong = |why: &str| {
        Error::new(ErrorKind::ForeignLink, format!("the user is taken to https pages only; {why}")).at(field)
    };
    let url = Url::parse(href).map_err(|_| wrong("this is not an absolute URL"))?;
    let local = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    if url.scheme() != "https" && !(url.scheme() == "http" && local) {
        return Err(wrong("this one has another scheme"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("this one hides its host behind a user name"));
    }
    // Where it holds letters beyond ASCII it is written as browsers write it: a header `Location` has no others.
    Ok(if href.is_ascii() { href.to_owned() } else { url.into() })
}

/// Schemes that run or hold content, or lead to something else than a page or an app (RFC 8252, 7.1; RFC 6749, 3.1.2).
const NO_RETURN: [&str; 20] = [
    "about",
    "blob",
    "chrome",
    "content",
    "data",
    "file",
    "filesystem",
    "ftp",
    "intent",
    "jar",
    "javascript",
    "mailto",
    "resource",
    "sms",
    "tel",
    "urn",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];

/// Checks an address to which users come back from the bank: one of the web, or one that opens an app by a scheme of its
/// own (RFC 8252, 7.1 and 7.2).
///
/// # Errors
/// `UnsafeHeader` for what no header can have, `InvalidConfig` for what is no such address.
pub fn check_return_address(field: &str, uri: &str) -> Result<(), Error> {
    super::header::check(field, uri)?;
    let wrong = |rule: &str, next: &str| {
        let message = format!("the address users come back to: {rule}");
        Err(Error::new(ErrorKind::InvalidConfig, message).at(field).next(next))
    };
    if uri.bytes().any(|byte| byte <= b' ' || !byte.is_ascii()) {
        return wrong("it holds blanks or letters beyond ASCII", "write it as a browser would send it: encoded");
    }
    let Ok(url) = Url::parse(uri) else {
        return wrong("it is an absolute URL", "give it in full, as it was registered: https://tpp.example/back");
    };
    if url.cannot_be_a_base() || NO_RETURN.contains(&url.scheme()) {
        return wrong(
            "it leads to a page or an app; its scheme does neither",
            "give an https address, or one with the scheme of your app: com.example.app:/back",
        );
    }
    if url.fragment().is_some() {
        return wrong("it has no fragment: the bank appends its parameters", "leave out what follows `#`");
    }
    Ok(())
}

/// The parameters with which the user came back, after checking that they came to the agreed address.
///
/// Scheme, host, port and path have to be those of `agreed`, and every parameter of `agreed` has to be there unchanged.
pub fn returned(agreed: &str, url: &str) -> Result<Vec<(String, String)>, Error> {
    let wrong = |why: &str| {
        Error::new(
            ErrorKind::UnexpectedReturn,
            format!("the user has to come back to the redirect address that was sent; {why}"),
        )
        .at("url")
        .next("feed the full address the browser was sent to, and only for the flow that asked for it")
    };
    let agreed = Url::parse(agreed).map_err(|_| wrong("the agreed address is not a URL"))?;
    let url = Url::parse(url).map_err(|_| wrong("this is not an absolute URL"))?;
    if url.scheme() != agreed.scheme()
        || url.host() != agreed.host()
        || url.port_or_known_default() != agreed.port_or_known_default()
        || url.path() != agreed.path()
    {
        return Err(wrong("this is another address"));
    }
    let found: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    for (name, value) in agreed.query_pairs() {
        if !found.iter().any(|(n, v)| *n == name && *v == value) {
            return Err(wrong(&format!("its parameter `{name}` is missing or changed")));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn followed(base: &str, href: &str) -> Option<String> {
        Base::parse(base).unwrap().target("next", href).ok()
    }

    #[test]
    fn a_link_to_the_bank_is_followed_however_it_is_written() {
        for (href, target) in [
            ("https://bank.example/xs2a/v1/a?page=2", "/v1/a?page=2"),
            ("https://bank.example:443/xs2a/v1/a", "/v1/a"),
            ("HTTPS://Bank.EXAMPLE:443/xs2a/v1/a", "/v1/a"),
            ("/xs2a/v1/a", "/v1/a"),
            ("/v1/a?back=https://elsewhere.example/", "/v1/a?back=https://elsewhere.example/"),
            ("v1/a?back=https://elsewhere.example/", "/v1/a?back=https://elsewhere.example/"),
            ("/v1/accounts/å?q=ø%C3%A6", "/v1/accounts/%C3%A5?q=%C3%B8%C3%A6"),
            ("https://bank.example/xs2a/v1/å", "/v1/%C3%A5"),
            ("/v1/{id}|\"x\"", "/v1/%7Bid%7D%7C%22x%22"),
            ("/v1/a%2Fb#part", "/v1/a%2Fb"),
        ] {
            assert_eq!(followed("https://bank.example/xs2a", href).as_deref(), Some(target), "{href}");
        }
        assert_eq!(followed("http://localhost:80/", "http://localhost:80/v1").as_deref(), Some("/v1"));
        assert_eq!(followed("https://bånk.example/å", "https://xn--bnk-ula.example/å/1").as_deref(), Some("/1"));
    }

    #[test]
    fn any_other_link_is_not() {
        for href in [
            "http://bank.example:443/xs2a/v1",
            "http://bank.example/xs2a/v1",
            "https://bank.example:444/xs2a/v1",
            "https://bank.example@evil.example/xs2a/v1",
            "https://bank.example:443@evil.example/xs2a/v1",
            "https://user@bank.example/xs2a/v1",
            "https://bank.example.evil.example/xs2a/v1",
            "https://bank.example/xs2abc/v1",
            "https://bank.example",
            "https://bank.example#/xs2a/v1",
            "https://bank.example?/xs2a/v1",
            "https:bank.example/xs2a/v1",
            "https:/bank.example/xs2a/v1",
            "https:///bank.example/xs2a/v1",
            "javascript:alert(1)",
            "//evil.example/v1",
            "/v1/../a",
            "/v1/%2E%2e/a",
            "/v1/a b",
            "/\\evil.example",
        ] {
            assert_eq!(followed("https://bank.example/xs2a", href), None, "{href}");
        }
    }
}
