//! The listeners: plain HTTP and TLS on loopback, in front of one router.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::any,
};
use hyper::service::{Service, service_fn};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use rustls::{
    RootCertStore, ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};
use serde_json::json;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::watch,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    exchange::{ClientCertificate, Cut, Incoming, Reply},
    pki::Pki,
    system::System,
};

/// How long connections may take to finish when the server stops.
const FAREWELL: Duration = Duration::from_secs(2);

/// How long a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// One router for all systems, each under its own prefix, and the control API beside them.
pub(crate) fn router(systems: &[Arc<dyn System>], index: String) -> Router {
    let mut router = Router::new().route("/", any(move || std::future::ready(Reply::html(200, index.clone()))));
    for system in systems {
        let (front, back) = (format!("/{}", system.name()), format!("/control/{}", system.name()));
        for (prefix, door) in [(front, Door::Front), (back, Door::Control)] {
            let at = Arc::new(Place { system: system.clone(), prefix: prefix.clone(), door });
            router = router.route(&format!("{prefix}/{{*rest}}"), any(answer).with_state(at));
        }
    }
    router.fallback(|| std::future::ready(Reply::json(404, &json!({"error": "nothing is here; see / for what is"}))))
}

/// Where a request came in.
struct Place {
    system: Arc<dyn System>,
    prefix: String,
    door: Door,
}

enum Door {
    Front,
    Control,
}

async fn answer(State(place): State<Arc<Place>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, place.system.largest_body()).await else {
        return Reply::json(413, &json!({"error": "the body is too large, or broke off"})).into_response();
    };
    let Reached(scheme, fallback) = parts.extensions.get().cloned().unwrap_or_default();
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok()).map(str::to_owned);
    let incoming = Incoming {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().strip_prefix(&place.prefix).unwrap_or_default().to_owned(),
        target: parts.uri.path_and_query().map_or_else(String::new, |target| target.as_str().to_owned()),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        client_certificate: parts.extensions.get().cloned().unwrap_or_default(),
        origin: format!("{scheme}://{}", host.unwrap_or(fallback)),
    };
    match place.door {
        Door::Front => place.system.answer(&incoming),
        Door::Control => place.system.control(&incoming),
    }
    .into_response()
}

/// Scheme and address of the listener that took the connection.
#[derive(Clone)]
struct Reached(&'static str, String);

impl Default for Reached {
    fn default() -> Self {
        Self("http", "localhost".to_owned())
    }
}

/// What a listener needs to serve.
#[derive(Clone)]
pub(crate) struct Listener {
    pub(crate) router: Router,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) address: SocketAddr,
    pub(crate) stop: watch::Receiver<bool>,
}

impl Listener {
    /// Takes connections until told to stop.
    pub(crate) async fn run(mut self, listener: TcpListener) {
        let mut connections = tokio::task::JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => {
                    if let Ok((stream, _)) = accepted {
                        connections.spawn(self.clone().connection(stream));
                    }
                }
                Some(_) = connections.join_next() => {}
                _ = self.stop.changed() => break,
            }
        }
        let _ = tokio::time::timeout(FAREWELL, connections.join_all()).await;
    }

    async fn connection(self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let Some(tls) = self.tls.clone() else {
            return self.serve(stream, ClientCertificate::default(), "http").await;
        };
        if let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await {
            let shown = stream.get_ref().1.peer_certificates().and_then(<[_]>::first);
            let certificate = ClientCertificate(shown.map(|certificate| Arc::from(certificate.as_ref())));
            self.serve(stream, certificate, "https").await;
        }
    }

    async fn serve(
        mut self,
        stream: impl AsyncRead + AsyncWrite + Unpin,
        shown: ClientCertificate,
        scheme: &'static str,
    ) {
        let router = TowerToHyperService::new(self.router);
        let reached = Reached(scheme, self.address.to_string());
        let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            let (router, origin) = (router.clone(), request.headers().get(header::ORIGIN).cloned());
            let asked = request.headers().get(header::ACCESS_CONTROL_REQUEST_HEADERS).cloned();
            request.extensions_mut().insert(shown.clone());
            request.extensions_mut().insert(reached.clone());
            async move {
                let mut response = match (request.method(), &asked) {
                    (&Method::OPTIONS, Some(_)) => StatusCode::NO_CONTENT.into_response(),
                    _ => router.call(request.map(axum::body::Body::new)).await.unwrap_or_else(|never| match never {}),
                };
                if response.extensions().get::<Cut>().is_some() {
                    return Err(io::Error::other("told to close without an answer"));
                }
                allow_other_origins(&mut response, origin, asked);
                Ok(response)
            }
        });
        let connection = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::pin!(connection);
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = self.stop.changed() => connection.as_mut().graceful_shutdown(),
        }
        let _ = connection.await;
    }
}

/// A test page in a browser comes from another origin; it may send and read everything.
fn allow_other_origins(response: &mut Response, origin: Option<HeaderValue>, asked: Option<HeaderValue>) {
    let Some(origin) = origin else { return };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(header::VARY, HeaderValue::from_static("origin"));
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    if let Some(asked) = asked {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked);
        let methods = HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE");
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    }
}

/// TLS 1.2 and 1.3 with our own certificate. A client may show a certificate of our CA; a system may demand it.
pub(crate) fn tls(pki: &Pki) -> io::Result<TlsAcceptor> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(certificate(&pki.ca_pem)?).map_err(io::Error::other)?;
    let clients = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .allow_unauthenticated()
        .build()
        .map_err(io::Error::other)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(pki.server.key_der.clone()));
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_client_cert_verifier(clients)
        .with_single_cert(vec![certificate(&pki.server.certificate_pem)?], key)
        .map_err(io::Error::other)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn certificate(pem: &str) -> io::Result<CertificateDer<'static>> {
    CertificateDer::from_pem_slice(pem.as_bytes()).map_err(io::Error::other)
}
