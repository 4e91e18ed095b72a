// swift-tools-version: 5.9

import PackageDescription

// The native library is built by `cargo build --release -p girokit-uniffi`; say where it lies with
// `swift build -Xlinker -L../../../target/release`.
let package = Package(
    name: "Girokit",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "Girokit", targets: ["Girokit"])
    ],
    targets: [
        .target(name: "GirokitCoreFFI"),
        .target(name: "GirokitModelFFI"),
        .target(
            name: "Girokit",
            dependencies: ["GirokitCoreFFI", "GirokitModelFFI"],
            linkerSettings: [.linkedLibrary("girokit_uniffi")]
        ),
    ]
)
