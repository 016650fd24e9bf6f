extension ReviewOptions {
  /// Reads the commonest command lines without ArgumentParser, which takes as long as to review a draft; nil leaves
  /// all others to it.
  ///
  /// `ReviewCommand` says what the options mean; a test holds that both read the same.
  init?(plain arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--force": replaces = true
      case "--no-config": configuration.isWithoutFile = true
      case "-o", "--output", "--format", "--since", "--previous", "--as", "--today":
        guard let value = rest.next(), value == "-" && argument != "--format" || !value.hasPrefix("-"),
          set(argument, value)
        else { return nil }
      default:
        guard !argument.hasPrefix("-") || argument == "-" else { return nil }
        paths.append(argument)
      }
    }
    if paths.isEmpty { return nil }
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--format":
      format = ReviewFormat(rawValue: value)
      return format != nil
    case "--as":
      insistedKind = InsistedKind(rawValue: value)
      return insistedKind != nil
    case "--since": since = value
    case "--previous": previous = value
    case "--today": today = value
    default: output = value
    }
    return !value.isEmpty
  }
}
