import Foundation

/// A quarter of payments on its way to the files of a CESOP report. The payments are read twice, as chunks of bytes of a CSV
/// file; nothing is kept but the payees. `count` takes the chunks, `plan` says what will be written, `write` takes the same
/// again and gives pieces of files, `finish` gives the last of them.
public final class CesopQuarter: @unchecked Sendable {
    private let core: Quarter

    /// Begins a quarter.
    public init(config: QuarterConfig) throws {
        core = try Quarter(nowMs: nowMs(), entropyBytes: entropy(), config: jsonText(config))
    }

    /// First reading: a chunk of the file.
    public func count(_ chunk: Data) throws {
        try core.count(chunk: chunk)
    }

    /// Ends the first reading: which files will be written. Throws when rows have faults.
    public func plan() throws -> QuarterPlan {
        try fromJSON(core.plan())
    }

    /// The rows with faults that were found so far, the first hundred of them.
    public func problems() throws -> [RowProblem] {
        try fromJSON(core.problems())
    }

    /// Second reading: the same bytes again, in chunks of any size.
    public func write(_ chunk: Data) throws -> [Piece] {
        try core.write(chunk: chunk)
    }

    /// Ends the second reading: the last pieces, and what became of the payments.
    public func finish() throws -> (pieces: [Piece], summary: QuarterSummary) {
        let end = try core.finish()
        return (end.pieces, try fromJSON(end.summary))
    }
}
