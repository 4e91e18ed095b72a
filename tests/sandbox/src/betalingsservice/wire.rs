//! A POST to the creditor, on a connection of its own.

use std::{io, sync::Arc, time::Duration};

use axum::body::Body;
use http_body_util::{BodyExt, Limited};
use hyper::{Request, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;
use url::Url;

use crate::pki::Pki;

/// How long the creditor's server may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How much of its answer is read.
const LARGEST_ANSWER: usize = 64 * 1024;

/// How creditors are reached: over https only those whose certificate is of the demo authority.
#[derive(Clone)]
pub(super) struct Wire {
    tls: Arc<ClientConfig>,
}

impl Wire {
    pub(super) fn new(pki: &Pki) -> io::Result<Self> {
        let mut roots = RootCertStore::empty();
        let authority = CertificateDer::from_pem_slice(pki.ca_pem.as_bytes()).map_err(io::Error::other)?;
        roots.add(authority).map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { tls: Arc::new(config) })
    }

    /// Status and body of the answer; an error where there is none.
    pub(super) async fn post(&self, url: &str, token: Option<&str>, body: String) -> io::Result<(u16, Vec<u8>)> {
        tokio::time::timeout(PATIENCE, self.send(url, token, body)).await.map_err(io::Error::other)?
    }

    async fn send(&self, url: &str, token: Option<&str>, body: String) -> io::Result<(u16, Vec<u8>)> {
        let url = Url::parse(url).map_err(io::Error::other)?;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let port = url.port_or_known_default().unwrap_or(443);
        let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let authority = url.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}"));
        let mut request = Request::post(target)
            .header(header::HOST, authority)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json")
            .header(header::CONNECTION, "close");
        // "The API will use this token as a bearer token in the Authorization header when the callback url is called."
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Body::from(body)).map_err(io::Error::other)?;
        let stream = TcpStream::connect((host.as_str(), port)).await?;
        stream.set_nodelay(true)?;
        if url.scheme() == "http" {
            return exchange(stream, request).await;
        }
        let name = ServerName::try_from(host).map_err(io::Error::other)?;
        exchange(TlsConnector::from(Arc::clone(&self.tls)).connect(name, stream).await?, request).await
    }
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Body>,
) -> io::Result<(u16, Vec<u8>)> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    let talk = async {
        let response = sender.send_request(request).await.map_err(io::Error::other)?;
        let status = response.status().as_u16();
        let body = Limited::new(response.into_body(), LARGEST_ANSWER).collect().await.map_err(io::Error::other)?;
        Ok((status, body.to_bytes().to_vec()))
    };
    tokio::pin!(talk, connection);
    tokio::select! {
        told = talk.as_mut() => told,
        // The connection may end before the answer was read out of it.
        ended = connection => match ended {
            Ok(()) => talk.await,
            Err(error) => Err(io::Error::other(error)),
        },
    }
}
