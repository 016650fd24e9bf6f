internal import PRFAQLint

/// What `init` writes.
enum SetUpText {
  /// `.prfaq.yml`, every key explained.
  static func configuration(profile: String, _ language: MessageLanguage) -> String {
    switch language {
    case .ko:
      """
      # prfaq가 이 저장소의 PR/FAQ를 어떻게 검사할지 정합니다. 지금 적용되는 값: prfaq config

      # 어떤 방식으로 쓰는가.
      #   standard    다섯 가지 질문, 보도자료 여덟 항목, 외부·내부 FAQ, 시각화
      #   bryar-carr  Bryar와 Carr의 책 《Working Backwards》가 권하는 차례와 분량
      profile: \(profile)

      # 이 무게부터 실패로 봅니다: error, warning, info, never
      fail-on: error

      # 검사하지 않을 파일.
      # exclude:
      #   - "archive/**"

      # 직접 만든 양식이 있는 폴더. prfaq new --template 이름
      # templates: templates

      # 규칙마다 무게를 바꿉니다: error, warning, info, off. 규칙 목록: prfaq rules
      # rules:
      #   visual-missing: info

      """
    case .en:
      """
      # How prfaq checks the PR/FAQs of this repository. To see what holds: prfaq config

      # The way they are written.
      #   standard    five customer questions, eight items of the release, external and internal FAQ, visuals
      #   bryar-carr  order and length as in Bryar and Carr's book "Working Backwards"
      profile: \(profile)

      # The severity from which on a check fails: error, warning, info, never
      fail-on: error

      # Files that are not checked.
      # exclude:
      #   - "archive/**"

      # A folder with templates of your own, for prfaq new --template NAME
      # templates: templates

      # What rules weigh: error, warning, info, off. To list the rules: prfaq rules
      # rules:
      #   visual-missing: info

      """
    }
  }

  /// The hook among others, indented as they are.
  static func hook(indent: Int) -> String {
    let lines = """
      - repo: local
        hooks:
          - id: prfaq
            name: prfaq
            entry: prfaq lint
            language: system
            types: [markdown]
      """
    let margin = String(repeating: " ", count: indent)
    return lines.split(separator: "\n").map { margin + $0 + "\n" }.joined()
  }

  /// `.pre-commit-config.yaml` of a repository that has none.
  static let preCommit =
    "# https://pre-commit.com: run `pre-commit install` once after cloning.\nrepos:\n" + hook(indent: 2)

  private static let help = "Set the variable PRFAQ_URL to the address of a prfaq binary for Linux."

  /// A GitHub workflow.
  static let workflow = #"""
    # Checks the PR/FAQs of every pull request. The variable PRFAQ_URL of the repository, or of its organization, holds
    # the address that the prfaq binary for Linux is fetched from.
    name: prfaq

    on:
      pull_request:
        paths: ["**.md", "**.markdown", ".prfaq.yml", ".github/workflows/prfaq.yml"]
      workflow_dispatch:

    permissions:
      contents: read

    jobs:
      lint:
        runs-on: ubuntu-latest
        timeout-minutes: 10
        steps:
          - uses: actions/checkout@v4
            with:
              persist-credentials: false
          - name: Fetch prfaq
            env:
              PRFAQ_URL: ${{ vars.PRFAQ_URL }}
            run: |
              if [ -z "$PRFAQ_URL" ]; then
                echo "::error::\#(help)"
                exit 1
              fi
              mkdir -p "$RUNNER_TEMP/prfaq"
              curl --fail --silent --show-error --location --proto '=https' --output "$RUNNER_TEMP/prfaq/prfaq" "$PRFAQ_URL"
              chmod +x "$RUNNER_TEMP/prfaq/prfaq"
              echo "$RUNNER_TEMP/prfaq" >> "$GITHUB_PATH"
          - name: Check the drafts
            run: prfaq lint .

    """#

  /// A GitLab job, at a stage if need be.
  static func gitlab(stage: String? = nil) -> String {
    #"""
    # Checks the PR/FAQs of every merge request. The CI/CD variable PRFAQ_URL holds the address that the prfaq binary
    # for Linux is fetched from.
    prfaq:\#(stage.map { "\n  stage: " + YAMLText.scalar($0) } ?? "")
      image: debian:bookworm-slim
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
          changes: ["**/*.md", "**/*.markdown", ".prfaq.yml"]
      before_script:
        - apt-get update -q && apt-get install -q -y --no-install-recommends ca-certificates curl git
        - 'if [ -z "$PRFAQ_URL" ]; then echo "\#(help)"; exit 1; fi'
        - curl --fail --silent --show-error --location --proto '=https' --output /usr/local/bin/prfaq "$PRFAQ_URL"
        - chmod +x /usr/local/bin/prfaq
      script:
        - prfaq lint .

    """#
  }
}
