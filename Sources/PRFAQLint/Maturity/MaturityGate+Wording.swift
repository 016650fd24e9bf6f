extension MaturityGate.Kind {
  /// What a draft shows that passes.
  public var name: Text {
    switch self {
    case .customerNeed:
      Text(ko: "고객이 누구이고 무엇이 불편한지 적혀 있음", en: "says who the customer is and what hurts")
    case .researchSample:
      Text(ko: "조사 방법과 표본 수가 적혀 있음", en: "names a method of research and its sample")
    case .evidenceNotOpinion:
      Text(ko: "근거가 짐작이나 의향이 아니라 행동임", en: "rests on what people did, not on hunches or intentions")
    case .measuredProblem:
      Text(ko: "문제에 출처가 있는 수치가 있음", en: "gives the problem a figure with a source")
    case .findingToDecision:
      Text(ko: "알아낸 것에 따라 무엇을 정했는지 적혀 있음", en: "says what was decided because of what was found")
    case .problemsAnswered:
      Text(ko: "문제마다 해결책이 있음", en: "answers every problem")
    case .customersInPhases:
      Text(
        ko: "조사, 시험, 출시 후 가운데 둘 이상에 고객이 참여함",
        en: "has customers take part in two of research, trial and after launch")
    case .behaviourObserved:
      Text(ko: "관찰, 기록, 시험 사용으로 행동을 살핌", en: "looks at behaviour: observation, logs or a trial")
    case .rootCause:
      Text(ko: "문제가 생기는 까닭이 적혀 있음", en: "says why the problem exists")
    case .nextValidation:
      Text(ko: "다음에 무엇을 언제, 몇 명과 확인할지 적혀 있음", en: "says what is tested next, when or with how many")
    case .helpAfterLaunch:
      Text(
        ko: "외부 FAQ에 문제가 생겼을 때의 도움이 있음",
        en: "has an external FAQ that says who helps when something goes wrong")
    case .tradeOffForCustomer:
      Text(ko: "매출을 포기하고 고객을 택한 결정이 있음", en: "gives up revenue for the customer's sake")
    case .customerOutcome:
      Text(ko: "사용량을 넘어 고객이 얻은 결과를 잼", en: "measures what customers achieve, not only use")
    case .latentNeed:
      Text(ko: "고객이 요구하지 않은 필요를 짚음", en: "names a need that nobody asked for")
    case .valueStructure:
      Text(
        ko: "고객, 협력사, 자원이 서로 힘을 보태는 구조가 있음",
        en: "says how customers, partners and resources strengthen each other")
    case .society:
      Text(ko: "사회에 무엇이 달라지는지 적혀 있음", en: "says what changes for society")
    }
  }

  /// What to write, in one sentence, so that a draft passes.
  public var step: Text {
    switch self {
    case .customerNeed:
      Text(
        ko: "고객이 누구이고 지금 무엇 때문에 불편한지 문제점이나 다섯 가지 질문에 적으세요.",
        en: "say in the problem or the five questions who the customer is and what hurts today.")
    case .researchSample:
      Text(
        ko: "‘고객에게 필요한 것을 어떻게 알 수 있을까?’에 조사 방법과 표본 수를 적으세요.",
        en: "say in the answer to “How do you know?” how you found out, and with how many people.")
    case .evidenceNotOpinion:
      Text(
        ko: "의견이나 의향 대신 고객이 실제로 한 일을 근거로 적으세요.",
        en: "replace opinions and intentions with what customers have really done.")
    case .measuredProblem:
      Text(
        ko: "문제점에 수치를 하나 넣고 출처를 밝히세요.",
        en: "put one figure into the problem and name its source.")
    case .findingToDecision:
      Text(
        ko: "조사에서 알아낸 것 때문에 무엇을 바꾸었는지 한 문장으로 적으세요.",
        en: "tell in one sentence what you changed because of what the research showed.")
    case .problemsAnswered:
      Text(
        ko: "문제점 하나하나에 해결책에서 답하세요.", en: "answer each of the problems in the solution.")
    case .customersInPhases:
      Text(
        ko: "조사한 뒤 시험 사용이나 출시 후 지원에 고객이 어떻게 참여하는지 적으세요.",
        en: "say how customers take part in a trial or in support after launch, besides the research.")
    case .behaviourObserved:
      Text(
        ko: "관찰, 사용 기록, 베타처럼 고객의 행동을 살핀 결과를 적으세요.",
        en: "add what observation, usage logs or a beta showed of what customers do.")
    case .rootCause:
      Text(
        ko: "문제가 왜 생기는지 근본 원인을 한 문장으로 적으세요.",
        en: "tell in one sentence why the problem exists at all.")
    case .nextValidation:
      Text(
        ko: "다음에 무엇을 언제까지, 몇 명과 확인할지 적으세요.",
        en: "say what you test next, by when and with how many people.")
    case .helpAfterLaunch:
      Text(
        ko: "외부 FAQ에 고장, 환불, 문의처럼 문제가 생겼을 때의 답을 넣으세요.",
        en: "answer in the external FAQ what happens when it fails and who helps.")
    case .tradeOffForCustomer:
      Text(
        ko: "매출과 고객의 이익이 부딪힐 때 어느 쪽을 택하는지 내부 FAQ에 적으세요.",
        en: "say in the internal FAQ which you choose when revenue and the customer collide.")
    case .customerOutcome:
      Text(
        ko: "사용량 말고 고객이 얻은 결과를 재는 지표를 적으세요.",
        en: "name a measure of what customers achieve, not of how much they use.")
    case .latentNeed:
      Text(
        ko: "고객이 말하지 않았지만 행동에서 드러난 필요를 적으세요.",
        en: "name a need that customers show but never voiced.")
    case .valueStructure:
      Text(
        ko: "고객이 늘수록 무엇이 왜 나아지는지 적으세요.", en: "say what gets better, and why, the more customers there are.")
    case .society:
      Text(
        ko: "고객 밖의 사람들에게 무엇이 달라지는지 적으세요.", en: "say what changes for people who are no customers.")
    }
  }
}
