//! A connection with a client certificate, that is kept as an HTTP client keeps it.
#![allow(dead_code, missing_docs, unreachable_pub)]

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
    time::Duration,
};

use girokit_sandbox::pki::Identity;
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName, pem::PemObject},
};
use serde_json::Value;

use super::Sandbox;

/// A connection that is kept, as an HTTP client keeps it.
pub struct Wire {
    config: Arc<ClientConfig>,
    address: std::net::SocketAddr,
    open: Option<StreamOwned<ClientConnection, TcpStream>>,
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl Wire {
    pub fn new(sandbox: &Sandbox, identity: Option<&Identity>) -> Self {
        Self { config: client(sandbox, identity), address: sandbox.running.https, open: None }
    }

    /// Sends a request; nothing when the bank closed the connection instead of answering.
    pub fn send(&mut self, method: &str, target: &str, headers: &[(String, String)], body: &[u8]) -> Option<Reply> {
        let mut stream = self.open.take().unwrap_or_else(|| {
            let name = ServerName::try_from("localhost").unwrap();
            let tls = ClientConnection::new(Arc::clone(&self.config), name).unwrap();
            let tcp = TcpStream::connect(self.address).unwrap();
            tcp.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
            tcp.set_nodelay(true).unwrap();
            StreamOwned::new(tls, tcp)
        });
        let mut head = format!("{method} {target} HTTP/1.1\r\nhost: localhost:{}\r\n", self.address.port());
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
        let sent = stream.write_all(&[head.as_bytes(), body].concat()).and_then(|()| stream.flush());
        sent.ok()?;
        let reply = read(&mut stream)?;
        self.open = Some(stream);
        Some(reply)
    }
}

/// A client that trusts the sandbox's authority alone, and shows a certificate or none.
pub fn client(sandbox: &Sandbox, identity: Option<&Identity>) -> Arc<ClientConfig> {
    let pki = &sandbox.running.pki;
    let certificate = |pem: &str| CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(certificate(&pki.ca_pem)).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots);
    Arc::new(match identity {
        Some(identity) => {
            let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(identity.key_der.clone()));
            config.with_client_auth_cert(vec![certificate(&identity.certificate_pem)], key).unwrap()
        }
        None => config.with_no_client_auth(),
    })
}

pub fn read(stream: &mut impl Read) -> Option<Reply> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 16_384];
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        match stream.read(&mut chunk) {
            Ok(count) if count > 0 => bytes.extend_from_slice(&chunk[..count]),
            _ => return None,
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.into(), value.into())).collect();
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: usize = length.map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = bytes.split_off(end);
    while body.len() < length {
        let count = stream.read(&mut chunk).ok()?;
        if count == 0 {
            return None;
        }
        body.extend_from_slice(&chunk[..count]);
    }
    Some(Reply { status, headers, body })
}
