//! Writes the JavaScript side of the WebAssembly module, as the command line tool of wasm-bindgen does.
//!
//! ```text
//! cargo run -p girokit-generate --features wasm --bin girokit-wasm-bindgen -- <module.wasm> <folder>
//! ```

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("girokit-wasm-bindgen <module.wasm> <folder>");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    // The package's own loader finds the module: a default path would need `import.meta`, which CommonJS has not.
    let ready = bindgen.web(true).map(|bindgen| bindgen.omit_default_module_path(true).typescript(true));
    let written = ready.and_then(|bindgen| bindgen.input_path(module).out_name("girokit").generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{module}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
