import Foundation

/// How many entries are read from the core at a time.
private let chunk: UInt32 = 64

/// A page of a long list. The bank's answer stays in the core as text, checked once; an entry becomes a value when it is
/// asked for.
public struct TypedPage<Entry: Decodable>: Sequence {
    /// The page as the core knows it.
    public let page: Page

    /// How many entries there are, without those that cannot be read.
    public var count: Int { Int(page.length()) }

    /// The name of the list that an entry is in: `booked`.
    public func list(_ index: Int) -> String? {
        page.list(at: UInt32(index))
    }

    /// Some of the entries.
    public func read(from: Int, to: Int) throws -> [Entry] {
        try fromJSON(String(decoding: page.json(from: UInt32(from), to: UInt32(to)), as: UTF8.self))
    }

    /// The entries of one of the bank's lists only: `booked`.
    public func only(_ list: String) -> TypedPage<Entry> {
        TypedPage(page: page.only(list: list))
    }

    /// The entries for which a filter holds. They are found without being made values.
    public func filter(_ filter: EntryFilter) throws -> TypedPage<Entry> {
        TypedPage(page: try page.filter(filter: jsonText(filter)))
    }

    /// The entries of the bank's lists that cannot be read, each with its place and why. They are not among the others.
    public func odd() throws -> [OddEntry] {
        try fromJSON(page.odd())
    }

    /// Everything that stands in the bank's lists as one JSON list, also what cannot be read.
    public func json() throws -> Data {
        try page.export()
    }

    /// The entries in order, each read or the error that it could not be read with.
    public func makeIterator() -> AnyIterator<Result<Entry, any Swift.Error>> {
        var next: UInt32 = 0
        var waiting: [Result<Entry, any Swift.Error>] = []
        let page = self
        return AnyIterator {
            if waiting.isEmpty, next < page.page.length() {
                do {
                    waiting = try page.read(from: Int(next), to: Int(next + chunk)).reversed().map { .success($0) }
                } catch let failed {
                    waiting = [.failure(failed)]
                }
                next += chunk
            }
            return waiting.popLast()
        }
    }
}

/// A long list, read page by page and each page entry by entry. Only one page is in memory.
public struct Listing<Entry: Decodable> {
    let begin: () throws -> TypedFlow<ListOutcome>

    /// The entries of all pages. `send` and `redirect` are those of `drive`; `odd` is told of each entry that cannot be read,
    /// which costs nothing but itself.
    public func entries(
        send: any Sender,
        redirect: @escaping (String) async throws -> String? = { _ in nil },
        odd: @escaping (OddEntry) -> Void = { _ in }
    ) -> AsyncThrowingStream<Entry, any Swift.Error> {
        var job: TypedFlow<ListOutcome>?
        var begun = false
        var entries = AnyIterator<Result<Entry, any Swift.Error>> { nil }
        return AsyncThrowingStream {
            while true {
                if let entry = entries.next() { return try entry.get() }
                job = begun ? try job?.nextPage() : try begin()
                begun = true
                guard let job else { return nil }
                guard case .done(let outcome) = try await drive(job, send: send, redirect: redirect) else {
                    throw failure(
                        .unexpectedInput, "redirect",
                        "the bank wants to see the user before it answers, and nobody took them there")
                }
                switch outcome {
                case .read:
                    let page = job.page().map { TypedPage<Entry>(page: $0) }
                    try page?.odd().forEach(odd)
                    entries = page?.makeIterator() ?? AnyIterator { nil }
                case .refused(let trouble), .uncertain(let trouble), .declined(let trouble):
                    throw GirokitError.Failed(error: trouble.error)
                case .cancelled: return nil
                }
            }
        }
    }
}
