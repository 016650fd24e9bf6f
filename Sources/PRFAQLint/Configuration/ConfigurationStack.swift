/// The layers that hold for the files of a folder, strongest first.
public struct ConfigurationStack: Sendable {
  /// Where a layer comes from.
  public enum Source: Sendable, Hashable {
    case commandLine
    /// A file, by the name under which it is shown.
    case file(String)
  }

  /// A layer with its place.
  public struct Element: Sendable {
    /// What it says.
    public let layer: ConfigurationLayer
    /// Where it comes from.
    public let source: Source
    /// The absolute folder from which its globs start, as text.
    public let folder: String

    /// Puts a layer in its place.
    public init(layer: ConfigurationLayer, source: Source, folder: String) {
      self.layer = layer
      self.source = source
      self.folder = folder
    }

    /// The way from the folder to a file below it; nil for files elsewhere.
    func path(to file: String) -> String? {
      let start = folder.hasSuffix("/") ? folder : folder + "/"
      return file.hasPrefix(start) ? String(file.dropFirst(start.count)) : nil
    }
  }

  /// The layers, strongest first.
  public var elements: [Element]

  /// Creates a stack of layers, strongest first.
  public init(_ elements: [Element] = []) { self.elements = elements }

  /// Which overrides hold for a file, by its absolute path; files with equal answers are checked alike.
  public func overrides(for file: String?) -> [[Bool]] {
    elements.map { element in
      guard !element.layer.overrides.isEmpty else { return [] }
      let path = file.flatMap { element.path(to: $0) }
      return element.layer.overrides.map { override in
        path.map { path in override.files.contains { $0.matches(path) } } ?? false
      }
    }
  }

  /// Everything that was set, the strongest layer first; `overrides` are those that hold.
  public func settle(_ overrides: [[Bool]]) -> SettledConfiguration {
    var settled = SettledConfiguration()
    for (element, holds) in zip(elements, overrides) {
      for (override, holds) in zip(element.layer.overrides, holds).reversed() where holds {
        settled.add(override.entries, of: element)
      }
      settled.add(element.layer.entries, of: element)
    }
    return settled
  }

  /// The glob that keeps a file from being checked, and the file that says so.
  public func exclusion(of file: String) -> (glob: String, source: Source)? {
    if let (globs, element) = globs("exclude"), let path = element.path(to: file),
      let glob = globs.first(where: { Glob($0)?.matches(path) ?? false })
    {
      return (glob, element.source)
    }
    if let (globs, element) = globs("include"), !globs.isEmpty, let path = element.path(to: file),
      !globs.contains(where: { Glob($0)?.matches(path) ?? false })
    {
      return (globs.joined(separator: ", "), element.source)
    }
    return nil
  }

  /// Whether it depends on the path of a file what holds for it.
  public var needsPaths: Bool {
    elements.contains { !$0.layer.overrides.isEmpty } || globs("exclude") != nil || globs("include") != nil
  }

  private func globs(_ name: String) -> ([String], Element)? {
    for element in elements {
      if let entry = element.layer.entries[SettingKey(name)] { return (entry.value.texts, element) }
    }
    return nil
  }
}
