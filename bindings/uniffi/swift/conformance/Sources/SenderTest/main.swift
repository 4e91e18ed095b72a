// What `URLSessionSender` does with a server that behaves in one way for each path: `sender-test <port>`, where `server.py` listens.
import Foundation
import Girokit

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

private let address = "http://localhost:\(CommandLine.arguments.dropFirst().first ?? "0")"
private let sender = URLSessionSender(timeout: 2, largestAnswer: 1000)
private var passed = 0
private var failed = 0

@MainActor private func request(_ path: String, method: String = "GET", body: String = "") -> Request {
    Request(
        id: "1", purpose: "a test", method: method, url: path.contains("://") ? path : address + path,
        headers: [Header(name: "X-Request-ID", value: "one"), Header(name: "Content-Type", value: "application/json")],
        body: Data(body.utf8))
}

@MainActor private func check(_ what: String, _ holds: () async throws -> String?) async {
    do {
        guard let why = try await holds() else {
            passed += 1
            return
        }
        print("FAILED \(what): \(why)")
    } catch let thrown {
        print("FAILED \(what): \(thrown)")
    }
    failed += 1
}

/// Nil when it failed as a failure of the transport, and was told apart rightly.
@MainActor private func fails(_ request: Request, neverLeft expected: Bool) async -> String? {
    do {
        return "answered with \(try await sender.send(request).status)"
    } catch let thrown {
        if !isTransportFailure(thrown) { return "this is no failure of the transport: \(thrown)" }
        return neverLeft(thrown) == expected ? nil : "neverLeft is \(!expected): \(thrown)"
    }
}

await check("method, headers and body arrive") {
    let answer = try await sender.send(request("/echo", method: "POST", body: "{\"a\": 1.00}"))
    let text = String(decoding: answer.body, as: UTF8.self)
    return answer.status == 201 && text == "POST /echo one application/json {\"a\": 1.00}" ? nil : "\(answer.status) \(text)"
}
await check("headers of the answer") {
    let answer = try await sender.send(request("/echo"))
    return answer.headers.contains { $0.name.lowercased() == "aspsp-test" && $0.value == "yes" } ? nil : "\(answer.headers)"
}
await check("a redirect is an answer") {
    let answer = try await sender.send(request("/redirect"))
    return answer.status == 302 ? nil : "\(answer.status)"
}
await check("an answer that is too large is cut one byte after the limit") {
    let answer = try await sender.send(request("/large"))
    return answer.body.count == 1001 ? nil : "\(answer.body.count) bytes"
}
await check("a refusal is an answer") {
    let answer = try await sender.send(request("/refused"))
    return answer.status == 403 ? nil : "\(answer.status)"
}
await check("closed without an answer, after the host's other address refused") {
    await fails(request("/close", method: "POST", body: "{}"), neverLeft: false)
}
await check("silence") { await fails(request("/silence", method: "POST", body: "{}"), neverLeft: false) }
await check("an answer that ends early") { await fails(request("/short"), neverLeft: false) }
#if canImport(FoundationNetworking)
private let refusedNeverLeft = false
#else
private let refusedNeverLeft = true
#endif
await check("refused") { await fails(request("http://localhost:1/", method: "POST", body: "{}"), neverLeft: refusedNeverLeft) }
await check("unknown name") { await fails(request("http://girokit.invalid/", method: "POST", body: "{}"), neverLeft: true) }
await check("a cancelled task ends its request") {
    let task = Task { try await sender.send(request("/silence")) }
    try await Task.sleep(nanoseconds: 200_000_000)
    let began = Date()
    task.cancel()
    _ = await task.result
    return Date().timeIntervalSince(began) < 1 ? nil : "it went on"
}
print("swift: \(passed) passed, \(failed) failed")
exit(failed == 0 ? 0 : 1)
