// Runs vectors, as tests/vectors/README.md describes them, through the public interface of girokit:
// `conformance <folder or file>`. Last line: `swift: N passed, N failed`.
import Foundation
import Girokit

private func run(_ kind: String?, _ vector: Json, _ text: String) throws {
    switch kind {
    case "signing": try signing(vector)
    case "flow": try flow(vector)
    case "callback": try callback(vector)
    case "exchange": try exchange(vector, text)
    case "iso": try iso(vector)
    case "cert": try certificate(vector)
    default:
        throw Differs(
            "there are no vectors of kind `\(kind ?? "")`; there are signing, flow, callback, exchange, iso and cert")
    }
}

/// The kind of a file, and why it does not hold; nil when it does. What cannot be read does not hold.
private func play(_ path: String) -> (kind: String, failure: String?) {
    var kind: String?
    do {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        guard let vector = Json(text), vector.fields != nil else { throw Differs("a vector is a JSON object") }
        kind = vector["kind"]?.text
        try run(kind, vector, text)
        return (kind ?? "", nil)
    } catch let failed {
        return (kind ?? "without a kind", reason(failed))
    }
}

private func files(_ folder: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [folder] }
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0)" }
}

guard CommandLine.arguments.count == 2 else {
    print("usage: conformance <folder of vectors>")
    exit(2)
}
private let folder = CommandLine.arguments[1]
private var passed: [String: Int] = [:]
private var failed: [String: Int] = [:]
for path in files(folder) {
    let (kind, failure) = play(path)
    if let failure {
        let name = path == folder ? path : String(path.dropFirst(folder.count + 1))
        print("FAILED \(name): \(failure)")
        failed[kind, default: 0] += 1
    } else {
        passed[kind, default: 0] += 1
    }
}
for kind in Set(passed.keys).union(failed.keys).sorted() {
    print("  \(kind): \(passed[kind] ?? 0) hold, \(failed[kind] ?? 0) do not")
}
private let good = passed.values.reduce(0, +)
private var bad = failed.values.reduce(0, +)
if good + bad == 0 {
    print("FAILED \(folder): there are no vectors here")
    bad = 1
}
print("swift: \(good) passed, \(bad) failed")
exit(bad == 0 ? 0 : 1)
