"""What a task asks for: kinds of work by their words and phrases in eight languages, each worth some points.

The benchmarks that the rest of the score is trained on are short questions with one right answer. What people send
to OpenClaw is mostly other work: to design, to migrate, to argue, to write. The points of that are set here by hand
(1,000 points are one standard deviation of the trained part). A kind counts once in a window of text, so that naming
a thing often does not make it harder. Words are folded as in `features`; a word that ends in "*" stands for all that
begin so, and has at least STEM letters.
"""

from __future__ import annotations

STEM = 5  # letters by which stems are looked up
# Kind: points, words.
ASKS: dict[str, tuple[int, str]] = {
    "a proof": (
        4000,
        "prove proves proving proof proofs theorem derive derivation rigorous* lemma axiom*"
        " demuestra demostrar demostracion demontre demontrer demonstration beweis* beweise"
        " सिद्ध प्रमाण 证明 證明 推导 推導 証明 導出",
    ),
    "a strategy": (
        2700,
        "strategy strategies strategic* roadmap scenarios portfolio acquisition competitive landscape negotiat*"
        " estrategia estrategias strategie strategien रणनीति 战略 戰略 策略 戦略",
    ),
    "an architecture": (
        2700,
        "architect* microservice* arquitectura microservicios वास्तुकला आर्किटेक्चर 架构 架構 アーキテクチャ",
    ),
    "a design": (
        2000,
        "design designs designing redesign modelling modeling schema algorithm* protocol compiler framework"
        " disena disenar diseno concois concevoir conception entwirf entwerfe entwerfen entwurf डिज़ाइन"
        " 设计 設計 算法 アルゴリズム",
    ),
    "an analysis": (
        1300,
        "weigh decide devise estimate rethink reproduce analyze analyzes analyzing analyse analysis analyses analytical evaluat* evaluate assess assesses assessing assessment critique investigate* diagnos* root-cause bottleneck* critical hypothes* methodology"
        " forecast* simulat* proposal analiza analizar analisis evalua evaluar evaluer bewerte bewerten untersuch*"
        " विश्लेषण मूल्यांकन 分析 评估 評估 诊断 評価",
    ),
    "hard engineering": (
        2200,
        "distributed concurren* consensus raft deadlock* lock-free multithread* sharding replicat* failover rollback"
        " partition* kubernetes vulnerabilit* cryptograph* encryption semantics invariant* latency throughput scalab*"
        " monolith heap zero-downtime fault-tolerant event-sourcing race-condition"
        " distribuid* tolerant* distribue*"
        " verteilt* ausfallsicher* nebenlaufig* sicherheitsarchitektur वितरित 分布式 高可用 并发 並發 分散 並行",
    ),
    "a migration": (
        1300,
        "migrat* migration refactor* rewrite restructure overhaul modernize consolidat* migracion migrar"
        " umstell* माइग्रेशन 迁移 遷移 重构 重構 移行",
    ),
    "an optimum": (
        1300,
        "optimize optimizes optimizing optimise optimization optimisation maximize maximise minimize minimise scheduling allocation efficien* optimal tradeoff* trade-off optimizar optimiza"
        " optimiser 优化 優化 最优 权衡 權衡 最適化 トレードオフ",
    ),
    "reasons": (
        900,
        "justify justif* argue arguments assumption* risk risks recommend* pros cons considering implications"
        " consequences versus rationale justifica razona riesgos justifie argumente risques begrund* risiken"
        " निर्णय कारण 风险 風險 理由 原因 决策 リスク",
    ),
    "law or finance": (
        900,
        "legal* enforceab* regulat* compliance liability jurisdiction* contract clause financial revenue investment*"
        " invest valuation audit tax taxes interest juridique rechtlich*"
        " कानूनी 法律 合同 财务 財務 投资 投資 法的 契約",
    ),
    "code": (
        1100,
        "code script function module api endpoint sql query regex python javascript typescript rust golang java"
        " docker database postgres unit-test tests test bug bugs debug crash* stacktrace traceback exception deploy*"
        " pipeline backend frontend compile* codigo funcion fonction skript funktion datenbank प्रोग्राम कोड स्क्रिप्ट"
        " 代码 代碼 脚本 腳本 函数 函數 数据库 數據庫 测试 測試 コード スクリプト 関数 テスト データベース",
    ),
    "work": (
        900,
        "write rewrite rework split implement build create develop prepare compare summar* review explain refine fix plan organize"
        " draft extract generate research document compute calculate solve compose produce configure install collect"
        " escribe escribir redacta resume explica compara construye crea ecris ecrire redige explique"
        " schreibe schreib verfasse fasse erklare vergleiche erstelle baue लिखो लिखें समझाओ सारांश तुलना बनाओ"
        " 写 寫 编写 編寫 总结 總結 整理 解释 解釋 比较 比較 构建 構建 实现 實現 开发 開發 書いて 要約 説明 作成",
    ),
    "many parts": (
        900,
        "each every across several multiple respectively step-by-step timeline checklist"
        " cada chaque jeder jede प्रत्येक हर 每个 每個 各 逐步 それぞれ",
    ),
    "bounds": (
        900,
        "must without exactly ensure guarantee guarantees constraint* edge"
        " zero downtime survives sin sans ohne garantiz* garanti* बिना 必须 必須 不能 确保 確保 至少 最多 なしに",
    ),
}

# Phrases, and the word of ASKS that each stands for.
PHRASES = {
    "root cause": "root-cause",
    "zero downtime": "zero-downtime",
    "zero-downtime": "zero-downtime",
    "step by step": "step-by-step",
    "step-by-step": "step-by-step",
    "lock free": "lock-free",
    "lock-free": "lock-free",
    "fault tolerant": "fault-tolerant",
    "fault-tolerant": "fault-tolerant",
    "event sourcing": "event-sourcing",
    "trade off": "trade-off",
    "trade-off": "trade-off",
    "unit test": "unit-test",
    "race condition": "race-condition",
    "find out": "research",
    "turn this": "rewrite",
    "turn these": "rewrite",
    "go through": "review",
    "put together": "prepare",
    "make a table": "prepare",
    "make a chart": "prepare",
    "teach me": "explain",
    "work out": "solve",
    "think through": "evaluate",
    "so that": "must",
    "no more than": "must",
    "at most": "must",
    "without hurting": "must",
    "what would": "justify",
}

# What is denied asks for nothing: words up to REACH after one of DENIES, or just before one of DENIED.
DENIES = (
    "no not don't dont doesn't didn't isn't aren't needn't won't never forget skip nor kein keine keinen keinerlei nicht"
    " nichts pas ne sin sans ohne jamas nunca"
)
STILL = ("only", "just", "nur", "solo", "seulement")  # "not only ..."
REACH = 4
DENIED = ("मत", "नहीं")
DENIED_HAN = ("不要", "しないで", "しなくて", "いらない", "要らない", "必要ない", "必要はない", "必要ありません")
HAN_REACH = 8  # characters after the word

# A short question that begins with one of these and asks for no work is looked up rather than worked out.
QUESTIONS = (
    "what what's whats which who who's whom whose when when's where where's how is are was were does do did can could"
    " will would has have should quien que cual cuando donde como qui quel quelle quand ou comment wer was wann wo wie"
)
QUESTION_WORDS = 16  # at most
MORE_THAN_A_QUESTION = 800  # points
