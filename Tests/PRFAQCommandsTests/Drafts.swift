/// Documents that several tests check.
enum Drafts {
  /// A draft with a gap in it, in English.
  static let english = """
    # Sumtime lets students meet between two lectures

    ## Press Release

    SEOUL, March 2, 2027 — Spring Inc. today announced Sumtime, a dating app for university students who have 90 minutes free.

    ### Problem

    Students spend two hours a week in chats that lead nowhere.

    ### Solution

    Sumtime books a table at a cafe on campus for [TBD] minutes.

    ## FAQ

    ### What does it cost?

    Nothing for the first month, then 3 dollars.

    ### When does it start?

    In March 2027 at three universities in Seoul.
    """

  /// A draft with a gap in it, in Korean.
  static let korean = """
    # 썸타임, 공강이 같은 대학생의 90분 만남을 잇는다

    ## 보도자료

    (서울=가상일보) 2027년 3월 2일 — 봄학기는 오늘 대학생을 위한 소개팅 앱 썸타임을 출시한다고 밝혔다.

    ### 문제점

    대학생은 만남으로 이어지지 않는 대화에 일주일에 두 시간을 쓴다.

    ### 해결책

    썸타임은 학교 안 카페에 [미정]분 동안 앉을 자리를 잡아 준다.

    ## FAQ

    ### 얼마인가요?

    첫 달은 무료이고, 그다음은 한 달에 3천 원입니다.

    ### 언제 시작하나요?

    2027년 3월에 서울의 세 대학에서 시작합니다.
    """

  /// The page of a library.
  static let readme = """
    # ringbuffer

    A ring buffer in C without allocation.

    ## Build

    ```sh
    make && make install
    ```

    ## Usage

    ```c
    ring_init(&ring, storage, sizeof storage);
    ring_push(&ring, 42);
    ```

    | function | cost |
    |---|---|
    | `ring_push` | constant |
    | `ring_pop` | constant |

    ## License

    MIT
    """
}
