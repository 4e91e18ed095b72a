//! A server that plays the banks: strict as their documents, with a memory, on loopback.
//!
//! Each system answers under its own prefix, over plain HTTP and over TLS with a demo CA:
//! `http://127.0.0.1:<port>/tietoevry/v1/…`. Beside it lies `/control/<system>/…`, through which tests look behind the
//! counter and ask for trouble. [`start`] runs it inside a program; the binary `girokit-sandbox` runs it alone.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::unwrap_used))]

pub mod bec;
pub mod betalingsservice;
pub mod cesop;
pub mod exchange;
pub mod maxbanka;
mod page;
mod paths;
pub mod pki;
mod server;
mod system;
pub mod tietoevry;
mod xs2a;

use std::{io, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

pub use pki::Pki;
pub use system::System;

/// How to start the sandbox. The default takes free ports and keeps its PKI in the system's folder for temporary files.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Port for plain HTTP; 0 takes any that is free.
    pub http_port: u16,
    /// Port for TLS; 0 takes any that is free.
    pub https_port: u16,
    /// Folder with the demo PKI; it is made there when it is missing.
    pub pki_dir: Option<PathBuf>,
    /// Run the batch settlement this often by itself; without it only the control API does. A completed payment then
    /// stays for a minute before it is booked and disappears.
    pub hurry: Option<Duration>,
    /// Times the document's waits between the tries of a callback, for systems that call back; 1 unless told otherwise.
    pub callback_factor: Option<f64>,
}

/// A sandbox that runs. It stops when this is dropped or [`Running::stop`] is awaited.
pub struct Running {
    /// Where plain HTTP is served.
    pub http: SocketAddr,
    /// Where TLS is served.
    pub https: SocketAddr,
    /// The demo PKI.
    pub pki: Pki,
    systems: Vec<Arc<dyn System>>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Running {
    /// `http://127.0.0.1:<port>`, without a slash at the end.
    pub fn http_url(&self) -> String {
        format!("http://{}", self.http)
    }

    /// `https://127.0.0.1:<port>`, without a slash at the end.
    pub fn https_url(&self) -> String {
        format!("https://{}", self.https)
    }

    /// Runs every system's batch settlement once, as a sandbox that hurries does by itself.
    pub fn settle(&self) {
        self.systems.iter().for_each(|system| system.settle());
    }

    /// What a person needs to know to use it, system by system.
    pub fn introduction(&self) -> Vec<String> {
        self.systems.iter().flat_map(|system| system.introduction()).collect()
    }

    /// Stops: no new connections, and those that are open may finish what they do.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        for task in self.tasks.drain(..) {
            let _ = task.await;
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

/// Starts the sandbox on loopback, inside the current tokio runtime.
///
/// # Errors
/// When a port is taken or the PKI can neither be read nor made.
pub async fn start(options: Options) -> io::Result<Running> {
    let dir = options.pki_dir.clone().unwrap_or_else(|| std::env::temp_dir().join("girokit-sandbox-pki"));
    let pki = tokio::task::spawn_blocking(move || Pki::open(&dir)).await.map_err(io::Error::other)??;
    let systems: Vec<Arc<dyn System>> = vec![
        Arc::new(tietoevry::Bank::open(&pki)?),
        Arc::new(bec::Bank::open(&pki)?),
        Arc::new(maxbanka::Bank::open()),
        Arc::new(betalingsservice::Service::open(&pki, options.callback_factor.unwrap_or(1.0))?),
        Arc::new(cesop::Agency::open()),
    ];

    let plain = TcpListener::bind(("127.0.0.1", options.http_port)).await?;
    let secure = TcpListener::bind(("127.0.0.1", options.https_port)).await?;
    let (http, https) = (plain.local_addr()?, secure.local_addr()?);
    let (stop, stopped) = watch::channel(false);
    let router = server::router(&systems, page::index(&systems));
    let listener = server::Listener { router, tls: None, address: http, stop: stopped.clone() };
    let secure_listener = server::Listener { tls: Some(server::tls(&pki)?), address: https, ..listener.clone() };
    let mut tasks = vec![tokio::spawn(listener.run(plain)), tokio::spawn(secure_listener.run(secure))];
    if let Some(every) = options.hurry {
        tasks.push(tokio::spawn(hurry(every, systems.clone(), stopped)));
    }
    Ok(Running { http, https, pki, systems, stop, tasks })
}

async fn hurry(every: Duration, systems: Vec<Arc<dyn System>>, mut stopped: watch::Receiver<bool>) {
    let mut clock = tokio::time::interval(every.max(Duration::from_millis(1)));
    loop {
        tokio::select! {
            _ = clock.tick() => systems.iter().for_each(|system| system.settle()),
            _ = stopped.changed() => return,
        }
    }
}
