// swift-tools-version: 5.9

import PackageDescription

// The runner of tests/vectors: `swift run conformance <folder>`. It is a package of its own, so that apps do not build it.
let package = Package(
    name: "conformance",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "Girokit", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "conformance",
            dependencies: ["Girokit"],
            path: "Sources/Conformance",
            // Thousands of files are read; without this most of the time is spent on that.
            swiftSettings: [.unsafeFlags(["-O"])]
        ),
        .executableTarget(name: "sender-test", dependencies: ["Girokit"], path: "Sources/SenderTest"),
    ]
)
