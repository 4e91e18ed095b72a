//! Writes the foreign side of the binding from the compiled library: `girokit-bindgen generate --language kotlin …`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
