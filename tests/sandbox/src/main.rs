//! The sandbox alone, from the command line.

use std::{env, io, io::Write, path::PathBuf, process::ExitCode, time::Duration};

use girokit_sandbox::{Options, Running, start};

const USAGE: &str = "girokit-sandbox: plays the banks on loopback

  --http-port N    port for plain HTTP (HTTP_PORT; 0 = any free port, which is the default)
  --https-port N   port for TLS (HTTPS_PORT; 0 = any free port, which is the default)
  --pki-dir PATH   folder for the demo PKI, made when missing (PKI_DIR)
  --hurry [MS]     run the batch settlement every MS milliseconds (default 500); without it, only
                   POST /control/tietoevry/settle runs it
  --callback-factor F
                   times the document's waits between the tries of a callback (default 1; 0.001 makes
                   milliseconds of seconds)

The first line on standard output is JSON with the addresses and the folder of the PKI.";

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options(env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(wrong) => {
            eprintln!("{wrong}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match start(options).await {
        Ok(running) => {
            // Whoever started it may read the first line and close the pipe: that is no reason to stop serving.
            let _ = announce(&running);
            std::future::pending::<()>().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("the sandbox cannot start: {error}");
            ExitCode::FAILURE
        }
    }
}

/// First what a program waits for, then what a person reads.
fn announce(running: &Running) -> io::Result<()> {
    let (http, https, pki) = (running.http_url(), running.https_url(), running.pki.dir.display().to_string());
    let mut out = io::stdout().lock();
    writeln!(out, "{}", serde_json::json!({"http": http, "https": https, "pki": pki}))?;
    writeln!(out, "\nThe girokit sandbox is up.\n  plain HTTP  {http}\n  TLS         {https}")?;
    writeln!(out, "  demo PKI    {pki}")?;
    writeln!(out, "              ca.pem · tpp-qseal.pem (signs requests) · tpp-qwac.pem (TLS) · keys beside them")?;
    for line in running.introduction() {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// Options from the environment, and over them from the command line; `None` when help is asked for.
fn options(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let port = |name: &str, value: Option<String>| match value {
        None => Ok(0),
        Some(text) => text.parse().map_err(|_| format!("{name}: a port is a number from 0 to 65535")),
    };
    let mut options = Options {
        http_port: port("HTTP_PORT", variable("HTTP_PORT"))?,
        https_port: port("HTTPS_PORT", variable("HTTPS_PORT"))?,
        pki_dir: variable("PKI_DIR").map(PathBuf::from),
        hurry: None,
        callback_factor: None,
    };
    let mut pushed_back = None;
    while let Some(argument) = pushed_back.take().or_else(|| arguments.next()) {
        let (flag, inline) = match argument.split_once('=') {
            Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || inline.clone().or_else(|| arguments.next()).ok_or(format!("{flag} needs a value"));
        match flag.as_str() {
            "--http-port" => options.http_port = port(&flag, Some(value()?))?,
            "--https-port" => options.https_port = port(&flag, Some(value()?))?,
            "--pki-dir" => options.pki_dir = Some(PathBuf::from(value()?)),
            "--hurry" => {
                let given = inline.or_else(|| arguments.next());
                let number = given.as_deref().and_then(|text| text.parse().ok());
                if number.is_none() {
                    pushed_back = given;
                }
                options.hurry = Some(Duration::from_millis(number.unwrap_or(500)));
            }
            "--callback-factor" => {
                let factor = value()?.parse().ok().filter(|factor: &f64| (0.0..=1000.0).contains(factor));
                options.callback_factor = Some(factor.ok_or(format!("{flag}: a number from 0 to 1000"))?);
            }
            "--help" | "-h" => return Ok(None),
            other => return Err(format!("{other} is not an option")),
        }
    }
    Ok(Some(options))
}
