// Kimi Model Stack: chooses a model for a task, from the same model-config.json as `kimi-stack select`.
//
//   const ModelSelector = require("./model-selector.js");
//   new ModelSelector().selectModel("Review this pull request"); // "anthropic/claude-sonnet-5"
//
// It is one file without dependencies, because OpenClaw's plugin uses it as the fallback when Python does not answer.
// It is built by plugin/openclaw/selector/build.mjs; edit the sources there. tests/vectors and
// tests/unit/test_pupil_parity.py check that its results are the same as Python's, to the last bit of the score.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

// Data: constants.json, and what Python reads too in plugin/kimi_stack; the table is pupil.bin.

const CONSTANTS = {
  "tiers": ["premium", "standard", "budget"],
  "stack": {
    "premium": {"model": "moonshot/kimi-k3", "alias": "kimi-strategic"},
    "standard": {"model": "anthropic/claude-sonnet-5", "alias": "kimi-execution"},
    "budget": {"model": "anthropic/claude-haiku-4-5", "alias": "kimi-budget"},
  },
  "largestStack": 4194304,
  "scale": 10000,
  "head": 300,
  "tail": 200,
  "first": 40,
  "last": 20,
  "letters": [
    [39, 39], [48, 57], [65, 90], [97, 122], [192, 591], [880, 1366], [1377, 3583], [4256, 4607], [7680, 8191], [44032, 55215],
  ],
  "alone": [[3584, 4255], [6016, 6143], [11904, 12255], [12293, 12543], [13312, 19903], [19968, 40959], [63744, 64255]],
  "buckets": {"count": 256, "shift": 10, "largest": 1073741824},
  "kindsApart": 131072,
  "longestTurn": 160,
  "signs": ["?", "\uff1f", ":", ";", ",", ".", "`", "(", "=", "/"],
  "extent": {
    "marks": {",": 1, ")": 1, ";": 2, ":": 2, ".": 3, "!": 3, "?": 3, "…": 3},
    "wide": {"、": 1, "，": 1, "；": 2, "：": 2, "。": 3, "！": 3, "？": 3},
    "line": 4,
    "blank": 5,
    "wrapped": 3,
    "near": 24,
    "sizes": 8,
    "lines": 4,
  },
  "signatures": ["\n-- \n", "\n--\n"],
  "end": 100000,
  "window": 8000,
  "folded": {
    "i̇": "i",
    "ı": "i",
    "ß": "ss",
    "ς": "\u03c3",
    "‘": "'",
    "’": "'",
    "ʼ": "'",
    "‐": "-",
    "‒": "-",
    "–": "-",
    "−": "-",
    "­": "",
    "​": "",
    "‌": "",
    "‍": "",
    "⁠": "",
    "︎": "",
    "️": "",
    "﻿": "",
  },
  "prefixes": {"א-ת": "\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db", "ء-ۓ": "\u0648\u0641\u0628\u0643\u0644\u0627"},
  "longestPrefix": 4,
  "override": {
    "marks": "!\uff01\ufe57\ufe15",
    "blanks": " \t\u00a0\u3000",
    "breaks": "\r\n",
    "parts": ":,\uff1a\uff0c、",
    "before": " \t\u00a0\u3000\r\n\ufeff",
    "longest": 24,
  },
  "internal": ":internal-session-effects:",
  "pupil": "pupil",
  "followUp": "follow_up",
  "complaint": "complaint",
  "overhead": 20000,
  "profiles": {"balanced": [1700, 3600], "eco": [500, 2500], "quality": [3500, 4500], "prototype": [0, 0]},
  "whole": 10000,
  "never": 10001,
  "allBudget": "prototype",
  "pressure": {
    "failing": 6,
    "errors": 3,
    "twice": 2,
    "circling": 12,
    "rounds": 3,
    "recent": 3,
    "raised": ["follow_up", "difficulty", "default"],
  },
  "routing": {
    "version": 1,
    "modes": ["auto", "keywords", "difficulty"],
    "mode": "auto",
    "default_tier": "budget",
    "profile": "balanced",
    "failure_pressure": true,
    "triggers": {"heartbeat": "budget", "cron": "budget", "internal": "budget"},
  },
};
const ENVELOPE = {
  "history": ["[Chat messages since your last reply", "[Recent chat messages"],
  "current": "\n[Current message - respond to this]",
  "leading": [
    [
      ["<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>"], "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>[\\s\\S]*?(?:<<<END_OPENCLAW_INTERNAL_CONTEXT>>>|(?![\\s\\S]))",
    ],
    [["<active_memory_plugin>"], "(?:Context:[ \\t]*\\n)?<active_memory_plugin>[\\s\\S]*?</active_memory_plugin>"],
    [["Context: \u27e6openclaw:ctx\u27e7"], "Context: \u27e6openclaw:ctx\u27e7[ \\t]*(?:\\n[\\s\\S]*|(?![\\s\\S]))"],
    [
      ["\u27e6openclaw:ctx\u27e7", "(untrusted"],
      "[A-Z][^\\n]{0,120}?(?:: \u27e6openclaw:ctx\u27e7|\\(untrusted[^\\n]{0,80}\\):)[ \\t]*\\n```json\\n[\\s\\S]*?(?" +
        ":\\n```(?=\\n|(?![\\s\\S]))|(?![\\s\\S]))",
    ],
    [
      ["\u27e6openclaw:ctx\u27e7"], "[A-Z][^\\n]{0,120}?: \u27e6openclaw:ctx\u27e7[ \\t]*(?=\\n|(?![\\s\\S]))(?:\\n[ \\t]*[^ \\t\\n][^\\n]*)*",
    ],
    [["[media attached", "[message_id:"], "\\[(?:media attached|message_id)[^\\n]*\\](?=\\n|(?![\\s\\S]))"],
    [
      ["Active goal: ", "System: [", "Delivery: "],
      "(?:Active goal: [^\\n]* \u2014 |System: \\[[^\\]\\n]*\\] |Delivery: (?:to send a message|Final assistant text|" +
        "No visible reply))[^\\n]*",
    ],
    [["Note: The previous agent run"], "Note: The previous agent run was [^\\n]*"],
    [["Current message:\n"], "Current message:\\n\\[Replying to: \"[^\\n]*\"\\](?:\\n#[^ \\n:]{1,80}:)?"], [["[cron:"], "\\[cron:[^\\]\\n]{1,200}\\](?= )"],
  ],
  "trailing": [
    [["[media attached", "[message_id:"], "[ \\t]*\\[(?:media attached|message_id)[^\\n]*\\][ \\t]*"],
    [["Delivery: "], "Delivery: (?:to send a message|Final assistant text|No visible reply)[^\\n]*"], [["Current time: "], "Current time: [^\\n]*\\)"],
    [["Reference UTC: "], "Reference UTC: [0-9 :-]* UTC"], [["This is an unattended scheduled run."], "This is an unattended scheduled run\\.[^\\n]*"],
  ],
  "after": ["<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>", "Context: \u27e6openclaw:ctx\u27e7"],
  "closed": "<<<END_OPENCLAW_INTERNAL_CONTEXT>>>",
  "unheaded": ["webchat"],
  "headers": [
    [["["], "\\[[A-Za-z]{3} [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}[^\\]\\n]{0,40}\\]"],
    [
      ["["],
      "\\[(?:[^\\]\\n]{1,160}(?: id:[^\\]\\n]{1,80}| \\+[0-9]{1,4}[smhdw](?![a-z])[^\\]\\n]{0,80}| [0-9]{4}-[0-9]{2}-" +
        "[0-9]{2} [0-9]{2}:[0-9]{2}[^\\]\\n]{0,40})|(?:WhatsApp|Telegram|Discord|Slack|Signal|iMessage|Matrix|Teams|Web" +
        "Chat|Feishu|LINE|WeChat)(?: [^\\]\\n]{0,160})?)\\]",
    ],
  ],
  "sender": "[ \\t]*([^\\n:]{1,80}): ",
  "group": [" #", " id:-", "@g.us", " Group", " group"],
};
const CATALOG = {
  "moonshot/kimi-k2-0905-preview": {
    "context": 262144,
    "inputs": ["text"],
    "lifecycle": "retired",
    "retires": "2026-05-25",
    "successor": "moonshot/kimi-k3",
  },
  "moonshot/kimi-k3": {"context": 1048576, "inputs": ["text", "image", "video"], "lifecycle": "active"},
  "anthropic/claude-sonnet-4-5": {
    "context": 200000,
    "inputs": ["text", "image"],
    "lifecycle": "deprecated",
    "retires": "2026-11-30",
    "successor": "anthropic/claude-sonnet-5",
  },
  "anthropic/claude-sonnet-5": {"context": 1000000, "inputs": ["text", "image"], "lifecycle": "active"},
  "anthropic/claude-sonnet-5-5": {"context": 1000000, "inputs": ["text", "image"], "lifecycle": "active"},
  "anthropic/claude-haiku-4-5": {"context": 200000, "inputs": ["text", "image"], "lifecycle": "active"},
};
const SHIPPED = {
  "premium": [
    "strategic", "complex", "analysis", "planning", "creative", "synthesis", "strategy", "strategies", "strategize", "analyze", "analyse", "analyzing",
    "analysing", "analytical", "competitive", "roadmap", "architect", "trade-off", "tradeoff", "root cause", "synthesize", "synthesise", "brainstorm",
    "business plan", "business case", "go-to-market", "due diligence", "threat model", "revenue forecast", "sales forecast", "feasibility", "long-term plan",
    "white paper", "战略", "策略", "复杂", "分析", "规划", "创意", "综合", "架构", "权衡", "可行性", "商业计划", "戰略", "複雜", "規劃", "創意", "綜合", "架構", "權衡",
  ],
  "standard": [
    "code", "document", "summary", "review", "debug", "explain", "coding", "summaries", "summarize", "summarise", "summarizing", "summarising", "refactor",
    "implement", "unit test", "stack trace", "traceback", "bug", "fix", "regex", "sql", "script", "function", "draft", "rewrite", "proofread", "compare",
    "comparison", "outline", "tutorial", "essay", "article", "代码", "文档", "总结", "摘要", "审查", "评审", "调试", "解释", "重构", "修复", "脚本", "函数", "改写", "润色", "起草", "比较",
    "对比", "代碼", "程式碼", "文檔", "總結", "審查", "評審", "調試", "除錯", "解釋", "重構", "修復", "腳本", "函數", "改寫", "潤色", "比較", "對比",
  ],
  "budget": [
    "quick", "simple", "basic", "format", "check", "list", "remind", "convert", "spell", "define", "look up", "rename", "translate", "what time", "快速", "简单",
    "基本", "格式", "检查", "列表", "列出", "提醒", "翻译", "簡單", "檢查", "翻譯",
  ],
};
const GUIDES = {
  "premium": {"model": "moonshot/kimi-k2-0905-preview", "max_tokens": 250000},
  "standard": {"model": "anthropic/claude-sonnet-4-5", "max_tokens": 195000},
  "budget": {"model": "anthropic/claude-haiku-4-5", "max_tokens": 195000},
};
const PUPIL = {
  "made": "ace314d8353c",
  "sizes": [524288, 262144, 131072, 16384],
  "bias": 0,
  "norms": [
    23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 23170, 22612,
    22092, 21607, 21152, 20724, 20322, 19942, 19583, 19242, 18919, 18611, 18318, 18038, 17771, 17515, 17270, 17035, 16810, 16593, 16384, 16183, 15989, 15802,
    15622, 15447, 15278, 15115, 14956, 14803, 14654, 14510, 14370, 14234, 14101, 13972, 13847, 13725, 13606, 13490, 13377, 13267, 13160, 13055, 12953, 12853,
    12755, 12659, 12566, 12475, 12385, 12298, 12212, 12128, 12046, 11965, 11886, 11809, 11733, 11658, 11585, 11514, 11443, 11374, 11306, 11239, 11174, 11109,
    11046, 10984, 10923, 10862, 10803, 10745, 10688, 10631, 10576, 10521, 10467, 10414, 10362, 10311, 10260, 10210, 10161, 10112, 10065, 10017, 9971, 9925,
    9880, 9835, 9791, 9748, 9705, 9663, 9621, 9580, 9539, 9499, 9459, 9420, 9381, 9343, 9305, 9268, 9231, 9195, 9159, 9123, 9088, 9053, 9019, 8985, 8952, 8918,
    8885, 8853, 8821, 8789, 8758, 8727, 8696, 8665, 8635, 8605, 8576, 8547, 8518, 8489, 8461, 8433, 8405, 8377, 8350, 8323, 8296, 8270, 8244, 8218, 8192, 8167,
    8141, 8116, 8091, 8067, 8043, 8018, 7995, 7971, 7947, 7924, 7901, 7878, 7856, 7833, 7811, 7789, 7767, 7745, 7723, 7702, 7681, 7660, 7639, 7618, 7598, 7578,
    7557, 7537, 7517, 7498, 7478, 7459, 7440, 7420, 7402, 7383, 7364, 7346, 7327, 7309, 7291, 7273, 7255, 7237, 7220, 7202, 7185, 7168, 7151, 7134, 7117, 7100,
    7083, 7067, 7051, 7034, 7018, 7002, 6986, 6970, 6955, 6939, 6924, 6908, 6893, 6878, 6863, 6848, 6833, 6818, 6803, 6788, 6774, 6760, 6745, 6731, 6717, 6703,
    6689, 6675, 6661, 6647, 6634, 6620, 6607, 6593, 6580, 6567, 6554, 6541, 6528, 6515, 6502, 6489, 6476, 6464, 6451, 6439, 6426, 6414, 6402, 6390, 6377, 6365,
    6353, 6342, 6330, 6318, 6306, 6295, 6283, 6271, 6260, 6249, 6237, 6226, 6215, 6204, 6193, 6182, 6171, 6160, 6149, 6138, 6127, 6117, 6106, 6095, 6085, 6074,
    6064, 6054, 6043, 6033, 6023, 6013, 6003, 5993, 5983, 5973, 5963, 5953, 5943, 5933, 5924, 5914, 5904, 5895, 5885, 5876, 5866, 5857, 5848, 5838, 5829, 5820,
    5811, 5802, 5793, 5784, 5775, 5766, 5757, 5748, 5739, 5730, 5722, 5713, 5704, 5696, 5687, 5678, 5670, 5661, 5653, 5645, 5636, 5628, 5620, 5611, 5603, 5595,
    5587, 5579, 5571, 5563, 5555, 5547, 5539, 5531, 5523, 5515, 5507, 5500, 5492, 5484, 5477, 5469, 5461, 5454, 5446, 5439, 5431, 5424, 5416, 5409, 5402, 5394,
    5387, 5380, 5373, 5365, 5358, 5351, 5344, 5337, 5330, 5323, 5316, 5309, 5302, 5295, 5288, 5281, 5274, 5267, 5261, 5254, 5247, 5240, 5234, 5227, 5220, 5214,
    5207, 5201, 5194, 5188, 5181, 5175, 5168, 5162, 5155, 5149, 5143, 5136, 5130, 5124, 5118, 5111, 5105, 5099, 5093, 5087, 5080, 5074, 5068, 5062,
  ],
  "scale": [
    [-14309, 0], [-7909, 154], [-5267, 210], [-4820, 228], [-4530, 246], [-4295, 265], [-4116, 288], [-3951, 312], [-3793, 346], [-3633, 382], [-3473, 430],
    [-3326, 494], [-3146, 569], [-2960, 681], [-2757, 838], [-2480, 1076], [-2192, 1365], [-1823, 1793], [-1404, 2317], [-1002, 2909], [-602, 3507],
    [-270, 3976], [-48, 4266], [125, 4454], [251, 4589], [357, 4684], [447, 4757], [531, 4812], [615, 4860], [707, 4905], [809, 4956], [925, 5020],
    [1079, 5140], [1395, 5538], [2429, 7208], [3736, 8765], [4358, 9286], [4759, 9513], [5128, 9649], [5520, 9735], [6115, 9793], [6500, 9814], [7319, 9835],
    [10099, 9864], [16499, 10000],
  ],
  "extent": {
    "begin": {
      "cut": [
        [0, -148, -128, -141, -190, -227, 0, 0], [0, 30, 27, 3, -27, -88, -102, -56], [0, -54, 7, 12, -16, -76, -56, -18], [0, 50, 42, 21, -4, -74, -119, -59],
        [0, 0, -15, -26, -39, -46, 40, 141], [0, -7, -13, -26, -25, -24, 70, 181],
      ],
      "lines": [[0, 0, 0, 0], [-74, -108, -44, 14], [-46, -96, -50, -9], [-42, -89, -32, 18], [0, 27, 2, 25], [0, 18, 41, 97]],
      "line": [
        [0, 0, 0, 0, 0, 0, 0, 0], [0, -85, -63, -27, -12, -12, -15, 1], [0, -48, -45, -33, -32, -27, -23, 8], [0, -76, -38, -14, -9, -9, -1, 2],
        [0, -54, -24, -2, 19, 57, 25, 33], [0, -24, 1, 21, 37, 61, 37, 22],
      ],
    },
    "end": {
      "cut": [
        [0, -144, -129, -137, -174, -230, 0, 0], [0, 22, 10, -21, -70, -99, -77, -38], [0, -7, 7, -26, -60, -70, -62, -29], [0, 38, 35, 16, -32, -97, -95, -47],
        [0, 34, 32, 32, 30, -22, -77, -59], [0, 22, 17, 9, 1, -29, 45, 116],
      ],
      "lines": [
        [0, 0, 0, 0], [-126, -83, -33, -31], [-125, -55, -30, -36], [-75, -55, -33, -18], [0, -12, -24, 6], [0, 9, 47, 125],
      ],
      "line": [
        [0, 0, 0, 0, 0, 0, 0, 0], [0, -46, -53, -45, -50, -31, -36, -12], [0, -49, -57, -50, -52, -25, -11, -2], [0, -48, -31, -29, -38, -31, -12, 8],
        [0, 0, -59, -32, -11, 22, 22, 27], [0, -66, -34, 7, 45, 72, 74, 83],
      ],
    },
  },
  "kind_bias": [-1277, -1087],
  "mix": [
    154, 182, 190, 193, 197, 200, 203, 205, 206, 208, 210, 212, 214, 216, 218, 219, 221, 223, 225, 227, 228, 230, 231, 233, 235, 237, 239, 241, 243, 244, 246,
    248, 250, 252, 254, 256, 258, 260, 262, 264, 266, 267, 270, 272, 274, 276, 278, 280, 282, 285, 288, 290, 292, 295, 297, 299, 302, 304, 307, 309, 312, 316,
    318, 322, 325, 328, 332, 336, 339, 343, 346, 349, 351, 355, 357, 362, 365, 369, 374, 378, 382, 387, 393, 397, 402, 406, 410, 414, 419, 425, 430, 436, 441,
    445, 452, 456, 464, 470, 478, 486, 494, 501, 509, 517, 524, 531, 538, 546, 553, 560, 569, 580, 589, 599, 607, 621, 629, 641, 653, 666, 681, 699, 716, 728,
    740, 760, 774, 787, 805, 823, 839, 858, 882, 900, 924, 953, 976, 1002, 1028, 1055, 1076, 1096, 1116, 1148, 1175, 1214, 1245, 1279, 1307, 1336, 1365, 1392,
    1436, 1470, 1506, 1547, 1600, 1643, 1702, 1744, 1794, 1830, 1883, 1928, 1983, 2040, 2125, 2179, 2228, 2276, 2317, 2367, 2419, 2485, 2555, 2627, 2670, 2721,
    2788, 2861, 2909, 2957, 3014, 3092, 3155, 3216, 3263, 3327, 3393, 3460, 3507, 3548, 3613, 3673, 3730, 3773, 3816, 3862, 3904, 3942, 3976, 4014, 4048, 4075,
    4110, 4144, 4171, 4196, 4218, 4247, 4267, 4291, 4314, 4334, 4352, 4372, 4395, 4415, 4429, 4440, 4454, 4471, 4486, 4499, 4509, 4522, 4537, 4551, 4567, 4577,
    4590, 4603, 4615, 4625, 4635, 4645, 4655, 4663, 4670, 4676, 4684, 4692, 4698, 4706, 4713, 4721, 4728, 4737, 4742, 4750, 4757, 4762, 4767, 4774, 4781, 4787,
    4792, 4797, 4802, 4806, 4812, 4816, 4822, 4826, 4832, 4837, 4842, 4847, 4851, 4855, 4860, 4865, 4869, 4874, 4878, 4883, 4887, 4891, 4897, 4902, 4905, 4911,
    4916, 4921, 4925, 4929, 4934, 4939, 4945, 4950, 4956, 4961, 4965, 4971, 4977, 4983, 4990, 4996, 5003, 5010, 5020, 5029, 5037, 5050, 5059, 5071, 5083, 5095,
    5109, 5125, 5140, 5164, 5190, 5220, 5246, 5278, 5329, 5385, 5426, 5471, 5538, 5612, 5709, 5805, 5924, 6098, 6238, 6442, 6660, 6973, 7208, 7436, 7658, 7934,
    8056, 8204, 8382, 8514, 8592, 8685, 8765, 8860, 8917, 8972, 9027, 9063, 9112, 9159, 9203, 9247, 9287, 9313, 9336, 9369, 9393, 9415, 9434, 9457, 9477, 9495,
    9513, 9530, 9549, 9564, 9578, 9588, 9600, 9616, 9630, 9640, 9649, 9658, 9667, 9677, 9685, 9695, 9705, 9713, 9720, 9728, 9735, 9742, 9749, 9755, 9760, 9766,
    9771, 9776, 9780, 9786, 9793, 9799, 9804, 9809, 9814, 9819, 9824, 9828, 9835, 9844, 9864,
  ],
};
const TABLE = `
IX997T7K23hrV1sXkbucd/PXAqvHcXJ14sdp2fInKugIPX/6+HVW6v6ToxP9RsJD75HePP1rZx7fe61tx3+KDbM6798p/PX83Su8a6PnOj82jkPYrZDHuWCf8/99er9+10DH/P/79+K4s/U/eTk7NZXb5VX/quFn
KGfaOBLefeuJnnJIdY16M/Va5iQ8t5n/mv1Ju+1hfv8O7cLpDB7YG8hn46vYje2RzI6PfTdtN3i/b/VsnzdlXvue8YKNDvaHzu6tzZ79qwqnTH/NUDVasP9v7+BP+G1zny+0q7vEn3/ie1eL2ofezOwaLGT9asv9
yUvl+Ovqi1Wpi1J3MfWo/O3xlktXdfG9Dxc3piJ2f64rpHxZRIw9XTXctf7jbffS33wzeVDj3OVoL04a/gcT/s+v6+GR+3cxZjfVcfrP9oKzS9+uJaHX7G+fP/53C+Y8jcFJ0WXXriOBudht323PNl0y9/Xs29lG
1i3z/PPeVu+ntwuCmBT2VBJsbdtak1LdQ7h3W7rteffsitKneXPf8T1JG3f5efOmuJsO+afXr4AN5lRtVepH8Z/+N0VJzIq4dr+eKvv9Og//LyBb8qMnZ4gN3LT7+6n6ZR+QVg7/os4zvmW3gKfVynReyxM8xRFz
o1L60UVXX/zC9fmLrMkhuTV+qqoPrak9a82XcvVLGVzec/fX/H1v+sf0Uvbd/JJ+45tC3qDzeYu9t8HMrrfVxs9it3NzrL8f3x027bV7urQy4365d3deOx2tnSiNdSHi5nZ4zyPjpw4Wpv77qm190TQfXm/k+S9i
s3rvT30yeKpTtUfbm9Wb5l3qVeDPX3vaRcGx9s8ExDNWg2cX8rqnqN/Tvs/ivWa+L1pvt3viMgRufB/LGe4+6KmKp/wOSxt+rae5eZ6/0AqVnnvk9qGTu6fNVg62LZp6/0f9VP6/Y6K+WledNufnNP+t7/LqnWfk
/F5pyNB/DJyyvL1Rn30fjB/vF3CmOieSO/qcd1V695tdVPemLW/JtBPM/RyY22c0McV75V/79TW920MD+aORXhXx08zFBe8qd33949uvdjZ5lNuu+3/19fAtqevmlel3mh/0fy2L6+jmfFvJ8VL563b439+3/f+J
uoSffOqbfvf30Kav9rXXy+ar/u/fvS9L2SrmEb5VTn406hUo+Myj3ShvdNJwCesJvs/rqFNv24S509atvlOckcNmR4vhV2133YYz88hfKxRHXZ9wUpZvftKE8VnoYhPgC67b2PocH2Fft6zn20BdV8JI/t1TTdPc
5Cx4PP0rHv6IvyQsj/RbvHzHluQ5sBOgk1ylp3WH9dgxoUOyr7twe0IJg8/V3/Xuo75qvtH8WRtmQKbu7eVxlbsWzfXrSXB6ZOlqzv3xt1/Xfpy1No2THvL+b7Gd4RjL98y1AtDc995Ffi72Xzmvlrz/72/Z5l/g
Fc3WX8yqzy+3Tsndv+q7bh8tbeUpaDngWC11xPJXRZ5r9XJoz/c4k1OR02d/MTMnbr7fp/eWXGoWDfnmZf+qpLEbTX6u3IpfY06p7OhOyWit+t4P+aXhcj1Sfdt93za3kj+0pVy/2s+w3x1B/Goqqd/fj6/L+r/X
sa/19eW6SP9xwz1zra+/jq3KZJ17//BX8f52/F1t7Nnyr1bp2uHLA5+Zdsxg9Hyz82P3f8td8gSfznYY7S6/yX2YPxGdwAfM3ul50n5M9f0o/m6O9Lm1d22Vv8X/umeXev4t/HwxTm5/fa00vrBuMf1muz/xv14B
d66c/rP01w51/997jvB3csT/ueR3X9p9XD9H/4QsZcZv/zv3uBVn7c7zMv+nrwjzL4G3vy7jv3+efdB3l7+uL1iOz+rXTt/iDasLl3/M+rve9T9tliH2S301f9r62hyprDLrNNPRoJL4tJk+XC4J+ZsofbnDNRvH
A/9Hn/vk5z29Q8R/7EQne9airn6+nxNTbPnil/nKx/u/Jq8aNh7LqWs0ZornTvOkObes7uIn/6WTf7hDxP3+ezu1/RYh3lZFKemOXob9SvLAGKAOBCUH24Pm6LW8bz/19hjffTXmbzuk46CHN31k1CY6jrB2wm6+
h/sNqYzsy9Zu/4Y4eSs5uLSlU3PZh7f1vnzavmEW2/oU3bt39T3/hZfi2a6qbcJym3f93uy3wr3sNN3oL+9n5sT1HaHbkoZD9jVmKX9nNmSOX7yq3TMi8sKV/b5KevrPYFlsve6qvZ+3vW5r97zL/bCdf2kiUnTB
6K/8g/O9Nx9s36Yv599t1v7/QRyIbShyl9czZR0TuISpf1Z++/z1yTLDq880Wr7TV/T9/KEP+lxND931/4xub+p1nRD5Lr6y8sbv12j926v7zXGstfOYkuHMC31otj4Xd3KIu2rwjr+A/U3ecMjN6ra8XZ0xw39i
n9278rxmePk/u+bN8Bf7w0b0/Iizbnh93oDj9Vty//Z0t2Y+EzZJmpNi9fN2neNeJ/TbMTXzcfXwrnf7et1/omSuXI/3tyLa3/xi7j/VF2oHoq6UzeN2eU7mPc0p3fdLe6wsv/t2p1azUlz/f7s7mQPZOXSanv+z
L2s2Umfsrb6e3966/bcW02B3uPOY3fS6pNYvZ8Lpj/eKeW8MmbP7vT31ZDlcnck9/ZGwH5z1f9v4uv0ROm7+uvC5fZ/O/nONfNG1YMAGJNk2He/yFk35ZBrN1bqPVqx/WGuR/YvtFfb/t5g+d90afntqrF//fitI
ilat9drzT4j1zlizGSaqvT14Zi3P6MXaZnv08mujLvY2KRaI3QGrypyT7DzeRXLg+uoqb8hlmV7d/qyZUPGzR76Ri/y4Z//HmaxqbKtlGH8nMXBvSGe7Sxln6UsROVf10bwxd/NX2vs/yEO26naehtPoijIucAUs
NyWI/28z4634rLP1Y1bm2/XkZOV6GW82+dzO93ezZudzT972Lrmv/98L+fWZcvofS9/TeF3SI+vaf5K648d2yzmm/Z2ny12y3Ho/7jMj4ZfkhxPdu6t5Iy2p7+6a0V+O300fQ813+ZN+iR9gXe5v3ZfaR0fvWds3
0aLfM2d1Otn+9opQd9F+F/5hEYalCe21eJ7fb0/uxL84FvzvcvztovP/v3i2B9x+sddZmRRf+/f3ozd/z67arbMftnH8ATBf9e34Qfd7G6/8TvxQjfVn3JkzK+um60F5uiv7ooZfaZh+qY3WN5Rl9fevKLOPvzBF
UnzHS29L9j6/RK3ffN4a7kbvZTJbb4058PPf6+NfZTBwQNtE5y/+U53109Vkv+4dp8l2fa+HnaxYd9odzD9S9i++PzJ3Cibm9yrXXSWT93ise+m+GrenfdaS94O0ubsN25708AZVLlG9tPv5mz+t0VW1p9H2BYd1
9FR+nd7xdH+aKvH6tr1e0F1ZyJdK2/gcY06/eo7NHYY53gEdZHwZ22dWU6t6zptpejHIIkoVhVU3vH/94+Z1npJxS38vA2qq4974vxVevb26iQgbP98l7uRQ3Mf+M6BuZ35u2i5/RIzRtwGnFDyLZ1t6ylfJRU5C
aGwXvqsqiovf4ebJsHZ9Te9tx/ptvHq7pvDKzh26NgqffSrf5323d3OlWt36LH9tz9vJ+ix72+ar7/7dOiysdxcyx3G/+7jDhYRsZPQ2PWLrQvZM3OdFIq//+Bp/Zxhn15sZ+Jzv57/jzs+/vfTThtF5ob7639VG
Z+3eqprd8u8YX3sO9695q3wM0ubeC+grerfamxvS5Rvks//FIfWfFjyOg1avZWs+OeDOW/zemG+5XR3vxP9CX///+HjMd7NXNcpbcbzk9F/lXRt7LuTpA466Sv89h6TuM77u3O6+GXGszT5lvVnv/v/u+0KvknV/
PvT8JnMVYJ/5t+xWbjPlq1mfSuN+5133xRvqsi7G0Fal3m24/6lPq1Vbnvzf/F5J0Sf7Wzpe+H+utRt+9Sf97twtr29oGrfjS/757a9Fzw28+rVfYzxO531abr9q42Ist5JBotn9N2n9XWs945O5f0+ctEyeNERr
Rq73+1yfBzq+OBOoncxG2q/7O/b7WRnufJ199rv5bl777k2m7tkje7cbgaS+XHsv/ZEyG57XX6s0JV1Hmqysu5tz3Aji49TbafBN6fe7tUVu9U9UHsZVnL92PHf0ZI66GRfD/8u2VYJOo9xk0TtjX71/bfBNNrqs
YeupVn2/70conc9DUEr4l++JfaBT/Ld1/f0ZkfvxQ7/yUA/80eaSwtJbRbLu972RsEcOv2C+9gq3uBYbvN86dV87vCC/YvH/W9muXu8913vlzyfBbuQ1zI7U9L3yG+PdOs3f7bvWB9G68AtxfQP9WkxxsmXm+58X
57HCl/+ffze9vpvC+cF7fMc7dYjf3v/17je7b8HyWE1x9du89icdZcu2PuwaWOLcL+W8GJmHb47/Z4rv6qmZbt3L3Fl8rXm3ub5njfEfTS99IVl7Q7sfr/Lwq5v4bbsZLX2bF5v+K2TNqL7nfn042n3nsMY3sB/m
74NkR2r8Z3/MdTSU/3H9pMYy+e4Nsp1Le/aI++9pPffe98aann1rx34+tcfTZbFr2x+pD1D7eMOPl6Z/S+1qjunOhz4LZfs3K7aMOaF36tz1LI4C+32Lv/T9Yhm/opw57L1Ucv8jN3N/MHPzgNNju/WvIzXyjdYg
/zmkbzWH0hftWjp+n3qMXHdLX66nyvc8LMtf4UYP58bty9229clfUKbGg2Hovb8Plnotfzh2n9PfTHemN7qSP9/t2vxubo8UX9z5009d6x7+nO8Oq3FtQL/unTWtfVOx+/y88+vpXq3LTd+nGXmqhets58vrG3Wt
exte9KhNPc0Bo/ZUnmd70v3t4/8AfxPC13Gp1tlPGE25MsP8go86gLeZ/eW00D2nH/yztJOQn3tHOQiN7nnuui9/9Od8UpPn2kRtQr/q0/s/d04Xl6IlfU8E4b1Ng1W05h35PG9PezXt+OH8GD+bJ9Jn/uQ/KGl2
hblCZ/29Br/2/eJYvZVC1Z809tu6TTi3D9J3qbuf0cZbhVe0WyQ+RjO1pjMZ/fv33i6O/xey+13U9fDxXx8t+K71+5rjhRLRv+y+f3sJ9jdv7vb/s9l+aQ5pg0O/d2C197P237FC6P5ZvvfP+b+SO3Nd40FYwz5p
tfT2wcFaSbnKOX/9b50y+9duMVUfn/O/aew1xtv+Ne6dL4U3h/PTmWntTfnudNnSU6FD/eV54qu9i38tw38WnZn4fsz5vaUaPVn9rlET/8P2hzz99T/vzxrXug7vvdb9rkvEHrX2PLfenD+tNxo+7RLX8/u8I0vo
t1eo57vPsCv/eve+nIu/OWh3rndTsvTpm1bE07fhXU58Kjz/gqONvdmKN260U7SS83TgCjOiBp27m1+nTZ4pRjrmePyx9H4Ta00fEvLLlOqjF3766arT+PSJO0MXfBW+9hPND2929bbevmvwMu6rl2px0pm/HO/9
8EePndfdeNazcaK63fX+6twx5DO21i2Sanl7v1rX+L97fVJ7eBrv/TDwRr+XfhfA1rLf+Jnj7f9FPsZ7GePuJW9h1vsmnX+andPdspjj+U3D899bm6LD/qVpxnaWsHC738VdN32flKDN5quhX3339V7bth/9RGw7
46PPz34vO9HVZezM3NbZC+vvKwTiuqfAusmeU/92BKgbT8negIE4Pz4rnq5I3/536hX7CZl9OVZwz/2W5PR9k2trR9/3NtKH/s/Z6/mbn8HD9sVvXUNwEr/9R+xtk9ryIN/f59zeq+RCWv3u7//d9WXN3lchdf3f
dp7+XR/r9Ya3lPD7GzP9/sl/d/D9Zv8PTW1+ak/+TMuFcmhbceNmzbf1yF9j16s8x8yDKG1ZefF/0r9cpW+huWfyd+Hucv3HNf/0+hg+uv814a1/Rz+jUOH/gnvDhGPzl+JTLfWZ709vv/vJraelkahvs+q+GX6n
DjjrPN2jybY+vvGeXa/O4WfZ/h1OfVD+Kf/7wk5Uy/fGuWvAT6/uv+6B+N4WGtn+dqhG+o6r7x7CX23JIiq3XybaiZlbvif7Vi3ZdVB2uGRYT3Q17Xo2yf8P9bp585YvO+j5/tCpQ7td++vUROPyGtvJUvPP9zfW
df7pcDWyXrS26f7rUfJ1tH631EcxPvTEoe7hfbP7//mW/tvf/2h2/1VVC6v8Hu7zUKcnuYW/wutfvU7eLdg9P2uzs9bY/zy2anneTV+2vPMz/tvMxdqP5++KXjqyWEPv6/1Tx6+Ev/Fn79+PmrsXK/P/rVjVXnnn
jn8ptfpGNvg739n+c5BK+ll/Jj9E3rflVT8etju/m+Vy9fRcT1HbbhG+Gn+z7efd93X40+3Lpbaz8X+tgk5bmAQf9sX4lTMvhbZq/yzkHJ7PZ/+f6jKn/+pOv/s/lnvy+NxlOrj1wqnLXPT7xp+PvFd/tHfnrvsr
zrfd3SJt31k7hNS21La/MI/137r78OVHU3fXy3fXud7f73d+/fXPOHIX5+OyYGvP/PsX//WHeN1ezLx3Nt6i6hljoD/xbSv9ma3S/+8I/+63pcu7aH8X1gVAkBH/4zOWZ5/3N/ytsedpFH6IANidlwfHk6cT1f/G
K0PDeYlCIp0K5kfXp+cWvW//mZpszB87mlSq70sI33qauriHf9on7az5snI+L92PVWc/Pn/HvQDJh38hxd7J9sf4qTH3uwy5PxB5czzVLbO9LXZX93fZ0Brr/xjs35az+/4vrp3t02/T7LoGdcGqSJH/aE/VH6eO
hvf/9jUkOd1Z87zu0bp/dpnsdzX/dFnukNN13rv+J5b4Sf+f/+vz2nmazfrMb0l621/9OEUq3en7/81ttm/9Fwp/r/HaZpv7V8LPr+5R1kyP7IK4xvZ574PRZetXbjf2fzFlAto8nM1e7T9ehro66Vf+vH4znX07
0vk79RH7/cS6cwaDX5L1uz5jxP/HdpZ/xtazvNvM9vF9sW7SzTuV983b3HOmpKnhr03dq3+uzMvqmOHf/tZkg0dCpGgF3Ua/pSs94frVNc8u6D7wfhyDXXJy2OqVmX/5W15Dx0HT26RHLkQheoOWt/n6r9ry2zTf
mbWqw2WELrKQm4ZkkQlbc2vJcY/77EY9jFLnYFZF1OHXdV/4evhxd1K2OXq++Mx18M5UNewbSqV79a81viRiddq0SP76kMWygmNnP71U2w+xjUctS4X6Cq/uVtbDKXe52ofSNsUud/KeKTvx+qqX9eF91eZ2u0ZG
3D5Ef7en7nITf5kLTul7Lb9KvYsc97843o+fQnuq0S2Oltrx7DVQ5zZ4O+uVuBmzOkpdhJ/NrLOKYy+JrK6uJW331dPyizy/JbXXF87955E6a//WPXv8naPZcPnrf5g9vX1Yu49yPuePN7NXPyXOC8ZtvPw/jstl
2dhDP1KMpZMCkr/tn/RvynQnKdHLvGumnbz4N+DfS0l+2mstID83PO8xYbrTfiXttCnmDfo5p/f7P5v7+9nf12cx72+eG6tX59ziFfnTXhZHKnr5+3Br/iO/W/xFw7iPGc/Jc6yO9rzawRf7MLsu4/3ukXP4tFk9
p9UlsFEr7t9uFPon71spS4Wpuyz8R+/2z35O7H2znFna+LAfQvKX2TTa/diqzf9Hkl65jbE3rRfZCJ859btZ/e/nD3mlKQ99tLl9k5/xvNmNFi9bqzznixeF5//7j3j/g+m/R6fXdSnDaPfAP72IfPk//69byr7e
++S+VvpiO+ev/uxMlO3+vJoZ9X06RLCs+bzWgeRdPn0bqfAmwxj//6UbnnlXrl9d+9Us+gv+tPbvFRxb10eZe7VeZr3aN4GpfeaeaajOin4qfxSb49nStp07E/WKsINa1O7v7hfVU7/O1XrX67571cegl0oPqj72
ftuI8furf//33PtkFn1Ztcv2Se0fH2f/RkXvN77XW1PKW9Bq80pZPu+C92cFLxytbFwew0uaRnptg/bb/5Y6d673k5Zfc595EB+a3n1PP/F2iEnchxrVwpy9KMvOx/ULiemLOTnUtvmRt663cu37k3wM9cg+810v
eV8/p9/Stdr29v57b4T6PuUA/Dtsqff+TTJQUSZr7n/GnMdej+IoFF1p2sESXebvAwj5y1a/vrKQ71xvT8vmMH9BH87GjLrUdsgJj0XjcaJ/XvFvX6Qt46fpghvn0179cnl54UUpbLTnivx0qD/95e+2iTeoOVtn
K4gCXyn/7vjq7kWVmE+5i49vuV9/GrZ/BWd9o9/e8DJ9/3Pmh3TvI9shz6Pe976s53iqGq8KzPTdHXWuG8W/TDJ7hvnvdfXZaN0x6PXkPwHA8XJ49/3ew5VeWevZqTCZ2Xtnvec9cSx3HWPoc+Jiq/nI8tkTz/33
/77hrt+Q22OqlULpLbZc5b9ZPybv/SedKr2cD/Lnt9yO94O9zeInAwf8/9Uy8x7xzPuIbe2nexEf+eOa+YShq/G04+faK9h6+XzT9NDIrl5Pq7N8+dZxLl/NhAb3v389sfFlmVCr/84G0jdvrRaWWUVVd7S4vMDT
xb91vn/6/gvgBl35CpQ/3mrvILPrZ9/xqdvz+17WuPae4dSWSz635F4esxEzryK9WFUxWV2XPjXdc5L74nz+45Ieqs5f063fxlyQlnO2avzsiIrbod/hXf21ztP6oTph/97Mdnl//W3qvu/c89N1+iB5gbiaB/rs
D4f/y/Yw17Vn8v/WyblbcKev7bypvcyXiafXkL/4/KVMVR2BX2oz9bnPeOuDitRv0xmNrfO/1867qrOHxU9GcdBmviScbOfkHcM/mQwhsQ4J7/0yhdGxXvjnmX9cIq31Bd6pebhlUvypvq0xIn3l3PDvverb0Fgp
Rra7fvxo/Q73vcXU15z5v4PPsvLqWPikDSsJ+udDUx6r3X9Pp6Lar+xD9VVwT71MRzJprF0wc/pyz6tb+93auoXDq22da3WQt27eaW165SjPLtu/tVf/mOf62+3iJPmPv2fiU2T/TlG7vw/cHZ+xczj6NtKfVR7i
tc/pPJYuV/F168dfkfN/Gecfp3/T/re9A5rI+W0u1stadXRS+f7bdmN1cTGrD28r7esJlW2HZp17vif/CAtM5bF63Pvwjuccy86uhP4g71BnMvbru8pdq7u/RJvK+/5m02Ui+UjyFZ+TirfKWlBPr531nInkRnLe
RfefLx/HVr57Z/72L9RUBrn7FH3dG/0kKj/z1nPX3bJv71dumPahHl8Ld67OOE31fG04F/xoaV5IPqKjrb/U0fMOfeL1uI1+5ryfM53GZVd6hf+/uT9M1VbeOvVLm2Gtt/fPYf2Ntbse8LyqdEbVdzninpkVgfnf
a/d1t4tFrfX/0j9Qpor8PMJn1Mvb8/vm+/UORR/Mt+ZZa3zyF61G6yQz77aWd52L03t9oZKpm8tUxgH/1ruLam8xWs+v9Qzdre0ZeCbLXrR+Ve/zGy+6X0Q6fW9veSc/2n1N9kembg7wvtaOZf4+he91rulKbKp0
3X92fNCz+f5LKdZ3/589/EW914/C5tvrmbll8yoeLhbivz92snS2q3+/jmOaPwcfNAK861H+qvmfeC8KZJ2v/59/R+NwU766tyFyTHUZr7p0Q8lYvn89fTfHMJxf8+/3M+fXUTeN81p2gf+Nt+W6/Ma9v+X7L/Pf
9+jMLWA+58JCJz6lDmwgvSVXWz3/6sWE/tulj6uLNHumIq3N3BIW+1s7bTE5dpWucfHY3IffHKzpuvL2m/91cF57ldr7UyqyXvZ4dF3oTtJEn8X+Wp5SDut6aQVzdx2/KwVR1LNn/qr9nax6tyImFfqPrivO6m5/
rUhH/SM4J2VnnkBcsne5+/3+5MB6FDu3K3TDX/ef7fv+9+2o8O+p+9ffc7v3JpNWo365N3p3j0t11WOv/6n8hvnvuL3HDzY6PX23fzMeFrtvv75waX+WFFH7ukwi2GfRtA8llYHd9x/gN9bn3WbjP0TNrp9FBId7
+nv7/pXfwWBad+26ctUd5d+7M+HVH/8eBy6LbW8mDv3decfLp83zlm2dq052r++fZwfrDzxDP198/n2dn7de+cxzhzeOndt17Qt9m7+qfvWd9A+rrPf1eq+95bZg433gv3GPKFq3g3Spnkpv9tfv9dre57Nf36/9
eKx1SO5GG/gdC+fMjWn2X7NANwu/R5e6/+//X3duvnidhfqD+SvIVJDKePTRdwvrf6z3dnXq/WrBY0/RO4qluYegtUbyt3T2C6fogqxPqPJ98n7vImz9wvF7+FXhs5kUtGsrNL6vAIs3kf+f//lF1d3v9fTvPb41
r+NpPSf+neu+VwfXMVcXJv13l/Dq+zJl0+/bQetK7W5ccXBqf1L5yz6dLj/XbJPV7W765pTz1Tuq+dN/wOreVVPY+xBup8qO/1k/9vXnb/8927ObbFPmj78pjT3QqP+1br8/P+sIyv/jdjprczx1VfXrn/39ZseP
0fjX4gqTzK7/lu8vSfqq11ut9vdvr38PFcW2b4z+drvS1p2oBizmhs5N7s6xI8+4s6WV+6vtkfEmWWNFd2vSNGzm2bebk7XybOMafpWanZmbqZTAniuq+K3N2+3R7SqkBK/uun5PunfKXn9zu3vX3f2kl73lvZTd
BIv1N19CnSu39m1W/Ca2Sm2i/eVoP3UsobEWZpX7rT+/k6afd30vVdK+83X2guz7ixB5ZRLvGWjjczmCe3Teb9gM60fR/1IsHaxk8UrkaZ8uH2fV+403eiP2/4T9++3zo7v0sK9Msz3mdnfpwIPswh6/9/tQzFk2
+4t+OJ/3dLvF8/1Sg8poemx1CKTGbO/kTJZAKnziWrXKYnhl/M6vBe8q/XCON67+/NTfFdTrWHwA65ecas01xbP3H24WvuZ/j3b39XyHdHv/ueWvzuh/sszPdf/xzYiNK0eo/bIt8oy/rflb5i917LWu4c5yHzxX
LlgO+Hdi/Zl6LMU9cwbsPT039evLs4O2PBr90Ur+pgeD0vXft/LmO3UXeYfEW/Gqdp8rtR+rfrRS/Qnf9zRA/knr7j3xMYlqNrfakZAGkPPHzpJGqXsjh/KvnbOzRqxbwddo73z096z2ovJ5uHdS51WO+XueKOua
fqSbNWa1+O2fc+gvfc4k113qf7vy/uj57R3ZxNMvXw3+yg8p7s2/HQsbGijlXzh2Ft2wdo9Nj19jvfdTeu0p+6u4O/cinzMbmkT6+Jv/+txqsp3/9e5+LkGnVps2Mohckj4s7npv9zy5t58u/td9N193Y+9A/xi8
bNwVW1m1+62q7oe/1HT9tBynnuGfN+i7frF4rb+/Y/LLVDwebHz753+JwvkHot3Hee2hWE2415x6WC/v+322t2NDbae7u3qnse46W/9//ajH3k/u17K3l5NG7nTSZimlHk+tqNb+nz+Vvou2o9/zTpzmgd5fFpt6
+Rw66HHnzjFz2fpfiea6D7lJXky1Q54fKe7d/x7G4mtEKlmS/BTbBz9Xqt7dW/n8276uMx+oEirx/PFuWeOsLea33nmn/i7//szkMxX5WcN8eU+9fnaP/Snupt+BUMWZHFBt2V1+fXV7RdxFO2nN1W33X79uwSEZ
yxGkpsWvm7SGThKrVHrzz3sIYXGHeTeC8s+tFljuUurPq5P1OKLvzHz/avuSoKk/S3yNqV+aDf//xHdUuvP9HiFtUz05B+K460Vv98iO4KX+++7L/+pTZyy38x/PfdVH1t/f6kX2f2Mlr/1rUiSXve9eR/08Ahzb
GrAjSm/K/SM76r/52yDOqVEef5sjmfjeFs9r/iH903b92/KaWFanlM2nT/zZe/66OPiPP3/6sv0EqTsVeGbHcb0YWzzZeqjTjefNzMwVD7ufGVJnP8BejeRbW4a1u/KGS0kH5KXSee19Av7r5q1lKXcq9J6fdyze
eyuD3/cjWyyfhcMvZpIf9uEtf3XZbm6hx9rxzeubUO9+4/v4vO/v3+XDVocEGd2GIv/ulIo5R3s/N33shZ85WqT9r/JQq8rZjdv/q3Jt3zGn2536Lf5KV71/0/QvbontbPu+rIt00NCvzMrkreLpLutJuefbeWsH
g33Ee+5BwT6rJuVuavY3+5qjE22Kc/FVZA6v9w/bK6X2f4JvTHtNfWZLlFt5t2cwafnu9qwmsef44MGTt/9ePt67tHUU2Tv0Nj/S/G98vxr42+aMfbb2v/bZs98vod3ssvvjs2yr46aLxLfrJNfPvvSuGMS7S0b/
fJ+45+Cyt2S765vPuXJhXTnt6TwVuhWTwt//9FKb7e/pwu6WrG2dXv++Pt9czbU86L2UuUO+df4sSc4r73tl7922jNG/DcPj2gP2pyG7QWUmvbxmtZqTvPfhG0MZtr7a6a72i+y4vO/6KNj2xzB//fb/dHvv/Orp
vq/7ueDY/tvmS+uufezvE5DJL9eyvcFfREnCuQ+u/9Tf1Ste/7VS+/fWWYV9ATS+IL3pOkfOT3Etk6/Pppf+8zPte+sG/5y0HMICym/35xqu93Nb1tzzd+czDfV/n+2Pfxe57e605qOWrlbevit85/z5Fws4jnae
buU2F7WavppmHHfrCv/7fu3n9vq/8fyPGvsZ6dP68wMPx3OqftXrS9Wq97W4dx/00zZ+3xaHsaBCrvs1utTpDDuqwWF0G6xdclaN9BUl2ST1fv4B0b2t/0opY1BOvCX7Pb9Zu7ElbK9tcLmlortfPyZiz59fu3jb
ul49/+tRdr+XR+pU99v9+Ft/uldqnnd7vO9ncNq8g/eXfknePUeJ7urlHwJ7/D09A2EuHl+Xn5lI1RhUf/umLv/NZS+x/6eZrv3S62knjn/JvwjeQkTp7+Y5KrsG78dRel639un7888e/7dy7ONnXfGtvfo0a8Q0
AL7rfJDwW3pHYYjqlWO9+lxZXHc9bK/o1saTmt6vCO842r+an7rXnL32FPC+9r7DN/b5Z1O2hPyXc+btu1nW+a9ed3Aozv087ow9PxamT59vaMnb/etXyy4Pxmvunnb8RfuS9KG2qj27DcsQEvrk6yxtt5ajy3kf
/m2PPu/5cWdWxb8y2UGUf+ryInvLYf4+56yrO7i3ut6ezgPvWzv0O+/I3QEj5zWiUi+03+e8/kmILu9X0OR6l/D6VZtUPpu9yZt1jP/2Tr/fJWP/zfm6q21Kevedbeu+Pv+p24xuC3+WXevbq/v83Tf/T8H1PP7r
zvFr5lScurofBnJ83sSgcVbjPfy8+PIJrwtz4JLn3a7O/7TXxab3Bv+WxIftx12+9X/Oa6/e5OGa0KUr4cl5/+N1z1vr8/auN9o70/OLfZPvapne69b/vh0P2Onq+01afb3UJBmGQqx0xJMR+5evXGJVe9v9Eerr
/8w/rePof+saZZvtZ6Dv8eZ8wd467/Wlr2u99edp+DvNPL6t+N3byfnNx0nTqZ9X7nX0drd+/nTrtN4MXJr3vxeTj/uPuut5Werj82d1Fr327zjq29iPH4+mdv+3/Ocp/pXbnaXev6U79ynH8GXq7GbYL9JcZcJ0
32/77S26M9w/M3JcT92eW48843WgZ1tY8m6f11Ut8t6WvxTl5+/Xj705ED+7bt2tun76922Ry92Wc2qHObs/4q/R61l7OwqrLzR/WdP8P8ae2Tt7HKz3r/eld/arWfcb36WVfrXz/IZv3P0d+dsHTJX7PzbNZvEf
ZKkt96W35jSq9gc3fmnf0/6xT8LyZfjTr6n17jeEarh+uVLFof5JvvT1+9rtvbJflsfOULft+X3dZvIGfpOGganr2yUbRba5PGPe/l0d0pNs+/jvY0DXcMluzJad/gKC3ru/tJmlm8bZYU6eH8G/vWY2pL6/XX/h
5f4rOGBeJP4Cz9e9ykc4yjFtwZN3Y7UaM94jJHnSf3hognsKVmuXbw/o5U87/+W+05NLzvFSdH+dcbe/1PdfF92LX6K9/8tbrOVTHlb/5O1uU/Jdb/bLe26LKR+T1Rn90HCNHe+16/lvs1bIyzPZfr9brv3d4PLP
7pfx/Nfl9+++91nFH2/Ssxc0kRTvNrCx8NHzO2fxVvYj47aVW8791p9J2ynPO6Pe+9r97I0//OayfhdHvmPYsG9DhDpOPN/+vL7gzSu9Mbnl/Gq4vX0P8rxtzdYQ/PRaKO8nts1ny+zs2aM+Ikj/W39gNX/nJT/8
7bOHXgVk0x97dhu/tCRSIri4te+4JPOv/rTp9Xxovj+jKPd/Le/d+2Jq7er8dz5bNzc1Z3/N9n6+L1jfKdN4Q6TU4+nff3UyXzeW7qmM+RLJQvaVQQ/OrPFWbqXHa3fcloCULbeUL++5ss6fxs3vnic/NHk83c7T
10faa6fcMq4o/15fp20KvI+2X+u9CaezlSDwyKw47jerbEn9O53v4z7znpY2znUSI/7r4lzWj53f5ZvJc9/dTffY+ybaTjlf5Ppr/8Sm3m8ALDpegDXP3vp5nzOU9ZRXRfT0pzeL/U8fZ//G7j6//uW1tuU/+d8G
GqdM+ufh6etrZ35zrr8aHN+Z52tsv8rgh/5+fx0TGaabZ/djgHfq/Tl96nb6nvrqJ3U7+TPb5vXni2p/f973Xz/5aU/g3wI7cMqw7jrUIspjsuVXj/8vfA8KSfpP/83KA7p3v6f39aKQ8w4f9n7QPv336e/1e82Q
PUHms/XjdusStEbPbzNz7mj4r8qxkK7qnZXPea0s7cANVXfcfH63fQWdsL+j/9TuRtIKfGLXSv75n4rx7SsZxWafLZ0lar8tee8Tkm92j7tX72v37T/j+ihnOE41a9tt8aPnuumqu9Tqi/Vfc2fEvVj+11/TXjxa
9Fv39dd13XCtNpb/biN3/g5W3b8LQEYrfzUCscuf1MpQrM7dfaxtdV5IL+j4oat0rv6vefl23Yaac7O78fFfXi2F9wiw7o+P7z2MLiHlotu5G1PWnxa+d2Tp1nq621jNX/p4+ZrPOzuf/Ze/mG/1P632311VrDQ9
W9/mP1/EelT7H9H0rXPt3C/9v9qZ1lC5+e03/8Pe8//kfH8vz/7jYrSVScPS6j5jO01fVn88+O57UX99taQuvD1eGN634abS+f3422Hq1ZQ04Mx/zvnBveu7+9/uthH+1u8oJe+g/rW1v3Jl9Qfd/XG6dKbt0UMc
3M2HaWu08Y7csJlsRWkJB6MXP/nqnW1Yf3Spd7Wo+KPku9yphs4Wmz/8rXaIfLtFvXb7jYwtsda479Iz35xzOmZetb/0efpDSfaD3cnuLtZjS3gvCcjk0X5Zj/63jkAli61zPP6N11qleSaxh0B7T3VdH7+cr3P+
30QCcUb4r8QjhDh129+4N0tpjfvFnGd4e7t04krzAS6HJgbLvbpaFYS2eKi3Rvb5up7Jb2pvgcR/VVvGtvXXa3oHFusbzfo1bdfM94K6vZ9NDv/Lh87zXdT/vsPmWSuvvr8V43NdtyZvBVVH79s2TLXU5ktDsr+5
bbsL5MbUs1FbP6ju3qPRqz6TRamBuO6G8u/048/lDXb1XetFhVvv7LkUcr8V/u/++cu/+1Ev1rUwHHTf7HwV8bMmbZ6gdZm88Rs5n9pyefOJP/6+zM0z+dc0zR01ir/pOkdicffq/8rT7H+OCwVmzGHV31fNXLeb
+4FW+P9fh77NzY3jSnGzhv899/nPCZoupk+26jc/Hg70dvnEX0H5mZGAJne62dMXh/K9nrktV+/U+7ebRRu23pMx9Gx6ljv757XT2OUysErk/XP26+6jltP7+n67OztGdv5ukc3i9d4zx5mTrMONWtu64b7Ckqym
rcO7FvOr0aI3g/N9//ttup21deb3f1//LEHdHU9TjUC56BpX8Q77bwI+q31X/1y17iJCLxnJPawn51T0/vTLem81Wzb2qtd58Dv+I9+Yqr63sp+umXaOoYSFygZeOvSJ/nBRN6a2h9kqd//yBvPbW535xXOawoH8
pvzx/10e5PfypVszOk6T53VGX/nZm3j3t4rPms/v5jbuR/z3ibstW7s/77demMMWntwacSlzbav/d1+PBcFfz3Dzp1a8/i6EVdy/f2vfOrhVivuIGi0f+UTLk2rHxa83vfHmnZw4WP8KLd9hbSxRu5uFERAifTmD
iZc/Vk2PU9/lT+Nt3PWra68Rquvv8bnhuv+Thyhda6crUJlr31U3kMvvDfWWRqzv/4wYu1777fS+fv1Esd3pOo7YO/uuvbizs5J/GFdbidPxtY/wMxXHvP/Q+ZyJ4lwj/fqok6htds/PUxxwL7TPiwMZkf9j6QZP
6faed66kVAyxJ1ntvseSWcYqXR1HSej1br/7jufzt2d5unRf3+n+7hf3d53ZhV34LjMelX8/bWrTM+Gn2s6XS/X+VcPWwoyKbc4hv7qa+fP2fc65ZUH6qw/Ef1s1dND33RyyZvsvZLJReNu5wptZyU17o1ffq22/
jv/V55/d6uQS2/28mLTu97vvsf6LD5raul/b2tFj51DP1ndg/U3hgfBjau++Xszp2Pqp6NpFGR9+5XaEQ2mH/xfvZ11SpUd7fXe8aHUPeN7JXs72j7lv/vnZ7R22/m5vZ2endW6m+tdnuvRRedX+Y2k3W9pv94cc
v061/fP6n2/J2rL/Ypf9l+rb3YFfOQxRuMUzerceAyHl6OXtjZ3zudPY9GvbNmh9GjvV9rYmRtx7e2t1EdzpezjXeb8dMRL6865a7eJ2ZdvUNSbL7/XIfZlJ0nrS2+k0uu32+ytWrvmpu/333Vho0tQ7g1xua4/a
RbHsv/Xyvy3/iRHBfPx1dF96bHfP5envVOntbfIr6er3/Xo+/JV/pWIf/ezuNfr8Hu9/+Hd81///d6iZT07rveN0Yd/kr1Bwcbuj6RxannXTvemNpCT22L2OElje43v/gu2ufnYF8eiqKy3UPKY2uUPRf5rv33ae
eSHcePep1dftWHDOHNLRV1Xsn/hvXz7jVp4NaW+/lKznp5td2YDQRGv2hfk7thOs6che49efU1bpva/7qY/IePXwcGtG7uvv2v1m3Hi/f1j93e3KvjSbm2k/OwoIf9AU/JB3cFVLXWIe+7Hg0cg2n7b9uCytswNR
43fX+T+cX136J39eP7/30n+bKZgw93HTVueriUpno26YGPa2XH0V+/3SF/H0aQrcX0rqq//Xxv1ph+U/5vH/78Og9gZ303H995/Wd6lFKFjL3sfK3fW3xviLb+6X/3/kdjQWUBz/det4ebj4/7andcrfdm+rrAYi
9+ffdfffzePWOLL5PHIz23a/J3+v6Y1Dz7qkUMKSSu1+vLG5J/2er/vwFexL0z/Ztee7qzNzlrm0geteiJ7/OsfpCils63j6/T021ek162yL5ki9PqKj9giKhfKZRu5c3kryv5tpe2se1odNXfJJgp/5+VIJwxnj
l5apMPiMl4onnq0O1kBedfuETsx70rv/fV79z+/q+XqCiONtP5efbwfH+zPHo/x43BnZ5BBX3bnT+LNux8q37x8cfL03fjyJevc1f/Vzz/g9y2B1612TmuuPjwW59/hbU3B7Z6dqT8/EffcuUXtYPv4/Z0mPvf6x
k97X7tFuKmnV/8vu0P3k9mdE3pN6h5b/yHldu9Lct1Tr6t3CNX4pMtW7nN/43bznqT3/ou23lw1yP5n9hxvrHsy8Z8x6TfNCtJ/KK71rKlDBizu2brnsCZTxwm922HsviFtKnzg6bOK3pd0fny3sr/8TK68BinlC
uH1n2/waz6AcffpPuk6BlqZkzfWULwJLqonB5Yun8jL/t6Nmpt2T/yn7H43+p+ji8vWeECro//po9+/2fX4hvQ8T6fbZmZd6b/f4+hT9P3WP//y2/XZ/2hu3j95vv1fiZHZuZzvl982/SWy7GD5/1vmpCICmPV+w
HJs9war+r8ru8LUbO52yp8myq+fz+le5GJ+6vnv7rUj0cHw/n/wvz8Exz1aru/TxttnuTNVHVut89q31z8z07oG+4TXkb38K9X7Onf56preP21Y1Cu/pBFVx+MuFJxgwIu4z2vn3+JRoaNPi2NX7PA7trT0VB+kT
vBI+ztqxbd/PEoU56h9+f58qFY+98ydfvsveHVw1NrO9bXEj/psx0/n9RUrbcu0ZzajY9lfXf7ovJzzu3d8vHne+ndUrD70HX1fdhU51fl7K5Nx1z/7SALf3erkA4+3YLG0lv6YuP3n3G/Lrvq6TKVrr9vVZPCJn
44tGrx514X+0fab3WmeEb/feXmxHOLdP3p3dhr8v3df+RMy5q93dINUd8FPGuZfK17L4huw2JfleEeOp+1yYsGS9/vJU56XEbc1mhZUjK77v6nPFR9QDX7b6C/8kxvC+zm4n0536c+bSD6nW05f17S8p+MeOi+71
7rN/1lPr+Y4vbZ7K8WX+97v9Q7r9/vnv53P/emVbJt+7F6dWXrz29z7h1rpN8dsPVP/RZ+OrHWfMJxb//+W5YhRLY5Mmi+ppQCk++E8m80xfRW+Oz3Dy/TkFbbXGPp7A0z+gVj+uBL5ryy7jP39Rrde3UI+luq/P
fy+15u9zxV9QLxo3Q5a8YFyzvq528jhJxvu94f1rVyZ/O17GhETt31SX72/G4N/7oed0stiobvUYsv6NvdW7w1yUS70Gq3WdzyG77t39Fxfosr+CR3oVM+bfX+YaiO467u+jHta+XJ47FbZ++6LaIs67kq527V0l
N9Gad5Rv+723nrd7jF5bq6psR0dqzVXV9S72FyL6rD/HWQ2TQ/4revjz3bJqu7IjDVxzfKjvVKH7GaXX/34o2ef2PXXb9oIZLatHsz+9n7f7yJvEdfNkqcrqtS+8+wcf5Q5wMqU7/X2MHpfrpz/tespOWcpPHQ0C
S+PWV1/hjcSPb5fHthT7QC9JSfQXttXVLwXpUyHX6nYS3d6YM/8/WwI+8tUu4d+bnoDR1q9lfFg38m3zB7i52h70r4f/5Meko9uU5duAuzorvGFPFChZgWwt9IY+vrvzW1676vo78D8i2bXqL0Wil2V/Tv/kJvwY
/oA7vtaxf5efv3FIU1V4poc1dV/kGrmhNgFGHTqg27/57vz3yvT+ZRc/6xK2Y+9fr6xQj/aK+UXePMnxvnuho6jJnbsiPr/kdsqCVa7Ic//+M9nN6+337/oazfxrt0MrG90jNDjtrffD8KpG+vz3/1vumhaMMt7s
/Dinw6Xuu1F827SB18V2nyr5P0reOi/O2pof3J/HTtuFlYtSkts2sKpL/ndT7GDUzX4ZpWwmlq9RSbtpnGZNO9rbTbPtftDB7eL8+wT0rPiq58/snCdr4/5S/uDB+8XTzvQ4RpO+9ejyZ/oG3P1z+/eqK6t+1adB
/fomkAbEs2/rmaztl1prb8fP37nJdr/sW/Iq3+L/1muefNcLf/F5N44dtgddRvfAjcjGQul/6/v+8WvLasTeA99e320uQZL6taxx97XVwKszO1/y+Cc/57f7412Ziy/v/hJ39QcOF16b3yh/H3Tk/axtPuZhqdP7
Faq+X732Nzu9fdPGVv/DhLDbY92RjzRPdnvzdy72xQcYI1XWuW1q7c2xD+EuqnyOTi96sH928Qxp66ap3yf5d3l5LZ19ekXaLcU3fC6j7+j74PhL8s0TdZYKrsU9ydvZ8LtM8srFqPfZlIY1sN12Ov8q6/dJkG0S
zzvv/76na7vu32fv8uEr0tnjnWY09Rcuzdo/JT7ubFT7f824W56f7bb8XLaP1WtjXXM/VaPu/9RFWTl5aEZuO6+TK7P8YPSHVlBzlXeysvbzfG6b9xh7yP76Rp+yM1KS9/Ye3z+KktZELQOp/g3aPrj8Tjc3FHPB
ngoGHUvSn9KA6Io+r/fqt7d7XuNhmJdPyZ6oP8kM7nyXM4u99v7T78nvnmzvwF5wfz/e/fSjzrd0ZFzHyKWCslGd/etzsVkaX8vYl3Z8BOzD0s+o6dUKh/fuwrzRf49qRnxp/tuWbW8Ukk77WL6Sb2DeLph73cf/
k3yP3nObcryhPpfub93U8x/nmeKOW8Pvw7e9b517afKu//PXu2X2Pza2/f0bYfdZEPeeZd7Ot7rufgPt1lmL/uYfx10617EaHff+s8Ehvj+Nx460lEmldVzof0E1Dx33/R++EtyKv7C+8JpIsmPyuUt396Z/k9jz
u57+KbGHjqWO+1h28dbKs9l2Not+1NS+N9D3xbHjQjZfqfm5SteZ9XqmrQmleWz/+Hz/Dim9J1Pb/r5dF5l9cofg2pYvXS5d931bGy0/ONWx7d6OOv9d1N18+/fF6x/4Vw++2Oa1e2f8l/Hz+Bpx43H7cH+8OfZ6
dvm8t/ZDanW5S6b+Vex3j7/3s/Kw+pqrq/z4ezO39Pvzv1Jc9qev26yLD9TEvkSki5vzO+IFWdbnPp7a91IhU8ftK2btc8qMt4/MtUceF/knb/10n3ayzcvWRjn67m+g77lYOv2xped2kD+53m8T4a6+n/J+NVqf
xmvU+ya+eRKrNkq+Oe+/IZ0vJtO6U++D/Xur+p+nfTjU3h+7DLf/9uX2+vJf5mrfz1Gnl89UvS/PBT/x616OK3bb87uX+lauflSeCFNw9//viOQPp/6waUX8osma8aJz4zHn8/PK8+ca20Wb9Svnwevj3Wt14+FK
uvO6Xm75Td+jbsfZTU7pKXx1GT3dsTHOlvYaf06fgSc67cHR3ayrPivmtpvXygf7Du9p+P+3zcx/XuRd3p1flm6nX+uQb0xZtM+p/+pz36wmR/zf5qL+HX/d766X8K5HQtgo6c77p0Xh7XVU4P8D7vPz4/1F76v2
oZKxVE95cTJ4nyaD//juhNzXgm1X+934Z54DXxMOGcDun02UfdNXS5rXvzRu0XSlQZrp03T935afB+o6bJot3sTl5mr/jR/bncyQLued6pqK/lc4O7GdTXxek36hm4TToj+BLdatXctePmN/Exp8yz/2xelzLCCv
XvcnL9vfTANRxWYXgT4lkQ+2qU8nDLPYxd29Mwv/XZPfXm4PLXWokPDOyFFvFGyqorMTnHOzz7kwh2E3PC3s+Pvbx9vZnB0Mie9vx7PWslpf2628OaP/689L7VE0e935gOMtdqRY+zfmA0aMXv730SmzXnT3/wP5
XtD+P/k+1/foFBRNWlvBPNaii5PdVZFe3Ka6Xd6Bee773Y/3fFPqs05RJzF75neJ9cTvw0tvLcetSzGtxju0K9fXOrv339HTSR2N56m6Fu/yVCz9LLM9wdznvt68RU+DbPfv79L3vZaNY88lNn/sjPu2W5fXilvG
7XqH/scQ/cmX37OQ2vwZ92HdVPpTWru63cf2r4UfTcZwv63Gckwor9P9dnae/8b5L3Wpxxe4fvp3FkRYTjC9e7p4b2NTedp7Xe399AWpoPBrh8M9OPcvI+K/3+LBiw1XjlROUQflu/NP3unY6u/ou/t2Jl39x7wu
TYHIejfrhz/f/gENVv1Je+mbPHn37QcXWv/rtaj9MPfireETIxMoOir7jsX96d9VBL983rYR++X4Vm2K+b3ebndxZzbmH/HXno3qLvv1Scu/wRt4ZtnKER43R93T5T+O66xFuU95x8ok5KRSLzXH01xR00XKXnl8
uqN7+3BNpezF/pc3Y/GouLPps+X5Uh7uKWe+/B2rsXzZp/9FlTPWsVys3194vv5lS9WRUm/vyevc55Yb4ypbwfRNAVdbdvubbC5HXGYll/f7Ca1oids5H5BErl6hX/LxG+a1+lrHtaeZzf8t5/qDPvHQXfjPVycm
Pi9jqVdONboc6/6O4bfC8I9+hb96vhr9qOJInm31Fm8FLmbsmAgnvaiDia9fZyw4+SrRa77YS/7mT8Kba+P1MrXNQhsw7a/RmW3dUEt8+5FN0Q73kDXmsyq3p6evuG9Mv235upvYPY66Eaxvrqpv9ms78Ne9dfOd
M5/hXV+zJ70MxgNWL4RYZGT9ezi4tN+TKd5xbrrWnGTJX58/OnN7nY5zzMvOyelLf77a2PXu9SJpx4Jciw6xqtWda9SNK92hQnfxtt/mxeXee3Z/rx/P1445i+9t9eLU/nswl+hyuFsn/3jHvXV9l0O6t2mnn2X/
mN0ZN/OPusBBc/bMxy7/8ZbrxeLrCfYsoQCvOp7916/kwuetYWU1jiW0HcmD5rf+6zYozKbO4rLjXK1VM5D/FT33M9cud/E8DfdodwraW77b2Ke3eTaqvvfU/XzxYulf8u40O+9avi6RcXW97dW/aJd39haD6/v1
07e/ut1l3J+22e9P8U1NdUaYd6e0vrel/zbr/aVuI35niz8K/z/b4oX9F76zzRyfqE+K2qT+n3+NLAqIdH0Ny/UUhP4sne+mqcl+CH7r06zXWAvdI+DY8V8NsL/stOwlNt/qzyQ45j3rlwuLx96zNVZLLdy85a4+
ko/EWBH35IBHYzthC/pH36vzkbx5ti77vpqPlPY3XPHv7un2+/rd/2O53n7y06nW59yC1fxsd6+nWnS2Crt5FmBGOzeEuaz8ylM/91yMp+7Gf2IpffNzik4Ndia+fZn/li39qOrofwaSohmaAP3tMaGRTn9WYFqn
vVnr26v9lV3Xyz/i7TrZW3TqvxwpN99Kt21P/ev+c95/TwcE+xnOONKOTWqccf6TJ/i7q/89vO29vft+7N2yrW/X9BXtV9jeEd//A/nMddeQv6da93sv3I1SpJO8+ZHqX46T7kvXQfYu2+xG+VurArJ/O5/1N6nl
q+4nwO+/k/8D1/l85+AZi2e+TlSbH37u9Z/fuYw3UH7/sweqwyja622YeMrNfKuCfO0g2I62+zD/9dn8u91rGbjC87eGZ+NfzGgU/ZuDaG1/X5O8v+wK/W5vvX7rTr5tM6b4ffvjy6/vBkurMH/GHebcGddU8/2e
aYUaxNnk3Tf95/WIc7pfXN3uMqbt8Ij85aUxjblb296X359dDuV0Tn2K1FdzTrqn1nn8pT/Da9syvpbI3qf7/zkvr1Ij88WzffSufnPpRF4f2SHrbdP3PM9bS/v16RRyd/wZFrPYbabm2+7f6Tv/f2Fv6vetO15G
/5T+P7dcwRpa9zw4iZ+9i78gTv+dBcI2T11H6p1JvJLunbv71vTvv1ceUVx/33ML5fzn8H5GjWUT+qh7Y9v/w+SNV+BKO8cYIdMHfWrLnNUEm90+/Qf/6fOU7XfqMv84LX9uqt7YGfUPmma94l1X5K+iTmln1dvu
9m760N2/4RkfwK4s9O/brs3oHn5lFVN3Zurqjf0SVb1n9sqCyWxk3XZl4EW75cWcEd51VcV6/ZuW23S9KnzLnS87tXM0S9n52DOs31SsjPcau3P+H/v78O3bHfoTN2e76494aeWb0oLmbu1dX869qucL+4V7XObF
m5zep/92OF85Vuor4qUkvNH/PiTa8RL+Zaj+2B9jfufyF6w/+PlJ2e3dmDcKyfbQOenrvaSnfnXrdujmKONZuX4px+R2Mtr/nui9vfx3k9y4J++rcttrs9LjrdC+ptwKbnrp019t6ezjsoDhDPcHdGg8Vc+WtqPA
f90za95eM/bzO6PvlMO1z4wZEvoz3qHfp2VzgEaYevz5vn+33EY/y5nRQLp11GR7R2YevR77nxmdWIYJ8xLm7kP/uf8KDUaq3r/Q3/+Vv+eUnavK3Jri13o4Cu9/PNV6Pwv1elXNZZ8JHg7b8rHp3Xta97n+yrpK
Kduh9xMOR1s+H/3LgYekkDL9r7a/9ad68t3xx/fuZ2eqO1hS/ztbU/tjLrle+lOW33v6W/t1Jo/hrrKn2t+l8c/y0BSXpPu/lrx37lzA4t/rkh+BJ2fT5s+Owe6e29NZZL0FPbZZOcvc98h28ZN7xO5uvdDhn68B
9B/9xrR3BvA5s7sWdmCr3r8+eE8u23KiTfnYQtKrWw7dvdM2j9HyNfNVXXd13S5WvbvD8Puxdj8yOvP4eXFl0rb4hH85hxxzbZ8WfqV9ewzN+5qNl38Xj/3vU/3VeK1+dv7/yPrVsfr782cw/irphhkmfaO+PWYj
8vPs98FrmyteZ6fSj5szPv5MHV7rO8zXvfrvef93/DhXz9L08dU7mWP977cs54s22PQ//Yev6hLKed2FPGSCz2Fiq46Uavzr+59E7v1anHn3LteMaCvZTah259/+5Qn+844p7lz7Lt8//3cRRPa5vruuGU19/u+P
6nVDZ5ljOShvX7uu/J/+4svQ3C4+/D+CHGT97hrK898b8RcfD+pTb5//6Q7S1pB/r/7R41xk1lfv8/le8P/GEOqV/X41Vuwfv5sndufr3SLbAsHzrb6j2uMX5+S/N/TJNn66z8ds8wrf6vX/63WW1T9q+719z3e7
5UqE9+A2p8z+K8hHfbnsqt+pMk3lP2R3axNbPfcNrQb0vQaU72r/XEfVeQypvdgqmz5RR8J2EV99Kq8638p5eJ9lbvv/u/B4rDRxb2mlwRlTHU4zif1z06qlMM/08675ZsA5mbHpUXMmltewI+bvY2ukV6K+bya/
j+k7C9H2J8XbHEf6mQpnReVL6jt2vXO1O/TRkxM36fO652J42vy7PaOj76Xta8M6Fq0j/v9Mv9Glzv69r5XMcfW699f7P/jzFsS6anPwoLtZjtx1t4/1v3tbjja+f5rPD7/920kcPr36Z9Os9KZN4Cm39PkCdv6a
R7pIPx+f/vO4u9nOWcpmjJsv97xbxQthTXpDe3y5x/+k1f4OsQor39fbtueHfxxafvxp37iBetLv7Q/74N6jvLp1/xS6ZpOcJ/W63p34Xbw3QU/b/FL/nq9dnv7Xxqm/d5f2fqRH+Ymf3+eqpNZtzO4+PfN78P0h
052Wr/wv0GLYu/NGHi3fLdeQreamDrr8Od/VzZxL+9z5rAc3iujbeVG1T5/f322X/f40HZlOd+seVgVV3WLoRyj6+tLPF/11m+z+NJtjdT52W195k9y7Zn/y970vbM/1clxvjGF+v3Rx6P2ydbXaPRdFyfk6s/2q
vSjCy/fcqUN9/Y/rmSc1c3n7Y2PzRRD56Kp1kP0f+YAp70t21e/X/VT40D9XWzdDs27aabm7vAfdk8pD5uUT1ssxId7VcyrDh/f4vfFqPv/9sa8wJ0oOaP8mPcPuvtzOlp/Xa6vG9Hf3qc1oeu+tvcDja+TPPe2m
cKts+ej8/19j9r5QrW8lHxYiWvj7L/ctToUwIuDd3s9+98+37enn1lb//bWttvVp/9Q/sy2ofzfFTjPinm3/r75h9n5l3vNz9qDHvT37Y3vOzvVW7MGB+v83N9G+TP5TuI/V7+Bb3iPVmucKFbXYJ9qyhFzBoGtw
1v5yWlKZNrx63F19UuDn9bOnTvS8w+/mzhtG2zh3DsOzqx+njxsDpsc9AvZdRWf4eLetx855b2bvzHnadY86b7r/67pc2M4zP8v5U4k9re+dPVr8W8jIaV7SSvU7wExWXIdaWqqFs/brzv/87VEt96dq64ZD7TUs
/v8zrv36zS0y5vC+ifvvmP2vZWrEKE1/BeU2eDjvv7/4t+W024/KTbnrxpGh3sSPHrEROMXS9fyr2u1sH09+cpGuCubmf89/pWLornq63V85Henuuf5vi8l0vGtmazrb1xdsXq+pcY+Pf/9t/Jb+waDDZ2fosB/A
yelfo8+f7dT/f+218rv+Z/3bb7Hm1ddwQ8a9xOV38f2bq7t1/aa70AUGDHR/ZVCv9z2deR3uuUCJx/C5Oq9/YzI7hRctfGOUUzJsWH3GS/Vf4ozTWYux54kc0dSrpiT4eazCftTHd/W8b1+zl9LPNey75BWADDx5
ezt77v/jdPTmVTp43OITvzKF/GBY6/FHGiNI3XarRzgv/Eu+TFZ5J729meP1hxXmM7vo9fksOpqGP+m59KyxdPdl4X3fK09tu/3Xc9fZGoEvYyzPdf3mvXnXRJnRL6b927PrgRpwtbUmnzvL9f0TeCnGnq7u+L6n
t4jOR3Db3vU1plkervni9mO/UTHu+/7Q8F4f9d8whbyu6vvN79yk3pIfRn6sX/dPs94ot2n74OtRbor4D8H9io3nQnQF6bLPtTTYOtbm97Ud/3h6xrat/t9hEez3J49Nj/i22QZZflVr5eH1WXSZnXN44+7OE+1i
SPj0OXL+l6353nU35VOtx3PJd3uLujr0l8x/fyrbtLxelVqJ8C3dxC1pqfexebDzmZYkRe3PAktHCdK7xvZfh+87ybe7593/dfWyDqvx//u2Vz1vV9Tn53MvNZPft42uOnQiZqvZi7ZIz9kfjROOSKD/D0Vb9u0H
5u+an5el1xaom8e5lG2FpPhU3ax5/Ctnl0az87aXWWnXvFzVGRPXQf97L38Lhbb/xravs8Ozsr6//tuLVF5aj+/3D63oZ91zVW87VzuutzuF/1S8y1T79iif+NZzex+Q///yeOLt9aw3TV1jbjN2cKUYZ20Ll6j+
Q0e4E1UvPKHYfcE6c/euN/u/upD/6rQ5vvtah5Ayc/0XOG+0Pi7+xPcW+TxX6ra0/jKvjXF9UUPw/wX5d243P5iewSzeJL/6/smHum7cDTv1i/4lfsuev3kyHk+Iv4WonG7Xuc9UZp2T2Puh22Ca/9l7X0N7LCXC
NVjrVVTO0X0dGf351hEzQ0461M719j49w9V+G+xkcvadd71uT2+KPbd3Irz5Zip0y+eeo3ifOFPS9VpObXW/xOc6UeYp3SJzOTIhr6mNMvvhSln300ZvrffLwre8Qfr5HPZQy2etnz/HpziGuNqezVsmvQtR/K9j
Lcu+fsU8re1QFRq++3fGnWx/A/Z6WZcLvMt2M+Cf/wOfr2k4LxeP2QXZuns7MNlFYrG2N7uk7s58ubL/Ze3iVD0wHScoffw055Q/pLy6OXDs1E5XcyaieGp6H5/6Rcg3deBve3tda+9xThzntLPlh8bls1A/G6zK
j6QfHDdPtjcFg019azN/Uc9b76Vp3YObTdve5RvftwPzGUR7G0ZZuvaH5Oc6K5GOy9P9P6nai37rWr/11zEfitGLoHmGfk9U1PFur/V7491//z+f83ujTI7s6VyAWoO0O2wjE3/3bq0rsO05ViFbhv1Z1LbIX2Rv
endHObdruynrvZnpdfX71cydh/gtCrl6fOkQSFaJ5d4d/qwz5977d2d5d5Z0bl/9b+dard4qalWnP76i+DfuqTNqM/HXxfNFPt/7u6fuTWv1ceL+3/2i9uPQzzP2/8OHvr9r1dLLnSclfmS5tx22OV8X2VOz1uDr
/d6FkruuRy36Fb+D/1Qczz7+5/2U/K6rdCT8iPfXSRr0nj5u9ZkpueZ3yta961rs/YfsoL89mW+qUPj9NaTvf9cTku7oIK71Q2N35F+/zJ//w8TmthqcXcp07UADT3hn1FjO0tgbrz+rWver2f0ynn74cNPs8wb4
E/9Fb/Yv9Hc6m0Hc//D7v3v6HZWvYR20d609kn+rdfgrPz9XT9twdF2y5JQ1lnknxpgbDQ06O4qR+ptnGd+B8875Zt28ad7ej0a4aFR0lupPesdNzm9/Ijmqqbgfy9PlGNQ5rr9j/K+mDrZf5/raCo9s3l//AvPa
T5ePZPZH7nq8a+/+eV+aGt7lJYMwlh7jZNOD6VKK516wyq7zY+ipdW7/Nw8dO+EacTiW5qUIiO6/O+cC9uldi+ho5dOms0xb7/d8kvplKjnx2kVxXmS95a/2j7I2+WOyZ75M3t//ZnDdoCx9kud+dVgunST/Ho7o
Vj8BdZV8M3z/PPx1aXVb3R83wL+xf57/0FHV5bt/eG2dZ/LMzc8csPqO5Jm3bPNR535a+R/S/ec/P9bPT57WpOj81b3/kU9368zk69b4j/de//XwWXdr0k7emdsd18zPq9cSvUX5UxveaQrPXPVQKMO7cpekKffr
ho44kPxbUPvD69/5XtzqS69jgld9NpXy/3nN/cm/58fbX+ln48Xdehme59l41C5fLM0wwX3wmepRn8YV4v6+r4/NNzC1+vctv9DZRK5x1Ib19vntsvZG7339SBmuvtT+6c1/BvwC96W3f/xcPncVk9r35f1l7T5X
WH/Wv8d9QCee3wFMP3p+ht+OA9V3c8eJeLbLh+Xx0vwLKhHtG94Qq0eP2ua17x79mcl9IR/GyLV8608VQ/2p+So9ux6qexDfvJ9v4yP58TSbrSj8ViyPYvl6WjI87c3n120me/6fo7Ufpj7Kvnr9z1efmTs677Np
ZA9k0ve567zejb9un3qw+58NSbknrhsZu24s65SNujcb9AzXvOrRP9zlfEZteoO7v04/V5ie0Zeii6dmT69jOYvuw3bLRtcF30v33Pb6f54BTbb7xntJOr+HxZCd7uLj/rvAte4efuPI1n2r97n6Gf/6e/Mv9P1l
NTq31GyhM/mc0vcX9092P8UqqaC8m+1bZ3ffvr+83tcG/232Sd/7mtmpdxNI3P/YytznIo7c8Hi+9y1Uv4tkUv55JO1NeJ3vluvo5Gs/00+uVey4GQiJauzVNeibZp+X7i83729tMzoC5E+8lNP1vNO61DMQh1s0
3dDP2+/c/z+KfXbZ9yLcs9+rhm19pGpasnFUY7aPOE3cwFXm6y5yvCLs1fY23pzv1M7a3M7yxsbt78chX9m0miZ69+/X91Zu8YEM/rX+68x3/slGPxk/1K9Q/10no6W+Fnf1CzOiO31+tl/6jrm0hMb4zIdXkQX8
Ff99BZyaXcuv/X7Bnui/9qtsuzex+qS+4Evma0FdcPrdm3fnsf1Xe/s+kxz/vzg+0co0d8PsFYnMyFt/fH0C97dqqsVASNaGbF1vn91q0FdAbVdJjT38u/aX/Ox/Nc+50X8+XtROY/aV2MPe/4DOP/9G1MtWef/M
ZnorJLmPZZyfpc8H/5/9vvqlly5Gii0cwYMNGI+TXP2z/wuZk1lazYc/ac4b/926OjPcX877j/zrkt3MVgWO4A1UPOCfKPL2kGve3ap+r63XKW+avrlQ3nVON3Uu2TL8dmBfXf+6/POTc6W+4jlbwblv8bPyXXGQ
pm69Acyl7Gktd2a+yY8Ku63d7/Xv/rVl/537k6H/b8aS3tMoztDMxd/K3dbz4WI59jNXLVr/hG8+9+VlYxu7/2Y7bj5dYDtXTO3P/nnqB89crtl1NlOFrbbX5cc1IPUf7LkN3r35pexrljPtUZbsc++6G/P+6m1P
8tvv+D98Nq/9dV9I27UfZ3qcueDjf/4iKXFmsXZs363Sy3u3xdfYEMXjfbi4x31zGVO6osowfa8/Pbe/5lSRVz1bV+7safjo99R88eMtLojZ9fCuLnLQp+Fneb5jIZHuPJ12X7x3OKnl47/Kfftq6H+ROH/1+5hc
ry6Xx33fC8s9UVUnp6detPavbTLdDW4xXx8xQ1f+f/3jmwj2EgXtpcOfKn9cw6/53p+/lzRSFp83T/3vZE6y/xbu1Mtfvo//XeqSc1v+Q4Ad2smF703vEfDv25fmYft20zsZIKfn567+37q+1UdYrehfubVJudw1
VH34/BCDhPE070jmZU9Vucu9N/2hnGkXmtp7E/mZVYthH1O/9xq5u2u96Ty74bjHWhzL+uj2PfLK7YBpXq613buIv+jP+/X6zz+XvxeS2oPl312kL6dLpKofyrIfk1O9ea6a5ejzOjZ+t+9GezmnY9Nv/t2/jV7p
DaYff/9NSzmQnwfVwqRZ6Z8+7ZvkbfnBdPyX2P0O52Wlh78dikj++3b3bys/e5GevSwZe179662P6nO6/7+v9u8C5lWXvgNwLlt35WT1qVtbiv+EF7n/2b++Uz6nCCKxNf4nWd9OtyDe/pem9vm3R+K5iBD3fJeF
TN5uUnvBtKKSTf7B/j8smeuXUZruvse4ZbmZ7vRyTuNr9vUG5373op43/ivDv3+xeq+6P5ZdpY3yHotpl0wqau8uqpb/1v/laC6ZV7MZkTW3UOVHEz0kbB0yv9//Aoo6PbZ36chvRbplfZWn4Xf7lFFShjai65ba
nptGXZY/eb6tzq37WkV6En904VLX3cnqnP7aPf93iuarF5bfJfm5+M2fPi+m/fprSd58Wvtvb2xli9umzV7pzOH6XWffju3Gft7P+16W03/7ua3fm3DsW144rkw+8KKu3iH/zp+YLKGa8b6+NLEnlKp969L9t9iu
HNy/qzHH/vGNvXpjiaXXPemjV6YjvHGu2J54Zd+ZT2s74103nU/2i6zt75fdr+45r+zVtRsNgteDry/NOW3Cpp0X7Peb9LjJvsWAsm4TNcupqb/Z8qPXtGf8VgxP2kro//9bd7tsdNyNbj8BTvrM1fLZ+HndHzhK
Ou7Q3/Jqp8sz/qjjM734uWntOu165EPh2trJab32ak9RvU7+59TSyH47T5F97MgHM/9Qsh8+ffpb14H6I9f6N47BSusL/M7SU784I/foKP++sXN1n9+1b05btb2N3r9/t5+/X7aEcL0NAvb1EZ+qo2t7z9EqeMT6
5sfsX6atdrn2capDu3dv3dDltb5JfW8Bk90n/t1QdZ2at3Jj0by4WXd9Hcv+Y4/5baxTurkpnf09P0u+w29vG8cTi2PYY0+r3fkN2ftFmC6/dNdTZ4z/9r25f1btdvT/A8GdMt9tzo/d9y1iw4/f9Pjpqklifk+/
/reGYt9rRf+Qaopvzc1yFvfyauO2v6ajmrWRz3eGmJfiBJ97a+z/LC877q5d13qg2ZN61inzxvD96DLvKb+XQ+o1up7/faqol75+R6fl0j0mb/WfVvk0k0t+Py5srQLiKiS/b3ghucSUvrEd9+bVM70b/Of0/7cP
U4Iaobsq+nEktid+0y63RubJZ9c18n7qf56Xr74lHn1vO+Z2v9vZmom3yJf0+57+yK3lPTxyfe8/EOWbDeWeJ6H2fPIZ0c39EzX67p8/HWO8/Yau11W636YJB/0fm83z1xJ9239qnkEU+9H89W7sWg+oH0o9uU3d
nwnwUf/2vfYDNvU3rlLG/NvTHWqHHd/873Q29+1oXLXYf/XrA99o4fy9Z/fb25bqj13T5Jc31oarZ6Btf2nJCY8t/v99F+db19GvQJO6e1pfc/0M/W+3TvPX/+GvNm25xOr62K06/Pq7v/0ful7MznN59/0dY/PB
E/dbJ/yxp4v2gjWt3QbnLBGv9sb5+t/gmq+TN5d63GDppaXjlVfPz9vdE7gpdFP7K36xqq/z2zNP0sdpJ+P1b9Rz17n+Wi29XOJ48rt3/Due3Sdps67/pNsruYxE7lvOf7QQe3lNchb1oP/8TXZd38bfyLw4Tu3x
xvX8Jbka8a/azqV0TrUxr4cUyXh5tj7G9nN/ZeF7ig2g6Iqcr5OEuEXhny/9lzuwUjijaLyr9Q9KAWd5sgMz6MfbBe+8NdntdKPsPVnc9G3dn3kxAwt7aH0/5YMtB2vEp/5ue0p2fn28e47ua/cdMtK03Wt2/vDd
XK6c1//TWC3v3pPqK8eC3d+9i4v3fzdSzWFlb6w8LZW6LudRnwfPLYp2zXX7+v2e/1/nIq3XcV1KF3c/KOy3yd6npBXqy34X/p+eJ33iM9p2Mw5/Pv6G3tcP2Xyzm4fnLm+l/se27kK799G17r9Idnptilhq3c7+
+vygp6L1i9d8ctux98P20Xm9nWq+e4L/8f/+BZvGf+2rua0May3abXCWoZ+r1SObf/Fuf6tk+4MWCy3tV6id2vvJ+zRL7xPb2qDQP+l83t5u+Gvrfef+ve9nS3RCF66Z9i6tk3/beBLS++3qafsQ3fo8iCy9+05v
z7sMvb/bMM+Pm917MLdFePXdnf4LLbS9Uz5xqZ08ffxi/JHuioaUX/+IttM35jOa15/vKO0vr6mdw925NQx+y/nLvRF1bR3Ot29Xy8/21NT/DMG77pfet8pprOXv84Gj3bVP97zw+6R9kQtXeWJ9f3wdnbNAfTTe
mqFb2fSRWlbcTt0shy/t6NRatb0j2d9WX87/ZNztn/fK69zffref2ns16bb8vUMHa9U6LHNf/87/i9ez8fo1D8pnf3zPq/bnnvj2P/8tyV9N9A3YUhXS1+XmvnfMbO4ot974Pvpw4h1ZnX3j+YdPkg69/efvj3EM
et3fyB/hO6B9bsic3Dlcj03uZ7qei82l2V97kpP/Y30HXr1oZ8bTG2erBQRG85pvbLaH/r5PR/4M1PfT2XS/clh43X7L6/cpm+3Sd139qzrQerHqd7Ys3tsuW/a2aO/drXHv2BQXnh7U6T3b4nno0o22g7aXDUIa
v00u6ctefll+uN/4UcF1xWjm5b2mdUGhfOvJytompaSebqvUbe7Vl89q71N0eYarc9Zi69MK19qJ2fRr+brQZt99rUO5j27Y1PQTvM+x8xv/3PK5qZiXeZH9fGt8/+1p9O2+IzmU2AqPs/jXvd5tgG+rbdznwulX
eA5YfiF7fd2+ekGk5B3Wu2Tyfw+PfJ9ON/5NksPUKRZiJWNn3MjX7zp3zxhTeNr0ZdZ1vEbqz6687TT/FJ4n8oV9+q14XyTKs2PUANL3+9Sf/28R2f0bUvd/fzfo5n/F6X8Xmd6p/a+Te8fosJrm+52gcJmt/4u9
n8pXX9vpR85v7X8vr5nfu8if8sSq/dLLjOY3deRirrs9IvH9HXOvf7RBcPo9z5frXLannJ9F3a59c3P+vyTq626qC4Te+998EHKc3J9/5oPdmc+V9G4bUZf0tr9vf729PGeO80UlgzVp7nH9d16pT71sXXb7gWO6
Ya6FStByRYbBg1p7V11tLdgZ81Nt+uhId5RfrHr1fS+tuhqvwI+cxUmaf7vqT7jvG7z0vY9yWz99l+S1+vQHcw092cM/9//ddvfiwzf/3Nt6//Vvi35E3eqQaN2Q/W3SHv7vxon/hzut8YT3aNDm/MBt/R++f6j7
DWxHrW/l3LJp57bOFOcHRTZr/a2hPzd+itl7m1fEq4bqtPp/t27/vg+G//4sS3sn2jRX6Dx1GN+PPjpqdvfs3+va74678WcfjZum/PPaf2Vs7s8co3iJ3s93cLWPiMrvc7/CZO60YPjdn+U9EEaAn96Jk7u7/tU+
ci8o/e2cvnd6DDP/TxX0N1O+jq7Ut//x36viFytMx8mjYN2v2VfupXb9924WYPu9i4ky/NNc+81jbT1H92fkaaWs3ddXNmQ+nM9/b31XtT85Zde9bsXpF8Xd1Gkhm23/p/l/cpESPXcn7i//eOuzAHHUL1/er/rN
k0Ud7/lHQ3nmdec7NTY88zabzFVkyAdhzUcQ37DfuzoipvCa7kgcIVzId72RfOCpc5e8hdfU66f4yjs8n03c/eucP5Vv9P/q1AW7Kjh/z8O13aKDZixnnb3zu99PJ4nm3SI/6u2UxIcoolMH9YlVyGJ9WtP138WM
z6xWnjq6hMDzTdw3Z/+BIg7jp9sk/e3t75BPy7+qyxe23/HHVmk7sNzvP+H7rWN7atcq/7/I4V32Tz/dXviziw2vo9T9um/7+9IeLGu/n/ny9La8azo+xz67ht/O+b+l52nzynQq31N7Krz2+LN3w/3mtNs5o73X
3lV931KsvxhS3xmuW+cT4Hr7nIqnPl0/nRPPrrY8f8xJ1Xrj2FUd/VYTDNuEmr+jXH9vGrdm/7ztb2189hN1e78fGud32MtV4/H849fp+Gvd0W/rHTq31CP5d/l5qb6wJ6FYd0GhOtUS0fA/aOt+H73VM2LPr0C3
dve5l+VNf/6f0lS8JA3Lvn95dbXicPHuyyzI7p02NW5/utxsRfs99duYxpoQW1dZ/Naud63/d6d/vzaUqxkaszn8ch6l2vyk/r49rb6/t2+vMT3PxpeTYlMCvCf9/RyfzD/BpYSlp6b0/rd4n130qfPBN9bD491H
T7qX98erJjZX350uOvUlSdO+0g2/zUiXKN/vv+Lkk/eyLR+7Px/46H5f3ZRtJEYJBlqN4A7rpsfL3+je1JZ7Ouep5ad0dPD1vPVU4N4xptFyL8oDH9ryuVS1NsH33em9c9vGt+tqYeX3IretffVy7sb4Xbe//nMj
ddfX/+Zf0fdl+sOf9Ou9ALPo7t7Z8lKLqcf4re459pj330uLYf95/WLwTKindohL6uZMRc7mfo948aP/64mOwhWeujS6v83W+Gzf36yp/nIW92PKdoKZH/dpxqd3wW3frfO4T29v/yMFej/61XkDm/S8ytNaH5Bi
trojEe/3Z3n5vzanX/gcshlX5uW9U1S38T2O8dVrLhd9DIUVnBncbXpd+1v9nrleWa8X9d7e/1vvrX8h7qtP58Nv+t3hndtZ2D7z7+X60emdeHN7XSp5D39ea7ZeHiZ3/27+k/YRIT3o/K3WEIiP7ivnGva7xxD9
2tKPw/+mu7vwJzbienX33YMrFSY6hD7v1vb+tFx21/+ZGFXTPfqv+Ev/rcxtZU/D3HOebty/JzUeZ1y/pHFx+rlZ3tn/WxevyecN/er3rLZNfo3GFr3pI9SYvNZ5Rekd4+xP6nA7E915Oa6CTbu/0OtH2/aWtvpH
pQwUvhLIfo8c/3WAxO38wV3ZW2+OXd3H+DesY58nUv/ofS883WNne5NclCTWdfX6Gz3ab++/vO0dK8sZda79gczfa453fLaJ81M9zyQzl7z+Hwu//XdaZq2bOL8M++4mcOd31O74t3WF+e62yrC9OLWB6p1h6fmr
R3/Uv9xpW9qn+/ensr8/1HTjym19pj+by7tGH22yQsb+99n+4I5bWbnWP3J//ML3lXH/PFmYrzJcDSjoeW98NGftpu0Ll/dvGu97j7tv71oVc3/3nouzfnb23tqTujC2//5Bnq2SG/p/HWNUtXbk22OyffUNdsb6
31V59lmUdNal8foVxkO7duen77u+cVfY/fqndHZD7rS+OP+6tX5X8XWUo7y16vP891F1vt3Ko93mnVMoRfmXcU/g9dzrMlI/7L/RkPzF+Lj/rsm/P/aN/z8P7qXgSOnb+V/wuajO6dE1PXB/c69uX/nOnjDNTt69
3/MC3Xzd0yZkrnv/t8XbqEv9dn774sZJy57ZP9ph/11V/4Ay+b9ZRfWbvEXytz+6ba39V9H+8eP2Y6T1Yl3AY95t5a/bLE2qvVrtX7D///9UDb3IXb33ebdvImjjG7v/+273aEb/530MWe1qYZvPlIH+m9j5+ro5
+aZrIYsMs+0j93cWrZU1fBfVna/RqKfeFvJDde8dVYOy2bALBf4n/1Ue60+/7FrZbhq4FVXd28af/DfrbUr1mfq4/mH/iljr2v8qf81l6X7zK5vQPbe5eX+MGwBA0Cj2CdaudVsWojfvccP9hjiyc93wv3edz63T
Tnk4nfHLunJn1wd31m36c9hnJX93v9n+vukYVz3L37NZGV3ya232/knt8jwCKrvQZttHsaf1ur5N/nPBvE7mZumx+o+ll9kUcU/+X/39vt//PpD7V5MWy9aBTbNrtnXn/vnMuq3YuZer/DHjVZ/bXb9/I0wVuZLp
H0az9m80XSN8VVK7K72u/f/9+srru7897AN5eLnP6158gAvt5n7g958u1ntPILmrfo0+e1OY93Pu2G+u9F6uC9U7bb8f2+vWWdyQ7vzc1mPO7vp7HvtrWQR/R5bY3hdTV48YfZdxouOA38HC+1te3Qgveo33+kQh
Fb6YELJ55xqNbP8P81W3FS+y397j/sKq9T9J/t07ToxECX8vfOuod7t/bX59v7+aV5j3z21bGj4z5p468v+EquHgdjf0d82+n2Pz5/Zz964m/pPWlL/L2vKYOQSPh/pTsNfZjwq/nCtwdHx6q1zZj+W9RuFR/Bub
Ohz/Zaf7j6bLLa31PH5F6nnjsz/pHhY1/ns1qBrsO9zOtleu7h0HttI83ftRY525tlFLUwMEZS/0fbt8K3l6eD3dzy77sZTnfx3D6zU61XJP+Uej51daz9/KrE2SN6/6XvR3EY2xG2mf7X+y2xRSZ5So/y1TlzN+
85Zb2WeeE+aMvY8JiF6Fb/z4LnSK133Umt3jmn+ZoAwu3Tbt9w2tUIy6x9P8GXbqqbLZnc8m/XZZ+lH8J79e3wvtO+++TFdmGHp65ffzk/eJ1SvF52Elv3a19cK+x2Rqgbior+ylItuJv7PFxX9zHJ/b6H0b239F
37+qmqk943rh3+e/d7bX13ex+KeryHetm5r0f9LXj/Jxp1LT68X+uny85U4J4/1xGRhd8fu/qrmS7m2rtCdZ++fC/vsH79KT/VJtLYj+K/8Wr5z334S8L+s62KutsL7z00s/MjoO99lznQyOcs0rjbd/yPoN/ey0
F9yZ9Vw2a9/z3L7R44mfjnVefgn2uefAnG3Ox76NSYg8EsuHL/+rzT/RHR+O9vV53i7GzYpH9cLZezpxHr8cW/s1Sa7xdxv8Cu/K9f5M996n8E91e5ddvbV9x/9at0NCyfHRabzJVeXm1Wr603Yat9uCCtqLjl7y
6Xj/T3n/2zt7ZKrNBK3e837y/fZXs12TA5ziA5nefnW+z7hLOdDdkQd/XJ24Y25l6RtfcavXB29er3uLjvf2821Xm75mRLNv+RV8L5+O+VpPZ7TZ/gzUzn3ls0a0P71h+6ftPzN1ryfTzrwW/+iCM/9XY9afP4Ef
dvrfv7oellDe9qTlZqBrOvrXGIbZzPHpWSn2mL/9Mbz5Zv9dU6bNG/00pU5d3nr0YiIQuf19djl4rM3dg9k3Qm/v+qw9ME3orrsE5upXl9K1vs2KTqRdF/c+7zW9K7roPnNOobcvJ3d5k53z7BXtlEYG+Vzlls8r
v7w/j/x2jwq8r+y/Y2/0o81cH6ffv1eYllD/bOS9Gf+l+3tz2iTN5vbuCYC7xzoN78kyNesT+fxR4PyXhXmrM02E3riF6syHMd+FU8VvFJcTtbeft5O58NR448VB++7pWz9DjAl7nc1cHh/4kSXhR8g63/Xfwm9u
f34bucfHQ1OrpEoToav4n72bX3KM3b96/W+NTm7Z3nZr9pcd/TP/H38+um/cBdWvfvt/5+9n5d/ygWXP6rWh06428/nq76++/9G0Gq7Wu8ov7Zy/f2DA4na/+d+jdunSn3d9mnuv3nv2s3Zt448Qd4/v9fLY/bnD
F9oXp+FfXCc2bcW3yyP5xqvj2rfJw71PrrrsspPwfff4xrP1yIY2flMc3m7N1uT2nv4LJ3d71vb1Z2r0XuNXS/wTq59uNbbsxz+/4RA5zx9/y+RnUodXok01Nt+H1J/L5dyzSJk9x3kUL77jLSkbm4P+j2vxrjeP
n2/21Q76ca13+f+eqkudp/a+7/BlWKZas70cx3m/bvMfm+i7Q1z2Ky/D1oWj35Kyrrrvz9MhDdkb8qyZj+b382PfpsS/eqrtH9XMZn9bfdhGdfk5zreq5rfd60dshPy4irKx+xl01mtXDm/S/5fULV1VnN/5d12z
PG5ea6WLzr29m3F1S2niHnmnr570gb9uc371si9fPDoPao3u7t6+f1B/3Ej6b+ZNhOpTY8hu/+ENbVG6Kuz3g+xtP7zhqHoH2rLFYtvcs2f73Y/tkpVZo/9IuIa1jTOJ0rVX9tb8Vf6Vz8ixpXuxLE2udnZj/8+8
3liuZkbl/WuewuvUH+gg8nW57m+fzWSe5yFr99z+B/1rGdDevb5s/U14fPu/Yl5lK/cf1tKRyi+bwWrfbreqPmb+Z9uxzQi5YrFk9OcbfUO6/Wcrhc36xt2r04ONdYKXtyjUUazLlrWFRlCWjW1nqdVf36/kr/rM
fvcPXfrqMvij83HPn6Gusy68Z+pY0Wfl/DdRBvg1h32vV1+6ZIp9ak46UiShl6sTceGX7sM798xPr96rPpinbraKGClc1FW5sGXY7+s3eiov171pE1prMTvn83uPrho4Ibbb+O+fW07ZlZ7nUeFeJW8/Yd+Wu9fG
cn/5kdjQYvrm/geT+7+M75rpfo45H/pjdvF9oMPPG763Y+P/iHHCuu0ae3uN/pb9Lfdqc+ncVBH/Kgejhz+m/1v6p6qe/8dOPJmEXLuYg9lvlxfQ5GjfHbtvfdv8dz/eetPvvvbK8eNut6lpKg/5auBz1J/EMVt3
KdvbuhBHHp9B7er9fuN/pr5dt37bf2577e4ydnn7+/6ktyp5Pta5odhDMv5rdZqp0EbJd7Tyt157igKr324P9xZk6nKPx/rzhjr6PwLXn5teXy+5cfbH/KH8j/8tb5y52GN3swbrxvqNmJh1JvnekRwU/deaZ3Oq
ftu3/y0zP83erYAd/GeylWZ/tC6/Mhm/Gc/xbOx85t3wR+iX4t9PrLm9e97cyjvC/+fR+k3l/9Sb+3tv1C+Mdhun+4fHIo26iJ/+aPV67mLkoP6fH92V/53+6/LuP2dLq9n21H9P82vPtTfpVX+43ZX87d7+7/X2
t8Zccf//aaN9Jve9KPBDvPe58Hz7IfoeSP5fSXue2JsEFvJ316Na9O9otzt0yPzT5mO6FVDXWUQmdDzolLUeG/W/744bXxOZv1rpcvcZf77xvkryuJRzD/MOd/PXe986E3r/3EyPXr3nOrt9bXZ29W+0+/2Q9Tm+
enX3w5f3dKyr9PNvqabXd88v690PrV5d9tu6vyiySrSG/Ou5sf9tMFehdBfHd7iWvfZ690KYux9uttK6tLO+yqaMkWn+2f7tbLTT+XF//65Ph9v372yrf42ua6NKb5nVQxBMy8iuuufDLWZd47/7tgc7XO5OkZ/u
nnKGF/12o/3Xf6+7L/rLnnHneLfrf1K9u6fJ4P/rR3Iu312Mf+rvEH7KlN9gc5O4pu+1B+fSNmiHz54M/31+eO76n3r2xWr1619tff9Uf34NvSjqCWL2duDvfvYDX9E+OTSYCF1ey+Gf9PvBwzWD1DwGBLUHa7Kd
F9vRxGy9/laPj5uXH1+VzhrPnzXSh/s5qf+9bVnEye5l192Nbovbu8ck2NT9kD83mT8ajx38XmYBnrSYP7xpsVf+d/z/+z69fXFGYrWk9mFCfNOkjr17pJz355csmpJ/b2py/dpP6eD/eaNqO77Jdknlunasex+I
MPWqbt3Y1M9v/Mee4TWmna+W+qWA6cPhjfWp55dTvbWdqEwt1/HbwdLvbfodvdv99LxTvfb52dbSTJM2Ied+MqZO3E6Fn9LaSa+sd4KPzp9v/Dv1P9Gv6/b3y/g+4HI8hay99220f7c/005/4rMbb59pm+b9LfQN
fWLnvLGB+2+0XPd+3en1Gz/w9d1q99dtF67XFlQW+YX3Patvebm3g7n5ty69Pwj7VGxedwYLy08/3hV13SSPtz3n5f1pfv7m7vkxGaenNrlTf7Me8p+vat7N8/WO2rf8fK2lTnWS6wz9ObaF6f6maTvG/2/b9USW
6ry7g4a/Xv/7oVXheGenYPkGu8W3JV3V2bVqw6/n2/Lue3zsG3eGsfXlubv9by8/Pc0WZxhub3SR6b9L39lo2bVr/FLwb73d3c0/YtDLp/visx1iu/E9n+xfmZ/WXquvv+b513s1s53spcxk8p+3jnRvds3kZ3Kq
O4+eVbmpE9wLP7w1ezweboP+SptaC7GQWGxX77hZ2M6MN0v60+4rF/kr5u+51Te2vmjbn/ifFRYD+n6dYMO67cXSvb5qnADsNM6Sb+py1v/v/fcZqzf6pSekdzJYNlpPuAq0p+mf+L1d+a7YLj727fT/PDrapYfG
+xdT/zekb605FhpwH9JktLiksJu1y1lcc9pxTy/9q19onRg1m3BHsDvfT4gePv7bXUfFaRGtyXe+Pvo62Z+e6LF8k1Z9Iwoonv2nA/5tm84msiRDe/Q2PdEZrvPZa9HrGz/83yuwvmRU+1d7vvkKVbrvUbvDOni3
s6btv5/71r/hvruVLfsvf4avGLml1tkspxXJ5ld778WummfO76eLs+DXnd/fu3NmXqv79vBv7+dMffX9+dMatnAfR5ttn6bMOKeKYz9ZdTYcm172mqRG+19wX7udtXm7cK15hZlKvkyyD/Nb0zci/rXO+zZaXf9X
+77XN1Or3Xrl7n+Hm1yve42n/af3zq8Qc4oLvd2w//17lyuqA4EBPf2pj3nmHum39GnUSWEG+tDbd8lz/5xl0+lTzYv3Hn61ukc2bgTwhQ0BwX/+R6fgM+O9eXjx5WF0Ip3nBbynLn7L+7vUrNU+bIMW/XwW/X7+
Vdac65w/35//D5TsO76IPvDTenXZkaQ7q6qxh/P4UeuRitnumPoc/2e0ubFHRxpzSp33jsttr6ygKOpbz3s/69Kuolt/P3zslV8jP5cNOPbe+8z+luNmPnb//zzkvmNubzA06d9mezaY5lYl5c4YPTMf9S2E9qvf
3e7tFd/GevqL7WX657h5jGc18yYor+1d/Hs2aldHP/wFfeaZYwv29G5VDjzXcaJb9z8h63y56e1rPE2///t/2fxycgn977GdvZuNS96r8X97tkeeOW+PB+Q09VlvFsPms8L133JfK9tmX32XZNsl8dqx++On77ZZ
rbxf+/n6t6Bg9iDl3+9f2Pv93XdVy/P/g+NbujuLaQ3+GzOHV7U56H5J/zXRne5e9w17QppHvftwFKNl3XFoGNoY/evyQ/+vaW5Z98cFtXcJ7/CP1+3lFf72Dc6s+64TuwDdlydxOsLcSioht9v0b6Pe6SePZ/7U
VX637GZkcD+333yO01k1RaqceK/lbn2mZHj7+LXD9v3zLr5xU2J/vX+e/Ye1CWC8kTLS0WSqX/GWfqXNKfNvf+qY99OzdbX/7U+EZUdb09QZPZmy82z/PLksVj0d/Q7bztNpBTc/v19ec2/u6/zG/D4j9G9LUfVh
sfou9eUjJj2YNj+AKX+2z6jLbtyzkNf9vPcjdMWWto6mPlPau94dJc/ZjzLv336Lvm1t8LcMtvMH7RNeyrHT3ZlfZd5B8f/PTzD32T0ZrUrqCQ/p/1L9NVVbnoWG24zxlzNLNTOg3isbmKr3Fb2Tmg3/3bNn+TTP
zDyudOJakbWav/nas/bt+CJa1d1c+Bv5S8s2OiPBA8yv4rwu/2oSVlXW7fF1dHdPu/bX3N7wvhRN1dc627+8Ql8u/+/SJ/z8Z+XPYsOKx72+/YLqAbI3ytlvKu3EfDo0Kjdz2m/uNppkO9/b3+nuFFVs93Odd97r
9/XpPDT3I6ZPCfrPK9/7WKX079hHB61u+8nLV/sJZ9k87Qdarz5tVzx1tL163yyfaW75TckssOYN7Z9z9qjf2hTL7T/v+H/5za6P75rr1ur/j3zu17jOatymlW/1u6nq32ilqs5/V9/5uDd3/96vmfx2bdbQBvOz
n3M09n+3h2S3RLsxGXvlZTlP7/2Lf0XNIZ31Stpo6xjsceddDat/5en7tvn21ebU5swz/w939aUHJRyL9j/vYO32GNj+jTLJFH0IWr/dtzbV58875u0qxOnZ/9nD2es7rbVf+XX+mRlLY6pGpj8Nv2fsuhffsa3p
te6WHhLX/u8r18QWVrv9pbS6ht57eu+trUvrafWXrdTpsP7a67nusu/fZx7tvXZua3Z03FzPTMoO29hh6Dq5uo9fXjMUTj+TP95tv+5S88dSR20L9N/g9DHswuHn3aWfP1TCDdR57rXb6t6Stf9GPnq3xJ6dZqpB
uzfTGafVcVM/j7m7rvDtZSnJ96+DnakeW79If+Cy8n+3P2Eel7fj+Dn88xPOWJ1JbSzPPfn+Dfn+R9lX1kVTvG97iwh7+p/UvEpdeBzY++X7Ddr5auW1nt3+uzp//9vm/dT4uTp3ectnj/9tTO59y/++c27bs8Dv
2MrTDPsjID3ryf899H3s1CpbrC7OjbWP7eSGsTRIcMamyxE656dy4rvQivbrrdnD7m/O/tG3fIRX3rwu2W/cVcU8broZrtiZP2/7vm5fTZNivPyPjH098Pxf/dBuPs1K75sb/ovLw4jp6eTBxcWrVffA79Tqs29y
HkBv67ln7Y7d/Hnu/Ws0f2cfe/m3QfZfFVzd6d9E3znfLuR9V11WRPqvqs8fD6L/YjhtXOqPUvudaPu5G8ppqc3VfbPvPwi0U7uvWl5do3IaL9JX+3+RVsdtN1b0bq10p6zzXWh3q3j7w6OGqdWqX5NPCPdOpnDU
I3/76vnk71ek3M9+JdWVWQ5DnMztXe33+/newWmYi/+//N7z/rpt/Ygpv1muX3LOzfHgSPlv9XL3D1s09nsu14V4u0i+FT/X2I3pUo9gJ8eeb/57aXfd+QadHzL/0hevm/9V/2cSyTqLZelySb6Khxcn3v6zaBiT
S82f6tvtfK/dwRBXrYxOP9d9xvhuGm/L312/b2z+efU4e4oNRrf9ZvIxgt8vYzHvrzX9G2jKe7Ci1zRlP0HzmezC1UxsND3i5PZRSmiO/cyLtuM0EfTG9hsu3vDmMqs3XL435ynesiGsV2/nmfv+b59ydYv7tEu7
NIfmoF59N0I3Op68vhQoeX7PrnVf8Pls26Krf799Rv/Hs3Ui3Xc3/vdv+k/+eBY3nXGf/W+X/nIyv8be8k9X9rm3dd6xVCHHWXTOrYXf5kP3HK5Me8bkdC3tG0d7fVV4+i1fkITid35sjzV4Xv5R+wCbncaxu+t2
11SLbzZ7NT97Zmr+HSXq7nraXhR/+/jd/35WrvzyMxKXzXc09py6t/Leqt/kedSAX/f86SgD6mxrHUV5A84b+xP2xz62IP9m4z8wlpxMlt+2tpt7Xuttp7gn7r9IO17F/Uuedf16n+2/tmjseTeOjLR9+Fq1T/et
/+PkH6lEYhOfPeC+1c27kaRrtQJNn7zfOfLX33py/y9f/9/p8Ab/8BvOMe9N3N8OX3mqaZB/+ZNj/6G4v7mevmdWUV0xpPp+r7vlidHsr+nSFPRVqJUCdHxS3bCf+szxT9jszsZ7u1l9+fvZ0brvq9fkoXb42vix
dWjc5qiVnp6FLT7t/s8/yp6dpIV2jTHnI3H8aW76v5rxzn920qn3taXWWN7FXh+b/2n5Rl/1jjP1W+x91TiPz6aml3e4U+Yxf1l7Pez6nWJa2c58/9++yd8PX94vHn7TlLfJhnl1evs321+19W8zvecz/vR/gc6u
8Ouh2/5JG9f79k9iXleUvNzP9AefqUAeO/x7PoJVbk/dctlD3nN5gPr1aesbNyj77jc2bYx0eN/yNq19E5jIh2LxrZnvf+dkvZzTzv7ertboXUbtuK8cVpnsap4tM2798/XN6T/9J2AZ4ex/xDm5Otx+bF1k4pnu
zeF730a9Ovq8Yqzn86dvq/aNjx/9tOfb/0bnkzFU/8/rXy3+jxkyfV6r1n+/Ppm8+2uIO/2XN2bi5rvmxpNe3vnFMrrwmX/3690evXW87JKWsu096/gPsKEzJvv/rgVnm7RsdvdLbRnuVvbl0+R//9d/YmWufXdN
nW0e36Xzeq9sfIc6PtfbAP+av+XO1evPanMzf4N7Vfp7iNR0ENIaOswu9+aoWo+30Ng/RjXPt2rtefcNDWO/z9lbX51zm8OpHMZ958BZKqk0F8xTu1/ckkZbV3P24P7d85+Ea3Rqu9tSs++uz9NHLV4Tls//gf5W
9Pwbo6yOs18pkIukFTLvPOdPWeVf/7/rafrt2f1ObqrKcrWptri30J36vLX+fONBTa+2Sj083RY/5HT38/UL/L/xK5m93Ws3G6dAHe5hsh2jtIfaXXAtiX/RA29/vaof55Rufevq03//mL/V8dtOzwvr009envbp
r/q4zPeLX8+8kvzqqrC7crl+bI9jntTyr1/WzP20y773XOPjmv5bJkcdkN1u5C/h28pQeb3t9G9pszuaLLHejPGGf9u2ubfSJvX8xvmoDo/V/mn5/5Qfl34v70/umV1h0zjfRKJVnsz7xeaxpfY30p6I/n80IJ+x
wIO8vv9/Y4E797fuGQv4bThb3wdPTXW8rVicmu1YE6XDa0D8wyMp/M8791jXztfO774cKcNsDd/rbmQ6sVOb1WGvuXRQ34Gmb+4N3NsnR9gUMH0vED9xxuX4NFI9eN7JKJWIjf3Hl/pt3994ClU2/uDpNqsOkv6v
lX/990/mx/LVeXu/+n+ND3OaNtCsP2/cqnL+cSW7Zu2nGXNV9PnELos/J6O+91K5283vdtV3b2hkvE517Mxc4269lw7nL/vn7H/Ux//ILd7yu+Wl7u77optd4kh7B1V2o3qnk3Q+1+mwS6ZWitP0X3by9FZ4d1Mf
1FvFZeldNKp2jTqh+KtoEe8u4eH/eQ/dQJpwKq+vDuf/05HLaznr/6Xzn4E/frHLtdDfTvn3dcucfyl289leqdLc7hXXDI7fXwWcSjtX14b7EtNdFaUviRpEc/y+cnovVrv96f7Tu9t/vYfnyHJrQ69nCojvvbEP
cepnA9p49GtncXnIPfcnwbM9ff8726OopOlxfmnjN/6tUb3zdPTbr//7RTGR8j3nOn/H4Wu//H/uH+5hXPDP+1XnJ9k2Vi/nQF1er+dQs17br2Fa5/Fh577C21/U28o2/xJqzby9kSrtuDJ1meHnG/07wznhl/9o
PT7Kecs7axrnfKwXke156x9xGkq/dTo2LOiXPGWi9mgqXuS/v66CLpzp9Nzm3TuUOiN3Om057oM2ND+9NvZvvnbzn8XMnb3LKt0a72++zc3xotC+YhXzpeje5/ve+u7yf3edO7H9b5aYorbdkOZpGen6fVFHq6ex
Wd/jMFExWiDfTcM7jpqJM/OtX/u+8R+2T5X2nzUjPt3zn0lfZedTif8n91V5ZGtWxPjDJ6vv3VF73nR1X1h3hd+mKNxfv9e3NbW7XU+uvd8Jn5dJr7KuB+9reTxHbPxaQdesK/euXaMt+C3H/Uvf7FjU+D3ys9cF
7497Pvb+X+5iW3e2d1WlTXpr4F/oA2nluqdUkjZSas/wn5257N601KXSa4xfaB1F7nvPpdFsPdb/90PvWzWW/f3+Tufay7T/LI7ppWJz/O3aPX5nXtfzb03rH/iC3+8eW1q0W78XSvEn8Mv8r+H+e2HkXipuVk9V
Tej/37bTcHx04ko1XX6i+y5WJgj3Wy7N7O3F/p0fUPcN+4za1Wtn7+4LP29InCpiT/bg7+8u95Hwz1+psNeseD9HT5xXmH1fElkwT23XhzeP2W/05f3xd9xAcfJ7Hceo99kD9ztDpuq7qnHxCnHWf467Muqer7Xe
QE/33hf1sxDQPo0p5pe7WZ5ktaP8QFWt+9FlK5NfXNfwPxIVdXw/N/9S345/PHXv/872L+iDZ1+9CP5dLd4OJ94cB9urym223vm/6uO93n1dH0r+jePJ3q+3p0b07uTnN7a8yetpeUlPnkt/TiWNHmydXJew/1dz
N0x4vIQ7i373/To2fhH1xI/5K9i3uCf62dPfC6/mYKu3b+O71up0gX+itNmcC7Kh3LO91XQ1ofxhQO/TWrl9VWSeG1Vh41fYnJi73xwlfXqK7732mDJ+/Xvt78vla+9+e/e9YKmdL+lV8cMEGr96C/Hfsy3Vv5w5
ES28Efu/zy20Vd/9ctD99PHvnfvofRr7n1ckyRxQV2ear3//HZlmebNUw/vmdes75xH/a+s4af2VqB+xssZb9Zyt3bW8dT7awhnM7U+9TdDsSXjocyX5sXn+K7cE7V72+US9zM3v13il9Awrt7JqFvI2WK0ZE21Q
+moUe6WhXfhQ2xndi489uw3nuTtHIzaizy/t7K/3yq/uOmoz+SaqU/7bX3Y/Pp3qU9rb2ZtoxB+5ff3+P+897Pz6f//MbftvL+4bR//crlez6z9f97Oq9898VYyvpjfj23u63l+5/C/6kHVq0mOFrgl/Ir/iyYXH
Vmfug3XXbPBO/GyZDaLpzG4/1f7XyztQmZu9uqWx9/3lpv9l8clzg2ZLLxbLg9wn3XnIhwOn/qXdf9+4rpWl0YFj+n98yqL9Jl/avqXYh//s2Wi/0UG/5i9Nstf3GDTl+RK8dHWIizTgfnLQXHOlwbucFpt39bhM
3537/vC+X5nvrIPPFSz12U3tf/9b0HRf1ZlX7gusdUL6TkN5DOh7Vc9CVLoay/q7kObe323qL/VuG0Gtbbrsbk7S0e8X3A9pK7TDvOqlGcvx/7/cctj55IT6LaeD82+a/ifPjf2ZocPnzJpSkeSi6s2D18PHuLql
Ah2bc2dVvVjm926381P2/SdD00ZGTvrdS65I8219yd79//X2tIMV21f/tPLkQQlpXh5uvZfw1BSc94/Lc2am/Z1h2/dUz/RRv0ubffzfU59qazJ1+7Cv8PUn9fvp9XZT39vy6fLE/uN/VyWUlOd77okYqnkGhf/u
X/svtw9/8uzVZt0vRjY354AOjh2WXR5cezsTnurvrXfnxHXfsfqJ/3zepNyHmj/UdV2lv7+cR/vaPSD6nmy3a7Fr59bX/ssbfcY/5uP6lXic31Z7tvqhufrXdOana4/uFcWdWK0bc+xaca6vZnkm7T36vh+Pxo89
tvf0xcvOmy0qibFT/+fX2xe8QjulXA/+A016+eb9bm8PFTXF797sWyhrvi2FrHful9G7uxz/c/8kVg/u2RP4/P7ZUnmquOHueqq057D5f3s1vfveetH+++Nb/0/f+tGj659K6H6kfWaxvD3R69n7unt+3XVNyzKB
ve4r6clrVzRfV0VOg/eTn3TN0lm+7l+f8GoetL5oRqxdYYdbZ/P9L6Xd+cG12xF6T3P84Nxbvkz8RZS3bFQ6t2OC8dO6fwRvFqbbuw03D0zXi8eVV7rL63CfR1f5hGPvzcz3p3RhvX8oTHdIesBv/ve8b9+7zcHA
v16Rf7vfoIylfrLUT+95xTKFm9dG3Fy5nvxqX70T/BLmvZkLQyDv2XuzffZ34fdq2TxT5at3nfr/H9/XqXxxmUU2R+Jb4Lbmqpszd6iSX69nM2juyneX5mM+wvbXWwcdt5lcD1pr6tcfrfIS+Vl3K7fNK5wO95cB
5h/pvz2zvHu636V2EQU8RuS2/d+F21vioe/8uIjFU4d2u+Gjw+3BGqjfxs/r84N+7/DiMdnY+/ft0eNmavduf6zsVHq/uG/sH7nUTVn7183Obb3uqtkl47c79E7maO/uze/+djC9djr7lt/dRaXR8OzH4m9g5x/9
17umPu/X3XNeezAll9P7v6q3ySHe67GP9VsbR8M5dUZ5GPrb8PPu4+u7mSrep+Wzno344p/HHeBkyEO/992TZ64/W1Br799Djrcrpf7/bx1rxbdq4eL+6/eBv1v7rmbax+g/eHv63/H4zs+GMp3d9JnXjv32BpGS
jl/eWOb7Pu388PfpuDlBvuXv2Z/ZdrnBq8seA64v+/Hot2Lzjx8dx+R66d3PRULSb/f6mNU6CztldJeufv0//PDv9U/5+xMPwKi5ouzfUPkm82ZvxVHp9b6y9V0Q73b00PlaeLj8zhvIF/NbvS1fTG+5gR7lQn6C
3f3+lFr/1ozH/FykaSpuP/5P2T1DaPcLJ53sjpizyF6XT4xs6rsbWjb/LB8weFOdt5p8RVSdrHe7pWF/C7Zz37IMT6X13aV3uOFd+vO1fJS8d330avHr9L/E7U3b95NA2gLwtzcHcDQc8HNvz5ksrocxiGd6X+/P
Lfbv2zMNeVGp3UxlhcnPl23crsxyf07/Wl9XUMJHfjcD433nepufTn4b67/Dz//du3rvtz33+NfM8jtC8g1rvw/32wSEg+Qat4CzzBvkf/P3MlapYs/0IU0xv2y9Dfk6qvBUe5Trxo/sedD6/z/dlxvfM6DV8jkT
jPSvNgWoO+JJtfWFtVv3oeGgv+F73Uv9+LIf//I498e/VW87uPY9n+T1/r33GIlAhlrxQeqXzFd/z6ybPOGO8BdkMuR9i9LdD3fXU/syAtUz5h53jHTmoOIwuqo+f42/V2v237W4U1T8a8LV2UNobZlvlfyMbd71
9SYLnWSOS+nX+63PBxzLvveLqTffz25G/TlR2qMslab7Ylv1tS/9ee/1Oq63gDujTq4hydrP0b8Hig5dyHiUNUcB+aL61woB3Z7B2Vt6TN4qucYlQ/znq3/xen3EP94uojbp1/cy7qzB20T+KVbUCf1m7N/YOG06
qeFKlbrgDfy9NnhQ1qdF86vXXnEWLYOGlBV8Z+p+aP/69edqXv6Hf529GXP//+lxif8JrHqsMxuvKw3/L9fd01y3fJlR7xX8R+2NxO2HvNdxyabVafb1/UWynx0Lrn0XW3n/f4WqR28P/d1Nee+9JMJMWPhXtr7B
X5hbznknq+8flnq27XR6NWuZv/3++scw3E1x97naY1aJZQednD3zqYBv5xrFQ5YVtL/kP79siz5rs9T2sx2V3JJJ4M/5Op/Z9fURMRbvji929VD85O5ua+Jgzp+6J5l0POa98+SGtfYVnIGc90y3v9Pm5e3868Yl
n/xCj7T8PV9bTnabZfa0w949+e/Y7SdHbwbfKT2l3pbmKGS0Eem/phrn/9Hd9XCpLDnf/xheSbToUbK8I1dK7fOcrv4P1Nz2bn3i3RcmHO+/ihL+7kbG++/Gmr+13/eP+WsstRLGm1j/Kn4bpu2fffyrHdifgdOW
A96gLkj7Qft1nxTggNL2W5unxVWb2T06HzTj4rMkVjx/9btjnR9PdbLKOtB3+k5PH/6bWRau3Tjbv2M297SwikWfz8jP1OEdpjt+uQfVI9/9J/9Sf1Pyo+8S/1763uc8NsWt7cQC4FK2m/TX0tOEZX2s9vQ689K7
3R06eub0Fba29f06f0+6+7sZ/Und/+teczvokdytkb/vV/tL/mNWmxNn5CGGHvt+2/gRtkvxc6o7L3ploXjYurO+mdKW8yF197Z7vIrv/6/a17Ma+1b9oJx39HXsKadvuHThbd/w8yLa9srgRyxn8HO9/nk+oIaF
zdw3/cO4HdDF93Nn2WA/FP01+gfP6bhAv7+tI7bglB8/9vrrLrmvK5pZyXum/Nve9X9ndt710fk9MHauocPHOhOff/Bf/t/Ol4ve/OkNpI91Nnw+3qm/V9dLL++9wUxbj+/7BnqCfXBW6/pxtEGngBKctGz+8DPY
i8kutW9vxr7povG+Pr3394tvyr2Jr4veHbuJ/etU+lx+3dXYoKK2V3pY1w8PR3rqFO39fZry+n0m3eR8d//1zvaHSvf7u64JYuaP7kVJauf+lPUd1/254tzY9dEHyup3U/T+cX2z7W+uqnhmB8Qv3TzT21W20VOH
592W+GtM6hfXKvtavugPquRrtseDSuD8TGdbRd4mWn5Yek7X07O/+pMt/o3bZ6c7fR+WdWP+KPfY3n5H7959/rl/xnaDn8eq91l/12f7vLOVRmS69Ryzvf3++ZRTnb1bPZ6LdS1AO0f/7Yd8e7dr/+9uZGLtqD64
+zp8uMhWQLFuyIedbm6dP+KO1X8fk3hv3c5HsKcW5L7qbbn69Iv9YdnOexYv/h8r2zKv1vzV+XF632f7txnlVfxLh+k112dvW8xXdW6LGO3Xv7rWLOl9Bsrs0kJZqt69tfFY+7Z38S9/ZWf8zVYXPgHd3d6oe56d
tzrFt99+aevuj/+9+UO+Pt62lqL7b//pn8d0wC2Xdmq3PHtGD39TDWkDc94U5R4b1/e9/91tWQ4jmYnr/fjbxZ4cOj9dwiLakHeLtPrPW21zz1ux1v+Vqi8Lvt5QM3/68LGGobV3fE+KP5dYLqf8Dqwx0P/F6nxy
P8/hPZN9vvdfNnuBlw9/oSNKc0K81JjvbWHXZpPKN7ryuhDVf1wr9GHx53m54IVTHQso2rfn+zz7eL4QIue4dPi2D2P5yrNvxh8ZOP4i7vE+unpvrfo8v6/xG1sl7//sFYnnXft98P8q96+jO9fPuGo88eqvP8p/
Z55Stf97ocveXx0fNda6xzr7rvjXs/IHjSe+2OVXFqvib8pzn8he6qTZyc46eqgXH884Yk/5//it+Zjr/3o9arcKvZe963S6UPM3l6u8RP2+uO/3/ODcF21FLbo2ZLaCb33/M9zW/2+utu1Ik/3CPcJuCzhCLl3+
/1rup+taPt9y7/c3bsVcql3aKW4zFZ/PwsfzUei/epX+crBT8uxp4D5Ef9gX++mLpTzka189+vY+lq9pq2hVagC3z8Nb6nTuv7qsea37uH+G/2w29MT09PxUZh3S39Ex147vX6p+8KfGrOfZ9w1Xm+2ol57/lffe
d2Fb+2LNsTrG7g87uzRLlIfIRTobT1aNny3l/ePys29q+KD2dIj2ofL0P6lZ05p1CaftEZyk1bdVk/5vXRbfOKBf7RyGS+yrdhkbEXbbvlV9/HTuezK+3l6760xN6v95ox34jK4Uq+NfzMem9ON/B3t6sDRTPmlt
b+AOebxyG9vs+cyx3Rb/h95bo4Tn7K45tXQXJT7nJ7/PrdeLZNcyXze3bLBm7J24DH5L//f/afqCVVPozpX6kli9sr/KU+z54P/h/3HjgMdBbV9/+zt2qFnO6/uR97z+r8+3kfm48bw9ZlmrvmTJon+wXy29o6/H
mWHDumWot68zLoYojvH7nrsNPvIK4+8Jvb+/dtp2PuOP3t7jvlnDpYfCfH9Er7rd/X1Wnwpfb8mtMe6fMy3yn/9h2zhNeUm983uPr1T1gFs1L8vr7+uiPCx/1L2nd8Pl4Om7/YP/9zf9x6YmOCqEfcO8Db9VEab0
2cN4f8+SX6hwTLq46z3nbvLCZmXtfim7XxPtsP53VdJV9083f5v6tzQ/F8J9lnAdmrruPdFfdvX4srJVk1xLpOkbpTaaGZModPXvMvlNe97f2NfYI+pX6UvE8Dn2vfoO19Z7uVzPfPkf9O9l9HT1w7vXcP6/mpXP
V8dmb/tUe93+KcsuZEdXf67P12/rLy3vfn7o72+5Yze7nG3eMAe4/zu7fcPq2oTPZ78l1v26inuhU9H2PduSIr+57Z6tm/f/5uh3+Dv0ejYrzW/ljny37XfpSnvIutf+vz0tpM/3rIQv9Zyfp1Wbz3E/7Un9rFg6
XGk/1be7wDvZH7o/Hr9wGV/J3tiN6wsfV8EZ7CkrsCqbG5d2Fv930X49/9/JZ+vqNv7IbzLrwEP4wPk8ZIkhd/pk9/E4vx6S5t593IeRXg3PRDCnc90MzdPNv6HLXEuBppvHzXTV7Z0xffXy59nlvt1e/ePdsCeN
3zrfVAs1XxOZR1/+Ii5t23zn7nCtxUi/jFWj63rX3RFhKeM2L0cffR20yjY/LkqN1TZ8GjzArevO+Da5mt/8Llzj129WmrPIb/ye+56uPxNngFs79S+WtHr/aadPnvnnPn+QLEIbZnnXJXr/rF73V2TnUl97heO8
K8v6V/O/TajhEbpnvid7fcqPru4pe8D8ZZ2VjDXthMDk2a3r8rxR9q/1tFbRLZ9670mP/9WRufwsOHhpD4bWX3ZE72TXyazazLt3up7XRqvB692GRqmZ15nHVT96/73pyiNttpXcJ6Wylp/5sdryhH7Hp8enn4P+
6Z2vkpPV1+d/zz8UVEYaEm2tV+G+/jc/kmvo1i+OdGLu7dtGVvSaxv8+Pv97DXiY6OoJ/Ll9/+zt5z8141v6mnru56999hsJvMrLLn8n6mf8m9ZDM64yp8l7I30YsdjP1S6CcWnvxKmc6VjSeBxSptX6pQfP0m3/
+O97+rc5Qw8adAbveWRpWXb34zPF1x3BmOT+Z/a3Yma9zwhHHtRrY/etroe8mdiQaa1O3CsE/hxVLVQIX42TUs5c6Qs29l5vZLro3b12V0XkkWkOu1f1rSdONt5/6a5m1PZGff6i/v2ooxd5pY9v9CxiHHSuRr/P
1KPnoAfC8V65eSRXuOct/6ys/3/+CvXT/aqe//zikB19tgNZihNnPEhxXAwWv+qW9sedv9yK7Y9R8+We2st7KtA/DXXw7dj+eT5id+/vOzT03/OSdviINx+lmiNDZvN//lVeWp+X8mv5EaI+rgbvvvO46cc9dU5a
b19yrAi6736Fb/1kzX5HWOZuMbPeNjlJjafPb8nyv8hfNm/eeHM/nHcBDDGx99mzwUeyUz0yvEd1enfePOdZf6NnvFdnSlVv3nr/wft8soFv3i/8z7tg7bFv7sx/5f7/Zdczl3l05zM9v7atsXDOxUjwN33T96qX
7+Uon1dP2DP32U4wYyArj+dmf/N3w9vd2LC59fg//PyqurFz/H7MH9T9uXPEs2Hj97qfjWmY8h89rT94v/L9wt9SSRAfhlloo7v/Tm7nPGc38a0/Rf+bJ9+79LSbxj9q1OtgXiY5bcp6dd8Y1tu9pdlrl91uHTfd
71RddT+m+n4UUbnzDDM+9q/YvmEu5Vr0vQ4omb0+qVT039Ve/S/QKvKb/25P+LptE7Mxft8+y3W+19/kAhlQb1T7T9d1Lt/4t4Zx9W/DabgpcZ37h0g3HiRdfS9LwflIq3wz+/XecXP7XcZfPvzuf/qHPJb5XeOn
3GDciWzKNaxmbCtlT3/O7G3LJuK7h1+2jWnV+0kVt5ucrJD+I52/flHjd3Zb0sI5fYtftM/jz83h8sU3We3o2i3D6RY8/3y52H5vT01u1S9VBxLPp52l37M+KPVrvQ7/3b1fyhXZzwOk925loe3tX6X0vev3Lbln
kpzq/kp/61+4759+vjP+Paeb+fl3lpt9bLf1n08gfUy//fPnzie/aNiNVnvn+2+pdO/DejCx8hwRSm7vUdtvoxR3dlMbrH+7oazRVeo+U8mQ99K0fbWVrEqvoFfUF16ba94OJ+FVRpnXQWvl75S2VFHzBlTufxr8
QR5dum1Pn/qfoOWnlduZ77RU9L0uFvDOjIjY2v/Mj14nm/8GGgaFuEbXrhsLHr2udhhj9nQe7KPvtRpkP7/v0V+vOi/I9W2Z2bb/cMXFwWc6ZS7Fqfnma3guY84J63mw3CH/v0eYZKrS98+b+nu3/99xu9z0Na/c
gbX5HLrvOm/m54jN79PXrvUJOxtbLp5mzHDhfbv7gL7+NJ7Zzo7rSKQvY6hZuk83/urk9fta4zP/m/rl8btDrWVopHNHuk3qflvHcT6191hLWdfLN+/k5b437xiM3OP//JtI79uv/5wq0acaZd7dlt7vN4mn9rq1
Vnf0SHvw4PKNdFW83rd9sf5yUfZ+5jnp/LvvPW7o2OlXayTlfr2VPkRvKqWRfih634L/NoztsEK9+qjtdta/+/v8M3g4GxurTXxcUk3vUOdMHt7ps0XPVWK3m++qKewyg33+96A+95d6wSx3t05tWBcOl67i3nPz
7sfUPZJe6XWo/biP0VfwO/Vs/u1ZNXv1DmgX/uvfP2y3z1Wtv8Gt/1PwHHz+qr1/e9KS6NetsY7mHm6+7rwLL/f77IZ9/v25XxEv7hNtGOUY6DCX/XEaBr3Aoa4vo8D7qd1PGRqXavpdVLud/f/KuG/tWLZOePok
ofer59z2H0Opakcb/+McY1+art3PsSb0tJNXvv5z09wqUrLFIf13f2cL15h856+3NmOB+72ZvmJX3PHd5jQ4On+4y2OR2jt++/7b/HTX21S3fFVO97+cF7FSftt2VyzdXXu7M9h5X/PIdtP+O/+9F1vSYdxntn/+
ZSuEbp80nb707nf+CYnL533eKX3rd+yU/1Gfsy/G4nT9v7o/vwIvl45p2xv3pO9cRtkfMd/fir/Vc4YlGvqap5433iG1jPfe2iXdVfnPx+5/+PBdXJ7SGu49NXX+uL2q4XmCBRmJI7cvcdVZjytffWBSx3y/hxts
vbxvnKfTo/Y3JBD7N7/vct/+h+QO9vP/JkF0X+69+q4oEXB+ZZ3GHrIZz+JWfK0LIGvvQ+Jurb+d+8tPvVqel/o11cdzqn///scXgPuevfX5HTNyr2+2cXvJ4reBXVsolb/QSP7n4rQa/sPnNA1Yt4lo3U3vf1fd
t+e+Y0omOzX+1jQPtzmu4kYP8KuPJf3ts2jRvMT6d+8v+cy0ubxZzuHvDvBN15gZZs13t/f76HvtadMMX/exzayRv/3xr592/fnu7gl8d8VfnwPv2FH67/eMNKh19Nb8pOfw1Y9CVK1zxN9H2dv3Mxs7vrol6KqX
fNHdE9w+kmd//tn/matphafa/BVXnp59lZ0ebxz19zBaJP0Hm3WERdTmP+mRW1zx+crvV7cZ+B1LDkt8v7rt7H/b25xmuD6/d8LLzCpec3rYt37r6d39HoUOn7QdZ2zP5pHnehQvY/83PkxJ7uVPCfvHx0x61mc9
r7aFb+AX1+376/Y8cvzN+9MV327+Nd6vdSIm7X6lXjhnIz/lB1t+RWC+/5Fq3u8r2x+eTzv3Tvr1+LVoHdvLOwrbbFqub+L+ZaR796Ovn3VkXqcfXNJbXyR5V/u8f7/GYt7RB9e9819y9aPWyu/G9WLtqfXrhu7o
7ZxNpovOryfWKr74cVNvH1saPhwmMHGFJ/7Pd0XVrb0hqbVWSX7dL+dpdq+3yfdQrfYxzYI21129Svrlnf8qRe/pHe8zXdIcfaXQP5XxUfZtOg7ZdbYxfO9/5dj+Fi79xjP4GIsnFdYsvTfm15ys+ztaLkB+/fPn
atm6KzfMbzr2fce5AX5kve+qb/Sh1sO92uZh7VrZkVD+Tobh/3+Q7T5ctfT4ruce/2KfWWv/zce554/g/jrvj+8r2+jzv1pemSd78W+XDbq11tp/+rY6wPR5197Us255GltzHdnzO3v16sD7/9Z63H0S8QC0ov2z
rJ+I+9ZzsEkVt3l99fErK0yev9ovbvL5/Nnbd6F61e/Wuv9M/7q2OwrZps6dSPG67ePyN/iHjtZzz4lsreIxj2dFHjpqH3Oz8+H52JdWR+Oj9VNn5/2vcI97eR195L3+fu9WOeRtupQ+LNu7cI9fv3/Q+vr6/344
xqzWrrMti3a3XfL3119UDy1c2/axdVXHKxL6I7xFmKWTUFJ6BD2yC9v7WsaVKcf6d74i0aCZ7Dp+Ozcmm34S/y+dU5dsZKFENGKnz971J86NDu76rH07dLEf/3W9uzj3bpymmmdrD/fgejjo/9TQ9rAFnXfQbbb0
bVsW1TL/8H/WstOBXmUc/jF96K6n4Tb/2SPWwvy5s9TrU87fZlyYN6hrOeakZycLqrdSY5z8b+hxHbttXZRgf8X39br9U/kBbyc8R51zordRO+1lPvxq3zb0r9ZxlaE1Oa48UvasKuPVs2XymX1TdRzQzq29pGf0
bl+p//4c3CUV1uh8PxP0Pqv8t862nTcxDyxNnHk2wk8LL3SfdbZzMwbiOR1ap9L1U2EOZlmGLv5X6hxt8b7ro3qbHWTtrfccdL8zr2Vfua/caaKvLcD2Tvu925b4r9ozT+XaPY/4NHN9Gz3/22/KvqWPq/8OsNm/
f1Z9Z/o5P8Hz/G16l+rfoO0N/Rlz0dWwX+lvqCcnP2jxL/sr8KTZ/evs6P0oaW32h2ifjxCXLCFdrEyF1wdWR39vLV3uuue4wnzs/QhnXjVa7JvuzhtW5kRM/e3xsuxYCdurhn/mbWT710/YUPcNmy0Z+wD2fuvH
JO53b3CEMpvz3e//6ySZ3qDOMlY8hw/5X0V506aTXmJc7uOVW+nhV0uY/L/on5xnZw3fa/Wc6389/J/PP+vuPk9ed493u3vp4L7S7/2FH94UJOou0fBma/0r11Ki+TdfcBn7/D02/GiDR5oaWfxVvGae2EGfDtTf
xf9Cer2RJ4RPX/tnr/e7LDUqNn93cyWK5FGB9G94ASby8nz23aI1/823rKe3KYEn7xvXOGG1J27dlb9vV7endXdxf+89vsqPolNpHPCr9Y3pIv/PKNXbwq430Nl7Wa3aHqnTFby/tFO55rSsvnmpdK1PVqT0X+J3
urWtK32CfP9tU+HFx7/9jXJ/76XU/q8/N0fIYMO/n+/dec3fkjjnRNjc+Z3Pb399/dq9n37ZSjbDa12W3oj/nTBZ327O3l8klu8vfPlMkajWbem/5Fm9o4N8OYtI6tT9JvxLJbVv7uxWVt/l+mqL3deR/Xd15u4V
+6OoT29a67bKympE/52V2bcrryeafx28NJpbM3Bm5vfyxxNhJq8jO/cTDZrMVza/G3//m9vdbYsi8HaoMrfx/+f2UK9r/kg/yndt7bbP/7Uk9dr3w/5St3lTbLbPXLDd/fsx3Au/fK7/qqOYzx2Ccgfh/tXfQ5mH
UltvUz5uylca815C48qu5W3/LM/2N7ff1Vt/5fhTMLVzbe53rOZA7L7/9d1i5hu/em/7HEti1s7+Px9fdMkJQ1Gg/++3+PJ+7kmzp3QYtTopMjc9q897nXt5yj/+Of0o3G+f+OP9jar1X3/pZTCBGC2Pq/VGMsTz
1n3qT74vHqW/2+3+6f//KydG82sSBFz5M/18/coTn83tlez6s3nZ3Nh96XyLK1/jee6t8MzKrL+uRdnZ7f7L8/y/a/GV1Zfnx/n5tGx/Dsyp7bzOae3zH9Cu9rKdmrc1nLtX8XuyeS73V9/8vcv//e9f2fwBx49/
/PC3mza9HPm7Mp23co02p7LtTR+NP7YiB6aK42mrvl+H8ScrY82j6c/u/N69Xz/u97l47F83Kl/vfp/0gRLdPpv+dqyPjEj/uWlbuf34/BjDv47pEycSvL3YZ1+rX/MaFTbidfa/1VyVz8mPWVoznbv89qbbu/fk
3v98aPy8cPRz4tPfZx//qHNibdmuT1l5z2bzRt+z3Tw5r8afyuXVz19pAcshfYjXwPaQ2sJeUvafa/lzxsy/1i/aR89kdud4SrT+f+9Dm1P0qH8fq7a7nLF/b4J/0nvv/an/NaaLqJC3wv9ufagj5FOuw+z9fHFv
Xn9u9od66LUubnOf8Mv9bFZkP73XOfbI+L+uCdpnIPien1dXexft//asIXQUu/4HbeZf6JKwbX3TPtpeqT84ivkqfmXdZqt2Whxb00g/9/8Dw//3v9Kr2zd+NR6fp+lWw/tDl+vu/NFmH32z7Tq5ft/tF3q83/yy
I2BH9Me+SNxd72JRRpnoKH23j+WpUK4dF/nKB0izul2VH4uMxc+y1/r5PNGA8XR8pQ37bWmzfre/ttcc2bLU/aexioxl4e/J8lHo4CL92p95k+X+bbA+88g2RuYhRXrqv2PL++zd9d9/a2+9ec7wlpIjn0u6VX47
/5k5fpq3//B/TACzxtns08So+7F6OvR95nmp4y+2etQ8+4qNk8YXN3rD92/3fYzNC9Te1G/1ivVM2b7aPrmiz63l9QJB7qdZ4y19GfuLf6Z9fHeohX+96+stl76/zYTP0b5l/Q9mef6/ku66J9ow8xdOGz3r1Wqj
7cnYSz3Vj9bjeiP661873Df78ifaf7vm47UOv1k45LtV/BYw7+hofn29ZMnHUX/nruP9H/cGrpmbv3N/zZviJyTkaSMZNpq19m3++++6vPfOW+4L8W/x313hVUPzhmi+fu97j/VeW4jtOpCl7ee1ZTnXj0I355QD
XvZPZ19HHjHv+jNN51Ft3yH0yv9nk93bq7p7++4NjN9WpS9GPf8Z5ug9rO/efN+3J0oH+XV0uv5rxyt93tHT8tLq8e3u4qfb59JXW1FvrJHveXDrKk/9s6ys0e7a+TmvjLl2W/eWa9RN94lJe+K1ZMfHdmkvk9E7
G9tz/KQn3fvyOe9t2cey4Cft5575cDHcyvbp5TO2ua/XyKLPXXO+NZOqu8wtzmeu4T+KS88rWUFaWn++Mtszm/yoF07fdd+B3x2vZrh7oh/C0je6Y//LcvNNGenSofvdgfmrob9doyvuyar20M7u/fa5OMIe/025
12TJrPKDFmcvcX9ieN+bpl/1eqPtZYGXSyuRhQJ1oz06+mrKtV8ch6rLJj9Qveasc312nnzu+p+Ue7vW/e5tPJHT7bsx9ZtxHjabyuhJwHCH31vxg8f3YuxRh88Otrv617Ino9mP+P2cTa99u6OT6mMemFo9TO87
jkys6K+qWeXcorr/3+/5+X/UPBnvxuSzzbKc++RWrPH5x+wSQYwOk98Z37lM/1X96P5o2F8Vq+wcUWkn/NukKp8V7/c9G/2VKmO6OYGcFdI7YNVGkLw2/8V9Di9hBbO3t215hObvI8Co7M+9FsI7xN+0bt39bv3z
p/5TfjObn6ZZnNnSYa931+Oef8/qv64e5zW68OqLPv9fjkc2e/lRKzHrg//FPz+9773XEOcLzmxXM1+ZL7Lhp+J+5fabZC3nyTxfa/zI19rdXOzDqKu/YruTX/HfLJzyd+Xv6DKy+9XPiOmimXV/vclXk2c87f2p
/0ej5W9lscA10X721e/yo/80cf+eyq8CBi0o+WSvQ+dX9t3dxzMd728ZW9nHEVtz32Z/vSuYkw8v5w/PpLuZ9a6Ym7dRoD2vV7VEBd645wPeUgdcN7tCMjNA9J1x893vfzPYn1YrTS+UY3NPn7/97POLX7j/v5Dz
Ndtl5f0Yy2PKRP5eb6N8Sxr/XT//c3prO80bYIdQN/F4KoS31O/Lz456I61D+mvfF3vj941faqK5KfPaeJvfxZ4m9rK+D8k7+7+b4LFZhnZsn5Ff7dwKcFcQvWn5v219XG7AjvNv/f6b/PMPtfEfvXseEe76/XSn
md05g995sRdxHn+5dmSnj+CC/a/iFy3v756EPnX20UnqbnyPIZGY55df73p76FdfBy6r1Hkq+XPctnt0tUYsn2uIsivWuiXJ2v2VdayvEwcnkG8npdjyVh31q7S1vmpIFr/kLef/O9RnqwxsL/rgGkK8+d3Sct98
/nxuULSu2Z5O/Z369/v784fBX/X/34StvgE9Xr8vq8NmnHKVWe/Pr1ZtWYvtf0qxHh87zIo+ObmTo17cR9DW1jTFHZ+OeEW6vp/w/v7Q9Vc+4hlhNqFdENmvX33i/en57ZWbOj33Gzh/r9bPr7v3v5OIFDdjvmad
3NOvff/+Gh0P6ejo1Xrelsjln0/bvv1b8LvcFVRld7/hOZqv8Gos9sxSzBVt98edhbW/SZ6EwHJASa+5dQv+eXRNx6beuzvdx7kbnrYX1MnvZneNs+/KdnFxdWc/UNt9dvf5yc67yuzjCssaO+nrJzZ4MTz41vSn
l8/PPelpJxLTOI+h8z06KZmKyi/m7RZsfQbZTihT75lX/K9Du/ApowbzeRxMz+n29W65P6SfwtqFjF8s/85tnRu/ePLevawUqxtN6T4sNHZ/W8JzbvnIIAa/kLwbcvxGd6VdVVd2SigZ3uBeZxR7/9nFqsfQoX/p
m/6/YzWnq6zkVXXaf2lr5CvpXLHr2bfEpjjkpvHU24vnldRXfbd1jou+Y4o3M2339Ndi1XiucR3aSdbfejb5jH2JU6tUuJn/PBfH3z3vva8L/LPZJLp9/ted8Irhml6iS96JRcIS+Lve7m87k/FS+sN0uzM/v0PW
//EI1kupnt1ZwN0XJ/EvRArcEz3ddL7zuoXSa7Ds5tJEn16e4/9uXjDUT0fmBbyNj1+ruT/z+EUmavL590B2XjivP7ifOvj375p2r2p5Y+3x9vbVRlNX/u9/kmbLvbx9rgTvusiHKjs8uiuX3SQ+Zu7tk6eMmvIL
qrn5zhlZ5t7rfl3N+eusBy+jrYZvdjNl94O7Qh55i576MLndX2lgL931M+rfv1Di/2e3lOf8uSo7c6Lev/3z5W4Yskt/2FXgviKPKmHTa1kbkArTWSd/rOOS3Q7U6n6NWbTwf15pnvtX1D7ld3nXxQ6P4Ivt+///
1h5R9zk/J+V/619NrYY2ay04vnRgCdpn+39s3dA2vYVjpzBw/XEXD89r6cz2V/Pfb68vKQ2LlFLu/7N+jaO+N/vkspblT+N+0/9OPB5A8xFEn6bb1j157xZm7fGrD9+/pPeCyvnz3RF/TrZtfy3V82X+ahCski7/
mtHjQPheXmNZej+5FmG1qwshg+/O8vmtu1lLzEfzBcv+fVplvK1dtbLe+x43n/6t++1/37/8HYj8/D7vsDrI974i+Ax5pAO63lFP38ZadPxGOoVztXVzj/ZrbP+e38RVRxrLfpriv5xMsGb/rnQwfcvn7bpnY1/N
1wiamrfne5/OOePtp19782vtBrQ5CnHw2cmwJd5X6k3Ndu5/fst6Xn5v3nf7HHbanv3/HcmWCcj3eeCfrXmh8t1Wv42/lH/02sUTW6RXV+Qj6KqKt59U6KzdX7vxf2h74ZXk8Gp/iRXHHtcOK7a7/uhBkyJhn/n1
iwuWP/7bkbO2XPEvpmrW9tj+0t4v5+Ez8xn3ZT+2X+b4UM4+O/ZG3Xnzd8kc2d+MSXX7pK8737pzWupe3HSHdxqxQfw/eXet382QT43xb1BKzyacvU81e3Vfbn723evfnre8jeD+7Od4f9rt36I5N3z38u3G9bpf
zzbKdGxaDlm2P97Kp7fHm70/l13FT//EKbXkf9dczH/rv8++6Wvf6HD8GUv890e5oLdiv63d3ztG+ZAuy6r3/qI1jVto5vj1k+lffe/z87ya3O9/P5uuJG+1cIzZNdxtYvD5zJU3ze/n7Z/WfV9AuRX4E/0eb+FK
vXv4bXrtw9P52Vc/zW9i+r238+QHP1Lf+DWUVQ97/ky3v8q/kJAc6ynxfrSYd/Ku7uLfIcLnWPZ22a3260Z3sSZ6yz/0dvRxvz39/zvG09freGQu92R0d7J7VSP01514eMav8/448muylq/dB+T3b/lfF+W1aeNX
v7+3pZvHfs/SGR+zYVldJUnz4UZWO+f4eZ22/2s+Lzx/0fX6KpSllQ2H0zl52Hf13tpXmUX/9X3Fcul77O2pyU39cYzeL77CJaKqaSmfdxdUe7668/XV0DKFd6l8nnwor53Sazv8DZUv6c939370JZzQ+voy3ufv
79p+76YyLnX323U62m/V4pPbOPb96zTS/vWu8dG87Sm3/+m3b0yYfzdh8d779bqZi44KxgT/Vx+D+f0BIIdWNMUc88dUsAnTrPjb+u27uVMORToPbfJoft12SL+U+OkHURdvlQ24IbFOt/u5i9v6xMGcerU3UPDH
fymBRrOgs/de6Nu7jWCWmXv/5NdsEMFl39XKnv/f36P0WXZqHdQcNv99L4U77wkr095z1IwZzPzQIJfHt/ZWfifet01bk9d7jj+7Dj9k/ifPj7fRW4cuvJWuAmYPV/ps2h39HND99P1L6+eEaDXc6m/QgNT+X3z+
CdhWLZ8/qJ9j5rS4tZraZb/70Pke38DT7/e89G6avGePibeB7bO3qV7u9zx+nvKcfjzYnPb/hhtZekbX5Glud8+Un29dn41tQ/Yv6SfJfBOV1+edzNv75t5lOtvgx//fVqvisrJqmDYqWT62N+4vVW+6+guO+Y7+
BcuF3V9rXp1eLHYM3/7rv8/7dfT+ooGLGng9rS7/tt+ygjZusu8CfnKk5b4XNnnuevkvsaJlfu3V5XbSmhvxd7z93tLtn/c1X9snFf1MsZt91df5Fb0ZrmXK+d7GX1t45vDdXhQ/LH+xv+rkFpc/5H3b9/zzfJwj
faZBsvddF366gKonr17k8ML32Z03O/e8w3YO23a535L3Ker4qVLTbx92KtnfD/EoQVtW+pfdp9a4Fx/e7Xv346X1/m/5gd/57vtwxts0vPZPbKBe5Y9XbQTX/fQ/+a/Vv87ftLRvdvPraPgmHRzRe3c85p22LvLb
lkkJ1Y9mT7/7n752xpeXJnnTDt+uQ29EwqdVTtvPz2QHaLn7t89t/T0f5/P2PWacQ8/ia7tbe6cngIWtvzs0H78/+2c+7/Fqlz99/DZwJf2uiY/gu6C2obu7n/JiqLiNB2n/Zl2u3xByam/n90ebWV7vvu84//e1
Y+bz6OWOtIo+Z/R1F/TuRB7LrE4CroeXT7bthJfb/Cp7jew6XX5bTJNY/e1/qoI2N/acrtJ79cQ9+33A/X/79u+31ul1M3bz4tfrr19/to7nvrfrRvscj5NdzvBmvtHvd4pAuWp0fqfPC/FHqw5ujeHm5f3jVD1D
nt/3nuz9fKFn9Z//rn2wXOfae+Pv/Zf3cIt5AI9bJH9z2NmmYz/9e6zCcn1MN1Pvrv1ZVVP/9fS5znOj35Rv/n//X5cI/6X65K6Q5lR3x8vvH/fuycAepv2H4V3O6g4f/S0zmF+h/qmJj8n9GdU/s3GL3/n+7Oz6
rst+/EAvX//qr2mdPeTb/7im1D0b8rg6f1Ge2gsKPyPzkQEfGxH9gf/j/jLJSqGr5aNfa+wf8+/vrz7W96N6ar+Ftx7830xl4OVStX+GC/jID/FbumYykYQNXGhrtPyHyD8ZV/fP7RO7F/5wF/PZvHRmrDRWBQ7Z
/Iot9Hu6c9jsTgjylWX4PzH+fP/9+PS+1geT7+es6/vc3/jumvtwcwrfyPCu/S5zq/op2bP+nu/7RvV/8WD0+/3+7ffefoHqLLu4kRsEGtG2sisHQ3q6nHV9LTx43NjxdA5rvP3Z1lgG3gfnh/6p7ZeEfUJpRGRo
MPof+icp2dqYwksKfe0TK0NrKi22Xl+3V2QXmkzD4nOnVxnIb7qz1H6106XG8NBX4Xn9TS80BSD6f3+yZf9sf/twmf9j3Wt0zF63t3Pv6O1PlqWvvzp/Qn97Yj3MdS/s35W8AM/KPyH/FtD9om2tvBuJj82rR9ud
9Pzlb59I6+T6QJlqrfVrN//W7xwWroU8Yp5j7gZwxPritO7NLvqKPSje64EMD0nVx0jvptx/C1X/53S+T6t1eQ3xufa2369p53LInKXhT5Fkv2O70/lmBbw+/my4/+zpienHTJXT9NT9lciGUU1PHRv3cihueY3o
Rc8u58J9Ob79dauMBIvbg4rJlrAzrJ/c27fn89rt1Fzz6OfQ6rvuXyOxvnBmfVUN5m9fT+8xOOLrtJpstfV3z9NzXz90ewdnrb3PXfxe4G5JpOOXn5CnNcd8kRf+GtOpdurQ3UD/OIBbDmbZPxUAfji2cGpZXf9S
ZfhVjsu/75Z8Pbu3h3zS1MDb30FOO02OR0NWvdwE8bGZuMr8uvBeK31Hf97n1nTL3XMevkj/nk1kOt7u/tAYuJUgT9ugQvtpZyFt2mbGLuwtNXse3Wnroknx92/hksYGv/nmlue1/zuuu5Dd6Z7/et/s93/9+jOu
m1r/8PTxnO5z2V/E4XBg+87Z2vO/CAyw/rH401/gcLX/t+L7x3NSpvO3iCD6ns923Qn6b/OFtp/nT10lcxbXKUHUsj9E9vroxWjzz3wTu8WfNp3d2z/8n/cP571fz+WjKw37+Ltef/b/rvkH2Dlj3eEY3TddHgp3
snW9cJiKhhfyf3rf4KOR2RNnx/7/p1v7LcgP21F2kVl/rr/E/h71R/vqD/vyHS+ypl+9YQ79/9re5jo/1/vOzjyz4XLdzLs3h9bVDhvzN7hEVi+eM7J73V9/vchQN86pzbG69O5nGz/i0HVx+AniXvXM5+v052/W
EorVy913dj+p92qL/xuOXOFgxzbT69QY7zLmq34v198/vH9lj1PSyCx/Tu/5TNH3ROPl8NhE34gdTu6UvSrTruiei/y2zunaunJ/j6btJhg2y80/zDks9Z/BPd8T4bPxvCof38fd4q9y7vUlz/f73LiN+v8F1qLi
UGyt7/8tKeLpmuzew769F1eqoMb5vStXcXVXzt3vdj86P0l/Xcb9zuJ9Lq/5vNz9A6TyuL/aVTtu8nv6l3qi/Xqwu3rna/17KdD8+bzd/HEl8TgySHfeBH7B8hL9/389YyukdkEJtyRW/27LR+vdr/m1+ez8tEP7
SfKPu2eX8e9Jm3l5O5bfePOi923kga45356X2wItlD+9Eb75but2/uq58Pw4qt+zMvqyi0VZ0PH5NUewP7lUeJ29anjITXcmbJfqEr2nfhnLz6XjqCu+0cBl2trH844acoJw7EUkP1o76rK+Z111g/38vM7e4duJ
vbxXZ7f5kvu65lrX4zw0TbiUAwJvX7pOvsw/40/r0mn2ttm8PsY7BTbur2uxs7DudfWV3qYDVH1v7dfOgF/v/rHy7P63XnEQP/1GOvPf1vKK/2Gb+5wc9dT3do0ehfffs2+Xbg9zH43fvF5Duua9P8v9yG7/ZO6d
PxoIZj/+fG2sT5kHNUGfP0pcnbr1fz/c/6oH2lkHWPmPrL/MccJD3F7NG5r+eyX1qKzn8F9vX0uj1LwG/34/eKiOwB8+d7Z9//ZNL9X7dDTPWleWB5/PO5Sc+/vkTNq8/dXEv/q/Aolf/duz323sHkL+vYH/sSbO
y59vh/iGQPcsiB3sboHdLx3Zr/1Vv/99Z/qqpO3/t1v9WPY7j51ex3idffmYr4k+LFR/4nxdPctLbTwUugvKjnFuza37HF3rvVFS5OUPnhY+cFsOMEPpwGul/WXfwu29gB+cdaOTuRXuxT8871ct2mifjv0qv3//
376HZo/qRfD8zDunfy/agvjQJTxdr82/xP/b3HduhPOoWhRnv4Fooyp+H9+4Z/Gq9ntqu+iJ178abfJAvCgGLNX9Z5rVu/aLzSf+NvVjo/rlQNf+4rti9v+WA8VPGau6/Hn5zvjQsHto8i//GpPmh+70Hm573+fr
Hc1SWunmYpP/c9v/HNfML/H7H8415evub+V/eR2pG+nb6G8//Du/12Fgp8AljP5c/Vi89vDsXZvvrbfnw/H83s8eHMgD5v5U8p1/+7pYckTzV4sdzqj7s+ttbabi2R1/w7IvsbsvTN5f8fu3Tr+WvWKnFltfW2/2
wk49f+1B828dwdrjrikR0WT5T15UZ9h8x/+HR/8Qa7EzyYUrwbJoreCzX+vtJ//6vruz7f9/1Tfk3eyGTiOKtKS9d+Pec3DTvLaeqc/p69S7TO82arw6esfVvb1+usk3Kf/1+Amulj3/8x2PX+33zD/KBvmGP157
6F6N102/LzlP6Jf/Lpx+VbX7OJXMtGJ5LP1bF3fu7ohRCqf9XDfUa9EiLsbCpB2OMlW6tLu2H/nA2bRkfjv8GXjs/br4fynF6bRwxTz0dtlvoQu2ontLsNdXd1Bq/Dkfftld/f1XL3LatE4j8ZzCrjOl+DX/KcvV
UaL505/pfp9/83tC3VvJaNbdZbB403rPYq3/9hBEriXy93ka+vKZKdJLP64+/CHmpt/Odnad19NuUg3/77X9+6u1U5pcNM++f0x16qZSxif777MZTfwas/Q1W4XOSvDar2hH8P7sEAf6lb6iCtWVMDx3HPocWneq
ke/icb7N10/c/BfZNd/vyh+zxE+YNndT8Ztl2uneJC/0d/NK8V3rsLrv0/788Y36BKy3LOPjSP8pPqZim8hdh7lMmtRBFsk7fWL2yzvqUNFff6VqpePFLP2P7i65/risGMbgukYVVxvupezbhf5T8gy97MsP/Xq+
Xd/1KbPXlG8UaishrDUmmNby7ZSz/Waid++dXeeiukO+dXKFchumyFTqSSy1HOTzk5SrmRfsh6fUJDe/rVvpuLprRc8bQs8PYet+rRfXeY6lda6vY/ZPaL5fUqrmZN54v5gn4eiPeJDuz6+/8vlHJyv3IxqR/fZf
z27h1rRi7I9sr3LqrrDvXzgeeidPeLO5Wgv0Oon9dEYutOb9hm+0Z6M8Je/mv9XtWrROmFdvX1nW3jk35VPbt/VhrurzmobNXv9DrvKsefHpM3la35V+y9PNiw7OexzhM5GP39vdT5lVIku+/IT+oqZ++PZsHdu3
705DYtLvb5/6jRRq2v1Ddx0X7Kl+w+uvlsO9t/Q9uTMJ4SE2f3DXHGh903bv+Ha6/8L+Kvbn3sg/vX2mIc2zz+y/mvFrZTi3t0T8e5KNPXPc+FQx/OfHQ2JZ6P4usHv+wz+UUM1P+IkhReRTt5FPfbzK7buDUp0W
7xc72tyvu5af8mVmrxYMX/zo1nqI5wXI/F5e2YOm64Vyk9nfbh6d/e9u2Dl1AcO97a9HdbeBfaE0DnpYquPmN+/T9Tc/VfY9HN56gwizVP543sLc0v57bGo1WDGrxdrbv9N2PW+q+z4NJonP/Kl9siXdvrn99tER
ad+7vTLrTd38cISbXYsNh5/xfdOvoL/nfEnE/Ggzmna3fZfGtfvc8+4JbAmDFn753ZWelb9nPoCX8y1UUqFayeR35c++m9L0jtRRihUOWJ+OHT/S89/EOC49ZlUTj3RXm6P5oLiQrDUYeY2VbubmcdPz4RiV/21/
8sHbwq6E2v8tN/w4Ff9ydq0731dl4BVtfN47j/n58bv4XPbeHd/hfR3jV6x3XRnum6cvbnxvfp8f6ys+rD3q4vjVb89uG/hif2q/3t/eN22nzU/MPX/JHPT38y/cnRSKYti/9g/bW6SI4fn+uNHDdMtz6dYF2gnc
f0tNuO2tvNd/+b9KxdB3L3r4s2dbj4a759N+e0ODrpvT8oyqLG+vVL7fTtOdAnL0rNp8znD+5sSMIuaGJZ+G333V3eNeHK8haT/Jq8Pi9+H25a3k717qMvpqhLsRPV76//dk0iOh+TpGzUx9i17mh/zvYn6t5tZq
J++cvx1hxhaIxebjq2V3adM7Um/1ozmJ/P73RtXanlpO5v3Zd3//qoOfHcWtun19aVMPm5GgXgubiVz1G6Lu2yx2Ydx+3vwdcs3wDSdbbV7tf/P+3NP9Pu+hu692r1IPA6vv5dcjcI5pfvhsUPOp/kPbCyj/34JK
74jTZs6H/e9i8f4E486wptdrH82c5id8KUS3xnwHR7V700XjvE1cLUdPJ7T2mfleu2ui38vaT93d3+F0yLQ5w9776pt97IcNpqkOL1+r5etBW/q+jxeW/O9y/V+Pa/70teG8+Gma2cScILf8GcqPpfOQwPba53y1
qVsb20nx2/iKo9aoQ6nq0Vk3lx6xDOm3XPp/uOpn3D9qPaaM5u2ee93bwav5r40tfucrvPbuT/Y+Wxny17HYN/Waf3Xfvb7r0hM8kvrOfrCaf73/nPuT8lnX1PnxTlY1tvuKe9h6Rn+TnO1nf974Vb10QviDU0ji
G2o/et+4lN+XyFsGV5+NG/UP3P++f14Da1x20rz/2e7+jvBQNdpAA8tD62+9MrTU/z9X6Ujp9r3e4tW7j3PErnfbOJz/z9Fvyks2b/hz2/mu91fSnBlz7/xy0ld1LVu19VkVRNtxv5zHP+AX3jFsJuH59ziqVQWy
8vROWevse/9bH74W68XO3G8E+uPyXJq57cgDO1+bsa9AX7ItukLk1zs9Ipt/VuBDufWM7vWyL017NT8TqJ96zS+5t9si9vi6bo99Lwlvj85Vee/3ko3b/C2b+7kb9v+4/13LvTKlivj+HI+H/c8OcW4slMPu14hK
ZS2fQ+21o5w92KIP++pddsl+s8F+qY1f1t9eG98s7Nq8235w03Xbxrv+9ribmj+84J8eHNO5y6aDa27WP3soX18tIHlfe/2nzYgZ16Gf/a1TSUKf/bVf6knr6y6/S71J1+/Jnozf/l+8OL7ae+5Xs849sgvHWyOK
V+42fTnd+tK5RuUmmoWYAzVSiJa58nl+/u2Nt7itQ+U2rbi5efrb87Z/ipDRL3PmnF5k5PKuZfaptKpPaiqJ40XJkGX0dzat8d+TWqV280HuEdf+/3NYnar8p/RcJbvu5//zza7K9Lzda1jT/Odvpd7Xvuvfbjlt
XAvtMc3O2H4/jb3k5/4lc/PMcvtRX8W7f331t2o9V9Au2f2r3JdvXNMyQ2Yvyh3+Id30S+r04wq+DKX63/Y9H/vGrpBTMY5uNP7bYXor/xKbf/JpL79J36ds3X2nl3ST9+gP3785rrv9bl5Vz8owfr17Ns6y/bV6
/iA3+p31X5UGb66oU7j85YoE2A9dzdvcs93O/6vqMHNoM/tvts/6X7niNJudXctPNWl342P5Tv4UrqdZM09ZNq6RJ+3vkonx+n82N3fq0Wh9371/ff5ceq91vkOjdD7TWbyP6/tvrM0aW0GP5ZqkOHu3ZKj6OdvH
h/u/P7tZZzv/8b3nvvbHBzITeUexaqdEP2Xr9XucJ5QVFrNB9kr08Yva6n/k9f7Z7nL53XfPQYFna/yernvvjSHqRZ3z9j3/1Lv0Pm/yN5ByeVnc5v3/hY+1N+JNsQ/m+p/4W+KDs1Pd/sLJ9837sK6Oi3fRcrdX
Q/ueUmr97uqen5Nh8+lXl3uWu3T/f/NN72b+4+nHvtnRNbpXabvX6j36yu2o0gz/rb60Zd2dh3/n1Djz3uOKbUG6bWWI38XX/8cTHLxPmdlbPAT+3+ap+RnWc28441Tb/+9Jo++T2bbhcSN5Pl731OY73evnQC6y
6m96PD5vL9S7GGikPNFG2WneKu1IOPr7BPitwRZU550g9v4/YhGZQ6SsuuKpPN1xEVsu8v7vOvtH5Ph3h9e5vzu0TtF/tch2mEoGMIQpuV+fvbs1tZURU/tBz5Nz9NW8M/r5PZhEfOj3z8eO9h69U7YLgnWM/497
39NQyH//rq3kde8/W7zQ0rgrddY6sy8fz/+LrefdG37Tm9csd3TfXzjdMSDKmZwt7tJ1+mM9P/uB83J27WZ6vhV/3XHPxu1zSnqrz6ki+OPMDnW4ooa+a21jquMj6Z2Vv1ilvW0df8mzqb7t/vvXpGfny1Di1/9V
CkN/dS6pCDWXvl8FVBYay3L83tb/+/159/Xu/CzPP4saX+VfujjDHOt+4GlWozt0nDd7dvvQUj7cvzvF1VrzVx0lvv7uICiUrnH+9bIvbf9D38ISb53X9JR5qV2qju6/kb41cH73znJ729z/OE9an5/83/9vi87/
54xJHS/1af9rFPTKnqvVDdFicd+Zw9p/PVVVxtY8fWf8XaW/9Rr51Uk6NTjkbXdVvAgrcU+nwvaDwSv1JH+9HoE9m+qafe7Lf9t8/VONYxJP/ReigeDfTvx358y5c2jrv+83ZF1bL13rk5rjNb6+pyV7+pfcm+fP
/cuyf3lN/2X2ekt3W6SnOWW8L2NcW1ln+/79cHNso/ILA/iU25wFmzKXShsbuJZ38NOTp5aaC3TJrlzxY91POvxaP5dPB/7+8499CeWP1ucUfC/tA+ycjb6TzqKti+bi28qN8uG/5lnkG1Y9nfOigpSaZDc794By
zK90a7behM4PHqMn9336n9uTe9t8i+f4wEpcyQCsP7PLZ/TM1udp2/uyc5g5C1E9UbnUek3s9D7vt/X86O2/8XvupVetOjn55c/1942r6em/ezFe5yzc/aob1atSWjp1flbEvoMAjmddA9/xZtzNJ7d99r7/9aut
RmkVb5xriPW1ZkehrW1ajZ51siQj9iUHjcYsptWTrd81XTynv/X4+SXBJz3lDV9SL60n56Y/3/n0q1hcG98rleLbP9SQKtNe3lvm4kjzZ/vdGc1+Kw0VcSj+/ekPkOC33cOz1/zy4jN9Njaq5z9zV1m775j/f13/
fSlUn677c+auNGCK4veqc/wb8jk+ybTGhnhvX3nbHQrGbxn8Lp0+ooaihANqqpUw+Mj3x2eUitU1c1VlK8B95xLrv/8/9TL+C4t34jreP2utfyckOkHe713u/f10v3StPu8lPHc4GDVXvM+rG1JlI2NvfZK8jJ7z
jbJI5aQtH75v8x7r7PWOHtpVXO4Xeeq1dG16vdX51f4p4F0LbwgjnuvWvy4cyb5khd7Xc3d3u8742rHw9fl9X/b8R/OJu++6zObTHLqHnyw/agP41q54f9Rh9Ovqur4H+57V761wFL/rKt6/u4GX/NLDcgiVK5H1
HoFeUjv7++7UrOH6RY9++9gMxrzTsB7hJ4/758MvBWqvHN90iI3823Fhkd82ON+dbnc9dm8dquPLvXp3atONfz+/7i1Jfcmfp6PNdHsJsz2fG97tU1v/xipGnJMrP5ijeP/v//LwuJVllzfv7OfWg5P++72r/e/Y
2NlR9Pn1ybvnSH0+vlJFDiXrTOJX5jNrTfizMrfpFWbCmr+C82c/q3zNfORnPWrDSOa+bGLtV4v7nfxr/f2+jQ1UPpE4ebZvBHJa9/uvZP8Hqeyk29fI3ym3mnTzLWbf3yyLA1bj2+75ZFn03Jaz8J/4JDJqne7u
cvQMTiPzys5zJx41dn7+jih2DiHL93nvvVydOv2zb9/o5dKOVm2/347+91lX2ZD90jh15iubax/1i/j33XduD8vLj07inOzQ5+ulfcE+z3s3LEtH3ujr+9exYZTy/zVfUrXZz9W6pwu0AAgsPXyD2bmmMn953L0+
b/ovJrTBbjcrmXpxzr+YVvBuItnsl2Tvi/bR9tW7J/63Tlom1+Phbybe1N0Nd2NEZzVp3g/5/rrpJKu0pz+82mqgXtemubvPKvdjeSd7QpE+Du5W/8Yi+0T7pUMz77f/Yprn/rFomi+9uKbZ3Pc33ff+fWbuwL9w
1673L3e2yjVfcUcf3dM7buL7filAa8bY8riF8mHLZ4rd+l4pqa1VjQxNaH/oGvzQrxLM3I0QWCsoVLVz/bK4xhH9LpVf3mylmAn6mLjxbc/20z1hv3aYLrIl0a7xzv34G8ewrM2a+t9Fx35I/j9lWuQtrRTnJcJt
st93D7YvHGEeF5cj8rhPD/lW/rk9dtxtzzm6M3fvN4vQYF+/ZXfPP38r/058rgyPa6f7mT/G+776GrZdvVTktao/+lR98yhc4fZO6LBQUf3Vc3VIbNfe7/jFXwtosYRf3nf5e272oheJl/vqLaz3wDk5sun9xthf
t++OeQ/aXLdjtS537vFr3dc9pxdWp6fjxNrD71kT87WNaqJywd3iqpjhKq9p/cyAWO5w7bsn2077eps+KuFO3GfytJjfrnZ95uImvGd+rc2eta6vMym6rYg3HZSM+q1ReBmxPF7nE84Pr8WUj7/joVdbtFHN+3TX
I9ds4dJVgJ6d4K7L9+wmDtsbuG//OL0ryHFwws/g01a/slEjkadn/zmOrBwSNdZXD1fRIYjsCqq938D/M/LMOqf/wZvetHX1F0zgEw9+TqWjGFxeyzC9xRuWh9NN3pA74rzbo3H3baonlTP+j6Jfv7Q/n+6Lq7d2
ed0O89kwe7l53Y+iZvp8qcvOfgefvb+BZe5u71/OEqxpwPu9ejt483AH/Z+1qYXtd8fEBzp1PQzapT2MHvVG3Me6zqX/r9R5WW3hn9S5jRa297O9yafKVwmHfar+9b4uzYOo3fvXaxAMi17P2ylZ0O3k7L1t4Xm1
E59jtgP41H+Le+sGut0Qgkede5LNnCeq343zgKzHO/Ui16r9uevzGOK+XnT+MOZft/v27h12/Rvqv4Ou9oLo/Fdndrz8OfYX2Dn1GPTfnUv9rX2T2SVHge62riox4vXtTnXof3IXDLr1FrSZstLkj62pTjZm7xo2
VhA7/LuP+Y++Xt+tG/ktLpyk34Kj7U7FFvLvTPqq/59/TFcXhLeDpbo0PuxewNSk20+e+6TJVhby73/9kk29rEjPeS3e+zfvkZ7486svi6a7Hk+/66crnw8fEu85jG//pro4uzeQLu+3jmH17s4p15pPS7B/vfd3
3b34lIUXz7r///yvLu1WQc1om5sf+u/kqiaYnByr7w83tWY7W31D7dnF2V90xlZprAx+8p7A//PsPivcME/aT50f2/0cuDD+9zrF+bf3lXT90+VfYPOu6gt8dL0X194bujrO/xRw1hcsg7brzz+zqNw1C67/1DuV
+rxu57CxFoWvW6/v6/56NaOvn6zO5rvVuZr5FUlh5GrPqyTX294vfF/TkoULfZZG3/GXR9fean+/T6aF8Aps1y6AFMDwIyY3fcKqa9934XKwu00F6ttJ95WizTOZ/tO7/+e6PKIk/z5/SGn8iNV+lusxvv5/Jnl4
5BfP/UO14+O/yRE3biQfdfba31H/v32rgdX6TaocyU+XxfNtX7iXp3r9Pe7/pz5b72D16vs/eoX8j//i7wr3rl4iCX7qdybnPqEl9bVPcq0vV97a07f5JXO777fb+8z/W8zavF0npt0Nscf7+9nQ5j/bpD2D/88s
VH+TiNoHrE/U2y1f8ed51Mv3+MHFkF7m2rXS9N7YPdu257r2SW/06tqbc67W/p23epvnEtzn9Mt/B72FlLdvev+0jkr+X/dPY28x0MXl+bXkdqVtaLf2B9J1faLZ/nDVfWMXVut93e2LbJzk9Dp+OelSvd2D/k+3
zgHWP/HjX4T705oT4v/wd3V6KXxs3U35bqPvUyumz/zZ65fxyuzBx6HW2N5TDlKpVYTfRiRJ7f8Yw7W/1jzN3/+7D7ou/6+P3ryrpAReW0l73P3TZlKzbD5fcUcOTyMGmvjJH8uHfNjlN48LPr+Yo6oT6a14pw5p
PkywqeveLvxm5u13BmzN9f1/DO/Q/eZbhRWfrt5QcvzSVJ4tzM36ej5y/qV613+zQv991/tav+GKrE6l3nZ/5GPw+/a+rMcctY3fc1Ev+b31Opuf0P1PXpcYaCpOFx/S6ucv23mcUynXZ63FP84F2SuL6398+r8+
fXX2kd+mdFL7//r3w3G0WP98E+0/MZDXYKrudrSGSkL9nQTJuDtnd3nPH9VzukxYkN+9nrjoVlprZ8WtwSO+9rz8+r/zRPl3L/tRveZzrBbK6yd38/NwO0ZFubw49v7B93S3bTeauZ46WwVjlz/Ofr+y3urdNeUS
q33oevj173MI70eHfVrNxBcN+t/u9dfn5lsxL3n+nb/l5n8U47L+2eN8g6ZSI2nD6K9p5rGribbpm4b+msa84zj51//+rJDQZb//6/73+QbvLDZV/I3ebrDo7RXkbZB1+NOf4/L63GLT4dH4ZdY8H+PlH3Bv9DTr
nOd4c+J/O+Ol++3sd+3+lc/jZf+jVTEyoROvnto25kzYY5niWTtcdbtSZuP+/JFejnEqez091J2csjsxYHX6H2rG7d47n+l9X780Cu0C41vq+n/+Ov/cnIuyCXd0Z3j29d7Kr/S3HMW/tZ+3TxywU7aLd9v6fK3N
TbPvU7b5+deJ16GraqDq9YlQW2Amtytubtv6yJljxsDd33nP7Pu5SMmX1QKN+Iv/Z9Ffq0v5YPlv5tVCpl///R/5NrhejOd/PtdwvnUiT+du1d/ibEM/yXXN7OpvZDSnmeOfNxXfBt7Y2dxUq/7xrb4iyhfPJ4PV
19151jSh6iXr95DftQm9kfsHezLqj5k5m/Sz9r3H91t/pde//XNPZjupnbO7wL+9W7/cNz6vfr53Tbmar6ubkNvO4/M/bRGs9X+0z/1//zgtp9Q1r3/X7qfqhGvE18rHud/ZrN5OvvRbFpM6m1fi4+C76fbn3L33
dv+luhn2f17NtPevS0HpK7FtFe296am6be2n+w3dUUNn2cM9XnnaOtqa+5A3Fw27fGb3/5sGsXo8quVMtMTvf3XbO6kf3M25QeV91RYO3eeW+0/rWlA1zJXP93ba86z9/GrmTtNnfqU4XS1m/LRtvT9nfrLv0q3M
g/sitnx/4S0E9rPoPkwZb/eI68nCi/gEt7cB863+vr//1qwopSXdvx4eOSMywb58uvdRmto3++0nx9vf3/Eq7yJ2sjJcUtd0u7/lVjzCvlefNW4kCe+nD98jbqH6qI/Wz+7qm8Ab5177ey43VOVWOzPiUfvfX/yG
k09kN/+H58nqnrXDT99/b7D7Ky+n7cygmU8ijA7JMeT38uJO/D3vdudzh229P/EpE85r+5NZQ72+J8s/h83pvZRf9G637Z1m4Zvhbe5IogmyJK+/tf+382bcuvTeEolvXxeXXcbm7W/jm72WeE931xYm2qs91lrl
fu3ibt9qat8n+LQislaMFmoP6M5kzhzAw91foLafeau3jZpvp/+69uvo+JwaYzpJNFPj/rfZVrUkaXwup0O/nm91m5DOsS8WsTqJRl+vOmrLJ8tbvD8DuWd/sWt8JfrlbE7abHVu/8+Z+0sr9+Ug20r3VQ9WX97+
yG180y941a3b9bZ7695l4Pmi3P9n34itqAiJ8vyu+G78fOSx/7aC68Z7nz2JzR8/s6903e7jFmdbcGKZr/Y5n80mjv5u4Lb+8KLu9Ej5Q8YN/jNSFTXc30Vg0q77XfJlv/78F8fffWf10+78f+VNdaMYuTu/fmb5
cN/17MX13V3ajKJMwMemm58cevVoX//ssXn707bCvePSe0u7Kyf3NFc6Ps3fZ9biBOeXqXQ+kO9h9Na7sZPud9+bgGt4ib9/6Su+mejprYP9udU9L9++2ePZOsl3tfbrPLOpUHqc/VZ/Mx3dMbHK1f1/7z6qn1Pd
r/2/pj3zu6KJgu6+IdNXkBsfs29RvOhZbkKu+tti7WzfrqTdzy2NMNtaQ3K99CwpF/33b+hvfZfVT9/VSBZIm3jyE2YT6q/5+9G1d/x+0jXsY+/4X42J8b4XWOXzyiTrq6b+PqdiHmfFPnczT5Fd7m9yHO9ZwJz1
v86Y10uDB+/uvXLFIzBman95/kmbJiqiNOCW3dLIh1OtrhpD5WX0ePdb752Sx49cd3rGl+fdViv85ZcunbU18G5dlnZfktbNB3RBNdPiykWt9m0T//Tta7lcKNqSI9YCapZfF+2sNdPZTbGay3l//jn+6/eRmSi5
DP7uDhdyNdOzGjeBJKx3Q9JfflV33YuwaeGge//TqvVjt48+/a+iw77ro+U0/5dRtymv59feceZtyo1ff/nr54ytx2bBU9bZ3567r2I37lUG/OflHtm/2DSnKwgtQSFXENpPgrfexlwIam7Y+T5xR+oKMtz5/32K
pWf5vX2z0tsWyHnnPbS51HG8727Re1GyLTdom089enWK/7whneeHNRq90pRd/41j83hetf2cX//Xa8FzuX32FZOZ7scN9ZsmzMvujE+348UxefpWz/t2JD1n692SQ0sThLM/v2xC2Fr8Z//2NzFT2l2cXsooVT53
b7bN/GC2+979MXmheG+yKf/+bm3TdcF/Xd37vF+l7f+nt46jiT/BO2BkdvHdzOtaSMnbs7RPdEbtsYey19D6tSMJXwzLG3aNntXje0mfvKRqxn5C7Z2+u/luXH6CyjfljA+FPUYvVSwZ6k4GHlPMcT2p+d+DGOrk
3FaG/lPjmFEv0d8WktwmRQfePBWql5kincVrOTO/cZg0JvI9eq05eVW/J/7Tr2dOD9OpC3nN357X7uew3ccZIhE58HTQ2Vs9uuj/uu6zlzAn81Dd9n6dPOPrf+W/a//9f5q9bCvN/r5M2WHLMuPF4de/8+rXDejm
+ddXE28tRrL06d0WeHFOrNNs912k40cDiJe9fyV98s/z/7PdVlUHMz1KbgNfU3b3d7DL/Nq+f42T4/Cxtc53mW/d09ZK7YDT3T7zd5/6+50voOt8ntRrvM9pV/97Hf+WahqvbNXcdO+uIwPMZkO7D6I+tT3x6giP
7Ikk9tdjT+tFYB/Tff1eCU+H/Nkd8Swflfg+ok5z+/9mfr0+V+eR7xb728upePvC8T3A4mui7tgU3fntr96tb+s/z9m+FE/LOt1yr9S+hT+6fil9R33vCt6hjri7vXqQ6CB8tqBUonVpXMb0f6/ps/vRfB1+nirR
70JbuXdn/x2RvC16z2vRVD87dizM9Sn/zrfV7g7i3Fmd9sS3sjIYZ95d/g9u33qfs/60Iu+et+W++XJLJcEbcbfGbu8MWoiraDi3bvdfdXPEmsFw7DuhhGzf1cf/VBFqQjvF07uWrsItrXWL6efF0b230f7Y/cXf
n6o8X7XsiGtP5MDifL4lx7JX7/c65fL6Xj5Z0lbuaTVb5u/vJ6YI99GWm262nDVzjJCNjrfDsMPz3hVuPat/qQ3ynWPI55F//X3l31KzU2V/Wbb+3Bq4frS4zb/N8Fv+K47Ln4QZ26K8eE/9/ap+nPj407cmOgcb
CWpPu1uI+ye3/M6Vm5sp96yWfnJf6Wz8q88aduunag7yOUnvnTrMXYDfWt9fTRaa+z6Xfwf9Zv/pW3vwuW+v/r/FL6873a78v/VsurxPEyr/rs3iXqs5uevsJmrWM/T/cxzv7f26LlLrzVLhZb8TuZvt5esUy+BU
rUfozBzRxv/nhxJ7Q7e1n5FeU38+t2eRb4P94pkmFD0VfH/bd8Pb/WfcrrixAj9Vnf8Pp1zSnX0c633/H3e+HDXp/X5c4Zva/9P//T67BDL/fpvqP2VaVDs4WuwcL78Ef67Dm/rIxr3//d8fu27QVlh1xP7zH501
2ky1N0VNxZHHifW59XPBKH4KTHvRO7tSWe9/Qv4+9Jp4r2YJJU/JZ+1Hc6nrc57a053yB3jnddwS8+zbHs1nvw+x9bX7b/5rtNRsODXvRpXl997fmcdtWW2bree4cvKj5p9dRUpUhv9//lc3/hGU9dlPvMymf+T9
+vkmOPDrGtd3bdu/Zo/U9nAJLjclfPtY3S9kVKNoK33N3G9OyYztMXK1ju/SAVHj/95Crv+bUcPt0pBPN9Lq3IqHZ8Obm7wSmWtMYvvzzf/O1+3qw7F61PiXvH4J1tnxF6L8nVPQduu/6BnrXXX2TWmdc4n92g//
60x8uBrbyRKkkZkmp/uTc8lPfzh13cqeT9fPS/r/39Tv73VtjbqaP9gx5at++r7Mqus+230xoextGzPNWnb5j8GsSr1v/uvf/T1oNy6W0VvDXu6WtL0W/r3Dod+fYOdJKf3v8lL9J+w/u+kf+foh/2/nyP5967st
u6qTZ+x+Uu57U0S7W57aPOr8Y4ZlopBxtXONO//ca5809vDwrfSMeoJh1zg/7Xcb03+5L2nRlG9nbI/d9R/b+pefYYEbMLR75afPfUjPeuU7tLcPZTuefGVzb1iaNeu/z5v1XpkK+LA/z+snm3z5bEH/xIm3PWS1
fr9Mz7l0u1fF+UaxDGvx680hJ81T+a7K+ew3v91DMfnT9HOcm/M78NwPkdyo7zV9/+d8413Jv4nVSvekDnD33VC3TrL5vW0jecxrXzL/Fd2zbDoHbWq5t339Vkd9Z7b64c0jFWW/3f831q9btka0+OyGa7pps/w1
zhGv3sMc+i0ZFyzpyDu+GQYoWvK/84k8zT2ObX5dv36+G2efPl3XJf/f1t+u/582fOvt6XzHi7NadaNe7bRbR+zqD3ro3dIzrw1GLHxpTqvt3/KiLBpy/b/f89o/8g98z/HV/63NXlQ/tp1+e/wBz5fRA17P+sUs
aEIwz+GvWzX5jx/y3rH4/XFTkzdd3YPTZ2/7gPafWz788+t1nzK0OZXHkmjfze5C5zv3LRwb1Zxn9ncmmop2UBzqP12Kz/DXS+Kasu56l6H3rVx2Oavi/5/zngoj/7vP2LUfvyr9I0Lx/+6F+qeZ1H+7ftFB3r1v
W7ZwHb/9PmQ84wu01WSuNj/7KJu7ca74PygjbwkmVVhEV0nqD0B9e1HvxvPK/ny+J1qtX/CRzQ/3f/2JSn+1cKVvvWrmn/fPx6h+4GJJ0b+voP29Lni73f/OxlP3YnA6St5q+/Le1Ta+tZXfX9nt0vXFGrzkv5+a
4esT6zMg7VBhO2umala+mbfyjt+XUT137+fnIg75v5/V31s325CftVuYExiLKdd4R+KseKyvLjvDkc/0crXbf/tecZ0RJ0UrP7SV5/nWzh6u7u+/5P/l2s+1+911a3PK38Xee8vK+2V/vB7zei+7pZtq9LrF+hss
Kee+4LQvMpe2CnT2VdR2My7z+BZr1+JOfwF3qScq/8qhjvnb5v/9W9iY6rNr3Ljg930t/Dc/M/da8dgi7ddZvkaj+J3/nm5s/P8ibZ7bxKJUGHomDOf7xczJm82YzZ22EEomMh1u+8s94UyNR4KMWR3e93Xcv73p
ekvu9/y4xSm+L87qinRgq0+44ttXjfmhGO37D8PPV/b/G2qVVLptwjdl6bE2O6fj2VsHH9wvvPb+S3OdtRI7fS8kyLf38nid2lEn78F39j3f/9tjU0wEXbnfn+TaZV/vCfY3e4gz1b2LNV/ufcWA13wRi822J2Tq
Nqm6jTHr4ez3lLGfRGGvf8W9x+TwZeZ7Xob/fSvXxwPETyejrPE3Vd31l67bDomzZ/DuT9t/vRz7db3J3e1Su2/583N+y6vqn58wKvX6/qfx9v86u2zs1v1cf6XL5JpP/e19R95fMK+QDMerTcTPX+8xVt33q1v9
86MT/bKVCb3zm6x2jwOtvvrVtPfzj65/1BY49rEff73pmnGLtHkfUwrV3mPrbPZY8OkbVe47nnjfWjnd2Ttzp5of62EPln867H3Qdg3dL/HoObrXcaw3+dY379KvVmMAPt13mqa0vniL+4DEfq6VVD6X7xKTMst5
39g9Vn8yR7+3hGv21TZ+eK9dOn3U5meJ2PpLS2uN/v6b41+r/P9+63Z/ZTvCP+3ytp9q3sxT9NRQZedc9J8tvTux1P/JjNDVUl/KtPPniR2+x9jrRRpd7ZNnj/29nGGG985/lN3VOIuh15M4XL+ceCqzByrpyQLZ
5O9VXO813ptCb29r5rWeKvX+2L9Z9hWCHe3x1bf7l1kWVYZM6bjqN9yJtm6RKjf3v/2bdR7mS9vrkA6/pGPSOWcwqTL8rr22utqyoTQ/Qj02W4sU+IHi9qH8wd8/5T/Tr665x/ZPJeL83TK/HuK69tIer+++ivoy
NJ7I5HFNPOnd9esWmBayJ718Kvs811tozqz9bvjq+7yP7tv8h+uN583/3d62zNK/b5WS3o1/0HRkczfzrkdQOajs8+uRYfy5XCzD6pQlwfN/eoLuYRi1Dajvbs5VASwZ6aY/fEZuZXW+t8p1uc4nngm2LHD7P6ol
p9J6pfdPnj8FQj3HSXyFZ6782Y4vqzhD8c/w/Yz+82i++nixa5ZmDh8yTCjWjJyg5dvh9X4vFw/0WxO9WSn/bafHf7z4OJ/T3ELaS9P4i3c77q5QcuqEn9da+25ltRj//rdhA5WZis/Xzlt+e7iyTv8uNFfCiOvH
b0bhI6b9y03vBtWXvu7vD/zd8+4oK7c/4n4P/b70qf5mhqPa9Glm1XPJx/M63XSuMsPcRP0+dv0dP9XUgNde9F39z+6Lnmuqv5FiP1xEyn3sc/1970z/V1Nv7qZ5vdgaHPEKpJDXe11xHoNtfvJHeqN5/OkMhnuo
/+NMf3d42f8p0V7rs/qZ3vm7VWcb8/Fs6t8bV9bd+nnw6buymp6npLRX5euFvySkcemjLb9/8/I2wu77C7eAUpuLe8z/OpznK0H3oq7L9o2WfZmLt3uP4/S2TzvL4FJ44qdx+/8gvn5l85nf2Z5byFvGNbnuKx+N
EJf7fml2dNY8zm6Q+folHW3p1drfLtlzp+96j70stf3vYJ/8i7qat3v+g+Y5xv3+zZ5s3DvuWl/Z5bpu7ru10K3TdrW/t7FrZ95kKz99uHt/yf/nueT+5buXvTfZ362bMZ+Oge31OS0KHD6xIbXVrfjtd1W33/0t
uu54tn4PfChtWrkdcNpRL9pHtdj3u2zcQ8uQOob2B5+8WttM+07/7tkXGMa79bzVNmv85//zX1/z87S5OmG7XO4tfIpKP383l037p5Hn7bSr+4rpP9Yffq+2mZCc7stpvvQPUwxi0qTePd1/E923pHfq9r5YN0/0
p6adGfrMj0Gepr7P19yNYa8MPevrDv763xGRq0s1r10NTOB+xqdU/8Ocd/f/JjZecqNdt8C2X7Pa6G6l2qj3ePDLfTP6rM4ipax7Xx35MrMT+du0F/zlvate2bmtxXY0bfia+30deU7ezmQdd//7ry7PFHsWa7Xj
8dW5Oub7752+XmRlO6bUfYz34x5i1LXvfuPw7x7rs/vCcTuzxFG99vOy63hD8GH5fnT9t7e6lbMUudeN9/9XxyhezbD33bo3BtyuzntmvUvRq5QGlP3Ff3f+ap/xXhsZ7u3X/ahCMumlp/Fn14HLhWnFrMl9tBsX
+b391Ln1j+Hg9uq5pv9w3/XOOu+4OtKHtVrrscvicrn799+Z9wvgfKUK3lm/OpWvZumN+/u10PbDyx2HT25vfzzFSb36iQV3fFa987T9wKQCG/P38r8n5+6fn3oP3eRt5nzzstHzDu+7FXYPPQM9/fvc7SkFn2+0
Jv7p9u333d1tz/UvdfQxTz3ZPfRT8XT3+XXc1T5HDvdth9n3OTSvswmul/eWVv3X2UQ7zxvcUD7nrgC2a+eENeLHq+eOqvff8fvzpFwvjxt/KpV9VYq/pq5+y3/t9dKZdNieb3/+/FCtTUPn9c97e8y0lVtffQ7U
8H2UZ341ZVqA6HxHBObUgfImE4gz9z/e6RHvp1JWnc2/1X8tdG853fnAGvpzvWrkw+Ks6reyrar8ftCT4/7+tF8VVjX19+5fqF6w8usvNujib+n6eMs77+cYtRGsf99iNb9n8jMN2b6jmk4t8ugP1e5LOzj5eeXe
7SzhT2Svt1nj/6i6Nc7WnU/OvbuvkfkaJ4znm3/z8LuOmIYf64opIVz47Nh4ft9rnqf976RxzcufcbrVK9pdbj/VT/b6bx9s9Zr41Vb3fnO3dTy5X2/272jXpvbweOm8f8+9/7dPmCTFxvdLrQtiIh2n/1yqScdw
5/hHfi2G+p3z9bm5J5fYxyO74svcFzTpw91ZG+qWk7k3mNJ59aeS+7VouKA9a+lWOqY+n/LtWr/58/NPrZ36kvkfhJnOdt79e3tk19V1uj634v/xl/6r/2wNNG1JegafBFvNO79/DOUnX3PIKShvXI+matbVDs8j
2vtb2hQyxeY5vwsSik8D17NwE/qumAe390w59+k4VPzzpkQLjcWIqLVwSx5eud/4Ib0/aX/f5LJF/++GA+9LcUOQ0qrfPf/WMq/tddM796xbXdf2d2c3cb732rAhc19dwh/vE2AIfvfzFz09Sy51OLI/O78ESGqf
XPcBf422J4gl3T7ily7vVj9t394Nl5XcIfOUSTNLzPPnfP+/H5q0aQsvfqXRIsa4P37X/z3bLFf97tS/3e7EkE+2tdv/m9479RFqthfBpZqUs6+spLr7ydiHJuiOd3LM4Vj3GNO3ev9nsGP73j4Jxfcjf3V9z6k7
TLNlaX7Wp4S678e/Ret+jrma+rBe8438vaZ61Ns/y60cM/FadpsqTvyxP6oJj0al9LcPWtBBGMqJ+fvwvqy/pxYS+2am0Wd9bEuD99yaHW/78t+brL3Hf+vcG/LtUe1L9Ng96pXvV1gUIUN/bObx3yMzuTUcPX4M
9jwfu+0ekj9q/3YK09yQu7vfyv9n5HnNa/v0R0x/1f/MZ8t7t5qH+7aYTuvyrAPIh7bp098K9petkHH325xpq6NLz7u/8Ov1dX285/3bsyszTB+FsguVRazN1xFs/c7tzM1IZv/3Tr8y+78lU55wo6A7lO5eJY+9
fJmuj1nMBEk11rlUVgj6VORq1+HQi98xsn7vfM+1JugjKMYFzzK6ru+7T7PdYJN/qhzZhOep/LXHkx4vbde9akU+5Lyo08LrRZPrPWJ33+zZORRk/tO/20xt8x7C58pr+sJalz6r5PDOhOM957veKW9HJOjqB0UN
u62w/ega+H+HJs29mZ25if27PwsVpFJCzz4Z9/T9G5ykcv+YTXx79ft0PV8Zfq1ffK1Rm7PIceWWwjFb53SQkfIvXDIYXn2aZ+7f3/cbrATnaxKjQ5Ne/fEKoS9aXzJ9fRTgf0ea5hJ8zfXx7v9/c+NXHam3v56u
7t/O3z69DXd5uUFG8cRbmXsF6V6+t2areYV7NP5sHxB//I8I1faL5IZP72spDh/x+bQVf/ZV6Wrxetai0C9HPj/bffHPo6dFVuL/lTzUp0acXO69rnw81i3X9FnvQy9xZ+su/y9nj8PnD88XGzbuv+PuMMoIioZM
rPCbZut1edOzM96NkuiE3cf1tctM3cj20P3WP1v0f7M7UzWb/V+l3HPqRKx/dTKu966q0s/veX46LtzPm+nbAm331+Waub5UnHWOLlPZbb/QUbzS31M70zZt944run3/A7/QtA2rxTZEUkm2va/G2S/9bqobjN+1
y+ZI9w/Qd3L6qv9T1LVuVtucfruQmtZ32oDMxcKi32PqPW0hb+aPV8Nu+f/jjuVta1ZqglqJqi/XfSMwE53qf294+1LNVUk3jrq2ux291r3co31/eL4/bEnLReE3cq4X5lBMrk8dKta61mdVd+dUZrdCan3S03SP
kvrrhfx+th/m//m60chq6ff2p4Qbq3l/xHlsYSnePH/kxc0bUodzr/adx/bUBgnktZoDseeK/vAN3bOZv1x/7e8/VAix9OJHt355GSY0p93frc0l4fH3b/k6f/AagDxzedDll6D5vPdH8mrlWcpe39xb2Pd4M322
64I/u+X4q2RnZOowTgyqvZOJVYE4q9ye1wO0a7DyYhS3uV/XMw2LTduduvq3q9soe+0K0ebp8JM+8n6x1tXa78T+d2PurX59hWDIK59Y6sb7/gZ71ElO936wbrNzbb3AemvuWH+CVr/5pAzXsz60hWD86sHGeadL
Hvfxf7rZ9/f+Pdsovx5einPl1NvLkt71pzety3b9z9m+23lvi9+de1/700WRKvi9EnOd/7fRVZyi+c/e59zr90DRc+n+vXhIF9z37Hcp9H7L2dPwmVq90b7i3x566+PLgq/5WMbMIn6nZx+I+Du1/i+Ou9TJfpax
917rvKP+9fyptsvfHw6f2O/v+t6P5yI3xpf7RfNeuEJW+nPg8k7hb7fufv+naK1POi3+rliVHV3dLjdbaX23q3TrY/bxGNfru75PQcnaOxmzBfqBRsLf9fNNxo1yk/7Ea2ab91Np8wfySvPh5ceA3QIyt/Ennwu/
8b294D+Od6a01T3K77P25snqL0fwdVTYP55uV/dYv98/35fX+bPzuxqvRD5Ptef4wqG/VK/kxVj6vze5ub2+PLF/7/8GX3vnfHXNO1VT+D4v9xzz3E7NnMIIGqtzrf2npzcSnUz5wZ4PRM8s1Ushr3kZvbjWP3Q7
uX/u64fwn1P5w+6cqt4+1tfq/Nuf3s6+S8NTx1XiXoxv+HfTtcicH1T1WUDu215b147DnJXogWpBMvV+W3eW/8Zo10fw/EPhLq81+5qOKg3hQN3lspv39vfmpiCh/P56f6L/K30/VusD1dfd4+GwO8WP97WLaNJv
d3cs9c8i97+1/tYBmje6+jru2wH/r3nW/xmnBEGJ78zG/8vO3ecmK18KKF1yrb67/kE9Wedtc9rWGCv8T0/r/z2zpQmf9mnnP0TM+73Vm0YgtD67tFsfmR6OmeyRfHdKzbtuFOvk03V1UGMs9x9aynx4epvCjst3
VbP+3rEo4vlkHC2M/v9+seRh786S1e0vtsk7Rv3H7ji+63P6a9e3td9qXjp79flU7hLhg5j+7SsTUL79620xp7lQhKjpy//OtN0efp79N/zK82+OVNH15a9x/a6Ub6PLf0fxf8w8bc4qr/x99eSqd3U995LyO1z2
EnpaHNbUQ/986RGad4Ovahiz8T1sy4Y3e03o3fX+oqR5DBal+yViO9aP7C6P5//5iznnKf3rLxv+2jzN+5Qqx5/72zx5v6G1n/J3x+qkR6h+QJ6u9G8hn3nefA77g1ynXf6ZNGxzp0vEaL93NU2vkty/U2qOXCys
tWvEyvM135297obWnnlbujnLOruvpffLRttqufrqcQVV3tu3nGrbN3yP7qpO2WJX6nxWy/Xyutfdu+T+/1+x0+v3RvtqfwbVB9f6ZfTRd9SlF4LM13X+3N+fNb0vPJpDkjGe7vfz3RvT3e9639AOvEK+K30Xy70z
JWf3+NRqra936T9L17/0X+6bxibh+rpH/Ln+7taufyV+SSf/r/9bhdt37fdxhXqEPXTzM8xe3qtcuM3Ov2VWf/EXWs9z1fVWfse3f0QloFpMbbbVeea9zqqp2L8f7oT8y7/crr91f/r42cfX4ywvuzEtjZwtLuds
GbUrPy3dTnD3rrACne7F6S7XtlvelN4VyvxOEOf+prWZrzbrcSYdQznu8n/43tLXgbNrudUWh0/zJR17eHaKM7/b33sdaxva5HLbJNvld/Ni6J/6206nlIO2lEkHEVOLc1/horLxO3Kfd4w3+dAKbq+SjCqSddti
eOwL+3vAgsR01ff83ZZJKc4hK+nt/3zX78THT+W+3r5G4vsrzXY6d3Ja1DAmGO4KbZ/2ru0i8f8wvXPzj+59O43u+nuN17G77lLk/jty3e6HjECve++97slERyP/rcP3z0K61HLmasZX3RPsfPGhOAX5osndvv/c
n3E56963f/q8fTZeiq/caHi77nG9/8tVs/7r3btR6fyleTI6Hznf/+bW9kmNrw4NC57zrPer9u3w8bxXN8+C0/6CJ4HzeT+E20DKq2LlkgdfJ5uLJafGH8zyvJ/vH/8P/o1nxP9tTr99rqnEcyRc/rmKcDJL2U9+
X7p3Fby62LO7t2i7DS1IHWjnBvlu5K/p+/wX7vKmol967uZlfn/4XXPbwWyfRNqzG10m2YqDfuZ6sZpTqQd7kYZc1N2KmcoFG6y3+vGhPmhsZ2th0bMUJsGf9J/rv4yb/n1zQSId1/vErbru1f+bv8jdvN1B+7YS
xouW/G2ZLzagYnC1iTHfpV/Zz/h3L8ifHFp39JzzzVscudN3T33VzdzvBG229Pzhs6uWWlt/n4/Mv5XhWvewg+I5i1F2z73TPF3jan92bPUmof/8LUMHMtiC70St03nvv9m8Nlvg8ccLUPNxyD39KkvO57TX1ldU
7937yj395OGEDzj275ff2s/AfULwxR5c97+Vpvl/SfZySWwslW2+4/NJa3Pf5r8XwuWV7luDY/us1ib3xXR3WOB/j/FJWjacnZOX7pbz/Hqew8znfNP765kPA6Ev/wbGe+7zmGd+Gv/e95yT6Wu/q9wvtOy36X4c
wjjgxdnLfjWxfzrFrv/2p+DHrEby27ucTbEY/MVLRe3n03L6ezaj146dusFjn4GkR3b76GRXQxzlP05OZv1b1742e6M73t741kIn/FxY/PsOdzcsR27f0ultt99LWslw2oz9v9W8rNyL+9L55Z3JS0g/+9euPcuO
nPA6Oj6ipRQ1SHMkfoi/LaCV1fvAJ9eX/vZNJcnxev9Or/WSMQti3Rj/7s8ox35788E3wO1X+Jm7vOST47dW1c/zXO9wVNtL5v/5PNiq297v3cic3z/q5oFHzX3/nppnTqXFtvW0HsHXX/kxDP//8y1ZvG+n3Z/k
+AOiMY/fPkncj/uFm/GG76/2vwS9+8ctL9hF/bMnVNNs+Ie3n/8rKa9b3d/Rq+b53OpFmpC4Gl20oe4md7VXObauO97H81bWSk+7EZMz2V26d6/LJucJh7Vb7Of9drv+L98h/r0P4Muzd19MCtk2Z/qaUw1OJefc
8Yxwe9vWcn3znq2d7mfmW+s0Wze2X6ZKwT6udXSIaZGv1j1ZBiuD29+VtJ38/L6ftvH2fHR3f/9sRXb775p/krnN2RDCjf573ilHKwf8jLSF7fr4/ZoNbBh3Q3U2T193fR6baTn+vz5nPm9sd/mfDtWHz+K+PO7/
f2ff9/LZqmejmAk8v8exvHWzKWqTH79++D5DnVzlctWz0H9Xrykr//p+z/O9wWKWvdc++n4Zjoy5VNZuse2EDsjyo/fyZrJ/+He/ngn5e40w95du3g0cS1u/6wllezh5M/RR3v0s/z4L4MCQ5/6PorjT8+i8Td+/
iyrtKV0y0u4TU2vCPhz1ct3xeqjo/RZVHGK1f/xt/vHMYLX4es39rpk+jXGsDh3b/0pdEKsdirl6o7GL/f9utH9wq4xcyL/65k3pj//qRXJWx0/e9/jt+tT7O4ivsf9iMy/ea3nvm49b9+567DBfk79W9iu7O4tO
tB/N+Ncvk5f919e1voP/+7sycj+PRhTubfByVzP3hV2/9XrYn/13P/+39tJOdYf8lsTLixeUrty69ovMb5/V6dn3qXL/6rXBSy3siHPb4PU+5S7qtLTGTOTb/NvfNKPc/89X/lZ697Zznr3Xt3yl/d3+LRjhah+M
J74pN8z/bfWtt/l2v7qo82Z44Hn+txALzH38E93H9/pv9ybJ0Fv9Te+L770X3yafCfeLn/ZHOw/Wej+sciu7f6Rb/rysf6q/dyO2CTZD7WxfEl11499dl7N/SeCQvNLz7Zv8/GLbvb1lMhaeVdXWRxbW6gF8ZazH
Gbujeoq8b7lX9vzqhb/6cj/sVC9Wf2/Wqde3c7NazLbYh6xyZ777Ay/fp35flawNZqb2IKO2yN/aj4VeU1alVzzLH46rB+K0f7jZzk9q6hAsEce6OqwvWl7N5++zxsIDvD6S8afz4XXb/TOg91gf1lcjlb2r/TlY
xGdnfrYFk/PtOZvm5plRebi3zrOa7emXn+g+moRXtf35rqD/7mdbu7x+q83Ve0+e/svCX2Tp783b3nf5jp3xeqSx+2/p94bWqUunGTGsK/t4j+VU79kfIXr96d/gGQFelvtSNzagt/faTRer5Jx+fi/JJjJgpr20
drIlmAY88DbpWs6fqbf3LYh6VUX7YpXwt37e9gSRNdd/3O+yVW147hfX1NFe3KMM29mbw/X2jrKfnVvy38ZI33+diPRoDxu4sbKt5w8Tz8jXRvD4+FybX51+n0u337LTfrGx7IWXCe8mGn73ve/0re1+VXfCPpa6
dT/mbi/qPfp/72HPQx2p+7fKpzFVmqDF1/+nnmpI445PO+CCFiE9r3xrrJe5/VQV535K7ZCZwd5sX+z7hlKsDvW6ZuCu/oNxzzFqTvN3w/Yf/V+wQe2v+iuppt7/a5/WncrPPo5oe7v7aT7Tr241ef/41WW67dfi
vf1RS9QXXDRFUM77hd2c1j8zZoUf+2cV6d5f1LNPB65gd1+BDMpguM73ef6uHXersb07fc+5zsaT+SGn7676uX3l8AzWyg2vdNWj0oGsLMPlo7Nf1w37/OE4Y+6tmy3dS5RZTT/wLF0akv0Cbe2N67B2G/at/RzR
4vNGg84cT+nwuXZ3neTLeamzmjfHXqIvLbndswcBvflsX1/j+S4v/frPJphmVH4e+c91zojTK+3uVvIt6K7OO0CjJ3650l/J1WUjsVzfrUHxejOXW8PO67wr7V3Lyisu28fcuTpSv9P+jvjUpf87vtRNihYLP6vi
s6q2WJf7dTJ/vbIVz7n243n9XOttT/X7eqe569M1eBd5CVeTTxwLM1dEVaT/aHfs+T5otf3787y/4NIrh6/NcScd3gBwNAu8dz+n1vNs0POpcUXbtv0FcwL70tCaZ/uc5tvb3tskq3tDGUxfuaO+ja/nurd4c8Hz
HvKi7Nb/bKGP5s/uxarXKs0tR1fPl95vFvN+vcxYvJjvVf4XP33tPnzv/F7kbtfeL27s1x0pL4lnzNsJ8I7GciXFoz2n6d38Wleic9gN/Z/+SZ/o/8LEn1729Z4tJQzFiiP13sHpH3On4sotz/Kv3dO2dOqa6/Sz
HOLX2d8583lqX79/BaWf9znuf+rHjvDTuS8fjRNWhnXULfKtxE2dPvhzmiulQ/dw90+vmHYPnm/bPPkNejq9rP0zttT38fc+BR87K9jwqZI7XwtW0njeSdj97ReK9FaRp7X/dXP9fnVc1e+/3+v5Bm4aF/2IvP/b
epnmgw/u/q4Dnb+u5zcyW9FkRikKwgM9qLtp/pVOWIsqoXVp+gMCR2YGM+P9G/co/gu7eeHrD93lxcOoK9Eid3p1/mreTmv13/BvdwDe3tfsZe1+rTv1iljdD8Y0vd6ngSw2/nf9fuLzH/ra37a7HdXgp2L86qwG
uzHrb5qS9nVOvMgd3cuwvgOvMzZHi55/MmntNPzdGdMc1YD3GvTOqCrb/+3NKX69++XWDKi5+OsJofXA9sTE/1lnp9pv3sKn13tHKP1ufPbGGfsGefm9u8tXXflSJwve1RYdLFbtIbNVnOPKeRHsrZaq8vP7Ix+1
rrm6mTuyHNj4uiGcn/WPbvWeB2Ud9du5WhbWrrhHzqC/hK7Eff/8N8CT3LyOt7ATTRQeRt+/8ihg8ZO/4tOZZz+bbyX3/ZNvg67YOE8Y4i9mvq2127HuuVvMfWlzr1u0+ff9YT3n+/t29O33z15aYvtav97hs64g
H3k+dOH0dmvDYex/tZ2PZ6yAoULByEVAH/kTgTpiZQroZ7CxQgCiIVTjnaQ/2gMWpoE6CRCvAYjrHM4QBVbieTQYOebwCsQAAHr6REGBEY4x1YzQfICQCr9KmMHiBDoBKkNBUiAUDc2wJhgDEAiDoAFsEAIcgiEE
ZEd/kDmECh3SBHl3DHEQBYvhSMkYEQhADBCSMJQiAfAAkDgWEJYRCSBSqKHwMWhhSwQ8IEEJ2jdoeZMAAUwCgsmSYIZJV0gAI/oYVGxg+bDgsG0QwwTSBVjBCADkRgCBEFRsk/HZaAxFlkDDRTHP3ByIVRaGdCE0
HODqCwzkxgAMYEgEgAEBFEqRJhIjQ2GE0EBOlgB6DIMTIFUSojcADmUsz65AgHwqmBJBgUJOAAKggFQCFTEbZAgrnMCxAoyQVwA4102wGh8BDgwE2AC8CRBAygXj6gbQsEQBvfZCmuxgA7gMwsRTGLaDEpDsYCFC
7xMNSFg7EEpLoiB9B9GUAiRJJbWRBEUOccI2NmFOPpFTmgEgnoMCQMArKLTMlAI4EADqKLJmEC/uooGCHqhIqgNQoFZSOBEAHCIoqUIVEEwEgZTS4lYdBB8IAGAsj40LuLqAxVCzBMQB4QZQQAYsZRMgoEpBkEMA
9gAEGIgDAkLF0kBxUBokSgu0yoEDK5orGFjgAHolR6gC0HDlq4qyZUPIwYMiIAKZEe0EMQOzCUg+wCEJnYEYQ0qBjAGBmwSRxqpCgDBUEhiUaBxHDR4lpqEykqkDQIN2LIJ3AaEDIYSkUEUArbUnOTxAMwjhIC1h
ECXRAADQGJQADgQOfKSDTLIGhKBADcKCICRdFVEFOBYd7VfkBBCaGkGCFIUAxBVOKiggDYoTABQbvtoIDAygL4VLAQGaCHBF7NCFgoCIFmJogZqRNKrhgIm5gKN3IBcGoTkAQIAO2SAABkIDSjBgzEBCLQEoSaLh
AtQAZ0CUAAgA2J+kp6h2AjQgEU2hQOADlWEQGRIaQIAMQa3SnWDGjMEkSRkqDUIDPxBCFAHAA8F7lfZ9AAACxqCpZSuAUIEUQWCyKICyoSNACI6iIIUEAoEwCaGQkSAZcUVE2wBRBIqB+sAADYcoAPHANjqMQmOJ
ByFFgMRkQAMNGAoCDSqThCgc6RSUQJQOCDaGgnJNUgQAhwwYq0bHAE8VBlsqcRMBPmkwEIaIVCaIAhUhpADxmAjgyEGBwIAFSVLGSAlVSASIEwDHKBKAax1HO1JFKvROJpMQGJjAQYB2YcABhYzrghFFnEesxRF8
HiAAWhmoh5APf5A+hERBLCaAUpI4wnTJYA5GABiNBgZMNxQHAAzAzRPFgEHqESLXBgAJLDkAgMZLYRTG8bIWGSsGKaYC5Jg40SIMdFqSsH1g5YpQiYgSggymyEJSgWADaSB6IgS0mY6hyxGVr2oQoFjKBHYBEJVL
HFTfgMQBkiEQAEYCiHADqIqeIQU7YJytxZA5BaAYUoSDxoTwgLiIysAeRZSCRCAUQdZibyo1BAto1vr2AHZUYGCYCcQBAQwQVzcHVK8NDnglBz7qQTMEWqKAgttBCaxBg9VAgCMdSWAPOEFApMgfwMyeUiCpGitQ
AAEIIMz8QCEqYKpbMBcAuOUXKqEKAgBSqRMcMA9IYASEMjXGBgU/AGkQR6CByWRBMlgJnU2qPgGh5CQBj4oAACro1BEJiWDFlGBOWGkhNAfDO1qQAxqBzIG7LKQSIJRCpXEwAjlaBSEYiEAwoCBlQCWwTIlxoSFK
gcZCRYCpJbGg8kWr5ABk2UBhAQz6ogkxCyjhtGNwEEQWoABM1AXNjDADRyZqV1ZGdAMAJACXNBYcNGag7FYTzQJ4EYLFhncHERCz5uggeSaDjBQI6YAUqIC0hEIwE5YOjRBMACCCHh0gsKs3kSyyXGwBcDYhqEFy
aK5QClQADN5GQqWohLFsFqQzlEZsJqTaZuqMmIbEaoITcEziQE0jiAriQHBoSUmQEI0GaTxRCrSAAOaJayJQWirJSwSILg0QgnZigoGQcghSlCElHiGIDHERggzGBCJmofCgRZIB4eKjXjEpEEYkskREHZBuDsyQ
AbSAjg8gJoCAAVRgNAYMACHmRihRmRAwRBiTQ4YWELGNiNFNpLAIANGhIwxcQq+w8TAQOhXB1VbiwSCwjB4QkIHCmD0gBeBHoYA0g9QqnFILFpGKLWFgYAAJwaBNMFgpgAsRNMAi9FacHAgkhchuRBsASEBKaMdh
5wIQA8dkAgZM1ACMDkA6a6cR2h4AGQACAW8UChmIQ0kPJeSRHVXYKBo7C7AGDDI0jFEIt9QIuSICjTUgIUJ2DEBAaINkjMkAAIBYRHJBCnGSrGOlAAUpi8BVYDvvhqgSKKhAa0RQIColAwB/I0RFDAcQED0LKAUh
KVUTjFUpIPgRYsGrmSoAxARpAgkSTAwF1UIjWN3tDgxRwED2ABqCQEBxwAPBnbAwAJRoEmm0JCgyQgYYYQUWU4AAodRZ5gUCxCiKQ7EIQdrXjBNZEjDDEMWmEg5FmqguLAsERFwBFI6KjUGBq8MDZUW2ljI0iBwQ
8pgxJA5AmA1DoSPkaUKADJpJhIgwXYBmBCFIZKgBGFEoFwMECCifxAQlYKjFzJRE4BUiFBgCQTg4wySF8F1eDFCNCMkxsO3EFY0zk3MGwHk6IdIlICUqAMSG4wQBopkgGAOQEChOgAOq2gE2QCO3mgjgxPSbxASS
FoUuDGfIACUlihCRCDSQwNNFHRIASUHAcAvAnfAp+jIgnhLwoUuIJJgozRDPkSINjMOcOGkqqnQTgQmCAZ0rHRDZgZ6KoVgIwAhiREgFiAydlIUSEWQ7FQQEpJhEok0cMiR7SQU0uakXKQ5uZSAqACSFEhEjEFlH
KnVMAUQrLVAQwqg3ijIImHIUlIZaCTwIYIQoNwqGBCEpAuQX0lh+SM0yiAXRAw0IOEALITUpySZogDVWAYQpskgLg0WlJYIEwg08BFdAIMAziJhwWBczEAeIGMYgTcyn1LC2ZJDcGeUcQ4f4mcCLYUWjaIICEDUl
JKCiFX1Q0DQpIJERCyXQBTSSzkE6Mw14DASMxXNsownSASQhisVGAgNOJDSCkQAlJMN12/0g4KZ5vFIWBPgiZLQeGhI4Eg7HYIhAFgoymEWASiSAZtgmKaAEACQUTSw5AlDiGKGADIMgGiQgoPQbpStyphMSfWoM
URA5LYXQ6hIWxEIRsZ4O3gsZwAAAuMmUoI487YAIJAKmIAAGAhEQGok8MxoPABKGXAeRMoITCiwFAO6U1zGI7FgAACsCmNBgWYBRcFNHABSAUiAdWFR1JcAJgPpkBxJBAHACDRxRepLEEpBAxIwYwgINvUjCLoaL
W0GxkD7ADxCHC55BCoFYkAIx8JV61CTQJSIIKLXBgO4gkCAwoBMATTjJaagRFGAVp7YmMihg0UiICI4F0EMYEgCATg8gCGOAbJZoUBgCJSFUjTAmHiHCDE+iCFM7hAQoht0CgkAhlUSApEKSICSIoYjcBAAlQahD
gAIAAV0gU0jQT4aAzHWMEDCGE7DHZhhgKeKQiDGUBA6qToJAyyMCIJARB2BOG8gDlBRDedwG89QMsQCIQgBUdbiGBan6eIFbLQQYgg/QAglkRUqBAxvUFCwBqiWSznDFpZSAnEBUDzJotQIg6AIMeOAOMBWtFIwo
DqAmgqB7yf1KMVGTzxM1RPUeBMiYBIombQlIUlJFILzKggQuFywIUigMaFgIECgEACisgJgIWYttwAYkjJVQY2nEKUAQEyPkCJZyaBBAAYBGBI2wINNoRqItEmUIQJmIE0VLAwDo7gAMQg5hUGEAQe2K0WNAGION
Ak8CNkRSAXKjn1EfBARi1DAoiGMAzYGCwoMGvPSMYQgJUIRoxxWDCUsi8oBjYHGQiBaQaBYJe2ghoNAkHvaBBgJLaQCiUhYCARgUSqBXKwAXAxOCKjICBUpFY6lSbKkORQIQAKc0CMMiaqnMQTyOAniBQCzKkIrE
KFAKZMFoGgyNQGCZBA04AbGmCBQrRDCByhQlFIaJrxPBEJEVnghxl1QkSPBml50mJ4WbkM2ighIpcEBkCIERB2IySAkiQGoZhCQRFpYkrHiG3UGaEfgFxqEE5lJ2cOIOixkjQAhAhZROEdQ3AoYkCIC4j4LCgQSF
E1QKHGAEvQ6ZJAxgaajoS4MSACASmJimKESO0CMkNhxrUpmwCBnoaUChxWB2C6CgC4ocho0A7W0EjYECCIExshQiQTIsaQRqmjmBYGqwgh8Ypy0AEuxNbh7wtcERAFAL8KBIBBbyGKEORCACAENEV4ABgMAlKHSP
UOEAMoCiSQCgRjKSsSBoQ0EBX2T0cQSXFjQx7AhbUyok7pzJqA3SApYFUQgERoA524QJAYw9ZAQBcURwLQrNQNfCZnzhI4TCiBEiEgBDTAKBCkGgwGGFOvvSKZhwhCgYCDQ8kbETFqEVEsMCKAKFqkHQisLUQCWG
hruzIkOztXgY6wkQJ8N0CBAos0ri4rEFEcdaZTx4HAEiUBIRRYoQAaJpLOKYOUDJ82DlAYJNBlGMGRtQCNNwjEQgICKSAm8QyMEQnsvI0SSgTZpAuCsPR4EIQKiBPiLATAncICHJdwhYuNFEEwSbTSXTQgboe6BQ
kEsm/EMwANgppyLjA+oKqpFSLiYoSJxJ0dABNFZAIU2AjEEWFUL6ASDEykAwELIMh8Ay+6IUURvNTGcKKBDQBilqMUwFXClOFrBhoS9sR0pAYUA4YQAsRCIg4SGFC305CVAUAMIQAFdkm7KTBXIG7DWsIYkEKhls
QD6QEjQE2CIFab8SUkEEiDEBV0IjKgCgNyoIk2CC+AMoj0REAWTVADCUTBhyEoEE4ImAHEBlQhhhAK15HCQsoUXISgCAhCoAVBPRSQH2LFCBpzcUIbEYaRTVSQ6BbIqhTWZoAIIwSzkXIwlWSaQRSxQ5LxVRCQlG
IUADcBih2B/ceAgsBjMKggDq9h5AFuOAJVMCiMDo5wkOuT2ohyjIAygJqQzEj2KAHArwiCBWIigllEiAoWdAI6kQBKihIsQlYAh0Zl2YEzWAplkRKUEWDhwQ4QFiAEGBgRYmSg0gFIMCzNFLIYdQQA4GwKOQUTBc
OQwgDNSwSMLMcRM78AETCxhHAQEcKkAsECwGmEBymCmQWYA2B2h4qgGQGDmwFB24sBQEoEWOBNk2NAMYkw8hkAAUDlEK18DAAMSDLIRiIjaxrNpAkrItWGpFkkRcGBJGGFjGLpahQgg64ghQHEELRQAaLSQARI4Q
EMSzrLmEKbbhAHnkLSCIUP6kTY5kOMkIw2FpkCSJaMkww0HRQgCJb4QAAAI8FIwjQpRAkYDrgIvNQJEjgjLsB/gkghmSOgCBAGYI7CopAw0MVApIIAEoAWCQT2ADQBZuZJC7zyyoCpWsEmYCrHQA0EgQlAdLIIjJ
AQRFIaASEBMiYhagEkQuBAUhwBgeVCViwJCkPFCAvVQKTAIQQkAgDJHUgBAUBmQcIiAjMiAwCJA1fiEYkQADEoRImkMITgBAJmjU0poQRQELLZICbADIBoxEdqaFCxsrQtRawoTCQgTKApAAM5YAaRgMEc+ECDEo
JgPkkgiZAIrHIgFNIAEQ90sCKjhSSqoKFRETkDF4DG1RjUgRjKEhTRa8QKBGEFUhQPQdAkAiEICIAACOBDDIUchANTkVCGSrKGIk6BKk+6xk0AqQchC4FMTDyV0xAE8B0xygA04goIAAIAfiqAYUDgCCAZAoKpgk
lABwCwdRA4SEXhUpZwUKENCzwABbeog8miR12DgBoOIijJDAgQSyVDVMF9CKhkmAwjnEDyBrVGcaA22oolSdyCFmXoAmDRC4BAEwEOiFIIAhIGAcXh0VdYHRpBIsGCUGFEToPBkVKowCADrAYpdQkvQKucMIMwAS
8aEgUDERQwg3AAJRJQegAA6iVxYI0b9sAs7oYVABQoGziZWJDElQIxAS3UKKAaE7ijABQE4CGCKdKikhDpUgTUQUGA4AiECi0ihsiABIgDnRiQWH3aJqSoRYLD1mxgLk1FLDYtDcnLCQwADCEOphBUTRAOCtbqRC
QoQAYbIUBkl4dBCERGEBDGkA4REBwBHNa6UdkTooxhBcpsQAjApmRESDECCVIMIksBYCAoTIrBCnAABQ3bh7MoAIRqAQs6AIhBzQmDRpoyUtqHgBvSCClBBwyFnAveAFAmhgiHjUElUGIALkowTBOQcCSEFRhEQg
HgaigQQsJACCyU2jVDEAwyKkWwSMRACgDhgUhWjKwHJBcUUqJFE4MbFAQTRBCi0RIjl5iZODBAoSgOAftY4JSpoQR5L91aiDtBAAcsiXRPFJng5hcM2QQwgploShkCIhgSmECZAB5mKBgHseAht8SwCQEIxpCUFk
0oJWB4ZwMuJTpGkljUVwVxZR4kTSIoowI6lsQDgwTioKHhRBGFgomwzCQFKQAIgRIaBC0COiVKjKrhzIAJSBGsOB4tUEjpwQCFwSJhbdkAB0ggUTeiEqK2B4MhABtReDQgIARIMc+jzbIQjAdsxnBhbwulyXyHEI
Ah0GjEJUgDQU0EwgwUAkRMuASnEEgNJIMhQCTJiTI4BssoGdjEMAlIhoAsCGipERQEVoROgEw5QEEaGUchsjiLA8QAGjkWRhmClStoNO8gAAdUAgoRgRQAGEyBOgVYRUgAg5NQDIqM2ZgAwXbAdUkcJQnqYCDTm4
uLSkBemQCBBJigFXIEEgqE7IIxjnrMzEyAwgOCAlQFIAgyHAAB0GbFa4BDC4OAiAkuGBRk1SkBAAQQqoIyGgilBUXuggEAAQUxosPggPgrCABNYQgA4gHoCKmgVSF4aLEIS+agw9TRaN4ELAhdUpPQoiBVmBvC+k
CU2CAbhAYZFCtgGSHkTzDlDSoCB2TQcbCpBQYEZQVpWjKaBsQyQQ0IRXE4glA5ER0AAeBDAgmggwBR/dGSMAEgchuEuOOCkODgAhhECRYBGRSKBjagE0IBsEnJQhFjWwQ+hdiAYLABICyUqBQhzU8TpFALRQCJzI
JiIAAAKEBB61kGoCCQHKJODCKwpwotgw0jUJQrCBDIvAQgiIY6GIiCkQAgNOGOq0CwQ0xAlSCgRSAbmRhoKgREMAInjTjhTA9mJciDEIBOWCgQgCAeQCIgEiCfDfEQ0VMhIeRteakDBSJVeYEIqo31QgwDKQ4D8V
wCpWiQP8gRg6ILyVJ0dboFAoAhqC2sB2VjFcTAFc6MaTQaAFKJoYPFECKkhzgBNwAKCBAOJCApoL6eAEdBAA5TARrghPhjAyOiDKYwRQbOIIOcjCKAL8jBCmREjEapAwRCOkoCNUJMAoKUcgSwo0FCQGSxLLKpg+
hqnglMFiKYpQ97Q6gQMEUtAWCQM4gGOg9dCHRzEEADBFpsLuwkxoqqQPEGesHQUIlhAAJzqwgAU6MEgBA0EEREwsiJPQIqXRbTEHBBhHKogUlKGXoCGmQg8QELABFDQAygzXiBpogIMVKBAVdEvYLUBDSNNKhJlB
nLw8CRCiHxc0SgBgIJuCpDAS1RwBDpqUFHVmmRBAqhSYRC5gBM1WVjSI9kwSZIWER4okgLEGEB5EMJFJMFPKXFgSglCIGYB6fBqMDMhZEmBNjCgXkqsSyhWZEh0J5Dkggxi5cFEhMxYQwARReoiLIIMQAAY1AyEA
Zpijj4ICgRJCRmjgkCZuRZrABW0QdLFxNiKDDnG5YSSBKk9JABEEgzAKcCyAEGkSAIDwjIbKBU9sAxUuApQCCnVRhyv4hlgWdxpFgeAXgukfStihyu8hnWzIjhmIqk+AwA3CKEI4wFgIETGUiARIIRLAQoLVAlE/
bMeAJIAiANBAYAgkoiVp8GAIkMuUFs0ZEIGhqBJGSBthMIESvvMDhAFKdCVCWQhNFI1woZdOSowqSAAowRCUAlmoARIA5BnQEKaBJgAECQoggWJEhdB2jECJtYIiQE1RIMSimEAAEOCJBOcYcpAoUwARjPCe1QiA
CMAxBCV2MxAApSDiFsNlgHC4mAL5/t4SJeAOjYJZMJstQ0nyBGVBkEgwFrFGNcoghgT5OMTClFKAFhgCAFPx0RkQLhCUUGUgiu6YBAwkQ5QHugZ1wgARi+BaTIEJRuDQkRwizKYBIAZAkcITCyQ7QRtCMlBQq5oI
BcAYQImmgABIj3GAxgSCKAADoJyOrCvNKJgCJnPYaqLTIkHgUAByjwaUEYRmAyDpksXvo0BoBxaYoIhlFIQMQEyBGwjFGRKI+oK0BgESEsMQAFbeCxgBRCB8GDAGExUAEOA5ggBQKjEFQIWYccEinrg/2kAhQIM1
KR4Co1EBKEuHHCSgA4ha34g2EmFrQtO2DQQiUbki4g3w5GBGiiQigO8UAOBJxos7wSLiUmGAYMYBmPIKAiEAYiKKw4qDjoEIKwAAEGikALOZqBAPgqCAipzO0NAG8hYLK+pOsgRXZHuiARIARCFgSlCwOtRI0wV2
BAbBhAO1DWDtAILxRCACkiVrIQldbQI8hIUAAoUiCZBDI4EE+2zFAgcQ/UBCZQxBBDgqoAyEECKVSzi2S7SMwXWsYHuIMIUGsAGYsFBXIOAWArAjUWiUcCAZY2qgQARBgCItmQVEnQLWhYSICRz8LNAQEJDnNxIi
SMCYyAJQoESYB0d94GHCQrOtiKXG4mm6FMqDkATuhiAn4EexIhUGWEKKBTAAISeKTBcgLgiaTcogGUgnlBgZEQIiGJSRiQNAdqFebEAPgwWmLrJQggWrHAAwJIgMgA8NaJmroAU2EbEEkAZaGImXISKIGAWB5gpR
QNQMjQkAKZSQ4SWPsQ2kCVCiIEIhW1pCRq84hCj1wCGAKQgwEPqkSakXMEpQsAgIi1jjLNMDABFLGAU1GzqYJBLEOxDhAFCVigiUS6iwa2KxKASGJpgAgWh6RiHloB4aTCXhEJMUjEdPIIIlyCiwCgmAKgmijkrx
IKYwAFfRQsgIDIHTRRYCSAmAAbCJc4Nw1ClljZC4rYIpwzFYLoAiiQDpAaKHz0KKQhdP0gIQeDbAAAKBDVAg4SUqmtQ4UIMlHZAEoDCYeRgMMI8xHUSAcQAhwEQIgBPVUsbF0wAJ2jAIICkBgQwECiCAGWAQZEXk
e8hqKKIpCMjY0QWAlbZJKA5JOicOVNRSIxc0IOAiZgSFIBImWWhBBDlASgiAUhhrRSAB3USAkqagJQ5FURcWrsxcTgwWdBRAAQE4PTmwMBwyAAhBW2huUAXwCyAQQHiD0Uo5IEhQ0MtkAEHQEkCaASC3g4MIREdA
lZMEkyIy7wZIgBlIVQlzBLwkEdOBrQtiMSSqSg+wMIBA8AmpAgNmiwTNMUp6YMKoIAECQkKFRBekIQARWdIBDBusgUUIS41kRANgRgsgMAwoEIAyodciMlEgGUkMiziYhGs6i1FrzRgSP2akAAygARR4/SGO2yEM
gFm4oSAASUIUn6YQAyi9MNiETcEgZoqOCgOghAECAfBRJcm4AjKsgkSrdk84gLWWFI3WSBRgVwICK6lXSIqBxHiriw7YozcAgmMIyaKJup73mZNY2VBHkVJ9QGqCkhyAeoN+Q4AQiQxmO4AcP6HGHAiwcFgBEQgz
YCkMHBC/IBRA4ISBQQSUcwkAGBQki4kUiAQiY5dAimYMFiBjl9MU7MwkFknRCuIFM2LxgNQBwI4ARSAAJLoQJAKZyOy5JNESjAVHwIgFMViLsHt0ORC1MCDAAMIEwnlKAgBAUbHMJiDMBO1C3BgCFiGNgZYGarBF
QYTZcYQQXWZqN1iQXyi8MBkOYkAmjGTEABCSEk6qh4GoFoUCh4DkiGzUJJhEsNCsDRcjmOESgRcwgBtGAYVgjoAA18KDktS4oAgIAHYAqxiJMR6CrUQTl1UGhGFN8iFEUpwO8nTBWBEBAjByTAOjAAggF9AIHBbN
JlNawDkczGWFEQrqgjakFDagFEQ0tJgAQYWSJXNOZtRhkpFTYIHMsDBFjMwDAKBPXTgkYHEI4DKAR7pHjBjwFwAA4oN22TyKBoI0AKIZ5o7QNCKOAQUPSAKIAAHFozwwSqOrqJhVHCQA4oIAA7EQQWIaCEUgYQxg
gbEcwGqZUSoLtsdx5ZCJADFKAQtuwcxHIw5fpQSQIBQFEEAwkgQjQDR/CxGsIViAekbFNYSDEAKqXLwaeDAZhgSMwH0HyLeTYgxSAF5BBI0kCJEKEYC9Wq1kVKADgLbDkAJiBKSGxEIPAgQBmxhmoFUhAJFGghxh
WeoMjI7IqwHe4kRRQwAEtysPCMoGANACB2uNgMIwJuAoBS5QQpmWvUDiBsg0AAxHiiki2sBlI6gQOkACigQc5BBIgItXkIUxxteIABGGwMBAAzIcRuoZgzrYgIVAxIYBQwKGwQfIQImGAlQIIACoYCoNgghsXKhF
XDXI0EYVJZlhwp0oBLaCCEoIIPCAxVgzNFmopgXCVSAFkCEiZXIeaMco6IDgwUh9qCAAwFhkhBMjERAXGI06zVAgwj/BFUWK6RbOhUKLGBAFaoiOWGCBI4wBAAKikYCZISSKJsRJkyRQagKBQ8w0FEiWWYqDCLBI
KYsO0Sq6w4FgDQlEhEjJdIkDUQxxGdlIBAuGrIhZieIRNCEJJockDTCAQg7KRmgcBrOQBq0IYhBGBUDFJrIgwUk6kMPqBQIB6JqxruIUgNDBxTwKpBpwJRWTgrAAiLBoCL6UbQtsNKhxRzlIEnSAcQsBCZACALNK
RwBEgQggHwWzKi+A4lAIArFGTYCAFcTY2NOj5KiGM9k0afBJSDRVZwGF5QEPEAQkoWAjQFSqASSYbABRwArVZKcKkYKUM4jC9HMrONAZpE0wggYwCgSMmEiwGRrEBDpiw8CY+wjMEGBoGAddEI8xbAOECEDeGLjF
BsWz0ugMmQyWCmFABhO+BKkFDENzBCm0SDWSD4hNREozVEE4PnBQqAlRloOkZIGgHcJ16EYARAEgINBzICQSIDgL6YanyAnF1Aj4WqPQAzsPbQVAHqQE9AADiZBUFA8EfAMKRJW3ERBBDWwJJ5EkBECeksKAgPAM
CAgAoCAgmAo8YAAGSP5eVgqChGoPQGoQYAPMGHBEk4uh0EoPH+lnxTs6DBgQxCsJLzGcmAhwwzX4e0CsAoQeiciigKaoiZNBACXgIQpJihVIVr0IFZgAxMEagCT8jncB7EAOFAEAgqoIBKiIMFVHiKoA4FFEKJK2
gTGjJ7PApNfcAg/QIDw5BBq6wflIVAWlugCDcRHRgcEAjiBDicUAk9hJQZ4jwyigQAUwIYGK2ijtwmBGJvkBGCIwREQHqUpJERCgqII6S5IpcKn8sgRZBIEo/PKnL2EWaM8kwoezoTIKHkkJBoARAgICANUCCL4I
gBKEEFgIDCMrG+D7CNnAwhDGFggZgZIA0RoI3piBwAoCViANBQ4yGRAAwB8SANAGaThxgBhOBgQSAwgR6jhaIUCfGwQo7CiXyiaoBJaIAJLSCSiSaiJ+hkOgdiag9GDeVDDTIhBpNMGQyIAEBoAwIqEAA0ABlHZk
DIQ8iNoBRAYYSsopfqWgj8gAoQEwaEArx1AUBUBjBU6IwAACRAhHkKRqBQpUCUgMgIP0K8EXESRFBOAhAB4EqAbYDE4CSW2sO4hJMIhGlIADABzqFAB6AWASAQAkAIgFKRAFmgAFFBCkARKAe4mmGl0LUKR0xOuB
oOWegNyiVOUCOsBuCuLwBssQhETADDEDEUKthIhAz5owkKNEZALC8sDNDMRkcOjCKJNkfAh8wJLILiBVQ43BIqBEYggjCqwwIAk0Q2MwIPaQOIxEQGQ5iMBFSUEkYsgUGIYRFJgJxABgCUfCIY1oAYChGgydRQMJ
yE0ECBoAckCJckCYBgBxQQECGWsYGRAIBkYeAjaQCF+UcCgcKCxTxNaANTWAAGdCKGmxKh7Tk5xjIm+BSIrgrqGSYAiQCDhgOIKMEASrkCCT5pHCBPI8AJQG4APQIKzjA4KIwo1gARK8oCLHMMTKkVmCSNAIBUmJ
gtKwcMEMgRgYqI0AAoOFkjmdCOgATMTCw0At1BBIOjEYsSZzidLFBeJCcChXkoOSEBwO0KYIUfVpQVhNYsYYBWUgEifhJMWg0PAoTd/1qRYklqhnLobkRkIRZAeODFCTAwwVYDQHuMxMBgiBaMDQUOCY/YIlBgEj
UUIIeDgAB2KdBEmFSIioSYAE0DBWSOARkWkuEaCHBAOFUFiwiopJggBABKxBlkASLbmkMkGNyiIOI4sABh2nESoUBxJD0gxi8oJRFARQAkJDFtgEkmIFwpwsaIIAqAAFaAxwQBsB+khkBQahICQBCwB4EkHAHRnI
Bgr8NpnpLeIKYEBSIKBhLFCkhwArRKYMASsoQQo8wAQCoE5JMOJrLaRQlpcCBEBroJACrSd4drKjTVZYaJkwijFUAoAIKaoqw2GgGCg3wISdeXACFhAFCwZaJYiWxCLCcRE4G4BUKYiWgSOqBOA1RA+pQBwphmlA
JBSgJGJDRISwfaoIgrIKVBrAKJoN4I4QvhAJ7gLlGEsMYnhgKBMzPAhZRobc4gQJGqgjP5phsSSQVGNEg4WIfAkwAfmVKwNAHN3RpAnTgJSUeFCLKHswEVRuICmkkJBmLog8XLZZQeABIIAOgcEkFZ+YpRMCYYSB
CMbiAkSSQIAQTcXGk8XI0BNQjdA7DBEMiNIfXBocTF8DypgAwxtVhUclMFiFGjIGgJFYxTXCASQBAYYAHAyacFcyDWEXqHIIIAaK0pIWVspPErXBh0YP4YhAoCSEJEYUgZQF3oiAHAoAgQiCmEJCceEMECBCoSAo
mOkhQspA4FiSCEXjBbmEDHKKAAQ6cRXBlCKlAZAOchKkRcCMCCE7KxPBjKYCjxahFUHBBHQCEAOIFCGqgwgrSaIQxJ4kGJQQhmEAETFAHAC4UVUCBFWSkhaMQnpUU9gijFk/EEQWSQGSaEZUQddcBAt00EXJEWmo
0SHBAyAzFSl5owIygwiwCYBgS4ImzOd9NzUScAEjDAiUAVINFCAigSAIHLPMUl5QA46IDBaJiGFC6A8yCAGCh5dRocAjB9AKwhV8Gf7MASVPBQgGAESZ4GKoStMCLyTMUpYTALoDWqFgGZi0I4NVXDTQoC4AIEUA
pAUJFCCAAIgxEBNgxJRgCybjJ452FEam8DFAC3YVmBDJcqCSjdA1EUFzMhdpDlQTK45TAUBCBIRWs0yACI+AWCNVA8ASAALRIEu8eAmKiqVJiKSDVoB+lBgFRQkjGxYqEgTlo+FGEGXF3IJSIv1QFxlgLASLIICx
gKRgQpTzCDAnUAoB165Ikqmigo5SKa4MFWoaQGRMDJSUkRkZw6SIWyiNFfyWCaCCigCDCESDDALqKITIwSQhXwjHNJRNUgA1ILIwXJ9tzTAaAmEFBkBJBTUIgKtgSIBNBMhFSTXEkAthsQzRVmVDIBhllIg1jIh9
Mqs5YRpGUyASgaaiBGCMYoQOQcBDOALTYkgY1kpgjBMiX3iiQQ42KYZxwpYURKsWKj0UhJYAb5gyVMVtWQIUDcTYggYkxHKCERpASjAiKD4MnyigCnAgZStxBQYGAACMQ1hvUwIGBjfYQAhRFBXioKyMQAWpgdCA
yFQoMICDzdMKyYEmmoABxcE0gTzk+ND6YQThI3GQkmOElGim4MCcghYVDe0hAOwwWypOtQJDATgGUwigmplCLQhab+IBA2JVCUBYaYSBhNqACqytV2kFbiDARBuNIVSDJCeWnNAaEjk2EHgALADbz5TkXiQShZBU
YqIxEBEgaCXlQ8siCjYZTWCAgCtoga0hTnIAQJwPBUMi0JawkZQhMJIXEgEGBoQ4QQNqFIYlCI5IQqVrMkbkUYClkAmNjD1siCHRDRRAY1zoDhKQAgjAdBAYoJSyAkHJHe4AH0JZ6CHwSZQDpLdACaAgwCEAMCPA
DIKi61kYfgsEtTBLCF41YQAQAEAiTSSgJFwrgDIIS1ASctxgLgIKdtaOwYJAriA9J7esmUMQHjhBgcAAnyAELgg+mxgoIoJEkEo5JIhKZCSoBHHABYgjkQGAH/mGQUCJDkYmwCYBCBFYAAzU/LGkMR6QC4Bkm80z
4AYXyTGCQRAIFiQEGAJSpgCgiEBl+eiQIRHWkA4DpYGCIVQcXrFBAo0yWmqKEkISUiUA1eLSgwYEMKTBwIsjUH1jLO8MsTqBRKKgAgK4weCXcgWyZElGg2XEHbEBHpZRFSAKQRVklFGpJoCYRBvMFgoatthGiBKQ
aEYCCUAqUJ6CvkRwjArTADJjATb1gD23BGk4vI0hQOQDAgigiTaEMFgHxSmwKUgAArAJprMdEhL4JyanMkMl9W5qCoUMINgCLKqLMRFZAZgZHSuc4qAQ4AIYiBmUAQ5CgSSAaqk0gjGA/qqkcjYRSMdiU4SRfQZ1
j8jygBBgKLLooEMFE1ABklFKkSJSmKk5YMQHIzXBnp4AV9ODSDNY2QvCNKfEFCAgQ0MmaZIAVgRGAoE+AXAAAIM1IGOyAAySxFDQhAzcEWtSRxMBkM4LtUNzoQCUEQgqIUnHAI6mokiU2JEIj4yBUZIIMAMA70iU
a1hDQCOSw3AgCMo1RQhouteMnRZCgUnoAYZCs9E+d1KaoAYOByEgST5HxAEgtbEOMCiCAlmKYYAdkGsigcbKnA3AgzhEgXUugKnBGCWBcNaGKMYZwagCRHbuJX1MgwADOsDcCEBCg+ChsKABp4qcTGIoDmGIBJRM
QwryuoKGwIDKBUiBFkcMQQoMGuUAiCIoK0GjABBsKYaMEMOUsAZAgCcYGCHEIYy7bGWIUBtZ+Bk0UgQJ5ILQGgBblWcGNAS19ZQpFJyhPKYOlLmAAkxDCCikPA0wMFcGtIcH9roFirAJFkJGilkLlLQrGcuYKBDc
AgAazjOkdgMIXcLVNRHxBFPKlAlIg+QhCCAM4swElLKhUsy6jRJ4yDUDUIiBkvA9TzlCcCDBZlmyYTl1AJQGripphhGIIlkIGEVghCXwgwJA4wYmsUAgtACRFCQkBITWqGVQDYxSc2VNiLfkgigFQF8UBwrZAAYQ
gZjAFvyciMCHGoSFkushqEymuACViIKzKIRh2N9IDjEA9UVZMDPZDhrHQNAOCUsCwMTI2iakQykCyDCf/IG10ggYsEIIsY0D4FFDqRCUlSYAbEAlwVM2oADWlkGARsMNbpZaDSPMMgGMXsFKaWEBlAlkAABJyoRQ
EANkMIS7wQREEnoSI+0TwQUhM4coIYJFSCg0AJbZP+ADCAoVoKtSCcCGYIA53jQguSHTVQqJC4oAIiCDkwimoQhkAkkKmkcKLgC6mmLFQwvEtYBIwMacIokASDicINLyYSoQhOpYYQKgaZixKIYSKJiEaQGapJox
AQIYPHRolVDADlFEAwFBOgiRmklQRyNwBiV3QKB4qWlCpBFxbMeD7pFDUKSQ5HAgTT7xKcUAogUhg4iR4AweFTlCVAWDhAwQJIVo5DEKmncYi4QgqkQeCSdhQRQmkVCISxXLaKc0HWALAGdEhZgoOIRpERgySUQF
lopICkoslEZ0IKD8joAx9JEqORAQGTlsluuyKA1gAiAJhlmYoDMGTCG/JDTFHCCpAQRTKSOByRCQhLIzgJCBwBCezeQjiISEEdKoPgYiQZBQXnCgWJKNmGigoGl5AxtvXZtIOoTKIopPLBMkSPASBAggEoSdMQfB
Jz3kdwqZCMYsMJQFAkUMDk8G7IhM0zh5Cwvz0ATLDGAoGIJuILQYX5wAKRFBOnQSCBAMZoAJcggBxACl+fSesBkqhAuC4aSNKG3qqgUBwDHWPRg0KRVAEHZoH6xpICRIgQH4qRQQDIghoi5Q1E71BkCAQCA4wAWJ
m2Y2EsUFoMIBNw0SBMCWphQLk/EE0BETLVEYISDckRkP81Al8ISReYYKCEhVECiCPCajwQmABMpPqeKpEKiYATCCLEmxsBBQMEoyBEAQGDpMBkoESKIx6AWiFRKUZRRg3GQo1EFw5IR4IASeOJDUx5TA1EIoWGJj
tcBCEY4nEgS4gnEABRGEegRDEUyKEUyqIDzoiZaQwixSiAGBARyDcnIINQGoGAhKQWBDRgiCLiuYmQGODIewEMDFTeaIgNPAAFEYE2lqSAEsFB8BIERjYCAAwBkVWyhMrgAiZOQhNF5PrlSE0qYsCCyWQgRgI1Aa
ridopDLkiLqRLaMSsMNQSrxhKBSCAAIJNogFQgEhiweKEBAjmxmBEQIwSoIQi4jCkwKgGGQglfGCQLICoBSEAsY4gFRGGWZroxCJhXJRRMUWDTjcEBIsHDglxWqQJVBHEBIhQRNMLNhy8SAhCYIGAcWBRjVguZIj
h/HAKQkG0hbAwAHCOsUKQ0CPIXCkIcJAtaaJBCOuYRTQQGHGvRBJAQJ8Ii5NSxUFSJOwYIhgkchUQ5EfEUI5iWRIxAISMbBFk8QRAEAW7hoYoJEhQSGCAUIoVd5KQHhECiUigBTZIEibxFZiKGEA+fBNCMhX0EwC
HBIOiV/miC8miUGjWux6MhBAlVKBgGViwBAEpAIE4GOgggQSGgSpIgLa1ikQMglT0VEFFCEAyxERhWUUFnlUUgUXDFwg0QLQKFQH0k497ngeNGE9JBUaQcI6UOhyLIGKQEwqPzDAEIRGQFcIBGQy47CYNiijCYrO
4KEBjAPBKRMza0CCgVPA8giOCkyAkAA6YQLDgGdoBACMREIaFcCSVQgAgEEIAcwFgIBAAZsF4gwjDo8moYY0B60jTZAWMBsGQgxo8DYglEMGEUmQGUEqTAG5QICVGU7QKyEMIbQBAQQ4NwNkYAoFkc8aqRgC2Ail
DkzqAi6dLI4yhIp8dXsARRQ6qMSc6zpgpIraCBcgzTDPhkE43q5OAMAsCGXEQLmGHVJBIDgACRFdWrxchuwQKjYBD0SEsckHizYowDKYihHCASMBSuxNmGS4pioDRAOGgBlAgeaQIvAJOWC0vBHgoSAVMjChDJdo
SQVcwYBsRkIBywyinQGXiMoihjoCAgShDhBJ4DZtAjAwsRVQQC4CQYgKFE0JJC4hmvcN2qC085Igk7hGqUVEwhUCQohEB4CgUDzyR4MQshoBQBBCMEoMYAQ2KBQiEAsWBInGY3BW0QGtgAnRQoJAICRA9YE4ZM6M
1TjZBFUzEhgJxggTAEqFCmRRcRDq66NDpACvBQPkBko0IkQOOmyVAkEwXQwqBoBGQYshsIjgZEBiIBgYDcQAKdAeBmQQfAkjsCw5NwVqjBxROBmBBoEC1hFAbl2IrC9MAACA/TUQA5FOkpQRRKa1aqGJ+NPigEYg
IzcQEuQDhoaqoFcuZIAGk0IBqFYEb4bI5R2GrMFQjFkGayCwl+BTGFIyBECKbpgxQEARNcFLoMboUq+yxghtYNEUWPTg5QQDBA8oAiI4jTQ2SUyACFBIChIIInIRBFTxkArESgpiDSxw8lDJAg1MwLIZdkoQmEMJ
DsyqYHEEDiBgcUgELeBaAsiliEHQaAYKLIiFDknIq3qCGaq0CgUyAGqV9IbJ4Coih2owknwAINCOgw9Z0EvT88i9tACPDhukOJhJlQCKaYUGBLSiJA7AJr2kBgSDgSJICYhCgkRhgIBJ7yTYA9A2yQwdr2R0BiSk
U2GRYg98oIR1HgE5IFEySC5oRi4oE/DIRcAJpo0tBmQSkYwEcmAU1XIQoFhZBAsAhMEwAUhjhgFwJyEgABlwrgACKITCwEkKTAEFgfG6JmGEaQE1AhZOBCUhx0N2saIUAUHWIZGVg0EkYCyWINEib4DKAFOAgADt
2HjDNDIbyrAJGXMERzMCB8BIwI5EBqyBgpgEgAQiAor8EAESWAV0zoBGYADplvUD+TgNIRCZpKmFshQacNZCAy74wDwAdI12WEsTUBBuA6MYMNOtaBtSqRBsgmaIBiQGRtrAS6BNiAAqMTVBBwACIAXNKkA4hZWS
aweJAYaAj2jJyFBF3ipjIFFlKgQURgwiAyAAkaBHmIrIpyVmSwhQGApAMJHPmGE0JBTCmUOG4WjEQCJIoF7CCGTjINpB2DxBeBAAfVikxBAOZKKYQEjAggWgwYM0cyhKU1oBFAr8k4AggAlLSOpPDJOQQbSgYzkV
B2KHBKpIQBLsYDyjrVxAgZwoCQCVIgoYKkJXjy/MBykID3wJ1IBiikmCnWSMADAIYgQwGF3rBCiQKSRkgETCfWSRNVArhMqjNqhZcAC+AgXhNECmgeADAzhhqORQqIg8rAJBQETggBmy7wBdq5c5DUVggQCAKwBU
YglshAAUMrCQZpDoBG5AQVN43SARsTJBmAFGATKWBcvuw9epBQiYUXoAtmAa2YgEEsIFlzJcQLMl6VEkBIswXIwiACwJTPJg0GKpIbguayUgCcUjM+JGSTlYKqEjCjxDDAUBA6PAANIgYqgQEC0zhIEptQgAazCL
EDQgnRUAyCEC9gBxiFY9AUEIUQkQOVfAAMREGjJsJcuovAOaJAsgEMgUAAiAF6IhXcQIpNABQhZ6YghBDN6BgMhhcYgMCFVzCbtaBNCgBBeHsKICPAoca0QFM0ukl85GYIFAZhEpCahiUCeEM6EAiUAFAECLBICz
yGOAkBJXCr0rAhgBOaEQS4c/jMvBgtp6TtIBB4BQAgAJQJkTRkCFZtPkEwU/lQkIxzZIwhRIPCoQChZM0cQDkD0zgVQcuGglDYAAZFQIg19DugAjQGeQGW2TEIUcKgYDQCCJE0MV0GAjeRFQsihCLlyAkFUDkOMF
5YQGKLJBjcAwDAoYmWREXQxTVxosIW4pQQPQQ38zmwyFhoYLkaWJigwS0WsYITWFeZAsAAREcQAYYgOhVKKZBAUi8eZCBoCuACBmAIgGSBEhHIQFiGIVWAfCgQ3AehDfIplWQFjBmCKEKIoAijDQGGkicKrEYG1R
cVWyAUqfRAe4leAAGpNIA0E7TgSAFIhIMBwNxCJQEJZxLEhDwBqCeFIH6hyFE2Cwt4Hk8RaxDECxAMLSI2CFWwzIXECwgMBxGQwMgQd+O4wEwcVDtBIGCZJz0AA8EWBgeNIhNEJYX9EImRQA6gImZAAmhxYE+1wM
LhAgSjQgYTBAJgVbDDW4HOg4B8KqgEBKYAAa+CRK4AUC5DBIAEwki00joAhN0yt+hzfUCYIUTGnGsAAAcWCgDxiMzmTiqEilj9YaIQEhCTZF0wWP1gKyKBVwafTQBBHIBEjEkBTaRUgRBCAcQITMowe4MQlJhYAI
kCSFREcnCQhepniSwCyZEMmMFySCI19+ONBaxhSYOCgOeLghkSjtAOiUbVE+MjgMW40KQAgYx2w3gnigpY3ziGYYjYFAAjgqiQGYFu4GSiEAAPlLhYOUKgQC/ZEFnBBPpjg50ABAOwKeTtMtIgQJMJFoIQpFIGSp
mq5RouVAlMQ3rOnMRJNh146TRIMQIFRgYCAoDmN8bLHUwaJNIaICEJcVzQ0BACQwlqBYsCAGRFgAoDKCA4kaskBJibgtKEhAgKRBAFdAg3g+S1FeQ0RDAZsRgkWjnAAgOBAXY90CvlEIhqjKiXBDEQiVqQtOYpWc
yhwCLSTYwcFVJAYQKQCLQNSqKiWGQAYWD660IAB6eDLpCA5i3h0DABICqDGAkSAAVmgYiL0XAxCqxiEC+KSAjAkABIIUWcSDCkOYFAmTFAlGy1DEi0UetMBAgMURkD4mBmgUgdciv5kYqOyEgIXADGLDsxGG1AFS
g5EQKWADEXqjK4yCeQRXAtA4qhBBIbLaiDMIJgEr4nBhBBAITHCKKjnQXQHsQCaCFWVCQUARQDhBCkC1ywIG+SpRAw+CVSjEwWEJTgEjcIIBEZQUSyb4QwOFANzCjBBoRSiePy4w0h9BgawCSUq8AEQpZUBJg4Aj
DBtZoAMoEGTIgBKRAAiVgJDU0PgScIQFV9DGAtMEA6gUwito6JgxSSB9abE4BKigSptDSJ+EwjhhB2CrANQAgaz1EJBRQA9A6NECQ2gKwYrtuDAB/gIoygGCtmKFTEQiAIBmQEOyhBAvUtwUEUAY4kAofQlJOBgQ
ghAWAEL4jBEASSgEA6rBIAjoBVAg5NFBAoZHDQVlRhMLIEgUerKygAjYUwgVTIgoCwrKQ1F4T+ZElAGwBOCTMFBmG0ilEEaBuECiAI7mYISYDIwAJ8EHBSgEFZibgNCGUQxOhFDgm5BIElhxgSRRQmieSLVrSNlh
GIpSbCIgFAghhhIdBGXgR9g4HLHFMNwVVqXZAvIhIgFOywz9KGghppAWXQCNMK0DXBk4AIzAEAAMFtww0YSBKujEwQQN/4UE0QUS0qCJDMeEvAMAS4JKULBA1AFGLNTkWEJixYHNmpVphhbxM4XhkJppAIdzobEJ
DjOBEQZBSBfsEBdjBEBDDjrbeWU+BSJKcAgKRgHFhIi4kGIIiACzwQEaicsGDQSUIMhQYiPJQZKDtMTCqCAqQU4xRWhnAJIRQDGIFIluQGlBPgxSGEowZD9MIEAa0EQ0eNVFiYCWk0Qt+AMYQBEPIGq8BQFAhCRO
gBjHLoNcAlA1BIJIjIhUIlWjLUhIYFhjXBJyuZBIKNSHs/HiXXouA8bMNixxiQhFgCINgyJCQgoha6AGSKgGnJMeyJMw04wgaS3pE0kgIBe4FJSqIOTNgZCoBnFKS3IHpJxiUg2Boh2pAUDATIQjCsCEQfH6A8cE
JK0hCNVTFEgQYRJFuAgoGqlMUFEAzMYhCzCFGFdCQBw0DDw0BcGoJQCBK0IQJzBpAASCN4AshL+TwdF4IJg4RJTOAwJdZAyA1EJhgUVj+AaEgkxLRIAQpvgAlehEMAxFEpckcuxELQCiGQLnAFgcKyQ5AIYNFMAA
BhGQkOyIKkGhwiCXgSagnEDCF36WEQEggB9aFwgABAXDFjuMA4UjnOYgDDAhglqwy1pQgBBEzXHyYwBU6J1lKASeFgN1IRwUJECQPQbh4NCxUjBKmQYla9QE28QDBjlwSvT5KQRhPwAuMglWEQqUIHEeICKUBAQ0
UAZ5ZEwCRZAYRiExGgccRRl0+1KEhYCAshHJSKtOR0TZpgq5RnCSYGKArSoJWWHkIYRSFQCtK0AECjAIQiEiGusemBgiiBQA94mysLgAMQIzE1KNDHAAIPBEjw9zRB5kGQRII9DgCzQAoMoShUuRdYgohPgTACZ/
DBACCALATgWeUBANkkgcgRgaBoPcSFpARATqvFIgRc7eBBGQe7o7I4GTFA0ODUy5JOMbHfALRkje4vATgC5YOyugRcijADbGxIBAYqBNWyjASGSaHgVgSEMHOGIA0QWDKkQTkAQRtAVl0BQiOARgwCe57pCtXDOo
VBB9FCBBZzFATWwAIp4EgOBQGF20XohFKBigIHEECwaLJEKOILAgB3ioEsFimZgsWJsAKHJtGCLiDswcAg5Sa5IFRBBQCEXCDaQQCkjkJMIkSTiAEQgMQ04QdQyi4OQMBGHwEpqQ8Bj2zGNxUYAvWyjxQFdYCEmY
6EAICCkeFdAT8kPISUkn6QQehnBUAhyAFS0IUAAeFmZMRGBTRKJAMAIJyEqMNSJ8GEFEhANLVAqEjmRoTWuQBdAA+s5HIBFBqBCzRE4E+CKEwEJVQDIWdUICiPCy2K+gZoTMUlzgQGFMNQSJQkoGZAIkjCC6UIRV
gSBV1AmGxBFIAFkRAsZwQathBoXB5HRHwym4hxEEBEQ6CIE0FSjpALpmtkJIjgXohFVDG1cwRRCwHkMJQUGQZBAoABOlUBGYknIYwJwrBdHwBwVUKuDhgQDh4QlbARaFjgyHAgcSj3WOUTjcEoIjNoUQgQGUSH5k
BGLAArZA8IgTJGlKIoSRLmHLayAIQBg2ZCw5wg5IAHNgAshK/nRCCABtBNEFBZgjAYDChg0EFAWgAcMEjEgDWTZ6xDg8YLBckCklA8l59YAnTckEVCF0kogaCBAdKQmjmHpqRwsYKwABKTnJjigjKNREaIDCgiQA
InKpPhYCgpAtIBZTgWUKFKrJFwHI8EGAIk4BGoNiK4ZLMqSmZHCQCEgq3SFIAQDGBowFThIUIAYUrQ4PEcABEAlUShkkAW+BsQJOAYyK8NCQEI7AqggTiLhE1E3ICtYxJWQQStHSIuIYICpVSS4EDvqw0AAZyw9A
qMBiITLgYZFZGAGrSgLWBFCDhkPgpJRLmE1KT1QDmgBQQ70tVHC9soEYVjgCENY5CUKTAh9i5bAekcghgbAEQMVQYDcQhC+QP0mQNYK5yFngSCEhkYqmkAKOwBsKSUEFwAY55ZwaCKKwQxCoJ1gAWCARaFEhPkEM
pMqLQKuAoiARA2hAK2GcWkuwEwQBjQhGgiYbhJIitpsbq4SndAaCAOGgQj1XdYhdoCgAoaEwFBRIowHIkcwoxg6CWCAWyACxIioRIH01oEIEA7eFWTSNSQBmiJAJzJUThNuAIhvPAICo0g8BIyCrRUghISYnRMpK
ojQl2KSuRoHJkDkCCFEJi4aXIASBQAEJAQYZAaMAdmjQAEZ4IIy2EuEygbKIDqMJQ2KVMUdAAkx8KDuQ+SeFBBQwh4ABqaggiiSmO8IFCmuDFqQWrtErvkaggQhpCcJI1iC9hJ6Q3N4hlECce0QSgFwBTFCSdIoI
EA4gKBYRAGq3QIumB4qMLZNJiKhECdcmEUAEA0UoUQWIahCJCZGhF9ZQARkCEhiVxhQACA44iYVPAVumwGAZxA3AA2AcSE2CCTDgmAcQAcjhEjRJFDJcHsCwAFbBlAYlJFDNfoqhK002SxpFCVNhgFrQMcMpGOgj
AgF4IDFBYSYlHicAADugskkKOEZVQBECICRzCYiwgwJAoIBQMpyMAqyDmEXXQYxUIgIQsDaG/K9HSAChSmAHk0AKqEYFhQ1sbQBg4nuCNkIUEDMDgeHJSBsnMoKV6tARqWKkZAcMpsQDAdAWcmF4n4T13AHMBTUR
LAQksCjUgEH4ZiTMAAEBpC6EUJsEi5IhEIJRlMshCiDSFs0iyQRBkxPkCRyEJweQYeICVVUU4FUBZJEzZjDYYBlNmxaJAIQgVfGkGFgNgAkGQBgKuYDnUiOmQAqTEFICOiEAUdcwwoLNj8CqIkOyUZigIgBHJERF
GttlBcjRAABhQTAcJIwCAHlgHBho4BwyEkGg4D4AjzxrU8RiWEkJRwFByM0RgagQMBRgRhEggAYAVHDIuXGWLMhHJUAaIAEEokiyRCICHNEdikKaghiRAsoQJFGE50EQEIDSBAel/JoOYAUpVFKIDpFiCiIFgMAj
ohCBgQETwSTg4T36okXgRiZDoCANbUHFCJSZUjFPQhoMZwgCnei6kOAY2Z2b0BIDlkUGQkxyAgMgMX+nDZb2BAguuGx4QgRpAUJQsAejCEiABcEUQEmKxj0COLiIQZ1IAwYDAXBKowjECsZh2as2iA0YsAqQcgHC
dBhsoAxBEI4ECAwNAQiaTBi5RCaOgIyAhaQcXMtkkAhKABkSBQagICSwNpLkgeVoooYQICsQBd3ghCc5AmAhJDUhNDbohvIcBkCQkiAExwyZyyppHFAbBEtApYEI5ChnCxAgoUW1OiMdJhHhFP1UikIB6cVBE6jc
zK0gIABXUBQkSVJSJPIYaggAR7oVizAUKSE6DQ5CvkKRijNGADoUCIQu5IkcADSAkIPFIbjAgTRUYZPTMEUVE6hIIAZQlMcKBCA9hKhhsQzUShDKEAqHAw+izAojKgr5d0cIlQ4DwAgiFFWoSG3vQMBWcQBI+BnR
DDBQIJFUAuYfGlBXEZKWnlAa/JMRHRs4xGJAI8BJwBUrAEOrpCLTWc4QEYJE+ipDDpxafYQDCphgQgArBMixKoPFsrY8bJKIBk5tAEEABDYiPwITAOABDIbvIGEDAVmEmAEOMOBBDGCIMiHIhJJviqEHq+g+Pp0T
HIIlwPOGGsU10hjUEgJKoIEAgzpNTAAwPcAUEaVw4kISqQEASiDPiHehAG0RgQkjKOhCq1MSwXAUUhAKgMJxAhrwCaAR/ilOpY9ILAZeQQzEsTeEc4ozHRQDHAHhiG21AaYAncjQYVUgm0YDleD3dZFG40g1EKgM
A5ABA2AYiwsQMdtTpohMiBDyKzAPsh3kOwCIUGSAIxJABLJiTAt0S5CbYWi69UtK4yHCVtFAMxReRAMlcKHo9RsIAuiNtEyANqjFUmUGKTPDSG08KSASQJGggUDCUAIwkLwhEYaxMwazM0CmWAbMmYRyqTgQSEtY
mQxTQCLoRARCtS9soIISyFpGlo4CiAxMQjJsoxKCDNjgKFwzhAlCkkKCDAK3RRCIuZSjgzAMHOUMMGBEAUIqAhzQoDAUqMDocARIDtzwE0mBRBFRWShXRc8qCRSoJQhWgBDpAAhKUoU10HpFqESmZwER4QVE2BPW
VACjLUiCkEcSQqngXDgkosQgARgoJhAkhOPmBBgEOhdAqLALIikS0xBkAHAEYIhIGgTgAQqyVl6SGGi0C3pIIXTkElxPkcKK0CCLvMxJZaBXwoJh6mAAEFkAuAiRYAZixGWIAEoMDjwImsgWtHAZQDgzIUYDOGcM
OOrkBiUyKSQICBpZYILLURQZ1WWIESE0uQgbEEOwcgK8dyGiEADUjExG0lwgdh4mnaAsBOIFglcS3JcAgAgIhCbDQqRkp4QFKAAASSQhO8KCIiDG4QxhP8ZomQougS7ZyLhgB8Boht1AiYgkQioAAYEDAgAEZWgQ
BTZQA+AQyFHuYYdIxDmgIELTM5cfoQYSDZA3SAABDgQQqUlgmDzAGQiSAFZlCKwVgKOVKCKYiyYB6JwEToYtrjPSL+SitYAQKIABFMhLFO0viWEDVEtDGKoBSIBJBIkI6dggccjANAm3GurAAOSVKGGEBiQpVEgg
BMIhgXawaQrJD4SEaIhECUgCLosLkkyBhNLgwodJMJYYQBlCSK0NbJjcHYGXhsfWkPUsOANgqZzDCy4BDQwcgRDwsHWQDSAQI/cdHjoKNRhAsjHAWZlaXgVwCDK7IxUECwg4NEVCX0RoyhGA+8WKGAsrEgUBzLmm
gCRJEoEoisRTc/RhghKNSyEPAw03mdBAXtkg4eDJeUOAVKIpgYCWSBpUAbFEI03lwwEqTlNJxGsXsFPVBLQosVdiMp0ZyzSAYAKYeQxDSNBSshUiASQQ0ShQSgyQsoCCQMz3DUMCqggL6JJaUgo8YgqAJSKhUeKM
MThUd4TESJyMCUBAFGY4ANAREGlFEaQbCA0e1xmClJIOiI5AkVAvPUrKRSrTggQQFBQCTSWVggRQUCKgCAgYBEwIK0c4sU3jwCNJCEJdeguQGCIUYahE3R2gYhxPDgivApggEhZNAEOJQpRCaCIATYQTI8UQDwlu
wVSuqZMjx2IjKkhi0DnozaKQcAEQhFOg+1AQJDAIwAMkhACYFbAxMQHAHCwIR6NqGhHqItEREMseKoMhlOiycgDCu5U2iQJAFUUpRwUKyYCAPAghS1SElIXmyhHVEIMBg84qEEIQBZwCRghNJCIRTQoCiIWaEUYB
AkSYeMEQCEgBJYWAHQkH4xNqF6IiUfPAGFfAQygBVTiJkg8x0AQAZjyrVZJIWo0CAioQrQCSpOcjBQEDHJK19hYEGyBwEwIB1AIGbOIggxNSSYG2d2KxPY6oXkCRLJgIVRJ11mVImteEoi4awXrg4SSqhSltEYKk
EcxAlMDAyAPAPoYgQwNLhA6DAlRRIYGlgSSHSiSItAKHGaIPhDDE/TGISkIwJSC5CoHE9HGlMSBIFiqIZgQumFqEWPkElQhAxa5AxIUT0Dw5NUIiwSEqN1RghEchn0OIENGPwUAFmwEUPsQJ2CRALMKQgMBNwEoF
xiDgL+JUBCggdpCZIDFwUCJikkgKGIrIZBiQkFTAEHRLiCQStdJic5m4TwiwCV6TAC1BNAakvyCGMGQCG4yKmAgDsQIgAWUAxEkYWyAVSCaY0QIigIDQNARBKUisJMaiADGDaBmyhw8dYSANdMdIEGA0BBZnKiA7
iYXSUgAdoWkpMzQItCxhwxVCJ+AMqIwhtMDRmuJYAgAAY1iVgh6NIIzbiQCDYK7QCM0YSlmbMSYMVqY9QEMwNdqKxAiLR06BI7ZqAAUwIVVlU5MJAEYIAZDASRgGtC4BJMw5MbSAQC5oAuQotggCDACWBUnUZxCw
E4jgphZcFnBBZCJNQKsACWNYwQcxPEyagWk+zzEgCJhUAEMCYnGFNbThzw6B+2QRI4Al4QERxAcTh7qIpBPCwFkErpKTzNABwVQgAE+sDRMvqA5MwgE3cCbGhIB1MRBYUjerBLaBgEH8WBxWjQBmhAGY4CQLZyFJ
Bnsv3Y1i0AgKRBGGcvT4oDhKDUWSBCFRHQXaagB0WZQocGQSqCUuJzHB0+cQg/xRHBQQwoEAGhILQC2ISHwnwGEEAAoCDiUqhxDAEiABMAtVyxK8VNTPRJAQhUSUVEiDRDkqZqCYHpA5Yo3zsEC0LDs6sAIYnJLJ
Jj2kevTTW0hRYkHIFeYG55xI1czxMnhWwLF2gDgMYKGOASSIeIOw5aBZDJGoNKjA4YICoCT5AgiAIS5qgkQBWHDFRXJHGwFDTCBJSvFUAGAhYBZiIClADRekJ1SHgCICiDLdFNt2EkedCYAbbTEBwluSTRjn9FBQ
ALUWP+UFGU+YqGYSCKUcAMOAJgIN8JVQgggNApwSDQC3A0USsSRpVI2YAg2oWcIIYvT8tYEIh1ZpIYhBimslOmpp0icsLdoyyAtWhJhCwCMtAIgKQOpWLXGLgNgBEFg5IAJCGUt7ogSxUjC6qlHkFgGVvkVIggcl
G6thILkacAQoNAui2gaA3CZsAElI1QhCJDGRiILAYnYPqAzCMe6pA7SCMCwWqpQ+EUVJLUYIEZBEnCEBTFSAykBbAAmICBAIAshjZBCIwlRtFIsMUBq8Ap7g7f8JUqB0gvQLgTDEShwUOlg4xAqBlNcEaBISApay
TzyqaDXTATiEoABAAUAgAEQKrFJEMQUATLpgohIaNAkIDJhoxEAgCUZug8ccDFWwBizSkk03GFqAoCWwylhU4FRAwTAEl2KbcDhcngWqEwQPeEpYOIbCDBKgBTlZiGIhSINYCbgW52ieQGAAKsIFw4RAJUHUrugO
I4DABGKpLUVUatJgCA284AQGBMRKkIGgBhG4Og8Lk2CDOoIEjkT+mkgXhAcB0FlIIr3IWJDhYlOM8XTOHIPGXkUDIaAaRxGwSIqyRSQhSoJoVEngMWJASqiAQChCJCnMFE/mZdIAHorgvhCiTwwEYwXYoB8AkHU2
QYslBDQMASToojaCSKsIhIYoSjSMLEkN9iOMZuEsAgYZgiCEAFoMQQWYiWAxkAwRRSZThQCDkSETBSDCBuB5YAUsExTtKAgujPoWXgkAGclQvJlEIPAE4uimkCAUzQAIE1AAQAOZzJIkVAF0gIqjICRGkwog7DIK
XZQSkCP0vJCK9BDcaABBLQGGGAJIjADxi0BBQgTmIRGFQQQVySecECMCLCKBrhlUkg4kAkMjVYJqAwMsgzImV0oGyZCMgejAEiVRkh0rWQSaVCUUAEbERHrD6IQoTOizI1auBrQczFQgKMCAiIE4IbQiDLqcAI80
oQ6EJUIOAqURsMZ4UJMkQDaQiQoIzSbcN/aDLaZeGEoB23GCY2TWCQAQc4IkdiBDKEQTD6hI9UngQ1YSaYPLKyKmpAjiSpSgGByehEAAiRwlWG89l4Gw01mgBHDhmncFA9FAgupi1FQIcgKRiauGYYrHKYgZEHL1
nEErAIAABQgujcCZpoLYJhgDAEi5lfQgcKuKAHLp8PQKJImiIEsxBgTiAsWsJrzXJ4koQtBAQMwYFahwDRU6jFCegyFmYKY5LpzMU8QqeiUBwJxxkaUGEXQiCh4IEyVgQlsBRgkFFHqwEFYdUAApAkQcmQVCmRSg
D0yi8hRmqJRH7CIBmkiULAQSARVhHwEgHAKgucBlnchBTrIrSxgG5xMBAQBybJQJevEEa+XQsuZI8mEcszNkKQArCwyUK0qUGSAgIyrEyioLKC8aThEwDEQCFSAFiAcLTACgSUQAXNDNqgOxjQBBApcRwMAmhCFi
AWgHFyiIIQRQRgBMLAQYOhQeJGIABApQuJQIQXzEJKwKEW+jbCDqqXF7gTuamsPJAgwWiDC2GArU0AQIgRQItIHDAmNMAzeU5g02dTA6MQZBINADBgBPCBpFQDuABTYYNcCIDSkkKsxF0urAEK8QAAUjGKrzrnQE
AABIolTEChynAIFH0BKJA4kAVKEB5NKlAGVChKCDlEUhIOAMKtKLpbBGhIXnAN0KEaAUYhgAIJOB1Rg8gYrBzB4EAlaCCBNw0I3TCieEY2FDlDDAgCx5RwjEAJBCsQdTIKxAAQFARYUGTZAsAAGMMQohMs2RIKLN
Iz5QqG4JEEAYhAr0BAAGpEALAaEfBIef8kMwnVbHhwLwZJBRcsRMkJywUoQMFOGSGFMkCMBkbINB5tmaESN20HoC5FcEgdKvw03NVhgwsoiAZRmJKFKqXUSsCAdhY0BQTaoSCANwI7QHwIgGZgwBwkkjIKhCRjVG
x8aS8ziMBBcCJAolnusKzA1gwoqGN4QAEU4pE3UMGmwAgVKYuPoABEAjD9aodBAGp2AdS0QBxajJYxQCBHaCRWwQMhKQgMgCzhBABRZwhfOQjpNE4anOgDrDIAEtUjByOKkCQArhZADQUBU0RNmCtmSgoZcwAStE
GDIlCcRGFAz1IWCwobq0xMUcuYiQ1C3gohCMSPCkhLkSYFoyuo0xWWYZExLwAmxCXu3YMAoFrA6RPsNBBcMNvP0lGCrmQBAo1BeCcQIAKoW3bKgIAEBpFvEAR7XxFHH1AbagEZ5FQJeQNczeDkhcEQiHECOQihno
gDAhJZIhyAWgh+HkMwC1dkIEKAWkEgxBZQEKEBwwURcoFDArWJpbOgACiCmFCGTKQgHKhYL1CAARFQ2x0lcDR+jBKMgKBgizoaARKzl0UDQ3uLBxAiJMBIDACwwQuGGkFQYICYGMF5OspYgJUBYRCAn6KBwIBpVD
oajJYgwhFiCAFIkAhihmcWQJOI02USEoCgcBxLSShxjNxoOGs2AqUGsCUAsRhIIsmBtnIdDlCAchQFFUMdAqGxZB6kGAQfGmBGDZqA3EtAGrZIhoIE66VUVlkHHYIAVkAwHWrY+MEIBNA0mkkhUbgL4AACUUmIwG
KBEABQnpAGYQDIAjjrV60WESENEZJ/kWlyUagKAEUAYw4uBDBttKBXw64iAD0W5AAdHIUAF/7UDhxFNhQBsgERfFmRFRjH14IhE1ogNjUwRAiAMQLZVULHJz2fEMAFgGYHiCkCQPICqgLDzwKYlQGGBpQAEmAsAi
BDDqaQpqIRAQEiAlBIySQe4IDnDOkgWJCrJERmMAUBAjTKOElBOSo04BAIAE0RrlAfXgEYIGUNBZIyIM4ECBToCAUOkIK+ABpkm0AaoyGFC3SsQqtAlQDUESArQCQyfBRYCMoASsQWBhggcH0TgAbAXrAoQVTVBK
4gYAAdqArFGy2EgpBWgFNOgw5/a4YZdCvIT0ICDOQUmSoIpgCh6k606UeSYXwQQp2NBTDcVCgvMgBkiQc08spQQakhLKgAIHFksAKs7CCJLyW3kreCQFJAqIBC0YgRQtc0+8CEsYJQAETXKAyy+jlFB8VggeggAY
DOFZZRxjmTr2TCwxGEoGatKpZZNYCG5I0ANx3kEBis4NADIBsZIBifAl3nFDpuPMJLOigIoiiUCj1hJAfFIEA+nitFwgBEYBgS5IUwmR7gGuEiQnQUDn0AkEgBmJpImhidqYFJ+W5IkAx0QHiSvN1QE8PiYXQiRN
M1baYAYLSuqSBJRoHNgLk01GyzBwDcJNgABULclAi63kIBL8WQREgMAFhOWobAsIOIFAIBajIVkIXB9AKQgBAQiTxMUADEkG6XYAQMZImGueJpArP1FAUiERwHDgoACACYQMfr0AlS2NB4yE2LmEGAGbxFC7AbkI
bL12KBEWBIQAqANSmbCgXAgHixkVQ0HiUbpKZFlrVpEEhiFTFAAQwggCge8BQItJEV5MBwQDDZYtIg2YIIBZGcGTOEjs7CHEhFZgptKgmQ8TCYwsTAji5SgixmCAujgUIhkOQCAsBUuSGSIcj5QaAIAAB0DACN4A
JlQ6mk+0gAAhEYhKFIxUmoZI+RUqIKQFyyGgMLGAAqAJJIowICJ6UBMDC9hSlCPxQEABFQ3orORyCo5UoTsatBpgC0poCBgUa0/pFYGMCMoRaRo4GbI1bXALIGWUwA1AkFEhgz0BhwgiXoAMNoaoDyKCEQjRPRES
AINQbDEyWBJi4djIdh9iAaJyLlgDoAdAABrs4wHwW+ECs2ANl7RMBgkaIkEEGEPykxXwQRTMADiEEgAIZHmFqTBCMBNAhQEGkAZkOLTByOkwl+YCQQrZDCpAMDLBIKQIVosiAJIjIRJarEgKED1SCwwQGAFoCNXh
oNADKAIEEMsQMQLKm9hhAIM6EyAK0AAxwWp5VQshgJfAChFG4ihYDUSDCFDBWCagiehIUOJ0gUP9JAEZDtJMlAAwo3I0HBRJ0uoMRASEQAgIJiopHqJQLEEFbwwiBIEiUUGIOoQDnJgM3AB0wRQGbDCUJiIIHyEK
oDQWsQfEqFCAREpYKcJIEcNcZUHThgogfX0od4vWPgFgqeCQjWZMJBYViFLIIMIgSA1z1agHKIUhIQkPDmsZ+IEKAUNEKBY8gNuoI4vMeMl2S5j7KYAgQAAEnfUZ0AAFZNQJASYDClIKaADYSUAARFWuDHUogugD
gNkSo8RnRAREMgkUuCKjAMWBFRaIsE3j4RLjWQMSzmYCIHuAKIEkACCI9yBwRJA7wJaQwAiEAZ4CLFnyMBEMzAIwqQSXbJjZC6juUyRhCBaAHVaAfwgAYBNhkyF5Ah0oIngIhyhJoDK4Q1QgoQDIBNAKyBsEKJLC
zgFpsVMJgABXgmXWKGjFAzZuSTtYGBYwdEpABC42SIqSGEgAUZPF2UzEw6UKlwAAG5IaQ8uXHOFOHYJWBZiAYEYwkNCggzCAZRQN6jRhAlAChIA1IBArkAjYhmDWCEgUasSQM8jixdBhCkIQoCgIRrAuhuo+0gLR
gsSXI1wZqACIS6/opAQI2YHbIFBBE8VrQAAgQBXCgIEkCOwBMUDD0iLACoCmtgOBAiLagOFEkVxmBOwADIBMAkpGz5EQigCJkQhCdJw7IoEInKZSZ4BSUTArqYVgoJd2zlQETNJEI+LuCUDApPASZsNOYsjIUGIa
CoJxG+2RTSMJAEUEsF7kAigSBgMcZMCIRURoAbAAaSFGjoQfq4EAWD5KagCXoQAQNWQEYIFSgRgKSeioyBQwYEkE2eAhPSkqa2mIBR6LBA8EBSmxBiSjxuYMBIvprHiRgESSN4gGpfkKI6gSpB4ZI4gBVmVRlZMs
CABynIEnIFAvKBAhhkAEgLZYzdQEAKSFgtYGCkQ8MmpA+rRhrUiGBEFAi9b4yWwYUECmRF0hMDCBFVAFQFAdhCCkCSXTUgJJLRcFMylBLh4QSQKC0IADBnRIRQlvIwYBHVGZZlEF+QoBBQYkgAsPJRhVU1XvUugR
JhGzOUoSNJAKh7UdAlTgIjbhl45EAIcEV1iQExoWgKKBkJoMCgEKAiqYiznBaeAAppgJBCDnQ9SoU64st6jPhAhEKBIFkG3IAIYqlO2I0PMBwmMEQMAJQ5kkDl0AABNr8mDHQQEIEQCQcBEugwojGAqEGbCBgoQT
DRURMUUzOlURc4t8SEWoQFQRIBAAhcIohkI1M6AAIOQAsDJDJHbqsnLBaAgLNig2CAASkAUUDCMImoUcQbHFGhACLWQAFLAIMIg2gzEBE1mgAdhTiDywIACMKYAloEAlIZkYYQL0khbjIB2d5HYgAAiGwALIdAos
mwQ0BQQG6ABGgHKwAN45It3AIgiIEQgRe2oBBSENJqyBm3xCQRRmSOlTBqJF4s0AipGQEjBAeRQDvWZjFWqYkozgRCAT4JnQJBAMOQRmDFJro5RbjAVITeBC2qRrVtrOoVKxCBgKBThMEN5OUDGLICAyEAUSAEAG
yKZEkgiipwEPLVEGgRAaUkQEQhQDgsixBMqMOgjAAYA0JCBjXkUwV0gCNgEOoYUUwJqBoWCvg7CAUNA+gIa1aAEUaojBRKBCVktBmAt4DioJBqAVD5YXHeFcC0UUAEhTu5Y4RHGOaayiKfsYU4aqsZKFicRHoEyQ
bqd0FLACyAGAAHbKFMCTYQgCkWoOGxAIFWoICHe0Ci4PGCn4lqaM1cOSqKtjrPRwDEGoAggZQw6oTBQCBrEAjD1JA0uEuOjXQBDlzFW4SwTNlBfDjUgAAEAVgs0YAqInioCBDMCIPleQSygQI1YCxCBiFuRA4E7K
AAFqLjhrGVVSEcMJfwI8QnQvfzpCBAGIieDTJFm42FAl1hMEKCDgVACIIdITA8nMpgYTjDpZIsmNcRJCsQUlWsoqQW4CoT6jBT2MQUiClQmogDNTpuL6yTIiB7yGxLJD6RSJADwJQADrikIkjcIzETRAqHKDBhdT
CFhkJENYgd8hQgwBaiwSUZXdMZf6GcAMZghGSNoAQkIgiFgBBiWEYACAVAEymP4XNUlIIIHCFQsAQIR0O1ehJdgAh+CV1mFkBmQywIVSKAQKk9AHtGIEmXGEKoEhhUhIgPRBBjACA4AHqeOBUqVQpItSIgAMhEBA
CtGaAaQZBSEAI00gDLysGtQPBVjMGCBzAWK1AgFbmySQCIzyaV2BchkHQBBPNnyUaCCksgiNQUIci3YxozjLAFAQlCkCbFHgomya4AA0YiEp0gxghCkYMQIALACAGBCG4P2RGQBCCLQigLIENDBpMApSMZHiUOIi
hfg5g8kCRCKFAEnECQQG+kCHUFOAYgCZik5XMYlMAJAn0SnwQBVwjMCJQwdCZAEwAAyRYKtZBDIJCcIDlhQZiIlkARCAyBEkCwJUDGbQjENTaBDQhnRJrQKgRkAcEGhMIIJDQNJIwEKhTMiJSmDZwgKUDMoJMjRk
KdgKaBTUl4AvZIUIFYFwEYUEjGMLDTApuYN6EYYgA8mfEAyDCxIeBNZhYKA0CMYAfQeKJYnoGKWipcoOT5XxMegk1UFITpc9EwtWQQFAgD7TuFRNEBEQOWUCIkOxTyZQlG8tINUoDGYcwhUkRFgFBYCCABWDCDBC
BiXVQcLQnqHAEXwyokyN4ggCiAViwTs6YphSTDbdYEgAwAAiMvgQvtKBggEwAB46xJQiAkeQNJkhDyV7ZUiEKEmNRQYQeqBjQAqxKFKONAAkporkCyQlncnMQAQIc9lCmBUD2QW7YkTsGOa4AuOAhxwFYRdAA2Rw
mYARVBCBjoAKDBfNAQICO8TCgaBgnSggJQCYARjUUtawh6gIhEtYBZxDBEIREZgICkId8hJRVCXYArSVYWMFDaoSDitZKKiLECyAIVIk44CDaEQ0UsgWCKEFgLNapRG/hiFsA6BAIKuMSSOFCR7kiFUEHQ/MyhCM
IEvxPJQSF4MKNXfJyTKY+Fw8DGA6pBAHlRCEWqWIsF5KUaD2BDoClUCLKDizRgEWA8gDQpYhyRSMQjKACw6iTBwMHAm3joGR4aBoowkShdRXGjFaCcpGJgERKhcOFLQBC+EJiTDJHnZSgZeQpVAGpJQMGkolU0yO
tCQ5AAlJhIvAuzJYkDeIQMECvACZDIpjXCa0JZCIiOoZxFErklvYk6BQqFxgbWEI+UEhIckKOwCESwjVRxAMMCocCVQXCDyEIsQg6iIlDAMOPgAFbWVbJ0jx4IAUEIsVAQEdFoGSXEtEYYGo4Bc4CkrdMIFPIWI2
a6xYCE4aBjQECUPAxUtxhNM3uyEiiYyMIBARRQx0IcJbEwDogxQgIa0ipRYtwMiCEFG+igIIsyFYiR48UIB0DwhFkJLwyxEDWZrAIWkSAFIiQUd1lHLIFREArJsD6WKR6uYguIoc6Ca0EG4nwksoEAiPRCuYAXoH
vDxgErEmutxKTAejCAgtaiAkNUQjmC9/yS4i3pYVW5oMfIQJCoM6JIYoRIHVfSnhXDsArCVFIGBQYiYrYAJCcgWAASJbAxw09oSglMKABtBeqrwBm1wMJBScEgAgBUYAJhwtvxGSSBCSwbkhgUyFAYVpjoaqAHCA
wbRwWcw81JWEQwkqSaEgChQaxgSGrQ6LKEiwSTsUCyYCPDNpA2ZZAnAa3gImCmIypOBDThELdBoD4CAVWpcIMQrLddShpODBm7JAOQJUw5PukYUVBISAwjRxAeKiEcgEhJIc6ScIOJFsgBlCkCdRkEJkOyGig7BN
kNQIUgiBiF4gcCUwSf6A8hgNMWQOoEuSYmqcmAUxQggZGZH4yQCAmgQ8UBA1gUOEMAglHMQBCkjQimDjBQCGOFXGCoP7AIwsFgQaSSqKsMsCKIBEEsRCYWBShwWsJFyQQUGG0IEgAAggICOICAEjPVQwQIkogDgR
9IkEGFIINqP2t+W0hiGKIJHgoKFYWkCxgIBUQwIp4BAjYWIlT3A2CEBV1CbFHMGhiKvlGjlAaCIr5liB4J2maoHUVjkKCE2iYIsAwIUOGyQZzMhPBSgkAhs5A9cVBCaSAAPCiigIMMmkwQBjijcAgBkJkFUDGI5h
9bRUgYST2MBuMEAKTRMwAgSoEq3H+oUKTge2mCWW0pUIIAz0AhM+MAkYjajwiBCimEhIxVG6KosQyjiqTvZcNpADUIZESOBBEoqlJ2fUUEGafgRBRAOwBKwIyDg9BRq6Vf6WYxGAKTAAyJOrg0IIQSpEyoROAGAA
iVQMJMGqxhYfFAVQkIQsECTYhHIFPE7iUwEDcA64lEDSFKAPhXABPQSRqgCP0OMzCIgIQY4zgS6TMIA0LlWB8gOUZUgd+k2HvDMyFz0MlT/TkUj1TBqg0bQBjUtGBlC3hQgEwGkCoMiRKRooDYSDOIm6EAV8j5Zi
QSZgEIBJK4m6RASAoBwEqVYzcqLEE0EIoD0gFcZtFDC5PChUEgMICEwRLIAoF0AkpAR8mK1MbxXilgkV4ZYKcALgFACAgYbjwA1sHA0qKHVnEqEZ2cEBhJ1CSABZJQgLSkjexso9EwmSEhRooKtVMFhL6g0pDEdX
gAyBgVOE7BALAVC2MGeCUFQnDR8iBo0jDzgCQIUSgH+9cCBEOZQBlAQRE30CF0CoGZTEEKyQESvwCCOEQYtShRUMQx4bCAZRAqMDAMFijgCg1a1wXgTKlChQECoLjrJyKNGgDlAlEESaSkIEhdC6WSAIRB4Cpqzi
CwaA5GQDi1gLChUgpcBbV6VgRhaIBHzVEExAxEzACshxJU0JAGyICSAgRGkklBr6IAAIhAMJBQFbkWpDCwFUmIwpT4AIJo4+rqELXyxzVQAPpQIrBSAT4fKpFOS7IvzogwJ5mgdDBw1bdERc2IyKab+MBfDDoQtl
DgHD0Q8WBA4CdYWbOO5USCjcQFAQqwYsVAGwOgJpCkNMC6AkHg31I2CpRAXBMD198EhMqWbqkoY0J0FbQ1UBxi0AIqHCjEGKCUVh0FlXJQGiywbIsWBYprVKRYeUCWc6YYo1aeggW4CGYQRGd6XYAYmSABJYBRwE
oUGYADyLSElpXIKMgGpaKMrzEXRxJKsByRpqggQyECxEJDqhJc2DCDMKLsMhSmyAo2pIEIMSpFt446PAwUFBJpQJJGpCiAmYUSJgnY2whoIsqQFxIAg7CCHQOARkaBk0DBSE2Ym51DnxAhCTMmsBABMGoBgQQYhU
Bii3AxsKcBQSKA4GAkGYBHknhUuCzuNRYagFMbQCjRNEMyIhzMMKMhoGEERNckACRxBAjQNwGsBwDDThwgCjCyRwKEAoZMKKxEAicFECO51KAcitYRXBC0EVnfXAmVvAZBByYxRQQBBDMpwigYYTlAbEwRSsUEFg
ZiSJgg4gnAIhT0UAwGwBhvTaRDkGGAiJCwhKAYEjAASSHamBClTICJE+pZEmOIlZOtQMOi4LtFCF4AQ3xABLAAAJ2STBQkOUCEg7GsC8CAA9lpXDZAJKMUpEkGaKAiiiFiDtLIwhkCickFiBUApUBgQi8CA410VA
eZwANCIiQloLkTAFw4bWVjBFGCpASFmojwMIQgannI+Q4JU0YhGatnTAJGDD2LCSZYKxikpwE0ABAWs1E0CIj2B6VYA0LzCpMBEBiXBIySQSggpCGIHAQ4IkV8CaIzrgEjAoAhCjAghNCsb1lICBIDDlkycMNOIM
BDBRzLGBMcAZEYODDDYADCHKYKZZHYJyAiaDszpYLAAoCHzQCzV42C8WRYAcApJUXCZ5iNkBjygEBNIERK8CDSksgwkLcgS0V2AvWzUXaBUYKAOocDAtCZxoRpAEcNMqFI5EQ5N4CAUg6EwS6wjMBTNEPIAAxGFw
VGASiCW3iBzWJAEwqvoAbJILAmHNIHAUOBQhJ0oFCQiCCarlg/yoJALEWwPKtoCQcoxYcJBjE5ZgoEgMFghArCOJIGSAaADVBSGeECKiISJKDTEhBQQ0uEePRgYKSogQKOJZCMABi3yoGUxAE1EuOyEFOaYCuoZh
ZhuRCAYoFChQWEJoQ6OyAXINBO8IYoJs0BjJAGRQw18YxhCAE0gAmTACAAITQCIgLpkCCywKeEAacMCkNoHDD4sDsKpAFRYcwGupWvwK9SGBCACpTBoCACLwjFqSwlEFCCWGZiAwAJkwgpZ7wBE2LEBwOmx6SMkS
TAptURGBhuBFRIQCMAKAZBEwaIQE4BiEJEAMtBiA8FY0dhgkQSYBHGMAAd7uAiAQRJIZP4kMgsQAKIYBKcmNBKSUAYRryUq4AoRwgGoV5ETQFUKepAEBuj4AW5AFCQdlqFAiQhkQKAASRibxVH1SABqJ12eEWNgc
D7ZeKqCFHBkNYhlIAEILi7SmomRFkvUX9zEBBpNpQGOClAiM4IAUT6CkcHoPBWgZACPIMIxQEAKjxhiHAXC5EUiGwlBRtaC4mJI4Jyo5pBFM0UIUWVKQoSREwyH0BEMhqGCjkkYISJQdsuQRgEReFKHdIUSmCGkF
IMAacIBaVE1BJugSxQkgoeWLHxGwhFjDGjtQRGxjPAKDCr6A4pLANRhGOsFosQhlQlsaiwkK1bkEEUFkkZAPh0LAY2qgJBjpAgCiId1IRQBgWAA2ibhT0XKFARSYlDtYYcQoMDublSghDKC4EzQbnkoCCkijNhMq
JiBAHJaAQhgk0jKiAxDCJEADCQGkACItXCUk0pAA1UhiIALHMEQHwO4mCcQiAY4VYgO5ZDBNgQIJICIEPJB9QCAoSDMIDjAwHbEUAQPEBRAWIB5ThMwgthOUQLi4xwYlOAVBxkIylSMgKowQkAQlgsEclkVyLsSn
RCQoQNL3JQDhiaQIwUGyGqcFcj0iCwGKLQQ+lGgIEDMGJgGa0QEbERDxYAUzpJgAgpaCE3l+GdKBLOJUCs67a4aiAxeu7gIEGEAFAXsAhKHCQARBsAowAKIQG6EGSwVXzZQoB4EDAOqQhQVQyRA+iC5BysFCQL2a
yGohqCiBpTGCMBZv2CsC0JKR3VMAgCCwYvUgAEBAB5XWSOEohMypRyFRTvpCjWVIk8aCEES6CS/IQppGGFIGqUGhEgCdDG16IeCKptjokjFEC0LCIBikPqSGNiIdhwTCYECQQAbGAWIhHuIAFWDCI2hvoI0ppHxH
YBVYjQCADwtDxOD8loEcO4VCyAiiySHS6iVECMpAokwIJE98HipBwAw69HwIggfGC2BIWHAyElEIRBoaUAEeBUNPDUAB6MANUGE4HlwwoggOImWIQBKQy0dRgcWCVAKGqUchQCViwLImaonAACUYGG2aw6YCocOw
mxIqDPQxkKWOQcDCMKJ1UoZxU7hXcJGocMTwgkeRQSbCaYzAqqksRAnRxS3rCwggCWKJkRhOBX6BgNAHYsYbZMA0OhjaDOVFTwAADPyCQxIBg9QG1UEAopM8AQkY5ZGa0CIhDeUqpwhNjcZIpKYxNeSAZgACFQAW
ITgvFuoHRZwoAAUkCt5wgAjIE3ZNQEH9bBCAEmilMQAQlyKsIBA6wCQCwIGwFwJk3JAYhLIsegJG2ZMQlmexQiogBeQkKHvQGCIYPEAQHsEkkOiIUISyboo0IANAoYgOhaEKLBFYgWBkkPFE+kMIBGFaGpYeKpij
hNglOK3Yf+mQqgVgBCgw+KpCgEjPZgiwAAVIJgDgGaF6SKc7yMC/jwpNKVIEggQMUFHqEBMBIoIBbDYELg9PHVrSSgAIXQUIgGgKEAVobInV2YkgA4YVNUQi5ILa0TUESoChUaFlWgQtkmmqQksoDgAOmYoCDgyE
PUIjlhoxiAgRL8VFIEsJAAG4RgMFoBceAo5wSSD0CnARIgYEFyLEBjxQXToxGFJCgMbA8EgDvw3WFbSASDXOC19CCQJ0NAgIgZPqIBKKWk3HMBNQ2CLASxEYXSYoCGU0UQAIzhAtH0JoFAmEZgqi4gq1QA+4oUQW
chwOABAItyEIsmpMRwEtzKLyECeWwdiwQvMhcrvdQQC1VSQLAgIRbWAAER0IBtmgKtleFSGSFU1CWA3DG6lYMsBAwF8QAHPyURVKmMBQDRt0DgIAgwCAEewTjkUQwmBsVW0nAYLnNMERAgNE0GmrJgQIQBABNANv
BSIKA11kIEAAELhpgHGb4xM0JFKmZDdUz/pRkwEsBttDkQiDR+aMES4ANAAQDKaNYEBNigGZiiBJagxKxjiRGkIxZDAWgAcTAgyYWKUBoSGHjREMogBUgWZuAgGCMTG8MWpqLpRAuCxLjAjiQRCpI0bpAArrC1UA
E5kWOIwhAAE0A5AbR0SEbxTmi1YNCacgEFwTBVMgDVmvGgXAz1BD4woBvtJfcBB1QRUAa02eWyxJjgDshoACCThBhZe2QYYWUOMAAiciQNEBDB5I9jURpRNgAoZYpAXZAoapyBxMpIgAOUqIECDEhggFBDTIU9CL
nkwpTAUjUFKTUIFosAtCQACJWRMGZGJAZKJlvFmuAIISBFQACEAwUlGWiRKULs0JQIjhIEoYehMAJAQm+uciAFiAAOaCKCjBCW2Z6YwaEzRGAoUxFiZHSh7HYgbsslQSBn/DEkQggWFxpIy0gMoEzCAlFhQLMoBs
g2cTSx5WgInkQUyNIEAAUFJDgwsgcvE1VmKBwoAErM4UhIAVheQKIByWQIBcdoaIiIEMZHIXZhOhAkOgBuiqDAQL6AIJQZgYGlZ22kAkbLOjN5gCqoPhCXgA8MjCoB+EzJQcSGSTIACpqQMA0sGBZDwBakQwMUES
AauONkCACBYKvTVSoBmEGyyGEdSAINiIh0kWQFwJEQ8FAylypYF1IiUECAEqVEnYDIogsYjiMKBogAIFDkjg4ArIhxqUAZFnuTBWM24qAFoqFD4sIypQZa4EUgcMRFQACkKXHAZpSpg7lIBIkmJRhpWfcmN7RGJo
ACyACioEFISMYCEQlFSrGjoCEKFgBLChYCpABIQZwmigWDABwloojQBwM2XUsQQSComBgLStwA+EMhAFwM7PMuSWBAKzAADilO1KF4RAiCAS0DgnIUISEUEwrBseQksWBYmQAhTFjioww4GwEFjMkxITDxcaScCY
lAIGdEIQqYlxAAwRSCF+RKqwMDHhQB87ySx1mfbFA5IgIx/BTLrIUfwkUVDtTChSJhEkwAYci6gur4DBCSpQaHlQxBzF0oPiAUY7yRS6ACiExggIiWBiSqAEUFpBCdUgALAQHCJlXDAILKom3KKhGYh8zlIUQ0Cg
ArBAAwJGKiUysMwTAhWFgAOWir1AgiEIpT0CQMhLCI7iRoKbGSBayYI0FiAUiAGA3hIGcmSJEzRdECYA+WiHAEIYpVsrgkHEWCyCUekAiBBFimFRcXDQ3kgy6BmUUbhgMhUAkoGIppGgwWkoBmNwIr4uJIidagQj
aDjDmS5BeMkAM2wKADhpEgQwABPWk2DaGoEUYWQKIALEaAfwQBMsCCAmu6QLIgxISkJMpDfItQwJBcLECiAgOjO8ACUguQ0hNzCKEiAM2IGYqIMQQRIIAYwSFAWROESM5DKHAEgwABIGYQUSzCIBLwQMVwRmE2NY
0ECwxinQAXiBGAdAWyslVFsS54YJ4sgkAciIUREUgMCw2EIuDwy4hoAEBEz6sCguDiHrZZAHuI87AJoVULU9kCmYktAeXf4RWLagmAMPrph0ESMCn3BlwkBGCukOIeYCTTDckCTxcFnwTo8ZYJHWoh5EB5MVSagh
FUQiAOBAh8k4gOCiwEcBjIKLAAgAVAiMCtCQG2TlCErgAEkbFEgqhWJAMIkiaMNBoFIcAAHgSUmgABGyREjQIUYihjYACVFhASwGUEQgS3ZlywGEEdKGoCeRwyABCAAFC+JzmQag4TEQkANkYANoAAQuUdaTADBh
GCyRECBDzUASggG/SZBAGQegQqSKAZBiJb7SILEgUM7jUAQQoiQeFcDZSElY8MLECABPAkwsAAygQoREKAImo/B4Ap8AExaA5WDg4ABvMkZkBACG3XB4CGcFiQFg1DCsA8IkChbRMeAlngIYAgshlROg2EKBTC6u
8Y6ZMwRdYJFQUNDmHogEKigZwk4AYAAJAAFAAkIkRGICQCDt2tzHMBAuPQDWDWBKXIoUgPq/AKAUIgAA7AhCQyCiHBQDlUhJysQpV1hRRABpAQxAIBABCoeVwegAMJAiREvAQQIipAEGaEFNQyfREBIIACBQBQLx
kRhqhUMgYouBHCGgYA8ypUcSoCUMQC0PYGTcIxBeArAOoG1RGTHSYEyDYTII4sAoABRAAEIZAQl6hUSxU8AAxMxBJjWiBQIAFQRxI3YhUBAY4S8dAGCoBTAQQJBRdtCjbCGACokTCmBJJZNFDoUqFNAAASxCyyeB
BGoZDKEExggTEUVwUBCBIsYLwHpJ+GqGI1hlAIQdJjZBmpGgwDmkwnnzBxMVUqJhJAgEAw4RRIAJyIlwoRF4Ao5IgkYMCUBMGwxiVJIAgkMpSYAjwL7Q3CQMbMGAAE7iHaU2c4hABUgmkYAgTEAmwBiUAM4ugCtE
AQDBIwJ6IZDH9EGxFNYQEaDYjgiCCwrQOVq7UxDGpIpqEkG4igJ4QFIAEnfKHsiMCAhqgmtiC9VQYgG6NZoRkdFQoBQMj2BkOEUiFMgDAmQQygGltUAaw6wgBUQIEzkcBMo0qnhXtPhSQAgbBxEkEAC3MmMGiOuM
iRq9hKjFIHWJZkJomIkmFyEjEOEwpoJHKQglYBRUbIJBkSJGohsVCdgCeGJgE5QAEYAqGrjIQxgzgYMRjgwHTGEEMTnjQCBAOEMSsyDDyAMHuARQCcBoBc0ICgNPgQQS3fIDWjaCKSgh0mBCMKOCLRC8EqGQKCkc
vCWwAaSwGQKFQQlCEBcOyoAozwJGCZRUIBGuzMEAgBIEI/DkwgUGSqEDWnA4EZgOEsQIgIKMMGkAAfk200YysUmSKSwYWgHhBkAYVPAJjIYUAGEBFRxRSiQEWUWAdpI8EmjUCQIIIYQgAhaB4wRehBBZ+RwCdRob
N2VbCBhKQCApgOIG7iACiA3kmMiC+JANQRyKQGvjoRF0mAIOAMAAGqSQAYAnKhglBAQAgOIx+IHGAVDTRyNghPwFEEQBDJEAzqANkDIomKCQAEguWg1qWsCrPgi62C1AAQEmc2WACRBUIMRahgJUKBNyNAARqQIE
BKjKFTAslAqhgsYHgh4AcoIBArkZ5DYEDtMJBFJKAAAtQRMhEl7OMQQEUlwFGGCnGxYTpOkcUy7aRIsEklVHAAy0WO8INrCChKGMwUhIUbpAApC6NOUBobJYY8gdRSdovQABQiRWkSxIYB4ZyIzAQIpBEAcPJTIS
RGAxqB3hq0B9CdWLI0BGQrkIkkgY0RAJ1Z7OAyswGNrWQK/AYq4CKbfmnpAAbahAKWAAKMMM5siQKCJtAjgF4bvKgQAAhokdSAZIwrFJCEgARMLkMqFmvIDipAydVimRwIQwAgSkQuXQAJAcEyBVA9MFNFDE6UCA
iKIJDMoNFtDECyBAQtBMgBHQAli5gBAAAwCwiAQwSTMUJwAwIABSAEICJMgIbTwEyDB9uDwZAOcpHEAtEQLiFiZI4CSQyoCSRUFEFR0mFB4UjPBFUlWQIhjlkGQOASSYEYa5oHgFIwCNAi6IiyWpEBRTFZCn4gEo
4CoChZplAMJOMBUAgpSjyCEgANJAhbiqgaSDUSlJgYNUCFIIwJCt8AUeAiFsBFAAgIPg4giQsgZBk4NWoRIhLsHmYQGAOU5DQIeshEBRGkRggVioKkgYzJpMcaUgASDwOAskKElCEJ0wQAwJ2EoUpIIBrLCSOIIc
YGwwiUqpOTrnwwFCwwSIcAQBr8AF2CdJwQJvgVJB8HNsJTRcagCn7xJSErIU8cAgIJAJhCNAwkGPGqKVggRZENhSmZywWQ4aEwCeLxI4CdIEqBDWFBhpEADAfgIhcSKamYAACM7MScWYEMBGIRGQbjgoUlW4uEpK
jEBg/irxARoRdMhhViBCCoeuYwrIQKvef2kagulIRISkKigVCA8pBEAgAaAgGNKQIbwPLMB/lwxzhVEaOwdIbFlTAYwFVHKZSjQAqKQABTNthYaAVSQIBFWDcliIGwyfAYMAAgUwBn/9DCmEx6EEIgZW7okjI4gZ
EwTaLJyChFABRk4s9IG4FAEguhB3J0DjgFXpA8GOaqZI8GgQ3L0RgCzDbIAAFgWlLyLBlQZAhoEQCBUSQk5BD1uEeg1ZqopBiqCrAJECyIlMeDAjAbJQ7HW8RCAYeCqAS8GeOEBDrAgKatgCCByEAUNutTMGozaT
muQeaSEUe5mmI4ANgEhDzgmAvpQgIgYCpUVsggYMGWMBJSJRFSSEYKC0Bu0GxIGBRMBGzGJxEQiCIQjIgyGKBVw0mOAPwoFAhlQ6kQxBAIMwRDhoYqayJOYPMDvCcSWwVJNQUQWuuQjS6J3h5ABAQhlRGVgao4VU
MQMgKNitoyQIkGxgBWCEAgIFUHCFICHjQBwuzzyRIwgUGpBFEIMOgTJDBkAEkhBrFQR1iGBMwFqBojKC1kA1rAo6GCOgEAyEQIFg0MB4smUIlA5pBNi0BLExBA6iUINMiVJCiiNHLVBSokSkI0lpBUjKKdNI3FAD
ZqJcUA0HHSFFWJhRBDAt3hOOggFgRwI28A8aTwaQxEeeIDRBocEBkMzVhN2sEEAEgGgIYK0ARpDiPktAgtDCEgCEkYaRhkAAUT4oLEDoZ6ou5JDKWCgASMBwiSEhV+TaLWvH46gIQBAYKLAlCsmVGEHjESykCAsl
3QwDTDoAaTAMQCIJYJcBLAARm9EObDQESiIQA1oUBgACFOsJYQBFUlAwGioippE8AG+osyCQC8WUDMUwoJPIFCANAiIEcEyIHABkYBMykuwUiQZbEG4nwrMisQHhYZlEkBiEIT1QAVlVNABABgAJKETAwUMIElUC
eQmBAMEclHUBOoBRpiyU10AkFKeBAtU0kDIMC9CIt1QJDcNKDgasEZFoxK0VAkhgIoyMAQUJGT0bSiDQAFI4AIBADpDIiA5KCoNHKRqtBmAtYHQOQWChBGKgEeCeiDOg0GEKTgbicAGM2wEFYKNSATGCsVAgSJ0O
o1TlCqghAKiBYIhUMRhKaMAAkjiAIGpBRJgGMKQNMaACGEIiAiIEJgQaBAMGYwPQQNgaiIBsmTaIDoiAUgCAWBFoEmxFojmAcoEDBMhDFFBljAk1A6gBQkKwGQGr9BlBhBZUVBgAEFA4hAAjwQUFREbMFJIYxGCC
qJCAEJGGoEyMDQCgzgQMeg8HFVZugrZFz3Rw4/Q1VWO/8RKXBWc/IugG2q/l3A+0EKg5+6/4IjvNbQyCmCaEjCejTTMGF/zNfDF7PsGpPzRAXd5kr9EVjnMcwtuaKBGeHj4g485AsAgPItCLYvWEkhNuFKKDcOvZ
JCgcf1zCA6RhVk7qGkmEzjhvS4Ve6PmBu/zY+Qszt0D9ydJ8gMZf+U1EtIKI3HHBoRfyZ2plOC5l9nwA1UkKt+tK3SFOTBOFa0BNpiYAziDd3pJfdfDTeJD06jdkh9M1WDS1NatUkd+QESyWIxL1fFO+RR/NR2X9
vAgCo7f1h0CURwzK1Yiq7bbJx7TisHCxghUgBzfL40TWyk5WrNueuOI2dV2bax5DsD/cpSIRE7jgE2iopP9BKqG7/WKXuLM+WoP8QaMDn1hL3BlNTeUoHyUPD1lkKtWMWbHFN9x4BuM7jNC91/SazOTssGxjIjYU
G/ke3JltuO6nl1vZPWsidGUS5w979cCCbv7lh1NFpwxvZRk2adJasFDf0eOZ74GKzP0CpdWsiw7EKhtE+/K6yzuy/Ci253ajUNOVUhl5naueZiS/l3FULLUH1VWnRmFOvVYueliO7Z6Yue2rXA6hzMMppnF3TDTE
Y2Uz30unE8fSMQ9ZiSkiq4QXa7vWWeyumZbTF4/DCT+jvMEgVTPFqRbx0e33i9nsYVzU6PggFovRkcw6hbniGhiWAApVm65j+9ONmqYGDDqXo8bikomuHo9LXuU9PoltCPYW6T8WiPP+2uN7qzNqFtaKRQpK9fMv
u1E7vaX6//2dlRjodRoXusGsf+hs9AvA8B4U/zhxyhKsonlRU5VlI1V18nq7N+47KQs8x4ie2/rcsjQvW0WRvUJpeyuiK+A+tcuHQdhfoY7swzvl1YtCYS0C+pQWVYvByP8uaF88/oK71+Cetkf5cR0GWb5ucz3u
T/b6Azrbr/VG5QynBZQZ+9/AVa/1KXcKflg/bk/x8LK+5z6jHlrlPXlxb8IdJlvoW7H3G0arlJ4tVv2SDNYpU53HhAiINCKlbz5FzoTAg7a8dNz6N/5JIVmK0FpKhWOvWpbK1tBFYTlz/8lzIWMFsiHbhWVbjepE
08T1+0fI7uAPLLu5rXZpB9UwblKTjqocvFxMPs4AP3ch9EjUsdfaHQsjBT+QDuOadvEM3/79unPV/opWZ6xdVu44pQPq33i2bKw9MBXtqOAs4wp4VMxJVuZXItgaUsM5X2dNUHYfDAdHpNPVwSANUX500AME7O0+
kV1uHL3VzCICRWX/m6jLkAZLn44AxwzDbbrussq/+oDKNdhZiJ/Xl0z22xJTvNfnt0+RBOqdjseDQhpqnnLp5sJ88+Vx41U3+a19ZqJD+B73RUO8fa7s62B1G1OZg1oyLGd0lpnuOXIJqls8vtzbv7HhkZfv9KaC
PHM9Z4vaTEeCpOmojC+/afxSVhI/Yl1o6DJDPSpLeMZT6H+YKIjecyV2p+Fw7qvqbEvFrcirarDJaPCbnXUWA9Xae/heVzBggph5FjF9r4GPv0Um/yWveFePdvpNREBaTFFQvX9DfO0j4R4S8hfDJLyq5vyp6h9Q
auQuLWykW1xVY7Ty7OgCKClw6p1xV8rZfxsjTIoQGRYp5rcxne1w4aakFa/Wrz9jH/rzoR3XxPWmEf1rDDv8UPxuAC/HwyRtJpzaP/r9UWeUQk+8XUcsXZX/epEALxXt0d6XKhqCHYiESxTMPtkxoIv1xW+cbFZK
a+EbfnhXWN4HwbJGSIx0hyS0dYzNlTUHlPtQXLS6kGSaJKm2P1DaeX+sBG3EPZiOMB0f9Gh111xfVre6z5ZZ2Dxw9OBn114sD3cchzGmE64zWepGGTsq98NKHC9Oe5U8i3kEwOBbxl2+ik3SZNA+D7QGGyXURSvU
9QnEPzUKg9ptfdai1Ki6LUbLE6MTr7zUrXeDgk5g0Q3Mzyhtg4h/xrMRV5RWyS8YIuAh0O0SdRObwk85OpfGtJ6W5Otn85Ns/tlBVtS+SzCYeMJ3iVS0uiaUsRGrcaNb4p3FwdwjP1b7+zJO2wH1B5t8y40fnmP9
BvNX+kMKzZCQsbVgPz6qy7WbAi1O0tg4jfYnpXbLllBRuHcA3TrbpxgtwNUDfWio4fX2qTx9dfHrNys5NW0LymL5CpXKD0zMmWfRI78Z8afKm+ewr6B99rqWqV554kPgIKnrNJuC5qmwLxUw7b31Rg7aLw7tBqes
mmNID251+i2Gmv6+zrc1NWFPleqnJV86c136JCkdRsbKnEDL2woHeZv9Z/W3t7ZJ+um9rDqOri8NoKKqlMqb/uHoc2CBjDa0UuV9dWfW8WFR1BZS+NU2d7LqYadSrAqKxCR1f82mKvIDyUti9dpeqrXVQ1deSHn1
NyJYV3surTKs0zENV6SRejvqWwyd6btxKkhDD89PPMbPSqD09SY7X1vl7OAdwtvH9Hryewg1dXUBnmiT7UZj/VVGmrEQTIZRxcCrbTXSP/pw8TqUV2NTwVr1+8oblNl/hbp+/ROSwjzebSr2HHEV7gKvEed7OAL/
9rnI5jMq+JD3tDj2JvU2D3/Rqp3VSouQPty247tos+sMMZ/wO/QPfax3z0YIbnZmCHTQYhbpMFD0B+hwWyJMATxCZOc2b+2hIE1fG6SSz18ciFnp9peDvu4v0z4D8XoQ5GWqhFCKxc7fRfHW+1YxJvnzD3z2rY3e
k6LX9LrL7KOnFXDsZaWahSzoDd0/oOyBg/Jv1ktbfQzGapiV7I04+6kaTloQY8pti+iYfG8HrQudy960PmV6Rwdl/KfONKrDfnmX38PbcBm3sDLDixDtT3Tmde6RjXE3NKLtata0BS1ppuMojaK+g+Lvg38iua8k
batYEae3eXcjV/a52588IOZWt5dMGoq45oTpwdcPKA3lpMkpK4aoRTndxHMvHTxh6SvhDpXW70363Bx1vczI93ywIeVy1GKyW2+ax2zwomvjnpSHG+H+yTDY8GCOV7IXelCbymksvivUtZZ7BB6395yT5Wlq3enP
TD37g2GZXYMmevx1/k8yNX/PnbfvrvEdK4rIQCsLHnpuJM1bviq/DwN7ABDEZ1bGMVo1KZtpCD0pRHLLOeB6xvg1ewWEVKhU21+n4rIbDk4zgk6+eh/+ZtvyJVF0Wt1Y4BY3KRPGzpSWRssS3KpawBs1lMr0/upp
GxGyJx6fD5fXc/UsjyEGoryW2HmJil7aQgNU04nnybEolAT5YIryVv+orK+PvpLR6L4SXhdaIfbKlhUyptdRhyT8xdBx3xz2nCgqa/d84PNxB5GaTmmaHOgHetTXQvrXBE4SxzQkkTV6WkUPXIILtzK3i1awnRek
IjixaIclXuN7Mgl3v/d/+4Qfx3W+HUkC7iGoNvy89o3NombLd9a09S/JAJCEcwBPMcu041T9Yh6etSGcOnjpYbEa7nHQUiZiJbVMw489iu1IbZjBeRI36Mc8k+CEfcYvJazrHj9WJLDbzD+2VlH3W9uZ2LhwJQnp
/d7FIrbg5loQ19sb1xpQWcjOrteJGuyFAvwq4X8C9vSVZtHcNTaUBu9+qfR7ag2MllGUZUY7WQvzfhtu3hffLo81g6ADE0w4AeW3iIvnh9i13pgPknyDmsBETAMN2lTcypNqMKIacFWtqJySJv5J+1e9Ey0LEyR7
IM8GPYKev2K6oF3G4HOLPT57T0XtMwsvsCXUbhsi4Tk3gf9omE72PM2Ywyonifuz2i0rQmpyaqy2L58x5SnH7l3PJeXMiUoDcf4OgFHbI8QNq8JNeoO8muI4z+go39TNp26y+VR0nbjDz8tDoGlt8QiF2Op9dxAg
r6fzT9J+vh/Lp0LslvMCgXev3NnE4mZycvkaD1vBkRf0OJ909Y7x2iW+hPpiV4SN2HZ9ltohWJyoUrXBV9lzaXGk+GZX2E1uJed1H6rT5PBgn0tByl4L1LQnTMnyzhwUaoyxF1X1a0+b79Cd+5/8xUMKdpfDN86j
7rNt8G6tEpQIUuLI9JlqhEVBRF0VWfAq/vaHQI3Gml+s4n5eKjS5t2vo1VmaTkyPRvJgJHORzYQ2xweG4eISd6qVAr7YjcVv6/Ncyq5rat3l5XZ0mLScULbGkoneeX9kiAfrAvvTJP6cy7MnGGGv0E4f3C3NMTUm
vJTjCxdCUoHbWkVa13XNLwnwT/lBIX0XgFHzcb/YaeWrzTfY614Xkq3e+TLYGaUt7kfs+faM36sbv4ilwWWsYUPOt6eh2929/+JbtWzvIAvOS3vPe3qXmgllT1DR6s3+TxM04q0RRUG0m6cYsVp/4QTBKbchMefX
Iqgz2De3+5p1xK45s+tbYeFusrD/Nv6RfCupbZInM/YgsNSaWniau2D5t2RPEMcC3xl2GwzGJi1UPSgWwfdJO8tQb/6/POYatvCbzrNR6pfiMYt0BI8rG5UNaSy05bVt27JpEzwlfHl47/QGA5V3cgs2nspFDpOm
V+B3avrXZu1hn5PiS9e1vrX62JAyg2QRXV83fWfFyyUR8rjArP5PEfHgeATlQBiHPuM/lzhDtGz/VqZn+0RWSShdsVyb0enJSUDgCjL2htSa0NHf9+y41ITl/Fgy7q9TgYtsnPqHltZwKb7xM4E/6UHoVOE3Patu
JNJjK8ttJ9nJxCv6R3EASj2/V2GAhgqpMaE552LJyZ3ecKeR5oEh3Komfbbffr6Bh9zcJlxz4aB382P5pLBNhuxrxzttltFnfcl61kfcDUzT2vKwb/iPd8NB25i6Ms1sZgv3Y2e8dbUt8JYhqOqaU+LcthKM1D56
rac7UA3PDdpiOoIvLNZJ9jVNIJMde3aGOy2vDivrODpi3SjHgNfscaCC9OWl5fc4OF18OqIXyjSrmZQEikkgPHGPrHcgAGysbR/a/tyVrc46Z0shQVILVyX3lxS5YTZNUQ932sFiiYoBhzgaHriJWwpp6d9PBNFZ
7/eiMaBdw9rx4UGtua9Q0+IIa+1NmesOf7L/7lrO0a6nke710Ds8PYK3b4JzJP8TvglbHPRK0arUqquKT7IzcoHYP6anzRRCPVEO7UAiQIFseq3WTb2UXoGAVSIpdz7PGjTYOfYt8AyqfsMiPQfF3hbNHR3R0xi6
CC7kO978Yv4UBiGB/bfm+vy82zUwq6tnqXxjRww3Sj8VlAMbONz0cfndCre/3PfmHRBjR6j4bTp2ei0A7Xx7aja14kQi/j7ZkBJC5Ki7ji6HpsmAwqp8JHeoH0DnnnBzFmbl4KK8Z9qZO6crxqN+y6r7bZQvhIfv
opQ5vklVyE50oqKqm0fJ5+bi24ji56mMb8Douj5iuXmIgFQ6Ly15+1J6x2fWCjP6ohaAqWcdiKIFHSu60DrtuTc55l0Uad9vG1ss1xiuJIG+28s4qgNuEX3n3nXvSg8L2XEHNcvChQjAsK09K6wgQcEP/aYLZ59j
arfgv9vOaRXFwOPnqRIPLwr+q0/ZTV8MDDvJqID8He59QqUeDdioCMUO5FUCKS8Og5SBFsWmfxoUTileIHRaoth+V9qTQtkWr7Sr6iAOV2oOwkYiOumXrYtd9oNFx9wL3QbOpFw6D2uHy/uika4aVcsgOEDqk8Hr
+R8ZK+I2QGcnAMT2ED3Z035aC897I3v/F3apXsnvQtFvjyyUKFn/63Heelr0ma+M9nDS54wd/7gI9q13j7SV0PAXJI3zFNnvcCi9+1RTcciXcL7+J/Zzw1LaDlB7SVjW1IOZ/PPAV0jxH+AKQRsdA2LuG8/sPswn
aRb+gWliyG3b7OIL9PO15LhOj3zPQIMNYRjGGR9wrm/Dq2V60I/k50atqJHJbbN+AHpA0Z+jL6GEOWyLDQn+FduxR/n/adzIKrfmkbQNt708dj8i+YnusG1O4Ehw3RX0Bz1nuiiVLg5Wj4i8pLetZaUqOoTk+lCx
zri7QFh3XezVryBN9/cqK9ukiuFpA7nkCtMVKUntXFVevnJ6jAIAYRRbhUYMRYsZuDLuFugTbzOSNT9FV61F2z+OiqJjcsbP7riqHt241NxOqUT7HR+4QTmNMq/9oM1rSVdJ0ZF+gsaUakWiZrbc+drjluvl7vdh
A/BCKf+t5e1SPwFgnG5GTfp7kgpI5Lcs7gTtv+qV8zqreLeKCyzFOVzi5UtEC1SUdCzb+48wkRSVN/LKO+ws5g5WZhRu2Gt8xu5FYGxv3TmU/q20UEZrFQ20LMC74L6sExHI7vQ/iLEZc9GaKvjVvidX/5URzMyb
89VmS+X+DCLf6+9+DiO19vf9Dp92WzDHYSxSlooaqBq+b3UIHV33S5TbTicrcKhl0XLbeAXevHNXO8lrl4sGGBeAqX2V5ElGEhtnJnXQt5mfEQy3ULf2n+GPexfihwTHQzM0ioHbvmCyYPafN37uc4GgfD4+C//V
2dVWLMWZ7vVczRb0VvkjcEIu/2RgRbhVNnFz8evO2HZqoswmWplMUvsnVXY4LQALRM1I3Aoo3RVvK57ERIoW744qxDMdm1NK54bZkg7ujtwo6hJrPk637foUds9O8KKbcnijI7WExoP/MlKTx7J93Nc0KmX7cG4D
sLa6llxOdpby6ybcCEUiPntXznaLQjL0yOhQe2vE88g+KstH2ssm1IniJQDeQiu3gcqJZmSI2ZelZi3A/p/XLuT1BZNCAxfMuNZTx8XhaNIySxD/4vfmRRdfTSUB3I62TYFNihBnxGbsyyW6vFy6jqtgfe9jQ+aR
QEC9PoN/0zAZsbwV+IWeVmbSkYdyRIX5AN4VZKvt3kVsgikUZzjxX0CKLMcR6m+ikLElqW3rAbXH6CU9f9eWGCwjLWFluqJbT3W36OWRyxPnNO34vNnI/WetEklbrqDR8fraf7OeruhB1fPsZBskMoD00oOJ0W4/
ALpASUWsHbJ9PVksjKyMu8iWtq07BfEL8VysIHj5/TbuMFSb0lYeo7vi6DUaYQTxQ1iPmETuGbtcqBOFWIobKLGUmtubMrSVAqYHjz4MoaYeF+Z1qFFCYN35OwNRAfcWihi99U8Sc57JINB7kwkJOlLNL0UzdJjT
cl3BqWJLEyvupeUiS70s3S3RUyiau3s2JL6w0uHu/VGYsW2OmN9xi4X3SIursB7RnBWRL0K3O0hb5TKxWNiIw4/oafN0AK5gQFybRA/Kf+lwQmu/NKr/LBqHgMYf47ybNv6HpjtJZGV7UB5N474Jkbyr8kBVo4rd
DWJTPrH0Frv0a9ZJhfRzEApilQaNd3OCo0T/Wm/aCBSneHjNMVTlbJMZW8VzD9itXDrXaluV7nGgeALZMHCm0Tpp7OkfOIS+oE7lac32svv/vXpHqXd0TaNR2xVwAfgWY5lkl0b+XrdSK7JoJsevwC2t7nDLevZB
dEZG6F8/QhOdsfm45rnv+3jXMHsr0tOG4d4Ph9XVa6019N1xSMsZXUgywOzYCk1Kpy8U5Li8LxjC88c7fufCTzkQcmpsSDRK9Pb6h6LBk8MhYQsVWrF4z/m+AZDmG/QBHV4AP5UTcemLfjZFDjreVy7fUZU1c1/6
f8dC/mqklU/4VnvYfKrlFZbFpQSkncJkF2iNbtAI8qcbK8ueAB2hRF7i6PwlJk5fItn0FEIh0M7nqTaCtE1wXewRoRsklSrdWNeDxfV4RdDrIC/yb+2Rxj/OsXe/yjb7vemCPiKehfTogqVRNeEwaxtU19Vg4tr6
D4KgCXfboIwHQrMNVMGpNnfEGiqefQ1hneptw2CsvzMSAIl8Wb0GqMS7T009uA1kOS7izMFu4f0UyYCMEmcJGk3vFb1ev4s6OzAPNf/XfGrXmnGR+o4r79/vQdbnpctN7eeenRI9y8iYzeYJy8vhVEu3zYyNFMtp
t1fx03sKtzfp5oZusyaFgcVKGW1bJy8RWVA4ZgBU62GQ1eqIReTr66Sg6qP2RiPeAcdiJRkFSd81vX4XjlI/aRrd8VxaOVZx1gVyaFz0mbKU58oUSxmKW3kwcOx+3eqN8Ekz8zIdVFY6gPB9aBFIA/kxT7xWkKHL
OREn1HnIUK994cRNwRy7Uuo16Cd9QmOoRsaYb1b/x4UEsU3t4eiViX3DyPoscZE++h2K5Vz5KqRGDsxR9tw+B/jHuTpgU8Cuc/MlJs9SOvWArx0cXsNHPkO+x3ahG1+s5Eggyz0J8PzJPhHnriWhXOpf0keXnl+7
IxP16ZSA2oma5TwbicyEyAv39CrdRetxvzesroMc7+1pusZgQvrOBljwbuCgJ0TLp1+algAdS6SZkG/fyur/JJ8w49H3hI4YWJHf29TZR6gvAngNSSau1t0y4PYripPl0Gwe9CY/UTRaJzsW0mCTcFHKkfT14f7X
35Lf4qGnO6RM+7or4ancaP9NrTmymtB9kT2zZXPat2S/C2nRvN3Kddq8RKv5CzZob3aY9mpWo2/Is9Qa1bvhVgjIms+/MBcaMtrz8VuHsgMyUsgeA6QO2iKqA33D/A+BTYpwXbX2bmQ5qiL6pNbO2IedhsN54GI8
2ZgqiW/pbBedhfKedadvQb+B5EvFIsiot/zz1c0PuFyH9YA6BXM9knXrmCgr+MfS25TvTmjllWWKfliXIwyDk58TMnCqhZzLfTPW2roGvU2a7puqmLF3+lDi8SfbaBR9y4x4bSlwFSknIjzW/VSfTkAlxS031Z1L
PxAZdE5W4q5qS4raHggX0lyj/+WFFGgOkNiiKbrmeov9THkOeUQPoizDLbb2T0aKTu2Q3MPdJylGHYbEzbvnxnixyDc2ljs9hu5+hBcr27N26LXMgIdbSeKvsv/fVu8e9Zl2UEZHXTnHMamC3yCzPZAxLo57i/KJ
KupbL5P9u/rHnjZHbVirvHTwrbn/xrbpd/vsciNDCupHjHj3OOw2EbXHE2eHfuLRr2s8mlnBWkj/vL50WyM4Ay/ZB7c77M0dVYy4WqwwIoIBB7w3Ifxj7Phq70FPkMthAltJ5SmIAsqlLeVgsUDQ599WwPMWxta/
BJ3q67nfRtw0tLksvX34TQp1f9lkTfpoSkTXyL/h4noVY3OpJfBrg6rjmdNhQIrZ4fNBy3+P8IhFv42WcijoMn6Du+IFReI5F6K20iJUgnafylyvUxT38hwpzwh7OpB4gvuAABnwzU1IzuWDgZ4QYAssWsOjj/sZ
/M+PxwW2ZP37+noYruGq4XmUlzy37V8rAodacwz98sIK7zvpwGdft8XqimeCiE/EsdLaQYnWEL81LK6ODvAbtZwnDzPn+dOGWVtsbGgxGFCZs3ghfaJ07x/OAEFuiu7wJPD6ZTBKfcqWQg+hbDTW1rwq2MUmdd9b
et/FixZlbBgW3S3hauinq9EAX1SdK+mFCF6h2+3qWCu4KvwP2eehosJxCw3WtOHGBY00nuP50GaxccFIak8Ll6oD8Q9/qyv2eY4DwDkH/t94hpfGX4H63G1Y5OCyl5K/HYQJWe14WELkasv4w3uLFBLN+Wy3Caj+
WnFoqujVlWgpm6ssKSg7ySV7r93da6Wn6Ad91CH0q5rzDuyO6YIZcuL/1TXjBLZ5zJG/XKV6jQ/MDM/9WT2ydr4iok7b36HvfpOejdD789Wk8gjUY1Ob9b6PN9ND7HZ61Gr197WKlgRLRBy+8nDdolUcwlg7tOMU
AdM6iRFxONDg8KH+X3sq15zuFB/jwYbvkCod4WqCThrYaWTzzaOEF50NCbFTxtzqjwQ/M9la6M/wfZqz1eSsgaI/9L1KOmGEDA/iMLhA85shhdbokGRnRvmle/M7x2e2/ekRicsHdtkSbUfZrkVwHO7S7Qa8xMJG
a4t1bkSSzl0hLXkDxNC897iPGdIvrTTi69jHp2OFrf+jlfl89ZKqaUTS5iEFyDicsXC9TmZ34PKAh2HL45JpJlzxnfHFvnZMMLt1ZAHWvVD3I+e3ApW7q617H7LMB9KNWY8yWyx66cXD42oNF7utn0DyInvPFxKn
AD1eO1ANr4TW0nvsG1+ceSdsxhkzGJJRn/dcg5e0/ZFa45ZI8Xl3raW6uSUkzJZUIGS1jGYmol39//eC/dwc695HKt2FOvF+LlTOPxT8valrcndUJoXxAXAzOyXzNU5tA5/54M8S/ChqthmzSEQeC7F38/q1FZBw
w7NhP63jPfaUpUJ5TrexgoyaaXmmumxauP2TT4yh6Z/lB/ur7vM7fytU7HoaCINK4Z+veP0hM6NiX//NysNUI7I+DJ9bTjUhKqtKX8Tji3puBBsA70OBbYX4uqIXwDeemnYSIPNRvMXGEjKFwijNwg8YjOHLSP8i
dVTuv3bYT0TZZlqGR/2zEPZ7VHULGEq5Lw49XwQTl1//u5WERDwqNa/VvEmziPweZ+sLqnDPnq3yb0+N5vJkqlum9LCxxFy3rsCn+zbx9WXO/IDKEtWyQMay3lFvvpP2VoyMnQfnzzVTPvbpctxQKMmi2BrKi1tP
KV0MAnb1hVZdP+7ajt1BmXlY9k1L3ddEbKsvY5V5ey7MDcOGOYJdAYvUwQ6h2Vb9Qqcz06v2Wl5ucgDBWATMS0U8J68K63gPWjXZLqlc/74Wt/T8Ez89SY1OY7J4cNi9rcIBBi22JYB3wCdWZ0rN4aV+l9p2ji5b
n68JyjsLMmL+G+QjOdCb6wQd60FOGnl8aYNZJOZ7XMjQD+SsxT2214k2ts8ysmTF/JQyR56COBEY8Ep+QJKyJUtdsc0/1KXe+/7ckh5vmlUtgSWrowdVfOk1DDiQlhtmVTP65M+trMsK+FchEn54MxFXC6JR1uR/
oiGVtxHNAE5eYU38H+hZIS49MQPl1t+8r1PVxwJsHJlyr0OC6LnR+IFtGFNx0lPjVjFzEJI9BO/Z9gFSbcwhxYrMikOzE8dkhiuVohc6efzm5xmYwxpvewHGDKKWSC8OtGDQaOdcOW5rovlY6+5W0mzHBxsZxxFU
SLko856gSvXkBpX6WlwKbpnusOMDhM9F75FKx+/lJbdolIwSmNxG3re+kDmeZJjuv5X/B+66p/WEkMTAIGEoACdQEQKBJloigIZgTSTgG6YB5hGOj0oCM6xgC4YUKkDMJ+JNMwwCFAzvUOYEgaHiANAOCoJgEBMv
AcBb4oIKEdiYKjRC6ICBQsQCQAGDt4DAlEgEFgYEy9ksuEKvWMMBJSFnSFyZCYAFSQ0BkBnA+YmTJiJAOAgZTPLxwtGCoWQ5QSAggI0JkYDxX2gHa3wQ7WFAfGAdEVSAoEjOFUfMAQcRiE4gUhHI4HSFmPxw4F4g
gp3AGEQFTzMoB2sipUIVphkAXABrENA41/IEHATEwRWoAgAIxnSKQOBFSGAVNCgtA4kAXBIHINMIESihwQnCEMRIzGEWkQ8AwxgpgAFEJseZKwMgoxqYuKKCAtAkRdEELFq+ImkZIiBpQuwAMEqF8VfQgoIIgAQO
ECUI9IiCpgwQuj8lVNhKCWICEIkTBBjAQQgyBERFdCBekQiMyCS4aotDCVkBAwYcGItEGxqgAEM0QYVEAQSEBhhTJBcgC/aQQA43AkGlgJBrlIGiVQKDxuIAGA7FUhDoLSNgugRMsAEUCZUi5WGco41DQJUAHIRk
kQYGJGFC1FWYBxbJwK6kAAIYgqj9pmSNQCWEMDxuJkzZWQIJQuAColo8RbsOCBADiiuFDQlLDIvYFoFMw5sAOgcckTLWMIENFgbSSnOKiEImEKawQDhLCMHEQECHDpYYhIogBBVJCBQqgB0CLiK2NkYDwy6SCSIR
AwKSuVJK9CGK0BaFGdLIolDsxUmFIAQSkQhlKCziZ8rmQQulMHM10GSMOEAGAIEgCqzUEASUggGEC0EjIHCGVABmGWABC/ERR2ODYJMGRgQBAKilgYwTxiQyciYZFKmgniFZr2AioAchSrMVaEcn4yEQwMFdyXAB
hGDqlQQQxmNB6CBuHAicAuJWosSEgsRZE0ZAj0QwI+QAVHpgWkmvtRZQCOUBBtxqAKOZMrQQCRC8Bj0OAE1hGwxuFGaEWIk4OEkOABUGQO6TLnY2YqEEhAREwIEMFgtaeWLkJJZ8g4jKIlaTFsgAlShQkWgUxAWA
8TJQAUkQSRUSFgpiYARLAVIniQcoGnwawholCAyMgigjdPyfAMBCoQ0onLiNsHoABCSqYjiKIpiIQCEIjgAA96IiwUTgXkCVIIAFAlQDU56xoRTbLEM3QQnuIjUipczSBmkElpD/YAwCdhgBBe2IVATiSwgFUMRi
REoJkiBCKwyDoR5vchBFpsEE7mSBXMVhWrSYJLHEEYKg0HoEMcTBQAAdFE2RrYzABAImEAHScBgEmgygggrKgDoDLAEkWkyHAvhhF1kHtkSsQYmAIASwS8VBCEy5lEAEpGCZmAizBKVlCDYCKGAoQSAdRPzxtiRj
QMcTTLg6ATIEbMAIGMUDOwCqQhkRGA46MAwQXgSGDDpAlqYBKARICVF42ABwWomTQICUIhJHVTVhcGsEUkEllIPMv4gAyhgyPKw1AUAqcEChlqJpGJIAmAiIEaOsHCWAXdWIgCQTQmBVeTgCUUGXDAoO5QWFogrY
Qabk6gOFQQpAiWqhlAP8xTKkUJFgTtEJOKkkIALELVAVdUSpqAxLGCUglnCAvuwpYUhrglgRkbHcsgmIiTAckrACIhuCBmDEGoA1gEYFmcJPqIHBQHLA5GRYo04MSHz48GwKKSBSoGgKgFAaSr0LIzQIAy6bQCQo
B/D6UWADgQidDPcJkqMDyAAAVMSgNTGR8gHRGJRoQRAqpAc0XEZzGIOgQpJokgYHtahBaEUE7WYAqHDEFLEJMcYqD5ALEclATqEJqESRkIG4xOwhGHTVRtgWASDP8nvwJg38xy+XWiwSM86n8CKQvHGJaQYEC2IV
kQo5AgLExjBEUc1hQEK4Vc7EgQggh0EItgELINIgKPhyG+UZB6ORAGjHA4YELCKAcdbHoQAPLBAFEgIkQAjYCWBHDKSLuAkQqdhDuyyARBwxECpgDQtkSNJByrGuFZpYFgNJg4KZEUqBlQAG5glkgJZiAAYJHGEq
IkYWBSNDeUQAmwDBQXNVIv5HIi5QhGFLCaQKyWSGZ5MWRgRALZGOMBWwjQYRKiKCoUMJIQAK+VBFwQmkAIIAAiY4cxSBIcLlhQCQhD1VMB9OAKIYAVkbxdEHwkgRKIGQZDEFUGmNUIy2ArAzJBFCEuEhgoIG4wXA
a0CBDCADInselEKUQCDaISwKISAuGAUGBcqgBcvBpwZxAAhqDh1/TYbIrIVEULWrE8AFeJAkQgpBPUQJOhAUZhAk4ugYSqFRA0R0MANFEAsbABGgGLgAOYzwhCXQC9hixCpFQhqMJIRZIBFUZyrahCHUJsBqYRII
sOQiGEPgSAREJkB4CYgCQAKUQ2OnmJGiRICDXgmCyMUvIghAeyUtEIAQgC0AZENKGI14OAGBAaOoMEOcRkcFpAsBwHAhCJxJGagqAIdCWUUsAIJZCCRgEYCF4LUoQgG+sYYKEAgAgEOAQLJJFNReihAZEkMgd0RQ
MDFi9lMAwETFII9RQ7AgUqiwBuYUyAQMHEQAQRk6CkBwIUhUJgIKABaQgMNm15CIPFFo9DVIlIg/RE0YuDEysAgYhMBY+CpAIgikUvJ+PCugIAFiNIEgAPSTKXCBQgmRGAIUDEwFy4Iglcx5oBPJDlzAEnGyA7Hs
gCvBFa6h+QCMS+rGAY7GzgkCFNKZQqMLmPQSW+REicxFsjEGwA3qAgk+AIhGpHqJA6rN8CIiCsBL1gqEKDNEEeaEGpXNBQAovBhvi8gKykWJ8LFxmgSMGAgDRiqyYQaCA2F6sEgwhIVUIw7cw5JTEJHgKvSqBHQG
RoUyGAAEBxAEGvWUZ7CZQFwA4KggEBgggN6AIyE4ryxLUSkRo3pATqsskuMYkoYglYK4AQDSCMxYCIgJdQ8uCicggCBLBqlJiBDQAsy+eABgCtCPtZCRBDjIFoAgDS4GNKAQjUA0Bhi6q4IHI+hi6YAeRBMTEw4A
EUiQScyCwoIMWBtIKERkQoylJotMOQunjDaAG0TELcitFVAJDQnRAgY0+3DhT1oUBEyQDyEkUZYRiAtAixoG0oQAhUe5a7wBAnsoEIQrAoIRmgchuCAMDglARAoA5CqNSAJ6CIIQCAxAAjXHA3ICSaIACOaTFKWM
i2IrQWAYH0pAOAIhMMTMUDogQxEIclLgEQiMgnQQXUA4AtoFgDFAAdTRnCwPAhsbDDLJS4gKBdJEA42nBo5HkyhREBFBGCQCIYiE5EyAbgBIAFAFBAAbBsoSTZAHh3kFFnyQcGAPQLCKaKALJV3qEngRgVFKBQAJ
ATNogkFSkQIAmiqBMAdVHFByBgeUzQu4QZKEQvkAAbAkMC24jCYewRJbI1KiQAnoTaCAsRYkBAJk8aB2NXSwwYtoRoIVoXLEN5gyQQgDCAYrCiETEDxCXxoaOl2YIMAikQq0NghhCHogaC9A46EO+UgSEsEhgyYq
hy+zJLBF0DOMAtjEFVKAOgpQ68A7x0osMIiYCDX1AOgMMU3LHCykCMoWRQDjIAJgdaCYgxXYbqSAiiRjRkJR+pVCkXd0kgSITJSoMxoIWfDCgY4hw0FYA5eCHBbIdFJ2BXBENxcBgJgUJMsJWKKCaoLClAkBiQ9F
QISsQwCLAIhLgAm0okpyQbSCldcE9AG8AiASFIoSAOBgiBcgJzruSQhgOONIBHAyQmkMQWl+A6liRp5OGyLhhB3A+GAAThYRaOgDCmeS3IywBg1AAOuChPAuFylsIgLAkLhgCO2dFBdwnASASgiuICzRSikyAJCI
Z0AH8EjTxMYDapjGBGSOcBony0ICDGx4E9SQ8iAAggi9gB2FBSmqBMhIQ/QFwgAqMCZYF8VggQJQXRgIUHBBxBQSBHaECNRugHCBQkBXBgsOJG4GTGAIJFkGNcAwHuEIJIWgIkfI4O58krei4hKhKEgNiQkIKEIQ
UHFA0EBQCQALQBnU3eFIVFiCUAry2A1EQEmgBYgghiNGggZ0MC6DJIhESYgR4KKAxgSAGohJyTD2mhHyowQafe7gOEysFhSLSEiKEZAEg0v24eBASYaFTBoBmYrR4kIUKlQILqKD0EWyGh+DIKhwLFDtEGGDgI8Q
QgCqCDTA/uIAWGEQCcHlPAiAqQwBUSnQ1tAQBtsPAyYOFpQHcwGSD9AIQBPSAM0qSGlD1UsjgBKURgnxFQqcZAtMUiIIXsRVtHmgmhCMICEoW3T5XotlgAAV5oCgYWCDgYTj6gANw+fo5RgTIhXEhg8gSUBJD8TY
CEUHUCRrjAgfglmkEJDUAZqJLSJDmI4IIEEogwDx4OZijCDQKgUmiytA7LBzi2Ye4IHBMA0QGEAQg0AoAaUgohBg4MBtWRIBINyQAGkSTybWUcGYhZY0LQAzJGSIwlFwgQEr9BC3koMq2gyQogDWjYYDqDgMDaBT
EaFtHDWRCY0rIjkXHCQimEj6xDAJFTSgxhC7ykIAhgAjpAQIqwCAAYGSW4KCAiyhs9LKELACBBE9OCljBkiYhEgkiVymwgdU2bnwAlUiBKE1xKN1JQgFZ0NQqkHkBDtoATQmXJDBeYlA4mAkIyDIcIEVgYLFGjGE
rKCfshRmuAABoiAUPZYURIKpsEVqYB64EEwUKYKBs8CH0mJJBslmUHhBK9VEAwjKJSsyI0B2GxiAFAAhOQhCiBUwDjhYoBKiaA5jpRsiEICyVAwDFACgoCl7J/lkhgmMJA2JMMGAwWWsYJ7ehyAVSVo2EKAPkY0V
xNDSAMBSzCArD8VzhHJeZCFIFDwUYAtRyllYkgS8pTpRi2DUDcxIgi4giU0gBAVfNQ8zBE0aBBGosABGWUBgHCLpCu2iVHw1YAxhuSSwZAhUIRgooJBAEoGJlDUQkSU0UJQMYRCAmARNEuQwJYIislNsjoUDoYuU
QnoGoBrEcULTBRCaeIBIRiGPuAIWGIFKBkDjnc4tWElFlCZ9SN0VRMPgBSn3YZAJoBjKJIiKRAYkBoMqaZBFDA60s7OS3SAPwFJFgGEEnhDoAdMjQAlYrNAUqgNjFFcsgpksIKO4FAa5cAwiSWDwAY10BBZFl6QA
oeBQQBN0VU0A7BQQhs4gCYl8C4h5kRkCAMsEAZFTEpoEOGABjjJTOgQDQQSCpHDIFDABASQJMgaFMlNJAoNKRvQQI0UIjCQxTNBKFWtYeiBJFUCJquLFFpa6NZAIZAJzNBMAjkGLH6GhMQJAwhUCbgBnUmTMqpQt
P4hXCACkEWIrReml4U6Kf8IiBZByDhAKnlDMEC+AHUIoMTGSCNCOCAYgYQOYBgmeYqFBCCCxGQzABAgSLcApqbaBwQipNTywE5qH1NqIMSGCFoBDsBbEpIAcpqKFOA39ME8mEQFYrTogx6AGEI4mDRBKQgriIlgj
IaPByKFCQBJYUgEMEUYUdAAQiXQClAgRgAUUaIBMmECIFJHGcwbCFAzAwKWoAFktirQBTByNSYYUl8gxnKSJ4qkCgBEt8gIloQCAwCBhaSImtAEAgSRwIoAGI00AYBkgCaIRzolKAB+IQAAoAChAxAdCRCEIEBAc
rUCGCAGAogDQBkYGYAMUZkMAQ+iCChHQmCgkQOiCgQhKAkEDQ7JEYBQAFBASSEnQJjBHglDDAQ0gZwgRGUmEFUAMAZBYwAmBEgYASCQImUA64MIXggVUOWEgLICJARCAsBNoABFsEClhQEhADREUgAAIxh8lzgAF
EYgMIBIAiEAwFYpoUOBZAJAN0hoAFVA3aBFDAihAASQIAFwBKADQHIdkABAEpAF0oAAAIccxi0DgBQxAHRAIzAOABzwSByBwACGgAQFBQhRECkhCFhEHIcIYCYkJQCyEGBECKZMYBLiAAELRJESBDKRCjiCJiSIA
YQGcADEIBzFCgEICBMQAFhAKBMThoiYlAag9B1BKQIlACrApEQQIBEAkAkREdHQACoEICMAtISQL0hFJUAgGVECSJBAcoCADbFgERgEExAoYVAQSKANGkAAHIwJDhQAYJhwAoNUCgsYgCBgMyEIQ4B0hZLoARMAB
BIEwIbVgnKKNAyERAVSARJEGADAhQkxEkEACwARkpAAYAMIofKRkiUIrBBAMTiZM0lEAnEHhAYLaPEc5iAiQEoIQgAgKTsCDWCKBRIGcACxEGJAyUAIFDBYC0IoxosBCAhCglEAQa4DBRABAhAaeGAQIABAVAQAE
agCdACRCtiJGAcAG0AmqEQELlDAagtQArNAQARGWgBNgTMcBAQAAIlWIBQAsIMdIxgEOnRBzMJAkgAgAIAoAAAKMBQAAlJIJlAtAOyBgiFEIYgkAERtxAUNAw2CDJkYEBYCAhRGEAOLGMgAnGAQBpJ4BQypgIkAn
IUkxFcgPJ+UBGBRBAUkSAKQgcJWkEA5zwaAgBCYM9gLj1gSkgBHoGAFCAI9EMSukAGbgIApBqbEWFEjkgYbcagCCmSKUAAEQdgUzDiQBYRoMbjQGhHiJHDhAaAAVDgFuBiZ2OmSBhIAMBICADAYJCnliYCsAHIHA
6pJQg4wYAJdgQAFoFMQBANgwUBQIgGnUAhaIAsAEShQSIIEhoBoUkgKaJUAAjYJoAzQ81gCA0IALIIA4jSBiAAQgykKSyiCQiIAJCIhAAPIjIMFk4EBQFgCABQLiA1cGcMAEiSoBNyEI6qJFpaFIQgIIAJaCTWAE
AHoQIQStqBAEYkqKJEDEEoAKIJIoQiMMz6IcbWYQBaJDBEh0gByNABikGCQTSAECIlGahjKEhUQAEAQgk6WEwAQAJxABUlAARBoGqgABloCSgSEBLSpCgULxYxJIFZZEjGGJACwWslrAABBEKAABBINkkJgIMA2F
TQiyBiABeEGgBUT8sDoAYCHGMmiIOAoyAGTAALDMIhIgAEIFBIxPtnCIEBYEQggwQFSpBTmGaAlEMMgIcFCJ7UQA0BAYRBArYBALAAJBhBTDBDWIBIcIFgSMM4EgAhJAiIeCaRiQABABABKKOhgBAFUQroUkEEZA
UYk4AhEBhAwKHOUESyICQEmg5KKBgQgSAAxqoQwD/MQi4FGBwAbRCSChICgIzCxQhQFECaggQxgBIhJSgr4AAWBQIYBAEsOFXCApCAAwFxIZAKARAhdIRAqwMYBEBQlABuCB4EgigKREEaFODEgIWPAsKCshS4Ao
AgBaEuiVCSEyCgIum0AEKhMQehFkBgiBHQgHCACiAUgAAASEppQxkbIA0AqAAEEEKqANFFAHYgCCYQIASIIKABGgQEgFELRkgLlkhBCVCRFUKAmQA5HKQFClAMgAEYABKMQgJBBEwAYYBQEAzJIw0CYtTCEglkos
IzINA8CIkIxwgWgGACIiUNACOQhCjI4AQFABYEBCuF0OxAYoIZdDArABigCAKCj4cBuwGQKLkAZoxwWG1YkqgHGQwxEIASCYBRYBJkAIEQhgRwCkAzgIAAEIQ6oIgCAYEAAKQC0KDQgQUIKxpBIYWBIAIYMKmRFK
gQEAEMQjKICSAgAEAABwKgICFAUqQzlUAR0AwAEyFarFYSJ+AAQhCQFgGwkQDiaRAkIEUAQKnCAFsMQOEQAigChJAQEEmjEAVIMApCCBGlIwKAMAgSDAxQAgksAoERANiBGgCABNAlXQBcJIEXgAGGAoB8RjhRjM
lAKQMiYBQoAhoYCADKIh8GFAgUwgAyJiEAAKhEEidgEoCQBQpIglBgTCqAXaQYYWcQFAKQ4QTkmVSq2FDhA1KRFAAXiAIEKQYDhUCDMYBSYQrGNIGEJiwQJARSABRYQKGWIhIAi4CDmYoIIk0ErQOrUicQAAjAOE
XaABBAemkYwhRAZAYMUCCLDAIoBB4EAEQDYIbgmACsMAkGNiJVqQAiQIAn6EAoDFLyIAIEolLRHAAAAmAGRLChmGIDgZhAHnAFgDCMYOBIILAEBAAgAYCRgECIGAAh9NIBCCQAggqCAQBGBxCAQBuCECCDAICIRJ
gEBjQASGGs4wARLDIjEAQDAEcORxBMAIjQgPUUKUABKYtAdwFMhQBBxEAEEZOgBgYiEAVAECShAWkIgiRhUQCBVQo9yxQISBD0RcGiohMqQMEQxAGNgKQCIegFAyXgYNYKEYQhRAICBUkyFgCRIIkAAAJAQcC8uC
ILmCWSADyQAcwBAhtQWRbCouQRCuAeEAjEGiBQCegJxoAARSmUCBDRjEEmvATIhgAPs1TkBJyEICM0CIZKQShQMqCLACYIDAS9QGwGIiQBCmABIRzBEIrRkQSw/ASZgBAFChQZoAjAgIE8YhNmEEggNBeKDKNISE
XCIEWIOSARARICawCgYUBEKFIwAQTAcANAqxAFegg0D4AMAIABCiIICeiQphkKwoQkE5ESMaQE4rVJZFENqLIIACqgFAkgswUgSIiXgHLiJGYIBASoKoTZgQwBBBOngAIALQjyUxhQw4wNJAaAwSAGSgEARBtAYQ
uguCRCOEokFIigQTAjMuBDHAoECIQtKABBgKQUBhQArIpLKIRQkLJoyigBFkkQFMrREQwYEJgQACIHNkwUgYEAIIhAQhNDGSEYBCQAsABkAUAIlBuAmEQEJiCAGBS8ICEIoCIYogBAwYCERIIOSKBQoCEgGCEAAQ
SAB10xNyBkoiAApkkhCNAAtiKFFgSpJIQBACAADUCFQYIBMRACBAwAAshAB8AFUAoAAShAAkQABWRbQgLCAaAYSSuQMICgRSAAOdIYSMhpIAxASBQQgkACCMhEUIhE0ASABAAQYAOwTAgkgQBYN5BBYolHAghwAR
iCggGicMrlZxKYFQQgYYCUADSIJFA4MQABoiglKPFRxAckoMFEwrGQGQAEKwgQMwJAAhuYIinoASOCFGIEAIIE0hhAQUJQAC9GCgJhM0gICISEaIBcEw1D+AElAMAggAKxoAAxocQkIUCiJVOCABQIAAvDYoUQZq
IGgvAQMgCixIEljgaQMiggcuASSwRdAAyADAAQUCBJgaQGpCOsXCCHCI2QixsIAoHARFiEwkpAiIVkIAhiACABSgiIEM0CqEItggYUAAA/qxQhEydJIEiACWqDUySGnQQgEIYMRJWAKSAig2SFBSNg1wQCcGAEWA
BCDKABhihkCgwJAIg4kDRQBMjIIBmQAgCoKw8COLcFG1CIVTBOABMEMgAhAIEgioQIgTDCIuTkgSABjDTATwM0BpAEHEZRGdYEaOLhGiSQAUwLBAkESACeioAwwngJiEsCYJAAHqAoRQJhEoZACKxInAIYAkCVQH
UI4EAEgIiAAEkExoMAAQCEZABmAoVNSCAgJQRABwhCCIFcJKAgBgMALRkMIgAYIInAIVAxQpqgDICUBkBIIAqjAuUB/AQQEAQmEYAFBQQUQQFgVUwIDEQIF4hAhARQYKCgboBEwgACZJBIFAMAwgCGCGsAZDwMIu
MJAlEKoSoTsIBEkRCDgCEBATQOCASAgACkAZ1JFBCkYQlIACyNFJxEBjogCJIIYiBwAEJCAEg4SoEECQEUAogEQABBCJQYgwgpqBIIIAixSq0iBMrRIUiwBITgQQAI+KJgBgYEkAgQw6A4KaUKoAFCpUACpiANFF
ohgZAgCscjRQ7BA1gwAOEEcEKglU0DwgCERAABDAgawAgqEICFEokMJRSApaPSCyDJTAA2EBgg3QCAACQgTPJkBJIFFLI4AQkFMgwBUInGQjSBezCRjAESFNAJqYjCAAIBLwuSYMDIIAEaKEgAFggQGAR+IARFHl
6KEYESBBZIILCUAACYuE0QIhB1AkbYQIH4JRJBBQQAEYgR0iwoCMACFBYIMAUYDjYowA0CmFIggiQOyVYKJgCICCwWBNMARBMMAIAQMHILIQQMBASUkQAyDskAiiAkUCDlGEkQUUBG0EEQQASMIRMMMAKfaIMAOL
BFgFgCAAEY0GATgAQJ2BExChaTgVIQgMa2AxFRgHEphI3kAACAgQoEaArk5AAgUAJ2QESjERoBCDMwOAAgIEC7PSygC0GCQZNRIFAwFAGAIAIInQJFAHRIGZ+AIFABCgEYEjdTAIhQNKQKwgxER+CAEgA0gAUGkJ
UAJgLCOlyECDhJHC7QJsFAShEcEwIigAgUJAFCiHlASBODAVKWAe2BRlECGOkIAIA5ojKwDApAByQSpXACAASDQrAqkJVhsqARQEIDABQAhBAAV44KETwEgJgQcZCgChskTEBxAQgCABW3H5RBQIACQNCCBrgIBB
jDiCXQcMBQnCNAAgBzCJEMAQUgCAIoxABAaAMQBGAiQ5QEAuFMAK0cIBSJIFmIUaUalmBA2YSJouAIBaJAQFUwQrMgQVIg4xKaEBAEAgMBhi2QrtgABcIWAKQbkgkGC4VCM0IICAzBAAjQQkEBElJFCUDEEQgAiE
QBLcEWUEipBQJICFAeUKFFInCoAalFEBAQRYmiCgCEAhgDgCFhCBSgBBoZjKPAhYRZQkUQDdVAQBkAUB0UiQC+ARSgZgCgQGJAZIqAiAxAQKoCKxgn0gDQJWQYBhAM8QKAHTI0LCGSjQDKoC4wB2DgKwLCCjEAVA
iHgEgAAg8AAgFAQ0BBUEACDAVAATUBNMAGAQEODAIAmJJAgIQRUwBgBLBAERUpSKACBhAYoYQggQAEEIgqJwcMQxQQEEKTIUjBBRSQADQkZcFAIDGB4kIWxAQjFqEFqgCARoQCzyhRIyakGBGGYCIjSBIA1DiwaB
IAACAIIQAmIAQtDkCSIQLQcIUQgADhAiK0YppCFKim+SIgQgRAgASgYASBQvgJ4BCjAwkkmSCgAGImEHmAQNmECBAICoMREIwUwIU7ECCWGGAAQIiSEgAFPqgkXCCCAhglKAwgEWhCACHKMiATAN9CAKIFEAAC8d
CMsgAhAKJA0EUEAYQQBoA3EHgUiJxkAAWNIBCAFDABAAkAhlApAEEQAGFKAAQBpAiATAQlEEYhRHwMGlIAFIJgrmAwYYCEwGFAHIIYw0jKIoQoQABcICJf//////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
go1+iYd4fn2CenWKg4h6foSDfXyDjnuCeHx5g359goOGgnp+g3eDknh+gnWNh4SDhHx6fImGhX6Cg5GJc4KDg32Dg4N5e36Fh35wfIKEjH18goqDenmCe4d5goKDgoaDd3eGgnx2fYN9fYWEfYKDgnx+e4OChXeC
fYKJe4KGh4ONfoSClYN7fH19Zn6FeHimgnGDhnmFgnt6iH2Eg4WUgoR+gnx9fYWEg3uFgoJ9eHR8foZ9jIZ+hYJ1g4SMjX19iX6EgoN+h4p+eX2DgoN9fYN9fYN6fnqchn59g4KFfoJ+fn57g4Z8foN7iXp9g36H
iH2ChYR+inx9e36Hg4KMdIN7eYJ7eoN9fop7g4d+h358gnx5gn59foWCgnuFeomOcX1+g4SDe4SFeX2Ffn1+fn17g3d9eIN9g356fX19fYKDeX16hX5+fIyCh4eCeIKDhXt8foR+fHp7e4ODhoJ+fnuFenl7goV7
h36Igoh4fn2EfH2Cfn58hH2CfX6Cfn1+fIV+goeJh4N5hIpzg3t6fn2LeoR+h4aCiZGChoOOeXqNeH59fIOFhXx+foN7ioN3fH1+gnx7kXqDcIOEh4V8hH6EhId+gop8fnt+gnt8hIR4en2Ee4J+foZ9hX2EfYV3
fIKOgn2Cg4WGfYJ+foOEfX17fol+fol3fXaCfn1+hIR4fHx+joWKfYSDfHmDhYJ9fn17g3eCgnx9goODg359h46Cgn1+foJ+fH6Cfn6Ed3mCfnqEhISUeXmHfoODiXt7iImJfIWHhIKGhXqEd3uCe4KGfXOCiX6D
goKFhYODfn2ChXd5fn6FioaDeYaCg36FfX5xg3Z+enyCgnGHg4KOhH2Cfn2Hj3aFioWDZ32Dg3aCiYKCfYN2gneKioh9goqEhXt8doJ+fX2He355goKEe36Ke4qHhIKEg31+gnqCeYd4g4N+gnuDe4KHjoJ8foOD
hYd8fn6HjXqIh4N7i4OUfYd9gnp3foaHhn6Hg4Zwg4J8hXd7g3p+e4WDgoJ8hHx+fnpkd46DgoN+fH2EgoKDfXl8hH6Mcnx7h3qDe3t+foR9gnyGfX6DjoKGfYyJgnyEhomEe3iFgnuDfn59foV8hIaIfox5fH5+
goKDe316fnx8hXyCfXyFfHuDfneHhIKHe3x7hIKNenuFgot+g32Egnx7hYZ7d4ODe4Z2fY91eoN+fnx+hnyDfYJ+hX1+eoZ3h4J7gouCd4SChIJ+foZ9gnx6eYODe36Cgnl+g3p4i3t7fIKCd3t8iISIfoR5foKJ
hIV4eXp7fn2FiXyChoWGgoaHfXZ4fIJ+eIeIfnqCg4WEfnyFfnmEhI2CfIN3eXuDfX17e4N3hoR9goOFfnt+fXx5fnaEg358fYiFfn2Egn54fnmLgnuEfop+dnR9jH16goV+dIOCfXl8fYJ+g313hYd+dYJ+foSC
g3h5goh+foKGeX2DeoiEi32CenuFhn2CeXeDfnyEg36Ie3p7foSNjXaGfYOMgomChnt9goaGg32Nfnt+gnx+g3uCin6ChYuEfXp5eXt6hIaCgoJ8iXp+XHx+i4aGgn59e4iEhI58eISIg4N8fYN8doSCi3WEiXx7
goN4g36FfIKEg4KJg36Fg41+goOCiXN5gn6EhH56fXWEeoqNd36Mgn1veoR6g32KfoV5g4J4goONin6He4V8koR9g36Cfn1+foOGgoOCfn14d3mDioWGhH5+i4t8eIV9fHqRe3l+e3J7fn5+hH2Dint5hH6EiHx+
g31+e4qDeoeGh4KFgoV+fH2Jg4N7gn2Ehol9cYiDg3iChIN6hnl+goKCfYN4fX59fn2IgoR4goN+fn59hHuEhXJ7fIR7eoSCiHGFfYSDfXd9e4iFiISFfnp8fW+DeHmEfIR+dn6Lgnh9hn5+iYd8fn6Hent+kn19
cIl+dH11hH6FhX6DfH55fYSHhIN7fX6LiIR+goWEjHSKfnuCfX19fYaDg4d+i3uEeoOCe358foOFeot+jHh8gnyDfXt8h4R3fHuLeoZ+fn57hH2EhHt8fYWLfISChIR7iXyDfYR0gnx5joOGiIN+eXuHg32CfYaG
fIN7g358hHuFfX2DfnODg36Hg4J7g32ClYOCfoSGhIWDg4ODg4R8foR5iHl9hnl6foN+hIJ6foyDfoN3jXyEhH2Dg3h7hX2FfYOGhX16hIWEn4KFgn6CfH6Hi4R9enGLhXuEdX2De32Ce3t9foV9e4J5foV9g4OF
iHp0fn6Da3x+h4ODgnuQfH2ChHJ8foKFgn6Ge3Z3fIKFhX15hXeDhIOCgoWDfYSCiIeNeY2Cen6EfHWEhn55fo19d3x+g3uDhH5xhX1ziIR5foJ0iIOFhnx9hHZ2hHmHfoR+iHd8jYZ8h31+g4KHfXyIhHiGg4WC
c4SMhX58hHqCgn6CgoKMeYOEgn18hn1+iH1+fX2Ed4WGd4aEiX6Cg4KFfH59fn2GfIJ5hYeDfHyHdZGDfYh6g3Z2dn18g4Z+goSHfXmHd4J9hISEgnWFiX6CiYKCg4J7iXx5eoJ3en6GgoOFdH6FhoN9fIOHhYiH
gn5+fHZ8fnt9fIZ+fYh+foJ7dHt+kIN7foR2goJ8fn1+h3l3fISCeXV8hI14gn54fX19goSGi32MhIR8iIKEiod4hoODeHyGgoJ+h4J9goR7hHqDfn6DeH52goKFjYN8hX6Efnt2e3qDfHmKeoR+hYKHhox+ioKG
fIJ+hYN6fn6De3x8fHaGc4V8hX2ChIN5gnmHhIJ+h4KLiIKOioODhIKHhIR4hH2CgnOKhIJ5dXaHfnqFjIJ8enx7g36GhIN9gn6Ee4KDgn2EhX6JboR5bX56e3x+h4Z+fYZ9goJ4eHV6eoN+g318fnp8g4N8foeJ
fHl6gnV1jXuEi253hnuJenh8g3uDhIOKe3t8hIR8foaFg3x5hHd+iIJ+h4V7e3l3gnl8hn6Hh3p9e4+ChIJ7g36Ih4J9h3yDe4R9eIKCfn16fXl+hHl+eYJ9dWmRfYWHfX1whIN+g4V+h4KEeYaIanqLfoKCaImC
fX19hHyIiYeHhX2NeoeIhn2De4h9dHuCiYN5h4SCbHp7kH2FhH6KfIJ8hH5jhYqDfn2Mfn2EhnmEdn2Efn6Fe318ZoOIen1+fYSOfINweHyCeYOHg3eCg4R8fId4dX18fIKHfIR+iX6DfYWHd4p8e3h9e4R6h42D
e3mGfoN6i4iLfn6Ee4OChIKDh3x+fn19hIOCeoaCeYN9eXqEiomCdXuDhY6Dfnp6h3h8hIiFhn6ghISGe35+hYN7gn59gn2CfJF4hoaEgoV7fX6JhIOCgoJ9gnt9fod9foOCgph+goN9hnl+fHSEfoJ5hH59gn6F
eomEhIKFiH57hId9g3x9hX59fnyFeYKHfnuCfoV9foWGg4WFfYeCg4OCgn56hoiEeIOEfX6Dg4OEg4J9fXqGh4V+gnt6coWCfX14hIZ5fX52fYyDeH18enyCfX19hHt8fX56doWGh313fqCFd4aFgn6Kb4yKjIV9
fXiEeHh+goWKgn6Ffn6CfomEeoyFfIWHhIR6g4eHgoqGiHp4hYKHfX6Kinx+hIZ+gn19goKKeYJ9goJ9eYJ+iIZ8coWDgoV4foeHioV5foeEfIN5eX6Deop+hHl+e3qEiHCCenqMiHp8fX6Ch4Z9iIKJfHuCfYqC
fouCg4KCg4SPfH6Den2IeYd7d3eCe4yEhHF+eH6ChYR+hIKIfIWSjnqMfoh8hoKHd355hIR6g36DeoVyd4ONg3qHeYaHhX1+gol5fH6CfoN8in56fYKHfIiEfoOPeYJ8eYKHfnp+g4KFgoaHeoR9eYeLg3x+hYx1
iXqGkXt7gnuChYR9eIZ1fYKFfXyCg3iKgn6GgnyCh3t5fnl+koaCfIiChnx7foSCjIaCknmCfnyFgoh+foN6i4hzkX18fn6Eg358g5SDg4aHeXp8goKDg4KCeHmDfoR9hIZ9g3x+e32Ee32JfI97h35+eISDgoaG
gn58goKGeoSEgnd7hXx+fn16eXuHhn6RfHp+d3l3i4p4fnt7e359fYOCeYOGgoR9hHJ9gniOfoN5fn6ChIR+eoOFfXt+g4N9hoeCfoOFeHt8e4h6hYZ+h4V+hHhrg4SFhoKDfoKGfH58g3yCfop+gnl4hX6Eh4WC
fISFfXl5goKIhHl3hoJ2fn6Kh4d9cId8gn6Mg32Fe32Fg32Ien54iIKFiHN+fIOJg4KFgn6HcImKiHqDfImDeXZ0hIZ8goJ9an17e418g36DhX6Cg31wfGuFhn2CeYKFfIiCe3x7ioV+g3F4eoaFem2EfnWGg3p+
fYN+hoN+eoSDhYOFhnZ+e359gn6EfH5+gnt9c4N7g318foN4doJ8fYKDc3x8foh+hH2Cg359doaLfYOChIJ+goOCfIR9g4KEfIJ9g4J7dn1+gnt7i4uIhX6Ge36Fg4R+fHmEhoaKe36Eg3x7hoOGfYt6hH16eoWD
c4V9dHt6eX16gpOEg3x+goeFgoJ+j4SEhXt8goiCcoN9hnt+en2JhIeGgoODg3yDhH6Ke358en6DfnyDfXN6g4J9i3p+hoKChnx9hISCfIqHfXKCfX6Cg3t9fIOEhX6DhoN6hXuFfoODiX15g4J+hHl+fX13hYJ9
doN+jXx+fIV5hHt5hoV+hIN+hHR6fYJ4fH5+hHiFgn13fniGg4KGhXp6fXdzg32Cd36EhXuFhYR6eYKCen17fnuChIR9gop+enuDfXp7foZ9goSChYKChHiHdoaDhH5+fpV4iYJ5fHWJc4KEepN4g3eKfnyEfH2G
g3eCiXyDfoN6g4Z8foR8fn6KfHiDgnWDfYV4goKChHV+e4Z6fH5ngoiFgn55gn1jhH2Nin6Dfn2EfYN3hoaGd3t8eYJ8iIN3g4N+iXl+iIJbgoODfHp9hoN+goJ+e32ChXyMfXyGfX6GhX59h4Z8hH6JjIaUenx+
hX6EhY1+fXmDfX2DgoOFhYR9goOChH2Dg3yHgomFgoN+fXN5gn2FfoiCg4R9cniDfoRffYN6hISEhoSDeXx9fXxmfnp7hH2Kgn2KfoKGfX56iISCgoh8eneCbXyDjX51fomDe3mGfoOChox+fnuOfIN8fn58e4qC
fYuEjIOFeoV+fnR+g3aDfIaPhoeFhHp8hIODfIN7gnd9g31+jXt1e3h9fHZ+eIR7en11goWFfXN8fH6Cg4J8fYeChX17h4h+fXuLin18hHx+e4OCgnx5dIiFdHmJY4J9hIOFfYKEfXd+fHt7fH15fYWNfoR8fnyO
eH17fYh6goKDd3x+fXuCfoV7eH19go1+hoZ9en12gn59fXl8hXuFfYKEdlmGhH18gn6DhYWDg3p+fn6Dgn15eYOMeYN+gn6FgoJ+g4J4fIZ+gn1+hn19enp8eHKEhJF3doV+hJaMgnt6gpl9gnh+hIV8fX5+goKK
h3KEgnt7i4SCg4J6fHx6iYaGeYt9d4R4fYaCe4KEe5CGiHt+gnyDeX1+ent+eoOCe314g4Z8hoODg3yDfYR+fIJ+iYN7gnyCfYh6gn6EhXt8g359hYKEhYd7hnyEdnt7gn53e4N8gn18goR+goOChoJ8eY9+fnl+
hHWDgoODgoKCmoqCd5KCfn2Dg3p9hIWIhYh7mYaDdoR+g4d8gnyDfXpwhHt+hXZ+en58goN7hIJ+fHyCfo5+fnp+hHt3hnh0eIV8g4V3iHx7hoiEk3mEeIWCg4J8fIN9iIJ+goJ6eH59dn6Dfop9hYV+in55iIKF
fIV9eW+Fgn53eHqDfoiFgoKFjIKCiH6KfYeCeoSEhXZ6koaDd4R7g3uIfYWCe358joKCboaCgnyEdn2Cgn2Fgnt8eouNhIJ+fHSFcoSDg4aMgoyCfYKChn6TfIaCenqJg4KIhXWGeniFfYWCjnqDhn6VfoZ9fX2G
fHmEg4h8inp9eoJ8inx+goODfoR+g3eCi3KGfXd7g46CfH1+iYaCg4mChXiHfnt8goZ5dYd+gnh2goR+foSGfXt+dYSDfnyHhYmGhHV9hIN6fIV1fIOCfnqDgn6DfoV+gnt+fYJ+e32CfYJ+gnmIfoKFcH2KioSF
iXl+hIR+iXx8dox+gn6CfYN9foV1fYN+ioJ8eXqCgoh6goJ9goJ7h3yDeod+goyFfX56hId8hoOGhIZ9hYOEen6EhoJ7goKDg4V6fHqVfXaHkIOEeHp6goJ0loqChHx9d3t8h4h6hIN9d3mCgoJ9i4KDh4KDinx9
fYJ9g4KFfG94foODgn6FiIJ+dZOChoKPeoJ9fH6EeXh1goNzcIV5ioWDfop9e4SCfnx9hnqChomFhX57gn2LeH57gnd8hISDfXmHfYJ+g4N5coJ2j36DhH2Deop7eneCgoV5jId+inaKfHqEfXGDe357g4V9hHp8
e4WHgoJ6h36FeIeChHt9e4WFiJJ5h3yEiYaCl356eoKDh4qHfoSEg4OGfHx8e4SEe4KFh4OFfoWEaoN9iJV+fIeGg36De4OCfX17Z22DfoV9fn6Fe36Di4J+eX5+fn6EhnyGfnp+gn1yjHh5e4V5lYSCfH6ChpaL
i4J+hHp8fIV9fn59hYV6g4WIenyDhnx7e5CDfXl8gnqIin5+g4Z8hX2DfISDfn2CbYt8cnSDfnuJg4KHfIN3foV4fXyCg4mLfHt+fnuFgo2Ggn2EfX57fH6Cgnt9gn6CfXyIgoV7fYN2fHd7fnqHgoWDfoWFgoeT
fIt+fHuEgoJ5fIKCiYV9e4J0foV+hYyCcoR+foJ+g4KCg4l+eoR+hIZ9fXhyhH57d35+iH2Ee4N6goSGh4aDfX58gnuPgoSFfnmCeoOGfnx8end7fYmEfoJ+fYt7eYd8fH59hYZ7hoeEfIeIhHl8fod6eo99gn2E
fnuIgnl+foNygnx9hIOFdH2DfYODgoJ9e3yDe355en12hIKDhYx7fIKGg35+fYKCgoSHg359e35te3yDhYR+fXx+fIR5eoKKd4d1e4d7gn5+foN9hIN8fXuFdn6Igmx6fXt7enp+iHx6lYJ9fIOGfYiMiHx+eo59
gnyDem52fIaCfYaEg4R+ZXqHiISEin5+iYKCfXl7in6FfYJ+gn57g4SCh4Z+e36IeHyDh36Cc4KHg4V4foKCfX2Dh3mDfoKKhHyHgnp9foKHd4t9fn56hIN8g4KFg4V+iHuEhoSEfX5+hImJgoaCfXt9dXd9en58
eX6HhoKKhXaFfoWFfnuDg4KCe4V2fYh9c314iouFgoN9e4J9g4OGfIOGenp9d35+hIKCd359gn2Jg31+fIeChJaDhnuGeIKCfX50gn6GfYuFh3iFfoN5fYWCjIJ3fIV8dId5fYJzhoN+iIx8hIR7fYKCg457i4qD
hYiJfX6Ih316e3t7doV9fX6Dgoh+hIJ0hnuPl4J+g4mCg36IhJ+Cc4t7en2Gen2FfYOHhH57hHmDfISCe3t+foONen6Fe32Dfn16eIh+e4d9e3eDeYR4ent1g32DfIKDg4aChIJ8j4OEfoOIhIR7fnt7g4N6fIJ9
fXqDfIKGeXV8iIOYhYJ+gn1+eoKIgoN+hIOCfISDhHyCe3mLe36DhYR5fIZ8fYSFgot+g3yDg4N9fn6DfoKEd4KFfoh8iIKChHx+fIN9fpSFeX55goJ+hXuKfHd8hYZ1fo6Ec357h3V7goKCh36HhoKDh3uCfnp9
g32HgniCgn2Jeo+FhYSIgn5+g4OEiZGSfX2CfoKGhYeCg4N6goR+h3mDfXqCgoOHfHl+fn57eHp9e36IfIKOg4WChol0fYSCiHOEfn5+goSGfoOCfHuGhX5+eX56fYWFhHqCfX55iIl8h36De3x3g355hIR+eIOC
g3KCgoOKfHmCgoJ+fKCEgoJ+g3x7g4iEd4SDg3qCboWCc4SCfIR7hXqEg36CjYuChX53hoKGfnx+g4KFfIiDg4eLgn58hX6DgnZ3hIiCfoSCgoKFfHqDhHaFg4J0g4KEgnmCeoN6iH6Fh4aUfpF8eoiCfIKEeIWD
fox+fn57hIKCfIN7h3uEenF+dpeChoJ0hIN9fnyEfIOFfoqGfnp5joKLfIeCfn6CcYKFfoJvgoaChIJ7hIR+goKCgn5+eIuGgo+DhHV9g2+FeX6Cg4ODcoV+goSCfox8eYKFgoJ+e4KGfnmFg36CfX6CfI6Fg4d9
fX53hX5+h31+h3yDeIWDg4eDcYSCfH1+g3yEfIl5g3yFen6DfXiChYuJeHt9eod8g4OFg32Gg4t9hHqEfnx+iIx8doNsgn6CfH6Ggo2Dfn2EiYSEgnmCeH5+iIaEdoh8fYyHg4SFfIZ5fIR7eoOLd314foOEfXmG
go6DhoWLi31+i4uFh359hYJ9iG+DhX55inSNfnptfX5+gnyFg4R+h4KFgnuLfXuGfXyCeoV9j4uCfYOCgn5vg3t7hIJ6hIJ6h3eGk4OCe4N8foOTfXx7g4OGhIOHfYSJeoJ9fYZ8fXV4foODiHp+gnl9iYiEfop7
dnyDfoSCgoJ5hJBygoJ2fX5+fnp7hYRrfnyJhIuCgoKLfoV9en18hoh9goSEfHqChYR5gnuDeYeFgnyChIqffoKEdnqMfYyCinuCfH5+c35xhWGGjXp6fX6CgoN2gnt+d36Dint9e3p4goR2iYKEg3h+fn6FcXx8
i3x7fHl5gn6ChXt+g3mDhH16hYaDe4l+fIN9eHKCfX59e36Fhnl9fXeIiISCg32OfYJ6fI98hn6IhYiGg351g4WDfYN9gnqTdnqEfH6DeH17eoSEioODfYeCh36Dg3l+c3yEfYR6g3uKenV7k357gnp9iHl+goSC
hn6FhIiIg318e4WCfYd+goR5fnt+g3x8enyDgn19h36EdYJ+kIN7fX1+hoiLiIN8g4Z8eIN9fHuIhXp7fnmQfIV9fXyEiX56hoKCioN8fnp+fXt4goN+ZnyEgnqFhomCgn1+hoJ2h4SHhX6FfIh1foJ7eYOCeX2C
gnt9hoN8a4aChoJ+eXd9goSHfYN+fnyCgoiDgoKDg3p8iYiDeoJ9fnuDfoN+foOKfXx5h4uDhX6Tg4iEfX18e32CloSKgoWEgoR+jX1+hHx+jIJ7fIN8b318doR+fnOCeIOEfYV5h4N7i4+DfoKEbYJ6iIWFhYaC
hX17eHx+iYKCgoZ6hXuCfIN3g36Cfn6Cg3BmfHeCcIV4noV+hIKDeoKIg36WhZR4aXp7iX2Cdmp9goJ8fXp8h32Eg3iDgoKFhH6Egn2TfXt+g3qChH6CgoJ+gmyafoWChHyLfX2CfH6FhIJ9goODg3x4fX1+e3uD
hXqFkn2CfnqDhHyDiHuEioV4fIJ8goSDe3t7fX5+e4V7eouUfnyEhoWGhXJ9hYN7goV8goiKgoRzhH6Dg315i4eDe49+fX6Ed3yIe4KDgoN+hot+hHuDfXZ+g4h9foaLhIR9g3B7goV+g4J9eXx+fH19goV+fIOD
fYKCg4R8fXd9bYOCi4R+fYN6fYJ8goh8goODhHl8fIuEfH59fIKHgoJ7goJ+iniEfoR6iISDeIx9goN+cH13fnmCfXaDhIp4e4x6g4SCfYR3fn53gn2HeHJ9hH5+hH50g3d5inh+c4Z7goOSfn58hIOThYeDdoR7
e4mGcHqEi4x6g4SEgoV7foN6goWGgoaFfoh4fYJ+g36CgoV8gn1+hHaCgoOEh4h+goN7e4l9goOGgnx3g4t2foWHhH5+e4eCfn51hm+De2p4foSIg36Dg356hH5+eYmDgoSDiXx9iH2IfYOEgn2Cg2mChnqFh3l+
gnt7b355gn6GfoOHe4t+fYWEeIV9hYSTh4KEfHl8g4OCe4SEfYeIhn6Cgnl2fX2ChH2CfYKGfXuFdX6Efn57e4h8i3yDfIh4hnt8foN6gnyEgoKCfHp7gn6ChH57iYKChH6Cg41xhI2Cg3x3g3qDeXuFgoR+e359
g46HfYR0gnmCfn6Gfn6Fg3p0dXp4fHN6coqFb3h3goV7hHKGg36ChXt9foJ+eYdwk4KGgoKEiXx6jYeEg36FfHx9gneEfXpufYl7gnx+hYN+hIqFhYN6hYiCiYSRjX59hXyGfXuHfIV+fn14iYV+fHmOfHmHhYVw
g32MfodzhIJ+hH57gnpsfIN+hIOEfn59fo5+e4J+fXuCg4SIhX54iH2Dg4KDfoR6hXOGj3B8hH56fX2Fin57g4V8hYJ7fXuFe4WDfo18eYOFfYiIgnyDg4VxfId6fImEb4KHfYJ6fnyDen1+g35+h3J9eIKHhH19
fY97iHt+g4aOeIOFhoV7ioSEgn2EioV+fH12foaCiIJ9g36DhH6Ce4l+hnN8iYJ2eoKCgn57hX17foR8eYJyeXR1g4SHgn2KhoN+foJ5doOHgoV+goiKiYN7mIR+hn2Dg4KEfIKEfXt9hYR9foSFiH59hIqCfn2G
g3h9goSGjoOOgnx+hIZ6g499fn6ChIx9doJ8go6CfYWHfnh8hIpwhIqKc3t5e3V9dIR6gohveHt+d3p+fHyEhoJ+foKEl4SNfHB+fYJ+i3d+hH2Fe3yCfINpfXuEfn6CfYZ7goR7foN4goOCeYJ+iYJ+goZ9fIiI
foh+goKDiH2Dhn6CgnuGh354e4SEfn6EfImCfX18fH6Dg3t7iYWCfYOIe4SCg3SDdoSDhHp7g4ODhn5+hHZ9gnx+foOEgod2hIWCgnyCfoV5goZ9g4KHhH59h3x9e4N8j3yCfIJ7hoR+gnp8gnx2e4KHenx7gnl+
fneChIKCfoiDgnt6dIR+coJ9h4KCh36EhG+Egn6CfIWIgoeGeYN+gn6Ji32HeYWCgot+foV8foSChH2Ne4V4fnl5g3qignmEfoOCfn6Cgn2Kg4Z9h4N+g3x7iIV9g3eDhn1+fYSEfnyJiISEfomFfnqFfIaEg358
gneHfIWCfH57hYOQe32Dg319hYlzfnx8hH19d4t1hoSCgoKIg3yCg4N+fXyIin5ygn2EeoV3fH5+gn2Hfod9hX2TfH6Dh3Z9en6Cgn18eHqFd3Z8g3l+hISEgniCe3t+h4SCfYKGhYJ6fH54eYSFgnh+hIOHiH16
lH6CgoOOhoV+h32GgnmKfYKUfHmChX6GfoJ4fod9hH19goKLeYJ8g4N+fnp8hHl9fn17gnx+i3t7e4KChIaHgn2Ee319g257hXt7hIKEdIN8fYJ+goODg4KFg354fH58iHyCe3x+ioqCgod9eoJ0eX6Dg4N4foWC
fYSDgoSGeXV+gn1+hYaIfHx8d318eoN0fHiCg312hn2Fg4OEboSDfYSCkIN0fXx+iIN6goRvh32Fg35+iHyCe355h3h8h4J6fYR4hIOEeot9hHyHfYR7fnyChoODfod+YYOUfIN+hIJ7fHuHfn6DgniCgoR9gnSD
fIJ5hH2Dfnx6g4N+iImPfniJgnuGfIR+hn6DhoaEfIJ9dYN3dIKCg3tyhn6Dgnp6fH6Ce3qQioOMfYaFgoN9iX6Ci4SDhYKIiIWCe4WChHx8hIOEfIJ8hH5+goOCfHyEfYV8foR9go97fYOChH2IiYJ6g4mHh3p5
hHt8g3uHfoiFfoaEhHyHeoKMfHyEhoWCfHuFlIZ8god+hHh+hniEfn6CfI17iIN+gnt+iYKDfoWEhHqKdYSDhYd+fXthfnqCfneCfnd6g4J9hXt8hX2RfouCfH6Ignp8g4ODfX2Ng5B9hHF9foOCfIKDcIZ+l4J+
jnuKiX2EgoJ6iYKChIR8iIKEfX55foV1hYl1fnt9gnx8fHR4iId5i4KDfXiCfId3eIODhnuDfn5+fIeEfnx8iH2JhIV7fJh+eoN+b3qDd4J+eYV8goWJgn6CdoSPem2JkH1+goOEhIZ9eYd8fHt8dn2ChY+Hd3yM
h36CiYR9e3yChoRufoR9eoOCfoh4fX2DgoaDgo2Fhn59fISCb4KCgo2HdYJ3h4Z9hn2Hg4R+hIN+fX59hX57fIZ3hXyCg3iLe4x+goSFhG6EhH54fH6DkIR+e3mFh4aHfYWMeIh9e417hYN+fneCfIaEfnyGhYZ+
gnuCg4Z9g32DdX56hHx8fX6FhoKDe4x8foKYhX5+fHyEeY2Fh3hxjXyDgn5+g4KChX16e3mCfX6KhX59d4aEi4OCeouFfnyFg4SCe5d+goR+hIOFhXp3h4OCfoN8hH2Ge312fIJyhYaGgnl8gnx1gniCfnd6hH16
loOIdIJ+fYd1dnp7goh9fX5+hoaGh3p9gn59e4J9fniDd4OGeH6Ehn1+jYKCg4SDiIKKe4OChHuJeoSCfH6Ee4N+dX2Fgn17eXyCiH2Pg4iCh36Dhn6EfoV+fH1+fIR6eYN+fmmEeH6FgnyChIqHh36Gh36FhXyC
hXV6cISDfXJ8doV5fXx+dYd9jXp0g3x3g4R8gneEhHF2hn5+g4J5hn6EgoKCkHtxhXp7gnp4fn59fnyDfoSCiH1+h4J+fH1+fHeCdXuFgomDgnyFeIeFh4V9got6h4SIgoOHfoWGfZKEgnyCg4J+hn6Fe3mEeoN+
eoWGfnqCiHOJgn6Tfn2Eg4SEe4ODg3eJg317d31yeIWCfoV2fn6GfXN7g3yDhHuGen18hoR+fX19goKYe3x3gnJziXl+jIKFhXiCg4mCgnuDfoJ9hYaChYiDgomCfn2FgoV6fXuDdYZ9dYOEfoR+c4OGg318eoZ9
goSEfoOCgn15g4mEgpiMg313fXmFeYJ2fHuLg5KEfoaJfH58fn6EhXV+i36FfX2GfH19h3yChX6EjYV5goh6fnx+hIJ+hIh1fnSLkXuMd4R6fX6DhIKGg352gmaGfH1+goqEgnuLfI+EhIJ+e4x9fX2DeYiCgoV7
fYN3fXyEfoh9eoaEfoqChnt9fYR8eoJ7cYpufYiKhYd9hH6Qfn1+iWmDhH6FhHx9foN9h3t9fIR9gnuCg4SDhXt1fnqDfmuLh3l6foJ+hHuOfHx4fH57g4iGg32Fg4mCeYR6gnx8g4Rwfn59goR+eXqGeoJ6fGx9
hHmLfH6CjIN9hnyTd4ODh3t6goJ8goOCfH52fYOChXmCfoV4fH12ioN8hIJ9eYN1hoR7foaFh4R8e315eH6EfXx7fXiDdoJ+eYiEgnqCi3d6foJ7ioqDhIJ6hn58fISEfHx3i35+eXl9hX10jn55eoJ6gnt9g4OK
fol+e4p9g4d5eYOGiIJ+hYWDhHyEeH6CfoZ7fYZ9hYx9fnmFeoZ7goJ7fYOCfIZ8iH51ioJ8cod4foKFfHp9hIt5g4yFfn6Hfn2Dgn1+fod+fn5+g3x6hHmRgn58jn6DhX5+fYmJhX17dH1je49+inyCcYSEgnmI
h4R9gnqFfYR9e36Jin58iIh9g4d7fYSDiniCiH2JgoKGeH58d4yLfISDe4iGiW99fn6NgoR9h35zgn6Fe3p+fXp8fYWEfH18fn56fmx7go58c3l5joN8fYSIeIN9h3V6gn6FhYJ8foWEhIdyfYJ9fXuCh358eIKE
jX2FfXyCfHmLd4KEgo+Eg4SCfoV9hnp3koN4gn5zdoN7goV6fXiDfYKHdopue3l7h36FfHt8hHuFfoZ9hY2CfH5+b32CgoR+hIKCfn6SfYN+hXaFgn6EeYSOd3J+goJ9fXuEh3uDhHl3fo2CfHpzl3mHdn19hn6G
hYKEgn5+fYd5gnt+fYaDh4OCeoyDg36DbIV+hYODe4N+g356goWCfXyCfIaDhHWCeH15bYKFiX6Hd4d+iXl+h4eHhIKSgn2MfXp5foOEfIKDk4aCfoODcoOEiniLfH56fIR+hIeDhH53gn19fIWEg358hIOChHiG
hYaJg36Kg4N+hYR9eYJ+fnx3gnZ+iJ6DfY2QeIuIgn6Fc3eYgn2ChIN+hoZ9kHuIeoR+eXuHfYWEgnyEg3d8gnyCh4N8hYKHg4d6goR5foN+goWLfYOHgoKNgn19g4J7e36Fh3mGfHh6hX2Dd4N+in59g5KCgnyC
gneDiYKReoN1fXuIfnV8goN6g31+g4WGfIKCfXuDfn5+eX2KfnOFfYJ+foJ8h313foN8h3SHhnyCgop+enl+dHZ7fYR8kX15hHqCdop8gn55gn2Fh32IeX6EfHqGfn16gnh+foyCeYR+fX5zfYN+fHx3fYOGgnp6
goyCe3yEin58hIOMeYWCg4N7hIZ+fXyDeoJ+hn58gnx+en19hoeShYWCdYmFeIR8e4OFc4SNfH59fn6Egn6CfoR4hoN9h4R3fYOEg4qEl4eHhX5+e4l9loVwfneHdHmEeX16i4qFi4aFfnuEe35+d4R+gnuGjH1+
eXyHiIWDg36CfoJ0ioOGfoyCe3t8h4aIhoSEfIKCeHqDhYSDfZZ8d4OCe4J7foWFg3yIfIOIgoeHgn2Cg4x+fXd+hY5+iIN3g3d+aXmEg4mHg35+fX6GenuDhoR+foR3d317fYN+foSNinSCg4N7hIOHhHuJeX17
gn6DfH5+hHyCfXt8hId5fYODg4OCfYV6hHGCfo19j4SDfoV+fX2CfnmChXh+iHuGeXSCfYKMg4J5gn5thYZ9hoKChYKCeoeEc3x+kYV6fX6Ffn6KeY15fn19eYl8gomEgoiLe4h+gm1+hoJ9hoN8iIKHeoN8hXiE
hI16gnmCfoJ+got6goJ9hH1+gn5+i3l6fn6Dg4aLfXyCfIKCeo5+h4N9eWx8coV8fX16foJ+fn15fXx+e3t8fXmGg3t8eX5+fYKDgn12goOFfX2DfIOCfnZ7hoR5e4J8e4OCeIN9e3N5e4SCgn5+fX6DgoaCbn53
hX6NfIV+en2IfIJ+go6DeX19hHd9foyCe4J7iIJ+fIJ9h4ODe319g4Z+eoJ7fn57fXt3eX2JfH6DfY1+gnp+jIiRgnyGg4R7g4SDg3h9fYt6g36CeYaFgnx8domDeIKKd4yIhnuDgnp9g4iFhn17eX58foJ+goJ+
d4iDe4eHgot7dIaCgoeKfIKGhoKDg4aGfH6Dd3mCgnyDhoOEgoV5hnaIenx3h4OCg4J9hHp9gn18en6CfYaDh4KFfn58in6Ke3yGgoN+iH6Gfnd8fn56fn53h32ChHp8g4J+foqEfIqHhX1xhoR9e2qJgn2IfH56
gn6Ign19kIJ+fHuLh4iJg4OEgoV9g3t+eIOFjmuHfYKCfXp+goN8fHx9iXyJgoN9end6goSDi4ODfoKGhHqDgoR8fXaDhn10g352fIN+goZ9foh6g4Z9iXt8e35+h4SDgoWEeXqEeneHgoaFhoSHgn6GfX2Efnt9
e3CMjI5+fXmGfHJ2hX6Chn5lfoR8h4J+gn58g3t+hWaLgoh+g353dntxhIh+fneFeYmRe4N9g3yCiYJ9gn6Jgo5+g4h+fYRzfnJ5gnp6g4mGhX19jIl8goJ8iIeCjX2Hgn6Eh36Eg4ODfXuKg354fIuDfod9fYN8
hXqEhYKEgoKGe3yGgoSLjn2Cg4N9foN+fo+HeH57gnyKfXZ+h4R7hXuFjoN+fYV+eoyDe4V7fXp0iI13hoWEd4ptgoiFg36IgnyGg5ODg4J8g5R4foaGfX19fnx+doZ9e497fn2Ifn2GhoJ+dImDfYJ+fnyEfn6C
jIiCfnuDhHp2hIR9e4iRfH51hIOCiYJ9goWEh4KDfop+eXd9fXl+lYd+d4l+iXd3hX6GiHiChXmFfnqCe35wdX18fIKIhISDgn57iIJ+fXiDen2EbX1ph4N8foKDgnmDhn57hYR5g4J4fIh+hX6DgnuCkIuChX6G
enh8gn2KfYN9h4N9g4J9foKCfoeEg4WDfn6DfH6CeXaCdoKHfn59fnt5fYdzfYKMiHyEg4V+b415dX2Ig356g4J8h4KKjIN8iISEgnaGfIZ5fYJ4hGx9gn6DgnuCfHeHgniGfH2EfHp7hYKFfXqDgoJ8hn5+foKI
goN+goN+g4SIen6EfH17goZ3i36EhISPhIeCfoeGg3h7kpGDcIJ8hHt5g3p7fIN9fnuDfn17g3F+fISCdn16fn6ChoR+gn56eYJ9hHR7e4WCfoWSg3h+e4WFen59hoJ8goJ0g3x7hpt9foOFg4J3goSFhIuEfIeF
jnh5e3l+h319fYOFfn2Ign6Cen10gnyGfXh8fYN5foSCfH1+doKJhHyKh317fXyCdIJ+eoOTh4V8hHt9h4OEgn6EhYR4hIODg32ChXyGfIKHiIaEiHqDiX1+gneIlYKChYSGfpCDeoV+enKRhHuDh4OCe3yEiIR9
g3t9eHt+g4KDhYSDfnt8gnp8hnl8hHt9g4iGhYKKdnN9fYZ9dnuDe3J8hI93g3mNgoJ9bod8fXuDe36DfYaFfIWCg4l+g3ePhG+Dh4N8g3d7goaDg4KJhH5+k32Ce4R+hoOFiolngnh9hYN8h4KCiH51gnyDfn18
foSChoOMhXx+e4aEdYN9fn2ChHyCg4SCh32GhHyEfol+hH6Egox0eHyCeoZ+fH5+hoh8foODjHqFfXxye3qDgm59g4mCfoR+goR+hIV9fISDg4R8fnSCfnuCiH2FeoSFc3yCgneGfH2CjH6CeoKJgod9g36CfHx8
e4KEhXx4eniCfnl7fIV3iHmDhnqFfHNzent4goN9iIeEfn1+g4V6hH11fnaEhYR0ioiIfIR5foOIiIJ+jIJ+g4d9e4V6mYR8fY92fXp+hX56jZd6imqDaXiWfIJ6en18hISCfYKCh3WEfoaDgnmEeX2CfXiCiHmD
god+iHyCfXmCkn6CgoKCfH56fnuCi3l2gnx6fpKEg4KCfH59gnd9g4N9gn2CmW96g351doKCfXd+foJ+fYV8eIJ9fXd+bYV4goV+hn2Cd3p5g4d6eIN+e3mNhH17e4R8hIJ+iIV7hIiPeYZ9g356foKCgnp9gomM
g36FfXyEiIR6g4N+god+gnqEhH2Cg36Kg3yGeox7hISQfnN6goKCgod0fYKGg4V7foaDhYOFenuDdoOCfX53fX19goeDiHyCgoJ7goSCgoSGfnaChH1+h2CIe32DfXyDfoKCe4SLkYSHfYODhH6HhIKDfYeCfH5+
fnmHe351iISOfoJ9d4J+hZB6e4N9oIN6goKHh351goV9gn19foODhn1+fIJ9hXiDaX6ChX2EfH6JdX6CfYR+g3uEioqegnuCgnyChHd6eYJsfXmHfIR6hH6HgoKCg4V6hYKFfIKChIOHin58Y4SafXuEhHyFe4SL
foJ2foJ+gn6HfIiCgnqDhYOGgoV8foKKeXlxgnyWeImCfYKChXl8hn1weH5+iIOEeoJ9eoN+gn52fn2EfHyCenl+hHqEfXt3hYKFfX16foaHg36HgoKCg4J9g4N+fHp1hnt9eYN5gn18e4Z9e4R3hoR9g3F5fYOF
fISChX19hX19eYZ7gomEfYaCfIODeIeHhHyEhX59dX2Ce36CfoN+fYOEfYR7hoN5hYl6gn5+gnt6k4R9eX6CfoJ9h3OHhH6Dg4N6hWeCenqSfoiDhoSEgn6DhIN5hY2JiHt+e36Keox9foKEfn59fYKEfoKIgnt2
fIKDfYODgn2JfXt+hHp+foKFd4WDfXx6g4h7eIWHdXR3gop9g36DhIN+fox8hneFfIiDfYNtfn1+eHuCgnt8goJ8gn6FgouFeXl8i4KIjYV7gnd9fXqCg4eDiHmCgomEfoSEi3x+jH2GgoOIhnt0g350e4V1hIuC
fYOCin6Id2d+e3qMhoR9hYSMfXt5g4OFgoOFfYZ4fYeEeX6DhX2CfoOCiX6Egn16fYp9fXeJhXp8fYVzhXhye4N4g4iChn2DhYaFhX58fHd4hJV0hYNyiH18hoJ4g4aFhIeChYSGfn2DfoeJdnx3hIKCe4Z+gn17
e4l4hH6neYJneH58goOHg3uFg4J9goh7d3h+fHyHgoJ9hIN8gnp5fnt+eYR7gnx8fIN+g4ODg4x+eYN+fYp8gpCGfYd+g3x9eYZ9fX6CiHd7got+fX2Hgnd+g4WDhIKEfYOCg4N0jX2JgoKEdYOHhIWOh318i4KI
hIyIhHt+fomEfnp+j3h3hYOEeISJd4N8foWDeXNteoR3fX6DdISEgn56fIJ+g36Ce4R8eIOFfnuClnh+eX6GgnaJfXuCfX6ChoV9hYN+g352i4V+h3uDhH5+h4yHfX6GiX2FhYR4hZCChH6DeYWFg32DiXyEhYJ7
iIN6jISDhYJ6jId5d4aCeYd4hnuCfXt+fYJ+hIWQgoKLg4N8e3yCg4J1iG+DfXqDhIN9fYWEcn6Mg3mLfIOPhXyFh3p9fIN+g3x9fnt2fnh5foJ4d3t+j4N7gnqCfYKDfINzg4d9eX17hIJ+goOJfXaEhIWGg4Z7
e4uGfnx9hISCjHyHhH58goJ9e4SEh4SEfIuDhnx+fXh9fImEgoR9doJ9goiCfYSDeH6ClYJ8dn6Egn1+doOIfX58hIR7fIOEe36KeoKDfY2DcIKCeYV5eoV+g4KNdId+fIWFh35+enqEfoODi4KJhXx6dXyEfXuE
h31+g4J9g4V6fYODdn6DhIN+g4R7gpl+fIN9hIKDenqCfoN3eXuHhHuFi4J7g357hIKDgoZ6eYKDiIN8fnZ4hnyFeoWFhYJ7g31+gnxwkoV+hX5+hoR4eIaLfH59hYiEgn6Gfn2Dg4J+foOEfId9e32ChHuEdH57
fHp8gn1+fn2Denh9hIR8fn1+g4J7hYSCgnuCe4N7g4KDgoR7goN9g4J4e4R3fYp2goN9e32QhHuCe3yDfXGEhXyDgnx7goJ7foJ6jYiEhn5qin2CfnV9hYKJh3uGhH52fX6GeIN8fX19j4R6hX57fYJ9h4mCfHyG
hIOCgnt6fnl6fX58fHd8g32CiYN9jX2ChX5+hoZ9hX1+h3uCe4l6fXh8iIJ8fYqCfYZ8iIKFh357fX6DhouCe4SJdpN+got4gnyFe4J7iXx9eoJ+h4KDgn6Dgn6CiXyCfnV9g4J+fH6Gg31+fXaMhYOJg4J7enV+
iIJ9g214hYSCfYSChIR5fYeCfXuHfn6Gfnp6fHuFfIOMh4R+hIiGgod9goR6iH6Ehnx2en5+e4aCe357goR9e3x7g4eQg4J+fHx+d4N5fIOEfIWEhYR9dpR+eoV8hHx2eId9hH6PiYR+goiQhIqDgnl8hYV8fox8
hH2Hfn18eW98e4KCkoSDjXp8in2CfoKCiH2Eg3x5foKHg3mEkoV5fYJ5epuHfIqMgoaFg4R2hXqEhYSHhIKDe4WJgomDhYKHiI18hH6Ifn1sgoR9hI2CfoR1doSEg4Z6fIR+hXt+fX6DfHiCin6Ggol+hHmDhHp8
hYSDeYV9fn6CiX5ze4Z6dIKOfYp+g3qGgnyEiYV3hYyGjXuFe4Z6g3qCgoN7hX5+hX57goOQin1+fnh8hop4jIh9gnuFfomCgnuDg3yFfoKEj4N8e3iCfHmDfoh9fIOGfod7e3x8g4OFgoSNfX2Ce3CGgnuJg4OD
iYJ6gnd7fneCgn2FgoOGfHeEioR9lH6Dg4WFfH53d4aIi36Cg32Jg4N+hYt+hYJ9e31+fXuNg4KDh4KCg3t9g3qChIR5e4iCfnqGioJ9hn1+fX6FiIl5hISFfoN+gniDe4OEg356e32Fenx9bId+g317dH2DhYN+
hoKCgo16fIOChYOFfX58iIWJgod9eYSCe4R9fYZ8fH56hH13e36OfYR9koSChX2DhYSDg3iDhH59foh+gn5+e4h6fYOFfoOEiIeCjYmDg4R1gn6Eg3yIfYWDhYWCfoJ5h4Jzg3qDfHx+goNxfnl1g3x6goV8eH5+
eoV5g4KKg3l8iH2WhoWFfnt9dIR+foOHfXmMe36QjX6DhZh4fYmCfoJ+fXmCe4h6hIKEfoWCg3V3e4Z9fHiCg3eDgnyIfpyGgpCDhHmGfn19g319iH2Fh4J+gol8hId+foR5dX6GeYSFgoKHfYJ5fn18fnp5eo2D
h36DfYqFgnmEfX6CfnuDfnuGfnN4foN8go19fXiEhIKDfnKDiYR+g4N6g4KDfI+MhYKCfH57d4OClXl5e4eEfXt7goJ3fnqIfIaCfIN8dXyLgnx9fYODhIJ9e4KHg358hIWHfX5zh4SEgoOChH59fnt9eYSDh3yE
d36DfoODmYSEfneChZF9hZCCh36Dg32FhYeGg3d2g4h6h4J7gn2HfoKDhYZzfoOGeYKCgoKCfYKDhH58goJ+fYV9fn6ChId9fnR8doV+fXqEhYqEeYSDg4h6hoJ5hH5+e4N7eH5+iIaFfYWFgnaEfY2KipB9goqH
goJygn5+fnJ+fo13fYeCgoWGin56foKCfoN7hY2Den2Cgn6CaX2EeoZ+i4V8fXuDg3SJfHt7d4SJhXx9gnt7h36EhIN5foZ1enuGfZOIfoZ4iYSDhYJ9goJ8gnx7fnmEhoeCfnx7eIRweoKRiYKDhYJtl3R8g3yC
hoV8g3Z+g4x+g36Sgnx6jIR0eod3g357goOGeIJ8eomEioN+fX6FhoONgnl+gm2De4N8hYZ+got9fn2Dg4SMfX55hIN8fXl9d317goJ+e4mFg4aCfGd9eYt6hn59kIV9fXyChoOGfnp6hoJxg4mCgoJ9g4KDho+C
fX2GjYJ+en2Ch4WEeJOCgoOFfoN+g359fH6Fe4d8hH6ChYOIfHuHhYJ+hH18fHx+g36Ch319fISFfIKFfnx+fnt+g32Eg4OCgoJ1goKEhISDg4qDfXqMhIOCfIJ7gn5ohHuEg318jIR5d4Z+g4KCfnp4fI2EeYaF
g4KHg4KCe3p+goOHfHx6coV+hIJ+fZp9fnh7dYN9hIuFfoV5gn2ChHyEhYaGiIV+g4V8e3x8jn17dHVwfH19gnyFcIKEfIR5fIZ9hYODeX2CfnySfXyCiXqGeYJ4g4t7g4l5g4KCfYeFfH6QhoV7g4OJcXh9dHVy
fYuCfn59cn5+fol5fn2NeXaCioKEfYWGfIKEeIKDh4d2fIJ+hn6Nen6JiH6JhIOQg35+gn6DhoOEgn2HhH5+hHB7coZ9fXuDfoaDfXqEfHp8foJ+g3qFfXV8iIOCiISFjYN9fYN8fot7iYhpgomFeH6JfIqFfX6D
hYl9fIh9g416hIJyg3t7fnx+hpN+kn6Me3eDgn2ChId5fXmFg6B8g3p7e32Cg4aHfoN+eX59e4p+iX2EfoSQg3Z5eX2DgnyFeIaChXqCeXd9gn2Hh3V3eoJ1hnmJfnx9hXt+goiGiHt+doiKgoaCfIh9hIZ+d4h5
hIWEfHd8hIJ+fHl8e32DhX6CfIWCg318dHiEg3yHeHl7goKRfXuHhIKDfXyEfIKGfnN9gniDg4KEhoaEfoaGhoN+e32FfXmFhIKCiHuEeYKCg4OHgn6FfI57e4l3g3p4eHqDfIKChYZ9gnqDe3R5hHh9fn6SiH58
foJ+gn6Ngnl9gnt+fYWDfn5+doeFk4N+fHmEgoKCiIJ+fX17g4SCioWCd35+g4J5fYWGfYZ7eHt2g4KGh36DfH19foOIhHuFg4OEgoZ2fYWGen6Efnt7foJ9mH6CfHmJioWCg353g4ORh3xtfn5zfXl9fZSDhX58
fXp9hnmEeot8hIJ5iXt9g4V0fn56knWCfXx8hYJ6foKFiIJuhIKIe4SCfIR3fIKLfIN8fXx6fXt6iH56d4R3e3t9goKChn59ioV9c4KChoV+fnl8fX6HhHh9goKIgn5xdn5xeX17eX6ChYR+fXyCfYWEgoR6eoSD
fIJ+gn6GeH6EiIJ8foJ4gn6Pe3x7hIJ8eIN+hXh2eXp9i4Roen14eoN+boJ9goaDfod9g4J8fHmDg4Z+koJ7fZCFhYKCh4V4ioiRfYWDhHyDeoKHgn6FgnyJeYiDgn6ChXdzg4N+fYKFeHt8fIKDfXmJhnR6iYV+
gnt9fXqFgoSChXuCfoR9goKDhH6Fe4Z+goKKgnqChYeHj4J7dX58fXp9g4Z+hIJ8gn6HdneHfX2ChYZ+hX6DfH6Cgnx+eX19e4V2g4KFgoZ+io2CfYKCcXqHgnuCfIZXhHODonqChIWJjYaGdXuDfIiEgomDd4Ny
goR5hHp3foR9hoV9iHZ+aoKDkXZ9g4KDfH59iH6ChHt8fYKJfoKEeYOEe4iDfYqFgniChoSChIJ9hYd6h4J8eoaDhXx6eImHhX59Y4SCfnp9hYV7c3l+h319goSEe4N9eIiChIN+enuIe4WEgnd5goaCfoJ9goOC
e42GhH6CfId8gpF9fYKFfoR7fISHh3V6fX2Dg4OEe319fZGChYOKeYRyjX6Dg4d5eYOGiIV4iIODfnuGhXyGfI6DgoeEeXd9fIKFfYJ8eHCIe32Efn59fnt0gomZgnqDj3x+eoWFhHx2gnx+fnx+goaDg4J9fH1+
fYVyfHyCfYmDg4OIfHd+fIeChYJ+foWKg3qFcYSHeHyIhIJ8hXt9fIODe4yCgo6EhIOFfIWFfn2Oe36He4J9h5d4fn19e4ODeX57iIR6gnt+cXuCgoR4foOJjX5+dZF9foOGdn56fH6ChXF+hH2Cen17iIN4iH6G
fH6GfJiCe3yChX6ChYSCdoeEfISCe4V9g4N9eoSDfoV9fniIfn5+eoJ5gnyEhn6Dgn54jX56g314goR+hXmKeYOFeX2IhYWEeIh7e36ChYKKfoN8hHmEfn59fIJ7goKRjXt+fYJ3g318fX6CfYOEfXh9fYKrfoiF
fIZ4gn6EdIKCfn18hIKRdYKIhHd9d412eX6CgoJ8hoJ+hIN7fHh1eoOIeX6EhYx9fIWGfXZ6fnuCdYKCfn12g4OLfoKFg4SDe3J7kn6Ie4KFfoR+eYKKfYKSg4V3fn2Eg3yDg4iJiX1+hIOIfXp7fIWCe4d+fH2L
iXZ9g4KCi4KCgnmZg4N1foOGfpZ3gn5+fX18iHqIiYZ7ent7hYN+g4J6g4iDkn6ChXd+foOGhIOKhoJ9foV+joV9d4aKhYN6foWChn58hImJfX6Ce4J9g4OIfXuKh3p3g3p9fHaEgn6Ke4aGfYR+hoZ9hIZ9hHyL
goOCe4OJg36Cg4eJfoeGfomCh4Z6fYl4fn58gn16fIeCgnqEeYaChIODhoWDgoKDdXqCfX17dX1+g4eNdn18g3ODh3yMfneChnp7jnyKdnZ+fop9gnx+e4OFhIWCdoOCgot+g36Idn50d3yKg4N+hXx+hn5+eIN5
eoJ1goZ7dXZ7e4Z9goJ9hH2Dfol7gnqChH17goJ7fXl6e4V9eH2Dfn2DfISDfXuCfoKDfn2Idn13hYp6g359goSKg32Gkn12fYJ5hHeEhYWDfY6Je3l2eX2Hg35+ioOFh4KJgo96fnuCfoOCgnl0fIJ+eX5+fH6H
fHiJg32Egn19fX1+dIN8fn5+eomDfId9joJ8fYKEg4OGfn6Cen59fH6CfnmChYSCfIWKfYt6g4eCm4OGhoV7g3qGgoKChIeEh3p2goJ+gn2Gin1+iYJ+g36KhXt8hIl+g32Ch32CgoOEeoWJiHl6fH19h3p6go98
hHmFg359hX2FfoiCfYOJfYJ9iIJ+d3iCfYJ+g4V+fn5+g46DiH2Cc4V+iIx8hIh9goKJfH6HiIJ9goV7iHGEhIR6goSDfa57eX5+hn2EhYKCfn59hYJ+fol9goSCeoR+g4ODhHd+foWGhn2EeXuCj3t+gnSCgnqD
hXSFe4d9i357fXF9fYN8gn2CcY1+goJ+h3iHgnx9h4Z+eIKCeX2Kh3t9e4+Dgn6Ce4KCfoN9g359epl+gnp3fIN6hoN9hnp+goWHhYV9fnt8eH2GfISCg4NwfYKDfHt9hIODeIJ+fn56fH5+eXl6eH2CfnKCgoWE
fIh7fYJ7hoKGgoeIfHyCfXuEeYeLi318eoOFfXmEen2CaHB5hHaCg4SCgoN9eX2He4eDg4eGg3yJfX2Jdn6JfHh8eHmEhIx+hYKLeoV8foiCfIKIhH59doKChHp9g3h3j4J9fXV+fZx8dIKIfnyGh3yChoV6g4OQ
hn2DgnV3gnaDjn1+foSIdH2Gh2+Ee4KIfXx7hIR+jYaDen58gnh+g4WDiXaGeoSFd31vgnx4hH6Qg3x9fIWHhIZ9eHqFhISFfnt8e4KIenyCeX1+iYSCg4OCg359g36JhYODfXyNhoKEg4N4goKHfH5+fnp+e3iH
g4V9goN+gn6CeoKCfHl1fId8inyMfY1+goOFi4d8e4OEgoJ8h4R1gn6ChIONfIh3e4KDhIWCfYx7goWFgoJ7ioSHio59eouFjX2Jg4N8jId+fIaDenl9i350g3mCh3x+iISEhIR6fXl8hH19eXx9hH2Mgn6EfYOI
hHWOgn17in2Ffn6Hd4V8e4KHfnuKeYaIg4N4hHyHeYaEhYOCe4J8goOFh3x3fXqCd3t6fX2Ffn16g4eGe36DiXZ+foWEeol+c31+god6g4RwfXd8eoKDgoN8hnt+e4WCfXqLfoN3foKDhIODgnx+goh+fot+eYWC
hISCgoKPhoWDhXyDgoKFiYOIfnl7g35+fnqCjoN7inuHgn13foN+gn55fnqCgntqhYKQfIJ7fISGe3qFfoN0hHmFjXyIe3t+foKCh3mGjIeFfXuLd4eGgn19hoR5h4J6i4OJeYN9hoR9iXiGfISGeIJ+h31+g3x8
hYRxfH18fol5i3yUeX6Kgn6Cfnd7enmCiIOOh32LgoV+hXx+e36DjIV6hXx8gnqLfH6Dg4N+d36Qgn2Cgn6IhYKIeHV6g4uDbnWDiX2DfYR7hHeEiX6Cfod+cZV+fYOCcH6HfoeDfnuDgnyIhIJ9g3qEhnuHeoN+
eX57e4R+hX15hG14eX2CgoKChn6ChHx+hX6Dfn6DhoSEh32Eg3l+fYKCeoaIfol+fpCHboOLfYSGd319hXx+b4KGeXiCgoqFfXyIfXt+foJ5jXuHi4eGgnuFfIOGhXmDgoJ+gn55en57dp1+fIN9g3l8d4J8iX2D
b3yPfH18g3x8g32DfoOEhHuJgoeFgoaEfYJ8hnmChIOIfYZ8fXmEgnyCfnt9eYaCcmyCfn6ChoOEg4tyeoOCfX6Qe3d+g415foN3goyDgn2Cg3t+hH6FiIN+e4V5fH1+iXh9fXuMfHl7fXp9fn2Ee3iDfoqJh3iF
doWCg36CiX1+fnl+eISEhXh8gn6XhYKFioKIfHt+eoh7fnODi3uDhYyJen5+foZ8fnuIeH6GfYiDgnyCdX6EfoKCfX2Egmh9fXmGfol7goKEe4R9hnyCfYN+hYKDhoeFgoqDen6IiIeFfm+Hg4SDeoaChodzfIeQ
doJ7jX2Dh4qEhIJ7foODfn6FeYKCbYN+goSJe4V2iIV9foOEeH5+g4SEgn2DhYJ+gomEg32Dgn6DfHCEe4KEinuFd4aIe3l8g4WCiIR7fnx8g4WOhIqGhoWCgoh+eomDg4x9g3yDfn2CioODdIN8enx8e4OGgot7
foKEgnt+loqChYV7hXt4fYKCfYJ5fYWLhYJ+eoZ2jXJ8foSDfnt+fnuEhoJ+g3yHhYZ1hH15eYKCg3Z7d4eDfnyDd36Hin12g4l7g4d+hIKJfXyDhIJ9h4d7eXt5gnx+hH1+fH6DfoJ8hH57hYR+enqCfH56fn1+
fIKFhZGDiXx9g3d9hoN2e4OEfnZ9hX2Dhn2CfYJ+dX6CfoN8g3d8fnB7e4WChoODfYaJbX18goKChHuGhn2ChHh+e35+goeDg4t8hYaMcYN8dYmEiISDfYKCfYSDhHx+hH2Ign58gn6Fenp8fXuCfYSFhIuEfIJ6
hoOCfn2DjIl6dn2PfImDfIiCfoSJeIKGgoJ+hYOCd4iChIJ+g3l+cXyCg4J7jG+EfI19hYaChnp6hn5+cn2Cgn53goWChIN+fn6CfH6FhIl7fnx9gm2HfIN+eHyCi4SDi3mCeIODfXmEfIK1fHd9jIx8g3uFhX2D
cnt8hIKDhoOEiH59fHx+fIOHg3Z+goKFenyCfIV8g4ODfIR9h46CeYh8goJ1g35+h4N+hIOHfYODfHh+jXyCkoR8g319fn55hH6Cg3uFhH56fXp+gneCe3iCgpGEen6Ng29+bYaEdXiEe352g4KMgnt8iIR7d4OF
fn6DhHt+fn2Cent9goZ9goaGgn5+enp+gn2HeoR+h4J+e4aYgoKEg4uEiIN9fX19hH1+e4N+hHx5g3yHg4WEenuCh3h+goJ8hYV9foSDe4N3eYt7fn59fYOGgnyFfoJ9fneDfoh9e4WVhXt+g4V+fYKShXx+eIOC
en6CjH6EioJ+g3x9en18dISNhH2CfIKDhIKEfoiCfn6Ch4N+fId+iY1+fHt8iIJ5g3eKgoSPfod9fo2Lgnx4en6EgoJ5fn51hpOCeYR+foN+iHR6fH5+en5+gn2OfoOPeneCfYl8foRygoR9hYKJeXmWgn15goWF
fX6CgnyCfoJ8j358fHx+e3x+fYqCfIKDhHyDeYiNeG2Chn6CiHeDeIWDhoWCg4qDhH59fnV+g4J+eYN9joKDe4WFeYN7fn2HhIV8g35+fn6Gi4KCe4d4eoR6eXyEfoKJfox4h4J+fH51fI2CeoN8fIOHfoZ+g36E
hHd+gneGeoOCgoJ+iH5+fn6CfoN+foOClIV8hXh6foKHeH6EhoOMfoV6fYJ6foKGfYWFeYRtiXyEfn6DfX5+kXlyeHl9hHJ8gn5+iX19fXmDg3p3fIV9en15enuCe3h8hXiLhHaCfX17hoV+fXuEi4KCeoKDfn2C
e36HfH2FfoSHe4Z9fIWDhXuIgn2DfXx9fnV9hH6Fdo2Ci3qFfHiOeIp8e4t+gn56fn59kHt6foyNe36FhHuIfo6Eg32NfYKChIJ7fn6De32Ce356hYSDe36EgoZ8ent6eol+d4aDg4R2fHuEhIWCg3x+hH1+g3qD
hHOIhIWQfn2Fg4V9gn59fXmFg3qMhIiHhX6Fg3x9hH19eX2Dj4KCfn2Hfn6DeIWCeHN5fH56hHx2foaCg3t7h4J9gn2Fg359hYJ8foKDkYKKg31+hGqDhpluiX55fYh5gn5+hHuCg4ODhIqDjH10ln14fnx9god9
c3uFfISCfn18bn2DfoKFeYJ+hH15fH6ChYR+goJ0hYN+h317hIN9h318eoaFhYV6fop8g4KDiIKCg4J9fX2DfoKHg3J3g3uDeXl4ioJ+hXyFhoWIfYeCjYN4fY6Cg36ChJuCfIR8eYJ8fomFeYN8gnx+gnmDfn6M
gpWIenKFg36Dg3uad3mMi3p6fX2Eg4SCfYiEgoqFenx8hHt9eHuFe3iEg3eCgoSChYKEh317eXyDk3mCfn53fYJ6iIp3fnp+fnt7i4iIg32FiXyJfYZ+goSEiX2FfoJ8iH2Ee35+g36FfnB9fIt+dod3ZoyFfIKK
oH59goN+foSMfIKIhIJ7lHeFhYp3fYR8fYd9hnuDfoSCe4N9goOKh316fIKDfX54e3uDfYOGfoKCfoR9dYSGe4iIm4J+gnN+fH2LfpJ+iH2DeX2Efm19an17e32Cg4mDfop9hIR8l4J+fXaRhn2HfYJ9e317dX19
hXyEfXt+en16fH2DfW+CgnyCfIN7foaEg4N3fIN+gn55e314fH6He315hIKEgneEgoN9fX18dX2Dg4iNiHeEhHmGgoN+fn5+hISJjoN9fol+fYNzgoN0iIR8fXyHhIKDg4J9g35+fIOPfXyEhHqDeH6Gh3yCeoKD
eoKChYJ8hYOChYR7fIaDhIWCgoKDhoqGfn6Kg4KGhImEfH2Cg36Fg353hYeDgoV9hYOSfoJ8hXx6fXx9fHOOfoKFfoN9goR2gnt8fnF7iYV+doJ7g32TfniDhH6Cgn59goR+h31+coiDfoN5gnx+iXuGc4SCfoKD
fJGCfX2PdoOCg36Chnx8gneCen6Cd3R8foN8hIV6g3x4goJ+iYJwhH6Cfn14hYN9goWEgnSNh4OSfoKCfX6Ch358hXyEfn6Ken17hIR6i3uRen6FfYKEfX54enx9eIWEg4SJfX58eoN9hIOQfoKEg4d8gn18eX2D
goR6fHt8fYV9g4iJfXuGgniFdoKDfXxzgn6GfHl7gnqEhIKDgn1+fYl9e4aGgn6EgmV5fX6Ggod4ho5+fnx+fIR8foOGgnGDg4WMhX2CfoJ9dYeCgn55e4KEdnV8fYKCe353fn1+e35+goN8e4h7hIaHg3qGfX18
i4t9fH59fYOEjKODjYOCg4yHen18d3x7g3qTe5mCfIKEgnx+h4SEgo9+g4OLfI1+hH1+hXiDfoV7emWCi35+cY+FiIuMgoKCe4SEhH5+fZR+gnx6fHV6hIJ9e4iHg4WChId+hIKGkH6EfYN2iX6FhX2EhHx7hHl8
g4J9fYOChYV+g3t4enx9g3x9foWDh4eIfoKCfH56g4J4fnt5goOXfIWDe4N9hn17goWEinx7iH59g4KChXeHg4SCiX59eYJ9dnqDeomUfYWKhYd8gn5+eIV1jniFd3mDeXl4jH10goJ8fYmKg3yCgmp+goN9gnt9
foOHfHx9iIJ5fnx8g32CjYiDeHmEgoKHfI+Cg4R6goN+fYJ7fn59fIeFfX57goR8hX58h4iCgoKChIKFg4V8gnaNg3yCin2DfYZ7gnqCgn1+hJN+iH6KhISEfYN+fYV+gnl7e32HfHJ+g4V+foOEgn6Gfn59fX59
hYl1gn1+fmh9kIN+hXmDfoeCfnNzg4Z+gnd9boOHfn2Cdn17iHaCiYiGeYZ5gnyCd3R9gnqJgn6DhneEgo1+hHqEfp19fn2Dg3iEjnp9gnx+fn59e5R9fYV7eoSCh3x8jYN9gn6DfoKDfnx6hHx8hn2Cg4mCfXmD
g4SFeYOPfH6JfnyCfYZ+iH2Ne4WCgnp7hIiKeYOEg3yLi4R9g4R+g3t+hoODfoN5g3t+foSGg354hG5+fJOHhX2Ce3x9fnyGg32EfX2DboKDhX6Ch4WEg3x8hYOJg4J9eH15foOEeYJtg4V4hn6DeIWEhX5+eIZ3
g3aEg4ODhXaIgoN3in2HhnyGgoSCgn59fHWDint9g3yDgoaHeoKGg4Z8hoV+eI2IfHt4hX6EfXt+hH6afHxvfHyMg4R9fXqGhn57fHp0fH53foeGjYN8hYOHlHqCl36FfH1+gnyFfoZ9en1+fo2Ye4KCh4R9g6CE
e3yDh35+eoiNg3uFfn2Dfn2Cg4N5hIN+goN+hH57foOFfpR7eXt0fYSDhnuCgnp7foJ8eIZ9jYOCfoSGeYOChoR9fIV8foR7foKIipiDgoSCd4p+gn1+g4x+fXuNg32HhXt+goSDg318eYWDfn6IfId8d4J9g358
eId+fIV+gnyJgoN9e3F+fISKem6Fg36CfYR5fnx+goZ4goeGjHyCfoKCg4J9iXx+hH1+fX54fIJ+gnt4foiCfXqCh4Z5hn6EdoN4fo5+g4J+gnd4foJ9doWDgoODg5p8hX59fIODhXqCfnyGh318hXl9goKGfYqI
fIiEgoODgn6phIR9go2CfIN+goKEfn6PgnB8fHt8goN4hXp7enp+foOFlYKEhn19eIOClHyLeoJ+e36FgoKEfml8g4KCfHyGg4KDdYeEhoJ7fnh8fnZ+goeEiY5wgoSRgnd7fH15g3iCg41+goaDgn6FfIKCh3x9
gnyClYSLfIZwh3mFgoJ+eJOCfYmDgod9hHt+g4d+in6LhX18doODhXqDg3p+fn59fYZ5hn6DfIJ+g4KDgn1+foR+g36CfIx7eoh2g4OCfYSOhoN4fXd7h3iIcX53dol8hHyEgnqFg4mEhHyDfoV8eIOHfn59dH6D
fX17dox4fIWEg3x+l3iFfoJ8fZZ+goKCeoJ9h4J7hH6ChX53fWqCg32Cg4V6fYJ+hYOIg32Ihnx+fYJ+eIN6fH59dXx8foOIhHt8g3d8hYN+ZIJ9g4OChYWChIOGgoR9fXyEhYKLfn6Ed3yDenh+hHyCcH16cYiE
hHWKfn1vfYV+foeGdX6Eg3iFh4OCfoV9foWGen19goN9gn5+fXp+fY2Fend2goKEfoaEenyDg32CfnqFZHl9bYV+hYSDeXh4foOKg4KEfIRyfn1+hoKDe4ODdX18g4VteHyDen59iYKCfpp+eXd9goaHhHx+goWK
h3uIg4KCjH2ChXiEfXt4fod0i31+godsfIp4fYN6fYJ4hYZ6g358eH2Dg36CfYN+foOCfIR9gnd9hXd2e4J4jYKTe4OJhXiCioN8goOCg36PhIKDhIKCfnuIfYOMfoV7eoKDeYKDhn5zfoWKeHp9hYJ2hXiCgnaE
goaNdo56fnt5fIN9g3t+d4h6g3t6hX58g4N+in6Cgn19e4WCfYV9fYN9fn2Egnh8goSEfXl8fHuGiX6KeYKPh31+kH6Dg4KCg4aCfnxygnyGiXx+gnh+dn57in19eHKGfH1+fnmEcn6EhZF9dn59bHp+goZ9fH6N
gnSEh35+iISEfnWDgn6GgoR9fXl9eXx9e359e32Ddn2Ce3p+g36Cg4SChISDen14gn6Gbnx9hnl9g35+hHeCi4Z8hn52hIKGg418goWFhIWDfnt+hn6CgoWCdYN9g4J+hYR+foWGfoh8h4uCeHuCfXqEgoNmdHyH
eoh+doN9fYaCfpSIdIKEfIaCh4R9doaDiHZ5hIN7ioOCeYJ4fIJ+e36CiIiLe316foZ8fYKIg4p+fHt6g4KKeIR+hXZ9gnyCen6IhH2CeXuCi4OCeoR7e4SCiIKKhYR5foN9hYV+iX59foKFfH6CgoJve4OJhISF
i3yChYiEfXeCgnR8fn2Gj3mChIeDd3xpioJ8g4mEg4N6hoODgoKDfX56enx8e317eYOCfnmDjIJ+h4N8hH2DdYJ6dIJ8g4h8hIh+h36FdY6LfoKChH56iYd9iX2CfnyDfHt8fnqJgnp8gnyCg3GFeXp+foR4h359
hYV9gn19iYJ9fn2Ci4aHgoOChHmDn4KEfoWFg4OCd3qDg4V6e4h+fYJye3qDfIV8iHuCdnyCfId4hISFeHt8gn2ChH6EfXmCe4d8gnh8fH2CeH2HgoV+fYJ7hoSNhn15eHeGfYJ6g4N5gnF7fXOFdIKCg3yJgoJ+
g4t9fn6EhH2Cg4l+g4WCfYx+hXl7fnuGg4R3eoJ6hn2NfWt8fX2FhH54YXyFgoiEeYaCfHN6fX2EiISEhHl9fn1+fX59iH2ChISIiIJ9fXd+fXhyfXl+eYiHh4p+eH5+eHl9fn58fY19hIJ+eXyEhoOCfIZ7fH59
goKDfIV4inWDh4KCfn2Gi3l+g4N9enp+goaDeHyGgnuDfX2HfnSCgn14hI2Tg4SJeYJ7g4J9goSGe4x8iYKLfHKCfIN8h3x9fXyDg4aIhn6Ifm13g3yFfYOEen6Jg4OIepZ8gnuEj3d7hoN+fYeLhIR+g4N5g4Z+
g5F8e3qHfn6GgoWEfYuDfIV+fYOFhIKIi41+eoN+e3t6l4J+fXuDhYKDhX1qgoOCfXuDd3x6hYOCfIOCfX12goR6fX2LhoKRfIaFfHeDgoJ9hIOIeYSEfH5+g45+e4J9e4R7fnuCcHGDgpCGfYJ8hImCfHeGgoJ6
en2Cinx+d4aEiIaCfYODcn6EhG2CfXyHfX2ChYJ+aHmDfYN+goaLfX2Ecod+h4KCd357g311fn18fIKEgnd+lnt9eYd+e32IhohziHt+i4WDj3t0en1+foN9gnZ3eYKDg4J8goOCeYNyi3mJj3h9fIaHfYODhH2G
hISHfYKEg359foNZg36DfYR9fX6CfXyHh32He4mCfH6Ken54hXR9dIR3e4J7hYOHfXl8gnt+fYV9foOEfn2Hgn18h3p7fpKEfYJ5kH16ioN8eYWCh4SJg4p8hXyEjnx+fJGCiIR8fIV4got8hIh8goV3hnt8jIaC
fn6Eh3qCfoN7fnKKhIOEfoKEfYt6foR1g5Z9bH1+iX6DgnN2en15fYeLhISKhH6CfIOEfYaEl32Dgn6Mfop+hIiFfXV3iX6EfXSFfnyGfXh9gm57hYaIfXyIfHuCeYiEfohzhIONfnt2fX59ho58g356hHiKfXmK
e3SEg3p5hXyCfoN8fXp9dHl9foZ+gnyChIN8hm2Gfn6DhX6QgoZ4hH58goeCjYZ5fHuIcHt3g4R5eoODfI2HhH11foOGiox8hXZ+g3l9hYKLfoeYfYWFhX2DeXt7e4R9fH6KdJR9hHd+bXuChIJ6g32JfYSIfoN+
fH16hn5+jHl9hoN9iYSQg4KCd3uGhIKEfXaFfISCgnt9dIJ5gnuKd4ODfnx8fYOOh358goOEfHmId3yCeoJ7g3eFeYKDfnN5fnyDen15cYp7g4Rye4ODfX19g359g4WGfXyFeYOGiHeCjISIfHeDhYKCfoiEfXyC
fnd+fH52e3V+gnx9goJ7fHuCd3h8fIOHg4SIhIJziHh8dnxzhH6GgoiEfoV8hHt9d4t6foR+hol9hHh7goaEdnt9gn56goOKgoN9gn1+hntshH1+e4iCiIN9gn5+inyDgoaCdoWCgoV4fIR+eYaNe3yHlHuEhoJ5
hoJ+fol8hoR5e4SCgoR7hHx+fpSCsYOGdoSDhHl7gnt+iISJfoSKgoJ6gnp9fYJ4e4qJhYJ3hoJ9g4OCgoJzfYJ9g357g4SCin54fnh+hId+fYZ+goKCeYV5d359eoOFeoR+hH55iX6ChH54eIJ9hoR9jnuCeop+
foSEeYN4hoSGh3F3fXx+gnt8e3uHfXt+gnyCg4KFfYyCfH55iX19goqCi4KChH5+g3p7go5+fYOEgn6Ie458hIiLg3mEgnyEgoJ6hneGgnh9g3t8h356iXuLhHt9gnt+g4yNfoOGgn2CfoKHeomCkHl6d3h+i32F
fnyFfH2CfIJ4d4KCgn2Cfnt9hH58fY5+g3J+eIx7gn6Mg3yCg4qFfIl9gn16g3p9gnx5coR+e4p9gneEfn1+fYKFinuDfX2GeYV8c3p+foV8g36DfoeDiISIg4N6goSLhIWDg4V+fYdufX1+hIV9d3uMgm+EfX59
hHCSg36Kk4x+fniDhYSHeoODhpGCmHuIhoR8dXKCb4WGgoN9fo9+fI52foN+foKEfol8eIN+hIiDe4h+goKFg4WCh4mOfISEg3qDfoSEenx8c35+fH6GfoWDhX15fYJ7e32NeneEg319e4l9h4mChIOChX59k3qC
fn58d3yCfJl6fnd6g3qGh32Mj4uChIt+g3t4foiKhH50goh7hIWFh4R5foR+iI2Egnh8i4uFfX59hXuDg4x8g3yEg3yCfoJ8g314e3x6fXx+fH2CiIJ6fXyCh3yCgn5+fHqSfGx9eo57lHyEhYqHgnl+hY16hoaE
eYZ+h4iDfoN8e3ulfIKHemeIfoV+kYKCfIJ4goJ6e32EgoKEfX59g4eDfoN6g3mEhYN+iYaDj3t+fn6GhoWFgn2CeoWDe36DhH6GeoiGiIp+hH2JhIR5d5J8fp1+g4SEfI5+fYR+e3V6g3uChn1+g4SCi4N6fnx6
foJ+fnp+d4KJfW6FfIJ1fIKCeXR8h3yEiIZ8fHh7goWFgnykhYOCeHl+h4aGfnuCg4OFgoV9fIJ9foR+hoR+eXx6fH6CfHWDfoOFfHuChIiChHt8goR8hIx+g3uEg3qEdop+gn5+eXaDfYd7hImFdXmGhnl+eXyX
g3yOgnh+fJN+foWChn6Fh3B6hoiLeX6DfYV8fXyDfn2Gg4p8h32Dgnl8foaNe459fX2Hgot9g35+goJ+hn2CfYJ9fYZ0hIR6hIKDhoR7c32IhX5+goSDiYOCfHyHgoV7hIqCfoN+eoqFhYNzhYh7hId+gn6Ffnp9
foR+fn6Jgnx9foOCgoODe3aHgn59gnqHg356gpCCfIKCc3SEhoN8hpWGe4uCfYJ3foSFfH2Fg36Cj3R8eYWDgnl5eXh7e32DhIJ6goN7e3x8fnyOhH2CfIKHi4l9foKFe4SDfn2ChHyKfIyDgoSDe3t8fXyCg3h9
foh+g4N9iHuIfYV+fol7hX57e4J7hYiPgoJ+h36ChYV8g3x5doN8gnuDhIJ+eXuDfn55doeLhYSChIN9hH6Ee3x7fn6DfnuHfn2NfHuCen5+e4aEfnt8gol+fn2Jfnx+h4eEfnt1hHuCgn2DhoJ6fomCfn2DgnuC
gn2OfoKEfoSDhn6CiHt+fIJ9jYp+gnx+fn2DfYN9fXqCfoOKh36EhXyEi4R9eYl7fop9foN+hot8gomChXZ6hn1sfYJ5g4SCe5aDeYN7h3mEi355h4N7g3yQfHx+g4KDfn2Gg4R+foKDg3t9hnp8g3Z2h3x2gnV3
g5F8hIuHfYJ+j4Z7hHx9g4eFfoN+g5KDcIt9jYRwfHyCfHyDg5iHhnyGeYR7fYN7fYKEi36Ggod7c350fniKi3iCeIKEe3V2foJ5fXx+eXWGiHiCfoaFgoN7gneEeX2CfnZ9fYZ7fnl2kX1+fX59fYiFfX6CeYR6
hH1+gnqFfXJ5fXN9eoKDhIVvfX57foh+d4SDiYN6h32Cfod6homCgn2Ch3t8d4J9i4aEfXB+fnaEhHuJiIOQg3SCfoKLd36DfIKGeYyEgoOLg32Fe359enyMjIN9fYd9e4eCfn53iIN7fYKCeYR9fX58en18hZSD
c3yJe19+goSDfXh9g3yCgoKGe4J4g4WCfnOJeoKHfoOFh35+g32EiHx+in14fH17gnyDeot8go+FfXt8fnx6hYyCfYaMhHh6gn6CfYJ9fIV+g4J8fISFfnyFeoR5e4N5gniCd4N+d4KEeYN9ioJ9fYOCfIKRgnB8
cXqCgo2CfIZ6iH53g4KHe4KCi4N5en6Ek3mJfHuEkH58eYR7g4WEh4V+hHyDfX19fn6EfIJ1foN5g4R9hX2EhXR5joSGdnqCfnx5fHh7fnx4h4OFh4KFhIJng4aDh4mEfYR4fH58ioOChX18jH6Kjn14hIh9e4OD
hH6CfISKg4N8h3yEfoN8ioOCfoh8e36ChX6Dgn6DhIJ8hH6CfoR+fX6EeIOCgn6CfYOEcnaEfYqDhHeEi4N0foaFhHt7h4iCg3x+e3x7hIJ5dYJ6fIKChn6FiYOChIiPg3t+hXp8goJ+fIaChIKMhHmEfoN+gnx+
hH17fH2Ec4VziYWEfnl8fHp7fYV9foN8fX6LfId+foJ5gnp8fX2Di3qCgoOChXyFfod3eXt8g4R5g3x9foSDfXtygoKGhHqDgoR7h4d+fX6DgnyCdoKFioR+g3h+fHqJiXuDe4KEeoJ1iYV6foOCh4eCh36ChH1+
gneCiX6FfoaEdoJ8doKDhYSEeXyMfYd+mXN6g4J+gnl9eoN7hH5+go6Dfo2Le4SEhnZ9fHyDen57iHh8g36CiX59hX2IhYSIhomFfYKCfIKHfoyCg4KEfYJ+e4h+gn5+fX2Ie319hHx+foKEfn6Dg22DgoR4h4iF
g4J7hniChX6XhYJ9g4aDdn17h35+fYOEfYODe3uDgn2QeoSDent7jXt8fH18e3uJeXp5hH17iYJ9hoaEd4eDfIJ7fYhyhX1+hHmCe3h6hY2GiIRyeox+fId8fYR8eYN6hIaFhH6Gg36Cd4N8hoKQfIpzhHyDgoeC
goR6d36Ddn2JenxghXt7hYSEfH6IfYSFhnl9hoeEen58enl9fn57fn59h3iEfX6Ofn16fIaIg5x9hoWCiISDg4iEfn16cX19fnmGgn6IgnqCgoOFg319eHyCg4h+iIaEh4KDhIR7g4J4fX1+gn6Gfox+gnpwhIx9
fn6DfnWCd3p9gn59fIR1foSGfXmEhIWDg4Rye4aEfn15eYODiHqChoOFfn18hHl8goJ8fntygoJ8fX14e3uChn58gneEfoONh4p9fIWEiXWDgoaChXmDhnmCgoOCeYSCg3dvgo6Fh3qDhX2ChYV+eIKMhIKCgnyH
hXSCd32Egnh9hXp6dYKCgoOFfXyIfXmDg4eJhIaDg31+g4WChX6CfIaGgol9fHh9c4J4eoV+gnp9foh3goSGfoSCfoiDdnp9fpCEd35+dIOHfXeFfoKHfnlzkX6DgoiEfYKHfoyGeHyDfn6Og4Z+foJ7lYJ+fX59
iIKFh4OHfoiFhH2CgoKKmHh7hHuCeoN+g4R9hH17hYSNhHp8fY2EhYJ9hHuDfnt+hIKFg4J9gnp+g4uUfop+gn2FhIh8inuOhGSDfn13eIeDhpB7g4N7goeCfnl+fX56gn2ChIh9fn6ChYN+fn6EgoWRhIKEfXt7
foN6g318g4V6eHmDe4SCgnmEfYeCgpCKe357eHt7eIJ2hoSFfX57iH56io2Eg4SCenx+hIKCd4KEfXuGiX54hX59gn2Dd3t+fX6Ge4J9jHWDfIt+fX2EhoN9e3yEhX1+goN8fHyEgoaHhIN9hYN4gniMhISCgmaC
goSKgnV9g3Z5g3yJfoSDfot8iHaLgnmFg4J9eoN+foKEg4KGgnt8g4J8hYWDfXuQhX19e4h+inR2fHl8hHmCjIV+e3x+hnyUfoV6hXh3e358hnKGgn2GhYKCe35+g4N9hX2EfnuGg3h6hHKGjoJ3eIN9fISEgod3
hn6Fgol+hIiGhIJ9fIaHe35+d32DhYl9foiJgn1+e36DeYKFhX6Eg4p+ent5hIR7goJ7hnt+eXqDgoOIfYJ+fod8h3uNfXt5i35+fHyHhIODiH18gnyDfoN9fHuFgoJ8hYiFg32De4R3hoJ9foN7hoSMin2Dd4V+
gouDd3uIg3p+gnqCgnyFfn2GhHyKi4KCiYR0fXSFfoKIfHp+gn5+e4aEhH6FhX6Egnh+g359e4yDfX6CeoR4goODfoKPfZh9dIR8gnyCfYN+fop7g3eFhniCgoqDg3p5fIV4fIKHh4R+foJ9e3SFe36CfoV9fnyC
en16fH15e4mEgn56jXR3fIKFgoN4cX6IfXx9fnqCg3yOg5J+goN9g3yPfYSChI6Dh4R9kIODgn6Jfn2FfXV8foR8jXuDg4iEe36DkH5+e4KFfISEfnyCfYOUgn6CfXiCh4SNfnqCg4KEiH18hIWEeH6EhIR+fIOD
foV9g4J+hXSFfX2GfoN+gn17hIKFfn5+oHmCg4R9fX5+fXp7ioV+foR7fnt5e4SGlpKCe4yEhnyFhIN6fYN9hIKCg4mDg4aGgoN8eHl+fqB6foN8gnuGhX6Eg3N+fXyLg3yChYJ8g4ODgoJ7e4J7fX52g3iGhnuE
fYKDfoR+goh9h4V+goOCdX2EeXt+g3x6hYh+goKIfoKFiIR5fX2De36EeoV8e32CgomGfXGDgn6CfYSDhoWChYKCfn1+dXx9fH6ChYSEfYiDfIKLgnt+fHt+fH59j3yFgn19h4SDhYKEh357fIKCgoJ+hHN+fn58
en59eoJ6fYODhX6DhYyDgod9hn17hHp7hoiFhn59eIJ8foV8foKFhIN+fXp+goyNiIKEhYKDgnx+hnyCgot2fH6IfHR9fX56fISPfYJ+dnuHiYiChYKNfIR+foKCeH54eoWJfod+fmV8fXx4g4KEgoZ7hXx+joh5
g2uEg4aGg4Z9fYp+hH2Cg4OCgn56eYuFhH11e4J8d3h+gnp1hIt9fYV5iHyCfn5+fYJ8hId9goWCiI18dX59inuGgoSDe3GMgomTin2CcYR7hYSGgpKEdX59e4R6jX5ufX5+goOHfYJ9fHuEg4OEfI+LfoR7eH6E
h4J9foWFfnmNhH17fXV7enqJiH2DfXh2h4J8e4SEg3yChJGCgnyHeHyGfIR8foSDfHiLg3l5goeLkYV9hoSJfoN8eoJ+gnyCfHB9fXx6hYyFhIR4fH6DfH19hIh8e4J+e3CGhIV9iHqChH1yen59fnxye3p9hoR9
hoJ7i4N8goKQe3yFfIZ+dHaDiH15pouMgoN+fYN8fn5+dX6EgnV+hIV7fnx+g4J9fYiCfYN1fn6Egn19hX2Dg4J8g4OCgnJ+iHZ+fYSDdn2Ge4eGiX58hISDfX1+fIWChYR2j4R+lHl9eniFfHt8fn2KfIOFgoOC
fn15g3qCe35+foWFdnyMgouFhoN3i36Ffnt4foJ+hYZ+fneCdpKDe4Z9hX2JfnuOhIKGh4OCgn17g350hIODg4SGeIKHgoR5c4OEfYd8hYmDfoVzcH50iIaEfYeDdIOEe4iCfIWNi3iEh3uCgn18g4J7d4KGfX6C
foV9e32IfH5+g4V6foJ4g4R3hX57goJ8foOCfJyEg3x9g3p8iYx9foOHgoaDjYp+fX6IfYJ6hIZ+hX1+gn2GeISEhoZ8eoOHgnyJhIaEhIiJfn54got+gnl+foKGg3x8e36FfoV9hnt+g4J5goJ6fJJ+goJ6fomD
h4R5eoJ+g4SDg357foN7hXuDg319e356g3mGfYWEgnh+g4J7eX2DfoKCfIV+hYJ8goiFdIiEfoKGfoOFeYKCfJCDhXyDfHh3fnyCgoRrgn19d4WEeX59iIN8fpN7hXV+fIR1e4d9fH6Kdnx9hX6ChIV8i32Ck3p+
dXmFeX2CinWEhIJ+g4J+doWCfIN9eoKEhYR0fnt+i4OCg32Hg4WCh419fXl+g4aCfX6FhG9+g4R9hoJ8g4KDhYJ6gn2CdIN9iIJ+eX2ChXxxgoJ5hYaIe3yCiHRueX19hH19kYR6fniCgoKOg4KJgnmDhHuCnHt7
fH2CfouIioKEg317goePhIKFfXx7fYOIeoR+e4N5hIaFfH14e36CfIR4in1+fn6FeoZ+i3p9en18hXZ8foOShH19g4V+coOFe4N4h4eCeXl1iYKJfn2EeHaMg4h5fXV7hn10dnt4fH1+fHl9g32ChXyCfoh9dHp7
hHx+jX56hIKSioKQfnmGgoyDiH6Sgn2KdIV+iIR+g4Z2fYKIhn1+foV6g32KeX2Cd3p+hHqIhn6Fh358fIWGhX18fH6ChH6Eg36CpH55gn2Ng4WDhH6Ng4R+iJCIfYKEg4aDenV5e6F+iYaIg4OZg3uCeoR+d4OC
iIeFfoJ5eHyCfoWCfoR+fH2CfXx9gn6EfXWHfoKCfnuLhYaDoYN+fH2ChImCiHmCfISHfX2GgoKCenuCcn6Ddml7jXCEe4OCl4WVgod8dnWNfXdyjX50h4J+l4d+fYx7hH2CgpR9fXl9g36Cfn5+hoJ+goJ8fX54
fYJ9foJ+fnyMeYOCdYKCfoR7YYR9iX6CiIOEeIJ7g4N+TXyKg4t6hnN8hIKDfH6Ch4KEg3x6b4mEenx3g3yHfY6LfYJ9hoaDg3x6fn2ChXt+e36JhoSFeqGNjHh9hHd7hHCEiYJ6hXx+e4KGfHx+g32CfoKJfX6D
iX2FgoJ3dn1ljYeDfnt8j4J8fHV4g3t9g4J8g4d7dn16fXOEhoWFgoJ6e3SOg4KDd4WIe3yNfoJ+g356bIOCe3h+fXyCeYKEg3xxhIN+enl+hoiEfYVze4KIfYaMgoN7iH59g356foV2g4mChIWDfniHioV9fHuF
e3qJe26EfniDg4SCcH59gn2CfYOEcoOdg4OKfYZ0goh5hH2Cd3t8e4OFfXt9gox+fYJ8hX6Gfn1+fnmHgoR3fHV8foSCiYl5g31xgn2Gg318fn12h4J+eHuHe4OIhHt+g3iDg32GioOChnuOdn6Dcn6DhIN+foR9
h4KEhIJ7e36CiH2QfoqIfH59bYSCzYN8enyDfHiHg4yChGeIio+DdnuDfH2Cg4N9fo9jfn18h3aGg4OKiX6Ch3uDfoV+eo2Cg32ce3t9b32CfXqCeX58g310foKCfYR8h4KOe4WFfX6He4J+g4J+foJ9jLRpg3mE
foaGhH2GeoOEfoJ+eIN+fIR+g3t4e35+e3SDhIWJgn6Cgn6GhnyKfIOChHp2fYWDen6CiH2KgoKDfYR9fpGDgoh2gn17hG6DfXp5goSFhHyQfH6Kh4mHgoR3en16c3uDgoZ9fIV5goN8fIN+gnp5fHiDjXl4g354
hH14goeFfoV3goSDdnx+hoOCgoSEhIWCen2FiI98hYODfIKGe3uCfYaCfnuCeoWGdH1+e319foV8hoSCenR7fnx5hXx6homEfoJ9dX2EenmEgnx6goKEhYd9g4mKfoOCfH16e3p+hHWFe3yKgnp+hYOKg36DhnyD
g4Z+eYJ8foN+hJJ+foSHfX6EfIt1hIR9ioSIcH59i3p6kIV9goSHfX17fJCGfYmGjYN8fYd9fniTd4N9en5+e4iIfHuDg3x8hIN+iXqDfoeCfH6Cg457iH6JjYJ6hH6KhX55fn59g5CHe4J+fH55foWIjYeGfYKK
iIJ4iX6DjHh9fYV+coOChXt9hXiLfoJ8eXx+dH58eol+gomFe3x8fX19k32KdXmCd4KWhIR8goJye4J8goJ8hoOMhnpwfoKEhHqKdXyGfYN8g4h1gneGgoWFg4R9hoOCgn13hIJ7eoeDdH18hoOCfYN6hH52jHaH
gnx9foh+iYSGhoV5enx9fXyFgombhX2Eg3qCh3WFfYOCfnV9goaCeoJ8hXp+goOCg35+gnyEfoKEhn6Gfnx6g3uCgnuCiHl5g4d+joSPdoKEgoJ+g3R9gn60fXqHfnuHdIeEe3Z+goOCfnuDeouGgod9hHx3hH2M
eYSLhX2DkIJ7iIaFe4J5ioOCfoV8fn1+fnuEhH59hIOHgoSHfH59iX6EhYOHfYR7fYuChYV4e4WEgoKEfXyTe4N8goJ+fn6GeoJ9fXyCgn6Cg4KJfoW9jYp6iIJ6foKEhIKDhX1+fIaCdoiEe4aCg35+hIKCg3x5
hHp9g4Z+hoN9fYSHfn6CfH58dYWEiH2ChISFgnl9fnqDhnmEjnuEfnh+hH6KeIOIhYKHj4qCdXx6fXGIg4qEeoJ7hIKDhYSCe3x8en6CgneNgoWChX6FeXV6goeDgoV+k3ODgoSHfYZ7iH55h3t+e36CeIR8fIV+
eH5+h4RzgoN+iYJ+fXuCiXOCfnuIfoJ9jX1+fX1+fYKHg3d9iIKDh3h+g3t9g3h+goZ7goN7foJ+fneDfHuEi358fop+bHx8hHmFgn6Fg3eCgn6LhHt7fYOCgoV7iYN9hIN+dHt9iXGFjH17fnp6foZ+goaNgol7
fYiGeHp+foSCg32JfnyCfo+CbXp7hoKFfnd8kH5wg4V6g36Ehn1+goOKfX15foSDfXmCfnqDfY17jYKCgoeDdn2Egnx9g4eHhX6ChniHfYuFgnaGfYJ+goV+fId9gnqTfoiEfoWXe4SJhnp8eX1+hXx7fYJ9fH5+
iHyCc4OEe4KCe3l9g4V+fnZ6goV4goeCfXt9hXyChHeCh357e3WHg32GgoZ4g4SCeX18h3l8eHV4goV9dYx9goyDepN3g4ODfoZ9gn56fnyCfIR4foODd4OKfIJ4foh9foSFg3eDfHmHg4OFhn1+hn6FhnuCln5+
fIKDeYWIe3h8hYSSen6DfIKGfHx+hHx8hIN7g31+fIODgn5+aH2Cg36Kh3uFfXyCe4SDhHZ8i4t9e3aDg4eHfXx3d3Z9hoN7j4x7fIJ9eX59hH16iIOEhXF+hHl9fYWDfYZ6fX6CfoKKe4V9fYWElYZ9hoWEdoR9
g4eDhHp+g4R5eoKCenqCfId0fYJ9foN8c3p+fpV8fYSMcn58doSEhn5+iIJ9goJ+hIN+foqJcnKCcX59dY6Og5B+en6IfYN9fY1+g4SCfXyDdIiCfY+ChYKCgoeCgm+IfYKFfoWFgoN1goOEenqCkIZ+g318hId9
fHp4foKIjX2DgnyDeYR8foN+hn18fn2DfX6Fe4N5hX2Hgn2FgoOCh4eHmISCfH1+hYl9eIKEfnt9fISGfX2Dhoh2fXp5goiEbHt8dHmCg4J4h4WDg4+Dg4V5g3eGiHx9eH58kX6ChYJ+b4J7fYSHfX5+fIaCj4aD
fHV8oIV8eYaChIt+g4J7fn6DfX6Ggoh7hI6GfZR+hXmVioR7goN7foRvfIp9h4SChoODfnp9fn14e318aneChXyHgn6Gd4OCg4J5fH59goh+e4J9goZ+goJ9fX6Egn6Ge32ChIt6eYSHgoSCfH6CeIN9h3h1gn1+
eniCeYKLg4N7hIV7fX2DhImEhoN5dn51g4J9h32CjHqDfIN3hnyCfX55h4R7fYV1hX6Eg4Z9hYSDeoZ3goKDfnt3hIKCfouEg4d+eoZ8dYaDdoWEfoWChIOEjXWCdYWDg36PfH57ioWFd32EhnuChHt9fHx9hHyC
hHiEfn59hH1+goJ+gniMeoJ+hop1eH6Cgod+e4R6fX2FhHh8hH6EhHqKeIKFgoOIdoOHgn55h4V+fn2HhX2EhISEg357iH56foN+g3mDfoR+fH2JhIl9fnp5gnuCe4OEfIV8hH2Den6Eenh6eoR+g3eFg3p8d3aH
goJ6g4WCgn2Cg36NeX2Lg4d6g35+foV2eoR8foR3eIt+fIKMfYKCgoKQhY2Ce31+gpKIkoKDhYx5hHuOgoJ6gn53foKDeISEfH6EgoV+iYN8hYJ8fX2FfYKGe4SChX56eYJ+hnp8g4V5hnp6iIJ3d4OEgnl+doSC
goSEfnCEfH50fIODfIR6eIR4in2Cg319e31+fnyCbId9fH5tgoN8hYeDgn18h3qHgoyDfIeHfn16fnyFfod+fXmEfXx4gn2Dfnl3foN4fn2Eg3CCenyCfYOEfYJ+fox9g4J9gn6Fd4J2goiEfoqCfoN+g319hHuC
fnWFhIh9inaFg355hoSFjoOIeX6JjXt7h3yCgoJ+fn6Fh4iEeYOCfnt9foOKhH6He352fYJ+fpCCiXx0foaHhX52fHt9doJ5gn6EfIh6eoOGh3x9gn12eHyCeH6CfoWDhH11goODgoSKhoOGhHZ4enZ9g3x3foJ9
foiHjXyCh3uEhHx6foKEfoJzhX1wfnyCg4N5hIKEd5GEiIKCeod9fotzfX59g4KGfIKEfneHh3uKgnt4hmqRY4J8g36KgoWLiH5+eoiChIV6hIV8fIR+hoKCe4SEhYN6e4N4jHlrfnd5eoKDg3p8eXOIb4h7boOC
fnqMg3d9jYODfYJ1fnmFgn2HfoN+fIKHe4J5inqDhIOFdYSKfnyWfpF1hXyCg4mFfoN+eYZ7hYmFgnh4en2Fg4OCfYWDfoSFfn5+eH19goiEfIaDen19dneDgoSHgoR9gn5+kXt6d4SCfoqCgnB7fHSDhIZ9eYR9
g3eEfXp7fnuFiIWCgoJ+g4OCgn6CiH57fYKGg4R4eHx6hHx5gnx8hIKDfoKEhIJ6g36GfYJ5hnp2fH51hn6KhXyHgoKJent7hIKIg4V6e4R+hH6Ddn6DeIeEh4J+hHyLhH18fX2Eg358hpCDcX2Cgn2Dg3WDfX6L
e32Ch3aHiIZ7g4WCfoqJhXqIfYR3gn18fnJ9gn2HhISCg4OCgnl9g4SMhIN8dHiChJN7hH16j352hH6Ci4x7hXCChIh+jn6EhYJ+hX59fIJ4fXmGeXt7fXh9eIKDc3iDeH6Dh354dnd8g4SDg3aEhYp4kX15dn6E
goOCfX54e4l6goKDhIqCgoKVe3uFenaChH6HiX6GeIV9gn18g36DhIWDdnSHfYN9g4OOgoOEhIJ8foJ+hYSLfHp+g3ONeIOCfYJ7hoKChYeCg3V8hoOCgn59hXyPdYV3g32FfnR9d496eoR+foKHh4V+foR+foSC
hIJ8goWDg4d9goR7g3qEeYp5e3uNfoR1hoR+fH6FjGuChYaKh3yEgoV8iX5zg3x8dIqCfYR9goOHg36GfoWGfoZ7fYt8fZJ+goVnfoR7in6EiXmDfn58g3yChH2KeoJ6hIKMhnmCfoKFfIKRe3uIfIZ7hYWLg4h+
iHp5hId9fnuZg3R8jYSGg4aOgn1+gn2Ein2DeoWCg36DhHV+fYN+ioKCiIKEjYKNhYN8fY6Ggn2Egn2Dh3V6gnuCfnJ+h4OCcIZ7goKCh4N8hIN4e4KFg4J+e4N5foSElIJ+fH10eoaHfn5+hIWCkX5xfHaHhIZ8
dXSEhHiFeoiDgoN5fYN9e4ODg3yKeIuIg4R1hnx1d4N8goKGfoJ+g5J7ioKEe4WFfn1+gnt8dIp8fot8fYJ9h4ODfoOChX2Cg3h8fYJkgoV7iIN9foJ4goJ+g4l9enyLhIl+coKGfIKFiH5+g4N7fIKOfYmDh4Z3
joKGg3p9h4J2foSOhI57fH6GfYN8e3aCgoaCfoOCg3t+foKEgnyFhoJ9fm6OfX2Ch36DdoiEiGaCfXyLgnuEhXeCfX2JfXx8fXl8enSEen16c4aCdoiJd3yCgoSJfISEeYR+hHmEhnB+fYWDeXyFenyEfX6EfIuH
iHx2gn58gn1+d4J3h35+goKFe4N9fH2ChYaCg3yHfIOChX6FhoN+fnyEfHiCfH14fIaFfHt6g3d4fYN+fYOQgoWDfXl+fX18fYp7gn58hXh9g4V0h3qChYKIhHiCfJKafX2DfHyGiYKDfn18aYiOfnl7hoSDfop0
fYKFfmSGkYN7goKCd4aGe4Z5goN7fH6Ee357foZ+cn2CfoN9e4aDgoeDgn58g3yChX6Pm4N7g3OCfoZ7fIOChYODc4J8g318fYV9fn5+e4ORhIKDgo2GjIJ9eHyDfn57hoKChIOChn58fnqEioaCg4J2fn59fXp+
hod4hoN+eIJ+d3x7d4N7e36Ee4N9g4OFiXp1e4KIenyGfoV+g32FfX6EgoN5hHp8fn55fX2LjHl0hIWCe3l+g3yHhn59hXuCh3yDen6CfYKCfYp8hIWDfn1+goV+gnqCfYV6eX56dYeChH1zg4KChoODhYKHeHmK
gn6DgoKEe32FfXt2g4J+hIKCgoR+fISGhYKCho1+foR8hXZ7goOChIKFgn6Cfox+fH18fnyHgoKHe3yDfnSGfn5+g3yGiIV+fGx7d42CfoR+dId4g3iDg3yMjISEfoJ+fX2HhIOCiYKChHh5eXiCg3yCgn58e4J9
fHl+hHp7g3x6fX12fH2Rd32Lg4V5foWboX10gn5+hoR7foKCg32CiYmGg4WChIl8fYJ9hH6ChIWChHx6g3V9hIKJg36Dfn54e4mDdYiNeIiChYOCiHeHd4iNhnmDe3WLiIV5e4J+g3yEgoN6fIWEg4R1foeKgnqF
fYSLfHyGfXuCe3yEgomGe4N8e4J+en58hISIhYmHfH6Gh4KCdYJ8hoR3g4N8hoOFgn5jeoqNfXuEaYKCe3yGg4J4hn2FfZV6foeFfIWDeHqChn59eoOEeIl8cYN+g36HfX59g3mCfYN6foJ5foqMgoV5hYN9g4aH
goSCfo1+g4V+h4J9hYOCfX16hHuDjXp+g4R9g4J+hIR+d45+hH2Cgn59eoJ9ho2FfIJ7fneDfH0Efnt9gnqEfX2Cg4J0foOChYeIhHR6gn6IfHtleYKFfoODhH6EfIaNfn58hH1+e4WFfoOCfHl6eoN7goJ1iHN0
foR8g4V8fX2DhYN8en56hIZ7fISCe4OCh4Z8fYh+goh9fYR8fYJ+c35+hYN1g4mFgoh7fn1bfXt+g3mDe4N0hIKEgomDg36EeYN1fYaDfX1+goKIiHuFhoR1hHp1fod3iH2DhomCgoR1iH57h4KIioh8goh5fIJ7
do6OfHx+goKDiXmLgoeDeXx+fXqIhpCDh35+gnmDfI9+gnV+foN3hoKFeoV7e4J1e35+en2FhIOCioWHfpJ4fHySg36CfoN+fYKGfn2Mjnt9fYOCfYh+e4KIg3x8g3R6g4d6g36ThoSCfX2Eg3yCjId9fYWKfn56
fn6Ch3R4g319iIODg4J8g3yFeYSCdX2Fhn6CfIR5hIJ5foV2g3p5jYx8gnp8g4R8g4aEfXp8ent7fn6DfoiCgo+DdZiDfX2Dfnx9iH6DfoN+hoSDhIOFiHp+fXx8iHKDeIJ8hX15eHyDhHyFfYmDfn6Cd4R7hoaC
iHZ9gn59iXt4eoeCfIN+hH2CfX2ChHh+hXqDhIh5dHuDe4OChoR9enyFg4OGg4SCfnd9hIOCg5GFjISCjX17fn2Femt4fn2FgoN9eIN+fIJ7g156foJ5goVydn59foiEgnh4iIaFg4N7gn2CkIJ5fXWDfn59hXqE
hnyCfnt+fH6Fgnh+eIN7hYWNfHt+fIuGeIKJhYN9fnyCeYd+dYR1g5R9fop7fX2DhHiFgniKfn2GgoKDd4SEe359fYaHgod5gnh2gn57h4eIfoKJi4aCcoJ+e4KJg319g4JyiW+Fg4J9en2Efnt6d4N6fn6JdXx+
hnh+eHp+fYWEfW58gn57foWEe5aCg4SDfYeFiHuHhn6EhoR6fIKCiIR4gn10h4KEe4JvfnyPeoqCfn6Egn6EhXyGinyGbYOIfoh8eYJ9iH2HfH2JenyJfXyDfY18ioJ+goV5gohye36FhX54fI6EeoiFfYOKe4R9
aIJ+hIZ8fnmDgot9foN9hol8goKChn2DhYKDhHyNepJzfIWIe26EhIJ3e4OEfnB8goSCfIN9foN+nYKEfYOFfIqCeo+DfYJ7goZ6fX1vhn59e3l9fX2DfX57foaDgn1+hIiDfYSGfHx7goN+g3d9fYiEhIKFhINt
iH19foKLe4ODhYN7hoJ8fIh6e4J+iHyEc3V+g32DhoJ+fn2Ogn17dX59hIR9hXd3i32DbYOCfIODfYV9fHaKb4KEhIJ+foKGYn6EfH59fH2Gg3l9fYeDfYSEhIKHhoOKfYR7cIaHhX6CfoOCgoN7g4N5fnyEe359
epCIhYN7d4KDgn59fn55fW58goJ+fot4h358fYJ+e4J+eYKFgoN6fXh4hIWDgn2FfX5+hHiDfop6e3t8g4KDfoV9gn18jnaFe3qEen18hXR1hXyEfH58fHx9eoODhnqOeoV9fHuNeH18fYeDhYh+eHaDhomGe3qF
dXqCdXp+fHqFg4J9gn2DhX59d3yFgoKFfoWDg4OEhIaFgoJ8iIV9hoZ7hH6FdoOChH57got3ioaDi4J9e3mGg317e3p8lYWFfoiDeIKCh4V6goKCg3yKfYOJg3qCfYSEfn12hIyUfI2GgoWFgoOChYJ4fIR9iIKD
eXiNgoJ9hIaDfnyEfoN7fX57fX6Ffn59hIh4en6FeoSHfn6DfoeDg3tviImCgn2Fenl8fIKDeIR4en18hH2Fh4uCgnp+fX59fn2DiIR+h4d5fnt9gn57h4OagpaCd4OJhoKDe4Z5hoiIe3WCeIJ9hoSCfoR7goKG
goJ4goaIhHeDiHeCe4R7eYRzfX2Ien1+en6HfIp9gnp1hYt9e4l9fnx7hYKCgoJzhXmJg35+fIOCfoaDg4J6god5eoKMhXl+hoiEgoKEfHuKhoR8iYWEhYqDeXh7goJ6g4Z4hH2EfXJ+jXmChn5+eoKFin59hoeE
goKDhYuChYSEhYJ+d3t+g4R0foKCe4J9hXl+eomCfYaCfn16hoeEiYiGeYN3fX17ent9g4KCgoZ+hXp8iHx+fIN7e5R9fXV+hJB6foNyg4d8g4OFfYh8hXqCfn2FdHuCfH1+dHd+g3qEhIuEiH2CiX5+foqEg3eO
hImCbHx+g357eYODg3yGfXx5fYJ4g4SDhIKEfXx9fHmCcn57fXd+eoV+enuCgn6Gc4N9eYZ4h3x9fp2EgoiChHt9e4h9g357gn2CfoKCe4KEhYKFiHeJfpJ+hIWHjX17h36GfoWJfIKCeH2QgoeCfYOChIl9g358
e4aCe359eoJ7hHyHiYOLfnx+enyChoR8e4eEfoWUfneCfYp+g4J8cH17hIV+goJ+g3yEfYWDhnaDfYaFhIR9g3uIg36Hhn2FfIKDfoR3hoJ+foJ6hHt6eYSGi4OEfIKCfYOCg4KCe4mHfH6FgnyEfn14e4N+fISH
hYSEgnl6jYl+g3aChX18enl8gol9fXt8goR4goKHeoWHhIeGfX5+g4h9h36Ce31+goJ7foV9e3yCgoZ9fYKMenp8hnp1foOChIN1fYJ+lHWKfomJhIZ8enF9h3p8gn59fISLe3x9fYR9h32CfYeEjX2JfX16hoOC
goJ7d3h+jHyCkXp+eHp3goSEgoZyhYeDfoV6h3l5gnd6hYN+hoh9jIeFjX17gnmHe3p7foZ+hX2CgoN8hH2Db4R8koKDenqEfX14fnyCfYJ8fXeEg4OGhHOCe4R1hX19eGZ+hH5+hn1+eX58fn56hnx+g316hYSC
hI99fo19hoZ5goJ4fX2ChXqNhIh+e358foV9gn54dn6Dgo+CfH2DfIWIgoZ+gqKhhniDgoJ8g495fHyCiYKKhIN1jIOJfn58g3t5g4ZveXx8iH6Je4N7c36Ig359fnl+i4V9hYOFg4R2g4l6fnp9iH6IhnF+g3uF
fH5+g317i355goSDhIJ3e4J9doOCin58foOHfX5+hoN9hIR9fH6DfIKCfoN9fYJ0fnuGfYKChn2IfYZ+fIOFeoJ+hH2Ggn56g4R+fn6DhISCfoSEiIOMhHp2foWCdYKEfH2Ee4N5hoKCfn14goKGgoWDe4J5hXl7
g318fYl8eYOEfn2Ce4OGfomEhISFgoh7e4SGen6Dg316h4d7fX2EfIJ9eoZ5hIJ8h36Cgn16e3uCg4J+goKFhoaCfXuDfoeCeX6Ch4SChIR8fnx2fHaHfo2Sj4KEgnyEg4OFd4mCg3qDhHuEmISEe3iFg4eHe4J8
fn2FfIR5fnt0gn19hXF8iYWHfHx4ent7ioJ9foN5d4KCgnx+joOGdod6hYOCgnqFfYWChIJ9gomCfoSFjnmEcHuGfneCg4N7h317g4J9fYuIi353hIJ6h3p+foOCgnuDg31+goKGgn56g35wgnt6fIZ8in6CgnuF
goyEe5KDhnV4eXaCgn58fnt+fYZ5cYWEgod9e4N6goJ+foWEiXl9i3eDfniEjH6GgoKMdoeMfIl+jYSIgoKCfoV+goN6fn6Eg56OfoiChoSDgn2Cg5N7e4J8hHJ+iYp+d4V+hn6Cg4Nzcn5+epd1g36CeISDh4KD
im+IgoiCfnqChIiDgn57iH2EfpB9foJ5fnl8eYN9gnmCdoOEg4iIhHx+c4J9hH16foh+eYh8g36CfoJ9foKCfIuCgouDeIOEg4aDgnyNfYmDfnp7homEi358hHl6e359fH6EcH1+gnx+hYaCfoSIhnt5foN6hIWJ
mYR7hXmCgnqHgn2CknqDg3x9d5OGdnyCe356e4Zzfol7gn6DhImCfXyHfnOFfIN6gn5+fo59gn2Hc3x5fHWChoeGgnx9e3yCeYWHgnWDgoZ4fXeDhYKDh355fn14g4KDfX19hYN3g5CCe36GgoJ+lHqChYN6fnmM
gnmEd4J+gnWCgn2EhX2CdYV9h359gn6Dj4J+gop8fIKOd35yhYeGg4J9foSEgoKCe4V7goZ+eYOFfn2De3p6hH2Kgn5+g359e3x9joJ+en58g3h+hod5fneGbHSCfIqHlIKCgn6IhIN9eYWCcH2EgoadiX19eoKC
g4V0gnyEiIJ7dY2DgoJ+g4KCd4iCent9fH5+gnyCfn6GhIR+g319hoN7hId7hnl6eX2CfIOFiH6Dg4l9eniGjnqEhIOCiH5+hHyCg3uDhXt7g36JeXt6fH2ChYp4fXyFgnx+fYeEfH2HgoOJfYKIgn59goSIfYJ7
i4KVd3aDeoSHfYJ9e36Ie36Dg32Ce32NfoN6goJ8fn6Ed32Lhnd+fm+FhYKGfH6EhYKEgoWCfHh+e359gnuEg36Dg4OCgn5+fXh7en59eYSEgoSEg3t5g4WCgo6EgnuEgot7doSKfnl9g4R+hnyCd4d5fouCfIh8
eniEhIN4i4l9fIp9hYR2cISCdol6gqN6eXyLhHx6gn63foWFfH2DiYmHeHyCfnyKfod+iXiFg4p6hXx8hIKDg3p2e32ChoZ9fXx+hHyChHqJhoh0fYaFhH5yhYaGg36Dgn5+eoSEeoSJgnyDfHl1fnh8eoOFi4SD
foODioSDhoiGgniJhod+bHuDfIV+iIN8hIp+fX1zcX15fIWGgn58foSDfYJ9g4OCfoOEgoJ9hXuChXx9d31+fn6Chn17g4J8foN2jn2Dgn58iHx6gnuEc4R9hYNzeYd1dYl8i32PeYJ7en57fnl8dneCeneDh5J8
eIuHfHuDfHiFfId8h4h9d4yChH1+cYKEeoh+g36Id3l2g31+h4KGg3yZhZyGhZV+gn59fXmCe4KGfn6DfoWDdnx3d3yDgoV+goeEenx6en6EfoSCfoJ5fXuHhXt7gnqDhoSNi36Cfnt7goKFfH2Egnx3fH5+coqH
b4OCgoWChXqEfYV8in59eIV8k3h7fXmGgnt2homCfn2CfX16fXeWdoJ8fnh8fYODfoJ8g3mHgoaCfXpujHp9e4KIg4SCj32FcH57gn6DfHyCg4WCjoR9gn6Fh36CgoR7god7e2+DfXuJgoODfIR5j32FhX5+fXmC
ioV9c356eHd6goOIfoN7e36Ieop+goeCen6DfIuDg4mHhH6DfYOCiYeJfJSCgpKJiH59got+eXqJg4R6hIN9fXOFg359hntqg3uHgnJ4e351fH6FhoWEiIJ9g36GgnqFhIZ1e3yKhIKIeoZ+d3x8en53hoN9eXuD
c36Jin6EeYmKfoR+gnuFh3t8foWJdIKDhX6Gfnx5h4l4fISCenx9e4WCfn1+g3x2fYl7gn6Dg3yDfoOHfXx3foOChISJfoNveoKFbn15h4SCjIx+fIKNg4N6goR5eIV9eoV6gn58g359eISFfn6Ei3h4e32FeoV8
fnt9fIN5goJ9i4KFeoWCgoN9hYWCgn2CeHKEhXd8hX17e357gnyFfn2TfYiGfoWIiHSCfIKJe36Di5GCfIN8hIeEg4WDhn2EgoN9foN8g4OCg3t+foaCfXKMfIWGe3mCfYN+fYKEd4p9gn5+gnyIg4R+gnaThV9z
goeJfn6Mfo2Cgn12j3qHfYN7goN7iIaEfn18fYV9gnOJeoeDb4V+goKChXl9eIV9iYSDhX6CioKFgo+Ce3d+eoKIgoN9fHqggoN+hYOCeXx8foN6fGyDe350g4N7eYeChYSJhHuEfop7dX1+fH6Oe3uJhXl+d4R+
eoKEdnt2hX6Eg36Cgnx5fIOCg3yDdISCfnh5iYSEb4uCjXl7hIOCiIaEhYWCg3iCg4V7goeCdn52g4pzfoSJgnx+fn6Ge4Z+hH6cgop+fHmEfoR9g357gnx8hXx8hIOFfoSCg4V8eH16fnqCfoKChYR8gnl8g4KD
dIOCg4h+fnt+gnqIiIeEgoZ8foKMfXx7fIN+foN+e4J+fIKGhYN9foV9fId7e4aDhIh9fXmGhYx7fn54foKCfYSEg4KEfHuEfH2Dgn2EfIl9hYSLh4J2foOFhHp9cIOEhnmMfX1+d4OChn6CfIR7g3aCgn2Egn18
eHqDhXqEh359goh4g4t5e3yChIWDhnqJiXp6gnyCgnmMhHuReYKFeY2Fi36DdoWHg4KChISNfoeDioZ5g4N7e359foWCd3yCeISIgoKEfoWEg4SDen57goJ9fH2UhoV3fYR8goeEhH54eoSEenGHdXt+hHt9foOF
fnmEg4OFe4SChXyCfX57gnyDhoR7fn18iXqCgnmLhopzfH17gnyDhoR6fn55gn2Ngnt5fnt+g4KEgnyFg359hIKDg4OEfYV7fYKFfoiCfH6FfnV+eoJ9doODfXt9foJ9fnx5goSJg35tfYJ3fH6CjXyCfYJ+hop8
eZN8jYWEgn5wiYiEg4iDiHp+fW58hYN2hHt+eYKCeYSFfXx8foSCfIWCh3uCdYOFenl+fZZ6fIOOgnl+c4J4d4R+foN8eYx+hX59iYJ5enJ+fYSCgot9fYKCfnuFen2Gg4SDfoN5hH5+hYJ5hn6Eg5OCeoOCg3qE
hoR+fnmCeYR+eH2Ci4N9g3xwiIKFe4SEgoaFgoeEhJJ9g4d8gnt9eXxgh3x8hIKGc4KKfoOFgnmEfnuKcXyDhoKCg4J9jIKJe4aFfoqCgnt+hYqFg4J8fXmJfoJ8e4KDfIKCZH6CfYJ+g3x+g3l+hYZ7g359hHR+
fX2NiIKGhYKFh4N9fXaIgnt+fnd7fYODdXCDe4SCfoR8eoyDin58doN4g359i4V6fIR+homCfop+mHSJeH56fX6ChH52fnuEfHuKfHyIgoKCe3t8gn2CaX6DdIV+eJSHeYOFhH2EfH6EfYKCeISIg35+eH6Gfn1+
gn6Cen6Dh3uEeYZ+g4KFgnN8g4+Gg4eGfYV+g4KCgoSDhX18g4aJhXqDfIJ8eoWChYd6e5OFlIN8fnd6g3mCfoOEeoV8hIN9fZJ8fnaFjYKIfn19gnp7fnh8fnZ+fIZzd359foaDi3qChYR9fn19hH58fHqDi3R9
i31+hn5+e2mGe4N+goKOfoJ3lIV9dZOEg4aHgnyFjpeDg3iCgnuFfYSCg36CjX5+gn2Ld359eXp7gn59iH18c4t7h4h4h4SDfnqCe36GfYJ9fniCeoKCgnh5e4OCfYN6eol9eoV9fnx7eoSCd32IjH15goKCeH6E
fHqDg4OCjox+foiDgoSGfoN7foJ7fn2GhXl3fXuFeYOFiX59iH58hHeHhYWDfo6ChGx9hIOCg4SGhXl7g3WIe357j4ODg36DeXp9fnR5fId9g357fYSFd4Z6fm+KgnyEiIN3fop+e3yHhYKDe4N3fneGeIOPhYJ5
dIKDhnx9eoN+g36Fg4SLg4aDfYN5hIN+foWQhHx9gnx6fnt+foJ0ioN4eYJ4fn1+g4KQh4N+e35+h3x6foN+hIJ+fYKEfnp7fHyNdnyGe4qEfn56goV6e4eNeH6Dh4N6fYV+g358fnt8fXh8fX16fX5+goKGfnqG
e4t7eXuCfX2Od36DhnuDe4KDg4aFeISHfYh+hX5+dIqCjX50epCCe4V+iH6Ig4N8fYN7eoR7h4Z+doN7gnyHg32CfnuKhIR7jn53eHx7coKGfoOGe311fX6Fg4OEfn14iYKGhoqPhX16h3t9gn59g3mJg3WCeoKC
e4iGgoRwg4N8hoN+goeNfX6DhIJ9goR8foJ6goKHe4KHg4J8foR7goODe3uDgoKEgnyFk4J+goJ9fYZ+hH6FdoSCfYN+hIJ8gnx5i4ODe4KFgoOCg4Z7fXl6gn6DeXaGfYWCiIKDioJ7goR8fn2EgoN2iHd+goOC
e5SCjIR5foJ+fIN+ent9gnqJe4J+hn57fYqCfoR+hoKChX1+g4qDfX19g35+eoKFhIaKfoOIfoeCeX6JgoaCgn51e4KCi310kIKLgnp+fYiCjIR+hHyCg3yJg4N+goZ+fpR9fXeDgoODhoN+e4aEfIJ+hXiCeoyG
eYd8fIKOfXt8ioKGdoZ+fI59d3yCfXyDeXx9ioh+inx7hH59jH6DfIWEeoV5fniGfYeDeoN6enl8fYJ8goJ9e4Rzg4OJfXyEgoqDh317eYN+go19cn2Hh3uCfImFfnyCg3t8hYN8g4R+h4SDkX1+fHJ9fZGChYuI
hYKKhH6TiYR9eYWFfoaHhHyJgoODgnt8fHeDe32FfXqDg4KFg353fnyGhn6NhIV7fIt9fXx+g35+hnqEfH58eX57iXx+dYeEhHGHinyMfIx+hHt9hXpyg3h7fol6i4Z+hnaCeH58g4V8hIR9fHeDfouHgn5+fnqD
fYN9g4x9hIJ7iIqCe3p8gnp+gn1+g4p9hYJ3fH6EfI14gnmCg3l1hoZ3goR+hHyJg4iLfneGgnmCeH58gnV9h32Hc4N8hoKFfI6Ej4OEgoKPhn59goqLj358g4OEgoSJeXx+fYN+jIR+fIWDd4KDhoOEjHp9dX5+
dYJ8fH2Fgnl7hYKHgnyDkId7hH59goODfHt+gnuDd36Gfop0jYKLgn57fop1gomOen18hYaIhISFjHt8fYKHiHx7foOEeoOFen59eYOFhIV9l3qGeYmEhYuHfXx3jYKPfYKCeX6CgnyCgop9gn2CgoJ8foJ9gn58
fYWGhod9hIR+hH14gn19eYaLdYKDgnuHiYN9foSCgoh9eIaIg4R7jIOKfYaCfX6Igoh+g32FhHl+foSCfYOIg36Ejnx8hH51fYp5e318hHmCen2Egod4fIR7fn6WfHqCeIN+gn6FgoJ7hISEgoJ6fI1+fn56e4J8
fXl+gnl4h4OFfoSMhIaGgnt+c2t9eH5+fIWDfIWCh351iHt5eoV9fX6ZdoZ9e32GgoKDe4J+goODh4SGh3lyfoOCfn2CfIJ9fWt6g4OXfod7cndqgoKHeYR7hn6Dg3l4hXqGh358eYZ8fXyCfnx8goOKhXx+fnt6
g4OCfoN9e4SCfYN4g4OFfYR5fYl2foN+g4N9hISCfnyIhYOEhn6Cg4J6gpiEfH1+hYd7god5fn6DioeFi3WLfnuJhn6HfnyEg32ClYZmhXyFfZeCfod+g4mCe4R8hXqFfYJ+cH2Fe4OChnqGgol3jHZ4eHuHhoOD
hXmFhIJ8fop9eYZ2fXuEd4Z7e4J+fIZ+gnqCeIOCgn6JhHp+iYN5fouEfYOEgoJ7gn1+iYl9iIOCfnp+g3x8iXx7gn1+hneGfnyKiHx8g35+fXyNiHmCfIOEh3aFg4aGi4OFg4l9cYKCe4iHeIh+fIR8g4WDgoh8
goOChXiDfn2Cg318hIJ0hH2ChX6EkIKCjXqCiYJ9flJ4g4J+g4SdhIONkXiNlYSTeX2DhHl+iH57fnyFd3mCg4aDhXZ+hHx0fYWHfYV7i3uEeoJ+hoN6fn59hnt6fHqGfYKFfot3gn54iIN7eXqGfoKCg4N7fkWC
iIN+goqFhoKDhIN9g4KCg3t9hoV+hIR8hIV7fHmEfIx6e4Z+fYODfoN8e4d6g4J6hYJ+eX6EeoZ2goR5eYN1hISQeoN8g42EhHh7eYV9ZYKEfX2EjIeGg4SDg3mFgnp7hYNzh4V2hXZ9fYKKg498e4N7fpF5h4aL
g4d+fIN8fnx3fIZ9hYR+fo+GfHl8en6FgoKDhH54houChXR8h3uCgop8fYN5g3t+fYqChIN9fISKe31xhYaEg3h6hHuDgoR7g3yCh32Kfnh5g4ODhX6De4R8fH6FeYiCjHiDg36EfX5+g4KDhX1ye4mEfXx7jH6D
fnx3fIV+d4iCfWhzjH14d4KFe4KKg4N9g4eEgoONfHt8eYeDe4yCfYWIh3h5j3x9goN+eH1+hoOHfoODe4N7hX6Ce3yCe32GgnyIfoKGg46De4uDfYuCeoKCkXyKfnt8gnqEfHh4hn6CgneNi32EhIaEe35+goOD
eXeCfXtwg4WCg3l9gnx8g4KChYWCfX58hXqJfn2Ghn59gn59hoZ9hYOCfX57iIWEeIN6iH6Chn2DhIaDhY57g4eGfYJ6fol+d319eXmFenKFfYV8jIOEjHeIfoiEhXyChoeCg4Z+doJ5d36Dg4x3g3t4g36Cg32I
fX18fJKCe3x+fn57fIN8doSLg3h4fnx8fnt2fYKDfYZ9eoJsgnuIiYWGiIWCeX6Cfoh3hnx+hIaEc31+gn6CioJ+fYOFfH2ChnuCfX16iIaEfYOCfoR0hIZ+hJGEhYh7hXuEfnV+gn5+hHuDhHyEfYd+foN9eX57
g36Cg3aDgn6ChomHiHh+hoKGd4iFeYiGfYd3hIKHhYp8foKFfYWDe4Z+g310dX6Fg4p+hYRxgoR+g3t+iIJ+fX1whIKEi3yEgn58fIN9hIR9foJ+g4aCfX19iYx7hIJ1hYeCfX2HhHuDg35+gpSDfXqGhYJ3d4KG
foR8oIWEg4KDe4SHhHl8goaFgoOCfIKEin5+fnqCfHx+dXSNgn6CjIKEd4J+fnh+fYlyfol+hoJ+iYKGe3yleoqDfXyGeYKMgn2Eg4aNfYaEfoR8fod8iHl8fn5ygnl6eHt6fn1+e4J5fXx4g5GChIOEg359fn6D
gnaEfIKCe3l6fX6JiHyFhISCfIN7hn18fYR9fn6CeYKDfXx7g4V7gn6FfYOGhoh9iX2EhYKCiHyDg4J+g3h9foJ+e3J8iYJ6eHuFg5GGjHqEeYN8gnyGjIKHgod9eoiNg4KEd4WFfYN7eX6DdH6HgoaGgnJ9eHtr
iX56g3eKi4SEgn6DfpB+g4SFfYSEhIN8gn6DfIV6g4R8g3yDgoSCeYZ9fYeDfYODh4KHh4qFenmEe36LdH6FhoSDfoSDfHyDiIOFfn1+doOIhXyHhol7jIV8gnp+doqCjIV6hoKJg4J+gnhzjIp0hXyDg3xtd4R+
hHuCfoZ8eIJ4eX2DfXp7fYOIjoKCg4V7e4d8e4ODfXuLh3l6gpWCfoh6cH57foKFfYKGg4R9enp7foJ7fYePkYSIg3yDh4OChIp8bIR+foKCioKGfHx8eXyGb3yFlXtyfIR6hHxvfX6DgoN9gnt7fH5+got4g4WD
hoV+goKFg36EhoiFgoKCg4Z8fHyCgniLhYV+e4J6hYmFe4eGfo6Cfoh9fod1fXmEg3iCe3p4h312hX6Gfn6JhIZ8iH56h4Z7g36EfXh3fYJ2foiHe4J1g32EhXOCgniFhIuCeH6EeG+EfYN7eZCIhYSDhoOCh3mJ
fnp8foOHgnmJhH2DhXyEg3t+e3iDe454e3t+e35ygneHhH19dX6Ie3yCfYJ+fHuHinN7hHt7hHqGgoqFfYSCjIZ7gn55cXaCfYN8eoSEeYKCfXiDfn5+g3iDfHp8fYWKfoZ+lH6CeIl6fYZ6goiGfnl9jH6DfX2D
dX6De3uOh4iCgoN2foWDgot4fXd6goJ7hIN+fn59g3uCen59iIKHeYaDfX6FgoWFhIWCgnaMhIiChH1+g4N+fX2Efn5zgnaDhISCfXh8fIyCg3t9hoyHgoN8fot8koOCiIKCfnyDfn6CfHt7hYJ+fYKPiHyIhH59
goKDkIV2hX6DiI95fnx7g36FfnJ2iIiDfYOCg4SCiYd7goJ1eHh7fX2FfoKEgn2CfYOEhod9goWEhYZ8goJ9god7g32Cfn6FgoSCjHp8fIJ7h3t9gol5foqFgoJyiYKCg35+fnqFenx+eHyDdX18fXqDfn5+fYOJ
fop+fYJ0hYJ+gnyGeYmCfnuDdX13eH56fYV7fIKDhISOgn5+iHqDg3R7k4SId4N9i4N3j3R9g4OIfXuGeX6ChX53jIl9j3x8fXmEtIN+g316fn5+gnx+g4SEgoKDjH2EiIJ9g4R3fYeCfn2CfZWFgnmFfoKGfIZ5
eYKEfn2Khnx8fXp5gn58iXqEe3eCjX2ChXmEg359fn58hH6Hd4OCfoSDfYSCd359eoZ7dnyFgoqCfYOMgn58hH5+g35+h3x7hIJ5goKEgoKMhISEh3p2foZ7fYR7dot4hIKCe35+fHx+hHp6jIaFfn57hYZ1hIKP
gp+GhH17eoh5aH1+foSCe4yCk3qEfoN4foSDe4t6fH6DjYKDeneDgoWKg4SFhHqCfn56goSIhYuIhoN5goODg4J8iIqDfISCh419god9m4KHhX2Ffnx+enl7foN9i4N8fH6EhIJ+goR+hYSMfHp9hId8gnyEeZB9
g36Ke4OGh3p+fol+hoR4goNzgnt9foaEhoiCfH17e4J8dH2FfHyCg4d+foaDgn19i45xhIqKfn59hXt8d15+goKIgoJ+iXmCeop+eY98g4d1d4h5hINzh4eDgn2KfHqEeIKDfoN4gnyHhH2Eenl6fIp9fYaGgpVu
ioJ8e4R7e3yFjoR2fnyDg3yIgomIhn2LgoJygoKDgnp6iYp9hXt+g5yFfYJ7hHuLfX19h35+gnKDg4J3hHqKfYN4iXyHimiDioWIgoKDd4ODe4SEe4qFhYuCg4V+gnyCgnmFgn6EgnyFgnp9e4R5fo14g4d8hHmI
fnyDeXx+jX2CgoSCgoqEg4SCg3t2g359hJSFgoWDhodziHt8fox9fn56hX5+k3d+fn2EhYJ+gnmEhH5+g4SFfHqJjYJ9fYR6hYOCeoh4h4R+goSCfn16em+FfIWIgoJ7eHuDg3mHhYyCqX6OeYKEg358epGGi3mE
gn57hn2EgoWGe4R9goOFfneFfXqFhXx8g4V5foKCgnyFfX2EgoJ9hHZ+hYZ4gnqChIZ1goWCeYOCdYt7l358fnx+cYN+goaCiHeIfXN+fn6Lg32ChIR7hnx6foN+i3p6jIN8h3t+go59enZ+foZ+hYKDg4eEhIKM
hISId32FhX58h4SDd3yKenF+foV+fXx4fYJ+fYSDhHqDhX2Cg4p+dpeFh4ODgomEe4KChXh3fn5+iYSGfoKLfYeIe4N9g3x+hHuDfn6Ge3yDe4OEe3yIhISDfXiXg4VyjIKIgnyEhoJ8g3uChHyEeIOCfYKDfn5+
eoSLg4l9e4qCe4R9fHyEhXuFg3aDhoaDfnp5iHx7fH6Ggn6Tfn6DgniChYWGhH1ZgoOFgoSCe4t0g4N+fo15fn2EhYKDhYaIhZaFfX2DfH16gnODfnJ+hIeHiYKCgoKIfn18g4J8g318foKDcoSDgoKEfIZ+k4SE
g3yCfZZ9foN2fn17hIR3hX6KfHh4eYR9fH57jYKHhIKDhXyCfYSHgn59dnyHkoaCiIpygo6FfH18g4J9eI5vfIKChIV4goJ6hYKChHmDeXqEhIKJin1+fnuEjYKDiHx7fXyFfHyCfY2GhH1+foJ7fod8fHh+fnaI
d4eDhH2EfYeChH6CfoKCenqDen58fIOPe4l+eXyKen2DenmDfnqDg4N8e36DdYN7goZ1iHh+e4J7g3yHgnmDgoKIdnuDen6Denl7koV4g3t+e4OMfoR+fn2FjIJ9fn2Eg4VthHZ9j4R+iImcgnh9d4KEgoKCc32E
fYR9hYeOg4R+hYiCe4KFe4d6foOMgoOUjn57fn2FgpaGhXZ4cIWFhYV6foeEfIeGiYJ5foeLhHx9fH6EfoJ9i355eoR5fIJ9hYOFfIKFe4V+hH6ChIJwenqCc3x+fnqFgnx+e3p7foJ8e3l7eYV+e318eoODiIZ+
hIJ+eYV4kH5xdoJ8e4OCZ3t8knt+dX18fnCDjoWJfXp7iHx6fIR8in5+e3d6g3qFd4KDe4KEhH2DfoOCfn6Kg3t6eX15fXt8goN4fId9fn59hoR4fH19hJCFfYd7hIN+fXh4hXxuh4OCh4SDg4aChoKJg4d8fHaT
hH51bYKDhIJ6g36Ce32FfomEg3x8joVxhI6Ffnl7hImDfnuCgn19goV7hYSIcYKJgn6Ee4J0foR+fHyGiIZ7gn56fYJ+eIOChoR+iIyCeoJ9hX59fnx+g3uCdnh4fYR+iYJ+hHt+goODg3B3got1fH6DfYKJfX2E
hH6Fe4OCeoWGhX5+e4ODfnqQkHuCgnx9gnyCeXl4e4J9hYSFfnl+hnx+hHmDe4KNe356got9foODfHt7fXt8foyDfIODfXmCgnt+e3eCfnyDe4KMhIKChX6ChX6CfHt+hH2Eg3uJgn1+hXt2fXmDfYR+eoJ9gnaE
iIJvfnt8fnh3eX6HiH59fnaDfXeGfnyEen6Pn4OEfX1+gnyCe358hoSDhYN0goaChYR3fISCfIKCiXqCeH59hIN2foKFg316hX19goKChnqHg4d7e36ChISIeHyDgnyCil+DfYV9jIadgoSNg3J9hId+fXiDfoNy
gn19hnt6fIKGd3R6g3aPgn17g32EgnuEfX2He36JeX59e3l7gn59g4p8g35+goaCe3ODfYaEfYKDenODhYN+fXJ6fX5nhYaEfneMg4aEfnqFfH6DfImGe4KEgoOCdH6GiHyDfXx+fYN+hXt3boOEhoaGgol2hoKD
foWHfXt6jIN7e4R6gn6HhH6DhoR5goKGcnd7hJN9hop+gnR+iH6Hfnp8gnx5fISCgnmEfHx3hI6DfoOEhIOKhXl+hX55fIZ8foN6goOHg3x9gnN+fH2Ee3J7gnh9g4J9hn2DhIN0fnmQhYJ7gnyDhIWFgoN9fX1+
hIeDhWiChm14iH6Xgnx+iXeEhYJ9goN6fHuFfIR9fIKCe313hoKKfYSEgoOJkIyDk3x7gn6ChYN9g4WLgnyDg4eGfYN7hX5+eXt9foyGg36EeYN9iIOCfYR+e357fYV+eoR9iXx9hHyEfYKGhH6DeoWFfoKCeIR9
goaChIKCfnx9goJ8fISJknyKe4OEfHt9g36CgnuCeoKEgoKEhIN5foN8eod8en6Fe3p8g3x+g316h4KDiX2DfYd+gpR+hYKDdoOLhX2Fg32FfYWNd3l5fn5+hI1+e358d3eEhoOLe4J4fX6CfX6Fe31+hHx8fY53
e4WDgoN5fod2fn59doSEeoaGeHmChHt9hIaCfIOPfnyEfHR8fYxogoaDg315foKDgnuHdIeEfXmGg4J9fIOEiIKGfoJ6g32EhYyFg4l6iniCh3t+eoN8d4J+foR+gn6EeoJ7gnZtg4t+hoV+dYKFfoaEg4aFjn16
eX55eIuDg3p+goN6e4Z8fYZ+hHF5hImPg3x+foeCfYN3hIN+i4V+foJ+foVyeH57foJ4iIaKg4J7gn2HfoJ9fHV6fIJ9fnp9goKCfIKEfH2DfnyCfoN5hYZ9hYR+dXt+iHt5fnuKh357iIV9iHh+kIJ6fnuGfoOE
i358fH59hYiEeXmIfXB+eniCkoZ+hH6FfH18fISDh3R6eoWEe4J8g4J9h3x5fH12fISCgnt2fX6CeoKCenJ+gopwe4x7fpB5goWCfnZ+fGp+hnuDeXuFjH1+fIR8fH6De314fHmChn2HfJJ6eX6GeYJ6hId+fIiD
goKHgn15fnuCfnx8koWKinmCg4KGg4WCfn18gneFioR9gn59hnh2fnaHjIJ+ioJ7g3R9fHx4fnp7d4x7g4N6i4uChYN+g4Z5fYR+fnqFfYR+fX2CfoJ8joJ+fIWefXl8goJ9fXl8fH2FfXyDfYaEhX2Ddnt9g3iE
foZ8g3uEfHp9fYKOhYV6fn18foJ9mHd9g4aNhoN9i3yQhIWIgn6IeoSHjH15eH19iH6GeH19dXd+hH6CinuGh4SCgoeCiIh8fnp9fn2GhnyFhIJ6hoN4hXWYfH2FfIV+fouDfoSCfIaDfH58fYqHen6DhnKEeHls
fYiDhXl3fISChoJ4d3KDgnx7in6Eg4d+eoOOhYuCcYeMhYN+fXpsgnuEfXqFfH6Cfnd6e3d6goSHfH12enqFi4V3eoJ1gnp9g4N+g4RzfYR+dHuEgoJ5god1hH6EhYKJfoOHhH58hYJ+fX6CeISFgo1+hX57dn59
eXeCl3qCfHuCfYR9goZ+h36CfIKDenl9g3uHgn19gnyEg3qHg4KMiH2DiIKIeX15eHZ8h4OFcouDfnV6goKEg4R8goR+hnd+fHl+g35+hIJ8gnmFe3yDiXyGfIV9g4KEiIR+d31+hXx7hYKHeYN+eX2CgoJ+fIN8
e498g3J+g3uFhIR7h36CgoOKe4KFiXqDen6Dgnl+en6EfId9fHV9g4WFfH2GfYl4hImCfnp+fn6ChIKCgnt9enyEiH1+g4OCe4SCgnt+gn2DhoKCfpF+g36CjXF8goSNgn6Pg4N9h3p9gomIgoJ4fISGfYeCh3uC
iXV8fIOPk4R7foKFfIJ8foWDfoWCg3uDgnaJgoh6bXV9e3uIho6ChIR8g314e4R8fIN3g4J7goKGhHyEfIR6g3x+fImGfIR+foKCd4aDfYR+foSCfX19g3x9fn15hYJ8hX6JhIWFjX2LhX19doSGhYKCfoOEg32C
gpR8goZ8gniEboaEfH2CfXiCe4aCh3t9eId9fYN+fXaFg4J+fXt9hH2Cg3yFfId9eXiDioqFhHuGfoZ8fIN+iIN8hIODnYJ+gpeFg3t8fnR8foN7QoiGfXp+fYuChHyDgnxwfXmCgn18hIJ+jYKGfYKIn4lseGKE
h4SChIOHgn56cHt8g36FeYKHhYKIe4iJhIKEfn6Jfn1+goWFfZF9foOKfIV+fX2DfXt7eoKCe4J8fH2EfZB+foJ8goR7hoR7g3N8q4N+iHx8iIKJgnyDfXeCfIh+fIV6eX15cIN8hnl6h35+fIV+e4Z0goODh4uC
fnmJcHyCgoKFboSUfYl8hoJ6goeCiIJ7jYN+hHyGgoN9g36Ehnp3gn5+fYeGfHyDi4V8fo6FgnmHd3iJdX6FfHh1fH55g359hn53dHV7hnuGe4OKh36GiIJxhX6OdoJ9foSCg4WGg4Z4hoR9fX2Ce3t3hYJ9g4aL
hn6DhoKHkYN7jH6FfH6Le3aGfIOEh4OChIKChY16fYKChZWIhn54eoJ+gnyHen6CfoaDeXt8e4Z6hoJ7g4l8coOCgoODfIOHeoJ5hH6CeH6CfJd8e36Dgn5+fniEhINye3V7goWCgoWDiod6e352inp+dHZ9fYZ9
iIR+fH2WkISDg4SCeIR2e4J9hXWHc3yDgn58hoqFfoOIiX1+hYWGfYOCg3Z6e3qCjIJ+fW15g4uJdYl9g3yDgnuOhn6Hd4eDfHx+hI2EhIV9foKCg4KHfHuchX1vgnmDfYZ4g4iGfIOChIVzhIJ8fn2FhX6Cfn2C
goSHgn16fYKIg46DhH59fpWDhXyOg3x7fIeDhH57iH2RdIWLd3uHk317eX6JkH1+hHN+e32EfIN9hnh+eoN+gnp7fX52fYN5g3l+fn2MfIN9io55fYSFfXyCfX2HiISFg4V9e4J6eYx8fH2EfoJ3foh+hImKfYSH
inyJhYd+hX2Gg3p+gomCenp7fYJ3fXiCfXd5fneYfXF7hod8gnyHdnx8d4SFhnqFh3x+g3aQeoOChXaCgoR+e4J9fXV7g4V+g4KCfoN+e4+DhIKDe3uFfoJ9foR1eoR+fYJ4goKGg4Z+bnyFfIl9hJ6DhX6Ce3J7
h32EgoKGfnx7gop3fnqId35+jISIhYSJe35+fYJxgoSCfY98e3uHeoV6g4J+end+eIaGfoR+hIJ0hHt7goSDfn6DhYWGfnx6dYN7foONgoOGfYOChH5+l4KDfn56fn6GfHyChIOFiYOKeHuCdI6Dgn16goR1hHyC
hIJ8fHSYen6CgoKKfnt1cX6Db4SGe3l6g4KEfHx6eX2Eg4WFfHx3hIN1gnt6hIh7fIR+foKDfHd8hnuFh4dyg4Z7foSDg3yFhn6CdoZ4jYKEgn6Ie31+g318foODgomCin6DjH58dYJ9cHx8fH6CiXx+fYeCfnp7
fIOCfoV+g3Z2fYR+e355hoiDfIN9fIOFgnp9gnx3gpR9hnp+goeCe3p5fYN4iIWSfYSFfoaKgn56dXpxfYl9fIR8hn2Kg3iFjoeOfoeIhoR5hH16iH57gnx5hIZ2goOCfIV8hoqDfX5+hIRyg4J9foqCgn2CfIWH
coR9e4RuhIKOgn5+hIaFfXt2g42KfoN2g4J5jW9+ent9g4KFeYaIjn5+foKDh4uFhX56hH6EeYZ9goN+fYN+loSKfoKEgm6KfniDfH6OfoOSg4Z+iZaDeYR+cn2geoJ+iIeFgn52eIOCe319fX18g4R8ioWEe4aJ
hXx+foOQfIKFiXl8fXx+fomGiX2DhIqFh3uCeoWCh4KCg35+h3l+foR5fIJ4eHt9foOJg36DeoZ7fXqChH14epJ+hYV4gol8d4l9eXt4hIaJgod+h4OFfYh2hn2CeYaPgnuCfoV3goR9fXuDhIuDhHh+g357h3yD
goSNhX2Dg319goKCfIKCfoeCdH19fXyEhH6KdGuGiImEhn5+e3p7fH2CfXp7h4h8hYWEfHl+fnt+hIeDfn6EgnyHfX56fIKFhX59iXyCfIV9hH59gol8en59e4iCg3eFhH58e3yGg4J0d31+hHyChI2ChHeFg32C
foaDj3qCgo51fn52l4SJen2ChH57enuEfnl7hHyDfoZ+goN7fYKQgoaDfoOCfIdxgod+hG54g4WEfHx8hIKCe4KIhn6CiXeDfYSCe36Etnp3hoKFhIKChXx7fH18b3Z8dn2HhX55fHp+e42CgoWPeIR+goKCfX2D
foN8fYWChnt2fn17fH15foOEfYSDh4KDiIOHfX6Cfnp9g4N8eoZ9gn2CfIt8g32FeIKCgoiDe4l4eId+fWB+hnt3g36Fg4h+fIKFiX6Hh4R+fH54foKDfXyCfXuJfoKNgoWDfXKDfIqHj4WIeH6IfHp6fYKDfJF5
ep+Ch4J0hYV8bYWDeX2DiIKFenqChHyDd4SEfoN7g3x6gnuCgnx6e4mDgoSDg36FiH6IfHeDe319hn2DfIV7goJ9hoN+hXuLiYd8gn58fH58fIWFfXqChHl+c4Z5eoJ8fnR7iYJ6g3mDhIV7hYR3fn6ChYJ8e4OC
hIOTen56hX6CfoR9hX15hHyDfXmChYx4e4R2dYKChHyJhH2EiIKIfneIfXGCg4l8fnd7en5+hXeDiHqFg4OEdXmCfH6DiHSChXmDb4J8jISChYR2j4p+g35+joN3gnt6eYKDhX57fn58eoiCfnp3gnZ8g36DgoR+
e4OChYqFfXt9goJ7hJGDfHmEjnd7g318hn58foODeoR8gnyDgoR+hHp+coJ1hoWDin5+hHyJl32CiISCfIN5g4WMgoKCg4N+eX6EenF+dn5+fYJ9en6Ce4N9goJ9enl+e3Ryg4KHg3qGe3t9fol8fXqdfnx9goN8
fXyIg4WEfYKFgnJ+fXqRen17hXuCjnyHgoJ+hnqDfn18g3x+hX5+goWCfoV+fH54hIKCg4aCfoZ4kXxrhYh5hYqEfIJ8fX2Cg3WGhYKDi3KIe318jIJwhIKJhpBWfYN8fHiLfIR9fnl+eYx9g4Z8cn12hYWFe3x9
eYeIfXaDe35+joKEfoV8g3qKeHx9g4ODfoKIhnZ8fn6HhIZ+gn14fnyCgoWFc4N3god+fn59dniIfH6HhH59hoN9fnt+h4iDfX2EfIiKfIN9lnt1goKChX2CepKCin6Og4WEfH2NfYKDhX1+mYN+jYiCgoJ+foJ5
hYOGfXh6fn6ChneCe36CenmEhHx8e4ODe316hYOFen6GhH6CeYKChH1+goaKfopvhX11eX18haJ8hXuDfIKDh4ODe4t8enx+g3yChId4hX5+gol+h36FiYeFfX6DfoV9hX6Efop7i3yCjYOHen19g31+fYZ6foKE
foSHg4SRfIuFfnx8fnyEfIOCfo6He4WGg4N9fomCfIV9eomCgoKCiXxzfH1+h36Ign1+hIN6fXt7gnyHgn2CfYl7go+EgoN2eoKCeoV1fHt7foJ6h3d8fXx3fn2Dfnh4fX2Cg3yGe4KCk4V+h4Z8goSpfoeChJN7
fnuCh3uCgoqEhX2GeXt4fHuChH59coV8h3l8iH59jYmGg4WIfYKCfnl+fYOCfoKDgnt1go2DfXyIi3uWd32FfISCeISEh4R9d3d9hod8g4SDh4R+g4J8e4J+gox9foOGg4iCiX11fn2dfIKCgn13e4N+fXx6dXmC
foOIdIt4fn2CgoiCfoKJfYJ0fouHe36GdoKGgoN+fYJ+fISIe31+kX5+eIyDfIyEcIJ9hniFhXp4en6CgnKCfoSDhX5+goJ7goWCfnp+g4KbfYeCfnyDe3p4ho99hnZ5g4KChXqDfoJ7ioR9gn2MfIKDd35+jIN+
h3uJinV+g36ChH58a4h+eoN8fn57iX57e4SDhoSGfoOCgn6Gg4V4in2CiIODfoKKfn59hIR+e3uEeZOEhX2CfX6GgnuEhIV6fYJ+g355hIKFg32CgoSFfoiEgn59gnSDfHaCeISEen2Cg4Z9foJ9iXqDhXp7hXyD
g3x6e5OCgnx9fn2CkH58dH13foSDe4J2e4KCiWNsenuHfX2OhIJ+goR8eHV9g3yCfIJ3e3KEenx9ioKDgnqDbX57kIOFhXuDe4SCgo+CfnODjYuGgoiHfod7fop2gnx7eoJ+fXWTgoSKe4h+hHt7g4KGgnd+h3R7
goeCe6F+jIV5gnx4fX18fn6DfIV5fn5+eYeEh3V4eYWDfo1+g32PcoKNj4KMfn2CfX58ent5iHp+goKKe4KTgn1+d5B7fn2CkYJ9gn55hIJwhIiCg3h+inx8fHqDhH2GioR9fYaMeoiGfoaHg35+hoOChXt5fn6C
eIR9goZ9iISNfIJ9gn6EeIKGfYR+goJ+fX16g31+eX59tYR+hH2HcoZ7hnyIiIZ9d4OCfn56fYuIg4KMiH2Cg4OEkH6EhHJ9fHWCgoh7hIKEiYNygoR+kISFhItzjY1whHqCg3yEgoSGhIOHfoV+foOkdoOEmHyH
eW5+fId9e4KMfIqChHyJgnx+hIJ7fYV7hXx9foWDgoODg419hYKChod1fnt3fH6FdH17fHx+fX6Dg4KQhIN5fYqJcoWCiH19bot4g359eoODhX55ioKGhISCgnqCd3iCfoNyhYOCfX17hoOLe4l9eISEfIN9d3qD
fH15e31+fH55hXl9eoKFg4OJhIKDg3yChH2DhX6Ignl6eIJ8goKFh3uLfoOEhHx+iIl6fYKFg4J9d32EfHp+h4J3fX55dnuFfXx5hHZ9gnyGgn53nYaEh46Pg4Z9fIV9eXuEdod8fnyEeYt+g357fYqFhH2Gfn6E
doV1gn6FXoJ7fnyGe4KFgnx+gpufg36efH2FgniIe314eHh7e3R9e4Z3fYaDfYd7gn6Jh4J+goR+iIZ9eoV7e3eDhImCfYKFe4N+fHt5fX17dnt8e3uFgoKHfn18foOCeIeEh4KCfnt1eoOJhIiFhnyHdoJ3cHyC
fn6CgoSIfId+goR6i32IfneCeoR1g4OGhYaGeoN+fYKDhHSDh4SDfouIfYKFfXt+eoJ8foZ1fYKKh4aJg3qEhYR9fXmDg356hIR+hHuJe3x5hIKNg3uGfYiNfH6DdHmCfXx8e3h8gnuDg4iDhIKCiYOEkId7hIiD
hYWEg4aCfYaDfoV6goN3gn2Cfnx8fn2FgnZ3eIqEe4Jyfn5wjX6DeIJ5kI9+h356eH6ChYN+g3p7gop+dIOFk32EdXx+fomCgn2Gg36DfYN2fHyCgo+EhHJ+e358e4N6gnl9e4R+fHx+goKEfYWCcYN6e357g319
g3l8d4J7foN8hn2HfoWDiYODgoJ3eX19i3WKfoKEgnqCg3qLeH2Mg4Z6iYiEcoNvg4SHfYJ8fIWFfYh7e5BzfnmEhHt3goqEjYZ+hH18eYSEgoN9g3yGfouEenh+fIWMeXx8hYuGgn5+jXypfIZ7iIWDhXyPhH2C
g357hYWGhYJ9fYKDcXh+gnx+hIODgnKChXqJgoiQgoWChX6GbnmCiH53fI95fXmEgnhygoOId4aFfn57fYOOfIODgneGkH2IhH6HjIV6fYWEe4OSgn2GhHt7gn5yZXZ9eoJ8fod8hoZ+h4WDhoJ+cH59foJ3iIl+
ioKPgn57g350hH17e4aGfo+DfIKDeoKDg315gn6EfYh9fHeGhISFfYJ+fXGEdoJ7eYKHfnuHfoOCfn6Cg35+foKGg3l9fYaFdpF8g3l6e4J+e3yHfYN8fn2Vd4V2hYOCe3uCe4R9int+fn2DiH19hIh+hH58goR6
gnx9hnmKg4iFeHmGh32ChoKFgn18foSFfIN9hISCdXOCeoODfHaEhnyEfYODfH15jHWDioOCfYuHg4OFe3p8fnx+en6Eg3d9jHl7c3uQdIN8g36KiXqJeYJ6gnt1g4KLgn6JfniDfoKHeoOEhHyChYl2hH6Ce4KD
g4J9fYJ4goR1end7eIJ8fX2DfYJ2eoSDk315h4N+hH2IfYZ7fnh6fn2GhXx6fXyFfoSGhIuDhYaCfnaEeYJ8hHyIg4R7g3uFgoJ9fX6CgoN8hIR8g4WFgoh8fYJ3hoOEhHyDfoWLfISMg355gn6EhX2IfYJ7hoOH
h3p5g3d7fYSIhpB7kYiFe4Z+fnV7g4KCdIt2fHd+gn5+h35+eYV9g358hYaEin18g3p7e42CiH17gnt9h4mEfIaCfIWLg36GfXeDgnmJg4OJeoSCfH6CfYWCen19e4J+g4J6eIKRfn15enx+eXuMhnl8fn6EjYuG
eXp3l4iCeoWEhIh6eoN8g35+g3WChH2FgnuCg4OFg3aFdYaOhXt+hneOfYR8enaEh4SCfYRwfoJ9g3WChYKDfYR1hoR5fX57i4l6fHKDhH19hX6DhX57hXuEh3KDfYhye4ODgoKChISDeoKCfYiCcHx0iIKSeoN4
iIKCgoJ+hXaFeX6DhHdzfXSEg4eDgoJ9hYR+fHaCeoeEeX54fYKCe4mDenWChHx9iHaHeoJ9fXx8g3R7g4WGfn6HgoVzgoV9fYh+kHx7fn56iH18goJ3gnyCenx7i3yDiIVsg4V+hXOFfYKOfYaChIaEfn2Gfnl2
g4V9fn6DfHqCeX5ygoR9fH6JgniEiYV8g4SCg3yDhYKDd3iCe4aHh4Z7h4OCfYKGhIiDfIKEhH5+b3p6gnx+goN9fYJ9g4l8fYJ+foKDg4SCiHqLfIN6e4J3dnqLfHx7dnyGeIN+goeDfYV9hISEhoKChHp6hHx5
fXaEgn6Cenx3gop9eX1+i4J0g358hHZyeX59fIJ4hoNtfoR+in59fYeCfYR+hISChH6Ign55h319gn6GfnuMgn6Ch3mThnqCkX6OdoV+fYNyfn2HfHqCfnmCfn6ChXR4fHeCfoJ+foOIcISJg4J9g4KEfHx9goeC
eoN7gnCEfYN6goN5hoaEfXyDfXt9gnyEc3GChHqHiHp3foJ9fYR4doJ9fZx+fX17fpKCfYd1goOEfn1+eZl8gnyPgnuCeoN+gn2HhoV9iIR+hX59j3mDg3yIhYOGgoKDfYSChn5+eomEdISHg4KEfn59lYN8g354
d3t9g3Z7hG98fX58g4N3fYJ6eIJ7g36NhYSJhHyDkn14hIWCgnqEfIiLeIaCfnx4eoiCfHuDgnxzeoR6foJ2iJF5fXyFfX2IepB9fYODhniHh4OEfn59hH6PhoWCfniCdIJ+hX6CeIN3enuMgnyChIiDfoV5fYWJ
fXSRfIN7hoV3fYN7fZGFhYKDfIKDfX2Gg4KHfnqEfHiCfoKCfIN7eoaFe4OEfXx9fW5+iYJ+hHZ9dYZ8fn12h3uCdoN8fn6Cgo2DiYN+fYZ3foWIhn6CfH59foh7hYKDgnyEfoJ+fnSDcXV9fYV7goOKiIKFgoKE
gn2Cfnp9foKChId7fnd7ioaEfoN7foJsg4SEgnmEi317fn6Fg4KCfnV9goV9eoJ8hIJ5i4KEfYKDfXl7goJ9k4WCgn2EenaCgml9iIKCb4WFgoKMgoOCe32FeXt+g4N+g359fYJ8fH58g31+hI98e4SGfYh8fHt+
g36OhIKJeH5+hYV1i4uJhIJ+hm5+gpR3fHt5dIWCfoWDg4SChYR8cH17fn54h4J6iISEeoh9g3p+hn59hX5+in15fH19hYR3fYN6g4aEgoSCgnt+g359hnp5ioJ1e4N9fZKEfXyCeHqCdYd5goOFe3yCe359godx
hoKHg4J7en6DhX55hYd8iI2DhIR7foSCgn2Pgn57foaJhZKDfoKGiIR+g4OCfXuDfnuFdYR+d312e359foKDeIiFfYJ9d3R+kX13hqSDg3qDfYOMfn2KfYN6jYOOfoOCeH6bgnl9goJ9hYJ+goJ8goR2dYN+fIyC
fYODiH2Egn2FgoJ8iIJ6gneGfXt+foZ4g4R+hXuIeoN9iYN+dYaCe4KDg4J9gpCOhIKGfoJ9goV+hHmHeXyEgoN8hHx+fouChIh7g35+hZaHhot3fHWDhoh7g4N9h4WDhIZ+fZZ+hniCfoR7iImGeX2DdX13foJ9
hHaFepF+fXd7ioeGeX2Kh3yEc4eCgntufHeGeYN7hG95fGh9gn2CgoZ6hoOMgn54gnp+eYiDgn57fIx4hHx8hoR8g4WFfn2EhJSEeo2DioKIfZWOfZCFfIN6fnt+eYWCj4SDhIVyenp+e3eCgnx7fpKFfXyDhIKK
jYuChn1+fXN5hX2Egn2DfnuFe3l+e4N2g4SKe3pyen14dXl8e355cHt1c5d+fHqFgnuClHx7fYV+hneDgo2DfIJ4fH2CfIJ+g3p4e4OFhXyEe3x3hHl8hYOCfoV9h4KFeoJ9gn59eoiFfYJ9hHaDfIN9goV4h4KE
fn14hXuCgoKCfIKFfH6DhYJ7g4J8fn2Ihnp8foJ0iXt9foOCgnqDfX6NhIN7hHKDfHyKhIN+in6FfH5+gnuEfIOFg4eCjISNgoaKgnuHhIODfXp9eY2DfXaDdX18koaChYh6g4aNhXl+eo59goKFe4OHe31vgn1+
gnyEeXWFe32Eg3yFfISDfImCfImDg4V+hYR7hI+Cd36FjoKHfXyDgnx6fIl9lXx9fod+hn58fn6Ceol3g357fYKCfn6FfXeCfYmCjH16g36Cfn2MgoJxfIKFfIV4g32Cd4SCfYZ+hnyIim6CfHt+jHuGc4KDfoKV
fH15hYmNhHx3e4WEg3uDhYx9eoR+h4WDhX6Ce355jYKFgoJ9cXqCfX6HeYR7foeEiYuId36Dg3SFeX6Fdnx5fW16e3t9e299g358doN+fn6HfZiDiHt2hXx3jomDeXp7hoWJhX50fH1+fnl+doJ6hYZ8fIJ8hnR8
hINwh3x9eXyCenx+j4WKeoV8eYKDfnyFdHmChWx+jYOCg4OCi3x9iJKHgoeChHx9fnyDgn5+foOMgoN+gnt9gnx3gnCDgniIg4Z9e4KCmHx+hX2Ce4WDhIJ+fX51hIV0g4SEiHaFgnt7fn2CaXZ+g4OCgnuJc3yC
foN4fnt+foKCfIV9fn6Ffn6EeoV9hXyIg36Dd4V+hYKHgoKDhoWJg3x8fYWChYWGfoJ3fXV+fn6Gg5iCen6IfXp4hISEg4SJg4OGfoSOhXuDhX2FhH2JfoeJfnmMd4aXhoWIdYSLgnxygnyFfYKEfIKEg4JtjoSE
fnyEenp9foN4g3x5g3yGhIJ5gn17fXqHgoSGdnR9fHuCfoSLfoKPhYN8fYOZg3l8goWGfIp9g31+gn59iYODinqEdYJ7fnqFg4J+hXp+fn6Ce4aDfnKCjIKPj4KFfXx+foR8enl9g4OCiHp5fnGEfXp9cYiDfoOC
e3yCgoSCgoV7eX59gnh5gnd+hneEcniCfoKHhnx8eoN+eYd9fnuFfW+CfYSHhI55d36Eg4J8g4OKg4R+fn19hH5+fol9fox7fnaDfoN+hYOCgn59kYd7fnuDdIiChn2Ed4OIhoWFdHx+fX6Gg4yCeY58hIZ5eX5+
g3x9fn6Hg3x+h4WHe359fnp7goOEhIZ8fYR4enyHiYJ+hYR1in2MhYZ+gniEhIJ5eXmCfoR2d32WeHuOg4KIfIaDg4WChXiCfnl7hYqIg3J+gn6Ie4Z7fnyCiYSHgoWDg317iH6FjIWDi4R6hIt+lG+IfH2Oe3yI
foV3e3mDgnuHe4eJgoN3goiKfIeDfZCIg318fH59e4OFgomEeX1+h4KGh32DiH2KeoN9foSCg36Eg3J+goOEhHp9e4SCgoJ+hnt+fXyDfYp7foN8fniEfIR6iIJ+fYJ8eYeHgnmEh3uCfXqDhoKCg4V+fIV6fXyH
goKLg4lzfYOIfI6Iln5tfYR4hXt9fnx+i4NtfXGId3h+hoKCh4d8gpB+hIR9eIV7cYeFhXx4iH56jnl+fYJzh3p8foR8fIOEd4SKhIZ8g419k3yCg32JgoR9foiHfnyGhoR8i4KFe4J4g4aGgoN2fYWEfXx+g4J9
fHKCfYOKhX50iIKGen6FhYJ7foJ6e4Jyen2ChHuSe3mCfnl+ind8g3uIhIN+hH15fXeChIx7iHR2fJp7hol+foh9fXx4fIJ7foqCfHpzinKDhYKDfomHfol2go2CeYSCgoJ+hX57eXyEfoKChXt0g3uDfYp3goJ8
fX6CfHt5hIZ+fn5+foeCfn19fnx+fX6Cg4OFhYJ3fXyChHWEhoeDeHd7hnmGhHmEfoN9fIh9coODgoV8hYKDeYOGh4KHen59e4x9iXh7hIZ+hH6Ed319iIOCeHyCfX2EeoeDfXuNfX5xhIKbeYV6fIJ9goiEg4KE
dXZ+hHqDiISGdnt+i4aFfoKKdYN9fIijg3BvfH6Dgnt7e36GfXxygoKEhYV7fYOChH15fn6Ce354fH19foOCiISIj4eHen5+fX6Efn2GeYN2hHp+doZye3yIhHeJgoJ4fHp2hoR7j3t9fIN9fXyEeHSCfoWDenmP
fn59dYmCeH56g32Gg3x9gneEhH6CfYKHgoKDioV9fHyDg36Yfn5+g4OLfIKEg4yDe4V9fpSDhHmEjIR7gn6ChHt8h3iDh32EaHyHfoKDe4h9fH6DhnuCfnZ+eIZvg35+eX6ChXt+boN7goN9eHx8e5KDiH57mXyD
fHh7hn6EfoKIfYd6fX6Cg4SEeXx+fnp5foSChH10k36FfYJ+fYiDeHqEeoKDfIJ4hHyDfod+hISDgoSDgn6FfoJ5foN9gn6Fg3qEjHKjg4R8iYSbhn2ChYaGjYJ8iYN7hJqCfoNxenqKhYN8fHyHfop7fHmCfX6D
tX2EfH5+fn56g4OEhYV0got4fYWEfn5+hX6EfYSHin6Denx6h4OCg4SCiIJ4jX2FfYp+fHp7hHx7d3l3gnuEhX2Ce4J8gn2DhneMfHp8foOCfX58fn55hXhyfX2CfYV7e4Rygn1+goJ6hYN3fn1+e4N4foZ+i4N9
hIaFfXp2fH2De3yFfoSFgoN4dn17goJ9g31+gn6Gho+ChHt4eHyFg4N9fX6SfoWRhXx0e3yEfnh+fnt4foSHen17gnuDhIp+eXp+eYJ4hoOEgn58eYWDfH54g4V7i3t6fXqJgn6EhYqDhIJ+hIiDg4eCfYJ5fXx9
cn56fHmDeId6g4KFe4iDi3p9foKIfXmHg3WCe4OIgn6Obn18hnx6eoN8g3yDjoZ8fniEg3uCfI6CfniFgn2ChYSGfoV8iHmDgoOFfHyDeZCIjnqIgoKDh358hIWJfYR8fYSCh4Z9hISIg36EgoKEfISChXiDgnuD
e31+h4N3gn2CeoKCioN4fYpzlX58hYR7g32CfYN9foeEgoN1fISCfoZ3hYN+fn2CgoZ+eYuDmYeEhYt7gnpviYmCfoN+jn56gniCioKCkIWPfnyEg4mTenp3fnZ+hnqDfYN+hYJ9e4h9gnqJg4N6fYJ+g4WEeoKD
hHt9hoSCfX6DhYWDgoWCfHuCgmt4fIR+e36GeoKIfn2FfYZ0hnqDhYOHfYd4gn6Lfn15eYR9fIaDg4eCgoOGhn2CZ4OQhISChIN4gnp9fXmCeoR6g3yFfoV7hXl+fYJ4hoaHfoN9kniDiYSKfH19fXp9fn6DfXx5
g3uIeYR8goR6fYN+fIR+dYKDhoJ9g6R9foJ6iHx6m4V7in1+hYV8fHqDhHh6hHt+fXZ+fXyEfoV7foSCfX6De4aCfn16hmh9gnl9hH17hH2Dhn50fXuEfYV8eYN1foSClnuKfYJ3hIJ+eYiFlX55gn59fIV9gn54
hnyCgoN+gn6Cfnt8hIyCfXqCbo99fn2IfIR4hnh8iImFgnuCenx7g4N9fYKCgoR8eoOCgnuFhHtqhXl9h4eDg4SEh32HfYiGhX1zh315fIp4g32KfnmDeX56fnuHi317gnqCgnaFhIKEhXd9fZiDe4N7foObgoeF
foN+eoJ+fXqHhYZ+fn59fn17goSDgoV+aX5+fIeIfZeKg3yGgnx7hIN9d4J2hHuChHx9hIJ9e4KGhHuNfIN+d3uChnl8hXlUfnx+e4eHfIN8hXiIdYh+fXuEfnuNg4qGhYODhHh7fn2HhH56dHR8foN+a355hHmK
fnx7g4aEg3mEdoiPe4aWbn6DgnaNgoJtgoKGg4WJhYJ+iIiFfIR2doiFfnx7i3uNfH55g4N9fXt7i3SCfoSGgn18c3qGe3h9gn6JioJ9fXJ8goJ+hYJ9hYSFZ358hH6GfXSChYN8cm+Gfn19eoaPhH6Kh359fYN7
hIKJiIV6hIKGfHuFeJF9e3uHiYJ7foJ+eYeDh3iEfIWEg4OChHyVfJCCfYOLgn6DgoSKg32ChYN+fZV9iYJteHt9goOCfYJ+g357hoJ7iH1+fXp8hHp9fYN8e31wfnyEfXyEgn2Eg3J4kIOCfYOEfn6ChoKHfHqD
eYKDg4iCjJmIdn6Ce4N+fYZ+fYSChYZ+g4KEfoN8dYOKfoJ9goOGfX6De4KGeoKChH6NfYJ4enyCd3qXfoKDfn6CgnuIfIN8hXyGfoJ+enh8h4SLfX6CgoKChnyEc4N+b4J8lHyIfX6EiIN9h3t7hX2EfoN9g4R9
g4KHfYOCgnx6fHmHgnd+foJ4hXx8cXuDgoJ1ent2fXx9g32Ign2Qepp9iIR9fImEfHaEd4mCg31+fIJ+gn6Je4Z7kIN5hn2Dgod9fYJ5e4SEfHt+fImFcoSDgoN8eoN5foWXen58gnt8g4R+e4J9e350goKEhJR9
nX6Eg4SMfoJ9i3h9gox7g359eomChnmDd4KEhHp+g4l+en18dX2Hg36Efnx8eniDg4KCfXp9h4SJiXeDl4SCfol6goKGeoV+i358foV+foOLg3iEeIOCen6Fg5CEhIKDhHyDgn11hoOFe4t+g4V6eIJ3fH18foOD
fX13fop3i3x9gn5+d36DjYOHfnt7hYKGg3yGe36DdoN8en2Dhn59g4SEcoeFfYN+fHiDe32Cg4uCen19eYiCfoKDhX5+gnmDg4l9g4J8hYWFhIKDh4KMhnp8foKGg311eoN3fH6FiH6KhHt+fISDfIJ4fYV8iH6D
enuCfY59hnp9iHdsg319loKEg3t+fIR5hoKEfIN+g3OChoKIgoKDhoKLe4Z9g318hXl+fX2Di4WGgoiEgn1+eIJ+fXuDfXyFfoV+g4yCfop+fn6EhIR9h4OGe3uEkIWDfYOGe36CfnqCgnyDh359fnd+hIOFg3x6
h4mMgnt+fox9hnV9fIiFg3t+hoV9e3t6foV5iH6Cj4Kfe4V+hn58g318fIR8foN9hJGCfoKEfYN5d4KDfX6Dg3yGg3t0foWFfIeCg4OCfYiFd4p6en2Hg358gn14got5c4J+fnmJnIKGfX2ChH2EeoR+hIp9iX6C
gn18foOCd4R8iH58hop1hHSKe4N8g4KHgoJ9j4aCh4N3jHOMfIV9hIZufX6Fg5ODfIJ8h36NdHyCiFuJfoJ8coOGfHyGh4KGfnp3goKEgod9fX6ChH6HfXZ8goODhn6Cin2GfoKFe3KFi4mCiHR4fnV9e36CfYR6
e4V0bYN2fX5yg5p+fn16hn2FiIl+goeIe3qGdoKEgoV9hoWCmoWDdoSCg3aDd3mNfn6Dgn2Ih35+hX17g4ONhnqFhX2DeYKEgnuGeHqDhH6Dmol8en5+eoSWfHt7fIR9gnyFe4yCg36EfIqPfXeHe4d9e4KFg3yF
in6Eh36QhIKCkIOPhYKIfoWDZXx9caubiX2DeImFgoOFe4KEinuDfoWDfoaCgn5+iIKFh4J+j4J5foJ9g4SDh359hH6CjYKDg3uCg36DhH2FeYWFhYOHfIN5hYKCeIN5e3iHgoJ+fn6Fd36FfIOFgpaCg4KCeX5+
goaJgnpxeYV5goSEfoJyfYeCg4iHg4KCgn6CbXt5foJ8enyFhXx9e4N+h32EfoV9fYKDg4KDhYN4eoKChIWJd36HfHuLfnZ9hX6CfoWCfYt8iYaCfYJ8hXuIh3x8a3qEfnt+h31+in5+eoR9e36CfY19hX6CfYJ+
h32FhIODe4N+g3yCfYaUdIR8foh5fYJ2fYV7hn5+g3uCe4qCfHx8g3iCfIN3goR6g4KHgomEenuIkHt+fYWFg4OCfoJ9dol7goSDfnt5fZKCfoKCiXt8hHx7gnyFi4KEiIKFgoJ9fn2Dfn17goWDfn58foN9fYp6
fHl+g4VufoN1i315fYKDfoWGe36DfXl2e3aHe32Ee4h+foJ+hHWHeYJ+fYOHfneEioeDgniEhn57hIeFgoN6goOCgn6EiIR9iX6FfXuGdH6HdYOEfYV+hn2DioSDg3p9hoKCg3t6fXuDfIN5e32DfW59fnl+fnZ8
fnx7hISHfoWCfIJ+g4SCg32Ign11eImCfIN+h35+fZGEhYJ+foiDgpF2lYJ+gn55int8eIN+foV6fZN4foKCfn2FeoZ9g4aPeX6DfoN9e4h7e4J9hHh7fYN9hoN+iYV9hYVyg4N+hISDfIOOg4N9eoSEfYR6fnp+
hoeCg3x7e319cIx7hHuFeoN4hX2Cg4Z9goOJgoaKhoJ8eH57fX57gn19fn2DgoWCg3yLgoeCiH6Fg3l8g4Z9goJ+e4SFh4aJfIJ+eYKCg4V2g4Z7fZKMeXt2eX15l32FfXZ9fXl9h36FiHx9fnd+hIl+iHh+fW6J
g4WDfYN9iIaCa3mEgn56fYR9hYNoe4eEfYeIeH5+foKFe35+e32DfodzfXWChIqDfX11fqCOfoOGgn19iHp+fn59fX6Fgn6LiIN+hHKCeoNsfX6CgoZ8enx1g36KfYN9en2DgoN9doKNfoKDfn1+eXx9foSDgn2D
fX1+lH51hn2JfYKCgoN+fYKHg4aDg4OHe3x9fXuCgnyGfnp4eHt7g4+CfH17hId9g3aCeHeFgoR+hIJ+gnqEe4d9goOCdXuCc4R1fXt9e3qHdX18iHqCfYKDg3yKfHqFbIKDfYKFeYJ8foKEeYl8goKEhH6KlYR1
e36ChYJ6hYN8iH2DhIaIfXx6fYaCe4V+foN8fXuNe4KDfn5+g4aCc32CgnqDeX6GfYiFg3qDhYJ8hoKDi3N1fomHgoKHfnqFhniEe4SCfYR7eIR7foZ3goN8e4N4eoR0gnqDenx8foKCfH6Cj3t7hoqCfHl0eoN9
fXyFfYl9eXp9jHyCgoJ8ZYJ5fIJ5eXt7fYODj36DiHmIg3yEfoSCfpOEhH2FgoKCfIV+g32Dknp8fn6Dhn5+gnh9dn6EfYJ+goJ4gnCCfYWGg4mIg4eDg4KCfoJ5fX6FfYKCg3WUg4J8hIODhYR6doN9foaFfXt9
e4J+eoOCiHh9hXx9g3F+hYyChXp+fH2CiIOehH6Fg4+Ii318goN+gnuCe3WCh3OCeXuCh3aGgo6FdnmCfo1ygo18foJ4gomCg32EdHx7goN7fnt8g4N8gn5+eISCgn56e4J9foZdeoN2hISFfn55hoeDe4R+hYaD
g3yEfIiCfXyafoN9en6Dh3uCjX59hHSQfnqEfoaHhX55hIWEfXp4enuCeXx+en1+g3t+g4WEfYh9goR6foZ9fnx+g4WHenyGfn2ChoV+h3x7hHSXfHl7hIh8h4OKen6Ce35+g36EfoOGiXyHfX1+h4N6eH55d3h7
eXV8hHiDhIKDg4iEeId7iXyLg4J6foh9fYWEeH2ChYN9goSRfYN9mn1+e4VsjX6IfYSCfHyChIKRlH2FeX56h4KDhYOCfX5+fIN9fINuen19fHuEgnqFg32FhoN9hX58fIeFgoaChHWEfoKChHmJe42Eg3qIdX1+
hYWDeH51g3yCeniLi4J+goONjoN1fnx7i4+Gfnl9g32DeX6GfYKHc4J9e4N3fn5+ioJ9h4aFfoSCfYN+h359goaLdXmFhnyCjnp7cHqDeoKChX6NfX18hoV3iX57fX54dn2ahoV6goJ+fXeCe32Ccnl9iIZ7hnWC
oXZ7eox8g32Cgn2CfYWDhYOCgpOFg498kXt8foJygnh7fXmEfYKHfX1+goN9d5J7gnx+e4mJgn1+kn59iIKIhoKDhn58fnx5h3t+g4d7fn6Egn6ChIuIjH16hHh4gn58cX6Ie4KDgoJ3god+goN+g4J8fIJ6e4SC
iX58fnh3hX55hoOFfoKFfX59fYJrfnx+lHqCg31+hH56eoaDiH2NfX59fYx8hIl8h36DeYKEfYKDfnuCh3t9bIqFjoN+fH2DiX58eXh8go2RdoJ9dn58dnyGfoqCen6Le4aEdnuFfXuChIR6g3WIhYZ8gn1+fXqC
eoN8goN7g4Z+hX6Nfn6Ejn6DfYh7h4N2gn6Dgn17haJufoOGhn6Eh32Cfn59fnl+g45+eISHiY6FfHuDdYh8foODh4SFfHx+fHx9hX13fn11gn5+en6Kg315poKChoh9hYR+fo+JgoWFg3yDfnmHjId7hYJ+coKC
fnN+fYWDgn2CfIOCfXiGlHt5hX1qdH6Efo19foJ+gn57i4N7g4OEe4J8goKCin6CfY6EgoN4fn2EfIWEgnyDhJB8fnt+hIKKgn59d36JfX17goJ9eXl8h32Gh4KOfniEfoKGfod9goZ4eoWCh496fn19inmDiI1+
hIV7fnKGfoKCfoKHfIiCgnSFhYV+enp9fX6Gg35+eYl9enyCfYV9iIWIfH57hISCe4J+fH16foKJgoODen58hnp9fX2Ed4KOfn2EfXx6fn6FfIJ8fXyJhYZ1fXqChIJ6d4Z2hIiCgnh3foV7goODh4uGfoN6fISD
e319hoh7gnt8fHiEg4d+hot+hH1+hIJ4fIt7eYl6g355h3t8fn54g3yHgomEfnV8hoR8iIN+eXp9hX17g4l8gn57gnuGhn2DeIOEgnF7fpOHe4Z8fIODfYSGhn5+fX58g4N+eXmCg3p7bYJ9iH2Ei2d6iIuIfoKD
dn6CfYN+hJN7fXx9fH19hHyDe4OFeoKDfoaFfnx6fol+goSEg4KChX6EiIV9g4OFfIR9fHl8fXx+goJ5d3qDe3x8fImDfn6EfIR7g4KDgoJ+jH6CiIJ+gnx0gn17dXKDeIaFhHt3foaCfn6Ch3yIiX2Lh4J+eY1+
b4WFgoR8ent6goaGfIaDhoJ+gnx5dYh9iYZ+iXp7goJ8hYaCfYR+e4SIg3aKfIR9gn19h4SGiHt9iXyDhIWGeXeJfX6DhHuCjHuDhXKHg4V+g3t8i4OEjn2Eg4eCkYZ9fot9gn6Fe3t4e4J8gnl+fYV+gomCZYOC
h3x8eHiGg3l2hH5rfn1+fX1+hIN9fnx+hIV8fXF+got0g3pwgoJ7fYJ+iHmFe3mEfYJ9fntpg4R8g318foN+iIZ7g36GeYV6goN7g4KCgn19h36DfYiDgnx7eYV+gneLhH6RgoSCg3mDfYKChIR7goKCioOCgnuE
fHWFgoKCfIODfItyd4J7fYKEhoWCc3h5gn6DfIKIfoJ+fX2TfYKCfn6Hfol7fnuGiHqCiYN7k3iDhHqHa3V8fX59fIWEfXuDhYOEiYaFgoiHfX6Nh313fIN8foN9e4KCgnp4hXl+eYiKfH5vfomFhHx+fIN6hnyD
hYKDfoiEjn1+e36CgnuDfoWEiHl6fnuCg314ioWKinl9hXqEg4qCgm6Den11g3xdhIV9gn6EiIN+goJ7fX5+fnmMe32EhYaMeoV+g5Bqe359iH6CfoOGkX16cYWCiImIhoh9gn6Ce31+g4aCgoKVeXh3e355e4d7
h4N9iH6Ij4R9fX2DioJ9foaDhYl6h4h+eoWJfH5ygoSKjod3homEfYaFg4SFe4OPgol6hYOEfXx8fIeCg4iOgn1ygoSDg36GfIKCe4eHfYl5hIaDfXqFdoiNfHyCgoODfHh3fnx9hH15e4R7gpp7fX6Eg4J8gn18
eoR9goaDeoKHiHmDfnx6eoSDg4eMcIN+fn2DfIOGgn18fnmHeX6CdoSCcoOSh4aEgn2Gh4eDhot+foJ7d4N9fHiGgoSOhoaEiHp9fIN6hIKReoODgn6Cgnp8fYJufYV8fnV+hoN8hn2CiIWGeoJ7foKCfYJ3hnl5
g36DfnmEhn6EhYJ2h4KMfYKEgoJ7hYN8dY57iYONfGV+foOCi4N+hn6FhXqOgoV4enl+foR7hH56iX2Dfn5+hXl9g36Ce5R+jHmFhX2CiH19hH1+hH2HhIZ+gn17g499fYKDgoOChXqCg4J8goOChoKJdmt8ooJ8
fX6Ce3uEeZCVi3qGfoV8hIeFfIN9goN7kXx6hYJ+gn6Cgol9dHp9hHd9hH2Dgn19hIKLe36Fg4R+eYN+fIOCgoJ9en6Cg32Dgn6DenaCfIJwg4J9en59eYt+foaIe356homNdH2EeHuCfX14g4R+fISFhISDgoJs
hXl7in19ent7hIOFg4V5g4eFfnmGfn59fXmCgoN9hIuEjnd+hXyCiX10iYeEiH6FeXd7iIR6hX56g3uCgod6fn5+fX6FhHWHen6Ge318e3uHbHt+g4d8e36CfIWJg4SEhHd+jH6Ig359gneDfpWDfYJ+eYl7hH5+
fneFgnx+fnmCiYd9g32Dg4Vwh4Z0fYWCg4+Ihn57goOEg32Lg3uCgpCCi4KFfX59fYSFeoV+e4uLh4mHgoN8h3p+fIR5goeDhYJ+hoKCh358hIN5iHd9lnyDeIN9hXyNfX5+foN1fH6Hg319fYNzh4WGh3p7gnp9
e4V3dYWFg36KiX1rfn6ChIOEent+fn2Cenx7hoSGen2ChIeCenyOiG58foN9hoR8jIV8g4qEh4N9hoaFhXeCh315ioaFfX2DhoeGg4R+eId7eoOLgoV8fHiNfoSEYnySfoN+goaDhYOIb4KEfI+Gg31+fIWHg4uG
e354fH6ChoWFfH18e3yCfnN6foKFe4OCgn2DfYJ+fYN9g3x+g359g4eDgol7fnuOgnp6hIaMc4N8fIeCfYOCg355fX18fYN+hYd9foN4i4d+fHR6goV4gpKFgn1zfoJ9fYKDg3aIhYN+eIKFg32DhXt3eoR3fISH
fH1+fnyEfXp8fn6IhI6MfX1+hXyDgn59fHlvfYd9g5Z2e3eCg4eFgnuCg4WRfIx8fIeEhWd5en18iX2YjYV2hX6Egn56end+hH5+h4KHg4V9fXh9foqEfoKCgoKEfnuCfoWGhIaCfIKCfH6Dfn5tfoiFgod+fHmD
lXqEgoN7g3eDfX1+d4KIeoKEh3l+goOGfop8fnmGgoN+hISDiXiDgnmDfYJ7fISCfYR+fn2Fgo6GhJGCfX2UfHh+hHp7foh9cH2GhXiEhYKDfXaDgoWGhJSLfnmLh4eDdHyCfn6CgnyEhoRpfIR+goKDfYOUfH51
jIR8enGEeXx7fHt+iIN8g4OCe3x7fXqFg4iEg4J9ent8doyEe32EhoKEfoWOhYh9goODfH6EfId+eISChIN6iHuCi4J8goN+jH1+hIJ8fn54hYN6goKEeol6fIJ+iHWFfH5+iX19h4R9koKIfIJ+fnx5e4OJhHKC
goJ+inB9fYWDgnuCiIN8fo+LhIiChYN9g3NvfoR+fnl+foiEeHiQgn6CfIeVh5OGg4xzhIV6jnp9fHuHg4l5d3x7hIJ4fXt9h4SDfHyDd31+hHqEe3mGfHqEhISMeYR6hIWCkoRxeYuJg4aEgoR+e45+gnmEiH5+
gntkgoKDgnyFfH17g3t0hnmEhIJ4foiCe4OFgn2Cgn6FhoZ3e4OFhnWDfnx5iXt8goN9fXeCfoJ+eH2CvX6MkIKChX2EfH17eod9aYKIcYN7iIV7g317foOEfnuFdn15foR8d3x9go5+foR8g4N7fn5+g36Dfod7
hHl9eYSCg5yJhIeKeXx8g4OLdoKDgnqCfm1+g4yEfIiEh3yCfoN7e36GfIiCd315g3qDfX10fH6EioWDd4mIfYp+g4KFhH16k4R8jIiChHuEgoWCe32CjXmGeYWGg4Z4fXl+fn2MioKLh32CgoKEfYJ+g4+CfYOF
goJ+foWEhYN9in6GfHyCgo9zc35+foJ9fnh+hoKEe4WNgoqDh4J8joKIeIaJgouCe36Hg4KCeHx9hnqDiod8fYJ5eHqChHyPjn6Dgn6DfoV9h4J+in18g318fXx0fIaJhIKCfnmPhoN+e3uFg35+fYJ9goV+fYWH
h36CgoKCdH2Ce3t+hn6Ck353g3yCgoN+fIN+e3yCen6Dgod+fYOFg4d9fnhzfYODfId9fnyDd32Cg4SEh2WCg4V8hH2EfoeCepSFe318hYJ7gnuMeoeEgnuPfI+Cg4KFhXp0fYh7fXyCfYyFfH18g4KDen2PgnqF
hYd+e4N3fYONg357g355hH6EdneFin19iYJyfoWEd4SEi3uFe4V0g36Dfoh+hXd9dYJ7hIKIeYWCeJaHjYOEgpKFhH6IgoODhYOGfn2DfHt9hIRyiIKDg4KCe4KEgnx4fYSEeIR6fol+fIR8e3t+hnyIiXt7e4R9
g4J9hHd9g4N7hH2FeX2CfYuEfYaGfnx7fn6Cg4Vxe4OEiH6DfIR3e3p6fnuLdX59goeHgn56g4SDhIN9gn6MgnuHfnd+hol3foR2lod9eX18h4J5goKDfoJ9goN9fHp+g4KCe4Z4jnh+en6RfIJ8e4eHeHyCe4Rw
fXx8g4KCeoSIboV8fIJ+en2EfIV6g4R8e36CgoOJfn6DeYSCfoV8foSCfHuDhnqCen17iHp+eX2Cg4N+hYR9eXx+cm2JfYR9g355eoiPeYWKfoODfnuCg4KGgoONhYN+fYd+o4R+hHt3e4KDh35+fX2DhnV9fZGC
fnmEfYN6foJ7hIh9fn2Nfn2CfXt8h4J8foN+fIOIfYKEhYKEgoN5fYh1hYKEe4SDgn57fYKCg3t7g32MhIqEgo17fIKHg3yFhHl+i4J+WX53fXp+g4SEiHt+bYiCiIJ9g4J7hHx8gn59g4l+hn6Dg4KCh359d4J+
dpN6eo2DgoR7eIOKd419fn19g317hn6DfX6Hfnp6d499fIOCe4x8fH56hH2CdoZ7fHx6gpR8goJ+fYJ7foiDe3KEen59eIp9eoOMfX58gnmDkImEfH58goN+c359hYd2hIN9iHqIe4aKh4aFh4N8hXqDgnaKiYWE
eYJ+goJ9hXmEfoiDfn6DhIN8fYN9iX2Efot5fIyIhYd+eYJ+hoJ8foKDg358hYR6fHx0goJ+fIiKfoJ1iXyGh5N6hIN+e4mCfn5+hH6Cg3uCdIJ9eXl8fYKShnV+g32JhoODgoSEfH5+fHZ8goSJhIOEgn2DhYKD
doN+h3yDgnt8fYSNeX2EfIN+fISrjoKFfnuJeH56fYWFgoNwg4SDfYKFg4KDgniHhoJ8gneIe4KChXyFhIeDfXh+foN+fHp+fnyCfISNi4yEfHx8hYt+in59goqEfYSDg3mDfH54goKGgnl8iYKEioKGfnx7foN9
foqFg454h3txhHx6eoR6hIaGhHaEhoJ9eoR4foJ9ioN6e3yDe32GgoWFfX1+fX2DhYaHfYaIg3yEeoJ0h4iEfYKCfn54jX6PdoKCiIOJdXmCfIJ5fH5+g3d8dIR+goR+iISIiYN8e3d8foKDg32CgnyCcoOChHd+
gnV6fYaCeYd8fn17goJ+fXp8jn2Den53foaKhX19gnx+gn6EhnWCjIKDdn19eoN+foV8fIN+fnmMfYKDfoJ9fn2LgoaOfHuJfoKEg4OceYJ9doKEgoJvd4R8iIWOgoN+fn6Fh4OCi4Z2fYmFe4KEj31+eX5le4h+
fnx+e4OCgn5+fYOMfoOFfoR2gn6CgnqDfnyEg3mehH13e4R+dIKEg4KIg4V7g4V9g4VxhXt9fn56hX1ufoJ9fnuFeHd8g418coJ+goSEgoSFgoKEfHuFgot9hYJ5hGV5e4Z7epCCjYh8i4OSdIKNfX2Cd3t+gn5+
hX5+g4Vzh4SGhXmGfI59fnt6fIKOfXuGfX50e4V7hYWCfHiHfYR+hYN7hX58d4eChneLhYZ9eH6GhH1+fYSFhIKFfoJ9h3l7iomCh36EfIOQgnx+hIWGfHmDg4h3eYKFd4KEhYWHd4OFfH1ufYJ9goiDemuGjISD
hH6Cg357hIJ+gn6FiH59gnKEe3x7i4SDe4KJiHGCi3x4goeIg3yHfoZ+hIJ+e4OEfX6HhH15goJ8iIR2fn19en59gnp+fIJ5i3x4g3x7foeDg4J3eoKIg4ODg4p+fYKKe358fGx7fYOCg4h+bYV6eniNhH15fH19
jnt+hIJ6foSFfH6DfIWEd36DfYeEgo+FfniFfoSCgn2Ce4KGiYN7houLfnh7hX1+fX2CeXxyeH58hnx5hIR+fXt8hHyEiIVyfXGDfIV+g4Z9gn2Dg4OJfnx8e36EfYOEfYWCfoaDg4J+koKCgoKLhH6Nhnx3foKE
foSEhoKPc4aHg4KCgoOCiXx9hYKCgnqXcod+fYKCfISFdHh4hH2IfX18bXtwhHt5gn56foJ9eoKDfn12e4J5foNzhHiEhn5xhH1+eJODe3yGj351hYOGfXl9fIOCg4R3iIKJg4p+dIOGgoWDfIR+fYOFi36EgoN9
eoV8en2Geox0hHl6i36Ce4eEe3yDh4mEdoJ+g3p9fXuHfn59e4t8hoOIgn2DfHqHfIh8gnx8fXxyinx2e4Z+hYR7j4KDe3qIhYZ+goN+h32DfH1th4R9goR+goKChX2EioSFhX5zhIKEfmt8hYh5h4OCfn6CfoqC
fYWEgnyEj3iGhIeFe3aCfnh0gpCEfHuJeoZ5hYZyfnx2gn11dYSFhnt9ioh+foZ2fnCKfYd+eX2LhYKDfXmDhIJ7fXt9jIOLfn2CfHxyiHx+joKJfHt7fXh4h4d+hXyOfoR4fXaIhH58kn59gnSCfnZvfIqDd3uE
hIeFfnx6gnR9iHp8hIOFfneQhIuOg3t9i4R+fYSCg319iHV+g3yFiYKFc4SMfH2CfoSDg4mGhIKCgoKQhYJ8fYWIiYl5eX6DeIh8fIODln15jn5+got8e3l8hn5+lHmEhYx8hH2Mg3p7d3h+g3t+hHeFeH6Kgol9
eoh9h4OPi4OCfXyaY358fYN5c3N7d4p6g4N9gn6Cg4d7fo55eIJ5e4KCfoKGg3t4e4SIfYSEiIZ7doKGi3yDhoJ+h4V9fneDh4WHhYNlgn1+e3x9hn16fHyEhHx+en55fX50goaVg36De3t9e317gn6Fg4J7e4OC
e359fnt8gn5+c36Ee4V9h4V6gol9dXtzg4KDfIJ6iIWHhYOFd257fIN9goR9fYV+d3WEfn6GfnyCfYOFhXWDiIJ+fHp9fX50g4l5eYN8dYKSfX17e32FhYaHg3uCfnaEgoOChX6GiYN6iX6Cg3uKeX6JhHl3fYmF
fX52fH59fnx7iIR+hHaLg4V7foOCfIOCh4J9fYSEjoOHko99fHp7e4J9e32Eg3p+g3uCjId5g35+fXx1fIV6eoiCfoN+fnh7h36Ce359fX2FhYN9foJ8goqIfYSEhI5+hH6Id4KDenx9iHyDeXyEfIJ2coOCfn6D
iXN6fIV8god+e4N4gn58g4N+a4N6foN+hIR8eoOJg4x9fnx8fIR9goeChoKEe3t8eYSCfop9g4KHhH6DfnyHiH16aXp5hoiFfYJ+foV7eIR4g35+hYJ+goV9lH18fXx8h356iIKCfHtmgoOCgoJ5iYOCfnd4foSE
fXKHfYKFh32EfX6CgoN8goSHe4OHeYmDgoV6fnp5gnmHg4R7gn5+gniCfXt8lH2Cg3eFe4h8gn2CfYWGg4KCj3t+fIKDfYKEfomCe4SGhIaGd4d9fIx9fXx+e4OHfoN9eX18goR6e4WCfYKCfYOKhXp8n3iNfYWC
iX57hoJ2g32CfXyCfXyEg31+eH6FhIp8hX59en1+cYJ+cYOCfoR+e4R8g4yDfoOGfn2Fh4KCfnmCfoKDkIJ9fn19eXqCgn6ChYOOfn6EhYaEhIh8e36CfIKEgnmDfHh3d355goJ2fXCDi4h6foOCfn1+hIWDe4WN
g4KCfnqCg3x9fp9+fH2Ei3yKhHiCg357gnyCgn2HfYiChoOEiIZ9fod8goKHfHyDfIZ+hYuJhn58g31+fYKJfIR6hIJ9foiCe3h6fYV+iYKDgoKDfYN9hYR9dXyDhIJ7hYWKh3F8fn16gnmFfXGChIOCfYJ9goN4
goSGhIJ5hX1+fnF6g193fYJ6goN9dYeJfoZ7gnaEgn2EfISKhX2HgoV9fHqEgn6DhIZ+hoKCfoKFe4J8fXt1fn59eX6Dh3SIeIuGg36FfYJ+h4V8hHiNhYJ+eJh0pYqDgoN7hIOIfHR+goKCg4WGhYN+e3yHhX2I
jod+hGt+gn6Hdop+iH1+c3iGhHiCfoKFh4J8fJaFfYOCfoR6g359jH6CfoJ+eIOCi3qEfHp+d4N+fn6Ce4Z9fYKCgnKDfn5+hYR9iIJ8fIJ+d4WCg3p9fImDfneDenp+goJ6k3l9foeIgnx8fZl7d4N+g3t6g4J5
c3V+gndth3l9fnh6hIV7fnt6bHuEfIN1fml9eX55fIKKfXqQe598g3x1e32JfYiEe4V7g3d5hYJ8iIR+hX2Cg4KCeYKDd3WFgoeGgn58gnuFfH2Egn16fXyFh36Cfn55hIKDeX57fIN+e4l4fnt9dX1shIh5i52D
hH2DgoSEcIOEfoN+gn2DfX18eISHenh+goWIeX2De4V4eoR8fYKOe3yFgoKKhnx+hoJ8eXyEfn6DmXtvfnxviYl+fIR+e36Dgnx+g312h32CfoR3iX6GfXeDfnyFgoWDfYR+g3d9fYx5fn2CfH6FkoR9eI19fHl9
hoV9goVxhXZ+eH57fXuKg4N9hIl3hHR+goN+gn2EiIqHhH19goKGhIR6dIeEg3x9e3uFe4SCgn6DhH59lHp9hoKGgnyEfIWEhHyEhX2DdoWOenOCcX2DfoN+gneCg4V6g4KDfXuMgnqDeY9+eX14eIl8g4iCgoOC
hXh9iHGHioR0fXyEdnx9fXt+foJ9gn58fIR9g357hXhjhYqCg4eChYiEcYt+fYOCfoKFdY2Cg3yKhIRyfHuCdnyDiHaLfoKEgn18hIOChoeQfX6LhIJ8foiGgoJ8g3l+hn6KfXmEfIKDe4iHfot7hX6Cg356g3yC
fIN5fn6DiIeEcXyEgoKCfoV+g3eHfnyDg3t5fXV+fJCCg4N+hX5+eXmHfXl+iIaGhIN0fYKKg36ChX1xkIZ+eoeGhHyCioeEgoeChHx4fYiFeoiNiIOEeoOEi4h6e4KEfHx1hIWIfoJze359eoN7hoKIfn52k4KG
hHyDfoSIg4J8fIN8gnyIhoOEiYKDjIZ7jn6DfYV+hIV+doSGfoR+goaDiXyEdnx9fnt+fpJ+fXiHhH5+hYJ+hX19gnmEhH6DgoN+e4J+fnuDhIKEgnh+goKEhH6IfX5gfI19eYKChYN+i4OReoZ7fH2NeYKJeX2D
foKCgot0gnh+hHqEfnyEgoeEdXyDdIKCgoKEiX2FfnSHd3mChHuCgnCCd36CfYKChYp7g4N+jXp+io6Ffn2FeIR6foiCdnyEfIaCfoKDgoqCen6mi36CkoJ5eYV8hn2Dc4N8hYWCfHqEeH2EgoN8doSCen6DinyD
fHl8fYKDdn2DeIR7g3t9goJ8g4l9enp+fn2ChKt7god9fIOCkXuGfnt8hIKPfX2HfX6CfIOHfYR9gnyEfYKDfIV2fot+dX6EhYOCgnSLe4eCgnyCfoN+hYJefXqDfYR6gpJ8fH5+hISGfoKEfn6Efnt8goV5hYN8
hYKCeYWJdHuCfoKDfnp8gn6HgoR6fHt8jn5zh4N+eXmGg3hwc32De3uGh3yEdXyDfIOHgn50fn5+gnd9fYl+fH2Ehn58goR4fYWIg4OHfoaIhn17eX18iXGDhIZ8g4SFe4ODfn2CjISCeYJ6goaGiXuJhIWEhnOE
god8fn2GgoV9hH6EgnGEhn19eHR5goR5fn58fHqDfn10fH1+dX16hYSFgnx6jXl+goOIjXyGiHt3goR7hIKFg358fn57gniFgn2CgoKDiH1+b36FdIKDhIV9hX58fn19hYJ8j36EfIODfWeDhH5+g3x9g3mHe4SC
hG94fn53eZePh311fn59fYaTfouEeYuDfX6DfoaFfIKFgnqDh4ODhYqFcoN9foODj4N1iIKOnYN9gnp7g319hH19fYKGfYN8goiDhG17fnd5eHx7hoKGenaFeX57fH19goaEfIiEfYSEjH6DfoOEeIJ9h4J8fIV8
fn6Ie4R9g36FfHyFhIJ+fnt7gnaDhIKDgoJ+fXp+fX58foV+fHx8cYSEg353fnWFfn6EgoOCfpCFfH5+fXp+g4OEfHyCh3t9hXyMg3x8g4OEfn59fH18iXqEe3x+hIeDenqCfIN9c3x9hIWDhX2DgnuMen15god6
gn54kIeHg3x9eX58goKChHl8hn5+dnyFfX5+foKGfnx7jHl7e4qEhn57e5COeoSHdYh9g3iEfn56fIZ2eIV+e4V8fYKChH19hYJ7fIl+goKCeIaOiYSEg4d9hH17hH6CfoJ9fX6EfIKFhX2Cfn2Fe4N6fYd8hHuC
epKDgnZ+fXeFgn2FfHd7hISDfHt5iIOZhIJ+fn6Fg4V9g318kH6Dgn2Fgn59gn1+fX18end+eH2RfYJ+fYOGg3SIhH5+coKEd4KCgoKCiG5+h46FeoOGg4aDiYKCfIKEfn6DfIV9hH6ChIeDjIt6g36CenaDiIh5
fIOCdnmDg32Cd4aFhYJ7en6CfYKDfoZ9fId7cHyGfXyDg4J+ent+goWCg36Eg32DiIWEfoSHln54fn58g4J8hHt6eH6HkYJ+fXuMfnd8jnqEfn6Ggn2DeX57hHt+e5R6g32Efn59g3p5fn2Fgnx9goODhHR9fX6E
hHyFg3iFgoaWgoODgnp9hYl7fImDhX1+foKEhImEg3uCenZ+fXl7fIOFfHyEgoR+hX5+fnqCXYR1fHR9g36DeH6Dg4x+g4mFfYJ8g36Fe4WEfoKCgn2FhIyDe357hXh7fIKJfHt7hHx7fnyDfYN9fnuFfn2DfX5y
hH59cHl+hH6Jfn57hIN7dn15eYN7eo58fX19h4WLiYWEfn2DgnyChI2EfHt+hH1tj3CDfHt6gm18h36FgoKCfo99fYZ+hIJ1g32CeX2CfoOGg4KCgoWEgnmChIJ5gnuEhGp+g3qJeoOKint+foOCg32DeoJ8fod7
foSGfWqCgoJ6fX2Hgn58goJ7gnyCg3x+g3uCfomEfH1vfn6CnX2Ce4p0hHt2gnp9fX2Ijn5mdoKLg42DfIJ9en6CfoJ+gn57g359fYN9foR6hIODhH2DhoaCfn2He3yChYJ8foKFhI18eIl7fYp+dYN8fYZ7nYaF
g4KDe35wiH58hYZ9g359fYV+gn6DjIZ9fnh+goNweH14hYKFk3KDh4KCfXuDhYKFfnx0fYl9hIKOhHh+e4pyk3p+d4WDg317foOEgn6Le4eOd3uJfZWChH6EeYWChIODhoKDeXl9hIJ+fYKEen6HfKN+i3yDfn6F
d3p+g3p9hIRzhHqEeYiEe3x8g3qJkYN3eXt+fX19fIR+g3yChXl6hYSCfX6DgouEfX6CeYR+e4V+gn5xg4N9e4Z+a3eCdnt9hIR7goKFgoKGfISGeYaIfoOWfp19iH5+g4OEeoODfXh+eoJ6dIJ9fox+foJ+fYSF
fX59eHx+e4aDfnyDfneFfn6CgoJ5hH6Cg35+goKJd358e36CfH5+fHyFfn6Ie3aKhHt+hIWCc3yDc3p8eXx9iYJ9gn53d4OCgnyQgnZ8fn2Qg3h7e3d+goN5fn54g4yHgo19eYZ+foh1g3qGe3eEfHx+fHuDg32E
fYN+g3WChnyJhn2JfH1+gn6EiIKJg4N6fXV+fIyGfnGDfHt9hHl9e36QhIOFg32DhHeFfoN8e318hHmGfIeEg3mEg4R1goJ7jnyEfX6GfI58ioN+goKDfn53g3yEg4KDfIJ9h36Dk4KHfH6Dd5R9eXyCgn6Cfn16
gnyDg4J+foOEhYl+d3yLhIWCe353g4N9Z4h3gpB+i4J8fYV9d3mFhHx5cot7g4eEioSLin5+joKChH6Dg4KFfIl5hYR8hXd+iYKKfIKFfn6CjH59fn56gniFfYOCg3t+e36GeneFeIJ+fYWEg35+eYWCg3qEhZF8
goZ+jYR9d4R9hIJ+fX2DhoR+hHiEgn2EfXt9hnx2hYqKgn6FgoeDhI6GhH6CfId+hoiFhX57fX12hoR3hoKChX6CgoWCh4KFfoR7iYN6c4d8goJ+h4J8g3uDgoKHhH19hH2EioJ2gnmFfH6Ggo58jXyDgoV8hH1+
hoSFj4N6dn53fX1+fIOEh4uHc26CiXx+e4OFfXp9eYKFg4mGhHd9gn6EhX6CfoJ2m4SDfnd7fX2Cg4OFe3R8jHx+e4KCgnZ+fqGChHuEgomDhIOFfI2Dh32ChHt8d4OCeId0dYSEfm98eoKFhIKCh3B3g4WDhoJ8
iIaCe4SDd4J9eHqFgoOJeXt7gnh6fnV6hIR8hoJ+g35+dYiLfnp+foqChIODfnt4goV9d4KDiIWCfYJ7fX6Ce4SKfoN+i358fH17gouGe4KHeoSEfIN+gniCiIR+eoSEi4KDhX6KeH54e354fYSEiXyEhoaEfXmE
jYODfmqCg32CgpWDg4KFfH2FgoKFg3SCfHeIhYV8eoOCg32Cgnp6eoh3hHmFeIJ5fouCeYWEhIWDg4aFh32JgnV9eYKDfX17dHyCe4KFgn6Fg3qCjYOIgpCEh3p8fIOElXt+fn58fnl7hYKEfIJ+e318foiDh3pv
hIeCgn16hIaFg353boZ+foJ6goVyfX5+g32CgnuEhYKDiYJ8hXx9g4R6g4N8hISFc4eDfpOCfHZ8g317g4J7eH12fnh+goiHfX2EdYJ+fX2CdHt5goKChHp7e4t8iIiCgoV9fnyDgnyDhH17gnt+gnx8fIh5goOE
goeEenqFgoKDfoiDfoN5e4R+fYR9eXt9gn5+inyEiYN8fYKEfIKDhYJ1goOFkH19g5qCfoiHe4t+hmeCg3x9fYSGfnyFgn58fYR+eH6GhYKEd4N3foh+goiCfH6DmYWEfn2DfYWHfY56hYaEfn56fXqEfIWCjn18
gnx5h4iLfIZ8iIJ8eXeHg4J2hIJ9fn0Fhn6Cfnx8iXuDiIR6goeMg3uDe3yIfnyDfYWLjYJ7g4V6g32CgomDfYSDgnSChoOCfX5+hoZ8eYR6g3yFdnt+hWx0hn1+h3p6foV8en6Ce4KDfIV+gnuDeH1+fYN5eoh8
fYV7hXp+fYN+hXyFhIKDdoaCeIWEhYKCgoN+cH5+doOEeoN4dXqEfIR6foJ9fJWDhIJ7foSDfoOCeYWEhXd5h4aGgneDfYl7iH6Cg319gn6EeX15d32FgoR6hIOEfoJ+e4J+h3p6fIKDfoJ5g32Chn59g4N+k3iE
fXx+fYWDg3R9eoN5fYSDg4yDeoWXdIJvg4KDfoWHiHSHfoKJfYN+fYJ6kXV8fnt+foKGd4SHfYp5eXZ7fnV3hH18gnyCgp6Je32HhIV9hIaCin59hH6FjH2DfH5zgoJ9fn58fYZ+fnyCfnmGfIh6gn6Hfot+gnp9
g4R5fXp8eX2CiYWChXx7fYKEhX6EgoN7e4SHiYN6iH2FhX2EfIKDd32CfX6CeoV8eoKEin6CgoJqgoJ8fXiHgoWFeXyHdYWCfn5sfnt9hIKCeIN3en6Dfn6Dd5SCgn2Ce4N7goKCen57g3t+gouGhIWGfnyJg4Z+
e4SCe3mEfYWGfoJ9foJ6hoSCa3yFjIN7jX6DhYJ5hHt9fnV3e4OFeHqPiYV6hHx6coSCgnmHgoOCeYp9eYKCgoKFfX6CgoOHfYeChY+Me4aNfoKEfn59hIJ8hoN7gnuFfYmEgoJ6fnOEgoKKenyChH17iX2Cg4J+
en2DfYaDg4qChn6CfH51e4SEl4J9hIJ8iYJ8fYx0fXWDd4eDfoOEe35xh4J+fH5+hX13foN6c4KHhnt8fX2ChIt7g4KCe3Z+hH58goZ+hX2DfIR+eX15g3h6lIuIg3qCenyDg3x9gnl9fIN8dYSFhYJ+gnqGh3eC
foKDg3mJg3tthHiFhYSFiYKDhniDfH1+hY2Egn55gnt2fYaCgop9fpODeXp7eoqChYaJe5GChoR8fH2FgoN+fHt+fn1+goKCfGiCgoaCe4R9eoSCgnuTiIKPfnqFhH59g4WCeYiGd4WCfoSCfn51hXx5h4SIi4OE
lX6Cg4N8h3mCg4KEfYOCfIJ+fYN8en2DiIN8g3x9enWEfn2CeomDfXh6foR9fISIi4mGfYN9goJ7eXyCgo58goR2g4qDfn2DjYKDhnl0hIR3gnp+e4N5iHhvg3eEinuIfn2Dgn6Dgnt9eYKCdYSDgoJ9g36JgoOC
foJ8e3t8eYh9inp6fnaEe5eCfn6DfIR7h351g36Eg3mFin56k3h+fYaQh32Ch4KEinuFgn2Egn6FjoKDeXp9eYJ7g3yEfWyDcHl9fYKChIJ7gn17fYSCdX19hJOChoiCfnt7d4KIg318e317fnqDgnt9iIZ7fIOD
gol6g3x7iHh9g4R+g4R7fX59eHx+iH6DfYSHfomFhXqNh3mDg317g3WHg3qCemt9fnx+eYKEfX58fHt+foR2e3p9foKCeIaEfYeCfY6Deol+g4SFfYSDfHN8hnt9eX5+fnuDfnl9hI1xhHh8goh+eoWFg4OJfoJ9
g355fYt8gnN4gnl+hYR6jX6EfIJ+goJ+hIJ9fHl5foKDemyCjXqEhX6ChXiFgn1+fnthg3R9g36CgoOCg4WDd3WDfX55g4J8eH18inx+hH5+eoKJe4J6fH6FhX6EhIN+goKPh4J+eX16fHx0hXmDhH5+eoiIfox7
hod9gnmCfn1+fX2Cbnx9g4V5enmDmoaDe4uKjXx8e4N4iIeCfoSFent7eWKEfYmEinyDeJB7hot8in2Dfn6Cg351hIODhYKEfn5+fouDfYKMfoh+fIR8g3t9eX2Dh4J+e4J8fouKfn6EfnuFh3h6foKCeIJ5fYOn
hH2DfHuDeISDeIKHg4ODl3OLhH16hoJ8fYaFgoeLgo2Cen6Ig4OEfYaDi4iGg4mCiH6Cg31+hI2EfIJ8h4d+i3uEdoOGfISEfn54goKCeYODfn16fn57hYWDeXl9g4N9fn6EgoKDe4J9e32HfIR9eop8foOCgn6H
gsJ7hHiChYKDe358fn17enyLhHKFhIN+eoR+eoaDg4WCfnuChoV6dH54lIR7goKCeIKDgol+en58g4mJb3WCfoqCeH6CdnyChXp7eXiGgoOFgoR2ioJ8fYV+dXx+hoSDg4aEg3KIh4OChYR6goeKfHx+hoR9fH58
fop+hHmZgn6Ii4OEd3WFh4SCeX14hYJ7fJyCdH6EfoN9jYR2dH56goKKhoOIgnxyh32FfYd9fHV+g319fIN9gntvg3x9g4WCfoOCe4Z+foN7e4iYgoR4g32Fg4iEkn58fX6LfIJ3hWqFd4KDiIR+jYKFgn6NhXt6
g4OCb3yHcXSGg3uFe36Dh4KEgnqFiHaCgoV9j32EfIaEe358d4aCiHx9fIOIhXqCfXyFgnx3fIKCfH18hH52iXN+hX5+enuDfn6OfXl1e36Dfn59go6Cgn2GhoSFfIaCeoSCfoWGfoZ9eoKDfYN+hYJreoR9mXaE
hn2DenuCgoKFhn5yg4KEg4R8gol2goKCdoV5fnyHfn59g4OCdYZ4eXx+g3V+gnx9foyDg4J9foOFfX2NhIJ8inuOioWEfoSCe4iGg4qEjoODhHl+fH2DfoaChnh7gnp9fX5+eoN8hIKChIh+hISOhXx8foN7fol8
g3p+hHJ6g4SEfYN4foJ9fIV+fZB8d4V9goN+g35+goWIhYOEgoN4foSJe3h9gnyElX15eX2EeX57foJ5fnp5ioN+eYKCgoKDd355d5V+iH6DfoKEhYKCgoODe5aJi4Z+dIOLhG56g36Denp7fIiEhX6FfoyChXV+
eouHe4Z6foN+goKDbIKCeX19fnt+hnOJfoN7iHt9goJ9g36DfYN3fHyDen2DhXx0e31+fYR+hYJ0iIKGgoR+iIiDhoKHfYN0foJ+coR+e4SKfYWDhZJ9goKFgoKEe32GeoaFg5CCe4h9fH2GhHp+got9oHyFfoN5
hYKDgnqCfX6DfXyLfoKIgox+g32Eenp8foR9goWLh4J7fX6CjH16eYOIfnyCg311goR1ioSDfIuEe4KDhHt7g36Jgn6HfIp+fIKKhIeFhoV8hX2MgnuGc4KRgoODg32FfYV+hoeYhoN9fH2CfIKJfnx5iouChYV7
hXZ9gn58hn6HeoODfoWKh318hXyEgoN+k36CgoR5fYV9hYN8fpCFhH58goN+goSKioR+hYqCfJJ9foN9gnmDiH17e4J+fYOCfXd+hXNye36DdXyChYN+iX2EdHqMe4OCgoKCfIaJgoN+hIaEhHp+hImCgnt9gnl9
gnR8g4h8fIiEfoODfnyDjoN5goSEg4J+g4J5enl8g4KHj4N9g35+fXiFg4V+e3uSfH59hpd9fYWDcIKKjIWCfoR6lnh8goZ+i4d9lXl4fX2Cen1+foaDg310fn16goKFh4N+jIR+g3F8fYKCg4SEe4ODfX2Dgnt8
e4V+k3aJhJ+Efn5+g3t9fX6Dg3uDeniCfYaCb3yCeoSLgnuCfox4goOSiYJ8e3V2goKGfnhxiX6FiX6EeH6KhIN+eoKGhISEg3qEg4ONg319eoJ8goeDhnmCfn57gnl9g4KChn5+foOFhn59cnaCfIV9e4l+iX6H
fYN4ent5gnp5gnyGfYSKfIKEg36Cfnp8iIV4j3qHg4N9eXh+in5+fH18fn6DhnuCgoSCfnyCe3p9fH6NhoSCcn6EfHeEgnt8goOCfIJ+gnpoe3aCenOLiIJ+fXt6fYWFg4uHgoSHfYd7hYN5nZuIiISKfHd6d36C
hYSDeId+fIJ8g3yGgoKCe4Z+i4mHfX19eYN3gn2DfIiCdoaMkH2Ch4iDg4iFfYmIfXaCfXaFhH6CcHyEfoZrgoqJhYJ9eX6ChISEiXx+fIJ+iYN7in6CgniCd4+Ch318g2SGeoODfH1+goKChG+FhHl9eoaEg3d6
foV+iYSCeYeCgn56inV8g4R+hIKDh36FfnyCmnp9g4OFfn17eIN8fYKMiYJ+fnyCeH6Je4KEgoKCfIaCfIOEfIOJg4Z+eXuEe4N+h3t5foWCfXx+foWJfoN+goOJgn15i4OEfX6Egot+g4OCg4J9dnuCi4SCh36D
dISFhIN9d31rgn19gn55foJ9hIJ9e4KFfH6GioJ+g3x9joSDiHt6eYZ+en6Cd4qCfYmFg36Cgnx9hH53fnt+hISEfoN8gn1+fHt5fXKDhXp7hXh9d358hXx8hHuFfot+e4eEg4KCfoN3hoN8hX56hoR+g3uChHeD
fod+fX2Ig3uCeHuGfnx9gn58hHV4fnt9hIOJgnuFhHx4fXuFg4OCglp9fIqCfIV3e31+hX54gouCfHZvd4N8foWEfHV8hnh+e46HfoKDhYKCeIiEg4OIfHuEfoR8h3x8hYh9fot8foN6jIuGgnyCg353hoNwfoN9
fn2Den6Dl4J+fYN5foJ+fIWTg311foJ4hYJ+e4V9dHqRhXx9hX1+goN7e3x9e3yEdnuDfnl8hX6HfYJ8eoODfnx9ln2EeYV+fXx9fHt1hYKJenx+hYSGg3uCdoR+hoSCgod7fn6Fen58g4J+jnGCfIJ9d3uKgoWL
hn15hoOFcn6Cg4KCe3l+fXaDgnp8d3CCgoJ9d4SCg317hXt7enqEg319fn6FfXyRhod8h4Z9iHuDfYJ5foKChXyFeYKFcnyCfY6GgoV+fX6Cj36Cg4d0d4KEfnN+foJ7h351gnt7fHp8g3yFfnyHg4R9e358dImI
iHyLgoN7fYmCgnmDfH6DhXx6fIKHfHh3fn1+foVveomEg3eCdYN7d4yDfnuChnR6e4d6eHeCdnxveod9goJ9jn2Cd4V9foV3gnuRg319gnOEfXV+e36HfX57goWGhHp9iIV1e4N7hIKGh3l7goWChHyCg5CCe4KC
hoh3gnp2fX2DgoR9fXh+foOChIOCgoN0gn52goKCgoN2jYWCfXl+eHx9hn6CioaCfn6GhHyCfIV9fIN9foSGhn57fIN9goJ+iHZ+g4SIg356hpt+hnN8fnp+god9d3N8knyLfoKPe359e4OCfoeKe318fId7eYaE
doJ8eH58fIR+gnyChIOCg4KEhYZ6g36ChXh7g4SEfnyEjH19fIJ8hn2Cg31+gnd8e4ODg32Dinx9fXuCh358a4OMfYOJfn6Ce4aCfW5+hIR6fXiRgn2Kb35+fYODeIeJfop+fnp0g4N+dnh4fHqEhH6Cfnt7e3uC
eHKFe4WUfIR7g3x5foZ8fXuHgoKEc4V5foKCfHyEiIKFfoODhn6FdIR5eoN+fYR+gn57jYV+fnt8eZF9fX6KfoODfohzhYR7gqKCfnJ8g3txg319e4KEeIp+gnt8fHyHfo93foJ6goOChYKDgnx8hIKDgoKDfYt3
g4KIhHx0gomTg35+g36RhYJ9fYKDfox+eoSDjH2EhJCFfn6ChYKDbX19e359hIR+iIR+fX5+hHyCe3uCeoKEeoyEg36Ci4aNc36PgoWIhIV9foqDiYx6hHd+gnt+goR5hHd+fYZ9eIRyfIOCfYJ9goWDiYV6g4N7
hn54gm5+hoeCiYKKfnt7i36GgoKGeoZ+g3qFe4R9g356fnyEg4h5inZ9hIKCh315g4SIfYd9fn6De32DfnSFfHqFhXh9fX6Qhn2FhoJ7gnJ8fYJ7fnx8goKDg4ODfXt+fX1+h4KKd4N5fIN8hnyCen2DiYaIhoKD
hIt3fXt+hXh9e35+fId7fIWChXyLfoJ8fYh7gnV3e3t7eoeIgouFfn5rg4R+foKHfHqLgn5+gnyHfn2HfnxxfoKIg3yChYJ8fnt7h319fYJ+hH57iX17hoN8fYmNg3yCjYRqeXmCdYOCfH57im2GhIJ6eoeFeHx8
fnuFiXR7g3yHg4iEfHeDl32FgoJ+goKFfI18fH5+fIWDfXeDd3yKg4WHiYJ7gn14fX13fIN9hnt6dn2Gh36Ogod8g32FfX2FfpR+hH57eoSOZYKChYWJg3yDfISPfIJ3gn14en6Ie4d+g4R0e4OIfXyCg4t9g4N4
hYiCfYJ5fXp9fX15d4J8hn6Gg4V7dXh+g4h3k3iJg32CfIJ9iYOFgoJ7bHaChH6DgoWCg4WEfoN9h3qDfH59eIp3hX5wgoJ9en19hHyEfYp+fXaCfYSEgoKNgo2FfnyEfoaHg3p7g3WIe319g4N+iY59lYNkgnp6
foKCgnaJfIJ8fX54goeHfX1+fYWHfYKPjnmEfYN9g3WJfXuDfYaDdoJ+g3yEaX19foWDfH2GfnJ9goqCe318fXuEd4J4gnR7iISHfX1+fneIfYN+dnd6dYWEg4uDhoOEfX2Kgo98goSDjZV+hHl+e4yDg3qCeXuC
fHR+fX18fIeDhIJ9hXmHhH1+fIqDhYd8e3eDh3l9fn58foKHgn50gp+Fg4yLhIKHfn18fomChIJ7eXiChoJ+eYJ8e4KEfod8goJ9g4J6goR+fXt1hXV3e4iCfX5+goODfoKEfYN6goeHeHaEg4Z4jIKCe3iDoHeE
eYJ6fHmFg3qHfX6HhH6CfomIfH57foV8fIOGd6CNfYKDiIaCc358g3p9i3t7h4KFfH17goV+fn2Gg4SCfX19fnyGfnp5g3t7i4KChoWCg317foKEgox7gnF6fHmDh3aFeX2FgoJ1goJ8foKFg4OEgoZ5hHqHhYZ+
epGDg4aLi3t+foKCdIKFko5+g32HfniDfn5+fHqEhn58bYODgod9h32DgoJ5hXyGfIaDfnuIkn6Fg3x5fnyDgoKCfoJ+hYJ5eH2IfoJ+g4WEhXmKjoWDh3x+fnyEgn6Fgod0foR5g4eDh4d0e4p+eoSEfoKLhHuD
fX50i4NyhHyCfoOCfoKFg4uDfoN8fH2Efnx2eX53fXuGdY6DeYKSfnt+gnOGhXV3fH6Qfn1+hYZ+dH6FeYOChYWEe5qDg4N9foR8eXp6eoSKfH2CfXZ+fHt+hXx5goSHfoSCfoOIfYODgnx+fYJ8gop9foKCgoeC
fIJ5g4d4e3d6gn5zg4OHg4iDe4Z8iX6Ig4l3g3aGfoOChHt7en6Dgn1+hId+fHx4fIqNfn6CfYN6fnt4goKCiXJ7g3yDfoSGeoKFfop9g4eCg4KKdHyFjIp7foSChn6ChIZ+dYh8enl+hoOCfn15fYWDdoN9foKD
hH2FgnqCh4aMkIl1hXp6iYx4iHl9hH57en10gouIgnqGhoSFfXl+gn19eoWDhIOCeniFfn6Kd35+gnyDh36DfIR+eHx+gnp0hYd9dX2Hg4KGhHWHe4hxdX2Ch4OOjoR+foN8gn6CfYWCeYKCcn6GhnqFfYJ6hIV9
hIaPeoR+dYN5iXeCdHiDgol+hIaChYJ4gnt8fX2LfH58fn6Cg4iIhItyg4J+hXp4eYODiZSCiX5vfoKEfH2Cfn18fYV+hYSEfHOChG19e3p+h3qGgoKDhoOGhYN9iHx8doR7hX54foKEhHd+h4R+hYSGhH6Cg3x5
hH6DgoOGh22DhIN+e4N+fXSCiH6DhI17hYJ9foKDc319e3qJc4d6g36CeoaQg2GDfYJ+fnx9go18e4SDgoOGgn12hn59god6e4KCgouEh4SDgoh7fYJ6eXt9g4p+g4J+en55iYR7d3x7hYKghXyEfnyFgn1+fHp+
e358dXp8fIaHgoKEhn2CfYOLfIJ8d4KHgn16fX6Fgn10e4V+gnp2e4OKiop8hH2Egn59hYd+goSLg4V+fHp7e3qCe32Cg3yGhH1+i4OFg4OEeXmEhoKUgoiHeIWFh357gn6Cg3yKhn2FfYN+fIeDhIKCgn2Ch3eK
fHaDgoh9hYWCj3yCe3d+g4OFfIWFgoeEe3x4eIR+fo1ydYJ9h3l+fYJ8goKHmX6CfYx6iYWTfn18gnWCg3p6hXx9g4J8hn2CeIiFg4OFfXyDgn1+i3iDeXqLkIJsgnxmhG58fomDeoeDfoOCeX15coWGhHiEfn5+
e32FfoaDgox4hHt5g3t+foKCeoSIfnx6h3uKhIZ9hH57fYR9hoODe4N9eYWGfXuDi356foSCfoV7gn6Cg4ORfYaEen6FeZF+hHt7g32GfoSEhoV9jHtzhoR8lHuEfJiJgoh9hIOGfX57fXt7foJ+goR5hYd0fXuE
h4KHhH2Fh4N5eoN+e31+e4N6hn6De36HfXt+foKEg3mCcH6EeoVwhnB1fHl+d4R+fIWCiXyHdoyIfH2HhYJ+fYeCgoKEfoeCgo5+e318fnyEg32FhHx+hIh+e4KDfneIfoZ+gnWCin6DhYR9eXp2h4J8fYN+fn55
h31+hn6CeIN9eoKGgop+fH5ygnuFfJF5fHZ+goOOfnuIi3p8fn6ihHZ9g35zgoaCg3t+g4N2gn2FgoJ+hX6Gg36ChnyDhn5+hIV+gol9eYJ8iH2Dgnt0fnl+fIl5k3R+e4ODhIiKe4R+dX2IfYSFhHx8fXB+qXh7
fHqCg4KFjIJ+fX14hISEfnt+e35+hHx+goeFe3x8foJ5g3yChXuFe4R9g4aEfoODeoR8hn58fX18hIJTg4J8goN7g4mJfXeMg4x9eY2KgoqIfnyDeoOCfIJ3g3yGfnqIg4WKgn55e35+g3x9foJ+g3p6fIiLhYJ5
fX55gn6CdoOCeoJ0gn59hIJ7cYd+eX6Eepd8fXuDfnlxfoN6kIaCiIh4jnmChHuDhH19cX56hIOEgnyGfoKEfYV+goiJhIN+fH6DeoZ5goSDfnB+dH53gn18i357ipCDg31+en59fnl8e257fn56eoh8fH2Dfnp+
hXmHfYaFfXyEhoR9fomDgouDg3h+en57e4yEhHKFfIOGfnV7hIR5iH6Dfnp6hYKDeoR9iIR8eWd9goOCent6fniHeHaEind9hXuHend9gn59i4p+gnt4goN8hXqDfnx3fIx7g3iDfIeEiHyIbYSMioJ8fn19goZ8
foyGb32Fi3t9hIKEg36FjYJ8goR4fYJ1g4N8goODe4WJfH2NhnaNg4OEfHyEgoV8gn2HhYJ8goKEfX2CdIODgol9g4KNfYmHeYN+g315i4ODeoiGhHp6goKCe4WMeoqFgniDgn6Dd4SEfomDfoR+fISHh3yEgnuI
fXKEfol8fW2FhH2MfIKKfn6Ce3l2g4R1eX2CfoZ+hJd8g4KCd4SGhHp8g2+DfniCg4R4d3uEg3p+fn6EhYKHe4Z8iHyQe4ODg3yJfHuDlISGjoSDhn15fYKGfHt8g3qWe3qCfYN+iISEg4Z7g315eYKDiX57iYKP
gnh7bXuDc3x+fnSJi3mDfn2DfoR6g4J9hYOChYR+goOEgoiGfneNin1+jYJ+g4eDg4N5eXx5g358h4aEhIR6gn6IhX16fnd6gn2Dg4KJfH2GjHuChXx9i3Z9foWFfn14hoKFfXqDioaNfIKDeop+fX2Fg32Ce3t+
e4eDhn6ChH19hYOCfYN9eoKChoJ+goKEgoSEfIOIfX6CfYJ8eoSGg4eEeX17g4WCin2FioWMh4WCfHqCfoN9foKCgoR5iISDeoeChHx7fXd9fnmDhH51fYmFeXl4g3qKfoJ+fnmDfHt3hoR4fIJ7h458goOEhoKC
jX1+goODfYaCfn2CfoZ+fnZ5hH5+h4WNeXqChYN+h32JeHyLhX6CfoZ+goJ+e4Kce4J8hYp2fH53fn1+fYd+fn17eYJjeX2Eg3yIhYp+fYSFhHx+eIJ+goKDin6HhYKEgnp4dYOKfnqFkH2DhIJ5gnuEh5aGfYKD
hnmCgn1zfYOCfJF8iYaDjHuCg4eJh36CgniGd35+foqNiH2Mgn6Gh4SCfX2Cgn57hX6QdXd8g32Cl4J2fn1thYJ9fYKCfYODh319doZ+hH2JeX2FfYOGgniCfop7hZCDgoeDfJt+g4aLhId+dnyGfX59iH59hYJ+
fn2Ce3yDiId+i36ChYKEdHh6g31+eYZ8ioJxe4OCeYOCfIR2gn2Hg3WIe4V9fnSEhXd+g4OCaX58fIiDd3x4g317nYJ5hH2Hfnd7fYWKfIaJg4WDe32CfYJ9hYmHfId6fIZ+gnd+g3GCe4KEg4mCfYeIgn2DiIWC
fH5+dX1+inmChHuGeH56g4J6fnp8gn6Dgnh7eY6CfH2Ddn6GhH17dol5fYSHfX2Ce4Z9hoKHgoJ+e3uGfoKCfIJ0g4d9iIOIg4KGfnqCfHtzhIeDeYp+fYSDeYqEc4iDfIKDhW5+g3WCgnGHeX2DfIWLhIKEeoOC
fH59fX6DgohvhoOJhISCg6d8o4J6e358hH6CeXSFfn6Hg4J5g4Z+foKCfH17e4J7iXt+eYKCfYN+gnyCfoSHgoKIg3uDfYKDfYKCfnl8foODh36EgniKe32Ch4ODhIZ9hIOEgn17g4OChX59goKCdX52e359eYJ2
g359fn56e4OFgnuFfn6DfoOEfXx0hHx+iYR9iH17iIKCgn2CfnyIgn18fIV7hn2Cgnp+i3t+fHiChoWChIJ+e4aCfIOHiX2EeX2HgoOFgn2Fj4N9gn2CfYyRg5B7fH2DgoWDfn19iXB+en58e31+e2iFeX10hYJ+
foZ9e3yCfn6Ee3qDgn59e4J+foJ5g3p9iYSCe4J+iHl+hHuLg4d9fYh8dIh8d4WEhXqFfX2GfYR6fpV9fnp+fYKDgoJ9hH6Ein17hHt+goV0e4iDfXiCfoyGfn2Chnp9eYiCbYKCiH6ChIJ9fYuHgnx8g3iLe35+
hX2Cg4NnfYKChHKCg4SIhHt6fH58foKEhoR7iIV8hXV9dYJqgn2CfoSDgoJ1fH1+foJ7jH1+eYWEfYJ9fI1+fn2CfIV8hJR9e46Ee5OJhYiHdYaIeoV6g3uMfXt+fYSGgnqDhIN1goSCfnqFg3t3fn1+hH1+goh6
fnx+e32Ch3h9g4V+dIeChYKShHt8coJ+fIJ+foJ3fn2GhH58i4OCfniDe4R9fH6DgouDhH53hnSHdoKCfoV9iH57fH5+hYJ4h4Z6g4ODe4J1hYKGiISHe317fXt+fH6EfHuCfoN7eoKUm4p+h3mDiX51iHyEfYd5
foJ7fH6DfYx9eoKGgn6MfX5+hX2Efol8joZ+enmCdoV+h4R+hIV4eHZ+foN9eH5we32Cen19foV9jIKDfX5ujX2EgoaChIZtgo6ChX5+jYSJcIZ7fnmDhX2CeoKCloJ0goKJfYWCg4SHfX6HeYhsfX5+bYWEg4V9
fYh7g3uCfn6Gfn18iISDcHKDfIiFfoeDhYR8enyDkn6RgnmMeoKWfoJ4dnyDfH6DgnqChoJ+g4WDfHx5hHh9gn59ioJ+fnt8dIR8enZ4foeDfnx5gnh3gn19d4SChoN2goJ+kH5+fnqFe36EfYeDh3yDhYx9dHuF
d3p3hn51eYORioOGd3uMg32CdIOJg32ChH2Hg32DfoJ4fH57g3SDnXqHenuFe4KQfH6GhYKIhXx5fn2CenyFiXp9mX6Ejnp+e3eOi3yIfoV4iId5foJ9fn2HfXh+g31+g3mCfXx+d4iGenx9hHqNfn1+gnN4fYyG
d3yEeYR9hH6KfX58fnV+eX19hIJ6gn19fn2PfnyHgnuEg4N7fXp9foZ9gnqEfnyGe4J3eXiFg4R8hIV9fYh6bXp+goSCfHx9eXx6fIaDgn18fnl3fX5+noWJgoWHhYiFhoVwgoaGc358g3aEbIKCfX18fXWFg4R+
hXuIhIt9hoKEhJB6goZ9foWFeoN9e4KHhoOCfYNyhHyGfHx6hX5zhnx8fXp7hnhxeYV8hoaDfXx8hYR4fH2Ge4J+eH6FfXmDdXqCfIKCnoh+fIWFfX6Ce4eJfYNmjG+Egn6Geo6FfoqFfoKEfoKDg3x8foKFeIR7
hXqChXt+foWDhIWCfH6Dgnx+fX59goSGh42Kfnx+hIKIdYKFe3iGfYZ3eIaIhYqCfIJ9fXWCeXt6gn6EeYKEfYaFgoKCfoV5fnNwe4Juh3uDh36HfIeCfoN7gnuEiYV1fIOHeH11iYiIgn51gnqGhn6Dgn6CbHx8
gnGDfIV+e4KCg36EfIN1hYmDhH6CeYOEgnSDhHx+e4SGd3uCfHF9goeFfomDg4N9enaIiIWEioJ9fYSCfX58g3l2d3yCfn6Fg36Cenp5fIl0fX52ind4iGqJe3Z9hn58foSGfXyFjnl9goKEfoSDg4Z9joWFfH59
goODgn5+e4d7h4J8hHaChoOCenl3e3mCfIaCfH6Dgn5+hIOEe36DgnqChoJ6hn2CfoOCgnaFfn6KgoKEhHyDhXt6gn57fImCfoKDdH6MgoV8fIWGg36FhnmGfYJ1fIOElXuFg4WGfIN2i4R6hYWCgnePfn5+eYd8
gnqDhX2VfoJ9fYeDg4J+hYOEiIR9iISDeIODiIR6g3d5hH6Dd5B4hIp9hoR6fHp8g3uFgoqCg4WGfnyDh4KEeXyCfoZ8fXyNgn57g42Ce4N+eXh9fn2HhoV8fX14hIZ8goJ8d4OEiHqNhXx9fZCEhH58fn6GeYV9
foOJeXyMj3iHi4uCe32FhZmEj4KIgnSMhIKCfoSMg4l6iYKFg3x5en6Eh4J8e32ChISCfoqCgoJ8fYJ7eoODe3mCgoqCg4KCgn2EeYh8fXh5h31+d4V+goJ8go+Egn15go95i3uIfX6Cj3eDeZSCjn56h4eSkYKN
g4SHfHyChoOCfISEd3yMfoWDfHuEend+fnyEiXp9g3qCeoZ+gn59g32DfIN9en2GfYWEe4N9fId+iYOGgoJ7g4KKgoR3hIqDfX54hIKFinmLiIKCe3l9en6GhH5+h3uGg3yDg36DjYKCg3uEfoKEfXiDfIKGgouC
g4N9fn6DfYN+hISGhHl+e32HcYd7dHqEgoR6hIKEfIx+h4KCfIKDgoJ5h4J3foaMg354fIJ9hYOMgn6Id3l+foJ9fHmChIJ+gn2DfIOIfoSMfY17gn6CfX6FhISGfoKDfH58foh+fHCPgoV1fXp8loSJbXeFfXx7
dnh6fIR9jXqDgnyEfoKDhHp8iIR9fYV9eop+hYJ+goN6fHt9e3yLfHuJfX1xfod+c3x3e4Z5g4OHhX6CiHiJenl8dpSCe3t9fnuCeIOCeoOEfX6KfIh9goJ+hn2CfnqKhYOFfYN7goZ+hIR6gnd8iXeMgoJ8fYd7
g4SDgoR+kX2Den6LdX6Nd3V0fYN9enGKhYJ5fH6ChH2CfoWIg4V+hX2DcXeDhHWChn18fY15d359goV7gmx7h3t9g356eYODfoN8eoSDjH52fYOGfYN4hYZvbnp8fnqCh4J6fHx0c4l+gnR+fXx9inqHjn57eH2H
g3l9foV6fnyGgnyDfX2DiX2Fgn58fYOCfnx7hHqHfIJ6fnyIfXqEgoZ4fX6FeX18hnOCh4KEfoN1en2ChHt+hIOGfoKJgnyEh4OCiIKChH5+fnuIhHmGl4OCgn6Fen6DiYd+fHqNe22EhIeEfYN+fYyKfZOFfZCE
h4J8foeChIuChnKEg3uDioSFfoOChIJ8fnuHhnmFfnSMfHmCgnt3goKJg4R8foKCfX13gnuTgoKDiId8eH6FhYV+i3WMfH6De32PiIN6gnqEfX57fYN7goR+hIl8gn6DhH2IeHp+hYWDhX2CdIl7fHl+hX6FhoV8
fHyGiXt+g5CNfoJ7fIKCgop9eoJ+gn2KfIOffYJ7fIZYfnp1gnx4h3Z9g3mChYl+gnl7fX2Hh3ODgoh+g4aFeoODfYaChHt9hYODh4OEe4V+fnuIg4J7en5+eX6Te4eDg4h+h2aCfnl5hIh8hIOEhIuHjYZ+h31+
goKUen2EfYeDd35+hIV7dIWDfXh9g359gnx9fYV8iHl+iHx5fYN8iYJ6gnJ6iHp+gnuDeoWDiXmIh32DfXl9fH2Gg4iDgn1+goJ+iHaChH2WhXiCeoJ9fH6IeYJ4fIR9fnx+goOFfXWCe3mHhoJ9gn5+fn6CjH2E
g4KEg358fneGfoOCe42Hg3qCfoJ8hISEgoWFh4WCfHmEgoiKfoR+hXx3fIR6aYx5hHuHfXqFcXeDgo16gn2De4V9hIZ+ooOFfX6DfoJ+g3yFfn2CfoaFfJB9dIN6hn6MgoJ2eIJ9fX16fH6DfX1+goOCeYKDfn50
gnd8fWqEfJSGfnx7fYSKg4J9hHqOfIN3doR+go+HhH2CfIV+fH53hH5+gn58hI6ChXx3gnx8OYWKfn6Ignt7gn55e3t4hYd+fYJ6h3x5fYeEgnx+hYN9foZ9eXx8ioaDiHx7fn59hXmGfISFfHp+fHp+dYmLfYiG
hHmHhn5+goJ+fX15fXt9foKCfoKChIOEiXZ7iH6Dg313e3iUhIN+g3qDgoJ7hH2UhoiFgnx9fYWJfYZ8eXt9fXx+foJ8dYOCgod+foSDhn16iHqDgnZ9hYSCjIJ9in6DhIN5gn6DfIJ4h4J8fX19fYd9fH5+hn19
gnqHjoiDfoKFZYOCfn53fn59fIJ3foKMhneFgoN+gouMfn2Egnx+d32Fe4KCe356fnx0fn6IfoKFg4qDfIV6hnx7enp9fX2Ce36DfYKFfn15fnt9gn59fn52foN9hHl9dXeCcYOEgoOCjnt4h4N9hnqIeYN9gn2C
fn11hH2CfIR+iHyHfXycgn2PnIWFg3x2hoaDjX58d4KHeoOCgoSDhn59gn50fIN+fn5+g4R5eHuFfYh5g318hXODgnSCfYSDi35jhXx6fomDgniCgn59iHd+fYKDhIJ+fH6Fg31+g4OEgnmDfoKDfoJ5eIN5g3t6
fn2Fg4OGfn16foKDfX5+go6GfYJ6fXt+hIWCfn59fn2CeX6EhXx8jXx8hISEc3x+hYKFgn6EhXuEg359goRsgn51fnmEdoR9fn2Cg4KHiHqEgoOCiXiFaXl9g4qIgnB8g3R5g3uEhn6Qfnx+fXyCg4KDhn6DhpKF
fX6ChoOCe3GCeYZ+gnl9e36CgoN7joR6gn6DfX6CgoOEd3mIepp9fIWGeX58fHx+fn6DfHuHg4eDhHt9goWDfn57hYyDhXaDgod9gnt8iH6EhH1ug3p9goJvg5aEiHqCfYN+goOCfXmUent9fH19kHyCdXh9iYKC
hoV8hIx7goN6d36CfHCEg3uFfoZ+fXiFg4WDhnt8g3t8e4x9foJ9e31+fn58hoJ+fYV+h2+CgnaKfYJ+hYSCfIeHhIJ9g36Fh4J7i4V+gnyGfod+fIWHfXiCgod9doeEgnmSfn6EfYWGdX57g3aCfH18hX52gn58
hXV8goJ7gn1+fYiCfI6JfH6Cfn6Em4WEe35+kHyCfYSLfId7iJR8goOGfnxvfXeKgoeKgnt8hYZ9dn1+hX19jYN8fXqIfod7foR+foJ+en6CfX2FfHuDgnuEgnh7h4N8iYR6goJ8i316iYR+fYZ9foOTkniIfIJ8
hoOCg315eYZ0g355hH6EcoV+hnSDfnJ+fod6hHpzfn2Dg3mNhX6CfYWEe4N8fnV2fniFg4SCfoOEa318e4aCfI2EhIKFkIJ9goVufH6PhX6Efod7dYl6inuDdIKEeYuFhoKCiIN9h4h8hoR+iHmDiH6HeXp7hHp5
gnt9fIiGfn57hXyGgnd3fX2Cfn2FeYeFgoh8e31iqIKCfW6EfouCg4h+h4Z+fYN+en2CgoOIhoN8goN3h32Hgn6DhYOMjIV9fol+eYWKhYSDg3eHY4Z8hIJ+hHyEh4V+d3ODh4SFgnt6fXyEhIWFfn55fnt7e3p6
ioN6hH6CdYKKg4uDfIOCgnt1fn2CeoKDgnx9e5mEgoaCfpN4fYN+eneCg4KCgnV8goSEfXh+eIN6fH2HfIiHhYR7gn1+fH6CdX6Efn57bYV+eHp+doKGhZSGgn12eoN9hoeCc4KKfl18dHdxfX5+foKEfYN8gnmC
kHeGgn2Gjnp2d2d6k4KFgn54fYSHg32Jh45+fIJ9fYSEhoKFfnp7eYJ9hIR+g3mTe4J9hXGEenqEfoSEiYKCfpuCeH58hYR+iYZ+hHB8g4SDgoN8fn15gn13fX12jXqJdn2Gg3uGfoJ9jH59fn2Ci4aGfX1+cYV4
e36JfX55fHeGfIR+fYJxh3yNeXmCeoJ9e3x9gn6Dg4V9hYR9g4J8gnuEhnqDfIJ+h4V7gn1+fX6Kdnx9gnZ1fYKJiIKEfn2Fgn6CeoN4h3mEgoJ5jIuDg32DkYKCgoN+hYR5g4x6fm+DgoJ+hIJ7hXh9aX19fYV8
fod7fHV+eIeEiX2DeXx+fIZ5goRygoN+foiCg4ODfXd8eX18fYJ+in2DaXx+god8in2ChHmDg4R7iX6Fg4V5hYKCdoV6fnyGg35+foKDhI93boV9bXyEfYR9en14eHuCg3yGg4WEg3yEj32DiIKCgnuOfoV+fn57
fIh8iYOJeYWChoR9dIOCfIOIfXqKiX53d4N+int6eoOCeXuDiIN7fHt+foKCjJd+eIN+fIJ8dIKCeoOCg4R+g4J+eYJ9eoKDioN9dIZ+hn58gnuCgoODfISChoOCeISEg355joR6fIiCg3p5fYSDgoJ9iJaCfH2G
ioOFfIp+hXh9goOIhoWCjoJ4hYaFfH1+g4KFgnyDeH2UgoWEeXyGhHuYg4V9g4J+iH2Hg319hIODcX16goR+g4KFfX59fH18fYSDgoV+goR6noR+eH59fIZ9hHuChoR+foWFiYKFfoeDe32GiJBwfYJ+gn2CgoOE
eH6EhnWKfoN9g4N8gn6ChH5+gn6Cfmh+gn18i4Z7iXyIen2DfnuEhoV9g3iDgnh+g41vgniMeXx+jY2Hhpd7fnp6iHiFfHl8fXiFi4N2gn2DcIR+e4Z9fnt9g3uCen6ElnuDfX6Cfnt9eoh8gpSCfIWDhouDhn6R
iH6Efn2GgoSCen6KdIeDg3yDcYWDdYONfoKEfnuChYaFfoNyfIuEh4SFgn5+dniCgoODgoJ7iYR2iH1zhIKCfoKLg4V2hHx7fXyEdYWDdYKNjYaFgnuHgoKGgot8hH5+e3uEfXmDhYWNg3qCeISGhIR6iYJ6hIZ+
jn2DfYN+hIaCfoOFg4Z+g36Gfo19foJ+eW2Dg4Z4jXmEfXp3fX6JfXh4foKEg4eMfH6CfIN9fYd9fomGe4aCfoOCgn2EfYWFfY2Cd36Cg4iChoSGfX2IeIp5fn1+goOCeouGhISHfX58fYODgoKQgoN6hXuGgnt3
hYWChoKGhIZ+hH18gn2JhIWCi4R9hIt6pHx+enh9fXqIfYN8goSChHJuiIN7goKCfXhteHyDe36Cg3uCfndxgox9fYKIh4J+hIeChH59h318fn10gn6EdIR8g3eJeHt+goJ3goR3fn6CfYaCeHl5fXmCfIR8hH2H
iW+Dg4OEhoOEhH53foKFe4R5doOCg3h+fpOKfoeFgoKCfXyDgoWCg3mMhn6DhYOFhXx9i318eIOFg3x4fXp+eoWCgnx5foOKhI10e4WCg3qEgoSFfoJ8foqDg4t8iHqFfH6Hfoh+fH2Fgn6ChnKCfYqDfX6Dgnx8
hXt+hoKEfn59gn6EcoN+eod8hYN8bH18fXt+gndzeoV+h5GHgn5+g4R7fYN3eod8foqEe4R8hHeFkYJ0g3yLd3Z6goJ6hH5+hIN7fXx+fn58g4N9goSCfX2CfIJ9fnp1gouOfoJ9hYR+ZH19eImFfX6FgnuPgn6C
iYyCeoJ4doN6fYKCeoV8en6FgnyKfX5+foKCeH2CiIl+hIJ9g4aHhIKFhImCgnh1gnqFfXp9fneGhX2DiIZ+jYJ6gnuQfnuHhX2KhI94goSHhH6Eg3x8fnyCg4t9fYSCfnV9b357fXuDfXx6jIZ+eoR7g4yFhYd8
dol5gpCCfn2Ee3x+fIR8g4KDfoR7hXx9c3mEfoWChIN9fIJ8iIJ2ZH6EfHSEen6DgnqHe3x9dX2GhHyCgnWDgnp+g4J9iHp9hXx+jnqDfnKEhYJ7i36FhIR7fIKEgoN9eId0hIZ9fX55h4V7hHyCfoSJm3x6fnt9
eYJ9e36KioeCeoSCgoiEfHuCjYKChoKFeoN6fYSJfoKCgnx4fH6ChJKCen2Jfn6OeYN6fYWRgoiHfHx+g3F9foKChIN9hId8hH1+g4h+eXR8h36HhYmDg319e3qChWuGfoKDfnx+hoZyd4OKhHqJfoSIfIODfX2C
e313h36Cdnp7hXt8goSIfn6CfIOFhnuHc4KJfnZ1hIOEeH2FhYV5fIWChoN9j3Z9eHODjHp4dISCg3yNfYJ0hHeHd4N8g3mMjXp9enh8en5+d4qCfpF5foaEiISCg5CDdXx6en5ufoN8hXt7g3F+fIp8gn18hXqU
gnqEhn5+e3mEg4SIen6agn1zgoSIi313gnt5en2CcYZ8fnp8fYJ+foaDgod9enmEgnV9eoJ9en1vfYd2p4h+ho2Fh4R3goN7g31+fnyIfoJ8fot9foWCfnuFhIV+hH2HfYJ+gn18foeDeH5+god9kIR+iIKGgn2D
eYl9fX2De359goR9iH6FhnV6iIN8g32Fj4V2fnmEjIaCg4WJgnyDgoZ9mYR+h4eEfIJ+goN5g4OGhoJ5goJ9fYOCfX59e316fYOIfYmDfIl7h32NfXGFgoJ5gnWGhH56goOEg32Ce4iEhYODhYaChH58g4OCgoKF
fYV5hIKJgoR7hX2Ed32NeoKCg4J9g3l1gnyDenp9fH1+hX2Dg4N+g3qDfYN6g4d+cXuIiYWCg51+hnuDg4aGjnp4g316fYJ4gniDfYd+gnd4hIWFg4N+eYOWhol6fH6fe4N8hoV9fYR8h3iGfH2CfnyEfH6Cg3R9
ioN8g356g31+fn2CgomEfIR+foSJhHyKioKpfX17g32JiX6HgoODfXp9hHqCgnp8k3iFhJN5foKDfn2FfHuDi358h3qCfYJ5iXyDhHmKgnh4goSJfIKGjnx9hIODhYN9g4d8jHyCgoWChH1+hIeGeYR+g4aDiH59
cX19gnl+fId5kIWLe3Z0fYiQfYWChIJ9fYR+iYN+fXyFg4J5knx+fYKGgoOCa3t5gniHgn6EiX16fnuGinyEg4N9g45+eYJ8foR9hIVpgnl9goOHgoR7fXx6gn1+joONe4R+fIKEhnuKk3uCgoKDh4N7goWFg352
hoN+fH57iIOFfnqLioSCeIOEfoV6foKEin6MiI6FdX19goR+g3p+fYaCfnp+h36Jgoh5hIJ+g4J9hX59hH2Oh4h+hHmQfX6Dh4N+fYN+goZ+g4d7hXx7ioR9g3KTln6Eg4V+hYODe3x+gnx+gnyEglKDlIKCfnqI
fX58foSEfHWGg4KEgoODfIR+hIZ+fHp8enqCfXuCfn59e4OFh3p+fnuCfoOEd36Cg3qDhoN7g36Qenx+hX6Dg36DeoJ5hIqCg32LiHaFfIR8hX15gomDfnx+kXt+c4eDfHyFhX18gn59hop9g4SDd3t+coNtgnqE
in2FfX5+gn6Cd3ySh4KCjX6EeHx9kX6DdoN+d36Di312fYR7hnVweH6Kgn58cHx8eH6JeYN9hIR9fId+h4J8g35+vJ17eYJ9h3iIfIV9e3iCiIJ8gn6Fhn2Cg4WHeYKFgoN9goJ8fX18h318g4J8goWCeX6EfHqI
e358fYR+fn59goWDhYJ+goV+iIN2fXl7foOCgn6EgoJ8fn2CiX19jIJ+goSIiHiRfYSCiX58h2qChIN8hYJ+fHiFfX1+g4KEg354g32Cgn59eoJ+iH6FfYJ8fIN9foKDfoR6g4qCeXuGkoKCh4d3hHyHg4J+g4d+
fnd9dXyGfoZ9gn56iIJ9c32DgoKCfoV9fYh9e4J5g4WChnx7e3yEjoeCdneDeoN6coSCgn1+cox8iH6ChIx+hYN9fX6MdoN+fYWDfX59e4OIgoKEgoN5fXp9g315foKCiIOMkoN+g4OChXyFho18g4SHhYV+hoKC
eXh+kYKDfYWCfIR8fYOCgoV9eYJ+g4l9eoOFdn2Dd4N9fYKDhXl8kXx7hJF+hH6CiX2Dg319g316fnuJhIN9fH2Ghn19gpB+gn56fIJ8fX6DhHaGjXh+g4yCfneGfIN+fIODhn2Ignd+g36Cdn6DhnuGjnl9goN7
ioeDgnyJfH2Dhnt8hYKChoJ9eop+g3t4g3qGgnmCfn1+fYKFhIN9hHyDgnuEhIZ+h4V5foKKeX6Jgnl4e4N7fHd4goaGfX6DgoWCfXt4gn19foR3fIV7g3h8g4SCe4R5hH2FgoJ6g3x1fomDgoN3fXd8fX2Cg32F
fX2DeoJ+hYSDfIR9gpB9hn56fYp6fX6ChHt8gnp8e4KkhYOFhYKChYN5gniCgntmfH6De4KDfHl+jIt9d36DiIJ+cHhzhYSCg359g4mGg4WCg3yDg4Z9hoJ3foN+fXx7e359hIKIgoJ2fnx+hXuFjoN5foKDin6G
fn58fX59hJSIhHx7iYWNgod2hIKGdXuEfHuCfoN+koN9foaCfH17gn6GfHyGe31+fIaCi4d9fIR3fISQfH18fn2GiYKKfYKCgn55en15kH6Ne3qPhoh6eYSDhIKDgod8coKCd35+hnuCg4N5goJ9fIN5eYKEZ4V9
e4OCfnx3fHx9eH56gn2Wg3iGe4KJhYqFe4aEg4ODg317hH1+jYSCg36CeHp8j4J6hnyNfoeHfX55fn5+eoSDd3qDdX53goeChYiCdod1hnuDeoOEeXmCfXh7fIqHfXp9cn2Gdn2Ggnh+g4WEbHyDg4aCgnh8fpN9
fHp9g4J6enx+e4l5dHyCjHuFeXSPfYODfYJ9fX19iHp7g32ChG57h4KCgol8fnx+h42HfH2EfYR+d4uCjYZ5fXyJiYV8h4mTg4J9hoJ9fHN+h4KFhX6DiYWIfX6ChX59coJ8foKCg3qEeXl6fnZ8hIeFboV5e4N0
hYOEeYiHfoKGhHuDeYaFhX6JhoOOgnxshHd+foR+goWCjXd+hIZ+hIKLfoOCjoN9iYV2god9eYJ9fn2CgoOChJN9g6WFfYKCfIOHfoKCe318en2DfnmEfn2Fi3p8hYOCgoKDh31+fIZ+fYRufYOEfoaDhId5iX6F
foaEhHh9gn2Dg3qCeYaHgn6HfISCfol8hHx0eYuGeIKDfoJ9hnyEg4OCepN+goN6fnuHfYKEgoaIfXyNfIKCfHR6foKEe36DgnqCd4R2e4KCgoSCeXp8kH6GfnuFhXyFhn2Efo2CfH6GfHyKhHyEg4qCg3uCfISC
homDfoZ8fnd9gn2FfH6DhH59goODeIyIhHyIg4JwfId+e4p1fn2Dg3Z8jYSNgnx9gn1+iIODgoR+eIR9g3aIfYVxd3t+hIV9en2FgoKCeIOEg4d9fnSPdoN6aYSDeol+hn54eoN5gn2IgoSCfoKEgoJ4eYSHhXl3
fH57iX6Hhn51goR7g36ShYKKfHx9fIZ3hX5+fnR0g4V+goKGd4R+h4SQg3yCg4N9fXt+g1d4hoSrfoJ9foNjh32Cg3mChniGeXqCe4OFdnuCfoOIhoN6i36GdIKHeoODb36Dfn6HeXqCfYKHfYKGjXODeIN9e354
fn2DgoOGi4aCfYyHfXl+h3x+goaEiIN3i3yGdXqFg4h7gnx8fnZ9fXuEioyDhXp+fneDfIR8hYJ8e4N8fHd8goaHfoONfHyEfoN9e4Zxend7hI6IfJF2doV6hYKDgoN9enp8kWN6goV3fXuCfXuCdYWDen5+g36H
boWKgoOEgoN9fX2GfYh7hX58fImEfHiFfnt4fISDfoKCfoKFfn2EhXh7eId+foWFg3aEgoKCfH5+g3x7d4p4iHiChH15d4iCfHmEgol9goN+fX17d4J7foOIgn6KfoSGeYOEgn6GkIKCfn2EeHd7iIaEg3Z8hnt+
e353fopug32FhH18hHaIe4SKhIR1hXqDfYeFhoJ4g36JfoV8fIN9eYeChXmHeoR7e36DeHiDhXp8fn6Fkoh8e316fHttfHx9fYJ6en57dYuDhH55iIeCi4p+eXqCcoaHg4KCfIOHfomEeaZ5hIh2j3uCfG17foh8
foKCfoWNj3qFeIh9fX19c36Lj4V3gpGCg4N7g4iDfHyCeoOHfH6DfoOCgnhym355iHuHhYR+hHh5g49+en18e4J8foN7foV9fHh6iIKCeYOFgnd9goKJdn55doJ0fIJ9fYiEhHx3hXyCfoWHfIOCfoJ+hXh9fnyG
j4V7foh+fYp4gnx+iH2CeYl6hYp6dn5+fn2ChYV7doSFg41+goR7hH17foiEhYuCgnyDbH2CenyIeYZ+fnyHkHh7fXt+foSFh26Gg4KDgoJ9fnx+hH6DgoJ9nIJ7enp6i36Hh3aCg4eDen2Jg36Fg4OFgoJ9d32L
hoKCfX2ieoKDiIKChYV9fH6HdoV2hHh9h4Z8hHeDhIJ8e4J1dYKIfoKFhIORd36ChYaDfX6CeYOEh4SCe4l+g4R5hHd+fX2Ggn6IfoJ+jYOEgoNydH6IiYSMgoJ3fIN+eoJhgoJ9jHSJhoaCfXx8foWEeopfhoSD
hIOIeH6Ce32EfIdui35+foaFgoZ3hH6IfoWFfoV+fX2Jfn56en56fn1+jX59fXh7fpF9fIJ+i4WDhH2Cg3t9goN5fWSCfnt9hYOGi3x+g4VxfX6CfnZ6foKHd3iQe32Dfnt+g4N9eYZ+fnx7hHaEiIt9fXOCdXt8
eIJ9d3p6goJ8hIODe3CEe4KDfX59i4R+e3Z4hX1+g4N4eH1+eH1zgnxwinZ9hH55hHl+fn6EgoiMjH6Khn55fnmDiXx1e3Z6hIh9e3x5hn6ChIl+h4KFjYJ7fH5+gn6CfpJ8fnl8g357hHuCi3uKh4SCfoeDfoeD
hZB9enh3hHt8gnyDe318fIaFeoKEeHyGfpJ9gn2CdYWEiH6EhIR4h4J6fX6FiYmIiHZ8dnxyhYJ3g4h9lX6DfX2Hg3p8hnmCfnuGdH6Dd4J8doN8fXx7fomDfYh8e3iEfIN8dniChXx6god2fYt+h32Ed458foJ4
g4KDg3qFfIV9iol7d3d+fIN8fHNzjYeIgoR+eoR9h3N5gn6ChH2DjniOgoN2hoOTdnx9goN3e4J+fX6Fgox+fIKKfYqPhouFi4qDeX6FkoJ9hHhyg4KCg4V+goN6e4WFfoN8hH1+enR+jIuLfYJ2hHt4hXt+gn56
iX54hYWCiX1+hoSClnuCeIN+eXl9fISCfIN5fIRte3mGfn58hnd8h32GeIqDfoN+goh7fIZ8iXl8eH12fX6IfoJ8fIWFg3aFgn6GfXF6e32EeIN9fn2Cgol8eH6EfoSFhoJ8fX18goR+enZ9hXqEhHmEgnuCiX6C
n4t+fn5+eXh+fYJ7foKEeX6Cg4OKeoJ8hH2DfoN4eYSCdn2Ffn2Cfnx9gnx9eImHgop5hYSCe4OChn6OeHx9dXeCfn59iIJ8g4p9goWFhYR8e4J+goKCfoaGe4t+fYKJh4KCfoZ+jHuCfIJ+iIx9e4KEgnx7fId3
eIJ9ipCLe3eDg31+g4ODgoKPe4NzsH2GinyPhoSCeX2Cg4aPg358hniEgn6DhnyIfn2De35+fIaFe358fYSCgoJ+jH6EfX6CfH2ChnuGiYWGfYN3fZSDfXyFfYmHfnx7fXp6fISCg3t3gn5+fH56g4N+enp6e4N7
hIJ5fn2DdoKCh4N9fId6hnyGh32Gg3KEhYiKh3mEg4eHeXhyg32CenmDh3V6hYSIiIeCdIKCfX6Ce4aCd3Z9gnpceX6CfXmDhYR7gpF6iHKCfoKDfnx8hnmChX5+g4V4g36GgnqGd4R9fYaEgnyEg4V+hYOFen6C
hHJ+g4R+eHt9hYKCgoV8h4OGeXyDgomffXuDhIJ+eoJ6eXqCe4SCh4OFgoiCe31+foN4goKIfn6Ij359e3x+e4mCfYRvgoOChHp0dIOFhn19hISHhYiChIaDhX2FhYaDeXmFhYWCfIR7foOEj4aLg36DfnN9inyC
fn2LhoN8g3h+dX2Cg4J+eYOSfH50hHR+iIKFfYl7fIp6e4uEg36Ci36JhoN9g4KFfoR9fYOCgoWCgoKCg4aFg3qDhYeDeXqCfYt8nX5+io55eoKCgn6DgoSDg4KDfpl3goKJioJ+gn2IlXuCg4OGh3t8e3WFfomG
h318gn6De3l8ent+fod+fIKIiXR+g3t8g4V8eHp9hIaVhX6NiHeJeXhyfoaHhIOHdoKJhoN5hIp8h318gniGfYeCfIR+hIN+fXh9fnuCfoOEg316eHx9h5CDeYiJenuChYR8h350g3xyjYODeXh+hYR5gomIgoiC
fYZ+g4l8fnqCgnuFfn11fIJ8gniEfX6CfoSEhoSDg4WGinmGg4iHg3p8hH6Cfo59foKFfIKKd4qDg3t+fHuFgnt+goWDhYt9hIeEgnx5hoKIiZSCiX2DeHqIjYJ+goSHkH57hYWIhX2EhH53fYR+gnqEe3yDgnh7
e32Ei4N9dX57foSDeoN7fYODiX6FhYh+kIN5d3eDfIJ+g4Z+gpGCfH2DfIaFdYSCfoJ7g496fIN9eoOEgnt+goV9fIKJgnyHgoSCgm57fXZ+g32DfIKHgoh+h3p+g3uCfIeEfXp2gnqCfoaIg36Vhn53fYN+hIV8
fH50hYSCgoJ7e4KHfX1+eYV+i4KEhYJ+gouChYV9foWDeIWDhIZ9hniJgoV+gn2HeYJ+eoKFfYJ6gnmbd32HfHx7hHmHfH2Efn17gn6GfHh8fYWNfoKEhoJ9fm6Dh4KCg3uHhoaSfoWFhHaCfIWChXt9gn2HfnqJ
hH2JdnqFgn1+fX1+hHuCeniCfo1+fYZ1hYR+iYyGeYKCfYSDgoR5hnaCeXp7hYmFeXtvgod6eIh4eH6DioODjYJ8fYN9d4WDfoJ9hIx5fHyCfIZ4dYJ+goWGfIR7eoJ5fopvgn6Cd4R9gn15gnqDi355eYJ4fn6E
gnh8fYaQgnp9W32GfoR5gn6EhZ6CeI93fHt6fYx5g4aHfHZ6fn6Ndn2Dg4OEY4ODh4qCg3yFfId7hnmDgoKDfXGCgoJzfoR9goV1goZ+eX57e4Z9fnx9fnZ8e4p9e36CgoVzfYKKhn2IgoqCeoN+gnmIfImEgox4
enp6eoR+fH56hX2ChHt+g3t6hYKDenqFh4R8foSDfX16g4J9joqDfH1+eYV+gnmDiHx+kX15g36CgnKMgoqDfoJ+gnV9fX1+hId5iH51doeEg359fW2DfoKDhX59eYiFhn5+g4OCfoKDg32Dfn6Fe4h+e4NvfYaD
fHqHhIiEcHp5iXx8foaCgoaDfH2DiH5+eIaFfHeMg3qCgoJ7en2De4OIgn59foV+iod+g4SChn6Mgn6Ih4eCeoV+d32IepKEhHp6goR6fYR7gn5+hISCfIJ7eIeDd4N9g3uCfX5+eX6EgomDfZaGg3l+hoN+g3h9
cYR7g3p+hX5+iXKIeXuGgneFfYSGfbR3fnqCeYKCe4KMe3t3hIJ7hH2Dg32EeoNxhYOKfI6IioWDg4SIhYKCfIN8eHuGfYODfH6NhH6Cj36EjYJ9g32He4R+hXZ8gn2Mg3iDgoSCeo6FeYmDfoJ5foWChX6Ee31z
fXmDfYV6fn1+g4N+goN+goN7g3t5fIJ9d4WFfn6EfqB+fYaGe4R3hXJ4dn2DeHh9hoKCeoOCh4SCe36Ge3GDgoiCioJ9hH1+fYV9faKCfIp+e36ZfoOCgn18fXx+e4aEfYKDdYh3h35+iYWDgn16g4eDeoV7hH2K
fYaGinmLfJWChYJ9fHyMhX2CeHp9gn6ChHp8fH19h3GEg4d8kIN8fHx9g3qFgoV6gnp7g4Z9g4p6gn6CfYSEhoV6gnt9i36Eg3t5foODeIOEkoN9g4R+eZt2jIOIeoJ+iIOCjoN9fol+fHt8hIiFhYmEi5WGgn2I
goWEfneDgmOCdpCEgn6Hg4OFioR+fHmDfYSDg4mIfH5+h36He3uEg3mMgoiCgn6GcoN+hnx9jYqCfXuDfYd5iYJ7hHp5eouCg3mCenZ+eYV+jniGhn2ChH2Oin6Fg4V+goODhIKGfH6Cgn2Cg4aOeHp7fn6Fg4d4
dH6HpIN9g4ODjH6EgoR9hHuDgoKGg3txhH18hYODgoV+fX59fX1+gn2DhIR9gnp+goiJeXZ7j4l6eH6HhYeDiIN9eIZ6eYJxhH19hYl5fIKChH2KjXp+boR8gmyCeHiCd45+hHt8hHx8fYODe4aCg4OJgnd9iYiF
foiEgnx8fYOChIKLeoJ9fIV+bnt9e4WCfnl+g4N+gnl6gnuEh4N9goiEg32ChXx6koaCg4eCiIKDc3uCg4J3fn2KfnuLhoyGeoSCg32Ofnp3hIJ+hX6VfIODfnyCfYZ7foJ8g4SDeoV+hYp+hYN9eYiDgn6Ch4V+
goJ7jYJ+fYR8jHeDhIN+gniCi3uEfXt6gnp8hIJ9cYmGe3J7hoh+fn19bnuGfod9iHB2fniEfXx7hIKDh4iDhnuMhn5+foJ9foZ5dH2CjHyEhnuLfIWGfoJ6g4JzhHl+dIKEj4SFfnmEh3aChYJ9g36NgnyJhXZ9
enyDgnqEiYOOhIKCiXyDenV6hYqCgnt7goJ8fH58g359hYxmjH6Le4d7hn2CgoJ7gn56g4Z6dnt9g4aHeIN8fnWNen58g3h8kH2He4R9bHt7e4aEfH5+g4KCfIN9fX58g3iFfX53e3l7hHmFg4WDgoSKg354iXyC
iHx7g4N+inh+gnl+fnd9e3l7goSDhH17eXWGd4Z7dX11hH5+fnZ3h32De4mKd4SEfnt2e4WEfIKFhIJ7lIN+fX6Dg4OEhH56jH54iIJ7en5xfX6Dg4aMhXN2h4J+anp8fX54goV8fH2Ic31vfnV8gnSGfniPcYOF
gnR8fnp5hYV9fH1+en57foR+eH2OgnaCg4SEfXV1eH17hoV+gnx7gol6fnyEh3p+iIOCeoSHfIiEfnaCfXB8gnmCgpR7fH56hXd8fYJ7hnuDfIKFfoqCgod2e4KEg4OJe3p1g4Juh3uLiYJ9dn6CfHqIfYh8hnt8
g3eEfXx1e4OEfX19gn6Ke357e32Ci4J8hH54fIKEfYJ8fn2Cg4eCfoOFhX5+fZCCioJ+goR2hHuEh4KDgnt+goV3g354eX2Dfn6Eg32CeX2Dgn53goV+goSDgnyHfot0e4WChnmKg4yCfnmEe358g4KFfox5foJ+
fIh+e36Cg32Ce3h2hYJ+goOEfoKDhIV6eHx+fnp+hX5+e3mDdoOEfoKDhoaDfoKDfn2ChHl8hHt8iH6EfHyHeoWCg3qCfoN+fn15fn6EhYR6fX6DdZGQfXuDiot8g3ySfIZ9gn2Dgnp0hYZ9e3x9e4SLi499eoSQ
foJrfYOCfXh9d4J7e3Z4eHd6eIOFg4V5g32Dg3mGen59gn2CiH6TgnuDfX6EhHl+foh+fX18gnmCgoKFgnWGg4V+fX19e32IenyDfXp7goKHfoJ5enuDi3x5g4mGfn19gn17fXx+goR7iYRyfoV8jYSDhIKHd4J4
eX58fn18bnt8hH54hHuCjH2EgoN6e4qCeoV+goRze3x4hIKCg3t8j3uGhoSHfX53i3x+g3yChHqDfH5lh4J9e3t6goJ7g3yDhX2PfXuEfYZ8fYqFiYSCfHh+foOCg4eCg3yHin6DfXmEg3yCeXx5foOCg35+i3l5
fHyChH1+hYJ+ooh+loOChH1+hISKeoKChoJ1dYh9foR6fYqIfnySfniHhoJ8fIl+c4qDfYWCmn5+gn6Cg3x6goSFeoSDfnx8in6HhHyRgoOEhISGfXt+iXl+god6fXuTfoV0enyDhX2Ei3p6fX5+hHKEeXaCh4eR
hYJ8e4R8fXyCfnqGh32CgoV5fXimgnqDiI6DgoKCcnyFg4N+g359g3OGfoJ+goKCeISCfnl6h36Cgn5+fYaDhXyCfXh9gn18fHiag4J8fX2FinqEhoR2foKCg3yEfniJh4uDgnyFgn16fH59fXiGeYKCeYR+hoZ+
g3p5fXtwhHyHgoN7e32Dg3qFgn17foR+fHh8iouFgoSCfYSCjn6Cg4KHe4J4fXiCfn6FfoJ6hIKChn2Dg4SHeX6Ii3eEhYSEc4N7fH59eH1+g4WHfnyFgnyGgn2EinmFfYSGd3V9fn6GeYt7fYR9gniDfoKCgn2E
hIKMgmR8gnt4hXuFhYaFgoKFcnx3gn16eIqCgoWChoZ+goWDfniDfoOQeoWEhX6DfYRxfIV1g4R+cZCEe36Denl0jn1+fnt7h4KGfYODhYV+g36KgoZ6foaHfXyEgn56g4h8hH6Dc319jYN8hI5+fH5+hYWCfZFx
fn2FfYJ8fYWJgnqGg32GfoKFeoR8lXd9fISJh3l9fX57hYOCgniTfoR7g3CFfYOCcn5+eIN8e5B4hoaFfIWCfYKGfo2Len2Ie359k3p7g4Npgo1zgoKEg4RugoWIeXmEfH6Eh453fYmHdYmEe36CfXR+foiJhYKH
e3eHg3iDd318fXp7goZ8gniGeIp+fnyGhHuCfnqDfYOHhnl4fYWFgnuCfIZ7enyEhX59hXmFeIp9g3V+iIOMgn2EhIKChYl8eIiFfIV8foWIfoN+hX5+g4J9got2eYJ7fHmCioR7gn2CZ36PkYKDd4KLg4aDYoqE
fn2CfoWFfY1+enyFfoKDfHl+iYOEfXh8hYN9hYd+enuIeoJxhH58foN8g3x7hX58i3aDgoKCfYN2fZN9d3yCfYSFgnt+iX12fIV7fnt+foWCfoOCenaDfYZ8gm2EfIWEhH2CgnuDfYN8e3yDeoN8hX19hZB4fXmE
g42Dg4KWgn6Fg3OCgnt9dYaDiX16gol6fYJ+eH1+e4J9gn6Eg4OJjIODfX2Ce32CfISFfIyChYR9gn6DdoV+hnh7eIaGd4KDen19h4V8fYODhX52fnp9fHuGcYqDfIJ9gnV+eoaDgod7goOCfXx9hn1xgoJ8fnd3
e4aHfHx+hH2De3mOhHh9gn2GhISDhYVzgn55jX1+fYODfH2HfIuDfX2FfoaCfoWEeIJ9goKFd4J9e4KDeHuIc4J9hnd6fYODiIKChIJ+g4WDhIR5hYt+iYOHh4KDfIiDfXl5eXmCdYOHe36DeoOEg36GhYKMk4KD
eHuCfYOKfX6HhIWDiYV+d32Cg36CfoOHfHSDhISEhIh7fnyDfIN9gnmCe319hYaIgn6KfHyCdH2Dg4h7fJJ7gpJ9goODgnuCe3V8i4SChYSNhXx9hoV8fISEgn6Dgnd+eol8doSDeYJ6fn18fnt7fYOChId3god7
enyCgnt+fIeDh314h4J9fHiIfoWFi4qEh3F+d4N8g4J+en6CfYN4g4KDfnyHfoOCfH16fY1+fnyCg4V9hHiEhoOCcoR+hWmGiYR+ioKEeoSEkIN6fXx8eX53hYN7gomphHyCg3uDfIKHhIJ8hIOChYR5foeFdIN9
gnR8fXyCfnyEfIeCintweXd2goSCg4KCfXt8eYR7hIWJfoODh4aGi4OKd319g318goR+h3x+iXqCgn2Eknt9hn1+goN2c3l9g3yChYx+g4d8h3CEg36IjHp2h356hoOCfoODfH54e5F9hYN2fnl6fH5zeniFfnyI
fnh7gn6HhoJ7g36Ch5aCfH5rfH2JhY1+eYJ7fnyCgoODiHaEgniCfoaHfoRzfoV+hX19d4KEhIN+gl6De3mPfnZ8g36DfIR8iIh8g4SJg3yEhIN+fXh+eIeDgoWChH18inyIiHd8g4N+cH17hYJ+h32JhIR+hX18
fX54g4KGgoOHe3Z9jX2GhYiHdIKHhXaKfYKDfH2DfXyEgoOUfnCDfn6HhH54hoN7eneDgn58hnuCe4l+i32JfoSDeXiCfYOEhoOJfX5+g36CfIeCin2Cfn59g4KFfYZ+bYJ5e4KEe32Cgn6CinZ9iHZ8io18hn2F
doJ+h4dxhnuRgoWDeYJ9hn2EhXiDgn2KdH59e3yQfXd8goiDfYOCfn6MfISDhn6DfIKCdH6QfX2Cd3WHfIJ+g4OEfX13goKCfX59iHyEfX55g3yCfXt4e3lygnd1fHuDhX12g357iHZ9goR8cXyLfIV9kHuEgnZ9
goOCe4V6gnx8fY+Cfn2Cg5p9g4SDfX6DhIyCgoOEfXyDhX18fGZ3g4SFhH6CdXx7fYOMfHeGeYJ+goV1hGx7hISCg4WDgnp+go+DhoN9g3p+g31+foaGj32CgnWHfX19fnuDfn1+d32Fg4eCdX19goOMfYpyjH6D
hIKDgnqIgn59h3t8fYKFh46Ch4WCeHh8gnuNhX19eYOHhIx5gnx9goWDg4aFgnt5l3mHeYaEhYSFfn6Fin6Ffpp9eoeEhYOCfXx+fn6Cg4R+g3yCeH2Fi4R5dn2EfXyCi4J8enyDfnt9hX6GhIKDfn6DfYJvg318
goSDe32Ggn2Cg4KFfoJ+goJ9ioKHhXh5hIJ7goiCh32FhYJ1foWDhIKLe36HeH57enGEfIaEiYJ+fH1+fnyGhXmCeoSEg3qCiIJ+jX19e3p+fYWCgn13kHuCg359iIqFeoh+fHt7fH6DfnyDhoSHfXyHiYODg35+
fXp7foOCeXl+fn5+ioR1foR2iot+e3aFe3yNfYKFen2HhIR7gn5+eoJ3e3yEfXmCjXp+goOIeXx9fYN7gn18iHd9goOGfn5+e4R7goN9eYSFg4eDfYR9g3yNe3t9hnx2doSCjoJ6i4p4dH1xeYeCfn57gn2DgoWC
goN1dYKFfHh+hoaPfn56hXp9g3yCfIOCjoqGg4SHgoJ1eoR9g4SEfI6CeXt3hYV5iYKEfImFe3x7g4eFg3iCg4KLg359fIOFfXGHfXx6hIJ5hX17eX6EfHqLfIiDjoV+goKGhnmEhHqFhYKLdn58hn6HfX6Dfot+
iYKDe494hIN8hIR9hn6DfIyEfHx7foJ9hHx7doR3fn2EeIR8hnaEfHp+e4N9goh+hIR7goh6g4OCh319homCfYR+hXl9fXB9g4OHfoJ+foJ7g4KChnyFfYV6iYJ8hX6ChIR7fnaEm3uEfYV8h35+g4h9fIKIint9
g35+fYR8e36Fg36Dg4R5jX6IkoJ+fX2Fh3qDgnh+foaHh4qKg4KDhHyCfHSCfYt8got9fnt3fn2NeZOChX2Ih4mDg4mEhn5xe3d+cYWFeoV9jIR+g4J7fYKEfIKNi3qGg4WDg4Z9jId+jZB+fIl+hH2DcIN+d3mW
h317eHqDfoJ9g3h+fnSChnuHgnp+hISKgoJ4eoOCd4N9fnV+fXl8iYODfoR+gnuLiIR9e3p+g35+foOGb418g3qCg3Fsi356gnmGhIKIhIKDi4WDhYN8fId8g3iGhXt0hoSMfXqHfXx5hYOCenyHgoJ7g3uCfZR5
ln2Chn19e3qFfYJyfX1+fYODdH6CfIh8g32CfXaIg36JfX2FfH2Fi4SFgoaDhHqDeXKCfImHhHuDg36Rgnx6hH6De359gnp6iYN+g4J8hn6DhYKDfIp9hISCfoSCi3iDh3eCgoKEfnuGfX19gnx+hYOGfYWMgomE
hIN9cn58hYZ9fH53b4WChIWEfoZ5h4J+eXx3b4mDg3mCg3yCe3uEjYJ+foKCfWl+hoh4h4R+hIKDgn2Tgn6Dg3x2dnaCfX58foJ+fXyFfHyQfoZ+fIOFgnt9g3t8foR6fH6CfYd+gn2JcX2DenR8jYJ8hHx9e4WC
hYODfYJ0h4V7fX59fnuDh4WHiIyFhoJ+g4J+fIaDd3qFhH6CfniIhYN9e4KEgoZ9ioSDg36DiYOCg36Tg4J9h4Z3foJ6foR+fYV+hXyCgn6HeHyDeYOFfX6Cg32CiH59i3d6e4KEg4aHg354i4WDd32Ogn58bYR+
g4N1fYZ6dn2KfHl9fnuCiYN7gnaIhJODgoWDfYaFh4J5g4mHfXh8hXyJgniJgnqEfoZ8goKCfHeFfoJ+fIWEe3qCfYl+hIJ+goqCg3iHfIJ7fXqCe4KHg4WHgnyDjIODg3mCg3x7e2+GiYN8a3l5hXqJe319hIKH
fn58hIOHg3tsfnF9g4N7hHeHfYeCfoeKhH11fHeIfH55dIOCaHx6fIOChYKDd3mHhn6DfXyHfY6WeXx5hoN9fnx3fHyFi4eHhIV7fn12fniEhX1zfoiChYOGgnp+hYd6gnWKinV+c4mIg4N+gnmDhIh+goV8fH6E
dolzeoZ8fX19eIN2eIV+fn2Ng36CeX5+eIeFgoJ1dH6PeKp6g4JygoOEfnx9hoSFiH6DfYJ7fHp6k317goKDhIt+g4p+fIR9e3l8hXt7foJ+fYN8iIZ9ioKChId7fYKCg36FgoOEe3qUhX18hX6CiHt6fYV9iX2E
fn6DfIKEfoN3iH1wg4ODfoR8eoKDh319g3GDg4KNh4OJhIN8gnGDdoR+iX2GfH57fH6Hg4OGiIOJdX6GgnyEgoKDhnuHfXmCi4J6hIRyeoSDhX5+cn15aoSGhYKCeoJ7gnx9eoJ7jnqMgoWCeX2Ce4h6fHx8fHt9
g4J8g4KEgn1+e4J2foWJg36Hg35+i4J7foN9gnyJfYKDfH2DfX59g318eXKGfIJ+fYaJe359fXyEg3yCfneCeX17goV6eIyChXqFh4J5e4aDhn5+gnd8e4d7gpR6fX6Gh4eRiIOEfHt2dn57fHuCeIJ8fYuEiId+
goeHe3iIgnmEgoWGhYuCfnt8e4WDgn6ChoiFhoZ7et2Hfo2KeoR6i5OEd32Dfn56goN+fn6Gg3l+fouCfX2CfnyJfntne3uDgoKDgnx6hHmEgnR9fX1+h5B9fnuChISDhIV7eYKCdISCfHyIfnyIfn19goJ+fYKC
fX1+goiEfnqEhoKHfX5+h4h9g3t8goqGc3uDhHiEiYKIgoJ6g317fnZ6fIR2inZ9fXl+iH53eoOHfoV7foN+h4mDhniDfXmKdYp7goh+hYpzgn58fn17fXmDg4ODfYaGg4J9eYR+g3yDcoKEfoZ7hIV6goaEfoSC
e3x+fX19foaCfHp8kYd8en57eoqChYKDfnuKgn6GhYOCfIN9foqOeohxg4J1eYKCdY2KfnaIgoJ6pZCEfXx+hX2Jgnx+fIeDhnhygn6EmoKCroJ9eXyCe3dveHh0g317fo6EkIqEiIaGhoJ9fI2DfH16hIWJfn6G
inmDfoKDh4Z6hn6CgnpygoaCgoSDj3WCi4SEhomDfoN9fIN1gn52iYN+hX1+foN7hIx7g4J5fpN8fIJ0g4OChIKCe3lsg3yDhYJ+hIp6fX2HfneEfHyLgn19hJB+foZufIR9fISFfYV+jn5+foJ9hH6IhX50foV9
fXt8fYeChH6ThHyFfnuEe4OJhn2Dh4KEfneCdoR+goSCg3yDiId8fo6Cfn57i4x+hXSFg4h7g3qEiH19fnd9hYmIg4KDkIl4foSHe4d4hmt8fIJ5fnqag3x9fIJ8fYeEfnuCg4SFfISDhHt8fIaEeId+fn5+hYR7
g3lxgn17hYKDhYJ+e314iISEfIR8gn1+g31sdn59g3yHj4R5fYh+iHqDfn57g42IiXyDfnyFe4iFiX53gnp+hHWFgn57fJGOeYODhHl0VIN+coJ0fnyFiHqEcYV9hH6CfH2Fgnt+foJ8goSCfISChISFen19d4qC
foKKfniCd4J9dXyGg4OEgoSChIN+hHx8hIR5fnt9hm6DfnqDgoh8fol4eYmFhIN+eXSDeIJ9g4aDgn2CfYN7foKGeoJ9hHt+hH5+fXt8eop+g4aHkY6EgoaOhn57iX6FhIOEeXx5fIJve4SHe4OCg352e3SDfYJ9
hn56foOCfXyDgoONkIJ6g3iIc4J4g36JiXOIfoaDeH6Cb3qEhnt+fomCent6jH58fHqDfoOGepKCe32Ggn6ChYODfXp9iIKDfXtyhHp8cHt8gpB+e4J7iIaCgn15fH5+g4KGe4p9foZ5gnqGfG14foJ+gn57fH6D
d36Lfm1+fXyCcYaCfX2EhIN8goJygoJ9fYR6gn12gn6Gg4WEhY19hoJ8fn58fH2Dg4J5dXh8hHZ7fI1+ent6fIh7goeDfnyEhXiHgnprfm9+fnx5enp7hIOChoN5h4Z8hHh8e4N9goJ6iZR8fn13jn5+dn19foeC
fYKCe3SEfXuKfoeDfYiCdo19fXt5fHuCg4OCg5R+eoWFe4N+e4N9foODe4t+fYKChIJ9dnuKfoh8hH17hHqFfXeDhnZ+gpCIeHd+fYKIfneDfX12fXt6e3qChYN6fnp8jXyCfnyCfoSDg3uDjYmNiIJ9h3mDfHiE
eXt7iXplhIaDgoN6hYuDfIODfIOGgoSKhIOCin59goiPhn2Efnl9g4Zvg314enl6eX6DkXuEiHt6fYOCeYSFhH5+goJ+fn6Henp5gnyJhIt9hoJ4fnqEhHyEfHSEiIZ3fH6Denx+eoZ+cI6FeoKCh3mNdIOJfIWI
foJ8c4RhhYd7fX6GhX2DhXyJhHxxeH2GkH2Cgnx+g4V9g4KFgoiEhoR9iIKCg4KGe4V3foOEgnpzhX19fYKDhXt7g4p9h4eJeX6Cen2DhH59e4R9g4N+eYJ+e3uDi35+enyFfYR6goiChX6Eeap8fYN+eIqCdXmF
eoN+gn56e32Cgnt5ioSCfIWEhIx9fXp6foWDgoaDgn6GgouDcIh3fn2EfX2FfY56g4KCfoN+eHmJgoSCfoqDhYJ9e3KGh4SUe3eJdYSDeId3gqB9i3mKfoOFd4ODfIODg4J2g32GhoWChH2Gfn58e4x8gn2UeYN8
kWqChIeEgn2DjYOKj3N4hHyFiH6DfXp9g4iEhH6FhH2CfoWEhHyMhHSMe3x8hYWEgneHgn6Ce4Z1fn2EhIh+goJ5g4Vyd5GKfHxyh32GhYN5fot7fn59gn6Ce3l+fX1+i3p6dX18fXyEfX59goWFfIKTfnmDfH2K
iY17foKFeYx5hoOFgnyFfn6DfIOChX12foKFfYN6g317ent7h36CiHh+hXWCfYN9g3uJenyGb4WFfmx+eHp8dIR9g3h7fWN+e32CfoaFfoJ4hn16gnl7e418hISDe4N+hot8hYeDfXiFfoWHhHiFfH11g31+fH2D
g4N6g32DgoqKeouEeYmJfn57fHdrfXKChIJ+g31+gol9goKDeX5+g36DfHmEdnx+dXmEfnaCg4R+fYp3eoaJfJ+DgoJ9goJ3fnx5fH53fXl+goJ9hIN1hYKKfIOPg3d5fHyCe4l9fHd2eH6FfHyGiXt7fH18eYN3
emeIfH59fX2DhY6CfoKDgnyHfnl+goV8g32HiH52h4KEhXCCfYJ4h4KHg3qFhoZ8iIWGh35+goJ7hIKFhXmCfX6Dg3J9hIZ7hXyEfI6CfXmMhIZ7h4V4hH14gnp8fYKIhJaEfoiDgoJ8cX2CfYN9i3p+hYx9e4N9
fX58dYeIfYSVfYV9foKHfnhthX58dYN3hZmDhIJ+hYJ5gn57hXx8fol+hIaKg3p8fYR+goKDhHJ+goR+fn15eYKCg4NmfIZ3gnl+e4eDfX2EeYaCbYJ8eIKJeHyFfH6Cfnl3fX59hIN8hXuDfX5+jIZ6fYJ9foOD
hH58fH11eox7hYV9gomDg3p6g3yCcIp+cIN+hnuDfoZ+d4N8e32EfYZ2b3p2fXl+iIKNdnuCgnOEhH2EkYJ9fYZ4g4eCi3l8fntvjYiCd299eX6Fhop9dXl9hYJ+hoKCg4N7g4iCfIaCeo2CioV4fm6Jg4R7gm6C
fX6Ffnt8fnl+hoN8gnyFfX18gn6FhImChIaHhHWQfoKIfnuEg4OFd46GhXxwfXd5eoR6k32HfoN9hIh9h4OJeH58hn6ChnqEfXyGeYWDioJ+eIWKhYWEhYmCgnuEfn6GZ3qCfIeJhn2Cgn5+fYeDg4eDhX2IhYWE
ioiLg46Cfn2Dj5J+dX15en6HfYV+dH6CfHx7i4OHfoJ6goSPdnp+jIJ7gnyDeIKFhH2CfHx+fIR9iIJ+foKCgoJ8fouCgn5+fH5+fn58fIeRfXyFcYmEhYd9fHaCiIOEgod6e4KEfXl2do2GeoKFgoeDh4KChXeH
fn2Efnx8d4WFh4KCdn6ChYKDhIR9hHh6anx+g45zgn19fH56gnmDfYR9fn6DfIJxg4J+i4R9hH5+g4WCe4eChnqCeIl8jH6EfXx+iH1+ioN+goSFfn57hoZ9iIh5goKDfXmEfnWDfnaGfH57fH1+fXyFgn2FgoJ7
fIqEfoKHeH2Hgn6DeXqIgoJ+hoSChH6HfX6EgomEhpCHhHyFhIKEhoSIg4J8hnl9eIZ3e4N3g4N2fnWPiYSCgoWCd3p+g4t+fYOIgoV9eoOEfX6EjH19dYV7gpZ+fIOGfHyFfIV+hnuCfYR9foJ9fnmDg4KFg4V9
e4SEdIyFgoKCe4R3fX1+fY19hH6DfYV9fn18e4d8ent+hYN+hn59eXp9fYJ4hISDfX19foeDfIN+iYN7g4KFfIV+g3p9dYSFhnSFe4KCg3h7hIN3eZeHenx4gnyEg4KQfYWFeoKEfX6GeIR8bYNzknmGdYiChHt1
d3yEan59fn2Cd4J8fIKOhIKFfH2DfX6CfH6Eg36CfX6DfHqDhoqDg4h8hIJ+goKDeIJ6eYOEloN9fHuEg35+foN4hIp1cnt5hH14gn6Jgn6CiXyChoSEi3R7dnyDgomEen56fISIhYZ7h4J+e4qDeIOEc4KDdomK
hImFhX59eoN4eISDfoJ+g4J9dn1ze4SDh31+dIJ9dHuFdYN+fHd6fYaGhXiIfIR+c4OGhH58kIODd4WGkoJ9gnl+fIKGfIWGfoaCe5CCfn19hIJ+fXuCfot9jHiCe4N5cYR+fn6ChXqJeIN8fX57foR+hnuEhniC
hoKCgoJ+dYeCfYl4fn6EfnyGe4J1goOJhIN7iHyGfoV9goR6hnCCeoZ9fnuEhoOGgn19fnqGg4l7gnx7eYJ+fHt7g4R3fnZ5g4V9hHt8fXF+g3t8fX6Ih3iGfXh4gnuGfoaDfYN7hImEgn56g4V+h4mEe35+goeI
e3p9fYJ+hIN8goR4fHt8hIKDgoSMfIR8fnKChH57gn6FeX59dnqCfoV0h3yHfn6DfIR2i4d+hH6EfIKEfI1+goeFfIKEhIR8fIJ8eXF+iIqDe3h+fYOCj4KKhHqDgoV5fYJ8hISKfXuEgoKJfn59foaHgn15goiF
fXmEhnh6g4R+e4dlhXuCcnx6fHp5goN+g4iFfoiLfH13g4KCg4SMd32De4KFeZqIh318i319fYJ+e3x2fIKEg4iFiIJ9eYWDkXCIfX6EfIOEfn6FeINrfIKEfYR8hoZziIKEgn13fHiCgomCfX6DgnN8ho+Efox3
g36CeXp7e36CfYOCfnaGfniTe4ODhXl+foZ6hIiFgoaCfH2Ed4R8hIKFfn5+d4OMhnF9foaSe4KEfXV6hY19hoN9i4KEg4Z+foJ6fo2DfXp7eHV+hnuKgoR+fnyDh31xfnODgnuDi4N8e5B9gn5aenx9fn19hX6C
fnyHfYR3fIOEeoWNg4V6foR7fneDg36CfIeGh4SCcIR9i4KFfIKCin2EhHx9c4OCdomCeX13goOIfnWEg3OFfnt+e4Z9k4WHfH5+g35liIR6h36FhnqDhIJ9hXuEiYN9fX51dYl9g3x+g4SCfYOCjHydhJeDeX5+
fIKGkod+fXyGhX1+g4J9goR9hH5+gn52gnyCeYKCfot+h4h6i4d5fn2Dg4R+h31+hHx7lISChIh+hX6LhHSDfoWJfWqFh4JxfYJ+e4NyeXuCfnyGfIN8e4J9g310enx8h358d4KFfYV6e4R1foyEenF6dYN8goWD
c36DfYNvg4eFjIaSfHyDh3uDgoWEhYR+cn6EinyDfoaIfoZ8hHV+g4J6fYKChH2Hg4aEgoKGhXiEgn6NhX6JhIJ9enp9g4SDg3FzfIJ6foR9hYyFfnx8kX19hoOKfXuCfIJ9hHR9fYSCfX2CfoqDfYN4hHmCfHx8
hIWGdYSCcX2nfoKCen2Dhn6IfnqDhX19g4N7hH19fIOQfoeCjHh7g4N+e312hX5+eXt+e4V4fnt6g4V8g4d8fIyFfnuHgnt+d32Em36Di4aDg31+gn2CeYJwfX6GcX17k32UdoZ9fIiJgniDhXx7g4V+jId9fYV8
fX2IeIN9kXt7fHx9hn6Gg32ChHd6fouHfI14gnp+goJ8foN+d3qEjXqCfIyChYWEg3yFe4OCg3V+eX6DgoJ+fIeCk4WGdXuChH58fIKFhYJ+goOChI6Ce3eGd4KEhXV9fISCe4SEfnyDfoR4fYR3g4SJgoOFfX5y
h3qIfYN8in17gn17h3yGeniKgoN+d3aLfoJrgnqCfn2DfH18joN3iXiCg4N8fXyChoN8e36ChoR9enqEhH6Dg4OQfIOFgoaDg4J8iod7foSDhHyCh3yGfYKCfYJ9hH2Do4d4fG+Hg32IfoKChIqCeXiChoKFfX6F
hoJ8fIR9hIOKioN9g3yCeYN8fn58fIKEenuQfHqMfIJ8g3d7fpF9foWGeoSEfX6Gfnd+hXuEhIODh317fH6HgoJ7gnmCfYOGeIWCdox7foOEhIJ+eYJ7e3qGd4KCgnaCe4qDfH17eYJ0goSDe36Egn6CfXh1g32I
eYtvfIZ3gnqFhYOCioSGfXWGfoJ9fH5+g3R9g4V7g4V7jY+Efnx9hYeHd3t7hIN8hX6CfoJ6hIJ4e4N7eoN+iIiChIJ8fIWWd32Cg4N5hnx9fYJ+fYN8eoKCfHp9en2Ce4V9hHeCe4J4hH18fH5+hnyDfIN8g3qD
hISFfXxzgoN5eX6DfX19gnmGhIeCe4p8goJvfYJ+in2KcHqGg3xyhHaChIyHe32KfIZ7e4N9fX57gnyCfnuDk4N8hYWKhIKGeXyCfn6FhX6HgnqDg4Z7g3txeYh6h3aGhXmPfn2GgneIfIV9hnN6goN+e3t+e4tz
fnl+e4R7iYKJg32Cg3x7foeCe4Z7hIN9fYKCenuTgn2Le4J+hIN+gnN+hYV6iYd7goN+dXl9hIWEiISEfoV+jId8foN+fYKDjHeFfoSShYl4e4h6foaCe4KGhX6Ig4d5jnmCi3x6foODh4ODg4WEhIOCeoeIhHt+
fnuFgnl4ioSFinl7fnp8hH2Cg36ThIZ+foN+iHl+j4aChIaHfX1+goZ7goZ9gnxxeXt+cn2Cin15fn18dIKDfIWGg354fIOMfn6Ch354hXtue4KFg35+hH5ufYN+doSEhIJ5hZR4hn5+hHyCfXeegnuFgnx9g32D
iYOEgnh+eIJ8hoV6goOCfoKFfYKCg4RkgnaFeHt8fIqChYuCcIJ1fYR9g4V+ho1+hIV8dn6DfISNfIODfoeFeXt6fod+goV8fIR7hIWCgo1+hYN+hI2ChYN7h3x6dYN7hn1+dX58fX1+b3x9hIN8foKGg35+jH2T
g3B9fn6CfH58hIaDg3yCgoN7jIV6goR8hYKDg4iDhXmHfH6ChHx9hH57e3x8eYJ9fHqJh5J+g4KCeoV9fnSIgn6Ce3eDg4OCg36CiYd+fYJ+hHl+gnyEcY96eoJ6iYV8fXh9fYV+e4d9hH2Di31+g3eDhYWDe4eE
foJ+h4mHiIODfIJ5iYeCfoV8fnyDhISIfnl+iYKEd3uNe3d+e3l6g32FiHd7hIKDfISLfH52e36Hfn2DfoRzfHmMfXqEhIKCiYJ8en6HfXqEfoODhH2OhYKFgn1+g4V+gnd8g4l+eHp6hHSCe4SCfYiMdINxhYWD
fYaJd316fox+jIl4hod7fHx6gnp7fIV8goV9hHV9dYSIg4htiXt+gn2Ed4J3e3t7foODfomChoKDfIOXiIZ+cnyEfnmEhnuHg3Z9g42DfnKIbYJ9ioWCgn2DknF9hYJ+iXt9hnt+gnx5foJ6g4R7gn2Je4R7gn2M
iYiEhHyCiXeHg3x6e4KDe4KCgnyChH55h4h+fYZ9fn6Fhn14fYZ9doODfo6CeYJ5d2SCi4OEfn2Ge3WEioKCg4J+fYZ8goKHgn6PfH2EfYt9gpB+gn5+doSRhIJ6hH2FgnuEfX58g46GhHt9fH6JiYKSin5tg36C
iYeEfXyCe4l9hYd2hHx9g4R+g36Cd32HfX1+fYR+h4Z7fY99fHt9ioOGgn6Dfnl0eoJ5g4d+fYJ9hH2GiIKGg3mFgoWJe31ydn6Cfn2FeoWDfnqIcHV9hH17foaEdnR8hnl7iH1ze4d9hoWKi4N+hYh+g3t7hYN7
eot9hnuDiJB9foaDfHB7g4eFfn6DgnqCg4iIeXqCg3uDhYOLhXqEi36FhHyFiX1+foN4hoR7fHl6jX1+gn6DfYR6iIKCfYV8hX5xe35+h4V7doR7i4KDfXuCfHt+goiIfXl6eHyCloKFfYWDinmFg4KChIR4h3uC
hoaEhHqCfn6FeYaEfX6JfX2Cg4SHhIN8fIR9fn6Ee3t8eIKYhIaFfoR7gn2CfoWGg3l9fnmIeIiEe3iCj32DhIODhHt8hoRvfodujnqCiIiEgn6EgoWEgn6IhYSCenuEfYN8kn5+hYJ6mH1+g36HfYODgoOCfYN6
g4R9fIWPgnGFfHuEhH11foh6goaCgod7eIR8foh+hn59hXR+g4OFe4Z9fYJ+fYaFg26ShYR1g4Npe4WEe4iDgoOCdoJ9eoOEd3qGfYN+fH6Tfnx+fYJ2g36Ggn6Dan15goN6fH5+in2DfYeEgoKEfnqGhH55inx9
eoSCg35+fnyDfn1xhpV+hYJ6foODhX6KfYyCdnuCgnyEeHuCbHqDfXh9eX6JeX59iox9fYR6g4OCen2Cd3p+gop+hXqDhHh2eIKDeoKEfn2Ggn12goJ7fnx5foN7foZ9fn6MgnmEfn6FfoOHgoV+hX6FgoJ9fX5+
hoaDg4OOc4V3hX6Qg4WDdH2EcIJ9hnx9fX13eHuCfoSCh3t+fIiDiH18fIWEg3x+hHiGe3t9foN8gn18g32Me5GDfYOEgniEfYKChX5xg3yLfoN5ioJ+gpZ4iH6FiIeDfoV+eXh+goN+e36Ge4J9god+h3qId4qG
fo6HfnaHdXuKfn57fX55fnxue36CfHuCfGZ9e4R8e4d+goV8epGDhX6ChXmNhoOEh4N+hIN9foV0enx4goR7fnx9hX58kHyKeIJ6hIJ+g4KXfX2JhX5+hHiCfn6FfHx8ioR4fXyDfX6Ee36Deod7jYeCe4+CfHx7
gn6DhIR9hn6EgoOEg4J9fXx9foR6fXiCeoN6jn19int8hod2fnx6fn2Tg4Z+fHqEfXuDin2CgoSCfYSCb4N8ioR8e357goeCh32FhYeMfYR8iIOCfYl8fX6CfIh+fXeDhYqNfX6DhHyHc2t9fHyJe4N9fn17in11
foV9gn6HhXaDhoZ4eH2DboJ8hHmDhoZ+c3yFfIaCfGGGd3x+gol+h36DgnyKfIN+dH19fYWEbYV+goJ1fZF+eYiCgoOThIR9iIZ9iXuIhop+hIN+fYV5goKLg3mKgoODioR9goJ+hH59jHyDg3x9hnaDkIR8fX15
hHqEhYSHfnx4hpJ6hpCjgnl8fn6GhH6EfoSCfYeHe4KChnyDgoKIjYJzh3p8fIJ+fYSDfoV+en6FiHp6eoZ9hX6FfYKCfYOCfXl4d4KNgn2Dhn53foJ9gnyChIKDg4KDh4STeomHfIh+hml+fnqCgn6FfoKCfnuD
fYhwfn58e319fHx9foZ7hXyKfYuDg4KHh3uCe4OEeoKEiX55g317ent7hYOFfoR2eoZ9fHqDfHaSc199e3qCfoV9hoODfIKEhIKDhn6IfW2DeXiCioSMhoKChH59hHuDenqCfHt8jHN7h32CgoSCfIODhouCfn18
eYODfoKDfX2ChX6GeYKLfoJ7fYJ5gn2FfoN3hXp8g4SGfIh9fXd7g4N+fX6Fdn17hoJzfnp8hnt8hIKCfniGe4J7d3x+goWDfIKCiIJ5foV6g36Hg3iCfn6JfX5+eIeEgoOChHyOjIqJfol8e4N8hH5yfIOIg32C
eX1+hoh9hX17hH6Dgn6DfHxwenp9hYSOeYJ0hXKMe4R8bIKVfHl8goJ8ineJgoN6g4J9fnF+fIKSgnt8goWGd4J9hYh9eIR8hX58gouCg4R+hHyCh4J+fH6Cg3uCe4N+g4ODfn59gn59g4V+fX19eX5+hHyEhnlx
h359in18bIKNg4KDhoaDeHt+hId9foZ3e4KChoJ9fHyEfnqChoKFh4h+iIKHfYeCfHyIen6CeoWCeX54fXyFhXN4fIJ+jIR+fYKCh4OCeIODgoeIenGCfop+fnt8jIWCe4N9gnt+Z4l8fn5+e4J5hHx+hIZ6e319
hHl7koaLfoN8d35+foR9hISDeH1+g4KHfn5+fHyCfHuEenR+hH59i36Egnx3j4N9g36IjX2CeYN+foZ9fXyDlXl2gnx7fn58gn14hoN9gn6EhoSFc3t9eXqLh4eGiIZ9fn19goV+eXSJg32Dk3yNhYV5eX2ChHeC
gnx8hX18fXyCfnuDhISEeouJfIJ9oH55in2DhHl2g3yGhI2OfIJ7fYKGhIR+en2Eg318g4N4e3yFfn18fX1+hIKEgoV9foWChnp+gn6EhIl6fYN+hIaHe4ODfnqDhISHmYJ2fXt6fH6Fh316h4d6g356fIN9hJGC
hHp8iX19eot+i3qDfoqCg36KfHmDgoR9fn6Ge36Gk3x8hX2Cgnt6fYWMg4N+fHyCgoSDg4d8hH2IhYOCfISCg4eDhX57enWGhoaCgnx+hYSCfIKEeYOEfnh6foKFgnx9gpWCfnh9eoh7goKFgoKHfYSCgoOCgoKF
fn6DfoZ7iYN+goh8h4uKhHp7hIN8fHp1hIZ+gnlufYN9g4iIeoh+foqGg3l+h4N8hoJ+gnyGe3qEfHqCgn16cHqDhYR+fYOGhoWOgnh5ep9+e4eDeoh+e4SKd3yCgnV8fYR8hHWDhYSChoJ+e4p+hXx8eYN9iHqK
g4SDgnt+hISDg3CJcnmCfn6GgoaCfHl9h4SDe3x+gnqCe3qEfXx8g4J4goSGgoR+iYJ9hHx9e4h9fn56g4R+fn5+fm6DfYZ7goR8iI55g4R9h4J8e4KFfoSCgn6CgnyCkYiIgoODgn17hYKDfmp8dHx8gnqCfoSG
g4h9e3x9foOCinWDfX59gn2EhYR8ioJ4hXuEd4KEhISCgn18foiCh32Fg358iX58hIJ9g3qDnXuCfIJ+gnt3fYJ8fn6HepKIhIV+gn6EfIKIgoZ5fXuDfol+dH5+e3h+g4SEhYZze319fYV6hH6EhYSIdnl+fn1+
k316fIeHg3x4fnuJhH6Ce4ODfX59e3uGlJB8ind3d31+hIeOen6DfH19fHp5g4SDknh5g35+hJODhH19d4J8hHt7g3eHhol8gn19goJ9gnp9jYd+fIJ+dYR+eoKCg4N+fH6DhX1+foWDfnx6goaCeoSIfnyQe4N+
en1+e36GdoWFjHt+j4l9gnyEgoJ9fYODfX6FhoJ+hYN+g4J8eIR+g4qEgoV7foR7fn6DfXmGeHqDfXx7hHp9fISFfH5+gnp9gnmCg36Pg359hYOJhod+e4J9fX59g4R+goSHen1+d353eYKEfoaCfo6EgoJ8fH1+
kn6Hgn6Cg4SDbXx+fIiDiIKEg3qEiIaCfYN9foJ+fYqCcoR+g3R8gm97gnyFfHyQfH6Cg32Eg4KFfnl8fn2ChIV+fXuEgoN9e4OFi4V9e36CfXyEfnyDfX2DiISEenmFfnd8gnaEfoZ+e4eGgoZ9goR+g4SDgnuC
hYKHfIqChIOCe4KKj4OEen5+eH55fW9+hIKGfop+h4KEhIl+hH2Eg4x4g4eChIZ9gn6JiX55foqHfHx3iH10g4KGfIR8d36EdIN9hYeHhX6Efn6ChXh9g4iChnqDeIWOhH6Fgm17gnx9hn59fnqDe498fXWCgo1+
fISFh3l9fomDfnN5goZ8g3x4kX6Cg32CjYODgn59goOId4KJhoh9fX5+fot+gneEinyHeH58jIOFhYWHhISDeYJ9fJGEgn2FhoKChIZ8iIl5fH12hXd9eYKEfYSIfneKeoeCfX19foKJfX6CgnqHhn58fYKDfoV+
oId4fH2Dg3qOcIyDhX59fX5+g4KGfW2GeYSCjYZ7fX6Lg32EeH1+foJ8goiEfoOCe3yDgoR9g3t7hoV9e4N7e4OJgn6Cg4OFhoSGd32Ed4aCjHyLe3uEg4xxeX18hH5+g4RtdoR+goiDfIJ5hIN8hoKCfn12eoKF
d4J4eHmDi4aChXWHdYh4eX15hn5phH2CiX1+g36LjYJ+YW6GhYiHfXd9eoKHh4V7g3h+goSGfoKCkoV9foKDfYSDeX57hHqGjn1+fH5Zg315fYKEfHyCgnl+goN5koSCgod9hIWGgoaCfIZ6kYN8g4eCfXuCgo2E
gnx9en14fot+g3uIgoeEfIKHg3uDfIiIhHiJfX53fX6CfYSKfYWFhIKEhH2FeYKDfIN9fn59h3qUd4SDhIeIfH2Ddnh9gnx+ent8goRweoaLg4d+fYKChYWEgoN9gn19foV1fpeFgn6Cj4OIfYd8goKEe35+g4d+
e4KEhXV+fXqChn1+en6EiYOIgoSDhIJ8hoV+fHt9doKEfIR8fn6LhnmCfX6DfoV+fXp8goSCfn6Ehn18hoSGfYN8hIWEgoKFe316eYp+k36Dg4V+hXmDgnuDkIR5foR7fnx7hnaIeXqFhoaCe3Z+d3ufg4R9iH6O
hHx+e3V5jHyKfXSCgnWDg4WJhXV+h4R+fXaDgomFg4SDfoSFgoR3hnmFgoODeH6Jgn1ueIZ7fISDjXt9goSEdnqCem15lnWDgoWZgnuCfXeEhX2EiH6CeoR6fIOHgoiMfYR6ZoONh4J+h3tVh4KDg4Z9g36Cfn57
gn2DfIZ5fYaMg3uDioRyhnmDgoOCh3yDfYx2g4aNfn6EhXmFfIN0g3qDd4J5i4KYgoN8goSDe3yJfHp9fnyFhoZ7fneCfoR8iHx+fIN9g3x+fH58fYKChXh+hoOCjJCEgoJyi4R7d3eGfoN+kHyIgnyCeYN+e319
gniHd4J+hYeCfYKGen6DfHx9in56fo99iYKHhYJ8hnx+fn58jX5+hHx+fYdueoOChIV9hH17fYaGg317fH2DhXyCgnt7coaCfXuFh4R3foJUhH2DjH6Dgn16iIJ+fnx6enmIfnp9eHd+eXR7fn52i4yPe4WFfYN+
kH5+hH6MgoV9hIJ+foOCeoOGfH59iIM5fHiEh359g4Z4g4J+foiCgn6HhYJ9g4WEhH5+fHaDiX58hn2GfoODfH59foiIfn1+fXeDg32CeIKFfYKEfIeDg3uDg36Hin6FfYKGgouGjH17e4J9eXx9eoKIeXuCg3h+
gn55eoN4gn2Fhn6CgoKCfn1+h4N+dXt6e359hIR7goaEhIOLfX55g4N+kn5+jH56hIaCh4WMfYd+jH59e4J3fHt9g35+e4N9e3yDfo19eoeDd4h7goKDhIKDg4SFgoJ+entwd4WCgnp+gn59fH6ChX6EioJ+foN+
foJ+g4eCfn2CfoSGgn6CfoN9fnyCfoJ3hYV+hH2Fg35+g32IeoJ6g3yCg4l7gox+eXqDeIaKfH6IfoSFeoN5e4N+fYKDhHx7fIJ9fYN7h4WDin2FgoaEfnyDfoZ5coN+gnaGhHmGfYJ2hINrgoODe4Z9fH53fYV5
iIKFe4h8d4R6g32IgoaFe4l6gnuCe3t8fHx6iX17fXx9fYJ+hHuDg4KDfXh4g3t7fHl9iX2DfHaCc3uDgnl8fIN+fIJ+g4SDboOGeYaDgoOCeoiNgod+hYODi3x8gnuCg4N8fHiFfYN9g316cXp4fH6Dhol9foJ6
fIV+foh+fXSKgop+eoR8fX53eXV+eYOCgomIgoJygnp+hXKOgnqEe4SChHyEg4KEg32CcI2Ufn6DlIN1g3x+fX6LfISMfYR+hIJ+fIWGiIR8fomKiniHfIZ8e4eCfoN7hIaIg4KCfoh4gn5+goJ9e319fX57fnd9
g3yFe4d6i4KNhn6HcnaCfYaEhIKFgn15h4KChIN+e4KDfouFfHGHfW+IhnyIdoJ7g4SEb36Cd4qCg3iJfYV+e32Cg4mIeoN+fX58fIKCg4J4e358hYR9iYSCh318cYJ9iHuMh36Hg3pue36CfXSIfIWCfn5odoWG
fn6ag3yCfnqIg3yIfIl4goiIg3h8fXl+iH59g4R+g4ODe32Cen2EfX57hHl7g35vfX5+god9hIN+got9fYJ9eYKFfoKDfoZ7iHeChH1+eYp9fX2CgoSCfoSGjniCfnyDfnt+fomDfXh9gnZ5hYN9eYN1fXl+hIZ+
iX55foV4g4N6coOEk3yMfHN+foWGg4iHgoJ+foOGfpaEfXt+en56e3qDhXZ8fX2CfoN8hXWCfoR9g3d2h4J7hIWMfX57g3t9hIt9b3F7do2FhoN7g4OEg3qCg4SLeYR7iYd+fYV8h317gnF7iHxvgoKJfH18eH17
fYWDfIaHiYaCen6Ec5R+g31+g3x8fYZ+eod+hHuEg356hniChoSCkH6DeX2JiIKCfoh4hIJ+e4J6h32EfYKEhHSFfoKFenyGhIV6fHp+gn2KhH2Cfn2LfGeHjYJ9g4SEfYOFfIJ9fnx5h3x8fn13fIVza3xxgnx4
fX6MeoR6fnaCgoR+goKChm+ChnqHfXt+fH58hH6FfH55go55dIWCkoJ+g3x+gn5+hXt7eoV0fn5+eYV+eYR+hIJ+ioKDeoN+g3yDhHaCen2GfoZ9foiCfoOFfXd4fHqEfnuIeXpzjYV8enl+fXyMe3h2en2DeH2C
iXx7foN2goiEfoKIgniCeoaFe4KCeYKGg3yHioN+fX6Eg32Cg5R+iH6CfYKCgoJ+g4J8gnx2e3V8fYOEg4aChHl9eoJ+fYV7e4N9gniMjoSCdoJ+foKEfZmIh3t5g4OHeYN+d4WDgo2Dhnt4g4WEe4aEhZB7eHWG
fY+EeX2JfW95goh5g41+hIR8fYV8m36FfYp3goZ8fIiEiHZ9fX58jYR7cX57fIyFg4R6iXx+g4ODeoiJfIOLiHuChIiHgn6EfXh4foN+g459fnqIfnl6h4aCfIWEfnN9ZYKDcoSCg359gn54h3l+fYp4goOCeYKD
hn2Gbn6CgnZ1en17fn16e36GiYx7fIR9hH6Fg358g4KOhX15hYR+fHCGgoKDgoiFkYOXfIJ+fYp+hnyEcoJ+fYR5dnl9fXqDg4Z+foJ7hHeKfX6CiXmDenaDdoZ8e3qCh3mCfH6FhHp2g3qHhH6CeIOFgoSCfnx7
g3h0fXp+fnyCh4Z9gnmGe36CioR4joJ8jHyDh4l7h4V9hXyEfIZ2fYNrh4WCfISCh3h5dnp8b49+hIJ+fYSCg318fn56goeTh4OFgoN8g3aFfX6KfH2Ge4eCg3xsfnSGfH51jHeFfoV5iYp6hYOCg4d3fnyMh4J+
fnuDiIJyfpB3g4J6hIN7loR6fIR4hH1+in6GiIN+g32HhIx7g4aChIJ9en6EgoSIfn2Dg3yGhVSCfIeGeIKEgnmFiIWEfn14g4R8in6HfnR5foV6eH2Ffoh7e4R7hn58goJ8fnt9iH1+e3iEfIKGeomEh3R9iX2D
hnyFfn57h4Z9fIJ8gnh+eoOCfH2FhYJ+fnx9hXeDfYN9hIKHgnqKg5F3gn16doN8goOJg318hYKCfYN8fYV5fn6Dhnp+fnqDgn1+fH17g4d+fIN1fIV7hImKfH5+dX6Hc3x8goKDkHp+fn6Gfnx9hXaCfn2GhIR9
fol3gop9e36EhXyDeHaHg3yFeYR+l3qDjnd+d4ODc31xgoWNeIKNeIN+fnp9hIh9gn2DeG6IfYWIgn1+foJ9iHl9fIh8h4SChXh7foKDgoJ3hH58gn19g4N9gnuFenl7fn1+j4J9g32CiHN+goJ6goaEe350goN3
goaHe4V+hX5+goODgn2Ffn2Cfn6Fjn6HeoJ+hIOCgnh8goSCfoR8enlneHqEfIJ9g3x7d3mFgoKChHp6eoV9dX5+fIN9iXp5dYV8g3uDe318gnx9fYJ5e4OHfX2Denx+gn56hod8goV9foV6gn2DeoJ7iIqDiHiF
hXx+hX6HeIZ6iIN6g4mCfI2GgoSFgoV8fnqFfoiCfHx9hH1+iHp+goJ+gox+goKDeoODfX2GhoiDe36ChHh+g4KFgoOCgoKCfn1+hH2CeHx9fnV9hX19jIh8hYuCg4d+joaKeHZ9hIZ9lH6EdX1+hniDfHl+couH
goN6hn2DhH6JinWEfI2Fg4d9g4J+dXiCjIOCfn19hn17goR+hYOMg3iGhXd+hX6Cg4J+iHyEhH6FiX16iIJ6h3x7h4iCfod9goJ9fI2CfoODg4WFen5+eIOGhIKDhoZ6gn2FfIWIfYmDfnaChn2EfpODfoN7goJ5
h4h6goyFg3x8hn53hXaPfHuEhId7goKCiHiEg4KDg4J8fYV+h3t8gnx2fn54hH2Cin59gnSFgoOHhoR6goKEgn6CeHp6hH2EhYSRfIh9hYJ9foOHfYl9dYJ9fIJ9d3eDfnmEfn5+hnp9i4OGgnp7hnt+foJ9foeE
hH6Eg3Z+bGJ9iHyFhHmDboKDdn5+fn52e4uDiH57g4N+gn6CeHx9fX1+foKChIV6fIZ8hYOCfH2DfoeDgoiFfX19fYp+h4R4hHt9goiGg4J+hod3hHWHeYl+e4J+foSCc36Cd32OjHx5eYOEhYWCeX59hIKCfIKE
foWCfIOGhGd+doN+hYN+fnt+in6DdoOCinB7d4OLgo54fn1+fYN9gnWCg359e4OCe3p8foKFg4R8fX2CfoODhIl8goN8fn51fXyIbXh+eYSEhIKPeI99goONgnmKfYR8fXxygn1+h32FgoWGeYN8fXt+foKEdnh+
fnR8goSLiHiLlHuDg3uCg3iOhIWOi3uFhHt3fYN+h32FfYd4fIV+g4J9gn6CfY14cYZ7gnV9fYJ8eHlwg4N8hXx6gn59hoKDhIJ9g4N+fIWCfn59fYJ7fHt6fYOHeYKEeYWGg4SGh4WCgn17hXt9g3h1goJ+eHl+
gouCe3iFg4V9e32DeoSKhnR6iYSJfYJ8fH6IfGt+epWDeoOMg3uHg4KLh36Ffm+Eg3N+foSEfnx+gnqEmnd5fYKCfoKOfHyEhHl5g4d9hX13hHR4jH6FgpSDiYR+fY2Egn6CiYN3e4J+h5J9g4KFfoN8gomEhXyC
gn6ChHx+foV8hHyDfnuHcXeGfoJ2hHiIgnd6hIiGg3t8h3CDfYKChniCfnp+dIJ8gnp9g319fYNxfIKLh3yFhYN2fIZ7gn14h32Mb42HgoiHfo19fYKEjHh5gn5+foaEhYKDe46DhHuIg3KChYZ+iIWFfoV6g4OD
g3hsdn55eX6Cgnl9iXt4iHyKgnOHh4KDgn2Chn6Hg36CgoV+gn6ChIZ4g4V8g4Z7fn6Fe4J9dYqCfXeCjniFaX57hIx4fn16fH59fId7hoOCfX6Ve4KCgoWLfXx+fYKHh3p+gnyEeoaCfIaChHmEeYOKfYeEfH2D
iH6DhYKJhoaKen2DfX2IiHx+e3l9foZ7d3d+hoOOiYWJgoKDfXx+g4J3goaDgnmCg4V8hYKFg4t7fomEfYR3fpGCn3t6e3CCgnyCfI59eX6FfnyGfXJ9en2De359hH57foR8g358j3yFiHuDfnuEg4eDd36Dfn5+
c4J1in2DjoKDgoOHhnB9g3x+hoKDhX6EfYKXfn6CiYN4jHyZfIl3goOJdn57gniCe35+iXh+fYKCeoWCdIKJhYR+goWJg4ZxfoKEhH59d4SDhoJ5fIaFgoJ7hoR9dYJ1hoONfIR+g4J8e3mDeoeEiISCfYJ+fYV8
fn15dn2FfYKCfn6JfXR9god6g359goJ+gn59g3x7hH2Ge3qIjn5+hHaCg3x0eHaDfnx8goR7kXuDhX58i3uGfX2DhIWDfH6FgoKEhniFgnt8hnuHeX6Fd4aEfoKDhYJ4fn16foaDg4SFfod+fX57fnp6hn2Kfn6J
g311g4R+fnuHiH2CfoaHfYJ+foKIgnR8g4eCfoR+gnt6fIJ+goJ+e36HgoR8g4J+goZ+goWFiIh8eXh9fXyEfoN7goWMg3yDgnqDg3x8gnyCioWCg4N8enZ8eIN9iHqCh3qCkH1+e4R3eXmVgoKEfXyEeoSHfoJ9
iH6Ffn56fn2EfYSZfoSHjHmFioiCg35+gnl8goODi317fH57hH5+hXZ9gn6Ghn6HjJqDfH2Cgn6DiH6EhnqCbYN9hoJ7iYJ8jn17gpF+goN8iH58fX2FjImFgnt+fXt5fYN+hYKKfoOEeH6GhIJ+ho2Cinx8hoSF
gpGCdH59fH57h4p6hHx5fHSKhIKGbIV7eXqIg45+dXuEfoaEhXmIfn2CfYV9fHh6fYV9g4SCgoOCgoN+goJ9g4d+g4R7hoWEenl+gn6IdnmDhYp7dYOIg4WCh4R7gn2FioSCiH56fXuChn57dYd5in2DgoeCgnp9
hYaFgoN8g4OCfYKFenaDgoN8foWEhnl6eH6Een55fYWNfYKEgnmFjIN8eIWCfn58g4N7g4J+eoN+goN8fnx1fYN8fnd+hG56g4OOdnmChIh9e3xzfoJ9iH56e4ODhYuCeoR6g3V7j3t7gn6EhHuGd4KFfHx8gnyI
fYN7eHh8hYZ+e5B9end9fXp7fYOZfop2hYSCgoeCiHqEiH6Ce4p6iYmFeH57fYJ8fH2EhYV+hH2CfYKJgoKCfoR9gnCGg4qag4R8hHx5g4Z8fXyChH2Fh3p9gnR+g357hoJseYOFlYh3h3uDhYd+hHl8goeFiImC
fIOEg3Z8ent8iIN6c4x6g4J9fXuCfImDhH2Cg4V5dniLeX5thYh8g4KCi32ChX13e4eGeYt9hn2CgoSDgoSDhHyFeYWCg4KTfoR7goZ5hoR+iYKDgoh+goKEeIN8eX56fH2HgoKCgoSIfH59hIWHh4N+fYiIfHuE
fYiCgnp6foaCe4J5iHiDeIR9fnp+i4p9hnt6goJ4e4J9iH2CeYJ9fn6Ce31+got4fYd8hXiGe3OCgoeFeo2Men13g32Fg4J+eH55e318fYKDfoeDeoZ5hX59h4OHiYV8gnx+fn2CfYOEeX1+bXyGWn58fo2CfX6E
hZF7hHl9fn55fYOFfnd6fn2Ce316hYKCfn2DeYaGfnV7hHuEeoV9eoKGg317gn18c3t9hHiFenqEgoJ4fHmChIKFfYV8fI2DfX2ChYuFdnyHfISFgnt7fnl+iYZ8en17foaDeoiLg4KCg3qGioN+cX2GfoKDcYJ8
d4iIfXt7iX1+e32FeIaHhIeCe3x9e4R3fIR9eHyEjoKKXHp+goWCdnyDjXyCfH2DhX58fXp8fIR2kH6IfnyFgoKMgoOIinx+foJ7fYZ9enmCfXd+hIOHfIKCfY55g3p5dn5+fHuCh3p5g4KGe3iEg4l+iYODgoOE
eo96e5GEhHx8fI1+eIZ4hYR2fnl9g4N9hYN7enaChIOJgoJ+eX2CfoR+iXWGhXyEfYN7hIOChHuCgpl+e3yJfoKJfYKCeoeEd4V+hId9g3h8goZ+fnyChnmJgnuKjXyDgoKFfnSIgoiHfn57l3l7fIOFhH17e3mC
fX5+g32EfIJ+hXd9hHqTd4uKe36CfIJ+d4RsfoWGenuDipuDgn6MgnGCfoJ7d4KChYOFgn58fXt9hnqCgn58eoN9fYp+foaEcn6CgoOCe4iIfIR8e3qChnyDiX2Dfod5eoR9fH6Cg4aFfYJ+fYOJg359foJ+fYSC
hHuEiHx9e4V6foKQfYWIhHprfoN8goWFg4SKfoKGiImFhoSCeoKCiYOCgoN4fn5+gn16foR2hH58goJ9hHV5fHd9hHaHgn6Dgn11gpCFfmOCg3x6en2Cfoh9hHuDgouFhIZ8fYKEiYR+fH13Z32EhYKJfoWDg36D
fH12eHd8hIR6eW58jHyChYaFeYeHc4KDhH57i4R4gn2Eg4J8g4N7g4J+e4J7eIOCgn5+g4KGfHt1goJ8fIN7g359jnyDhnh7fniCenx2g3yGeH2Gd4J8g7F+fXyEhnlugoKGfoV6fn15i4KEfIV+fH6HgoZ9e4J3
j3N+iIuDhnh6e3d8e353fXiOfn59fYaGfXuEfHx5eX59goN8ent7fISIeoKbg4J5fn58fYOEfYN9hXiCh3x7fYSHiIKCfnqHgnmJh3uDhXuGfYJ7fnmEinODhH1+jYSDfn6EiHt+g3x9fYaCg2R+fn6DiYV+fnuE
enyPh4qEhnx+fIaMg3yIhIWGj4t6h4SDeIJ8hoV8g3t+fnaDh36Dgn1+j4Z1fX6Dho1zfIKFfoJ+fn2Dgopfd3unhIOCgnh9fIN+jYJ9gnyMi3h5fHt7fnmChYV7fn6Dgn2Di4Zre4SCh32Dd32Fg4R9eoOCfoJ6
fYJ+coN+d3x+hXyFfW+EhHeDioSEfnOIdn18e4KEeYSMeYeDg4uFh3p+hXx2goSOgnh+e4N7g32EhXyGe4KCfYJ5fIJ+hYd8fYN6fHqFhnR8eYSGeIt9joN+hH1+hXJ5fYWDiIJ9goKDenqDhHZ9fYKFe4p6e32M
foSCeIN5hn2ChoaEe3KEhpB9eoKDgnqCcn6Kg4aEgoOFeYeCeoKCh3x+e5aGg32Dh4J+goN7eH6Eg4V7hX19hH2DfoqmfoODhn2Fi4R9en5+hoOEeIN7iIWPg4J+fX6ChoOIgoyFgoSCh2+Nj4p6hIN+g3x+e3mC
fnuFfX6Ig4OIhYqLg32Fd4aDhYV9goWDfoN8hXuVfmt+fHuDfoJ9g5J1foh9dIN9gnuDfoaFfn2EeIh8hXGDgn57goR4hIKCi4h4goJ+fYR7fXt3goR7g4OGfYJ7l3mFgod+fnuHfoJ8e4N9h4WEjIZ+goOFfYZ7
hn2DfoKMdod2h3x7goJ6fn2Dgn52eISEfXt+hn1+hX14fn6EhX53fJSDfoOGjHqEhoR3g4uDgoV9hHt+hHyCgn50hIR+e317ipKIhISEg3Z4i4R9e3N+g3yCfoKSbYKEfYWCfHx9g36GfYaDhX2Ce36DfpKDe4OC
bHuDi4N+fnqFe3qDh4WCe2R8eYSJg4R7foSEg4KGdYuHcYKChoKGfoaHgoR4hHuNe315fZB+fn2CgoeEi4OCfn6EgoJ7kIOGfn6Cgn5wfYh9i3mChYOCe3t8fYJ4e4KCe3t+fHp5fYN+fH6Fg4KDfIN9jH1+g3p+
gnyGgnuOhH6CfIaCeYSChYWHhYJ8eXuGgnuFg35+gnyEg4t+hH6HhIKFfoR+hoN8fH17g32Fgnx7gnOCg3d0dn2CfXyCg416hnp2gnl9e314e3x9iIN4doKDjIWDg4N7eIx+foWEd5OEiYd2eoVufXmIgnWDhIJ6
e36FeH6EfIWCd4J9foJ+fH55god+hYKEgoeFg32GgnyChIZ8fYWFfHt7g36JhJh+iIh6fXp9fIN5fop+h313g4KChIWGeYh9fn2Cd3yFfoZ+fX2Gen14iYN7hYR5dHmFg4WEhIaDin6FeoaCfoN9goKDfYODfoV1
eoKFhX19iIOIhYZ8g4J+g3iDeH1+g4R9fHOEfYSEhHqDg4aDhXx8fXx4ioOGe4KDg4aGgoOEin2GfX1+gnyGgn2Kfol9fn19fo58hYWChIaChY+Kgn6FhIJ6en6OfX18onx7fIp+eXt1hIJ9jH2Efn19i4KGi4l6
enp9eo6DeHl4fH18enaPeHiEfoWChXV+doJ+hXh5h4KFeIR8e4J+fISDgn6He4V9e3ttend7fnaIfYWCeIyGg4aDc319h36Hg3uTg357d3yDgn6Efnt5gnuDhX6DhJl9goSFeYSFfIKGjH6GjH6DhIZ9foKCeoOF
fYODgoR+e35tfoaJdYSCfHqDe4KChoZ3h4mHhXyCgn19g4J3hYN0goZ+foKCgnx4iIR5e3qKgoJ8g32GfISDfn6gbX18fXp6ioaDgoWFenp+gnyNeoaFfn6DfnSCgnyCe4eOeXyDhYV8gnyFg4SHhH5+eoODhYJ9
dop4foJ9g4t+g4V9fn57fXx+foKEgnqDg4R6hIKCiIVxfIiRg3l4gnyNdmx9eYd7fpJ8iIKFg4h4foeDiH2Me4SIhYmLgpaDgoV8gn2EfIWChXySfoV9e4SGfoJ7fn6GfYJ8foWChXF+hH6EfnyCeYR6ioh9fYOK
fXuLeYt9in5+fX55fYOLhYV7hIN8hX17g4J8jH16iHt9fH58in12h459d4Vuinh5gnqGfYWDh3OCgoSDgoN+g36ViX16foaEfHyFfX6HfoN7g3yCfoR4h4ODeoN6b359fX2DhXp5e36CfH1+goh4fnV+iYKMcX6N
hH2CinyCfY19fYR7iHd6hIN9hI2Dgn1+iXqGeHyHhnx8iH1+gpp4e4eCdX6DfHGEfHWCfHuEfYR9hX56eXx5iH58gnx8g4p6gn2Hfnd7fYJ8iZeOhHSFfnyCen2Dg32CfIWGhoSHfYKTfYaHdX6FfoODgoN+fn6D
gnt9gn6CiYJ4goR9eoh+g4aGh3x+kHuDg4KIe3yEhX1+fId+g4OFgn16fYhqfYJ+goN4hIV3dH13hX18fnx9fY57coKCg3h+hoKEhoR+foaEfn2IfoR8g3aEh4J4goR7e4h9g319eX19jXxlg4N+fY6CfYiDhod6
dX6DfoOGfYKCfX2Ge4J7gnt9g5F7dot8fHiCgoSEg36Ni3p+goN8g4h+fH1+foN+eH13fX58fH6EfoJ5hYJ7fX18hISRfX15goOGdH6CfoyDfnyFd4R+fIJ5foJ+goSNgnyJe4eDfoN8h4Z+hIWDfYaCg36JeIOD
fIOCg4iChIaIgnuFg4h9hH17foJzenuEfn5+eYp8eYJ7e4aHhH2JgnyTe4ODeH5yeoOFgoN+foSKe3uFfYWCe4Z6fXx+go59hJF6fHx9fIx+fIt7g4aThn18hIKDfXx7fYN5eH6DcnyJfoKHeYJ+g4iChoWEe31z
foKNfIaCfX5+eqKEg4qEeYKLe4V+hYN9gnmFgnmCgpB+goN6j4V+hXeDg4KGd35+doWGiIOCfYKEhYePfH2CfYJ+goJ+iIN9foZ+hHuDfoV6gnxuhIN5hoJ7eoVmfoKCfn2De4KHg4mOgoKHgn6Ei4R8gn2EgoV+
g36CfoN+g4OKhYOCfnx9hIWDfpaFfXyGe4aFk32Cd31+h354g3qCfYiEd4R+fn2Cg3yDdoSCfYN+foV+fYd9iXuCfoOChIN5gomDhIN7goeEfoJ+bYSJfoKHkXmCfYJ7hnt+hn59goJ8fYKDi317god5g3yCgoh5
eop6eXqGgo1yfYWEfYd+hX6Dgn17hXd8en56hYeWfIR8iH1ugn5qd4N9e32DfISGfYl+fn1zinx5jH1+fYV5foPEd31xfoOFfoqDhXx7fX6JdH56enyCiWp5e4l1bH1+hXuFh3uLdn56gomDeHt9c3mClYV5hn6K
i36Id4h8dH5+gnp8g4KCend6iIuDfYaGiYSShYZ+fnt9g4l7hH6Cfnt5hY2En4SGfX5+iImCfn2RgoSEhX2Efn6DeXiEfXh9hYKCfn6NiHt8g3yEeoN+gnh8dX18m318foN8goKHg3uCgn11fn6EiX17fIWFe4R6
hZJ7g3p7hXh8g5ODhIh+kYJ9eH18hIOCiYmZe4SCenl+foOIg4KGhH19hHd3foSDe3qJd3qGfoN+fHmJhYR+hX19goKHeIZ9d32QfoOGfX6SfoZ+fn2GgoKCgol+eoKEfoJ3hXt6h41+fHyIg3qNfouEfoKUgoKC
iISCiYOCe4J8fXh+h32FhId5fXiRfYaCh4KEhXyGfHyEhHOHhX17hn2IeIN+goN8fXaDe3SHhH54gn6Dg4J7e4KDinqGfn1+i2+HenyCgn16k3yDfHx8eYNze4Z+hIV8goKEg4WFfXSCh359hop7e4J1iIN7goWG
e3mDh4KEiIN4fnl6joKCgn59fn6Cg32CgnyDb4yIhIeDhHiDeH11foOIfHN9hXt9goKCeHt8foV3h4J6hXt8hHuFnoWEgoODfZR3a358gm+Efn2KfYaGh4J9foJ+g4J7gnmCeoJ4g5B8g42CdoJ8fYx7g32GfIWM
en1+jIJ6fYSChH2CfIOFfHx+eH2HhH6Fg4OCe5aEhISChoOHg3WDkIKCfH2FfIOFhoODfYqCeXqDfnyCfoeEiINzhIN9eYZ+eoKDdHx9gn54fYR5fYN2fn6FfoiCeIaKgpCCg4OEeXp+fH2GhHuDe3yDint9goKD
fISCiYt9hoR9h3yEfnmEgl2GenmDiYmDg4KCfnx+fnp5fHqOgoJ+e4SGjHmDg4SGfniEfIJ+goZ6gn15fH2Dg4qLg4J5hIOChH6DhX6Gfn19hXt8hnaCiIR9hYJ+g32Dg3p6iImDfYNzgoR7g4OHhnqDhIV7eHWC
hXl9cX6DgoZ4iX2GeX2Fe36Gg4J7eIV+foJ1hX16hH59goKCg4OHfYWDfoJ4g4R+hISLenp7fI55gnyHiH5+fYJ9foJ2enh+gnmEgmiEg4J+hYN9fnuIgoaCfX15e3iEhIR9gn57foKJg3qChXx8foKKe3t9eHuE
fHyCfoJ6e3WCfoOFioaEdnx1hn1+hXZ+hYKDeXx+foODd4ODfYOtgnV8hYKDhHuCh3x+eXyDeYeGgoh2h4SMfoR7foN3h4Z+fIiDiIOIfH58jXx7iHl7hoKDe3uIh3KMhIKChHiGho54iIKChn19hYV9gn2QgoKD
hHh8hHZ9hIp7fYN+gnCCdnt+g3x8hXF6int9gn57eHd7fn6PjZyJiXyDhH54foR+e4KCe4OGeoOChH2FhXd8fn1ufomCfn19goODfIR+g3p+hn1yeH5ziX15g4OEfXiGe3x+epqCjIaDhIWDc354houIg318g32O
hnd8hn6EjX6FhIOThnuDfX6Efnt9fXx8fH6IhnuEhYWDhYN+eYR9gn11iIKCgoSCdoJ+fYKChHaDgoJ9hIJ8e4Z8fXV9jX55hH6ChoKCfIKDh3x5hYaCgoZ8inmEfX17gnZ7hoR8fXuRfYuDe3x9bYOHfYOCcH5+
goaEhnd+foOChHt8fX6Gh4SCe3uHfYmEfXmMfop7fIODhIN+eoKHfn6Fgn5+inp9e4OZgnh+hoaDh4d7fYKDc4WCh3uKhX6IhIiDhoR+eH59fXiDg3mFfn6HgoeCe35+fox7hX59fX6KhX58hHp8h4aCdIKCg4SC
hH5+goiTg4J1hH6CfoKFkYV+gnx+g4OCgoSGdYONfH2Dg3uDeIZ+eoKGj4J8j3aLfoh5hX57h4KFfHeDfXR+goWHdYp+hYKCeXp8fH18goJ8hHuEfnl+g4eUfn6DfId+h4V7fISDfoOCfYJ+fIJ3kH5+hHyChH15
hI2Ce3mCe3qFfoV9foNuhoJ7eXaEeop+gnV7hIiCfol1hIWDeoR+fIOFeYJ5hId9fH6Hg3yFgouKeoWIfX56iIl6cX56iX2ChomHe3yEe3t+fouGgoSEhX18fYJ9fn17fIVzhX5vfISCdoh3hm15goR+c32ZfoOJ
hoODg3t5goR+inp6g4V9iHx8jYSCeoJ6h358h3Okg4h7fIKNi3yFe4mLgoKIfn12g3F+cYd7iH2Cg36DiGeDg4R8hI55iIKFh4WDfnx9fnl7fY18foR+hYR4gnuFen59d3V3eoN8eIJ+foVyhISShoKEfoSFfId3
hIJ8fHuEen6CjH57goKDdoV7hIaCfoaEhHx7g32Dg4J+gpeCg4WDfoWJhH58g4h9iX1+hXuUfn2CgoKCc3uEeH1+hYWDeIeHhHx8fX6EhIN0dnmDj3pYfYh2fIWDg4SGfnqCfISChH2CfYN8g4eChHx+fYKDg4V9
ent7goaFhXd2jHt+gn2EhXyGjYSFiH50d4J+enN2goWEdIt9g4OLgnl2fH6FfYmChHxzhoh+eod+fIKDgoJ7coODg4h+eoaChoeGhoOIhIJ0fYV6eXmCe36EfYqIhoJ0g4Z6hXyGcoKDhnyFe3uCgniEg42EfHeC
iHt6fYV+dnqHhJSGdISEfYaFfYOCeYJ6eHGDgn6FgnyEg3yEfnx3hHd8fXmDfYOEfoKFfIKEhYJ9fH2CeX6EcoaEfH1+gnx+gniDkImGeH2DjYJ+fH55hIWDgniCeHJ8cn55e4KFeIN5foJ5foWDfX59h36Gg4p9
hXx9e36DfId9goKChoKChJN8foKDfH2GdIJ+c4KCg36EiHp9e4OCeX57e4WCfHd+gnSKhYJ9eoJ9hoR5g4V5en2CeYOCe4mIfYl3fYl+e4V+fJV+foKOhISDfoR8g4R3hHqEgnt7g4KEiY53h4SFe4OEd4mIhHuG
goV9foKEg36DfHx3fIN9hnyCfISCh4R+dYKCgoV5goOGeoN7hHl8hX55fn2CfHaPin2Ug36FiIKDfIN8eXyDhHyFhoqDeHtxd32CfoKDiHx+fHF9fn2MfYWDenR3goV+fX6EgoKKZnuEe3uHfYN9h4R8c35+e3aC
iX6EgnaDh3x1hIuLeoV6g4SHhHuFhIJ+fnx+eHqDfn6EdYx7eXh7fnt9fXuCfYKCd4J8fYSCfX6JeoR+fH59goJ8foeDfoN5gnp9e36Ca4SDfXaIi32Mgnt4fX6Jh319foKKh4V5fnJ8fIJ9g42GfXx8fIl+g4KC
g4V6hYOCiX56fnx9e3l8gn6Ffnt+hnyDe4ZyfIR8fIWCfnyfe4N+fH6Cg56Cfn16fn6ChH6Gg4Z6g3qHhXl9foOIhnx+iH57eYKDgoOCe4KOfoJ7g4N9e4OCfYZ0e4eDhHp8fISCin2Mj3uHfoSDfHqDgnmEfoiC
gnd8fn2FgneCfIlxg4J8gnt3fnh9fYuDhIR9g32EhIWDgn2CfoJ7en1+kH15fX54g4aDfH18fX59gn6JfnCCfXWCeZF7fYKEiHyHeH2EhYR9fXx6doR+foWCen1+foZ8hIaChoJ+e4p9eox+gnqId32Ce4SDdIN9
cYZ2cn2Cg4J+fXmCfIR7gn2FfqWEh4KDhoV+en56fYJ7eYiCgoJ9e4p9hH5+goSDhn13hH59fn2GfYKShYN+fXuNgoWCfYR9fIiChYeIhYmIfm94koSGhH2Dg4OFfIyFg4d9gn12bn59fIOGfYJ+gn2EhIKFfXx7
gn19g5B+fIN5foJ+hISIfH5+hHt9g4SDd3qDi32GgnyLfX19fYl7fYaChH5+hoR9fox+gn2EgoJ0hH59foKCfHmCeH6Eg3x9iYJ9goKFhX6IiYd8hn6MhHx8e4R9fnx7hoKCeX6Egnd9g32KhoZ8fYJ9g6N+fn6F
gn19gn1+hoKFfXyGdYuFgnqEiIl3fXuJhH18cISCe4WPgnaDfXx8g4mDgn6EhIOFfoOCeIOEkHt0fHt9jIeCgoKCd3uCgn18hHt9iI2Ig3mCeoN4eoV8fomDfYR7gn2EfYSEj3eIfoZ+hX6EhIJ+g3yGgn17kIOC
fXyHhIKOfnt+e4mEhoJ8eIR4fYh9foh+hIOCeX2Ed3yJkXiEfoR8fYKCfXx7g4SEgoeKe3t7gnuCfoR5gnx6hYNteXqCe4KFeIJ5hIV9e3qIfX2ChHmEi358eHyDgn5+gniIgn55cX2FhX6Eg4WJhoKCgoODcIV3
iHqFfoKKgo98goKQfIR7b4KHg36QhHl9fX6Fg356hX6Den2CjY6NdH6DgnyFiIJ8goN4hIeMfHp0hJB4goR8fXmFgnt+hn2DfYqMhnyEe4VolIR+h3t3goeDfnyCfIN+qY+DfnyDhIJ8goV8goOLfHZ8fHx6fod6
fYJ3gop8hJB+g3x7gnaEg3yMe32Eg359fYeJhH58d4qEfYeDhIV0gox4fod7goaEfIJzdYyCfXiCjHyCh36EhYJ7goKChIJ5g3uGfn5+gnp8gn5zg317g4J+e4p2ioJzfoOCfoKCdY17foODgoKFgoeCcYZ6hHuD
fX2GhW56gn54fXx4e3p9goV6fYN+fYN9e4N9fHh8gnx8enp9iXp+fot6fYOJenyEhoV+e3SCfod8g359enl8fXd+fIiDe32Co3t6iH2EgnmFfIt6goeChX2FfYN6goN8gn6EhIN7eYN8eoaHeoeLfXyDfYJ9dYJ8
d32FdoSFgn2DfYaGfod7hIR9eod+int6jnV9hn5qfXh5dIWGe3iCeoR+fod8fIV+g4N9god7hoKIdYWJe36Fgoh8fYN6foWCfoyDfnt3foJ7hn6Fg353gn17gn5vfn58fn14foV7god0hHx+fX18fHZ9fnV3eXuC
hIyHg4KFfoWGgn19hHx8foSIfHyKfYV+goR+g499en58fn6Cg3iDfnp9foOEfneEhXSQgn1zfYWDfYSCg3yDj32DfHyCfXyCeH2DfoaJh4KDgnx5jH6Efnx9eIKDinp+hYeCfoaCfXp+gn6EfIOJg4J9d4KNeYKK
goKCfoSDdn59dIJ5fn18gp6Ee4OIg32Cg3p1hHp0g4aCfXt9fXx3jYSChn2Ehn59h3CCfX2Ce4igiYV9ioh3hYJ7eIt7e4WEeoSDfX6DhIiIhISDg4N+fn5+e3yEgoKEhnh3en6CeoN+foN6fnmCim2Ifnt5goJ9
i4KIgoR9g4KGcIR3g352fISEiYt+foKFiIKCd3h5fX18fXqCe4J8fYV6gn6GjIqCfX19gnh+gnx9fXx7fnaCeYJ9ioKCfoKChYV+fIV8fnt8d36WgnuEhIN7cYN3kH2Dg3qEdoJ+iYODen6CfnOKfH56goN9g4KE
fnh9hX1+g4aDe3p6g4KFfoWCeoJ8goKDio9+fX13eYN1dHqCi36Cfn6Egn6De4h+hXqGfX5+fYOHhXt+eX1tfoWPhId9goeEhX2JhHt7g5WDhoOCe355e36Ffnx3hIR+h4iHg4KGeXqEd357gnmFfXh8dnyDgn50
foOCg4OGfHx9en1+g4N9dol9foKGfIl5eoN7g4p+dYSEg35+fo96fYl9god3fX19hnuCe3yFhn5+e3t6foJ8b3d9dHmCfXx5hoWEgoeEhoKDjYJ+en6FgoOKfoaEfYaFjXp9jpKDhYKDh4iEen6EeIKEh36Hdn6K
fH5yfXuEjH18fIOChoSGjH5+g4N7gnx5g314fYKChISIgn59g3abg4qFfoSHh32Ce3yEgpuEhIKCfIaJgouIgoN8fYaWg4J8eHt5eX6ChX5+gomDgn2Cgn2Fjn6DhH15goN+foOOfH2CeX59iH6EgoOHeYSLfIOC
g36ChYWLfH2Men5+g4SCfZCDfYh+enx+eoeFeH18iH59goOGe4N7goWJgoWEfXp8iHh9hoJ8kYKFfoZ+hn6LfYOHfoR+in5+fnt8hYOCfn5+goN+fHeDgn2DfYSVhHqKfHqGg4d0fX2HgnuXe4eHe3x9fYJ9fIN7
fXeEfYOCfXl+k3mGe36IhpB+goaCeHyIhIOJhnuEhoeCfHx8enp+foV9gnx9goKFlnl9d3x7c4J7hYOLhnx+g32DhnB+in6piXx4hH17e3l4g4h8fn2Ce3yHfH1+fn2JhXqKhHyEh36EeXSFdn6Cfnd6eXx8fIKC
fXxxg3B5hIN+fHp7fXuFgomFinuKiX2He3t+hYSGhH55e4h8g359eYR4fn6CfXt+goeDhH2FfouNhHp7g4mDgnuJgn5+dIKKiIWFhH6DfHugeHqDgoWCfYuMgoZ7jIiNhYp8foOCe4V8d3qCg4N8fXx9i4d9hIeP
fYOCe36EgoSHk4KDfnyDgoZ8foN9fH58h4KDfHx7jHt9jIJ+fn55hn2Ggnd8hIJ8fnt9in2Dg4R+hIVxeX2CfoiGfnmLg36Rg3l4goOCg4eFfmh9g4KFfX6FgoKChYiFfn59fouFgoJ6hYSJgn2Cg4qCfX6CenmF
iXx+fYKGfIaEgnh3fn59hH59foaKhHiDfX2CfH5siINyd4d+goN2hYV8g317gniJfo2CeXZ+g3yEgoWEg3yCfH59eoWCfn5+goOCe4ODeY5+fXWFgn1+hoJ3enmFfn2Henl2hX17goV9gnmDfX6DeXt+e4N9fIR9
fX2CfYaDeYV9kJGDh4J+g3Z+fn58god+g3yHh3mFgpWGfYiEdX5+h4J4g4SEfoV4h454e4KIgoJ5goKChHN8iIp+fX6Ifn1+fnV8hIJ+goWCfYh9g35+g4V7fHuChIV9hIeSi36EhH59e4Nyh4qChIJwe3t6fIN+
hH53hIODfYKFg4h4eoKDh4OChnV+fmt9hYSEfoOHg36DhXyHfoSCg3l9g3xyiHx8hX55fH6CdoOHe3yJfYKCe355i4J9gpKChnmDh3aCinmLhHuIiHSChIKCg4J+fXuIgnuCgn19fnuEeoeLinJ9i4aEfXJwiHqC
goiFfn15eot1hn6FjoeCfX16hIhyhn2GfXyDfnmKg4OGhYJ9fYZ4goKGeYJpgnmGeYKFh3p8goWDhYeDfZeCd4uCfZSGgnx5foN7hH56gn59goOOfXqFhXqEi3uDeYR9g36CgoKLhnuDfYaFhHV+d4J9fXWEgnyE
hImIe4aCg4KHhH5+goJ9hoN7g3aMd3yCfn6CfH2Fg4ODhoV+g3d8fYKCeoJyfIV7hXyHgn57doWFgoZ6gn2KjHl8foaHhH2ChH2DfIJ+c3t+hnl+fnp+iYZ8inqCiIeEi32Chn15hYKHhoWCkHyEfYOCfHyChIeC
fXWDg4WEjoJ6foN7hX57fJ2DeYSCfIWGhYJ7foh9foiCh3uCfn53d4R9h4KDhnd+gpB4hH2EfYSDg4WCeoKChH12cnd+iYWChoqSh4N7eXp8fn56g4R1foN9hH57g4R7hoN3j2qDeYd+e4OIgoN8hIWDgoR7enl9
g4KEe353g3V+eYJ9fnOHe412i3p+e4OPg4Nyg4J8eniDin54g36He4KIhHqCi36DgoJ7hoN7jYN8hINvh5SEhYOJeYKDhHeChYSCc4eCg36DfHuDeX2CgnuIe4ODhHx+fYd9e36HgoKGhpV9e4OEdHxZg3d9hId4
enx1fXx8g3p9fXp3fHp9fnB7inl+hIWDfoR6e4OEcn17foN+g4ODfXyGfYKIeYJ+g356gn6ChX5zhHyCh3inhXlvfYZ7gn1+h4KCfXyEhHmEfoWKg5KCeH17jHyFe4N9eHeCfYd9joOLhIV4foiCe36Ce4OEfH2L
hYiChIaDeoKCg32Ddn51foZ2fneNgn14foN9eHx7hHqEdYeHfH17fYJ8goJ5fHZ6fYSCdn6FgoWFfYJ+fn6Fg36HfYV+e3V+en6Ig4mFlH6Fg3qIg3GDeoJ+g4OChYd+foJ7fHuFhoSCe4t+fn1+goZ2h3Z7ioR7
iXh7gnqDgnmDg3yCeX57fn1+fIN9g3Z5hIKGgnZMgn6DhX5+fYiCg5eGg3p6hIiDhn56gn2Dfot9eoSCjX6Eg4KIe4V+fJJ+fH19hImDgnx6hH6DfnqFfniCfYWCent6gmx6foh3c4OOd4SFfYl+hHl6gnqCgoKF
gn1+hIaMg4N9e4aEg4KJhImHhX2Efn6Cg4mDg4V3fIODgnyEiYN5hIVxhoSCgoSDfIN9ioKGfHZ5fYN6goKGg4R9hH58fIKEeoOEgn6CgoJ+g4N+bX56fnt7fYV6fIOLfYV+e36KeYR+g4Nte4WDfYJ+h36Jgod9
hHp3hoWFfn2DfI2EfoaGiX6DhYWDg359g4V6e4KEfoKDfHiCfn6EhIWHg36KeoJ8gn6ChH18fIODeH14fYmIfIWDeoSCiH5+e354e3mDioV6hH56fX5+goR9gn2Cgnx8iX53hY6Egn6FeX59gn2CgniCfHuKfnd9
gnyCfoN8fYOFdYmEhHSFfYSIiYmFenx+fXuEiYSLfYN8h4Z3hIKNfIJ8goODfoSFeYR0e3t+goSEfYN8g4SKiXiFhHWDd32LfoiMgo56fn2Cgn5+hHR+eHuEe4V+fnqHeX2Dd4KHg4N+fHl9fYKEhn2Ig4iHc4J9
fH2IfX6Ken2DfYN9hnt9fYN+e4V8e36Ic3WChIWNfHh3hYOVeXyDfoeEe36DfYOChXx+goN9foWHgnmDeXiFgoJ8fH2Dgn12gox5fIR7hH57h31+goOOe3uHhIN6eXaChH1+e36GfH2CfYeKfYOCh3t9fn57fn6F
fX54gnyCe32EiYWDeIKIeoWCZoKMfYKCfoJ9goZ3fXx+eYN5fYV+j4SJfYNxfoSCfXyGfH17goKEg36CdXuEeoJ9iHKJi4KNeoWCfYOHgnt6hn5+fnuLeX1+d4SDi4t4enh6hIJ9gn6Fg4V5fH18hH5+hYWGfH1+
dnh2fXuEfnuGhYV7hIR5iHp9foKMgnuDg3yDfoKDfoaEfYZ9hIJ+hYJ8hH2Cgn2Em4mCgnyZe4OFeXSFgnmFg3x7gniDg4ODgoeDgnd+e3R7fYR8hIKCfnp3fX19fYmKeXuDiId+g36Dfn2HfnqCg4Z+fXuGfHx7
jYN+fXt7eX6CfYKDiH2Cenh8hn59g3uCfIJyiId2h36CipyDiIKNg4+EfnuDenODeoKEfo2CgoZ+iXyFgoZ9fX2Deod7iYODfXx+fnx8iXx9e4N8hImNe3SJgnaDhnd+fYV9hIJ6foSIjH6Ce319enaDfYOQoISH
i36Dd31+hZ2ChH6Cen2DhH2Cgot9houNi32EgomDhmt9goN+hIN7b4J9fn2EhIJ7fYZ9fpaFfIV8jH2JhoSEdH5+fH2DgoJ+hIJ8hn2FgnqCfYZ0h3mCg4OEfIJ8e4OCfH19foh9fH16hX59d36EgoR9g4SEfnyC
iHhzhX16hIOCeX2HhoODhoKCfH59fXyCg299doV8fISHhoV7foSGe36Den2GeIWDgn52d4V+fYODfnmCfIx6g3x9gnh5iI96fnuDfIOCg4N7hHh5hX6Cc4KEfISPd3t9goJ8eX2Cg4mCg4SGfn2GgoJ+iGyNg5mN
hH54i3p+g4N4dIKCgm59doN4foJ8fHaEfHyCiH5+hG93eoR+b3d9foOCg36CiHqCfX6Ee4OIfIqCeHyDhoWIfXuGeYWMfYR7hXSJd4eEgoKCfnqIhoKCfXuDfoKKfoN9eIJ9g4KEen17foSHfXt+fYOFg32PeomE
e32CfYN3go2Ke31+hnaHdIKDe4KGeX6Ch4h3hoiCfYJzgnFzhoWNhYWHhoR9fH11e4p7dYeGg359goSCeXyCiIKChZKDfoV3gnmEfYWEiIJ+hoN6fXyCeXh9fXuCfX1+hXx3foKFhXp+doKMfoaCgoKChX6ChoKH
g4aDjIN9goeOg354g3uGg3SDhHqEd4Z4foJ+eX19eYd+g4R9jnmCg5GDhHmFfIR5fH5+fnuGiX2DeoR7fYKJeXh9hYN9fH2GdoKEfn6Eg36GgoWHgoKDhoZ9fnmKfHqFfoOHe31+fn59i3OCen19goOCgn2FgoR7
gn1+iH2DdHx3gn58g32Dg4iLhIWDgoJzgnt+fn1+foN8hImCfYp+dIWGh5B8hH5qg36EfH19goJ+g3mGgoKKe319g4aDgoJ6foR4hoaGhoOFiH6Dh4R6fnyDeoN+hnuPhYJ+goSCfYhuhXR8g3yIfnuKd3R+jHp5
fnmIg359iIe1hIp0eXt6e4OLhZJ+fXl7eHt+hXmKfX6Ign2ChHqJiXWDfYiFgn2Dgn16foJ+gn6FhHt5fniEgoeKg4aHd3l4e32DfHuEinx7iHyCgnCIfXt+hI+Dfop7kIODhH6EgoJ2hHiCh4qQfIOChnyIeIOC
fIaEeoZ+eoh+k3mGg3yNanKIfYR+fnqGgn18h4d9hJp9foZ3gn2Ce3mFgnuFgoJ+hYeEhYN9eIOIfXuFh4KDhIN9g3uFgnt6hIKEeXt8foSEeIWEiYZ8goN+g4Z+hYSChHqFfYd9fn59gn6CfX59e4WFhXiEgoOF
fHh8fYKEe3x6eoKDgnx7fYN5jX57goeDh35+hnqFfn5+e36Ndod+g3t+hYOIhoSOiX56fHV7fIpwh4OLhHV+e4OGeIR7goKEfYKEgnV+e4d+fnp6foN9fn2CfYN6fHt8hXZ8hnp5goKEhH6Ignd+fHuFj4N9hIp9
hIWCgod6fn58dn14iYKChn2JhIODg4qEfIKCe36ChYJ3gn2bhISEeYR7fnx8dod+fXt7fYKIfXmEfn2GfXuChHaCiIJ7fo6Dg3p7foh+k4J+hod7fXqIe318eH6MgoN6fYaFhoR9hYKIgn6IfXp+h4J+gn6CfHt4
dnx8fYd9hn2Lc32EfYRzaYJ+fneCfoKDeIOHg36LhIZ+fYKEhJF5fIJ6hYKFhIN5g35+fYKDfH5+enx3fYJ+i4J9hn52d3x+hIV+iIKCe4Z+hX16g4p8g3x8e4N+hYSCgnx9fIN9hX6KgnyDeoV8foaDh4J8hYKC
hnx5fn2JfXd9en2Ignt8god+fH1+gouDgoN4fH6GfHuOfoJ5gnuFfYR4fIKFgn2ChX6De4J7eIaFg4p6hYR6fnqGfoJ+foN9g4J9bX6CfHR8hIKGfoeDgoJ+fp99fn16fYh9hX19lIOCg36DioZ+d4KEg4qDgoKM
g36FfIR7g4J1e3d+eYKDfneCfX53g4Z+goR8iISIhIR+fX54hnuHg318foyCg35ve3iEfnmEfYJ8hX2SeXeDfYWNfnx6iImDjXqQfXuDkoODgoKLgnl+hIOCh3yEhHmEe456eH5yi358g4OQfnl+g4Z8c4eDg3eG
hHeDg36Hg4J9gnp7fYN+hX2cgnxvfIuDgnp2hoV6iYKDe4R9g5KEh3uFg4uCgod7foOEhoN5fH57dXV+g355kYOCfo6IhYd9fIh+gnyCfoSEg32Efn6CfHyKgoKHb3t9fYKFfnaEg32CfIWEfoOIg4qIhIZ9hIR5
hHqJmHZ9eYZ+e4mChnyUe4SFe319gn6Ej4Z+fYSIg4aDeoN+eX5+foJ9goV6gn2CfV97hH6bfHp7fH2DfoV7i4SEkH6CfnmCdYWEgnx7h3F2h4KChH57hn2CfIODjX2Ddnp1e4KGhn2KhHiHgouIg4J7hopyhH57
dYZ9g3x+gn15eHuOi4WFg36CeYKSgoZ+fnx+hHl4ioOCfYKFfoKCeox8fomDfX5+fYJzhoaCdIOMfYx9gnuDfIKJh4OEe4R3gn2Dg3iDfod+iH16gn2HhH59gnyHfn11goJ+h3yEfIKGgnuHe36GfoJ+doN+dYJ+
goaJfIN+gnh9hH54jXyEgnaDfIh7fn6Eg4ODen19fnyOdnqCenKCe4SEen57gn18fX6Dg4eCh36EfHuIe3x2gnyCfHt2h4SCiIWDfH6EfIJ+g3p6fG+DgoKCgn6Ke4WFgn6EhH5+eoeEh4h+g4KDg4KCg3p7fniO
g4N9e4SCfX2Fe4N6fHmGd4OKhYN+go19fod8fH1+jYR9fYOGg36DhYN9g32EhYd7kXuCfn6IfIKLhoh7gn6Dend5iIeHfHp8hIJ+gn59hX6Ig4WEhnp2gnt6e3uEfHqMfYJ7hIt8fX55g31+h3qEhIaRfoSFiH2D
fYKDfox9d36DhXx8gnmGfYN8hXyFaH1tfIR8fnN+fW6EfH19eoV6gnuHiH6Dfn56ioaCh4WHgoJ6g359fH2Dgn6GfoKCgoKWg4KGhHuEfYSChH55gniFiXqChYaKg4uDe4WCfn59c41+hHt8fnl9g3uEinyGe4mD
fYSDeoOCh35+fH54j4J8foOFg3h3hIiCfId+goV8e3yHhXyFfXZ8fnyEfYh+g3h+hYR+fXuHhHyFhnp7hXmIgnyFhH2DdHeEg31+iIaEfn19fnmMhIJ5iId4foZ6fn14dnyDhIWEeoKGgn6He3yCg4KFhIN8gn6J
g4SGgoSCgoN9goR4g3mFfYN8g3mEeIKEfYyDfn15goNyhX6DeH2CfIKEgoJ+hZZ+eYV9en5+jX2CfIWEfHuFg4R+jHyIfX5ziHt+hIV9foSDeoKGinqCgouEfn1+ioKJfIR+fnl9d36Eg4J2e4SChIKHe36Ee4KD
iYt6d359g4dzg3Z8h4KHe4N+in2FhoOGgoKFfXl6fY2CfHV+fIWGh3h8hn2FhYd9fYJzfoKFgnyDfYKCfXqEiYZ2hYN8hYKMfX5+hIZ+foNxd3qEhX5+g316e4R1fYeDen19ineDeHiEfHx+foKGd4N8goV+hoWM
hXd4g4mCfpZ9fIJ+hX2EfYd5d3yGg4KIeIiOg32CfYV4hHt+e4J8fn6FdYN+foSDg4iCg3SCe4N7eYR7fHx+e4OIgn2IfYV+fIJ7goOCfId9hYKDfXt5fX55gn57fIJ9fHWCkH5+hX58fX6DeoOCgneChX17hYZ7
god7eIl4fXl7eIR8h36Jg3l9iIODiIN5hZ93fn2XfoeFhIR1foyFcnx8fX2FhIeCfHx8g36CeX58g36Cd318foN8iIJ8d36EfYJ7e313g36IfX6Gg32Cgnt+hHx4Z32ChX50foOCfYSEfIJ7hH51g4OFeoKRfIV5
fnyFfnZzgnaDg3d8k4KIboV8e32Dg3mDiHyChYmQg3qEfX2IfIV3goJzg3yFhYaUiIKGgoiCiYR+hnV6eX2Fen2Ch4WEfn13hYOFh4N8e22MgoN6eIN7doR8hHR9g358foSCfoR8fIuEjHh9fnqJgoJ6fHp3gn6G
foKFfYR+hnR5iHaEhYJ+hIKFe4SKfnuFfYJ9int2hIWCdIJ+e31oYH6Chn59g357j3R8fXZ9d4J+e4OCgniCgoODgoKGe3x+jX59g4eDfXx+fIaCfIWCfoOFeHl+fX59fHh1iYKGgp9+jISCfXt5fYOGgn17eoKG
g4J+fod8fo99hn58g36PeX6DhIR5gn59fIl5hHyDe36Cd354hY+Hg4Z8hH6EfX1+gnh8hHR+en6CjX56houEg4t+h3p+hoSFfoV1fIZ7iIRueH59fYR4foeFe3iFjnyDhnuCfod8i4R9goKEe3p9fXSDhnx5gnx8
goOGe36DiYh4eod7fH6RhH6FgoN+goSFgnx+iHyEfIh9hXeCeoKCfYJ7fXmDfoSCc4iIfn6DfoKDe4V+g36CgoZ8eoOIfYKCiHyCeXt8fIV+hH58foSGd5WXjn5+e4R9fIx8eXt7hYKDfoaDgn2IfneOg32Jg3yE
hX6EfoSEhIOGenuPgnp9g36Dg4OEjn6DiYSCinuEgnuDfXyDiYKIinp+hnd0dYScfoJ9hIN9fIKFd4ODg4KChYOFhYN+fYN+hYN+fYKRdX2Mg4qHfn1+fnt9gnyDfn55hIJ6fnqDgp+MgoZ9hH2Kh4mCg4KCfIN5
foV+g4SFfoOFk355fXmDdH19foN+fXmOfoOkhYV3foKCent9hXp9hXyEfYd7fXN6fHWCeYOEgoKCk4V+dHiDfX6MfIiYfnyDfnx7hH58qHeDfYeGeWSCfXeMhod6h3qCgoSCeHyEg4OHh4R+g32EgoJ7fH2Ne4N6
e3mCfIKCfnd+goJ1kH58eoKChXeEdYKGhoh9gn6GfnSCg4WIgneCg32HeIWDg4KDh3x+fYWIg359hIKIa4OCg4WGeot+hIiCgnR1fXiDg36Jinh9goR9d4p7hn6FjYh8dHp4g3mGh317g4J9hoSDlYKDhX1ufoJ+
fYKKgnyDfX2CfIJ9fIJ+lISEg4WJiot6fYmEfYd+iIaGgn2Ch3t+ioN9fISIhIKCg4SEfYOCe32Dj4KCd319fpOCen6FhJR9bYuKhYKEfXyCjnqDgoZ6hYuJgn19hnWFhXl+e4KEgop8hoeCinSCg4x8hnqIhIWF
hX6Cgnx5foSDe318goaEgn6ChIN9hIJ8fX12fn5+gn59foOEfomFeoOSg3t4dYJ6foR8g4J8foN9gnt6hYmHfpGCi3B9gn59cIR7eIJ+eXt8hIWIhHmLg319gnR9fn1+foWGfX1+d4N+fX1yfnqCen55g31+hXh9
iIiCe4x+hXt9kJCKgn6EfoV1fIKCgn6Dg32Jeo2Tg354iIN6goR+hXx6g312gn17fXqDg3uHjnx7g4iGgoqDgoR8hIyCfH6EhY19fX19dIR5lXuDe36GfX6DfHyJh4N6h3p+doKGg36DeoKDhIR9hoKFfYOMgn15
foSGfYSDhX58gnt9iHx6b4N8iIOEfnB+fXyCh36FhX57i4J7hIKGe3mCanx9fIN8fYJ6fHqKhHyHfoKDfIKHenqCgn6CfIZ8fIh9g3p7fHyFfHx7eYl8gnqCiIOCfX6DfIJ6fYJ+g3l9fnt7g3iCfnuGh5mCeXiL
g3yDhX2CeIR+cn6HgoeIg3x9h4R6gox6g4J+fYaCfoZ8enp7h35+e4J+hIR+goJ7gnuDgoWCfXx+d4J8eX2CeoaDfIN1hHF9eIJ8gniChH18en58fYN6fHqCgnZ7g4KCdodufYKCg3Z9hYJ8eHuGfoKHh4SHh4SE
hIN+e4J+eX59fH2EeH2Ee36Dfop7hYR6fYt9g3p4e4WFhoN2hoOCdX56g4OGiot9fpqDfoZ9ent6eX2DfJ2Cfn2JeIJ2fY2ClIKGe4J7foR7jn1+eXl9goyEhn5+e36HfId1fHKCdoJ8goODcIN9goONfoODfYKO
fIKDdH6Jc4KFeoOCcmuJgnt6god4fnt+g4J7goNzgoh2gnt+dXp6foOCen56goN9eIN8enp8hH19h4eChHp5g32CfnuCfH56h3h1j36KfX2IgnyOh4eCgnyKeoJzeYR5fHp6foJ4h3Z8g4OLgnyUenuCjYN8iIZ4
g3t4fY59d4J5hYODh35+iYR+fn5+foOCfn53fIJ6g32CfH18hIN5fISGfIaGg32Cg4OFhHl9fnp+hYmEe359e4OHjHuCfoKNfX56d5J+hYJ+foSKhH59hXx2foKDfYSDfoeHjoN3d3t9gn6FfH18g4l9iXp9hIKF
g4OIgnZ0goaKfYV9g35+fod7g32IfYJrfH16h32DhIp6fouDeoOFeIWFgoR6aYV4dH19foaCfXSDhoaFiHqFiZd4doSDhYeGg359dYKEfIWCfYOChIiDfIKCfoR1i4N6e313gnh9goKChomIe36GgnWDeX6Gen54
g4eDgn2ogoN9e3t+gnB+eIKDfXt9h3x6mnx9g3h4hHWIg4R+hIN7gnyGdYeFe4aHhHWDYYKDfH5+bYd5d4N+eoWCfX6Hgn16fn59eoSEhYp7gn59foKDfo6Cfn58g319eIJ+fYOHfHR0hH59fYOHfXmDfYR+eYJ+
hIV6jIN8gn18fn19gnaCgoR+g4N3gnyJiYKDhXx9g316fHt5g4R7d2eDhIN+goKDfYKEhn6Ch4aIg4OChHt7gnV9fYeGfYWGg3yDfHWKgo1ze36EhYN8eoJ8fXiDfYV8fIR+g4V4hn2Cgn6IeX16e4KChH2CfnqC
hJB8eoSGhH6Ce4yJg32Jh4OFfYN6hX6FfIN+cnt+hHuCeoWEfX5+hIKEfn6CfIWEinyFfYd5hH58fnyEfISGh3eEhHWChoaCg4R7hIt9hIR+fX1+hYN5eH2FfoOFfH58hoR4fnuLdX19fn55fH2Cd4OEhoeJfoOG
enx+doKEo319iIRxfG1+g3x8hH6EhJSCfHyGhXp9fXp+ho6Cc32CfYKDg4N9fIJxfYKDg3Z+e4h6fHqEe32Jenx6fIeEe36CfX59g31+e4N7g4KHhYKEg4N5foWGg4J7fnaOhn14foV9g3p7goKDiHx9iH5+goOD
goSEhHd+enyChIV4doJ+hISLjIp4iXyDh3mCi3x+e4KEfHt+gnmIin2CeIh7hIKFg3x+fYR8fn54goqSg4R8fHt8gn1zfHmCfIN+d32EcYaDfHx5fH6IfIuHeH18hYeCc4KDfZJ+en6Dc4OCfXqFg4mCeoeChISO
e4WCgnODgop5hYODg3d9fneCjXx8g4J7foKEinmMhIaChoODhIR+g3x9coN+e3l1e4eEfoV+go2EfX57fW99hnGCiIR4g4mGh4V+g4V8fYJ+foZ7g4JwhYV2dIaDhH16dn19ioeCgoOCgn6EfIKCfnqEhHd4gn6C
eoSLfoSFhH54hneDenl7fn6Kh32Dg36Eh4Z4fIKCeIl+h3x5foZ2fnyDg4KLdX2FeoZxfH17jIOEgnp8fXmFgnuCe32CfIp3kn19g3qHeYSFhYiCfoJ7foN8e3OCe3uCfoKDfoh+eHmEh4OCln19iH6CfHuDhXWD
ho99g36JgoWLe4x8hXp6fXyLfnuIgnx1hIJ9hoOIg4WLg3t6hoJ9fX2CiHqGgnl9fYqCfoN+dn15fYl9g36Ce4WFfYV9fnx+g4uCfIeGfXp+hX6EfYR6fYSEfXyIhn5+h4h+g36DeoSDfoKGfYJ8eIeFg4V+hXt8
g459eYN9cop9i31+goiHfXyCi4mEfn6Cfn2KgoJ+hYSNiIODi3uDgnx8gn6Cfn2ChHh+goSGjIR9fH6JfISEfYWCfXqFgnuHgoKCh4eGg4l9fIN9foJ0eoWDgnt6hH56iIaCe36GhoOIhn2Fg4KLfW58eod4fnmC
ZYN+fYOIg36JiYuCg4OCfoyCfZqFi4J+fX2Dgn6DhIN+hn2Gd317foKEg3h9hYR9gnx0j42DhH59iIKCh355fn58fGh4hnyHe36CinR1hnqCe4OKfYJ8hXp7enuDdq2SiIJ7iYJ7foKFfoN8gn2CgoOHe3p6hH6H
d4KLfoODhIN3gneChIV9gn6efXmJbH18fHiCfX6JfoJ8gn6Dg4SCfX15hH6Fb3yOfnGDgpB+fX11g4SYh3t8fX5+hIJ7fXl+hnuGfX2FgnuDhYKChH58foJ7fIKJfX2EfHaDgoSDgn6CiHx5hHiIiHuIgoJ8foN4
en2KfoSCg3l+fH2FioaCgoWCfoJ+inl9fIOFeoWChYdxhoJ7g4R+fHiFeoh4doR7fol5hImEe4OEiX5te4OEfn1+fYd9fHyCfIN4d357in18fYOFfoOCiX6Cfnp9h4N+c3x4fYWCfIKHfX6Dfnt7coR7e356g3l+
hn16fXx+iHl7g3qEeYSFfnl4dIOCeXp8fIKCe4OLeX1+goiGj4KUhH2JgoZ4fnuFbnl8iIKIeop6dXl7fISEeYOHg36Efo2KfH6ChHt3foeDeIOCiHODhH18gn57e3h4i4OJg3x4eIKGg3x8g4WDfomChI16Z4J+
g4N2eXN8hHKDeX6HhH6OfY+NfoKCjH59goSce4KCe36ChYN+hoJ9fYSDfYV9e4R+gn57e4eGeH2JiXl9d4x9gn6De4N+joN6g4eDhpF+goh8fYWFgn6GaoJ8eoKFfYKDfnyDfYZ3g4J+g4h5hYd9goN+fYN8hH2E
hIJ7fX5uhYODe4KDeHx9e3t9g4KDeoKDhX1+doJ+eoOEg36GcXd9hHx5lYN6eX5+gnt+hYSDfoNxfXmCfnqDfHt9fH6EhIN9fXl7hX1+gn2Ne4KJiYKCd4Z+foeCg4KGfnyDfYSPioeCeYKEfoKCh3ueeYOCfX2H
fYSCfIR9hH16fHuEfIZ8iHd8fXd+iIJ9e3l4e4l9gnx+dn5+dYNignN+foaFfnWFhH59goN8hHx1g4h9g3x+foKKfoWEfoN9dnx6gn2Ce4V9h4aDfomGfnJ8fXx4e4V9eI+JhoOJhIV+hn16fX6EfoRlg32JdoaG
hH5+g36EfISCg4aHeXZ9g4SGeoJ9kXyJfI6FhYJ9g358foSPhIR8goV6goSCeYJ+hIKOg4N+e3Z8goSfhXyDg3uDfH19e32Eg3iCfXmEgnuOen58j3x+fXx+fnp3g36Cg4N1hYR+god6fIN9goKCfXyFcYKDgoOE
gpV+g4ZjhX2Cfox9g36Ee357fIiCfXx4fYJ7fYiDfXx+gnODg32HkYOChH18hX1+eoV+hn6JhnqHg316foKFe3h+hYOKh36ChIJ4fYaCiYN9g36DeoOCfH2EhYJ+Yn1+h36HeYd+foOEg4Rufn6CkHqGgoN9hIJ9
hX17fYKEgnx6fH18g359fYOCh32Sg3x+fH2CcIKCfoN+hIKDg4KEg35+fIKCgn6EcYV5g319j3uGg4x8g3uEfo1+fneFe3uChoZ7iYSDe4J9e4N8g4SKfnh9e4KDe318hYR5fYR8fIN8e3h9e36Efnp+hX1+g4OD
fH19fYaEfIKEgnl9ant8e4N+eXx+fIJ+goKDeHiGiX19hIR7foJ7iYJ8i5B+hX58goOEeYJ+dYJ+fIOJg45zfXuFg4R+goeEfXh+g3OCgoJ9goN5joKEjIOCinKDinmEhYN+hH2EfH6GhIODfnx+eYJ9e3t9eo9+
fnyFgn6KgnWQhHmFfoWMiIR5hH2Ggn6Ie4d4fIWEhH1jg3x+g3d2g4l+gn2DgnuFgnp6fYeCdYKDfnyCeIt9hH6Ken6HiX19g3yRfn59g4d2joeChnp5foZ9eYaKgn59g459fpGKfHmEgnyCiXt7hX13fniGiYJx
fXmCfX6Db4R8gneHg36CfYZ+fop+g4Z6c3eGhpaFfoOEh32Chn59fYN9foSEfIV6fYOHfYd+eIJ8g4J7hHd8g3h+foJ9hHiGgoV8hYJ8hH6Jen6EhXyGkHx6e36CfnuDg3yDfoSCfoWDhX59fXp+gn16fXqCg36D
hoOCh3uHjoJ9hXOIh3yDfnx9dYN+h36HfoyEeYN6e4d+hHx3eIR8fYh5g4t8g4OGg4d+c4ODdnt4c36Chn1+fYV+eYh4gnx8i4ODeXCEhn6HfXKChISDh4N9gouFfHx9fXyDg3x+e3mDg4yCfn18eXV+hYOKhYaE
g3yFiYSHhYN+enmJgoZ6hXd4g4OKhYmDg3uGgnJ5hneHgoKEfYJ8hX6FiIJ9gomCfn2CgoiHiIp6fnZ8gnuFhYKCe32CdnZ5fnt8gnuCfHl4g3uGg3x5hH58hIKDfnmIg3uIkIJ4hHp5iH6FfoR8fnmCdYN+g3mF
g3p8hH5+g4h8mIR5iYh7e4ODeniCcHyDen17e3x9iIWJd4KCdIZ8d4aCg4N+gn2Cg4d8hYKCfI6GfIh3h4ODhYiDfn6FhXqDenaFhYuDe4WFfoWGhXaCgoV+eYN5jnt9hYt9foSEgpV7fnV7fY11e3x+e3h8gnt8
e3uEg3iFeoR6h4V+ioJ9i2p4eYqHfXt4e36DfYJ6e319foJ8hHmEg4J9hYKDgqZ5fn6Hgnt8h4N+eoKDdXqEioN9gpN+hH17fImEhomDfoOEgol7iYqDhH18e4KCfX2Dg4KCeoJ9en2EfX6Jfn6Cg32CgnqFgoV9
fYV9gnx+fImDcoSDfYZ4fouLfnx6eYJ+g4J+h4WOhH19dYeGg3uDfn2Gd36HiX59goKDfIJ3g5CCh36Gg3t9fXx+fImDfnl+hnyCjHyEgniDi36Dfox6h4KChXp7fH59fn2Dd4iEfYKFfHqGd4SCgn2Fi4aCeHd+
e4N8hop+eYZ6hHh6fX6OiH2Dg4SChoZ+fY1yh4KEhIR4eIaHhouDhnmFhnx7hH57fXt+fH6CfoV7goN6hYR9fnJzfXh+i4J4gn6Ghn6Ce3yIgpWJgn19hH1+fHx+gn2CiIyDfX6CfoJ7eoJ9gpB8fYODeYR9e4J8
eHuDhYuDg3x9eIKGfoaGiISCg3mHgn2ChIt8eX2FgoN9ho56gn16e36Dfn2Dh315fXyCd4dofXt0fYaLgnyFgoN7gn14eol6ln58hnuJgn6Dg4J8eoN+hXh9hYODfYSCd316e3yDeYV5fX2Ign13e4OJgod6hmd1
fn13in2CeoeFhHyDfYp+foN7fnyChXOChH6GeoSHe4d+eX6EfH2GloODfn18fnmDgoN6hIJ9fn6CfXx+e3lwdoZ6gpGCe4mChHyCfn6CknWHfXx+hYt+hHl9fH6He4SHen6NfH6CfYt9e32GhoSCfXx1fX19fXx+
foKDiHp6foeDgop5goeCeoV4fXp9d4J+fYN5hHyCen6DdIV8goSGen2MlIJ7gn2DfoN9hH1+g4OEgnyHe4J5iX58ioN8fH19jn59goR8hHt7cIOCfoeDfop6hYJ8fn56in19hIx4fHiCfYKEhH18g3qEhoR7h3J8
goOMfnqCi4KHgpaJh32Chn6Ehn6FhH2CfHyEg3t7fHd5gnyLfYKFhoOFeY19eoJ6hXl+hYKDhIR9dHyChXx9iYOGh4SDfXaCh3WCg3uCfIh7fn15iX59jIODg415eoJ8fnuDgoN9iHt9g3aGgoR3gn56goiDc36D
gnyCgoh7fnWDgnqIe4WDbYSSfYJ+gn6CfoeNjH1+g4OCiZJ+g4J9fH6IfX50hn6FfoeGfIOIfK98goR9g3x8goKDfIZ8gn6HgneFfYhpk4N9iHx5g4R5gn6FgoJ8g3p5hXF6hHaFhH6RgoJ8hXx9c32Cg32DhnmF
hYKFgnh7goJ7g36KfX1+goKCgoKCfnyCfnuFfIKNhH6Dg4SCfoKLg3x9gn59fXx9hoZ9goR5e3eDfZGIfYmEkYWCgoR2dn2ChYV8hn58fYWHe36Chn6KgouCg3h+goKEh31+fnp9foR+hoV+i32ChYZ1eIl6g35+
foaChZOCdn58fnV9hIV+fISHhX15dHuCfoKMfXWDhX2DfoJ7doKEhYKCfYWEi4R+fYN8hYeDfoR+hnZ9fYt4gnp+i4V+e4eChnp7e3mCfn6DhIuIgod8hIh9gnmFfn6FfHqFfn17g32CfniDl4eCgoV+eol2fXp4
e3V2foN+enaIeYJ5i4h9gn59fX16d3qDhXx+hoJ8hn6EhXyEh3uHfn2EfYh+jI95hn54h4R9goOHfYWFg3l+fnqDgoh7ioaZgn6DfIN7fHp8gnZ9goKDioN7gneCfoSIgnp6gox7g32DjoZ9hX1+gnuEfYSFg4KG
fIOEfnyEh5J7e3SChnmChH57hoWEioKCfIiEgoKCiXWFg4J1loJ7kIaOgoR+fX18iXqLgoN2iIeFhYN+j4N2hn59hoJ8fn6EdYd9eIaChomDh3uCfn2Ge4SEhIeSg3V+gnuDjn54dIKJiX2HjHd8hH6Cg4h4fIJ7
fn53eoKDh4SHg4R3en16goJwgn2DfWmIhX17goKCg4R7hXqChYR9g36EeHyIeoJ9gn6DfIOFfIyDg3x+doeDhXqHgoV1gpB8fHp5hIKCgnp7eH15W32Ed4KCg5V6g4J9hoWChIOFhX58dXyFh319eol+YIODg4Z5
fn2HfXaGhIKLfoR9go16hXqJg4N6gmp9hn59fH5+fYeCe4KEg3yDg4KFfod+g4d9g4iDb32Dg4Z9iYx3iYOCgn6JhH5+fIKLfot7hYJ6g4V8goN4g319eHt+goKDfoODhoSDh3WDhX15fH6Eh32CiHx8g4OZfn58
fIOEfnx+gn1+hoJ7h3h5gol9h32Jfn6EfYJ+fniDeYKCfIN9goR6fnx9eH6Fe36Fe4J5hIJ7fXyEfn5+h36DfHx9goJ9g4KEdoKEfn1+hIh6g4SCd4R+e4OCeod5hHiGg4N+g4OGgoWQg4aUfYJ+fn19foZ+jHWJ
hIV2foh2gn6GfoSDfoN4eX2Ce4KZfIJ5hH2LiISFeXqCgoaDfn53hn2DhYKDgot+fn13g4J4hX6EgnWHfnyKg3mCgn6Egnx9fn6FiX19h4KDg36Gfo2EiIN+eISCioN+fYaCfXl7goN+goJ9d3t+e4WEg4J4g35+
gn6HenSDg4V8gn59hX6FhnyKcoV0fX16enCGiIJ8goaDhH2DhX59fX5+hYR5dIN+fZJ6jHqCh4N6eoSHg3x9fn6EfXV9gn5+fHx+jId+coKDh3aDh36EhX5+fn1+hoZ5fnp5eomCfn1+fIKCiIKDfn55iX59hIp8
e4KDfn18fHd8foeJe4KFeXp+eIN9hH2DfoaGhXV+e4KCgo2GfH6Egnx4gn5+fHyKfYiEd3x7moeLfn59enqFe4WFfHqFgnuIhH5+fIJyd3l7doOCe4OCfoaHfn5+g3p8fYOKfoZ4fnVyhH18iH6Ce4SCfHyChId+
iXyCfoSEhX6OgoV4h3Z+iYN8e3uCgn6JfIeCeYeFhX6CcoOGdIR+dnmGfn56eoKEfn5+hIR+gnp+hYN6en57hYR5g356hYR+goJqfoWFhoJ9h4eDhHqFhYWDfYaHh4KHenqCe36Chn58fYKKiYOJfYOHg35+doSD
hX59goqHgoN4fnyCjIN9i4N9hoKCfoh6foOFiIJ6fYJ+hHx9g4KGhnt+eIOIh4J8hIJ+e32FfoR+fHZ5fHiJe4eNgoOHhINyfXl5hIKFg4h+goJ2d41+fX59g4qHg35+hYaDe4OCc4ySinh6goV+g3uQd3mDiXN4
fIOEgoSDgoR4gnp7hIJ9hHiEfoKHhXuEfX56fImGg3yDeX55g32DgoN8h3OEhYKEgnd8g4J+goN+gn2CeHmCioJ6eoKGZn6HiYiJe3x+d4J9hoOFhoiCfnp+fIN3fX16hYJ9hXp+eXmChIN8hX6Ch4KNjH2Fh3x3
fYaEfId+e3yFcn5+g4J9iId+fYWWh36Oe4OCfYJ+hIeEjH58fHeIhX2CfXKDg36FfoaDhHh7hXyDeYiEfX6ChIR3i3yFhH5+gn6CfHyGfIWCfop8dXaCfISChXmFhXt7g3F7eHp+en14hX1+fHuGhnt+fXqPhHt9
hIKIg4R7g4SKfYV+hn2DfIaCjn19h3iHgoN7fIt8i4OGhX58gol9iIt7fn2Gd4mChHyDeYV9d4J+goKDhoeSjnyCfXiGfZJ8g3uEioN+hoZ5gnaNfn5+fop4foh+g4N7fH5+g4ODeYJ2hX2EfYOTg4SGhIOIhnyE
g3h+g355fn2Cg4J8hoSDfoOChX5+fnN8fW5+inx5fXuKdX12fHyFfnuFgoJ+gnqDeoJ8hI2Cd46Fdod+hYWEgoJ+gnp8g36Ch4R+g4iQj4eGiYRzgoKCd4J3hIOGe4KFfYaCg3yIeYJ+g4d8goN3c318g3iEfX10
eIqShXp9eH59fX6Hdod6hIuChn5+h4Z9h4mDfXt9iH10enp8gn52iIaGe3Z7e4KPe4KEiYODfISJg4l+hXmOfIR7fIh1foOJg3iEeYeCfoKEfomEhn19g4OFfoJ7fn6ChIOCfoOChoebfoiDh3Z3e4SCgnqCfn2C
jX5+gniDg4h+iYSEgoKHg4SDeoOEfn59gn6Dfn6ChIJ7d4SChYKDe4R7eoR9eH6FeIR7bXqDfHuEfXx7e359fX1ne4N1gox+goR7g32MhIaCg3l7g4Z+eIR3gnuChYJ5fX1+dYR9g359hHt+hX16en1+hIJwfHx5
g4SNe3yDgouCdYV+fHyCmHp5g4OGhX58hn6GeIKPfoeHiHt5goJ+foKDfX2FhH2HfYSDgomChn19goSCg4N+e36Cg3GIeXuCfn54fn2ChXx5coaKgoaEiHmCg3qPhIiCj3yChYKDfoV9hYV+doV+gn2GgoR9fYN8
fISCiYKFkYV6hYx1hHqChIR8h3KHe4R+hoZ+h3yCiIOIiHyJeIaDhYKEdYaFgoOChX59g3p4eIKDhHyDhIKEhIWEeoSDiXiFfoWLhoODgn56b4V8iYOChXyEfX59eoN7kIOGeIKEeIN+fnyFgoJ+hIKFfn53hXqM
foOIi4WCiIh+fXqDh4KKg4KMhYt6hnyDfYeNhHl9fnxze4eIhnx9iHOCbn17fHp9hmh6h4h9foN9iYSCh4N5eYSDh3uCiIR9g35+gnmDhX2KfYJ4fnmCiYN3goN5hoKCg3yJfXaCjYKGhY17e3aGhXyHhYKCc35u
eH6Dhnx9fHuEhH57e3yFhH2CfYV+enqDhIOEeHx5foOGj3xtfXuDhn56h3uGjH18fomCfoSCeH2JhYV8fYKDhYZ8eX6GfH6EgoV3e3R5foJ9dn5+eoJ8gn59en6Cgn6EhHyChH2FeoN+fn6IhIOQfIV+gnyCgoN9
gniCgoWJg4SCen2Dc4J+foR9fXp+fn54fnp+iIN5gnuGg4p7hYKEhINyg4aGhIN8iYh7fXt7iYR9iYODd4p8c4SLgnyDg4J7fX56eXl+goZ+hXt8g4N+joJ8gn2Ihod+g4KCe4J8ioJ5hH2DgoeCfneDgoSCdneF
lYOChHyGinx5hIKGj353eIJ7fn6FgoWNgn6LgoOFeYSFhYaIfn6ChZCEdoOFfYJ+fYWCfYN6eIJ0gn15g35+hXl9enuEgoWDeISDhX2CgoN9fYOGfYiEhHt7gnZ8fIWCiXyChIN6jIyGg3x6goV2fYKCfIR4go2N
fYp+eH59fnyGdnl1en6Ph4h5hneNeoKDhnp8foJ8e4mCdoZ9hHx9g4J4dYJ4entyfIZ7lYKEfol+g4SEgoN9gn12iISFgnl6g4N4foaDhIeFgnmJfYKDfXmFeX2Ud4N+g4N9fId+h3l+gnt9gn16en2CfYKDgoKE
hoN8iH2DgoKFhHuMhIKJfYJ+foR9h4KDgoWDb36Egn2KfoV8jXl+fpCKfYJ7fn55fnh7foeHeIN+iIKGkn59eH18g4J+kIN5iIKDgoZ0eX2Ce4R+hoKKeIN+fHuGhH6Dg4V8e4SCfX6DfX18e4iChYh0hX2Cfnx4
hH2DcISDd4+FenuJhXx2hIJ6goKCfHqGhISCfnJ7c3uCgoyGgoJ8e4R8gn17goOCg26FhX58in1+e4x+j32DhYSJfoKDcHyCfnl+fnx+fIKFhpOChYN8goKDhIt8hXF2eHuFh3OCfX6Fg5CFgoN+fX58fYJ9jIR9
goJ+fYaDfXODeIN7g3x+g311hnt7doJ8hIqEgoKEfH58jnmCg4KDfn6ChH6ChXt6fHx+gn2FfH2ChoWEfoJ8hHl9gnh9fod9goR6eX58doOEfIN+eYOCgn2DiIaCfX6Ge3uFfn6DiHZ8eod6fX6CeYV9e3t7hYeM
fn6CfX1+g318eoaCeIuChH2GfneFiX58e3x+hIKEgn1+h319e3l9foOChIN+goKIgqh3fHh8iHp+fH56got8fYZ+eYd9koSDhYuKg4WEhISCfn57ioJ7g4d5goWafn6EiJGCg36MhYuHd3x1fIKDe36CiXl9en59
fnyFfoKGfH2IfX53jHR+e3x9fnWHhIOSfoN2fIiGi3t8e3x7iYZ6foOEd4x7hH18g4N8hX16e4ODg36FdXp4hXiFhHh+gnd9iXyDeoV9foWIfHl0hX1uhHp9fH6CgnaEgn6CfX6Jg4d6fId8g4WGeot+d3OFkIKS
g3uCen1peXx5hnx7fol+gn6CgnuCeISCeX6EfImEhIN+hIKYfYJ3hIKDg3yDfXx0hn5+fH1+fomDfn17g4WCeXt6fYSCfoOFhnZ8jYSFfoOGfHl+hIKEeYiGg4d+hH1+g3uQfXiHe3iDhX59fXmIfHuLfIaEfYaD
e4SHjHpxhnyCfYmHfX6CfXqFfIOChIKCgnyFiHx+eYR2hoKHioSCfIaZfXWNgnuChYiEd4SCgoJ7gnx+eYKCd4J8hIJ8hn59enuDdoKJfn6Fd4qGiIJ9eoJ9hIVsgnyHdYiGiY5+iHyCfYOFgn58fH2JiH53coV+
iId9i3x+e4SJgoKLfoKJfomFfoN8g4d0gn2Hh36CeoKDfnuOfoKJeYWCfnx9e4KHfHh8iHqGiHd+ho55c4iEiXt9jIl7goJ7fnh9fIZ+goN1goV9fn18hoqEh4t7fXqHg4N8fn6CfIWCe3yEiHt+fH6DfIJ2fYh8
fHmChYJ8fYKEgoN8fnuIfYOGgoJ9jn6FfIh7g5GDh354fH6IfoN8g36KfYR9h4KFfYOChX2IhHqHdXd9goWEh4eDfn6EfYWCfH6Fe3x7kIt8fYl9h4N9doV5gn11hXuEhH6Cg36ChIp9enp+hIR+fnJ6g4V+foaL
eX6ChYx9hoJ9hYd3g4KCeIR7e3lzcpZ5hH5+eYJ+jXuDfYWCe359eXp3eoh+foZ7hH2Jh4aIfn19g4SDhZB+eYJ6foJ5e4SNgoN3fnx8hoWDgoNwhYiDfId9eXmDfIV7fIOSd4SGfYZ9fHp8i3x5hIV6hY6IfIN7
hHyFeXuChYN7g319fYSMfIuFgnp9hX2IfJOFeoV8foKHh4R9gox3gnx1gnuIgnZ8fX6GfIWCfX1+hnt7jHZ9gnx9fX6Dg4h0fn2QdHt4e358fXeGfYWCh4Z3hoSDeISHgnWDhYOCjIZ+iHuDfo93hn2Fgm9+g3qE
fIiCeHR+fIKHfIJ+g36Di4J7e35+en5wfnyEhI2CfpJ2foWDfn5zd32EfoOCd4WCe3t+hoJ+goOCfHyEgnqDiId5hH59jH2FioR9kYV9fH6Fc4d+fYOFfZV1fYOChH6LhXaFmX52fXyEe32De3yOgoaDiHuCg4KE
hIaFfoWCfH59gn1+c4R+hnuGhIJ+fIOEiIOIdoiKd4OGfn5+e4R+fX2JhYOCe4KQfYR7fn56gnx9goyDfIOCd4N8gnyPhYl8hYSDgn54ent+e4KHhHqGhH6DhYOCfX6Ji4mKg3N+e319d4Z9g4N+g4N4gn2Pgnx8
fHyCgoN9foOLgnN9eIZ+goSHeYl9hImDg3uDhXp4foSHfYSDfXx2enmNm4R+joOEd32Finp6fYJ6hX1+hH6JhX5+hIiHeoOGhHx8gn19eX6CfHB9foKJcXt+fI16hoODiIR+dX2Ggnx1goR1hHp6fXqEgop+e359
gnuFeXSGfX1+gm2Cg4R3foKCjnpyg4KIhH1+foZ+fXt0hIV8eZCCcYSGgoV+fn58hYaFfn58gnuKcHqLeoJ7hYSIeX2Vfnx+iYOSeHhwfoWCfYSChIiOfYKDfWWFe4R9g4OEhXuVfnx5hX6ChISDbnyHeH5qfn6E
e3p4gpSHiH6Rg4Z+g4N5foqCgox6gn1+g36CiHx7hHl8fnyKfn6RiXh7fnuCjISHg4eLgo94d3yDen2CeYV+dXyCgoWDenx+fISHfYKDe5GFdoSEi4OHhXmGfIJ9hYh9hn2Cg32ChIKKg3eIfn14foKJgnqEfHJ9
hIR9hH5+gnt1eIODg31th32HfoaFgoN8hIN+doJ9gn2IfYt8hYd6h32Fh3uEfnt7foN9c4KCfHuCin59eniKe36EfX6EfX2Kgnp9go18mYWCeHh4gniGgnyIg316hX2IfIR4fXyOfYKDjnuEfH2DhHuHepGIhm+C
eX19foKDe31nhYWEfHp6goJ2gnd9eoN+iYaCfoKEdXl7fHp8g3t6goR+h4aEhoWGg4Z6g4V+g32Ig4iOgnpsfn6GhIOCeH6DfX58end9goOHe5J1fX6CeoN+d4d+gn6LenCGen59lHd+fomCd4OCfoKEhn19h4N9
eoSCgn18eHWFenp8fYSKg4aCd4J+g4R+gnCDfYh+g32Ggnh7h4SDeoiEhH52goSCfXyHeoODhXp1hIV+gnl9goN2goOEgod1hoJ4fX2FhH6Kgn58fYR9fH19eIKGfIN8hXx8e4KFfIR1fnRnfHl9fH57e32DfoKC
ioJ6e32HhH1+inqDiHyEhoKEfoJ8fnaDhoJ+gpV+fYh+goR3g4KCgoJ+hYSFfYKHhoKCgnx7hHx9eXt+fX58dn6Ffod8i3yDhoWFfXp4fH2Ih3mEhXmWfoOEgoOFhnx8fX6CfYSDbIKCe35+e4SEfn2Ggo2Dg3mE
goN+fnaCh3V7foR8fIJ9goJ+fYZ8fYKFhIKCg32NhXp6e35+g354fnmCe4aHhX6XhYN4hXyCe4N5goJ7d3x5eX2FeXx+fX58e32CgoJ+jX6OfoV6fX2DfIiDg4KDgoKFg36ChXmKfoN8fnpye4WCi32GibiDfIOK
foWDhIaCfn2Ce4WHhYV9i4V7hoODeH6HeoJ9fXmDhYWCgnh7fIOFhX58hoOFYHuKg4aDfX6bfXd+coWCe4SFg4J+hH2Dc4KKfX18hH58goOGe3t+fX6Dgnp7hnuCe32Cj36DhnyEiYKCeml5fX6FgoSDfnWReH11
fIV+h3yDgn2CjXh+hXycfoODh4SDgn59hoh9fXx7hYKJj4N+fYV9fnx6gnh4dn2CfYOEhYSDeoZ5i3p+g4R7g3yCfoOEgoJ+g31+iHt+hYV8hn6FjYJ9g3N7enx7g4KCgnuPhn6Dg32Ce3WEdHmFeH59g3SDhX59
g3h+fHtxiX5+foSCdoKJfoKHd3yHfnx0ioV+fYSCgoKDe318ioJ6fXx6fYN+h4OQfXx6goZ8fYJ6fn6EhXuMfoKChnlxkYJ+eXqCfYR9hHeHfX1+e311hYKJg4eHhXmEfIJ9g3uJe4OFhoh5g4Obe3uDh359dnV9
h3x4eoR7hZJ2g3t8cnyDdX6FfXOCi359hYV7hHx9fYN5comCg4Z+fYODfoKDgnx+fIKHg3x8fHSDfH13g4WJgn2EeX59fJOChHZ8e4WDg4V+fop+foODhH1Ug4KFfnp8eX55gpCJfH54fn56go6EbYJ+eoR6e357
hIh+fYN+kISGfX56h3p+fn56fIJ8hnl8hXx8dX55fYKCgn2Dgm92fW17g3yHeIaCfXd+hoR8g3yEg4J3fX6FfoSEgnp+g356g31+i319hX2DfYKEhX2Dfn58hXR9foJ8hnqPhHyDgoN+hISCgn19gn59fH6DiIN+
eoJ+d4J9fX19g4N6fH1+goWCfIJ+h32DkoN6gn1zg4WGfYOJeneHgn1zfHuGfISFe4KEgoOFh36DfH58g4KDhYV+hIJ9jXl5fHSDfYN8en6PfX16fIeCeIl9goJ9fISCg358gnx0hHt7g46DhHl+eINtVIODeX17
gnF9fXyFfH18gn2CfIODj4J9fXCFg3R6gn55goZ3goN9g3OCeHl+hoyEhH56fYKCgoN+h4iGfX5+foOIfXyDgo6Dfnt8hXmDh32GfoN9fXF8hH58fXN+fYKHhn2LfYJ9fXuFbHl7iHx9gn6IjXx+hn19fH2De4V8
g35+fHiChYN+fYN7fYZ1fnKCg4x5fHp+jIh9g351foJ8hIKChoJ9ioKFen2Ig32DfpGNe42DfYN+eW2EgoOGfId+g359goJ7foSCgoN+fnaCjHmDhISCfoqDiHqFg4SCgniCgn5+e3l7goR+fn59fpCDcH15fIOC
iYJ3fHp6g4N9iIJ7d4KEh4N0fYd+jouFiH2FcH2EfIWJd4N8foJ8fn6EiYJ4hYKCg357fHaLjo9+hIOIj32DiIZ+fpeGeoSUhoJ9hHyFe3t2g3x9fn18hIiFfIJ8hYl9fYmDh3yEfoN+g4ODfn58eHmFiXt+g4eD
foR9h32Ce3h5dHN7g4N7eoqEfYR7fn1+kH50goKChn17d4OFg4J7fYJ9cYaChIN1fIWChn1tdXyEfX2Cg36OgntyfniDhHuIe4N+d4aIg3h9e36NfH19fneCfoqDfnONd35+e4OChYJ6hX2EfoOCgnuEe3eCfpp8
hIKChYJ4hXZ7fYR6g4N+fXmYfYR9d4iGg3t7hoN5hoKEfXaFg32CfnuGgn56fIeCfoJ6h4KEfHN8fnuFhId9iJJ+fX13hIN+jn16hH55fYJ+fYJ+hX1+ho2DfYpzfHt+hHt6eX59goKCgn59joOFfH2CfH2Gg35+
iY6DhHuChYR5eH6Fg4J6eoN8fYaFfIh+eIJ7foWEGn2Je4J+eIKCi4J9hXuHbHuEhIl+fYJ0hYN+fIV9gn52gnR9k3t8g3t9fn2DeY5rhGx+fnZ+fnyCfoV4hX6DfYKDh4OChG6LeoWIfoKNhIKDgoSEe3mChIKT
inKFfHyKfoJ4fn5+hnyCeoV8foZ4fn5+hZCMenx9fYV+fIN4hXt7g3yDbomEfXyCg4SNgnybe3x+hX59fXp4i4OCfoSGgn5yeo5+ioJ9foh9fZJ+g4eDfn6DgoKIfHl5jIN1eYKFg4eDin2DcoN7iHyCfoV+hn58
goyMgnyIhoN9hIeMeYR9g3yDgnqDfoR+fIeCd3Z7e3t8foN6eIaDhoN9fntyeYODeH59d4l+e4aEg4J7gn56hYV9hoKEfoV5hId8fYSCgoJ9hId4e4SDgnuDiIh9goN+fYJ9fXeCdXyCg317fIObfXl+bn6IfnyD
fYOCfn6HhHeCe3uCg4V8i4SEfoN+dn2MhoR9goaCi3h+hX6ViY54dn5+eYaCe4KDfn2GeYZ8god8e4R+jIJ9g356goSMgoeIinx8g4KJhYV+fn6EgoN+eoODeoqCgnx8g4R9fo2Fh4WChIJ7h3uCgoOCenyCeHl+
fXx9fod6goeEfoJ8hYV9hIN+jXqCiYyGfHOFbHh+h355g4OFfn2IgoqFeYNzhYWDhoOCfGxzeHp9hXl9e3qEfYV9d3yHg4Z+fY9+gnt9g3eFg31+hYJ8fYV6h4WFioJ2fH54eoeCg32Ggot9goOCen6CfYKChYOD
fYJ4g4t8in2MgoeDhH6RfoR+iYSDhIV7g3uDgnyCbH6FfXp7fnGFg4J9hIuGfYaHgn19enyNg4SEhIaFhIR9hn54hoJ5fYSCdIRpiISChIJ+hISEhH6DgoOFhX59fnmLfXmChHt4fXuFe35+iHuEgn57fYx+enyE
foOFfnqHgoaFh4ODhn2KgoOCfHyGeINygoeEgn55j3x8gm6CfnOQhHx9hIKEfop7gniChHiCfnprgnyJfnt+hHt7hYJ+hIV+fIR4hYJ4g36EdoR8foOEe36DfHl+iH6Ie4N8gnx8gnt+eXx8iYOCiXN+mKeEkn59
cXd7h3d9fIV7hX18eXqLfHuDgoaDg4KHfnx9g3p9foSDd32Eg4l+fYKFfHx7fod6fYV+goKChH2DhXqDiIV7fn2DeYOFfoOEgop9foN8hH2FfIh5foZ1hHx+hoKChH57foJ7e4OCeIeHdIeCe3WGfIN9fnmHcn5x
fId4foJ8hH1+fnx1fn2IfIKEen58hId9jIeKgoKDfHt+hX16fnx7dHd3hIaChISCgoJ8hH1+h36EfoWCgoN+hn6FiIKHfnyCgoOEgoOGfoiFg4iHjniFl3d4fXuHfn56iYKLfnyDg4d8iHt8g3Z8g4iFfoN9gn6D
jIN7hIONg4J7fIOKgn1+joKChYV9iX6Eh4WCfnt8fX12gn18fn58fnt+fYeGgo55fIx0gnWHgn5+fIyGhX6ChHh+loN3fYJ8enuCfYKEgn2JfH2JeIJ7gnqCg4R8hXyDfXyFhXWHhHmEh4KDioJ7j4OCfn58g4OE
hIWGk3COhIqFhYWDkn5+g358fYKKgn2ChnWIhXx6ioWFg317hYR+gnJ9d4KEfYWCgoSIh4t+eHtve359in59hHt+foV9iIKEfYx7hYJ+hYSCeoZ+iISqe4R0domJh3yDfYOCg4l+eoiCgnZ+enyEhYKGfYKFg4KL
dnuJgnqDg452hXmKgnx9fH5+bXd7mIVyhoNvfn2Qfnx5e3R3hoWJhYOFg32EeIqIin15hoiFeoR9fISDh4J+fYKEe4KDgoOChIODioN6goKFg4OChIR+h4J8goJ2hH55d4N1eXeMiXKFhYaUe356hod9g4OCgn58
gnmElISCfI6FinyGhYWCenmChHyFgnd8goZ9in53e4eDfX19h3uCfHuCe36EfZB9jIiDe4R6g4J+goJ+fIuCe4Z9lnuCgpN+hot9fHp9g36Cgn6DhIJ+hIN8fIOEiIN4hYh8h3uEfYh3hoJ+g4KCd3yChISLfoJ8
fn2ChYOCh3uDh32EgoaFdoWJiX58fo2CfIR7fYOIfYSHg3iDen6DhXmEgnh+e36EfYN9fYJ9goJ+fHmKg32Eg4N2hX2Gjnx4hX18gnqIcH2Ken2RgoKFfYOFj358foKEfH2JdXqEfIN+fX6Efnd6fnSHe4WJhYKC
goN9iHyDfnuDhoR3hoSCeYKEfn2LgoV4fHt7g4WEfoKCjHx1foR8fYR9l3p5hXyGeY+JeYKCgn2Ee36EhX53gn6JfpBzgoOEgoaFfHSEiIeFdH2CgoV6gnh+g3yCfH2Dgn2Ghnp8fnl9fYN8iWOFfHp3iIOEiX6C
foOCi3t0ent+fYOYinSDgoSCfX1+eHt8hYSChXqCg4OFhYSFfoSDd36Dg32Di4t9goZ7dYt4e4J8g4d+e3yCfX6IgoJ9e4uJeHd8g3ODfYSFfn2EgoeDfIJ9anZ4dYN7d4qHhH58dXuChYZ9fnqId32CfYJ3hISE
gnh7i3VvfHh1hn50g36Cg4SCh4uCjo5wiY17fnyFeHx8hoKCfoR+fn13fX2IfH6DdoJ9gn6DfYKDfYd+fH2CeH56h353fYKDgoN9hYJ+hIZ+eIOHfoKCfoKCgnx7iYOCkHl6iIJ9jIR7fXx+goJ+goh8hIWDeouD
fXuIhHp8cn2DfIqHhISFgn1+kISGg5V4fnWCe3uGfYqDfoR9foWEdH2Dent7e3uHg3WKhXaEhX2ChYJ+gn57d4OKi4J8h4Z9fYV8eoJ6gn5+fYV+hnx+g3d9gnp8gnuDfXyGfoKDgoKHeoR+foKCgn55fXd9WoR2
foN5hIKCg3t7fH6CeHuCfoKCgoODiX6DfouCg4J6hH1+fYWCgoSGhXZ+goKFeoKHeIZ9fYN9goh6iIiChIqIgoKDe4SGfH6DhH59god9hXx9g4OGgoKDe35+g353gn2CfYN+fH19gpWCe3uJen2CgnWChX11iJGF
g3h8gn2CgoeCgoJ5fIJ+h4J+foh8goOChXyKiHmGfIJ8hIJ6fo1+gnmDe3mJg4aKhYN0fn6PfHt9gneDhIN+e4SDfIN9fINthHx9fX16fYKCkIiJg4SJh356eoV7doeFin5+fIODfX2Dg35+iYJ9goV9goKDe3x9
fn5+e4KGhXmCfYSCe3x8fH55hIR+fn5+gn58gnx6fYh+eoR5eoR7e3uCcX5+fXl+doN+goaDfoODe32EdH6FfXmHfoSDgnmEiHt+h4N8g3x+gn55fXyCeH10h4OKfoODenaFiIN9gnyGe4J+g3x8fIKLg4N9eH6C
foeCfX2GfXp8fX57g4iCdYR+hYN+eoOKg4N+hIKKgoJ9fnl9e3CLdHZ+dXGJfIV6g4N9dIV+fIKThn2FfYR7gnZ7hoaCe4J7goOJfoR+dnt8fXt1jn5wh4OEioV8int9hXuEeHp8hIaCd3x7goJ9iXx8fXx5iIKE
fXx8hYSEenuCioN9gniGfIZ+goiEeop8fYOCfnOEfX6ChnuCgol8e3t5fn13g359iYl+fX2DfnyDfnV+h4R3e3t8eISChYKCg4KDgm98foR9fXx6fYmCeoSIdXmCeIKDhoKCent8fn6De357hYN8dIOCgnp+iIWJ
eoeCeYKEfoKDhXuEfX6KfIOJhXyGfYR6fIJ+d293e3h6hHuHg31+hn1+h4qHfJR+eYWCg4N+fn2FgoWPgoOCfHt7g3x0fIOGhH1+g357fop7gn1+fnmHc4SIeX2Fenl2gnt4eXx6foN9fHqOgnuDgn2Dg4J+eIWC
eoSJfn2Ce4J9hXmDfoJ9e4SDgol9hX57hox7hH58i32ChHuCfYaCeYOEfoV7hGl+fIJ8e3qHeX6Cfn2DgoV7fX16eoSCgn6CfIKFhH6JgoN3gnqCgoJ9e4ODhYOCfH17hYKCgoOEgoJ6hImGgn2GfIN9h35sfYOC
iH52foaHfH6DgniCfoRqg315gnl7ioSCfX2Ce4h7en55g36Qj3yCioKCg3SEhYWGenuGhYJ4gn2DfIJ9foKCg3yEhHOGd4R+cI2Ch3uFj4N+hH5+goJ8fH6Dg3p7fYaHg3eLgnqDgoV8fYd7goJ5i3t6hJGGgnl+
foNxg3t9goR9fHyDmYKFdY5+g4OKgoV4g4WDh4R+hYd8gn2KfHx8iYR7iHyDhn6Cl4J+fnxzhH57g32Cg4N+fpaEfn2CiIKDfIuFfoKDhHuEgoWDg4KHhol7hHp7g4mEfYSNfH2DeYN7g4WEgn18fHR9g31+fn2C
goWCeYR+dXuCgn6CfI59fn58dXp4gpCCh35+e4KRjIx+goZ1gn58fX5+fHx4g4KCen2LcYOFeoKEfXyFent7foKFfoSCe4t7h4J5g317hoeCdX2DgoR2d4N4hnx7enB9iYR7cn6Cgnt6fX2UiX2EhISEeIKDgn6G
e4Z7fYOCeoyCgnqKgn6Dh4x9hX11iH6FfXV+hn59fn2CeH18e3qDgn6Dgn1+eX59kYKFfIJzhIaFe4iGg4WDhId+e3qGh4aFfpx9gnuCgoOFhIV2d4V+hHh+g4J9fYZ8g4p4h4WGeHqHhoiDhX11cIWDg318goZ+
h4qDgoKHen2CkoR0kYV7i3l8g4d9fn2DgnWCiYWCgoh+g3t7g3l8goKHgop+dX16hIJ9d3x7jIKGeYR6hYOEg4KEg4mDgod+gnx+gn19cYaDhIyCfX2CfYJ4eHaCfn6DfoJ8iYWCfn12gnx9fX6FhoKCfIt+hYNt
g4NwfoyCgn59eIN8hHiCjH59gn1zfnmCfIaFc3yFhoN5fIaCjXuKhnx8g4iGe4OJfYODfoKEd4J7fHt6hnx4eYN4hIaEiYx6iYN9foWDfnqEfIJ+iYN9gnl0dn52fX58fn19fYt9hXp+fYJ+joeKfYN+h32IhIKE
e4SNfHx6god0eIWCgn2KfnmFeYZ4hn59bn58foSCg310g1J4hIiDfnJ4koOMfn2Cg3F+hoKGhH57fH6FfoJ8e5GFhX59g4N7hHxzhYOFhH53goeFhnmGhIOCgn6Dg4N+fHCdfnt+j36Mfn17eoSEhIKNg3uGe3p9
foaDg4V4hm99foJ5fYOHi4mCg3x7goOCfH2CeoKKhHuEfIN+foiCh3l9fnp+d36XgoN+foh2hIWDfYSCeYh5hIV+fYiDhHmGh36CfX2Hg4J+foiCgoV0jH2CdnyDh4N9fHh8hoWCgop4jn55fXyDeH6Gg4KCg36D
g35+fXx9TYN1goOEfHx1goKEfYKDg359fH2Hgnx8cYJxen59goiJfYOEfYR9iHt9i3p+foJ9hYZ7fYOCfn6DfoJ+goOEfn2HgoR7fXx7e3mCe3qFeYR2fn57eol9oniZeYSEg4KIfYODfoN+fIKCiH2Rc5CCioWE
gomDg32ChYV+fIR+fYJ+goN9g22GgnqOfnx+fYZ+hYJ+hH6HfoV7fXR7iYV+foKCfXyDhIN+goOCd3uNfYJ8fIODhIJ+fn17foSEeX6HgouHkXmCfoOIfnuDgoN9gn5+fo5+hIKDfH6DiHZ7dn2EeoKJdoJ5e359
hIiChIV8i4h8jIWEhIZ6g4J8gn1+g32Chn57eol9eoKDhouJhX2IhH6Ce3x+hoWFgn2Ign19dXyDfoqDi3t+e3Z6e3t7fH19d3SkfnVyiHp8fYSCfoiJknuFhHuGeoJ5fo14hYODgnuIin17g4KIk36ChXmJfXiG
fXWHfYd9goKCfnWCfnl4fI6diX17fYSChIKJhH2Cg32Jfop+hn5+hXWCeXmGfXuMhYR5iYl+couEfol+h3x9hH18gn5+goR9hnt6gn6NfoWDfX52fH6GfW14hH6FjX6DgoOMgoR3hHd4d3x8hX2Mgn51foR9hoJ9
goOCfoR+fnx5fn56bYeChJl+kHx5fXx5hXh9g4J5ioKCjn6FfHWDhIKMgoJ7g5l8goiJgoKCfX5+hH6Dh4OKdZJ+e36JfoKOg36Cenx7jIN8fIN9e3p9e36FhIJ9fYN+goJ6joV4ho2Dg318fX56goKDcnGCd497
hYN9hH5+fIV6foKHfHyFfoKDgn1oh4N9g35+e4mDfX5+iIuGfoeChn6Fh4N5fneCfoN7fXuChXh+eYh4goJyen6EfIV+fHiCfHuHhIOCg4KGjX5+h4KCfX2FiX5+goeFiHt6foKEhH2DmoSLhYmCfYaJgn6Cg3t7
hH6EfYOCfX6CkISFfnuFhXWDe4J+fXV+fY6DfoOJfoSJhYJyg3N3hH6GfoKDfYN6g3t9g4J+d356fXyEfomCgoJ5e4OCg4N4foOKe4WHfoN8nYSEfn6GfYZ+foJ6fnt+fHZ3gn58hXuJe4qCfnh9gn2KhHeDfYZ+
g3l8hH6IgoWHfHqChHt8gn6HhH5+fId9doV+goODg3F6goeJgnZ+hYWCg31+gn59eoOCgnmDiH13k418hX6EY4h+gn6EfIR8eoOTfIKFkIeGd319g3Z4hoWKfox4eHt7fYeDfHx9gnyDiX6DiIWGe4R9fnh9fXiC
fIOEdHF9gn2CfH2HfISFgomCfnqEfoN7hXiJgn6GfXqHg36EhXmDfoOEfIeCg4N5fYKCg4iEdHiHg4KFi4KCgoR5g4eCiIeFe356gnuHiYKCe3CEhXl5gn58eoV+e4iEeYWDfYSFg4OCgoh6fn2ChHt8fHuFiIKD
fYJ8fn2GhIZ9fHqCfXyEfIKDaol+d4uCc4J7h4WMe3l8cXmEfoKEfH6Hg4OCg32ChnuDjIJ9fpl+gm+OfGp2hHp9goJ6foR8gnqCe3uCgoZ8i3Z+g4ODe3WDg3x6eH2ChYKEfYKCg4OGfHiDgn6DfHt3m359fX2R
g356gnmCjYKDg5J2goaEe36OfoeCfoR8iYV6foN8goWFg31zg4OCfoOIg3yKd4V+hHx4hYKJfnqDZIKIfoJ1eYOCg3Z8g4WCeYWEgnt9eoh6fH2FdIJ6dYJ9eX6ChHuKfIiPjHaCd3qKeX2Dg4KDdH6JfoiHe4OD
eH14d3t6hYt9hHx8fISCiYN3fIZ+fIJ9inp9goaFfn2LhXuChoKCjn15e32HfH2CdYN8goiFfn6DfoZzgn57g36CeXp5fn18enh6hn59eHuDiIWEeoeCg4JzfYOIfoR5hnyDeH2CfoeEiYl2goSCg4WHhHt9hIN9
hn18foKLgoKDh353e4Z2eYN+h4OCeomHfoh6ho2DgoqPgnuJe4J6goKEg5J9goaNgn1zeXyChYSDh4N8gnx+eoN5gn6dhHyKfIKEgoOGeoN8fYN8foOahHuChXx+fmeHdoN8iIN7fn5+dn2ChIiGhXyCg4N9hIJ+
fn59hoN+g3mIhH5+gnl+k313gn2CZ3mDhISDfoeEfIKFgnp9cX1+foOFiH2Eh4KEgn56fHyIcn5+jIKElHuFfoSIhIJ+hYaLgn6Dh4KCiX5+eYZ6hH2DiIN+g36FfHt9h358gn1+g4R9dXt8iH2FhIJ9fnuFfYqE
fnV9fIaCfoV9hHuIgnl6eoKHiYSDfoWHeIeCfoJ8eH6Fg3eGiXaIcYKEenp9fYJ7jXKDfoOChn6Cc4KIgoV+eoR+goR+foN4fn2Eh4SDg36Ge3yChIN+ioZ6gn2CfXyFhYR8fIKCgnuGg4J9fX16fn2FfohzhH6P
hoR8gop9fId6fn6PfX6Gg4yCd3mFe4KCgoOEh36DeYN9fIR3gn2DiHx+fIKCcXp9gnqCg4QTe4J8d3d6doiCinyDdpp8eo2Dd4J+fYN5hoN5fX6ChIR2k4aEgniIhHeFfpB+hIR+iIN+hHyCem2Fg4V5h4N+foOF
fIKIfHuFg3p+h356hX51eX2ChHWGhXt6eoKIfXNngoSGeoiCfYOJm32Ifn57goJ+ho6Den1ygnx+eYJ8gnyFgod4foSCgoJ3foKEgn59h4iCgoV7fXx0fYOGhYJ+hIJ9h4OLeXx2foR8foV8fn6KiH2Gg4OEg3aH
doKFi318iYKDgoKCe4V5fIZ9g319hIqEfX2LhIaOe4eDg32EhJmCin2CfImFg3h+gnGHeYN9e3yEb4WFgoZ6fnh8hH53hId8g4J+fYOEgoKCfnmIjn6Dfnl+g4eGfn54foN6eH6Jen54iId9g4SLhoKCknx8g32C
iIZ9goOGe4N9hX6PhYR9gn58eoJ6fYKHfXR2foOCgoyCeX1+fnx+iX59e4eFeXiGgoJ7g3h+gnuDgoN9foKCgn6ChYKDfnqDeXx9g3mFhISOfnp9hJCCg3x9fYV2goV8gnt8gnuDdIOGd317dH6EhX6CfXx3hXt3
hoaCgnyEfn59ioiIfYKDfn13mYV9fn1+fXx9e4ODfYN+fXp+eoJ8eXiJhXx+fXyGh4lphIJ+hYmFgnx9fn1+goZ7hn2NfIR4fYKEg4WDe3l5iH2JhX5+h32Kg4x+i4R9d3p7b4J5fIKDim+GiH2Cg3SGfot1hnyC
fnx+fnSEfol+fYSDgn2CgnWCdo2Cfn1ygomJiIR7fn57fHyDg319gn5zhH6GhoZ8iH55enx0g4WFeYaFe3OFhHyFhXaHbn56fHyCfn16h32DfYJ9gn55fHuCg4N7g4OJhoN8eX58goSCeX5+hYyDfYN6gn6EfoWJ
g3qKe3t+goN9eX6EfX6IfoJ5eYhziXl6e4N2hIJ7hoJ+fX59iIKEfYOChH6DhX54fYaFhnp6eIR6hIJvg3uDhYJ9d119fn2PhYR7g4eEg318hX5+g4NwhmR8g36Cjn2EfHt8hoVxiH7fen15doJ8fXqCfH16joJ3
gn6Kg417foh7hnuChIqCiJF6eoaFhYKCioSHdn59fn18fH6Djot+hYaDg3t8i3p9hXyGhX5+fnaHe4d2g3yFjHh6e4Z+eYyGgn58e4V+fn2CfXx+e5WJfHuHfoWNin2CgoKOb3qCen59eIeHfIWCgnxzfXd5e356
eH6Cfop8g358e5SDhXl1fYeCg4KDeX6DfXCCe4Z8fn1+dnh1fneTiISCgoiFh3Z9jISDfoV6fIl9e32Gg56DhXZ+foN6d4aEfXp+goJ9goJ8goODen2GkoiCfYKCiX6Cg3uCfn6Ja351gnqCgn6CjHmGi4+Ceox8
g36EhHmNg319goWChnyCiXx8hG2HhHuCfHx+eX6IfXh+d3h6g4N7g359gn12dnuMeoeEhoODhXqIgnyCioJ8fISDhYJ7e3qCdoN+kX2Cfo17g4mFfXuCfX18fHeGgnyDiHaDfnx7d3yFg35+fHyDi4WEgn59g31x
eYd+goR9fIOCgoJ5jIh8eYKHg4WCk358fYaDg4N+hImDfoWFgox9fn2Ch354eoaEgneCfH59e3uEg36Fg4SEfnh+g32PeY+LhYJ7h317fIN1hH6DhomIgn1+fIN8cIZ9iIWEi4J6iYh3hn6Dg4V+eIaCd36Ec4KC
fn1+fHx+e3yMhYN5goKDgoN9d4J+g4aEgoKChYKEfoR+goZ9foR9fnx8hH5+fX6FhIKGhXyEjXtwfn19goSDgnt5i4ODgnp7goOGhH2CfYJ4iHuEg3lxhYiRe5OFfX58goV8i4J9joZ5fIKKkYN9hX2Ee4N+iXyI
fHx5g4OEfIl9gn5+gnyFfoSDfYN9fneIe4R7fn6EhHp+end9eoWCfYKCfoWFeZR8hIN9g4J+fZCFgn6GhH2FfX56d36CfoJ9b3yJfHiCfoJ7fIWCfn2GfHZ7hX2Og3h+hnx8g4J7e3uDe35+e3yDfnmHfIqFfY2C
i3uDgn2Egn19goSShIOKfXd+fnh7iIV+foN4gnyFe4KChYOFg32GfX6HfH1+goWDfnx9fm6DfoiChX1+hX6GfnmKiYKDfnN9fnt+fn6CiYSCfnyDfn1+god7gnx6hIN6doKCg4N8fYZ9ioV3iH6Eg4ODgoKFh4eD
gnl0gnyDfn55goJ+fIKDg3p7hH2GfoKDgoODhX2DgoV8fHmDfn5+foWFfnuDfnaJeYt8g4OJfYaJc3yJgoN6jImLiHx8fXyCg4R9e4J4foOEfYSGfn6DgoZ7fXeDg4WDjXl6hIyDhIJ7g32GfXmDgoeJfn58i3KG
e4Jue3x9hYiKkIqFg4J4fIN5hYWJg3p7fISDfXuKe36GeIWEhoJ9h4J9hnOEgn1ygn1+fn2Fe4KEfn2Een6Fhnx6jn6Cg4J9eX13e3p4goOEfXZ8fn6Lg4NVhXGKfYh+hHSFgnaDh355fHl7fox5goJ0foaEe4d9
g4KHhHt9e3qIhpJ+foOFhHt6iH55eIKFgoV8fnp5hnuChIaDhoOCe4R9h36DjH2CfHqEfHWDdn18fX2JfoN1fXCFgnx7fIN+gnmDgnqCg36Hgnt8fIaHcoR9fYZ8hYh4eYODgnl3a4V+goaCeYJ+iIJ9h4WGfIOC
foWHfo9veYWEg3aEeIN5fX2DiX6Ce4eFh4Z7g4KGhWuEenCCfYeKiYJ+e4J+e316gn6EhoOCfnt9eX16hIKGg3uChnyChHx+gn2Cg4KNhnqEfX58foN5h3iKfXqCi36DfIKChYx6g4KDfn2FhIODfXt+gnp7hY2C
gneGfoR+g4WCe32GfnZ7hXx+fniJgn6DfX2DfYZ4en19h4N8fYN+fX2GfH6Hg3aHeH5+eoJ+iYp9foWDen6IfYOCe4h9fn6Eh4aEWoWCh3yFgoKGg4KHgnuCfXp9hZWCe4OCh4mEgnx8eX6EboN9fXiCgnx8j4OC
g319foZ7hIiHg4SHgoR7gnp1fIJ7e4uHiX2Gg36Dg46CfoN8fHiCfHuNiHxxg4WCe32CfXuDfod9eX5+fIJ5e3x9hXxsgn6MfXyGe4yCe4mFiYOGgoVwgoV7g3iHfXWCjX5+fn50h4N9hXiEgoN5fnp7e3yGfYR9
fYeEen6CfIWCgoN8fX6FfYiFiIZ9goJ9g31+h4SKeXl6goOHg4J9en59e31+fIODe35lfYiEcH55hHp9goZ+hYZ6hYWDfXuFfnt+dHB8hHR9eHiFg3uGg4R+eoiHdHuEeX1+gnt9g3yChpqChIV5k4aGiIR7hYJ1
fnx+g3x5fYmEfH17foV+foSChoN+h36CfX2NhYJ9fHiDg32Eg3lthIKCgpF+eoV6fnx9eoJ8fnx7goJ6eIJ+gnt6hH59fn59eIWFhoN8cH2JlHx9d4mGfYN9hXyEfoOOfn19ioyGgnqDfX5+h3qFiYiFhoSGhYOF
douLioWTh3WEfYWChYN+dIN+g4OCg3Z+fYJ+i4V+fX6DbHuCdIZ9en57fnt2hoSCe31+goV+eXl9hX55hoKCg32JjHl8h4Z3bYeEjIWNg312fYaGfYdyhXqCgoOEfHR8fn6DfX6DiXp9hn2CgoN9fnl+cnh9fIJ9
g3p+foSEfnSGdoWIfoWCfnx8g4J9hH6OfIN+gpR9fHt+h3V9eXp3fIyCh4KFfHx6e319iIR8e4eGjH6CfoN+hXyLcYaEfn19hX51fH57fXx+hnt9enyGh3t7fod9foKDg4KChIN9iHyDj4R+doKCiYd2god8hHd9
fnqGfYV9eHaDe3yCfHyGhn6CgoR9jYV3fX13dn17fYJ+hYODhoaCfX18g3x+hYN7hIWGfn59dIKDhYJ6g4R9gn19fIKDfYKDiXmEfn58eoV+c4J9foJ8goJ+goJ6fn2DiIKSenmDfnx+g316d3t3fXqDhXqbgoV9
foh9fX59ioSCe3x+h3aFgoJ9iH6KfH6CgnaDhIJ+fHt9goKCeISGhYx4h4hseYJ9hIOHg4N7goJ8foJ+hH2Ig31+g49+gnmEgoSDhouFj4Z+g4N+g42FfoOCiIaCeoOHfIKmhYN8fX6Ggnp9g4OCg4J5cn55goKC
g36EfoR9fJt7goN+fnZ9g4KCeXyHgnuCeod7foKFfYSIeoKDbYN7hYJ+iH2Ee4eHg354fnp+gnx+e4aDg4aChoaHk3V8ioKCeYZ8hIh8g3uCg3p5dHyCg35+hYWHe4SCfoN3gnWGgn19fnp9hXyDeIR+fYJ6goV+
fX2Cg3qCgoeMiYJ+c4ODhHx+fYh6hZODiX6Dhnx9hIJ0gnN+fYKLg3uLfnZ+g2Z8cYOEen2KeHyEfoN+goWHfXuQe318g3x+g36CeX51iYN8goOMg32GhH6Ng5eEfnx+en59doV7foOCfo16eHt0hYeEhn6NeHl+
h3qDh36Cd4SDfoJ6foOFg3SGhH5+fnl8en6GfXZ+en57fXyCe4SEg4N8eYODhGl8hId7kISEfH6EfoKFfHd9eYyHg314h36Chn58fX6LfoKIkoOFgnx8eYKMg4R9g36CfnqGh3uFhYJ9gn59fXh9fnmCfYh9fYOK
fn6EfoZ+iHuGhHyChYZ4fYaHfH17dH5+fnd8gnqRgn6Ed4N+fnyFeoOChISDfoN9hH15doWEd3p7hH6PhXyIhHeGhHyLhH2JcoODfYV9fX6FdoKFfnqDgn1+fXuDfod9gn14hH2Dg5B+e4OGfIKGfnx6hYKKi4J9
hYR6fYOCfIN8hYR9gnh6fYZ7eoSNfIVvgn6CgoSKg4N1e4WDe32Cg3x+fomGfH2Ei3l9fnyFi3x8fnuChoiClm58hoSDgoR9jX5+kX6Fe4OKeIyHnoSDd4WDhXuEfXyCg32ChoN2goJ7h3eEhH5+hH6DfneFe35+
fIyJhX58fYKEgpODfXuIhH50eYWEfX19hIR6gouEhHx6hH6De4uDeod8g4aHfoqCeoJ+fXmEhX6CfYiQjIV9bH15iIOCe4aFjnmCiHp8e3SCh3x8fn2Cgn5+fX59g4V8bYV8fomLfoOFfXl6cYOJfnuMg31+iHl9
hIOEd3uDcoh9foh7hYiLhoSIe3eDhYKCgn6Ch3x0g4OCen57fX6gfoR2e4SDeXhyhYh9d3p4fmeCioeDfoSGj4d7fn58i3p+hoKDd3iDhIyHg4R9foSEg5mCc359fIKEg4SCe4N9e35+g4KGhX6Ee3qSfX6DfIR5
eYKEfXx8jYl8g4KCg3SEfYJ+i4J7hYaEgpd+foR8go19enJ+dISGd4KCd4OCfn58fnp+foJ+gnx7h4N8hIN9g4J6oH1+hIJ6goJ8ent7hn6CfoN5fnyEhH12hIV5fH17iX5+foWFen2Ddn59hn50fnx7h4WCgo17
goSMfX5+iHmKfH55eXSGe45+gnuFfYV+e4KEg4J4gnt7i4WEg3Z8ioWChX2HfXSKeXyJgomDh318fm+Ghn6CfoJ8en6Jfnx+goV9fIJ+gnmGfXyCgnt+foN+fH12fX5+cX53fYJ+kn58foZ+goOEg4aEeX54fHiF
hYJ+foJ9fnmEfYN8inmDeYJ6fn2EfnaHg3yMh4ODeIOCfoJ4fYN7g4R5dYR+fIV6e36Dfnl+fGmCgol+fYp+j4aDin6Fgnx1hHN7foqLg3twfYKDfHl8hXeCmHmDiHyDhYR4d3t+eXt9hX2DhX2Fe319hGyEg4qI
g3p5g4d1hn5vfISZgn6GoXyFgoKEfXyCeYSDfnx7god7hYyHgoRohX56hX6CiISIhX59fH5zh4OEfneCfX56hYKEgoKPhIaCg4KCiYODfoODgot9fYR6foKDfH59joJ7g4KDiHt9fYd9jniGfnt+eYWNg4R5fXt8
goJ6jImIfHx7g3mDfHx+doN+doN8g3aChoJ7goJ8fn2QfoODfYODkIN8goV+e3GDgot+hn6EfH6Dg3x6e4V7lHx9e36EhX2ChpCCeoV8fpmKhISFhqWJfIWDe4N7eHmCg4KEe3yGeXuHfYZ8dn15d359g319fHyC
gnqCfX5+doKKindljn2GdYJ8goZ9eX15g3qDfoKDhHaCh4OChnuGfXd+e4Z9g4N9hIaEen6Jg36DfX6ChIR+goKChHyNgn59foKSioaGfol+jIJ6g3WDg4KChHx9hYWEe3x7fYV9iIKEfop9g36Cen6EiHyGfH58
hXx+fnh9fXp+eoOCeH2Lgn1+iXt+fn55g32Cfoh7ho19fIKCgnt7ho2JgoN5hYKXhH57hnuGhoSCg317fIKDh32GhH59g353fn6Fh4WOfn6Fgnl+fn1+coN9hnmDhXuCfnWGfX16goZ6fXt9eX5+hHqEfIR7h4KH
hH53eH58g3mDfXyCgox8iYN+hIZ6g4KDhH6ChYl+g4N9iIWCfnyDfX19hHx8hn58fYKEh3yChHx9g4KCd4qCfYOLen2Ie4KEcoKMfYSMdJB8fIJ9gnl+h3d0kIN8goN8gn1+goWCgoV5goKHg3aKe35+hYN7god7
e4yEg32LcYKEfoKFfoKOgoSCe32Ien2CfXt9dWt+gp+Cg4J8hH6Eh46Gg36IfXx9fYKCe3d9fZ6DfX2Ifn5+g35+hYt4g35+fn2CfHqJe32ChIKCfISDeXmEg36Se36CfnqCeoSFgk11eX6Fg4l4gnqCg4aCe35+
doOCfXqGhX56i4qCgoN+fYKCg4ODg457goR6jXh3jH5+d4d9hImGcIZ9iYiDhZR2e4V9hoKFi4N+i4KEhI93fYKChn1+gnyFhId3g4R+dXyEhIJ+hHSCfox4goOGhH1+fnuJg4aEiId7g3l5goWCh4iCfoJ+hoNz
fYt7g3x+fZCFhn51hYd+hn2CgneKg4R7cX2IhHuLgoN8go+Ng4qEh26CfYiCh36FfIiJd4KChnyDgoR6e359e3eDfId7h4R+g5B+en1+fIWEg4SDhIKHhXh8hod+e4J7g3uKg4eCh4N+fX53fYOCcZNwhHp8foiL
hIWFfYV7eYN5hH19fYSEd4V+goN5hYKEfXiLfn58g46Cg3mHd3uCeoNte36OhoJ7dX58fIt+g4h3fHl6goZ9gnuCcYeChYR1h4aNiIJ9e4J3fISMe49+g3V+h4N9h4Z7eXyDg4OEe4d+fn56goV7goR5fXiDgn58
iIV1goOEfXyKfXp+goODfoJ+eYJ+fpCCg3l+hoJ9doN6fYuEfHt+fYOEg31+g352g358gpd8eYZ+foV+eoZ8hIKCgoV9eYOMeIJ9fn55epeCfX1yen2EfnqHinyEfX6Ee4KDeoOCdoKHfYeCeoKVgn5+hXqCfn2E
d4N9foSHfIKDg359ioaGeoV8hIl6goh8fYV+foiEg4J+iXh+fXp5goh9oYOQeX5+goSHfIJ6fIKCfYSHhISHjH6CfWqFfHx+fXt2gmeCgoZ7g4J5fYp9eXyChIaDg4V9fYODbn5+hX5+iX6Fg32DioOCfoN+mniG
fnqEfYiDgn6FfYN+eH5+hIx+fn2DhH2CfoKDh36Cgnp4gn2Oh4R+hHx7fXuHg4R9fn2Cg3p+goWFh359en16g4KIeIKEfoN4fXyDiHx3hIWOhH6ChHx7hoSFdIeEhHyCgn5thIR8g4eCfYWDfYOEfoN+e3aFdod8
hHuKjHiDrIN7goN7jJGChYJxdoSEe32Fj359iYuDgoOFfH5+fod5fnWZfoZ3go1+jXl+hIN9fn6GfYKCh3h6iYSEg318fYyCgoqEhIKDfIaCjXyCe4aFfYKHfHx7jH2DfXiJfoR+dIKFfX2PfYSDh3l8c35+fn6F
hZOHgoWEhYVwhXuDgoh4fIh7fXqHfIOLfoOGhoN7fHx9fX2ChYZ6dIKHhXiCfnyHjop+g4KEh3mFfoOGfIp0hIZ9fYd3iYJ8g3qDiod9fHuEhXt5hn6FhHuFfXl7hH56goJ2fIN9e2B5hHGCg4R6fIKEcIWIfXeF
jYKFhH6DeJaCe36FfIN8gniCfouCh4Z3foOJfX58dIKDhXh5fX6EjHmPhXt0fYJ3hIZ+enx3fn59gnyDeYR6fXp+d4R1gn19hIWEe32ChH6Ch4R6hX2Dgn6FhYKCg4SEgniEfoKJgn6IfXV7en2CfX58eX57fomG
dX59hnd+goKDgnuFfXyChX19fIRrhIZ9gnuHg3aCgneEg4KCh318hIaGhXqCfoONfHt6g3x+oXyCfYaFfHuHfnx4gnx6hIKFcYV+fomIhIODeXyCgoSIgoSJg4Z9hX59dYKCg4qHg353hYiDfX6CfHt3gnx+kHCL
fn18eH19fH15foN8g3yDfoZ6XHx+fn59eoODhnp9dn57gn55foSCe3uGeYJ2g3yGh4SCfYN+Znx+fYJ+go2Eg3V7fn1+fYaChX6CfH2DeYyDfYWDgoN+fnx8g4V6fnd3kH1+g36EfnyEe31ufIKEfYKFhIp3g4N9
bYN8s5B7bISIg3x9lYiFg4d4hoV7iH5+fodte4J6hX59g319en52in2Fc4KCgoKEiHyEdoiFfYKCgop6fYiCcYmGg3qKfnyMfYR4foJ9hYV+gnp+hoKJfouCgn58h3xyfIp9fo+QhX2Eg3aChHd8g5J9Z3qGg4R+
fXx+kHqDfoKKfoN7gnyFe4J9dYeCd4OFeX2Cfn14fHx9g36GhH6DhG+Gh4R7inx1foaFfn5+fn1+joV9goN9kn2CfX6EfYiCfX2EfYaFhIJ9h3yDfoJ6dYJ7fYWGhn2LeoJ6gneCgnt+hH5+g3h9foOGfoKDe4R+
g36Efn6EfYV+fX6DcHuCdH2ImYeDfoKEgoR8fXt+hYKChH2EhoWChH6CiX6HfZiClHt6hHx7e3x9g4OCg3aMh36KiX2DhX5+foKChH19dXp+foeCd31+eoNygn2CgoR9hYeKfIh9g3t3hX2Di3qIenWDfYh6foJ9
e4dviX2NkHl2foJ+hoORfYSHlIKMgn6FhX11foKPfYd9g31veoJ9e4N8eYR4e3p+iIR+hH6DfH6GiH6Cd3iHdoiKeomChIN8foKCgmaGkX6Ne3l+fYJ9g35+hX16hXx+e4J9e4N7fXR+eX2HdId8fX58g4p9g36D
eXqCgoSKenqDfXaGg4N8fod9hIKDdHaDfIKGjXp8hIN+fHmChoWFeXV+fXN8h3yEh3t8jXuGgn6FhXl2goOIh4eGfnp+e3aChoV7en57hYaDg36Hgn6Ee4V9hHx5jJKDhIJ1fYOFgn1+eoR9fH19ioV+hX19hH6D
gnx6emt5fn58eoKEfXx8hYeDh26CiHyFgoN8foJ6g4Z9fnuDWnyRfYKCfH2FcYd8hX6DfoSDhYN9goKCe4N9doJ9fH6Hg4ODgn2DhId5gnt9fIJ4iIR7gpGOhYKIhImEhYJ8fnl+eXt8aIJ8gn2HfX6Dg4JxfX1+
j4OIfol4h4Z8jHyGfX2GfIOEg353hXOFiXuGfn59fX2OgnmOhoeDdoZ9cox+fX2Ce35+gn56foWDfoJ9foeIhYmCi4l7hYKFiIR2fIN9fIN+iX58fHt+e32GfnmGfn59goKGfoSDiYiEiH5+lYeIgn54g36Dg4KC
eHuKgomFhHKEfn1+eoKCfXx3gnd+coR4hoJ9ioOCgnt+goJ2eoR9gouCfnqDiH18g4SDg4SDfoWMgn6Hg4eCgnqCi3t5hIOJgoKCdoWCfoWDeIZ9foN3fn15e4ODioZ+g3t+gmyHhId+foV6hXZ9g4SEfYKEiIaC
hYeHh3t+g3uEdIaGg4KCgn1+ent4hIN7h3hqiomGhoN2end6hXqEgnV+hX18hoOFfYOGh36Fgn2JhYOKhI5+fHuDjH57gn6NkH13hH2Cgn6DfIJ+fnp5foSLhXeEfXyFhod4eXuGhoR3fH6DmIN5g4l+e4KDcoN8
en16fn2Ebn5+hHiCfId9fH6KfIWPgop+fYV+eW98fnqGfYV+hYV7eoODfn59hHl7goOCgn19fn6OdIWEiop9fXx9lX58g4d7fn58h3p9fX6Dgn58hoOCfH6Cg4OCfYN7eoR8hX59gnt8fH18h4N9e4aGcoOEhYeG
goKDg359h4N7jX5+jHuGgn19hHl7eIqJfIOEkH57foKCgnxtiHuFgoN8foOJg4J+fn6CgoOCfY6Cg4d6fXJ8hYd+fIKJhIKDhIOEhHeDinqMdop9eoOCgoN+fYWDe4SDfHt+fYV4g4V+hYR6foKDgomDfImDfX11
ioWCgnx9hIOCjnx8gnt+e4J2g4OCe4N9fYmFhnqFgnqHhIN1iIODgoOCgnyDgod9go+ChYiFhYN9bnqGg4WHh4J9goKFe314h3uEe36IfYOJfIOChYSCdH58iYZ5fXx+in55eIOCfGOCe4OLjXd9dH2Oi4d+joSH
fIWGgn54hn6Cd3yCiHqGgoeGfniCdYKEenx+fHuEfnyDgnp8hoN+h4R6g4V8eXyCent4hIdwfISCgn57hIKDgoKKhHeCfYJ8gop+iH6GeX2HgoiIe3qDfoaFfIR9hnuFfnuCfoOFg4WKe4J5eX5+g4Z6g31+hJN6
hIx6g3t+en59dod7eIOFeY5+d4J8fIODfoZ8g32CfX6DhX2HhHaHfnt+fIKCfHiJfXyJfXR7fnt8doKCfoOChHl3gn2Ffnp9got8goKEgoR8fYqCkoN+eXJ7fYSCYXyFfnyEgnl+gneCioN8iIR7c4WEj3t+houC
eYV+hn5+fH1+cYSCeIN8goOEioKCfYKDhoV+eoJ7loN+hX1+foODhXp9hIJ5hIOGgoJ9pH5+fH2Ghn1+fn6FfYd9hH56foOFh4mCfYyDfoWIhHqRfHaEiHiIfol8gnt9fHt8fn2EhoOOdXh7gn5+fX6Hg32CioOM
foZ6lIJ8e4Z6hH59cHx+gnx+fIWIfoJve36DgnmPfIODi3x9g4eDg4KCg4J7fm9+fnR6hHh4fIuFfYJ8g4d7fH59hIN6gnqIeH59hn6Ee4eDiIJ8fYZ+fYWGfXiCd4iEfnmKfIh+goZ9eYOEeoJuiX2EhYOFfoV+
g4J9gnSCfH2CgoN4go+LgoR8iIKCg4SFd4R+fYKCeoV+fYJ+fYR+kYWFfn15foeJfYeCeXh3g3qDfn5+hIODgnp7foeFfIWCfHWDeYp9hZx6e3yChHqIe357fn18fnt8g3x9fYKCfXl8j31+in5+gn1+ioV9fIKF
en2HfX5+fHuIhHt6hnp9fHyEfIJ+eX54fH58enqHfnp9doODeYN8g417g4WDfH5+hYKEfn6Dg359gnWEfH2GiIh+fX6Cgn2Da36Dg359hIiJin6Hg3x9g3R7cH2Cgodvhn16g36Ce4WCe4N3hZaDgoKEend9goeC
fIKHhoV6e4aCeH2DioJ+hn2Ge4KJe4aNhJt4jYJ+dYKHgnuEgoSFiI97e3uFfIR9fYSDgn18h3uCeH6EeYOEhH6Eg4l+fHd9g4J6hISLg4N+hXuCh3l5g4iHcYWGinmEeH14hnlwe4N8hXuDgn1+hX6HhId7fYKE
fHWCgnt8hoJ+fYOFg3t+gomDfoJ+hIJ4mYR5fISCanF+h3qGh3dzin18enyCeoN6goJ8i36MhJF9eX6FhX2EfYaDgn17iIV6eH19goR5eoKEfYJ8goSCfoeChYZ4iIZ9foN7fIV9goJ8iHOCd32DfoN9goR+o36C
fISFfoV9hn5+hYOCfYSEjn6KeoV8e4eEhoN5eHx8hYKCgn18dXN7hX2ChniLhX2JfXaCg4J8e3x+hn2DiX5+fYd2c4J8dn53e3iFg4R9eH2EfXuEenR0dn19foOChX5+foWFhXmEfXqDg4R6g4N+fI1+g4SChIeE
h4KDfH58dYOEeXiDe4N4foKDe3eEg35yeoN9gn5qfX6Ffn2ChXV+goaCfn1+dnp3goN8goKEfn2HhIN3gnaDfnl5fYSCe4aDfYZ8h356gnyDnX6CmX6DfnuFfnWFfX58hYOCfIaHhIJ8hISDhH1+g4N+dIp5fYl1
foKHfIWGfHlyfnyIg316fHx+hYJ7hX56hHp+gn5+iXiDg4N7iYJ8gn6GhH55goaDhIZ5g4R+goN+gnKCfXyGhW55fIOChIKGg4KIfnyGgoWCfH2De4KGgol4gn17hX5+ZouDfI2Cin50hXx1d3yGfYaDfX2FeIJ+
foWMfoJvg3p9g4SDdHeGfoiIg3SCgoR6bYR7g3x1fImFfnyJfYZ+fX5+fYaDfnuGfIKGg359hnqDgoSCg3yChX57fnmEbopuhX59goOChH53hH5+g4iFfH55enx+e5B9foiNeXl4hYR+ioJ4h32CfXp+fImIgoKC
fIR5fYN6fXuChoKGd3uGhH2ReoKKgn19hIJ3fYSDgoR4goJ9h4N7g4p9goWDe3yLhXlviX1+fn2Gg314hHt+gnuEhIKChnt9hXx+fnt8iIKGfn57goR6hIKChISHfnqEgod9fIKEgoJ9g4SJg4J6fYOEeIR9dXZ9
g3V4fXd5goN+fImHfot8eYKEhoV+fnt+fn5+eXt9jpCLg3t6fIp+hYOCfoWEfoOIhKWChH6Cgn6ChYaEc3yDiYJ5fYV+fnR9Y4J+hXuDfnx+fYSCi4iCeoKDdYKPlHV+gn59e4d5goiDhIR8fn6CgnqDg4N8hIJy
fH57fH2NiXmDgn2Dg32Dg3qKgoKCg36EfYOJfnlpgnZ+d4d9fIV9fo55e3yWhnx8goZ+hIKMeX59hHyDfn6MfHqKioOIc3l3hHl+boKEgoODh3x7eHSCgp94fYd9hX2DgoKCg4KHjHSJgoaJhIKFeIKFfIl7hHl3
hJF5g4OGkomKgn6JfIl8i3x9dIN8iH6FdnN+eXKCiX6FfHp8g32Ggnd6hH58g36VfX1+hHuDeYmEiH59g3dufn5+goKFho6Ch4mHgnR+hH59i4OCfXuCdIN4e3p+fHuKhIV5hIKCh3eLg4J5gnqDg3x9fn57k35+
i3l4g3qCfXB7XIh7goSCg4J7foSDgoN+fXiMfoJ+fIJ5fY14hHqMhYZ8g4V8eoV0c3R5fXuDeYd8iIZ8eoJ6fnx+e3yEeX19iYSCinyNfnqChISDeIiFh32FhYaDhH6GdniEgn1+ioN9d4N9g36FenmDhIOEg3uC
lnmEe4R4foZ8fnmDfIZ7fn59doWGhG97koR7foJ6gnyDfoKHg4eDeYWGeX5zfH6Cgn55dIKDhoaCg4J1g36CiYKDioh8fXtxgod9gnl9g4R9hIR9g4KEgnuFi4J9gnqGhn58hn15hHePgoKEfYZ+doKKh3mCgoN9
iX2DfX58hH2GfoaDgoKFe4OFfHyEeH2Cg4OFgoKIhH1+hIx8e35+h3x+e36HhoOGhH6JfYKDioOKdoOCeYV4eoN8fX57h4mDg4J+fHx9foWEgnt+foN6fH57hnp+dHd9gnWGfn15iYKGhHllfn6CfnqCfX59fXuI
foJ6gn6CfnyDhYJ7coR0hoJ9g358fH2Xgnd+fXqCfoeFfnx7hYJ+i3mChXp+iH1+hIWKfoJ3hIiHgomFe4uCfYKCfXuJfIZ9fX59fX19goV8foKDfYN+cn16fn2EfYZzhXuEfoKCeoV5hIWGeYKChXiIfXiChYKE
hX6EfIKJg4iCd4OJgn6CjoOLgnt9fn5+fYp7imh7m4ODgoKLhoV8gnKHg36tiIqDc358fnqGcXJ8in59kHuGhYJ9h5eOjYKGenuKeXp+fX1+jIJ7g4J+hIKCe4Z4hH50e198i3yGfYJ+g36HfZJ3bX16fIWEfH58
g4h+g4OFcoKGgn17fIV4e36Fe4iCmYN5eoeGhIKInnqDh3iEeXyDiIV6fnh7e32WfYSCgpx9fn55fHiCg4J+hX55foeJgoJ+iHuGfX59fn6Ce4d8g3qDgoWJg3mFd4KEfoJ9h3eCjHV8h36IfYOEhIR6jYWCenyC
hINrioN1fX57foSKdHd6hHN7mYKEfX6De32ChIZ9foRzfoKDfY59fY96fnuDh3h+goZ9gnx+eoSDhIN7ho98d4V7eX2Cg4aNdoODhIKGhYODfIODhIeDcX6CdYN9hH6DhH57hH1+e318fYeJhoN9hYR9fnd5hXyC
goN3gn19goZ6gn59fYKCe3lzhIN7hIN9hYKFho19eGuCe4SDfnmLfYeEgoh7hoR+eYJ+gnt+fm9zh3aDaneDeoh5dn55hoJ7d3x+foN5d4V9hH18fXp9g4N6gnx9eIKFfHx8ioKGgn54gn5vhIKCZHp9fYR8eX1+
fHyCg4KFfH2CiYKFhXiEhYKJg3x9goJ6fYiEe4SEgoWFhX1+dn56g36CgnB+enuCfoKCg4RzfYSGhImCh4OCfYaCfYSDg42Cg32ShIV+eo19g4N4g4WHhn55hYN+hn59goqFhYN+hYR5hYJ6goJ6gnqDen58iXt7
fHOCeoOGin2Ehn2Dg36EfYZvfYqEgoKGg32EkX58foKDfoWCfnyCcXyEeoJyg32ChIJ7hoOCh36Cc35kg36DhHaGhIN7fImCe353fYmDfoKIin2EeoWCe4OFg32ChH2Egn2Ch4eEh36HfIWGiH2IiIN+fH18hYh7
e3WCg4SJfIV7fnh7fHt+g3WEfpCMfoJ9e4WEgpN+hoSEiH18foeFhniCi3uNgoWGfX2Dg3d5iHyFfYJ+goKEfX1+eomDfIN+gn2Ei4OEfYN+goKEfnmDhniDhIiDg4iCfYSDgoKDm4l+dHuGgnuDe4N9eHmCjoJ6
fYV5hHuJg4WLfoN7fX6Dh4eEe3SMfoODc35+fXyFhXh6g4iCfoKJfoKEgnqrgoSFeoaEioV2dnqGh36NiXx8hIaDeYR5fYKGgnV+g4N9hnx4enZ+g3SFhoJ9gnB8hHx9g3uIhX6EiYV8hXyCh3t+iIWHgnuCg3uH
eH6Di4h7iISFhXx9hHt+foV+hHeChISEhYKGgn58e4KGhX6Hhn59fYJ9epuDfnp1goKCfoN8hoOGgnx+fYJ6lX2DgoKJgn2ChoN8fn6ChIKHfISVfIN7g4eChXqCd3h9eISDhXp7gnx9foh+hoN4fod6goKShIJ3
hX6Ihn6EcIJMh4KChId5foKEfXeCdnyChXx9hHp9foSLhH6DiYJ8foSDg4J7hoJ7inJ8iIN9fXt2hoOCgnt5g4lthYd+hn5+gnx4in2CfXWGfXd9eoyUfXiCioKDh4WEgoV9iHp4g4eFc4ODfHp9foWFhX1td3p7
goaCg3GJgoZ8goWFfGuFhHuFe3uEfoV5fXyDfoaEg4J8fIOZenyFgoh9fHyGg4OFfn2DgoVoh4SGhXZ+g3p+fIZ+fXiHfX6EfYOFeYN8fHuGfoODfHmEfYeDh4WDfH6Fgnt+hn1+ineCfYWEg3uNfoWDfH2JhHqI
g35+iYZ+g36Qgm6Dc4KEfXl5hIV1iH5+hX10dnt9gn6Dj4qDfX15goODenmFfnuKeIJ9fYV9eoKCeH2IiIJ7cniDh32ChIOLfoOCh4R+foqCe4Z9eJeDhYOHhHh1fn2CeIJ+fn6CeXt8in6Cg3Z4gn5+gnyFgn17
fYJ1fH59g319g4Z9foOGc32DgnR2g3x3hIOCfXeDg4KCfH6Nfn5zeHt9fn2Ni356fn1+fId5en2Hhnd3fH2ChIN9fH2FfoaFg4N9h4p+g4iCh4OGfoWFfneHfYKDeneEfo+HhYKHgm9zeYKDiXZ9gnWEen1+jYKC
kIh+g4SEg4SDfISCg4lvhX5viX1+goKEeoWCgnyJgoKDe4l+fomHd4KHgoN7iIODhIN+g4OChYJ9enJ8fn6Ce3xwfoKDfIN6hX6CgoJ8fn18doJ4g4p3iX57fH12d4SJhHWIcnd7hIKFfnh7fH6Ii36PfH57lXqD
hH6Eg4J+eoKFg3qIk3uGhXuEin2Cg4J6e4h9e4SCfIJ9fZCDhXuDgoJ7fXB9fnh8hYx+g4J8hoJ+ioOIhHuEhoWGgoZ9eHaHc4WCcn1+foR7fYmFeIeCgoWFfoSDgoSDe3x9g4Z4g3WJg49+hIWJfH14g358inp3
gn5+hHWFhXt6enyDfn5+goKHhIR8goR+goN7g4KCfXiCiISEjHl9foOIe3R+iYKEdoODfn1+gnqGe353h4V5h4V3foh5h32JfYt7g4SDeX6CfYqEg3yGeX53foSEgoZ8g3mHg4N9fod+hHh+goOFfoJ8fYh4hH6N
gnh+fIJ9fX59hXuCgn2DhIl+foJ7en18goOCgoJ+hHyDfoN9iomKdn6Egn6ZfIZvfIaGhHyHin2lgn6Cb3yHiH5+eoZ5hnx9hX2HgoN9goSRgnx+g4Z3g4OGe318hoOGfYKCeoeDhn5+jIWNdYOCfox7foKCeoRX
hIN8d4l3gnx7fXuDg36FhIOTeoeCfIN2fH57e4J9gnyDe4aCg4Z6koh9en6DhHx8fHyCg4SGg4SChXmDhoR9g36Fg4KDg4KJfpKGiXyCfnmCh4R9g31+d4R7fX58g36KeX16hG99hXeRhnuFhYZ8g4uEfYqGeoSR
hIODhH5+enuEfYKLfXyDeHyHhoOFfH2FfIiDfXyEiH2ChYd5jX57fn6CgnmOfIt8hId+gn6HeYOHdn19fH6Ih3uChIJ8g3qDc3eFdX6Ce35+fISCdnt+hn6Cgn5+goeDfX59fH2EfH6Ig4KCfIN8dnyCfX51goKG
g4mKfoODhHyGiH6EhIOCg4N8hXl+hHaFgoiLhHuGhn18foJ7fXx7goNxg4J6goOCg36Hbn6Ce3iCfn1+kIN7e3qDfnuCfoN7gnp6g3uEe4R8eoN8foKCe4hxfXuEfHx9hXaDfoNzeWl6hYODk4qGcn58eot+d3hz
fYJ9e3t7e3l9h3mEfYqJgn5+foOChX6JfIaFfnWIfH18foR9g4SDgn6EhoODfm6Jg3aFho5+g4ODhYV7jHyQfoWEg32Dh3h6gn1+g3x+fYSDhIKDhn55hnt4dYKCfn13gnd2hHyNfn1+faCGgop+gn2ChIR8gnp1
hXyCiH2Nen2ChX59g4N+gnd+gnV9hn2EfoWCfIJ8fnyCfoOCg4KEfZF9foSDfoaCg36bfop7joSChYJ+fX16g4OGfmuEg4J5iI59hoKDfIJ4foiIfXuEgnx8foN+hYKCgn6Fg4aIg4OChYOEgol9goJ9hIV+hXp8
foWCeX1zeIh7eX6Ld4t6h3x+hXmHe32CfXx7fn2CfYR6fXiCkH2ChHWEfnyCgoSGfX54hHx6eYV+fHmFhoSGenJ8h4N7hIaEfId9fYN+hH54gn59YoWDm3p7hYKGgoKLfHqEgnmDiYt+hXx9en6FhYSEfXuDg317
fYZ5fnuEe4J7fYR3e4KJh3x9fIKCeoKEe3p7hIJzg4Z6e4R9hYaKdYR+dISMhH5+g4aFeYKGeIN8g4uCgn59foSCfHl9goJ8hIJ8foSGhHyCh4OEfoJ0fnx8fIKFi32Cgn6DeIiFfH57hHh7foSCeHp8c359jH6D
gnR9fYJ9e32FfmV9fYJ7e32Eg4WHgn58hHh8fXiDfoiFfX59iIJ8fn5+jXx+gnyCkYJ9hH17en6Ke4KCeHx6inx3foKCfXx+dn6Eg3iHg4J+foN9eX6DeoR6hX6CiYWIg3x7fYR7fIOMfnyDfn5+g4aJjYN+eH2F
g3CDhX5+gn2De3uMgoaKgnqCdH6Fg354hYN7gnmLin19goWCfYKIh359g4SDe4N9fYN+g4aEiYaCfYSDg36Cg3yEfYKKe359d4h+g36EeIOEfod+goR+foR8dYZ+eoKFfnt+hH14fn12en6Dg4KEhXd3fYiDgnl5
g32DgoKIgoJ9foOChoiPi35+fYmFhX6HfX59doiEfIR+e3eCbnV9gnl9g4WCgoSCfX19iIR+hoKCfIZ6fnyDhoR7hn2Ghop5god+g4V5iol+en6Ifn6JqYSDfIeChISCg4ODe4KCgouCkIN4eoR5dn5+h3GIhX6G
e3uDent5fIN+iHqHg4Z9hIR4foZ+eoWFg4SCfop5cH6HfHl+iX52hHB7goODfYOHfX5+goODhHl+h35+fXqMfn6HhIKKg3mUfpp9fXx3hH6FfoqCgnt9hISCfXqEfoKEin2Ofn2Fg3yChIWKg4SDfoR+fIqKj32C
hHCCfn57cn57fYl6e3l8inx5hI11hH2CfIKEhoSNhH2DfIJ2fnuSlnx+fX2Gh36Cfn6EhHmGhId8en15gnh+fot+fn6DfXZ4fHGEdoJ9eoWDg3p3fYaDfX6Hgn6OjIV0dnx+gnZ4foZ6fX6GfoJ2eIV+g45+d32C
eX6DhIKIfH58goeJhX5+fYJ7hZB6hIWCiI2GjHx7goSRfX2EfoJ9foJ2hn6Cj4J7hHl+e3yGh31+eIOEg4iDfoJ9fGyIgoOIeX57eYV9i4V+hnmEg359goWFg4l7hYiHeXyChoOCioh9hYl+h3h7g3uDe4iIhX5+
eoJ+fnyDeoR7g4qCg351fnyGeJ6Ghnp8g4aCi3l3fXxzgoeEfYKDg4SJiIJ+gn2ChoWDhYN+hYWCd4uFfX18goZ+eX6Hg3x6hHyFgoJ5fHyGgnx+fnyCcIR6fXmMh4J+jXZ8hn6Gh4KKfoJ5fX1rfXuJgoOFgn56
iXx1g3J4fXh8gnx3hYV7g319c36DcYd8fYSHeot0fYaChn17gnqOenx3hHaDhoR9fXp5e32DhH2IfomDhIKKg319iYOFhHt9hH6Een2Ch3x2g3t+g4J6aX2Cgod6c4J+goeEhZd9hYKEjX6ChHZ7hIZ6h4Z5gnh7
fHt8j4N7fn16hH6Dh4J9got8e418hH19g4iDg4KGeoZ7hnyFg3qDe36Cfn2HfH54hIODfoOCgop8dI1+h4R9e36DfYJ9e4qDiYZ2hniEeX6EgoSDcX6Ce3x3g3yCg3uLiIZ+h4d+foaDfYWDiX56fnuHe4iDfoN8
foN+hISDgoR1eXt8fn16hIOFe3qCfoN7g4KHfn17hHmJgoKCe31+hYOEeH54e4KGfXqFVIKHg36JgmmKjYJ9hnl5goN7g4R3hYOTfYx4fXh9kH2Egn2De35+gn19iXyCfYSGhHmDgniIe4SDb4J7goV1e3t9g4N3
fYaDg3iCgoh6h4ODfnyDgnmCe4N6eIKKgoJ+hIR0h353h318jIR+eoJ+fn6EgnuCe3mEg4KDeoKEfXyChHp9gnqEhHp+eXqFh4l5goR+hX6GfHx1hnV+hIuHfnx8gn2DgoODfoV4d3KCgoKDfnZ+doWHfoWEe3yF
hYaFe318h4KCe4h8fnx8hX54e4V8fpeDg4x9fIaCe3mQhYeDe35+gneCgoN+fYKLfYKGfoeEe3uDh4J6e4N+inyDiniChYN6gn53fn59iXh+hHqCeoV7ioKGgnuDioSJfoaCg3mEfnuDg4JyfoR+fYN0hHp+hI2E
foKHiXuNgoJ+fYuIgn2Dgop+foKEfoR+eXp+fYJ0inqCfYSGkId9g4J+hHyDi3h6fX59e4KJiGdug3d+jYJ+h4mHgoSCd3p5int9e36DiIZ9fYKCh4OMfYeDgoZyd4N8fn1+fnx9fIWFfHyEgoSCeHx+hn59fX19
eYN9jo94goV5hXOHg4OFgoWCeYaGeYKFfY5+foODc4aCiIN+fYKDenmJd4qIc4KEgn11fnyFfIN+hIJ9jIx+gnt9foSDfouGg4Z+fIKCeoKCeXWJg319foJ8i3l8g354foR+eIl5gn2IeIODgnl8hoR+hYV9g32H
enuEfnuDgoSHfYJ+iX55fn52g4KCe4WEe4J+hHuFg36Cg4SFc4eDfnx3foSHfX2EiIR9fYKEeoOHeYV7e351fIOLe36DhYKChX6Chn2DfoODhXmCen2KfoR9h4R5eoJ8eXp+fXp9goJ9fIKCh35+g36GeoN7fnh8
fneFjIR8foR6g4N+hYuCi4OCfn57foR9g4SCgoJ9hISGiXx8dYN0foN8inh+bn6FiYVthIN9fIN8doR4foSIfIKCg4N+fH59gn6EgqmDfIaDfYd8gneCfoKDfIKHfYJ7fX6Kj4N2fIyCeoKDeoR6en53fYZ8fYt9
dHx9fH1+anyFg4OEhH19iIN3fIKFfoJ+eoKCeIKIfnmDjIeEiIOMeoZ9fYN+hIN6hn2Le31+iXp+foKDg4V+fnZ9hIONfX2EcXp+g42CfoODgnqDcHx+hn19iol9goKEhIh4fYyEhYJqg4KCfYJ9gnx+iYR+eX2D
goV7hZRvd4KFeXl+lnx+g4J+g4l7eoeEhId2hYOMg4R8gnyFhIJ7jIV8h354cINxfn1+eXmEfYZ3lH58fnx+h4J+hH57e4Z8en1+fol8hIZ+g3x9cIWFg3N4fWt8hYV+eX1+hGx+goaFg3yEfIuDeniCfHqEhYKC
e3aFg3GHfoSFgot9gn58fn19fYN9gn19hIeDgnuDfXuFhoJ8fXKFfnuPfX6CgoJ+fnx8hXeCfXmDhn2GfHl8hIx4gn1+fp6CfX6Cen5+hYJ5hIJ8g3uIh32MeoN9foJ+goaCgnuDlX55iYZ9eIqEhIJ+g4J4hYd8
hIJ6goKOfYOCfX2CfIV+hISFhoV+i4N4hYh+goaChYOGgn2CfIR9eH2QgoWDhXx+fIuCen14fn6ChHyEfnp7eYN3iIaPfX2Dg4aHeIN6gn6DenuDg355hoZ6foV+fXt9hX6GhH57goOCiYJ7gnySeIaJj3qJg36K
hIeDen6EiX6EfYl+fYSFgoh7i36CeYV9eX16e36EhHx+gn2Knn14i4N9d3uFgoJ9goiDhIKCfnuCl31+d4N7gpF0gniCg4SIhHl8fHV8gn2DgoqDj36CfYN7hnmJfYWCjH2Fg4OIeX2GfYR8gn2Gg4+IfIZsfHt+
fpF8hoJ1g354goR4fHeCfIV9fXaHeoJ6g36GeYWEiHR+foR5foN8hXp8g219fYODeXqCg4N+hXh9gnp0fXuDiHiEfYKEdoVzh4SDiHt7h32KiHyFg36FfnuLhnqClYJ6fnt+h4V1hIOIj4V+g4R9hIKEcoOEfoN2
fHqKgoN8foWFeYODfYN5foN5goSFfYR8fYJ9iIN7gm6DcIJ5g3uGfXmCfX6CfnuEfo2CeXuCg32Ke3V5fX6HgoN8fYJ8foV5g313h4N2gn6FfX6DfYKDfneFhoqCdIJ9foODg314fnx7h358g317gn5+hISGfXyD
ioiFioJ7jX2Cd3yIfoKJfnZ3foV+goiGfHt7g4KEe4aEdIJ5hHx6g3x+kId7e4J8hHp5hIWEfIN9gnqHl4x8hoKFg4KEeXSGgoOLeX14hYOEbIN6houKenqHgoN9fYR9e3uHhX6Ce4d5g4KLdoKEfH5+e4J7gn2C
fop9g3SJgn5+eXqDfoZ3enqEgoZ6g3l+e4KCfHx9fXx+e3l+eYR+j4SCe36Te36JfoR+fnyCe354gnaDg4SEhYWDhYqFfn1+cYR5gn2CgoJ5goR8fnl5gn6IiYd9fINxeIR9g3l6fYOEin2Cfo1+g319hXyDfIOD
fnx4en6Cin58foV7g4N6goV9goSDfoaGhX59hHSCg4V5e312e4V6h3mLdIaDhIp9fIWEdnaCg357j318gnx7hH5+fIN5iX2CfIqEfImHgn2Hfn5+hYiCdYaCfX59gniPg3yChHt+iHSDeoaFenyDe357hoSKfoN6
fnV+hX18e4KFiIJ+gn58hHyKfISEgoR+hIOEiX1xho17eoxza4OFe4mEeoN9h36Ehnhug3uDhIh1hn59gpN9iYJ+gnuEhn2Mhn13g4J+i355hId5hY6Dgn6DfXx7hoWCg4J9foSDe3x+hIR9e3h+emiDg3uDe4Zu
fX6Cg4eDg5CCgoR5eod+goV9e314hIWFhIKFgoOEh4OFhYaCeYKJfnyEg36JgoWHgpCKgnl9gpt+g3qGgoR3in6Gg4d9e3mHeXd7h357hYOCg4d9fX6De31+gnx+fH18foV+fHyGiHt8iH2Ij3p+hnqEfYKCfnyJ
foOIgoKWfn6CfYOGgn6EfYOKg41+fI2FfnF4g3GEd4R8jYV6fXt8hoOFiH6DfoV9fYSCg4d8cXl+fYpvfI2Pg3x8fn5+foN9enp8fIiCi3t0goKEgnuDcn2Cg3p4fm+Hfn1+gn2QgoJ+eYR+eX6Ie3Z+fXyEg4N+
iIuHhIZ7gn6Ee359hIKEfYaGfYaNhIJ7d3mFhHmKfYN3hnyCeYiKfX15h4V8foSCfYZ9e3p+foKCgnx7ioKDhX18fYN9h4N+fHt8e4R7eIKCj4V0foJ7fH58eIR8eYN1eoV8gnyJgoSEfH2NiI2GgoR8foN4hIZ7
fIuCg4N9goR+iX6EhH2ChX5+fIN+jXx+h3uFg4N6goOCg356goN6e36DfX6Gh4J+goR7ho+EfHqId4d8jHd7e3SSon6CkYOCeIR6eXt7eYKDh4eDh4iEZ3uCg4iHg4yCdIKDiXp5fnp9goR+eoSEg5J9e3aGj4OC
fX2Ed3qDgn1+hIJ8e4eLfnmCfIN+goJ+fXeGfYaEiIiCeI94fX5+goiFhH2CfoKEfnt+gnZ+Zn6FgoN+fXyXg4R7foJ9fn6EfIOEiX57d4R+hXt8iISDfn6EfXh0hH6Genx8foKCfnx6fH6Cfn2DjIKChHx+g3t+
fYWHfYR6en57fYSCcHmFfISCfX58hIKHg3x8hoOKgn58gol8dXuCgod+g4yFfoKCe4KCg4J9i36EhYV9gomEg42CfoR7fox+epJ3goSDfnp+e36EfZeIiIeGhHiFg3yJfX1+fX19dn6DgoN3g3yDfXt4hIOGd4OI
dnx7fX58hoSFfYJ9hIR+eG1vfH2FhXyLhnuGh42Eg4N9eod8gnuLfHyGhoOPgoR5goKCg32CgoN8jYJ+g3l+iYJ8go+GhoSEe4N7a32Kk4J8fX59eX17g355fpeFfoJ5goN7eXuCeYN6fnx3goJqi4WDfoyCfX59
gnyCgo19hIWDfX5+eIN6goV+g36GhYaFfF93e31+hXt7eomEfY16jYN9goV9g3p9eod5h4mDg3V9ioOChaJ8en2EeI6Ein6CfoODeoJ+fXl+hZKKfH13fop8fn59iISEeoN9fIOEfYSCeH58fnx5fnyDe3uDaoSC
g32FgoR6gnp1hnV9hHaCfXx9fISFgn6ChH5+hYVxeYh7g4KDgoKGgoSCe36Qh359gneOfn2FfXmCg36Cgn5xfoWEhYN9foZ7fnd9eYR8gnyEhHuCgnp9g36Ognt9cn2FeoJ+d4N7fHmCh4d+hYh6in6DfIWHg2F+
hoJ9eH6IeIJ2hIOEgnyCiHl+hX2Zfnp+g357fYKGg3V+hHiNaoJ6i4iJfHt8h3x5hIOChIp4d3yJhoOEg3l8eX1+doiCfH18eIZ8eIZ7eoKEfYeOdnt3eXmCdn6De3mDe3mOkIJ9foKCdIODe4Z5h4WFe4J6fnaK
eYZ+gnyCgpB9doR5e4N+hoOChX5+foaDfoeKho+PgoaEdn6De318hIN3foJ8iYJ5goJ8fIODioV9hIJ6hoR7inuCgn5+fYOHhnx+fIODfHVwgn2Cd3yCfF+Den58fYJ6fX16hISEe3p+eXSGe3p8gn2FgoWDfX2G
foV8fn6Fg4KEhIKJeJCGfoV9foN+fIKLh4KCg35+eX6Cgn58foePhIKDeIeFgnyEeXp8fHp+gn6FjIKCg3SCiX2EcoV9fHmFfnyDhXR9in2Dgn19g31+foeYfXqChI5yhnp8fIJ+fnmEh4N+iH6FcXiKfYKChIOE
fIODfISDgox3fo2Fh4eDg4p7gn2Dd4KFe4N+hHuGj4KLeIOEg4d1eZqSfXl8hXp+iHx6fHuDiIWEdoJ7hHSCi4N6iIeKg4J6g32GfoOChISDfIeDhoOCe4KFinx8eI6Cgn18hnqCfnyMg3d7foaGfX58jn6MgoJ9
foWEeoeCg4KChXyDg4KKgn5+fZV+hoJ1hI+MiYZ9g36Mfn5ze4V9eIWDfXeFfHuDeYZ9dn2Dh358foJ9h36Cfn53fHd9g353goN+hYSHhYl9hoN9goaLfnqDfnp8hoJ5jIR+fYKCg3J+hHx+fHyFgod8j3l7e5GK
fXh3eYOCe318d4KEfqB9eoKCdoeDgoKCin19hH2FfoN+gnuDfHp7fIKDg3h5dXt8fYR+gn6Dg359e4WGg3yCfn6DgnmNe3p7g4J7h4V+goKHg4SDhoR8g4J7fIR4hHt+fZB5fHJ4fH2GfIKEe4OJfIZ9gn2IdoKD
g3mEjXp+jIOEe4JwfHmTfoOJeX19enqFeX5+god6goN9goOJg3l1iIODeoOHgoSFfXh9fnqChHqDeHF9e4V9foJ+g4WGgoJ+eoR+foSCiF2DfHp9gnV+e3l+hYV7goKNeneCgoKCfYiDiX17g3h+hXyNgnx9kXt9
g3p7hIKCg3x9c4J7bYJ9hYN+goSEeIKCeYR7hX2CfZd0gnh+fXp9eoeFfX19foKCeoWFenuDhoR+fnl+hoN+g4KDZXt+fHl9iX6CiIl8fH19fX2Dhn6IgoSPg4SCfYl+hI11foJ+gmh7g3uHe4WJfIh5k4OHg4t9
hX16h4p5iYaHd4aCfnyFfoODjIOFgn17hIOEiYWGeISDfIJ7inF9g3qChoR6fnuGe3eDe3p9g4h9i32FhYKDe3xyhn5zgoh9e4iNfIeLhXyEfoN4e3mFj3l8hHyDeoR7e36KeoKJfoJ4iYSCgoR1gnp8fYSChIhp
fmGDeIN6hH53foJ+goSJgod9goZ9hYOEhnx6hISEfoWJhXp7eHqQgoKOioZ+eoN+hoN+goJ+enN9fId9e499gn56g4KFfYl9d4OCe32HeIR7eY55jnl+eIyDfYN+iIaDg4N+e4SLgoR9eIJ8eH57fYSEfXh8foV+
foaCeoJ+i4N9fn6Ie3uDgoKDg4Z3hXp9i4KCgnl3g319gn56foZ+goSDfoeFgnCGen17fX58g358g4KDfoWIgoJ9g3t7fnyIgoKFfn58g4ZzhXuFenqCfHiFe4WDgoJ+fH10fX19hIOLfoaEh4KCgnuCeXp+goKF
foaDh4KIhnWDio2OhXl8dHuChYODfIJ9hHl+gn6EeYKDe4KCfYV+gn6Jm32Dgop+hIOEfomEgoKJfIN+hX6Kh3x+goJ4dYSEhnZ9fn6CkYSCfoJ3fISCioODdX17gnKCfoeDhoKDg4OJgod6iIN+hIOCgoSEgn58
fYKEgnt+fH1xfXV9hHqLc358gn6Cj3yFiYeEfnSDfpCFhH1+eXx9e4WGhIiMmoKFfX6EjIp8hYWChX1+h4R8h32KfXl7eXx+iH6CfoOMg36Dio18hH1+g4KEg4t+fIKKgnx7gnmDenuXenx7fIJ9hIN8g4V+e4aG
jYeCfYSGg4SLiIh6fn6EhId2fYN4eoOLhIKCiId7fniClXp+hoWNfoWOgn2FeoV7fnqPfX2De4N+fYKGen6Ji4OCfnN+g32DeoN+hHR7g3uGg4KIeIJ8g32CinqDhoNyenuGhHyDgn6CfXd3foJ7fYKLiYV+g4OD
g4KEfXqCiYJ9e359hX6Mfn6FeYaFfn1wh4J+fXiCfHp+goR8fIR8fn17hoR8eoN8fn6ChoN7hoJ5en58gomDe358dYR9e4N8fnuDenuLd3t7g4N+iHxugn5+hX2DfYKZg4R+fX5ygoODhY59fn19enqDhHiCe359
doJ6g3SFhHGFhH2Dg4KDfYaCgoN7b4h+h3uDe4N9hIJ+fXV+gnt3h319fHyFfoN+eoJ9foaIg4t7foN5goONlHt+fYKEfH5+fXt8hHyCg3yGfYWCfI+IhH6FiXuChYSCgoN8dX6EiH5+hoN0goSDgoZ9foKKeHF+
hHaEhnx8foh9fnd8fHqDe4N0fX6CeXV3fYOEen6Cfo6KfXt7fX18foeDg4WCeIZ+fXaDhX6Ign1+e4aEh4KDe358iHp7iIN3g4J9hIiHfIKDgnx9fIaDfoiCgoKCfod3e319fX58iomLeoOIfnuDhXqGhG52e32E
fot+gn56hH6FdIWGfIWCfXuCiniCeYKIeYN9fIKHh4N8hoKEfoSEjn5+foN8fYyDhYZ5d4J+fn6CeoJ9goZ2eoSDhHSCe4mDfIKGfn2DfX2Ifnp9g32Ffnt9goZ9dX2CdoeFhYJ7hXqFhZJ+g3WRenZ+g3x+fI6D
hX6GgomGfX1+eIKEi32DfIKMg3N+hXqFfYaDgneDioN7hYKHfoR7h4l6fX14fXt+fKN8gn13h4iFgoN+fH19goR9iIJ6fn6EhYN6goKJg4J7fnyDeX57fop2fH15cIiHfIJ8hoKChoN+fn59cXyDln1wfX57fH5+
g4d+fW55fYh9g32IiFaDenh+g4KDfoKFgn16hXd9hn16fHuCdIN9iYKDe4J4dYN5fYV+hIN9g4OCfXx8eIKEiHeEfn18g359foWFfoKHfH6EfX18hniDfIV8d3x6fXt7hIOEfXaCfnuKhIKCeoR2cXmCen2DfoKD
gn57fYl+g319hoJ9hIOFfXuCfYKCfHx9kX2FfXl8jIJ1h4N8fXyDinR6iHtufn52eIKEfYJ9goR+gnx+foWJg3uKg32CkYN9hHqDfn2JfoN9hX56eoJ+fnaEg3aJgpeJioOEg2qJgoJ0hHeDhn55gouHgoh9lY6E
gn18hXl7h4Z9in16e4V+hXl+fYWEgnx4en1+jHl7gqF8hoSChIKDgod5g4N8fn58eIaDg315god8e32CfX59e3yFgoN8fniEgomCenl4g4eLh4N9hYJ9h32GfYJxg3qGg4eCfoR8b3x9fX59gnx3hn6CeX6Hen58
fYN+goKEfX59hHuDg318g4uDk35+g5qDfX6Dg4KEent7hoV+iIJ7g4OOgnl6fH59koKHfn6DgnyDh36DhYl+hIODeoOEfoJ8hIKEioN9d4KEfHuKgnt7g3yFhHqEfIaFg3uDeYN9e32IgoN+fYeCdoR8fnt1fn2C
fImEioJ5fXl8foJ9eYJ9gnl+d4OChXx2fYKJhnuYfX6Fe217e4+CepF7dn6MeH13hHyTfIV7gnx5eHyCiIWEfYWDi3yChoN9hXaEg3qCg3l7hXyCeYN4fH1+e3N2eXqIgoSChIiDhoSEfYZ9foSEgn6DlH2CfXmD
fYSFfYN3fIl9g36CeoyDfoaGg4SDeYN8fnd9g36ChnqEfX6DjIN+eX18g32CfHt6g352hX6Di32DfHyFhYZ5iH6Hl4KEgoV9hYV7goWDhIR+enqCe4N7foKHeHJ7fHx4eYKMfYKCkIJ6hXt5g4iChXyDiIyCh4N9
eoV4hYOFfX2GgnaEbnyCiYR8fnCCgoOCfoJ7g4R7iImEhYJ9mnmDen2CfIOIhIN+ioR+g5F+g3t9iWuGh3uCgoaGfn58fn6GhId2goKDhoZ9g4OFh2uIe32CiXxxfX6IhHuKfn6TfnV9g359fnyRfIKDfYN6fX5+
goWGhXh+hXZ6goN4g4J7jHp9fHx4h4SEeXyCgoN9fn5+fH6De359fISCd4ODgoODfYV+fIODh3uCfn6CfXJ9hH2Hg4J4foR+h4J+hod3h353goJ9hoaDfXl+enuDd4aEk4V+fH17gnx9fYKFhn6EgoWEhYJ7hH2F
eISChH2SfH6GfJh8g4N3hXh9iH5+hnuHfYKGfYeLhoOainx+fn5+g4KEjH18fnt+foKGhYN7fYV7goR5fHWNg4R9fIJ+fn2CfnyMhIOCfnl6goJ8eYSJfIKCgn2GenyCfoSCjYSFh4WFe4J5hIh3gouHfnmLgoOG
hIZ+fX5+eYSHdHmCgn6Jin1wcYKDfnt1hoSTfIqFhIN8i3mTeoKEiH1+hHqCfoKCfnmDhHaDh4J5fX2Ecn15g4KFh3d+fHyDg3R7g4eChHyDfomFfneEg4SCgoV9g4J+iYN+goKGg359fn6EfH5+e4aIg4t8fX18
fn6FiImFi3mDe4aMcn1+hnuEiYN8fn6EgoKJin58goiDg4N8eo93iol6eoKEg4KEd36GgoR9fn19fH6ChIR+ipWMd3qFgoJyhomCho90hX59hYt+fn5xeYd3c4aEfXqEdIl+gnuFe4R+hIN9gn17hX6Fgn5+fH6I
hH58fH6OgoOMeX2EfoWGfXmFfoyCgnyGg3x+gnqKg4J+h353g3uGe3yKh4KCfHyDe4iCeXyCg35+fHt7g4qDgoKDh35+goSCfoJ9iIaHfn18cnx5hX1ydnyFg4N8e356goOGgoVxhH6PeX6Ifn12hIR6hH1+hnqC
hHuCh32DfYR3en1+jHyCgoKHhoOGfXx4knJ+fYSChXt+h3p7hXh8eoJ7joiEeHt6hHmCfoR1g4SHeYKEfoJvfn6FfIJ3iI2DhH1+dH1+g4KHgoR8fnh4fIJ8jXyKdn6GfoKEgnl3cHt8iIR+en6CfXt+goJ8h4Z8
hYKDhoKDeH17jX6VhIJ8hIeKd45+e36GfYWCfHd9fYSCg4KEfYN9fnx+hnt8fnyCiYV6hoJ1fHOHg4SIfX2GlIN8c3l4hHuFfXyFgoiCe3x9fXZ5g4J+g3d9fYl7hH6EfHaFgn6Kfn54hJ+Le3eFhH6ChnyCfYN+
fINYgoV8eYKQfYJ8kXx5gnZ7inyGhXiDe353fnuCeH2JhIN9e31+iIV+goV9hHx9hYSDgoJ+goeFhYODgoOFfISEhX53goqIhHuDe4Z+goaIdnp8e4SFe3h9eIZ+nYOEfn6HhHiGe5F9g3eHfX6Ch3p7hYZyg4V9
fId+c4iEg36DfnuKeHh6iYaEfYKEfoN+dXx6foqEe3qGhH18goWEfIKHgoN+fHx8h32QhI2Dg3yDe359fH2De4OEjIJ2g3J5foN+dnx9hYeGfHyDeYeEkX18goKFhX6CeYaCgnl+iYKWfoKGg35+h4KEen2JfoaE
fX2EhYOEhHt7eH6DhniDfnmFenp+g4KCgnyJhHt4e4J8iYp8ioJ9gn17eXd9hH6Fi4d9doOGgoJ7eHt9fn6EfnN+hYSChXyHg359hnx5fHaCgoN+fX2Ce3mDe3yEhIt6fpJ4a4J+g4Z+fn5+cIZ+goJ9g3qCe4OK
gn59d3t9fnyDgn2ChXl8e35+goWFeHyDioiIe3mCgoKPZoqMgnyCfXuCiYd6gnR7foaEgoeEkXx8hIKIfX6Jen19g4J+i4OWeHuEfoKKg3qFfX6FiHuEhIKCiYR+fYKFgnyGeYJ9foKDg4iHho18gn6EhoN5foZ7
fIZ4jYN9eH2Ifod1foJ9eXuFgn6IinaDfnmHfXOCg3p6fX6DfHt6fYODfoeEe4OCfoeFgoSEe4ODfH6De358fHyIfHxyg4V+fIp8hXyEg4WFhn6DhH2EhoWFfn58en2GhXWKhH18ipGCgoKIgo2Fd4WCcnt+eX5+
goR7hIN8dH14hoOFfnh9gn59hIV4hXyKe36Cfol9k32DhYSDioV+g4d8foODnn5+g4KGgn59d4J4fH2ChH2EfXh6fH6HfY96fHd8fXmChH6JfoSDg3t9e3x+hHuWfHt8joR8fX2DhIJ0goN+fYd8fYJ8fYN0hH5z
goyEfY2CfYSIg36RhH6DfIKEfoeEfXeKg456goJyfXqHhoZ9gnx9fYZ8fneHhIOPgpSGh358hZGCfn6EfnmDhoJ+fYV9fnuDgnR6e4OEfYJ4g4V7h318en2FioOCfoJxdpSJhIN8fIWDg4KCgoN+goKKg4Z+foWE
gnd+ent7gn59hYJ8fZB4fIKCg4N8fnR7g4aCj4R8fHd2eYWFfoKFiHuChIN8fYV6goN5h4KUfn5+hHt8foJ9g4l+g4N+g4J8gnt+e4R+gnuCe31+gnd9goKFeoWEhoJ+a3yHfIN6dZBwho2IfX54d26ChX6CfIOC
g4OQe4J6eYZ+hGWChYZ6fIp7gpWMlYKCfoSGgoV+ooOFfX17foSQh4N+g32Cgn5ufn18hH5zgnyEe3yDhImGiniJioV+goN1g36ChXt7goZ7g4J9doKEeoJ7gnx5fIR8h3eHg3t5tYR5joR9foZ8hn1+fH6IhYOD
hYR+goSGe3uFi4J9fnmJdXuHgpiEhoJ6fISFfn6GfoSDe4WDgoKHfXSDfoSKi3p7fYN8e4WGfoN7fYSHh358goSCiH6QeodphHmChHh+fnqOg4OCg4J8dIh7iHeCfH52enl8homDhXyEfYR6ioaIfYWDeXuCd317
fn6DhId7int8gnOHhIKDfXyDfXp9hnuDfIOEg3yCcY2MhIaJg4KGhYJ9e3h6e4KGfYKFhH5uh4R6g3x+hnt+gnyLfX6Ehod8fn6Cgn54gnqZgnqKg36ChYSCeXOEhIV7g4Z+dH6EhHx4eIOIhYZ1iYd9g3d8g3px
eIZ4moKHenl8hH2DhIl9h36CeYODfXx9fnx3eYWFdIOCfH6EfHx+fHiPfHiCiIqNent8hnx8e4NzhIqCiYN9eYSEgoOCeoJ5goR3hG2GgoSEhHyCgnx+fH2DhH15jHuGfXd9foh+hoyCiXuCiHl9fYd9e3mFfH12
hYl+fnyDg35+fnp3fYKCg4J8fISFiYuHen58fXiGfYKFen2Ke3mCiHp9fH2EhpN9iIZ5c36Cgox9g3Z9jI5+foOEfntwhYSDe4aCfYSDfnJ+hIt8goOJfnqEfoJ+fIKCgnx+hoOFgoeChHh+fYeCg3t+hn59g3x7
g317g4d+eIR3eIOHfX2DioOFenaDiX2Dgn55doR8eX55hIODcIaFeXJ+fn18goV8fIqNeYt9hYN+hIR1goiDent5e3aCfoR+fYOEfoKFenp4fYaEhnyEhXV+dneGhYR+e3aDhm+DjYJ+iIOChnF+goJqfXqFeWyH
g4J5epGDhIR7d4V4gn6CgnqPhnqEfYmCgn5+fn2Cfn2GhHqEgn12fIOKhX2Cio2CfoKFg32Fe36EhId9g36FeIR6fn59g4N5gnp+e4KDfoN5hYJ2h36Ge3GQh4p8h4OHgn2CfYmDgoJ+fnmFgox8fnmDeXWZe4N+
gpd+fId6fH18g319e32CfoWEYoV+iXl+eXp+fn6Ei319fZF4foKCd36Dd4d+fYKDeYN5iIOCg35+hH6Dg36CfYN+foV+goKFk3d+eHx6goiEe4ODcoWGfYSIfIV4g3mFeoeDioJyeoKCfYWIh4R4g4SEe4KCg356
foV+gn5+hH2Ignp8fX2Efoh6fYiGen59fIKDh32Ce316gnmEhn2EioSCk4aChX59d3J+inyGeXOCfnl9hIJ9eoSEfXx7foSCg4J9k32FgoOCfH6Lg4KCfIZ9c3xxfn6FgnSKgpJ+cXp8e4p7g4qCfH50goh9gnx9
i4J6foV+h4V9g319g4WNg3t9hoWEfX6DfH6FgoV5g4SFhIJ9h4l+hHl4bIKKiIZ7fYODfoeEgn2GgnpzhHGEfYOHiIZ9fHh6fH6EfoV9hoSCeX6CenmJfH53g36Cenl8fYOEgoODd4J9hIJ9fn59foWEfYKIfn55
fYKHhXx9haGIfn2ChIx8eoOLfX6HhXp7h4eDdYR8g4qCgoKGgnyCfYV8iIJ5hXmFdn2EfXaCfnuCe3pnhX2Cgn6RhH59d4OEeniDe35+hoSCiYZ8g36Mdn6Hgn59e4V+g4KFfnt1fYJ9iH2FhoODgoiJeH16jYOI
fIqEhnuIhYN7h4KGgneCfYODh3yEhIKWh3F6goKChYR5fYuFeHp8fYl5joODgn6DhYZ+hYKKfHuCfn6CfoKLfoOChIyFfnqDgnd+fYJ3g319fX2Je4KWg3yHiYl8fYeKg3yDfIKNfIVngm93fIaGe36Fg36DfHV4
hX6Ofn55gnx6jIJ+hX5yfYWCfX1+e4qGeH58e4J9e3t9gn14h32DfYSRfYaCfX1+gn2CdX5+enuDfn59bYZ9g4N8g4N8hoZ4fYJ8fn59fYOKd4J+g32GhISDfoKGfn17fn57gnyIcIN5eH2KfHx+h4mYhXWRhn56
hoeJhnt8ent9eX2Cfnx+fYJ+gnuIhox4fn56fYmGfod+Sn57hHyFiX59h3mHfXp4eoV9fn59hIOChoOGe3eId4J6eYOCfXyIeoaMg4N7foN7iH6GfnR+hId8jHyDh4OCin6Jh3uFfH6CfXuDfH56fYSEkop7e4OF
iJmEcoJ8h3yEfIR6g4SHiYKHfn6Cd357eXqCfYKDg4J5fHeJhXCDgoeHe36Cg3yCe36Cgnt+g3x5fYZ+fIKEg4x9eH2Fenh7g3t8h4J9koWFhYR9fIODe3h9hIN9foN+fXiCfm18coSHg319hH2Hh5x7iIWJg314
fn6FdYJ7fYKIgnyJfHx7gop4goKCfn14fIiNgoKOd4N7eH2FhYWGhoN9fnqEgnqDhGx9foJ+g4ODfoeJfX2Dg4V5iIJ8goJ9fn6CgoR+hHt3hIZ+enqEgnN9fn59e4J8e31+foKQh4V3g359i3yQenuVgomIhX2C
hn13h45+hHSEfIiFiJCDgouRfYiDfn2Eg32DfYKKjn55g3d7fnmIkYiGfIp+g36EfIRziIeDfXt6iYN9g4yGeYJ6iIV6hXyCfYaKhHh3g3V2doKDiIWNhJF6goN+g4J+foiEeH54fX2DiXt9hX56gnyDfYKHi4V+
g3x+mIJ9e3l6fn6EhnaChHt5fnx7i4V8fop9hH6LjX6Eh354g4t9fYd9hXiGhH6Cg4WHgnp9goSJhYWGhIR9eXp8b4V6hn58hoWFgnmDiXSGe4OMeX1+fn6Ci4KJgoaCh4aGiX18en2OeYiFd4d8fH6CfoJ9e3eD
g32GfX5+eXmHfIR+hoWMfX19hoWDfoZ5fH58h31+hXyLioh2e4x7e4SFfXd8goJ5fXd0fIKGfnmYhH58eoJ7iH57gnl8eX6EgoOEgn59g32DiIWCg3h9fHp7h4V6eIJ4fYJ+iHt7fZp+hX2Eb4KEfX2Cg4KHfHx4
enx8gn5+iH6Eg3qCeHJ+hHx9kHt6iYd9gnyJe3yEi36Cgn2Ehn6PfoKCgn2CeYOCgoV6hH55dYR+h5J7fnmCgnyCg3mCiIKcg4KGgnyEfIN+fn2Lgol+fH19eoN+homHhHaHhYR+fIJ8fX6HfH6Dj4OCg3WGdIJ5
h4J7gn6FhIOEfoN8en19e4SCiYaFfnyDh5B7fn17fINwfZF9d2t7g4WMe4h9hIN9g4SDhnt6hId2got7iXyGeYR9h4SUfnyHfYKCfoV5gn5+goyChXp9foJ9hX2Qg4WCg36Kfn59hIR9dZtreYZ7hISIfZB9i36G
hH6FiYKMhXiEg3p2dnl1fYN6hIR3fX2CfISEfoODh3R+g4SJfoV9enqKbIN+eoKCi3V6goOCeXyDV3x+gnh8iXqCdIKClIJ8g4KGfop9eHyHloSCfnuCb358fHuCgoODg317fIN1fYaEg4J8fHl5gn6ChIWCiH6D
hIeGgoKFeYN9iYKFgomFfoOEgnV9g3qFgoaEfIV1gnqDhH6EhYKCe3xzfYl+eI+Dgnx6hYuHgoZzhoWce3x9dn14foN9fYWMk3x8h4SChomCe4SDfH6JcXeCgn55int+g3p+eIJ9fY6Ge4mEhIN+gnyDhX5+iX52
hIV+h4Z8fHqFd4WGeXaCg4Ryg35+fH6Ce3h5fYV9iX58iXqChoJ8eoODhYt7e4KJfoWLcoR3h357iIWEe36Ng3SDhHt9eIN+goJ9fnyFfn1+k4d9fIN3fn6Cfn1+g32DgoKChXWHfnx8eYKQfnSHfYZ4hn5+fH56
h3p3bH6hiHd+fHuGjIJ8hn17goN9fXN6goN7g316fX6CdnZ7e4R6goiGgn6KfH6CaX2Jfn5ce36Gd36ChX5+foN+hX6Ie3t+hYN9jnl3h4KDhXyIg4KTeYOCeoSJcHyDeXuFdYWIhn6HhIh4dnV0gn6HgnyGiHqO
e4RyfX6Fe3eCh4KChIZ+foV+jnt+eISFfHh6e32DiYSEfoJ5fn15hoJ4e4V7gnuFfXyGfoKlfHB8hH2EfoKDgnx9fXt6fYSCgoKCfH6Dgn6CfYWEfH6Cgn6Gi4KCfnuPgoR+g3x+gnqGeoSFgnt8fn18fYKMaYJ5
h4N8j4KCmIOIhIqJeYJ3e3d7g4OEfoJ5foWChIKCh458enx7hHqCfH1+fXuOd32DgoZ8goJ8fYiCdYaDfH6DgoJ4fX2EdY1+eYSEc3yCfXh4hoqUg36Cg36Cgn2DfoKCiIR9fn2EfoKCfoaLc4yCfoJ9fIR8fHSC
hn59fn6EeYKMfIN9foWRg3yFjWeCe4J2fpZ2goKDhoN7hISEhY+Ci36Ggn6Cd4KFgoN9gneCfIR9goZ9iIl+foOQeod5go5+g4WFhYWCgn57h419fYN+iXx8fIqLiHmChnqDgoR+hYZ8jYODg35+hXuEhH6DhYOP
h32DfoN9gneHiYOCeoJ9fYJ9g4KChHl9go2CfnB+hYOChYODfoV5e3Z9coN2h32EfHyEfYeWhIWDgouCfX6CfoiKjIKCfoSCiXmFin6Fc3x8d4OCgnV7dniCfoaDfn6DfoZ+g4Z9coN7hHx5e36CfoR+eH2CgoSH
hGWMg3eJhI6Dgn58hIN7n3yCfn6DfoKDg3x9goxygnuCfbx3gn19hH6HknyGhJB9iIN6fIaEe3uFfIaDhXyDhH6Lln19gnx+gm99e31+fXt7fn55dnyHdH1+aYSCc4d9c4Z+g36CgoJsdYJ3e3p+g3x+g3iDgn2D
gnqSeoKFfYWIfYN6fnqDe32De4Z8fYSFfn6Cfn54goN5iX2DloN2hH16fH2Dfod+eX5+fHl8hIh+kY+IfoKHgniEfYiCfoN+g3F+fHl2in2GeYJ9g355j4OGhYN3gnyEgn1+d4J6goh8fX2EfoZ+i4Z9eIV9fXyF
e354hYJ3foODhIOGfYOJgniGh4KDgnt9fnd7eYV+d4WCfXp+hHZ+hX59fIWEhnSEfIeNhIV5gnuDfoODg4J+c3x5g3qDhIJ9goR+hYKDfXpsd3hzg319goJ7g3CChH6DhoZ+h32GfYOFgoaGfXuMfoqDg3N5fn12
h4J+hYSDhIiDdH18fYSDgnp8fn6LfH6Cfn6FfIN6e3uFiHx3g4mIgoZ8gomDjXZ+fXx8fH6GcIKChIKCdYSHgnyChH2DiYOFfJh8fYSEe36Dg318eHyDfoVvfoKEhoKWfoNyiYR9fYKDg317gnt9goWGdYODbYKC
hnx5eYd+iHl4e4SEhn14eIJ8enN+kYOCd3yDgoJ8h4OEjoeFfHx7fnd8g4SIfo98fXNze4eFfH2Jfn2ChH2QfXh9e3p7cIOGeG19goeDin15g3p+fnp9fIp9gnt7iIODfn58eod9hoJ2e3SCfYt+hIJ8hHp9g4J+
hX5+hXx4eoOCeoR8hHx9hn17d4ZtgoKDgoWGfYyFfoKFfYd0gnqKfYmCfIZ7hnyOiX6DeYR8i3uCeYJ5fn6DiIV4goaWhIh+fXiGfH59iHx3hZWCg32Ce3x5doiEeX2EfYKCe31+gneCgnOFeop7kH54eoSChoJ+
fXSEfnl8hXx8hX6EjYN6fImDhIR6fYZ9hHx9eoV+fIJ8iYZ+fIN8g32FfYOCg36JgoSCfoN+goWCg4eFdoeGiH2GhId8lYh5hnx6jH2Gj4R8gnN9h4d+g4WDdnqEfnx+goh2foKChnSFhIN+i3t7gomEfXp+iYR9
iYh7fX6EfoaCg3p9gnaEe36KhoeRhHyKfYJ8eXl2foR9cpF9gn53fYiHg4KGh4V4hoOEg3qEc318foOCe4qKjn6Gfn6DhYR8g36CcYuChXyEhI2FfX56gn1+goJ+hIKCfoJ5g4iCh359fIWFhHlufYaEfoKFen6C
gnV7fYOEjX6CfX2CfISCc3uDgoJ+hIR+i3yHiIKJhYOGgnx9g4V8eoJ8hoSEfJJ8fXl1fIN+ioyDfH2Cdn2JeH59do+FfH6Hgn15gn55eoeCg3Z9fYSIfHyCfn17c4qCi316eIWCeoJ+fYJ9hIeFfoeFdX2Egnx6
h4N9hnx+i3SDfYSCeoSGfoOChn5+gnZ7fnuIgn59fG6Ee4KCjIJ9eHiCeYJ8g4WEfXmCg4KCiX57cnt5h4V5fYWUfXpveWt+c36JhXuCe359fH6Cin6Ee4KEfIOCm3OJgn2DhoqCfol8foJ3gnyCe3h9hYOLfn2E
fX59foKDgn6FfnaHdoV6foiFh4SCfn18hn6Dg4N9fIuDgoSGhHx3dX6De4d9e4J+hH6IhXl9gn10fn1+g359d4R+fouEfYODfoJ5fYZ8joSEfoKOgoJ+gnyFgpGEhXx2h3x+hYSKgoOGdoJ+en11fXx7eoJ5jYV+
h2N9hXyCfXaDfYJ7eYJ9fYOFfoJ9e4N8iIqDfIJ4eIKDgn6Id32Cgn59g4KChH14eXyChIN8iISIdX16fnx8fHmDfoR6fnuDg31+fod7gn19hIOHfHuGfX6EhoJ5hYKDg4eElHuGfoOEe3eEfnd9fYODhIJ9g4R8
goJ9iYOFdnh9fYOFdo18e4KCeYOIfXx9hn5finV6g4OMfn6CjXiGd4SCgn5zhYJ6eHJ7goN3hXx9foR2h4N5fX58gnyDe3SFfIaEiIiHhIJ9gnqEfYmEhn57fnh8fX2Ed357gnyChIR8iHiEg4uDeoWJfYWCin2C
fn6GgoKDe4KZfn2NhYOLfo90iIZ+h4J+hYmCeHt8fHyFeY+CfX18iYuDcYKDc4aCg36QkYiCi318fpCKgoWChoJ9eIiCiIx7fH55kYR9gol8hnZ+gpB9fnt+gn6Hg315iX6DfH59gol+iYWIhX5+e4J9g4aCfYmI
bnF+hXp6gnyGjYWDlnuCfHyFiIJ1fX19eX59en59gn6HfYeJhoiLfoKCfoSEfn1+fIODeoqEg36Cfn2IfnyCd3x9foKCg318e4d+eox7fYqMgoh7e4N+dn2Kdnx+fYR+hYKFfIR5h4KCfoR+eX2DfpGFhXyCh4OF
fXt6hIh8e4eOfYN6fYJ5fYaCfYJ6iX6tfoODfYV+hIaFfn59g4J0fn19fXx8goV+eYN8fol9cHx6fYSHhH6HfnqHgopwhIODhYVwfmh6hWR8j4iDeZl6g318foOCgoKCe3uCfH2Cfn1+fYh8g4J0goV+foWGfX5+
joaCfnqCiH6Fh4KEfH2CjXd6go56i4SLfYWDfYZ+fXqHjH59fHyFfH6CiIR+foV7hoiHfG18fn6HdYOHgnx+fYZ3fX19i3aCgoJ8fYN6jIKJfnJ9fYOEfoSGgoKGdZeLfoSGg36DfHyCgnyDiH19fXyEjHiFfn54
foKDhoiEhol7jIKGgnx+dXOIfYaDgnx9gnh7goR4fH18fnp6mIOCeYN2dXqDh4J+fH2Ceo2Dh4Z8goWDgn5shoKKfX1+gn1+gnWOhH2CfoaEgoKChX6GhnqKhYSEj4OGfHp7g316eISPd4d8fYSCfGiCkIR9foR+
d4t9fH6EhX2TfH1+fXt+gn59iIKDgoaThHt7jXp7fIiDh4OCfH19enh9fn18goJ+fn19d4J8ent7ioOEhXZ+g356eoOEhIaDfHp9hX6Cgn6EfIKHe5GVhX6Gg35+d3x+g35+hoSNiIOFgoODhZGOfIJ4iYOEfYV5
hn5whX6CmX6Dh5GCd4OChH58e4KCfY2Hhn6GhIKCfHuEfn5+dn6Fd31+g3t8fYOOgn6Cfn6DjYKHhnp+foJmfYJ5gn5+fH6Cd3x6foR8hoJ7h4KCeoOCfYR6hIV+fX16hHmIenqIg4qGhXt+hoV7fISDeIyDgn57
g4V6fnqGfIN+gpSGgn57fodhg3t5e4R+goSEdIaChH6Ein18foKEhoiDfnyEend7foOLe3qEgnp8lHp+i4V9dXyCeXR9gnuFgoKCe4OIc32Fl3iCb4ONfoN8jod4goOQhIN9g4J5fIWCfYKEi4R7gnyDg4KChIaJ
fIOEd3mDeXx3g3Z5hH5+gnaNdYJ5jYOCcHylfnqCgnp7e35+g3yCh35+gnqCfpt+h3aDgnZ5h4ODgn6CfYJ+d3x9g4N+eX2GfoKDeX2EhIODfoKKeoV4fop9fYmCeX13fXh+hXiEfoqCfH6Dg3x3fn19hoKGrYWE
hIh8gn6Fgn6EfneDeXp+fHeDgnp7g4KCkH1+gouFfn5+foR9e36EfHx+j4J8kXWHfYODg4KYhYV9gn57d42Fg3l9hoZrgn1+hnx+hIKFe4KFe4J6hnp3e4OFhIV+fn5yg3l9fYaGg3x+en17gnGChIOFi4SDfoh9
hH1+goSFgoOCfXt9e4WDgnl7h4ODenyDhn6Dg3uEjXx0hYJ9goZ+fn6De4OCgn6HfIl6cYWHfH2MeoJ7foZ9g4x8foJ6fYSEgnx+fX2CcX2EeXt5ioOCfol7g4aDhoh7hIV9foN+h4N8g4R8g35+eH58doKEj32D
fnd8hop7hoSCe3aDg4J7fYN9fX2Hd4R+e4aGgnWEh3p9hHyPgoV8fX14eX5+boOFhH6GiHd+foZ7hH1+gn5+h4V+gn2FfX6Gfn2JfX57hoWIhnuCeX19g4N5eomVe4x+jIN9hIKChoSEg4iDh4Z1gnyFfYKHfn6D
h319gnh8eHx5e4KEgnt+gnp8goN+ioiEhYV9fnmDfnh+fnaGfX2LhYN4hHx9hH2JfX54fX2Cg296foiEhH2KhYaFe4WWgn57hn6LfX16fYKEg3h7goOVfn6HfXp5fYSCfn58goOOfHx+gn6Gen59g358fouIhHt9
g4OEeYN6gnx7fox9hIKCh3eFg36EgoZ9fHh9dn5+eoV8goKGh353e4WCfHp9fYyKeYWCd4V5i4N8fH6IeX6JgoSEfnZ8fH6FfoKCgnyChHeFh4J6fn2DeHeCfIJ8iX1+fYSEfXh0iIWCfoV3h3uHhH56fXp+fHyI
hYKDgnqDgn56enyFfnx6iYt4g3h+hYKThnmFfHh+hoV+foOKkod8iHaCfoJ4fn1ohYRtjH2Cd4SDhX6CfHp5hH6FgoN7i36FdoODfX18hoKFgn6IfoKCg5WCiH1+fIqEfIl5gnx8enyDfop+hX6EeHuCfoSIg317
e4OCgn1+g4x+jYmPfXyEfIh8goR8hH6FdJJ8hH2EjIN9eHyDfoN7e4J7fnuHgoWDe3p5goeDcYR2hX2JfXuDhH15h32Gh4KKhn2DgnWDh3yFfIJ8gn5vfoJ8eHh9fod4iX17g36Eg35nkHh8iH2HgoR+fXx9eoJ+
fIl+hIKCeoJ9hoN9e4h8hIJ4foZ9foN+fn19hX56gnyCgpJ+fn2TfXx5fnuFe4aRgoKGjZJ6cYN8fYOGfnuDg3uCfYRzd36Hg3t9g4N8gn2Fd4OJfYN1fIR6VIiCfYJ7foZ6foR6e4h1goiCeYN9eoJqfYJshIOG
fYV9g4R5fXuEhHiId3l3goKKfH2FioWGfoWLg4J3fIKEioqIsX59i4OPfIyCfHuEhH5+hIx+fIeEgoiFfn18gnp8fYKDgoKEg4N6eoJ2kYd8hYR9foKCiHyGgnt+e3x7fX16hnqGeX1+fn58k3l8fY2CfoN+foKG
doV8foKRgnuCk3R9g4J5dISEfoSCh4N6g4h6iXyGg4SDgnx7hIR1foKGhoKHhX6CdoR7in6FfYJ4iXyDfoJ+gn6EfnJ+eIiCfX2RfH1+g4ODg4WEhHhthn6Gfnp+hXd8hn1+fH59e4KFfoKDhnp9goSFfX6EfoJ9
i4SCfXyDdX55gn6Dg3t8h4KDfYl7e36Ggn19fYiHfnyCe36IgoZ8knyRjHx9goaGd4SGgoJ+j4aGfoKEh3p7eH19goKHg4J9hXl6h4OEgoN9kI5+hIWFiIJ+fJSDg3l4fn2KhYSCgoaIdXeQfH2EgpGGg4J9hX58
fIaJeoJ5fYKOgoSCgoOEdn2DiYyEcYKFg4WDfYOJfn2EfnmCfX1+gn57hISUfYWKfoKChYJ+hnt+hXyEfnOEkIV1e4WGfHx6hH6Ee31+fnp+hH6Cc4J8hoODhHp4iGV9goKCfnh+hXJ8bnKChYVyeHiDdJl6e4N+
iop6fomDe35+fIV5hoiIhIJzeX18hIJ0fXx+foR9fH17g4N8gnqFd4NxhIN4g31+fIOPhH6DfYN8hoJ7g4V7g3F+foJ8g4J8n4d8iIJ+e4SEg3yEgnudfYODhYN9fI5+eoJ2dIV7e4KCg4KHhH18foZ6hH14e4N3
fn19hIN9fYaIi4R6ioJ7gn6EdX2TgnyCg4OEenx6hoODfYR+g36FhIqCfniFg4OOg36Dgn59h4SGeoV+eox+hZSHfISDfn1+hYN+gnyChHt+g4d9goKEiYR9fIR8iYV9foN5fX58foJ+goh9e36DhYt6g356g319
ioKCgnyKhoV0iXqCkoKDhXqDfH16hXx4e3p8dIKDeYeCgoKCfoKGfpGDkIl5gn58goJ7iIR6goOCiHx+fHp9fX6Eh3iCeIuFfXuNfoh1iH2DfYyChn55hXeFgoKChYZ7fXmCgoOGg359fn6De35+fHp7hoODhnmD
eYp8eIJ6fIJyh4V5goh8fISUfXt+hHuCfXqJg4OCfYN8gnqHfoZ8h4J+hIKCfXuDhn5wfHd9d4N7g355fHt9foZ9fIODioR+foWDfYR+gn2Cg4mDg4aCgnp+iIaGfIN+hHx4fYKDfIN7hH58foJ9dYOEfYd9fHl9
hIl6eoN5jot7fIWCiHuEgn19g3yGfHZ8enSJln2DgoaCe4mCgp9+d4J+g4N9fn6ChoJ+g31zfnl9goZ+fXyEfoN+hn2IhoN8goSDfnt+fX2DgoWKh3xtgnqEgoWFgoh9hHt9d3qDg3hub357gnaFkHSEfHeEhHiN
eIR9goWCeoJ6e32oiIN7hHt8hHqDg5R6fnl9iIdyfn5+hXuCe4KHeISCdYKDfXmFi4WCg3uEgoN8fnZ7hYN9d4KLhIKEfnl+hX2Mfn6DcnuDfouDfXZ+e3aJfXyDfYaEhH58goSFhISCfnd7iHOChHt+hIV+fn2C
foKOc4KDfXaCfoKDgn56goN7hoN4gnx+goaCjIeDfoODfIl9fYKFgoKKgoSEg3eGhIJ+fYSDhnyEjIOFe4iCeXqFinqDhYN5jYR6hH56gn6GgoSFg4OEdXp8jnyGgn6CfHp4e4R+g3x6g4J9int6hYOGen5+fH58
g35+g36IhYp7gnt1h3iFhG5+e4d9hYN7foZ+fnuFg35sgnZ8dXqHfX6CfIKCfn6CfIeThIeCg3uCg4h2foSOe4SCg4OEfXeDg32FhHuHgoWDgoKCg36Lgn2Mfn59gn5+fJGDfIV5hHaEgoiEenyCfoJ8hH19fX55
d315hn54inyDe315eYSCiYVxhoaEend8fnWHenx9eYd9fIR+hISGenx4aHR+hIJ8fXuHi3t7fn5+en1+iIOFfYWCfoJ7aH6EhH6CfIN8fnx9goyCinp8g355dXx9jH58hoSClIKHgoN9gn2DhYSKeYd8eImOlIh+
h36Eg3yEe4J7hHp+g358hHiCe32Ce319fnl+iH2Ge3qIdYR+e4OFg4V+e36CfYWDen59g4KJhYSEhoR+g35+jISCeIKPg4J+g4KEc4SEjYOEg359goODb3uEenyDfX57hH54lHx7g3p5dJyFh3qDg36CfHmFh315
h31+goN9fnt9fYJ8fYWFfnuCfoOEiHx6gn5xe32Fd36Ee319coSCiomDhHyIeH2JhHaDfoOKe4d3fn5+c3uLfId8fYSGfnqDfoN8fXuHfJd4hXd6hH2FioKIboZ6hHh+hX6CbXx5hIOCeoaKfYKEdH2NgoOHfnp2
g4J9hH6Fg4V8iHmDg357fX17eYt8g3mDfH59goeDfYSDjoSFg3p+fYR6fH2Egm+DfX6CkH11iXx4goKLe4KEg4SEh3yChIR2goR7g357eoOCe4h9fIOIeoODgoaEfoKDhYV+fIOFeZN9iH1+goeCh3yDiX2DfHiD
g4dzfnd+hn17fYV7eXmEgoh7fnWGhH18lIR6hHmDeHt2hX18hHV9hHx+e32Cg4SCe36EfIaCgoSJgn2Fj36Ggn16g3l7fn2CgnyEfX2DfHh+iISKfoWJboKKioKCgoV9fXuNfo2Fe4eChnuDhIKHgoKFgoJ6e4V5
fnZ7foJ+gn6Cg3WHfHuDhIJ7g318fX2Egn2MgnqHkIN+fniCfX6EiIJiio+FfX1+goV9g4iCfYKEiHeCfYOCi32CfoR1goSDfoWGfHd8foSHg357fIdyg4OFlXmHgn6ShX6Fc5R2d31xe318foZyfoSJen2Di4KF
eoJzfnl+fIN6fIN+cnuCfX17d32Ie32HfYd1fIR9fn2HeXqCfX6CfoaChnqDg4OCg4R9iYOJhoKCeoiFj356foJ+fIV+foKCfX54iYJ+gnqCg4d8hXt4fYV9g4ONjX19gn5+foZ2fn6EfIaFhYeCiH5+g4R6fHl8
fXF+iH59foKDd318goR9goN+e4N9g4SCd4SCg4Z9e36Fd4R+g3mFfoKDfYSFfYWFfIV+h358e3yJh32IiYiDhIOUh32IfYN+fYKHio6Cfn6Eg359goSEfn15fYWae359iHuCfYN6foZ7k3uDeYl9g36CfXt8fXh8
eoJ6g36Ch318g4R9g3iGgnp7fpeOhYODj4OCfoN7goOCe36DgoODmY9+foSFgnx4gnR+fn59dX14foV8eX15kH2Ge3yDeYeHg4SDhIODfYR+fn56h4R+coZ7eoOFfn2Eg4p4fXN+e3qGgn1+gnyDjoKCeYKEhIJ9
goiIgn2DdXx+e3p8h32DcYJ4hI6QhHx2hn5th5SCgn52fIl5fXyDeX5ueIeKa32Fe4OIiX6CfXx9j3mEeHyEe3yDe4N4g36Ehn1+goWGgo9+goOFeYKDeoN8fIeHi32Fh4KFfoKDgoV+doSDhYKCl32Gg4KEhIR8
goOKfX2DfoZzgn6EfoyKkXuCg318g35+eHyKg4N+gnx6fZV6hoOFe4V7fXx7jH5xfYN9g4OCi4d8fXx5j4ODg357enyDinV7fnmUe4p+foR2goqHfX2CfnyHfm19foN6goN6g42CgoN+goOEeYN+g36GgoJ5e4N6
goV5g4OChYJ+eoWFfYKVhX5+g3qFfn6CkYV+fnuQhId7hYaJg4R+fIqDe2h5fXGJfYV9hYh8fXOHfoJ9ent7hH5+g3eKfXp6goWDg3h6b32DhXuChJFyiYR+hXuCgnqCfYR9foR9e358fX5rfn18g4R4hIJ7fnp+
fYOIh3p3hH6CeYKEgn58fIR7g3mEgpOCg4OCfISChH5+fYd1fn59fI9+fIV4hYSIe318e36ChHKIgoR8fH6DjXt9hHuDfYOIgoZ1hoV5eYJ+eoiGloKCgn2Egn18eH56eop9fIN8eH2OgoKMlJRxfnx9g4l9g36C
hIODhIKDenx+g4SDfX16h42EfHl8hIeId357fYN+hod4g4qGfHSDfo2Dfn6HfX59eIVzfoWEhn2ThJF7hnyHhn17fIN7goKHfXt+c359fn5+goJ+fX2Dfn2ChHp8hX2DhoV5eJSDgoiDfnuFgnl8fISFeYKGhIaR
fIKCeXx+e3t7gn6CfYODen15hIKMhXuGgoR7jIZ+joaIgn58g4OEfoZ9fIKGhXuXfoN4fIKGhYSDgoNzfX1+g4l8hYOCfop2g4J9iHqEgoyPfIKEiYJ4g4J1e4WCfIt9fI1qhHt6e4KGe4R+epGFjIOChX19goOS
e3qMgoyDhnp8gnt8e3uPg3p4g5KFgoJ5fnt8goJ8fX6EfoZ+e3hyfn18fHyFhY2FfYR9fIeFhH6Gg4R6hHx8g3iEdn59fYN8fIR9g4WCg4J9eod+fpeDfY+Dfnp5fYeDfXmCh3yGinyDh3t9hIJ8foOEiH5+foN+
g4SEfoN6eX16hYN7g4OQhHt8e3ODfIWCfn2HfoODcY6DfoR7fX57fYKFg3p4h3t4fIOIhIOHfH59g3uGhIV+i3t8e4t9hYKCfYKCfoiCgnaCiX15fXeCfX2DhoKCfoJ5hH1+e4SDfYR7fnt4hYOCh4SHhYR+fYmL
goWIfod4co+EfoV+iIODfn6EfoJ8g318ioKCfYWHfoOIeoR6fn2KeYl9eYx7gnl+fISDfIaDfoSCfnx6ind9gnmChoJ6fYKFgoSDe3iDfX19e35ziIyCgoeEjIJ8hH1+fnd4gn2Cgn5+cYODgnl9hYaCfHp9fXeK
fISDi3qOh4t8iH5+gn5+dW19foZ+iXV9gnd+hHpviYJ6gn51gnp+hHyEkIJ8g4J+e359fpSCg4p7fINvfId+hJR+gnuCfISDg35+fX59c4d+fIOEfnaCfoJ9hIJ+fHqDgoOHfIl9hn1+gniChYN+doOGcoJ+goJ7
fX5+gn6Ce4ODkoN9dXx+e4h+hoODg4WDg4KGgnuNhXeDfoeDg32CgneCeHt9hn6Fg3uDi4KNg4OKgoR8g4N8fnh7e4KDg4h6fm9+fH2CcX2HfoJyfXuCh32ChoKGhYN8eY+CeX5+gnyEfnt8en15fXuChH6Dg3p+
fomEfoOIgoKCl3t9h315hIKFfX2Ee3qFeY9+fIV8e3yDe4SHen59gn2Cfnx9hHl+g36GhH6HiHx7goJ7hYWJfH6Dgnp9fn57fH2FhIR+iHl7hH6Ihn53fX6IgnyChIJ+g319iHuEkYl3foqGgoV+cYKMg32Eb3t4
eH2CfYSFg4OEfYOGfn2Jinp+foN9fYJ9fnmCeYSEeIKGg3F8hX5+g4h7iIKEhHiJgn5+gnZ7fX6Hfn2Cfod9hoR9fn19go+Dfo6Cg4OEe4J9gn2GfXl9goKDgoKJhoJ0fIaFeIWKinaEfXp+fn15iIWDfn17eoKE
fYJ+fXt4iHt+e319fYN9iHx9fn2MenZ6g3yGfnuChIKDgoaGh4ODfGuEg4OFe31+iIN6hX6FfHiFgnp8fYWCdXx9eX2LgnyDgn1+iXqHeoJ9hIKCgnp7g46OgnB+e4ODhY2Cg22Nh4OCe3aDfXh9jo2Gh4KGhIKC
hIt8i359fXmEfn5+hHR6eol9goKOhISFhoOWg4mDgoWHgn51fnx2fYaEfH1+d36GfoSCfYh8gn2MenKCg4OEhYR+hH6FiX2TeX6Gg36CfH6Fe3t9hn58g4SCg4OCiH57goKGg4V9goN9hHiLjIR8foKCfYiCdoJ+
fYKDhHt+cZGDg4KFgoR+fXODgn6FfoV+i4aHe3yChneLgn14g3p+g4V9i4h8lH1+g3p+gomCg358fn1+foJ6fYJvg4R9fn2Ggn1+e4V1g4p+hndwhYh9fX1+gn6Fg319hYV8eIJ+fouDfoVufX58fI6Ge4KCfoKD
hoKFg4J+fHuDg4iFfIZ9g318e3l3g4ODgoJ5en2Fgnl+goZ6g4ONfoKDe4eCg3h+hHx+fYN+eoSFhYV8goeEhHyChoZ+fX16eH6Ddnl2fnyHiYKGfXh6eoiEd4R0gn13h5F7eH2Egn5+gnyDhH6IfXZ+foZ+goJ9
hoKCiI19e36ChIN4hHSQen6Geo9+g4aEiYZ9gn58gnyCeW+ChYV9eX6FgnqFfnyEfYKJgoJ+fnh+eYSCeIKChH52fHuHfox+eYN9foaCeoR8fnGCi4KEfnl8e319h4KDe3p9fIuJgn5zeHZ4jnp+fIN+hIR5hIKF
e4SKgoWCgoN3goJ9goSDfXKJfYKGfHt5g4l8lHx+fYKJgnuDgn2GeXWJhn5+gnx+goJ6go6Dg3adcoqCfIJ5fYSCfnqGg3mHh3KGgouGfnmCfYh8g4eNfXqEgniOg32GgoKCgoR8g3l6coJ9foJ2g31+gnt9dnx3
d4J4g35+goWEhX18iY17iYuCg4J+k4OKhHx+e3GJfHl+hYKFfISDgnx+foaEe4h8h3p6g4N8fYJ9g36Gh4d+g3uDgn2Qgolwgnp6hX53iYd9hnqEhY57h4V2h4J1foN8hHuDfIOCfWh7g312gnuDhHZ9inx+fn6C
foKDen59i3qEfIN+gn6MfHp3hoh9foN+hH2Ggn6FiYJwen6GhHx8g4KCe4d+iXSEo3x3eX19fH2FfnqIg3l+g353fIWPeod3fXlweoZ8fIN+fHyDhH5+dYN3en56hYOCgn2Ed4p9fYR8hniCn36DfneDfo15foeC
fX19eYN+fXl7e4OEg354g4mHfoR3h3d6gnt+enuCfoJ8fn5+gn49fpWEgoKVgmt9fX57fIN6g3KCg3uFeYJ9g4R+hXyGeYSEfIN9goqEhIN+b4JtfYN4fYJ8gpd8fIV+e5OCdoOKgnqNiH2GeIWCfIiIg4N+dYJz
g3aGg4OCgoV4e4SCiIN+b36JeoKCaHx+gn1+hHt6hH59gop9e4KCgoJ8eY+Cg3uKgoiFhnt+j4Z4fXyEfn6GgnyCfH6GeHp6e357eXl9gn57hY1+fIODeXR6fIJ9fYmGgnd+g3yIg356hIN7fId8d4J9fYKCfIqF
hIV4hn6De416e4N7fYN9g4R6hYJ9fn6Sg3yChIh9eH6DkHyMfHOChHeFhIN5fn1+jYSDfX59gn56e3uCfnqCeYR7hYeEiYiEgoKFfoOCgoqCg3uIb35+fHyCj357foJ7g32Ggnx+fn1+fXt3fYR3j36Dhnl8fnx8
fnqCeXZ9cn2DfoWHiXuIfX58hYN+goOYgoSCg4OCfYN3g4Z7goN9hIR9g3iJhIOCfIOEgnqCgoR5fnyCfYJ1e4J4g3mCfoKFhX6FfIOGhoKDhoqCg32CfYOGgoSFiXt4ioJ5dIJ6foKEfH5+g4Z+fYN9eH55fn5+
iYWIfH57g3x8foWCdYJ8hIVzfn58gn18g4Z0fnOEfYJ9e32DiYOEfHx+hoSDfYeEjop2fYOFfX1+g3yDgoaFg357fYN8gnyIg4V6fHmCg4d+fHl7fI6Dd350fHeHfnuChIR8e3WMenmGgn58fpV7iZSIi357fn1+
end4fYZ1foaChn17fYaCe4d4g4KEtYePjX2EeH12gn57fXZ9gnh+fIKFenx+eoaEe3x+hIh8j4R8fn2CfH2EeXt9g36KhW56g4p9fnyGgnuCiYOFg4J8gneGkn2Cgnp9en5+fn2CgoJ+cYKCc3t7eH6GfYl+goKC
g4N6joZ+gn2Fgoh+fIN9e4SIgn6CgoOOhX6Mfnt9eHx+en2De3t4g32CfXmDhIN2fYJ3fIWFgnp5hoR+fYJ9iISCe36GioJ5hHqKgoN9cpF9iHx+gnx8c31+fnh9g4V9foJ8g4J9fXuDgoaHd3t+cX16g3t8fYKV
foSDd4N6e3uDhoaDfoWCgoV6gn6EfX15g3tvfIN0d356gn6EfHeCiIN+eYaFeoOCgoKCgoSIhH6Hi4J9fIR5gnmIg3qCgoKIg32DdYKEiYV+gnd8fYJ4k4psfIN7fn17gn6Qi3l+g4OFeIiGjYKDhnyEfoJ5e4mC
gn6Te4+Gg36Cg4aCinh8fX14eoJ9iIV4fHx5foV9fYKGgoWEfIaKg3yChmuGhH6OeoKDj36CfHx7g3uEc4SFg4KFhYZ+e4R6j32DhnqHhX58hIZ9fHt9hYR9gnyCgn6CfYKOg4KEg3x7gn6KeX1+e4KDeX19fnx7
foV8g4V4g3qEenWDhnuKdH5+eX2EiXuDgnuFfn14eoKCfX5+eHuCgnyCg3uEfYJ4eoh7hod8cYmEfHuDgo6Gfnt7e4J8jIJ7fYN+fn2EeHp6fH2EeouCfYZ+hXeCfnV4hH6GfYR7hnyCg4OCh4aCfXd7e4eGgrZ+
h4KZgoZ7g4KIfYeDeX5+eoKEg3J8i4aDfoV6hXyGfX59god+fW59d319goJ+hniDhIKDfYh3hX6Dg3h+foWCeniFgnuOeYR7fn19fnOOgod7fYWIe4SEhXWCfHmDhoWGfoKUgn6ChX56g355eXiJeX18iIKDhY2H
gn58eoKCfn5+goOHfnh6g4OCh4p9g36Ci35+gn1+iIKDeoZ9g4eQiIKEgoK3hX18fYKDfoiOgnl8iIaEfniFgoR7fH6Hg4iCgn5+g319foWEgn2Gc3yCfXyMfIN+foZ9gomDc3d7hYKDhHiDfn50fYV9en58fH6C
h35ydYZziH59h4J+hX54fXyCeoN8hYh7eIOEfIOCfH5+enh8e35+eHZ7gnuCfoODfHqDeXt+g4ODgod+hn6DfY2DgoN9fIKEfH1+homCiH2jhYeGdYN+eoN3foODfol+iIR6goJ+fIN8jnGLgoKNeoeDg4KEfYeE
jn6GfX5udYKFg4SDhYKChXx5fYJ+g22Ffn18goZ9gpOFgn19goJ4fYJ8hHCKfop2fIJxfoJyeYJycH58fXx+fY99l3eFg3mHgn2UfX56d4p9b3x+hnp7gn15goaDhX6KhoKChn2Cg4OFfIZukH6Fg3p+j4SDhH1+
in6Sjn6Ch3t+goSCc3p8fXp+fod+ioOCc32Eg3yFh4SNiHiEhYl+gnyNhYN+iH6Ee4aGfYqHgnmDd4J+fnqKgoN9goiCe4OChYKgfX57ZoSDg319gn18g4aDfIKEfIuGgnp9g4OFgn1+g3l8fYaGiIaFgoWFhIV+
g32ChniDe4p+gn13fYV+g3yKi4N8god7hIJ8jX2Ce32EfX17d4R4foJ3hIiFfIaHeX6Ign2Dg3yCgn59gnp8eHOCg4d9foN+h32ChoOEh310goKEhHt6iIN+fod9hn5+foOFh32IeomLgoODhHyDfoaEgnyFfoSG
hn1+in6Ci3qFhImOhoN+goKCg4qNgoWVdn6FfImCenuFgn6DfXx9goiIfnqDgn55doaCeIN+fZV+hH58hXuHfoWGgn11fn52fIiFhoKDg4J3hHh8eYODg3t9fYKFbmuDhH6CeoaCd36JhoKJgn58en5+g4V+hXyG
gnmEe4d8dIaPg3x3e4KCkJV8fYKFjXh7hYN8hHSDiHl+g4R+hISHhH18foWJcnmDhX14gniCg4mDiH56hHp+e3yEfod8hnyIgomDhH6Ggn5+e36Dg3x0doV8g318fXuCi3x+fnp9cnp9hIR6hoODh36Gfn5ye36C
goN0fYiIgn58fod+iHyHh4KEhYRmfoKEhXqCeIJ+iIJ5fHyDgoSMgoJ+eYKKfIt9g3mFfod6fm6DfYJ9hISChXx9fHR9g4KChYN+hoKCgod8c4R9g4N+g4aChYWJioZ+eoKCg3yDgneDhn5yfoJ8gnyIh4V9e4KC
h4KDfYV8h418hYaChJB+fYKFiIKDg4J+fIV9g3R9hH6Mgn57fnSQiIp7fnuEeXZ6dH6EiHqFfoOEe35+foJ5h3qCfIKChnuHgn19foWDfX17e3yDfoWFhIN+eHl9d3yFhH2HiISKgoJsfYKDfISPh35yg4J9fX11
dH55fXV+fnl+hHl5foKKfHyEeX2HhXiEiHSFdYWGfXx9eHqCp3V7hYODeX14eH6DfH55gnlngomLfYJ9h36CeXl9foiJg3qCfH1+g4WMh4J8fX5+inyIfX1+g4p9goh5fYOCeYd9fYd+e32DeX19g3x8cIR+fnR4
in59hYWIhI+MfHaHe5x9eoSFfYKJfX6NfHiJfH58iX6Cgoh6hIZ7fXt9hYZ8g35+i3x9fXmDg4N8iIN+fH2FiIN+goKFfYKEe32DiIKCgoSZfX58jHt7hn56mH2DgoV8d4J9g4OGhX5+g36EiIWDfX59fn2DiX2C
fn5+g3iEhHh8fnuEfIJ7g4uDhHyNgoeCfn6OiYN8fX2EhneFgn16hHuJg4iEe3tsg3Z7hIN6j4J+fol+goOCfYd4gn19iYN7ioR9gnp+fIOFfn1yfIKKj4iGiYSDhnqCeXuGfYSIe4x+fYd+hHt7fn6HfnuMen2E
g3yFfnl+hX2CfIeEhHZ8fYd7eXyCfYuDfoOChX6CfXx9e4aVfISIgpWFh4SEi4eCgnx8hnqEfYaGgoJ5gn1+fXx5hIN9fnqCfoyEfnuDiYZ9jHuGin6CboKCfn55ln59i313e3uIhHqIhIJ+hHiCfIKCbYd+foaG
fYJ+e3yDgnl9hHt+fHuCh4eEhI1+fYJ5fW6HfoaFfoJ+iIJ1g4SEdXyGiYKJgoyDfYR3dIaGfodyfoeDgoZ8c312jIKCfH16loSDg3x9eIKDhm2RdIWJfIKGgnyFhYJ+eH6DgoR+h4N7gn1+hn6DgoiCeYSDeoSH
e3N8gn2Gi4l8d418eXp+goOHeIJ9g3t6fYOVfYZ9gol8hYuFeoSEg316fnd+hIN+foV+e35wjXyJhZSCgnt8fH6Ng4KCeYqDgoV9goOQhI6VjH2ChH19dYOGfoaFhnuIfnSEfHx8h3t7hWx+fX6EfYKEj31+jIeJ
fnaDfoJ+hn2Hhn6DfYh8fYKWgoJ7goKDg319foSKgn2Ng4SDe319foOCd4J+doKChnx7fIJ8goN9foJ+g3V7e3aQin6DhXyChIN9foKFgn59gnt6gn2FfnB9fXx9g4WCfIiDfoR6fYJ1cH16e4SFfYKEhYR6fYaF
fnl+fnyHfn55hH5+foKDd36Cgn59e36DgnyEcX6EfoKIfoN4fXx8gn2Ch4V5hoiChoaCfoOGfH5+enh1goR9hIKCfnaEfIR6fXp6fYiChIJ+fHyCfISFg4OCgnl+fnyEdoJ+e4R9hYN+hnyCe4WFeoiFfYeCg3t+
dYV8hH57e4N6fn6Cg356hIh+goKCe36Cd4Z8eHl+goSEh4WEfHt8goN+gn5+eYx9in6EfIJ6fYKGfYeIg3l8fX2DhoaEeoKGhH6CfniGfnx3dH6Cg3eCiY5yc36DfH17gn54fn2ReYJ5g4KGeYJ5fpV5hIOFdnyC
fIKHfoRyfISCgn2CgoJ+enlxiIKFh4WDiX2OjXuDgnt5fn6GhIKFeHh+foZ7fX12iYJ8dnyJhXV9g3iLg4KChXeCh318goSDenaDg4+GfWOGg3yDg4KGiX6Eg4SCfn18eYd8foZ9hYKLg3h+fYV+e3p9eoKOg32K
hIiCfXyDhoiCdoeEgn6ffoeCfIR+gnqGeoZ6hH58jn19hYJ4g35zhIJ4e32CfIl7g4aClIqDgomCe4KCeoR7e4WFhHt6dHx4fn19g4KEiYSEhXyDe3N5hId3fH16g4R6eod+foSCfIJ6fHx+h4WCend8iX54fXV+
hHpshYN2fXyFg4ODfn57eoV0enuCfYeCgn2RfHl9iIN9SYKFfoKDg3uEenuEhnmEfIuFjYWDdn6CfH1+h4KCeol5foJ8fnuDfX2HfXuDfo18hHZ9en6DeoJ4iX14iH57fIV9fYSDfIN6hoyKhnp7fI6GhoaFfXqE
hn56h4KCkYN9foR3gn1+h4J8h4N8fnx3e4SGe3t8fXx8gnyDg36FeneMin52g4N8goR9h4R8fYJ6hYKChHt5e4VydYR9hYJsh4qClZF8fIJ+hH5+g4N5dop8gnuEfn1+e36DhYOCe4p+dIKEhXuDfoKEhHx+foV8
g4l8hYp+fnuCfH2FfYSKenSCgneIfYeJi36Cfnh+fX1+gnV1jHt+fIV9fIJzfHmChIV8j356cXh8fn1+coZ9fn2CfoN+e4aCfH6Hd4iGjoR7fXd+hn1+g4mRgoh+fH6EhIKFfnx7e3Z5hYR7gn19g3p+hX54iYd6
fneGfn6CfIR6hImKfoN+koR6eIR8foOGhXl9d3t+goR8hYqGhXl9eIJ9eoJ7g3qFfIh9eoOHfIWCfXmRe3t+gnuChIN9fYSHfHx9fYiGfYSFgnmCmISEkYeFd4qMhIOGd4J+hnx6hHuIfXKDjn19g4N9foR9hIh2
fYp8g3uCfXqGfYR+e36Gg3yDenqNiXyDfn56inl+hImGeX6CeX2PfH6DhH2DYoJ8e4WJg35+gnx8g3yCh4OGfn19fYR+gnuEeXqJfn2CfISCfIJ7g4eEgoh9e4R7g4ODhn18doKFb4R8fYeDhIN3e3uCdHmDiH6D
aoeDeX57gnyCgoOIh4aHhYd3g3t0foV+fISIhH56inmEg3t8fYd1d3qEgoJ+eHp8eXmDg3l9d4N6eoKDfIOFeXt9eX16iH6Ng3x+hYaDiIR4hpGEdXqMfH6Jdod9hneNg4KFg3t9hIN+gnWDen6HeX6OgneIg4mE
e4SEe36Eg3x8fnmDhH2Ch3x6hop9gnt3goJ9g4SDhoSFd4J9e4SGgn54YoN+g4V6hH6KeoJ5hXt+gnp8i4J9g4KFbn14enaKfn6Een5+g359goqKhXyDhHuCdXd9i3yFg31+hYqEfIl+gn2Ce4J7fnyHg4WEhoZ+
gn2Ce4SCqX2DinyCfnl+d4SDgn5+iHd6hIOGeYR8doZ7X4R8goWRfIKDfH2HeHx7jISHcX2ChoR5eXiLeHp1e3qCfYSDdHiGfoOGfHx9eoN8iHp9hX17hHeIe4SIfH6Dg32Egol+hISCfX18fHqGgoiCgoKDfYWC
h36Hg4d9hX6EfneFhoOCen18iYWCioWEg356fX2CinuCh2yDgn6DjYyCcHqHgnqDeYJ+doSGe3x5goN+g4mEg2WGgoOCgoqHfI5ueYWDiH57fnx9fH18gnl7j25vhIN2g4OEh4J9i4Z+fXGCeXp+h3qEg317foKM
e4Z4fn6IgoV+hXd+iXaEhIR6fXqDeop4d3yCi36Cfn2CdYN1e3mCdH5+g4SDgnp+g32Mg3x7g4ODfYSGgoWDiIJofnJ4hIeJg4OCg4KCen59g4KCfn19g4x3goSNg4iDdoSDfnGEgoJ8hHl+goSNdXt+doR8foWE
e3t9dYmCfIOEfoV5gn6Eg4KCfoSDhnWCeYKCgnx8h4iHgnd+hXOCfHp3hIR8g4J+fXd5fYeGeoV3h4l3kIJ8goV7g35zg4J7inuChH59fn2Ggnh9dYeIjYWDfHt+doaCfXyFfoJ+eoKCfn6EeXt9fnZ2in2DhYN8
hnqCe35+g3eDfoWDiHyIgoN9g4KEgn5+g3t+goR9fX6DhIt1j4R+foJ7gnaDfXl9e4SCfHuIgoN9fn53cHt5fIKEi354fYN+j4SDfXZ8iIN9fIKKgoZ5fYR0fIWCeX17ioKCgoKDg32Cgnh8fn2EjIx+hY9+fXt5
hHyEh31+hn6CfoWFeXx7hIKCenV7d4SDeISCg4J9d3p8foN3fXuDhISDiYOEioeDhop8jnt5eYR9i4WEfX56h4d7eoiChHR0g3aHenF9fIKKe32FeoaLiYR5e4ODfYWCd31+gn2ChHqHeoSDfHR9gnx5hHyCfIJ8
go+EeYKJfnh+foN+dYODfoR9goOFg4J+hYuFfnaKh459hnx9fXmCg35+dYSCg4KDfHx8gn58h4J2g359iG99hoV9dH6TfoV+jYWDfI6HgoZ5h4R4g3x+foJ6fYx9hnyMfX10e4Z+hXyChnx6fnuDfYKCg36Kfnh8
hIKDfnp+kYSEfHV8fYODjn18goJ+iH19dn2Eg318koOKjo+Jdn56dIp9eoZ+fXt+fH2FfH1zfoJ6foaCgoSChYKFh4Z4e3p7g4KHfoODhn17hIJ9fYN+goaDfXeCe3eFiHyCg318hId9enqChoJ+hYJ5foWEfoyG
goeHfIN+hYqDhoJ9foKNg4N+hYN9fIN+fnp3hn6Ig4V7hYqCfX58hId+fnt8g4eJfYWCe4d+e4d7goKJeYV9god8gnuHfX6DfIV8hImFhXuEhnyEeoKCfn6Cg36ChXh9g3mCfXuCfn6GfIKChX11eoOCgoV+fnx8
gnpwfX6DiXyEhIaCgnSGhnODfoODhXyRdH55hIJ7gnp+goWCe3WGe32GfXuEhYJ+e3yJe3yDgoKDfnqJfn1+hIZ8hISIin12fn10fYN9e4KDg3t+fYR9goKGfoN+fY18fIZ2gnl9hYSEh4iEfot8e3iDhoOJe3x8
g4l0hXyFg4ODfXx8g36Gg316dH6Ffn19goV7fYuEgoh8g3t7fnR8foSCgoJ8hXt9d358iXiFgnaDen59goJ8fGt+fYZ9inyCfIJ+g4aCen6DfISCc3uHcoRuj3p+eYd+gnuCkoSHg4N6dnh8hYODfoODhXh9goR4
g4N2h3t+eX6Mgnh4fYh9foOGeoKFgn1+fn2FhYOEfYaIhISHloODhYKSfYN8gnh9ioWCgn2Eg36QeXaDfH6Dh4J8hnp2gn2FepGCgoSKeXiFfnqCfIN4fIaDfYR2iHqIgoh8enp8go6FhX6Ed3x7fHt9i3yCgoNR
h4Z7e4aMg3B5fnyDg3l7jHqDfHqFg36IhIeIhIJ9jXeCfoWEfl15fXJ+eoZ8hIyDfoOCeYKDind7g3mIfoOEg3h6hnqHfXl+goOEhYJ+fn19e4SDin2EfoOCgn6LgneCgoN5fn5+fHqCfIN9hYqHeXyCfn6Cg3iF
fYODenqFdX59foSDgn56g4V4in6ChnV+e353d4N9en15hoJ7gnmJdn57fn6Efnh+fYWLgn13hH2EhoOCgn2Dh355goKCe4OFeX18hISCfXt+hn17foN6hX57fIJ9hHx9hYV8fYOFhISCeoWFc357iXl0en5+enuD
fIODioWFdIJ9hn2DhnyEi3V8hoZ8fXyRh4KKgneFfn6DhXiCfot8goV+foJ7foJ+fX5+hYOFfoSGfYN8foKDhH2Egn6Ce36EfoWGfn15fHx7fYSChIOCg4N+g4R+iIR+fIp7e4WCgouFe4N4dYJ9gnl9goeEgoKC
g3uKgniCg3V9fnt+fX18ho19g3mDh4p+dYOCgoN7ent9i316eoaFhIODgn6DboJ6eYKCfoOEg317gn58g356fHx6e319gneCgn2Gg3iDhGx+fn2CfJSEfHt+fYN7n4SHgnyHjoKCgn53iX5+g36Ce4WDeIKGhYOF
fn6Dj4l9go6LfYR+gnyCfH19iIJ4h4KChoWCgoODiH2GfoeCfoeFh4WCh4J7fnOCgod7eYaGh318hpODhnp4hId+goh8fo6De4SKhJB8hHZ7e358gn2GgnuCd4J+foSDfXmOhn14fYWJhoSCgoV7g4WEfYWIgoN9
gn5+foV7g4N8eYKCjYR9gn2EfHt9g358hYSEgoaEh4N+hHmDfoaDeIJ9eoN0fn17g4N9hoKHk4J+hoKDfn5xhIJ9eXt+fX6Kj32DhH2CfnyEgoSChX16k4R+fIN+goiGeYSJfnF4fn1+en6DfoR2fH10hoSDjod+
hoSCdYJ9fXp9g36Dfn16eoKFjH6GhYZ8jX59bHqHhYl9fZGDdnyVhIWCfnx4fIaCg4J+fYeEg32Cg358goaChYJ8foJ+fHx0iYaChXyEe5h+g4d9foODfoOFg355iH1+foOCfoOEfH6Dg3x4fnh7gn2FhHuFgnKD
io6GgoKEg3t8inqDgnx+iIWDfIOEe4OIeXd8fnp9eniDhHyChX59foJ9fX2Dfn18h32DgoJ8hIJ9h35+fXuJfHyCgn6CfoJ+goR7eXqDgn2NhXuFhoKCfH16g4J8hYeDfYaIg36Fen5+g3x9foeFfXuFfoWHhZGF
hYSChYSDhoaCi32Ee35te4WGeIKVfnuDi4N5hHx6hHyFgoOCe32FhH6Cg3x9dnx+hol8fIZ5fX6GfH18coKCg359e3h+fYKGgn6Ggn2ChISGhnCDfY+Ign5+g4KDfoeCe32FhYJ6hX55gn6FfoKFgnqCg36DeIV+
n3aHfot3foSCfnuChISIhYaGe4V7hG99e3yCfoOCg4N3fH54go18iHl+g3uDfYN4e4OFe3mIhHuGgop2h3mChIaChXt+fX2Ce3eDeIeCdYKDfYN+fnx+coN5hHx7gn5teoh7hod6iYN7e350i4OOfYZ+eoaEeIN+
hYR9enR9hIJ5d35+gn2Eh32Egn6Fgn2Fi4KNfoOGh4aEg4N6hHx3h4R3g3qCgnx+e3l8c36Egn6DhnuCiYmDfXyOhHN+en6De4R8gn6Dg3WDgnx+h36FfIZ8fHx+fYN9gn2CgoJ+fIKIfneCfoN9hIKEg36Phn5+
g3qEg4V8fop9eXuDgnyGgnqDgnt9h3eDhX1+fYJ+hH2CfX58eX6JfYl5hn57fYeFfHmDgnl6goSCfnp8poJ8coeDeYKDdIR7fYR8foyFfIN8fXx4d3yHhouFgn17gn2FhIV6eoJ9foSEiIeEfoOCioR+ioKDfnp7
iId4goVugoiDfHaDgoeCfZCJhHx9fX1+fX55fnixfIV4hY1+foN+h4KCgoJ9hHmIeXSTfXpue3x3hn2LfoJ0g4KCfYmJiYaFfoZ1h4aCfoOHdYKCfIx4fXuMe3l2fIeEfX1+dn6EhXyOhX6Ge32CfoKCeIN7hXyC
hnyOgoKDfH16gnmDg32Cin59fYqCfXyDfYSDg4V9fYOEeYJ9cXiCgn18goOGfn2Eg4R5g3yJg3qChHV9foSHeHtygnmFeoeCg4OCjJSCfYmRfoN9iImIe312hIOEhYN4bn6EhH5oe4OCeH5+g4KFg4eEioZ8enmD
g4KHgn6CfIWQgnyIg4J9i4J6hoN9hYh5d4R8iH2DhnuDhpR+gn19g4SCg419eH17g4iYh4t8hHp6hXx5hXmEhZV8fYV5fYaIgniEeomCg3qIfoKCgn1+gpGEgomCj36KhId5fXqFfoOJfIV+iXyEhIKIiISDg4d8
fIiLe2h5g4N4lHl6fIWEiXx2g4J7fH56eYOIe36CeG59g3l7g4J8gn2ChHx6foKHgoKEhH2CeniEg4WCenp+e4WFiYN7fISDgo2HjH53fISCh3x8fnuCen19hn6Cd4OFenp5hIJ9foeHfXWCfoKChXmCfHWGgnp9
fYWNgn6Dgn58iYN8e36DeIR6j4V5fX59iYOhfYJ+h4KIfH6GeXp6e36ChYd7goOGhnuEhH57fIJ4foWCfX16hH6EfHyGfX52foWDeXiChIOChYSCg3l5g4d5fn2Cfoh7fn55iYiXb3t9fIOChn56g4WDgnl9god6
eH2ChIN9g3p8eoN9eH5+hX1+eX6Dfn16gnx4fIOCfYOGjoR7eoKFgoN7e31+hHyDfIR9e4R3fnt+goaFhn56g4SFfYR+fXp8fX2GdXV2hX1+goOEfYU0eX6DhIN7fn2DgnmEfoN+iXx+eIOCiYd9e358gn58e36G
i36GiHyPfnqEhIOHhIN7eW6IfIJ+hn12iYONhYaPhIR9fXt6iHyCg3uCfXp+g31+eIJxiYOGd4KGfnp+jH6DeX59e2+FjX6HfZaFfX19fn16foOChn17hox7eYaCenuEfIiDg4N+fYOChniChH5+eYSJhIR0foJ9
e4J8iIN+foKDhoKCfoKCl3qGfnmDgoJ+g3aCg359fX59dYR+h3yChZN2g4OFfYt5gnqHdnuEfnSMe3l8fYaDiHt7e3x3fXd8gnp7foJ8dYaChnuDeX56fX2JfoZ6dXt3fH2HgnJ9fo2HfHt+hXx0eX6Geol0eXeE
gn2Dd3V+hoSGfX5+gn6CfnqHeoWEhpF+gox+iJ2ChIaFg4KEeIx7g4ODgoeEfoKDhX14fnqJfnWCfn56dYV+gnmDg4x3iIJ8goKDgn6GhH2CfIOCfYeFg3eChXmFeHOCgpCGhH59d4N8kYSIg36IfJN9fnqFeG2C
dZKHfoR+g3uCgoSGeXl0e31+hIiEfYKEfoSEfn6GfIJ3g3WChH15fXqCeYiDfXyGiYJ8fIN9gn19hX6Fg4ptfHyCcoZ5hH6HfoJ7hoKCgnp+foWDhH5+goSIgot+fYeEgoOCfod0gm58fYaDen6Hgn10hoV8d4J+
g357eIaEhXx+hIOGfXF9iIOCiHt9g4J+d31+hHp9eoV2doSIgn2KenV8g4J+fmWDen5+e4h9g3h+h4R8fnt7goiEeYSEhH2EfIKNjIN1e35rfXuHfYyGfX2Fi3eCfnuHhHp8iH5+e4yHhIKEeXyGg36CgoZ+fYd6
d4OJgox+e3h5hnyHhYWHgnuCgoSDfYWCeISFhH57hn55hISKfHqDfoKDgoh+fX2Hg4mJfYKCfoKFfX1+d4SSg3p9e36JfX6Egn2OioJ2g353jISDhYZ9ioOGgnyDhJN7hoZ9g4J9gmuDg3yFiH5+foN9hX2OhoV9
hHaDhYJ5g4aQg4KChIZ7g4R7c4SChYKHfX2DhYZ8eIJ7iImCd36EfIZ9d3Z+h3yJfX1+dnp7gqSCiX6EhIOCg4R8iIR3gn53fnqChIWDfXt6hX59g3uGhYWIfoJ9g4Nxe4N+jIp+foOChX6OhYR0hX6Deoh7eYZ8
hZd8fHyFfH2Cg3iCjX1+i4SHgoKEe4J9fXmCgol1hZGGdYuLg3iFg3t6hm59gn2ChHyEgolsen2EfXp9e4KCd317hod+fIOLin2Dfn2EcYV3dX52ioyGfn6Pgn18gnp9in6De4eGfYODeH2CeoSLfYR9eX6Jeod+
en55g4SIfHuDboaZgnGCeYN+iHd+hoJ4enyGfH5zgoR+g3p9d4J7eIR7h4Z+g32NfIN8gnGLi3l+g4OFiYN2foJ4fH2DhXx8hIKCe4V+hHV5g35+fYJ9goKDgn17fYp1iH2Eg3uCi36DhYZ3eo58fnx8goSCioV3
goV8kYuRjn18ioSDfX2EhIV4foJ+hnqCgoOEcX6FeoSJgoh9hYKDfoKHcYV+gn59jX19e4KEen2CkoKFfn6DhYSCfYh9g4J9foKEfYeDe4l6doJ+gn6FhYV5c4KDeoiIi3dxhId7hIJ8fYp5fnugg3uDh4N9go2C
g5KEhHuDhYJ+eHt7dYJ8fXmEeX59fIeDbX2HcYN9g42ChHt6e357fYWFeXx9eoR8gniEg3eCe3xkfnR9hXuKhoOMfn6Dfn1+goNtg359ioKEh3N5hHh9fX6Cfn1+hnZ9h32Eg4KEhHp9fop6eop8fYODfoR8fYV9
go+CgoR2goSChX50gn54hIOEfn6Ng358foeEfoOIh3p0fYJucn18gnyNfm2DeYh+ioR4g4KGeoKHhYR9en58e36DhYZ+hIJzc36IfoN+g4iCg3eKenp9fHd5en6Eg4V8eJmHfo56g32Ng2+EfX19fXuEfYaCfoJ+
hYJ8fYZsfn16jH1+fHp9g4h+hod9fIV9e4KKhX2DiYN6gnt5fI59h4d7fXR9e4d1foN7fZVtfYOIe4KDg4J+fIV9j5CEfnh9iIJ+g3p+foyDfoKEgoOFg3t2hoV3eYN7eoKHhYKDfn2Dfod8g3iHgoN6hX6Fg4WD
hHJ2h4Z9hIOIhIyGfoOChoODg4OChIKCg3uCfXt5g4R8e4OCfn2CjHp4foN8h4SEfH1+en2IgoKCfXx+fIN8g358g3l5gnl7hH2ChIKMfnmDe36Eg4aNgoJ7hYWGh3yKgnl7fIONfn2DfHmHhH1+hHOCe4KCgn1+
fIKDi4OMfYN+Z4N5h31ve3p1e4aJgoSChYOFe4WDiIWNfYWEeX2IeYR6e3p+hIJ4fnl6foOLgneCgl6CiIV7fIJxdIR4i42Fc4l9h4J+g4qHfnd7goOIfHuIfnyDhnSCdn2EfIKDfYSGe32DfIN7fISIgn17b36C
fX2EhIN+eoaEhXh+fn1+foV8fI1+ioN9g4SIeX6Ge4d+hn58fIN+fYJ+jX2Cg3l+fYyChH19foV+h4R7iIZ1hoiEiIOCg5GDjn19fX5hh21+h3qOeYRuhHyKgoV9gniDe3qFfYJ+fnx1fnyCVHyIiHyChH6GiH2H
d3SIfZGKfYx9fYV+fYV8h3x8kIORfn6CeYJ+k4d9foKIfYOGdnuFhIJwfIJ5foR8hX2ChX57hXeEiXp9fn50dIKEeIR9gn5riXuEgoJ+hHyDfoSGeXt9e4h4foOGg4J4g4SEiIKIgn6Ce3yCfoJ9g4OEe4J5hIJ9
hH19hXyDgn6DiX1+fHSCfnlzhHp+hXuEfYSFe357fnOCe3x+hoaIfnx8h4OChH2IfYiMfnx9e4Z+fnuGeYODfXp9fH1+foN3dYJ2foJjjH6DhYSEfoVpgoODe4h6go+Ign14fX58fX1+e3SFen2ChHyEh316fIJ6
g4J+goZ+d4OGfoKLjoR+fYmDfnV+g356g4KEgnp7goJ8iX2EfHuGioOIgop7fXyDfoSNhH6IfXyDiYJ7fnRzeYR+h4R9i4OFfoN+g4J7hYZ8foJ+inZ9fIKFdYJ6fIKEhHuCg32JfIOHfHyEfn59g22Dfnx8jHyC
hIiFhH2Kg4WFfIR8gnqEknt9gn6CgniGfYiFg3l7fIJ6eYd3gn58jX14fXuCcYiCdoZ5foKCeXaJiIWGfnp+iIWsgoZxeoJ6g4OFiH6CiH6GhIKFfIKMfYSDhX2EfXqFhJGZhHmHiHyDgo6CdYR9hpJ8g4qCg4Z7
hYJ8gnl2d4OGhoJ8gn2JfXh+iH18gn6Ign2IhoV7fX17fX5+h4eFfZuPh4Z+hot6dH57g3h9h3p4goh8g4SKinmLgoR7eXyDfnuJenV9fYaGfoWGgoODfH6Dfn2Eh4R+goWChIh2gnyDfnyHgoSEiYZ2fnx4eYOG
jIJ+fnx9fYR+g3mIfYOFg36ChYZ7b4V9eHl+gn6Ie31+gnyDdH59hn6HcYJ9hYeCfY2DgnmChYKGgn17hoOCfod8g4OIfn6CiYKHfIJ7iHp+fYR2fIOFfoZ7fn59hYKJfIR5g3WEhH17goJ9fYKCfoJ5fIuCdYJ4
hIR4goJ5fX2FfX58goN7fYN+dnyChYiDfoSIfn2Cg4yEiXaDe4NygoaChYeEhHtyhH6CeoWEe4h5hXqEgoOCe4Nwb3V7doKGhX59hYN8fXiFgn6DiYJ+foKCfn5wnnt9in2Dgoh9fn59gph4fXh5hIiIg4eEfIKC
hYOGh4OFe4J+goV+g313hX2IhH6GiHx9fnx7eZ6CgoRofYKCj4J+fX59gox+hnh9fXx+foN2enmGhYOIgnt+fYONfoOEh36efIaDhHN8h4KHeoh9dYOCfnmYfYR0jXqGhIODfX19enp8h36FhYWKfIWKg4J9fH6C
g419fXmIg3N+eX58gn57iXyDhIJ6goSFinR+g4SHgn6De4KCboSGfo1+hoZ9in55enlUgnqIfISMfn6Ffol1hIR4fHl6foWIfoJ+enx3eYJ7jIaQfH55eX6Fg35zhIZweIJ8kYZ+fn6Een19g316iIV4en6RhXp8
e3V8cX6KdoR+fIKJfnx+dX2IcYN+hIR+ent8en18iYR+fH1+hIWQhIaDhYKDinyEfXqOg4KFgnqHhnyEiXx7goOCfnqEgoV+fnd9hoJ1gnuLfoSChISFg5aHh4KCfn56fX16gn6JhXyJgoiHgoOCe4d8goeCiYaE
fYJ5g36Dgn58dIKDhYOKfIN7en6KfYJ+eHl3hX2EeIqEfo5xfYyCgn5+g3mDg3h8fYiFgoeIhIV+h4R9iX6Jg359hISDfoJ+g3eCfH5+fYJ+hYOCgnWCeIJ9enqDg4WDg4N+fIeGfoOGfoR8g4OCfYuCd4N8fH5+
eX18iYJ9goN7fo+DfniCe3qKg4WGe4OEfX19hYOCfXV+hXmDeYZ9hYODhIOCeH1+hFeCh4WHgoR+g3iCgoSGhoJ9gnx7g36Ign6Ge3yGfnl9h4+CgoV9g4WDgoeHfYqDhIKDfoOGhXd+hnSJfYKDg4d1fX6DhYWD
e3SCgoOGeI95foJ9gnt+g31vg4V9iY6Ifn2OZHaEdXeFfn1xeISMhYZ4fn6Cg4ODhoR+g4R5fn19fXx8eoKGiIt+e4d6iH6HfYKCgn6FhZGJg4OHfZB9gn6ChYODfoKHgn2DhX2FfoR3fYSDk4OEfYSChH6De3mC
doJ8aXyEhnyCfoZqhn2Gh4N1fX6DcYaCg4WDgoKCeIWKgoaChYJ7go98fn6DhX55foJ3hX6ChYOEgnt9hIODeH14h4OEhnp5fXd8hn6Fe4WGen6NhZODfoKFeod+fHlqhG17aoJ9hXOCfoN+h4J8foKFg4N6fnx7
fnN8goOIdX6Fgot4fY98iId7hX2DfIaEhoWChIuIeoiEgnqFen6FfYZ8g4ODh5aFgoKIcnp5ZYR5hYSCg4KEdnyNg4KIiH6Dhnd6g4R9gn2CgoOFfX58fn6IfIJ9e4R+hIN6fIKChYJ+eXaIg4SLfoh9doOChHt7
fISCg3eDhIV0hIV7gnmMg4J5hHd8cIV5hIWDhX59hn6Eenp+g4R9e4iChoN8g35+g35te4OEfod9fISEg4R+g4KEfoOHh32GeYJ8iIiLfHx7in2DgoJ9d4KEhYV9fX6FfX6Dh3yDe3yDjZSDgoSQkoR8fX1+gnp9
hH19e4R3i32EfoV2fn2Dgn58fXx8hoJ+foOFcnuDeYeKhYKNgoN8fX6EgnebhXp+jHyCiW18foeJhoSCfX5+d4eDyX57fX6CiYN3fH2CfoN9eHl2fX59fIKHgn18fIKRgnuDen56gox8goJ1eHyDhG93e4KDfoR7
kYeFg4ODhIR+j4NtkX13jXuFdnB9h3h7hIR3fnWLg32agnx9h4ORfnuCfoJ+gnx+eIiHfYJ4fYN6fnp4foSGgnx6e4KEfYqHjoKChH59hoRzh4V+foSCfoJ8iod+fYaEdnyGiIKHhnt6fH2DfXiEeX2Dgox9hXOJ
g3qDfHN7gnJ9e4SIfniDe4J8eX6GhH2CfX19kpaMfIKCfIOFfXiEhXt6foSFhYODe4eOgoOGenV+hHuDgoKCfXt9jH5+fYZ+gn5+hX2HiIiGe36CfX2Eg4aCeoR5iI6Ffnx+e4N9fnx1g4OZiXF9fn2DhH2CeYKC
e358fXqCg3yChn6Ch4R6hYN+gn1+hHp8c3qOeH6HfXuJfX18e4aHioKUiIN8goiDhYKIioV8kH6Den6Fd3mDfXyCfn6De4Z8joJ5h3p9g355goKDfIaEfnp8fYKGgoN9foV7hoKCg4iCfH6GhIKCdoJ+iIZ4g3x8
fIR+fod3gnx+goOFhXyEfn6ChHuDfHl+hn17eH16eXh6d315gn2MfIKGe36Ihn18i4R7hXx9fXmCiHl1goR+hoN+coKGe359fn6FhIOEgoN9g32KhIOVg36JeX2DhX57e35+goSHfoOFg4N8hHx3eoWCgn6EfYSE
hXWIfoOLg3OHhoONe4t6foSEiXuDg4N+hXyEbY19g4J4hIR5fn55hHt4enp9e318goJ9fISDgn1+fnyEfpF+c4SCiX2QfoOJgpCKfX56fISIg32Hc3mDi4Z7fHp8hIOEhYSHhHuEg4OCioSKeHuDgoaCiY+Efod+
goJ9g35+k4d+hYKDdIKCm32Ei4WDfnx8hHt8hoiDfX57gnx9fH2MhXp5d359fZKDeniEfoh+fIJ4g3p8eomJfYOEgol6g4OCgnd6eXuGhnuCfn2FhIV2fIN4eYmChn57hYd+fIODeJJ6fnqGeoN6h316god6fnqD
fHyCgnyNeImEfIV8g36Fg4SChXODg4Rzfn5+iIODgoOEeoSFfpGTg4Z3g4J3fYOIfoOFhYSCcXx8fIJ8fX19e4WFfY13fYd5g4d2foWPfXKEgoJ+hIRwgn6Ic36FgoOFfn6CfoN8kYOCh35wgn6Tfnl4hJJ4d35+
hYKJfoKChIuHgnt+hX5+en16fn18ioyCg32PhoN9fIN+hHh6e319eX6EgnKGg4SChIKEeoOEfYJ9fYSCgn6FfYJ9fX5yeXiHh4iChoODfH6DeYN7gniJgn2IfoWDfHp4g3p+fHmCgnp8fHyIfHt9eoR4fXWJd4x9
h3uIhYN8fX6CgoaNe4iHgoZ+hnt6foODgoiDgoN1fn18fXh5e4eDfn6Ecnl8gn59hYSJhIR7en1+i32Eg3V+gnt+foN7iIJ+fIOGfIaDiH5+fX2CfXyGfnp+goN7dXl7e4R6eIiFgoOHg4aCfoN8fpF8fHyFiIR+
jIJ9hH2FgnN3fYp4fYJ+g36DhYN9hoSDe4J9gnyCg359fHx7b4N1eYd9kYODfIKJfnyGeIJ8ioJ8fIJ5g4KNgn1+goJ7lIKCg4R7hX2ChnuCdX2Fgnt+hG98hnyCiH52h4SEfnt+fn57g4KGgoWNfYODiYKDboOF
fYaEfXx8gn2DfnuCfXp4hoKDfYJ8fIZ8fn15g3l+eoJ9g4V6hn5+iIOCfIV9foZ8e4h+hoaDhIV+eHxyeISGfoWGfoOMg36EgoODe3d8e4aDg32DhXqJfn1+gnmCfH6Reohzh36JfX6EjH14goV+Z3l+hnaEe4OD
gn6Ffn5+g36Eg4KCg4KIeYN9fX5ujXqChIOCfXqCgpd6hIWDaoJ7iHx+dIN9fn6Egn59hH2DkIqDgpF5jHx5aIV8foJ8hHV9hH5+dIR5eZqCen2DgoSCgoJ9foOOdHt2ioN9cISDfIKDiXaIeXR3e4J6fG9+k4J6
hnx6gnqHeoKEe35+gnySfIODi4SGe32Fe3yCgoJ+g3p8foh3ioN8g36IhYKDhH58cX59hnqCfIaKfn2CfnxxfXl5fYKHjIWNfIV9foeDe4KCfnp+fYaEd4J8fXJ+jH2Ie4J6fH6Fg3h+fXmFiX54g4aFiYR8e3uD
bnx+hoN+h4WGiIWFgoaDhX53fn1shoN+hIaKeYOMgoJ+hYaGgoSCgoN9h4+Hg3eCfYJ+fHV7fH2Cg3x7fIR8g3mLhHyGfoiEg4p7goV+g4WFgoR7hHuEgoN+fYV7g419iYR2fYWDfol1foSDgoR9j3t9fIOCh358
en6Cfnt9fIOHg4t6goSCfH1+bYSIe4V+fH55j4SPgn2DfISFfYKChHR6gneChHyKg4J1gnV5hYR+hHqHgoJ8fnp9foJ9goKGfoh8fYKFhIyDdIiIfX6DgoR5fHuEeH6Gh3eIhoODgoKDhYN6e3qHfIeWfoeHhH19
hH2FfoJ9hIyHhIKEen2HeYKCfn12foN+eoJ9fnqEhnmEfXyIgn18iYKEToKOfYeFfIWHhIKCfHx+goNzbYODfX1+en2DhH19fHt5dISFcXqChYN4iXJ8fYx9hHyCfnyLe4Z5g3yCfnt6fHuGhIKFiIaGfoN+hIKD
hH6Ig36Dhn50hXqCaX2EioR4jHx+goR9hYV8en19hIOLdYSFgoOJe4uChX59h4Z+gq9+e4WNfoiCg4d9hn18fYN3fX2Chn2IfYeEeXl8eYWEiYmCfYJ9g5GKjIh8hY14Zn52gpGFfn2Ieod2goN6goJ9fXx9hHJ9
dIOCiol7fZN8fXyDfYt6hXd9en59hYKKfHmChXp9gnyCgnqVh4t+eHmDfn6DhYKDcXeEg3yEfoN5hnyGfX17hoOCfot7g4WEeoZ4gnqDfnx8foJ7foKCd4aCfYN8gnqCgoR8iHp6g4Z+goWEgomCgoaCeYJ6iH16
e356h2KCg4iDeIWGfH57hop+hHV7dYaDg3mEfoN7loKFeoSHeI+Efnx+fHuFh4xyiIKEeYSFfod3hnx1fX59gn6HhH59houDg32CgoOCfn16h32NhYKDfoN6fnx+hoN8e4mCg4NzeoWChn6Cfn6GdHaEhIJ9iIR9
h4d9e5h8fXGHfXmChYOCdoONi4OGhG6Ignx6hX5+hX6Gdn2Dgox5foN3fI2FgnyOg3t7fXuCfnqUd4J+fnx8foWGg3yEfHh8hnl6l4Vsg358dnqFgoKCfn57eX2Cfn2ChYKEfIN+g32Ghn1+en19ioR+jYKDfYJu
hYN7fol9gn59goJ7fHeIhXx8g4h9fHeFfHx9eoWCfH55hH5+fnt9gn2Ge4J3hIJ8goV5fIh8g3mEemmDgnmHfnaJg36EhYeCh4Z+goqHhIR8gnmDfYZ+e4R6iYN8fXuFfIt9fYODg4OEfIKHg3uHfIR8g4Z8fnaD
i4l+g3t8hHp8d3eDiH57foiHfo1+fXiEeIaChX6Ce4J6gnx+eIKDfYOEhoR8eYRsiIuDgoJ+g3x+iXl+iXx9fX6ChIKChniEgox5hYN3g4R7g4N1g36IhHp8foOEgoN9fX11goJ6jIN+hIWFe319fn19g32CfoKG
fnmEfnt8hId8e36FfX6CfYeFiXuFjIJ7en6IhYKEj3x8hHh8fnqFhneJfHuGhXl9e3mGh4KEhXqGd4R+fHh2gol8fISCg3x6g4OEfn2CfIR6hIKDg42Cfn2Jb4J0eYV6fXF9gn59g4KFhH55e4KDhneEe3p9j4Z+
goN5d3qCfHmDfXuCfn2Hd4Z8fIOChX19eoZ8eXt+gn53gn2GeoZ8fHqEg4aEfXmHh4KClYOIhY51gnqChYmChXaHhIh+goN9eX18fIZ8hYN7fYSCgn17en1+joJ7gn15g32Cg4N8fYWFeXeFd4h4gnKHen6IhoKG
g41+ioJ4fX6EgoJ7e4WFgnx9goODd4N8doJ+g4SCfnh4h4V4iH59d4Z7gn18g4OEg3eJgoKCe3x+h4eDfnqDfod5e4h6goaIhH2CcnyEfIaSfYt9eIKJhnl6fHqIcHl7inp7iIOGh3d+foV6goKEe4h7hoOSin2I
hXiEh3x+fXt4eXKNe32KfYODhYN7hYKFg4mDfoKCeoJ6e4N8fIuHhH55inl6iIaGfoSChoSDfIiCfX5+hYOFen2CdYuDgoJ3gnl9fnh8fHyEfo2DgoqCfYKDiIKDfX6DfX2OfHeEhoZ6eX15iHCGhXiCg3V9fIOD
fIN5hIx9fnuDcH19h4N+hX58doWPfHuLfHx9goSCfnt8g4R7eXx9eoSDkYJ3hn6Gc32IgoN8hnx6i4NyfIyCi36Dfn5wfXuFfIZ+eIx9g3yCfn5+g3Z+dHaDhHx+uIN9eol2doR8g32CioJ+fXV8g36CfoN+fnx5
h3yNe317foSlgn1+fYKFfYV5fn6DfYSDfnt9h4p4g3iEgnaCfYWDeHx8fol6dGqId5eDg3uNfYRyhHuCenuGfH6Ffp+Fe32Cg32Ec3yDhn5+g350cnZ0fYh9fXqGe3h+goeChXl9foKDdoZ9iIaFgoaDhYJ9hYKL
g4WCgoJ+hH54hIeCinmHjH57fo2FeoeFgoKHhIN8goeIgoyDfHd5hHx8goaEg4aEhYSGhHd7hZx9foN1goOFdoSQiHmDe36IdoOJeoWCfH6Cgod9eIJwg3yCg4KKgo+ChoJ9goaGfol+fYKIe4eEfoaFhYSCinuF
g3x8e4VyfH2FhoKLioKDfIJ8fnx6goJ9g36DeISDgn18g36FfYaIeYJ1fn2EfIR5e350foOGdn6Dg3yThI13en1+gn59g3yGg3uChHmDfHt9hX2Dfn6He3uDfnZ9g4aDhYKDeox5g3yDiHd7iYKCg3x8e3yCgnh8
iHt7iH1+fYiKfoN9hHh8fIODhn2FfX2Fd4eGgn17g3x0g3l8e4SCh4ODhIJ9hXmCi3t7g3p7jXZ8fYJ2fnt7mYKDg3mCe36CgnJ+gn1+hIKDfY+Egop7hoJ7fIN9fn50goODhIJ9g356foOGeYSDent+foSEhHyI
h36Ge4WEeXt+fXx2fnd9goWCfYSGen19d36Dhnx1goJ6hXx9hH2DiX53hH18fn6DhXp9hX50g4SEg4OIg32CiYJ9fH1+goJ8fIdzen5+fouDgn59jIJ5eX11fH6DkXyCiYyCg4uCg358gn18hIR8fYV7hYKDg36I
fXqEdXOEhH6Dhn18g35+gnZ+goOHbnx4o4N4fIJ9hYJ+g4OHeYR9e32EfX17fYJ9fGuCfYN9i3t+g3d7gn19c4d+eISFhX2EfHJykJR9e32Oin2DhYx8fId4goODenyCen6CaIJ8fIODfH2ChIR+g4Z6foKMg4R7
dnl9iX6Jg3mEfYJ9g3qCfn11fod+goJ+fnp8eoKCfIZ+fn1+gnqCg32FfH1+g36Ddn2JiHyEj3eDe3OEhH1+fJeEhX5ngoN5fH6CeHmEen1+fomJgn5+fIN6fHx+g4ODgoZ8eoKFg3x1gn6EfoaChYmEgoJ+goeD
eIWSfX58e358g4x8hX17goJ7enuGe3h5fHx+jX6Fgnx8enuEfYKDfoN+fIKEhHp9gn56g32EfneDe4OJhYKHfnl9hYWEfn2Ce4N6h3uKeIKCgnh+gnyEe4R1e3eDh31teYKDfH1+fH5+fYSHfniDfIN6hop7hXd3
iHGKhXqIioSJhX17fIeGfYqChot8g4WCfn2KgnZ0hHh7gnZ+goqCdIyCeXuDiYJ6hYh9fYZ4foKGinx+e4JzhIV3fn6DfHp+joZ+fn2CfIJ9fXd8hYd2goSFfYSCfX2Hfn18coV9hn6HfYd5dH2CfHyEeH5zdYKC
fIJ6ioKEknyFgoN+goJ8g4yCgnd9eYWFfYN9hnR8fIKEhIRxh3x4g4N5dn56jGt9d558fXODh4N9hn5+fYacgoV8fYV+joKCfn2PgoN4fH6Cgn19goR6fo+IfYtuiIODeHx9eXqHiYR2fnRlfX6Egn13foJ9fI59
fYN4d36EhniEfn11goKDgnqEeYZ9fWx+gnh+foOMeYOFhoaHfnt6gnB9fWmDhISEfn59eX6DfoWFiHx7hYl+hImIhIKGe4eDgnuCgnqEfHx+eniDhIKNiYJ4foJ5g4h2gnx+hYSChIeIdXqNc3x9fJCCioV+fIaE
fX2JfnqDfoV9g4N1dnl5fYV9goN6dn52hn2CXH51g3iCfYZ+hHx9fnuDkHp+fId4fpB9goOGh3t8eoOIh36KfXmEgn6FcH6Dl4ODhHp+i3t+fYV+g4p9fHqCdHV+fnyDfoJ+hIV8fYp9fX16fn6LfYWEgoSDfH6E
fnmCeYKDhXp8hIN+hYp9fn58ho1+kIODe4NtfYSEfoKCfoN3h3R+foiGfoN6fIeEhH59c32Le4N3goJ6hIJ8fIKGhYl5hIqFfXuDfYd7g4KDfH2EfXx8hod9foWChX18h3iCe4OGfISIfIR+hYKKboSGg3x8g4WE
fmuDe4J8fH19g4R9j4mChHyDiHh8goWCfXd6g3xzfHmEe3yCg4V9hYJ9ioONg3eHg4N9eHl1iIODgn6Cgn6CgnGEg4KHg3l+fH6De4N+fY10gnqCe3d3g319fH6PhoN4gnyCeHx+fH6Ee4ODfoOCfnl5e357fXyG
fn2EfoJ1fn5+jH5ybXt8goV+foh5e358h32Ug3V6gol6e4NtiX58goaFh32MfoKCgoOEfIuGeoeFhYV6fJR8gnuCgoJ6hnmEhYN+e4l2kIaHh4Z0inmCfIKJfIKDgoR1eYKFdoZ8coV3cIKCfoWPgoN0iISCgoeD
e3uLfnZ9goJ9fo+DfX17hn6Cg21+foWEg46CfYeDiIOChn6Sj3yGhX2Ce3uEfnmKfop+g4mKhYJ5eISLhoJ5e4t9e36Dc3h5fnyFfIJ+g36Hg4uDioh9iYmCgn6Gg36DjXp9hXyFfnd7fX5+hYJ+fnl+iH18gniE
h3t7e3x+iJKDhIV9hX16doKMfoV9goN+gn6JfneCg4J3fXd8iXiEfYWFhHp+hXt+g4J+c36Fhn2CfX6Cgn5+gn6DgnyCg4J+fod9fn5+eHuGfn2Cgod+g4KEgoiehIKCgnd5e35+fYWGeoV+foR5goSDdnx9g4OC
g4R3hYNzdn2GgnqCioWFeoqEe35+hYR+eX14ent8goiDdYWDhH54fpN+g4R9hX1+fn5yfnt7h36CfYJ9eYOFfnx+jJCCgoN7eoODinh7fYd3gnxtgoN5foV4gn2QhXl+hXx+h31+e3yDhn6FfoaEfnx+iHt+iYOD
iXx9hn6Kg359fnh5hIaChm97hod9g4SHe4V7goKKen2Dgoh9foOCfn6Fi4J+goN+jXyGg32Hgnt+gnx3enyGg4uJfYKHgn6ChIuFfYV9eHmFiYiIeIR+hYN7i31+dISCjXx9goKEj4OHhIN+fXl5fnx9g3yFeYN+
i4aChH18e3x9fXmCgoR9fXx6fXqGk36KiIV9foWCgnuGg4x8g4KCg3d8gnV9eYd9god+foZ6e4KCfoKCfpiCe31+g4R7fXmCg4aHfoV9en6DfnuDfnp+e4J7doN9fG6GhHt+hX6ZjnqCgnuChYqFgn6Ge4WFg4J7
fYOIe419eH2CfHyDg4N8hXmCiISGhIJxg3GCgnyDg3t+gnp+hIOEhoN+mH18hYJ2fH6CfoyEfo6Ge36EhYJ9foKDeXmDe4h9i35+iX6CfIJ9doKCfH6Ce4J7hH6DmIOFfoOIhIaIfmGCg4J+g3eEhHuEkHp6goyC
g3eHgoJ8hYWGfn2FeIR+foKDhYZ8eoWCen6ChH2Ce32CfIKCfnx8hn59gouJhXGEc4J3eH57enl+fYiCeHyGfHmLfImCeH1+hHuJg4V4g4OCg3KMg4mIe3x2eXt8gop+fHyDd4N+fYKLfnqFdoWHhISCgop1aISG
eYWJeYJ+coJ8g4N+hYKKi4uFhoJ6hH59foKDfoOFfoKFfXx+hYSFhYKHfIOGiIOFd32ChYKCeIJ9dIKGeX16h4J+hXx+hYiEhX56en59goJ1fnt9g4d9hX17gnxxfYSCfnmDj3d4goN4gn2DdoSLgomHg36QiYR+
fH1+goKCfIJ7foWIhoR+gnuDgnuDgpV1hX56g4x+foh3fG2HhHx6jI2FfYWGfouCiHeDeoV3hH54lYODiHmChIaChoR6g4SDhX54e32DfXd7fYJ0fYh6e4N9fYJ9jX6EfIKFfHx9hoSJeoaCi4N+hX1+g4OCe3yE
fnt9gnqCiIN+gn19dXp9Zn6FfoKEgn18enuChYR4h4J7c3t7got2e4Z+gnx7hnqDjH2EfIOCfHiLe3p+enuDiX2CeHp7iXiMk4Z+fH57go2CnoR6hISCg4d0gnyFfXp9cn6FkYp+fHmKcoSCh4eEg3qCeYOFeImK
e4KDg3x8fnqDhoWHiXl7in5+fYJ+goSChXCCeH6DiIOChoWLa3uChoODeoN8fHyCfo59fISIgn57dnWHgn2Dg4h5h4aGfnp8hYqChYKDiG9+g36Cgn12ZoZ5iISHh31+en19hIaEfX6IfYJ+fn1+fIJ8en6IkHuD
fIJ1hoV3boOEfpuCfZSCg3yFfnqKg4SOd3p+goJ4fIR9gn2IeH6DeXyCg4J+hoSgfnqDfn6EfIp+hI6ChIV9hXCGfXuDgnqHen5+hX6FfIKDk3t9hIWIhnuGg316hoOGfYOGgn19foKFgoR0hIODeoN4fX2GhXuI
g3t+fXB7foWDjX2HeoKEgoSUfnx4gnmEgnyCfn6DiYR9g32IgnV+god+hYJ9fnp+eHiJhod7fYN+fIJ+goaEhYV9g36FfYJ8cn1whoKDhnRwfH2LdHqCfH2EgoaFg4R4hn58fIZ8doSDeISCfn6Fd4KQfX2Eh3d+
hoWDeYKCgouFhIWPfIODg4N7fIOJgoKChoabg3x3en6DeYaCiH6Cfm2DiXyEfoR8h36Dg4OChHyDg354fYmFdX18iHiEfHeCgoR+koqChH2CcoWHdYl8b3mDhnSHgoZ4c32ChYmCgoJ+g3l7ioKHfoWChX14fYKH
fXqDg3yEfYR+e2Vzg4KPhXyKfYl6fIJ+ioh2iIWFhXR+fYaRgn57fHB6gnx+goKCfYJ9fYJ7fHyEd316eYJ+dIJ+h4l9foiCg3x5goZ7cX2Hfnt+goaCfn19foNzg4N7foN7fIR+fYN+inGGe3p+gn2CfXp9goJ7
foaEhnp7goOHgnp9fnp7foKChX6Cgn6FiIODfIqCg36Cin6DfoSHfnuDkXp9houEjYKRhoaHhYOCeIOEfIR5eIR4kop+iIiIgn19iX6Ifot+goKIfX1+dnp7eYKEg4aCd4SEfX54lX2DhIR+e3yHiHiDgoeEfYWD
hXmDgn6IgoKDg4KDhoN8g4aEenp8hIOEhHN0g4R+iHqEgoWEhH6Hgnx6gnt9g4aIenmDhoKDg4iCfoSHfYaCfHx8hIN8hH1khnyChHyDiH54e4KEg4R8eYZ+hoSCeox9eXx+hH18gol2hIJ9hIKEg4N9hH6Og4KG
fnt+hH5+eG5+fXp+fX2CfXl9iYJ9g4KEfYZ0goJ8hnuDgoN6fomGfniEcHl8gnh2g3t9goJ7e4N4g353goN+fYiChIh9g4h9iHd5moR9dYJ6g4N+fYd+goOGfH6EgnuDfISCcIJ8h4R+ioJ9g319fH6CiIV9g3h1
eIOFe3mCe36GhHyLfoSDfoV1dYiIdn55fHt9eISDfIOHeIR+fYKFgn2Ggn17fqV8g3uFfn55hXeChH57hXyMfHiCfXd+fXmFeH17goJ+hnyCfX53gnqDfnx+iIWEfoV4e4J+fXmGh36Dgn5+eX59fn2Fg4KMh4KI
fXp5g3l+eox2dnyGjo6Djnx7hHqEfIl+hnqEdH6HhIh6joKLfn2EfoV6iH1sg36Dg4OEfH5pfXV9goiCgn19goV+eIN8fnd8goKOeXyDfIyEhIJ+dYSHeXh+fo96fX56fn58dX2Gfn2CeXOEfoKDhX1+h317fnaD
iZN9bYSWfYJ5gn6Dg5J+goJ9g4t4bX2KdIN8g32De4KCfIN0hnyFhoWCh3t9g4OCfniDfHl3iIOFgoR9fIODdX19dYWDfoKQhIR7goyHgoWCd3h6foR6fniHeXp+fH51jHJ+fX6GhXqCh4J9fn6EfoR3g4N8h4OG
fpCDfWt9h3aEg3eJhoJ+g3x6iYl9gnCChYODhIR+goJ+g2+NfYWCiIl8god6fISEeIOFhn58iYN8hYaDfX57in6Eg4OEhX18hHKNfYSGfYKIfH2DjXp7fHOChXx+gn2CfoN7g4V8hKCDeYqCjX2Cfn58fH55hYN6
eoR+goN+fIR+i3x7eH2CgoJ+foKFepKIfnyKe358gnp5g36DeYN9g4OCl497k4SCfHt5hX18iHp+hoSEhIN6hoSEfHOFfYOEh3x2end8fn2Ce4eGdX1+g3qHiYN4hYKCgoN8hXyJgoqCe4WCZ4R+hIKFeoSCfYOC
fXuCfoJ4eYKDfHt8d4N8i4WIg4R8g4SHdXuKfX19fnF8h3yFeH10g3l9hH6Qen6Egn18foeFgnyEfoN7fYN+goN8fYd6fYKDeIKDfZd2iYSHg36EeYSDhX6CfX18g2Z1hYeCin19fIKIfXp4d4t9goJ9fZCHmpN8
gn55h3iChIaCg4ODfIWEhI6DfnyIgoaDfoV2fX6Dfn57hoWCeY+CfIePhYKGfX2Ch4J5iHaGeoR+d4OLe4d8e3uJdod5gnx+fnt6hX6Dg4V9dnx+fX6Ig31+hIJ+fH6GfHZ+hIKHfYKDfnqFe3yQgoZ9eX56iH6E
d4WCfIJ8hImCe36CioKMfnuHfHqDd258gnx3hJWHfoONioSGgn6DfnuDfoJ+fYl+eIN5dnqJgod+fo+EfoR8fYSFhH1+g4l9foJ5g358hYaCi4WDhYV+hYOEenuChnx+eXx+hHx+hH13fIp+hnuJgoWDgoN8iYd+
gnt9fn6FfXt9e3p8g4WEg4KwenqEgoV+foV+fnyDhnJ7g36IioiChIOog4aEfXp+fnyJfYR3foN9hXiGg3uIfoOMfYN8goOJeYV6iIV9fYiCfYKFe4KFo4N+eIN+eHh7iHqDgn5+g3Z+ioKDgn2ChIl+fX59fnuM
hoKFgnyFgoSDgoSChIV8hoWGh31+hIKFfXeDhnyCfn52hXKDg4N9hYOEfnmCfHyGgn2CfYWEb4N3iIOGfIKDhH19foR6i4SEfn6Eenx8foN5e359fnl3foKFgnmHhHx7g359e4d9fIZ7kIKKgnyGe4R8goSifX18
g3CFfYN+g4Z+fn5+goaCe45+g36Egn6ChoSDhIZ6fniCgo1xdoV+e4Z3gnyCeH58hH54fXyEjIyCfYSJfYV5g3x+goKHfXuCfX6FhX19e4SEcXt9hoR+boJ+g3p5iX6Egn17foOCcXuHeYKCgoKCjoJ+jIWCfn59
i4J+h355hYh9g4J+fXuFkYZ8hIZ1j4iCe4OHfXKDg3x3goSMe36Cen5vhoZ9g3uEg315gnx9eIJ4e3qCdZmFe4d9fHx+fHp9foJ+aIN9eoiEg3yHbop3eXmCfX2Dg32GfoJ9hH2CdH6Cfnx8fniGhX6EfIN+hH58
coR+goV9fX6DdHuEfIJ+goaCfXN2foN+fYZ9goV9foKVfn6GjIV+fISChIKFfISEgn6GhoJ+hHh7hniFfYR6hX2DfHx9h4eHhXpzgn18g352goJ9goSDgot+b36Dfn58fH5+fYJ+fIJxfoJ+fH2Ed4SChoSDgn2C
fHh7hn18h3l8fIWEcod9hISLfIR+goJ8fn2Gg31+d311gnF6fXuEhIJ5foR4hHuJg36Gc3yCfXuGgoN8hH2FhoJ+hn6DeYJ+dnV+fX2Fe4aFcniEd36EgoOJgn6EfIeFgn16goKJhISGfoaCe4J+gnp+gn5+goN9
in1xhIV9eXuGdH57g4R5hIaGg4J+fYOCi358jH55fIN8cXuDhIOCg35+h3uDfX17eXyCg36Ig3x8gn6Nh3pxgpWCfod8h3l+eHmDeoOCfX5+h4N+hH17hoZ5kIR2goN9eoSDfoOGhH1+gn16fXx8hYZ5iH13fYN8
g36ChHx5goaEg3t+in2CdHt8fYKDfYd8g4J4fIR+hoaEfYWCgnp4foR8hX57hIiGcYRzgnyCgo2De4p6h32CfYd+foODhYSIe32EeXuIfn2GhJOHhIOCgneCfXyEhJGHgoV+hIJ+d3d9gnt+e3x+fYJ6gnyCfHyH
h31+hISDfoN7fH6FeoRzfn6JiYeDe353cIOMgox+foN9g356hn15g4mCgoh9jIJ5fIOEfn1+eoR4fn2Cg4N6eYZ4en2FhIJ7fn19eYKGgoV9g36CioKFdYOFeHyTjH2EgnqFfYSDfn17foZyfIKNj3qHg4KCg4KF
lHuEfXd9fXx3e4Z8fYODe3qGfYd+b4J9eXZ8fX56fn16eIWChXJ6g4R6foR5eoN4anF6g4KGfoeFg4WEdIuIhH14hYOEfYKOgn54hX15fX18eoR+fIKYg4N6iHyEhIWGfYKChoSEgoaCgoKDhHp+fn6DeoOFhH6E
en58eXyCgop1hX6ChoJ9foJ6e4SDgo2LfnqCg32Cg3l1goSEj4Z+dYeEioJ3g3x6g32JeYJ6d4R8hHqEi3uLbo5+eoSIgnyDZH57eYKFfXd2h32OeIN4gn6CeYKDiX2Dfnx+cX2Eh32ChIKGiXyCe32ChYSDhYeD
e35+foV5fH1yhH6DfX55goSFfIR7g3mKgnt+enmEfISEfYWCdoODfImKan1ye4OJfn6ChISCgoN9gnyEfYmCgnt6gn6FgoR6eH6DfnyGjHGFhn2Cgod+goR8h359g4V9g2mCfYN9hIWLhH2Ch4ODg4KEhYWCi319
foOFgoaCeHGEfXx2g32Fgn58ioV6fnyEgn2JhIJ7hXmafX2CfoVvcoODe4R2gn2DboKGhoKDe4d5e32MfIKEh4SGfn6FhYSEg36Dgoh8fnqChoR9foKFkoV8b357hoKDgoODfH5+fIJ+hn57g319h356cX5+hYJ9
fX6LhX18g4mEhX16iX19hIeEhn19g3h5j4KCgoiCh358gnuKfYqCe3aCi3ltiIJ8l36Fh355fnZ9fYJ+eYd+hX6Dgod+goeIfYN9iYaGgn2HfnV9hn56iYaCfXV7fn2Dg4WKeoKEfn2GfYSEeX2EfpJ9foV9g4R9
hIKFgn6FhoOEgnmDhIN+foOFdoJ9gn6Fe359fHp8goWChYKHgn16fnp9hpSCgnyDhn5+iX2EeHaDg4J+eoqDfYN+gnx+g4p1fH56fH5+iH2Fg32HhIWCfoJ2hX6Efnx+kXqDfoN+dn59fnx5g415hoWChYV3hoON
hX2DgoR9dXWDfZR7fXqCh3mCeXt7ent8hX2NeoJ8fIOCfXZ8d3uGhYV9fX2IgoSFfW94foKCfoyEg4KEiHyFg32Ce4d3foKCfniDln6DfXt7foOChoJ8fn5+fHyDfYOEg5CEeIKMe317eYJ9g4d8fH51fYSCfnl9
eoJ8hHyCfYSOen2Efnt+foKEhIN+gn2Le358foOHfX2Eg3mEe36Kg310eIKDhH2De36CdX2DdIh9g3qGgniDfIODfYyChX2VfX2HfH5+fIR4fId8g3h4fYKDfnSLiXeKfYiJg3p8foeDhoOIhHl+eYh+goKDi316
d3eFjH54foJ+fIV5foZ6jop9g4N6goOEi4J9fIOGgoRxg316goN+fn2FhYJ5fXeGfn19fYKDfoWGgnyIhH6Ggnt9e3t5fYJ+fnpwfnZ7e4WIe32Cc3uCeH57g4JyhHyIfnaCen56i3l8jX1+fn19goJ9fnt+fIeE
fnRvh3KCfIN4h4J9g32Jg36LeoV9fIiEjXmEg3uOfnx9hHt8fn5+h4R9fHt8gnyCioOHhn1+g319in5+eH6QeIN+gn6DepeCfX18hHl8gnt+g4qCin6EeoWCg4J8fH2Cgn6EeoKDg3hnhH59fIKJfH6CfXp5fHmE
e3yIgnyPgoN8hHp2fIZ+ioN3en55foWGfYKEi32EiIKDgn6Ce4V9fH6Ld3hpjYODhoR6e36ChIWHgn1+hIOLeouNfIp+fnt7gnx+foqGfoV0d4d7dn2Ce318fYN8foSLiIKChHuEfY+Dg41+god3foV+cXp+fYWC
eH57fYKFfn17g5SMYn1+fnl6fn19doOCg3eChYaHenaIcX6Eh36Fg3x6dI1qhnx+g3yCen54h4aDfXqFgoV9e4d+g3mGeH12hH58h4RvgoKCgnmEfmeFfYZ8fYuDdn56fn15hoJvh3iHiHx+fo59hIWQlnl8gomG
fX54fXqDen6EgoOGg4mChX1+foKDiYKGeXt9fnqDfnp9hIKCfYV8fIJ+fH2CfXyIfouDfXuGfnp6fn5+fox4iYKHgnuCg4SDfoaHh4Z7hXuHfoR9gn6EgnWCg4N9fXp9iH54iIV7fIaDfod9g4OCe4J9foJ7e4SC
goN7i4Z9fX57hIOFhHh9j4OCfod5go5+fnx6e31+eIJ9iX6Fg3yLfX19g4V7foWKfHuCfYqLiIqHenqCg3ODgot9hnx8hn58joN9h3uDhH6CgoJ8fn6De319epZ8goSCfXOIfoKGhIaFfYKIhHh+goR5hHt8fX2K
fH6CjX57e3pzeoZ5l35+hoN8g358eIONhYKKg3aCgn19g4J3foWEfYR8gn17eYODfoN0hn5+hYl8e4R4fXx+gniEg3iDdYKCgn57coR5iX6Dd3x4gnuKgoSEgoiLfoODfoSDfouCeoaDfnyFgop7eYWHh417d3uH
foKDiIN+fnt+kIR1hYiEhoKFfoJ7g4SChIh9hnx+fnl9fXyDh32EiIN9hHqCgn2Ch3x6fn1+fnuCiX6Cgn19iIN+eoKCeXl8foKHenx9gnZ8fIJ+e4OCfXmCeXp5gnx9d4J8g4aQfYR9h3qChYSDfYKDhHqFfHqC
joJ+hIKGgoWFg313d4SGfoODhn2ChYWCfoJ8eoN8fm6Di3qEfoZ+fH6EeoOIbHuOhn2Ginl9g3V3e3x1gn2DhH2Ig32Fk32Eg3p+hIN+hHx9g3x3hX1+g3yCjnuEe4OCdn17hoJ4g3KDg4eDfnx7hH2LjIJ7jHt8
goaEg4V4fomCeoh3fHyEhHqCfn6HhIKDfYSNhIOEfIKEfXuEhIaGfXp7gnJ4hHp9h36Dgn2ChIWHd3mDe4KCeZZ8fpZ9fnt+fXuFenuDhH59fn56fHqJg4aJhnmDg4SChn5+hXx+hIODe4d+fnuDfYSFhYSCfX2C
gpyGdYaChIKDhId+g3qHiH6FcYZ+fnyvc4SCg3yDg4KCg4aFhXx5iIJ8eYJ9fHh9g3yDe4R2foR+e4KLgnyEhId9ioJ7goKJhXyMjIR0hn17g4R8g4J0g4N6en12iIKCfY55fn2CfYOCfIWFfnx+fHeJfnyFg4t9
enqChYSDhoN4hX19fn6ThIOHfIJ+d4WFepF8hH13hX2Gg4KDc4SCd4R9fIJ+e36Eg46PhX59hYOCfX2FfnyLgnx0g4d9g36EfIR4hX5+gnt+eoR6iIN7gomHgn6DfYd+hox8iXuDhH6HiXuGfXl9eoOEhXyFeIR8
enyDdHWNg36De4SEfoODkH2CgoJ8g4d7goaOfoiCfoV0eIN3e4Z9g4Jzg3uDfIKCfn6DfpCDhn2CgoaJfY1+g4J8gnqDeoJ8hYR7joZ+g4KChYKDhIJ1foV5d5yCdo2OiXaDcXp+hoKJe4R9hH19fX2Eeod8gnyC
hIN9g316fYOUfn17goKIhn2GdniEjYd9hoN5fn16g4SDhHyCjoqIg36ChISEeXyEfIOEiH59eH6CgoJzd4OChIZ2dIN6gnx+gn6Ke3iDgoKXfox+d4KEhoN9fH6GgnuCeXl8fnx+hnuDdYJ+fYV9eIN1fYNyfYJ+
g356e35xhnuEfn6Egn2CgnuFh313eX57inSQfn2Kk36Ce4OQfIKEfnt+foiCfIJ7g4N7foJ+e3Z+eXt+iYJ9hHmDg4aDeYKDfoJ8eIl6g35+fHiDhImCfH2EhIiCfIKDgnyEhId8fId8foR9fYd6fn2Fgn2GhYZ5
fHiJfYyCfYN+hYSJhYZ+g4R9i3uCfn52gnKHe36Mgnx8e359n3yCeIV9fX50jYN0foV+g4d9iIKKe4KEfoSHen5+goaCfH6Dgn25goN8fX6Ien6Ce3uGeoJ+e4d5mY6DfHyGfomDiH1+hXh4gn17e4J9fYN9g4l9
fXmGhoeDfYN8fHh8eoN4a3aLhn6DgomIfYJ7fYKEg4l9eYOLi4eEgn6DfHuDjXyDhIJ9g4OFgn5+h36Ch4aCfZV8hHSEfn6GhH2Cdod8fX59inyLfYJ6fX6DhYh7goeDfoJ7g4ODe355goKHhX6CfIOGh318fIWE
fYKEg3uHe36CfXuTg3yGgox+fYJ+fYJ8g36EfX6DfYh+gnqDh4KKfnx+e3x4hYd+hn2Dg4V+fot+b3Z6fnx2fnyDgot7iYSCfoN7fnyHh4WDhH18dIV+inx7hXqJgnx1fIOCg317fISIgoWEiod5g4Z+hXx3h36G
eoJ8g4aDfYKDi4iFeoaJfneChIN7fX11foJ3fXx+fYN7hHWCdIiCe4J8hIR9hXp8foSEdY99h319g3d9hpiChIWFfHd9jYeEhHp+i4WEhHx6cXh+iHt9goiDfXR9fH2Ihn59eISPaH5+fH12hI18hIiCgnmFfoN5
eHh8goN+fIWFg4KGhISIgoaHfHd+goqDfn6Dfnx+hH2He4R7iYJ8fHyJfHt+g32Ch4KDjH59iX6Efn50gomEhnZ8foV8i3qKhIWGiImEiYeJkYODg319gnuCfXyKgoR6fHJ8h36Dh3h9fIN4g4KHg4KQg4KDfYN+
boSEfIOChE94fIV+hYJ8e4KChXeEdISMhn57iHx0fIZ7gox6e3t4hIN8iX2GioSEhnuFfIOMg4KCfH53e4J5fn2FhYOEgm6Cg4V4fYOFhX2EfomEfH1le4Z+hH6EiX2GhoKIhGd7fYN9eoOTgoeCe4ODfnZ9g4h4
dHt+hniHgoSGeXZ3fYmCfoSEfoaQeIKCeoJ+eIJ9fXt+goN+gn1ygod+h355fnyChIJ6g4RrgnqEhXp3fX2EhYKDhIJ7fX6EdYSEgoSCg4SEgn2EenqDfoODiYaFfIN8gnyDeoKChId9g4Jugod8goN2hHh+foeE
eX2Cgm58fYJxgn59fIKEe4Nzg4ODg32DjIV+fn16hoSDgoN7dn2PfIt9hYx9dXmJe32EhH6MgoeJhnyHgnyFhYODeoSIg354fYd+jIJ+foeEgoKDeoKDhod6foJ8g4N8c36DeHuDfoR9eIOFg4KCd4J9goN6goKE
gnd8fIJ+g4OCg3uFd357iIN7fXt2hXt9goSKfnmGgoOQo4aCkn1+hoSDhY2KeYV+gnt5hH2ChXaJhHZ8goN8jX2Ca4SMdX57fHiCe4SCgoaEhoKKe3pzfoiCfoSChIKagnSYgnuCg3yShoN9hoSCdYKDe3uDfnyD
fX5tgn19e4KCfnN7eHiLhX55hoNxfoSIgoKFhnt+fnuDfX6DgoZ9c4ODh3aEfoODfnt4gniFeYZ4hIZ+coh3dX18fXqDeImCfX2Cg4OMg4J7enp5fn6DfYJ4foOEe35+gn1+fq97hHp+hX55goeJhnuDhHh6eHSC
hoKDhIOCfX2DfHt8hG2EfX55fXp2hoiFhHp+fYKDdoeHfHV6jHuLfYOJhHyGfX2ChISGhn5+foKOgn6Fe4l8enl6fYJ+fH6Th4KKh4WEg4WChn19hn5+goWGgoZ8g3qCgn2EfXyCho14fnuNfYWHgoOEhH6cfIOH
eoOIgoh6goN8iYWIfIN+hIKDeoN2gnyCfn1xgnyEgouEdX6Mh358enuDeXt9fol9hYN9hHeJiHt7fIJ4hIV4fYOGdXyCfH6EgoN8g4N9g4N1hHuIg4SEeIR8fn5+fX5+fXyLfX57fXh+hI6Ce4SHgoWCgn2CgnyC
fnuCgoOFhYOCgnOGg319foSEhn2LfoaCfn1+hn2Fh5J+fYSFhYJ4g3mChHyCfnx+gniDhH53goKCfIKEfXWDg4SDeoJ5g4J9h4KDhX6DgoKnfn2CkoRte4d9foSDfX1+fHl0h4iCl3lRfH54en57mIt7goJ9hIKF
goONfX2Ei3uDg318g36Dgnt9fXt4foJ9gn2Edn6Di3xHgnx+h4KMfoV9eYaIgnqCh4J+iYd9iH5ve4R8en2Ce4VyfIKDfX2Cg4mFg4yDhoKKhn6HfoN7hYKCg4V8dot9gnR6foJ8fX57j4N9e4KChn6JhXqCd3t+
e3yCeH6JgoKFhYNrgnV8iXmGjIiKgnyCfX19cYaFfH2DfISGhXKDh3mEgn19c4KDen6Jg4+DfniDioR0g4N7dX2CioOGdX19bnt6eoJ1hXuOe3x7fYKPhIKChHyElXiCiIR8fX6DfHl9foiHhXaEkJaCdoWFhId9
Z4R4gnx+goWCgnd5hoyJeneFiH2CgnuDi4R+g3yCfoKFhIN8eIR4e3d1hYeEg3qDfIh6god1gnlxhXN7eXyPeoKKkH1+goZ6goN7foN4eoR+jYV6foaDe4KHhIaIe354g357g3t4gn2Eg3KDfnx7g4V+g32GfXyF
hoOGfn1+hoV2eYx+g197iXN+hHeDgoR0fnyHe4J9h36GgoaHhnqMg4iHfH2Dg3qFg5F4g4Z7eHd4goR7gnx6hnqDgoKEdYKGgoKDhHyEgn19eHmFhX15hHV5dIJ8hIJ9gnOEhnuFfnqCd4WEeoOCfIKCeH2DhHd+
goeMjoWGe3eDfoZ8fXt7fYSEhXt4gnmQeYOEiIV+eoN8hX57foJ8e35+foWDeH13hH6KgoJ9foR6fnp7hn1nd36EhIKDeoSDg4Z2jIJ5gn2EfoZ4goJ0gn5wgop8gnyCe4KIfIx9fXd2goN+hIN+goR4foOFhIR+
fYKMh4SChIOGeXqEfYKOcoN5iIN8hIJ+e354foiCe4KKhYJ8fYWPhYRzfnh+fYqFh4x9hISCdH6FfoOChIKFfomGgp17e4yGfH15d45+g3p9hXV+enqCfXmHdn6EhYKDfXx+goKEfoR9foKCgnuCdYSDfnqCg355
hHl7iYJ+aH16g3t7e3x9goSOd5iChHaGe4OHfYKJh32DeoaCfIN5hYKIhHyCgop8fYKGfoN7goWDfoqDfo12aYmEg3GCfYKDgnx5hIKDhoKFhIKFj4KFg3eFfo53fIV8e4t3fYKDe4mGgnd7hIWCgoSCfX6Dh4KN
hIR7g4ZzhIV3iIJ7eH2EeH6FgnyCfISCgnx8fImCgnuCiXpxhHp5io6XfniGfX58b4mFfnaIh3iIg4KChXyHfo5+eYN9eoeGfH5xgoKFgoOShHyEe3t9ioKCfYKEeHt+fYJ6g4eGg4d9fYSDg319fod6fH6GgoeI
kISLioSCjIOFeox+foZ+hoKOgn1+fHqKj32EfoWEfo6Eg4N+hX58g356dniHfYKEioN9gnt2fYV+hH2Hjn6Ch4SPg3qDfYV9goJ+goh+goKCiYZ+fnOChHmCe4R6g4V7eXCDfnmGfoKEgoKIe4KChIJ+g4eZgn1+
hXyFfXt5fn2MfYJzfn1+fIWCe4V9boN8d36FhV99jIJ7fnqKg4WLfoKHfnx+fnyTepWCend6g4N9hn2Ge4SGhHp9fIKEh4OEg4p5fIV9goaCe3mCfXiCeod9iHh+g3xvi3x2g4N2fIKJfIOHdH2ChISGg356fXx+
fYt9hYSFhn5+foWHh3t7hoKXg5F+h4OEh319jniDgoOEen57iX6Cg32ChXx6g357fouChIqMgoODfISDhYJ+hYN0b31+gnyFfYODeYOIfnh7hnuCfH5zi4J+fn6DfoV8eYN7g4N0e36Lg4SOeX6CfISCgoKDg4WC
eIh+i359fH55i4R9fYODgnSDgnt8hYaCfYaCeoJ8iHqDfol6fn1+hIOEioqDh32Ke32DdIl6fH6Egnt6fHODe3x5fH6Cg4R+hIuIgnWGhYWLgn6Fg4N0fIN2jIOHg4l9hIaDfH17hnl8g4R9d4J9hHh7d32Flnt9
d4eGfHyChX2FhIOChId8e3yDhXx9g4SDfX12fnx5hXt9fX19h4N7g3uFe3x+e4ZxfXt9g4p+gn6ChH5+gnuCgoJ9e317goZ+hXaCgoh+fIKElX2FgoOMfnyGfn6HgnmCfIZxfYd+e3p+iIJxhIN3eHyDfoOEhX5+
g4aEenyDeoJ+iIKDg4N+hn5+hIKFfYWChH6FdH57fIJ+d417hH19foKOhIKCen1+hH18go2CeYmTfYaEfnx+g3t8jHiCfXt3d4SCgn1yhXt7e3uFiIl6gnKDhIl7eoKCe36Hg3x+fol9g3x+e4R+hn18gm99d3l6
h595dYSDfYZ+fn6CgoN9hIOEeoV+dX6FhIODfoR8fX6Gfn6QeoKNgoOPe4SDfXt+eYJ6eHx0fYWCe4N5fnaCfYJ6g4SDfYyFfn6Dgn6DgoKDfoOFeoyChHmTe4SFg36DfYOIfX2Ecn2Ce4aDgn6ChHiPhYt9hIiE
g4KEen2DfYZ6goOIg3x7enx+fYKCfY6CgneQhHiChn53fYJ9g359g3x9fn10jYV9g4R8g3yQfoaDg32WhXWDeXiHjnySg319fHuFiIR9foaFfYqIfnZ+gnuGg4Rye4WFg4eCh3qGfn57fY9+dn2FeX16fH18g417
goJwfoJ8e4yGe36FgoKJgn6EhH5+goKChIKDgoh5eIODen6Hg3mGent9hHx+fZiDgoOCeYaCiXx7dn53gnCCeoqFfoeEhH2DeH2KfoJ9hXWCgpCGhISFfoJ7g4yDgod7g316jHVwhX6DfoJ9gn2Ifnt4in2Cg31+
hYV9h4V+h4OIdIKNfYONfoV9goKEgoJ9ioaHfIp8gn2EfYZ9fIR7fYKGcHh9foSFhXp8e319fn2LhYKCfHeCint+hYZ8jIiHfYV+hIRjdIV+foJ1foiKh4N9g4KZfn18e36Dg3qCg36CiH2Edn6Cgn57fn6Dhnd3
hXiCfYJ+fXuCh3qHg317eXRugox+g36CgoSLfH6ChHiDeoKFgoOKfoR7fYWCgoJ9hXx9b36IfX6DhnqJjop9fXt9foZ2d4R9fX5xjJSFfneDfH13gn1pgn6Ce4WEg4KKdn5zeXl8goOGgnp6fniGfnl8en5+fnp9
eoKEfIZ+c32Oh4J8eYuGiXmDg4OCg3qEeH5+g4eMhH2LhX2KgoWLg4aGh358lYKDg3x+goOFfoSCfXqJhYOCdX1+hHeEhnh+fIeCe3aEgomGeISJfI2OfnuFgn6Ign6Eg4aCi36LeoJ8g4J+fpB9fIODhYd+g4OF
eXt+fH14fIaOh35nhYaCh4N9gn2DgnyJcoKCfoV3gn5+fn2FkZh7fXuDg4N6goaJg4aNfYqDfYJ+gm6FhIl3fn2CfnyEhYOCfImDfn1+fHuDgn19hYh7e3uEdI2JfIR+hH1+fX2GgoNue3yCe3J8g4SGfnaPhXqD
eX6LfH14fIKCg3xvfoOLeX6DbHp8hXx9e36CfoJ7hnp5g3x3gm59h359gn2Ee4eGhXeCfoOCd4J+fX1+m36JfH2Cg4d8e4R+foN9h3t7eHyCfXl7g414fXuEfoKEe36DeoSCi4N7hoR+e4R+eX2Ke4R9hH56eoKN
fnt9e3t7goJ+hnyHhX6HeXx0d41+hXl7e4mDfoKDfYV8fnyDfIJ8fnNsfIKGenOJhn2Fh4OCfHqCg4J9gnl9d32DgoOHc3p7e36FfXx8h3d8ent+eH2Nh3x8fISGfIp9hHuGg4Z+h32FiH2Hh36Cfohvg4l5hIJ+
g32GeX2EfoN8eoSKfYh7fn14fIKCd4J8fHyFinmHhHt+hYOEgoJ9g32ChHl+eoZ9eHyCg32CfISCg357hH6DinWHcIN1iIp+hIZ4hn6CeoOCg3yKe4h7goJ9eYZ6cXmHg3mEhYN3iISEg3aChnx9h358fYKDfYKC
foOJhoJ8fn17dYZ7goSGenx+g2+Gfn2IeYWFhn6FnHh+h3mIfX2ChoR+g4iDd3x3hnV3gn2Cjn2Ce3GCfYqFfYKEfYqMh4OCfYKGfoN9eoJ5gn6LcImEfoaFYH2Cg4aChIKDh4OGfIJ8hIt9foN7foWCgoV8g4V+
hIWHgpJzg4aFjH2Cg4N4g3iGgoSCcX17fnyDhn15en2Ie4J+foJ5fnt1hIJ+gomWg4OCfn6NeISDfnV7foKDfId9dI58fn2GhYh9g318g4SCg4WReYJ9bHKDg32EfnuIfpKYhoJ9goZ6goeFgnuFg4SCg4yCh3F9
g4RxhYJ3hYR6eoN5foZ9goZ6fYN+eYd+eYSChn2Ce4KFgn6DhYOCeot0hnyIgoiCent8e4SEfYJ5h3yEgoaJg35+g4KCen1+g3l5h4NsfoqIe354hXqCgn2CgoJ8h4KFg4SChYR+hYx5e3t3fHt+eYKHh35+fnZ+
fHqCh36GhX15g36GeomCjIN+g317e4mJhH2GhYWCh4V9hIR+hIKHh4WJhoSLfX19homEh32Cfn17fnh+fHyCdXyGfIKEeYZ2doeFhHmEhIOHkYaJdYWCfneDfoeJfXx+eYWLhnuNfYd+j3l5eoOFgoR8fIN+foOC
e36Deod+fYSEjYaDgoKCgoJ6e35+fISEfXp+god9goN5fYKHi3x6hoV+fYV8eXx9fXt+hX6ChYOHin2FgoJ+fHl+fn1+eXt5jYJ6eH6Hg31tfH56fnV4fXqGgoKFiYKCfHl8dISGfX1+gnqFhIaGhHyCg359d4KG
hIR3hoR+fnd6eYKCeoiFeX2De3h1goR7hoJ9iHV0fn6Cg4V9ioSGhH5+hIaGfYSFg4V8eYZ3hId7g4iGiYh3hn6CfnuEg4J+gnyJfoJ8hYJ9doSEeYJ+hIKCfXqEiHx+goN+g4J+fHt+g3l7e4iDfWaTeIZ7h3x9
h312h4Z4hISFhIODfXd+goeEfW+Ie3p0gn18g3qDe3iGeIiFgnt8gnl6hXqHe314iX59fIN9fYd+en17ho2CgnqCe3uDfoZ8fHx6eZCKhnKCe4qOfoN9fXqIfoh8fXaJe4l8eYiCjIN8dX59g414hYyEg356gnuK
hXuFfXd9g359eHqDgn2CjYR9e359hHaCe4OIgox+hIOCkH2Ee3x+goSEhn6Ddo58e3t+goODfIOHhX2CgoV5eIONgn17enx8fXx8inpyfIiCiYSJfHKDiX59hImEfYODjnp8e4KCfnh4fX6HfH6DiYJ8foNzgnd7
fIOEgoKCgoKFfYN4fHl9goJ5fn19fXuEfX6CfIV7e3t3g4KGhH18fXqCg31+eX6DgnmDfIJ9hoN9foKEkn59fXuEgo2FjIR+h36XfYaEenyKent0fX17e31+fnyCeISDh4SFhoV+gn5+g4KFhn6CgpCDgn1+eHx8
goKCgoN9fH6DfIp6c4p+g3uDe4SEgoR3ipV9hX6FhXZ7g3x8g4J9fIaEfoqChoN9fIV+h3x6eJd+goN4hYN8fISGhXKIg4KFeoR8g3uFeoJ9ZoR+hH1+d4WCent5fn59fYJ+fYuFeIJ6hX58i3qIgoKCfoZ5e4OF
hXmCeH18e35ufoZ8gn2DlYN8gnekhIt+g35+foKDfYp8gnuDeYZ+iHp+fXp2fH58iIKHfoWEe32GfYJ8hYWLfoSDgn1+bo5+fIJ7gnd+g4Z+goJ9iHyDfX59iIWDdX59fnV9g3l7fXt+goJ9j3uJg359fXiChYR6
fYV6hH6Kg3yDhIODioZ+hn15dYJ3g31+hXSDfn19eH6Fdn2GgoJ8gn6Oh4aFgnt+foKJfn58gnx2j4R2gn6CfnqGfXx9fXqCfH1+c4d1fYx5g3p9hoZ7hX59fYSFjYKIfX1+fX6CgnaDfXeIgoN9gn18hIJ8eoR6
eoWDhH6CeX17e31+XXh4fYN6g4ODgoJ9bId+goSGfYqHfYWLjXuChHuGfnp5hIuEhXunh32Dd3p2fIN9hH14d490g4KEfn2Gfn2Kg32LgoSDjYd3foiGfH2EfnqChHx8foSClnx5fnt9fX56g358fXt9goZ2g3mG
fXWCe4Z9moKEfYN+goqCdYmEhHt8eYJ3hW58hIiCeoSCiIWDfIJ2g4Z5kYaDfHiFg4WTfYKOgn1+j3uEdHt9d5KCg4WCfYaDh4KEe36CfIZ9e3d6fXmCkH51gn57goJ9fXVxh4N7g3x9fn56fHp+fIKDhIN9h4OH
g359fX2Dg3uGfnyCh4l9foV+fX2Dgn56fYKGfIJ7eXyCi4eGfYSCkXt7fHSFhIN9hYOGg4d9iISEg4SKfX6Hi3uCfH2Eh3yGiX16foKEhIWCmXyFeHx9fYWFhoSFg4N+ioqDgnyEiYaEfoWJhIaNfH1+fniDg359
fXuDg4WCeIeDfnaCdX6DfXiCeYuKen5+hYZ5gn59h4OFgoN+e3eDfYN+en59fod9j36DgoOCfn5ug3mChYN8c312gn6EfId3dIV+e4qCgn5+fHSDfIWHfXt9h5F8fYJ+g3uChH5+d4KDfHaEfoOJgn6Dg4h8dXWG
gnORfnWCfH2Cg357e4KGhIeIiX6CdpF7h3yDfIJ9fYJ+e36RgnyEhH5+hIKDgnx+goN+g4Z2e4l7h4N6j32Ggnd9jX6CfoaCent9inyCfoR6hXqCeoV8d4SEfn6GfnV9jH2ChXiEfnt8hXt6e3p3fnF5foeDeoh+
gnuGi3SEfn2GhoKFfpR8fIKHg32DhHlzfYSDgoSNgoJxfYN7g35zhYV+g4ODg3yHhnx1iHeEeoSFdn6Jgnp+fX1+dIOHiYSCgn56dod8hYZ6iIJ9g3h6goOGcnyDgnqEgoOHfHuKhnuDfn2EgnR8bX59g4R9fYSF
gnyIfYKPi4aGfH1+goaKeXl7g4iChIKLg4OHc4uChoN7fIKLiXmIeX2CgoJ9eIWEgoSFfoWHgoOFgoeDg4J6fX5len6EhYZ3g4J6hYN+fn6QhIl6hoJ3h4KJg36Dg4WJeHp9fXqDd317hH6Jfn5+hYKLgn2DfHyD
g3t+e36Eh4aIfYOIgnKDgoWEjYaDgn2Dfn6Ee4mFgoKEhH6ChYh8fIN8dHqIfoWCh4h8fYaCh310goR8fn16hXyIhHl+foOFfISkeYWDiIWKe4V7dHuQfX6CiHuFg3yGgnyIgoJ+kH6JiIaDgoSDfn18goaDfH1+
fop+fIN7fHd9joN7h4J9nHZ0goRmgnmGeXuDiIJygnx+e358e4aDcoN8g3l8hn2FfYmChYKDeoSHhnqDi32Ig4Z+hHuCeYt0fYJ+hYSJe3l7gn10gn2EfJB9fn19g4WFg4KDhoJ6hIOCgoJ9eXl8foN9hX1zfoN6
goJ+e36Fg3KIhXx8hYJ7g4J+fYWEgoKGhpSDkIOCeXx9fX54gpOKe3iEhIWDeoJ7g3qJfYl8en56eYZ+fH54goR6gn59h36EdYl+fnx+fX18eIOFe4J9iIR+fnt+goiGhIKCfoJ0hn1+hoV9e3t+gouKjYV7hYZ9
fn18e318goiMeXx2e4N8foKMfnuGfnp8fYR4g3h+fIZ+hHuCg4N8fn5+fXOEg4V7eX59goKDj4J+ioJ1hH6CfoiNhoJ8aYZ7eoJ+eX6Dgn6Cgnd0c4J8g4aCeoNqfIV7hHmDg4N+fH1+gnt7hIOGeX57hZd9hmqE
eod9ioJ9enuGj4KFfIKKfnp7iIKCfIJ8e3yEgnl8gm5zgoR+iH6Fg4eFfYJ7d3yFiX56eYKFlYKCi4R6hH1+en6Ji3p+enaDfn2Qg4KLdXN4g3iCjIhydn58fo2CfnyCfIRvbX6IfISCfnuIgnt8foJ8hIJ+fYJ3
gomDhHuDgnt6j36KfXJ5hn2CeoN9fX6CfoJ8hIJ6jn2EeYJ5e3t5eoeMkoOGeH2KcoaCdIyXfX2CiHt9hYJ+cnh8fnmFfYZ+eoV7lH6Dfm97fHyHfoJ+fG6Cinx7fH2HfIaEfnyEen56g3l6fn6HfneHgoZ+g4N2
fn6CfY6EhYSDfYJ9fId8hX5+fYd7g4WChXyEgoKDeYl+iIR3goN9gnmCfXp+eIiChX2FfYN9goKHfYJug4KEiIODg4J8goKFen6Hg4mMhXV8hISGfod3cZB6foV7fHx8en6Cg4SHh3yDgoR8g4R5hXiJfn16goKD
fn6GgoWDiH2LhXyEfn6Cgn6Eg3uCfn2Jg4x7fYKDg3eIfoJ+g4OGfYN7goWCfX18koJ+fnuFfIWFgoOReXl5fn5+fn5+g4SQe4N+fHqDhoJ+g3yFiXR6hH6Cen58fn6Rfo19fn1+hHt7g4uLgoV9en2CfIJ5hIZr
d3B+hIORfn57gniCgoaHiYJ8i4KEgnuJhX6Ee359gnx8eod6h4KFfnpxgoSCfXqCd4t6fX2HiIdvfn19fIN+goZ1goZ7hXp4fX6Dc4R8gn15hYOJhJB2eXx4fnqEint8g3qCfIZ+cHx0h4aJhH18hYKDiHl+foKC
goSGg36EhYd0fn5+iIV9eXuDhoN+en51ioSCfH2EjYmMiJt9goKKfoSCdYaGiH6CfYKEinp8e3l9g4N+aX58hoJ9gouCdoN5e4OLjH12e4ODg3yGcHiCgoJ+hIZ+aIRtg36CioJ5e3x1g3h9e4SCfn57fpF5fIR6
g3yLeIJ8g3qJgnx+gn17gnqCe4aCfn2ahH6Cg4KDgn6Cgm6Ihn13fXt9gnh9fol8gnR1fYWIfIJ9hIV7e4N+gnl9hoWDcX58dYJ+foV4hIN5hIKHiIV5goSCeIKEd3x7g3yCe4J+doWHeoSHhIOCenOGfnqFhnp9
g3uEg3qIhIt1fHqDfX57foJ8fYN6fIJ6jXp8hY1xfnuDhHp8doZ+hYOJhZGLfnyLfml4e4OCe4J1e4aCeoKDfIKEjH6Je4qChYl2hYODe3qEgoR+foJ7e356g4iDhX6CfX2DfoZ+goR+fnmEfHyIg3p+goJ0e4qC
e3d+h3h+hot8hnt9g35+hYKEfn2Ihn2FjniPfXuEg4WLfoiEi4d3iHCEe4SOfYR8foSCeoSEkYOCg4SGg4J7g32De3t8hZCCe3Z+hGqEhXyCgoV6i4N7iIJ7hIKIfX56fpCEe3l7iYKDgoKFeoeCent6in2CgoON
g319fISGfoaFgnWCfH16e355ioZ8fYZ7fn6QfHp+hoV6fouEg4iIh3x6doeCeYeDgoV7hoeEfYl+e4N8g4R6hIR2iIR2hYSJfoZ4fn58fYR8foWCen2CfX6CfXh+kYJ+e36EiY6EhoOEhKGEhHeJfHmUfYN+g4KC
e4SQfoR+fX51foKCfXuCe4aClX2EfHN+en2CiH16gop+g4d+eoJ9fIKFeX6HgnqUiId+in2GgoV5hnuJfIKCfol+hHuGcYl8eoh8qnuLcYV8goWEg36DfYOCh4N7g3x+foV4j3yCgpaChIKDj3t5g3p9enZ+iXx4
gn2GjX2IfH2DhH1+d4yCfIl8mIh9goKEgneCenx7dneCfYONfH6Dgn6NfH58fn6FfXl7qIJ+ioJ9g4l6g4R6hn2CfISDg4R7fX5+en54g4ODkXuCeZJ+jIJ3foeOc46Fg4SHg4iHkoKhfnV7iX15h3t7hX6DfYOH
h3x9hYKDfId+hIOCe4KCfIWEfYyMiHp+fXyFg4WEhIJ1e4J+joV+eIaEhH2Mgn16hX5+fn6Eb4V8enqDhHp4goKDdIV8gnyCg358fYt7foRugoKDfXeFfHyDhIOCfn2Hgn57i4OHhXuCfoaCgoKEe32EfYmJeH6N
e354h359goJ5fn2Cfnt9iXx8eomCfX16fXp4g4d6e4KGc4qGhoKDioSPfX6CjH5+gomDgnl8eX57fYeQfYWYhWh9foR6fnqSd35+hX58goeEgn58fYZ5e317hIJ7loKEgn5+foKGhoKEgn6FfouDe3uIe4qEg32C
e319hH6Ghn6DeoZ9fYN+iX1+iol+d4qEg4KDg36Hfn59fYN9gnyDhH19fIKEdHqHg3iFioJ1fod1e4eGe4V+g3p7g457d4R7fnl0fYJyg4R+cIaHeoiDe4R8enh+e353hY+Ce4SCmHp0hXx9fn17gn18fIN9hoKI
eYJ8hYR4fX2Dgn19gnuDeIqFgnh0hIN9fHh0fY15eIZ8Y4aPhoJ5fn6Egn59foKCh4RzfoKDgoKMfoR8jIKOfneDfn1+gn2CfH1+foSEgnyEeH6Egoh+fX6CfnuGhI58fH6EdIKDfn6Jeoh8g36Eh4J5fYJtdX57
eniIg36Fg2mPeZd7eXKDfnp4iHiLeoN7g5F+fo6EiHx+d4V9fnyHhHl8jISEhX6FfnxihIJ4g4N9foSChH19e4J+eXeCgnmFg317g36ChHyLfYiEfo2CfnuCi316fH6GjYJ9eIJ7hoKEg31+foZ9hop6e3yOe3ln
eX59gn6Lh32EfH57e4OIe313e4OCe4eHfIN9fX5+gnyCg4KCgoSIh4h+hXuGgnyCfYR5hoSChoKFfIt9hYJmg2x9fYyCiIKihXx+foZ7g3t8eHl+fYmFfnp+eYh9g358iox2hYKFg3uDeYaEgn6DiYR1e3t8kJCC
hIOIh3uDiXaHfnqUd4aDg3t8h3p9fnmDgnGHh358fnl8goOEdYSDfn58j4OCeH2IhHp5hIOFe36IfoKJg36HhYSFfX2Fgnx+g46DeH6CenaEhnp8g4V9jIV8hn5+fnx9e36CgoV+g3yDen6Ee4N+foOEeXZvdIKD
foSFfXeCh4J9hIaEeo6Fc4ODe353hoKGin6CfneDd4h0fX19foN9g352gn18in2Fg4KJfoOEb3iCiH1+ho2Cd4J7g3WCfZh9fISCe4N9eYWEfoR8gn5+fX14ioR9kH17fnuDboJ+fX18hZCEhoJ+fYp1fIN8g4J+
g4aEh32GfXWIeoKEjHx7eYKChIWDjHt9goV3dYeCe5J9fYJ1hIR0g32HfnyFfIKDgnmDhIJ6fYKDepKHfIR9d4J8fYOCfIR+gnmJfHZ8eHt8goN9eZaDdXd8fnZ5e319gn19g4KFfn6Dfn6IiYaDnoWDhHqCeoSC
eoSHiIV8fX19foaDhYKKeoKDgnuCeYR9en6Fao6DfHt9g3qDjYaGfIeCiYWCeniGgnZ1eIyDe319gnuJhIR0eoqDeH6Hgn5+gn2FgnuNhXh+e4KafXyDeoJ9fnd3e4mCg3x4fX6IeIKGh4uFfYOOgn58i32IfIJ8
fneChoSEhYl9fn19hYJ+g4J9goN5eHp0h3yEe3qGfYd7hIJ9fISIfnN9fYqFeYqHjIKEd3x8foKJeIKEe4WDhH15eoJ7h3uIgoKChIOCeoiHg3x+eoOLh4WDe4N4fnuEgoeJfHyDfIOCeIOCh4N8gn59fYKDjIKE
fX55fn6Cd32HeYZ+g36Cg357i3yChHZ+fnuEgot7h4KHd4Z7hHp+foV+eoJ9fIeCfIZ8hHyUiHaQhYOCeYWLgnyCgoJ5dX1vhXuFfoKCe4uDfIZ9hH6Eh4J+g4N9fYJ+fo2DfIKIfH1+hHaPiIWCfX2GfH5+fYV9
fXiCe3p+gnt+fYODb4aChZGDe4OGhn6GgoKDg4KEgnqEiH59goKEgoSHfoZ7gn11h3R6g4Z9c358fYeHh3qCfXB+goiEfYKGgoN7g3l3g4N8iHpofn59hXx7hIp9hYSDfoR+cHl3gnyDfn1+g4KDfIKCfod9g3p6
h3yGg4N8en6OfX59gnx9ioVwc4SDjYR+foOCfn52fYh9foKEhHt7d4OEhnqEkX59hIR8enx3hYSIg32CfnV7fnZ+g4N1eomPfYR+e3V9gn6Ch4J+fH6CeIN+goJ+fnd+g4WFfIN8goeFh4J7fYSLgn2Ffn57g357
fo98fouCfXeCgoWFe3d8fXuEg3t9g313eoKJg4t+iXx+g35+h4N+gnyMfoWDh3x9fYWDg4SDfYV+d3iLhISDgn2DfXaGdZV3h4J8gnt5coJ9g4N6gnyFgnR9gn6OfH58fXx+joeDjYZ8doV3hIp3bIVzgoKCg4N9
eYt9foSGjIV9dX18gn18fnqCkIR0hYKMfYaDe4J8fn2NhH2FfIx4hIV8fIOCfIh8goJ5fJN6gn2Fh3yGe4KEfnx9g3d8fIaDh3x+iHp8goN+hnx+go6DfXZ8e3uCgoN8kYd7fn5+gomGe32EhniEhIaHg218g4l5
iIOEgoiKhXaDhn1yfoiCeniDenyGfXx8fYSCe32Ee3OKeoV8hImYfX1+go12foR8fniCg4qDfoSCg358hIKIgn2Cfn6Eg3mDeoSHfnJ5en5+foKEg3l+hIJvfY11g4N9bXWOj4KFgox8fYJ8oXuCjnmChXyFhYyN
i4SFg4J+eHyHfod8hnx8fH5xfoJ1fIKJg4SMfnyDbn6Hi4N8hIR9fHx9gn2CfoeCg4J7j3t6iX6HgoR7hIKFfn54g3iCe4N+fn59fYR7g4eMe4Z+h4SIeoV7hISEd3p9fn6EfHp7g319gnqGgnx9gn2TcHl5eYWF
goJ8fnt9gnt8hntzfoaIfoWDeH5+gneCdoaCeXx6bYJ+dn6HhH2CfHR+c4Z1foN+hYKDgoR+j4SEkYR+e4SHiXmSjH5+fnqJe3eCfnqMhIWOiXeDh4KGfoaFeHp8e3yCfYt+j4J6eoV5goSIgoKEgn19h358fnx5
d4aEdnx7gnp5fnt7foSEiXZ9fHaEg359gn5+fYeCiHyFh3uCin6Ce4WDeYJvmH2FeIWMg358g4N+hYp8eYZ9fYp9goKGhHx8g4N8goaDhIR+fIR+eYR5qYR9fXl+dXuEfX2FeYJ+hn1+jIKDfn5+fHx4gnqCfIJ9
hIOCeol7g3p+hY92fYOCh4N8iXx9fn2FgoJ0g3t9hItug317z4N7g4KEgoh8d36Dh5OQg3qCfn56goKCfod6fnyDen6DgoR7e36Di4N9hoSChnt+hIiEiH6Dc4N9eIJ+gn2Db4SCdIKChYaCgnyHi4J9iX2Jh358
enyDfHp8gn2DfoKCe3qJlIV+h5h0jYiMjn57fIJ+fouFhXh5goJ+hIJ9eoZ+iIKEg4ODfH18fHl9foKIhHx5fXyEe4KGg4KDfH5+fX2Ehoh6ZHuGeH58iXyCiIKYeoJ+fXiHeIt9fX2Ifn2Dfnp+dnt6enV5eH6D
eJKEgoJ+eoJ+d355foN8fYiFfn57hn2Den5+foJ8gnyFeoJ2fXyEeYV4gnR5fYd6goSCg318hZB8hnaJioWJfoJmeoN6fXyDeZCKfYOFg32Hg4mKc3d+fH14gn18eYV7h3yDgnt2fXx8hXKWgoWEfoiDgn19gn19
eH2EfXWCfH59fn2PfH2FfIKNgnWHeoqFfoiMgoN9dHuCiYV0fXl+god9hYWDenqGgoeLhXx9gnZ9e3xxgoKEjYZ5fnB6gn2EfoqLeISCiIh9fIKHfX2Cfn2CgoSFhop8dHx+hYR6e3yGfol7hIV9fniYfYuEfX18
e4eFfHyEg4KMgnp9jX6Dgnp+go2bhYeCgoQBm4V3hX6DgnyCpHyGhnlVgoKFfXp7eYSDhIKChoaNfoOCkoKEfYJ7fXuCdoSCfX6IhIN5goJ+hISFjHl9hIyHeY2Cg4J7fYWDh3iDgoSEdn2DgoOEeIWNint+goOC
hXp+d4R7hIWDfYd9jIOPjYKCd4KCfoWHfXx6fYOGhIKGgoKDfH2CfniEh4l9foJ8fYKCiYKGgn18foyGgoWCg4OEg4aIeX2GfYOEe3N+en6DeHmDe4J8iYN9fXqNg3V+enx9e4qFj355fnh8g4SIeIeEiYiCe4N+
hHOIhIKIfn6Eh4Z9hYuHkpB+eoWDen52cneDfXqGeYZ6fYOCg4SCeoSEhXyHhIiDfHuGgoN+fH1+hX6Cg4V7goSFfn2EgoJ+g4t+hXyDhn50fn1+fn59goODiHeCgn59iYJ+jIR9hn6Ch4J+g5N+fYN8fW5+fnuM
fYSCeIKHiIR+fn2Cg4V6goKDc4J3fYd8e4KCgoV+e3p+hHl9fX18hH56fn2CfHp+e3iDg3t8jIJ0foODeHqCfI17g4WFdYOCgoZ6hIh+h4eJdYSEfH2DiIR+foKDcoiEe4OCfHx+fouDe4KFgoiCg4KNg35xhX6G
foV9gnx9joeCgoN6fXyJg31+fn5+hHx8dXd+hHOEg31+goJ8hImGfISJg4R+g32Fgop5e4yCgoZ+goV8hoJ7gn15goJ9gn18eYd9h4J9lYd+fn59hIJ9c3V+gn18iH2DhnWQfX2HfouEhIKDfIV5g4J4fYJ5dnt5
hZl+fnmDhX2HiXuEiYaPiIiDd4R9foV+hX2Dg4SEgn2FhoV5hX6LfH19e4Jwe42JfoSCfYWCjI96hH2Dg4J7fnp2h357eIKCjXp5gn17goSIfYh7dYOKfoKLe3J8goV9foeCiIR6e356iX55goN4d5F+iIJ+iHyK
foSDc4V9eoWMg3x+hYaEhHpygn6FfISEgnyHhIKGeXx8hoaCfoKCfYKUgoiDgnuDe36Eg4+GiH6Clod5fXR1eId9fXWGfoSCeod+h4V7inyHhIeEeH6Ch3qEfWKEhH5xjXx8fX2Dh3x+gnqOfnuEhI2Cd4R2gn59
hId9hXuCgm+DhX19foyChHyCfIJ+gol4g32Cg3t+fXx9fn5+dn2Dg4OHhX1+eXqFhXl+gn2Eg3qCe4N+iH6Cg319h359fIR5bHuJe3V7g36CgpCDhXyEfH6CeX6EhX5+fnqCeXyHhX58d4KJhIJwe3yOfXuCgoV+
bH6Cg3mCfoJ8g4V9goSDhH6Hfot+fHaEgnWhgnx7foN9fYZ5fHF5enx9goR+fJGEg4uDg31+g3Zvhnt+foJ4fIV9inp6foqEfn2EfHp9goOEe4aDgoN7hIKGgoN9fX16fISDg4R+g3V6gn58foN+fol1gn6GfoKC
hYKChIODjYp+hnyDhH6Ofn6CfnuDeH18hX2EfoN+fH6FfYV9fnd6g36DeoZ8fYR9fXt9hXt6fnVzdn18g4N9g4h+eXp7eYONfnd+fn59fX6FfYV9fXmEfHSjiYKDfH16cnmEe3eGfnt+hHt+iH6IhHZ7hZOEfoWE
fn2DgnqMfnmEfYOIg4KCiId8g4eIfn2Ck359hoOFg4WEh4J9hHt+ZIKEh4OHgoSHgn55e4KJfH6Cfn6JjHl8g32FiIKFhoR5fn2FfYaEfYOFeYOCfXmCfHeDdoOGen6NgoJ8foiFe4J9hH2EfoSCfoZ0iYJ7eX55
hYt7fn6ChHB+e4J9fX6RfYqChYZ3en12h4l8fnx9fIWDg4KCfIR8hIaCg356g3t2e3aDfXqCdHt5eIOEfn1+g4V7g35+iH6EfneGg3iFjIN+i4iEpIN2dH2Cg3t7god4gniCfIR+iX2ChIKEe4l6goR9eXuDen5+
h318goaEe358kIl+xYaEhHSEdYOCiIOFg36Fe3uDgn5uhn2CfX57goN3gn1+jHh8e32JfIt5eoKIgop9fYeHfHaDenSGfoqFg4OIfnp+foOCdXaDi4WFlINwgoOCfoOFhYN+g457h36DjXOChX13hod+jH2DhnmS
coN+iYeKh36CfoSHjHl+fIKMfoR+hnuKhH6CfIKHg3l5hYKCfIKFgnJ+foKDh4J+h316kH5+k4iChoh8fIV8eXuNfHqMfoSJfoV7fX2JfYZ9fXyChoWNhoWEgnyFgoJ6fomHgn57fnd8eaCKhH6Cen14hnyDfIKN
iHV+coWEen6DiIN6h36DhHqDfoJ9eX2SfomEhYZ4goOKmHOEdX1+e4JvfYKFhYN6g3p7h4V+fnx+g3x8dn2Ignx8hoh8g4KJfHuCi31+hIKIhX58fXyEe3uGh36CdHaEeIeEhX5+g4WCfn2Jg31+g3Z8hIN8h351
fIuDhIN8iIaEfn2DfX6Gen6EgoOCfYl+eXyEc3yEfn6Fgnx5goKEhY1ze35+gnx6iHt9d3uDhIKEdXt9hoKCfo6Ic4N+gnp5en59ioR9g3l1d3yCfYd8e4OEfIOEfn1+hHl+hn2IgoKEg4iDiHmDfoN9e355dYKI
ho+IfX57fnuHfHyCj32Cg4WShnuJiIWFfXt9fIJ+cn2Jcn17hIKEfn2HfoOOhH53h4h9fYl8iYZ+g4KKiIN9fn6Wk4WEfHt+hoJ8fH2GfYKDhH19g4d9fYp7hYKDfXV7hX1+hHl4fo6DgoWJfoR+hoKIg4OEgoJ5
d3x7g4KDgoSDfoJ9gnd+gn6Efn5+hnx9fId9gn55foJ9j3t5g4h6gn58g4KCkH2EfYSGdX6DfoN+fniEfnyFg4WFfoN6eHyFfoKDe356hn17c4ODdnl4d46Dd3qChniOgnmCeYqLgoOCg4J6fHx9hIR8hYKDfn6D
foZ9e3d7hH6CgoR+hH2CgoWTfXx+d4R9fnqCfYR7g4R8iHOCgn6Eg4J+eop2i4h9foN9dnt+g3WLhX6FfIqEgoODgn57fX59fIWDgnuFgoeIeH53gnx8h316fISChoKDeXuEe35+fnyDgnx9fpSKhYSEg355eoR8
gnp7fXuJdH15fYaDfoR3gnuFfoiFeoR4i4KFg4J+fYJ6gntzfYN5fYWFg4yHhH5+fXh+g4V9hIiDgqCEh4V2e36Oh35+hYJ9h4eDlImJg32EgouFiHl6hISGd4iHg414fnGCd4aCiIN8goKIhoKCfXuEi4J9fHWF
goKHfISCgo6FgpGCfYWFgnx+cHh3hHh+goSJhIOEg32FhYqCg4p8goN+d3uDe4J8a4J2h4x6fIOGdo5+g4J4gnyGiYeGhH18g4N+e3OCiHx7hoKEhYN3goJ8d3yCfn19fIKHfXuCcn6CgoJzhYN8fYN+foKDhIuH
g4iFiXSCfYV+hISImnp9hX10gnd3eYKCd36Dgoh+eXmFjH1+fn50e4eEhXp8hoV+goeGe3JwgoOCfIOIg4SDg4KLfnh9hn58hIR+i3Z8eYSFfn59fIJ+eYV9e4N9g4aChnqCgn2Ei4J5fH6FiX2DhIuDgoR8foJ9
enuJeH2Fg32CfoJ4fn2Dg36GgoZ+fYOCg32DgnqHh3WEfIN7cId7hHiCho2Dgnd6fXZ8g4KJfX15iH6Eg4qEhnZxhXx9jYN9hn5+g4J0eIN+g3mJeYSJfHmChH5ydn6Cd4KDfpB+hIOFfW19foaFfn6Ed4WHeoV9
g4J+fn2EgoOFfIJwi4V7goaCgoR0hIWChHx+goZ6h359g3aChn2Eh4OHgn5rfnaHfnmCgniLhId9e317dYKEg32Egod+h4iGepB9foSJgoWFfnx5fXqDe4WChYN3g4KSeoWDcYJ+hnyDdIJ7fn2Cjn6Dh32DhoeC
jYODeXx7hHyFcoJ7g4J+fYOFiH6Dg318eIJ9eIKCfYJ7e35+fn1+foN0jJCDgnx+hYKGhoN9e32Eg3x+gpF6hX5wh4t8jYV7jniIfoWChnGFin15j3h8fYOEhYWEZXd6g36EfIeOg3t8fnl2goKGhIN4gn55gpOD
i36benmDhYODen2EeH2Ce5R8gneHfn2KfniGgoJ5eHR+foKGfoaCcYtxiXuFcoZ6goOGhI6ImXeFgod+goSIhHSCfHx2gnxzg3l8fnR9ent9goKHgnx6fYSIhpJ+fIN+e4SNiYR7fIV8fn58g498hYJ8g4Z+fHx+
iIOFhH15gmp5eoh3fIJziH6EfnuEfIKEg4KDh4N9hnh6fWqFeHV8foZ+fH57g4d8fn55gnyGgoyEgn6GfYN1foWEioKJfHx9eXp+hniEfIN8hYSIgoOGe3qIe3x8hX2GhIOFgnmFfH17eXuDe4R5foKGdXl9fX1+
iYeCg3mEfXuChIJ7eYOHhoaEg4Z3goR5c46ChIOih4eEfohzfoJ+hIKDoXmHfn15foeDiIuCe4N1fXt7e4KDg4RyeIV8b316iH2CgoN4eYODg36HdoJ9fod+fn6He4KCg358fYJ6fYV3hH5zdXx+foKCiX1+fYN1
hX2IfXp+g32GeXx8fn6Jfoh8d4WCgoKPfoZ+gn6CfYiIfX2Ehn2ChIKHfX5+fYWCkn17gn2Dhn10fXyCfn6Ee4Z3fn52hH19fIKDg318gnuHfYJ+g4KHgnR8fnyCeX2CjXyCh4KEd4ODg3iDc35xgod8fIRzhH19
hIh+g4WGgop8l4J+e3eEg3p9eIt9fX57fnx3fnuGgnuEe4OGg46Gg4J7fH6FhoKCfX54fYJ6gn17goeCfoKXhHl6fYSChX2Fdn14e3x7gop8e36Fgn53e3uHg4J7eoR9hn59hHp3foJ5hoZ+fn6Egnl9iG99coKC
fol+hIOIhH2CfoR7eoJ9iIJ9g4qCfoSEfn6Fg4aSfoJ8e4J8fX6CjYWCfYJ9hH19goR6hoKMhYmFgoOCjoV7goJ4iX16e4N+enWDfoKCfYV7e4d8eYKEgnx9fIZ8gnqDfn55go19fIV8dYeCg32De3txfIJ+hnt9
e4KDi4SJcYSEgoWDe4KFe357gnyGfXuCfXuEe31uhIR9g4V4hnuDg3x9en58goN7fYOCgn58iYOGhIiEgpKEgn2ChneGjnh5goOEfIaPfoOJhYWFhn19e4Z+goV4coV8g4V+fIKHeHyDhX1+fJKCh4J9eYWJZ316
h4NzfYSHjH59foR6fXyEhHuEg3t5fYKIg3h5d4aHg4KEfpF7foSZd36DeoJ9g4KIfJaEe4p9eYSEhHd9fIaCfYJ9iXuLhIaFfYOFeoV7fHqCfnd2e4R9fHx+ioaCg2t+g3yGg4eDg31+i32Hg4yNfHqDe3t8hnqD
fn2KfHKHe32EfHSDfX6CjYN7goWHfYaIfYSEfImChn17g3uCfYV+eniGg32Db36DdYKFhIJ+fIODin6Dg3x6eIJ9hYR5foKEgnp+fn58e4V7foR8fIOOhYOEdH52eH5+gn57goR0lG9+d3Z7eoN3eIqJiIR8fHx8
goZ9goKEh46Je4N8fpB+jn5+e4SDiH6CjYSDZ3h+hIN7foSEfoKDfn6YfIN+hH59fnt6hnh2fXuChXd3fIh8fXt8fnl3fH16goKFfnh2fn6FfoKJhHyDhYR9foKCfYSCfoR+eoKJdYKDfImCfniDdIZ2e3iQfn12
goN+gn59fIqNeoSLhoR9goOCfnqFjH6Ggn6CfnqJdn18enaIg32EhIJ8hIWEgnqGj4V9e3yEhXxxfYaGfoRpfYZ8iH6CgoODeIR8hHaCg3yWgn56fYOQgnqChXZ6fX6CfYV5fIV7foSUh319g4R9hYaChoh8fnqG
ioWEgneGhnaChIR8fnyNhnt9g4Z+hIpzfIN+g4WCfniEfIh9g319fnt+foSHfn6CjHeChYN8fX19gnt7g4SEfIiDfYWFfoSEe36ChX56hoKCgn6De32Ed32FgnuKfnx9hYJ9hn19jn6GhIOCfXt+fIODfYOCioJ+
hHh8inmFhXx7fIJ7jXh8g5CCe3l+fYODg3yCfH1+fnp4hIOIfn2Dg3yHhHxzgn6Cgpd8fn6Den6Cfo+HlIKEiXxyfYl8hH5+fIKEhIN6in1+c356e3x+d36Chn2Hh3dzg52GeIaEfX58e35yfnl9fnuFfX6Ddn2R
i4N4fox+goN9fnt6e4d5fIN3eYR8i3x9koN6hoKFh3GKgoyCg4N5hoJ+hW+FfYaDhZZ6foeCg3t7ioJ7gn1+eYKIfoKDfIV7fISNeYuChYJ4hXx9hYSDfWmGfoJ3fIKFgnKHgnN+e4OCfYuCgoN3e4OIhoaDhH6E
hYKDcIV5foJ6foSEgoSDdoR8o3yDfH58hYSEg5CDjXyMgoR7h32Hh3N6goaHh4OKe3t6fXqEgneFfHiChoh9gn2DfnqDfX6Jg4iGg4KCgnOFenuDfIR7fX5+fmKFfn19c3aJfoN9g3qKfm6CgouCg318g3yCfHl6
fXyEfnx5goKChYaCfYJ9eIZ+gn16fIWEhIN0hIV9hXp9goeDfYSFgoSMg35+gn6EgoJ7c32Dgn58gn6DfoOMhIaEgox9goODfnt+hJaDfIl9hHp+iHuIhXx+goWGgnyDdIN8hYV9hIeDfoJ8ept9d32Dd3yCfoWN
fIN4gnyCfHhzgn6DfHyDfnuIeIKDfIR3h4KCfHt9hIJ6hH18fHOFhXuGfHuDeYR7fIqDg3GDfH58hH57fXx8fn59e2qHg32CfX59fYJ7iIh+gomGeHeFfXuCen6FfoWGeoR4hYaHfYR9eIWGfoeEh3ugfIOChn2C
fYV+fXx9foR+fYSLhoSEe36DdH2Lfop8fnx7gn6Dfnt+iYJ9dnl8coKEg3qChnx4fXt9eoWCd4yDe4WCfXp+g4STfoR6fn2Hg4OEfX19eHp+h3qCfnmDgoV6g3p8enyEfYN+eoh3god9fX5+hH5+goeDhn2CgnyF
dXd9h5B7e31+e36Chn54e32EdoR+hYODh4SDhoJ8en5+fnyMh3qGfH6IfYJ4foN9dH57fnuDgn2DiH6Ee3uChm6EhnuCgoWGiHp7hXx4gnKCfn54eXd8goKMdYN9goSFfol2goODhXuDfIR3d3yCiHqQhoKCgn52
foaChn1+g4yFfH59dYeCg3qDfop3e3x7g32Fj4KHeH5+g315enp+hYJ+eHx+hoaCg4N9e4SGdYN9fHp9hYyJe4R8hoh7goKDknmCknB+g4OCfX6LfHuCg4N9fHR+gn54foKEfoJ+fHl8foV9dn2NhIN9enyGfX6F
jH58gnmFe4eFdH6Ggn5+eHx+g4WHgoKChYSHfnyHiH2EiIeGhIOCh4R7eHuHhYSNfnuHhHt+cIR9fYKDdn12kI97hIN9e5l7iX2Egn57foODdpCDg4OCe4ODhX2DeYJ+foSLi4eDgoSIe3qCfX57g4qCfYp9cYN+
eH6CfoZ5fYZ7gol5d4J6fJCEdn6DfIl+fXyFhH19hoR6i36Een5+e4J+jH2Ce45+fXyDhXl+g355hINydoN+fXuGenmEhHt9eXd5d36DfYN8eH6EhYqDfn2DeX15fn6DfH54foaFhXmDfoKLgn2CdIN+fIN8hH6O
iIN9eH5+fISJfnx7enuEfISKfn1+hnx9eoaCho6CgoWCgnR4hHt+goR8foSFfHt9hoOFgot+gn2Dgn2FkoR9dXt9aIOCg359eYOJhH1+goN9fHmEh36CfXqEfIR+hHySeoODjniEh4eChHt+hnZ9gn55hn5+fHx9
hYh+foOKgoh8eYSDg4V5e3yLfYJ+e35+gnh9hYOCeGh7fXl+gnyOfX53gnx8iIJ9goN4e3Z7fHt8iIR6hX6CeX59e35ofXx+hH1+g3mChH6HgoRugnqDhIR9gomCgnqPdnh2en2DhIN4fnx6gn6FfHqCg3p9goyH
g36DhIJ5fnqSfoWCgoKFgpR8ent8goKCfH56fX5+fn5+fIKGfHp+goOCiZSIg36FfoSKd3eCgnx4fomOe4KEe4aGfYN+dH2CiYaEfIKEg4N7eYNxhX59goZ8gn2JhHyDfoV4foN9foKCh3yJdnmIfXt9dHt6hH2K
fnp6foSEfHuCfYN8fYV6h4KEgoKEeXqCpIKDfoyMfH2Hgn2HeXuGl359fHx7e36Jg4Z9fnl+h4R+hIR9hHx+fn13fHqFfod9fot8foOCg4N+hH54fH18hH2FgoV7eYOFg4KFhouIhYKDfYeEe4V3foSCh3uDgnqC
hIOGhXyDhHqDfXuCfYh5inp7g32Dg3qEhIOCcXqEeoWIe3x5fYR6hoKCfYKDh4Z8fomDgnqDh4JxfnyDgnl4fX6MgpB5in2Ehn6Ec3yHg4KSiIWDfIR9g3iDgnt+iIZ9g3yDiYh5eYOCgoSGhHx8g3t4hIV6h3uF
eHpvfYh9h4KVfYSCfIKJhHSEg36EgnmQd4J9fISCh3V8hX2Lgnd9fI6VhImFhop7h32FgnyChYV8enuEgoJ5jXuCgnl9g4t9fX2CfIJ8hXx6cXSCg4l7hn17hoNxfYKIfoOFhIt9fn17goeChoJ8eX2ChYh7gnx+
hoODfYKCinp+foaFcoJ4eXOLgoOIfoR8g4OJdnuCgoSHeH58fXNyg4x5eIaCe3iDg42CfoOCg4R8hIJ9fYJ+ln19gn15fYSGhH6CgoOChIOCe3iGgohwfnx4gpKIfYWEh4N+g4qDg4N9d32EdoSCeXx6hIWChXx8
foqCg3qKeX6FgoODeoJ9g4R4fn57foKLi36IhX6Chnx2SYKEg4KHhIl3en5+e356fnVzhIN8i36EfX58g4SDfHp8foKDgn54d4Z4gnyDfH6DeYSSg4x7goKCfYKGhIeGhHqJgoJ8eYWDfoR+iIJ8fYl3fXyHeX5+
gp2CfYN9g3x5g4aDg4KJeYd6fnd+h358fH6GeHyCdHaGg3t+hIJ2foJ+fIKJhId5dX6DiYKcaoV7ioaCdYKCfXeDfIeChIKCb4J+iXh8eoODfHuPkXp+fYSFgn2Hg4WIeHx4hHqEgoN7fn17gn6Cfo2Ggn18gnqD
fIRsfX19eXx5hIKMfYKDinx9hHSNg32Ed4OIgoSDg36Lg359fIKDfnuCgoJ8eIN+gn6DhYKDfYaEfop6iISPe3qGh3eEfoeGhH58houCfH52fYV9g318d3iCg4R8hIKFfIZ8g5B7fXuOen6CfoeGgn1+g4R9g4KK
cnp+fYKFhH2Qfn15e4aEhHx+d4KDcXaCfIeEgoKDg3t+g4htgn57d3p9hYSDfX2Jint+h4KCg4OCfX2EfIOGe36IfIV+fot+foeHg4aEiYWEfoiChYR+hXt9fnyEfIJ8fIR+fIR+hYR3dnOKhIJ+hIiDfHmIfH6C
foKEeoR7h4h+gop4foiEjop+gol8hXx+eoSEgnmKfY18gn5+e3x+fYZ6iX2Jg4OIg4ODfYN9foV9ioWCfoOCiYKDg4KOfod+iHeDfIeDfXuDiYOCiIOEeYSGgoN6iX2CeoZ7hIKGdn59enZ+e4d9gnRze4eFfnt6
hIOChX6Pi4OFinWDhH5zenuElYOCfn2Ffnp5h31+g3p9hoZ1fXWUfnh+jol+gnp9fnV+g4R6fX5rhYOEfn1+hYx+e36FeoJ6jIODfId6hIiEd317gn14fYZ5g3t9e4N8hYJ0eHuDfoR7hoR+fYR2hYd9g3yDdn18
gnyMeoN9fYWCe4ODfIaCjn5+goJ7eoKJdoh8e4Z+hoKCenqDgn58do1+j4KEhHx5fIKDe359eIWGeXKCgn1+fnKGgnmGeoWGfnqEhX53jnt6hXx8jntriHl6foSLfnuEeIV9hYR+fYOEjIKHg3mMfYJ5e4mCfn55
i317fYR+gn2De4p8g4d7fH5xfoN+g4OHhIKJj358hX16fn6HgoKHgoh5fImEhId4fnh+hYV+hoh7goV7hnh+hX18fn16h3eNfn57g4J+eXqCe35+hHV+fXd8foKEe3eEeoSFiIx9bYOFfHmGh3OGfoR4fX2CeXx4
enl4inyEeYh9hImCfn5+gnqCfXR8eIVwdIuEg4aDg4N+eIJ6fH6Gh31+fXyUfIJ4gnd8g3uFhIR7fol9i4Nvd3mEhXqFe42Eg32Cd3qJhHiJiH2FeYaFhHh9eXt9fXx6goJ8hIOOfYiRg4KFe3uFiIZ5fYaCgoKC
iH2Eg4KEgol6hYN9g4J6foR8g3l+fYaEhoR9eXx3hX14jIN+d32JhHt+goeDjIOCgnp8eYaMgn2EfIR3e36DfHmCg4eGgoeDg3mHfX6IcoWEg4Z+g36Ed4d+fX2EeI+Fh4KDgoSCgnqDmnZ+fHl+g4OcfHx6hH2D
kZeHen6FentyfpN7eKGCe4OIeo19goOIfIJ7gn6EgnmEe4iHg359d3t9foN9i36OioOIg32FfX1+goWEd36FhH53eox5goOCfn19d359iH1+fIh9hoJ8h4J5hIZ5iHuDhH5+go13hoKFfnyHd2mLe4mLh4h+gnmD
goeCdn2DhoKJhHx4hnx8eoJ8g4WHhH6Egnp8dnh8g4N9eoR5dXmJhX6MhYWFfH2GgoKFfn5+gnd+hH6DfXqFhXuDfXyDjIKDfH6Kgn2EfomCeoNnfYSDg3qKe4N+fXuEi4iDe4KDg4J8g3uEe36Jg4KFe3x+fnqD
hIuMfI1+foKGgn2Ig4J8foODc35+fH17g4yDfIh8fX6Cg4OFg3F+e36EhIWKeYqHfXx4e356foKEg36KeoJ7hIKLe3iDe3p9foSGfYeCg358fYOChH6EhYaEiXx+fX2CioORfX1+goJ7h5GGe4aGiX2DhpV+dYJ6
hH6Lg3aChIKEfH6HfoiKhHGDhoSCen6Ge3R7fneDhIR+dX18coZ+eHqDhX2DfoWEhnWHdnx+g4R5foWFen5+eYl9fnyLfoOEgn18gnyJfIN6fn51dX1+goN7g4V6fImDfXeKgoaHeoWFgnyCeISDhIeEgod9fHp7
foyCiX2ChYSGdoKDeWqDiXF+fo6EfoR8g3t+g4Z+eXyDkn6Le4KDhIiCfoaIgoeGgol8fYx+ioKCiIN8hoR+fX6GgoR9fX58fYKClX6DfIJ+d3x5fXyDg4p8goJ6eXx8eXeCbniDh4V9goV8goqDe4SDhIR6d317
hoODeoJ+h4KHfoKGfnl9fHyDhYJ+eYRzfH6HfH5+hIN6goODeoRugnyDgoJ8iYJzi3qEg4KCfY2DfoV8gnuDg4Z7fXx9fXiDg3p7fn19eH19h4d3hXxzfoOCg3qEgnaJg36CgoN9eoZ8e4hsRIaDfoSCe3qGeoZ8
hHyDfot8d3uNfIOEfn2Eg3p5kHV+e4Z5i4J9fXuWfYSFfn2DiX19g4SFeoZ7foiCfYN8gnN8foSOgoOJhpKJgoN+fX58goWKgoZ8gn2Mhnt9g3x5fX2HfHx+fY5+hH2CfXqKeoh8g36Gg3x5g25+gn5+goaFg4N6
g4OChHt5hX17fn17cHR7eoV+fYd7foWCfoJ6k3x8eoh+k4J2fneChYOGhHuLe3qFg32FdH2Dg3yCfn6CfoN9hIZ7hX1tgnmCfIOCfnpygoaFeX1ig4J9iH57hH2Fg36EcoKFfn2CiHyDfYOCfYOWfn6DfX59eoOG
h4SEe4SIg4J9foKEhHyEe4N4goJ6e4R5goR2hYJ4iX5+goKCg3t7h4N+iIN9fn52gn6Cjnt9fHx8kYKFg4OCenx9foJ+i4J+fX14e4WFg4J+eoKTg3x+fISJh5KCe3t+foJ2fX6DgoWDhnqGfY2DfIR9h3p4g4mC
fniGg4yKfHJ+hX1+eoSLh4R3hIR8g36EfYODg357hXuDe3xwhXqGfnt+g4J5eH6Ci3t+hISCfnqHhH57h4R9hIWCfn6CdIJ7fX54fX53iYd+fn6Ce3h+jISKfYN2fn2Eg3yChYh9e36Gg4OSg4OJfX59hHh+gn59
iIiChnyCfoqEgnuJhIR8aoWCfoV0d4SHgn2ChId9hoNbfX52g4VzhIiEg4SEfoSCeXx9ioWCfot+iHuEgn5+iIN6fox8hIqIhX57fXt9gnh7fIOEfn58jYJ2eX1+fYOEfn11eopzgnt7eIKCgn5+eXqKe358inuC
goR9h4JsgoN5d2h7g318hIR8fISEhnqDfHyKfIKEhYKEg4V+fXx2hIeDeoR9fo17eISVhH6Fgn6Eg4J8foJ9gnx8eXx8goV+gn18fIV+fYaKhn2Dg4OFfoKCgn17fYJ+gnODfn18foJ8hnN9g4OLin6DfH59fYN7
fX19eIeFe4N+lIl5fX14eYN+g4KPe4iCgo5+g4d8hHOCgnl7h3qEfYJ+fnuHiXl8g3iEen58hIZ9fISCfoR+fX2DgoKJh4Zvg4J7fo+LfH1+fHmCfH6Lg4uCfoSDin52g3yFfIWDg5eCgnR8hoOIfIRuin6FhIh6
fH5mjH2Cfol6h36EhHx0gnqGg3uCg4OCfn18hoJ5eX6CfpCDfoeCj4d4g3WCfIKCgoKDgnJ+goJ9g4OLeYWFfIR8cYKTh4ODgn6Cgnt9joJ8gnh8fHx+g4J+eXeIfXeCeoKEg4KffXOCgn2Dg359e4WEhoKGfYZ9
gnh5fX1+fIR5fn58fn2PdXp4fml8iIR+hXx4hHuIfn6IgoyChH6DcYJ9hn6GfoOCgoKDfId6e3iIgnd6gn15cneEeHyDfnSDaYZ7gnR9fo+Ce4KCgoKQh4WEeXx+jo19iIJ8hH2Kg4KLg3mDhH17iYR+fnx6eoSG
fn2IfYN7goV+eoWFe4R5eYh4eHl2g36IfYR+hHuKgnaEd3x6g3p+fn19fHt8jnp+fn6QhJOCmYN+h4J9g4KEh4R+g317fYOFhIWEen57hoOGgnuChHCCiYOCent9gn6CeXx9fH6EfoV5hoN9eId6hYKIg4KEenuC
g4R+hoOChn2DfYWFe3h8goZ+e259bXqEhX1+eH6SdYSChHyJi4OHgnd7foiDfoKFhYSEg3x4g4N+e4V9ln6Cfn1+gnuFhn6CeYR+hn5+gnZ+hXWDe4aEfHyEiIJ+fHiDkXx7jHx+eYSDhXp7goJ9fnd8g357enx8
iHx4g4SJgnh5fnyHfYOWh3t8fIKChIaPfn17hYZ5goOMeYZ+jYR8fUSIgoV9fn2Jg35+fn6IeYSFgnh9hnt5foV5eoN+gnt7goJ8hIJ8g3V7goJ+fn1khHiEiIOIg32Gc5B8h456fYWFfYV7doaCeoJ2h4N+hH6C
hnt8eISDioZ6enmEfn6Dfn19hIN7goKFeoWDfXx8fI6HhJJ6eIZ4hHyChH6Me36Ee4R1fod9gn59fYKFi4N8fnx8fX6CfIOHg3iRfI9+hIZ8in59foSEgn2CeoKCfYV7hoSIhH18ln6Cg36EfnqFeoZ7goKJe4WE
hIOGfn6EeYN+gn55hn6DiHiGe4SEiYeFfHx7c5F+fX18eoN9g4OCd4R8fnx9hIJ8g4KEgoR9hIR9goKFe4yDhYOJc3WDhIl7fINzjYeDfH17hIOEi4d9e35+fYN7foR7h4V8gn2DhXh9hnuEg4KIfoKFfoKEiIp5
e32MgoqFhYV7g3qLfHt7foZ+h4KCg3p9jHx9h3uGlIJofH2FboV8fHp3fXuCg3uOkYV0fXOEaHl8g4KXhIN9fX6CjXmFiXGFenqIenyEfIN7bHqCeYKCdIaHfIKDd4OLiIJ6iIuMfYV9foZ+hoWDgnWFfHh5hG56
h3V+e315g4aDgoaFfnuFgoeDh36GhH6DjYWMi3x8gnGEfHt1gn19foSJfoZ3hYJ8o4OGg3t7inmCenh9c4KMfHyDfHaKfoOEdYJ7fHyEeH59fpGCgn5+jXd9hI+ChaOEjXiXen6Ch4KGfIJ9gnuHd3aFg5OEfn57
jYWDgn2HjXl9g4SFfn58fH16eIJ8e3p+fnqEfod9hH6FcJCJg36FgoR+gnh9iYJ7iIODenZ6e4p8goKEfoOFgnt+fX18g3p9jXyFeHx9fomCiHyFfH2ChIZ8e4J8hnZ+g3mChod+foV+fYODgnt9fHV+hIuLh4OC
hnyHgoOCgn6Ge3yFg4J7fHyDfop5g3qFg3N5eoODeox7hHx8goWSg3mFgnyChHd9g36DfX5+fIN3iIR9g4JziH2Dgn2DfIOEgn6FfX58iIJ+fop7fIJ9hId8hXp+g32FeYWHfXx4foJ6gn2Ch32GhYSEhn2Eg4J+
e4N8fYOFdISMeJKChYKChXyWgn5rgnqCgn6FenqIe4aCfIeFiXh+goJ+dnyDdoR6g32DfYR+fn6Eg3t3fod6foh1foWCfoSCgn2EgoSCjoV0fYKEd4SMfnx+fIeEfnmDgnl9gnt+gnmCdHh8eYSJgn58enh+fH2C
fIKKeoOFfYJ9gn5+fX56c4OCeISCfHuDiH1+eYKKfnx9hHx+hXt+goKCgnt+dYJ9TIJ8fJJ7hHh+h3l+hXxyfYJ+hneChX6CfoSGhoN9d4WFhX2FdYOCh4d+goeHgnyCfHR0hIOCg318hXmFh3qDd31+hn5+gnyK
g36LeIKChn6Td4ODfH6CcnqCgnmCe3qCgnx8fYJ6ho2FgnqGfoSCfox9fHp9hIR+fIt9h4h9goOFfZR+eJB7d4J5goKFiYKKeoR8g4qCfYeGfnyEg4KClHx7gn55fnyCg36GeXiKdX15fX55fH6FenuDhX58hn58
enx+fXqLiIJ8h36IhH6Cg4OChH55dISDa315gnx+eXmCeYJ6e3h0fHx8go9+hHh7eH5+ent7fnmGfn2DgoZ6inmEjIV7e32HhoN9eoN9e4aLjn2Eh32Hl4OCfoeEfXeDfWF8fX6CfIJ3h358fYN8hX59fYOFiYh4
doeMfIN8hH6Cgnx3g359eYJ7hoJ+fHyChX57h4Z9iYeDe4N9h359hXmFg3uFgoKIfX5+goSEgnyDfIV8hH2FgoJ+fnSKfYOEeYZ8hIJ+fH6Ee4yFmoOCinuCeHt+fot+fI2FgoR5hnx9fIJ9hHp9goJ7fX58hXWK
fIZ2hYiPfoR9e4SIfn2DiIOFe3p+dIJ9eXt+eIJ0hXt4hHh7hn16foR+iX2DfX16hH6ChXx3goKDkIuJgoKEfn58gnyGkIh8eIR8e3aDeoKDiopyeIOIiISFeXh8hIJ9e3uCfoR9fm+DhXWDhH59hHiFgoWJhn59
fYJ8e4OEg5t+hYd9e359eX6Eh3yLfHmMg36CeX6Fg4J+g4aCenyCh3WFeYmDfXuCe4WPfnZ+fX6LenyDd4SCfXp7eX6EfnGFfYiCfYiNeYuDfn2Cg42GdHuIhYl8g4V6gn6Lhn1+g319fXyEfoSIhH6cfod+g35+
fHOEgnqEhniFg32DfYJ9foSGfXp9eIN7hHZ+goOKfX59fXuGfYJ+b4aEd4eCdXx+fYJ1fn2ChIl9hIKDh4OCgnqHfYOIkXp0fnt8hH6HfneCj3t5ioN6fYKFhoWEfIJ+d4KCeYSChXxqeoKCeoWChH18fHV+e36F
g4R4eYx8hINve3x9d3t6iYR+goJ9hn5xgoOFfoV+foWCfnl2foV+eYV1foZ7cHiCfol9eIJ7knd+foN5hoiEe4WEeoV7fX5+goODfXmFeYN7goR8fYl3qHqEhHp0fYODfY+ChHx6fIh+hoaCgnt+enB8g219goSD
eoJ5h3d9dYWDfoZ3hYaFfoJ+hXl+jn5+oHiNinuDhYR5cXp4foSIjX18g4J+fH2DfX2KdX6DeYWVfH6CfHt+goSCfIZ9fIJ2hYV6fIiGjHiFg3h5g3aEfoOEg4R1fnh+goR+eoaHgoN+g3J+fX18en5+hHuFhH19
g4KFfnqQgoV+goSCg4J+eIWChIODgntvgniJd4KEfnyPfnyEhHx8hIWEgn6Mfn1+g4KCg3t6joKEhYSHhHWGfnR8goN9fX2CeoOFh4J1c356goZ9fH55hniDh4SFfIKOen6EfpiChIOChH2Eg31zfXqEh357h4J5
fn12hod+fId+fX15g4eFeXt+en6Mg3uCeoWEhH1+h3p5fot8g3h8fIJ6iYJ9dYd7foOHgn6CgoOCh4iFe3mEg4OGgoR9g4KDfYSFfoKFgoaFeYWIhYKIhIKIfHyFfIR9foSDfoZ1h4SEfXxug4V8fH5+fH6GgpWC
fn6Dcn6Jfnt+jYaCfIJ+eYKNenqCfXqDh4KNi359in6LfoN7e3l+g3aNgn6Jhlx7hoNyenh8e3OKfoSGent9doR6g3V8dX1+gnt5g4SDeX18eo96in58jn18fIt9foWPfoKKfIJ2goV9goiCfYV9fHN9fn2Hhn1+
ioN1g4eCioOKfYOFj4KFfYiJhod+hHl7hIODg42PgoOCe357dIOHfGV8eHx5co6CfX2FeYV9goSDfnuIe4J8hp18gn5+hoONfoaGgnyCg5WLg35zeX2EeIN5g4aCc4KEint5cn2Cfn2DjHt9g32ChX6EeX59foaF
g3qDfnx9hIaChIKCg3yLhn19fHt4hXt3e4OFin17eX59fnuChIWFdYN9fn15gnWLe3OCfYKCfJN3en57j3mCgoN6hYV9e3uJg4KChn6IjoKHfnd2g3t+got5g3qFfIR+eYOGhXWCe4SIg4R5d4KEhH6Dg4R0foOP
hnaYfH6HgoN6e3t+hYd5enOFhHR9fYN7eXWFgoWCgoJ0jX2Ch36Fen6Hin2Fe3l7iH6DhIJ9foN+hXx2fYKDe4KEfXyIgod7fpp+goR9iX2GiH1+e5SMhH5+fHyDmHqCe3t7hH14e4yIeH19fn2De36NiIJ7hHp8
iIN+fYiCgoV8g4J9fImEc357iYR+fX55hYJ3gn2GcoONd4KHhHt+gnx8ioh+h4l6hniCgoSEhod9h3uLiYOLfn58g3x4hW2DeoaCfYN2g4V7gn55dH6JiYiCeIN+iYOFeXt9gnuDe4qDg35+fIJ5foWFfX1chIJ6
hIKGiH56gn2DhH2Egn6DfX6KfXt+fn2Denh5hXmHe3x+fIR8gn6Fh3yDgoV+e4SEeoV2goN+fXiGjox+fnh+e32GgoKFiHiCgnyFhIODhoRwgo13hot9fYOCd353hoeEfXmJfneEfod1eXuCeX2De4SCgnmChn6F
eYKJfXyCeYKOgn1+kIWFgnh+fnyEfIR8eoSDhH6ChoJ5gn6MdYJjk3l7jH17hoWEg4KDhHx+fnp9iIJ4fXl+gn2EhHt8eXmEfYSDhHt4fX19hI16hX58fXh9foVvfop1fIiIfYeIdn5+gn6Ie3t+h32Fe5F1fYeC
hH2VfYSDgoh7h3h+fnqDgnqDiX6IeXx8gn58iH6GdoeDh4SFg3p4a4WGe357fYSIhH6EhIiChX2Dg4N8g3uEfIuDg42Eg4WRfYiCe4J+fpJ9hHt8fX2CfIKFhXyUfIZ8foKDhnx7goKHiH6FenqDnIKGe4OEg4d5
g3mCgnqCiYR0foODhIJ4h32DfIp9fol3hX18hHp+e4ODiX2Eg31+i35+h4KIhXmCdX54fH58e4N9kX2Eg4SCe3qKfoOFgoN1fYWXeXx6fXuTe4h7fIJ+eIZec4WFgoJ3d3t8hIqLgop+e4l+iYJ8g3t1fn6Gdn58
h35+goSCd2J8g3t6fHx7foiGfn59gn6Gh3p6hX56hIN+goN9eH5+gnZ+g35+foSEfHl+foWEjnx+iH6EiHx0iHmCgoKFhoKFhX57g3uFhomKhoKIg314gn6CfoODen6Fh4d0hXt9hJKDfX6ClIWDe3uDfo59hYOD
hoWDgoWEc3d9c4mCfIOGhHx+foODeYKGfXyEiHyIfoyDfX56hH2Eg4uIhXN9fX2DhI+DfH6Ee4aGfIOGi4KDhYN7foOEhX2EkYN8fIJ4fn6GgoJ9foONioKCg36HgoKEiXx+eX6FfXd6fnt7goJ5hX6Dgn16g4WD
foR3gnyDi4qDfXuNgoSRfoSCgnp8fXp8fHeCh4KGg3x6gnp9hYWDhIN+eYaEeIOCc3t+eIKLfoSCgot4eIVsgoSCg4SHfXuFfn53e36EfIt6e4l1fXiDg4eIfo2DfoN8fnJ+eoV+gn2CfnqXgnx9e4J8fX2ChX18
eIV5hoV+hoaJg36EfYx9g4J+e4KDio2HeoOXfnp+doKFh31+goKLfHV8mYKJfH58g4V8e4x+eX19hYKDvYJ4hoSCfYN8fnWFd4KCfXN9g4NwgoR8h3qFg4J6goV4kHx6foaCjXuDhHt8gn2EgoR+fHtzeYKEhnyC
iIR9fnR+g4OFc4J+hYODfISCfnuDfoKCiYN5g3x7fnR6g32CdH6EdX6JgoeDhIpyhoN6hX5+hYWChIKCfX6Egop+hoN4g3l5hYd2e4aFe5B7gnyCfXV+fIOEgoKHfoKCeXd+e32GfIN+e3yEgoJ3hISGfX1+hXuE
goN7c3yKgoKEhn5+foR6g32CeYOCeoaGfX14foiGdX19g4J5hIWDhId+fIN+iYSLd3eDfYSDkHp8fXyLdYJ6iXd5foSCcIKKhX1We4V9ioSChHx8fniHeIqCi4R+ioJ8goJ+hIyCfIN7fYJ+e3p6Zn1zfnx7eYSH
goV8hXuJhIN8goiChX57gn6GdXmEeoV9fIOFkYODeHt9g3eCeoN9hH19foJ6g31wfYJ7gomChX2Ce4N6iYJ7hXR7fniGfHp7e4KDgnt+hIWIhYh9hYaEhYOCfH5+fYR+d4J+doeCkoKMg3mEg4SFe36DhIiGfYJ8
hYKDfH6DhYJ4hIJ+eH6HgoOEh4KFfoWFh3qDhIWDgoSHiXt9g4SCgnx8fnyEeYWCfYdwinqCdXd8d4KCeoN8e4OHeYd+h3qNhX6Ggnl+goKDfHyMc319fnh8g4ODhn6Fc4aCe32QhX6EfoV+koZ3e4R8e3x+fXx8
goJ+dn6Da4iDfYSCgn58cnyHdHyFe4SDhYKFg32Dg4OCfHx+hHuDfnpzgnqGhI6DjYJ8g4WVmn14doqCgpB9jIV9e4SSh4aFiIJyeHp9fIWJgnR+hoaIg498ho2HgoJ+foN4d3mDfXd4e3d9dnuCinx8e32Eh4OC
jIKCgol9fnp8e5GCi4KGfHeFiH2DiYN+e3x+fX2CfYJ8fn5+hXOChH2FfYV9foWJg4mCgn2NeXt4gn58foV+ho6Eg4ODfoOCfX59hIONgnx+fX2DfHx+fn6Cdn6DfYOKfn16goN1foKJeoh+eIOFhYWCfIh8hnCJ
g4qFfl+Ce4WGiIODen2GfYqFhISEdo16g3x+hIKIeYN3cHt+fX2DiIJ1fn2CeYKGgoN+fHd+hH6Jfnt9fIKDcX6DfoOmen2JfYSLiHt5g4N9fIh0e4V+g3t9hoJ6eIR7hYOCiIl9hIV6iIR4g3x7g312g3t8fnyL
i4N7g4KDgnJ6gnqChYR0iIOIe4aDfX1+hYV9e4SGeH2Di3l+h3t9fXx8fo57fX6Eg359hHh9fo19fX50hHuCfHmCjoSEfX55gn5yiX2Djm54eX55enqGfnmChYaEhIaJfnxxfIWDan6CfoN+eX2HfoN+hoN9Y3iK
foaCeYmIfYJ9fISIfYeGeHmCeoSCgn6Gi3p+fol+iXt4gn2FhIJ9iYSEe3d7g4OEgoN8enWEfX6Cg26FiYd+goODhoKHe4R9fIJ6fHx3e4R9g4V7ent9hH6DeYSGiYR+goOFhn1+dXJ9fX6DfX2Cg4Z9fIJ8fpd9
gnt+goR2bXuDg4aEhIN+hIJ+foJ9eXmFhHqEg3p7fIN+inl+eoJ5c3p+jX58hIOCgn5+goKDgoR6goR2fYN+eIR3hYaFiY6FfYOFeIKIhXyFeXyEfoJ9e299h4KDSHt9fXOGfoR+e3OCgomEfnmHgnp+hoR8hIJz
hHiFgol+hXiEh3p+kYJ7d3yEenx+fnx8kIh2fX2Cg36EdXuChHp+fHuHhHx+hX2ChXt+fIuDg3t4g3p8eH58g36IeIaEfoV+foV8fHxtfnl+ent+hYODfntxgoV6fnJ6hX5+fX2EfniCfXl9g36HhIOHh4SDg3d9
in6Dg36IhoqHfn2JiHWEe4J4jIJ7g3yFfYx+h4J7g4OEfYSDeYN9gm+CfnmCfYR9g4+EinGDjZKDe4J6g36Td4aQiIODfoJ+fYWFfH56fXp6eH19fHt0e36Ce4J+foOCcYKCg36CcJKCfXaChX1+g4OFfoSLg36C
e3x+jX6EfHt+hYZ8eoZ4hXl+c3N5fIaCe3mCfYSChn2EhYOChH2Dgn5+fn5+eoR+g4KCe318fHl9e4N7g4SFY35+hXl+j311fnmDgoeGgoSEe316goKCfYKDg4ZzfHyFhH5+g359i357ioN6fX59hIWCgpB7gnx+
foKDiH17e3qIgoN8hHx8g4iDfX6CgnaGeYJ+inyHi4KHiYJ6hX6Dgn2GfH5+g4aDeniKfoOCfn2Fe4KYgoJ+fIJ+g4KHiISGhIp+goN+eX17jHp+fX13hoJ+foeFg3d7fI2NhIJ9eoR9foOCg3uChoOCfIKDfXd3
g4N8joOSfn2HjYKGg319hIR3enuDhX1+hXt6got9g3eEhHh2fIaDiYJ+g497fIaHeHWIg4WCfoN9e4eEfX2EfXx8g4h+hIp4gnyse4J9ioR7g4R7e4ODdIOMgoV5dHKIi4N3gn5+dXl8d357g357ln5wfIV4d32F
hX6CfoJ+goWCe3V8g4qHhn2Dgn6Hfn5+fop9g4t8fn5+hYSOjIaGh3B7fnh4goJ+dnx8foJ9e4WEiIJ+goqCfZiJhXp6g3uEiXl5fn59g358gn5+fHeHjHl8e3x+eoKCfnqFg4SDentyioZ7hIaPiXx+hoV+goN+
d4SHd3p+hX17fnqEg3p5jH58eoKElnWXfoN9fnuDeIKMg4OCgoOJfYN+goODjoKEhId9fn6Ee4J5jHiGe4V9h3yDin6CfYJwfHx6fnt+dYKKgn59hH58gnx9fnV+g4aDgn6Hdop7fYJ+jIiIfop8d3yEfoN+hX2D
foR+goKDfoN+g3t8g4OEe4OEhIKEb3x+jHyCgoOEhH5+g319fYKKfoN9hIKCd313hXp+g356h4N9goOCeoSNiIOJe35+gn55goKChYN+hXyHhomNfoJ2jIZyg4J9gnmCgnd9foV4cXt9hHx9jHmUg3N9hYV0foR+
fYaDeIJ8iX59hoN0gn59kHp7goaCgnyPhIJ6eYODfXeGhHKDgn6DhIKDgnl+gnyFjnaEe4iFhX2DfoV9e4R9fHt9fn56fYSEfX2EfId+fn6Xe319eYeHiYZ8jnCEe356fYOCgnmFhYh9jH59hop+gn2CeYV7jn14
hH6Dfn2ChoJ2iYx4fHWGfX6Dfnt9jIKFhIh7hYN+hI9+eIV7g4Z2eoV+eol0d3uIhHyDgpB4jYOChX12h4J7iX1+j3t7fX2EfXt6e3eEdXp+fIKCe4N7hZR7foN5iHt9gniRhYV+hYN8foJ9g4KEhnt9hX6Fe3eF
hoJ3jXyGfnyDgn2FiYN4hnZ+fn51g4J9hoiDfX2GgniCfXuFfHySgoKCiYaFiHt+hYd6fX14goSDhYKPg2V3hIJ6fIV+hXmEdnR9g4Z8eY2EkISDhoR4iHJ5fnuNfnt+eoN+e36CfIV8gn1ufn1+eH56enuEgn18
hIKEfH53dHyEfnl7fX2JfXuFiIKCfoJ+goN9fX5yhXmEhXqDfYd8ioKFdYOGfXy3gnyMfoSCfXt7hnqLfn19foKKe35+en5+hH2DhIaEfoJ+gn2Dfn6PfXt7goR8hYqFg3qCfoOCg317e4KFdX6Dhn6IdHyDfoSC
hoKEeoZ7eoiGfHl9foN0g32Cg3x9fm+Cg4iDe3l9doJ9h4WCh4V9fnSIhIKLg3aCfn59hXWGgnuRg4mEhn5+gn5+hY2OfoKHgn17eoaEg4J+foJ5hoOFhIOEg357gn6He4R4hH2Cfn15iYd8fYV8e3d9fHx8goV5
g4KFe4ZzdYJ5fX1+fX58g3x+fYOJfXh9lIV+g4ODd3V5hYN6Z35+h4KJhYKDfoV5eIJ6goSFg4WDe4qCg32IfIh+goOFgoN6gnaCe4R9eo55foR9hIOCfIaChI6Ee3mChH6Hg4OCe3t8e4OEhH6Cg4qCfoR9hZ6G
g5uEfIZ8hnl+hIKDe4N9hoV9fIyDd4WCgoWGfYp9fnWCfX2Fgn2IdIR+eIZ1hIN5fIKEfYN+fYKEhIJ8fH18g4eIg4h3foJ5hHuDg4OChoKDe32GenaCgnt7c4KDbYZ9e354gnaEfoJ8h3x+gn19iXmTh4R9hJF9
goOVeYSLioV5d4Z+fHyEfnuDiIODe4SEfn2FfIJ5goODhHp6eoN9hXyCgoN+gnp+hH2CfnyGfYV9d3yChIqEgn6Cfn2Ei35+foJ+fIOHbXiDfX18fYKFg358eYiGfIR+koR8fHmDfIiHhHl+hHyDh3iDeYJ6hH18
goJ+e359eX53foJ8goSCg4h9e3qCfIR5goR8goKDhH6Denp6fXqDiJd+fn18goKJhXR+gn6Eg359goKGfn2Eh357fHx+e4N8fnyDg3h+hISFgnuEhYKDi357g319b4KEdXuGhH6EfoN9eoOEe314hHp+jXyEfH6E
fn59iXyDg36Dfn19e4WDhYN9fJyEgoKGg4t+hHSFeIJ+gnx+hXt2foZ+fIOIbIaDfIOFg32Dh3uCfYN9ioiDgnx8doJ5eoOGhoOHfXpzfoKCfn5+fXx2g4VpfoyCfoh9hIR2e5GDdoR1gn2CeIJ9fHp4fYKIgoV9
fIKCiHuEhIV+eHiEgoJ9goeCeoOCfnCDho2EhnWFfYKEeH6Cfnx2g4aCfXyIfIV8fX17h4OPc31+iH6Ggnp9hIJ6hn6Dgnh9hod9fnV6goOCfHx+g4OHiIeEgn17iX6DdoWDfpGDg3aCfn6Cfnt+e358g4aGg3t9
foJ7eoWEhYKEhISEa4J+e318goKFhH18fYuGfX2GdXp5h4Z+goJyeYmIg3V+gn58e3pwg4J+hIOCfHV8foOCgoR8hIJ9fXSTgoN3fYOIiXmChnt9e3qDhXyFh4J8h32Cfn1we4V7hX6IjIpvg4d7dX53fot8fod5
gn6FdmuDfoOLh3aDh4KPdoKCh3Z+g3uMfYJ+g4p7foKHfn6Ge319fn59fHqDgnuDeISNh4R9ioV1fISCfn2De4N+iYZ+hISEjXyJdXyCb3mGiXpug4eMg4h2h3SDfnmEhH2Cfoh+fn2HhX59kXyFe4Nrg4R9hoV6
fXp3goN8fIJ9eX17doJ+eYN3g32JdnyFfXx9hoZ9h4KEgnl+fYJ8iH59hHyCfnp7foZ5god7enp+eoJ7iYV9fIWDeIZ7h4KCg3qCe4R6h32CoYiJh4KCeHuJhYOHe3uCgn18foWHhHqFiIOFhHyDg36CfHx1hHyC
h4aDlX6Ee35+g319fJJ6fn6DhIN6d4uFgn2CfoJ8hox+gnp8gnyPhH2RhIJ+joJ8gnd9g4V8g4aFfI6DiHiDgnSFeImCfYN+entqg3x6fIWDfYd6fYZ4foWKiYKGhop6i3x7goJ3g4aGhn54iHZ+eHx+hpWFg4h8
eIN8fYOCiX6DfYN+hIN1foN0gn56fH6IfYt5fIJ8hHqHfYOIgoV2hoODhYl5hIR+hYmHdYWDgniEgn57fn6ChYWCgoJ8goeFfnKEfIJ+goJ4fHyCiHqCfIeCg31+g316g358d359e32GeIJ+dISGenx9d4V9goJ9
gnqChYWJg319foR9h4J+dISDe4aCfX5+hnSKfnqDfYd3fnl6hYOIfHp+foWHdI6HeoJ5fH6KgnOFg31+fIWCfH57hH6Fg4N8iYV5foJ8g4V7hHR+wn50hIJ7i3x+jnuKiXqCg4R9gn1+foZ7fH57fYR8hoKCfX2C
hX5+enqGg4SDg36CfYV9foR9e4aGiH16foKIhXyLh4V5iYKEgn2Gfn5yen2FhH2EfoOChH2ChIR9g4h5fH56hIiDg4t+cH6Gg4mEgoeNfYaFhYKHeIJ9g4d+foJ7dX14eXuDhISDh3R+e4uEhYiFhH15h4V+hIN9
fnqCfnx+jIKDh36CfoJ+d4OCkH2Hen2GfXl+hHuDfoaNfn2Nh357eoJ0hHx7goN+e4OIfoh+foJ5eYWMfYSDfnx0e3N+eouHhHOCfXuCgoOChIJ+iYSDeH57dX1+g31+iXqChYOHgoZ9fn6EiH5+fod8foWCeYSE
hpN6iH5veoqGfIR8g4eEhomCiIl8iX1+eoR+hoZ9i4R8eZaJgn2EfYN2i36EfoODfnqCfX13fYqCe36Cg4J+goh9fn59eoR1fW6Eg4N+h36CeIx+iYWCgoeIe3x+hIZ8g3p6fIKGenx9hYR9fX19gn18hIKEg3V6
hHuFhoeKeXuDg4OGfnyKd3l7in6LiHqCfXV+e4d1fXt+nH2Gfn6GfImCin14e36EgnWDhYKCh32Efnh5e319fYV8dX16foeGeoN3g42IeX17fnt6g3d4fHx9gnuDeH19goR1hYWDiod5fn6HhIaJhYOLjYSLiYV+
e4p5g4OEe3OCfISDgn6DeouChImFh4N8en59fn1xg4J+goiDfXx9eIt5gnx+fX6DeXt5h4KDfHZ9gnaCboh+ioV9e4KJfn6EfYR9h355eX19foR3fnqIhYKDgoJ6fIaIgnaCfX6JhH57fIp9fYN7cIN5goSIgn6E
dnp+foSEhYd2fYOJgoOJjXV7fIJ6fYp5hH18goWIgoSChHmVhZF+foeEhIKDg4N+h4J8d4Kdg3qId4l+e3qCfoJ3e4NxfHt6hoaEfHmFdYJ7eYR6in55h4V+e3x8gnGHfnyDg4N9hH19fH5+hoJ+fXyMfXiFhXx7
foh7Z6KDfHKChIR+hYN7i3yFfX6ImX2Cgn5+gnyXfoOCfod8jn57g32EfoN8lH19goSYioKcfYKHeod8hIKIeZB7boOSfoJ9fYN7hHd+h4SChoN9gouKhX1+hn15i4qCe36FfYh8eH18hY6EgoODfnqMhoZ+fH6C
iHl3hoKEg3aDg36DhIZ+hHl8hIiCiod0d358hH1+g4OGeoN6hIaCfIOFg4iCg3x6g3yDfYKCgoJ6eouDhIZ+hIN9g3uDfoR+h358fH2Ihn1+e3aEgnV9fYKChYSDiXp+iX5+fYOGfYJ6gn6HfoJufoR3en19hoJ7
hnZ8d32CfISChYV6fYKDfHx9e36DfXx6fXyFg4N9g4OCc4J+fYeFhHmLhIJ9g3yCfnuEg4R8fIN7dnx8dHt+goSDg3GFg3SJeIKDgnWDfn1+gnmChH6EhXN9e355cX2GhHt+goqCfI+Chn6Cgn6CgoR9hH2DhIqD
gnx+fH59eH6Cg3V+fpt+hYN3eX2Cg4lveoKCg3GJeYR9goV9fn2FfX6dgn18foJ7goKGgoOJfH57fHt9e5yJe4SIgpt9e315hIN9fXqIfn2GfoN6foN9gn6GhXKHgnmIj3t7hHyFc46DhHx8gol+fH1+cnqCg3uC
fpZ8epGCgn18fXxzfX59fn19koeFhIN8hISJfYiCfYJ7goN9g3yKhnp+d4N8gox+fIOEg4J8hYd3g4Z8hYh9h3uLlYR7e4WHfot+fH19fHyDjX19eXuCfo5+goiGg3uGhnp9fHx2e494gn6CkXt6hH57foOEfHyD
hoJ9enSCfomFhX1+gn55fYaGgop7goZ1h4OIfox9fYWCfnl7fo2Oh4KDhX5pfYWFg2+Ffnh+fYOCfniDfX6DfoaghYOIfoKLfoSNfoeFfn56goKDgoV7hoeGfYSFhIKDfHt9fX6DhXp9ioNyg3V+hoOCg31+g4J9
d35+dYZ+iY2Kg3uNgnt+e3t1eYR9fYN0god7fIN+hIKFfoR8fIN+foR9foiHhYOFgoh8fIOCdoOFgoKVin5+gnmGfnqMfoV8iXVodYN9fYaFfYN+dXl3g3t4fYSDe4WDhnN3gnuCfn6Cen12gnh7goJ9hYJ0fX2M
hXiDg3Z+fHOVhIaCg32Fgn2KiYSJfnyLjnuDgodvfHyQc4SGhn6CeoOMh314gn6CfoV+hYJ9foN7gouHe4WCkY2EhIOEfXx3h4J+fIN9goSGcoSCiYWLh4iFioOCfYOGg4KKgnh2goKFfoJ8foJ5k36DhoaDhoN+
fX2EfIN+d4V3fn5+d35+hIWCfn6DfHl9hoaChIx+e3Z9eX2GhX6EhIx9fY9+fX6MjHuDfXuDfniEgn6CfoJ+fHyGfYKFdn57dXl2go2GhoJ+foODfHCCbnaCc3qJfX2Den6HfXmCgoZ+g5iFhH58gnqGd3x+g4J6
gnx6e4R8i31+enyDfneLfYd1eXyDfXt+fYOEfoJ4g4J+h4SDfot9h4aDfIOCe3uGeH58fX6GaYx+g357g3yCd4KCe4J9foh8dX2KfYaCgoKDgoOJfoV7ioWPfHyDfneMhniFhn2FhoR6eomCfXd+fX14fIWOe4KD
goKEfIKDhHmFgoR9dnyDgnl+jn6Ce3p7gnh8g3x5fXuChIKDg3uLfHp9hYhofn5yfHl6fHuDfYR5jHuIfYN+g3x9foKDeYiGhY59hHt+hYJ2foOEfYJ+fH6FfXp8g32Efn1+ipN+fHyCgoyDinx5hX19h3yIi359
d4KCfH53fX2Vg318jn1+fXaOeYR8fYyMfoOHjYJ7fHqCgop+h4KCgnh8j3eEeIKGhoh6g4N9foJ9iXx9fX16e319g4JlfIZ6fH6EhHh+hGOGfIN6fH6FhH1+foWGgoJ7goZ9fn6Eg3p+e3l8foSEe4J8foSDfnx+
goN8aI+Kfo6DdZmNg36HfHuFgoeHg4KFg32Gg4SCfISCfnd+hHt+hX5+fH2CbXx5foeEfYN4dH1+fISFgnyEhH16fXaCeXt+gol8goOFfXp9fXt+hYKGhnWDg4aDfoeFhYp+goN6hH51enx8g497fINve4N3fn2O
iIKIfnZ+hYKDfnWLeXx2gn58iHt+eH6Cj3uHeHx8foV8g4l9gnyHfnuHjIV9g6V+eIaFg36LfnuIgn59e35+goJ9hHx7g3t+kHR7fn2FgoN9eY+Feolsg4SHfH6Gh4R8eYV8goWFg4R7fn2GhH58g357fYKMfXyi
gnp8h4SFfoSEhXqDgnuKfnl8foJ9hISIg3x4goKCeH6Cg4KEhH6Gg36KfX2IhoKFh4mEhXeEh4eKgoKFeIKChIR8gn2DdoaKfX6EgnqIgoKCg4OGgoZ+fX58hHx8h4J9hIOCh35+e4KFgoV8e4OCiXuEfoODhn6E
hIJ7e3l7fHuFfIt5hIeEfnqKh3aDd4KGhYODkH2Canp9g3iKhX19hoJ4foSFen2Fhn6Ehn17g3aJiHp9g3N+fYRtjHt9hoWCe4WCeoKEfYqDfHmFg314goiDgnl+eoeJeoR8eXaDkIKKa4iCfYuHgoR8fXaGiHiH
d4aDiHx0foKDfId9gn6ChnuNfISCgn59fn6Eh4Z9g4d9eoJ+fIuFhH19fX6GfoSChYZ+e3p9e3OXfoOCfnx8hI2DdHqEg32EgoOEeH55g5WFfYeEi4KGe3mFfot+gnt6goaGhImCi36DfYiGhXqCgoR7eHx+g4t8
en6bdnt0e4aCgoOEg32Cg3yCh357g3x+g3iEhnuHh4iCfn2LfoJ4d4Z+fn2XhoV2eXuMfYqFfnt1hoV8hIR+gn2Gj4aHfomFfoJ7fXp+kIWDenN8g4WFhY2CfnOFhYODi3eChYR+fH57fn1+fY6FhH2Cgol5e4N+
g3x8kIN6iYd8foKDjXx3i4RphIaCfnR8hHt+goKOgoOCiYmDeXt5foWCeIJ8g354d36ChXx7ioR8g4SGe3h8gnqEg3yCfnl5nYaDhoN0hn6EgoN+goN+h3x7hIKDc3x+hH6DfX1whX56gnl9goOFeIKGfISCfXp4
dnxyd4aCfH13gn6CfYR+g317fXZ9fXh8enp+g32Jfnx7ioKEg36Een6DgoJ+e3uCe4V8fo59g4WCgnl2iH19fX2Ee3uGg32EgoJ7in6DhoN+gn6GgoV+e318eH16gn2EfX15h4WCg3yJfYN8gn19hH5+hHp9foSK
goWHe3t9fYKEhn5wg32EhoKIenCEhn18foOChn2Cg3yDeH53fX6DfnN7goKGh4OFfoR8g4OGfoNxkIN6en2Ch36Cgn19fY2IfoN5fYx7foOCd4p3hXWHhIR7g3x9fX6Dfcl9i4SCdH55fXt+jnqMhIaCfoJ+fYN0
hYWFeoN8l3x9eoWChoeDg4OHjHSGfX2DfXWDe4V+gn6VfX5+fYR9hoOHfIODfnmLdX19fX1yfn19eH6EfoN7doV7gnyCiHmNfn6Cg4SCfoJ7eH5+foODhn15hIeFfnx+hn58hH1yeIqDhYSIdYOTenp8fIKCfH17
fX18eX2Oh4KDeoKCiHqCe3iDhH2Dhn6CfISGdnuHfH6FhHt5g32Fd4R+hH5ffX19iH19foh+gn19gpeFhYZ9fIKMhYOCfn1+foV2fXSCg32GfIKCeHqEfoOFfY97h36CfoKDhoKDh4h8fn6Dgn5+d4KIdX57fniE
goODinyHeIqFhn1+gnyCenp9fHl9gniCcoWJjX6Kg4OKhW2CgoV5doN7dn6Ee3yGhniEb3yDe4mCh4R1fIJ+jIOCiXqGhIN+hXp8fH15eXV5hYOEfoiDhX17e4OGiIZ+fnx5gn6Cg3Z+eYOCfoaKfIR9fIN+fHyI
e3yFgnV5fYKyfnx9eXmCfXt+hH56hoZ9g4KFfH2Cfn1+gn54hH17fnt7gnqGfoJ7gnqCkXyIhH59iY58e4R+hJODhn6DfnuHg4ODenyCgn6Cg353m3yChnyCen17g4OEhISFhHWHe4J6hIZ7eH2Ge31ud36Hg4OC
nH6KiXuEioJ+goKCe318fYODeHuHcox+h3xzg4J8dIR9fn2Cg3OGgoWDe4J8hYl4iHyKfn56fXx0e356foeIfXx7moeDi317fHqLfX6Egn6Ke4WCg4J8g4aDd36Efn59fYKDl3x8fHtyfn15hHGDfHqCfnt9foaF
d4OHeH17jH59g4Z8foJ+g4J+dnKCe4J9gn6Dgn56h4aDhIJ+hH6KgoWEgoOIinWHfoKCfn57iYR6inyCfYKMfH18hX2De3x9gnmCgoKgjnyCgn2QeIOFfnh5fImFfHuFg36Ein19fnp7i26EfX17eHx8fIWDfX19
gnyDeoWDgomCdXmDgoSDd4N0fX15eYWCcXuGh3yGjYR+fIR9gnZ9fn6DiIaEkoeNfXmGg36CfHd+goZ9fHl9eHqOd4h8iId+g3uRkHl+goKDfYOFh4KEfYSHfoR+i4J4enh+fYODeX5wg3uCg3yMg4OCfn2IiHh3
eYOCg4SCg3x7j3uDhX6Cfnl7hYKIgnt+fIeDgnpyfYJ+foKDgnt1hISDhH58g358hX19hHt7fIOEfoR6eH18goJ4fXl9hoaChoOKfpCDiYN+hn10en59e3d9g3qDgouDfXR8dXyDioJ3foN3gn2EhYSEfn17e4SG
i4eIfYKHiISCg4KFgnyHfoR+foKHfoKGe4KCg36NhYWIh31+eoeEhIJ+foOHeoaDhXuEgoJ+hnmIgn2Ce4ODe4t+e4KFeHp+hYSNfnl8hYqFeYOCiIiDfniCint+fXx7en6DhIOFfoKDcoN+go2GgnyCl4eFfnx9
goeGe4SKhH6DhIOCfoKFeoeFe4J+gn17goKEhYR+gn17goWNfHx5iHeGeoSGg4KCgoJ9hXl6fX17fnt+i3qEfYSEhYR+goKDgneCfH6GfniGcnmSd31+e4N+g316goOEdX5+eHl+e4Z7hYR7g3eCeIOEfnOEdHuK
hI2JfoaFgoKCfIOCgnuDfomDgoyCfHR8eX6Cgn2MhIOLhoSGgnl1foeCgouCgoWGhYV6joJ8fn6ChH18goV6hnp1fX18iHx7e4VvgoSCgomLfnR+fYZ5d4V7g4KCfYJ6fXuEhIqJfo2EhYODfXWCe4WDfaCFeIKE
hnuFeoh5hoKLfnuDfYN6foR7iYRwfnyCe4mGg4SFfIKCfXN+g3h8foKFfoSGg4NofIZ4h4NzfYSFhYJ5fHyDfX2LinyEg36CjIOJg3t6g3yDfYJ8eop9hoN7doOKgoOFgn6JhXyCfX2CgoKIdYV+fn2CeIJ6fH2H
eXh8hYJ+iH57gpVihH2HfIN7e3p9d4iDhHh7fHmCiIWFfoKChYKDeo2EhIN+fIN9goaFfIWCfH6CeXZ9hX56fXd+hIKCfH57hXuagoiCg36Cfn18YoOKfH15fYSEfIZ6hnZ9fH56h4OCg3yOhn2Dg3yIg4SDfZiC
got+eoSDiYKChIKChIiCiXx7iIN8eniEgnp+hn2HenyNgn2FfnyGd4KIe36NfHp+hX2GfYJ9hI+DfHx9g4eVgoKEfXp6iISCiHp9hYSIfXt5hYSChYKCfn59hoWCd36EhH58foODfHmChoODe36JfXyLe4J+ioRp
g4yDeIOCgoJ+hIOEfIh6d4SCfIp8in1uiXqKeoOCfIJ9d3t+in55fYKmg36Eh318goh9fX2FfoONfoKJfXp8fYiDfnp8c3l8hYJ+hYJxiKuDboh+en2Eg4OOeXt9gn6Ee3d9fn6JhHyDgnuKhnWMiYh8iXuCfnuE
doN3jIZ5dH6Efop+foN7foZ8g4mFiYSCfoSEfYt3aFWFhoiEfIN6fIJ9fIOChIR6g3GCiX17hIKEhXqIint9goyEfXd+g4Z6foZ8gnx+hHF+fH2Den2DgnqCeoV5i318hIODhIuDh310jnqDfYOHeYaDhIJ+end7
en2Hg4KTfnx9hoKNhYuCe4OCiHZ+fnx8jYKPfoKOfXyDhIJ9fIKChYZ7fYdyfnt5fX2HfYd7eHqFhn2CgoJ8g3mDgnuFfn16dYV5e4N3fYJ9g3uCgnp+hI2Cg4N5eIaDjIKCgoZ8eX14gn6Dg4KCfYaCjYl+ioN8
fnuRent+hIaFiH2FhX5+kYOCeYKFeHp+fYKGfnx7fX2Cgnl9goSDi3t0fIaCd36Eg4l9aX57fYOFin1+hYd7fn18fn2Cln2Fg4V5fnx1gnuFeYN+hX59hIeJhoSCcYWCeIR8gnuEg4t8fXx+hoaDfXJ+h4J6g4J+
jXqCg4WChImDhnt9eX6Eg36ChoN+g4J+fIODen6EfYN+goN5hoJ8eYeDfnaJgnmEhHx+fH6CfXp6hH58g3l9goN+fIZ+goKHfnyDhn6ChIV8e3qEiIKGe4KDeH6UinV8fYKDg3x9goWThIWEgoKDhX6Dl31+gnuO
goR9hX5+en2Ch3x+gop8gn50g3V9g4J8jW6NhYWMfn2Fgnh1foJ9g4SEe3p9hHp9fYKEeX53hIyJfIR9hIp9e35+coaQfoKDg4Jfh4SCgnyDhHyWZ3mCg3yIhIZ8fH6ChHp9gn6JcIl6fn1+fYJ8dYJ7hX5+gop3
en6IhIKRenx+fYOMfoR9goR+fn6HhYSEhYN8hY59fn2NfHZ+foOEfYNveH2CgoOCh4KChYOCe4N9hXd6jXt7e4d7fX6JfH5+dn5+foqGfoWGhX6Fh4J9hIiDcX5+d36EgoR+ioJ9goaVfYeCeX2CfoSKg355iH2E
fYeChX6FfXyCfnp5hH6EfH59enp8fI1+e4WCgoJ+eX1+iH6EfoOCgnyDfX6FcYZ+iXqHeoKIfoJ+g3t+go99god8iX6Fg4OFeIJ+e3V9gnuCd4J8g4x8fn17iH6DgoV7fnN+foV6hoKJfIN6cIR3foOOent7foJ+
fn6FeoSDh4eFgnx+fnt4hYJ5iHuEjnx8h3qEd3qKhHyKiYV+eIKFeodTfYeCfnuFfYl9eoKOgoduiYR+fH5+g4NsfXl7goKGeYJ9foSEgoZ8foN7goJ8hIODh5l+fnx+e4h+i3yDhI2UfYaEfIN+iIR+hod+gn6C
b4SFfoKEfoKDhXpyhH5qe4uFiH2CfHt9fIJ0e36NfoR7fYuCe4h6hH18iIR8fI58hX5+fYKEd5J2joiDfnZ4g36HiYKDfIJ6g36Ce3N+e32EeYZ9h4J4g318fHSCg3iHfIV9fYR9goZ5hXh6goZ8hXt6doN+goSC
hHyDen6JdH1+g4SIg355e4V+h32Gg4J2fH6Cgnh9g313gnp0gnaGfnuJbX2GdIh9eXyHfX6LeH5+eYt7goJ8hYKPg4iJe4mCfXhwinh7goKDiIeCfnqCfXt2g4V5e3yGiISDeoN+goaPg4R7goKDg4OJdHuEhoN8
gpRxhH56fIR7goJ+fXyGg36Fg4J7dX2HhnGLfYN3g4SEhnyDhHGFg4aDfIJ7gnx8hXt5ioKDdnaDfot9goWPfoWIhH19doR7hoN+hHt4fnyEhIiIgoSGfHaJdX6Efn1+fn5+gn18inx8fIKKfH6EfoR7fYOGgn6H
fIZ8fXyCfniGfn59gnt9doJ+foSHdHx2hHx4fnWDhHx+dYJ6hHqFhXh+hYKDkYaHfoJ8fYR8foN6g4eIhH6FhIR6foiOjHx+inmDenx9fHx6eoKDfH2EfoeCeIKCe4KEj4R+goOGen18jo+Dgnx1fIN6foqNgnyE
inyFeXyCfIt4fX6FfYJ3g3p+coOHioqCgoOLkIN2fYKCfIZ9fIN+fn5ziXx+foKDe3qHe4p+gnyHeIV5fIOFhHt9fId9foJ8fIKCkoaEfXuJeIKJfXiHg36CfX5+foyDe4N9dHt+e3yDgn58iXx4jYmLg4eCfnOC
fYaFfn6Cg3pveniDioN4c3uCioZ9eIeHjXl8g32DhG+XfH1+eIKKh4d5eHt8ioN+foJ+eYV9dYV7iYd7eoJ8hIuDfnp8fn59goSEfXh+fIaKhn18e32Fg3uEfoKCdYh6iId4g4OCg3x+fnF7fX2KhoOEfYN+eJGC
gn2Cc4KFhIeChH5+god+gn6EhISMfYR9jn5+goKEhIJ+j4N5gnuEhX6EfnuEgol8fod9hYp9d4KCgoKJg4Z9hmB+dnx9e4x6fn6IhnmLgoOHi4aDfIJ8g3t8fn6EiYd+fH5+fIJ4eIJ+gnyCfYWCiIKDeXyFd5CC
d4J+fH2DfX6FgnlxhIWHg3l8jYOGdp9+en5+en59fYJ+goKGfpuHfH18fX59bX5+fH1+fJuIen11fIKDgoZ5e3yEfn58e4ODfIJ+hIJ9fIyCeod9e357fYSCiH6DeYOIgn6CfnyFd4R9k4KFgnyDfX53enSDfX2K
ent4hIWCgoKChHJ9g3uEgoKFfHuNiX2DhXyEenx8gn2GiYR9gn19hH16hXx7gn58foKCg4OMg4SCfo5xgnp4iYN9hYV7i3iCfoJ+g4SDh319ent+fnx3gnt+eIKEfYKCfZCCfIOCfniCgoWFh32Dfnx4iIOCiHp+
goiChIR+fIN4e35we36IhIJ9fneNg4aGgoV+lIN6h4mDfX6Ofnx9iYKOe3x+gnyChIJ+fniCgnyLfn18fmWDgoiIhHyDeXuChHh+i4KFhH2EhoSCcH19eXZ7fX2Egn52eoOIhYKDh4OCgnuCgoSCe5GCfnt9foKE
goR6dn16hX6ChH2Ddn6CfX2Khn5+jIV8hn1+g3x9goV+g36CfnaLenqGhYOHk3uKj5J8gn51hX19jHuDdoOCgoN9gn5+fIaTfYKJjX54e3t7fXCChH2Dh4l4fXx+g32Dg4SMhIl8e3yFg36Den5+g32DfoR5i4R1
hoKIfn6Jgn2CiIKEgniCg4N4hIR+gn5+fnd3g4WHfYWCgn56eX18fIKGfnh+cYJ+i4V5fIV6fIN7kn6Ehnpugn2Hgpp+coN9h3yFh3aEhIJ5e3yChH13loKEgnpyhH2IdIKEfIeIh4KHeIWDg3l4kX6Cfn1+iIiF
fXqCeoqCfYV8gnt8iHyFe3l+gn17goh7h4KHgohqh4OGgomDg36OhYV8goJ3iYh2gn6OfXuLeXqEfoJ+hH2Gfn2CiXqJhYN9fHx9hoiCfX6Eg36Dg3h3fH2Tenl+g298h32Cfn2Dg4OGgoJ8hH6ChoJ+eoSDeneF
gn6KhIJ+enOEgoJ8jXeFhHSHdH59g5GCdodwh4Z+e36HdX19hYN+g36Hg31+e5x+iX58dnaCgoSIh32Dgo9yfIeDfH5+hYd8fHlzfX19iYOCd36CeoSFfIl7eHyFeIZ+doaKgn2DiYSHe4yCg357fXmHfoN8eXyI
e3x6g4J+foOGiYqKhH6GhIqEiH2CfH54g4KCgpWCe4N7foSKjXx8g358dIN+g4OIfoWFg3qDg4OIe4N+eoaDfYaCiHyDdoKDhIODfnuFg3qCd4mGfHV2hIaLfn6Hgnt9g4WCgoV6ipCCeYJ5fX1+fYJ+go97d4SC
fX6HfH18iHp8hH2CfXyJfX6Ee32FeH1zfn6NiXyEfnh3hoJ7fYN9enqEeX5+g3qNe359e3x4eYWCfX6GhYKCgop9fX2HeX5+fnx+hYR9fYJ9fJCCgoV5fH2FhH6Cdnt7i3x8fnx9hnyEiI6CfoR9hoWDg4uDfoKF
hYV+foeDfXx8fn56cXi0hG99fIRKcoR+hIh+hn2Dh4J8goZ+fn6Fe4R8d3qDgoR7fYWCg3OFhXmId4KIhYWIhIuEgnmCeIaIfIKCdoyEhH6DdX58dnl9iX5+g4qFhG+EfoN9hImCfIKDgoJ9hoKEioJ9hHuNhHt+
fXqChnyGfYiHfX58coh+hIyZdoKFeXyCeIJ4e4V9fIOCeXmHfnp9eoKDkX57enmCfoSPenp+hXJ9hHuDgn19e36Ie3x+hYd+gn19hIqEgnJ8c4ODhoOKfoZtfHeDfoR+iIKCg4J8hneEfIN6e32DfIaCeYV9foR7
fn57d4Z+dn2Fe4mFe4R+hH6FeYN+fYOHgn6CfoKCfoJ+g4R5hIZzhYV+hn6EgoJ+hYh7h3t4fYh9hYh6fXeCgn6Cg32FbYJ+fIZ+d4KEfXiGhoqDhoJ5fYZ8hH19h359dH53e31+goKFhoJ+iH59iH5+g4J7hIOE
hIR5hoaGgoN8g3aDfYKEdoKDhX6JfXp5g3p+hYR7eoaDg4J0e4N+iHt+kX6Cg3t7fnt9hHuDeIaKfIeGfIuFhH2EeHx9hYSFgnyDdIyHhY58cIp8foOEeoSDfnx+fIV6e3t7gnpwh4KCfnuEgoKCfoV9anh9foJy
fntmh3qChIKDkn59fXiHfYh8fX16gn2FhHmCgoSOfIN+gn2UfIaCe3aDe32Dg36HfYV8fYZ9goh8iYR9hXqFfX6Dfol8goJ+e3aKhH2KgoZ8c32DhHuDgoN+gnqCg357dYKGfXx5g32HfX2DhHyCeH2ChIWFd3yK
iHuChId4foKJfoKCd354h4l+got9jn6EfnyHhYt4e4V5eHx9gnx+goJ9e4Z+fHx6goSEhIKDhoOCfIJ9hX6Fe4d7hIR7fo9+fn2NgoWFfoJ9dnCCfIN2iId8hXqCdoSLhn16l36Chpl+g3aHfX58hX2CdX2DioWD
hHmGgn57iYOCeoh+eHp7gnt8hnZ4h4J0h3d4g3yChX56b4J4e318goWEiIx9fYN3fnx+goN5fYN4hH2DfYuFhoSEkn5xh3x9dYKDeoSCfnx4hHyDenV5d4aIhHh+fHeElIKFjYKFg4SJhH6FeX6CcIt6c4h+fXuC
g32CfXl5g4eDeIKDgnZ8fISGe4V5iIuIioiCj3aKen6Ggn2Fe4ODfXuCd3l8hXl+hX6Dfn6Gg3uFfHyFfn53foaCgoWEfHt9fYN7fHt+fod9fH2QfoKHfoSEiH6FfXODhoSOgoKFgnSChYN8eIJ9goKEfXx9fn57
fnp7fIJ+e36EfnmEgoV+e4KCfX6EfHx+fn2DgnyCg3WDe4KKeIaGhH5+g4R4eoh9goZ+jnmHfoV9e4WCgod8fX1+fHx0fX17iIJ+foKDfXx8fIOLfoSDg4WNfI6FhIOCfXqEgoV+fYd+fn6PhX19fIN6eIKDhX15
hH6Efn2CfG99gnp8hHl5hXZ1fX2Cg3uEbIV9hHKFg3mJfoWKiIh9fnt+hIODfYV1iYR7gnWDhoKCgoV5goKDgnaDfn1+fYJ7hHt+g35+e4R8g4N9fX15mpF3fH51eYN9fYKHhoKDfX17g499h4OCdn55fH2NfnyH
i3uCh359fYSEh4J+hIOGg4OGdoaFgn2CfneEgm13goaCgoV+hoKFepGHkIV8fYaDfIZ7eYV+hX17eouLfX5+g4OCh319gnuEenyCeHh7goV6hISCfJN7hneDg4OCgnx+eXyCmnp2hYN3hH6Qeol+fISEeoKFh3x+
fneFgn6JgnyEe4SEiH2Cgn6Fgo2ChIN8hX5ye4KEfIJ7hX58fX5we3SGiYN+eIKCh4h1goR+g56CiX2IiXp+fYiChn5+fX2ifoSDfnCFg32LfIOEfXyDfoKDint+hn17e4N9hoJ8gnh4foKPeneGfn2CfXx5h32C
g3l3dYN3goKHhYSGiX5+d4KDhIOIfox+hHd8g3x+dnaDe32DfX6De36Cm3ODgn6CfIKFeXt8goR5fniCfoeEgnx7i359goWCh4aRfX2Fe4J9foN+fIV9iH6DhXd+g3qdh354hYZ7hIR6foJ3h4d+fHp9g4J8gnyE
eIKIgoOCfoaCfYN9hX6DfYSDhIuDhn6Cgnx9g4OEhYN+goWFg4iGe3t+hnp7fn59fYh7g3yDe4N8fYR9fX6Ch4KEfX1+gn2Cg4SIe36Dgn6Igo2UfoKIhYWFhH2Id4J7fIJ7goeDi4SDkoeEdXx9goN2gomEfoSC
foiChoOGfYV9g4KEhn6ChIKOfoKEfomFepR+fYSDfXyEfX6Jg36DhYiDikZ8dn2HjnuEgnl5dXqChIKNg3x7fX6EgoJ+h4N3g4OGiH59hX6CdoODfIOHfn5+g4J8iol6iHh9g31+hoZ9fIKCent2e3mEgoiDfH6H
fIKCeYJ7fX6FgpCFhX6Fd359i4ODeXx+ioR6foSIfX6HfnqDeISCe0eSgnx8goR6fnyCfYKFfn59hH17fnl9g3uCfnx5foeEgoKCcYuFfIKFioN7hHuOcX2CfHyEfYKCd318ioZ2hn5ze32Jg3KFgn2Eh36Fhnx7
e3Z8fXiDfYN5fn2OhISDhHl8g4OCfYKChIN6goJ+kIWefXd9g3h+gnaCfn6Cen6ChX2CeH2IfnuEhISDfYJ+gnyCfIaNg36EfX6HgnqCfH2Ne3uEfnh8fn15d4OHhIN+fn2EeH6GkIJ+g3x+hoWDcYyFe4J3fXyC
goSCg3uEe3mDkIOGfIKCgoODhYJ7gn6CgoJ9fnx3g4WGg4p5hX57iIKCgnmCZH2Kfn2DgpJ+fX6Cinh8g36ChYh7jYuPfIp9hXeGfn19fn2PgnyDfoKDgoKEfX6Hfnt6fol+h3qEfn57fn1+dISCeYWLdoaCeoJ+
en6Ign16fn59eneEh4OEdoN+fHmQeYORhIV8iYZ6eYOFgnqDeIV9eXuEg3t+ioKDgnyFfId2hHuFgnd9gnyFjYN+jYWCg36Kg36Di3aDgnx8e4Z4goR5iIt8ind6iIR7goV9fYp9inyDh3t8foOGhH58h356fn6F
goSHe36HhHmDiYOCjHt9fIR6goJ9hYaCfYZ+iXuDiIR8fHODfYODe3iCgnx9fX6IkoSCgoR6foR9gn59fn58gn6CdX2Dfn2Igod8iXp8gn2Cgn57d4J9e4KLjIiHfnyOiIt5goJ9dX2Lg2V5hn2Dg3yHh3t8fXiE
g4KChX2WfYaJfXh8gnx+hHqCfYVpjH2DfoaCfYSDg3WCfYJ+foKLfJF+kIR8gnqDh493fniFhn6CfX6Cgn5+fmmFhYaEdXSDg3t1iISIhn2JeoyGfH6FgnV9iJV9h32Ifnp+hnyDen6DfXiEen57g4J7fn55e35+
e4OCg32EgnuCcoaCj3iFfYJ+gnuCfIOJkXt7hX2NhIJ8gn5+hIKCgoV+fIN+g4KDhoZ+hoh5g4Z9g4J7fJh+hXt+hoZ9gnx+gnyCfXyDfYWCeHx8g3qCgn6KhIWJhoN5en6Dgn15i4V9hn6Kg3iCgnpvg3l5goZ4
g32Dg317e32DeXmEhYKDfoKEhoSCeH6Ug316hYR+foKGgoZ8c5SCgnqFhoSDdXx8hXeChIKEhX59hIR9iodxg357gniQg4SChn6CfH56hHd2e4J7g3d9b3iCfXqJdY6IhoJ5h5iGh36EfpCFgn6EiId8k4WCen59
g3OGiIWDgn59j4KCfH1+fIKDgnt9fX57fpGCfn2KiHx3goR9eImFeneWiH14foR+hX1+fYKCfH50hHyFe31+fnx8h35+hn56iX17gnF7goZ9gnyKe3l7got9dn58dnyCiH6FhHx8fHyGfIOGhYx9gn56fn1+hId4
hIl5iYN0goKThIN8goJ8g4KCgn13g3l9fX59hHdxhHd4e3uOfoWGfYKDiX6DfoOHeYN4g4KLgnuJlnt8hYOXe42Dg3uDhH2HeX6DfX6HeX6IfnyDgoWDd4N+hIODg4V8fX2GeoR9hISEfn6Li4KCh5WCfnh9fHeC
dn19d4aDgouFeYl5fX6He36Cdn6FhXR8hIJ+g3qIioOChH5+hHqCfX17goJ4g4SEfoSCd31+doh8fY+NgnyGeoZ9g4d+gnt6gn6Cfnp+iIqEdX2ChYR6fHl+hYJ8fYOMeYKQg3x6b3t8eXl8d36Rg3yHeoJ+iIN6
eIV7gn18dnhtg4Z+d4KOfISIiXh4iHx+fIaGkX2Eg3qDfn2IfYOCfoJ+foODiIWCfoOCeYODhYKDfnyFg3V9foaEjIp8hIN9foJ+e4J5foKChIKJfnx9fIKGe4N8fn1+g36DhYOJeIiHeX5+fX6ChXqFcX6GhH2L
foN8go+Dgnl9e4V8hXeEfHh8hn6Eg4N4g4KEgn6Xg36CfHGCeH1+hHl+gomGg4aDgniJgoJ8hnyKgoRxhIN1e4ONe4WHfot9hXt9goOChIOEg5Z+gn2CdYaHfHCFh3yEiIZ+gneJeXh+hX6Gen2Dbnp3hXt9jo99
e3OGh4KHfJV9iX2GfH50fXmGg3x3goN4gn5+hH51kIR+g318hoWMe4OFh318dXmEgoKDgn16fIKCfn6DioV4fn55hoZ8hIqCe4uGg4KDiHyCjHKEgoaCd316goN3g4Rzjn6Hg3NtgoODgoWLfYN1e3Z8iYKEgoaE
fIWFfIx6fXt5fHaEfn15fn6Fg4V0i4J9fIyKcoJ8in19goeDg3uDfoJ0fHyCeoR8hIN8hIKEfX2DfnyDeZZ8fIV+eYOCfXyCg3t1hYmDh36HfoOHfIKDhnuDeX59fXl9fpB+fnqCgoJ9hHZ9iYR7goJ8foOFgouK
g4N+e4KFiId9jH58e3t6eHyDhoJ7eIJ+fH5+gnmDfXyHhHyCgn2EhX6Egnt6fnR8fYKFfHiCeoSJgn6GdneFeXx7hX6Ge4V7aYKDfIKEgoOFhX6CjoSFdYOFfoaChoiChYRuhoJ+hYR8fH5xi4Otg3uDg4Z+h4WG
fn6Dfnx+fnd5eoKCfYeIfoWEfXheg5SFfHKCd4SEdIaEhIKMgn1+fX56fniFg3uCh4aHg4J+fYd8hIaCg36JfHp3fnx4hoWIgnyDhIJ9d4R9fH6ChIp8jYWPhYODhYKCgomDg4KChXp3fIl9g32FgnuJjoKCe4OC
goR+fnt6h4SCeXGHfXOUh3yHeoeFgn1+g359eoOHg4WDhol5fX2CfoZ9fn6De4JvfIOCgoN9g4N9e36Hh4Nzg4OEeIJ4g4V+boZ6fXx8kHaDgoZ5e32ChHuJfHSDfXZ8fHuGfn57iIKCfoZ9goKDfH5+fHl9h4R8
fn54goOJfoV+g3J+jYKIdoJzeoR8bH2DgoSDh4aCfnx+hoJ8gnl5epd5h4J9eoR9fHWSg36Fg4R9goKFg3uCfnt5fHyDgoh7goeEfH58eX6Ffnx3kn2CfH53fX58fXp+dHp9hoR8eXh9dH6EfYJ2hX6JgoJ+fYJ7
e3yFhH59g4iJe4SFgoWFfnt8b36EfoSChIKJgoKCfnmDfoV4foJ7g4J9foR+g3N+enx+hIN9hYOGgoOHgn6Dgn2CfYR9gn2Cg3x9h4N+iIJ6g4SQfn2HfX2CgnyHdX6Ih4WCfoWGe4N+fYN9g353h4R9g4ZxfH2D
fo+OeXt8fYODfXh8dHqEhIWIg4OHgn54eoKDi319hYVue35+hY14goSDfIeCfXl8fnx9g5uFfnmCfX6DfHWFfYeCg3l+g3qGfXx+hHh9goODfoR+fnh7g3Z5hHyHgn2JhYKEiXmChZSHgnuKfHyGe4d6goJ1eYSD
g3KJcHZ7hHyEg3yHfHt9enx8eIeClIyEdnx7fXyGh254i4J1goyEgoV8hHxziHyIfnqEgn6Egnd9hYKClIJ7hYV5g354eX2ChIOIiXmCgn6Ke4N+goR+e4Z8fIR9fYl6h4J7iXuDg4WElH51iXuGeYSCfIJ8fn2I
e4KMhnuEfoR6g4WEbHp8g36DfHt0eoR+hIJ8inqCg4OEgnZ+fXt4gnt7goV6jYN6fYd5hH56gn6De3iFgnl9foJ9g4R4hXt9o4d8enl0hn1zh4V6fIJ6e4KDfoyEen55fJWDfIR5gnqEh4WLfXx2eYKChXaEeH6D
foaFgnyCfn2EhIKCfoWDgnyGe4aEgnl5gnyCiHiIjIJ3c4ODhIuDfn15goKDeX59cX2FhYKChXx+iIeCe4aFfXl9jH59fn2Dg3uHgoOChHmGfX17fnl+eoaDfYKFfYKDbH55iod+hHeMfn6CfIKCi32Dg4V+g5CG
gnyKfHqEfnp8goiDh3l5fIOCfn2ChIKDhId4foqCfYd9foJ8fHh7gn6CfnR+hHmDfn2ChIR9i4V8en2GfX2HgoaCfH6CfoSDioN5goR+fn5+foeEfoN8g3eDh4SFe4KEiHuCfoKCdn18eX54hHt4fod8h4J2dIKG
fHOGg42Dj4KChIaChHt7e4WHfIJ4gn5+eoN+gnt6g4SCe4KFfH58eYd9iXyDfomFhomDhX2DhnyDfoKChIN9fYJ8h4OChHmGcnuJfHh8hYN+hYp7fXuEhoaFgnqJenV9fXp9hH52cIKHfYSDjXl6d4J9foN+gn1+
goKNfH19glmGeHyCgoaIgn6Ig3uGfoKKgoR82H6FfnyJgn2CeoJ9fYKDhYN+fXx8foWHjYN9joJ9goOCfoKDfnuCd4SDdoOIh32Nd4aChH6Cg3mGfIR9fX6XdoSMe4aFfn2WhXV7g3qEg36JbXyEfnN8goNygnqI
foeEg4Nzfol7iYaDg32GfoV8fX2Eg319hn6Gg358hoh9hHl4gnd+fXiCg4iChIx9goKCfIKCd3uCen2EgoJ9fnWFg4KGhX58iXB+fIR4fnuIiHx2eYSDfoKTgoZ7gnuDhHt+i3yGhHt8fXd7fIiCfn2Fgn2XfoJ7
fYKMfIuEeYeIfn2ChXp9hnSChIJ+foR8iYOChYV8en1+hId+fHqDg31+fX2Dg36He4KRg3qCg4OEfnmGhomCfn6DgnOCfI6Cgol+goaCeXyLg4KEfHx+hH6Den6Dg3qCd4J5goJ+hYKDg4R8en2HiXx9dIN7hJJ9
goKEfIJ7fYN+gnaKgnp+g2p9fIeCe3qFfnuEfXV+fIKFhnyFfX2HiHiCdH2DfX2Cg4N6fXp6fop8e32Dhnt7foWCdIKEfn6Egnd7g3V7gn6DfH2Ce4N+iH6Ee4KOfYh6fI6Gen6KhH6Fd359e4aEfXx7g4N8iXuL
hIZ8goh9foN9doJ3fX54foWEfn59gnZsg4N9c46FhIODh358dn18i319fYR4fIJ9iH19eIRshYiEfXmGiI6Cb4KChn6GfX54e4KIfn17iYKGe32Dd315eoN4hYR9hox9gox+iXt7fn5+iIeDg4Z2fZZ7fYZ8jYR6
ioJ8fX1ze4J4fH6Ch3mFgoOFiX54gn6De4N8hoqFhn2Ce4OKgoKFh4KGg3t6fIl9jIKEeoJ9hX5zbn6FgoJ5goWCgn6DhomEiIR9hIt+fXt+goR4hoWFhYKEgoWDhoOGiHt6eYKCiIKCiIKFhH1ng3F9fX2ShYeD
e354hId5fod+e3uCen6EeYh+fIV0h3l5fnqChH6Kinx8hnp5dZCCfX17hn2JiXuCiX19foKJfoSGen54fpiFfoKDhH6Fg36MgoKGg4Z3hYSCdnqJfIiEe4KDeX2Cgo6IhHt+gn19fYV8got+e32Cfn2Cfn15eYKJ
fYKHiol7fHx8h3x6dHx6g4Z9gn6IgoOMen2LkYJ9fH2Ggn52hXmChW6ChYeDhYWHg3iFgnh+g418gnx+hIKChoVze3h6fnyHgoWCeoOJfYJ9eYKFcY6Ch4KDeIWGfYh5joaDjXx9jXd9fniJgoKNfIJ7enyCg317
fYp+en2JhHp6g4qDhIN9g4N8g3uGhH6Dm3x7eH6GfYeNhYKEfod8fnaEhX6FeXiDeH6Egn1+gn6CfoSHhoOFhIJ9h4eDfX58e3B+iYN8fYJ9hYSDfYJ+e31+fn2Ee36IiIiEfoN6g4Z8en2IhH2EiG6Lfn6DfYR8
fn1+foKFh32GfoyDfoVyfIWCfIN8foiCen18hHuFjnx8dXyCgouEhIKHe3l9goOHgoKCiIaCeX6Ge4OCeXZ5e4NzfYOHfYR+fX56h3x+fIp+hIOCeoKHhoR9hYOChH6KeGyIeIN6iHmEfYN6hIKHfoR8fYl5h4KH
fnp7fXmCgoeCg35+iJR+h4aDkoV7in55fn6IhYJ+g3yChIKCfIWCgn6OfYaCfISCg3eGgnuDfnqNhH2WfYKDgoJ+hIt3dX6Dg355hnmNgoeEiX1zfHx7gnuGiol7d3qChoOEg4N4fnV7e46IgoN9dn6IfX2PgoSG
fn6DfH2MeJV+hX2Fe4h2hYKEgoJDiXyGdnyFfXeEfYSFg2x+doJ+goaChYZ8j4KGfI9+fXuMg4d7e357hHp9fnuDeoOGgomEfX2Ffn6Ggod5fYKHfYiLen2FgoSFen6Dg35+g32FeoN5h4N+hIaIgn2EhX53h3t7
en18iXR1fnt+hHp+g4iQfnqDg46Ii4WGfIt9fH6Ei4N8fn6FhX2Ch3h0cXmEhHWDgoN6e3qCdYZ+eIOCfI+JfXqLfIZ0foJ7i3yFfX2FeHOFg4aHhYKCfXyGhYODe4aEfISGb4R+fXl9hnl5hIaEfHmDhn2Ifnx+
e4SOhHt+enyDhHh4d36CdX59fn56iYR+en54hXyDgnl5eoSEfYV+gnh9iXuFfoJ9g4V+h4V2eYx8an5+jY+EfoSEiH6FfIWEgn6CgoSGhGl+foSGhHt9hYN0fX6CgoN9fX2HeHqPfYqEfoN8g3KFgoN9g4N5eX58
eX56eXmHfoaDfYKCen1+hISJd35+e4KHgnaFg4t+hIKFfH1+kXWDjHiCeoSCfn19eoWJhZaHhn6DfYSGfHt9g4N8gn18hIJ6g4KGe4J9fH19g4Z+ioKLhYKCfGyHiIR8hn6Egnx8fXyDfn5+foZ8fHiDhXd8goOF
iYV+fYeCfoaCg5WGfoZ8fIOHgn2FeoSLgnlyhn19dYh7fYp6fXiEen19fHx6fIeGh4V7eX6Ck4KEg4SCgn6FfoKChnt8enaEfIR4ioKCfYV7hYaGd3qCjIN+hX16d3uDcoqEeHp4fYN5h3mDe3t+iI59fHJ0eoV+
goOIe4KEgoKDjIiDhHuCinx+dnp7fYKKgn5ng3uDg314hoSFe4WOhX6Eh32FeXl7goSEfX17g35+fYSChYWEgnx9fYeDgoN3hIOEhH6Cjn58gpKCe358hol7fHp8fHt+g4KDfmCDhX58hId+fn2FiXuCgnyRe4eD
g4J6i4WCfHeCgn6Ffn2Cfnl9hXx6hIl3fXxve35vg316e4N2gnSJeX5+eIuHhH2KfYN+foN4goJ6fIR5gn59eoaGe4yEfnl+g32EkIl7fnx8eX2Rgnx2gnx8gn5+fnx+goODg36DgoOIgoKCgoWHg4KCgniGdHyD
h4l5enp+fX6DgoJ6gnqDfn59eoZ+foSDfHiDg4SFen2CeYKRfISFh4t6d5J8fnyCfIqCd3R9e3p9fX2LeI6GhX1+cIZ4e4KIfXx6hH12goWCgoODgnuIiYx9hYKDfYeTjYSCfoJ4fHSDeH5+fH19foN+e35+fYR+
fISFfIeGgn56dX2DeoOEhoaDgoSHfnWFjHt4fX6Ce5F+hX6Ee310foaCfHyDgoJ7hHmDfXyEg4SFfW19d36CfYWPg4Z8fIeDjX6EeHyCfX2Ge4WCe4V9fIKDhYR+gn6DhIl7g4J0g4J7fIZ+foaMgoiCfXx8eoh1
bH2Cfop+h4V+g36DfX12enB9gnuChIl9eoWDdIh+fHCEhnuDfn6ChIqHhoVve4R+fYeFg3iDhJWEfnp+fn18fYl7hG2DiX19d4J7dnl8jnV4hYKDioqChH2CfXx+fYOEh4J5ioN5h357enyCg4SHhpKDe4N9g4J9
eoKFfn2NjIKGfoR9iYKHhXaDhn6ChH2Hgn54fYaChImHfYuFlH5yeIZ9fnp9h3aDfoSHfoSDfYV7hIN+fXWHhXZ9jXx9fYSDen1+goJ9iXqEfYKEjYiDdIeCg32GkIN+iHqCfYR+iX2CeoOCiIJ6fnh+goWDgoyG
eXh9hYJ+g4N8goN4foN6fX2WiH14iIJ1fXx+hX1+hYOCfn5+g4OGfoR4hH6IhYZ+eIOKfn6CfXyCe357fn6KdIZ+hHt8hoWGhoV9fYaDd4ODfo98hXyCfoOEfHaFhX19dn6EhIN9g4KKeH5+goN+g36DgoeHhnZ9
goSNgnt2eYWCgoeChHuEfYJ+gnd9dn2Ifn6Di4d6kIR5gnqCe32EhoOCfJd7fHyNd3iEfnyDfIWJg4KCe32Ujn19iX6Eg3yLinB+e3qCgoKGfoR+fn2Egnp4g358hnx+eo2IhHyGgoJ+e4N+gnt+dH2EfHyLc311
eYV7iol+goy8eYR9fXyCjYOCeXp6g46Hj3qGfYN+goWIioOCfYZ7fYJ4fIOFhnp8fn17hXqFgoKEfYN9hoOEcXp6fYd6g31wfYKThIN+h4KCgn2FfHx+hHeDg3NzgoSCeYOKfIWHfnd+g3l8e4OHjYp8hnyEgoKD
hId7g359fnqEg3yVeHd9fnyLe4WDfYJ9hISDi5J3goJ+e4RzfoKEjHyIfn6Eg3yEfIh6hIJ8fpF8g4WChoh3fIOEe3qDhn6FfnaHfX18jIJrgoh9hoN+c32Hknd+h36Cgn6Cd4R8goSHfo2CeXx7joKChoVzd31z
gnxyfIKEeoKEfox6dISFg4d7Y4KLiIyCgn2GfX56eIJ9hXuGhXyDdX58hIR7foaEfXyChJCCg351hXuDg4R7hIJ9gnx8doJ0g3x+iH58en1+goSIeoZ8g3t4hH1+doKFhXyCeHp7hBdqg4WGfH6FhXN8hISCg4Z9
h052b4Z6fnWHhIN4g4OJeX6FfnyEe31+g3x5fH16hod+goWEYoSCfoKHfXl8h4WGhIKCfXlnioZ+dH6Dfo+DfId6g36Fhntwgn6Eem99fYODg4J8h3x9e357gomYg36IgnyGfoWEg4iRfX2DfXl7jXp8iYKChHyD
goKCe316fXmGhnh5g3uGeHl+fnt9hH57hYWGhX5+fIKDhIKFeHx+h3yZgod7fX6FfHx6e457foJ8e359h3x6fYaHfYSCgnuEhXF+foSKeYh6gnx+fH2Gh4OCi36HjYR+eX5+hYN6eYJ+iH12fIeDiGp5gneDgoSH
g3l8e3mKfnpyfZGEenyGgoiCiXx7gnt7d3R6fYKDh3qEgnuDgnp5kHZ8g4aUfHV4iYKEc4R9fn2DfYJ8fXmJhIePeoSCg4J+fXx+fIODg4t+in59g42DeoSDfHt7fol6fX54i3uDhIeEfoKPj4J2fIKChIeDgnx6
fn6EfH10fouKg35+i4J4fJOCfXaDcXx2g3mIe4J4fXx3hYKGeoOKeX16fIOHgn19fnh7fn6Ie36IaoN8g358gnt7hIKJgoJvhYR7fnuChIKDfX6SeHV8faODfoaGgoOFiIR+foaJfX13hnqCiXmFg3p9hYN8g4J8
g4ODg319eYKChX17eIN+goJ2inqChoKFhH1+iIKEfnuCeXl7goOEhoV7g31+eoSEhIN8eYOGfH6CfIKCdn6Jg32GiHyCfoJ4foKCd359fX6DfHx+g314g4J+gn6EfoV5gnV7goV7hox+j4J+g3qahIWFe3t8enp9
fYWCe3yEgnuEfISJh3yDe3t+cXh7eIODko2Ec4OKfYN+fnmFg4R+e36Ke4R8en5+cH6EhIR3iIJ+hHOLg356g3l9eIZ2fH2IeoN9fHx7goh+iIODgoN6goKKd4J3ZXx9hX2ChIWQjIaFfX18dYd+hIaCiYKDh3iF
hIeDfYR4fIeQhH19dYp7ioSFgoKGe3eFfouCgoKGfoWEdoJ7foZ+iH2DgoqCfn2Ce3mCg3x+foR7g357fX2Egn2KjYx8foOCeH17fn2DjYN8fHWGfoR9g313g4J3jIWEg4SCfISHfH12g4OChH57fliDg319h4N8
hYOCjIVzgoWcfX17gn5+fX55gn2Hfn5+hHyCeIaGiHd+g4WChoSHfH6DiH6EhIR+fpF+eG94fIR7goOEc4aDhXuDh4KCfoN7foN8fo2Dg4KHe4N9hH6GhHmIfoJ9eXuEbI17goKGT35+eYZyj4N7d4J7gn6CgnuD
fnl9fIKFi4KQe32DgoZ+g4aGgoN+gnt6fXmCg4x7fYV5hHx8hHt8e3t+goeDfX6CenuFgoR8foJ+jYV+hn2Ch3SEfoR9hoKEfoaEhIh2fYV8jYKTfYKChn1+g4STgoZ8fnt8en6IhX56e4J9hH6ChYOKg36HfoOC
gnt6g4J7eG+DfX6Dd3uGgoiEhn57dnWCgoaDgoh1foN8h4J7fHx+koOFfIl7fH51fX2DeoOJfIJ+g4ODfIKEh4WGgoKDfn1clHiCgoyDgomCh4WDe352fYh8en19hXyCfoN1iIWIfnuDhYV9inl6gnuCen5+hoN5
fYZ+fINyfoR9foSEe356foJ2gnp9hnqMfYJ9e4SCe3qCfYqKhH2CiIR+gnx9g35sh3yFi4V7h4SLj358hIOFfn17goOCg32HiH6DdoZ8g4R8fH2FcImRfIWJfoJ9goiDdoR+gn6Cgnt9dX14gn2Fd3l8fIKDfoWC
hX59g4OIhYODfX57hYOEhH2DhYKDe4t7g3x7fIuChIJ+fYmMfXl+hH19fH2Cfn6Cgox7gn19eod5e417fW2Cfn19goN2iHGEfnyGfHB9hIyDh4OCfoKFg36EgoV8e357gn6CcH56hH6IfnqCfoKChn2Fg316fnV8
hY19hIJ+gnyLeYuDa4KEfoWHgoJ9fIJ8hXuCfIKDk4KEgoeDenx7g3uDhoJ4goKDgoJ+eXp+fIR+hIWJhHiHfn2Ke359fnh4d4J9g4OGdHuIhIJ+fH1+e4N7foR+eX6mgoh8fn14in53hH6FgoOFi3yEg4KHd31+
goaKfIJ+foKFfIWEfn51gn58hH55g3t9goJ7fX6Ce3eDen5+goR8gn58ZYKChIaFeIWGfYKDhoKGdoZ9ioJ8g4KHj36Jjoh9e4h3hnWCfIeEeoOFd3yGim5uhIN+gn2Dg4uCfIN7hnp+foR5iYaCfn6DhX16dpSC
goWChYRsgoSEhIJ8e3l+g4OCfoZ0fn17fX1+g36DdIKCgoODfn6Gjnt9i4OEfISCioV9goOCeYSHfYqEgoWCfn18foaEfnp2fIODeol8gn2IeYSJfY6ChoWFfn5+eoWQfHCDg3p5foV4foV+gn6CfIKCgoWDh3qC
en11hXlyfoSFfIKCgnl6hYd9foKHbYOCgnx9iH6DhIOFfIaFe4N+hX6HfHx5gn1+hId9iH2DeXeGgoKDfouDeX5vfXh+gomUg4SDeISFgn2Ch3qGcHx9fYh9gn2Ien5+g4OCg32LhIN9eoJ+gomEfX13foKDfoSG
enx9gnh+gnx9hH6EiYZ7iYJ7fISDh3uDfoh+hHyHfH2FgoabfYV7hoJ+hoV2fXuFfnp5fn59goOHhYeDg3t7gnuEfnl7inV7hn6KhIV7h3x5go18dYSFe4aDe316hn57gn2GiHl9hX6CgoaCiYmDen6FhXqCgoSE
iYWEeX2Oe4N+iniDg4KFfnt+g4aCfYiCh3N+ioR+fHuFiX6Jg3iCfX1+h32Dg3x8g4Z9h4OCeoJ7g5mCi4eCdoKDdop8fXd+hIN+fYOEg3V5fIWFfI2CfXeChISEfp+Hfn2HhYODg32FhX17fXSCgo+Ke3uFdnt6
g32EeoZ8d36FhX57b32Fgn2QeIpxjIl3dYKQe3CGhYSDinl+gnuDfn6KfH1+hIh+gnt9bYN+hmiDiHeIhIJ9gnp+jYJ+fn59gnyIjIR+e4OGiYSDj4KDgoV7dIKGfHyHhn6KenB7cYOChHKFe32CkX2FjISCgot+
iH6CeIKJe3x+iIOGfoKEg4iCfIKDg3p8fH55e49+bIWDfn59hId5fX6CeoOIcIR9fX58g3uCj357gnl7fH56hYSDg4KCe3yDfIV+hHqDfoKGhYNufoKJeoOCfn55fISCgoKEg4WDhniGfnt+h4SIe4KCeYV9kImC
eH6IgoJ9g4SFfHyDfX58g313e4KEhn5+h4+EgoyKh4SDg318goSGgoODg4R9e4J7hH6Ec3x8fIaSe4eFgn19foOFfI6Efn54gn19fHeGh3mDjIR9e4iJhHqFhHd+hn6CfYN7hIV8gn19fYJ7gnt5goaClYJ+g4Z9
hH2GfnWCeIN6hIKEiIOEgoN8h36Pe4OFhIV7h4WIiHx2fYZ8fn6DfoJ+eWp+goOCdYOGe4J4en6CjoWIgn17g3x+g3p3hH6Hg36HhXl2gnWDgoSGhYR9iYl+foJ+hn2EiXx+gn16gn2GiIN5h314fIOFhYOEhnyF
gnqIiIN+e356eXx8h4OChX57i3x+gnuDint+e3x9gn6Cd31+hpp9fX2Dfn6DhH59eoJ6fn19g4WDm4ODgnd4goKHfnp9eXqCgoZ7e32GgoOCgoKCg36FeXqIe3x9g4Z+goR9gn6DfoKDgn5+gn51eIODh4KJh4eE
cIJ9gniEgn6DeIKFhXOGfnyEg314fIN8g4J2foJ6fIKDfXp9gol7fH6DjXaDeX58g3p4eoKIeoKEeod+fYJ8goN7nX11g36CfX6CZHuHe4V4fX6Cd4KDh4KCfoOIgoh7g4Z3foaMgnt9fHx+d4SCg4KCgoN9dH6C
j4OFgoKGhXyCjYd7fn6GgoaLfaFven59bnmCiYOEenuIfHl8foeGe5GIfYWGiImFhoODcIl8fH2LfX2DfIN+cIN+fYeIi4SDfIV5i36CfXyDgoKCkIaCi4Z9foJ+fX2KdoV8goN+g4p9fXt8fXmFgoqDh4KFgo19
hXh8hYR+k4J9goJ8fomGeXd4gn2CdJF9Yn1ujIN7g32PiIN+gn2Lgnl7hnyCgoh+g4mGfoZ6goN+eIN9gn2DfIJ9fYp+hH18eHSDg3qEhIKKgoJ7g4iUh4Z+e32Re4SCfYKIjoODhYKCg3t8g3yChHuGd3uEhnt1
gol+go2LgnmHfo6Qgnx1g4KEg4OCg4R6d2uEhXyEiIJ9eoSJj3yCfn57fX1+gnyDgoZ8fn6Di32EhIV8fYODiYSRfYJ8eoN7gnt8gn1+en59d358fYN8eJJ9h3x9foKKhYl7fHyPgoWJfXuHeHeDhIKCfYeEiXuE
hIKFhHd3iXZ9h4KEfIOCfHyFcoJue4R9goKDfoZ5hoR9hH2HeoSCfHJ8fnt4iXuWgoKCfIOEgpJ9hH6EeX6LeoZ9dYSGg4J4e3yGg4WKgnqHfoJ8fYJ7e4N8fIR6fXuCg4R7gn16goN+hnh1hIRzgn2IiHuHgoJ7
foV6hH6DfoOCeoiFg32Pg4WIfXyDhn6EgoR+goWEfoWEe4eMfHp8fHyCgn1xlYKHh3iCe3uEgn5+goOCfYSNg4OCfH2NgoR9fYmMfoOKgnuCfH2Efnx8eop+hoqDgnyDgnp1g4KDfoJ9fXx7d36Dh4SGh31+epB2
inx8g36Ig3R+hYKGfX59fn56g3x4g4KHeYKCfYWGe4aDhXiDb4J5hnqJfYSPiYOHgoV+hIODfniCg36Fe4txdYR3hH59goh3foKCfoWCg4N4fH2IfoiEi4KGg4Z6fIOIh4WChHuEe3t3hIJ9e4KChIaJhISGhYKG
g3qFdoSDiHqFhIKCe3N+fYJ9e355fH6Ce32Ed4iDioJxhXqCfH2FgnGFgoKRfoKFhYh8hYqCe4N9iIV+g3x+kIV9h3OCfn56fIKEgouHfoKCgoKEfnqChYN+fn19gnyCh319gn1+enl7goaDkouCg3uDfYdygoKG
iXx7dH5+foR6Z356g3h6goKEeYWGe4V+hoKGfZV6fIeGhHt+fHqEg36FfoZ+bYOCfIZ9gnyGfH5+fIZ9hX6DfHqEg36CgnyOg4OCbYeCioKGfn5+iYOCeoiCfIeHg4J7hnt8dYJ7inuCh32Cg316fo18iIV7hHl+
fIKEgoh+mIaFfWt+fYSChImHhnmCfIl9goWDfoOCg35+fYiFhniGfX5+eIN9hXx+eYp6e36Ge35+fn5+fn1+g4JufYKCfYJ9joOCeIR7hnyGhISDg3qEjIiCfn6ChIV6iHt8fImEhYZ9iH59g4aCfIN4h359fYR7
fXd+kX18e4l5iH6GfI95goSEi31whH6Og35+hHmPfIKChoSEenuGeIN7iomCfIOEgoNwhIqDg4d+gn6FgoiDfHl+ho58fn2Fg36HdoV6foKDenl8hoSDhH2Ch4KFhHqHg3Z1gn6DfoR+fn6Hg4h5fX2Eg4N+g3x5
hIV+iZl8eHx4i3x+fIqJfn1+eHx7fX53hn5yfoN5e3yCgnuGgnp9lIZ8g4Z9d36FhHqJfX16fXyHfn2CgoOCe4J3iH59eH1+fX2Dfn58c4SEh32Ffop4g4OChXp3foKFen6GeH5+e3l+foKCenl2g4SDkoR5j4R8
eXt+hIOEgn19hH2IeYODhIOFgoKCe3t7goSCeH58fnx3eIN+fn6QhoKDfYyDfIJ7hYODg4KGhnF+g36CgoSMhX1+doJ+gnR8fYJ5hIN9gn56foKGfHV9fIJ9hnmGg4eCgoJ9fIN8hn57h3h+eYOCeXSNfISEfIOE
h3x0hH6Cgnd1fn5lhHx+h4N+fnCHfXp+fXmEhXKGgn57goqEhISDfn57e4h9i318iXyDhHuIgoKFfYd5e4eIeHyCgoSCeXuIg4WRhn2DgoZ+goOEeXqFiXp9fIKDdoSCeXp+d3eDhH18gn16g32Giodzgn2ChHqF
ioZ9g4OEe4J+g36GfHt6hHmCjnd9fnl3fox9lIV5foKJfHp9kX1+hHqDfo2FeXuCfXeOg3mCeoZ9g4J9fXSDeox+g358fIOEfoV6foODfol4hX6GfX5+hIWCfY2LgoR+g4N9i357fYJ4fYN9enx+fH5+g5KDfIJ+
h3qCfXqGhX2DgoR+eIJ9fH56g36Eg4Z1iH6CeH6Eh359g4OEhn55eX6GfYRnhnpwfYOEg4V8en59g356hoaDhH2DeX57inx9fYWGhoR+goqCgoOEg3iCg4KCfIR9en15gnOFj32EfoSIgl6ChYRyfHx9d4WJfn59
g3OKhIWEfIWCfXSCfoOCgoN9gnWHg4d4fYJ5fn59e3x+g3iCdIV+fX59fYJ5g3qKg3x6g3BzhIOCg4N8ho2JfYN+hXqEfYeVfoN+fH2EeXqCg36DgoKNfoSPgoKDg3eCh35zgoKEfYJleY55d3d7g4V9eXuCin6G
g3x3iH6Dgnpufn16gpN5goR4eoWEe4V8c1J7eph5fH2JfXt+fHqDeYKEhIKEe3yDe4Z9e4WDjYJ8ioWEeoWDfX5+d4Z9eoJ+foh7g3uCgp6Cgnh0eH2LiHqEdXyDfoiCiHx2hXZ8jouFenuEfIR9hYJ8g32Ej32F
fniGg32Eh4d8goJ7hYWDfn6IeYWDeHd5fYN+hHyEg4KCkHh+dH6Dh4aFhoV5fIN9g32GhYV9fnuLjZGFhYuKdoaMhoeCjnx9d32CioOMg4KRfYOFfH6LgoODhIR9iomCeHOFgnyFfIKNdYJ5gnx9hnl7fXh7fH6C
foJ2fHx9goODg3OJgnp9e4KIh4SEg318foJ9in6DfoKCfXqEi5WFfIJ9en5+enh+dn19fIJ2fnp1fYOCg26CfIR9fHt5hn6Jh319foiDgn2OfXp+goWChIaFioN5foKEfnyDfXyDgoWDgoJ+foWFenyIgoaIeYJ6
in15gnqDfIJ8hIR7foSLiIWDi35+eoR8fXp9e31+e4KKhHx5hIJ+kHyLfoeCfYR+e4N+h4p4iIOGiHaFfHx+g3yCeoJ8fYOEg558eoJ2fn14hHyGgoSCh358inuChYKEd4N+foSDfYeDhIR3eIJ+fnqCgoV9gn19
hoN7g4J9fnl7mn15jX6CfYSCiIOOhX6GhX2DfXmFkoWDe458e3yQfYh9iI97g4KFhIWCiIOFgoN9e4OFhXmCgod8g36GiH6EenuCeoOCioJ9hX2Cgnd+eot5d32Ce4SHgn2Ggn6FfXt3hX6Dg352fIyEfod5e42H
hYSFhHuDkYOJgoOEhHWGhYKDiHuLhXx5e3t+goSDfXx3enx7g4V8fJZ2fIWFfYeCgoOFiYOCfYSEgoV9hIKJe4J4e5SDg4aFgoJ7fIqDgnqDfX1+fmyCfoKDiYOEg31ggoV6enqEfIODeYJ+h36Cgnp+en6Ddn1+
eIN8eX59hISKe3p+g3uCfX17doJ+en2Kg4d+fH6NfneGhYKCgoWEg498e4h6hYeIfYaDiouDrYp8fYN+gniEgn2IZH18hIN+fX59h4N7eX17dXyCd3yDhIOHhHyKhIJ6kn2GeoWGdYJ9knmEgoiFfYeDfH2CfX6G
iHt7g3WDhnuLfnt+enyCfISHhIKKgoKLe4KFeoSCg3h5h358eXx9fHqIe3yGdoR5hH6CfIN5goRwg4KDhYOEen6Fe3uFin6CfnyCeoKFgnmCeoKChYWDenh+g4J+aoOCg4KDeHuCfX1+hHx8fX6Hgn2CfoiEgn19
d4p9hnyGc3yCc318jIOCg4yFfoaDfoN6fY6Pen2Nfnp5fnx9g36Cd36CjnuHfZqGhH18foJ7hZB9hXp+e354goV+fYWMgoKCenN4dHp7ent7iIJ8eoJzhYqReH59fYOEhIaEhIOCenmFgoJ7foR+iYKIi351fnx4
e319jH6GkX6DfnyGhX2DhH6Fgn6IhXh+foR+fISEfn2EiHqDg36FeHyChX59gn2GfXmDioN9fn1+eoJ9gnmCe4R9g3qCh3t9gnt8g4R8iH15en2DfoJ7jIR8goKLhYN7g4J9gomEgn6OhH54hYN9kIOGhIqEi3d7
eX6Ce4J4goaCiXx6foN3fH58goaCin58hISDgn2ChX11fYaCe4WDZH2DdoeGfYJ5eH1teXt4fn2Ec4J2c31+fYKDfoKCg4eRfoN0goKCiHluhI+LiIKIgn2DfXuHgn16fYaGlXt9g3p3gn6EfYqCfoKIg3qLfn55
foSEfYZ4e3uEfn6ChIeShnCCfYSEiH6Le36CfIJ+foJ7c3uDfnuFg36EeXmCg5GCgnx+hH2Kg36EmXyEg32GnYKThIV+doODfHODe3yIfYOFh3uGfoKChIJnhniZhXqFhYN7fn6Gfn50e4OIeH6EgoJ+gnx7fHR3
eYZ7gnh+fH2Kin19emCEeId9e3iFg36FgoeDg3iCfnl8foJ7gnuFfXiHi4R+fnp9gnqCeHd9en5+cn6FVYSDfoJxfn55fYWEfYV+goN+eIJ+e4SCgoSCgoN8g3yEe3dyd4Z8en17hXyCg4V8fZJ6gn6CfoR8fnx+
hoKOfXuChYuEgn16fH2Ffnp7foJ+fnJpfH55eYOGg49+eoeGg313iIp8hYh9eYR+g3uFe36Dinh+e3N8fniDfYiFe4R7g3uDcoJ+fYSDgn16g4R7fXyJiIKKe4ODe42WfIeFhH57g356foWOeYJ9gn6EhINwg4J8
fHh7fouDhYKCfYSEg316jIJ+hYSEhH6DiISHhISFfoKEfoKCe3eIg4J5gnyCfX1+eoN7en52g4WEgn19fIh+e4KFgoJ+fH14h4t7fX58hoR+eoN8fXaChnp+foyGg3mHdI15fniCi4+ThIuGdYKDhIWGe4mHfX2I
foKFe4J9foSCfn5+fX57g36CeH6JeImUfoiDfXiFh3uFe3x5gnx8hoKDen6PfH2ClIyCe4OCe4ODhpV9hIKGeH59hYyEg354fIODfod8foSGeIOEeX2Gg3mChX54d4WCgoKCgnuIfoKDe4KEgoV6gnx+iYd5e3CH
foiCfn17foN9fHyVdIN8hIJzhI+Hgnl+g3d9fXqEg3uCg4SGfoV7g4aDfn19e32DhIWDhIOCgn19fYV9goSIfoOEgoKCg4SCfoSJeoODfHyCfoOffnCHfIZ+e3h+fIWDe355hn6FhYKEhIJ+goKUfZB9jIVzfYJ9
gop2fnmDg4N+e4N9fn59foJ5fJOFc4OFfYJ8g36CfX2CZnuDdXuCh4iDgoKGeoOCgn2UgnmDfoJ9enx+hHuWb4OOfIJ2gnyFg4OCiH2Ie4yCg317goN+ioeDfop8g4mGg4N+hX1+hH2Nhn6NdoJ0go2HioaFiIJ8
goR7g3yMg3qFboWCfX6EeHt9cnmHfXiCeIN+eIqNhn5+goZ7hH6DfH1+g3l7gnd9iH2CfnyCeXh+hXyCfqSFg4V3foKCfol+gnmCg4KIgoOHe4V7g4KFg3t8eHyDfYKEfnyHfoWChnyKfoOEfYJ8foJ+d4KCfoJ+
eYl8fm12iXyDhoOEiYV8e4h8eX59fYZ+hZOJfoaDgoKHhoOCeYeCkoOOgoOCe36Ce3x3foKEe3yGhIN+goJ5e4h6g4N1g3qEh3qKg4SCfnyEfXqCgoWFh4SChYV+gomDh358gnF8fnuCfIORg4Z+g4KFhHiDgn53
gnyEg3t6hHWDeIJ8fnp8g3t8jIN+fYiChn2Cgnh1gn6DeXiQfHyEhnp0g317enhsfG14hoaEe3xyfIJ7fnyDgnl+e4then2Ifnx9eYR9foWEhHx7hoyChYZ+g4OCe36JfHl7fn6DhYaDcH18eX59d36GhXyCeoOI
g32EeoKHgoiDhXiDfYR7fXV6enx+eIWEfIWVhXl6fnx+g4OEgoKGgoZ8hX1+hH2ChHyDgnt9foqDg4J3g4WDeIiEhYZ1eYODgoqEeISKfoSHfoeCfoKCiH18g3x+fYN6goOFepCDhIiFe4V8fI18hIp5fIKKhn6G
ioSDhYKFfYJ7g4KFg4KOhIKCiHt+fX2Fj4ePgn51fnl8g4p5dHqMjoSDdHmFfH59goOGeYeGeoODfn16g3yDhn2IeoZ+e3KCfnp9h3qCiYh7fIKDe36OfYNyfX2Egnt6g353g4N7g5WCd358goKIgoSEj4Z8cIKC
e36Chnp7fX19e3yJgoqIfX6Ce3x9hIN+hIODg4N+h359gnuHfH1+e3uChYiHfIKEfnV4d3uCh4KGg4KRgnuCfHt+iYZ7e3l+fH51fn5+go9+fH5+foJ+fHx6gn56foh8foOEgoKCcH15fnuChHl7goKEhY1+e3aI
fnuEdHl8hX6DfoR8d3p5hH2Cg4SFe36EfH5+e4mCioN+hYKCfIx+hoKIfoJ9hoKCg4Z+h4N+fIKPfoSEfXyDe4SNg4J7kIJ6d4N+g4d4fIyCfXuPeY59eYmFfo+Dh4N+e4h6Y3x7eIKGfIN+fYOHhoiHfnN7fYJp
jnh+iZR3e3yCfIJ9hn2Ehn6GeHt8hYOFdZV9hIN9fYN9goRwg4KHgn13g36Ed4KJi36ChIN8fYt4hH2EiYSMg4ODgoSDgnWFiISDfYl+goOIfYZ+fn6Ce318cn1+gn58fIaFfnx9hHx9d36CgoOGfn6FfoR+fH6J
jX2ChH2CeoeFcnmGeYV6hX6MeX54i3iFhIJ8gnh+e4R6eod5foN6hH6DhXp8g4SCe319gn5wfXmDg3l6eYaFfXaFhYV8foR8eYd5h4KGhYZ+foR6dH6ChISDfXZ7hoKDg32Jgn6Eg319gn2EiImChYSDiISIfn56
hIJxgo2EfIl9foh+g4Z7fn6EjIN9fnuEioKEgoR5hIJ8i4R7fXd+dYN8eH2KfX2DgoODfH5xfYp+hnd5d4uOh3R6gn59eYuPen2Cd3yCgnh5foR6fXyEen1+goiGhIKHcIJ8goR8gn15d312ent+fISFe4J+fmuD
g4KEeoWDgoJ4g4aEeoSGhHyGe3qHhXh+hXx2hIx9eXp9enV3fIJ8e3h7fYODfYSJgneEj4V+fnx7h4N8foaEhIR9fYJ8foZ9fIOHiIR+fnN+fnmDeoN+fH6EhoOFfXmDg4KEfn6CgnmCeHyDiHmMh36Dg4KIloR3
g5B8g3t6fYJ5foN7fod+fH59hIKChYeDgn6Od32EeIWDg4Z7h4R+hHmDhH6DfXuNfIJ6hYaIfIObfH6Ggol7hnqNfn5xjH6De32EhnuEg4N+eH6VfH5+gnGPfH6FeoV9fXyCepJ+e4N5hYN4fX19hIR+hX59fYV7
gnx5fYKGg3p3h4KHg3mLe4qIhnyDdWmCgoJ6bYeEhoOCg4ODfoN7cX59fnWDfnyDeWyCgoV+h4J+hHd9hIJ+fnJ+gnuKfYJ9foJ5hH5+gol8goJ+foJ+fYJ+foKCfoKHiXN9fIN9ent+ho19g4V8eYKEhYN7g4KF
g5J9gn6FhYSFeo5+h3Z7hnp+fIJ+g4J9fXp5hoOCgpB+gpFyeoJ+eX2Dfnp9g4N+hH17kn6De4KEeZd+fH2DjId+hoOFgoJ+h2uEgnqEgnuDeYSFfXyKenuNdnyIfoOGfYV+fH6ChH2FfH5+g4ODdX2KfnqFfoh5
fIJ8hX2DfoSDfnZ+hH6KfX5+eYKJh4WCfIiDgoV5goeCeoKFfnmGfXx+d3eEfIl8foR+fniFe3h8e4SJfXx7g3Z+foJ8g3x9gol+ho58en2ChISEfH6OiHRxfoR7gnWIfXx9foJ7iH57fo2LhX18goOCfol7e4KC
fYd9hYyDgnyIhXt+hoJ+fn6CgoJ8fIKEg32Cg4OIgnl8gol6g3x7doiDfnmJgnt6hIN5fXZ5fImEe36DjYJ+hoNrgn2CeoKCgn17hJWFfn59fY1+foODhJCDdoSFh3t4eXmGd32EhISFfnGFh4J5god9fIJ3eIN9
hYd+goJ1dnt6dXlye3t6g4J4fnh7fIV+foJ+iHqChY2GdHeFfXyCfYOEg36Cfn2DhHeDhHx0jIeDe354boKIgn6DhYJ+fYJ5fn6Ci36ChWSFgn6FfYaFfYN+fn6DgniEeIOIe3x9eIeMfIV6d36CfnaCe3yHfYN9
jnuDhHuChn6Fgn55hoWEe3yEhXyEeoOCh3WCfoZ1fIaGfIWCfoKJin16goeCe3uCh316eX11hH2DfYaDh4J9gn6Je4JzmX1+fIOCfX1yhHuChXx6eYSLfoZ9h4OEeX6CiIJ+iYV8hHZ9hnx5h3yCc36DgpGCfH1y
hIV9hoJ6h32Dg3mFhoWDhYNyg317fXh+eop7fpd+g317goKFeH6FhYiEg3yFgoaKg3t9fXeGeIZ+eIeVhn2HeIOFgn12fH59eH15foWCfniEhYWJdIOHfoJ+e316goJ+gouFjHKChH6FhImDeoV2fIOCg3aFeY2D
iH2CgoR9gn5+hoSIe4KChHmHhX5+fn2Fe4KDdH6Dd4WFiIOHhX1+h32Jfn6LeX55h3x7goJwfYV8fYOCfnqCg4N2fHx+eIV+jIOEgoKGhHuEg36CdniMhH57gnF8e453i4J9hIeFfX2Ce4OKenx+dYWHgnF4hG6D
hX5+fHWCgoV4fnuEgoKCfm5+goN+dn14eYSEgn19i3d5g3p9hIN8god6fXp9hJGCe4KCen2GfX2De3V8eop1fIOIhXmGdI6JhHp6fnqEg3l+hIOleoV9foqDg3uCgnt9hX5riIN2d3V8jIOChHyJh36IhHl9gn2D
fYV+gn6CiIWDgn53h357e32FhYSCfnyOhnx8en2Cfod7fn58gnyGhXyJfHuFfn5+gn19fXh3dn19foiIeYWGh4KCd4OCfIiGfIZ8g4KFhnR8h3t5iIWCcm2Ie4J5fYd+e3uJiIh5g4N8fH2ChXuDhIV5hIN9fX2C
gnx9hn2FfYOCfn1+eYZ6e4Z4goOHaHuFhYSEhXx+goSDlH1ygoR+eXeEfIN4g357hXh5hIp8fIN7fH6FfYN6goN9eH57fIWFg4J+goKEfnt8eYKCg36HfYKIdXmDfn2GhYZxg4WCeX17g4KCc3uDfo91enx9goOE
iYOCgn59fn19fYN+enx7goSCh3t9fYt2hnh9fnuCg36IdXqDhH6Cgnp6gn6EhH2IcnyDe4h+eIJ+goiKfX5rg4J8fYSChol9fod8goR8fnt6cXmIeYN6g3p5goWCfnl9gouEfn2EgoKIhX5+hn2Dhnl8kXt7gn6F
e357goJ8gox7fYaDe4J4hIR6enWCg4Z5gn2Ch36HhYKDgnyEfISHioR+eYmNg4J8fYJ9fX6DfH5yeXl+h31+cYJ+g4iCfHyEjXeHh4h5g310fISGkYSEg35vh3p9gnp4cI2DhHx6foWMg5WEfoODfH56jniCeH19
hX56fHt3fnp+jYN+hISDfoSDe3KGfoR8hIKCgo14en5+hYOCfYN9hH59fn2Ohnx7e4N9h4OFeoh4fYZ5h4KCgnGDhYWDhn59g3d7gnp+c4WEgnJzdnx+gn2JjYmCg32DiISCg36DeHx5foKGfoR+m4R1h4N+hHt6
fIR7fn1yfX58hHp7hIiCfoKdiIV+fHp3g3eNgnyCfHx9eJF6lISFc3yKdIt9hIJ+fpODfYR7fXl+fIKMfYN8enuFdoJ9goR8hIODfIKDgoKIi4aHi5CDe4d3g4J8hYKFenuChXuCfoSDfot2foODfnx1doJ3fYJ6
hYp8fHt9hHp3foWKfYN9e4qDi36EenyIe4N8b4N9gnyCg4J+g35+fn18b3p2fHyDhIN4en6GgoJ4g4R8fH6DfnqDeXx8fn2Fg36Ce4OCgoWCc35+iXuDhH2DfYOGfoJxdGSKg359foJ+h3qDg3yCe4eHjYOChIKC
e4KDeoJ6foJtd32IfX2Cg4N9hIKEhoJ+hIKFe4KGfIZ5gn51doJ+hIKEeIaHeYJ4fYmPhnd7fnuKg4OFhYaEiYWDg4SCe3qLhIJ7h3x9e359gn6CiYOIhHx7eYJ7g32Dg4OCh32Cfn2Ffnx8fYeKeYSLgneEfHeC
fn55fXx3goOKfYqHgnmDhoiGgn6Ei5GVh4N+hYKCfIV8h318gol6hIqEfIaChn6EhIJ+g36MfoJ8iX59cYV+jYSHe31+fX19g4d4goJ1hXt8g4J9jIR5jHyQeYaFeoJ7e36HjYKCfoOCfoSFh32Ddod+knV8fXx5
eHV9goKGjIV+hISFhoWEe4J5doSDhH13iYR7fYJ9g3V9goWGhn2CfH6JfH55hIJ3enuDh3aEgoOCeIOChH6GhH16eod9iHt7iH2FeX2Ch4l7cHF+hIx+bH2DioWDfYWaeIKKfn2Dg31+fn5+dX2HdoibhIaPfomC
d4J7e359fYV9foSLhHN3foV9fHx8fIaVh3yIfniCh3mFgnyChYWCiHJ8fnyFfYJ9joSEcYKEh3eEfoJ6g4WEiJB6goV+iX2DhYODfYJ9hIl9g32GhH6DhHSDgnuMe3uCe36CiYOOgo2Hgnt+d4p7e3mHi35+fn17
jHd7hH2DgoOFe4J+gnOEi35thIKDfoSDg3mCfIJ1fYV9hYJ6hHuDgo5+fHt9foJ3g4Z+iX15hHqCgoR7goKCfnt8fX2Ffn6EfId7hn6DbX59gn1xiIKIhId9kX17goWHg4Z8hYN7fXh+g4qEnXx5iHyVhIqCfYJ+
foN6cXeChHqCg4aDfHh5dYKDfIKHeX6Egnt9fX6DdoKGhIeEfXqMfoWIhHx9e4R+hIJ6ZHp+g5B5g3yFg36CfXx9goKEfYJ+gnmDfoV1hI+CgoJ9fYOFgnKFfYSCiH19fX57goJ9g4J7eXuReoOHeXyFdoOChH15
g3uCg4d9gnt4fYR+eI2EfIZ9eoJ9fXt9g3qEg35+g4uTgoN3hXx8foaDiIeQiH19hIuEfIKGfYOEfIN7e3eCfH2DfnqEhX6Cg32DhXyEiHSCe4N+lIKLdn6LhH59hIOCh3qEfn15g3h+enaDfH19eoN6hIWCe4R+
g4OEiYeHfX6Ge4Z8hIJ8fn6Ehn58eX6Cgn6Ci356fYWCg4KDiIaHh4OEfnqChX6Dgn5+e4SEen6LfIJ9fIOEg4KIg4SQi31+fnuGeoJ+eYiHhn57hoh8gn2GeI6DeXp4fWSJeYKEiISFhIiCe4N9foWEhoZzfnp9
iYN5fX6JhIaDg4R4e31+gn5+hZF9d359d3uChIZ9eXyDgoN2hH59d32ChH2CiIp9fIWDfW2Ke317bnd+foR5gn2Cg4V+lIaDfoOCin57gnmCgoeFiIuFgn57dIKDfnx6g36Fg3p+fYeEfId+iX6Cd3h+foJ+fISD
joZ0fYOFfZJ6e3yKfYKFfYOEgn5+fnlxhoR2fX16h4pvhnp+goKCfYOLenuHgnt0hHuDfnt6dYJ+d42HfIuKhIZ9hIN9g36Cgo97g3x9e3iJe32Cj3Z+fIN8eoR+hYd9in5+fYSDfYaCfYeCen17h4N4i4J8e3yK
fnx8fYN+fYJ9hIeDfXx+foN9foN+hXN9fX2CjoKCfX1+goJ+gn16j32Hfop9fn2Kg4N5fot7hYJ+fnx6iIKIgnuDgn5xe4KCeomGfn55gn58ioiCfXBxhH52fYh4fYJ8foqDhIl5hoN8g3yHj4J6hHeCep9+hId7
goSKgoKIeH2Fh3mFg3p+hoJ2gn2EfX57jIN4fIV9e3t9fYV9g36Fg4KCfHt9g4R6fZB+gnt+h357bH6CeXh6eHh7hoSQh3Z+foJ+fIN7h4OChYWOgoV+foiDgnSFh4R5hG2EfYiCgoN9iIJ3foV6foJ7eIN9goWG
fYqDfYN9hIJ9fHuEiIN6g356g3yDiIaDfIp4hXp7e42CfoOKfHyCfnh8enuCfoV9g4N9eHh9eXmDioOCgn59hX2Dfnp7hH57hoOEhoKIjoaCiJWCfXx+doV8jHmHen2JfIOCg4J+hHiCeHt7foKGiXqEgpB6gn15
iHN2fISCfX6EhXmDfIKEhYSMfH6ChHp+hIR+dnuHiHyDh4OFh4J9hIOCjIZ8hIuIe4N6fod+eHydgn5+dnx7hXmHdoN+g4KJfH5xhYKCg3l3en6EeHl+d3h6eHx+fX6ChH1+g3qHfn6CeIKHhIJ+g3t7hIWCeISD
dodzfHl+h4Z+fYKCfoJ+gnx9fn57eIKEhYJ5g4KJfn1+goiGfn5+foJ+eoN8fYKDfYKKe4Z4fn5+g4mIfoN8fn5+i4aQfX6CgnqLg36ChHd6fn6FhISEg4aFfIOCgn2JhIR9hJd+g4aDfn18goV9fIKDfYJ6fYKD
g4R9fXZ4e3WDiYJ9h36Eeol6hIV8g45+hXmKfXt0fH2Ci32Ien6Dd4WLfIOFfYeIhod6go2Ign6Den2JgnyCeX2HjXx5fYSCfHyQfYl3fXiJgn6HhH2DfXuEfnt7fIaCe3h9kn17iIaFiYOGg3yEiX6Ce4KDjX2J
fnyCfYaEe4N+eYWIeX1+c317goJ9fnt+fX6ChoKEg4OFhnyCinp8h4SGdH5+hX2EioJ8eIt9hIOEhYR9fn59in2DfHx9gpd9inx8goOLgnaChYZ6enJ6doSFfoJ+hYN4k3uCgoZ+eoKGgomJhISChn15h4eGe3uF
fX19fYSDjH59foKFg357j4J3fH1+gn59iHt8fXyGgnyDgnx1hIOEfIN7cHF8eX58fYp1dYV5h4J+fYZ9iYKDfH53hXmFfn6Cd3x+h4KCiYOHgnh5god+iYp8hoWEfnt8fYSDgn6FhX14hHiCi3eMfH6Hfn6CfYKC
g36EhIOCjYZ7foKEhoWFhH17e4Z8gnp2fYd3fYONgoV6goOEfYaDhIKFh4KGe4N6hZF7fIN6fXyFi35+foV+en6Hg3qFd4OChYKNe4KCfnODhIJ8hXmCfYN7gn6ChH2DiYOGg4J3hn18fouQfYZ+fYKDbnh9fXp+
gnl7foKCfYN5foN7jIN+gn6Egn6EiXl8fn59enx+dYKIg4eDfYaJfHuDeXZ5kHiDgoR6fnWIhHx9fYmCd36DgnSFfn58d4WbeH18gn1+fHyCeIV8hY57hoR9hHqCiIaHgoJ7fH14h3yCfnyFeYKDfY6Ffnt+eIJ9
hISDfoKDfYOEg4aCfoJ7e3x8g3t+fXV6eoaDkYKCfo2HhIJ+eYODfoZ0e4J+foKDhX2Dg4J9e4aFh4N8OIKDiIKHhYR+hoiDb4J+fn58in1+hHmCh359g318fX16d32Ih4KCenuIeoN+g358gnp8hYN9eoN7c4SD
goKCfol8gn6Ecnt8gn2Fg32GgoKFfYR+e36DhoN1hISEgn2CfIaHfH55fn17e5R7fYODeYWLgod3eoOCfYyCgn2Eep9+fn2DgoKSfX2DhIOEfH2Ofn16houIdn6DfZSTjYOPfn2GhYN9fHh9goJ7hYuCdoN7eX16
goWHe316hn6Fg3R+fH6DhoKEg31+hHZ3eH2EhXyNg3R2fYJ8iId+fYOCgoKLmIV2hYKLg3uHg5yChYWGgn6IgoOFhH18hIJ8hYODcox9goR5doJwhoKFdH15h4J9fnl3fn19foN9hHuIiIh4fn2IfHSCen1+eIOE
g4J5d4SEcoWDfIWChn6Hfnx6hX53g4ODeXx2g358foOFg32HjoJ8gn6CfYKCfXx+fnyFg3uFg3l8fnuDgoh0aYJ+hHpyhIh9fHOEgoSEgoKChHiLhIR8gn6EeYKHfYd7fn6DgoeGfoSIgoV+e314fYiCfYSGh36K
h4KChXyDhoN+gn16goeCeYWDfnqHe3p+h3qEgouOfY2CeYuCfn57iIR7hYl+fomCe46ChHx7goqMgoWHe4OKa3yCg4V+goR9g4N8h36Jd3yCeoR6h3qEfYODg32Dfn54doV8fYaYfHiDgoJ9foOIg3yDe35+foeH
hn18e4J8e4l5goODh35+hXiIhX6HbXyEfn2NhYZ+g4SQhX59fYWMenWRd4OCe4aHg4WCiISDgn6Dg4OOfoOCfn1+d4yLg4SFhYWEeXqCg4KCiHyHgo57fnZ7g3qFe36DfnmDfH6HhXtyg319fIZ7eYSEiHp1iIR+
fYOHfIN7hn2Eh5F7g4Z5iHyDgod5hXxsdX57gn59g4eHfnx5e4WEg3x+hH10fYp6fXx9fY2CeXuEe4KEiH13fX2DgpR8g4V+i3l4fHeHjJJ8h4KDhoJ9g4SEeoKDhIOGh4V8fY6CfYKFhIN+hYSHhYJzhIOIg49+
goSIfod9fY19hIqCiIOEdHN5fYN6goqWg359dIJ9hHqGeoaCgoJ+fn2Dgn6DfYKDhXyCfn2CfH59g36DhYJ4fYh+joZ7h36EfYV6en5+fX2DeIV7hH6DgoJ7fIWEiYd9goKGgnqCg3l+gnmPgnqEh357eIR7eoN9
eoR6fHGDjnt8h4d+foN8goJ5foiDiXqFg315g4+GiYKFg4OHg4ODfnWEg3B+i4OGeaaChISGgn6Ch4ODfoaFg35+goR8goSIhYKDfn52fX5+hI96h3yCgn18hIZ+hIOCiIN2hHuFeoOEfnuKfYOEeX5+g4J4hIOD
hJN5fIJ9i4N9g4N7g32DhI5hfoSXgot6fX55eYWCfoOGgm58e32CgoKDdIR+g4dqh36MiIKCg3aFiYSJfoR+iHyEfoJ2fHmHfn6CfX6Lhn17eoKDfHuDe4WCen12kH6Dhn58foKDa218fYOCg36IeY+GfYV6gnqC
fYeEfH5+hX1xfH1rgn6Gh4J9fZGCfX6OhXyJfYKEe4J8fXl0g4V2g4WDgm+ChH2HfoWDfH55fIR7fYqEioR+gomCfIOghoV7hYl6fox5cH54fYR7gn16dIR9hnyDiX6CgoKFhoaFhYODa4J8h358foJ+fX6MgoiL
end+fn58doKEgoSJg4aDfIV7hH2GhYR+hX2Hhn5+fIKEe36Gg4KDg36ChoJ5h4h7hX6IfoKEg32DfXl+eo6Ign2KfXuDhHyEfX2Dfn56fX6DhIJ8fmx+bHx8h4R2hXN+hH2DfoJ7enuFg3iDfn6Dh3p+g3yEe3p6
g32Ce4KGfYOMhIaDfYSQiYSCe4OCfn1+foJ5hId4c32HhGmDgnyFfH2EhY2GdH2Efod+fn6Dgnx8fXuCgoOFhHuLfYSFg4SJfoWEgoOGgn17b4aNhY58hYWEgnt8hHKDe3uCdXx8foSGfnp9hoKEg4N+hnx+eYKG
gnmEdnZ9g3yNeH6Efn59inWDe3yGfoWFfoJ8fng/gpdpfXx+hYd+g3yHe4OHfop9fn6FhX57e35+h4OIjYZ3in19joSHdX1+hX2CfoV7g4h8foSGfIOEgoN7fX13fYN9foOGdX55g4OIiIKKd4aEhYl4hHx9hn2G
foN+i3d9fnx3hIKPhIWFhIaCdIJ5hHx+iIR4gnx5V3iFe4KCfYiCgo6CgoKEfIJ+gnODhImCjISDfoWFfoKLfnh3fH55joKDfnuCgnyEinZ+g3uCgoh+eXhwfH5+hYKHhn2GgoOGhIR+gn6Ie4OLgoJ+i4KDhHZ6
fnyIfHiCiYd8foR+g4KDbYKFfXR6hn2Neo2Di4R8e3qEeXuFhIV7fYJ8fH59iYKDeX2Fa4KDfoJscn6GhIJ+gn2ChHaDhISPg4OFh4J8fIN4iXl4foODfXqChnmDiYKCe4SEfn2Dg4R9fnmIfIyCg4N6d4WDfoV9
e3qCfYJ7iYJ+fXl+fod2dX6Cg4yCh36CfoODfoaEg356hYOHhXp8fY2GeId5gnxwg4WKfo6CfoZ3fYWFfnZ6g2t9fH58goZ6d4J+gomEfWt7goN+hXl+g4Z8g4V9e36DfX6GfH6HhIiCfIWEfId9fn58eIp9fX57
g4WDe4N6foONhISChX6Dgnx3h32Dd4N4g4R9fYSCeoKOfIZ+hoeDdn2EgnmDfXaDfn2DdoODeIh6fIN+goOCfoJ5fYR8eH6HgoN+e3l7g31+fnuCeoZ5goSCfoyDiYKGhIN+fnt9iYSFg4KCfIODgoN7kHeChn2L
g3yCgn55fn2Cfn2Ce4OHg458hXx+i357hHyFdoaCd359hH6DhIeHgoJ7goN7foODhHuChIOCfIWIfH59in5+eoKLh4KCiISEioOGiHp9goRzgo16doV+g352goOCg4Z+gn5+fn2IfoN+iHR5fY9+fIOFgn1yfXt7
fn2EhXqFfZJ8fIJ+goKChoeIfoKFfoaGfn6RfYh+dXl8iIKCiIWFh4h4foODhoSFgoN+hIN9fH6Dfnt5gnl9g35+g35+hIOFiX2Efn2Cen6EiX17fYKDg3yOd4OChIaDeYOEfXOCfoh9fnmEeIN7foWFfn55eouD
in5+fIKEiX59fYSChHuDfot+eYeCeIaFfYWDhXl+hX6Cg4J2dYSCgn2KfXh9eoR+d4OGhIZ9foJ7hHt+g3t6hoV8eXyFe4KFhYmDgoV1goWChYKGfoZ9gn6DfIKEhnuDg4OEjHx8e4KEen6Fenh6goKDhHR4hoiE
fWt7dHp6fn19iH5+foKGg357jXx3fH59eIN9h3t+fnuChHt8fnyGhoJ9i32De4aGfoR+bX19hIOHfn5+fYd8fX2Ch4N1g4SFfHqFfIOCeYKFfoWFiXp7h4J9eIN7fXSEhIOCiH5+fYKJb4OHeYV8fY5ignmDfnp+
g4SDhIOHgoKFhoqCgn6GfoaEgnx6foKFg31yfod9goKDe35+g4V8goJ9hIR+g4duenmUg352hYJ+g3t8hIaZiHx8g4d8fn6Eg4d8g3t+e3WFfYWLfYKCfIiCfoWDdYJ7ioKFenp8gnF+goKFfnx4fYJ8fXl+fXqC
fn6Eg4KChYJ9cn1zen6GiYaEhIJ+goN9eYSOfnx+iIN9foJ8hImHiX1+fISGfHWChHp9fYN5e4J+gnyDhYaEin59gn56fn6FfIJ7gpZ7i35+hX57g4R5e4R5gn16gnt9hXyEfIJlfnx1i4J+iIV7dnuEeX2IdoKC
fIN9hYN0hnx5iYKGfod7gnyHg32Dkn2FhYJxg3N6e3mCfn6Fi3qCgoR7hIJ9foSEeXmEhox+YXt8foSChIV+ioaHg32CiImCeoJ6hIN1fYZ9g3yEg3mCgn19foWMiHiJfX5+hIN3g4eDh4N1goqEe4WDhIJ8goOD
foJ+eoJ+j4KCgn2IkX6Rg4N8g4V9eXyDi3yCioJ+eXyDhX6CinqCgn6Dgn59iHiEgnyEgoV9gnqFfoJ6hYV4godwg3x7hnt9hoN8fYaRgoJ8foJ8g3yCeISJfoV9j4eDg356hIKFepSHhHyEenyCfohvfH5+fX2P
iHx9hoKFeY6JfYV+foV5fXl9fnZ5hH2Egn6KhXt7hXx8eYJ5en2Oe4h8eH57foeIgmSEgn59goaLeX19hnx6foaIe4eJfYV6hX59hoOFhn57g4p5iXyCgnqCfoh9fmiChXx8hHd8fX1+fX6Qh4Z6fIJ+cH2EfoV9
fX14g3x6dX6ChIZ7fIJ9g3l6fod5hHt5joR6foRxfH54fnyPgo97gnqKfX6ChISChI2Ee4OCg4uEgnh7g4OJfYKCfIN8eoN8hX52i4OEfYOCiIiDfISHgnmGfoOIeYeDjYl+fnyEg4WEg3yCfImCg4t+g4KHgoKG
fnN2iXaEfnqDhIODeIOFiH6DhIJ3fnRyhXyFe5uEgoqDg3x8g4V8gnt6fX6FgoiDg4SCfXuMg3yFe4aCh3t7iXp+fYN+e32CfomPfX6GfHeEgod9gnx+fmF9goWEdYSCg4KCgoSCe35+foKDfnl+jId3en58hn2D
eHyIfHyCfoV5eYN8foN8fYJ9fYKFdIKCiIaHfIJ8eI2EfIKEhIOFgoKEhYODgoV6fYJ9fYKEfYV9fXmDfHx9goKDg350fYKChH2DgoaFfoKFg4N9fouDfYOCgoKDfX2CfYKCfXl7goKKfZZ+goSIfYWCgoJdhYaE
g4N8e4WFhniEfXqCdIN9b4JxeIKCioKDhXqCiX2CeW16fn52g3N9fHx1foKCkH6CeYZ9hYWDjIKGeoKDfn6IfYJ9gn2Le4eCfYR+fnuChYJ8gn6Ljn6CfYZ8goV6goKFe3x+hHiFfIKEeYl9goqDfYaDe4R+fIWD
gnuDfHt+fXuLgn2FfIWJhYOLfYd6h4OGioR+goN1iYOHg4OEh4SDd4d7g4WLgop9hIaDhYN+gnKEeYN9emN+goWDfHZ+fnyEfIN8e4KHhH2KjHKEeH6DgoiCfIiHhH6DfoWEfHeCgoh9hH6FfHl9gnd9dnmCfXl4
fYiEd3yElXKHjnp8hIqFgoODfoJ6e4uEhH58gnuHgoaLkH2JhHx9gn2Di358dH2DfYZ7fXyDfYSCfIKEg4SCg359coONhX2CfXuJe4R+hIKCeoOFhYOGfXSDioaFhX2GfXuKkIZ8i4OEcnl8hoN5fYSHgoZ+fouE
hHuMhIOFhYSMfX57e4iFfn6ClISCfn2Cg3WDcn5+hIZ6g4eFYXt8d3WFfYRzhn56g3qCgmaWgn6NfYKFgoiGfoR9fn2Emnt+hYJ8g3uJeoN9g4KChoN9hH15foZ8foWHfXyEg4N9iX1+goJ4gnl4fHp7hISEiniC
fo10g4qKhYKDgoWCfYOUfYd9e4KKjoOCg46Dg3yCdoaEe4N7g4Z+goSFfIN9hn5ygoN6g352gn2Fg4h9gnyEeX19fYSCfnaDh5SPfn58e357iH6HfXmEgnOHg4R4h3yCfo2Ce4J9foWJh3x6g32Ce3Z5gn15goR+
god9fX6Di4OGe4Z8hYKHj4WChoODhn19fIJ7g4N+fpCCaIiEiIl9fn2ChYaCh317fYN5h5F0hYmGd4V+hH6GgnZ9hIh8e4l7fHt+fYJ+kYKGh4d6foKFgop9cX18goKCg3aCjoSEfoSJeoKCfISJfoJ2g36CiIKC
g4KMg4N1g4aCg31+foOGgnqJhnOGlX5+fo11foKDhIR3hH6DeoZ6fHt9fnB+gn1+hoJ9hoR7fXyEh4WElYaDhn16eHyCfISIhIaGhHeEfoKChX11hnx8gn2Ig4N+fYSIfYV7goSEhHt+hnODfXGGfnqEe32CfX6E
gox9fIJ9eH59hXOIgoyFhYJ7hXxxfYSFfo6EeXuIg3mDfIKGgoSDfI59hoV9eIJ9hoKIfH2Cenp9gnWEh42Oen18gnV7fHyDgoh6fHx8fYVyiIV+fHyEiHmFhHqChISRen2HfYWLfHt9gnyCiIOGfn57e4eFfn58
fXKFiXt+hIN5go2Ccn19d4SFhISEfoqCfHt3hH59int4fn56hnqCgnqCfoOCen17gnx+d4d+fn2Eg3t4fYd7g4J5hH2CfYWCh3t8g4OGh3x9fX5yfnh9d3yJiYJ8g5J5goR8g358hH2EfIl5eH2DgoKDjH17h357
fIyEfYV8fXeEgoKCfHyCiXmHgn51fnp5eIJ8dX2GiHeDfo18hIJ8gnt9dnx+hX5+h4J9jHt+foKFfIWDdHyHhX6EfX1+jIKCe4uCdXmFhHiEh4eFgoeEiYmCgoh8fnx3fXl+i3h9gnt+fn56iIODfn6Eg4J+en2C
g3OCg4SFhoeCgouCgop9cHuGfH6ChoJ8gol7fnxvg4aCg3iFhn18e4J8in6EgnyCdoOCfYN+cYOGdYOCgnWMhoR+hoJ3in6Fg4OHhHxziImFg36CfHF+gnh9fn6ChoiDfIV9fn2CfneEgnx+eIqCfnuFe4Jze4Z7
h4J6gnh6gn2Dh36EfoSGg4J+hI59hnt9foJ+fnx5hHqDe3mCenl+eIOChX18e4OIeXd9eoN+goWCfHWCg4KCgoKJfoZ+foJ6e32ChH6CfXp8e32Ce4SLgoN6i4J8hHqFgoKHhXV+fH18g4d5eYiCfoqFfIJ9g3qC
hHyChnx914KCe3tvfn6EfIVzgnx2g25+fHt9g3yEiIh+gn14gomDfISCg4OGfXx9fH2OfYSCfoKFe3x8foKCdYSCi4R+fnt4g315e4KGfoR2g3x6e4R+fn59h3qHg319hoKLhnl+gn56foaQgnCCfX5+g42DY4OG
g4p+fYN8g4OCgnyFfnp9fX57eoV5e35+fYeCfneFd49YfHuCfoOEgoWDfX2LcIOCg3yJdoSEhHyGfn2FgoSDh32Eh36Gc318fHuKg357fIKEeH2agnuGgoR+g4OGhId6foKHkoR+enx+iYd+g3mCg32Cd3F2eIJ+
gnx8foV8jIWGhX57fIKFe319g4p+g36CfoiIgoSGfX2CfHWChn2HgoKCeIaDg4KIfHp8enqCgoR6fYeIeXl7hXyCcXl8en2Dgn5+iIJ5hHx9hXiGfH2EfXp9jn2EdIKFhG6OioOCg36DfYKCdXt+hIKIdnJ+enx+
enl+fIJ+knqEe4eEg4d9fIJ9kX2HgnyDeYJ6dn16dnR+joKCeoaEhXWFfYJ8g4N9g319iXuEiYSDgn2Eg3x8e3yPiYmIkXSFfHh8dnuMhImJfXt+e4KDfoSFhHh+gnuCfn5+hYR+goR5e3iHhIaCg4yFfoKFgo1+
foJ+l26Cgn19foSIg4KDhIKCfn6Gg4OFfoJ4fo2Dd3l+eX17hH6CiXmIgoN6goV7fYSCfHWGiH2Ec4J6goOCgn2FdHuIh4Z2goqEg4J7goKCfYSJfYKCgoKEfoJ6gnOHfoJ4g31+eod6g32Kgn6Hgoh+goN7foN+
hX1+g4J9gnh+goZ+fn19fHmChYODg3l9goR+gouCfoKHfYiDg4WGfXyFfoV+eIR9g3qCfIOHkYJyiIOFiXR8g3uCfIKDhY5ziIV+g36GfXqFfYSIhYN+fX2ChH5+h3yEeX6Cg4J7hXqDe4SCfYJ+hIKGhIZ+h3x9
iYV9hH6Ch4Z0iIp7gouGhoOFg4R3fIR7i4J7fH2He4Z9goODfIh5iH1+goeDgn6Ien6De4R+h4+Fg49+fH2DfHN9g319eYV+fI2JgoJ+hH55foKIg4d+iId9fnp4eYJ9fnGDiYR7ioN9fIV8fn18hHmFfIKEfIN9
cX6Egn1zfn1xfIODhYaDfXyHfYKCgoh+k4N8fXt4iZF6hXZ8hYSEfpaEi357dZqHfoR6e3d+goaCe36Gfnt9fHx+g3l6hoWGgoKCgoOGlHx5fIJ7goN+gnWDi356en54hX2CfXyCgn18eH58goOEeHt7hX2Dgn2L
g32HhH56hIZ+foiFiHx6fniFfX1+iYJ6fn6KfX58en2DgoWCkXl6h4Z9in2CeX56foZ3hYiEjIqDg4OHhHeChIiDg32EfYKKiHx7d36CfoR+e3qDfYSGe4J+fn59foN6gnp+fISEfYh5fX17goiCeX6KfIZ9eIR+
g4ODg314goKEh3t6fXuEgnuGg42HeYOEiYKEe259foaDdXyCfXyEfmuLeoV+hYV9hIKMh4J+g4SHgoR+hIJyh42CfIKCgn6FfY16foyEeoWEe357fHx9hIR4hYODgoRzgod7fX6Egn2ChX56hYR8h4J+eX5+hH6C
gn5+hoOIhG92gnR+h4KCgn59fnd7fId7hI9+gnWDiIuCfoKGhIR2joN7dXqCjYl+fHuCi3x9hXyCg4J9enmCg4OFhod7hYN+iXyMfoV3g3uFhY18iIJ7hoR7god+gniIfoZ9goR7hn2Hhn6Dg4eCh4h9eIJ+foJ+
g4aChXOChoKEfYJ9g4N+en59hH58hYOFcHmHfHd9hH5+fnl7gmp2hIV7fIeCfoZ5fXp9fIR8fo+FfoKJfoeJfYN7gn5+e3t+g4R9hoKCg3qHhH6HbXuCfoZ+foaFgoODfXaDh32DfoJ9h3B+iXd9g4KCfYKHhX6C
d36EeXd9fIV+e32ChHd9gnuDioWEfX2DgoKKgoaKeoOCeYJ8fnt7goKHh4V8gn2FfH2DfJODiYmEh4SCfX54hY2CjIl5hHp3l359gnuCgnGDfIiDfYx0goR8gn2EfoN4dn19fY13hIOCfnuIg4R7e41xgn5+fH52
hoh+foOEhoOFi3yIg4p7fnaGi3iMen6CfIOFhYd6kISFhISIfX16fnaDhH2Ffn6IfnyDeIODfoWEfH2Eg3qDgoh+hoaCfIqCfoR8iIl1eHp9hHuHfYd8iHR+goN9hXR9g3p7goOHhnyCfH17fXODhHqChnx9hYJ2
e4iFk4KFfHx8fHmDfX2Ffn2EfpCEhXp7go2JhH6PhHd+gomEhHx+i4J8g4d2hX6Ee32Dfn6IgnqGeYeEhn19hGeCfnh7fIKGfn1+i4J8hIOIent8foOFeH2DenqFfn2Cgn58fYSDg4KDenuCdYmCfHmDfH5+eYmF
fId9fn6Cd4V+hnl9eIR1gpF7hnp6gniJiYKGfoZ+fYWDg36DfH6DhYZ+g4ODg3l9jIN+g3h9hYt+g4aPhoSMen54goWFeoV8hH18fnh7e359hISQgoKCg32KgnSSgoaEhH6EeoSCiIR9knuEeXt7l3mHfnxxeYKC
e5B+h36IfYiDeoOEfXiEen2DeYh4fYODg32CiIN+fXuIfoqGg3uEhYeCh359g36Cj4N+hoR2fouEfomGhnuDhHB0g318fHuKfpN7enx+kId+en19hoKCgnuCg4R5hnyFeH2DhX1+fYV6g4ODeoV3fHt+got9fol+
fYODdYOHfHuChnmCgoJ6hYh8foKDgnh7h3yCcIqChHuCfXd9hIJ+iY16e3eDeHiDfH6FfIKXhY16fHx8iYJ+eo15hH6Eg3qYcIKDhnt7eIOHhISFeod8hIh8h357foN6g4J+eX6Kfm5+fIJ9hYSJe4iEfHZ8c2l0
eIN9koN9foaFhYOHioN8fImDfoKDfoeCdYd8gnWDfH59eoJyhIWCh32Dg4R9iHp3e4OGfHeCgoN+g4KCfn5+eoKFfH55hnmDi4KJiHyCfYOCfXmDd4SEiY6Ce3p8gomDfIR+goKDfoR4foOKg4d5foWCfoN+goeD
iX2GfoN7eX6HgnuEgoWCg4KFd4aFfnt7iIODjn6Ufoh+iYOChIV8iXh9hnOEfYN+goR8fYOCfnR+g3h9hHl8dYOCbnqDcoKHeYKFfHl3e4N9goN7hH6Dfn19hHyJfHp7iIOGgop7gn19h4KJhYN7hHuCfnqJe3t8
fYmDgoKEfX57fXp8hHl8fXp8goN1gn2Lenp9fW2DfX2Chn5+foNygoR6gn6EgnuJfHqCgn6Dgnx+e4N4inl+fH53h4OCfn2Je3qJdop7iIKFh4V9d3x8iH6ChH52nn19hoN4hoOFgoV4g4WGfYiKeH2Cfnd6e2iF
goiEfnl9eHl5hYh8hX6HiYh8ioSCeH6TfXqKe31+fIJ+fnODfH2LfoOCfIKHeoZ+jn57g4iGfX16e4N3g4eGeHyGg4SJcYOCgoOFi4KCfIN+fnWDfYZ1d357enh+epV+g4WGiH2EhYSFeY+CfX1tfX6Cgn19fIWG
iYKGfn5+hnl+fIN9goiFfIl9goJ9g36CfoJ5dXyLfnx8got8fIeCgoSDiId+gn2DiXp+g4mGfHx9jXyMgn2DfJmCh3mEen2Ggn1+foSDdX56jIaIhYN7hn1+goJ4hX17dYp9eHuDfn1+in58hYSCfYN+enB8dHeI
iol7ioV9foJ9hoR+dnyMeIJ7gn6Dd36CbX2FfX19enx8fXR9fYaIfoKCeH2ChIh8gn6CcYiDenqGdoSDgoJ5d4J+h4V2gn6CkYN8foqChYOLe4N8homKg4WDfIN9fo99foKJfoaCe4ODfYaEioSDfYKEeYl5e32D
fnZ4h31+g4KFg4KMgn57fH53hHmCfYaDfn6DfoiGkH6Eg3p5hXmCdX19foiDfpSFfn16g3WJlnyHfIN6hX1+fYR+gn54gn59fX1+g3eJen6Kfn6FiImDfoaCi4N+iYR8e4J+goN+foJ+fYJ0foR3hHiFiJR8en52
g32IiYKFfH6EfXyDhHp7g319fXl+hnyDgnWEg3x9fHyCiIR6fYSIhoeEfn2EeZR1eXyIgoKFeXuFiHiCgnx7iX16kX5+fX2Vg4KCeH6Chnp+foOEin2GdYaEeIWFhX6CjHqDhoJ+e4V2fnp+fn59e4J9fXyMfoZ+
hX2CeYJ+fYV5gm+Ce3t9hHh7fX6DfnyDg3x5hIR+h4mQgoSCg4KIeX6IfIOIhIp+fIR+fn5+foZ6hYODfYaDhYR6hneMhIN7foN+goR9foJ+iHyCgn2CfoJ+fYiDaYKCgoJ+goOEg32Cfn6Fgod7goKEgoZ1fYOE
gnyGemN9hYKCen19hH19h4N+dXiJd3x8fYKGhHl7g32Fe3eEfniKfoSLhHt9fXh2iXx2fX2Ig3KCe32IhIKLgoKGfH19iH56gn6Ed4JrfI2Egnp9fnt+enyEfH2MaoiEgnGGgn6Ccol7eHp+mHuIfIiEg42CfX12
b4SDfXeEg4OEhYOCfoJ8g3x+h5eHg4h6en15gnR4g31+e4OChoaDh4d5e4J7eIJ7fomFfIV9d4R2foZ+c32GhHmEgoeDd3yDh45+h4V1foOEe12ChHmDfnmGg4KFhImHhIeFdH18e319eIODjYiDe4OFe3B3g3J+
kHqEeHyEh3eCfoOHiJKDfn11hYt+fI+CeoV9goKFiJiCe3t+d4KCj4Nye35+eoeEfot6e4J9dn53hnp6e4OChXh7coR7foOMgouEemx7e32EhoqIfYV9nXx5g3l9hIR+nH2DfYZ7hX59kIZ6fnh+kn6DgoV+hnpz
hoN+fH6EfIKCin5+fo6EgnlteXmChYSCgnh+hISFhoZ7fH57cX16hIiDfH18g35+gn2JiIiHfIOMfX5+hIqEfn2JgoWDfX6IfYWCcIODhYaEhISGgnyEfZGIhH56gp2Gfn2KgoKCg4aCfIKKg4OEfYiCh359goKD
gnl+hYWHhXuMfn6FfH5+gniEfYeEgnuEfoWCgnqMg4SChHqFgoqFioWHgoJxfX5+lnx0eHt5goKFhX6VfH1+iXt2g4eEhIN+enx+en51fIN8g3WOhHZ8eYJ9hHyPhYiCg4R9goR7eXl6foKCfX2CdYN4foSCd36H
fH5+en17fnp+eXt3eoiGkYeEe4KEfoSQhIWFh31+inV8gn5lg4OCfod6eH59k3uHhYWJg3eDiHt+gn6DhH59goN+hp9+goKDiYV+fn59fYN+iIeIh31+jnqDeoZ+hHqCfoJ+eHx9gn6CfniChn6Dfn2Dhn6FfYV1
fIKJfoV9enl+fn59gnx6d4d8gnx9e319h4aHg3yPgniEfYaCgox9eXuMd4V+hHuDeoKCfniHfnx+iYSGhXqDe4mDfYaChId9goN6fHqCiXR+d3x7goWCh4WEfI2FeYR6go2Deo6LfIaCg35+hoODfJN7hIR8goOX
fn6Ffop+foR0hXl9e3xxhoR+e3yFhHp+gn57fH2Dg4N9goZ+g3ySg3t2foKEenuIgoONfIuQfZGEinuCfXiHfYyDh4J8fYOCe4KJg419hnmYh42Cgnt+g3t+hYN9e36DfX5+fm59fol5ioaFioh9fIN5foR9foSO
fn2Cgnp9fIZ9e4aEg36CfH6ChXeDlIR9g4eFfoN9fH6FfXuCj3p2eoZ+gnV6jYKKfoh5d3uChH56gnqEgoN7hYSCdXx9foV9g4KCenh8hIR+goJ6fn2Cg3qCgnl+foKDiYp+ioN9goJ+hIKHhX18eXqChX2JjHp9
hHx6hnp2eoJ9g4R7goJ8g358g4N8eYmDg3lyjId9g2V+gnx8h31+fYV8enyDgoN+g4J5fHyIfoSEeXuGfX2HgneJfIJ4in2HlIN6goePhYOCd4eDfoN+eH19eoWDeIN9iHyEhX1+gn57fIWGhH5+eol7gnl8joyC
gn1+fn1+hIh+jHuCfYN+fYJ0foiGg318fXyFfoR8g4iCfnl4fn19hX6LhX12hn17hn6DgoVzfnaDfnx+e315e4ODhX6IgoaDgm59hHyKfnp3goKJhZd+fYd+jHuEfHyFhH6UeoSGhn55hoOCe4R8goeCfn57fX16
eH19en6EdoeCgn6EhIaHhX6DhIKEh4WJfoV6dn2HeIN+eoV+g4J8fnZ8g4iChnpghXxzeXp4fomDi4mEg32GcoJ7hIZ8goKHkGGKfn6FfYJ6hHaDeoZ+hYKEgnmKfoJ9eoSCfoN+fHmCiYOMhnaEfn2FhHmCi36C
goOGhH6UgoODg4OGiYZ9h4KCfH15eYd2fXmFhoJ9eneCg3uEgnp5hHaIjYh7ent8hIKFfoKCjnGDjIR+e5SCe356foJ9eYh1g4x9fYmDfXeMfnWFg4J5fIWEh3xvfn6Fd4KFfIiDhoR5fH18hHx+hoN7fnmCgoKE
g4KDhH2HgoJ+hXeGdYJ6iIN7jX5zfoV+g4N7gn6Dh319fYZ9kIKDfnt+eYeFfX6CjXyDg4KEfnx2g4J9eoN+goeEg32Ig4WIfniDg4KJe4OCfoWEfn6Dfnx+nXyDfYSDeXx6goN6hHt7iYSEhImGfHyDg36Dhnx9
fYJ+gn51d3V4fXR9hHWDjYOGfoaCe4N+dXSDfYiCg4aFhHiCiYV8fXyFfoJ+e3t7fIV2iImCfIKCgneCfoJ7hIuCfXaCgnqCfIKEfoJ5iYWDiIR+foeFfX58fIKDfHWCfXt+hYJ6d4KEfIqEeYOCfn6Dfod7d4SG
gnyCfoN+hHt6fX1+fYVthHx4cnt8gnyEh3yEfIWDgoJ4g3GGgnF4fIaJgnmDhX2Ed4V5fYOGeIJ1gnh7g4R+h4KHe4yFeH57foSCgoKDjXx9fnx9hoN+eIJxeHZ8fIKRfIWDgoKFhYOCgoJ6g4J+h42FfoR9g4OC
fnh+hH57gn6Cg3eCfIOEgoJ9e36Cg4KIg4KefXh8fYKDgnd8fI6HfHiGhIZ5goN6fnuDfoKChoSDfHiSeIx+fnyPeoR6fYKJh3x+fol9g358h4Jzg3t9fYN+iXSCfXl+g32Eg358g4OEg3x7god3d3iDg4J9fIl+
hX5wgn2Qfnx8fH51goaEdoOGeX5+goh5gm2Efn59goSEg4J9h3yDeZGGhYR+fX6Djn59dn6Jd356h4KJhIaLhYZ4foOJfHeHfYV6in2FfIWCfIWEfoN6jnt+g32FfoN9fIuDhXmHen56fYiEeYOFhHSKd3eEfo6F
goKFfIWDhIZ7fHxxgoZ+fn55fXmFfn2EfIiChol5moJ+e4R7g4SKfnd8kXR5VHGGin2Eco+Ch317fXyCgn2CenyKiH6DhIN9eH19kYuDfGCLgoZuiIyIgoeHfX6DfoKCent7fX6FhIWChIN9g4OEc4t6eod5fY19
h3p9e4J7e4l9g3qCfXuHhXx5fYR9fX2GhH59h36HfpF9hX2Fg36Fe4eHfH6PioSFe4J9iX2EfXp5fIV9eX59g4iDhHt8i4N6cXx3d4J9cHp9g4eNg357g4J6foV+cnaDfX2Fgn2Cfn6DfYOFhn2GeoSJiI2GhJKE
fnyFfoOChH56eoSCfIZ8eX2IiHaMgnB+goKJen6Kfn6CgneHeYJ9jXyFhH6De4t+fn59goh0hIJ+h4OEfHyCjoJ+hIiDe3yNe4aGkHyGgoV9eoR7fIOLfoN+hIN9god8fn6Hhnh9g32Efn17g32FfH6Fjod8hoJw
iHuIfnh9e4R+hH16gnt9d3yDdIN+gn5+hYJ5hYOCg4KDeYdyg32EfHaPhYeGeoKGfnmDcYJ9g36Ec3h+em18iIKHgoJ6gniDd3l+iY15eoOEbH17hI+EcIR8hX6FhYJmfoOGg32HhH6Eh4KFe3l3goKGeH6Gh3qN
g4t8eXuFg4SDg4OCg4OFg36KkX6ChYWCeoN4fXuFg36CeIR3iH6EgnqChnt4g356gnt8fX2DhIh+hH18fX57g4iIfIOEfnp+hIaDfH6Cgn2Ge358fYSEgoeEfoaHfXmGg4OEfpR+jYZ+dXqHfX6DcoN8fnt+goeE
eX6IinmEiHZ+eYJ+hISGhXmCenh9e3h5eHV8fpCCfoKCd4SGeX2NfW+CfXyIg4Z7foOCiIiDgnyUhH6DcYuDfYd9eXuDg4WDhIaEfHuCi4J4e319foJ+fI99fXx8g4KCg4x6hYJ2fn19goaHhX6HhHx+fX53fXd6
hoOHfIR6fnqJhYJ9dIV4hIp9hIZ9foJ+ioV7fYKFh35+g3SGkn2EfnV6h4d+eIKKg3yFfYJ0hX6Gfnt6fXmCg4iCfn6Hg4J7hIWDfXt8fX5+gnl9g4d8hnV+eHt8e4iEfoJ+hYOChX2Pg4Z+goZ9g3yChIN8hIaI
fH6Dfnp+fYZ9goV8foaWfH2Ch4SGhIV6gnODg35+hoN9dId+foV9eoJ9fZJ9fIKGfH6FfY2DhYeDhnyHgnt5g4OLfn6KdIJ3d4V8fISDg3uCfnd9h3Z+iYKCe4J6gpB8hX2HeYN1eX2DfH5+eYOFg36Hg4N8hoKC
g3yCfIN1fYZ+g3x9iHt8fYWGhH6CenuDe4J+e4WCemt4fIJ9eYJ0foOEhXp9fJeGi16ChnuKe315fYV+gn6LgoJ9hI6JeoKDhn2CgoKIg3p+fGiKhIN5dYOGg3uNeHxvgn59fH17goaCeoZ8fniGg3V6loR7dnx+
fH6FfYKDjIaHjoSGfoOEhJaCe4OCiH2DgoKCgn6Ke3l0iIuGfoKEg4V9g3qChHuCen14hXqKd3uFg36FfYWIhIOHfo58fn6ChH18iIyFhIN8eYJ7hYV5hIaDhHl9jYeLfnuDh36EdIOHfYOJe4KHhYODfn6ChHGD
hIN7fIKCfYmSiI2CgoKIg4SDeX6GhIKIhIOFe4V+enZ7fnGDe4aChIJ9hYKLg499goJuhYN+i4KCg359hn2Jenh7foqEg4J4e4qIfXmIc3V6gop2d4J9e356cnp5fYKIfod7fnuFhXx9hXx9g3WCgoOCenyEfnyH
g4J4fIJ4c4x7fn2GiXp+hXuCeoKDcYiFgoWChoV7gniEc358fX19fn6CeIR4fIZ6eH2Eh3t+hYd5fnx7g5F5hnyCg4OEfoODfYR7fn59goV0e3x+fnt9hX5+goJ3g4aJg4mDfYJ+j497g4yEgoJ6hn14hIJ8dXuE
gnxyiH14eIiFg357fX2GiYZ+hISIg3uEg3R+hX6Ce4J3fYN8e3h8d3d6foN5ioN9hYSCfoJ9fIKHe4ODg3uDfoKDfHqIfYN4g31+hIJ6g4J8fX18foRtfn6Fg3mCfYWpdn5+fXmCgnyIgnOEiYqEeX58fntxi4R5
d4OUcH6Deol+fHx7god9jIN8fnN7e4KOg3yFin5+g4J9in6GfH17enyLfIZ6d3h5goSJhYqCgn6EfoJ9doKDhXyFfn2Dgn17fW5+foN5hX6IiXt6fX5+hH18eIKFhX2Fd4KDb4eDgnyDg4WDiYOHhIN9hXOGiYKC
e4iDhYZ9gnx7g4OFhIN9eoKCfoKFd359gnuEfX19hHyEfH5+g357h3uFgoKCe35+foV8iW12hHl+eYmCgn2Dd3qOg4N6eXp+goeDin6DhnyNiYiDfnx+e4l3h32Cgn6Egnx8cYRxj3qDg4J5fH51g4aJen56hoiG
eoODi4WGgoWCg316foJ3foaChIOEi4d+h4WDd3t+fH1+en1+jYqIg4KGe31+foeEen6Ggnp8fYd9goiJfIl+gqCTfYJ9fYN5hnx8fn19hYODfn57nnyHfXV7doR8fXt4fo+CfXiPfYV7fnuDe356kod+e3iCfnd+
fo2DgoJ6gn6DgoV9hYl+fX57g32Fc3mChHiFiX19g4WheoV+hn52fX18hH19hYKGeYiEeXZ0g358goaIgoWCgop3iIJ4iIN+eXqMeYOCdHuDg4eChnl9i4iWg4mLhYKGen2GfX2Ce4J7jX54fHuMjYh7fX6DcneC
enuOhYaEhIKIfoV4doV4fod+bXmCiISFgn6CeHh6gnqCg3WEfnSGg3qNiH6DdoR+g4hkfYqDhXh1e4N8goeDgn6EfIaIeXR+fX2Gg4N7g4R+g4KEfX1+hYKCin6Gfm6DfIZ9iIZ7eH59gnx6fIN9lYR6fod5fX6D
hISDeo2DfYSFi4KDhIiEhX2Dinp7hH5zfX6QeoV8goSCfYN4foiEiYOHhXt2fn5+fHh7kI16j319g4J9hYKIeHWDinWCeH59g36DhIiFfnZ+e358iniDeXyDgn6EjXd8g4KChIV9fo51enp+iXKCg3p+fnqCdnJ8
hHqFe4aDfHmGhHiLZnp+eoSFhI6Cgn2Hfn19eoSMgn59eISDgoJ3hHmDfXyNg4ODdYSFfoh+g36CgnuFhISGh4ODgod8foJ+gn1+foSCg3uIenF9fXx2hIJ7hX58gn6CgnuDhIaEfH54gn59iIOEfHeCeoKEiIN4
i3Z+fn6Ej32JfX5+eYSMg3x+joaCgnyGhZR9g3h5hnyHeX6FfH1+goN9gn2Fgol2eXp8hnV9g4OFenp+hISJfoKJiYWCh4J8foJ9iW+FfIKJfYN9hYWCe317g315fX2Cfo55gnl9jYeNdXyKgo1+gnyDeH2QfoiD
gn56gnmCgn15fnp+g3uIhIKFfYyDfYONh3yCeXt8g36QdYSCeX1+iXmChXx+g4N9gn2Fg4Z7h32DlH2Cgn56fnmFfHZ3hXp4hIl5fX2DfYR5fX5+fYKDfoKGhYWDe313fXmCfYmGg31+foKEfnyKfIaEgn18gnx4
fH59g3yChn59gn2Dgn57e4SFeoKFgn57eYmDfIOKfnZ8fYN8g35nfX5+fXyEiH5+g36FfX2WhH56fYKHg4SFfnp8foh8lXqFfn6EiIN8i3x+fHl8fYNrg4KGgoOCgnmCc36Gfnd6hHV9fJeHe4KFfXqMfn6SfXyM
fXqKcoOHg35+g3x9g4N7goN4e3aCcHyMdX58eHl+hHZ9k3yIeHZ7fH19fYmDeneCiYOFdYmGgn6Eg4WEhoWEe31+fIeDeYKDg3t5fnOEeXZ8fn2GgoJ1g4N9gn53fniDhn6DgpJ8gnxyeoaDe456eod9fn14fHl+
doZ+fHR9goKGhIKEg36Kh3V1g353hoKCeX19iIJ7goWHfYR9fYJ7e4d8fH2DiIKCe3iJfHuCfnd+do9uk3x9iYt8fnuCg32Cenl6fn2Dh4J6hH57g2yDfoJ5fYKGg4J9fYODgnyGgnqFfIOFen10hH59hnqEjnt1
hYKChIN+iXx+eXx9fX1+h31+goZ+gnmEjoyFhX5+jnqChIN7jnyDfHl+fX59gol9fYZ9eHx9g318e4KVhnt8h4R6g316fX59hHV8e4N8foN7fYx9inx7hnt9fYmChHqCg3t5g3p+e4V+hX59kHCCfnp8goeCg4OC
P359hIN8foR6h314d3mDhX2DhYKCh3mDh3x9fIKDhYSHe4d+gnyDfIKFfn6ChH6IgnqCgn1ud4OIg4KDgn6ChnuCeoN+hHqEfIJzg4p+eXyGjIWCgox+hnyEfYOEfHyCfIKChXh+foWCfH5qgnt+g4WChoVyfYWD
goJ7hX1+h4OCgn15gn56dX58h36Dfn59hHV9hHWChYSCg35+hIOCfYmGc3x2jpB9gn5+gnyDiYWGh3h6fIJ+hH2GgoKDiIOFd3doiIKPgnx6eH2EgoN+fX6CfH2Chnp7fXyCh3aCjIN9goNqe3KDe3eJfHx+hoV7
en6CfX6ChX6FfoJ5fH6Jgn57en19fYOGh35vg4V4hHt4foV+jIN1eX6IfHp6gn1+e3yFg3x4hnmFgn18hHp9g4aDgnt9b4R+d32DhoV5g3V8hHp7g4R5hH2Dh3uCfX6JeXp4g359gol5goaDfoJ7hH2Ce42Ggn2E
jX6Dg3eGenh+coWJgoSHd32Jgnx6iINnhX58fYJ4h3uIiIJ6e4J+hoJ+kIKCg3tzeoN6g36DfnZ+fZd+gnOEjHyDfneClmWJgn1+foKEiXyLfX59fHuCdIOCgoKEhH6Ffn59fIaDe4iEfX6DgoN9hHyEfIR+hXuE
hX16gn16hX6Cen14go98g3h0gn2CfIJ+gnt+e4uDgoKhhId6fXqEiYKDh317foSMgoKEdoN7goN+in5+foJ9en1ndIhofnR8fn6CbIJ7fYmCfYR6g3uMhoWChn59fHyChnhxfoJ7doODgnmGfoRyfn6Ce4N6eYd+
dnKKg35+hYSCg4Z6h3yCdH2GdH5+hIN7hX6Fhnp6fX2Fcn58gnR9fIaIeYKLdn1+eXSDg4KDgnqCfH5+gnyOhINpeYZ4g4V8eIN6eoV1dX59foODfn6FfYmHhYR+iH59fo59hH6MgoaCfHmEfYV9g4N6iHyGeYJ6
jYyDh3yDg4N3g4eFg4J8g5+MfYSJhH1+gn18fIaChoJ2eHWOfYKHc4Jvg353fXmNfYR4hIN+fYl9fn56fnpri4OFhoh5fnuZhoSChX6FfXyHiYJ6iH2Hg3p7eoiFe4aFe3p2fo2Ce4J6g3V7hY6LeoaChIKCfo6D
fYN7hn18hnqFg4N8h4J4foJ+fX18e4ODg42GfYd+hHyLhn2hhIeEg3eDfIN7eoN+h4OCfIR+hIN7g36CfneDhHt+goV7foWIhH6GfoWDg31+e3t+fH1+eoR9g4eChYV+gnt+g32Dd314jn54fX6CgpaCgoJ7d3t6
foSCfnyCfHKEhIR+g4OChXmDiH58hHR8h4SIdIKCfXyCgod9fYmNjXx+fIaCgo19iouHfn15eYSJfXyEfHp+eHiEg3x7fX6Egn6IfoKCd3uGfYV6h4J+dH1tfoiEfISCfoV9eIN7e4J+fn2Fe4eGfH6Cfn2DfoR9
foN6fYODgnyCg3aCfISPe4J+e36FhYJ+e4WDeYR8foJ8fH6Efn53fHyOgnqDeoh9iYV7g3GDfX2DfnqCfYJ6fH19fHp9mnx6foZ8foaDg3x+g316g3B+fYKEgoKDhG+DfoOQfYd7gnx4dot9fn6Dgn6ChHyDhIR+
goWCh3yEd3mEhn59fH18h4KHhoR+fnqEgoODgnx7inx+hHuCg4R+hIKCm4R6dod4fHiEiH2Fgn59fIZ+h4x3dYOFg4KDkXx6hIZ4eIV+iX6FgoN7fIOGgo2Ci359h4t+e3F+en6Ii4OMgn6Cfnx9hHuFfHyFkod+
gnt6gnx9g4J+goNzc36Ke4eFhoeDg4KHfoJwfX2DhIKFdoKFfH1+goN+eIJ6fn6EfH2HfYSEhZZ8j4J3iI59e32Gen13fYV8fIJ6e4J+hXp+fniDh4d9foONg3uCen6CeYWFhHyChnuHe4uEfHSChJqDi3iEfXl9
fn2JfoJ9d4l9h4SCfYKHh4V8e3x7dHmCfnyGg4d+fIN9fIKNfYOKhHyGhoVwhId3fn5+fYSFfH57fYOEg31vfH5hhYN7eIiHgoN+h3uGfX58fYJ9fnyFkXh8e4WEfXiHhYmChYJ4h4d9hXN+foN8iIduc4R1e3t7
gn6MgpB+ZHuHg4aDinyCkXeIfIR9hoWQdYODhIZ7eIOCfXaJfn6Dg4R8gol+jIyEfnyCg3uFgnp+hoh9hIJ+e319g3l4e4N9gnt9g355gn6GjnaHgnZ5hXx9fIl8boSIgoJ4fn18fHt3eH18foN8fIl0h4KEfX6Q
hYV7joR8dnd7e3uFhIJ5gnpwcYN+e35+hIJyhIKDenxrhId9gn16fYJ+gnh7hod7i3eEhoOCfn5+g3qEfHt8hIaIiYV7en2GfXd+hXaEhX2DfX19fYWChIKDfYKFg4J+hYt8hYd5hHWPc4KFgoKEfYR+iId+fHx8
fX19doSEg36EdoZ8fXx7hI2UfYN9g4N+h4V+gn52fXt8goV7eYV9fXKIhnx8eHp8gomDi3x9hYV6hHx6dXeDeISCfXl9aoKEgn6DfIeFhn17iYJ8fHl7fnh8eIeHg4Nzg3d+Y4WJgoSDhX2Ddod9en6CmX2FfoZ9
fYKChYOEhIN1en6GfYKEeoR9enqCd4KCd4OFhn2CiHyGipd9e319foOCe4WEfoR0foqEhH59iHuFdXt7foJ8g3h6d3aGfoN9hn6CeXyDhHmCfYODe4uCcZN7fIKDfoN8e36Ifn5+hIKLe3yCh310jXx+g3uIfnuL
fnqCdIN+e358fXaCg31+eoqLh4eDgn2Ein57fH2JiIV+foKDg36EhnGCd4OEiIl9fImIgol6enyFgn2Cg4SCfIJ+eoJ7g359g4aCfIR+g36Fgoh+fIKChXJ3iYR8cIN9fXKDdoZ8gn6Gg32ZfoaCg35+fH6DfnqE
enmHdoaFgoSCg4eEhoOCd3mChW13fIR7hYR+fY2EhGOHhHaChXmChY2JfH2HfoV8g4J5foWDfnqCfX6DhHt9fYJ8e4J+gn5+fn55foWDe36Egot9g4J7fH6HhnSChIODhIN+foJ8e3yNhH1+hoWCfHuDhouEeImC
jISKin5+gnyGgoR6fXSEfYJ+eoN9foOIhHiIgneDhX2Fdn2Cfnt8iYx9hYSKh29+fX6LhYKCg4J6foV3fHOLhIWFeoN9g4KChYJ8e4N+fYOCgoJ7g4J9dXyEjnqIgoKDg4aFhXx+gnmCc4J4fYiCg4V5g32FjISE
goOHgoR8Y3SQfoJ9hH1+fXuNhIeCg3x6hImEe4J9iHRxioSGfoJ7g4OHfHpyfn6Fe4KFep+FfYSCfn2MhIWEfH59g4J9g35+ioZ5fIJ7goN5g496iX6MeoSEg36CfIKChH2DdHt9fYN9h4V8g4aHhHyEdniFhn18
hHt9hYN5fImDfoKCfoOCfH5+hISDhoN+foOCin1+foWGhIJ+fX2Dg32DfoKFhoKKhYOGhYKGeoKEgoJ1g4qIeoWDhIN8fn2DioJ+fn57e3mDen6Fg4N7foN+gniFfoN9fn1+e3t6goeCfn17fYODioSCh3eEgn6E
fYKChYJyfYKIgnuCgn1+kYJ8gomGc4N4hXiCgoKEfH13g3yCgnyDfnx+goZ8hHyCg3qChIl7k3uCfn16eot9h3l+goV4g4J+goKCenuDkn2CfHh6e3t8foJ4hIN8hH6DhYN9h4KChWuHfn5+d3yGhXl+goiLeXyE
d31+en2OfYWDgoOGfomGeYaFlIJ8g42HhIOGhIeCfYd9goWFgoaJho2DfIuCfHyIfniDhIOChIiCg315aIOChIN9fIKChXaFgn54g4KEhIKCiIR8hIeIg4N7g3aCgnqDhIN6iX2DhYOIrX6EhIeKe36Mgnl+fYSC
g4aMeHx7hYR7hHuChn5+g4V+foJ+hH6FgoV+foOQfIR+fXh9fn19fIN6hISEfoN7g3uFfYKChH18foiKd4eDdYKDhneFfoeDhn5+hIx+fX12ioV6iH6DgnaCe35+hYR2hH2CgoWFfn19hnqGhXx4eYKDg3h+goh9
boJ+g4SCgol5iH14g4Vug3dydIKCfXp+fXt8hoeDfYJ8en10fX6GhYKEfoZ8hXF3b4R3gn6Cfnx7eoN+fIKChn1+joKCfXqDb4J9jp18fYKFgoKIg4qIhIOFkHp7e4J+h3uCg3iFh3uCg4SIg3mDfJF9haiCeX2D
h3yGe4SCfYiCg4Z+hYZ9g32Dg4h7fXyGfoSGg4KFh4KGfnh+noR7e3qDgoZ+g4KCeH2FiK1+g355eYJ8g3qGgnp7h35+fnx+e3l+iXmDeYp0d4OJgnJ9hoR9eYZ9h4WLenyCfoh4fnyDfn1+hIOIfoN7d4KCfH17
e3x6en6Eh4d6foOChYZ4hn16hYSDgoKDgnqChIKDe4SDfIKCen6GfYN7doOEg4KCgoOIe35+hIeChHiGfoKFgn6IfnyRfX2DfYJ+hH2EhIuCfXmFeoKDgm97lIWFiYVycIKCi319fnqEg4x+gnqDjnt6foR+hWd8
e4KJg3uMfHqChG99hX2CfYKCg4N6hYaCfn57hIJ7g32DfX2EeXmGg4N6hoKDi35+foJ9fn5+fnt+doR+eoaDh3x7g4J1kHyGc4p8foODhYd9foN7dYKEfoOCfYh+hnWFinx+g4KFg4JwgoV9j4J2fn58eX59fXZ+
fnyDe4N8fYeDfomJg318g3t9fHyEeXuChX6ChYaFgnp+foiJhXuDgo98hYiDhHSRfXqKfXZ+en55e3p2hXp6e3uCgn6Dg3VsfnF6fnp+fXJ9g4J8cXyFgoV4c32EhHt8a4eCiIN2g4KDfYKSe4KCfYKGhYV8fIOF
g3SCiXx+fXqIe3aJg36Cg319hXl7c317hnl8eIOEhoZ9goN+e3mCaYmGhYOHjoaCeIWFd4aLg3x7fnR9fnh7fXiEe3p8gn55g42OeYJ9fHqFfXmCdXl+foeKfISDe36Cgn5+hnx9fIOCeX18g4d8fniCgoZ8g319
fod9hIZ5hXx5eXx9hXyFiIV9foSDdYR9fYN8hHqDfYZ2eIh9g4N6hYZ6jISDhn59foJ8g4J5goJ+fpR8fHh4gn5+gnx9gox9g3uEdX56eYuEkoR9fYKChIKCfX19ioJ9iIqIgnyDfHyEfYh8hoSLgoR+fHx9c4J2
hHiLeX2Fe4aFd4OCgoV+hH54fYR9foOCfX5+gniDh3mCfXx9g36Ee4h9fH19foJ7g4KNgnx9iHiCgoOjfoKFgnGDhoN3fn2GcYZ5jnuFhH12goNzdYSWhnJ+e4Z+fIKDdoqDgoOGhXmDeHh+goJ8e4R2eYd9iHuC
hYSCfoODg4uEdoV+eXJ2iHx2iHmDfIaMfnt+fYKGfId9fYN9foJ+fnySfoKIg3p3d4d1fXV+h35+gn6Diod9en6DhHmCg3qJiYSCeIN8fnuHe4N6hn17en50eoZ8foN9e4KGg35+fYd4gn6DfYN2foeGg4J6gnt9
i32EhXx9eH2Cg4KDhYN9k3d8fX5+fX19d4J8foODfId5foN5gn19hIiDfoN+enl+e4N+h4R9g4WGeZeJioONhoR7fn6EhpB+fpB9kIR7eoJ7gmZzfoSEhHF0fYp6hIaJfn6CgoyDjIqCmIJ6fnyCgn6Eh36Kh314
jYWDfouQfoJ6goR3goSFhYSCeIJ9fYOLe4Z9fYJ9homDhIKHdXp9fnx+hYSCfId7g3qGgn58h4OCfIJ4g4N5gnuCd315g35+hIWCiH6Eeod+fIJ7d31+hoSCioJ6goODeoV+fIR8fYmFfIODgnuChYSDhIJ+hoR+
fYKCfHmGfYWGg4KJfod+e4R8fnt9foKEjYaCfYV8lHt4hoRzg4J+gnuDd36IeIKFd357hnyJgomIhpuCfnx2e3uDgoSFhX6KhIeChHyJfouCdX58g4Z8gn2KdYKEg3x+gn2Kdn6IhHp+fomLiIKGdn5+fIKEe4OC
foR+en59gn6HgoKDgnt7fnuIfYKDhX2Eg4N5fX6Cg316fnuCh3x8hISEg4OGfIiWdH6HdX6EfXlvhYh6fqKEgn12fndvfH2FeYN9fXOIeoR9gniHhoOHdo2DfYOGfIh8dn2EgnOEfoJ9fHp+fHx8jHiDgoR+fX2G
fIJ9fnyMenx+gneEgoJ9fYeChYOGfIOEg4Z9h4WCg3x+cn59g4aDhHqCg4N4eoWGh36Ggn2Fd36CiXl9fX2CiX18fX2Fgn2Egnx9h4J6fXp2goODeXx6gn6Cd3uKhXd3dXqDfIR6enuEeH2DhYOFenyDhoOChoaC
hYN8eH50gn2JfYSFfX13hIiFfoKEhIKGfIh+fVl+hIN+fH16hnl+jYN2e355g4aGhH2Ehn6EfH19goh9hGhxcHF9gomHh3qDeYJ8g3yGh4l+foR5hIWEhX5yg3h6fnt+gnp7g3SFgn16gn1+fn59g4Z5fYl9fYV+
hX6Cgol+hIOEhHWCioKIgoeCg4iCg3mDfn5+foh7gnt+enl9goOEjHmCh3t9hH57gnp8fX16goZ9gn59foJ+e4SDfXh9gn53hHyCeYWDfIJ+fYZ6eYOCe4J4e3uKgoZ9iYV2g4J9hYd7fIN1fYZ7g4eDhoJ9fXeF
g31sc357h4J+fn6JhoJ7dYJ+fnx7i312iH59hIR6fIKFdIKFe36GfX2EdIWDhH19d4KDgoKDg3x+goOEhYKChoV6g36Gd3uHhX2Cg36CgoKDfIlofX58hYWEeH6IiH2HjoWEeIN9foV7en56g355ho2Cd3qNfoV+
hoSGfnd5eo6DgoKDg4OGgoeGfYeCe3t+hISGg4R8eYmIe3N8g4OKhoaGfYKCg4KJhoR9foeCgoR9fX16g4l7h3yKin59g3x+goN8fId8fIR5eIOEfYmCgn2CeH6Ie4OLg4aCioJufYN+enSFfX50g316fXyDbGiD
foJ8dn15foJ5goKChHiCfX2FfH2CjIh+en6CeX6Cen6ClX5+goJ8foJ9i4KFboKKh3p8hIN+fYV8g4V3en58eX17h36Fg4ODhH12e5GJhH6FdYZ+p4J9fYJ+hoV2foJ7goOFfn2CdnqGg35+h4Z7coN+fISEgoKH
eHuEfHuDj3eFfnqDfoqHg4h8fXyFg32Eh3aFe3x5fouIg3p+goN+eIx9hIR+fpCHhH59hIh8g4J8m3t8fHR+e4eEg4J1gn2QfINxgn58fH2Cenl3fH6DfYKJhXiDeXyGg4R+fn16fnx+k4OUfX56fneDgnyDfoJ5
e4KEfoV7kol7goh7iImDfX59hnqIfIKDhImEgoSEiW+CeoyCeoR+hn18fnuDgn6Cfn6HfnWCiX6Gg4N+dnyDfoSEe32FhniDdoqDfYN3g3yKhIJ9hYyEfoN8fIKEg35zhYN3gn2DgoN+VYNyhIOCgnR9e4J9eIJ+
fnyDgoOLhHx6ioOJfn2CiIVueYaChHV+hXt9hnp+eYR+gnyJfHV+hYR8gnt6eYJ5fH1+hn5+fo2CkIh5hYKFfXx8h4N9g4OCg4N4g3uDhIOFeoSCdX59fX2JhIaJfHl+hn2Cc3uKgo1+foSDg4d8eH58gn6EfX1+
eomGhIR6koZ+go98hn2He3mEfnx+goR+fX5+gn52gn2DhXp+fn57fX58ent8c4aHeoOCdnJ8fIN+goWCfYODfIJ5hIKFeoKDhIKWfIN6fIOJfHuHhX53fYN8fn6Jhn59eoJ9jIR+d4l4iIeGfoN9h2F+en13fYWD
fYOCfoKFg3N8iH1+fn59e4J3eXt8fIJ+hX6Ihn6EhYKFgn2CiYN4foSCioV8eYJ+e4d6fYWEhHyDhHiIeIJ9fnp+j32NeYN7fHOJe3yDen1+fXp0g3CChn2ChYJ8eH18hnuMT4V3fH2CgoWGfYR9goeEfYJ2g4uG
fn2Cg4R+foJ+lYyTe3yCeoKChHyDeHR6fYeEe36IfYSEdH2KeoSMfYZ+iHqFjH14g3aDgoKDhYN8eH2GhYSEhX18hoiChoOCg3iDfn13foKDhqiGeoaDjXGDhX59hH2EfIN5g4N4g4uCfnmHgoKNeIaEeJF9fX54
gn2DcX59e4OCh3yEjYV7fYOFjoSCgot+hH6Pe359fn2Eg319aoSDg4V9fn6Lg4OHfoaGg4J+fYVthH57jIN9gn6CeXl9goOChoKHhoJ8hIOEhH6Cfn6HhIJ4g36Ce4OCg3uCgnuEfoJ2g4aHe3t6eXx7eYV8hoSF
gn16h359fHN+gpJ7goR6e4R8fYWEioN8goaCfH58hH52gnqEfoWCgnyGd4eGfYR+hHt8fnqDhXyJboJ+iYR+eoJ9fnl6g36HfIKEe4KJlIKLhn6Cgn18eXl1iol7c319fIN+fXp+foWHg3yCfoOXfoSDfX1+ent7
fYJ5fX2JfH19e3uCfXx6g4J5g4SSfYR9fYN7foKCc4V+fY93h3l8g4KCgoR+eIOEfIt9enl5lIOEaouDhHx9fYOHfnyCg4d6hX2DhoKDg4OIhHN+h4KWo356foR+fn6CgnyCfHqMfYx7eIieeH6Id5J9fIV8e350
fYKJfnyDhYN+fIN+iXl8hXyCfol+got+g4h3fnuDfYOLgoOGhoJ5g4uCcYeDgoKLfIJffYKEfIx9hoONfYKRg3d9e357iX1+foJ+g317fISQfYV+eHJ4hIWHfX6EjoJ+fX17g4OEfYp+hHp7g4V0fn6DeoJ9fX55
e4KEfX1zg3t7g3yDiXx4g3WCe4eHhH6CeH2DeX2IhH2DfYOHlIZ8hn56eoNvhHeEg4iDinqGg4N8hX59fnZ9g4J4fn2Gfnt8hIWDfnt9gn2Fg4N8h4J8i32Qi4SChIiFfHiDhnyGgoKDh357hoODh4WFfH59fYOG
eYOChYyFfnqCg4l5hYZ8goaDhXiFfnp8fHx9d4R8g4J4h4J9hIV+gnyHfn6GfoOCfnl9g4SDh4SDg318gnp9eIJ+a4R9fYZ7h4eKe4N+hH6Fe317eYZ+hH6MfH2EfI2DeIV8hXx+fYKEg3yJg31+hHp8hod8goJ6
foZ+gn52hIuGg356foWCfnt5hYl6h36Fenl5g36HfJCIg4qEin2IfoSKg4KCgn6HhXSCfoSCiYKKgn6CfnqCeX6CfnWGhIR9fm+DfYSEg32Dan6Fh318fIeCgoOJh4SIeoOIiIJ8g353fIV+koJ8g32JhIJ4fX6F
fnuGfYWHfHyCh35+foR3gnyIfn55fIyCfoSCe4KEfn59fIKEfoN+foJ+h4V7hoKGgoh+dYJ9coV9eHiIio59iH6Li3l4foODfHaNiHaDgoR+d4WFg3WFfnx5eYWDhHqMeoqCh318foR8gnuFhX16fYSDhYV1doOG
h32DeXh6hXuKfoSEfH59fH6Ch3x+fX5+fIZ+g3uCeYp+gn6CfoSDgoODfHhfdH54g2+Eiod9kX6EhHyHeX16eYKChYR1gnx6g32DhHl9hYSDgn15i3yGfoSEfIJ9g4OHh36ChnqDb3t7goV8gnd5foJ5eH6DiIR7
fIeChIN+gn2KfXl4dIWCioJ2fH50eoJ8g4WGe4V8fX55fHVvfYZ7fnyCe3mHg3eGhX58hH6Cfod+d356hY2Cc4J+fXmEgoKCfYN9g3KFeYJ8g4N8eHp+hH2Fh4SKe359hYN7cnCIfoV9fn19g3yFgn15hnqEg5V6
g3GGhIyFe36EiIKCfoN+eYaOhYN9foKHfXuKhn15iHl+goaJhIJ9fYSCfoiDgpJ9fn57iX17hnuCh4OIg4eGfH2Cgn55hoKCgoOEg4WDgn2Ejn53fH17joSEfYV+i3uJkXqJg4aGfYKFg4mDfYJ6eYODgn6IgoOC
fW+CfYR6g4SChYKRfId9dnx9g3uFdX6fjXl9eoJ+goN0dYN2iHt6fHeDen59g3x7fYKJhYl9g4iLfH18g4OEen2DeH6DeXl9foJ+dol8g5yCgoR0goaCe4ODeoV+kH6EhIKCe4OEfnt+gnt8gnp+iYJ8hn59goKE
hH5+kX6JU4V9fIKFfoWRgnt8hHp7g32FeoyCeYqHfIN7fn5+foh9dH19fnt6fX5+fYSJhIh+eH1+c4J8c4aEfH2GfIp7hYSDgoN+gnp7foV9hYqEdoWDfnyCbn6Eg4OGhIKJfYKCgnaChXmLgoSHfYJ3e42PfoaI
gnyJhHx1fIV+fXt9fXRxhX5+inqEi4V+e4R+h36Ci36Cd4h+hXyEgoWHgot+g3mCh31+fn18fn59fnyNfXl7doJ+gn17hIV2fH59en19i4KEeYOJfHyFg36FfoWDfox+fHp9eXp9ioKDgn58hIKDiIJ3eH5re4d9
fXxtfnh9dX5+hY+Dh4R9fYeCfH6CeIJ8fHZveH6HfoWCg3l8fn6IhH18hn17dHiHgoKGeX17fX16hm2GfYp+eIuDfXmCiIJ8fIKXfHiEfoOHhX59hXd6e3eIg4J6e3d9g4SOiYmDfn2DhH2NhIeDfnWDfYOCiYKG
iYJ+hn6DiIaDgnmEg318fnGGgn6DhoWHbH6Cg4KDbnF6fYKDg36DhnqEj4WCfYKChIN+eYJ9fnl+fHuEhYiCfISGdW2Ce3t9goV2hoN+hoiOg4eKjYKDg356eoR1fnx8fnuHfpWDgoZycYeEjoJ7gnp+gniDiH2D
gn1+eoSDfYJ8fIKCfXyGhXx4eoR7ioR9hXt3h3qEiIV5iISDgoh9eIKEfH6CfYR6hX18fWuHh4R9foN+gniCioOCgnyEg32Fgnt7hIKGdH18foJik35ve3l+gnpygnZ+fnp+goV8fIaFh5WEhX6UdIN7hoSFfYR9
hIKDgnx9goV+g4KMg4J7fXaIe4N8hXp9eXuCfYN9g4KLcXt6fHp8g4WDhXxxgn6Dh4V+fYeHiYSDgoR9hH2EeXuCioJ7jYeDgnh+fYV2goiEdH15e3h9goJ+hYOChHl+gn2Gg4eCjH2Cg3yDfW2HfH6FeHx8gn6E
eX6ChXuDg36DhoJ+gn6Ddnt+fYaRe4J5dIOEe3l9goJ6hoKHbI5+fniKe3p6hYeEhYV+houFe4KEd3iCfXmCfX6Ch4V4fYN4g3uGhXmCgneGeoeDe3h9hYSChomLhISQlH5+en2CioSCg4J+hHl9iXp2hnuChYdw
fXOEgoKDgop9iYOEhoqDfoqCgoR9gn5+e4WDfX1+gnV9jIOFfoOCfH1+cIeHjYKNe4WDg359gneCeqF8iHp9fn6Fg4KCfoSCe4WCiX6OfYN4fHeIgoJ+dYWCiX2FeIaCe316fn57foJ+fn2DfYN6hXyGint1h3Vr
e4J9hIOKfn2CfYR7goiCi31+gn2IhYN8hX6Kgnx5hYKEe4WOfYNsfouKfop9eniLfIh+foKHfH2CenuChnyMdIN6gnOCe4ODfnyIkYWFiH2Dg4KDhXx+fXx+hn2Cg4N7enp6foV+g36Wd4SFcHt6hYKEd4JwfXl8
fH6JfoOFfYJ3gn1+fn6Dg4SDgn2GfYN6fH6GhIR+g4N8g3iEgoaFfH1+e35+gn19g3yNg3aEg36IhIuEfX6Gg36Eg3WGg35+iXd9hXuCg32KhH6Cg3pve4d+fYWHhIaFfH2EfYSFfYOFfoKCfX55fnqLhId7h36C
enx9g3iGiX6HhYSLg3uCe36Ee2p8fIaDfXx3eaGMgoWChIWCfHx9e32ChH6CfoN0fIOFioSDg4WMiIN6fX59foJ8fH6DfoSNlXiEfomFeYZ7eX6EiXqFhYKCe4R+hIKHhIKCfIWDg5d9fX6FfHx8en2GgnF8en5y
hXl1g3x5fH1zhIyIgnSEdHeCfYWDh3N8hH6CgoN+fXp9eXCFhYZ9g3l2iXuChHiDi4ODg4mDgnp3fIVzfIyEfX6EgoSChn5+foZ+enyEhH2Dfnt8coR6hHyChoR+fX17fn5+g3yFioV+foJ7gnV9gnl8e3l8g4J8
g3qCfoSCfIeDhHx+eYSKgop+fnh+goN6goODh4ySg4OGfol9iIN8hoJ+g4aCh357dYKDg4R9fYx+goh0g3yDfX6HgoKCgoeEhIaDhXqChn59e4J9jIJ+gn18e3l8hnuFeoJ+eXx4hoKTgmx3goOEdoeCh3x9goV+
hIZ+fnKDhId8hJSQiX1+gn59hXt+hXyCen19lXiCd3uFe32CeYKDhnR3foR+g4SDfoKCdXx4g36JfIWHb4mOhIaCeIt8foqFfX6JfX6JfH1xe4WCe4Z6g3WEg5qCgoKHhIZ5hHyFg316foqHfoKKh4J8eX2OhH1+
gn6Cgn19iH6KgoWDfIJ+foV5d35+g4V8gnd5d3WDe4aCfH5+g4KEg3x6foqCen6Cg459enx8god+hod9fo92hXqLiH6HgoODg4J8gnF7g3iHiYR4fIN9goZ+hYKCfW98iX6KeYSDeo1+gnqIg2+Cfnt+eYWJhH11
enmKhnOJfYaEfYV+g4KJhIh+fIN7iIKHfn2IcnuFg4SCfXp9ineGiZ6Cfnp3e4eDfouChYKEhIR8j3qDgnd9hHh8gn6Eg4V+j4WChIOCfnyDh3yEgn6CeIKGgoKIg36IhXx9fpOIdoJ+iIV4hISCfnJ1homFfIKC
g4OGfoWEfoR9g4SFfo6ChomFgoSIeoN9fYSHdYODfIKDfIV2go+GfniCk4N4e3F+gnt6fX2DgpKCiYOFfYWChoKHg4OEeHp8gn14foN7fXN+gnmHhXh8hImFg316h3eIfX58h4JyhH5+g4KCfIODhIWEhHh+eYZ+
fnqGfn1+hYWFgn2DdYyCfHp5foZ5fH17dn6CdH1zfnp8h4J+cISDgmyCeX5+fox8fH6CjoV+hIWEhHOCfYKMgn55hHR6en1+foODfoaCfYKCh3yDfoKJfIyEfHt+fn6DfH2Cfnt6e3aQfoWGg32Ffn6GdYJ+g4J+
hXqDg4R5fHuIgoR9gn6CfH19hH6ChIl3hnB8i4h6eHx8fnh9hIKChYKFmIaDd32EgnZ8d3p0bYKFg4KEmISCfnh0foSDgn1+goN6fX59g4uDiH1+gn58fn16fXp8i3yCfYJ8eX1+fnp6fX5+fod7g3t9a3Z+dnd9
g4N+hYN6fYOChHxxfZFvfn18foOMfIxugoV7fYKDfHyCgoSCiImChYKQi359fIN+e4KGfW+Fi4J6fnd7goKKg32Dg3uDfYmCjYN2g358hYJ4hX5+doKFgnWEhYWCiYh6hIOCg3mChnaCioeFh4V1fId+fXmEh36D
hn1dfH57jX6GfoV7gn1+hYKGdoV7dXh+fXGChHyCg31+e4R+goSFgnx9hHx7eXt8kH2CfYN+fISCgnWGen1+fXx0hneIfIOLe4J8hnuDjn2DhX5+fYqKeHh5fX58jX2DiH6HfXx8fXx+h4N+gnuIgn2DfW2GhIN7
fX1zhIV8gn14fndzjWl4e3B+hn19e4OGe319g3x+j4SCe4WEfYR4e3h+e4OKe4aRd32HgoKDh3qGfnd8fIWJg3t4iZCFeoJ8fX6Hfn6Fi31+fJF2en18gn51eYd9hH19iYSCeYN7hIN+en59hHyDhIJ6hn2Cgn59
goNufn2Gg4OCbX19goN+kXaEhX6EfnyGgoSCfoODgoV+gnyDgoOCfpKHfoKFhX58g3OCeIR7iYJ3hZCGd4uMen6DhnqEfXyEfIR7dnuCe4eFfIiIfoJ9fn1+gol4eYKDhIeJhXx+hHt9goN8gn1+goZ+g3OCgoOE
hIJ7fol7fX2LdIN7eIaEfH6DkYN4hn59g3eHhIR9goN8hn5+gnx9hoZ9e4KEfZd9fIaDgn16fn59fIN5goJ+e3iGgnt+gnx+fX6CfX2EfoiFdISCfn54gnh+knt4hXx0dn59fn56iX56cn56g32EfoKDlnt9gn58
knWCfIx+g5GCeHd7e4OFfXyFgoiCgnyDiHt+hnpyfYOFfnR9fH6EfIKFenyJfHqKe3t7g32Ch4N7fIJ8eXlSh4R+hXyIe4SGhH6GgnmJeod6goR+g3mDiIR9h355g4OJgoV4kX5xgo6Fd3uIfXeCd31+fnZ8fX17
cn5+fXuHgn1+eYRykXt5goOEe4JzioKOgoODeIKHfH58hHyRgoR+fYKJhYOEgnl9fnt+hIh+fn14fnuCfoR0hHd7hHhrgouGfYuGhH2Eh32ChIOOgn6EeYR6g4V+dH50fnuNmn2DgnWDeHt9dH2RfoeCg4J5fnyG
gn58fn2Ke4KEfIONend9fnl7h4KIgn6FfoR+h4eFind+iIJ7g4t9god+fYSIe4yJfn19i3p+hYZ+fYZ7hoV5hYuCi4J6fYh+eX6MfXt7e32DeXWFgoR9gmyCgoN+d3aEfm1+h4OOfoR5hHqFgo+Og4R+fnyEfoOD
foV8fnyGgpibfWZ+en2DeIWEfoKHZX11d4aFdHmCiXl9fn17foJ9fYJ+dIR6fYJ9dH6Dgn19dH2Cjn55ho90goN9g3l9gn55i4WEh4SHiYKCfX2Chn5+jYKLenuCe46EfnuFfneOcX2HcYSCgnx9g3p8g3uCfXqI
eoOCeXlzinyGhZN9hHuDfn56kX6GgoV8h4OEhoJ+doN9g4J7fomDenyIgn6IkIZ6g318gn2Em3h9fHuPfHl8foOHhIKHg32Eh3aEfXWCg4J9d4Z+gnyEfX2DioR3hn16eYeCcX6EhIx9g4d9doKCe3x7e4J4fX6D
fHt6fYN3d4N7h318fXx9fnR8fYJ+h4V8gnV8fXqDg4eDmIJ8foSThIZ4fIiDkYeGeX5+fn59fHp5g4p6eIN5gn2DfoKChXtyh358en58gnaDiIR7fY+ChISCg3p9jIZ8hHqDg35tg316eHuChoqHfXqIhn16hYZ9
g4V7fISEg3l7fnt+fHZ9goiDfoJ6hIKCe4KGhYKDg4V+fHJ6e3qCfYSGg4p7kHuFiHmCg4WDfoWFh3t+hX6Efnt+eoJ9g3x+fYx6h4V2eoKCfn2KeoV9fW6DhXGJfoKEfoKGe4KHfniNfIV+d359foaEgoZ+eX6D
e5x+hIV9god9hoSVfYJ7foR+fX2Jgnp0foR9fn6DeH58g3KCeIaEfYJ9houDfIN1fXx7fYJ8goR+hXyFeIJ+eHt5dHt+d319enyFhn6DfX2FfYaHen6DhIWLhImCeYeFhIV8fIWKfn2DfIWDj3yDhouCe4KCfHqF
hYeIfXt+h314fIaKhXtxiHaJdn57dIp7fnqpb32HgoJ6eYh+foN9e3uFgn6CiX55foODfIh7fYJ9g352hoJ7e3x5joSCg4t9ZX16g4OGdoKIgoSChXl+gnh7hoiCfoOCfot6fIR8hIJ6e3l+h4OEi4h+hYJ+gn2E
k4l+hIOCiIN7eoKCg4h9fIOFe319g2l9iIN5hIKEe4d9fniDhHt9goV8eIKCgoR8hoSIjYWDfXuCgnR6fnp5fIZ6fIKCeX6EfI59lX59foV9fIaCgn15dn57gouMfHiDd358foKCfX6EhHx9hIJ8fHuMg3GEg4KH
fXx+fnx9fnx+goeDg4WDg32GfYKDeH5+foSCiX6IeX59fXx8eIiGdXqHfn58fYeGhn19e4OCfoN8goKIhXt7gn6EgoJ+gnmChIR9fId9hY14iYN8gnt9gnp9hIJ3hHqDiYJziHODhn2Fen6CiIKCeoSCeoSDcoJ+
fHl+gnyJfXqCeoV9foSDhoKFfX55fYV8goJ8fIKDgoR+h4V9hYKDhIWCfXmQgoh+g4SIhJh7e3pqfoeDg36Cgn2DeoaCfnx+fn6Jg36CfoOCfoSDfn2Ci3iDhX15gn50hn2Fgn57foV6fIR7eXt8eYSEh4aFeYKD
goeHg4h8hISCfniGgnuDgoV1fn1+fYN0hXmQiIaGeoODgnqKd318hIJ+goN+hHh9fIN1g32IhX5+eXODgoKCg2l+hYV9foOChIR8g4d8g4Z+gn6GhXqDhXeJe355fnqcdYKGfoKDg3qFg31+in5+hnx5kYR9an2N
fX2CiImCfn2Db32CfX2DfoKCeXuDgnt+g3t+foR6fHx+eIaCfoyEhIR9eJuIfHyDfX54fHx7fn5+fXB+eoOCeX2KhIN7hXx5doOHd4WEhXiFiHyDfIWChH54g3F6foeCfX11hXmDgoiDhIODeIOIhnp2jIVyeX58
g32FfnyCfo2EfoN8gn16fn6GhYWVfJJ+ln1+goOCfIKDeYR+jH19g32CfIJ9e32EfnqGg3x7goV9h32Hh4N6fYxygoOIfoJ5g4WDhYt+gn2GgoODhXyEiXeEgn19bXyFdYWIbYJ9hXKLgnqDgoOChYSGfXx9g4J7
hnaCeoN9g36CgoOJe319fnt+foJ9gn6FfoN+fn2FfXx6fYJ9en6Lgn59c3x7gnd3en2Mfn6Dgnx9g4uHfXyCio2Egn59eIWFfoZ9hYJ8h4N8fIN8fnuFhH55hYKCeHx+g4yQfn2Cfn6FfX6TeoR+hXx7iYV9fYd+
epB2gnN6iX2EfoSOgoiRhnx+fnmEjIJ6ipd3cnh+hHZ8fY6IjH2DfH58gnp+jYJ9cIV8hYJ4gn6Ce4qCfoJ+goeGfn6MfHuDfH55hH6RfoeGgn2Dd4J7fYKbdYN+g4OMiIJ9hIOIfoV9g319inp5fYKLh352gnp8
g35+fZWFeISCeoODfISIe3aCeoV3hoJ+fHp+got9gnqCfoJ8eoN9e4KEhYSCeH6GbIiHg4mEh4OGfIJ8enyFfYqCgn6IhIOCfn56iYaCfIJ4gnp+g4Z3foJ9gnt9iISDhoSCfoJ+hnx7foV+hISChYeEuYl7fYN8
gnuCe36Gfn5+gn2GfYOHg4KEg4WCg3x8dn6Cg459e3Z5g4V9hX2CfINygoOFg359hIV+i4KFfYODiH17enqEg3yEgoKIeZR+i356inyCgnOJgnyKhH56fYeFg3iKeoWMeoZ+foWFhIV8gnN8hHh+en6JiniFg5CD
i3aEe454fIZ5cH1+h31+goaCfmGFe36CgoKCjoKGZYOFg4WDd4R4foN6hHl7knl9hXqCeH5+goJ8god7loKHfn6JhoKJfHt7fn6Se32DenuHfYaFfoKCgoJ8cXt+e4KVeH6Hd4V8eoeSe4hxi32CfIOEfnGQgoR9
hYOCh32DhHiCg4aKfH6CgnyCfJqEgnx9fHt4goR8fHx+ZYuDfIJ9g357h4J6g3x+hH2IfoWChHx2g4Sce3V9g4OGfYOHe4d+eHuGiIKDfoR7e4l7eoSDl4KDg4h9foV3fIN8fYSChYOOfYd+foOKh4J8goJ6eY6E
h4aDfnV9gn6FeIN9gnGDgnmDgnuGhX5+gnaFfZWJkHtxi36CenyChIWMfIN7hIKEfXqEa3yEhXmNhXKIfoN9hXd7fn1+gnx7en2DeHx8iIR7j4SHfn2FeomVfn18fYKCk3x9fX54fX6FdYKIe4R9g3SEgn1+gnqC
fYeCgoR5gnx5gnt+g4J+g4SGfYOEe4SFfo9+hH57fIeJgn19fIN3cIR+fIKCg32LfnmCfIiJi3x8hn6CgoaGgnyIfXiIfnuGjYJ6g4V9gnuHh358d4KEgoJ9hIJ3fIOFhHqEc4KDfoKCfIKChXl7g3x4dXR7dnyC
fYJ+goJ9goR9hIKIg3uFe4KHfX6Ce4OMfIiCfnyEhIJ6g36GeoODg4d+eoKMfntneoN+foeFhHZ8fnhwgn1+g4h2fYZ8g4KDjYOGh4Z2fH2Dg3eCdYSCeXt6bnh+fXx7g36ChH2CfIh7fnp5fH1+hoSFeXp7hISE
gn2CfXt+eYN9iHuGi4KCe4h6dX6Ifn2Hg4N8hod+e3p9fYV9fXx9foR7eXx6fIKFdoR6doJ+fHqCeYKDhISIgoN4hYKCgn14fn54dHuGhYmCgoV+hnaFfH6Ch3yCeHp9gol9iIV8iH15g4R7e3yGe32Dgn2Hfn5+
bIZ+hIKIfHx9hX19gn6Fh4OEfIJ7e4ODiX1+goJ8g4V+e4KDhYN8hHuEg4N0goSCe3t6fn2Fe3iCg3mDfY2GfYSCfH6EeIOHeHl8hH19d4Jugnx+fHl+fYN3hniHhX6Fhn6CfYZ6h4h+jW+Cfnx9g35+hIN9fX59
fn6Cgn6Gin1+e4KMgoWDmoh+gnmEfHZ9g4J6gn6CfnyUhoOCg4Z8hIOCdoV6hGqDfnl1g4mCd4Z5dIN8hIN9goZ+fISDgn2Hg4N+hXd7e5B+h3yGg3xyfXiEmXyDfH2FfYOGhnp+iY9+goyJeYJ9gn2CenuPgoZ5
fnp9eYKFfn2Fe3eNfYJ7dINvk4V6eoZ3kXSEgpiCfnx9iYd+fIKDfX57gn6Dg32GfnaCjIOCfH15goKKgnyGinp6gnaEgniFhXZ+fXyCfn17fX2Cgn59fnuHfYN+g4N+fnd+eIV8foV8hIWGd32MgnqFfn2DfHqI
gnZ5dnyEe4J5fXp9e3uDhX1+g4NvfoJ9goKJg3t3h3aFfId5goOCg4J9foKEeoV+dXp8hoWEg3p5foR6iXaKg319goOEh31+enuFen2Dd354fH2EhYJzen58g3mEhomGfH18eIJ9foJ+hIJ9hoKCdIeEfIKDgoqJ
eYKGfX2EgnuCenWFh4x+doSDfnd9fn1+jH19goN6hYR7fod8fnx8h4SCe4SEhISDhIt3hIKGhHl+gn18fYeCfIl9hXB+fn2De36Uj36De3p7g35ufoKEgoOFgoOFhXd9e32Fg3l6hX6FcXh6iIN8g3KGfHqEg3p9
fnl9fX59em5+goN8fYN3gnqCeoV8hoWCfn5+e354d4SLh4l+hH6ChYyEeIN9g3d9enx9mIJ6eYN6fX5+eX5zfoJ4dYd9hnyCe36DfIODhYqHeoJ8couCe4V+hm18foOGhHyCiIV3g4KShHiEdIR+e4SHfXqFfoKH
e3p7fn19hYKEg4V9l4J2fn5+fX2ChXt6goV7fnuHfYN+hml9fHmEg3d+fnp+kYN+g4SCeoKCg36FhoeDfHt8koOCe4yDcHqCgn5+e3mChIaFhIJ3goZ+fIZ4enuChXx2fn5+eoV3fnqJeIJ3h5l8fYKFfoJ9fXiC
hIN8hYZ+gn5+hHh2eH19g35+eYl+hoKDg3t+jIR3gn5+gnR5foV+hXmChoNrhIKCfX6CdX19eoSEfIaDeXp5eYKCe4iEhX6FeX5+jHZ9g4WDdoh8fX6CfIuGfoWEiXeChoiDb258g4eDiHuThXx8hHx8hId+h4+D
iIKLfnx+fIV8gnt8dH58inuHhIJ+iHiEeXp6hoOChnyEhHp4g357g4Z5g4SGgnaDhXyDhoKCfHN5fYODeXl0hIeEfn2JfoiDfH2Efop6goWEfXt3fn19fop+iIN6fn6CeYN3eo2EhX5+e32IioN8eYR5foeDfHt9
d4aFhIJ+goKEgoZzg3SCe4OEfnqIjH58gm99dIJ+fXmCeniGfoJ9e4KDhZKFhHuKcoRzhH16g4KIhIWNfoSChHx9koWEg3ODgoJ3fXl8iIV8hoN3e36DfoR6g4J8goyEfXqDgn50gnmDfHl1fIOFfnyGc31+fIKC
goSCeYWJhn1yfXd1hIZ0fnx+fXuEhH6Eg4J8g36IjX6Kenx6eXmCeoR+hnuCfnuNgnx+gn2CfoR+fYV5iYKGhn19gn18g3p+kHaEfYKGenqEiHl+goKGhXyGfn58fHl+foN9dX6Hh4WFeoeJeHx+fnuGhn2Cg4aJ
g36CfX6Fj4uCfn2Ifod9fIWDgnp9kIN7iYyDiX1+e4KCfIKDh4aChHF5gn2ChIOLe4KDfHmChIOEiX5+hINzgoJ+hIaHh4J9eHWCg356hIV9foaCgnt6m3t+fX59fYOGg3x7jo6JdoKHhHt8fHx5hIuCgop+hnuD
hoWEfn2Tfn2HhXt8fn6Lgn6RfoV8hYNwgod3iH6Cd36DfnyJeX1xfIuCdoJ+goJ5goN+goaCfYyFfXp7goSDfnqIeH1+gn18gn6GfX6Fe32XmYSDg4J8hoJ+goOCg4SCjXp8goWDenp+foWOhIV9e4Z4fX2Ce3l+
fXp5d3uChH6KfoWEeH58h36GfIV4dn19fYV3eH16eoN6dIqDfXmEen1+hI2CfoOCh3x8co59cnyCd4h4fYR3fYN6e4WHeX6FfX2ChaaHd4N4hHyMloJ+fX5+goOCgnR6fYaIhXl7fn1+iH2EhIJ4fYSChIV3go2E
fnx9fn54g3yDgoiCfnt+hYd+g3p9fH6DeoN8hH5+hoN6goZ+eYWHg4h8joOCfoWEbISIfoV7hYZ1hYJ5h3uPeod4hoKFeoOFhYeFhYh+fnqJi357gn6Hg4V+h4J5e3x8dn6Ggn6Ce3x+e4aDd36CfISFgn58fHyO
e4R8hIaEeYiCgnGIfYKFg4V5hpOMfomCfYiDhXt6jXuCfH58cH5+goWOhHx+gnuDhHyMkn2Fi4N7fXqChH6DgnuKgoJ+kYSFfX52fYSDeYOCdYmDe32DdXx+fX6DeX2FfYiDfoKHfoSDiH6HbIh5hH2FfoKDfH58
fHuGeoR8e3x4hn5ofn6CeoOHfoSFfH6Cfn16eoN+hYOCfn59goN5hHRxgoJ+g318goODgn6ChId9fZCJgnd+fn2HfX6IgoJ7fX56d4KFfYNzgoJ9hH6DhH2HfoOCcIx5g46Dd4p4fH6ChYR+fXl6goODfoSHgoN+
g4WGfoh+iHp3foODgnKGg4N+hHd7goR9e4KDfoR9hZh9g3uPinqCh4iDeYKCc3x+fYR+g4R6fXZ9hX6DeIZ3hIqJgnt+hXmHfXx7fISDhYR7g4KEfn54g353hHh8fXiDh3t7e3qChI99fn5+g4V8fYR+e31+eH6C
g3p+foV4h4h+hoV8g3p8gmp+g4J7goOCe3mCfn19iIZ6eYKDfnyLe3x+gnyJeX2Cg4WDfoWHfoJ9foeFfYaCen59h36CeXl6lXiChXCCfoZ9eYyDeouDg36HhId7hX58fn2FhJuEjY6GfnF6fYeEhImDjniIh36H
g3uGeoR+goR5hH58iXxxhXh+hHmJfXF8hXmDfHx+eXuDfX6ChXyDg4SCgm2DdH17fYSCgoOGfYJ7hX2Jgn19h358eHl+jnmCfHmDgoN9hId+g3t+hXiCe3CEfIJ+hoNxe4iCfIN5eomCeYR+foWHfX59dH6GfoOD
fXp3hIKFfop+go17fnt2fnqDjoSCh3mKiXWNi4eChn6Dg4iDfoOHgox7hoV5gneCfX6EgoKRhX14hH56iHyCfHmDfYODhYOEcoN3en6LfoiFd3mDfoiDhYJ8fIJ+foOKgnOCgoKLhXp4fnx+hoR2coODgoWFdH6C
foKDfomCfoiFgn2JfYiCZoOGiXx+fH1+hIV9fn6EfHt2fISDg4h+fX18ln2Ih32Cgnx+iKqGfYWEcoJ+g4N9foSDeoaCfoNzg4ODe4KHeXh7fXx9hJN5goN5gnx7i4N+goSJhn2Hg32DfH18h3p+eX19goN+g3x+
fXqIfYN6hYKEg3iCfYV5fHp8iXd+hX6OfIJ5i36Hc4t8hIODfnyIfnF8e4R7e3x2foKEg31+i4OHinuChYV2iX59eIOChX2Ce42CfX18hIOCfH6CeH6Den56iIeFdoN8g4SFhIV+fHxtdYWEhoR+fX18fH54jYJ9
dYd7eoKJeX57fnqIhX5+g4KDfoKFhnOChn5+fHyGhIiCfYKKgnp+fHx9g4KIgnmGeYeDg3l6hnl5g5SCcYN8fHZ3eX6LiXh8gn6GfoKDinZ9fn58jXx+hoJ+hIN8eH2He32EdoKDhIaDfn6IfXmGhod3eYd9fYJ7
h3qJe319foZ1fId4hIR9gnt5hYWHjX56iIaEfH6Cg4V7g4N+gn11foJ+foyeiYKCg357g316gnp7fX2GhHyDeXp9fIJ+fH54foZ9enl2hXyDgpB+enx4ioN6fnp+foSEgnN8hIl+foN7g4mDhXuDdX6Fh3yIg4OD
g32FdIOCfoV9iX5+fnhufYJ9fI99e36GioN9hod+fnqChoOChH2FfoN9hnuKg4KKhn13fXR+e3x+g313hImChn14end8fnyFjHh9joqIg32CeoKChH2MfYN7dId9d5F7gnx7g359fYWCgoOFg3l9hYJ6d3Z9fHKD
fn5+g3uHeYOIhI6FgpSChIODfoR9fIV+hI6GgnWFg319fIOGfYR+fYKCfHl8fYuGfHN9g4SCgoKCjYd+hYKGg3yHfYR6eYSFgoR9e4WEd3l8g32DeYN8iX1+hoKDe4OLgoKGfX6Kh4R3fYV7g4N+iX1xg36LgnuE
foN+foSEhH2Eg4SEfYV+h4R+doSDfoODhIJ6goN2g4J6fIOFfnqCgoJ7fnd9fn58gn6KdoKDe4h6hIR+iX2Mg4d4doJ7hYSEfH56foaChIKIdYJ9hISCfX6DgoKFgn1+g4V+fYd4e4J7g3tqfYOEgoJ6eH2ChIJ1
fX18fX14aoZ7eYJufnt6gn2Cg36EgomCfn2CfISHe4h+fX17goN1enx+hoyCfoiHgniCh3mDfoOEh4J+fX5+fX1+fniDeYKFhYKDg4iGhIKDe4KIdX57ioyMiIaDg36ChX5tgn2ChHx+fH17hYh1fX5+fn6EfYd6
foKEg36Ednl+e3h8fH2CfYKKhXx6eIR5goR5goODh3qIg31+boR+g36Dgnl+kH2EfIOJgn12hXx+eoJ7eoKDeX2Dfn6Ginx8hX56goR8fXuGe4d+e3yGfoN+h4eHiYOCg4SFg36ChnGCeYJ6fYmCgol+g4KCeoZ5
hX59fX2HfYSEen1+e4KHg4N7goh7hIZ9fox7iXqCg4OCfoaEfHeCe4aaiIeEcIJ+koaHh4ODfnt8hoKKfHh2fn2Ci4Nyh3t+g4KDfoN8e5eIfH1+g4ODioN0gn2Dh4aEgox+fIKCfIJ8eoKJen2Cg3Z+foZ8hHl+
eoKCjo6CeXuJfn5+fIV9gn6ChYZ6i4R+fod+g36Ci317g356hH1ufZB9hH6DgoR7gn2Cg4SDfH2He4p+hYKCiImCeX6Fh4R5g3mGhYZ+hYV9foaDiJV8fod1fn2Lfn55jIKDgnSDe317hnh9hHuEhXl9fnqKhHV+
hIN6c4KCg36CiISCfISCiH58fXp+foR+eoV8fIyCfoSEdouDe3t9i4OCe357e4J+g4WNfoSFe4aIe36Hfnt9fnp8YXN8goKJgoJ5goaCh4uNgo6ChHx+gol5foV+fHd8jYKCgnx5hIR2hH16fIR8fnl+fIl9g3x6
hH2JdJSWjHiCg4mCg4aDfoJ+e32GdHt+fIODfYJ9hH6Hg32DiIt8fnp6jYt8iXx+hIuChXGDenuCdoOChnuHfoR8fn2Ecn2Ig4ODg4V8hIJzg4WEgoiChYKCfYODe3mEiIeDfYKFhHx8hYeHgniJhImDdoWMe3yC
g4J9fX11hX2mhIKGfYWCfnZ6fn5+g36HfXyFjHx8foJ0iXuIfX57fneDgnt9fm6Dfo99g3VzgoaDhHt6goN+d4V8d356hHuDhYl8g35+fH6Fgn2FhX6FfYKCh4KEfm6DhXx8fImXfoKEgnqFg4eCiYd+g4ODg3x8
fX5+fX11hX5+e3ODeXyCgn5+goZ5foKFfol8hIJ3fIt8jH6Dgoh8fn6EfoJ4jIiCfnl1eoOEhISDfX19fYODgnJzg36CfoOHdX6NhnqDfnp+goN7iIOCg4J5g3yFfX59gnp1fX18kYKCeX57d4aLfnyGfnyChoiC
g32Dj319eYV+fnp9gnyCeX5+fXh+foSCfYt6hX6CiYWDgoN+enx+en6Oe3mCiYt9g4V+hn6CfoZ5g4V3goaGfYiDenWCfnqDfYOGjYx9i292fIR9gnuGeYKDjoR+hIOChoh9iYODmIKGfoOGfYN+gn1+fXx6iXp9
iHuCgn2CjIODhX1+fX1+anqChoKDhX2GhId+e4KFg4KHfoR8fIZ7gnt6goJ6doJ+eoWIhn10g4WIg4KFfoJ8eoJ+fYR9g4R+hH6Ee3l5g4R9hIt8g314eXp5eoSDhXx+hIR7g36DfoJ+e4N+fn5ug3uDfYKCfoV9
iHqCfH6Dg4J5hHp8fXuIg36DfXuGe4KCgoKHi4N9goKCgnZ9hI1+b5CCfX1+g4N+fXt+i35rhIV9en2XfomChIN9hH2DhoOEfoR8g4WDhYJuen2CiYOCfnp+h4J+iIOCg4d6enyDe35+hYaDdoN7g3mCfIqFfYSG
fYR8hHyFh357eXOEg3mDjoJ7fn5+gnh8jYKEhImLfH1+hHV8h4d9hoN+eoN8c3uHgnt6kIqLfYt9fH14fnp7foKDgoJ9e4OCen16fYJ8g4OEhYKLfnyEfYKJh4qCdoeKfXx9hnyChH6QiIR+gnuCfoOEg4OQhYJ9
enl7foKDiXh+hHx3fYN+dYJ7hIOCeIJ9g3qDh317e4ODgoN+g3mNfHh7h3aCe3yCgn6HiYZ5hnuCeYWCe3mIh4iFhH1+fYuEeIKKg31+g4KDhHx4hISGdnx9hn16enaJfISDfYmCeYJ9hIJ6goeEhH6JiYaCgnt9
g4ODhHp9hHyDhHKEdn5+e3aHfX55ioOFfneGin19fHyDg4OCfX55g4ODdIN+foJ9e3t8fYJ9g4KDhYSFhn2HfIJ7hYN+fIN8goKLeXt9g4KUhYSCg36HfoJ8h35+eYd8hH6EhIJ5fIWChYKCiH5+fIKGhX2Eg32D
gop9fXmHg4R6fnt9hIODepR8d4Z9hHuFhoWDfIKCfIKGfn6GfoJ+eHp+g32GmXx7hHt7hIx3koeEgnx4fomFdnWJg3p+foOCg4N8gnt8l32Eg4Z7hHuChYZ8eH2IgoiQiHx7e3p8doVxiISFgn6LfoSDeXyEfn2C
fH59fneCdXyDe359hH6DhIKLfH54g4Z+goqDen6DbIOLg3p5hHuKjIJ7en6FhIaDgoJ4gnqGd359b3V7en2Eg35+fIR9dISQhHaGeIh7goV9e4OFhH6DfIOIenmGg3mCfIeDfoOGh4Z+jIt9fn54lHp8d352fH6I
foaGhIOEg4mCfoZ+g3uFhIN2fo2KhoR9god7h4OGi3iHe4KCfoKKfX58coWKfX59hXyDgox+jYKEgn5+g3l9g4WCgnt+eoZ+e4WDfnqDe4N7gnx9fYSEfoiCgoOEfYOHkXuKe359foKEh3x8fYmDgoKIfYJ7gnqH
g4WGlYSCeH17g3yEh4p9hHh8iYOHeYOIg5mEhH5+h4J8hISDg32CeXuCa4N8fohyfH6NioN8goOCfnuEh4KCj4J9goKFfYSCiIJ7fId+hGqHhn50iIV0xYJ5h4eFg5J9fn2Fg3uHeYl6fX2EfIR9hXqDenuEgoJ7
g3x9fHl2d3yCdYJ8hoN9fnGCgn6CiISCd4KDg4N3hH56iH6EfYOIhXh8hISCfItyhIN+gnx5fIKDi3yEfoJ7hHyCeYJ9foN3h4J9fH2CgoR+fXZ7fnp9fX6JeIqEgoyEgoJxg35+e4KEioJrc36GeH2NfbJ1fId+
d3yGh3mHg4J2h3t2cHl6fYR1fYV+eneDhn6EhH2Kgn2PhIN+e4t4hX56hn5wfH55foKGfoV9hISLhYeCgpaDeYODd4KDe5J8hG6Ci4JdhH6DfoR7hHqGfn1rgn6Fdnx+fIN8hYSIhnmDgoN4fXuFlYWEg31tdoiE
g4KCfoOCj3p3g4KDhn2Gfn1+fHeFg36JfnB+fnyCfn12g4J6eXGGhIJ6eXl+eoN7i3mCfIKCe3x9jYR8inyKfHSFeoV9hIKKhnx+hHyDhoR7gol+hn58iYWQhXl9foJ8fn1+hJaLh3mIhYJ2eoOCiIN8gnqCen57
fIV8hn59goR4fH17fX58ho2Dfn2Gh4J6fXyGdoSDfoeDe35+fIOKgoJ9gnWCe3R0goN9g4OMfoSEg36Gdn2DfXx8fnl6gn2CiXl1e32ChX19hIKDjGeCeoSHfox7dIKCfX52fIKDgnx7hoaCe4RzhXiChoKGg4KI
goNxg4aCgoZ5hId9fH16d4OHh4N8gneDjYN6goeDg4J9foN7hISCjYN7goKGgoN6fYWDfoqWhoJ+hn57fX6IgoaCg3x9hYJ9hYSEl4N+g4Z9hX2KiHx+iYqEbX6CgneDdHx+eYR9g31+fYR0iIN+enuFgn6CdYKG
i5GKg5GCfX5+hoJ7fYiDhIR6hXx7fn2Gd359fIl5d3yCeIeHgoKEhX6Cg4Z9doJ+fHx4fn58e3WDgnh+fYh4fYJ+fH5yh4J5fHx8fnx9g4OCe3x9hn17fnyDgoR+hn6DeoeKhH6DdXx+foh+g4SLg4V+fIN8hH2G
hHeDcoWFiHt+dYWIjIR7fX6PlX5+hoZ9gnuFioODfoOGfIWEfniCfnp+hYR7fYJ7d4KEgnp+fnWCgoR9goN9fn58fH2FgoOEfIZ9fX5+goR+g4WChYN9fYV7d4WEhIR8hXt1fIOFeX18gnyEg4aJfn19fXl7e4J2
hnyChH2Gg314hYeJhIOFe3yEfYKLhH6IfHN9fXd+fn18fHiCgnKDgnyJhHyIhH6CiH2MhoR7hIN9e4t5e4KHgoSMfo59hnp9hYWCfXR5fX2Gh4V+goN4hnyFfH1vhHuIioV7iX59fIWEfH2EhXV+hoV9hoJ1fH2M
eIaFiH6DeomFg36HhIR+gnOGh4OCfoR5eXx0fn6EhX2PiXyGfYd9e3l3dnyCgoSLfnqHd4KCfoR9g3yIhYSHfHqEgn6EhYJ8iniHkHx2gnp3fYOCg4OFk3p9e3p9gpJ9iHqCjoKCcIR9fYKCe32Jhn2FjX2Ee3qD
iIWIgnyChn59dnx9fXmDinuCeH6Cg4uGgoJ+ioSFfYJ+god7g36EhoSEfYN5fIN8i4R5fYR5gn5wenyDfnh4i36JdoR5fnZ9hYODhnuDhn50goR9hYSHh36EfXx9fX58iXuDiYKDgomDfIJ1fYN+fHaEgnqCmoJ9
hoaChXmCh4SCiJSChoODfIJ6fnyDg4V+gn2DhIt5kHd6hHt8iXmPg4OGhHyFe315fXx7e314eHx9eXd+kYp5hH2HfHiEfop8fYN3fZRzfY+JenyDe4KDgnl9foeLi3uDg3Z7coSEgoNvfoJ8goKDiYKDhoR9doWF
fHt9eYVtgniGgoh7hXSHgoODg3x5dXp+gnaCd4WCfIuCe4SFeXp6fHh+hIN+iYZzgnt8fn15h4h8hnSDjIKFgnx6hIV8dnyEd4OHgn6DfHl5eHp9fXt7e3V9fYKEeHyDfnh+g4WGgpZ8hH5+gn6Dfn17e4Nggn6C
fnx7en6DiHeDh32Dg5GEg4OFhH19fIKEhoKCdHt4h4ODhYOCfoaDgoN+hnuChn6CfoJ+fYWDd4OCe3iHjId9hX55fpl+b36Cgn6Dh4SEfIODeoWEhXyLhn2DdIiFiYV2fX2DfYqEi315goV9fn2Gfn18hIeCfmyF
hX6FfYh5fXx+eoKJgol5fHx8c4N9foh+hYOSe3yCfX59hIaCfH5+fop+goN+g32HfHt7h4J5g36IhYt6g3p+eYJ+hn6CiX59hHuFg4KHe4KCgnWThIJ6g3x9e32ChX6IgoJ6g3x8fYOCh4OChn6Fh3uEhHyHeoR7
hIaCgn1+fnx+fIKDdH6FhIWCeYN8kn56foqEg3x7gn52g3iEeYR9iImCfXqChH2KfId+fXCChINyh4mFcnl3en6FjH2VfYt+goiCfoR9fo2Cfn6KdXqEfoJ8en1+b4OCfn2DhHl+foaGd3uCfH59hJh+fH2Ein56
fX2FhoN1cXZ7gn6FhIWCg4SFfXKDhHp+fHmFhn1+fYN6g4KGfoR+fIR+bX2DfoWDfYN6gnx6i357fn6De319foN9eIJ+hIJyhXmFiYKGeIKDhIKEjIJ8e31+hYSJeoWFe4aEi4OFgnl8g3yCh4iCd4OChn6DfIWF
fn58fH13hneDfnp9fH18fIN+iX6FhoV1g3x9h4KGfoJ+fXl+h3t9hIJ9fYZ5enqEhIqDhYd7goJ7foSDg4qHioWEg3yGjYODdH56fYODg35+hYN9e4aIeX6GfXyCenp0g3h4g4SLfnx+goOFg4KCg359fH2DhH58
hYJ7hIJ6hHmCeYOGe31+eoJ9fYODcoN9fn14eYKEfpJwfoyCfYN+hJCRjod8fISElXiChIKJhYl+fYKGiYqDgn2DhX6Cen2FfIOEfYOPg4uHdHyGg4WogoJ8fXyIg353g4KChH6Ghn2Fin2Dh4eEgomCg4OCeH58
anp9fH6FgoODfH56g3x7h3uEfoSGhoJ2eZWChXuFfIJ6hIKDfXyDeoJ5gnd4fod8enF+fIKFfYiKhIaFfoN9fYSLfnyCkIWNg4eChZOCe4R9en19hIKJfo2Ci358fIaEfHh8dXZ+eYN+fHp+fXZwg314g32CeHl4
g4KGhoSCfYJ6fHZ8hYWDhoKDfIODdoKDg0N3hISDfYKFhYeFgoKDhIKCeHWDinx8h3t3fYKFfYN9eH6Eg313gn2DeoVriYOHiXyDgoN9eX18hIp+hHyJfoKHe4N+h3h+gn58hH6CaoSFe4Z8i4J+fHuKdY+FfXx7
fYeFgoN+goKHg32FhoJ8foqLfXh9doSGfYN7fImJg4J7i4d4d32Dh4OEfIV8e3R6foOCeYeLe4WEgop+foV4fYODg4eFfoV7jIR4hIKEgnp4fXl+d3uFhnuHe4R+e35zgoJ9fn6GfoSChX18d4mDgn6EfYKLhIiD
enqFfoJ+goSHgoh+e32EhoOFg4SEfoN9fIKJb3l8iXqCgoJ+hoOGh4d+eX15hYaDfIh8fYWJpoJ+gn1+fH6Dh4J6hH1+hnhxfn6LeYSFgnt9c4SChH5+fXh7g3x9gnyFhoKDfX57goJ9hYKDhH5+foN9fHuCfnt8
hH1zd4uCg4OCg3h9eoODgoSIhnyNfoKCeYaFiIWCgnyGgoeIi4qEhIKEhIKNfH6FeYR8gnyEeHyCfoSKh4iCg319gnt+ioJxhH2KfnCChX59gnd8foSFfYmEfHx7gn6Dgn2De4uEg316fIh+e32CfYWDenx+koV+
b3qEg4OCgn2IhXx+g4N+go9+foN8fX2CfoeHe36FhouFgn2Egn55goKFfn2EeXh9fISEfHyFgntzfn6CfYd9fX6DhHt8e35+fYZ9eoJ7foN+hHyCe4SHeYmFhH54fniCfYODfX5+fYh7fZd6e3t2hHR8iH2Ie358
fnuChYKGfYKKiIR+h4Z8kHyDfIV9goR8enh9e3qCfXx3go14fYOEe258e355gn6IgoODfn6Den6Ee4l7fYR8g3l9goWCfoWCgoV9goiFhHN5mYh1g4mCfYSCfYKCfXh+gn5yfn1+hYOCdIOefHiChH56fnGHh32O
gn17gn56eH6Dcn5+foONeIt+jn51fXyDgoOEh3SHhH2Ed4h6fYqEfXl3fIR1fn2EeoSCgoN9iIKEiH6FenyEfG19gnx2fIOCd3x9hYN6goJ8dIN9hn2CfH6Efn5+hYaDh4SDhn59foN6hXuIfX58g4SCgnR7h3x8
fn17goSCd3iIfIV7fX6JfYeCgoaGh4p8g3t2nnuEiX6HkoJ9fIWDjoJ+g32DgoyEhIV3e3yOfoSCe3l8gouMlIKIh35+eYWGeYOHb4Z9g4SCgmWJeIl8hn2EfnmDjYaCeId3foKCgnyCg359fol0eYZ8en18e4x0
fYSGhX16foN3hoOCg3p7fo57gp6JfYSFfoJ9fYaEjH6Fgod8e4uIe3F5iIqIgoODfXmDg4SEgod+eoJ5k3t4g4R+en19hoSIfXyChXqCjI15fIN8hYaEe4qJgn5wdX6UhIZ+hHt9k4V8bn6JgnlyhIKHiIJ9g3SD
enqCi4SDg3x+gnx8g42DcYmDfpB9go16go2Dl4aCfXiFjH19fXl2hYh6foKGiHmEeH2CeXuLdHuEhYt+go9+fYSEd3B5gmyCfIKDfYZ6foZ7fISHhIJ9foJ9fYKFhH59e4ODfoN8iIN7iIJ7foaEfoh9dHl7goSF
g4J6fYWIfoN6gniRfoR8hZCHeo2DhYKDfHp5fIV9hoKCg319hIN+iXyGg4yIgnh7fniEdnaGfomQenh0eoN7g4KIhoKDgoODhXh9g4eEgneFfYWCfIZ9gn1weHd8hXV9g4aGhIyJh3qEfoKGd3tvg4eDfIJ+e31v
hHmDhXqDhIt5fYSNgnt6joJ8dIV9cYiIdIKKe319fnqEfYeCiIKKe4uKhYOWgn18hXmFfYKEcYZ+j32EfIKCinl8eot9d4R+e4t6j2t8hX56g319goKCfod2fIKXg4SDhn6ShoR8foR9fn16h358gpB9i4R9jHqC
hYWHeYKEgo2GhH2Cjn5+dn6EjX1+iY1seX2EhYSEfYp+eoR7fHyDh4R1goWFhHp+fXd8i317h4eGeYl7jIt+eIKKhoKEd4SGdoSGfnuDh4KFfXuCg354eYSDeH14foSGfYWCfoR8hINhfnx9hX5+g3V5fIh9fISE
fn1+foKCfI5+en59g3yEfYOChY+Ee4OCgn56l358hHx7foKDfHqQdn1+hox8fo6Lh3iGjH5whYmDfXyEfHx1inx+gn6FeH56goV8hYWDhYJ8fYSCg3qFfYSCeIJ5g3eLgoaGe3t8g4WEfI58eHqCe4N+fH6DinqE
hoKEfn18e3yDfX59gnx+goORen19b4hygn5+hn5zfoWCeYJ+joJ+foSFen56fYWDhKp9hoODgoKHhoN+fX2EjIN4d3d9fnyHhHt8gnaJenSEgoN8en19eZSFfnuJfoZ8hoOHhn2CgnyIg3mHeXuCh4J0fIN5goOC
hISEdoSCgnyDfn5+hIWCfXqFhYeChoN7hHx6e32DgoJ9h32De4J4g4qDfIKCeHyCfXyDfXmDkIJ8g4J7hYKEfoN7fYSDgn54fXp+fH5+fYSChn2ChHqFfoV9eYN+g3mCjH6HhoRzeYKDk3x8fX6DfoWHfoJ+iYyH
fYR+doJ9e3eDfYaCenqEhXqDgnyChHt6hoKIh3iCfoJ8foOEfHyEfZCUfXtzhn6Ghn2IfoKEfol+g36Chnx8goOCeneEdXeJgoR9fHqDg4t9hIJ6gn1+foOCe4OEe4SIgoJ+g4WHfId3ioOGeIKGfH16fIiFh318
fn5+dH2DhHqEeHyHfH5+gnt5i4V9eH2Fh3WEfnV+hn2DjIR2hZWGe3x8g4R6godxe4R6gn18fnJ4fX2Okod7hIOCiYSDh4N1gnx9en2Dg4N8fX5+g3x8fXt8kHyCfoKGfXmCfoiDgoJte3iFfH18fnp+hHSHhIJ5
jXd+h4dygnyDg4h7iHx+hHt8goJ3g31+i3uEdJCFeHt9foJ8fH2FgoSIhIKDfYKMhYKFiH1+hnyCd36FfoN9fHx5d4WEfoaSg31+hH6ChYOCdYt9iXmDiX17hYKHgoV1fX6ChH17fn6CeoiFgoiGiH6FfniIfYKD
hX6MhHyCjIV8fo+Dfn19gn2Ii4l8g4mHfH2EfoSIhIOCkIJ+g3x9e3x9hYeCenx+goJ5goKFgoZ2hHmKhYODfXt8hoN9eH19gnx+fIN9goOMhop5kY9+hIKHhnp+g310h4KCg3x9g4qFgoWdfn2GhX10i3Z9hYJ5
hoN5fX18fnx6goaJg36EeYOGeXt8hH2bh3yCeH2FfnmDhYOChoZ+goSCg4KIh4SEdH6Cg3WCgn58cYOIfIKCgnh+fH59goR9goR2jXSKlISCgn51j4SDfYJ8g4N+e4KEioJ9gnl9hpV8ioZ9eW2CfoiJfHeCfYKC
goZ8goZ2hYJ+jIR4dHuCfXuEhn1+hX14foaChoJ+enuCgnl9e36Ggn6FfoR7e4N8fIWDjH2Dgn5+iIN2g4SCjoJ7hHt9dYKDeYKChYV4gn6IiYODe357eoqDioKCfXuGg36Cfnx9fXWDh4N9fXx+fnl9fYSEcnuC
hHt4hHx7hnWJe4KMg4qDg4J9fn59mYR+Z25+hoKCh35qgnOEiIaDg4V8dI54fYJ8e3yDe4SEfYR7g4J9goR5gnKFfoaLh4mGiX2KgoODfX19gnh9e4R9gnByh4KEZoeCfJB6gnmDhH5+hoh6fX2EfXx6en6CfX58
g4V+g359fXqCjnuKgoSDfoSDiH2LiHZ+fn6CjHp6e318foKLgnyLfnZ9g4OHdX6IhHuDinx9d3x5hH57g354fXp4c3p8gnJ+fXWDfH6EhXyFhoWCgo2Den53hHyCeXZ6fX19fn6Lkn6EfH59g3mGeHqIgoJzg31p
dXyGiHV6e4KEgn55iX59eXF7jYqCeX2Gh4t9e32EiYSCdIyCfnSKfnt6g32DmIR6fYKEgn5+goR9enyCfoOGeol9g4OHi36DgpJ9foJ+fYN9fYOCg3qDg4R9fH2He4KKhH2DfYKChYJ9g32DfXt+eIJ+fX2EfXp4
fYeCeoSGfoZ6hHyMiIV8goJ8fHx9hX15fXqFin6IfIJ4eX2FdHx4g3yCgoaHeYOGhoKPgoN8fH18gn1+hX2EiHx7eoSDfYN+eYSEeoeCgoJ+fHl6doOGgoR7foR8iYOEfnyIfHmMeH2IhnaGeXqIfX6Ee4OFhHyG
fXl9fnaFfHx+e4+DhoOEe4aKd2+DiH6Cg4KCgoSFfn55fW59fnt+hHt0fHuLg3x9foOCg4R7hH6HfIJ+hoJ6foeGe3yDhIJ7enJ7fX5+gn2Gh32CeoJ7fomLhHt+e3qCdoWEe4WFdX1+iIWFhX2Cg4N8gnqFfn55
hnKDgoKHfH6DfHuEg4Z4fnqCfnuRfn53hXaIfoOKiIOCfoOHhX2EioSEg4KDg4d8eoOCgneChISChIOCgnt7g4KFfISFhYWIfIODhYSDgmuCh3iEm5CFg3x9g4ODi4h7e312hYODfYKChn6EhomHg3aIgnyEfYSD
d3x7eYOEgoN+hIqCgn59g4KIgnuGjHx9bnt+fn6CfIN5fHZ8e4mHgmx7foV7gn2IhId8epF6god9jYNzhX2Chol9eYZ9g32CfXh8fod+fX6Dhn58fX1+e4ODg319foOCg3x8fX6GeHqGg4J3fYJqgoKChH19fo5+
hIJyiIOKgmqCkoKFe4R8fXt7g4eNgnyHfYZ7gn58fn2Cgn6Hgn5+iXh6fIV4fH2EhoR+i36IeoZ9fHuFd4Z9fn59Z4KCj3l+fYWDfYOMin12hH5+h3qEfYKCeYaEg3l+fIJ9cIKFdoWDhIeHd3qGdIJ4g36Egn2G
e4KFg3yGg4Z9eYR+e353jHl8hoSEhH2Dg4KEgn2Gh3hzfIKEmIaFg4V4goSDcnyGfH6Ge4R7hH6Chn6HfX58i35+e4Z8g4d8hIR+hIKIfHp7kYKDfYN9h4Zxg4KCgnJ4eZh1fouEhX2Dh4aChX6Cfn18g3p9fJR6
goSEfpl+g4SEfoiCeoJwjn2Ch4N9hIp6eZF6gnyJhYd9fYJvioOQh4ODhIKFhYZ7fouDgoOEiYOChH6EXH2GhXx8gn19eoiCfnaKg3yCgn6Dfn19hX2CfoJ7fYp2goR3goOCgoiEg3x9fXuJi356gn5+hXx+fYaC
fH6EhX59eIR9doJycHyHhHp+fYN5eHyFeHB1foSEhId+fXqChXuPe36LfoWFiImHfGx6g4eDfoR+goODe4l5g35+h4uDjHx9fHyCg3x8fYiLhH2SfHmFg4SDfX2CgoKCgn2ChYKEfYZ8fYKDi4WDgn6EfYp+gn6C
h319lIqGe4R8fHd7enaCfnyCgoaEg3x9g4KCfoSKiX57goaFhYJ+hn55dHt7fXWIiX5+g35+fISHhXx5hXt9fH6CfoJ9foWDfpCHiI9+fYKDfoKCgoKEfoJ6goeOgoR9g3uCg3x9hoV0fXmLe4N4e3x7fIR7foeH
fYJ8fIKGkYJ3g3eDiH6CjIl9j3uIhH6Gfn6Eh4J7fYWDfYSIfXl9ioKCgoaFkHKHfoeCk3l9eIR9i319hoiHhIJ9fnJ+foN9iIJ5goSHiIR2goeGh32FfIN6gnt+hHuCg4N5fIaCg3B0fX10hoWEg3qKfIh7fYRy
cZCIeH16c5B5foN+iXl3hHmGhIl+hHyDfniCfoKJhYWDgoN+fnWIg4aIfn19fn18jHWDbIZ+goOJiHx9k3h+hoOCeH59d36Efml8kH6FjXyCg32FjHl8eoOFfYd9fH6Ii3uPhIZ1g36Eenh8fX2Ni36DhX5+fXmG
i355g3x9fm6IeoZ+dHaCenF9fIOFhoSDeol9eoJ+cnx8g3GEfXyChH1qfXmDh3qEd3Z+g499ioJ4i4J9fX6CeYN9eIWCfXuFfXmCh4KHfYKEfXJ6iYJ7hJOCfnp5gnV8epV7lYWNeIKIgoWHhnh9gneDfn6CgoSE
goKFhX6Hh3x+hHyDg4uCfX6EiYKDh3yCcnaEgn58fnmEe317fnqCeJN+d3iKg3t8gn5yhXqChnyChXl5gn1+d4mDiHx9boiGg316gnqHe4SGfHuDnXeCgn19jYN8fXp+foWFhoJ9goeTiH2DgoaCeHtqfoSCd32G
fX2FfX2Fgn58g32IfYJ+cnh+goJ8g4J9fYeDiH2CfH2Ce3l9hX5xfYJ8lYV+eoN+hoOEgnKDfIpyhoaEgnt5gn59fnt4e3pxenyEfX6ChIp+doJ+fYaCgnp9h4eFenaEg4KHdX2Cgnx4goWLgoOCg357fn6Ph4Z8
hIWDfnR9d4N6doeFfX6Egn2Ggnx8goVxfX54iIqKfnt3hHiCg4N9fpCNhYd+hISMfneFfYR+eXyChIODkYKEfIJ+iH57enSignyCg32EfnJ7fIJ8fHt7hH6Efnx9iIKDh3iEhISEg4N7hId8fXl9fn19foOCfn57
hnh0inmRgn5+hYd9dHl+fYKMhWR+hIeEfoOGeHuCfoR5fIN9fIZ0cYR+fYKEaohshYR5hHh4fpN8g4x6hXiIhYiGfnyTiX58g4eEfHx7jnqGeYN9eoeChYKCfoWHfoWFfoN4foJ8dH6Dg4N+fHOEgn6CfnZ8fYOH
iIZ9fod+goN+i4J4foyEg4KDjYh5fYaDh4J9h4N9fYV+e3eEhIJ9e4OLioJ4hoeDfn6Cg32FdnqDdYKGe4KCgoJ6gnN7c357enuFgoJ+gnl+fn56hIJ+fIR7g31nd3uWhJB7gnd9goJ9h3t9hIaEeniMfn6DeIWD
fH6DhYOCfYKEhH59hYN+fXuGe4WIjXmFhX16g32Eg4SEfH5+gn6Een6EhXuCfHdwe4ODhH2FhoJ+gn2Di2aIg36NfIOCin59gnt4iIN3fH6FhX18goJ+fXx5e4aDjH6CfoSFg4Z3fYeCg4OQg351iHt8e3x9hHyC
eX2EiH6GgoSEgn59fot+e4J4eYZ8fIWJfXyDhHSDd4qCh4J3fnl8foOJhH6Hgn6Ffnh+fXuCfH16hYWFe4N5dYp8gnZ8pIZ7iH1+fX6CgoKCg3l+cX6Ge4Z9foKKgn6CjYN8h4iDhoSFcoN8hYaFhX5+fHSDg359
fXyElX6IeYSDhH6CfXd+eoZ7iYmFfoeIeoV+g4iJfYaFfYaFfYN+gnx9eId4hYSJgnyEg4V+goKCgnJ+iYKDfImMg5J6fXl+hYZ+gn6EhoORgoKGe4N6fYKCfnp7i36De4aChIR9knd+fX57hYV9fX18fX59fn6E
hIV+doKVfImFeX6IhIeDgn6Cg3x5gn6Cg4J6fXuDeYR8fIKHeoSDfHyCfHl7jIKCenh+hoN9hn17eoKEfX1+cnCCin19fX2DeH14g4J9eoaHhIV2fX6HeXh9e4V9gnt+hYWDfHdzfYR+gnWCfX57goKGeYmOgol+
gouGhId9g4WGh4mIiHF7fYN8en6GfISDg4V9hXp9h4KDfHyEg2iDgnx2g3Z7hX6Cgnh+doSCe32Gh5uEhn2FhYR+e3p+fYlri359fX57dYSKfoJ1hIODhX2DjIJ7foKNeYh8gm97e35+enp9foOJg36Fg36Fe3SD
fIKCe4VmhIR8fIuJe3qDe4uGgn58cYSEgnl2goR+fn6DhHt3e36Eg3uFfn6DfoZ8iIKGdoaGfIJ5g3aCg4KEhn19gn18jn2FfXmCgnWChoaFfnx9fn59aYJ8fX5+fYJ8gnN7iniZhH52fYN9fYZ3g3yDg4N+d4J7
fnZ2e4KEgoOFboJ9g4SCfoOHhYR8hHyDfZWFe415g4KDdIJ5eol9hn6Ec3yEfoJ8g4R4hnyCeIZ4fHl7g3l+goJ9fHKMfHaEfYKCg3mDh3WCfoJ6hn6OfolydoJohIOCgol6fn2ChYJ8goKHeoJ+eIl7fIZ+hH56
hH5+g4h6fnmFfHx+foN9h4d1fIeCfX19hISFg41vg5eDhn17e4KLen2CjIR9eoR+hXJ9d3mGfHd+i3qIhnZ+eX2EeH15hnyCe4V9g4iEhoKCiIt6g36EfoN6cXx+jXqCgoR8hHp+h4KCe355aoiFgnx+e4N+hXuF
d4N+e4KCfId9eXuFiH18inx6fnV+jYOFg4uEhpN4fIl4hn13iH6FenuCfIN8e4R9fYZ8fISCgoZ+enx8hX17g3mCjoJ7hnuChHx1fH2JfoN9fXt+eoKEi3uEiHh6iYp4e4V8g36Jg4J7fX51fYJ5hHyEg4N8hYSE
hIKEhoJ9g3uChIJ8eYJ5foqChISDeISGfX55fH59eX6Fe4mEgoV+eoN2goqFhIJ+g4WGgoJ8h36CeI6Ee4N7fYN1gnqDfneJg3t8hXKEg3aIeYWEg4aTg4eCg36ChnprdIN+jH6JeniKiYd3eH2Fg35+dIOHhYR0
doJ+hH2LgoKDeYJ8hYp7gomDgn2Ign59goKElX6Ggn18h3p8fn50e4SFinF6e32HgnyOc4NzhHt+jIJ+eoR9fISDinltfoV+g32Fg3t+fYKFfoSFfn2Je4Z4hIR+goKCfXWLeHl6fXyNfoiCfop9g31+aX2EfYSF
g4N+hHt7em95g4KDd3t+hH6Ch4iEfoyFfYOJjIaChoKCg4N7fn2EdXmIeYN4gn6FfYOCfn2De4N8dYeEgnaJhnuHfnaEhnyDfnh8fXmFfX2HhIKDgnx9goOQfnt4hX59fYKCfoKFg4N9dYKMgnx8dnqFh32DkHaG
dHl5hn58gnyFg4WKfo2Gh2uCfIR7hIZ9foWEfoKIg3h8foN9fYKCfnuDfYOFh4mEg4J+hYKGiX17fHd+fYJ4goWIin2HeoR+iIJ5fZCJfoSFfoOLfYJ+fX53hIKChX58g3yTeXyDen19fX6Eg4OFinuChHmCiY56
h3yHg32XhIR8iXSPfoOEfXV+iX17hXp+gn1+hIN5g36DgoR9fYJ8d32GeHt7foaEe4SFgoeDg36FfIN9h36FfISEi36IiIV4hYWCcn6CeIR6kIN8fYKCe4J+hnmJfX2GgoR6d3qFiH6Ce32De4R8g4ODjXt0iHuG
hYODfHuCiYl9foKDg3uIgoqCfoV3jHt8fHuChoaQjJJ6g4J7iYKFepV9goJ6hIKLi359hoWCfn2DfoN9g36Dgn6JiYZ4iIJ+g4Z+fIOEfHmDfoV7hHuDfop+hH58hn2De4l+fYKCgot9fH6EfHh4c3yChX2DfoJ6
gouCd3uGgnqCgnp3fHyGgoN8hY55fHd6fX6DgpF7g3uCd3l+fXx6g4N9hoN7e36FhIKCg3SFdX59eXyHg4N+foSOeoKGfoONfnyChoSGg3mHgoV7g3l9hKB9g3p8foaDfYN+fn2CiYd7eYN4foWJfn2GeoKCeoaD
e3t9hIKFhYKFgoJ+h35+fY2Cg355goKFiXh5fHx+g4J7hn2CfX2Cg3mRiX5+hYJ+hYSChXuCg4N3gnh3iHx7jnqGfHx6e3x+fYWDfnyCfpF5e255eX6Fent4fYaHhH2DfoZ9fYV7fnxzhXyCen6Efo16fIt+goyE
fYN5haR+gn2Ce4Z+fHaHfYJ+fH6Cg3iMhIaChIV9eoV9eoV7fX13eol7goZ5jIiDg3eKhIaDfoyCfoaDfHx7h4KNmXh8iX1+fnt7hYJ8goN5hYOHfn2CjnmCfoWCiISFk4R4dImHiH2HgoeHhIN8i4ODhG6Ce36D
hIV+g4eCfop7ioSCjH17foZ9g3x9eW1+gn6Oe36KhnaCfIWCi4mDfnx+foiHh3t9n4h9i4N6gneCg3yMgniCeoKDfXx8fYWDfYKGfYR4jIR7gnuShIeFfn58dIKDen6DhHqCfX19gnF8hYl7fniEgn2LfH5+gnqC
eIN7gnt2hoiDg3V+hn2FhoN+hI+Dfop6eYWCg4R9gnOCfX2KboZ8eoWDfnyCfIODe4R+gnt9hXt7doqFhYiCdXl+dX5+hnqChIOOeoN+gnx7jX17iH6CfHx8gn1yg4J5gnODdIJ4e4OHiYmDgoJ7fX6EfISFe3yD
foWDh3uCe4R+fX2CfX2Efn2ChYiOi4N4gol9foh+e3iEh3qHin6CfYOCfIN2goZ9eH59gn6Cj4mEkW+DjHyDfn58fYWJg3p9fXt8fH6Cgn55e4Z9cX6EfImGeYOFgnt+fn6EfH2EgoZ+fHyEiX2Find6hod7foKC
fH2Cgn6GhHyCe4J9g359iXuEfHyFhXV+dn5+fHmEg4h6hYN9dINvjH2GgpKCfIV+hH17foSOhoKDfn16goSGhnxzg3p9fnd+g4mChIJ8goJ9aYOChHJ2iX6EfoWEg4KFg3OHi4SCg3l+e3mEk4J7d4V4fYN9fXyT
h36Dhnp9h4KDhIZ+e4N7fnt9goJ6hISCg4R+d32Me3h5eH2EhIOFg4KDinmGe359iYd+doKCfoJ8eYKGcIN+fIOLfX19fnt5e3yEhYOEg32Cfppyg4R7eYJ4d4N6e3t5gn5+hn1+g358gn1+in52g4V8g4h+hn58
qXiEfod+fn2EhIKFdoKEdH2Ie3p9g4SEe4WFiHt8goR+goKDe36Ge4aEhYeDh4h9eHx+fXSJgnl8hoOCfIKHj319fYODgn6DhIuIeIl7gn18foSDfo+OgnZ7fYZ9hIOGfnp+e4x4eYR6goeDg4t+dn6Cg4h7g36F
iYmIhoaElIp+YX19foKDiHyDd3pugod9fnt7fIN7fn19g3qDg4WHg4J8fYKRfo1+goR3hoh7hHp7fYKIfXuJiXl7i4OIe4V5foqMhHmDiZN8foKCfYKEhYiDiH6Dg4eFiIKEgoSEfoR0hn6DiIx8eoJ8fH59g4SD
fYN2d4KCfoJ8fX19dXyCfn6FhYKDhYKEfIKCfZmDen2Hfn2CfIqOhHx9enyCfn2Fg4WGjIJ+jH2JgoNzhH14gn6MfX59enl8hnuCd4R9e4qCeoKGg357i36Fg4iChYJ9hopzgoOIfI55fYOEkYN+gnqDhHyEg4R6
hH6JhpyGgoR+eXx+enqGe318iId+fHt+hH6GgoJ+fnl3foOMd32EeYx8fXeFgnp+jH59hXaIg4N+hIJshI9+foJ4fYuGhIh+foaKemt0gnx7gn6Chn59fYODfXh5hn6Og32DfXt+fnt5iIWDg7R7hIaChX15g3x6
hoWFg3yFinp+hn18fYN+fnZvhnp+hHF7hISFe35+doKCinuFfoOCfX59e4N9iYJ+ent7foR6fYN6eod3g4N+goR5gop6jHh+boKCjneDj31+g316boWDiYKFh4N+eYJ7fn6Hd4WOfH6Hg4J9eHd+fnWEeoSChYSD
e4iCeox7fX17fYV8hnuLfIKLfoSFh3uFfH6Ih4OGfHuCfox9fn18fn6Dh32DfXt7hIN+hHuFgn6DepyNhol+fX19hXeCg4ODen15e4l+fnaCfYZ9g318gnx+fYSPhYV6goJ9goKCg315g32GfoKCd3l+hHyLfIKD
hnaCfoOCfH19h3aDhXmIg3p+hn6CeYSEeHyEjnx+goeFfoKDfn19foN+g4d+dXyFfX6FiYV7doN8i32FeX6Dg4J+fX6DgoR6h4SJfn55goqEbn6PfHx8fYOEfnyDfZB+hHWDhX6CgoOShJeCgod+e3uDfIOEhn2D
fY5+goZ7h3h+iYWHhYKDfYR8fn59fHyGh36IfXuCg36Ch35+hIt+hX2CiH2Fg35+fYJ+bnuDiX2Ch3qHgoKGe4WCh359foR+foJ9iJSEg4J9goV9fYR7goJ6fXN7g3dygnh9eoeGi4J+foeChG+CdYZ9fod5iISC
gn6GhId2fnWFh4J5g4KCg4p9foODhXqRfoV8goOFbHt+fH6CgoJ8hXx9hIOHh4KCgnd+fn6JfoJ8fX2DhYJ5ZIyCe6F8hIeCgoOChIN3goaDfXqEfnp+e36Cg4WCiIOQdIKEfXh+a4J8foeEfoaDg4SNfo6FjnyI
g32EfXl+fYZ7god1hH5+gnp9hZl+e3uDi36Ch4aIe4J8fX59fI+Cgn6DfXqIhYR8e4N+g4KChYeCfH58d5B5goSCh3xzdIOGgoSGfn19en6EhYSClZKDhHx8hHqFhoOEfoZ+hoJ+foKEgoOCiJ92g3qCgoKEfX57
hIJ+gn2FfHt9gop+fIaCg3yEdXp1dod8h3yFfIKCg3uEfnyShH6PgoWEfnV8fIuGfn59eoR7gnuGfXmCqH6FhH5+hHl7gnx+goV7i3t+e3aDkoZ+eoV+e4J9foOCeXmEfoKDfnyFfYKGen59gnl6fn6CfoR+fYh6
iH2DdoeTgoaCg3yCe6OJfIV8eIN+e36JbHp9fnaCeoSdfnqCfnmCgnyDhYKChYaIhHl8fHyLeX51g36Ce3p9fIJ+fnl9hXqEfId+fnSFfoSVmYJ+g359dYOCg4iNbnl8fX2KhXuCfH59eoSFfX58g31+foZ6hnx8
fot+goR+hYN8jYZ+foKCfX6Mfnp6eX5yhn56eoKDg36ChX17kH2FeHuFgn2Cg4KDfoWNent9foV6hH58fId9hX6GfHmMfn6Eiod8fHl7jH2Dg3t+joSHfY6EinZ6hIeCiIh+fX59g3x9fIKCg4V+fZZ8eoKChY2F
fnuKeod8foSDfnt+foJ5hn6Fg4p3hIKEdoJ9foWEh4Rzfnt+g3h3hYJ8foJ9hX58fH6Lfn52foOCioKFdYp0iYhtgoKGhIR+hIN+hX6CeoWHgoKFfn6EloJ+gn58iXB+hoV+fn6GfXl+hnx9hYJ+hIJwfoN+gn56
fn2Dg4OHdm2HdXuCd319hn6CeoJ7ioaCe3uJhn6GhX6De358h4aFdXx8fHeNg4uOhH19e4N7h4WDfXx8gn56eoN+eYKEfIKEdn19gn2DeoV9gn57fot9fo6Djn6HfHyCfn19hol9eYN5d3uFjHqCfISGe3uHfYmM
hH57hnx9jH5+jXx7d4OPhH6DgoSEg316in2CfIKCeX59doeCdIZ9fIR4gn17fnaJgn2Dgn6Fe4aDhnh5eIZ5fXx+g36IfISGfX6Cgot+iHyDhoN8hYV9hISEfoJ7hXh7foR+hX2GhIZ9hIiCi4KCfX55gouMnnmE
foN9gm6Cenx2foOChXuCgn2DfIV9e4SJh4N+fYN7g3yCe4h+hHx4eXuDg3t+fH6EjIKOi36ChXp9hXx8hIOChYSChYaDg36DhYKCe4ZyjoJ7god+gn5+e4iGfH18hIN9h353hYd8eoJ7goN9dXt6g4ODeIKCe4l5
e36CgoWCiHyCgoN6g3qGmnyGhIl9fn1qfoOFkH6Hc3yCh4N4mHKFfoOCgoSCeH58h4x5iXx9g4SEfYl7iIN7goN+fXyEhH6GeoKHhJGHgnp8gn16g3x2gn6EhYKLfn2RiX5+g4KRfH1+j4uEhISLeoWEiHuWhXyD
hH6Cen6kj4R8hnyDgnuCin6ChYODiH5+fIWLfoJ9goJ+fYSEfYJ8fIOChIOCeYiDgnyCfImDhXyJhX6CfHp+goODhXuEhIKDhIOGfIN9gpl9fH16goOEgneCdJd+foN+hY9+hXp6foqTgn2Fe3iHhHyCh3qCgoeD
g4R+fH2DaoJ4d4SDe4KGhX2KhIKFbX6Lg32Dfnh8e3yNhX2EfISDfoOEfo+Ig4KDfYl8foR3g36DfYOXfX6DboKCiYR9fZiQm4eMenx6gnx7en6DfYODioSFdoh2hnqFfX5yi4WIfoJ+hoR7fYSCgn6DiXp5iniC
hH6Qd3uEg357fISEgoaIhYKFe4V5fGyFeXd3c31+fX59d3qHiIR5e36CfIJ1goJ+fnp3hoaCh32CfX2CfYxIfYeFe4R9goN8cnmDeHOHc4dzd4R6g4SEhoJ2go6Ce3x9fXGMdn2CfXx9g358g3p+fX6DdIN7hIeI
fYN6i36DgnCFhH6Ggn52fHOChIWJeYh6eYOFh3iIjIJ6gn18hoeKhIZ4enaEfI+EfnyDhXh+eIiSeXp6hoSIhYR+hHuEg3yFg4ODgnl8d4KIhXd6g3mDfIN9gnKCenx9iH59fX12eIORfYOEin6Ccn2CfId9fXuD
eoJ5e4iCfXyFjoKChYJmeHyCe4KIfHt+g4KFgn6JhnyEfYKChoiOfYJ5hIWChHmIgoJ8fnyKfHmDhYJ+gnSDg4eHe3l9i3yDfImEgnuChoR8hIR8goZ9foN6d4h9hH2FhoSHeniCfIR7fXuEfoSPhX5zhXmChGd+
g4iEiIKChouEfXyOfYJ9foKDg4R9fIODgn6FgoKGg4KFhIWGfn56g4eMfIh9hIJ7fnyEfYZ6fIKFgn59goR7iIODhH2JfaJ+fYJ9d4N1goKCc4aEhX2FhYWFhX2CeIeEhHiEcneFhn6EfoN9eYmEfHqFd3t+fIR4
nH2DfG2Cg3uMfn15d316gn6Gh4J4fX55hYp9dYKGe3qCmYSJfoNygoODfX2CfoKHfIKCbniKfXl8g36EeIV6eH6HfYZ8g35+fH19eXx7iH59fnp+fXuCgoR+fnWGioJ7g4OIg3p+e316foWCgoKCfXp+hIJ7e4N4
fneCcn2Ig3uGiIKGenuHfn59foeGg4R4fXuDgnZ+gnp6foWSfn6CfoZ7fnuGg3eEg496ioKDhIN2fn2DgoSJfHuCg36IfX18fXt7hoKMgomCioJ8h3qCgoKCfYODiIaHen2Gg3qFhoSDhYWDfYKDgniDeYJ0goSC
fn6DgoOCd4d+hH53fn6CfoSDiIZ9gnh+hH17jH56fX1xg35+fn55dXx2h3yHhoaGe36DiH55iYODhXyKhH6FfoSGfoN7hX6GgoOGgoaCfnt9g4lshWxufnt4fYKCcYaCc4l5fXyDgn6HfIKCZIODi4Z+foWCgoSN
enqEfXuCe4R9g36Ce317hYJ+g4OHfnt9fId8iIN9h3WCgn59gnuDgoN5hIKEe36DeY+Hg4WGgoOGg4OEhIKJj3J+eod+h4J8cIJ+iXt6gniDgn2CfpSEg36HeYKRfH2EhI2JiYt5foiFhXiCeoR5fHt8fn55dYNt
en55fX55iHx+eX18g3uDinuEg3qDhH54goKFj3l9gn6Eent6fo2DeX17hYR9fnqIfXiCiHuCdYKCfoSEhX6CfH2HioJ8g4OGfHt5iYaCi3pveHZ+e4OFfYWCg3x7iGx+en16hIN2hoN+e2h+iISDfIqNin59e4OE
h4KEgoWCiIaDg4eNh3d9fX5tfoJ5g4OCgnl9eYKMgnqIhnh+fX5+hnuHe4N9jYWCfH2Cd4Z+fG2Egn58hYd+fIeHgoqChIODgoSCh3l+foWLfnt7hH17goSJfnuChoSCh4mCi3x1foeCdYKGfoJ9hnqCfXt+fIZu
h36NdX2ChYV3h4l4fIWElHpwhH6CfIR7hIOCfX19hISHi36GfnmChHx+fX54g36Ggn2DfIKGaH6CgoN+hHuNhHx8iISJgoSCfXt9fH6DfHiFe3qDfIWVfHWFfnyCfW6UeX6FhWmDeoaChH2FhIOPhH2CfneGfYKI
g4J7gn57h4J9goOGgnh8hoZ7eHd4foSHgoqCeoR9gn2IgoN9e3x8fYN4fnF+eYV+dp6Lhn6Eg3iSiIJ5en17goRxeIJ+goV5hIWDfIl+fYKHhHeEdoaDhH2ChIJ5gop+fnyDhaCLlYZ8eX2Jfo+De3yIioKHeH58
fnpwi4OCg3OCg4ORfIOCenqMgoaHeoV+goWCfoSDe4KCfXt+hXiCgnuFfoWEe3h8gn2Cg3t+g4Z7e36ChXeEfH19b3l9fH59goR8fIR6iHyJd319e3l+fnyDeoJ8fH6Efn2NfoKEeXmEgnp9goKCgoOHfIZ6g4h+
foKDh36FeoJ1e318gn2EhoJ8fYOJhoSEfnx7gn6Jfn2IfIRtcYOJjH6He3iKfIN8co1+g353g36Fgn6CjISCfnyCd4aChoN1eJJ7fn59g46Jh4aCbXp+fIJ9g32GfYSEeoOPe318fJCFgoJ7fn6ChXd+dX52e3x8
e35vg4p+gnqGfYSCeoKJeXqFhod5fXuGfod+fYaCh4OFh4J9i3x9iIV+g4WDgn6EeXuFiH14gnl9g4KEfoV8h3uDgnp4fnx8g4KEeYeEgod+gn56g4OCm4qIeoJ+g4KDen6Hg4d9fXt6bXSCi358e4aJfYR+dnl9
goKIg4OFhIN8dYmDfYSEg36EfXx+jHiEenl+gn1+g36Fe4SCfYJ9cn2EhIN+hIN9h4aEe3yDgn2Cg3p6jIWCi3OMgn15gnJ7gnqEe3Z6dH2Fhop8h32GfnyDfnV9e4R9hnp8hGJ+gnR+iYV9fX6Hg4N+d32RgpR6
go56iX2DhHd4gn6ChYN8fXp+fYpwg4OCfI+CcoN+e4V4bnl+fYJ8iIJ1fIKFgoN9b4R+hH55iYJ+c3x6fH5+jYR9e4WCgn2Hg4J+eneGfXt6n3x8eoN9d4R9hoSCi4R+goR6goN+hIWCinl8gn6FeoZ7g32Efnh4
hHx7e3iEfoR+fHp2h4R9fYN9hH16fYOKhYuEe4J8hoKDfn1+hnqKhIaCeoeDh32MfYaCfJKLfpSFfIOCen6JhH2DfHmEi4N5hHh7g36FgoKLhX58hoKEiYeQe4N5iXuCg3h2eYKCfoeDfn5+g3t8hnV5e4V9gnt9
fXuHhoh7koqOe355goV+hH2NfHV5g3aYfnSChYZ+hX2JfYKDhoKDhoKGdnxrfoiMgnqDkIN9goOCg4iDfnp8fn19gnp5g3OCgoSFfnp2hH5+hX6CgoNyg3SChn51hYSEh4uCboJ6g32GiHp9fISHfoKGgoV+fn2C
gnyEfnt+foWJfYN9fX18iHqDenmGgoJ+goJ9j4V1fIV7k3qCg36DfYKDcoh9e76DgoKEjol9g4OFfoJ3g3V9jYd4hop+fH54e3uCgoKDdZR+gn2ChXB+foaGhXuCiXaHiX6DfYSDfXyCfXt+e3mDfnt7fn1+hISD
fISFgn2Ej3uCfoN4fn5+foeDk4l3enSGg3V7fYJ9fnd3e4d9eYZ+fYODfYR6fXp9fYJ5kH6Den58g4Z+gnx+fX2EfoNvhH57hIx+XIaTe4KDe36GiYSCiHyDfoJ9gn5+fnp+dX2Dg3x+eoSCgoR6hYKDg4ODiH6F
end4foV8fHqGfoJ7g4l+g35+d3uEg3x+hnt4en16hod9fIOGh4iDfYeCg4t4g4V4hH1+hH6CfYaKfXqDg4KJiH13hnp6fH1+fpB5eYqIg4V9fHmJg35+h4l9eHOHhIeChX2Gdnx7hH6CeX59fnx3g3dzh36Een55
g4J3fISPhYSEfoJ9foN6hYOFe358hn2CfYJ0iod8hISDfXyHg4WDhH6Lgnx9eoeIg3t+gn2Cfnx9fIRwhn2CfYSEg6V7foOIfXqFhYOEhX6JfXmCgm1+fX58fIODhH2GeZKHh4OFiIl9g4J7jYOFfnVueIKCfXuE
hnqHg316h3qGfn6CfXV7jYSDhHuCgoSDeYSFhXl7hnl8gnx8hYh9foaEln6DfXd8fX6CfoV+e4J9e4WEfoOSg4SEfX2CgoKQdXx9g36DgnF+h3R4iXqGg4d8g4KEgoWFdIJ5g4Z8g4aDjl6Cfn10coaCeH2Cen1+
kIOCgnmEhHl8g3aEg4WFfoN6hIOEg36MioV+fYV9foqIgoJ9cX6DiX2EhYJ6goV9fox6h4eGg4J+e5CNfoV9gpCHeINthoiOhIh6fXx9goSbgn1zi32CeoR9fIKCg36MeYWCgoODjXl6gn6IeYOEhn56fIyCe3uL
eoOFfn2Cg4OEgn6Fg3eHfnt5c3Z8h4J9gnt0goJ7hH1+e3iEh4eNfnaEg314fH6Cd4ODhIR2hIN9eXuEfYqHfoOEeYJ5d4J8iX59fHx8eneGhn6Dh32Cfnt+hHiGiH6RfYN+gn5+goKIiIKCgoN8lIJ8enmCfYR+
fIN8gnh+e4KKfnmHg36Dg36Dh4N9iXOEfYN7gnyFfn57hpF+eoKDfnyFgoR9god7fX57h3yChX14goOCg4R+hISCfoSHmIqDjYN8g3eEgoKJg3x+hHx9gn2JfoOCin53fomMhoOJgoOGhXt7fod9eYOJfZSDlHiC
g359eoV7d35+foN+fYh+hnmGg3yIk32FfoV+h4J6eYt+doOChIh9hIJ8gnSGhH5+hXx+e36Eg36CfXqIg4Z+fYN4hHt9fn13hHyEenh+hYOHg4OGfIJ9gn18eYN6g3x+hYN+hnx9fYOCg4KChnaChHx7hoWCgoR+
cYd6hHx4g317foN+hH6Fg4iCg32Chod2g358e4SClHt9h3qHfYKLfnp8eIKDfHyDfIZ2hH6HfXuDgoaChXl5eXeCeYR8g32GkoOEfnyCeoZ+e36EgoJ+hHuChYiGe32Ch32DjoJ+hYRweoh8gnqDfoV8fYKIfnZ6
goKdhHt+foZ+i4KIg3WFg4R+fIOFfIiIe3qCgn1+fn2FcX6Dgn6CfoaNgoR9gnmEboKDfnyGhHx3loN9goSJeoKCe4N7iH1+fnmLfIJ+foZ8eJCCfYKDiIuIg36Cg4N8h3x+goWDioWFdIeDe4N6fYKCfoSIfnl7
hY9ze3m4d36Ehoh5fXt6hIKDd4R7fnuGen17k4aFdYeDhH59e3t7fIOVg3qGh3x2foOFfoSKfn58h3yCd36Ji3x7kYR+jYV8fHyCeoJ+gn2Ehn2Gfoh8fYONfm13g4V3hH19d4ZphYSCg310gnt+g3t7fXuGhXeE
hnx6fYN8hoR+i4OCfn58g319gn6DeHOCgn17hYWCgoV7fYJ+iH6CfX6Ed4N8dnp5goWEh4V9fnx3fYaHe3yCh4KDfoR8gnp8hYOMjH18eYR6goN1en2CfH6bfHVxfWh9hoV7fX16g4iNfH1+goJ+g32Ed4KDfoSC
fYR+g4OShH6Cg319h4t+hH58iIOIfoSGfn57g4V3hISRhHyDfYJ+fH6JfoOGgot+en6GiFZ8foKCg4KEgolzd32CgnGGdol9fn19fn59fYN5fHqDfX19kIKFfIqCg4p7fXt9hX56eH6DgoJ6hX5+hH6Fd3p+g32E
iHd9fnmMe36FfoJ9foOGb3uMfX6Jgnp+foOKgn1ycnuCenx7fIN+eHiHi3qCkJaHfn19e4uDg497i32GhHOEjoWIe3pzh4d+fn6EeYSCg4N+in58bYWKhIN+fXp+fW9+iH6Cgod9h4qCmoV5fH55gnuLh4KGhH2E
hnmDgoR8fnqCdnl9goV4hYSChYmMdoyJfX58fnt9foZ8kIiChnyEhX18gn55h2d5goZ6g4ONeoSDfn56foJ+goR+h32EdnF8eoN+fYx6gol5g3mJg4l+fYR4hYWEhIJ8foh+fYN8fXR8fIKIgoOHhIJ9g4h4fIR+
gn18hH6DdHyChISCiYJ8fHaCg4yWgnuCfIN4foOCfoKMfnt+jX6Eg4SDe3x+fYx+en14foh5hn57hX53fYOEhIKIdn17fY2Ce4KJjIiDfYWCe4t6hISGg4KFjIJ8e3l1iH56fIJ9knyEg4R6g46Hfnh9d4OGfnyR
gnx7h4OFeoN9gn52hX57goR4eoOEfnyCfX57i4KCe4J7b31teJJ9h4R7e36Ee358iYKMmYV8hYSFfnx4g4Z8g4Z6fXqFg4eDfISDgnx8fIWIfn58fot+gop1fYeDc358fXyEhH2Egn2DhIN8hH55g3uDe358fnuH
fX2De4R1hHR+gnuDfXx8foKKgn59hHx+e4ODg4KFfoKJgnt7fI+SfH2DfHyDfX54g4iCfIh+fX5vhH6Efn6DfYuDhH54fn57g4OFhIZ7fXh+jX57in58fnx2fomIeXuDhHtzg3x+e2+JiYdyfXh6ZX18hH2Dh4SC
gn56hnt+e46GhXuCiH51eIJsfIKEgn11foWJiYKEfH5+goKGgoR8foODg3d9fJSFa4J8h4aChXaCgnx4gnqDg4KHfnR7fId4hIOGhXR3hnqFg3x8fYqCgnd3hI2ChH2CfoWCenmCfYOIjnx8iH19eoJ9g318gnyT
eYR7g36Ign1+hH6FhYKKh3t7h3x7hn6Eg3x9iHh8lYN+fIeThYOCeXh9eoKFhH6CkH1yd4SCfomCgoZ+iH2IfYZtjnWIg3t9fIJ8g4KCg4SGfXyCfYKGg32DeH15fIR8mnd8hoWChoKCgoR3ent+goV9hYN8eoN+
eoWEfIKDfoN7h3F9iISFhXyNg32Ec311goN8h316fn5+foJ9h4yCfn6EhoaKhX6CfIOEhYOCfnV7hXeFeoN4go2EeISEg4R9hIaDkHd9hGyDfH19g4d1dXuDfoKCh3t7fYJ+e3Z7hX59iX51foyCiId6hH59fYKD
hHt3i4SEfIV8fnWIgoKDfo2IdoiOfoR8hod+e3uIfId8fXt+eIR+iXuDXX57foaEhIKEhX19cH19hoV9fXd+mH6EfIKEiYJ9goaEinaCeoKCeYN+hIOKhI2KfoKCfnmEgoJ+fYV7hnyEeIOFeX2Ddn6Hgn55goKC
fYJth4iDgoZ+en54fH15en2Ce4J7g4N6goOCfoiDfniIgn59fH2CfXx5hH51hoR9hIN9e4KEfXt4hX6FfoSGfImFenx9h313hYJrgoKKgoaGfH6Cfn6De4l+enl3g4J5e32Gg42EgoJ9g298d4J6hX18iot+gn14
foN9fYJ3i36ChYJ9hnt+hoaCe3J4eoOEeXqDfnl9hH2Eh319dYOEgoOHiIOCfYSJfZOGgn17fYOGfXyEhIKEgnl+h3t6g3t5g4OEiH6HhIJ+foV5c4uDh4J8eX2FlIKHjYSFfXp9fYZ+iHeEfoZ1e318hH6RfoKH
g32ShH2EeoJ+g4N9d3t8gnt6gn57foKCfX59fnuDhHx+g3OHlIKFhoKFeXuIhH6EeXx8hIt2fXWGhn56hX2FhI6DgneCenyCgoODgn6HfoJ8fHt9hn59eH2FhIKCgoKDiHyDgod9e4N2dX6FeX6Ge4OHe354fIOL
fYKRgoOKgnqEfn6EiHh5g3l6fI19gn59lIV4hoN8eoSLh4OCgn19fn6FfYiIgoWEeHp+goJ+gnl8kn55coOLeH6IjH2IhYN8goN+gnx7fX6Dgn6CfHh+fYyFi3x7g32EgnSChIKOfn1+fnmFeYKFfX54e4SJe4aF
g4WGeYOEfoWGg4KDhH11i4OCgoKDj4R6g3yCgoZ9gol+iH59foV8ent9gnmDfYmFfHqDfX6EeYKMeH1+goZ9eXh+eHuGfYp+hHx8fIKDd3yDhIR6h32DjIWDhoh5fYN+g4R8fXmCe3h9gn1+g3eFioWEhoqHg36E
inZ6fn6CfYKEmHR8doKCfoh+fYSEg32DhYWDgoOQfoJ+e3qCgoN4joOGfnx6hXx7gn1+hJR1e4N9hHqDn4KHfYR7g4V6kn6DhIN+fX6DfoeCh3t5e36ChH5+fnp9hHuCgnmHgomCgoN7hIJ+fWx9g4N8fH5+fIR9
g4J8hnh+gn1+hIOEhIJ+gn5+g4l6jX1+fYWFfn19foWCenqFgoSCg32GfIKDgoN9goJ+e4J9dIyCfoJ3h31+VYKJh4N+fn2Dg4mCe4N+hnqFhod+goJ8eX1+iYJ+foOPe36HfIN6fpJ6fHd9hISCg4R8eX2De4J7
hH1+hIKHg4J7eId+goiCg4OCe3t+hnZ7hIR8hX53e4aCgoR6h359hX2IeH1+fn1+iYZ8goJ+iHuCg4SFdX6EfYV8hIKCfoWCjIWCgoKGiXuEg2+OhH2IfoWEj36Hd4OHgoaGfH57e4R+g4OCfomEgoN7foh+iYV6
h31+eJmDi4OCfn19eXl7fX2CfXSDhG+FfYWIhIJ6hn19fn6Cdnh8foN6fYOEfH6FfYJ9gnuDfIKFh4N6gn2keYOEh4VwgoKFfX53gnqKfYJ5foODfXyCe35+c4aFe4J+cYR9g32CfXyMfH57hISEhIN4d4V1foKD
jHWIgn59enmHg3yEfIV9g36MeHqCfIN+ioKIdn6ChIV7fH59fIx8doKGfoZ+g313goJ+epCCfH6Gh3t9hX5+e3p8hYmEgoWMeIKChoqDgoKDan2EfHuCgoyDi3t+e4p0hHx6g36HfYJ+g32DfoJ7fniDhIyCd356
hnuLgn16hIKChol7gnp4fYWDfYSCfHyHfY+GhIOCgoJ8g35+fH6CgoWPhn6Cgn57hISKi3OCfn2GhX6HhYWDhIh+eYd1fH6GiYJzgn6DcX2JjHyEgnR5eIR5fIN9ioR9fnyCfoOGfouFg3x8fX5+gn2HhIuFeIKF
inh8eoN+goqChoqCfo99eYJ+fXd4fXt+e3eEgoKMfoh8hIV9eIuDln1+fnZ8in5+fXt+eIiFfo2Jfnx9h4V+e36Ffn58e4OEh31+X356hXqDfoJ+an6RfoaDfoOCfoOEg4KHgoh8eY+MhY6IeYKEfIJ9gnt5g3l+
hIOCenqCfYKJd32Dh4KEi4iFfod7fo2DfH2EfH2EfoWCfX59fY5+fISCgoeDfIJ+fomIhH6CgoJ+fo+FfH56hnyDgoaCfpR4eIN8iImDeYODhHJ9fX2Eh4p9fHmDg4KDgn2De4eHhXaEfH57fot9hIeDiYeCgn53
jIODhoKCfn57iX2Jg35+gn2LbH2CfIh7god9fniFgoeJfoN+iX58hIN8foKLfIKEfYOEdXt1gn58hYJ+iH6FeXxzhX6Fg4ODhIN9c4KKfXyHfIeDeYN+en2DeomEfn2Cgn2Fg3yChYWIenWCfoR4en57e4V2iIOE
gn2Dk4Jsh4N9fISafoqLe4WCfoaFc3F6hoqGc198fIJ8cn2DgoJ4fomGiH59gomFgnKCfn59gn2MfGZ8fnyFfn1+ko56dIJ9g3l7mIJ8fn2ChoWDfIaIhISCfIeGhX18eX2DfX2CfH59fH2Dgod9eoJlgn16fHF5
fIOEeoKGfHV5hIZ9e4l6ZYJ+hHZ9hIiFhYV+fY2Ch4J+cnl8gnOEhHN+gnh5hoWCe3yIgnx9eoN+iH2Ee35+fIl+fYN9c36Eg3qFent9dYOChYuFfoKEfH57iYaFfn2DhnyChm17eIKDfIOChIJ9goKCfoyEg4eC
g4J7fnmEfnmDe4yChXV6gouEg36GiYmHg4d9hXeCfoh+goODg456g36DenR9gnp7iHyDhX6Efnx5goODgnh+hoWDg36DhYJ5goN5g4mDfIWDeIJ+fYN9en6EjnmMgnh+foODg3uChn5+foeLfIl5g3yDg4J4fX2D
e4aCfYWChX54hH19fHyGgod4fIN9foJzhHx9eoJ8hnV8eIKHfHmHhn59goWIe36Ch4R8fX58fYKFgoODjHZ5e4R+in2CfX59hIR+hH6Ed3mQen57fnZ+fn6Dg4SFgomCfoSDdYR8hYh8goyDgn58fYJ+g4R8g4Z+
h358c3x1fHiEeYOEiY6JgoN9h32DgoN+foaGg4J9h4OCfIKLfIRjfISEi4N4en2Dim6KeIKEn3qChIJ8hHp7fn6Ce4p9hYJ6gnx+foJ7hYh9gnx4fIKKhYWCgnyDg3uDeXqHh32Fb4x6goeEg4OEg3uChYOCfoOD
fIOFgnx+hIuHg4N+iXmCXZKEen2CjniEhH5+eW5+hpWEe4eEg35xfnV8gnyHhIOEfniFfX59fn6Dfnx6g4J+hISKfoSCb4R+fn6HhX2XeH18eXt9goJ+hIR+fIaCgoiGiIR+g4N+fYN+doSGfnqCgnh+hoJ5hH2C
eH58fn2Ddnp4g3eEhYSHg4SOiXx9doaCd3x9gnV8hoSEgoR+g4d7d3t9hYKDhnqDe32OeH6DfYOLgnaFg3uFe4aEe32DfX6LhoaGeId9e3yFfoOEhHp+hIOFhHiCenx1eod2enh9k3iEeH6DhYV8fIiEgoWNhH2D
fH57g3Z7e317fIZ5eISCfoWDe319foSDfZSIfIR8hoaDeoZ+eYZ3e36DfIR8g4OIe4V2gniEfX59e3t7ioOIhYKCd4KHfn18fX58hIWWg4p9goJ+gn1+iIKGhoSHhHyEiIKDgnaDgnx7g3mHgmZ2hYOGgniDjXyC
goSEjIeEinyIgn15d4J5bI9+gnt9hIeFjIR8jYN7h4WChoV5hFx8e313coKDfoKFeX1+fX18goJ3g3GCfH6DhH6EdH1+iX6DgoeCe4WCb4N4fXx+hIeChYJ9fn18g4R+g4V4g36EgpJ+gpB5l4KChZKIfoJ7gnB9
hn5+fH5+fn6JhIODg4J+eX5+g4KDfYV+c319fH2IdYJ7kYR9e35zhIuGiIKCfXyCeYiEgn2DfH6DfoV+goOCgoV8i4SEgoV3hYOChYKCg4OHgoKGgn1+e4KDfIV7e4V+fm2Ce3yHfIOIg3uEfHyDfYOCjX2Kfo5z
g4R+gnt8foN9dnt0d36CfX57g3h4dYx9hIaCiIKJho9+d36Efn1+cox9fIaJhIaDfnaHeH6GfISCfYKCe4J9fn56fYKFhn18hYJ+fYl2hXt8g4p9g36GfYR8hIiHfn6LgoR+foeGg3x9iYSDeoOCeoKCjX5+hH6H
fXtzhH58cX2Gg4N9g356fIV+e4KChYh+inmIfIp8fn6DgoeEg317foJ+iIp+hYN5hH6Ce32Fg3yDgniCeoKHgoJ6eH6Ce3uCfnl+fYJrfnuEfIJ9foSIg31+fH2Jhod2hIR+h4mIgoWDgn5+iH2KiH18goKDhnt8
gnl7gn59fH2CfXyFgn2ChHl9goKggod6hXiFhnx8fol7fn6CfIaKeHqVhHuEhI19fIJ6hX2DinuKg4t+e4WScnx+ioV+foOChIN+eH59eoaGfX6DioWDdHuFgoN9fYN+fYR2gnyDfoKCgoODhHyEh4SIfn6EhIN8
eIVyin11eIOChXyEfYKFg4d+iYd4fnp3g4R6fHx9hYV7eoOCfIV9fXZ7g4aFhX1+i4WDin5+fH57dH6QhH5yaX57eIZ+foV6g4d+fnKFhXyCfIKDgoWMe36DfX2HfoJ7fYSFe4KGfX6Cg3uEhYOCe4JzhHOMfISD
fnyDfXt+hXx7g29+fId+gnaJdYWIhH18hIKDent8fnp+hHp+hIKIc4OKiXt7hHp+gn2Ceo+CfoWFg3yDiYKHg4d9e4R+enN4d4SHfIZ6eoaCfn2GgoKCfnl+fn14hXyHhHqDfoiCgoSHhYR+fIN1g4OHhH55e36C
fnGFfnuEfneFhYSIg357fX59fXhvfoKCfXp8hIN1hYeGgn5+dYN6eHtxfYJ6goSDhHh7dIKFfH17hYNxhIJ9jIR5i4KEfYN9eIJ8eHmEd3p9goR3eXx6iHx7g3yCgnSJgoN+enuIhYKDj3Z9g4WDfISCe4J0fol+
gn5+i3F5h4KEfXyGe4J8e36ChY2Hgn6Cfn2Dh4J7hX2HlIZ8fo2IhXuDhIKciYN+fIOHg4KIh4KHgn59k35+fXd+iHV9gnqDfn2DgnuEfH1+goOKgoKDeouPfoJ8hX19g3mCfn1+g358gnOCfYKDg4V+eYeHiYWI
goOQen59fX19fH6Eeo56fpJ+h4aCfoKIfIR7fnuJhYd8j4l9i355fYJ9hIN+fnmGi4uJgn55iXl8kX2Ee4R7goSDjXp9gnd+gn59foSJfoKFgoKCeYN7hYR9fYR4fIN+foN9iH16iH2FhoSCfn2Rj32IdIOCfX53
cX6Lh3qkfH54hIKCgoNxiYKChH2FhXyGhoSCg4Z+e31+fYV+goJxhoaGgneFfn53fIV5jHuCe4J7fol5hHV8goSCkH56goN1hn19fn2Dgm6DdnmHhYOChnmDgnSEhYeEgn2Cinx9fnt9fn1+g2mGfXx9h3SFfX57
hHyGfX6HhHyGkIKCgoSDhIN8eoNtint8g4KEiIWEfoeDfIODhIR5goJ+eY9+fXaPgn1+hYd9hId+hHyhfH6DhIeFgnqDhIKEhHZ9foKCgn16fn2Fe4SCjX6OfISGgn6HfWuChYODg35xhX57fnSGfYKGgoV+hXx8
ho2Ed3qRiH19fYKNfn19eoJ+hISHgn19gnyCd3qEfoJ4fYKDhXyCfneMiYJ8fYKQhX54hXp9fX16en6FgoOGjnxzgnN8fX6PhXuCiISFhImDgoV9fIiFfH1+hX18foSHgoKLhIOIeYR9h4aChXuMfXyEfH6Heop+
foKDgnyEbohvfISFhnp5fX19fYR6fn6Iin6OhYR7hHp7eo19foR+g356fYR3c3mDinp+h4OEfXN2h3mCh4SChYJ+hHyFfod+gneFg3p6g4KGg2uCpoaPjISDe4KDhYKEfI2FcYSHfnl8g4V3hIODh36Fg4WFfX2D
gn16gnx8en6DhIl7fod9gnt+fnuCfIKCfoWCg4J6in15gnJ+fpJ+g35+fnqIhId9hIWFg32Eeol+goR6eX58hIZ+kX57hH1+gn59e4iDhH17eIWHhYmCfn2OeoiDd4OEfYN3mn6DhISDg4N5gn56dXyCg5OCg3h7
hoWDe32EfXt8enqCgnmDiH6CkYOCfnh+hIN+eIOCgnuEeX6Ignx8g4R9foZpiH6Gfod5goKIhYKGfnp+dIJ3g36Gh358fXp4eoKCgnx+enSDgoJ0e3yGg4J7fYl9gnx2g4OFgnx+fYR7hHJ+e4N6foN6eXmIh4KK
e4Z5fYJwfnaCfneChImEhH59eIZ8e316hH2Cg4KEgoODen6Efnl+fX6Efn1+g3p9gnx8hniDg36Ee36DfYJ+goJ7fn2Cgnd+hoKSfYRzeYSDfn1+c4OCh4OCiY6PfoZ8hYOEiYSEhoOKcYOFfIJ6hYKCfn2EkYd8
g4V9foKDen2De4J8g4OEfISEeIJ7hHuGfIJ+foiNg3d9iYJ5h32Den6EfnmDjn2Dfn18fo55gnmCiIODgn6Egn57hHh8gnuJfoWEg36IgnKDg3mGhIJ+eIN4fnt6g3qGhIaFfoqCfXuDfoaCfmeFfoJ9hIJ9fX57
fXt8fIKKg4SJfX6Gfn58foR3hH2De4N+foJufIuCeIKDg3x7fX50g359eXuGhIR9fnx9eX2Dg4h9fX59eH6KeoJ+eXqDfn59eHp6hXx+iX6Hfn2Dd36GhYWCgoKJfoqCfYh7gnt4e3uFfXqIdIZ9hXmDfoKCfnqC
fnmKg42EhYJ8dYeEhHp+g31+bXmCkYR+gnmEeoZ6fn1+fYZ+h4eCcn6EfXyFfHp9bYh+dnyGl4R8fH2IfYuCfIt2fH2CfH19foZsdYuCg3p6hn2OfYN7eIJ+eX6De3x6hIWDg4KfeoOCfnSHgoN9foWFfYuEfHd5
fnCFemd5hZOFeoV6hH2JcoKKg32KfnZ8hIWCgoJ5g3t9eX56g3eEeIOEh3R+d32DhYODfnyCgoiEhH2JeYR9iX59e3yCen58fHN8h4N9hIKFi36Cg2+Gi4N+fnt+g32DgoWCeX6Ngnp9e4Z5e3B9foV+fX1+foJ2
gnuEgnZ7g3qEhIeEeYSHhIOChIJ8goKDgod9hHyCgoJ+g4R0goWDgoaEe2t5in2Den6IhIV9g4d9hYOEiIOEe4h+e317foSIfXyCg3t9h4V8hoJ+foR+foeDfnx+foKLg4OCcnp+hIV7fnx8goSChnyDgoSCgnt+
fHeCe4J+fnp8gnp+g4J+goV5goeGg319eoWLdoV7g4JrhoN+fX55g4SCfoJ6doKEen2CgoWCeHl1e4KGg4R+hX2DiIN6eYN7fIKHfHuCfnqDfXqDhn50inp6fXZ9enx4fn18foSDfoODfXx9goWDeX55gniIdn58
foKLe4Ryh4SDeXyOdH6FfH6Deoh5hIV8fYN0iIOCeHmDeHx+fnyDhn6Ch4qCgoyDeIN+en51h4l7fnh9eox9fYR+fXp4fXl+gn6Dg4R+hX5+g31+hIOJiH19goOCd4Z8gnVveHx8eX19gnp2gnl6foJ7hIKFgoWD
fYZ9g36Kg4OChoOJg3yGgnx+fo2Kg32EgoJ9eZBnfnaCgnyCgoKHfIaLe3x7fIWCfnt8foJ6g4KEgnt7lYN7fnx9e359eIOEioWGhXl+jXh+eYJ5goeDgn57eHt8e3x7hYJ+hnt5k4N3gnp7gn57gn1+fXqEfIZ5
fYV5b3eog3mCgnl6g4J+hnODg4N9hYR9g3qDh4KFfHiLgnmEg352fn2DgniDeoSEgm98fn5xg4KFhYN9cHx+g419hH16hIZ9hYeDfnl8gouIfYOCh4R+fXiLdoJ7g319fnuCfIWDgnp5g4KCfnx9dYJ8fXx8e36C
hX5+fYKCg4OWfX6Lgn5+g4l+fHuNiIR9fYJyd4mIhIOGg4ODg3yIjo2HhX6JhIOHcoqGenuGeoKEhIWJfYKEeIR3goaMfIR+foV2eH5uhZ2Cc3yEfoSEgoJ5gn2CfXV+fH2DfYaGjYx+hX6CgnN7eoR8i4SKgn18
fXt8fHuJfIaFfoKCiIJ9eIODfoiCfIiKjYN2foaGh4KEg4KQgqKMgoZ+i3t9h4OCfn2HfH18fX2QfH1+kYOChH5tfYSHgnx+g353g4N7gnx+hoODiXl6foWEhXqEfoJ+hXx+ioKNe3x9hXx6iHx9g4Jme4KKfXp+
hIqCg3p8iX55ioeChXt6foJ8hoJxgn6Fg35+hIR9eXZ5eYKDhYSMg4SHfoZ7dnR5e4OIfn53iIJ8hYOGfoWCfYN+gn53h4OFgo2GeYV8goKEhId3fH6Le3qDgoJ+kIR8gn6CgoR+foOVjIeLfoJ9gn2Cgnp6hoN8
g4J9goyEe319fHWEeoZ8hXSDgoJ9gnx5iIJ+hHWSgnmDfoqIi31+d4OGd4OEg4Z+foN3foV8fYeCg3uDc31+hYR7g4KOg317gnx9hYiDgoJ4g31+g35+g317eoN9fYKLfXt7enx9goKGenqFfISFgod+g4V8g36I
hoOGfoKEeISEg314foKCdYWFjYJ8gnpygnt5fIODfoJ8g4N8goN8e4N6gn6CgnqChIaEeoOKjYJ+jIJ1hXSCfn6EfYSEfX2EfnqEhHx9g359goJ9foOMg4SDfYaChY53g4N+hn56g4KEgnl9foaFe4KFdnd8fnh8
gneKe3uDfX16d4iEe4h9hIeChnh+foN+eX59hX19fo2Eh4N+e4uDgoJ8en2DfXmDgnyEfnuDe4KEh36KfIKCgnmLhYWIfHV3goWHfHuHe4l9k351d4SCfnR6eoiEfoSDfIN7coJ+eYtubH6Cg4R9hH19hYODfYN9
jHx+g36EioWFh35zhH6DaoKEd4R3fnqIeoWDhoKFeoWDhnGDeH56fH10hIKChYV7gnp5eX5+fn6Efop9cn1+fXV+gnh8lHx+hH6IgoKGfIWDen1+gnl8eoODfpWEjX6CgoKDeXqDdISDg3qHfYKHhH6DeoJ+fIJ8
fHl7e4Rye4h9e4N7fnuCfXp6gnp7jn6Tj314eX1+hHp+dop4gnt9foqGhIOCiXiDepF+fnuFgnqDhH6Gg4V3eYJ9g5aOgn6DhHt3eHx9goyOg4KOhoKFioiGdoR9hH2Ke26Ge4l9fYKFhYOChHV9e4SEg3x+gnuC
fHyCfH6EgoN9fIOFfoSDg357hX56dX6FfH5+iX5+eoV9hXt+g4Z+eXh3hIOGg357dnyEiXuCgoN0eYN8fISCfXx+e3p+kpV+h3t6fIaFg4t7hHx9g4KFinx+hoKFi4eJhYKDfomFfoWDen6Cg4aDhIKCcHR9d36G
hIx7fn14g3p8hoJ1g3p7hoOCfX58eoyGgn14hXyDfH6CeX19eHx7doaEg4mCfYd8h4N9goV9fYODhHx6g4V+g4KMkYKEfoODbIaGiGt+g4OCgoODhYV+goSKiXx4g316g4SFkYeChHt5e4KEgn6EfYR+e35+eIKF
eHmEfXqEfHl9iGyDfnSJfoeChIR7fXt6hYR8e4V8hoKDhZKCgoR6e2KEhXqCiIKDe4KCeniOeYN3hIJ+hoR+hIR+fYp+fXyCgn2Hgop+fYR1g3yDhHSDfY2Ca4KDfHh+e3yChoKCfoN+fnp+e4V9g4SDhIN7hIN+
gnmFjIiDgoWKfn6CfXd2fXx5e4KEfH2Egn2NfoKifJiCfoiGfX57g3p2g4OFfH59fX18iIJ+foJ9goR3goJ+hXOHhoJ9gnyCh4OFem+CfoSHiH2HfYV5g3aJcIZ7hIR8ioKFg4N9hJaJhH5+e4OEeXyFfHt9foJ6
fop6hoSCfnp8goZ9h4Rsg4KEgn6De3d5eIeKhHuCe3qCgoJ9eHiDfYN5goSCfH6Jfnl+goKFhIZ6homLlIKHgn2LgniIg4WKh4p9hIOCfX6ChHt8fnx+kIaDi32Dg4OCgn55goaCfoSDhXx8fYOCan1+e4ODfoN+
n36LfoKHeIJ9eHmEgn6Dg32ChYJ1hIyCfHyGfn54hHh9eYSEfXyCe4OfinqGg4aEhXqEhIyLgpWRhXyDgnqCg3d+fYOHh4J+dnp7gnB+hYWDiXZ7g3uCcIZ0foKHfW58hYWDe3Z5j4SDkYmIgn59g36De4WFfn2F
hXl9fn1+in16goJ7dXeJeoN8gnx8hoJ3fnh8fn2FeX2CfXN7i4R8foh9gmZ9hH2Dhnl3fn6FeX5tfnyFhX6DfoKDgoOHgn16g36EgoV5fn59fIKEg4N3hIJ8eHZ+foKCfoSDg357hX5+g32GjIR9coJ8h4J8eH1+
goaFenuDfYKHhISCjoR8eYSGfX18hH14hot8fHeEhIKEfIR6e36KeXKCiYh8foR7goN7gnx7g4l9goN5fnyEfHt+hnyChYKNfX5+fIKChX6DeIR9fX6pfoZ+fYJ9g2p+gnx+hIN+fH2PfYWCfHx5e4N5gnx8fn2C
foR8fn17e32DiIR8enyEg3SKg36Dfnx9hYOCcYKDfIV9foeChISEfIOCh3uGfol7g32EfoODgoh+fot8hHx9e4eJg32Hg4Z8hX19gn6ChIR6g4J7hYx6foN1eYJ7fnt8goKEhnKFfoKChXx+hop3hIR9g3x+goaC
e35Tg4iFhIODe32DfHZ+fHGHhn2EfYKIimyDinyDfoOGfX58fY5+hIR6enKChoOKeoV7eXuCiH6JfHt9e5Z3fIN5hIN7h3t+fHuMhYOIhH5+fXiHhnuFfn58gnl+goJ+fop1goKCg4SEe32EfX6DfH2De4J8fnt8
fXh7g4KCg4h9e4iCloh1e3uFe4J6gn6Egn1+fn58jYZ+goN3iXqRe32Chn2FhX58dYKDiHx+fnqDfXeIe32Dfnd6inV9fH19fI99eYKFgoR6hoR9hIl+gn5+g4KLfoKjgnSPi4eKhYaEkXx8h4ONe4iEfXuQfoWE
coJ8iIaFenmHg3x+hYxxfn2CjYV9goSDfX2CgoV9fISCg4iCfoZ+fnt1fo59fYR3goSEgoJ+e4N6b36DfISHhHl1gn5+hH6FhXyDg4mQjIeCeISFeod8fX6CjYV8e32EhX6FfYOEfXOGfXuDfnp+fYOFiYOCgn53
gn19hHqGfYd+fYZ+gn2EiYOGg4R+gn52hISCgnx+eYVhe356goJ7iYlzeH2Je4iCgomCgnmDj4N+fnyFgn2ChoKEfoJ9hH57gn55hYZ6fXyJeX2FgoKJkX18hIR+foyEfXx8g36Gg3uHgoKEfnaCb4J9goeCh42H
c3yFfql9g4N3goKFfoOTfoSDhIJ8g3t5fH6KfoOCfH6Iin6Dg4Z8goaDhId6fYd5coN+hHt+g3mDgoN6gnuCeYqDh3uFe31+fn6KeX58joR8hJN+h4KDfXR8kHR7e411fnyDfYWFgn6EfYN8hHyGhHx3fXd+g3mC
koZ9hYJ7hIR4ioN+fYSIfYJufXx8foOSeoODgoR+eoJ1fYSDh36ChoN6hYN+hn2OfYWXhoOFfpSFhn6Ig356e36Fg4KCfXqCeYJ7fIODfX58foSCiYR7joKEfW5+gn6EdnuKiIh4goWJg4t+g4SHg3p+e3V9gn6E
hYOEgn55eoSDeYKKeYWDeH56fn54hYZ6h4eDi4SHgoR+e31+gn58iYV2gn5+fIJ8hoOCg3qDfn19g4KChYKCfoKJdmuDfXx4goR+en19goN7fIqDg5N8bHx+eXl6coR+foR4gn5+hIKDeIWDd3N+ioJ7hYqGgox9
eot+en58h4x+goyCfX2CfXx7hX58fXuDgoN+hoV+dYh4g3qDfIZ8c4J8e4J0foR+fWV5fHaNg4OFhn16fH6Dg357dox8h3iNfH56go6mX2iwi2yGc4qsYIKXhHqGlWidfJV7fHunjHhXWm+qaI2KbplvaFhtepKY
nEdsZ6RTfKuIdH5qeXd+eHiQjbZsbZ1hepKseWR9hW98oI6Th4dZeKF1hmSHd46Ib3J0h1mJiV6NeHuKZ2Khc5B8gmpwkHN3g3CJeI2GdnV+a2hgYniDl32VkZd0W1t2aql8XHJ3fXKDiI2Zo3KxM4R0l1l+d6GO
i3yGW4SCinqSh1mNsYaeboiUfpJ3ilpujZKCppNdi319lY1js5R9aXZfpW2OaYOScHNmdnt7jGx0eHljbW+EYIN0bXaLdViaeqqHdI9he5dvb2x1dohxeoN+lY6KfY95q3l3aYZYeXN2l6WhbpGLfKBgupJ5iW1g
cIWLXGaKl5R9c6dweqhsgoh3kmtnmWFYaWONfZmFg5aEc352kY11k4dsjXOHc3lwgmBgVZKaUmxqi3OgiH6E5nKCe5pod49ufHOMjG5Yh2qMfH2TonqfcXCWjG10r4Z8UqdyqYtynqCZhqmThHeScnR9gnSOeXuk
aX53cm2XZa2ndIx6nKuXSYKaaoiWZHiIpUmeho+IkZOwiG2Da4hhkJh+cI9xj5B9iHh1tGt+eG2Cd36HdZBubquGaYR+YJ5UmYZafINtaKVrhp+biaGDl3Rsb3uQgnyIpm6Npad4doJ7aWqabYp2qq2OZn1ee4eH
kHSLaoNaYnt3d3dvdox2ZXxNeHJ9doKKhHN0jWlumHuse5SCW5iJYaV9dY+EkIV5hpJ4bZF8b6ePoV+LpJmhpG+qp3BWi45zepl5b6hzeKqfW592nZWkg4yPiX2QenSXd5lte453iHp7mZyjlZp6hKGQgpdzfpB2
e4J3h32Dgq+EoZeSiG6ZfnSPd3GjlWWveG5xem+QbZJsXm9ymWt6fIRnb2GYb3Z4XHp9b1toZX55gnF8a2B2dbFyd4aMg5iUiGuXeXd5imJ5XXB2e4SMnmulbXlPeGZqdY2EnIWXp2+Jcnh+iHaYnpp3hXyLdHB7
go9+fI16cHOEiZCpip2fnHiKfJtyc29tloR7fpCRdoptR5prdZ9gjJusnY15kX1xb2t2gk+Ia3eMgl+ri2Y+hn5rcoahi02FsYp+jGpyoo53j1RzfYZmdHSKa1twYHeSiJuNfnGTeHF1h22JeWaMVnqpo4V9t5iD
hoOVflqbXYyDej2RpHhfZFSUaXlgiYh4WIOLWaiLaZSOm3SKaWmJc4xqlJGih4R4p3d6ilpyfXF9dF9vcWt7ZotZYnV6lah8e2XGhmqwp11mmpJVfZJDg7XPiYmChZWQlXddiYKPZZFtbpOMso6MjY+FiX2FeJiD
c4N6hY1cj4V5mW15hnmQYHdzd3aSpY5pbYVtdVxsiJVpjnJ9hYqClXKWd5+HQW+VaXm0jWRRb3Fugnx8h2WEn3qYaIqEVWxxYnRaknNdfJuEdXeSN5KNho2XinmLaIRscnZ5Q1aWenmSfH57iHCFbVSHt46Dl7OT
Xap7aWa8lZeepIaQeozdhJKIj3mEqVqNi66rgnp+ZJSFflxrV3t+j2Z8eJNmk1tciHxzX1+2fol7X3SVkFmUZIeUn0+Vj49ncp6RnEKpa4hlmo1plJq+kaly3H6eiKudTY1pfXlidWiJaZOCe4NzZYN1YFdomYJ8
oc59qZt3h7VqT5V8kHxnfGpxjWVHcLibfIdukG51Y4SFk2iOh3WZwYWGW4OOg5KEa5SIj29wWp9fmrBNemuHm763iZh4cIiOhX2cpWKOrVqiXY92dmtnpH1wg2qCfm2NjZyDeYKzi4hxdbR6imWRbl6FhohxkKGD
eG6aekaDipyKn7SWm5qJd5t1cnR2jaVwbHxQa1xwaWtGpGtPfmqakUmukVKYZHeRjH5ciMl8i4talH6Iump2b3CPY3OXU4JsYXd5dYlLsoxWeX2QioNgd5FmhnaVhHJ5d5mhan5+h3ZnjoSXlkiljYNYcXWRpoyI
cY5fdFFRhW9ygl1ddYKHjIR9w3p0j5eYmWVvioVKZHuIhoOOs2xgg311g32hZZt8hHGSaHidcmiNe2JdVnGHWGqCxIJ0d3SCXWl2jXZZiV9ydniOso6veqh+cJZtrKONcbObkZyPfX6cuKejYWVibXZ9fntcaXOQ
kH5jfnNsi5V3dZF6hZ2WeY+Oe49wjYaonnKLtIuRmGufbI9PSGR4eFmEh29tfI9thY1vb4NooJd1fG13kZB6doyshZmMpYuNhpqGb5R+hWp6l32WbXxocnWLdo56c4N2hXqni4WEiWN2goJwn0iqjY5ufnpYd5Nh
fdR2apOkUKF9hYR5go+jhWOXeqGjd3mUhmprjXGNdWZyb3V8nXiSjJSDl3t4iHSZmHqSfXOMhmqYjJickpaadoJ9W3qEq5aYbHeuhYx2cHFQXY2OTYZ8ZYJur4aGcnRamaeEmYaYcJB4hXyPcWeDj2+NhF1liG95
apyho29xlHdyXYSTeHyHe5d9hHJxpHN2jHaIno18j2NldJidiYqTcF9sd350j4NwfHJ0aZKKY4R7kHdmbGFydHN2h36IeIVtYI21m2ltfGtiVXVudaN3WZ5hk2RecmeClISHmI59s2dinGJth2ZyeJOXhJt+qXFz
d5CGr3eFh6GueZ2UmI9dbouEfnaFXHBOkaN7b5KwrndrS3t+hpx0fo2TjYZ6WHlvkWyNpHiMiJhxoImcYGuMeX6RbV2YdZGLaVyynIJ1in1uZJV6YZd6gnJxhZyLl4lwl3CLcZVweZV4mUd7dH10jZCWp4mHe4d1
dndznIyfLIt0a4mEa12TVnyHbl92foxbQXWJtGmHb3CDdYWKhJKCloiSgnB7eWBub4hhZnxScY5eipVzfIt0d5hxmbWTeKxxhoSEfIKWj5t+jXSfeZh0bG+TjGKgeY+Ngnd5rKJtVHRzm5aWZVV0fn2eiGN5hXFv
W55ijXFsXYm4e4mGmV94epGDfCaHbXCDcI+JldOXZnR4h56GmotshGWTlHucbHJmmYNXq4iOn3ZwhJ2XXW95i6h6hHVTfXhgho2GqX6Ud7eMZ4+Hk2tubaafr2qft4yRk5aShnCgi3F2ebVwVnljhLOGbWVWjW9r
anuGiWRmZXGPbJyCqZ2QeJRzcJeLfIN7j3KJiLeHbJWPfMB1aKBrkY5tboVnfXRwfXp7ZJ6dYHaTWIpsdp9zbYpPaa15bnuOeop6t4KMmZyOfXCDaZCSdX6FcXKEd4SIbJt9Z32VhHl9iHZ6soNMjYyDeVyQlHd1
iXJtdk1adH1vcGZ8i6qhhX2Rn15hi8GJpYKIV4NwfZeYj3qTd1SRbZV8sYZka6BrbL6ShIRnknh1ppOVinZxlW2JU0t8lIR+XaudmVeJfJB2moKJmp5mi4idfFigaWeJiI6lhXhrgo+odIaalJ+QkpV7fXpye5Jz
hWiKjHiDa1eLfINwa2iVipBii36Gi3uTT5qcnnd8alRoc3Rxj5SRdH1pjXN1jnR3X4uin16aaHCDcIZyooKcamyMa56GhoWlWZlseHOJkIRvdGx2mKRze3Zoobpna7BfcXOPiHJYeJB8lJd1mY2CdI2DlYOamIZz
fHd0hYRzgrybe4SCeHN8dl+Kl36FfITbhm6FlmmLhZ2Mkpt8dISNtZx0aZqCnXapjJiIT3SQeGNnNZeKc3SFdYiOu3iIc5+LkmaHfHOaj5B9eoZ4d5N7h1uTkopTpGR9h3GdZH5Be2hJa5ZwiYJljk91sWGXfn2d
fYqMaJN+e3uNmXybmKGma55ni3aYh2tkoZiTcYpnl6hld2d5jX1+dlGKeYWcm7KSg3qOdXdyZnOZfHmRenCCpldrgrmVl3V3dHKah5OSZ4toeZSEgoeZV8FykI2GlJ9oiplmfYV2jpRur4eThYuFtIZ7bXB5h3mT
iJeLZYRtfW2Kd6KQdLiPiqJ5gpJhbIukh2h7fXiKiX2Tk36EobJ6hXyJW36WioVxcotsdWupdXFxcZWVhq+Npptfho13ZH57e3ukjHmFZW+bZ4Nik56cWVt2fI53tIJsha+ScWiMdXWTl2drd31ziWKE6Xh5hG1b
knNZcWd+aWFpdbCcbX12eHSjfIJzlW6Uaodqe5mds3RPgpSOnIufi3uElJNsYJWOiJyLg46Pk3FchneIanFibZOMq3WKnH2QWnmKoXerend5drOYkX1+Z5GbaIN+mFyGl4p+m251fGSZWpqZa4drkHBrj69xiIOX
cYx7h7WLsJWRgo54YHWbp3VwnFeRn4Nxda6KNZuDZ5JzlqKmfH5+j456hnKLd41yb4J3eIV7hnprbnKjcpqRZYl4hH1tdoRyjHaIgrd2iWdtenZuh2yIhYOdj6Gvfpx+Z3dmmHi2mpN1qVJ5gopqeG9uiWBlhHFx
h4+Tvopzh56JeoN2e256epufrNCKUlOMdZWJfJaCeZaUpWlsW2GXmHN7iWd6j4Odd3thcHVge2CXlI2bg4ONhW6Pcrp7bI1qg3aNVoiLdqKEm3dsloWGh5mRiI5xi5J5ZWhrk3OSl4Rmc3x8iI5heH6VVY98fW2c
cnyxZn6Lg4h5eJKUk4dvT5WGeoWGoZJ2i2i7dGeFgp53ipSDVYODfIxmkVF4jm66jHiQbYKahJF9dIl7t2WIdm6HeZxxhnZHlWeMhIZ8UoJ4hnBph2yTeoODjIpoqm18d3SGdoiXhl+Fj2CCiWSfa5Ghhm93Y5OV
e1dhdnCdYW1ncouPeIV8jamEjHpwdHOIa3OFdJSCbmmSe5FroXqteWuNS294g7OKi3J6mo15b1lzfG+OhXlminR1c3lLjoVnjYlQlY6DhZ5+Zn6Ng4J2joWKlHKed4x3XHKfeGuPmXN+i45QdXiHroptsG2eeH5r
m3KVR4WCc3ZobmmDfYmgdYRkfZ2KamlhhnxxdYJzaGmIqXdzjnyWjF1oYJx0Zpx3iIKShpF0hoR2dIqFjp+kipRYYIe5k4t6k2ObcmZ0lYKSYnSedZZrdmhXanqwpn10YZB3bWaVbZdsaHGLfnR0bpxYZIx2fGlC
iWlpdXpmdmRtdHmohqB+TKFzfnlifH2Kfo+blpJwkIZdWXSChpxoR3RscIORlIOfkHyYenGQhI2Jdld2rWl8knl0gniHUGahc2KRrWeUknV4kVF7kFlzcG+ceHhyhrKDjoxkfG59V22KqpOOcIORZnqGg4auknp3
eoZvVnudhJmOgnyXkJyMd5Kcg4eGXpZprXyrg3d4Vo2OVH6LcYN8a317rn2Hl21vcG+hoYt2dmd+jF6GZIiKdIdggl6CiFKGZ450e3qNe3eXfIdzZHd4dGuhcWtxc45yX4VxenySaXqcfZ9yqYRgqz59jFeUiIyQ
d2yTe2yQYWqXg3hhk3y1e16PiHCiaodzlYiEMIWhcnqMhHt4kpakX3Npi4aVlYOsb310tZRUYX7Tj2yEcYOPl2uqeoiIdHlXcF2UdXVTznBbmndxhpiDmZduh3N4mXp9YoVqdHd3domPvrSFiIV2aaCDjHOUe3KN
Wo6JmYaFcJKZkm97pIN7dKpYdnp9d314hm95coSKnVWJXqGIn4Rpjnqddoh0lK5ajbZ4cWhvlXR5mWt7bX58bYqZnXmEkm92aZJRjJR0mVR5criZeYdtlZt1ZZiVfYJ6V5RviIh3Zayid4uIZqOOUYdseod2sYpi
Z4Vncn1tWaGKs4JfoHh7VZZoUop3qrF4fKifabxtk1+OeXp8krahkaJqhXl8eISqWXKoi1Kjc3VwroKvkkuKe2hKSHpzT4RsfGl0jYVxfXl1Yot+fniKXpSEnXBtdnSIfYKTmmWIb4JwjHWeeG+MeHSKUYugjXPA
T4apeZqFmHKVmXWNcpSMno6XhYxqjZGMhHaZcGWqlVJ4iIddYp5zWmOXimtvi22waG13eWt1jmF8XFeQeKqLi4d8ZIVrl4lti3ZnnmF2W7Zqe3VOdZlhenqwda6qtp56cmV5jYuHXWmzdlebfaGYlnCYsHqOrZBx
qW15gm+FcX2JnHGdjYx3kX54iX6Vgml7hG+Sa4pihHGOeGyOkolvdHyGinp+kHR8dZaPioiUg4qfl6qEc5GGfXmDdoZnWJKDg4yzeZlynJWGfmphc193ZnRFhKJlhpKfbXenm5x2g3mIanF+joJFm3SbhnmofniL
W5+hh4Vwb22GmX1gd52Fk4OJdpFor35pdXKKtItzb3iSl5mSiYWbbWObb4+gi3p5iYyhpp2nWX6CeY2IhXCEin58ZHOFeo53eG6XTI1VqV1cbZB0lluEc2aOgm58b4Rom3BmjXd4noisfI2po3C4nGyKXYiUhXGI
moloeIl6e4uTiJSOim5zYGJqbGWhd5Sfi2uQdZJokJVzcYqbno2SlXuEWoSGq3mDjZOJlXGWVK1xsHKHkHWPUmd8aIpzVKBzm4uCfXmYjnd0a4d9dm6ceXh2g2d2kWWHgo2bgpB3eUdGhZp8a4KQjJNhkoJ3cXiT
eeNlhI6KeaGReF58hWZcgnOQj5RmlX2dg31IpYKFl5qdg2uisa53lqCCjop+ZoRleId4fn1mipV6daiCdIxwjHt3qqGFanmipn6TenVajIyZkHWuZ4hwcFidfF2cinuFdWaZeY1yjnCIfXp5aYhuWWRxglSghF12
hImHindre76SdIh9jql6j4Z5oFialpSZbnmSo3iYg4ZVbW9vh2dlj3yOcnZqdIuWZXF2hIVEeHlTxZNqknSDjIlrmW9kb4+IZU9Wd5Z7eIaWeJSDq2eIhmh+hJKTpo9+k4SNh25mhnGIeZuSiY9+SIyCq3Zwemlq
cIKCkVeNepaOcF6XgpqVbpWhgmaKbnOFToJii2dSoIhzenF+dHmGo1T6nnJ7cmeNe2RhiJ97j6WLb3pwcFaZfJOFcZhtmZqPg2GHaGh6YWeMh5KDjaV5j326dXBilXOGgm5wm2hOlmF2bIWOZoe0QnByVo1Vbrpv
lrGLkn6jfI1loaOfeJJfYJqOkI91Qo5jZFt9bG5ndmuPhouFb3ddjI6bdoKlaql2kHxolHyIil6FlXdKkXaNa3Z8eWl5iHhweYZ3Zq9TcbuhqYpuZm9wiouOcZdzjJ2HcnCOcnNQn49cYmNOd2CNa3CPjtR5Zntr
eZBelGd7j4RQiIl7jXmTeoJ9fImFX2WOdY2NZodshqBhhYmJbGqEW4RqjYqXcIKCbJCFY2Sxhpd8SH50k5tOiGRuiKKjjpV+dX6efLdRlougZoawbm2DoHuSiJJofIVqlopveKyUr5O9hI+ZfoSJeo6pbIOWi2+Y
cWmJq4VpaIuOlIV5oY1sbpGYhmOLm49piHGKhYdzgpVodG6Fh75hhLasUIOEjI+JTGyWaJB9e4WNhnWjWXiao26jWm+cm3Z8emhgh355e4p5VodrfphLZG18hWZwcopTbYmad3Omi4lOw16Wj7GXcGekYZiFb1yD
kXWlhmCRoWp6i7OUgoSWhXdviYl7oIJbeJ53cX1XenWNYW99b198oZRvXot0dpFcj3iOk5qKer1zeXtyn5GSkZd0fHB+co+Em2l3i219XG9peaOllHWMnpuTjUefW4dbfKGDnYWDcoyJanlnYoh1g4eDq252iXqj
bHFxlGuEk3ekfWVrnIRhi4hwamWKd6GphYV8am+TlnyYc5pJlXKJkoqSi3mFtF2lbI+SmZZub6diZotOenuGmHKEdXmIlWx7b6JdrV2KZrd6komEbWtzYVlVg3hwh22IjH6kqK12etBilZKie5J0anuLkI6GXIiR
e4h9un5yjJRdYHNqbniYUpWRmHWVZqByjGV5pJh2dolYk35tmHSNj6Kpeodxn2KLhJqUXndwn3eoj5mOlnFupXtrdGKIaGCRZ6JohnyUhZyMdrtvmoV4YX2HfoycU3OeoIyqlWl2doJvhn6vhaCXe3tghIZqd3uv
gnqYoHWWZoN3g32HfY15jIODqJF7fntncbFtpYV0lXl1XH2WlI98co6ipHeOhZSChJNmiH1zbopuq3Zpjq6Mi5eRjn2UdZ6QbIWZdJOHrqZ8bpFwfYpmcoiQY3WWjoyNZ1JzkXmFo26Kb22QX3uOipyRZXWHZKif
hnR3koh1imVtdnqDc26IdJiahUFnc3KcrEmDfWGDhXFefIl7j3WIcU98nJqSdFh3bnlWd2uGb32XiG11aKVkb4KMnpZwhaGnXnd5cZeSj5KYiW1ybbJrY5PIRIWEeHqOjFZpenRxjEl4eHuQiZd5eoyFX3KMcXOE
knqCjnxoe5FmcXukiIOZfnVajpB+i1uGTYRvXp+Nnp+NzZ6dcHmCjpGUhYS0i25WjHXVeXl1aHmsk7KSanppbXZjlZZ5kHt0fHZ0dFJpi0+olXSOkYubZIqJdG6HrIyddGCOfXZqhmd3pXpobVXBhpB4aZBqoKFn
aFJfboaphZqpW5SIfEe3j4eOb51fdq6LaXx0tGF0qYx6dGx5cYKchVKWmV6Fnoxvd4ObXHWFbmuWjG9rjnZHfHV2fIahg4aOeZd7iKKfsYileG9drI2EhHSQm3hUg6GfaoijmHJxiJ2HU5hoh3h2YnqDhWZ1fXSH
lIOLjGpdkHxzbpBzenShd3F4ra1ze3t2o6yTZXBviXqadn26ZZxce36CbItriYltj41heZWLeIZ2knWEg3WDYo1vfHSQhYKCeIx7wY9br4hrfpiPeGi4YJNre1GIkXdslYt7hXKLTJtrYXWKaal6gqOMkoZ1mYKJ
en1yfXp9jnhQj311a3uKzoOPwY9+emKxaF2TbI59fqR0lkeFlnJOfHGdYn6jZ3SGhI94o56Zi36SeIh5cnHAe2+VhHNcdH5770iCkHiaYn13aZtzkld5d3lTRHCieo2daW9zcneMiZB3i3l7d36OfX1xnWl+aHaJ
g4aKd45Ie3l0oYiMi42Gb3l8ppqQg6V6dYdynm2DaKRUhJ99jG1wZnKJfal3j26fm359eI95jVmKcoJeeGtxUXCSeXiRmYlubIV3dXlZd4qUh3Fhln2DeadpbWeOkneMoad5eH1yqHZ1cFV0eG+OeXJ8Y5a1m298
dpWRsoSKtYWEbXx2VWyCen2DnjRzaZ54lmyDXHhrgpK/nolvb4R3dX5+eJp8e6iCjXdmhX19m4SMe1GIVoeTh5KRfpKZjm18pFiSc3t6g5V4mIuWYoODpIRje5WMeoZ8anqGdoqNYIidbm+RlXWDb2SCm2qIfZRx
b6+hhpWpfmeYZmSfkm2SdYVexol4tY+KXXuLWZt6hqmJb4ybjHuEiYV7q2tyk3RaZ2yKlbSed36ekoJyenl5jZWWe2F3jXR9p5OYh3aXemmYZ4uDfGJtaYOCYZCDgpJ0aXOcj5Roh0mbhJBEenqhg4mWh1p0fXiZ
jotghnB6bo2We5hij5aMklt7e3drh4x0fHyGmqp+fXidd3KKkohdiI6Sg3FchXJghYaDjHWgVYt8fHxsfZ1eXoSXjH1hdXl0lGqbb5SniJiTcYZ5rlyNnYdRnHGcXpppaGiLjHZlcWpydVGbkJZ8WZ+UcHa0fnJO
elRwlYqmaHRjiHN2kW15hGiamnJ1Z3RzeYlrkY+UeFN8cJVsmoqMfGCFboqQVbablHSfroqjfGCCopuSdmlqc4dwjIyKi3aEkHKFcW+Ca6CeeJZ0fYdJk4WHroJ7g3FifJlTiKSVcmWHelRwkma1dneti5eHd2Np
kmOdeIyMdG9ydHF9doVjgm6JcG+FkIeNdH12o4hWhYiLo2p4eGhskWl9l31wbWl7i2eCh2p+h1CHi6uTeYSocmeHjYKIkYmoe2x5fpWCameMQnuGimqRjIiIoZeEhFVweHtorlpijXaMe4d7ap52j4J5fqKgpZNd
jHlwiIZtXoiIkXGLbnJ9ipBtpnebaHx0pHZ7nn1xoYONc2mCZHF8hHF6d6+TlnGFin6oYYKahmZwdI5gr2ZtbGeJm5acl1R5eq6Xr3dxa4t3iHaCk3CbXaNzr3ZvhZZ8bWR0i4ZzmXt4QHGZsX14ebqWdmGGfpCa
dFWCc2hmfWxoooeaa42gkL59fI59bo6HiHyYg4yMY4NzlqJxjIdTbXSFanSFZpNxbId9cJ1PYaVzmJmJU4iIg3aPhoJudISQgs9sZ4eZfJFtYZCUln1po36DkI2EaWtnkYh1fntlc1SJg6W8llmIoX15VGtgdY+N
eoZ1lYmVfnp8kaCUaFONep6LhY6QlruDeIyDeouecluLgnV3d4KHhntpjnuVd4ODl5Gce2lsjqNxiJ5+kIN9fWqTjKKcc4p4loyJoH2acKKQkX5ulZ6RjI6dhYNwjVWufFRzY1ZrrLiLiouHeYd3lVh8hJJTgmeO
jmRgaK6eapt2aHuTnpOuZ4KRdaGVfpeCmFV2fG54sXl0kXpksGqTh4yEZ4p3fY+qkI6DioRqgn6OZF98YZGEhoaQiYmHZIxycZp5iH2RfYKFhXylbW5iWldThXKCiY2jWXKLeZB1b4eYeZuZfn5zYZmWp3RohJCW
d6Fib4yzdXFvhJyPZY9ye5FviHdtd2JndV9mcXWfjaZ+TGd2V4iLZ3uKcmS4lFl1j5N6bGmkWoeLW5Jrin6EjKGNhXSJd2Z1rXRgoZBqdIKTgnamo4KbiI+WoWiuhXiGjpB9d3GKg3lzlZStbmN8dHeciHGCkW14
cXx2e4KQjHFhiXWHva2YXZCLi4yDiWJ3doWQjZKTYHaDcGWHbm9dqI+iknGhcpWGdH6YhpJ1a5B4WpmQe3lwm12sqIR7bGp4dYtmiJFkZWtkaXaNWI5rhZZxo6ugeG2NZGlliJR0aXRifHaReXdwe5qMjryiiEuu
j2uda3BweoJ6Z5eXsp6CsLSGo3OsoXxpb3mqVHGjkVRzd5ejj5Rzg2N9c4KLfWeSkWiEqp2Qio94Z2iEiHeniYt9j410cXFnjHhykbh5inmgm5KXRpByfpx2a6xxoYp7Ymyapp12jGxueoV0iFqgkniKSZJFeoRr
dISLl4p1nGORj3hujm6Hb3dtg2pqj3t2ZmWNbqOLjJiijnyNjm+McIyze3WbZoRyeohjlZ2LaKV8cHtwp4lxx3mQdpeNp3Wjh4WFeHdminB0bGaGooprjWGfdJeTnmyNnHumpoJYZ5GChViYc2KVeX1zboipcHOH
m496oaN3foVjfXV5Z5ltlHGkbY58pYWJipyhmqOUhnetkZeTj3nNtI9iWX6LXop6ZWKLfpVWhIZcbmlxkpV9faGqgn5sq25eiqSFVGFvl4h5eX5zh5mMeJpvh5Shr4qdh32em3t1k52HcFB+eqBse5JveUmEbKKQ
cLR0Y4l+dIWgZHV3cGFtiX6DW4JoaHJ3hZZXj2RneZSDfnyJdpxRg21rZLB9UGWWb3xwgneSe2mWhoaajouMgp2Sczmec3yGfnRoXnR2WWtxulx9jHKixaSQeoupil10iqpYhqeanIVsfl96d3yDdJCdg256iGW7
jpxwrHJ+soyNhZCpj6Rjm3eRZKmbjHprlXKjooWQcndIj3yycJp3bmyYhYdwc3SEhpeVZG99Z4N9Ynyhs4Kfd5eVmXZ7c4Z3joJ1hK5sg25smJZ5do2Fj3tvZXZzloJnsYV5j1RkfI12i35hfYSJaYmYdpBzand+
eXB7e3qGjnWFUaVxYXWOkG2Od3R7jZd7ZZ9veHlroGeJkWB1ZcdbScJwoZtueHyVj5twYmx9k4iLh1KVemx0e4N6Z4SikYeYin2LhXFtdZiKdIRqao55a318YWJ8fVNyYoxWj4Vec4h+bo5yXql6l3R+dm1qbmam
eX5nhLFuoYxpoplJfnJmepNbhW5paHaym5eQt3F4ep96Z4aQcYR8aG2Rd5OVg6GLeWl8mXV4R3OQk3m4hYSXdoWWhHl+c4dac5+jelyQgmNco3yKnYRrg3lJhXSScneMkT+bdmtzo5R7fnlrdIWJfKlxkKF1loWb
eJ6We3p2Vq+IioWKenmllo2FuHWLinZgdIZvTWVrpl+dh497eXR8enttbG+vemR8fGZpbHuFm3GCipJpZGafk3mGhnNZfHV3Z3GGk2qJjqePhoJ+c1aJfI1rbn6MfIyNhFJss5B9qpWNo3GQkKaLiYptc2mxcK59
g3tvo5ttinltjpJudG5rTp6ChXlwVHZ+d56ico55coaFbpKFZHh8dGNpi4R3poSOb2R7ioWDc4hcbJCTiHaGhniJfVaJl3R9fH2bbUGGmHiHmXOHkHRkY2dQfnSWo4aVcZtRfXqjk4V5jp9ShJegYodshnRxfoKG
U2R0kYpnjGxyfnN+j4JSeoZbkYhaXk2EfI6Mm4ppYWqQj3OGZoKRm4h5joehfHN6hceUg5uEfHuydHNAa5eIglx+aKCfdZd1aHHCgoyIkWaFi1CKg6iHZJuOvHOpS2+Ll31HlZF+k3mJaZJtrnCYwIahe4iEsphl
VHFclqdOeKWDhIpgZnprV419VJt7jVd5l5JxU5GKdYxtk5GLmXZ8d3qHiESHgnmsdFKLmZJ4uHZ0b3mCg3RrP41uaI6JjWuVapu1fXJ7YHtpkWKYopFqiYJvi2mIcJOCk45wfnuMfnS6iZiTbo+fWpGNcmtucYWO
b4qEhpuOjsJwfpR3jJ1tcoacWYuGmXtZbUxNenyKbGyId2p3jnuKk4p3pLySc35ufpplRnZxs2RvhUx+baCPdUqRsGWSUo9mjJyLgmyTkn1rm5FtiH6MdHZAmquXiYdzd3R0c3lyfml1kINKgnqob3iCjJF3a2Nx
cYl8eatyi45qUYyXdlN+iHZ4fnJ1lJ9wi3x9b36EcXF6p3yDcXaViZt1ippZj5GHfIt7nnFLdYeTpn19d2+Eg3SPd3JgYJtZoXqEgniTe4h+kI+Ob5hkikSFtXCCWmRafZeQfJ15aWt2ZYR0c2uOcmGHeWl9amB5
nrqHlnSScYZxc2drd4tfcJB0jnqOmHaJl3mFn7KIcUmgacJqun2QZIVgcn1nT36Ec3dzb3x2cl9vkntxVnJ6on5vd2mKiXiKd5CddpF3p3BUfJZ2doh0d3dvbYWpb5pacr6Ue5JvbM9zRaWUhJagg5yEYYKFk2+P
kXCJSFuDhbWHboqCVF2QlItkpaedl2RuioVhiVNrfZGNcYaUmHRzhHS7cY9tcHlrbXd9k3aKiW20g5eQQ3Rpl7+FfnptZWeqkZt4i4qLfaxhdIhzXr19lI1rdVuSb5qUgm+RdHWLVWiXhHqZiJapT3R+eJObX31q
YG5sYJJmpYpZjXlsent+dmN1dJSXo3eudHKXbJF9hY95e35njHR3e5ZwkJeWqXmXaTqUhnlZlqN8l312aaRyknRmdI+HiH2eioiGaqajhbd9fIl3cYd1aYJoqZBUeHOXm3iLaZF8kmmGdYh7mYVmi2OFkXVwcXVt
k25ljXqTjWmNiobOhXpmooSDe3StqXd2iXF7b4lwQY9mYZOLcnBxYYeNbV16jpuMg22RdX1ac2Z+e41qeKh1hYdzeHJjfHqYg4eciXZlhk2UeW2dZ6FzemmHapmDcXqNZ3aPnm5Ro2V9cGydeKN6h098mXhnXnmC
hHefr3dxaZaDVoSLjoNvVZeQinqNh4WmnnxlckOEeIVveKJbkHiLe2t8lHmRn3VWboelYm57fpKZkYOSTIh0cYeMdZFyeXuXqZdWeaB8fmpocJh7gqRtonZvdHaDYHdjcZBodIVwfXB9eqJ2bXefXXueeHNzeY6N
nY6Tg2GTjKCWeZ9wepHEg3iFbnmTkpZ4ZWxPhnSbkJBPlX1hh5eRUnKbhYZ2UnyPeXVzhXdukoNldZF4j52ueI6zlIqUnId6opuhqnhwbZyUi3Jvda55tYVhdFN5k4l6l3yaanRcY416fnN8goqRu3Nxfpp8amyI
onyJXH2FfX2ek5eeeoOOZ2CRe5a3lWeOp2qJiJuXY4J9oJqga3iLb11phmV5iFyJbX59jGJsaZ+PbId9qYiFj4t9eoapiWugvpCJhXdZVXRrkaGLfWRll5WmYndnmH2rYnF1fnKCknd0dm+CiHpsiGqGbk2CoomD
c5+OWpS0v3ZtiJaOanRpeH15cXJ+e519cnenlYuXdIlwfol4Yo2FcFN0i35tfHR7lGXAhmyDfXeNeoKblHSLjo2NZm15Ym+aWXhneml9k3KeZnV1eFybdlZqhqZ2hYd+d1+LlXRyeZh7dZ6TjHxxbZODbnyUbFZ0
abl3ipGKiKRudJiHp2+Cbm1lZWtvenqwfYN4aZ+Ngm6OfZ5seoV5ZI9yknR2bm1pjU6KdoKSdGqLjZ+lfYN+aHJ+mG6NcbaHdId9cV6JkXiKUZJyeJdyaV92ZZZ+kJNqa3KEiJK0lFyCdl1ra6KIhIl2mWJjfZFq
Z4eJhpBghXp2cnN5bmCVmY5yiGNyh5N+kXiak4ZniXSHgn2RaZZxemuehWtan3aSfYhPhXZ1RKp3i6WVncCCe6pKhXGXoJOFbpC8hV2ya3yfd6VUbnqLdpWNknGDgmGYka58anVgeI+DmLOOjYWHiZ+Ka4mqk3h4
kGuHfnZxe4Naj2t+iJeJbpNplXSKeGN9lXWVkHR+iaGpi2hub35coptinmOKfXd5ZIOwXIWSk1uZl5d1daR0koaTgp2YnW5kZGiITHtxiW1ci3Z1roh7dK17j3ZpgnmKlY+ob2N5a5ljcnpIinVqiHB1fLmEdp+K
s3uvkZpxX3m+jH2Vd3SeemxYkY58mJZ2col4j2iDbZN8dHFzk3pwkpRyoJB0pHJdj0BqemZqgnhsemGIeYuVWIJehW+EeJC6uIJ9bYd1n5x3cH1ldYSKfl57eJy/jnh3hl63dXuFhWtigpCImXycdX5Uh29xqpGI
e5Z6kZFxY3aFY7uTdZOKV5uFg3Z8a6WPgm+ij3yMcIacoH5ndXmIlIJPmFuSgneZl3yGoWeydGeZVoh1oot7b3yrcHGKXHR+goORdHl8g095g06WoVmGe6lncXGbkY9zdKhijWWCdYhrbG92m4N7hY2CZYKCd3l+
lHtXi4SKen6Kh5VwU6WIfaxnkJCWhK6EYXh7l49liWaYbldpZJyajXKIbXqCdHGQaK56ZqCXbod7gq2ve3N3X5pxpYeRe11ShayFhZOOi5SyhXx4q5SLqHa3ZoOEZV2sgoSIfnRPXpiGkYyrdpucpIR0eXGVW3OD
claFa4l7U3SEg4p1aHiFj49iYnpteJpjm41uZIZuqWZrcIyFc6aLlX5ocXR7lG9wlH1wiHB6lYqOZZx1dG9xe359fma7cWutXF2gqqOJj3WLkKFSlnSPhZaUgmeLhXN9tn54i4pjX2JymX6NiZBXnGmXeHdpnm+F
kbeFkXqFbaN7fnGWmIyPg2ichl+EcoWCkIyUfF6Ib5FjXXmYhVqdipOGiVhvZpN+dIKSgoqXdpSGkGqZYYuIbIRtkX6Qinp9b3Rnk2uDpI9rZoWDXa6vjn15coNrmliEbZd+ZD6tabCQfIJng5JlfXuDenNpo4+L
XYtxXHKXUYmNimCFh5+Ij36Ldop+TY6Wi5RdeoReSoJmdWKjeIl1jnRksV1sb21eh1h0b4VQWGlhdIV8XmmUfIx7esSKjHVrqIxomIl3eJCHe3mfd3OOepBom5lilFWpio6wmmyImpFohGSokJaqh3SZcIJ9enSJ
joZ5cuJ0Z3Rdk2d8YZOat252j316lW9snZetfI9jsaJprneUgopzfI1xgouQbJ5tc22ViXZ0c2hrc62jcHKEdKWXdnqwqYuIjKJeil5tdIN4mKJ7mpVqlJW7jntwjlmsj4V0lHWGfHdmcHp1hGeSfEWLb3tmlFZ2
aGV+vZJ4fXOUkXNSenqYm3F7eWJqiY52rXNqkGuliX5nhJJiUWhaXVxzlFuEX35kfI+IoZx4Z52LrGyMk3qSZ2VDh3dor6Joe41zhYJpfYtkgmJ4aIp5iJt4uU6Cg31khYlcd413dGqQfWiSiKF9h3Ryb5GXVIx7
jmKIeZl1gqZni4x7fnFzZJWoYZicn3d3a3CJooqMaKVvZWd2dG6Gh4Z2fGmPb5ehTYWDcnx3cE2pe4p5b4KukW6KoJaVho9KlnhdfWOJh31chY+RmoKskXmaaZ6bc3iGe62Fd6iscnyMc4PFnZhin6CCenZwg3pd
VHtxc3hmnnVnm5VOhIOjrWiLmolxbGVjiGOZWqWChaNim4JnT4WXiFZ9hGyGiJKPbndwaYxrnHeMqoxtb4puco6Cvp2gfIl7g3NcXYdauXd+j3SkYnyVWV+IaGKahpB0Z3GGfpmjk5icfF2VdWt3e7l8c2d+g5lO
amN8hGpTkVxplmadhJ2GuHGNZHmfe6GTpoZ1nZlzgopgiYVzbnp8jGuDi2yKjGqOhWekeqR3eJOauXuIh4ONrG1wqZ2RXHVjkmp5ln1ujZ91c26DaZlve4xyel5rkWJdbXZndpZjmHReem6ymZeNsH5Kc3NphnRe
sWiTamZ+r3C1nYeMnG93nYebXm2JcWxwfMh7bHhyfY5hZ2RpgnKUc0l5ioZplXiDhHqRdoZmh45ga2h7h3WGVHagfptZlJqefotpRX2TeF9rdJ1+mHtbgoh3ZHmFpp5CjJ9rd210UqZ0g4t+cU6EkXtocIhnT42d
iIaJeoJhxX56iZusfHpvoY5tlXmHao2Fn1xudn6XiHVxkYuvYXJ8haVbg5qRdZBbj4tkkIxqhnuEcpKUj2FmrIqfdnaqmnl8eHdoiqOObY6Pdml4eXGepUt4lnxucV+mZ3BzfbiSepB3Y4+DWomZd4lbbHFviYin
fHKHk4mQa2VUc510cXeClnqCdnuZg1mlhnx1dJB+iHtpep9ybHuigpVPiItkjGNjZ2GRZHl4a4Z9b5SSjXN3Y3mRfWx2m55ncImkhW2Ujnp1iUiIi4t6o3p1kpiHioWGaGyKnm6UbWaSepOZlHeVe3uah5JwiYp8
lHtXfHl2l6hukoxqXlqDhm2Pe3u9fHp6eqx4d41+dFuOnnOFZG90ZmCPn2VvapCTdJihlmaUpoJ3g2yIfmuMmm14XnSIfoh1kXyKi5ZwhpBqdH2ecHtwg4egeJWOZmtWaY6EcWpndqVni3mEd3Vtl3CrdnKNeW52
bKh8kH6Ofod0q1p8hJyGeXqIfHx6eKx5g46Vko1gdWGJhHOuXYx+koiIUJqDYI2KfnpuX3KHkGGbdJubeF53oHqFilVde12Kb3p6g42ZjZWDg22NfpthjYJvd4+ddH6adGJ2h294pG+Km5liZHmOkIVfdIaEkHii
Z1+Dh2p6eoVvjJFkjHZvjY1niniQdoOFi5KEp4OGlWijiISGaHu7bJJicYh0hZeJXWxIjXmhjYecgnximo9rdm9akHFzj4Zxe3aTTF9ba5tfi45nfYR3kYZzfINcrneFeJGeW2WNX5ZwdXtVdW2kfo55loivcHR3
oHN2lm2DZ4OHjG2JqHx5e2pbTFyLemV9fJZvZ5JlfHFieHdujHCVe3Wkdndzk22Ram6Pe3yRlIl7W2iDbkiig6F+eM6PnXlycXqNg2iIdpmXj5Nhsol1aHOqanZ4XGpnjXmHiYZ2n32HeZaJnnl4eqRmiENt2HyZ
g4SEeG6FZYNiZYNYcpBsiLlieqN7e3GHfphwdmRsiYlpjJqPlox4lY6Rd3KWc3Z0cJ2VbHdkfXalc4VkVHh8eIpmhmOKiYSOhXNzfImHinOFmnGJh42Pinemi4xjlF9jjExzdHh0rJGPiF6JcWKNd46PeM5Zeq59
rZRwnW15k1ZtZoNwgnl7W6OaeG57cGx7hKBrlLLQc4uJeox+bHmEZmhoRY+GkXqfkHSIcGB5bF6Hc513eI+PkUxyc42Ck16GUZeblWGWZZKWhLuMgplshIZwd3ZXknhtgpJqh3aahHmoc4VohIyNXXmVh4Zvtnxd
hmJye4qPlo97kZWOeI2JYXqETl1ydJaQXbN7d2OPlnlZfJCJjIt6koeDR42UlWyVg3mKkKSVrWmIhW5ue4NyioiMlXp3b4OHbmWOjnGSfYxgdHVbZF2DhJV8bKFeb3yHnFGOenKDY5eFgo1tiXZwkl2qbK1oZ5J2
amJflnV4cZpocIxed5k4cX6WTG2jmXGQgnaHe6aCha6QgmqDkHmscKF9epOReHtybH1Ye5x3caaOZ295g5ywhHp1mXpwmah9i4NtmJhscXyFb3yahFOJfJ/MdJBOXI+Nc4ureXCLsXVTi4mKk2aDbK+MpGyEeGqZ
cYSnjX2JfI+TeGV3apJ8WphgeGGLondpfoZ8hoafe6h7iX5chYOSpIdXkE+Cl4WeeHSZlGFviZWZcH6HioiJZ3eqkU+1iHyTfnV4g5iKcHdwbZhxcJZ+mZZykHh+XHh5TW54apWCmkRvh2qJfUWIfImjW5h3e4le
j4qUi1KNb46Xm49+bXjCdVOMlHN3dGdCjImacoh0g3h7b3KUdnSSa4NujJJ+do6Pl4upcmqWj3uSjIldlnWji2qNe4mOmpygiIqbaoh7bZiPh4uDenl5j0Nwh8pui1aOQZldcoKga5eRd4uVbGRbb350jZ1shXR0
eFhugliJdopkg4SDhoaCao6RdpSDvHeUiouHi4l4h4iJdXKQfmJ6PH51cG+aZZJ4cGJdiIZqh3uUYaCdcYeVclV9XnlvnqZ+hoJwnYN3fJpvYW2Dc5N3dceEjZdycIVfg4mCb4xlnnJcgqmXhYOHZo99dWqNi1yX
h5mabo18nGuEboxsiphna4qLbIh0e3eDhW1rhodlbZqLaJaOYnh8moaHhYh1lpVSdIhzfFSXmZOVfnillJJ2hHh4nHtyjYqJdotVbqNefj99rWGDl2d1V3mUe5tpgol8d4y5dXhve26lcHV0hoxXoo11uJGNlGV8
kJWSp22JlW2Hl45eX3qRkUlVTn6MhVRVmGhylLhuhIWZqXlpamiKjJRrmINwmU52ead6fmd2gtOWuIiTkGy3mWOfdZFzVrJsnGeKYUZ2jqZvd4hyplaNqo6QbnlPkoeIaaludHuiippzqJh5hZuEdlR7iLpnsmRm
fHqKvJyEkpKYkHmId3iDkY+Mdm5xWnxeZJJ+cpBRZWxghF14cmt7YIN3sJSNkHB3gmp8cWuEfo98hnt+q0GOWoqKoGqJiW50fHOHcHdtc3d3c5FzYHJvnpqaeIt4j5ieYYWfg6aTZWd4cH5jeZyDhaNZeKOEdaRS
bqCDh29tbnicbXZ4YHdolnOIaHdxhJNmlWd2enh2cn5ZdpOQWnBbj5FBnZR2mXyYiIt1jLp5cWuQoJZ9eoqWfFqhfoqCfol5c4KFmXp9Z22fa4NzYK5zgpx7lHldbXyLiFqKiaaHYXqJVpx1k3OZd55qmn6hUpyF
kV+VdoWTkHVheXSCe3h6go1XrJFkg5l6hHRoZIR4eHCdhGyMplqJiI1qY4+CdJSUlUybk26PfXBxcnWakFWEjYORpGONZ6mPiS1xkIKqkY+EjYuJantsgndtoIaTTYOTe2FIdn2dd1qNlpVteIZ7tJK4fsiJhGOi
hHqwsoh6mnNKcnp8hmuGhHuch21Zj3aCkEF2hYWCiHCCeol3UXq8YpWZsJ16qm1viZJmZKR2k3KEdpBrYV+LbYRUi415j4tum3G1e3lxW3qId35tfY6EkpNogoV6io2Wen52hnRuhYyqYoKYlY2ZXoN5ipCwR31Z
j4xOgoyMfY9mk6SEfpt8jXyJe5xhcKJlkXxrfo9vkJGmeKGCoHdth4qMfIZylIiKbI5iom15km+QsIJpaayUdn2Kgp2eZXmEjIqVjHd6b4iiiIh3cnN9eXlfhnNhnZpvaXqKe2d5o2FZoHVxd4iMfqOJkWh4u2t6
iGxomX6al3lvhHBQZp2EdY9ZdGfXdK16jIWEb1hgeYqShHR8cnqee358sIR7fId0d01+kEp7q3Vho4iGk3p8WZp3jYx+iWdhb158c2F2lnZecp14V1RXVJNopHmJhY5leIRkkl94kZKKiY9OnIlDhpl4h45zaYVp
j3KIs3SGgop6hF2XdWWMcXWHfJ+PZ6GamXhwpKZ5gouWh3OFd4doeZB+fpCei3WCfXKOh3dzipB0m3pyX5GEZYeMR3uNhYZzjEmLmo+UbZZ1ypJoeIN7bGGRh3Vwc56TnXHQh1pui3WFh46SoXp2crKInHFss2tw
epGgmoedr3yOZ45rh5OKhIyLlHGgpIWNkZV6gmeEYnuVdZqZi25hY4x+lGJiiXaOZ4V7golnjIJ5eFpwj1SHhm+Ykn2JdqCNjXaCX3tsdnaiiY+TfHBnd3aGpI13hHaZlJhueJNqs4mJWZRyXH2Coo18co+gic5v
a2KxkY7CbWt9ZpthcpKGhV57g5N6iHGEcoOSdXeUeGlyb3yZloOPd4+Ol62FaFGch5dkc6qmkXBrdXZngqBsq3O4Y6KccY6TcpiImomVbH1qhYxZdJWFUFqUnHNhiqCGbXKIipVzg1SGhaN1iYSFnmCSe2t3dXpc
fWmMm42kYYqGgolvlW+Rh0qOeHqUy7B2fpNjdZeefHSVY3WNjKSeoaiYh656bnyifXSNZo6bjlmMjmyJfn2QbZpoi4KQhGRzmmJ3dJpmmJKJeoV8iZVOrpORfIlmdYVfi5GLi32Om4htiHmcn2Jns3p3mqBKZZaK
inqiW5Nnh554aUVLiX18foNihIlrdYSOeaBfU4twmTdvbG+MbmVzYomgfIZ4fW19iJFtmIiljINffXVxa1WSjZuIdpJZnnekbGVsiYuKjZ5vl42HbGVvcXqFdpiPbYlaiG21S3eFhIiFjITKXHddlIqJdnl4iqCV
hpCekGmcfI10aY9ej16Xd458TnOHdmqpnp2he2qTbJyJeJFjVYZ2iWRrdXRnaoaUj5XDW4SiQot3lW2KeoKDgnBrZoObe3V7anaVZ4lzjXp0Y3SWmLWaam98oJSYeHSYfImOSpN1s2lzcnNwenGJZKBohH6IhXZ8
kJJ4fIZ+b3N1e2qeln50g3GNlXxne2p8jpaLgqGVj3SlkZWRgqlkUY11g5aCoGZbkpdwcotZhXWSiYuVk2NsV3SgcJd4Y2eUhXGKiHh3bXdQnXeQUJCWm3Fykod+h5SifJKPa4uPeZiPdm3Bi5ODlYOXeJCVeHOQ
kGd0hJNTjIN9d5J3h1ZzgpGLZphncqGIkHiXk32QVop+eWN5fnB7eqmH2rKJe4SLh35npIR2jnuSjY+TjW9lfHZJh6KYeaJ7lGR9cl+ChYuQiEuQi3CJm5uUcJWCc4VzcpB0cWyYcm97fWiFi3Fuh2x1boiGiJN+
eYd9cmZhcaF1m29eRHWShJh3sXaQcYhrbnN3cJVtjIt0ZFCFkWlla4Jbnnxvo2uWmZR3cJlobnCKmYZrhKRwjIxztXmFiY5vp5ozVoR7fIdhio1umIJ+dG+weWd2k2V4Z5xlfXF4d1dok3hpa2+Yg291kV5zjJx7
jWZ+aWFoZH1xgpp2epZ4k2+Pk6J0lWJuiYOLcn2Idkx0hHWDY3uFj32ci3Nze3edfYSec251m26PUINqZrF8jV6Dlmhyh3Ndi5FifY5TeJBcc3p4fneVmJdik5aQlHaYgpRnboNtUmuGdbtffXWKh21cj4lziHZq
h6V3b4Vsh3NwimCGq4V4j2aJZY6PcY9dmXx1iF+RZZ6PfoiPY2eamnaQio5lenZ8c3xwoox2cGCLlIh8e2x7oouPa4WNcGqOdZF5Z2BYenOcZHeqg5aGkYtbaHaHiHdwj7qJhYV6o4uXh3GUqnmPioNsk5pukWNT
aqB+lnx7a4mRbpBoiXWanoVVfnBmjmuSflaIfGuVe5+Wa5KWZ4aFi251kJWck4+zcmxbesKMenyJnHFxgn5yeHuQdaR9dnKIk1dnU26FdZOKbXuJrJmQfYuThIRacKiFdI56kYLDcneIdWxyjWtYjJaHjpN3d5F9
b3Jza5l9jY97lIV+m2Z2e5mIZHqNcm+jhoZ3lXV+jamodINyhI13fWqKfE6TfptxkZZqcYSEZHhEkXSbknaOeXp7cX6JkIqEonSLd16Ucp1uinOMipVYgm1+c3p4k3OOXI1ic51+QHuJd5CffHN5iW16b3yWbZVt
dbdxlIaWqJN2T4VfaGxzgnR3somPlXl9i5tycZKsWYxSbnZwoVZjhXVnjnHkiHufX4K3bXpahZWzX5d8i4SSb3xcbHqOiHeIa5ZojdSCV2m7hnaFbVx1kINefItgTYNqeW2hbYd8bJdsmJVrimeNlVuOdKiDoqZe
b4aeX5xikHRoiXKPlHp6hodVdXySdX50iXtvjGubd0xuc3CidF2TfYVdh3h5mXimlEh7nolyd2h9dZpzmqGDd5V4Xa+Jj3uKcp6Jgn50e3N2iIylg7ZmdFp8mTmXnnmRdG2UiG59qI1vb55urGdyYouQZol6cYmH
cXd2cYmMckyccYh8e5eFdWVceI10nJNhWnBocF9tl3uUmGKDk3F5hNCEmIqShm+Yg6V9fnygboSIdpKCc4SZW5dviaF3fZV2mmOWiatne016THKKc3aacJGtdmB2b3R+g5mEh3ZzlpRSdXJ+doOUjntwt3eVsZyD
jHuFh4l+knFJh3rZsHicfIaZZYJdioqje1eplJ2LgomEpJVzdZyzm5VWdXlyjJuJbHV4cIyQeod1X4V4im1rWYRyeLBwXa1sgluEZGmGmWmcjJOLa2hiu5JUgo6kdoJoqZt0eKCElVdxlW5bn354g51xcoRrc6F0
mXhPh2VleXqVhYWDRpiQdXSXeVVxfHlpoWV8hm91kW5xYpB4a2mRnZushHyMdH6Fbot8kWmMhWRoent7l2FToJOYlG6gdnxqeXSXk3BsdX1yd4eLhWSZjIqRfFyqcH52koabhVJ8VIxbmY6DXMtaXah4c4mgpWyH
lVlqh3Z0dVJ1q3mFjnikm5ChjXKWeVx+cYyClo9zmZZ9cnOLcI+gk5KKlpWKbIqOpXFmjmB4bWpmfXV9elq8jo+bk6FpbZWJkHKjiIN3cHCJhmyMc5pslHlsdot8hnmjl4xueZaPa1eXpZKLe5J0dIuTa4KjZWym
YW56k35yXoa4iLVmnHtxkaJoaXtjjI9oomaPkIaXZW+EfJR7hJxbioiph6GgZI1imJ9md4WMS25hcopWcY6QjX6Ip36CemSukXtQipJ6n3GdfYh3dqVvaYN7iWpwbkN7j3iLVmmajImLZ4d5kYeXiYKHWmyGe26t
fItYlIyFpo5WmLB8fYdclGN0fZFuSp6Lc4OIfolXY5GJZ2xceIt3kHFqbn2kl2lHi8B4jmqJco6fnZFuo3ash3u9j4qVanSjfoR8jW5Vc6tpcWV6lr9+d2JfZ36GenlqhYJ0oHlwjmuEbHlslZNghpSZb5cZdnR+
eox3g16QZmWNenKgjoekm3ppd1mQdWGEYoN8moernVeDjXyQfW1jhHOLd4qCkHZ9S5eEc6l2dH5zmJh2jIlbfo95dY1qe5SJj2WihmmqhYV5hm+ciHhupXRvhZeEi4h5iJCmgrahe6+KmnVwaYl9hIyEX2x7qHGa
WG57Z56bcoeDhXh3eZxvkHKRe3puaWd4ZJCOZXh3g36DkZp5p3p9kKOVfF1nt5p3t4SMnHCVep6RfGl8Y6Zne49xeXuMdWGGZpqdeFuXfXixeoKbioR9ZGh1cJNWo3uMXKN8dc55lIR6tnyVflBatH2DZYN9mGOO
tp2iemlhdoaYl4mTeo6aeJ2crIh4onGlh6Kedpt8lZKJdF9lkHaFa2kpn9ilV5BxcYONfIttv1NViXSXfJB6coqJi4ySioVre254doSWpZB0i2SXe4xwpmSmemHEdoeIi4l9enqufFiHh498fm2DrIaxb05RkHaa
sG2EloSEbauDg591cYRZcHFnbnt7mKZ0opiIg4d+hYmNeql6daV3dXF3eXFjj4aEe2uGYIKsZ55lq3KOaXlwl5eCj4mOjnpzh6GF1KJ0j9ZxmHaEoJufmoeFZHeNZJGhdWiQlJJ2jJ5xfHyQjmWNc46NiZWjcXtr
aZF1lox4b3mWjmxtbZOGjnhmc2WHj555cWl8eJ5tg4xvc4JtgoZ9e4iFYmSDmXSFmLWKdW2IlnaKbW+DdG6CroaLg3ZufJhSd46MbnCrb4p5cFl0h4l5dWmMdciJlINvbnF9doNtpW6oeIJnkXyCmIVwhW+3Zn5w
cGh8VVJihodmh22nc4iMhnJyi4+WkpSTk3h3T1ZtcnmEqo2Eg5FbmJKXs2uMdI+hVZZqd2WQk5aCbZSDgnCOcnKLi1h0e557daOGcaB4h5aFyoZ6dZFliJV+foSFeGyCoGySpnB2ep5xd2OEintlgoWDkItsUIJl
gnZ7ZpODdJSQrYdjeJSPknyEhnF3k2mNe3qebnB8iIx0mFeHi41gbnB2eHJ3nIZ6bneGhHOGh5WKhm6wbXF9nnWUYZGJxGJ3m2dAhZ+Ye013ioKhs3uEiI19noKKa4uNoISEjYuVXp2GdF92mId7l4aIVWesUal3
koKRbV14haJdaJiIknaVdJFoeaJrfoKXh2qLiWeJn42gQoeMeod3e3ShkJpndHZ7mpJkim6ZeX2Ub1N9YY1ramhyXIuEhoh6g4VCZ4hxjHaQe2duqnOaZF9xfXyVXYSfb3FpjqmPjGCWd3t5Z3x3b4eSgmaLp4lr
dXh4VZ6Wo31+cGpulneTaIdccouFcIR3e4h7aWWEe7F8d4WPt2eCe4J2eHBfg5hlkX6bpW54cX1sjIh2iYOcfWWUqXeUfIRqaHx9nHOgjG6dZ2mReYlmm7OidqerfoSFc31rkpJ0dHN9b3yMe6h8bHSIbol9dIdY
d5dUdZCij3SIrI+YcH1Rl4h3fXiExpaEs3l6c4+WflegkYWVil5zfZRcXmCObomQSW+5k1hfhYStg22Rs4aZfKyVhLZwd3mcbH5vpYx1bIhpdYRxi418cnxLY6Vwjnhwc4WPfX1weZVahZ+Xo2VOhn11kpd7cpWO
t0d9jYaTfm10knZqR4yVo3WMiXx6nnBhcWSWc3R8V3Rvl3mCbnd9hm9+i36CipGDqHd9eohimZaNpnqReXGWinRhhNKxs45XjJl8pJRSpnGGdZBgcpRoenmgk36ZbHpquH58jHpzcHSjbKJfYrN8enluc4l4YVeE
bmt5YbBzfYd5iox+apRViGqWeph8npOZkXZPZ3RubIJNdm1KhpKEmpBxm3Chj49ljnaKiZ17u3iHppGEXoNej3iMfkd4cnKDlI2ffpp9qoJuaJJ5p5OceE99bmtpZHZ3eqmUh3xsdHhsdXKDZnleTpF5mX1Jbmac
eJeYepxXbLKQdK+nnJCDTI12gnSKc1x2foage46FiaRrUoR4foVzjX56e3V0dnmCh15xs4qWkWGEfKNykJR9k6qFd4yUc4iWin5+eHlIkpeCam17Z6ppbJKRbXWScFdWa3KFcnw9WJCYk2eFd4iJVJaNcIiMY4dq
bo9zfolta3pyhnGfhmBuhXB8kGOPcnOQlpKVg32vbWJreZp1aHmZc5eEfYt2jUWHeLRzeHN7qZuReoiRgoSis316YlCVXYydaYZ+cZOHkndqsF92kLVbc16Ib3WOiXeCbmeQaXCFcJdoc7KWmIx7mpmEdYJ5cnh1
dXaFeHlzbX1ua2KgfptsdZKPfHGCiWZch3t9Yn2VmnqYdmxxgo2UgoeLkKN9eYexjI+8fWRbYnCfiYmUoJCJYoakc2+KbmWYj3xvU0lydoZ2YopciLZlc3ldb4Zpi4t2YGpngoeHlXGCoItvlHFumXZtd416jMNJ
dKmem6CRYG10a5SZjWaRd2eLd4uReZ+KimpXT5FjkXZda4qihZWwg4l6g4WSiHmNiFCRZ2V4mJpqa3l+UY/AaGx4boN0ZpGEY52ThGl+k4RteLpwlV50bp+Pi5Zgg45lhnR6cGZob2xnZY+EhptybXdqpqttkolx
W5aRemuLaqVkkWmQdpiDfpFzdIaFdYatiHV3iJKbint9hpRtmm2RiZRdg5h+al2QhXR8aLNvgqR6V5lzlneJj3h2hKR7g2VxPXeQeIpzo2x8hF+PeHl1fXx7hWaDfGljfnqIdmSodmhuwnaRl3txlXR3eWSMYopz
eHVsfHyLdHd3jI6clFeKjW2NaHCLp6VdgpiElnaMoaSYhY+WentrepR8cH2OaJR9nm56lpl5toy0hXdYqoRkcmx9hp18aoiFcmt2nnZtnImGeZh3u2lwl2ygbnxrZnhmdHp6iH1tkHhal1O6bI6Pg3BrjIVoo3Jj
c4uvnnJrini4Y5p6ZniGfG94aIyDaZZNZJN9i5KIdl+TV5NvTFZpXY90cXCSe4dpfYpch3GmjXOGkmB2lYt5knp1iKhmiXSHmH12g4JfVZpbZY90qn2WsaaYiI6SeIxOYI95p4eCcXxlfpSEbYZ6fImIflaSfnJ0
cpBlhIaxdH2Cm2lVnXp5mXt8ZZCGeI9xmHiIY5d1hZqwfrtKa4PBfm98fop2l3ife25pnFq2eYu0c4aDi5J5fE52mWqRbXdodXh3mnFoi4qHfIN5pntxmHezdY5ufnBbmpRZpnqGYnuHkINud1qZapJveXZykYWL
x2two2KcaXB5fIVviYeOcaJ5g2SNZZdxS1iGZ6aKbax4fGtZpF5wcmqSqXBjbJJkgotlom5nb31xhnOGnG+NfHlmeYhbb4hni2hvc3SuinR1o224fH6TRXCMe5+NiH2Veap1j3WNoIZ5WJF8mJdjVXZgboaahYyh
XV2FzYeGeIhsoGJ0dJBxcYJ8foNwboxxYpFZdnh7k3twg5SejoedkndpoZ6Hg3uCdpOPfJRbn4OPc4p+YnlEhKtzpJFlbIVzcGy2hnGik3hnkYyad3mHTrGKZouHpoeobXZzg5ufhoSIiXx2el5+aU5ReXtxgmGD
coqURWijX3mha5WbgnWGXZRdoHFeoYR+lYKNaZlgk4agb5iLn5Bna21tmk6JpI+LlnOIk5t3cHVronlXkIeLeZGDaZNhhJWUll2KdYiGl3Wle1xdi3x9bXdzmVtjXY56cJeZt2ludmRzhMmNaI9mt6SHpXyIg4OM
gqNMkYW/iX1xh4eQdaBuiot7eHWGfbB2SJOIpWuOfKWNaJSrW3KrkZJ1WnOGk6GZoYiudXSReXGYg3eKZ3CFc45yZp1zhIyEXIx3km2Feph9e4Noj6CaV2KFlGJ8VpR0pHd2k295nIp2b2+OhKSWkbpaa3VUcJmE
lX2bjHiQe5qEdouZeoaai4OEdo2JuHpiZHKHjouOmpSIioaTcnCChaqje3p5bVyVwpBmZW9qyXCFfXCHlniRk3qhS3dXdnRzfXuJd5dblLGDfoKRn3twbm5vj4J5dIVuhnaIX220h2uYkKtraoSNdoh2g4xkjqNW
d5RdXW+OjYV+l5N6lmN+hJaOdHucSntKjoiPkZGKbYqNbJF8qG9+hpR9lG52j5t5bmd2sGyXjaCKlGt4XJWca5OJcqFth31jh36Flo96r0x+lGKfWI2sh4x+kWxhTXmYk459Wm2xeIVcWIhwgo1tnHKbj4p4XHuE
cpRzfnOhP4thkFaKZYVwfm99VJ9gjWygiWevjGl8fmBzmnCoipyXgnF5mm98b3hye3WThodxi4hsnHFlkXdta32Nb4l2cIuibHKRhZyfPWqRtnecpWl+kZxsc5ZwiYx5kqd4XIx4nXmQiVZgh3eRfqa/aIiHdnVd
jodxj5VxeXeJX3OljHp6mH6DhIeEiG9xqp2Eh6+HfYVleFuHhol0joRwaGrDapyVo3N0fmZ4g1GLfXODdm+Fb26TamFneJqMpKl8fniGdHGVdH59hINxdYJxbo2ea5+KnJmIfnNWkF54mFtpbWuMbkS2jnObdZ9t
lnOFfIyWeIRvn4Jhh3ByZnSah5OZikyaeHKRtoKUkG2mfoN5kJKMfm+SeXaCgnmNard2mJOkeYOJh4e2q3dXcXNhnXRwjH6gcIp4d3RsY417n5BwbH6MpHGMiK94cGCaaHpydZBzhXWDknVumHJQhXKniaSKgmyQ
epJ7ep2bhpBcaH5ujoeDZmp4p3VrjJZ8l2N8eG2Umq6KcnR9n5NCd5V5nHGcb2uPhnGGiIOYaXNLeIKLj3x7kod3h3d9do+PaGKppGusql+hjoJriHC+dmqUi55wmoeKhGeFmIuno1p8bb1pXU6SbXt6fndvoHJs
iZOhdZqjdXtemqV8jH18fXakqJCEg2d2i3N2fHp2fIpZr4R1V2d7cKJ+ilpulVtpkYVXo5iGbJ+JbHR1eopwmouIpo5eZ5SEen2KdIl9d4qbrpKKl4eWlINlnXBkYqN6e36Ii3SapH51dIivdZ9zgph3cYKNd3Nt
lJWTdFh2fHp5VGqpu6VwhmqNYItxd2dziI1yZ4xik4J3cZmFa8KInHlhUEaDfZpzgntlPmJwY4aSWG53i3yEdYWUiIl9aZpcd3FGeZGnZ4aSqJx7bX65dGBxWXpjbJuGbIRtiZtolW9vmV98kYJzjIOJep2KiYR8
jHqNk2uwlV99jouiaGt6a56JiXyYY4ZuYmC2YldhgqF3iZNffHSTbGV6fnKZaHefd3qJa4uWipd2g310iXJehFNmipBxi1dmhGadln5+jZdnjIl+hYZ6fYqQcWeEYWN1inNrfp9ok4+geHqShMWEqpB3d3igcJN8
hHybmGqEi25lcXyEYp5bem57jaGJhXlslFpWcWyVio1tUo19jomOdHtslH5sqlhHgn11eKKRa2R4p6OJcJlmYXmYbGePfHR1d6h6jINybliHaHZldJWUdYOTiJGnrHipiaeIk5tyb3lxfGdeeoyxfoeHcn5rin19
eoSzV19ci3CKepZskGSEiKlnfGt7gplgqKByiY2DaqZeiJjPdnSIa3p8oISRa5Nec21gamhllF2IfJOJjnt8lGd5Z6qHkLlwnpWJko12kJZYeJJgpMiJaHR+j4+EqoqGiY6Se3mKnYOeilx+hdOIpnKCg6WKkIie
eWZmg3WyfZBukpp4jnR8iY2OaHuRi5WJkHhicHR6gmmUd36fhHaNi5CQdKCHdnVgep2onHOpiWJxfXuYi3uFWHCQY4J9lI2HcHp3qId0iHGKgop2U4yHcIeFb5WdZXWKbJpZZHqQiHqRZ3p7lJmZoGq/hH59eYqK
eY7LpX51cHZ2bmlcbY9+g12xdYZakIVvpV+DeI+EpJuTlol2j3RTZn18ZZuRlX6SYWp5d3iMjJKQaXWCjXprjo6MfoNml2J+jHWGimmZaJFvh4KDi4eNbHpsdG1leYOHjmd0m7yvc353TnKEl15MiWWIalNndWSL
rWp1cmhycJKUdG2bnnpziXKfu1aMi6tzeoZIfd2We3GHZoh4hZCOjaCFcap8RIxne4yVb3OCelR+UoqZcK2IiWiWpnV0So16Y3N8Q4Z6e3FfbXVgkpecg5SHsZGEXXJ2pHh2aHiPeoaWhneFbYZniXyGY4qLdZR0
e3yDfo90e2mZg5SShGJxfXNsfJpwRHeJenSRjI59cqGLVmiThYRkfndwR5iHgniIZpi+pI91fnJge6OolIaHd4V+Z4J9sV56dq18i36Ne3Zmd3ZgkIezjZaTfXOIXn2GYmeNm46clp+WZnx7gnlLYYJvlmqPcXpa
lXdneat6X5uLnoOLk3R1eoeWXqGYm5V6kHRxaXGUY291eHVaZ3x+jHKGm3F8iZCkqYixaHZwfItspbKRb5SDd2d9e5KCa3yPemp+h4/QdHSiead8nXN5bHSFjnJ3nJuVbnJ5vYZsiIaJhm+olI95c2CQfoVxdHRz
PVl5inZxZKZbiZ17lXaCqHiHi4J+gmeCZoxvfHN6do5liHKCiWiSiqt9ho5bbHSHaouDdpWbdnebhJheg4Z1cpFpmahyvJGHiW59e2SXhWSLqImHq4aIjn11lneDiWqJaHtPh3Z8k5WQdKLDV4RmZIWKfXpwkXWy
lZCldnxOcYRYjXqNn32CnH6TjWp2foVoi2dzU3KHbHCiWoWHbFFwlVJpdmh5h4OOi3WsoaKPkouJkFezYIR0mI6ZeWt3crCOoIRiaqdba5mVgkmRhXxye3aRiIp6jKJwd5tta4V4jptKZo2SZHp7eXaFsZWnZHtp
VXF6Yoxyb2NqroNmX3iHsZKCal9qmXOQcbSTinVgW4SDh26Ri3qxe2t+fYaMW5x6XG+Ek5xyg1N7m02IjJxrfX1woHOOiX2FdJGHh4+Dl6+MjWe0iG2GfIqGkoZWdJpdnpOfalxtWH2DWm1tkV2Vep5LiH2CfVJ4
b3uobGh2hX13pXrFeUyZjnOFdphzfmqPb4SDgnxzXpuobs+bc1+Ke4mIe2lpmY2jjFaijIxnY4uMfneHW2eYh2ybeJNlbpxnenZ2fHSPfFV0iYt1l1SNfGZvVKJ6k5SShHlscJF6a4ueXVWGhXGfg1BmoJuTjWF5
QHWUm1h4fnJ4cWiLim6Xc4pReoZ1d3Zyg6OGfYyQdZSZk25trntsfcRyeYmJXGqle4uDVXp7iHR2WIbQaXh3c5N6dHR+dGJ2hHhecmyKc8pjv3mbj3iUdXN5k3GYk3Jxd3eReXqNmJGLV3eOUHWSiIuXhJVxanWJ
d6dVV3uOl3F8hpp+dJVjg3p6lpeSWnp+lKiGc3BKe5WPbIpnmYxyUnuffZ1oZJZgh21vrXaOdI9eQmeHfaB8jHqWcJVxZm6Jm1mzy31zfX55pJl7bJFkgj6goneKm2SSoHeDjXaDeomNbXjSiaKJnHiKdnlJaG9s
iHd9eluOZZ1+Z3qreIOChYKXkoqWe3Zly6ZrlqevVnmJjnd4g4pvj2+DgmVkd3OJeIt6eo+Ommpzd414g3Z+gpNthXiMioeCboSEjXx5r2Z+k3jBdnFch0i7i2F4ZYOLaGlrZ4OImK92mWZyclxoYGukg3RLhG17
mH1xl2mndXx7bIV0cKCIonhXlKqFeqtqcphkg198h4yRfH1vapBziYR2ZXF1hJCbcW2QolN0b6GIcbtle2mHeINselGFYWNopnF0eH6EpmyCeaGMkYyknJV7mmeHTGuQm3JsaXB4l35ye1taY6B8YHN6iJuXho13
eHaEZoaWhY2FWIaHl3xxYo2WjkaCfHWCmJ9kr356ZISIa5epgoSUg2GIcmR0fImMkpltd6GOmJWIbXtvmXmImJCqyV6IWXZ0lWdiu3JyhI9YfaZZd5N1fqSNd4SVgnl6dXtjdYaQWXNtkZS4oZl2e4S2zHRrd3R8
aWJuZ5ZTfpqGdG5wpLarZ3B9jHaOj2WTUGqjhZl6hpJgnIxvenR0bnt2dpNqk4JNpn57lJuImXlieHiHb22NdJR+YpBwX35og3SSnG91hpSDko57fZJ5h3uCdoJ5imVyh41uj2hdglRfiYddbIp2eHl6d3SVrXFf
nY6KcmhrfWaUdpeCbm6TZYpSi2dnZ5xljYeXjIltWYmIq4dzhoiDlnSnX5VZpX19dnmZcYx5iHKKmmedh6pzfYeaalWCm3aPjKV+Y2tpYXaocquDYnCsnLV2o4iSQmRJfW+YdIt5mpybd5dQhXeLbnB1aYhnY2Oc
mIV7fq11T6V9klmLYYhbfG51bHhrb3l0mnxwbYhqjW9lfoSReJVyhJSzkl+CmolumHNpfmuOgnh+fGx2hpeOc1edmFV3YmCRmIVwWop7i3iKdV1uiH6QdHp1bXOOdG9yZYdlcXeghJKDh3hbhXqEcnxmZm+1jF17
VHl3eGpUXYOfjI+NfX17lneXln19hW2LcpVqcG1ihHJxfoWMkXl0iZ18X2d5l5RvcYNwY3F9dnFtbI1md4+Jg4iWmrOHcLOWjXp4VXuDv41FhmmVonaWhpdxeYJ6ZXJ+e415YJp2g55PloRtjauRe3t0g1yYmmSS
V7lwbV5TekaIk3KJjouUeoOfnqJrpKJ8eGG2lXSUmHHOZZaKm6KKbpaCWnevjYSpa3R0fZOEd597dJqWhop0eJaUmop4baW2dIVseY57aZOInW6OoY+GZpienGKaaXGEjYyTlJB8bnFqgppctGJmbHBhfnSvaH5k
c2qQeZaVfltslZSJd4hIcaDIoX5Da4V0Xn1enIeDdpJefZaEl450eYmOhGZ7aoeWiGN7h32HjlWIb2uUkJJxdI98XKBzdpF7YoV5bnV2kIqkaG+cho1sRoyOhYlylIuIhXKGeo9+aXucdXmCtKODqHiYV2aVmGqK
hqOEaXWUb0p9hnd4ZK12iJXAsMeYlItpfcJ7lmuTYpp7i2etkIWKjWWuVmZvfpCEhZ5ncHSxiYKIWY9ZeYmFkGtOeGOJoWSOkG58cImYh3OPmoObrHJbmpeGcJBbjlRzcraampeHh2x7Xp5ze7l1cHKVaGt4bF1z
lmx0cWlmZ2t4eE1lg31oUFZre5dlgnBofaBvnJiQT4WZdYKRbYl5jnBqa4yHanuLen5HlXFhc353bG12en10YHJvhIanfIdsnHmGl5WMnX1yfXNmiXt9kGmcoI2ig6hwkoZ3jG1JfYNMl46Mq5CTtnl7WZN+dZyN
fnKPe3iPiUx+cHhxWXiFmHNsnoJ3Z3VvnmxigpSfioaIoo12WoqMg4aYum1yfomYnJiJaX5ud5GMdIygklOhvIO5YI91eXx6hoJxc5yqdnFwc35UpISKd5Vvj5Vbb5+LaaBxmax2kXiXi41Xi2twfXJ9lJ6fgnpr
cYlxclOHeIxlbneaq1aReYqiir10q2WNaJZ5hnpjnn5gbGhnamFydJOJk3BNi8JoiX55fWiCU6N8cnx2cGZqbaWHgoihhXyGc5KFoXiQenxibmy7lqB1mY6LlYiQYo+QbGiaqH6EdKSNbYmFcJB0dptijIWDYXic
fIVuUoWbaox5dradVJNaiZN4q5NoeXaLcaaOl3eSmrB1xIJ8fo91Zp1ve5DAY3ODfXh3hHuCb2x1coqFhYd8hG2KiIJce412cl6VglqSnm58jYijb4+NkINVc4iZmHpoeoR0baSSg52PjqZ3cImjfoSUfZeXdouO
jmBTaZCah4+EjHx+YIh+ZYyCm5BbfmtmbIaPa29PZ2uOcHuQbYKMjnSEkZeHeIN2mISJY4RvYox5iYiPeZWGc3d1oZlzjpmJZIuJhpVqfqeYXIaGYHBxaHyZfY15cHZsXJNyWWlohmptaJindJB8k3V0ZpCGe2la
hYp9lLuOeF9KWoR1joiGeZOKhX6gl4ZxeGWNbJB7gni2bndjmGhknHmSdXuMb2eJc3pvkWqxj5iMl01yb4OVlWOChZSYm3d9dGJyn6Fxh111mpiOWl2UpF9xRZ16ephycWuHn26Kjo1Pe5CWnW+QWHVCXGdajXp6
iIpwjZFrUJWQZ3CDlX53Y1FjhXpsc6KXdm1+nHV1fM14VIR4fGJvmnGujpeTcnl1X4yRe46RkpGJiIOKlXtkdHSQeVSTe4eQk4l3da+qXHKEfqtwkoWKj3yRYpNWjHVgeYyVS3KKjKd0tJCFdH2dnZ2MnnxjcXZl
lXRfkEaniZael5KJeHeDdpOEdIt4aYVkc3taXn6MhoKEU7h9Y3uOc3VcZ3yojZiUgpOKepuEo3Zze3aPc4WlWHiHXrV5b36PdXV+enOHbX1pdal0e3p0eXdncFlpZ3qJgoOGjrKJjmlckGZTiJOSdYNwkJlzjYic
g1yfmIOee3p6hoWgY6aLsI10en50al5zjXh8k31Ze6WQfZSvcYVykmORZotzmp9ye5N8hG+GaHl5cXiWjGlpaJt8k257dnqGW36qanK4mbiGfo+Oao6IdXpshWhLo3SIm3aHfnmPjoOoiGmeYG9+eJKlhHqJloSl
qml4eYJjfJSSe29hXlpqmZOHnLOSZaKMhIVlgnF8gpl6iGmKhaB0nXJojI2nY42Ve2l9ZnSTg4eMY5WQameDfH5UjX6JlYV2epyXhI5jaHFifJSNh3GndZCGgnpxbGWMfX5tkl2UkJVzcYmEg1OKo494YH58iciG
YXdvkl6Ck3qMhH6ZfJdXgpecc2RkWpaDc41zd3iYZYV2ZITQk3mfh3lScKKQxKWLUJq4lHVLrmWTiYuuno9biqBUd3uZhHlpdJrOfph6WW1viXiZmGleooVxgmV0pJGHuohZd3ekb1+Wh2iKcqKFa2J4Zl9leY1+
jm17jHyEcHhxg3OihJGGfXpeaXZzl4WEi351eYmIXIp4Y3yMbFZ1ZZ2SkJl3dYWCkGmYZ4WHi4WIpndxhXVneJNomW9kdG+dfqWPUW6PipN1iHh+aZGGalJodZyPcpKNkHqYfY9nfp+Uml1vdWugr2qLg3hqesaS
TqBqbJmCb4V9dHJ6iIqNaoN4fK+HiZd6nHuhPHWqbbRtg3BfbJKNh4J2lG6HfaF7epqNcIx1Xol+c3tsk6CMWY+bcISLnIhvnI5pupuvfXp8enWPaoV6WHyNaINzgnVzb5RcuWyYqnB8pmdfio+DknCRapWIi2uR
lGl1lJGIlq9wkKGVhI1mdJ2Pi6Kme4NmiHWZh3JoeIhxhYhhoYaOVHtfi3KCd3qQl5Z4b3lnb2p1s6BelZh1xHqajnZtbZV6kIejhYKNc4SaaHh8nLFwl3iQW4OYlIapkYxvVp2HimRvTn2MeHKCeHCHeJOPcpVw
mHSPn5SWiJZdfGJ3iIeMgnSoaISWkIN2dp58k3uZcXmDmpRdo4tySHlzgnVaW4WOkbdxsKOHfp6SdGyvcKyflm2ckFuLhpabbXuJkHGqn4tvkHp8i3JmaoqtjXrEbGt9c6JxWWp5c591nX6VqXNYj2BmfFJ2a5qT
jYKZopN0eWGZn255ZHyEmnN9YpN7g5pwVnihaLeFu3trbXxthXuRcImcoXuThY1rjW6QVKRtjoZ7voWFlFCOe4J1ic5ig5CCo3KSdXVehnhseHxddGp9XIl6jVq9hnFgipB5l3RiiXWru2qNZlVkb3KCaFxnjHte
bnt4m3F9wV6ou4J+ZoqIU3Nhq2x4lnlnXqF9uXGqbHR9ho18bnGlXXqQdnNzk2uEZWJ7WWOKbnaLbJJ9kn1+WIxhV2mhj0V5pl+SfZJcmXN6XohOo5KFkJ5mY4t7emh7aY1fV3KjaoeUcJNvh4+KjXhxko+UdnuD
aGpva6CUmW2ckG2CpJBiaXSFjW+eV457c3lTj5t4oI2Fj42JhmV6pHe0kWxrcJmlknedcYuVhJ6GcIeVZXqLbYN7pXWXbZKkao15dXKlgn5KdnCEhJB6cHmHpn6Ijmmfn359pIeKi5J1fniMYnlqhmtxfpWWZsJ2
pHN9j4WehHCoXHRdqVCafplkc5CehGZQeMuHdltfjplrcId1l2Sjc41lkp6Ejnhogn1vq5iYanSPiIx7gnegUmaFgn2idnxxgp9zu3ddhWN8e3V7doebjWmIdqCDe4iWdZGXjXueamKMjoSGmqpyiWlvc5aaYYeT
oGFtfIZxlnxvjpG1fXF+aLaTSmaEh4lydoN2i6WEaoOWiZKKZ6Jli52Kd3aSZXpzg4VpU4XFkG+Vfo5sum9vZ5B0d418eXd1bGdshXRsamhqiXd8cYuQa2R1j6R1fqFgiXKcfY6Ph3yXanaFeIqNhGybiZ98dIm6
fMZlbbKOkXJclcJqcXuOYWNpiZBycXlqhnJsiKGCcJmQdqSNjHmDfnRrkpCFiGp1loJsv5FcqXN5foWLb5+Oo5mEjoTAenZqdH57pXGMo4aDkXqhcJCGcoOfhH6Lb5pTZpagjZp6mUlyioOUZoOkkG5+h2h4cZiW
eHKSqHONmmp2i3tlX5uRdoRvnW91hGNnioKJl2uDfn1sjH13gp6ebYJ5o6pzYn55vIZ7jLVycG9nk2iGd3Zul72Fh3aPeGmCfYqCjnVhgpaPl4qQYpJsdciGnI1mcoxsfYhCjXB0d3WpeHqQbl6Ho5HHfZ+1hWJs
X2SOmquWkm+FfJWDW2WLi5tnl4iJk3J3do2EiW1gZHqNbIR0e3OccV6Xdo5+enpWZJiYenlaXnF6mpJ2nlCCcnuSZop7cHl0dZV35mZ4nIRtYmp5l3lXbaKUfYKHaHx0pqqOamWJiXlmeXGCjGtvgnBwl7ScknmE
ipiXb5hnlHt+oGGCvHa+i1CPip90hmWUqGx7aJKqjod9ena9dG6JdoqHkViQbn18kJeLrH1siIdyfXaVjIeYinJ2hl+NtZKKfYOCcXmJd5N9dI6ClZSKXXpwfmmDpnxxlHV+ooJbc5aQnkiLa2N2enWTfHx9fLRE
k2J8lpZ6jrTIjHNwg3GXYIednXuWoH2WWofHbJF1bpJ0bZiSfWh2bZJ9bXmclXpatoKCdnePcX52o4pvVXhplH6grIKVfJCHhmRxoHBnj52KcJeQXWNiiHqImo2yk2x4n5x9d21ukHyMZoKOmH6FX4uGiHFtX2+Z
fYSifX5vdWxzjo1xkXJsenFfYIN2c42Zhoabh3qIi5SkYHF6pnd8Z4KjlZmxkVgqm7GHaYeIa3yVcoWwcZuPkmJrXXx5j3t6b4V6W42VY3F5ZHBygmWQb4RzRXKhiWted2dak0N9a2aHi4yxiXp3R6iCbnSNbJ6p
en6MhHutw1SRhpuLWl5vb3KJZXikXnF1U2h5YZmDpp1Gj3yrmISUeouLeoePcphYkIl+iVpddpdiTXBriGt2b351kXxcb455e1xpXXJnrIWVc2eXnXqNcHeSc5dcjqZ7orV9v595lJh3cZm7kITIuXpybpqgfpG3
fXZucbpxl1uZeYNwnZmzVJttgoVvb2CQaIZiVLqkfIRyj3iEd25rkItyZJlohXCFg4ZJhYqOY5lkn2CHVVyOX3iObUmJmHR8fpaYV4R2bmeVrJmVpqWFVXSLyGyaUIuHZKSId36De3x2d3BckKaJh2tadHtlkZxi
ZouEX4twhI6ddnhvk5Vvv3qUjJSEeoV9bYSMc4Nnfnh7d2+dZodrcmVufGxQmH1ki2yRiXSPdnWQXn6DeFRwi3CFc7FKaIWGi32YQnakiYWdk5CNdYxsaqVyfGlce2dnfIeGj5BzkJKhenRToFuZnaSKfp5vjJR2
e2+Rl2F0YGx9eJWDcnp+oHiMe4JgiJNumndhhY1KeGija6B2bIVydnWIbm2UbI92dIKdelxxeWKKoWqhlXSdcH2RmXqPimyIdZx7fXBxcppylHV3g3tyh6CKhX5gloSOdZKTfZh0Z7WMo4hqanF7h3hSc2x5anOE
X3RmdmN3jpRlYpJee8J6e3xzm5RtjX14mniObleSTFVjcYqHklGRfjyPkn2Me22YfIpmlGOEdY+MboKZeW6GhnlrkJKCb3GkjJN8lXaza4RsknRhjoyIgnGGco1oZ3yXa3mOaY14d7ZzmphGgoRlfXaWhpiqVH53
laV5a12Jn3d+d3hfa1SOlnuVa56eZHZ4q5NhaX2Ydnt3zqJanHZ3jH6ag5B+iVhucFiLg5GPiYqOoXtneW93ird7dHJ9xnpvdXZ6g2xjem+RV4l6bIluhJTCcn6bdG+MX3l8fpA9d314cYl0g2F1WoZ2mIxniJB5
dY+Skl5zd3SVpnG9fYt7Z3x2cn2PToKLeGWJZXqYc3WDcHC0amuKdplli35ycmVxoHt8rXNyoWdoYndmcW+jiLZ9bZGvbm9ufZZ6koN7k6FZYpmUVnqFg3WRiHeEhVyJgo1UcWSCgmt6iomLnpqajWmGmqRplIOP
ZXlrpJWIba6ZiIWgjXWClJCNfItKeaC7iEiIZ3CQcXCOfZJvYIiZeWuacoWHbZCddZl8lVdeYnp8mo1vd2SQhZGIWYl5d3BNtIqmwWSZlqagilW6ZoSCcJmpbJSKfmuQmp+PinWihJ6KfH6IiHOhm5VxUo10qIic
jZmbfHZkZGhyhX1jiZKDhZmMcG2YvKtok56NdHfSiJ5agnFVm46HeZZykneEj3xtg7tgW3p8m3V8qnSkknZlh1hqi7lulH1xbp+NeZVhXHyNa493W2KWg4t1anqDenGqn2Rvk2HSZnF0slqOfpB+fFJxVol+jXp+
jG15coWWgo1odGyIY1yPbHeWkIdbeIJ0jZ1Mj2NveJZ6k1qQknBwfYORc3Vac3Z9hYVLaW5vj3N9YodsdIaJs3OEjZSohnlvZYp1cH6Dd2vDgouHb4e0aVyDg7Bde31pyYRzj4mpk3R3cY+ciYyMjXuLd2x0g5du
aIljbFtiinCIemJ0e86Ch42fi2l9mFF+YJtndG2gXpBhYmx3iltrbH53jnOXcYJylJl8hHSTnXTIjW6LdISip3pqeHCKmHSNg3podm99kpGfmn5ugmZuhYuVioVzaXtkfHp9iXqDi6mJcIeLiGd3iI2HpY14mWiI
dHyzeXd5pntzbHuNcZB9lW+Fr3eni4u5az+VhIqGuJ6WZH6Pc45zg4uJZViEl4pYamCEsIpdkm5cP4Z1pWqGiaKmcnF1h4N+qHB4kJO6gnlekZWGgod3k26FkniHqalzWpObc7l1kZZlenBwjWyRcJeMY6mRdJp1
k5t4p3BwaWWPhIJ3ma54m3Z5eldnbKt8e2J7i6iUj3eJpaKHUpd3fnF2sI59nIeRZJN+tHaOZqifcYyQaIN4pGxqcF2XdnOhmIdPiXKCj2qVfXyCn4KGl5mccXqPiod+lIiUem6EiHN5i4Zxa3t5rXdxiXG+h4SN
YaRrkGGDc41zeIdwpoR0dJxXinKJmHSEcH5ee3JkrZh+fVGKgnOGZXuGmH5YcHZyaWqUV2Z9c1eiXm6KhHtvbl94bX1tXXmQjW1neXuHiqRrko2Dfnp1g3p0anN4bHG1imqDhZl6hHpxlIt5eqCWXJelfJt6mmeq
jY56XYN4eXGqfHpyn52PfWqCh3JKjbeHdaSUp1iMmml7g6+dWUyMaXdpi31rY2R4hmWGnI2ElGZdho22T3ODcmuSjYqGcESOcod5e5yWcFWGW3NqkniPcoOCe5hfh2yJm22Xep9mhXyDfXezeXWWbmuVeo+aT2KT
mW9udXqCjHJ+mpJeZLKWd6BoaJp+kb9acHm2cmuZkGp0gmd4qWqSe12Fdnh2iJF5dnl5j5phbXKKnmZKcouYhnV5sJKCmGtqjnl6oH15fJ6Pg3CIaYt8Y519mYx7nIZ5iGmKdIeFeXJugolnlmt+ZnyFhJZrhZOn
i1mHmGqKdpePgm9ZemVzd56bbn1lWJF2gnJxkKpWe4hzcq9pmHqGimeGh5V9glZ8aGeNw5p+noaJeGplbXKLkW6Mc156foiIfWZ4b4twmYmOa4ahaHp2vJ1XdXWOeXaHrmJwkXp6eYSEh3JZfHuaaW2qdG6McVt3
e2xudV93d5GLhHt2jI2JfXeFiop9eHCdjV2VhHB2dnaRlmtzhIh+jZeNn3SRd7COh4KMW4VhZmB+Z4yPoaZ8bnt6ZnqSiVyPm3N6cn5ocIiCdYxlnlyMdJCFdWp7pl1oh3ZcU3Fvnpl0Z5R3xJR3e4KOhF59b3p6
lnxyZI6QfnqGe2eLh5Vzr5d9jaJ3a3xwrlhycmmiiGuSaItzjYh8WIiRfZRzmpZ2cGdsiaNriJOPfJdzcWxahJaKmnKhWpJnelVvZVR+ZoRHllZrbHpzknvDh21ZWnNxXYmSZXFybWtzaph3jHKEaZFsl4SMZXdv
lm9mYK6UiWWIgkyRl5B+j4OGZquMcMBtdqJ+bId2ZIhfeXt5anB6iJWgk2uOg2VeYKWMdnuEipFti4qbbaB2fWaIaop0moeclMZ6qI6jnIhYha2TbmxkjYt4emhWnZNzT3RfkVlkandmm4tqdYmYdW+ejG5whYqV
emxnlatzoF1hdZyldWF4mJVrd5C9gmB8jYamg5KRcnePlGZ6bH1tbbeNeGpZVXl2dWKWmW11dXWtZVuMfWdwVYuUgnlccW+SjJu7jmdlfpFtjXV0S3B0fImJeZ+Qh4mHd7Fsd36FjnSUiYN8eJR+kIV+ZWaHiJCZ
iYmrcYqKenqXboKfkm5reXxufYJpoWx3gmmOdXfDZZJ5o4xwi4yIeZJbjmyMl3ugxIx7dXOUe3FocKaUhJN7jI11em9zdpeGhIVxioN9h2x7a3yRgpJ+fod7e4WDeLKNnn5mc5RYh355hHuGUYV8jIZ5Y5xthIhp
c3lyYWKke6OFwnOCgpJxaFmEVpFmg597fH14ZGt7cnltcJ+aclWEdWZgXodtdI6hbYN7YWmdbVaPbGGDZnCRfXxwgmuGe3uChFl0bHqmZ9OebJKXcX11iXyUl2SKs21TlXN3kqOUdHeXfpSInYJnoo+cn2+OapKe
Zmige5JibnVxamxtpoKZa5tudnVyi419k3pulHOomXZliJN6Y8OUiltyW3Jzd2GcbXGkhH6LnomIcGh5aYSVdaiSgodqUplnaqZTUFlgbYOujW95s36djnx9d1h0Z1aJnJJme3ahZH53dHCleW2GaKNidIyTklRw
a4Jgdo1wlHd8iINymIKShHqFlmN9o498i3mKqVmTj25maptcmG2Vi5F0ZnZkmHhmim93UYOtdXRpk4Z4hbeldnBpUp+Kin17lVSMZYJzjXdbsnxweIeZTo1saGJeYIt+cHlzg0+db2mUjo6JUphQkWJyd2fBd6pv
e3qGdHCsbHB6jXmQaIppg42DiYh7aXuTgoJvoGKigld6iYN4eMFWeWp6k3mjh2erdnpti4mKWlSuimqnfH6PUlt8mmqWbaOTeodzc4p+lGOGdo6qerNQfHOFdrhrplZ2iHdmhIqPd4lwe5mFh4p8Y4iPqIWifEOD
Y31gh3hyg219Z2KKi3J4k3pui22de3udh4dzg2SYaI2PWn6vZ1WVt4Vzl3qTVm2QdplVZpl8o4iakq3KhGd6h2KjkGt3jWZ0cGWQkH2Ki2GWg36SfIqPdY18hrN8oHZlq4NVeIengqx+WVVjkIaDa2eQmJJysXRT
noaNbZR+eHZgi4pyeo9mYGiNbnJnqXVfn3OZZbahUYyEmluMZYNdsXpYj5l6aVJuhnJpd4qWhHCNhHyJUWZ+j4h7ioKZjGB2fn2RfHONjZZze45ecI97g4mglGl7j3N+i5Jik35zfm55ioRgeXdOfHyZX5JNiVtl
sIybdrpttHaIlYxwsHJQdJNmkVCfssByX3ePnouQfJxuaXSHg3iRjoWJRndtoGhxW7NdaHRziW1tjm9uc3x+bpBrd22KaIuxVn1nfnh1e2p3ZIdjd4yHx3OEjF5tZmJuhoWqdGdkmm+GeWWSbGuCen14fW11sHGO
d25tgpqWinRvc6DZaFWHh3KHfXqrhWlyc3Bdaox8lHVrdXOOlKZEjIapdnyMlHaYc6PQfHyMjGyLcHeUfZV0SnxwuXRoe4hpe3t3e3STb3xQipWCcGifYWt8bVqEX3Fvm5BlgoiZfk59YmJ7YYRplJKdhZiDp250
hXBMgn1bWZ1nk5qCX6KOdoNadGCpdnGKhnN5hI+Rh1yYlIpus4KTYXRbYnWJX1GLa2VxQF2XtJV0q26beWyJfZSWe3OGspprnaiFgmqVhI2vfn57cnSRXXhsaHSIfoZ8i4OdfYaGkZOKmpdsbY+NWoxtXY2KXndu
do2FpKhdhWp3lWyRjot2d2J0pGqJg6mHb3hpm2uiunh8WXZjdZSGnYmEcZlclYSIiKhwgnWJjnxne4h6eYSWa55ilZaPlIWNhYNwj1xofn2cm42GXHORhYZci35mcnJ2hHiCe2CHnpWEfnp+e4VwioykdYK0a452
i5+GkY6hjHtYjpKdXYalZ5R2sHdyZVmIZXd2oXpmnmaGcHiDi3x4mb9ipIphim+UcV53gp9ijW6ecnRydEJ5j6GJd5RmkZJ4xnuFoYp0lHt0j4SFaoN3YI2Xg3BqiZ2XfoWDipRyZ4eGe32UfIaWfpylgppar3N5
kY92mnhxdo95souDn2lza2J1h2x5lW5pV3lydId3jZ6rcZ51q72QenyOeHxndXJyiWhafGuoe16XiH6ZZpBqi4KNoHaCa2Z0ZHeJoJiJjGGSkZtOXZJib6GFnFeJiHmYfG+ZppJffneNcGxzi1yOUXWConSUeXiF
kF93dpFwgqRyj2WaeJtxb6uPlnRuonmRbaiYhoZdY3pohIxLhpyihYV4dIejrnxieFqtnJ5raIayjZCRjZF7b4dso667b49hjZp4e3WceYaDZq2gnV1emnl5h19wdW1GiY2Ge5CaoXuEfaJ8WYqYXWice25XdYty
alGWUHl7e7OEhYqKaHx1XIeKgotzdW2VbXOEaZ+Sd4aFa1eDjXiVe3JRenxOdndPbJB+kVp9dYODjoh3oJBlZKd5amyZfXtQgl1zdWhXmpJgcn52go6QeGyVfaVpiZSMV7JnV3KEfnWKZ4mMm5ZiYqNUlFt1iHiu
jGFrhHVxeYNvT45qanl5eX2XkZaHeHpjeHOJm2GliaiLg2SEj3tud4p1lZV3hJB2cHxwg0Kig3ltaHuFemxoilyLjIaDXoZeooJNlIVxjnGWkmFzoIZcaH6Ep3GUp4l9fHCFelltmG+VmoqOa2m1j3lukI6JiHJw
nntrmYJ4bouEnGSWiJNpZ5Ftbnqgs3yZXnuRcY5yh6aYnnyQd42LiHOMVGOMbXJgm3OVeLh9fpiEaWxghm2bdKtvX3F3g4mCjH2OioN3bJahmZdNbY9mcpeXiIiCb4J9iW2CjXyLkGtthZ+Hbml0i354cXiUa22c
cKGFcVV2YoV4hmtTYlaJoZN0aYRXjVd9eWp3VISYlXNzboKGdnKcq3l3hYZdkWJrbnSLdmJTn2iPjn1rZa2VpoJ4i5OHcnhenWN6b4udlnt0pXOSfXahnGyraI+Hd212Z5R2foSHbH57jH2PdZh1vYWZTVhoeXmX
c4KZlXJzlXB2e0tblWdpdmt2iKufl4OFjnmdlZCKgoVkk7+TdINjtY+Je5F6mpOIbINId4VmkIxel49xapprjVxxc4Z+lG+PioNkb4uFjJmMd5OPg4pui4udk3lciHiYdI1qbXdpaXx1cGyTlpt9iopfunaMjXaT
iYSQnHhTo5h6eXuFnnGjcWZtc2h8cGGVk5V4dXRwfo2ulnmChJ6bap2Qi2V+cnaGiF2RmH5xjnJxeIKJl4ljjq52dYtogniqiJJlgpGQmpmLfXtyc2mlipJ6Ym1xfn2KfIJ0fn2iiXNqlmRtdnp5npF8l6yCbIJy
Z5Z7hZmJdnZkm2Zyb5Wqk3F0bGN4kn5ucIphiXLFqntvhp9xY3KDeHmXdq97hmufbolyfmmFhbDBj3ljinCGfnF+fHuRv3qbZmKteJqudWBimnWJiXdziZGsdnCJiX6QopeRdZ1yjJFsj5WIjFiVc1ePmGtzZ4pu
p25qm4Zue3F0epaJnG6DlXdofIR4aYtxl3JJfbWiU26OiIt5d1V1Yo1ukYaKnomHnoiOhHyDSGxPbXmNXWSzhH1gl4N7i3iClXSYZnyWhIuUdnGCi3mJoWZrk23HW3KKebCmhIl8g4SPb3l1OpqOn46Rj6ahdG96
dn1vjoxnbHtmbY2tcaGLclJ+iZGWZ3uUaWeSZVe1faV7go5xZsJyW190Z451s2mlno5+joigfHZWSnBwZ4OMm3Z6Z4yUj3FonYdLbGF2VZN0rqODd2qdU5Cbc51uiJyEZoyWlW9MfXNXYYegb3tgeWR0lHFna2V6
jpx8cpVtc6mTmI+QfIxsioeSlW11Z2iChGJxjq1utWyEgl5Ri4uNe4xltq6JcIWRdXajtHqReX1ekoSOYWmPkWiIc8x3fXd7VXR8aXKLfoKfcXZ8gpNulndwe7N5fWWTYp2KR3F9bYZ1fIx2fnSNc4ODkJyWv5aK
iXm1dGVxb2FxaISGoI1zqnqbfJOom4qCb4eKalRtYn12hnBZcnd1glhig4ZwmGmGfm1zh5KEa1t8kXZ+nI1oi6VopWSkho1ChaCRaJGihGaMdnt2jHB0c4qChINfa3mmnGaKhphwdYl1i6h0c22FVYVug3ubbKZu
iYh1gmxkg3SVp353w5iDdIesl3SOvZWkco+IepCfgpJyY1iSkmxydnJjbZKNdoqEjnaekXmDv4yYbX1akYl4iYN0qm2je4Rze4d8qJJvinSOiGq2fVaCfXR8Z3mLj4mErGdweZeYWqpyhYRznJOmjKGThoydyl2O
o3qNmHx5q2trZJB0j5N8i6xnZX1+dlGLY3ecfImJcnNyXm2fyXx1c3mCU6eDlJatlmZ+YZhzdGtvdaKRc250fHpxjHmManmIuISOiZqIjV9+mGBWdXlgb3aUp5VUg4qGX5CDoWJ3hFiSZI+UhKyDdZ52eGJ7dpqb
kWyEdpSJgp6kV3eTkZJ9bYdsfod+aHR6ZHdmh3dwblk0ooV7g4V7rYaCoXOaepyjeXeKen2Cdn2Obnhdc5uNaI1qWISifaumiX1hll+QgqiNeJJbe3VqbYObiXKYX2NraXaKeK53WYZ2a4lyoopubbOVb25mfIiT
eGtPcn2MmleQnJybc2FnY1t1c42RdGlXaJh6oH6lqIiTcpN0ZV6ki4ixjX5nc3WlbnNyepKEc9xoimWIeHNzkmJ6hHd7bIdjfW+EqFWSbZN8ish8kpx6YomljW50lIaCZHWHb1ydbWRfXoqQcYaXd3eUi3GQZp6R
mYJmj3ljg4JRmnN0Y3hvoZyXhH5mfIJhVIaPhHmjjW53dnVqboajiIaec6yPmohtjH5tmlzKj5OhdXt2o318l5iDkntwdKJjiGyEkZl9kmuMjId3eH18dGx0ia6PdoWCitCKjHZ+and9SnyHc22JsF1mslufhK+X
h3F6i2OFeZJzeHyNjqKXgpGMcHVwknRwfY6VZ3Y/hU2NfHZ3ToufZ4uvmJKjeYuUa4mRrJpyZHunjHCGS46OkoWUcFaKUJ6Tjoxxa3dhh3BsY3l1cIaKo3hygpKFlIpoaH2HdKRgl6mFipd7Z1e0kIx4bFmdfYZ4
eZeHhnWCgomQg3JecIh9flNkanRfkG6feYVqeYVti6qTb2JznZx5cXKMb59JZYpMk6+Ud1B8X3Vve5KJtk6La5B4jJJ5s0CZco6WlYqGkm5vj3ZQkXaKdG11dKKDiliciGxhhHl8kL+Yh1WJeGtrl3BtaG53lYJe
l21+dm6Mk2qJh4OSmVypn4+dZpOGfoWOdIdVlHdwdY+DWG2Mpnl5pYOhom6Omnxqo3Vwc6p+cGmUoXtuXm6hi3ibjVR0kGuOkId7eH6oe4legnhmlGyXcGticYeNnap8gnGNa5Cfe4h2oIOcZpRnbmGKXYlzoHF7
YYt5b3yFfmKUj7ahe4tufpuFaoSXaoJwaIiWjqOXpbOknomFi32TkXeClneTl5N6lJdriU5xhZ6YdKiGsWhgm3Vyl3ZtpGx5e46TdWdihnFehXN3dXWJZ4mJmoJ5aIl+fXiLfJSVfI1ujnNgcnRwgnaLfmyRdmeT
Xot3oJZhiG+jfIKXt2VxfJ6VjZN9pYOIcIhlk4JUg2iFlHZylG5jeqBxXKaWknBuuXlrep+Mc4Z3g3VZpY1ndGJthXJSXpuOlHaJcoqCeol0aJ6HmHxldoeivX6zkIprfGODpKCWdHaZhXSEeWpyipV4doiNbp2W
dnRhgoahaGiVkV16ZnFzZpBzoXhzinJ0moZ3hV2DWnyHe5t3h5F0fZWsoH2LZKZsiH2LeJhpg2Flm4ZmeGJnjX2NeZeHjpGkfpZxlK5mgnqMmpLFl4tyeKF7kVyjc5aDknytfZJ7lHpwg4iQh21Ze3WbeoqaYIlx
b5dWb16VbI1ln2+KdG91ipaJhXVRV3lEb3OYZYyPeG9lZm2ianKHZ2qSepF9i3SKlo1+i211h2x1nHRjeJKNa6F0okp0e5eMnVSCi5p5iIVcW55hhZVrgqV8kV3Bbod2i1OHpnlyjGlyT6eFmIV9kZZgbXh8coeT
lY9yhntcYmx6aJGrfH11hH6IgnZobXlwiaGScXWneoiGsGFwZ66GbYp9g29yjnqbamF5pJCHiEiFeoJyfXSDiGSiuWxsdHxjcnqLt3pvYH6Fm63AZJqEcYWTbKJ3Y495ineOgmGknKuGi4eLc2+MhJl5ooSabnt6
cGh+c4d+iXVYXGZxeW9McliQlnyzqINwjIZ0hYiQeG5vlYmJa7icnZmXjo6HrneVnY51X6fGe2ltY3Zpb4iIh5J8cYiHrHOKhKB0XX1ufXKMeJOhXH5vfmmHdYpzanqNcnGWX3qOUZhhaXltYYdvhnRmc3qCj5+K
cnZlr26UkqlWen54pXeViY1vXHhmiXyVWZGCdKF9dXJ0sWuKlXl8kMRvaXeXe4V1XJJrj1J9cVxdcHWIcYiGc2uoZGp6XISqdn6HeniGhX2jXoh+hoViZY+Vg4lwcGtne4+TdHp3aH6OkXmoY3GCrHZVrKqzeVGP
cXN0jlp5iYyCfIeDfYVuaJp4m5iFWIuGn4xPYFyLXHePmHiTnHR2kGR+bWpZkIJfeZCchFuTkHB7ZnZ6kXRwhJqNhWCQdGhqs4Z+aJB8cGiJb3VZg3lgarOTiX2LXHVbgqiCiLlle29kp2yYiHaWeJVeb4KWbISP
Tn51b290lmp9mY5xnmmuiImCikN7oWd7a1ORbJSGh5NelrGDfp+FqauIfIiPl4hajItsgpNVmHJHkK+FdG6Ec5hCfcl9WYd3eJBuZZqKYnBehJ9dcYpzaphza41za1NmfaiEfm9zdItpeoSOjYlpa3RqZnF8bndl
eZRwhHWLe3iWi46CjINzbHejZYyQX26DfnlmZp1GtHyFdq1sTJlzfH53hGO6b1+Snn6CV6qFP3yIe45lfZ1egmeDmFyIiZCMbmymmIOcfId0im+Ib3xtjHmIdXCTW4Kaa3dkbZGQb296cKGIbpVXmJF+hoOPiXKD
X3S0Zn6Pj2p5kYt9fJeSdYSneYRig5J+a49shnSWdnZohXRbbpVyVYZ3llhua3txb2d9Z4SXdne6hIWXZmp5lHKGhJ9voKqaiJB2XISbdJ6wjoh0l3CWiGl3dHNjNXZyiZV1eHhjkWpJUYJ5S4yCfKaEoJ2EiWyR
eG90d3qFUol7lIWVlHZ5g5yVfpOqcYhihZGarqePlXR+prFvcGN5n4qKl3GgcHp0k4OIg26IdItrflCDa3d6crmZiYqJXI6WkHqNaZuJlJyMfIhwfoN2d5yGWn6FXWNxjXp3XXZyd49kRXyzm3ZMeWx1jn6Lb2uf
gqBcfkuIaJqHjm94g4uOeX2UQ3lomXNrZX6XhXSNe3WXindyW3OSlWdubnOVXW+dfrWLaVBygoltk312Zn1oj4VYio1NlWqfi4NzcoKjdqZ7eXx3Om5nd3ePhYN6g49vlXeeirVWdMx3eqNkfpGLompkh2+CjXyD
qoZ3eIp3gpCllnR7imCvbmyQnYOClohug3N2iH1uj3xVhHpdjZN6bpWuaIluVF5daZGrdoRxWbeHoXiomId9hFV0mniWZGBqenyNoUmTd5F5YqCFQoekeXx5hHlagn6rb1+Gl4NzkGlzkbyYkm+YcpB3dnxmc3x4
fIN7hmyFiIKPe4hxe3KefWGDhJeQhIlzc4KYhoKSqYpMd3VTh52Ol4x1aapph2p+jmCOX4d4dl5wb2xwc455l2p8aGVIiHDEdG52i4Nph3dsbY9oZnNzhoxsx2zAe3GCdXS3imtzaXx+c3ttpntWaHaUhY2fg8RJ
nW5zapGSSHhvX4SbmpmDkmqQVo+qgnxefYibjoqJbpxjfpSjfIOPmJB1j361j16dT4yNe8elipaCtoiGcm98a2eMjnWQhoOWoHxnwbuddmWJpJWwg3FknZJ5eaGDfZRnXZltrnayhoOUV41kaoxqjZGHMnZ+oY9T
d2Z6bG2XboqWU7OYd4ZipoddenBsinx1aoSFwlyLfGJeknSLhG5+o5xylot+lYJsdXCZYI2llGiGk2qLdIKajqSKfGpXfoVvn4i0bnVtjHNkipRjcnGHpFqIbZx4nYeMeISYZ3CJhHN7oIx4YKdtoXN8moZ0bGx5
cFx5iXV2bWyLd3uEiYKohIuekW2MnYtUnFt6b5F0mX1pe1laZGZjUXKOZlKCe3Kgm3Rmb1+HmJFvnXFxfnqEm5dgd5F9caFxi3J5ZHqCb4+Cd4KHhI9+eY1sho59lYJ8e3VjbpSKeYpUkot5ZHSCcXGymniFZqV8
jHqjhndqeY9ujFOOjY51WXdiXG9rXV2VpYiEd4SFdIqIg5m8koR7ZYx6iKiXZ3J2lLZ1flh1a2o+ToeDbnhTg4+CW3lofX1tmHhvipGJepLCend8jV2fjoxeXWB4lYuDi3xslXyIemx8kYV2j3qrnZC0n2anhG+Z
iI2WcYKOg1qLknKQsHKIfnZuc3J7g4hgV4uNhmSPe4iMlYl1jIdqk3yLXXCGXXW8p4Vsapx7nGZwcm98kovCj7CKpo2jenmUnXmIc3Ssa0pyV29vjoeElW5wmpZsxId6bXx9imp+ioOsk3iOeY6cm3eEj3uKjmOi
mJKThXtWfFeUe4ptdoZ4hHuIcGGXe4uGe5CIZpWIYJNkjH2bfpqocXuEZ32geHNyk3VofGyTmHNubotRm5GXeJKMiqKGS493o5t4bma7hKBhkoWQhp1efKSOXlyaiXONg3eLmXVqfXF3oIduYWeTeXhmhqGkg2yO
XW5cc4aScr2fXJBmjoOYlIqQfneTlXSKj6l8n3ltlJh8gmtodo11o3eDeJ2GdnZms3ZvlnZ8n4aNjXqJiJiQnKCKj5OQdYODiHJ5eIaGcXeOe5Nil32XiGhqZFdNn450c26WT5VybUZte3mScnZ8UXdxpmyfjoZ4
bGxtlmCeipF4fX6Ufol1qZlpp3FqkmKOSYJ3fXWDdpR7j3hxdJB1cJ9vyWhsjZuJimF8hnWCikptk4+qY6mDdoOGnkJ9mWxfh5RonG91knmTe3GFem62ZrFsgm58eJlvc3m9pVx2XHSKT1lll4KWmrOFh2ZsmoNv
fpuTfYiYdYlyTFmIkn6miWZycp2DcH2UcX2Id6B5i2iPcnqEcIOFZIlkZIiMcnJsloxvZqCHkY+CiaiDd3uTbYR4bW50cpl1jZ2EipxwfYlVooaInJGDdXCqmrNxgmt2doSGhYtfhGG3aJCHkH1yia12dnh+pKOI
e4WeeXN1eLN7jXh2hIaSnH14jmyHd4x3SYZxe5qWj3WPs2qNX3d+d3qtYXSEb46wfqCWfmOFdZGHcKV9ipx+jo59kn6GZb9rjIJ9d2ODmn6gcpageo2KeoWTdpmae3x+mG6OhY5pfHmNX6mwe2ukdoVnlGGQdr68
elpkn5hsr4djtIeGjqybYHKcj6WQnGuMu5CTiIl3eWmMpnVysIlcdXNQfbeFcYhxa2GLfXOVdYl+fImJhVRuqKJuaZdlpWSjU5qCYniMnV54rYJ3aaRNTp+pg4WZhZNNeWmab4+UdpiPcJtodnpne316aYiqeYOT
cmJmeFZ8iIeOb22HhJWDeXGka2+KcKd4bcGQUGSMephxjpd0iXuvjapRcJOZd4OsfWxsqG9hfGiCYn1zb2ujYFyGm41fcnZ+rId8knBWnHRchINYknl7dod8kXp3c6ODc3VvjIVtloVxmIN7XXqOm3N4coWcb2iN
h3Rxa5N3mHeDkW99ooiMd3pzeZVrpXOIhY9yn2OIcn2rhF19m2xfgoSRjKOTdaSSd4hckIaZbGd7dml0fKuConVnhWiGdo1koYhviGeKWF+NbH53epx9e317bHKcfXuJkqx2mX2DYXpzW3WYbYxzYHtecHRoip51
k3OPhoh3qY57cHJwi2V5jHOGhHNrl4xmcGaJvHaIhlmchUpViE+Rj3l+h3t+fcVpppySbHuyV3RNWF52iHx4YHmClo9xdHhro6CTjnSikIt4opONiWWdwIK8mJJfkKJxY4KEdn6DpG2WdXqFbn2FqHaJanNyg5KX
dIh8vb6XfV90nYJlTH2Zeol7jGdzeap2o7WLXpyMZ2l+bluCvk13fpPAdmuLnHaNg3aKmGJZdHqIaEt3pINylZuch1t6l4pjfISCmIxyg3V9jZKDmm2Xk45shnKUU3ZtWZRxiGdkhGeCjVd+hHp5h2aMYIyMqmuT
c4Wue3p0qoh7hZh4b3lRiHB3WnVsflB4fY5ad3mgoYx8dW+vboWgq4N1iZubl2ZyfWKZcWd1fJJsjoVffG2FpnR3fHeKn4Z8a492e3Cgd7R1bnSJc5t2lGtZXnWXhXp8cXF4kZSqY4d3d4x5YHuvk4VWdIt1Yo9+
cV1vjIKEcp6Dh5padHmVcaCEeHWMdG1+nKRVaJBvQ4bPnHVtepZ5g3GMfniSgsqeW3dwbXtdV3drhX15hm19l2lwfaJ4rY5zfYJzWoZhhn2ebHFoaIZxj3p1lZpdhYNWb1KNj2eQbouErZd7qXxsX5lUq6Rok19q
eH5rhXuIjYuLfGyUeH2Hq3trdJiKe4WCeJqKh2uapHiIeYqVhXSQhZduhJCOo3qPjqCQiW1ge3V2X6R8U2WDi46YbXRkeYeMuIxud2yGmV+IhnSgaY1qkX51imBYVoSac2Ntfbx4WJhehmZ9e46Ce6qgeJBxd6aN
kXyEjJ2FkXmafHmQmo+eZKd+cotxnmF6YolohmeFbnlucYVxlHOPpnSIdap7jXlweZGWl2hjmHB8lKWDbWZ6fZeHjJJ6bXlpfW6TY3yyb317mXhrd2GPdWKeomRhi417epG6UH6Ue21zbk6GX3ZNoX2EgnWFoW6D
iYp4m5Wni31qfYx4k41rZkthjH55m2SKU457bHR1aq6qnpmEblh7cWpdfmx+hn2Ta5uLb2WCenGpd2WDmIVtc3Fph3t3lGKZd5yRbap2d3x5b5WHeXaLiISYTnR5lqJ8U7B4aH2Xoo53iYJngnhwiYR8l2uQcFaI
dpisgnViZIOQhHJpr3d+j3pfuY9qmHeGiWiFdY2Ulnh1oqtrnaWNi36ahpiHdnh3dW91eK6TvWysiImSg3mdjamNkYmQd3dyenJjXXBnhrFdcWiGdVx3g3qOp3OSiomEeoNvnXxkm1hiiHt9iXKMjXp0tbJsbYyC
eHaghaNPhIhxWIyGnXmXkmVrb5aMnG5vTG9pe2KS1meHZ5aHg356ZpSWm4l2enKkkXxahoJblKBzjX12gnJ7lJJ7lXOOsJB5aH2HioepdoSVbmt8mq+EWG57e354lY+EZ5lzhIptbWZcjVmpfIdjkmRUklpoiZB8
h2d3onuUjniei3mNjnpmZnSFe5lpU19lfpF2foSIhHtpc3Z7TXFqbYWHlIKYamOPeJ5riqyGpaGMjZ2GZomLjneXkJWeYYZnlYmje3txhVludHaeemhxent+c3B2fpF3jKd3jVGaqGtxmHh8gmxlh26Xhnqkc3hZ
g3I6kqCRfG13YUhuim+ZcmuMenlampKRmYN9jIWPdIWrglqUZXORbYefc29karJ1hqWTNnWRm35Se6NsZo+IbHFqaEWPgpWIc1qLeYyIXnpreo6ShG+QiYprhXCCg12IbEZ6c5VqkXZ+cbKg03t8g4uVl4yIil+F
lJCGcWZrkZODepyIcXOOc5OejIaRrJZKpJRjU4iHiKCNYXeIc5Z8bGp8cIdqU4mMdW1ydHaIbWhfj5Fueld5iXBXbGxgi3SPq2xhcZ2TkXR3dXtwb42RXp1yqohSb2N9hWF0iY52kZaDiGloiKlWjnp2iH13oZuF
YZGLinFUX4p0l3mbeoxueo2Ien50m3tzfXRzoF2Lj3h8X4V2nXBPdYKEhH1se3OKjJJ5iJJsd3ZieqRlqJ19TmhjbnaRkoLElmd7jWVsbIR5io+JaYmhpHSEeX2Hb6WST4d6hYqLnHuGkod6hXySh3hsh3NogmWY
hGR2qJyLi2dRhHJ8p4eKl6Rwim+afJB5jpONkF1soGyrhlt5fYNvYnGRV4SdeallQ2ZocHqQjoJ7bYl2dmdslIeGhHmKmXd0t05mipOpcptkjmp5l1BSdn58QXKCaIJxeWKHjYqEfYp7fGl9omp2aXF7a3x6qnhz
fnCSaYdjemuKa5p+mI92cXuKU65maIJ1YIRze4p3cW1ue3CqZXVYi3mNbGqHaWeFdnSLkXpie3udeUp6h2WHg4udX2+qfXGFV6aZa3d3iHtbdnxubZWOhpJSZJGfeYqDT2huU2iDgoqNhXuMcYmXcHdnkHRrfpN1
ym6abaOKfmtyXXx7Rk96cp1zgl5phn2PsHF5W3qJcZBma3KOj4mMa5J4UZGFbph5cYZ4mV2FbX1qfk14olWCd3KloHN3dmiGWoVcUaCUiqmdcl+danpzbHd5aHdusW94oHWFi2+KkHFyNnJqdq91W4h4u4eQaGKd
fIdhiJV8hLx1Un2Cj4u3aHycb4h4fHeNcqJ2rIl2koKno2lmaG54YXmJVZaLimtvgnyPlZ2KfV1ja2SIWnV1lMSJb7mehoODg6yOiIOIi4Nqh2d7nZtmcZZoYYlmfHeOi3iPhXGebnx6XXR7kmSIdYqUd7VvaKB9
bnV3d32LjHZucHOHbmeaVmiJZ4J7jW5wV35nhGqQnHSnXW2PbXNbfI53oXN4mnOKY5eFUG94c2i7j3l8Z3h6fIOiS1K7poSefX2QqX1ronVYZmd5b4+GdmhMd3N2cJdxcFBQklBtenGFcZ2QeIO5k3tTj42RfHRk
vmaHgo50S3eObXOLb5lla2uCeFplaoadsYeVUWWLfJGjcFeEjm6Ump2OdH14aK2Cjnh6kW9zaG2PhIWOhoxYhY1woVp+Y2GWd4pdj25rXV14cXybaoeFfZBzkY5sh4qKjYKIfJJ0o3KMMWl4ebV+dp1ui1+Jg3Nt
onXqX3t5iGp+hJ2Sa4J+aXZ3XJBhlId+h2l8bW1dfZZqirdqfaSxl1mHko+Gk3eXdIRoj3p3YcN7cJFbhnF5kmlwbG53c5CGhH5ffHx8ZnHDi21wbYtvkIh8boN0a0p8qU5xd16LSalqibWbg4uDXI64gndyjG54
b4dmc2ZblGRmnJV2hoVkeYqQhmtyZpeIhGmMZXmIclmchqltpVl4p5CGdHBpi4uWu4SZeYydj3uMlmOOkoOuUWZ+e4Nrh4N6iHdyinp7sJaQYI+FvaR6iHV7aXt1e3qRjHmNe2mEoW6Fg2aKiZqNdndsnnO1s4lo
k37BhpZ5jlN1YHRfhYWDfKd1lJZzeadtdZZtQ5ebaKB+cXd4tXFpqIVki4ePfnd6c3d1Rnilk1hldZh0YniHkWyFZXGoabKReFd6ho17dnViiGt5lo2Fg313RVtnkW2Delh8g4xKbYihhHh5h3RyUXuEnV1+aZly
pYV+knp1jZ13kW+agnWgfJ2TlWGLYKiNeoOTd3G1oHJ5mldxfnJ1nIl4l3V9h5Vcaah0enSEon2ciYh4a2eEinOdgop0fZGldIWQY4R6kpyMdXp3aod7T5Rlam1gl16GhZuLcHZ0d4yGnoJel3R+vmx8fmiJcpad
j2psiX2fgneNgox2d5COaXaciomCi6R2iH6OqZd1cZhZnYpqc5N8YE2RdJhbVHOFdHOak5GcoXiGaHZ8a2h7k1h3d3mUnoKIho5zbHd+fIKccnB9iIZskniXb4KNb3xza5WRgoOVo5GIeKeOhmiDfW9zc31ya3d3
fpGSfn5xcYevZXdnbnKHiZJpeXlrt19zl518Yo2DmpF6haZnbphyk4Z+YX1yh4fKTa6LeoqWcIR+jphZj4N6gnFEjI2OWYqCn46Wc4lieGt7fGxyaY6EjYiHZIikipSEiIJhkXGYWpGSdnOMmnp5g7GWNXJyYreQ
YnlfdaB8cWVfc5WRb4JWgnCDnI+Eko+cjKGfj45vcIyPiW19dnaJgn53Y4WFh5Rriad2YJyhkKx1XWGEcrqEpXd5pXx5dISEen2Jb5aShIhuj4l1b5OHXIh2eY+Xh5R6eX57iKKUiYSQbnBuT4Simql0nZJYiIl1
g5GJrJC8W4mZbI+Me3Wbd32QU3OEq45xc2qXjZKakoV9cG2enYqZc55zkmh2lm93qXiMeGWfcIZvbYZ0c4h7d2aFiKFbd3OEZ51+dbiNhIWJiIh3kGF1r3Sdk4ZxgoWppZuNfoePZ2CPeY2GfYdxa5iIa4Z3aWaF
t8p4g1VSY4N9inZ5aoenil51b5x7cHBde4KKl2KSoJ1heo2Eg42Ill9qdYOZfHqHanV5goJqprmJeYKLdI5fj3eQhaB5ZnyRcJJ5VoZ0a4Rtv4VtjX11jGlwmoV6hoqITHx5hY1xlIuPgmdMbVp4bZ16dHyIb4uH
fXCFdHqCfo6KiEt2cZpeioVjfHdpdGZ5a6eHZ1uNrZKImnpdeJ16g2ZjfGR0kF20g6SekmyLfoN9qXB2jmCDl3l0iqBjepZ6eJiqY3GXpIhziXSEsY5YiZN7lXqLUXiqhIV4ioyDpnSGdbB5c2uFjI95eHmZaFuH
cpSEfXxmiKd0foZtc3KQsoOJcXZ7g5ZqlZOEiGmCdmlnd0x6d0F6joyJgl+Ch4ONk4Vnt5+FdZ+WimaFmnWFapmHYIN4dU6LcWlsk5x5UHJ6Y4yMcIWJX2uigm6qdqmVhXNaho+Eh4qkZWSHW3iLfnSIkoaHhI9y
nJSXhXVxhZCDpZ6ZkFOTmX15eH2KiJOlcpC9i3Z3lmpxdYWFjnWEh5JzZ45vknhfhpiKfKVzkXGLe0mCd5Z4pHJviaF1h5iEgrSXn457c199b4ZrhJqSbo53iJR8r5JnmJebjIN+fkyFfIKPoXVuepZ9c2l8cGd9
X3urm6CMdHaTZXh1iW6ChZCykYx3hpGTgnZ0nYaRiGiEoHaDd4hkmIx8dX13XYuLmomtlY58bI2EkIuKj591cFiTi2h7nW9hdqCHcnxrhm1sa3R3qV2JhoSEcmqJdmOFc1ufbHWfmkmCiXViUYeIaWFsomZ4fYpz
fHJ6foN1b696hYijc3KSsoOOj3GZj3F8jIiFXnRYjGlUgnyyZIiibJCjdG96bod3c6RVe6iSeIZ1fXpyu3FDdJCXlYiMbViIcYSViG+XZoqDpn5pkXmLe4V6mIxsbXqHaTeTg2SQiJqlRHt0dFuhi2+EqoiKa5SO
goRxuKGoo3Kmbn5yrnSKdIaSk2+FcWJtrldnd3dDbV1zlIODX5GYn4t9g4RxhJycl254fbuokYSXjG9piJBnfJlveomtc3pwfZF5bY+QbIt5e294grFyloSaiX2gfW6DkZJReX1oj42EV42CZZx+mY98hZl6oWuE
g5h+X5Z3ea2dn3BtQY9uoJpcfGSMiHFuhsJ3bo+TdJdzi3Ztholremd2knWLXIqEdIl+bWWFh2NoamVtdnx9nI2lmJOKq3CYloiReq10hHika6CJnIxyZ3BqkKR4coptmo52hnGHY2J+e4N2cY+jfJOSoIRgk05Q
fIt5kKFucJmYcXVuln2GcIJ8epSNfrWRa2N5em2fqY+CdmRwfmV+cKOEa5aFZ5agamyMcGiKg7VrdG6RamqNmHeGTZCgbYuJZY1mc2lydG6YenF0lpV3fnR3pneRZ55zwJBrZW11hqGPh5iCqYeio3J6knhpWld8
iX2dfKKTaXmQw3x7fo94cmiPoqlahXR7i3OHfYVhi4hwVJuTkoRbmmqDfWCrdZCKYIVob3ZyjY2Vj5tThHyNa4SISnN2Z3GPb+Zog3F3aHVzc5B0j1pwnnh2jHqKjIyQfo2Ek5eSdGB2SI90eFmbbJWMhoiQfoJ+
hpeMfWuCYnaeaV5sdIx1eWdpYnV4gnBlknx9bXl9hpOSjXp3camNj4eNb2l9gm9pdYl9iWuCZISEg4+gaYWVb5CGj3qbaW1kj4h9loNUhZqMfLZ0jJJ6mItqd32efFx4bnpogmeZfJJjeYyHmYx+kGhtjXuminVb
lb+MdXh+d32PWViJfcRseGl2mnVrZXtja4V9dW11d4afd5BTa4aai35gjm+DhYp5e3N0h3JXqImco3JzdY10nGF+aFKDe4Rrh3aYdHRocXSMmYJ0e3x9lHORd3CEhHVya8SUcFSPnY9vo4uOpmF4YHd6dqp5g3yG
iG18c4mReGKJebB2jZKMi3OUoK2kcpOTioZ4oIJ8aqSCd3N1gll1loZ0kJF8mKx1fa+UoIe1nH5zZpd1mo95jX6CdYOjdHxtcWqHaZmKfYJ+fHeIWIOshZGChYVwXYlvjHGNe22Ji3q8jJJ3dXuljXKXpHdedZRk
eHh6S1t5uHmcWqtQb3x3YKNzdaNadbCffZt2np1smnhgZKGEan2NX3V0bol3fm2hiIKEa4dRa3NtdG+Egn5tjnSXlYpzcYR6ZHiLwZCfh4SDdJGIlW99RZJtcpZ7d3B+c2eErlhnen5+c3e+c5qHZnyMcXGHY52Q
bpWTkZBofoV1hpKPfG2XdVGLcWWEnZBqjFeTnnOIbIt3aYKaXYt6eZx+dHx3hnqcUaVnd4tlhHN5aIaccZRvXWySnod1n3yHb3p6lXmMcWeEgnmChp5rhIZ4nG5mkY1CeoedmmJiqYdgfoh+cpdhcl2XbHKTeHd2
q2+EeHx7kcygjWWHdX5+nF9cTZR5i5N5iK+Ci69hnm1+Y5tumYNYaKhzbIyOkW1xdXVxm5F3aY/FonF5i3qMZoOHfYpHZciHnXZzb2B2e4pugo+Gj3OGW4yPVWVqkmZ3Xa6Ta6BvQmCDfIxxmFqJdoakmIN3VZV5
o36adnJthHRGboWNdI+ThnFvpHR7fmZvcolsj418hV2Gh4pZkHZoYq91eJJgjH1wgolxloxteKeKuqpxh36GqVeSop1fr1tek3BweJOKZqKGdWt0eoqGh2+janF4lLiCdoZ8d4yRfpGgiphIinaNfFRZjnmchaVl
fniPYnqXg41zjYd+goqDbYN2p3muosBfj6VpknBMfJSPemiJq2Z0hYmYmKJtdXtUiF6PWmyEUnOEu3x9d5KSjJt9joh2c5JrfquHUsCYcXR0r218oJx5bIxkeHtzcWh9WHRqc2mQXHOTdJd6dl2WoWiWWHOPfoyD
sH6XYGRsbodeX2t4eHV5k26HrWuLhoSWkZSPe35biHR1ia+jfpFviWxqepFws22FZnWOpHmJVYaDi4Nvi5RrZnl+dmWTg193dnhedm93lWeZX3plcppidJRtkW+RmWB1noxrdmahcIeQb4l0brKFgoyRfWqJdo+S
d4h1oXtYfq+ScYd0Z4yJhnxpmIStdYWQX2t9iIiOa5etj2yTfoN9d4ZzinB8dHCXfZaffo11foyOe5CRoHRjdnZvg7J7c3ehg5KGgneJk4KrW36dlXOLWomJbYmMbn17eXN9eYx5Y154goOFanSMm2BwcGeLelxz
iJ5le36HjlyOqHF1kWlyim5xmnWdcnp0i5eDhYZidZ2RjWx5eGiUcZJ7mJOeeIxkiHaDinxdiWxzfaqVl2mIdkh1cGCHr1tgl3Gzb2V5fXmRg5WViXxpYHibenWLg5aElXSbY1GPjnSNg3BjhouYc1V4cHtxhXt9
cWW6nrGJZGZ8hmiRkYWLb21yj4qSkXuzen1xb2CGcmuZiXpVbJONVZJocnx4c35zsHaCpHJ3kpFwaHxtbpZycVqCfXyZbIyWZ4+mbol+d8h4dKzPcn1ba1d3jFRYlnaOd5GIonDDjZWTjXuJj4d9d3tNopOEhJh+
fGCzhY6OcZWtb4lxiIycc3KcdHGdYIVghoSWfo57c2+NkWeDfaR5jZR+jotwooyQj42WWZuLY3qHY26OcWhwmlmcln07hGqog6mMYGWScKJXkmZ6aJiFYohveG10boSNkoKTebN6iHHScnt8fZV8iHOGZHliYG+J
hHuCbGxolnRrsHJ6i41yQHBobFOLrYqodaKCXWl6aod0hot5zHWPmJORq5BromKHeqCPkZOLk02JoWyVa4WFhnp5dYd0eo1goW6ajoWXaox4kG2Ji3l8b5N3Y4+EoZB8hYJyj4aFq254i3V7jn6Kcn1reG91pZOP
VW96ZoyoUJ+bfZSmRYWfg3JtZZVusZF3fWaGTKGNdU15hYV1cI+KYXRlWop4i3yMdpZulImoiXh9mZNQY0uTZZSKj4OGb4hsdnaCeJt3i35nfp2FiYWpaIePhYWhiX2KhnVzepaDhWWOjWhwhJ2deIWvhoN9p7qP
ZHh5iYSHh3J7tHh+jnttfHG5dGN8hqF9gmB6naBzgnh2dnqViYZ1fnyWZIqHlJmImGWNZmt9uotklHWKfJ2XhIaLj4xxYHt+ZYqGcl+Ggn6auIR2dotwZV96hX2XmWx6Z3qXhHmFW4qggmylZ22Xl3eMaKNupniF
kHd8mHRriIycg3xwhZ1KaIdrl06OU4t3gql5b3lYqZ14a46KhYl4g4yEnmujhqSylmySV3NtcW5mc36JiJuFbJ5jj3CVbHOHYWKUlll3ZnywfmOIfaBtmoiCgpiCbWxuhnGDp3CFqnWHwYx8iG15WoOGcohvm1KG
mJOuZJx4c0uRcXmGeKGLmI15hntvqYJ9n3mFZ2xpbYhqkaqMc3x+g26Nko6ShnV+RGubdXuMm3p3jJZ7enqii3Z8dYV3ZIyUiHVtiJiIbXx4iYp9c4aTcndan4dwfIWVlo2WTHSFlnt9W5VqeHCCen2KnohvbYeG
iZaNlUtzdoRllE9rrIevnm2zfG5xeXucq4ptk3l2VmWKgodnVluYZ6Rsbp2Ek1mIk1uNi3ugtXumd6RdiGacg3yrlH6FY191ZmRzW1t3k3qTfpNhi3limK6ubJCMoGVihmZ2sFZkkWBzdnSHYnuIbo6Ni2ZrZ5V0
nZhxj4VcTF16b0dwa5WgiI+yjHGohm2KcmOCqH5+e3B6mIKJj6lbeIh9V417am6Zc2WVmpF8p3R2hpt+lYlusZ90ZGl8hk18hn1xi25nbGKFZF9PV2h2kXN+l5NpfWuPZoyZh3B1fW18i3ZRjXq8llt7gqKNrWN0
h16EeX2Cm36PiVeDcYVZfWWtnYp6i1d0qJeIe2mPZl9mcJB8enF+iIt0UqV1Z3R2c2aGkIOYgoauh3iGkXBBk6ZnfY1mhHBwX3xvbolojX16U4xXfq9xcXp2e4OnZYeakGeMjnR4V2+OiqeChIyblHtyjHCqnXSe
c5JxeqBgipGVi4d4m4R6fZKGiFZ2b4iOjnCYc4x8iGR6ZWaKo4Z0fGFvhG1+jmSRfbmzfXKadZOCdEaUknyQpKBnk4pyinuciqZ8nm6PhFiUi0p8jHBcfGF2eKB9e3N3d3Vdh4uRtZ1+dn2EfmB+fJGeiVZnj25t
jYyIZ3x8V46dpGuDe45niVWIZnJroXFvh2hycnB2i22LkZ1yjZNxknuIhox1cJ1WcnZ5pnxwc493eFZ3hISTZo1ubZ1xfYSSkn2hjKR0cphtkYl3l3ZnY4VufmKRZ4WDlItcem+NeZlSfY2ya5iSdaSRhHxpg2Wr
god3eoVtk4xWiJePvnSccXVsS958fpp2h5qLpqhvmmlkiKB4moltdW+JbJCDemyDpV5wl2qjWYyDjHLKkk9UjoWmfmVtb2NOkHSJj266X31sh8dzbINPhIeOfsJ1XXuhZJR+cHSFdYSUeXy7TXCHm11yg2mGXYh5
m3JhiYSjsomFfY+RUJ6DkY+fkop7i3t9ZaaRgqNVhXOggnphcIWNe4p7e4loeHZ9epCDaGVsboZ+fGe5joaNg5GXcXt1cohydHZ0dXyRpHGqe5OEvYp1oXODjHpxeHl9kG5yiZaVeKl6fG5pqop7S5t5dXF5cEtt
dYN0fIh+eVuJcVRqc1yLfYqnY4h5g4qWhnBwfWiNkVCYcpl6hJ2Pc32Si4aDfmN3dmd2eJl4d5x0V1Gee21ulHhzkGVsmW9ze4hUXpfJdoJWpGx5cF2Pjod9lWeTfIhPXZyUhYyckY5eaYtki4ihaYlgeml0qJ13
hHyakp+Dj4mPZ2lDh2poqJhOmWSYhW5nfoZ0jpeGdKmxjL97aVV4jXxcmYybdpNzjXCYe52JfIiFZHOShIOVcHhti3eYlnpNjZxdeXh3eHRs5J57sV9zc6VobZWKZ522pYqFjmJ1g5CcimWQkIZwfoaHgph0q3pz
S31zfGeFn45phFJjpYJzjYWEi2ePbYpzW5GGbXSWZHiIfKp1YmKlVsSQkJGPjlJyhnCVdn2Scmh9imiKYZl6i22Wl3isdHGRh2KfnZ1gbVpyeXhkbKWDXXpwbm52h3Jtl35vZnZnbHyFaHuUiWt2i5CUj6BtdY5w
j2iieJZubVuyWpljY2ClYqdufop1dYaHlMKzqXqgd55iQ3t2aHqKdGZriYaNjqFrp3xuc4+IebtqanuHk4lth2VXe1yUWouhfo2ReomSkG5pmld1h4mEe2Z1hJCObaO2jZ5vg3SJZHCVmnGXZ49oj5V+lqOwiWN6
dJNwnn15nnN5ln2FZ4NskF1MjmaVYlKUiIypZ46Sh3aDg4Zodph8ZHuFkWipmWZwjT+hao++d4ydendyuYKMiLOCdXh6esduioWbgpauhnuXa3uXfZKjiH6Om5N1s2Z4en11d3p7nJlZhWCucZx6mWdyboyabn10
k4Nue3SjfX5vl497kZRsj0N1n3x0cY2hjlKFpZOKp42CpW+eZXiFm4x3loxugoeVd4WLcoeQhmh2fWFhfH2Si1mEeGp+fa+hdaOLYnh9dY+Ve2ZyfnhRcLVxjYtujH1Yo4VmYoJmlZN7eleWj6aCWo9ahIJzeZl3
c5ydjHdtU4xzi36JU5eMnl6TmG6WfpSKZoOJkId6bGd3d3qQoXhyc5J8VpGirmlyZHB2XG1zY2mfd2uhh29yjnZ0hYZzmmZ9hXhxim9jfZFpc4M8h6xnaqJ9fod1fW1jcYiInYZtiXl6mXmTb3RnfJ18l4SHcXOf
XJVyiXp3jJZifXl9jo9lcIV+i25RiXmUeqW+j7+xdYx4V21veHyYemOOdWeMj21ocYN8jnmLcmdll25tW25lkVt0imK6m4d9rJaCenxnfZeib2yoaFhuZHZ2m5BofHlsdHqGhnSmYmdhloJqho+ijnJmh6GKhHmb
iYvXaJN2eXhscZmKi3GneJV3ZXx+iZNidnx+cHJ7fXx+c4WMa4ePeWqRiaBlkYt8iX6CdoaennR4lztkhpx4dqRRbHqFeJpSsH67fYuCfJR1d3R8ZGmFdlORmXmmj4N4iJKChlZ7k3BmnlOOeHqEeotig6B6jJB3
pZNxamx0nF1jm3qdZpBvVX6Pjnhjg2h6e5mGkqdogoxoca+ZkHlzhm55bViIhppbgm65bnutXo6HcKSKhoqNfGh1lW6Dinqbk7NqjpuQdGZzaomChXBxbMJ7fJ6Tao5qfYmLh2N0YYd9joeWdpebfKied3CPg4ic
hm6PZ2luh6STj6NzeIiCkZuxd6WEqJt3lW97m6Z+s4h5ZX6HknWMoHBvj2OYjW1rb6ltcGFZjXF2dHZrdGGNWodtjVyXk35saGuGh6WGh3e3anqLgmhlTsCCq2meqou3mohdjYVsjYN1jad6fZJsbqWniH5zhW95
jLRljYuljWaOeoSDjambfod2hGZ5ooqblGqKkJ6LdlhxomxmlW+Xd4mDaZVynaeTfJdsj4d9k3ifjoKRW4pqdYega32Nq59+iI15nGZlhY11hHCYZJJmhIJzcT+CT4yhpnyWc1mgh5CdVnyGemGRXXedj6J1w3Bk
laaZc4hmjneGg3VmcHioc4qEd8aIZYOPco6EeGmhhnquh7uXhi6Pc2BrX36NdFN+g2Jfhl1kgpKPo1uCj3pte1qRnHN3hHFuZXmGaGSImI1ohneNjH1+i32aa3uThYm2d3dcj2qZjo+Nql6leHS5j31jiYqEjnGg
doNyZ5h9ZmJoqYeJuXOPmnKPd5CYbYVQfoRhhV50bYh0cXGab3Nxi415eWJsUp1tQqyYfHF+iY2GnGSaWGh4i4ejtHd6imR5doVqcZ9lW4R5fXB3pYSNe3GHeGxUZHVxZYl7k22YfXWTb3CKenGReKKUbI9jd2aN
snmEfGiaiItdcpiNZIlnjW6Ej3qEi4iGcVCNX5SIgqCOeY2NjXRvaHV8jH5odmimjo+JS31xd06HgoZyoYu0YH11hYeHj3d2W2uHknxyd7emX5efdHvMeZBsbFyTbkqDSKGHsWagsHyDe4l3q8N6jqOTnpFwcoyC
iXZUcY1jZmSfj4Nyfmt8ZWdnhIpEkVOCuod3aIaPnHqWlXembrpyio2dbYVIk7eYcWpvhWRpi5qDb32aeG+GbHa7i6+Id2hjcImIXnmLd1qEiniTcnuMjHimdlp3mH5va36Cko1xmoJwYoiYiKOCmXqWcYp0eFSH
YWp2dXuEdJ14gm9ghHuSc4tjfpSdooJ2fm+bYIaLdHbGnq3BlVxksoSHjodth3x+ipNroZd1VoysbH50lZCNiZZ4h4J2m4xvnKx6mnZucGmKoYh8jnRsbbFtdYRlemB+bVx0lmd3fXmXiXJzg6WKXLhnlHWNiX2H
tnuOa5KGkm55iJB8e2iIoE+YmIRweIKmdpuKiXJmhWqjhHuGd4dxepRreXV1iWlxhndbjXyEk3uGc5BvfaKKlmaIoH5umXx3ZpB1g4h1dYSDkGudbKqPjnZ7mHrGrXx+dpehc3GLiHNkjJJ3ZmKenHa/Y4yOkXR1
YZmbhGmfXmN3cKGiYn1jUnxUaYumXnVxbnKCYnBvfX55jW11jXmOhJh7b5xuV5ZvbGibeG2UfYeNaaSvfoZke5iPlnt3bH5rk2BsUnx6i3Bumo6OoZB1hGWKkG6CdHR1kl5dfoilX2ysbWGUg6KSeW9zdWNSro1r
flWFbnuunHRuhpGEe2J6m2yKbHZEZXxpjop3b42Ek6t2spuWVmCOm4eSjXiYfaO1dXBqjG99k4uYgnN6hXyYfYpxqW1hjXd6ZZycfXmVioZXepOLg21+c3WnfXBzloxyr2uRkpduiopTZm95b3yVcqFlc2CIq4WY
i4RYgpiNiXhziWlwqF2Nalt+enuIg5WSZHtqbGNscYZsZoa7fn5gZY16X7hlopKNio6gW5ark2x3eHJkY4SenJJbd36Ubow6enmYdHZodnxrcVdlV4qYiZd3ZX6SnHBmkIWIoppwbY+Fe4duk6Z9l3Vwm2NpdH6e
VXmEd6Z4pXF7V5Jee5N8hXSWYniGbJmxfn2JtoJ0cY6HiGemY2pxlm+OhrLDjmh0b3KIeXCLiYhwbXiFinhvd2yXhJt9h31ofm93aIuDkXtzi5x1a356i4hkanRtqpOFYWGEoX6Sjp2XT3tqlYlCenGYhmCWiHRz
opNwj4VqfW2HfYxwb4SOg5CMqJaOdqeCc61La4d4fpNnWWGNwoaKjHNri4Z8fnCRhnqNa51XYoaIfYRtjnZ4iZtsaXeHdm13eqJ6l3l+cIucc3VNeo94j6CLfZdzaKh5eYmeiW2CnWSEd1B3dm6jfX2EcYSSm3WI
U2egioyEb0yrrn1yhmt1lpFtcZCCjIxYgmOPcJ+MlWeofnuFZolgr4KLd3Jwm3y2dGmNfpqQda+ScGJ3eIKXd1+adFmglHV3aIN+e4RhdWSDbXiHloeHh32ElGiil2dvZ42UbZGdZHymg6BzhYppdHeYeYaLb4qG
enKzjHx+qZl1jlS1cpVtlHybfnuEpXJvfHOCgpF4pXGrccmYiZJ4d3dNem+RZ312gnmIkXd0aphua5qeq3FUnF16eZVOe3yNboqCdmaba3h7dXWDg3BklG50eHtWhoqXWa6Tdm5okYN+bodhiXyLjHVjhH5xfI2J
d4JudoNoho9+i6WQYGiHZm1qeYSZcJh8eZR5jFp4Z4uSlnx4aIWHimF8eJFki3CUZ4hud3t7lHCchJGDnX1VdX1nb3JxjpWijZxua4ylkW+KZn2PaoR8lHiEfYlxkINgcW+cfHJhe5aZXHyOkoVdi4yDdzx9tIxj
iIeVvplun5Z8iX50lHOEXl9soHd3eHWRaYuDwW1ng4lugpJzbnxzcWd3eZiVdmKVW5yCnX6NbIeIg3msh6J1m26jY6BiX4OHcnx+nrJ3hXhtbIJ5bH1yfnmFeGyMam2YY3N0jYaGl6t9rJFunXd+kI93eXpmfWlj
jp5RcHKErqRwcIdIfax4YpyNkJNlbpFnfZipkHR5doeaanZui5B0YnZ2kHrpco6Dm5GdnXt3kG+kg3ptfnV+d4R4gnGOvIpqkGh5c4uFc2eienacZaKGno57g3dxkrGdjFGtenyQZImIoW9noImhXoN7WHOUg4SL
pqtmYYJ8cXeDq5eMhJCIenl9b3mCkXmbeXuIdniIjmWPeJxoiJqCjmqxd1WRi2RaW3CrtWlzc6mKeHeFjGlKjG12fm56kXaNb32FZ4Rzo1OVY2hyfl6bgohveXR6j4ewd22DmWt3jJObjqCOjoRfZnGEpoKEjWRq
hX14k3qmc32bjXloYa+SWYWVWnCEfJhpbIh1drR9fD5znKCLeXF4infHiYNvept7cZaOkYWXnI93eFKEnldUjHRvjoNdk4N0YFaacm9uYn2XeYmEcI91e2bEi3R4bpGjkYxvYWyWfpGOfoN1W3lxdHqUnnOFeI52
fr+Cb4SUa4SGa3t5iY+Gd2pwiIh8c2yRcpiJdIloiHZjhnZ0jppkoX50bI1ufldeinqHfHh7fnCXYXxLc6SDr3Bxja99eHB3cE1wlmVxhF9ycVeGe32PwXF3dHuIcnVtjKJ0hIyIhWPMqm18lqVajG2HVISlmHpv
oYSGgqOEiIKHhZSEi4Z1bnl8l4KFcmmSnaFyqYJ8UXF+d6JWq2eWdnBylI9qeoh2bpNnd5+Nc4yJdoeml3zDiIyjcYNqXnSGlppydIt6d25Md4Nre2J4Z5lxjnqFjnlsq3dYZXisfJJ8dIyCi3F2dnxivo2QZWts
eIOobYWIdoZcd4V4h5uDZ3JtiZyYcnR8V36JY4dyqHyNjo9vg3eEkW2cj5aFl32UeXV5bExmdKF6hF6HbE5zaYSGlX55hHSNiZiNjYKNYniyeYeKbJ2hhINzgoVwiXtofYSJe4N9c5x+e515h6h4qWx7e4ytgmV4
m3VogpaOj4nCkmCImJ2dl26oiHJyeqFhbHR2j2lrMol4lpl+p290lW16folrcLF9goJri3NpnnNopa6Uimm2l5d8dImFVneLY5FafZd2mZuNanZuc3p+iWaCj2qmhG+SxW5rbne3X41biHyUcm6CcYeZm3SWkmx8
ZGt9h1tve5d5lZeMhHRrhmSLe5F9UHaahnNvkHlub2p+aYpyhHCCimaHWmmgeZFwdpmHcHdmiJuXfIKEjJd0b31qnXNlbGSJeGWVemZzdYeCcX5xo4horIZPkW6sd6VYjWJvcI59dXF8hY6tnKNkhHmSbaGNhI59
jHZjoHhrkHl3m7dmfYK4hnGscXObco55jFugoJWWX2CQe3WUoIuUnplnkH6YhohylZF2dYp4fYeMh6pxjnx2eW2Fgnu0aJN9qX6FnZZxh4RylYd8inmCe4qbj5x0hYSIfGiDXpOOm4RpeXdti4OTjoiMXWhsk3dj
dZWbjZNktJOceHZ4eYWQemaeiniUc4SDepBrjndyiVBrrKV8baRmeHmIeJN1cGx7imqccGaffo21dYmWiruQolaEcYtPoIRzjmt2j25gbXJ2hHJveKWwc2KQfVaJn45um3yncXJsjnx3tZZ9fnh1h3lamXOJe4Z8
hY2EmFpve3drjJiFcpp8e2F8qYmUZ1V0hHiGjXuwWJ1zg2GLioiJeJR8XYOXiHt4b3OFcnZ3d5d3XHKSd5NqfXuFpp9rYIudqFx2cnhroHeXnpOZdXV9XVNzUJdch4h6hH18aoKPeHCPioVRkJCLdoKbenFvhIOC
fqV1kHtuZI90hI+PnXyCi45sfoJ2qHhteFCQkFduioaMcJdvh2x5lJt2o6GZa6V+j5KXV8iFdm6JdFp8fImIjnWoqEyed4h7d4aIS3ire452jHV3iZmfhW+MwJSeZJ2ReJpjfXt+sXSXXcSucmaRcGKIcHB3ao1u
hqNsjXichYWNY3NreHR7doiFa7xnX3WDo3hiYIdzdI6ScHt9dp2pjJNeT4RzpYRhfY52hIKEg5hwapOJenRuZIxviHmHmJVthJp4hYV7hL+Je3FadHh2l4JzkWNyYIWNd3J9fn2fgpB+hHJur5Koco6bcHaXY5Bg
enuidlVodWmpd5R6cHuNo6WeYZVyeIecbWV0XYRxpJ14WaJ5d35wY3RzbHSDhHRscHihTnR2lU6UZ3dng0Rne2BkiY98xleFr3OFfWCedpZEdIRypIp1gp5nWaFsh6B+g3Btu5ZljneXjLaheX6ehrCvno+EiI2N
hXRkgnZdpX17kXx5e4OWh2eQfFOcXHmMibJ1nZp3hpiGknVokpmYbHiepnWKhXuWg2qEl3SrbImGd5mInXugc3pknoNqb892j3CikHyTd5iLdFeCjGuNiplTc6aKfnlzjmqMapWskXCcj3dqe3uJjH6Ek2VMdIN9
fG22oZBgiF14foRnd3B2doxlaZdtwXl9fo1ub2Fmh6CPiHqNXbGMenqOUJeCe3SNg42Fe4SZcH59VYN+d1+EdnCHbV9sm2ZtdE6OjHmMeZR2iouWaZaTioVpcIOKcZZKdGNtiHVzh5J9h35Lj6pxyXdhs2tkcXyW
a5Z3aXmPdqipW3psa4p+ZmWVgpliY55sd4yxcI1vc4eEo3lKnJKNg2ZycX51nml7nWR3a3BgdXmClpF3Z4dWcYR0rZmVl3J9aH1ncoJMbXKbhHaKcXBxd5ZtnIKaY5CPlH2aZ4Rgc2ltV4i8oHGPiIaJd5Jtonah
fnx0cHBmk3hxaZGkhYSSc5t1fJGCcV9wcZZ0XoKyb2dtg3N8e4KPe2lvlZ2CY450jpiIkXGie6WycVp7hISIYt+RrGhyZnShfI9zfYlxiKOfcnJxuIyTkIRvfHZqco6bnX2flH2Sg3eGUX2Fom6Pc6OJe2Jpg4KC
eItniJeDkpKNk4locoN1kZtlhZJ9XJaLWXKvbIiUmniVc3BrjWhaZ1R0joeOhLRwonaGfHB8iYWmWYp0mHxhd3t1fXhPlp6Za5d+a450i26XkHRuTpWFfXZoiKKEeHRxkJh8l3FpSZdvdblwd4iNm1qke4lfmJOC
blqYYJ9Sp2ttcVxylIJvjYuniISPfniSknR3dVOKhGOJfISedHyncopic26Uh3p7X3ORm5WHkm15o1d+iWp2mnGCWXSXk3uHinVWpHhrZ5N3haBsaoeQZ3aFcrmQXXaQh3pggolmeX1me4lXUm1VoHyCW4yPVKSH
sJSGmXqEZ3WEel1tkWOGapyKlJ2UmJ9kbF6meoRxSmFug4x3cWalmqmTZ4ObrnqDn42UcHWefmaHwmpvrHxyfHl3jIJplmuRr5+IbGipdolhfYmTkoJSg4atj2VpdJF5aW9pfo9penJ8q1xosoe6ZpqEfo95fHuP
nIKVhnfajoOYeHyTen6aooyniIV1kXWIb3l4TGJ7h1BrjmGSkp90kdiak32CvmqXfYxdY5OKe3pqfIR1iXiPlGFkl1+GYZRwmolsvoiHjHSDhWW6iZmVjniLqm2HfnxljZp8U5l+mW2TpGWFpIhiiYZ4c0pyc4pt
ho5Pfnl+XHp1eHpKcHGblIKNfnqJYkp+bGSJZJGgkGmHhWODY4ZZoZaRj31ikmyCh2mSl4WYeo98dXR5oYqDeWJ5aIqCfFxweZN9hINclHySo55hiX54k3htkEBuj3Rpa7N3YW11raWRdI+IaW6KhoV1bbmHemaj
erhacbe+do1aZ3t9lIlodXutvpJvfq9xeYqJg4uEbJJwlVGQhZ15VX2Ed5SKk6K3goaPn5WNl3d2pXt9bn1qcWiGjntvhGO7n29wdGSFZonBbod7e3aMeGlhWoRrb3NtXFJ9gpiPmHqlWoSIeoqQpYNnjHZ9bqCi
emh7aWxxS5Sdn3F4lHmJS296ao5+YHBeoktZi5V6ooeQk5F4n35vfpGMbo1ykJNofHl7iJ2QnI5+pG90fZqImKKCkJF3eo+GrHxkbW1oj3qGhV1yj41yhmqDdnVilXhrdZ6WjH1yY4pvj6mEoHuGjZ6Vg2q4b5Ry
h4qPhpmGkWuEnYOpbnF+jKp5b1emjqdibGp1tYiCYHO4a3BpimVqoIp6eYxyb4KqbYWqg3x0m31+bY6Ijplomnh0eYqgdKGXe32Ce3B7YmFxhnhuYZF5lXl4dUuXhYJ1c32hdWmUo2iihnV0kYZzo2p5dod6u3Jk
jXyDV3hRi2ZujYJml02KkHOJjpt5ioKFjIyFlX6FfoWVb2iOpHWHdnWPl4LBkHxig0eMUH2LpGR9onCWql2NdaXQg5huaYN4k32IeWGOe4SXaXdsg5aIjIKDqayflKN+inahR2+SdLaLdoSYe6Kgd4dqh4mxesZ9
VH58mX6OZIyFhFyDhnZrqG9VbpahVnaCdaVoXm5+h358qX6VppOMvX2DmpF7g55+jWplfoJpnmyHc5OMpGuabIVrd4p+nFiDhl1vlnZ5hJ21oZaPanZotW9+WYN+bqSbh2iTY3WPl2SPeYWDdHxth32fY4O2cmp0
e1uvdImicrN9aYJ6aIWFdpSCVUdpdmZ7oWRpo493lVhlpMJ9mWx2UHalfY2YfJ15XUqXlIqJdXNfZ36XooKNd4hNj4SLunp1g4h3mX6Qh29oZJRooWuVe5ZWjH1tbYNTd3d9l4uLeKWSnpJ+cnyRl6CWqI9Me2aJ
amh5cIl7eX17gnxlWWJ9fYtxdHiRfZR2Zod6joNuj494koeTcVyYlJJqe6eEeIWNkIt2lYxfdImgdF6Nh4yDhFWHk5iQl3BpaWZzfnd3c3dkZMmiYISXdKB+em2VnWGFXZNwaGBiinKahnmMlW93uZiClYWGiZFu
g5CEgpZ3cXZ2lG54cIyKdl2HdnCdnZR2fnhliX2KnpiKiYKjl4hrh2J2clCdeZGgYIRvl3h7jHdgZ4mOhImKa3RGp2lib1iNZ5SekY2RbWaMinltm15xa3N+bJyEfXdtlohsmnl9cX5cfHp6eIRoTndziW+bdnJt
j5WQh56Kj5SUfGR6VJF7pIprYnN1nGtxqXmHj6t2sXCZWmqVsW2Hi3mTfniIhHlzcXBvbpKUdWyDe5tlhJ+kVHKffq6Zh6KImIaKZ2JjcW2Ca4tnk46TgnyyrG6ebW62kHiUinyTcoJ6pG90jo16iI2GcoJwp3Kg
hW2dYnl6gnOaj3lhX22NeV+nu2x6imV0hW1ueXNes2uPcWqYlI9qeW97hY2ZdH6Ub5Nma32emql0dXJwc1t3em+QoJOJjIKNnHWGaYh4oJ2GqoKCkmBxfZd1kIeCXXCCj4tkjptsmoKUp5RHjHVvg7ZkYpqNd4aL
cIyTb3tgdIl3c4mNdGlTfWyHfYeGhpV8ZIhamVNgdGJvtJOHlWF1fX1xfomUcXisbXKVcFupXXhxX55jm2eCknVihnB7fYyFhWSNl5lxm7ZOiI6cY3J5iXh2YoN7ZIOOeHeKdX5vomdxWYOcmXyOXHR3WZN5fIKp
jJGIY2qRc4Jpp3hrkYOMhXCShot3enhwYG2FdYi7hZOSdIypY4+MgnJOmk51ZZOloKlutUeQXotUrZJSaWGQfKuYjnVNe2NzfZaciXaHinqJfHyqeIhXqaSGkYR0nmyNaHm3fKlrbMWFkHefi5Nti8+Fb5uFh6hW
k4VyopBaSXaOSW94eniCdIl6cpd9jZF+rZljmoKaqnNqdmp4Q35KYnx5eYtwdnN2Z5p8anRWdXB6oXpwdpVqoGlklIN9lItIQoZ1b2Wa0m9mdWqgeY96hYJ8cZ2ea3qRlIl7iYqFh4SUekGpk7J0VYeJlIaPg3hp
lotcmqeLsnl5kniOfFWChXx+lV14mXFueqV6eYOGfWWSYWxuWmWCdml7Vmp+b0GKbnl5dY7ijn10b3plm21gfGeVd3HBenJzdXmTaI1ib32weLJxXopoZG5xjbt2iFlqh46GlnJ4lHdchIJ+ibezdmp2jH1tdF+N
lK9NyYV9im+DnFideJB+fYx8jqZxcHRgUXqidaucdnN8ZXePOXdxlGuUjI91e2+FiYaDg3SGZWmDZ2yQa4JjlIt8sXhvsFOFWI96d3Fkl0xPtYhwnH5vimx+dX1gUIpjeG+QiYxdhpxmT4KDanFdV3WccK2EkYqE
VHyjhmWEbXyPkoVwiHWaX82le2FqdVN0jWuScJiCV2Rwb4OPcHGbgnFUbXqCcpZoSI+xcbpjg1plYVpyeplvjYO4kXSCa1WZlWeYelyNfYWbinqUbYR7fYd+jm95nZiSwHl5em+FiYqCfIullXeCdppzopuQsIek
dIJ5mpGOVpyDfmeFbHd1eGR8eVuMQcaam3qOiZV1gmGKcpOPepNwYrOFb5x1t6R+fm2Kgo+iZY6EjIqCbKt4coSDcZNBYZ9Tpo11hLuDanWLdoeRfpN+c6F6m3Zvd6NmWnx7l5mUhIamg42GmneEeHBlh4SqmYqT
k3VviUeffXSar3CLbYl9cYJDkXiCaotsdpNxh5qGVG2QkG+Ui3RtdH6IYltjiIRuiX5vW2yWjoeEhYtwbIR1dXWiZoNrcot3nK+aiJdxfJWMUkZQiYSXkYJjj3p+fJRvo4l5mKhrcppnXpF+g41iaGh+lHtTW4SM
Z5JwmYibc36ri5NReXGTdoxng7yNd5CYhHt0cW51fXlylpJPrpeSeFV8dZdyiYmFgml3hpJ0uHpyjZWgdoaNs2Z+o46Qtc6Xcpx9sIOEdVOPiHyNXHZwlZeQhnd8eFZvlqFniId5c3JwdKCRfJZNcYdxn26fhGR5
h6VyX6CQoFl9koRyXVhbalh8kIqbq5WVtGOJendmk36HeJmWeqach32HbnFteGRujY6Ug4efc3qTlZaDfXt8j490cI95c3tzgpKqkXuFcnhdrGh4dniEd4pkg2VErXeHlYmJdXmafISUs4J0rp5kdYidcH5+hq9y
g4yVcFOGmXGWlGCDeI9dYoV6bZeHkWyZeZK0mXGEdo1+rYp5hqGKlKCaiXRhk5yIbWmJb1qCcptwb0/shnx7WHSbiYVznoxjhXyXX66Ig3h5WXV9ZKKMmJt0oHV2fImnWpR0XH6HfGlJZ56Eh5CWlmmadVtki5OL
i5J1bMmWdW2ahnZ3em15e5F2oIVpe3WZi290T2Byfm59b6maca6IjmS4eGl+cZGGeI5XdpSDaKKafXJ1v4VvjGGWeI5olXWFi351naOclUJYpX5wg12HaI6WhF6mjV+wcmuOcomHe22EY3SLmoNXj5lwXJWCgn5y
eXuQn5F9ZmxxiqRvpImad3qFcoNwoYJqho+WkXeglIiDe5iVnXCEnXSXY3eKUXSJlo5gcIuLgm6DcHKijpV6bopzdmhXeWt7eHhjV2+wbIhWpJFxcIxwco9wfmJVgqRvY2tsbC94h4hpdGt+jGR5ioePaXOOhZOC
i7GMWnClloV1fW6ueZh9fI+Ldm5daI2hdoqEb3KVg4J2fWl8YauCdWhtcrJxhI5yboSZYnxzekmNdspccYR2i5uJbqhMdXKelZl1mWFqiJV2mZWgbGysioR+nmyDeoNZXoh3dpt6nXaJZoqCkHN3elx0kIJzh2R0
lIaFckehZXBalpuKknZ4qW+PWnuknnKOlJJgeXpwaXiFpWe5j3pkk4mmZmF5iEtxholulG+LsGmQiXGRrHx3aXVjo3DEgpCVam+OcIuGd4mDe4Z2bnyQZn6ae3h3dHBrcY1kd66JZXWYoX56gnCWW3RZjbp6qo2J
wXS9h41jZntmfntqe0p9fXSGdZ+vfaKDZXydaYVzhndjYGaCdpqPhlmDladjcZN9fZOeVWWRYHCUkH11emZpZpZhh3pthHGNVVaHkpZnfnZgjHZ5fpZkk3SkoIRtfH1odYK2cnducXOHqVKVg35kZpV9dYWpkIOL
faF7cXhzXYiSiHR2cWuFfImGeIqefJSojaVuhWWPZHF4boircpCnamujhW5wfWuLlnhorYRwjG6Rgm+njp+Ge4t2h4OafpefgnBzcopsbI1yY5ibbqWLW51geIiWkGmNeox6l3J+cpiJgnGWfqZ3g45kdWlud5ls
gnCSp1t8kqKGZYJVhXSLhHhod4dYaq17cGR6s29na4xZaJyEnnt0eIOUYWeTbX5yn656jm53olxviH6UXnB4iY6UfoOcd61ggpVKrpp4mZSQkHh0lnKRiWiPhGJThI2WeH6GkIVyfId0antksnGWbllqbHZzc5CI
j4x0bJtlZ4txfHJki5t1SWqrdEJ1iUuin2OQe3p5jJuphauNb1yTa25vfH16eIqCl4ODjZqSX2ibc2Fvg5Jqg3ZnaHaOlniXb49wlHaLdY2NhXN0cnSGcoVwlYOcmIZso4+LjZpqmGxLfo+UdIxxc3iqYHh5bHhl
mo13d5uKdJ2bmG6MlJR2jniYYFF6nVSHhnZ2eoyGdIqDfFd7eoqCa2Wgl3enZXRoZKp3mY5Eim6Og42Ulkl6j3rHh46Pl4eJhnh2cYxlnHmYg2eDinGQb5VRyYSFe5yMdnF6g32Ih25mpFeQh2qPbXZ2YYOjjZVl
Z7dkdn1hp2eEcEWKkHxqeFuCs1twjm+Fiz1rdXVwmIWefpqpg4tujI5md46KmJaOTHB2lHOmgmR0fYJ2i26ckGuaZYl4kI1pwGuG52GMbqmFjmubzGapdYpwb4OYkId6cZZ+g3Rlc2l1inCUhoOCb3aUj3xVaJta
dpuNeYWKbFyEhGSFoHSVboRnimKpaHqMgmZyfm9ximmYn4J8v4R2nlJzzW+Ge3apfnyRe4K3kHZ5iG92kJ1zYZV8rophfYeQdn2CbWNlbYNzh3aSj5+DZYd9nW1weoJ1YH5pZISJXYWHeHSbdn1ynlmUeXaNcXZc
j5Z9kZnAnXeWlbWTkGejlVlghYw/hF9vlo9riGerjXtki2qNqEuCYEiRgnNqjXBupGtuYIiXvYONa4WTmplkkXp0hnSaqGmfhmiJcZRgj3OJcXZTfnp+fpSMiJOFj4lujaaVj6Rsg2CUoHKTfpCLcXqFemuPpImG
dmtceIyLYXifmZJ+tG1zgn6FX3FrhISfc3KQpW1sc3ZpWoaiYGt7fIqZp71ykJpjZ4SEmLuCnKh5hJBdh4KIiol6ikWOjmKIaXF1nHSHcX2GhY14h3mXgpx0iHiMer18o4pxZoyHbX53hIJ0bXWRcnSJfIt+g4Oo
iZw/b4yTl5FtZ2SKk3l2rZmKkkppc4R+bpN9iHl+a4iciXyTrmezeXaEh4p+XWKQsnqQcJOCanp+im+Nmo50eYqQkXm7j5+OeYtxZGxmaaFxXX5yjn5mfZaYiHV8i0x6e5Jyc5CQhm5qfXVxg2iFhYR4sXCCcpuH
ZXR8VZqbW35ybY56hKV+kHVueUaOooydjJGZfYyDoIRusFqDmnaZZGKadnFxerCKi22NqWh3ZKV6aoJrj61wUI2TmXh4onyVeHufg3qMYYaFhmZuS5SUhpSMenh3mmd2gpiJdWlok318fIxunluRR4Ztoo57TIt5
iYyLl2abhYRqj5h3h2+Ioo9ykXd9h5OHZ3tyjnljeYWIY6R0XJlgmYeccHBzemN3dnx9dJZ4frxocXeTlG9wY316e6BrdpCPqZhjnHiVoIeDtG6DfE+Pgl+IcXCEoG6bmn5Fl2JNdG5vkpmFY46eaXh6gn5ah4SC
e22dXXlvdXlyc2t5eKObj25kdn2NeGqdlJF6hn63bW24knpmW56Fd3yfZHp9lI2LmIVVm3uScJuign6MhLdyT6x7jYiLkoeegnhnrXONdY6JhJh3WYhPfYx8j2mTo6Jpb4OEfK2GeoaFjHRxcHeQdouPcYJ7cm2b
b3aFilp2jLZ3X3lifnFqfYZ+ZEp5mpKfgpSNcnSDiYtvjoySi5xmUYR5kY9+crhsiXSVkJKMpnyFcW1+Xn52ZYicYrJ3h2ycYXmJi5KXi1VDiGaEeJV+gl6FiVN6fZx9dVZ1koh1aX6CbnuSoHuTXIaLcGKFjJt1
XHt7Z46Gj1hzjniMlGJ0fniCjpdwl32dt1yNm4WhYYR5aZCFZHZ3fHqLdniQd3xjgk6SenGOfGyFioSce4iQP3N9h4OXkG52fnVqXqlXfpSdr4JteLi1eWptk25kUoySYFeGeI5ke5N1g5KKSJKRdG51do+Ed3al
iJF8ZYN4fF+NWo15aHx2cWlumLpzaGaOhFyMhXSDb4htkKOPhIi7dp5+go6MpoOPUm12s3yRa493eY1zep1emnxxenebbXSFmKGOg32Rfbp+gm5pZI96hWSSm4eHYI6KjWxZZJtdeG95bXqVaa53lXZQeZFtZoSc
fnORfKFje2ODtWWLh2mFqXtqeJViaZ5TiV5+lG5YinGDg3SSV26PoWlok3BvkYyIZLBnjGt8WYlfpGB3WmJxq4iWg4ZZklJ4iZ2Lg6Ruj2Vwql6UsXaFm1aZdoOFXnmMq419jn6wPIiPj2qijI50e3h1hoeLjJma
hnVzdo16hZt1gn6OjXt1loJylnmWkXuVfqW5i35zrZCGcV9rZGWgent7aWhzipZyk3ZXbm5xb5Ggg4eahImChIl5oKV0pVZPVnhebJR5kEVnmXyfkKWyjnxmmI2OZoSTX4WDiI5tsXyXklCDfYKLi6+Rg4aCk6pf
km1omJWZlGVfhot1ZXV2e4qshXOGQ35tX21yl21Um3B7VoN5i4NxmH1qWnFvmW+jhXqFk22Lj5SjcHaRh46cUox9fJN8jXSQmo7Uemh8fXesnW9pd3R2lGRtenWIhnRlUG58eWJcmHZ7e3aamGOZkJaYrYh8Vpxx
c5Nosol6YnmInYWKfnZ9V7J4kWWMkIiFbZhzhX5Ne3hblG52j4bCi4SIsI6QjnGMdYZpb5OepnN3YnllfVuSYHporF+MhXaIkYx7lniGhoZ8d2madn6KdV2aYndOeIOUrYWHmG1xlHx4jGdUXYZ5e6OXcGx7jYdy
iZqOg3pwWpKQZpuNfI9Tdn12a1VwnJOXk5J3hHpZbIufd1GMYJyLlqJxgo54npNqlIu6fGuleVGVp4VodWx0dI+GfnJxcHJ3eHaLqVSEnHFzjE59c2Wqhm67XLV0m3FjWXJ3g6iSbHygVopujpJbjnGeg1tncHx5
l5iSdnRgZcxzfo2CTJWCg5+Pgn5afaaYhI12o3Waioh3c3hslIKSdYaCbXyRmEt8eniIl3t8cnKeVXxyamqfd4OVbZaifoSPjHKPeniMfcGZbIKVhIlyknl1jZNiU1hVeH5+iF93XKSgd3u1gnpulV+foGuMXlph
dm5zXXxMdG6ISH2gtpu/jV1tnj13hoOXWZR+fIVtSWyPfIuXhXWCtIiGbIdddqCPmWqHd29wjYOMdnqeg5OEZnyComZmPZJafV6IW5mWlFp0h75siHCghISjjYOEhJhpcGllinyRjo6HU451e417d3llcYyNUq+Q
bXCHdFtndImJbKFybXZybYWkonqfdnlzk3BZerCypIeeopJ3o5J3dXtub5B+rZFkZYh5aYtoUoZ5hJ5ooX2FgoSPgoVqfsF+oHd7qHh9XZCWi2Z3cHqHeJRfnYpvWnuiiH6HZWtjlX6EfYeHcI+jbl1jqHtpb4uS
iXeflo1aZXmEgo6PiJuVqHCIeaRjV3x9dZe8WK1ge5GJcJmXfGtbip5RiVx7i5Jwe2KpaJdffXxwfZRsiH6VoomSg192eH12jbVQkVGYk4RgeFdrZYhRiIehdX6Vem98jnGqnH1WZI90obWQdYyGhaCIe42kUXBb
nZGrjpWMhY57iI1tbWuOx4R4ZXiabX5tZ41xdn5xZ4yVhZR6iotoe6R2lG2OeHpzYY9yaHFtfImGa3WCramYhI2/pVx+i5Z+g4OOblGSj5mCbqB2Wntyc4WIjHiGd5OuoKVWjm9tXHt8i5V+eFdNjYJulJJoeFGa
dKSXiY5jhYOSdZRyjKeTeHuVkoNxXJx8knCRjKOKd2Zcg4Zoh4OKdoR5b6J0aIRyi3uZcmuUR2VyhkmViH2yiF2EiqVjZHebkHGSjFxce1yRbMdzV5d+jJN8fm5tnYp0o4SCeZuFeJrNZoZuh3h+l9qXk4uggmmH
jpGYYntpj46Ic2NzZ2mGlId7fI19WHWRgm9zj452qm56d2ducnZgmI15hmyYhJ6Jd3mde4hWm4R5iIWJZmaMqmFShY+btHNhiniKopGKdnx7XXyVWoOsi6Bvgnuzi3ibeFx5YXmZi3d8hHZqoX2Ej3xpa4/AbHel
mYltfpd2k4iEg3OSkYNae1aegneok5+Fbm1njntlemyHenVgbnlsfq18sIxul3iba5yIqXyDhIp+mZxyfJ5rgndvfJd2eGqcnX54YoOGkWyncJSVimdsjGhwjGNul6uKYlprnWyvpXuGg32SiZe2bH5whX57nm1v
k1Sle3lkj4mJmJd5d5HKfHGCfHaNj4d3pYJzj4OLhJCQVG1lfYR6cHKIfYyLYaaOdm52fGx0ZIVFYodyuouDmXWKkGh+iYyEvG9JbnObUHGKiodplm1Zm2qdY2N9mZ6ZhXGIa2eERGp7aaKblZWKSnB3kHy/QFVi
eHyFb4abmoZuZ3iEfkBzcItdfF2Id46EVYSNco19dJdVb7CVe2x+kpBgopFrfl1ynqZ9cnyFkHiEiZigbZCDcoyOVZZoj32GeIRYj3Fob3RmiHl7j4WJjI6qhoSEjaN9gol4eX1neKGOe5yUfpCGbYaCeXObboJx
fGmbg6KYeYONiHCFaZ5ieo5panqNd4iPj4N4eouMmm5ydHOZZGd0dZF9jmWScYaFV8VqfHxbhJNzurR2fpmTknpecWF4a5NxY3h7b49qb3RnXaNuvI93apFtjVSKinVooYR4godyco1jpHRphZukbWp2dYNziotu
d6R6dapxc3BvjWCDhXVfg4Jei69jrHKRlXh2ZIykhIyIkWBchl2Ug2aCc3CIhXB4cHlmZ46Pm4iRkZiRnIKIcZ+1fo9lX4yGeoyHZneDgot7kX6ChYmMcopQioRxg5aWmpCYdmh4bX51hnpjspZqkphFhJeQfkR9
dYheZVp7eo2IfG6GcpxnqoaSeGqeaGZpc5R+bZNUlLOOhoiJd5CYjIRVmMSYXpiMjYSCiJuMVY6OjHdrhZRzcohTcImlQJiQgpOHe4SKlJBAh1uIeWSFYEd5s4iVaKd+eX11jVtsaIqgcJKba3J44n18l1SLaHaG
dYutYY91Y4ZufnZ8cYWDfnSCdYiJiGeUhnSgZHxufp5tha6GmqVeqWeTcGZe3HtuhXSgh4J5pZVsflVueIKjbYyLj3uRdXaIooNtbY85irCSg6RnhYaea5J9jH59ZIiNcpTAbYt2dnt+a653c3WGoa51aGl5yImJ
mrJlbHuPinpwhHabkYuLnnl7oX2tiHCHeYmHk4eiaZmFkI5ohoNxZYaDgoJ6cYdxmL52cXx7oHaNbWZpr2xgen2KjVh3cl1og4x8X56LhnCFfI50g1aCXoZxl5tzaVpqdpuOWY6adYuRboR8hWmElWVpi3aCi5SD
eoJunXFmd4SIcK+EbFFojnF+co50Ukx4iIp5h2l3d2l5h414rlxyeqGNa3iKWZCCXHhkpY5Uc36UdVFsaHSYTXtlhn2hmZKHemNwiGZrY1qqbHx9fpp4jZFxlI5ubXCxfq2mYIlQl3SUc22HjoikimJ5ap+Pk26E
ZW1nipplh4+PhneJb1JyfYt7nW1TaHCVtX6tfo2Md2tlclOHc4WJl3CJsHp0gqB6jn5wkZKCdlNnZYSscXWCllVqrImQiG6PfXhzl4SWhoNihJaIfYt+gnB1dp+ffXKEiZpojoaKXJixe5qfb5J6dnpUdG97V7eR
WYZco5JeiXh3eGWJfI6SdI+sam1SmGpraoWZY4WPc3x6e4eGdnZukpV7gpmPb25+ZVN9dXBUeIWIeo1xeHN9Y72GiW6kd3g6ZqaNh4l7o4hxb3d0jqyEi2aEdnBsp2qKa3KfdauQX5eRjXuTfHmJg22cd4iKa4y0
eoVffo6Ec1uNdmptkE+EanOImYJVdHCNeXxYcr9hcJiEk6N2oHZtWo98WXV0l6VMimpjX4lbtWiJfKZ5kJCLeJOMkY6Rg5SgeodziJx2hXt0elB4jaCVZ32PaLGfbnpvfZ+GWXaIimqKdHile2Nyhm2bjJV4hHR8
iHhvhG2NfYKQZZGRlXCHb3NVmZpyl5aYmHpib4yIcoVQlXxfgnxyqI2dmY5gbpxAfHdyfnxylmFhoWOSZnx5h5i0s6F0m5Nwp1WMnol2bcGDZJeNd4iNhJmLjI6Li5RfYKBToYSDe46eb4KSTIiKb2uoeYJ3fXaL
h4SChoZ1lIpzh3hpl4hvkaCEkZhwaG9zfZB+fml1hpyQcnmhenuOm8p8fIt7iHVaeJqDiI9rZnVudZK8qI2gimKJcXR2q3ybx4eihYiTlGiOm3CWj25jeKG5fZV6hWmtbWGfnleNfXZhbJBxbWZ8joLRYnmjZnVl
mYWPb4OhdZCLepRybYN3dKl4lYhkjoOQpHpwo3GJY29sg2+EfIi9mKh2d4mKlGSDeJxndmeTfJVykn6afIR2cYyZeYmMjYWGkJB3YXt+jGymTYmEg4qLhZCDc49nZ49xgnt7eIJicGpje6FthpZ2mH5yjoRgapms
r298r2OPeYNcd5FonHmNfppQeam9hKGDZKGUiWhza3ltk5GXZmRjnZeGbXKIkIRodpBdk2hPe4t7eYuDinGFdZRfkpN8jl2Ha2OhcXWOiKmEbY9wj2WsaItxa4x0aHemjW10mmDHhJKRb2uacI1LYluaXId3bqB4
eIlvl210bIpxbHeOhmuMjqeZbm6Je4V6emmWnG50aVmhnoNWmaBwiYdsflSPhEmDZ3d1jZ9edYhyinxmd3Z5fqNjd5GKmmdwrZiQhnahm45wYX5wermjc72OcJZldKCQaXaPfYibmYZ5Y2Ouemlxd5KKjpNygp56
d3Z0gnh1kHFllYqljmp5cG90dHhnl4ekiHaDimCZfGhbhl6etXtda3pfm4tml3Jlc251kVeHkG51jXyJjnlxm5uYgoKPYYpTZVB7Wl1xfXZHh4e6kmlHnoNyfndnh2VipIaLg3N4cYOGjIhrZJeWcXh3nnOQipxZ
g5SWcX2KkZhYoJiadnZdbmWRpHB8g2pzg3uTkp1ohKmecoR3znBtd5tundyLeneLj3eYjHeGlISFZ3aNul+LhnZ9fGlwmUpqfFx0d3p5pIWffHOIdmqphIh+bIObqYOPcFF7cmaIkIZqi2KJZmfDfoaEg25mjmVq
fpd7oZu2d1mIm2dtk25VkJuLkWmIoYyJhaJ7e3KCa4tsYGp+m3impGN4k6KTb1VuZZN4cIp2lXmjk5GLmm6UbKN8c32XUlZzkmuSaHB9l5eGhHRNrnN4oot4j4+ig5F6aJt+cmS7jpmHfnCWj3NjYndiioWCWZeK
jISRfGKThJF9drd2Y42CpV6Fi6JyZ4SJc7dkeHiGdpeEhFina29+opl+pI55eZyJeEeTr4pdy4OFjmx8nYZ2cYxuWHZ7a4leeKiMdXWkclike4V9pY6rZ5V0i1duT5q3dU6Di3N0X26diIlve2aceX5zmbCKiYSC
tGqUdl6PiHp5VZx4lZRmcomFsGduZmuQccWFdoh5iIaDjJF5fGuMdG6NW5R+iYh2hJl8iWSehXSFpIRVV4KOh2eGeYppeoaXj7eEhYVtg3x+bZWPfH2rfXNQdnFXdWF+d1eDfHJ3bnZteISOaZCGkmFXjWuZiIVu
jZx4iWeMcl+WlqibvnV0jop1Y5ONlHpwj3aUeniLi1mTnXJwaHqKj21obZ5kZ3OmsLOHh3h1hWlqoXiYlpxkZ1GSbGObo49rkJF+i22Itb2Dinp5jXuJkHqeU4SjYJtSlNJthYV2gpdpdVCKbX2JiIqNl3h9kWGD
eoxmiZ12mGZTk3eMhnV9YHKCj5B8bHB+fMSHg32FWXuEk058UNNfppNpfnl0eX1toJGyomysY56fj4mRfXmliJJua4qbj3N9fYOHg3lgjnJziqVsdpuFiHqfcHWDtoppcXV9cGlodpGFoXWSc3iPr3NQe3Z9kHht
iW97onN3mnl+VmmTj4aIh4RkkI57doiTaYdybnVvZ4dOh5KInoqUe6p9k4mIcZN7nnxzcHqMpIO7YZN5g2eQd0xtlnuSYXmJjHV+hW5xln2ed1Z8m4aSmmJ5j5BuYpyTmTqVe2R2b3SYTHJSj31eqoyGkImLZWWS
drSQkK6QbI1qgn6QeIKNkWt2m3xyk3BqcmxuV12InHdkYHCNXY6aeYlaeHaDjJ9wY4d2anSUnISHenNuX56JoI9NnI53anV1cIaUiHxzYZaIa1RrhH6QeY96in19dpainHCDiXN+lqp7fHpweXB8aXB+cGhvhYxh
gohvi3akcXlcopF5jGmYZIl4d3OofIOJlpOTg5FxZ7xzjll5gnpwt495goaJcLdMZXKbcGRrkHV4nIuKeYVzaHmQYni5g3iMY76DhFuqjIuHj5V9WaqCbHZot3mng2CCYH6FfXx8fZePWnZLmHeLdWOKaV54b19y
WYmCkpp8nWN0j5CJsnFejF6kZXR4oYWCgo5rj4yEbqB+eoKaZZpmoYVuaXVpblVwUoyIjWmOg6BohoRtbFKLd5OFcmx3jGaPgn2yh7eOZGtamHiNeYRoWZd+mJtxjISiera3qI6cc3OKmn2LlnpzaZV4ZYtzWJiL
hXx1iHCMe36ahI2JfX59cHlzlJidb1uGbm1lemZVj4V8hptqiWJie3WNuId4e6B8iZBbinuGfZdvV6Z6l4iHaJp0ZYaak32hdZJgoGthrIdYfZ1Vl452YYyVgmaJdoKFYnigwnV+fYeOdXmMcGdEP3V+iXiFZHWG
Y5qFk3qKUnJTjW2ZkIaEc4xpo3Fep3a5p4qTl3t8em98dptgqnSHbYVzYZGNenJyfoVol4J7i3Z2fKxziXBanYxyfotyZWNxcnSdsnqJh4aVc6J+i3Nuc3uRdptWfJZqk3JvcZt5bYZ1hoqIiJWKjaxoQ4Z3jnd2
copXiEaEZmObq4xxtJuToKV9noaOWpFzhXJzakyGdnh3cnmCqndcqGZsiYWOinW+g3uGpImUfJiIc3pOXnONl3iijZCQan1+hmhrUolOYYmQe3KdWmmdeqFrgqZeZnZkem6Oe4RpeIh4bpJ0l36PhrtukHJ2elyi
fnh7cIJ1mniXnIJ7eEV6i3o+cG6iacCXcnqDfYl0kYipa4uDdnl1aG1gomhvkXiOUHKOcpaJiItgiHJnd0d0emxscXFijG51mJGZd4tsjpuCho5zW3WCXIuEWHSLbH2Ul2yOd25gVXp+UW+Rn6p7mKCGpIyNbllj
jqWFkHaTSZNkhFyjfX2EdXpnYaOFbm9OkYhmfHt4d32ZfHKEbpmEo4KUYZF9fIRhdHp3rX5ndnSDnahlX2hte41dsntujYNzZ2qDonOPbIa5koqPj3iHc4mJko+GbHp2e5aua1eCj5KYg2R6d2uGlVxceX5le35l
oKphe5GFm46Ca3xqboOFiFpkh1yWaa1uR317fZSDaHaPYX2bb1l5iXRzbnKJaGh4iZBxsG9thImieImRiYi0iopblZCGX4+GZ2VkqH14YXtrm2+JeJ1ijYh8bIh0dn1ne4hvi7Cojnd6YWh8d2RldWRoeItrmrdv
n6ima2uhepR5b3qTppR3cWZ7g5GndndueHhYnGGTgo+LonONk3h7Wo96k32Mm59wZG6PkJN3j4tpdIlukJiDYFOcvouJo4mCYp6HgpGEjnV6Y0Sril6FYl5PfXl9bKqnonxne4WEd36JfFqFkH53oFt5i3qGh0/C
iV2OoX2ESH5yfoKdd4ZAc5dvgnlZfHSpnG+VbHmSm4N6fmq6dneJgnWjZXampZ52gm+nhn5efUqhXmd0iZGQgn10gmCMpG2hOYNnqGtnZYZelWp1o3KDcGlphnJ0oWOGinaaZGCGWZqEV3iYY3eNY3p5o3aKimx8
in6aXm6OXoaMkJ1wc411goVmlnWNbpJWhpBohYZsplmOkXWQk4hfbJlzZ4eJmmV1fWqYh3Fgmnd2aYZohaOJq4aPYo6HcWyNZ5aDjYhmrZJ+e1aFlFTCQnCOnJSQZGphi3dUjnmMcpd0joqIeJN0wpOFkGhtY4l+
dniMfIxhiLGWi3h2ontacnqFkKZ4eZOug3Z1kI5ohoSUmXu5eXZ6bJFqcmKddHRha4d1dX55iZO8jZSqZYuGi7Ggpl5skX5ckoiMcYhZcHyJj3mecXCnhWNWXJaNlox5iXFvkXp2m2Kgqnh9jpKEcXCOa318ao5w
jnyDhnVzkI2Gg4mQU2tZfJFOeW1ue6aEhYqnZHBzfF2Fk3B2bYabeW2GcXp6dalwk5OWiG2dgqZvh3eamXSKlnGgh2djhHddfVSMbo2Me3ZvfoKejHZVjoKmamtudnxqdX6OoWWQkYegaHBpbG6eam9ih35+o318
dX2MfndcfWFthHeCa6eChpmIe5eIhIV+VIlxo1t4gohdkU13VI6mRG5+ZpF9aZ2CXImSnJJ9Y22TYWmIfpR8lHB7oG9HrX51eHmDQGdWqIrEZImnUsiCq5FhnoZydmx4Y5x6b315nH6fq3GRXHKFaFqOh29tiW1x
cnV8Z2xteIZlcm1sjmDFiG2ofIh4houTaXl1lISPtmPIkdl3hYlhc3qJiJSTp5BQkW1jiXyFb5eCi5GIapZfkYt5ZnqJgodjnHOIjrNzW7KDhHFtkn2RqmibmYxteJKCc4VzroJ4kHB8dG1sc553h62NYZCKQJBn
apmol4SsX2GIjFl1c3uNi3dXj36Ga4tbbmmCnY58fW+qjZOEeJBxdH2KZK18j0d2oX2bgpp9cIxke72FhZZ1c4iHhMSYUmOphXGJmZ98ilBNfmNzlXWCrWaeR5iRfmulaoqQhGx3rZJ8jX6IbYd8lIKObGyOanlg
dGd9fISgkGNifXGFbmd3nLRweZx3hKGdaXRSY3WOsoWUo2dwdqJTVJBvcn50jnmPc3yEeohrc2RwjIVWl4+MsomYmmtpeXpUfnZveZudd3eRfntuhax3fZijhIWPT4RnhpR6T15afb2Xdnl+dVd+jHKek5+Qb4qS
eI5xjXmJZIeCZ4mXg2uHXmB7bYt1bX5yWHicj2p6bouHb31rhHSEX5eEX4aMSLKjgoZyhYKJlHhxZ3WGh5uVoHp6s5ecXKqYdHVsjoeVY498c2eOhZuZdmWeY26eaH2Dc4eUhJOIZWt4c2d6cniIkF97iptynIyc
dYVckXuglVOIdJRwjo+UeHuIdqdvbq6LXZGbdYZkn3t5h69kppyGcmd8i1WGpoZ4WoWdZnCZh4xQko2IZ19fcpKMcHaCY5NmWXqffH6UfqdrrW2ShnKJdYxrdIKMe4V7ep98iI6QY6aLhXqcdlVHZnl9pY2HeIOL
k5SQk4h1d3SOjXBfmWx9pIhqdnqOv22gcX2KkGKWZ3lzeXmHcZh7eZSMhJh0nY6CfnR4anGlhU+Pa1xkfY2Uh2GCfIadi1R0fYKMc4Joj2N2fGSIkpRhfGt1jVyQe4d1en5ylYmMipCTY3Z6goN7WniZkW90a28x
foV8uohod3CRfLxlbGlzdGxQcG2PeWqIhGR3VZ+HdXCCS7JumGRsXXmKhklijGFwdXRPn4qHjYVgiI9Wn2uElW2Zg25wYKF4k1JydIaPa4x7cIakh4due35Dlmxqe3CGiYp9eYZ2eXtzjHaFm3d1fI1ukYhkglqc
gl5jkqprl3yXcXWNiGWbnXhul31wjox9iJONUXSObVl3cHqIu3doaK6MhKNfwJeXcYWSfXVydoJzb3pqj3OLlXx7h3WEbHZxdqScdKmCe41lcHWFbG5ea3Rtd5KYXnGKcnRoeIt2fnB2k5aJWYt3dXi5apRjg3ye
iFWGao6glYd1o32pg5puaLJ7zX5jcZ5lZnaIfHKWXZF7fm+RkGapcY95fIyMc15nTI6sb3JnamRnb6d3lYVwknuVlol1loeCXnKLXnxPdmp3fWtoimBmY7KKiHuMfmGxaGxseK11apaQeoJrhlVbh3d3cWSUh2GC
bXVyjHaNhJmEjKKHr3NkYaCDfmaIXmN6oodmYml1QGCGeqaDu2mYYXJxoEGbip5kp31rbl+WZHGPemmsfI9+YYWCcpd+ho1uhqNmb3Nsg22NZ2praHxulZSKcYl+eluvSJuTaoeCfJuJfGl9anOHoHuDnW19ZZd1
o4J0kqhzjYR8hIdbipBIhIybl354johqeY99l4NtXZd7kIxOc5p5i4mJiVR3lpNpWIOIboaOZIh3enGCioWUfqaKbY13ZXp5pHh6eW+QYlpsj4tjimNvj2iDdGB3hLNimISNdIlfY4hyk4SFb4Z2erBhsW1nhoeP
cWp2iIJuZHiNbZupkqJ4hVR7aYabgo2Ib3d7jIiMkHF4dnhpW01jjH2JenR+foaQoXh4fXtoj3t4d1+akWmThHB+j36SXKCIW3WCdnWkkHVyj4pviHVjgqJvmnNveoyCh6qXWnl1cIqOhWxkdZFqjmyScJJrd1d5
l5aMb21mnIKEl2Cal1dJjIhtenVYj3aDnXiShpd1rmGHlXFBcmqMaX2qaJx2dHh0hL6Dlo16dXSIdJmofnODd4OChIeed2R0bmSfo4VylYaheWZqfIWodYZ4i4iCiEZziomLdXCMbpCEkZ5ydZx5dnB6v2uPbYRw
d3uFiHaPg5OKVIhXip+NeXh7XpZrbpSlc4N9b4iFi4ZbZXNUSXBjkKKLcWrAkaJsjYuSnE2KXZlrabVlkIJue1GKXXZsg4acfnNafGOel359fKFQaHyWnZ2EjZJ+eZdyepOEsGpzsXxyd25+k2ePhnV9XIZ0mGx2
d02RnHeQiF6pnYp6roeDdqNriGt9c4eDaIRUq6aTjpR4dox4bpV+dIKhmnZsdnNInm1zv4KCZbeMbG2EiYNub4embYeTt3lyXoZFhn6To56QY2d6gnOIbHWSaceIfIVzdqxseol6coVba3x3fZmLbGmWdWCbfo+m
bWR0X5JmhXRxlV2phpeNjId0mnhxi4aVenKNhpprcXNldJp5dnpwZql9faiDjKmFl6Ztm35zhF+PmIiZe6uJj3JlmJJ1fHeIoYNtdHVUlHaJkX2CkrNng2Sqi4t0e5hxhdCChXF8RrlJb5aUjnReTZdThGiFk2ht
boeLjIVtfWp5cJKZfmB8XIx2n595b3R2l4d5lmx1cISceJeOlHFyj5KYXV6OYoVefZNydl9wdJCDmk+mbWaIk3FyjX10aZOmrJV8dKB5nW6QhGWacGKcfnCGqXWJk3CIe41xY5G+aalpoWZyb4qVkqJ+lIxuh2aH
eaBqhYJWjmhvfEl7h3eFW41ZgmmZTptqeWudumadmXCSonOGjH5kinx4j5trU3l7XV2GclaIg4uJjnB6e5OQho12j5KMn5SFnlWOwm6Gb5Zkc315e6dDoHB1e5d9m3BkmY6SZHmExYVviHWVpJSCj4qFZomMSHWQ
gpSNjHCIvnOZl6JlZYeQj4NdwGl1emNqjLdliGx0bG1gdGmCe4l4hYWWdIJleaGWineRio9ue3SFfYmDh3mrdXhrhsCUYZN1maRun5JdnH6FhmOajoR8jWaWhWadg5Fpc3und1+HbnxnlmN3fX6piXNxi11wj42C
nnx2bll9hGyQjHKDXZtje3KGhLyKooWSYpqtaYl+ioKul3OOjYZ5fZV9hHeap4Z+hIi0knVzd3Jxb4qKeGSUXKWJk3dsmHl6hH1+qHWWZKl+b1xefJqSb3BJVqJ3e3mxhaVpmW+QiHdLiHCHkHOvkaF1pYiCjoya
S4lyS5qTckVme3JhfqqhhmKYg355e6GcYYuEhn57eKSYoHFkZ3GJmp+XanGpdnmgj7SFam1ph6ZxeHGThHNukF96pXqPk0eMm4NXmFV1amV3YpNmmWuTvXJ0XIS6lXeRkItqeoZhqHSCrnuChWaWVJmIcW5zbVde
u3deXHF6fXmLd3p2aWRcdYRkbJKSkKCWTYKLiqaMg4ecln6dhFyDYHh+j4pnlG90o5l8kW1ruHO9foeTbHd6m5d8iXZrmmSrrXN7kYg+dm2Eglx+i3CNo5tsi5uQhGKIa3qafqN1fpaDQIeViGpZZodtb4J0eWt4
hpJxZmd0X5mDhFynkHmQiJKQh4lqjIZlV4iHi3ttfpiVhWKPaJV0o22DsYqHi1iPkIW9bGh2aZ6Fx3tueGdmb22MiXCWemFWoXmPh61aeXOHdmt+YFizhXmUhFptl4+QbZ5mYXGIYbWRcIp4SJaPkYo6iWWnfFF3
aopoonSwoG6pnZSIjm15o4eDkpBtcXqcl4pvdnR7ammDg21nYo5rko2JdXa3ao17b3B4equGc4luWm5wj3qUc4VgXXuamXaSpZJjcaSKVnJxlIJUeG1Ue4hxim5zoJyTeJhsfXKThHeWe4h8q06Ia212p5KChmh5
hYhdnmlnmXlmjW2Dn1dzhZd6c3ePaJNZlnKYhHF5ZGGLdXJ1pYNhY3V+bXqGe6B4hl6reGqJcXSav2h4jW5+oIKYjo59koSnUGJhiqB6ZYt6YHGhkYJ4fnNgYX1tinaKe1iGcHFll3qDaYVhhnvMn4t9lGizaHua
kJ1veY5eg2pug2dtcJF0e0WSp5RThl9vbIR6Y4eIdXGUmGymiJaQmG56rHOueGhYmoRulZ1vaV15b4JoklWmfo54UnKRbpx8a4SKb3TJmXB6jFV3o3h6gn50bn1wdYpyjKmChoyEfYacd2xyfGhznHxxjYOTs3pd
aMOpkIuMbWx+jJGifntkbYxwfW5ZkH6YhmaecpivsJOwZKSTkGl0h3RviteNi3d6b5+WgmF2cZqMV5WNhWqZUnScecWQmneOkFqGZW1jcF5ukoOQkKCVdXp9d2iKYoyhdHF1fHSDSnOae3F+b3JpYHJxlVCCg2xt
vot6iVqEb26CbG2EeGGajJ2RZZV0fmZubl+xe49tho57eXNcfIWbh2eRmUZlb5qaXGqTnmmDj2aJe29vpHB2Z3h4k2pxko52hIanYmhweZF8lXhmqol7k2xygqegpV9vn3d6h1ljZ3BicYV4m3x6mJqEd3J0d3l9
mnKQe2pspZqEkYttbZBqiaGQnmNydYx1aXWDl5V7fXdTdaNzfZRdqU9voZyEiod0lHCQkZuihqSYhm6VfLOSpWtYd5WSoX6EaaGIfHdeUcSqipGvdHqCfnybeHXbdYxkg3LQcaGWW3BelK6ReImciqmOklZvm3ti
bZiQi4t5mniCe11vrKN4pYhjfKttiIKPoYKCdnVOjGBeT4STmpl9jYd9cqCccn2kaHuSdpNwWZCFg52cYHZ5hoKfS5RzaW9SanuOhmWdW2SXhlGXkIxiqXqLl3V8dI9nY413lZpZfmOOn5Vnbo92iEmFeqOgk2qJ
bHN8V5uNZrdrsHKNoXOJcHKUbZN2coxnkXyYjGyZkHyDm4iWn2h4o3SWlFmPaaBih5pyp3hqgm63lGtmVIeWiHaHlp2JiZJ0lXt7dLdxeIZuhImCk2q6aXR7aIWee4J5eadocGGPilOUlpBonGt6l6NpV3KFfa5y
lmyCe2x4hXaWXGh3m3x0r6KPZp2Vg4dYaYt5i35wg29lcnytkWajZXKNgm5sWpaHfWKInIl4Yl+LkHF0m4Rkcmu4abuDfpB5mJKOjGxuW32Xc3iDbF+UhWSIioNzel1oZJF+mmuVjIiLo2SJnId1VIecg4J+mXKa
kLFzlJV1eXRifmhzXI9qepFvcHWSZoyJgouOjH12nXptfXOqXqx7hGjBhGqUbZJha3GEk6B+jHFunm+GiHV2cYi4j32NjpZ1kW9vlY5xbZOSaVSPjotgXYNCbnmQkYSWfmeDiHxyjoRtZKVXaIp5ZIRhhJeafXFS
oVt8fGN6cntul3OkjXmWkH6Li4Z7eXZzkI2LiY5Xc1iWmZuihWFxwMFzhGF4fZFukIxyp3V6gl+niFJydldzYouGZXqEeHvGbZ95UnWWXHpub8txhG94b5J+elp1fmiDhoixcJ5tX3BoUol+lGN8XHV+jqexcKmN
j1eLi3eaXZadY3fOSX5nmll4Yq95aW6XXYttenuPlZyMjGtobnhoeXuHZX2ifU53lF51kqeHZohlg49ynG90aXB9e4+dh297kJ2PgmR9Wpd4knF9ZbiiZ06OhWuMmXqEbGx9bXaDe2dxXWiid09ycGh8i3SZeZiK
lJV8dKqCiJSynHCohKVbdZ55YZl6fJV9fZ+InqeNrm99ZG2ZX5Vsi2yNipqhi6KKa5dmjZlvg5Bwd5Wqt2yTm4uYnaGFlHJtmJZ7lHiamo20dXh4dIiVh3qWcpKFiW6RY3B8m4uWUWhcnIKTbW6EiJ9jaJCLi4SR
dm1bbXuSklp8j3aCco9oeYyXfnaCfGdndJNWa4p5aolxbWRXjY6IgpdflHWRcGx3eZ+Kc45+goWJkXBxfH6ZjLSVd5aDlLFge5SOlXSEkKuGcXKVe2xokmybh3pAhXmUgnOSZ4Jvh4V2eXeJepJ4sq+jkIeDWXuN
eIl2mo2IhHqdirdnkIWgao19g0WhkYqTa318rFmEeX14c2K1eGRJVZWUp4dikHByYoaeiIh7pmN7eEVshm59nWxzdKBsjYKCiHGGe5V+b19yg5pzd32ChXyWi4OPd5N0o3eRanR7fn6SYneQc3J2cX2RYn6Cgm9u
b4iXhFuDc3ejjaJxioJnV66JhI2RhHV2i5ttcI+WqIygWJHHi2Z3fZpclZtzWHd9aXSbfHZamYuTjppcXYRckIWQa46jn4JxkXV8qo5vmImpjadrT3qUm2mdi3K2hJJgdmigc3p7pp9rcalidoZ1Z2RyiK9khVyL
k3JWaI11j3aUknNyepeFP4d6nJB7VJFrfZN2tX53hW2Ih4h1c8FaeXuEgohadXpjgpNvXnpdlbeKlZWuhHVydW5yjJOernV7eoNyipWDoI2Ye6SKeWBUcGaKhFp4naV8bWiMdFdjV5GXWItofHiIhKV3aWtPjYVo
lXmMg05ximdkg3Ztk5tddpeedHRukXR6a5KTh5uRcH52bIuDd3yJfIhokFyTj3OWa36SnHtZXVtalnuMcpObhXyQrnGVepl1gmmMbXSShI2Um5GShGmhZFeZfXKqaZh+jWF3dn2Jeld1Z4Z6d3ONZ4JnYqxmkZdz
i5aThoZtjnyEcnmXZpmWZnKbaGNzaJKPdHaQvIqTlmuTl3F+fnqqbp2ac3hxjalskHyCt3ahh2ijaYKiSlaFc5OIkXuIZ2uJfWpde2iPe5NtVpyGi3Z5hYiCba9vm7ZoY4Zggrd+bnpvZ3ybg7miepx9lW+Gh71s
h2hmiax1VY2fb6ahgptle2JmeniPd5GCdnjBmXZkaXuOknyJYWeJfn18dXaEWJSSkHKOfY53WZOieWR1X3qQdJ59d2aCfZmaYoaHm3CEpZFIa5l8nJN8i65hinpxWISJe4OFfHtsjXByaHhXi314S5GDcnyIfo6N
iGdxdXBzhoOOg3t9c4WJfoOLaF1ya299molqdkuYeHJodoechXeDfIx2n3JxeH2ZZ5h1aYR8lIOQm5x+cpGvinF8n5CiepR4pmFnbXaFTZNNlKGRhIhvh0SLe2Rfmneee2iIj6CTqHVcoJN+kYlem3uEYIt7e5t1
hZJ1iHdueoimip6ccZ6IemZnfHZto4eWlIWKfIeEiZl3iIVYd2yUimWIfnV6c213gnxviIWVa4pjhYiOglxppGmheImJeXRganlur3iNfmyNoXRzcHtrg1y8p5uafXp9s6qDk3hrqJJzkYi8qGSVn62OnX6FVlmU
dnaLao+Ijnt9k4lPfG2LZ31pe31jj6CGbYiGfGWOkHCJeGpuoX16cahsqKNsipuMnG9weKBlpZ93hGZwfI9Eb4V3b6F6hoWddniSkH5wapJjkYOTZJOFjX5ug3SmkHSQYZRpe5qggpZnsIN+mXuKiJ1vm3ZqZpBZ
fn5QY4d1oIZ+knCforODiJh1WpF4fmqJcn5ujW5+jpRzfH54jnyqXnRMlpRsemyHjVqIhJddfrGOknBodVyOcKJ9ZJB3m3B4hIJ1jXZTUYJ9mph6t6KVonpsfIWMc5eXnYmteHl0ps+uXIp5pF6qgpF4p29qiY+b
iYpnkX5uqIJoXGpvgoR9u22IXo+Vgphgi5J1eHebl2tpqFZhkHFij3eto32IeH16n6ahdJiljGlkhWSCjYlUnphxiYZ0bI17fXl4e0mcgmmQaaZ+XWpnlXWod4p2XIqHfIJ6inmubXiUi2KRcYdxfXRXboVueV+Q
VWiLa4N3ipKDfZCNezmSi4uLlJKok05vfph6WIRZjqxeg1qZjnWXepK3W3h6coVpjW5+p2uZmT5goXqFioyJh5xqhYN9c5iUwXx8amlwq2eEYXyMh42ei32MbnqrfV14boZ4kINljH2khXSKbk+LdHmoZX2TfIyY
hpB2kISVfnd3cmdpd2l4lqKCX5hRhXaOe3CdjFuRh5FxcId8b3N9iXaDmXdNcG5ldm97jXRhiHV0Y3KUXY2KhJJxcpZud450dnR8fo52WpVrcrqDbId1c4ZZo6N2eWhsiJOGoX1bg4KMiYhsck93llaveoiCfYR2
oGmQfo1xjWO3cHx7bpuEaI9siXBBW2l0kaeDYXJTk5d2fpp6iEqNiIeCfqBjjWVlkXt2aoWZWG5+p112jnJzWXaGa317bG+EkH2TaI6wZ318bn2DanyThHZ+l29pgpCQdpVsbIeJdYSCa4KkdmmdfHeogoyThGlt
R4JUa4+IhHxqj2Zlhod6XIOVfaV0oWx1oXCSe2lwnbRumWOubop0iY5pY3dZXYuWi3WcnYNpbGSDcpmDZ5OThI9lhFuHfWh0aXSCh4KXe4NjZn1yZo2idYN7enqCenNtbXSSjnyaaYJ2eIN2dYSaZpyIfZ2Xk4dz
U3aFZ4iCdYaRb2iIbIp7TmJ1pYqpcHmxg3h6onJucl+Dl3qVaolzhYNshVqIelO5a498g4h5iXWHhKCNX5WTT4+DiWp6eo9+bnCQpYubjV+PgpJ0c1qJjmFhn0SJc3doZ193g3N2qml0sk+saqt+ZpmjfHZzn8Wk
r31lmYxjkWqHoIZyuY5yZZFwhHyFjoSJdIRbealkbZN1Z3mcYoVPfnSfkHN7uIuOX4SjhbFpSmNxaZmce5p3jZViepCZjJVlcYJkrHt+aYtOWXl2k05odmp4nFaHeI2RjmJ9kqWFdYaFon5XbW+ImGpmlGpojGWC
bpCJhG5klnKVeGWKp4aOlINzYVGRkHN8cnd6h4anpWpakWRZiYqeiVWca5qYcKmSkmJrfGR5gnR8Y2luWm2fdpB3mZ12dpBra2x2ik5xoYV8fmyJoFyHh5eKilh8SIR3pGZWSZefiaeRfUyFioxge2+VeHB2XaR7
VHqOkI2ijUZVcp+efWNej1Sdhn5xeWaPj4V0a599mYRvW4OmnGJSooSVo3OKfG9vi495hm12jWp8aW5xeG+dfUBsdalmfm6InGNkbHtno36WsXufl51QYWloeoN8gmB1caZ7h3aOeJJweYNqeHk5nHODcYKEjnhy
fHyOrn1RkIeUkGeMVIOhTJWGdZV6jpZKa2hmg46CerNwbW1ujIl2flmYeXhq1GyCYX2NdXalloiUWomNbm+da4dornOXbYKLkZxqhoRynHmCmHqHhZB7W4V0l5FmemuKc3CSnY+Gd3lkfo93fHl1kW+YcmV5bXO4
cJttZJSeiqxylIdvgpCrdHpyiIl7aqd3eHGUcJWheEuHYXN1YHuWc3C8ebCEeHqTbYJ3nnl4aWyGbmaYuIJdgqd9ipZucnGCgouPjo5laGuGToe+aHR3eKmJZHaQi4yVxIdjkH6cho56mDh7mmt8k5Zwcptuc52O
h5+dpI2RhWWKjJ2DcZZ0e2uRZn6IZI1+Z4J1fJaJbHqElZStfY1yfYqHZHd0h5tzanlpe5N7ka1ffIicl36Jb4eKeG95b313qnJye459Yo9uW511q5G9aZeUhYKvbpKKe6NvQJV6cnyDhWBpeWx8bnRxlH24imqH
g3aPmoloeGqacXF4opBuc5hqcYd2ZH5efWKjVYmocHN1fnZlo4iKiHJse4N+lJi5gqKHc4ODppB3iJOIc22DnW+Tk4J+d3V2TY13YV9+wntcdnpsY3qQWo2eio19c2WbaHB0SXJoZJ1EmIpyi1B3jIx7kll0cVJ0
eJZIo6SukIVtkVZKfoeOh4RPaW5olmiemnygeVp1lJSefJGLmIx0wHKSh3Jjh4+ThKqCco6rhk+ajWqITYmNXXN7j2aGbnGEb5Vol2d+b5OMaXerm32PX5aDkHWXVoObrHR7fZd1g4Jmi4W9npBkl4hzhnqLZ4h7
jH6jZ4KrZXx+kJyaWIlWlHSnk2aPckSZj2p0bXl5lpOTd3RiiHmNaI2LTWx8nIx2dntbfHSDb5qMWnuEg4x2fW6ChHaCjmlwpmF5dHWElXR3iIplpn2idq2JfJKQcXyMiJNgfXuDXl16hGV2d3udhn2NcpaKi2qE
c49yXo98VY+MfJVwZLV0gn19oItaeo2UaXBkU1R0YXlsfKN2X4SMk3x9m116a1Skd4vErXRfY3BxZauYhkqJbZORaHelhqGHnJOMdpVlYnmYe3lyjqNefWt1joh7e32QXXyDj2uIhnR6b41sbHSTdmCGe4RGgl2F
em1orlhCeoyZeJSun22Qho+XiH6cc5CLh2Vzp4+DfZ94X4dne2aEiqpHc4aHxWhxY4lzk3R2tnGLqHeIm32Jb4OjjIiejpKGkIuYt1Vzb3mClnaafop7c5CGfGlie1d9Z3VZiaNUfpV2c4igk5l0hqhkk45gdbFq
dop6mY6Ce3V8p6hqbYKJWE1wfnl+hYljdX2OjpF2dHxjbVN7t5SGiXl0gpRykpeij4OOlXecjXmLe5d6Xm2NmmShh5WKZ428hZZ3jH6aaXmDc6ZnnntXY5KDj3Nxd4SGfLqXlnlDZ3iWjmF8kHOSg4N6x4dya3F6
cmeOfK2SaZOShXODbXCbj4unc4aLkXpuXJPjkYt7g3ucbINtXHt7do1ueVxwWoeMimd4hmB3d4VuY3h1fJh7s2x6d4uMfo9Td4ltcWOYkZRnhpqqa2ynkWGEeWiGToqUjHBecbB9rWB5iJlgv3RyhXKLcXdrZ5Zm
mHuQsGCGord1j115j1uxfYaSh3eQfLGJi257cXllfZR3doaKgmeHj7x8l36Hj4uVgn2PtGiPno5lb3yIhnqKjomNenmRYIp0iY9xYp1QmXlyp5NsvWN+hoWEpptvZJRme6GJdc12hFx5UMx8bnF3uY1hnG2MdZ17
hXBzeXyFbpWhkZ93mp1shnWKhoZ9fH1+jGN1eI9oaaFrkXeddZWEWHNvkXxna211gpBzbHmGiZ2ihnJxbnmHiYSGjYl6mXBgqH52h2txl49tcnBneImDnIR3kotUjId0Npt2W3yNd4qPfodkh4liaapxnWqTjXjJ
ko+GcLOUaXaCanxSaGNqc6GMkGV4hIx3cXSHepiaioqJhIp0dIOFhXadUn6HYHB7e4RydnlyfIplaY50douOdW17a293cWuPhpiClqN7j42PjIOdiYpzd2C7kn19daKLeIdld3CEi4+NeXJlhISHqoyHa3eVgpJ+
fHqFcHmRhoeCnYmXU4pta5DAa351k291cnFDc4KNdIhheXN4dH6Ig4p3ZIp0UXx8c4KFjJOPV5duhmzBmnVqg3WncWSdhot8Z4Vxe2+Npp2UoqdgbpZ7lmVxcHtwXY2nZoazmZWKrXCroIunZHqJccaOdX6Je3Z9
i4+WenF+hnxjkoKDbIabfZOJdnd7iYl5dp2Reap5b4h2qGl8e55deaR1Y22GiYx9bJqVnm6DfHF5ZpWTjJeFbkdWaXSHiHqdd3SvYF6ClpRvhnmSmXFwb45+g1yafn2PX4xyj3xmd31rYI2LaYZ6sm2IYluMe2d7
fpSsfnWIipqSfF1+jW+JcI99d3xvZXCHcn2vdWiEmH6He3F1hotffGqViKydcJiPpGKMumdqknmZrZuQbJOOem1wsoKHk3VveV90kHFhfIJ7aYd3b5dxiW+Mq6uDeYaTho9ubJmIn4SbdpVviIR5a3t8c45ncqmL
aKOChYpyUoNXjHFyb1mFaTaFs3FuaWF5cHeGX5JkeauGhFmbYIyDjHJklYaGgnKRj5qMhnd3fnpZdGt7S4h8hYl9cniDjlxvcoyQaJCGi6Shcn1vc4yZhn6GYXqOj26QdGhnjlF2xryia7V5Znh1kHyOhVp4m4eF
VYORhG5OlZaKwGeKiHB1pIxfZol3Y2WNfVqNmnqSlHmVkJh1cZR6dWWNm26OcYeGiJ5fjWyFnHVwj15sm16KR1h2mHZiXppdq2t9dWOFiaeHdnR7koN0SlhziXqEaYdsfn58gnSXYpaKiIePeH6hYlJ1lrCCbl1+
jpKvg36de3HYYmqkcniFpol3g5iaZWt1dmZwgoRod25SgniwYvSYdnqKglawe4yTj3l4h2WcjIOOcW1yYJ12foqpjnNjaXF1fYuYh3Npg3F4WIKVZX6JkpymZXB3eHBqkm94eJRQq02UiXZpj292e4iQd5SWkI+D
hodVloponJBvaHd3dYd1jYZ0mo16jmeFdoduhYVzmGh2iVKCanN9eF1vlHqGlqCGi42cTIJ9dn52apJwj2Foi4OwbXRwa4uPgmeWT4J+kXSxe3Bqjol5iXmWh5ZwkXaLb7KQhImdW5irXWyPd3yId0+RZo9lZYOU
j6psZ5OIgmWecIm9Zp13inmUWX2ncYaDlW5rfnWGiHiLk1zGiK59eKxvVIZrfnmbY4dyfoZ3TKRvb5V5a5xma3N9iZNgjYSpcotpZWqKxmSMeY1cq6GPdaCEmnWCe3iKfnppepJxfod1aXufkpdLa4SIh5B+dXVz
hHd1jX1ggp18XHd4nIhue2OjhKJ7couLeIt2nJCyiW1kjoRrfXNqeZSQi2t0fmB8a4SThp+UdYuGeGSRepKYknltmHNwU4qlpoh8iFSSaWqLhodvi5SEjYxkjXKJW3aGm6aOkZuGa4KjfWVmonyLaId+mHVsw4PH
c5Nogoydam5fe2+DcHZ3lKlxZ2J+dW6Re4mNirFvn4Rhb2ymmo2mfpFOdXiHdId6WXeKdHVvd5h0lKxvm3qMjoN5ZYlsW4Nyjop2hXXXvXSdbKZ0Xn58h42Wb45noJ6iq3ieoG58hVuNXWyIoZKfjGd2l3lnkV5a
b290UnuTbHhrUXSRnJBRd3WOhWadaYWKjImGvVaDdItbd3GumHx6cJySjKOOfc2gl6GmdlRNbHF4o3WQnWSTnXeZeJCOlISbdHZwkmaXk3FVa3KTioKQcIp+hnecZqGmi4p3aI+sZ05sh3N8eW6JWHNcYIRzb1+h
jK18cZmGbIWimIuOfoluZZxwZ4WNkZRWV3NtWXpmjHaGbXt1c4SPZHNTa5RgeoSFgneHYnxshLpsiV+CgmZxmouZlKJ6iXh4anuKoKV9imV8VWSbjJBsj3SSjIV1kFSChpZzfnN5eWWaY3iOoWF6cnKXn3mGkH5e
doNyioKGtYqNaW+CoGuFg49RTZ6WdpOPlaJ+iYWGlnd5bmFqoKC3lItxVHNyZot0iGNzeJiQUISFX6GQWaaErY6kdHuFU3RumJZqb2iSc2l4cn6dh313fpuGhINzZH6Rc3ySeW+Ca1x+iGujbnOJeXebbXeKlllS
aJmCeo6dhIhtkoZ8j5SNa2eCfWdrcoyRn1S+bYmVhVaUlHl2oHWDYHF+j3h8WmZ9jIlRhHyspm9pg3x2SIVyk49yq7CViGhsg2N2hn5mknSNlYiRlnRxsYpyk19mmXKHjYNziX2WcVKTgnaUVYKadIKfmJCCjHRt
jnh3SmGfh3VTh4agV6uicYqJdmGbel20mnlvep2DaY9wel+HjX54kWeKrXFGhn50mnmJqHeLdo5naJJln6mDcoRskWGTkXx6cG+eemyIinl2eYWgcXSHl6OSXYmOiXh5v4pKXKJocWyPcqt3koZ6rX2an790i3pt
tXyKe4SXa4V9hWqCe3Zya3F4g3V0YIeZhINxiHBpgoNvnmBrjpaWPqp1nrR5cplkh5Rrj3h8doiIlpSrbIlPjIqIeWWOjodes4SVbJFncpdqhISEdZZwXYdefWeChHFWVGh+qYWGiXt+oWiVjXt9VnePiYZ9eXh5
mIiCeGRyenBjp2h9XXmkbK6whY9rvn6RfK6LknmVcHyDiml6j1yKerSJiou5QoiShIuQbm11dX6Ub2qDamORmYKhdKaNimqafZyMr4V8slugolR0e4qSlpFSgol5fbJsc2JenIZoamuChXaWh31pkJ1zbm2pbW9v
XrGDhW6Su4OXi5N8bodui1iCZpyZjIeSrVSLhlqOmJiKjnGnhmN3oaGEb3x3d3eqhZVveIqdendZq3CYgk+FObuhmG1ubYpgX4uFfXueP4Rzum6OiIx7Z3mEprBsdVule215iHJ6k5Rzcn2DdnKRcWlwfZF5bYVz
pnOHs1xsXop2cpanmpOQinpxaLKdaVhsl12vbrSDgnOhb4h2hoiInX6HjoiSjm+TcoWWha18knyRhHtuZ4NrkHOXdJCFeXF5g5lze5aDpn2UUnyFnHlZlYqJg3JzVWONj2S6k3tyqY1ZhYyFjGt9fWxsZYWXdmt0
fnd2i4d8b3RgZpKXqWihmqaFiXd+eGaVj5NlWmt0lneCUHh6iXqWXKWCbYh9iH6EgmyLjFiSeKZllHt5X4aIcXJzZF6JjohlboOPeH57pGCTmGOHaqiKdGN1e69ucJGPcXKGla2ZZHifgoihsm5ycIdvYouOdoeq
iHGJnnBrlo5xjIqUcoRyeHNcj4jCb6dqjYuVcn55ioR7e26ml4mPZG+KlHWrdqekgodtfHuXhI2DdZKufHR1cYePtKaSbXh1n458j4h1b1p5j3iUfY1+nYpsdZtzd4RasIyNe5eIaIhme5WCc4lhZ4l5e4eOeFxq
eXyRjMGUeI2TfZFbg3avdmyRTZp4c3RreI2OhZOHhZFajnxgmHBdc35molh3cJmDbXyHdnyWZo2anYJhfpV6i2eJiIqShoh+hEPBe0bEjmeUY6N4cKeYWImJj11Xg3WkdY2MdU2Hma2aZXd7aIOEZqFSd4d2gpx9
amqQhmF9fJ6xjV6HdYuYd4mSe22jlI5sfF5tkI2RhJR1mY2uqppTcnuJhm+LlW5rm7FxbX5xY3dlbI6VeFxyg3mHcm6Ud5BooYuljJhsi411g41sjIWehXheg4aGjYhmcmhziYt+dmiKk4aOi4R3lIlzrJJnd213
kpyDdWZmlHt9fGWac2CIbIJZjJuYj1OSj31unoZNd3xniGFueUxkYmuZpWB7c3SJcGNtlY6VY3F6oX1Unph2nXyRooKOc4eMmYZzdoZfl5uTRXl4nINqmWhjiHmTm0tgfoiTdnFYeHWojnZ8dm5sjmhyfGGPd2V6
cX1WiIlxeYhzeXhreW94q8GOd5mPkYRsfY10iGJ7im91cZ1mgnNubmlqo49bUodahniVd56ZblWdllmeimdmpniNcndXk4VtiHKNgrBmfWB6cVlgXXl8cnWLbnuWaomHg3mgTomChIh8qWpsdnqcW3p0ZXyah3uE
dYmFaJqNcoibV4+NfI2UdIeTknt6kZ1UbMd5a3d2laOEgoOPuHBtcpt0fHtxaX2ibnGthGVuZkuXcYVzeH5vkWx3qmiNZ3mocoiEdHCCoHeCmm6WcIeLcFSojG63b4tQcI7ehGt5ZnV5nnKkpmhkZZ2IXoiop4eS
YqKMmZaQQVJxfIiNcGp3fWWCb2R8aqtgoKOTnnaMhppYbHB+eKN9mWZlfJR7lZmHeoqNhYlvh5aEfYZJZWaRdVWJfmF9ebNzblV0eZFBZntzdG2JeHNiv3iGjlNii2qJi22JimSGpo9ro42hd45mi1ecfYqOhomP
c253e5CDhJeWd4l0bn6mcnOeXXeXenxHk5J3XLJuZm2YiYmZh3WzZXmYbHJnh3RcnXlojot6dYNyesSGiZV8e11fao9tiYN2bnJskWeMdHK+hIRkZ2yZkYN5eYpbjIRkcJONb2l8e6aChXFljIhhqXGennuHmFyv
lp1rdJ5iWXmCbXl0do9zfomJfXNhhZexnIuPWoOmkIdgeXiIdXddeH6cZ5w/t4t8gptkeXiSxIJvc4mQkZClnm5tdHKkY36DiGpbjGt5b3CHVZdtjo9ld3KadL93jpxQmnRzloZpz4Z8dXmRi353ZFNuhpx2jn1q
Yap5b6ufe5RybnF0e3qVhGCHo1ZyiZGkfXOSeGidiIqojH2Th7aOhGxojqFokXd2eXd5knCPeoqTZ36EZJaIfHliVGWWZG1fjIxcpoJ+dHuFe6x9Tm+dd3aFqJaNnHShhHSCaoaDj5OUk1eLjmWEh1F7c5B0eWmC
jmKfeaZwZn11fmqMZYSChXxtZXuDiKBwbZZ1aHyPZIiTjlCahHyUZJOMooNvZnaLolZ6lo2PVnWKaXmDhJmDjKajcpiEkn18bXePeXqhnJGKmIt5fGx8eHmLkXh2eZp6d2iGkYiKdI5feYaWdHuTlYSxboOScp2E
Zntvh4OWhnpteI1zmXSOmpV2iYh1laCIbm96Xmihd5J3Y6qWi5Gad5CZh1Btl4OQhpyLhId0hIk8uaHEspCGlouOnoKMaY2GkJxyjINplYSTmKCjh298kWt+Uoh9jKt0wnptkZejhHGUb4VpYXh4eIeNimuVgmdm
Yn2SS5aUmZJnind3eXmHhXl5jH5pfI6Db7ObfnWLfYt1eoVqaXVwRbiRfnVvjIeclmyEiWVmdaOEckGIg2qeV3lrmHHMoVd+hZ2zj3OChcaLenKEim2wca5+aXyRaHBwbqx1lHiEj21dZGNmiXW8doSKeEiXeYiM
dG5ngpdpZXyYiIlcnZGLn32RhHOTsY2FfFV2g3x9bI6JqGR3cnhWfX6deol7eXaVlpmWfJJdo2GEknR9WImDdH1lZoKNcFd4lHCDio2Dj3RMqXWEmISKhYaVbZORhIakmZFuYqWNcW2Fj2mFaXhieJaQfHmYXquR
eFiPcmmPhodwoGuWcXBgdnxxmYKDenaHgm99gnSOfVSce3GKfZeJhk+ElneIfJl+cIachKWVen6iiJWHZI2IZYZ3h4OClXqIZVmokIeDhVGFo3KXZ4xlUnGfjFyTiWdfX4hmrmiCi22RcGeJhIeTdHSHdKeEXmuI
lH2NdYuUsXNTZXmIiX1vkouQh4iCbnCCh41Mk3iZcYV0XGt5fIeeeZCEanB5kY5xc32LZoWTZpWIhIiOd5NccZuHfoJxdnKIn3N9gnSEgnejaHyXg5d4eI9mj194b2VRR4WndnKJel2UeKOFjpF3dXt2fIyKsKWK
YXlnfZlhe3h5qoaSbauCh5qVk6R0Y3xynGpyhY9xapBQhomDeohVkVSHhI6MdIyPjpdjYlhqkHhkb12IpqeHd5t4i4WMblp6Ul6tt4JUUYqhfISKeYJuc3KqfY6Xfqhwloh5mmKOfJFhh0uXiZGLgmG2bIpfcYuU
fmd3cIh7YpODoHdrkZF6cYl4Y4VnZYuIi4x5yWaLeWttWnJxh2J0dIWxZFuUfnZjl4SPd3aLdoN1boRvlF9bcoN+cmp6c5CFhXSDd3l+i5x0d69NhoyUaoRpiHGLcpNyZodunH6NiaVZiYhzjZdUoIpniXyfhJJ5
hXRkfnuUjYRsjnx1a3yUbHaHinOKlGizfY5vhYp5WY2phXeXe3KJoGF3j2dpjmSWn2J2eopla3mge5Vme5qIeJxsiYZ2fY16b3lvmmBzc2meamaCZchqbml8lJiaXWpBn4xhjKOJiZ6CW4mPnoJZd51tcXyHPZiE
lHd2gmfFlopuc3emZHR7cEhRnHOKdHmOk4ZoZW6hhGKUZJ2Kn3F8h4WKmYJle5CFr55lZ310Y6mgicN6fW9tdYOMgm5taI1mZIpCinKCjUqmop+Ca3JkeXp3uZhyipSCY3eMhGV7nW9ynINvfodfd3ikZnJ1goaE
iGmKiX2phXSWd3dPcG6Kiptyh4l5WoWRqmJsa6B6oZGPao1+r31gb4d8ijqXk56MdnOCkoePelRcdotpfIqFkZmCiVyjdEyFioutjYiepoKMd2N+k2qJiISTjJStjXF5gpqwjIVok5exb3OIXql6mZadnpGFn5Nu
b2xTdl9ocpdfsapzi5ZrjKNjrHa9dHOLpJSYfoxsemWThI1rhW6CY02GfD6Lc4ePY5hWd3aWWnlraqNzdaRxfZKRwGaRl56XdmSTfGuDZnt2fXqGiXiLmpGGfo5qjXt+c4NgfoKig6Z5iZeagomFVXFYaJluaIVc
aZ6NeWN1YplXXJSTlHNteqBMh3mCcWx1kY1zj3RzfJCIhmaDhXOGmaiaSmp5hJdjYJ6Tl3yYeoR3h7t7d46PRZ18iWOOmHd0W2uDfJCIhI2naLRibmuNdk9na3qPjV9gcGVbeI96fZubfY6qlX1wc4hyerhOfIWL
lnyGiWiMfW12e3Ftg6dqSXx6epBrYolmvYVemF95a4JvVnRxan1yfZ1tbpJgiISMVmmGnG6Fbn59cYS+dYNeiYhxcYNxfJSUqHFuR5RshK10ZZyTuXCVgm6Mn250eY2uinp2eJWKiYt0h4yXfalxinZ4aYZlaIeb
lXuKe5yGbWpaiYt+hYhaWZB1g4OcuJV2pHKGjmSGZJWDaZ5qj493bIprcXGgdoZ1laKKmVuMg3lfY4hvq4dofX1ykMNjk3p2j4NpbbFsoIOPfE+jc2t0cZ1+fG2PcXtwoY1+d3KEfVliiIaQkW93THSCdG13l42R
eVaCo3R8epShbXyLe1WzkmGOi4NajqGOjaF+bJR5fqF8knyCkY5tiHN5ppqMa2qRg5J0ja9yfZOfaXJfgpGLiVtri2mPoGV7boVhkYmIfIxdbWyGhLWLq3ibdoKihXiNj4d6roVkhJ2xi3qPeYxyfXpvjYZreHuY
gnR6p32FjXOYfpKHfWZZWpJsr2V5g3qNmbd0bWKjdJmRnntrfoicZYRwfW6Hoo6xmG+Xdb+Jna1jZ4SKh5B1cW21hXmhbG6Faop6fHtpb6d0d4RtdnyahoZ+Zr1uhbmLkotZdX12eYJ8amx7cnqYgnqNilmHcXOO
pYyDcpVZb4KIUqqLdHuNqIiba2mPaHp6no6JfpBzeqtZgmiHcZNzmWV5snmNl2qEe2+GUnhWr4+PlEtrlnKUY3R+i4mOjGS9eWGZaISkjHambZl0XJx7eYqLwY9ra1dmhmRwh5NceHOSjXZnglN4dXd5n6lrd3t7
l0xtWGOIdXGjcYxul4xmbIt4WIVjjYyQa5GThGtefYiZfn6Wi5CfZZFvh3RpcXODZ1d9h31+Zo2HiKiUaZdnmZRzg2lwjGqCb6eLelZ1dp5yecKEhnuPdZ5abHeioIaCS29vh5t0paReZmxvfohcgmSHbIJwYY1n
nXd2e4N+k3iFdph6aIJ0sbxhoJhWi6ChcnthhGKJoJSHtJGTiWGFgo+IyZGUeKJyZJByinNubouLek2kfoaXj5VyimiMlHVmq4qRjZN0kYqJn3xta3KmeJxgboiWam1oaGOIfm5thXWZk5KGmpOHWWqFYH2KXrFv
hX6bdrRwoJFicGRtd3l7lFR7d4l4fXFxhXFuhoRZaJKEjGRtg2eKh3CGe3modHSHfrKdeKtsl2aPlHpja4J5dqJvcnyWl4KSl3JwZHWXkYiMjZRoaXR5aKOTkIZch3B+SptmfV91ZIWdX7NvZ3mDiltrhniEhZN5
amaQeZ6CXKd4jHR5dIWTjYR2fIlYmXGViXt5h3aEcrCJbpKbg2mLY4RNeIWEen5+VoKCd46RYI6ai3ZXkrNofqF2tImZiWyojXh6jXxcZm2SUnyIh3aFmHhrh25+jGSHnXibloyDWnRvh0h8jIZ8mXl9a25ilp2m
mJdmhdOCiJKegnibjXeQhpFYdXyQaXaUcWWFiIV8iGRyaGVfh5qImIl+YYWGhHBneIZ7dn6Xi3aZinaRuoaKZK5hn32MV29nqmqCkWiJfIV4k2GHn5Nrdm2FfYeEaIR0eG2Dj4o+goh+mrVqdHeLkIiDcW+Denlu
mphoa5eUo3dndHx6aHtleYOomp+FfUdvd65qjoh5cnFxj4NqmniReYOrZ5dqeW1mcmCXhYaHfHdvdnF5gnSSc150hnO5rGKMlWWUYZeXaoekqKCHdWmNgnWJk5uOdp9qfoVil5BofGSGYXOKZoR7b3V6i0pvl3CW
fZyFenSNYop8fXqCbYZ8eXB6knKPnGh6PZBxb3eJkWiHcJGDbHdcdG6EjHVydJZ6hHWPg4hzYn19hIl8YpmWc6d+cZGeWZuIiHt2e41YZHuzeXbtiGWEd36JbISEeX6ng2mPZa+CZYavV2aUh6CdenKdaYzBY32q
daiMYm57bm5panF1aG6VZ26XyImpZ3lweG9ck46DeZaEb4Z3cY1qjYR0kZGmZHN+d1+NeI+sjaSajn6NeoduiYyTfWuChmJcb5NlaraIhYaJnYppnIdwl2+QU3Wmd4ucmJR9fKmel5Ndm5KGpHlia2iFhUeki3d4
aXt2eFxJhIiFdHadepFoia5gZ4xnd49niHthiHVzjJqVg6aKc4iccodnaH6Zc4xve7uIc4OZeJhyb5pwbmOEWpuThsdwe358d5NsaVhjdd17goh8e32CbGh8coaCnXRphHd8eZmHfZGFd4xtWGFWcm+Dh5l6kmCC
ko6db268h11shXSTnop7nmV1iJeDSoN2bniHv36Phbp3YXRhb1Nlhn10iHSRfG9mfYhtnWxrfISFg5qOXJtwT5OIiW+RjZCMhI6Ph5F2YqaQVW1kn36HjpJ0hYNgpW6eXHhviXKQcpN+YXJasYtqaMd1mH1ql3aM
daKDloRsmF56yofdgmaYSnuDcWuScpN0fmaE0nJztXaMfXh9cJSFlV6OaZyfd7B0lqJ7eHZ9o3qglHGJSnNyfJB7h5Bbco2GmHyHiWaTlX5jbJaYcJKLkqZwc4dWh614U51wP5yKbYJnsJRxjoZ4fX1yaXp0W3m/
S3qCiZN4iKFecImJmY5SnHqJe0LHa56Jml2Ncp9uhIpwWIKbjXx+jmp1ZXq2eXKFdnyEVpyLnJlmfLBogluGnY+LiGVwbZyWTaCcgnCklomPcXxneHZnfXCPk292gpp2fnadcXGCVVSeb3WMeoN3aH53lXyfZJaO
m6NkeH2WdHaRdY12joOYgnqee4KFkWiOXXJdbXBsdWd3lmJkqIazeqldjIeKjXSkhGt7gnpdjHJsiZmZb2igYqhyenyZiKl+eHeWia+CfY19fpN7gmORpnmEdl2XlHVybWmecYtti2yNeXuFdHyVpXaLfIp1i3py
YF+CcXyJi2xiUph1l4VudF9+WY+UZ3Nsb3eMlolLe26Zk5R2aliJdWZylnZvY7V8jKGae1iGqneCjnhphZ3Gd4WveGiSpXONXIN8ineOam2lmYStg29ucnKFj45lU3qMla6Fm2uPcnp1hIuNkJ2DgoeFnXp9iH6z
c6B3b2aSim6MY0h8ioyckX6CeYmYUYaSoGmdcYWUjX5Yco10d5JVfYLMdoVRk5qHfH2CmHuNjnqEZnqhbIiIk3tJiWZ3cGiIdWOGlZincI+Nk4V8caGsdHWPfXh1Q3N3WaKViFmPendcj5V3o5+NmYSLr2V+dXmU
XZuTmGBcn0xfuYeIjXqrjlWPpouLc4lrk2ZziJyWgoWRZnp6aGmpcZCGhW6SYHl3oXuaj3uDaYN+WIOFd3dsdYebj718d3uSh3B5moxie2ZTVnBOa21+dW1zZnaOY3t3nYaKoE2Qk2B0cZpvc3yOiGt5ZoaEcnx9
foNfkGnfa5R3cXNiiHdxeaB4cE6QfuF2gmJOgmuKlYd0sH2iepiCj49uc3B4c2ZxXnVvh15ocnKOioeCkYaFa52GT498aHKMiXdgT2l+hHpZkoaIZp9qkm2Pc4nSbVuOdnSPenR1h3xnZ214komHeHlmnHxxaaic
YoWndLZ0pnx6nHR2ZYV6Z3iPbVdweJKehYhxcYRqeE90j+Nvumt6db6skU6PbZdoeZlZc3qUhXl1cKJseoR2XJtohn6LXItxlpBjlp2Iln14jVSHj3uEYIukoJiRl4OKbXu3jbaCbneTa0ZijFaEoIRvd3Z6XpGT
dHRiqH2GpnNxdJF0aXJ6jXird4J7Y3qEi3hqjYpqmX2FmYyWT4huUpKDdGK6eE18kmtpjrh3kIeWe4VlmXWSnqecuYl6UL13UYefeXd0k2yGhYNklJZaeH6dd4WhbZRwmKWSc3eLh6d1Z42DaYigfZiGg02GdXF7
o26NdXmIo3J2hXxpjZN2ep2ReXZ3dXiEaYSFcY2HcHyDaXtqV3StkXdfcoSOm4l1fG5ZbZqMhoKYcGp7aLOJVXx4k6OXjaJqg3aCeYt7nWlicYyHjn6XsIp3goigVnBseF14mF9vWYN2im2GgnFTZXOaWqhkfWmt
c52NlHVojYlne4ufhIqGfJ9qjqSVc4l7pqJ9e3lpcH2IiYyGbXlfepaniJBldoeIkKOgk414g36QYJ2Id2qMlHt8jJKPlHZtdVhjim+RXmhze4N1g3GjRnt5poh8dmZzcm6Cj49llomCZI2MdYmIqWKuv3CCan15
ZY9senWHbo+Qm5eQbYOQd2OUpHKPnIVuiGqqdn6VhoeCg4yybmqVlVuLm19pjHFxi6d1iGljmXSUdHKihHaOfG5ztaWRiWiFipZ3dXenlH6DdniNa5FtYaiMhnNOd5Z2VIZvnIWHb2aJkX17j3ywe5V2Z3h7iWVk
fJaJgpGDhm9diI6RUZmgh3mGbIiohI9ydneDcIl6e3Zua4uOhGd1iYpvv4VvdIyWc2SWiJGIipZlemRxhYd2kIqFc5RxiW+LZo6GcnN0Y2+NhntlhJhtZ4aQj251cHKGjXCkjYV6g3iCb3dUhp2UZXNwiWx7h3mh
TIWUgoWKjHdtaXybhJVDrWiDooeJp4eMbW2NnY+CfplwhWWSd4p3ooZ9iImCtYKJaJKTW1+RlHV4em56kXeflXOJhJG3g5RUjm+LjG2Wa3BvfK+yhXCFm6GJWI6NeXyKeJVzbVRuinyNb6GIenRmepFrm6+FcmJp
mIOhomNpkod9c6WJhH1xmpGur2uCmmd7qnqJfZh0dn56YXafsH6Mb3ing5N2l2Z8lFmEaoJkh2uOko6Rc458graGnm13haZrR4mTtJa5sFdpiXVzhJZuk5KDZ1yqnm14eaRfnF6HcYKaYVCDiYJpcnuUcm+SpoqF
fY+SYZCFkYpzfpZtXnNroXV5gl6QZmB0mmq4cJBncG91pn6DmZWwZohvdWp7jYp3bpBejHyQhl2Hh5WefZp1d2yGfHd7SXx+bYmJcn1xi4+fO3N1hrJrhYdlg3Fwjlt5e26Lj3RYgmWNhISPgpyDVXh6lXNzg82R
mnWKc5KueXCYdnODVqdos3N5S2ieiHKHe1aKmoZlplyLO2R4n3JYlot3cnSSiHyCi1qhfWRMrHuIa4qQZmqbQJSWyXuhdZiQd2iRgqZwlZxzbYeCmJRyhoZ9bn6Db4aIbnqLd35qi21bW1RxWW1wfXNhdnePdHeb
fX2Re4uDfYtoYHdje4J9lY1qbmtQdbFxpF+FeKF3g5GIkXilZ5dsg3N9kXVqkWOafZN1jXuPkHOqdmV6lmdwk4Rlip2TlotvhX2bb3uFeo1rhZR4pqpmbXGUZ6J1kouFb2B0eXiKcnZnqmp3ioxpiWebknJwfod2
ZWuchnSxnX1zcKaFYnF8h3uKWHOdcIl1j2Vfq3ZnioaWlGWhT2Rdb4dwbGSJc2SCqI9+inmbpIVfinaDZpV7nqSKeWuTk4iNZpBvc2+PYZKGZIVohXp+h4qnXntwd4ppjHN6lGZyeINie4ZjT4yGn2yMcoxrfIil
oothZ2medWWhinFucneGk4WWnoV4lI6Odox9c2aLg3R4d2ySYWZ6w5iTfcaecnyDbo6Ob3p9aXFieYKDXoyDlZJvZINPi4V2XZV1jKB4Znx2R2tsbIhuhZNydX19g7WVdXxomUp6codqb2KKjHVObG2Cj2mNoIdl
inFVe32Vgqd0YZh6kXR4bYu2dHN3cZGFfnBfZ3xUfoSXd5xleWicfYeMeH6Cq45beEGmlWOPe7VbaH1eiHZbXa54goV8iHyKnKl8ZGuFeXGOeoKUmXd8bIiEmomPZaJlhHZ8qG6Kh3OEj7p0g15le5mDblB3dH2Q
nJB5hJuPZ1tQYI52mqaUcHSFeahkdHBygn18iXiHjH5+bY2Ldn2LY4h4ipRrkIaGlntsmG5xnGKEXKBgi5mEfIqhTp+IfYigdI1+cZCIqIqMiGJ4lJdWbHp8d4htmHdzenabanGLiHRyemp4iXqXqnBvaGiQhJOc
sZOecHNnqYuGfpp0bY6Fg4yJWJurb4WQho6Kh5Swb2KpimWZwYuIg4yMj5CfiE5ZdHFlbIiGqsBdX2+uaJiPU3addXhrc4qfcHWIXoOjc2BpXIVqcW6efl9ucryLdp2TjoJycYpukqRnbmmJbF2tfYOci3eKlndk
fYNTa55zj1lUnaZdfYmYfYlicHiFl3uKinZrU3GUW5S4dI6Eao9ciHOXWYRvd1dos3FRkVB1u2mInoaeQnGme5lpbL56am9zeZuCvHSWiopUioltfH12gluDjoOKh2SDZ5FzkZVWfpB1cYiuYYJbhYtxU4xvW5J5
doKWoIKVdYNyab2tdnGbdaeegnKLj2pvW3RqjHNweVKQoXBFkXqGd4OJg3ZVaWRvb3pXc4aKcnl8Tnt5kISfbKablWmWfnpNkHp1g2euhJSGdn5pg3eNaWCdlLSRbomcbnaui2uPkF2mi657jGpqcHF2R5+td02Q
Ur1+i1uCu3FKfYJajJ6Wa2aebIicfXyfdoZupHyVfp6Nj3x6UISMQnGPmFBWj62jj4yRsFK0iIOeg1V3jJZuxciLg0pic4x0dlxLkJWvhJV0l3x+bm+cfWmhem6Fgmt+pHKKg14+inuFkpGIibVyXKRlr4lpfa96
b3h9hbaUe4SkpXx+kHlxfGqgnot9e5ZzXGt9dZB7jn11cFlqVHmRpZR3hXp5eGOMmnFioHFldJqSX4iOfnSacXh5fJh4fGyTjHV6koZuiGdml3Z5jI+ElHOKqJOGrY1rlI+3eGxyW4SZm358kqdXhaN3hnyVlXSQ
dZB8cnJuZYWKcWBwiZJ7hn17p4l0en53X3KGxmV8eoaGbpF7hWJ6WIaYsYd7faKSg12YoHpqenl3lHZ4cYrFbbKqmaWXb4N8d316jXmIcX5Zh1p3dnuWeGyGRqxjdFmJpXKHsFeZnY6HeJWSb3l0p5iCkHl3dFB1
lHB5jm2Fg3mQl3N9iamFe0mQi4Vga4ZpmJFmd5CSfIuRdHaFjqqEj3NudnxsooaJkGucdHmNcHp5bKmFiGqlilZ5YoOMd3WOoXJjXXxwgmhrb6F5ZV2Hjl59p3B+eXuwoHNihIlqRmKnXIhodp9zgmmOhIlnc3qu
eXd3aXJrd2yNiomQjZd2cYVke7piZHRlZoJ9xGqHd3l8eI6LpalmX2WebXViuHSGiH2DcoV9UoxblaCkZH5YcJKGYm9hiod5g3J7aXiig16PeIyMcHeabox9c1qFbolklJGwZ2y5mJGlkHN1iYdzcJGMdmt9imah
coN3dZx0dqJ0fHqDi6BmhpGHpnWNlaCFcJuZdF2WZrJ4W3SKoYR+ep+PdJqmim6YglVwg7GDknuNeZmbd4V6b4KNiImNe3GYT11rfZSJg3SLhYh6gluXjG5zvndtSo1hfrKKiIZ6eZiLlamhZmSFiVhrmpCYbHpy
mqBxfG1lrV20iIRicXdse4aKiXiDjI57lFW2g6V9ZlaNfHZwqIWahlVzh4VfimOSi3JzcHJndJNxgqVfhXJ7X3V8eXZ6mFJ4e2x+YXyLXYyDhZuQl2Ssi591i257m5htom2WcmBde6B1lJ96Y5B3fXVRfYKMZaN6
bpWEfaJ1rWeDbHKXg4xdbY91cG57ao54lGeRkXxphYV6bXlzmHJ3hZqpg6ibhVl8e3GEcX6Kkat+hJtBaJqKh4d2nHvId2KIjKJvmXp8jXttToZva4N4aol2SZBiinldsIyJn2yDXJqPdahbfnJ5eJllnYNWdX1r
doQ4inJrZ2SIint6l294aYqImXiJampsuGt1cYdva5qQZ3N+dnGUbVSJd3iEmpFpfpKFU3t1dI10WoKjmm6abm6HhJCptXiSu2undkeIfG1tyaB2dWZzhpF6d22Rbl2DjXySW3eGjJBte5Z5dHFyblpnmmJYaXWQ
i3l7ZG5ua4SIc5uQ1GR7YJyvdo50jcuMw4mDkHl4dpd+hJlci7B9aXyElVaMzVF3i3xodXSbhmxVdmNcdnFGb4+WeaNloIaFl2BvdXZqc4OGWJiIdnepgnF8kG5Sb2ljanWLnXGGhox1b3BtiXZsVJWFdmdzeIeo
Y35XjXKva42TeH2IgnJ1jnhas3NzZ3xqi8CGfYuDromIlpqRZHhnUIRsWqBEi3qPen7EgnuMhJ9+cY2Mc459a4+IfIeFfnuFjnt6W4yFepR6fHuLg5Zofq+Ri4JvaYxvind4boeSZJ6NenCKkItyfGpvdHl7PIpw
dYqrl3FrWG2Qe3O9i4VelmFqTpqIiXShjd9EomN+gphtcFxYh6Buflp+dauDZWZ5e3xbeleGlIyGiJmOhqV7Zo9vo3B8iWSJj3F1oGhOi6yPsYyUbXJnlXKGTVucoHd4n4iVhm14eWeFZYivc2ihh3p5cG5ypHBr
h2dPcJWWnJR9e4xLcISRco56dnljlvN7ebtycm2MgnTBjUaolYd4jZKQjIR1jnSEc1qKfo2RZYSVj5aFh6FhhYuMiaVskZRwj5RbkJxsh5Vrgn1kfoeNl3psn1lxc2Nue4ykZV59i2RLd3xZhI2RfZqInXN0oHlg
X02CkZyCWaWYcmiGh3SJdHN4dWWLhGl9flmNeZCZkHR5cYWQllypnoVfcZmSd4pxb49ojG+ec2uIonOMkJV1i3tqeWehY6OIbYaHhXZ2iIVvi3KLlGl9eqmIeXV3hGFec4yObYfDcY3QlHVybVJraYpzfH6xh5OH
cmOGYnRdl4WJgmdzi3VpYWWNl4lfYXW0fJd0m5CRZ5iVZ2aXjHd3dG6Ih1yDrpuFYIellJh+dY+FoNRyQJ5YaJaohG5nhJanoHx8c4V+jJKMhaWPg45ccnOPmFWGeV+DioRnjWF3ioh7lZB7apKCdHtweoR+l5uT
eHh1hGuEfYRKY2Rwio6VVXuKineKVr+2iYiLS4hug5iDWWiNfYWEZJlwY3WbZGZ3rpRmgmieYWSkWnN5i2B+k1Bxen6LpmqQYGSWhXaZh1eJrXODhZVvl2J2fZh6Wot8dYTAXHVzmYN2eHmCg357b4lvXoqIbqSE
eJqGlINwx2Zrk3B3aZp1dndvg32feZWLiqyVZW1vXZeMio+YiHhjnIZ+aXZzfmuYlWCObZF2jXRMjJ5wkZ2QkJhqdn2ZeJJ8eayyr5dei3WGjpCFXGSNWnN0XniRmaZmYnSrdVuTlHpuloKTZXFYkX52g6KXlpmP
UIaGgo1Ii26Fl6eJjoOuhXuNimSGvIaWen16kZd1lGqNlsKZant2j5ttkIufcXl4kGOckqNYkXJ6eY+bg4aUdWN6fZGLdJqKeahnXHh+j4mvmIKDsI5rP6B3dpWjfFFxa4dUdn6bkZCDfYaMeLF2iZpnl29lR4Rm
g41wjH6VTpyJbIZ8em56i2pnnHJmiXx5iW19eY9ikm92hHyMhJKTdnhDg3J4bYWLh4R7foZ5YJSCjmFah3eQn2pYiKWabVuPiq6NjJ+EcHd5iXuqnoV2dImtfqFZbot7kIa0i4Nvg22CfYacVGpzhIyMdoyug2B4
lZh2dY6LdlJ3rJdXXGR2m2Z9do95mXmGhoVsi2igd3Z+Znh4UJlvnEOagqCWc2GOlll2e295YJGFfqGZanN6knSOdZGDiZRyd5WOeoqbeWp1dXiHrGNdo618Z51ri2yFiW6CjIp9bpVpnpiDcVtza3hifmqJd12S
fWVraWWMR3ZgiHZwdW5+i5qOY5qXc16Fs5R8hV2Te6OHcoJbg2h1d2hufZZ3iY6QhGKfVYeJiX1al41rpnqObWOGiIV5YXhrk3diiYmgdomXVJyPcX6nWZqMdnWKiXCahW5ceZJtkImEa6OCk2GZiIZse4dtYXiQ
o3d5e3SXkWl5an1uc216b1lUfo6Wb3B4d3Jsb4KUio+IkIeViGx9fHl7dZdkkn57cI9bfol8cniFa2OKh4Jzg4+RcKV3Xaxwd5xnblOJiZqPcIalbWh4d5BchpCOfVhWhGZXaXOCZ42KfW6jkIqHnXSOb2iMc3Jx
Z3GbhYuVkL6CgnFqmoSffYZ+i4aadZGFdXiFfGpxV4aIdmp2h5N7g2t8YY9xmpeeenltepBmhpBvom58koaFc2uCfJ2NhI2Dq3llqWOjV4pwbnuPgmRun8V7d32LjYhqj4SEZHlqjkuNeZKJm4lhjntue2V7o3Gz
hGuOkmmMi4SIom6Nm4Orb59ffb2TmYlkjV54iaOZZoOMeLR2oouIeGptenJ4fYyMhpdpYbt+d2OOh5KNhHyCfIekaqlzmIiJfaZ1Y4J7t3fSbpV0i3KfjYyHmYWFenpQd3aXhIiRcmeNtpFwb1CMb4icj4uCaDmg
Zm61anZyWYeCYHl6doeWeHl9foOujHF+Ynl0iYt5lnqDknSVgnd7YHSfbVqGdX16nI+biJuMhmSqYYOGfHCOeI51q7d4fXNzhq+rfZWJh3qLqo14Wopndox2gq7Ll2SkjI6Wt6qIeHlzemx4fnt6l2lgbnSOfqKy
fXxzpWKUTXxxaY+fYGSXem9tdYWTgnqTkYVyamBqYnJldYp5YIamdX16kmx+gnBlY6Zrd45kkGyyo4t2eoiSi1dwe3l9eXlqcISSbKSfol+OeZR714OMUIx0dWJsa2acfmOEqHt8iXeVjJuKZWF0fGilZZ6dVkKQ
hYKosWh1bXWRloKYhJFlenukdV1RhXZ9iYhdenqwXmuQdWSHcqSSlLSGZpR+b5d9hG9xgm15jYSVn4h5b4Kol1V6hpCKgoWUaG16c36Gd42grUabhZSbqneifH57fpBckHB2nXyhUmzGnX6MkWilanJreaaFaJGE
eXpye2RlbJqVfaR6YoNjcnBra7R6plVxtnSSc5aCg2OTeHh9jZB6rXCQbX51ibqKb4aPr5OYdIp9hZpehYifiZRzWm9ril+Eb32JfY9ThXGJcHeZpniGeo15kW+chVaLk3SKmZR9Ymqji2aThl+Vb4J5mIp0iml0
c3qNdJaVj2V5h1VTrHN1kTZLj2eUdKNxVp1xcHVzdmt8mXGJcVx6b5uzmn1wnHSxe3N6jGSZZ3uQZm9loHRQe3Gefnd+bliPe3J7vpeEhJt1lZJNelambK+VanF9U16Vk5J2jmqPgn6CZGl5lYmIe5l0hJeaVX2T
fYtbeYKjfZOHa3acYWVwvH2ThX54d3R3d2p+us9zh6OcfJWFeHBlZ3Nix3yJboRqhnaRb3tkm4NzeXmUkVRqjZuIdI+Wc1GEhmtsjYV5pn1Zl3mQrnFmllptfX5xqlt9kaOgaXCXdmJufntwqZB8ZWOIk3GGbIqK
emJ4o6CCjF6Jj3lrhnt8iol6aX5hlVmZdlZwc4Z0cbqVq3ScmHWLhXh1X5qXb1uZbGdviW2blodFpoSSvZqGZnFqgpGJknhbcoZrc3CYcW19eYdzl3NlhmqRT31xlmlwVn6TgoaDmn17jaqJmoVqnKCNpXt9hlqP
nnCLpo+QbXJgrG2OgpB5Y4mzpHecdGChlIWDXHWMcXWZcoyNeX6GfpZ5e4eJhmZzaHi6V45XhZOSgoiyYVqHkntadWF6iHmVhG5bdYKssnpmoot6cmp3jod4oYhvhW2lZpOQd5Rvd4OIcHyWkaV7o5dziWqDepaU
o5KTkXqGqohudFpncYNvp2eVZIKPUXNloZGho3Z6c3F9cHhehWKMj35rYpV6l3h7ao1udYJUiZNri55nkV10r4KJeI6Vja+TWG9+jbWhj3Z9VleYh3eZkKNub2J4mZBihWppeXBudoWMg72SmpBpmIKUVGF5hKOO
VWaYZn2NenRwr4N2d7u2eXiymF58cpB7dIWNdXWGjYJJmmJYc1pWdYNxbYyxenuHqYuYeHdtk49xTnmTZ3SqkF5edJZ8cIJji4iGl2mccK57eoJNfJiEWWxglmSCeISNXXNqiYOQkXufcYKFeYScX3eWZnuHYYls
jYNgkHN7m3NqmXhvg5eEjpRzlomZiIWFYJp7fp2MaYNocGOYg29cc6anelN5jHCzdmSomrSUnneChodzUHaGjYVvg5GubqGRmphgaWtdcKaOapOIeJ6bhmyNZmp3woKib3udlnuJZn2JoHpXko+Ig22Eh5OJjX14
gnSKlIJ+hY6VmGGMiHR5kYJjfIl2WXJznHNyY3CHfV2Yg2hzg3FsfLWTZqCSj69xd31JaIxwj7aUW6t6kF6VanyThIVhcHNki4WPhJVxi4p+h36McElJZXqNcKZ6q2N8yV5rjLCJi3dtcpCJsJGLkoqbjIyeVX1P
bIaNhX12bohtpYOYiYhtk4ttjoN2mpjFiaFvZ3uSe1t9pGyZglt1emW7fHOEjWl6boJtdG+VdpiPbHaCioRvg2VtpIeWkHiChpN5n4aNiodnbnhVa26OaIR7Z3h3h3pmboh9dHDQfW96en5znpFzP59whJh4m2qG
mIp+rYR8YnN4amCHoHtpknVxoIWIXoxsc2x9q4WVhYylXnZ1rXSJg36cd5KdY2x4iG5VdWuKW5WEemWHpIOLhnpxsl+Fe3GTamF8WmV8fGprV4WGr4qIloyCeHN4c2CLd15rsH1Wcnl8gp6mcXOmbm5+fnd4kqCY
kVyjlZllgliZS4Z8hHZge317bF2HVl2Xonxjhl95r1ONb3NhX357nomjio96b2xxh4x1lXdXfHuSUXJ+j5J+ZXtuh52Rl3ltWoypdH6McaZweWpheIJ6jZ2UnFyVpJdiqXjBUZiNp4qOpHqujF9RbnyJtWSDiGSF
eY99fm6fbHN3aXiG4YuyeIVeiVWOh4qQkYKDnGl3s5uVnG93rZyWhV+MbWWOd3iIhH2LkI6Hm22RenulbHJ9k2+0bHtuflpstYKad599U0leomBhgn2bcYN4ZpGemndvfnB9d6yffY6EbqWahXR7hVxgoXuaY22R
eHp5UmBxiXaElniNp4x+cX1+gnVcdGRyi3yOhHymfXV2q3l0kIOOsYJYXqhzqYKRmGCGfmmTbnR7lYh9WmWRV3BhWpxclo5wcXqWk4N5cXyedpaTQoh1elpfaXt9ZomKn55jZnN+gpZzZ291lWWFfL5aiFp0dIiG
krtdrHWSoKZ6WIlrg3x0nXZ7WXx8fIuJiH2lgpSllWZoonp5fUx1e1yMipyQWXWZbHZok2J3fbd4cpKCgo+bhYqOo42CfoNvfXp0mYenkXmgl5igi5GCkFiYmGymc32PkV2xb4Nyfmarj3J4ind7UrlJdnV9j42Y
bolQVZOgYZB9YalYdJB8toKogmd9knyejoVcjn58qmxwWLSKnKB+i5FvgoVzaZRzfYZ4bHqGeVp9dZSYcW1xcpGKiIpqc1N5kkV6fnucdHJ6bYV0jJ5zeaZrh3aCiZN0sJ55kIV7imZpRDJil4OFeZWLdH1jaG11
a51riYWaX7F0cIp+iIZ+NXGhb3dopnuThp1oe4ZkcXuFbK2Mm258onV4YoRIm5F8l1uLwJVzh4d8m4OIfG6MlH1IdZ6Th3l7aXWTinCJgpV6a3WgirCnenyMiot7hISKjo+Iq4txhIlsZGyWW4topKN+fZSWkEN4
aZt1d2N3hmCGeX5vmHRzcFuFapOTmZaKmYeFllplb5Brh4WXr3R5jmtiZnKcnYqLantmXYyXgmaIfHaKX1xyh4uoTmFXqJRqmIZ0lbdlXMd0fIRzUGp0fXugcIJ4Rmtad5J5hqaak2V7ZKKGYn58cqmbgnV7io2D
gpKZaX6ie2qOYYZ5j3driIeOlpWUnJlhYpWrjIl3hnpmdrWDfm6ZcnmGXoyZoJGQjJA9dIepnVp2pWiHqoN2entoclahfp9wh3mlsIWnaZ+He4Zzj4aUa4an2IWCcmyEdomal2afsId3cXWZoaV0XW6Je2ZpdXx3
spOJiHJ30HR1cINedGJ9hFN1mpl9i3imgoaNi4TEZFNgamWneJtfn2iOdHFwmKBpc1B7c3likamHeY9ybV5NqIeUlnl1cYJuZZR6cJtddHJxkoVkhaBxlH6KdIuHeJOVV2tsg4J6mo1+i3WghI1wkmqTd4akoniN
Zo+1pW9yjY6Cg2l1lEuSapiChoqcdXuNg7F1aHV5eXSXbXdvmYZ2b2ugcGaFd3lhb5WIj3lwZIqXhIOLhZeHk3ZpfaGYameUc3ikkYeNnqqOYpebgpF7ZnVocmyIh3VgimRabIxcbZSGj5yIeHVZaV2FeHuHm6KK
sXiLjodziqB7XXaHgm6KeJJSfWZ6Z26LWox2bnOs1nVoaXCUZI54eX5tc4VYoKCJe2WdZXqQoGBfdaV3dlBzjZlnfkuvcJNhhoSRcW2nuYuClGCGi4qMdI+cfHegV891jIagmHp8XIeEhnV6dI6JhtKzbmqaiXu4
kXSPklmNbYfCiYuMl4WIe5CvX4Vxm215mHKThW2LfHRql4qPoU6PeJeHX3F3jY21dm+CcYRrmI2XYJyWbXWKfnV4bpS6nWqKenKDrIZ8nnBzdWeqcJ1ydJyMkmKpfGqol2F8eF2ohoSLZ46bmpxveGiHi3x2j2Fm
Zp52bI5yioSShGC3iIWcgoJ7jY2PWXCaap6Jinx3kl+reo1stoNwXMFTi4eXlpGdpJqbZWyKgpNZhXOdb5p2bWyjiKKQg3yJUHyFqpBoenZeaJZ5pJJ8i2OUd4Z+fnl4io2ObHSJrYafcoaYfHxwpWmKZ3Z3dH5+
i59qammQinqZYppronGLi5tqeZGCkIRxpZd4mX1ri4ZueYZ+e3edbl9slHJli3GGkmyQXWGLqpOcb4OIcmd4kZRxjpB5nZhmj3Vwon13o6hyhWGFdoyqsp2fmaSGfoWVbKdvdH2Ffm12TG2CY51+mmpnomKmkJd9
oah4j2OLTnZzbH1nh26GbIuWjoRvkoxvY6eHY2yDhWmDsYdhfIZpUIp+ppGNe29xg319cX12hnNojHtVnU9dhIuCZIZpW35qY3vEcaSOdWuPoZd6mnVbdGCSa3eig5N9i6aLg2qKdIxvmXJjcJ2XhXOjdIJoeXmM
kXRfSnqKm5BGlIh5hmWKfVF+lo6DcnyqfG16fl6JjnphiZGnjH1sdY2TclSDV22Hd3hza3BplmJXhIhyqa+Ghnl7jnZwjoKMfHyCeZCmrn6TpHKhbXh4ltt4n2SVw5SFjpBxZpuNbHqYX4NnjHlfaZxZcGt0lqeC
aIJxhHlvd6J8i3pdfnieeIeUj8FYfW1pdHObinB7fFdgX3xZe3iRWaaDcoR6aI45WXZjdbKNc2Z1gptye3KIfJJTanqJdZuPpWRhbXKreJmlcpR2i4KNxnxrdJuIhJx7jY16Z4mWiYmLlYiRaXOKhnCfkJh8lZZn
V5p0mZ6pa4+6pIt8k4xvdKBhnY6hgoeZlZqLYWV9mJekgn17rb6cendhn3KOjo+KhpmWdXKKhpaTbGiXlItneXjCh4JiioVVc3mLh5aQdqdyfmGGcXFpQXtckZt9aGKGpnuZfJGMZ2+PcGlVrXOEfnaDfm9joLBp
iGCqb2t6eHOCc4SWb3B3hp+HhqvChJp0fIpubXCehoySW3thXIJ6eHxdjXtonJ+hbWxiZYWEbW+XbId8cXSFfmuEhIOUpZOamHibWXV2p6ZTqJhWZ4eMqJ5siHF8coRlZ2V8iZ6nmJRnlZ1slV93sq1eiWFwg3qE
qnmIdKqVhYmGpo2bXHtuinFciV6bbXmTbZt3dlaEa5CVX32cl3t5dZNehYWWh3KZc3iLlbJ+mUVwbHlihnODYW55dHV7hmt1g2+iiJJ1bb53h3RelHafd31qlJaZhIt4mo+Nen18j3t3nWJ8fFi3c6NhSZuLcYSJ
fn1kdYZ8lXGEY3dtRoNViJlZYFuNT6iJg2yQm4NufXifcYSHVpKaYmVegpddkHRrjHdtloScco5tZnaJnI9gdFtfaZRwdUt7dlNwjFyEZ4Nuh6CKhm+GbnKueHx0hHFzXntzhJNvY3B8e3F+d4qThX5whGZch72a
cYWYXHSVfnZheXOQb298d4ZiT3B2eZF1iH1xZpJyeWp4WZKKfm5jfY2Ea4t6j29kfoOnfJadaX2Ndn5hgn5oqo2GhGt1lot0daOXno+EfGCDYYt0cWardHOMaoWZam2Rl4V9d2Rjjm1yl5lqhoiEoWyikn1vb4Vk
W212hJ1zWXtznIqhc31yfYKqdqhycXp7eIxwdXGeXXdUWHqQkl6VVXlyj4OEd4ahc4eFZGaZa3NxkFDOd5x5e215gnSocmFjbGGRbGt7j2+thINyeXZ4hY56cGhxeZl9Y5mRVGWNlomFc42aXXhvhWmLpniIlYxS
cpCYh4aScY6rsMBpiaJofXqCbk2WiU9fg4WOdXyDiG5teGSRdI6feGWUUH19qZ5shHqhenlSYFdlb3ekdW6QqmqJhI2fmHiOkXJwnoijl3p6j36ciWyXi22Vb3SLi4xre19wh3KZjJ2Rm5RbfmNgl5t0h4ONQXZk
hHJ6mGJ6i6SHlFp3il2Gg3ZnfHGNjnOKg7iVdqWfhod4ZZmVlKySfVt8j4uFbpClfndsfHphoIqIZoOcwWVzlHlaiFiXcoiGjH59cHN+ZVyLh3loj353lXNmd1pzqHeOeImGlnp3kWpte5NzdG55jGBqfmxykXuL
jYpug3R7eolyhKixeHt+dW15gnt6cGR2cntSYoybmY1io5xjcJJqrW6QZ5WblmSieomDsXJtXY1zmpGWcWWelZCEepx0iH6JqW+Rd5aHmnmhfYNrg3CanVt9dJ6pbIR9kVSNa3SGc3d6dXZxkHF0fo93eI2Ti1dy
jZ1qa5JodHByiousfoqjtHammp6NVm90fWZzdn55e3N7eHSmbmeFfGyFiXxvXWt3eox7hm5+lWtocFJRcXyfiZKQloaKcZCjmnWHe5Olh2OXckiUnoqGkoxxvIxrY0txbYhddHF2fYlnZVeNc2yDjXB+aHaPV3Zn
kmGIhod9hZKNfXhscJ21kFWMgoizV4uWY194gnumiVJbnnB4nm9tZoR+kZRLaGx7cYaydGaadYW0bnGcbIZvfJh4eYmQlYRgZnJ0do2Jj2h5cnGMio1iY4J7bYyLknyFiVWFdodxjoR5iJVnkW1ztmV0g3eOkZqY
eIV7R3F+U5tyanR1NHyJj4aujaCIW3Z5k59bWrJut5VsfpBvfn5+bXyDWa+IhmR9mXaLjH6+eIyVY7eZh2J8aZSmZGtmn42Ce6KWTXWVj2yLcHiGc3RtpnGlX1p0a7yGXahvcXtyh4SpcpB9kIyOX4dedIlhoZ+t
eHJyjHp+kI9yoUZ6fXh9fJCMqI6QcYuDZ3uPaqCMsXdnb1idcWhUnpBvjG6Yk6KTdquRjo6fcppri4iQtnKDfXZ8b4iblnlSiG1yX3aPdnhxfZWEbnuGdop6bol2hXCXXaCIbW6NXFele41+fqBwd4N7nC5rhIp3
i3WKepuCS1ZxgoSTglaOaI2xmqSHXnSIfoWck6VwgkOGh1txl199h6GIh4JoYkeejbFvoGB6lIdqh4tog2WNdHV0aI5wjJSDcHV4l3qGvWqhoHyUTZOPlq6knXthr099d2WYk2JxlKGDeIW1eoJ3fFGscpNxeYJz
nopoh4R4dJl9d19xc4h5j3RptJukkVRubIlgao2hh5uJd3BnUIaMipZwrmxecnCwh596dnaCfpB3dYSrXoyee311jJKSlGl2ioReenV2c5qCcn2NlHhrlHynnXGGY2V5oHmVdKuElH58jGWGlIR7eYV7lXhVYl+P
abGPkIpyhnN6WnixVotzXmV6aIaJd6OyiKRzjJV1ZXdqhphrnIyPbXWXb1R+m4qaXI1+eYhzikx0d4SCaXusd1l0X0+Qc4iWdXOPV7JndWpzZn1mjJGcgmFqjnaZUZRpfZKvhYagm3dvj4RtdGeLkWB6al9+hIyT
SmljmnqMfomJbI6Pio69a6duoHBvfYqJeU5pi3abh32OlXuEfoWDmWVbdnWDbpCHdIx1qXFvmJ5GfZ9vfp98cmijfZCfr4OThnidcnKEcXt3mIWhfoylhWFofY1vkY2ObpdnfJd6pUmfa3WLc32sYcBmYXaGe4ty
dXtRjXh2g5iQZXRiaamOiY9ukW2JlXl4WlCKoYSYiZh+j5mXbG51dol1eX2KfJqCeFjMsISQW7GKiIV4aHOOo4ZsnHFfZnOIeH6aYl5wbpB0c2yHeHR+hG15wWhqfIx9XoKxlbWqdoh8imyQg4qOXnF0tHSDo46L
mqp9XId5a5VuiXNxYn1ekYRiZISKjnSVjIh0g4pWfHeRmJVjjl9jU3d5Z5Jvd49qbn50anyEYoNkh4uFeHSQWWuEkn6CqlSXcoOJm1FwZnNrb5t3eH1fmqPFk4h5ZqVxZW15ZneLioJda45+ooyKjaV9mpBofVFv
kIaXhm+Nh3Rroox5fZaYk4OffXKQhGtqoZuYn5iCg3V2all+fpdpfGGGXYd3enSFm6a6n3Rse3iJl5BsgoKFqkqOfIh3dnaRipS6gmRhbWCIaG+WXG13l3Zkh3FwlHa2clS1b2iHdHV9dHHJi254c36LjHp+X3eL
eHWCjZihcIySTpuVZYWEhYdyjV5yp3xtiXVXk4uPcXlheZCJaGx5fKiSi1tudY93dn5kpXx2k3xlfHWLXo2Ei5aQh2R5hoWXk3uDU5BYd3uxe8eDoHqDg6SKd5h7c3KLb4OxfWmCo4mDen51bX1+lHtYeH6Xb2eC
r6qPhXF9n3WJpZNil2pucZh6hXiItqp3b2NzwKWHemNubXt0dnFsn4eOmVOIhKpzdEishYOeg2B7aI14ULOjbY9zfn18ao1ph3p2k3KGXXJ1bJWYeUKJh5mKiplYj16GXluUbndic6RvnnmdeXJ+c4PEZKRcdoKT
l3N1kmuXm4t+lYZxZqJXWnx3oaFYdXZego9yrJ6SipSreJ9ycm13epqJhGuQb26LeItYk5ZsZ4qeeH2Hi46QtpR5cISMi454do2tjVmUlqFzbnRZdmh6oHSIfG90gm1ikaGUhZeCen6dcGd5b3CGqLZ+j3h2W3qE
poOEdHKUiYx1fn15kJZpbGCXjIecg1KDg3Cgm4qacod6jZBsWViRZIldn2x7d2tjqmqPcm51kmaIl46honRzcGl3bHOSioaXfVuJnIZ1kpqhmpZ4eJeYfZd6WqqFfp5zhXFyZZuNdZ6IkZGIanBnkneFZnWRgmZ+
eYqgl21hinxcbm+NhHFlhG94mWucom90imSKaolhVpqZhZd0qXpyiJtziJtrhHqFjZ97jmaMcG9xc3mNYYiIgnyGnYODZYlXYmeHdZt5hXpzbmp8bG5+bZVxiGx7t5ODj2h1hZCEepZGjnl5fYxilKR1iZaRoX6F
eXNtd2+IepeCfnR4WYNqnXF0d4l3nJV4fHV0hVZ1d5ChZIJekHC7fKupaaV9nnxtjnJmnpdzeUWHd5uYvJJXam+XfXV5Z4SHUILMjX5RcWl8YaOad4thn1WEXYuVXWNfZm9odoaFo4JQbl13fXuJfKSSfZKidFB8
l4qhhGKHcWNEendxhml3aolwipJ7fIuCiYt8YF2NrHiemoxRc1V6hVZddpJvdG1HjXqOS3KpcIR9fmeSd3GRc3aIo3aSaHWSfp1ken2KUFmMqJZscF2VopRzeXKccj9nfnWmdnJec5plrnqImn2hTH2QoJyViKBy
U4t9c4SFmnCTd4ZlbGajdm+jeompfWuHeXBzg4qZi2N9nYqLroVrmYJzXKaJR3OJmGp3k6OCc3GXhnCGi5V0cHdvtF54i16Ph32GmmqXeIWanKpvi5NrlXqKeWSFbn5zeoSHdo9gc5x9hXFucHZch5VbeHd+a5B+
boVXa2Rqe3ORdJCLfplxc2SMi42YeW9aiY16rIiQe4hykIZbpHeHYJmXd6qFlnmEZmm5Rn6kc2SGc4lslE96g6FsgoOWgoqMfJmKc3ONc7iUhmhwSp6OpGd0e3ehfZaKeJCFin13nHpVpplXemqHpI05dHqCZmR+
d4yCg4Wkd4aLcoR7c4N8iV1tr6Z8dIqNe3uEfZF7dHOCqnFvlH2TeHSIh4aemqOJXY13jI1XtGR9jmqEfZOehX6sXaN8bKmRl3qqfY+FeX1seYKSnXeGnnqUWpGNhpNycWuFhV58lJB+d4tzdIumSnphjV53mGWV
kJaDdJKVi3J4c2d9boOYkZxhVG+PfX6Dg291X3B+mHiXpXGaaGJ3aYKKWXV8cZ2SqZN5k714mGpwp42WbGuigqNddF2Mb3uHc3OLm2WSapJjaoRlqWN3aIaDfZGleHqGc16GtJWHhnmFhIJpvnF5dnufo4iDqHlh
jIl7mJ2YiltwcISDn2tNfXV5hHh9hHZ8j4WHenZZlHaPiXKPjoiGpIV3lYt8eVBvVoxqpV+haVp3b516fmuDiZKmd4V8d3OCXYiIcJVudIJlinKrY293j22QfFKaiZF+c311sHFsipB5cIyQTIp+cGGLkJqGk1o7
jW95sZCEcXJtk2+ocIhqUZ9bkYiV06t4b0eKhIaRXLuGZ5VbhDyYh21wgrWKjo1ni4h+i4yVgo9teX2SeZWUaop2V2uKpH6Fk2KRlodtiHaOc4Jpc0+SlHhlcqCIanheg4iIZF9laIRvZnKQaJBuoYh3kHeWbG+j
eWyGjJFtin1yXXulllZqiFl2ZHdXY5KMeYmLeINbVZeLlo5dkWZihIpfkoKFh3a8aIJ1cIN3bHRndU+Kh6OMiJB5rWqYXqeMaoZhgoRkhW6db5SQa4aSn3qWeYqermttkpB8fnN2jX2HmItieZWHSKZ9h4p1dm95
bW10qXJ5enmDkXuDbGx3k2eLc2+chJSMcJuOdXi/i4NveY54bad1XWCJrnuMpHuJcWh1kIqNdWyUhoxXpn15aGeRjKV7lHZ4e3R2hGeWhWWPxoVldIOGbnRyr5GkhHVpkWaPcFGVi359dXeYjGtZm4SDelJkm4mR
apCGhHl+b5mGaJaNaJJwdl5rmJZ6a4NpaJGKjmefXpewbnSLbHx9a6GIgqqarH2FZY50jHJ8fZFpfrJPm3KPjoiNZnSITG2ea4yMhHmLkG5mV4JytmlwioaRpHyKeXdqc4idh22JkH2tpKFzg3KhaImEhFKYfWRk
qHpukniFkX5coG6KcHVng69cd49YdIOTeZJxe0+YaWpna5dve2B7eZKwcoeGfoV8b6mZh3mTjX6OoouUZnB6XmRrfJiMaGJyX3eDrkd0gnh3mXd2hnhztGaPinhtbIi8qmpyoYNuiHhUb5+NmISKjWZ+eK1fjZ57
fZB9olFSd5J6hX6PjouodHeKh3iGi5p6rJB9pW2Lq35vqnd2cz6LVod+ao12cWuZoU18y0uFiWFooK1xaHJpjJR4cpCTqKGGTFmJnJFyh5dub5ePeYiNfXiVglloeXJroYuWm8ZuiJaDoHlZh6GNl3h2mnpjt5Zm
kJ58emp+Z2yqdHmEUW57g3B1kp19kK2djIixc5ODj5llfWp4n3KTamqSnaR9kHuFeI1iepKGnH6PsYmFbWZyXnKQfmyGpIh4anlwbHdyhHF3jZSCc3V8lo2JlGCVhYpca3B7imaGhYKPZKB5ooiEepGfVXZsa5eO
b4qNm319iVl6bot+cGuMmF1mYHRoiZmkjHZ0mGmSk3iTpHiPaGV3io1hhpGYs4lhaXdXaoOvn2tbh1+gW4tnkX56lH5mrZNelXlsc1+Fkl+DjY5ug1h0bEybbYh6kIxueYSQd4ichJaFn11zfZOLdpd9golvpLCR
hZRtjI2IY3x7abFsknaQfq+jjqFhX3uCd3iwdrl0iGike5JqmpR7dl1XeGmRgodze3uGm46WgouRdIptbXqHeJZxlJuJa5+Re5p2VnxLd3Jvc41skIZven6uZmt1g5R+XIt2bWZxeHN9c2x9Uo5Zp4WDsmt1eI2G
a3OMnp+DdZGGb2+HjHZzfG1clWh9Zo5xco6chZB0pG2Dg3N2cX50eGl3k3uhjIaEcohkg361lHKImp57d4yla3iFm4ePkqWcs4WZZIx8g5qJZmWDhmpqiZR3e3WIinh2iYKHvWSKq5p1jXSTaX6Pi3iLZY2VfKNm
lZ5ChnZeWXV7iaBvj2+fjHN3d36We3eRZYmeiViUfrd9fXechG2QaoJnm3RsZo9mh6aGco6Hk3h3a3KXkGmNipd5cWB8nZedb4Z4jauckX5neI5woGGPamdlZ4l3eH55dpF4lIp9X3KT03ydenKIkWlxcVhfe6OC
o3ZpdKh3fpagond2cHl5sm9lkHmWeGCch5h0dZZihnSMkpJvZYOLWoaCeWyGd4V3lZCUXH55ZmaTkJxvdnx4c5pxhGxvjoybdpOHjGZnZ1GFZWmLjn6JalSrWntda4dodrSWYmp6d6l4ZqF0dpWQjW1sjKF+lXyI
kaFvfHKbiY9wV6J5g2d7i4mffYp7iI97ZIRun5Jka4NphWebeYZ9doNnQktmiFuEhW59joVycIlbdXdzm41UqIt0lJCtkXajY2x4bXtmX2eRaY93XJOHi2F6b2iMZ3V7iIqjmXyalW5mdo14fJZvj2h9fattdJ6l
e4uUuJ6Qe19+jmqIb3mLi3GEjYOSkKtYmJpxfoZylI1zepF5g41+qaNih4OUjI+CoXp5ipCemGypcZhjg29zg3p9kIx8prJjfEyIfm11douMh5J5oX2Fd254p2+Kan5pma2NSY1ye4OJg3tlk4R8fpCsTZGGnX2j
ho6HZ4aXs1aUcoV+bW5+iKZ9d1tyjVuLfnpzfXdhdmlujpV0hZGlb3V2hmxkgpJ2Zn1xlZyFfIZvlpNmrHlba3qcZXdvfn6dnIRcYXKVbVqZmX2gpa+Te2t3VYN9e5KdiY+Tk5CYeHxknYV1eJJfaXqFiYpMhohl
k3Fsa2xcmnVzrHKJXWJeg0dzcGt7RZR2c41+gneKe01mlXyRcnGnbd55iYNtbnJ6hnGJgm+dj4ZofnuLlXaIjVeKdWqMa3GRv6VsbHJzen58dnZlmJZyk26diHWCdZuVZnuafnl413iQXHN1h2J3jV1jhYxiZpKL
dnmLm5SDpId7bMiNq4RXd7dwmWuygoiIcpdvW3CflYuJimWYi5B2hXx9a31rbXVoim+LmpF3g3RhfmqbiXFqiGd3fnpnY2x8naaKfZN3pG1nhYWbhHuCgouDhHqGlH6FfoJ3dIefgoKTfoVXhGqGhoN6gn6CYXGE
eWd8iF+KiIeChXiDe4Z6gmR9hntjfoOCg4N6hZmXhHSCcoaGg4l4kIR9g4x8fIKEg3WDhIZ2goWEj4uGhZeEiIWEd3p3goWChIKCe4J5i4d1dZeDg3qEgoJudHqEhn1xeo56hIR3dnF6hXOKeY2EjJyFh3Rtjn6J
d3tYin2NhYKChH6Ck5SLfINta4KDdoR5kXZ9M4KEhXCDcoN8kYmEh4SFd3V2iH2Cg4KKhn2DhY2EeoaCeoaCdomKgn19fIN6eoeXgoWNhGyHhYOEfn18e4N9eoiIh4aFhXh1imWQfHGEfoKPbIJ2j4Z+jHtnfYSG
eXuDgm+GY3eHhYd8c2x+g2SGjFqDg3WMiIKGYYd2fnVOh3mHh4h7W3yJimWEloeEiIN6fYJdg4KDeGpreIWEhH1ag3aDhYNlhX1ugnp9gpF4hoZfeY+qhHl8hn6Qdnx+e4qMd3p+eIJ+h4WhfnF+l5aWZ2V4h4yI
goOgfHqKh3eEhIyHfXB8hWuCg3xze4yNdYR4hGWFiYOEfIN9k4OFkHt+h4eDg4Zrg4Kki3WFe4SDdYKJiIJEhYeIk4J4hX6Hh4OIhIN4hnuIhW59h4KJgoJ7doJxgnuChXmDhYlvjVtfg36Hg3J+goOak4R5hIaQ
d2R8iGaNWYJyk31og5CIfp6Cg49wdHeDiYSIgo+Eg4KDfYWCg4eEiH2Th22FgomIfXl6fXh8j4V+hoKKhoKCh4aTjINygnd1j5WNfZ19goKGgnd0YYWHgliLdISChYKDfoODiINsi3JneXuIiYeCg3OGhoOGfZp+
fIKFhYmScolqioWHhIqFkoWbgoV5enKHh354hIOCfYKJXXV3emGGinl4kHhzc4KJg4V7Z42FhYV8gpJ+hpKCbnl4dXFufXhZgoKNkoN+lIWCgoKEgoOFloJ3g4mRe4V7e4KDfYNsY3qHc4dohoWjhY2JeoeIfH1w
hoR6fniDg4WDh4J7oImHhX6LlYeCXYiEcISJhnCCXHxtg4aKXX59fmRvhnqCdk9thHuNeoJzeHpjgoaEhI2Ohn5Ye3uDV4KMfoKDdY6Mg4aHam2DbISHj4NseYuCfoZ0a3B0g25xhH6DhYKUfYqCc5yPaoWCfXVg
eZqCg5uGfop1inmNgoN7nX2EeXpfhXiJg1d8cnd0goRtiIhxfIeDhIx3j4KRhIeFg4J5e32Fi5GVh4mCeodzfpCCg5GCfH6DfIN0jouMl4J9iWZ9go+EhHKMb3OChYh+TG+DhYiDa4eDooKDg4N7iYyDgoaHiYOE
fINqZ3yFhImSiGGGcGWChnVzhHiefIJ4gol9k5GcinqFg35shGWIfISNdIOVhHR9g4dqmoWJjWOFiYZvd46CjnCChHuDhYKCdoWCkYNtfYhth4N+g3uCfJaLfIZ6R2hvg4J+i358jnuHg4NvhnyEbIqDhXB3cnlu
eGaFbIeEhX17h4V+jYhwgnFelHWGhHh5hHKVg4JzhYJ3goeHfoOChoKKenJ1g4t7h4RtbnWCe2qHjWCEg3eDb4h8e36SkIRdg4KDbHhpZ4R3iZeHgpF6aH6Dnoh+cIOJfYJ1joJ9fIR1g4S4YoSRgox4hWWHi4KD
kHeDhoiQin59j2+CXn1dgoZgkoKCg4Z+YIOEdIN3enyCiGOCg3KChoKLfZaEh4aKjIeChIN8jY+CfoOMhn2DgolehYh5g3drg5hKh36JhXqRhJZ+YIJ3iX1zdYeCSIiCh4KIhHWJcmp6hIyIcHyKc5iCgnmDfHyC
g314hmmHm4SEgomCYJKHgnyEfYd0g3x6goJdhoZcfW5wh4KHaoxpiJCCg4iNlIOTgoiEen2DcIKCdH6EiIRjgn6MeY1WaoeKb4J2d4d9h3aCe4d1goJ2fYOCkYOFiFuHhoSEhoKFb4OIhFiCiYJ8hI+CdH19cIqC
fYKLg3SCe2N6fXiCfHZ6WoyNh4aEg3uKenuGhYR8gn6Db4aKg32IjHeJio6LaImHc4mFgnOTenZ9hIR4hniKfYltdH16gn2GgpF+dYiEfX5+go6FhH15g4WFiIKGfH5me4R8l3aJe5GDinyEfqR+e4KEZYt8g26G
e3yCh4ZioIKGh4SCh4KDZYSKh3uChIKGkoqIhXl4go2FY22Ji4eFjYiFgoJ7hXJ+dIaCkoKHTYaKgnmFhIeGgndWg4OCgnhmhYd8hXyFgoeCjISFh3yQdnV6j4KIhJSFfXWHjJWCg319fIWFen2JiX2VgnCCXJiG
h3dng4WDd3Zjiolwg4R+kYKGgolpfIaGgnqEepVxhHt4g36Sg4p1g4SChHuEfY6Lg4eEg358ZKmIfWCOeIWCiYxkhYiCgnyFioKEhXh6fXmCfn1ygoR3mGxwjISNi3aFl4qDjIZnZoZ+h3x3dYKKe1GDdoR+in1t
fomDfXCHcYJmhoJ7YoVkgoJ9g3x+bmeCg4d1faaEineChoZ+h3F4gkl8eIaPknN0goaCeIaEfnuJeYWDgohZd4eChIWCj4VshIx6goeCe4J9hIeGcoJ1h4qGhYODiIKQhJaGkHqIc4WFgllye4iPiYN+cYeQg4uH
goKCb5VWiIKMhoORgoV4dIJqgoRde499ZaJ5e3iHg32HgoKEhYY/eX57h4KGd4KEgoV+goKCXIWGgoSKhomCjIJyUoWCfnSGiHx9eoZ8fYKIX4J3hIOLdnKMiW12cImTg5iQgoWEcGKQfn2Ig4OLbniCiIV+hpWL
Zml2ZX6EfYSCg31+gnyGa3CNgod+e4h5gn19hYOCgoWijZaMaX5+lYKGPnWFiGiFhG+EeXCDhW1+jX2Jh4qCjYKFfoSFioKChXiElHyDg3yEfI9PhINcdoJ9iIOIe3RdmoaDg4Oka4SGeoSdhYJsfXSVdoKCmIKF
foSDkYaHinhzioKFbYaCa4J+hoRsgpOLi313iISDaYtmfGtmfm1tdGiIkYiFgpaDdk2EhpqEkINaeYKIoWd9g4Z+i4SFg4J7V4JbX2aDcX2HkIaCkYWOhH17eY2CgoeHjXeDeoKGeH6GjXmIdWl7goKCpo+ChIOD
g4KEgmCDhHN7cX6KX4J0b3uEiISIeVaPg36JfoOPTnmChYN0eXOGdnWEfoSDfYaEgn2HfXp1hH53cItyfVZqamJlc4iCd3eFeXx0enmGho56hoOIgoqGfn2ChId4hoOJZISDYHx+g2+EdHtxcYeIg4x+e3WCh6B4
jYJ7goKFi3R9g45zgoeDkYh7hId6dH2Cgnx7goR0iXWGiIJ0g5mCoHSDlYN9hYOCaYSLg3NseIV7fnuHhGGFhFqDh4t8fYN8hX1+hIWEhoN1d32Ehn6Den59eYSEcYOCeIOJT4R+gmeDhI6FR493hoJ+d4WFfVdv
jHaFZGhefnuCfoSMinlyj3yCgn6gk4J6cIp3bnmEX4mHh29+iIWFkHZRi36Ee5SCh3F8blKDhGaChpiCcINwcol0jYaCYYJ4g5Fldl+Dg4WWeWV6houDfY5winRpb4eOfGhWgnySg4Z+goSCiIx6cX2Eg4KHiF6F
h4qCfH57hYJchI6Ce3uCjYKCgm97goaDe3aHhoJ8g5V8go5ugoVtiINjcHd6g3l+eoONfIKDe36Cc4Vkt3ZnhYSZaoRfiot9h3tXkH6DlX15jZNxeGyCmISMc4V8g4KDgoJyfYJ3hIiEgnKIhY2dfYNygl5niYR9
hHyEgoSFi2B8fouCeoeDfIWFe4OFd4KJgnlxjIyFiItmhIKFcYSLhYqOg4Rrim+IfXp5hFd+hXdjg4l9mIQzdluIgomKbnKHgndph4J+h32Kg4mYhoKGhYRzdoiDgoR4h4WCeHyUhnuFgnuGgoaDhIOJb4eDgpd9
foSChG2LZIR7cnt6fnGKhYJzhYJ9d4Z7h4KCentFfX11i4mWjJeDgoyGh4R+dYODdYN6g4aFqIiFfop7hYONg4JvhHJ1eGlujYZ2fmhsg4KDhmKCdnmDg29+hZl5d4eFaoNlfX19cpWCiYJ+g2NwhXiFiIiCcHWQ
jXt5foKEh4qDhXF7knOIgnh8oYKCYYJxg4+IhIWJe3iGdoV+hYKWhnqPiWeCa5SDeYuEfpCPg4KCgoeDfISDgn2CeGeIiIWDg22QfJWHSYSDeYZwa4iLk4KChneFgoR1hoeCg4KDinh8dnyFc4+Tc36LVYOdc4Z8
cZF2YIaIgoKCi5uVg6uGgod8fIJ9g4WDbn2HiI6Ng35zd36GgnaMgnqJkYOIhY+JfoN4jGpgfomJinuJiY2Fg3qFeIWDcI92g3J5g3aPl4SCg4eCgniNgoR5k4N6h3p2foN7i5KEaYaVhIJ0g32DjGiCgo5yfYuM
fYKEg4qGe4N5hIORYXyHe3p8fodjhISCdoaCgoeJWYKFgkV7hHKCTXyChoN7jopjR32Ccol5jISKe4aCeIiCeIVbhH1+h4eCg4uDfnJ+goSFhHqChYN+c4qPg4KHaox3hXuKk4iEjH5linl7hluEl4uifJKDeVh4
hoV7iIiGg4R+iHuChoJ9hIKDcIiGfHqKXYOEg35wioKFfYSDcI+DhoODhoRkh4JyUIR7g4iDgn2HiXt9jX6NdYKEi4WCgpeCgoqIgpp5hYaPiXeCe4V5dpWCcYaSiYKDaIJlfYKNgneGhIWGg3x2hImDfoiDfIKJ
loOCenaDlXNwbWiGhHpkdm2Cgnd1gnWCloKEdoWYg3t8V3qCioRwjGSEY5KEfn6EZGiEg4ZUhYODh4KCZHuIgoZuhJF7e4OEiImOe4hUeYOIcXqGimh7fnxwmYpzeYJ+hH1qhYqHX4V9hIaIin59jJdre5aHhFuC
gmVSfZuChYWEgoKChKqphIODgoyGhn2LbH13XXaEg4RKiIqDXpF8hHqEfkyOepB3WYOEg4x9hISFi4J9inePgpR6go+PiFqEhH56fYSMfn2FiHuEh4mKcHl7goJ4fYWDe4Jmb3tnh4+CfoKDg2CFamaEfYWChIqD
goWXRH2DbI1zfIZ8m4OEgmmUiXaGk4tniIOFjnhtfIaGgoR2fmqZgo6JiYWDlYWFZISCiHh9mIWfg4J5jYOJiHd9YoqKg3CCfV19d4VHh35riISKkYWPcnpvnX6amIWHhYiDgoKDm4WMiIaChIWChXOCg4ZohYt6
hYRRcIN7e4KMg2B+hoZ0h36Mgox9g4JngoKHg4eDhHyGkHyMXYiCgoKDfod4d36KaYKCi4l8coOJm456hIWCboR1g4KMjHpzhYSVa4yJg32Gg3uFmIiEg4p2g2dke3eXe42Cgnx0kYdQhoOEiIOEhIKDhISzhYKK
i2GFk3h5Wol+hYaCpoaDfoV+Zl1+ho2FgomHboiCiW50g3ubbX2Ch4OEWYaCV2x4gn2Xg2h6jIeCfI6GhoOGfoKKgoaEhYJ8ho1+fYZ1fmSGhISChYN+g3yEfoSEhYKNgoKDgnJ6foScg35rh4J1hIOCfYR8cIKF
goN3dlGGhIKLcG99fHKReXaHenmDhHGDcoV7hHR5hYiFhWltgomGhWd8g4mCg3uEg4SCfoKGknqPiHZwioOEh2RvZ3B3SXRbkl5seX19go2FgoKHg4uDoISEgoZ+d4KCg3GFgoZthUCEkoOCc3xvenqCfp2DiX6C
hIZfjoyCfH2FgoR8iHB8hIV9k4ODh3yFe4Z6go6EhoWCiIhhfoeCiIhJi3B0hIp+dYKDjX2EhXGCgoN+enKKd4aCgnd7eXqChYKCZG+Fh4J+epBxg4N8bYqKflVqfYOTgnVsgn55h4SDfoKIhVGCUId6cYNzjYaJ
hoV3hWJ5goKDhoWMbYRggoKJg32JhYSCh4OIm3x+eoiEg4KKhIyGfImWhXiEjpKReIaFhoR6loKDgoKGiW1Zh3mCfHZRbIuPh3WCcYNFg5J5hnODfJKCeV6CiYKEio+Cdo6IiHd+fIeDg2WFiqeEg32Ngol9fnyG
gnyEiXiMhYR+foN9fpWCjX6DgoV+hZSDfnlmi4d3goWCkGh1dYWDhH2Cg32GiIOCe4KDhYeChpWDh4WJhIKFg4JdeodzgoSGiIKHh1uDiXx+eXt7hIx+g4KEi359eU+CeZJ7iViGgoaDkn6DgniCgnpqdoeQhIiC
hIV8g4l+W4R+g4t0hZqHgnp8i4V8ioKHa45seoJseImHc4iIgnyIhnqLgl9ijHR6eV+Db4iFhpSFiXx8hIeIhYeCZ3lyhYqDfoJ4bI+Nfn1+SHiCg3CEdIODhH59eIl6gnx+goRdg4SIiFqGZISGg2aCgn6Cj4d1
hl6CX4lrT319hYKHfYaCb2SMgn5+gol9boJzeYN+goKFeIKEhYp4gn6Ue4KRgpWIX4KJeIWChoSDmYWKkqOHg4OFgoKCfnBOhYNYfXtygmuHfHmChm99hmSPW3l9i4KLhn2bhIKGiIJvg3p9gn12ZnqCfX6Cg3p7
g4OGfImDgnyEiYaeaVp+fYKUe3tehVaCfX6ChZyDfnR9eodKYn18c16ChWFohHOEgoKGgoaJlnF8h4SFhHKajGaIfo5tfH5+iYx+iYSDfJKCinuCh5Z+fZSFhod+hG+DaGiShH5+hX2DkHNriYeChYKCeIKDloyE
b4J9hImHZIWCboSNg4aDfZmCgoNbgoKHXoR3j4OIgmqDgnSCkISHgohufnd8e3uCgoiCa4N9XJKFh4OEgoJ9coKDaImFfod5h36GY4qCg36Cg4R+inl+hIJfhXyLfXuEgnyIgoSRhX2NlYRvgm6EhnqZfW9Xg4N9
foKCiY2Dfnp9lISOhoqDeIagW4KIfo2ge3mCcoaFZI17i3SIfX6Fgnh+goSDgmdUfX54hIeGeWKDdoaUhYWChIWNhmyCe3mChnN+gomDcnuGiX2NhX5+hIiCg3eHg5yIh5GEg4SJd3l4iIljioKDfIOIToiIgoaC
eIaOhYRjhH2QfWyCh4JnhISGhZJZg4iXa3mffoN2foiHh4aCe4KPhIaOjXt6aoiKa2qCfouPX4SJhaKFioKFg4iLg3qGgoWGhH19fnqEglt+fnZvcYKIeIiEh3hsfIV+hGmCboeGiIKHfISLeIONd4SMg4OCgmqI
h16CjIN0foKChoN6goeEdn56imeEiXSQjHyOmniCg1yFiI15j2V3goaCdHKEcY5+hIZxZ358fYKDh4OCdYOGgo+JfV2Fh3eDhpOFg4KMiYWMYHx+eIKGdGOEbHV2hH2TfXR9g2CJhXmDanyNbYWChXdsgnJvhJJx
eniCj3GGeoWIg3eCg4OPgnthhYmCg3Rhg4ODg1mKd4SCboKDglR+hFOKUoN+g4OCfoKIg4Jsh3iOfndah4KGeoRzfYODiGyEeZGCT5GLgoSFhm2Jh4KLgoKLh4R2hYKCfn2EZ4KbeYqOh2eMg2x8e4V9bm5pg490
h4xDhoKbeHd6coZygnuEhXqCW4KEjYyCe4uHinSIg2p8fXaEg4iDboaIfYKOg4KIfIN7bXuDfm11QoqSjnFqfo1rkpyFdIOFfI6CUISIkaqCh5t+g31+hpB6gn1+dZGFj4aFgodtdX6EiIWJfoZ5g355V4l0hIOE
fYKCbY9+SYmLgnuCindxfXuIjoSKeo+GhIl9jIR7goJxhnNygnGChoaFdoSJgmyChHyCgoOChoN4kYeDgoV+hoyDjXqJhniDg36JV5JncX5+g4p9W4J2hIOEfIJ+ioJ+g4t+fYqChYKEaoR9XnuHd4R5goZ6hIeF
eYSCi4eDhYd8b5V8hYSCZn6FdoSGYG6RbnyEloJ3fYSCfoqDg313bISFhX6CgoKEg093b216gnqFg4SEgoJ5c4SOeISDd4eCeIpuhGuIgoVyiIJkiYKTeol8h4OCa359hYWDfn6KhGOJhIlqfGZ8h2mFe4VIgoR+
g4eFfoSDbodxhIKFg4ODgoJ4c32EhX2RZYSQg4Nzhn2Og4ODfJaImYKdaIx+fXiChF99hYNuhoKCenp2d4KHim+NjIVvgoeZfoeCg4KHc2CKhlx1kpBvg4J9hYuHhX2DhGt8bYeEgoiEhpN4g4WGhYODg4J4iYJh
hYKJdYOFg4aLdYKShG55b2ONgouJfHl5h4SEiXOCoYSDhIOIblpxiUdmZoR4en6HhoqKg31ohJN4kISahIh+hXxwhX2EhoJbb4J5goSNfoKDfn1wg4dlgoWCfIt9hYV1hoOCi3OGhn15g3l5eYeFgoh9hoOJeoSE
iImEeoKPdIZ3goyLbXuGiIKIfomEemdSgnNzeYWSgmmCm4h4g4OCiYKCg4NgZLSIgoN8g4KInX52hIWFeoZPjIWKg3d0hH6Dm3p2h4aDiHuHdYqJhGN8goeIip1ycm2Pe4KDfnt+koKCeHGGZ4R5hI2HhHuChIVm
Z4Z8gpB8l313kHuCgnd4Znt+dX2Ca1+Cj4aCfYKEn4d4enp4hIR2ZnKLcHtjfoSClXaJe4aIY3p3bIKChoKEgoOFaXt+gnx+hIJwdIJ4dIpfiIJmg32CeZSCe3uDfl1qgoNqhId2b5N9gp6CeJCDh4KDe3mDa25w
eIN9iH6KXIJvgoSCfn6CZYKHhYd5fIeEhIprgn6DhIl4fYKDcW1+gmpnhHt5d2GCeYd4jn18fIN1d4J9goiFdX6En2OEdIOKdIWEi3qGhohZjIR2WoJ4gouCd4l5g4iDfHN6hIODi2yCh46IgmOEaIV9hYaLg4eI
enuDe2x7g4mTVYZkhIV6eGGGfImCgoONi46Rk3l3e4JjhIKEhIaDhoSVg36DhX2IhoRqhXyChYNpgm1igmd+hW+JhGuUhHhzkIN+goWFiYd3YYdvY31ej4R3foR+goePhJ6QfHB2faKFe3OEh3CDfXRyjoSChH2F
dHt7ioKGioKOgn6CWXyEiYV5ioiJdVx8i6iZW4+FgpF5foqEgo+KhIZwh4OPgnx+doR8c25PhIiGhoaDiXaFhIKEhW6GjGd9foaDgoSEXIKEgoWUg4RqgoJ8fmCEcE+FdIV2b4mJhGWDg4OFbYSWhImNiIKIjmWC
cX56gpCEhnhmg4OEhpeFfYaFhXuCiYJhfoqPfXtOdIZxjXWCg4Z+dYJzbGyDfoh8gop9fINUfISFe3GEkoVzhoV+g4R3lmiIgnp+dX5whHh3SYZifIh7jIJ+gmiGc1mDmHp5hHKHcodbbnxxhX15kImDWYNionOE
hHqPb4qDY4N2jH2HiIWFhHGCg4d9dIJuhYSLhYSCg4xNj4OHioaEg4yEfIKJjYJ5dVyGfnl3b21mc4J0goOGYHmRfYaDhX2HeIhVhYSCfIuHh4OEhY15in2Jc4KLk3qEi19miF2Cg3yDhIKFjXJ4d4Z5hGeEeHOT
e4V4coWCcYWKfVqCl46CboaJhoR+gnqFjoaCgnOPbn19j4WDhGCCfYVpgoSFgoSEgoR5ZIJ8foOIhYOCdH6FYHqnZYiJgoaDjIWOcY15g5CEeoJzeI6Cg3mPdX1qg2uCen6GfJWDbYZ5hISDe4SKbHqIh3t2d4KR
hGlreoRch4KdhX6GjH58hI17goWDd4t6j26Dhn55eIV5hH6Fg36CgnOPaouHg4WHhkOKfoeLgol3gm+DeGyahH6EiHmEhIZ5kn6Dg4RxeYORgodMenNZgoN+eomDd4J0fVqCiHuCh4p8g4SIhYNxYoKEg4ZscHaE
g4R6fouRaYObjnSDTYSLg36CeX6KgpWDdoKCbYh6hHJ3l4SIhYKFg46ChIRkin2Qb3aEe4aDhn2GjnqCaIWGlol3jouFe3h4k36EfqOYhYKGjYp5dYVciXWJbX5+foNrgoiUfXeJg5SDgm5XfouNfYWGgoeKg2KD
gnJ9hYRrhGGTc4OCh4tUg4yEgoSGfH6Gg4dzeWmIg3GUhnxZentxYIKCfX11Yol6eIRofI6DiI6He4mUhIKEhY+HXlV8k4OJdWBzh3aCgn1+aYp6gniEXoKDgoZ7hIaDh4uDh4KFhYKGgoSFfYSEk4KEfYt+iYSE
gn6JgnuCgoKCa1yChnB7g4N6g3eDboKDeImId3SNi32Jgnhmg2WMiniDdIKMeI6EeIN3cn6Hhn2binyCjIiGg2x9dHmCg4ODfoOLeIqGg5Fignl6lnuCgoOGb4SGhYWDeH2Qg3t9kYWHgnyDhohWiXd5c32EY3x6
g36CXXyGfX2PfH5weYR7d4h+gop4bH1di4KGdoJMh6KJgoOnhX6GhHiNe2KIaIJ+ioJciISISXmIg4eDeWqDgoKEhn6EjIOFhYKFgniEnYKLfIKCeoJ6a4NsZIWOhHyDdoJ9goKMdIOCh4d9goWDhoJ7eYR5gm2J
XIKFhIKCiImCfIltbod6iX2ZhYKFg3h5foJ8hFOZgoWHZ4OEh2Bkg4V4iJR9fWWDX4ulhYWCiXqCd4WKhGaChohghHWFhlp7hJWDgnmHdoKlfYKDhI+DhX6Dg4OLgn5siHd7fI+Fh3qKhIhkhX5vfmxufG+Da4Zm
goOCdH5yaX2Ik3mEb4KCgpV+hZx9g4dtknt8goZZeYZ9eISKe3J+e46IfYqbhneOjYaQgoKFY4J8goaOeoN9hol8hIJ2YYSJd5qFfUSDjnR6hXWCXIKFlH5ofnl4Ym+FcYqHhIiEi4KCaoOKh31+foKDinx8XIOE
eHl+fnCofmeDhHeDgnqDgoSkg4iJhnR6g2xwal+GdYKOh4RpfIN7bXCDen2FiXyKc4KFcISChIeMh36IhXN8g3N2hJGDQIOEhJWLhYx+iIddhIeEiYKTiHeFcX16g4KEj3aCgpKIgoKCeI+NipB1iYeMgoV+aYd0
boKDfnp5hIN5hYJugoKCh4R4g3uKhIlJhYOGgopOgoKCjGN7fKCEeoOHjXyFelR3ZXhthHuIa4KHe3aKaomOeYeddmV4hYhqa4SCY3yDfpJmd3xngoNygleGmYt6jIWEgoKGfXyDgol6jmJ9gnCDhIN2jX53foWG
hIKZhJh9cYp5d2uCWH6EhEpsiIqGg4hygmOCk4V8VIKDclCOaIKIinKDd36IeYOFipSJiHl6gmOCe4SIdneDgoKDfoR3fmiCVlRfd35zcX6Eg4uCeIN+c3ePhY5wjIWFfoWFhIqIhoKFdIN+dYl9e4V6dYlykIOD
j3GDfYSEfFp0ioKKdIKCgn2Dgm6QfXpthIJ0jIiJW4KFh4N4g4N7U2yCfnOWhIKCg4ODi3SEdYZ5cod8hHKGhIKCeIZzmGp+aXV7kIOTgnyFj3B8h4ODfniHgpCHhIeLdouIh4OZg4+LhoKKgoiLgoJshY2FjH5h
jIaFc4l8fYl6hn6IfZR3dYeFfm6Cg4aChYOGh3x6hX5xhIWGioaYenyDg4STl32MgpF8gmOHhIOChFSDcHl+gnNvgoZvmJN7i5CaYoN+eYKIgmZ+bIiDiYKDY4OafYaGioKCgoaElX6IiY1bh6uEjIN+foOFiHp7
g4l+grKCe1mCgoiLhYOJk4KdhnmKg3iTgll8eIJ6j4WLhYJpiIWCd4t4joJ7c5KGlJNzfnF6gnR6inuQlXqHXWSJdGOLhYp+h5iHfoOChIKDgnOEioRtg4eKoIKCg4mHZHuDh4N8mZaCjYaWloKHgo2DeHWIeIKY
h25+hnWEg4SIen1wjYOXg4SGeINthIqPipaHg4t9goV1hIOEmqOFenuCgoaDe4J7fIKCg2lugoWEfISEg4KEhW5siIOFhYOIg5OCgn2GgnqQgo97g4ORh4OKeYaEiIKCgluGdIeCg3CFh4aDdnyChoeCdIKChIOD
glVviXF9goSDi4VvcY1shGx2hIWFYXlwhoeDiI6CZ4J4g3yMhYl4g4aJZIJ+g4NfgnyMgoSKfW+EgoN5ho+DhIRhhX2CfIOFgouFcXmEfHl9d4KCfohzh3KMg355nYOGhXmCg4SCfYSFg4eCinF9X4KLcYSKdYWC
fHyCe4uYgnh0e357hYh6fIxro4K4joSChXKiiI2Cgml+fXiCiYOFa3l6gn2EjsKWbnCFg4VmhXmChoSEXIN+fXR4gpBbd4Jue4aEbmaHiIKWgn6VgmqDUml7goV7g3uCfVJ8hYZ8hnuGg313fYOGg4aIg2yFhoJt
hoN8hYWEfHxshX2CZX1WaZSGYXhzhX6Dh3mHgoWEg3aCfIOFfmV3ZIWFg3t5e4yJjYWKhYl9UYZxYoRxhIWCcX16aoeFcI2CfIZ9doZ9iGuCg1x2h4N7fIKGgoeDaoOOfIJ9goJyhoSEg3B9jn6OiINvhHl1fYaH
bGpyhXuEhpmDgoOCeYqRj46EeX19iIOChn6EhHaLgpKEhZBsg3V3eYZllYiLhYt4jmVyiH5rg3yFm32Cgop3g4qCd4ZvhI11W4JyhYSdfXl0eoKDiYOCgoOKfpCNioRubYdvfoeGgnmJe4J+hoOIg4eDiYNSg4OC
g4SShYeDeYOChHdDg5F6g4eCY4V4e4lQbYR+e4ODhoOCk4aCgoaChXF6goaDjIKIbmiGloKFgnxahnmFYnuKfoV+gnyFg4uOko6JfHx4foKHg26Cgm2CgoeKhouGiIKTaIRnjYiGbYV0foqSanmHb42IcoOCh4uG
Y4JljX2ThIOCho1ThIKHgpWKh2J4gouGiYOPfIKJhYKPgoZ8h4h4jId9l2h1hn2FcoWDfoN4gouCXIKKfYOEg4qKgoJ3foKHfYKCfYSEjYR0ppKHgoqDiYJ7bIJzfIJvdXVghINsg4t5iJGCi31lgniGiYSHjWWF
jJ2PhoR+ZISJhHqGgoV+hYp9k4WCiXaQeo9mmIV3Y4h+mIKRhoN+g5iImYdtfZFghoKQfo6Dg4OIYIZqfHp+bXx8hH6Eh4aGboV9hmmDiZCCUn6Jg4KDfIhzfnCIg4uKfGyPgoyKe3uHhX6Hg3uSiWpvg4t9fmOC
i4SIfoaDfIJng32Dj4hthIyGg4ylgntygmx8XmR9hIKXb56Qa32IfXSEhI2HSoOGZINgfISMgoaDgn55pneMfYZmdZR9goJ7jIeIfXd9eYWGcYKCgpqCjZCCd4Vgk4Jbhn55hId4e3WKgmSCfFpieYKEiJKIb2WC
jXiEdoOEg5F+g4ZxkpmGi3pvd3A6R1x+gn2CeId+aohehIOKg2uFfYR+gnB3g4KJdo99h4eEh4Rhgm+Sd3eEg4iLV4eci4iDZ4SDhYOIhYyCboRyeoSPdoKKgn2CfYV+hJODjoaNg4mDfH6EhYKUdH18g4eJlI2D
hW18g32FjXSDh5eDmo9seYOIgmd1fX5whI2ChIZ+goWHh4KCh4J2hXaUlIZtZ5CDgnx5e4d7XnyEhpCFh16FfXmCgl1WjYRmj5+LgoKDg4dog4hcgoSRjHaEY258i1GCiUp6e5eFjYRuiIOCaX6Di4R6cYiFh3uG
goaCaH2FTY17eohScYKFk3ltiX6LfneDhGd5flJ9h4aRao2Gg4ZphJeEkHaEe4J3lnl5eHF+g4V7e1hzg4OEg3ZvdomCfYeIfHuCXoV9g4aIhGCCiJSEc19xhIKCg4OIgndjiIeImHKEjIWDioSClISDi4uJiYOI
hJpgiq6CdIaKi3hQiIKHeYKDXYRsg5p9iYKFcYiEhW+CeH6SgpSGg4SQiYOSg25xdoaEiFt9g2GGhouDin2GZ3GHjYmCiYOWgniGhIOCgoSEfYiDeYWCbH2Ci2qIgnmDbXOFgoSCiaB9ZIR4Z4h5fo1nd4Rya4WN
fINxeYmEiX58e21pg4xmcnxZeoWDdpGDfo+Mg4Rgg2WJhIeKg5CCk4ONh3mLg4OMVoeCbIKDjIN9YIWCnnd5fnR+aomIcHpziXFYgn2ChGCEe4OCfHx9foJ9iIaGhH6DcIKChIx9a3dqdISYhIOMXYOCdYSUgoh8
cHOFiGp4gm+FdoWCcYJ9h4eJeomHhX52jYKEg4iFg36Fg4SChm6GiYSCeISFeIKCemaDfYKNgn6DgoqCb4N+boKCfWaDhnCEkH6Ge4t7mWijgnxlg3CDfYmNhXx+god2dYODboyHc4aCgnRijIOIioOObIyJiIl7
YY5leIN0g4mEg4J5fYNyfoeCWIRzg4J3VoJyc2SMe250r0GCcXGGeYKChoKDg36JhYuCh5aHhYKDd3J2goeChYOChIWKgnyMiYKDaIKCkIeDhoOGk2yHeYOCg3ZylGCGhHuCVX6IcoV6g2aDe4WMfYdteneFh3yW
iG1neIeGc26GYoKEgn2Ce5aDinSDoF2GhoJ+fIOHfViCeIKHhISFhoJ7dYiChY9+bYNtg4aLgpGPWlZ9g4SLgmWKjIWDgoWJfoOCcHaDiIeCjXh8goN1lZJ3g12ChXh+hot8hXKDiIiCiIuChXqCg3mLZn58g3KG
h4J9goOIeoODiG2CeX5uhnuCkYOGgoeLiIR4fo2CcYSHn5CFc2qMiIZybIR+goN4hoKCdll9ooSReoWFRINngo9hhIKDgmmCeXOGhIJ6mIJuhoaDcHODhYOCen6FgnaEhISKb4WCfKlhZ4mIfH1wcHKCgo1wgoKF
fnt8ioSKbYKEgo97ZHKLgoOEhISJg4yDeGhmg4mIcIWFdYOFhIh7hHx3hIaDhHyJfW6ChX55eoOTeYKCgoOuh36Fg4ODaJeDhHaWZIJ3g4R0eXSFhW5+hIllk3t1Z4mHZoJ6iIOCeYxihIN4foaEhHhvg4SJkoN8
X4OFW3mUgo6GhF50eoJ5c5qEhXt8gn14eoKCfIODfIJukHSDkIKDe4aLeHpZnYt6fER5Z4mCg4J9fIaCfoV9Y4WEkIZ6hH2KdH6HhFtSg4WDhYKCg4NwhmuUg4KCeWKIgpCGg4l8goN6hXp4hIN1fmyIgoJ4d5qF
goOHgoKDjIyHaIOIe4uIfW6GiIKDh150goOEeHSIemp9foSCgo2CiHt3iIZ6lJGEhnl9boOEhX1thoWZb35PYm6CjnxthJ2ChIiHYYSLh4J0t5BtaIV9hXiKeIR2jG2Ggnt8jYZ7e4+CfHyFgn2DdY2CeYKEYouD
hn59hn2Ch4l6anCLjnF6ioeSiYuEfnmEinyChHWIa3WFhHyIgpB3hHuDhH2Hb4N7dlhyk4N8gm6CeYN2bnmFfHx3fXVnpHiEW3V6fI2HhHN2iX2GgoKGiIKGhoKEfo2JhYKCg2yCcoOEhIqCeH6Na6CEfmeGhIJn
i3p+hIZ9coqKh4aQhYONhoJOhGuNgoSDkmSDh4NzYYN8goyJfoiHeYWKj1+EjXl6hoKEfoWSZYl+cXR9fHWCeniGkXt0hotog4mJhIaeXIRycYOGjYRvhINzfYVwfXl3XX6Dg3h+k3CQfm9+YXyId4eIhIJyiI+F
lnaEhGZ3lmmCgoOPh4+KiImCjX6Cc4KDiIJ1goWFiJGIbIKCWGaDgoODh4JcV4qXe4R8fYR2ZoKDenuIjXx4fol8fIiLeXuMoIKFg3N6eoKHgnKDg2iCfX2CgoN9iYmMdnyHd36FfYiShIWHk4Vzg4qFjIKDeoOE
g36DhoN+hoZ+fXaCg4eGgn59hIWJi4N3gnx9c4WFe16ChIKIeYKEg4aFi3GChnhweXx9hXeCdoZ9emmMmYiTg3qFfIaIiIRxenuGdniGh4mCe4l9i4WdhYeCloiDdYWPg4eLhoZ9hnuCbouOgn2Cd3x+bImCgn51
a46FfoKEZoKDcoOCh7mYeZKCfH2Qon1tg31+kYV7hHCJen2Jfl58hoJ7eYJzhXGDcG55gnyJhoOFhW5zhYKLbYR8g2WDV4N6iImOiYN7fYp3hIJtbnmGll1zhWuCgodwfZqJhIiPcIN7g4Nhdnh+hnZ4inyChoKD
hmCFdGd0fXt8goKDeYVvjoeDh36OenqGg259e4mFcoKHeIZshGWDhIR8fIyPjHeDc4WIgniDfIJ8gnqGhIKDg4Jue3uEmXh8goJ9gnGHimuGfmiChZR8g5GFeXyGfpV8h3qCfYSIg4eNiIRfiG1mhYJrkIJ0hpyT
hHd7gomJaZWIhnWEpIN2hId7fJKCfnlwdI+Cin17hWWEoX2Ch31qioSFdoaGeIl8hm6edoKChHuGgnx8hYZ+iXmIfXiKeXtxkoWDg4V6hXpofYiEhoqGhISGiHJna4R8e4eHh4SKa4OZfHx9fYSJdHxtiIJ9hYaF
eYeDhIJ9goR9iZODgl+NXFp7g4KEgnaFhoOEgpB5hHKKfnuChn16iHZ2iYSDkIRZhoJ8goOMhYeHj4eGjX6CgoOIn4SKjHSFh4KJgoZpi1aYgot9hYWDXG6Kbnt7j4JsdY5zdoOJgn6IeomHfIKDgl+EhHyDg4p4
fYOCj5VbgoRoZ3VpiHh8W4qCjJZ9b3uCfnyDjnR3goJ6eXt5X5GChXuCfINwdIZ8goR5fVKDTI2Di299hHqKenqFe3aKhHyDimVvdIiGg4Z5g3J+gpF0bomGkYuUkoqDgoWChYOGd4WHhIl8c4VzfZR+eIVXhYKG
goWDknJWh3qCg36Fg4OagoONinpugoWEfIuCY3uCj3SNioKDg3eCgneHfZGEhoSYcIKCjJeDeYKEfXx7eY6Cd3KFhHZ9k3GDb2mCg4h+gn12gnJ7hoaGgn58goxyg4ZriKFoiIiCh3Z5g5RxhoSNcHCDbHWCiYmC
gouCg3CahYKTfGqFhYiFjYqMfmqCe5CIeYKCg35Lh4R9fpB5d4SIh4aJe4mKiXiLcYOFhIKHiYR0hYaPk4d+hniDg3yFdn19hJyEfY6DfU97eXyLgoJ7g4eFiX6CgoKagn6CiWh9g3uEhpNqc4J2hX1yhoiKg21g
e4iCe4OGfIJbg4SDinh3h4WChHeCfYSEgoiFl4SCXoJ+hH1wi4J5fIODfYKIhHaVhniEjYJ9e3SDa3x+iYODWoqOgoJrbIJtd36Fb4J8hIOWdoyHfmp+hIp4c4tjd2KKhHl0eouJhIWCiJhxioJ5enOIbIlqfmqD
hHWGgoNOkIWFhYWGeItgaYmQgoODfn2Gi5CPdXuCb15uhoWDglaEhHOChWJZe4V9iG9wfYV2i3SChH5WWJmXhX6CdHuEeYSIfIiChphkfX6CgmeKh3SCg4d0hIKId5eDb3WEdoprfYV1YHp9nmuCg4eLhoV+gpN+
g56Ne4KCgn2FjYJfjnV+fmuFg3mDg2J8foOChYJ2g4JziHWUcniFhX5qhH1idYSEhYZ8RGaDdXhZjIN7goqDhIt+h4OEflmCgoR+eKWNe5GFh4d6hZBmfoV3ZIKCc3mEdYJ5hXSHeXV9g4NpfYyFfnuFg3d8gm6F
iYJ5fXyChH1zkWJxhXuDhHluin2Ohn56eGODhX6FiHGDhIZ+hIh+hod8bYmDhoJrgoKGT4h+iHyEhWFta2eSfYl3g4mLg35kgl9+aIKEg3t3iIWLg4SGhGCCe4NdcnZ6hGmPenmRgomId5Jug4iQbFqEiIR7kIOF
houCgoOEdnyFgo+CdnqHgmuCgoWDgo2HgoyLyoqTjYKIiHCCgo6ChWWCfoN7joeEYISEdXSzjoRZioKChXODhYpRb2tke4KDmH5+goKMiHZ8hH2DfYV3j4xrg4J6bYZRg1p8h4iDhnyGgol6hIV0fnhuhYx9hmOE
g4WDhHOCioeHl4uFgoJ2g0V0hIOHhImCgoRyg4iGg02KiGaHgomEkXxRjoRLgnaDjYSCZYKCgoyFgnx9ioKFgneFgoh8goOCbbl3hG6LhoaPhWOFhWiJiIiGfo2KhIWDfnqCh4VWjoJ9aIaUg4p+gnuCeXaDgoOI
gouCgoiGh3dvd4J3g3eCg4KcfH6fbIhne359iYuDeY2EgoKCgoVpiYKPeYWChIN5b4J+hoOCgndne4WDcJZkgoaJY4eCh21ig4qCfIRGnZhrbYV1fYmLgn2FiYKEgoVjhYOCgoSRioOFhod5bnqGlIyFg3uChYiD
hIJ3h4NsepF2fHJXen6Fe4OCg4J8hXKFVYOCgnmFinmChXl+coqEe4Z8eYqIenp6dIeHfYqNanyFgoJ+g4lngpl5goKEhYJ6dol9e4eKdoZwiIqHfYR6fH2Dg3KEh29qdoWNhYKDkoKDk4WLgnuJg36GcZ2Hg3mE
dXONcHh4goOHfHx9b4KDeYJ8eHWCg4KMmnx2goKDeXiHfoKFjISLe4dkR46IhI59foZ+WHWUkoKHgoqGgomEgoODj32DgoSHgoJoZm+GvomHhHZ9go53fYeCh4eJaXl4iIWFinZ2k4OGg4ODhYSGgndYjIN8eouF
Z3iGjXqEjIhmhI2EfGmDgn2DgoNdhYKChoSZb3eXg5aIgoiCg46MW4OEYnOJend9g4WHhHtshYWZfYSHhY57eYyEdXeFg4N6fXB9a4SEbYZ9hYWDcXyofIN9goWVh1yDfFyCgoKJhnuKcXdfcXh7nV9tiHGEhZOC
aoKEgoWJg19od5l7eoWOgoV7dohvhYOGioJmiIKFjoWEg1xmfYKNdH6DgoN+iYKch31+nYiLhHiKiIOMhYeShYSFgoSKg3yGgoJie4WHg4Z+c4J3eYaEeI16cYmDfoh1g4KCg4R0h4N8g2l8cIqCZoWHgoR+fYSE
gm+Cd3Z0iXGMg4t7g4aJgpyCaWqUhX6JcY6Ei42GiXyEe4NvepCCi5uCb4WJgoeEkIeGbIuEfYSGg4l5aIaDhnmHfJRdh4R4hIWLcouJeIh5gpWFiIZ3eYODiX2FcHlpiY97gnY7iXGCjouHl1WFg4JVh4SEgox+
gnN9fYh1gnWGi4OFgn6EdYKLhYKEiJeNhHuCb2yFbJmJkIN+hlOHfoKKenyCgoNUi2demWKOgneCg3R7g4OKgnmChYVyhGZ2jXuChItehoOCc3mHdn1jh4SIjIqMdneEfHZ7g5h+hnd8V4mCaXeDfnuNhHWKhYN1
c2qDa4OLg2qhlIV+ioiNhWxyaH6DgoJ+g4mHgn1peoWIc4R2hn2GiHd5hodfhHh+Zph8i4KCl4Z+hYKCe3iGiYJ+g3t8hpR4goR7mXSFd4ObXXWIfYKGj3x5i16IiqeNh4OJhHiHhIuIiYOCg5J8gm+KgnZ2gn2G
gnhXj4mCgoV+iIiEjodIiIKHg4KCh4WZWIODeniDg4l3SHmDdoaEk2WJcoKFY4KVdZKJa4N5g5tqlnxzfoaGdnV+g4JSfoSFoYR1apmLkXyCgoNyfpCJhoiHeIuDooJyXWt9h36ShYaIgnB2gmyEdpKNgmSHh4iD
iIZ+g4Z2gpGFZ42GVY2Ih3x5hYKMk4mCh4OMjIKEg5mDeIKEhYOdhIeEfniCiIaDgoSChnOicoKGfn2EfpGOi4KEgn6LfYdkbINqkm2EhHGCiHmCi4iDhHZ0hXx3lIdsgnGDhIaEioSDd3eCg3Z9hYWCh4R5gmeC
ZISJfYN8cn2KeoeEenyEg4h8g3GDcnSEfIl2cYuDgoKDgoN2pnSCh36Je4iNhnqJi4ODh4aCeXtwinmHfGh5boh0ZoRjg4KCg5J8inuChoKHaX1th4iRfm+Ek4N9inuDjHuDYoWIhoKEg4SCh416hYWHg451gmSL
hIWEdIl3foeIiIKUc3qCgouDgoKGhIKIg3CCfIJhi4J+h4eZfXF9g4iDiY6GhYx7eW+GgmpimoKFgoKHe4p+en6Kgn6EeXiDb4KEc22GiXOSg4aDjHmHeniSk3yJk4mEhoJVhISHgop0gnyChouCiYKFeYKGc4KC
hIWDonqCh4SJd4eEY4N9goOEiYiJhoJ8gnp+g4SEg4N6goKDhIR+hWiEg4qDhY5+iIWKgnmGfYVwhoeTaIiQgoSEhGV7mHR+fY2Dh4J+g4WFg4eFg4aChWF9iGGDTYV2goKCjISFhoiDhYOIdY9+goN1d3SCg4d1
go97cnuGkoKHhHKEhn5yg4N+i3p5g3hng3ODkHGEi3yIcYx8c4OEfYKFbYeCQ4ZwfYuVhXyFkIJ8hHGKd4iEhX6Vh4R6r4iIfnuCiHB3coaJh4WCeoOEaoZxgoOGd359hIR0fXqHjKOChYmPfnmCgolleoKPcYOP
iYJ6h4qagn2KjoeEdIKGg3l8fX1xiJBzhoKKg3KGbIKHdo6GbIeDd4RxhIKGdnyUfGd8d2uEoZSKdmiDkX6Pg354iIiFboWUl4OChYOJeoSCjYKCfoR9d2+IfoOMhleSe4l+e1iji32MgnOHg4d8fYN7fH18hYRt
gnV4hnx8doOGdZCLhX6KdX1Uj3CDfYloeYSCgm6CjXyQXoKegoNai3uEb3BzhIOEcXeEhYuEe35ekYSCgnyLgnaFeXpwhIVnhIV3hYWEhYN+g4VxZoSNgn6Egn6Fd4d9eoKCgoKJfYd3cYeCcXyDj2SFi3iGg32C
gnWIeoWCfYOHiHtne3uCfIxgl359g3WDhYNym357b5J6fYZng2aLfYJ+en55hYV8jYKCpoODcn2IeIJwhnp3joWCgneCgqJncomIeI6KfoeDhJCKh32CRoJ3iHiSjneDfHOGgoKEgo57h3h+jISCan6QaoR4gn2D
lIJxg2KXg3B+l4SUgo99iZ+Jh4Z3Wn1pmI+CgoeKgmV2hYt0eYKEiIqcd415cXh9go2FaGV+gnmCgoh7gnNmcoOEh4ODiXWQe3yDg4h5cIp7kJuId4NoinCJg3yJgoKEhHp+foOJV4uKhoWdgoWGhG2De22CiYKG
fYJ8goODgoV4g4JhgnWYiYSCgoiHbn18g4NsiIKFeYRshmV9hYaGhHR9doaLg26CgoSFhIJwg3p+hmuKgoZ9qoyIhH2GaoJzh4NbZYJrd3yGfoaUhoWPgol6Ym09b6eFiox7koNlfIJQhoiMY3uFhniVZpiIe4+G
g4RxcoKMgk6Fn3iCln12hoOHgoKCdW2Gg4SRfYeEh4SIioyEj3Bje2N3gntlaYqEhIOFg4iChIZ+hoOKhIVlimKDg4N9oIKEh4OKgnqCfIeDfpJ9eoSFjoaHg4OFhHCCiH6Gj3B+i4SQh3yZgoSEhIiDh5GKg4eL
fHeFY4iGgn1ze4NvhIWGfJaGgoWCkodWaoN9hIN0jIJ0fXuCgoN6i215got7hYOEi4lvg4tshat8intshoZ9bZ6TfH10jIR8g4eYiYNxgniEiYhrh3twg36Fh3GFfYN+fnN4gnt+gmOFa32bfoSCh36Jg4x7hW2E
g3Z1hX1ifYdteX6NhHWEfIdzg1iCeYKVg4eIhoWEhHaHjImGgoSZeY2Hgo6FiYqMgoSDgot8ZoN7hH6LhINsgn6GhnuTnIRvl4qCg4R4goiee4KJi3V7gmR7goOCY32HqIVjfoKCg4WDc4SHjHpbbJCGgoRvgoSY
i4eEhIN0hIKRgoiFgol7emmFhoVEbH2CdISKj4N1iYKNgoaCiI1Pd4JQh4SGanmCfGF9iYSbkoOCcY1qeH5+gqZ9g4OHhHluiYR9boKVe3mEg3xva4KDh2l9enp+g2yGgoV7hXJ5hn2LhoKLWGCGhoR9eIJ6iIaD
mYh+goV7l41odYiCYomEgnx0hIN7iIN+iYKJgm6Gg4OGeYWEb4aFfJKTh4KCboJ7V4t0fIeKiXZwc3Z5fJGDgndrhnFUhIJzgoR5hnuDi4J+hYeCbHSEgnhrgot3hIKChY2EgoKFhYp3foyQh2J3foZ4eYOIiYJ7
goR7fo95hn2HgpFrgm2CfoN8hYaEeYKCgmZ9godlg4OIiIV2goWEaIWDeJGPfoV8en6Gj4J8hIWCW4d2g4qGhIOHhYiEgoKDg31jiYJ+fYeEnZSEe31ShYSCimRqRG2Cm4ONc2VVg4KEeYOCcYKCdoKHhoOHi4WE
g4N7coOEe4eCh1h7fYqEfYOCg4WDhYKEc3qGhIKIiYJwhIiDiYKGhYWGkn15bHV0foZ+fXaUi2toc4REjYKHdoeCg4J+eoKDgnqNg4WFbY+GeISLknqLhIKCiIWGgoh9a4h8i4J7gnuEfYqEgoOOioOEhnlweoOK
hoWGhoOEfnJ2e36DTIeCloKLgoJjknyCfoWEaoWCc3KDVnt+fYSIXoN+eoSCjoaDhYeIWYKHe5aFbXWGjohuiG9+cXtPgoyEloiNhoSKgoSHdH2EjIeHg45yiIKChG96i4eHhImDfY2IhX6CeomJhYaKioJgcIeE
g4J7hGyWfZRydImCd5t9fm6Cj4h4hoWDe4SKdHechoyLh42Cg22DbIJ1iYV9aHeCjIqWXoKDhKR8h3ZtfWOMhoN3iImDpINqg3KGcGuUfoWGh4N6foJ0g4RbbWh9fYeFhHSOfnmHcWd8fX5+hIdlhoZuh4R3gniE
d4KKhWhcg42Fa4KJhYSHhIZ6gomEh3uIdnRybnmEhIJ6bH59eYKCZWZ4e3yDi4Rhi41Mg4KMhH6FfIZ4hH2FnXmOfoNla4OQiYiKbYKOh4VMd2V0h3yDlIWCiXuHiYd9hIR2jXhng4SKemmCfoKFjWtOa4OFgnx9
hIN9hXl+Zld7fHaJhYKHeIODgnd1dJF9hIOKloSKhYSDh4N2fIR+hnyOjXOVg4J8g4eDhoR7enZxgolwgoKEg3GIhIhmi32CfX5kiHSLhYSDg2WEend6jIJ6cneFa26FeoNTe3hoiXeCdX6CfIeCfIyFhIyCjoKG
g3ZhlJOFcoh9fIKLjXF9iYaCjX6EfoJvgo+bcIOChVhihVt8hIV6hYNnWY2EXXKFfYuDi3yCi4dweVtwhoiIiYmDh4OIZXGLiXKNmJOEiEqHhXSKgoWIhIOGh3mDgoiEhIKShmmGiYKCfo2GdXV7g4NvfYaGhYZS
e4J1hoiDfn2FX4KGg36QkoWChX6Eg5l1go2JdIOFfo1ygoR4h3x8hW6JXIyChol4g35ol3yLhHWDlV+EgmF+eGp7h4KHeYeGh4aEhmF9mGqFa4Z9dJSCg4dzlHeCcoOFjaKDhoOigoKEeIKDc4KDiX5Ja36ChIOG
nHqChomGYX6Dg3SKX36Ce4V5l351fIJohopvinZ2h2qbb4N+g4aOglyHfYSDg4SEgoKIiIN1e4mCiHh+bXeFgoV5Qop2goSEdH6DiV2Gk4KEaouEhYKIhXpnioODeoRzmnJxeoJjhoJ+hJJpfWyCfIR+cHp3eIR5
goSOmYR+kIWEhoJ5jn1thW14hW6Ec2mSfoR2c4ZkiXuIhIKEfISJe32Mg3R7eYOCenmIi2qgiJaDcZp9lG2WioR5g3WDiYKDg4pwc3mCfIKChYV8foOFnpKCg22PWoKCg356e3xoe3eEhYODgnyCkmV9WmiDh4SC
dJOFhnp+goxvcId0hIJ4hX2HbXuDhzOJiHqEgoKEgoeFdI2ChoSDhXd8dYltiYt7h4OIg2yCgneFbpCDg4J5hoSPioaQeoOJhYmCoXyFhHGHeXN0foh0goJ9moiJfIJ3hYaKhHyIoIN5hY2JooODloKFfYRvhoKL
hXuIdXOFZWKEiHqDdZB+bXmCg4eNbopffoKFjG6GaIODhpB0iIeCd355hnaCcoqFeoN2ZqB5h2iHg36OY4qCgoKEN1GCeoiNfH6ThIiNeYWHiXyHiXCIhXiDgn2ChYJ+dXmCgnp2iYZ9dm95e4WEjJKFkoN0fpCH
goWClXt4hIaDhXp1doKIinqDb35+kXGChIJ9inuEg4N5iGyCgoOIg4uQfYiDe4V9joKEcIKEhXF5foaCgoWKg4JpgoKCamSbim6ObX6GYXSHcXmNh4aEfY53c36Fln2Eg4OEg4Okg4eJg3SOgnt2qXqWhIKFdYKG
e4OIhIRVgn2Gh4aIhYKDh4N6jXuChIKCjIKIi49+lHSFjYODdoWFgo+Fh4JwfpKIgmuWdl9yfnR4aH10g3eLg4ebfIeCdHmDfYeIfJeDg32FgoR+g258dnyGiYh7goOHd3iKfXaIV4NjhIOCg4V2j1x1fZB9hXKJ
g4SDc42Ehm9qgoJZlIJ4UoWFaIKEiISDgoSUhXyCgpWEfX2CgoKDlHCCkXRpiXxwgoN9hVyCfHR4boSEe3qEeYmIboWCgmmFhIVliWeafYKCdoJ5lXGCdHiFiImFfohug4WYgoeOgo1+l3h5g2qmgnyikoKGg3x7
hZKNhWltgnBrb3qCXXeCfo6HcoSTi4OEgnqCfpqEgoJ4goN7joKCg35ed4eJZIVmhIdrcIqDcnlwgoKFfomHkYWQg3x4hXmGjId3bpqCjIJ+iHyZg5twg32Pl2aCg3WCk4SCfH6EhoSOfWOLYYKCfYKFhIuDdndw
joKIi3Nvg3Z0goSGb3eFhoN6c3KJfXp6dIp8gpSHjYRgc36Egpqbg4WHgnSFeIl5h46QiYJ9goNggl6IjISCW4J8hIKMdpt9YXp0iIRhi2unWIOSg4OHaoaDZXmDfFqVgopqg46GinSDg3J8iIKDg3uGa4hxhIV4
jIOCfHiDhHOCg35VhYqThHyCi3SDhYKDjJSMhHuOjUmTg4ZmeIKJgn2CiYZigo2Ig4ODhnKCgoKCfoN9iH2Ch4WIhnaEmXiJk5RlZoJ2i4OMhDl+cIiIaIWKg36FboOIdZiYZIN+iJqEiXqDfoaHg4aCe4KEhYWD
eoKEiIeHhX6GinZjgoKOe4ZrgoeDfYKChXp+XoeLhYZ7iIx7ioKHhI1IhHqLeIJ9fniFdH6UhIJ7mmKIgoh2ZI6DfnKHhHeEfGp+fGiGhX2ChX2Hh357fX59goiFg5iOhml3hn57dG12fnSCcIlihHl5hYqgkHmD
go9se3qRhHiChIN+i4KEgoOPgnGRhoNcjoOXkYWDgoKCiJWFhJSCi4KHhIWMg3x2eYiIg4eJbIJ+aGt3foSDgoJ5cIeCfHRxjYiChIVug2+Fg5KEhIuCfYmHe4yEaIKGhHyKhH2Gg4WCfYN8goh9dXaLgmN3e4VY
g4KPgm+CbnGCgoJVZIx7kHCFd3t9fXyEZ3h6jn6Dg4J8g6V9hX6HcG6Cj4ODhYJuhH2Eg3qFgnuIhIOCeYRkhY6NiX1vhIR+cId5XIprgmqDeXx7dH2Ein6HoHx+hYh6g4x8hoSCZ4x+j3x8iI+bioaDh36EcYWC
ioWPfWR8fYSCi6Gag4OTdH12goODhISFg32FSINUhHR+THp6jXR5eYR5cXp5gnuHenp8hIh8jnpecIKCeoWWe3qEd4Z5g2uFg4N0hWB+fIN8aFWCg4dxem+Ego1+fo2JVpOChnuGgoZ8goaFbX5weohafoiCj3WJ
R2N7iH6Yg5J6b4eFfX6Ca4J5hXuFfn2Jh4qCXVeCgpZshoSMbmJ+iol9Z36IfHl9g4KfjY6Ea2VlhoVulJuHhpF2WGp7c3WMdHGUfG58kIKEc5SCazqEinqFfoN9g32Cnm6JXYOFhXhviIJ+lZGWfWNpYIR4eWF1
i02JfoOMfGaFfIOFdHuCd32UhJV1iId+g3N8fpCGdI2DZH5uaH1ZhIKGg2eJfYaTln6Cg4+HdJR9dXeEhHF2fU1+ipKCfYeKfH2FmIJ7hYRegnmEjlx6eHd4kHuGgoOGaXeCe41JfkqGgliCgoZ3h5aGfnaDdoKE
i2mDg4iJhYJziHyKgmd+imqLiYSUfoaCeI2Ci4VqhH2Rc4KNfXh8e3CCgoNmeodMi4Nxg5t5g4KHrouYdT2ChYt+hX51ZIN+VoNzkoKDioKEa4SDfnWNSX2QgoWHcmJ1hIaFcoOCiXN9hoN4gn6DfIiHkYKNimWE
h4Z7eIKCgoOLhn6ESG2DinCHg4eCdYeGho2FhYZ7loKGZnuOiIOPhWyDg3V+hISHgoWImISDYIJ7goZ1hYeHhoR+hFV6goeWhnaGim6Hi3CFhIqEg3iCkHyJfoKHhIh+inyHdoORRHqHiYOLhYWPfn2DZXyHjJCC
goyEeY+MhIJuhX11hWx+fIWWgomEiI19goODhIl8iXpyeoZ+h4eNjnqHhIR9iIJ+goSDcoV8g4SChGuFiXBmhn2GeXiGfntxho53dIVwhnhzgluCgoeEfF6aRn6GhGSJeIR+iYeGhqKCfqqZhIiFiZ9+fYJwhoKG
h3GIgod2mYeCg4dmgpmDhIKFlXJ8g4OFg4eKaYh+h4SCe4SEhYRchXOHfYJ9go9xi3CHcoiDgoKDg3x7XoSCi4N8b4N9g3uDfpKCeYJ7hnxPgnxpk4RtaHJmeYaYgoJ9jISEiY1rY4NRgnuEhHqDgnhvYneIhHeF
jYJzYIKPe5aDbXl+bm94boRbgoZtom97goR5jX2DkoKCe3yOhIZ+iYiFiGuDb4R+eIKHhohDhYiJeIaDeYOFgoJ+goVnUoN1gn17bYuFhYKJiaCFiGuFiomDjI16dY6Eg313emqDhG1peIeJhYJmaIuEhYeFfYhp
gnyHe4N+goJ2j3uKdXZke4J8g4eEhYl9eIqCg4OJlIl5foSDiYmGdoJ+g3xMZnGHg3aDkXyXgoWIZIZnfXpwhpZth4VweoaKoIKKcnuYco+HdJCHiol5goSFa4KXh4aDc3l3g4N8b4OEgoKGh21Zc4uVhYl9g5aD
foh7d3J8hIRgdoNwd4J1hWB9hYJ2hYl8kG93g3mIfYJeYYNxjH2HhlyFYnZohId6goJogmKJh416enl8gnd8gox7hWx6d3OLa32GbnxuhX58e4J8YImCiI14g3uIg4KEeIaCfYR+goZ+bXqHhIlig4J4dniIgnKD
gpB4g4qGkIJ0hIN9gop4h4SCgoNgfG2EeoOHjYOFhoOLiHBfkoZ9goWJb2+CgkSChIOFe3CCi4SGb4SCh4KEipBjin2Egm+HgomGeYKCi4Nxk2N9inyPh4Jug36Dg4R8gn2DjnqQh3eDfoWLWWeDWX6ChIRbhYWL
qHuDe3B+g4SCVneEhXt8d5eFfoSEc3l3hoKNg4l2g454lYSCcY11eXiCgmOCiXCHgoKIdoiEhJeJhH5shGuceIWEhYOKh5GIkHqXi4ODXISClptwm35+eZOFj4qCbYSZfoOCWoR+fYyEfoJvfnh1eoR7XY57gn2F
g4KEaYZ8hI6Eg4aDhnh9dIWDeXOKfY58bIKMhIqMh4eFhpN5hIKJhYKQc2+MfoVqgn6GhoeKgoR+g4Z1h2yHhXGFgo6Fh42CiYSChGuQhISDeHuIiYaGhIaHfYOCeGs6hXuDjW17goKCgkt+pnt9fYJwhWmGgoSO
d5CJfH2GiISQgoV8g3J5eIeGhIiFmouDeW98fnSFbXl8hod9i2OHgpuCV1x+kY2HiIOCfHxve3qDfYZuaYR+hIaJg2mGYG59jnmDeYZkl4SDjIqKiG2Pd4aDjIlrg46Nb4R7j32LhX2beo97g2SPiIhifH53gntg
h31+kIWLZ416gn6CjHB7ZoadhISXgoOFamGFfpN+k4KCYoOFX4KEfoN+fo1dg4N8goNuhYOEg5KEhXyFeYKEfG2DdYOFh4J9hIR+k2l2foJsgoKEg3x+hnyNYWWXeXttiIeDiYOFboRzglWUVmiCjH6EcHqLhHiD
h4SCU4JznYSFeYWCh3t9goKIkHtyiouEbXGRgoZ2fp1+boSCjXiDjHKMgoeCZ4J6eoqGh46CgoKCdnKEdoJ1c5JwgmyNb36HYISPjn6Cg32TbYSkjoaMi4KJjnp9d3mCSYOJjoODg4OFiW+CaIN4iHJ8gndrh4d9
hoV5h4V2iXuRg4JhgnJ+goWHgmyQhYJ7bYOIgnqGhoZyi4eEb4N4fJWKh3eNiGd9hIN+iIJviomLhYWDhIKHfHt8co+FhYJHfYaVd4OJl3icgmqJjWaJhJqFg32MgoKlgniKe4KGeX5vc4ODi4OCh4aFgoaIe4KI
d2GLhox+g4aHh36QfISIg3SkfXCEg3d6e4+CfnyDko59g1SEbqyEhYeGhIJ0k3SFb4dohoJyeHSCkYt8g32EdGmMhnuTg21+eoiEb4mDdo+DhYiCiIeDjYWChHOHdZGRhZGFgnaCboOEiIOMiIRfd4KFgomSb4xv
fW+LiX58hHt5hoSDhqGChoh3fXt7g32MgoZQl4mEjIhnb5+ChYWLbGp8hW6JT4ODfoyGhnqJfoeEfIJphoSDeG9+hHSDhHxtdX6Nhn15fpJtgoJsfod9goJicn59gn6GfnOEk4h0bYKMiY6HhHmEgn6Ejn6EfIqE
gn1+hIyMgoaDUXl8g4eCfXl6goJ9g11ce5tqfoWFhoSETIN9b5qLfZd2ioV5ZZWEdYNxgoRoYHp4hEKChYKCg4ODjYl8hIuZi4NyioKHbGdufoWEbINxg4l2iIuDhoOCfHlqi2V7fouEfouQgndpYpxxfYyTint9
eYp5fIqDgnmEeXyEg46DfIeId4eDXG13i4eDioaJa5SCgpaDiG6FiYOFe316jYeFOYJuiHiFc4JujIVjfoVtSIOCdYh9eoaJdnyCg4SEhHRzhYV3fX2EiYWHjop9fINxbIOShYKEd4R0iYJ0h4SCbYN8gl2CdX14
Z4Z+hIRjiqB8iYRdg2p8hoKMgnd4hF1piYKOg2aFjId1goOCUmeDiHBzXoSNgpGUgl+GhYR5fJOVhF6Jd4eGg4WDfmOKhHuEknCJnImHfoeHaoeNglxxfop8hXR5iIOFj3CGfn57iYd6gouEgoiCtluIiXeDhYJ9
Z4KCgoKUh4uGe4OFh4J4hGWLcHCEh5OFfZZpfoWDd36Tfm9+bXqChJF6h36OhIKOh4RyhYxqkXaKiIeOkIaKdXKPiIOJhoSOiXWEdoN7h3J9h4aDe2+Uh4aJiIuFgomCa3yFg16Dh4VzeIh+hHxvioVwaoOChXqC
X4KCg4WFhH54ioSDhJmChIyDOHiNd36Wc4KPfoeElJCGhoODd4V9fXx6h31minR6en1tiXuCh4SDhImGgnGFj4KehoV+goqGkGKCg4aLhHt8g4aTg4N+hYN1hXyGcoSGjJmDjYiChYKDlHSHg2OJhIOCgn50mXuH
i4N+gnOEhXGDgmB9hoV0bpCCiWBrgoWDeYRhkI+Cgn1sW2R6Y4JxgkmFiX19XnSRe4SYh4KDcYOJhGd+eWx5aoSJe49rfHJ+doWYiGyFfm12fIONhISFe3WCe4aChYeDi2N8g36Chot+h2N+dUSDfYOGeYVyd4l8
g5aFhnt0h4l7g4iEiI53g4V3imaDXFaGgoRkimuFend9hYt9mH1CoIODgn6EjHaMg3uCbZONaISFhnh3g3V+hIhrhYJedoKda4RTgpKGgpGIg4eFdXd0fYSJh4N3h4WJe3uHg4SaeX6Lb42Dg3t0e4J9foODqJKC
g4KMcW6UdnuDh3xje4KGjnVfhYJ5ioyCfHmEgn2HeIJ7hoKCfn6ChYdraI2Lgm6Hg4aEboSJgo2FmI9XcUKEgoKMhISJlHiNfYKEioyIc4SCk312gn6LgpCHgmaIfISCb4tzdoyGg2d8dYKffGuCd4KFhnyEYol3
gn6CbXyEfn2JZXGCcHOFh4SNhGGEdG2HgoSIfn5ujZGCboJhhnWtc4KDfoOFe4KJgoKChnhzfoKId4KRgnuDgoJ+fJSCeomHjIJ9in6Eem2Cfa14eIZzbYxhg3uCg4R+aWZ8fXuCfXuChYKClIg/hXWQhVGChHmH
UYSIao9chW6HZoZ3g4KGhIWHiH1nioJicoKDhH13cH6je4lXcYKEgoSNjHeHiIx7jIKEboqOhI1+jIlyhoKEgoJyg4iFb3SDmINvgpKFqoKJhIN8g5uDfn2JfWyTh4N+fXN+hYiEfo2Pem6DkIqEg42Ce4NwdYd9
foaJfX11hoaMioODgoOJhoVmXIKDiE+HgnaEhH55hnyGg2GJhJBgfXl5g4mChYJ+gml+hIKKb22HdIKEhIeGeVOHkoJ7Z4J7h3l2hmZ4c4SShoaCboVWa3p+h4mCgqtthHuQfoSCfIKKj22Rg4SDhnyFcImCiXaF
i4KFhIaCkHmDg4N9hY99gmtsjZFyc4N9gpJtcIZjhnyEfn50h3yHgoODlYRheo2FX4OEioJwc5WLVX51fYuNeIaPbYiEbYOCb4RwjYV8b3uHhIKCh2aOgnlPdXuCgo6HhIKSen54eoaWYYJ7iXl7g2d5h4J3i3uD
h4R5goWDfXeCSIWKcIKChnh9hH5phZmZjIJ+hIqHnIWIh4WCfIR8jn6IfoqChnWCeoKLhIWDgoKGg4aChZqDeoR+hX1Ye4KIeYmEhm+GdHyFiYaEgouCe4SMZ2B4TJWCgo18eIODhY+Xg4SbgmR1i3yCd5CChoZg
hX5ugoWEg4KMh4h9epSDfoaCeHqJdGBujnyCgoKEhIJrjHSDhYJqg4KUeGZ8goN7eoqCgqthhIJ5goaEfJdxbIKKfoaLg4mKd42FgnuEhGqDaHl3foODdoN7h4hvgntyfnhkhZFrfYKRbKRmcGmDhWl+fISKk4KF
h3eDkIyCiXmDgoKGgqx6XXyKfnSDdYN4dYaCfX6DgoyDgoKFg4ODiYZ9c3FkcGeEhX50eoODe4eCaIOLhYuCdIOKfYiCgnd1fIuFfJyJe2N3g4N6jYaDfHGFXINyhIN0e4aDfoaJdH6Tjpt1eX1yjXKFcoR8hnp2
iV1+hH52oYR7eoqDgoJ6fYWGjX19g4KGgoZ+e3hgfnqFgmJ4kniEeI5oeYyCgmeDeFl3enyGcYiDdWODfnqCfmWDiHODhY9neYl+d4NneYaDkYiLh4ODhHCEkIWChIR+fYN+iIKFg2WEk4V0goN6bYuafoSChopy
foSTj2mLioSEhnx6eHl4hIiCg4ODfIiFkYeCh4J6e4NViWKChIV+e3qHjIR1eHqEgoJ7goV3hImNcn2JhIWCgoJvh4OGfod5cnOChYOFb3p9fIKDeYOKh3Z0g2l8fYV9j3NvelqGgn2Fg4V7d4N6kYJ9hoONhlx1
d36Ebn6bb36ChH6Ccn6ChIJ8inJdfIWZcYqDcISHkYR5l3twe36Hfnx0XoN3gmSCZ4J3inB3bZB6iHt7goNqfHeIjX6IiH2LiIeEhIyEep2GhXZ+hJB2bYp5fX55c3yHgod+lWt9hKGDhIODhIh8fmN+hImQg3yE
i4OHiZVxfYKCeYaCh4JNgoWCg4KDg4SOhlRsgneDfoKGfXeUhoKFgomJhYZ9jn2Ch4J9e2Z7gmd9inyJfoeEiHZ+foNpg5ODhJOSg4eCh4WCg4d6h4eEhIKCdoSHh4J8fHhufXGCbpBngnZwgnx8hoaDcZ2DiINz
gm6FdYmDg3yIeoWDim2DhIRxfn1rkG18gpBxgoSCg3lxZY2Dcn2Dg4WEfYaEeoOFi2t+XpeIjoWHk3mDYIaDdoODeYeDgoKEioqFg36LioSCg4N9hIl9bIOHiYKFcXlidY9tfoKDhl6Wh4WJgnWDj4SDbYxqWoJx
b3uCfoyEgoN9foOEhYR+iIaTPoJ8cnaCg4R8bX6Di418hIKVioJPgm1sh2yCg3pPg3OEg3CCiVmCaG2LfJuEc36LgoaDhIJojI12gnx8hIJ7nJORfmiCgoaIhUB8jnqZfoR6jIKOg4x6jIOCfG6QhG6Eg4NtfY6F
fIp1Z2+HgoiEgoSChF6Ee5CDinVtiZ9+fI6khox9iISCgoJ9eYKEjoeFlXB9dm9xim2Cg45vdYZ+g4NshH6EhZiSfoWCgoWCfFaFhm+FhXymfIWDdIN2goOKfnh3iaODhZFriISEcHmOh4OCg3qDgoZvfnyOgnKK
g4J6hIWKgn58iIqDhX5ei4p8g4OJbIJ0g4R9goaDg4KDe4haboSDfXhnhIODbX5ugnlkiYWDbHpxg3iCeX6CgoKHfmOEgrKFhn2Ogn6Kh3uFhJuCfIp+joeGc3uKe4KaepeCioKFb2mEi4iEhod+goOPc3qDeX6C
fomFe4V1cn2CgoKGfYd+hYV6doKLhomEX4aIkX2NfnSHXoWeiIiCgnqUV4N5i3yDiIOLko2GiH6Dg0qGdo6Tb4mCjW+MepGGhn2CfoRqgoKDhoOCg3qDe4+CaIKLhFeFkIN7hIN6eoJ6gm6ChYJwg4drjIN+hYpx
jYmShX6HeIiFXIKHfHl0foZ8kZV+hYKCiWp9iYSKhYaEd4+EipCHeId8iYOGbIyEXYtggoWEgoVtg5NxiISEhomKj42FhH2CaHp6nYZ2ioOHfoOGiYZ+gnJ4co+Cg4KEZYJ1hXCGjX52dGeCg3qNfYWMfH6CXH2H
fop0YoKEg4OEhX1+hHd9g4eNXWeDiIeChXqMhW9+hHmIi4SIc4aCg4KCcId8goJofneCgnOIg2aDfIWEgm1og4t+fYeDdHiLbYSGZImHkIaVgoKPdoOQgn56jo5+h4KCiIR8goSCe4dYg21+kI54hIZ+dX52g6GH
bz94g3aqapKChYKFdnKDi3aCgoKOkHuCfoKHmoeCfIODcoKNfnx3e3aChI+Ce36EXIJ7gpGCg4N5jGR2eIKSg3yKhXRbhnaCb4qGj2KJlIN+goR5jYKEhpeFhXt+fYqQboVKfpVHhYKCVIuOcnSFfoSGhoOCh3SE
eYaOiIR4g4J+hoJ5iYJMWI6Ce4qDhIJ9gnt1cX2Eg4iDenJqgn58c52DfoKChIKCgnOHhYOEeIOCh4Z9nIduhYWEgoaLVYKFhIZ7iYN6fod+g4KVen5ycoKIa4aDiIVqa3xshJOHh458ho97g4OIiIKDhYKElIKM
iYp9jnlbe36EiYeCbXd8Z3x8goJ9iGiHYImElYeEaoyCi51xg2aDgpKGhZCCj4eHcYeCfoeGdIJ+VoKNgluUh4SLhplye4eChHaDfnynanJ1hn2DfomMgoZ3gnp5g3qCaIOmhImDhYh9hINdi4eIe4mDYoN7iohy
hI2Qg42Cg4SPeHmOYINpg32FeWx3i4OHhIJ1gmBohXd+dYaIgoqCfYKJgoV9g4J3iXqJhIiChYODgoSGfomHg3mGh36De4SGhoOCfoeDfH6Fg4Z6dnuOiHlyenmCfoaEfHR+hIKQc4J9hYeCboOCjYOMg3JuhIeC
cYt9g42DbIKCh4eFgnyDg3yDeX56goSPhZGDZn6Db4SWd3qEgol9fIN3loqQh4ZrWIyQgoKNiYc7k32Dh3qPr357gnGEc4x+hYSKjWuDX3yCbIhsg5GCfnOGgoqCcWWDa5KJeYZ6goWFg3qNhYRthXGDcoeHi4SH
hX6DV4aCc4mVnX51hYuKhoeChIR8h5GCWIiDi36DiYJ9RoqGiISGm457a4SEhn5xeXKCfWaLfYWFe359fXhubYSDfJNihX6QdH16g4SCj4WHcYKSfoKXfIJ6ioWDi4WHhnx+eoqFhIOXenuEgpOCXFx8lISEfIp5
g5GOfl17iYNveoJ3XHx1g36Fd1KGgnaCi26XdoOHg4WCXYp3kIR4iKiYfIZ9eXx6Y3aCc3KEdYyUgod9hnZ2g4JhhXOChIV8g42Dgol4anGIg4KFjYN3gouQhniDdoiNgnNKeoSfi36VkIKEhXt7eYaCWIKOhHKD
ZYKThYNsYYt+apRri1p9g4SMh4iGgouCjYRlhoSCkoJLg3mFcXl8iHKGfnqGhYmCfHt8couHfXqOfnWHfnCDlJKEjYiFeZNgi4qChXh3coN+h4mCe5OJhnV4bYmCfoKKhH1rfYJchnaGjIaEiXp9bYSLeoJvgn57
hYV9g4aJhoeMjWmJcnaFaIJ3hIaCcINhcYV8fIN8coODgmh+g4uEZIOCkXyIg4eFenKSgnaDg4ZwcoKDfJh+goaEfZKChH2Cd4KDi36Ch4WEe5Chbn1AW5GCk2loVoWEg4iChnyFg4ybfoaDfGt8bJGVgoSCgoWD
g4WFknFjen2Eg4t9bIeGhJN8cYWHh2ySeYN7jHmQfoaDjn57gn1vgomFioJxem58bm93hISEh4J2d4iCiG+igoaNfV+McXqLhoiDhIqEgnuDcYN4enaEgoKTgoN8fIKCiIeIkHuId3x0hXuCY3iCeYtxhXl9goN9
fIqGnZGHim98iIaDXIdrfIyCaX6DioJ5ioyCgnaOeIWEgpuOgomJmnScj3t3k4KaWmWCj4WJhImChXiDg32ChnOJfGOCkXyNgod6g3eClG99fYZ7X4OMgnaCfISFepSThYJydoSCgnuCk3yFfWyEjIN6Y4WHiX2O
g4WCdGVvi3mLXoKOlFeFfVJ7g3JzhotlgoKQiW2Ch36IjHKFZnaHg4KKhnmEgo5McXmNfoZjl42Ifod7an5+h4WIen2GjIKLhYaCa4iGg4KDin5ugoKLhH56g5WCg2txh4J4g4OId2+eeXNQiIOSfYeHhHuMgoV3
hIKLg197lYOChWd2doOIjYmMe4mCgl97dYqFg4N8Z4OJhnJ+aIKCiIVeh4OCfYaCg3aEhHJ9jYWVZFGHg31xkWiLh32UiXaZcX2Jgj+ChHeFeYWEhIuEg4t+iIOTio1zfnmFgnOHcYRkg3NsgmqFiIiadIaCkHeO
iX2HiY+Gd4iFTXmCboeFh4SVhX6CZYd5kW+MgnyEhFGahHRqgopuhHqEhYaIgnB7goJ7g4iDe3Z+hoSJioKVmoOCdIR6i4tqhIN8em58hHl+iniCU2iRg4hlh19ziIWDmIVofIiWg36Ggoptg4WIjnlahl2ChYl2
fpWDg4WQkG6GhaZ+g4J9gntxh4KWdHB9hIx+iFeCeJF+iHCEkI9pgz6EjISFnGF+fGePent6d4KCg4qDg4OCjH59gn6GhoyHgoSGiIeDhIl+i26LmneCg4uCfHmIfGFThnx+fGaDg3yIiIqDhYWGfolvqaGVhoRz
dnyLbH5sYoKGd3iFdISCeYKDhISChIZ9goeJinWTbH5+gnmGh2iIX4KNfoNuanqCfIONgoKGiYaFiH2GcI6JhHCEhHmDglhfi3mHfoSDg3t+goKQgoWGfHyDg3OIeYSHkIOJcJKIaG1gioOCgoN9goNgg4iPg3qP
eX15iJBydYRifmmDcHGDb3CLgnmFcYWDgoN9g4eJiHmTio+CUn6Ig1aDgoKThoKCi3t0iYJ+bIODb4N9eZB2goaMlYWEhoiDoIWDg3SFhW+DiHd6i4R6gnV8cIOCiYN6gomChISOfmiLb32DhX6HgoeLeIKLg2qC
g4JhhXd7h5R8e4iGhoeEeHh6fneDhXOdgnV3gn58mIN5g4OCj4aIhGp5kHyDbnODe4OOg2aLg36Ngp2Dh2yDYHF4g4thZneIcX12fYeEfn2CpISRhHWjhoKIoIRNdo1jiXp+g2KChoK1g4Zng4KcjnyChleMeoNr
gnmEfIx4eotmcZqHhIN5g3OCg4hzhnt5ZoKMg5OFgoOHiomCc4SCdImQX4qCcI94dm5xhnuCent+goJ4d49nhmtxenqCaoKFhX2Fh1WEi36EhY6DfoOCgoKCfnhhhnuhbneGjmp9eHSCiYJiiIiDfYJ1kIWCbXmK
g4OGg3mDgoOCmIORhYeCdI17fXNdgoJymIKEeHeEhXt1g1x4WoKDiHyCfIJ+e4d6iImDd2djhm9+fomIj4xygnxah3iGhFyChoiLZXxyfG1+g4OCgoOKhYmFaYp8hoKCg4R9dn2Jd4WIg4J+kYODhYyCg4R7gnpg
aHd8gouEfHOKnoKRhHqFhHpohX15i35xhoeEgnqIjXx8g6qDhYKFjIJ4dHp5gnp+hIJ5e4SofYKDgoJuhIN9ioJ8hHqIhIaCgn5vXHmKiXuGjo56eIN4hYJ9gpZxiHaChIt7goN9cniDgn51ZXaChYaEfYSneXKL
iH2LaHGEg42HgoOFhIuxhoKEdYZ6jJmDg36GYYSVgn57gnxiiY1LiWt7goKagnGEfYNteJGCgnp+goSJeIODjHl3U4J+fYJ2cn5yiGOCjIh5eoWGeYKNgoSGgnlvbXqLg4Nth3N+bmqKaHaFi4R9hZ6IeX2DcIJ5
hH6DgoN7iW6Cgnx6e3iIe4eFfX6NeYSGe4ePhYKLjYR+goxngnxpgn2DiXqJhIaSgoyChH2Gd3OGi4SHiIKdiXqCi4SKeGt8iIl9iXiDkoVrioKFeHyEhnWGh1+HbIJ9fXaCd3mCfHF6hXyihYKPhYmDg36Dp4J3
e2J7hHRlg3WEiG9sgoaHjXuEg4J9hld+iIV5g4iDhnyOhoKEeHR5fmF+hn6JeHuEeoiCdHJ+iYJUhHZ+b2uDiIN2b4mJiYKEh5WDj4R5goZza4J3d3uEd4qEgnKGfo12hIOEiW9oin2CioNulHt5fX5zho9sd4WE
g2d0hoKFgmCDaoOEg4N2d5WMeZCDZ4lucIiCeoSPdYJOkluCfXp3g4KXg5uEgoOEhoN5b5GDhoN+int6kIRxjISGiYKOjnt+doKFoYR+g4OCe4SIZGuKYHJjToJ5goR+hoZ5hImDdah8iIaGhXyNfXCEemeEhYd9
gnqehW2Je4d+doljg36DfYmDeoODgoWDgn1tfnGGfYaDhIWDg4OGW4VrhXaCbISEm3uCiIKHgnt4eodrh4J9hYR8i4SJSF6GhoqCgoVygodzcIhsgol+kIOCd4Z+aYJ+goZ+enWFaoRThXuEhYOJj5uFhnKRjn1w
dWSFeISHfn5pT4OEdIR8fouCg5Z6gleCj4WJgoeCiG6EfpB4hISCl4qJiISDg4eYh3qNNIONeoRlgoiJj4RzfWiKSYiChIaEineOYX5+eYd3enhyeZOCboiMa4SHg4KIh2STfJByiod0aoSIiHOOgoSShYJ1goSL
goZ8foOCinWIlYOCjY2HglmCjX19dXaHhGx6k32IfoWFhIlxgoWLfYWIgoJrloKKinuThYKIg2aDc4mCgod9hnODfXmCeYOCgmRrhIOFe4lzg3GEg4KDhXh6ZmWDgpCNcIeCfaOJfYKLh3xidH16goxbh4OHh4OC
aImEhGSDSoWChYZiiWyCioWMeod8ZIJ7d4KMjIOEgoaCcHGCkHl9fHWFg4JjhYKCg32GgpN1dIWFhnt2goN9coKDkH6IkHuRgo5zRneCZYiJiISNfnWChm6HlKGHZoRxhYKJgoeHhIOEgoOCg4SGsYN7hoaQhoJ9
aG9xc2aIeHGIhouFl3SOfYOChX56dXd7hbGCfIZ6cYiFgn5tiIZzjoiXdYeCgod+j4NVfoJ6jpGCmXB2g35+a35xg4qSipmSeISMeH2DiImCg3eHgn12g4SIhYKHhoKDbnWCjH6EjYSGhmaFiHyDeYuDiZZjfIV+
hIJ5hoeCkT9ifXCCgmlriGaJU4NthYZ4hX6SgneShXeEYnh1iHx3g4V7hY95h3mDfHiIbYOUjn6ChFyXcYeCenx+h36DomWCeYJggkZ0kYWDhoN+fIxng4ahhoJ2gniGhHmEeIKEeYuKh4xuepCIhIeDhH56cFt0
jnuKhIeIjoKMh26JfoJ3goN3cZB1foODg22Dg4eKgoKEj3lliUiEfIeQboKDXoh9dYR+kYN3gm6DeHd4iGiEi3N3g4Z9hIOEhISCe4OOeXdUkHSDV4J9g4KMfWl7g4KEjoaLgoODiHl2lXyIdaF+e4ODhnuKgoh2
hZCDfH6Gc4V8e4dphIOEg4NwhX6VXYh7dZBthXZ3fmx3oXyHg3aIjYeEfYNzhIKKgoV4hIKEc2+CdoaDg5GQO4J4dm2CeY6FfYaGd4KIdptUgoZufo57hoOFk4R7h459emqCg4h3dYSCjoKIi4p5fYSDfIJ3g4SC
dJBjhoSQhIR0hWlzhnSFioV7eYOKc4SCiIOHk4WCb4J2jISIfoKChoKGYIeFgoN+eXN8c4R2goWNjIV4h4KCol5fiW6CcoaHa4d4c3pse5ODa4RdiYl8hmGNhIN9ZoZ8g11IaYeIhVuNhHx4e193gpGCcoZ0g31q
kIKIRYR4enKCgmKEoXmDhoSUdHyPcIJ7iYqCe4KFfnGCYWGChIeQfXuDhIh6goJ7g4aIfYaCfYN3kYKEe4uDiX6GhmeDaYKIiHyHhYN8eXl7e1h8fZR5fHiEhWqRiWaGhISDbWOIfYSFgmKCPWuLc4aFi4SDen1E
koJqXoWIhYRqgnlyhH2CdYKEhIKFXYeDe3t3g4J6h3mKhIJzh314goKNg2+Dh4J8fXFKhYKDhoOCfXhyeWCCfpaFhXp2hneKYpOCg31xgoJ9hISfeo+KiZCDi4J3hJOGeYV+gmR7aoZ7QXyChHB+h4+GlWuEb4KC
iG96e3lOe3h2i32EgnxrgoWCiGmDiYR+iXiCgoSKjH52l4h4bXaEe1yEgnCIg4KChYSDfnh+h3WFnIR6YKWIm4SGeoODg4KCdnWDi4V9gouCg294fI6DjoSDg4KFboWFZ4KJfJN+hWiNjoN5jYaEiXmFh4p8iIOI
clmGgnmLgoqCfIeCeGh6dXyCkn55goODe35cg36FeHyFfHqCgnJ7g4yCY4OCiIOalW6Cfl+EhIJzfoqFgoOEiIOFjH1+coOCn41nZoOCiIKChYKEfYWCeIiDgoN3fId5hYZ7hXp9inmEeYV9fYSIhoiIg3qCjGqI
hIOGgoWPiIVNd4OFfWeCgoh1god9g4KCfIqael2Efo6Dj56IlISFdYKQhXeFe5F8mYKGaZiChoKEhI+CjYt8hY2FeIN9cYNfhZN2g2uCWoaCd3SCg4KGhWyChYKGaGRtg4ZweIR7hV6NeoSGQoN9iXyGhHaCe3eE
p4Z2joWDiXtwgmWDg3SJh4eCiYSCg4V6hHmLj25PhFOMgoaCdImLgoKCioOaioVmfoJcY4eDgoNwh0pwh4WffoeQfnuIhGWCd4lzkIt9g4SEgniahYJ+iYt5dWhug4mFemuDhGaEhId4d4OLiYSLj4qCd36EcYOD
g2OFhHeEa3yDiIOKPIVgZ4Z6eYKEeYmMgomCaoKSe2+Og3aHiWiHhH5+eYuUfohrgoeCiISTk4KCgoR4goeEiX6IfoV7gpqCfJh6hH2EjYJ9cIOEc3SCgnd1iZFsfnp+g4qEg2mCgoyCg4SEhHyEilt6foV8iH5q
hoOCh4VcfoKChIlpe4pyfk9tgoSFg31riIuDb6F4foKDg4SDg4SFbKiCZIZ8g32FhnqKg3iDhIOCgmSJdlJ6Y218goKFXHx7e4Neg46DeoV5aHWGhZGEh4l6h36Gdo9qhXpziGqMhItzfYOHgoKpgn1HgoOFoYSF
fIKGhHuIjoKKe5F5hIJ3g2mChoV+hXWHhH12hHKDe3uLjVqHg298lYeEhYKCi4OObnaChIKFg3WDg36Mg4Npg4mCZ32Egntmg4J5XISFjIile4SDijiGhH6CeHiIaYqGe4KDg46NgnuJhGx+cI6EgoWDi4SCg4qC
g4R7g4pug3VueoKIgoeEiYNjio6Kh4OMfoKKfmp6cnuihnyHi3hzYIduj4KIh2mEjX5jioZ6h4R3hY6Fj5V4g4dshISCeYWIhW2Cg2+ChYOFiJKHhYN2g359mqiCioV8g4ePVXl1kIN8g4qEioZ3iod5d4aCTXZ9
aYKEhYKCgoONhJCCgoN4foOZlIKJhGWEhIKGjYyEV4NvZYV2g4SKbW57cIJ+gouHgoOEhJGHgnyFg4uHkXWYcIx+foKCcpCCfHd9ioJ8foRveo6FiX2HfYKCiYJWh4WDg4KEfoKhhX2KeoJ2hX6Jg4J3iYWCgoSX
e4iDg2SKh4mDcm9ua4NDhHh+eVt+foN0jYqDdIqDhIKejXaFfo+Lh3eDhIaFZIaDhYVnZmGJfoSDiIh6hG+Kc32GhI6Cj4aDgnuDgoiCg32CeHmDhYJ2fYS1iGyCenyShoVwdIKJknRuhoJwgniZeIOKc3mEgnmD
hnWDbWWCd4SJjYKDhotlh318d4p2fYSEhYV0gomCimaChoePhl97goWXh4iEe4N7ZX59cYqGhYahfWiWgnmChG+GhYVWkoJ9goSLfoKHWYOPgoZ9bXWDb4l7QoWDbYONe4d8YF52kJZuhn5xiI+Ph32EgnSEdIpR
e4qGWnOGg3p9dJOIjIJmg6eIhomFh4eIhI2mfpmDg4N7hpOCfXRvg2h9dpKNY4+Dgn6CdINug4OCdoOLboSJhoOGhnqMg3h+eG99gmWCgoOEZ4NmgouChYOCgnCGVYePi4KNi4WJhIuChGeLeIqGfoaLdHN2j4qE
hYyChIaCfYKLg4x5fnSKi4V1h5RVeYaLiISCj42ChYOQiIKGgneCg4yFfHmJh4Z4fYV7g4VniIORgnJQh3qDR4x0e5CRfHqCg42EgpN4eXyChaCCg4eJgoZ1kINffIKFfYWJi4eHhol9hIeCh6iDgoaDe4OGhYKG
onR4hYKDiJBweHmNhYqDepWDc3aCh4J3gnyDa5GIgn59hnmMeWiChX12fn17coV3bIKCe3qGgpuLY3xehoRehIl1i299joONkIhujIWEgpWEcox5hoyCdn1+eGiDgoh9iIuYbYSFhn6Dgo2IfYl6foKKfoaDfXSD
h5aEc4KGhIVvgmWHh214jox6i4ONcZR7g32LkIR+mXqJgnqrhIOOfX2KYnOCa5qGhnJ+hXh5hYmNfoKHlISEcn2CaGSDbZVyhIR9g4qHcYpih3uFloZ7fn18c3iShIRsgoaFcYSEgoN8g4yHeGeOioKEeWGCdn6G
fIKDh22QiYKCh4+FhX6GaoRpZ3tveDd+goNad4aDhHyDXImNeJCGjIKKjoOCSIl6kYmEg4SHhYJ3dX6Gg2iCiIxyc4KJd36DhWp+hHeEcoqCXJOIfnxyh3p3goaPhFR7cYZ+gnxahIeDaISIjYeIfWyRg4RRhYdl
in2CgoWCeYWJhH2Kd4Rub4+FdYaCg2WLhYKGg4K2eHtlg3J8hYSHhEyKgomGfoV5fIJWg4NvmoqHhIV9g4RuhHeGiISFgnyCgnx6jH6CeG+EhINrfIVzWYWEjImCoINrc4N9fYaGeIKGhI95iIl0foJ8g5ZzgoSO
fX2Ck4eGc6GEiHaDaYOKgniKeIiHgoiCWouKg355iYKRgoaChIeCiYWGioeGboSHfYV0e3uCgoh+fnd2hGNfgop4hIOCe5V7kYN6ioyIhIN2bISFjn5+e2F8hYKJc36Kh4WCaXCDgnyFgoKCkoKDboKshHNvhYKC
g3SChX2DgnCDa4eRgoeHd4V3g0+GhnqEkoiNgomHgppwgoSCgoeCo4OFZ3WGfYZcgn53fIR+fl6Ie36JhnpqeoKHZ4OOgniHYXh8ZaKHfYN2iIRhhn1+e4VahIOWg3uDfXd6kYqCjmt4ekSCfoSDgoeJhWaJe8B2
fYl+g32FXnV7gmmJeGuJd3NxfJV1h4WNiH1xe4J2hIN4hX6Ce2iIfYOHin6FgmGFipJlfXaFh4t+hIePiYl9eoWIfoV5oHZme4J3hoKJhn2FYYN6gmh1i4eFioOCgoV8g4OEfX57e4qIhoOChIOIgpKDoIOCfXuM
d4hnaYaDhoJfioKQgoKIeYqJdnmDd4VogoeDfoV9lnKOimSCdmKLhGtfgoeGhIKCa4aCiYKFgoJ2hWh+h3dziYKEg2luhIRyeYOEbIKCgn59koWCfZCJhIWFmYKDinl2fYKCg36Ie4N9e4KHiIKdhYWCgodwfoaC
eI2CiHaChYdtd4KDhIiDfYR6hYSMg4R5i31ucISMg4aDfYOGfYWFgodZhWlmiXp+iIKEfYx1j4N7eJCGg3yEhIqOiI2FhIJphXOHZnx8goJ4gpF8goJ9iIKChYlcjYmChYKHh5F4e4aKhoSFfpKDgnt9fmeClIOD
goJ+foaCi4aHfoSSgoh+cH16d4ZwfZ2GhX2DenCFeGyDg4WFh4eDlZuDbIJtgmCDkYODbWCIdYJ9goKGeYR6hYSDh4ORdGt7hJGCipWDhHd9foN9d4p6cUuGhGSFkYR+i2t+foyHfYyCaox7g32Cg4WbfI2Mg357
goaCg4J3hJiDc42FfViFjHehjHWCd4OKg4qCgpqGg4SGgoKHhHuOhWeCdIJVZnNugpKDhYhvg4KHjH6CeoSDh4NqineKg4NphnxotXyEgpZ+fIaQnIeOeoSJcH1vg4J5a22Ig4J8fnqIfouHeoN+g4qFkYVunYKD
nmaNhpCJhIefhIOCfXaGgnqOhnuFeISCaYmHd4yJhGuEhpGCg5V7VpR7e4mGhIWHhoJ+g3mDaWhqg36CbHSGd4OGjoN7dL1uhXN2hYmDeoKDaIaCjHyEglqCg3mImIZTfIJcjoeHg4OClImEgm+XdllniIJrcIpx
iZBxnox+XIx9foSRdV+Hi5B9eIOEkX51hXSEd3uHe4ODXoKCg4KCg36Ign52goWKiYKCboSChH12moZ7goN9g4d2YYOCem+Dgnl+hoSFg3WIZ2SSe4lufYKHgmKCbIOKToV8goJ9goRhhYKDkHmCg4iDfY6ElYaG
kYxzkoZ+iIiEhIKIh2x8gnlxhYR7bGB4hGx8eX6FhXxcfYeDhIuCgoJufoiCjniLdoKEhZp+coKMkmZ3cYJzj5GEeoN6foOEi5GFdIZyhGeDhYaDj4VnhIWIgohrgn5MhaqDinF+hoV5fG+EgoV7hW+CSol4jIOC
jn6Dg29pg5GCfYeDa4KCR42JcYiMiIKIhHeCgmJ+en2HX4WFhXx9cYN+fIaCcYaMeIeDg1yMfIVjb3Fxg2GCd3mHg2iCdop5eYaDhoKFiYN3h3CCfouCfHl9eoRpinmGgoZug3uEiYaCcm6Gd4+EjZOJfXBxhoKE
dpJehXyGc3R+hHuFeX6CcHh6doN7iZCQhoKFlYaMlIVob3iSgoWKloaadGp+fIKKg3uIZ4R+e4h4hIN+foJUZHCMgoKDjnt7eImDdHuLfnx1doeDh35whYt4e4KIg4ORgoKIgnd1i4eEcYJPfYuNfW2MhoaEmIdp
fYl+bIN4gmmFfnd4Y4WIgoKIhIOEiIWGg4J1jYh+iIl4fHZviItpfn18hYV8eoKDiYdEfXt8gmB6fHeci4SFhX6CdHyCb4KndIaCgoiLioh7goiTeW6FaYSGiHyNe4KOhIh7c4WLhYOCdIWDZomFcXiLaoKChHJu
h4J9jFmXY4aCgoJvgoJGgoJ+Zm6Ehpt9e3d7foR9eIJ+e4aIfo2Ifol+goJyl4aVRUGFiXp9iqh1jIKDjniCg41+VYR7iGt9aHyXhYSJjGiNiYKDhXqGg4KHe4V+fHeFhYJ0g5Z5eoWRhVRmgoaMa4J3h4KCXIOI
d3t7goNvmXxgkH2Ch26JfoeXfmuCen1ufoaChIVshYKLkoqLfWWHZ4WCgpqCgnl9j4J+hYORfIVmg4SDhISCiqCDVoWCfYKJj26CfoOCeIx1cImCfoVzi3GFhXiChYd9b32eg4Smg4mDjWyTfIpeh4l9hnmDh4KH
eYeCim5dhIaEgpJQan6DhZCCjIKCgouIho9NhG+Lg3uNhoKjfIR8fYaEcYWHeoKDb35tfYiCg26JX4eGhX55eHh7ioh7hm+FfXeDhYmkeH6Gg4d+jIOhhIJ6i4l9g4NReYVngoKEgoaNg4SCiYKGZYZba4ODbXyP
eIyPhIhugod1fn6Gc117d3N2iZSDT4J9hYiJg4xzloaDYYKPhoaGgniGhnaRiYqLhn6Gh4KDhn2Gan2Kb4WDdISQioiIhoNrhoN+fIV7hm9ag35taGmEgnp7g4KEWGtqhJSPl4WDiHZ7lY19nFuCg4KEgoSChYqL
d4WFiIyGh55zgoJ9fYWFdYR6fIWWg21shIpchJuEfIR8rWyCaHxnhHxyhot8jn2Ce4yDiXB+b3x6goiEhn2Hg4OJdIKIhHyEfHSDfHqHiYWCe3w6hYSMjGZOjISGh3uJjH6HhINyhpJrfomDeIOFh2x+i4N3i4SH
foSCkn6GhY2Rj4KChoqIiY9vgoWKh4JzfIKChoSCbHCCfoSCgoWLhm9+hIN0foJpfXeDinODhHl3hHGDfYNzgoeJhYl7g12CgoOCfnt1fnyGeoKXfnqMjnyNdYOPiHR9g1Z+homCcYSGhIdvaG92h4N8gn59lIJ9
g36DfIJign5niH5cbINqg36CiX2ChI5mfIWUaXptgn6CXGWDZ6B1g4xohISShYKEhIiDgo6Hh4aCe3OOepaChH6IhXSIfXl8iIVuYXuHiVt6hYSChoOMeZKFhYqFfn13gol+g4KDh4N2dnmDjnWKYYWChISLgoOK
iol+kYWCsIKIgoWLfoqCX31zgoKHk2uDaoKSfG6MeIR5hYizgn2Hn4aEioODe4KRjIJzY2aHboaDgm2DWoOUfImCkoN3inWDg3mDhnpzfn6ChYN5cqmGh4eCdXWQdIN3Znhyi4aDeYaCiYWCg5GDhoWKhkiDVoV8
fo6FjpFsg4OCbHl7fIpyaopzlKKFgoaCgoJciIeDi3iCeYN9hIZ7bIKEioN8hGuDaXd5cWZ3aHh7hYOLX3iEgnuLhn2PhGWFd2SGhJOHfmmCgoWEgn6MfHx7gnlgjGWCiYdte4WDhYdhg3qDZnxocWOEbXtvcIR7
goOKhoWDaoOIjH2Nh3uEflCDhHKLgmyEhGWHgn1zhXOLgqWHiYOIg4SJjIiHfoqCiX18hYKFfWGEg4ODd3N9cYV8dm5+fIN5goJhiHZ9hHaFjZuCg3qGe4SLh4OEiZOHaYOGhnCChnyGdIeCfIN8WIVzeYV0g3OR
hH57hnuCg3eEaZyEgnOFdYJ9hYWJfYqJhX2Hh4JwgoWFh3xreIiKgoeMi4VJgnxui4J+hZeHe4WFgn12e29+e6R5in6GenOHi314gpOHg3ljeoJ2g4OHm4SHfX6Kg4KNfXhtiXSKSn58jYSClXuPaXuChYOEmYWP
aX53h4uWimiKjoR+eIaHgoNwgoOOkotyi4aDe4eChX2Ih3aFfHiJhISEfYxvh4iIaYeDfoWDfHqCg4WCgoKKdnpvfHKQoX5xiHOKgpODm4dVe4yCh4SEdoKDmW2Dg46DW2B8ioJ5bIRuhot8l4d3loJ7fYeIi4R+
go2GgoKCc36Cgn6JZ4R4cI2CdHx+b4WQYnZxfYKCemqDeX55g4SDfXmGlYRNgoiFhXiHgoVvfHGEaYh8fISXgoN+hZmHgoKGh4J9g4VPeYxfcnBxfnOEin10fIJ+g4WIXIJ7jIJ3fXCRfX19g4aPeXqbcIJ8fG+F
fYNqeIKMfGxqho5va3F8i32GeIZCioaCi4h+foOHcIOHhoV6fXqChIJ5iYl8jneShIqIkImKjnWJdoWGm4aEh4KFgoSCg4aUbYV+gnePg3CEfIiDg36McnyhhoNmgnaEfoJ5g4t9j4R+foSDhYpuhoeGioNvdIyG
g4KCi4ODe4eRiYZlhIaCgn6MhX5kg5h8S494fIOIfoOPgoR5eWN1hoWHjIKLfoZ4eYJzgniCg4KEg5Z5hHpqh3l8eX2Oj4SCeYJ5hpCFg1l7jYOFh3d6fo6EaIl4fYZxfnyWgoZ6bYSChnWEgoWEiopth4R9goyO
k4+CjIOFgoKwhnx1h31xdIhbfoNpfmKCjIlogn56eHV+g32EfX2MiXqDfYyHWoeJe4V8iX59h4R5lGx1hYV9fHh6fH6IeWh+fn53hYV6fIR1fXOCc4iGfHp8Y5J+fn2CfY57m6x+iH5+d3eMfn6Ifn6HgoZ9knqJ
fn19fo1+kHlfjXyth4h+lm99foSFfpR+hHt+YXqLhYOEfY58fnx+fH2DfXR9g3uNk4WViHqGn35+aX19e4x9Y4h+e355c3R7fph9kYl5fnCYaX6GfIWkfoh9iHuHfXmlsIJ7n3eMhH2JhoSGcIh+iX57iHl+gn5w
hJZ+fX17mn13WG98jHt+fXV3c3t7iHt8fol4jHSpfXtvepyTfn5+foOHiYeCfYmFeYZ6Z32FfX57hoh9fYh+gou1fn59fpJ6hH5+oHCYdHt9jXx6h1iIi3uIinR5fpqDg4p+fIJ4rHh+n4qPfnuPfX2Je35+fIZ8
iHxyfZlekH6Jfnt9fXmEgpmhgnx1gnZ+h3p4fmmMfml1jX1+fHmMkol9hnuEeX6JjHKHhX6JiYJrjHp3hniLeZeIh3p1iH59hYODfnSFhGx+kXt4fn6Ci36GfX2QjXF1hod8fH5+jIiOXX17fn5zfX2Ji3iIfXx9
fJJ6fH59fnqjgn10foZ7dH2Pfn53fo6Fk4OFeXuHhH6IeIR8fGuGfHyGpYeEdnO2fXeKfXeLdn5+e4N+e5KFfX5+ZXh1d3SKkop9j5hyfoWQfn2ChH6GiX1+cmiFen5+fIdgh3p9fpV6hI2Kfn2GiH6OiXt8foiP
enx9e3F+hoV9fH6De4dtfX5+fnyHeHp+en58gol+foOCfnyEiIOCfn1+dXh7emSHh3ePfX58fouCfIeXfn6QbHmJfn2OfHt9fX2kg36JiWp9cH5+eH50jIt3o3V1fXl+jX58hHWMgoeUoX2Feot5fn53foiIeHZ8
fId+eH2Ue4OJhId9fXd+fntfh31+fn2DbH57iHh+gn5+fJR+c3t+g36FgmZ7iYN9fJaIh355fH52g3l3lXh+fIh9aYeHfoOZjod+fX6DiYKSfdF0gn5+i3qOiX6EfXp+bYh+hIZ9fX1+koR3fnx2fIN+fH1+hnl9
iYaffXt8fnx9fnh8fX18doJ+fpCHeH54eYZ8fn6Jfn59fH5+fHiFfnp5fomEiH19h313hYOLfn1+fYOIiHuIhH58foN8hnuQfX6Qe3x6fnV5d36LiFiFbHqFfoZ7sHZ9Z3uTfXyEfX2Ifn6NQXyDiHx+fHNji3aM
fHyNh35+eoiMiIV+e4iDfoKKeHaXin58hnp+fp19l36Mdn2DjoR+fIZ+iX6Rl3t+fXB8fX58ebF+eHB9anN+foV+g4J7h36Mfn58cYWJiXN+fnx5e4OGfH18h5eQepSGfXeTfpOIbnSQhn2Efm+PfJGGe4d9W36N
hX14e352fX6Ee3t+foaMfoh6fHCIjnx1fH6Dfnx8fX5+hG59iHx+b4iDh3iLhH2gm3Z9j4iJgneDmn1+fnR+fnd9eX67jH6Ki4Z8cnOFeXxqiXF5bX17iH6NfIh3fnyGd3l2foWGhn2FfKOMfXp9fH58iX1+enuD
doeFfoyShHl+cnt8dYh9goh+fY+JbX1+d357iIyJfox+lH19foZ6iYh9fn5zg4eFfoV+fn59fHppfXuFfH59e4Vke4KNfoKwe5F+foaMfIV+fn56fHN6bWt+fnN+dn2FZ3yIrnuQiH1+hYR3fnmGfaB8fn2EfH5+
eo12fWR8k3iEbX18fXx9fYR3fGx9bHh4int+fHd+LYZ6foZ+cnSmiIJ6iIh+iH6Cfn1cfn15fn5+iH59gn5+fol+en57foaQhn17iX57e36LfoR3g3uefnx6fnyJfXSMgpF5c3t5iX6VfXqKfJ17fn2Ce299e52I
foaHbX6ViI1+d3x+dIWOfoVweIh+iX6Ifmp9a4h6kH1+eLt+fmiCh26UfVOIfn58fH6GbneLfXRqfWmSfYl+fn58jnx9fn2JgoN7eHyFi3ylfoaGe357foZ+foR5hoVihYp+gmF5foSKfH6KlYx3fn59g358b2R9
b36Fe4WGdo98foOFhX6Chot9jXx8fXqHg4WHd32FdYR6hYx+fn6FgmeCe4KRfHx9cYt+hYZ9d4l7h32YhHWKiYJ7iYRyfn19e4eaeIWIfn5+iGp+dIiDfpSLh31+a4KWi355rol8fpd8d3eKfamJjIR8gnqEfYV8
fn6fjYZmfYZ3fX50fYmKh3t9gmyCdn17g4eQln5+gn6Pk3h6enyCan2Kfn1+i35wdn53mYd9iYR6hm17fXyGhIZ+fpGFfn56fH6KjoWFiWBxfYd9iH59fHx9eHqFfn6HeISFjXeFhHx+e3yHfn59fnWgfn1+g36I
fH53gn59g35+fomHfYN+e3eQfX1+jX6Gg313fnh4fIOFi4WJdYl8hoZ+fnpwaYaHcYt+fHl+fYWLfnV8fY+Gfn5+fX2Oeo5+foh4jH2IfH18hn2PfYp3fktwfX2HeXCHe31+e36Efnd9kol8fIl9iH11fnKCXn6C
fXqbe25+h3WLiHV+ep+Iemp6fnl7hnWPeX2Cjs2XfIV3fo+DfX1+foZ+foJ9TH18fHt6g3x9iY5+hn5+b3qLeX2Dhn6MfWV9eX6EhH59fX6Ej4x9hn5+fXxtrH59b3p4fo5+fnl+fXV8iH59fZx7gn58c4R9jYKM
e31jkX13eIRlh31+fYiFfY5+Y35sfXp9Xn17fpB9i4l7t32SdJOLfoh+fXyMiHV5fYR0g4SdfXt1hoRzfnyLfYV6fJF+hYJ5fH2Hdn5+Wn6Gl36ZfX1+foWMfn18e459koR9iJB7bpl9dH6ViXWIfXd8iH6SfH59
fGyDfn19boSMeISKeqN8fX58jZWJe4Rzi3yEg3t9i4Z7hn58h35+fYd+e36Ghn59emxnio58iYd4ln6FnXx7foJ9foOQYpqLen19fn6Jh3t7epJ8fn6IfX2De4l+fn5+fIV7fpODfXx6jXWHfoypfXycjn5Ye359
fYd9eIt+enqDeYt+iH6Ok36jd359foN3j3p7hYaDkYyJhYl4iISFe3l6i36CjYJ8cXp9aXyHfYd9fH2Hl4R4fX6HhYx4foxph4+IgoJ3d5R+gn6Ggn5+eIWCaX57hXl+g36Fioh+l32MiXWseoR8k4R6fHyEant+
fohqdX18oIeDfH2DfH2CiXt+fn6HfYeIfIl8jH2Qg3p2fXN0hYh8h316g2l8gn5yfIR9iXiefnd6bXeMeX19fYZ9fX1+fHp3goeHlHx+cnV5fYWKe6t9fHx5P31+foOHgoV+fn2DcFyIfHx+b35AdIKQdHt+fnt7
fn6Ic36Cfod8fG+Dd4V8enqKg35+d3x4fn59fnyJfX17eod7fnVkdHy8eXyCoXJ9c3qCe3t8imt2g3V+gml7dop8fod+hn2FkH19cIeQinaXen5tdnt7fYd+fIaCfYOMmn16fmd9hH2Efn15in5+iXB9e3GDd31+
h4iJfX2HmYd+enuOe3mLiHiPg4Z+iHWQgn1ie3yFh3OEhX2OfYl7fbKNh4lqen18fXl7foZxgoJ4onl6dXmIhHh+en5efIJ+foSQeYSJeo19dH57fnyEfn51g3x+int+fX1+eX52hYdygoeDiHd9eIiOfn6OiXV7
foaUi4mEeX6JpHN9fIaHfn6JhX6GgoiIfoN7bnN1fXx9hn56g3GFeX6icn55cIx4gn59fH2QfnyceoV9rYx5hnyWkYeQhZx+hKF4foh4iHqFfm58fIqEi4l+fX5+e4iLfYeTfnmZe4x7iXqPiXmDb4R8fpB8hXiH
inZ8fI18fn5+fXt7fY+CjHpzfoJ7g356fod9fn17fop5eot6fn50h6V+e3t3fXaDhH57fXx8fnuGfYV8l4l8e3yKfIZ+fYR3fn5sh4R5h3mFfoJ9fn6HkId+g2t3i4SEepKHe4aCfX6DcXCJfoiIfomJh4V6fn6F
eoKEfn14e32SeoeNhoR+iHyRiH59bnd8foiDfYaCfX6FepLAfX6GfIhdbX2Ogn2FdH6Mfn52fn5+fniFcYd8cn52hnxweoZ8eX55eomEfpF+fn19eXR+WoM/fn6Ljqp+gn6Re4h2fn6OfX6Hfn6IeHuNkoh+fnqI
fn6IfqCTfnx+eIh+iYh4iH58fop9iHmGhXx7hn1wd3yFg35+foZ9eXJ4fXuDfpqGfX5efn6IjIuYfnF0gn6QjIl8fol+hnt7fYd+lI1+qYV+iHiCfoh+bHt+iH16iGOTg358h46FfXp0e3x7e32RiHaLlXmEfn18
fn5yhH6He3t+ZoWJfod7eHtza4aEg35+fnR3fXyIfHF6fIx+iX6PjXW/e3mFfIWIen17knaEfG14fX2Jfot+p36De350e4OKfIV+j4iGm3x4mnt6n3x+hYd1goKJhoN9eHiCfHN2e36SdIeii4Z+fnp7d32Hfnek
ent7e358fnGJfoeIh4V9kYV8kXVygnR9fXJ+foZ7fnuLfn6Ce5x+hJF7fY9+fn1+hpt7kH16g4aGiulue515jHx9g3CFhoWEfpB9eX2De498c359gn6Ifn57nH22U36Ih32JhHqJj3N9mYt+fGZwfoqHZH2TfYeG
h31+fn7XiX6EeYWNeYJ4fXx+d4l4kX6Fk36Ffn56fmeFe3iFe36HfX5zcn6Men6IjJGGknZ7iH5sh3xwg4N+fnicd31+fol8h5BxcIlriX16dYuGcnyChoKGfoeJeGyJg4R+fYmEfnyJc36FfGmDfYZ2eH51hWh7
hW6GgoKNoXyFd3qDhmFyfn16fZGGh4R+hHt8fYeLlZV7h4KFhn6Fhn5+iXR9jHx9eX59g35+cn1leH2IZIaEcWmPe4J4cH2KiX5+fX6HdX16dYJ9kX5+cnl+jX6Jfnd9foiOe3yGiH6QfIdffo17fnyDhX58cn6F
fX56fX5+dH13in1yjHmGnYp3fX2RfoV+enxrcIl+fIaIh4KPiHx+e4Rxgn6JsnF9fZCHh4p9jIN3hXp6fnl+fX17hX1+UHxriHyCcn1piXx8an5yfn6IiIqHdF12fISHa358fZSNkn17d2qGio2GfpeKe3t7an53
fW2amoZ9g3yOhH1xeXl9fYdwio6ChH6Pl3yQPoeGhoV6gn57g355fo5+iod9fpN2fn1+fnuFjX2RiZV9fX5+hHx9fpOIUHl1fn6Gfnt+lH13iXyPiIKSfnmLfn5+e4iEfX58fn6Ic359dXuFfn59fX6IfmuEfn17
foWGgnuCkH2Ge3t3fYKGZ3yFe3B+iXiHh3mLhX1+iX19gn6Menx+iX56fYt3dXxwVH17eoqDfYKEIHp9fH2KfIiIhYeKhHyIfn19fnxki4RyhYWogn59foaWant+anx9fn6lbpWCcnxciHt+hXt0iHZ9cYV9fX5+
e3l+aYSCfo58lIN+fXyEfn2Ih4mFfml2hXmJfn59fkR4h5J8bXJ9knx8hHGIfn6He4Jzfn6EdHOPiXeDfomHhot+n36EhJB8jIN+fZt+bXd3fX6DfIaIfI6CeYeHb4d7fn1tfn2ekG2Lfn6DiIJ8gnx+hHpmhHyH
a4t8foJ9goeOc35+fpGGlHqGfH58cH1hfIKMfmF6fX17foeMiYyFdIZ+qHp+g4h+mn17eIKTlHt7eXuTfXOQfnqIiIJ9iY2NfYh0fn6IfnyDeXx6eYd+iIuGhYWMjYeHhYaOdniJfX18fol9mZp5dX5+hXdqiXqS
eJN6k4KVen6Fk4p4h5KIelp5jn18eXWHfXp3fn6ImZJ3nX6Gg2h8fXSNfn6CkH2IfXt+fpB4foR9fn5hjoSCeX1+fnhyfn56dIiYhX54mnd+fXt8l4aHgoN9g4WHfod4i5l+hn5lgoyFjYZziXuGhYd9fX6KkoOE
ZJV8fXJ+i32IeZ18hYN9fnB3h357fnR+g4l+fIqMfnx8oHZ8flV9i3SWfn6DfoiHhn6DfH2Kin1+h3l+fX6RjEl+hnWDfId+fX6Efn58fYeKhX6Dgn2Ne2d3ho99hIl6g5BufX5whn6FfYKEfoeCfo59fomhg4OE
e4h8c4h6d418fn6HkId7eX6EhHZ7emB1ioNve4h8fH6QfZl+jH17gnqtfmmHfoSNhHh9mX57fomFg4J5en57eoiMeYOaent+iHyCoX12cX5+hnZ4hX6Ej4SYhn58e2+FjXx6fpKCemd9fn5+fn5lhIqChnp8Wn19
fHuGeXd9dnV9nH2LfIh7baWIkIJ5l3Z+hIeigpJvfXd9hnGKhYZ9fol7j4iFhIZ+iH52hYJwjYiDfHN+foJ+en5zZpCEfHt9iHh9fol4fYOVcI+ClHt8jXeCfo+DkYuJdXybhn51gomdh35+foN+fn6GnYN4iop8
hId6eYp+bn1+fn6GfHh7kIyXfYx+j4OKeH6EhH2Minp+aH5+fX5+fnx9c3uHfHCHiHxpg4V+d4l9goZ8foJ+fY9sfIt+h3x+iI56tn1vfHKQjHx+hnKUfH57eo97fnh8imx+k4d+fZR+l5eIhY5+foZnfGV+fXx1
YH14iIdafn2FfYl5g3qDdX5yfn52kHaLfn6Idn5+foaGfY54hn54fXiXfJCIiHiLiHqCfk+GfXmafoJ1iod+folYfn1+fY17fYR0jXeOepKIiIV2i45+mYR4c359jXN+fIKZiX6Kjn6QiI2EfYN7lXqNi3iHfn52
s4R3fnqJe4t+koSJh41+iXh+jH5+fH6KfpF6d358fn5+e3yCkZGRfHx+fXp7foSGhIJ7eIKEiX2OfIJ+YoVxgoyZfouDfnh9fm2Fmnh9hHh+eXx+jHx5qnx+dX6VfoqCfYeEgoZ9eomie31+hGCOiH6FgnR9fYh9
dYZ2fIaHfJSEiH5+bH17fnyCh4d9foN+ho1+hol7j4mCe4V+g3d8j4iHcX6IhXl+fnR+kXp+jop5fm53jX6RfpN7fXyHfYZ3hn56hnpqfX59jYV8do9+joh+fHmJfHqHeH5+eoyCiH6Dfn12iZR+foKPfo99hYJ+
fX57j3N9fn1+foN8fnyHe4Z9hHxdfrGFkIKGfnuCfnqGgn6pfnawfn5wmIlvjH2Gool0fnt4eXekcX57jYV9fo2FjX2Fdox6fnuSfZmFcX6DkIlnhXCMeIpufn6QkYdye4uGeH6LeH56eox8fnqIgn58jHl8fXxw
fnyIfX5+iHmKe5CQfoJ3e3x6ioh+got+fXR8aXyYfoWMeodlfJp6fZeDfojBfn5+foiJfX58fYZ4Ypx+fnt7d35+fpd8hnmDfnyLfXx+iImWhop+eG94g3yCh5KEZX6FiH1wfpKFnH6IjH59b32ihX2Fh3t0dIZ8
fn5lfX17foRzg35+g35+hIZ8eKCehYSUdHl3iYp9fnuHhYKZfoiDfHl1h359goeJfX1+fISbfniDjX2DiH5+hXyKiJp+fHmIgmaClXKDiYx1hUl7d4R9mH18g3l5fmaQgneCe36EhYVsfoZ+epWNfnN9kX1mhn2J
fX1+eX2Jfn5+cn6IiX6Gfod9eXtze3x6cYWMfGqLfmZ4h4h3fIeFfn6JfX6HepJ+i3OGeXx+cXmIeXOPjYSMfX5+bXuHSpqCfnp8foeKfnyNeIqOkYd+fYxlgnCafIN+eHZ5jH2EjJx+goN+fnh6fo9tin6FkH2D
in1ugniCknx3hoR+i3eIfn1qfHyKiIl+fH1+iYN+fn6Hint5jnt9dXp+e4KJfnyJiIiMe3F7fIh7foN7fX6Efo9wfnd8fXh9XX6CiX6Ie3yFfX13hHyEg5V+fHNwhHuGjoVriaJ9fIRoe356coaWhnt6j3xyfIl7
Y36GfH58foeJjn5vd3WWfn2Fen16fYKMioWZfH6MYpSTell6kIhre32QfoV9hY1+eJp9n6p8hHybh4h0dmNviX6OaYOViHuifnGFfY+HfHt7foh+fmmEfnt9em9+foiIfYZ5fn19fGh+m4R9foaTfod8kXSFkXmH
fH58fYJ7e4iGg5mHg459fomKe4eJgnd3bJV8fm+CiH58fn18dH6Re3x+fnqOhoN+hH6NfId8lox9fXx+jXuHh359foZ1hHx5b3yKiXx8fomGeHeLg4mYfXJ+cYeXjn2Kk3d+foiJlH57h49+X5N5foaFjH6IhYt4
dH54fImSjXqqhIyLe357g3xyeot+fn2Efnt+fYiLeXSCfoiMhXl8fn5jdn59iX2DiH18gnp9goh6h4+HfX5bgmZ+fYJqmYV+eImFlnV+hX5+d3pmiHV8g4l9fqp+gnt9foWIfH5+fnyJh4lwSXx9fIN+iXx+e4J+
fIZ9kHh6g32Ufnh+iH17fHtWfn2DhpJ+fox+fn5+fW56lm98g35+hIuIb3x+fnB6in6zfnx9h5l+g356en17fXiEfYl6fYV6hX6jcH5+fn18fXyGfoiRin2LfH5+ipt6hZGFe35ykX58cXZ+e3yEiH1nfHiGfqF+
foOEgnF+hX52eYiIcX6Yfn5rp4d9fZV5foR9e3GMjYx8g4adfYN9g3x9fmWNjX6Ue3yKhnuKhmd4jHx+coeXi2t8fnl+fYt+fnaSbY1+fn6DfqyIfoWEgpJch3t+iX58oIJ9iIeKfoJ+fY1+anx+fnyGfn5+d4Jl
iWh+gn59e36HfXN+en1+e4aJenx+fn6Gin5xnYatfn56fZZ8jG9+fot0e4iLem91fn18fXqNeX56fX6ahYJ6e5J+fHh8fnl6h4mDe32FiHx+fHyEmXx+pX59fnd8mn6Cfnx9gn2OfYV+fX58fYR7eX10mH59joV1
iYqJfn51iX18eX1+h3x9e3t+in15fn6Dg7pSiXyGe4KJlIV4fIdyfX5+dXp4jn1oiYR8foeCgn1+gnh7eW93fX2Weo18fnx6hH17fn5+h315foJ8hn18iH1+foZne5OHhXaEhn2TiIeHjX56hn6IfoV7e4Z+fY6G
U7+IfIeInn53h4d6lYl7h3yLgn1+fX59foOEfnx+cW5+d6B+g356fot3g355fn5yfXx+fn6Fe4OEdIWdfnN9e35vfnyPfn6Ffol+fX59fZB+fiKJcnd+iW98Z31+fol6a2uRfX6Ch4iFiHd+hXt+eX6FiIN8fn10
fn6qe35+iHeRfYeOdWZ+m32Dfn5+dH2SbXiVhXx+bLRrpYiYh4d+k5uNhImXenGffn6Ffoh8fnZ9iXOIe36be35+bXd+fXt3eH6Gfn6Ie3d+hHKJgn1zhYmIfYWCfImDfIOHfnp+iX58c26Ifnl+goyIen56foSH
iaKHh36ce357goOLent4aH6JfoOGgrCDioZ+fnp9h4iHeH6NfIeJg3yCfHujhYmJfH2GiIx+fnJ+e3yDe3Z9fn5+h3yDfI1+g3Nyh35+fYd0fld8gnR+dYKEfoKFeop+fH53iHuHjHx8iHyDe5KDhod3eIp9fXyW
i35+fneDj4l1j3ByfXqIfI93fHuChoiGiIiOfod8fpB3eXd+iXx5e4R6WYJ0jHONeoV9e4h1ho2JeIiJfnh8fZaEfnyShXZ4bX1+dHGOeH2Njn57fnyGcYR+a4iOinhFfoN8a3x+iX5+fX5+fnJ9fIp+fqGOd36D
hX2afX5+joiIfn6Cfn2GfY+CeYWOe4+HfnaCh32IiXp+h299hXdsdHeCfXuKiH5+fI2FiH6IfnvDfH58eH59g4WKoHyOhX16h36CfXKGg3KPlH6HjXqCenmEiYN+hYKDhZKjhnaLkY19g35+i4p6h35+fYqQfol9
fn6Ufo6Ofn6naYV+gn1+fnt2fH5ydId8dX14en19Wn6HgneNfoN9fXx+h3Z0fJ9+Xn2HfYeDfX2QfId+e3yEiX57en6Kj4p1jXJ7jodnfoSVfIyCh49+iIZ3kn6Hfoh7h36NiYp+fn5ZdHuIcHWJmnaCfYx2fYOH
kI56fH6Ignd5gnqJh4d1iX18eYp+g313fId1fX58int8hX6Oizd+en59lHx9i4tohH5+dJx3qXt9fpJ5h32Jen2KfH12bJt4bHp5fXuheYmHg315g4eFfnt9fpaNi359hoSCfol2nnmQdn2IeY56jnqSdWx+hH6D
cod+fpCHvGt2faJzhX59hnx2cH1+iIKFiXx7h4Z2fn6HfnmLj5CHfHuIfXN5e359ZoqGc3x+hYJ7goV+dX7Jg4d8eomNfnR6e31+iXJ8fnyHpIl7fn1+h35+fXl9ln6DiH2Ikn6CfoOGfn53cISChoR9eoZ6g3uN
fXp+e358rIdomnd7Znt8dXx+cY54gn1+eol+pX6Eg318foSIfY6dhn6FeHOMeYl8fYZ9jYh5hIeFd3KGkn18h4l6fX6Nfod5foJ9fod4foKJfX5wfoNjg4N6fn6Gfn6Fj3uCfX19hX5+fnpycHOHenx8foNqe45x
iYNxfXeDbX6Jfn51nIWMj359g36HeYaFbn5ze3x+inp8gnV9lX2JfoWEfXtten6Hfn59fJB9g4KHfXl9fn17fXyHfoNyfJB7fnp1g119iG2Kd2uJqYJ+fYKDe36IfH6Ig318fG56dX2GdH5+lYt+hISNgn59fYmI
iXx+fnyEfn6Rgox8fIuCiXWQe4l9dXl6enJ9fn6YU36Ifop+fn1+iYR8fomSi4WefH5+e4KVgnWKe3p9fn2DgoWMiHZ+foZ+iX6Eg4iId3hzjniMfZR8fn5+hXx9iHmKfn58en59hXJ7i4SFhnF+eoh+hnt7fHpv
iYJ9fn5+gnl8gmh5fomdiH2RfHiGiH1+ho9+in6NpIiOfXR+fnx8dH56fYeEfYJ+fX2EgnyHen6IhJN+hpp5lH59iYqLeoaPhXt6fnh2fJN9foR5X4WEfH6Ee62WYYKFhod9fH6OfZR9n5Ntg3h+dcd9j2iGkoON
fXyJeYiMfn17flt+e4R+h4Z9h2iifoN5d4d2g3CTjHtwbnyFjYt5fm53fH2Ng417goqNfX58fn5+un6HfZORjoWGfX1+foyDfniHfoqokoSQfol+foJ6mn18fnpufH19g3dzfXlyhJSGhnl+fYKIfHuNfX6TfoSI
e3h+eX1+hJF1eoN+fn5hgol9gm9+iG2PiYV6en1pfX6Ffnl9fX1+t3t+dYmHhWx+e352mH18g3mCfn6DfHx9e3x9fX6LfYaVhnx9eYWQg32DhX19nnykiH58fm6CeXZ9hHt9en5+mWuCcn1+foiCeoKCfYh+e32L
en5+foWFfXt8lIKOiWiOhH5+fX6CeIZ2e4x+fYZ9cnyOhX2ClHeHpX6MfX5qg3yDent+fX19fn53hn6XjXZ+fn5+fnyIfn5ie4OJjIZ9kH55jISIbX2QfomIh3yKipR6fXuLhIWPfnl+hoSKkXuHfn57fX2Hen5l
kX6Me3yHhox+gn6Ei4J+fn6JfYqDkIR8enx+fod6iJaejH6OhH6nh4iPh36Zj36EfoeOhHx9fn14dnqTho5ytnl+kG19bm99fnp+e3x+fHWGfXp6fn5+nW98eIt9hIh4hIJ6ZLyFiGiDd3l9hHt+iYV2fHh3foV0
j319hIN8gn5+b5x9Zn59en6Iin2Fe3loknKIiIZ9fH5+h36Gen59fHxibZOCfX6FfH5+UYJ9g358on57fnqIjH55dnuDfoN8fmp9fISEfIR+fnpujHt9ZX54ooSJfol9fod+fJ1gfX53dmp9i4qRd35+eoyEhIx6
sn67knl9jpR9hYKDfoxnfWqEc32IfYl9YX53foh8eoOIUItuRHmIe3F9ioiWiH6Egn55c359kYydhXtwe31+gnh9gnqFhoR2enydinx9h3qXhYmJfHp+iYd3S35zfnyFk4R7fn52SXx+fn6Rg4h8io2Ffnl+fn6E
fnF9foZ8ent+fX6HzH19i4Z+gn2Egn6NiIl7Z3p9fYl2ia97fnl7fnx9fn6DfJd9fqJ2gn5yfHmJeYt7iYONhpB8fX12en6xiG53h358iIR+fX5+Y358ln15e357en6Mgoh0iX17boKDcn56fnd9fX2ch37ajH6D
jH57g4iRcnuGh3x7fYd2fIR+k4W0fHp2d4N5c3x+hn55kHyEfYh9fqZ3k4R4n4iGiX2TfoR+fIaKeHt8hIx9fn6Efot6coidjHx9hWt+hX6JfYyHfH19fmd0d3mGe4KGfX2FhI+GZXd+mIh+fH6Hg4Jpc598hHKF
gn58fH6Ifnl+fn5cfnt8c36IfYh+iXF+fod+ioeFdn56eoR8fpB+ho5+foJ9eXN+enOHqYKSfHuJdoVvfW5+fYdwhoZ+fIZ2onmFhYKTd5WOfnd+iHiPfol9msR9enp+fnB9fox+d3x+hX58oHqKkn6HfXuUg4t+
kX50iX6bfZB8fn1+iHOIkH56e4J5c4Z4aX19eYOGe35+fVmJeYyEeXx+mYh+foaJfH5+fnl+in1zgn59fnp9fn6DfYKFdIiIiH6Db4JghX5+fn5+foiLi4KCg4iDhH6JiZZ8WIqDh318fX59i32bb4iCfoN9iYx+
i4eCVH59foKFg5iGant9jpB9hK98fX2ThpWKdoZ7fISOhpB+fIZ9foqPhY6IeX2He3uDfohzi3x+e32Fj3iEh3p9h5KCfHZ+enuadn5rfn50iZR8fnt7fouIiH1+VIyShXZ+iISJfnuGk5mHfYJ+e4t4j2SUj5V+
e3yNkYd4m3l+fXiGkX17fnd7foqKfHp8gnl+foh9fm1wa4JwfI14iH1wfIZ3jH6EfoN+fn6Cfn6Ejpd9eH2ChW9+e3d9fX2Hg359hXtpfn16fox+dop7fnx7gnF8fYORcX54iHuIiX17cn58fYeJfIt+j4Z+cXeG
fIR1lXqHfoJgkn19jHyFhod+gnd9hH5+fnh9fn5rfI5qe35+fnxvfoNwdH1+fXyDfYOHUJOKhX5+fnecfHx6jX1+hnx6iIiFZ4iJd3x5mIZ+fHyGjn6Pm3yNfH2XfoKIfol9iXx6dX5wiYpyfnV2jIh+lX6MhH1+
e4R7knh8fn2MeoZ9dpN3iIWDfoWUhIVwdoR9kH2Men55fpJ8fXx8foeIgn6KfX5vbIV+ZHF9foaEen6ffn57e4lzgoh+fX5seH2Kg4aNhX2beJ5efn6OdYh7fnp8fn51eIh+fpuIhn5+dYV+fmyNgoR+cGuCe3x+
cXeId3t+en2Rfop3fnN7fn6PiYOHfX6De4OEh5h4kn19fnWKcZt+fnx+fn6QfYKFfH15fZSGg3uIcId+eoh5cn59bX5+fn6DiYSMeGt+fXp8hn6Sgn6Hfn1+fYd7iWh+iIh+foqDe4qJg5OGfId+en1vfHyJjYV7
dIN6Xa2Ce32FfIx9fZZqfH56hYyEdn6GgolefISKln2Dfn5vfnxzfnyRfYZ7eXh9g3p9fHSGh31zhpifdISHjXV4foJ6eo2Ki4+FhomJeYmJh32Gb36MfoZ8enx5foN7h3yFe45+foh9cn6Ea3l9fX6JhJV+hX51
g35+e31qcX57fmx8h5J+fnh8gn5zfo9+fnGJiXKNiFh9jG1+hIdxhX16foiNen6KinB+fH15d4N+fmTWeZZ+hH6EipZ2fn11hW93fX6DioaFd3x8fIJzb4RmkXB+h3GCfn1+eoiNjHxreI18jGl1knp+eIeFfoKI
fYJxfn59iH1+en2HeYN8e319hn6JfH2QeH5qfKCLfnx3fmiefoSFi31ffnmOfX6CfoJ+lHaLjH1yfoSEeXmFd42IfX1cdX19fnuDfXt9h357foV5iYl+fYN9fH6Ffn2JfnN0kY9dg8hbjX6DiYqNhI2KfX5+fIVv
fX6zdoh8dJGKfn16iH6GjX59foh+fpBrg36Hg4hlj4V+pX16fXiGgoV7foR+fX19hX5+dHx0jYeGfH2EiYeFfoh+fH5+e4StfZ9+fYp9dYV9fn58fpaDfoV+fX3DpH62h3qEfXyEiHl7lX18iJh8fnl+e3yIo312
fm+Ic359hXujfn6QcXqMlHp7fn6Ijnl7iJJ7fJ+Jh4R8e419bH55v2+PbIR8foqJhHVvi4mIeoeCeIJ70X6JfZB8h3yQeH58b2t4i62IfoiEdJt9foWFioSQiYeJfodoeX54eImIeol+d3t9fYNzfn6ClodzfomJ
bYhueIh6h3p1hn5rmIKIgpl6eod+gnt6fpCObo19a35+jY+FfnSCfoZ9fHuYeH2Gg156e4iKnXt+fXvDfol+fYaJhYx+fn5+foZ+kJd+fnqCa4Sfen6LToyEbXNudXx9e29+fZJ9fXtufn5+fod9iYZ9fH2liYqI
fax6fn5qfId8e35+fX5+h318fH53en1gdX5+hIWIhn11j36Jh3uDg4V8inaMi3uJv4SGfYSCfJZ7iX59fnxzeZKFhot7foeCgoqLiHmZcn5+jnyMfH57gnx7hYODe359g36JeIN+eX1+iXmLeY2JiJ95fYhVfoOE
b4eFiXmbfot+h3yWfn5+fXuFeH5sfIiJiYaMfoV8eX54Z5aElHaDfXp+jJB7fnGHfIl4fmJ+fIeGiYV+fm1+hFiSj4d9d3x+en10foR9e5SIfn10fqGJhpCFfqGCeXR7e35+nHN8hXqXdX57in59iJeLhKF9fX53
dIl8hnF+fHp9q5KKfIh+fJCQfXx2koR8h5F1fn54fX6Qfn2HiY5+eXt9fn6og2Z1h3V+iJCNfo2FfHKJfX6EdYJ7fXeKhH1+fn5+fn1+iJSKfIx9fnt8foV+fYp8fn6PiH5+fn5+gox+e3t2dXx9fn2EioeCiH6L
iH6Efn6IeYSXfXx4iIaIg1uOhX16eYp8goOFfIJ7fnx8hn59e3psg2t804h7hH6FfHp+fo+Ed352cX53fn6Ed4p+faB+eYyIiYKJfouKfX1penx+fX10fn17hHd+goV+ckV1hnmDfoJ+hoh2foJ6d4N+d5h+hIKG
iIuIhX2VioV8o318ZpqOfo97hIl9hnKEfIegjH5+fn18e3h5en5+fHaKS317h3x+got9fnyUin2ne3OIhoZ7i3yCfYOJfYmFe4d+fnx1kn6Gfn5+g4J9fXZmfX57hnx+hYWQg4l2iI6Jg5N8kH1+iIV9c5m2jH6F
fX5+cIN9fH16eZt+fXWWfXykfX14e3h+hod9gn6QfZKEe3OVh4p+gmuDhI1+foR8i4l+iX1+fn5vfn5+iXuLfoSMS4V+fJCIm2lcfnd8fX52hn58fmN7d3yGdnR9jIiIeZGHhYV+e4J5fpbDfnGJiXl+fl19fn50
h4KDiYJ5e36Ed3GUhnx7d4SHu35+jXWGe319iHd6fpJ7hIZ+eXiOg32Ie4eLjpCMiJVyfnyDfH1+hoWEmH1JeIN+jnN9e3SJeneFe358d4yGfoiKfoN+kX17dIaPd3x9fXyCfn58cH6Jln5+fn5+fX5+fn15dX5+
g4R+XW6NfomIhYWOfH6Kd3J9fXldbH1+onyNgn55dXeFfH6KfnR5fm1+iX50fX6KfYl6fn6Ie3qyfo1yeH59fH1+fX15fnJ+hHZ1fX1+fGJ6pGJ8enx7fHx3d3Z+fnl9e3l9e358fnx9fKx9m3FrbHt9en55qnh+
fH19eX67fodrh3x7foR9eopzq3p8fH58d3x4cJd+kL2hen5+fHx+sH2DfH2hfdN+fGx2e3x8fn5+in5+fX5+fqt9dnl+bH51tHx4qnd4fnidab2Re3l5d3F+p7Kes4mQfX5+e356hmuKfn59fH13i355fn6afm+H
eH58ibV7d356en59fp98fX1rfn51foOFemZ+ftaHfn16eXx0fqd7e357fnqQe313eHx8dX55fn6nfHN+fX16fMd+fV9+fXx7fHbefG3SdH17r2+LnX1+fn54fn7BeXiTcX52dX15fn6ZfX7ddHhxe3N+fn5kfX19
boJ2en1qen52dX18fH19c56sfnZ+jnd9fX16hJqoj31qfXV9fH1+fXxrfX15cnmEeX56fqp1fn57faZ2fXxqe318e3p+dH1yjZl+dHJ0fn590pF8fXyib353e4t+fX5+kHmDfX1+qH56fXt8fKF8fn5+fLd4mnl+
hnx+fqGVn3d5fLp9fo6kfn59sn15fmvUoXt5eX2WfYV9lHF+fH59fX19d36Xfnp9jH1vfn55fUlwfUx4aq19fH1+fnR8fH5+fXJ9fH19e32Zfn5+eqR9fXhufX2Kfn1xfHx6fYp8fn50en58oHN9fX7BfHqseWx2
fHx+uH5+fn59hHl9Z35+fHrSfn19fHZ4dHt6fXx9lHpyfn5+fnx9fZ9+cn17fn3Afn12qsR0hHh8fnp6fn15fX6KeX58fXqFfH59eoeIfX5+e5t+nH57pnh+fJt3fn5+aX1+fnF9fm18fW57fX1+fY9+fn58fL19
fnR+qX14fn5Kb219fndue35+vGx2fn59e1yLfnZ+fn1+vJaLfnx8j3x5fH15fna2eld7fX5+XJV1e419fXZ7r32Dfnt9an5+fnl9fo+Ofnh+cn57anx+fKN+foZ4fn52e3mSfX5+m4J7fnl9fX1+fnpmfn17hHV9
fnt+fb19fnp7fZN9jn5+fm58fXV2cX58eHu1fmx+fXt+eKB9fXaHfnp8fX5ujXt8fnR8vX6Ge25+fn57fXl+fpx+fH1+e319fYJ+fHp9nKN7fXR9fX6UfXp6fn15fnx+fn7hfXx+fn5+roZ9fn65fcl+0353c35+
a6B92X19e316e6N+fnp+fq9+eny8fnR9fI5+c3x3i317w353d3l8fnygfn54e35+fMR7fn59d3p6fXqYfX55flF+WZWPfX1nenuQfn3vfn57fn1+dHx0Xn2Vfn28Yn5xpXh7fn5yfG3Wpn57cH1+fn6PfFt+fXd8
fG98fX55enqQfn1+fXmjgn12foKYm355fnt+iGt7snx+e4h+h35+emp9sH14fIx+k5Z+wH1xfXx+uXh9c251cXd5en2ifYV6fpucfn1kfn1minyKX359ftl9fG9vfmGQfnyueH2TfGWUaYZ3e36Ifnx9t319fX54
fn5+fW17fX2EeH59cn5+e35+fXt8fnZ9fX58cpl+fX2WfXh+fH1+enl9eH5+eX19fZVud352fn58b3p9nX6GcH16fHx+dH5+roR0fYN+e3x8eax+nn59e36Cfnp7bnudfuJ9enl+e3V4dn59fH5+dYZ6fX5yfH54
c3x8frl7dn57jn58fn5vfXx5fn17dH58fox4fHZ8fX52gnyglXt+v3uMfnx7fX59iLV9fXxweX5+fn1+fX59fn5ne2R+fn5ffrLPfn5+e31+fnyNfX1+fn5ofHl8fa6rfn56fn6MfX1+fX1+fH19fHZ4fc96fHyX
fmZhe8F+fI97fsF3eWN9j7R6fm19fn1+0ofbfHuqen19fXp7fXx7fJF8fn58fXx9fn5+c6hxeoZ+e4uOfnunlX6/fW6YeX19fn59gnZ6fHt0fXl7eF5+fX6sd59+enzhuHZ+/31+fn58a6x8fcJ8fn1+en59foZ+
fl58cnt+fn5+eGKLfqh+fXp+fn5ufmd+eop+fH59fH2Lfr95dIh7fH5+fnN5d7h9en59fnx5fnt9eG1+fXx+e3qsd11+cX2qfXt6fn56YHp1eXqDfnl+fn17dF5+fnt+faV0fX5Zen15fJV9fHt+e4Z6eH54fomJ
fH58fn59fn6/fX19c96wfn56fX5wfn59fn19d321fX19Z3uEeX2RfKt8fo2Ufn19fn19fmh+onpwfnp7eH58d359fXWdfpd5eHF+fI9+fXtefX59fHl+V2mtfL5+fHp9fXx9e35+en58Wnt+k359ebN5e7x9fn52
fpN+fnt+dnl+fn5+fHx+gnyFin54iXVcZ3x9yn52fap0nH53enp7dH5+mH2PfXiUfXx3cnx+fH5+enx5fXp+d316fmZ2e359fnecnn59g319fn1pfqt8fX1zfn17fnx8cn5zfH18dnt+fqp2en56fH59e9DFe8R+
e319kHh5fXx+wHp+fHl9fqd+fnl9fX53h359d354fX59p35yfaFcfX5+xH1+e3SkfnRsk32RfX5wfJh9foN+fHp6kXx4fXtcrIaSfnG4fH6Jfn57fH5+rX55hmF3bnR9fct6fX5ffnx7e3x+arJ6eX5+en1+dX5+
nXp8fHl5fnt6ipJ9fnp4aH54fnR9fn19eX19yX19fn5+fnVgd3R0fHp+j3x6fXx9e35+enp8fnyEfH5+fXuIe36Pt76hbnl6fHt8fn53fn5+jX56enh+cpN9e5l6fX1sfXR+fol5enx0bH17fXp4tHx9dX59e3t5
eXx+fn2SiH5+wX57oHx5xHd+fnx+fmx9fH58e3t+a3t8Z31+oXl9bH51bH5+e35+fnuafH58fsx4fn5+t8qbfn5673t+fH6Jb31vfny6d4p0fH5+c312nJJqfn19fXV4eH58wX6Nfn5+dHp8fn11fXx0vnl8e35y
fo2Nfn5+fW59ZHtqeX52fZB8fZiOe32ofX1+b32Wenpve3x9fHx9fKZ+dnt5fnuOd5d9e3iCfn20fXp8knykfnqseIR7fXd7fX6JrH55fn59fn58e35+fqt9r51umW6DfXd+eX56e4V5oGG6fn19ln15e35+fXaE
emlxfLR+pL98fIKjeH5+eJt+eqN9bH5+fnBwfnuDfn59fX51fZ98fG99fnh8fHF9cn17fnd9fn19fn1+fn59e36Ifn56fqN7nH5+d3x+jnN2fn6IfZB+O356d350fmqKfX1+fn6FfH6Sdnp+cX6DeHp+fnqbiXx9
fnx7jH57wXVze3N7fnytr3x1poN+fax5bpiDfleofnh4fX5+un56uH56fnx+yXx8p36fdHp8dn15g718fpV+kXx8eX6ldbh9dXh+fnB+e3dofpN7fn55m36KeX6md31pc35+endyhH26dn2yfn5+fm92lH1+e35+
fX1+fnh0an19fH6EeH59fH59l3l8b37BbH7acnuPfn16c3x4fX5+fXqSeYt6fHV8Vnp9fXp9e756fYrIoX1+ent+qrd+fX2rdX56foJxh6d+enR+fn16fnx+fX18fXp+fXh2fIN1fnx9eoJ9hn5+fn56fG9+qXl+
fnxiTH54fXl4fXt9h3l+fnZ9cV2Nfn2bfXihfntnfHx7eMF+t3J6fHB+fnh4fH5qe4xzfH58rZB9iXd9fM18fIN+i3p9bpN9knR6fXd8fn69enx+fXd8m35+eG6HZH18fn56fnt7fX18fH58fH50kH59fnF7fniK
fX6Ed3Z6fXd+fHt1en6vb2l9fnp9gnR9fn59iH2Se3R4enp+fn57fH5yp3x0Zqxxd6CpZHStfnexfXF+fnpzdH25fn56fH5+fYp4fZR6fnWIfX53eot9iX5+on7Dfnx6bnZ+fH59o4N7fXyEfXp+fH2CdK96fn3i
fWt+e5V9fnxrtn6GhH58foh7fGV1X3yge4N+fbSUfmh+fnp+dkx+dn6KfXh+fnZnfn2ne3J5fqF1dn5xfo18fXB+ln1EfHV6e3h7fnp9jH59fbx7eq56fH57fX5+0X1rfn57fHtsfn1+hn2xfX59eqV+fH17fn2r
fI59vnx8e5B+t32IfJCCfHx3fn18gop+faGOfnx9eMt0fHe3fH56e4x+ibNwamR5cZR7fYV+i31wfnx9fnx+eH5ldXt5fX1+gn6Hfml+lnp5Zn59e3Jyl6Nwd3x8e555ZG19e31+eX1+koJ+eX57cn19rGmFfYJ6
fnx+fn5+fX1+r359eX57cH6RpXaSfXR+cZONfn6dfX58g3t+eHd+zGd+fn6a3pGTfn2QfXZ+fXR9eHx8eX69dXh3y3x8qn58eJh7aZCbfnyKh3hkeZ6Mfn59fn53eXt+dJx6a3F+eG9+bHh+hH2UeX57p5J9frZ+
en5+fn19fIV9fn6NeX6Jfnt9i35+gp9+fXx+k359dXx8dal8fH59e357fn5+n3iIent8eYp7jIJ9d3x8fbp7qWx+domofH5+fX51cX17fn5+e357nH58fnubfr+yen5+fn55fnhzfWu1fZild36FeXV9eH1+fnp5
wHZ9fqSmfHJ9fn1me7hxeX5+fn5+j35+b3x9e2d+fa5+v36YrHB+fH61dn6+fMN9fNR+fnRxeH5nh3nMfYWTfI5xfntofqipemN+e3l+fXx7fZd8qX5+eHRafX53fm1+c3x6fXN8fn5+g219dH2Ofnx+fH5yfnp8
fnp+j35+fnt5iX59d31yfW6ka319fn1+h3Z6mX2JfHp+cn5+en5+fH5+fn5+e718foZ9fn59eJR8fnZ+n35+fn54eXx9fH14fX5+en3PcKR2fH51dXBueH59sHqDfnZ2kX2Pfn5+fX2GfWh5fn2IsX19fnx+fnyj
e35+fHl9fn16fX5+ent7cH15fo1zfHt0fn6Nh35+enh+fn1+fXyTdXC1fXt8dpF5dHF+fX57eah7fayTfHuwfnp9enB9fH65fn58fHR6fn1+eXF8fn2LeH14frF4fnx6eH1+en19bn19flx7fX6MfmV+joV+frVk
fn55fX5+d359fX5907p+Yn53fcd+fJhWypWPeHx5fmd5fX5+inp+fnt+iH19e25+fX1+fn5zfX6erXtwfHp8fqx+Z3l6en5+fIRzfrp3eH6Db3t3en6Ix316kX57fqrJbX1+h3x+ep5sfY98fnh9e3x+fqp+en6C
fn58fH11m358c3x7fH5+e45+fpB5kH59fnZ+en2lfH1+bX59fX1+fnx+fnx0anZ+en51dHx+cKR9e32hfnzQd319fpF+1H5+fXt+bXOzfnuMeH7SeKx8iHx9eYV9fn65fn6Me3Nrfn13e3t+dnt+wX53fnp9iH5n
e350en17t3pyeX5WdXJ9fn51eH59oIV5dnh7ptNzfn1+jX5+m35+fX2rfX59enB7d3F5cX5vgoJ+fnGpfn54eX58fYx+eMW9fpF+Y6t3fX6wtm19fpWEe35+fn57fnuJeat7fs9we5d+cn5ujn54kYN2fml8foeN
e3t9fXx9jn28W1Fxfn18jn5+2H2xgm+uenlhfm+Jb31+i37JfouCbm97fXp+fH19mnx9fad9foiafX29fHl7fXl6fH50Z599fn5+fHRyen1+lH5yfn68fnt5fnh+fr5+fn57fnR9fn1yfn16fn5+qH5+fnt+hX1Z
fovKfnZufnt4fnx+fn59eYl+fn57iIR+fGJ9gndlfn66fn1+dH1+ftx8fnp4enZxfIl+fn57fbd+lX5+m317fpJ+fXhnfXt8dnt+eX2Jfmt8x358j31+fn56fn15e5x1a41qfHp9e3mDe3x6fnx+nKCrfn54fp9w
cXN+eH6jfnNwfH14jHV7ane0eX54eJR+fUp9e3h+fY+tfuiMfm56flW1dpp4lH59bH59fnySfpR+Znt+fnd4z3Wle4afe36fcXtZe6F8fHV9eXt4fX53en59eX13fn5+en18mHx5fk19fXp+fal+fX59v319fn6O
fHx+fqt4fqp8e36btnt+eXl9dH16e35+h355dn18pH5+fX11d3yIY36xfXmie311fHx80Hp+in58nn58fHd+fX12fnp9fn18fX5+fqp+hW57fnhuvn5+fn57fH5+k35+tq9Zfm99fH55fXxmeXR4fX1+fnx8fn5k
en59fX5+fnV9dX10fn16fn59fn1nu3t+fpd9fpV5d2t+fHxeent8kX18fnp+en12hH5qe5t5eaDDcXx+fn1+eX56fm99k6pmfn6CfmF+hn59fnt6mneDfX50cX1+eX5+fn57edp+dXZ9fH2Ce35+q354fG1+mnR+
fn2s3X58fbT7fn52fn15fX11eqZ9fn3Hfn5+e35+pnZ2iatre318kn15fYN+dJ17fpR3fH5yfn58fH58in58fIN8fHl7d3Z8o3x9s35+br9+dsx+fn5+eXx+aX1+fbGhjn5+3n2Ken59fnyCeHp+fn1+fXx+rYN+
dX6Rc35+fHZ+fpN8fn29bGN+gnB5enp7eH5gfX5+fpF+aH5+q3tvfX6lfn5+aKGjfnpneJN3YH5We3x9fnp9d3p+fol9eX50e358fHlte2ZxfXd8fn15fn1+fqp+dn1+fnR+o4N8bX1+snR9fX58jnuFfn5+fJJ+
e3l+fn18hIV8fn15fn5+fnV8e3d+fXh7i31+en6gvHh4fHZ+foi+jnV+fX5+fsGUe353nXd4end+pax7fn19fX5+oXl6en53fX5+fnyqfX59kI1+iZF7em14iox+mnulcn5+nn59fX5+lnx+fHt8fnV80X6GhX6a
anxke3qOdX5+fqN9fn5zrWh9eWx+fnx4eYd+hKR+fHaGfX19fH59dX2HaXt+fn53emN7b3x9fXx+y3x8fXyNfnx+eYJ8fX5+fn15fpCPln59g3h+d4N+fX5+fHd9fX55fXy0e359iXZ8tXy7fXx5fqt5enx0fn1w
faR+c4h8b31+dXx7fn19Z8p9fHt7eX55fn5+d36oe355fXuZfH55fX58fnx+fnx8cmypcnt9fn12fHh8fn7HfoV2flV8oHyIb316fJejfnB+fl1+eH5+eapzfaJ9ftl9fXyLfX59n3d5eXp6fnh8e3t+lH6ge3x9
fnxzfnuYVH5+o31+dmlufH2heKp0b355fXx+fH1+hZB+fnt7enyefn52fnmNfYl+an15fqp+bn5tcpN5uHN7eXlxfnt8eXx9fn1xcHx+Z357cnp5fXe8xnt+iXl7fn5+fn19enyQfn6ifXZ8mX2vfa5+eXt9fn5+
hn1+j5Z+eX54eH58fXp4e35+jnl+dHyWfH1mfqN+fHy2g356eX5kfXp+a3x9nXx+fX56kH5wp318fn6qeXx7fHt8a358fX57fn3Le3l9fK5+c2KEdX6+fnldfmt+Z4J9eHt+qnykfnl+fn16fH1+eXSlnn1+fY9+
en2ZfH58dX5+fHqMfH5+eXh6dHl+eX5+fZrue316fnR8d2h+e357e357fodje3F+en56eLPAe3B+fn50bn15dn5xdH59qIp0fnV5fat9fm59fXh8enx9fXx5fn6tfn17fnx5nH56sH1+fXh9foJ9fXF8enmcfXuO
fJfXfnp6hKt9fH5dpnF8fX18eX59fXt+fn6Nfn1+cX59fX16j3t2d3B+fHuNcWx3nnl7eaeMfXt+fX13fn57hH19fnl0eHl9rll9en7Fenpnfbp2fH5+mH5+rH5+bX18aHhofI56en5+fnp9gn6NfXV+j3l7eZRn
fHx3eXx4fX1+fX2xfn5+d36PcXZ2e35ufYp6fmx7eH6PfnGMfH6/gnple3h9fn6jfnV3iHuJ431nm95+fH18fHt+fH15fa57fn13fH59fXqWfXl8lHmVun16fX18fX5+fX56fX17fn17fnx+fn53en59c357faqi
fn5+d36Vfn54oYJ9fnJ9fXp9aLt1en5yfn59fnx9fn6gaX5+mH5h23R2bLB+bH1+uHl1hpByfYWRenN5fnp+fn55eqd+cn1+fn6Lfnx+fL58jn58fHB9fn19ua6sZXl+e316fn5+fnZ4c354oX5+fMx+lXWLdoR6
dpZtnJlxfnx+fX1+faV+cn2PcV9zd315fH5+eX6feqV+fX6kfId9+L90eHl8fnyZon58fX6/iGhsfXt9rH2ue36Hfn5rqXZ+fpimeH5+fn6Efn57b31+kdPBfnGoeX1+fn58fHp6fn18fs54fnl7fcB+eql8q29+
fXx+fnV8rJl7fnx+e36Eunt9hH5+dVx+Y3t4ZHx3fXt9fH18e3h9fshzfZN9fnx+fXZ3fn1+fn5+fX59d3x2fn1+d5J6e6l+fX5sfXldfnd9fXF+o3d5fX5tfnR0fX57inxwen18fn58eX5+eHiKfHd+eH6Yfn1+
jXXRfI59dX2oi32Oe3h8fnB+d3pfo3x+e319fnp9uI1+eH18fnx9fn11rHZ9fX59fHx+fnd8fX16fnx8e3p4m35+fqGtfY15en59fH6tcH5+fn51e3x20r57fX58e3x5fIl+bXx+b315cn59bXx+fnuRfnt9rH59
jXZ6fHx9eX5+YnlkZX5+aH5loK9+dnl9fnl3dqF+fnx+fn15fn55fHKdcah6fX1ylXx+fHm4eX5+an16fp2zh7x9Xn19bXqqfH53fX19e3V8fnt9pH1+fX5+eqSxg4J+fXq7r31irX58en5+fqt8xnWmmIp4fnx3
fXt+eX18d358eJZ9fH53fn6JfH5+qXd+c3t9enO7fHp+ent7fH18eXd+dnJ9hXt6d35+d319fn5yfrF9fX1+jXzGfX2sdHWWfnt0fnt7fnl5fVl8Yq19fX18fH2Tb3x9fa5+fH59ent+fX1yfn59fn5+dn5tlHmK
fn15eIt+fnx3fXuie35+fn59uHV+fH58fn1+fYude31+eXp7fsN8dH14fX5+eH5+hXV6dXV7fqJ9Z3V5hXZ1fHiSeHFmdGCMfn6kfXx+e3x9eKx9eol3fnx4fYV3fnV9jG5+dnF+fH6XfnV8fX59c32Pd317fn59
fcl9dXuFqn19dLF+fn57dn6LfHmoepJ3hlVye319fnV9eG55e3uHfJ90fX55fMF8e35+s36qfXl+fnN9lpF6iX5+fX5+fp15e33bfnt8e3V9cH59cHudfHJ+c252eqN8fnOIa33Cfnp+fn5+bn58i3psnE98fnxy
r36EfHx8fn6SfniCfpJ6fH1rj3trfX55lH57fnx+fWx+i3x+fn51jHt8eWB+fn2pfoSDfH6IfMF+eX18fH58cXV7fXx+fn59flx6fH5+fn56fnySfnyRNH59fX5+fn19eW590n6JeWZ9eH5+fnF3fX16d35xmHh+
fX2hmn2OfXyzfn24fn58fH5+fXZ+i358fnp9eXt+fnx9dXt9fHt8fn19fnl9hnF8fn18fYp5lXp8dIt+b3h4e3p9eH17a8d+dX6JeJ13fXzDfn55fX57j2lufnqth6qZfXh+fqt+fl7vgnuje5p8fH54fn6rfn14
fH15lHh9fX2pfH5+fH6GfNZaemp8nHp8ooh9e4t2fnt+pNB8fn19fnt+fn58fnp9b3Z+fXt7fnt7fXZofmt5fnt+eXeQfnp+d357fn19iX1+e3x4fYp+fH1+e36Vfot6fXZ9fnt1cHx5fn16fXtxwn61fnaIdGt7
fax3jrB7fHt9dn2OfX1wen1+fHt8fX55fn5+fH1+fn58l51+c3xta356fn52e3B9eH19gnhzfn57W35+ln5+fXiDfmp+fnl+fX19XX6GoX1+sXdzfnx8fsp+fnt8enh9fn1+lHZ+fn55cpx8sXh4d36RfnvFfot+
fn55fXrScXx+d4aTfot+fX11fn5+fn5xfWl+fX1+fXtzlk59e357fn2efF+KwX1+fn19bKR5fnp7fnx+eH53fn5+nnJ+fo99fn2Ffn5+fXtqfmx+fnx+ep18j35+fH2Kfn16d5SFsHl5nHuYdn5+fnxhfn5+rn19
q3d+dX5+eWx9dH59tW1+en6hbH53n35lfH58fn5XdZF9c6Wmfn1+fH6afn59fpt+dqLMe25+fn1+dHx+e318fn58fmV+fXl+dXR+fH50Yc+cfn58fX5+fn5+fnl+fJ95fX1+e513fnp9fn59yH5+fXZudXxsfHx7
fH57fn5+fmp+fbJ4e35+gn19e35+fXp8fnx+dH2ze3p9fXV+e4J6ft9+fn5+sn1+ooJefn2Ce3x9fKp+c36XfHl5fnx+fH1+fnZ3frB9oX58fn2Scnx+enx7fn19fnx0fqxmfnyDfn52e8B8jX3YfXp6e318qH19
faR8fX59e316e4J+eWx9fn5+c3R+fnR5fn6nfpd+kH58fXppfn5+ZH6afXJ8fnB9enx5jH5+fH57fn57fH12fX5+fXx8a354n3pvn3x7fnp4cnhlfn5+en5geH57fX14fXt+fllsecB8dH19dJ58fXx9fn3XbH2U
fXp+fXNsesh1fXl+eH57fot+fqx5fH5+lsV+fnd6fn57es18nG19fn5+onl+fXZ9fX56fn6Xfn58fn1+bXtEfX53fnx0fXx+en59en16iXmLeX5+fnZmfnl3pHd+fnB2fn6Rfnx+d3x+eXybeWiveH5jj3xvfn6w
fn1+fn55h31+eqJ+Z5V2fn6WfqOGfX1wfX5+emt9a8J+e359eJJ+oX5+fX50dHx3e3uUfJdzfnyDepp6fH5+fn6JfXh8fn16fnx+fn60YH59fX5+fpl9fnV9fp59dXWPnX58fq17dnl6dnW0fH5+fX5+fH19cXxu
fXd+fX6jfn1+eXl+w4tvfH19dnd+fX6Ymn5+cn5+e32Efnx2fnx+c3tzfnl9fHp+en5+in5yZX50fHt0fX52fn5+hHx7fnxyfXtdfXt+fXh9fq5+e3yHY3ukcXx+q3x9fnx9e3yPfXt2fn59fHt9fHZ8e355fnNv
fnl0fn5qfn6LfXp2sH5+eX1+cn59fXCIfnl+fXxyfHx+in17fYV+cH18dMd+dXd8fnh9eHl7kml4fHWao36gfrGGfX19eX2ifnt9fYS8fI1ijH2afH5+ln5+fn1vs35+fWp3fn1+fX5+eHx7kISsenWrdMF+c357
fX54fpJ+Z31yfHqPe219eXKLfX5+m358fLCffXt+fX59fHJ+kH59fHt+fX5+fn5+ZHx9hHh9lK5+fnh9b31rXnKGfqh9fnp+fW5+TX6CfXx+end5g31+fm1+hXp8eXSor35+bn5+fXt5fnx5pn51u358fH5+eaR8
fn7pfX13i2xsfn1+fnaqwcZ5fXp9fnxnfn59fH19fn6zfn1+x35zfX55ent3c36JX3t7c5B2dXp4eH18d31+i3t+tH7TfX1wkad+fn6Va6l+fMR8fJSucHp8l356unh8mX58fH59fsp7uXd9fnx5fqd5fn53fn66
uH50fm+neX19eX5voX2Te3h9fn16fpV9d252eH5wfHp+fLB8lHh8fn13fnV+frd9kH1+fnR+fnt8fnJ6fpp+fn7CfHZ5RXt9fnl+fn1+fn2mfX5+fn17cGp9YXp0fIh9fn56kHKSeXx+fntxeH54fn59fX1+fql4
145+nH17fX6tYXp+in1+fnB8fn1+u5R9d3x5fn2MfH57fXp8fWZ+fH58fnq0fnR+fHyodHx6c359fbp+zX6Efnd5fpd8c6Vnfn5zj7p9pX5+3qZydHt+en59fn59fn6gfn6acH5+fst+fnd6mH58bnxYfXtyenV6
cHx8enyw175+fn58emF7fXx+fn14pnx7fY57sn14enm+e3h1kX57fn18sLJ+fXh7pX19XZN8fn19cJN+dn6rfIt+fHRyfX3YeH1+eHx9eX59e3x1fnuMfmG2sJB9fnd+fnZ+fqR3T31de352fmN9fXp1hXd4fH19
p3N+oH54fnx8e3KTfpB8fHx9dn5efnp7fKx2joabfnZ+fnt+enl7b369fn51gnt5fntufn56int+k3h+fsV9fnhzcn5+lnJ1fn13fm19fH5tcYN9fX21fm99e3x08X1+fH54mnx+kn5+fXx9CQDW//n/4f8EANz/
8//v/+f/1//x//v/BAD2/wAABAAAACYA9v9FAP7/u//t/xcADABIAAEA+P8SAAwAAADU//n/8f8CABAA/v/d//H/7/8QADQACAA0AOj/9/8TANT/CgAeAPf/2f/+/w8ABAAGAA4A4v8RAPz/CQAUAAEA6P/4/wMA
8v/r//7/YwDw/+3/BwD0//v/GQD6/x8A+f/3////FQD4/wcA7//n//r/DQDu/+n/8f/n//n/x/8WAAQA/P8JAO7/BwDz/xsA/f8FAPr/z//5/9P/9//t/xMA7v/5/+v/BwDu/+j/8/8HAAAA8v/r/wEAFgAYAPD/
6v/n/xMAJAD+/9///v8jAPX/IwD+/yMAAQDu/+X/9//4/xkAAADq/wkA6P/0/x8A6P9PAAUA/v8EACYA+P/T//n/EQD0/93/BgDw//b/BwAfAAgA9v/t/xEAFAAHAAYA+f/T//r/+/8AAOz//f/3/ycADAADABAA
CwDq/wcAyv///wUA7/8TAAIA5P8cAOL/9v8FAPv/+//7/yEAAAD0//T/8//6/wEA9P8PADUARgABAAgA8/8PAAgAGAD5/9P/9P/5/xsALAD9/wcA/f8tAAwA4P8OADYAAAAQAA4AEAD5/w0AAwDq//r/+f8DAOD/
9f/L/w4AMAAAABgA/f/b////6f8GAOD/+P87APX/6f8JAAwA9f/H//f/9f/7/wsA/v/r/xoACgAIAP7/GgAkABUAGAAHAOr/CAAYABkAHAABAND/GAAUAAsAEgDn/wMACwAqAA4Ayv/+/+f/GgAiAAIA8P8JAPj/
AwDg/wYA7P8FAPb/AgDi//X/DQDn//f/+v8lABYA4v/t/+P//P/3/+n/2f8KANr/6//9//b/9f8CAAQA+f/d//L/OwAGANL/9v/t//f/EQAMAOb/CwD+/wMACAAbAPr/AADq/+X/FwANAOL/+v/9/wUA9P/+/wkA
DgDq/wcA5v8JAPj//f/7//z/AwDw/93//f8tAAAA+P/x/9f/BwAyAPn/HQAHAAIABwAYAAoA/v/s/wkAAgD8/wwAAgAIANz//f/p/wYAIAD8/wcAEAAMAOn/1//p//X/8//9//z/DQDa//n//v8DAAUA/P/1/9//
8/8TAOf/+f8EAOb/7P8bABEABAAVAAQA/v/7/xUAHAD9/xMA6//v/xAAzP/5/9//CQAyAAAA9P8DADoAAQDO//P/GQAFAOr/6f8FAPz/5//q/+3/CwDe//T///8MAPD/5/8bAP//5f///wsA8//3/xsA9v/2/wsA
9//Z/wYA1P8GAPz//v/1//z///8IACAAJgDu/wEANgDz/w8A9P8pAO//EwAMAPj/+f/t//X///8JAAAA///7//H/9f/7/yEA+f8RAPz/DQD+/+f/9f8JAAcA7P///w0A9//r/wcA6P/4//f//f/R/xsACgD//+v/
EADm//j/PQAFANb/+P8XAAkAJAD0/wcACQDW/wMA0P/9/ycABwD+//7/9//4/x0A+//J/+3/GwD0/wsAAgAAAPv/BwARAOb/AgDu/wEACgD2////AQAeAPf/y//z/+P/4f/n/+X/BQAaANz/EwAgAP//1//z/xcA
/f/3/wUAGgD4/+n/AgDS/wMA3v/+////CAAQAPX/LQATABgAFwD6/xIA8v/5/+H/+//7/+//HwDx/xEAFQDc/wgAwv8bAO7/+P8ZAAEA9v/t/wEACwDw/wkAyP/z//P/AAAaAP3/CwAiAFAA8f8RAP7/FQAHAOb/
BgD8//X/9//j/+n//f/x/wcALgDe/+n//f8RAPP/4f8oACIABAAwAPv/2f/5/x0A8/8NAOv/1//6/xUA/v/N/wgA2P/r/8//AQAwABUA7P8cAPL/9//r////GQDs/xMAAAAUAP//BwD6/+v/FADs/+P/wf///+3/
DADo//H/7//6/+n/6f/f//X/2//y/xkA+/////7/v//6//X/CQAoAP3/9f/8/9//BwA4AAAABgAAADIAAwDa//X/BQD8/ycA7/8vAB0A8P/5/wkA/f8hAPj/9f/6//3/AgACAO3/AQACAOD/8//x/wgAKAAEAA4A
9v8XAAcAAgAIANT/AwAEAAgACAAWABoAAAA6APX/DwAdABwAAQDw//z/AQD6//H/8P8VAAsAHgAFAP7/DADW//v/8f/0/wUABAASAPz/5f8SAAIADgACAAEAFgD6/+v/8/8dAP//9/8GAOj/+//v//v/5/8EADIA
/P8pAOD//f/2/wcAEQDk/wEAKAD//+3/8v/n//v/GwDw/wEA+f8bAPT/5f8JAOz/AQAGAAgAEADr//H/CQD4////PwD6/+n/BQDu/wUA+P/4//f/BgAmAAQAGAAEAOL///8JACsAwP/+//X/6f+7////5//l/xsA
+P8BAOr/3f/4/+//AwDk/woANgD5/w8A+v8HAOr/8/8DAPD/AAAAAPX/3f/4/xMABgAuAPv/5//+/9n/DgAgAAAA6v/1//v/DwDW//v/8f/+//X/9f8XAAMA7v/w/9f//P8PABMAHADq/+P/+f8vABMAxv8DAAIA
+/8FAAYA4v8JAOz/AwDA//j/IQD//9//EADy//f/AwD7/+P/+P8NAAwAIgD9/xcACAAcAAEA0P///xEAAQAKAA0AAAAAACYA8v/n/wAA6v8KAPL/AQDs//T/3/8sAAIA7f/h/wMAAADz/+X/9/8PAAIACADz/wsA
+v8LAPD/6//t/wEAAwD8//7/AQD7/+f/9v/t//7/KwALACAACwDs//H/6f/6////7P/T/wIAIgD2/+v/EwDi//v/PQDw/9//8P/n/woA0P8KAAQA+v/1//7/7//o/9//CwDI//v/6/8NAAwA//8BAPT/EwDu/xMA
6v8bAPr/+//2/+X/8v/v/+z/MwD7/wcABAAEAP3/2f/4/wsA7f/5/wUAEAAAAAAA6v8lAAAABgD2/y0AHQDO//X/GQDy/zEABgAGAP//EwD3/wMA+v8HAPn/EwD+/xUABgD4/wYAEgD6/7H/AgAmAPf/6/8CAOz/
7P8HAAQA0v/3/wMA9v/V//b/7f/4/wMA9v/n/xIAGAAMAP7/9f8LAP//DQD2////EwAYAPj/EwAMAAoA8f/h/wMALAAIANj/BAASAO/////z/+v/+f/5//v/DwD9//P/5v8LAPr/+/8DAOT/BgDq/+7/CwAAAPT/
/P83APr/8/8AAPD/IwAqAAsA5P8BAAgACADw//f/FQDR/+f/EgDs/xUA0v8MAOD//P8LAPn/CQAdAA4AAAAAAP3/LQDw/yUADADQ/+r/2//w/+3/CADU/+f/DQDv/8n/7/8BAA0A7v8FAM7/5f/7//n/HQAHACAA
BAAqAAAANAAMAOL///8JAPf/+f8BAPr/8f8lABUA7v/n/xUA+P/x/+X/DQD+/9//8v8rABMAFAD0/wcAGgDm//f/8f/1/wsA9//V//v//f/l/x0AFQAYAPX/JwD8/+P/EgD+//v/6f/i//X/9P///wEA/P8GAPL/
CgDu/xMA/v/6/+f//f/x//r/+f/s/9X/+P/7/wAA+P8NAPL/BwDS//r/0//y/wcADQDi//z/0f/5/+3/AgD4//r////y/+n/8f8RAAEA7v8KAP7/4f+z//f/DwD4/yEAGwDq/wIALgD8/xkACgD8/wIA8P/6/wEA
CQAOAA8A/P/r/ycA+/8JAPT/LwD1//v//f/h//X/6f8GAPD/BwDg/xIA3P/6/9n/8P8tAPH/9f/3/xkA1//x/wUA2v8NAOr/CAD4/wAA5v/k/wkAAwD+/w0AEAAVAAAA+//h//r/3//1/+n////p//j/GwDz/yUA
/P/7/+7/IwASANb/BQDE//D/y//7/+v/CAD8/wwA+v8MANb/AQD8/wUA5P/6/+X/IQD8/+7/PQD1/xkAAQAKAAsA/v/z/xMA7P/j/+r/FQAAAM7/+v8BAPH/8f/z/93/6/8FAAAAEgD2/yMAEADm//n/8f/6/wkA
HAD+/+n/FwD7/wUACgD6/+j/AQAMAML/EgASAPf/5f/7//n/+P/v/wMAAAD4/+X/7f8BAAgA8P///w0A9v8LAPH/4//z//f/AgACAAcAHgD6/8P/DAAEAP//7/8HAPj/+//l/wIAHgDo/+3//P/n//3//f8DAPL/
FQDa//7/DQALACIACAAgAOn/8f8OAPL/9v8LAAcACADy/+//FgDc/+3/+//7/wsABAAYAOf/7f/o/ykA7P8RAA8ADAD4/wcAAwBEAP7/GQDy/wUA9f8bAPz/LQDv/xcAAgDs//T/EQACAEIA/f/t/woA8P8OAFQA
FgD8//3/8/8UAPT/4/8FAPf/2/8TAAIA+f/3/woA+v8BAAgABAAyAAAA8P8HACoAFQDc/wUA1v/z/+H/AwDY/wkAAAALABAAAADo/xQAzv/7/+H/+/8dAAQABAD8/9//8v/3//7/BwDs//n/DwAKABQA7v8MAPD/
CADo/wQADAAGAO7/+P8JAO3/BwDy/xEA9P8xAA4ABgDv//H/CABcAP3/DQD+/xEABQAEAPP/0/8HAAAA+P/X/+7/7f8HANr/9v8VAPT/9f/z/xMAAQAAAAEA5P/t/8H/HADo////sf/7/+H/+f/r//z/7f8SAC4A
/P8fAAQA+v8LAPz/7P8BAAQA4v/8/xEA+/8VAP7/7f/+/+P///8VAPr/3f8LAPL/AADe//n/3f8EAOr/9P/v/+T/3/8CADQA8f8PAAAA9v/u/wkA6//r/+j/GwAMADwA+P8JAPn/6//v/9n/8P/b/+n/7/8kADgA
BwDy/wEA7P8GAPD/8/8RAO//DQAPAPL/9f8PAPX/+f8KABoAAgAMAPb/4f8JABIA+f/f/xMA+v8CAND/BAAWAOv/IwDx//n/6/8TAPX/8f/1/+P/EwDU/wkA+P/q/xUA7v8NAAYAHAAEAP7/BABQAAEA6v/6/8X/
BgD4/xIAEADu//P/DADK//v/VwDw/x8A/v8fAP3/+f8SABYADAAaAA0A3v/y//v/EADO/wcA8v8CADoAAgAGAAEA3P/0/5n/AwD0/wkAIAAIAOL/8v8bAPD/EQD4/+n/BgAEAAQAFAD3/zEACAAQAPf/CwD+//H/
AADk/wEACAAOACYA///t/wIA2v/1/+X/9f/p/yMA4P8DAAAA6/8DAAoA5P/q//P/FwAEAAQANgDt/xkACQDg//z/AQD+/yUAAgD6////EQDx//f/7f/n/wEACgD//w8AAQAEAP7/2//6/wEA+P8HAPD/3f8IANz/
CgDu//f/FwD5/x8A///1//H//f/9/9f//P/9/w4AEAADAOD/AAAgAAAAFgDr/w0A6P/Z/xUADgANABQAIAAAAA8ACgD2/w8ADwAoAOv/7f/o//P/9f/t/wYA3v8KAPL//f/P/wQADAAFAAAA//8VAPf/+/8JAPL/
BgD4//z/MQAHABYA9//l/ysA/P8LAPr/JAA0APb/AwAHAB4A/f8VAB8A+P8OAAgA8/8LAPv/CwD0/+H/CAAGABUAEAAMABgA+P8JAP7/zf/l//P/BQAMAP3/CQDp/x8ABQAWAPr/1f/8//P/+v///wEA9v8OAPT/
+v8PABMA7P/1/wUAEQAGAPn/1/8EAA4AEgAsAP//HwAfAOT/+f8RAPL/z//0/w8ACgDy//H/zf/2/zMA+v/D//b/4f/7/wcA/f8hAPH/+/////X/8f8VAO3/MQAFAPj/AgAcAAwA5P/r/ysADADs//7/CwD//xMA
///p//P/8f/1//3/8/////n/JQDu//X/BgDo/+///f8SAAYAAwAEAPL/u/8HAOL/FQDu/+z/7/8CABQA/f8LAAIADgD6//f//v/J/xcA2P/7/w8A8/8HAA0ADAD9/wcA/P/R//3/3//9/ysA9v/l/xQAFgDx/xMA
BQAMAAYAHgD6/93/BAAOAA8A7P/9/zMA+P/Z/wMA5v8HAPb/7v/z/wQA9v8CAOz/BwAEAPD/8f/x/93/8P8PAOX/6f8eAP7/IQDQ/9n/IQAAAPD/9P8XAAUA1v/5/ycA9//n//v/6f8QAOT//v/9/wgA4v/4/wsA
CgAOAAUACAABANz/+P8DAOf/4f/0/xUAAgD0/wUADAD//+//8/8hAAIAMAD3/0MABQAMAOz/7//x/+//BAAiAPH/6//y/wUADQD8/xUABgAUAML/8P8BAO//EQD8/+n/DgDs/wMAEgAZABwACwAcAAgADAAHANb/
DQAoAOz/+//9//f/8/8VABQA6P/8/9v/+f/7/wkA/v/z/+v//P/3//z/JwD0/73/DwD8/w4AGAD+/+v/AwD8//D/LwD1/9v/BAD4//T///8JABIA+P8VAPv/DwAJAPD/6v+//wEAAAAMAAQA+f8XAAIA6P/5//f/
AAD2//7/6/8bANT/8//7//v/BwANANT/AgDs//L/EQD7/8f//P8VAPv/9//j/93/BwDw//n/IwACAPD/AgD4//f/JwD6/wMA/P/r//3/CwAVAPz/9f8PABUAIAAJAAQABwD2/w8A6P/s/0cABQA2AAYARgAJAOz/
8/8VAAwAIAAEAAYA9//f/+7/8/8UABAA8f/b//H/0f8aACgACQDu/yAALAAAACoA///r//r/+/8NAOT/9v/5//H/MQDw/z0A///r/xEABgASAAYABwAMAPf/KwDq/+3/9v8PAPT/3//y//X/CQDs/wQAzv8IAPr/
9f/x//P/9//3/wcA7f8VAAwA8P8KAAgA+/8NAAIA+v8EAP7/4f/5//j/0/8SADgA8f/9/wIA9v8HAA4AEADs//7/8f/2/wEA9P/h//r/FQDd/wUA///P/+7/BwAGAPL/5v/d//r////7//f/AAD4/xgA9P/5//3/
EADw////EQD2/9n/8v+v//j/JQDz/xEAAADo/wcAQgANAAYA8//3/wcA8P8MAP7/CQAuAPf/CwD3/xUACgAcABUA8P8OAPL/9P8BAPz/4/8PAAwA+f8bAP//5f/t/y8A7v8XAAEAFgATANL/AwAQAPb/AQD2/+3/
EgACAAoA8v/z/xcA8f/1/+X/DwD1/x8A+v/9/xAA4P8AACgA/P/F//j/8f8DAP7/AAAiAP//7f8BAN7/HAAoAAkADAAHAAYA+P///+f/9f8IAOr/9//P//P/+f8BAAQACAAeABYANgAHACQA7P/h//7/6f8EAPr/
/f/v//7/zf/8//v/DQASAPb/7f/5/8X/6f///wsABgD9/wUAAQAKAB0ABgALAPj/BQAGAO//+/8EANr/IQAMAPL/BwD2/9n/BwAgAP//BQAAAN7/DgDy/wIAIAACAAAA9//t/xMA9P/8/wEAGQDC//H/HQDv/wUA
/P8FAPT/8f8RAMz/+v8fAPz/CQAAACwA+P8FAAEAMgADAPj/9v8lAAMAxP/s/+//AgD6/wQA8P8CACQA+//h/yUAzP/9/x8AAQAQABwAHgD0/xMA+f/1//X/CwALABwA8f/N/wQAAAADAAAACQDY//f/GwD9/wsA
+f/5/wAA7v8HAAwA6P/b/wUACAD4/+v/7//V/+z/7/8BAAIA7f8TAPX/9f/+/wEAzf/R/wQA+v/y/w0ABwAWAAUA7P8CAAAADwAiAAMALAATABYABAAMAPn/OQANAAgAAQD0/yUA9P/q/7v/BAAAAPX//f8CAOL/
BgAGAAQAGgAVANr/CwD4//7/7f/8/wkAAwD6/wUA2v8KAPr/AAAGAPn/6/8GAAIAAAC+//f/KQDp/ysAAwAUAOn/DQALAPD/BgD6//f/BwAGAOL/7v8nAAoACgACAPb/EwD4/w0AOAADANr/BQAaAPT/3f8JABwA
+v/z/+3/AQAOAOz/7P8XAPT/LwABAOz//P8dAPP/x//z//X/9P/P/wEA/P/8/wkA+f/l/wAACADx////DwAaAPP/FQDv/93/9f/9//n/MQD2/+n/+v8BAAkADAAOAPD/CADq//v/BQD6//n/AwAAAAgANAAEAN7/
BQAGAAQA8v8EABgA7P/f//j/6//7/wkAAAAMAPX/5f8IAPb/AwAAAAoAAADy/xUA/f8pAAwAMAD9/xUA6f8BAP//AwAHANj/+v8ZAPf/3f/7/y8A+f8ZAAcA6v8BABQA/P/7//3/EwDu/zMA8f8LAPv/DwARAN7/
7//x/+3/+f8AAD4A+P////v/AQAKAOr/9P/V//L/6//9/+H/AAD0//H/3f/o/+H/9P8FAAkA2P8AAAgA+//Z//r/EwAEAAIA9f/l//v/4/8LAOT/7v8LAAIAFAD6/xcAAwAeAAUA6P/5/+//DQDk/wEA2P/u/xcA
6/+3/wEA6v8EAPr/6/8dAAQA3v/z/wEADwBmAAIA4P8GAPL/AgAsAAQAMADx/9P//f/l//b/KQAIAB4A9v/X//T/HwDr/8v/+//h//7/6f8JAN7/JQAmAP3/9f8AAA4A7f/f/woA6P/y//f//f8HAPL/zf8TAPz/
9P/d/+b/JQD4/wcA+f8bABkAOAAEABwAAQDW/xIAyP/v/+n//v/9/+r/2f/7/+v/DwD+/wgA+v8NAOb/9//t//P/7/8JACIA8P/5/wcABgAFAPL//////xwANAAAAPD/FwAMABQAHgDz/xcACgDY/+3/BwDM/xcA
/v8XABIA6v8UAP7//v/R//P/zf/t/9X//v8ZAPT/4f/8/y0ABwDk//D/BQD6/+v/8P/t/xIABgD9/wsA+//3//3/BwAIAAgA+f/t//r/w//2/yMA6/8bAAEA4v8AACoACgACAAsA5P/7//f/CAAKAPj/IQD8/+//
EwBUABQA+P8KAPb/GwD+//b/RQD4/wUA9/8TAAIAqv///w8A+f8ZANz/EQD0/wEA/f/5/wMADAD7/9X/+P8BAPj/AQDu////7v/Z//v/8f/t/wsA//8bAP3/DQD8//v/+/8pAAwAJAAMAA4A+////wYA9P/u/+v/
AAAGAPz/HQAHANj/BQD0/+r/3/////P/5/8LAP3/6/8DAPT/AQDk//L/JwDx/ycA+//7/+//AQDi/wUA7v/3/+z/0f8IAP7/8f8DAAkAFgACAOb/DQAOAPT/5f/u/+n/AgDa//T/JwAAAAAAAQA0AP7/AwDz/x8A
AwDi//z/FQDz/9f/AAD+/xAA2P8BAOL/AgDw/xEAHgAAABIA9f/7/wIA8v/9//X/8P8hAP7/DwD8/9X/BQD0/wEAzv/z/+3/DQACAPz/JQD2/+3/CQD8/xMA3v8MABgA/f8DAP3/BQACAA4AAAAEAAEAAAAMAOz/
DAD2//f/CwAiACAA7P8fAPb///8QAM7/DADq///////7//H/8/8VAAAA7v8KABQA//8pAP3/4f8FANL/9//9//P/x//1/9n/AwDw//X//f/+/wcAFgDE/wIAEgD3/+3/9f8jAAoAwv8GAN7//P/h/wQAGADy//f/
BADk//T/NwD6//X//f8bAAUA6v8EAAYAGgDw/wwA7v/6/zcA9//J//z/BwD3/83/7P/1/wUACgDw/+v/CQAOAOf/AwAEAAoABgD+//7/+f/s/9f/1v/R/wIA/P/7/wEA+v8HAP//GQADAAYAEgDk/wYA4P8RAMj/
BAAAAPj/HwD+/w8A7/8FAAEACAAYAOD/9f8rAPn/5f8BABIADgDe//X/5//5/wEA9//x/wMABgATAA4AAwA0AP7/0f/5/yMA//8ZAAcAGgD5//P//P/p////zf/z/xEA6v/Z//n/+//6/w0A8/+t//n/5f/r/w8A
7v8TABwAOgALAOb/BQD2/wYAzv/7/9X/EwD2//f//f/u/9f/CAAAAO3/1f8MAPj/BwAaAO3/3//x/+P/DgAkAAgA6P8CABQACQAwAAoADAAFADYAAQD8//f/7/8EAAYA7P/x//f/1f/w/wEA6v/x/+//DwD9/y8A
4f89APP/0f/4/wEA7/8fAPn/DQD+/wEA/v8FAPT/7//9/yUACgAMAPn/1/8TACQA+f8RAAkA7v/2/9f/CgAmAPD/8f8CAMb/+v/p/wQAEgDw/0kACgDa/+j/4f8JAOD//v/d//z/6f8SAEoA/f/n//n/9f8DACwA
AgAKAPf/8//w/wsACwD+/wAA/v8GAOb/+P8DABYA1P8IAAIA9v/v/wMA+P/H/xEADQAQAPr/4f/2/10AGgDy/wEAAgD8/+//9P8JAAsAAAAOAMT/7//t/wIA8P8JABYAAAD8//n/9//+/+3/7/8JAPD/CwD4////
/v8HABMA6v/4//n/AwAeAP3////4/yMAEwAcAP7/0//x/xcAFgDy/xYA6P/4/+n/+P8RAP7//f8KAP7/CADo/+v/x//p/7X/EgAEAAIACgD7/xMA7f8tABEA3v/8//X//f/h/wQAGgAIABYA/v8RAPP/+/8EAOj/
BQACABIAEgD1/+//7v+t//r/BwADAPT/6f/T//D/GQAAALz/CwDi/woA8v8RAOD/BAAiAPP/8f8EAA4A+f/v/wAAGADx/+n//P8pAAUANgDt/9n/AAD+//T/GQDu/wsA9P8hAAEA+v/2/xkA+f89AAEA2P/5/wcA
CAAOAPT/0f8DAAIACwAGAPD/GwD6//v/+f8NAAYA6v8NAPr/8/8PAO7/7//6/xsA+P8FAPn/IwD5/xMABAA2APj////p/+n/DABcAP7/AQAQAOr/DADi/wcAKADo/wEADgD2/93/xf/x/+3/6v8PAO3/DwD+//n/
/P8DAAAA+P8BAPz/9f8bAPb////5/xEACQAgAAwA7v8SABoA+f8LAOb/IwD//9v/CgASAAQADAD5/8X/6f/t/w8AHgAJAPT/7v/3//n/0//7////+//3/wUAKgAEAAYA/f/7/w4ACgD8/xcA9v8pAO//CQAMAAQA
FgDg/wQAMADv/5n/+v8NAAQAIAAYANj/FgAMAP3/6f/o/wMA5//x//f/7f8RAN7/8P8XAAgA4P/7//P//f/z/wsA9v8FAPT/+P8JABAA9P/0/+n/BAD8/xAAwP8HAOz//v8hAP3/AwD8/wsAEwDm/+T/JQD0/wUA
AAD4/+3/OQD7/63/+v/n//P/1//7/wEADQA0AO3/CQD1/8P////3//z/FQABAPj////p/xEA+P8KACYADgAKAPn/5f/9/8f/AADk//T/1f8RANr/GgAWABsAKgAGAOr/AQC6//X/1f/7/+3//f/5/w8AGgD5/+v/
8v/f/w4AGgDd////AwAEAAEA9P8AAC4A/v/3//j/CQD0/+3/9f8DAPL/6/8HAOT/8/8LAAoALgAGAPr/EwDo/wEACADx/+f/9f/x/wAAzv/y/+f/AgD4/+//+f8BAP7/AwD+//n/AwAQAOD/BQAOAP3/AQABABIA
6f8zAAcA7P8FAPr/AADi/+//+/8JAOz/CwDe/wYA+P/h/8X/3P/v//j/DwD4//X/FQD2//v/7f/3/xMAGAAKAAwACADb/xEAEwAaAPD/vf/8/+X/9f/9/wkA7P/1/93//P/d/wYA3P8PAP7/GQAIAO7/AwABANz/
BgDk////z//8/+//AQDu//n/FwD8/wsAAQAIAAMA3P/3/9n/DQDy/wUA7P8lAAwABAC4/wcA/P/r/9n/9f8PAPb/6f/6/+///P8DAOf/+f8AAB4A6v/3//r/2//y/w8A/v/l//P/AwAPADQA/f8pAAIA3P8EAPj/
/f8NAOj/OQAXANb/CgAcAPv/4f8MAPj/8P/7/woABAAGAAgA8f8LAPX//f8AABwA7P8PAP7/GQAGAAYA+f8TAP3/8f/5/w0A9P/3/wwADAD3/+v/+v8BAAIAiP8EAPD/+v8JAAYA4P8CAM7/4//h//r/FwARAA4A
BwAAAAQA7v8BAOz/AQD+/wEAJgDs/xUABwAMAAAA8v8EABwAAQAEAAwA8v8IANr/9/8JAAUACgAGAA4A+v/7/wMA5P/v/wkA/v8hAPH/QwD8/wEA8v+//wIAIAACAEwABAAgAAUA2v/8/7n//P8fAPD/CQD6/9P/
BQAIAP//9f/4/+//+P8VAPb/6/8QANT/DQDy////BwD4/wEA+v8DAP/////0/wsA9v8TAAQAKgD3/wkAFgAGAPn/6//9//X/BQDu/wYA8P8NAOb//P8nAOr/CwD+/+n/9P/F/xYA/v/v/+X/AQDY/wIA+v/7/9n/
///t/+n/AwD4/9v/6//Z//L/+//0/9f/AgD+/wIA8P8NAC4A1//5//D/BQD8/+3/+P/d/xIAAgDy//H/+P/d//7/CQAOAPz/AAD8/wQACgDk/9H/DQDm//n/7f/+/w8A+v8TAAMA9P8QABQABAAAAPD/DQD3/wkA
AwAGABQAKAACAPL/CQAEAPf/6f/0//X/BQDc//X/NQACANr/9v/f/wcADAD5/x0A5f/j/wkA2P/r/xUAAgD6/////f/0//X//f/t/+P/BwAdACgA+f/5/xgA/v/6//f/+//n/wkABAD6/wUA7P8nAPz/CwD4/9X/
BgD6/wEACgDw//v/9v/5//7/0//8/x8A6f///wMABgD7/9///f8BAAAAAAACAAgA5//v//3/CQD+////DgAyABAA3v8DAA4A7//l//X/EwD2//n/+f8dAP7//f8QAAQA7/8pAPP/uf/i/8f/DwD8//f/9f/7//v/
DwDu////4//4/wEA9P8NAPn/EwADAPz/5v/R//L/EQDx/93/CQBAAA0ADgD8/yMAAAAiAPv/3/8BADAACAAYAPb/AQASAPz/8P8jAOL/4f8DAAwA9f/t//T/6f8TAOL/9//j//v/7//1/wUA+P8vAAUA5P8PABIA
BwDy/wkA1v8BADAAAQDw//z/7//3//P/8f83APH/+f/z/ykACwDw//f//f8FAAAAAgDw/xEA2v///93////n//j/CQANABIACwDs/x4A1v8AANL/+v/j/+3/7//4/wkA5v////b/AQAFAN7/AQBMAPb/8//7/9n/
9v/V//P/+f/m/+v/BgDQ//j/8f/0//f/DgAAAPf/9f/5/wkA+f/3/wEAMgAJABYAEwAKAAEAAAAhAAoACQDo//z/BwAAABoA7v8NAPL/4/8bAPj/DgDq/wwADgDw/+v/FQAAAAkA3v8JAPj/AgAAAAAAEAD//+n/
5P8BAOv/7/8iANT/EADy/8j//f8LANb/AQD6/w0A4P8HAOD/AQAGAOf/+//b/w0ABwAsABsA9v/p//n//v/5//j/8/8JABIAFAD4/+j/2f/i//H/BAD8/wYABAD3/+n/+/8DAPT/5/8BAAgA+v8DABMA8v/9/ycA
/f/1/wIA1P/7/w0ABQA8APj/EQANAOb/AQD2//n/5/8FAP7/CADy//f/JQAAAOr/AQDw/xUAAgD1/wEAEQAMAAwA5v8DAPb/EQA4AAMA9v8JAAoA6v8XAPb/+f/1/w0A+f8lAPb/DQADAPr/+//f/+X/LQD2//v/
AgDy/xEA+P8FACgA/v/z/wMA3P/+/yEADQD6/+b/HwD+////4/8HAPv/+/8TABIA8v/p/yAAIAD0/9n/CAD6/wMAJAAAABIA5//B/w4ACADz//3/7/8XAO7/+f8BAOr/7//7//z/9f9UACIA6P/5/wIAAADz/9//
DAAOAPr//////z0ABQAWAOj/MwD4//P/BAAEAPj/9f8JAPb/7/8TAA8AFADw//n/9v8PAPz/6f/0/wcA+////+z/7//+/+3/6f/h//T//f/x/wMA+f8tAPz/5f/5/zkA7v/3/wMA9v8SAOz/AwD8/+//zf8EAAIA
BwAIAA4ADAD//ykA///7/wQA7P/0/6n/DAAeAPL/LQANAAAAAwDy/wIA9v8DABIA+v9LAOj/IQDM/yUA7/8TAP7/9f8YAPT/9f/5/xYA+v/z/zMADgAAAPf//f/7//P/BwAOAO3/FwAFAAAA/f/b/xYA+P/9//3/
BwAGABwABgAAACIABAACAA8A9P8HAOb/BgDm/wUAKgD5/+3/AQAUABIA6P/6/w0A+/8NABgA5P/r//X//f/3//v/HwD4/w0A+f/x//P/CQDx//f//f/n//L/5f8PAPT/GgDy//D//f/y/+n/9f/d/+D/GwAGACwA
AgDo//b/8//w/x0A+P/b//n/5//6/xsACQA0AOr/6//8/9X/BQACAO7/KwAAABIABAAGAAAA4P8RAOD/9v/5/xYA7v/0//v/AAD4//3/CwABAAYADgAOAOn/3/8BAB4A8//5/wMA1P/2/+X/+v/n/xUAFgDw//3/
EQBCAOz/9f8CAOL/+/8VAPv/3f/+/+X/BAAaAP7/8/8AABYA/v8ZAAkA9v8RAAAA+//Z//v/OQD6//n/CQDk/wEAEAAWAPb//P/5//L/5/8KAAYAAwC2/wIA/v/6/wcAAQD+//n/OQD7/x0AEwAOAAgAAADp/9X/
EADc//D/CQAaAPD/7/8rAAYABADr/9H/GwAAAOb/NQD//wEA+v/7//T/BQABAO7/CACY//7/0/8MAP7/+v/j//b//f/4//P/AAD+//n/AwAQANz/AwDu//j/AQAAAA4A7P/l/wEAAAD5/wUA/f8dAPj/BwDf/w8A
7/8LAAoA5v/q/ysA9//t/wsA9P/3/xcA+v8dAPr//f8cABAABgDS/wcA/P8IAO7/DAAQAAYA+P8TAP7/AADS//n/7f/w/wMA///n/wAABAALACAABQD+/woAGADp/wkAAgAGAPn/+f/7/+3/8v/z//L/NwD//xMA
/v/3/w4ADAD7//X/AgA0APL/5f8AACIACQAKAPz/CwDv/w0A+P/f/w8A4P/y//n/+f/r/wQADAD4/xEA9f/v//j/TwARABYACAD2/xUACgD6/8v//v8XAAIA5v/9/8n/EQDy//n/7f8HACYACgD2//f/0//+/wEA
/P/3//3/1f8SABYACwAEAPv/2f/u//v/HADS/+//CQAOAAIA8P8HAPb/+/8QAPz////7//X/HQAAABQA/v/7//f/+//j/w0A/v/z/xMA5v/7/w0A+f/3/xIA8P/r//X/8//v//v/2f/2/xsAAwDy/wAA+P/5/+X/
BgAMAAkA0v///+///f/9/+H/5/8CAC4AFgAeAPv/7////+P/8/8DAA4AJgAGAAYA/v/d/wEAzv/3/wMA4v/1/xAABgDu/xMA9v/f/+//FQDw/w8ADADs//b/w/////X/CgD2//z/CQD+/yUABwBuAPH/y//0/xkA
9/8VAP3/6f8OAAgA+v/3/xAA7v8KAAwA5v/5/wAA6P8JAPj/AQAWAO3/7f/v//n/7/8lAPX/4/8GAAwA+P8dAPn/6f8dAAAA9/8LAAQA0P8aAP7/AgAKAPv/4/8NAAgAAADq/xQA7v/6/xMACgD8/wUAFAANANz/
9P8DAAwA6P/+//X/GAAQAAgABAD2/8//AAAIAA4A/v/r/y8A+P/p/wgAGAD4////+/83ABYACAAIAOz/6v/t/xMACAALAAQACQDy//X/7//u/+f/AgD0//3/+f8BABoA5v/l//f/x/8MAOz/7v8JAAAA6P8LAPz/
AADi/+7/0//6/wsAAQAYAPb/4f/u/xEA/f8XAOP/3/8FAOz//f/p/woAbAAYANr/AAD8/wsADgAKAOb/9P8PAAMA9P8IAAgA5v8HAPj/3//2/yMACwASAPr/EQDx/zkA8v/h//P/9f8GADYA6f89AOj/3f/4//3/
AwDw/+z/IQAKAOj/AAAeAPL/9//3/ykAGAAGAP3/EQDs/w0ADAD4/wUAEAAPACwA9v8DAP7/EwATABIABwDY/xgA2v8OAAgABADs/9//IQD+/x0ABAAAAPr/AQD1/xcA9P/5/wkAEADk//v/9/8XAAMAJAD7/8n/
EAA4AA4AAgAFAMj/EAAcAAEA9v/t/zMA//8FAPb/+f/9//n/CgDw//7/IwACANT/+P/9//P/+//6/wsA7v8HAPv/DwAIADQA//8ZAPz/+/8EABAAFwD2//f/CQD1//P/+//9/+//IwADAOj//f/z/wgA3P8AABIA
/P8zAO3/CwD0/yMADwAOAPX/AQDy/9//BgDo/yIABAD0/xsA8f/H/wAA/v/9//3/BQDo/xEA9P/6//f//P/5/wsA5P/1/wcA8/8PAAMA6v/z/wcACQDy/wkA5P/6/+v/9f85APX/9/////3/6/8JAA0ANAAJAAIA
FQAIAPf/+f8FAPD/+/8BAAcAEgARAPT/CQDw//n/vf/v/0UA/f/n/wIAAADz/8P/EgAyAPr/+/8AAPj/BQDY//f/1f/7/93/AQD6////EQDt/wsA+v/1//f/2f8XAOz/DwAGAAIA/P/7//H/7f/5//X/9f8DAPT/
CQAMAPf/9f8LAMj/AAAQAPH/CwD//wcAAwA4AP7/6f/8//v//v8HAAUA3P/7/7n/CwAgAAYAyv/1/wUA///x//b/DQDk/wMA9f/X////4//8//H//f/X//P/BwDj//P//f8BAAUAOgASANr/CAAAAPX/1//6/+X/
CADu//r/9/8EAOT////h/wgA8P/7//3//f/7/+T/5f8LADAAAgAkAAsAEgDz/93/2//7/wgA3P8FAOb/9/8TAO//7//7/8v/AQAYAAQAEgDs/x0A/P/r/wgA9P8DAAgA9v/1/+v/DQDw/+f/+P/j/+r/5f8BAAAA
AQAUAAEA5v/1/9//7////wMAIgDz//n/CgBQAPj/GwABAAgABAD4//D/4/8BAAoABAAiAAQA+v/+//P/DQD2/woAEgDq/20A9f+v/wUAEgDq/z8A/v8NAO//AQDl/+n/FQD6/wkA8v8AAOD/DwD0/wEAKADx//f/
8P8PAPr/FwD6/+X/DgDq/wEA8P/3/+X/4f/1/wcAKADo////7/8DAPv/AQD5/wUACwBEAP3/6f8CACQA//8jAOn/9//6/xsADAD8/xYA/v8HAPD/CQAEAPr/zf8CANT/8P/j//3/8//t/xEACQDq/wIA9v/v/+3/
9f/5/wMA7P8QAPr/AwAKAAgA+v/1/xkA8f8RAAAA0P8AAOb/BwDO/wIAIgADAO7/AgAYAPv/4f8bAAAA8/8ZAA8A4v8NAOb/+v/t/wUAGAD6/wcADAAOAAsADAD9/xEA/P/v/wsA5v8CAP7/5//3//z/3/8LAPT/
6f8FAAAA+v8RAAYAAAACAPz//////8//8/8FAPX/9/8AAOr/6f81AOX/8/8GADgA9////wUA7P8DAOb/7v/x/wMAJAAJANj/8f8DAPX/3f8DAAAA+P8XAPb/IwAQAOj/CQAiAAcAOAAKAOD/9//1/+7/3/8NADIA
7f/L//H/GwADAPr/8P8DAPn/FQD0/+X/6f8DAPH/3//8/wcA7v8dAP3/3//s//X/DQAEAPr////u/+3/BADE/+n/1f/0/ycA8P8BAPn/3f/s/9P/EAD0//P///8PAAoAEgDS//L/AwDt/w8A/v8lAAIA4P/2/8v/
+P8TAPT/9//8//v/7v8NAPP/3//v/xkABAASAP3/y//w/wcA///p/wQAAAD4/8H/+//R/wkAFgD6/wEA8f81APH///9nADoABgDw//z/9f/k/1cABAAoAPT/9f8NAO7/+f/1//P/AwDv/93/9P/p//X/EwDu/9//
9f8NAPz/7//t/+H/CgD8/+7/7f/r/xcACAD4////CQD5/+//+v/7/wMA/P/y/w8ADgAKAPb/DwD+/wkAAADc/xAA+P8LAOr/3v/d/wAA6v///9f///8RABkA9P/x//X/EAD4/wAAwv/8/wsAAgAaABAA+v/n/xkA
AQDS/xQAFAAAAPT/7//t//n/+/8DAAwA7v/v/wsAAAAmAAwACgAOAAMA3v/5/+v/AADg//v/AwAIAAYA+f8HAAkAIgDw/wsA6//p/+z/9/8QADIA/f/7/xAA0v/H/9H/CwAaAAgAAgDr/+3/7v8FAPz//f/x//v/
BwASABQA5v8EAOb/6/8bAPD///8JABgAEAACABIATAD///X/8/8nAO//EQD7/wUA///z//z/w/8HAAwA+f/p//v/6f/z/wkACgAiAP3/GwAhAA4AAAAWAPn/FwABAB4AAwAoAPj/z/8FAPz/DgAQAAUA/v/m/8P/
5//R//f////3//X/4/8FAPb/5/8DAOb/EQD+/wUAAgD2//X//f8FAP7/9/8KAAQA5f8DAP7/IQD5/xUA5v8XAPr/DwD///n/9f/9/wIAEAD8/+H/9//x//v/EQD2/wEA//8TABUADAD7//X/9v/h//b/9////+X/
6////+7/1f8DACQADQDu/+3/+/8aABQAGQDK//3/5//6/9v/GADk/wsA/P8JAAYAAQDO//X/BQDt/9///f8jAP3/FwAKANT/6v/3//X/3/8TABoADgAGAAkAEgAFAA4A4f8PAPX/9//x/xcA8v/n//z/EwD2//3/
8P/l/xEACgD1/xsA8f/r/wQA8P8JAPz/+f8nAP//JQD8/wMAAgAQAOz/+f/1/+//+P/T//7/BQDv/w0A8/8HAOP/EQADAP7/AQDU/wEA7P/x/z8A9P8pAPr/EQDj/yMAGADi//z/FQDx/y8ABwAKAP//AwDr/ysA
CQDY/+n/0/8GABYAFAD2/w8ACAAKAOD/8P8FAPr/0f/q//H/6/8XAPf/HwAUAPj/CwAQAOv/9f/3/9v//v/h////BwANAPr/EgAUAP7/7//+/wcA9f///+f/7/8YAOb/CwAKAPb/8f/r/w8ABQAQAP7/3//x/wkA
EwAYABMACAD2/ysADADo/wkA4P/3//P/FADo/wMA7v/9/8X/AAAKAAQA5P8CABIABAAYAAwAHgAEAOr/9v/t//n/CQDz//v/BgDe//X/DQDn/8//+v8FAAkAHAD4/w8A+v/n//T//////xUA/v8HAA4A3P8CAEoA
6/8VAPf/HwD2/yMA9v8NAPP/CQDv////DwDW/+r/GQABAEIADwAIAAMA+v/p/9v/+f8rABkADgDt/wkA/v/7//r/1//z/6H/DwD2/wMACAD3//P/8/8TAP3/JQACAAoADADe//7/+/8BAOj/FAAMAP7/7/////f/
HwDO/wsA6P8AAO7/+v8PANn/AQD//+H/JADc/wEA4v/x//////8LAAAA1v8eAAwA7f/3//T//f8JAPj/+P8HAAEANgAGANr/AgD0//j/KQDt/9n/9f8TAPz/KQAHAAIAEgAaAPr/+/85ABYA6f8PABYAGAAHAPT/
+f/p/+3/8//7/wUA+v8zAAoAzP8HAMb/+P8ZAAYADAANAOj/5f/P//X////4/w8A9P/x//z/3//x/8v/IwAyABAA9v8GAPL/9/8FAPr/8//w/xUAAgD8//r/FQABAFYA///j//n////z/xcABgAgAP//4/8QALr/
9f/j//j/CwD7/9//+v/b/w0AAgANAAoA9/8DAAoA5P/b/9X/+P/r/wUA7v8DAAgA9v/v//r/DQD6/+3/6//h/wkABgDy/+X/BgD0/wMA3v8BAPj/7//n//b/6f8fABAA+/8FABAA0v8CABAABQA4AA4AKAABAPb/
+f8rAP//DwAbAPL//f/3/w8A5P/0//3/6P/V/wgA9P/0/8//CADu/xgAVgDs/y0A/v/5//r/BQACABIA4//l/xwACgAEABAAEQDy//3/3/8PANr/AwAAAPr/CwAWAOr/2/8lAAcAMAAFAP7/BAD4/+z/9f8TANz/
BQAaAAUADgD8/+P///8PAPv/LQDn/8X/BgD6/xQAGAACAP7/9//D/wAA0P8MAPj//v/X//P/JwD2/xUABQDk/wUACAD5//X/8v8dABcAHAD6//P/CQAKAAYABgAMAOT/9f/X////+f8HAAgA+P8NAOr//f///+v/
8//D/+3/+////9X/8v/x//n/HQANABQAEADq/wIA3P8AAAgA4f/x//f//f/X/9P/AADa/wMAyv8OAPz/EwDm/wUA8P/8/xcA9v9PAPH/1f8AAPr/+P8LAOv/JwDt/yUA9/8BAPf/+f/z////7v/d/wkAMgAXAOr/
BADw////CQD2//3/4//1//7/6//2/xsAAQDu/+v/7/8LAOT/6//t//j/HwD4/9f//f/j/woA8P8LAPz/9v8XAOP/FwAEAPb/BwDu//f/BQAMAAQA+v/3/+////8RAPL/+f8hAAMA6P8AAPD/+/8PAAsA9P8BANz/
7f/R/w8A+P8GAAgA+v/r/wcA6v8FAAAADgDI//L//f/9/xMA5//j/wYA4v/0//n/7v8NAB0A9P8OAPj/8//1/wEAHgD5/+n/8v8PAAwA9v8DAPz/7P/3//z////x//H/9f/p/wYA2P8RAPL/CAAAABUAGgAEAP7/
BwDO/+P/EwD9/w8A+v8fAP//BwD2/+P/5v/n//X//f/x/9v/8P/5//H/CQDy//v/9f/7/wgA4v8SAAAA9/8rAP//BQABAPD/6v/N//n/CQAMAOj/9f8bAO//9f/7/+X/8/8hAPz/JQAFAPr/9f8VAPf/9f8SAOr/
EgDU////yf8AAPT/+/8RAAIA4P8EAAIA8f/V/wcA6P/p/wMA8//7/wYAHgD4//P/CgACAAAA9P/8/yUA7v/X/w0ADgARAEYA8/8HAP3/LQD//y0A7/8hAAIACAD1/wsA9//d//X/EwD5//X/+P/F/+T/z//f/+v/
DgD0//j/AQAGAAIAFAAKAAYA/v/v/wMA6P/z/wkA4v/0/8H/FgDq/wQA7P8NAAYAEAACAAgA8P///xMAAAD+/+f/NwAAAP7/7//5//X/7f/2/wkA6P/3/w4A5v/6/+3/DgDs//P/6f8DAO7//f8BAAMAHAAXAOj/
BQDS//L/NwDr/wUA8v/N//T/BwAMABwA+f8XAPD/KQAAAPz/7P/n/+L/3//+/+//CAAMAPD/MQDw/9n/AQAIAPf/IwDs//f/HgDy//T/FwDz/zUA+f8TAPr/AQDx/x0AEQDm/w4ADgAQAPb/CQDe//b/4/8LAAgA
7v8fAOr/0//4/+f/CQDY/wAA+v8FAAIA+v/z/xAA4P/8/wEA9/8FAAkA7v8GAOD/8P/T/wcAFAD8/93//v8XAPj/BwARAOD//P8TAAYA3v8UANT/+v/v/x4AFgD5/9X/BwDw/wAA+P8CAAwA9P8HAPf///8PAPT/
AQDw//7/DQAJAAAABwAEAP7/EwAAAO7///9RAAgA3P/V/w0A5v/V//L/EwD7/w8AGwAAAPj/6//v/ycACwDk//3/FQALABQA8v/d//v/AwABABoA9/8bAB0ADAAVAOT/DQAGAPr/CQDZ/xUAAgAWAPT/9f/1/x0A
EwD2/+T/EQALAOL/8v8BAAsA+v/4//P/2//5/wwAAAD5/ysA6v8BAPX///8NAOj/CgBCAOz/HwD8/wMAAQAaAAQA9P/9/+///v/z//b/CwD7/+n/BgAkAAoA6P////H/BgDo/wAA+v/7/+//9P/x/w0AEgD+//f/
9P8DAAgA9P8JAC4AAgAQAPT/x//+//f/FgDe//n/8f/2/8P/BwDq/xAA9P/9//X/AADy//r/3//0/z8AAQDk/xEA6P8PAP7/AwBCAAUA8v/o/8X/AAAUAAgA7v8MAPj/7f8HAAoABgDw/0cADwACAOH/QQAFAMz/
/P8rAO7/FQD9/ycABgAWAP7/7f8DAPr//f8VAP7/HQD9/+//BQACAPz/5/8EACIA+P8HAOf/xf8SAPL//f8LAP//6/8AABIACAASAPv/GQD1/xEA7/8NANb/+/8NAAYA+//h/wkA/P/7/w8A+f8JAA8A/v/2/wUA
//8TAAYA7v8GAPb/8v8zAPX/9f/y//X/9P+z//P/FwAKABIAAwD6////IwAMAOT/8f8LAAwA9v/4/9//7//x/wYAAADw//H/EgD4/xAAIgD//ykAAwAcAAEAyv/5/+3/8f/b//z/AwAEAPz/5f/T/wAAEgD5/zcA
9f8PAAgA6v8WACgABwD+//n/7f/9/wEADQDU//7/9/8DAOT/+P/h/wsA+v/1/+v/+//p//P/6//+/x8AAgAIAPP/BwABAMb/7P/D/wwADAD5/xUA8P/1//H////3//n/AAAAAPn/4f/5/93//v9TAPz/z/8PANj/
/P/h//r////6/+P/BwAKAAAACAAMAC4A/f8DAAMABAAQAAoA+//D////9/8FABwA8f/1/xUAxP/y/+n/+P8LAAEA4P/6//v//P8dAPb/9//1////IQDy//n/8f/+//P/8//5//n/FwAKAAAAAAD8/xkADAADAOr/
AgD4/wAALAD///v/DwAQAAMABgD//wsA9v/z//v/AQD8//f/+P8xABEA7v/q/wUA8P/v//3/6//4/xMA5P/V/+//5f/z/9X/BgD6//j/zf8LAEgA/f/l//L/GwD9/wcADwAuAP//DwD//1MAFAACAP7/yf/9//P/
+v/x/wAADADo/+H/8f/t/wUACAAOACgABwAIAPv/8f/7/+X/EgAmAOj/6f/t//f/DgDm/wcA/v8IAAAA6P8HAPH/5/8EAMz/1v/1//X/HwAGABIA/f/V//L/CwD//xEACgDi//D/BwDz//v/CQAIAP7/KwADAAIA
GADm//T/GQD9/xMABAAKAPj/GwACAA4AEgAOAOz/8//+/0EA/v/5/wcAAgD9//f/EgDu/+P/zf/z/x0A6f/h////LwAHAOT//P/d//r/AwAHADoA5/8nAAUAAAD5/+f/8P8dAAQAMAD8/x8ADgDU/+7/8//z/+f/
EAD8/wAA7P8KAPj/DwAUAP7/CQDy/wkAEADm/wEA7v/6//3//v/j/wUA2v/6/xkA9//x/wUADAD6//X/GQDc/wUANAD5//3/9v/n/xwA/v/6/9X/9f/n/+r/6f8IAPb/EAAaAAwAGgD0/w8A5f8LAPf/BQD//zsA
/f8BAPz/DwAPAAYA9/////7///8CACgA8v/5/xoA9v/6//v//v////n/8f/v/+X/9v/x//v/8//4//v/LgDk//z/MwAFACAACwD4//n/4f/0/+3/CADe/+//5//x/xMA8//f//z/BQD8/+X/AwAKAPP/2f8PAAIA
+v8bABQA9P8BAPT//P8PAO7/5f8GAPL/AQAAAAMA8P/w//P//v/h//T/3//z/wMA/v8jABQA4v8IADgABQDq//b/7//1/xUADwD8//z/AwDq/wMAAgACAP3/8//w/+H//P8HAOf/RwDw/8f////7//7/BwD8/+3/
8P8LAAkAHgAEAAAAAAD0//b//f8DAPr/DgD0//n/6//x/+f/+f/9//f/9/8IAN7/CQAAAA4AKAD4/wkAFADs//n//f/9/x8ACgAiAPz/RQD1//3/BQASAAkAAgD3//v/9//f//3/AwAOACwADgACAAQA/v8FAAYA
CwDw/w4AGAD0/w0ADwDm////AQAKAAYAAgASAOz/9/8FAOb/BgD2/wIABAD2/73/HAAGAP7/AQD9/0UA7//v//v/2f8NAEQAGQAGAOr/0f/x/9//AgAGAO//EQACANr/9v/v/w4A+v/5/z0AHQDk//T/DwAAAA4A
BwAMAO//7/8ZAOT/+f8TAPX/9//3/xcA6f/1/wEA6v8EAPz/+v8BAP3/w//x/y0A/P/1//3/1/8TAAYAGAD0//H/8f8OABQA8/8VAO7///8HAND/DQDi//f/8/8DABgA+/8RABEA7v/y/xsA9v/3//v/3//l/9f/
+/8BAP3/CQAGACQA+f8JABYA7P/w/9X///8XAP//KQAXAMj//P/7/wEAPgD2/xEAGADq/wQABAAGAPr/9P/t//r/TwDg/9f/BwDS//v/+//9/+n/FADK//v/7//x/+v/AwDk/wAA6P/z//X/CwDm//H/6f/4/83/
+v8lAOL/CQD4//f/CQDs//H/SQD//wUAAwAeAPH/8/8BABAA+/8DAAEAKgD+/wMA+v8ZAAUA5v8OABIADQD+/w4A3P/u/+f/DAD4//n/4f8LAAQA5/8/APX/8/8NAND//v8RAPX/NwD9/9//CwDm//n/8//2/+H/
DgAaAAYAGADx/w0A5v8LAAoAzv8CAPz/CQAIAP7/+//w/yEA6f/h//X/JQDz/+3/AQAGAPP/GwAPANz//v8NAO7/2f/5/xEA9//7/+v/2/8TANL/9P+9//z/AwD6/wUA/f8nAPj/0f/4/+3/AAAAAAIA7P8MAA4A
/f/1//j/DwAEAAgA5P/5/wEA2P8QAPz/6//p/wkABgDz////CADy/wQAAAAtAOz/9v8dAAUAuv8CAPb/9P/3/wYA8v/3/+///f/p/xEA6v8OAAwADQD0/xkA/v8HAAgA+v/p/wIA1v/n/8f//P/L/+v/4/8BAA4A
AgD4//n/8//8/ykA6//X/wwA6P8GAPD/+P8LAAUAJAD7//P/9v/f/xMADAAFAOL/9//V/+3/6/8YABAA8f/n/+//7f/k/zkACQAEAAoA9P8FAPr//v/z/wYA6P/d/zkAHgA2APn/AQD7/w8ABwDm/+n/5f/x/+H/
7/8HABAA8v/p/wkAEgDm//D/6f8bAP7/8f8RAAsA9P/z//n/4v/N//v/y//3//P/8//3/wcAzP8UANL////n/wkA1P/e//f/AgAGABQA4P/r/8P/EgDc//D/2f///w0ACgDo/wMADADw/+3//v/r//3/DQD8/9X/
9P8BABUAHgDw/9f/8v8BAPX/7//n//X/FADy//v/8f/k/+n/AQD4//L/AwD8/+H/BQAqAAUAFgACAOj/8v/h////0/8IAP7/9/9JAAkA9v8QAAAA///l//f/9f/8/83/8f8FAPn//f/t/+n/BQDA/xUA5P/0////
9v/7//z/HQAEANz/5//L//n/5f8IANr/8/81AAEAIgATABoABwD4/xEA7v8JAPT/+//7//r/3f8SAMj/9f8DAOv/5/8fAPD/BQDe//v/KwAAAPj/+P/l/wEA6P8aAOT/AQDm//P/+f8IAPr/BwDo//T/v//+////
//8pAP3/9/8MACQACQD2/wcA5v/x/9H//v/F//f/z//u/xkADgAWAPX/7//5/wEA6/+7////6//t/9v/+f8FAPP/JQAKACgA8v/r/wkA0v/1/w8ABgD8//v/IQALABQABgDo/w8Azv8ZABQADgDi/wMAJAABAOr/
+v8jAPD/0f/2/w8A5f/b/x4AAADu//H//f8LAPP/CwAVAPz/BgDi/+b/awD9//3/CAASABQACAD4/+f/AQDw/wcA7v8IAPj/8/8PAAIA3P/k/+P/CQAEAPH/8//n/wUA7P/3//j/9//m/8f/AgAMAAEA6v/7/+X/
BAD0//n/8f/3/w0A9f/J/ysAEAADAOj/HADm//b/7f8CAPz/CQAoAPz/6f/8////BgAAAAcAOAD4/w8AGwA6APf/HwAQACQA+//n/w0AAAD4/x0A+f/j//D/5f8IAAYA+v8HAAYA2v8CAAYA8P8DAAEA+v/+/+X/
+f/7//n/FwAUAAYABgDM//3/0////z8A+P8HAAAA+v8AABIADwAYAAQAIgD6/w8ABQBAAPH/zf///////f/j//3/7//2/zMA/v8ZAAwACAAVAPj/9/8RAPv/6f8AAAAA9v8XAAkA6P8FAPz/7f8BAPv/+//x/ycA
7f/3/+P/EQACAAwA8v8HAA0AKAD//wkA6P8BAA0A8v8DACwACwDm/wYA5v/9/wkA+/8HAPr/7f8JAPL/9/8xAPb/4f///wUABgDw/+//GwDh//v/9f/1//z/8f/z/8n/9f/t/+X/CwAIAOj/HAAgAAUAQAASAAAA
5/8HAAYA+v/8//H/7f/f/+P/CwD0//f/8f83AOj/6f/3/wMA6f8TAAcACAD7//v/+/8FAPn/EQD+/ycACgAEAAgA7P8EAAwA8//v//T/CQD9/y8A+f/z//j/1/8KAOj/GQD0/w4A/v/2/xkA4f8bAPb/8f8JAAoA
7f8tAP3/FQDy/xMA8f/r/wgADAD5/+//BAAgAAgAMgDs/xcA+/8HAPf/PQAXAMb/z/8HABUA8P8BAOr/5v8LAP3/DQAEANz/CAAiAPb/8f8DAAQAAwAEAO7/2f/s//n/EQAGAPP/IQD//xkA/v/p/xAA9v/9//H/
CAAkAOD/1f8FANL/CgD0//z/8f/+/wEAEAAQAPz/9f/3/9H//f/3//n/BwD4/93////H/+z/4f/o/+P/AAD2//b/t//z/wMAAwAKABoAGgD//zkA6//7//3/BwD9/+X/EwAoAP7/zf8FAOD/CgA6AAEA2P/8/w0A
DwDo//b/9f/5/y0A+v/1/wIAEAD7/+n/BgAMABAACAABAOT/9/8HAPn/AQDx/83/8v/1//T/0//1/wcABgASAA8AHgACACoAAQD+/wAAzP/q/6//EAAYAAAAFAD1/wUADgDq//L/BQAEAAYA8//N//v/9f8KAOD/
9f/1/wAA9P8MABAA9//9/xcA9P8UAC4A+//1/+v/7f8IAPz/AgAaAOz/4f/6//3////3//P/0/8LAP7/DQAQAPb///8GAOr/+//1/xEA1v8AAPT/8f/R/+j/+f/7//P/BwAUAAYA/P8DAAAAEQAqAAoACgAFAMz/
9v8PAAAA7P/s/wkADQBMAAkADgAGAC4A9P/n//f/BQDw/yUA//8RAAQA8P8GAPr/BQDg//X/+f/i////+//x//n/7/8DAAgA8/8HAAMA9P///xkA9P/b//b/BQANAOr/9v/5//T/FQD7/xEA/f/h//z/BwAKABgA
AAD8//P/HQD8/xcA6/8HAPj/CwD0/xMA/P/x/9//8//v/y8ACQASAAQA4v//////9//9/+//x//y/83/CAAaAOz/4//7/w0AEQDO/w0AJADm/yUAFgASAPz/9//0/+//9//7/+7/7f8LAEAA/P/1//b/CwD1/ycA
AgDS/xMAzP/7/wsADwA2ABUABgD9//3/8P8hAPv/z/8BAPb/FQDW/wEA8P8OAOr/FAAcAAwABAAGAP7/7v/H/wUAGAD6/w8ACQDi//X////1/+v//v/5/+3/GwD4/+3/9P8PAO7/KwD4//H/EQD2/+3/4f/6//n/
9v8BAAwA8P8IAPr/AQAEAPz/7f/X/2//9v8bABYADgDn/9n/9f/j//j/9//6/wcAAQD2/w0ACAD0//n/EQDq/wMAFAADANz/+f/x//X/GwDy/+H/DAD2/wAAAAD+/8v/BwAkAAAA/P8FAOz/7f8RAPz/7f/3/9//
CgDo/wYABgAGAOL/+f8JAAcA8P/9//n/CAACAOv/IQAAANL//f8DAAQA1P8PAPb/+/////r/GwD+////CQDe/wUABgABAOL/8P/r/wcA9v/3/zEAAABsAAQA+P/9/y0ACwD+//v/3f/r/+X///8JAPf/x//8/xMA
BgD8/+v/MQDv/9f//P/z/wcA2P8KAPb//v8dAPf////+/8v/DQDe/xwARAD8////EgAAAP3/+f/0/yMA7f/j//T/PQAUAAoA/f/Z/wAAHgDy/w8AAQAGAAcA6P8DABIA/P/l/wAAKgDb/9X/CgAOACAA0v8QAOL/
//8PACQABADn/+X//P8RAP//+f8NABAA//8bAAgAAAD8/9/////n/xIAOgDo/xsA6v/x/wEA6P/+/+3/7/8rAPn/AQDx/9X/AQD4//T/5f8GAAQADgAaAOT/sf/w/xUABADq/xIA7v/1/yMACQAyAAMAAAD4//f/
BAAeAAwA4P8JAO7/7/8NAO7/BQD4//P/CAAYAPz/KQAEANz//v8fAPH/5//8/xEAAgDg/wIAJADc/93/+P/X//r/3f/7//H//P/h//7/4f8KAOb/EgDo//f/IQAQAMD/CgD6//f/MQD8//n/5v8dAPf/8f/6/wsA
8v8hAPH/5f8WANL/CQAsAPz/CwD+/xUA8P/p/xcA7v/+//P/+f8RAPL/5f/w/+n/CAD+/wMABAADAOD/9v/7/xIA6v/y/wMAEwDK/+3/9f/1/+X/DgDk//H/NwD1/yMAAwAoAPX/7f8LAPj/9v8bAAYA3v8BAOb/
6P/x//3/rf8GAOD/+P8TAAgA5v8HAAQA/f8XAPD/OwD3/yMADwAAAA4ABgAGAOj/6v/V/xQA8v/r/83/CwDa//X/7f/8/93/AAAYAPD/MQAOAOL/BgAYAAsA7P/0/wcA9v8HAO3/RwDs//X/FAAcAPr/3f/9/w0A
7P8RABMADAD1/wUA7/8ZAAwA9P////X/BwAEAAQA0P/l/z8ABADe/wQA2v8HAAoAAgAOAA8A6P/0/yMAEQAUABwA/P8KAP7/AAAGAPr/HwD+//f/8P8NAAcAFgD2/+H/6v/b//L/4//9/+f/CQDu////8/8VACIA
AQAWAAsA7P/z/9P/BgAMAOz/CQDq/+3/5P/h/wUA9P8IAPL////9//T/DwDu/xMAAwD+//3/BwD9//X//P/r/wgA5P/z/xsA9v/n//n/DwAFAPT/+//3/wEAAgDu/wkABQD4//v/8//9//n/+f/r/wgA1P8AAB4A
MQAaAO3/7////x0AAADg/wkA9P/x/zEAKwAMAPz/wf////H/+/8FABQABgAWANb//v8JAPj/6f8EAAQA///3//H/uf/x/w8A7P/R/wkA7v/5/x8A///1//P/CQAFAPT/8P////X/9/8PAPT//P////7/6f/6/wsA
AAD2/w8AIgAGAAoAGQD0/wMAAAAIAAAA9P8rAPX/DQD2/+n/GQAWABsAFgATABIA9f/t//z/9/8BAOb/6v/X//7/+/8QAAQA/f8lAPL/HQAFAPT/9P8HAPf/8f/U//v/AQAMAOb/JwDt//f/+v8fAAYAFgDu/wcA
+/8PAAMABgAKAOj//P8BABYA5P/3//3//f8jAAMA0P/0/73//v/9//3/8/8FAAoA/v8FAAEAGgAAACQA+//p/+z/9f/8/wkAGABGAAgA3v/+/wkAEADW/+3/3f8BAPj/6/////f/9f/w/w0AEwDs//7//f8IACQA
9v8XAPD/UwD0/+3/8P/z//z/3f/4/8X/FwAKABgA3v/6/9P/+f8FAOz/7/8DABAA///t//P/AQDo////9v8DAPT/KwAKABAA+v/b//f/EQDk/+//GgAeAAkALgDo/+P/7P/h/wYA3v/+/ycA+f8VAAMA8P8DAB4A
BQDs//r/8f8CAMz//P8XAPP/DwABAAoA8v/3//n/2//1//n/9/8RAPn/3f8EAAAA/P8JAOf/+f/g/+f/+f8pAAkABAAJAOz/+v/x/wIA/P8HAN7/AgAaAAMACAAIANr/AwDw/woAKAD4/x0A7v/r/w8ALAAOAAgA
9f/n/wQA6P8KALz/EgDk/wwA3P/x/xEADQAEAPb/5//+/8n/CAD4/wgA+P8DAC4A+v/J/xEA9v8hAAYABAACAPz/AwD1/wEAAwAEAAMA/v/x/wkA8v8DAB4AEAAJAOz//v/X/woAMADR//3/7P8VAAYA1P/2/+n/
9v/p/wYA6P/u/wUA9P/3//z/GwAAANr/AAD2/wkAKAABAOT/DQDQ////DQAGAA4A9f////j/+f/8/wcA6f/J//z/GwAAABYA///n//3/LwAGAMj/+v8DAAcAOAD2/wUA8/9BAAIAxv8GAMD/9v/x/wQABgD5/wUA
GQAEAPX/KQAKAAAABQAcAAEA7v8YADAA9P8hAAMACAAFABAA+P8LAOT/4f8BAN7//f8rAPP///8AAAIA+/8fAAcAMgANAAYA/f/p/+r/AQAAANj//f/l//j/7//1////+v/N//T/x/8cAOD/DgDk//T//f/9//3/
6//5//f/IQDz/+X//P/t/wEAFgD0/9//CAD2/9r//f/3/wEABAD4/w4A7v/+/xMA/P/h//v//f8BAAIADwAoAAEAIgAJACwA8//5/wcA7v/8////+v/t/wUAMADz//P/AgAqAPb/7/8IANj/+P8FAAUAGgARAPL/
EgAcAPD/AwD8/8n/5P/7/wgA8v8QAOL//P8NAAIA2P8SAP7//P/J//3/AwD4/y0ACgD+/wgA/P8FAPb/8/8pAAYA9v8SAAQA8v/v//3///8FAPb///8JAAQA1P///wUA+f////r/+//z//f/AgAAAPv/IwD+//P/
AwAGAAoAIgDy/73/5f8JAPj/EwAAAAAACwDK/xQAFgAEAPL/5v8NAAgAAgD4/wkABgACAO7/DQD//1MAAADw/wsALADx/w8A8/87AAEAyv8NANT/GAAKAP//CQAEAOj/EwAQAP7/6f8EAPb/IwAyAAUAJgAJAPj/
3//n/xUAKAD8/ysAEAACAO//DQACAOz/CQAUAAkA9P/v//v/EQD4//v/IQD8/w0A+f/p/woADgD1/+n/+P8hABcAuP8GAAQABQDq/+j/9/8KAPb/9//l/w0A3v/7/+3/FQAIAAIAQAAIAPr/CQAIAA8A+P8IAPD/
6f+f//n/9////wkA+f8BAPT/7f/0//H/9f8ZAOn/AwAYAOj/+f/P////5/8DAPb/+/8NAAsA6P8EAN7/AAD0/x8A8v/t/+H//P/n/+j/QQALAA4A9P8DAP3/1f8VADIAAgAcAP3/+/8BAAYA9P8VAAIAEAD5/wMA
BgD+//H/CQD+/+n//P8HAPv///8FAO7/EwDw/woAGgD6//f/BgAWAPr/IwDl/+X/DgD2/wYA9v8DABwABADi//H////q/0MA9v8hAPr/HwD4//3/+f/3/wUA4P/1/0EA7v8RAPn/9f8JABAA9v8BAAMA+P8UANb/
6v8NAP//6f/t/+//DQDq//P/5/8IABAA+v/n/wwAEADr/9P/9P/r//n/+//y/y0AHQAGAPr/GwD+//X/AAAQAPX/EQDk/wkA///t/xEAEAD7/yUADgACAPr/HwD1/+3/9f8LAO//xf8RANb/FgAgAO//5f8MAPD/
EwD0//j/8f8BACAAAgACAPz/8f8fAAAA9P/t//z/FwDy/wEADQD2//n/+f/+/wcA8P/v/xUA7P/0//3/CQAOAPj/3f/9/+3/4//r/xYA+v/q//H/7/8DAAEAKAAVACAAEwAEAN7/4f/9//X/CAAGAAMAGgABAPj/
+v/5/xkAGgAFAPb/8v8HAPv/BQDv/xUABwDa//X/+f///ycABQDI/9b/6f8AAOj/9//3/+r/HQAXAPr//P8VAPb/4//z/yMAGAAIAPz/2/8EAAYAEgDe/yAADAABAPz/AQDw//H/GQALAAoA/P8LAAcAIAAFABQA
AgDk/wQA8P/t/+X/EQDY//v/+/8YAPL///8RAAgA5P/9/zcABQAKAPj/CwAAAP7/8P8TAAEA7P/u/wkA///v////7f/u/+v/+/8ZAOv/AQD//x8A/v8LAP///f8aAPb/BQD6//v/BwDq//P//P8pAPb/9/8NABoA
/f/x//n/LwD1/wEADQD+/wYA9v8DABoA7f8JAP//7f/w/00AAQDU//r/wf/7/+v/EQDY/wYAHgABAAoABQD0/xQAKAD2/+//BAAAAOf/8f8EAOL/BgDg/w8ACADw//H//P/d/woA9P8FAPr/+f/x/wQA3v/w//n/
+P8RAPv////9/7n/+v/X/xMACADx/7//+//F/wcA+P8HABAA/P/Z//j/6f/9/93/9P8FAAUADAD3/w8A8/9DAO//BwD9//X/9f8tANv//f///wUA+f8bAAYA9P/8//f/9f8NABQA7v/+/wUADQAWAAYA9v8UAOL/
7v8JAAUA2P8RAND/7//l//P/7//0/+///f/V//7/7f8EAPr/AQAEAP//FwANAOD/9v8RAPL/IQD9/wcAAgD+/wcAGgD9//H/8v8XAAYA+v8FAAQA/v/7/wAANgD2/xUAAADs/xsALAAtABgABgDW/wQAHAD1/+3/
7v////P/8f/x/+f/BQAKAO7/BwAEAEgA8/8FAPz/BwAJACQA7P8zAAcA7P8GAOr/AAACAPP/4//1/w0ADwDg/wAA1v/9/w8A8P8DAAYA6P/z/+v/AwDo//3/OwD5/+3/9//z/wEADAAGAOD////9/woA9v/6//n/
+/8lAP7/FwD3/wcA+f/N//j/7f8EAP7//P/X/wAA8P8JAPj/AAD4/wMAFgDo/xkA+/8LAAwAAAAFAA4A9P/r/+n/DQDi/+P/BAD0/w8A3P8PANj/CAAmAPP/9//2/xEA7P8JABQA0P8NAN7/DwDS//7///8KAOb/
9P/9//z/GQALAO7/7/8HAP//EwAHADgA6v8DAPb/+/8FAAAAGADW/wIAFAD9//f/9v8RAAUAEgD+/ysA5//r//b/DwD1//H/3P/1//T/HQDu/+f/EAAmAPz//f/6/+//9P83AN//+/8PABgAAgDi/wQA6P/2/+P/
9v/t/wwA/v/z/9f/+P8rAAMA+P/4/+//+v8rAPz/7f8GAAoA4v8NAPX////8//P//P8bAPP//f/x/ykA8v8RAPf/DwAfABAA+/8DAAIA/v/o/x0A/f8rAA4ALgD8/xsA+v8JAAAA+P8LANb/+/8rAAkAIAAJAAYA
/f/5/w0A5v/8//v//P8NAPT/6/8LAPb/7/8JAPj/BQDu/wUA/v/r/wwADAAAAAQA5v/7/woADAAUABwA7P8nAAMACgAFADYA+v8XAPb/CQAJACgAAQAEAAMAFAABAPD/9P8PAAIA6v/5/y8A+f/P/+z/HwD1//3/
///t//z/JQAMAP7/2v/7////5f8KAPD//v8JAAoA4P8EAML//P8HAPv/DQD//wsABAD2//7/FwASABQADwDU//b////y/+f/6/8JAP//9f/8//X/HADA//L/8/////n/9P8xABUAHAD0/yMA9P8RAOf/0/8IAAYA
+f8JAOr/GQAYAOj/7//7/wwAEgADAOj/AADq//7///8OANz/7v/h//X/3//1/+v/AwDs//z/8f8EACAABgDS////9//1/wUABgDs/wgA+v8NAPD/9P/9/wQA+P/9/8v/DwDm//X/GQALAPb/AAAWAP7/4//q/wMA
/v8TAAQA6v8RANz/+f/P//v/3f/3/+X/+f/t//D/HQD+/wUA+f/l//z/EwABAOD///8HAPv/4//9/w8A/P/5/wIAKAD+//v/8/8rAAUA4v/1/wkABgAMAP//8f8NAAIACAAYAAUAAgAGAOb/DQD0/wkAGgD7//H/
+f/j/w4A5v8YAAAA/P/x//j//f/9/zUA+P8DAPP/MQD6/+n/BgACAP3/8f/7/ycABAAaAPb/yf/0/+n/6f/1/wsAGAACAAwA///z//r/6//z/9////8xAPz/2f/r/+f/9/83AOv/NwAbAO7/+v8RAP//8f/y/ycA
BADW//b/+f/8/x0ACAAQAPr/ewAAAAIA/P/1/wMA/P8DAMj/CgAQAPv/2/8NAMz/AgDQ////7f/4/w0ACADk/wMA4v8aAOj/+v9PAAIA7v///9H/BAD8//X/IQD9/+v//v/v//n/7/8JAOD/BQAgAAMAAgDz/zEA
8f8TAAQA6P8HABYACwAGAPT///8DABgA7//j/wEA5v8IABAABAD4//j/y/8CAOT/AABSAPD/7f/4/wkADQDk//b/EwD7/+P/+f8VAO//DQD7/xMABAAQAPj/4f/r/wUA8/8dAO3/6//z//n/7v/v/w0A+v8DAOT/
+f/5/woAFADr/9H/+//X/+v/+f/1//v/CAAOAO7/0//5/x0ACAASABcA5v8EAMz/EQDs/+f/1/8AAAIA/f8LAP7/AwDy//f//f/9/+D/9f/+/+X/DAAIAPb/1/8HAOz/+//n//r/FwD6/9X/DgDu////HQAFAML/
9v/d/+//1/8KABwABwD2//T/5//8/+v/CwACAPT/n/8pAO7/GQAUAPv/CQAGAAoA9P///xwACAD0//3/6P/1/+f/LQAJAOr///8XAPH/4/8VAB4AAgASAPL/DQATABAABQAQAOf/6f/8/w8A7/8dABMAEgD1/xkA
8P/j/w4A4v8SAPj/AwAAAAYA+P/7/+//+/8TAAQA0v/v//P///8XAPT/6f/1/xcA/P8xAPn/8//y/xkACADw/9r/HwD6/+3/AgAcAAQABAAFABQA8v/Z//7//f/z/+f/9//3//3/AwAIAOb/AwAWAPn/6//u////
7f/h/wQA+v8CAOr/BQDm/wgA2P/8//n/AwDs//f/LwD8/w8A9/8FAPv/2f8MABAA+P8DAAcA5P8FAA4A9//t/xEA/v8AACAA/f8PAO3/5f8XANz/CAAQAPz/KQARAPT/9f///wUALADy/7v//P8PAO3/BwD///f/
7f8bABUAOADj/xUA8v8vAP//EwD7/w0AGQAwAAsA+P8AACIABgAMAPv/AQD0/9X//f/H/wQABgAJABYA//8tAPj/AQADAOz/AwASAA0ABgDt//n//f+j//n//f8EAPj/+f/5//n/5/8BABAAAgAWAP7/3f/0/+H/
8/8DAPn/7f/w/wUA/f/3////2f8AAOT/6v8JAOf/IwAGABIA+v8DAOb/9//p/wcAAgAaAPn/FQD+/xcADAAKAPL/8f8RAAQA7v/p/wIA4v8GAAAAAwA0APj/CwDs/wUA8P8JAO3/UwADAAIA8f8LAPT/EwACAAgA
7f8HAP//3//3/93/AQAMAAkA2v8EADAA6//7/+z/DQD//zEA9v+7////FQAAAAgA+P8VABoACgDv/wMABAD0/wEA2P8BAO7/7//3/xAAEAACAAAAFgASAAAAGgDk/wUA9v/9/xQAFgD+////BADo/xIALgDt/yMA
+f8DAAgACgD9/+//FQD6//T/zf/0/xkABAC4/woA4P/6/wkAAQD8//j/KQD+/xUA//89AAsAAAAEAPL/EgDo//f/3f/k/9//BwBWAOT/BwAHAAYA+f8LAP7/HQAFAMT/AwAKABAA6P/8/+n/DQDk//n/DQACAAoA
AAAQAPr/GQAbAAoABwDi//v/FQAFAM7/FAAiAAsAwv/p/wEA7f8HAPX/BQDs/wMA8f/l//7/JwD6/wEA/v8PAPf/KwD3/9X/EQDM/wYAAADt/xEA+//x/wUACgALAOT/7v/l/+3/x/8WABgA+f/9//D/HwDr//H/
+//H/wIAIgAIAOr/9/8HAPH/DwDk/7v////9/9r/0f/9/yEABgDe/wEAOgAAAAIABwBIAPj/BQD3/+n/+f8HABwAIAAUAMD/8v/5/wkA8v8EAMb/AgDw/wYAHAAGACYA4f/b/wEADAAGAPz/BgDi/+f/GwDw/9n/
6P/J/wkA9P8EADQA8P/1/wIA+v8LAMr/9//z/wEA6P/n/xMA+f8FAOn/DwAEAAoA6f8XACQABgAHAOb/9//v/wsA7P/6/+f/AwAYAAIA7P/s/wsA8/8DAO3/6f/w//3/8f8BAAEA2v/5/xEA5P/z//r/DwD9//H/
9P/X/xkABgAQAPb/AABgAAEA6v8LAAoA/v/9/wAA2P8AACQAEQDm/wgA6P8DAAAA8v8zAPn/CwD3/+///v8VAPH/+//+/wMA+v8BAAAA8v/8//P/6//x//v/BQAJAPz/7P/x//7/6f8TAB4ABQDq//r///8DAOz/
9f8RAA0AFAD0/8///P/z/wUAIAADAPD/+v/7//v/GQD//w0A/f/H/+v/9f/7/x8A/v8PAP3/AwD2/+n/+P8FAPf////s//H/6v8NAPr/8f/4/wcAFQDU/wcA6P/6/////f8NAOn/9f8JAOz/AwD+/+j/0//8/xEA
BgAOAP7/FQDt/7X/7/8LAPn/BQDt/93/AADE/+j/y//0/8f/BQAKAAAAHgD5/+X/9P8pAAoA4v/7/+3/AgDe/9//AQD7/xUA4f///+f////z/+f/DwAkAPP/8//u/9X/FQDg//b/AwACAPz/DADU/w0A8v8JAOD/
+f/N/w8A/v8AANj/AwD6/wkAyP/8/+v//f/P/x4AAgACAAYA7f8BAAwACAD3/wMAEgAEAPj/FwD8/wcA7//n/wUA6P/0/wsA//8PACMA7v8PAAgABgAEAPj/FQD0/9v/DQDw//L/8f/t/9v/8/8BAPr/EwAQAPL/
CgDs//H/GwAEAEAADwD+/xQABAD//wcA+P/n//j/+//p/9v//f8nAP7/5//t////6v8VAPL/8f/t/ycA7/8DAA0AFgD9/+//CAD+//b/9f/+/9v/CgD4/wUAFgD6/9//EwAEAAUA8v/0/xEA//85APD//f/1/ycA
4/8BAPP/9/8HAOr/CADi/wAA9P8EAOz//P8NAP3///8LABwAAwAAAP7/EwD8/xUACADK/wAAEAAfAOb/+v8BABcAIgDv/9n/BAD4/xcANgD5/+X/9v/b//j/1//7/wsA/f/3/wAANADn/9//DAAcAPH/+f/5/+H/
9f/v//v/FwD2//3/5//t//n/0/8DANr/+v/t/+r/2f/z//H/9//z/wQADgDv/9n/CgAQAAEA+v8kAN7/9f/1/wcAEAAHACgAHwAQABYA9P8CAPD/7f/1//b/AQD+//X/GAAEAAIAGgAIAAwA7v/z//n/+/8LAPz/
GgDK//n/8/8HAPT/GAAUAOz/9//0//v/FgAGAPf/5f8IAAQA+P8TAPj/FQDu//P//v8FABAA9v8FAAoAAQBAAP//EQABAOb/BAAIAP//FQALABIABQD6//7/GwD0/xMA9v8DAO//2f8EAPL/CwD8//f/xf/i//X/
/v8FABMAAgDs/7X/7//P//f/EQDu/wUA5////wMAGAD3/wsA6f/x//v/DwAEAAIA8//3//X/5f/1/w8A5P///+T/2/8GACYAAAAgAPn/DQAAAOr/BQAKAPP/AwD7//v/AgD4//P/9f8CAMz/9//7//P/4/8UANr/
CgDW//D/CwD7/xMAIADy/wAA6P/7/+f//P/r/xQA6P8HACoAEgD+////8//3/yMA+//l/xIADAAAAOj/8f/3/+v/DwADACYA6/8TAAAA8P/6/w0ABgDy//f/BQD3/93/EwD0//z/3//4/xcACQDq/wYALgD5/w0A
DgAsAP7/+/8BAM7/+v///wgAEgACAPD/7v/l//v/FQD5/+3//f/1//7/0//u/wEABQAAAA8ABAAcAOj/CgDy/+n/9f8CAPr/BgAqAB4A5P8CAAIA/v/r/wkA+P8eAOr/+P8BAPz/+//z/ycAEQDu/wIA/v///w8A
CQD2/xEA4v/r//P/AQD6/xUA9P8DAPD/EQAYAAMACADr/8X/+P8hAAQA+P/8//P//v///+f/FwAGABQABQAAAO3/ZQAAAAAAEQDa//r/+f/6/9X/7/8DAAQA/v8UAPD/7//3//z/3f/7/+3/EgC6//r/+//u//f/
CAD4/wEAAgATAPT/7v+p//f/QQAMAPr/9//3//7/9f/+/+3/AwDg//z/1//7//f/EAD2/wQAJgAAAOj/EADc//L/EQD//w8A9v/p/wsACAAHABAA/P/B//j/7/8FAPr/CwAWAAYAEADp/w0A7P/N/wEAIAACAAAA
BgDW//n/AQD//wkADwD4//v///8FAPb/EgDu//f/EwABANz/AgAIAPT/LQAKABwAAQAoAPD/5f/i////DgAGAAIAFAARAAAABgASAP3/FQAFABYA8f/j/9r/v//5//X/FgAuAOr/3//y//H/+f/v//j/1f/9/x0A
8v8PAAcABgACAAwA+P/9//D/GwD///v/IwAKAAgAIgARANT/5f8PAOb/yf8GAPT//f///wEA4v8EAPz/9f8vAPv/4//n/+X/AwDs/wUA/P8PAPr/CQDM/+f/+f/2/+f/BADa/+3/EQDt/zUAHQDG//7/9f8eACwA
AgD0//X/6f/z/yEA+f8DAAMAHAADAOb//f8ZAAAA2v8EAPL/5v8LABQA6P8DABgA8v/z/+L////y/+f/BwAOAAUAFAD6//X/9f/z//H/7f/5/wEAGAAQAAgA6P8CAAYA7P8VAAUANgD//wEA6/81ABkA8v/s/+n/
AwDQ/wgABADs/ycAFwDu/wwA+P8fANL/CAD+/wcAKgD0/ykADwAQAPz/7/8DABAAFQDq/+X/AQD+/+v/FADq//z/BQAGADQAEwD0/wMA+P///wcA9P/1//r/+//7/93/CwDi//T/DwDv/xcA/P81AOP/8/8FAAwA
BwD6/wcAGADq/wEABgASAAgAIAD+/9X/1v/V//L/8f8GAOz/9//f//D/8//u/8v/AQD0/w8A9P8DABIABADu//f/7f/j/yEAIwAEANn/8f8PAOb/BAAoAPT/EQD6/wEAEwAGAOH/EwANAPD/GAAUAP3/5//0/wMA
6v8bAAMA0P8HAAgACwAKAOv/AQADAAYA8v8HABIALADn//3/EAACAA4A9v/o/+v/9v/j/w8A9v/3/wMA+f8dAAIAAgABAOz/+P/n/wUA/v8WAAYACgD4//T/EwAEAPL/BwAAAP3/5f8CACYA9v8LAAcA1P8cABQA
7/+5/+b/5/8cAAIA+f8TAPb/5/8XAMT/AQAWAPH/5f/4/ykA/v/j//7/6f/3/wMA9/8RAAgACADz/9v/AQAUAP7/5f8BABIACgD8//3/5/8aAA4A6/8bAP7/7f8KABAA//8NAO3/AwAMAOz/9P8BAPb/y/8IAAQA
BAAAAAgAAgD//+P/BwD2/wEADAALABYACwD4/+z/9//0/x8ADwD6/wsA6v8CAO7/IQBCAPz/LQDk/+n/9f8bAO3/EQDp//f/+/8bAAkA8P///+v/IADu//z/5/8LADgAFgDK/+b/IQD2/+P/+v8DAAUA6P8NAOb/
//8BAP3/RQD6/xkAAAAYAPf/8f8EABAA/v8bAAsA9v/5//n/9//p//3/6f/6/wsACgAQAAAA7v/0/wEADQDs//7/CQD7/+X/AwAMAAUA5P/e/w0AAAD6/wQAwP/U/+P/9P///w4AEgACABYA4v/X/wAAzP8GAPj/
8/8tAOr/AwD//+//BQASAAUAGgACAOz/+v/p//v/DQD3/ykA+P/Z//P/EQD8//P/9v/r/wEA4v/7/wkA9/8DAPr/4f8OACoAAwDW////GwDq/53/FAD0//n/5f/k/w0A+v8BAPn/HQANAD4AAAAOAP7/4f8AAPb/
BwA+APz/EQAIAPb/CAA0APP/3f8IAEQA+//9/w0ADgALAO7/7P/h//7////4/w0A7f/l/wIAIgAOAAoA/f8BAAYAGgDz/+f/CAD4/wwAAAAKAAwABgAKABAAAAD0/+n/BAAUAAEA+P/s//H/AQAwAP3/BwD3/ycA
EgD+//T///8OAPj/9P8DAPn/AwD3/wMA8P/l//3/GQDw/wMA9v+v/wAA8P8VAP7/BwAUAAMA9P/9/9f/6/8hAO7/EQDh/7X////1////1f/s/9n/EwAQAPP/FQARAM7/CADW//L/6//x/wcA9//V//j/KwD6//X/
AwACAAEA6P8GAOb//f/5/woAIAD+/wMA9/8LABYACgD5/wEA+P/9//b/FwAOAPD/7P/b//L/BwD8/wMA8/8FAPn/9f/u/+P/6v8BAPn/AQDt//v/6////wAAJAAAAPL/DQD6//b/9//9//X/DgDq/xIABAADAAgA
9v/n//j/IwD9//v/+/81AAsA4v/2////FgAUAPb/5f8JAOj/BgD+//3/7/8XAND/EABcAPP/u/8XAOb/BgAyAA0A5P/2/7H/9v/z/wcA6v/5////8//h//X/AwAYAAIAHAASAOz/3f8HAOb/8f/t//z/GwAQAA4A
/P/t/+z/6//1/+X////9/wgA5P8LANr//f/T//3/9//3/xcABwAuAPz/CwAHAOL/BAAqAPP/GwAFAND/9////xUAEAD6/+v/8//5/wQAOgAIABoABAAeAAEA/P8KAAwA+v/N/woA1P8GAPj/EADq/xsAAAD+//H/
///f/wAACgDy/z8A7v/p/wsABgACABoABQAWAAQAAgDy/9f/CQDs/wAA8P8CAB4ACQD0//z/9f/7//f/+/8hAP7/GQAAAAIA+f8pAAcA6P8bAPj/+/8FAB8A+v8ZANb/+v8LAOv/8f/7/+3/+/8LAPf/DQDz/xkA
+f/h/wEADAD5/w0A+//l/woA7v/0/9H/AwD4/wAA6P8RAAoABADs/w0AIAABAPz/AAD4//D/6/8NAO7/BQD2//n/9//6//P/8/8BAAAA5v8BABIA+v8tAPr/HQD0/+n/BQAMAPD/FwALAMb/6//v/wYAAgDv/z0A
7f8rAP//6//0/x0A9//R/wUACgAFAAoAEAD8/wkA8P/7//P////p/w8A8P8CAAwA/P8PAP7///8GAAQA+/8JAPn/HQD0//X/9/8LAPP/8f8KAOz/6f/t/xoAyP/8/zsA/P8bAPf/KQDp/9X/+P/p/xUACgAWANT/
AgBEAOz/AQD5/+v/BgDw/wEA9P/9/w0A8v/3//H/JQALAB4A9v8RAOH/8f/l/9f/AwD4////AwDx/93//f8tAPz/8f/3/zkAJwD2//7/6//8/9v/FwD4//7/6f/5////+f8JAPj/FQAAAFAA9//p/+D/CQD4/xcA
/v/v/+L/DwD8/8n/4P8XABcAIgADAAQA/f/h//L//f/z/+3/9v8FAOr/FQD2/wEA///5//H/2f/5/+//9/8PAP7/EwAMAOz/9v8ZAAMA8v8JAAwA+v/j//v/LQADAPL/BQDi/wgAFgAFAP7/+v8HAOn/GwD5/9X/
9v/1//P/vf/w/wkA/P8BAPT/5/8IANb/AADy/wMAAgDz//3/6/8TAPL/CwDv/7n/9/8lAPD/3/8EAPb/6v8fAAcA5v8GAOL//f/9//j/8/8CAAgA+//N/wkAGADt/wUA6P/j//X/GwAEAPz/CAAUAA0A/v/q//P/
DgAQAH8ATAAXAAYABQDa/wMA/P8QAM7/+f/b/wMA5v/r/8v/+v/d//r/GwDm//3/GAA0AAgA7P/w//X/AgAAAAcAAAD2/wEA6v8bAPf/FQD8/+X/8P/h/w8A+v8EADgABwAOAPv/+//+//f/6//7//f/AQD6//X/
BQDm//L/9//6//H/BwAKAPP/KQAXAPb/BwDw/+v/AQD6/yMA///t//3/4//5//f/AgDc//L/9//s/8v/AgACAAQA7P/7/8f//v+z//j/zf/1/+H/9f8LAP3/6f/8/93////z//T/DwD6/xEABAD2/wEAEAD5//f/
8f8DAAUADgAEAPz//v8HAAEA0P8UAAAABAAEAAkA4P/v/xUA5f/j//j/HQD5//X//P/7//3/8f8IAP7//v8HAO7/DwAHABQA8P8HAAgAHAD0//X/AwAcAAkA3P/2////+f/x/wUAFADu/wsA+P8NAOj/+/8HANz/
6f/p//3/8////8v/EgAOAAAA4P/9/+n/+P/v/wwAIAAGAOr/8P8JABYAKAAFAAQA7v8RABMA0v8FAA4A/f8JAPH/IwDs//H/+P/z//f/GQAHAOL/5f/3/+H/0/8AAN7/5//P/xQA/v/+//v/8/8TAP7/8////ycA
EAD6/+7/LwAGAOb//P8dAP3/6f/7/+H/9//3//b/AwAUAPj/7f/b//7/9/8JABIA/v8TAO7/DwALAPj/+P/x//r/8//z/9P/AQD6/wMAAgACAPb/DwDi//7/6f8RAPr/+P8LABMABgD8/+X/6/8PABIAIgDx//P/
6f/t//7/8f8AAAoA+v8tAOr/+f/8////CgDm/xUA6P/+//n/GwD6/wwA8P/8//f/CQD4//z/LwD+/y0ABAAYAOX/2f/b//X/EwAOABcAOADy/w8ACwAIAAYADAAEAPb/5v/d/wAA+P/s/zEA+v/3//z/BwD3/yUA
/v8DAPj/z/8KAPL//P/3//v/DwDq////EgDk/wEAGgDi/5f/DQAYAOT/4f8AAN7//v/t/xAA3v8QAPD/8/8LAO//4/8FAPj/8f8jAP3/HQD9//H/IQD8//H/BwD1/+H/CQDW//D/QwAXAOL/DwAOAPr/5/8OAP7/
/v/1/+n/+f8LAO7/+v/b/+f/HQABACAA8/83APH//f/q/wMADwDq/+3/EQADABgAAAAgAPj//f8OAOj/+P8dAPr////p//3/7//n/xMALgD1/9P/7f8dAP//IQDr//v/CgDc/wQAAAD0//f/CAAIAAUADAD4/+H/
DADg/wIAFgD7/wEA/v8/AAAAKgABAOb////d/wEA2P/w/wsADgAGAPr/BQAAAC4ACwDo/wAA0P/9/wMABADm/xAA+P8SACAACAD+/w8ADgD6/w8A9P9DABkA9P/k/ysA/f8BAO7/JwDo//3/+f8HABIA6P/3/wkA
BAD4//f/KwAEAAQA+f/1//H//f/+/wMA/f/3/+v/6/8GABAA6P8nABMAOgDt/9f/+//z/wEA7P///yEADwDo//H/6//k/yUABAD4//7/9//5/9P/9v/f//j/GwDy/wsAIQDU//3/GQD6/xsA0f8PAOj/QwALADIA
DQDi/wEA+P8SABQA+P/9/+7/2/8TABgABgAcAPv/BwAQAOj///8TAP//CQABABgAAAD0/wgA7P/8//P/9P/9/wMA/P8BACIADAAGAAQA7P/8/w8A7P8FAPT/8f/x//H/8/8ZAAQAFgD5//X//P/1//T/IwAGAPr/
9f8FAOj/JwABAOz/9P/p/wcA/P8DAP7/BQAEAAEABgD1/ycACgAIAPf/HwAeAPD/5P/7//f/CwD+/wMACgAMAPj/5f/9/w8ABwAQAPX/7f/q////9P8JAPP/x//4//X/6f8fABMA/P/7//v/7/8HAAQADgAbAAgA
9v/z/+X/7f8IAAoA8//j//7/AQD///3/8//1//D/5f/n/+f/DADg/wcAtv/r/00A9/8ZAAcA8v8AABgAAQDy//7/BQD+/+n/9f/p//7/LwDt/xMA9f8HAAoA9P/m/+n/5f/r/wcA/P8FAAAAAADq//z/8f/0//H/
AADy/+//8f/3/xkADQD8//X/9/8DAP7/CwDI//r/LQARAAwA3P/p/wUA7v8DANr/EwDk/xUAGAAAACAA//8ZAPv/+f8EAAQABADm/x0A4P8HAOj/MABuAP//6//z/8n//v8DAPr/BQD0/yMA+/8HAPb/BQD//9v/
7v8lAAcA7v/1/+P/8/8TAPn/6/8FABwABgAGAAYAIADw//3/AgDu////2f8VANr/AQD0//z/+//2//H/+P8ZAAwACgD7//n/DwD8//3/CwDr//H/9P/5/woA4P/s/x0A8f/x/wEA/v/5/+f/9f///wkA/v8OABIA
+//n//D/GwD8/+f//v/t/wEAFgALAAYA/v/J/wYA9P/9/wMA/P8DAAEA6v/0/+n//P/h/wsA4P/0/xEAAQAAAAoADAASAEwA9f/h//7/BQD5/wMACgAAAPX/y//t/wkABgAAABQA9v8HABoAGgAkAO3/7/8FAOj/
EAAMAPj/IQDt/zMA+f8fAPL/GQALAEIABAD6//T/6f/7/+3/9//t//z/5/8IABQA6//7////8//5//P/DAAKAPn/+//y/y8AAgDq//L//f8JAO7/9f/t/+7/EQDt//f/9f/p/xcA8P8GAPT/4P8lAPr/CQAQAAQA
CwAgAPf/4f/9//v/9//h//H/BwD//+/////n//r/3/8KABgACQAOAAQA8P/3/wcA8//T/wYALgAJAAAA9f/j/xIA+P8AAPb/+v/x//H/4f/3/zEA5f8FAOz/3//9/wkA+v/n/xwA/v/r/wEA7v8TAAIA8v/9//v/
AQDw/wEA/P/m/w0ADwDo//3/xf/7//v/DADe/wEABgAMAN7/AQD6/w0A5v/7/wEADAAEAA4A4v8GAPz/+v8rAAcAGAAIABAA+P/5//3/LQDy/w8A7//t//j/NQDw/+//+P/d/wwA/P8LADAA+v8XAP7/GQD3/xMA
DAAIAP//5f/w/yEA/v/1/wQALADn/+3///8FAPn/6/8DABYA9v/l/+b/4/8KAPj//f/r//X/CwD5/wkA8/8TAAEAFAD5/wMA+P8BAAkA8P/1/x8A7v/F//3/DwAFAPj/AgDy//v/3/8ZAPz////p/+7/DwD5//f/
AAAoAAIA5P8EAOz/AQAGAPD///8DACQACADa/w0A5v8DABQABAAAAPr/GQAPAM7/7v8BABAANgDu/+P/8f8DAP3/DwAEAAAA7//z//r/x/8XABAA5/8BAPX/+f/4/xkAAADU/wYA/v8BADYAAQBGAP7/BQDx/wsA
9P/9/+//AwD8//f/AwDs/+//2//v////8f/9//7/JwAAAKz/FAACAAQADAAUAPr/AQAGAAUAGAAVAO7/AQD2/wEA6P8DAOr/3f/L/xAA4v8KACYA5f87AO7/s/8DAAQA+//v//n//f8MAM7/+/8PABIA2v/0//3/
9f8xAAwAGAAWACIA7//r/w8AFAD4/+f/+f8PAAYAHADu/wkAAADk//H/CwDy/9//4v+n//j/7//+////AwDe/wEADgD+////+f///xIA2P8BAO7/6v/7//X/GQABADoA4P8BAAMACgAEAAQA9/+5//T/0//8/yUA
+P8LACYAEAAEAAoACwD+/wQAFAAMABAACAD8/wAAHAD7/w0ACQD0/wQABAASAA4A7v/h//X/BwD1/+v/FAAkAO3/JQD7/1cA//83ABMA0v/x/73//v////D/AQDw/wEADwD0//X/MQDv//X///8bAPL/3/8NAOb/
EQDo/xAA+P/W//H/BwAiAPX/3f8TAP7//P81APf/AQAFAO7/AQDi/+r/1f/5////9f/N/wUAAAD4//P/CgAQAPn/EQD6////BwD2/wQA6v8LACYACQAQAPj/5/8IAKz/EgAMAPb/4//6/xUADgA2AAEA/v/3/wUA
9P/l/xUAJAAFABoACwAAAPX/NQD5/wsABwACAPH/3/8LANj/DQAmAP7//f/7/+H/FAAqAAEA7v/v/93/BgDS/wAAFAACANj/CAC+/wAA9P8CAN7/AgDE//X/KwAWAAoA7//l/wIA8P/u/+f////5//j/AwD//+3/
6P/B////5//+/93/4P/j//z/BwAMABQAEgD+//H/FQACAAoAAADu//L/5f/4/9v/8P8ZAP3/DQAYAPz//P/9/wUA/v/6/ysABQDu/wIA5v/s/8//7v8XABIA2v/3/+n//f/x//P/9/8HAAYADwACAAoAIAD2/wsA
8/8rAPH/NwDv/wcABADw//X/9f/4/xsAEQDI//v/IQDt/9//5v/l/wAAAADo/wUADQASAP3/+f8UABgA7v8NAAgADAALANr/8//z//f/9//4/+n/9//x////yf8IAPr/GQDe//3///8FACQA6v85APT////z//X/
AAACAP//RQAPAAAA/f8lABkAFgD4/9P/9v8DAP7/AQDe/9v/8P/1//H/1f////f/6//f//D/6//t//f/AwAEAAYAEgAFAPz/CgDG/wUAMAAUABYACADW//f/AwD1/9P/CAAAAAgAGAD9//3/BAAkAAIA6v8CAPT/
9f/t/wEARgDy/zEA9P///+7/4f/r/+X/AADk/wYACgD0/wEADgDc/wEA+v8CANr/+//x/+n/5//6/wUADQD4/wgA1P/9/8f//v/L/wUAuP/7/+n/GgAQAO7/7f8JAMr/8v8LAPb/CwDz/wsABQDW//n/EQD0/+//
EAD8//3/DwDq//n/EgDQ/wcACAAAAPb/AADU//T/EwDk/x0AEABGACsADgAEAAoA7f/T////CQAPABgA9P8TAP3/2/8BAOb/7f8fAPj/1//x/x0A/P/R////IQDq/x0ACAAGAAsAOgD7/x0AEQD8/wUACgAWAAIA
HgAOAPT/3f8FAAoAAwAMAP3/vf8NAAAA8f8XAPz/BwAHAAIAAgD2////4//4/9//9//x/wcABAAIAOb/AQAIAP7/IwD7/+//BgAKAO3/QwAFAAAA5//z/ysABgDk/+X/BwDm/wUAGAD5/wsAAwAOAPr/vf/9/ycA
CgD4/w0ASgAJAP7/+f///wYA4P/9/wMABwDe/wMACgABANz/6v/X/wEA+P/k/9n//f/z//7/AwD0/wkA7/9RAAQAEgACAAIACwAqAPv/BQD1/+H//P8fAAIA9v/r/yEACwAQAPr/1/8UAPz/FgDk//r/DQDp/93/
BADQ/+//AwDv/ysAGgA+AAUA7v/o/zsA7f/3//b/6f8DAPL/8P/L/wgAAADs/zEAAgDw/wcAJAD4/93/8/8PAO7/8//3/wsA+P/r//f/8//x/wkA9v/R/wQAIgAKANr/9v8HAPj/DQD//wsAGAD2//P/5f8WAPT/
BQD+//X/8/8BAAAA8f/1/wMA4v8JAAQACwDU//j/CQD5/xMADQD6/wYA6v/5/w0AAgAOAPv/AwD3/+X//f/z//n/3f8eADAACgDs/wMAEgD9//3/AQDm//b/AwD1//3/9v/H//b/5/8KAAYA/f/1/y4AVgD6/xMA
BwDm//z/7f8GAPb/+f8VAA8ACgAJAPz/8P8lAPH/AQABAAgA9//p/woA7v/r/9X/9v8FAPf/5f8IACAADgDq/wEA5v/2//v/AQAKAAUA9P/0/8//+v/3//3/HQAAAPb/AQDE//P/IwD6/w0A8//l//f/IwD9/+f/
AQDQ//n/EQDs/+H/8f/j/+//6f/z/0kA+v8LAOn/HQATAPr//v/X/w4A6P/i/wEABgDs//b/NQAPAP7/DgDu/wkACAAdACAADADs/wYA/P8IAAQA9f8dAPT/5f8EABQAFAAyAPL/+/8QACYABAASAPD/GQD///f/
9/8fAP3/6//2/xMA8/8NAPv/DQD3/wkA/P8LAAkAJAAOAPr/8v/t/wUA/P8GANj/AwDe//v/FwD//8//0//D//n/2//z/9X/DAA+AAMADAD9/+X/BgAUAP7/7/8HAPz/CgASANz/BwAIABoA9P/f/xIACgAOAOj/
/f/p//n/y//3/08ABQDm/wgA9v///wEA5v+h//z////t/xkA+P8lABoAAADw/wUAAADy//b/5//6/wUAAADs/+r/GQDz/+//+f/z/+j//f/v/wUA8P/7//z/9f8RAA4AFgDe//n/AwDc/xsACQD6//r/0////+v/
CQAGAPH/HwD//xcAAADc//j/8/8fADoACQDm/wYA/P8PAOT/CgDY//j/PwAWAAYABQA2APT/BwDz////+v/9/xkAwP/2/93/+v/b//j/DwDv/wMA7//x//f/LQDx/7///v/t//n/4/8FAO7/+//p//7/3//3/xcA
8f8PAP3/6f8WAOz/+/8FAO3/AwDy//X/GAAiAO3/BQAMAPr///8PAPj/IwD/////+f8hAA8ACAAVAPr/DgAGAPv/DwD7/+v/BwDk////4/8DAAYA/P8rAAIA5P/7/xkAEgA4AAAA3P/+/+X/CwAgAP7//f8NAP7/
CgAcAP7/+//v/wsADwDw/wMABAD8//P/8P8lAAoAIAD9//H////r/+n/CwABAN7/9//h/+r/EQAKAPr/+v/v/wcAKAACAAIA+v8nAPz/5f8GABIAEwBUAOv/7f8EAA4A+/8hAAEACgDv//v/AgDG/wYA6P/s/+f/
/P/h/wIA6P/9//X//f8rAO3/+//q/+n//v8FANj/5//4/xMABgAQAAcA7P8QAP7/8/8BAP7/DwARAOD/AQAEACEA1v8BAAQAGQAIAP//HwAFABQABwAWAAkAyv/+/wkAAwD+//P//f8BAN7//P/p//f/8/8IAPD/
FwAaAAoAEAAAAO7/7f/p//L/DwAOAMT/+f/5/+//EQD9//H/DAAAAAEA6P8JANT/DQD8/woA+P8IAPj/AQDk/wsA8P8BAP7/EgDg//j/LQD5//H/DgDg/w4ADAD4/+H/DAAcABMACgD//+v/7P/j/xYA/P8AAPT/
9f8JAPP/GQAJAAIA7v/5/wUA5P8WAAgA/f/7//z/CQACAP7/CgDW/w4ACgD2/93/9v/t//j/8//3/w0ACwD2//z/BQAFAPj/BAAIADEAGgD6/wMACQDi//L/9f/3/+P/9P/3/wEA6P/+/yMAAQAgAPD/2f8AAPD/
/P/f/wgAOgD9/yEA+f/3//n/BwDu/+n/9P/v/wkA+P/z/9//8v/X//3/4f8AAAAA/f/9//X/HQDp/yMAAAD+/wIADgD4//P/8f/L//P/v//j//f/CwDA/wUA/v8QAPz//v/t/+r/6//r/+P/8/8TAAgAGAAdABoA
///Z/wEAGgD7//3/8f/b/wgADgDz/+3/AwDm//X/6/8DAPb/DAAEAPz/HwD3/9//AwDu/wYA7P/0/+P/BQACAAgANgAAAAQADgACAOX/AQAEAPj/AAD+//v/JQDx/x0A/v/7/woA2v8GAMD/3v/j/wMAEgAFAAYA
+//1/wEACgDv/8n/AwACAOr////8////FQDs/wIAAAADABgAEgDm/wQADAD+/ycABgD8/w0A9P/1/93/AQAUAPX/5/8EAO7/9P8BABUAzP8OAOT/+f87AAcA+v/1/xsAFAAGAAsABAAIAPb/DADk/wgAJgDx/y0A
EQAcAPX/AQABAEQA/P/t/wEA6v8cABAA7f/d//r/+f/u/wEACQAYAAQA+P/8/+3//f8hAOL/8/8OAPz/+f8HAPP/9f/p/+3/IAAOAAIAzP8FAAAA/P/r/wAAFgAAABYA/f/t//H/y/8MABQACgDq//3/DwD//+//
BwD0/+//BQAHAOj/AADm/wIABgD0/xkA/v8rAPf/GwD0/9X/AgACAAwAGgD7/xUAAgDK/+z/BwD0/xcA/v8LAOP/+//x//f/9//l/w0AHAAJAOL///8FAOv/AwD///f/6v/j/w4A8P8IAPL/9v89AOn/z/8AAPD/
4//1/wEAMAD2/9n//f/1/9f/AQACAOr/FwAMAPT/EQDs/ykA/f8dABgABgD//xkA6v/j/xcA9v8VAPD/+v8FAAgACAAQANb/+v8JABIA4P8QABIA5/8BAPv/IwD6/+X/6/+z/x8ALAAHAAwA7P/x////NwD9/9//
CAAgAPT/+/////H//v8JAOr/s/8GAPD/BQD6/wAA9P8QABwABgDS/wUAGAD4//P/AAAKAB8A3P8EAAIA9v/r/w4AFgAGAA4A+P8DAAkA1P8DAP7//f/3//H/IQAEAA4A7f87APb/4f/8/xcA+v/1//f//f/3/w0A
GAD8/xwACADt/+//CQAKAOz/IwD2/xMA7f8HAOb/wf8AAPb/AAD+/xYA/v/y/xcA+f8FAPf/1//y/wkADQAAAAgA9v/z////CADy/+L/8//z/wEACAAoAAQAGADy/ysA6P8HAAEA7v8DAPz/BwDq/+r/AQD4/wsA
/v/5/+3/AwD0/+f//P8HAAoA4P8KANb/6P/J/wYAIgD///v/9v/x//j/KQD0/wUA+P/p//v/7f/6/+X/6/8NABkAHgD8/+v/CQDu/+//EQATAOb/8P/z/xYAGgAKACoABwAoAPP/8f8aAAQA9/89ABAA9P8GAP7/
BAAaABIAAADz/+P/FQD4//f/0//0/w8A7v/t//7/9f/1/9v/+////wMADAD+/wMACADm//j/6//r/x0A9/8TAPb/HwD9/w8A6P/7/w0A6P/8//n////D/wQA/v/1/w0A/f8LAAMADAACACwA8f/1/xYAyv8BAAoA
HADg//X/9//8/wMA9f8bAPz/CwD8/+v/EgASAAkAIADy//n/AAAGAPf/6//5/+n/9P8BAN//LwD1/83/+f81APj/RQAQANT/CgDk/wIAGAD7/xEACgA6APz/HwAIAAAAAADW//n/9//8////5//N////BQDo/xMA
BwD4/+T/4/8GACgADADu//j/2f/k//f/BADq/+n/CwARAPD/AADo//X/yf8WACIACQAcAPX/CwAHAEAAAADg/xMAzP///+f/DQD8/wMA/v8PANz/BAAOAPX/3/8HAAAAAwDw/w0ADgAJAAAA8v8TAO7/7/////n/
BwAOAPn/BQDm/+3/CAAiAP3/LQD3/9v/GAACAPv/BwAAANb//P/t/wYACgD+/ykA8P/9/yIA7v8HAPj/FQD2/wgAPAD7/ycA8f8nAAYAEAD9/+P/6f/r//f/9f/t/w8ADQAKAPT/8//4/wcAHAACAAkA6v/u////
BAACAAgA8v/p//v/FwDi//H/4//9/9H/BQAMAPH/5f8RAPL/FgDq/xQAHgD3/xMA+//h/xgAEADk/9P//P8BAN7/x//s//H////z/wwAHgD9//n/9/8LABkAMgAAAPz/BgDq//3/GwACAPz/CQAEABAA9P/z/x0A
AgAMAAAA9P/Q/8X/AgAWAO//7/8FAAIA9//V/xwAOAD4/xEA8P9DAPb/LQAQAAQA6v/1/w8ABgAPAAoA+//D//7/+//v/w0A7P8DAPn/DQD//+3/AQDw/+X/BQD9/+P//v/p//T/4//6/wUA7P8LAAAA/P8PAPj/
+v/j/+z/BQD3/+f/CAD6/wMACgAGAAIA/f/d/+z/0//w/+3/BwAUAAAACgARANz/+f/l//j/AQD0/x8AHwDW/xAA3v8PALT/9f/r//H/HQD9/+n/CgAGAPf/2/8AAPT//f8hAPv//f///xkA+P8TAAUA5v/5/w8A
5/8LAP3/AwD7/+H//P89APf/0//0/+H/CQDs/wAADgARAC4A9P/J/+n/FQD8/xMAEwDo/+z/7f/8/xsADwDU/xgAPgDs////AwAWAPj/2//9/x0A4/8xABAA8v8IAOT/EAAIAP3/8f/3//X/AwAMAPv/GQD+/wkA
EgAuAAwA0v/6/x0AEAAyAAsAJgAIADoA8v8RAA8A8v/z/93/9//z//v/IwAAAPr/1/+///P/AQD7/y0ABgAEAP7/0//x/yMA9P8BAPX/1//9//f/CAAIAP//IQD+/zMA+//7/w8ASgD6/9v/+v/V/wcA+P8EAAgA
/v8DAPH/GQAOABoAFAAAAAAACgD5/wMA+f/1//v/CQD7/9P/CgAOAAwAAgD9/+X/9//1//7/5/8DAPj/9v8bAPf/EQAHAPj/CAAMAPn/9/8HAPT/7v8FABAA8v/s/wUA4v/X//n/EQDs/+v/AQDw//v/AQD8/+H/
5//1//r/7//u/x0A5f81AAkA+P8OAAIA+f8XAAQACgD8/xcAEAACABAA5P8IAAgA6v/r/wMADAAHAPz/AADk//3/AQAIAA4AAAD0/wgA9v8FAPb/+f/h/xIA/P/7/yEADwDW/+7/5f/+/8f/CwAiAP//FQD2/+n/
AAD0/xIABAAHABAADQDW/wcAAgD2/x0ABwAMAO3/3f///xUAFADa//r/HwDs/+P/8v8BAAcAHAAAABYA8f8dAPL/8f8iACgA5/8TAAEAMAAFACIA///X/wMAMAD2/+3//f/V/wsAEAAAAAYAAQAUAPj/DQD7/yEA
DgAAAPP/z/8IAOj/9f/9/wcAAAABAPj/7//Z//T/KQDx/w0A+f/p/wkA3v/7//f/KQAsAAIA6v8IAOT//v/h//3/CwAIANL/8f8xAPH/CQAQAPL/CAAMAAEAMgDx/w0AAAD+/wgA5P8EAPT/GAAkAP3/4f/v/+f/
3f/Z//z/AwABACQAIwDa/wkA6v/7//v//P8FAAoA8v/7/wsA5//t//r/8f/6//n/8//7/wAA7v8UAAgA9f8XAPf/4f8NAPL/EgDa/wIA9v8GAAgA/v/f/wEAwv/r/+n/9v8XAPD/FwDu/+v/8/9BAAIAyv/1/9v/
+////+z/z//8//n/CgD+/+7/0//n/+v//////+T/9f/6/x0A+f8XAP7/8//8/xMA+f8LAPv/6f/u/93////b//z/BwD1/9v//P/5//b/9f8KANL/CQD+//X/2//9/zsA/v/7//3/CwAHAM7/9v/P//T/EQAJAPL/
7/8hAOT/9//v/+v/+v8HAA0A3P/y/+X/EADA/+L/6f/4/9//+v8jAAIAEgD7/8X/AgAOABcA4v8UAOr/7v////v/6/8UAB4AAQDq/ywA/P/1//H/BwDw/wMA9P8NABwAFgAaAP//AwAPAAYAEAD0/w0A+v8YAA4A
5v8XAPr/FQD+/x0A+f8RAPn/MQAFANj//P/f/+7/6f/3/+f//P8xAAYAJAAFANT/6P/h//j/FQDy//n/9f/n/+r/5//6/xkAIgD4/wgABAD//xMA/v/z/wAA+v8QANj/+P/j/x8A+P8DAOj/GAAoAAsA/v8AAB4A
AgBAAP//1f/+//H/EgD8//b/EQD9//P/8v/Z/w4AGADz/wsA9f/t//H/5////8v/9f8DAPj/3f/5//n/+v/f//b/FwD9/8n/7f/l//X/+f8KAP7/7v/3/+z/CwAHABYAGQDu/wQADAAMAPr/BADW/+r/3/8OABQA
AgDw//D/6/8FABQA+//v/+z/BQAKAOz/BwD+/wUA+P8HAAAACADs/xsAzP/0/63/+P8rAAIABgAPAAAAAAAyAAUAAgDx/8f//P8LAO7/9f8EANb/AwAOAPz/7//+/8f/FQDi//3/BQACAAAAAQDO/wQA+v/r/z0A
9v/D//X/9f8IAAoABAAiAO//9f/9/wMA9//j//H/5//m/xUADADG//n/LwDp/8n/BAAOAOf/AQAeADAADQAoAPn/cwDg/+X/AgAcAOb//f8dABgADgDe//7//f/0//X/DADc//X/2f/8/xUA7P/Z//P/EwAFABgA
/P8xAPz/vf/5/ycAAgAaAAgACADc//X/8v8DAOT/1f8HANT/9f8jAPb/CQADABoA5P+x/wIAJADy/wsA6v8NAOf/6/8GAPz/BAAOAPf/CQATAAAADwAQAPb/+f/4/+//FQAMAAYA3v/3//P/AQAGAPz/+f/7/+v/
8v8TAN//3f8RAP7/9P8TAAQAGgDz/xUAAgDY//3/0f8DAPb/8f8NAPD/8/8ZAPT/AwAGAOP/y/8QANL/9P/h//L/HwD5/wsA+v8bAPH/EwD//xcA/f/b/+b/AQAAAND/HgAiABUA+P8NANL/FADo//n/5//7/ykA
AQDU//r/6f/5//H/9v8pAAcAIgDw/wkA/f8pAA8AQgDx/wkABwAiAOf/+f/u/x8A//8zAPr/7f8HAAQA/P8nAAUA7P/3/wMACgAIABAA/P8NAAQAAQD4//v/BwAAAPj/DQDc/wgA7P8JAP7/DAAQAPj/GwAGAPL/
DgDk//P/GwD5/wsAAAAOAPn/2f8UANT/7f/n//X/2/8CAOD/CwAaAOP/1/8HAPD/+f/x/xMABgAFAAAADwAKACMANgD3/9//BQAmAPr/FwAEANz/CQD+//3/z//5/+//CQAAAPD/8//w//P/BwDs//T/9/8RABwA
EgD0//3/BQD7/wMA+P/p/wEAEgAFAA4AAwAEAPb/t//+/yEA8P8zAPv/DwD9//3/8f85APr/HQD4//v/BAAAAPn/7f8AABIA8v8XAP3/z/8NAOr//f/j//v/BQD1/+f/8//z/wEA1P/e/x8ADQDW/wkA+P8HAPD/
HAD0////6/8MAAIA7//1/wIABgANABYA/f/9/wAA4P/8//P/EADi/wwAAgAVACYAAgAIABIADgD///f/9v8JAPL/+//+/+P/AwD0/wQAGgAOAA4A9//5//7/EwD5//v/CwAGAAMAAAAbABIA9v8FAPL/EQAQAOj/
9//b/wQA5v8PAPb/8P/p/woACgAFABAAFABCAP3/DwD1/+//8f/l//7/8/8GAOr/9f/n////+//+/+/////f/wgAEgAAAML/7//3/+X/tf8DAPL/CQDq//n/2f8NAAIAEwDO/w0AMAAMAAgA/////+v/HQD+/9v/
CgDw/wEA1P/m/ykAEgDo/wwA/v8MAAwA9f8BAPv/8//8/wkA7f8PAAAAJAD9//X/8v/t/+3/BwATAAAAAAAAAPb/5/8RAA4A/v8BAAEA7v/9/wkA/P8pAAsA5v/9//f/5/8lABoA0v8AAPz/AADe//n/FwDu////
9/8JAPT/GwAGANj/CwDu/wMACgD8/9f/BQDi/wMA3v/z/8v/FAD8/+3/HQAaAOz/9v8TAAYANgD5/9//+f/1/93///8CABAA1f+N/wQA6P/1/+f/BwDU//b/8f/5/9X/9//n//D/3f/z/93/CgACAO3/AwD8/wsA
/f/b/wEA3v8DAPr/6f8rAAEAAgD0/wEABgC8//D/4/8FADAA7/8zAAMAKgABAPT/AgACAA4A7P8HAPz///8DAPP//f/u/w8Ay/8LANj/7/////3/+/8PAOT/8//2//n/AwAKAAIABgDy/wMA/P/p//H///8ZAAoA
8P8FAPb/EQAJAPb/CQAGAO7/5/8LAPD/DAAKAPT/NwABAPT/+/8FAP//RwABAP7/9//j/+3/8//9/wUA+f/z/wAADgAJACIA6f8PAAYACgD5/9v/AwDS//v/4f/8/xEAEgDu/wsAyv8PAB4ACQAmAPn/MQD7/xkA
JwAQAP3/gf8VANj//v/3/xEACAADAPD/8f8DAA8ADAAEAPT/+f8fAOX/HQAMAOT/BQDi//f/AwAHAPj//v8lAOn/EQAFAOr/7f/B//b/BwAUABgABwDi/wIA4v/0/9//EAD+/wUA6P/6////AgDW/wMABgDx/ycA
BAAcAPz////r/+f/GAD2/x0A6P/4/y8A9P/X/wkA/v8BAO7/AgDW/xEAKgD4//n/8f83APL/xf/2/+//9f8bAP3/4//2/9n/+f8BAAkA/v/1/9f////x/xgAJgAAAOr/9v8HAA0A+P8CAOj/AgDu//7///8JAB4A
8//X/wkABAAOACgA9P8FAAEACADy/zcABQDe/+X/kwAVACoABAA8AAgADgAGAOz/+P8lAAQAzP8CAPL/8/8VAPP/CQD3/9v/5/8jAPv/4f/y/+n/9P8VAN//3//2//3//P8NAPj/HQD3/xUA/v8LAPX/IQDv/83/
8/+9/woAEgDx/wkACAAgAAQA5v/7/xcADQAQAPz/9f8IACIA9P/7/+z/9/8PABwA8P81AO3/2/8JAEwACwACAAIAAgD9/+f/AwAmAP//CQD5/+n/CgDi//b/EQABAAwAAQAUAAgABAAbABAA8//n////9/8TAB4A
9P/R//b/z//+/+X/6v8ZAAUAQAAOABIABgD6//j/9/8AAMD/7//h//3/5f8JAOD////T/+D/+//z/xUA///f/wcA3v8CAOL/4/8HAAgAxv/9//3/AgD+/wcA9P/0/wUABgDq//f/BQD2/w8A7v8BAPn/6f///9H/
6/////n/4////y0A7f/r/+r/6f/3/yEADQDi////EwD8/+n/GgDo//j/8/8JAAAA+v/5////8f8AAPz/6f/x//3/6f/o/+3/CgDY/x4A+P8BAOL/BQAqAAgABgDg//X/+v/r/woAGAAGAPz/8f/1/wkA2P8HAP7/
DAAMAPv/3//y/ysA8//V/wUA+P8SANz/BgDu//b/HwD//zEABQDo/+v/DQD9/w8A+f/z/woA8v8PACYA+f81AP3/AQAMAOz/7f8HAPv/5//7//v/9/8PAAUADgDm/xsA/v8nAPz/DQD5/xEANAAeAP//EQAGAAgA
+f8bAAcA+v8AAAQA/f8ZAAgAFAAKABIA9P8HAPb/DQAEAAIA9/8RAAQA4v/+/wMA7v/7/wgA2P/u/+H/AQAeAPz/8//9//n/FADy/wUAKAAEABYA/P8HAO//9f/h/6v/AwD4/9//u//1/ykAEgDs//T/5f8MABoA
FAD+/wQABAD2/+n/8v/l//L/CQD6/8P/BAD0////4f8AAAgADQD4//b/IwAfAAQA/P8FAPz/CQDy/w8A6P/5/wcA7v/u//X/7v/L/+3/6/8FAAAAAQAYAAcA7v8CAPb/6f8bAAYA/v8AAO7//P/7//r/3f8ZAAgA
//81APf/9f/6/wUA7f8zAPv/CwD+/zEA8//7/xkAzv8GAOb//P8PAAQAEAAOADQA9P////L/EwAKAPr/GADs/wYADAANAPr//P8xAP//AQAjAPT/+v/1/woA8P8MAAAABgDa/wsA8v/2/z0AFwDq//r/8f8EAPz/
5f8DAAUAFAD1//v/8v/z//b/CwAJAND/CQD0//v/8f/1/+X/CwA8APP//f/8////8v8NAP3/9/8CAAYAHwACABoA1P/9/wEABQAMAPT/6/8UADAADgDQ/wkA9v/3/wUA9/8FAPL/6/8BAOD//v8BACEAOgD+/wUA
BADU////w//8/wUA+/8HAA4A/v/1//P/8//p/+7/IwDv/+f/+/8PAPn/+/8JAOb/8f8JAAIALAANAAgAEwDi//7/6/8JADYACwD+//7/CwDw//P/7P8XAAQAAADz/9/////V//3/DQDk/3cAAAA+APz//f/x/xcA
AwA2AA8A1v/o/9H/8v/v//n/7/8UAPz//v/x/+T/BQADABYAAQAYAAkA5v/6/+P/FwAMAPv/DQD+/wUA+f8RAOn/9/8CAND/BQDq/+7/6//8/+3/9v/9/xAA+v8NAND/GgBGAPz/EQAAAAQAAADS//n///8cAAQA
9/8fAAEAAgD0/9v/6v/1//X/9f/6/9//DQAMAAcA6P8KAAoAFwD8//r/8f/6/8n/9//n/wIACAAUAOL/AgAYAOn/+f/2//v/+/8NAPX/HQAKAPT/DgAMAOz//f/r//X/EADw/wEA8v8JADoA9v/h//T/6/8HAOr/
9f/r/wEAGADq/8P/BgAoAPH/1//1//P/CwDQ/wAA/v/p/8f/AwAUABYA2v8DAOr/CQDg/yQAwv/j//3//v9NAOn/+f8FABAA/P8PAAIA0P/2/+3/CgDc/wkA/v8MACAADQAgAPn/DQDf/wEACADg//3/8f/5/wEA
/P/h/+7/9/8JAOj/JgAGAP7/+f/v/9P//v/p//X/+//+/z8A7//d//7/+/8GAOD/8/8JAPf/MQD8//v//P/x/wgABADw/zsAAgD+//3/EwD+//v/EwD4//3/4f/y/zsA8v+7/+3/SwAVAAoA8//1//X/BwDs/8H/
9f/t/wMAEAABAAYADwDs/wgA7v8MADoA+P/9//T/+f8CAOr//f/N//b/CwAHAAIA9f8PAOf/AwAGAPj/+v8ZAAQAVADo/wcADQD0/wMADgD5/ycA5P8DAOX/3f/1/wkA8v////X/+f/5/wkA8f/f/wEADgDz/+X/
6f/9/wQADgDj/9X//P8DAAUA5v8KAA4ACQDu/xIA8v/o/+///f/h//r/AwD2/+v/+v/5//L/BQAOAPb/8f/d/xYAEgD+//v/CAC+//n/9//w/wUA9//1/xwABAAHABAA/P/5/wIA4P///+H///8RABMACADb/x8A
8v/9/+//2f8GAAIA+/8ZAPf/uf8DAN7/HQAKAPn/BQARABIA/f8PAP3/y/8aABAA///v//7/7/8FAPT//P/3//v/8//7/wMA+P/l/wEACgAEABAAAwAeAPr//f8KAPD/8v/n/x0AKgAHAB4A/P8jAAYA9v8EAAQA
+f8fAAEA1P/y/+n/AAACAAcABAAHABAACQAKABYA9v/2//v/AgAkAPz/FQAQAEAABgAUAO3/BwAJAN7/BgDy/+f/+/8CAPD/FQD8/w4AEADx/w8A4//x/+z/4f8SAPj//f/p////5//9/wEA/v8TAPv/DwDz//H/
8v/z//3/0f///w0A8v8DAOz/BwABABQA9P/t//v/9f8MAB4A+f/p/wgA4P/o/xMA4P81AAEAKgD9/7v//v9DAPr/3/8MAFIAAgAQAPr/GwANAAYAAQAoAAsA4v8FAOL/BQAQAPH/CQABABoA8v/n//X/FQD7/9P/
/v/1//3/8//3/+f/AQD8/+T/y/8CAA4A7v8fAPD/0//5//v/BAASAPj/BQANABQA+f8NABkAAAAhAN7/AAAKAAsAJAAnAMr///8LAA0AEADv/0MA+f/1/w8A0P/y//H//P///wUA7P8PAAAA7f8jABAAAgDw//3/
AAD6/wQACAD7/zUACwAOAAEA1P/z//3/BAD4//X////0/+X////X/wYADgDz//f/EADu/wIAAgD/////FQAAABwA7P8OAPD/9v8LAPP/FwDk/yMA6//X//P/1//8/xUABQDy//b/JwD3////BwDU//X/BwDk/+H/
7v8FAPP/EQD5//H//P8XAPn/xf8MAPb/GgDc//z/9f/s/yUA//8HAPX/EQAOAO7/DgDg//H/BQAIABIADQAIAAUA+P/Z/wcA+/8xAP7/6f/9/8X/8P8tAPP/AQD4/8P/6P/n////6f/2/wkA9P/3//n/DwD6/xkA
AgDa/wUAAADs/+P/HAD0/xAAHgAIAAAA//8XAP3/HQD7/wkA9f8FAA0A9P8GADIA9P/N//j/GQD+/yEA+v/j/wsA8P/5/yEABADo/9z/5/8JANz/AQA8AA0A0P8XAPr//////wcAFgDw//v/8//t/yIAyP/4/w8A
DgAGAAkA8P////P/DAD4/wAAIgD+/wkABQAUAP3/GwAMAPD/9//t//D/zf/x/+3/EQDy//f/AwAAABoACgDW//j/9//3/xEA7//1//r/FQAJAAQA+v/B/w0AFgAJABgA6//j/xYAAgDz/w8ADADs/xUAFAAFAAIA
/v/1/+T/7//x/xsADQDg//f/EQD5/w0AGADU//7/CwDv/w8A//8JABQA2v8LAN7/9//x////5//7/+P/+v8JAAoADAD2/93/CAD6/+r/FwD1//3/7f8DAO7/CwAMANb/7P8lAAQAGAAbAAIA7//b/wQAIgAHAP7/
DwBWAAEA8v8FAL7/+v/l//r/BQAFABIAAwAMAAgA+P/9/xkA9P8HAAIA/v/3/wsAAQD0/yMA/P8EAOb/BwAgABwAGgDv/+P//P8RAO7/9/8LABoAAQAGAAQAJAARAOr/BQAAAAoA9P/m/w0ACwAWAAUADAD9/xEA
EAAOAPL/u/8CABAA+//T////yf/2/+3/CQDk//L/8//6/xkADQDQ/xcA8v8MAAgAFAAIABEA/P8FAAwA/f/r/+X/AwD3/xkADAAoAPL/HwAYAAgAAADi//D/+f8TAOb/+P8jAAEAEAABAAIABwDs//v/AQDq/+v/
9P8VAAcA3P8QAOj/GgDw/wYAFgAGAA4A8v8zAPr/JQD7/9P/BwDO/wQA4P/+/xsA+P8NAAIA2P8DAN7/+f8LAPP/MwAAAP7/BwAGAPL/DwD1//3//v/5/w0A3v8EAAgAAwDe//b/NQDt/wEA9f8rAOf/sf8bAPj/
DADq/wMAAAD7//P/CgAEABIAzP8AACYAFgDM/wQA+v8QAPj/AgACAPT/IwALADgACAAUAPD/GQDr/+X/+v/j//L/1/8PAPL/8v8TAA8AAAD5/+v/EgCq/wQA+v/9/wEA8f/P//P/AwD8//P/+f/f/wIABAD4/wsA
9/8FAP3/AwAHAAAA9f/L/+7/BQD3/wEA6//R/xgARgD3//f/+//3/wEA9v8AANb/uP9V/wEAEADt/8//CQC2/xIAEAAWAAIAAQD2/wQABgD+/wcA+f/d/wMABgAHANT/9P8ZAPn/DQAFABQA/P/3/93/6//4//P/
/P8DAPv/7f8DACwA/v/v//P/+/8DAPj////3////CQDz/xMA/P8JAAAAyv8MADIA7f/l////7f8OAAoACgDK/wwA+v8DAAQA+v/X//f///8GABwAEAD+//7/EwDi/+P/AwDs/wkABgD8/x8A8/8jAAwA5v/7/wsA
EQA2APP/9/8JAOD//v///woA/v8LADYAAQDc//L/3//1//f/HQACAPf/5f8BAPb/BAD6/xAA/P/0/xUABQAqAPf/3f8AAPz/BgD4//3/MwABABQA+//3//z/6f/8/+f/+f/t/+f/w/8MAB4AAgAGAO7/0f/7/+X/
9f/9/w8A6v/7/+X/7/8XAPj/CwAOAAAA9v/p/wkAFAD8/9//9P/X/wcABADm/+3/9//v/wUALgAbABYAAQDs//r/BQD2/wUAAgDK/wUA8P8AAAoAAQDm//T/+f/8/xcAAADk/wcADgAJAOT///8HAP//KQD3/xEA
9//z/wIACAD9/yUACwD8/+//8f8LAMz/EQAaAAkA/v/w/yMA8/8BAAwA9v8VAPL/9f/b//7/xf/u/w0A/P85APv/DwAcAOj/+v8DAOb/CQDw/wsAAgAmAAYA5P/s/wUA9P/5/wEA/v/3//P/4//l/wQAFAD0/ykA
6v/z//n/3f/3/+n/AQDU////LQAGAAQA7P8TAPv//f/2/x8ADAAYAAAAGAD8/xcADgAAAOn/+f8LAAoA7P8DAPn/sf8DAPj/BQD4/wEAAgDv/ykABwDs//f///8UABgAIgDy/wAACgD1/+P/DgD6/w8A+v/n/8n/
/P8JAAAA9P/5/+n/7f8JAOv/LwAFAAIA9P/r/wAALgD//+//BQAEAAAABgDy/y8A8P/H/wsA5v/+/wcACwDo/+f/FQAOAOj/8P8bAAMA0v8SAPT//P+n//L/FwDx/wkA6//9/w0AEgAHAP7/+f8VAPr/MQAMAPD/
AgAIAPz/AQAIAA4ACwDi/wcADgAGAAIA9/8TACEA7P8OAAIA9P/x//D/QQAQAAIABADa//v/CQD5/xMAEAAcAOv/JwDh/wcAAgDw/wUAFADs//H/AQASAPL/8////yEA+v/d/wEANgARAOz/7/+5//3/8f/b/73/
BgAeAP//GQD4/9v//P/v/+n/5////xcA9/8nAPH/HwACACIA/P8ZABQA8v8HAHQA+v/p//v/BwDm/xEA8v/5/wQADADx//v/5//z//b/3f8NAA4ABgDc/yMA/P/3/wkA8P/b//n/5f8UAPb/DQDy/wgAKAD7/z0A
AADg/wYA1P/u//3/7//9//z/DwABAOD//P8BAAwACAAGAPT/DQD6//7/uf8IANz/AgAKAPv/GwD2/7X/+f/r//D/MwD3/83/EAAcAPr/6f8PAPb/+P/X/wEAAgATAPT/+/8ZAO7/RQD//9H/6v/3////8f/5/wEA
BwAYAAQABgD8//H/FAAIAAMAAgAEABgA+v/j////7//5/xEAAQAkABgAOgD4/9f/CADQ/wEACgAGAP7///8NAAUA7v/4/yUA8//n/woAFgD0/93/GwD6//j/FwDz/9v/AQD2//P/2//6/wEAAQDi//n/7f/w//P/
CADU/wQAOAD6/9//8P/R/wkA8v/n/+//GgAMAP7/CwAbAE4A9f8lAO7/7f/3/8v/7//V//v/2//p/xsA6P/9////7//e/yUA9v8VAAkA6v8CANj/EQAKAAkALADv/x0A/v8ZAA0A2v8MAN7/+f/b//r/3/8WACIA
BAAIAPn/8//6/xEACgA0AA0A7v/x//P/9f8XAAsA8P/8/9P/2/8XAAYAFgAaAP7/BgDy/woAGgABAPr/FAAGABMA+P/8//X/CAAgAPP/IQAAAP7/EAACAA4AyP/5/////P/h//j///8OANj/FgDy/wEA4P/7/wsA
FQAEAO3/BwARAOD/CgDw/woA+v/5/wcA///R/wEADAD+//X//v8ZAAIA/v/7/+X//v8NABIA6v/7/+H//f8RAPz/CQAQACYA9P/5/woA6P8CACYACgD0/wMA9P8ZACwAIAAWAAsAQAArAOz/EQD6//v/+//2/9f/
+P//////CQAVAP7/AQDQ//n/CwD4/w0A/P8HAPv/8f/2//n/DgAyABgA9P/9//X/+v/v/wAA9v/3/93/DAASAPr/5/8KAPj/JQDe//n/5f8EAAQA+P/d//D/IQAKAOT/+v8NAP7/6f////v/7f8vAAEARgDx/wEA
CwAiAP//+f/s/+f/5f81APf/6f8UABAA+v/h/wMAxP8RAPD/AgDg//r/EwADAAQAFADq/woAFgAHAMj/5//x//P///8NAPr/8f/v//D/9f////v/AwAGAPv//f8CABYA/f8VAPL/+/8PAOD/DgAwAPb/6f8MABIA
8P/5/9f/uf8EAOz/BgD8/wsAFgDz/xkABQAMAPX/+//z/8X/CQAQAAUA7P8IABwADADo/wgA0v/v/+//BQD4//H/AQD7/wEAAwAoAPr/GQDc/wUA8v/r/xUAJAD2//P/4/8bAPn/JQAcAA4A/v/j/wkABAAAAPb/
CQD4/xAAGAD//9v/BwAOAAcA8v/7/+3/BwAEAPD/FwABAPD/+/85APj/BQD///P/7/8lAA0A+P8VABAA5/8pAP7/EwAHABQAAwACAPL/5/8GAAQAAgAoAOX/8/8NAAwAAwDc/xIA+v/+/wsAAQD6//b//f/z/+X/
6P/z/xYAGAAHAEYADgD4/+v/7f8OAPL/+P/f/wEA9P8BABQA/f/7//v/1f8QAAYA+f/h//P/9f8FAPr/+f/r//j/DQD7/yMA9/8bAAYAJAAGAA4A+f8nAPP/9f8LAN7/+v8HAAsA8P8GAOb/6P8JAAgA9v/5/wMA
BADu/wkAEgD6//3/+/8NABYADgDx/wcA9v/J/wkA7v/6////CQDe/+r//f/2/wcABQAyAP3/HQD//wUADAD8/+P/8f8FAP7/EQDs//b/BQD0//n/EgAMAPr/8f/3/wsA5//D//T/+//2/wEA8f/9/+n///8EAAYA
8P/l//D/5f8TAOb/CwDK//P/7//4/wcA9P/z//b/EQAGAPz/BwAKAAAACAD4/ysABQDm//X/8/8SAPb/8f/9//n/IwADAPj/9P8nAO3/LwAPAOj/+v8hAPf/EQAFAAoA9v8bAPv/1f8BABYACQD0/wUA/v8cAPD/
CwDc/wAAHgD3//X/5f/D//v/DwD1/ycA/v/5/wUA9P/l/+H/CAD6/wgA+P/w/+H///8HAAQAJgAJAOr///9PAPX/EwD+/9H/+f/t//r/4//6/wUA/P8FAB4A+P/h////5//x/wAA/v8NAAoABAAGAA4A7P/8//f/
BAAAAP3/EwDy/x8A+P8FAAYADAATAAIA+P8bAAwA5v/l//P/9f8PAPj/5//v/xEADQAkAPL/+f8BAA4ACgAmAA4A1v8UAAAA+v8TAPL/r//7/8P/AQDy//X/4f8BAAYA8v/x//v/CwD5/wUACgAKAAAA0v8JAOj/
BADc/wsADADq////BgACAPf//f/8/9v/CQDu/woAJgAVABgADgDg//P/8//0/+n/+P/p/wEA5P/4/wUAGQDo/wIA4v8BAO7/+f8xAAAAFAD+/+f/5P8NAAIA8v////3/9f8DAPX/KQD7/+n/+v9FAPj//f8IAOr/
4//x/wEAMgDg/7X/EQAcAOT/FQAKAPj/BAASAPn/x/8OAPT/6P8hAA4AGAAtAOz/DwACAPz/FQAQAAIA+f8PAOX/IQD3/ysACQDm/wkAGAAAABAA9v/v/wIAEADz/8n/8P/l/xgA6P8NAPb/+P/X/wMAEgDe/xMA
CAAqAPn/4f8UAOz/BQDW/wUACgAGAPb/+f8HAP3/8f/w//H/DQDq//T/8f8BABwAEADo//z/KwD+/wEACgAOAAIA+v/9//v/7P8JAP3/xf/2/+H//v/7/+b/HwD2/wEA+v/d/w0AHAAJACYAAgDg/xUAxP/5/+//
5v/j////KwD7/xUA7/8tAAUABgD8/wEACwDy/xcA1P8WAP7/BwAGAAQAAAAMAOb/9v/9//v/CQDw/y0AAwACAPz/EQD9/9v//f///wQAGgDr/xMA/P85APH/9f8LANT/DgD+/woAvP8OAA4ACQDy/+z/4f8CACIA
BAAUAAsAAAD//+P/BQDY/+j/JQD3//H/7/8RAA4A8v8WAPj/AAAOABMA6P/5//v/9P8FAP3/AwD//wMABgDw//n/DQANANb/+f/T/wwADgDy/xMA/f/n/wIACgD2/w8A9f89APn/9/8NANb/9P/n/wkA/v/1/ycA
6//r/wIANgD3/+H/BwAOAAYACAADAPz/8P/Z/wAAAgAKAO7/BAAAAOr/zf8UAA4A9v8FAPP/+//7/wEA3P///wQABAAYANj/7v8ZAPz/AwDv/93/5f/9/+v/JQD0/wsA8//7//j/IwD5/xUA+v/d//7/NQD7//P/
+v8nAAMAAgD7/+P/AQDS//n//f/6//X/AQD6//D/LQDn/+X/BQDc//P/+/////v/AgAWAPr/4/8FADQA8P8PAFkAHADw/+H/CAD8/wYAPgAKABQADAAQAP3/IQD2/wsA+v8BAPr/+//7/0kACADg//7/xf/7/yMA
7v/z/wMAAAAOAAYACgDq//b/EwACAAoA+f/1//T////4/yEACAAEAAIAxv/p/wUADAAWAAAA+v/3//X/8//f/wsA7v/8/wUA8//3////6//+/xMA8/+5//T/EQDv/8n/AADy//z/3//9//H/FAAOAAAA5v8HACgA
GQDq/wwA8P///wcA9//F/+f/HwDp//H/FADG/woAGAD8/wEACQAoAOf/CwAIAAoABAAGAPX/+/8GAO7/CQAqAPP/FwD3/+P//v8RAPH/2//z/+3/CgAOAAAAQgD4//v//v8lAAQA8v8NAPb//v/r/woAGgACAOT/
AQD+//X/KQAKAB4A8f/D/xMAFAD7/x8AFgAmAAcAGgAEAAAA+P8TAAIAGAAAAOj/CwAIAPf/GwD9/w0A/P8XAPr/CQAOAMj/AQC8////5/8LAAAAAgDs//n/BwAEAA4ABQAEAAQA1v///9n/9P/b//P/5f8IAOz/
AQDq////6f8FAOD/9v/5/wEA8v8AAPT/+/8lABcAMAAHAAAAAAAaAP3/+//v//X/+//j//b/BQAKAPz/+v8VAPn/DQAWAAIABgAAAAIABgAGAAIA6f8TANn/CQALAPL/9P/p/wMAEgD4/wkACADe//X/+/8LAAQA
5v+//w4A+v8JAAoA/f8HAAoA5P/9/+v///89AP//+f/2/xsAEwDM/wMABAADAPb/EQD4//f/5//x/9P/BwAGABEA5P/5/9X/9P/1/wYA7P8BANT/+//p//3/EQD0//X/+v/v//T/4/8cANb/+P8JAPz/CQD6/9P/
7f8HAPb/AwDv/+///v/3/wUA9P///yEA7//V/wEABAD5/+P/7//L//j/EwD3/ycA9f/X/wAA8P/u/yEA+P8rAA8A+P/f//3/AgAoAPX/2/8HAPL/DgA2AOT/AwAGABQAAQDk/xIA9P/x/w0A+v/b//L/6f/8/wUA
8P/t//z/FwDs/+v/BgDg/xAA9v8KACwA7f/9//v/9/8AAAIA9/83AAAA+v/1/9n/CgDu/w8A6v/z/93/EADk/wYAHAANADAA8v/1/wIACAAEAPz//f8NAA8AAgD7/w8ABgDm/wUALADr/9X/9//h//X//f8KACgA
BwD6//3/EQDv/9v/AgD2/woA7v/7/+v/AQD+/+v/+f/7/xkACgAMAPz/HwD6/9n/FgD+/+b/IQD3/xUABgAEABcA+v8JAPD/8//z/wgA9v///+3/EAAAAOP/8/8VAB4A/f8HAPz/CwD//9n/DgAGAO//1//j//P/
+v/z//z/CwD0/+f/9P/3//f/IwD6//3//P/9/xYA4P/8/w8AFQAEAAIABgAIAEYA/P/t//3/9f/u//P/8v8XAPv/2f8KAPb/GQAYAPP/AQABAPL/9P/x//P/EQAVAAAADgAKAPf/GQACANT//f8DABcAAgDq/83/
AQAiAPv/AwD8/wkA5/8NAAoA/P/4/9v/EgDc//b/JwD1////9v/n//P/GwD9/+f/+f/9//L/IwDy/8P/+f/z/wYA7P/n/xEAAAD+//D/IQDo//X/BwA0AAMA2v8OAPD/AQDc/wQA+v/r/+//+v/1//n/BwD9/9f/
DAAOAAEAGgAEAPT//f/1//3/0//2/+v/+v8XAA0AIAAIAOr//P8HAP3/GQDx/9///v///wcA8P8ZANz//f8DAPr/5/8SABYACgD0/wMA9P8GAPT/9v/h//f/u//5/wUAAgACAPz/7//1/+n/DgDo/wQA8v8NAOb/
8P8fAP7/BQD//w8A8f/x//f/9//2/9v/8v/V/+z/CQD6/x8A2P+9//L///8FAMT/AwD+//L/x/8EANL/DgAAAO7/HwD5////GAAKAPb/JwAGADAA6v/9//b/8//q/w8ADQD8/wcAIAD9/+H/AAD6/wUAAgD2/+X/
EQAuAP3/DwD5/xMAAQDi//f/9//y/9H/+/8bAAsACAD+//n/HAAaAOz/FwASAPL/8P/7//3/DQDx/+//CgDY/+z/8f8HANj/AAD8//7/4f8IAPD/JgAgAP3/5f/+/zsA+/8BAPr/QQAIAOr/9v/7//7/FQD6/9H/
9v/3/wIA6P/+/wMA9v/9/wMAIAAFAAAA+f8FAPH/3f/v//f/8//B/wIA3v/3/9//6f/r//L/DQD6/9n//P/z//n/z//u/wkAAAAkAAQANAD7//X//P/5/+f/BQABACQAAQDm//D/FQACAA4A7v8TAAEA8v/5/wEA
BgAMAOP/5f/6/wEA+P/1/wgA2v/2/wUA+v8lAPj/BwAIAA4A+v8FAAgA/P/5//f/CwDq/ywABgACAAoA//8ZAAkA7v/z/8X/+//j//b/2//+//v////3/wIAKADx/9//DwAyAO//4/8BAD4AAgDe//L/9f/8//n/
AQAcAAwAzv/7/xsAHwD+/wYAFgD9/wcACADu/9////8NAPr/EgAEAPT/+////wEA6f/l//r/2////w0ABQD0/woA/P/q/+v/DwAOAPD/6f8NAPL/DwDg//b/GQD7////BADa//3/KwABAA4A//8RAPH/AwAEAPz/
DwAkAPT/CwD5/9v/8P/9//H/+f8HAPz/AAD4//r/+f///wEAFgACAOD/5f/9/+//6P/D//n/1//5/yUA/f8FABUADgD4/93/+f/P/wQA8v8SAAQAAAAIAPf/HwD6/wUAAwDg/wkAIAD6//v/EgAaAPn/7//8/xEA
8v83APr/EQAHAP7/AAC6//r/7/8AAO7/AQAcAAAAzP8CAA4A8//1/wMADgDu//3/8P8jAO//LQDl/7P//f/n//X/GQABAML/+f/h//L/CQDv/+v///+3/yQASAADAAAA///l/wUA7v8GAPL/AADu/xQAwP8DAOj/
/f/9//3/DQDk//f/+P/d//n/CQDm/yEA8//r/w8A8v///xsABwDw/wwA6v8DAAIA/P/B/w0ABgD2/+P/AwDu/wYADAD9/ykA+v8FAPL//f8PAOb/BADu//H/CQD5//P/DQAUABAA/P/u//v/7v8fAAIA9v/+/+3/
AADO/+7//f8JAA4A+P/B/wEA7P/7//3/AAAKAPv/9//+/xsA/P8jAAYAOgAKAPL/FQDi/wEABgDz/wEACwDs//H/8//z/wUAEAACABgA+v8EAPb/CgAKAPj/AwD8/wEAAgACAPf/GwDz/xsA+/8RABEA2v/0/+v/
/P8fABcAGAD+/+///P/t//X/2f/c/zcAGQAWAP3/EQADAAYA/f/t/wYA5v/6/xMA///p//j/4f/x/ycA8//7//j/y/8JACgAEgAOAAsA1v/4/+H/7P8tAAcAAgD1//X/7P8HAAIAFADe/8P/+P/5/+//BwD4/9f/
9//t/wQA9P8OAEoA/v/p//X//f8VAOL/9f/5/woA1v/4/xUA/v/z/wMAGAABAOb/BADs/wAA+P8IAPT/+v8LAP//KQADADwA+/8JABYA/v8BAO7/7f8VAOr/EQAFAAAAAQD6/wcA4v/w/83/8/9DAPX/BQD8/xsA
FAAUAAsABAD3////CADo/wgACAASAO7/CwDy/xgAEgD8/xsA+P8LAAMA8P/7//X/BQAiAO3/OwAGAOb/AgD8/xEA+v8LAOT/CQAAAPX/7//w/7///P8jAAUA3P8EACIABQD8/+3/9//2/w8ABAAMAPX///8JAOr/
EAAGAPf/AQDw/yMA+/8PABMA/P/s/xUADQAqAPL/BwD5/ycA///1//3/IwDy//n/9v8FAPP/MwDi/xEABQDw//v/8f/5////AgDm//r/JwDs/9v/GQAMAPj/9f8HAMD/4f8FAPn/DQDx/+X/EAAMAPD/CwAEAOz/
9//9/woA/P8HAPT/FgAmAOv/4//5/wcA7f8JAAYA/v/+//X/AQDo/+b/BwAEAPr/AgAGAOj/6/8GAOz/6/8PAO7/CwD9//3//v8lAOn/7f/y/wsA9v8TAAIA9v/3/+//BAAIAPr/FwD5//v//P8BAAIA3v8HAPL/
CAAAAAcAHgDu/w8A8P/d/xAAEAD3/+//9P/v//v/4/8FAAoA5v/H/wIACgDy/+X/HQAWAPb/7f/w/xMAFQDs/wAA4v/5//f/+f8RAPT////6//v/+//5/xAA+P/3/9n/9f/p/wQAAgAFAPD/DAAUAAwALAAjANL/
///f////DwAPAAQA/P/z//f/CwABAN7/AgAGAAAA/v8KADAA/v/r/+b///8FACYACQDk/wQA+v/r/8f/DwD4/wIAyv/9/wMA+P8nAPr/OwAPABYA5v/B/+j/+/8AABwA9//X/wMAHAD7/wUA/v8jAP7/2f8NAMz/
AAASABwACAD2/xUA+/8DAAYA9v8UADQA+/8BAN3/tf8MADoA+v/j/+b/7//2/wUA///T/w8AvP/8//3/7/8hABMA5v/u/73/+//9/wEA9P8AAPz/+v/9//n/3//q/xEAAQD0/wwAxv/0/wEA7f/l/x0A0v/w//v/
BQASAAUA9P/5/wcACwD0/wYA5v/w/xcA9P/v/wQADAD2/zEAFAD4//P//f/8/w0A7P/X/wkA6v8cAAQA9//Z/+//AQAFABYAFQDm/woAAAAdAP7///8xAPj/CQD7/+3/9v/p/9n/qf/5/9P/CQDy/wgA7P/9//X/
+//n/wAADgATAAIAHgBUAPT/BQD//wsAAQA4APn/+f/o/+//+/8LAAUA1P/9/yUADQAgAAgA9P8LAAoAAQD8/wUA0v8SADAA/v8jAP3/+//p/7n/GQAGAAoA/v/q/w8A+/9JAOv/DQD6//v/DgDm//v/5f/9/wsA
7v/l/+j////+//3/BQAAAPT/+f/u/xsAAQDi//H/JQAKAAQACAAKAP//0//5//3/8//r//P/0/8IAOz/BgAUAPP/5f/7/8X/8P9FAPv/IwDx/xUA5/8XAPL/5f8PAA4A2f8TAPf/7//l/+H/9v/h/wIA6P/5/+H/
/v8BAAEAGAD0/wcA/f/v//T/8/8DAP7/CgDy/+//1//0/+H/9P/1/wsAzP8BAA4AFADK//3/BQAKACQA/v/v//v/4/8qADQAFADe////DQD+/ycA4//1/wAA/P8KAAwA/P/9//7/+f8BABYA4v/9//z/AQDt//3/
//+7/+//FwD3/w8ABAD8/wsA7P8RACIA8f/h/wwA7P/0/+3/5v/P/xYAGADo/xsA/P/z//3/7f8DAAQA9P8BAPr/FwACAEAADAAUAOn/MQAKABgA/f8RAPv/DQDw/ysABQASAA8ACgDo/6X//v8NAOT/8/8GAOb/
7P/b//n/DwD4/9f/CwD2/wUA/P8DAAIA8f/v//T/xf/6/yEA9P/h/+z/4f/7/x8A9/8FAAYA/v8ZABIA/v/5/wUAHAD7/+v/DgDW/w4AAAD1/9P/+f/z/wIAFAAMAPr/BwDk//b/9//4/+v/AgD+/+//8/8NAAAA
8P+9//P/zf8BAMj/6v/H/+3/8/8IANj////b/xcA3P/4/+f//f8dABEACAD///H////9/wIA2P/+/xEA/P/9/woA8v/7/8f/BQAcAAIA9v/2/wkA6P/9//z/DQD3//3//P/t//3/9/8ZAAQABgD+//r/vf8ZAPD/
FgDa//H/AQD6/+n/8/8LAPz/DQD9/wsABwAAAPn/FwDx/9P/7//t//v/BQABAOz/AgAUAAEAGgAgAPr/DgD8/wYACgDm/xEAAwDi/wIA9P8FACgA6/8dAPv/8//9/xcACQDg/w4Arv8BACgABwAOAAUA+P/i/8P/
//8DAA4A7P8AAEoAFAD8//L/CQD7/8v/CAAGAPz/EwD4////BQACAPr/JwD3////CgAIAA8AKAAGAN7/EQAWAPT/9//v/xsA5/81APj/BQAJAAAA///b//v/1f8NAC4AAgD0//n/DwD1/9H/+f/n//3///8FABgA
EgD+//r/+//6/x0ABQD+//z/5/8LANT/AQD6//z/AwD//xEAFgAMAPf/EQACAPb/+f8fAPz/8/8LAOL/8f/v/wYA2P/l//H/7/8NAAYA5P8EAOD/+////wgA9P8BABoAAQDm//3/IwD0//3/9v/5/wcADAD0//X/
BAACAA4ACAD+/9//7P/7/woA5v/8/ycACgDk//b/2//5/w8A3f/v/+j/EwAFAAwAAwD0//r/0/8LACAA4P8pAOv/CQD0/83/6P8NABUADAD6/+f/JwD0//P/9f/+/zsA///T//f/4/8YAOr/AgAUAPf/DwD0/x0A
9P8dAOj/JwDp/yUACgAWAPn/4f8DAP7//v8lAPb/3/8EABQAAQAaAAUADAD+/8X/AwAAAOX/9//3/9//AAAKAAIABgD9/+v/6//z//b/LQD8/+n//P8DAAAA0v/8/wkAEAAYAPb/FQALACwAAADO/wQA+P/w/xcA
CAAuAPj/EQDy/9P//v/7//X/5/8JAB4ADgASAPz/BwAHACwA+/8NAAQAEAD9/xMA9v9DABQAGAAAADIACwDo/wUAJADv/9H/+v/z/wMACAAAAMr/BgD0//P/7f/8/+f/+v8JAP7/HQAJANr//f8HAPf/CwAKAP7/
BQDu//f/IwDo/9H/DwD0//7/9//z/+P/BQAQAO7/z/8KANr/+v/b//7////0//n/8////+v/DQABABgA+P8DAOb/9/8LAAAACgDq/xsADAD//+P/8v////z/7f8GAPT/5//x////HQD3/wEAEQDi/wQAGgANAMD/
/f/l/wwADAD2//X/7P8hAPj/4f/9/yEA7P8xAPf/1/8EAPr/EQDy//j/7f/3/93//v/9//3/BQABABQA/v8BAOr/JwASAPr/CgAQAPf/CwAFABQACAAAAPb/4f8WAPb/4f8HAPz/CwATAOj//P/r//f/DwD0//H/
DADO/wsADgATABQA/f8bAAYA7P8JAC4A9v/n////3//s//n/+v8LAAIA9P8OAP7/9v8XAPP/3f8AAOz/5v/V/wsA8v8OABgA/v8nAP3/NwD5/+v/AADm/+j/9f/2//v/7f8XAAgA8P8HABAA+P8dAP7/DwAFAOz/
DADk////8/8KAAwA9/8TAAUA7P/s/9//7f8nAOn/BQAHANT/BwACABUACgABABIA+P8FAAAA/v/5/+f/5v/Z//j/1f8JANT/AAAOAAQA5P///9v/AADM/wYA6v/7/08ADADi/wkA5P8IAOz/7P/X/+n/+f/6/9f/
9P8DAPb/GwAFABoA9//d//v/+f/w/+v/DwAMAAAA+P/r/+v/8v8JAAMA2v8QABQA8P/j/wEAKAABAAIAAAAYAPL/HwAdAPb/BABGAPv//f/8/+P/AADe//3/4//3/wkABwD0//v/6/8EAA4A/f/n//j/8f/8/+3/
/f8LAAEA4v/7//v//f/r/xEABAD6/9n/+P/t/wcA9P8JAAoABwDi//X/DQDk/yUAAgDY/wYACAD//+//CAAAAPb/BwAKAOj/AQD4/wQAAgAVAO7/BAAUAAMAJgACAOL/9P/5//T/AwD//8//AQAAAAEAuv8LACIA
EADk//z/AQDu/+n/DAAIAPT/BQADAAQACgAKAP//2f/+/w8ABADk/wIA2P8MAOj/BgDw/+//4/8OAOz/9//z/woA1P8JAPT/FQDm//L//f/o/xkABgAUAAEABADs//P/DQD6/wUA7v/V//H/CwAOAOn/2//7/wcA
8f8RAPv/BQDw/wUAAwD4/wMATAABABAACAD0/wAAAAALAMb/8P9hAPr/AQACANb/6/8LAP//2f/r/w0AAgAiAAwAGgD6/y0AAgDU//v/IwD5/y0A8v/v//T/2/8HANb//P8BAP7/8//4/0kABgAAAPD/FwAAAAgA
8f8FAO3/DwD3//f/DgD8//j/5//7/7f/8f/d/w0A+v8KABwA+P8BAOr/5//9/wsA+v8dAPH/9//6/+3///8FABAACgAEAN7/+f8dAAUABAANAOr/AABYAAcADAAOAAYA/v8PAPv/LQD+//n/+P8DAP3/7f8MAP7/
8P/f/wAAAAAHAPz/BQAEAPz/KQAMAPj//f/5//j/8/8YAB4A7f8NAO//9/8CAN7/GwAKAPT/AQANAPD/9f8nAP//EwD3/+f/8//j/xkA+v////P/7//p//D/+//2/yMABAD4//3/7f8iAOT/AAAQAPr/AQANAPr/
BwACAA8ACgALAOb/BwD6//H/GQD+/wsACgBIAOz/+f/s/+//5v8DAOj/GwDl//f/FADu//T/2f/r/83/+P/3//3/7f/9/+3//P8dAO7/2f8CAOb/6P8BAPL/DwAIAAYABgDi/wkAAAD2/w8A6v/5/xMA9v/4/zcA
/P/t/wMA7P/1/xMACwD4/+3/2/8CACIA/v/t/+//7f8WAPz/BwAMAAMAGAAeACQA8//3//v/4f/3/xsA8v8NAPn/EwD//+3/BwAuAAYA0P8NAOT/7/8JAP//AwAVABYACwD2//v/9f8DAPD//P/h/xkACgALABoA
8f8hAP///f8EAPr//v8FAPv/FwAOAPr/CADw////BwD6/+//BQD4/wsAHAAAAEgA9f+v//L/DQD+/wMA8//1//v/DwAHAOj/7v8NAPX/AQD+/xUA5//f//f/6/8PANz/+//H//3/AwDp/8f/BQDu/wYAJgAHAOL/
CgAKAAAA8v8dAPj/BwD4/ycALAD+/xcACADy//j/AwAUAP7/+/8bAPr/DQALABAA//8DABEACADx/wEABAD0/+7/BQAGAOr/6/8lAAAABgD3/+P/9f/p//j////3/xEA9v/L/+7//f8CAC4A+f8bAAIA4v/7/+P/
/f/1//r/3//x/zsA5P/N////9//9/9X/CAAKAOj/7f8JACQAAgDo//3/9f8JAA4A+P/5/wYA7v/0/yUACgDi//b/7f8IANj/BQDw/wsAIADq/9P/CwDW//z////w//3////z/w8AtP8CAOr/9f8dANb/2/8AAPL/
AAAWAAUA7v8LAAIAAAAKAOj/DwD3/xsA/v8BAPr/1/8aAP7/AQDu//j/EQD0//n////R//f//f8BAAwA+f8PAPj/1/8AABQADgDW//3/+/8EABoA5f/p/xQAEAD4/xUAGgDS/+v/6f/o/wkA8P8rAAsA/v8HAOb/
8v8RAAAAFAD+/zsABgDq/xMAAAACAPD/9P+7//n/IwAbAAgA6f8xAPP/LwD0/0MA9v/Z/+z/6f/X/wkAAwDw/xMABAD3/9//7P/7/wsAJgD1/+3/4P8JAPL/4f/5//v/AQDy//7/+//+/zsAHQAWAPr/BwALANj/
DwDU/+3/KwDw/+///P/3/+j/6//l////+P/R//3/FQD8/+H/9P8JAAAA8P8HABoA9f8VAA4A0P/4//H/IgD+/yEAEADu/wEA6v8bAOT/JwD7/wsA/P8xACoA5v/7////FgD+//T/5f8AAPb////n/+r/6//v/wkA
6v8BAPb/4f/3////AwAUAPP/CQAVAPb/AADi//v/DQD3/xUA9//Z/yUA2P8FABIACADa/wIACAD3/xEADwAaABUABgD6/zMA+f8LAPX/+//+/93/AgAiAAMAEAD0/wkADgAOAPL/w//y//n/BAAwAAEA+v8BANz/
+v8VAOr/CwABAND//f8ZABEA+v/7////8v8LAO7/IQD8/xkA8f8vAA0ABAD6/9n/CAAOABAAzv/6/xkAFADq/xMACgDz/63/BwDm/wAA5v8CAAwA9f/d//z/AwAAACgA8f8BAOf/AQAGAPj/BADs/wQACgD+/+//
IgD8//r/9f8OAPD/AQAUAAYADADz/xkABgACAAoA8P/4//n/9v/1//P/BwD8/w0AEwD4/w8AKgAOAO7/7v8bAPH/BwAEABAAAwDG//3/HQD9/xkADgAMABUAEgABACAAAAAAAPr/1f/0/+n/9//x/wYAPgAMAOz/
9f/N/wQAFAALAAAACwAMAAkA+v/5/xEA9v///woA8P8AAPb/+P/z//v/0f/y/+//8P/p//L/u/8DAPr/AQAMAPz/EwD3//X/AwDw//7///8CAPD/GADs/wYA9v8HADwA+v/X/+X/BQALAOD/CAD8//X/9f8jAL7/
8v+7//D/9f8KAOD/8v/b/wAAIgD4/wEA9f/5/wMAGgD1/w0AAQAoAPn/7//0/9X/6v8ZAPT/GwASAP7/+v8DAA0ACgAIALj/8v/X//n/5f8FANr/8//3/xYAAgD0/w8A9P/l//T/SwD5//P/+v8RAPb/1f/2//P/
//8nAPT/9//6//f/EQAiABQA/P8HAPb/5f/h/wQA7P8MAPb//v8jAAQA9P/j/xsA8P8FAPv/2f/x/9//3v/z/+z/CQDr/yUA/f/7/+L/DwDx/wcABwDy//j/5/8GABAADAAKAPj/CQDy/+X/BAAWAPj/3////xkA
KgAMAOj/OwAAABIA+v8NABgA8P8EAAwACQDU/x4AFAD8/zEAAwD4//r/EwD8//v/7f8PAOP/5f8FAPz/+f/5//v/9f/t/yMA///p//7/EwD6//3//P8jAPj/GwDx/xkABgDy/wgACgD0/xkA/P/B//H///8HAPT/
+f8JAPz/CwD7/yEAAwD4//v/7//5/ysA8v/z/+3/6f8OACgA5f8fAA4AAgD8/wcA4P8FAPP/+f/4/w0A7P/j/wgA+P8HAOD/9//n//j/1//w/wcAEQDy/w4A9P8HAAoABgD6/wkACAARABIAAADm//v/7/8cANz/
CwAOAO//GQD6/+n/8//3//T/DwD//+//7P8RAPj/GQAfAEIAHAD8//b/CQACAAAAAADg/wwA2P8QAAoA7v+t//r///8AAA4A9v/X////JQDr/9X/+v///xYAFAD4/+3/BQACAAAA7v8DAAgA+f/x/+T/BQD1/+//
+f/5//v/GQD4//P/BQAMABMALgD0/w8ADwAYAAAALgD//wMA7/8xAP7/+f8MAOj/AAD8//z/8f8BAOr/HQAyAA8AAgD3//P//P8DAAQAEAD5/w8A+//V/wcA3P8KAPj/9f/X/xYA6P8ZANb/9f/f//7/EQANANr/
AgAKAP//7/8DAOz/DwDu/wAA1P8BAPT//f8nAA8AFADj/+//DgDU//P/+//1/ycA9P/9/9z/9/8JAAwA9P8vABAAFgAQAOT/CwD0/wgA+v/w/+n/8P8vAPv////0/xUA8v/5//n/GQDw/wkA+v/h/wEAJgD7//3/
+v8bAPn//f///8//AgACAN//8/8DAAoABAAOAA4A2v8KAMb/CwDk/wAA4v/8//X//f/9/xUA1P8cAAQA9v/9//f/BwAMAAQA+f8pAAEAFAD6/x0AAAAiAO7/CQAMAPL/9f/x/w0A7P8EAA4A/v8LAOv/4f/5/ysA
AAACAPv/2f8BAPr/AwD4//D/AQD7//H/9f8hAO//7f/q/xMA///l/w0A/v8dAOL/CQAGAPz/3//7/8v/7//v/wMAFAD0/wEA7P8jAPf/8f8DABIA///f/wIA3P/w/+n/+//x/+v/z/8DANz/+v/3////IQDh/xMA
BgD4//j/BQAXAPb/+v8TAPf/HQDz/9n/7v8dAO//6/8aABQAEgAaAPL/KQD//9//+P/X//3/0//1/w8A9v/9/wgA+P8XABYA6/8dAPD/7//3/x0AEQD2//3/GQDO///////t//3/DwD1/y8AFQAwAP7/3f8EAOr/
BAD0/+//3f8EAML/7P/x////DwD1/8//DwDc/wMAAAD3/93/CwAQAPf/4/8QANL//v+j//j/9//y/+X/CgAUAAIAFgD9/9v/+f/X//7/HQALAPL/9/8rAPf/DwD8/xMA///v//3/IQD7/w8AAADy//r/DQDj//n/
AAD2/wgA/P8LAEIA/P8hAAMA4v/z/xUA/f81APj/6/8KAPj/AAA8AAkABAAGAOL/7/8PAN//EQDx/yEAEQDs//v/DQDu/wMAIwDu/xEAGAAGAAoA/f/d/wAACgDy/w0A/P/3/wgAEAAHAPr/HQD6/wMALAD7/+H/
GwAgAPb/1//5/wUA+/8FAA8A4P/o//P/+P/X/wcA+v/x/9X/BwD4/woAJADl/wcAFgAMAO7/HwAAAOj/6//l/wkA6v/7/wcA/P8vAP//9f/1/+v/AgDc/w4AKADq/xMAAgDq//b/4/8SABQAEQDq/9n/9//z/zEA
6/8tADAABgDm/xkABwAGAPz/BQADABQA8f8DAPT/8//x//3/AAACAAEAAAADAPD/AAAmAAgAAgATAB4A7f/r/xEA9v/5/93/EQD+//n///8KAPT/8v/d//b/3f/k//3/9P/v/xIA6v/9//3/DgDE//b/3f/h/wUA
CQDk/+b/NQAAAP7/CgDg/wAAEgD6/z8ACwAQAAYA6v8oACoACgA2AOb/6//t/zMA7P8PABEA/v/6//X/CgBgAOT/JQDj/9n/2v8FAPH/AQD+//P/+f8NAAYAGgAPAAYA+P8LAAgA/v/9/+f/8f/7//T/8//4/wkA
BwAOAPX/3f/w/xcAAAAaAPr/6f/7/+f/BwD2/wcA8P8eAAYA+f8BAAgAwv8AACQABwAgAAAA5v/+/wsABwAiAAQAEgACADAA///V//n/UwAHANT/8f8ZABIA3v8KABIACAAkAAAA7P8CAAwAIAAoAOz/7//2/x8A
BgAYAPD/MQACAOb/AQAIAPf/LwAGABYAAgAWAP//MQD7/y0AAQDs/wkAJAAEAAwAAwAEAPf/FwD9/8v/9f/v/w0A+v8BAP7/6f8DAP//5//9//f/BADe/woA/P8CADwA5//T/wYA2v8UAAYA+f8dAAkA+v8DABoA
/f/Z//j/6f///83///8NAOr/6////wUA+f83AA8A9v8CANT//v/B/wEA+v/2/wEA/v/b/w8AHAAOANj/+P/5/wYA+v8AAMr/EwDu/woA9P///wsA/v///xQAAAAAAPr//v8LAPX/DwAOABYABQAiAAcANgD+/9n/
+v/3/yQA8v8QAOz/CAAYAO3/3/8LAEAA8v8BAPP/EwD6//X/BgAwAPr/BQDz//v/BQAAAPT/8f8HAOb/AwACAAcAHgDh/yUADAACAP//7f8JAOD/BwDm//j/+//x//v/+/8pAP3/FQD7/9P/AgDy/wIAAADv/+3/
EwAWAA0A4v/b/7v//f8NAPL/AQD0/+v/EgAwAP3/JwAIAP7//v/p//v/CQAGAAoAAADm//f//f/8/+P/FwD+/w0A8v/8//X//////+b/EwANABQA+v/r/xkAAgAOANr/IQDG//D/HwD5//3/8//n//L/OQAMAAAA
CAAEAP3/7//8/+v/9v/Z//f/CQABAOz/8/8XAAkA8P8KAAoA+f8hAAEADgDh/7P/AwAQAAoA/P/x//v/AADK//7/BwD7/+//EQBCAO7//f/1//n////9//j/9/8DAPD/7/8LAPr/BQD//wMAAgDi//X/8//r/w0A
+v8FAA4Avv/l/yEAFwD+//X/3f8NAPr/+//p/xAADgDx/9//CADq/+3/9/8GAMr/7v/9/xIACADv/9n/VgCW/wIAuv/v/wkA+P/T//T/7//3/wUA/P/v/woA+P/z/0kACAD2/+//8//z//f/DgDy//j/FwD9/xMA
9P/t/x8A8P8IAPz////1/wkA9P/+//X/AQD6/+7/9//9/+f//f8xAPH/5/8AAB4AAgAQAAMABgAUAP7/FQACAAsA5P/y/83/EgD0/w4AEAD0/wMA/P/d/wMAEgD+//P/9//x/wIA9v/m/xMADgDe/wAAFgD0/wkA
/f8FAAcAKgAAAPr/9f8JAAAAFgDt/x0AAgAIAAYA+v8PAOb/AQD4//D//f/l/xsA7f/5/+7/CQD1/+H/AgAOAOb/+//5/9//LQDq//v/2f/5/08A5/8vAO//LQD9/wEA///b/wgA3v8JAAAA7v8LAPz/HwD6/wUA
3P+9//n/MQDy/xEA9/8bAAQAEADk/zcA5v/Z//f/BQABAOz/BQDo/wQA2v8FAC4A6P/h/wIAIgD5//3//v/f/wYAEAD7/+H/DQAwAPj//f8HANb/9P8tAA0A7P/8//f/BQAoAOz/5f/3//3/AwD4/wwA9P8MAPz/
8f/n/wgA9v8BAPr/+P+7/w8ACgDy/8f/AADG/wYACAD+/x0A7P/p//f/FQD9//X/+f/f/wIA9P8FABoA6v8LAAEA+P/z/yMACAD0/xYAFgDx/xMA9f/j//v/CwAHAPT/CQAGAAQA/v8WAAwAFQD0/+//7f8AAAIA
9v8TAOf/4//9/xMABADw//z/CwABAAwA7//f/+r/AQABAAoABwAGAPv/BQADAOz/3f/p/xAA8v8OAAIA//8lAAoA9P/8//f/CwDu//z/FQAAAAAACwD6/xIADgANABoACgDc//X/+//x/ykACAD2//r/9f/8/xcA
CwAgABgA5P/+/zEA4v/b//P/2/8EAAQA7//P/xUAHADm//H/GwDq/wYA7v/9/+X/CgAIAPT/7//y//v/DQDu/w0AEgACABYA+v/l/wEACAD9//X////z//D/JwD1/93/DwDK/wUA9P8RAPb//v/h//L/FQD0/9n/
BQD+/wUAzP/y/w8ACAAOABUAFgD3//v////n//z/AwDq/+v/7f/N//3/w/8AAPD/DgA4APH/DQDu/9H/7//j//v/FQD0//3/9////wMAxv/y/wkAAAACAAgA3v/+//f/BAD+/xIA9v8QAMr/+//5/wUA6v/4//X/
6v/v/wQALAD4////AgD6/w4A3P/x/9//BQAKAAYARAD3/wcABAD6/wkABgDz/wUAHAD4//L/QQD6/+//CAD6//H/RQD2//f/+f/r/xUAyv/v/93/9v/V/xEA4v8CAAQA9//3//r/FwANAM7/9f/9/wMABAD3/wkA
CgDq//z/3f/4/xMAAAAaAPn/SwAKAOr//P/1//f/4/8SAFQA9v8bAPz/9/8LAOb/EQDa/+n/GQD//wEAAwDe//v/+/8DAPr/9P8hAAYA9v8PAN7/AAAKAAkA7P8EAOj/4P/p/wsARAAdADIA7//1//r/DQADANz/
AQDy////9/8NANr/EADc/wMADgD2/y0ABADs/wEA8v8HAPb/AQDm/+L/6/8RAAYA+v/v//v/zf/+//3/9v/x//P/9f/7/zEA+v/t//H///8QAPj/AAAaAPb/DQD6/+3/CgDK/wEAIAAGAPT/+v/t/wYA9P8IAC4A
/v/z/+v/AwD9/9//CAD6/xgAyP/Z/9///v8BAAQALADu//3/6v8tAAQAIAD4//v/AgD6//v/8/8BABIAAwDw/xoACAAJAOL/5v8bABAAJAAHABAA/f/l//z/1f8GABgA8f/l/w8A/P/0//X/+/8hAAEA8v8CAPD/
9v8zAPj/BQAHADIAAQACAAAAAAD6/0kA+v/b/+f/IwDq/x0A8P/1//b/9f8SAA4A/f8FAP7/6/8EAPL/6//9//H/+/8CAP7/BQAeAPL////9//P/4P/3//D/7/8dADAA9f/1/xgACgALAOz/BQDy/+T/3f///9n/
/v8ZAPn/AQD6/+n/BgAAAPb/FQDl/ycA9v/v/wUAFgAIAPj/+f8RAPH/EwD//w0AHAD6//T/CwAFAOr/9P/d/wwA8v8HAMD/+P8ZAAQA0v/1/wMA+P8FAPT/EQAFACYA///r/wkA/P8EAPr/BAD8/xgA9P/z//X/
6P8vAAIAIgD1//P/4v/T/wIA0P/6/9//+f/x//z/yf8BAPb/6P/t/xEA0v/0/yEA+////wcABAAEAPz//P/3//3/BwD9/x0A+/8nAO3/5f8PAOb/+P////r/4f/z/wkACgAcAAEAJgD0/wsA/f8bAPD/+/8HAPr/
DAD2//r/FQAEACYAGgAWAP3/JwAAAOD/6P/h//f/9//6/zEABgDY/+3/5/82AOz//P/n//7/6//5//n/8v8lAPr/4/8HAA4A8v8DABIA5v/4/xcA+f/3/wQA8P8HAPT/7f/b//L/7f8GACoAAwD4/+z////7/xEA
BgDa//b/9/8TAPj/AgASAAEAFgAOABIA+P8JAPn/FwDz/xUACADm/wUA3v8GANz/6f8BAPz/FQAOAOT/8P8nAP//3f/3/+3/BQAuAPH/1f/+/7n/BAD+/+z/6/8NAPb/9/8LAOn/vf/z/xsABwAKAPj/0//8////
5f8XAPL/5f/5/+3/BQDo/xYA7P/7//n/8P/3/+3/vf8KAPT/BgDy//3/BQADAPj/8v9DAAQA+v8GAPj/AwDg/wEA/P/z/yEAzf+t//v/+/8KAPz/CgDw/woA3v8JAPT/AwDu/yYA0v/2//v/FgD2//7/3//2/xUA
EAAiAAwAFgAGAOz/AADu/wsA6v/x/+//+//7/wIA7P/5/+P//f/l//n/DQD2/yUAAgAkAPf/GwARANL/AQDE/wgA8v8CAPz/IADc//T/BQD2/8n/7P8FAPr/NQAWAOj/9P81AOz/DQD+/+n/8v/7//z/FwABAPb/
AwAQAPL/1f8EACgACgD4//b/CQDy/+n/+v/f//r/9f/1//P/+/8ZAPX/3//x/w0A5f85AO7/HwDl//n/BQDs/xQA+P/4/93/8//h/wwA+v/5/+3/AgAeAO7/5f8PAPD/5f8FAAgAQAD9//n///8fAP//1f8KAAgA
+P8TAAYACgD0/+H/8P/x//n/EQD9/xsAFgAEAAYA9v8SAAgA+f8FAPf/4f/p/wEA9f/j//X///8AAAIA+P/z/wIABgD+/ycA+P8RAPn/IQAOAP7/BwASAAMA/v/9/9n//P/5/wIA9P8LAAAACwACAB4AAAAGAAAA
DQDw/+z//f8CAAQABAD8/wQADADs/+v/EgBIAP7/x//n//X/+P/d/wgA8P///+P/9f8XAA0AJAD4/8H///8DABAA3v8MAPr/AwAIAAkA9P/9/53/BAASABAA9P/4/+X/9/8VAAAAEADu//X/6f/h/+3/1f/7////
BwD4/+v//f/u/+n////d//r/FQAOAM7/AQDm//3/EQD7//3/CwDI//v/HwD5/+3/7P////T/5f8LACIA5f/t/+n/IQAIAAAAFwDs/wMAFgADABQADwC4/wIACgD7/wUADQDu/w4A3P/w//H/DgAMABIABgABAPb/
8/8VAPz/5f/m//3//f/7//r/5f/z/wMA8f/N//b/AwDx/wUA4f/3/xIADgD7/9H/LAA2AAYABAD8/+v/7/8JAAgA/v8JABgA6f/F/wcA7P8MAAQA5v8jAAQA6v8MABoADwD2//3/8f8NAOb/BwAyAAwAIAARAOj/
/P/z////+//x/w0AAwD+//f/3f/4//n/EQDw//f/IQADAOj/BADK/wMADgD8/wcA9v8LAAMAFgD//wcA9f/n//z/HwD5/wUAEgDy/+//IQAUAPz/8f8vABEAAAD7/+3/+P/p//b/QwDl/xEABQD6/+j/2f/8/x0A
5//n/xYA8v8BAOz/BQDq/+//z//8/xcAQQA6ABEAtP8AAO7/DQDi//b/5//w/0UABQAQAPv/HQD2////DwAMAPv/6//6//P/DQAKAAkAPgAYABQA/v89APT/6//+//X/8v/l/wkA/P8HAPL/8//5/wYA0v/9/xcA
BgD+/wYAGADt/8H/+P/T/wMA5v8BAAAAAgDw//H/4f8FAOL///8dAOz/1/8HAAQA+P/n/+3/AwAFAOj/AQDy//T/AwACAOz/9//X/+//1//4/w0ACAD0/wUAwP///xkA9/8RAP//+////+X/5v8hAOv/8f8UAOb/
EgA6APf/FQD5/+///v/9/wgAuv/6/ycA/f/p////CwDm////9v/r/+z/UwD6/wEA8v///+j/iwADAOr/AgDu/wkADAAaAOj/8f8DAAEA7P/v//f//////wEA3P8GAAYA5/8DAAwACAD4//n/+//n//z///8WAPL/
GQAGABYA0P/+//v//v/j/wUA4v/s/zEAFQAKAPT/AQD+/9P/BgAEAAEAFgAAAPz/BwAgAP//0/8PAOj/+/8dAAcA/v8EAOz/AwAYAAYA3v8BAPb/5/+///3/BwAMAOr/7f/3/wMA/v8HAOj/BgDs//H/9f8MAAAA
///b/+n/AQATAP7/7v/h/+z/DQAHAPD//v9RAPX/CwALAPL/+P/D/xQA8v/7/wMAAAAGAPz/AQD9//H/9f/v/wEAAgAFANb/7//Z//3/3//h//f/AQA4AAIA8P/4//H/CQACAPn/KQAFAO7/6f8TABcANgD+/+P/
GgAMABMABAD1/xEACAACABkA/v/2/wMAIwAwAO3/DQD//wcA2f/R//n/BwD0//X/AQAOAPv/2/8FAN7/AgAWAOz/DQD8//f/BwDs/wYA5P/1/9f/CwBWAAkADgAFAPD/+//7//f/GwDz/w8ACgDe/xcA0v8LAOD/
CgDs//j/BwD0/xcA+f8NAPL/IwD//+n/9v/P//n/q//1/+X/IwAuAPL/FwD1////8f/9/wkA+v8WABgABgDy/wIANAADAAAAEwA+AP7/DwD+/xEAAgD4/wMAFgARAPj/BQD6//j/NQARABQA8/8RAPj/IQACABIA
BwD8/wYAGgACAPr//P///wIA2P/6/93/9/8RAAsA+P/6//X//f/9////5/8NAA4AAgAOABcA6v8bAP7/BgD2/+//5f/4/+3/8//9//L/7f8PAAYABQD2/+H/GQD9//X/8f8dAAEAAAD/////CwD6/xYAEgAPAOj/
BQDm/xIAEgD6/xEA/P89AAcABgDp/wsAEgDg/wYA8v/z//P/6f/7//v/KQD//+n/EgAEAPT/DQDu/wMA+/8bAOz/LQACAO7/9P8NAPv/6f8BACIABwDu//X/8f8LAPT/7v/7/wEA1v/x/ysA9v/p/xcACAAQAOb/
9f/1/xEABgD+/xkA/f/x////8/8DALr/BAAmAAkA9v/w/ykACgASAAcACAD2/wMA/P/t//H/CQD4/+///P8DAPL/5f/9//X/8f/d//f/8f/v/wcADgDO/wEAHgD6/wkAIgAMABsAJgDs/wUAAwASAP7/DQACAOj/
//8tAAIAAgD9//v//f8bAPr/8//7/w0A8/8JAAgADgAKAOb/7f8HAAYAEAAXAO7/DQDe//X/8//6//v/FgDy/+3/FQAlAPD/DQAKAPn/5/8JAOL///8jACQAMgAGAM7/BgAWAOj/8//y/+v/8v8lAPH/KQD//+3/
CQAaAAIA6P/7/w8ACQDo//T/0//2/ysA+P/5//f/BwAIAPL/AQD4/woA7v8BAOT/CgC+//P/DQDy/ysAAQD2////+//3/x8ACgA0ABMA5P/8/yUACAAgAOL/6//c/y8A+P8hAPH//f/2/wMA5//d/wQAQAD///v/
BAA0AAoAuP/5/+n/+v8dAAIAHgD8/yUACAAKAOL/9//6/zEADgDy////FwDx/xEA5//r/wMAIAABABoABAAEAPb/JwD+//v/AwAGABAA6v/u//H/BQAIAAwA9v8GAPT/HwD6/xEA9P/5/y0ADAASAPr/BwATAAgA
+v8VAP3/EwD7/9f/8P/z//v//f/n//f/AAAYAPz/LQD6//H/EAD6/wsA4v8fAP7/EwAaAA0A7v8CAPT/CgAEAPn/DQADAP7/CgAEAAwA5P8JAOj/BgDk/wAAHgD+/+v/9/8TAPL/FwAJAOz/8f/d/wkAGAD//yEA
IQAYAPr/3//4/1EAAgAYAAMA9P/z/+v/EgD4//L/DwD7//f/4f/9/wUABADr/+H/9v8JAAUA4v/1//n/BQAKAPv/FwD5/yMA+f/7/xAA/P8CAAQA8f8JAAIA7P/6//3/+v8LAPH/LQD8/w0AAAD6//P/8f8DAP7/
AADw/w0A/P/0/xMA+f/1//D/9f/v/w8A///n/wMADAD9/zUA+P/p/wAA9P/+//n/AgDa//3/IQD1/y0A9//5/wUAzP/u/wsA9f8HAA0A+v8RAP7/+P8RAAAA6P8JABwADQDm/wEAGgDv//f/9f8FAPv/DQD2/xcA
EgAEABEAQADx/9X//v/d/woAEAD//+P/+f/1/wQA3v/z/+n/8v8TAA4A1P/1////EQAeAPv/GQDq//H//f8dABsA6v/0/+//+v8pAPH/5f/7////BQBSAO7/DQDq/0EA/v/3//f////7/w8ADADm/+v/7//1/ysA
4f////r/AQDm/y8A+/8XAPP/8/8GAAAA6v+z//z/CQAIAAwAEwAIAAUA8v8hABoA6f/n/xMA7P8FAOT/+f/j//v////5/xkA/f8BABQAAAAUANL/9v/h/wMA+v8DAML/BwAqAAcABgD3/////f/z/wEA5P/8//X/
BQDm//n/FQAAAN7//v/1////4/8GAAgA7v/h//j/6//1//n/AAD2//v/EQAAAP7/9f8JAPP/+//5/9P/BQAqAPn/CQAcAPT/AAAGAPv/KQD//yUAAgDi/woA5P/3//v/+f/1/xEAAgD1/zUA+f83APT/2f/4//P/
FwDu/wwALgD1/9X/DwDU/wUADgAFAAYADAAAAOz/AQDv/+f/+v/9/wAA4v8EAPj/AwD8/w8Azv8PAFIA+/////L/JQD3/+f/4v/5/wMABAD6/8v/+f/T//P/JwAFAAwA/v/X/+j/5/8PACYA+f/7//v/9//Z/wMA
+f8HAO3/y//0/w0A+v87AAQA9P8PANz/DwAUAA0A8P/9/w0AHgAqAP7/CwAGAPz/+v8xAAUAKAD2/xsA+P/r/wsA7v8EAN7/AQDo/wgA+P8DAPj/7v8ZAAkABgAFAOz/+v/v/+z/HQAMABAABwACAPv/CwAmACQA
9f8VAP//GwAEAN7//f/3/w4A0P/t/wkACgD8/+z/7f8HACIAAQD8////2//r/+3/7//T//X//f8IANz/IgDk/x0ANAARANb/8P/P/+3/JwAKADYA+f8HAAQALAD5/+v//f/j/wEA+v8KAOj/DgD8/xcA2P8FANb/
/f8dAPj/8f/7/w8AAAD8/wEACADu/7//6P8LAAMAMgD5/+f/9f/D//f/GwAFAPz/9P/N//n/LwD0/y0A6//v/wsA3v///9P/8P/X//f/0/8OAPL/8f/j/wcA8P/7/xUA+P8bACIA+v8SABgAFQDy/wsAsv/7////
BwAQAPP/+f8PAMz/DAAIAAQABgD5//P/DwDe/wQAAADt/+X/AgAkAAgARAABAP7/9v8PAPj/NQAFAA4ACwAEAAgA4v/8/wMABwAKAAgALgD4/9//+//7//j/+//4/9v/CQDe/93/2/8MAPD/8f/x//j/9/8IAPD/
7v8tAPj/EQDv/yEA9P/j/wEABgD9/wUA5f/b//z/KQAfADQACADO/xgA6v/6/w8ADwAeAPv/+f/x/+v/AgAKABIAHADz/+f/BQDY//j/8f/8/xUA+v8PAP3/CQACAND/AAAEAAIA8v/y//f/FQD6/wwAEAD4/y0A
AwAQAP3/5/8PAOb/AQAAAPj/+//e/9//9P8BAPb/7//4/wUA8v/3//r/EwABAOr/6f/b/wUA8v8DANb/8f8rAAcAAAD3/yUA8/8jAAYA6P8TAB4ABQAGAP//5/8MAPL/DwAEAAgA3P8HAAoA/v8RAA8AEgD4/wUA
+//3/wMACgD3/xsA9//X/wgAFgAaAOT/AQD4/w0A5P8AABoA9f/z/+n/+f8FACgA8v8xAAAAzP8WAO7//v/3/wYADgDs/zcA5P/N//n/wf8OACoAEAD4////6/8FABwA/f/t/wEADgDx/+//9P/r//n/5f8UABwA
7/8JAPP/z////w0ABAD6/w4AEAAKAOr/8P9ZAPX/9f8DABwADADm//z////6/xsAFwAYAAUA4v/7//f/DgDa/woA7P/x/+f/9P8fAPX/GQAHAN7/+P8LAAoAAADp/yMABAAKAAQAAgAMANj/8//f//T/EwDh//X/
7f/D//3/JQDx/7n/BAASAAEA+P///wsACAAQABQA7P/q/yUA/P8DABMAzv8EAPD/BgDM/wYAIgAEAOT/7P/f//v/BQD8//n/DgACANf/6/8KAAIA6//5//j/0//w/wkA7v/1//n/DQALAOb/9P/p/wAA9v/5//n/
+/8DAAEABAD7/wEA8f8DAO//4/8HABQA8f8VAP7/CwAQAAgAAwDS//7/8f/9//H/6v/v/wEA0P/6//P/AgASAPz/LQD5/x8ADgDM/+D/2//y/wcAAwAEAOb/4f/q/wsA/P/5/wEACAD2/+n//v/7/wAA/P/Z/5v/
CAAcAP//CQD///X//P/f/wQA+v8HABQAAgDu//T/1f/z/9f/DgDg//T/9//2/+v//P/p//T/2//6/yUA/P8FAPr/7/8QAPr//P8RAA4A2P/v/08A+/8HAPT/1/8QAM7/8v/x/wMAKAAQAOD/CgDu//v/uf/9/w0A
AgDg/wsAAgALANb/+/8VAPj/FwD4//H//v/V/+//+//7/9f/9v/V/wkAIADw//X/DADa/wwAFAATADAA/f/v/wcA+P/6/xcAEwAGAAAA5P8DACIA9P/5/wcA7v///wsAAQAAAPD/AQADAOT/CgDk//r/7f/7/8X/
AwD4/wAA/P/8/wcAAwAYAAMA5v/7/+X/5/+x//z/8/8OACYA7v/h//H/EwACAAgABgDa//X/CwDz/+X/FADg//z/7f8MANj/9//R//L/9/8EAOj/7//j//7////q/83/AQD0//v/6f/3//n//P/5//z/CwD8/wcA
/v8pAPj/IwDo/wEA6//j/wwA7v/7/+3/8//t/wcA7v/v/w8AAQAyAOv/5/8GAPz/DgAEAPX/4////wsA6P8tAA8A4v/z/9//9P/n/wUA5P/y/+n//P8FAAEA6P8JACAA+P/f//P/GwDv/+v/9f/f/wIA/v8IAOz/
8/8ZAA8A+v8LAAoAAQAOAAEA2P/4/6X/9P8FAAMA3P/+/wcAEQAYAAoADAAcAPT/9P8XAP3/CQDn/8//DAASAPD/EQAUAOL/EgDu/wEAAgAHAOL/CQACAPL/GQD4//P/8P8ZAPv/+f8BAOj/8P/7//z/7//2//n/
BwACAPz/MwD1/wkA/P///wAA9P8HAO7/+P8FAAkAKAAJABIACADe//r//f/3//P/9//1/xMA6P8JABAA8//z/+7/3/8RABIA8//j/wwA3v8IAOj/BQD8/xUAAAAYAAgA6v8ZAPH/EwAIABQA+f/5//z/AwACAP7/
BQD8/w==
`;

// text.js: Text measured in code points, as in Python. A lone surrogate counts as one, a surrogate pair as one.

const isAscii = (text) => !/[^\x00-\x7f]/.test(text);

const isHigh = (code) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code) => code >= 0xdc00 && code <= 0xdfff;
const isPair = (text, at) => isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));

/** The number of code points. */
function lengthOf(text) {
  let pairs = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isPair(text, at)) {
      pairs += 1;
      at += 1;
    }
  }
  return text.length - pairs;
}

/** Whether the text has more than `many` code points; stops counting as soon as that is known. */
const isLonger = (text, many) => text.length > many && (text.length > 2 * many || lengthOf(text) > many);

/** The first `head` and the last `tail` code points of a longer text, joined by a line end. */
function ends(text, head, tail) {
  if (!isLonger(text, head + tail)) return text;
  let from = 0;
  for (let left = head; left > 0; left -= 1) from += isPair(text, from) ? 2 : 1;
  let to = text.length;
  for (let left = tail; left > 0; left -= 1) to -= isPair(text, to - 2) ? 2 : 1;
  return `${text.slice(0, from)}\n${text.slice(to)}`;
}

/** The text without these characters at its ends. (No regular expression: it would test each run of them inside.) */
function stripped(text, characters) {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text[from])) from += 1;
  while (to > from && characters.includes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/** A whole number as people read it: 1,234,567. */
const grouped = (number) => String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");

// crc32.js: CRC-32, the same as zlib's, over a part of a byte array, with a start value.

const CRC = new Int32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of bytes[from] to bytes[to - 1], as a signed 32-bit number. */
function crc32(bytes, from, to, start) {
  let value = ~start;
  for (let at = from; at < to; at += 1) value = CRC[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
  return ~value;
}

// words.js: Finds the words of a text and counts its signs, in one pass over a table of UTF-16 units; and spells the words.

const LETTER = 1; // part of a word
const ALONE = 2; // a word of its own
const SIGN = 3; // this number and those above it are the signs, in order

let kinds = null;

function kindsOfUnits() {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of CONSTANTS.letters) table.fill(LETTER, from, to + 1);
  for (const [from, to] of CONSTANTS.alone) table.fill(ALONE, from, to + 1);
  CONSTANTS.signs.forEach((sign, at) => (table[sign.charCodeAt(0)] = SIGN + at));
  return table;
}

// The result of `scan`: word n begins at starts[n] and ends before stops[n].
const starts = new Int32Array(CONSTANTS.head + CONSTANTS.tail + 1);
const stops = new Int32Array(starts.length);
const counts = new Int32Array(SIGN + CONSTANTS.signs.length);

/** The number of words in a text of at most head + tail + 1 characters. Stores their positions and sign counts. */
function scan(text) {
  kinds ??= kindsOfUnits();
  counts.fill(0);
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === LETTER) {
      if (!inside) starts[words] = at;
      inside = true;
      continue;
    }
    if (inside) stops[words++] = at;
    inside = false;
    counts[kind] += 1;
    if (kind === ALONE) {
      starts[words] = at;
      stops[words++] = at + 1;
    }
  }
  if (inside) stops[words++] = text.length;
  return words;
}

const bytes = new Uint8Array(3 * starts.length); // the word that was spelt last, in UTF-8
let filled = 0;

/** Write word number `word` into `bytes` as it is hashed: in lower case. Returns how many they are. */
function spell(text, word) {
  filled = 0;
  for (let at = starts[word]; at < stops[word]; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return spellAny(text.slice(starts[word], stops[word]).toLowerCase().replaceAll("\u03c2", "\u03c3"));
    bytes[filled] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    filled += 1;
  }
  return filled;
}

/** Words contain no surrogates. */
function spellAny(word) {
  filled = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x80) bytes[filled++] = code;
    else {
      if (code < 0x800) bytes[filled++] = 0xc0 | (code >> 6);
      else {
        bytes[filled++] = 0xe0 | (code >> 12);
        bytes[filled++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[filled++] = 0x80 | (code & 0x3f);
    }
  }
  return filled;
}

// passages.js: Extracts the person's own request from a text, without quoted mail and signatures.

/** The text without quoted lines, the line that introduces them, and a signature. Unchanged if nothing else is left.
 *  Of a very long text, both ends alone. */
function own(text) {
  text = ends(text, CONSTANTS.end, CONSTANTS.end);
  let kept = text.startsWith(">") || text.includes("\n>") ? unquoted(text) : text;
  for (const mark of CONSTANTS.signatures) {
    const at = kept.startsWith(mark.slice(1)) ? 0 : kept.indexOf(mark);
    if (at >= 0) kept = kept.slice(0, at);
  }
  return endOf(kept, " \t\r\n") ? kept : text;
}

function unquoted(text) {
  const lines = []; // the kept lines
  const known = []; // the end of the words in each of them, cached: many quotes may ask for the same line
  const wordsEnd = (at) => (known[at] ??= endOf(lines[at], " \t\r"));
  const drop = () => [lines.pop(), (known.length = lines.length)];
  let quoting = false;
  for (const line of text.split("\n")) {
    const quoted = line.startsWith(">");
    if (!quoted) lines.push(line);
    else if (!quoting) {
      while (lines.length && !wordsEnd(lines.length - 1)) drop();
      const last = lines.length - 1;
      if (last > 0 && ":：".includes(lines[last][wordsEnd(last) - 1])) drop();
    }
    quoting = quoted;
  }
  return lines.join("\n");
}

/** The end of a text without these trailing characters; 0 if it has no others. */
function endOf(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end -= 1;
  return end;
}

// buckets.js: What the person's judgements change in the pupil's score; kimi_stack/reading/buckets.py gives the reasons.

const { count: BUCKETS, shift: FRACTION, largest: HEAVIEST } = CONSTANTS.buckets;

/** The correction in a row { weights, constant, limit } of routing.json; null without one, or if it is damaged. */
function correctionOf(row) {
  const { weights, constant, limit } = row ?? {};
  if (!Array.isArray(weights) || weights.length !== BUCKETS || !(limit >= 0)) return null;
  if (![...weights, constant, limit].every((each) => Number.isInteger(each) && Math.abs(each) <= HEAVIEST)) return null;
  const table = Int32Array.from([...weights.map((each) => -each), ...weights]); // the sign is the index's highest bit
  return { table, constant, limit };
}

/** The score with the correction for the first `many` of these hashes. */
function correct(score, { table, constant, limit }, hashes, many) {
  let whole = constant;
  for (let at = 0; at < many; at += 1) whole += table[hashes[at] & (2 * BUCKETS - 1)];
  const change = Math.max(-limit, Math.min(limit, Math.floor(whole / 2 ** FRACTION)));
  return Math.min(CONSTANTS.scale, Math.max(0, score + change));
}

// tables.js: The pupil's tables, from pupil.bin in the form that data.js gives it.

/** The tables: a byte for each entry of three, 128 for nothing; and one number for the two sums of a kind of turn. */
function tables() {
  const [size, sizeOfWords, sizeOfExtent, small] = PUPIL.sizes;
  const wordsEnd = size + sizeOfWords;
  const end = wordsEnd + sizeOfExtent;
  const bytes = dense(Buffer.from(TABLE, "base64"), end + 4 * small);
  const kinds = new Int32Array(small);
  for (let at = 0; at < small; at += 1) kinds[at] = bytes.readInt32LE(end + 4 * at);
  const [table, words] = [bytes.subarray(0, size), bytes.subarray(size, wordsEnd)];
  const extent = bytes.subarray(wordsEnd, end);
  return { table, mask: size - 1, words, wordsMask: sizeOfWords - 1, extent, kinds, small: small - 1 };
}

/** The `length` bytes that `sparse` in data.js left the 128s out of. */
function dense(packed, length) {
  const bytes = Buffer.alloc(length, 128);
  let from = length / 8;
  for (let at = 0; at < length; at += 1) {
    if (packed[at >> 3] & (1 << (at & 7))) bytes[at] = packed[from++];
  }
  return bytes;
}

// extent.js: Finds the request in a text for the pupil. kimi_stack/reading/extent.py gives the reasons; the rules are the same.

const { line: LINE, blank: BLANK_LINE, wrapped: WRAPPED, near: NEAR, sizes: SIZES, lines: LINES } = CONSTANTS.extent;
const [NEWLINE, CUT, SPACE] = [0x0a, 0x1f, 0x20];
const MARKS = kindsOf(CONSTANTS.extent.marks);
const WIDE = kindsOf(CONSTANTS.extent.wide);
const SOFT = new Set([..." \t\r"].map((unit) => unit.charCodeAt(0)));

function kindsOf(kinds) {
  return new Map(Object.entries(kinds).map(([unit, kind]) => [unit.charCodeAt(0), kind]));
}

const gaps = new Uint8Array(starts.length); // the kind of the gap before each word
const untilBreak = new Uint16Array(starts.length); // the words behind each word until a line ends
const hashes = new Int32Array(starts.length);
const sums = new Int32Array(starts.length + 1); // what the words before each are worth

/** The request in a text that was scanned into `words` words; the same text if it is all request. */
function requestOf(text, words, table) {
  if (words < 2) return text;
  findGaps(text, words);
  const [first, stop] = bestRun(text, words, table);
  if (stop - first === words) return text;
  return text.slice(first ? starts[first] : 0, stop < words ? starts[stop] : text.length);
}

/** Write the gaps between the words, and where lines end. */
function findGaps(text, words) {
  let inLine = 0;
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    let gap = 0;
    let last = 0; // the kind of the last character of this part that is no blank
    for (; at < starts[word]; at += 1) {
      const code = text.charCodeAt(at);
      const wide = WIDE.get(code) ?? 0;
      if (wide) last = wide;
      const mark = code === SPACE ? (MARKS.get(text.charCodeAt(at - 1)) ?? 0) : 0;
      if (wide || mark || code === CUT || code === NEWLINE) {
        gap = Math.max(gap, last);
        if (code === NEWLINE) {
          if (!inLine || inLine >= WRAPPED) gap = gap >= LINE || !inLine ? BLANK_LINE : LINE;
          inLine = 0;
        }
        last = 0;
      } else if (!SOFT.has(code)) last = MARKS.get(code) ?? 0;
    }
    gaps[word] = gap;
    inLine += 1;
    at = stops[word];
  }
  untilBreak[words - 1] = 1;
  for (let word = words - 2; word >= 0; word -= 1) untilBreak[word] = gaps[word + 1] >= LINE ? 1 : untilBreak[word + 1] + 1;
}

/** The number of the first word of the request, and of the word behind it. */
function bestRun(text, words, table) {
  const [half, quarter] = [table.length / 2, table.length / 4];
  let after = 0; // line breaks behind a word
  for (let word = 0; word < words; word += 1) {
    hashes[word] = crc32(bytes, 0, spell(text, word), 0);
    sums[word + 1] = sums[word] + table[hashes[word] & (half - 1)] - 128;
    after += word && gaps[word] >= LINE ? 1 : 0;
  }
  let [most, first, stop] = [sums[words], 0, words];
  let [worth, begin] = [0, 0]; // the best beginning so far, less the words before it
  let [before, last] = [0, 0];
  for (let word = 1; word < words; word += 1) {
    const gap = gaps[word];
    const rest = words - word;
    const end = hashes[word] & (quarter - 1);
    if (gap || rest <= NEAR) {
      const ofEnd = worthOf(PUPIL.extent.end, gap, rest, after, word - last) + table[half + quarter + end] - 128;
      if (worth + sums[word] + ofEnd > most) [most, first, stop] = [worth + sums[word] + ofEnd, begin, word];
    }
    if (gap >= LINE) [before, after, last] = [before + 1, after - 1, word];
    if (gap || word <= NEAR) {
      const ofBegin = worthOf(PUPIL.extent.begin, gap, word, before, untilBreak[word]) + table[half + end] - 128;
      if (ofBegin - sums[word] > worth) [worth, begin] = [ofBegin - sums[word], word];
    }
  }
  return worth + sums[words] > most ? [begin, words] : [first, stop];
}

/** What an end at a gap is worth, without the word behind it. */
function worthOf({ cut, lines, line }, gap, many, breaks, inLine) {
  const worth = cut[gap][size(many)];
  return gap ? worth + lines[gap][Math.min(breaks, LINES - 1)] + line[gap][size(inLine)] : worth;
}

const size = (number) => Math.min(32 - Math.clz32(number), SIZES - 1);

// pupil.js: The pupil: a linear model for the difficulty of a task and the kind of a turn. kimi_stack/reading/difficulty.py gives
// the reasons; all numbers are identical there.

const { kindsApart, longestTurn } = CONSTANTS;

const SKIPPED = 0x5bd1e995; // distinguishes the pair with the word before the last from the other pair
const SPREAD = 0x9e3779b1;

let model = null;

/**
 * The pupil's verdict on a text: { score, kind }; score from 0 to CONSTANTS.scale, kind of turn or null. The score is
 * that of the request in it; `aside` is how many percent of the words are around it. With a `correction` of the score,
 * `base` is the score without it.
 */
function read(text, correction = null) {
  model ??= tables();
  text = ends(own(text), CONSTANTS.head, CONSTANTS.tail);
  const words = scan(text);
  let many = hashed(text, words);
  const asked = requestOf(text, words, model.extent);
  const verdict = { score: 0, kind: kindOf(many) };
  if (asked !== text) {
    const ofRequest = scan(asked);
    many = hashed(asked, ofRequest);
    verdict.aside = Math.max(1, Math.floor((100 * (words - ofRequest)) / words));
  }
  const norm = normOf(many);
  const ofWords = sum(model.words, 0, wordHashes, model.wordsMask);
  const worth = ofWords + sum(model.table, wordHashes, many, model.mask) - 128 * many;
  verdict.score = scaled(PUPIL.bias + Math.floor((worth * norm) / 1024));
  if (!correction) return verdict;
  return { ...verdict, score: correct(verdict.score, correction, found, many), base: verdict.score };
}

const found = new Int32Array(5 * (CONSTANTS.first + CONSTANTS.last) + 3 + CONSTANTS.signs.length); // hashes of a text
let wordHashes = 0; // so many of them are of words: these come first

/** Write the hashes of a text that was scanned into `found`; returns how many there are. They may be repeated. */
function hashed(text, words) {
  let before = 1;
  let beforeThat = 1;
  wordHashes = Math.min(words, CONSTANTS.first + CONSTANTS.last);
  let word = 0;
  let many = wordHashes;
  for (let at = 0; at < words; at += 1) {
    if (at === CONSTANTS.first) at = Math.max(at, words - CONSTANTS.last);
    const filled = spell(text, at);
    const here = crc32(bytes, 0, filled, 0);
    const pair = crc32(bytes, 0, filled, before);
    found[word++] = here;
    found[many++] = pair;
    found[many++] = crc32(bytes, 0, filled, beforeThat ^ SKIPPED);
    if (filled === 3 && bytes[0] > 0xdf) {
      found[many++] = crc32(bytes, 0, filled, pair); // three UTF-8 bytes: one character of a non-European script
    } else {
      const ascii = bytes[0] < 0x80;
      found[many++] = crc32(bytes, 0, Math.min(filled, ascii ? 4 : 6), 2);
      found[many++] = crc32(bytes, Math.max(0, filled - (ascii ? 3 : 6)), filled, 3);
    }
    beforeThat = before;
    before = here;
    if (at === 0) found[many++] = crc32(bytes, 0, filled, 4);
    if (at === words - 1) found[many++] = crc32(bytes, 0, filled, 5);
  }
  found[many++] = form(0, words);
  for (let kind = SIGN; kind < counts.length; kind += 1) {
    if (counts[kind]) found[many++] = form(kind - SIGN + 1, counts[kind]);
  }
  return many;
}

/** The hash of a count, by what is counted and its number of binary digits. */
const form = (kind, many) => Math.imul(SPREAD, kind * 16 + 33 - Math.clz32(many)) >>> 7;

/** The sum of a table's entries for the hashes from one place to another. */
function sum(table, from, to, mask) {
  let whole = 0;
  for (let at = from; at < to; at += 1) whole += table[found[at] & mask];
  return whole;
}

const normOf = (many) => PUPIL.norms[Math.min(many, PUPIL.norms.length - 1)];

/** The kind of turn with the largest sum above zero, or null. */
function kindOf(many) {
  if (many > longestTurn) return null;
  const norm = normOf(many);
  const whole = sum(model.kinds, 0, many, model.small) + kindsApart / 2;
  const sums = [whole - Math.floor(whole / kindsApart) * kindsApart - kindsApart / 2, Math.floor(whole / kindsApart)];
  let best = 0;
  let kind = null;
  [CONSTANTS.followUp, CONSTANTS.complaint].forEach((name, at) => {
    const worth = PUPIL.kind_bias[at] + Math.floor((sums[at] * norm) / 1024);
    if (worth > best) [best, kind] = [worth, name];
  });
  return kind;
}

/** A raw score converted to the reader's scale by linear interpolation between the points of `scale`. */
function scaled(raw) {
  const rows = PUPIL.scale;
  if (raw <= rows[0][0]) return rows[0][1];
  const at = rows.findIndex((row) => raw <= row[0]);
  if (at < 0) return rows.at(-1)[1];
  const [[low, atLow], [high, atHigh]] = [rows[at - 1], rows[at]];
  return atLow + Math.floor(((raw - low) * (atHigh - atLow)) / (high - low));
}

// cuts.js: Cut points: the scores from which a task goes to standard and to premium.

/** The shipped cut points [premium, standard] by profile. */
function shippedCuts() {
  const pair = ([premium, standard]) => [cut(premium), cut(premium + standard)];
  return Object.fromEntries(Object.entries(CONSTANTS.profiles).map(([name, shares]) => [name, pair(shares)]));
}

/** The midpoint between the lowest score inside the share and the highest score below it. */
function cut(share) {
  const scores = PUPIL.mix;
  const { whole, never } = CONSTANTS;
  const at = scores.length - Math.floor((scores.length * share + whole / 2) / whole);
  if (at >= scores.length) return never;
  return at > 0 ? Math.floor((scores[at - 1] + scores[at] + 1) / 2) : 0;
}

function tierOf(score, [premium, standard]) {
  if (score >= premium) return "premium";
  return score >= standard ? "standard" : "budget";
}

/** The cut points that a score can reach, by tier. */
const reachable = ([premium, standard]) =>
  Object.fromEntries(Object.entries({ standard, premium }).filter(([, from]) => from <= CONSTANTS.scale));

/** One line: the score, the cut points, the name of the reader, and how much of the text it left aside. */
function describe({ score, base, aside }, cuts) {
  const where = Object.entries(reachable(cuts)).map(([tier, from]) => `${tier} from ${asShare(from)}`).join(", ");
  const tuned = base === undefined ? "" : `, tuned from ${asShare(base)}`;
  const left = aside ? `, which left ${aside} % of the text aside` : "";
  return `its difficulty is ${asShare(score)} by the ${CONSTANTS.pupil}${left}${tuned}${where ? ` (${where})` : ""}`;
}

/** A score such as 0.123: truncated, not rounded. */
function asShare(score) {
  const { scale } = CONSTANTS;
  return score < scale ? `0.${String(Math.floor((score * 1000) / scale)).padStart(3, "0")}` : "1.000";
}

// envelope.js: Extracts the text that the person wrote from a prompt, without the text that channels and OpenClaw add around it.
// Same logic as kimi_stack/reading/envelope.py, which gives the reasons.

const BLANK = " \t\n";
const ROUNDS = 8; // blocks after one message, at most
const expressions = new Map();

/** The text that is read: line ends are "\n", outer white space is removed. */
const plain = (text) => stripped(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, BLANK);

/** The text that the person wrote, from a prompt of a chat or hook, normalized by `plain`. */
function person(prompt, channel) {
  const text = plain(prompt);
  const at = begins(text, channel);
  return stripped(text.slice(at, trailed(text, at)), BLANK);
}

/** The start of the text that the person wrote, in a `plain` text. A message of the web chat has no header. */
function begins(text, channel) {
  const at = led(text);
  return ENVELOPE.unheaded.includes(channel) ? at : headed(text, at);
}

/** The end of the text that OpenClaw puts before a message. */
function led(text) {
  const edits = hinted(text, ENVELOPE.leading);
  let at = 0;
  while (at < text.length) {
    const end = matchEnd(text, at, edits) || pastHistory(text, at);
    if (!end) break;
    at = skipped(text, end);
  }
  return at;
}

/** The start of the message that follows a chat's history; 0 if the history contains the mark and is ambiguous. */
function pastHistory(text, at) {
  if (!ENVELOPE.history.some((head) => text.startsWith(head, at))) return 0;
  const found = text.indexOf(ENVELOPE.current, at);
  if (found < 0 || text.indexOf(ENVELOPE.current, found + ENVELOPE.current.length) >= 0) return 0;
  return found + ENVELOPE.current.length;
}

/** The end of a message's header: a time stamp, then a channel's header with the sender's name. */
function headed(text, at) {
  for (const edit of ENVELOPE.headers) {
    const end = text[at] === "[" ? matchEnd(text, at, [edit]) : 0;
    if (end) at = skipped(text, named(text, at, end));
  }
  return at;
}

/** The position after the sender's name; `end` if the text there cannot be one. */
function named(text, at, end) {
  const found = matched(text, end, ENVELOPE.sender);
  if (!found) return end;
  const header = text.slice(at + 1, end - 1);
  const of = ` ${header.includes(" ") ? header.slice(header.indexOf(" ") + 1) : ""} (self) (sender) `;
  const isSender = of.includes(` ${found[1]} `) || ENVELOPE.group.some((mark) => of.includes(mark));
  return isSender ? end + found[0].length : end;
}

/** The start of the text that OpenClaw puts after a message. */
function trailed(text, start) {
  const edits = hinted(text, ENVELOPE.trailing);
  let end = text.length;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = withoutLines(text, start, end, edits);
    const opened = Math.max(-1, ...ENVELOPE.after.map((mark) => opens(text, mark, start, lines)));
    if (opened < 0) return lines;
    end = trimmed(text, start, opened);
  }
  return end;
}

function withoutLines(text, start, end, edits) {
  while (edits.length && end > start) {
    const line = Math.max(text.lastIndexOf("\n", end - 1) + 1, start);
    const last = text.slice(line, end);
    if (matchEnd(last, 0, edits) < last.length) break;
    end = trimmed(text, start, line);
  }
  return end;
}

/** The start of a block that reaches `end`, at the start of a line; -1 if there is none. */
function opens(text, mark, start, end) {
  const at = text.lastIndexOf(mark, end - mark.length);
  if (end < mark.length || at < start || (at > start && text[at - 1] !== "\n")) return -1;
  const close = text.indexOf(ENVELOPE.closed, at);
  return close < 0 || close + ENVELOPE.closed.length >= end ? at : -1;
}

function trimmed(text, start, end) {
  while (end > start && BLANK.includes(text[end - 1])) end -= 1;
  return end;
}

const hinted = (text, edits) => edits.filter(([hints]) => hints.some((hint) => text.includes(hint)));

/** The end of the first expression that matches at `at`; 0 if none does. */
function matchEnd(text, at, edits) {
  for (const [, pattern] of edits) {
    const found = matched(text, at, pattern);
    if (found) return at + found[0].length;
  }
  return 0;
}

/** The match at a position, by code points ("u"), because Python counts bounded repeats that way. */
function matched(text, at, pattern) {
  if (!expressions.has(pattern)) expressions.set(pattern, new RegExp(pattern, "uy"));
  const expression = expressions.get(pattern);
  expression.lastIndex = at;
  return expression.exec(text);
}

function skipped(text, at) {
  while (at < text.length && BLANK.includes(text[at])) at += 1;
  return at;
}

// keywords.js: Keywords: matched at the start of a word of the text; premium before standard before budget.

// What Python's str.strip() and str.split() take for blanks; JavaScript's trim() and \s take others.
const BLANKS =
  "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" +
  "\u2028\u2029\u202f\u205f\u3000";
const GAPS = new RegExp(`[${BLANKS}]+`);

/** Lower case, with compatibility forms and what people type in more than one way folded, one space between words. */
function normalized(text) {
  if (!isAscii(text)) {
    text = text.normalize("NFKC").toLowerCase();
    for (const [variant, plain] of Object.entries(CONSTANTS.folded)) text = text.replaceAll(variant, plain);
  }
  return text.toLowerCase().split(GAPS).filter(Boolean).join(" ");
}

/** Rows of { tier, word, needle, own } in the order of matching; `own` means that neither the guide nor we ship it. */
function prepared(words) {
  const rows = [];
  for (const tier of CONSTANTS.tiers) {
    const shipped = new Set(SHIPPED[tier].map((word) => word.toLowerCase()));
    for (const word of Array.isArray(words[tier]) ? words[tier] : []) {
      const needle = normalized(String(word));
      const own = !shipped.has(stripped(String(word), BLANKS).toLowerCase());
      if (needle) rows.push({ tier, word, needle, own });
    }
  }
  return rows;
}

/** The first row whose word occurs in the text, or undefined. Looks at the first and last 8,000 characters. */
function find(text, rows) {
  if (!rows.length) return undefined;
  text = normalized(ends(text, CONSTANTS.window, CONSTANTS.window));
  return rows.find(({ needle }) => text.includes(needle) && beginsWord(needle, text));
}

/** A keyword with a character of a script without spaces, or that begins with a sign (`#urgent`), matches anywhere. */
function beginsWord(needle, text) {
  const codes = [...needle].map((character) => character.codePointAt(0));
  const anywhere = !isWord(codes[0]) || codes.some(hasNoSpaces);
  const script = Object.keys(CONSTANTS.prefixes).find((row) => row[0] <= needle[0] && needle[0] <= row.at(-1));
  const prefix = script ? CONSTANTS.prefixes[script] : "";
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (anywhere || startsWord(at, text, needle[0], prefix)) return true;
  }
  return false;
}

/** Whether a word starts at this place, with emphasis (`_urgent_`) and letters of `prefix` left out. */
function startsWord(at, text, first, prefix) {
  let before = at;
  while (before && text[before - 1] === "_" && first !== "_") before -= 1;
  while (before && at - before < CONSTANTS.longestPrefix && prefix.includes(text[before - 1])) before -= 1;
  return before === 0 || !isWord(text.charCodeAt(before - 1));
}

/** Whether it is a letter, digit or "_" of a script with spaces between words. Python has the same ranges. */
function isWord(code) {
  if (code < 0x80) return /[0-9A-Za-z_]/.test(String.fromCharCode(code));
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x1fff && !hasNoSpaces(code));
}

/** Thai, Lao, Tibetan, Burmese and Khmer; Chinese, Japanese and Korean. */
function hasNoSpaces(code) {
  return (
    (code >= 0x0e00 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code >= 0x20000
  );
}

// override.js: An override at the very start of the text that the person typed. Same logic as kimi_stack/reading/override.py.

const { marks, blanks, breaks, parts, before, longest } = CONSTANTS.override;

/** [tier, the text without its override], or [null, the text unchanged]. */
function splitOverride(text) {
  const at = marked(text);
  for (const tier of at ? CONSTANTS.tiers : []) {
    const end = at + tier.length;
    if (normalized(text.slice(at, end)) === tier && endsWord(text, end)) return [tier, text.slice(taskOf(text, end))];
  }
  return [null, text];
}

/** The word after a mark at the start that looks like an override but is none, or null. */
function unknownOverride(text) {
  const at = marked(text);
  if (!at || splitOverride(text)[0] !== null) return null;
  let end = at;
  while (end < text.length && end - at <= longest && (isWord(text.charCodeAt(end)) || text[end] === "-")) end += 1;
  const word = text.slice(at, end);
  return word && !"-_0123456789".includes(word[0]) && word.length <= longest && endsWord(text, end) ? word : null;
}

/** The position of the word after a mark at the start of the text; 0 if there is no mark. */
function marked(text) {
  let at = 0;
  while (at < text.length && before.includes(text[at])) at += 1;
  return at < text.length && marks.includes(text[at]) ? at + 1 : 0;
}

/** Whether a word that reaches `at` ends there. */
const endsWord = (text, at) =>
  at >= text.length || (blanks + breaks + parts).includes(text[at]) || hasNoSpaces(text.codePointAt(at));

/** The start of the task, after an override that ends at `at`. */
function taskOf(text, at) {
  let after = skipBlanks(text, at);
  const isPart = after < text.length && parts.includes(text[after]);
  const next = text[after + 1];
  if (isPart && (after === at || next === undefined || (blanks + breaks).includes(next))) after = skipBlanks(text, after + 1);
  if (text.startsWith("\r\n", after)) return after + 2;
  return after < text.length && breaks.includes(text[after]) ? after + 1 : after;
}

function skipBlanks(text, at) {
  while (at < text.length && blanks.includes(text[at])) at += 1;
  return at;
}

// bare.js: A prompt as the model gets it: all of it but its override, which was for choosing.

/**
 * { own, text } of a prompt out of a chat (through `channel`): the person's part of it, which begins with an override, and the prompt
 * without that override; null where there is none.
 */
function bare(prompt, channel) {
  const text = plain(prompt);
  const at = begins(text, channel);
  const own = text.slice(at);
  const [tier, task] = splitOverride(own);
  if (tier === null) return null;
  const blanks = prompt.length - prompt.replace(/^[ \t\r\n]+/, "").length;
  const start = writtenAt(prompt, blanks, at);
  return { own, text: prompt.slice(0, start) + prompt.slice(writtenAt(prompt, start, own.length - task.length)) };
}

/** Where in `prompt` the place is that lies `count` characters behind `from` once line ends are one character each. */
function writtenAt(prompt, from, count) {
  if (!prompt.includes("\r")) return from + count;
  let at = from;
  for (let left = count; left > 0; left -= 1) at += prompt.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

// catalog.js: Facts about a model: its lifecycle, its context window and inputs, and its successor.

const UNKNOWN_ROOM = 128000; // the usual window of small models, for an unknown vendor

// The date of a snapshot at the end of an id: -20251001, @20251001 or -2025-10-01.
const DATE = /(?:[-@]20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|-20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;

/** A reference without a snapshot date. */
const undated = (ref) => ref.replace(DATE, "");

/** What is known of a model; an id with a snapshot date is looked up without the date. */
function known(ref) {
  const name = Object.hasOwn(CATALOG, ref) ? ref : undated(ref);
  return Object.hasOwn(CATALOG, name) ? CATALOG[name] : undefined;
}

/** `ref`, or its first successor that is not retired on `day` (ISO). Unknown models are returned unchanged. */
function current(ref, day) {
  const seen = new Set();
  while (!seen.has(ref)) {
    seen.add(ref);
    const row = known(ref);
    if (!row?.successor || !(row.lifecycle === "retired" || (row.retires && day >= row.retires))) return ref;
    ref = row.successor;
  }
  return ref;
}

/** The context limit in a tier's row for `model`; a limit that was written for another model is ignored. */
function limitOf(tier, row, model) {
  const guides = GUIDES[tier];
  const leftOver = !isSame(row.model, model) || (row.max_tokens === guides.max_tokens && !isSame(model, guides.model));
  return leftOver ? undefined : row.max_tokens;
}

const isSame = (one, other) => one === other || (known(one) !== undefined && known(one) === known(other));

/** What routing.json has about a model that is not in the catalog: the brain asked OpenClaw about it. */
function told(model, row) {
  if (known(model) || row?.model !== model) return {};
  return { context: row.room, inputs: Array.isArray(row.inputs) ? row.inputs : undefined };
}

/** The context size of a tier in tokens: the smaller of the user's limit and the model's window. */
function room({ model, max_tokens: limit, context }) {
  const limits = [limit, known(model)?.context ?? context].filter((size) => Number.isInteger(size) && size > 0);
  return limits.length ? Math.min(...limits) : UNKNOWN_ROOM;
}

/** Whether a tier's model reads these kinds of attachments; true if unknown. */
function reads({ model, inputs }, kinds) {
  const read = known(model)?.inputs ?? inputs;
  return read === undefined || kinds.every((kind) => read.includes(kind));
}

// stack.js: model-config.json: the three tiers with their models, and the keywords.

/** The stack in a file: its tiers (models retired on `day` are replaced), and its keywords in the form for `find`. */
function readStack(file, day) {
  if (fs.statSync(file).size > CONSTANTS.largestStack) {
    throw new Error(`${file} is larger than ${CONSTANTS.largestStack} bytes; name a smaller file`);
  }
  return stackOf(JSON.parse(fs.readFileSync(file, "utf8").replace(/^\uFEFF/, "")), file, day);
}

/** The stack of a new installation. */
function shippedStack(day) {
  return stackOf({ model_stack: CONSTANTS.stack, selection_rules: { task_keywords: SHIPPED } }, "the shipped stack", day);
}

function stackOf(document, file, day) {
  const exact = document.kimi_stack?.exact_models === true;
  const tiers = {};
  for (const name of CONSTANTS.tiers) {
    const row = document.model_stack?.[name];
    if (typeof row?.model !== "string" || typeof row?.alias !== "string") {
      throw new Error(`${file}: $.model_stack.${name} needs a model and an alias`);
    }
    const model = exact ? row.model : current(row.model, day);
    tiers[name] = { ...row, model, max_tokens: limitOf(name, row, model) };
  }
  const keywords = prepared(document.selection_rules?.task_keywords ?? {});
  return { tiers, keywords, ownKeywords: keywords.filter((row) => row.own) };
}

// routing.js: The user's settings, from the routing.json that the brain wrote in the data folder; without it, the defaults.

const LINUX = { data: [".local", "share"], config: [".config"] };

/** A folder of ours, `data` or `config`, where Python has it by default: see `_own_dir` in base/paths.py. */
function ownDir(kind) {
  const named = (name) => process.env[name]?.trim().replace(/^~(?=\/|$)/, os.homedir());
  const variable = kind.toUpperCase();
  if (named(`KIMI_STACK_${variable}_DIR`)) return named(`KIMI_STACK_${variable}_DIR`);
  if (named("KIMI_STACK_HOME")) return path.join(named("KIMI_STACK_HOME"), kind);
  const usual = process.platform === "darwin" ? ["Library", "Application Support"] : LINUX[kind];
  return path.join(named(`XDG_${variable}_HOME`) || path.join(os.homedir(), ...usual), "kimi-stack");
}

const dataDir = () => ownDir("data");

/**
 * The policy in a routing.json: { mode, defaultTier, failurePressure, triggers, profile, cuts, correction, tiers,
 * regions }, the last two as it has them.
 */
function readRouting(file) {
  const defaults = { ...CONSTANTS.routing, cuts: shippedCuts() };
  const row = { ...defaults, ...said(file) };
  const oneOf = (name, values) => (values.includes(row[name]) ? row[name] : defaults[name]);
  return {
    mode: oneOf("mode", CONSTANTS.routing.modes),
    defaultTier: oneOf("default_tier", CONSTANTS.tiers),
    profile: oneOf("profile", Object.keys(defaults.cuts)),
    failurePressure: oneOf("failure_pressure", [true, false]),
    triggers: new Map(Object.entries({ ...defaults.triggers, ...row.triggers })),
    cuts: new Map(Object.entries({ ...defaults.cuts, ...pairsIn(row.cuts) })),
    correction: correctionOf(row.pupil),
    tiers: new Map(Object.entries(row.tiers ?? {})),
    regions: new Map(Object.entries(row.regions ?? {})),
  };
}

function pairsIn(cuts) {
  return Object.fromEntries(Object.entries(cuts ?? {}).filter(([, pair]) => pair?.every?.(Number.isInteger)));
}

/**
 * The file's content; {} if it is missing or unreadable, or from another version. After an upgrade it may be of another
 * scoring model: then the settings hold, but not what stands for difficulties.
 */
function said(file) {
  try {
    const { cuts, pupil, ...rest } = JSON.parse(fs.readFileSync(file, "utf8"));
    if (rest.v !== CONSTANTS.routing.version) return {};
    return rest.scores === PUPIL.made ? { ...rest, cuts, pupil } : rest;
  } catch {
    return {};
  }
}

// pressure.js: Failure pressure: whether the tool calls of a session's last turn show that its model was stuck. Same logic as
// kimi_stack/choice/pressure.py, which says what the numbers of a call mean.

/** { kind, count, of } for the calls of a turn, each [tool, call, result, error], the oldest first; null: it went well. */
function pressureOf(calls) {
  const limits = CONSTANTS.pressure;
  const last = calls.slice(-limits.failing);
  const failed = calls.slice(-2).some((call) => call[3]) ? last.filter((call) => call[3]) : [];
  for (const [tool, , , error] of failed.toReversed()) {
    const ofTool = last.filter((call) => call[0] === tool);
    const count = ofTool.filter((call) => call[3] === error).length;
    if (count >= limits.twice && ofTool.at(-1)[3]) return { kind: "same_error", count, of: last.length };
  }
  if (failed.length >= limits.errors) return { kind: "errors", count: failed.length, of: last.length };
  const around = calls.slice(-limits.circling);
  for (const [, made, result, error] of calls.slice(-limits.recent)) {
    const count = around.filter((call) => call[1] === made && call[2] === result && !call[3]).length;
    if (!error && count >= limits.rounds) return { kind: "circles", count, of: around.length };
  }
  return null;
}

/** What happened in the turn before, as the beginning of a sentence. */
function describePressure({ kind, count, of }) {
  if (kind === "same_error") return `the turn before met the same error ${count} times and did not get past it`;
  if (kind === "errors") return `${count} of the last ${of} tool calls of the turn before failed`;
  return `the turn before made the same call ${count} times and got the same result`;
}

/** Whether these are calls as the plugin tells them. */
const areCalls = (calls) =>
  Array.isArray(calls) &&
  calls.every((call) => call?.length === 4 && call.every((number) => Number.isInteger(number) && number >= 0));

// request.js: One task with its context.

/**
 * `mode` is the session's `/kimi` mode (a tier, a profile ...), `trigger` is OpenClaw's, `profile` the shell's. `state`
 * is the session's row in sessions.json, `contextTokens` its size, `toolCalls` are those of its last turn. `attachments` are kinds ("image" ...). `enveloped`
 * tells whether the prompt comes from a chat or hook, with the text that OpenClaw adds around it, and `channel` which.
 * `correction` is what the person's judgements change in the score (null: nothing).
 */
class Request {
  constructor(prompt, circumstances = {}, correction = null) {
    const { mode = "auto", trigger, profile, state, contextTokens = 0, attachments = [] } = circumstances;
    const { enveloped = false, channel, toolCalls = [] } = circumstances;
    Object.assign(this, { mode, trigger, profile, attachments, correction });
    this.pressure = areCalls(toolCalls) ? pressureOf(toolCalls) : null;
    this.state = isState(state) ? { ...state, base: CONSTANTS.tiers.find((tier) => tier === state.base) } : null;
    this.tokens = countTokens(prompt) + (Number.isInteger(contextTokens) ? contextTokens : 0);
    const own = enveloped ? person(prompt, channel) : prompt;
    const [override, task] = splitOverride(own);
    Object.assign(this, { override, text: plain(task), unknown: unknownOverride(own) });
  }

  /** The verdict on the text. The text is read once, on first use. */
  get verdict() {
    this.known ??= read(this.text, this.correction);
    return this.known;
  }
}

/** Estimated tokens in `text`: one for each four ASCII characters, and one for each other character. */
function countTokens(text) {
  if (isAscii(text)) return Math.floor((text.length + 3) / 4);
  let plain = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) plain += 1;
    else {
      others += 1;
      if (isPair(text, at)) at += 1;
    }
  }
  return Math.floor((plain + 4 * others + 3) / 4);
}

/** Whether a row of sessions.json is a valid session state, as the brain writes it. */
function isState(row) {
  const counts = [row?.at, row?.context, row?.turns];
  return (
    CONSTANTS.tiers.includes(row?.tier) &&
    typeof row.model === "string" &&
    row.model !== "" &&
    typeof (row.raised ?? false) === "boolean" &&
    counts.every((count) => Number.isInteger(count) && count >= 0)
  );
}

// rules.js: The rules, in order: the first that returns [tier, why, values?] decides. Same logic as kimi_stack/choice/rules.py.

const isTier = (name) => CONSTANTS.tiers.includes(name);

/** The kind of a turn in its session. */
const kindOfTurn = (request, policy) =>
  request.state && policy.mode === "auto" && request.text ? request.verdict.kind : null;

/** Whether failure pressure counts for this turn. */
const isPressed = (request, policy) => policy.mode === "auto" && policy.failurePressure && request.pressure !== null;

const profileOf = ({ mode, profile }, policy) => [mode, profile, policy.profile].find((name) => policy.cuts.has(name));

const describeUnknown = (word) =>
  `!${word} is no override (${CONSTANTS.tiers.map((tier) => `!${tier}`).join(", ")} are): it stays part of the task`;

const RULES = {
  override({ override, unknown }, stack, policy, trace) {
    if (override) return [override, `the message begins with !${override}`];
    if (unknown) trace.push({ rule: "override", says: "warn", because: describeUnknown(unknown) });
    return null;
  },

  trigger({ trigger }, stack, policy) {
    const tier = policy.triggers.get(trigger);
    return isTier(tier) && [tier, `${trigger} turns stay on ${tier}`];
  },

  session: ({ mode }) => isTier(mode) && [mode, `/kimi ${mode} holds for this session`],

  profile(request, stack, policy) {
    const name = profileOf(request, policy);
    return name === CONSTANTS.allBudget && ["budget", `the profile ${name} keeps everything there`];
  },

  /** A turn that only complains about the last answer goes one tier up. */
  complaint(request, stack, policy) {
    if (kindOfTurn(request, policy) !== CONSTANTS.complaint) return null;
    const { tier } = request.state;
    const above = CONSTANTS.tiers[Math.max(0, CONSTANTS.tiers.indexOf(tier) - 1)];
    return [above, `a complaint about the answer of ${tier}`];
  },

  /** A turn without a task of its own stays on the tier of the last one. After failure pressure it falls back. */
  follow_up(request, stack, policy) {
    if (kindOfTurn(request, policy) !== CONSTANTS.followUp) return null;
    const { base, tier } = request.state;
    if (base && !isPressed(request, policy)) {
      return [base, `a follow-up, and what raised its session to ${tier} is over`];
    }
    return [tier, "a follow-up stays where its session is"];
  },

  keywords({ text }, stack, policy) {
    if (policy.mode === "difficulty") return null;
    const found = find(text, policy.mode === "keywords" ? stack.keywords : stack.ownKeywords);
    return found && [found.tier, `the task says "${found.word}"`, { keyword: found.word }];
  },

  difficulty(request, stack, policy) {
    if (policy.mode === "keywords" || !request.text) return null;
    const { score, base, aside } = request.verdict;
    const cuts = policy.cuts.get(profileOf(request, policy));
    const more = { ...(aside && { aside }), ...(base !== undefined && { base }) };
    const values = { score, by: CONSTANTS.pupil, ...more, cuts: reachable(cuts) };
    return [tierOf(score, cuts), describe(request.verdict, cuts), values];
  },

  default: ({ text }, stack, policy) => [
    policy.defaultTier,
    text ? "nothing in the task asks for more" : "there are no words to go by",
  ],
};

/** The answer of the rule that decides; adds its row to the trace. */
function choose(request, stack, policy, trace) {
  for (const [rule, ask] of Object.entries(RULES)) {
    const answer = ask(request, stack, policy, trace);
    if (!answer) continue;
    const [tier, because, values] = answer;
    trace.push({ rule, says: tier, because, ...values });
    return [tier, rule];
  }
  throw new Error("the default rule always answers");
}

/** [tier, rule] with one tier more if the model was stuck in the turn before, and `allows` lets it. */
function pressed(request, policy, tier, rule, allows, trace) {
  if (!CONSTANTS.pressure.raised.includes(rule) || !isPressed(request, policy)) return [tier, rule];
  const above = CONSTANTS.tiers[CONSTANTS.tiers.indexOf(tier) - 1];
  if (!above) return [tier, rule];
  const step = { rule: "pressure", ...request.pressure, base: tier };
  const because = describePressure(request.pressure);
  if (!allows(above)) {
    trace.push({ ...step, says: "pass", because: `${because}, but this turn may not go to ${above}` });
    return [tier, rule];
  }
  trace.push({ ...step, says: above, because: `${because}: one tier above ${tier}` });
  return [above, "pressure"];
}

// constraints.js: Checks that may change the tier after the rules: attachments and context size. Limits are checked only by the brain.

/** The other tiers: first those above, the nearest first; then those below, the nearest first. */
function nearest(tier) {
  const at = CONSTANTS.tiers.indexOf(tier);
  return [...CONSTANTS.tiers.slice(0, at).reverse(), ...CONSTANTS.tiers.slice(at + 1)];
}

function attachments(request, tiers, tier, trace) {
  const kinds = request.attachments.filter((kind) => kind === "image" || kind === "video");
  if (reads(tiers[tier], kinds)) return tier;
  const sorted = [...new Set(kinds)].sort();
  const what = sorted.join(" and ");
  const other = nearest(tier).find((name) => reads(tiers[name], kinds));
  const because = other
    ? `${tiers[tier].model} cannot read ${what}, ${tiers[other].model} can`
    : `no model of the stack can read ${what}`;
  trace.push({ rule: "attachments", says: other ?? "warn", because, kinds: sorted });
  return other ?? tier;
}

function context(request, tiers, tier, trace) {
  const needed = request.tokens + CONSTANTS.overhead;
  const fits = (name) => needed <= room(tiers[name]);
  if (fits(tier)) return tier;
  const roomiest = nearest(tier).reduce((best, name) => (room(tiers[name]) > room(tiers[best]) ? name : best));
  const fitting = nearest(tier).find(fits);
  const what = `about ${grouped(needed)} tokens of context`;
  const values = { needed_tokens: needed, room_tokens: room(tiers[tier]) };
  if (!fitting && room(tiers[roomiest]) <= room(tiers[tier])) {
    trace.push({ rule: "context", says: "warn", because: `${what} fit no tier of the stack`, ...values });
    return tier;
  }
  const moved = fitting ?? roomiest;
  const rest = fitting ? "" : ` nor any tier; ${moved} has the most room`;
  trace.push({ rule: "context", says: moved, because: `${what} do not fit ${tier}${rest}`, ...values });
  return moved;
}

const CONSTRAINTS = { attachments, context };

/** Whether no constraint would move the request away from this tier. */
function allowed(request, tiers, tier) {
  const kinds = request.attachments.filter((kind) => kind === "image" || kind === "video");
  return reads(tiers[tier], kinds) && request.tokens + CONSTANTS.overhead <= room(tiers[tier]);
}

/** [tier, rule] after each constraint, in order. */
function constrained(request, tiers, tier, rule, trace) {
  for (const [name, move] of Object.entries(CONSTRAINTS)) {
    const moved = move(request, tiers, tier, trace);
    if (moved !== tier) [tier, rule] = [moved, name];
  }
  return [tier, rule];
}

// selector.js: The class from the guide.

const STACK = "model-config.json";

class ModelSelector {
  /** The paths of model-config.json (default: in the OpenClaw folder above this file) and of the brain's data. */
  constructor(stackFile, data) {
    this.stackFile = stackFile || process.env.KIMI_STACK_FILE || path.join(openclawDir(), STACK);
    this.routingFile = path.join(data || dataDir(), "routing.json");
    this.mayBeMissing = false; // without a stack file: throw, or use the stack that ships
    this.kept = {};
  }

  /** The reference (`provider/id`) of the model for a task. Throws if the stack file is missing or broken. */
  selectModel(taskDescription) {
    return this.decide(taskDescription).model;
  }

  /** The decision for a task: { tier, model, alias, rule, trace, score?, raised?, base? }. `circumstances`: see Request. */
  decide(taskDescription, circumstances = {}) {
    const { tiers: written, ...words } = this.placed();
    const policy = this.policy();
    const tiers = mapped(written, (tier, name) => ({ ...tier, ...told(tier.model, policy.tiers.get(name)) }));
    const request = new Request(String(taskDescription), circumstances, policy.correction);
    const trace = [];
    const [chosen, ruled] = choose(request, words, policy, trace);
    const [lifted, by] = pressed(request, policy, chosen, ruled, (above) => allowed(request, tiers, above), trace);
    const [tier, rule] = constrained(request, tiers, lifted, by, trace);
    const score = trace.find((row) => row.score !== undefined)?.score;
    const raised = rule === "complaint" || (rule === "follow_up" && request.state.raised === true);
    const base = (ruled === "follow_up" && request.state.base) || chosen;
    const { model, alias } = tiers[tier];
    const more = { ...(score !== undefined && { score }), ...(raised && { raised }) };
    return { tier, model, alias, rule, trace, ...more, ...(rule === "pressure" && { base }) };
  }

  /** The model of a tier as { model, alias }, for callers that already know the tier. */
  modelOf(tier) {
    const { model, alias } = this.placed().tiers[tier];
    return { model, alias };
  }

  /** The stack with each tier's model at the provider of its region, where routing.json names one. */
  placed() {
    const { regions } = this.policy();
    const stack = this.stack();
    return { ...stack, tiers: mapped(stack.tiers, (tier) => ({ ...tier, model: placed(tier, regions) })) };
  }

  stack() {
    const day = new Date().toISOString().slice(0, 10);
    const found = fs.statSync(this.stackFile, { throwIfNoEntry: !this.mayBeMissing });
    if (!found) return this.fresh("stack", `shipped ${day}`, () => shippedStack(day));
    return this.fresh("stack", `${stampOf(found)} ${day}`, () => readStack(this.stackFile, day));
  }

  policy() {
    let stamp = ""; // the file is missing or cannot be read
    try {
      stamp = stampOf(fs.statSync(this.routingFile, { throwIfNoEntry: false }) ?? {});
    } catch {}
    return this.fresh("policy", stamp, () => readRouting(this.routingFile));
  }

  /** The result of `make` for a file, computed again when the file's stamp changes. */
  fresh(name, stamp, make) {
    if (this.kept[name]?.stamp !== stamp) this.kept[name] = { stamp, value: make() };
    return this.kept[name].value;
  }
}

const mapped = (rows, make) => Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, make(row, name)]));

function placed({ model, region }, regions) {
  const vendor = model.slice(0, model.indexOf("/"));
  const provider = regions.get(region)?.[vendor];
  return typeof provider === "string" ? provider + model.slice(vendor.length) : model;
}

const stampOf = ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`;

/** The folder above this file that has a stack file (of a profile), else OpenClaw's default folder. */
function openclawDir() {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, STACK))) return folder;
  }
  return process.env.OPENCLAW_STATE_DIR?.trim() || path.join(os.homedir(), ".openclaw");
}

module.exports = ModelSelector;
module.exports.ModelSelector = ModelSelector;
module.exports.INTERNAL = CONSTANTS.internal; // part of the key of OpenClaw's internal sessions
module.exports.bare = bare;
module.exports.dataDir = dataDir;
module.exports.ownDir = ownDir;
module.exports.nearest = nearest; // tiers, for a task that may not go to its own
module.exports.undated = undated;
