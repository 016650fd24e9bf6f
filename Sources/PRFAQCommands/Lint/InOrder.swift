internal import Dispatch
internal import Synchronization

/// Works on many inputs at once and hands over the results in the order of the inputs.
enum InOrder {
  /// Inputs that are worked on between two deliveries: enough that the last one of each is no loss, few
  /// enough that what they leave to print stays small.
  private static let batch = 64

  /// Calls `work` on up to `jobs` threads, and `consume` with each result on this one.
  static func forEach<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, work: @Sendable (Input) -> Output,
    consume: (Output) throws(CommandError) -> Void
  ) throws(CommandError) {
    guard jobs > 1, inputs.count > 1 else {
      for input in inputs { try consume(work(input)) }
      return
    }
    var start = 0
    while start < inputs.count {
      let end = min(inputs.count, start + batch * jobs)
      for case let output? in results(inputs[start..<end], jobs: jobs, work: work) { try consume(output) }
      start = end
    }
  }

  private static func results<Input: Sendable, Output: Sendable>(
    _ inputs: ArraySlice<Input>, jobs: Int, work: @Sendable (Input) -> Output
  ) -> [Output?] {
    let results = Mutex([Output?](repeating: nil, count: inputs.count))
    let next = Atomic(inputs.startIndex)
    DispatchQueue.concurrentPerform(iterations: min(jobs, inputs.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < inputs.endIndex else { return }
        let output = work(inputs[index])
        results.withLock { $0[index - inputs.startIndex] = output }
      }
    }
    return results.withLock { $0 }
  }
}
