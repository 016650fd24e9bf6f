internal import PRFAQProse

/// What Korean hangs on its words, taken off again.
enum KoreanWords {
  /// Particles, longest first.
  private static let particles = [String](list: "korean-words-particles").map { Array($0.utf8) }

  /// Whether a run of syllables is nothing but particles.
  static func isParticles(_ run: some Collection<UInt8>) -> Bool {
    var rest = Array(run)
    // Marks such as ’ and … are no syllables.
    if rest.isEmpty || rest[0] < 0xEA || rest[0] > 0xED { return true }
    for _ in 0..<3 {
      guard let found = particles.first(where: { rest.starts(with: $0) }) else { return false }
      rest.removeFirst(found.count)
      if rest.isEmpty || rest[0] < 0xEA || rest[0] > 0xED { return true }
    }
    return false
  }

  /// The particles by their last syllable, packed into an integer; those of one syllable longest first.
  private static let byEnd: [(end: UInt64, particles: [[UInt8]])] = {
    var byEnd: [(end: UInt64, particles: [[UInt8]])] = []
    for particle in particles {
      let end = end(of: particle[...])
      let place = byEnd.firstIndex { $0.end == end } ?? byEnd.count
      if place == byEnd.count { byEnd.append((end, [])) }
      byEnd[place].particles.append(particle)
    }
    return byEnd
  }()
  /// The last syllables, so that most words are told at once to have no particle.
  private static let ends: StemSet = {
    var ends = StemSet(capacity: byEnd.count)
    for (end, _) in byEnd { ends.insert(end) }
    return ends
  }()

  private static func end(of word: some BidirectionalCollection<UInt8>) -> UInt64 {
    word.suffix(3).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// How many bytes of a word are left without the particle at its end; at least one syllable.
  static func stemLength(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    guard word.count > 3 else { return word.count }
    let tail = word.upperBound - 3
    let end = UInt64(bytes[tail]) << 16 | UInt64(bytes[tail + 1]) << 8 | UInt64(bytes[tail + 2])
    guard ends.contains(end) else { return word.count }
    let known = byEnd.first { $0.end == end }?.particles ?? []
    for particle in known where word.count > particle.count {
      if bytes[(word.upperBound - particle.count)..<word.upperBound].elementsEqual(particle) {
        return word.count - particle.count
      }
    }
    return word.count
  }
}
