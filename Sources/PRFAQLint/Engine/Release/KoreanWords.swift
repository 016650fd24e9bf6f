internal import PRFAQProse

/// What Korean hangs on its words, taken off again.
enum KoreanWords {
  /// Particles, longest first.
  private static let particles: [[UInt8]] = [
    "에게서는", "으로부터", "이라고는", "에서부터", "에게서", "으로서", "으로써", "이라는", "이라고", "이라도", "에서는", "에서도",
    "에게는", "에게도", "까지는", "까지도", "부터는", "만으로", "조차도", "로부터", "보다는", "보다도", "라는", "라고", "라도", "로서",
    "로써", "에서", "에게", "에는", "에도", "으로", "까지", "부터", "마다", "처럼", "보다", "조차", "마저", "밖에", "이나", "이며",
    "이고", "이란", "이다", "입니", "께서", "하고", "들이", "들은", "들을", "들의", "들도", "들에", "이라", "은", "는", "이", "가",
    "을", "를", "의", "에", "와", "과", "로", "도", "만", "께", "나", "며", "고", "란", "들", "라",
  ].map { Array($0.utf8) }

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

  /// How many bytes of a word are left without the particle at its end; at least one syllable.
  static func stemLength(_ word: ArraySlice<UInt8>) -> Int {
    for particle in particles
    where word.count > particle.count && word.suffix(particle.count).elementsEqual(particle) {
      return word.count - particle.count
    }
    return word.count
  }
}
