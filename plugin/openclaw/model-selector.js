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
    [-14501, 0], [-8101, 154], [-5255, 210], [-4820, 228], [-4536, 246], [-4305, 265], [-4119, 288], [-3940, 312], [-3778, 346], [-3622, 382], [-3471, 430],
    [-3309, 494], [-3149, 569], [-2949, 681], [-2731, 838], [-2477, 1076], [-2190, 1365], [-1815, 1793], [-1419, 2317], [-1005, 2909], [-605, 3507],
    [-296, 3976], [-70, 4266], [105, 4454], [242, 4589], [352, 4684], [439, 4757], [525, 4812], [616, 4860], [708, 4905], [806, 4956], [925, 5020],
    [1090, 5140], [1396, 5538], [2418, 7208], [3681, 8765], [4274, 9286], [4709, 9513], [5074, 9649], [5482, 9735], [6058, 9793], [6498, 9814], [7319, 9835],
    [9948, 9864], [16348, 10000],
  ],
  "extent": {
    "begin": {
      "cut": [
        [-16, -164, -144, -157, -206, -243, -16, -16], [-16, 14, 11, -13, -43, -104, -118, -72], [-16, -70, -9, -4, -32, -92, -72, -34],
        [-16, 34, 26, 5, -20, -90, -135, -75], [-16, -16, -31, -42, -55, -62, 24, 125], [-16, -23, -29, -42, -41, -40, 54, 165],
      ],
      "lines": [[0, 0, 0, 0], [-74, -108, -44, 14], [-46, -96, -50, -9], [-42, -89, -32, 18], [0, 27, 2, 25], [0, 18, 41, 97]],
      "line": [
        [0, 0, 0, 0, 0, 0, 0, 0], [0, -85, -63, -27, -12, -12, -15, 1], [0, -48, -45, -33, -32, -27, -23, 8], [0, -76, -38, -14, -9, -9, -1, 2],
        [0, -54, -24, -2, 19, 57, 25, 33], [0, -24, 1, 21, 37, 61, 37, 22],
      ],
    },
    "end": {
      "cut": [
        [-16, -160, -145, -153, -190, -246, -16, -16], [-16, 6, -6, -37, -86, -115, -93, -54], [-16, -23, -9, -42, -76, -86, -78, -45],
        [-16, 22, 19, 0, -48, -113, -111, -63], [-16, 18, 16, 16, 14, -38, -93, -75], [-16, 6, 1, -7, -15, -45, 29, 100],
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
KH597T7K2nhrF1sVlbucd9fXAuvHcfJ14sdh2/InKukIfX/66HVW6v4ToxPdB9JTp5HePP3rJ55fe6Vsz36KG7N6798p/PX83Su866PHEj83j0P4rZDn+WC/8/t9er9+11HH9P/x5+K4s/U/eTk7NZHb5VX/quFn
KOXaOBLefWuNPnJJdY16M/Va5iQ8t5n2mvlJue1hfv8O7cLpbB7YG9hn4avYjW8RzYaPfTdtN1g/b/V8jzflXvue8YKNDvaHzuytzJ79qwKnTH/NUjVasP9v7+AP+G1THy+0q7vEn6/iO1eL+ofazO0aLGT4asn9
6Uvv+Ovqi1Wpi1N3MfWs/O3zFktXdfG9Dzc3oyJ2f64rDHxZRIw9XTXctf7jb3fW33wzcVDj3vVoL06K/gcT/s+v6+GR/fcxZjfVcfpP9oKzS9+uJaHX7G/bN/53C+Y8zcHp0WXXrieBudht329PNl0q9/Xu29vO
1iXz9PPe1+/ntwuGmBT2VBJsbdtykXrdQ7h3WrrteffsitKneTPf8H3JG3f56fOmuJsu+ZfXr4CN5lRtFPpH+Z/+N0VJzIqodr+eKvr9Oi7/L6BbsqMnZ4gF3LT7+6n6ZR+QVg7/os4zvmW/gOfRyFxeyxM81RFj
o1Lq0UVXX/zC9fnLqMkhuTV+Kqoerak9a8mXcvVLmRzef/bX/D1v+tf0UvbZvJJ+47tC3qDzWou9N8HMrrfVxs9ql3NzrL8/3x027bX7upQw437pV3dWO12tnSCddSHm5nZ47yOjpw4Wpv77um190TQfXm/k+y9i
s3rvR3y2eKpTtUdbmdWbpl3qVeDPX3/aR8Wx9s5ExDNWg2UX8rqlqN/bvs/ivWa+L1pvt3viMgR+bN/LOe4e6K2Kp/xuSxter6e5eZ6/0BqVnn/k/qGTo6fNVg62LZp7+0b9FP6/ZqK+eledNuXvdP+t7XLunWf8
3F5p2NR/LJy2vL1Zl30fjB3vF/imOieSO/qcd0Va95tdVPemLG7JtBfM+ZyY22U0M8V7xV/z9b2t20Mj2KPTXhXx88zFBe8qd33949uvdjZ5lNuu4//19dQtqev2lel3mh/0fy2L6+jifFvJ8VK963743/+39f+J
+pSffOiTfudXkKav9rXXz66r/u/fvS9L2SqmEbZdTH8k6hUo+Myj3zBvfNJwCesJvs/rqFdv24S50t6tvtO8kcNGR4vhV2133YZzc8lfOxRHXZ9wUpZPftKE8VnoYhPgK67b2PoYH2Hft6Tn20BdT8JJ7t1TDdPZ
xGx4PP0rnl/Yv2wuj/Rb/HzXluUxMBOgk1ylo3WH9dgxoUOCq5tye0IJo8/V//Tuo79qvtX8WBtmQKbu7eVx9bsWzXXrS3B6bOlqzv35t9/X/py1Ns2THvL+b7Gd4Rjbd821EtDe995ddi72XzEvlrj/bz/Z5l/g
FczGX82rzy+/bsndv+r7bh8tbeUpeDngWC11xfJXZJ5r9XJoz/c4k1OR02d/NT8nbL7Lp/XUXGoGDfnmbf+qpLkbSf6u3IpfY06o7OgOyWir+t4P+aXhcj1Sfdl93T63Ej+wpVy/0s+w3x1B/GouqV/fj67L/7/X
ka/19eW6SK9h0z1zja+/jo/6ZJ07/7JX+f5XfB1s7NnyrlbtiuGLAp+Zdsxg9Hyzs2P3f8td8gSf7nYcba6/yX2QPxGdwUfY3Ol50n5M9f0s/m4u9Lm1du0Vn8X/ukeXe34t/Hw1Tm5/fa1wujBuMf1muz/zv14B
d66c/rP01w51/997jvB3csT/+eR3X/p9XD8H/4QsZ8dv/zv3uBVn7c7zMv+nvwrxv6G3va7jv3+eXdB3l7++L1iOz+rXTs/yDasDn39N+rve9T9tliP2SX01d1r62pyorDLpNOPRQJJ4tJsuXC4J+ZsofbnDNRvH
A/9Fn/Hk5z21Q8Rf7E4ne3airn68nxNTbPnil9nKx/v/Jq0YNh7rKWs0ZojnTvOgObes7uIn/6WT3bhDh/3+ez+3/RYh3lZFKWmMXob5SvLAGKAOBAUH24PG6L28bzP19hrffTXnbzuk56DHN31E1CY7jrB2wm78
h/sNiIzsy5Zu/4Y4eSs5sbSlU2P9h7/1vnzavkUW2/oU3bt39T37hZfC2a7qbcJymzf9/u63wr3sFN3oL+9m5sR1HaHbgo5D1rRmaX9nM2SKX7yq3TMi8sKF/b5aOvrP4FluvW6qvI+3vW5r97zL/bCdf2kicHRB
6K/8g/O9Nx9s36Yv5v9t1v7/QR3CbSh6l5czJR0TqISpf1Z+6/zVyRLDq880Wr7TV/b9/KEO+HxdD933/85ub+p1nRD5Lr6ycob/1yh926r7zXGMtNKYuuHMCX1gtj4bd/KIumv1jr+A/U3acMjN7ja8XZkxw39i
j9278rxmevk/u+bN8Bf7w0b0/Jixfnh934Dh/Rty/9Z0nWY+EzZJGpNi9dV2nWNKJ/SbMTXzcfXwrnb7ct1/onyufI/3tzLa3+zirj/VEm4H8q6UzeN+eU7mPUkp3/dLe4wsv/t2p1azclzvf7s7mQLZOXTenn+z
L2s2UmfsLb6e3966/bcSw2BfuPOY3fS6pNYvZ8Lpj/eKeW8Mnbf7uDn15Dlcncs9/ZmwH5z2/9r8ur0RO27+uvC5b5/GfnONfNG1YMAGNNE2He/yFk35ZBjN1TqPRqx/WGuR/YvtVfb/95g+d91Kfn9qrF//fitK
ilKt9dr7X4D1ylizGS4ivTl4Zi3P6NXbJnv08mujLvY2K16K3QOripyT7jzaxXLg+uoqb8hnm3/c3qyZELGzR76xy/y4Z//HmbxqZK9lGH8nMXRvXGO7S1ln+VsROVfx0bwhd/NX2vs9yEO26naahtP8iDJucEUs
NyWI/W8zwq347bO1I1bm2/XkZOV6OW82+dzOt3eDZ+dzz972LrGt/98L+feZWvofS9/ScF3SJ+va//K+48d2yz2m/Z2nz02yXHo/7jsj4ZPkhxPPu6t9I62p6+6a0R+u300fR803+JN+gR9gXe5v3ZfeR1fPWds3
0aLfM2f1OMle9ooQd9F+n/phEQatCe2xeJ7fD01ixL/4FvzvcvztovPtv3iWB95utddZmzRf+/f3ozd/y67arbMftnn8ATBf9ez5Qdd7G638XvxSjfVlXLlzK+um60F5uiv7IoZfaZg+qQ/WN5Vl9fevqLOLvzAF
U3zHy29L9j735O3ffN5a7kbvZLJab4054PPf62NfZTBwQNtE4y/8U53109Vkn+4fp8l2fc+Hnexcd9oZzD9S9C++PzJ3Ciam9yrXXSWT93ise+m2Grenfdaa94O0ubsN25708AZVP1G9tPv5ny/t0VG1p9G2BYd1
tBR+nd7wdH8aKtH69r1e0F3ZSJda2/oeY06/fo7NHYY53gEdZH5Z22dWU6t6zpt5ejHIIk5VhVU/vH/9Y+b1nopxS3cvA2qo49/4vxVevb36iQgbL88l7uRSzIf+M6DrZ35u2i5/TIzTtwGkFLyLb1t7yVfJQU5C
aGwXv6sqjhtfoebJsnZ9Tf1tx/ptvHq7ptDKzj26PgqffSqf7/23d3OlUt36LH9tz9/J+iz72+av7/b9OiysZw8y13H/+6jDh4RuZPQ2LWLrQPYM3OdNKq//+BpvZhhn0zsZ+dzv53/jzs8/vPTThdFJoD7639VX
Z+3eop798s8ZX3su9695q3wM0ufOG8grWrfamxvSpR/gs//FIdWfVjyOg1avZWs+OeDOW/jemG+5XV/vxP9GX///+njMd5MXNcpbdTzk9l/FXRt7PuTrA46aSv8/hqTuM75u3O6+GXGszX5lvVnv9vvu+0KvknV/
OvT8JnMVYL/9t+RWbjdlq1nfTmN+511nxRvqsi6G0Fal3mWx/6FPq1Vbn+zf/F5JUSf7WzpW+H7usRl+9Sf979wsn29oGqfjSn757a3F7w28+rVeYzxO431abr9q42IsN5JBoov9F2n9fUs945O5f0+8tEyeFEZr
Rq7/+1yfBzq+ODOorcxG2q7bu/b7WRnufJ199rvZbl7zzk2m7lgje7cbgaS+XHsv/ZE2E77XX6s0JV1Hmqwkm5ty3Aji4tTbaXBf6fe79WVu9UxUX8ZVvL52OHf0ZI66GR/D/8m2VYJOo9xk0RtjX713bfBNNrqs
YempUn2/71c4nc5DWEq4l++JbaBb/Ld1/P0ZkfvxQ7/ycAf80eaSypJbRbLu972RuEcOv2C+9gq3uB4bvN46dV87vCC+YvH/W/muFu0933vl3yfBauQ0zIrU9L37O+Pdus3f7a9WB9G68AtxPSP/WkwxsmXm+48X
56nCl/+ffze9vtvS+cF7/Kc7dYie3n/17i+7L8HSSEVx9Nu99iOVZcu2Pqwa3OLcL+W9WJmnb47/Z4rv6quZ/t3L3Fl8rXm3u7RrjfEfTa99IV17Qzufr/Lwq5v6bbsdLX2bF5v+K3TNqP7lb3042n3nsMYnsF/m
74NkR2psZ3/MfTSU/3H1pM4y+e4ds51Le/SI++9pvfef98aSnn1rx34+tcdTRbFr2h+JC1DzuMKPh6d/W/1qjunuhz4LZPs3C7aIOaF36tzxLY4K622Lv/D9chm/opw57L1Ucv1jN3N/EHvzgNNjq/WvOzXyjfYg
/xmsbTWH0hftezr8H3qMSHdLX66nyPc0LMtf4U6Ppc7sy92y9clfUKbGi2Hovb8Plnotfzh2n9PdTPemN7qSP5/v2vxubo8UX9z5009d6x6WnO4Pq3FtQLvunTW9fVOz+/S48+vpXKXjTd+3OXmqheps58vrG3Wt
Wxte9KhdPc0Bo/dUnmd70v/s4/8AexPC13Gp3tlPGU29Msv8go86iLeZ/OW00D2nH/yztpOQn3vHOQit7nnvvy9/dOZ8UpPm2kztQv/u0/s/d84Xl6IleU8E4b1Ng1W0xhV5HE/He73N+On8GD+rJ5JnfuQ/KG1m
jbtCZv29Br/y/eZQvdRC1Z4199u6TTinD9J3qbuf0cZbhVe0WyQ+RrG1h3MZffvn3i6O/xey+13U9XDxXxcv/K51+5rjpRLxv+yGf0sJ9ndv7vb/s9luaS5po0O/d+C197P237FC+P5ZvvfP+b8SO3Nd40FYxz5p
tfT2wcHYSbnOOX39a50y+9dvMVUf3/O7aew1wtv+N+adL4U3h/vTHWntTfnudNnTU6FD/eW54qu9g38sw38WnZn4fsz9paUSvUH9rlEb/8P2hzz99T/vzxrXuo7vvdZ9rmvcHqV2PLXejD+tNxo27RLX8/u8Ikvg
p1eq5TvPsCv/ave+/Iu/OWB3rndT8vXpm1bE07fhHU58Kij/giPNvdmKN260U7CS83ToSjOjBpm7m16zTZ4pRjrvaPyx9H4Taw0fEvLLhOqjV3/6aarT+PWJO0MXfBW/9hPPD29m9bbevmvyEu6rn2px0pm/HO/9
8EePn9ffeNyzcaq63fX+utwR9DCw1q+San15v1rH+L97bNp7WBrv/DDwRr+XfhPA1rLf6Jjj7f8FPoZ7GevuJWdhl/sinX/ajdfNkpzj+U0D899bm6LD/qVpxjaSMHC738VdP32elKDN5quhX3335V7Tth/9RGw7
w6P/zX4vP9nVZezM2FbZi+/vKwTCuqfAOsneU/10AKgbT8negIE4Pz4rnq5IX/ZH6hX/ibF9OVdwz/2W4fR9k2trZt/3PtLH/8/Z6/Gfn8HD9kVvX1NwEr/9V7hNE97yJN/f59zOq+TCWv3m///d5WXN3lchdf3f
fpjefR/p9Ya3kfD7GzP9/slv9/D/Zv8PRW1eak/+XMuFckBbdeNmz7/ZyF9jx+s8x8yDLG3ZebF+0q9cpWmhuWbi1+H+dv3HPf/0+hg+Ov8x4a1/Rz+icOG/glvThGPzl+JTLfWZ707vv9vjraOlsajvs+r8nXan
JjjrPN2jyb4uvvGeXa/m4WfZ/h1OfVDeKP/7wk5Vy/fEuWvAT6/uv86B+d4WGtn+NqhG+o6r7h7CX23JIiq3XyTYiZkbvif7Ri3dd9B2mGRYT3S17To0yf9Ptbp545YvO+j5/tCpQ7td++vUBOPyGtvJVvPP9zfe
dn7pcDWyXpa26erjUfB1tP631EcxPvXEoe7hPbPb//mS/tue/2h0f1VVC6v8NujzUKdnqZX3wutfvU7Wbdg9P2u3+9bY/zy2anHfTd+2vfMz/tvO5dqv5++KVziyWEPva/1Tx6+Eu/Fn598PmrsXL/f3rVjVXnmn
jn/ptfpGNvg739n/c5hK+ll/Jj9E3aflVT8ftnufm+Vy9fRcT1PbbhG+On+z7ePd93H80+nLtbaz8X+tgk4LmAQf9sX4lRtnhbRqvyzkHJ7PZ//f7jKn/+pOv/s7ln/y+NxlOrj1xqnLHPT7xp+PnFd/tHfnjvsr
zred3QLt3107hNy2lLa/MI/137rr8OVFU2dXy3fXud7f63d+/fXPOHIX5+Oy4EvP7PsX//SHed1czLx/Np7i6hljoD/xbSv1ma3S/21I/66npMu56H8f1gFAkBH/YzOWZ5/3N/6tsecpFH6IANidl0fnk6cT1f7G
K0PCeYtCIp0I9kfXJ8cWvW/3mZpszD8vmlSq788I33qauriHf9on7ah58nI+L92PVXY7Pm7nvQDZh38hxd7Z9sP0qTP3vwy5PxB5c2zVLbO9LXZXd3fZ1Jrr+5rN25bz+/4vrp3902vT7LoGN0G6SJl/eE8dD+eO
lvf/9jUlOdlZ87zu0bp/dpnsN6T/dHnukNN13rr+p574Se+f/+vz2nGaxfrMb0l621/dOGSq3Wmz/d1v9m+9Fwp/r/GSZprzV0LPr+9T10yP7YK4zvf574PVZetXbif+fzFtAtocnc1e7T8cxro64Xf+tH4zlX07
0vk79RHb/cS6ewaD35L1uy5jxF/HdpZ/xtazvN/M1rl9sW7SzT+V983b3HumpKnhr0ndo3+qzMvimOnf/tZkk2dipCgF3k6/pW894PrVNc8u+D/wfhyDXWJymOqVmX/5e35Dx0HT27RPPkQheoKWt/n6rtLw2zTf
ubWqw22ELrKIm4ZkkQlRc2vJ8Y/77Ea+jFLjYFZF1PHXdV/YOvhxN1I+OWq+/Mx98MpUNewbSqV79aY1rgZidZq8SP77kMWygkNnP71X2w8xjUctS4X6KK/uV9bDKXe52ofSNsUmf/KeKTtx+rqn9eN91eZnu0ZE
3D5Ef7en7mIXf5gLT+l7Lb9KvYkc978Y3o+fQ/uq0S2vltrgbBVQ5zd8O+udvBGzOkpdpJfNrrMKYy8JrK6uJW/31dPyizS/LbVXH8/959Eea//WPXvsnePZcOnqf5ktvX1YuY92PuePN7NXP6XOC8Zvvfwtjst1
2dhDP1CMpZMikj/tn/xvylQnKZHLvGumnbz4J+DdS0l+2mstJD8/OO8xYbrTfiXttCnmgfs5p/f7v4v7+tnf12ex6mueC6tH50TiB/nTXldGKnr5+3Br/iO/Wfxd16qPGN/B46yO9rzawRfzML8Ow/zvmXO4tBE9
p9UtoFEL7tduFPon73spS8Wpuyj8Q+d3y3xK7H2znFla+LCfQvKX2TTa/Ui63f5Hkl69jbE3rRfZCJ849atR/e/nDXmhKQ99tKldk5/1vNmNEi9bqTznixeF5//7n3j/g+k7R6fXdSlDaPfAO72IHPk/v65ayr7f
+2S+V/riO+ev/uxN1O3+vooZ9X06RPgsybzWQexdPn0KqfAmwxi//6Ub3nlXrl9R+90s+gv+pObnFRxb10WdezVeZr3aN4GpeeaeKaiOin4qfxSb49lStr07E+WKsYNa1O7r7lfVUz/O1XrH67571cegl0qPqj72
ftuI8f+rf//z3PtkFn1Ztcv2Se0fP2b/RkXPN77XW9PKW9Bo80pZPu+C92cEDpylbFwe00uSVnptg3bb/5Y6N673k5Zbc595EB+a3n3PP/F2iEnchxr94py9KMtOx/UDiemLODmQtvmRt663cu+7k3wMdYj+810v
eV8/Lc/S9dr39v57b4T6Pu0A/DtuqWf+zTdQUSZr5n/GjMdej+IqFl1p2sESXeb/Awj5y1a/v5Kw51xvT8/mMv1FH87GjvrWVswJj0Xvd6J/3vF+X6Qt4+epghPv0V78cnt5wUUpbLSnivx0qD/tpeW2ibeoOVtn
K4gCXyv/zvjrz0UVkE+xi4/vuV9/Gr5/BWd9o9/e8bJ9/3H2h3TvI9slz6P+976s7z4qGq0KzPTdFXWuG9W/TDZ7hrnvdfWZaN0w6vXEP0HC8fL4893ew5XeWeuZqTCb2Wvnmee5cSx3fWPsc+Jiq/nIsskT3/33
977jrp+S22OqlUPpLbZe5b9ZPybv/SedKr2cD/Lnt9yP94OdzeKnEwf+/9Vy9x7x7PuM7e2nexEf+eOa+KSjr/G04+eSI9h6+XjT9NDKrl5Pq7N8+dZxLl/MhAb3n38/sfNlmRCq/84GwjdvrQaWWU11d7C4vMDT
wb91vn/6/gnkBl25CpQv3mrvIJPr58uxqdvz+17Wufae8dS2Qz63ZF4esxEzryK82VUxGU2XPjXdU5L74jz+49Ieqs5/k63fxlyUlmO2avzsqaLbMN/hXd2VztP6oTphf97Mdnh+/W3qvs+e89N1+iJ5gbiaB/rs
D4f/y/Yy16Vl8v/Wybt7cKev7b4pvcyXiafXkr/w/KXcVR2BX2IztbnHePODiFRvVxmNrfO/1867qrOHxU9GcdBnviycbOfkHcc/mQghsQ4L72YyhdGxXvjnmX7dIq31hd6oebhlUvyhvq01Jn3l3fDvverb0Fgr
Rva7fv1u/Q73vYXU95j5v6PPs3LqWPykDSsJ+udDVR7rnX9Pn6LSruxD9VUwTb1MR3JtjF1wc/pyz6tL+93auoXDq22Na3eQt27eaW1qpCjPLsO/tRf9kPfy2+1AJPmPv2PiU2T/TlGzvw/cHZ+xc3j6NtKfVZ7i
tcXpPJYuV/F168dfkfN/Hecfp3/S/re9AprI+WUu0sta9XRS+f7bdmN1fSGvD0sr7coLxW+H5p17vif/CQtMp7F63Pvwhucc286OhP4A71BnMvZLu8pdq7q/RJvK+/5i02Ui+UjyFZ+TirfOWlRvv531nIn0RnLe
RfefLh/H1r57Z/b2P9RUBvv7FG3dG/0kKj/x1nPXXbNH71dumHbhHl9Ld67OOE31fG14F/xoaV5KtqKzvb/U0fMOfeL1uM1+57yfM53GZVd6hf+/uT9M1VbeOvVLm2Gtt3fO4X2Ntbse8LwqdEbVd7ninp8dg9nf
a/d1t4tlrfX/0i9Qppr8PMZn1Mnb8/vm8/WWRR/Ms+ZZb3zyF61G6yQz75aWd52L03N5o7Kpm8tUxgHvVruLai8hWs2tdQzdqe0baCbLXrR/Ve/zGS/yW0Q6fW9/eSc/2n1N9kemfg7wvtaOZf4+xe91rulKbLpU
3X93fJC7+fhLKdZ3/589/UW914/C5tvrGfhl8xpeLhbjvz92snS2q3+/jmOaPwcdNAK861H+qvmfeD8KZJev/59/R+twU766NyFyRHURp7p0Q8lYvn89fTfFMJx98+73M+PXUSWNc1p2gf8Nt+W6/Ma9v+X7L/P/
9+jcLWA6Z8JiLz6lDuwgPWVTWz3/6sWE/t+lj6uPNHvmIq3N3DMW/1s7bTE5ZpWu8fHY3JXfHKzpnvr2m/9xcN57sdr7Uyq0XvZoZF3oTNpEn+X+Wp5SDOs6aQV3dx23I0Vx1LNn/qr1naxIsyImVfiPritO6m5/
rUAH/SM4J2VnnkAcsle5+/n6xMB6FDu3K3TDX/ef/bv+9+2o8O+p/9/fc7v/JpNWo365d3p3j0t11WOv76nclPnvuL3nDzY6PX23fzMfFptvv75waX+WFFH7ug4i2CfxlA+lFdHd9h/gN97n3WbjP0TNrrdFBId7
env7vtXfxWAbJ+26cvUd5f+/M/HVT/+eJy6KbW8mBvndecfbp83zlm2dq052p++fJwfrDzxDP198/j2Nn7de/cxzhzeOvdt07wt9m7+qfved9g+LrP/Vequt5bZg433sv3mPOFq3g3Conkpvdtfv9dre57NeX6/9
eKx1SO5GG/gdC/fMjWn2XTMANwu/Roe//+//Xfdunnidh/qD+SPIRJDKevTRdw/rf6x3dnTq/W7BY0/RO4oluYegpU7yt3T2K6fogixf6PJ98nzvIs79wtV7+nWBoZkUtGsrNL6viIs3Ee+f3/lF1d3r5NTrfb61
v+NJPSb2leu2VwfXMF8XJv03h/Pa+TJk00/bQetK7U5ccXBqf1L5yz6cLi/XbJPF7W76zhTz1Tmq+dN7wOveVVPY/xBsp8qO+1k/9vXnb/8827ObbFPmL78phT3UyL+xar83P+uIwv7rdjprczx1VNWv9f39ZseP
0fjXggqbzK7vlusvSbqq11us9PdvL38PFcW2f4z+drvS1p2oBizmhkZN7s61oM+4s6WF+4vtkfEkGWNFdyvWtGzm2bfbk/XybOMabofanZGbqZTQnjei+O3P2+3R7SqkBK9uun5P+nfKXn9zu3vX3/2sl73luZTd
BJv1P19AnSu19k1G/Da2Sm2m/e1oP3UsobEXYoXzrT+fk6Ofd38vXNI+83X2guz7CRB5dRLnEWjjcjmEO33eb9gI68fR/1IsHax08UrkaZ8qH2f0+o0neiP2u4R9++3zo7v0oq9Mtz32dnfpwKOsyh6/9vtQzFk2
+4t+OJ/3NLvE891Sg8poemx3CKzu7O/kTJZBKnziWrXKYnhl/MqvBc8q/XCKN67+/NXfE9TrWHxK65fcas01xbP3H2wWv+J1j3L39X+WdHv/ueWvzuhfsszld//xjYiNK0egPLIt8syvrfl75i817LWk4c5yHjx3
LlgO+Hfi/Zl6bc09dwbsPT139WvLs4E2vBv90Ur+pkeP0vXft/LmO3UXeYfEe/GqcpertR+rfrRS/Ynf9zRI/knr7j3xcakqNrfYEZAGlPPHzoJGqXsjh/KvnbKzUqxfwZdJ63j096z34vJ5uFcS51WO+XueIPvb
fKSbNWO1+M2be+gvfc4k113of7uy/unZ7a3YhPMPfw/+zy9p7s2/HysbGijlVzxWFt2wdo/Nj19jvfdRWu0p+6uoO/cinzMbmkTy+Nv/utRqkh3+9e5uLkHn3psWMohMkj4sznpt97S5t58u/td9N19/Y+9Q9xi8
bNSVe1m/+6Sr7se91PT5tB2nnuGdM8i7fpFbrr+/c/PLUDwe7Hz79z+JgnkHop3Dee2hWE2415x6WC/v+322p2NDfae7u3q3sW46e/9//+jH3s9uV7K3l5NG6nTSZimlHk+k6Nb+nz+Vvpu2o9/zTpzmgd5fFpt6
+Twq6HHnziHz2fpfiea6D/lZXkS1Sp4fKe7V/x7G4m9AOlmS/BTbBz9Xqt7ZH/n8y7qsM1+oEjrx/HVuXeOsLea33nmn/i7//MzkMxW5WcN8eU+9fnaP/Snuot+BUEWdXFDt2V1+fXV619xFO2ndxW/3369uwSEZ
yzHmhsWvm7SGThKrVHrzz/sIZXGHeTeDss+tNnjuUurvq5P1OILvzH3/avuSpKk/S3iJuV/aHf/fzXdVutNdHiFrVz05B+K460Vv98qO4IX/++7L++pRZyy34x/PfVVH1t//6kX2eWMlr/3jUiCXve9eR/08ghx7
GjAjSm/K/SI76r/53yDOqVkeetsjHfjeNs9rfiP903b92/KaWla3lM2nT/zZ+/66OLyPP3/6svwEqT8UeEbHca0aWzzZfqjbjebNzMyVDbueGVJnP8JejeRbW4K1ufKGCk0nxOXSae19Avzr5q1kKXcq8J6fd2ze
eyOD37aj2yydhIMvZhQf9sEtf2XZbm4jg/qxT+ubUP9+4fv4vO3v2+WDVocEOV2GIv/ukIspR3u/N338hZs9WqT1r/JQ6c7Kifv/q3NN3zGn053+Jf5KVq1/0/Q/bontbPu+iIt00NSvzMrg7eLpbutJuefaeWuG
j33Be+5BwT6rBq1uavY3+56yEy2Ke/FVZA6v9w/fKqX2f4JvTHtNfWZPlFt5t2cwafnu9qwmsef44MGTt/9fPt67oH0U2Tv0Nj/S/C98vxrg2+qMfbb2n7bJo1svod3tuvvjs2yj46aL9LfrJNfPvvSuGIS7S0b/
XJ+45+CytmS7677PuXJhXTnt6TwVuxWbwt/99FO77e/pwu6HrG2dXv++Pt9czbcc6r2Uu0O+ddwsSc4r63tl7s22jNE/DcPj2gP+pyG7QWUmvb1mtZqTvvapG0MZlr7a6S52i+y4vM/4aNjuxzR//fb/dHvv/Orp
vq+7uejY/tvmW/uufezvM5LJL5WyvcFfRAvKuQeu/dTf1Ytef7VS+bbWG6d9SRS+IL3pekLOT3Etk6/Pppfe8zPte+sH/5y0HMICymf35xq+93Nb99zzV+czDfV/382Pdwe57e705qeSLlbevit859zJFws4hlaO
buU2E7WavxpmGHXrGv/7f+3n9vq/9fyPGvsZ6dP6cwMP13OqXtXrW9eq97W4dw/00zY+3xaHs6BCrvu1vtTpDD+owWF0G6xdclaN9BUn2ST1fvxD0LWt/0soY1BOvgX7Pa9Ys7EnaC/vcLmlortfPyZq759Xi3jb
ul49/+vxd7+XRupQt9n9+Ft/uldqnnd6vG8ncNq8gfeXfkjePEaJ6urlHwN//D09A2EuH1+fn5lIxRhUf/umLv/IZSsx/++Zrv3S6ysvjvdJvwjeQkTp7/Y5CrsG68dRek7X9u37888e/7dy7CNlXdmtvfo2a8Q0
QL7LfJDwW3pHYYj6lWO9+lxZXHc9TK/o1sazmt6PCO842r+an7r3nL32FfC89r7DN7b5Z1O2hPyXc+Lvu13X+a9cd3Cozv0ETow9fxamT59vaM3b3etXyy4Pxmnunn78RfqStKG2qj27D8sYEjrk6yztt9ehy3kf
/GmPPu+5cSdWxb8y2UO0f+ryInvKYf8+56yrO7iWOt6ezgNvWzrwO+/K3QEh5xWiUi603+e+/0mILu9X0OT6l/D6V5pVPp+1SZt1zP/2Tr/fJWPfzfm6721KevedTeu+Xv+p24x+C3+WXevLq+v83TfrT8H1PPrL
zuBvZlScurofDnB83sSgcVbjPei8+PIJ7w1z4JKn267G+7TXxab3Bv+WxJf9x12+9X/Oa6/O9OGa0KUr4Ml5/+P1z1vr4/auN9o70/GbfZHvarle69f/vjxP2On7/01eXb3UJRmGQqx0xJMR/zevXGJdf/v9Eerr
/8y/DePpf88SZZvtZQzv8e5twd467/WNr2u19edp+DvZPLyt+N3byfnNh0nTqb9X7nW0ZrN+/nbrtL4MXJrzv7eTj+uPuqtpWfrj8Wd1Fr3y7zjK29iPH48mdv+3/Ocp/tXfna3eva079inD8GXK7G7YL9NcdcJ0
zm/b7a36M9w/M3NcT90eW48843WgZ1tYsm6b10Ut8t6WvxTl5+/fj72xED+7bt2s+n7+922Ry92WcSqHOZk/4qvR61l7OwqrP1R/WfP8H8aeybt5HKx3r/el1/arWfcb36WFfrXz/IZv3Lwd+dsHTJX7PzbNf/Ef
ZKkl96G39jSitoc3Pmnf0/6xD8DybPjTK6nx/jeEarh+qVLXof5IvtT1+9ppvbJflsPOUL/v6X3VZvIGfrOGianq26UbZb65PGPe/l0d0hNse/jvY0DXcMhu1Jac/pKC3pu/spmlm8LJYcq+H8G/vGY2pJ6/XX/l
5f4rKGBeJPoCz9e9zkc4qjFNwZd3Y7UaM94jJXnQf3hoknsKVmuXbw/gpU87//W805NLzPHSdH+cMbe/1vdfF12LX6K9/8vbrOVTnlb/5O1uUvJf7/fLaW6LIR+T1Rn90HCNHe+16/lvs1bIyzPZfv9brv3d4PLP
7pf0/JfF9+++90nAD2/Wsxc0kZTvdrCx8FXzOmfxVvYj47aVW87/1p9J2y3PO6Pe+9rt7I0//OaqfhVHvmfcsG9DhjpOPN/uvL7gzWu9cbnl/Gq4vX0f8rxtydYQ/NRaCO8nt81ny+zs2aN+Ikj/W39gNXfnJT/u
7aPHXhVk0x97dhu7tCR6Iri4la+4JPOvfrTp9Wxovn+jKPd/POfd+2Jq7er8dzxZNzc153/N9n6eL1jfKdN4Q6TU4+nffnUyTTeW7umM+RLJQvaVQAfOrPlWbqXHa3fUloCWLbeUL+25csyfxs3vnie/NHk8ne5T
1meaa6fcMi4o/15dp20CvI+2X/u9CaeylCDRyKww7jeqbMn9O73v4z7znpQ23vUAI/6rYlzWj53f5Zvpc9/dTffY2yb6Tjlf5N5r/8Su3y8ALDregDXv3vppXzOE9ZRXRdT0pzaL/U8aZ//O7j6f3uW1tuU/+d8C
WqcM+sehqetrJ35zrr86HO+Z529sv8rgh/56fw0TGaebZ/droHfqfTl96jZ6nvrqJ3U7+TPb5vXHi0p/f97zXz/5a0/ozwIbcMq57jvUIopjtsWXz/8vdA8KSf5P/8nKA793v6f39aIR8Q4f9nbQPv376e/1+42Q
PUHms/Xjd+sStELPfzNz7vjIr8r18K7ujbXPecUs7UANVXfefH67fQWdsL+z/9Tu0tMKfGLXSvfxj4rx5SsZxWaeLZ0l6r8teO8Dkmt3j7tX72v37T/j8yhvOU41b9tt8aPnuuvK09Tqi/Ufc0fA/Vj+v19RWjxb
9Fv39dd13fCtNhb/biN/3g5S3b8LwEYrfzUCtcOe1MpQLMrdfSxtdV5ILuh4oa90Lv6Peflm3aaacbO78fFfVi2H9wiy6o+P/zWMKnHlosu5E1NWnxa/d2Tp1nqq23jtX/p4+ZrPOzuf/de+mG+3P632110VjCA9
O99uP1/EflD7H9H0rXPt3C/9v9qZ1lCp/e03v8Pe9f/kfP8vz//jYrCVCcPS6j8jO11fVn8e+O5bUX99vawurD1aHN734abS+f3422Hq1ZQ04Ix/zvXAPOu7u9/uthH+1m8gJe+h/qW3v3Jl9wf9/nG6NKbt0WMc
3E2HaWm9+Y7esJtsRWkJB6MHP/mqnWVYf3Tpd7Wo+KPks9y5hs4Smz/8rXSIfLtFvXbzjYwNsda4/9In15x7OmZepb/yWfpDSfaD3cnuLvZnS3gvCcjklX5Zz/63jkClm63zHP6d11qleaaxh0B7T3Vdn7+c72P+
32BCcUb4L8QjpDh1W9+4d0tpjdvFn2d8e7t0+kjzAS6HJgLLvapaFIW2eKi3Rvaxvp7Jb2JvAcR+VVvGtvXXa3oHFutDzfo1bdfM9YO6vZ9NDv/Lh8zzXdT/vsPkWSuvtLsV43dcpi5vBVfX79u2XLXS5EtTkr+5
bT8L5EXUo1FZP6juXOPRqz6DFamBsO6G8u/048vlDXf1WetFhVvv7LkUcLc1/k/++cu/+VFv1jUwHHTfbHwVcbMmQJ6odZi88Vs5n9ryefKJP/6+yM0z+Zc1zR11qr/pOkdi4f/i/8rR/XuOCxVmzEHX1VfPVL+b
/4FS2P9bj77NzY3jSnGzlr89t/nPCZqutk+27jc/Dg/0VlvEX0H/mZGILne6ydE3h/K9HrksVu/U+7eaRZuy3pN19Gx61jv757WTWOUysErs7XP26+6jlpP7una7OztGdv5ukc3i1d4zx5mTrMONWtq64a7SkqyG
rIO7FvOr8aI3y/M9f/ttup39PWb3R1//LEF9HU9DjUC56BxV8S77ZwI+731X/3y17iJCLxnJPaw351T07vTLem41Xzb2qvd50Du8IZ+Yqrq3sp+umXaOoYSFygZeevYJ/jBRN6aSx9ki9//yBvPbW535xXObwoH8
pvzx310e5OfypVs7Ok6T53VGX/nZ23j3N4rPms/v5hbuR/z3i7stW7s/77deGMMWntwaUSlzZav/f1+PBcFfz3Dzo1a8/y6EVdy3f2vfOLD1iv+qHi0f+kTLk2qH7a83tXHknZw4WPcKLd9h6Sxgu5uFGQBifTuD
iZc/Vk2PU1/lT+NPXPQLY68Routt8bnpuv6Th+hde7drUJlr3lU3kMvvCXWWQqzv/YwYu1777/C+fv1Esc3pOu7Ye/uuvbCzs5J/GFdbidPxtY/wMxXnvP/Q+ZyN6Fxj/fqok6gtcs/PUxxwL7TPmQKZtf9j6QZP
4faWd66kVEyxJ1n9vseyWdYqWR1ny+z1br87jufzsmN5unRfnal8bhf3d5XZhV/4LiMehX8fbWrTM+GP2s6XS9W+EcfXwoyKbe4hv7qa8fv2XU65ZUH66w/Ef1s1NND33xyyZvsvZJJheNu4wjtZyQ17o1ffq2U/
jv/V77/dauQS2/29mbbu/6vvsf6LD5raOl3b29Fjp1DP1ndg/E3hgfBj6s+8Xszp2PKpbNpUGR9+7XaEQ2mH/xfvY31apUd7fX+86HUPeN7bXs62j7lv/vnYbRW2/C5/Z2en9W6mctd3mvhRe9X/K2k3W9pP/4cc
v061/fP6n2+J2rL/IJf9l+jZ3YEPuQxRusUy+rceAyHt6OXtjJ/zvdPY9GvfFmh/GjvV9rYmRtx5c391EdztexjXeb8ZcVL68q5a7eJWZdvENQbL7/HIfZlC0nrS2+k0uu332ytSrvmpu/330Vho0tQ7g1xua4/b
RLHtv/Vyvy33mRHBfNx1dF96XHfv5entROntbfIp6ep3/Xo+/N1/pWIf+ezuNfr8Hu9/+Fd83///d6iZT07rueN0Yd/kr1DwUbuj6RxennXzvejtpCR22L2OElje43v/g/yu/mYF9egriy3UPKQ0uUNRfxrv32Qe
eSXcevepldftWHDuGFLRV1XMn3lvXzZjVp8NaW89lG7np7td2cH0ZGv2lfk7thOs68he49efU1bhvb/7qZ/IeOVwcGtEru/v2v1m3Hi3f1j93e3KviSbm2k/MwoIf9AU/JD3cVVLXWIf//Hk9dg2n7b9uC6tsyNR
43fXbR+UX136J29cP7/30nubLJgx93HbVueumUpno26aGPa2XFwV+/3SF/H0aQrcX0ruq//Xxv1ppuU/ZvHr78Og9gZ303F995/Wd6lFKFnf3sfK3PW3xniLL+8X/3/kdjQXUBz/det4eTj8/+Kndcqfdm+rrAYi
9+ffcfffzefWOLL5PHIx02W/J3+v6Y1jz7qkUFKSSu36vPO1J/8cr+vwFexL1z/Ztfe7qzMzl7k0get+ip7/OsfpCils63j6/T021ak162yL5ki8PqKr9giOhfOZROZc307iP5spa2se14dNHXJJgp/4+9IJwRuj
l5apMPiMnwonPq0OllBSdeuUXsx70rv/f1b9z+vq+VuCiONtP5+fbweH+7PHo/R4zhnZ5BB33bnT6LNux8q37x8c/r01fj6JevU1f/Vzz/g9y2Fxax2TmuuPi0W50/h7U3B/dydqT0/kfdcvEXtRPv4/J0mPvb6x
k97X7tFuKmnV/Yvu0P3k9mdm2pN6h5f/yXldutD8t1Sr7t3CNX5pMtW7nN/w3fjn7B3/ou23l41wP5n9hxvrHsycZ8x6zfNCtA/KI72rKtDBizu2b7HsCZbzwmd22PsvyFlKnzg6bGK3pd0fmyz8r/8TK68Biv1C
un1n2fwaz6Qc/fqPuk6FlqRkzfWULwJLqZnB5Yun8jL/tyNupt2T/w37H43+p+ri8vWcEGro//po9832f38hvQ8T6fbZmZd6b/f4+hT9PXWP//y03XZ/2huzjd5/l1fibHZsZrvl5829SWi7GD5/lvmrCICmf1+w
HNt9waq+j8ru8LUbPp2yr9myr+fz+le5OJ+6v3/zZUj0cFy/n/wvj0Ezz1Wru9Txttn+TPVH1ute9i3xz8z0boG+4TXkb38K9X7Onf56preO21Y1Cq/pJFVx+N+FJRgwIu4b2vn3+JRoaNOq+NX7PArtrT0VB+kT
vBA/ztq1fd/fAoU56h9+X5fiFY+98ydfvsveH1w1NrO973Ej/osRk/l9RUrbcu0ZyajZ1lfXf7ovJ7zu3c8vHne+n9UrD70HX1f9xc51/l7K5Nx1z1/SALf3erkA4+3ZPE0lv6YuP3n3G/Lrv66TKVp7tvVJPCIv
4YtGrx514X+0faZ3WmeEb/feXuxXOLdP3p31pr4v3dd+REy5693dId098FPGqZPK97L4Buw2JfF+EaOp+1668GC9/PNc56XEb81ijZVjK7bv6nPFR9QDX7b6C/8gxvD+jm5n05j6c+JSD6lW05fl7S8p8Eeei+71
7pNu1nHr+Y6vbY7K42X+9zu9Q6r9/vPu53P/emVbpte7F6dWXrz29z7h1rpc8d8PVf9RZ+OjHWfsJ5bv/uW7YhRLY58mi+ppQCk++08m8w1fRW2Mz3Dy/TgF7bWGPp7A0z+gdj+uBb5L6y7iH39Rrde3cIuluq/f
f2e95u5h5V9Qrxs0Qpa9YFyzvq528jhJwPu94f1pFyZ/O16EhETt31SX72/G4F/7oed0spiobvUYuv6JPdW701yUa70GqnWdyyG7bt39lRfosr+IT3oVE+TOf+YaiO467++jFta+XJ47FbZ++6LaIs66kq527Z0l
dtGafpRv+b23lzd7jFxbq6psT0dKzVXV9SLyHyL7rD/HWQ2TQ/4re/zz7bJqO7IjDVzzfKhv1CF5GaXX/34o2ef2PXXb9oIZLatHsz+9n7f7yJuEdfNkqY7qtS+8+wcf5Q5wMqU7/X2MPrfqlz/tespKScpPHE0C
W+PWV3/hjeSvb5fHlhT7wC9JTfQX9tXVLwXLUy3XunZS3c6YO/8/2wI+8tUu4N+bnoDR1r9lbFi38i3zB7i72h71r4f/5Meko9uU5duAuxorPGFPFCpZgWwt9IY+P7vze1676vIr8Hsi2bXoL0Wyl2Z/bv/kJvwI
/sA7ttaxf9edv3FIU1V4poY1ddfkGrGpNgFG3Drm25/p7vz3zvT+ZRc36xK2Q+9fr6xQj9aa+UXePMHxPnuho6jJvasiPr9l9sqCVa7Mc3/+M9nNy+335/pazXxrt0MqG90jNDrNrX/T8apG+vzn/1vumlaMMt7s
/DCnw6Xuu1B827SJ38V2nSr5PkreOg/O3po/+I3HztOFlYtSkNousKNL/ndX7GDYzXwZpSQil6/TSbspHGZNO9rbDbPtdtDB7eL82wSyLOCq58/MnCdp4/5S/uDB+8XT7vQ4RpO+9ejyb/oG3P1z+/eqI+t+1adB
tfomkAbEsWvrmazpl1jrb8bPf7lJdr/sW/Iq3+L/xmuefMdLf/F5J449tgcdRvfAjcjGWulr66P+8WPLasTeA99e320uQRL6taxl97XVwKs3O1/i+CZ/56b741WZiy9r+jB314cON16bnyA/H3Tm/6RtNsZlidP/
Naq+X732sru9fdHWdv/DhLDaZ92UjzRPdnvz9y72xQcYJ1XWuW1K782xD6GuqnyOTq96sH938wxp66653uT5N3l5LZV9ckXWrcU/fCyi7+z74PxL8M0TdZYKrkU9yfvb8rtO8krFqPfblIc1sd92Mv8q679J0G0S
zzrv75Yma7Pu32bv8sEp0NnjzWY8/Rcu3do/Ib7+ZNa7f824G5+f7rb4XLaH1WtjXXE/RePu+8RFXTl5aEZuO7aTO7P8YPSHV1RznXeisvb7fH6L/zp7yL76Rp+yM9KS9/Ye3zuKkNZUTQOp/g3aOrjsThe1FHPh
ngoGGcvSu3KA6Ap+r/fqt5d7XuNjkLdPyZ6oP8kMznyXM4u99v7T78nvnmzvwF50fn/O/fS3zrc0ZFzHiaWKslOd/et7sVlbX8vQl3Z8ROzD086o7dUKh/fOwp3Bf49KRnxp/tu2aW8Ukk77WD6yLWDeLrh73cf+
k3wN3nObdrylPp/Ob/3U8x/HmfIOG8Pnw7e9b50raPKu//PXs2X2Pza23f0dZfZZELeeZd7ON7rufkPt1lmK/uYX130617EaHff+t8Mhvh+NxY40lEml9Vzob0k1Cx33/Z++EtqKv7C+0JpIsmP6sct39a7fk9hz
u56+KbGHjuWO61h+89bLs9l2Not+1NS+N9C2xdXjQjZbqfm5SteZ9XqmrRmneW3/+HzdTim9J1f79r5dB5l9cobg2oarXS5NV31bGy0/ONex7Z6OOu9d3N18+/fF6x/4R0+82Oa1e3f8F/Hz+Bpz5/H7cP+9OPZ6
dum8t/ZDanW9S6Z+UexXj7//s/Iw+porq/z4ezu19fvrv1Jc9qev2e6LC1TEvkSsi5v3O+KF2dbnPp/a93IhU8ftK2bNc+qt94/MtUceH/knb/10n2ayzcsWRjn67n6g77lYOv2xped2kj+5nm8Tre6+j/J+NVqf
xmvU+yaueRKrNlq/Oe8fIZ0vZtO6Uc+jcXup+o+nfzjWXh+7DLf78uXW+vJf5mjez1G3l89EvS/vBTvxy96OL3bb8buX+lauflScSHNw9//tiOQPp/6waUX8osma8bJz4zHjc+PK9+cam0W79Svn4eviXWt16+FK
uvO6Xm75XV2jbsf5TWrpKXx1GT39sTHOlvQafk+egWc67UPR3ayvvivmttvXygf7Du9p+P+/zcx/Xqxd3p1fluynX+uQb1xZtM+p++pz36wmR/7f5KL+XX/V/+4X8K5GRtgo6Y7651fh73VU4v8D7rP74/1F77rW
oRKx3A95cTJ5nSbD//iuhtTXgm1X893YZ98DXxIOGcDsn02UXdNXS5rXvzRu0XwlQavp0Xz93pafB8q+bJ4t3sTlpmr/hx/bncSQLqed6pqK/nc4O7GdTX5ek26hm4bS4j+RLdasTdvePuN9Exl06z/2xflzLCCv
V/dnL1vfTENRxWYXgL8lkR+2qU8nHLfYxd29Nwv/XZNfXm4PLXWokPDO6FFnEGy6orMTnHOzz7kxjyO3PC3s+Pvbx1/ZjA0Mie9vx7HWslpf2628uaH/y49L7VM0e939gOMtRqRY+zfmAkaMXvz3symzXnX3/gPZ
X8T8P3g+1/foFBBFXlvBPNaiiZPdVZFe3La6Xd6Bee773Y/3fFPqsW5RJzH75nWZ9dTtw0tvPcapWzGtxju0K9fXPru/3dMTTT2N56m7Fu/y1Cz9LLc9wcznrtq9RUeDbPfvb9L3nZadY88lMHvsjPu225fWilvE
7fqX/scA/cmWz7OQ2vwZ92H9VPpRWru43UP2roUbTcZxvy3Hckwor9H9dnaef8b5L/Hp5xe4fv53AlRYTjC1e7p4b2Nbedp7Xe315AWpqOBqx8M9uPcnI+O/3+LByw1XjlROUQd1u+tv3mnY6+vo0vt3pl39xZwu
TIHIejfrhzff/gEdVv1Ne+mbPnn3ZQfXWt9rtaj9MPbyreETIwMoOmrbjsX97dtVBLd83rYRu/H4Vm2I+73ebndxZTblH/HXng3qLvv1Qcu/wxtoZNnKEB43R/1T5T+O66xluU95x8ok4KRSLzXHk1jR00SKX3l8
u6N7+3BNpezF/pc3a/CouLPpE+X5Uh7saWe+/D2qsHzZp/9FlTPWsZ6o3x9otv5lS9WRUm/rgevc55Yb4ypTQXRNAVdbdvubbC5HXHYkl/f7Caxoifs5H5BMrt6hX/LyG+a0+lvHvYeZzX8t5/qjfvHQXPiPdycm
Pi9j6VNOPboc6/6O4bfC8J92hb96vh79qeJEnn31Fm8HLkbkmAgjvZyTya5dYyw42SrRa77YC/7nTsKba6P1MrXNQj8y7a7RmW3dUEtsu5BNwS73lDXmuSq3p6e/uG9Iv235uhvYPY66Eaxvrqlv1ms78Ne9Z7Od
M5/hXV+zJ70MxgNWL5RQdGT9eziatN+BKd55brrA3OTpX58/O3M7jY57zMvOyOhLf77a+fXu9QJpx4Jciw6xqtWdL9SNK52hQnX5tt/mxeXee3R/Dx/P344pi+999eL8/nswl+hSuFsn/3jHvyR3n0M+t2mmvkX+
iP0bN7OP6sBBc/bMxy7/8ZbrxaLrCfYsoQCtOpv90a/kwu+tcSd1jiS8Hcmr5Lf+6zYozCaO4rPj3K1VM5DfFT33M9cud/E8Df9sfwraWz7b2Ke3eTaqvnfU/XzxY+tf8242O+9a3iyRcTW97dW/aJ939haT6vr9
Uze/ut1lzN+W2M9O+U1NdUaId6c0vrWl/7br/aVuJ37nizcK/z/Z4oH9F54z7RyfqM+I2qS+n3+NLAqIdH0Fy/UUhP4sne+mqcl+Cn7v1SzXWgndI+PY6V8NkL/8lOxlNt9qzyQ4Rj/rlwuLx96zNVZLLd685a9+
ko/EeBH3pIBHfzthC/rH36vzkbx7tC77vpqPlPY3XfHvbu32+/rd/2Ox3n7yc6/W9/yC1fxod6+nGnSmC7t5FmBOOzekuay0ylI/91yMhu7Gb2IpfbNzik4NVia+fZn/ki39qGrofwaQIhmeAP1tMaGBTn9WYFiv
vVkr26P8lF3Xyz/i7zr523Dqvxwpt99Kt29P/a++c95/TwcE/xjGOdKOSWq9cf6TL/y7q/89nO2tnbt+7N2zrW/X9DXtd9neEd//D/nMfZeQv6de13tu3K1ypJO8+5HqX46T7EvzQfYO3u5G/VuvArJ/O5/1N63n
q+4nwO+/k/YD1/j85+BZm2a6XlSbH37u9Z9duYw3UH7+swaqwyj4422YeMrNfKuCfO0g2I62+zD39en8q91rObnC87eGZeNdzGg0/ZuTaG1/X5O8v+wK+25vvV7rTr5ts6b4bfvjy6/vRlursH/GHebcGdUU+/2e
aYUawNnk3Tf95fWIc7pfXN/uMqZt8Ij85aUxjblb296X359dDuV0TvyK1HdxTrun1nn8pT/Ta9syvpbI3Cf73zkvr1Ij4+WzffSufnfpBV5fuSHrbdP3PM9bSftx6RRwd/4ZN/PYfabm2+7fyTv/f2Fv7velOl9G
/4T+P/bMwR5adz54iZ+9i7+gTr+fBcI2S11Hqh9JvpLunev71vzv/3ceVVx/33MJ5f5n8X5GjaUT2qj749t/guaNV6JLu4EcYdEHfWrLjFUmkd0+/Qf9qfOU7XdqM384LX9uqt7YGfUOmma94t1X5K+iTmln0Vru
dm/60N2/YRkfwGwIfO/7rsXoHvplNRJXZurqjf8SVZ1n9s6iyWxknXdl8EW7ZcWcEdb1Vcd6/ZuU2nS5K3zrnS/7tXM0S9n92DGs/xSsjfcau3P+H/vb8O3fHfoTN3e56494ceeb2oDmbu1dXc69qucL+4V7XObF
n5zep/92GF09VPgp4qUkvtH9PmTe8RL/ZYjW2B9jfufyF7g//PtJ3e3dmDcKyfbQGenrvaSnfnXrdvjmKONLuX4px+Z2Mtr8nui9vfx3k9y4Y+2rcttrstLjrdDaptxKbn7p018t6ezjsoLhTvcndGw8Vc8WNqPC
f90za95eMvbzM7fvlMe1z40ZFvp73qHfp2VzgMbYb/zxvn/33IY/y5nRQL5l1GB7R2YevZbrnwmdGMYN8xPu70P/+X8KDUaq2r/S3/+Vv+fUnatKzJri1344Cu9/ONVqPwv1eFXdYZ5JHg7b87Pr3Xta87n+xrpq
Kdvh9xOOR0t+F/3LgYekkDL/r7ef9aZ88t3xx/f+9+eqO1hS/ztbU/thLrle+nO3z3t6W/91ZI/hrPKn2t+l8c/2wBSVpPu/lrx37lzB5t/rkh+CJ2/T58+OUe6eW9NZZL0FPbZZOcv398h285N7xO5uvdDhv60B
9Q+9xrRzJvA5s7sWdnCr3r8/eE8u23KiTfHYStCvWw7dvdM2j9nyNfN1XXV13S9WvbvD8Puxdj8yPvP5eXFlUrb45H89Bx1TbZ8Wfqd9ewzN+5qNl38Xj/33U+39eK16dv7/yPrXsfr7k2cw/Cvphh0mfau/PWZj
svPs+8FjmyteY6fSj5ojPv5MHd7rP+jXvOrv+f93/DgWz9r08dd7mWP977ck54s23PU//Ier6hLqcdWFPHyCz2Giq54UKrTr+9dM7v1anHn3LpeMaCvZTah2Z9/+5Qn+s44p7lT7Lt8//3cRRP65tvuuHU199++f
6n1BZ5hjPThvX7uufJ/+4svQ3C4+/D+DPGT97BrK89+b8RcfD6pTb5//6T/QlpJ/r/7R41xk11Pv8/FW8P/GEOMV/X41Vu0fv50nd+/r3SLbgsHzrb6j2sMX5+S/N/SJNn+6z8ds8wrf6tX/63GW1T9q+7197ze7
5UqG9uA3p8z+K8hHfbns6t+pMk3lN2RXKxNTvfcNrQb0vQaU72r+HEfVeQypv9gIuz5RR8I0EV99Kq8638p5eJ9lbvv9u/B4qDRxb2mtwRlTH04zifxzwwqlMMv08465Zsg5mfPpUXMmlpewI+brYWulV6K+7ya/
j+kzC8H+J8XbHEf6mQpnJe1L6j90vXO1O/TRk7M36fO+52J83vy7PaPj76Xtc8M6Hq0j9t8Mv8GlTv60rNXMcPW699f7P/jzBsW6anP4oLt5jNx3t4/1v3NZDja8f7rPD7/120kcPr36Z9Ks/KZN4Cmn9PgCdv6a
R7pIPx+/+vM4OtjPW8pmjtsv/bxbRQthzXpDe3yZR7+k1f4OuQ4r39fbtveNfxxaftxp27iBetLv7wf74J6jvLp3/xS6ZpMcJvW6mpv4Xbw3QU3b/Fr/nq9dn/7Xzqm9d5f2PqRH6Y2f22erptZtzO46Pbd78P0j
052Wr/wv0GLZ+/NGni/fLNeQpeamD7r8Of/VzZxL60z5rAc3iujbeVG9T5/f/22H/f40HplOd+seVgVV3WboRyj6utLPH/11m+z+NJtjdT52W195ktyrZn/y950vbM/18hxvDGV2v3Rx6P3yZbXaPRdFyvk6s/3q
vSnCyvfciUN9+Y/vGSc1Q3j7Y2PzRRD56Lp1gP0f+YAt7wt2xe/X/FT40B1XW7ZTs27aabm7vAfZl8pC5uUT1s8xhd7VcyrDh/f4vfHqPr39sa8xJ0oOaP9kNcHuvvzOlp/Xa6vG9PfXqWxseu+vvcPib+THfe2n
cLtsuej8/19j9r5S7W8lHxYiWvj7L/M9ToUwImDd3s9e98+37enm1Fb/vZWMtPVp/9Q/sy2ofzfFTjPinm//r77h9n5k3vFy9uDHvT3/Y3/OzvVU7MGB/vN3J9G+TP5TuI/V7+IfXiPVmucKEbXYJ9oyhFzFoGtw
1P5yWlKRNrR63l19UsCn9bOnQvW8y+7myhtm2zh2DsO3qx/njxoDpkc9EvZddWf4fLetx855b2bP7XmadY8677r/6bpc2M6zP8P5V4k9re+dPVj8W8jIaV7SQr17wE1WXI8SWqqFs/br7v/87dE994dr64ZD7TUs
3v47rt36jW025vC+ifvtmJ2rZWqEaA1/BeU2eDivv7/4t+e024/YTbnrhpPh3sSPH7ERGNTS9Pyvmu1sH09+4pHuCubif89/tWLornq63V85HWnuuf5eisl0nGnmazrb1xZsXq+pdY+Pf/9t/Jb806DDZ2fosB/E
3alfo4+d7/T//+2l9rv+Z/3bb7DG1Ndow8a97KV30f2bo791/aar0AUmDHR/fVCm9zmd2R3uuUCNx/C5Nq/fYzI7hRctXGuUUzJsTH3GS/Vf4ozTV4+x54kc0dShpiT4eazCftTGd/W4b1+zl9LPP+y67BWAjDx5
eztr5P/jdPziVTp4/OITvzKF3GRc6/FHGmNo3Xarxzgu/ku+TFZ5J729meP1h1XgEr+otfksOprGP++59KyxdPdl4X3fKm9tu/zXY8fZGokvYyzPd3/2NXnXTInRDybt2qPrgR5wtbUmnzvL9f1TeCnGmq7u+L6n
t6jOQ2Db3vUVphkevPni9mW/UTGv+/qQcl4v9d8wj7ym6v/N79ykzpMfRn6sX/XPs94ot2m74etRbpr4D8Gwiq3nQnQF7bLPtTTYOrbm9bUd7/hagra9/99hEez2J41Nj+Ay+QZZfFVrxWH1WWSZnXN4467OG+xi
SPj0OXL+l63533U351utx3PJd3uLujL0l8x/fyrbtLxelVqJ8C3dxC1pifexebDzmZYkRe3PAktHCdK7zvZfh+87ybe/583/dfWyBqvx//u2Fz1vX9Rn52NPNZPft43mKnQiZqvZy7YIz8kfjROOSKD/B0Vb9u2H
5u8anpet1xYo28f5lG2HpPhc3Sx5/Gtnl0az87aXWWnXvFyVGRPXRf97D/8Ljbb/xravs8Oz8r6//tuLVF5Yr+/3D6/oZ91zVW87Vzu+tzuF/1S8y1R79iif+tZzex+Q9//yeOLt9Yw3zd1jXBN2UKcYZ20Pl6h+
Y0e4E1U//KHcPcE6d9evs/u/upD/6rU4vjtah4Ay8v0XOG+0Pi7+5PcW+TxX6ja0/iKvjXN9U2Pw/wX5d262P7iewSzepL/6/snHmm74DTv1i/olfNuer3kiH0+Ir4W4nHrXuc9UZp2TuP+h22Ca/9l7X0N7LSXC
PVh7VVSO0X0fGf351hEzQ0461N719j4Nw9V+G+5kctadZr1uT2+IP5dlI7y5Zy51y+eOg3ifOHP69VpebXQ/hOc6UWYp3SpzWTIhr6mNsvrhClm10+c/qffL4rW4Q/r5lPZQy2etnz/XtzgGuNqa3VkmvQ9R7C9j
bc++PsU8re1SFRq++zfGmex/A/Z6WZcLtMt2M+C//wOfj2k4LxeP2QXZuns7MFlFYrG2V7u07k58ubL/de3iVL0QHSc4ffx077U/pDy6ObDs1E5XdyYqeGp6H5/qxek3deBve3tda+9xXhzntLPlp8blslA/G6zO
j6QXHD9PtjcFA019azN/Ue9b7y1pXYObSdve4RvdHwPzGUR7GwRJuvanxOU6KxOOy9P9P6nqi37rXv/11zEfivGLonnCbg9c1PEuv/V7491//z+f8/ujTI7p7VyAUoO0O2wjE3/3ZqUrsO05WiFbpvxY1bbIT2Rv
evdHObdruymrvZnpdfHb1cydh/guSrk6fekQSFaJ5d4d/qwz5977d2c5f5Z0bh/db+dard4qal2nP7yj+DfuqTNqM/FXxfNFPt/7K6fuTWv1ceL+3/2i9mPQzTP278MHvr9r9dPLnScldiS5tz2yOd8X2ROz1uDj
/d6BkruuRy36Fb+D31Q8zz5+5/2U/q6rdCT8iPfXSRv0nj5u9bkpmeZXytap61rs/Yf4or89mS+qUPi9NaTtf8YTkv7gIK71QWM35F+/xJ//h8TmthqcXYp07UADT3hn1Fjc0lgT7z+LWv+r2f0yjn74cJPsswb4
E/9Fa/ev/nc6m2Hc//T7v3v6HZSvYR22d609kn2rffhrPz9XX1twdF225NS1lnmnxpgbDQ06O4qR+ptnXd+B88r7Zt28ad7+j0S4alR8FupPesdNzm9/Ij2q6bgf69PkGJQ5rr9j/KumDrZf5/raCo9s3l//AvPa
T5evZPZH7nrcK+/+WV+aGu/lLYNylhZjZNOD6VKK516w6q7jY+ipdW7/Nw8dK/EacTiW5qUIiOy/e2cC9uldi+ho7ff2sUxZ7/V8krplKj352kRxXmS956/2j7IwueMyZ/5M/N//5nD9oCx9kud+dVgu3ST/Hq7s
VD8B9JV8Mzz/LPx1aXVb/R83gL+wf8770FXVpbt/eG2dY7LMzc8ckPqOxdG37PNR535a+T7W/ec/P9bPT5zWpOj+1fz/k0936czs69bYj/dfu/XwWHdv8A7enZod18zPK9cSvUX5UxvfaQrPXPVYKcO7cpemKffr
hI4wkPxZUvvD6995HtjvS69jgld8NtWyf3nN/cm/50fbV+lm48fdehma59143C5fLOUwwX3wm6pVH8YV4v6+ro7dMzCV+vdtv9DZQK5xlIb19vnsuvYG7n3dSBsuvtS+6d12BvAC96W3f/xcPjc108r35f0l7T5X
SH/Wv899QCfe3wFIP3p+ht+eA9V3c8eJeLbrhqfx0vwLKBHvW/4wi0SP2ua16179mMl9IR/GyLV86s8VQ/2p+Sodux7qexDfvJ9v4gP58TSbrSj8ViiP4nl6WnI87c3n121mP/afo7Ufph7Kvnr/z1efmDs677No
ZA9kkve56Tzejb9vm3qg+5cNSLknrhoYu25s65aNmDcb9AzfvPLRP9zlfEZteoPrn04/V4ie0Zeii6dGT69jOYnuw2bLQtcV30v3nPb6e55FTXb75ntJur6HxZCdbsqjuruAte4eXuPI/n2r97n+Gf/6e/Ev9Pln
NTqX1GysO/mckvcX90t3H8UqqaC8m+17Z3ffv7683tcO/232Sd77mtmodwNY3/f4ytznYs7c9Pj+9y1Vv4tkUv55JO1NeJ3vnuvp5Gs7U0+uVfy4GQiIauzVNaibZj+X7i83729tMzoCtE+8lNO9vNO61DMQh1s0
3dDP2+/c/zuLfXbb9yLcs9+rhn1tpGlasnFWY7aPOE/YwFXm6y5yvCL81fZ23pzv3M5anM7yxsbtr8MxX9m0uqZK96/X11bu8aEM/LX+68w3/s1GNhkv1K9Qz10nI6W+F3N1CzOze3189l/7jrm0hIa4zudXkUX8
Nf19BZybXcuv/X7Bnsi//qtuu3ex+qS+4Erma0EdcPrdm3fnsf1Xers+0z3/vzg+0co098PsFYnMwRtfeH0C96dqusUASNalbF1vn91q0FVAaFcpjT+8u/eXvMx/dc64wX8+XtZOIfSV2EPe/4DOP/9G1MteSV/M
Zn4rJLmPZZyfpc9P/5/8vvqlly5Gmi0cwYcXGI+T3P0z/wuZk1lazYc/ac4b/926cjNcXs77j/zrgt3MVwWO4A10POCfKPL+0Gv+3ap+r6nVKW+avnlQ3lUON3Uu2TL9dmhfXf+6/POTc6Wu4jBbwblP8bPwXXGw
pk69Adyl7Gktd2a+yY9Kq63d7/Xv/pVl95V7k6H3b8aS3tMojtDMRN/K3ffz5XI79iNXJVr/hG++/+VkYRu//2a7bj5dYDtVTO3P/nnmB89Mrll1NlONrbaH5cY1IP0f7LsF1r355exrhjPtQZbsc++6G/P+6m1P
ctP/+D98Nq/5Z05I270fQ3qcveDjf/4iKXFmsXZkz63Sy3uWxdfYEMXj/bio5z1zGRO6osqwfa8/P7e7plSRVz1Td+7safho59Z08eMtLorb9fCuLnLQp+Fneb5jIZF+PZ12X7x3OKHl47/Ifftq6P8Rv//9u4hc
ry6X133fC8s9URUnp6detPavbzPdDW+xXB8wQ1f+f/3Dmwj2IgXtpcOfKn9cw6/51p+7lzRSFp83T/3vZE6y/xbu1M8fvo//XeqTc1t+Q4A92smF703uEfDu25fmYft20zuZIKen567+37q+1UdcrehfmbFLqdw1
1H34/FCDh/E07UjGZW9Vucu9N/2hnGs3mvr7M/iZVYNhD1P79xq9v2u96Ty74bjHWhzL2uj3LXPK/YBpXqy13buCv7jP+/X6zz+Xv7eW2oLl3120L7dLpKIfyvIfk1O9+a7axajxOjZ+t+7GezmnY9Nn/t2/nVfp
DaYff/9NSxiUngXVx6Z56d9+zZvkbLlBdvyX3O1OZ2WtB78dikz++3b3bzM/e5Ge/WwZd179672P6HO6/7+v9u+CplWXvgNxrtt3pWT1qVtZit+EF72/2b++Uz6vCCK1Nf4nWd9KtyDe/peG9vk3R+LZiBD3dJOF
Dv5uUHvFtKKSTf6p9j9Mme/XUZruvse4ZbmZ5PRiDuNr9vUG5373qp4//ivTnn+xeq+rPtZdpY3y3otpl0wqau8eqpb/1v/laC6ZV7MZkTWzUP1HEz0EbB0yP97/Aqo6PaZ3bchvRbplfZ2n8Xf7hFFShjag65b4
np82XZY/eb6Nzqn7WkV6En9w41LX3elqnP7KP783yqerF5bfPfm5+M2PPi+m/fpraV58Xvtvb25lm1um7V7pzOH6XW/fju3GXt7P+X6W03/7uK1fm3DsW1a4rkw++eKu/iH/zp+dPKGa8L+2NLFnlKp169L9t9iu
HMy/qTHH//mNvXpziaXXPemDV6YjuHGu2J545d+ZR2t74103nQ/Wi6zt74fdq+45puzFNRsJgteDv6/NOW3Spp0X7Peb9LjJvsWAuk5TNcupr7/Z8qNXtGf8Bg5P2kqo//17d7sscN6Jbj8BzvrM1eJZ+DndHThK
Ou6w3/Bqp8sz/ojzM734eentuu165EPg3trJab3yak9RvU7+95TSyP67b5FN7MonE79wsh8+ffpb14H6I8f6N47BSuuL/M7TU784J3foKP++sXN9n9+9L15btb2N3r5/tr+/X7aEcP0NQvb1GZ+qo+v7z9EqeMB6
9sfsX6atdrn3capLu/dN3dD9pb7JXWoBk/0n/t1QdZ2at3Jj0bypWXd5B8r+Y4txTaxTurk5nf09P0u+w29vG8Ubi2O4Y0+rnXkN2fvFmC6/dNdTZ4z/9r25f1btdPT/A9GcMt9lz4/f5y1iwY/79PjpqlkiPk+/
/v+GYt9rRf+Qa4pn/U1SFvfyauO2v6aj2rGRz3fHmJfiBI9ba+b/LK4b7o5d13igybN61inzRvD9+DLvLb+XQ+81u57/fSqolbb8R6fl0j0mb/WfFvkUk0t+Py5sjRLiKiS/73gpuMyUnrEd9+bVM7wb/Of097cP
U8Iaobsq+nEktid+0z63RqbJZtc18j7ie5yXrz5kHnlrO+Z0v9vZroq3ypf0/57+iK3lPTx2fe8/EOWZDeWeJ+D+/PIb0c38EzV67p+/HWOsfaau11W63iYJB70fm83z1xJ9229qlkMU+9H88y7sWg+sHwo1uUzd
nwnwUf/y/fYDNvU3r1LG/NvTHWoHHZ987/QWZ+hgXrXYe/XqB99o4fy9Z/fb25bqj1/T5Jc31oarb6Fvf2mJCY8lvv79F+Vb1tGvQJO6a1tfc/1M/W+3TuPV/6GvNu25xOrb2K07vPu7v/0ful7MzvN59/0dY/PB
E/dbJ/yxp5nmCjWt/QbvLBGv/4a5+l+gmq+TN5V63GDppaXil1fLz9vdE/AodHPrK36xqu/T2ztP0sdpJeP9b9Rz173+Wj29XOJ487t1/D+e3Sdps67/pNupuYxE7lvOf7QQf3tFUhb1Ie/8TXZd38beyLw4Ru3x
xvXdJbka8a7azqV2TrUxr4cUzTh5tjrG9nN/ZeF7io2g6IqUv5OEuEXhny/9lxuwUjjjbLyr9c9qAWd5sgAz6cf7Be+8fdnNdqPsPVnc9G3dn30xAwt7aH0t5YMtB2vEp/5ue0r2fn3+e47OS/cdMtI0XWt2/vDd
XK6c1/uTWC3tXpPrq8aCXd+9i4vTfzdSzWFnb6w8ZZW6LuNxnwfPLQp2z3f7+v2ef19nIq3XcV1KF3c/KOS3wN6npBXqSXoX/p+eJ13iM9p2MwZ3P+6G3tcP2Xyzm4enLm+l/se2rgK699G17r9Idnovi1hqHc7+
2vygp6L1mVd8ctux98P20Xm9nWq+ewL98f/eRZtGb+2LOe0Nay1abXCEod+r1yOff/Fuf6tk+4MWCz3tV6md2vvp+zRL7zPb2qCQL+l8Xt7u+Gvrfef+ve9nS3RCF66Z9i6tk3/beBLS++3q6fsR3fo8iCy9+05v
z6sMObvZMM2Pm917MLdFePXdnfoLLbS9cz5xqZ08ffxi9JXuioeVXvuYttM35jOY05/vKO0vh6m8g9m5NQx+y/nL/ZF1bR1Mt29X2872lNz/DOG77pfet8pprPV/8YAj3bVO97zw+6R9kQuXcWNtf349nbNAfTRe
mrFb2fWRWlbcz90shy/t6JTetb0jyd9SX87/ZNztn/fO61zPHrefynsl6b78vVtHa/U5LHNd+8q/i9ez4fp1D4pnf3zPq5bnnvr2P+8ty19N9E3YUhXS3+XnvnfOTO4ot974Pvr04h1ZnXnj+YdPkg69/aXPj3MM
et3fwB+lO6h9bsicjDlYj03uZ7qei82l+V97kpPvY30OXr1IZ8bTH2erRURH85pvaLaH/r5PZ/4M1PfT2RS/dlh53XrL6/cpm+3SNV3/6zqQ8inqf7Y83tsuW/a2YO/drVFv2BYXnl7Q6T3b4nno2om2g7aTDcMb
P1Uu6cteXll+uN64VcFlxWjm5b2mZUGhfO/JWtompeSebqvUTe7VF9dqb1N0eYarc9Ji69MKxdqI2fRv+arSZt99rUOpj2xY1PQTrM+x8xv/3PKpqZiXeZH9fGt4/+1p9OW+IzmU2AqPs/j3vd5tgE+rbNznwulX
cAwY/iN7fd36ekGk5B3G+WTyfw+PfN9ON/5NkuPUKRZiJWNn3NjX7Tp3zxhT+Nr0ZdZlsEbKz+687XT/Np4l8qV96q36XyTLs2PUANL169T//09R2f0bUvd/fxdoZn/B638XmU6pva+TesfosJrm/92gMJmt/4u9
n8pXX9vpR87P5T9r95l/u4mf8tSq/dLLjOY3UeRirr89IvndHXKvf7RBcLK9z5fjXLannB9F3a59U3e+vzTr626qC4Te+998EWK83J9/5pPfmc+V9G4bURf0tr9vP/+9PGeG90VlgzVp7nH9N16oT71sXXb7hWOy
Za6VStByRYbBg1pbV11tLdgf81Nv+uhId4RfqHr8fS+tuhqvwA8cxQmSf7vqa7rvG7z+vY9yWz991+W12vQHc4012UM/99/ddvfywzf/3Nt6//Rvi35k1fKQeNmQfU3SHn7+xI39gzu90YD3aPDm/IBt/R++/aj7
DWxHrW/l3KJp57bOFOcHZTZv/a2hnzd+itl7m1OUq6bqtOp/t27/9k+Gv/4kT3sn2jRX6Dx1GN2PPjpqdrfs3+/ab4678WcfjZum3PLaXyVs7M8cI2KJ3k93cLWLgMrtc59KZO62YPjdn+U9EEaAn96Jm5u7/tU+
c69o3W2cvnd6DD//zwV0N1O+jKrUt/vx36vyFztsx8uiYN2r2Xfupfb992wWYPu9y4kz7NNc+83jbT1H9WfiKaWt3sdXNmQ+mMd/f11XvT85Zf29bsXpF8Xd0Glhk23/p/l/8tESPXcn7if/aduzAHHVL0/cq/rP
k0UZ7/lHQ3mmdec7PTY80zabzFVEyQdh3UcQ37DeuzojpvCa7khcIVzY972BfODpc5e8hdfU66f4yjscn0/c/eucP5VvdP/qlAW/Ojh/68Oz3aKDdixHzb3zu99PJonm3SI97uzcxIcqolOH9YlVyEp9Wtf138GE
36RWnju6hMDzTVwnZ/+BIg7zp9s0/e/t75NPyze+zxe23/HFXmk7sdTvP6H/rWdfatcq/b/Iwd32Tz+dXvibiw2vo9Tdu2/7e9IWLGs/n/my9Ja8aTq+xz67ht/O/b+l523XynQq31M7arz26PN31/3mtNt5o73H
3lV9n1K8vxhSfxguW+cT4H77nIqnPN1fnRPPrrY8d8xJ1Trj2FUd/VYTDNqGmr+DXF9vHrdm25ztb2189hN1e/8fGud32MtR4/Hu49fp+Gvd0W/LHTq31CP5d/ppqa6wJ4FYd0Ghu9US0fAfaOt+H73VM2LLr0Cv
NvOxk+VNf/7f0lS8Jg3Lvn95dfHicPHuyyzI7r02NW5/utzsRfs9/duYxpgQX1ddPZSu963/V6d/vzaUqxkaszn+cx6t2vyk/r49qb6/t2+vMT3PxpeTYhsCuif9/RyfzD/RpYSlh6b19bd8nx32qfPhN9bDo91P
T7qf98WrJiJR3xkqevQlTdP/0g2/zUiXKN/vv+L0k/3yLR+5Hx/46Xxf3ZRtJlYIJlrN4I7rpsPL3+jW9JZ7Ouep5ad0fPDlvPVU4v4wttFiD8rDHtLwuXS1NkH33cm9c9vGt+tqaeX3Ijf9ffVy7sb43be//nMj
dVfT/+Zf0fcl+sGf/Ou9ALPo7t7Z4lKLqcf6re459pj330uOYe85/WLwTOindMhL6uZORc7mfod48SP/6ouOwhWe+CS6v83W+Gzf36yp/nIW92PKdIKZXfdpxqd3wU3frfOwR29v3yMF+i56lWkDm/S+2tNaH5Bi
FrojEe/3Z3n5vza3XfheshlX5uW9G1S38TGK89V7LhZ9TIcXnBnUaXpd+1v9nr1eSa8X9d7O/1vurX8h7qtPx8Nv+v3hnftd2D7zb2X60endeHN7XSJ5D39OaxZeHiZ3/27+k8YRIT3ouK3WEIiO7jvmGvK7xxD9
2tKPY9Onu7vwJzbiWnXzHYsrFSY6hD7v1vb2tNx2x/6ZGFXSPbqn+ov/rc5lZU/T3HOebty/I7eeZ1y/pHF5+rhJ/t3/Gxev2ecd/fr3LLZFdo3GFr3pI9yYvNR5ResN4+wH+nA7G915Oa7CTbu/0OoH29eWNnpH
pQyUPhLIfo88/3XAxO380V3ZW22OXd7X+DesY58nUv/oPS88/WNmO5NclCbWdfX6Gi3ab4+/vO0dK8kZfab9gczf6q53draJ81MdzyQzF732Hwu9/XVaZq2bOL8E+e4m8Od31O74t3SFeOa2yrDlOLGB6p1hyfnr
R3/Vv95pWdqn+/ens78/1HTD6m19Jj+byztGHm2yQsf+11n+6Y5fSbH2P2J/+ML3lXHfPFmYq7JcDSh4eW88NGXtpu0Ll/dvWv97j7tt79gVc3f2nsu3fnb23tKTunC2//ZBnq3SH7pvHWMUtXfk22OwffUddsb6
//V59hnUdNal8foVxkO7duan77u+8RfY//uvdHZD7rS+OP+6tXxX8XWUg7216/P891F1vt3Ko93nlVMoR/mXcU/g9dzrMl4/bL/RkPyF+rj/rsm/v/aN9z8PboXgSOnb0VfwuajOydE1PXB/c69uX/nOnjDNTt79
3/MS3Xzd0iZk7nv3t8XbqFv9fn778sdJw77ZP9ph/11V/4Ay+b9ZRfWbvEXytx8Sbar9V9H+8eH2YyT1al3AY95v5a9bLGWLvVrtX/K///tUDf3IXb33cbdvIm7nG7uf+273aEb/53lMWexqYdvHFIH+29j5+ro5
6abpMY5Ms+0j9XcWPZU9fBffnK/RqKfeFvNDde8dVYOy2bALJf4n/1U+60+/7FrZbhq4FRXd24af/JfrbUr1mfq4/mH6iljry/8qf81l6XrzK5vQPbexeX+MWwBA2Cj2CdamdVtWIhfvcdP9hjizd93wu3Wdz63R
Tnk4nfHJunJn1wN31m37ddhHJf93t9n+vukQVx3Lz7NZGV3ya230/knt8hwCKrvQZttHsaf1rq5N9nPBnW7m5smF+oull9kUcQ/+X/39vtf/PpD7V5cWy9ahTZMqtnXN/vnMuo3YuRer/DHjVb3bXb9/K0wVvZLr
H1Y3Zm+0VaM8VVK7K73+/P95esvru78/7ANZeLnP615skQsN5n7w954u1ntPILmrfs0ee9OY92Pu2H+u9F6+C9W7bb8X2+uTWdyQbPTc1mPv7vp7HvtrWQV/B5bY+hdTR48YfZ9x4uOA38PC+1te3Ag/eo336wQo
VZ6YkLJ55xoNbP8P8lW3FS+y396j/sqq9T9Jvt07ToJUCT8vfOuod7t/ZX58v7+aVpj1z21bGjwx5p468v/E6uHgdif0c82+v2vz5+Zz964m/pvWlL/J2NIYOQSHx1pRsNfRjwK/vCtodHx6q1zZj+W5VuFRvBub
Ohz/Zafzj6bLra31PP5F6nnzuz+pHB41/ns1qBrsO9zOtles7h0HttI93f9RYZ25slFLU0MEZS+0fZs8K3l6eD3d7y77sZTnPx3PyyU653JP+Uej51fa397K7E2QN6/6XPRnEYy1W2mf7X+y2xRQZ5So/y9T1xP+
85Zf2WeeE+YMPY8JyF+Fb/j4LGaq1n30mt3jmn+boJwu3Tbs9UitUIy6R9P8GXbqqbLZnc8mvXZZ8lH8J79e3wv/O+++TFdiGHp69f/z8/eJ1SvF5mEkv3a19cKcx3RqgTworuylIt+Jv1PlxXdzHJ/b6PUb335F
37+rmuk953rhn+e/d7bf13ex+KeryHWtmZr0f9LXh/JRp9JT48X+uny85U4J4/1xCRhd8/u++6mTbm2rtC9Z++7C/vsHz9KT/FJtLYj+P/8Wr57334SsL+s62KuvtKrzW1svMroO99lznYyOcs0rrbd/yPsNvey0
F9yZ9Vx2a9/z3L7R44mfjnVefgn2uefAnm/uR76N2aA0FsuHLf2rzT/VHR+O/n153izGzapHdcDZezp5Hr8cW/s1Sb7xd1v8Cu/I9f5M9/qn+E91e5ddvbV9x39at0NCy/HZYbzJVeXmVWr60nYav9uCCtqKjlr6
6Vj/S/n72zt7ZIrPAK3e837y/fbXs12TA5zmC5nfe3W+z7jLOdDdkQV/XJ34Y25l6Vsfca9XR29er3uLjvf2821Xm77mRLN/+RX8L5+O+VpPZ7bZ/gzUzn3ls0a0P71h+qftOzNVryfDzLwe/+iCMv9Xw9afPoGf
dvrfu6oehlDe9rTFZqBvO/rXGITZzPHpWSn2mL/8Mbz5R/9dU6bNG700tUZd3njkY2IQ+f18dj14rM3dg9k3Qi/v2qw9NE3orrsA5qpXl9K1vs2KTqQZB/c/7zW9K7rsPnNOobcvJkd5s53z6RWtlEYG+Vyll8+r
v7w/j/12jwq8r+y/Y+/0o81cH6ffu1WYllD/bKS9Gf+l+3tz2ibN5vbuKYC7xTpd78kyNesT+fxR4PSXhXmrM02E3rmF6sTHcd0FU4VvFJITs7e/tpO58NR4w9VB++7p2zdHnBlzn81eGh/4kQXhQ+g63vXfwm9i
f34buUfHQ1ePpkoToSv4l7maX3IM3b9+9W+PTm7Z/nZr+p89/TP9H38+um/cBd2vfvsv56tn5d/6gWTP67Wj16432fnqr67+/9G0Gq6Ws8ov7Ry/fyDA4nc/+d+DdumSn3d9mnuv2jv2s3Zt4Y8QN89v9OLY+bnC
FtqXp+HfXCe2bcU3yyHdxqvi2rfIw71PrrrsMpPwfbfYxrP1yIY2fkkc3m7N1uT2lt4LJ3d71/L1Y2r0XmJWS+wXq59uNfb8xze/5QA5zh9/y+RnUpZX4k01Nt8HVJPL5dSzSJk9x3kULZ7jLSkbm4P+j2vxpjeP
n2f21Q76calX+f+WKkuNp/LO7+BlUKbas70cx3m+bvFfm+iJQ1z2Ky/D9oUj35qyrrrtj8MjDdkTsqyZj+b38WPLpsS/eqrtH1XMZn9bfdpGffk5xrei5rfd60fu5Py4irK17xl01mtWDm/S75XULV1VnN/xd12z
PG5aa6WLzr2/G3F1W2nmXnmnrLf0gb8uc371si9fPDoPeo3q7t6+f1B+3Fjyb2ZvhOpTYsBu/+ENbVG6Kuz3g+1tH73jqHoH2jLFYtvcs2f73Y7tkp1Zp+9IuIa9jTGZ0rVX9tb8VfaVz8ixpXK1Lk2udnZn/8+0
3lquYkbl/WueQuvUn+ig8nW57g+fzWS+5yFr99z8Bv1rGdTWvb5s/V34fOu/Yl5lK/e/1tKRyi+awUrfbreKPmbeZ9ux3wC5Z7Fk9OYafUG6/Ucrhc36ht2j04OFdYKXtyjUEazJlrWFT1DCjW1nqdVf3qvkr/rM
fvcPXPvLMvyjs3HNn6Gusy68Z2rY0Wfn/DdRBvg1h32vV1+6ZIp9ak46UiShlqsX8emX5sM7/8xPj96rPpinbraKOClc1FO9sGXcz+u3OiovV71pE1prMTvn83qP7xo4Jbbb+O+fG07ZlZ7nUeHeJW8/wdqWu9dG
cn/5kdjQIv7m/4ez67+d/3rpfo4xPfpjdvF9pIPPG76zY+f/jHXCuu0SfXuN/tb9Lfdqc+3cVBn/Kgejhz+m31v6p7qe/8dOPNmEXLucAtlrlxfQ5GjfHbtvfcv8dz/cetPvvvbK8eNu96lpLh/5auBz1N/ANRt3
KdvbuBBHHptBber9PuN/pr5dt37bfzp76e4yNnn78/an9wp5Pta5odhLEvZrfZqp0EbJd7Tyt157igKjn24P9zbo6nKPx/rzhjr7PwLXl5teXys5cXbj/qH8z/8tz5G82GM3swbvx+qJmJh9IvnbERwU99eaI3Oq
f9u3/iwzP43erYAN/GeylWf/tC6/Mhm/Gd/xbOx85t3wR+iX4t9HjLm9e97UyjvC/+fR+t3t/9Sb+3tv0a+cdhun/4fHKo26qN/+aPVa7mLkov+fH92R/53+6/Puv2dLq9n23H9P82/PtTfpRX68+Z3e79b+7/Tm
t8Zccf//YaM9pve9KPBDvPe54HzzIfoeSP5fSXue2JsENvL31+Na9O9o9zt12PzT5mO6FVDXUUamdDzIlLUuG/W/764bXxOYu1rpcvcZf/7xv0PyuJRzD/MOd/O3e986E/r+nE2PXr/nOrt9bXZW9W+0+/3Q9Tm+
eHX2w5/3fKy7JPNvqaZfd88v69UPLV5d9pu6vyiyS7SG/Ou5sf9sIFehdBfHd7CWtdb610LYux9mttK6tLu+2qaMk2n+mf7tbLST+TF//y5Ph9v393yrb42uY6NKb5nVUhhMy8iuuubDLWdd4z/7tgc7Xe5OkZ/u
nqKGF/12I/mXf6+7L/rLnFH1eLfrf1K9u6fJ6P/rV+IuXV2If+rrEH7KlN9gc5O4pu+9N2fCNniHx44M/39++O/6nnr2xXr1619tfftWd34N/WjqC+L2ZuDvfvIjX9EeuTaYCH1e6/GP8PtBwzWD1LyEBLUHarKf
F9vxxGw9/laPj5uXH10XzgrbnzXSh/sZqf+9bVnCye51182Nbo/bu8cm2NX9gD82mT8ahR38XmYD3rSYP7x5sVf2d3z/2z69fXFGcrWk9mFCfNOljv17pIy355cskpI/b2Jy/dpP6eD7OaPqO77Jdknnunasex+I
MPWqbtTY1M1+7MeeoDWmna+W2qWA6cPhj/Wp/5fTvZWZqEwt1/HbxdLubfodrdv99LxTnfb52f7STJM+Eed+cqZO/A6FH9LaSa+sf4KPzp9v/Bt1P9G/6/b3y/g+4Ho8iay99220d7N/007/4LMbbp9pm+b9LfQd
fWLnvLGB+me0XPc+/an1Gz/Q9d0q59NtF67XFkQa+YX3Patnebm3kbn5ty49Ooj7VG5bfwwLy+9+3he1zSSOtT3n5f1pPv7m7/sxmaenFrlTf7MO8p+vap7N4/WO2rf8fK2lTHWW6gy9ObaF6fomaXvG/2/b9USW
7ry6g4a3Xn/7oVHjOGanYPlGu8W3LV3V2bVqw6fn2/Lue3zsG3emcfXluTv9by8vPd9GZxLmT3SR6btL2tlo2bVr/FLwb73N/c0/YNjPt9vis11is9E9n+xfmZ/WXqOvv+b513u1s53spcxE9p/3jnVvZs3kZ/Kr
Ow+eUbmpF9wLO7w1ez4ebqP+SptaC7GwWGxXz/wZ2I6MNUv6204rF/kv5uu51Te/vmjbn9ifHRYD+n6cYMO678XCvbrqnACsNM6Tf+py1vvv/fcdqzfapSakd7JZNlpfOAq0h+mf0L1f+b7YLi727fT+PDrapYfG
+ydT/zakb60ZFBp0H9JktLiksJm0y9lcc9pxTy99q18onRs3u3BHoDvVT4gePv7LXUfFaRGty3e+Pno62Z+O6LF+k0Z9Iwoonv2nA/5vm8omsiRLe/Q2fdFZrvNZb9Fvmz/03ym0vmZUeVd7vvkKlb7vUfvDOHi3
k6blv5/7Vr/hvruVLLtff4avGLml1tkvtxXJ5ld774WuGmfOr6fLs+D3nd7fmnNmXon79vAv7+cMfff9+dEatnAbRZstn67cOKeKYx9ZdTYcm172uqRG+x9wX7udtX27cK15hZlKtszyj9Nb8zMu/rXO+zZaWb9f
+z7XN1ur+Xrl7n+fm1ytf4Wn/a73zq8Qd4oLPd20//97lyuqE4EBOfWpj3nmHum39GnUSXEG+tDad8lT/5xl22lTz4v3Hm61ulUybgTwhQ0BwXr+R6fgN+O9eVjh5WlUIp3nBfy3LG7Lu7/UrMU+bIMW/XyW/X7+
Vdac65w/3Z9/D7TsO7yIOmDXenXZkaQrq6qxgvPoQfuRqtvvmP4c/2e0ubEHRxpzWr33jsttr6WiKOpfz3s/69Cu4ktvP3zshV+jD5cdKNbeu8z+luNmfn7//7zsvmPObzA06d9mezSY5tYl5d6YPTMf9S2E5qvf
3e7tFf/Get6D7WXq75h5jGc18yYg/eVfuHu2aldfP/xFdeaZYwv29G5VD7zXcYLb9j8h6ny5++1rPE1///t/2fz4cin977GdvJutS96LcX97tkeeGW+PB+m29VlvtsPms8L9u3JfK9tmX32X5Ms18Nqx++en7rZZ
rTxf6/n7t6hg5ijl309f2Pv91TZVy/P/geNbqruLaQ/2OzOHU7U56H5J/zXRne5e9wx7Qppnv/twFKNl3XNqGtoY+cvyQ/+vaWRZ98cFtXcJ7/SO123lFf52Dc6se64TswD9l2NROuIcSioFt9v0b7Pe6S+PY/5U
VH737GZkcD+333yOy1k1RKqceK/lbm3mZDj5/LXD9v/jLL51W2J+vX+e/Ye1CGC8kTLSwUSqHvGWfqXNKfNvf+qY19OyZ7f/7U6EZEcb09QZPZk6s2zvPLEsVj0d/Q7b7tdoBbc/r19ec2/u6/zG/DZj9W9LUfVg
sfou4eUjJj2YNj+AKX+2z63LbtyzkNf9vPcjds2Wvo6mPlPam95dBcvZjzLv33yLvGnt8LcstvNHrRNeyrHT3blfZdtJ9f/PTzD12T0ZrUrqCS/p/1LtNdVZnIWG24zxhzPJfTOg3iuamKL3Fb2Tmg3/3bNm+TTL
wDyudPJSsfWft/ves/bv+CJK1d1c+Bv5a8s2OiPBgsyr4rwu/2tSVlXW7fF9dH9Pu/bXzd7wvhQN1dc627+0wl8u/+/SJ/j8Z+XPYsOKxb2+/YPqAbI3ytlvKunE/Do0Kndzym/uNtv0O99b32H+XFRs93OVd97r
9/XpPjR3p6YPCfrPK9/7WKXw79hnB61u+cnbV/sJZ9k+7QdarzytVzR1tL1+36yfaW59TckssOYN7Z5z9qjfWhTL7T/v+H/5za6P75rv1Or/y3zu1bjMatymlW/Bu6nq/2ilis9/V9/7uDd3+dqvmfx2bdbUBvMz
jnM09n+3xWS3RLozGTvlZTlP7/2Pf0XNYJ31Stpo7xjocOddDat/5en5tvn21ebQ5sxz/w835aUHJRyK9DvvQO32GNiejTPJlH0IWr/PtzbV78879v0qROHZ39vD2fM7rbVf+XX6mRlLY6pGpj+Nv2dsuhffsS1p
Ne6GHhLX9u8r18QWVrvttTS6hNx7eu+trUvrafQTjdTpsO7a67jusu3fZR7tvXZqenZ03FzPTMoe29hh6Dq5uo9fRjMVTj+TP95t/+5S88dSZ20L9N/hVDHsh+Hn3a2XO1TCHdR57rVb6t7ytX9GPvq3xJ6dZqhB
uzfTGafVcEc/j7m7jvDtZaHL96+DnakeW79Kf+Cy9n+3P2E+hyfj+Dn88xHPWJ1JbyrPPfn+DPn/R9lVllVDvG9/i4h7+p/ctEpdeBjY++W7Ddrp6uW1nt3+u7p9/9vm/dT4ubp/ectnj/9tTK5+y/++c2bbu8Tv
2crTLPkjID3ryf4/9H3k9KpbrK7OnbWP7fSGuTRccMamSxE6h6N24rvQivbvrd2D7m/O/tG3fITX3rwu22/cVcU8b/oJrviZP2/5rm5fTZNi/PiPjX0/+M5v/dBuPo1K75se/o/Pw4jJqeSFhcWpVffB79Xqs29y
HlBv67ln7c7d/Hnu/Wo0f2cfe/m3QPZfFR5N6dtGnznfruR8111URPqvqs8fDaL/ajhpTO4PUvudbPu5G/ppqc2dfZPvPwS0U7suWl5do3IaL9JX+/+RVsdNd1b0bqh0p6xzXeh/q3n7w6OGqdGCX4NPCNdOtnjU
IXf76vnk7xek3I9+JdWVWR5DnMzvXO33+/newW2Yi/+//N7z/rpN/Ygpv1GuX3LO7fGgSPlv9WL1B9s09Hsu14U4u0i+Hz/X2J3pVstgJsefb/5zaXd9+QadHzP70hevmr9V/0ceyTqPZelySb6qhxYj3v6zaIiX
S82f6tvtdK7dwRBXrYxOP/dtzvhuGm/LX12/62z8efV4e44NRq/9ZsKxgt8vYyHvrTX9G0Dae5Si1zRlN0HzmebC9QxuND3m5tZxS2ie/UyrtuN0FNTG9hEu3nDGMqtzVN+n5wnetiGoV2/nmfv+b59yVYv7vEu7
Nofm4F5/NUI3Op68vhQoeV7PLnVf9Olk+6Kuf799Rv/Ds3Um3Xc3/fdvukf+eBQ3vXGf/WeX/nIyt8be8k9X9vm3dd6xVCHHeXTGj4ff5lP3HK5Me8bkdC3tG8d5fVV4+gVfkITq9X5sjzV4X/9R+wCfnca5u8t3
11SLbzZ7JT9zZmr+HSfq7nraXhR/+/Rd/35WrvxyIxKXzXc05p6qt/LOqt/kedSIX/e86SgD6mzrPVV5A84bexP2wz62IN9m4w8xl5RMlt+6tplbfuttp7gn7rtIO07N/UueZf16n+2/pkjscTeKnLB9+Fq1S/et
/+PmG6lEYhOfPeC+1c2zkaRLNQINn5zfufLX/3py/y9f+8/p8Ab/8B/GMc5N3d4O3jmqe5B/+ZNn96O4vzm+vmdWUR0xpPp+77vlidHsr+nSHPRXqIUCdHxS3bCP/szxT1jszsb6u1l9+bnZ0bvvq+zloXb42rCx
dWjc5qiUnt6FLz7v3s8/SpadpId2jTHnA3H+YW76v5/xzz92UqH3teXSWP7FXh+L/mH5Zl/1znP1W+x91TiP76aml3e4U+55d1l7P+z+nWZa2c94/9+2yd+PX94vH3fTlDfJhjv1+tsn21e9/W8ztfcz/tI/gd6u
8uuh275NG9f79k9mXMWUvPzO5gefiUCeO/x7PIJdbk/dctvD3HN5wPr1aeoaMyz75jc27Q00aF/yOq3tE9DIx1LjrZnvf+dkvZ3Tzv7ertboXU7tuK8cVpnMa74vM2798fXNST/1J2AZ4ex/xLm5atw+bF1k4pnq
zcN721e9OvqsYuxn86dqq/aNjR/9tebb/07vkzFU/8/rXb3+jxkyf16r1l+/P5m8+2uIOP2XN+fi5pvmBpNf3vvFMrjwmX/3+90euXW87JKWs/216/gPsqUzJvv/LgVnm7RsdvdLaRnqVnTvx6R9v9d/YmW+fXFF
nW0en6Xzeq9sfoIyPtfbgF+a/+HO9erPanMzf4t7Vfr7iNR0ENsaOsSu/+boWoe38Ng/Rj3Pt2rsefeNDWe/z9lbX51zm8OpGMZ958BdOqs0F8xSv19ckkZbU3d24P7d+5+Ma2Bqu9tSM/+oz8NHLV4Tls//gf5W
9Pwboa2OM1+ploukHTbvPOdPWeVf/7+rafr90f1ObqrKcLWptri30J3+vL3+/ONBTa+2aj083Rc/5PT38/cLdL/xKxm93W83W6dAHe5huh2jtIfZHXAtiX/UE29vvaof55Rufevq03//mL/X8dtOzwrr038f3Pbp
h7q4zPerX8u8kv7qqrG7cr1+bO9jntTyr1/W3uz0z773XOvjmv5TJkcdlN1u5C3h285Qeb3t9G9hszuaLLHejPGWf9O2ub/SZ/X8xtmoDo/V/mnZ/5RflX4v50/+mV1j0yjeRKJVnsr70eaxtfY10p7I/n90IJ+x
wIu8vv9/Y4Er9bf+EQv4bThb3gdPTXW8rVqcmulYE6HJa8D8wSMp7M8691jT3tfO774cKcNsDd/rbuQ6sROb1WCnuXRQ38Onb+4N3NskB9gUOH09ED9xxuX4NFI9eN7NLNWJ3f3Pt/gt3994C1U2vuDptu9Oku6v
lX/d90/2x/DXeVu/+n+dD1OaNtAsP2/0onLucSW7Zu2HGVNU9HkFL4s/J6Ou91Kx083vftV3b2hkvE51bMx64y69ly7nL//n7H/Ux//Ir97y+eWx7u6/opld4kh7B1R+o36nknQ+0+m4S6ZWitP0TXby8FZ4F1Mf
1lvFZelddKpWzTqh+KtoE28u4eHfeQ/dQJ5wao+nDuf/05XLaznr/6Xzj4EvbrHLtdDfTvn3dcucbml289leqdLc7hXXDB7fXw2cSjtX14b7E1NdFbEvmRpEcvy+8novVru9a9/TO1t/vYdnyHJrY+9lCorvvbEP
cepnA9p49GtnYXnIOfcnwbM9fX8f26O4pPlxWunjP/7tUb3zdPTbv/X7YTGR8j3nOn/H4Wv//H/sn+5hXPDN+1XnJ9k2Vi/nQF1erudYu17b72Fa5/FhZ76C21/U28q2fxYqzby9lartvCK1meHnOf0/wznhl79o
fT7LeUs7axrnfKwXle15619xGkq/dTo2LOiXPGWi1mEqXuS1v+6CLpzp9Nzm3zuVOiN3Om0x7oMydr+9NuZ/vn7zn9XMnb1LKt0a70u+zc3xotC+ZhXzpeje5/ue+u6zP3edO7H9b5aYorbdEOb5Wem6fVFG66ex
Wd/jMFExWmDeTYMzzpqJO/KtX/u+8R+0TrX23zUjPt3zn0leJedRidwn91V7ZGtWxPjDJiuu3VF73nX1X1h1hf+mINx/v9e3NbW7XU+und8tn5dLj7K/B+5vfTxHbHxYRd8kK/euX6Nt+C/D/U/bvHjU+D3y89cF
749/NvL6X+5iW/e2d1WlTXproF/pA2ntuqdUkjZTaM/wn5357N+01KXSa45d+B0E7nuPpdNsPdb/90PvXzGX9f32Tufay7D+LJ7pp2Jz/NlaPH5nX9fzb03vF/iC3+8eW1o0W78XS/El8Mv8r+H6e2HkXipuVktV
Tern37LTcHx04ko1XXqi+65WJgn3Wi7N7OvFup0fUPeF+41a1OvH7+4Lf29InCpiT/bg7+8u95H0z1+psNeseD9HT5xXmHhfEkkwT2XVhzePUe/V5f3zd9FAcdZ7Hc+ps9kD9zpCp+q7qnHxCnHWX467MuIf57de
QG+33hP1shDQPo0p5he7WZ5gtaP8QFWtu9FlK5dfHNbwPxMVdXw/Nv9S3q5+PXXv7c72L6iDZ1+5CL7NJd4OJ94UB9urym223vuf6uO93n0dH0j+jePp3q+350b0+OTnNba8ie9pe0hPvkt/TyWNHmydXIex/1dz
M0x4vIw7i/73vToefhX1xZ/5K9i3mCf62dPfC69mYav3b+O71uowgX+itNmcC7Kh3bO9xXQ1ofxhQOvBW7l9VWSeG1Rhp1f43Zy73zQlfXqO77320DJ6/XvN70vlO+5+e/O9YKmdr+lX8cMUGj96C/Pfsy3Vv5w5
kS20Efufzy291d/9MtD/9PHvvfvoPRr7n9ckyRxQV2eap3//HZliebNUw/vmdes/p5H/K+Moaf3VuJ+xksZL9Zit3LO8dT7SwhnM7E+9TdLsSzjpcSV5sXn+K7cE5V52+QStzM3v1+yl9Awrl5JrF/AWOI0dE2xQ
uuoUe6WhUfhQ2xncio89uw3nuTtHIzai5y+t/K/1y67uO2oz+SaqU/7bX3Y/Pp26U9ra2Jtoxh85ff2+Pe897Pz6f//Mbftva+4bd//crlez6z9fd7PqV898HYyvpDfj21u63l+5/C76sHVq1meVrgk/Ir/iycXF
VmPugzXXbPBO/G6ZCeLtzG5/9f7XwztwmZu9uqex9/3hpv9lsclzh2ZLLxbDg9wn3XmJhwOm/qFdf9+YrtWl0YFj+n9cyqL9J17bvqXJh//s2Wi/0kG/8i9NstfzODxl+RK8dHWoqyTgf3qQXWOkwbucPpt29bgN
3537/vC+37nvpIPPF6z1/03t7/9b0Dxf9ZlX5ousdUL6TkN5DOh71c9CVLoay/q7sebO3236r/VuCUGtbbrudk7S0e8V2A9IK7XDvOqlOcvx/7+cctj55IT6LaeC82+a3ifvjf2ZgcPnzJpWgeSy6s2D18PHuLqk
Ai2bc2dXvVj2926/81P29SdT00ZGTvLdS65I8219yd79//X2tIMV31f7tPrkQQlpXh9uvZew9Bbct6fPc8aG/Z3h2/dUz/RRv0ufffz/UZ9qazN1e7Cv8PUn9fvJ9XZT3tvy6/KE/vFvdyWUFGd77okYqnkGhf/u
X9uvtw978uzVZt2vRiJX54AOjB2WXR5eezsSnurv7XPm1HXbsPqJ/3zOpOyGmh/W9V2lv7+cR/PaPCD6nmy366Fr51bX/ssbfcY/5uP6lXic31Z7t/qFufrXdPamaw/uFY0ZWK07c6x6ca6v5nkm7z36rh+Pxo89
trd0xcvOny0qiLBT/2fXyx+8QjulXA/+U136+e79bm8PFTXN797sWyhrviWFrHdun9G/uR3fc/8kdg3u0RP47H7ZUlmquOHueqqsd7J4f3t1ubve/tH+6/N770/f+tGlox9K7H6k/eahvD3R69j7unt+1XVN2zaB
ve476c1LVzVfV0VOi/OzH3Tt0lj+7l+f8OoetP5pRqxdIYdbZ7P9L63d+cG12xF+T3P8YNxbrkz8RZQ3TFQ6t2OC8dO6f0RvFqbbuww1D0zXi8fVV7rL6Xi/R1f5pGPPzc33t3Rx/X8oTHdofsB/XPe8b8+7ycHA
P16Rb7vfIY2lfrLUT+95xTKXm9dG3Fw73txgX70T/DLmtJk7Q6Gu2XuzfbZ34XNq2ThT5atznfr/H9/XiXxxmUU0R+Ib4Lbmupszd6iCT69mM2jumneX5mM+wvbXQwcdl5lUD3pr6tcfneIyuVl3O7fJK7wO95cB
5h9pv32zvHu6/SV2EQc4RqT2/deF21viqe/8uIjFWodmG+Gjw+3AGqjfxs/r88t+7/DjMdnY+/ftUeNGarfqf6zsVGq+uG9sH7nUTVn7V81Obb3uqtkm4zcr9E7meOvuTe9+djS9djr7lJ3dRaXZ0OzH4m9g5x/9
1vu2PO/f3XNeezC119Prv6qXySHW67GP9XobR8c5dUZ5Gvrb8PPu4+u7mC7et+W7no344p/HHeBkyEO/t9+TZ6o/W1Jr799Djrdrpf7/bT1rxbdq4eL+63eJu1v7rm7ax+i/eFr63/Hozs+mMp/d9BnXrv12BpES
jkfaXObrPu388PfpuDlJvsXt25/ZVrnD68seA6+v//Xov2Lznx8dx+Q46d3PRVLS7/f6kN0+DztldJemfv0//PDv9U7xexEPwKi5ouzfUPkm82ZvxVPttb6y9VUQ71b00PlaeLz8zhvIF/tbrS1PTG+5yR7hQnqC
3f3+lHp71ozH/FykaTpuP/5P2z1DSPMrJp3sjpizyF63T4ws6rsaWjb/LB8w+FKdt5p8RUSdrHe7pWF7C7Zz37YMT6X13aV3mOFd+tO1fBbcd330a/lr9J/A7U3b15NA2iLxtzcHdDQc9Ltvy5korocxiGc6X+/P
Lfbv2zMNcVGp/UxlhcnPl23cruxyfU7/Wh/HUMJHfjcD533nOpufTn8br7/Bz//Zu3jvtz338dfM8jtC8g1qvw932wWEw+Qat8CzzBjkf/P3MlapYs/0IU0xv2ydDfkaqvhWW5Trhg/sWdD6/z/dl1tfM6DV8jsT
jPQvNgWoO+JJtfWHpVr3oeGiv+l73Ur9+DAf/fI49se/V247uPY9n+S1/q33WIlIhlvzQerXzFd/z6gbPOGO8RdkMuR9i9LND3ff0/syQt0z9h53jXTmoOIwuqo+f42/V2v237W4c1T8a8LV3EtpbZlv1f6Mbdrl
9SILnXSPS+jH863PBxyLrveLqTefz25m/TlR36Mslab74lv1tS/9ee/xuq73gDujTq4hydrP0bsHiw5dyHiUIUcR+KL61woF3R7AyVt6TP4qudZlQ/zvq3/xen3kP9ouojfp1/cy/q7B00T+KV7UCf1m/N/YMG16
6eFKlbrhDfy9NvhQ1qdA86vX3nEeLIOGlAU9Z+p+YL/6/+dqX36Hf529GXO/f2lRif8prHqsMxvvKwX/L9fd01y3fplR7QX8Te2NxO2FvJdx6abVYfb1fU2ynx0Prn0WG3v/f4eqTX8P/c0Nee+9pMKNWPgVtr7l
X5hbznElq+8fFmr26XR6JWuZv/3+us8w3U1597neY1aJZQ+dnD3zqQB/5xrVQ5YVtL/kP79siz5Ls9T2sx2V3JJJ4c35Op/R9fURMRbPzi929VT85O7ue8Zgzp66J5l0PW+98+SWtfYVnIGc9Uy3v9Pm5O3968al
n3xCj7T8PF/bTnabZfY0y949+e/Y7SdHbwTPKT2l/pbmKGS8Efm/p5rn/9HddXCpLTnf7xheTbTo0bK4I1dK6fOcrv6P1N72bm3i3FcmHM+/ihL+7kbG++/Gmr/139eP6UsstRPGm1i/On4fpuneePyrHdifgdOX
A96CLkj7Qft1lxThgPLWW5q3xcWf2T06H7Tj4rMkRj5f9btj3R9Pd7LOOvBn+k5PH/6bSZau3TiTv3M297SyjlGdT8jO1OEcpjteuQ9dA9f9L//WP1Pwo+sS/1763sc8NsWs7cQCYFO2mvTX8tOEZX2s9vQqY9K7
3R0aOub2FbS+9/07fwe+67sd/End/WtWczvokdytkb/vV/tD/uNGm5NnZCGGTvt+2/hRtkvxd6o7LnplpXjYurO+mZKW8yF09757tIrv16/b17Ma+1b9oJx31HWsqadvuHThbd/y8yLa9srgRyzncHmt/nk+oAal
xdw3bcO4HdDF9HNn2WAvlP0U8geP6fhCv3+lI/bwlBd/9vL7LjmvK5pZyXum9FvO9T9jdt7Uwfk9OHanocPHGgOf//Ff/t/Olove/OENpI91Nnw93qm/V9dPD++95Uwbj+/7BmrCfXBW6/pxtUGnwBKctGz+8DPY
ickutW9/xr3ponG+Pv3394tv2p2Jr5veHbuJ/etU+lx91YfYoOK2V3JY1w8PX3rqFO38fZpS+30m3aR8f//1zvaHWuf7u64ZYuaP7kVJ7uf+lPUd1/244tzc9dEHyup3U/T6cX2z7G2uqXhmD8Qu3TzX21W20UOj
5t22+ClM6hfTKvtavukLquRvt8eDSuB+XAfbQd6m2n5Yek6X07u3/tMl/p2ZZ6M7fR+WdWN+aOfY3n5H7959/rl/5n6Dj8eq9ll/1Wf7vLGVRmar9Ryzvf3++ZZTnb1bH56LdS1AO0df7Yddc6dj/+9/ZGLtqD64
8zJ8uMhWQJFuyIWdbm7dP+KO0X8ck3hv3e5HsKcWpL76bbn6tJn9YdnO+wYn/h8p2zSu1vzN+HF632f7txnlVexap+k112dtW8xXdUyLGG3Xv7rWJMl1Bsrs0sJZqt69sfFY+7b38S9vZWf8zXYXOgH9/d6oe56d
tzvFt99+afvuj/u9+WO+Pt6+lqL7b//Jn1d0wi2X9mq3PHtGD39TDWkHc94U5R4bx/e9/91pOa4jm4nj/fjbx54cPj9dwir6mHeLtPrPXm1zz1u51v+Vqw8Lvt5YM3/68LGGobV3XE+aPxdILqf8Doq50P/F6vwy
P8/hPZN9tvdfJnuBlw5/oSJKcUa01JjrbWHVZpPON7ryuhDVf1wr9WHx53m54oVbHQso2Lfv2zz7er6QIueIdPj2D2P5yrFv1n8ZOPx67PE++npvrfo8v6/xH1sn73/sF4nnFft98P8r9y+jOtbLuCo80eqvP8p/
Z55Stf9zIcveXx0fNfa6xz77L/jXs/4GDSe+2OVXFqvi78rzn8oe6qTZyc46eqgXX884Ys+5//it+Zjp/3q/bvcKvJW961S6UPc3l6u8RP2+uO/3/ODcV2nFKbo3ZLaSb33/M9zU/2+utu3Ik/ziPcJuCzhDLln+
/1rupetePt9y7/e2boVcqh3aK24zFZ/OwsfzUYi/e5X+MrRT++xp4L5Af9gX6+mLpTzka189+nY+lq9pq2hVakC3z8Nb+nRMv7qsea37qHfH/2w29sT3dPxVZhzS39Mg15zvX6p+8KfGrGfK5w1X2+2gl979ldfe
f2Fb82LNsTKG7g87uzRThIbIBRofT1adny31/eNis29K+KD2cKj2ofb0P6tZ05p1CeftBZ7017dVm/5vXRbfMIBf5RSGa+2rfFkbEXbfvlV9/HWGezK+/l6760xN6P95oQ36jK4Vq+dfzsem9OF/J3t7sDRDPmVt
f+AGebxyG9js+cyx3Rf/h95bpoXn/K45NXQXJW7vp7/Pv9eLZNcyfze3bLDm7J24CHpL//f/afqGXVPozpX6k1i9sr/KX+z54L/J/XHjgMZFbV8/+zt2qFnOq/uR9rx+r8+Xkfv48Pw9Zl2pvmTLon+xXy2/q6/G
mWFDumWpsa8zLgYojvH7nrsNPvIK4+9BqZe/dlp2PuOP3t7jPhnD5YfCfH9Fr7qZ/X1Wjwpbb8isMe6fNT3Ynv9h2jhNeUm993uOr1T1gFs1L8tr7+viNC1/3L2nf8PlYum7/YO/9zf816Y2OCqEfcO8C78VEab0
2cN4/+8SX+hwTLo46T3nbrLCZmXtfiv7XxPtoP53Vdod9083f5n6tzY7F8J5FnAdmrruPdFXdvX4orJVm1zJpOkz5DaakYcodPXnOvlNe56f2JXYJ+pX6UPE8Dn2vfoO19Z7sd7PfvkP9O9l8HT9g7vXYf6/mhXP
V8fmb/tUOd38KetuYEcff47P12/qLi3vPn/o72+5Y3e3nG3eMEe4/z+7fcPq24XPZ78t1v26mn+hUtH2PUuaoL+77b6vn5f/5uh3uDv0WjYrzW/Fjn237XfpanvIqtf+vz0tpM/3rIQv9ZyfJ3WPz3A/7U3/qNo6
XGE/kbX74CvZH7o+Hp94WVvr3tiN7ws/VcEZ7AkL8CKaG5d2Fr930X4//9/JZ8vqtu7YbzLrwEG4wOk8ZIkhd/pk9vE4vx7a5t593IeRXhnPRDCHc9kMzdPNvynLXFuFppvHzXTV7Z0xfeXy59nlvtxe7ePZ8CeN
3TrfVAs1VxOZR13+Ii7s23zn73CvzUi/jFWj6npV1RFhKeM2L0YffZW0yjY/LgqJ1TZ8CjzB6evO+Da5Gt/8LlzjR29WmrPMb/yce56OP1NlkFs79z+WtHr/66dPnPtmPn+YLEI7ZnnfJXrfvl73V2TnVl97luO8
K8/6V/O7TanhAf5nvif5fcoPru4pe9D8ZZ2VjDXthcDk2K3r87xB5o/1tNbVJZ967UmP/9WRufwsOHh5D4bWX3ZE73TXy6zazLt3upzXRqvh692GVqmZ15nHVT96/735yiNtt5XcP6Wylp35scrzxH7Gp8fn34P+
qZ2vkpPV16d/zT8U1EYaEm2sV+G+/Dc/km3qlg+OcCLu7dtG1vSahr8+/v9/DXiY6GoJ/DV9/+zl5z8149v6mnrK56999p8JuMrLL38mymf829ZLM64yp8lrA30YodjP1SiC8cnvxKmc6drSeBxCp/X6pQfP023/
+e97+rc5Uw8adAbveWRhUXb34zOF1zXB2OT+Z/a3Yma9jwhHHtRrYfeIvoO8mdiQaa1O3DsE/xxFLVUIXY2T0o5c6Qs26l5nZLrq3b12R0XkkW0Ou1d1ryUONt5/+b5k1PZGfd6i/v2ooxf5pY9v9q1iHLSsRpnP
1KPnqIfC9V65eaRX/OUn/7ys/3/2ivXT/6qe//zikB199gJZihNnPEhxXQwWv8rW9sedv8yK7IvR0+Se2Mt7KpA/HXXw7dj+aT9yd+/rMzb03vOScviINx+lGiMDYvM//lVeXp+X8mv5EaI+rjbrvvO46cc9fc5b
b19zrAi6z36Fb/1kzXpHWOZ+KLPWNj1JhafPb8nyv8hfNm/eeHM/nGcBDHGx99mzwUeyUz0yvEd1avXePedZf6NnvFdnSlVv3Hr/w/t8soF/3C38z7tgrbFv7sx/7f7+Zdczl3l05zM9v7avkXBOxUjwN73R9YqX
7OUon1dP2DP32W4wQyArD+dme/N3wNvd2LC59Xg//Pyqu7H79P7Mm9T9uXHEt2Hj37qfDWuY8h49rT/8vfL9wt9STRCfhlloo/v/Sm73HGc38a0+Qf+bJ9+79PSbxj9i1OtgXiY5Scp6d98Y1tudpdlrl91uHS/d
79RddT+m/34UQbn3DDM+9q/YPmAu5Fr0vQ4ombU+qUTw29Vf/T/Qqvab/35P+Lptk7Mxft8+y/W+39/kA5kQbxTzX9d1rtnotoZx9W/DSbgpcZX7h1g3Hix9fS9ZyflIqyhz8/HecXPrTsZ/Pvhuf/qHPJb5HeOn
3GDcmGyKNOxmbitlT3/ObO3LNma3h1+2jWn1+0EX/5ucrLD+M427flXhZ3ZZ0EI5fYNfsM/j393p8sU3We3o2i3D6RY8/3y42X5vT01q1S9VBxbPp52l37MeLPV7vQ783b1fyhXZTwOk9Wx0IeX9W6X0vevVLbln
k5zq/ko/z1+4z59+vjH+Paeb+fF1lpt9ZLP1n08gfdy//fPnzie/aNitVnvj+y+pdO/DcrKxuhwZ6m5vUdtvoxx3dlKbrH+7oSTRdeo+c8mQ19K0fbWXrlqvoFfWF96fa98OL+FdRp1XQWvl7xS2VFHzBnXsfxr8
UR7dum1vn/qZoOSnlVuZ7bZU9J0uFtDOjIjY2v/Mj18nu/8kGgaFuECXrhoLHrmudxhj9nQe7KPvtRpkfr/r0V2vOi/I9W2ZUbb/cMXFwWc6ZS7Fqfnma3guI84J63mw/CD/v0ecbKLSt8+b+3u3v98xv9jkNKvc
kbX9HrrPem/m5cDN79PXrvEJO5rTLp5mzHjhf7v7hL7+NJ6Zzo7hSKQve61Zuk83/urs9fla4zP/m/Ll8btDTWVopHNHuk3qfgvHcRqV91hDedfrN6/g7b437xiM3OP//JtI79u//5wq0acaZdbdtl7vN4mn9rq1
VnfkSHvQ5LKNdBU83rd9vf5yUfZ+5jnp/LvvPW7o2KlXayTler+VPtRvKqGRfig638L+N4ztsEK9+qjtd1a/+fv8o3g4Gxu7TXxcUg3vQOdMvt6ot0XPVWK3me+qCegyg33+96A+9Zd6gSx3t04tWBcqn67i3nPz
7sbUPZJa6XWo/biP0VfwO/Vs7m14NXv1DmgX/uvf/223zxWtv8Gt91PwHHj/6r1/e9qS6NfNuY7mnm6+7rwDL/fj6IY97v25XxEv7hNtHOUY6DTX/XEaBrnC4a4vo8Dbqd1dGRo3YvpdVKsd/f/Kum/tWKZOeOok
ofer59z2G0OpKkcL/+Mca1s6rt3Psab2tLNXvv5x09yqUrrNYf13/mcL15h856e3NmOB+72ZvGJX3PHN5jQ4On+Yw0eR2jt+8/7b/HzX23S3fF1O97+cF7HS3vtWVizdXfq7M9DxX/LIdtP+Ov+9F1vSIdxntn/+
ZzqGZp80nb707nf+CQnP5/3eKP37d+yU/1Gfsy/G4nD9v7o/vwIu145p2xv3hO9cxtgfMd/firfVc4YtGvq4p7433iO1jPfe2iXdVfnPx+p9+NBdXJrSGu49JXX+uLWqwXuCBRmBI7cvcdVZjytffVBWx2y/hxts
vfxvlKfDo/Y3BFD7N7/rct/ul+QO9tv3NkF0X+69+q4AGXB+4Z3WnrZZz+JGbK8LKGtvQ+J+rb+f+8tPvVqel+o11cdzqnz//scXgf+aufX5mXNyr2+2cXvJwreBXVsolL/QQP7n4rQa/sOnNA1Yt4lo3U3uf1fd
lee+Y0pmOzX+9jUPtzmu4kaP8KmPJf3ts2jRtIb6c+8u+cS0mbxZzuHvHvBN25gZZs13t//76HvtadMMX/ewxayBvf3xr592/fHu7gl898VOnwPv2FH7+/eMNKpl9NL8pOPw1YtKFK1jxN9H2dv3M1s7vjol6KqX
fNHdE9w+km9//v3/maP5xyfa/BVXnp59tZ0ebxT1tzBSZP0Hm3SERdTmP/mRW1T3+c7vV7cZ+B1Likt9t7qs7Fvb24xmqD6/dsLLzCpec3rYt3/py939HoUOn7QdZ27P5oHnehQvY/83LgxJ7uVPCfvHh1x61Gc8
r7aFb+CV1+X76/YUcvzN+9MV327+Nd2/dSIm7X6tXjhlIz/lB9t+RWGu/5Fq3O8r2w+eTzv3zvr18L1oHdpLOwrbbFqmb+K+ZaR796OvnnXmXqcdXNJbXy55V/u8f7/WYt/RJ9e981d29aPWyu/G/XLtrfXrhu7o
7ZxNpovOryfWCr74UVNNH0saPhwuMHGNJ//Pd0XVLb0hqbVXSX7dL+9pdou3yf9RrfYxiYI21129Svrtle8qBf9pHe8zXdIcf6XQPpXxUdZlPg7ZdbYxbM9/59H+Hi7/xjP4GIsnFdYtPTfi15ys+ztaLkBu/OLn
atm4KzfNbzr2fYe5IX5kve+qb/Sh1MO02uZh7V7ZkXD+Tobh/3+Q7z5UtfD4ruUe/2KfUWv+zce554/g/jrvj+8r2+jzv1paiSdr8W+Hjbq11tp++vY6wPR5397UsW57GhtzHdnzO3v06sD5/9Z42H0S8QC0ouWz
rJ+I+9RyoEEVt3l59/kqawzev9ovbvL5/tHbV6l61e3Wuv5c/7o2OwzZps6dSPG67ePyN/C3j5Zzz4lsrcIhjudFHjoqH3O78+X52JdWx+Oi9VNn5/mvcI97eR19pJ3+futUOeRt+pQ+LNO/MI9f/13Q6vr6/346
zq7SjLMNi3a1XfL3119cHy1c2/axdVXHKxH6I7xHmaGTUFJ6BD26C9vrWuaUKcf6dz4i0aSZ6Dp+OzYmm34S+y+dE5dsZKHENGKnzt71Js6FDu76rH07dJEX/3W9mxj3bpynmmdrD/fgejjo/1XA9rEFnX/QbbT0
bVsW1TL+8HvWktODfOUc/jB96Kyn5Td/2TPWwvy5s9brUs7fZlyZN6xLPebkR6cLKrVSZ7z4b6hwHZNtXZRgX8f39br9U/kBbyc8R51zordRO+11Ptxu3zb0r9Zxl6E1Oa48UvasKsPUsmHzmX1zdRzQ3u29pGf0
bl+J//483C0V1uh8PxP0Pqv8ts62nTcxDyxtHGk04t4Lr/Sf9bZzMwbqOR16p9L1U2EOZlmGLv7H6hxt8b7ro3qbHWTtrfcc9L4zr2VbmaecS6C/LcB2Tvu925b6j9IzT+XaPY/4MHN9Gz3/22/OnqWL4/8OsNm/
f1Z9Z/o5L8Hz/CV4l+LfoO0N/Rlz0dWwX+lvqAcnP3D5L8tr8aTZ/evt6H0oaX32h3ifj/CXJCFdrkyF1ydOR39vKV3uuue4gnzs/QlnXjVa7JvuzhtS5wRM9O3hsux4C1uLhl/ibWT71U/YUPeNmy0Z8wD2fu/H
JO4Xb3CEMovz3O//6yyd3qDOUnY8hw/5f2V506aTXuJd7uOVW+3BV0uY3bf4n5znZ43dafWc+3s9/J/PP6/uPk9ed493u//r4L7a7/2FPd4UNOgu0fBmb/0r31KG+TdfYBl7/T02/GiLV5oaSfxRvGaf2FGfDtTf
xf9Cer2RJ4RHX/9lj/e7LGUqtH92cyWa4FGLtG94ASb28nz21aI1/8226Oe3KYEn7xPXOGG1J+7dlb9OV/eldTV5f+89vsqPolNpFPCr9Y3pIv/OKNX7w643wNl/Ga3aPqHbFbi/sFO55rCsvnmpcK1PVqz0X+p3
uLWtK32C9P9vU+HFx7/dj3J9/aXU+q8+t0fIYMO9n++dcc3fkjjnRtrcsZXPb399/dq93X7ZSxTDa1223oj/nTBJ327e3l8llu83fPlOkajWbem/5Fm944N8OYtJ6tT9Jv1LJbVv7uxWVt/n+kqL3deR/Vd15u6R
+6OoT29a677KympE/52V2bcrrSWTfx28dBhZM3Bm5vfixxNhJq8jO7czDZjMVza/G3//m9/dbYsisnaosvf1/ef2UK9rfkg/yndt7fbP37Wk9dv3w/9St3lTbLbPXLjd+fMR3AO/fL7/rKOYzx2Ccgfh/tXfR5mH
QltvUz5+ynca415C49qupW33LM92N7ffVVt/5XhTMLVzb+53rOZA7L9+9dVi5hu/eu/7HEtn1s6+Px/fcMELQ1Gg/++3uPJ+7kmTp2UYlTopMjU9r897jX95yj7/ef0p3G+f+KP8jar1X3/pZXChGC2Pq/VGMsTX
1n/qT74vPqW/2e396f/7LyZu428aDFzYM/18/esTn13tle76s3nZzNh9qXyJK1/nea6t8M/KrL+uRdnZ6PrKs/y/a/G11Rf3x7n9tGx/Dsyp7byOee3TH9CudrKdmrc1nLtX0PuyeS72V1v9vcv/ve1f0bwBx49/
/NC3mza9HPm7Mpm3cs02p7LtTR+NL/YiB6aa42mrvl+HsSc7Y8yj6c/u/J693z8u97l47F836l/vfp+0gRLdPpv+cqyPjMj/vWlbuf24/FnLu475UycSvL3YZ1+rT/MaFTbid7a/3XyVz8mPWVoznbv8d6Tbuffk
3v9+ePy8cPZzwtPfJx/v6ENibVmuT1l7z2bzRt83/Dw5v8afCuXVz19oAcMnfYj3wNaQ2uJeUv6ee+lzzMy/1m/aV89gdud4SrT+f+9Dm1P0qn8/q5a7nLF/b4N/0mvv/an7NaaLqJG3xr/ufagj5Feu0+zlfHFv
Xn9u9qcy6LUubnO/sIv9bFZ0P73XOfbo8L+uCdrnKfi+31dTexet//asIXSUq/4Hb+Yf65KwaX3bPtpeuz48jvlofmXNZ6t2+xxaw0o/9/0Dwv//v8Kr2zN+NT6fp+lWwv5Llunu/FFmD3+z7Tq5/t/tF3q83/zy
I+Bn9Me+SNxd7WJBRpnoKH23x+WpUK4dl/nOB0izvlwVD4qMxc8y1/r5PNGBcXT8tQn7bWmzfre/ttcc0bbU/aexuoxl4e/J81Dg4SL9mh95k+f+bbA+98gyRsYhRXrq/2PL+/7d9dt3a2+9ec5wlhojn0u6VX55
/5k5fpq3+/B/XADTxtnsUay4+7F6OvR9xnEp4z+y+tA8+8rFAkYXN3rD92/3f4zNC9Te1Gb1ivVM2bbaPrmiT63k9QJF7qdb4i18ObvLf6R9fHeolW+5y+shnr6/zYTL0b5l7Q9iefq/ku66J9ow0RdMWz3r1Wqi
/cnISz3Fj9bjeiH661o73Df7tmfef7vu67UOv1k45LtV/DYwz8hofn29dMnHUX/nruP/H/cGhtmbv3M/jZvCZyTkaSMZNhq1Nm32+8+7vOdOW+4L8W/Z313hVUvThmi+fu95i9VeW8DtGpCt7ee1ZTn3j0Iy55QD
XtYPZ19HHjnv+jNN5Vlt3yP06v9vk93bq7J6+28NjN9epSdGLf9Z5uhtLe/efJ+yJ0oH6VV8iv5r5yt93tnT8tLq8ezq4qfb59JXW1FvrJHveWLrKk/9s62u0eba+TmvjLlmW/+WadRN9olJe+KxZMfHdmk7E9Ez
G9tz/KYn3f/6Ne9t2Ucz4Kft99/5cDHcyvbp5Te2ua2TyKLvXHO+t4Opu+4v3ieuoT+Ka88rSUFaWn++Mtszm/ypF0rfdV/D/x3vJrh7oh/C8ie6Y//LcvdNGenSofvNgPmrob9doyvu3ar20E7u/fa5OMIe/825
32TJrNaDHmcncX9ieN8fp0n1eqPtZY2fSyuRhSNV4z26/mrKtV8ch6rLNj9Qvaascv02nn7v+p6ce7vT/e5tPJHz7Zsx9ZtxHjabwuhJwHKH31vxg8f2YsxTh88Otrv616IHp9mP8PycTa99u6Ob6mMemFs9TO8z
hkys6I+qUaXco6r/3+/5+X/UPJnv5OWzzbKcu+RWrOH5R+wSQYwOk98Z35lM/1X96P742F8Vq+wUUWhn/NukKr8F7/e9G/21Ime6OoEeFdI7YNVmkLw278V9Di9hhbO3t215BObvI8C47M+9BuY7xN+kbl31bv3z
p/5TfjOam6ZZnNnSaa/3V+Oef8/qv64a5TW68OqJrv9bj0c2e/lRKzHqg//Ffzu977zXEOcLzmxXM1+TL7Lhp+J+5fabbC2miTxfZ/zI18pdXejDKKv/ZrOTX9HdKZ3id+Xv+Bqy+9WPiGmimWV9vclXk2M97f2p
/Uej5W9ls8A10X723e/yo/88MX+eyq+CBm1o+ySvR2dX9t2dxzMd7+8ZedGlERtz30Z/vSuYsw8n5w/PpLu59a6Ym3dRoT2vV7VEBN6oxwP+UwdcN7tCNjdA9J1x893vfiPYn1YrTSeU53NPn7/17POLX7j/v5Dz
Ndrl7d0Yy2LKBPZeb6NsCxr/XT//c3ppO80bYIdQN/F4KoS31O/L345SI61D+uvfF/Pj940fKqK5KffaeJ/fxZ4m9rK+D8k/+7+b4JFYhnRsn5FfzdwKcFcWvUn9v219XE7BjvNv/e67/PMPpfEfvXMeUf76/XSn
md0hg99xsRVRHn+5duSnj+Ci/a/iFy3uz76EfnX20UnifnyPIZGYp5df738b6F9/Bz+K1Hkq+XPctvt0tUcsnuuIsyvXuiXJ2uyVdayvEwcvFC8npdjyXh3167S1vmpItp/kLef9O5Rmowhlb/rgGkK8Wd3a0t98
/nxueLSu255P/b369/v784fBW+X/34StvkF9Xr0vosNmnHKVWevPr1Z9WYrte0qxHh877I4+GbsTo178R9DW3jTERZ+OeEeavpvw/77Q/V8+wBlhNiFdENmvX33i+er57ZffOj33Gzh/r9bPp7vnv5OIFXfnPmae
XNOvff/+GhUP6cjo0Vretsjhn8/bvv1b0LncEVRlZb/lOZqv8Gos9sxSzBVs98edhbW/SZ6EwPNASK+5dQv+eXRdx6beuzvdx7kbnrYX1MHvZneMs+/Kdnl5dWc/XNt1dvf5yc676vzrC8saO+nrN3Z8MDz41vzn
h8/PfekpJxLTOI+h8z0qqZmO6i/m7RZsfYbZzihT75lX/O9DudAtowbyeRzMz+n21G65P6WfhluFjF8s/85tnBu/ePLOvawUqxtN6D4sNHZ/c8NzRvnMIkafkLwbUvhCd6VdVVd0SjgV3uBeZxRb/9nFqsfQoX9p
m/6/YzWnq+zkVVX6f2lr5KvpXKHr2bfEpjj0pvHU28vmlUBXfbd3jou+I4o3M2339Ndq1VmucR36Sfbfejb5jHnJU7tUuJn/PBfHv73/va8L/KdZJbp9v9ed8IrBml6iS96JRcISeLrc7m87k/FS+sN0ujM/v0PW
/9EI1kupmt3ZwN0XJ/IvRApMGz3ddLzzuoVSa7Hs7tJEn16e4/9uXjCQT8fuBb6Nj1+rsT/z+EUmavL592J2XjiPv7i/P/j/75p2r2p5Y+nx9vbVRlN39u97kmfLvbx9rgbvusiHqjs8uiOX/Sa6pq7tg6+MmvaL
qrn7zhlZpv7rblnN2eusByehrKZv8jNl/6O7Qh95i574MLndX2tgb931M+rfv8Di/yevlOf8uWo7c6Jevv3z5W44skt/2FXgvCKPKmHba1kbkBrTXad/rKeS3A7U6n6NWbTw/15pnvtS1j7ld2nXxQ6P4Kvt+///
1h5R0zk/J+X/619PrYY+Ky04vnRhCd5n+z9s2dA2/YfjtzBw/XEXD89r6Qz2E/vfb68vIQWLlFLu/7N8jYO+N/vk8pblX+P+1/9OvB5A8xFEn6Rblj157wZmffGrD88/rPfCzvnz3wF/DrZtfy3V82X+aRmtki77
mtHjwPheXmFZen65FmG1qysho+/e8ukt+1lLzEfzBcv/fVplvKVd9bbe8x43n/7t++1/37/4HYj8+DbrsDrM9b4i+Ax5tEO40lFP3sZadLxGModztXVzj3ZrZP+f/9RVR1rLXpLgv5zNsGb/rnQwfcri7bpnY1vN
1xiamrfnf1vOOePtJ19z92vvBrQ5gmHwycixLPpX6k9tdu5/fst6Xn5v3nf7HHbanv3/GcmWOcj3WeCfrWmh8v1Wn4+/l3/02tUTW6RXV+Qj6KqKt/9W6KzdX7vxf2h74Z3s8Gp/idXHGtcOK7a7/ulBkyJpn/n1
iwuSP/rbk7O2XPUvpmny/tn+0t4v5+Ez8xn3ZT+2X+b4UI4+K/9G3Xnzf8kc2c+MSWX7pL8727p6Gupe3HTHdzKxQf47eXet3s2QT8jxb1BKzyacvU8123Vfbn72ze/Pnqe8jeT+7Pd6f/7t36Z5N3zW8u1G9bpf
z7aadG5aDtm3Pt7K57eHi7y/l13lb//kKbXk/9cdzH/ru8++6Wvf+HD8GUv890e5pLdiv63dnxtG+ZAuy6r3/qI1jXto5vz10eFff+/z+qya3a9/P5uuJC+1cIzbddxtYvD5jJ03zf/lrZ/WfV9QuRX4E/0e5+FK
vXv4bXrtwtP52Vc3zW9i+r239+UXP1Lf+DXUVQ977ky3v0q/kJAY6znxfrSYd/Ku/uLfAcrnePZ22a326kZ3MSd6yz/0dvRxvz/8/zvGU9freGQu92R0d7J7UQv01514eMav8/4Y8muylK/Uh+T3b/lfl+W1a+Nd
v7+3pZtXfs/SHR+zYVldJUn74UZWO+f4eZ2y/2s+Lzx/0fX6qpSllQ2W0zl52Hf13tpX/0X/9X3Fcul77O2pyV/7cczeL77KZeKKaSmfdxcce7y6N/XdkDOFd6lwnnxgq53SazvsDZcO6c9z9370IZzcuv4y3v/v
7/p676cyrnX3W3U72mvV55PfOPb97zfS3vWO8dW87Sm2/+n3b0yYf2dh8d779bqZi44KxkT/Vx+D+f0BJIcWPNUc88cUsQnTrPja+u2buFOORToPTfLoft10SLuU+OkHVRdvlS2xIbFOt/O5i5v6xNGYeqV2UODH
eymBRqPwu/fe7Nu7jWCWmX//5NdkUMFl29XKnvbd36P0W3ZqH9QeN/9/z5Uzpykr01531I2Y/PTQIJfHv/ZWfifWt01bk9d7jj+7Hn9k/ifPi6fZ2wcuvNWuEmcOV3tu2h39DJD99P1La+ekaDXc4m/QgNT/X3z2
CehWLZe/qJ9j5rSwtZraRb/70Gge38DT7/P8dG6avGePCbeB7bOzqV7+9zw+nvKcfjzYvPZ/hhtZeEbX5Glud8+Un39en41tQ/YvqSfJfBOF1+ed3Nv75tZtOtvgx///0qtisrJrmLYqWT62F+4vVW+4+guO+Z7+
BMqB3V1rXp1eLnYM3/rrvc/7dfTuooGLGng9rS7/tveygjZutu8CfnIk5a5HNnn+evkusaJlfu3V4XbSmhvxL6z93vLtn/c1X9snFf1MsZt999f5F70ZruXq/d7GX1t45rDdXhQ/LHexv+rkF5c/5H/bt/TzfJwj
faZBsvddkX66gKonr37k8ML32Z03O/K8wXYO23a535L1Ker46VLTbl92KtnfD/AoQ1tW/pfdt9a4Fx/WzTv3YSXl/m/5gd/57/twxtsUvPZPbKBepY9XbRTX/eS//a/Vv87ftLRvVvPLePwmHQxRe3c8ph22LvLb
lkmJ1492B7//n753xpeXJnnTDl+uA29EwqdVTtvPz2QHcLjbt899/T0X5/P2NWacQ8/ia7tbe6cngIWtvzs0H7+/828+7/Fq1z99/LZwJe2uiY/gu6A2obO7n/JiqIiNB2n/Zl2u3xRyam/n91efW17vvm+4/ve1
Y+bz6GWOtIo+Z/R1F/Rv1R7LrE4CroeXT7btxJfb/Corjew6XW57TJNY/e1/qoI2N/acrtL798Q1+31IvX/79u+33el2M/bz6tfrv99/toLvvr/rzv8ch5NdzvBmvpHvd4pA+Wh0fufPAeFHqw5mreHk5f3iVT9G
3t/33u79fKFm9Y//Ln2yXObae3Pv/ZfXcIt7AItbJH9z2NmnYT/9e6zCcn1MN1PvLt1ZdVP/9f253nOhX5Rn/j//XZcI/6X6xK6AplR3V8vvT/fuycAepP2H5V3O6g4f/S172l+x7qmJj+n9GdU/sVGL3/n+7Oz6
pst+/EIvX//q72mdHeT//7im1r078pw6f1Ge2gsKGyPzkQEfGxH9of/j/jBJSiGrZ6NfS+wf8+7vrz/W96N6aj+N9x7820xl4OdStXuGC/jID/Fb+mYisZQNXGhqtPyHyD8ZV/fP7RO7F/5yF/PZvHRmrzRWBQ7Z
/Iot9Hu6e9jsTgjylWX4DxG+XP/9+PT+8geTy+es6/uc2/jumvtwd4rdyPCu/S5zq/qp2rP+nu/7Yv1v8UDUe/3+7ffefoHqLLu4kRsEGtG8sisHQ3qYnFV8LTx43NjzVA5rvd3Z01gG3gfnh/6p/YekfUJtUWRo
MPof+icr2UqYwksKfe0TK0Nrri22Xt+3VmRXmkzH4nOvVxnBb7qj1H6107XG0NBXYfn9TS80ByD6e3uyZf9sf/twmfdj3Wt8zF6ntXPu4G1Plqev/zJ/Un9zYj3MdS/435W8AM/iPyF/Fsj9om2tnBuJjc2qR/+f
/P7l559I6eT6QJlqrdV6N2/W7xwWroU+Yo5i7iZ0xfLitM7PrtqKPSje64EMD0nRx0jvptx/C1f/Z3S+T6t9eQ3xsPa2369p53DInI3hT5Fkv2Or03lmBb4+/Oy4/+z5mevHDJXT9tT91cgGU01PPRvncihuWa3o
Rc+u58p9Mb5pd6uMBIvbg4rJjrAzrPfc27fn89rt0Fzz6OfU6rvuXyORvnBmfVUN5m9fT+8xOOrrtJpspfVnz9NzXz/0ewXnrb3PXfxe4G5ZpOOXX9CnNcd8lRf+GtOpdurA1UH/OoBbDmbZPxUA9ji2cGpZXf9S
YfhFjsu+75Z8PbuTh37T1MDb30FOOw2OR0NevJxE8bHZuMr8vvBeOX1He97n1nTL/XM+vlj/nE1kOt7uf9QauJUhz9ugQvtpZyFt2GbGL+wtdXse3WnrIknx92/hkkYGv9nmluf8/zuuPoDd6Z6/et/s93/9+jOu
u1q/8HTxnO5z+X+E4UBg887Z2rO/CAyw/7H801/gcLX/t+Lrx+NapvO1iCD6vst0nQn6b/OFtp+nTV0ncxbXKUHUsj9E8trqzSr7z3wTucWfFpedkT/8n/eP571fz+WjKw37/L9uf/bvrvkH3Dtj3eEYnTddHgJ3
sje9cpiKhgfyf1rf4qORWRJnh//vJ1/7LckH21HmkVl/7v+E/h71R/vqD/uyHS+ypl+9aQ7//9re5jo/x/vGziyz4VLfzbszh9bWDhrzN7lEVi+eMrJ73X9/vchQF86pzaG69O5nGz/y0HVx2AviX/Hc5+P252/X
EopVy913dj+h9WrP/x+OXOFoxzbT69QY7zLmr34v1/8/vn8tj1PS6Cx/Tu35TNH/xOvl9NpE35wdTuqVuSrzrmjOi/y27unaunJ/j6ZtJho2yd0/nDks9ZvFPd8T6bPxvCo/38fd4q9y7vUlz3f7vLiN+v8F1qLq
cEytz/8tKeLruuzeyb69F1eqoMb5vStWcfXXzt3vcj5qP0l/3cb9zuf9Lq/5vOx9A6Tyub/aRTtu8nv6l3qizXqgu3pn670rKdD8ebzd/HFk8zgySHeeBH6B8hL9/399Yyuk80kJtyRW/2vLR+vdr/mx+ex8sEP/
TbKOuyeW8e9Lm3lxO5LfeOIi923kga4535qXiyA9lj+1Eb75TOt2/uK54Pw4q9+zMtq2v0Vd8PX5MUewP7lUeN2/KnjITXcmbJfiEr2nXhnLz6XjqCu60cBl2trH844acIJw7EUmH1g76r6+Z111j/38vE7e4MuJ
vbxXZzf5gvuS5lrX4j60TbiVAwJnX7rOvkw/40/r2kn2ttm8PscpBTaur0ux87DudPSVXKYDVH3v7dfugF/v/7HypPqnXnMUP/1GOvPfVtKO/2GTu5we9dTndo0epfffk2+Wbg9xG5zfvF5Duua9v8v5yG7/dO6d
P0oIbj/+fW2sT5kGMUGfPUpcmbr9fj/c/6pH2hkHWPmPrL/MccJD3B7NGxreeyS1qOzncF9t3Uvj1LwG/349+KiKwB8+N7Y9//ZNL9X7dDDPWleWB5/Pu5Sc+/v0TNq8/NXEv/u/AolP/Zuy3m3sHkL+vZH/sSbO
y59/h/iGQPcsiB3o5oHdbx3br/1Xvf9/Z/qqpO3/l1vtWPI7D51eh3AdffmYr5k+LBRf4nxdPc9LbTwUuinKjlHuyY37HX3rvVFS5OUPnhY+cFsOIEPhwGul/WV/wu29wD+cdKOTuRVuxT8970Yt2mifjr0qv3//
376HZo/qZfB4zDunfz/ah/jSJTwfr8W/xL/bXHNuhPepWhRnvYFIoypeH9+8J/Gudntqu+iJ168affJAnEgGLN/9Y5rVu/yLzSf+NvVjs/rlQNf+4rtj9v+Wg8VLOau6/HnpzvnRsHpI8i/3EpPmh+70HmZ6X+fr
Hc1SWunuYpP7O9v/HNfML/H7H851ze/ub+V9eRmpG+nzqG8//D+/12Hgt8Vlj/5M/Vi89vDsTZvrrbfny/H83s8aFIgL5t5U8p1/nbtYckTTV4sdzqj78+9tbTbi2R1/wbIvu7svTN5f8fu3Tj+WvWKnNktfW2/2
wk49f61B8y8dwJrjrikR0WT5T07UZ9h8x/2HR/8LK7EzyYUrwbJoreCzT2vtI//qv7uz7f991Tfk3eyWXiOOtKQ9d+Pec3HztLaeqc/p6NS7TO826ryyOsfVv71+usk3Kf/1+Am+lj3/8x2PX+33zD/KBvmGP957
6F7N182/LznPape/LpxeVbX7OJHMtGJxLf17F3fubIhVSif9XDfVa9EiLsbDpB2OMFW6tJs2H/nA2bRkfjv9GXrs3br4fonH6bRwRTT0d1lbsQu2onlLsNVXd1Eo/Dkfetld/fVXL3ratE4j8ZzKrrOl+DX/KYvV
UaL51h/pf59/83NC3VvJaFbcZbB40XrPYK3/8hBEriXy9nsa6vKZCdJbP64+/AHmptfOdnaf19N+Vg3/77X9+6u1U5pcNM++fUx16qZSxmf7z7MZTfwau/Q1W8XPSvDar3jH8P7sEAfakd6qC9WUMHx3HPpcWneq
se/icb7N10/c/BfZNd//6h+zxE+ZNjdT8Ztl2uneJC/wd/dq8V3rsLrv0/788Y/6BOw3LONrSvspPq5ym8hdh/lMmtBBFskzfWL2jzuq0NFff6VqteNFrO3N7i65/riuGMbwugaVVxvuBezbjf5bsg697NsP/Xq9
X8/1KLPXlG8U6qsh7C0mmNay7ZSz/X4m9++dXaeimkOudXKFchOyyFTiSSy9nOTzk9SrmxXsjqfUJbe/rVvpuLprRc8bQstPY+t+zxfXeY6lda6vZ3ZOaL5fQqLmZd54v5gl4eiPeJDmz6+38vtGLyrXIxqR/fZf
z2/hlrZi7Idsr3LqrrDv37ge+idPaLO5Wgt0Ool9dEautO79pmu0Z6M+Jc/iv93tWrQOmldvX13Wmjk35VHbs/VhrurzmofNWv9DrtKsffHpM3la359+y9PNiw5OexThM5GP39edT5lFAku+3IT+ooZ++PZMHdu3
z25DcvLvb5/+jBVq+v1Ddx0f6Kl+w/vPlsO9t/RtuSsL4QE2f3DXDGh903bv+nSq/8Leqvfn3sw9vX2mIc2jz+2/uvBLJzi3t8T8f5KNPXPceBQx/PfFA2JZ6H8usHu+hzeUUN1P8IkhR+QTl5FHfazK7buDVp2W
7xd72Nyvu5Kf8iVCrxYMX/zo1nqI5wXI/N5e2YOm+5V629nfbh6N/e9u2Dl1AcO95a9HdbILbyA0HnrYquPmN+/T9bc/Vda9HN56h0y3Vb553sLc0v57bms1WDGrxcrbv9NyvW+q+z4dJ4vf/KntsCXdvrm99tER
Lde7tTLrRf30cISbXYsFo5/xffOvoP/mfEnE/Gwzmna3fZfGtfNd9+5BLAmDFn773ZWe1b9nPoCX8y1UUqFaybR37c8+m5L8jtRRihQOWI+OHT/S89/EOC49ZkUTh3R3m6P5oriQrDV4aY2VYubmcdPz4RyV/23/
8sFbwq6Emn8tN/wYkf9ydq8739Vl4BVtfN67j/lp8bv4XvbeHp7hfR0jV6x31Tmuu6Yvbnxvfpsf6js+rD3K4vjVb89qG/hif2q/3t/eN23nz0/MPX7JHPTX8y3cjRyKYti/9I/bG6SI4ej+uNHDdMtz6dZF2knc
f0tNsO2NvNd/261KxdB3L37482dbh4a759N+e0ODrpvT8oyqLG+vVr7fTtOdAnLw7Pp8zvD/5sSMJuaGpZ+E333V3eNWHa8haTvNq8PA9uH25a30737qOvoqhDcRfV76//dkkiOh+ToGzVx9q15mh/zvYn6tZtZq
J++8vhlhxhaIxabjq2V36dE7Um/1pzuN/P73RtXanFpe5v3Zd3v/qoGfH8Wtunl9aVMOm5kgTgubiBz1GyLuWyx2Ydx+3vwdco3yDSdbbR7tf/P+3Nv9Pu+hu69yj9IPA6vvxVcjcI75fvhsUNOt/kObGyn/36JK
74nTZs6X/e9i8f4M48ywptdrH82c5iV8KUS3xvwGRbV7U0XjvE1cLUdOL7T2mflcu2ujX8rbT93d3+B0yLQ5w97z6tt9/qcNpqkML1+r5etBW/q+jxeW9Oty/U+Pa970teG88mmY2cSUKLf8OcqPpfOQwPLa5zq1
qVsb21nw27iOo9aIQa3q0V03lR6xDOn3XOr7uuon3D8qLbaN5+0fe93Twav5r40tfucrvLb+T/Y+Whni17HYN/Waf3Wftb7r8hM8krrufrCaf73/nPuT8lnT1vlRRlY1t/uKe9h7Rn6znO1nf97oVb10QrCLU8ji
O2o/Ot+4lJuW2FsGV9eNC/EP3P++f14Db1x30rz7ye7+jvBQtdpAA8tL6m+9MrTUfz9X6Ujo8r3e8tW5j3vEvnfbOJz/z9Vvyls2b/hz2/mu9xfSnQlz5/xy0ld0LVu19VkVZJtxr6zHO+AX3jFuJuHptziqVQWy
8vROWevse/1bH7Y268XO3G8E6uPyXJq57fhCOU+7sb9gX7MtukLk1zs9Ipt7VeBDufWM7vGhL017NT8TqJ96ySu5t9Mi9vi6bo9fbgl/zs5Vec/3so/b/D2b+7gbdu+4/13LvTKli+n+HI+H/c8OcW4s1MPul4hK
ZS2fQ+23o5Q92KYL++pddul+s8F6qZ1e1t9eW98M7Nq8225wl3XZ1rv+9rCdmj+84J8eHPOdz76Da27XPTsIX18tLDFfef2nzYgbx6Gf/a1RSUKf7bVf8knr6y79S50J1+/Jnhze/k+8OL7af25Xs8498gvHeyOC
V+42fTnd/tK5RuUmmoWIAzVSyNS50nF+/+2Nt7ivS+U3rbixefrb+zZ/qpDRr/PmlF5k5PKuZ/apNK5vayqJ42XLkWX0dzat8d+TWqV281PuEff+/3NYnau8p/0ctbuu5//zza7K9Lzda1jTvPdvpf/fvunfLint
XBttMc3M2H4frb/05/4lcfPoYvvRX8W7f331v2o9V9Au2f2r/JdvXNM6UyIryh38If30Ser24yr+DKXq3/5dH7vGrphTMY5uNN7f4Xor/xKbf/Jrb79Jn6dsmV2nl3ST9+gP3685rrv9Ll5138pwfr17Nt7w/bd6
/yA/+p3Vn7cOby7oUbj85YoE0A9dzdvcs93G/6vqMHNqM/9v9s/+T7niFJ+dVYtPNel362n7Tr4UrqdZI09ZNq6RV+3vkomh+n82M3fq8WBd3/1/ff5ceqt1vkGhdi7SWbyH6/9vrM0aW0GN4ZquOHO3ZKj6OdvH
h/u7H7tZZ7P/873nvvTHBzITeUexaudUP2Xp/XvcJ5YRVqdBtkr08Yna6nvl9f7Z7nL533fLQYFFb/yernvvjSXqRZ3x9j3/1Lv0PmeyM5BSedmc5v3/BY+1N+JNkQ/m8p/4e+KDs1PdfsLJ983zsK6OitfRcrVX
Q/ueUmr97uuev5Nxc+1Xt3vUv3z/f/NN72b+6+nXvtnRNbpXaTvX6j3+wu3qUkz/ra40Zd2dh17n1DjT3uuabUG6bSWI3+XX/8cXHLxfidlbPATO3+ap+RnWYm8441Xb/29Jo++T2bThcSNZPl731GY7zcvnVC6y
6m96PT5vL8S7CCimPNFG2eneKu1IOPr7DPityRZU59069v4vYgGZQ6S8uuKpPV1xEV8u8u7vOvtH5Nh3jtG5vzu0StV/tch2mEoSMIUpuR+fvat1tZURU/tFT5JD9N28M/L5PdhEfOj3z8eO9h69U5YLgnWMf697
35NQyH3/rq3kZe8/W7zA0rlrRdY6sy8fz/+LrefdG37Tm90kdnTfXzjdMSDKmZxl7tJ1+mO9P/uB83J27SZ6vxV/2XHPxu0zQnqrS61z+OPODnW4ooa+a21jivMj6ZW1n1ilve0df8mz7b7v/prXpGfnw1zi1/9V
akN/dT6pCDWXvl8FVFQayzL83tb/2/199+/u7CzHP4saX2V/mjjDHOt+4GlWsztUnD97c/uQMr7cPzPF0VrzFx0kvP7uoCiUvnH+97I/bf5D3coSLZ3H9JR7qV2qju6/mb41dP7TznJ729T/OG9en5/83/8vi85/
549JDS+1ef9rFPXKnqvVDcFidd+ZQ9p/PVcVytZ8fef8XaW/9Rr58Uk6NTjnTXfFvAorMU+nwvaDwSP3JH/9DoA9m+qaferLe9t8vVONKxJP/Reig+DfTr5158y5c2jrv+83ZF1bLl3rk6rjNL6+pyU7/pWcm8dv
/cu2fXlN+WW2Okt2WeSnuWW8L2Nce1mG6+79cHNsp/ILQ/iU250HmzKXShsbuJd/4NOThxaaCXTJrlzx493POvRaPp9PF/7/0499AaWP0uYUeC/tA+ycjb6TzqKti+bC28qJevE/5lnkG1Y9nbOjgpSYJHd794Di
zK90a7behM6PHqMv933uH8uXe9t8y+f4wsscycC8P7PPZ/RM1ud52fuic5o5C1E9UbnUekzs9D7vs+Tc6O288XvupVetOjn/Zc/1/42r6+m/ezHe5yzc/a5bxatSWjp1flbEvhMEjmbdA875Zs7NJ7d19r7/9aut
RmkVb5xqiPW1ZkehrW1ejZ51siCz9iUHjcYsptWTq1c13bznvfX6+SeBJz3lBFdSL60n56Y/3+l0r1hcW98rlebbf9aQKtJe3lvm4kj3Z/vlC81+K00xcSj+/ekPkMC/9cOy1/zy4jN9tjaq5z+zV1mz75j/f11/
fSlUny77c+auNGCK4veuc7wLsnl+SbTEhlhn/XnbHQpG7xn8Lp0eooajhANqqpUwfMjXx2cUitU1c1VlC8B+5zLrvv879TP+C4t36jrePmutfyckOkXe713v/fn0v3S9Pu8nfHc4WDVHvN+rF9NlI2Nv/ZK8nJ7z
jZJI5aQNH57v8x7p/PWOHtpVfO4Xeeq1dG16vdX5lf4p4F0PbxgnnuvWvy9cya5khdrTc3N3u87w2rHw9fl8X/b8R/Opu++4zOaTHLqPnzw/agD81q54/9Rh1Ovqur4H+55V741wFL7pKt6/u4GT/NJhdkkRK5G1
XIFeUnu6/+7UjPH6RZ9/+1gMxrzbsB6hJ4/758MtBGqvHM90iI3923Fhsd83ON+8bnM1dm8dquPLuXp3atGNfz+//q1Jfcmf56PNdH8Js72fG9/tU1v/1ipHnNMrf5gheP/r/7LwuJXnlzPv7Lfeg9P+/72j/e/Y
2NlB9LH0yb/nyH0+vlJFDrXLSOJXxjJrbfqzMrfpFWbCm7+q82c9u3zN/ORnPXrDSOa+bENtQ4v7n/xv3f29jQVUPpM4ebZvBHJa9/uvYPdnqeyk29+o3yu3mnTzLW7f3yybA1bh2+75ZFn03Jaz8J/wJDJqvezu
cvQMziP3ys57Jx41dn78jih2DqPJ/3nvvVydOv2zb9/opdKO0m2/747291lX2ZD9wjp15iubax/1i/j33XduD8vLDw7qnOzQ52ulfcE+z3s3PENv2ujr/9f1YZTi/zVfUrXZz9W4p5u0AAgMPdSD2bmGIv9p3P0+
b/ovJrXDbzcriWpxzr+YVrhuItnkl2zvi/bR/tW7J7+3Dlom1+Phfybc1N2Md+NEwzVp3g/5/prpJKu1iz+82mKhXtem+ZvPKvdneSd7QpU+DuxW/8YC+0T7pUMz76f9Qtrn/rFomi69uK7V2Lc30df+fSbuwL9w
1473L3e2yhVfcUdf3dI7buLrfilAa8be8riF8mHLJ4r9/l4pu61VjQxd6H/4HvzRrzLM3I0QUisoVLVz/bK4xhH9rpdf3myl2An6mLj5b8/20z1hv1SYPrIl8a7xzn3aG8ewrM2a+v9F5z5I/j9lWuwtrRTnZcJt
ot13D7YvHmEeFxcj0rhPL/lW/rm9dtxtzzOyE3bvF4/QYF+/Z3fPHz8p/054rgyPa6f7uT9G+776GrdNvVTA9ao/+lx98yhc8fZO6LBQUf3Rc3VAbHfe7/jFXwtosYVf3nfxe272oh+Jl/vqPaz3wDk5su39hthd
t++OeQ/aTLZjvX537PEr3dc1pxdWp6fjxNrD71kT87WNaqZyQd3gqpjhK65p/cyAWO5w7bsn207beps/O+EO3EfytJifrnZ95uImvGd6rc0eta4vMyu6pYg3HZSE+q1xeBm1Pl7vE84Pj8W2j7/joVdbtFHN+3TX
I9do4dJVwJ+dwKzL9+g2Htsb+G//OL0rwHlwws/i01a+slEjkadn/zmOrBwaFdYXL1fRIYzsCqq9/8D/E/DsOqf/wZvetHf1E0zglw9uTqWjnFxeizC9RRuWh9NN2pA/Yrzbo3HjTaqnlzP+j6Zet7Qfn+6Lq7f2
ed0O89kwe7l53Y+iZup8qVvOfgefubuBRe5v7l+OEoxpwPu9ejt4cnAH/Z+/qYXt18fEB3pVNwzapT2MHvVG3Me6zqT/v9R5WW3pn9S7jRa295O+yafKVwmH/ar/8b4uzaOo3bHXazAMi17P2ylZ8O3k7L1t4XmV
E5tztiPw1H+Le+sGu90Qike1e5LNnCOq343jgIzHO/cg16p5uevzGOK+XnT+cO5/t/v2/h12/Avuv4Oq9oJo/Fdndrz8OfYX+Dn1GfTfnUv9rf2S2SVHgf62piox4rntTjXof3IXDLr1FrSRMtDkj62pTrZm7R42
XhA7/Lqf+Y++ft+tG/ltDrwm34Kj6U7FFrr9TOqo/59/TFcXhL8DpVo0PuhexNSm202++6TJVhby73/5sk29rEjPeS2cuzfvsZ7486svm6a7ik/+66evnw8fMu85zG//pLo4uzeULm+3hmH97k4h15pHS7B/vfcX
3b34lYUXz7r7/9yvLv12Rc1Lm58fau3sqiSanByu/ws3vWY7W31BLZml+V9VxlZprg128prA//PsPqtcME/aTR2fk/0cODD+9yrF+bfnlXT90uVfYPOu6gtsdL0X894bujrO/xRw1hcsg7Pr7z+7qNg9C67/3DuV
+r1u55C3F4WvW6/v+/56NaOvn6zO5rvVuZr5VUlh5GLPqyTX09oveF5XkqULPZZW372HR9XeaH+/T6aF8Aps1ibAFMDxIyY3fcCqa9934XKwu00F6ttJ95WizTOZ9tO7/+e6fKIk/z5/SGn8gdU+lusxvv5/Jnl5
5BfP/cO14/O3yREXbiQPdfba31H/vn2rgdf6TaoYSE+X1fPpX7jXp1v9PO7/pz5b7WD06vs/aoX8D//i7wr3rl4iCX7qdybnDiUl5bVPcq2tU97a07f5LXO777fb+87/W0zavF8lpt0Nscf769lQ5j/TtD2Lv88s
VH+TiNoHrE/W2y1d8ePp1Mv3+MnWkF7m2rXS9NrYPdu277rySW/06tqbc65W/p23epvnEt738Mt/B72FlLdneve0jkr2V/dPQ28x0UXl+aXkdtVlaLf2B9J9PaLZ/nDVfWMXUuk9ne2LTJzm9DpuOelavd2D/k+/
jgHWP/XjX4T705oT4r/Qd3V6KXxs3V35ToPPUyum1/zYa5fxwmzBx4HW2N5TClKpVISfRyRJ7e8ax7Wv1jzN3/+7D7ou/6+P3rirpURWW0kr3P3TZlKzbD5fcUdOSyMCkvDJH8undNjlN68DPreYo6oT7a14rg5p
PkywqaveLvxm5u13RmzF9f13DO/Q+eZbhxWfrt5QUvxSFJ4tjc36eD5y9qV61/+zcv/91/p6P+GKrE6l3vR/5GPx+9L+rMYcsYXdcxEt+b31epufkPVLXpcYaCpOEw/S6mcv23mUQynVZ63FPs6F2CuL6398/rs+
fXX2kf6udFL7//v3w/GkXO98E+k9IZDXYKrudjSGSsL/nQzJuDtndnnvX9V7ukxYkJ+9nqjoVlrrZ8WtwSO29vT8+r7zRPl3LftxveTzrBbKy2d38/LwO0ZFuby49vzD93S3eTeasZ46WwVjlz/Ofr+63mrdNeUS
K334evj173MI7UeHbVpNxBUt+t+u9dfl4lsxL3H/nbdl7ncU87L+2ef8g6ZSI3nH6K9h5rG7ybbxu5b+mMa84zj71//2rJBQZb//6/7X+QbvrLZVuI3ebrBo7RXsbZF1+fPdoeL63GLT55HRZdYsW+LtP3BP9DXj
nOd8c+p/u+OF++3ud+3+lc/jdf+jVTMyoROvnto25k7YY5niGTlcdbtaVuP+/JFarHEq+z099J2cshsz4XX4H2rG7d47n+ltX780Cu0C49vq+n/+Ov/8nIuyCXd0Z3h+9d7Kr/S3HsW3tZ+3CxywU6aLd9v6bKnN
TbLvU7b5/deJ1aGvarDq9YlQU2Amtytufnv6yNljxETd33nP7PM5TMmX3QKL+Iv/51Ffq0v7Yflv5tVCpl///R/7NqpejOd/P9Vwv3WiT+fu1d/yLEK+yTXN7OpvZDRnmeOfNxXfBp7Y2VxUq+7xrb4yyhfPJ4PV
19171jSh6iXr9xBXpQm9EfsHezLqj5k5m/Sz8r3H91t9pdb7/3NNZjOpnLO7xL+9e7/cF36vfr53TLmar6vbkNvO49M/LSGs9T+2z71u/zgtp/Y1r3/X7qfKhGvE19rHud/ZrN5OvHQbdpO6m1Vi48C76bbn3L33
dv2lujn2f17NtOevS0HpK7FsFe296am7bO2n+w2dVENnycM9Vl3aeria+5A3Fy27bGb3/5tGMXo8qvVMtMTuf3XbOakf3M25weV41RYKzea260/zWlA1zJXP93bS8679/GrkDtNn/qU4XS3m/LRtvS9nfrLv0K3M
g/sismx/4S0U/vPoPkwZb/eI48nCi/gEv7cB863+vv+/1qwIpS3dPx4XOSMywb58uPdRmto3++0vZ9v/z/kq/yJ2sjJcUtd0+79lRixCvnefNW4kGe+nD98jZqH4uI7Wz+7qm8Ab5177ey43VORWOzPiEPvfX/wF
s01kN/2X58nqlrXDT99/L7r5My+n7cygmU8yjC7Js+X38uJO/j3v9udzh229P/EoE847+5P5QzX+J8s/h83pvZRf9G637Z1m4Zvhbe1Jso2yJL+/tf8X82bcuvTeE6lnXxOXXcb27e/ju72WeE93xxYm2ug91hrl
fu3ibt9qat836LQmslaMFuoP+M5kzh7Yw91foLSfeav3jZp/53++9uuo+JxaYzpINFPL/rfZVrUkaXyut0O/nm/1G5DOoD+UoTqJRl+vGmrLJ8sbvD8Dued+sXlUJfrlbE7abHVv+8/Q+2sL9+Ug00r3VQ/WX97+
wO180y941a3b9b5769p15P2q3P9n3YivqgiI4vyv+G60fOSh/7aA68Z7nz2LzR8/s8103e7jFmdb8GKJr/wxn8wmrv5u4Lb+8KP+9kj5Q8YN+iNSFTVc30Vg2q77XfJlvv78H8fffSf10+78feFNdaM4uTu/fmT5
cNvk5MH13V3ajKLMwMemi58cevV4X//ssX3707bCvePae1+7Kye3NFc6PtXfZ9biBO+XqXQ6kO9h5te7sZvuN8+bgGt5ia9/6Su+mezprYP9qdU1L9e/3OPZOsl3t/brPKOpUHic/FZ/MxnNMbHqlf1/7zaqn1Nd
r/2/hj3xu6KIguq+IZN3kB0f809QvuhdbsKu+tti7WzfrqTdz6WdMNsaQ3K85G0pF/33b+hvfYeVT9/VSBZIm3jyE2YT7K/R+9Gxd/x+0jXuZ+/4X4yJ8b43WOXzyiTiqab+LqdiPmfFPnczT5ldfm9yHO9ZwJz0
v86Y10KDh+/vvXLNIzBman957kmbJiqCNOCW3dLIh1MtrlpD5WX0evdb752Sx698d3rGl+fdUiv95RdunbU18C5dlnZf0tbNBnVDNdHiygWt9m0T//TtS7lcKNqSY9YCatZPV6ysNdvYTbGay3l//jn+6/eRmSj5
DP7uDhdiMfOTCjeBZKxzQlJ/f1Vn3Yu4aaGie//TivVjt4++/a+iw77vIeUw/5dRti2v51feceZt0o3fd/nr54ytx2bTE9bZ3565t2I17lEG/PfkHtm32DSnLwg9QSdXEN5PgrfexlwIai7Y+z5xB+qKMlz5/3yK
pWf4PX2zx9sWyFjnPbS51tG8727Re0GyLXdomw88+nWK/7whneeHNRq90pRVf41j03je9f2cX//XK8NzuX32FZGZ7scN9ZtmzMvvjE+3K4UxefpeT/v2JD1n692SQ0sBhLM/t2xD0Fr8Z//2JzFT+l2cXspoVTx3
b7bd/kK36d69MXvheG+yK//eLn3Ddcl/Xd36vF+l7f+nt4yiiT7BO2JkdvHdyOt6SMnbo7RvdEL9sYfyX9D6NCNJXwxLG3aNnvWjewmfvqRq1n5C7Z2+v/kuXH6CyzfljB6FLUYn1SwZ6k4GHlPMcT2p+d+DGO7k
PFaG/nPjmNMv2d8eklwsQQfePBWql5kinOXrOTO/cZi0JvM9eqw5eVW/J/7Sr2dfD8Opi3nFz5zX7uKg3YcZIhE78DTQ2Fu9uuj/uu63lzAn81Dd9n6NPePrP+2/a//9b5q97CvP/L5M2WHLMuOF4de/84rXDej2
+VcXE2svRrL06Z0WeHFOrNFs912E40cTiNetfyV98ovz/7PdVnUHMT1KbCNdF/b3dqDL+Nq+d62Tw/i5tc52mW/d09ZK7YDT3z7zf5f6+70voet8ntRrvo9pU/97ffuWahqvbNHcdO8uIwPMZkO7T6IPtT316oiP
7Jkk9tdiTu9FcB+zff1eSU+//Nld4Swflfgu8kxz+/9mfPkuU+ax7RLr28upePvC8T3A4mui5tgU3Lntr16tb+t/z9m+FE/TOt1Sr1S+hT+6Pql/R33vCt6hjri7vVqQ6CB89qBUonVpXMb0f6/JM/vRfB1+nirR
70NLuXdn+12RvC17zWvRVD87dizM9Sn/zjeV7g6i3Fmd8sS3sjIaZ95d/g9u3nqfs/7UAu+et+W++XpLJcEbcbfGbu8MUoiraDj3bvdfcXPEmsFw6BuhhGzf1cf/VBFuShvE07OWjsJtrnGL6cfF0T2/0f7Y/YXf
n6o8X7XtiEtnZNbidL4lxbJf7/a65aL6Xj5ZxlbuaTUb5u/uJ6QId/CWm26/nHXzLJiNjrfDsMPz3lFsPSt7qQ3yHWPI5pF//V213lK7U2V/Wfb+3Bq4frSozbvN8P/+O47Ln4YJ2aK8eE/99b9+nPj505c2OAcb
iWpPu1u42ye3/O4VmpsJ96ySfnJf6Wz8q88aduunag7yLE3/nTrMXYDfSt8fTQaaez6Xfwf8Zv/hW3vwuW/v/r/FL6873a78v/Vsvj9PEy7+rs3i3qs5uevsJmrWM+T9exzvr/26LlLr3VLhZb8TuZvt5uu0y+BU
rEfojFzRxv/nDxJ7S7e1nZHeU38+t2eRb4P94okmFD0VeH/ac8fb/WferpqxAjtVnf8Op0zSnX1c6z3/F3e6GDXp/Xdc4Zva/9Pf/Ra7DDLffrnuP2Vaxrs4WuwcL78EP67Lm/rIxr3//d8fu27QVlh1xPjzHpg1
2ky3N0VMxaHHifX79XPBLH4KTHvRO7tSWe9/Qv6+9Jl4r3YJJW/JZu1Xc+nrc55a253yB3hnddQy8+3bHs1nvw+hdbX7f/5rtNTsODXvR5Xn9Z7/mcdNGW2brPeYYvKj5p9fRUpWhP9//lc3/jGU9dkPvMymf+T1
+vk2GPDqGtd1b9uPZo/Q9nAJLjMlfvtYnS9kVKNoL33N3G9OyYztMTK1ju/SAUHj/95Srv+b0cPt0pBPN9L73IqHZ8Obm7ySmWtc4rvzzf7O1+/qwbd61PiXvD4J1tnxl6LsHVPQduu/6BmrXTX2XWmdc4j92g//
70x++BrLyxak0Zkml+uTcltHfzh138qeT9LPS/r839Tv73VNibqaP9gx4avW+r7Mqut+230wsexlGzPMWnb5j8GsSr1v/u/f/T1oNy6W0VPLVs6WtL0W/rXDod+fYOdJKf1v8lL9J+w/++kf+fIg/2/nyP9965st
u6rSZ+x80u57U077W5bavOr8Y4Zn4pBxtdONe++ca5809Hnw7fyMeoJh1zg/5XcX00+5L2nRlG93bI/d9x9b+pefYYFLMLZ7raXKfUjPeuW79LcPZT+efGUzb1iaNeu/z5v1XpEK+LA/z8snu3z5bEH/xIm3PWQ1
/51Mz7l0u3fF+UaxDGvx690hN90T+abK/2w3r91DMXnD9Hecn/M78NwPldy47yd8/+d8413Jv4nVSvWlDnD/3dC3TrL5vW0jecxrXzL/Fd2TbD8HaWq5l3/9dkc9Z7b44c0jFXW/3/83165btka0+OyGa7pps/w1
zhGv3sMc+q0RFQ3pyCu+GQYoWvK/84k8zT2MbX5dv36eGneXPn3XNf7/1v/P/702fMvt6XzDi5NadaNebbRbR/zqD2ro3NIzrw1GZHxpzqvt3/KiLBpy/b/f8do/8g98j/FV/63NX1Q/tp1+e/wBx5fRA17P+sUM
6EIwz+G/VyXpjx/y3rX4/XFTkzddXYPXdW+bgeafWz788+t1nzK0GZXHkmnfze9i5jv3DBwb1Zxnfn+mmop2UBzqP12Kz/D3S+Kasu56l7H3rVxyOYvi/5/zlgoj/7vP2LUfv2r9I0Lx/uaF+qeZ1H+7ftFB1v13
WrZwHL/dfmQ4Ywu01WSuNj/7KJu5ca7oPygjbyknVVhEU0nrDwB9e1HPxrPK3nw/I1qtX/CR3Q/3f/2ISv+1cLXvtW7mnvfPx6h+xGJJ0b+voP29Lni7nf/OxlP3YnA6St5K+/re1Ta+pZRfX9nt0vWFGrzkt5+e
4esS6zMg7VBgP2gGbla2mRfyjt+XcTx/78fvKg75n5/V/1s3W5KXNVs5ExiLKcd4x+KsaqjuHjvBkc/UcqXbf7teMR1xZ0ULL7SV5/nWzl6u7u8/5P/l3++1+911K3PK38Xce8qK+ud/vB7zf6+74Ytq9LrF+hus
Kf/+4LQvIpe3CnT2RdV2My7z+hZr1+JOfwFXuScq/tqhjvX75v//W9gc6rNvHrjgt33p/DefO/Za8dAC7fZZ/kaj+J3/2m58/P8iZ57axKJFOHomHef7xcjJm82bzZ2mAkomMh1++8s96Q2NRYOMeR3O93Xcvb2t
ekvu9/y4RTm+L86qinRgq0+44ttHjbmhGOn7D8OPV/b/G2qRVLptwjdl6bE+P6fjmVsHH8wvvvb+WnOdtRo7fS8k2Lf36nid2lEn/8F3xj3f/5tjUw0EXbnfn6TaZV/vAfY3e4gz1b2LNV+qfcWgV3wRi822J3Ti
Nq26zTGv4+z/lLGfRGGvd8Wdx+Tw7eZ7Vpb3/Sv3xwPETyehrPE3Vd31l66TDonzd/CuT9t/nRz7dL3J351Su2/x83N+y6vqn58wCvX6/qfz9vs4u2zs1t18b63L5p5P/+18Q9ZfMK+QDMerTeTPX+cxdt33q1v8
86MT7LKVCb3zi6x0jwONvvrVtOfzj65/1BY4/rEff7npunGJtHkeUwqVzmHrbPZI8OkLRe47nv7fWDnZ2Ttzp15f62EPl38d7H3QNk3VL/noObrfcaw/cdYz69KvVmMBPs13mqa8vniL+4DEfq6R1D6X7xCRs8t5
31g9Vn8yV7+xBGvm1TJ2eK9dOn3U5neJ2PpPS2uN3v6b41+r/G9+69d/ZTvGP+3ytp9qzsxTtMRQxedc/RcrvXux2P/pjNDVUl/utPPniR3ew9jrYRpZ75N3j/39nGGG985/lP3VOTug1/M4XL+ceCq3ByzpzwLZ
5O9VXO+13plCa3dr5rWebvP+mL9Z9gUCHe1x1bf7tVkWVYZM4bjqN9yJsu60Cjf3v/2TfR/mS9vrkA+3pGPSOWcwqTL+Lr22u9qyoRQ/Qjw2W4sV+IHm9oH8wd4/5T97v6651/ZOJeL82TK7H+Ky9vYer+a+ivoy
MJ7I53BNPOnd8esWmBayN7V9Kvs8F1tozq79brj66/yO7tv+B+uN58f+3e62zNC/b5WS341/0HRkYTfzpkdQOajo8+uRYfy5XCxD6hStQdN/esLiYRi1Dbjvbq5VASwZ6aY/fEZuNXX8t0p1uc4nngmmLHD7PqsF
p9N6pfdPnj4EQj3HeXCFd678yd4vuzjB8c/0+Yz/82C++njxa5ZmDh8ybCjWjJyg5duhvX4vFy30WxO9eSn/bafHf5z4OB/T3ELaS1P4g2c77q5AeuqCH9dS/25ltTj//rdxA5WZks/X/lp+87KyT/8uNFfCnOvH
b0biI6b9i03tBtUXvs7vD3zdd84oK7c/4n4P/b70qf5Ghqna9G3m1VPJx/I63XSuMsHcRP0+df0dv9X0gN9e9F39z+6L3muqv5FiP1wkyn3uc/197Wz/V1Nv7uZ5vdgaHPEKBJFWel1xHoNtfvJHaoN59Osshnuo
/+dMf394Wfcr1V7Ls/qZ3vm7VWcb8/Fs6t9bV9bV+nn06buymp6npLBX5+uFv6QkceujDb9t8/I2wvq6C/eAUpuLW8r/OpznK0H3oq7L9o2WfZmLl3qN4/S+Dzvb4FJo4q9Ru/8gvn5l8xnf2Z5byFvGdbnuqx+N
AJf7fml2dNYkjmKY+bohH2z51dqfLtlzpe96j70Mtf3/YJ/ci7qat3v+geY5xv3+zZ5s3DvmWh/Ypbpu7rvV0OXTdrW/l7FrZ95kK399OXtuyd/nueT/5d6XvTdZ36mbMZ+OAO31eCUKHD6xIbXdrfjtd1U33/09
uu54tn8PfAhNGrkdcNpRL8pHtdj0u2zcQ8uwuob2B5+8WtNE+07/7vkXGda78bxUFkv85//zXV/z8/S9unG7XO4tforKPz83l037p5Hn7bSr+4rpP9cffiu3mZCc7tshnvQvUwxi0qTePd1/E923pHfq9r5IN2/0
p6adGfrEj0CepL7P1d6NYa8MPevrBv763hGRq1s1r10NTOJ+zq907sOcd/f/JjZeUqNdtcD/X7fayG+l2ij2efDrbTvqqM6ipax7Xx35MrOX+/u0F33gv6tY+bmpxXY0bfia+30feU7ezkQdd7/5jy7PFXsWb7Xh
0Z25Oub7752+XnRhP6b0fYz34x5j1LXvfuPw557rs7vCcTuzxFG99vOy63hD8HH5XnT9t7e6lbMUmded9/9XxzhWzLD33bo1htyuzHtmvUvVu5wGlP/Vf3f+Spt1XhsZb63W/ahCMumj53Fn14HLhSlFrMn9tBsP
+b391Ln1jeHg9Oq5pv9w37XOGu+4KtKHtXrrscvicrnp99eJ9wvofKUK3lm7OpWvZumN++s10HbD6xmHQ25Pfz3Fya36CQVXfFa197X9wK0CG/P38J4n5+6fn3oP3eZt5nzzs9HzLq67FXQPPQM9/fvc7SkFv2+0
Jvrt9Oz3Xd1tT/UvdXYxXz3ZPfRT8VT3+XXc1T5HCvdthRn/PTSvswiul/eSVvXX2UQb7xuYULrnrkC3a+eMNeKHq+eOqvXfc+vzpFwrjzt/K5V9VYqvhq5+y3/t9dKZdlCeb3t6/FCtTU6n9d95e8y0nVtffw7U
8H0UZ3p1ZVqA+HwHBObchfImm6gz9zfe6TFvp1JWnc2/1H8tdG853fvAGPpzvWpm0+Ks6veyqar8ftCT4/7+tF9VVj319+5eqF6w+OsnNujqZ+36OMs77ecYsRGsf99iFb838jMN2bojmk4t8ugP1eZLOzj5a6We
7S31y+avt13r/6i6tc7WlU/OvbuvkXEbN4znm3/z8KuOmIYf+4opIRz47Nhwft9rnof976Vxz8ufdbrVK9pdbj/VT/byTx5M9Zr61Vb3dnO3cTy5X2/272jXpvLSeOm8f8+d/7fP2CTFxvdLrUtiYhWn/1yqScdw
5/hHXiWG+p3z9bm5p5fYxSO74svelzTpw93ZO+qWk7k3mNJ59KaS+7VouKA96/lWeqY+n/Lp2r75+/NHrZ36kvlfhNnOdtb5a3tk19V1uh634P/xl/6r/2wNNG1JegYfBNvNO79/DOQn33PIKShvXI2matbVD88j
2vtb2hwyxeY5vwsSk08j16Nwk/qumAa150gZ9+s4fPz3pkSLjUWIqb0wSx1eudv4Mb9/aX/37LNF/++GA+tLcUOQ1qjfOf/WM6/tddM/96xbfdf2c2Yncb732rABc19dQp/vF2AIevfzlz09Sy51uLI/O7cESGKf
3PcBb422Jwg13T7il27vVj9t294Nl5fcIfOUSTNrzPPnfM+3H5q0bQtvfqXRMsa4PXzX3z3bLFf97tS/3e7kkE63tVn/m/479RFKthfBpZqEs688pLr5ydiHJuiOd1LM4Vj3GNOnev9nsOP72jYJxfcjb3V9zqk7
TrNlaX7SpYW678e/Retujrma+rBa9438vaZ61Ns/y60cM9FaZpouTvyxP6pJv0Sl9LcLWtBDGMoJ+/vwvqy/p5YS62amUW91bE+D99yaGW/79t+b7JXHf+v8W/LtUe1LtNk9apXvU1wUIUN/bGbx32MzuSUcPXoO
9jwbq+0ekh9o/3YK09ywq7ufyv9m9HnNa/v0V2x/0fuMZ8t7t4oO+7aYzuvyrAPIh5Lp0t8K9petkGH325xJ66MLx7s/8ev1dX24573bsyszRB+NugsVQaxN1wFt/c597M1IZv/3Tr8y+78lUppQo6A7lO5eJY+9
fJmuj1nMBGkV1rlUVAj6VORi1+HQi98xs37vfs+0puinKMcnzxK6ru/7T7PdYZN/rhzZhOep/KXPkx4Pbdc5bkU+5bys08PrRZPrPSJn32zZORRo/pO+205t8xrC58hr+sJa1z675PDKzOMt57neKWdHJKjqg0UN
u62w/fia+H6HJs29mZ25jf2rPwsVpFJCz34Z9/TtG5ykc3+cT3x79ft0PV8Zfq1bfK1Rm7PIceWWwDFb536RsfIPXLIYXl2eZ+7f3/cbrAanShKnQ5Ne7fEKoa9aXzJZfRzhP0ea5hpszeXx7/9/c+F/Pbm/v56u
7t/23z69DX/5uUVG8cRbmXsF6Vq+92apeYV6PP5sHxB//K0IxfaL5IZP7+spDh/p+bQVf/Zd6Wrzetai0C9HLj/bffHPo6dFUuL/lRzEp0acXI+8rnw81i3X9FnLQy9xZ+sO/y93j8PlB88XGTbuv+PuMNoIioZE
bPCTZut1edOzM96NEuiE3cf1tctM3cjy0P3WP1t0f7O7UzWb/V+l3HOqRKxvdTKu066q2o/vWX56Ltzvm+nbAm311+WamT5UnHWOLlvZaL/QU77S31M70zZt964run37A7/QtA2pxTZUEnm+vS/O2T99biobjNu1
y+ZIt0/QN2L6qv9T1LXuVtucfb+UmtZ32qDMxcKi3WPiP22hb+SPV8Fu6f/j3uVta1Z6glqJqi/XfSMwE53qf2t4+1LJVQG1jrq2+Q+Z1r3doX1/eL4/bMvLReE3cq8X5lBsrg0dKta6xmdV9+d0ZrVCan3SwXSP
kvvrlfw+thvm//m62chq6ff3t4Qbq3F/xXluRSnePH/kzc0bQoPzr/aNx/bUBgnktZoDseeK/vCM3bOZv1x/7O8/VAix9OpHt355GSY0p93fvd0l4bH37/kqf/AahDlzedHlluD5vPdH8mrhWcp+390b2Pd5M322
64I3u+X4q2RnZOogTgzrvZOLVQE4q9ye1wO0b7DyahSzuX/HMw2LSdufuvo3q9ooO+0K0ebp8JA+8n6x1t3a78z8d2Pur359hWDAI51Y6sb7/gZz1EvOf144b7Nzbb3AfmvuWn+DVru4pAzWszy0hWD46sDGeadL
Fsdxf7rZ9/f/PdsqOR9ejnPl1NvLkt71pxetz2r9z9m+Wzlvi9+de1/700WRCri9FnOd/7fVVZyi+c/e59zr90DRc+u+vXhIV9z37H+ptH/L2NPwmVq90b7m39566+PLgq/5WMbMIn6nZxuI+Lu1/q+Ou9Tpdp6w
917rvKP+9fyptstfHwqf2O/v296P5iI/xpd7RfJ/uEJW+jPg8k7hbyecfv+naK1POi38rliVHR3drjZbaX23u3HrwfbxGNfpu74PScnaOxmzpfrBRsLf9fNN541yk77Ea2ab/xNp8wPySvPA5ceAnSIwt/Ennwu3
8by34T+Od6a09z/K77L35ulqL2bwdVTYP55uF/dYv9+/n5fX+bPDu5qvRD5Pteb0wrG9VK/kxVjqvze5ub26PbE/7/8nX3nnfHXNu1VT+D4v91zT3E7N3MIIGqvyrd2npzcSnUz5xZ4PRM0s3E8hr20YvbjSP1Q7
uXvu74fwn1P5wf6Y6t6+1tfq/Nuf3s6+S8NTx1XiXoxvOHfTtcmUH0T1WUBvm15b184DnFW4gWJBsvV+O3eW+8Jo10fw/GfpLq8V+4qOKjzhIN3lspv39vfmpmCh/P56fyL/a30/XusD1ded42Hwe8We97WLaNJv
d3cs988i97+1+taBmje4+jrO+wH/r3nW/xmnBEHI787G/+vO3eMmK1+KIF36r767/kk9WeZtd9rWECv8T0/r/737JQ2f9mnnP0TO+73dmkYgtD67tF8fmR6O2ewRfHcqzbtuFKvm03V1UGNs159ayl94e5vCj8t3
1bH+vrEI4vl0HD2M+v9useRh68aS1e0vvsk7QvXHxji++3O6a9e3td9q/jp59flU7hrhg5j+bysTUKz9620xp7lQhKj5y/vOtN0efp79N/zK+28OVNH15a9x7b6Ub6PLf0dlf8w9bc4qr/x99eQqd3U8d5LyO1z+
ElpaHJ7WQ/98aRGac4Ovahiz8T1u64Y3e0/o3fX+oqx5jFal+yVqO9aP7C6P5//4ijnnKe3rL5v+2jzN/5wix5vv2zx7v7G3n/J3x+qkZ6p+QJao9G8hn3ne/A7yg1ynXf6ZNGzzr8vEaL93NU+uk9wfU2iuXCis
tSvEyvO135zl7IbWnnFbujnLOrutrffLRttqubrocQVR3tu3nOjbJzyPbqpO2eB36nxey/Xyutfds+T+/1+R0+v3RvtqbwbVB9f6ZfTRY/SlE4rM03X+3N+fNb0vPJ5jkjGe7vfz3RvT3c9639COvEK6O/0Xy70z
JGf3+NRqre936T9Lx7/0X+abxibh+rpHvLn+7tKuPyV+SSd/r/9bhVtz/fdxhXqMPX3zE8xe3otMqM3PvyVSP/kXWs9z1fFWfse3f0QFoFpMabLVe+a9zqqp2L8d/oT8i+/8rrdkf/r42cPX4w0v+iEtjZwtLudk
GbUrPy3ZTnD3rrACne7N6S7XslvalP4VyvxOEOf8JLWZrz7LcSY9Qznu8j+43tLXgbNvucVmh2dyJT17eHaLM7/b/1sdSxva5HKbJNtld/tiyL36206nlIO2hEkHkVOLc1/hprDzO3KfZ4136dAKbq+ajCiSdZti
eOwL+3vAgsR00ff8/ZZZKcojK/ntu3zf78THS+W+zr5E4vsvzXY6f3Ja1DAnUe4Kb572ruUw8/8wvTPjje59e4nu+nuP37G76lKk/jty3O6HjECve++97ulkRwP/rdr3z0L61HLkasZX3ZPs/PGhOAX5qundvv/c
n2E969a3f+q8fTZeiq/caHi77nGt/8NVsv7r3btR6fyleTA6Hznf+/bW9smNrw4NS577rPe79v3w4bxXJ8+C0/6HI4nzcT/k2kHKr2LtkgdbJ5uLJafGH8z2vJ/vH/8P/o0vwP9tTr99pqnEcyRc/7nKKDIL289/
X7p3Fby+2LOrt0i7DS3IHWjnBnl+5K/p+/wXzvCm4lZa7uYFfl/4XXPbwW/fRPqzG18m2a6DfuZ6sZpTqQd7uYZc1N2ImcgDG6y1+/WhPmhsZ2Np0bMUJsGf5p+rv4yb/n1jwQId1/nErLru0f+LvsjdnN1F8zYW
xouW9G0ZLzYgZnC1iTHfpV/Zz/g3L9jfWBh39Jjjz1scuct3T33RzdjvBCm2tPzxs7uWWlt/u49Mv5XhWnexg+I5y1F2z73TPF3jan92JPUusf/8LUsHMtiC70St23k/v1m8Nnvg8cMJUONxwD39KkuOxrTX3lfU
7937yj39ZOGEDzj265ff2s/AfcLwxZ5c878Rpvl/SfZyaGwulW2+4/N5a3Pf5r8XyuWV7FuDY/ms1Ka3xXB3XOB/j/FJezacnZOX7tb79Hqew8znfNd76tkPA6Ev/wbGe+7ymGd+Gv/+9xWT6Wu/q9UvtO63+X4c
wqjgxdmLfjWxf7rNrv/2l+DHpEZy26ucTLEY/MVJde3n03r6ezax046dqtFjm4GkR3b76GTXQxzlP05OZv1b1b42e6MbXt541EJj/FRY+PsedzcsR27f1ultt59LXslw2o39v9W8rNyL+9L55Z/JS0g/+9eufcuO
nPA6Oj7ipRY3THMkfoi/LaCV1fnAJ9eX/vbNJcnhWv/OrvWSMYti3Rr/7s8oxl578sl3wO1XfJuzvOST47ZW1c/zVK9wVNtP5v75LNiq+97vXdic3z/q5gFH/X3/FlpnTKfF1vW0HsHXXf05DP7/1y1ZvG+33Z/k
+AeiMa/fv0ncn/uFm/Fi/6f2vQS9+8c9r9hV/aMHVNNs+Ie3u/8jKY9b3d/xq+b5nOpFmpC4H12koe4mL7VXObauO9rH+x7WSk+7MZOz0V2aN6/LJqcJhz3TjKf9drvuL98h/L0PwMuzd39MCtk2b/rbUw1OJafU
8Qxwe9vWcn3znqwd7mfmX+s0WzeuW6ZKwT4udXSJbZGv1j3ZBjuD28+xtL38/r6ftvH2fHR3P/1sRXT775p/krnN2RDCjf573jlDKwf8jbSl7/r5/5oNbBh1Q3U2T193fR6baRn+vz5nvG8kdvmfD9UHz+K+PO3/
f2ff9/LZK2ermAk8v8exPHW3KWqTF792+D5DndzldtWz4H1frwkr//p+T/O9wWKWvdd+un4Zjqa5VNZu8+2EDsjyoffyarJ/+He9ngn5e40w95du1A0cS1u76w0Fezp5M7RR3P0s+xwL4MiQ5/6voriT8ui8Td+/
iyptKV0y0uo3U2nCPx31cv3xWqj4/RZVHGK1f3xt9vGMYrX4Ws39rrE+jXGoDg3bv0jdEOsdirl6o7Gr/f9uNF/wgoxcyL/67u3pj/9oRfJWx0/e9fjt8tb7K4ivsP9iMy/eannv249b9+Z67DAf079S9iO7O4tO
tR9N+Ncvs5f919e1voP/+7sycD8OyhZ+bfBzdjP3hV2/1XrYH+13O/+39tJOdYf8lsTLixeUrpy+9ovML5/V6dn3qXKv6rHBSy3smvPb4PU25w7qNPTGTOTLvNvPNKPM/89X/lZq97Zynr3Xtzyl/d3+LRjhah+M
J74tp4y/bfWtl/nWu7qo8eZ44Hn+NxCLzF38E93P9/puv2bJ2F/9Ta+L770V3yafCfeLn+ZHO0/Wej+scqq7P6R77rysf6q/dyO2CTZD7WxfUl10499cg7M/UeCQvMLzZZu8/GL7v7xlMhaeVdXWRxbW6gF8ZYzH
Obujeo64b9lH9uzohb3+cj9sVi9Xf2vWqde3c7NazbZYh6RyZ7b7Aw/fp35flawNZqb2IKO2SM/aj4VeU1alVzzLH66rR+K0f7jRzk06LhAuEce+OqwvXl7Nr++zxsIDvD6S8afz4XXb8HOw51ge1lUjnb2r/TlY
xCdndrYEs/PtuZPm5ptRObi3zrOb/emXn7g+moRVtf35rqDX/iZburxsi+3Re0+e/svCX2Tp78/b3n+5jp3xeiSx82/J88bSqUunHTGur/t4D+VU7/lfIXr96d/gGClelvt6Nzagt/Xa7RcrxJxuPi/JBjJgrL00
drIlmAY8cDbpHs6fqaf3LQh6VUX7YJXwtx7e9gSRtVd/1O+yV2187BfX1JBe3KcN29mLw/X0jjKfnVvy38ZI31ediPRoDxu6sbCt5w0Tz8jXRnD8+F6bXZ1+n0s337LTfrGx7ISWCe8mG173vfr0re9+VXfGHoa6
dT/mbi/qPft/72DPQh2p+6fKpxBUmqDF1/+nHmpIo45fO+KCFiG9r3hrrBe5/XYV535K6ZCRwd5sX+z7x1KsXvWyZmiu/oNRz3Bqzvs3w/Yf/V7yQe2v+guoptz/a9/WncrPPo54Otv7Ob/zr241ef/41GW67dXi
rf1JS9QXXDRHUM77hdzcljczZoUX+2cV6d5e1LcPL65gd1+BDMpgucb3efymHeersb07fc+5zgaT+SEnb676mX3l8AzWygWvdNWj0oGsLMPlo7NP1y3z/eE4Y+6Nmy3da5TdVT/gKFkakvkCaeWN67D2E/at/RzR
4vNEg84cZ+nwuXZ3neTLea3zGzfPXqIvLandswdBvNlsX1/j+S8p/frfJhp/VP4e+c91zojTo+3mVvIJ6K7OO0CjJ3650h/B1WUjkVzfrUHxelOXW8PO67wp7V3L6isu28fcuTpTr9H+jtjUpf8rvpRNmhcLH6vi
s6r2WJP7fTJ/vbI0z7n241n9XOtlT/f7eqe769M1eDd5CVeTTxwLMxdNVST/aHbM+z5otf3787674NIrh6/NcQed3gBwLAu8d3/n1vNs0POpcUW7tv0FuwL70tCaZ/uc5tvb3tsli3tLWUxfoaPeCb/nurd4c8Hz
HvKi7JbvbKCPZsvuharXKs0tR1fPl95vFuF++cxYuJzvVe4XP33tPHzv3FTkbtfeJ27Mly0pL4lnzdsp8I7WciWFoz2n6d38WleicdgNzY/+SRfo/0LEn07y9Y4tJQzFiiP1XsFJH3un4sgtz/KvzdO2dKua6/Sz
HOLX2d858/lqX79/BaWf9znuf8vHzvDRuS8frRNWgvXULfKNxE2dPrpzmiulQ/dw90utmHYNnm/bPPkNfj69rO0zttT3sfO+BB87e9jwqZI73wtW0nDeSdz97ReK8FaBJzX/d3P9fnVM1e8/z+r5BmY6N/2ItP/b
epnmow/u/q4Dnb+u5wYyWdNkZikKwgM9qLtp/rVOWIs6oXdp+gMCR2ZEcuPdG+c5/gu7eeXrD9ntRcOoK9G2Y3p1+mreTmv13/RvdwHe3lfsZa1+rTn1iljdL8Y0Pd63iSw2vnf9fuLzHdra36a7HdXghyb+aqwG
ujPrb5uS9nVOvMgd2cuwvhuvMzZHC552MmntNP3dGdMc1YC3mvTOqGqL/u3NKXb9++XWDKi5+OkIoffA9sSE/V1np9pv3sqv13tHKP1ufPamGfkEefmd+8tXHfnSJwvedQYdLFbtIbNVnePKeRHsrZaq4nPbMx+1
rrm6uTuzXNj4uiWcn/WPbvW2B2Ud9dq7WhbSrrhn7qG+hK7Ev//8N8CT3LyOt7QTTRQeRt8+8ihg+ZO34tObdT+bbyX3/ZJvgq7YME8c5i/mvq3127HuuVvOeWtzr1m0+ff54T3n+/t2tO32z15aYvtav9bgs64w
D3k+dOH0dmvrYMx/tZmPZ6iAoULB4EVAH/kTgTpiZQroZ7CxQgCiJVTjnaQ/2gMWpoE6CRCvAYjrHM4QBVbieTQYOebgCsQAEHr6BEGBAY4x1YzQfISQGr9KmMHiBDoBKkNBUiAUDc2wJhgDEAqDoAFkEAIcgiEE
ZEc/0DmECh3SBHl3DHEQBYvhSMkYEQhADBCSMJQiAfAAkDgWEJYRCSBSrKHwMWhhSwQ8IEEJ2jNgeZMAAUwCgsmSYIZJV0gAI9oYVGxw+bDgsG0QwwTSBVjBCADsRgCBEFRsk/HZaAxFlkDDRTDP3DyIVRaGdAE0
FOBqCwzkxgAMYEgEgAEBFEqRJhIjQ2GE0EBOtgB6DIMTIFUSojYADmEsy65AgHwqmAJBgUJOAAKwgFQCFTEbdAgrnMAxAoyQRwA4102wGg8BDgwE2AC8CRBAyhXj6gbQsEYBvfZCmuxgA7oMwsRTGLaDEpDsYCFC
7xMNSFg/EEpLoiJ9B9GUAiRJJbWRBGUOcdI2NmFOPpFTmgEgnocCSMArKLTMlAI4EADqKLJmEC/uIoGCHqhIigNQoFZSOBEAHCIoqUYVEEwEgZTS4lYdBB8IAGAsj40LuLqAzVCzBMQB4QZQQAYsZRMgoEpBkUMA
9gAEGIgDAgLF0kBwUBomSgu0yoFDK5orGFjgAHoFR6gC0FDlo4qyZUPIwcMiIAKZEe0AMAOzCUg+wCEJnYEYQ0qBjAGlmwSRxqpCwDBUEhiUaBxHDR4lpqGikqkDQIN2LIJ3ASADIYSkUEUArbUnOTxQMwjhIC1h
ECXRAADQGJQADgQOfKSDTLoGhKBADMKCICRdFVEFOBYd71fkBBCaGkGCFIUAxBVOKiggDYoTABQbntoILAygL4VLAQGaCHBF7NCFgoCIFmJogZqRNKrhgKm5gKN3IBcGoTkAQoAO2SAABkIDSjDgzEBCLQEoSaLl
AtQAZ0CUAAgA2J+kp6h2Aj4gEUWhROADlWEQGRIaQYAMUa3SnWDGjMEkSVkqTUIDPhBCFAHAA4F7lfZ9AAACxqCpZSuAUIEUSWCyKICyoSNACI6iIIUEAoEwCaGQkSA5cUVE2wBRBKqB+sAAD4coAPHANjqMQmOJ
ByFFgMRkQAMNGIoCDyqThCgc6RSUQJQOCDaGgnJNUgQAhw4cq0bHAEcVBlsocRMBPmgwEIaIVCaMAhUhpACxmAjgyEGB4IAFSVLGSAlVSASIEwDHKAKAax1HO1JFL/ROJpMQGJjAQYB2YcABhYzrghFFnEesxRl8
HiAAWhmoh5APf5A+hERBLCaAUpI44tTJYA4GABiNBgZMNxRHAA3AzRPFgEHqESLXBgAJLTkAgMZLYRTG8bIWGCsGKaYC55g40SIMdFKSsH1k5YpQiYgSggymyEJShWADaSB6IgS0mY6hyxGVL2oQoFjKBHQBEJVL
HFTfgMQBkiUQAEYCiHACqIqeIQU7YJytxZA5BKAYVqSHxoTwgLiIysAeRZSCRCAUQdZibyo1Bgtglvr2AHZUYGCYCcQBAQUQVzcHVKsNBnglBz7rQTMEUqKAgttBCaxBgdVAgCMNSWAfOEFApMge0MyeUiCpGitQ
AAEIIMz8QCEKYKpfMBcAuOUXKqELAgBSqRMcMA1IYASEMjXGhgU/AGkQR6CByWRBMlgInU2qPgEh5CQBj4oAACjo1BEJiWDFlGBOWGkhNAfDM1qQAxqBzIG7LKQSIJRCpXEwAjlaBSEYiEAwoCBlQCWwTIkxoSFK
gcZCRYCpJbGg8kWL5ABk2UBhAQz6oggxCyjhtGNwEEQWoABM1AXNjDADRWZqV1ZGdQMAJQCXNBYcNGYg7FYTzQJ4FYLFhncHERCT5uggaSaDjBQI6YAUKIC0hAIwE5YPjRBMACCCHh0gsKs3kSyyXGwBcDYhqEFy
aK5QClQADN5GQqWohLFsFqQzlEZsJqTaZu6MmIbEaoITcEziRE0jiAriQHBoSUmQEI0GaTxRCrSAAKaJayJQW3rJSwSILg1QgnZigoGQcghSlCEkHiGIDHERggzGBCJmofCgRRIB4eKjXjEpAEQkskREHZBvDsyQ
AbSAjg8gJoCAAVRgNAYMACHmRihRmRAwRBiTQ4YWELGNiNFNpLAIANGhIyxcQq+w8TAQOhXB0VbiwSCwnB4QkIHCmD0gBeBHoYE0g9QqnNILFpGCLWFgYAAJwaANMFgpggsRNMAi9FacHAgmhQjuRBsASEBKaMdh
50IQA8dlAgZM1ACMDkA6a6cZ2h5AGQACAW8UChmIQ0kPJeSRHVXcKBo7C7AGBDI0jFEIt9QKuSICjTUgIUJ2DEBAaINkjMEAAIBYRHJBCnGSrGOlAAUpi8BVYDvvhqgSKKhAa0RQIColAwB/I0RFDAcQED0LKAUh
KVUTjFUpIfgRYsErmSoAxARpAgkSTAwF1UIjWN3tDgwRwED2ABqCQEBxwAPBnbAwAJRoEmm0JCgyRgYYYQUWU4AAodRZ5gUCxCiKQ7EIQdrXiBNZEjDDEMWmEg5FmqguLA8ERFwBFI6KjUGBq8MDZWGmljI0iBwQ
8pgwJA5AmA1DoSOkaUKADJpJhIgwXYBmBDFIdLgBGFEoFwMECCifxAQlYKjFzJRE4BUiFBgCQTg4yySF8F1eDFCNCMkxsO3EFY07k3MGwHk6IdIlICUqAMSG4wQBopkAGAOQEChOgAOq2gE2QCu3mgjgxPSbxASS
FoUuDGfIASUlihCxCDSSwNNFHRIASUHAcAvAnfAh+jIgnhLwoUmIJJgozRDPkSIJjMOcOGkqqnQTgQmCAZ0rHRDRgZ6qIVgIwAhiRAgdiAydlAUSAWQ7FQQEpJhEokkcMiR7SQU0uakXKQ5uZSAqACSFExEjMFlH
KnVMAUQrLVAQwqg3ijoInHIUlIZaCTwIYIQoNwqWFGEpAuQX0lh+SM0yiAXRAw0IOEALITVpySZogDVWAYQpskgLg0WlJZIEww08BFdAIMAziJhwWBczEAeIGMYgTcyn0LC2ZJDcGeUcQ4f4mcCLYUWjaIICEDUl
LKCqFX1Q0DQpYJERCyXQBTCSzkE6Mw14DASIzVNsownSASQhisUGAgNOJDQCkQAlJMN12/kg4KZ5vFIWBPggJDQeGhI4Eg7HYIhAFgoSmEWASiSAZtgmKaAEACQUTSw5AlDiGKGABIMgGgQgoPQbpStyphMSfUoM
URC5LYXQ6hIWxEIRsZ4O3gsZwIAAuNmUoI487YAIJAKmICBGAhAQGok8MxoPABKGXAeRMoITCiwFAO6U1zGI7FggACsCmNBAWYBRcFNHABSAUiCdWFB1LcAJgOokB1JBBHACDRxRepLEEpBAxIwYwgINvUjCL4aK
W0GxkD7ADxCHC55hCoFYgAIx8JV61CTQLSIIKLXRgO4gkCAwoBMATTjJaagQFGARp7YmMihg0UiICI8F0EMYEgCEDg8iCGOAbJZoUhgCJWEUhTAmHiHCjE+CCFM7hAQoht0CgkAhFWTApEKSICSIoYjcBAAlQahC
gAIAAV0gU0jQToaAzHWMEDCGE7DHZhhgKeKQiDGUBA6qRoJAyyMCIJARB2BOG8gDlBRDedwGs9QMoQCIQgBUdbiGBSn6eMFbLQQYgg/QAglkRUqBAxvQECwBqiWSznCFpZSAnMJUDzJotQIg6AIMeOAOMBStFIwo
DqAmgiB7yf1KIVGTzxM1RPUeBsiYBIombQlIUlJBILzKggQuFywIUigMaFgIECgEACisgJgIWYttwAIkjJVQY0nEIUAQEyPkCJZyaBBAAYBCBI2QINNoRqKtEm0IQJmIE0VLAgDo7gAMQg5hUGEAQe2K0XdAGION
Ak8CNkRSEXKhn1EfBARi1DAoiEMAzIGCwoMGvPSMYQgJUIRoxxWDCUsi8oBjaHGQiBaQaBYJe2ghoNAkHvaBBgJLaQCiUhYCARgUSqBXKwAXAxOCKjoCBUpFY7lSbKkORQIQAKc0CMMqainMQTyOAniBQCzKkIrE
CFAKZMFoGgzNQGCZBA04AbHmCBQrRDDAyhQlFIaJrxPBEJAVnghwl1QkSPBkl50mJ4WbkMyiggIpcEBkCIERB2IySAkiQGoZhCQRFpYkvHiGzUGaFfgFRqEE5hJycOIMixsjQAhAhZRuEdQ3AoYkCIC4j4LCgRSF
E1QKHGBEvQ6RJA5gaajoS4MSACAS2JimKECO0KMkNhxrUpmwCBnoaUChxdB2C6CgC4ocho0A7WgErYECCIExshQiQTIsaQRjmjmBYGqwAg8Ypi0AEuxNbhbwtcERAFAL8KBIBBbyGKEORCACAEMEVwABgMAlKHSP
UOEAMomiSQCgRjKSsSBoQ0EBX2T0cQSXFjQx7AhbQyok7pzJqA3SApYFUQgERoA524QJAYw9ZAQBcURwLQjtwNfCZnzhI4TCiBEiEgRDTAKBCkGgwGGFOvuSKZxwhCgYCDQ8kbETF6MVFsMCKAKFqkHAioLcQCWG
hruzIkOztXgY4wkQJ8N0CBAos0ri4rEFEcdaZTx4HAEiUJIRRYoQAKJpLOKYOUDJ82DlAYJNBlAMGRtQCNFwjEQgICKSAm8QyMEQnsvI0SSgTZpAuCsPV4EIQKiBPiLATAncICHNdwhYuNVEEwSbTCXTQgboe6BQ
kEMm/EMwANgppyLjA+oKqpFSLjYoSJRJ0dABNFZAIU2AjEEWFUL6ASDEykAwELIMh8Ay+6IUUQvNTGcKKhDQBilqMVwFXClOFrBhoS9sR1pAYUA4YQAsRCIg4SGFCn05CVAUAMIQAFdkm7qTBXIG7DWsIY0EKhlo
QT6QEjQE2CIFab8SElEEiDMBV0IjKgCgNyoIk2CC+BMoj0REIWTVADCUTRhyEoEE4ImAHEBlQhhhBq15HCQsqUXISgCAhCoAVBfRSQH2LFCApDcUITEcaRTVSQ6BbIqhTWZoAIIQSzkfIwlWSaQRaxQ5LxVRCQlG
IUADcBih2B/ceAgoBjMKggDodh5AFuOAJFMCiMDo5wkOuT2ohyjIAygJqQzEj2KAHArwiCBWIigllEiAoWdAI6gQBKihAsQlYAB0Zl2YE3WAplkRKUEWDhwQ4QFiAEGBgR4mSg0gFIICzNFLIYdQQA4GwKOQUTJc
OQwgDNSwSMLMcRM78AEzCxhFAQEcKkAsECwGmEBymCmQUYA+B2g4qgGQGDmwFB24tBQEoEWOBNk2NAMYkw8hkAAUDlEK18DAAMSDLIRiIjaxLNpAkrItUGhFkkRcGBJGGBjGLpahQgg64ghQHEELRQASJSAARI4Q
MMSzrLmEKbThAHnkLSCIUPakTQ5kOMkKw2FpkCSJ6Okww0FRQgCJbwQAAAI8FIwjQpRAkYDrgIvNQJEjgjLsB/gkghmSOgCBAGYI7CopAw0MVApKIAEoAWCQT2ABABZuZJC7zyyoCrWsEmYCrHQA0EgQsAdLKIjB
AQRFIbASEBMiYhagEkQuBAUhwBgeVC1uwJCkOFCAvVQKSCIQQ0AgDJHUgBAUBmQcIiAjNiAwCJg1fiE4kQADFoVImkMITgBAJmjU0poQRQELLZICbADIBoxEdqaFCxsrQtRawoTCQgTCApAAM5YBaRgMEc+ECDEo
JgPkkgiZAIrHIgFNIAEQ90sCKjpSSqoLFRETkDF4DG1RrUgRjKEhTRa8QKBGEFUBQPYdAkEgEIAIAACOBDDIUchANTkVCGSrqGIk6BKke6xk0AqQchC4FMTDyV0xAE8B0xzgA04goIAAIAfiqAYUTgGWAZAoKpAk
lABwCwdRQ4SEXhUJZwUKENCxwABbeog8miR12DABoOIijJDEgQSyVDVIF9CKhkmAwjnEDSBrVGc6A22oolSdyCFmXoAmDRCoBAEwEOmFIIAhQWAcXh0VdYDRpBIsGCUGFEToPBkVKowCADrAYpdQ0vQKucMIMwAS
8aEgUDERQwg3AAJRJQegAA6iVxYI0b9sAs7oYVABAoGziJWJDElQIxgS3UKKAaM7ijABQE4CGCKdKikhD5UgTUQUGA4AiECi0ihsiABMgDnRyQWH3aJqSoRYLD1mxgLk1FLDYtDcnLCAwADCEOphBUDRAOCtbqRC
QpQCYbIUBkl4dBCERGERDGkA4REBwBHNaqUdkToIxhBcpsQAjAomRESDECCVIMIksBYCAoTIrBCnAgBQ3bh7MoBIRqAQs6AIhBzQmDRtoyUtqHgBvSCClBBwyFHAveAVAmhgiHjUElcGIALkowTBOQcCSEERhEQg
HAaigQQsJACCyU2jVDEAwSKkWwSMRACgDhgUhWjKwHJBcUUqJFG4MbFAQTRBCi0TIjl5mZODhAoSgOAftY4JSpoYR5L91aiDtBAAYsiXRPFIng5hUM2QQwgplIShkAIhgSnECZAB5mKBgHseAht8SwGQEIxpGUFE
0sJWB4ZwMuJTpGkljUV4VxZR4kTSIoowI6lsQDgwTgoKHhRBGFgomwzCQFKQAIgRYaBC0GOiVKjKrhzIAJSJGsOB4tUEjpwYCMwSJhbdkABUggUTciEqK2B4MhABtRODQgIgRIMc+rzbIQjAdsxnBhbwulyXyHEK
Ah0GiEJUgDQU0EwgwUAkRMuASnEEgNJIMhQCTJiTI4BssgGdjAMClIhoAsCGipERQAVoROgEw5QEEaGUchsjiLA8QgGjkSRhmClStoNO9gAAdUAgoRgRQAGEyBOgVYRUgAg5NQDIqM2ZgAwXbAdEkcJQnqYCDTm4
uLSsBemQCBBJigFXIEEgqE7IIxjnrMzE6AwgOCAlQFIAgyHCAB0GbFa4BDC4OAiAkuGBRk1WkBAAQQooIyGgilBUXuggEAAQUxosPggPgrGgBNYQgA4gHoCKmgVSF8aLEIS+agw9TRaN4ELAhdUrPQoiBVmBvC+k
CU2GAbhAYZFCtgGSHkTzDlDShCB2TQcbCpBQYEdQVpWjKaBsQyQQ0IRXE4gFA5FR0AAeBDAgmggwBR/dGSMAEgchuEqOOCkODgAhhECRYBGRSKBDagE0IBsEnJQhFjWwQ+hdigYbABICyUqBQhjU8RpFAbRQCJzI
JiIAAAOEBJ61kGoCCQHKJODCKQpwotgw0jUIQrCBDIvAQgiIY6GImCkQAgNeGOq0CwQwxAlSCgRSAbmRhoKgREMAInjTjhTA9mJciDEIAOWCgQgCAeQCIgEiCfJfEQ0UMhIeRteakDBSJVeYEIqo31QgwDKQ4D8V
wCpWiQP8gRw6JLyVJ0dboFEoAhqCWsB2VjFcTAFc6MaRQaAFKpoYPFECKkhzgBNwAKCBAMJCApoL6eAEdBAA5TARrghOhjAyeqDKZwRQbOooGcjCKAL8jBCmQEjEepAwRCOkoiNUJMAIKRcgSwo0FCQCSxLLLpg+
hqnglMFiKYpQ97Q6gQMMUtAeCQM4gGNg9dCHRzGEADhFpsLuwkxoqqQPEGesPQUIlhAAJzqwgAU6MEgBA0EFREwsiJPQAqXRbTEHBRhHKogUlKGXoCGmQg8QEJYBFHQAygzXiBhogIMVKBARdEvYLUBjSNNKhJlB
nDw8CRCqHxc0SgRgIJuCpDAS1BwBDpqUFnRmmABAqhSYRC5gBM1WVjSI9kwSZIWER4okgLFGEB5EMJFJMFPKXFgSg1CAGYB6fBqMDMhZEmBNjCgXkqsSyhWZEh8J5Dkggxi5cFEhMxYQwARRaoiLIIMQAAY1AyEA
Zpijj4ICARJCRmjgkCZuRZ7ABW0QdLFxNiIDDnG4YSSBKk9JABEEgzAKcCyAEGkTAIDwjIbKDU9sAxUuApQCCnRRhyv4glgWdxpFgeAXgukeStChyu8hnWzIjhmIqk+AwA3CKEI4wFgIETGUiARIIRLAQoLVClE/
bMeAJIAiANBAYAgkoiVh8GAIkMuUFs1ZEIGhqBJGSDthMIESvvMDhAFKdCVCWQhNFI1wgZdOSowqSAAowRCUQlmoARIg5BnQEKaBJgAEiQoggWJEhdB2jECJtYIiQE1RIMSimEAAEOCJBOcYcpAoUwARrPDe1QiA
CMAxBCV2MxAApSDiFsNloHC4mAL5/t4SJeAOjYJZMJstQ0nyBGVBkEgwFpFGNcoghgT5OMTClFKAFpgCAFPx0RkQLhCUUGUgiu6YBAwkQ5YH+gZ1wgARi+BaTIEJRuDYkT0izKYBIAZAEcITCyQ7QRtCMlBQq5oI
BcAYQImmgABIj3GA1gSCKIADoJiOrCvNKJgCJnPYbqLTIkHgUAFyjwaUEYRmAyDpEsXvp0BoBxaYoIhlFIQMQEyBGwjFGRIA+oK0BAESEsMQAFb+CxgBTCB8ODCGExUAEOA5ggBQKjEFUIXYccEinro/2kAhQIM0
KR4Co1EBKEuHHCShA4ha34g2EmFrQtO2DQQiUbkioo3w5EBGiiQigO8UAOBJxos7wSLiUmGAYMYBmPIKAiEAYiKKw4qLjoMIKwAAEmykALOZqBAPgqCAipTO0NCG8hYDK6pOsgRXZHuiARIARCFgSlCwOtRI0wV2
BAbBhAO1DWDtAIPxRCACkiUrIQldbQI8hIUAAoUiCZBDI4EE+2zFAgMQ/UDKYQxBBDgqoAyEECKVSzi2S7SMwXWsYHuIMIUGsAmYsEBXIOAWArAjUWiUcCAZY2qgQARJgCItmQVEnQJWhYSICAz8LNAQEJDnNxIi
SMCYyAJQoESYB0d94GHCQrOtiKXG4mm6FMqBkBTuhiAn4EexIhUGWEKKBTAAISeKTBcgLgiaTcoiGUgnlBgZEQIiGJSRyQNAdqFebEAPAwWmLrJQggWrHAAwJIgMgA8NaJmroAU2EbEEkAZaGImXISKIGAWB5gpR
QNQMjQkAKZSQ4SWPkQ2kCVCiIEIhW1hCRq84BCj1yCGAKQgwEPqkSasXMEpRsAgIi1DjLNMDABFLCAU1GzqYJBLEuxDhAFCViwiQS6iwa2KhCASGJpgAgWh6BmHloBYSTCXhEJMUjEdPIIIlyCjwCgmAKgmijkrx
IKYwAFfRQsgIDYHTRRYASAmAAaCNc4Nw1ClljZC4rYIrwzVYLoAiiQDpAaKHz0KKQhdPUgIQeDbAAAKBDVAg8SUqmtY4UIMBHZAEoDCYeRgMMI8xHUSAcQAhxEQKgBPVUsbF0wAJ2jAIICkBgQwECiCAmWAAZETk
e8lqKKJpCEjY0QWAlTZJKA5JOmUOVNRSIxc0IMAiZgSFIBImWWhBBDlASgiAUhhrRSAB3USAEqegJQ5FURcWrsxcTgwWdBRAAQU6PTmwMBwyAAhBW2huUAXwCyAQQHiD00o5IEhQ0MtkAkHQEkCaASC3g4sIREdQ
h5MEEyIy7wZIgBlIVQlzBJwkEdOBrQticSQqSg+wMIBA8AGpAgNmiwXNIUp7YMK4IAECQkKFRBekIQARWdIBDBusgVUIS41kRANgRgsgMAwoEIIyodciMlEgGUkMiziYhGs6iVFrzRgSH2akAAyhIRR4/SGO2yEM
gFm4oSAASUIUn+YQAyy5MNiETcEgZoqOCgOghAECAfRRNcm4AjKsgkSrdk84gLWWFI3GSBRgVwIGK6lXSoqBxHiriw7YozcAgmMIyaKJup73mZNYWVBHkVJ5QGqCkhyAeoN+Q4AQiQxmG4AcO6HGHAiwclgBEQgy
YCksHBC/IBRA4ISBQQSUcwkAGBQki4kUiASiY5dAimYMFiBjk9MU7MwkFEnRCuIFc2LxgNQDwI4ARWBAJLoQJAKZyOy5JNESjAVHwIgFMViLsHt0ORC1MCDAAEIEwnlKAgBEUbHMJiDMBO1C2BgCFiGNgZYGarBF
QYTZcYQQXWZqN1iQVyi8MBkOYkAmjGTEABCSEkaqh4GsFoUCh4DkiGzUJJhEsNCsDRcjGOESoRcwgBtGAYVgjoAA1sKDktS4oAgIAHYAuxiJMRaCrUUTl1UGgGFN8iFEUpwO8lTBWBEBAjByTIOjAAggE9AIHBbN
JlNawDkczHWFEQrqgjalFDagFEQ0hJgAQYWSJXNOZtRhkpFTYIHMsDJFjMwDAKBPXTgkYHEI4DKAR7pHjBjwFwAA4qN22TyKBpI0AKIZ5o7QNCKOAQUPSAKIAAHlozwwSqOrqJhVFCQA4oIAA7EQQWIaCEUgYQxg
ibEewGqZUSoKtsZx5ZCJADFKAQtuwUxHIw5frASQIBQFEEAwkgQjQDR/CxGsIViAekbFNYSDAAKqXLwaeDAZhgSEwH0DyLeTQgxSAF5BBI0ACJELEcC9Wq1kVKADgLaDkAJiBKSGxEIPAgQBmxhioFUhABFGghxh
WeoMjM7IqwHe4kRRQwAENysPCMoGANACB2uNgMIwJuAoBS5wQpmWvUDiBsg0AAxHiiki2sBlI6iQMkACigQc5FBIgItHkIUxxteAABGGwMBAAzIdRuoZAzrYgIVAxIYBQwKGwQfYQImGAlQAIAC4YCoNgggsXKhF
XDXI0AYVIZlhwpkoBLSACEoIIvCAxVgzNFmopgXCVSAFkCEiZXIeaMco6IBgwUh9qCAAQFhkhBMjERAXGI06zVAgwn/BXVWK6RbKhUKLGBAFaoiOWGCBI4wBAAKikYKZISSKJsRJEzRwagKBQ8w0FkiWWYqDCLBI
KYsO0Sq6w4FgDQlEhEjJdIkDUQxxGdgIBAuGrIhZieIRNCEJJockDTSAQg7KRmgNDLKQBo0IYhBGBUDFJpIgwUk6kMPqBQIR6JqxruIUgNDBxTwKpBpwBRWTgrAAiLBoCL6UbQtsNKhxRzhIEnCAcQsBCZACALNK
RwBEgQggHwWzKi8A4lAIArEGTYCAFcTYyNOj5KiGM9k0afBJSDR1ZwGF5QEPEAQkoWQjQFSKAySYbABRwArdZKcKEZKUM4jC9HMrONAZxE0wggYwCgSOmEiwGRrEBDpiw8CY+wjMEGBomAddEI8xbAOECEDeGLjN
BsWz0ugMmQyWCmFAAhO8BKkFDENzBim0SDWSD4hNREozVEE4PmBQrAlRloOkZIGgHcJ16EIARAEgINBzICQSIDgL6Yan6AlB1Aj4WqPQgzsPbQVAHqQE9AADiZBUFA8EfAMKRJW3EBBBDW4JJ5EkBECeksKAgPAM
CAgAoGAgmAo8YAAGSN5eVgqChGoPQGoYYAPEGHBEk6uh0EoPH+lnxTs6DBgSxCsJLzGcmAhwyzX4e0DsAoQeiciigKaoibNBACTgIQpJihTIVL0IFZAAxMUagCT8jncB7EAONAEAgqoIBKiIMFVHiKoA4FFEKJK2
gTGjJ7NApNfcAg/QIDw5BBq6wflIVAWluiCDcRHRwcEAjiBDqYUAldhJQZ4jwyihQAUgIYGO2ijtwmBGJvkBGCI0REQHiUpJkRCgqII6S5MoUqn8sgRZBIEo/PKnLiEWaM8kwoezoTIKnkkJBoARAgICANUCCL4I
hBKEEFgIDCMrH+D7CNnAwhCGFggZgZIA0R4I2piBwAoCViAJBQ4yGRAAwB8SANAGaThxgBhOBgQSAwgR6jxaIUCfGwQgfCiXyiaoBJaIAJLSCSiSaiJ+hkOgdiag9GDeVDDTIhBpNMGQyIAEBoAwIqEQA0ABlHZk
DIQ8CNoBRAYYSsopfqWgj0gAoQEwaEArx1AUBUBjBE6IwAACTAhHkKRqBQJUCUgMgIH0K8EXESRFBOAhAB4EqAZYDU4CSW2sOYhJMIhGlIADABzqFAB6AWASAQAkAIgFKRIFmgCFFBCkARKAe4GmGl0LMLRwxOuA
oOWegNyqVOUCKsBuDuLwBssQhETADDEDkUKthIhAzpowlqNEZALC8sDNDMRkcOjAKJNkfAx8gJLILiBVQw3BIqBEYggjCqwhIAk0Q2MwIPaQOIxEQGQ5iMBFSUGkYsgUGIYRFNgJxABgCUfGIY1oAYChGgydRQMJ
yE0ECBoAckCJckCQBgBxQQECGWsYGRAIBkYeAjaQCF+UcCgcKCxTxN6ANTWAAGdCKGmxKh7Tk5xjIk+BSIrgrqGSYAiQCDhgOIKMEASrkCKT5pHCBNI8AJQGwAPQIKzjA4KIwo1AARK8oCLHMMTKkVmCSNAIBUGJ
gtKyckEMgRgYqI0AAoOFkjmdCOgATMTCw0At1ABIOjEYsQZTidLHBeLCcChXkoOSEBwM0K4IUfXpQVhNYsAYBWUgEifhJIWi0PAoTf/xqRIklihnLobkRkIRZAeODHiTAwwVYDQHOMxMBgiB6MDQUOCY/YIlRgEj
UUIIeDgABuKdBEmFSIioSYAEUDBWSOARkWkuEKCHBAOEUFiwipoJggBABKxBlkASLbGkMkONyiIOI4oABh2jEToUBxJD0gxi8oJBFARQAkLDFNgEkmIFwpwsaIIAqAAFbA5wQBsB+khkBQahICQBCwB4EkHEHRnI
Bgr8NpnpLeIKYEBaIKBhLFCkhwArZKYIASsgQQo8wAQCoE5JMObLLaxQlpcCBEBroJACrSd4dqKjTVZQaJkwijFUAoAIKaoqw2GgWCg3wISdeXAGFhAFCwZaJYiWxCLCcRE4G4BUKYiWASKrBOA1RE+pwBwphmlA
JBSgJCBCRISwfaoIgrIKVBrAKJoN4I4QvhAJ7gLlGEsMYnhgKBMzPAhZxobc4gQJGqgjPpphsSSQVENEg4WIfAkwAfmVKwNAHN3RpAnTgJCUeFCLKHs0EVRuICmkkJBmLog8XLZZAeQBIIAOgcEkFZ+YpRMCYYSB
CMbmAkCTQIAQTcXGk8XI0BNQjdA7DBEMiNIfXBocTF8DypgAwxlVhUclMFiFGiIGgJFYxTXCAQSBAYYAHAyacFYyDWEXqHIMIgaK0pIWVspPErXBh0YP4YhAoCCEJEY0gZQF3oiAHAoAgQjCmEJCceEMECBCoSEo
mOkhQspA4FiSCEXjBbmEDHKLAAQ6cRXBlCIlAZAOchK0RcCMCCE7KxPBjKYCjxahFUHBBFQCMAOIFAGqgwgrCaIQxJwkGJQAhmEAETFAHAC4UVcCBFWSkhaMQnpUU9gijFkfEkQWSQGSaEZUQddcBAt00EXJEWmo
0SHBAyAzFSl5owKygwiwCYBgS4ImzOd9NzUCcAEjjAiUAVINFCAigWAIHLPMUk5AA46IDBaJiGFCyAsyCAGCh5fRoeAjB9AKwxV8Gf7MASVPBQgGAESZ4GKoStMCDyTMUpYTALoDWqFgGZi0I6NVVDTQoC4AIEUA
pAUJFCCAAIhxEBNgxJRgCybjJ452FEak8DFAC3YVmBDBcqSSjdA1EUFzMhdpDlQTK45TAUBCBgRWsUyACI+AWCNVA8ASAALRIEu8eAmKiqVJiKSDVgh+lBgFRQkjGxYqEgTlo+FGEGXF3IJSIv1QFxlgLASLIICx
gKRgQpTzCDAnUAsB165Kgqmigo5SKa4MFWoaQGRIhJSUkRkZw6SIWyiNFfyWCaCCigCDSESCDALqKITIwSQhXwjHNNRNUgA1ILIwXJ9tzTAaAmEFBkBJBTUIgKtgSIBNBMhFSTXEkAthsQzRVmVDIBhllIg1jIh9
Mqs5YRpGUwATgYaiBGCMAoQOQcBLOALTYkgY1kpgjBMiXniiQQ42KYZxwpcURKsWKj0UhJYAbxgyVMVtWQIUDcTYAgYkxHKCERpASjAgKD4MnyjgCnAgRStzB0YGAACMQ1hvUwIGBjfYQAhRFBXioIyMQAWpgdCA
yFSoMJCDzdMKyYEmmoABzME0gTzk+ND6YQThI3GQkmOE1GimYMCcghYVDe0hAO4wWyoOtQJDATgGUwigmplCLQhab+IBA2JVCUBQaYSBhNqACqylVykFbiDARBsNIVSDJCeWnNAaEjk2EHgALADbz5TkXiQShLBU
YqIxEBEgaCXlQ8siCjYZTWCAgCtoga0hTnIAQJwPBWMi1JawkZQhMJIXEgEGBoY4QQNqFIYtCI5IQqVrMkbkUYA1kAmNjD1siCDRDRRCY1zoChaQAgjIdBAYoJSyAkHJHe4CH0BZ6CHwSZQDoLNACaAgwCEANCPA
DIKi61kYfguEtWBLCF41YQAQAEAiTSSgJFwrwDIIS1ESctxgLgIKdtaOwYJAriA9J7esmUMQHjhBgcAAnyAMLggemxgoIoJEkEo5JIhKZCyoBHHABYgjkQGAH/mGQUCJDkYmwCYBCBFYAAzU/LGEMR6QC4Bkm80z
4AYXyTGCQRAIFiQEGAJSJgCgiEBl+eiQIRHWlA4DrYGCIVQcXrFBAo0yWmqKFkIaUicA9eLSgwYEIKTBwIsjUH1jLO8MsTqBRKIgAgK4weCfcgWyZElGg2XEHbEhXpZRFSAKURVslFGpJoCYRBvMFgoetthmgBKQ
YAYCCUAqQJ6CvkRwjArTADJjATb1gD23BGk4vI0hQOQDAAigiTaEMFgHxSmwKUAAApAJprMdElO4JyanMkMl9W5qAoUMINgCDKqLMRl5AZAZHyu94qAQ4AIYiBmUAQ5CgSSA6qk0gjGA/qqkcjYRTMdiU4SRfQZ1
j8jygBBgKLLooEMFE1ADklFKkSJSmKk5YMQHIzXBnp4AV9ODSDNY2QvCNKfEFCAgQ0MmaZIAVgRGAoE+A3AAAIMVIGOwAAySxFDQhAzcEWtSRxMBkM4LtUNyoTCUEQgqIUnHAI6mokiU2JEIj4yFUZIIMAMA7wiU
a1hDQCOSw3AgCIoVRShouteMnRZCgUnoAYZCs9E8d1KaoAYOBSEgST5HxEEgtbEOMKiCAlmKYYAdkGsigcbKnA3AgzhEgXUugKnBGCWBYNaGKMYZwagCRHbuBX1MgwADOsDcCEBCg+ChsaABp4qMTGIoDmGMJJRM
QwryuoKGwIDKBUiBFkcMQQoMGuUAiCIoK0GjABBsKYaMEMOUsAZAgCcYGCHEMYy7bGWIUBtZ+Rk0UAQJxILQGgBblWcGNAS19ZQpFJyhPKYOlLmBAkxDCDikPA0wMBcGtIUH9rIFirAJFkJGilkLlLQrGcuYKJDc
AgAayiOkdgMIXcLVNRHxBFPKlAhIg+QhACAM4swklLKhUsy6jRJ4yDUDUIiBkvA9TzlCcCDBZlmyYTl1AJQGripphhGoIlkIGAVghCXwgwJA4wYm8UAgtACRFCQkBsTUqGVQDYxSc2VNiLfkhigFQF8UDwrZAAYQ
gZjAFryciMCHGoSFkushqEymuACViIKzKIRh2N9IDjEA9UVZMDPZDhrHQNAOCUsCwMDY2iakQykCyDCe/IG10ggYsGIIsY0D4FFDKRCUlSYAbEAlwVE2oEDWlkmARssNbpZbCSPMMgGMXuFKaWEBlAlkAABJwoRQ
AANkMIS7wQREEnoSIu0TwQUhM4coIYJFSCg0AJbZP+AHCAoVoKtSCdCGIIA53jQgsSHTVQqJC4oAIiCDkwimoQhkAkkKmkcKJgC6mmLFQwvEtYBIwMacIokASDicIPLyYSoQhOpYYQKgaZixKIYSKJiEaQGapJox
CAIYPHRolVDADlFEAwFBOgiRmllQRyNwBiV1QKB4qWlCpBFxbMeD7pFDUKSQ5FAgTT7xKcUAogUhgoiR4AweFTnCVAWDhAwQJIVo5DEKmn8Yi4QgqkQeCSdBQRQmkVCISxXLaKc1HWALAGdEhZgoOIRpERgyzUQF
lopICkoslEZkIKD8jgAx9JEqOVAAGTlsluuyKA0gAiAJhlmYoDMGzCGvJDTFHCCpAQRTKSOByRCQhLIzgNCBwBCezeQjiISEEdKoPgYiQZBQXnCgWJKNmGigoGF5BxtvWZtIOoTqIopPLBMkSPAaBAggMoSdMQfB
JT3kVwqZCMYsMJQFAkUMDkcG7IhM0zh5Cwvz0ATLDGAoGIJuILQY35wAKRFBOnQSCBAMZoAJcggBxACl+fSesBkqhAuC4aSNKG2qqgURwDHWPRg0CRVAMHZoG6xpICRIgQH4qRQQDIghoi5Q1E71BkCAQCA4wAWI
m2Y2EsUFoMIBNw0SBMCWphQLk/EE0BETLVEYISDckRkf81Cl8IWReYYKCEhVECiCPCarwwmABMpPqeKpEKiYATCGLEmxsBBQMEoyBEAQGTpMBkoESKIx6AWiFRKURRRA3GQs9EF45IR4IASeOJDUx5TA1EIoWGZj
tdBCEY4nEgS4inEABRGEegRDEUiKEUSqIDjoiZaQwixSiAGBARyDcnIINSGoGAhKQWBDRggCLjuYmQCODIewEMDFTeYIgFPAAFEYE2nqSAEsFB8BKERjYCAAwBkVWyhMrgAiZOQhdF5PrlSE0qYsCCyWQgRgI1AK
ridopDLkiPqRLKMSsMNQSrxhKBSCAAIJNogFQgEhiweKEBAjmxmBEQIwSoIQi4zCkQKgGGQglfGCQLICoBSEAsY4gFRGGXZroxCJhXJRRMcGDTrcEBIsHDglxWqQJVBHMBItQRNMDNhy8SAhCYIGAcWBRjVgOZIj
h/HAKQkG0hbAwAHCOsUKQ0CPIXCkIcJAtaaJACOu4RTQQGHHvRBJAQp8Mi5NSxUFSJPwYIhgkchUQ5EfEUI5iWRIxAISMbBFk8QRAAAW7hoYopEhQTGCAEIoVd5KQHhECiUggBTZIEibxFZiKGEA+fBNCMgXkFwC
HBIOiV/miC8miUGjWuxyMhBAlVKBgGViwBAEpAIE4GOgogQSGgSpYgKa1ikQMglD0VEFFCEA0xERhWUUFnlUUgUXDFwg0QBQKFRH0kw97ngeNGE9JBVaQcI6UOhyLIGCQEwqPzDAEIRGQFcYBGQy47CaNiijGYrO
4KEBjAPBCRMza0GCgVPAcgiOCkyAkgA6YQLDiGdoBACMREIaFcCSVQgAgUEIAcwFgIBAAZsF6gwjDg8m4YI0B60jTZAWOBsGQgxo8DIglEMGEUmQGUEqTAG5QICVGU7QKyEMIbQBAQQ4NwFkYQ4Fkc0eqRgC2Ail
DkzqAi6dLI4yhIp8dXsARTQ6qNSc6zpgpIraCBcgzTDPhkE41q5OIMAsCGXEQLmGHVJBIDgACBFdWLxchuwQKjYBD0SGkckHijcogDLaihHCASMBSuxNmGS45ioDRAOGgBlAge6QIvAJOWC0vBPgoSAVMjAhDJdo
SQVcwYBsRkIBywyinQGXiMoihjoCAgahDhBJ4DZtAjAwsxVQQG4CQYgKFA0JJC4hmvcN2qCk85Agk7hGqUVEwhUCQohEB4CgUDz6R4MQshoBQBBCMEoMYAQyKBQiEAsSBKnGY3BW2QGtgAnRQoJAICRA9YE4ZM6M
1TjZBFUzkhgJxggTAEqFCmRRcRDq66PDpACvBQPEBko0IkQOOmyVAkEwXQwqBoBGQYMhsIjgZEBiIBgYDcQAKdAeBmQQfAkjsCw5NwVqrBxROBmBB4EC1hFAbl2IrC9MAACA/TUQA5FPkpQRRKa1aqGJ+NPigEYg
IzcQEuRChoaqoEcu5IAGk0IBqEYEbwbY5R2GrMFQjFkmayCwk+BTGFIyBEDKbpgxQEARNclJoMboUi+yxghtYNEUWPTgpQQTBA8oAiI4jTQ2SUyACFBIChAIInIRBFTxkAjESgpiDCxw8lDIAgVMwLIZdkoQmEMJ
DsyqYHEEDiBgcUgELeBaAsCliEHwaAYKLIiFDmnIq3qCGaq0SgUyAGqV9IaJ4Coih2owgnwAIPCegw9Z0AvT88i9tACODhukOJhJlQCKaYUGBLSiJA7AJr2kBgSDgSJICYhCgkRhgIBJ7yTcAdA2yQwdq2B0RiSk
U2GRYg98oIR1HgE5IFEySC5oRiYIE/DIRcAJpo0tBmQSkYwEcmAU1XAQoFhZBAsAhMEwAUhjhgFgJyEgABkw5gACKITC4EkKTAEFgfG6JmKEaQE1AhZOBCUhx0J2saIUCUHWIZGVg0EkYCyWINEib4DKAFOAgABt
2HjDNDIbyrANGXMEZzMCB4BIwI5EBqyBgpgEgAQiAor8EAECWAV0zoBEIADp1vAD+TgNIRCZpImFshSacNRCAy74wCwAdI12WEsTUBBuA6MYMNOteBtSiZBsgmaIBiQGRtrAS6BNiAAqMTVBBwBCIAXNK0A4hZWS
aweJAYaAj2jJyFBF3ipjIFFlLgQURgwiAyAAkSBHmArIpyVmSwhQGApAMJHNiGE0JBTCmUOG4WjEQSJIIF7CCGTjINpBWDxBeBCAfVik5BAOZKKYQEjAggWgwYM0cyhKU1oBFAr8g4AgiAlLSOpPDJOQQbSgYzkV
B2KFBKpIQFLMYBSjvVxAgZwoCQCVIgoZKlJXjy/MBykIj3wJ1IBiikmCnWSMADAIYgRwGF3rBCiQKSVkgETCfWSRPVArhMqj9qjZcQC+AgXhJECmieADAzhhqORQqIg8rAJBQETggJmy7xBdq5U5DUVggQCAKwBG
YglshAAUMrCQZpDoBG7AUVN43SARsTJBmAFGCTKWBcvuw9epBQiYUXoAtmAa2YgEE8IFlzJcQLMl6VEkBIswXIwiACwJTPJg0GKpIbgmayUgCcUjM+LGTTlYKqEjCj5DjAUBA6PAANIgYqgQEC0zhKAptQgAazCL
EDQgnRUAyCkC9gAxiFY9BUEIUQkQOVfAAMREGjIsJcu4vhOaJAsgEMgUAAiAF6IhX8QIpNABQhZqQghBDN6BgMhhcYwMCEVzCbvaBNCgBBeHsKoDPAoca0QFM0ukl8pGYIFAZhEJCahiUCeEM6EAiUAFAECLBICz
yGOAkBJXCr0rAhgBOaMQS4c/zMvBgtp6TtIBB4BQAgAJQJkTRkCFZvPkEwU/lQkIxzZIwhRIPCoQChZM0cRBkD0zgVQcuGglDYAAZFQIg19DugAnQGeQGW2TEIUcKgYDQCCJE0MV0GADeBHQsihCLlyAkFUDkOMH
5YQGKLJBjcAwDAoYmWREXQxTXxosIW4pQQPQQ38zmwyFhoYLkaWJigwS1WsYITWFeZAsAAREcQAYYgOhVKKZBAUm8eZCRoCuACAmAIgGSBEhHIQFiGIVWAfCgQ3AehDfIplWQFjBmCKEKIoAijDQGGkicKrEYG1R
cVSyAUqfRAc4leAAGpNIA0E7TgSAFIhIMBwNRCIQEJZxLEhDwBqCaFIH6hyFE2Cwt4Hk8RaRDMCxAMLyI2CVWwzIXECwgMBxGQwIgYd+O4wEwcVDtBIGCZJzUAA8EGBgeNIhNEJYX9EIkRQI6gImZAAmhxYE+xwM
LhAgSjQgYzBABgVfDDW4HOg4B8KqgEBKYAAa+CRK4AUC5DBIAEwki13rsAhN0yt+hzfUCYIUTGnGsAAAcWCgDxGMzmTiqEilj9caISEhCTbF0QeP1gKyKBUwafTSBBHIBEjEkBTbRUgRBCAcQITMowe4sQlJhYAI
kCSFREcnCQhe5HiSwCyZEMiMFySCAl9+ONBaxhSYOCgOeLghkSjtAOgUbVA+MjgMW40KQAgYx2w3gjmgpY3ziGYYjYFAAjgqiQGYFu4GSiEAAPlLhYOUKgQC/ZEFnBBPtjg50ABAOwKeTtMtIgQJMJFoIQpFAGSp
mq5RouUAlMQ/rOnMRJNh146TRIMQIFRgYCAoDmN8bLHUgaJNIaICEZcVzQ0BACQwlqBYsCAGRFgAoDKCA4saokBJibgtKEhCgKRBBFdAg3g+S1FeQ0RDAZsRgkWjnAAgOBAXY90CvlEIhqjKiXBDEQiVqQtOYpWc
yhgCDSTYgcFVJAYQKQCLQNSqKiWGQAYWB660IAB6eDLpCA5i3h0DABICqDGAkSAQVmgYiL0XAxCqxiEC+ISAjAgABIIUWcQDCkOYFAmTFAlGy1DEi0UetMBAgMURkD4iBmgUgdYiv5gYqOyEgIXADGLDsxGG1AFa
g5EQKWADEXqjK4yCeQRFAtA4qhBhIbLaiDMINgEr4nBhBBQITGCKKjnQXQHsQKaCFWVCQUARQDhBCkC1ywIG+SpRAw+CVCjMwWEJTgEjcIItEZQUSyb4QwOFANzCjBBoRSiePyYw0h9Bg6wCSUqcAEQpZUBJg4Aj
DRtZoAMIEGTIgBKRAAiUgJDU0PgScIQFV9DGAtMEA6gUwito6JgxSSB9YbE4BKigSptDSJ+AwjhhB2CrAJQQgaz1EJBRQA9A6NECQ2gKwYrvuDAB/gIoygGCtmKFTEQmAIBmQEOyhBAvUtwUEUA44kAo+QkJMBgQ
ghAWAED4jBEASSgEg6rBIAjoBVAg5NFBAoZGDQVlRhsLIEgUerKygAjIQwgVTIgoAwrKQ1F4T+ZElAGwBOCTMFBmG2ilEEaBuECCAI7iYISYDIwAJ8EHBQgEFZibgNCGUQxOhFDgm5BIElhxgTRRQGieSLVrSNlh
GIpSbCIgFAAhhhIdBGXgR9g4HLHFMNwVVqXZAvIhIgFOywz9KGghppAWXQCtMS0DXBk4AIzAEAAEFtww0YSBKujEwQQN/4UE0QUa0qCJDMeEvAIAS4JKULBAlAFGLNTlWEJixYHNmpVphhbxM4XhkJppAIdzobEJ
DjOBEQZBSBfsEBdjBEBDDjrbeWU2BSJKcAgKRgDFhIi4kGIIiACzwQEaicsGDQSUIMhQYiPJSZKDtMTCqCAKQU4xRWhnAJIRQDGIFIlsQGlBPgxSGEIwZD9MIEAa0EQ8eNVFiYCWk0Qt+AMYQBEPIGq8BQFAhCRO
kBjHLoNcAlQxBIJIjIhUIlWjLUhKYFhjXBJyuZBYKNSHs/HiXXouA8bMNixxiQhFgCINoyJCQgoha6AESKgGnJYWyJMw04wgKS3pE0kgIBa4FJSqIOTNgZCoBnFKS3IHpJxiUg2Boh2pAUDATIQjCsCEQXH6A8cE
JO0BCNVTEEgQYRNFuAgoGqnMUFEAzMYhCzCFWFdCQBw0DDwwBcGoJQCBK0JQJzBpAASCt4AshL8TwZF4IJg4RJTOAwJdZAyA1EJhgUVj+AaEgkxLRIAQpPgAlchEMAxFEpckcuxELQCiGQLnAFgcKyQ5AAYMFIAA
FhGQkOyIK0GhwiCXgSagnEDCF36WEQGggB9aJwgABAXDFjuMA4UjnOYgDDAhgFqwy9pQgBBEzXHyYwBU6J1lKASeFgJ1IRwUJECRPQbh4NCxUrBKmQYlatQE08QDBjlwSvT5KQRhPwAuMghUEQqUIHEeICKUBAQ0
UAZ5ZEwCRZAYRiExGgccRRl0+1KEhYCAkjHJSKtOR0TZpgq5RnCSYGKArSoJWWHEIYRSFQCtKwAECjAIQiEiGusemBgCiBQA94n2sLgAcQIzE1KNDHAAIPBEjw9zRBwkGQRII9DgCzQAoMoShUuRdYkohPgTACZ/
CBASCALARgWeUFAMkkgcgRgKhIPcSFpARATqvFIgRc7eBBGSe7o7I4GTlA0ODUy5JOMbHfALRkje6vATgC5YOyugRcijADbG5IBAYqBNGyjASGSaHgVgSEMHOGIA0QWDKkQRkAQRtAVl0BQiOARgwCe5rpCtXDOs
VBB9lCBBZzFATWwAIp4EgOBQGF20fohFKBigIHEECwaLJGKOILAgB3ioEsFgmZgsWJuAKHJtGCLiDswcAg5aa5IFRBDQCEXCDaQQCkj0JMIkSTiAEQgMQ04QdQyi4OQMBGHwErqQ8Bj2zGNxUYAnWyjxQldcCEmY
6EAICCkeFdAT8kPIaUln6QQahnBUghyIFS0IUAAeFmZMRGBTRKJAMAIJyEqMFSJ8GEFEhANLVArEjmRoTWmQBdAA+s5HIBFBqBCzRE4E+CKEwEJRQDIWdUICiPCy2K+gZoTMUlzgQEFMNQSJQkoGZAIkjCC4UIRV
gSB11AmGxBFIAFkRAsZwAathBoXB5HRHwym4hxEEBEQ6CIE0FSjJALpmtkJJjgXohEVDG1cwxRCwHkMJQUCSZJAoABOlcBGYknIYwJwrBdHwBwVUKuDhgSDg4QkbAR6FjgyHAgcSj2WOUTjcEoIjNoUQhQGUSH5k
BGLAArbA8IgTJGlKooSRLmHLayAIQBg2ZCw5wg5IAHNgAshK+nRCCABtBJMFBZgjAYBChg0EFAWgAcMEjEgDSDZ6xDg8YJBckCklA8l59YAmbckEVKF0kogKCBAdKQmjmHpqRwuYKyABKTnJjigjKNREaJDCgqQE
InKpPhYCgpAtIBZTgWUKFKrJFwHI8EGAIk4BGoNiK4ZLMqSmZHCQCEwq3SFIAADGBowFThIUIIYUrQ4LEcEREolUShkkAW+BsQJKAYyK8FCQEI7AqggTCLhE1EXICtYxJWQQStDSIuIYIKpVSS4EDvqw0AAZyw9A
qMBqITLgYZFdGAWrSgLWBFCDhkPgpNRLmE1KT1QDmgBQQ70tVPC9soEYVjgCENY5CUKTAh9i0bAe08ghgbAEQMVQYLcQhC+QP0mQJYK5yFngSCFhk4imkAKOwBsKSUEFwAY55ZxaCKKwQxCoJ1gAWCARaFEhPkEM
pMqLQKuAoiARA2hAK2GcWku4EwQBjQgCgiYbhJIitpsLq4SndAaCAOGgQj1XdYhdoCgAoaEwFBRIowDIkcQo5g6CWCAWyACxIioRIH01oEIEA7eFWTSNSQBmiJAJzJUThNuAIhvPAICo0g8BIyCjR0ghISanRMpK
oiQl2KSuRoHJkDkCCFEJi6aXIASBQAEJAQYZAaMAdmjQAEZ4IIy2EuEigbKIDqMJQ2KVMUdAgkx8KDuQ+SeFBBQwhwABqaghiiSmO8IBAmuDFqwWrtErvkaggQhpCcJI1iC9hJ6QnN4hlECce0QSgFwBTFCSdIoA
EA4gKBcRAGq3QIumB4qMLZNJiKhECdcmEVAEA0UoUQWIahCJCJGhF9ZQABkCEhiVxhQACB44iYVNAVumwGAZxAnAA2AcSE2CCRDkmAcQCcjhEjRJFDJcHsCwABTBlAYlJFHtfoqpK202SxpFCVNhgFrQMcMpGOgj
IgF4IDBBYSYlHicAADsgskkKOEZVQBACICRzCIiwgwJAoIBQMpyMAqyDmEXXQcxUIgIQsDaG/K9HSAChSmEHE0IKqGYFhS1sKQBg4nuCNkYUEDMDgeHJSBsnMoKV4tERqWKkZAcMpsQDAdAWcmF4n4T13AHMBTUR
LAQksCjUgAH4ZiTMAAEBpC6EUJsEi5IhEIJRlMshCiDSFs0iiQRBkhPkCRyEJweQYUICVVUU4FUBRJEzZjDYYBlNmxaJEIQgVfGkGFgNgBkGQBgKuQDnUiOmSAqTEFICOiEAUdUwwILNj8CqIkOyUZggIgBHJERF
GttlBcjRAABpQTAcJIwCAHlgHBho4AwyFkGg5D4AizxrU8RiUEkJRwFFyM0BgagQMBRgRhEggEYAVHCIuXGWLMhHJUAaIAEEokiyRCICHMEdiEKagpiRAsoQJFGE50EQEIDSBAel/JoOYAUpVFKIDpFiCiIFgMAj
oJCBgQETwSTg4T36okXgRiZDoCANbcHFCJSZUjFPQhoMZwgCnci7kOAY2ZWb0BIDlgWGQkxyAgMgMX+nDJT2BAgmOGx4QgRpAUJQsAejCEmABcEEQEmKxn0COLyIQZ1KAwIDAXBKowjECsZB2as2iA0YsAqQcgHS
dBhsoAxBEI4ECAwPAQmaTBi5RCaOgIyAhIQcXMtkkAhKABkSBQagoCSwNpLkgeVooo4QICsQBd3ghCc5AmAhJDEhNDbohvIcBkCQkiAAxwybyyppHFAbBEtApYGI5ShnCxAgoUe1OiMfJhHBFP1UikIB6cVBE4jc
zC0gIABXUBQkSVJSNPIYaggAR7oVizAUOSE6KQ5CvkKQijNGALoUCIQupIkcADSAkIPFIbjAwTRWYZPTMEUVE6jIIAZQlMcKBDA9hKhhsQzUShDKEAqXAw+gzAIjKgr4d0cIlQ4DwAgiFFW4SG3vQMBWUQBI+BnR
DDBQIJFUAuYfGFBXEZKWnlAavJMRHRs4xGJAI8BpwBUrAEOrpCLTWc5QEYJE+ipDDpxafYQDCphgQgArBMixKoPFsrY8bJKIBk5tAEEABDYiPwITAOABDIbvIGEDAVmAmAEOMOBBDGCIMiHIhJJviqEHq+g+tp1T
HIIlwPOGGsE10hjUkgJKoIEggzpNTAAwPcA0EaVw4kIQqQEASiDLiHOhAG0RgQkjCOhCqxMSwXAUUhAKgMJxAhrxCaAV/ilGpY1ILAZeQQzEsTeEc4ozHRQDHAHxiG21AaYA3cjQIVUgm0YDleD3dZFO40g1EKoM
A5ABA2AaiwsQMdtTpohMiDDyIyAPsh3kOwCIUGSEIxJABLJiTAt0S5CbYWi69UtK4yHCVtFAsxReRAMncKHo9BsIAuiNtEyANqjFUmUGKTPDSG04KSASQJGggUDGUAIwkLwhEYaxMwazM0CmWATMmYRyqTgQSEtY
mQxTQSLoBARCtS9soJISyBIGlo4CiARMQDJssxKCDNjgKHwzhAlCkkKCDAK3RRCIuZSjgzAMHOUMMGBEAUIqAhzQoDAUqMDoYARIHt7wE0mBRBFRWShXRc8qCRSoJQhWgBDpAAhKUoU10HpFqESmZwER4QVE2BPW
VACjLUCGkEcSQqngHDgkooRgARwoJhAkhOPmBBgEOhdAuLALIikS0xBkAHAUYIhIGgTgAQqyVn6SGGi0C3pIIX3kGlxPkcKq0CCLvMxJZaBXwqJh6mAAEFEAuIiRYAZixGWIAEoMDjwI2tgWtHAZQDgzIUYTOGcM
OOrkBiUyKSQISBpZYILKURQZ1WWIETE0uQgbEEOwcgKsdyGiEADUjFxG0lwgdh4mn6AsBOIFglcT3JcAgAgIhCbDQqRkp4QFKAAAWSShO8KCIiDG4QxhP8ZomQpugS75yLhgB8Boht1AqYgkwioAAYEDAgAEZWgQ
BT5QA+AAyFHuYYdJxDmgIELTM5cfoQ4SDJA3SAAJDgQQqUlgmDzAGQzSAFZNCKwVgKOVKCKYiyYB6JwEToYtrjPSb+SitYAQKIAAEMhLFO0viSECVEtDGKoBSIBJBIkI6digccjANAm3GurAAOSVKGGEBiQJVEgg
BMIlgXawaQrZD4SEKIhECUiCLIsLkkSBhdLggodJMJYYQBlCSK0NLJjcHYGXhsXWkPUsGANgqZzDGy4BCQQcgRDwsHWQDSAAI/cdHjoKNRhAsjHAWZlaTgVwCDK7IxQECwg4NEVCX0RwyhGA++WICAsrUgUBzDmu
wCRJEoEoisRTe/RhghKNSyEPAw03mdBAXtkg4eDJeUOAVKIpgYCWSBpUAbFEI03lwwEqTlNJxGsXsFPVBLQIsVdiMp0ZyxSAIAKYOQxLSNJSkhViASQQ0ShQSgyQsoCCQMz3DUMCqggL6JJYUgo8IgqAJSKhUePM
MThUd4TESJyMCUBAtGQ4ANATkGlFEYQbCA0e1xiClJIOiI5AkVAvPUrKASrTggQQFBQCTQWVggRQXCKgCAoYBGwIK8c48V3jwCNJCEJdegmQGCIUYYhE3R2gYhxPDgivApggEgZNAEKJQpRCaCIATYUTI8UQbwlu
wVSuqZMjx2IjKkhi0DnozaKQcAEQhFOg+1AQJDAIwAMkhACYFZAxMQHAGCwIRaNqGhFKI9EREMseKoMhlOi2cgDCu502iQJAFUUoR4UKyYCAPQghQ1SElIXmyhHREIMBA84qEEIQBZwCRghNJCIRTQoCiIWaEUYB
AkSaeMECCEgBJYWAHQkH4xMqB6IiUfPAGFfAQygBVTiJkg8x0AQAZjyrVZBIWo0CAioQrQKSpOcjBQEDHJq19hYEGyBwEwIB1AIGbOIggxNSCYG2d2KxPY6oXkCRLJgIVRJ11mXImteEoi4awXrg4SSqlSltEYKk
EcxAlMDQyAPAPgagQwNJhC6DAlRRIYGlgSSHTiSItAKGGaIPhDDE/TGISkIwJWC5CoHE9PGtMSBIFiuAZgSumFuEWPkElQhAxa5AxIUTkDQ7NUIi0CEqN1RglEMhn0OIENGOwUAFmwEUPsQJ2CRALOKQgMBNwEoF
xiCgL+JcBSggdpCZIDFwUCJikkAIGIrIZBiQkFTAEHRLiCQStcIic5m4TwiwCV6TAC1BNAakvyCGMGQCG4yKmAgDsQIgEGUAxEkYWyAVSCaY1QIigICQJARBKUisJIaiADGBaBmyhw8dYSANNMdJEGA0BBZnKiA7
iYXSUgAVoWkpMzQItCxhwxVCJ+AMqIwhtMDRmuJZAgAAY1iVgh6NIIzbiQCDYK7QCM0YSlmbMSYMViY9YEMwNdqKxAiLRU6BI7ZqAAUwIVVlU5MJAEYIAZDASRgGsC4BJMw5MbSAQCZoBuQotggCDACWBUnUZxCw
E4jgpgZcFnBBZAJNQKsAgWNYwQcxPEyagWk+zzEgCJhUAEMCInCFNbThzx6B+2QRI4AFwQERxAcTh7qIpBPCwFkErpKTzNAAwVQgAE+sjRMvqA5MwgE3cCbGhIB1MRBYUjerBLaBgEH8WBxWjQAmhAGY4CQLZyFJ
BnsvnYxi0AgKRFGGcvS4oDhKDWWSBCFZHQXaagB0WZQocGQSqCUuJzHB0+cQg+xRHBQQwoEAGhILQC2ISHwnwGEEAAoCDiUqhxDAEiABMAtVyxK8VNRPRJAQhUSVVEijRCkqZqCYGoQ5Yo3zsECULDsasAIYnJLJ
Jj2kevTTW0hRYkHIFeYG55xI1cz1MmhWwLF2gHgMaKGOASSIeIOw5aBZDJGoNKjA4YICoCT5AgiAIS5qgkQBWHDFRTJHGwFDTCBJSvFUAGAhYBZiIClADRekJ1SHgCISiDLdFPt2EkedCYAZbTEBwluSSRjn9EBQ
ALUSP+UFGU+YqGYSCIUcAMOABgIN8JVQgggNApwSDQC3A0USsSRpVI2YAg2oWcIIYvz8tYEIh1ZpIYhBiislOmpp0iMsLNoyyAtWhZhKwDMtAIgKQOpWLVGLgNgBEFg5oAJCGUt7siSxUjCqqlHsFgGVvgVIggcl
G6thILkacAQoNAui2gaA3CZsAElI1QhCJDGRiILAYlQOqAzCMe6pA7SCMCwWqpQ+EUVJLUYIEZBEnCEBTFSAykBbAAmICBAIAshjZBCIwlRvFIsMUBq0Ap7g7f8JUqR0gvQLgTDEShwUOlg4xAqBlNcEaBISAp6y
TzyqaDXTATiEoABAAUAgAEQYrFBEMQUATLpgohIaFA0IDJhoxEAgCEZug8ccDFWwBizSkk03GBqAoCWwylhU4FRAwTAElmKbcDhcngWqEwQPeEpYOIbCDBKgBDnZiGIhSINYCbgW52ieQGAAKsIEw4RAJEGUrugO
I4DQBGKpLUVUatJgCA284AQGRMRCkIGgBhG4Og8Lk2CDOoIEjkT+mkgXhAcD0FlIIr3IWJDhYkOM8XTOHIPGXkUDIaCaRwGwSIqyRyQhSoJoVEngMWJASqiAQAhCJCnMFE/mZdIAFojgvhCqTwwEYwXYoB8AkHU2
QYslBDYMASToojaCSKsIhIYoSjSMLEkNtiOMZuEsAgYZgiCEAFoMQQWYiWAxkAwRRQZThQCDkSETASDCBuB5YAUsERTtKAgujPoWXgkAWclQvJlEIPAE4uimkCAUzQAIE1AAQAOZzJIkVAF0gIqjICRG0wgg7DIK
XZQSkCP0vJCK9BDcaAhBLAGGGAJIzADxi0BBAgTmIRGBRQQVySecECMCLCKBrhlUkg4gAkMjVYZqAQMkgzImV0oGiZCMgOjAEiVRkh0rWQSaVCUUAEbERHrD6IQobOizI1asBrQczFQgKMCAiIE4IbQiDLrcII80
oQ6EJ0JOE6URsMZoUJMkQDKQiQoIzSbcN/YHLaZeGEoB23GCY2TWCUAQc4IkdiBDKEQTD6hI9UngU1YSaIPLKyKmpAhiSpSgGByehEIAiRQlWG09l4Gw01moAHDhmncFA9FAgupi1FQIcgKRi7uGYYrHKYgZEFL1
nEErAIAABQgujYCZpoLYJhgDAUi5lfQgcKuKAHLp8PQKJImiIEsxBgTiAsWsJrzXJ4goQtBAQM0YFahwDRU6jFSegyFmcKY5LpzMU8QqeiUBwJxxkaUGEXQiCh4IEyVgQltBRgkFFHqwEFYdUAApAkQcmQVCmRSg
D0yi8hRmqJRH7CIBmkiULAQSARVhHwEgHAKgucAFnchBTrIjSxgG55MBAQBybJQIevEEa+WQsuZI8mEcszNkKQArCwyUK0qUGWAAIyrEyioPKC8aShEwDFQCFSAFiAcLTACgSUQAXNDNqhOxjQBBApcRwMAihCFi
AWgHFwiIIQRQRgBMLAQYOhQeJGYABAhQuJAIQXzEJKwKEW+jbCDqqXF7gTuamsPJCgwWiDC2CArU0AQIgRQItIHDgmNEAzfU5g22dSA6MQZBINEDBgBPCBpFQCuEBTYYNcCIDSkkKsxF0urAEK8QAAUjGKrzrnQE
AABJolTEChynAIFn0BCJA4kARKEB5NKkAGVihKCDhEUhIKAMItqLpbBGhIXnAN0aEaAU4hgAIJOB0Rg8gYrBzB4EAlaCCBNwkI3TCieEY2FDlDDAgKx5RwjEAJBCsQdTIKxABQFARYUGTZAsAAGMMQohMs2RIKLP
Iz5QqG4JEEAYhAr0BAAGrEALAaEfBIef8kMwnVbHhwLwZBBxcsRMkJywUoQEFOGSGFMkCMBkbINB5tmaESN20HoC5FcEgdKvw03NVhgwsoiAZQmJKBKiXUSsCAdhY0BQTaoSCANwI7QHwIgGZgwBwkkjIKhCRjVG
x8aS8ziMJBcCJAolnusKzA1gwoqGN4QAEU4pE3UMGm4AgVKIuPoABEAjD9aodBADp2AdSkQBxYjJYxQCBHaCRWwQEhKQgMgCzFBABRZwhfOQjpNE4anOwDrDIAEtUjByOKkCQArjZADQUAU0RNmCtkSgoZcwAStA
GDIlAcREFAz1IeCwIbu0xMUcuYiQ1C3gqhCMSPCshKkSYFIyuo0xWWYZExLwAmxCXu3YMAoFrA6RPsFBB8MNvP0lGDrmQBAolBeGcQKAKoW3bKgAAGBpFvEAR5XxFHH1AbagEZ5FYJeRNczeCkhcEQiHECOQihno
gDAhJZIxyAWgh+HmMwC1dkIUKBWkEgxBZQAKEBwwURcoFLArWNhZOgACiCmVCGTKQgHKhYL1CAARFQ2Z0lcDRujBIMgKBgizoaARKzl0UDQ3uLBxAiJIBIDACwwQuGGkFQYKCYGMF5OspYgJUBYRCAn6KBwIBpVD
oejJYgwhFiCgFIkAhohmcWQJOI02UCEoCgcBxLSShxjtxoOGs2BqUGsCUAsRhIMsmBtnIdDlCgchQFFUMdAqGxZB6kGAQfGmBGDZrA3UtAOrZIhoIE66VUVlkHHYICVkAwHWrQ+EEIANA0mkEhUbgL4AACUUmIwG
CBEEJUnpAGYQDIAjjrV60WESFNEZJ/kWlyUagaAEUAYw4uBDBttKBXwa4iAD0S5AA9HKQAF/7UDhxFNhQBsgERfBmRFRjH14IxE1ogNjUwRAiAMQLZVULHJz2fEMAFgGQHiCkCQPICigLDzwKYlQGGBpQAEmAsAi
BDDqaQpqYRAQEiAlBISSQe4IDnDOigGJCrJERmMAUBAjTKOElBOSo04BAIEE0RjlAfXgEYIGUNBbIyIM4ECBTICAUOkIK+IBpkm0AaoyGFC3SsQqtAlSDUMSArQCQyfBRYCMoAQkQWBhggcX0TAAbAXrAoQVT1BK
4gYAAdqArFGy2EgpBWgBMOgw5/a4YJdCvIT0ISDMQUmSoIpgChqk606UeSQXgQQp2NBTDcVCgvMgBkiQc18spQQakhLKgAIHFktAKs7CCJLyW3kreCQlJAqIBC0YgRQpc0+8CCsYJQAETXKAyw+jtFB8VggeggAY
DOFZZRxjmTrWTCwxGEoGatKJZZNYCG5o0ANxXkEBis4NADIBsZIBifAl3nFDpuPMILOigAqiiUCj1jJAflIEA+ni8FwgBEYBAS5IUwmR7gGuEiAmQUDn0AkEgBmJpInhidqYFJ+W5IkAx0QHiTvN1QE8PjYXQixN
M1baYAQDSOqSBJRoHNgLk01HizBwDcJNgABULclAi63kIBL8WQREgMAFhOWobAsIOIFAIBYjIVkIXB9AKQgBAQiTxMUADEkG6XYAQMZImGueJpArP1FAUiERwHDgoACACYQMf70AlS2JB46EmLmEGAGbxBC7AbkI
bL1+KBEWBIQAqANSmbCgXAAHixkVw0HiUbpKZFlrVpEEhiFTFAAQwggCge8BQItJEV5MJwQDDZYtIgmYIIBZGcGTOEjsbCHEhFZgptKgmQ8TCwwsDAni5SgixmCAujgUIhkOQCAMBUuSGSIej5QaAIAABUDACN4Q
JlQ7mk60gAAxEYhKFIxUmoZI+QUqIKQFyyGgMLGAAqAJJIowICJ6UBMDC9hSlCPxQEABFQ3grORyCo5UoTsatBpEC0poCBgUak/pFYGMCMoRaRg4GbIVbXAJIGWUwAxAkFEhgx0BhwgifoAMNoaoDyKCEQjRPRES
AINQbDEyWBJi4djIZh9iAaJyLlgDogNAABrs4wHwW+ECo2ANl7RMBgkaIkEEGEPykxHwQRTMADiEEwAIZHmFqRBCMBNAhQEGkAZkOLTByOkwl+YCQQLZDCpAMDLBIKQIVosiAJIzIRJarEgKUD1SCwwQGAFoCNXh
oNADKAIEEMsQMQLKm1hhAIM6EyAK0AAxwWp5VQshgJfBChFG4ihYDUSDCFDBWCagiehIcOJ0gUO9JAEZDtMMtAAwo3I0HBRJ0uoMTASEQAgIJiopHqJQLMEFbwwiBIECU0GIOoQDnJgM3AJ0wRQGbDCUJiIIHyEK
oDQWsQfEqFGAREpYKcJIEcNcYUHThgogfX0odovWPgFgqeCQjWZMJBYViFLIIOIgSA1z1agFKI0hIQkPDmsZ+IEKAUNMKBY8gNuoI4rMeMl2S5j7KaAgQAAknfUZ0AAFdNQJQyYDSlIKaADYaUAAQFWuDHUogugD
kNkSo8RnRAxEMgkUuCKjAMeAFRaIsE3j4RDjWQMSgmYCKHuAKIGkACCI9yBwRJA7wJaQwACEAJ4CLFnyMBEMzAIwqASTbJzZC6zvUyRhCBaAHVaAfwgAYBNhkyF5Ah0oIngIhyhJoDL4Q1QgoQDIBNAKyBsEKJLC
zgFpsVMJgABXgmXWKGjFAzZvSTpYGBYwdEpABC42SIqSCEgBUZPF2UzEw6UKlwAIG5IaY8uXHOFOHYJWBZiAYGYwkNCggzCAZRQN+rRhAlgLhIA1IBArgAjYxmRWCEgVasSQM8jihdBhCkIQoCgIRpAuhuo+0gLR
gsSXI1xZqACIS6/opAQI2YHbIFBBE8VrQAAgQBXCgIEkCOwBMUDD0iLACoCmtgOAAiLagONkkRxmBOwADIBMAkpGz5EQiACJkQhCcJ47IoEInKZSZYBSUTArqYVgoJd2zlQETJZEI+LuCUDIpPASZsNOYsjIUGIa
CoIxG+2RTSMJAMUEsF7kAigCBgMcZMCIRURoCbAAeSFGjoQfq4EAWD5KagCXoQAQNWQkYIFSgRAKSeioyBQwYEkF2eAhPSkoa2mIBR6DBA8EBSmxBiSjxmYMBIvprHiRgESSN4gGpfkKI6gSpB4ZI4gBVmVRlRMs
CABynIEnIFAvKBAhhkAEgLZYzdQEAKSFgtYGCkQ8MmpE+rRhrUiGBEFAi9Z4yWwYUECnRF0hMDCBFVAFQFAdhCDkCSXTUgJJLRcFMylBLh4QSQOi0IADBnRIRQlvIwYBDVGZZlEF+QoBBAIkgAsPJBhVUVXvUugR
JhGzuUoSNZAKh7UdAlTgIjbhl4YEQIcER1iQExoWgKKBkJoMCgEKAiqIiznBYaAAppgJBCDnQ9SoU64sp6jPhAhEKBIFkG3IAIYqlO2I0PMBwmMEQMAJQ5kkDl0AABNr8mBHQQEIEQCQcBEugwojGAqEGbCBgoQT
DRQRMUUzKlURc4t8SEWoQFQVIBAAhcIohkI1M6AAIOQAsDJDJHbqsnLBaAgLNig2CAASkAUUBCMImoU8QbHEGBACbWAAFLAIMIg2gzABE1mAAdhTiDSwIACMKYAloEAlIZlYYQL0kgbjII2d5HYgBAiGwALIdAos
mwQ0AQQG6ABGgGKwANw5It1AIgiIEQgxe2oBRSENJqiBmzxCQRRmSOlTBiJF4s0AihGQEjBAeRQDrWZjEWqYkozgRCgT4JnQJBAMOQRmDFJropRbjI1ITeBC2qRrVtrOoVKxABgKBTgMEN5OUDGLICAyEAUSAEQG
yKJEkgCipwEPLVEGgZAaUkQEQhQDgsixBMqMOgiAAYA0JKBjXkUwV0gCNgEOoYUVwJqBoWCvgbCAUNQ+gIYlaAEUaojBRKBCVktBuAt4DioJBqAVD5YXHWFcC0UUAEhTu5Y4RHGKaayiKfsYU4aqsZKFicRHoEyQ
bqd0FLAC6AEAIHbKFOCTYQgCkWoOGxAAFWoICHe0Ci4HGCn4lqaM1cOSqKtjrPRwDEGoAggZQw6oTBUCBrEAjDlJA0uMuOjXQBDlzFW4SwTNlBfDjUgACEAVgs0YAqInioCBCMCIPFeQSygQo1YCxCBiFuRAYEqK
AAFqLjhrGV1SEMMJewI8QHQvfzpCBAGIicDTJFm42FAl1hMEKCDgVACII9ITA8nMpwYTjDpZIsmNcRICsQUlWsoqQW4CoT6jBT3MQUiClQmogDtTpuL6yTIiB7yGxLJD6RSJADwJQADrikIkjcIzETRAqHKDBB9T
CFhkJENJgN8hQgwBaiwSUZXdMZP6GcAMZghGCNoAQkIgiFgBBiWEYACAVAEymO4XNUlIIIHCFQsAQIR0O1ehJcgAh+CV1mFkBiQywIVQKAQKk9EHsGIAmXGEKoEhhUhIgPxBBjACA4AHqWOBUK1QpYtTIgAMhEBA
CtEaAaQZBSEAI00gDLysGtSPBVjMGCBzAWK1AgFbmySQCIzyaV2BchkHQBBPNnyUaCCksgiNQUIcq3QxozjLAFAUlCkCbFHgomye4AA0YiEp0AxghCEYMQIALACBGBCG4P2RGQBCCLQiALoENDBpMBpSEZHiUOIi
hfg5g0kCRCKFBEnECQQG+kCHUEeAYgCZik5XMYlMAJAnmSnwYBVwjMCJQwdCZAEwAASRYKtZBDIJCcITlhAZiIlkARCAyBEkCwJUDGbQjENTaBBQhjRJrQKgRkAcEGhMIIJDQNJIxEKgTMiJSmDZwgKUDMoJMjRk
KdgKaBTUl4AvZIUIFZFwEYUEjGMLDTApuYN6EYYgA8mfEAyDCxIeBNZhYKA0CMYAfQeKJYHoGKWipcoOT5TxNegE1UFITpc9AwtWQQEAgD5TvFRJEBEQKWUCIkOxTyZQlG8tINUoDGYcwpUkRFhFFYCCABWDCDBC
BiXVAcLQnqHAEX0yokyN4ggCiAViwTs6YphSTDbdYEgBwAAiMvgQnsKBgkEwAB46xJQiAkeQNJghDyV7ZUiEKEmNRQIQeqJjQAqxKFKONAAkporkCyQlncnMQAQIc9lCmAUD2QW7YkTsGOa4AOOAhxwFYRdBC2Rw
mYARVBCBjoAKDBfNAQICO8TCgaBgnSggJRCYARjUUtawh6gIhEtYBZRDBEKRAZgICkId8hJRVCXSArSUYWMFDaoSDitZKIiLECyAIVIk4YCDaEQ0UsgWCKEFgLNbpRG/hjFsA6BAIKuMWSOFCR7kiFUEHQ/MyhCM
IEvxPJQSF4MKNXdJyTKY+Fw0DGA6pBAHlRAEWqWIsF5KUaD2BDoClVCJKCizRgEWAsgDQpYhyRSOQjKACw6iTByMHAG3jsGR4aBoowkShdRXGjFaCcpmBgERKxcOFJQBC2EJiTDJHlZSgZeQpVAGpJwMGkolU0yM
tCQ5AAlJpIvQuzJYkDfIQMECvACZDIpjXCa0JZCIiOoZxFErklvYk6BQqFxgbWEI+UEhIckKOwCESwjVRxAMMCocCVQXCDyEIsQg6iIlDAMOPgAFbXVbJ0jx4IAEEIsVAYEdFqGSXEtEYYGo4Bc4CkrdMIFPIWI2
a4xYCE4aBjQECUPAxUtxhNM3oyEiiYyMIBARRQx0IdJbUwDogxQgIa8ipRYtwMqCEFG+mgIosiFYiR48UIB0DwhFkJLwyxETWZrAYWkSAFIiQUd1lHLIFREArJsD6WKR6uYguIoc6Ca0EG4nwksoEAiPRCuYAXoH
vDxoFrGGut5CTAejCAgtaiAkNUQjmC9/yS4i3pYVW5oMfIQJCoM6JIYgRIHVfSnhXBsArCRFIGBQYiYrYAJCcgWAASJbgxw09qSglMKABtBeqrwBm1wMJBScEgAgBUYAJhwtvxGSSBCSQbkhgUiFA4VpjoaoAHCA
wbBwWcw+1JWEQwkqSaEgChQaxgSGrQ6JKEiwCbsUCSYCPDNpA2ZZAnIa3AImCmIypOBDRhELdBoT4CAVWpcIMQrLddShpuDBm7JAOQZUw5PukYQVhISAwjRxAaaiEcgEhJIc6SUIOJFsgJlCkCdRkEJkOymiA7BN
kPQIUgiBiF4gcCEwSf6C8hgMMWQOoEuSYmqcmAUxQigZGZH4yACAmgQ8UBI1gUOEMAglHMQBCkjQimDjBQCGOFXGCoH7AIwsFgQaSSqKsMsCKIBEEsRCYWBShwWsJFyQQUGG0IEgAAggICPICBEjPVQgQIkogDgR
9KkEGFIINqP2t+W0hiGKaJHgoKFYWkCxgIBUQwIp4BAjYWMlT3B2CEBV1CbFPEGhiKvlGjlAaCIr5liB5J2maoHUVjkKSE2iYIsAwIUuGyQZzMhPBSggghs5A9cVBCaSACPCiigIMMmkwUBjijcAgBkJkFUDmI5x
9bRUgYST28BuMEAKTRMwwgSoEq3H+oUKXge2mCWW0pUIIAz0AhM+MAkQjajQiBCimEhIxVG6KosQwjiqTvJcNpADUIZESOBBEoqlJ2fUUEGafgRBRAOwBKwIyjg/BRq6Vf6WYxGAITAAyJOrg0IIQS5EyoROAGAA
gVQMJMEqxhIfFAVQkIQsECTYhHIFPE7iUwMDcA64kEDSFKAPhXABPQSRqhCP0OMzCIgIQY4zgS6TMIAULlWB8gOUZUgd+k2HvDMyFz0MlTfXkUj1TBqg0bQBjUtGBlC3hQgEwmkCoMiRORooDYSDOIm6FAV8j5Zi
QSZgEIBJK4m6RASAoBwEqVYzcqLEE0EIoD0gFcZtFDC5PChUMgMICEwRLIAoF0AkpAR8mK1MbxXilgkV4ZYKcALgFACAgYbjwA1sHA0qKHVnEqEZ2cEBjJ1CSABZJAgLSkjexso9EwiSEhRooKtFMFhL6g0pDEdX
gAiBgVOk7BALAUC3MGeCUFQnDR8iBo0jDzgCQIUSgH+9cCBEOZQBlAQRE30CFwCoGZTEEKzQESvwCCOEQYtShRUMQx4bAAZRAqMDAMFijgCg1a1QXgTKlChQECoKjrJyKNGgDlAlEESaSkIMhdG6WSAIRB4Cpqzi
CwaA5GQDi1gLChUgpcBbV6VgThaIBHzVEExAxEzACshxJU0JAGyICSAgRGkklBp6IAAIhAMJBQBZkWpDCwFUmIwpT4EIJo4urqELXyxzVQAPpQIrBCAT4fKpFOS7IvzogwJ5mgdDBw1bdERc2IyKab+MBfDDgYtl
DgHC1Q8UBA4CdYWbOO5USCjUQFAQqwYsVAGwOgJpCkNMC6AkHg31I2CpxAXBMD198EhMqWbqkoY0J0FLQ1UBxi0AIqHCjEGKCURh0FlXBQGiywbIsWRQprVKRYeECUc6YYo1aeggW4CGYQRG96XYAYmSABJYBRwE
oUGYADyLSElpXIKMgGpaKErzEVRxJKsB2RpqggQyECxEJDqhJc2DCDMKLsMhSmyAo2pAEIMSpFt446PAwUFBJpQJJGpCiAmYUSJgnY2whoIsqQFxIAg7CCHQOARkaBk0DBSE2Ym5lDnxAhSTMmsBABMGoBgQQYhU
Bii3AxsKcBQSKA4GAkGYBHknhUuCz+NRYagFEbQCjRNMMyIhzMMKMhoGEERNckACRxRAjQNwGsBwBDThwgCjQSRwKUAoZMKKxEAicFECO51KAcitYBXBC0EVnfXAmVvAZBByYxRAQBRDOpwig6YTlAbEwRSsUEFg
ZiSJgg4gnAIhT0UAwG4BhvTaRDkGGIiJCwhKAYEjAASSHbuBClTICJE+pZEmOIlROtQMOi4LtFCF4AQ3xABLAAAJ2STBQkOUCEg7GsC8CAA9lpXDZAZKEUpEkGaKAiiiFiLtLI0gkCickFCBUApUBAQi8CA610VA
eRwANCIiQFoLkTAFw4bWVjBFGCpASFmoj4MIQgannI+Q4JU0YhGatjTApGDD2rCSZYKxikpwE0ADAWM1A0CIj2B6VYA0LzCpMBEBiXBIySQSggtCGInAQ4Ik18CaIzrgEjAoAhSjAghtCsb1lICBIDDlkycMNPAM
BDBRzLGBMcAZEYODDDYIDDHKYKZZHYJyAiaDszpYLAAoCHzQCzR42C8WRYAcApJUXCZ5iNkBjygEFNIEVK8CDSksgwkLcgS0V2QvWzUXaBUYKAOocDAtCZxoRpAAcNMqFI5EQ5N4CAUg6EwS6wjMBTNEPIAAxGFw
VGASiCWziBzWJAEwqvoAbJILAmHNIHAWOBYhJ0oFCQiCCarlg92oJALEWwGKloCQcoxYcJBjE5ZgIEgMFghArCOJIGSAaADVBQGeECKiISJaDTEBBQQwuEePRgYKSogQKOJJCMABi3yoGUxAE1EuOyEFOaYCuoZh
ZhuRCAYoFChQ2EJoQ6OyAXINBO8IYoJs0BiJAORQw18YxhCAE0gAmSACAAITQCIgLpkCCywKeAAYcMCkNoHDD4tDMKpAFRYcwGupXvwK9SGBCACpTBoCACLwjFqSwlEFCCWGZqAwCJkwgpZ7wBE2KABwOmx6SMka
TAptURGBhuBFRIQCIAKAZBE0aIQEoBiEJEAMtBiA8FY0dhgkQSYBHGMAAd7uAiAQxJIZP4kMgsQIKIYBKcmNBKaUAYRryUq4AoRwkCsV5ETQFUKepAEBuj4AWpAFCQVlqFAiQhkQKIASRibxVH1SABqJ12eEWNgc
D7ZeKqCFHBkNYhlIAEILi7SmomRFkvUX9zEBBpNpAGOCnAiM4IAUT6CkcHoPBWgZACPIMIxQEAKjxhiHAXD5EUiGwlBRtaC4mJI4Jyo5pBFI0UIUWVKQoSREwyH0AEMhqCCjkkYISJQdsuQRgEReFKHdIUSnCGkF
IMBacIBaVE1BJuASxQkgoeWLHxGwhFjDGjtQRGxjPCKDCr6A4pLANRhGOsFosQhlQloaiwkK1bkEEUFkkZALh0LAc2qgJBjpAiGiId1IRQBgWEA2ibhT0XKFARSYlDtYYcQoMDsblSghDKC4EzQLnkoCCkijNhMq
JiBAHJaAQhgE0jKiAxDCJEACCQGkACItXCUk0pAA1UhiIgPHMERHwO4iCcQiAY4FIgO5ZDBNgQIJICIEPJF9QCAoSDMIDjAwHbEUAQPEBRAWIB5ThMwothOUQLi4xwYlOAVBxkIylSMgKogQkAQlgsEclkVyLMQn
RCQoANL3JQDhiaQIwUGyGqcFdj0iCyGKLQQ+lGgAEDMGJgGa0QEbERj5YAUzpJgAopaCE3l+GdKBpOJUCs65a4aiAxeu7gIEmEAFAXsAhKHCQARBqAowAKIQG4EGSwVXzZQoB4EDAOqQhQVQyRA+iC5BysFCQL2a
SGohqCiBpTGCMBZv2C8C0JKR3VIAwCCwYvUgAEBAB4XWSOEohMypRyFRTnpCjWVIk8aCEES6CS/IQp5GGFJGqUGhEgCdDG16IeCKptjokjFEC0LCIBikfqSGNiIdhwTCYEKQQAbGAWIhFuIAFWDCI2hvoY0ppHxD
YBVYjQCADwvDxOD8loEcO4VCyAiiySHS6iVECMpAokwILE98HipBwAw65HwIggfmC2BIWHAyElEITBoaUAEeBUNPDUgB6MANUGE4Hlww4ggGImWIQJKQy0dRgcSCVAKGqUchQCViwLImaqnAACUYEGUaw6YCocOw
mxIrDPQhkKWOQcDGMKJ1UoZxU7hXcJGocMTwgkeRQSbCaYzAqqksRAnRxS3rCwggCWKJkRhOBX6BkNAHYsYbZMA0OBjaDOVFTwAgDfyCQxIBg9QG1UEAopM8AQkY5ZGa0CIhDeUqpwhNjcZIpKYxNeSIZgACFQAW
ITgvFuoHRZwoAAUkCt5ygAjIE3ZNUEH9bhCAEmilMQAQlyKsIBA6wCwCwIGwFwJk3JAYhLIsegJG2ZMQlGexQiogBWQkKHtQGKIYPEAQHsEkkOiIUISyboo0IANAoYgOhaEKLBFYgWBkkPFE+kMIBGFaWpYOKrCj
hNglOK3Yd+mQqgVgBAgw+KpCgAjPZggwAAVIJgDgGaB6QKc7yMC/jwpNKVIEggAMUFHqEBMBIoIBbDYELk9PHVvSSgAIXQUIgGgKEAVobInX2YkgA4YVNUQi5ILa0TUESoChUaFlWgQtkmmqQksoDgAOmYoCDgyE
PUIjlhIxiAgRL8VFIEsJAAG4RgMFoBYeAs5wSSD0CnARIgYEHyDEBjxQXTgxGFJCgEbA8EgDvw3WFbSASDXeC19CCQJ0MAgIgZOqIBKKWk3HMBNQ2CLASxEYXSYuCGU0UQAIzhAtH0JoFAmEZgqi6gK1QA+4oUQW
chwOABAItyEIsmoMRwEtzKLyUCeWwdiwQvMhcjvdQQC1VSQLAiIRbWAAER0IBtmgKtleFSHSFU1CWA3DGalYMsBAwF8QAHPyURVKmMBQDRt0DgIAgwCAEewTjkUQwmBsFW0nAYLnFMERAgNE0GmrJkQIQAABNINv
BSIKA11wIEAAELhpgHOb5xM0JFKmZDdUwfpRkwGsBt9DkQiDZ+aMES4ANAAQDKaNYEBNigGZiiBJagxKxriRGkIxZBASgAcTAgyYWKUBoWGHjREMogBUgWZuAgGCMTH8MGpqLJRAuixLjAjgQRCpI0bpAArqC1UA
E4kWOIwhAAE0A5AbR0SEbxTmi1YNCecgEEwTBVMgBVm/GgXAz1BD4woBvtpfcBBxQRVAa02eWyxJjgHshoACCThRhZe2QYYWUOMAgiciQMEBDB5I9jURpRNgAoZYpAXZAoapyBxMpIgAOUqIECDEhggVFDDIU9CL
nkwpTAUjUFKTUIFosAtCQACJWRMG5GJAZKJlvFmuAIIyBFQACEAwUlHWiRKULg0JQIjhIEoYehMAZAQm+uciAFyAAOaCKCjBCW2ZyYwaEzRGEoUxFiZHSh7HYgbsslQSBn/DEkQgiWFxpAy0gMoEzCAlFhQLMoBs
g2cTSx5WgInkQEyNIEAAQBJDgwsgcvE1VmOBwoAErM4UhIAUheQKIByWQIBcdoaIiIEMYHAXZhOhAkOkBuiqDEQL6AIJQZgYGlZ22kAkbLOjN5gSqoPhCXgA8MjCoB+EzJQcSGSTIACpqQMA0sGBYDwBSkQwMUES
AamONkiACAYKvTVSoBmEGyyGEdSAINiIh0kWQFwLEQ8EAylypYl1IiUECAMqVEnYDIogsYjiMKFogIIBDkjg4ArIhxqUAZFnuTBWM24qAFqqFD4kIypQZa4EUgcMRFQACgKXHAZpSpA7lIJIkmJRhpWfcmN7RGJo
ACyACioEFISMYCEQ1FSrGDoCEKFgALChYCpEBIQZgmigWDAhxloojQBwM2XUsQQSCouBgLStwA+EMhAFwc7PMuSWBAKzAADilO1KF4RAiCAS0DgnI0IQEEEwrBseQUsWBYmQAhTFjioww4GwEFjskxITDxcbScCY
lAICdEIQqclxAAwRSCF+RKqwMDHhQB87yyx1mfbFA5IgIx/BTLrIUfwkUVjtTChSJhEkwAYci6gur4DBCShQeHlQxBxF0oPiAUY7yRS6ACiExggIiWBiSqAEUFpBCdUgALAQHCZlXDAILKom3KKhGYh8zlIUQ0Ag
ArBAAwJGKDUysMwTApWFgAOWir1AgiEIpT0CQMBLAI7iRoKbGSBayYI0FiAUiAGA3hIGcmSJEzRdECYA+WiHAEIcpVtrgkHEWCyCUekBiBBFimFRcXDQ2kgy6BmUUbhgMhUAkoGIppGgwWkoBmNwIrouJIidagQn
aBjDmS5BeMkAM2wIADhpEgQwABPWk2DaGoEUYWQKIALEaEfwQBMsGCA2u6QLIgxISkJMrCfItQwJBcLGCiAgOjO8ECUguQ0hNzCKEiAMmIGYqIMQQRIJAYwSFAWROESM5DKHCEgwABIGYQESzCIBDwQMVwRkE+NY
0ECwxinQAXiBGAdAWyslVFMS54YJ4sgkA8jIcREUoMCw2EIuDwy4hoAEBEz6sCgODiH7ZZAHuI87AJoVULU9kCmYktAWXe4RWLagmAMHrph0EWMCj3BlwkBGCukGIeYCTTDYkCTxMFnwTo8ZYJHWoh5EB5MVSaAh
FUQiAOBAh8k4gOCiwEcBjIKLAEgAVAiMCtCQGWTlCErgAEkbFEgqhWJAMIkgaMNBoFIcAAHgSUmgABGyQEjQI0YixjYACVFhACwGUEQgS3ZlywGEEZKGoCeRwyABCAAFQ+pzmQag4TEQkANkYANoAAQuUdaTACBj
GCyRECBDzcASiAG/aZBAGQegQqSKAZBiJb7SILEgUM7jUAQQJiQeFcDZSElY8MDECABPAkwsAAyjQoREKAImo/B4Ap8AExaA5WDg4ABvM0ZmBACG3XB4CmcFiQFg1CCsA8I0ChbRMeAlngIYCgshlROg2EOBTA6u
8Y6ZMwRdYJFQUNDmHogEaigZwk4AYAAJAAFABkIkRGICQCDt2tzHMBguPQDWDWBKXIoUgfq/AKCUIwAA7AhCQyCCHBQDlUhJysQpV1hxRABpAQxAIBAFCoeVweggMNAiREvAQQIipAEOaEFNQSfREBIIACBQBQLx
kRhqhUMgYouBHCGgYA8ypUcSoCUMQC0PYGTcIRBeArAOoG1RGTHSYEyDYTII4sAoABRAAEIZAQl6hUSxUsAAxMxBJjWiBQIAFQRxI3YhUBAY4S8dAmCoBTIQQJBQZtCjbGGACokTCmBJJZNFDoUqFNBCAS5CyyeB
BGoZDKEExggTEUdwUFCBIsYKwHpJ+GqGI1hlAIYdJjZBnpGgwDukwnnzBxMVUqJhJAgEAw4BRIAJyIlwoRFYAo5IkkYMCUBMGwxiVJIAgkMpSYAjwL7Q3CQMbEGAAE7iH6U2c4hABUhmkYQgTEAkwBiUAM4ugCtE
AQDBIwJ6IZDH9EGxFNYQEaDYjkiCCwrQOVq7UxDGpIpqEkG4igJ4QFNAUn/KHsisCghqgmtiC9VQYgG6NZoRkdFQoBQMiyBkOGUiVMgDAmQQygGltUAaw6wgBUQIEzkcBMq0KnjXtPgSQAg7BxEkMAC3MmMmiOuM
iRq1hKDFIHWJZkJomIkmFyUjEOMQpoJHKQglYBRUbIJBkSJGohsVCdgCeGJgE5QAEYAqGrjMSxgzgYMRjgwHTGEEMTnzQCBAOEMSkyDDyAMHuARQCcBIBc0ICgNPgQQS3fIDUjaCKSgh0mJCMKKCLRC8EqGQKCkc
vCWwCaSwGQKFQQloEBcOyoAozwJGCZVUIAGu7MEAgBIEI/DkwgUGSqEDWjA4MZgOEsQIgIKMNGkAAfk200YysUiSKSwYWgHhBkAYVPAJjIYUAGEBFRxRSiQEWUWAdoIsEmjUCQJIIYQgAhSB4wRehBBZ+RwCdRob
N2VbCBhKQCApguJC7iACgA3kmMiC+BANQRyKQGvjoRF0mAIOAMAAGqQAAZAnKhglBAQAgOIx+IHGAFDTRyNghPwtEEQBDJEAzaANEDIomKCQAEguWg1rWsCrfgi62C1AAQEmc0WICRBUIMRbhgJUKBNyPAAR6QIE
BKjKFTAslAqhgsYDih4AcoIBArkZZDYEDtMpBFJKCAAlQRMhEl7OMQQEUlwFOGCnGxYTpMkcUy76RIsEklVGAAy0WO8INrCChKGMwUhIUbpAApC6NOUBobJYY9gdRSXovSABQiRWESxIYB4ZyIzAQIpBEAcPJTIS
RGAxqB3hq0B9KdWLI0BGQrkIkkgY2RAJ1Z7OByswGNrWQK/AYq4CKLPmnpAAbahAKWAQKMMM5siQKCJtAjgF4bvKgQAAhokdSAZIw7FJCEgARMJkMqFmvIDipAydVimRwIQwAgSkQ+TQAJAdEyBVA9MFNFCE6UCA
iKAJDMoNFtDEGyJAQtBMgBHQAli5gBAEASCgiAQwSTMUJwAwIABSAEICJMgITTyEyCB9uBwZAOcpHEApMQLmFiZI4CSQyoCCRUFEFR0mFB4UjPBFUlWQIhjlkGQKASSYEYa5oHgFIwCNAi6IiyWoEBRTFZCn4gEo
4C4AhZplAMJOMBQAgpSjyCEgANJAhbiqgaSDUSlJgYNUCFIIwJCt8AUeAiFsBFAAgIPg4giQsgZBk4NWIRIhKtHmYQGAOU5DQIeshEBRGkRggVioKkAYzJpMcaUgAaDwOAMkKElCEJ0wQAQJ2EoUpAIBrLCSOIIc
YGwwiUqpOTrnwwFCwwSIcAQBr8AF2CdJwQJvgVIB+HNsJTRcagCn7xLSErIU8cAgIJAJhCNAwkGPGqKRggRZENhSmZqxWQ4aEwCYLxI4CdIEqFDWFBhpEADAfgIhcSKamQAACM7MSYWYEMBGIRGQbjggUlW4uEpK
jEBg/CrxARoRdMhhViBCCoeuYwrIQKvef2kagulMRoSkKqgVCA8pBUAgAaAgGNKQITwPLMB/lwx3hVEaO0dIbFlTAYwFVHIZSjQAqKQABTNthYaAVSQIRFWLcliIGwyfAYMBAIUwBn/9DCmE56EEIgZWroEDI4gZ
EwTaLByChFABRk4s9IG4FAEguhB3J0DzAFXpA8GOKqZI8GgQ3P0RgCzDJIAAFhWlLyLBlQZAhoEQCBUSQk5FD1uEeg1ZqopBiqCrAJGCyIlMeDAjAbJA7HW8TCAYeCqAS8GOOMBDrAgKKtgCCByEAUNstTMGozaT
muQeaaEUW5mmI4ANgGhDTgmAvpQgIgYCpUVuggYMGWMBJSJRNSSEYKC0Ru0GxKHBRMBGzGJxEQiCIQjIgymKBVw0mOAPwoFAhlQ6kQxBAAMwRDhoYqayJOYHMDvCcSWwVJNQUQWuuQjS6J3h5ABAQhlRGVgao4VU
MQMgKNitoyQIkGxgJWCEEgIFUHCFICGjQBwuTzyRIwgUGpBFEIMOgTJDBkAEkhBrFQR1iGRMwFqBojKC1kA1rAo6GCOgEAyEQIFg0MB4smUIlAppBNi0BLExBA6iUINMiUJCiidHLVBSokSkI0lpBEjKKdNI3FAD
ZqJcUA0HHCFFWJgRBDAt3hOOgAFgRQI28A8aRwaQxEeeIDRBocEBkMjVhN2sEEAEgGgIYK0AQpDiPktAgtDiEgCEkYaRjkAAUz4orEDoZyou5JDCWCgASMB0iSEhV+TKLWvH4qgIQBQ4KLAlCsmFGEHjESykCA8l
XQ0DTDoCaTAMQCIJYJcDLAARidEOLDQEQiIQA1oUBgACFOsJYQBFUlA0GioippE8AG+osyCQC8WVDMUwoJPIFCANAiIEcESIHABkYBMykuwUiQZbEGcn4rMisQHhYZlEkBiEIT0QAVlVNCBABgAJKETAwUMIElUC
eQmBAMEclHcBOoBRpiyU10AkFKeBAtU0kDIMi9CIl1QJDcNKDkasEZFozK0VAkhgI4yMAQUJGT0bWiDQYFI4AIBADpDJiA5KCoNHKRqtBmAtcHQOQWChRGKgEeCeiDOg0GEKTAbicAGM2wEFYKNSATGCsVAgQJ0O
o1TlCqggAKiBYIhUMxhKaMAAEhiAMGpDRBgGMKQNMaACGEIiAiIUJgQaBAcGIwPQQNgaiIBsmTaIDomAUhCAWDFoEm5FojmAcoEDBMhDFFBljAk0A6wBQkKwGQGr9BlBhBZUVBoAEFA4hAAjwQUFREbMFJIYxGCC
qJCAEJHGoEyMDQCgzgQMep8HFVZugrZFz3Rw4/Q1VWO/8RKXBWc/IugG2q/l3A+0EKg5+6/4IjvNbQyCmCaEjCejTTMGF/zNfDF7PsGpPzRAXd5kr9EVjnMcwtuaKBGeHj4g485AsAgPItCLYvWEkhNuFKKDcOvZ
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
fo2Jh3h+foJ6bYmDiHt+hIR7fIOOe4J7fXmDfn6EhoJ7foN4g4Z4foJ2jYeEgoR7fIqGhX6CkoiCc4KDg32Dg4R4e36Fh35wfYKEjn1+fImDe3iCe4V5goODgoV+g3l4hoJ8dn2DfH2FhH2CgoOCfH57g4KEeIJ8
gol8hoeDfo1+hIKRg3x8fX1nfoV4ead+gnKDhnmFgnt7iIJ9hIOFlIKEfoJ8fX2FhHyFgoJ8eXJ9foZ9iIV+hYJ1g4OIjX1+iX6Dgn2HiH55foKCg359fX1+g3h6fZyFfn5+g4KFfn5+eoOGfH6De4l6fYN+h4N9
goWEfol8fXt+ioKCgot0e3mDe4J7g31+iXuHfod+fIJ8eX58hIOCe4V6iHqQc36DgoN8hIV6fYR9fHx+fn17g3d9eIOGfYN+en19fX2Cg3p9eoV+fnyMgoeHgniCgoV7fH6Efn16e3uDgoaCfn57hXt5fIKEe4d+
iYKIeYN9fYR8fYN+fIR9fYJ+fX58hYN+goeJfoaDeYWKc4J7e3p+fot6hH6HhoKJj3yChoWNeXqNgnl9fXyDhYV8fn5+g3yEgnZ9fYJ8epF7g3ODhIaEfIR+hISGfoKKfH58fYJ7fYOEeHp9hHyCfn5+foV+hX2D
hXl8go6CfYKDhId8goWEfX58fol+iXd9doJ+fX2EhHh8fH6OhYp9g4N8eYOFgn1+fXuDdoKCfH2Cg4ODfn6GkYKCfX6Cfn1+g35+hHd6gn15hISElHp4hn6Dg4h8e4aHin2FhoSChoV6hHh7e4KGgn1zgoh+goKC
hYSDg359goV3eX5+hYmGg3mGgn6ChX2DcoN2gnp8goJ+coaDgo+EfYJ+fYaPdoaKhYNofYSDd4KJgoZ+g3aCdomKiH6CiYSGenh2gn59fod6fneChHmKe4qHhIKEg32Ce4J5h3iDgn57g3uCio2CfH6Dg4WHfH5+
h416iIeDe4uCkn2HfYJ6dn6GiYZ+h4OGcIOCfIR3goJ8g3p+e4WDg4J8hHp+fn56ZHeOg4KEfHyDgoKDfHl9g36MdH57h3p+g3t7foR9gnyJfX6DjYR+jImCfISGioR8eIKCfIN+fn1+hXyDhoh+jXl7foKCg3t9
enx7hHyCfXuGfHqEfneHgoSDh3t8e4KOfXqDgop+g31+goN8e4WGe3iCg3uGdnyOdXqDfn58foV8g32CfYN9fnqGd4eCe4KKgneEgoSDfIZ+gnx6eISDe36CeX6DenmLe3t8goJ4e3yIhIh+hHl+ioSFeHp6fX59
hYl8goaGhoKGh36Ccnh8gn14iIh+eoKDhYJ9fIZ+eoaDjoJ8gnh5e4N+fXx6gneGhH2Cg4V7fn18eH52g4J+fH2Ifn2Egn54eYuCfIR+iH53c3yOfXqChX51g4J9eXx9g36DfXiGh352foKEg4N2eYKIfX6GeH2D
eoeEi36Cent+hYZ+gnp4g3yDg32Ie3p7fX6EjYt3hn6DjIKJgoZ8h4SDfYt+e36CfIN7gol+goWLhH14eYJ5e3uEhoKCgoKCfIl6flt8fouGhoJ+fXuIhISNfHiEh4SDfHyDdneEgox2hImCfH6Cg3mDfoZ9goSD
gomEfoaCgo1+goOCiXN6gn6EhH56fXWChHuJjXh+jn1weoN5g32JfoV4goJ4goONi36Ce4V7kYR+g36Cfn1+foKEh4KDgn5+eXd5g4qFhoR+fouLfHiFfX17kXt5fnxzfH6ChH2Dinx6hH6EiH1+g31+e4qCe4eC
h4KEgoV+fH2Kg4N7gn2Ehol9coiDg3eDhIN6hnh+foKCgn2Cdn17fX2IgoKEeYOCfn5+fYN7hIRzfHyEe3qEiHSEfYSDfXZ9e36FhYiEhX56fXx9cIN4eoR8hH53fouCeHyGeH2HiHx+fod6e36Ofn1wh313fXaE
foaEfoN8fnl+hIaEhHt9fouIhH6ChYWNdYl+e4J9fX59hoSDhn5+i3uEeoKDenx8foOEeYp+jHh7gnyDfXt8hoR2fnyLe4Z+fXuDfYSEe3x9hYx4hIKEhHuJfYN9hHSCfniNg4aIg317e4eDfoJ9hoZ8gnyDfXyE
fIV9fYN0g4KDfoSDe4R9gpWDgn6Eh4SGg4ODg4OEfH6EeYh5fYZ5en6Dfn6Egnt+ioKDgn6Dd418hIR+g4N5e4V9hn2DhoR9eoKEhYSeg4WCfoJ9foaLhHx6dIqFe4R1foJ7gn2CfHt9foV9fHl+hX2Dg4OIenV+
foNrfH6Gg4OCe5B8fIN9hnN8foKFgn6Ge3d3fnyChIV9eX6FhXmDg4OCg4V+hIKJho15jHp+hHx2hIZ+en6Nfnh8foOCe4OEfn1yhXxxiIR5foJwhX2DhYd8foR4d4R5h359hH6Id32MhHyHfX6Dgoh9fYiFeIWC
hYJ0hIyFfnqEeoJ+foKCi3mDeoOCgn19hX5+h31+fn2Ed4aGd4aEiX6DgoV8fn5+fYV+g3mFhoN8fId1kIN9h3iDdnZ2fXyDhn6ChId9eId4gn2EhIWCdYWJfIKHgoOCeol8eXp3e36GgoeHdX5+h4aCgn18g4eF
iIeCfn58dnx+fHx9hX2Hfn59gntzeH6Ug3x+hHaDgn1+fX6HeXiCfISCeXZ9hI14fH14fX59goSFin6MhIN9iIKEfomHeIaDg3h8hoKCfoZ+gnyDfnuEfn6DeH52foKChY2EfIZ+hH57d3yDg3x5inqEfoWDh4aM
foqChn2DfoSDe36Ee3x8fXqGdIV8hX2ChIN5g3qGg4KHgoqHg42Kg4OEgoeEg3mFfYJziYKEgnp1d4Z+eoaJgnx5fIJ8g36GhIN9goR8goOCfYSFfohthHdufnp7fYeGfn2GfYKCeHhyenmDfoN9fH56fIODfX6E
iXx5e4J1do18g4psd4V7inp4fYJ7g4ODhnx8fISEfH6FhYN8eYR5foeCfIeEfHx5eIJ5fIh+h4Z6fIJ5j4KDgnuDfoKGhn2Fe3uFfXiCgn59enx5foR6fnqCfXVnkX2Fhn19gnODhn6ChIaDhHqGiGt6i36CZ4iC
fX19hHyIiYaHhX2Me4eIhn2De4h9dHyDiYJ6iYSCbHt7j32FhH6KfIJ9goRlhYmFfn2Mfn2EhnmEd32Efn6Fe318Z4OJen19hI18cHl9foJ5g4eDeIKChHx8iHl6fXx9god7fol+g3yEh3iKfHx4fnyEeoiNg3t6
h36De4KLh4t+hHuDg4SCg35+hn1+fX2Eg4J6hoJ5g316eoSJiYJ1e4OFjYN6eod4fISIhYZ+noSEgnuCfX2Fg3uCfn2CfoJ9kHiGhoSFfHx+iYSDgoJ9gnt+fod+fYOCgpd9goN9hnmCfXx4hH6CeoR+fYJ+hXqI
hYN9hoh3hId9g3x+hX59fnyEeYKHfIJ+hX1+hYaDhYV9iYKEg4KDfnqFiIV4g4R8fYSEg4SDgn59fnqHh4WCe3pxhIJ9fXiEh3l+fnd9i4N5fXx5fIJ9fX2ChXx8fX57doSDh313fqGFeIaFgn6KcIuJi4V9fHuD
eXh+fYKFiYJ+hn19iYR6jIV8goeDhHqCh4iJeoaIenuFh31+i4p8foOGgn59goKKeYJ9goKCfXqCfomFfHKFg4N5fod+h4qFeX6GhH2Dfnl6foN6h36EeX57eoKHcYJ6e4yIeoJ8fX6CiIZ9h4h8e4J+ioJ+ioKD
goKDg498foJ6fYh5h3l4eIJ6jYODgnN+eH6ChYN+hIKIfoWNjnqJfoh8hoKFeX57hIR9g36De4VueISNg3qGgnmGhYV9foKJeXx7g36EfIl+fH6ChnqIhH6Dh3mCfHmCh3qDgoSChod+e4SCfXmHioN6foWMdol7
hpJ5e4J9g4WEfXmGdX2FfIKDeYqCfoaCfIKIenl+eZOGgnyHgoV8e36EgoyFgpB5hH18hIKIfn6Ce4uIc5B+hHx9foSDfnyDj4N+g4aHfnl6fIKCg4ODgnl5g4N+hYV+g4J8fnt9hHt+iXiMe4Z+fniDgoaIgn58
goOGeoSEgnh7g3x+fXp5e4aFfpB8eX54eHd+i4p5fnp7e359fYKCeoOHgoR9hnJ+gneNfoN5fn6ChYV+eYOFfnt+g4N+ioeCfoOEeHt9e4d6hYV+h4J+hHhsg4SFhoKDfoJ9fYJ+fIN8fop+gnl4hX6CfoSHhIJ8
g4WCenp5goKIgnp3hnZ+foqIgod8cYd8g36Ng32Een2Fg32MeH54foKGgoaHc358g4mCgoR+iH5wiYqHe4N5iYN5dXaFhnyCgnxqfXt7jXyDfoOFfoODfHJ8boSChX2CeYKEfImCe318fIuEfoNxeHqGhn56bYR+
doiCen58gn6GeoSDhYOFhnZ+e359gn6EfX1+gnx9coJ7g318foN4doKFfH2Cg3R8fYh+hH2Cfnx5hop+hIKEgn6DgnyCfoeChHyCfIODfnV8e4J5e4yMh4V+hXt+hoOEfn58eYSGg4p7foSDfHuGg4aLfYR9enuE
g4Nyhnt0fH56eX17g5OEg31+goeFgn6PhISFe3yCiHJ+gn2Ge357fYqDhoaCg4ODgnx9g4R+int8en6DfnyDfXN7g4J9fIt+en6Hg4KFe32GhIJ8goqHfXOCfn1+hIN6fXyDhIV+goWEe36Fe4R+gol9eoOCfoR5
fn1+d4WCfXaCh3x+fIV6hH55hoV+hIJ+fYR2gnl9gnh8fn6EeIWCfXh+eIaDgoaGe3p9eHODfoJ3foSKeoWFhHp7gnt9fHmChIR8gop+fHuCfXp7foV9goSChYKChHWHdoaDg35+k3iKeX11iXSCg3ySeIN4in58
foV8fYaCeIl8g36DeoOHfnt+hH1+fYp9eIN1hH2FeYKCg4KEd357hnt9fmWDh4WCeYJ7ZYR9jIl+g36EfYN3hoaFd3t8e4KCfH6Hg3SDfol5foaCX4KDg3x6foaDgoJ+fH2ChH59gop9fIZ+foaFfn2HhnyDfomM
goeSe3x+hX6EhYt+fXmDfX6DgoOGhYR9goOChH2FgnyEgoqFgoN+fXR6gn2GfoiCg4R9dHiEfoRefYN7hIOEhYODeXx9fXxnfnt7hH2Kgn2KfoKFfX57h4SIfHh4gnF+g4x+gnV+iYN7eIV+g4OGjX5+e498hXx+
fnx8iYJ+i4WMg4V6goV+fnV+gniDfIaPhoaFhHp7hIODfoN7gnd9gn1+iXx2e3t9e3Z+eIV7en13goWFfXN9fH6Cg4J9foaGfXuHh359fYyJfXyEfH58g4KCfHl2h4V1eYKJZIKDg4V9goR+eH5+fXx8fH16foWM
foR8fn2OeH17fYh+eoKCg3d9fn17goN7en1+go1+hoZ+en12gn59fHqCfIWCfIV+goN2WoaEfXyCg4WFg4N7fX6Dgn15eoOMeYOCfoWCgn6DeIaCfX6GfX56en15c4SEj3d2hX6ElYyCe3qCmHyCeH5+g4R8fX5+
foKJhXWEgnx7h4ODg4N6fHx6jIaFeYt9eIR4foaCfH2Ee5GGiHx9gnyDeX1+enx9e4SCe314hXyGg4N8hH2Efn58gomCfH6CfIJ9iHqChIV8fIR+fYWChIWGfIZ8g3Z7fIJ+eHyDfHyCfXyDgoKDg4KFfX12kX5+
fnl+hHWDgoODgoKCmoqCeJKDfn2Eg3p9hIiIhIl6joWDdoR+g4d8g3yDhH17b4N8fox2fnl+fIKDfISCfn18go5+fnt+hoJ7d4V4dHmEfIOEeYh8e4SIg5N6eoR4goWCg4J8fIR9iIKCgnp5fn12foR+hn2EhX6K
fnmIgoR8hX14b4WDfnd5eoN+iIWCgoWMg4N8iH6KfYd+e4WGhXZ7kIeEd4R7foN7h32Fgnt9fI6CgmqHgoJ8hHd9goJ9hIJ8fXqKjISCfHWFc4SDg4aMgoyCfoKDhn6TfIaCenqKg4OIhHWGenmFfYWCjnp+goZ+
lX6HfX19hnx4hoOIfIp9fXuCinx+goODfoV+g3aCinKGfn54fIONg3x9iIaCg4WChXmIfnt7g4Z6dYd+gnh2goR+foOGfYJ7fnaEhHyHhYaGhHZ9hIN6fIR2fIN+eoODfn1+hX6Ce32Cfnt+fYJ+gn6CeYd+g4Vx
fYqLhIWIeX6EhH6Jgn18fHaLgoOCfn6DfX6FdX2Dfn6Mgn6CfXp6goKIeoKCfYKCe4Z8g3qGfoKMgoV9fnqDh32Gg4KChIZ9hYOFhHt+hIZ8goKDhnp9epV9d4ePg4R6enuFgnSYioR9fXh7eIeIeoSDfHd5goKC
fYuCg4iCg4t9fX2CfYN7cHiDg4J+hYeCdoWYgoaCkHqCfnt9hXl3dYJ9g3VwhXqKhoN+in18goJ+fH1+hXqFiYaEfnuCfop4fn6CeHx+hIaDfXmHfYJ+g4N6c4J2kH58g4R9hHqKe3t4g4Z5iId+inaKfHqEfXWD
fH17g4V9hHp8e4WHgoJ6iH6FeIiChHx5fIKChYWIknmHfISJhoKWfnp7goOHioeEhIODhnx8fn17hYR8goaHg4V+foSEaoN9i5V+fIeFhH6De4OCfX17Z26Cfn6FfX1+hHt+g4qCfnl+fn1+foOGfYR+en6CfXOL
eIJ5eoZ5lISCfH6Ch5OMi4N+goN7fHyDfX58foSFeYOFiHp8g4N8fHyPgn17fIJ6fop+foOFfIV9g32Eg359goJui3xzdIN+e4aDgod9g3d+hXl9fXyCg36KjXx8fn57hYKOhIJ9hHt+e3x+gn6Cgnx9foJ6fIiD
hXx+g3d9d3t+e4iGhYOFhYKHk3yJfHyEgnl7goKJhn17hHV9hX6FjIJzhH6CfoN+goOJfnqEfoOFfX15c4R+fnd+fod9hHx7hoSHh4Z9fnyHe4+ChH6FfnmCgnuDhn5+fHp3en2JhH6Cfn6LfIJ6hXt+fn2DhYV7
hYeGfIeIhHt9fod7eY59gn2EfnuIg3l+fn6Dc4J8fYSDhnR9hHyDgoKCfHt8g3t+eXt8doSEg3yFjHt8goaDfX5+goKChIeDfn17fm5+enyDhYR+fH1+fIR5eomCeYZ1fIZ7gn5+foN9hIN8fXuFeH6Igm16fXt7
e3p+h3x6lYN9fIKGfYiLiHx+eo59gnyDe3B2fIaCfoaDg4R9Z3qJiIOEfol+foV+foKCfXl7iYV+gn6CfnuChIKHh3uGeH2Ehn6DcouDhXh+gn2CfYOHeYN+goqDfYd7fX6Ch3mLfX5+eoODfIOCgoWDhX6Ie4OG
hIR9fn6EiYmChn2Cent9dXh6enx6eoaHgoqGfnSFfoWFfnuDg4KCe4V4fYh9dH14iouFhIN9fXyDgoZ8g4Z7en14fn6Egnd+fYJ9iIN+jXyHgoOTg4Z7hXmCgn5+dIN+hX6LhYZ4hX6DeX2Fgo2DeHyFfHSHeX2C
dIeCfoOMfYOEfHyCg498i4uDhYeKfYeHfXp7fHuCdIR+fX6Egoh+hHSGe4+Wg4OKgoR9iISfgnSLe3p8hnt9hH6HhH53hHqDfIODe3t+foONen6GfH2Dfn17eYR+fId9e3aDeYR+eHt8dYN9g3yCg4KGhIJ8j4OE
foOIhIR9e3uDg3p8gn19en6CfnyChnp1fIiDlIWCfoJ9fnqCiIKChIOCfISEg3yCenmLe36DhYR5fIV8fYSFgot+g3yDg4N9fn5+hHiFfoh9g4iCg4R8fnyDfX6UhXl+eoJ+hXuKfXd8hYZ2fouEc357h3V+e4KC
iH5+goeGgoOIe4N+en2DfYaCeYJ9hnmOhYWEfYeDfoOEhIiRkoN9fYJ+goaFhoKDg357goSHeoN9eoODh3x5fXx6fH57foh8go6DhIKFiHJ9hIh0hH1+fYKFhn57g4J8e4aFeX57foSFhHp9eYaJfIh+g3p8d4N+
eYSDfXiDgoNygoODinx5goKCfn2ghIKCfoN7e4ODdoSDg3qCboWCc4SCfIR7gniEhH6CjYuChX54hYKGfnt9g4KFfIeEg4eLgn1+fIV+g4J1fnd3h4J+hIKChXx6fYOEd4aDg3WDgoSCeYJ6hHqIhIeGk32RfHqH
gnyDhHiFfoN+jX5+gnt+hIJ8g3uHe4R6cn53l4OGgnSFg31+fIR8g4R+ioZ+enmOgop8h4J+foRxgn6FfoJvgoaChIJ6g4R+goOCgoJ9eIqGgo+DhHV9g3CFeX2EgoNzhX6ChIJ+fot8eoWCgn57hn55hYN+gn1+
gnyOhYOGfX1+d4R+h31+hXyDg3mFgoSJgnGEgnx9hHyDfIh5gnyFen6DfXmChX6LiXh7fXqFfIODhoJ+hoOKfYR6hH58fYiMfHaDbX6CenyGg42Cfn2JhIWCeoJ2fn6JhoR2iX19i4eDhIV9hnZ+hHp6hIt5fYJ4
foODfXqFgo6DhoWLiH5+i4uFh35+hoJ9h3CEhX55inOMfntufn5+gnyFg4R+h4OFgnuKfnyGe3yCeoV9jYuCfYODgn5wg3t6hIJ6goJ4h3eFkISCe4N8fn6MfX18g4OGhISGfYKGeoJ9fYZ9fXV3foOCiHp+foJ6
fYmIhX6KfHd8g36EgoKCeYR+jnKCgnd9fn5+enuFhWx+fImEi4KCin2EfXp9fYWIfYKEhHx+eoKFgoR5gnuDeYeFgnuDhIqefYKDdnqDfYyCiXuCfH5+c35yhWOGjXt6fX6CgoN4gnp9eH6Dg3x9e3p4goR2iYKD
g3l+fn6FcH18inx8fHp5gn5+goV+e355hIZ+fYeGg317iImCfnyDfXhygn18fH6Fhnl9fniDiYeEgoN9kH2DeXuNfIZ+ioWHhoR+doKGgn6DfXqUdnqEfH6EeH17eoSEioKDe4eCh36Dg3mCfnN7hX2DeoN8i3p2
e49+eoJ6fYh5foKEgoZ+hYSIiYN9fHyFgn2HgoN6gn16foN8fXt9g4J+fYeEc4J+fo2De319foWJhoyIg4OFfHmDfXx6ioV6fX15kH6FfXx8hIl9eoWCgoqDfH57fn17eYODfmd9fISDe4WFiIJ9foWCdoeDh4Z+
hXyIdH57eYOCeX2CfH2Gg3xthYKGgnx5eH2DhId9g35+fIKCh4OCg4N6fYmJg3t+fX57g36DgoSJfXx6h4yFfpODiYKEfX19fH2WhImChYSChH6Mfn6EfH6Lgnt9g31wfXx3g35+c4J4g4Z9hXmGgnqKiIN9goNt
gnyJhYWFhoKFfXt6fH6JgoKGeIV6g3yCeIN+foKDcWd8eYJwhXeehX6EgoJ6goV+loWSeWp6e4V9gnZsfYJ8fnp9h31+hIODeIKCgoWEfoSCfZJ9fnuCeoKEfoKCgn6CbJd+hYR8i3x9g3x+hYOCfYKEg4N9eH19
fnx8g4V6hZF9gn55g4R8g4h7g4l5fIJ8goSDe3l8fX5+e4R7eoSUfnyEhoV9hoV0foV8goR9iI2ChHOEfoODfHmLh4KDfI9+foR3fIl7goOChH6Gi4N7g312foOIfX6Fi4ODfYNzfIV+g4J9eXt+fH19goV+e4OD
fIKCg4R8fXd9bYOCi4R+foN6fYJ8gol8goODhHp8ioR8fIN8goaCgnuCgn6CiniEfoN6h4OCeIx9goJ+cX14fnqDfXd9g4SKeIJ6i3qFhIJ9hHt+fXeCfYd5cn2Dfn6EfnWDeHmKeX51hnyCg5J8hYSShoeDdoR8
e4lxeoSLjXqDhISCg3x+g3qChYaChoV9hHh9foN+goKEfIJ9foR2goKEh4h+fYJ7fH6JfYKDhYJ8dIOLc36EhoR+h4J+fnaGb4N6bXh+hIh9g36Cgn55hH1+eoaDgoSEiXx9iIJ9iH2DhIJ8goNpgoZ7hYd6foJ7
e3CCfnmCfoh+g4Z+e4t+fYeDeIR9hYSQh4J8eX2Cg4J7goSEfYaIhn6Cgnl3fX6ChHyCfYKFfXuFdYR9fnh9e4N8i3yDfId4hXp9foJ6fIKChHx6eoJ+goR+e4iCgoR+gopxhI2Dg3x0g3mDenuFgoR+e35+hI+F
fYR1gnmCfn6Ffn6Fgnp0dXp4fHN6c4qFcXl4hXyDgnOGgoJ+goV7fX6CfoJ5h3GTg4aDgoSJfHqMh4SCfoZ8fH2CeIV9em5+iXuCfIKGg36EjIWFg3uEiIOLg5KNfn2DfIZ8e4d8hX5+fXmJhX58e418eYSFhXGC
fYx+hnOFfoR+eoJ6a3yDfoSDhH59fop9e4J+fX2Cg4aIhX5+eYd+g4OCgn6DeoVzho9wfYR+en1+hYh8g4V8hYN7fHqFe36Fg4J9jHx5g4V9h4iCfIOEhXF8h3l8iINwgoh+gnp8g3p9fYN+foZzfXaChoV9fn2O
eoh8g4aOeIOFhYV6iYSEgn2EiYV8fnZ+hoKIgn2DfoOEfHyIfn6Fc3yJgnZ6g4J7hXyCe36DfHmDcoJ6dHaFg4eCfomGg36Ce3l2g4eChIKIiomDe5iEfIZ9g4SChHyChHx7fYWFfH2DhYJ+fYWKgn59hoJ4fYSG
joOMgnx+hIZ6g4x9fn6CgoSMfXd8go6CfYWHfnh8gopxhIKJiXR7gnl7dXd1hXuCh3B4fX54e3x8hIV+foKEloSNfHB9gn6Ld36EfYV7fIJ8gm19foV+foJ+hXuChHt+hHiCg4J5gn6Jgn6ChX58iIh9iH6CgoOJ
fYOFfoKCe4eGfnh8hIR+fnx+iYJ+fXx8foJ7e4iGgn2DiHuEg4N3g3eEg4V6e4ODg4Z+foR3fYJ9fn6DhYKHeIWFgoJ8gn6GeYKGfIODhoR+fYZ8fXt8j3yCfIJ7hoN9foJ7fIJ7d3uCh3t3e4J6fn53goSCgn6I
g4N7dnSEfn1xgoJ8h4OCh36EhHCDfYN+gnqFiIKHh3mDfn6Ji32GeYOCiH5+hnx+hIJ8jXyFen56eYN0oYJ5hn6Dgn5+goJ+i4OGfoeEg318iIV+hHeDhn1+hIR+fImIhISKhH17hX2EhIN+fYJ3iHyFgnx+e4SD
j3x9g4N+fYWJcX58fIN9fYJ4i3WFhYKCgomCfIKDgn58fIiKfnV9hHp1fH5+gn2HfoKGfoV9gpN8foOGdX16foKCfX58eXuFend8hHl+g4SEg4J4foJ5fH2HhIJ9goaEgnt9fnh6hIWCeH6EgoeJfXqEfoKCg4uH
hX6HfYWCeol9gpN8eYOFfoaCeIh8hH19goOCinmCfYSCfn56hH15fn58e36Le3x8goSGh4J9hHx9fYNve4V7e4SChXmCfIKCg4ODhYN5fH59iXx+goJ8fH6MiYKCh356dHl+goODeYWCfYSDgoOFeXV+gn1+foWI
fHx9d318eoJ1e3x5g311hn1+hYSDgn6Cb4SDfoOCkYV1fXx+iIN6goRvh36Ggn5+iHyCe3mHeX2Hgnp9hHiDg4V7in1+hHyHfYR7fnyGgoN+h35hg5R8g4SCe3x7hn5+g4J5g4KEfYJ1g3yCeYR9g317g4N+iImP
fniIgnqGfIV+hn6DhYWDfYN9dX6Ed3SCgoR8cod+g4J6enx+gnt6kIqDi32Gg4KDfYl+goqDg4WCh4iFgnyFgoR8fISDhHyCfIR+foKDg3x8hH2FfH6Dg36PfH2DgoSCfYaJgnmDiIeIe3mEg3x8g3uGfoeFhoSE
e4Z9eoKMfXyEhYZ8fIWUh32Dhn6FeH6HeYR+gn2MeoiDgoJ8iYKDfoSEg3uLdYSDhIR+fntlfniCfnd+d3qDgn2Ee3yEfZF+in58iIJ6fIODgnx9jYOPfYRxfYN8g3GGfpaDfop7iIl+hIJ6i4KChIR8h4KFfn54
foV1h4l1fXx9gnx8fnZ5i4Z5i4J9eIJ7h3Z4goOFe4R+fnyGhH58fIh+iISFe3yXfnqDfm+CgnqEd4J+eYV9goV+iIJ+gnaEj3tuiZB9foKDhYSGfXmCh3x8fHx2fIKFj4Z2fIuHgomEfXt8goKGg26DfXuDgnqI
eH19g4KDi4WChn58eYaCb4KCgoKCjYd2gneFhn2IfYeDhH6Eg359fn19hX15fIZ3hX2Cg3mLe41+goWFhG+GhHh8g4+Efnt7eYSHhod9hYx5iH17jXuFgn5+eoJ8hoR8h4WGfYJ8goKGfoN9g3V+e4R8fH1+hYaC
gnuMfH6CmIR9fnt8g3l6jIWHeHKMfIOCfoODgoV9eXl6gn1+i4V+fHeFhYyDgnuLhHyFhIaCfJd+goR+hIOFhXx7eIKHg4J+hHyDfYZ7fXd8coOGhoJ5fIJ8dIJ4gn54eoR9epaDiHSCfn6IdnV6e4KIfX1+hYaG
iHl9gn59fIR9fnmDeYOGeX2Dhn1+jYOChISDhoKHe4OChHuJeoSCfYR7hHZ+hYJ9e3h9fIh9joKFgod+g4Z+hH6FfHt9fnyEenmDfn5qhHh+hYJ8goSJh4Z+hod+hYV8goV1e3CEg31zfHaFeH18fnSHfox6dYN8
eIODfIJ3hYRydoR+foKCeIZ8fYSDgoKCkHtyhXp7gnt7fn58g36EiH1+h4N9eX1+fXeCgnV7hIKJg4J8hXmHhYaDfX6CinqHhIiCg4Z+hYZ9koR+gn2Cg4J+hn6FfHiEeoN+e4SGfnqCiHSJgn6Qfn6Eg4SEfnuD
g4J3iYN9e3h+c3iFgoR2foJ+hn5ze4N8goR7iHp9fIaDfn19foKCmHt8eIJxdIh5e36MhYV4goKIgoJ7g4J9hIeChoiDiYN9fYWChXp9e4N1hX12goR+g350g4SDfX16hn2Ce4WEg4KCfHmDiYSCmI2DfXh9eoZ6
gnd8e4iCkoR9hol9fXt+foSFdX6LhX1+hnx9fYd8goV+hI2EeYh7fnx+hIKDgnZ+dIuRe493hHZ9foODgoaDfneCaIZ8fX6CiYSCe4t8joKEgnh7i31+gn2DeoiDgoV7fYN3fXyEfoh9eoaChH6KgoZ7fn2EfHqC
fHGKb32IioWHeoR9j359folpg4SHfoWEfH1+g32He358hH2CfYKDg4OFe3V+eoN+b4uHent+gn6DfnuOfH14fHqDh4aDfoWDiIJ5hHqCfnyDhHB9gn59goR+enuGgnp7fGx8hHqKfYKMg32GfJR0hIOEe3uCgnyC
goN8dn2DgoV6goV4fH13ioN9hIJ9doN0kIR7foaGh4R8e355eX5+hYJ9fHx+eYN3gnqIg4J6got4en6CfIqKg4SCeoZ+fHqEhHx8eIl+fnl5fYV9dY1+dnt8gnuCe4J+goKDg4p+iX58in59g4d6eYOCh36EhYOE
fIR4foKCfoZ6foZ9hYx9eoR7hnqCgn57fIOCfIZ8h352ioJ9cod4foKEfHt+hIx5g42Efn6Ifn19hIJ+fX5+eod+fn5+fnx6hHmRgn59joOFfn59iYiFfXt1Y3uPinyCcYOEgnmIh4R9gnuEfYR+fnt+iYmCfnuI
iX2Dhnt9hIOKeIKHfYmCgoZ5fXx4i4t9hIN7iIaHcH2Cgn6NgoR+hHSCfoV+fHp+fnt8fYSDfX18fX57fmx7gop7c3l+eY6DfXyDh3mDfX2Ch3Z7foWFgnx+hYSDh3J9g319fXuCh319eIOChY19hX18foJ9eYt3
goSCj4SChIKGfYZ6d5GEeYJ+c3aDe4N6fXiDfoKGdopufHp8h36GfHt8hHuEfoZ9hYmCfH5xfYKChH6EgoJ+fox9gn6FdoWCfoR5g4h3c4KCfX17hId8g4R6fXeCfo6CenSYeYh2fX2Ggn6GhYKDgoJ+fn2EeIJ6
fnyFg4iCeouDg36Ea4V+hYSDfIN+g3qGgn18gnyGg4N1gnh+fXpugoOEin6IeIh+iHmHhoeEkYJ9jH56en2DhH2Cg5OGgn6Cg3KChYp6inx+enyEfoSGgoR+eIJ9fnx+hISDfnyDg4KDeYeFhomDfoqDg36FhH14
gn5+fHyCdoifg32MkXiKiIWCcniZgn2CgoN+hoZ+j3uJeoR+enp+h32FhIJ8h4N3fIJ8goWDfIWGg4d6iXl+g36ChYt9goeCgo2CfX2Dgnt7foSHeod9eXp+hH2DeIN+i359g4KRgnyCg3eDiYOOeoN2fHyIfnV9
goN6g32ChId8gn57g35+fnl9in5zhX2Cgn5+gnyGfXh+g3yIdYeGfYKCioJ+en6Cen59dXd7fYV9kHx5hHqDdop8g355gn6Eh32IeoJ+hHx7gn59eoJ4fn6LgnmEfn1+cn2Dfnx8eIJ9g4eCe3uLgnt8hIl+fISL
eoWCg4N8hIV+fX2DeoJ+hn59g4N8fnt9foaHkoWEc4mFeIR8e4KEdISPfH6CfX6Egn6CfoR4hYR9iIR5fX6EhIOKhZaHh4Z+foJ5iH2WhnB4h3R5fnl9e4uKhYuGhn58hHx+fniEfnuEjH59fnl8h4iGg4N+gn2C
dYmDhX6IfYJ7e3yIhoiHhIR8eHuEhISDfpN8eIODfIJ7foSCfIl6g4WCh4aCfYKDin59dn6Fjn6Ig3iDd35seoSDiYeDfX6CfX6GfHuDhoR+foR8eXh9e31+foSNi3SCg4J8hIOIhHuJeX17gn6DfH5+hHyCfXx8
hIh6fYODgoSCfYV7hHKCfo19j4R+hX59fYJ5hXh+iHyHenOCfYyDgnmCfnSFhX2GgoKFgoJ8h4OCc4J9kYN6fn6De36KeYx5fn2CeYl9goiEgoeMe4iDa36Fgn2Hg3uHg4d6g32EeYSFjnuCeYKCi3uChH6Cfn6M
eHt+foSChot9g4J9gnyCgniOfoeEfXlrfHOFfH19en2Cfn59en18fnx7fH15h4N7fXl+fn2CgneCg4R9fYN8g4J+dnuFhHt5e3qDgoN5hH17cXd6hIJ+fn5+foODhoJvfnqFfo19hX5+eX6HfYKCfIKOgnh9foR4
fH6MgnuCe4WCfn2CfYiDg3t+fYOHfnqCfH5+fX57dnl9iHyDfo1+gnp+ioaQgnyFg4R7g4SDg3d+fYt6g36CeoaFgnx7fneJg3mCi3SMiIZ8g4J6foOIhIZ+fHl7fIJ+goJ+gneIg3uGh4KKe3WGgoeKfIKHhoKD
g4iGfYJ4eYKCfIKGg4SChXmDhnaIen13h32DgoOCfYN6fYJ9fHl+fYaDh4KFfn2JfoKJen2HgoKDfoh+h354fH5+en59eId9goN6fYOCfn6JhHyKiYV9coaEfXtqiYJ9iX1+e4KIgn19j4J+fHuMh4eHg4OEgoR9
g3p3g4WFaYKHfYJ8e36ChHx9fH2CiXyIgoN+enh7goSDi4ODfoKHhHqDgoR9fXiDhH59dIJ+dn2Dgod9foh6g4Z9iXt8eoJ+iISDgoWEeXqEeneHgoaFhoKChoJ+g319hH57fXtxjIyQfn16hn1zdoSChX59Z35+
foR8hYJ9foJ+fIR7foZoh4OIfoN+d3Z8cYSIfnx+doZ5iJF7g32DfYKJgn2CiYKPfoOIgn2EdH5yeYJ7eoOJhoV+foqJfYJ8h4eCjX2Ggn6Eh36EgoODfXuJg354fIuDhnx9g32DeoSFgoSCgoZ7fIaChIqNfYKD
g36Dfn6Oh3h+fHyKfHh+h4N8hHuEjYJ+fYV+eoyDfIR7fXtyiIx3g4WDdolug4eFg4iCfYWCj4KDfoJ8hJR6foeGfX59fn1+doZ+e497fn2Ifn6GiIJ+dYqDfYJ+fnyEfn6DgoyCiIJ+e4OEenaDhH18iJF5doSD
hImCfYKEhIeCg36KeXl+fXl+loh+eIl+iHh3hX6GiXyChHuFfHqCe35veX18fYKIg4OEfnuHgn59eIN6fYNtfWmHg3x+goSCeYWFfXuEhHmDgnh8h36FfoSCeoKQioKFfoZ6eXuCfYp9g36GfYOCfn6Cgn6FhIOE
g319g3t9gnl2gneCiH5+fX6CfHd9h3R9goyJfISDhX5vjHp1fImDfnqCgnyHgouMgnyIg4SCdoV8iHl9gniEan2CfoSCe4J8d4eCgnmJgnx9hXx7e4WChX16goKCfIV+fn6CiIKCfoKDfoODg4h6foZ8fXqGd4p+
g32DhI6DhoKHhoN3fJGQgnCCfIR8eoN6e3yDfXqDfX17g3J+fISCd316fYOGhIJ+enqCfYR1e3yFg36FkoN4fIOFe359hoJ8goJ1hHx5hph9g4SDgneDhYSLhXyHhY94dnuCen6HfX19g4V+fYmDfoJ6fXOCfIV9
eHx+foN6hIJ8fX11g4KJhHyKh317gn18gnWCe357g5CHhHyGe32Hg4WCfoSFg3iChIKFg32ChXmGfIKHiIaDiHuDiX1+gneHlYKChISEfo+DeoV+eXJ+kIN7g4aDgnqCfYSIhH2DfH14e36CgoOEhYN+fHyCenyF
enyFe32EhoaEgop3dH17hX2CdnuDe3J9hI14g3mNgoJ+b36HfH17g357fYJ9hoV8hYKDgol+g3aOg3aDh4J8g3h7goaEg4KJhH5+kn17hH6Gg4WKiWqCfHl9hYN8h4OCh351gnyDfn18foWFgoyFfH16hoN1g31+
fYR8goKEgod+e4aFe4R+iX6EfoOCjHZ7fIJ5hn58fn6GiHx+g4OLeoV9fHJ7eoODbn6DiX6CfoV+g4R+g4V9foSEhHt+dIJ7goh9hXuEhXR8goJ5hXyCfYKMfnqCiYKHg36CfX19e4KFhX17e3h9gnh8fIaFd4h5
g4d7hHxzc3p+eYKDfYeGhH59foOFe4N9dX52hIWDhHSKiIiCfIV5foOIiIJ+jIOIfXuGepmEfH59kHV8en6Fgnt7jZZ7iW1+g2l5lXx+enp9fISFgn2Cg4h2g4aDgnqEeX2CfXeCiHmDgod+iIJ8gn15gpF+goKC
gn1+en6Ce4KLenZ5fHt+kISDgnx9gnd9g4N9gn2CfZlseoN+dXiCgn13fnuDfn2FfHh9fX13fm+FeIKEfoV+gnd6eYOEeniCfnt4joR9fHyCfISCfoiGe4SIj3qGfYN+eoKCgnt9gomMg36FfX6EiIR+e4ODfoKG
fH6CeoSEeoKDfouDfYV5jnyEhJB+c3qCgoKGdH2CfoWDhXx+hoOEhH6FenuDdoOCfX52fX19g4aEiH2CgoJ7hIKDhIZ+doKDfX6HY4h6fYN9fIN+g4J8goqQhId9g4OEfoeDgoKDfYeCfH5+fnmHe352iISMfoJ+
eIJ+hX6Pe3uDfZ+DeoKCh4d+fHWChH2CfXt+goOGfXyCfYV5g2t+goKEfIR8foh2foJ+hH6DfIWKmYJ7gn58goV4enl+gm59eYh8hXmFfoeCgoKCgoV6hYKFfYKDhIeKfnx+Y4SYfoJ8hYR8hXuDi36Cd36CfoJ+
hn2HgnqDhn6GgoR7fop6eXCCfJh5iX2CgoV5fId9cnh+fod+g4N+eoN9e4N+gn52fn2EfXyCenp+g3qEfX13hYKFfHqGhoJ+h4KCgoOCfYeDfHl2hnt9eX55gn1+fHyGfXuEeYaDhH2EcXl9g4V9hISEfH2FfX15
hnt9iYR9hYJ8g4J5hoeEfYSFfn12fYJ7foN+fYOEfYR7hoN5hol6g35+gnt6k4R9en5+h3WEhH6Cg3uEZ4J6epJ+iIOHhISCfoOFgoN6goWNiYh7fnt+iHuLfH2ChH5+fX2EfoKGiIJ7dn2Cg4R9g4ODfIl+fH6E
en2CgoZ4hoN9fHqDiXt5hYdzdXiCgot+g3yDhIN+fYx8hnmFfIiDfYNtfn1+eXyCg3t8goJ8gn5+hYKLhXp6fYuIjYV7gn53fXuCg4eDh3mCiYR+hIOMeX6LfYaDg4iGe3WDfnR8hHeDi4N9g4l+h4J3Z3t7iYaE
fYWDi317eYOEhIKDhX2GeH2GhHmDhX2CfoOCiX6EgoJ9en2Kfn13iIV5fH2FcoR4cnuDeoKIgoZ+g4WGhYV+fHx3eISVdIWCcoh9eYWCeIOGhYSHhYSGfn2DfoaJdXx3hIKCe4Z+gn18e4h0hH6meYJneXx+fYOC
g4aCe4WChH2CiHt4eH58fIeCgn59hIN8g3p5fnt+eYR7gnx8fIN+g4ODg4KMfniDfX2MfIKQh32GfoN9fXmEfX5+iHd8gop9fIiCd36DhYOEgoN9g32Cg4R0jX2JgoR2g4KHhIWOh319i4KGg4yIe318h4R+en6O
eHeEgoN5hId3g3yCfoWDe3dvgnqEeH1+g3SEhIJ+eXp+g36Ce4N8d4OFfnuCgpV4fnmEg3eDfXyCfX6ChoV9hYN+g35yiod+h3uDhH6Hi4d9foaJfoWFhHiFj4KEfoR5hYSDfYOHfISFgnuJg3qLhIWFgn16jId6
eIWDeYh4hnuCfnx+fYJ+hIWQgouDg3x7fIODdohwg356g4SCfX2EhHJ+iYN7i3yDkIV8hYd7fXyDfoN+fH57dX54eYJ4d35+jYN7gnyCfYKDfYJzg4R9eX17hIJ+goOIfXaDfoOFgoaDhnx6i4d+fH2EhIp8h4N+
fIKCfXuFhIeEfYR8i4OGfH14fXyJg4KEfXeCfIKFfYJ9goODeH6ClHx2foSEfX52g4h9fnyEhHx9g4R7i3qDfY6DcIKDeYR6eoV+goKNdId+fIaFh356eoR+g4OLgoiFfHp8fIR9e4WHfoKCfIOFen2DgnZ+hISD
g4R8g5t+fIN+hIKEe3qCfoN3enyHfYR7hYuCe4Z7hIODgoV2eoKDh4N8fnd3hX2FeoWFhoJ7g36CfHGRhX6Gfn6Gg3Z4hY19fn2Fh4SChn59g4OCfoOEfId9fH2DhHuChHV7fHp8fn5+fYN6eX2FhH1+fX6DgnuF
hIKCfYJ5g358g4KEgoR7goN+g3h7hHd9iXZ+g317fZCEe4J7fIN+cYSFfIJ8e4KCe356jYeEhn5rhn1+dX2FgomHe4iEfnZ9hHmDfH59fYKPg3uEfn57fIJ9hIiCfHyGhIOCgnl5fnp7fnx8d3uDfoKJg32MfYKF
fn6Fhn19fod8gnuJe314fYeCfH2Kgn6GfIiChYV+dX1+g4aKgnuEiXeSfoKLeIJ8hXt6inx9eoJ+h4J+g4SCfoKJfIJ+dn2Dgnx+hoN9fn54jIWDiYOCe4J6dX6IfYNueISEgn2FgoSFeX2Ggn16hn5+hn56e3x7
hXyDjIeEfoR+iIWDhn2DhHqHfoOGfHZ7fn58hoJ7fXuChX18fHuDh4qDgn5+fHt+eIN5foOEfIaEhYR+d5N+e4V8hX13eYd9g36OiYR+goiOhIqDgoJ6fIWFfYKLfYV9hX59fHltfHuCkoSCjHt7in2CgoKHfYSD
fIJ5foKHg3iGkoV5fYJ5epiHe4mMgoaFg4R2hXqEhYSHhIKDe4WJgoeDhYKHh419hH6HfX1sgoR+hIx+hHV3hIWDhXp8hH6Ee31+g315go6Ggol+hHmDhHp8hYSDeYV9foSJcnuGenWCjn2LfoN7hoJ8hImFd4WM
hox7hXuFeoR6g4KDe4V+foV+e4KDkYp+fn54fIaMeI2IfYJ+e4V+iIJ7g4N9foV+g4SQg3x7eIJ8eYN+h318g4V+h3t7fHyEg4WCg419fYJ7cYaCfImDg4l5gnd8d4KCfYaCiHx3hYqFfZR+g4OFhXx2eoaIin6C
g32Hg4N+hYp+hYJ9e319gnuMgoSCg4eCgoR7fYJ6goSEeXuHgn16homCg32GfX1+fX6FiIl5hYSFfoN4g3yDhIN9fnp7fX6Fenx9cIZ+gn17dX59hoN+hoKCgo16fIODg4V9fnuIhImCh319hIJ8hH17hnx8fnmE
fXd7fo99g4J9k4OChX2DhYSDg3iDhH19iH6Dfn58h3t9g4V+g4SIhIKNiYODhHaCfYSDfIZ9hIOFhIJ+eoeDc4N7g3x9foKCcH16dYN9eoV8eX5+eoV7goOKg3l8iH6SgoWGfnx+c4R+fYOIfHmOfI2MfoOFmnl9
iX6Cfnx5gnyHeoSChH6FgoN2d32Gfn15goJ+d4OCgnyIfpuFkYOEeYd+fX2Cg319iH2Fh4KCi3yEhn5+hHl1fod5hIWCgod+en5+fH57gnl6jYKCfoN9iIWCeYR8foJ+e4N6hX5yeH6DfIKNfX14hIWChH5zg4mE
fYSDe4OCg32OjIWDgnx9fHmDgpB5enuGhH19e3qCdX57iHyGgn2DfHR9jIJ8fH6DgoSEgn18h4N+fYSFiH1+dIeDhISCgoN+fn58fXmCg4d9hHZ+g36Cg5eChIR+eIKFkH6Fj4KGfYOEfYWFh4aDd3aFiHqHgnuC
fYZ+goOFhnN+goV6goKCfoN8fIKDhH58g4J9hX1+foKFh31+dXx2hHt7eoSFioR6hISDh3qGgnmEenyDe3h+foiGhXyFhYJ2hH2MiomQfYKKh4KCc4J+fnx+c35+jHd9h4KFiXp+goJ+g3yFjYJ6fYKCgn6CanyE
eoZ+i4V8e3yDg3SJgnx7e3eEioV7fYJ7h32Eg4N6hnV6e4Z+koiGeYqEg4WCfYKCfYJ8e3p3hH2GgoeCfn18d4RwfnuCkYmCg4WDbZh1fIR9gn2GhXyCeH6DjHyEfpGCfHqLhHR6h353fnyDg4Z4fHqJhIqDiH1+
hYaDi4J5foNuhHyDfYWGfoKLfX2EfoN8hIx8fnaCg3x9eX53fXuDgnmJhoOGgnxpfnmLeoZ+fZGEfX18goaDiXt6hoJxgomCgoN9g4KDhY+Cfn2GjYJ+en2ChIWDeZODgoOFfoR+g3x9fH6Fe4d9g36ChYOFe3uH
hYJ+hH18fXx+foJ9foKHfX18hIV8goR+fH5+fH6CfoSDg4J+goJ1goKDhYSDg4qDfXqMhIN8gnqCaIR7hIN9fIyEeneGfoOCfnt4fIyEeYaFg4KHg4KCe3p+goOGfH56c4V8gn1+mX55e3V9hIN+hXmCfoN9hIWG
iIiHfoOFgnx7fHyNfHtydmt9fX19hXGDfnyEeHyGfYWDg3l9gn58kn19goh6hnl5g4x7foOJeX6DgoJ9hoV8fo+FhXuDg4hyeXx1fnVyfouCfn6CfXN+fn6GeX1+fo16d4KJgoR9hoZ8goR4goOIh3Z8gn6Gfo96
fomHfoiEhI+Efn6Cfn2DhoOChH2HhHx7foSCcXtxhn18fIJ+hoN9eoR8e31+gn6DeYV9dH2Hg4KEhIaMg359g3x8inuIfohng4Z4h3yLhH17g4WIfXyIfYSPe4SCcoN6e358foaTfpJ+jIR8doOCfYKEh3l+fXmH
gqB9g3t7fH2Dg4aHfYN5fH17iYJ+iXuFfoSRgnd5eX2Dgn6FeIiChXqCeXh8foJ+h4d2eHiCdYZ5iH58fYV7fn6CiYaIe351iImDhoN9hn2Ehn54iHmEhIR8enyEhH58eX55fYOEgn2CeoWChH58dXmEg3yGeX55
e4KRfXuCiISCfXyFfIKCfnN9gnqCgoOEhoWEfoaFhoN+e32FfXmFhIOCiHuEeoKDfoeCfoV8jnuCe4l0g3t5eHiDfIKChYd9gnqDfHR6gnh9fn6SiHx+foJ+jYJ4fYJ7fn6Fgn5+fneHgoWPg358eoSCgoKHfn5+
fXuDhYKJhIJ3foOCeX2FiX2Ffnt3e3iDgoaHfoJ8fX1+g4aFfIWDgn6DhYKFdn2Ehnt9hH58e36Cfpd9fHqJi4WCg353g4ORh31tfn5zfXl8fpSEhX58fXp9goZ5hHmKfIR+gnqIfIOFc35+e5N1gn18fYR6foKE
iYJvhIKIeoSCfIR4fIKKfIN8fXx6fnx7iX16eIR5fHp+goKChn59i4V+dIKGhX55fH1+h4R4foOIgn5ydn50en18eH6FhH58gn2FhIR6eoSDfIJ+foZ5foOIgnx+gnl+eox7fXqCgnx5g36FeHZ5fnp9i4SCaXt9
d3qCfm+CfYKHg36HfYOCfIJ9eoODhn6Rgnt+j4SEgoiFeIqIkn2Fg4R8g3iChoJ9hXuJeYiDfoOFeHeDg359goR4fHx8goN+eYiDdXqIgn57fn16foWCg4KFfIJ+goR9goOEfoV7hoKCiIJ6goSHh42Ce3Z8fnt+
g4V+hIJ8gn6Ch3l3hn19goWGfoV+g31+goJ8fXl9fnuFd4OChYKGfoqJgn2CgnJ6h4J8fIZchHODn3qCfoSFiY2GhnV7g3yIhIKIg3iDc4R5fYV7eH59fYaDfoh3fmuCg5F3foOCg359iH6Cg3t8fYKJfoOEeYOE
g4N7iIN+ioSCeIKGg4KDgn2FiIJ6h4J8e4WChXx6eIiHiX19ZISCen2FhXxzen6HfX2ChIR8g355iIKGg357e4iCfIWEfoJ3eoKGfoJ9goKCg3yNhYKCfId8gpF9fYWDe3yDh4d1e319goKDgnt9fH6QgoWDiXmE
c42Cg4d6eYOGiIV4iIJ+e4aFfIZ8j4OCh4R7d358g4V9gnx+eHCIe32ChH1+e3SCgoeVeoOOfH58hYSEfHaCfH5+e36Gg4KDfXx8fnuEc3x8gn2Jg4ODiHx3fn2GgoWCfn6FfYmDeoVwhYd4fIeFgnyHe318goN8
jIKCjoSEg4R9hIV+fY97fYR8gn6Hl3l+fn17goN5fnuIhHuCe35xe4KChHh+iYx+fnWQfn6DhnZ+e3x+foKFb36EfIJ5fXuHg3iIfoZ8foZ7l4J7fIKDfoWEgoJ4hoR8hIJ7hX2Dgn16hIR+hX5+eId+fn55gnmC
fISGfoN+fniMfnuDfXiChH6Feol6g4V5foiFhYR4h3t6foKFg4p+g3yEeYR+fX18e5GNe359d4N9e31+g4J9g4R9eX59gqV+iIV8hniCfoRzgn59fISCkXSCiIR3fXiNdnh+goKCfISGgn6Egnt9eHZ7goh6g36E
hIx9fYWFfXZ8e4J2gn59coODin6ChoOEg3tze5N+iHuDhYN+eYKJfZKDhXh+fYSEfIODh4mJfX6Eg4h9eYJ7fYaCe4KGfnx9i4l2fYOCgoqCgnqZg4N1foOGfpZ3gn5+fH15h3qIh4Z7ent7hYN+g4J6goiDkn6C
hHd+foWEg4uGgn1+hH6NhX13hoqFg3t+hYOChn59hIiJfn6CfIJ9g4OIfn17ioZ7eIJ6fHx2hIN+inuHhX2EfoWGfYOGfYV8h36Cg4J7g4l+goOHiX6Hhn6IgoiGen2IeH19fHx6fYaCg3mEeYeChIKDhoWDgoKD
dXqCfn17fnV9foOGjnZ9fIN0goiCfYx+eIKFeoJ8jnuKdnZ+fop+fYJ8fXuDhYSFgnaDgoKLfoR+iHp3fnR3fIiDg36FfYZ+fXiDeXqCdYKGeXR3e3uHfYKDfIR9hH2Je4J6g4V9e4KCfH16e3uEfXd9foN+fYJ8
hYJ9e4J9goN+fYh3fXeEinyCfn2CgoOLg32Gkn12fXx+eoR3hIWFg32OiIJ8eXh5fYd+g4R+foqEhYeCiYKKen57g36DgoJ7dH55fn56fod8eImDfYSCfn59fnWDfH5+fnqJg31+h36Pgnx+fIKEg4OGfn6CfXp+
gn18foJ9eYKFg4J8hYp9i3qCh4Kbg4aGhXyDe4aCgoKFgoeEh3lzgoJ+gnyGi319iYKDfoqEenyEiX6DfYKHfYKCg4R6hImIeXp8fn2He3qCjnyEeoaDfoV9hYiCfYOGfXyHgnd4g31+goZ8fn1+go6EiH2Cc4KF
foKIjH2IfYKCiXx+h4KJgn2ChXuIcoSEhHuDg4N9rXx5foOGfISFgoJ+fYSCfn6JfYOCgnmEg4ODg3d+foWGh32EeX57got7h3SCgnqCg4V+dYV8h36MfH5xfn6DfIN9gnGNfoKCfoZ5h4J8fYeGfnuCeXyJh3x+
e46Dgn6CgnyCgoN8hH59epl+d3d8fYN6hoN9hnqChYeFhX57fnt+fHd9hnyEgoODcH2Dg317fYSEhHiCfn5+enx+eXt6eX2CfnKCgoSEfIh7foJ8hoKFgoeKfH2CfXyDeYeLi359eoKFfXmEen2CbHB5hHaCg4OC
goN+en6He4eCg4eHg3yKfn2Jd4l7gnh8dHmFfoSLhIKMeoWCfH6IgnqCiIN+doKChXp9g3l3j3Z9dn59nX10goh+fIaHe4KGhXuCg5GGfYOCdXiCd4OOfX58hIh1foaGcIR8god9fHuEhX6NhoN7fnx5foOCg4l2
hHqEhXZ9cHx4foR+kIKDfH18hYaDinx5eoWEhIV7fXuCiXt8gnl9fomEgoODgoN+fnyDfYh9hYSDfXyNhoKEg4N4goKIfHp+e3iHg4V9goN+gnqCgnx5dX6GfIp8i3qCjX6Cg4WLh3x7g4SCg3yHhHWCfoKFg419
h3d7goOEhYJ8jHuEhYWCfImDh4qNfnmMfoWNfYmCg4J9jIZ+fYeDe3l9i31zgnmCh3x+g4iEhISDfH16fYN9fHp8fYR9jIJ+hH2DiIR1joJ9e4d9hH5+h3iChHx7g4h+e4p6hYeCg3iEfIZ6hoSFg4J7gnyCg4WG
fXh8eYJ3e3p+fYV+fHqDiIR7g4l3fn6DhHqKfnR9foKIe4OEcX14fHqCg4KDgn2GfH57hYN+eot+g3d+goSFg4OCfX6Dh35+in56hYKEhIKCi32HhYOFfIOCgoWCiYOIfnl7g35+eoKLg3uKfIeCfXZ+g4J+fH56
goJ7a4WCj3yCfH2Ehnx6hH6DdX6Gd4WNfId7en5+goKIdYaNh4Z9e4t3goaGgn19hoR5h3mKhIl5hHyGgn2IeId9g4Z3god9foN9fYWFcnx9fH6IeIt+fZR6fol+gn53e3p5goeDjod9ioKEfoV8fnt+g4yFeoKC
fHyCeop8foSDhX1+eZCCfYKCfoiCgoh4dnqDioNvdoOIfYN9g3uEeYSIfoJ+iH5ygpR+fYODcn6HfYeDfXyDgn2IhIJ9g3uEhnyHeoN+doJ7eoR+hX55hG14eX6Dg4KChoKEe36EfoN+g4aEhYh9hIN5fn2CgnqF
iH6Gfn6Ph2+DjH2Ehnh9fYd8fnCEhXl4goKKhYV9fIV9e356jXuHioaGe4V8g4WFgnuCfoJ+eX1+e3acfnyDfYN6fHeCgnyKfYRxe459fXyDfHuDfYR+g4SEe4iCh4WChoR+gn2HeYKEg4h9hnx+d4KCfIJ+e316
hoJybIJ+foKEg4SCi3R6g4J9fo97dn6DjIJ6foN3goeDgn6Cg3t+hH6FiIN+e4V6fHmJeH59e4x8eYJ7fX59e35+fYR7eYKKhod5g3eFgn6CiX1+eX54hISGeHyCfZeCh4qCiHx8fnqIfH5yg4l6g4SJiXx+foV8
fnuId36GfYmDgnyCdn6EfoKCfX2Egmh+fXmGfol7goV8g32FfH6DfYSCgoeFgoqDen6CiIiHhXCHg4WEeoaChnR8iJB3gnuNfYOHi4SEgnx+g4N+foV5g26DfoOEiXuFd4eGfn6Dg3h+goN+hISEgnyChYJ9gomF
gn2CfoN8cYN7goSJe4V3hoh5eXyChIKIhHx+e3x+g36EjYSKhoaFgoOIfnqIg4OLfIN8g358goqDgnSDfHh7e3uDhoKLe36ChHt+lIiChYV8hXl4fYKCen2Gi4WCfnqHdo1xfISDfn57fn57hIaDfoN8h4aGdoR+
eXqCgoN2e3iHg358hHd+hol3gol8g4d+g4KKfXyDgoJ9goeFenx7fHmCfX58hH1+fX6Egn2EfnuFhH56eoJ8fnp+fnyChIWRfol8fYN4fYaCdXuChH52foV9g4Z9gn19goJ+dn6Cg3yDfHx+cXt7hYKGg4N9h4lt
fXyCg4KEfIaGfYODeH58foKHg4KLfYWGjHKCfXqJhYeEgoKCfYSEhHx+g32Jgn59foKDfoV7enp9fIJ9hIWFi4R8eoaDgn56g4uJe3Z9j31+iYN8h4J+hIp4goaCgn6Fg4J3h4KFgn6Den5yfYKCg4J7jHCEfY9+
hoaChnp6foZ+fnF+goJ+d4KFgoSDg36CfX6Eg4p7fnx+gm6GfIN+eH2Dh4SDi3mCeIODfXmChH2Cs3t4h4x8g3uFhX2DcX19hIJ9goaDg4h+fn19fn2DhYN2foKChXl8gnyFfIKDg3yEfYaMgnqHfIKCdYN+foeD
foSDh32Eg314fo1+fIKSg3yDfXx+fnl+hH6CgnuFhH56en1+gneCe3WCgpGDen6NfoNwfmuGg3R4hHx+d4OCjIJ7fYiDe3aDhX5+g4R+fH59gnp7fIKEgoKGh4J6en6Ge4R+h4J+enuGl4J+goSDi4WIg3p8fX19
hH18g36EfHmDfIeDhIV7e4KHdn6CfIWGfX6Eg3uDd3mIfH5+fX2DhnyDgn1+fneEfn6IfXyFlIV7g4R+fYOShH1+eYN6foKMfoSJgn6De315fXx0hI2EfYJ8goOEgoR+iIJ+foKIg32FfomMfn17fIiCeYR3iYKE
jn6Hfo+KfHh6foSCgnl+fnaGkIJ5hH1+g36HdHt8fnt+foJ9jYKPeniDfYl9foRzgoKEfYSCiHl6lYJ9eoKFhH2CgnuCfn6DfI97fXx+e3l+fYl8goOEfYN5iI14boKFfoKHgneDeYaEhYKCg4qDhH59dn6EgnqC
g32PgoR8hYV5g3p9fYeEhXuCfn6HioKCfId4eYN5eXyEfoWJfot4h4J+fH51fIyCeoN9fIKGfoZ+g36EhHd+gneFe4OCgoJ+iH5+gn2DfIOCk4V9hXh7foKGeH6EhoOMfoV6fYJ7foKGeoKFhXqEbYl9hH6DfX5+
jnpzeXl9hHJ+gn5+iX19fHqDhHl3fYV+eoN5enyCfHl8hXmLhHaCfn1+h4R9eoOLgoJ4goR+g3x+h3x9hX6EiHyGfX2Fg4V7hYJ9g358fX53fIN+hXeMi3qFfXmNeYp9e4KDi36Cen5+fpB8e36Lint+hIR7iH5+
joWCfX6NfoOChIJ7fn6Ce32Ce356hYSDfH6Chnt6e3p8iXqGg4KEd3x7fYSFfYWCg3t+hH1+g3qDhHSHg4SQfYWFhH2Dfn19eYWCeouFh4eFhYR8fYR9fXmCfYOPgoJ+h35+g3iFeHN5e3mDfHd+hoKDe3uGgn6C
fYWDfX2Egnd+goOQgouDfX6EaoOEmG6Ifnl9iHmCfn6Ee4WDg4KEi4OMfXKWfXh8fYd9c3uFeIN9fGx+g36ChXmCfYKEfXl9foOFfoWCfoJzhYN+h317hIN+fod9fHqFh4WFenyJfIODhIiCgoSCfn19g36Ch4Ny
d4N7g3l5eYqCfoV6hYaFiH2Ggo6DeH2Og36CgoSbgnyEenqCfH6JhnmDfIKCfH6CeYN+foyCfpWEiHtyhYN+g4N7l3d5i4x6e319hIOEgn2JhImFen18hIJ7fXp7hXt5hIN3goKEg4WChId9e3l9g5N5fn53foN7
iH6Kd356fn6Ce3yLiIeDfYWJfIl9hn6DhISJfYZ+gnx8iISCe36DfoZwfXyMd4SHd2WMhnuCio59fn2Cg35+hIx8goiEgnuQd4WFind9hH19hn2GeoKEhnuCfoKEioh9enyCfoN9fnh8e4J9g4V+goKEfnaEhnuI
foiagn6Cc358fYx+jn2HfYZ6fYRvfmt9enl6goOIg36LfISEfJSCfn14kYV9h32Cfnt9fHV9fYJ7g317fnp9e3x9goN+b31+fIN7foWDg3d9g36Cgn15e312fIZ7fXmEgoSDd4SCg319fnt1fYN+iI2Id4SEeYaC
g35+fn6FhIiNg3x+iX59g3OCg3CIg3t9fIeEgoODgn2CfnyEj318hIR6goN4foWGfnyCe4KCeoKChYJ9hYOChYN7fIWDhISCgoOGi4Z+foqDgoaIhX1+goN+hYR+eIWGgoOFfIWDfZJ+gnyFfHZ9fH18dI6FfoN9
goR2foJ7fH5ze4iFfnaCfIJ+fZR+eIKEfnyCgn59goSGfn5zg4N+g3qCfH6Ie4Z0hIKCgnyQgn2DfY92g4KEfoKHfHyCeIJ6foJ+eHN9fYJ8hIV6gnyEeYKDfouCcYSCfXmFg32ChYSCdY2Hg5KCgn1+god+fIV9
hYp7fXuEg3qLe5B7hX2ChX14en19doWDhH6JfX59eoJ9goSDkX6CgoWDh3yCfXx3foODhHp8fHyCfYV+g4eJfXqGgnmFd4KDfX5ygn6FfHp7gnqEhIKDgnt+iX17hoaCfYRleX1+h4KDeYaOfn57fnyEe36DhoJx
g4OFjYV9foN9doOHgoJ+eXuCg3Z2fIKCe354fn57fn6CgoR7e4h7g4aIg3uFdn19i4p9fHx8fYKEjKSDjoOCg4uHe358eHx7g3uTe5iCfIKEfX6GhISCj36Dg4KLfIx+g318hXiDfnt7Z35+in5+c46FiImKg4J8
hISEfX6CfZR+gnx6enV9g4KCfXuIhoOFgoSGg4KGkIJ+gn59g312iYaFfYSEfHuEeXyCgn17goKFhX6DfHh7eH2CfH1+hYOHh4l+g4J8fnqCg4J4fnx5g5Z7g4N7g32FfXqChYOKfHuIfn2EgoKEeIeEhIKJfn15
gn12e4R7iJN+hYqFiHyCfn56hXOMeIV5fIN5eXaMfnSCgnx9h4qDfIJqfoJ9gnt9foOIfH19iIN7fn18g32CioiDeX56g4KCiHyPgoOEe4KDfn17fn59e4iFfX57goV8hX58hoiCg4KCg4KFg4V8gnaMg3yCin6D
fIR6gnqCfX6DgpN9iH6KhISEfYN+fYR+gnl8fH2HfHJ+g4R+foOEgn6Gfn59fn6FiXaCfX5+aX2Qgn6FeIN+h35zdYOGfYJ4fW6Dh359gnR+e4h2g4iHhniCeoJ8gndyfYJ7iYJ+g4h3hIKJfnqEm31+fYODeYSN
en2CfX5+fnuTfX2Fe3qEgod8e42DfYJ+g4KDfn16hYJ8fYZ+goKDi4J+eYKCgoOFeoOMfIl+e4J+hn6HfY58hYKDe3yEiIp6foOEg3yMioR9g4R7foaDg36DeYN7fn6EhoN+d4Rvgn58koZ9gnx8fX57hoN9g31+
b4KDhX6Ch4WEdnx9hYSJg4J9eH16foOEeoJvg4J4h36DeIWEhH5+dIZ3g3aEg4ODhXWIgoN3in6GhH2FgoWCgn5+fHWDhnx9goOChoZ6g4iChXyGhX52jYh8fHmFfoR9e4J+hH6ZfHxwe3yMg4R+fXuGhn57fHt1
fH13foeGfo2EfYKDh5R6gpd+hHx9gnyCfoV8en1+fo2YeoKCh4N9gpyEfnt9h35+eoOMgnuFfn2EfYaDeoSDgoN+hH58g4R+lHx6e3V9hIOHe4KCent+goJ8eIV9ioOCfoSGeYOChoV+fYZ8foN7gn6CiIqZg4KE
gneKfoR9foOLfn18jYJ9hoR9goSEg319eYWDfoh7h3x3gn2Cgnx4g3x7hX5+iIODfHxyfnyEiXpvhYOCfYN5fX6ChnmCh4aNfYJ9eoOCfol8fod9fn17fIJ8gnt5fouCfXyChoZ4hn6EdoNyfo2DgoJ3eH6CfneF
g4OEg4OafIV+fXyDg36Fe358hoeCfXyFeYKCgoZ9ioh8iISCg4OCfqmEiX2CjIJ8g36CgoR+fo9wfH17fIODgnmEenx6e35+g4aXgoWDfX14g4KVfIuCe4J+e358hYKDgoR+aX2DgoJ9fYaDgoN2h4SGgnt+eXx+
dX6CioSIj3GEkYJ+d3t8fXmDeYKCjX6ChoOCfoKCfIKCh358fYJ8hJOEinyGb4R6hYKCfniTgn6Jg4KIfYR7gn6Ehn6HfoWMhX18doOGhHqCg357fn59fX2GeYZ+g3yCfoOCg4KCfn6Eg36Ce4t7eoh3g4OCfoSO
h4N4fHd7h3iIcHZ2iX2HfYWCeoWDiYSEfIN+hnx5g4d+fn11g319e3eLenyFhIN9fpd4hX58fZV+goKCe4N9h4J5hIKFfnh9aoKCfYKDhHp8gn6ChoOIg359iIZ8fn2CeIJ7fX59dHx8foKHhHt8g3h8g4N+Y4J+
g4KChYKChIaChH59fYSFgot+foR3fH5+g3p1foR9gnJ9e3KIhIR0in58b32Efn6IhnV+hIN5hYeCgn6Ffn6FhIJ6e32Cg32Ce359e35+fYyFenh2goKEfoaEe3yEg32CfnqGZHt9boR+hYSCeXh4goOKhIKEfIRy
fX6GgoN7hIJ2fn2DhG55fIJ+en5+iYKDfpl+eXd+goaChoJ8foKKh3yIgoOCi32ChHmDfXt4fYd0i319godtfIp5fYN6foJ4hYaCeoN+fHl9g4N+gn6Dfn6DgnyDfYJ3fYV4fXZ7gnmMgpJ7g4mFeIKJg3yFg4KD
j4SCg4SCgn57h36Di36Fe3qCeYJ9g4V+dH6EiXh7fYV2hXiEgnaEgoaMdn6OfH57eXyDfYR6fneHe4N7eoV+fYODfop+goJ9fX2Fgn2Ffn2DfYSCeH2ChIR+eX18e4aIfol5go+Efn6RfoODgoSChX6CfHGCh36J
fH15fnZ+e4p9fXdxhX1+fXqEcX6EhZN9dn59bHp+goZ9fH6MgnSEh31+iISEfnWEgn6GgoR9fXl+fXl+e317fX57foN2fYJ7en6DfoKChIKEhoN6fXiCfoZwfH2Gen2Dfn6Dd4KKh3yGdoSDhoOJfIKFfoaEhYN+
e36GfoKChYJ2g32Dgn6Gg35+hIZ+iHyHi4J5eoJ8eoSCe4NldHyIeol+d4N9fYaCkoh1goR8h4KHhH12hoOHdnmEhHyLg4J5gnl8gn16goiIi3x9en2FfH2EioOLfnx7eoOCinqEfoV2fYJ8gnuIg3yCeXuCi4KC
e4R6e4SDiIKLhYR6foN9hYWGfn1+goV8foKCb3uDgomEhISLfYOFfoiDfXiCgnR8fn6Ggo55goSHg3h8a4p8g4mEgoJ6h4ODgoKDe356enx8e357eYOCfnmDiIJ+iIN9hH2CdoN5dXyDh3uEiH6HfoV2joqDgoR+
eomHfYmCfnyDe3t8eomCe32CfIKCcYV5en5+hHiHfn2FhX2CfX6Jg319fYKKhoaCgoR6gp+Cg3uFhYODgnd5hYOFenuHfn2Ccnl6g3yFfIh7gnZ9gn2HeISEhXh7fIJ+goN+hH56gnyHe4J5e3x9goJ5fYeGfn2C
e4SEjIZ5eHiFfoJ6g4N5g3J8fXOEdX6Gg3yJgn6Di31+foOEgn2Cg4l+g4SCfYyFeXd+fIaDhHd6gnmIfI19gmx8fn2GhH54Y3yEiIR5foaDfHJ6fX2DiIWFhHl9fn1+fX58iH2ChIOHiYJ8fXh+fntzfXp5iIeH
i355fn54en5+fnx9jH2Dgn55fYKFg3yGeXx9hIKCgn2Ed4t1g4aCgn2Gi3mDg3t6foKGg3l8hnuDfX2HfnV+goJ9eISNkoOFh4J6gnyDhH2ChnyMfIeCi3xygnyDfYZ8fX2Eg4WIhn6Ifmx3g3yEfYOEen2Jg4OI
epZ8gnuEj3h8foaDfXyHjIWEfoODeYOGfoORfHl7h35+h4WEfYuDfIV+fYOFhYKHi4p+eYN+fHx7loJ+fX57g4Z+goOFfGuCg4J9e4R4fHqFhIJ8g319doKEen5+ioaCkXyGhXx3g4N7hIOIeomEfH5+foOOfnuC
fXuEe3yCcH5yg4KPhniCfoSJgn16hoKCe36Cin54hYSIhYJ9g4N0foSEboJ9fYV9goWDfmh5g32DfoKGin19hHGHfoeCgnh+fIKEfYJ1fXx8goSCd36We317h357fYeHiHOHgnx+goqFg5F7dHl9fn6DfYJ2d3mC
goKCfIKDgnmDc4p4i494fXyEh32Dg4V9hYSEh32ChIN+fX5ahHqDfYN+fIJ9fIOHh3yHe4qCfH6Len55hXV9dYR3fIJ+hYOKfXh7gnx9hX5+foOFfod+fXyLeXuTg315j356ioKDfHmFgoaEiYOKfHyEfISOfH58
kIKHhHx8hXiCi3yEg36Ch3iGen58i4aCfn6Eh3uCg3uCcoqDg4R+goR+got7foV1g4V+bX1+gol+g4Nvd3p9eX2IiISEioV+gnyDhH2GhJh9g4R+j4aCfoSIhn12d4l8hH50hX59hnx5fYJwfIWFiX58lHx6gnqJ
g36HdYSDjHt2fn59hY18g356goN4iX15ioJ7dYSDenqEfH6DfH56fn10gn55fYl+hHyEg3yFbYZ+foOGfpGCgoZ5g358goaCjYZ5fHyIcHt3g4N6e4KCfIyHhH11foKFfoqMfIR2foN5fYWKfoeUfYeDhH2DeXt7
eoR9fX6KdJSCfYR3bXuEgoJ6g32JfYKEiH6Dfn19eoZ+fYt5fYaCfYiCjoKDd3yHhIR8c4R+fIWCgnt9dX6CeIJ7iniDg357en2Ejod+fIKEhHx7iHd8goJ6gnuDdoV3gn56en58g3p9eXGKe4OEc3uDhX19fYN+
foKEhn18hnmDhod4goqEiHx4g4SCgn6HhH18gn54fX1+d3t1fIJ9gnx8fIJ3eHx+g4eDg4iDgoJziHl8eXx0g36FgoeGfoV9hHt+d4t6foSFiXyEeHyChoN3e32CfnqDgoOKfoKDfYJ8foZ7bIR9fnyIiIN9gn1+
i3yDgoWCdoWCgoR4fIN+eoaKenyGknyEhoJ6hoJ+inyGhHh7hIKEe4R8fn6Sgq6DhnaFg4V6e4J8foWEiX6GioKCeoJ7fX2CeHuKiYWCeIZ9g4OCgnSCfYJ9g4J+fIOEgoh+eX54hIZ+h4OCeYV5d359eoOFfnqE
foKEfnmIfoKEfoJ4eIJ9hYR+jXuCeop+g4R6g3iGhIaJcnZ9fH6Ce3x7e4Z8e36DfISGfYyCfXmEfn2CiYuCgoR+foJ6e4KOfIKEgn6Ie5B8hIiLfoN5hIZ9hIKCgnqChniFgnl9gnx8hn56iH55i4N7fYJ7foKM
i36CgoaCfn6CfYKGeoiCkHl6cXd5fol9hX58hX19hIJ9gnl4goKCfoJ+enuHfnx9jn6Dcn55jXuCg4N8goJ+ioR8iX2CfX2Den2CfHx+c4R+e4d9gneEfn1+fYKGiXuDfX2GeYV9d3p+foR9g36DfoWCiISDgnuE
i36EhYODhX59inB9foOEfXd7i4J5coSCfn2Db5KDipKNfX55g4WEiHuDgoaQmHyHhoR9dXOCcYSFgoN7fo9+fI14foJ+foKEfoh8eIN+hIeDe4h+goWDg4KHiYt8hISDe4N+hIR6fXyCdX5+fH6GfoWDhX15foJ+
enx9i3p3hIJ9fXyFfYeJgoeDhX59kXqCfn58eHyCfXp3e4N6hod9jo+KgoSKfoN7eH2JioR9dIOIe4OFhYWCeX6EfoiNhIJ4fIuCioR9fn2Fe4ODiXx9hIOCfIKCfIN9eHx8en18fnx9g4eCen18god8goJ+fnyC
epB8bn17j3uUfISFioeCeX6FjXuGhoR5hX2HiIN+g36Ce3uifIKHemiIfoV+koKCfIJ5goJ6e32DgoR9fn2ChoJ+g3p4hIaDfoaFg417fn6GhoWEgn2CeoaDe4OEfoZ6iIV+iIZ+hH2IhIN5d5B9fpt+goSEfI5+
fIR+e3Z7foN7goaCfX5+goSCi4N5fHqCgn5+en54gn2JfG6FfYJ1fYKCeXN8h3l8hYOIhXx9eIKEhYJ8pIaDgnh6foeGhX57goODhYKHfX6CfX6Dgn2FhIJ+e316fX6CfHaDfoSFe3uDg4iChHt8goR8g4yDe4SC
eoR2ioJ+fnl3g36HfIOJhXZ5hoZ8fnh8kYN8jYJ4fnySfn6ChYKGfoaEh3B7hoiLen2CfIV8fX2Dfn2Gg4p8h316goJ5fX5+hY58jn5+fX2Hgop9g35+hH6GfYJ9gn1+hnSFg3uEgoKGhXlzfoiFfoKEg4iCfHyH
hXyDhoJ+g357ioWFg3SEiHyEhn2CfoR+fnp9foR+fn6Ignx9foOCgoKDgnt3h4J+fYJ5hoN8eoOPgnyCgnR0hIeDfIaUhnuKg3d9hIV8fYWEfoKNdHx5hYOCeXqCeXh7e32DhIJ6goN7e3x9fn6Mg35+fIKIh4KJ
fX6ChHqEg32ChH2JfIuCgoSCe3t8fnyCfIN4fn6Je4ODfYh+hXyFfX6Je4V8e3t7hIqQgoKHfoKFhXyDfXl1gn2Ce4SCfXl8fYN+eneGioWEhIN9hH2Ee318en5+g357iH59jHyCfIJ7fn57hYN8fIKJfn19iX59
foeHhH57dYR7goJ9g4aCen6Jgn59g4J7goJ9j4KEg4OGfoOIen58fox+iYJ8fn59g32DfX56foODiod+hIR8hIuFfnmIhHt+in1+hH2FinyCiIKEcHmFfWx9eIOEgn2Wg3mEe4d5hYt+eYWDgoJ4g32PfHx+hoKD
fn2Fg4R+goSDe32Ge3yDdneJfHaCdHeDkXyFi4d9go+ChHuEfH2DhoZ+gn6DfpKDcId9jYdvfHyCfXyDg5qHhnuFeYN7fYN7fYKEi36Ggoh8cX50fnmKi3iCeIKFenV2gnh9fYN9enSFhneCfoSFgoN7gnaDeX2C
fnZ9e4Z7eXePfX59fn19fYiFfX1+eYN7hH1+gnqChX1xeX1zfXuCg4SFcH1+fH6Ifn54hImDeod9gn6GeoaIhH2ChHt8d4J9i4aDfHF+fneEhHuKiYOQg3SCfoKLeH6DfIKGeoqEg4uDfYKFe31+en2MjX19h317
h4KCfX55iIN7fYODeYJ+fX18en18hJaDc3yIe2F+goSDfXh9g3yCgoZ6g3iDhYJ+dIl6god+g4SHfn58g4h8fop9e319e4J8g3qLfYKCjoV9fHx+fYJ6hY2CfoaJhHl6gn6Cgn2De318hX6Dgnx8hISFeoR5e4N6
eYJ3fneChHmDfYp9gn19g3yCfIOQgnF8cXqDgoyCfoZ7iIJ+d36DgoV7gouDenp+hJN4iXx7hI9+fHmDfIOEhYSGhIR8hH1+fX6CfoV9gnV+g3qDhH19g4V0eY6Ehnd7gnt5fHl7fnx4h4OFh4KFhIJng4KFg4aJ
hH2EeHx+fImDgoV9fIx+iYp9eISIfXuDgoR+fISJg4N9h3yCfYJ+fYqDgn6IfHV+goODgn1+g4KFgn2EfoJ9g359foR4g4KCfoJ9g4SEcn52hIWDhHeEi4N1foaDhHx8h4eCg3x9e3x7g4J5doJ6fYKGfoWJg4KD
iI+De35+g3l8goJ+fYaHhIyEeX2DfYJ9foV+e3x9hIJ0hXOJhoR3fHx7fH2FfX6DfH5+inyHfoJ5gnp8fnuDi3qCgoKDgod9hX6Hd3l8fYOEeIJ9fX6Egn18cYKChoN6goKEfIaHfn1+g4J7gn11goWKhH6CeH18
eomJfnyDe4N+hXqCdImFen6DgoeHh36EfX6CdoKJfoV+hoSCd4J8d4KDhoKEe3yOfYd+mnN7goKCeX16g3uEfn2Cj4N+jX6LfISDhnd9fHt6fnuHeX2DfoKJfn2He36IhYSIhYqEfYKCfIKFfouDgoR8gn57iH6C
fn19iHt9fYR8fn6ChHx+g4Nug4KEeYeHhYOCe4Z3goV+mIWCfYODd317h319g4R9hIN8e4KCfpB6hIN6e3uMe3x8fnx7e4l5enmDgn17iYJ8hYWDd4eCg317fIhzhX59g3mCe3l6hY6HiIRueo1+fId8foR8e4J7
hIeEhX6Ig36CeoN8hoKPfIlzhHyDgod+goR6d36DeHyHen1ihXp7hYOEfH6IfYOFhnl9hoeEe359eXp9g35+en59hnmEfX6OfXx8hoeDnX2GhYKHhISFiIN+fXpyfX1+eYaCfYeCeoJ9g4N+fnl8goh+iIaChoKD
hIR8gnh9fX6CfoaMfoJ6cYSMfYJ1gnl7fX6CfHyEdn6Fhn15hISFg4OEcoJ7hYR+fXl5g4OIeYKGg4R+fX2EeX2Cgn1+enOCgnx9fXh7fIKDfnuCd4R+g4yGiX58hXqGdoOGgoV4goZ5goKDg31+e4SCfn6DeYNv
joiHeoSEfYWFfniCjIKEgoJ9hoV0dn2ChIJ4foV6enaCgoKDhX58iH57goOHiYSHg4N9foOFgoV+fIaGgol9fHh8fXOCeXqFfnt9iHiEhn6Eg36DiIN2en1+j4KEd35+dIOHfXeFgoh+eXORg4iEfYOJfouGeH2D
en6Ng4Z+gn57k4J+fX58iIWGgod+h4SDfYKCi5l5e4N8gniDfoODfYR9fIWEjYR7fH2MhIWDfYSCfIJ+fH6EgoWDgoJ9gnp9g4uUfoh+goaDh3yKe46EZIN9d3iHho97goODe4KEfnp9fnp9goSFfX6ChYN+fn6E
goWShIKFfnt7foN6g318g4N6eXyDe4OCeoR9h4OCkIl8fnt5fXt7eYJ2hoOFfX58iH57iYyEgoSCe3x+hIOCe4KEfXuGiXh+fX6DfYN3fH58fYZ8gn2LdoN8i359fYWGg318fISGfn1+goN8fHyEgoaIg4N9hoN4
gnmMhISCgmmCgoOLgnZ9hXZ5g3yJhIN+jHyIeYqCd4WDfXqEfoKEg4KGgnt8g4J8h4SCfXuQhn59fIiJdXZ7enyEeoyFfnt8fod8k32Fe4J4d3x+fIZyhX2EhYKCe36Dg32FfYR+e4aDd356hHKGjoJ3d4N9fIOE
goZ3hn2FiX6EiIaEg3x8hod7fnh9goWJfX6IiYJ9fnp+g3mChYV9hIOKfnt7eoSEfIOCe4Z7fXt6g4KDiH6Cfn6HfIKFeox9fHmLfn58fIeFhISJfnyCfIN+g3t7hIJ9hIiEg36De413hYJ9foN7hoWLin2Dd4V+
ioN4e4iDen6CeoOCfIR9hYR8iouCgoiEdH51hIh8e36Cfn58hoSEfoSFfoSCeIN9e42DfYJ6hHiCg4R+go99mHxyfoR8gnyCfYN+fop7g3eIhXiDi4OCenmCfIN4fIKHiYR+foJ9e350hHt+gn6GfX19gnp9enx9
eXqDhIN+eo11d32ChH6Cg3h0fX6IfXx9fXqCgnyNgoh+goKDfYN8jX2Eg46Dh4N9kYSDgn6Lfn2FfXV8foR8jYJ8g36DhoR7g5F7goV8hIR+fIJ9hJKCgoKEfXiCh4ONfnqCg4KEhn58hIWDeIV+fnyCg36Gfn6C
foVzhX19hn6DfoJ9e4SFfn5+lnmCgoN9fX5+fnt7i4V+foSCfH58eXuEhpWSgnuMg4Z8hYODen6DfYSDioODhYaCg3t3eX5+fp57foN8gnuGhX6Eg3N+fX2Jg3yChHyDgoOCe3uCe313g3mGhnuEfYKDfoR+goZ9
h4V+goN1fYV+eXx+hHx6g4h+goOIfoSIg3l9e4N7foR6hX18fYKCiIZ9coOCfoJ9hYODhYKFgn59fnV8fHx+g4WEhH6Ig3yLgnx+fXt8fn2QfoWCfX2HhIOEgoOHfnt8goKCgn6EdH5+fnx5fn14gnp9g4KFg4WL
hIKIfYZ9fnuEe3yGiIWGeX12fX6FfH6CfoWEg359en6DjI2Ig4OGgoODfXqHe4KKd3t9iHx1fX1+eXyDjnx+gn52e4eJiIKGgo18hH2Cgnh+eXqFiX6Hfn5mfX18eIOEgoZ6hX1+jYl5g2uEg4aGg4d9fYl+gn2D
g4SCgn56eoqFhHx2e4J2d3l+gn56dYOLfX2FeYh8gn5+fnqCfIOHfYKFgoiNfXh+fYp7hoKDg3x+couCiZSFfYJyhHuFhIeCkIR2fn15hHqNfm59foKDiH2CfXt8hIOEhXuPiX6EfHd+hIaCfX6FhX54jYR+en11
e3l6iYd9g354doeDfHuEhIJ9goSRgoJ8h3l8hXyEfIWDg3x5jIN5eYOGi5KFfYaEiXmDfHqCgnyCfHF9fnx6hYuFhIR4fH6CfH19hIh8fIJ+e35xhYOEfol7goN9cnp9fn50eHp8hoR+hoJ7ioN8goKOen2FfIZ+
dXaCiHx6pYuMgoJ+fYN9fH52hYJ1hYV7fX58goJ9fYiFe4N2fn6Dgn19hH59g4ODfIODgnJ+iHt2fn6Dg3h9hnyGhop+fISEg319fIaChYR3j4R+lXl9enmFfXt8fX2HfIOFgoOCfXqDeoJ7fn5+hYV3fIyCi4WG
g3iKfn17eH6CfYWGfn54gnaSg3uFfIV9iX57joSChoeCgoJ9fIN+dISDg4OEhniCh4OChHl0g4R9h32FhoN+hXRxfnWIiYR9h4N1g4R7iYJ6hY2IeIR+h358goN+fX6Egnt5goZ9foJ+hX17fIh9eX6DhXqCeIOE
eIV+e4KCfX6DfJqEg3yCg3p8hox9g4eChoKNin2IfYJ7goZ9hX2Cgn2FeYOFhoV8e4OGgnyIhIaFhIiJfn53got+goJ5fn6ChoN9e3yFfoV9hnt9g4J6g4J6fZF+gnqJg4eEenp+fYJ+g4ODg357foJ7hHyDg319
e357g3mFfYWEgnh+gn18eX1+goJ8hX6FfIKIhXaIhH6Chn5+hIN5goKCfZCDhX2CfHh3fnuCgoRsgn1+dIWEen1+iYJ8fpJ7hHV+e4R2e4d9dX6Jdnx9hX5+goSFfYt9gpN6fnZ4hYJ6fYKJdoWEhH6DgnaFfIJ9
e4KEhYRzfnt+fX2Di4SChH2HgoWCho1+fXl+g4V9fYWEcH6ChH2Fgn6Dg4OFeoJ8gnSDfYmCfnl9goV8coKCeYSChYh9fHyCiHRueX5+hH19kIR7fniCgoKOg4KJgnmDhHuChXt7fH19gn6LhImChIN+e4KHjISC
hX18e32CiHqCfnqEeH6EhoV8fXl7fHyEfnmKfn5+hXqGfot6fXt9fIVzfH6Dk4J9fX6ChH5zhIV8g355h4d5e3WKgoKJgn59hHh3jIOLen10e4d9dX51e3p8fX58gnmCfYN9goV8god+fXR6eoV8fop+e4SCkYmC
goKOfnmGgoKDi4OHfpKCfYtzhX6IhH6Ch3Z8fYKIhn1+hHuCgn2Ken6Cd3p+hHqIhn6Fh358fIWFhX18hHt+goSEhH6ConmCfY2Dg4WDhI6DhH6FkIh+g4OGg3t0d3uZfomChoiDg5mDfIN6hHeCgoiGhH5+e3l8
gn6Egn6Dfnx9fHx9hH6DfXSGfoKGfnuLhYaCnoN+fH2ChImIeoJ8g4d9hYN9fIJzfoN3aH6McYR7g4KYg4WVgoh8dnaNfHdzjH50h4l+l4d+fIx7hH2CgpR+fXmCfIJ+gn59foWCfoKCfH55fYJ9foJ7fn58h3p9
g4J6gn6DemKDfomIg4N3gnuCg018in6MeoZ0fIOCgnx+goeChH6DfHpyiYR6fHqDfYh9jYt9gnyGhoODfH57fn2ChXt+e36Jh4OFfZ+NjHl9hXt7hHCEiIJ5hXx+e4KGenx+g32Cgn6Cgnx+g4mCfYWCgnh2fmeN
h4N+e3yPfH11eIKCfH2Dgn2Dh3t2fXp9dISGhIWCgnl8dY+DgoN3hIKHe3yOfoJ+g356bYOCe3mCfn18gnmChIN8cYSEfnp6foaIhn6FdH59goiCgn2HjIN7iH2EfnqFdoOIgoSEg354h4mFfnt8hXp6iXtuhHmD
g4SCcH59gn2CfoOEc4OdgoODiX2GdIOIeoR9gneCe3x7g4V9e36FjH58gnyFhX59fn56iYKEd312fH6EgomJeIN+dHyFg318fn12h4J5e36HfIKIhH1+g3mDg4aJhIKGfI13foOCg3J+g4OEfn6Efoh+g4OEhH57
eoKIfZB9ioh8fm2EgsuDfHt7g3x4h4OLfoRlh4mQfoJ2e4N8fIKDhH1+j2J9fId2hYOCioKJfoKHe4R+hX56jIN9mnt6fXB+fX16en58g310foJ9hHx+iIKOe4WEfX6GfIJ+g4J+foKCfn2LsWl+g3qEfoaFg36D
eoOEfoJ+eIN+fIR+g3t4fH5+e3WDhIWJfoKChoZ9inyDgoR6gnZ9hYN6fYKIfYiCgoN9hH1+kIOId4J9e4RvhH17en6ChIWDfJB8fYqHiYeCeH17fXt0e4OChn19hXmCg3x8gn6Cenx5fXmDjXl4g353hHx5goeF
gn6Ed4OEg3d7foaCg4KDg4SFgnl9hYiPe4WDg32Chnt7gn2Ggn58gnuFhnZ9fnt9fX2FfIWEgnp1e358eYV8e4aJhH6CfXZ9g3t6hIJ8eYKChIaHfYOJjX6DgnyCfXp7en6EdoV2fIqCen6Fg4mDg4d7g4OFfXmC
fX6DfoSCkX6CfoSHgn1+hHyKdYSEfYqDiHB+fYp6epCEfoJ+hIeCfXx7e5CFfYmGjYN8fId9fn54kHiDfXp+fnx7iIh8e4KDgnx8hIV+hnqDfoaCfH6Cg414iH6FjYJ6hH6JhH55fn5+gpCHe4J9fH5+hYiOh36G
fnmCioeCfXeJfoOKeH19hX5zg4KFe36GeIp+g316fHJ8eouCiYV7fX1+fX2SfYp1eoJ3lYSEfYKCc3uCfIKCfIaDi4Z9enB+goSEeop2fIZ9hHyCh3WCd4aCgoaDg32Hg4KCfXaEg3t6h4N0fX2Hg4J9g3qEfnaL
d4eCfH1+iImEhYaEeXt8fX18hYKJmIV9g4N6h3WFfIKCfnZ9foKGhXqEfIV6foKCg4KDfn6CfIR+goSHfnx6g3yCgnuCh3p6g4Z+jYSNdoKCgn6DdX6CfrR9eoZ+e4d0goR8dYKDg317g3mFhoOChn2DfH53g36M
eoSLfYKPgnuIh4V5gnmKg4J+hXx+fn17hIR+fYSDh4KDh3x+fYZ+hIWDh32EfH2LgoWFeHuFhIKChH19lHuDfIKCfn5+hnqCfX18goJ+goSJfoW6iIl6h4J6g4SEg4OFfX58hoJ4h4R8hoKCfX6EgoN8eoN6fIOG
foWEfYJ9hH6CfX58dYOIfYKEhIWCeX1+e4OEeISOfIR+eH6Efop5goiFgoePioKDdnx7fXGJg4mDe4J7hIKDhYKEgnp8fHp+goJ2goyChYV9hXl1eoOHg4KFfpJzg4OHfYR7iH54h3t+enuCd4R7fIV+eH1+h4Nz
goOIgn59e36CiXCCgn57iH6CfYx9fn1+fYeDd36JgoOKeH6CfH2DeH6ChnuCg3t+hX56g3x7hIp+fH6Kfmx8fIR5hYKFgniCgn6LhHx7fYSCgn2GfImCfYODfnV8fYlyhot9e357g3t+hn6HjYKJe32Ihnl7fn6C
goN9iX58gn1+j4JvenuGgoV4e5B+cIKFeoN+hIZ+foKDiX19eX2EgoN8fXqDfnuDfYx7jH6ChoN1foSCfH2Dh4aFfoKFeYd9jIV3hX2CfYV+fIZ9gnuTfoiFfoWWe4SJhnp8eX1+hXx5fYJ9fH5+iHx0g4R8goJ7
d32DhX5+d3qFeYOHfXx9gnyChHaCh318e3aHg3yGgoZ4g4OCeXx6hnl8eXZ4hX2CdYx9i4N6k3mDg4N+hnyCfHp+fIJ8g3h+goOCd4OKfIJ3foiDfoWFg3iDfHmHg4KFhn1+hn6Fg3uClX5+fIKDfIWHe3h8hYSR
eX6DfYKGfHx+hHt8foSDfIN9fnuDg4J+an6EfoiHe4V5fIJ8hISFdXyKjH18doKChod9fYJ4d3Z9iIN7jYKMfHuCfXp+fYR+e4iDhIVxeYR5fX2ChYN9hnp9foKCiXqFfX2GhIyHfYaFhHaEfYOHg4R6foOEenuC
gnt6eoJ8hnR9gn2DfnN7fn2VfHyEi3N+fHmEfISChn5+h4J9goN+hIN+foqJc3Nxfn11jY+DkH58iH2DfX2NfoOEfnyDdYeCfY9+hYKCgoeCcIZ9goWFhYKDdYKDg3p6epCFfoN9fISHfXx7eX6CiI19g4N7gnmE
fH6Dfod9fH59gn1+hHuCeYR9h4N9hYKDgoaGh5eEgnx9foWJfXiChH57fHyEhn1+g4aJfnZ9enmCiIVse3x0gnmCg4J5hoWDhJKDg4V6g3OGiXx9eH59kX5+goWCfnCDen2Eh3x+fIeDjoaDfXV8oIV+fHiFgoSG
foOCe4N9hoKIe4SOg32Ufod6kYqEe4KDe36Db3yKfYeEgoWDg357fX13e319bH53goV8fIiCfoZ4g4KDgnt8fn2CiH1+fIJ9goWCgn1+foSCfoZ7fYKEjHp6hYiChIJ9foJ3g4Z4dYJ8fnp4g3qCi4ODgnuEhYJ1
fX2DhIKDhoV5eH6FdoOCfYd9gop7g3yCd4Z8gn1+eYaEe32EdYV+hISHfYWEg3qGeIKCg35+e3eEgoJ6i4V+goN+eoZ9dYaDdoWEfn6DgoSDhIyCg3aCdYWDg36SfH57ioWGd32FhnqChHt9fHx9hH2Ed4R+fH6E
fn6CgoKCeIx6gn6HinV4foKChn17g3uCfn2EhHh8hIJ+hIR7iXiChYOHdoOHgn56goeFfn59hoV+hIaEhIN+fId+e36DfoN5gn6EfHx9iYSKfYJ7eIJ7gnuDg3yGfnyEfYJ6hHp5enuEfoN2hYN6fXh2h4KCgnuD
hoJ9goOMe36Lg4Z6hH1+foV3eoR9foR3eIt+fYKNgoKCkIWNg3t9foKTiJKCg4WMeoR+foKOgoJ6gnl+goN4g4N9gn6EgoV+h4N9hYJ9fX2GfYKGfIWChX54eoJ+hnp8hXqHe3uHgnd5g4SCen51g4KChIR+cIZ8
fnV8g4J7hHp5hHmJfYKDfX57fX58gm2FfX1+gm6CgnuFh4OCfHyHeouCjIN8iId+fXp+fIV+iH1+eYN8fHd9g3l4g3h+fYWDcIJ7fIJ9g4N+fot9g4J7gn6Fd4J3goiEfoqEg4N9foR7gnaEhIh8fYp3hYN5hoSF
jYOFen6JjXt7h3yCfn6Fh4iDeIOCfnt+fIKKg36He353fYJ9kYKJfHV+hoeFfnV8en12gnmCfoR8iHt6g4aJfH19dnh8gnmCgn6Eg4R9doKDg4KFiYaDhYR3eXp3foN8d36Cfn2Ih4x8goKGfIOEfHp+goR+g3SF
fXB+fYKDg3qEgoR2j4SHfoKCe4d9fop1fX6Dhn2ChH54iIl7ioJ7eYZrkWSCfYN+ioKFi4h+fnuIgoSEe4OIfH2EfoWCgnqEhYWDenuDeIx5a354enqCgoN9fHlziG9+iHpxg4J+e4yDd32NgoN9gnZ+eYWCfod+
g3yCh3uCeIp6g4SDhHaEin58ln6PdYV8gomFfoN7eYd8hYmFg3h3eoWDg4J9hYOFhn5+fnh9fYKIhHyGg3p9fX52eYOChIeChH2Cfn6Re3l3g4J+ioKCcHt9dIOEhn14hX2Dd4J9e3uFe3t7hYiFgoJ+goKDgoJ+
g4h+fH6FhXh7fHuEhHmCfHyCg4KDhH2CeoOKhn19gniHeXZ8fnWGfYqFfnyHgoKHent7hIKIg4R7e4R9hH6Dd36DeYeEh35+goR8i4N9fX19fYOEfoaSg3F9goN9g4N1g31+jHt9goZ2h4iEe4OEgomGh3uGfYV4
gn18fnOCfoJ9iYKEgoODgnl9g4SLhIN9dniEknyDfHqMfXWEfoKLi3yEcoKFiX6OfoSFgoJ9fIJ3fnqGeXt8fXd9eYKDcniDeIOHfnl2d3yDhISDd4SEiniRfXp3foWCg4J9fnh8iXqCg4OEioKCkXx7hXp3goR+
h4d+hniFfoJ9fIJ+g4SDg3h2h32DfYKDjoKDhIKCfH6CfoWEin16foKDdI14goJ9goJ7hoKChn2IgoN1fH6GhIKCfn2GfI52hHiDfYV+dX13j3t+eoN+goKHiIV+foR+foSChIJ8g4SEg4d7goR7g3qFeYp8e45+
hHaHhH59foWMbIKFhomCh3yFgoV9iX50g3x8dIyCfoR9goeDfod8hIZ+hnx9i3x+gpF+goVnfoR8jH6Egol5g4J+fHyCfIKFfop6gnmEjId6gn6ChHyCkXx7iHyFe4WFjoSIfoh6eYSHfX58mXR8jIOGg4WNgn59
g32EiX2DeoWCg36DhHV+fYR+iYKCiISCjIWDfH6HhoJ9hIJ9g4Z2eoJ8gn5yfYaDcIZ8e4KCgoiDfYSEeHuChIN+hn57g3h+hIOVgn58fXN7hod+fn2EhoKOfnF7doeEhXx1dISDeYV6h4OCgoR5fYN9fYODg3yK
eYuHhYV2hnx1d4R6fYKChoJ9foOPe4qCfoR8hIV+fn1+gnt8dIp8fot8fYJ9hoODfoOChX6Cg3h8fYNmgoV7iIN8foJ3goJ+g4h9en2LhImCfnODhnyChoKJfn6Eg3t8go59iYOIhneOgoWDe32GgnZ+hI2Fjnt8
foZ9g3x7doKChoN+g4KDfX5+goSCfIWGgn1+cY19fYKHfoJ2iIOIaYJ9fYyCfISDeIJ9fYl+fHx9eX16dIR6fXtzh4J3hoh3fIKCg4h7hIN6g36EeoSGcH59g4R6fIV6fISFfImHhXx3goJ+fIJ9fnh4hn5+goKE
e4N9fH2DhIWCg3yCfIOChX6FhoN+fn2EeIJ9fnl8hYR8e3qDd3h9g359hI+ChX6DfXp+fX18fYt7foKCfXyFeX59goKCdYZ6hYKHhHiCfJKZfn6DfH2GiYKDfn18a4mNfnp7hoSDfol1fYKEfmeChpGDe4KCg3eG
hnuGeYKEfHt+g3x+e36GfXJ9goR9eoWDgoWDgoJ+fYN8goR+jZqDe4J+c4J+hnx8g4KFg4N2fIN+fH2Ffn5+fnuDhISCgoKNhouCfXl8g35+e4aChYKCh358fnqEioZ8goOCd31+fX56foaHeYaDeIJ+eHx8d4N7
e36Ee4OCfoKDhYh6dXyChnp7hn6GfoJ+hX19hIKDeYR8fH1+eX19i4x5dYOGgnt3foJ7h4Z9hXyChnuEe36CfoKCfYl6hIWDfX1+goV+gnp9hXp5enWGgoSCfXGDgn6ChYODhIKHe3qJgn6DgoKEen2FfXt3g4R+
hIKDhX58hIWFgoaOfn6EfoNze4KDgoOChYJ+gox8fX19fIeCh3t8gnSGfn5+g32Fhn58bXt3jYJ+g3SHeIN4g4N+i4uChIR+fn19h4ODgoiCgoR4ent4goN8gn6Cfnx8gn59eX6EenyDfXd9fXZ8fZF3fYmFeX2F
mqF9dH5+goaDe4SEgn2CiYmGg4WDhIl5fYJ9hH6ChIWChHx+e4N1foSCiIN+hn5+eHyIg3GIi3iHgoOCgoh3h3eIjIZ5gnt0i4mFeXmEfoN8hYKDeoJ8hYSDhHR+homCe4Z9hIp9fIZ7e4N7fYOCiYZ8g3l8gn56
fn2Eg4iFiYaCfH6EhoOCdoJ9hoR3g4N8iISFgn1oeYqNfXuEaIKCe3x+hYOCeH6FfZV6foeGfYWDeHuCgoZ+fXqDhXmIfXGDg36Gfn1+fYJ5gn2Ce3l+h4uChXmFg32DhoaCg4J+jX6DhX6Hg32Fg4J+fnuEfIOM
en6DhH2Dgn5+g4V+d41+hH2Cgn5+eoJ9hoyFfIJ7fniDfH0Ffnt9gnqFfX2Cg4J0foOChIeIhHR7iHx7fmV6goV+g4OEfoN9ho2CfXyEfYJ9e4SFfoOCfnx6enqDfIKCd4d0dH6EfIOFfH19g4SDfHt+eYSFe3yF
gnuDgoeFfX2JfoKIfX2EfH2CfnR+foWDdYKJhoKHe359XH17foN5g3yDdYSFgoiDg32FeYJ0fYWDfX1+g4KIiHuFhoR1hHp2fod3iH2Dh4iCgoR2iH58hoKKiYd7god5fnyCe3aPjXx+fIKDg4p5i4KHg3l8fn56
g4WQg4Z+foJ5g3uPfoR1fX6DeIaDgoV6hXt7gnV7fn57fIWEg4KMhYl+jHl8fJKDgn6Efn6Chn2Mj3t9fYN9iH57h4N8fIN0eoOHeoN+k4aDgn53hIN8gouHfX6Fin5+en5+god0eIN9fYiDg4OCfIN8hHmEdX2E
hn6CfIN5hHl+hYJ2g3l5jox8enyDhHyDhoR9enx7fHx+foN+h4KPg3aWg319g318fo2Dg36GhYODg4WIen18fIlzg3iCfIV9eXl8g4V6hX2Jg36Dd4R8h4aChnZ9gn19iXt5eoeCfIN+hH2CfX6ChHl+hXuDhYh5
c3uCe4OChoR9en2EhYOGg4SCfnd9hIOCg5GFjISCfYx+e31+hXpseX59hIKCfIJ4g358gnuDX3iCeYKEdHZ+eoiEgniCeYiGhYKEhH2CfYKPgnl9doR+fnyFeoKEh3yDe3p8foSCgnl4gnuFhY18e358iYV5gomF
g31+fIJ6h351hHWDjX1+jHt9fYOEeYWCfniKfn2FgoKDd4SEe359fIaHgod3goJ5doN+fIaFiX6CiIqGfoJ0gn57gomCfX6DgnKJcYWDfX59e4J9hH58enp3hHp+fol1fH6GeX55en59hIV9bnyCfnt+g4R7lIOD
g32HhIh7iIV+hIaEen57goKIhHiCfXWHgoN7gm99fI16ioN+foODfoOFfIaJfIdug4d+iH19en2Ifn2GfH2Ke3uDfXyDfYx8iYJ+goV5gohxe4WGfnl8joR6iIV9goOKe4R9aYKEfoV8fnmDgot+fYN9hol8goKC
hn2DgoKChHyNfJJyeIWIe3WEhHh+g35wfIKEgnyEfn6CnoOEfn6ChXqJgnuQg36Ce4KGfnp9fW+Gfn17eX1+fYN9fnx+hYKDfYWIg32Ehnx8fIKDfnd+fYiEhIKFgoSDbYh9fX6CinyDg4KDe4Z8fIh8e36IfH6E
dH11foN9hYaCfn58i4J9e3V9fYSEfYV3d4t+g22EfIODfYV+fHaKboKEhH6GYn58fn18fYaDeH1+h35+hISEgoeGgop9hHtxh4eFfoJ+g4KCg4ODen58gnt+fXqPiIWDeniCg4N+fX55fG58gn55iniGfnx+gn58
gn55goWCg3p9eHiEhIOCfYV+fn6EeIOJent7fYOCg4V8gn18jnaGe3qDen18dHWFfYR+fXx8fXqDhnqPeoV9fHuNeH18foeDhIh+eHaDhoiGe3uFdnuCdnt+fHqFg4J9gn2Dg359d3yFg4KFfoaEg4OChIWHhIOC
fIh+hoZ7g36Fc4OChH57gop5ioaCioJ+enqGg357e3t8lIWFfoaDeYKCh3yFeoKCgoN8iX59g4SDeoJ+hIR+fXeEi5N9jIaChYiCg4J8hYJ4fIR9iIODeniNg4J8hIaDfnyEfoN8fX57fn6Ffn59hIh9eXp+hXqE
iH5+g36Ig4N7cIiJgoJ+hXh5fXyDg3mEe3p9e4R9hoeKgoN6fn19fn2DiIR+h4d6fH1+gnuHg5mClIJ4hImGgoN7hnqGh4l6dIJ4gn2GhIKCfoR7goKGgoJ5goaIhHeDiHeCe4R7eYZ0e32Ge31+e36GfIp9gnp2
hYqCfXuIfX59e4WCgoN0hXqJg35+fIOCfoaDhIJ6g4V5eoKLhnl+hoiDgoKEfXyKhoN9iYSEhYmDd3h7goN7g4d5hX2Dg31yjXqChn5+eoKFiX2Fg4iEgoKFioKFhIOFgn5+fnuCfX6EdH6CgnuChXp+e4iCfYaC
fnx6h4eEiYeGeoN4fn1+e3p7fYOCgoKGfoV6e4d9fnyCe3qTfXx2goSQeH6Dc4OHfIODhX2Je4Z5gn17hXV8gnx9fnV4foJ6hISLhId9gol+foyEgnePg4qCa31+g357eYKCfIZ9en15foJ3g4ODg36ChH19gn18
eXN9e3p6hX56e4ODfoZ0hH15hXiHfHyGfp2EgoiChHt9e4Z+hH58gn5+gn6CfYJ7goSFgoWId4KIfpl+g4WHjX57h35+foWJfIKCeH2PgoaCfn2Dgn6EiX2DfHyGg31+fXqCe4R8h4mDi358fnyGhH18h4R+hZJ+
eIJ9in6EgnxwfXqEhX6Cg4J+hHuDfoWDhXeDfYaEg4R9g3yIhH6FhX2FfYKDfoV3hoJ+foJ5hHd6eYWGi4OEfIJ9goKDgoJ7iYd8foWCfIR+fXiDfnyFh4WEhIN5eo2KfoN2goV9fHp5e4KIfX17fYKEd4KCh3uF
h4SHhX1+foOIfId+e31+gnt+hXx7eoKCi319gox6en2GeoN2foOChIN3fYJ+lHWKfoiIhIZ7e3F9hnp8gn59fIOLfnt8fX6DfYeCfYaEjn59iH19eoeCgoKCend5fox8fY96fnh6eIKEhIKGcoWHgn6FeoZ6fnmC
d3mFg36Gh32Ci4mFi315gnqJfHp7hn6FfoKDg3yChH2DcIR4kYN6eoR+fXd+fX2CfH13hIOGgnOCe4RzhX19eWh+hH5+hn1+eH59fn5+gnqFfH2DfXuDhIKDfo99fox+hoZ4goKDeX1+goN6jYOIfnt+fIV+gnl3
foSCj4J8foN8hYiChn6CoaCGeYKCfYOPeXt8goOCioSDdYyDin59fIN7eYOIcHl8fIh+iXuDe3R7iYN+fXl+i4V9hYOEg4N3iXp+en2HfoeGcX6De4V6fX6DfXuJfnmChYOEgnd7gn14goKIfnx+g4d9fn2Fg3yE
hH18foN7goJ+foJ9fn50fnuGfYKChnyIfYh+fIKEd36EfYWCfnqDfn6DhISCfoOEh4OLhXp2hYJ1goR8hIR7goN5hoKCfn14goKGgoWDe4J5hXp7g319fYl8eoN9fYJ7g4Z9iIOEfoSFgol8fISEeoOCfXqHhnt+
foN9fIJ+e4Z5hIJ8h359gn16e3qCg4KDgoWGhn17g36Ggnl+foKHhIKEhHx+fHd8doZ+jpGRgoOCgnyEgoOEd4mCgnmChHuElISEfXiFg4eHe31+fYV8eX58doN9fYVxe4iEh319eXuCe3uLgn1+g3l3goKCfH6O
g4Z2h3uFg4KCeoV8hYKEeoKIgn6DhYx6hHF9hXeCg4N+fYd9e4KCfX2Jh4t+eISCeod7fn6DgoJ7g4KDfX6CgoaCfnyCfnOCfnyGfIqCfoKCgnuGgoyEepGDhHV5eneCgn59e359hXlxhYSCh357g3qCgoN+foWE
iXl9i3eDfniEfouGgoKMdYeMfIKJfpCEiIKCgnp+hYR7hIObjn6JgoeEgoJ8goKTfHuDfIRyfomKfniDfoZ+goODc3J9foJ+e5d2g36CeIOCh4OKdIiIgn56goSHg4J+e4h9hI99foN7fnl8eoN+gnmCd4KEg4eI
hHx+c32EfXqHeoh8hH5+gn59gnyKg4KKg3mDfoODhoOEfIt9iYN+fnp7hX6IhIx+fIR5enp9fH6Dc36CfH6Gh36Eh4Z8eIJ7hIWGl4R7hXqCeoiCfYKReoODfXx3koZ1fHt+enyGgnN+inyCfoKEiYJ9fYd+dIV9
g3qCfn6PfX1+g4d1fHp8dX6Gh4d8fXx9gnqFhneCgoZ5fXqDhIKDiHl9eYOCg35+fYWCd4KPgnt9hoKCfpB6g4WCe3mNgnmDd4J+gnaCgnyEhX6DeIV9h35+gn6DjoJ9gop9fIORd35yhYeGg35+fYWCgoJ8hXuC
hnmDhX59hHp7eoV9ioJ+foN+fHx9jYJ+en57g3h9hod7fXiFbHSDfoqHloOCfoiDg355hoNwfYSGnIl9fXqCgoOEdIJ9g4eCe3SNg4J+g4OCc36Ignt8fX1+foJ8gn5+hYODfoJ8fYaDe4OHfXuGeXt5fX2Choh+
hIOJfXp4ho54hISDgod+hHyCg3uDhnx7g36Ient6fH2ChYp4fXyFgnx9fYeFfH2HgoOJfYKIgn59goSHfXyLgpV4doR6hId9gn17foh7foODfYJ9fY1+g3qCgnx+foV4fYyCd3x+b4SFg4Z8foSFhIKEgnx4fn17
fn2CeoSEfoODg4J+fXl7en15hISChISDe3mDhoKOhYJ7hoKKe3aEiX55fYN+hIZ9eId2foqCfIh8gnp4hISDeIuIe3yKfoSEdXCFgnaHeoKneXh9i4R8en63foWFen6JiYZ4gnyCfImHiH1+eIWDi3qFfX2EgoOD
enZ7fYKGg319fX6Ee4KGeImFiHR7hYWEfnKEhoiDfoWCeoWEe4SCiYJ8g314d354fHqDhIqEfoODiISDhoeGeImGiH5te4R9hX6Hg3yDin19dHF9enyEhoJ+fH6Eg359g4SCgoSCgn2Fe4KFfX13fX5+foKGe3uE
gnyDd419g4J9fIh9eoJ6hHGEfIWDc3mHdnWIfIt+fY96gnx6fnt9enx1eIJ7d4OGknx2i4d8e4N9eYJ7hn2GiH52ioKDfX5ygoR6h36DfIh3eXaDfYeGg3yYhpqGhZF+gn5+fXmCfnuChoOCfoWDd3x4eHyDgoV+
goeEe3x7e36Dg4J+gnp9e4eFfHt6g4eEjYt+gn57fIKCg3uEgn12fX5ziodwg4KChYKFeoR8hXyKfXx4hXyUenuCfHqFgnx1homCfn2CfX16fneVdoJ8fnl9fH2Dg36Ce4N5h4KChoJ9em+Me317goaDhIKPfYVx
fnt9g3t+fIOGgo1+hH2CfoWHfoKEeoKHe3twhHx8iYKDfoN9hHyOfYWFfoJ+fnmKhX11fnt4eHqCg36IfoOEe3t+hHqJfoKHgnp+g32LhIOJhoR+g32DgomHiX2UgoKQiYd+fYOLfnl6iIR6goN9fXOGg359hnxr
hHuGgnJ5gnt+dn1+hYaFhIeCfYJ+hYJ6hoSGdnt7ioSCh3uFfnd8fXp+eIaDfXl7gnR+iYt9fYR6iYp+hn6Ce4WIfHx+foWHdIKDhX2Gfnx6h4d5fISCe317hYJ+fX6DfXd+iXyCfoKDfnyDfoOHfXx4foN+goSE
iH2DbnqFbn17hoSCjIx+fIqFgnqChHl4hn57hnp+fIN9d4OFfn2EinmCeXt9hXmDfH58fX2CeYKCen2Lg4V7hYKCg32FfoWDgn6Cd3OFhXd7hX56e357hX2Ffn2TfYeFfn6FiIh0fIKIfIOLjXyFfISHhIOEhIZ9
hIKDfX6CfIODgnt+foZ9gnOFfYSGe3mCfYN+fYKEeIKKfoJ+foJ8h4KEgn52k4ZgdIKHiX5+iYyCgn12j3uHfoN7goN7iIWEfn18fYV+gnWJeYaDb4V+goR5fXeEfoqEgoOFfYKNgoWMg3t3eoKKgoN9fHqgg36E
g4J6fHyHg3t4boN8gneChIN7eoeChYOJhHyEfox7dX1+e417e4iEenp3hH56goKEdn12hX6Eg36Cgnx5fYOCgn2DdIWCfnh5iX6EhHCJgo15fISDgoiFhIWEg4N4goOFe4KHdn53g4l0foSJg3x+foaCe4aEfpuC
in19eYR+g32De4J8fIR8e4ODhX6Eg4OFfHl6fnt9goKJg3yCenyCg3SDgoOIfH17foJ7iIiHhIOHfH6CjH58d3yDfn6DfXuCgnuChoWDfX6EfX2He3uChoOCiH59eYaFjH57fn55fYKCfoSEg4KCfHyEfX2Dgn2D
fH2IfYWDh4OCdn6DhIR6fXGChIZ5jH1+d4SDhn6CfIR8g3aCgn6Eg358eXqDhXqEhn59g4l3g4l5fH2ChIWDhHuIiXt5gnyCgnmLhHqPeoKFeYmFi4N2hIaDgoSEjH6Hg4qGeYODe3t8foWDdnyCeYSIgoKDfoWE
g4SDen58goJ9gnx9koaFd4J9hHyCgn6IhIN+eHqChIR7cod1e36De31+g4V9eYSDfYOKfISChX2CfX59gnyDhoR7fn18inqCfnmOhYp0fH18gnyDhYR6fn55gn2Nfnl+e36CgoSCfIWDfn2EhIODhH2GfH2ChH6G
gn1+hXV+eoJ9doODfXx9foJ9fn16goOJg35tfYKCd3x+go18gn2CfoSHfnqUfI2FhIJ+cImIhYOHg4h7fnx+gn5vfIWCd4R7fnmCgnmEhX59fHx+hIJ8hYOHe4J1g4R6en59lXp8go+Cen50gnp3hX1+g3mMfoV+
fYd+gnp7cn59hIKKfX2DeoR7foaDhIJ+eYR+foWCeYZ+hISSg3qCgn5+g3qEhoN9eYKCeYR9eX2Ci4R9g3xxiIKFe4SEgoaFgoaEhJJ+g4h8g3t8enxlh318hIOGc4WKfoKFeYR+e4lxfIOGgoN+fYqCgol7hYV9
i4KCfH6FiYWCgn19eIl+fHyCg3yCgmJ+gnyCfoN8g3iEhnuDhHV+fn2Nh4KGg4KEh4R9hHt2iYJ7fnd8fYOCdW+De4SCfoR8eo6Cg4p+fHaDd4N+fYyFe3yEhomCfol+lnKJeHl+goV+eX57hHx7in18hYKCent8
gn2CaX6Dc4WCfniTh3mChYV9hHx+hH6CgnmEh4J+fnh+hYN+fX6CfoJ6foOHe4R6hn2DgoOFgoJzfIKDjoaDhoZ9hX58hIKCgoSDhX18goaKhXqDfIJ9e4SChYh6e36ThY+DfH53eoN6goOEeoR8hIN9fpJ8doWN
god9fYJ8goN7fnh8fnd+fYZyd35+foaDjHqDhYR9fn1+hH58fXqDgot0e359i31+hn5+emqHe4N+g4KMfoJ3jIV9dZKEg4aIgn2FjpSDg3iCgnuFfYOCg36Dj35+g32Md359eXt7gn5+h319fnSLfIeIeIiCg356
fH6IfoN9eIJ6goKCfnh6e4OCfYR6eol9eoR8fn56eoSCeH2IjH16goKCeX6Fe3qDg4OCgo6Lfn6IgoKEhn6De36Ce35+fYeFeHh9e4V5g4SJfn6IhH2Ed4iFhYN+joKEbX2Eg4KEhIaFgnp8foJ1h3t7jYODg36D
eXp9dnl8hn2De32DhYJxhXt+cImCfISJg3d+iX57fIeGg3yDd353h3iDj4aCeXaCg4Z8fXqCfoN+hYKEi4OGg36DeoSDfoWQg3x9gnx6fnt+foJ1ioN4eY2CeH59foODkomCe4J9h357g36Dgn2DhH57e3x8jXZ6
hnmKhX56eoKFfHp7h414foOHhIN6fIV+gn58fnt8fXl8fn53fX6CgoV6hnyLe3l7gn19inh+g4Z8g3uCg4OGhXiEh32HfoV+dIqCjIN+dXp+j4J7goaIfoiCg3x+g3t6hHuOhn52g4J7fIaDfYJ+e4mEg3yPfnh4
e3OCh4OEe311fn1+hoOChH1+eIqChoeKjoR9eoN7foJ+fYR6iIN2gnqCgnuIhoRxg4N8hoN+goeNfH6DhIN8goR8gnqCg4Z8goiCg4N9foV7g4J7eYOCgoSCfIWUfoKCgn19hoR9hXZ9hIN9g36EfIJ8eYuCg4N9
eoKFgoOCg4Z8fX6DeXqCfoN5dX2GfoZ+goiCgoiCe4KEfH59hISDdoZ4fn6Cg4J7lYJ8i4N5foJ+fYN+ent9gnqIe4KGfoJ7fYiCfoWFgoKFfX6DioN9fX2Dfn56goWEhol+hIh+h4KCeX6JgoaCgn52fIKCi310
kYKLgnp+fYWCjIV+hHyDfYODg4OGfn6VfX14g4OCgoaDfnuGgnyCfoZ5e4uGeYd8e4KOfXt8iYKFdod+fI59dnmCfXyDeX19ioh+in17hH2LfIJ+hYR6hXp+eYZ+fYaDeoN7enl8foJ8gnx7c4ODiX19hIKJh317
eYONfXN9h4d7gnyIhn58goR7fIWDfIKEh4SDkH1+fXV9fJCDfoWLiH6FgoKJhH6SiIR9eoZ+hoeEfYmCgoJ7fHx2gnx9hH17g4OFg353fn2Gho6EhXt8inl+fH6DfoZ6fIR8fnx6fnuIfH52h4SFcYeJfIx8jH6E
en2Ee3ODdnt+inqLhn6Hd4J4fnyDhXmFhH18eIN+i4KGgn59fnuDfoN+hIx+hIKCeoeLe3p8gnp+gn5+g4t9hIJ3fYN8jXiCen2Dg3l4goaGd4KEfYKEfn2Jg4eKfneFgnh5fIKCdX2HfoZ0g3uHgoR7j36Ej4SC
go+GfH2CjImPfnyCg4SCg4Z6fH59g4J+i4N+fIWDdYKDhoOCjXp9dn52gnx8fYV5e4WGgnyCkId8hX58goODfXt6e4J+g3eGhIl2jYKKgn57fop2gomNen18hYaHgoWEfoWLe319goaHfHuChHqCg3p9fnmDhYSE
fX6VeoZ7ioSFi4d9fHeNg4+DfoKDeX6DgnyCiX2CfYKCfH6Cfn58fYWGhYd9g4R9fnl9fXmGi3SCgoN7iIiDfn6EgoKIfXmFiIOEfIuDin2Ggn5+hoKJfoN9hYN6fn6Egn2DiIN+hY59fIR+dX6JeXt8fIR5gn19
hIKHeHyEe36TfHqCeYN+gn6FgoJ8eoWDhIKCeX2Mfn5+enqCfH56foJ5eIeDhX6DhYiDhYaCe350bH54fnyEg3yFgoR+fnaHe3l6hH59fpp2hH57foaEgoKDfIJ+goV+g4eEhol6cn6Dgn59gn2DfX6CbHqDg5KH
e3N3aoKHeYR8hn6Dg3t5hXqGh358eoZ8fXyCfXyChYuFfH5+fHqDg4J+g3x8hIJ9g3mCg4V+hHp9iHaDg4N+hIKEgn18h4WDhIZ+goOCe4KdhHx9foSGe4KHen5+g4mGhYp2i357iYKGfoZ+fIODfYKUhmmEfYV9
loJ+iH6DiIJ7hHuFeoV9gn5yfYV7g3yGeYaCiXeLd3h4e4aHg4OFeYWFgn1+in56hnd9e4R4hnp+e4J8hn6CeoJ4g4KCfomCeX6Jg3t+jHyEhISCfIODfX2Iin6Ig4J+en6DfHyKfHuCfX6GeIZ+fIuIfHyEfn59
fIyIeoKCfIOEfoZ3hYOHhouFg4l9cYJ7goeHeIh8fIR8g4WCgoh9goOChXmDfn2CfXyEgnSEfYKFfoSPgoOMe4KIgn17U3iDfoJ+g56Eg36MkHmNlYSSeX2Dg3l+iH57fn2EeHmCg4aDhHd+hHx0fYaGfoV7i3uE
e4J+h4N6fn2DfHp8eoKFfYV+i3eDfnmGg3x5eoZ+goKCe0iDiIOCioWGgoODg36EgoKCgnt9h4V+hIWCfYSFfH16hHyMe3uGfX59goKCfXuHeoN+gnqFgn55foR6hXeCg3l4g3aEhI97g3yDjIWDeHx6hX1mgoR9
fYSMhoaDg4ODeYWCenyFgnWHhXaFd31+goqOfXuDfH6QeoeEi4KGfnyDfX58eHyGfoWEfo6GfHl8e36FgoKDhH54hoqChXV8iHuCgod8fYN5g3t+fYmCg4N9fYSKe31wg4aEg3h7hHuDgoN7g3uCiHyKeHmDg4OE
foN7hHx8foR6iIyCeIODfoR9fn5+g4ODhHx+cnuJhHx8e4x+hH58eH2FfneJgn1oc4t9eXaCfIKKg4N9hIN+h36DgoONfHt8eYiDe4yCfYaHh3h5i358e4KFe31+foaDhn6Dg3qEe4V+gnt8gnx9foSCfIWChoOM
g3uLhH2KgnqCgpB9in57fIJ6foKEfHx5eIaCgniMin2EhISEe35+goSDeHaCfXtwhIaCg3l9gnx8goOChYWCfX55hXuKfn6Ghn59gn5+hoZ9hYODfX6CfIh+hYR4g3qIfoKGfYODhoOFjXuDh4Z+fYJ7foh4fX15
eYR6dIV9hXyMg4R8jHiCh36FhIR8goWJg4SGfneCenh9g32Di3aDfHqDfoKCfYd9e3x+kYN7fH5+dn2DfHeEi4J4eH6DfXx+fXd9goN9hn16g22Ce4eJhIaIhYJ5foJ8goh3hnx+hIeEdH1+gn2Ci4J9g4R8fYZ8
gn1+fnuIhYR9g4N+g3SDhIZ+g3yRhIWIe4V7g351foJ+hHyCgn6EfIR9hn5+hH59eX57g36Cg3WDg4OEiIeJeIaHd4eFeYiGfYd4hIKHfoWJfH6ChX2Fg3uGfoN9dHV+hYOKfoWEcoKEfoN7foiCfn19cISChIt7
hIN+fnx8g32EhH1+gn6Dhn2CfX2JiHuEg3WFh4J9fYeDe4ODfn6Ck4N9eoaFd3SChn6EfJuFhYODfISHhHl8goWFgoODfYKCin5+eoJ8fX54dY6CfoKLgoR3gn5+eH59iXKJfoWCfomChnp8pHqGg318hnmCjIJ+
foODho1+hoR+g3x8h3yIeH1zgnp7eXt6fX5+e4R5fXx4gpGChIOEg359foSCfneEfYJ7eXt9foiGfYWEhIJ8g3uGfXx9hXx+foJ4goN9fHuDhXuCfoV9g4V9hYd+iH2DhX6CiHyDg4KDen1+gn57c3uJgnZ6fIWC
kYWLeoN5g4J9ho2Ch4KHfXqIjYOChHeFhX2Denl+g3R+iH6ChoaDcX57e2yIfnuEeYmCi4SEgn6DkIKDhX6Dg4SDe3yCfoN8goV6hXyDfYOChIJ7hn17hoN6fYODh4KHhoqFeniDe36LdH2GgoSCfn6DfXyDiIOF
fn1+d4OHhnyHhYh7i4V8gnt+d4qCi4R6hoKGg4KCfoJ4dIyJdYV8g4KDfG93hH6Ee4J+hn14gnh5fYJ9ent9g4mOgoKDh3t7h3x7g4R9gnyGh3p6g5SCfIh6cX58foKChX2Gg4R9eXp8foJ7foeQkYSIg3yDhYOC
hIt8bYR+foKIgoZ8fXp4fIVvfIWClHtzg3uEfW99foODfYJ8e3x+foKKeIOEhoSDfoKDhIN+hIaIhIKCgoKGfHyDeoKCeIqFhn57goJ7hIiDe4d9j4J9h316h3V9eYSDeIJ7eHiFfnV+hYZ+foiEhnyIfIiGe4N+
hH14d32Cdn6HhXyCdYN9hH6FcYKCdoSEi4J4foR4cIR9g3t5kIiFhIOGgod6iH56fH6IgnuJhH2DhX2Eg3t7eXt+jnl7eX6De3KCeIaEfn19dn6Ie3x+gn59e4eJdHuEe3uEeoaKhX2EgoyFfIJ+eXF4gn2DfXqE
gnmCfXiEfn5+g3mDe3p8foOKhX6SfoJ5iXp9hnqCiId+en2LfoN9fYN2fn6De3yPhoiCg4N4foWDinh9eHqCgnuFg35+fYN7en59h36Ch3mGg4N9foSChYSFgneMhIeEfX6DhH59fYR+fnJzg4WDgn14fHyMgoJ9
hYuHgoN9fol9kYKCiIJ+fIN+foJ8e3qFgn58go6IfIiChIKCjoV3hXl+g4iOeXx7goN+hnJ2iIiDfISCg4SCiYd7goJzgnl4e319hX6ChIKCfYOFh4d+goSEhYZ8goN9goZ7g31+foWChIKMenx8gnuHe4KJeX6L
hYKCcomCg359fnuFe3x+eHyDdYJ9fH56g35+fYOKfol+fYJ0hYJ+gnyFeol+e32Ddn14eXt9hnx8goOEhI+Cfn6IeoOCg3R7k4SHdYR9jIJ4hnB+foODiH17hnmChX54e4uIfYl9fH55hLSDfn18fn5+gnx+g4SE
goKDjH2Fh32DfoR3fn2Ggn59fZeEeYV+goZ8foV5eoKDfH2Jinx9fnt6goN+fIh6hHt3i36ChHmEg359fn58hH6Id4OChIN+hIJ4fX16fIZ7dXyFgop+g4yCfnyEfn6Cfop8fIKCeYKEgoOLhISDh3t2foZ7fYZ7
dIt4hIOCfIJ+fnx9foR6eo2ChH5+fIWGdYOCj4KehoV+fHuIeWh9fod8iYKWe4R+g3t+hIN+e4x6fH6DjYKDeneCgoWJg4OEeYJ+fnuCgoSIgouIhoN5goSDg4J7goiJhHyFgoeMfYKIdpyCh4Z9hH58enl8foN9
ioN8fH6DhIJ+hH5+hYWCfo1+enyEh3t+foR5jn2Dfop7g4aHen5+iH6GhHiCg32CfH1+hoSGiHx+fnyCfHV9hX18goOHfX6Gg4N9fYqPcYWKiX5+fYV7fH54XX6CfoeCgn6GeoJ7iXaPfIOGg3V3iHaEhHOHh4OC
fYp8e4R4goN+g3mDfYeEfYd6enp9iX19hYWCgpZvinx7g3t7fIWPhHZ+fIODfIqCiIeFfYuCgnmCgoOCe3qJiX2De36Dm4V9gnuEe4t9fX2Ifn6Cg3KDg4J4hHuJfoN4iX2GimiDioWIgoKDd4KEe4SEfIuGhYuC
g4R+gn2CgnuEgn6EgnyFgnp9e4d5fot5god8hHqIfnyEd3x+jH2CgoSCgoiEg4WCg3t3g359hJSDgoaDhn6HdIh8fn6MfX5+e4Z+foN4g359hISCeISEfoJ+g4SFfXqFjYJ9foR6hYSCeod4h4N+goSCfn16em+F
fIeIgoJ7enyCg3qIhYqrfo55goOCfnx7kIaLeYV7hn2EgoWGfIN9foOFfneGfXqFhXx8g4V7foKCgnyGfX6EgoJ9iHaFhHiDe4OFdYaCeoN1i3uYfH58c4N+g4aCiXeIfXR+fn5+i4N+goSEgnuGfHt+g36Le3qL
g32He36Cj317d35+hn6Fg4OHhIWChoSEh3l9hYV+fIKChoWDeHyKfHR+fYV+fnx4fYJ+fYSCg3qDhH2Cgop+d5eFh4ODgouGfIKChXl4fn6Jg4V+gop9h4d7g3uDfH6Ee4N+foZ6fIN7hHt8h4SEg354loOGdYuC
iIJ9hIaCfIN7g32DeIKCfYKDfn5+eoaLgoh9e4p7fYV9fXx8hIV8h4N3g4SGg355eoh8e3x+hoJ+k35+hIJ5goWGhoR9WoKCg4KEgnuFdIOCgn5+jXl+fYSFg3yDhYaIhZWFfX2DfX15dIN+cn6Eh4eKgoN+goKH
fX18g36CfIN9fH2ChHKEg4KChXyGfpSEhIN8gn6VfX6DfnV+fIOEd4V+in54eXmEfHx+e42Ch4SCg4V8gn6EiIN+fXZ8h5SGgoeJcoKNhXx+fYOCfXiOcXyCgoSEhneCgnqFgoKEeYN5e4SEgoiJfX5+fIKEjYKD
iHx7fXyFfHiCfY2GhH1+gnuHfHx5fn52iHeHg4N9hH2HgoR+fIKCenuDe358fYOOfIl5fIp6fYJ6d4N7g4KDfHt+g3WDe4KGdYl4fnuCe3yCgnmDg4KHcnuDen6Denp7j4R4gn17fnyDjH6Dfn19hYuCfn59h4OF
boN5fY2EfoiJnYJ5fHp3goOCgoJ1fYR9g32Fh46DhH6FiIJ7goOEe4d7goyCg5ONfn57fYWClYWEd3hyhoaEhnuHhHyHhYmCeX6HioR8fXx+hH6CfYt5eoR5fH2Fg4V8goV7h36EfYKEgnF6eoJyfH57hX1+e3p7
foKCfHt5e3qFfHt9fXqDg4iGfn6Egn55hXeQfnB3g3t7hIJne3yRe351fXx+cYOOhYl9e3uIfXt8hHyKfX57dnuDeoV4goN7goWEfoJ+g4N+fIqDe3t5fXp9e3yDhHh8h31+fYaEeX19fX2Ei4V9hnyEg359eHmF
fG6Hg4OEhYODhoKEgoh9g4d8fIJ2koR+dm6Cg4SCe4N+gnp9hX6JhIN7fI2FcYSOhYKCfnl7hImDfnuCgnx9hX2EiHKCioJ+hHuCdX6Efn18hoiGe4J+e4J9foJ4g4KFg36IjYJ6fYN+fX58g3uCdnh4fYR+iYJ9
hHt+goODg3B4got1fX6DfYKJfX2FhH6FfIN6hYWEfn57g4N6kY16gnx9gnx5eXl7g36FfoSGeYJ+god8foN5g3uDgn6MfHuCi31+g4N8e3t9e3x+jYR8goN9eoKCe3t3gn58g3uCi4SDgoV+goV9gnx8foV9hIN7
iYJ9foR7d3x3g32EfnuCfYJ2hIiEbnt8fnh3eX6GiH59fnWDfXiFfnuDen6NmYOEe31+gn58hHx+fIaEg4WCdIOGg4aDd3yDgnyCgoh6g3h+foWDdoKEg316hX19goKChnqHgod7e32Cg32EiHh8hIJ8gophg32F
fYyFnISEfY2Dc359hId+fXmCfoNzgn1+hXt6fYV3dXuDdo+CfnuDfYSCe4R+fYd6foh6fX56eXuCfn2Dgop8g36ChYJ7dIR9hoR9gnlyg4WEfXV7fn5ohYaEfnSLg4aEfnqFe32Fg3uJhnuDhIJ+g4J1hod9g318
foN+hXt3b4ODhoaGgol2hoKFfoWFfXt6jIN7e4R6gn6HhYOGhHmHc3h7hJN9hYl+gnV+iId+enx8enyEgnqEfHx1hIyDfoSEhIOKhXmCfnl8hn1+g3qCfoSHg3x+gnJ+foR6cnt5fYN9hX2DhIR1fnmPhYKCe4J8
g4OFhIKDfH19foSHgoKFaIKHa3eHfpeDfX6Id4SFgn6Cg3p8e4V8g358h4J7fXiFgol9goSDgoSJj42Dk3x8hH6ChIJ9g4SKgnyDg4aFfYN7hX5+eHt9fouGgn6EeYN9iIOCfYR8fnt9hX56hHyCiXx9hHyEfYKG
hH6De4WFgoJ4hH6ChYKEgoJ+fH2CgoJ8gn2FiZF8in2DhH17fYN9goJ7gnqChYKCg4ODeX2DfHuGfXqFfHp8g3x+g356h4KDiX2DfYd+iH6EgoN2g4qFfYSDfoV9goWNeHp5fH5+g5B+fH58eHiEhoOLe4J5gn6C
foJ9foV7fX2DfX59jnd7hYKDgoN5h3Z+fn52hIN6hoZ5eoKEe32EhoJ8g45+fIR8c3x9jGiCh4ODfXl+goODe4d0hoR+fXmFg4J9fIOEiIOHfoJ6gn2EhIeFinqKeIKHe4J9e4J8d4J9hX6CfoR6g3uCd2+Din6G
goV+dYV+hoSDhoWPfXp5foJ5d4x+g3p+gnqChXx9hn6EcXmEiZCDfH6GfYN3g4OKhn5+gn5+hYNzeHt+gnmJhoqDe36CfYV+fIJ9fXV6fYJ9fnx9goKCfIKDfXeDfnyCfoN5hYZ+hYR+dnt+iHuCeX57i4d+fnuJ
hn2Ien6QhHp+hn6DhIt8fn2FiISCeYh9b356eIKRhn6EfoV8fXx8hIWGdXp6hYR7gnyEgn2HfHqCfHx+fnl8hIKCe3Z9foJ6goJ7cX6JcHuLe36VeoWCfnZ+fGqFe3p7hYx7fnyDfHx+g3t+eXx5goN9iHySenp+
hXqCeoSHfnyIg4KChoJ8eX58gn58e5GFi4p5g4KFhIWCfnx9gneFh4R+gn2FeHV3h4uCfoqCe4R0fnx9eXp8d4x7g4N7i4uChIN+g4R6fYR+eoV9hX58fX6CfY5+fIWefXl8gn18eXx8fYV9fIN9hoSFfIN2fH59
gniChX6GfIN6hnx8fX2CjYeEe35+fX6CfZd5fYOGjIZ+g32LfY6GhYiCfoh7hIKGjH16eH19h36GeH18dnd+foKCe4aHhYOCh4KIh3t+en1+fYaGfIWEg3qGg3mEdJh8fYV4hYuDfoSCeYeDfHx9i4h6g4Z6hHh5
bX2Ig4SCend3fISChoJ4eHaDg3x8in6Eg4d+eoOOhYqCcYaLgoWDfHpsfYJ7g317hX1+enZ6g3t3e4SHfHt2e3qEhIR4eoJ2gnt9g4N+g4R0fYV+dHuEgoJ5g4KHdoR+hIWCiYKHg357hYJ+fX54hIWCjX6Ffnx1
fn15d4KUeYJ8e32EfYKFfoZ+gnuCg3p5g36DfIaCfn2CfISCeoiCgoiIfYOIgoh5fXl4eH2IhIV0i4N+dXqCgoSDg3yChH2Gd358eX6Dg32CeIV8fIOJfIKGhHqEgoSIhH53fX6FfHuHgod5goN+eX6CgoJ+fIN5
e498g35zfoN7hYSEeoiCg4OKfIKFiHqCeX6Dgnp9en6EfId9fHV+goWFfH2GfYp5goSJg356fn5+hYWCgoJ8fXt9hYl9foODgnuEgoJ8foJ9g4aCgn6RfoN+go1xfIKEjX6Og4N9h3l+g4qIg4J5fISFfYaDh32C
fol1fXyDj5GEe36DhXyCfIWDfoWChHuDgnaIgomDbXV9eXyIhomChIR8g314fIR8fIN4g4J7goKHhHx8hHyEeoN8fnyIhnuEfn6CgneFfoN9hH5+hH19fYN8fX5+eYWCfIR+iYSFhox9joV+fXaEhoWCgoSDfn6C
gpR9goV8gniDcIaEfH2CfXiCe4aCh3l9eYV9fYN+gniFhIJ9e32Cgn2Cg3yFfIh9eXiDin6IhIWCe4V+h318gn6IgnyDg4Kcgn6XhYN7fH51fH6De0KHhn14en5+jIKGfIOCfXF7enyEgo2FfYKImYlqeGSEh4SC
g36ChoJ+em98fYOChHmDh4WCiXyIioKCh35+iX59gn6ChYN+kHx+g4p8hH5+g317fHqCgnuCfHx9hH2Qfn6CfIKEe4aEeoNyfKiDiH17iYKKgnuDfXeCfYd+fH6Denl8eXKDfYZ6eoh+fIR+fIZ0goSDhop+d4lx
fIKCgoZuhJN9iHyGgnqCh4KIgnuIfoN+g3yGgoOKfYN+hIZ7dX59hod9fIOHhX1+jYWCeYd4eIKJdX6Fe3h+dX5+gniDfYZ+d3Z7e4Z7hnuDioV+hIhxhX6Od4J9g4KDhYaDjnmGhn1+fYJ7e3eEg32DhoyHg4aC
hpGCe4x+fH6Ie3aGfISEh4KDhIKCho16fYODhZWIg4Z+eYJ6gn2CfId6foN+hoN6e3x7hnuGgnuDi3xyhIKDg3yDh3l8gnmEfoN4foJ9k3x7foKCfn5+eYSFg3J7c3uChYKChYOKh3p7dop6dHd9foWIhH58fpSP
hIODhIJ4hHZ7gn2FdoZ0fIJ+fYaLhIKGiX2FhYV9g4KDdnZ7fIKOgn59g2x5g4qJcIl9g3yDe46Ffod4hoN8fISNhISFfIKCgoKIfH6bhX1wg3iDfIZ5g4eGfIKDgoSFdIKEgn1+fYWFfoJ+fYKDhIeCfXx9goiD
joOFfn5+lIOFfI6Dent8h4OEgn56h32LdISLd3yIlH17en58iY99hHN+e359hHyDfIZ5fnuDfn6Dent+dn2DeYN5fn6LfIR9io96fYOFfn18gn19h4iEhYOFfnuCenmMfH18hH6CdX6IfoSJiX2Eh4l8iYKHfoV+
hoN6foiCenp7fYN4fniCfXd6fniXfnF5fYaHfnyCfId2fHt4hoWGeoSHe36Dd5B7g4KFdoKChH57fX52e4OFfoOCgn6EfnuRg4R+g3t7hX6CfX6EdHuFfH6Cd4KCh4OGfm58goV8iH2FnYOFfYJ7c3uGfYSCgoZ+
fHuCinZ+eoh3fouEiISEiHx+fn1wg4OCfY59e3uHe4V6hIJ+enh+eIeFhISDdIR7e4OEg35+g4WFhn58e3aDe36NgoOFfYOChH6XgoR+fnuGfXyChIKDhYmDinh7c46Dgn56goR1g3uChIJ8fXSXen6DgoKJgnx1
c36DcIOGe3x7g4KEfHp7eX6Eg4WFfHx3hIJ1gnt6hIh8fYJ+gn14fIZ7g4iGdoSEe36Fg4J8hoZ+gnaFd3yNgn6Dfoh8fX6DfX1+g4OCiIKKg4p8fHWCfXB8fHx+goh+foeDen18g4J+hH6EdnZ9hH57fnmGh4J8
g318g4SCe32DfHeCk36Ge36Ch4J5enp9g3iIhpJ9fYSFfn6HioR+eHV6cn2IfXyEfIV9ioN4hI2HjX6HiIaEeoR9e4l6eIJ8eYSGdoKCg3yFfIaJg35+hISIc4SCfX6Fg4J9gnyFhnGEfXuFb4SCkn5+hISFfnt2
goyJfIN3goJ6jXB+ent+g4OFeYSIjn5+fn6Cg4aIhYV+eoN+hHmGfYKDfYN+loSHfoKEgm+JfneDfH6MfoORhIV+iJWDeoN+c32fe4OHh4WCfnZ4goOCe318fX18hnyLhoJ8homEfH5+g419gn2FiXl9fn59iYaJ
fYN+g4qGh3yCeoWCiYKCgn5+hnl+fnp7g354enx9g36DiYN+g3qFfIJ9e4KChH14e36SfoWGeIOJfHeJfn15e3iEhYmHfoeDhX6Id4Z+gn55ho+Ce4J+hXeCg318fIOEi4OEeX6DfnyFfISChIKNhX2Dg319goJ+
fIKCfoiCdn1+fnyEhH6KgnVvhoeCiISGfn57e3t7fH2DfXp7h4h8hYWEfHh+fnt+hIeDfn2DgnyHfX57fIOEhH5+in2CfYKFfYSCiXx6fn59fIiDg3eFhH58fHyGfn52eH2EfIKEjIKEdYSCfYJ+hYOGeoONdX2C
dpeEiXl9goV+e3p7hH5+enuEfnyChn6Cg3x+gpCChoJ+goJ8h3SCh36Db3mDhYV8fX2EgoJ7goiGfoKJeIN8hIJ7hLZ7eIaChYSCgoV8e3x9fXF3fHd9h4V+eXx7fnmMgoODj3mEfoOCfn2DfYN9foWCh3t3fn17
fH15foODfYSDh4KDiIOIfX6Cfnp9g4N8e4Z9gn18i32DfYV5goKCh4N8iXl4h36CfWN+hnt4hH6Eg4d+fIKFiX6FhoR9fneCg318fXuJfoKNgoWDfXGDe4qHjoKFg3h+iH16en6Cg3yQeXucgot9dISFfG+Gg3p9
g4iChXqChHuDdoSEfoN7g3t6goJ+fIKCe3t7iYOChIODhYd+iHx2g3x9foZ8hHyFe4J9hIOFe4uIh3yCfn59fX57eoiFfXqEeX50hnl7gnx+dXuJgnqDeYOEhXyGhHh9goSCfHuDgoSDlXp+e4R+foR9hX15hHyD
fXmCg4x4fIR3doKChH2IhH2EiIKId4h9cYKDiHx+d3x7fX6Fd4OIeoWEg4R2eYJ9foOIdYKFeoNwgnuMhIKFhHaCjYp+goN+fo6Dd4J7enmChoSEfnt7fnx5iH56dYJ2e4OCfoOChH57goeLhX18foKCfYSSfHmE
j3h8g318h358g4N6g32EfoOCfoR+hXt+boJ3hoWDfop+foR8iZd9goh9hYJ8g3mDhYyDgoOEeX6DenF+dX5+fYJ+fYJ6g36Cgn57en56fnRzg4ODh4N6hnt7fX6KfH17nX59fYKDfH1+e4iEhYR9goaCc359epF7
fXuFe4KOfIaCfoV7hH5+fIN8foV+foKFgn6Ffnx+eISCgoOGgn6GeJF8bYWIeoWKhHx8fX2Cg3WGhIOKc4d7fXuLgnCEh4OOUH2DfHx4i3yEfX55fnmLfYOGfHJ9doSFhnx8fnmGiH13g3t+fo2ChH6De4N7iXh+
fH6Dg4N+gomHeXx+foiEfoJ+fXl+fIKChYR1g3eCiH5+fnx2eYh7doeEfYaDfX57foZ+h4J9fYR8iIp+fIN9lXx1goKChX2Ce5ODiH6Ng4WEfHyNfYKDhXt9moJ+iYeCgn5+gnmFhn54en1+goZ3dX57eYSEe3x9
g4N7fXuFhXp+hYR+gnqCgoR9foKFi36JbYV+dnl9fISifIR8g3yChYiDg3uKgn16fX6DfYKDh3iFfn6CiH6HeoKFioeGfX6DfoZ+hX6EiXyLfIKNg4N7fX19fn2Gen6CfoSFh4OEkXyKhX58fX59g3yDgo2He4WF
goN9fomCfIV8eoqCg4KCiXOCfHx+h36Ign19goN6fXx8gnyGgn2CfYd6go6DgoN3e4KCe4V1fHp7gnuHd319fXh+fYN+eHh9fYKCfIV7goKShH6Hhn2ChKl+h4KElXt8goZ7goqEhX2GeXt4fXuCg35+coV8hnl7
h319jYmGg4WHfoKCfnl+fYKCfoKEgnt1gouDfX58iH6CinuUd32FfYSCeISEh4R+d3h9hYZ8hIOHhH6Dgnx8fYKMfXyChoOHgn6EfXh+fZx8goJ9eHyDfX57doJ5gn6DiHWKeX59g4mCfYOJfYJzfouHe36Fd4KF
goN+fYN+fISHe31+kXSMg3yMhHB9hYZ3hYV7eXt+goJzgn6EhX6CgnyDhX56foOCl35+h4J+fIN7enmGj32Hd3mEgoKFeoN+gnuJg31+jH2Cgnh+fn5+jIN+h3uJi3Z+g36DfnxsiX56g3x+fIh+e3qEg4aEhn6C
goN+g4OFeIp9iIOCgoh+fn6EhH57eoR6koSFfYJ9foaCeoSFen2CfoV+eoSChYKDfYKCfoSFfoiEg36CdoN8dIJ3hIR6fYOGfH6CfYh6g4V7eYJ5g4N9enuRgoJ8gn1+fYKPgn59dX54hIN8gnd7goKKZGx7e4eC
fnuNg4J+goKEfH54dH2DfIJ8g3d6coR6fH2JgoSCeoNtfnuPg4WFeoN7hIKCkIJ+doOMi4aCiIaEe36Jd4J9e3uCfXWSgoSKeod+hHt7g4KGgnd+h3R7goaCe6KMhXqCfXh+fnuCfoN8hXp+fnmHhIR2enmGg36G
foJ+hH2PcoKNkIKKfn19fnx6e3qIeoKCgop7go6CfX53kHt+fYKQgoJ+e4Nwg4iCgniLfH59fHuCfoR9hYqEfX2Ii3qIhX6Gh4Z+hoOChXt5fn6CeIR+goZ3iISNfH2CfoJ4goZ9hX6ChH59fXuDfH17fnd9sX1+
g32HcoZ7hnyIioZ9dYOCfnp9jIiDg4uHfoOCg49+hIRyfXx1goKIfISChImDcoKFfo+EhoOEi3WMjXCDe4ODfYN+hIaEgoZ+hX6DpnaDhIKZfIV6bn58hn18goh8ioKEfImCfH6Dg3t9hHuFfX1+hYKCgoODg419
hYKGh3J+fHl9fYV1fXx8fH59fn6Dg4KOhIJ5fYqIcoWCiH19box4g358eoODhX55ioKHhIODeoJ4d4OEcoWCgn19e4aDinuIfXiEhH2Efnd9e4N8eXl+fHx+eYV5fXqChYODiISCg3uChH6EhH6Ig3l7fniCfYKC
hIh8i36Dgnx+iol7foWDgn54fYV7e36Hgnd4fX55dnuGfX56hHZ9gnuGgn53nIWEh4uNg4Z9hX16e4J2h3x+fYR5i32Cfnt+ioSEfYZ+foN2hniCfYVegnx+fn2FfIOFgnx+gpueg36ffH2FgoN4iXt7eHh4e3x0
fXuGd32Hg32GfIJ+ioeCfoR+h4Z+eoV7e3x6g4SIgn6ChXuDfYJ+fHt8fX18dXt8e3uDh359fH6DgniFhIiCfnt1e4KJgomFhnqGdoJ3cXyCfn6CgoSHfYd+goR6in6HfniIeoR1g4OGhYaGeoN9fYKDhHWDh4SF
fouIfYOFfn1+eoJ9foZ1fYKKh4WIhHqDhYR9fnqDg356hIR+hHuHfHx6hIKNhHuGfoiDjXx+g3R5gn18fHt5fIJ6g4OIg4OCgomDhJCHfISIg4WFhIOGgn2IhH6GeYKDd4J9g358d35+hoJ3eHiLhHuCc35xjoN4
gnqQjn6Ifnp5foKGg32De3uCin50g4aRfYR1fH6IfYWEfoN9eX58goKPhIKEcn57fn17g3qCen17hH59fH6CgoKEfYWDcoJ6e357g3x9foN5e3WCe36DfoWCfYiFg4yDg4J3enx9i3aKfoKEg3qCg3uJeX2Lg4V6
iYWEc4Jvg4OHfYJ8fIWFfIh8e491fnmEg3t3g4qEfoyGfoR9fHmDhIKDfoJ8hX6LhHp4fnyFjHl8fH6Fi4aCfn6NfKh8hnuIhIOFfI+FfoKEfnyEhX2Fgn1+g4NxeX6CfIODg4JzgoV6iYKJj4KFgoV+h216goh+
eHyKeX16g3p4cYKDiHiHhX58fYONfYODgnaFkH2KhIJ+hYKMhXp9hYZ6g5OCfYaEe3uCgn5yZ3Z+eoJ8foZ9hoV+h4WDhYJ+cX5+fniIiX6Jgo+CfnyDfnWEfXt8hoZ+kIR8goN6foKDhnx6gn6EfX6IfXx3hoSE
hXx4fn1yg3eCfHqCh358hX6Dgn5+goJ+fn6ChYN6fX6GfoV2kHyDeXt7gn56fYd9hX19lneFdoWEgnt8gnuEfYl7fn2DiHx9hYiEfnyChHqCfH2FeoKJg4iEd3eGh32ChoKGgn19foSFfIJ9hYSCdXODe4ODfHaE
hXyEfYODfn15jH11goeDg32LhoOChXt7fH58fnp+hIN3fYx5e3N8j3SDfIOJiXyJeIJ5gnt1goKLgn6Ifnh4g36He4OEhXyChYl3g4J7goOCgoJ9fYJ5g4N5fnt4e3mCfH59g32Cd3uEg5N+eoiDfoN9iH2FfH54
en2GhXx8fXyFfoOGfoR+i4OFhYJ9d4R6gn2EfIiEfIN7hYJ9fX6CgoN9hIR8g4SFgol8fYJ3hoOEhHyDhIt8hIyDfnmCfoOFfYh9gnyDh4d6eYN3fX2EiYWOe5OIhX58hn5+dnyDgoJ0ind8eH6Cfn6HfHqCgn2C
fnyGhIt9fIN6fXuPgoh9e4J7fYaJhHyGgnyFioJ8hH53goJ5iIODiHuDgn19gn6Fe3x9e4KDgnp5gpF+fnp6fH55e4yGeHp+foSNfoyGeXp3l4qDeoSDg4d6eoR8g35+g3aChH2FgnyDg4WDd4V2hoyFfH6Dd419
hH17d4SHhIJ7hHF+gn2DdYOEgoN9hHGGgnl9fnyJiXt8coKDfX2Fg4R+e4R7hIdyg36Jc3uEg4KEhIN7goJ9iIJvfHSIgpJ6g3iIfoKCgoJ9hXaEen6EhHdzfXSEg4eDgoJ9hYR+fXd6h4N3eX2CgnuGg3p2gnqE
fH2Idod6gn19fHqDdHuEhYR+foeChXOChH19iH6PfHx+eoh9fIKCd4J+fYJ7fHuIfYKIhXGDhH6Fc4V9gox9hoOFhX59hn55doOFfX59fHqCeX5ygoR9fH6FgneEiYV7g4SDg3yDhYKDd3mCe4aDh4Z7h4OCfYOC
hoSHg3mChYR+fnB6eoJ8foN9eoKCfYKJe32CgoODhIKIeoqCfIN7end2eYx8fHx2e4Z5g36Ch4N9hH2EhYSGgoR6eoR7eX13hIJ+gnp8d4t+eX5+ioJ0g358hHdyeX18gniGg21+hH6Kfnx9h4J9g36EhIKDfn6I
gn56h35+gn6GfnuLgn6CeZOGepF+jnd+hX2DcH5+h3x6gnmDfn6ChXV9fHeCfoJ+hIh3hIiDgn2DgoKEfHx9goiCeoN7gm+EfIN+foKDeYaGhH18g317fYJ8hHRxgoR6hod7eH6CfX2EdoJ9fZx+fX57fn6Sgn2H
dYKCgn5+eph9gnyPgnyCeoN+fYeFhYiEfoV+fI55g4J8h4WDgoKCgnuEgoZ+fnqJhHSEh4OChH1+fZOCgnyDfnl3fH2DdnuEb3x9fn2DhHd9gnp5hHuDfoyFhIiEfYOTfXiDhYJ6hHyFi3iFgn5+fHl7iYJ8e4SC
fHN6hHp+gneIkH55fYV9fYh5kH19g4OGeIeHg4R+fn2Ffn2PgoaGh354gnSCfoR+eYN3e3uKgn2Cg4mCfn6FeX2Fin1zkIJ8g3uGhXh9hHx9kYWFg4J8g319g4KChoJ7hHx5goOCfIJ8eoaFe4OEfnx9fm5+iIJ+
d3x0hXx+fXeGe4J3fH5+goKNg4iDfX2GeH6FiIV+gn19iHuFg4OCe4R+gn5+dYNvdn2CfYV8goOJh4KFgoKEgn2Cfnp9goKEiHt3e4qGhH6CfH6CbIOEhIJ5hIt+e35+hIKCgn52fIKFfXqCfISCeYuChH2DfXl+
e4KCfZOFgn2EenaCgmt9iIJwhYSCjIKDfHyFeHt+goN+g359fYJ8fXyCfX6Ejnt7hIZ9h3x9e36Dfo2Egol5fn6FfoR1i4qJhIKEhW5+gpN3fHt5dIaCfoV+g4OEgoWEfXB9fX5+d4eCeoeEhHqGfYN7foV+fYZ+
fot8fH19hYRwfYN6g4aEgoSCe36Dfn5+hnp6ioJ2fIR9fpGEfXyCeXqCdYd4goOChXuDfYJ7fn2Ch3GGg4iDg3x7foOFeIaGfIiMgoSEe32FgoJ9joJ+eoaFhZGCgoWJhH6Dg4J8fIN+e4V1hHx3fnd7fn5+goJ4
iIR+gn54dX6QfXiFpIODeIJ+g4x+fYt9g3uNg45+g4N4k4J6fYKCfYV+goN8goN3dYN+eomCfYODh32Egn2Ggn2FgnqCd4Z9fH5+hniDg36Fe4d6gn2JgoJ+doWCe4KCgoOCfYKQjYSGfoJ8goV+eoV5fISChYJ+
fIR8fn6LgoKIgnuDfn6Fk4eGiXh8dYaIe4ODfn6GhYOEhn2WfoV4gn6Ee4eJfYZ5foN3fXh9gn2Fd4V6kX13e4mGhnl9iYd8hXSCh4KCfG99d4V5g3uEcHp9aX2CfYKFeoeDjIN+eX2CfXp+eoeDgn57fYx4hH19
hoR8g4WFfn2EhJSEeYqDiYKIfZaKfZCFgnx5e355hYKOhIOEhXJ6en57d4KCfHuUhX18g4SCi4yLgoZ9fn10eoR9g359g358hXp5fnuDdoKEiXt7cnp+eHZ6fHt+em58gnZ2lXx6g4J7gpN8e32FfoZ3g4KNg3yC
dHx9gnyCfoN7c3uCg4WFe4N7fXeEe3yFg4J+hX2IhnmCfoJ+fnqHhn6Dgn2Dd4N9gn2ChHiIgoR+fXmFg3uCgoJ9goV8foWFgnuDgnx+fH2HgoZ6goJ7foJ1jXt9gn6EgoN6g32MhIN7foRyg3t8iYSEfop+hH1+
fnqEfIOEg4eCjISQhoqCfIeEg4N+enx5jYKDfXWCdX18kYaCh4h7g4aNhXuCeo59goKFe4OGe31wgn1+gnyEeXaEe36Eg3uFfH2Eg3yJgn2Jg4OEfoSEfISOg3d+hI6Ch4KDfX18gnx6fIh9lHx9fIV+h359fn6C
eomCd4N7fYKCfoR9d4N9iIOJeoN+gn59i4KCcXyFfYV4g36CeISCfYZ+hXyIi258e36Ne4ZzgoN+gpR9fXmFiI2EfHh8e4eEg3uEgo59eoSHhYOFfoJ8fXiNgoaCfXF7gn2HeYOCe36Hg4mLh3d+g4N5hHl+hXZ8
eX1tent5fXtvfYN+fHeDfn5+h32Zg4h7dYV8do+Ig3h6fIWFiYR+gnV9fX55fnaCe4SChnx+fYJ8hXR8hINwh3x9eX19gnp8fo2FiXqFfHqCg318hHV5goVtfoyDg4ODgoh8fYiPiIKDh3qEfH59e4OCfnuDi4OD
foJ7fYJ8eIJwg4J5h4KHfXuCgpZ8hX6CfIWChIJ8dYSEdYSEg36Id4WCe3p+fYJrdn6Dg36CeXuGb3yCfoN4e36CfIV9fX6GfoJ+hHqDfYV8iIR+g3eFfoWChoKCg4aFiYN8fH2FgoWFhn6Cd312fn5+h4Oagnt+
iH19enmEhISEhImDg4aEjYd7g4V9hYR8h36HiX56i3eGgpWGhIh2hIt8c4J8hH2EfIKEg4Juj4SEfn2Eenp+foN4foN9eYN8hoSCeoJ9e317h4ODhnd1gn18fIJ+in6PhoR7foOXgnp8goWGfIt9g32CfYiDg4p3
hHWCe356hYOCfoV7fn6CeoaDfnKCjIKOj4KFfXx+hHt6en2DgoKIenpxg317fYNyh4N+hIJ8fYKDhYKFenl+fYN4eoJ3h3iEc3iCfoKHhnx8eoN5hH1+e4V9b4J9goSGhI55d4SDgnyDg4mDhH5+fX2EfX5+iX1+
jHx+d4N+g36Cg4KCfIeHe357g351iIKGfYR4g4eFgoWFdHx9foaCjYJ5jX2Ehnl6fn6DfH1+fn2HhXyIhYZ7fn16e4N9gn2EhYZ8fYR4enyHiYaFhHWKfIuFg4J4goSCeXl6goR3eH2WeHuLgoKCiH6Gg4OEgoR4
gn56e4WGiINzfoJ+iXuGe358g4mEhoWCg357iH6FjIV8goyEen6Ei36UcIh8fY57fIh+hXd7eoOCfId7h4mCg3mJh4l8h4J9j4iDfX18fn17g4SCiYR5fX6HgoaHfYOIfYt6foN+hIKDfoSDcn6Cg4SDe317fYSC
gn6GfH59e4N9int+g3x9eYR8gnuIgn2CfHqHh4J5hId7fnqFgoR7foV6fXyHgn6Lg4lzfYKIfY6Ch5ZufYN4hXt9fnx9i4NufXKFfnd4foaCh4d+gpB9hYR9eIN7c4WFhXx4hH57jXl+fYJzh3t8foR8fYKDdISK
g4V8g499lXyCg32JgoR+foaHfn2GhYR8jIOEfYN5g4aFgoJ2fYWDfXyDgnx+e3SDfYOKhX51h4KFeH6FhYJ8fYJ6e3J6fYKEepJ7eYJ+e4KKd32De4iEg32Efnh9d4KEjHuIdXZ8mnuGiX5+foh9fXx3e4J8foiC
g3x7dIpyhIaCg36Jh36Jdo2CeoSCgoN+hX55eoR9goKFe3WDfIN+fYt3goJ9fX58e3mFhH1+fnp+fYeCfn19fnx9fX2Cg4OFhYKCeHx8hHWDhoeDeHh8hXqGhXmEg358iH5yg4OChXyFgoN6g4aHgoKHe359gnuO
fYl4e4WGhH6EeH19iIN4fIKCeH2FdYeCfnuMfn5yhIOCm3mFe3yCfYKIg4OChHV2foR8g4iEh3d9fouGhn6DiXaDfXyHooJxb319g4J9e3x+hn17c4OCh4WEfH6DhH15fn6Ce355fH1+foOCiYSIkIZ6fn1+hH2G
eYN2hHp+d4ZyenyIhHeGgnh7e3aGhHuOe358g319fYR4dYJ+hoJ7eo9+fn11iYJ5fnqEfIaDgneDg32CfYOHgoJ+g4mFfX18g4N+mH5+hIR+i3yChIOMgnyEfX6Ug4R6hI6Ee4KCfoKEe3yHeIKHfYRognyHgoKC
e4d9fX6ChnyCfnd9eYZwg355foKDen5vg3yCg314fHx+e5KEiH57mHyDe3h7hoR+goh9h3p+foWEhIJ6gnx+fnmCeX6Fg4N9dZKCfoR9gn5+iIR3fHqEeoKDeoJ5hH2DfoZ+hISDgoSDg36FfoJ5g32DfoWDeoSO
c5yDhHyJloZ9goWHho18iYN7hJiCfoNyenqKhIN8fHyHfn6KfHx5gn1+g7R9hX19fn5+eoODhIWFdoKKeXqFhH5+hn6EfYSHiH6Eg3p8eoeDgoOEgoh5in2FfIp+fHt8hHp7d3h3g3qEhn2Ce32DfYOGd417en1+
g4N9fnx+fnmFeHJ9fYJ9hXx8g3KCfYKCeoWDeH59fnuDeH6Gi4N9hIaEfXp2e32Ee3yFfoaChYKDeHd9e4KChIN9foKGhY+ChHx5eHyDhIODfX1+kn6FkYV8dHt9hH55fXt5foSGen19gnuChIp+eX16gniGg4SC
fnx5hIR9fniDhnyLe3p+eomCfoSGi4OFgn2EiIODhoJ9gnl9fH2Cc356fIJwg3iHeIOChXuIg4p6fX6Ch315h4N2gnuDfoh+jW99fYV8enuDfIJ8g46ChXx+eYSCe4J7jIJ+eIOCfYKFhId+hYJ8iHmCgoKDhX18
g3qPiIuCe4iCg4d+fIeFiX2DfH59hIKHhn2EhIiDfYSCgoR8hIOFeYOCfIKCfH5+h4N4gn2CeoKCi4R4fop0lX59hYR6gn2CfYN9foeDgoKDdXqDgn6Gd4WDfn5+goKFh356i5mHhIWLfIJ6b4mIgn6Dfo6IeoJ+
eYKKgoKQhJJ+fISDiIZ6enh2foZ6g32Dgn6Fgn12iH2Ce4h+g3t+foOFhHqCgoR7fYWDgnx+g4KFhYKChYN8e4KCbnl8hH58hnqCiX5+eX6FfYZ0hnqEhYN+h32IeYJ+jH59eXmEfXyGg4OHgoKDfoKGhn5og5CE
hIKEg3iCen1+eYJ6hHuDfIOEe4R5fn2CeYSHh36DkniDh4OJfX5+fXp9fn6DfHx5g3uIeYN8goR6foN+fIR9doKDhYJ8o36Ce4KHfXuahXyKfH6FhXx8eoODeHqEeX13fXx8hH6Fe4WCfYN6hoJ+fXqFan2CeX2E
e3uEeoOGfnV9fIV9hXt4g3V+hIKWeYx9gneEgn55h4STfnmCfn18hX6CfnmGfIKDfoJ+hn57fISIgn16g2+Ofn59iHyEeIZ4fYiIhYJ7en18g4OCfX2DgoKEfHqDgoJ7hIR8a4V5fYaGgoOEhIZ+iH2HhYJ9dIV9
eXyLeYN9inqDen56fnyGi317gnqCgneFhISEhXh9fZiDe4N7foOagoeFfoN6g359eoiEhX5+fn1+fXuDg4OFaH1+fod+lYuDfIaCfXuEg313goJ0hHuGfH2DfXuHhHqNfnyCfnh7goZ5fIWCeVZ+fH57goeCiH2D
fIR3iHaIfn57g356jYOCioZ8hYODg3l7fn2HhHt1c3x+g35sfnl+hHmKfHuDhoSDe4R2iI57hpZvfIOCd418goJugoaDg4mFgoKIh3yEd3eJhX16inyMfXmDg35+fHyLdIJ+hIeCfn1yent4fYKJioODfH1yfIOC
foWDfYWEhWh+fIWGfXV+hYN8dHCGfn16h5CEfYmGfn59g3yEgoiHhnqFgoZ8fIR4kX18e4eJgnx+fnmIg4d5hHyFg4ODg4KDfJR9kIJ9g4uCg4KEiYN9goWDfn2UfoiCb3p7fYKDgn2CfoN9e4aDeoh9fn16e4N6
foJ9fH1xfYR+fISCfX2Eg3N4kIOCfoOEfoWCh314hHqChIKJgouTiHZ+gnyCfX2Gfn2DhYZ+g4OEfoN8dYOKfoKCfYKDhn1+gnuGe4KDhH6NfYJ3enyCdXqWfoODfoKCe4h7g3yFfYZ+gnp4fYaEiHx+hnyEdIJ+
gnCCfpV8h36DiIN9iHp7hX2EfoN+hIZ9jHyDh32DgoJ9enx5h4J3fn6CeIV8fnxze4ODdXp7dn19foN9hoJ9j3qYfYaEfX2Jg312hHeJg35+fIJ+gn6Je4N7j4N5hn2Dgod9fXmCe4SFfHt+fIiGcoSDgoN8en2C
e4N9hZh6fnyCe3yDhX57gn17fXSCgoSEk32bhIOEhIx+foJ9i3l+jHuDfnx7i4KHeoN4goSEeoKJfn17fX58dH2Hg35+fHx5eIODgoJ9en2Ch4SJiHeDlYSCiHmCgoKGe4SLfH6Ffn6DhoN5fIJ4g4J6hYOHhISE
goOEfYOCfXeDgoKFfIt+g4V6d3d8fXyDg359d36Kd4t8foJ+d32EjYN+h357e4WChoN9hnt9g3aDenp9g4d+fYOEg3OHhX2Dfnx5g3x9goOKgoJ6fX19iIJ+g4V+foJ5g4KJfYJ7hYWEhIKDh4OKhnp8foKGg312
eoN4fYJ+hIKGfoqEfX59hoN8gnh9goV8h36DenuCfY19hHt+iHhsg4J+l4KEg3x+fIR4hoV8goR+coeCiIKCg4aCi3uGfX5+g318hHl8fX2DioWGgoKHhH6CfX54g35+e4R9eoV+hYOLgop+fn6EhIR+fYeDhnt8
hI+Eg32Dh3x+gn56gnyDh35+eH6EhoJ8eoeJjIJ7fn6Nfod2fXuIhoN7foSFfXt7eoZ6iH6CjoKfe4V+goR8g319fH57foN9g5GCfoKDhIJ7g3p3goR+foKDe4aDe3R+hYKFfIOCg4OCfoqFeIp6en2Hg356gn55
gop5dIJ9eomchn19goR9hHqEfoSJfYl+goKCfXx+g3eEfIh+fIWKdoRziXyDfIOCh4KCfY+GgoiDd4t0i32FeoSGbn6Fg5OCfIJ8h36MdXyJXYmCfHGChnx8hYeChn57eIKChIKGfX1+goR+h313fIKDg4Z+gop9
hn6ChXtzhomIgoh0eH52fnuCfIR7e4V4b4J3fX5yg5p+fnx7g36FiIl+g4eIe3uFd36EgoV9hoSCmYJ2g4KDd4N3eot+foOCfoeGfoV+gnqCg42GeoWFfYN6hHuGeHqDhIObiHt6fn56hJZ8fHl8hH2CfIR7i4WD
gn6EfIqUfXeHe4d8e359goWDe4WKfoSFfo2EgpGDjoSCiIWDYnx+caybiX2CeIiFgoOFe4KEinyDfn2FhH1+hoJ8gn6Lg4aHfo6CeH6CfYOEgoR9goqChIN7goN+g4R+hXmEhIWDhnyCeX6FgniDeXt4iIKCfn6F
d36EfYOEgpeCg4KCen5+goaJeXJ6hXqCg4R+gnJ+foeCg4iHg4KDgoJue3p+g3x6fIV+gnyCfXuDfod8hH6EfX6DgoKCg4WDeXqCgoSChYl3fYZ7e4t+d32DfoJ+hYJ9in2HhIJ9gn2Ee4iLfHxqeoR+en6Hfn59
in5+eoR9fH6CfY19g36CfYKIfYWEg4N7g36DfIJ9hpN1gnyId32Cd32De4Z+foKCe4J8iYJ8fHyCdoJ8g3aChHuCgoOCgomEe3yHkXt9hYWCg4J+fXeJe4SCfHl9koJ+goV7fIR9e4J8i4KEh4KFgoJ9fn6Efn17
goWCfn17foN+fop6fHh+g4VtfoN0h355fYKDfoWGe32DfXp2e3aJfnyEe4d+fn6Cgn6Ed4d5gn2Dh353g4qHg3eEhX57hIeFgoJ6goODhIeEfX6IfoV+eoV1h3WDhH2Ffn6GfYOKhIODen2GgoKGfHt9e4J8hHp7
fYN9b31+eX5+d3x+fHyEg4Z+hYJ8gn6DhIKDfIeCfn12eImCfYN+h35+fY+DhYJ+foiDgo91lYJ9gn55iXt7dYN+hHx9k3h+goJ8fYV6hX2DhY96g36DfnuEe3yCfYN4e32DfYaDfoKJhX2EhXKCgn6EhIN9go6D
g316hIR+hHp+en6Gh4KDfHt7fn1vjHuEeYV6gniEfoKEgoZ9goKJgoaKhYJ9eX57fX58fX5+fYOChYSDfIuCh4KHfoaEenyDhn2Cgn58hYWGhIl9gnmCgoKGdoOGe32SjHl7dnp9eZd9hn12fX5+eXyHfoeIfH1+
eH6EiH6HeX5+b4mDhoJ+g32HhoJteoWDfnh9g32Fg2h7h4R9h4p4fn6ChXt+fnx9g36Hc352goSKg319dZ+OfoOFgn19iHp+fn19foWCfoiIg36Dc4J6g2t9fn6CgoZ8e3x1g32HfoN9e36DgoJ9doKNfoKDfn1+
eX2CfoSDgn2DfX1+lHWGfYd+goKCg319foKHg4aCg4SHe3x9fXuCgn2Gfnp3eXt7g418fXyEh32Dd4NzeIWDhH6Egn6CeoR7foOEdXuCc4V1gn1+fH17eoeFdH59iHqCgn59gn6EhHyKe3qFbYKCfYKEeoJ9foKC
eYl9goKEhH6MkIR2fH6ChXuFg4KCfIh+g4SGiH18eX2Ggn2FfoR8fXyNe35+fYOHgnN+goJ6g3l+hn2IhYN5g4V8hoODjHF1fomGgn2GfnuFhniEfIR9hHt+eIV9fnaCg317g3h6hHSCeoR6fHx+foJ8fn6Cj356
homCgnx5dXqDfX18hX2JfXl7fYt7goKCfGSCeXyCe3h7fH2EhJB+g4d6iX18hYSCfpOEhn2GgoOCfoV+g32Cg5B9fX6ChoJ4fXd+hH2Cgnhwgn2Dh4SJiIOHg4KCfoJ5fn6FfYKDdZOCfISDg4WEenaDfoR+hoV8
e317gnuCgoh4fYV9foNwfoWMgoV7eIJ+fH2CiIKfhIR+hYOPiH6KfnuDg359gnyCe3aCh3SCenuIdoaCjYV2eoJ9jHSCjXx+gniDiYKDfYR0fHyCg3t8fIODfIN+eIODgnp7gn1+hnF6gneEgoR9eIKHgnuEfoWG
g4N8hHyIgn18l36DfX1+g4d8go1+e32Eco56hH6GhoV+e4SFhH16eHp7gnh9fnl9foN8foOIhX2HfYR6foZ9fn1+g4aHenyGfn1+fYKGhH6EfHyEgnWYfHp7hIh8h4OKen6Ce35+hIV+g4aJfIR9fX6HhHt5fnp3
eHx6dnyHeIOEgoSFiIR4hnqJfIuDg3t+jH18hYJ4foKFg36ChJB8g32YfX53hW2Ofod9hIJ8fYSEhIKQk32FeX55h4KEhIKCeXt+fIN9fINue359fIJ8hH57hYN9hYeDfYV+fnp8h4WChoKEdYR+goKFc4l8jYOD
eol0fX6FhHh2g3yCeniLioJ+goOMjYN1fnx7i4+Gfnl+g32DeX6FfYOHdIJ9e4N4fn6Ci32HhYSDfoOEg4J9g36Hfn2Chop1eYaGfIOOe3txeIN7goKEjH19fIaFeox+e351dn2VhYV8goJ+fXeDe32Ccnl9h4WC
e4V2gpp2e3uLfYR9goJ9foJ9hYKFg4KCk4WDjnyQe3x+foNygnl7fX56g32Ch35+goN9dpJ8gnx+fnuJgomDg4J9fpB+fYiCiIaCg4V+fX58eoZ7foOHe35+hIKEi4iMfnuFeXiCfnxxfoh7g4J5god+g36Dgnx7
gnp7hIKJfnx+eXiFfnmFg4WChH19fYJsfI17goN9g356e4eIfY19fn19jHyEi3yHfoN7goR9g358god5fWiKhY2Cg358fYKJfnx5eXyDjJF1fXd+e3Z8homCfH6LfIOEdnuFfHuDhHqCdoaFhXyCfn59eoJ8g3yC
hHuDhn6FfYx+foSMfoV9iHuHgnaCfoODfXyFom5+hoV+hId+g359eoKNfoJ4foOHiI6FfXuDdYZ9foOCh4SEe31+fH1+fYV9eH59dIJ+fnp+ioN9eKeDgoaJhYN+fY+JfoKFhoN8g356iIyHfIWCcoKCfnN9hYSC
fYJ8g4J9eIaTfHuFfWp1fYOCfo19foJ+gn57i4N7hIOEe4J9goKCin6CfY+Eg3h+fYN9hYSCfIOChJB8fnt+hIKJgn59eH6IfX14gn59eXp6h32GhoKOfHeEgoZ+h32ChXd7hYKHj3p9fYp6gomOfoSFe4Jzhn6C
gn6Eh32Hg3SFhYV+enp+fn6Hg35+eYl9enyCfYR8h4WIfH57hIJ7gn18fXqCiYKDg3t+fIZ6fn1+hHeCjn59hH59fHp+eYd6goJ8fX2JhYZ1fXqChHt3hXeEiIKCeHd+hXuCg4OIi4Z+foN7fIR+g3t9fn2Fh3qC
e318eISDiH5+hYp+hX1+hHh9i3t5iXuDfniIe3x+fniDfIaDiIR+dnyGhHyIg353e32FfXuDiXyCe3yGh32DeYOEgnKDe36ThnmHfXyEg32FhYZ+fn58g4J9eXmCg3x7boJ9iX6Ei2d6iIqHgoN2foJ+g36EkXt9
fH18fn6FfIN7g4R7goN+hoKEfnx6iX6FhIOCg4V+hIeFfYODhXyEfXx5fH58foJ5d3qDfHt8fH6JhH6EfIN8g4OCgoJ9jH2DiIJ+gnx1gn57dHJ+g3iGhYR8eH6Dgn5+god8iIV9ioeCfnmNfnCFhYKDfHp8e4OG
hn2Eg4aCgnx6dYl9gomFgn6IfHuCgnyFhoJ9hH57hIuDd4p8hH6CfX2ChoSDiHx+iXuCg4J+hnl3iX1+g4R6gol7goRyh4OEfoOCfIJ8i4SEjX2Eg4eCkYZ9fol9foV7fHd8gnuCen59hXyCiYJkg4KHenx3eIWE
cXaDa3x9fn19foODfnyEhXx9cX6KdIN6cIKCfX2CiHqEe4J5hH2CfX57aoOEfIR9e36CfoeDe4N+foZ6hXqCg3uCgoJ9foeDfYiCgn17eoV+foJ4i4SLgoSCg3mDfYKDfoSEfIKCgomDgn6Ce4R7dYWCgoKEeYN8
jHJ4g3x9goKGhYNzeXmDfoN8goh+fn19j359g4J+fod+iHt+e4aIe4KIg3ySeYOEeodrdX19fn18hYV9fIOFgoSJhoSCiId+fY2GfXl8g3x+gn17goJ7eIV5fnmIiXx+cH6MhYR8fXx6fIOFgoN+h4SKfn56foKC
e4ODhId6enuFg3x4ioWKinl9hXuEg4lwgnp9g3aDfVuEfYV9gn6DhoN+gnp+fn5+eYp+fH2EhYaMe4V+g5Bqe359iHx+gn6Eho99fHGEgoiIiIaJfYKCfH1+foOFgoKCknp4eHx+gnx7h3uHhH2HfoiPhH19fYKL
gnx+hoOFiHt+h4h+eoWJfXOChIp+joR3hYiEfYaFg4SEfIOPgol6hYOEfXx7fIaCg4iNgn1zgoOCg36IfIJ7h4h9iXmHhH17hH52goiNfH2CgoODfHd2fX19hYJ+eHyEe4KZe35+hIJ8gn58fIR9goaDe4KHh3qD
fnt6g4ODh41+cIKCfn59g3yDgn19fnqHen6CeYWCc4OSh4aEgn6Fh4eDhYx+gn13g318eYWChI+FhIh7fn2DeoSRe4ODgn6Cgnp9foJvhX1+dX6Gg3yFfYKFh4V7gnp+gn2Cd4Z5eoN+g356hIZ+g4aCdoeCjH2C
hIKCfIWEfHWOe4iDjnxlgn5+g4KKg36He4V7jYKFeHl4foR7hH56iX2Dfn5+hXl9g36Ce49+i3mFhH6CiH59g31+g32HhIZ9fIOQfX6ChIKDgoV7goSCfIKDhIaCiHdsfKCCe31+gnt7hHmRlIp6hX6Ffn6Eh4V9
g4KDfIp9eYKFgn6CfoKCin51enyFeX6EfYKCfn2Ei3p+hYODfnqCfnyDgoJ+en6Cg319goN+g3t2gnyCcIOCfXp9e4t+foWHe357h4mMdX2DenuCfX14g4SCfIOFhISDgoJvhXl+e4p8fXt7e4SDhYOFeoeFfnmG
fn19eoOChH2Fi4SNeH6FfIKIfnWKh4OIhXl3eoeEeYWCfIN6goSHen5+fXyFhHWHen6GfH18e3uGa3t+g4l8e36CfHyFfoiDhISDd36MfoiDfn2CeIN+lIN+gnmJe4R8fnx3hoJ9fn56gomHeIN9g4OFcYaGdH2F
goOOiIZ+e4KDhIN9i4N7goKQgoyChX5+fX6EhXuFfIuLh4iHg4N8g4d6fnyFe4KGg4KCfoaCgod+fISDeYh3fJd8g3iDfYV9jX1+fn6DeHx+h4N8fn6DdIWGh3t7gnp9fIV3dYWDgn6LiX5tfn2Cg4KEent+fn6C
enx7hoSHfnp+hIiDenyOiGh8foN9hoR9jIV9g4p9g4aDfYOGhIV3god9eImGhYJ9foOGhoaDg3mHfHqDiYJ+foV9fXiMfoSEY3mRg36ChoOEhIpwgoR8j4aDfX18hYeCjIZ8fXh8foKHhIV+fXt7fIJ+c3p+g4WC
e4OCfoKDfoJ+fYN9g3h+g359g36Kgoh7fnuOfoJ7eoSFjHOCgn18hX2DgoJ+eX5+fH2DfoWHfn55i4d8dHmChXiCkYWCfXN+gn2Cg4N3hIWCfniFgn2DhHx5e4R2fYWGfX1+hH17fH6Ig46NfX1+foV8g4J+fH18
em99h32Djnd7eIKDh4WCe4KFkX2MfHyHhIVoeXp9fId9l4yFdoSCfoR+enp4fn5+iYKHg4V9fHh+fouEfoKCgoR+fIJ+goaGhIR8hIJ9foN+fm1+iIWCh3x5g5R6g4N8g3d+g319fniCiHqChIZ5foKDhX6Ke3mI
goKDhYOCiHiDgnqEfoJ9eoSCfYR+fn2Fgn6GhoSPgnx9lX14d4J9hH57gnt+iIN+cHuGhXiFhIKDfXaCgoKFhoSUi355i4SHhHZ6gnx+goJ8hIaEanyDg36CgoN9g5N8fnWMg3x6coN5fHt8e36Ig3uEg4J7fHt9
eoaDiYSCfXp6fHeLhHt9g4aChIJ+hY6EiH2Cg4J8foR8h355hIKEhIV5h3uCjIJ8g36MfX2EfX5+eIWDeoKEe4l6fIJ+d4SDfH5+h3x9iIR+koKIfIJ+fnx5e4KIhHOCg4J+iXF9fYWHgnuCiYN9joeEiIKFg32D
c29+g35+eH5+iIR5eJCCfoJ8h5KHkIaDi3ODgnuOe318e4OKeXd8e4SCeH57fIaDg318g3d+foR6fHmGfHqEhISNeYR7hIWCkoRxeYuJg4OEgoR+e49+gn5+eoSIfn6Ce2WCgoOCfIV8fnyDfH1zhnqEhIJ8eH6H
gnuDg4KCfYKCgn2FgoR+hnh7foOFhnWDfnx6iXx9goJ9fneDfoN9eH2DvX6Lj4J+goZ9hHx9e3qGfWqCiHODg3uIhXuCfXt+hIR+e4V2fXp+hHt4fX18jn6DfISDe36EfoJ+hnuDeH15hIKDm4mEh4l6fHyEg4p2
goN6gm9+g4yEfYeDh3yCfoN7en6GfIiCeH15gnqEfX10fISJhoN3iIh9ioKEgoSEfoJ6kYR8jIiChHuEgoWCen2Dgo15hnmFiIOGeH15fn2CiIqEi4d7fYKCgoN9gn2Ch4N9g4WCgn5+goSEhYN9iX6FfX2CgpB0
dH5+foJ9eX6LhH2EjIKKg4eCfI2CiHmHiYKLgnt+h4OCgnl8fYZ6g4qGfH2CeXh5goR8jY5+g4J+g36FeoeCe4p9gn2DfXx+fHV8hoiDgoJ+eY+Ggn57e4WDfn59g32ChX5+hYaIfYKCgnR+fYJ8e36GfoKTfneC
fIODg32Dfnp8gnqDh359g4WDh31+eHR+goN8h31+fIN4fYKDg4KGZoKDhXyEfoR+h4J5lIV7fXyFfIJ7i3uHhIJ7jnyPgoOCgoV6dH2Ie358gn2Nhnx9fIOCgoJ7fo6Cg3qCiIWIfnuCd32DiYN+eYN+eYSEdXaF
in19iYJyfoWEeISEi3uFe4Vxg36DiH6Ed311hnqEfoh5hYN5loeNg4SQhYR+h4KFg4SChn58g3x7foSEc4iChIOCgnt+goSCfHh+h4R3hHl+in57hHx7e36FfIiJe3t7g32DgnyEd32Dg3uEg4V5foJ9ioR8hoZ+
e3x+g4KFcXuChYd+g3yEeHt7en58i3V+fYeHgn57goSDhIN9gn2MgnuIfXd+hol3foR3lYd+en18hoJ4goKDfoJ+g4N9fHqDgoJ7hXmOeH56fpB8g317h4d5fYJ6hHCCfXx8g4KCeYSIboV7fYJ+en2EfId6g4R9
eH6CgoOIfoN7hH6FfIKEfHuEhnqCen18iHp+eH2Cg4N9hYR+eX1+dG6JfoR+g356e4iPeoKEiX6Dhn57goSChYKDjYWDfn2Ch6SEfoN7eHyCg4Z+fnqEhXZ9fX6Rgn55hH59g4N6foN7hIl8fn2OfoJ8gn17fId8
foN9g4h9goSFgoKDeX2IdYWChHuDg4J+fH2CgoN7fYOCfYuEioOCjHx8goeDfISCen6Lgn5bfoJ4fHt+g4SEiHx+boiCiIJ9goN8g3x8gn58g4l+hX6Dg4KCh314g353jXp7jYKDhX57g3iCiniMfX59foN+e4Z9
g3x+hH58enePfnyCgnqLfHt+eoR9gnaGfH18e4KUfIOCfn6Ce36Ig3tvhHp+fHiKfXqEi35+foN5g4+IhHx6fIN+c359hId3hYJ+iHuIe4eJh4aGhoN9hXmDd4mHhYR5gn6Cgn2FeoR+foiDfn6EhIJ8fYN+fYl9
g35+inp9jIOEh355foaDfIKDgn58hYR9en18dIKCfn58iImCdol8hoeWeoN+e4mCfn5+hIKDe3SCfXl5fX2CkoZ1gn6DfYmFg4SCg4R8fn58dHyCiYWDg32DhYKDd4N+h32Ee319hI15gn2EfIN+fYSpgo2ChXuJ
eYJ+en2EhYNxg4SCfYKFg4KDgnmHhoN8gneIe4KChX6Hg4KHg314foN+fHp+fnx9e4OJiY2EfH18h4uJgn5+hH6Eg4N5g31+dYKGgnl+fIiChH2JgoZ+fHp+g31+iYSEjnmIe3CEfHp7hHuDhYaEd4R+hoJ9eoR9
fn2Ig3p7fIN6fYaChYV9fn59g4SIh32Gh4N8g3uCdYaIfoR+gn5+eI1+jnaCgoiDh3V5gnyCenx+foN4fH1zhH6ChH6IhIiJg3x8d3x+goODfYR+gnKDgoR3foJzeoJ9hYJ5h3x+fXuCfnx+fI99g3uCfniGioV9
fYJ8foJ+hYV1goyCg3Z+gn16g35+hXx8g35+eYx9goN+gn59i4KFjXx7i36ChIOCm3qCfneChIKCcHeEfIOFjoKDfn5+hYeEgoqFdn1+iYR8goSCj31+en5mfH5+fH58hYKCfn5+foKMfoOFfoR2g36CfIN+fYSD
eJ2EfXd7hHl1goSDgoeDhnuDhX6CiHKEen1+fnuFfW5+g31+fIR5d32Cgox8dH6ChISChIaCg317hYl9hYJ3hGV6fIZ7eo+CjYh8i4OOdot+fYKEd3t+gn5+hn6FdIeEhoV6hnyOfXx+e3t8go1+e4V9gn50fIV7
hYV+gnx5h32DhYN7hX18d4eChniLhYd4gn6GhH5+fISFhIKFfn2Ignp7ioqCiIR8hI6CfIKEhoZ9eoODh3h5goZ3goSFhYV3hIV8fW6CfYKJg3xrhYuDg4R+goN+e4SDgn6EiH59gnOEe317i4WEfoKGh3GCi3x4
g4eHg3yHfoR+hIJ+e4OFfX6Hg316goJ9h3d+fX16fn6Ce3uCeYx8eYN8e36Gg4ODd3mDiIODgoOKfnyCiXt+fHxtfnyCfoODh353hXp6d42EfXl9fX2Oe31+hIJ7foWDfX6DfYaDhHd+g32HhIKQhH55hoSCgn2C
goiIg3uGfoqKfnl7hXx+fX6CeXxyeHyHgnx6hIR+fXx9hHyDh4VyfHGCfIV+goZ+gn2DgoKDiX58fHt+hHyDhH2Fgn6Gg4OCfpGCgoKLhH6Nhnx3foKEg4SGgoKPc4aGg4J+goJ+gol8fYWCgnuXcoZ+fYKCfISF
dXl5g32HfX18bXtxhHp6gn57goJ9eoKEfn12e4J6foN0hHiDhn5xhH1+eJGDe3yFkH52hYOGfXh9fIODg4N4iIiDin52hIaDhYN9hH59g4aLfoR+goN9eoR8e32Ge4x1hHl6i3uHhHt9g4qFdoJ+gnp9fXuGg359
e4p9goaEiIJ9g316hnyIe4J7fX18gnWKfHd7hoWDfJCCg3x4iIWEhn6Cg4J+h32DfH5uh4R9hH6CgoKEfYSJhIWFfnOEgoSCfmp9hoh4foeDfn6CfomCfYWFgn2EjnyFhYeEe3eCfXl0g5B7fIl6hXmGhXJ+e3aC
fXV3g4aGe32KhnyGd3GKfYd+gnl9jIWCg315g4SCe317fYyDi359gnx8dIJ7fo2CiXx8fH12gneHhn6DhXx+jX2EeH12iIR+fY1+foN3gnZxfYuDeHuEhIeFfnx6gnR9h3qCfISDg352j4SMjoOCe32MhH59hIKD
fn6IdX6DfISIgoV0foOMfH2ChIODiIaEgoKCgoyFgnx+goiJiHl5foN5in18g4OXfnmNfn6Cgop+e3l+h35+kXmEhYx8hH2Mg3t8eHh+g3t+hHeFeH6Kgoh9e4h9h4OPi4N9fIKcZH58fYR5dHR7d4l6g4J9gn6C
god8fo15gnh5eoKCfoKHg3t4fYSIfYWEh4Z8d4KGinyDhoJ+e4aFfX53g4eFh4WEZoJ9fnt8fYZ7fHyEhHx+e3t+eX1+dYKEkIN+g3x8fnx+e4J+hIOCe3qDgnt+fXt8fn5zfoR7hX2HfoV6goh8hHR7coODhHyD
doiGh4WDhXdue3yDfYKCfX2FfnZ0hH5+hn59gn2ChoR1g4iCfnx6fX1+dISJenmDfXWDj319e3p9hoaEh4N6gn53hIKDgoV+homCeomCg3uIfn6JhHl3fYmEfX52fH59fnx7iIN+g3aLhXt+g4J8g4KCfX2Ego2D
h5KPfX16fHuCfXt9hIN7foN8jYd5g319fHZ8hHt6iIJ+g36Cfnh7h357fH59h4WDfX6CfIN+iYh9hISDjoR+iHeDen19iH2DeXx+g32DdXODgn6CiXN7fYV9god7g3iEfn2Dg26Den6DfoSEfXuDiYKMfX59fHyF
fYKHgoeDe3t8eYSCfop+fYODh4R+g358h4KIfXpqg3p5hoeGe4J9foV7eYR4g35+foWCfoSEgn2UfX1+fHyHfnqHgnx7aIKDgoJ5ioOCfnh4foSEfXOHfYKFh32EfX2Cg358goOCe4OHe4qDgoV4fnmCeoJ5hoKD
hHuCfn6CeIKCfXx8k32Cg3eFfIh8gn2CfIWGg4KCjXt+e4KDfoKDfomCgnuEhoSGhHeGfHt+i31+fH57g4aDfoN+eX19hHt7hYJ9goKDioR7fJ55jX2Fgol+hoJ2g32CeXx8gn19hIN9fnl+hX6He4V+fXp9fnJ+
cYN9foR+e4R8g4uDfoOGfnuDhIKDfnqCfoSDkIJ+fX16eoKEfoKGg49+foSGh4WDiH58e36CfIKFg3l+g3x4d3h+eYKCdoJ+c4OLiHqCfoOCfX6EhoN7hY2Cg4J6g3x9fp5+e32Ei3yKhHiCg358gn2Cgn2HhoKG
g4SIhn19h3yCgoZ9fIN8hn6EioiGfnyEe35+god8hHqEgnx9iIJ7eXp9hX6JgoOCgoN9g32EhX52fIKEgnyFhoeHcXx+fXuCd4V9cYSDgn2CfYKDeIKEhoSCeYV9fn5veYJfd316goJ9doeJgn6Ge4J3hIZ+hHyD
ioV9h4KCfoR+fXuDgoOEhn6GgoJ+goV6gnx+fHZ+fn16foKGdYh4i4aDfoV9gn6IhXyEeI2Egn54mnWki4OCg3uEg4d7fXWDgoKCg4aGhIN+fH2HhX2IjYd+g21+god2in6IfH5ze4WDeIJ9goWHgnx9lYR9g4J+
hHuDfn2JfYJ+gnh+g4KLeoR8en54g35+foJ8hoJ9fYKCgnKCg35+foWEfYiCfHyCfoJ4hYJ6fHyJg354g3p6foKCe5R6fX6HiIJ9fH2afHeDg3t6g3lzb4KEfndshnl8fnV6g4V8e3t6bXyDfIN2fml9en55fIKK
fXuRfKB8g312e32JfoODe4V7g3x3eYWCe4iEfoV9goOCgnmCg3d2hIKHhoJ+fIJ+eoV8fX2Egn17e3yEh36Cfn15hIKDe3x9g3uLeHx9dn1uhIl5i5yDhH6Cg4RvhIR+g36CfYN9fXx5hId7eH6ChYd4fXuEeHuE
e4J9gox7fIWCiYZ9fIaCfHt8hH5+g5d7bn58cYmIfnyEfnt+g4R8foN9dod9gn6ChHiJfoN+d4N+fYWChYN9hIN4fX2KeX59g3x+hpCDfXiMfX15foeFfn2ChXGFd354fnt9e4uDg32DiHaEdX6Cg36CfoSIioiE
fX2CgoaEhHt0hoKEg359gnt7hXuGhIOCfoOEfn2Ten6GgoKDgn2Ee4SEhH6EhX2DdoWOenOCcX2DfoN+g3iCfIOFeoKDfYyCe4N6jH55fXl4inyDiIKEg4OFeH6IcoeKhHV9eoR2fH1+e3uCfoJ9gn57fXyEfYN7
hXhlhoqCg4eChIiEbYt+fYOCfoKFdY2Dg3yLhIRxe3yCd3yDiHeLfoKFgn18hIKDhoePgn5+jYSCfH6IhoKCfIN5foZ8in55hHyCgnuCiIeKe4V+g357g32CfIN6foKIhoRyfYSCgn6ChoN4h357g4N7eX11fnyQ
goODfoV+fnl5hX15foiHhoSDdH2CioN7goJ9c4+IfnqGh4R8hYqGhIKFhHx4fYiGe4eNiIOEeoOEi4h6e4KEfHx1hIWJfYJze359eYJ7hoKIgn5+d36UgoaEfIN+goiDgn18g3yCfIeGg36JgoOLhnuLg359hX2E
goR3hIZ+hH6ChoOJfYR2e31+e35+kn59eIeFfn6FgoV7fYJ4g36DgoJ+e4J+gn57g4OChIN4foKChIV+fIl9fn5ifY19fYKDfoWDfoqDj3qGfH19jXiJe3yEgoKDjHWCeH6EeoKDfnyEgoeEd3yDc4KCgoSKfop+
dId6eoKEe4Jwgnd+gn2ChIKGiXyDg416foqIhX59hHeEeoJ+iIJ2g3yDhXyHgoJ+hIKKgnp+pYuCk4J6eoKCfIR9g3SDfXyEhYJ8eoR5fYSCg3x1hIJ9en6DinuDfXt9fYN2fYN+eIR8gnp9goOCfIOKfXp6fn2C
hKt7god9fYKDk3uFfnt8hIKPfX2Hfn6CfISGfYR9g3yEfYKDfIV2fox+dn6EhYOCg3WLe4eCgnyCfoOFgmF9eoN9hHqCiHx8foJ+hYKGgoN+foN+en2ChYJyg4N8hHmEiXF7gn2Cg356fIJ9h4R6fHt8inSIg356
eoaDeG9zfXt7hoZ9hHV8gnuDh352fn5+gnd+fYl+fH2Ehn58g3l9hYiDg4aFiIWCfXt4fXyJcoOEhnyChIV7goN9fYKMhYJ5gnqFiXuJhYSGdISCh319g4eChX2EfoSCcoOGfX15c3mChHp9fnx+e3uDfX11fH11
fXqFhIR+fHqNeX6ChIiNfIaHe3SChHuEgoWDfnx+fnx4hYJ9goKDh31+boV2goOEhX2Ffnx+fX2Egn2Og4R8goNngoR+foN8fYN5h3uHgoRveX5+eHmXiod9dX5+fX6Gk36LhHmLg31+g35+hoV8hYJ6hIeDhYV9
hXCDfX6Eg4+DdYiCjJyDfYN6fIN+fYR9fX2ChX2DfIKIg4Rue351eHh8e4aChnp2hXl+e3x+fYaEfnyGhH2EhI1+fYJ8g4N4gnuHfoJ9fIV9fn6Ie4R9gn6FfIWEgn5+e3qCd4OFg4KCfn15fn1+e36Gfn56fHxy
hIWDfnmCfnWFfoWCg36QhHx+fnx7foKDhHyCfIKGe32EfIyDfXuDg4R+fn18fIKDfIl7hHt9foOHg3p6gnyDfXJ8fYSFg4V8goN7goKPen15god6gn55kIeHg3x9eX58goKChHl7inp+dn2FfX5+g4d8fIt5e3uL
hIZ+fHuQjnuEhnWIfYJ5hH56fIV2eIV+fIZ9fn2CgoR9fYV7fIh+goKCeIaNioOEg4d9hH58g36CfoJ9fX6EfIKChIN9gn59hXuCe31+h3yEe4J6koOCdnx3hoJ+fYR8eHuEg3x7eoiDmISCfH6Eg4N9g318kH6D
gnyEgn59gn1+fn58e3h+eYJ9iX1+fYSEg3SIhH5+coSEeIKCfYKCh2+CfoeRhHqDhoODg4mCfYOChIJ+foR9g32EfoSHg4uLeoN6eYOHfoh6fYOCdnmCgn2CeIaGhX5+gnx6fYKDhn18hntwfnyGfXyDg4J+enx+
goWCg36Egn2DiImFfoSHlX55fn58g4J8hHt6eH6Hj4J8jX53fo57hH5+hoJ9gnl+e4R8fnyUe4N+hH59g3p5fn6EfX2Cg4OFdn19foSEfISDeISDhpCDgnp9hYp7fYmDhH1+foKEhImDg3qCend+fXx7fIKFfHyD
g4R+hX5+fnqCXoZ2fXR8gn6DeIKDjH6DiYV9gnyDfoR6hYV+goKCfYiEi4J7fIV6e32Cinx7e4R8e358g32Dfn1+e4V+fYN9fnOFfXB6fYN+iH58hYN8eH56eYJ5eY2CfH1+foeGioaFhH59fIOCfYKEjYR8fIR9
b5Bwg358eoJufId+hIOCfo99fYR+hIJ2gn2Cen2CgoaDgoKChYWCeYKEgnp7g4KFbH6Deol7hIqKfH5+goKDfYN7fnx+h3t+fIWGfWyCgoJ6fH2HfIKCe32Cg36De4J+iYSCfH1vfn6CnH2Ce4p0hHt2gnp9fX6I
fo5+Z3aCi4KMg3yDfXt+hH6CfoJ7g359fYN9foJ7hIKCg32ChYeCfn6He3yChYJ8foKFhIt9eYl9fYp+d4N9foZ8nIaFg4KDfH5uiH58hYZ+g319hX6CfoOHhn5+eX6Cg3F4fXiFeoWVcoOFgoKCe4OFhX58dH59
iX2Ego6DeXuJgnOMe353hIODfXt+hIR+i3uHjnd7in2VgoR+hHmFg4KEg4WChHp6fYR+fYKDen6HfaKLfIJ+foV2en6De32EhXqDe4R6iIJ7fHyDgnmJkYJ3eXt9fX18hH6DfIKFeXqFhIJ9foOCi4Z9eYR8hH6C
fXKDgoV9e4SGfmt3gnd7fYSDeYKDhIKChX6EhnmFiX6Cln6hfYd+fYODhHyDg314fnqCe3WCfnx+jH5+goJ+fYSHfX5+eX1+e4aDfXyDfneFfX6CgoJ5hH6Cg36Cgox4fn18foJ8fX58fYV+foh+e3iKhHt+g4WC
c3yDc3p5fH1+ioKCd3eDg32Pg3d8fn2Og3l7e3h+g4N5fn54g4qHgot9eYZ+foh3g3qEe3iDfHx+fXqDg32EfYN+g3aChnyJhH6JfH19gn6IiIKJgoJ6fXZ+fIyGfnKDfHt9hHl+e36QhIOFfX2EhHeFfoN8fH19
hHqGfYeCg3mEg4N2goJ5jnyFfn6GfI19ioN+goJ+fneCfISEgoN8gn2HfIKTgod+fIR0kn15fIKCfoJ+fXqCfYSCgn5+g4SFiX55fYyDhYJ8fniDg35oiHyCkH6Lgnx9hX13eYaFfXlzhHuDh4SKhIuKfn6OgoKE
foODgoV8iXqChYR8hYJ3iYKKfIKFfn59jH59fn57gnmFfYODg3t+fH6GeniFeYJ9hYSDfnmGgoN6hYiQfYd+jYR7d36EfYSCgn59fYKGg36Ed4SCfIR8e32GfHeHin2Lgn6FgoeDhI2GgoR+gnyGfoKGiIWFfnt9
fXaGhHeHg4KFfIKChYeChX6Ee4mDenSHfn2Cgn6HgnyEe4KDgoKHhHt8hH2CiYN3gnqDhXt+hoSNfI18g4KFfYN9foaEhYKIe3d+eX19foKEfIOEh4yIc2+Cgoh+fIOFfXp9eoOChYKJh4R3foKEhH6CfoJ2fpyE
hH54fH19goODhXtyfIp9fnuCgoOCdn5+oYKEe4SCiYKEgoR9jYOHfYR7fHeDgniHdHmEhX1wfHyChISCgohxeIKFg4aCfIeFgnx+hIN4gn13e4WDh3p8foJ5en12gnqDhHuGgn6EfnSIi356fn6KgoSDg357gnmC
hX14goOIhYJ9gnmCfX6Ce4SKfoN+iX59fX57goqGeoOIeYSEe4N+gnqCiIR+eoWEioKDhH2KeX56fH55foSDiXyEhIaEfnmEioODfmuCg32ClIODgoZ8fYWChIJ0gnx3iISDfn17g4KFfYKCenp6iHWEeYV3gnl+
jIJ4hYOEhYODgoaFh32JdX14goN9fnx0e4J7goWCfoKFhHuCjIKJgo+EiHt8fISDlnt+fnx9eXyFhHyDfnx+fIiDh3x6b4OGgoJ9eoSFhYJ4bYZ+foR6goVyfX5+goN9goN7hIV+g4mCe4N8fYWDeoODfX2DhIRz
hoN+kIJ8d3yDfnqCgnt4fXZ+eIKIhn1+g3WCgn19foJ0fXmCg4R6e3uLfIiIgoOFfX58g4J9g4R9fYOCe4J8fHqHeIODhIKHhHp7hYKCg36Ign6CeXuDfn2EfXl7fX5+inyEiIN9fYKEfIKChXaCgoOFkH19g5mC
hId8i4J+hmiCg3x9foSGfYWCgn5+fH2Efn5+fnl+hoWDg3iDd36IfYiCfIKZhYR+fYN9g4Z+jnyFhYR+fnp9eoR7goWCj318gn15hIiJfYV8h4J8eXeHg4J2hIJ9fgSFfoJ+fHyIe4OIhHqCh4t8g3t8iX59gn6F
io2Ce4KFeoN9goKLgn2EhIJ1goiDgnt+hoZ8eXyEeoN8hXd8foVsdIZ9fod7e36FfHuDe4KDfIV+gnyDd319g3p7h3x9hXuFe359hH6GfIWEgoR1hoKCd4SFhYKCg35wfn53goR5gnh1eoSCfIR6gn18lYN9hIJ7
foSDfoOCeYaEhXd6fYeHhoJ4g32JfId+goN9fX6EeX56dX2FgoR6hIODfoJ+e4J+iHp7fYN+gnqCfoKGfn2Dg36UeoR9fX2Fg4J0fHqDeX2Dg4KDjIN6hJd0gm+Cg36GiIR0h36DiX2Dfnx6kHV9fn5+e4KHd4SI
fop6eXZ7fH51d4R9e3yCgpuLe32HhISCfYSGin6CfYR+foSMfoN8fnWCg31+fXx+hn5+fIJ+d4V8h3t+hn6LfoN6foOEeH17fHp9goiFgoV6e32CgoZ+hIKCg3x7hYOHhHqIfYWFfoN2goR4fYJ9fnqFfHuChIp+
goKCaYKDfH14h4OEhHp8h3aFgn5sfXt9hIKCd4N2en6Cfn6DeH6TgoJ+foV8hHuCgoJ6fnuDe36LhoSFhX58iYOGfnyEe3qGfYKGfoJ8foN7hoSDa3yFi4N7hYOFgnqFe4J9fHV3fIOFd3qOiYV7fn17fXOEgniH
g4J5in16goKCgoKFfYKCg4h9hoKFj4t+ho57g4R+fYR8hoJ7gnyGfoiEgoJ+e3OEgoKKen2Cg318iX2Cg4J+en2DfX6Gg4OKgoZ+gnyCdnqEhJaCfYR8iYJ9fYl1fXaEd4eDg3txfoaCenx+foV9d36DgntzfoKH
hXt8fn6Dg4p7g4J7doR+fYOGfoV9g3yEfnl9eYN4epCKiIN6gnt8g3x9gnl9eoN8doKGhIKCeYeHd4J+goODeIiCeW2EeIWEhISJgoOHeIN9fYWNhHx+ent3foZ+fpSDeXt8eoiChYaJe46ChIR8fX2Eg319fH5+
fX6CgnxpgoKLgn2FfnqDgoJ7kYiCjn57hoR+fYOEgnuHhneFhH6Dgn5+dYR8eYeFh4uEhJB+goKDg3yHeYWDgoR9g4J8gn59g3x6foOIg32DfH16doR+fYJ6iYN9eXt+hoR9e4SIi4mGfoN9goJ7e32Cfox8goN2
g4qDfn2DjYKDhnl1hIR3gnp+fIN5iHhveISLe4iCfX2Dgn6Egnt8eYKCdYSCgoJ9g32Dg4KCfHt7fHqHfYp7en53hHuXgn6EfYR7h3WDfoSCeYWLfnuTeX59ho+IfoaDhIp7hYJ6g36HjoKDeHp+gnmCe4N8hGyD
cXl9fYOChIJ2gn15fX6EdX19hJODhod+e3t3goiDfX17fnt+e4OCe36Gh3t7g4OCiXqDfnuJeX2DhX6ChHt9fn15fH6IfoN9goeKhoV8jId6g4N9fIN1h4N6gnprfnx+eIOEfXx+e3x8fn6Ednt6fH6CgnmGhH2H
fZCDfId+goOFfn6EiH1zfYZ8fHp+fnuDfnl9hIxxhnh8goZ+eoWFg4OJfoN9hIJ+fnl9inyCdHl5hoN5jX6EfIN+goR9fHl6fYKDeW2CjHqEhX6FeIWCfX5+e2GEdH2CfoKChIKDhYN4doN9fnmDgnx5fXyKfHyE
fX57gol7gnp8foWFfoeEg36Cj4eCfnp9e318eoV5goN+fHqGjH6Me4aHfoN6gn5+fnx9gm97fYOFeXt5g5uChoN8jYqLfXx7g3mHh4KDhXt7e3ljhImDi32DeYx7hn6KfIp9gn6Cg3SFgoOFgoN+fn5+i4N9gouI
fnyEe4N8fXp8g4eCfnuCfYuKfoV7hId5eYKCgniCeX6DpoKEfXx7g3eEfoJ5goaCg4N+lHSJhH16hoJ8fYaGg4aLjXp+iYKDhH2Di4iGg4eCh36CgoN9foV9joR9gnyHh4t7hHaDhXyDg354goJ5g4N7fn17fXuF
hYN6eX2Dg4N8fn6EgoODgnuCfXx9h32EfnqKfH6DgoJ9h4LBe4R5goWChHx9fXuCenyLgnN+hYSDfniEfnqGgoKFgnuChIZ6gnV9eJOEg3WCgoJ5goOCiX57fnyCiYlvdX2Kgnl+gnZ7e4OFen56d4aCg4WChHaJ
gnx9hX52fX6GhIKDhYODcYiHg4KFg3uCh4l9fX6GhXuCfH18fop+hHqYg36IjIOEd3WFhoSCgnl8eIWCe32bgnV+hH2EfY2Ed3R+e4OJhYKFiIN9eIZ9hX6HfX12fYN+fHyDfXxvg3x9foOFg36DgnuFfn6De3yI
mYKEeYN7hIKDh4SOfnx9fot7gniDaoV2goKDiIN+jYKDhYJ+jYV7e4ODgm98h3J0hoOCe4V7foKDh4OCeoWIdoR+gn6OfYR8hoN7fnt4hoh9fXyDiIN6gn18hYJ6eH2CfH19hH52inCFfn56fIN+go99enV8foKC
fn58go2Cgn5+hYaEhXyGeoSChId+hn16goN9iIJ+hYJteoR9mneDhn2De4J8goKChYZ+dIOEg4N9goh3goKCdoR5fnyIfn19g4OCdod3eXx+hHV9fH1+i4ODgn1+g4Z+fX6NhYJ+fIp7jn6JhYR+hIJ7iIaDgomC
jYSEhHl+fX2DhoKFenuCfn19fn56g3yDfoOChIh+hISCjIR8fX6CeH5+iHuDgnp+hnJ6goSEfYN4gn18hX58kHx1hXyCg36Dfn6ChIeFg4KDgnh+hIl8gnh9gnyEln15eX6Een58gnl+fHmKg356goKDgoR4eHeU
foOEgoWCg4OEe5aIi4d0g4qEbnqDfYN6ent8hoSFhX6MgoV2fnqLh3uHfH6DfYKDb4J5fX58foZziX6DfIh8foKDfYN+gn2CeHt9goN6fYOChXx1fn1+fYR9hYJ0iIKGfYKDfpCHg4WDh32DdX6CdIR+e4WKgn6F
g32FkX2ChYJ+goR7gn2Ge4aEkYJ7iH18foSEe36Ci36ffYV+g3mFfoOCeoJ9foN9fIt+foWCjH6EfYR6enyEfISEi4aCe31+gox6enmDiH2Cg312goN1iYSDfIuEfIKDhHt7g4iCfoZ8i358goqEhYaFfX6FfYyC
e4ZzgpCDg4N9hn5+hoeXhYOCfXx9g3yCiX59eYmLgoSDfIR2fYJ+fIZ9h3uDg4aLgn58hXyEgoR+k4J9goKFen2GfoWFfH6OhYR+fIKDfoKEiYKKhH6FfomCfJF9foN9gn55g4h9e3yCfn2CfXh+hHFwfH6DdXuC
hXuDfol9hHV7jHuDgoJ+g4J8hoiDfoWFeYSEen6Dhol+goJ7foJ6fIN0fIOIfn2EfoKEfnyDjoV5goSEg4J9g4J5enp8g4KGj4OCfYN+fn14hYOEfnx7knx+fYaWfX2Fg3CChIyGgn57l3h8goiLiH2Wd3p9fYKC
en1+g4eDg311fn16goKEh4N+iIR+g3N8fYKDhIR7g4N9fYN7enuEfpN2ioSeg36De32CfX6Dg3uDenmCgn2GgnB9gnqEjIJ7fox4goORg4uDfHt2dYKGgn54coKIhYh+hHh+iYN+eoKGgoSEhIN6hIOJjYJ9fXuC
fIKIg4Z5gn5+e4J5fYKChn5+foSEhn59cnaCfIR9e4mCfYmHe4N5eXyCeoJ6eYJ7hn2EiX2Cg4N+g356fIaFeI95iIODfXh4fol+fH18fn6DhnuCgoSCfnuCfHp9fH6Nh4WCcn6EfHeEgnt8goOCeoN+gnpreneC
eXSLhoJ+fXt7fYWDg4uHgoSHfYd7hYN6mJqIiISKfHl5dn6ChYSEd4KHfnx8gnyGgoKCe4Z+h4mDh319eYJ4gn2DfIWCdoaKkH6Ch4KCiIODhod9iIh8doJ9d4WFfnF8g36GbIKLh4WCfoJ6goSDhIp8fn58gn6J
hH57in6CgniCd4+Chn19g2WFeYOCfH5+goKCgoVvhYR6fXqGgoSEd4J7foV+iYSCeYiCgnqKdXyDg36Eg4OGfoR+fIOYeX59g4KFfn17eYN8fX2CjIh+fn2CeH6Je4KChIKCgnyGgnyDgn2DiYOGfnh8hHyDfoZ8
eYSCfXx+gn6EiIJ+gomCfXmLg4R9foSCi36Eg4OCfXZ7gouEgod+g3SDhISDfnd9a4J8fYJ+en6Cfn2GfXuCg3x+hoqCfoN9fY2Dg4h8e3qGfnp8gneMgnyKhoR+gnp8fYR3fnuFhIR+g32Cfn58fHl9cYKDhXt8
hXh9d358hX18hHuDfot7h4SDgoJ+gneFg3yFfXqFhIN7hHeCfod+fX2Gg3yCenuGfXx+foN+fIR2eH57en2Eg4mCe4WDfHaCfXyFg4OCXH19jIJ8hXd8fX6ChX54gouCfHZveIJ8foWFe3R8hnh8jYZ+goOEgoKC
eIeEg4h8e4SEe4h9fIaIfYt8foN7i4uGgnyCgn53hoNvfoN9fn2Den6Dl4J+foN5goWKg31zfYJ5goJ+fIV9dXqQhX19hX1+goR7fHt9e3yEdnuDeXmFfoh9gnt6g4N+fH2UfYR5hX59fH18e3CCgol7fH6EhYN7
gnaEfoeEgoKHe35+fnt+fIKDfo1xgnyCfXd7ioKLhn15hoOFdX6CgoKCe3l+fXaCgnp8d2+Cgn54hIKDfXqFe3t7eoSDfn1+foV+fXyQh4d8h4t9iHyCfoN5goKFfYV5goRye4J9jYWChX5+go5+goKDh3R4goSC
fnN+foJ7h312gnx7fnd9g3yFfnyGg4R9e358dIqHiHyIg4N7fYl+goJ6hIJ8foOEfXt8god5eHd+fX6Fb3qJhXWCdYN7d4yCfnuGdHt9hnt5d4J2fHB6h317goJ9jX6CeYZ9foN3fI+DfX19gnSEfnh8foZ9fn2C
hYeEe32IhXV9g3yDgoaHenuCgoWDhXuCg5B+e4KEhoh3gnt2fH2DgoR9fXh+fYOChIODg3SCfneCgoKCgnePhYJ9eX5+eHx9hn2LhoJ9foaEgnyCfIR9fIN+hIaFfnl8fIR+goJ+iHaDfoSIgn56hpt+hnN8fnqC
h353c3ySfYt+go97fn17gn6Hint9fHyHfHmGhHaDe3h+fIJ9hH6CfIKEg4OCg4SGeoN+fYKGeHyCgoSEfnyEjH19fXyCfId+goJ9foJ3fXuDg4J9g4p8fX18goZ+fGqDjH2DiX5+gnyFgn1vfoSEen15kIJ9iW9+
fnyGeIaIiX5+e3SDgoN+dnh5fHuEhX6Cfnt7fHt4coV7hJN9g3uDfHp+hHx9e4eCgoR0hXl9goJ8fYSFgoV+goKGfoZ1g3l7hH59hH6CfnyNhH5+fH57fXmRfX1+fop7g4N+iHSFhHuCoYJ+cnyEe3KDfX18hHmK
gnt8fH5+h36PeX2De4KDgoWCg4J8g3yEgoOCgoKDfYt4goeEfXSCiJODfn6DfpOFgn19g36NfnqEhIx9hISQhX6ChYKCbn19e35+hIR+hH5+fYOEfIJ7fIJ6goR7jIWDgoqGjXSOhYiEhX1+i4OJjHyEd36CfH6D
g3qEd359hn15hHJ+fIODfYJ9goWDiYR9g4N7hn54b36GhoKKgop+e3uKfoKChnuFfoN6hYJ6g32Dfnp+fIODiHmKdH2EgoKGenmDhId+iH1+foN8fYN+dIV9e4SFeH18fpCGfYSGgnt0fH2CfoJ8fIKCgoODg358
fn19fYiCineDeXyCfId9gnd9foOJhYiIgoOEi3d9foZ5fX1+fnyHfHyFgoV8i36DfHyGfnyDdnh7gnt7eoeIgoyChX5+a4OEfn2Ch3x5ioJ+foKCfnyHfXyHenZ+goiDfIKFgnx+e3uHfX18gn6Fe4l9e4aCfH2I
jYN9go+Danp5gnWDgn1+e4puhoSCenuHgoV5fXx+e4WJdHyDfYeDhIR8d5eGg4J+goKIfIx8e358hYV9eIN5fImDhYiIgnt7gn14fH14fIN9hnt6dn2Gh5CCh3yDfIV9foV+lH6Ee3qEjWiCgoWDiYN9g32EkHyC
eIJ9eHp+goh8h4OEdHx+g4h+fYKDin2Dg3iFiYOCgnl+e319fnl4gnyGfoaChXt2eH6Dh3iMeYmCfYJ8gn2Ig4WCe212goKEfoKDgoWCg4aEg32Ien1+fXmKd4V+cYKCfX16fX2EfYR9in59doJ8g4OHgoKOgo2F
fnyEfoaHg4J7e4J2goh7fX6Dg36Ijn2Vg2SCenp+foKCgneIfIJ8fX55goaGfX1+fYKFh3yCjI95hX2EfYJ2iX18g32Gg3aCfoN8hGp9fYSDen2GfnR+gn2LgoN7fX59fXyFeIKCeIJ1e4eEh319fn54iH2Dfnd3
enOFhIOKg4aDg4R9fYqDkHyChIONk36DeX58jIODe4J5e4J8dX59fXx8h4OEfYV6h4R7fnyMgoWHfHt4goZ5fXx+goeCfnSGn4SDjImDhId+fXuIgoSCgnt5eIKFgn15gn15goN+hn2Cgn2EgnqChH57e3WFdnd7
iIJ9eX6Cg4N+goR9g3mCh4OHeXaEg4Z5jIKDeneDn3iFeXp8eYWDeod+foeDfYJ+foiIfH6Ce32GfHuDhnefjXuCiIaCc358gnp9i3t7h4OFfH16goZ7fn2Gg4SCfX58fnyGfnp4g3x7ioKChoWCg317foODjHuC
cXl9eYOGd4V5fYSCgneCgn1+fn2ChYODg4KGeYR5h4WFgnuSgoOGiot7goJ0goWSi36DfYd+eYJ+gn5+fHuEhX59bIODh32HfYOCeYV8hoJ8hnuIjoWDfHl+foOCgn6CfoSCe3h9h36Cg4WDhHmLjoaFg4V8fn58
hIKCfoaCh3V+hHuHhIeHdHqKfnqEg36Ci4V7g31+dItyhHyCfoN+goWDi4N+g319fYR9dXp+eH18hnWOg3mCkX57foJ0hoZ1eHyPfn2Fh35vfoV+hIKFhoR6mIKCg31+foR8eXt7e4SKfH2DfXZ7e36Ge3mCg4d+
hYJ+g4d+foOCgn1+fXyCiX1+goKCh4J7eYOFeHt3en2CfnOCg4N+g4eDe4Z6iX2Hg4V3gnZ+goKEfXt7foOCfn6EiH1+fHh9i41+foJ9g3t+e3aCgoKJc3uDfYSEhXmChX5+jH17hIeDg4KKdHyEi4l8foSChX6C
hIZ2h3x7fX6Hg4J9fnp9hIN2g31+goKEfYWCeIKHhYyRiXaEenmJjHiIen2Efnt6fXSCiYiCeoaGhIN+en5+gn19eoaDhIOCe3mFfn2KeH6CfIOHfoN8hHl8gnp0hYZ9d32HgoOChoR2h3uIcnZ9goeDjYqEfoJ9
gn6CfYV+gnmCgnJ+hoZ5hX6CeoSFfYWGgpF3hH51g3mIgnR5hIKIfoSGhYJ4gnx9fX2LfX58fH5+goSHiIKLcYOCfoV7d3qDg4iUgol9bX6ChHx9gn59fH2EfoSEhH1zg4RufYJ7e4h6hoKDhoOGhYN9h318doR7
hX54fn6CgoR4fomChXuDh4R+goN8eoR+g4KDg4Ztg4SDe3yDfn11goh+g4SMgnyFgn1+g4NzfX17e4d0hnuCfXqGioNig32Cfnx9goh8fn2EgoKFgn13hn59goZ6eoKCgoKKhYeDg4KJen59en59foOIfoOCfXp9
eYqEe4J3fHuFgpaFfH6EfnyFgn1+fHp+e358dXp9fIaCh4KChIZ9gn2DjHyCfHeCiIJ+en1+hYN+dXuFfoJ7d3uDioqJfIN+hIJ9fYWHfoKEi4OGfn59e3t7eoJ8foKDfIWEfX6Lg4WDgoN5eoSCh5OCiId5hIWH
fnuCfoKDfImGfYV9g358hoKEgoJ+goeCd4l8d4OCiH2FhYKOe4J9en6Dg4V8hYOCh4V8fXx5eYR+fo1yeIN9h3p+fYJ9goOHl4R9jHqJhpJ+fX2CdYODenqFfH6CgnyHfoJ5h4WCg4V9fIKDgn1+jHiDeXqLkIJs
emeEb31+iYN6h4N+goN6fXl0goWEhHiEfn5+e4V+hoOCjHl+hHx5gnt+foKDgnqFh3x8hnyKhIV9hHt9g35+hoODfIJ9eYWGfXqCin56hH6Ee4J+goOCkX2ChoN+fIJ+hXmPfoR9eXyDfYZ+g4SFhn2MfIJ0hoN8
k3qEfZaJgoh9hIOGfX58fnt8fn6ChH55hYd1fnuEhoKHhH6Eh4N5e4N+fH1+fIN6h4N8gn6FfXx+goSDeoJzfnuFcYVxgnh8gnl9d4V6hYKEfYh3i4d8foeChoJ+e4eCgoV9hoKCj35+e358fnyEg32Fg3x+hId8
e4KDd32IfoWCdoKKfIKFg315e3WHgnx9gn5+fnmHfYV+gniDfXmChoKKfn5tgnyHfJGCeX13fX2Dg45+e4iLe31+oYR2fYN8dYKGg3t+hIN2gn2Fg4J+hH6Gg36ChnyDhn6Ehn6CiX15gnyIfoOCenR+e358inmS
dH18g4SEiIl7hH51foh9hIiDfXx9b4J+qHh7fHyDgoOFjH5+fX54hISFen57fn5+hHx+goeFe3x8gnmDfIKEe4V6hH2DhYR+g4J7g3yGfH1+fnyEgoJVgoJ9g36De4KIiX13jIKMfXmNioKLiH59g3qCgnx4g3yF
fnuIgoSJgn55e4J8gnx9fYJ+hXp6fIiLhYJ2fX15fYJ4g4N2gnWCfn2Ee3GHfnh+hHuYfH57g356cn6Ee4+GgoeIeI16goR+e4OEfX1xfniEgoSCfIZ+goR9hX6CiYKJhIN9fH6De4l5goODfnB+dHeCfXyLfnuJ
k4OCg316fn1+eXx+e297fX56eoh+fXx+g357foV5hoaDfXyEhoR+iYOCg4mEg3h+en19e3uKhIRyhX2DfoV1foODeYh+g356eoWCeoR9h4SCenpnfYKDgnt7e356h3l3hIl3fYWCfId6eH2CfX2Kin6CfHeCg3yG
e3uCfHd8jHuDeYN8iISIfH6KboSMioJ8g31+hnx+i4ZvfoWKfH2EfoKFg36FjIJ8goN4fYJ1gn1+goODe4V+iX19jYZ2jIKDhH58fISChXyCfYeGgnyCgoR9fYJ1g3yDgn6EfYOCjX2Jh3mEfoN9d4uDg3uJh4R6
eoKCeYJ7hY56ioWCeYOCfoN4hIN+iYN+hH59hISHfIR8iX1yhH6Je31uhIR9jHyDin5+gnt6dIOEdnl9g36GfoSXfIODgn13hIiFenuDbn54goR4eHuDg4J7fn5+hIWCi3uGfId8kHuDgoN8iXx7g5SCho6Eg4Z9
eX2Dhnx7fH6De5Z7eoKCfYKDiIOFg4eCfIN+eXqCgol+eomCj4N4em57g3N7fX51iYt6hH59g36EfYOCfYSCg4KFe4KDhIKIh3iNin2Mgn6DhoOCg3l5fHqCfnyHhomDhHqCfoV9e351eYJ9g4OCinx6hox7g4V8
fIt3fn6FhH59eYaChX15g4qFjXyCg3qCin19hIJ+gnt7fnuHg4aDhH1+hoJ9g317goKFgn6DgoWChYaFfIOHfX6CfIJ8e4SGg4eEfnh9e4OFgop9hYmEjIaDgnx6g319goKChHmGhIN7hoKEfHp9d31+eYOEdX2C
hXp6eIN6in6CfnmDfHx1hoR4fIJ8ho6CfX6ChIaCgo19foKDg32Ggnx9fYJ+hX5+d3mDfYeFiHp6goWDfYd9iX2IgoV+gn6GgoKCe4KZe4J7iIp3fH52fn59h359e3qCY3l7g4N7iIWKfn2EhYR9fXeCfoKDiYaF
foKEgnh4dYOKfXyFkH6DhIJ5gnuChpaGfoOHeoKCfXN9g4J8kXyJhoOKe4KDh4mHfoKCeYZ4fn6HfouNiH2Ngn6Gh4SCfX2Cgn57hXeQdXd8hH2Dl4J3fn1uhYJ9fYKCfYODhn19doZ+hH2JeX2FfoOHgniCfot7
hY+DgoeDe5yDhoyEh36CdnyGfH59iH59hoJ+fnyCfHx+g4eFfox+hYKEdXV6goN9fnmGfImDfXF9g3l7gnyEdoJ9h4N3iHuFfX51hIV4foODg2l8fHyId314g317fpyDeYJ9hn52e36FinyGiIOFg3t9gn2CfoWG
h3yGe32GfoJ3foNygn57goSDiYJ9h4eCfYJ+h4V5fnV9fYh5goKEfId5fnt6fn53eoJ+goOCeHx5jYN+fYR1foaFfYJ7eIl6fYOHfX6De4Z8hoKHgoJ+e3uGfoKCgnyCdYOIfYiDiIKChn5+e4J8fHSEh4N5iX59
hHmKhXSHg3yCg4Rvg3SCcoZ6fn6DfIWLhIKDe4OCen19foOCiHCFgomDhIKDpn2jgnt7fnyEfYJ5dYV+h4KCe4SGfX6Cgnx9e3t7int+eoKCfX6EfoJ8g36Eh4ODiIN8g359goJ5fH6Dg4d+hIJ2in59foeEg4SG
foSDg4J9e4SDgoOFfn6CgnWDeHx+fXmCdoN+fn57e4OEgnuFfn6CfYSEfYJ8dYN9fX2Jg32HfXyIgoKCfX18iIJ9fHuGe4Z9gnp+i3t+fHiGhYOEgn55hYJ8goaJfIR5fYeCg4WDfYWNhH2CfYJ9jZGDkHt9gn6D
goWCfn1+h3B+e3x7fn58aYV6fXWFgn6GfXt9gn1+hH57g317gn1+gnl7fYmFgnuCfoh+g3yLgod9fYh8dX6IfHeFg4V6h316hn2Ee36VfX57fn2Cg4KCfoR+hIR+e4N8fod0e4eDfXiCfouGfn2ChHp9eoeCbIKC
iH6ChIN9fYuIfHyCeYx7fn6FfoKDg2h9goNzgoKChIeCg3t7fYJ+e36ChISDe4iFeoN3fXaCaoKCfYJ+g4OCgnZ7fX58got9fnmFg32CfXyNfn6CfIV8hJR+e46EfJCJhYiHdoaIeoV6g3uKfnt+fX6EhoN6g4SD
dYKFgn56hYR7d35+foN9foKIe359fnx9h3l+g4V0h4KFgpCFeHyCc4J8gn6Cd3t9hoN+gn2LgoJ8eoN7hHx8eoOCgouDg354hnSHdoJ+hX17h355fH5+hYJ4h4V6goODe4J1hYKGh4OHe317fYJ8fnx+hHt6gn6D
fHuCkpuJfod6g4d+d4l8hH2Hgnl+enx+gn2NfXl4hoJ+jX1+fn6FfYV+iXyNhX56eXaFfoiCiH6DhHh6d36DfXl+cXt9e35+hX6MgoN9fm2Cjn6DgoaChIeDbYKNgod+foyEiHCEfHiDhX2CeoKVgnWCiX2EgoOE
h31+iHqHbn1+fm6EhIOFfH2He4N9gn5+hn18iYODcnODfIaFfoeDhIN8fHyDfpF+koJ6jHuCln6CeX53fIN9foKCeoKGgn6DhYN8fHl+hHh9gn59iYJ+fnt+dIR8end4h4N8eIN4eIJ9gn59eISCh4N3goKQfn5+
eoV7hH2Gg4Z8g4WMfnV7hXh6eIZ3eYORi4KGfXd7ioN9gnGFiYJ+goR9h4N9gn6DfH57g3WDnXqCgnp7hXuQfX6HhYOIhHx5fn2CenyEiXqCfJl+hJB6fHeMi3yHfoV5iYd5gn1+fYd9eH6DfX6DeYN+e354h4Z6
fH2Eeox+fnxzd32LhXh8hHqEfYR+in5+fHV+eYJ9fYSCeoJ9fn59jn58h4J7g4ODe316fn2GfYJ5g358hnl3enmFg4R8goV9foh7bnp+goSCfXt9eXx6fIaDg318e3l3fn6ehYmChYiFiYaGhXCChYZ1fnyEd4Rt
hH19e3x1hYOEfoV7hoSLfn2GgoSEjnuGfoWCeoN9e4KHhoOCfnaEfYZ8fHmFfnSGfHx+enuGeYJxeIR8hoV9fH2Fg3l9fYZ7gn54foV9eoN2eoN7foOgiH5+fYWHfH6Ce4eJfoNni3CEgn6Heo6GfomFfoKDgoKD
fHx+g4V5hHyFe4KGe35+hYOChoJ9foJ8fX59goSFgoiNin58g4KHdYV+e3iGfYV4eIaHhYqCfIJ9fn51gnl7eoJ+hHmChH2GhYKCgn6GeX5zcXuDbYZ7g4d+h3yIg36De4N7hImFdnyDh3l9domIiIJ+dYJ7hoZ+
foN+gm1+fYJyhHyEfnuCgoR9hHyDdIWIg4N7g4SCdISEfX57hIZ4e4J8cn6FhX6JgoOCfYJ6doeIhYSKgn19hIN+fnyDeXd3fIJ8foWDfnp7eXyJdH1+dYp4eIdriHt3fYZ+fX6Ehn18hY95fYKChX6Eg4OGfYyF
hXx+fYJ+g4OCfnuHe4eCfIV3goaDgnp6d3l8h4N8g4J+foSDhHp+goJ7goaCe4d+gn6DgoJ2hX5+iYJ+hIN+g4V7en57fIqCg3B+jIKFfHyFhoN+hYZ6hnuCdXyDhJV7hYOGhnyDdouEeoWFgnaOfn55h316g4V9
k36DfXyHgoOEfoWDhIiEfYiEg3OEg4eEeoN3eYR+g3eQeYOKfYaEenx6fIN9hIKCioOFhn59goaChXl8gn6Ge318jYJ+e4OMe4J+eXh9fn6Hh4R4fX17eIWHfIKCfHeDhIh6jIWCfH19j4SFfnx9foZ+eYR9foWH
eX2Lj3mHjIx+fH2FhZeEioKIgnWMhIJ+hIuDiXqLgoV+hH15en6Eh4J8fH2CgoWEgn6KhIJ8fYJ8eoOEe3mCgoqEg4KCfYR5hn59eXyHfX14hX6CgnyCgo+Fgn15goKPeol5iH1+j3mDeZOCjn16h4aSkYuChId9
fnyChoOCfISEd3yMfoWDfHyEend+fnyEiXqCfYN7e4Z+gn59g31+g3yCfXt+h36Fg3uDfXqGfoiDhoKCfIOCioKEd4aJg31+eISChYh6i4eCgnt6fXt+foaEfod7hYN8hIN+g4yDgoJ7hH6DhXx5g3yEhoOCi4KD
g3x+foN+fYJ+hISGhHqCe32HcYd7dXmEfoKEeoOChHyMfYaCgnyCg4KCeoKHgnd+iYuHeX19hYOLgn6Hdnl+gnt8eoOEfoJ+gn2DgnyDiIJ8jH6Ne4J+fX6FhIWGgoN8fnx5iH58b4+FdX18fJeEim54hX59e3d5
enyEfY17g4J8hH6DhXp8iIR9gn2FfXmLhX5+goN6fHx+fHyLfHyIfX1xfoZ0fHh7hnmFg4eEfoKIeIl6eXx1k4R7e32CfnyCfYJ7hIJ7goN9in2IfoKCfoZ9gn57ioaDhX2De4KGfoSEe4J4fIh3i4J8eod7g4OD
hJB9g3p+inWNd3V3fn6DfXtyioWCgnl8foKEfYJ+hYiDh4KEfYNxeIODdYKFfXx8jHZ3fnyChXuCbHuHe4J9g356eYODfoN8eoSLfnZ9g4Z+g3mFhnBve31+eoKHgnp9fXRxiX6CdXl9fYp6ho9+e3h+h4N5fX2G
en58hYJ9g319g4l9hYJ+fH6Dfn58fIR6h3yDen57iHuEgoZ5fn2FfH18hnSCh4J8fYN2enyChHt9hIOHg32JgnyEh4OHgoKFfX5+eYiFeIaXg4KCfoV6foOJhn58eo17bYODh4R9g359jIp9kYZ9j4SIgnx+h4KE
i4KGcoSCe4OKhIV+goSEgnx+fXuHhnmFfnaMfHmCg3p4goKIg4Z8fX6CfXx3gnuTgoKDh4d8eIWFg4p1jHt+g3p8fo9+g3qCe4N9fnx9g3yEiXyCfoKDhX2Ifnh6gn6FhIOFfYJ1iXt7eX6GfoWFhXx6gnyCiX1+
g46JfoN8fIKCin16foJ9iXyDn359gnt8hlp+enaCfHiDd36Ee4WIfnl7fXyHh3OEgop+g4aFe4KDfYaCg3t8hYODgoaDfIR8hX5+e4iCgnt7fn56fZJ8h4OEiIdmg355eYSHfISDg4SLh42Gfod9foKClnp+hH2H
g3d+foSFe3SFg355fYKDfoJ8fH2EfIh5fYh8eX2DfIl6gnJ7iXp+fIN5hYN7iXeJh32DfXl+e32Fg4iDgn1+goJ+h3aChH2VhXmCe4J8fH6HeYJ4fIR9fH6CgoV9dYJ7eIiGgn2Cfn6CjH2Dg4KEg318fnh+hn6D
gnuOh4N6foJ8hISEgoWEhoWCfHmDfoKIin6EfoN8d3yEemp8jH56hHiHfXuFcHeDgox6gn2DfIZ9hIZ+oYKHfX6Dgn6DfIV+fYJ+hoR8j311g3qGfouCgnZ5g35+fXp9foOCfX1+g4N5g36CdXh8fWuEfH2Uhn58
e32ChIuDfoR7jXyDeHaEfo+HhHx8hH59gn53g35+foSOgoZ9eH17PIWKen5+iIJ9e3uCfnl7e3mDh36Ceod9enyHgnt+foWEfX6Ffnh8fIqGg4d8e35+fYR5hnyHhnx6fnx+fnaJi32JhoR5h4Z+foKCfn19eH57
fX6Cgn6ChIOEiXd7iH6DhH53e3iThIN+g3qDgnyEfZKGiIeCgnx+hYl9hX14en19fIJ9doOCgod+fYODh316iHuDgnd+fYWEg4mCfol8goOEg4J5goJ9g3l+h4J8fX59h4J9fH5+hn59gnqHjYeEfIJ+hWWEgn5+
eH5+fXyCd36Ci4Z4hYKDfoKLjH59hIJ8fnd9hXqCfH56fHd+fYiCeYKFg4mDfIV6hnx7ent6fX1+gnt+g32ChX1+eX57fYJ+fX53foN9hHl9c3eCcoOEgoKCjnt3hoN9hXyIeYR9gn2Cfn12hH2CfIR+iHyIfX2b
gn2PnIZ+hYN8d4KEhoKMfnyCeIKHeoOCgoSDhn59gn50fIN+fn6DhXl4fIV9iHqDfH2FdIKCdYJ9hISMfmSFfHx+iYOCeYKCfn6IeH5+goOEgn58hYN9fYODhIJ4g36Cg36CeXmDeoN6fnt9fYSCg4OGfn16foKD
fYJ+foKNhnyDeX57foSFgn5+fn59gnp+g4V7doV8fYSEhHN8goWFgn6EhnuDgn57goRsg3Z+eYR2g31+fYKCgoSGeoSChIKJd4Vpen6EhoiCcXx8g3R5g3yDhX6Qfnx+fXyCg4KDfIeDhpKFfYOFg4J7dIJ5goV+
gnl9e32Eg3uNhHt+g31+goKDhHZ6iHqcfX2Eh3l+fXx8fn6EfHqGg4mDfoR8fYKDfnuEi4OFd4OHfnx9iH6Eg4R9b4N6fYKCboSVhIh6gn2DfoKCgnmSent9fX59kHyCdnh9iYKGhXyEjHyDeXd+gn1wg4J7hX6G
fn15hYOFg3yGe3yDe3x7jH1+gn17fn5+fn2Ggn58hX1+h22DgnaHfYJ+hIKDgnyGhoSCfISFh4J7jIR+gnmGfod+fIKHfXiCh352iISCeZB+g32EhXh+eoN3gn19fIV+dn59hHZ7gnuCfX1+fYiCfI6IfH6Cfn6E
l4WFe35+j3yCfoKLfId7iJV8goOGfHF+d4eCh4qCe3yEi312fn6Ffn2Fg3x+eoh+h3t+hH5+gn56fnx9hXt7g4J7g4J4e4eCfYaEeoOCfIt9e4mDfn6HfX6DlJN4iHyCfIaCg4N+enqGdIN+eoR+hHJ+hH6HdIR+
c35+fop6hnp0gn6Dg3mNhYJ9hIR7hIJ8fnV3eISDg4J+g4Rse4KCfHuGgn2Lg4R+hoeCfIKEbXx+j4V+g4d8dIp6jHuEdYJ9hXmJhYKCiIN+h4h9h4SCfod5g4d+h3p7e4R7eoJ8eoiGfn57hXyGgnd3fYN9fIV6
h4WCh3x7fWSlgoJ9b4R+i4KCh32Hhn59g357fYKCg4iHgnyCg3iHfYeDfoOFgoyMhH5+in5+eYWJhYODg3eHZIV8hIJ+foR8hIeFendzg36HhIaCe3p6fISFhYV+gn55fnx7e3t6i4N7hIJ2gomDi4N8goR+g4KC
eXV+foJ6goSDfH17mYSChYJ+lHiDfYR+e3iCg4KCg3d8goSEfXl+eIJ7fH6HfIiHgoSEe4N+fH6Cdn6Efn57bYV8eHp+doKEhJOGgn52e4R9hoeCc4OJfl99dndxfH59fn6ChH2DfIJ5go93hoJ9ho54d3doepOF
goJ+eX2Dh4J9iIeNfnyCfn2Eg4aChX56fHmCfoWIfoN5knyCfYVxhHp6fYSDiYKCfpqCdnx8hYR+iYd+hHB8goSDgoJ8fnt+fHqCfXV+fXeMeoKJd32Hg3t+h36Cfo19fX59gouGhH19cYV4fH6JfX55fHeGfIR+
foJyhnyNenp7gn18fH1+g36DhH2FhH2DgnyCfISGeoN8gn6HhYR6gn1+fHuIdnx9gnZ+dn2CiYeChH5+hYJ+enmHeYSCeYyLg4N9g5GCgoKDfoWEeoONen5vg4J+hHuFeH1pfH19hXx+h3t8dnmGhIl9gnp8fnyH
eIKEc4KDfoiDg4ODfnh8eXx8fYJ+in2EanyCh3yIfYKEeYODhHyIfoWDhX6FgoJ2hXt+fIaCfn6Cg4SOeXCEfWt8g32Efnp7eHh8g32Eg4WEg32Ej32Ch4KCfIyEfn5+gnx9h3yJg4l5hYKGhH1yg32Dh355iYl3
d4J+int7eoOCd3uDiIN8fHt+goKNmn1+eIN+fIJ8d4KCe4SCg4R+g3qCfXqCg4mDc4SGfXuCfIKDg36EgoaCgniHhIJ+eo6Een2JgoN6eX2DhIKCfoiCloJ8fYaKg4V8in6Egnh9g4OIhIaCjoJ3hYaFfH19g4OF
gnyDeH2UgoOEeHyFhHuCl4OFfoOCfod9h4N9fYSDg3F+fXqChH6EgoV+fn18fXx9hIOCfoV+hHqehH59fXaFfYR8goiEfn6FhIqChX6HhHx+hoiQcX6Cfop9foKCg4R4hIZ0iYN+foODfIN+goR+fYJ+gmp+gnt8
ineGe4iCfId9foJ9e4SGhH2DeIOCeX6DjX5vgoJ4jHp8foiNh4aWfH56e4l5hXx5fH54hYuDd4J9g3CEfIZ9fnt9g3qCeoSVe4N9fn55fXuIe5OCfIWDhoqDhn6Rh36EfnyGgn6Egnp+inSHg4N8g3GFhHSDjX6C
g3x8goWGhX6Ccnp9i4SHhIWCfX52g3h+goKDg4KDfImEdoh9dIOCg36Ci4OFd4R+fX19hHeEfoWDdYKNjYWFgnuHgn6ChoKMfIR+e3uFfXmDhYWNhHqCeIOFhIKEeomFeYSGjn2EfYN+g4V+g4WDgoZ+g36Gfo1+
gn6Cfn15bYKDhnmNeoR9enl+fn6JfXh4foKDgoeMfH6DfIR9fYd+fYmGe4aCfoSCfIR9hYR+jYJ4foN9iIKGhYZ9fYl4i3l+fYOCgnqKhn2EhYd9fnx9g4OChIKQgoN6hnuGgnt3goWEgoaChYOGfoR9fYJ9iIOE
gouEfYSKe6R9fnt4fX57hX2DfIKEe4OEcm57h4N7goKCfXlueHuDe36Dg3uCfndzgox9fYKEh4J+g4eChH59h358fXR+hHWEfIJ3iXh7foJ3goN4fX6DfYWCfHh5eXx7gnyDfYV+h36JcYSCg4SGg4SEd36ChXyE
fYN2g4KDeX5+k4p+h4aDgoJ9fIOChIKDeYuGfoSFg4WFfX2Kfnx5g4V8eX16eoWCgnx5foOKhIpzfIWDhHqEgoSFgnx+ioODinSEe4V8h36Hfnx9g35+g4ZyfYp+gn1+g317hXx+h4KEfnx9gn6Ec4J+eod8hYN7
bX19fnt+gnd0eYV+h5GHgn5+g4N7fYN2eod8fYqEe4R8hHeFjYN1g3yLd3Z6hYJ6hX6Eg3t+fX1+fnyDg319iIJ9fYJ8g31+enaOjH6CfYWDfmd9fnmJhX1+goOFgnyOgn6CioqCe4J4doJ7fYKCeoR8eoWCfYp9
fn59gnl+goiJfoSCfYOFiISEgoWEioOCeXWCeoZ9en2CfneGhX2DiIV+jYJ7gnyPfnuHhX2IhJB4goOHhH6Eg3l7fnqCg4p9foSCfnZ9cIJ7fnuDfX56jIZ+e4V7g4uFhYZ8dot6gpCCfoZ7fX59hHyDgoR+hHyF
e31zeYR+hYKEg318foJ8h4J2ZH6EfHWEeYKCfIh7fX11fYaFfIKCdYOCen6Dgn2Ien6EfX6Ne4N+coSChYJ4got+hYOEfH2DfYOCgn14h3WEhn19fnmIhXuEfIJ+hIiZfHp+e316fXt+iYuHe4SCgoKIhH17go2C
goaDhXuDen2EiX6CgoJ8eHyChI+De3yJfn2PeYN7fYWNgoeHfHx+g3J+foKChIOFh3yEfX6DiH56dHyIfoiFiYODfn18eoKDa4Z+goN+fH6ChoV0eIOLhHqJfoSIfIODfX2Ce313h353enuFe32Cg4h+foJ8g4WG
e4d0goh+dnWDg4R4fYWFhXh8hIKGg32PdXx6coOMenh1hIODfIx8gnaEeId4g32DeYyFe317eHx5fn54h4J+kHp+hYWJgoKDkXd8ent+fnB+g3yFfHyDcn59fol8fXyGepKCe4KEhX59e3eEg4WHen6agn10goSI
i313gnx8eX2CcYZ8fnp8eIJ+fn6Gg4KHfnp5hIJ2fXqCfXp9c32Jd6eIfoWMhIaEd4N7hn5+fnyHfn1+i31+hYJ+e4WEhYR8h32CfoJ9fX6Hg3h+foKHfZCEfoiChYKDeYh+fYJ9g3t+foKEfYl+hYZ1e4eDfIN+
hpKFdn55hIuHgoOFfomCfYOChXyYfoSHh4R+gn2Dg3mDfoOGhn58goJ9fYOCfX1+e316fYOIfYmDfIh7h32MfXGFgoJ5gnaGhH57goOEg317iYWFg4OFhYKEfIKDgoKFfoV5hImChHuEfYV3fX6LeoKCg4J9g3l+
dYJ8e4N6en5+fH1+hX2Eg4N+foN6g3yDeoOHfnB6iImFgoKcfoZ7g4OGho17eIJ9enx5gniCfYh+gnd4hIWFg4J9eoOWhoh6fH2fe4N8hIV+fn2EfIh5hnx9gn58hHt8g3SKg3yDgn56g31+fn2CgomEfYR+foSJ
fYqJgqV9fnyDfYmJfoeEg356gn2EeYJ+enyTeIKFg5J5foOEfn6GfHuCi358h3qCfX6EeYl8goR6ioJ5eIKEiH2Cho58fYOCg4WCfYOCh32KfIKChoOGfYSFgoV4hH6DhoOIfn5yfX6CeXyHeY6FiXt3dH6Ijn6E
goJ8fX2EiYJ+gn18hYOCeZF5fn2ChoKDgmx8eoJ5h4OEfol9en57h4p8g4OEfYOPgn56gnx+hH2EhWqCen2Cg4eCfoR8fXx4foJ9fo2DjIJ7hH58goSFfIqSfIKCgoOGg3yChYWDfnSGg3x+e4iEhoJ+e4uKhIJ4
goR+hH5+goSJfo6IjoV2fX2ChH6De358hX5+en6IfomIeYSCfYOCfYR+fn6EfI6Ig4h+hHqLfX6Dh4N+fYOGg36HfYV9eYuDfYNyk5V+foSFgn6Fg4N+fH6CfnyEhoJTg5R+gn57iH1+fH6Fgnx1hoOChIKCgnyF
foSGfXp8enqCfoN6fn13g4WHeX1+fIJ+g4R4foKDeoOGg3uDkHd8foV+g4N+e4J5hIqCg3qLiHaFfYR8hH15goiDfnx+kXt+dIeDfXyFhX18gn2GinyDhIN4e351g22CeoSJfYV9fX6CfoJ3fJGHgoKMfoV4fX2R
foN3gnd+g4t9dn2Ee4h2cHh+ioJ+fHJ8fHl9iXqDgn6EhHx8iH6HgnyDfX67nHt5gn2GeIV8hX18eYKIgnyChYV+g4SHeoKCg32Cgnx9fXyHgnyDgnuChYJ6foR8e4h7fnx9hH5+fn2ChIOEgn6ChYeDdn16e36D
goKFgoKCfYZ+fX2LfoKFiIh4kH2Egol+fn2GaoKEg3yGfXx6hX19fYOCg4N4g32CgoJ+fXqCfod+hX18fIN+g4N+hHqDin53e4aRgoKHh3iEfIeCg4J+g4Z+fnd9d3yGfoZ9gnqHgn1zfYOCgoJ+hX5+fYV+e4KC
eYKFgoZ8e3t8g42GgndyeoKDe3KEgoJ+fnJ+i32IfoKEjH6Fg319fox2g36EhH1+fXuDiYKChIN6fXt+g316fn6CgoiDgouTg36Dg4OFfYWGjnyDhIeFhX6Ggnh4j4KDfoSCfYR8fYKDhX6CeoJ+g4l8eYOFdn1+
gneEfn6Cg4Z5fIR9e4WRfoSCgn6CiX2Dg3x9g352fnyJhIN9fH2Ghn1+goKRfIJ9e3yCfH2DhHSFi3h+g5CCfX53hXuDfIODhn58iIJ4foN+gnZ+g4Z7hY56fYKFe4qHhIJ8iXx+g4Z7fIWCgoWCfXqKfoN7eIN6
hnmCfn1+fYOHhIJ9hHyDfoJ7hIOFfoaFeX6Ci3l+iYJ5eHyDfH12eIJ9hoZ9g4KFgn17eIJ9fX6Ed32FfIN4fIOCgnuEfniEfYOCg3uDe3V9fYiDgnp+d319foODfYZ9fIN6gn6Eg4N8hH6RfYZ+e32KfHx+goR7
fIJ6fHuCooWDhYWCgoWDeYJ4goJ8ZXx+g3uCg3x6fouLfXZ9g4eCfm54dIWFgoKEfX2DiYeDhYKDfIODhn2Gg3d+hX59fHt7fn2FgoqCgnV8hHuDjoOCeH6Di36GfoJ8eH59k4eEfHyJhY2CiHeDgoKGdXuDfHyC
foOShH1+hoJ8fXyCfoZ8fnyChXt9fnyGgoqHe3x+hHd8hI98fHx+fYSKiX2Cgnl6fnqPfox7eo+Gg3p5hIOEgoOCh312goJ2fn6GfIKDg3mDg32Cg3l6goRohn5+fIOCfn13gnx8fXh+fIJ9lYKCeIZ8goSFi4V+
hYSDg4OCfXuEfX6Ng4KEfoJ5enyPg3uGfI1+h4Z9fnl+fnqEg3d7g3V+d4KGgoWIgnaHc4d7g3qDhHl5gn14e3yKiH15fXJ9h3d9hoJ5fYOChYVsfIODhoKCen19kH19eoJ9gnt7fH58iXp0fIKJe4Z5dY99g4N8
fYJ9fX59iHp7g36ChHB7h4OIfX58foeNh3x8hH2EfniLhIyHeX19iYmFfYeKk4OCfYaCfX1zfoeChYV+g4mFiX5+goV+fXJ8fH6Cg3uEeHp6fnZ8hIeEbYV5e4N1hYOEeoiHg4aDfIN7hYSFfoiGg5GCe2yDd35+
hIKFgo1yfoSFfYSCi36Egn6Ng32JhXd+god+eoJ9fn2CgoOChJF9g6OEfYKCfYOHgoN7fnx6foN+eIR+e4WKe3yFg4KCgoOEh4J9fn58hn5+hGp9g4N+fYaEhISCeop+hX6FhIR4fYJ8g4N7gnmGhoKHfISCiHqE
fYJ0eouGeIKDeoJ9hn2DhIKDepN+goJ7fXuHfYKDgoWHfXyMfIR8dHd9g4R7foOCeoJ4g3Z6goKEgn5+eXp8j36GfnqFhXyFhn1+hH2Mgnx+hnx9iIR8hH6Di4KDe4J8foOChoqEfoV9fn14fn6CfYZ8fIOFfn2C
g4N3kIiEfYiDgnF8hn57inV+fYODdnyKfoSMfoJ8fHx9fX6Ig4ODhH56foN1iH2Fc3h8foWFfXt9hIKCgnmDhHyDh31+c494gnxpg4N6iX2Ffnh7gnmDfYeChIJ+g4R9goJ4eYSHeXh8fnuJh4Z+dYKEe4J+kYWC
in18fHyGeIV+fn51dYSEfoN+hniEh4SQg3yCg4J9fnuEW3iGhKp+fX2ChGV+h32CgnmChot3hnl6goJ7goKFdnuCfoOIh4J5jH2GdYKHe4KDcH2Eg35+h3l6g32HfYKGjHSDd4R9e355fYOCg4WKhYJ9jIaCfnp+
h3x+goaEh4N3i32GdXqCg4h7gnx8fnZ9fXuEiouDhHp+fn55g3yEe4aCfHyCeXx4fIaHg416fIR+g317hXF6dnyFjoqCfZN2d4V6hYKDgoN+eHt8kGV6goV4fHx9e4J1hIN6fn6Dh26FiYKDg4KCfXx+h32Ie4V8
fImEfHmGfnt4fH6Dg36DfoR+foOFeXt+fIh+foWFg3aEgoKCfIR+foN9e3iCinmIeYKChH56dYiCfXmEgol9goN+fX17eIJ7g4aCfop9hIZ2goSCfoWQg4KGfYR4dXuHhoSDfnZ8hnt+eX53fopvg319hYR9eoR3
iHuEioSEd3qFeoN9h4WGeYR+iX6Fenx8g3mGgoV5h3uEe3t9g3h4g4Z6fH5+hZKIfXt9e31+e257fXl9gnt6fnt2gomDhH56iYeCjIt2eoJyh4eDgnyDh32JhXqieYWHd457gntyfH6JfH6DgnyGjY56hXiIfX19
fXN9i36Og3eCkIJ9g4N9fIOIg3yCfIJ6hId8foN+g4OCdnKafnmFfIeGhH6EeHmDj356fn18gnh9gnp+h318eHqJgnuChYJ3fYKDi3d+d3aCc3yCfX2HhIR8d4KFfnuCfn2Fh32DgoJ9hnh9fn2Fj4V7foh9iXiC
fH6Hgn2CeYV6hYt7dn5+fYKChYV7eISGg46DhHuEfXt+goiEhYiDgn2DbH2Cen6IeoZ+fnyGjnh7fXt+foSGhXGGg4J+g4OCfXt+hH6Dgn2dgnt6eniKfoeHd4KDh4N4fYiDfoWDgoWCgn13fYqGgoJ7faB6goOH
goKGgoV+fH5+h3eFdoR5foeCfIR4g4SDfHyCdXaCh359goSDkXd+goZ+h4J9foJ5g32Eh4aCe4h+goR7hHh+fX2GfoKIfoJ+jYOFgoNzeX6IiYSLgnh8gn56gmCCgn2MdImGhoJ9fXx+hoJ6il+HhIOEg4l4foJ7
fYR8h2+JfIN9foaChYKGd4R+iH6GhX6Ffn18hn5+fnp6fnt+fX6Mfn19eXt+kX18gn6LhYOEfYKEe32Cg3l+ZYJ+fH2Fg4aLe36ChXF+fX5+d3p+goKHdniOfHyDfXuCg316hn59e4R2hIeKfXxzdXt8eIKCfXd6
e4KCfYKDhHxvhHuCg35+fYqEfnt3d4V9fn6Dg3l4fX55fXOCe3KKd36CfnmEgnp+fn6EgoiHjH6Lhn55fnqCiXx2end6hIh9fHx5hn6ChIl+h4SNgnt8fn6Cfn2CkXx+eXx+g318hHuCi3yLh4SCfoeDfoiChpB9
enl3hHt7gnyDe318fIaEeoKFhHp8hX6RfYJ9gnaFhYl+hISEeIaCfHp8foWJhIh3fHZ9cYWCd4OIfpR+g32CfYaDenyGeYJ+fIZ0foJ4hX12g3x9ent+hIJ+iH17eYN5gnx2eIKDfXqCh3Z9in6HfYN3jXx+goJ5
g4KDg3qEfIOFfYqJe3h4fnuDfHx1c4yHiIKEfnp9iHN5fn6ChH6Djn6Cd42Cg3eGg5F2gnx9goN4fH5+fn6Hgox8gop9io+Fi4WKiYN5foWSgn2Fd3KDfoKCg4V+g4N5e4WGfoN8g319eXR+jIuKfYJ2hHx5hXp+
gn56iX55hYWCiX5+hoSClnyCeIN+enh9fISCfIN5fINufHmGgn18hnd8h36HeYp+gn6CiH57hXyGfIl6fXl9d31+iIJ8fIWEg3aFgn6GfXJ7e32EeIN9fn2Cgol8d32EfoSFhYJ9fn18fYKEeHp2foV7hYR6hIJ7
gol+gp6Lfn56eH59gnyChHp+goOCg4t7gnyEfoN+g3l5foSCdn2Gfn2Cfnx9gnyCfXl+ioeCiHmFhH57g4KHfo15fH51gnmCfn2JgoKDin6ChYWFhHx7hH6Dg4J9hoZ7in2CiYeCgn6Gfo17gnyCfoiLfYKEgn17
fId3eIJ+ipCLe3eCfn6Dg4KCj3uDdK9+h4p8j4aEgnl9goOHj4R+fIV5goOCfoOIfYh+fn2Dd36FfYaFe358fYSCgn6MfoR9gnx9goZ7hoqFhX6Dd32TgoN9fIZ9iYd+fHt+e3p8hIKDfHaCfn58e4KEenp6eoN7
hH2CeX59g3aChIeDfnyHeoOFfIaHfYiGc4V9hYeJh3mFg4eHenlzg36CenuDh3V4hYSJiIaCdIJ9foJ6hYJ3d36De115foJ+fXmDhX6Ee4KQe4hzg36Cg3x8hnqEhX5+goV5g4WCeoZ3hH59hoSCfIKEg4SFg4Z6
foRyfoOEfnl7fYWCgoKCgoR8h4OGeHuDgoidfXuChIN+e4J7enyCgnuEh4OFiHx8foN2goKIfn6Ij359e3t+e4h9fIRzgoKDgoR6dHWDhYZ9fYSCh4aIgoSGg4Z9hYaGg3p6hYWFgnyEe36Dg4+Fi36DfnJ9jHyD
fn2LhoN9gnh+dX6Cg4N+eoOTfH51hHN9iYV9iXt9iHp8i4SCfoOKfoiFg32Dg4V+hH18g4KChIKCg4OGhYN7g4WHg3p6gn2LnH5+io53eoKCgn6DgoSDg4KDfpl3goKJiYJ+gnqIlHqCg4OGh3x7e3WFfoiGh4J9
fIN+g3l3fXp6foh9e4KIiXV+foN7fIOGfHR+en2EhpSFfo2IeIlzgnhyhoiEg4Z3goWGg3mEin2Gfn18gnqGfYeCgnyFfoR+fHh9fnx+g4WDfXp4fIJ9h5CDg3mIint7goWFe4d9dYN9c42Dg3d4foWEeoKIh4KI
fYZ+gol8fnuCgnuFfn11fIJ8gniEfX6CfoSEhoSCg4WGinmGg4mHg3t9hH6CfI19foOEgn2CiniJfoODe358e4SDe36Fg4WLfYOHhIN8eoWCiIqUgox9gnh7iIyCfoKEh36QfnuFhYiFfYSDfnl9hH6CeoR7fIN4
e3x9hIqDfXR+e36Fg3qDen2Dgoh+hYSIfo+DeHmCd4N9goJ+g4V+gpF+eHyDfIaFdISCfoJ6g496fIN9eoOEgnt+goV9fYSKgn2GgoR9gm97gn12foN9g3yDgoh+h3t+g3yCfIeDfXl3eoJ+hoiDkoV+d32DfoOF
fH18dISEgoKCe4J7h319fneEioKEhYJ+goeDhYR9foWEeISDhIZ9fIZ5iYKFfoJ+iHqCfnuChn2Cen56m3d7h3x8gnuEeYh8fYR+fn17hH6GfHh8foWQfoKEhoJ7fnGDh4OCg4J7h4aDkn6FhYR3gn2FgoV7foJ9
hn57ioR9iHd6hYN9fXt+hHuCe3mCfo1+fYZ1hYR+iIqHeYKCfYSDgoV4hXaCenqEh4V5e4NvgoZ6eYh4d36EioOCjYJ8foN9eIWEfoJ9hYt6fH2Ce4Z4dYJ+goWGfIR7eoJ5fopxfoJ3hX2CfXl+e4OLfXl5gnh+
hIJ4fX2GjYJ7fF19hX2FeYJ+hIWegniPhnx7enyNeYOGh3x2en59jXZ8goOCgoRkg4KGioN8hHyHe4V7g4KCg31xfoKCdH6EfYKEdoKGfX55fnx7hn1+fH1+dnx7iX17foKChXN+goqGfYiDioJ+g36Ce4d8ioSC
jHh6e3p6hH59fH56hn2ChHt+gnt6hYKDe3qFh4N9foSCfn16g32PioN8fX56hYJ5g4l8kX56g36CcoyCioN+goJ+gnV+fX1+hIh5iH11doaEg354fWqDfoKDhX59eYmEhX5+g4OCfoKEg36DfoV7hX57g299hnx6
h4SIhnF7eYl9fH6GgoKGg3x+g3qHfn54hoV8eIx6goJ8eoJ9g3uDiIJ+fX6FfoqIfoOEhH6NfoeHh4J6hXx4fYh6kYiFenqDhHp9hHuCfn6EhIJ9gnx4h4N3g3mDe4J9fn56foSDioN9loaCen6Gg3yDeH1yhHuD
en6GfolziHl8hoJ3hH2Ehn2yeH56gnmCfIKMe3t4hIJ7g32DhH2EeoNxhYKNe4KNh4qFg4ODiYSChHyDgnx4e4Z9g4N8foyEfoKOhIyCfoR9h3qEfoV3fX2Kg3iDgnqRhXqKg4J5foWChn6De310fXmDfoJ6fX6D
hX6CfoODfXeDfHp8gn13hYV+fn6Efn2ffn2GhXuEd4VyeHZ9g3h3fYWCgnqDgoSFe36Ge3KDgoiCioJ+gn59hX19oHyIfnt9mH5+g4KEfn19fH57iIR8goN1h3eHfn6JhYN+gnx6hIaDe4V7hH2KfYaFinqLfZSC
hX58e4yFfXh6fYJ+foKEen18fX2Hc4WDh3yRg3p9fX2De4WChXqCe3uDhn2DinuDfoR9hISGhXp8e32Cin6Eg3x5foODeISEkoN+foOEeZp3jIOIfIJ+iIOCjoJ9fod+e3t8hIiEhYmDioiGgn2JgoWFfniFgmN+
goJ2kISCfoeDgoSKg358eYN9foOJg4uHfH5+h36He3yChIR5jIJ9iIOCfoZyg36FfX2MiYZ9e4R+hnqJgnuDenl7jH6ChHmCenZ+e4V+jnmFhn6ChX2KioKFg4V+g4OChIOGfH5+goJ9goOGj3l6e3yFg4d4dX6G
o4ODg4OMg4KEfYR7hIKGg3tyhH18hISEhX59fn1+fIODhIR7foKIinl2gnyOiXp4h4WEhIiDfXmHe3iCcoR9fYSJeXyCgoN+iop6fm6EfIJsgnh5gneNfoV8fIN8fH2Dg3yFgoN+iYJ3fYmIhXqIg4J8fH2DgoSC
got6gn18hX5ue3x7hoJ+fnmDgn6CenuCfIV9hoJ9goiCg32ChXx6kYaCg4aDiYKEc3uCg4J4fnyKe4uGjXqEgoJ9j3p3g4KFfpV8g4N+fIJ9hnx+gnx+g4SDeoV8hYp+hYN8eYiDgn6Ch4WCgnuNgn5+g32Kd4OD
g36CeIOKe4V+e3uCenyEg31yiYV7c3yGiH5+fW56hn6HfXqHcXd+eIN9fXuEg4OGiIOGe4yGfn6CfX6Fend9i3yFhnuMfISGfoJ6hIJzhHp+b4KFjoSFfnqEh3iCg4J9g36MgnyJhXd9e32DgnyDiH2DjoSCiXyD
eXV7hYqCgnx6fnx+fH2Fi2h+jX6KfId7goZ9goKCe4J+eoOFfnp3fH6Ehod8eYN8fnaMenyCg3h8kX2He4N9bXt8fIWEfX6DgoJ8hXt+fn6DfXmEfX54e3p8hHmFg4WDg4SKg359iHyIfHuDg4t5foJ5fnh9fHl7
goSDg318eXaGeYZ8dn11goV+fn5+d3eHfoN8iYp3hIR+e3Z2hoR8goWDhHuUg359foODg4R9g356i3WCh4J9en5xfX6DgoaMhHV2h4J+aXp6fXx5hXx8fYd0fXB1fIJ1hn54j3GDhYJ0fH56eYSFfX19fnt+e35+
hH54fYKCdoKDg310dXh+e4WFfoJ8fIl6fnyEh3p+h4OCeoSHfIiChH52gn1wfIN4goKTe35+eoN2fX6CeoZ6g3uChn6Jh3Z7goWDhIl7enWDgm+Gi4l9d4KDfHyIfYh8iHx8g3eEfnx2e4OEfn1+gn6Je3t7foKJ
gnyEfnh8goR9g3yCfX2CgoqCfoOFhX5+fY+CioJ+goR2hH6EhYJ9g4J8foKFd4R+eHh+hH5+hIN9e3mCfoSCfneChYKFg4J7hX6LdHuFgoZ6ioOMg355hHt+fIOChYx5fYJ+fIh9e4KCfIJ8e3h3hYJ+goODfYSD
hXd3fH5+e36Ffn58fnmDdoODfoKDiIV6foKDfn2ChHp5g318iIR8fYd6hYKDe4J+foN+fXl+foSFhHp9foN2kI97e4OJfot8g3ySfIZ9gn6Dgnp0hIZ9fHx9eYSLipB9eoSQfYJufYODfXh9fHiCe3t2eHh3en12
hIWChXmDfYODeYZ6fn59goJ9goh9koJ7g36EhHl9fod+fH18gnmCgoaDdoaDhX19fnx+e32IenyDfXp8goKHfoJ5enuDiXx7g4l+hn59fYJ9e3l8foKDeYiEc32Fe46Eg4SHd4J4en19fW97fYR+eIN7gol+hIKD
enuJgnqFfoKDdHt8eIOCgoN6fI98hoeCh4N9fnmKfn6DfIKEeIN8fmeHg317eHqCgnuDfHyDhn2PfXuEfoZ9ioSJhYJ+eX5+g4KDh4KCfYeJgoN9eYSDfYJ4fHp9g4OCfn6KeXl9fIKEfX6Ggn6gh36Wg4KEfX6F
hIt6goKFgoJ2dIh8foR7fIuHfnyRfniHhoJ8fIl0ioN9hIKafn6CfYKCfIJ7goSFe4WDfnx8in6HhHyQg4SEhYSGfXt+iHl9goZ6fXuTfoV1e3yEhH2Ei3p7fX5+hHKDeneCh4eQhYJ8e4R8fXyCfnqGh32Cfnl9
eKaCe4KIjoOCgnN8g4KDfoJ+fYR0h36CfoKCgniEgnx3eod+gn5+fYaDhXuCfHl9gn18fHidhIN9fX2FiXmEgoaDd4KCfXyDfniKjIOCg36GfXp8fn18eYZ6goJ5hH6Ghn2Denl9e3GEfIiDg3t7foN+g3qFfXt+
hH58eX2JioWCg4N+hIKOfoKDgoZ7fnh9eIN+foV+gnqEgoKGfoKDhId5foiKdoOFg4SCdIN8fH19eIJ9foSFh32Fg32Ggn2Fh3mFfYOGd3V9foZ6i3t+hX2CeYJ+goJ9hISCi4JkfIJ8gniGfIWFh4SChXN8eYJ9
e3iKhYaGfoKFg354g36DkXqFg4V+g32EcnyFdYSEfnKPhHt+g3p6dI19fn56gnuHgoZ9goOGfoN+ioKFen6Fh317hIJ+e4SIeoR+foNyfX2Mg3yHjX18foWFgn2ScXuDfoJ7fYWJgnuGg32GfYZ7hHyTeH18hImH
d319fnuEg4J4k4R7gnKFfYKCcn54g318fo94fIaGhXyGgn2Chn6Oinp+h31+fZJ6eYODaoOPdIKChYODboKFiHp6hHyEh413fYmDh3eKg3t+fHV9foaJhYKGe3iHg3iDeH19fXt8gnmGfIJ5hXqKgoJ+fYeEe4J+
eoN9g4eGeXl9hIWCe4J8h3t7fYSGfn2FeoV3in2DdX6Kg4yCfYSDgoKFiH14iYR9fIR8foSIg36FfYOCfYKLd3mCe3x6goqEeoJ9gn5nfo+QgoN3gouDhoNjiYR+fYJ+hYV9jXp8goV+g3x6iYODfXh9hYR9hYN9
e3uIe4KCcYR+fH6DfIJ8e4V+fYp3g4KCg3yDd32TfXh8gn2EiIV6foh9d3yGe358fn2Fgn6EfoJ7doOFfIJuhH2FhYJ8goJ7g3yDfHt8inqDfYl9fYWChnd9eYSDkIODgn5+kIKFgnKCgnyGfXaHg4h9eoKHeoJ+
eX1+fIKDfYJ+hIKDfYmMg4N+fYN7fYKCfIOFfYyCgoR8g4N4hX6FeHt5hoV4goN6fX2HhX19g4OGfnd9e318e4dyioN9gn2CdX56foaDgod7goKCgn18fYZ+dIKCfH54eHuGh3x9foR9gnt5jYR4fYJ9hoOEg4SF
dIN+dY59foODfH6HfISLg3x8hn6Gg36Fg3iDfYKFd4N9e4KDeHuIdYN+hnV6fYKDiYKEg36DhYKEhHmDjH6Ig4eHgoV8iIN9eXd5eYJ2hId8g3qDhIOGhYKMlIKDeXyCfoOKfXuHhIWDh4R4fYKDgoSHdISEg4SI
e359g3yFfYJ6g3t+fYWGiIJ+in58gnV+g4KDe3ySe4ORfYKDg4N7gnt1fIuEg4SDjYV9fYSFfX2EhIJ+g4J4fnuKfHaEg3mCeoJ+fnx+fHt9g4KFh3eDh3p6fYKCfH58h4OFfXiChIJ9fHiHfoOFi4mFcX53g3yD
hH56fn2DeIODfnyHfoOCfH17foKNfn58foOEfYN4hIWEgnKFfoZrgoSJhH6HgoN6hISQgoN6fXx8eX55hYJ8gomog32Cg3yEgoeEg3yEgoKFg3p+hoR9dYJ+gnV8fX58g3yGg4t7cH56d3aEgoOCgn17fHqEe4SF
iX6Dg4eGhYyGinh9fIN9fYKEfoh7fop6goJ9g5R7fYV9gn6Cg3V0fXl9eoOFjH6IfIZyhIN+g4t6dod+e4eDgn6Eg315e419hYR2fnl6fH5ze3iFfn2Ifnd9foaGgnuCfnuChZaCfX5tfH6JhY14gnt+fIKCg4OI
doSCeIJ+hod+hHR+goV9fXuChIR+g1+DfHaOfoJ2fYN+hHyEfIeIfIKEiIN8hIWDfXh+eYeDhYKEfX2KfYiHd3uDg35wfXuFh319iYSDfoZ9fH1+eIN8goaCh3t2fY19hoWIh3OGhHKKfYKDfH6Cg318hYKDkX5w
g36Hg354hYN7eniDgn57goZ7gnuJfop9iX6Eg3l4gn6EfoSGg4h+foN+gnyHgop+gn5+fYOFfYZ+bYKCe3uChHt+g4J9gol3fYJ7iHd8iYt9hn2Fd4J+fIeHcYZ7kIKFg3mCfYZ5g4V4g4R9inR+fHt7jn13foKH
g32Dgn5+jHuDg4aDfIKCgn11fo99fYJ3doV9foODhHt9d4KCgn1+fYd8hHx+eYV8goJ9fXl7eHKCd3V8e4ODd4N+fIh2fYKEeXJ8i32FfYt7hIJ4foKDgn1+hXqCfXx9joN9goObfoOEg31+g4OEiYKCg4R9fIOF
fXx9Z3iDhISEfoN2fHx9g4x8d4V6foKFdYVsfIOEgoKFg4J5foKOgoWDfYN6foN+fn6GhY59gnWHfYJ9fXuCfn1+d4J9hHqDh4J2fn2Cgox9inKLfoKEhYN7iIN+g4d7fH2DhYeNgoaEgnh7fIJ+jIV9fXeCh4SL
hXmCfX6ChYKDhoWDfHmUe4d6iISEhIV+foWCin6Ehn6bfXmHhYWEg318foJ+goSEfoR7gnh9h4mDeXZ9hH18gouCfHt9g357foV+h4SEfoN8gm+GfXyChH6DfH2Ggn2Cg4KFfn6Dgn2JgoeFeHqEe4KIgoSCfYKE
hYJ2foWDhIKMen6HeH57enKEfIaEh4J+fH1+fIWFeYJ7hISDeoKIjH1+e358hYKCfXaNe4KDfYiKfoV7iHx7e3x+g358g4aEh319homDg4N+fn17fH6Dgnl5fn5+ioR1foR2iop+e3aDfHuNfYKFen2Ig4R7goJ9
fnqCeHt9gn56go56foKDhHl8fYKDe4J9fYd3fYODiH5+fnuEe4KDeYR+hYKHg4J9hHyCfI17e32FfHR3hIKCjoJ6iox3dn5xeYeCe4KCfYOChYKDdXeChX16foWHj35+e3uEeX2DfH2Dgo6KhoOEhoKCd3yEfoOE
hHyPgnl7d4WFeomEfHmJhXx8e4SHfoWCeIKDgouDfnyDhH5yh318eoSCeYV9e3p+hHx6i3yIgo+ChH6CgoaGeYSDfIWEgox3fn2HfoiCfoN+i36JgoN7jniFhHyEhH2GfoN+ioR8fHt+foR9e3aEeHx+hHeDfIZ2
g316e4N+fYiEhHqCiHqDg4KFfX2GiH2EhXl+fXB9hIKCh3yCfn6Ce4OCg4Z8hXaFeoiCfYWDhIR7fnaDnHuEfYV5hn5+goh9fYOIin58fYN+fn2EfXt+hYN+g4OEeo1+h5GCfn19hYZ6g4J5fn6GhIeKioOCg4R8
e3WCfYR8goJ+jH59e3d+fYx6k4KFfoiHiYODiISGfnF8d35ygoN7goZ9jIKDgn6Dgnx9hHyCjIt6h4OEg4SGfYyHjJB8iX6EfH6DcYN+d3mUfod8e3h7g36CfYJ3fn50goV7foiDen6DhIqCeHqCgoJ3g35+dX19
eX2IhIR+hH6Ce4uIhH17eX6Dfn1+g4Zwj3uDeoODcm2LeoJ6hYOIhIOLhIOFg3x8iH2CeIWFe3R+hYONfHqHfXx5hYSCgoJ5e4eCfIN7gn2TeZZ9h319e3qFfYJ0fX1+fYODdYJ9h32Cg32CfnaIg36IfX2FfH6F
i4SFgoWDhHp5cYJ8h4eEe4N+g32Qg3x6hH6IfH58g318goKIg36DfYaEgoODfIl9hIOChIKLeYOHdYKCgoR7fYV+fX2CfH2Eg4Z9hYeDiYWEfYN9cn58hIV9fH53cIWCg4WEgoV6h4J+eXx4cIiEg3mCgnyCe3uE
jYJ+foJ+fWt+iId4h4N+hIODgnySfoODgnx2d3SCfn55g4J+fXuFfHx9kYV+fIOFgnt9g3x6foR7fH6CfYZ+gn2Jc32EenR8joJ9hHx9e4WDhYOCfX2CdId+hHt9fX1+eoOHhYeJjIWHgn6Dgn58hoN3e4SEfnmI
hoN9fIKEgoZ9i4SDg36DiYOCg36TgoJ9h4Z4foJ6foR9hX2FfIKCfYd4fIN6g4R9goN8goh+fYt4e3uChIOGh4N+d4uFgnd9joJ+fG2DfoODdX2Ge4Jzgn2KfHl9fnuJg3iCdol9g5ODg4WDfoaGfoeCeoOKin55
fIZ8iIJ5iIN7hH6GfYKCe3d+fX2Fg3x6gn6MfoOCfoKKgoN4h32CfXt9eoJ7h4OFh4J8g4uDg4N6goN7e3xwgoeJg3xreXuGeoh8fX2EgoV+fnyFg4eDe2xyfX6Dg4J6hHiHfoaCfoeKhH11fHaHfX56dIOCaXyC
eoJ8g4KFgoR4eYiGfoN9fYd+jpV5fXl9hoN9e3h9fIKFioeGhIV7fnx2fnmEhX5zfoiChYOGgnt+hYd7gnOKind+c4mIgoN+gniDhIl+g4V9fH6Fd4l0e4V8fX59eIN3d4V8fY2Egnp+dH2HhYKCdnWPeKd6gnCC
g4R+fH2Gg4aLfoN9h3x8enqTg3x6goKDhIt+fn6Din58hH17enyFe3t+gn58g32Hhn2KgoKFhnt9goKDe4KCg4V8epSEfnyEfoKIfHp+hX2IfIR+gnyChH6CgneHfXCDg4R+hH17god9fYJxgoSCjIeDiYSDg3GC
doSIfYZ8fnt9foeDg4KGiIOJd32Fg3yEgoODhnuGfnqCin2Ce4SDeIJ6hIOFfXJ9gnlnhIWFgnp7gnx9e4J7jnmMgoWGgnV+e4h6fHx8fXx8gnyDg4J9e4J2homDfYeDfoqCe36DfYJ8iX2CfoV8fYN9fn2Dfnx6
c4V8gn59hop7fn19fISDfH1+eIJ6fXuChHh5jISFeoWHgnp7hYSHgn5+gnh8fIZ9gpR6foWHh5GIg4J8fHZ3fnx7e4J4g319hYSJhn6Chod7eYeCeYOChIWHhIuCfnt8e4SCgoaHhoaGennch36NinqEeYuThHd9
g356goR+fn6Hen5+in19foJ+fIh+e2d8eYOCg4KDfHuEeISCdH1+fX6HkH1+eoKEhIOEhIV7eoJ0g4N8fId+fIh9fYKCfn2Cfn19foiEfnqEhYKJfoJ+h4h9g3p8goqGc3uDhHiEfol+g4iCgnuDfXt1e3yEdop3
fX1+en6Jfnd6g4d+hXx+gn6HiYOEeYN+eol1i3uCh4WKgnSCfnx+fXt9eoKDg4N9hoaCgn16g36DfYRygoSGe4WFe4KEhH6EfoJ7fH5+fX1+hoJ8e3yRh3t6fnt6iYKFgoN8fIh+goaHgoJ8g31+io16iHKDgnZ9
g4J+dY2HfnWIg4J6pJCEfX6JfH59iYOGeH50g36EmYKCrIR9e3yDe3hwgnh5dIN9fH6OgpCKhIiGiIaCfniMg3Z9eIWFiX1+hYl6g4KCg4eHeoZ+gnpyg4aDgoSDjnSCioSEhomDg319g3WCfn53iYKGfoJ7g4x7
g4J6foKTfYJ8gnSCg4KEgoJ8eW2DfIOGgn2Einp9fop3hXp8i4J7fYSQfoZwfIR9fISDfYV+jn6CfYSIhXR+hX59fXt8fYeCg5OEe4V+e4R7g4iHe4OHg4R3gnaEfoOCg3yDh4d8fo+CfnuLi32FdYWDiHyDeoSH
fX1+eH2FiYiCgoOQiXmEhnuHdoZrfH58d357mIN9fXyCfH2GhX57g4OEhXyDg4R7fHyGhHiHfn5+foOEe4R5cYJ9fISCg4WCfnx9fHqIhIR8hHuCfX6DfW13fn2Cfn2Gj4R5fXuHfoh6g35+e4ONh4h8g358hXqH
hYh+d4J6foN1hYJ+e3ySjnmCg4R5dlWCc4J1fnyGiXuEcYJ9hH6Ce32Fgnx+fYJ8g4SCfISChISEen19eI2CfoKLfnmCd4J8dXyGg4OEgoSChIN+hHx8g4N6fnx9hW+EfXqDg4Z8fol4eomGhIN+eXaDeH6DhoKC
fYJ+g3x+goZ6gn6EfH6Efn59e3x6in6DhoaOjoOChomGfnuIfoSFg4R5e3d8gnB8hId7g4KCfnx8dIN+gn6Gfnp+g4J9g3yDgoOFj4J6g3mIdIJ4g36JiXSIfoaEeH6Cb3qFhnt+fYmCeXt6i358fYJ6g36DhHuR
gnx9hYV+hYKDfXp+h4KDfnt0hXp8cHt8go9+e4J8iIaCfnp9fn2DgoZ7in1+hXqCe4Z8b3l+gn6Cfnx9foJ3foZ+b358gnaGgn19hYWDfYKCfnOCgn19g3qCfneChoOFhISMfIZ8fn58fX2CgoJ6dnh9g3d8e4l+
eXt6fIh7goeDfnyEhXiFeYJtfnB+fXl6enuEgoKGg3mHhXyEeHx7g32CgnuCiJN8fn12jX53fXx+h4J9gntzhH17iX6Hg32IgnaOfn17dnx7goODgoKRfnqFhXuFe4N9foJ+e4l9fYKChIJ9dnqKfoZ8hX2Ce4R4
hX13g4Z1foKQiH15goh+d4N+e3Z9fHp7gnqChYN6fnp9jn2Cfnx9hIODe3uDjYmMiIJ9h3p8gnx4g3l7fIl6Zn6EhoOCg3qFiIN8g32DfYOGgoSJhIOCin2CiI+FeoR+en2DhnCDfIJ5e3p7eX6DjXuEh3t6foOC
eoSFhH5+goJ+fnyGe3h5gnyJhIt9hYJ4fnqEhHyEfXWDiIZ3fH6DfHx+eoZwjoV6goKGfo10g4l7hX6HfoN8c4RkhYZ7fX6FhX2DhXeIe3F4foaQfX6Cgnp+hH6FfYSChoKHhIaEfImCgoODhnuFdn2DhYJ6dIR9
fX2CgoV7e4OKfIeHiXl+gnt9goODfn17hH2Dg355gn17e4OKfn56fIR9hHqCiIKGfoR5qnx8gn14inZ5hHmDfoKCfnp7fYKCfHqKhYJ+goSEjX1+fH1+foWDgoWDgn6GgouDcYd4fn6EfX2Ffo56g4OCfoR+e3qJ
goOCfomChIJ9e3OGh4SUe3iJdYKDg3iGd4KifYp5iX6DhneDgnyDg4OCdoN+hYeFhIN9hn5+e3uMfYJ9lXmDfJFshIeDgnuDjYOKj3R4hHx+g4h9gn16fIOJhYR+hYR9gn6FhIR8jYR3iXt4fIWFhHiHgn6Ce4Z2
fn2EhIh+goJ5g4ZzeJGKfHxvh32GhYN5fot7fn59goJ8eX59fH6Ke3p7dn18fXyChX1+fYWFg4KSfnp8fYqJjHyChH55i3mGg4WCfYV+foN9g4KEfYN2foKFfYN6g317enp7hn6HeX5+hXaDfYN+g3qJe3yGb4SE
fmt+eHx6fHWDfYKCg3h7fX1kfnt9gn6GhYJ5hH16g3l7e4KNe4SFg3uEhop9fISHgn14hYeGfYR4hXx8dYJ9fn19goODeoN9g4KKinuLg3mIin5+e3x3bH1+coKEgoN9foKLfYKCg3p+fYN+eYR4fHx1eIR2goN+
fYp3en6GiXyfg4KCfYKCd318eHx+eH16foKCfYSDdoWCiXyDj4N3eX17gnuIfXx9eHV1fYV8foaFe3t8fXx6g3h7aYd8fn19fYOFjYJ9goOCfYd5foKEfIN9h4h+d4aEhXGCfYJ4hoKHgnuChoaHfIiFhod+fn6C
gnyFfoKFhXmCfn6Dg3N9hIV8hXyEfY2CfXmLhIV7iIV5hH15en19goKHhJSEfoiDgn6CfHJ9gn2CfIt7fYWMfXyDfXx+fIJ0h4h9hJR8hH1+goh+eG+Ffnx1gneFmoOEgn2ChYJ5g3uFfHx+hoSGgoiDe3x9hH2C
goOEc36ChX59fXl6goOCZnyGd4J7e4eDfX2EeYd+gnCCfXiCiXl8hXyCfnl3fn59hH2DhXuEfX5+i4Z6foJ9foODfnx8fnZ6got7hoV9go2Dgnp7g32CcIp+cYN+hX2DfYZ+d4N8e32EfYZ3cnp2fXV+iIKNd3t9
gnSEfoR8hJGCfX2FeYOHgot7fH57b42IgndvfXl9hYeKfXV5fYaDfoWCgoOEe4OIgn2GgnqNgoqFeH5+b4iDhHyCboJ7foOGfXp9fnd+hoKDfXyEfX58gn6GhImEhoaDdo9+g4h+fISEg4OFeI6GhnxzfXh5eoR5
k32HfoJ+hIh9h4OKeX58hX6ChnqEfHyGeYWCioJ+eIWLgoWFhIWJgoJ8hH5+hWh6gn2GiYaCgoJ9iIODhoOEfYiFhIOKiIuDjoJ9fn6Dj5J+dn16e32IfYV+dIJ9fHuKgoaDeoOOdnp+jIJ8gn2DeIOEhH2Cen1+
fIR9iH59gn6CgoJ8fouCgn58fX58enyHkX58hXKGg4SHfIJ3goiDg4KCg357fIKEfXp0d4yGeoKFgoeDhoKFeId9hH58fHeFhoeCgnZ+goWCg32EhIN9foR4emp8foOLc4J9fnx+eX6CeYR9g31+g3yCcoOCfouD
hH6DhoJ7hoKGe4J4iXyMfYR8e4h9foeCfoKEhX6CfnuFhn2IiHmCgoN9eYR+doN+d4Z8fnx8fX59fIWCfYaDgnx8i4V+goV4fYeCg3p7iIJ+hISEfoV8foR+goqChIKFkYeFfn2GhYaEiIOCfId6fXeGd3yEd3yD
g3Z1kImDgoSCd3p+foSLfn2Ch4OFfXuDhH2Efox9fXWFe4OXfnuDh3x8hX2FfoZ7gn2DfX6CfX55g4OChYOFfnuEgoR1jISCfoKCe4R4fX59jH2EfoN8hX19fHyIfXp7fn2FhIZ+fXl6fn2DeISEg319gn18h4N9
g4mDe4SChHyFg3t9doSEhnd+hXuEgoKFeXt4g3d6l4d6fXl8hIOCj32FhnqChH1+hniEe3CDgnGSeYVzhIKEfHVzfIRtfn1+fYJ2gnx8go6DhXx+g32CfH6Eg32Cgn5+g3x6g4aKg4OIfISCfoKChHiCenqChJWE
fHx8hIN9foN6g4p2cXt6hH14gn6Kgn6CiHyChoOEi3WCe3Z7goKJhHl8enyEiYWGe4eCfnyJeYOCdIKDdomKhIqFhH59eYJ4eISDfoJ+g4J9dn1ze4WDh31+dIJ9dXuFdYN+fHh6fYWGhniIfH10hIeFfnyQg4N3
hYaSgn2CeX58foZ8hYZ+h4KCe5OCfn19hIJ+fnyCi32LeYJ6g3lyhH5+fYKFeol5g3x+fnt9goR+hnyFhniChoKCgoJ+doeCfYl4gn6DfnyGe4J2g4N9iYSDeYh8hn6FfYKEeoZzgn56hn2CfnuEfoaDgoaCfnx8
d4aDiHuCfn16fnx7fIOEeH52eYOCfYR8fH10foN7fH1+iId4hnx5e4J+e4Z+h4N9g4J7iYSCfnqEhX6GiYJ7fH6Dh4h9en19gn6Eg3yEeXx6fIR+gn1+g4KEi3yEfH5ygoR9fIJ+hXp+fnZ6gn6EdId8h35+g3yE
douGfoV+hHyChH2NfoKHhXyCg4SDfHuCgnx6cX6IioN6eH58g4KPgouEeoOChXp9gn2FhX2KfXyDgoKJfn59hoiCfXmCh4Z9eYSGeHqDhH57h2aFgnuCc3x6fHZ6goR+goiFiIp8fXeDgoKCg4SJd32Ee4OEepqI
h3x8i319foJ8fXh7goSDh4WJgnx4hIOQcYd9foR8g4R+foR5gmx9goR+fYR8iIZwiIOEg313fHmCgoKJfX2DgnN8ho6EjHiDfoJ9eXt7gn2Egn52hn55k3uDg4V5foZ6hIeFgoZ8fYR3g3yDgn6EfniDjIJxfX6G
kHuChH11eoWOfYiDfYqEh36CenyNg356e3h2foV8iYJ8hH58g4dxfnSCgnyDi4N8fI99foNcenx9fn19g36Cfn2GfYR3fYOFe4WNg4V7foR7fneDg36CfIeGh4KCc4R9i4KFfYKCiX2Dg317fXSCgneJgnp+fXeC
g4d+dYSDdYR+fH18hn2ShYd9fH6DfmeCiIR5h36FgoZ5g4SCfYV7fomDfXx2dYl9g32CgoSCfoOCjHydhJWDeX1+fISSh36CfXyFhX1+goJ9goR9hH5+gn12gnyCeoOCfot+iId6i4Z6fn2Cg4R9h31+hHx7koSD
hIh+hX6IhHWDfoWJfWqEh4KCcX2CfnuDcXp8goN8hnyDfIJ7gnuCfXR4fHyIfHeChH2FeXuEdX6Mg3pyenaDfYOEg3Z+hX2DcIKFhYuGknx8g4Z7g4SEhoRvfoSLe4N+hYh+hoKDdX6Dgnp+goKEfYeDiIOCgoaG
eH6DfY2EfomEfnt6e32DhIODcnJ8gnp+hH2Ci4R8fIx+fYaEin17gnuCfYRzfX2Egn2CfYJ+ioN+g3iEeYJ8fH2EhYZ5hIJyfaZ+goJ6fYOGfoh6g4V+fYODe4R9fXyDj36Hgot4fIODe313hX5+eXt7iHl+e3qD
hX2Dh3x8jIV+e4eCe353fIObgoOHiYODgn1+gn6CeYJvfYKHcX17kn2Ud4N9fYiKgniDhX17goV+i4d9fYR8fH2IeX5+knt8fHx9hn6Gg36ChHh7fouHfJR4gnt+goJ8foN+eHuEjXuCfIqChYWDg3yFe4OChHV3
foOCgoJ+fYeDk4WFdnmChH58fIKEhYN+g4KEjHt3hnaCg4V0fXyFgnuDhH58gn6DeH6Ed4OEiYKDhX1+c4d6iH2FfnyPfXqCfXyGfIZ6eIqDfnd2jIJ+gm2CeoJ9fYN8fnyOg3iIeIKDg3x9fYKGg318fYKFhH15
fIWEfoODg5B8g4WGg4SCfIqHe36DgoR9goZ8iXyCgnyCfYR9g6KHeH5wh4N8ioKEi4J5eIKGgoV9foWGgn18hH2Eg4qKg32CfIJ5iX1+fnx8g4R6e498eY17gnuDeXp9kn1+hYZ6g4R9foV+eX6Fe4SDg4h9e32H
goJ6gnmCfYKGeYWCfI17foSEgn56gn17eYd4goJ3gnyKg3x+e3mCdYKEg3t+g4J+foJ9g3h2g32GeYpwfIZ4gnqFg4KCiISHfXaGg319fn50fYOFfIOFeoyPhH58fYWCh3h8e4SCfIV+gn6CeoKDg3h7g3t6g36I
iIKEfHyFmHZ+goKDeYR8fX2CfYJ8eoKCe3t+d32Ce4V+hHh7gniEfX18fn6GfYN8g3yEe4OEhIV5fHaCgnl5foR9fX2CeYaEh4J7in2Cgm9+gop9inB6hoN8gnGEdoKEjIZ7fYt8hnt7g31+e4J8gn57g5GDfIWF
ioSChYJ3fIJ+fYWHfoaDeoSDhnyDe3B4iHqHdoaFeY9+foaCd4d8hX6Gc3qCg356e357hItzfnl+e4R7iYKIg32Cg317foeCe4Z7hIN9fYKCenuSfYJ9i3uCfoR+gnN+hYV6iId7gn52en2DhYWHhISFjoV7fIR+
foODi3mFfoSRhYl5eol7foaCfIKFhYd+hId5eI15goV8en6ChIaDg4OFhYSDgnqHiIV7fnuEgnp4i4WFinl7fnh8hIKDfpKEhn5+g4h5fo+GgoSGh319foZ8hn2CfHF4e35yfYKCin16fXx0goN9hYaDfnd8g4x+
fId+d4V8bnuChYN+hH5tfYN+d4OEhIJ6hZN4hn6EfIJ9eJ2Ce4WCe32DfYKJg4R9eH55gnyFhXqCg4J+goV9goODhGaCd4J5fHx9ioWMgnGCc32FfYOFfoaMfYSFfHd+hX2FjX2Dgn6HhXl7en6HgoV+fXyFe4SE
goKNhYODjYKFg3yEh318dYN7hn1+dnx+fX5vfH2EfoN8foKGgn5+i36Ug3F9fn6CfH59hIaDg3yCgnuMhnmChHyFgoODiIOFeYd8foN9foR+fHt9fHl9fXuJh5J+g4KCe4V9fnSIgn6Ce3iDgoSDfoJ+iYh+fYJ+
hHp+hX1+fIR+co96eIJ6iIR+fXl9fYR+e4d9g32Cg4t8foN3g4WFgnuHhH6Cgn6HioeFg4R8gniIh4J+hnx+fIOEhIh+eX6IgoR4fI18d3t6e4N9hYh3fISDg3yEiXx+fnV7fYd+fIN+hHR9eYx9eoSEgoOJgn16
h316hH6Dg4R9jYWCeoWCfX6Cg36CeHyDiIJ+eXp6hHSCeoOCfoaMdYNxhYWCfYaCiXZ9en6LjYl5hod7e3x6gnp8fH6GfYOFfYR1fHd9hIqDiG5+iXt+gn2Ed4J2fHt7foKDgn6JgoaCgnyDloiGfnJ8hXt6hIV7
h4N3fYONg35xiG6CfYqEhIJ9g5FyfYKCfol7fn2GfXx+gnx6foJ7g4R7gn2Je4SCfYyJgoaEhXyCiXiIg3x6e4KDe4KCgnyChH55iIl+fYV9fn2FhX5+eX2GfXaDgoyCeYJ6d3xlgouDhH59fod7c4SKgoOCfn6G
fIKDiIJ+jn19g36KfYOQfoJ+fnaEkYSCeoV9hYJ8hH1+fIOPhoR6fYR8fomJgpKKfmuDgn6CiYiEfnyDfIl9hId+d4N8foOEfX6Cd32GfX1+hH6Hhnt9in18e32Kg4aCfoN+eXR7g3mDh358gnx9h4mChoR5hIKF
iXt9dXZ+gn59hXqFg316h3F1foR9e36FgnZ0fIZ5e4h9dHyGfYaFiYaDfoWHfoN8fIWEe3qLfoZ7g4ePfX6Gg3tse4OHhX57g4J6goSIh3l6goN7g36Fg4eFe4OKfoWEfYWJfn1+g3iFhHt8eXuNfX2CgoR9hHuI
g32FfIR+c3t9foiGe3eFe4uCfXuCfHt+goiHfXl7eH59g5d8hX2Fg4p5hYKCgoKEhHh+h3uCgoaGhIR6fn6FeoZ9fol5fYaDg4aFg3x8hH1+foR7eoJ4gpiEhYV+g3uCfYJ+hYeDeoJ9fnqIeIiEe3mPfYOEg4OE
e3qGhHB+hG6OeoKHiISCfoKChYSCfoeFhIJ6e4R9g36Rfn6FgnqYfX2DhnyCg4OCg4N9g3qDhHt9hY+DcYV8e4WEfnd9h3uChoOHe3iEfH6LfoZ+fYVxfoODhX58hX19gn2GhYNvkoWFdYOCbHuFhHqIg4KDgnaC
fXuDhHd6hn59g358foKSg358fn2CgoNzgoWCfoNqfXiCe3x+fop9g32HhIKEfnqFhH55iXx+eoOCg35+fYN8fnGGk36EfoJ7foN+g4V+iX2Dgnd9gnyEeHyDbXqFfXh9en6JeX59iox+fn2FeoODgnl+gnh6foKK
foV6g4R4d3iCgnp+fYWCfHeCfH59en5+g3qGfX5+ioJ5g35+g4V+g4aGfoWCfYWCgn19fn6GhoOCg410hXeFfpGEfYWDdX2EcIJ+fIV8fn1+d3p7gn6Egod7fnyGg4h9fHyFhIJ9foR5hnp7fX6DfYJ8fYN9i3yC
kIN9goSCfIR9goKFfnGDfIp+fYN9eYqCfpF4iH6Fh4iEfoV6eX6Ce4N+e36Ge4J+goZ+h3qId4qGjod+d4dze4p+fn1+eX58cHt+gn17gnxmfXuDfHyGfoKFfHqRg4h9goKFeY2Gg4SHg36FhH2EdHp8eIKEe3x8
hH57jHyJeYJ6hIKCg4KWfYmFfn6EeoJ+gn6FfHx8iYJ5fnx9foN8foN7h3yNh4J7joJ8fHuCfoOEhH2GfoSCgoSCfX18fYR4fXiCe4N6h3p+h3t8hoh1fn17fJKDhn58eIR9e4OCioODhHyDhIJvg3uJhHx7fnt+
goeCh32FhYeMfoR8hYOCfYl9fX6CfYh+fXeDhIqNfYKEfIeCdIJufnx9iHuDfn59e4p9dX6FfYJ9h4R3g4aFeHh6g22CfIR6g4WFfm98hXyGgmKGdn1+goh+h36DhH2KfIN+fnZ9fH2FhW6GfoJ2fo5+hHmIfYKD
koOEfYiChn2IfIeGiX2Dg359hXmCjIN5iYKDg4mCgn6Cgn6Efn2MfIODfH6Gd4+EfH19eYR7g4aFh358fniGknmDkKV5fH6GhH6FfoSCfYeHe4KGfIOCgoiNgnSHgnp8fX6CfYSDfoV6foSHenl6foZ9hoR9gn2D
gn14d3eCi4J+g4Z9eH6DfoJ8goSCg4KDh4OTeoiHfId+hWt+fnqCgn6FfoOCfnuEfolyfn19fHt9fXx8fn6Fe4R8in2Lg4OCiIZ7gnyDhHqChIiCfnl9g318ent7hoOFfoN2eoZ+fHqDfXaSfnRgfXt6gn6FfYaD
g3yChISDg4WIfW1+eXiJhIuGgoKDfn2Ee3p6goJ9e3yLc3uGfYKDhIJ7goKGi4J+fXx4goN+goJ9fYKFhXqCi3x9gneCgoN+hX6Ed4V7fIOEhnyIfn13fIODfX1+hXZ8hoJzfnt9hXx8hYKCfX55hnx7dnx+goWD
fIKJgnl+hXqDfoaDeYJ+foh9fn54h4SCg4KEfI2Mi4l+iXx7g3yFcXyDiIN+gnp9h4Z9hX18g4OCfoN8fHB7en6ChYOOeYJ1hXKOfIR8bYKNfHp7gnyId4mCg3uDgoN9fnJ+fIKSgnt+fIKFhniCfYWHfHWEfYR+
fIKLg4ODfoV8goeCfnx9goN7gnuDfoODg4J+fn1+fIKDhX59fn16foR9hYZ5cYd+fop9fG2CjYKChIaGg3l7g4Z9fod8goKGgnx8fnyFfnmGgoWHiH6Ih3yHgnx8h3t+gnqEgnp+eH58g4WFdHl8gn6MhH58goOH
gnmDhIKHiHpzgn6Kfnt9jIWCfIN8gnp+Z4l9fn5+e4J4g3yEhnp7fX2Cg3h7kYeLfoJ9eH6EfISEg3h+fYOChn5+fnt8e3uDe3V+foR9fYx+gn14kIN9hH2IjH2CeYN+hn19fYKVenaCgnx7fn1+doaDfYSGhIV0
e316e4uHh4aHhnx+fX6ChX56dYiCfYSRfI2FhXl8foKEd4KCfnyFfXx+foJ7g4WCg4R6gouIfH6hfXmJfYOFenmDfYaEjY18gnt+goaDhHt+hIN9fIOCeHt8hX59fX5+hIKEgoV9foWChnp8gn6Fg4Z6fYN+hIaC
hn6Cg356goSEhpmDdn17e3yDfoSHfnqHhnqEe32DfYSQg4R6fIl6eXqKfot6g36KgoJ+inx5g4KEfX6DfoR7fYaSfnyKfoKCfHh+hYyDg359fIKChIODhnyCfYiEg4N8g4KDgoeEfnt6dYKGhYKCfX6ChYJ8g4R5
g4R+eHp+goR8fYKUgn5+eH15iHuCgoV6goKHfoKEgoKCgoJ9hYN+hXyIg36CiHyIi4mEenuFg3x8enaChoJ7bXyCfIOIgoh6iH5+ioZ6foiDfYaCfoJ8hnt6hnx6goJ7enF8g4WEfn2Dh4aFjoJ5eXqefIeDeoh+
fYWKd4J8goJ2fHyDfIR2goWEg4aCfnuKfoZ8fHmDfYh7iYODgnt+hIODgnGJcniCfn1+hoOGhH16fYWDg3t8foJ6gnt5hH18fIOCeoKEhoKFiYJ9hH19hX1+fnmDg35+fn5+cYN+hn6ChHyIjnqChH2Hgnx8goV+
hIKCgoJ8gpGIiIKEgnuCfXuFgn5rfHV8fYJ6gn6Eg36Dh317fHx+g4KIdYN9fn2CfYSFhHyIg3iFfIR3goSChIOCfX58fn6Ig4eFgnyIfnyEgnyDe4Oce4J8g36Ce3d+g3x+fod6komEhX2ChH2DiIKEeX17g36J
fnR+fYJ8eX6DhISGhXR7fX59hXqDfoSFhIh2eX5+fpN9enuHiIN7eH57iIV+gnWDg35+e3yHlJB8ind3d35+g4eNeoN8fX18enmChYOReHmDfoOSg4N9fXh8hHx7g3iIhYp8gn59goN+gn57fY2IfnyCdoR+eoKC
g4N8foOFfH5+hYN8fHyGgnqFh32Pe4R+en59e36FeISFi3uMiX18hIKCfX2Cg31+hIaCfoWDg36Dgn14hH1+g4qEgoZ5hHt+gn15hnl6g318fIR6fn2Ehn1+fn2Ce32CeoODfo+Cfn2Fg4mGhn57gn19fn2DhH6C
hId6fX13fnh5goR+hoJ9joOCg3x8fX6RfoeCfoKDfYNte358ioiChIN6hIeGgn6DfX6Cfn2KcoR9gnV8gnB7gnyFfHyPfX6Cg32FgoKFfnp8fn6EhX59e4OCgn17g4WKhn17foJ9fIR7g319goiEhHt5hX53fHaE
fod+e4eGhH2ChH6ChIOCfnuFhIOHfIqChIOCe4KJj4OEen5+eHh9cH6EgoV+in6IgoOEh4R+hIOKeIOHgoV9goZ+gn6JiX16goiHfHx3iH51g36ChnyDfHd+hXKDfYWHh4WChH5+goV4fYKIgod7g3iFjoR+hIJr
e4J9eoZ9gnuDe457doKMfn2Fh3p+foqDdHmChnyDfXiQfoKCfYKOg4OCfX2Dh3eChYaIfX1+fn5+gop+gniEinyGeX58i4OFhYWHhIODeYJ9fYiEfYJ9hoeCgoWGfIiHeXx9doV4fXqCgn6EiH53inmOfX19foKJ
fn6CgnqGhn59goN+hX2cgod4fX2Dg3qDcIqDhX59fX6EgoZ9bYV6hH5+joZ8fX5+i4N9hHh8fn6EfIKIhIOCfHyCg4J+g3t6hoR9eoJ7e4OIgoKDgoOFhYSGd32Cd4SNfI18e4SDjHJ5fX2Efn6DhGh2hX6Ch4N8
g3qDg3yFgoOCfn13eYKFeIJ4eHmDi4aChHWHdYKIeHl+eYdqhH2CiX1+gn6IjoJ+Ym2GhYaHfXh9eoKHhoeFfIJ4foOEhn2CgpKFfX6ChH6Eg3t5hXqEj31+fH5Yg355fYKEfHyCgnp+hHmRg4KCh32FhIaGfIJ+
gnyGepCDe4OHfnuCg42GfoJ8fXp9eH6OfoN8iIKFhHyCh4N+e4N8fIiIg3mJfX19d31+gn2Din59hIWDgoKEhX2GeoKDfYN8fn5+fYd6kneEg4OHh319g3h3fIJ8fnt7fIKEcnyGiYOHfn2ChIWFhIKDfYJ9fX2F
dX6XhYJ9go+Dh32He4KChHt+fn6Dh357goSCh3V+fXqChn1+en6EiYOHg4ODgnyGhXx7fXeCg3uFfH59i4d5hXyCfoN+hX5+enyChIJ+hIZ9fIaDhH2DfISFhIKChXt9enqKkn6Dg4V+hXmDgnuDjYN6goJ8fn17
hneIeXqGhoaCe3d+eHudg4R9iH6OhH1+e3Z6jHyKfnSCg3aDg4WIhXV+h4R+fneDgoiFg4SCfoOFgoR3h3mFg4ODeIJ+h35veYd8fYSDi3t9goSEdnqCem95lHWCg4aYgnuCfXiEhX2EiH6Ce4R6foOHgoeLfYR6
Z4OLh4J+h31Wh4KCg4V+g36Cfn58gn2DfIZ5fYaLe4KJfoRyhniDgoSCh3yDfYN5g4KFjX5+hIV4hXyDdYN7g3eCeYyDkYKDfIKDg3t8iXx5fX58goaGe354g35+hHyDfXyEfIN8gnt+fX2CgoR4foaDgoyPhH6C
gnOLhHt3eYd+g36QfYeCfYJ5g32Ce359fYd3gn6Eh4N+goZ6foR8eX2Jfnt+jX2JgoeFgnyGfH5+fnuNfn5+g3x+fYdxe4ODhIZ9hH17fYeFgoN9e3x9g4Z9goJ8e3KGgn17hoOHhXh+glaEfYOMfoN9eoh8fnx6
enmHfnp9eHh+eXd8fn53i4yOe4WEfYN+jH6EfoyEfoSCgn5+g4J6g4Z9fn2JgzZ8eYSHfoJ9g4V4foOChoKCfoeFgn2DhYSDfnx2gol+fYZ9hn6Dfn59foiIfn1+fXeDgoN9hHiCfod9g3yHg4N7g4N+h4l+hX2C
hoOLhot9eXuCfXl8fXqCiHl8gnl+gn55e4J4goJ+hIZ+goKCfn6Hgn51ent7fYODfIKGhISCjH19eYODfpGEfnuDhoSHhYx9h36MfnuCd3x8foN+fnt8g357fIONfXqGg3eIeoKChIKDgoSChYKCgn16e3B4g4WD
gnt+hH17foOFfoSPgn5+foN+foJ7goOHgn59gn6EhoJ+gn6EfX59gn6Cd4aFhX6Fgn6Cgn6HeoN4g4KCfYKDiXyCjX55eoOCeIaKfHuHfoSHg3l5fIN+fYKDhXx7fIJ9fYJ6hoWChYp9hYKGhH59gn6GeXODfoJ2
hYJ1hn16eIODbIODg3uGfXx+d32FeYiDe4d8d4R7g32IgoaChHqJe4J6gnt7gnx8fXuJfnt+fX19gn6Ee4KDg4KDfXl4g3t7fXl9iX6CfHaCdHuDent8g357gn2DhINug4Z5hYKCg3qJjoKHfoWDg4t9foJ7goKD
fHx4hX6DfYN+enJ6eHx9g4WJfXqCenyEfn6Ifn11iIp+eoN7fX53enV5hIKCiYmCgnOCg357foV9co2CeoR8hIKFfIODgoSDfYJujZR+foOShHWDfH5+fot9g4t9hH6EgoJ+fIWEiIZ9foiKhHiHfIZ8fIeCg4N8
hIaIg4J+h3iCfoJ8e359fX57fXh+hnyFe4V6ioKNhodydoJ9hoSDfoKEgn16h4KEg357goN+i36EeXKGfm2IiXyIdoR7g4OEb36CeImCg3iLfYV+e32Cg4mIeoR9fnx8g4J5e358hoN9iX6DiH18cYKCfYl7jIR+
h3pve36CfXR+iHyFgn59aniFhn59moN9fnmIfYh8iXeCiImCeXx8eHuFfn6DhIODg3t9e32EfX58hHp7g35wfn5+goZ9hIKDfoKLfX2CfXmEg36GfIh3g4R9fnqLfXx9goSCfoSGjXeCfnuEfnt+fomDfnl9gnZ5
hIR+eYN2fHl+hIV+iX56foV5goN7coOFkn58jH10hYaDiIiCfoKGfpaFfXt+e4J+eXt6g4R2fH59gn6CfYV1gn2EfYJ3d4aCeoSEin1+e4N8fYSLfXBxenaLhYWDe36Cg4OEg3qCgoSLeoR8iYd9hX2HfXyCcXuI
fW2Cgoh8fXx4fXt+hYJ8hoeJhoJ6foR0k36ChH1+g318fYZ+eod+hH57hIKDfnqFeIKGhIKRfoJ5fYiIgnuCfod3hYJ+foN7h4R9goSEdIV9goV6fIaEhXp9fX6CfoqDfoJ+fYt8ZoaMg32DhIR+g4V9gn1+enmH
fHx+fnd9hXRse3SCfXh9fol6g3p+doOCg36CgoZwfoKGe4h9e359hH6CfH55gox5dYWCkoJ+g3x+gn5+hXx7e4V0fn5+eYV+eYSDgn6KgoN6g36DfIKChHeCen2FfoN+foiCfoOFfnd+eX17g357iHl6c4qFfHp5
fn18i3t4dnx+fYN4fYKCint6foN3goiDfn6Ch4J4gnqFhXqCgnmCh4N9ioqDfn5+hIN9h5R+h4J9goKCgn6Dgn2CfHZ8dXx9g4SDhoKEeX16goJ9hXt7g32DeouOhHaDfn6EfZiJh3x5g4OIeYJ+eIaDgoyEgnt5
foOEg3uEg4SQe3h2goZ9j4R5fYh9dnqCiHSDjX6FhHx9hX2bfoV9iXiChnx8iISHdn19fnyNhHtyfnx7jIWDhHqJfIODg3uIhoyHe4KEiIeDfoR9eXh+g36Djn56iH56eoeGgnyEhHN9ZoKDc4SDg359gnx4fod5
fnyKeIKDeYKDhn2Gb36Dgn52dHt9e359ent+homMe32EfYN9hYN+fIODjoV9eYWEfnxyhoKDg4KHhZCCmHyCe359ioZ8hXKCfn6CenN5fX16g4OGfn6Ce4R1iH5+god6g3p3g3WGfXt7goZ4gnyFhHx3g3qDhIJ5
g4SChH18e4N5dH17fnyCh4Z9gnqGe4KKhHeNgnyNfIOHiHuHhX6FfIN9hXZ6g2yHhoJ8g4KGeXd8fHCPfoSCfYSCfnx+fnqDh5GHg4SCg3yEd4KEfH5+inx9hnuGgoN7fm17dYKCfH52fI13hX6FeYmKeoWCgod3
fnyKh4N+eoOIgnJ+j3WDgnyEg3uVhHp8hHiEfn6Kfn6GiYOCfoN9h4SMe4KGhIJ9eoSChYh9fYODfnyGhFeCfIeHeYKEgnmEiIWEfn15g4OEfYp+hn50eX6Fenh8hX6Ie3uDfIV+fIN6fn5+iX1+fHqCfIKGe4mF
h3R9iX6Dhn2Efn57h4aCfYJ8gnh+eoKDfH2FhIJ+fH6Fd4N9gn6Eh4N6ioKRd4J9eniCfYKDfoiDfXyFgoJ9g3x9hHl+hXt+fnuDfX58fnuDh358g3Z+fIZ7hYmGfH5+dH6HdHx8goKCg496fH6GfH2Fd4J+fYWE
hX1+iXiFhn18gnuEhXyDeHaHg32EeYSYeIOOd354g4NzfHGFjXqCjXmDfn56fYOIfYJ9g3pvh32Fh4N+fn6Cfoh5fX6HfIiEgoR5e36Cg4KCd4R9fIN9fIODfYJ7hHp5fH5+iX2DfoKIdH1+goJ6goaFe351goN4
goaIe4V+hn5+goODgn2FfX2CfoWOfod6foOEg4J4fIOCfoR8fHlnenqEgn6CfYN8e3d5hYJ+enp7hX13fn58hIJ9iHp4dYR8g3yDe318gnx9fYJ5e4WHfXyDenx+gn56hod9goR8foV6gn6De4J7iIqDd4WFfH6F
h3mGeoeDe4OKgnuMh4KEhYKFfH56hIiCfH6EfX6Ien6Cgn6CjH2DgoR6g4N9foaGiIN7foOEen19hIKFgoN8goJ+fX5+hH6CeXx9dX2FfX2LiH2FioKHfI6GiXh2fYSGfZN+hIJ1fX6CeIN7en5yioeCgnuFfYOE
gn6JiHaEfI6Fg4Z9g353eYWMg4J9fYZ9fIKEfoWDjIN4hoV4fIV+g4N+iHyEgoR+hYl+e4iCeYd9e4eIg36HfYKCfXyNgoKDg4R6foJ+eIOGhIOGhnqCfoV8hYd+iYN+d36FfYR+kYODfoODfYKCeYaIeoKMhYN8
fYd+d4R0j3x7hIWHe4KCgoh5g4OCg4ODfX6Gfod7fIJ8dX1+eYR9gop+foJ1hYKDh4eEeoKChIKCfn14enqDfYSFhJB8h36Fgn1+g4d7hH12gn18gn13d4N9eYR+foZ6fYuDhoJ6fIZ7fn6CfX6HhISEg3Z+bGV9
iX2FhnmDb4KDd358fn52e4uDiH57g4J9foJ+fn2CeHx+fH19fn6CgoSChXuCfId9hYOCfH2DioOIhX1+fX2KfoeEeIV8fYKIhoOCfoaHeIKEdYh6iH57gn5+hYJ1foJ3fo2MfHl5g4SFhIJ4fn2EgoJ8hH6Fgn2C
hoRofnaCfoSDfn57fol+g3eDgopyeneDi4KMeX59g357g32DgnaCg359e4OCe3p8gn6ChIKEfH19foODhYl8goN7fnN8fIh1eX56hISDgpB4j32Cg42CeYp9hH1+fHOCfX6HfIKFhHmDfH17fn6ChHd5foJ1fIOE
i4d4jJN6g4V7goN4joSFj4t8hYR7d32Ffod9hX2HeXyFfoOCfYN+gn2NeXKGfIJ2fX17eHpwg4N8hHx6gn6GgoKFg32Gg359hYJ+fn19gnp8e3t8g4d5goR4hIaEhIaHhYKCfXyFfH2DeXWCgn53eX6Ci4J7eIWD
hX17foJ6hIqGdXuIhIZ+gnx8foN9ZH5+e5WDe4OLg3yDgoyHfoV+cYSDdX59hIN+fX6CeoaZeHh9g4J+gn2NfH6EhHp6g4d+hX13g3V6jH6Fk4eJhHt9jISCgn6CiYN4e4J+hpF9g4KFfoN8goiDhXyCfoOFfH5+
hXyEfIN5h3J4hn6CeIN4hYJ2eoSIhoN7fIZwg32CgoZ4gn56fnSCfIJ6fIN9fX6DcnyCiod8hYOGg3d9hnuCfXiHjHCNh4KKh36OfX2ChIt4eoJ+fn6FhIWCgnuNg4R8iINzgoaFfoiFhX6FeoODg4eDeWx2fnp0
fYKCeX2Je3iFfYqCdIeCg32Chn6Ch4N+hIV+gn6ChIZ4g4V8g4Z7gn5+hXuCe3WKgn13gpB4hWp+e36EjHmCfn5+enx+fX2Ge4aDeX6Ue4KCgoWKfH1+goeHen6DfYKEe4WCfYaChHqDeoSKfYeDfH2Dh32ChoKJ
hoaKen2CfX2HiHx+e3p8fn2Ge3Z3foaDhI2JhImCgoN6fXx+g4J3g4WCg4J5fIOFfIWChYOMfH6JhH2Ed5CCn3t6fHWCfYJ6iX16hX58goV9cn16fYN7fn2EfoJ7foR8g36CfY59hYh8g358hISHg3d+g35+fneC
d4l9g46Cg4KDh4dvfoN8fYaCg4V+hH2Dln1+gomDeIt8mXyKeIKIdn5+gn54gnt+fol4fn2CgnqFgnWHhYV+goWJgoOFcn6ChIR+fneFg4Z6fYeFgoJ8hoR9doJ1hoKNfYR+g4KCfHiDeoaEiISCgn1+fYV8fH15
d32FfYOCfn6FfXZ9goZ6g359goJ+gn59gnx8hH2Fe3uJjn59hHaCg3x0eXeDfnt+fnx+goR7kHuEhXyLd4Z+fYSDhYN9foWCgoSFeYWCgnt8hHuHeX6Hd4Z7hH6Cg4aCeX59eoaDg4OGfYd+fX58fnp6goV9i35+
iYN9doOEfn57iYd+gn6GhX2Cfn6CgoiCdHyDhoKCfoN+e3p9goKCeX2HgoV9g4J+god+goWFiIZ8enV9fXyFg3uChYyEfYOCe3qDg317gnyCioWCg4N8enZ9eYN7h3qCh3qDkH57hHd5eZSCgoR9fIR6hIh+gn2E
foV+fHt+fn59hIOWfoSJjHmFi4iCg35+gnZ8goODi357e356hH5+hXh9gn6GhX6HipmDfIKCgoKIhId5gnGChYJ7iId8go+Cfnt+gpF+goN8foh+fH19hYyIhYN7gn59e3l9g4J+hYJ+g4R4foWFgn6GjIp8fIaF
hYKRdH19gn57h4p6hH15fHWKhIKGbYOFenp5iIOKdnuEfoeEgoV5iH59fYd9fHl4fn2DfYOEgnyDgoN+goJ9g4d9g4R+fYaFhHt5foJ+iHZ5g4KKe3aDiIOFgoeEe4J9hYqEgol+en16goZ6e3aHeYp8g4KHgoJ6
fYWGhYKCfISDgn2CgoV7doOCgoN3foSCh3l7eH6Een56fYWMfYKDgneFi4J8d4WCgn5+fIOCe4N+eoJ+goN8fnx1fYN8fnd+hG56g4OQdnmChId9e3xzfoJ9iH16fIODhIuDe4N6g3V6fI97fH6DhHuGeoKEfX19
gnyIfYN7eIJ5fIaGfnyOgn16d319ent7fYOYfYt3hYKCh4KIeoSHfoJ7inqJiYV4fHt+fX1+hIWFfoN8gn2KgoKCfoN+g3F+hYOKmYOEfIR+eoZ8fXyChH6Fhnp7gnR+g317hYJseYKElYd3hnuDhYd+foR5fIKH
goWHioN8g4OCdnx8e3yIg3txjHuDgn19e4J8iIOEfYKFenh4inl+boWIfIKCgop+goR9d3yHh3mLfYZ+goSDgoSChHyFeYWDhIKSfoR7hnmGhH6JgoKCiH6CgoR4hHx5fnt9foeCgoKFh3x8g4WHh32DfoeIfHuC
hH2GgoJ6e4WCe4J5h3iDeYKEfX58foqJfYN7eoKCeHeDfol+gnmCfX6CfoJ7fYKLeH2GfYR4hnx0goKHhXqMjHqCfneDfoWDgn6EeH55e358fYKDfoeEeoZ5hX59h4SHiYZ8gn1+fX2CfYOEen1+bH2EW358jX1+
hIWRe4N5fX56fYOFd3p+fYJ7fnqFgoJ+fYN7hoZ+dnuFeoR7hX1+goaDfX6CfX10fH2EeIZ4eoV7goJ4fHqChISFfn6FfXyOg359goWJhXd7hnx+hIR7e354iIZ8e316foaDeomLg4KCgnqHiYN+cn19hn6DcXx3
h4h+e3uJfnx+fH2FeIaHhIeCent8e4R3fIR9d3yEgn6Ogopcen6ChYJ3fISNfIJ8fYOFfn19enx9hHaOfod+fIWCgoyCg4iIfX5+gnt9iH18eoJ9dn6Eg4Z8goJ9inmEend3fn58fIKHe3mCgod7eYOCiH6Kg4OC
g4R6iXp7kISDfH18iniGeYWFd35+fnl9g4N9hYN6e3eCg4KKgoJ6fIJ+g36Jd4aFfIV9g3uDgnyCgpp+e3yJfYKJfYKCeoaEeXeFfoOHfYR5fIKEfn2DhnqJgnuKjX58g4KFfnWIg4iJfn58l3l7fIOEg357e3mC
fX59g32EfIKCfoV3fYR6koJ3iop7foJ8gn53gnF+hYV7e4qag4J9jYJxgn6CeHeChYOFgn58fXt9h3mCfnx9eoN9fYd+foaDgnJ+goKDfn56iYh8hH16e4KGfYOIfYJ+h3h6hX19fYODhYV8gn2EiIN+fX5+fYSC
g3uEiXx8e4V7foKQfoWIhHprfoN8goWFg4SKgoaIiIOFhYSCeoKCiYODgoN4fnt+gn16fYKEd4V+fIN9hHZ5fHd8hHaHgn6DfnWCgpCFfmKCg316en1+iX6EfIOLhH6EgoZ8fYSJhH58fXVofYOGgoZ+hYODfYJ8
fXd4g354fIWEenpwfIx8goWFhXmHiHOCg4R+eoyEeH6Dg4J8g4N8g4J+fIJ8eYOCgn59g4KHfHx2goJ8fIJ7hH5+fo18g4Z4e3iDenx3g358hnh9hneCfIOtfX19hIZ6b4KCh36Efnp+fXmLgn58hX59gn6HgoZ9
e3iPdH6HjIKChnh6e3d8e353fXiNfn59foWGfXuEfHt6en5+goN+enh8fXyEiXqCm4OCeX5+fH2Eg32DfYV3god8e36EhoiCfnqHgnmJh3uCg3qEfnt+eYSLc4OFfn5+jIOCfn6EiHt+hn1+fYaCgmZ+fn6DiIV9
e4R6eo6HioSGfH58hYx8iISFho2Le4aEg3iCfIaFfIR6fneCh36Dg4J9fo6GdH5+g4aMdXyCfoKEfIJ+foJ+g4KKYXd7pISCgoKCeH18g36Mgn2Ce42KeXh9e3t+eYKEfIKEen5+g4KCfoKKhWt7hId8g3h9fYWD
hH56g4KDe32CfnODfnh8foR7hX59cISEfIOKhIRzh3Z+fHuChHqEinmGg4OKhYd7foV9d4KEjYJ5fnuDe4N9hIR7hnuCfoJ6fIJ+hYd8fnt9eoWGdHx5hIZ4fop9jYN+hH1+hIVzen2Eg4eDfYKChHp7g4R2fXuD
hX56i3p7fY1+hYJ3g3mGfYKEhoV6c4OFjX17goN7g3N+ioOFhIKDhXmHeoKCh3x+fJSGgn2Ch4J+goN8eH6Dg4V7hX5+hH2Dfn2KpX6Dg4N9hYqEfnp+hoOFeYN7iIWNhIKCfnt+goaDiIKMhYKDgodujI+Kd4SD
foN7e3mCe4V9foiDg4eFi4qDfYV4hoOFhX2ChYN+hHx8l35te3x7g358g5V0foh9dIJ9gnuDiIV9hHiIfIVyg4J7goR4hIKLiHiCgn2Ee317d4KEe4OChn2Ce5aCd4WCiH59fH2IfoJ8fIR+hIWEi4R+goN+hH2G
fIZ+gn6Ci3iGd4h8e4KDen5+goJ+dnmEhH57foV+foV9eX5+hYV+eHyUg36Cho16hYKEeIOLgoKChX2Ee4R8goJ+fnSEhH57fnyKkoeEhIOCg4N2eYyDfntzfYN8gn6Ckm6ChH2Egnx8fYN+hH6Gg36Ce36CfpKD
fIKCbHuCjIN+eoN8eoOHhYJ7Z3R6g4mEhHqEg4KChnaKiHKChoKHfYeHgoR5g357jHx9eX2Qe31+goKGhIuDfoWDgoJ7kIOGfoKCfnN9iH2MeYKFgoJ7fXx9goJ4d4KCfHt+fHp5fIN+fH6FgoN8hHmMfYN3foJ8
hoJ7jX6CfIaCeYSFhYeEgnx5e4aCe4WDfn6CfYSDioKFfoeEgoR+g4aEfXx9e4N9hYJ9eoJzgoJ4dHZ9g317goOMeoZ6dnl9e359eHx8fYiDeHaCg4uFg4OEe3mLfoaFgnaUg4p+h3Z6hHF9eYiCdX6DhIJ6fH6F
eH2CfIWCeIJ9fYJ8fnqCfoh+hYOEgoeEg32GgnqCg4Z8fYWEfHt7g4mEmH6IiHp9en18g3l+in6HfneDgoKGhoV5iH1+fYJ4eoV+hn5+fX2GeniJg3uFhHl0eYSDhYSEfYaDiX6HgnmGgn5+g32Cg4J9g4V1e4KG
hYJ+fYiDiIWChX2DfoJ4hHl9g4SCfXx0g32EhIN8g4KFg4V9fH18d4qDhnuCg4OFhIKDhIp+hn19foJ+hYJ9in6KfX59fH6KfIWChIeDhY6Kgn6FhIJ6e36OfX58oX17fIp+enx0hIJ9fox9hH59fYqDhYuJfnl6
e316joN5enl8e317d494eIR+goWChXZ+doKFeXmHgoJ4hHx7hH59hIKCfod8hX17e215eHt9doV9fIWCeIuGg4aDdX1+h36Gg3ySg4V+fHd9g4N+hHt6gn17g4V+g4SafYKEhHmEh3yChox+hox+g4SFfX6CeoKF
foODgoR+fH5uhol2g4N8eoZ8gn2Cho9zhImHhXyCgn19g4J4hYN1goZ+foKCgnx3iIKEent7iX6Cg3yDfIV8hIN+fp9tg317fXt7ioSDgoWFfHp+gnyKeoaFfn5+hH53goSCfoJ7iI15fIOFhnyCfYOEhIN+fnqD
g4d+d36KeX6CfoOLfoOFfX57e3x8fn6ChIJ6g4OEeoSCgoiDcn2IjoN5eIKEfI1+bH14h3t+kXyHg4SDgoh3foWDiHyNeoSIhIiCi5SDhXyCfYR7hYKFfJN+goKFfXuEhoJ6fn6FfYN9foWCgoVwfoWDfHmEeomI
fX2Din57i355i32Kfn5+fnp9g4uFhXuDgnyFfXyDg32MfXuIfH19fnyJfXeHjn54hXCJeHmCeoZ8hYOHdIKDhIOCh4KDfpWGfHp+hIR8fYR9h36De4ODfXiHg4R6hXpvfn19foOFenl8gnx8god5dX2Ji3J+jIR9
gol8gn2NfX2EfIl3eoODg32EjYOCfH6JeoV4fIWGfHyIfX6Cm3h8h4J2fYN9coR9dYJ9fIN+hH2Efnp5fHmIfnyCe3yDint+hn53e4J9gnyGlpCEdIV+fIJ6fYODfYJ9hYaGhIh9gpN9hYZ1hX6Dg4KDfn2Dgnx9
gn6CiYJ3goV9eoh+goOFhoZ8fpB7g4SCh3x8hIV9fnyGfoSDhIJ9en2Ha32CfoKDeYSFeHR9d4R9fH58fX6PfHOCgoN4foaDhoaEfoKGhX59iH6EfIN1hIeCeIN8e4Z9gn19eX18i3xkg4N+fo6Cfn2Ihod6dn6D
foOGfoKCfX2Ge3uDgnx9hJF7dot8fHiCfoKEhIN+jYp7goN9g4V+fH1+foN3fnN9fnx9fYSCe4KFgnx+fX6Eg499fXqCg4Z1foJ+i4N+fIKFeIR8gnl+goKEjYJ9iHuHg36De4iGfoKFg32HgoKCfol9eYKDfIOC
g4iChIaIgnuFg4d9hH18e4Jze3uEfn5+eoqCfXmCe3uEioR+iXySe4ODgn5xfnR7g4WEfoSKe3qEfYWCeoZ6fHx+go59hJB7fHx9fIx+fIp8g4aUh318hIKDfXx7foN5eX6Dc4N8iYKHeYJ+hIiDhoaEe310foKL
fIKGgoJ9fn56n4WEioR5g417hX6Fg315hIJ5gpB+goN8joKFhXeCfoKGd359doWHiIN9goSFgoaOfH1+gn6Cg36HhH2GfoN8g36Ee4J8b4R6hYJ7e4VnfoJ+fYN7goOHg4iNgoKGg36EioV8gn2EgoR+g36Cgn6E
g4qGg4J+fH2EfYWDfpaFfnyGe4aFjH6Cgnd9foZ+eoV7gn2IhHiEfn59goKCg3yDdoSCfYJ+fn6Efn2HfYp+gn6DgoODeYKJg4WDe4KHhH6CboSJfoaQeYJ+fYZ7hX59goKCfH2Cg4t9e4KGeoN2goKHeXqKenp7
hYKNc32FhH6HfYV+hIJ9e4V4fHp+fIaHlH17iH1tgn5qeH17fIN8hIZ9iX5+fnKKfHuMfX5+hnl+g8J4fnN+goWKg36EfHx9foh0fnt5fIKMa3l8iXVtfX6FgnyFh3uMg3Z6gomDeH57fnN5gpWFeYWJin6IeIh9
cn5+gnt6g4KCend6hYKEfYaEiYSThYR+e32EiXyEfoJ+e3iFjoSehIZ9fH6IiIJ+fJGCg4R9hH5+g3l4hH14fYaCgnx+jIiCe3yDfIR6g36CeHx2fXuYfXx+g3yCgoeDfYKCfXV+foOJfXt8hYR7g3mFkXuDenuF
eXyDgpODg4h+kYJ9dn58hIOJiZh7hHp5fn6DiIOChoR9fYR3eH6Eg3t7hXd7hoR8e4mFg4V9fIKHeYZ+eH2PfoOGfX6TfoZ+fn6GgoKIhn57goR+eIV7eoiNfHyIg3qLfYuEfoKSgoKEg4KJg4J7gn19d36HfYSE
h3l9eJF9e4V+h36EhXyFfXyEhH10h4V9e4R9h3mDfoKDfH1+doJ7doeEfniCfoODgnx7goOKhn59fYtwh3p8goJ9eY19gnx7fHqDgnN7hn6EhHuCgoSChYV+dIKHfn2Ginx7gnWIgnmChXt6goeChIiDeX55eo6C
goJ+fXuDgoN9goKCfINwjIaEh4ODhHiDeH51fn6DiHtzfYV7fYKCeHt7foV3iIJ6g3t8hHuFm4WEg4N+lHhsfnqCcIR+fYp8hoeHfoJ9foJ+g4J7gnl7hXiDi3yDjHeCgnx6i3uEfYV8hY16fX6Mgnt9hIKDfX2D
hXx7fnh9hn6Fg4OCepaDhYSFg4eDdoOPgoJ8foZ8g4aGg4N9ioJ5fIN+fIJ+h4SIg3OEg3t3hn16goN0fH2CeH6Een2Ddn6Ffoh+gnmGiYKQg4KDhHl6fn19hoR8g3t8got7foKCg3yEiYp9hYR9h3yEfnqFgoJe
hnt6hImIg4OCfnx+e3l8eo+CfnuEhol5g4OEhn54hHyCfIKFeoJ9eHx8goOKi4OCeYODhH6DhX2Gfn5+fol8fIR0goeEfoWCfoN9g4N6eoiJg32Dc36ChHuDg4eGfIOEhXp2dYKFeX1xfoKChnmJfYZ5fYR6foSE
gnt4hX5+dYR9eoR+fYOCg4OHfYWCgniFhH6FhI96enuCfI57fIeIfn2Cd3p4gnl+hIRqhIOCfYSDfX57iIKFfH15eXmEhIR9gnx+gomDe4SDhXx8foKKe3x9eHyEfXyCfoJ6fXaDfoOFiYaCdnx2h352hHZ+hYKD
eX1+foODeYKDfoSpgnV8hYKDhHt+hnx+ent+g3mGhoKIdoaFi36Ee36DeIaIfnyIg4iDiHx8fYx9e4l6e4WCg3x7goiHfXKLhH6CgoR5homQeIiCgoZ9fYWFfX2QgoKDhHd8hHeEint9g35wd3t+gn19hXB6inx9
gn59fHl5e36QjpuIiXyDhHl+hH16g4J7g4Z5g4KEfYWFd31+fXB+iYJ+fX2Eg4J8hH6Een6GeXN1fnSJfHmDg4R9d4V7eH5+e5qCi4aDhIWDdH54iouIgn18g32NiHd8hoSNfoWClIJ6g359hH58fX18fH6IhXuE
hoWDhoN9eoR9gn1+dYiCgoKEgneCfn2Cgn2Dd4OCfYSCfHyGfHx2foKNfnmEfoKGgnyCgoKHfHqFhoKChXyKeYR9fXuDdnuGhHt9fJF9i4N7fYJug4d9g4Jxfn6ChoSGd359g4KDfH19foOGh4SDe3uHfYiEfXqM
fop7fIOCg4N+e4KHfn2Fgn5+jHt9e4KYgnl+hoaChYd7fYODc4WCiHuKhH6Ig4eDhoV+d35+fXiDg4V+fn6HhIJ7fn5+i3uFfX19fomEfnyDgnp8iIaCdIOCgoOEgn5+fYKHiISCdYR+foJ+foKFkIV9fH6Dg4OE
hXSCjXx8g4N7gnmGe4aOgn2Pd4t+h3mEfnyHgoV8d4N6dYKFhXWJfoWDgnl6fH19fIKCfYR7hH56foOHlX6DfId+h4KFeXyEg36Dgn6CfYJ3j358hX2ChH15hI2Ce3qCe3qFfoV9g2+Ch3t5doR6in2CdX57hIeC
iHaDhYN6hH59g4V5gnmGh318foaEfYSDi4p+eoOIfHqIinxxfnyJfYKChYiHe3uEe3t+fomFgoSDhH18fYJ9fXx8hXOEfm98foSCd4l4hm16goN8c36YfoKIhoKDg3x5g4R+g4p6eoOFfYZ8fIqEgnqCfYd9fn6H
dKODiXx+go2Le4R7iYuCgod+gn12hXF+cod7h36Cg4OIaIODg3yDjXmIgoKEh4WDfn19fnl8fY19foN+hoV5gnuFen59d3V2eoN8dYJ9foVzg4SShoKEfoaFfIZ3hHx8gnyEen6Di359goKDdoV8hYaCfoaEhHt8
gn6DhIJ+gpeCg4WDfoWIhH6DfYOIfoiCfX6FepR+goOCc3qEeH5+hYWDeIKGhHx8fYSEg3V1eYOOell9iHZ8hYODgoZ+eoJ8goOCfYJ9g32Eh4J8fX2Cg4OFfXp7e4KGhYR3doh7gn6EhXyGioSCh311d4J+enJ1
goWFdnyLfoKLgnp2fX6FfImChHxzhoh+eYd8goODgnxzg4KDiH55hYKFh4SCfoOIhIJ0foV6eXmCe36EeYmIhYJ1g4Z6hXyGc4KChYZ9hXx7gnmEg4yEfHeCiHt7hX53eoaElYZ0hIR9hoV9g4J6gnp4cYOCfoaC
fISDfIR+fHaEd3x5eYR9g4R+goKEfIKEhIN9fH15foRyhoV+fH5+gnx9gniDkIqGeH2Di4J+fH57hIWDgnmCeXJ6c36CeoOFeIN3foJ5foSDfXyEfoaDiX6FfX18foKDfXuHfYKDgoWDgoSUfH6Cg3x9hnSCfnSC
gn6ChIJ+hIh6fXuDgnl+fHuHgnx4dIuFgoJ9eoJ9hoR5g4V6e32CgnmDgnuIh32Id32JfnuFfnyVfn5+gn6OhIODfoV9hHeFgnqFgnx8g4KDiI14h4SFe4KEd4mIhHmGgoV+foKFg36EfHx4fYN9hn2CfYSCh4R+
dYKCe4KFdYKDhnqDe4R6fYR8eX59gnx2j4p9lIJ+hYiDfHx5fIOEe4eGioR5e3J2e4N+e4OGfHp7cH1+fop9hYJ6dHeChX59foWCgoplfIR4fId8g32HhHyCdH5+e3eDiX6Fg3aDgod8dYODi4t6hX2Eg4eDe4aE
g318fnh6g36DdIl7enl7fXt9fXuCfoKCeIJ7fYV9fod6g3x+fYKCfH6Gg32DeoJ6fXx+gm+EhH52iIt9jIJ5eH1+iIZ9fX6CioeEeH5zfHyCfo2Gfn18fIl+goODg3qEg4KJen53fnx5fIJ+hXt+hnx+gnuGc3yE
e3yFgn58pHuDfn1+goOefX16fn6ChH2Gg4Z7g32HhXl9foOIh3yIe3mChIKDgnqCjX6CfIKDfnuEgn2GdXuHgoR+e319hIKJfYyOe4d+hIN8e4OCeH6CiIKCd3x+fIWCeYJ8iXKDfIJ6d36CeH59iYODhH2DfYSD
hIOCfYJ+g3x6fZF9eX1+eYKChoN8foJ8fX59gn6JfnGCfXaCeo97foKEiHuHeH2EhYR9fXx8doR+foV6fX5+hn2EhoKGgnyKfXuMfoJ6iHd9g3yEg3KCfnGEd3J+goOCfn15gnyEe4J9hX6lhIeCg4aFeX16foJ7
eoiCfXuKfoR+foKEg4V9eIN9fXx9hn2CkoWDfnyNhXyEfX2IgoSHiIaJj35wdZGEhoN9hIODhXyLhYOHfYJ+dm59fIOFfYJ+gn6EhIKEfXx8gn19g49+fIN6g36EiHx+gnyEe32HhIN4g4p9h4J8i319fn2Ie3yH
goR9goaEfn6MfYJ9g4KCdYR+fX6Cgn16gnh+hIN8foiCfYKFhX6Iiod6hn6Mg3x8e4V9fnx6hoWCeX6EhXh9gn2KhIV8fYODo36Fgn1+gn1+hoKFfXyGdYuEgnmFiIl3fXuJhH59cISCe4aOgnaDfXx8g4mDgn6E
fYODhYKDgniChJJ7dH17fYyFgoJ3eoKCfXuEenyHjoiCeXqDe3qDfX6Jg32Ee4J9hH2EhI93iH6FfoaEfoWCfoN8hn18j4OCfXyHg4KOfnt9fImEhoJ8eIN5fYh9foh9hIKCeX6EeHyIj3iFfoR+fYJ9fX17g4SE
goiJe3x7gnuCfoR2gnx5hYNuenp9hXmCeYSEfnx7iH19goV5hIt+fHl8goJ8gniIfYN+eXF9hYV+g4WKhoKCg4NxhXqHeoV9ioKNfIKQe4R6fnGDgoODfpCFeX19foWDfnqFg3p9go2NjXeDfISIgnyChHiEgoeH
fHp0hI59eYOEfHx5hYJ7fX6GfYJ7iouFfIN8hWiRg32He3iCh4N+fIJ9gn6rj4N+fISEg3yChXyDg4t8dnx8fHp+h3p+gn53gol8hI9+g3p7gneDhIN8jHx9goJ+fX2HiYV+fHmKhH2Hg36EhnSCjHl+hnqChYR9
gnNzjIJ8eIKKfYKGfYKEhIJ8goKChYJ5g3uHfn6CenyCc4N9fIOCfnuJdoqCdX6EgoKCdY17foKDgoOEg4KHg3GGeoR8hH19hoVse4J+eH17eHt6fYKFen6DfnyEfXqDfnx5fIJ8fHp2fYh7fn6LfH2DiHp8g4eF
fnt3gn2FfIN+fXp5fH14fnyIg3t9gqJ+eoh+hYN5hH2Ke4KHg4R9hXyDeoODfYJ+hISDe3qDfHqGh3mHin18g36CfXWCfHl9hXaDhYJ9g32GgoZ+h3uEg32Ce4Z+iXt6jnV9hn5qfXl6dYWGfXeDeoR+fYd9e4V+
goN9god7hYKIdoSJe36Fgoh8fYN6foaDioN+fHeDeoWFg3eCfnyCcH1+fX19eYZ7god1hHx+fXd8fHZ8fnV5eXuChIyHg4KFfoWFgn59hHx8foOGfHyJfYV+goV+hY99e358fn6DgnmDen1+hIR+d4SFdJCCfXN9
hYN9hIKFfIOPfX6DfHyCfXmCeHyDfIiLiIKDgnt5jH6Efn19eYKDhXp+hYiCfoaCfXqCfoR7goWJg4J9dIKNeoKIgoKCgn57g4N3fXSCeX58fJ+Ee4OIgn59goN6doR6dYOGgn17fn18d42EgoZ9hIZ+h3CCfX18
iJ2JhX6JiXeGgnt5i3t7hIN6hIJ9foODiIiEg4KDg35+fH2FgoaFfnl3fIJ6fn6De355gopuiH57eIKCfYuCiIKEfYOChGyEd4J+dnyEhImKfn6ChYiCfYJ4eX55fn19fXuCe4J8foR6goWLiX19fYJ3foJ6fX58
e353gnqCfYqCgoJ+goWFfn2FfH56fXd+lnuDfoSCeXKDd45+g4N6g3aCfn6Ig4N6foJ+dIt8fnqCg32DgoV+eH2FfX6DhoN7enmDgoV+hIN8gnyCgoSJj35+fX13eYN1fnN7i4J+foR+g3yHhXmFfn5+fYOHhXt6
fW98hY+Eh32Ch4SEfYmEe3uDlYOGg4J7fnl7foV+fHeEgn6HiIeDgoZ5e4N4hHt5hX1+eH12fIOCdX6DgoODhXx8gn17fX6DhH12iIJ9foKGe4l6e4N7g4l+dIKEg35+fo95fYl9iHh+fn17hnuCfHqFh35+e3t6
fnuCfXB3fnR5gn58eoaEhIKGhIaCg4KNgn56fn6FgoOJfoqDfYWFjHl+jpKDhYKDh4iEe36EeYKEh4d2fn6JfIJ+c317g4t+fHqEgoaEhox+g4N8gnx5gn14fIKDg4iDgn2Dd5eCioV+hIaHfYN7fYWCmoSEgoJ9
hYmCi4iCg3t9hpSDgn14e3p5foJ+hX5+goiDgn2Cgn2Fj4OFfXqDfX6Cinx5fn6IfoSCgod6hIp8g4N+goWFjHx9inp9g4SCfpCDfX6Hfnt8fnyGg3l9fIl+fIKEhoKEe4N7g4WFiYKFg316fHyIeYKGgnyRgoh+
hn6GfomDhn6Dfop+fnx9hYN+fX6Cg3t8d4N9g32ElYN7i317hYOGdH17h3yTe4eHe3x9fYJ+fIOCe314hH2DfXl+k3mGe36IhpB+g4aDeHyHhIOJhnuDh4OCfHx8fHqEfYJ8fYKChJZ5fXN+fHt2gn2FgoqFfX6E
fYSGcH6JfqmJeIN8fHx5eIOCiX1+fYJ7fId8fX5+fYiGeoqEfISHfn6EeHWEd36CfXh7eXx8fIKCgn14cYN2eYSDfn58e3t+e4WCiIWIeoqJfYZ6gnt+hYaGhHp8iH2Cfn15hHl+fIJ+e36DiIOEfYV+i42Ee32D
ioOCe4mCfn5+dIKKgoiFhYR+gnx7oHl6g4KFgn2LjIV7i4aRh4l8foSCfIV8eHqCg4N8fX19ioR9hIeQfYOCe36EgoKGkoODfn2DhnyEfnt+eYKCfX17i3t9fYqCfn5+eIZ9hYN4fIOCfX17fIl+g4ODhIRyeX2C
fod+hniKg36Mgn55eIKCgoOHhn5ofYOChX5+hIKCgoSIfn5+i4WCeoWEiYJ9goKKgn1+gnt5hYl8fn6ChnyGhIJ5d35+fYN+fX6GiYR4g319g3x+bYeDgnN4hn6Cg3eFhXyDfnuCeYl+jIJ5d36DfYSEhYN7gnx+
fnqFgn59goKCgn2Dg3uNe3x1g4J9hIJ4enmGfnyHenh2hX17goWCfYJ5g31+g3l8fnuDfX2EhH5+fH5+gn2GgnqDfpGNg4eCe4N2fn58goh+g3yCh3mFgpSGfYeEdH5+h4J5g4SEfoV4iI14e4KCiIKCeYKCgoR0
fYiLfn1+gn59fn51fISCfoKGgn2IfYODhXt9e4KEhIJ9hIiTin6ChIN+fXuDc4aKgoNvfHx6e4J+hH53hISDfYOFgod3eoSDh4OChnZ+fm59hYSGfoWHg32DhYd+hIN5fn59coKIfHyFfnl8foJ3goOGe3yJfoJ7
d4qCfX2DjoV6god3gop2fouDfYeIdYOEgoKCg4J+fXuIgnyCgn19fnuDeoaLinF+i4WDfXNwiHqCg4iFfnl7inaGfoaNh4N+fXqFiHOFfoV9fIJ5ioSDhoR9fYZ4foKChXmCaYN4hXeChod6fH6FgoWHg32SgneK
g36ShoJ+en6De4R+eoJ7fYKDjn16hYV+eoSKfHmEfYN9goOCjIV7g36NhYR1d4J9fnV9hIJ+gnuEg4mIfIWDg4eEgn6Cgn2Gg32Ddox3e4J+foJ9foWDg4SHhYN3fX2Cg3qCc32Ge4V8h357dYSFgoZ6goqMgnh8
foaHhH2FfYJ8gn5ze36GeH5+enyIhnyJeoKIh4SKfYKJfXmGh4aFgpB8hn6Dg3x8goOCh4J8dYODhYSPgn56g3uFfnx8nIN5hIJ8hoaChYJ8foh9fIiCh3uCfn54eIR9h4KDhneCkHiEfYV8hISDhoN6goKEdm94
fomDgoWKkoeDe3p6fH57g4R0foJ7hH58g4R8hoN4jmqDdod+fIOIgnyEhYOCg3t7en6DgoR7fneDeH55fnOHe4t3i3p7g4+DhHKCgn17eISKfoJ5g36Fe4eJhHqCi4OCh4J7hoN7jIN8hINrhpOEhYaJeYKEhHiC
hISFdIeCg4N8eYN5fYJ7h3uDgoN8fYd9e36HgoKGhpR9fIR0fFuDd36Eh3h6fHZ9fHuCen19end1e31+cHuKeX6EhYN+hHp6g4RyfnyDfoOChHx8hn2Ch3mCfoN+e4J+goR+dIR8goZ4pYV4cH2GfIJ9foeCfnyE
hHmCfoWLgpKCd317jHyCeIN9dnSDfYd8joiFhXl+iIJ7foJ7hIJ8fYqFiIKEhoN6goKDfYN2fnZ+hnZ9d4yCfXh9g355fnx3hHuEdoaHfH16fYJ8goJ5fHZ6eoSCdoWChYV9gn5+hYN+h32Hfnx0fnp+iIKLhZR+
g4N7h4Jxg3x+g4OFh359e3x8hYSFgoKCe4p+fn1+goV2h3Z7ioR7ind7g3qCeYN+g3yCeX58fn1+e4N+g3Z5hIKGgnVNfoKFfn2IfYKDmIODenqFiIOGfnqCfYJ9i314g4SNfoSDgod8hX58knx8fn19hImDgn16
g36DfXqFfnmCfoSCent6gm16gn6HeHOCjneEhX2JfoN6e4J6goKDhX59foWGjIOEfnyFhH6DgomEiIeFfYR+goOHg4KEdX2Dg4J8hIqDeoSFcYaEgoKEg3yDfYmCfoZ8dnx9g3qCgoaDg32DfXt9goR6g4J+gn6E
g35vfHp7e32Fe3yDinyFfnuCfop6hH6Cgm57hYJ9gn6Fgn2Jgod9hHt0foaFeIV+eoN8j36Fhol+g4WFg32Efn2DhXp7goSChHx5g35+hH6EhIeDgn6KeoJ8gn6CgoR9fHyDg3l9eH2JiHyFg3qEgol+fXt4e3mD
iYV6g3p9fn6ChH6CfYKCfH59fIl+eIaNhIJ+hnp9fn2Cgn55gnx7in52fYJ8gn6CfH2Dh3WJhIR0hX2FiYmJhXp9fn18hIiEi32DfIeGd4KNfHqCg4ODhnmEdXt7foSEfYKDfIKEi4l4hYR3g3h+i36IjIKNen59
gn6DdX14fIR7hX56hHl9g3eCh4ODfXl9fYKEhn2HgoiHc4J9fH2Ifn6Ke32DfoN9hnt7fn2DfnuFfHuCfoh1dYOFjnt5d4WDlXp9g36HhHx+g32Dg4V8foKDfn6Fh4J5g3p5hYKCfH19g4N9doKMen2Ee4V+e4Z9
foKDjXx7h4SDe3l0goR+fnuFgnx9fYeKfYOChnt9fnx+hn59fnh+fYKCe36EiYSDeIOIfnqCZ4OMfoJ+g4J9goZ4fXx+eoN6fYSCfo+EiX2CcH6Fgn59hXx+e4KChIN+gnV8hXuCfYlziIuCjnqEfYaCfHqFfn5+
fYp6fX53hH6Di4l4enh6hIJ9g36ChYOFenx+e4R+hoWGfH53eXZ9e4N+e4WFhXuEhHmHen1+goqCd4KCfISCg4aEfYZ9hIOCfoWCfIV9goJ+hJeIgnyYe4OFeXWFgnmFg3x8gniDg4OCgoaDgnh7dHl+hH2EgoJ+
end+fX59iYR6e4OIh4N+g4J+fIZ+eoKDhn18hn19e42DfoJ9fnt7e36CfYKCh32Ce3h8hn59g3uCfYJyiIh3h36CiZmDiIONg5GGfnuDenOEeoKEfo2DfYKGiXyEgod+fX59gnqHfImDg318fn59fIl9fXyDfISI
i3x+dIt9fXaDhnd+fYV9hIN6foOIjH6Ce31+e3eDfYOPn4OHi36DeH1+hZmChIJ6foSEfoKCi32GioyMfYWCiIOGan2Cg36Cg3twfYJ+fYOEfoJ7fYZ9fpWFfIV8i32GhoSEdH57foKFgoJ+hIJ8hn2FgoJ7g32G
dId6goODhHyDfHuDgnx9fX6JfXx9e4R+fXd+hIR9g4SEfIKFeHOFfXqEg4J5fYeGgoOGgoJ8fnx9fIODcX13hHx9hIiGgoR8foSGfIJ5fYSCeIWDg3x3doV+fn2Dg356gn2MeoN9fYJ5eYiQen57g32Dg4ODe4R2
eoWCdYKCfISPd3t9goJ8en2Cg4iCg4SGfn2HfoKCgn2IbY6Dko2DfnmLgnt+g4N6dIKCgm99doN4foJ9fXaEfXyCfn6EcHh7hG94fH6DgoN+iHt6g31+hHuDiHyKgnl8g4aFiH18hnmFjH2Fe4V1iXeGhIKCgn56
iIaCfXyDgol+g314fYKEen17foSHfXt+fYOFg32Pe4eEfH18g4OCdoWNint+foZzhnKCg3yChXp+god+iX53hoiCfYJzgnN0hoWNhYWHhoN9fX11e4Z8doeGg359goSCeXyCiIKCgoWCkoJ+hneCeYV9hYSIfoWD
e319e3l3fX57gn19foN8gnd+hYV6fneChn6GgoKChX6ChoKHgoWCjIN+goSOg3mDe4WCdIOEe4R3hXd+gn56fX15hoJ+goR9jXqCg4qDhHmFe4V7fH5+fXuFiX2DeoR7fYKJeXl9hoN9fH2Gd4KEfoSCfoWChYeC
goOFh31+eYp8eoV+hIeCe35+fn2LdIJ4fX2Cg4KCg32GhHyDfX6IfYN0fHeCfIN9g4iLg4WDgoNzgnt+e31+fISJgoJ9inSFhod9j3yEaoN+hnx9fYJ8g3mGgoKJfH2CfYOHg4J7hHmGhoaGg4WIfoOHhoR6fnuD
eoJ+g3uQhYKChIJ+iG+GdXyDfYd+e4l2dH6Lenl+eoiDfoiGtYR+inV5enp7g4uFiH59eX13fH6Feod8fYWCfYKEeYaJdYJ9iIWCfYKCfXp+goJ9hYR7eX55g4KGioKGh3d5eHt3hHx7hIp9fIZ8goJwiXx7g36E
j4N+iXuCkYOChH6EgoN3hHiChoqQfYOChnyIeYOCfIaDeoZ+eoh+kniGg32Na3SIfoR+fnmGg318hIh9hJh+hXeCfYJ7eoSCe4V+goJ+g4eDhIN9eISHeYWHgoKEg32DeYWCenuDgoR5fHx+hIR5hYSJhnyCg4OG
gn6Fg4KEgnqGfYZ+fX59goR9fn16hYWFeIKDhX58eHx+goR8fXp6goOCfHx9gnqNfnuCiIOHfn2Ge4V+fn58fot2h36De4WDhYaDjol9enx2enyKcIeCi4R1fnuDhneEe4KChH2ChHV+e4h+fnp6foN9fn2CeoKD
enx7fIV3fId6eoKChISIgnd+e3uFj4N9hIt9hIWCgoh6fn57d313iYKChX2IhIODgouEfIKCe4KFeIJ+moSChHmGfH59fHaGfXp7fYh9eYR9hn17goR3goiCe36NgoN6e32Qg36Ghnx9e4d8fnx5fYmCfH2GhYaE
fYWCh4J+iH17foJ+foN9e3h2fX2HfYZ9inR+hH2Ec2qDfnd9goODeIOHg36MhH6Gfn2ChISReX2CeoWChYSEeYN+fn2DhHx+fnt8d36CfomCfoZ+dnh8foSFdoOCgnmGfYV9eoOJgnuCenx7g4aEfoJ8fnyDfYV+
ioJ7g3qFfX2FhIiDfYKFgoKFfHl+fYiDfneCfXt9h3t8god+fH2CjIODgnh8fYZ8fo1+gnmCe4R9hHh9goWEgoJ9g4Z+g3uDe3mGhYKKeoWChHp6h36CfoN+hIN9bX6Ce3R8hIKGh4OCgn6ffH59e32IfYN9fZSE
gn6DiYV9eIKDg4uDgoKMhH6EfIR7hIJzhHl3fXmCgnx3gn2CfneDe4Z+goR8iIV9h4SEfn55hnyHg318foyCg297eIR+eYR9gnyFfYKSeXmCfYWNfn17iImDjXuQfX57gpKEg4KCi4J5foWCh3yEhHmEfI59eXlz
iH58g4OQfHp+g4V9coKHg4N4goaEd4ODh4OCfYJ6fH2Dfod8noJ8b32Lg4J7d4WFe4mCg4J7hH2Dk4OFe4aDioKDiHuDhIaDenx+fHd3foN+eZGCgpCIhIeCfX2IfoN8gn6DhIN9hH6CfH6KgoKHb3t9fYKFfneD
g318hYR+g4iKiIOGfYSEeoR6iJd3fn14hn58iYR8lXuDhXt9g36CfoSPhn19hIiDhoN7g356en6Cgn59goV6gn6CfWF8hH6bfHp8fH6DfoZ7ioOEkH6CfnqCdYWEgn2GcnSHgoKEfnx+hn58hIOOfYN2e3Z8goaH
fYuDeYeCioeDgnuGi3CEfnp2hX2CfX6Cgn56fHl8jYmFhnx+gnqCkYKGfn58foR6eYqEgn2ChYKCeYt8fYmDfnx+fYJ0hYaCdYKMfIx+gnqHfIJ+iYaDhnuDd4N9g4N5g4eIfXyCfYeEfYJ8h359doKCfn6HfIN7
goaDe4d8foaCfneDfXaCfoKGiXyCfoN4fYR+eIp9hIJ3g3yIe36Fg4ODen1+fnyOd3uCfHOCe4SFfnl+fIJ9fX1+g4OHgoiEe32IfHp3gnyCfHt2h4SCh4SDfIWCfIJ9g3p6fHCDgoKCfoJ+i3uFhoJ9g4R+fnuH
g4OJg4KCg4KChHp8fnqPg4N9e4KEgn19hXuCent5hHeDioWCfoKMfX6GfXx9fX6NhH19goV+g36DhYN9g32Cg4WHe5F7g36Fe4KLhoh7gn6Den54eoeHh3x6fISCfoJ+fYV+iYOFg4Z6doJ6enx7hHx6jH2CfISM
fX1+eYJ9fod7hIWGkH6DhYh9g32Dfot+d36DfoZ+fIJ6hn2DfYV9hWl9bXyFfH5zfn5vhHx9fXqGe4J8h4h+hH5+eoqGgoaEh4J6h359fX2Dgn6GfoKDgpaCgoaEg3uEfYSChH5+eoJ5hIh6goWGioKLe36Fgn1+
fXSKfoR7fn55fYN7hIp9hn2Fg32EgoN7goKHfn58eY+CeoKDhYN5d4SIgnyIfoKFfHx8h4V8hH13fH58hH2IfoR1hIR+fXuLhHyFhnd9hXmIg3yFhH10d4OCfX5+iIaEfX5+eouEfYN9eYeHeH6Hen6Cfnh4fIOE
fYR6goaCgn6Ge32Dg4KFg4N8gn6Ig4SGfoSCgoR9goR5g3mFfYR+fIN5g3iChH2Qg359eoKDcoWDeH18goSCgn59hJd5hX16fn6MfYJ8hYKEfnuEg4R+jX2IfX5ziHx+hIV9foODeoKEinqCiYN+foyCiXyCfn56
fXd9hIOCdn2EgoSCh4J7foR6goOIjHp3fn6Ch3WCg3Z8h4KHe4N9fop+hYWDhoKChX16en2Ngnt2foKCfISGh3h7iH2FhYd8fYJzgoV9goOCfYKCfYV6hImGdYWCfIaCh31+foSFfn6Dcnd6hIV+g356e4SCdX6H
gnp9fYZ3g3h+eYV8fH6ChXeDfIKFfoaFioN3eIOJgpd9fX6CfoV9hH2HeXZ8hoN7goh4iHuMhIJ6hXmEfH59g319foR3g36EgoSHgoN1gnuCe3qEfHx7e4OHgn6IfX6FfnyCfIKEgnyFfYOChH17eX1+eYN7fIJ9
fHWCkH59hX58gn2DeoOCgneChX17hYZ7god8eYt5fXp7eIR8h4iDg3l9iIODiIN6hZ53fX6XfoaFhIR2fouFc3x+fIWDh3l7fIN9g3t+fYJ+gnd9fIN8iIJ8d36DfYN7e313g4h9fYaDfYKCe4N8eWl9goR1foOC
fYSEfIJ8hX5+doKDhnqCkXyFeX58hX13coJ3g4N3fJOChm+FfHt9g4OCeYOIfIKGipCDeoN9foZ8hXeCgnSDfIV+hYaVh4J+hoiChYR+hHV7eX2FeX2Ch4WEfn13hYOFh4N9e26Mg3t4goR7dYR8hHR9g358foJ+
hHx8jISCjHl+fnuJgoJ6gn18eneCfoZ+goV9hH6GdHmHdoSFgn6Eg4V4g4h+fnuMe4J9int1g4SCcoN8fWlifoKDfn2DfnuOeHx8dn52gn57g4R5goODg36CgoZ5fH6Pfn2Dh4J9fX58hYN8foWDhXl5fn17fHh2
iYOGgp9+h4SCfXx6foSCg4J+e3qChoOCfn6HfH6PfYZ+fIN+jnmDhIJ5gn59fIh+eYR5g3yCgnd+d4WKh4OGfIN+hH19foJ5fIN0fnp+go1+eIWKhot9h3p+hoSFfoV1fIZ8iYRveH5+hHh+h4V7c4SNfIKGe4J+
h3yIg32CgoN7en19dIOGfHp9fIODhoJ7foaJh3l6h3t9fpOEfoWEfoKEhYJ8fYh9fIh9hXeCeoKCgn2CfH14g36Dg3OIiH6DfoN8hX6DgoOFfHqEiH2Dgoh8gnl7fHyFfoR+fH6EhniWlo1+fnuEfXyLfXl8e4WC
g36Gg4J8h35+d42DfYiDfISFfYN+g4SEg4V7e4+Cen6EfoKDg4SLg4iDgop6hIJ7g3V8foSJiIp6foZ4cnaEnH6CfYWDfXyChXSDg4OCgoWChoWDfn2DfoWDfn2Cj3Z9jIKKh359fnx9gnyDfn55hIJ6fnuEgp+L
goV9hH6KhoyCg4KCfIN6foV+goSFfoKFk3p+doN1fH1+g4N6jH6CooWFdn6Ce3t9hXt+hXyEfod7fXSHe311gn55g4SCg4KThH50eIN9fYx9iJd+fX19e4R+fqh4g32Hhnlggn13jIaHeod7goKEgnl9g4ODh4WE
foN+hYJ7en2NeoN5e3qCfIKCfnh+goJ2kHx6g4R4hHaGhoh8goZ+doKEhImCc4KDfYh4hYODgoSHfH59hYiDfn2Egn6IbYOCg4iHeox+hIiCgoJ0dX14g4N+iIp5fYKEfXeKe4Z+g42IfHZ6d4N5hoZ9fIN9hoKE
g5eCg4V9bn2Cfn2Ci4N8g319g32CfX2CfpSEg4OIiYiLeH2Kg32Ign2Ih4WCfIOHe36Jg318hIiEgoKDg4R9g4J7foOPgoJ2fn1+fZKCen6FhJN9b4uLhYOEfH2Cgot6g4KGeoWKiYJ9fYZ2hYV6e4KEgop9g4aH
g4p1goOMfHyFeIyCgoOFhXx5hIN7fnyDh4SCfoKEfoN8hIJ8fH12fn59gn59foOEiYV6gpCCe3d2gnx+hH2Dgnx+gn6Ce3qFiYN+j4KKcX2Cfn1whHt4gn56e3yEhIh+hHmKg317boN1fX5+fnuFhn1+fX52g359
fXN+e4J6fnmDfX6HeX2IiIJ7i36FfH2PkIqCfoSFdnmCgoN+g4N9iXqMk4J+eYiDeoKEfoV8e4N9doV9e316goJ2ho59e4OIhoKJg4KEfIOMgnx+hISMfn19fHSDeZWDe3t+hn1+g318iYeDeod6fnaChYN+g3qC
g4SFfYaChX6DjIJ+eX6Ehn2Eg4V9h3uCfH2HfHpwg3yIg4R+cn58goZ+goWEfnuKenyChXx8gmp8fXyDfnx9g3t8eYmEe4d+goN8fod6eoOCfoJ8hnx9iX2Dent+fH2FfHx7eYl6g3qCiIODfX6EfHp9gn6DeX1+
fHt+g3mCfnuGh5eCe3iKg3yChIR8gnmEfnR+h4aIg3x+h4V5gox6gn2Ghnx6enuHfn57goWEgnyCfIOChH5+fX53gnx5fYJ9eoaDfIN1g3pxfXaCfIKDeIKEfXx6fnx9gnt7eoKCdnuDgoJ3h259goKDdn2Fgn16
fYZ+goeHg4iGhISEgn58gn15fnx8g32Dd32Ee36Ein57hYV7fYp+foN7eHuFhYaDd4aDdX56g4OFiot+mYN+hn16e3p5fYKDfJ6DfoV5gnd9jIKVgoZ7gnh+hH2Nfn55eH2CjH6EiH5+fnyHfISDdXxzgneFfIKC
g4Nxg32CgoOMfoODfoKPfIKDdYpzgoV7g4Nya4iCe3qChXh+fH6Ee4KDcoJ+h3eCe352enp+g4J5fnqCg315g3x6en2EfX6Hh4KDe3mDfYJ+fIJ8fnp7h3h2j36JfXiGfI2Gh4KCfIt6gnF5hHl8e3qCfoJ5hnh8
goKDi32Se3uCgoyDfIiGeHt5fYx+d3qDg4OHfn5+hIR+fn5+goJ+d3yCe4N9gnx9fX6Eg3l8hIZ8hoaDfYKDhIR5fX56foSJhHt+fHuHjHmDfoKNfX16d459hIJ+foSKgn59hHx2foKDfYODfoeHjoJ1d3t9foJ+
hXx+fIOJfYh4fYWChYODiIJ3dYaJfX6Efn2Efn5+h3uDfYd9gm59fXqHfIOEiXp+ioN6g4V4hYWChHtqhXl8dX19fYeCfXODhoWFiHqFiJZ5d4OChYaHg359dYWEfYWCfYKChIZ9gn6EdouDenp9eIJ5foKCgoaJ
iHt+hYJ1gnp+hnp+eYKHg4J+p4N9e3x+gnF3goR9e32HfXqDmXx+g3h4hHaIg4R+g4N7gn6GdIaFe4aHhHaDYIKDfH5+boN5doN+eoWDfYeCfnp+fn17hIOEiXuCfn1+goR+fo6Cfn59g31+eYJ+fYOGfHV1g319
fYOGfXmDfYN+eoJ+g4V7jIN8gn18fX59gniCgoR+hIN3gnyKiYOFfH2EfXp7eYOEe3lpgoSDfoKChH2ChIZ+foKHhoeDg4R7e4N2gn19h4V9hYaDfIN8d4uCjIJze36EhYN8fIJ8fXiDfIR8fIN+g4V4h32Cfoh5
fXt8g4KEfYJ+e4SPfHqEhoR+e4yJg32JgoeDhX2DeYV+hHyDfnN7foR9fIWEfn1+hIKEfn6EfISFinyEfod5hH58fnyEe4SGhXiEhHWChoaCg4N8hYt9g4R+fX5+hIN5eH6FfoOFfX18hoN4fnyLdX59fn55fH2C
d4OEhoeJfoKGent2goSgfn6JhG99boN8fIKFfoSHk4J6fIaFen19en6GjoJ0fYKCgoOEhH18gnJ9goJ2fnyHe3x7hHt9iXp8e3uGhHuCfX59g317g3uDgoaFgoSDg3l+hoaDgnt2jYZ9d36FfYN6e4KCgoZ8h35+
goODhISEfnt8hIV4dYN+g4WLjIp4iHyCg4d5got9foJ8goR8fH6CeIiKfYJ4iXuEgoSDfH19hHx4goqSg4J8fHp8gn1zfHmCfYN+d32EcoWDfHx5fH6JfIqKeX19hYeDdYSDfZJ9en6DdYOCfXt+hYOJeoeChIaO
e4WCfYJzg3qCinqEg4KDeH1+eIKMfHmDg3t+goWJeYyEhoKGg4OEhH6DfH1zg357eXV7hoR+hYyEfXt8cX59hnGDh4R5g4mHhoZ8foOFfH2Cfod7g4JxhYV2dYZ+g4ODfnp9eH59ioeDgoOCgoR8goJ6hIR3eIJ+
gnqEi36EhYR+eIZ4hHt4e35+ioh9g4N9g4eGd3yCgoJ5h36HfHl+hnV+fYOCi3Z9hXqGcX19eoyEhIJ6fX17hYJ7gnt9fIh4kn59g3qGeYOEhYiCgnt+g3x7dIJ6fIJ+goR+h355eoSGg4KWfX2IfoJ8fIOFdoOF
j36DiIKFh3yLfYV6en58i357iIJ8dYSDfYKFg4eDhYuDe3qGgn19foKCiHuFfoJ5fX2Ign6Dfnd9e32JfoN9gnuFhH2Efnt+g4t8hoZ9en6FfoR9gnp9hIN9fImGgn5+hoh+hH2DeoSDfoKFfoJ8eYaEg4WFfnyD
jn16g31yin2LfX6CiId+fImKgn5+gn59in6EhI2Hg4OLe4OCfHyCfoJ+foKDeH6ChIWMhH18fop8hIR9hYJ9eoWCeoaCiIeGg4h9fIN+foJ0eoWDe3qEe4iHhHt+hoWEi4Z9hYOLfW58eoZ5fnmCZ4V+gn2Ig36I
iYuCg4J+i4J+mIWLgn59fYOCfoODg36FfYZ4fXt+goWDeHuFhH2CfHSQjoN+hH6HiHl+hH58fGV5hnyHe36CiHV1hnuCe4OMfYJ9hXp6e3uDdq6SiYJ7gnt+goV+g31+g4KDhnt6eoV3goKLfoOEhIN4gniChIV8
fX6dfXiJbH18fHiCfX6JfoJ8gn6Cg4ODfX16hIVtfI5+coOCj359fn52g4SXh3t8fX6EfH15foZ6hn1+hYJ7g4WDgoN9foJ7fYKJfX2DfXeDhoODfod8gnmEeIeIeoiCfXx+g3h6fYp+g4KDen2CfX6Gi4WChYJ+
g36Jen18g4Z6hYKChYhxhoJ7g4V+fHiEeoh3doR7fYl6hIiFfIOEiX5wfoODfn1+h359fHx8gnyDeH53fnuKfX18goV+g4OJfoN9en2Hgn5yfHl+fYSCfIKEfX6De3tyhXt7eYZ5foZ8fnp9gnx+iHp7g3qEeoSE
fnl5dIN5e3x9goJ8g4t4fX5+g4iHjoKRhH2JgoWCeH57hW96fIiCfoh6inp1eXx8g4R5g4d+hH6Minx+hHt4h4N5g4KHdISDfX2CfXx7eXmLg4mEfHh4goWCfXx8goWDfIiChI16ZoKDg3d5c3yEcoN6foeFgn6M
fY6MfoKKfn2ChJx7eoN8foKFhoKCfX2Eg36FfXuDfoJ+e4J7h4V4fomJeX14i36CfYN8g36Ng3qDfIaChpJ+goh8fYWFgn6Ga4J8eYKFfYN+fIJ9hneDfoOHeYWHgn2Cg32DfIV9hIOCe31vhIODe4N5fX17en2D
goN6goKCg31+d357g4ODfoZyd32FfHmUg3p6fn2Cgnt+hYSDfoNyfXmEfn57g3x7fXx9hYSDfn15fIR9foKCfIx8gomIgoJ4hX5+hoKDgoV9g32Fj4uHgnmChH6DfoN8nnmDgn59fod8hIJ8hH2CfHt8fIN8hnyH
dHx9eH6Jgn17eXZ7h32DfH53fn51g2OCc35+hoV+dYODfYKDfIR7doOIfYN9foJ+gop+hYSDfXZ8e4J9gnx9h4aDfomHfnR7fX56eHyFfXiOiYaCiYWFfoZ9en1+hH6EZYKJdoaFhH6CfoR8hIKDhoh5dn2DhIR6
kHyGfI+FhYJ+g358foOOhIR8goV6goSCeYR9hI6Dg357dnyCfoSfhXyEe4N7fX17fYSDeIJ+eoSCe4d5fn2PfX58fn5+e3eDgn6Cg4N2hIN+fod6fIR+goKCfXuEcYKDgoOFgpV+g4ZkhX16jHyDfoR8fnt9hYJ9
e3h9fnt9iIJ7fH50hIN9h4+DgoR9fIZ9eoV+hn6JhnyIg316foV8eX6Fg4qGfoKEgnp9hoKJgn6DfYJ7g4J8fYSFgn5hfIeHeYZ+foODgoRvfn6DkHqFgnyDfYSCfYV9en2ChIJ8eXx9fIN+fX2Dgod9kYN9fnx+
gnCCfYN+hIKEg4SDfnyCgn6EcYR6gn19i3uGg4x8hHuNgnx+eIV7goWFfImEg36CfXuDfYOEin14fXuEe319hYN5fYR9fISCfHt4e3t+hH16fYR+fn6DhIN8fX19hoR9goKEgnp9bHt8e4N5fH58gn6Cg4N2eIaJ
fn6EhXt+g3uJgnyKkH6FfnuCg4KEeYJ+dYJ+fIKJg411fXuFgoN+goeEfnh+g3SCgn2DfYN5joKEi4SCi3KEinqEhIOEfYR9eIWEg4N+fH55gnp8e317j359hYKKgneQhHmFfoWMhYN5hH17h4J+iH2HeHyFhIR+
ZIN8g3d2g4l+fYOCeoWCent+en2HgnWCg358goJ4iHyGinqHh359g3x+kX5+fYKId46Ghnt5fod9eYaKfn2Djnx9kIl8eYSCfIKGe3uEfXd+eoaJg3F9eXx9g3CEfIJ3hoN+gn6Ffol+g4Z6c354hoWXhX6DhId9
foKFfX2DfX6EhH2Fen2Dh32HeIJ8gnuEeHyDeX19g36EeIaChXyFgnyEfop6foWFfYaQfHt8foJ+e4KCfYN+hIKCfoWDhX5+fX17foN+eX56goN+g4aDgod8h459hXOIhn2Dfnt9dX6HfoKHfoyEeoN7e4d9hHh2
hH6IeYOHfYODhoKHfnSDgoN4fIJ4cn2Chn1+fYV+doV4gnx8jIOCenCEhH6HfXODgoSHg32Ci4V8fX19fIKEg31+e3mDg4qCfn18enWIgoqFhYSDfIWJhIeFg357eYl9goV6hIV3eYOCjImDg3yGc3mGdoeCgoR9
gnyGhYiCfoJ+ioN+fYKCiIeHinp+dnuDe4SFgnl9gnd2eX57fIJ7gnx6eIN8hn6DfHqEfX2Eg4N+eoSDfIiPgniEen55iH2FfoKDfnx+eYJ1g36DeYWCenmGfoOCh32XhHqLiHt7g4J6eYJyfIN8fXx7fH6IhId3
goJ0h3x4hoKEg36DfYODh32GgnyOhnyIeIeDg4KIg35+hIR7g3h3hYSMg3uGhX6FhYJ2goKChX55eo97fYV8i31+hISCfpV8fnZ8fYxye4J8fnx4fIJ7fHt7hIN4hXuEeoeFfomCfYtseHmNhn16eHt+g32Den19
fX6CfYR2hIOCfYWDgqh6fn6Fgnt8goN+e4KDd3qEioN8gpN+fYJ8fImEhoiDfoKDgoKJe4iLg4R6fHyCg319g4OCgnqCfnp9hH1+iX5+goN9goJ6hYKFfXyFfoJ8fXqIhXOEhH2FeX6Ki36CfHp6gn6DgoWFjoR9
fXaHhoKDe4N+fYZ1foeJfn2CgoN9gnqDjoOHfoWGen18fH58iIN+eH6GfIKLfIWCeIOKfn5+g36LeoeCgoV7e3x+fn2Dd4iDfYKFfHqGdoSCgnyEjIZ4gnd+e4N8hYp+eoV6hHd6fX6OiH2Dg4SChoZ+fY1yh4KD
hIR4eISGhn6Jg4h5hYV8fIR+eX58fH6CfoV7goN7hYR+fnJ1fXh+i3mChoZ+gnx9h4KUiYJ+fYR9fnl9goKIjIN+gn6Ce3qCfYOPfH2Dg3mDfnyCfHh7hYuDg319eIKGfoaGh4SCg3qIg3yChIx8en2FgoN9ho16
gn16fH6Cfn6EhX15fXyCeIdpfn11foaJgnuEgoN7gn15fIh7lX58hnuIgn6Dg4J8eYN+hX57fYWDgn2Fgnh9e3t8g3uChXl9fYiCfXd7g4iCh3qGZ3V9eIl8gnqHhYR8gnyJfoJ+gnp+fIKFdYKEhnqEhnuGfnp+
hHx9hpSDg359fH56g4OCeoOCgn1+foJ9fH17eX1xdoZ7gpGDe4mChHyCfn6Ck4J1iH2CfX6Fi32Een18h3yEh3p+fo58foJ9jH17fIaGhIJ+fHR9fX59fH5+goOGenl+hoODinmCh4J7hXh9e3x0gn59g3mEfYJ6
foN1hX2DhIV6fY2UgnyCfYN+g32EfX6DhISCfId8gnmIfnyKgn18fX2Ofn2ChHyEe3txg4eLeoWCfIJ6iXx9hIx5e3iDe4KEhHx8gnqEhoR8hnN8goONfnqCi4eClYmHfYKGfoOGfoWEfXx8hYN7enx+eHmCfY59
g4WFg4V5jX13gnqHen5+hoKDhIV9dXyChXx9iYOGh4SDfHaHc4KDfIJ8goh8fXqJfn2LgoODjHV6g3x+fISDg3uHe31+g3Z+hoKEdoJ+eoeDdH6Dgn2Cg4d7dYOCfYh6hYNuhJB+gn6Cfn6CfoeMjH1+g4OCiZN+
g4N9fX6IfX50hoV+iIZ8g4d9qnyChH6DfHyChX6Cg3yGfIKCfoeCd4V9iGuTg32HfHmDhHqFg4J8hHp5hXF6hHeFhH2RfoN8hXx+c36Cgn2DhnmFhIKEgnl7goJ7got9fX5+g36CgoKCfIJ+e4V9go2EfoODhIJ+
gn6Kgn19fnx9fYOEfIKEent4g36QiH2CioOQhYKChHZ3fYKEhXyGfnx8hYV7fYKGfomCi4N4foKCg4d9fnp9fn6ChIeChX6LfX6DhYV1eIl6hH5+foaChZN1fnx+dX6EhH58hIeFfXl0e32Cgot+doOEfn2DfoJ7
doKDhYKCfX2FfoWLhH2DfIWHhH6EfoZ2fn2LeIJ7fouFfnuGg4h6e355g35+foODiomCh3yEh32DeYR+foV8e4R9fXuCfYJ+eIOXhIOChXx7iXd9enl7dnd+g356gnaFeYJ5i4d9gn59e316d3uChXx+hoJ8h36D
hX59g4V+h359hH2IfoyOeYZ+eoWEfoKDhn2FhIN7fn56hIKIfIuGmoJ+g3yCe3x6fIJ2fYKDiYN8gneCfoOHgnt6jHuDfYKNhn2FfX6Ce4N9hIaCgoZ8g4R+e4SHkHt7dYKFeYKEfnqFhYSKg4J8h4OCgoKLdYSE
g3WVgnuQho6EfX19iXqLgoN2iYeDhYN+kIN+doV9hoJ8fn6EdYZ9eYaChYiDh3yCfn6GfISDhIeRg3V+gnqDjnh1gomIfYWMeHyEfoKDh3p8gn1+fnh5goOHhIeChHd7fnuCb4J+hH1nh4V9e4KCgoKEe4Z7goWG
fn1+g36EeXyIeoJ9gn6DfIOGe4uCg312hoOFeoeChXaCkH58enp8hIKCeHt5elx+hHeDg4OVeoOCfX6GhYKEg4SFfnx1fISGfX2Ce4R+X4KDfoKFeX58iH52hoOCi36EfYx7hHuIhHaCbH2Gfn18fn59h4J7g4SD
fIOChX6HfYOFfYOMg299g4OGfYmMd4mDgoJ+iYR+fIKKfox7hYJ6g4V8goN5gn19eHt+goKCg4OGhIOHdoOFfXl7foaGfIOCh3x8g4OZfn58fIOEfnx+gn2HgnuIeHmCiX2HfYWJfn6EfYJ+fnh6goJ9hX2ChHt+
fX14foV8foV7gniEgnt9fH5+fYd+g3x8fYJ+g4OEdoKCfn2DiHuDhYN4hH57g4J8h3mEd4aCg36Dg4aChY+DhZR+gn5+fn6Gfox2iYSFdn6HdoN+hH6Eg36DeHp7gnaCmXx4hH6KiIWEeX2CgoaDfn53hnuDhYKD
gop+fn15g4J4gn6DgneHfn2Jg3mCfYKEgnx9fYWJfX2HgoKDhn6MhIiDfnWCgoqChX59hX16fIKCgn6Cgnx4fH57hYKEg3iDfn59h3tzg4OFfIJ9hX6FhnyKcoV0fX16e3CIiIJ9goaDg36DhX58fH2IhH1yg35+
knqMeoKHg3p6hIeDfH1+foR9dn2Cfn58fIuHfnOCg4d3g4Z+hIR+fn59foaGe356eXiJgn59gnyCgoKHgoJ+fneJfn2DiHx7goN+fn58fHd8fod9hXp5eYN8hH2DfoaGhXZ8g4KCj4Z8foSCfHiCfn58fIl9iIR3
fXuZh4h+fXp6hXuEhXx6hYJ7h4J+fYJ1eHl7doJ+e4OCfoaHfn5+g3p8fYSIhnh+gnZzhX18iH2DfIWCfHyChId9iX2CfYSEhH6OgoWCeId2fomDfHyCe4KDfol9h4J+eYeFhX6CcoOFdISCfnZ5goZ+enqEfn6F
hH6Cen6Eg316e3yEhHmDhH56hIWCgmt+hoSGgn6HhoKEeoWFhYJ9h4eHgod6en2DgnuChn55fYKKiYOJfYOGg353hYOEfoKKh4J9d358goyDfouDfYaCgn6He36DhYiCfH6Cgn6FfH2DgoaGe354g4iGfYSCfnt9
hX6EfXx3eXx4iXyGjYKDh4ODcn15eoOGhIJ+iH6Cgnd3jX2DioODfn6Eh4N7goOCc42Ph3h6goV9e4x3eYOLdHl8goSChIOChHiDe3uEgn2EeIN+goeEe4R9fnp9ioaDfIJ6fXmCg32DgoKHc4SFgoSCd32DfIJ+
goN+g36CeHmCinl6g4dofoeMiIt7fH54gn1+hIOFhoiCfnt+fIJ4fX16hYJ9hHuEfnh6goSDfIV+goaCjYx8g4eFfHh8hYR8h358fIVyfoOCfYuGg32FlYh+inx+gn19hIaEjH58fHeIhX19coOChYWDhHh5hX2D
eoiEfX6Cg4R3i3t8hYSDfn6CfoJ8fIN8hYJ+iXx1doJ9hIKGeYWDe3uDcXt5en56fXiFfX58fH6FhXp+fXqPhHx+hIiCg3yEhIp9g4V9goN8hYKOfXyHeIeCg3qKfYuDhYR+fIOJfYeKeX5+hn53i4SEfIN5hIJ9
d4J+goKDhoiDjnuCfXmDg32SfIR7hIuCfoSGeoJ4jX5+fn6KeYl+goN8fX1+g4R+g3qCdIR9hH6DkoODhoSDiYaDfIN5foN+fn2Cg4KCfIWEg4OChX5+fn5zfH1vfop8en18inZ9dnx9hH57hYV+gnqDe4J7hI2C
d42Fd4iFhISCgn6CenyEfoKHhn6DiZOPhYaJg3SCgoJ3gniEg4V7goR9hoKDfYh5foKIfIKDd3R9gnyDeIR9fXN4iZKFe355fn19fod2hnqDi4KGfoeHfYeIg357fYh9dHt6fYJ2h36Ghnp3fHqCkXyFioOEfYSJ
g4l+hXqQe4R8fIh3foOJg3iEeYaCfoOCfoiChX19g4OFgnt+foKEg4KCgoaGnH6Ig4d2d36FgoJ6gn59gox+fneCgod7iISEgoaChIN6g4R+fn6CfoN+foKDgnt4hIKFg3uEe3t9eH6EeYR7bXuEfHuEfXx7fH59
fn5ofIV1got+goR+e4N9i4KFhoKDenuEh352hHeCe4KFeX19fnWFfYN9hH1+hXl7eHx+hIJwfHx6g4SMfnt8gn6CioJ1hX58fIKYenqDg4aFfYZ+hnmCjn6Fh4h7doKCfn6Cg31+hYR9h32Fg4KJg4Z+fH6ChIKD
g317foKDcol5eoJ+eX59hXx4c4aLhIOGeYN6kIWIgpB8hYKDfn2FfYWFdn5+hoKEfnuDfHyEgomFkYV6hYx3hHqEg3yHc4Z7hH6GfIZ+hnyCfYOEiX2IeIWFhYSDc4aEgoOCh359gnp3eYKDhHyDhIKEg4SEeoSD
iXmFg4qGg4ODgn56cIV8iYOChXyEfXx6g3yNg4Z5goN5g35+fIWCgn6EgoZ9fneEe4x+g4iKhYKIiH16g4eCiYOCjIWKeoJ9g32GjoR5fX5+fHN8iIiGfH2HdINtfX17e32GaHqHgoh+foR6iYWCh4N6eYWDh4J8
goiEfnqDfn6CeYOHfYp9gnh6iYN4goN9eYaCgoR9iH12go2ChYWNe3t3hoN8h4OCgnV+b3h+hId8fXx8hIN+e3l8hYR9goOFfnp7iYSDg3Z8eoOGj3xqfXuChn57h3uCjH18fomCfoSCeH2JgoWFfHyCg4OEfHl+
hIR8foOChnh7dXmCfnZ+fnqCfYN+fXt+gn6EhHyCg32EeoN+fnyIhIKDkHyFfoJ8goODfYJ5g4SIg4SDenyDdIJ+g319en59eX56foaEeYJ7hoSKe4WCg4SDcoOEhYSDfIqIe357e4OIg36JgoN4inx0hImCfIOD
gn59fnt5en6Chn6Fe3yDg4uDfIJ9iH5+hod+g4J7gnyJeoR+hIKHgoJ+d4OCg4Jzd4WQg4OFfIaKfHmDg4SHfnd3gnx+foSChYmCfoyCg4V5hH6FhYaIfX5+hY+DdYOFfoJ+fIWCfYKDenmCdH16g35+hXl+enuE
goWDeYWDhX6Cg319goZ+iIWEe3t3fHyFiXyDhH6De4yMhoN9fXqChnZ9goJ6hHiCjIx9in54fX5+fIZ3eXN6fpGHiHmGd417g4J5e36CfHyJgneHfYR7fYOEeHWCeYJ6e3N8hXuPgoR+iH1+g4SEg32CfXaIgoSF
g3l6g4J3foaDhIKHhIJ6in6Cg315gnh+kneCfoOCfXyIfod4foJ8gn16en59g4OEgoSGhIJ9foh9g4KDhYR7jISCi32CfoR+h4KCgoeDcoOCfnyJhX2MeYJ+kIp+gnx+fnl+eHx+h36IeIN+iIKGkn59eH18goJ+
kYN5h4KDg4N0fH2Ce36EfoeCiXiDfn5+e3uFg36Dg4R8eoSCfYR9fXx7iIWIc4V9fIN5hH2DcISDeI+FenuJhXx2hIJ8goJ8eoeDhIJ+c3tzfIKCi4aCgnp6hHyCfXuCgoKEb4WFfnyKfX58jH6OfYOFg4h+goNy
fYJ+eX58fnyDhYaSgoWDfIKDg4p8hXJ2eHuGh3OCfX6Fg4+FgoN+fX58fYN9jIR+goN9foaDfXN+g3iCgnuDfH6DfXWGe3t2gnyEioSCgoN8fnyOeIKDgoV+goN+goV7enx8foJ+hXx9gnmGhYR+g3yChHd9gnl9
foh9goN5eX5+foJ2g4R8g357g4KDfYKIhoN9fYZ7fIV+g4h2fHuHen2CeYV9fHt7hYeLfn6Cfn1+g318eYaCeYqChH6Fd4WHfHt8foOCg4KCfn6IfX18fYN9foOEg4KIgqh3fHh8iHp+fH56got9foKFfneGfZGE
goWNgoOEhISEgoR7ioKCfYOHeYOEl36EiZGCg36LhouHeHx1fIKDe36CiXl9en59fnyFfoZ8fX2HfH54i3SDfnt8fXWHg4STfoN3fIiGi3t8en17iYV6foODfneMe4N9fIODfIV9fnt6g4OEfYV1gnp4hXmEhHh+
gnd9iXyCe4V9hYh7eXOCfW6Fe318foKCd4SCfoJ9fYmFh3p9h358g4WGe4p+eHSFjoKSg3uCe31qeXx5hn17fop+gn6Cgn2CeISCeIR9iYWDg36FgpeCd4SDg4N9g318c4N+fnl+fX2Jg359fIOFgnl7en2EgoOF
hnZ8i4SFg4Z8eX6EgoR6goeHgoaDfoN8kH14h3p4g4Z+fX16iHd7inyGhH2Gg3yEiIx6coV9hH2Ih31+gn18hHyDgoSCgoJ8hYh8fnqEdoaGioSDfIaXfH51jYJ6goWHg3eEgoJ7gnx+en6CgoJ4goN8hHuGfX59
enuEd4KJfoR3ioaIgn17gn2EhWyCfoeCdIiFiY1+iHyCfYKFfXyEfH6JiH54coV+iYd9i3x8fISIgoKLfoOJfoiFgn2Dh3WCfYiGfnqCg357jX6CiHiFgn58fXuCiH14fIl6hoh2foWOhXl9c4mEiHx+jIl7goJ7
fnh+fYZ+goKCdYKFfX59fIWKhIeLfH17h4OCfH6CfISCe32EiHx+fH6CfIJ2fYd8fXmChYJ8fYKCg4KCe4J+fIl9hYJ+jX6FfYh8g5F+g4d6fH6CiH6DfIKLfYR9hoKFfYKEgoV9iIR6h3V3fYKFhIeHhH5+hHyE
gnx+hXx+fHuPi3x9h36Gg312hXmCfXWHe4N9hH6Cg36ChIp9e3t9hIR+fnKCeoKFfn6Ginl+gomLe4Z+hYd3g4KCeIN7e3pzc5V6hH5+eoJ+jXyDfYKCe359eXp4e4d+gn2Ge4R9iYaFh319fYOEg4aQenmCeX6C
enuEi4KEdX59eIaFg4KDcYWIg32HfHl5g3yFe32CkHeEh32FfXt6fId9eoSFeoaJiHuDe4J8hXl7goODfIN9fX1+hI18i4WCgnp9hn2IfH6ShnqFfH6Hg4R9got4gn11gnt+iIKGd31+hnx9hYJ8fX6Fe3uMdn18
fX1+g4h1fn2Rdnp5e358fXeFeoWDhoZ4hoOCg3mFhoJ2g4WDgoyFfoh8hH6NfniGfYWCb4J+gnp7iIN5dX58god8goN+g4qCe3t+fnt+cX58goOEi4J+kXV+hYNzdX2EfoOCd4WCfHt+hoJ9goOCgnx9hIJ6g4iH
eoR+fYt9hIqEfZCFfXx+hXSGfn2DhX6Vdn2DgoR+goqFd4WYfnZ9fYR7fYN6fI6CgoaDiH2Cg4KEhYWDfoWCfXqCfX5vhH6GfIWEgn58g4SIgoh2iIl3g4V+fnmDgn58fYmFg4J+e4KPfoR7fX56gnx9goyEfIWC
eIN6g3yPhYh9hYWDgn54eXt+e4KJhXqFhH6DhYOCfX6IiomJg3N+e312hn2Dg36Dg3iCfZGCfHx8fnyCgoJ9foOKgoJzfXiFgoSHeoh+hIiDgnuDhXp4foSHfYODfnx2enqNmISOg4R4fIWJenl9eoV9foR+iYV+
foSIh3mDgoaEfXyCfX15fYJ8cn5+gohwenyNe4aDg4qEdn2HgoJ9dYKDdYV6en16hIp+fH59gnuFd3SGfYKCboKDhYJ4foKOenKDgoeEfX5+hn59e3SEhXx6kYJ2hIaChX5+fHyGhoV+fIJ7iHB7i3qCe4aEiHl9
lX58fomDk3l7cX6Dgn2DgoSHjn2ChHxlhXyEfYODfYSEfJR+fXmFfoKEhINse4d4fmt+foKEe3t5goKUhoh8fpCDhn6Dg4J5ioKCi3qCfX6CfoKIfnuEeXx9fIl9fpGJeHt9e4KCjISHg4eLgo95d3yEe32DeYV1
fYKChYJ7fX58hId9goN7kIV2hHyCi4OHhXmHe4J7hYd9hn6Cg36ChIKKg4J2iH59eYKHgnqEfH1yfYSEfYR+fnt1d4KDg4N9b4Z9hn6GhYKDfISDfnaCfoJ+iH6MfIWFe4d9hoZ8hH57e32DfXGCgnx7gop+fXp4
int+hX2ChH1+i4J6fYKPfZmEgnh5eIJ+eYaCfIaDfnuFfYeCe4R7fXyOfYKCjnuEfH2DhIJ7h3qSiIZwgnl+fX6Dg3t9aIaFhHt6eoKCd4J4fnqDfYmGgn5+goR0eHx8enyDe3uChH6GhoSFhYaDhnuDhX6DfoiC
ho6Cem1+foWEg4J5foN+fnx6eH2ChId7knV+foJ6g353iIJ+intxiXp+fZZ3fn6IgneEgn6Ehnx9h4J9e4SCfnx4dIV+en1+hImDh3eCg4R+hHGDfIh+hX2Gh4J3e4h+g3qHhIR+doKFfXyHeoODhXpzhYV+gnl9
goR3g4KEgoZ2hoJ4fXyGhIqCfnx9hH18fXp5goOGfIN8hXx8eoKFfIR2fnVrfHl9fHx7fYN9gomCent9hoR9iXqDiXyEhYKEfoJ7fnaDhX6CfoKVfYh+goR3g4KDg4KCfoV+hIZ9goeGgoKCe3uEfH55fH59fHZ+
hX6JfIh8g4eFhXx6dH19iId5hIV5ln6DhIKDhYV9fH1+gnyEg2yCgnx+e4OEfnyGgo6Dg3mEgoN+fXWCh4R1fIR8fIJ9goJ+fYZ8foKFg4KCg36JhXt7e35+gn56fnmCe4iGhZWChHiEfH6Ce4N5gnt2fHl5fYV5
e357fHx9goJ+jH5+j36Een1+fYN8hoN+g4KDgoOFg36FeIp+g3x+enN7hX6Cin2GirCDfIOKfoWDhIeCfn2Ce4OHhYN9i4V8g4ODdn6JeoJ9fXiDgoWCeHt8g4WDfnyEhGB7i4OGg31+mn19d35yhYJ7hIWDgn6E
fYNwgol9fnyEfIKDhXt6fH2Dgnp8hnuCe32CjH6ChnyEiYKCemt5fX6FgoSDfnWReH12e4V+h32Dgn2NeIR9nYODh4SDgn6CfYaHfX58e4WCiZKCfn2FfX58e4J4d3Z9gn2DhIWDgn57hnmMen6DhHuGfIJ+hIOC
gn6EfX2He36FhXmGfoWNgoNzfHd9fIKCe4+FfoODfYKCe3aEdHqFeH59g3N+hH5+g3h+fXxyiX5+hIJ3gol+god3fIZ9fHSKg359hIKChH17fXyFgnp9fHp+hH6Hg3uRfXx6god8fYJ6fn2EhXyMfoKChnpxkX6C
fnl6g36DfIR4hn19fnt9doWCioSIh4R5hHyCfYN8iHuDhYaIeYODnnp7g4d+fXZ2fYeCfHp6hHuFknaDe3xyeYN0foZ+dIKKfn2FhXuEfH1+g3pyiYKDhn2Dg36Cgn1+fYKHg318fHWDfnx4g4WJgn2EeX59fZOD
d3x7hYODhX5+in5+g4SEfVuDgoV+eXx5fnmDj4h8fnh+fnp+j4Rtgn57hHqDe3p7hYh+fYN+kISEfX57h3t+fn56fIJ7hXl9fYV8fHV+eX2Egn2DgnB5fW17fn6DfYZ3hoJ9eH6GhH2DfISDgnd9fYV+hIOCen6D
fnqDfX6LfX6FfYN9goWFfIN+fIV1fX6Ce4V6j4R8g4KDfoSEgoJ9fYN+fXx+g4iCfnqCfneCfH1+fH6Dg3t8fX6ChYJ8goZ9g5GDfnuCfXN+g4Z9g4l6eoZ+dH18h3yFe4KEgoOFhn58fIOCg4WFfoWCfY15eXxz
g32DfHp8fo99e32CgniJfYKCfXyEgoJ+fIJ8dIR8e4SNg4R6eIJtVn6Cg3l9fIJyfn59g319fIJ9gnyCgo+CfX1whYOCdXqCdoKEd4KCg32Cg3SCfnh5h4yEhH5+en2FgoKEfoZ9iIZ9fX6DiH18g4OOg357fIV5
g4d+hIJ+fXJ9hHx+fXN+fYKHhYZ9gn19e4VqeXuKe3yCfomMfH6Ffn18fYN7hHyDfHeChYN+foN7fYZ1fnOCg4x6fHp+jIh9gn54fn2EgoKGe32Kg4R8en6IhIJ9foKRjXuOg32CfnlzhIKDhnyHhH59goJ7fYSC
hH52got6g4SCfoqEiHqFgoSCgneCgn57eXuChH1+fH1+j4Nwfnx5fIKCh3h9e3qDgn2Ig3t3g4KEh4N0fod+jouEh32GcH2DfIWKeIKEfH6CfX1+hImCeIWCg4N+e3x3i45+j36Dg4ePgn2DiYZ+fpeGeoWShn6E
fIV7e3aDfXx+fX2EiIZ8gnyFiX5+iYOEfIR5g36Cg4N+fXx4eYWJe35+g4eDfoR9h3yCe314c3V7goN7eomEfYR7fn2QdYKCgoZ9e3eFg3t9gnxyhoKEg3Z8hYOGfm52fYR6fX6Cg36Oe3F+eIKEe4h5goN+eIeH
g3h+en6Ngnx9fn5+doJ+ioJ+c41+d35+e4N+hXuEfIR9g4KCeoR7d4J+mXyEgoZ5hXd7foN7g4N+fn16mH6EfXiIg4N6e4aDeYeCgn15hYN9gn57h4J6fId+gnqHg4J8cXx+e4SEiH6IkH59fXeDfo19eoR+en2C
fn2CfoR+ho2DfYmCdHx7e4R7enl+fYKCgn59jYOCfX2CfH2Fg36Jj4OEfIKFhHl4foWDeXiCfH2FhX2IfneCe36FhBd9iXuCfniCgouCfYh7h2x8hIOJfoJ0hIN+fYV+fneCdH2Se3yDe31+fYN5jWyEa35+dn59
gn6EeIV9g3yCgoeDg26Len6FiH6CjYSDhIR7eYKEkYtyhX1+iX54fn5+hXyCfIV8hnd+foOQinl8fX2GfnyDfniFe3yCfIJuioR+e4KDhIKNgnybfHx9hX59fXqCeYuDgn6EhoN+c32Ofox9foh9fZKCh36EfoOC
goh8eXmMg3V5hIOGg4l9g3KDe4h8gn6Fh359goiLgnyJhoN+hIeLeYN8g3WEgnqDfoR+fIaCd3Z8fHt9g3p4hYOGg359e3J5g4N4fn52iHuEhIJ8g355hYV9hoKEfoR9hId+fYSCgoJ9hYd4e4SDgnuCh4iCg359
gn18eIJ2fIKDfn19hJt9eX5wfoh9fIN9g4J+foeEd4J6e4SFfIuEg4N+dn2MhoSEgoaCi3h+hX6UiY54d4V+fnmGgnuDfnyGeYV8god8e4SMgn6EfnqCgoyCh4iJfHuEiIWFfoWCgn56hIN6ioJ8fYOEfn1+joWI
hYKCgnuHe4KCg4J6fIJ4en59fH5+fod7goKHhH6CfIWDfYSDjHqCiY2GeXSFboJ5foh6g4OGfYiCioV6g3SFhoOGg4J8bnN4en2FeX17eoR9hH14fIiDhX2Ngn6Ce32DeIWDgn1+hYJ9fYV7h4SFioJ2fH54e4eC
g32Gin2Cgnp9goKEg4N9g3iDi3yKjIKGg4R+kn6DfomEg4SEe4N8g4J9gm1+hX16fH1yhYN+hIuHfYaGfX14fIyChYSDhoWEhH2FfniGgnl9hIJ2hGqHhIKEg36EhISEfoOCgoSFfn1+eYt9eoR7eH57hXt+fol6
hIJ+fH2Nfnh8hIOFfnqHgoWEhoODhn2Kg4OCfHyGd4NygoeFgnmOfHyCb4JykIR8fYSChH6Ke4J4goR5gnxqh3uJeX6Ee3uEgoSFfnyCd4V1gn6Ed4R8goR7foJ8eX6Ih3uCfIJ8fXt+enx8iYOCiXSCfpeihI9+
fXF4fId4fH2Fe4V9fHl7i357goWDg4KHfnx9g3x8hIN4fYODiX59goKFfnx7foR6fYWChH2ChXqDiIV7fn2DeYOFfoOEgot9foN8g32FfIh6fX2GdYR8foaChH56fYJ7e4SCgniCh3WGgnp1h3yDfX55h3JzfId4
foJ8g31+fHV9h3yDgoR6fnyEhnqLh4qCg3x7hH17fnx8eXh3g4aChISCg4J9hH1+h36EfoWCg36FfoWIgod9fIKFgoOGfoiFg4iHjniFlXh4fnuIfn57iYKLfnyDg4d8iHt8gnZ8g4iFg32CfoONgnuEhIyEgnx9
g4qDfX6NgoKFhX1+iX6EhoWCfnt+g31+doJ8fH5+fH57fn2Gho96fIx1gnaHgn18i4WFfoKFeH6Wg3Z9gnx5e4J9goWCfYl8fYp4goJ9gnqCgoN+g4R9hHyDfXyFhXWFhHqEh4KDinyCfI+Dgnt+fIKDhISFg5Nw
jYWKhYSFg5N+fYN8fYKKg3yChHaIg3x6ioSEg318hYSCcn13hH2FgoKDiIeIfnh8cHx+fYp+fYR7fn6FfYiDg32Le4V+hYSCeIZ+iIWte4R0d4mHh3yDfoKCg4l+e4iCg3R6fISFg4Z+goWDgop2fIqCeoODjneF
eIqCfX19gn59b3d7lYVzhnB+fo9+fHl7dXiGhoKIhYOFg32ChHiKiIp9eXuGiIV6hH18hIKHfYKEe4KCg4N+goSDg4qDeoKChYODgoSEfoiCfYN3hH55d4N1eneMiXOGhYeTe356h4Z9g4OCg358gnqDlISCfI2F
inyGhYWCenmCgoR9hYJ1fIZ+in13eoeDfX19h3uCfHuCe36EfY99i4iDeoR6g4KCgn58i4J7hn2Xe4KCgpOGjHx8enyDfoKCfoOEgoR+g3yFfIKEiIR5hYl9h3uEiHWHfoOCgnd8g4SDi36CfX59goOHgoh8g4d+
hIKFhnSFiIl9fH6NgnyEe32DiH2Eh4N3g3p+g4V+eYSCeH57foR+g319gnyCfn57eomDfYOEg4J3hX2GjXx6hn18gnqIcH2Gen6RgoV9goWPfn1+goR8fYl3e4R8hH59foR9d3p+dId7hYiFgoKCg32IfIN7g4aE
eIaEgnmChX59ioJ7hXh8e3yDhYR9foOCi3x1hHx9g32Ye3mHeoZ5j4mCeYKCgn6Ee36FfneCgn6Jfo9zgoOEgoWGe3WEh4eCdH2CgoV6gnl+g3yDfH2Dgn6Ghn18dn19g3yJZIR8eneIg4WJfoJ+g4KLe3R6en6X
iHWCgoKEgn59fn53e3yFg4KGeoKDg4aFg4V+g4J3foOCg32Di4t9goZ7dYt4eoJ8g4h8fIN9foaDgn2Ce4uJeHd8g3KDhIV+fISCh4R8gn1sdXhzg3t3iYeEfXxve4KEhX55h3d+g32Cd4OEhIJ5e4qCdm98eHWC
hn51gn2Cg4OCh4uCjY5wiI17fn2GeHx7hn2Efn59d319iHx+g3aDfYJ+goJ+goN9hn58fYJ4fnqHfnh9goODg32Fgn6EhnmDh36CgoOCgnx7iYKJkXl7ioJ9i4R6gn18foKCgod9hIWDeouDfXyIhHp8c3yDfIyG
hISFgn1+kIR+goOUeH6CdIJ7e4Z+iYODfX6FhHN9g3t8ent8h4N3ioV2hIV9goWDfIJ+fHiDh5KDfYaGfYKCfYV6eoJ5gn5+fYZ+hXx+g3d9gnp8e4N9fIZ+goOCh3qDfn6CgoJ+eX53flmEd36DeYSEg3t7fH6C
eHuCfoOCgoOJfoN+h4ODgnuEfX59hYKCg4aChHaDfoKFeoKHeYKIfnx9gn2Ch3qGiIKEi4eDg3uFhnyDhH59goV9hHx9g4WCgoN8fX6CfneCfYJ9g3x9fYKUgnt7iXp+goJ1goV9dImQhXd9gn2ChIeDgnp9gn6H
gn1+iH2Cg4V9iYl5hnyDe4SCen6HfoJ6g3t2iYOGioSDdH2OfHx8eIOEg357g4N8g317g26Eg3t9gn19en2DjoeJg4SJh358eoV7doeFiX59fIODfX6Dg35+iYJ+hH6Cg4J7eX1+fn2ChoR6gn2Egnt8fHx+eoSE
fn1+foJ+fIJ8e36IfnuEenqDe3t7cn5+fYJ5fneDfoJ+hYOEhHx9hH50foV9eod+hIOCeYSIeod8fIN8gn55fXyCeH10h4OJfoODe3eFiIJ+gnuFe4J+g3x8fYKLg4N+eH6Cfod9foeDfHp8fn57goiCdX6EfoWC
fnqDioWGfoSCioKCfn56fXtxinV3fnVxiHyGeoODfXWFfnyCk4Z9hX6Ee4J2e4aGgnyCd4KDiX6FfnZ8fH17eI5+cIeDhIqFfIp7foR7hXd7fISGgnd8e4N+iXx8fnx5iIKDfYJ8fIWEhIJ6gnuCioN9gniHfIaC
iIJ6inx9g4J+c4R9foJ+hXuCgot8e3t5fn53hH19iYt9fYN9fIN+dn6Gg3d7e3x4hIKFgoKCgoOCb3x8hH19e3p9iYJ6hIh0fnqCeIKDhYKEe3t8foKDe36CfIWDfHSDgoJ7foeChYl9h4J5goSCgoJ8hHx+i3yD
iYR9foZ9hHqCfndveHt4e4R7iIN9hn5+h4qGfJODeoWDg4N+fn2FgoSNgoODfHt7g3x0fIOGhH1+hH57fop8fX5+eYRzhIh6fIKEenl2foJ7eHl9e36Dgn17dY6Ce4OCfYODgn54hoJ7hYl+fYJ7gn2GeoN+gn17
hoOJfYR+e4aLe4R+fIt+goR7gn2GgniDhH6Fe4RpfnyCfHt6h3p3foJ+fYOChHt9fnp6hIKDfnyEhX6JgoN3gnmCgoJ9e4ODhIKCfX58hYKCg4WDgnqEiISCfYV8g32Hfm99g4KHfnZ+hoZ9foN5foJ+hGuDfXaC
eXyChYWEfn2CfIh7eoJ+eYN9fo+QfIqCg4N0hYWGhnt+e4Z+hYR4gn1+g32CfH6CgnyDfISEdIZ4hH5xjIKGfIaPfoN+g4J9fnx+g4R6e32Gh4N4jIJ6g4KFfHyHfISCeYt7gnqEkYV5fn6CcoN8fYKEfX58g5aD
hXONg4OKgoV4goSDfoeEfoaEfIJ9hXx8fHyKhI98iXyDhn6CmIJ+fnx0hH57g32Dg35+loR+fYKIgoN8i4V9goWDfISChYODgoh+hYl7hHt7g4mEfYSNfH2DeIN7g4SCgn18fXR9g31+fn58goKEgnmEfnp7gn2C
foJ9jn1+fn11enmCj4KHfn56gpGOjH6ChXWCfHx9fX59fHmDgnt9iXGChXuDhH18hXp7fH6ChX6EgoJ7i32HgnqDfXuHh4J2fYKChHV3g3iFfXt5cX2JhHt+cn6Cgnx8fnyUhHyFhIWEhHiDfoZ7hnt9g3qNgoJ6
iYJ+g4eLfYV9dYh+hX12foZ+fn59gnl9fHx6g4N+g4J+fnl+fZCChXyCc4SFhXuIhoWDhIh9e3uHh4aFfpt+gnqCgoOFhHZ4hX6GdH6Dg319hnyDiXmHhYV5eoWGiIOEfXVxhYOCfnyFhn6HioODgod6fYKRhHOR
hX2LenyDh319fn2DgniCiISCfoKIfoN7fIKDeXyCgoiCiX12fXqEgn13fHuMgoZ5hHuFhIR+g4SCiX6Dgoh+gnyCfX5xhoODjYJ9fYJ9gnh5doJ+foKDfImFg359d4N8fH1+hYaCfI5+hYNug4NwjYKCfn14g3mE
eIKMfnyCfHR6gnyHhXN8hYaDenyGgox7jIZ8e4KIhnqDiH2Dg36ChHeCe3x6e4V8eHmDeISGhIqLeYmHfYV+g3uEfIJ+iIOCenR3fnZ9fnx+fX58i32Fen2Cfo6Hi32Dfod9iIODe4SNfHx6hnR6hYJ9goJ9in55
hnp+hniGfW5+fX6EgoJ9coNTeIWJg35xeJOEiX59goNxfYZ+goaGe3yFfoN9e5CFhn59g4ODe4R8c4WDhoR+dYOHhYd6hoSCgoJ9goODfnxwnX56fo9+jX59e3mEhISCi4N7hnx7fX6Gg4KEeIZvfYJ6fYOGi4eC
fHuDgoJ9fYJ6goqEfIR8g35+iIJ+h3t5fX56fnd+lYODfn6Gd4SFg36GgnyIeoSEfn2Ig4R6hod+gn59iIN+gn5+h4KChXWMe4N2fYOHg319eXyGhYKJeI5+e318g3h+hoOCgoN9g4N+fXx8R4N2g4N8fHWCgoR+
g4N+fXyCfYaCfHxxgnF7fn2Ch4p+g4V9hH5+iHt9i3p+foJ9hYZ8fYOCfYOCfX6CfoR+fYiChHx+fHt7eoJ7e4V6dn5+fHqIfZ94fpl5hISCg4KIfYSEg359goV9kHSQgoqFhYJ+iYODfYWGfn2Ffn2ChIKDfYNu
hnqOfnp+fH6GhYJ+hH6HfoV8fXh7iYV+foJ9g4SDfoKDgnh+e4V+hHx8goOEgn5+fX5+hIR5h4KLh5F5goOIfnuCgoN9gn1+fo1+goJ9foOIdnx3fYR6gol3gnl8fYSIgoSFfYuIe4yFhoSFe4OCfH6Cfn6EfYKG
fnt6iYJ9e4KChoqJhX2IhH6De3x+hoWFgn2Jg31+cnyEfoqDi3t7e4J3eXt7e3t9fXd0pH52coh6fH2Egn6Ih5F7hYR7hnuCeX6Od4WCg4J7iIp9fIKCiJN+goJ5iH54hn11hn2HfYKCfnV9eXp8jpeIfXd9hIKD
goiEfYKEfIh+i36HfoV1gnl5hn57i4WEeYqKfneLhH6Jfod8fYN9fIJ+foKDfYZ8e4J+jH6FfIJ+fX59d3x+hX1seIN+hYt+g4KDjIOFdoR4eHd8fIV9jIJ+d36EfYaCfYKDfX6Dfn58en5+hHpwfoaChJV+kHx4
fXx5hXh9g4J5goqCgo19hX12g4WCjIKCe4KDmn2CiIqCg4J9fnx+hH6Dh4OCinWSfnt+iX6DjoN+gnp8fIyDfHx9fHp9e36FhIJ8fIN+gn6Ce3yMhXmDjYOCfXx9fnqCgoNzcYN3jnuFg32Efn2Fen6Cgnx8hn6D
g4N9Z4iEfYN+fnuJg319fn2Ii4V+iIKGfoWHg3l+d4J9g4J7enyChnh+eYh5goJze355fIV+fHiCfXuHhH6DgoKChox+foeCgn19iIZ+foKHhYd7eoJ9g4SEfYKXg4yGiYJ9hoiCfoKDe3uDfoR9hn2Dj4SFfnuC
hYV2g3t6fYJ1fn2NgoR+foOJfomFgn5yg3J3hH6GgoN+g3qDe32Cgn54fnl9fYSIgoKCeXyDhYJ4fYOKe4eHfoJ9nIKEfn6GfYZ+foJ6fnt+fHZ3gn58hXuKe4p+eXuCfoqEd4N9hoN5eoKCfoiChYd8eoKEe3yC
foeDfn58h312hX6Cg4ODc3qCh4iCdn6FhYJ9foJ+fXqDgoJ8h312k4x8hX6EZYl+gn6EfIR8eoOTfIKFkIeGd319g3d4hYWJfo15eHt8fYeEfHt+gnyDiX6Dh4SGe4KFfn54fH54gnyDg311cX2CfYJ8fYZ+fYSD
gomCfnuFfoN7hXeJgn6GfXqHg36EhX56g36DhH1+hIKDg3l+foKCg4eEdHiGgoKFioKCgoh5g4aCh4iFe357gnyHiYOCe3GDhnp5fXyCeoV+e4eCg3qFgn2EhYODgoh6fn6ChHt8fHyFh36DfYJ9fn6GhIZ9fHqC
fnyEeYKCb4l9d4yCdIJ+e4iFjHx5fXF7hH6Di32Hg4ODg4OGe4KLgn1+l36Cb498bHaEen2Cgnp+hHyCeoR7e4KChnyLdn6Cg36De3aDhHx+enh9goWCfoSCgoODh3x5g4J+g316d5p+fX19k4J+eoJ6g42Cg4KR
d4KFhHt+jn6Ggn6DfIiFe4SDeoKGhYJ9dIKDgn6DiIN8iXiFfoR8eIWCin56g2iCiH2CdnqDg4J3fIOFgnmFhIJ8fHqIen17fIV1g3p0hX15foKEe4Z8iJCLdYJ4eop6fYKEgoN1fol+h4d7g4N5eHd7eoWLfYR8
fHyEgomCeHyGfnyCfop7fYKFhH58i4OCfIKGgoKOfXd7fYd8fYN0g3mIhX5+g36Gc4J6g36CeXp5fn17enh6foZ+fXl7hIeFhXqHhoKDgnR9g4h+hH55hnx4foeCiYl2goWCg4WHhH1+hIJ9hH18foJ9ioKEh353
fIZ3eIN+h4OCe4mHfod7ho2Dg4qPfIl7gnmCg4SDkn2GjoJ9cXl8goWEg4eDfIN8fnyDd36bhHyLfIKDgoOGe4J8fYJ8foN+mYV7goV8fn5lhHeDe4iEe35+fnd9goSHhoV8goKDfoOCfn5+fYeCgnmHhH6Ce36T
fXaCfYJneYOEg4V+h4R8goWCen1xfX6DhYh+hYaChIJ9fH2Hc36LgoKVe4V+eYSIg4WEhouDfoN+h4KCiH5+eYZ6hH2DiIODfoZ8en2GfnyCfX6DhH11fHyIfYWEgoJ9fnqFfoqEfnZ8fnyFgn6EfYN8h4KCeXp6
goeIhIJ+hYR4h4J+gnh+hYN3hYl3iXGChHp7fX2De41ygn6CgoaCcoKHgoV+eoR+hH5+gnh+fYSHgoODfoR7fIKEg4mFeIJ+gn18hIeEfHuCgoJ7hoOCfn1+en6DhX6Ic4SDfo6GhHyCiX19h3p+j31+hoKMgnh4
hXuCgoOEh36DeYN8fIR3gnyEinx+fYKCcnt9eoKCgoKEFHyCe3h3fXaIgop8g3WZfHuMg3h+foN5hoN5fX6ChIR3fpOHhYJ4iIR4hH2QfoSEfoiDfoV8em6FhIV5hoN+foOFfYKIfnuFg3p+foh+eoR+c3l8goR2
hoV7e3qCiH1yaIKEhniHgnyCiJl9h357goJ+ho2Den10gnx+eYJ8gn2Fgod4foSCd32ChIJ+fYeHgoV6fXx0fYOGhYJ+hIJ9h4OLeXt3foV8foV8fn6LiHyGg4OEd4d3goWLdImDfoKCgnyFeH6GfYN9fYSKg358
i4SGjnuHg4N9hISZgop9gnyIhYN5fIJxh3qDfnt7hXGFfYWChnp+eXyDfneFh3yDgn59g4SCfoKCeoiDjX6DfnmDh4h9eH6DfHWJen53iId9g4WLhoKCknx8fYKIhn2Cg4Z8g36FfZCFhn6Cfnx6gnp9god+eHZ+
g4KCjIJ6fn5+fH2Ifn17iIR6eIaCgnuCgnZ9gnuDgn6Cg318goKChYKDfnqDhHl9foN6hYSEjnp8hJCCfX19hXaDhXyCe3yCfnuDdYKGd317dX2EhX6CfYJ+fHiEeniGhoKCfYR+fYqJiX2Cg359d5uFfn5+fn18
fXuDhH5+g359en58gnx5eYiGfX59fYaHiGqDgn6FiIaCfH1+fn6Ge4Z9jYJ8g3Z+goSFg3t6eYZ9iYZ+fYd9ioKLfoKLhX2DeHt8cIJ6fnyCgoqCcIaIfYKDdIaKdoZ9gn58fn50hH6Jfn2Eg4J9gnaCd42Cgn56
coKKi4iEfH1+e3x8g3x9goOCfnOCfoaEhnyIfnqCen11g4WFeYaEg3t0hIKDfIWFd4dven2Cfn16iH2DfYJ9gn59fIKDhHuDg4iGhHx5fnyChIJ6fn6ChIyDfYN7gn6EhYmDeoh6e36CgoN9en6EfX6HfoJ7eYdz
iXmCe3yDdoWCe4aCfn1+foaEfYOChH6DhH54fYWFh3t6eYN6hIJwg3uDhIJ+d119fn2OhYN7hoSDfXyChX6Cg3CHY3yCgo6EfHx7fYeFcoh+33p+eXaCfH57gn1+eo+GeYJ+ioOMe4h7hnuChomCiJF6e4aEhIKC
ioaGdn5+fn18fIKDjop+hYSDg3t9i3l9hYJ8hoV9fn52iHuHdHyFjHh6e4V9eYyFgn5+fHuEfn59gn18fnyViX17hnyGjYKIfoKCgo2Db3qCe35+eYaHfIWCfXR9d3p7eXh+gn6KfYJ+fHuUgoV6dX2Gg4N5foN9
cYJ8h3x+fX52eHV9d46Ig36CgomFgod3fouEg36Fe32JfXp+hoOegoV1foJ+g3p3h4R9en6Dgn6CfIKDg3p+hpCKgn2Cg4Z+g3uCfn6Ia351gnqCfoKLeYWKj4J7jHyDfoSFeY6DfX2ChIKEfIKIfnx9g22FhHuC
fHx+eH6IfXh+d3h6goN7g359gn12dnx+j3mHhIaDg4R6iIJ9goKKgn18hIaFgnt7enaDfpB9god6gomFfXuCfX18fHeGgnyGdoN+fXt3fIWCfn18g4uFhIN9g31yeYd4goR9fYOCgoJ5iYd8eYKIg4WCln58fYeD
g4OEiYN+hoWCiH19god+eXqGhH6CeIJ8fX59fYSDfoSDhYN+eH6DfZB5j4qChYJ8h317fYN1hHqDhoiHgn1+fYN8cYZ9iIWEi4J6iId4h36Cg4Z+eIaCd36EdIOCfXx8fnp8i4WDeoOCgoN9d4KDhYSCgoKChYR+
hH6CiH1+g31+fXx+fn6FhIKGhXyEjHxwfn19goSDgnx5i4ODgnp7g4aEfoJ+gniIe4SDeXKFiJF8koV9fH58g4V8ioJ9joV5fIKKkoOCen2FfX57g36JfId8fH53goKEe4h+gn6CfH6Eg32DfX13hXuEe35+hYR7
fnt4fXuGgn2Cgn6FhXqClHyEg32DfnyQhYJ+hYR7hH5+enh+gn6CfXB8iXx4foJ7fIWCfn6Ge3h7hX2Og3l+hnx8g4N8e3uDe35+e32CfYd8iYV9jIKLe4OCfYOCfX2ChJJ+g36Din15fn54e4iFfn6DeYKCfIV7
foKFg4SDfoZ9foZ8fX6Dhn2Cfnx9fm+DfoeChX5+foV+fXaKiYKDfnR+e35+foKHhIJ+fIN8fX6DhnqCfHqDg3p3goKCg4R8fYZ9ioR3iH6FgoODgoKFh4eCgnl1gn2Dfn58goJ+fYKDenuDfYeCg4KDg4V9g4KE
e315g4J+fn5+hYV+e4N+dol5in2Dg4h9hohzfImCg3qMiYuHfHx9fYKDhH17fIJ4foSEeoOGfX6CgoZ7fniDg4WDjHp6hY2DhIJ7g32GfXuEgoeJfnyMc4V7b3x8fYSIiZCIgoODgnh9g3mFhImDenx8g4OCe4p7
foV4hYSGg3yHfIZ0hIJ9coJ9fn5+hXyDg359hHp9hYZ8eo9+goKCfXl9dnt6eIKDhH13fX6CfouDg1KFcop9h32FdIWCdYOHfnl8eHt+jHmCdYKHhHmGfYOHhHx9e3qHhpF+foOEhHt5iH55eIKEhHx+eoJ6hnuC
hIOHg4N7hX6HfoKMfoJ9eoN8dnd9fH19iX6Edn5xhYJ7e3yDgnmDe4KDfoZ7fHyGhnKEfX2GfIWJeHmDg4J4d3CEfoKGgnl+iYJ9h4WGfIKCfIaHfY9weoWEg3eEeIN5fX2DiX6CfYeIhXuDgoaFa4R6cIJ9h4qI
gn58gn57fnuCfoSFg4J+fH15fXuEgoaDe4KGfYODfH2DgoyGe3uEfX58foN6hnh6iH16goKKg3yCgoWMfnqFgn54fYWEg4N9fH6DeXuFgox+gneIfoSFfoOFgnt9hnx+eXuFfH6CeImDg318g4V4e319g3x+gn59
e4Z8foiDdod5fn56gn6Ji31+hYN5fol9g4J7iX5+g4aGhFyGgoh9hYOCfIWCgoeCe4J+fXt9hZSCfIOCh4l7g4J8fHl+g2+DfXx2gnt8j4OEg319foV5hImEg4SHgoR7gnp2fHt9i4iCfYWDfoSDjIJ9gnx8eYJ9
e4yIfHGFgnt+gn17g4d9en5+eYJ6fH59hXxtgn6Lfn2GfIuCfImFiYOGgoVxg4V7g3iHfHWCjX57fnSJg3yFeIOCgoN5e3t6fIZ9hH19hoV6gn2GgoKDfH19hX2FhYiHfX2CfXx+h4SKenp6g4eDgn16fn17fn1+
fYODe35pfYiEcn56hHp9goZ+hYZ6hYWDfXuFfnx+dXF8hHSDfXh4hYN7hoOEe4iEc3uEeX1+gnx9g3yDmIKEhXqVhYeIhHuFgnV8foR7eX2Jg3x9e4R+fn6EgoSDfYd8fYyEgn17eYOCfoSDeW2EgoeCgpJ9eoV6
fn19e4J8fnx8goJ6eHuCfoJ7fIR+fn6DfXmChYSDfXB9iJF8fXeJhn2De4V8hIOLfn19iYuHgnqDfn1+iHqFhIeFhoSGhYOFd4uKioWThnWEfYWChIN+c4J+g4SCg3Z+foJ+gouFfn2Dg217g3KFfnp+fH57doaD
gnx9foKFenp9hX55hoKChH2Ii3p8h4V3b4aEi42DfXZ9hoWEfYeCdIR6gnyDhX11fYJ+g32CiH54fYR9goN9fnx+cnh+fIJ9g3p+hIN+doZ2hYiGfnx9g4J9hH6OfYN+gpV9fHx8h3Z9eXp4fYiCh4KFfXx7fX18
iIV8e4eGi36CfYN+hnyLcYaFfnyFfnV8fn57fXx+hnt9e3yGh3t7h32CfYKCg4J+goSDfYl8goSOhH52goiHdoKHfoR4fn56i32Ffn14dIN7fXx8hoZ+goR+jYR3fX13dHp8foJ+hYODhoaCfX58g3x+hYN7hIWG
fn59dYKDhYJ6g4h8gn18goN8goKJeoN+fnx7hX5zgn1+gnyCgn6Cg3p+fYKHgpV6eYJ+fH6DfYN7eHt2fXuDhXqcgoN9fol+fn59ioSCfHyHd4KEgoJ+iH6KfH6CgnaDhIJ+fnx7fYKCgoJ5hIWDjXiHiG15fYSD
h4ODfIKCfH6CfoJ9iIN9foKCeY5+gnmDgoSEiIqFi4aDg36DjIeDgoaGgnqDh3yCo4WDg3x9foaCenyDg4KDeXJ+eYKCgoN+hH6EfXyae4KCfn5+dn2DgoJ4fIiCe4J6hn57foKFfYeIeoSDboR7hYJ+h32Ee4eG
g356fnl+foJ8fnyFg4OFgoaGh5J1fIqCeoZ+fISIfnyDe4J8fHZ8g4N8hYWHfIR+g3iCdoeDfn1+en2FfYN9eYR+fYJ6hH1+goN6g4KHi4mCfnSCg4R8fH58iHqGlIOIg4V8fYOCdYJzfnuCiYN7i352foKDZ358
coOEe32KdHyEfoJ+goWHfXyQe318g31+g4J7fnWJg32Cg4p+g32GhH6Ng5mEfX1+en59doR7g4J+jHp5fHWFhoOGfo55eX5+h3uEh36Cd4SDgnt+g4SDdYeEfn54fHp+hn19dn56fnp9fHuDhIOCfHmFg36Ea32E
iXuOgoSEe36EfoKEfHl9eoyIgn14h4KGfnx8fot+goiShISCfH15goyFhH6DfoJ+eoKGh3uFhYJ9g359fXh+fnl9iH19got+hH6GfoZ7hYR8goWGeH2CfoeHfH17dH5+fnd8gnqQgn5+g3iDfnuFeoKCg4SCg32D
fXp3hYR4enuEjn2IhHmGhHyKhH59iXKDg32GfX1+hXaCfIV+eoOCfn59fIN+h31+eYR9g4WQfnyDhnyChn59eoWKi4J+hYR7fYOCfoN9hYV9gnl6fYV7e4SNfYVvgn6Cg4OKg4N2e4aDe32Cg3x+foqGfX6Dinl9
fIaLfHx+e4J+iIKbcXyGhIOCg32NkXyFe4R+ineLh5+Eg3eFgoV7hH18goN9goaCd4KDe4d3hIR+g36Dd4V7fn58jImEfn19goKEgpOCfnuIhH50eoWDfn1+hIN5gouEhHx7g36De4qDeYd8hod9ioJ6gn59eYSF
fn2Ij4uFfnt9bX2CeoiCgnyGhX6NeYKHenx8dYd9fH59goN+fn6DhHxuhXx9iYt+g4V9eXpxg4l9e4uDfX2IeX2EhHd7g3KIfn6IfIaIjIeEhnx4g4WCgoJ+god8gnWDg4J6fn1+fqF+hHd7hYN4eXOGiH14e3lp
goqHg36Eho+He35+e416foaCeHmDhIyGhISCfX6DhIOZgnR+fXyEg4SCfYN9e35+hIKGhX6Ee3qSfX6DfIR6eYKEfXx9jIl9g4KCgnWEfX6CfouCe4aFhIKVfYR9gox9e3J+dYSFeIJ+gneDgn59fH57fn6CfoJ9
e4eDfISEgn6DhXqffX5+g4J6goJ8ent6hn6CfoN5fYR+hHx2hIN6fH17g4h+foWFen2ChHZ+fYZ+c3x8h4eCgox8g4OLfX6IfnmIfH55eneGfIKPfoN7hX2EfIKFgnaCe3yLhISDdnyJhYKFfYV9dIp5fIeCioOH
fXx9cIKFhn6CfoJ8en6Jfnt+g4V+fIJ9hIJ5hn18gnt+fYJ+fH12fn5+cH53fn6Tfnx+hn6DhIOGhHl+eHx4hYSCfn6CfX56hH2CfIl5g3p4fn2EfnaHg3yNh4ODeIOCfn53fYN7g4J6dYJ8hXl7foN+en1qgoKJ
goJ+in6PhYOKfoSCfHiEdHt+iYuDe3F+goN9enyCd4KYeYOIfYSFfn6FeXl7gnl+e32Fe4OFfYV7fXyEbYSEiYeDe3mDh3aGfnB9hJiCfoagfYKChH58gnqEg317god7hIyHgoRmhX17iYOIhIiEfn18foJzh4KE
fneCfX57hoKDeYKCjoSFgoOCiYODfoSDgop9fYR7goN8fo6Ee4OCg4h8fn2HfY55hnt5hIyDhHh8e3yCgnqNiYh7fHuDe4N8fHaDfXaDfYR3g4WCe4KCfH2QfoOCfYJ9g5CDfIKFfntxhIKLfoZ+hHx+g3x7fIV8
lXx9e36EhX2ChZB6hXyZioSEg4aliX2Gg4R7d3iCg4KEgnt9hniCfId+hnx2fXp3fn2EfX18fYKCeYJ9fnaCiol4Yo59h3aCfIKFfnp9eoN5g36Cg4R3goeDgoZ7hn13fn58hn2Dg32Eh4N6fomDfoN9foKEfoKC
goR8jIJ+fH6CkoqHhn6JfoyCeoN5g3mDgoKEfXqFhYR7fHt+hX2HgoR+in2DfoJ6foOIfIh7fnyFfH54fX15fn56e4J+eH6LgnyCfYp7fn56hX2Cfol7hoKNfHyCgnt7gn6FhYiCg3mEgpiFfnuGe4SGhIKDfXt8
goKHfYaEfoKCfnd+hYaGjn59hIJ5fn1+cn2DfYV5g4R7g311hn19dYV6fnp9eX5+hHqEeoWDfIaChoZ+d3l8g4J5g318goKMfIiCfoOGeoOCg4R+goWJfoOCfYiFgoKCfnyCfX19hHx8hnx9goSHfIKChHx9g4J3
ioJ9g4t6fYh6goRyjH6EhIl2kHx0gn2CeX6HdnSSg3yCgnuCfn6DgoOCgoV5gn6Hg3eKfH6Fg3yChnuCfIuCg32McYKEfoKFgn6CjoKEgnt9h3p9gn17fXVsfn6fgoOCfIR+hIKIjYeEh318fX2CfHl9fZyDfn2I
fn5+g35+hYt5gn5+fn2DfHqHe32DhIKCfISDenmFg36Se36CfnuCe4SFglB1fnl+hoOMeIJ7goOGgnt+doOCfXqFhX56ioqCgoN9fYKCg4ODjXuCg3qNeHiMfn53h32EfIiCc4Z9iYmFjnd8hYJ9hoKCi4N+jYKF
hIx3fYKChn1+gn2Gh3iDhH12fISEg36DdH6CjHmDhoN9fn58iIKGhIiEe4N6eYKFgoiIfn6FhHN+i3uDfH59kISGfnWFh36GfYKCd4qCg4R7cX2IhHuLgoN8go+Mg4qEh299iId+hHyHiHiCgn6GfIOCenx+fXt4
g3yGe4eFfoOQfnp9fnx+hYSEhH2DhYaFeHyGhnuCfIN6i4SJgoSDfn53fYKDgnCRcYR6fH6HiYKFhIV7eYN5hH5+fISEeIR+goN6hYKFfXiLfn18go6Cg3mHgnZ8gnqDb3t+j4WDe3V+fH2LfoOHd3x5eoKHfYJ7
gnGHgoWDdYeHjYiCfXuCd3yEi3uQg3V9h4N9h4V8d32EhIOEe4d+fnqChHuCfoR5fXmEgn59iIR2g4N+fIp9en6Dgn5+eX5+fo+Cg3l+hoN+dYN6fYuEfX1+fYKEgn5+g352gnyCl3x2h359gn55hn2EgoV9eYOM
eIJ+fnl6l3x9c3qCfYN+eoeKfISCfX6ChXuCgn56hIJ2god9h4J6goKVgn19hHqCfn2Ed4J9foSHfIKGg359ioWGeoV8hIl6goh8e4V+hYWDgn6JeX58e3qCiIJ9moOPeYJ+fIKEhnyCen2Cgn2Eh4OGh4x+gn1q
hXx8fX16fnZognyChXmDgnl9iX15fHyChIWDg4R9fYODb35+hX5+i36Fgn2DiYOCfYOaeIZ+e4R+h4KCgn6FfYN5fn6DjH1+g4R9gn6Cg4Z+goJ6d4J9joeEhHx7fXuHg4R9foJ9goN6hYWHfn18fXqDg4h5g4SD
eH18g4h9goOFjoV+hHx7hoWEdIiEhHyCgn5uhIN8g4aCfYWDfIOEfoN+fnt3goV2h3yEe4qMeIOrhHuCg3uMkIKFgnN2foSEhHx9hY9+fImMgoKDhH1+fYd9eX52mH6Gd4KMfo15foSDfX5+hn2Cgod5fIiDhIR8
fn2MgoqDhIKDfIaCjX2CfIaFhnyCh318e4t8g315gol+g35+dYKFfX2OfYODh3p8dH5+fn6EhZOGgoWFhYRyhYODiXp8iHt9eod8hIt+g4aGgnt8fH19fYKFhnt1goeFeYJ+fIeOin2DfYKEh3mGfoOGfIpzhIOG
fYd4iYKDe4OJh319fISFe3mGhIV4hX55g3uDfnuCdn2DfXtieYNygoODenyChHCEiH13hY2ChoV+fJZ7foKGgn2DfHiCfouCg4eGd4OIfX11goOFeXd9foSLfXmPhXt0fYJ4hId+e4KCfXd+fn2CfIN7gnp9en53
foR1fXuEhYN8fIKEfoKHhHqFfYSCfoWFgoKDg4SCeIR+gomCfoh8dXt6gn2DfX59e32Ce36JhnV+fYV3foKDgnuDfXx+hH19fIJtg4Z9gnuHg3WCeISDg4KFfnyEhoaFeoJ+goKCjHx8eoN8fpN8gn2GhX17hn59
eIJ8eoSDhXKFfYKIiISDg3p8goKEh4KDiIOGfYV+fXWCgoOKh4N+d4SJg32Jgnx8fneCfH2QcH6Hfn19eX19fH16foN8g3yCfoZ7Xnx+fn16g4OGen52fnuCfnl+foSCe3qFeYJ2g3uGiIR9g35mfH2CfoKMhIJ1
e35+fn2Gg4V+gnx9gnmKgn2DgoKDfn18g4V7fnd4jn19g36CfX57hHuCfW19goOFfYKFhYp2goN9bYN8spB7bISCfoiDfHuViIWDh3mGhXuIfn5+h21+e4N7hX59fX2CfneJfYRzgoKCgoSHe4V2iIV9goKCi3t+
iIJxh4aDeop+fIx8hHh+gn2FhX6Cfnp+hoh+i4KDgn2GfHN7in1+kJCFfoSDdoKEeHyDkn2DaXqEgoR+fXyPeoV+gop+g3uCfIV7g312hoJ3hIV5fIJ9eH18fYN+hoSEg2+Gh4R7in1+dX6GhH5+fn59fo6Efn6C
g32RfX1+hH59iIJ9fYR9hoWEgn2FfYN+gnd7foWGhn2KeoJ6gniCgnt+hX5+g3h9foOEfoN7hYN+hH6FfoV+fX6DcXuCdH6HlIiCfoKFgoR8fXyFgoOEfYOGhYKFfoKJh32Xg5N7en6EfXt8fH6Dg4N+g3aLhoqJ
fYOEfn5+foKChX19dXp+foN3fX56g3OCfYKChH2EhIp8iH2De3eFfYOKeYh6dYR9h3t+gn17hnCJe4uNeXZ+g36GhJB9hYuTgoyCfoSGfXWFj32GfoN9b3qCfnuDfHmEeIN7eoZ+iIR+hH6DfH2GiH6Dd3iGdoiK
eoiChIN9foKCgmaHkX5+inyCeX59g4J+g35+hX17hXx7gn18g3t9dXl9h3SHfH6DfIOKfYN+g3l7goKEiXt6g313hoN8h3uEgoN1dYN8goKOenyFgn58eoKGhYR5dX59dHyHfISGe3yMe4eCfoiFhXl2hIiHh4V+
en57d4KHhXt6e4WGg4N+h4J9hXqEfoR8eYySg4R0fYOEgn5+eoR+fH19ioV+hX2EfoOCfHt7a3p9fHuChH18fX2Fh4KGboOHfYaChHx+eoOFfX57goNdfY99fX2Dcod8hYKDfoODhoN7goKCe4J9d4N9fH6HhIOD
gn2DgoSHeYJ8fHyCeImFfYKRjoaCg4iEiYSFg315fnp7fGaCfIJ9h32DgnN+fX6Pg4h+iXiHhn58jHyFfX2FfIOEgn53hXSFiXuFfn59fX6OgnmOhIeDdoZ9c4t+fX2Ce35+gn56goWDfoJ9fYeIhYmMinuFgoSI
hHd9hH1+g36Ifn18e357fYZ+eIZ+fn2CgoaEg4mJg4KIfX2VhoeCeH6DgoKCgnh7ioKJhYNyhH59fnqCgn19eIJ3fX5zhHiGgn6Ig4J8foJ3eoR+gouCfnt6hIl+fIOCg4KChIOFi4J+hoKHgoJ6got7eoSDioKC
gneGgn6Gg3iEfn6DeH59eXuDg4qGg3t+g2uHhId+foV7hnZ8g4OEfYOJhoWHhod7g3uDdYaDgoOCfX56e3iDg3uHeGqKiYaGg3h7eHqFe4SCdX6FfX2Fg4Z9g4iIfoWCfYiFhIuFjn58fIOMfnt+jY99d4R9gn6D
fIJ5fnp6fn6Ei4V3g319hoaGd3h8h4WEd3yDmIN6g4h7goN0g3x8fXt+fW9+fYV3gnyGfXx+i3yFj4KKfn2EfnmDcH16hn2EhYR8eoODfn59eXmCg4KCfn1+jnSFhIiIfn16fZR+fIOHfH5+fYZ7fX5+goJ+foSD
gnx+goOCgn59g3t7g4R8hX2Ce3x8fXyIg31+eoaGcoSEhYiGgoWCfn2Gg3uLfn6LfIZ3fX6EeXx5iol9g4SPfnp+hoKCfG+JeoaCg3x+g4eDgn5+fn2Cg4J9joOIe31yfYJ8hYd+fIKIhIKDhIOEhHeCiXuLd4h9
eYOCg358h4N8hIN8fH59hHiDhoR6foKDgomDfYqDfX13ioWCgnx9hIOCjnt8gnl+e4J3g4SCe4N9fYiFhnqEfXuHhIN3h4KDgoKCg4KCfYOChn2CjYKFh4WFg31veoaDhYeIgnyCgoV7fXiGe357foh9g4l7g4KF
hIJ0fnyIhnqCfXt+in55gniDgnxlgnuEfouNd311fY+Mhn6Ohoh8gomCfnmGfoJ3fYKLe4aChX55gnWChHp8fnyCfIN9g3p+hoN+h4V6g4R8fX2Cent5hIdwfYOCgn17hYKDgoqEd4J9hH2CiYl+hXl9h4mIfnqD
foaEgnyEfYZ8hX58gn6DhX6EhIp7gnp5fn6EhnqDfX5+hJN+jHqDfH56fX12h3x5g4Z6jH50gnx8g4N+hnuCfYJ9fnuDhH2GhHiHent+fX6CfHiIfX2CiH2CdHt+e312goJ+goOEeXiCfYV+en2Di3yCgoSDfH2J
gpGDfnlze32DgmJ8hX59hYJ6foJ3goqDfIiEe3SFhY58fn2Gi4J4hX6Gfn58fX5whIJ5g3qDg4qCgn6Cg4aFfn16e5WDhX5+foODhXp9hYJ6hIOGgoJ9pH5+fH2Ghnx+foV9h32Een6Cg4V9h4mCgn2Mgn6Gh4R5
kHx2hIh7h4l8goJ8fXx8fn2EhoONeXh7gn5+fX6Hg3yCiYONfoZ5lIJ8e4V7hH59cHx+gnx9fIWHfoJve36Deop8hIOKfH2CiISDgoKDe35wdXqDeHl8i4V9gnyDiHp8foR9goN6e4h3foJ9hX6Fe36HfYODiIJ9
fYZ+hYZ9eIWCeIOEfnl+hXqHfoKGfXmDhHqCbYl9hH2Fg4R+hX6Cgn2DdoN9foKDeIKPjIKDfYeCgoOEhXeDfn2CgnuEfn2Cfn6FfpCGhH2CfXl+h4l8h4J5eXiFeoN9fn6Eg4N6fnx+h4V8hX10gnmFfYWcenx8
goR6h3t+fHx9fH58fIKDfHl9goKCfXt8j31+iX5+g31+ioV7fIKFeX2IfX5+fHt+h4R7e4V6fnx8hH58gn55fnl8fnx6eoZ+en13g4J5g3yDjHuDhYSDfH6FgoR+foSDfn2CdYR6fYaIiH59foKCg2x+g4N+fYSH
iYp+h4N7fYN1e3B9goKHcIZ9eYOCe4aCfIKDd4WWg4KCg3p2fYKHg32Ch4aFeXuHgnh9g4mCfoZ+iHuJe4aMhJt5jIJ+dIKGgnuDg4SFiI57e3uFfIR9fYSDgn58h32CeIR7g4WEfoSEiX58eX6DgnuEhIuDg36C
hXuCh3h4g4mEcYSGinmEeH15hnlxe4N8hXuDgnx+hX6HhIJ7goR8doKCe3yGgn5+foSFg3x+gomDfoJ+g4J4kn6EeXyEgmlyh3uGi3l0in18enyCe4N6goJ8fot9jH6EkX59eYJ+hIV9hH2Fg4J9e4iFenh9foN6
eoKGfYJ8hIKHgoWChneJh359goN7fIV9goJ9h3ODeX2DfoN9goODooJ9g4J9hnyGfn6FhIJ9hISNfop7hX17h4SFg3l5fHyFgoKCfXx2gnN7hX2ChnmLhX2IfnaDgoJ8fnx9foZ9g4p+fYd2c4J8cX53fHaFg4R9
d32EfXuEenV1d314foOChX1+foWEhHmEeoODg3qDg358jH6DhIKEhoOHfoODfH59doOEeXiCfIN5foN7d4SDfnN6g32Cfn5qfX6Ffn2FhXV9g4aDfn1+dnp3goN8goOFfn59h4SDeIJ2g355d36EgnqEg32GfId9
e3yDnX6Cln6DfnuEfnaEfXqFg4J8h4aEgnyEhIOEfX6Dg4J+dIp5fYh2fYOHfYaGfH55cn5+iIN9e3x8foWCe4R+fnuEen59fop4g4KDe4mCfYJ+hoN+eYKGg4SGeYOFfoKDg3KCfXyGhW97fIKChIKFg4KHfnyG
goWCfH6CfIKHiXeCfXuEfn5ni4N9kIKKfnSFfHZ3e4Z9hoN9fYV4gn1+hYx8gm+DeX6DhINxeIZ+iIiDdYKChHpthHuEfHZ8iYV+fIh9hn5+fH5+fYZ+e4Z7goaDfn2GeoODhIKDfYKFcn5+eYRuim6Dfn2Dg4KE
d4R+foOIiHt5enx+e5B9foiMeHl3goN+iYJ5h36Dfnp+e4mIfIR5fYN5fXuChoKJd3uGgnyReoKKgn59fYOCeX2EgoOEeIJ+fYeDe4OKfYKFg3t+i4V5b4l9fnx9hoN9eIKEe36De4OFg4KFe32FfH5+fXyIg4V7
goV7hIKDhYd+eoSCh359goSCgn2DhImDgnp9goR4hH12dn2DdXh9d355goN+fIiHfot8eYKEhYV7fn5+enx+jomMhHl7fIp+hISCfoWEfoOIhKSCgn6CgoKChYaEdXyDiIJ5foV+dX1jgn6FgnuDfnx+fYSCi4h7
g4N1g5CRdX6Cfn17h3qCiYWEgnx+foKCe4ODgnyDgnN8g358fH2Ni3mEgnyCg32Cg3qLgoKCgn6EfYOJfnlqgnZ+d4N+fIR9fox7e3uCloZ8fYKGhIKMeX2EfIN+fox9eoqKgod0eXeEeX5ugoSCg4SHfHx5coKC
nnl9h36FfIKEgoOCh4NziIKGiYOChXmChXyJe4R5eISPeoKDhpKJin6IfYl8i3x9doN9iH6FdnSCfnxzgol+hXx7fYN9h4J3eoR8g5d9fX6EfIN5ioOIfn2DeG5+fYKFhpGDh4mHdH6Efn2Lg4J9dXSDd3t7fnt7
ioSEeoSCgod3ioOFeYJ7fX1+fnuCkn5+inl5g3qCe31ue12Ie4KEgoODe36Eg4KCfn2CeYyCfnyCen2Md4N7ioWFfIOFfHuFdoJ1d3l+eoR6iH2EhXx7gnt9gn1+e3yEd32EfY2Dgop9jHqFhIN3iIWGfYWFhoOE
hXd4goSCfX6Kg312g3uDfoV6en6Dg4SDfIKVeoR7hHh+hnx+eoN9hn5+fn15hIeEcHuRhHx+gnp8g36Ch4KHg3mFhnp+dHx+goJ+eXWCg4aGgoSDdIN+g4mCgoaIfH18gnWChn2CeXyDhH2EhH2DgoR8hIuCfoJ6
hoZ+fIV9eYR3iIKChX2HfnaIh3qCg32JfX1+fIR9hXuGgoKEeoOFfXyFeHuDg4OEgomEfX6Ein18fn6HfH57foaGg4aEfoh9goOKg4t3g4N5hXd6g3x9foaJg4KCgn58fX5+hIJ8fn56fXyFen51eH6CdYZ+fXmJ
goaEemV+foJ+eoJ9fn19fIh+gnqCfoJ+fIOFgnxzhHWFfYJ+fH1+lnd+eoKGhH59e4eCfot6goV6fol9hISJfoJ4hIKMgomEfIl9goJ9e4l8hn19gn19fX6EfH6ChHyDfnN9eX59fYZ0hHuEfoR9e4Z6hIWGeYKC
hXiIfXiChYSFfnyCg4qDiIJ4g4mCfoKGhIuCe31+fn59inuKaXuag4OCgoaGhXyCc3uHgn6thYqCd315fniFcHJ8in59kHyGhYJ9hpaOjIKGe3yKent+fX1+jIJ7hoSCgnuGgnmEfnV7YHyLfYZ+gn6DfoZ9kXdu
fXp8hoR8fnyCiX6Dg4VygoeCfYJ7fIV5fHuFe4eDmYR6fIeGhIKJnHuEh3mEenyCg4iFen54e3t9knuEgoKbfX5+fH14goKDgn6GeYeJgoN+iXuFfH2CfX5+gnuGe4N6g4KEiYN5hnmChYJ9gn2Hd4x2fIaIfYOE
g4R6i4WCdH2CgoSDa4qCdX1+e36Ei3R8e4NyfJiCg31+g32ChIZ9foRzfoKEfY1+gn59j3p+eYOHeH6Chn18fnuEg4WDfIaQfniFfXt6fYKDho11foOEgoaFgoN9g4OEh4NxgnaDfYR+g4R6e4R9fnt9fH2GiIaD
foWCfX53eYV9goKDd319g4Z6gn59fYKCeXl0hIN8hIN9hYKHho1+eWyDe4SDeYx9h4SCiHyGhH56gnyCe35+cYNzh3aDa3iDe4d4dn55hYJ8d3x+foN8eIV9hH18fHt9g4N6gnx9eIKEfH18in6ChYJ+eYJ+cISC
gmN6fX2DfH56fX18fIKCgoV9fYKIgoWGeYSFg4qDfH6Cgnp9iYSCe4SDhYWFfXZ7g36CgnF+enuCfoKChIRzfYSGhIiCh4SCfYV7foSDgo2Cg32ShIV+eox9g4N5foOFh4WCeYWDfoZ+fIOJhYWCfoWDeoWCeoKC
eoJ7hHp8hHt7fHOCen6Dh4p+hIZ9g4N+hH2GcH2KhIKGg32EkHx+goKDfoV+fIJxfIR7gnKEfYWEgn54hoOCh36CdH6CZYN+g4R3hoSCfHuIgnx+d32Ig359goiJg3uFhHyDhoJ9goR9hIJ+h4eDh36EfIWFiH2I
h4N+fX19hIh8e3WDhIl8hXt+eHt8fIN2hX2RjH6Cg317hYOCk36GhISIfXx+h4WFeoOKe42DhoV9fYODeHqIfIR9gn6CgoR+fX56iYN8g36CfYSLg4R9g3yCgoR+eYOFeYOEiISDiIJ9hIOChYObh350e4Z+e4N+
fIR+fnh5go6Den2FeYR7ioOFjH6DfH1+g4eHg3t0jH6Eg3V+fn17hYV5eoOIgn6JfoKEgnqtgoOFeoaEi4V3d3qFh36NiH18hIaDeoR6foKCdX6Dg32GfHh7fnd9g350hYaCfYJxfIR+fX2Ce4iEfoSJhXyFeIKG
gnuIhYeCe4KDfId4foOKhXuIhIWFfH2EfX6FfoR3goSDhHyFgoaCfXx8goiFfoeFfn1+fXuag35+enaCg4N+foN8hoOFgnx+fYJ6lIJ9goSEiIJ9gn6Gg3h+foKGgod9hJh9gnyDh4J+hXqDd3h9eX6Eg4V6e4J+
fX59foN+h4N2foZ6goKThIJ4fomGfoRygk2HhId6goR8gnaCd3yChXx9hHp9foSKg36DiYJ8foOEgoJ8hoKDe4p0fIiDfX17fneFhIKCfIOJbYSHfoh+foJ8eIp+gn11hX13fXuLj315gomChIeFhIKEfop8eYOH
hnWDg3t6gn19hIWFfW92fHmChoKDcIl+goZ8g4aFe2uFhHuEe3uFfYV6fXyEfoaEg4J8g3yDmHp7hYKIfYJ7fIaDhX59g4KEfmiGhIWFd36Den59hn5+eIZ9foSDhXqDfHx7hoODfHqEfIeDh4aDe36Fgnx+hn5+
ineCfIKEg3t+jIaDfH2JhHqIg31+foiGfoN9joJtgn50goR9gnp6hIOGd4aFfXR2eH1+foeNioN9fniCg4R6eYR+e4p4gn19hX57gnh+hoiCe3F5g4R9g4SDi4OCgoeEfn6JgnuGfXiCl4SDg4KGhHh2fn6CeIJ+
foJ6e3yJg4N2eYJ+fYJ8hX17foJ1fHyDfX2Dhn1+g4NzfYOCfnV2hXx3hIOCfYJ4g4OCg3x+jH5+c3h7fX19jIt+en59fn2HeX19goeGeHZ8foKFg318fYV+hYaDg3yHi36DiIKFg4Z+hoV+gniFfoKDeneEfo6H
hIKGgm9zeoKFiHZ9g3WEenx+jIKQh36Dg4ODhIN9hIKDiXCFfXGDfX2CgoR7hX6CfomCgoN7i35+iYZzgoeDe4iDg4SDhIODgoWCfXpzhH1+fnt8coJ8g3uFfYKCfX59fIJ2g3iCinmJfHx9dnqEiYR1h3N4e4SC
hX59eHt8iIt+j3x+epR8g4KEfoSDgnqChYN4iJN7hoV9hIx9goOCenyJenyEg3yCfX2Pg4J7g4J7fnF9fnh8hYp+g4N7goaCfoqEiXuEhoWGhn6CeXiGc4WCcn1+hHt9iYV4iYKChYV+hIN+goODfHx9g4Z6g3WJ
g49+hIWJfH14goWCfnyKenqCfn6EdX6Fe3p6fIKDfn6CgoaEhXyCg4KDe4OCgn14goiDg4t5gn6DiHt0fomChHaDgn59gnqGe3eHhXmHhXh+iHqHfYh9i3uDg4V5foJ9ioSDfIN5fnh+hYaChnyDeYeCgn59h36E
eH6DgoR+foJ9eol4hH6Mg3l+fIJ+fn2Ee4KCfX2DhIh+foJ7en18g4OCgoN8g36DfYmJfHd+g4N+mXuDb32FhXyHin6kgn6Dg3B8h4SIfn56hXmGfH5+hH2DgoN9goSRgnx+g4J4g4OFen18hYOGfYN9h4WHi4WN
d4SCfop6goJ4hVmEg314iXZ8e31+g4N9hYOEg4KSeoKCfIN1fXt7gn58gnuGgoOHepGIfXt+hIR8fHx9g4OEhoKDgoV6g4aEfYN+hoODg4KIfpKFiHyCfnmHhH2CfX12hHx+fnuDfop3fXuDb32Gd5GGe36FhYZ8
g4qEfIqGeoOCkYSDgoN+e3uEfYKLfXyEeHyJhoOFfX2GfIiDfXuEiH2Cg4d5jH57fX6CgnqOg32KfISHfYJ+hnmDiHZ9fXx+h4d7goSCfIN5g3N3hnZ+gnt+fnyCgnV7foZ+goN+foKHg31+e3x9hHeIg4KCfIR8
dXyCfX52goKGg4mKfYOEfIaIfoSEg4KDg36Fen6EdoSCh4uEe4aGfH18foJ7fXx7g2+DgnqCg4KDfodvfoJ8eYJ6fX6Qg3t7g3uCfoJ8gnp7fIV8hHt+eoN7goJ7iHJ+e4R8fH2Ed4N9g3R6aXqEgoOSioZxfXuK
fnd4dH6CfXt7fHt6gn1+h3mFfYqJgn59foODhX6JfIaFfnV+iHh9fH6EfYKDhIOCgoKGg4NuiIN2hYaJfYaDg4OFhXuMfJB+hISCfYSHeHqCfYN8fXyEg4WCg4Z+eYZ7eXWCgoJ9d4J3d4R8jn58g32fg4KJfoJ+
foKEhHx6dIV8goh8jHp9goV+fYODfoJ3gnV9hn2EfoaCfHx+foJ+g4ODg4N9j35+hIKGgoOCg36bfol7joWChYJ4fn1+e4OChn5uhIOCeYiOfYeDg32CeX6Ih31+e4SCfH2DfoWFgn6Fg4aIg4OChYOEgop9g4J+
hYR+hXl8foWCgnp+dXmJe3l+iniLeYd8foJ5iHt9gn19e359gnyEent5g5B9hHaEfYKCg4Z+fniEe3x4h358eYWGhIZ3cnyHg3uEhoR8hn1+gn6FfneCfn1jfoWDnnp7goaCgoKLfHqDgnuDiYp+hXx9en6FhYSD
fnuCg318fYZ6fnyFe3x9hXl7goiGfH16goJ6hHt7fnuEgnOFenuDfIWGi3aDfnWEi4R+foOGhIJ6goZ4g3yDgoSCgn59foSDfnp+goJ8hIN8foSGhH2Ch4ODdH58fHx8goWLfYKCfoR2h4V8fXuEeHt+hHl6fHN+
fIt7g3R+fYN9e3uGfmd9foJ7eX2Dg4V+fYOCeXx9eYN+iIWCfXqIgnx+fn6MfH6CfIKRg32EfXp6inqCgnh8eop9d32Cgn1+fHd+hIJ4h4OCfn5+g316foN7g3qFg4KIhYiDfHt9fYJ7gn2CjH58g35+g4aLgox9
g354fYWDcYOFgn5+gn2De3uNgoaKeoJ1fn2Fg354hYN8gnmLin19fnyFgn2Ihn59g4SCe4N+fYN+hIiGhHyEg4N+goN9hH2Le314iH6DfoV4g4R+h4KEfn6EfH11hH57foZ+e359gnl+fnd7foODhIV4d32Ig4KC
enmCfYKCh4KCfX6DgoWIjot+fn2ChYV+h35+fXeHgnqEfnx3gm51fYN4foOFgoKEgn19e4eEfoaCgnyGenyChoR8hn2Ghop1goeCfoOFeYyJfnt+iH5+iYOphIN8h4OEhIKDg4N7fYKCgouCkIN+eHqDenZ+h3GI
hX6Ge3yDe3t5fIN+h3qHgoV9hIR4fYZ+eoWEg4SDfot5cH6HfHl+iHaDb3yCg4J9g4d+fYKDg4R5fod+fn2Deox+foeEiYJ4kZl9fnx4hHx+hX2Kgnt+fYSEgn55hH6Cg4p9jn59hYN8goSGi4ODg36EfnyKiox+
goRxfH58cn57fYl6e3h8ioJ8eYSMdoJ9g3yChIeDjYJ5g32Cd358kpZ7fnt9hod9gn5+hYN6hoSHfXh6gnl+i35+foN9d3h8cYR3fnqFg4N6d32Gg3x9foeCfo6LhnV3fH6Cd3h+hXp+fod+dniGfoOPfnd7gnh+
goSCiH1+fIKGioV+fYJ6hJB8hISCiI6GjH17goSSe32FfoJ+foJ3hn6CjoJ7hHl+fHx7hod9fXeDg4OIg36CfXxtiIKDh3l+e3mCfYqFfoZ6hIJ+fYJ8hYWCiXyGiHl8goKHg4uIfX2DiH6HenyDe4N7h4iEfn5+
eIJ+fnyEe4R5g4aCg354fn2GeJ6Ghnp9g4aCjXR3fnxzgoSDfYKDg4SJiIJ+g32DhoWChYN8hn6FeIqFfX58goZ+eX6Hg3x4hHuFgoN6fXyGhX18gnGFe315ioeCfoKMdn2GhoaCin59gnp9fmt9fImCg4WCfnqJ
fHWDc3h9eH58gnx6hYKFe4N9fXN+g3GHfH2DhXqLdXyGfoKFfXyDeo56fHaEdoN8hoR+fXp5en2ChH2IioN+g4KLhH1+iYOGhHt9hH6Ee32Ch3x2g3x+g4J6aX2Cgod6dIJ+h4WFl32FgoSMgoR3e4SHe4WGeYJ4
e3x7fI+DfH5+e4WCfoOIgn2Ci3x7inyEfX2CiIOEgoZ6hnqFfIWCeoN7foJ9fYZ8fnmEg4N+g4KCinx0jH6GhH16g32CfnuJg4mGeIZ4hHl+hIKChHF+gnt9d4N8gn58i4iFh4h+hoR8hYSIfnp+e4d7hoN+g31+
g36EhYSDdnp9e31+fnqEhXt6g36De4KCh359e4R5iYKCe31+hYODen55e4KGfXuFU4KHg36JgmiKfY2CfYd5eoKDe4OEd4WDk32KeHh9kH2Fgn2De35+gn19jn2CfYWGhHmDgnx4h3WEgoRvfYJ7goZ1e3t9goN3
fYaEg3mCgoh7h4ODfIOCeYJ8hHp5goqCfISEdYZ+d4d8fIyEfnqCfn6EgnqCe3mEg4KDfYKEfnyCen2CgnqDhXp6e4WDiXuChH6FfoV8fHaGdX6Eioh+fHyCfoODg36FeHhwgoKDfnV9fneCh36FhHt8hYaGhXl9
fIaCgnuIfH58fIV+eXuFfH2Zg4t9fIaCe3mQhYKDe36CdoKCgoN+fYKOfYKGfoeEfHuDh4J6fYOLfYOJdIOFg3qCfnV+fn2Kd36EeoJ7hXuKgoWCe4OJhIV+hoJ5hHuCgoJzfoR9g3WEe36EjYSCh4l7fomDfn2J
iIN9g4KIfn6ChH6DfXl7fn2DdIt6fYOGkYZ9g4J+hH6Dinl6fX59e4KJiGxug3d+fo2CfYeKhYSCeHp5iHt9e36DhoV+fYODh4OLfoeDgoZzdoN6fn5+fn19fISFfH2EgoSCeHyGfn19fn55g32OjnmFeYVzhoOE
goV5hoZ6goV+jX6DgnGGg4iGfn6Cg3uCeol2jIhzgoOCfXV+fIV8g4J+hIJ8jIh+gnt9foSDfouGgoZ+fYKCeoKCenaJg31+fnyLeXyEfnh+hHiJeYJ9h3mEg4J5fIaEfoWEfYN9iXt7hH57gn2Cg4d9fol+eX52
g4J7hYR6gn5+hHuEg36DhIV1hYJ+fniEiH1+hIKIhH19hHuDh3qChXx7e351e4OLen6ChYKDhX6Chn2DfoOChX56gnp9i4R8hoR7gnqCfHh6fX16fYKCfX2Cgod+g32GeX6De354fX53hYyFfH6EeoODfoWJgouD
gn57foN+g4SCgoJ9hIaFiXx8doN4foJ9fop4fm9+hIiFbYSCfXyDfnWEeX6EiHyCgoODfnx+fYJ+hIKphHuGg31+h3yCd4J+goKCfYKCfYJ7fYuQgnd9jIN6goR6hHt6fnd9hn1+i310fHx8fmp8goWDhISEfX2I
g3h8goV+gn56gn55god5g4aHhIiDjHqGfX2DfoN6h32LfHt9fop6fn6Cg4OFfn52fYSDjXx9g3B6goyCg4OCe4NzfX6FfoJ9h4l9goKEhIl4foyDhYJsg31+fn6Cfnx+iIR+en2Cg4V6hZJvd4KFeXp+lnx+goKJ
e3qHhISHdoWDjIODfIN8hYSCe42EfId+cYNxfn5+enqEfYZ4fZN+fH57fH6Ggn6Efnt7hYJ8en1+fot8hIaDfX1xhoWDc3h9bHyFhX57fYRsgoaFhX6EfIqDe3iCgnx8g4WCgnt4hYNxh36DhYOMfoN+fH19fYN8
fYN9foSIg3yDfXuEhoJ8fXOEfnuQfX2DgoJ+en6CenyFd4J9eIN+hn6GfHl7g415gn19nYJ9foJ6foV5hIN9g3yHh36Le4N+foJ+goKGgnyCjH55iYZ+eYqChISCfoODeYaHfYSCe4KDjn2Dg319gn6DhIWFhYqD
eIWJfYKGgoWCg4WCfYJ8hH14fZCCh4OCfIJ+fYuDeoR9eX5+goR8hH57fXmCd4eFj319g4OGh3iDeoJ+g3p7g4N+doaFe36ChX59e32FfoWDfXqCg4KKgnuCfJJ5homPeomCfoqEiH6De36Efol9goR8iX2EhYKF
e4t+gnmFfXh9fnt7foSEe36CfYl+nH13i4R9eHuFgoODfYKHg4SCgn57gpd+fn53g3yTc4J5goOEiIR6fXx1fYJ9g4KLg4+Cfnx7hXmKfYWCjH2GgoOIeX5+hn2EfIJ9hoOPiHyGbXx8fn6CkXyFgoJ3hHiChHh8
d4J8hX1+d4d6gnp+hnmFhIhzfn1+hHqCfIV7fH2Dbn19g36DeXqCg36Fen57cn57g4d5g32CdoV2h4KEg4d6fYKIfYqHfISDfoV+e4uGeoKUen57foeFfnWDg4iOhX6EhH2EgoRye4OCeHx6iYKDfIWFeYODfn2D
en6DeoJ+hIV9hHx+gnuHg3yCbYNwgnmDe4Z+eYJ9g36Ce4R+joJ5fIKDfYp8dHl9foaCg319g3x+hXqDfXeGgn53goV+foN9g3iCgoaJgniCfX6Dg4OCfXh+e4d+fX6DfoN+e4WDhn18g4iIhYp8j32CeHyCin6C
in53d36FfoKIhnx8eoSEe4aEdoN5hIR8eoN9fpCHfHuCfIR6eoSEhHyDfIJ7iIOWinyGgoWDgoR5c4eCg4x5fniFgoVtg4J7hYqKe3uHgoN+fYR8e3mHhIJ7hnmDi3eDhHx+en6Ce4J9gn6JfYNziX5+eXqDfYZ3
e3qEgoZ7gnp+fnl7gn18fnt7eX56hH6NhHx9k3t+iX6Ee318gnt+eYN2goSGg4WEhYKLhX58fXKEfnmCfoOCgnmChHx+enmCfoeJh318g3F4hX2CeXl9g4SJfYJ9jX6DfX2FfYN9g4N+gnx4en6Cin59foV7g4N6
goV9goSDfoaFhn58hHaCg4V5e3x1fIR6h3mLdIODhIp9fIKFhHZ2goR+fI9+fIJ8fIR+fnyFeIl8gn2KhH6JhoKHfn5+foWKgnaEgpd9fn59gniPgnyChHt+iHODe4WFenyCfHyGgol+g3p+dX6Ffnx8goSHfn58
hHyKfYWEhH6Eg4SIfXKGjXt6jHNsg4R7iYZ7g32HfoSGeG6De4OEiHaGhn5+g5V+ioKCgnuEhX2Mh312goKLfnmEh3mFjoOCfoN9fHuGhoKDgn2Eg3t8foSEfXt4gntqg4N7g3eGaX2Cg4eCfoOQgn6Cg3l7h36C
hX18fXiEhYWEg4SDiIaDhYSHgoJ5gol9fYR+iYKEh4KNiYN6fZuDe4eChHiIfoaDhX17eId5dXuGfIWDgoOHfX1+gnt9fYJ8g358fHyEe3x8hoV7fId9h496foV6hXyChX5+fIh+g36IgoKWfn6CfoOGgn6EfYOK
g41+fIyEfnB3fnOEeoR8jYV6e3yGg4WHfn6DfH6DfH2EgoSJfXJ6fn2KcHyNj4OCfH1+fn5+g317enx8iIKLe3WCgoR+e4VyfYN7eH5wiX59fn6CfZB+gn56hH54fol0dn59fIWDhH6IioeEh3uEe359hIODfYaG
fYWMhIJ7d3mFhX56in2CgniGfIJ5iIp9fXmHhXyEgn2GfXt6foKCfHuChoKDhX18fYR+h4N+fHx7fHuEe3mCgo+FdIN7fH58eIR9eYN1eoV8g3yJg4SEfH6Nh42HgoR8g36DeYSFfHqLgoKCfYOEin6DhH6ChX5+
fIN+jXx+h3yFgoJ7goOCgn6CeoKDe3x+hH19foWGgoKEfnuGjoN5e4V5hnyNeHt7dYOTl36ChYyDgniEenl7fHmDhIeHg4aKhGl7goOIh4OLgnaDiHp5fnV+g4N+eYWEg5F9e3SGjoOCfX2Fd3uCgn1+g4J9fIaK
eYJ8gn6Cgnp3hn2GhIiGeI95fH6Cgn6IhYR9gn6ChH57gndmfoSCg359fJeDhX6CfX1+g3yDhIl+e3iEfoV6fIiEg31+hH59eHWEfoN6fHyCfn15fIJ8fYOMgoKCfX6EfH59hId9hHp6e32Egnx6hHyEgn1+fIOC
hoN8fYaCiYJ+fIKCiX11e4KGg4x+goJ7goKDgn2LfoSEhX2CiYODgo2CfoR7jHqSeIKEg357fn2DfoSYiIiIhoR4hYN9iX59fH19fnd+goKDeIJ8g317eISDhneEh3Z7en1+fIaEhH2CfIWEhX14bW99fYWFfYyG
d4aHjISEg316h4J8gnuLfH2GhoOSgoOEgnmCgoKDfYOCg32KfoN5foiCfX2Dj4KGhoWFfIN6bX2Kkn6CfH1+fXp9e354fpaEfoJ5goKDe3l8gnmDen59d4KDa4eFfoN+jIJ9fn2CfIKCjX2EhIN9fniDeoKGfoJ+
hoSFh3xfeHt9foV8hHt6iYR9gox+jIN9goV+gnp9e4V6hoaDg3Z8iYOChKB7en2DeY6Ein6CfoODeoJ9fXh8hY+Ke3x3fYp7fn2HhYR5g316g4R+hIJ4fnx+fHl+fYKDfHuDa4KFgoKDfYaCg3uCenWGdnyDdn18
fXyEgoWCfoKEfn6FhHJ5iHuDg4KChoKEgnx+j4d+fXiNfn1+hX15goJ+goJyfoSEhYN8foZ7fnd8eYN8gnyChYR7goJ6e4N+jYJ+fH1xfYN7eoR7fnmChod9hoh6iX6DfIWGhGF+hoJ9eIh5gnV+h4OCg4d6foR+
mH56foN7fYKFgnZ+hHiMa4J6j4iJfHt9h3x5hHyChIl5eH6JhoOEg3l8en1+eYiEe317eId8eYZ7eoKEeoeNdnt3eniGdoN7gnmDe3qNj4J9foKCdIN6hnqIhYV7gn6Cfnt+dop5hn6CfIKCfpB8gnaEenyDfoaC
goV+fn6Gg32HiYWLj4KGhHZ+g3t9e4SEeH6DfImCeYKCfXuEhImFfoSCeoaEe4p7goJ+fYOGhXx+fIODfHZwgnx9gnd8fF2Den58fYJ6fX16hISEe3t8enOGe3p8gn2FhYN+fYV+hX1+foWDgoSFgol3j4d+hX1+
g358goqHgoKDfn55fn6Dgn58foePhIKDd36IhYJ8hHp6fH16foJ+hIyCgoKDdYKJfoNxhX58eYV+fIOEdH2KfYOCgn5+g319foaZfXuChI5yhnqCfHyCfn56hIWCfod9hXR4in19gn2Eg4R8g4N8hIOCi3d+fo6F
iIeCg4p8fYR3g3uDfoR7ho6CiXiDhIOHdXmXknp8hXp+iHx6fHuEiIWEgnaCe4R1goqDeoiGin6DgnqDfYZ+g4KChYN8h4OGg4J7gn2Fin18eY+Cgn18hnuCfnyLg3d8foaGfH57jn6Ngnl9hYR6h4KDgoKFfIOD
gol9fn19j35+hYJ1hI6NiYZ9g4t+fHN7hX13hYN+d4R8e4N5hnx3foOGfnx+gn2HfoJ+fnd8eH6DfneCgn2FhoeFiX2Fg32Chot+eoN+enyGgnmLhH1+goKDc36EfH57fIN+god8j3l7e5CJfXh4eoSCfH18eIKE
fqB+eoN3h4OCgoKJfn2EfYV+g36Cgn56fYN8e3uDgnh+enZ5fH2DfoJ+g4N+fXyFfIJ+foN6jXt6e4OCfIeFfoOCh4ODg4aEfn2Dg3t8g3iDe32QeXxzeH19hnyCg4R7g4l7hn2CfYh3goODeXyEjnt8jIOEfYJw
fXmSfoKCiXl8fXp6hXl+foKHeoKEfYKCfoOIg3p1iYODeoOGgoSEfXZ9fniChXuCeXF9e4V9foJ+g4WFgn6Cfn57g36DiFyDfHp8foJ1foJ8en6FhXuCgo17d4KCg4J6iYOJfXuCfnd+hXyMgnx9j3x9gnp7hISC
hHx9c3ttgn2Gg36ChIR8g4KCeYN7hX2DfZhzgnl+fXt8eoaFfX1+goJ7hIV5e4OGhH6FfXp+hoN+goODZHp+fHl9iX6CiIl8fH1+fn2Dhn6IgoSOg4J9iH6DjHZ+gn6CaXuEfId7hYh9iHmSg4eDi36EfXuHinqJ
hYd3hn6EfnyFfoODiIOFfXyEg4OKhYV4hIJ8gnuKcn5+g3uChYV6gn57hn57d4N7dH2Dh32LfYWFg4J7fXOGcoKFfXuIjXyHioV8hH6De3t5hY95fYN9g3qEe3l+iXuIfoJ4iISCgoRzgnl8fYWChIh+bF+DeYN7
hX53foJ+goSJgod9hn2Fg4SFfXmEhIR+foWJhXp7eXqQgoKNioKGfnqEfoWDfoN7c318h317jn2CfnqDgoV9iX13g357fYV4hHt5jXqMeX54jIN9gn6GhoODgn57goSLg4R+eYJ8eHx9hYR+eXx8hX5+hoKCeoJ+
iYN9fn2Ie3yCgoODg4Z2foV8fYSCgoJ5d4N9fYJ+e4J9hX6ChIV+h4eCb4Z6fXx9fnyDfnyDgoN+hYeCgn2DfHt+fIiChX59g4V0hXqFenqCfHiFgnuFg4J+fH10fX19hIKKfoeEh4KCgnuCeHt+goV+hoOKgoiG
doOJjI2FeX10e4KFg4N7gn2DeX6CfoR5foKEeIKCfYV+gn6Jm4OCin6Eg4R+iYSDiXyCfoV+iYZ8foKEfnl1hIOGd31+gpCEgn6CeH2DioOCdX56gnKCh4OGgoSDg4iCh3uJg36EhIKEhIJ+fYJ+goSCe318fXF+
dX2Ee4l0fn2CfoKQfYWJh4R+dYN+j4aDfH55fH18hYSEiIuXgoV9fYSMiXyFhYKFfH6HhXyHgn2KfXp7d3x+hn6Cg4qDfoKLjXyDfYKChIOMfIKJgnx7gnqDe3yWenx8fIJ9g4N8fn2DgoN9e4WHjoeCfYOFgoSL
h4h6fn2EhIZ3foN4e4OLhIiHfH54knt+iISJgnyFi4J9hHqFe3qNfn1+g3uDfn2ChXt+iYuCgn50foN8g3qCfoR1e4N7hYOCiHiCfIN9gol6hIaDc3p7hoKGfYOCgn6CfXh+dIJ+gnx9god8i4mEfoKDg4OChH2C
e4KIgn17fn6Ffox+foV5hoV9cYeCfn14gn16foKEfH2DfX6DfXuHhXx6g3x9foKFg3uIenp+fIKJg3t+fHaEfX57g358foJ8g3t7goh3e3uDg4h8b4J+fol9g32Cl4OEfn1+c4KDg4WOfX19enqDhHiCe359d4J6
gnWChIRwhYR+g4OEfYaDgn6De2+Ifod7hHuDfYSCfXV+gnt3hn19fXyFfoN+eoJ9foaIg4t8gn6DeYKDjJV8fYKEfH5+fXt8hHyCg3uGhYJ9jYiFfoWJe4KGhYJ+g3x1hIh+fIWDdIKCgoZ+foKKeXF7hHeEhX18
foh8fnh8fXuEe4R1fn55dnh+g4R5go2IfXx7fn19fYeDg4V9eIJ9d4OGfoeCfH17hYSIgoN8fnyIe3uIg3iDfYOKh3yCg4J9fXyGhIiDgoOCiHh6fX19fnuJiYp6g4h+fIKChXqIhW93fH6Efox+gn57hH6Fd4SG
fIWCfXyCinmCeYKIeoJ+fYKGh4J8hoJ+hISOg35+goN9foyDhoZ5d4J9foJ6g32Ch3Z6hYOEdHqCfIuCfIKGfn2CfX2Ignx7fYN+hH58fYOGfnR9gneGhYWCe4V7hISRfoN1knt2foN8fnyPg4V9hoKJgoZ9fX1+
eYKFin2EfIKMg3OHeYWDfoaDg3eDioZ7hoSHfoN7iIl6fX14fXt+gnyifX13hoiFgn58fX2ChH2Cgnp+foSFg3qCgomDg3p8gnl+e35+inZ8fXd0h3qHfIJ8hoKChoV+fn1xfYOYfHF9fnt+foKHfn1xeX2Ign2D
fYiIV4N6eH6DgoN+g4WCfXmFeH2HfXt8e4N1fomDfIJ5d4N6fIV+hH2Dg4J9fH14goSId4V+fXt+fYWGfoKHfX5+hH1+fIZ4hHuDfXd8e357fISEhn12gn57ioSCgnqEgnRxeYJ6fYOCg4J+fnt9iH6EfH2Ggn2E
g4R9e4J9goJ8fHyClH2EfXh8i3WGgnx9fIOKdHmIem59fnd5hH2CfoOEfoJ8fn6FiIN8iYN9g36Rg36EeYN+fYqCfoR9hXp6gn5zhIN2iYKViYqDhINrioOCdIR3g4Z+d4KLgoeCh32UjISCfXyFenyHhX2JfXl6
hn6GeX5+hYWCfHl7fX6MeXuCoXyGhIOEg4KIeYODen59eIWDfnmCh3x7fYJ9fn17fIeCgn1+eIOCiYJ6eXWDh4qHg32GgnuGfYZ9gnCEeYKDh4J9hHxvfH19fn18eIeCdH6Fen5+fH2DfoKChH1+fIR6hIN9fIOM
g5J8foKZhX1+g4OChHt6e4aFfoiCfYODjoN5ent+fZKCh359g4J9g4d+g4WJfISDgnqEg4R+gnyEgoSJgn54goR8e4mCe3yDe4WEe4R9h4WDe4N5g319fH2JgoN+h4R2hH1+e3F+fYJ8hoSKgnp8gnp8foN9en1+
eX58g4KFfXZ9goiGe5Z9fod8fm56e4+CepB7d36Md313hH2RfIV9gnx5eX2IhYKEfYWCin2Ch32EdoSDeoKDenuEfHmDeXx9fXN4eXqIgoSChIiDhoODfYZ9foSDgoOUfoJ9eYN9hIR+g3h9gol+g36Cen6Mg4aG
hISDfXmDfH53fYN+got6hH1+g4uDfnp8fIN9gn17eoN+doV+got9hHp+hYWGeYh+h5iCg4KFfYWFfIKFg4SEfnt6gnt8foKHeHN6fHx5eYt9goKPgnmFe3mDiIKFfYOIi4OGg3x6g3iFhYR9fYaCdoRvfYKJhHxt
gn2Cg36CeoSEeYiIhIWCgnyZeoJ6fYKCfIOIhYN+ioSDj4J8fYlsfoaHfIKChod+gn57fn6FhId0goKDhoR+fYODhIdqiHt9gop9cXx+iIR8in5+kn12foN+fX57kX2Cgn6Dg3p9foWHhXh+h3d5goN4g317i3p+
e3t5h4OEeHuDgoN9gn5+fX6De358fISCeIOCgoOFfoR+fYODiHuCfn6CfXN+hH2HgoKCe36EfoeCfoaHd4d+d4J9hoaDfXl+enqDeneGhJOGfn19e4J9fn2DhYV+hIWEhYJ8hX2Fd4SChH2SfXyGfZd7g4N3hXh+
iH5+hnuHfIKFfYiLhYOahnx+fn5+g4KEjH58fnt+foKFhXt9hXuChHl8dI2DgoR9fIKCfX59gn18jISDgn56e4KCfHmDiX58goKCfYZ6fIJ9g4ONhIKIhIR7gnmEiHiCi4d6iYKDhYOFfn5+eoSHb3mCgn6Jin5v
coKDfnt1hoOTfImFhIR8ioR5lHuChIh9hX56gn5+fniChHeDh4J6fn6Ec356g4KChYd4fnx+fIODdHuEfoaChHyDhYV9doSDhIKChX2Dgn6Jg36DgoaDfX59foR9fn57homDfot7fX19fn6FiImFi3mDe4aMcX1+
hnuFioJ9foSCgomKfn2CfoiCg4N8fnqPd4qHenuChIN+g3eGgoR9fn19fH6ChIN9iZaLeHuFgoNzh4iChY51h359hYqCfn5+cniHd3OGhH16hHWJfoJ8hXyDfoSCfH6CfXyFfoWCfn59foiEfnx8fo6Dg4x4fYR+
hYZ9eYV+jIKCfIWDfH6CeoqDgn6GfXeDe4d7fIqGgnx+g3uIgnp9goN+fnt7fIKIgoKHfn6ChIJ+g32IhId+gn18cnx6hX1ydnqHhIN8fH55goOGgoVxgn6MeX6Ifn12goSEe4R+foZ6goOCe4KGfoN9hHd8fX6L
fIKDgoaGg4Z9fHmSc36FgoV9fol9e4V4fHp8jX6IhHiDe3iEeoJ9goZ2g4SHeoKEfYNxfoV8gneKkIOCg31+dH1+goKHgn6EfH54en2CfIh8inZ+h36Cg36CeXdwfHyIg357foJ+e36CgnyHhX2Cg4aCg3h9e41+
lYSCfISIinePfnmHhIJ8d319hYKDgoN7g31+fH6Gent9fIKJhXyFgnZ8c4eDhYh+fX2GkIJ8c3l6hHuEfXyEgoiCfH19fXZ5goJ+g3h9fIp0hH6EfHSFgn6JfnmEoIt7d4WEfYKGfIKCfoN5glmChXx8jn2CfJB8
eYJ4e4l9hoV4g3t+d357gnh9iISEfX19foiFfoKFfoR7foWEg4KCfYKHhYWDg4KDhYOFhoN4gomCiIR9fIN7foZ+goaIdnp8e4R8eH14hX6ag4R+hoR5hnuQgn2DeIZ8foKHeXmFhnKDhn18h350iISDfoN+fIh5
eXqEhoN8goR+g4N0fHp+h4N8eoaEfXyFhHyHgoN+fIJ8fId9kISNg4N8foN8fXp9g3yDhIyCd4JyeX6DfnV8fYWGhnx8g3mHhJV9fIKChYV+gnqFhXl+iZN+goaDfn6Ch4KEen2JfoaEfHyDgoWDhIJ7fHl+g4h5
g315hHp7foOCgoJ+iYR6eHuDfYmCfYp9g317eXh7hYWLh313g4aCe3h7fYN+c4WEgoR9iIN+fYZ8eXx2goKDfoJ9fYJ8eYN8fISDi3p+kXlsgn6DhX5+fn5yhX6CfYN6gniDin14fH58hIJ9goV5fHp+foKFhXl8
hIqIiHt5goKCgo9oioyCe4KCfXyCiId6gnZ8hoSCh4ORfXyEgod9fn6Ien1+g36Lg5Z4e4R+goqDfnqFfX6FiHuEhIKChoR+fYKFgn2GeYJ9foKDg4iGho19gn6EhYN5foZ8fIZ4jYN9eH2Ifol1fn15e4WCfoWK
eYKCgn55hn11goN6e359goh8e3p9g4SHhHuDgoJ+h4WCgoSEe4N8fYN6fnx8fIKIfXxzfoOEfn2JfIR8hIOFhYV8g4R9hIKDhX16fYZ+hXaJhH59fIqSgoeCjYV3hoJze356fn6ChHuEfYN8dX14hYOFfnl9gn5+
fYSGeIV+fIp6foKHfZN9g4WEgouFfoKDh3x+g5x+fYKCfoV+fXiCgnh8fYKEfYN8eHp8foV9jnh9eX19eoKCfn6JfoSCgnt9fH19hHuSfHt8joR9fn2DgoSCdYKCfoZ8fXx8gnOEc4KMhH2NgnqFiYJ+joN+g3yC
hH6Hgn13ioOOe4KCcoJ9eoaHhn2CfH5+hnx+d4aEg5SDlIaGfneEkIJ+fol+eoOGfn2FfX57g4KCdXp7g4R9gniDhXt7h318enyFhYKCfoJpd5OJhIN8fIaDg4KCgoKDgoKKg4R+foWEgnh+eXt7gnx9hYJ8fY15
fIKDgoKDfH50e4KChYOOhHx7eXd6hYV+goKIe4KEg3x9hXuCg3mHhYKUfn6Ee31+gn5+g4OIfoOEg3yCe357hH6Ce4J8fX6CeH2ChXqFg4eCgn5ufId8g3p2kXGFjIh+fXh5b4KEfoJ9g4KDg5F7g3t5hn6EZoKF
hnt9inuCgpaMlIJ+eoSGgoV+pIV9fXt+hY2Hg32DfoJ+bH5+fYR+c4J8g3x8g4OMhYp4iYqFfYJ0hH6Fe3uChnuDgn52goR6foJ7gnx6fIR+fYd3h4N7erWEeYyEfX6GfIZ9en6IhYODhYSEhnt7hoqCfX55inZ7
hoJ+loWGgnt8hIR+foZ+hIN8hYOEgod8eIN+g4qKe3uCfYN8e4SGfnt9g4aHfnyChIKIfo96h2WEeYKEeH5+e42Cg4KDgnx0iHuHd4J8dnt5e4aJg4J8hH2EeoqGh4J9hYN5eoJ4fXp+g4SHe4p7e4J4h4OCg318
gn17fYZ7g32DhIJ8cY6JhIaJg4KGhYJ9e3h6e4KGfoKDhH5wh4N6g3x+hnp+gnuLfYOGiHx+foKCfniCgnqagnuKg4aEgnh2hISEe4OGdX6Ehnx5eIOIhYZ1iYZ9g3d8g3pxeIV4mIKGenh7hH6Dg4l9h4J5g4N9
fH1+fHd6hIV1g4J9fn2FfHx+fHiOg3x5goiKjXt7hnx8fIN0hYqCiIJ9eoSFgoOCeoJ5goR4hG2GgoSDfIJ9fnx+g4N9eIx8hn14fn6IfoaMgol7goh6fX2HfXyDeIV8fneFiX2Dg35+fnt4fnyDgoN8fnuEhYiJ
hnp+fH15hn6ChXp9int6goiCe318fYaGkn2Ihnp0foKCjH2Ddn2CjH17g4N+e3GGhIN7hoJ+hIN+cn6Ei3uCgol+eoR+gn59goOCfX6FfoSFgoeCg3h+fYeCgnx+h359fX16g316g4l+eYR3eIKHfX2Di4OFenaD
iX2Dgn56dIV6en55hIOEcIaGeXN8fn2FfHyLjHuJfYWDfoaEdoiCent5fHaCfoR9g4SChXt6eH2FhIZ8hIV2fnV3hYWDeXeGcIOMgn5+goiChnJ+g4JqenqFemyHgoN5gnqPg4OEe3iFeIKCgnuVhnqEfYuDfoJ+
fn2Cfn2GhHuDgn12fIR+iYWCfYKKjYKChX2Fe36EhId9g36FeYR8fn2Dg3l7fYN8goN+gnmFgneIgoZ7cI6HiXuFg4eCfoJ9iYKChH5+eYWCjX1+eYN5dZp7g4KWfn2Henx8fIN9fXt9goWEYoKGfol7enp+fYKE
ioR9en2QeXyCgneCd4Z+fX6ChHmCeYiCg35+hH6Dg319g35+hX6ChpJ3fnh8eoKJg3uDgnKFhn2EiHyFd4J5hnqHg4tyeoKCfYWIh4R4g4OEe4KDfnp+hX6Cfn6EfoiCeX19fYR+iHp9iIZ7fn18goOGfXt7eoJ6
hIZ8g4qDgpOGgn6Ffn53c36KfIZ6c3l9hIN9eoiEgn56foSCg4KCfJN9hYKDgnx+jISCgn6GfnR7cn6FgnSKgpF+cnp8fIl7g4h8fnWCiH6CfH2Ei3p+hX6GhIJ9g3x9goWMg358hoSDfH6DfIR+eYODhISCfYeJ
foR6eWuCiIiGe32EfYeEgn2GgnpzhnKEfYOGh318eHp8fYR+hn2Egnl+e354in54g36CeXl8fYKEgoOEeIJ9g4J9fn1+hoR8g4h+fnp9goeFfH2Fo4d+fYKDjXx6g4t9foeFe3uHh32EdoJ8g4mCgoKFfIN9g36H
gnmFeYV3fYR9doJ+e4J7emiCfYKCfpKFfn12hHp5g3x+hoSCioZ9g36Ld36Hgn59e4V9g3yFhX58dn2CfYh9hYWDg4KHiXl9eo2Dh31+ioSGe4eGg3uIgoJ3gn2Dg4d8hIOCk4dyeYKChYR5fYuFeHt8fYh6joOC
foKDhYV+hYKJfHx+gn5+goKLfoOCg4yFfnqDgoJ2fnyCd4N7fn5+in58hJiDfIaIiH1+h4uDfIJ8go18hWiCcnd9hoZ7foWEg357d3mFfo5+fnmCfHqMgn6FfnN9hIJ9fXuLhnh+fXuCfXp7foJ9eX2HfYN9hJF7
hoJ+fYKCfYJ0fn5+enuCfn5+boZ9g32Dg3yFhnh+fXx+fX19g4p9d4J+g32FhIKEg3yChn59gnt+fnOCfYhwg3l4fYZ9fX6EiJiDdZGGe4aKioZ7fHp7fXl9gn58fn2CfoJ7iIaLeH1+en2Ihn6Hfk1+eoR8hYmC
fYd5h316eXuFfX5+eX2Eg4KGg4Z7d4l3gnt6g4N9fIh6hoyDg3x+g3t+hHN+hYd8i32EhoOCin6GhnuFfH6CfXyDfXt7foWEk4p8e4OFfoiZhHOCfIZ8hHyEeoOEh4qCh36Cd359eXqCfYKDg4J5fXeJhXGDgoiF
e36DfIN7fnt+foJ8eXyFfnyChYOGfXh9hXt4e4N7fIeCfZKFhYWEfHyDe3p9hIN9fn6DfXiCfm58coSDh4J+fX6Dfn16iIace4eFiYN9eH5+hXWCe32IgoJ8iX18e4KKeYKDgn19eH58iIyCgo54g3t4fYWFhIWG
g31+eoR7eoOEb31+foODg36GiX19goKFeYiCfIKCfn6CgoV+hHx3g4Z+enqDdH5+fn17g3x+fX6FkIeFd4N+fYt9j3p7loKJiIV+hn13h45+hHSEfIiEh5CDgoyRfYeDfnyEhHt+g32CiYx+gnmDd3t+eYmPiIR9
iX5+g36EfYR0iIeDe3qJg3uDjIZ6foJ6iIV9hXyDfYaKhHh3g3Z2doKDiIWNhJF7goV+g4J+foiFeX54fX2DioJ6fYV+enyDfYKHioV+g3x+mYJ8e3p6foaGdIKEfHh+fH17jYKFfH6KfYR+fomTfoSFfniDi319
h32FdoaEgoSFh36Cen2ChImFhYWEhH55enxvhXqGfXuGhYWCeYOGh3WGe4OEfn1+fn6CioKJgoaHh4aJfHx7fY15iIZ4h318foJ+gn2Ce3eDg32FfH5+eXiHfIR+h4WMfX5+hoWDfoZ5fHyHfX6FfYuKiHd8jHt8
hoZ+d3yCgnl+d3d9hX55l4R+fHqCfIh+e4J6fnl+hIKChIJ+fYJ9g4iFg4J4fHt7e4SFeniCeX1+gn6Ienh9mYV9hn5vgoR9fYKDgod8fXl8fH5+iH6Cd4J5c36EfH2Oe3qJh31+gnyCiXt8hIt+gn6CfYSGfo6C
goJ9gnmDgoV6hX55doOHkXt+eIKCfIN6g4iCmH6ChYJ9hHuDfn5+i4KJfnx9fXuDhomHhHaHhYR+e4J8fYd8foOPg4KDdIZ0gnyHgnuCfoWEgoODfoN9en59e4KEgomGhIJ8g4eNe318fYNxfY19eWp6hYp7h32E
g32DhIOGfHuEgnaCinyJfIZ6hX2HhJR8h32Cgn2FeYJ+foKMhHp+foJ9hpCDhYN+in5+foSEfXWZa3mFe4SEiH2QfYp+hYKGhYiDgoyFeYSDenZ3eXV9g3qEhnh9fX2EhIWChId1fn6Dg4qFfXp6im2FeoJ+i3Z5
g4J9eXyCWH2CeHyJeYJ0goKUe4OChn6Cin14fIeWhYJ+e4Jvfn59fIKDfH17fIN0fYWEg4J8fXl5goKEhIKIgoSGg4KChXmDfYmDhYKIhX6Eg4J2fYN7hoKFhHyEdoJ5goJ+hIWCgnt9c32KfniRg4J8eoaKh4OG
c4WFmnt8fHd8eIN9fYKFi4Z8fIaCgoaJfISDe36CiXF3g356int+g3p+eYJ9gn2OhHuJhIOEfoJ8hIV+fol+dYSFfoeGfH17hHeFhXl2goODc4R+fX19gnt5en2Ffol+fIl6goaCfHqCg4aMe3uCiX2FinKEgnd+
fIeFhHp+jIN1g3x9eIODgn1+fIV+fX6RiH2CfIN3fX6Cfn1+g32DgoKFdoZ+e315g49+dYR9hniFfnx6hnt3bH2Qh3l+fXuGjIJ8hH17goN9fXN6goN7g3x6fX6CdnZ8fIN7goeHgn6KfH6CaX2Ifn5ae36Gd36C
hX5+foN+hX2Ie3qGg359jnp4hoKDhX2Ig4KUfYJ6g4J7hIlwfIN6e4V1hYiGfoaEiHl3dXeCfYiDfYWIe497hHV9foV8d4KGgoKEhn5+hX6Oe3mEhH15ent9e4OKhIR+en15hoJ3eoV8gnyFfnx+hoOlenR8hH2E
foOCfH59ent+hIKCgoJ8foOCfoJ9hYR8goJ+hIqCgn58joKEfoN8foJ6hnuEhIJ7fX19fH2Ka4J5h4N8kYKCmH6DiIaKiXqCeHt3e4KDg4R+goJ5foWCfoSCg4aNfHp8fYR7gnx8e3uOd3yEgoZ8goJ8fYiCdYaD
fn5+g4J6fXyDd4x+eYdzfIJ9eHeGi5ODfoKDfoJ9gn6CgomEfn59hH6Cgn6FinSMgn6CfYJ8hn18dIKGfn1+hHmCgouCe4N9foWSg3yGjWd+e4J2fpZ2goKCg4aCg3uFhoSFjoOKfYaCfoJ3goWDfYJ3gnyDfoSD
hX2IiX5+g5B6h3qCjn2DhYSFhYKDgn57h419fYN+iHl8fIqKhXqChXqCg4SFhnuPg4ODfn6Fe4SEfoOFg46HfYN+fYJ4h4qDgnqCfX2Cg3yDgoKEeX2CjYJ+dHuGg4KEg4KFeXx2fXKDdoZ9hHx8hH2IloSEg4OM
gn1+foOHiouCgn6Eh3iFin6FdHx8d4OCd3t3eYJ+hn5+hX6GfoOGfW6De4R8eHuCfoV+d36CgoSCh4RnjIN3hX6Og4J+fYWEe518gn5+g36Cg4N9foKMc3uCe7Z3gn59g36HknyFhIKQfYh6fIWEe317hXuGg4V9
g4R+i5V9fYJ+fIJvfHt8fn18e359eXd8h3V9fmqEgnGHe3WGfoN+goKDbHWEeHt6foN8foN6g4J+gn54knqChX2FiH2Den56g3t+g3uHfX2KhX6Cfn55goN+fX6JfYOVg3d+e316gn6Gfnl9fnx5fISIfo+PiH6C
h36CeIN9foiCg36DdX1+fXp2iX2EgnqCfYN6g4+DhoWDd3yDfX53gnqCiHx+fYR9hX6Khn15goaCfn59hXx4hYJ4fYKDhIOGfoOIgnd+hoeDgnl9fnh7eYV+d4SCfXp9h3Z+hX59fIWDhXWGfIePg4V6gnyDfoOC
g4KCfnN8fnmDeoOEgn2ChIWCg355bHh4dIJ9fYKCgnyDc36ChH6DhoV+goKHfX6FfYOFg4aFfXuLfIqDg3R5fXd+h4J+hYSChIiDdX18fYSDfnp6fH6LfH6CfX6GfIN+eXp7hYd8d4OJiYKGfImCjXd+fYJ9e3x+
hnCCgoOCgneEhIJ8goR9g4qChXyXfX2GhHx+g4R9e3h8hH6Fbn6Cg4Z+gpZ+g3SIhHx9goOCfXuCe32ChIZ1g4JtgoKFfHp6h36JeXh8goSDg4Z9eXiDfXp0j4OCd3yDgoJ8iIOEjYaGfIN8e354fISEhoJ+j3x+
cnR7h4Z8fYd8hH2PfXl9e357cIOGeG59god+g4p+eYN7fnx7fXyJfYJ8eomDg35+fHqHfoaCdnt0fYuEgnyEe32DgoV+g3x4eoKDgnuEfIR6fYZ9e3eGboKChIKFhn2LhH6CfYV9h3SDeol9iYJ9hnuGe42JfoR4
hHyLe4J6gnl+goiFeIKGlYSIfn14hnx+fYl8d4aWgoN9gnx8enWKhHp8hH6CfH5+gniCgnOFe4p7j354e4SChoJ+dIN9en2FfXuFfoKEjIN6fImDhIR6fYV7hnt+eoV9gn2Jhn59g3yDfYV9g4KCfoiChIKCfoOD
hYKDh4Z+d4eGiH6HhIZ8lYd5hnx4jH2Gj4N8gnN9h4d+g4WDdniEfHx+g4h3goKFdYSEhH6He3yCiIN9en6JhH2JiHt9gn6EfoWCg3t+gnSFfH6JfoaHkYR8i32CfHl6dn6EfW+RfX2Cfnd9iIeDgoaHg3iIg4SD
eoR0fXyDgnuHiY59hn1+foKFhXyDfoJyi4KEfISFjYV9e4J9foKCfoWCgn6CeISHg4Z+enyFhYN5bX2GhH6Cg3p+goJ2e3yDg4x+gn19g3yEgnR7g4KCfoSEfot8h4iCiIaDhoJ9fYOFfHqCfYaEhXyTfH14d3yE
fX6JjIN9fYJ1fIV4fXaQhX1+h4N9eYKCfnl6h4KDd319hIh8e4J+fHtzinx+i316eYWCe4J+foJ9hIaFfoaFdX2FgnqHgoJ9hn58fot0hIJ+hIJ6hIWDgoZ+goJ4fH5+fImCfn19b4R7gn2Mgnl4gnqCfIOEhH55
goOCgomCfXtzfHqIhHl9hZN9eW96an52fomFe4J8fn58foKLfoR7goR8goKac4mCfYKDh4qCfoh8foJ4gnyCe3h9hISLfn59hH19foKEgn6FfnaHd4R7e4mGhoKEgn59e4V6g4ODfnyLg4SGhnx1dH6Deod9e4J+
hH6IhXp+gn52fn1+g319eIN+fouEfYKDgnl9hnyPhoR+g46Cgn6CfIWQhIV8d4d8foWEioKDhnaCfnt+fXV9fH16gnmMhYZnfIV8gn13g36CfHqCe32DfoJ9e4N8foiKhHuCeHeCgn6Hd36Cfn6DgoKEfXh4fIKE
g32HhIV1fXp+fn58eYJ+g3p9e4ODfH1+iHuCfX6Dg4Z7fIZ9foSGgniEgoOEhJV7hX5+g4R7eIR+d319g4ODfoOEfYKCfYqDhXZ4fX2DhHeMfHyCgnqDh3x8fYV+YIp1en6Dg4d+i3iGd4N+gn50hYN6eHJ8gneF
fH19hHaGg3l8fXyCe4J8doV8fIaDh4iIhIJ9gnqEfoqFhXt+eXx9fYR4fnyCfIKFhHyFeISDi4N6foWJfYKJfX5+hoKCg357gpt+fY2Fg4uQdYeJhYJ+hYmCeHt8fHyFeY+CfX59iYuDcIKDdIaCg5CPiIKLfXt+
jYmFgoWDfXuHgoiLfHyCeY+EfIKKfIV2fn6DkH1+fH6CfoeEfXmIfoN9fn2DiX6JhoeFfn57g32Dhn2JiG5yfoV6enyGjIWDlXuCfXyEh4N0en17eX59eH59gn6IfYaJhoiDioKCfYiEfn5+fIODeoWHhH6CfYh+
fIJ4fH5+goKDfnt7hn55i3x9io2Ch3d7g353fYh0fH59g36EgoV8hHqHgoJ+hH55fYN+kYWFfIKGg4V9fHyEi3x7h459g3p9gnl+h4J8gnp+iX6rfoJ+fYV+hIaFgn5+hIJ1fn19fnx8goV+eoN8fol9cXt6fYKE
hoOHfnqGgohyhIOEhYVxaXuFZHyOiYJ6mXuCfnyEg4KCe3uCfH2Cfn1+fYKIfYOCdYOFfoSGfX5+fo6Ggn50goh+hIeChHx+gox4eoJ8jXqLhIp7hoN9goZ9fHqHin5+fHyHfH6CiIR+foWFiId8bXx+fod2hIeC
fH5+hnd+fX2KdoKCgnx+g3qMgol+cn2DhX6EhoKGdZeLeoSGgn6DfHyCgn1+god8fn19hIx5hX54goOGiISGiXqLgoaCfH13dIh9hoJ9fYJ6e4KEeHx8fnp6mH6DgnqDd3Z5g4eCfnx9gnqNg4iGfIKFg4J+boaC
in19foJ9g35+gnV9jYN+gn6EgoOCgoKFfoaFgniJhYSEkIKGfHp6hH17coSOd4d9fYSCfGmCj4N9foR+d4p+fXx+hIV+knx9fH17foJ+fYiDgoKGkoR7fI16fHyIg4eDgnx+fnp3fX56goJ+fn1+d4J8e3t8ioOE
hnaDfnt+eoOEhIaDfnt+fYV+g4ODfIKHfnuRloV+hoN+d35+hH5+fISNiIOFgoODhZCOfIKCeImEfYV5hn5xhX6YfoOHkYJ3g4KEfnx7fn2Oh4Z+hYSCfXuEfnx+dn6Fd32DfXt9g46CfoJ+foONgoiGen5+gmd8
gnmCfn58fn54fHt+hoJ8hYJ9h4J6goJ9eoSFfn19e4R6h3p7iIOJhYV+e4aFe3yEg3iLg357g4Z5fnqHgnyEfoKClIaCfnt+h2GDfnl7hH6EhHWGg4KEfoSFfXx+foSEhYqDfIR5d31+g4t7eoOCe3uWen6LiX13
fIJ6dn2DeoWCgnuIdH2Fl3dvgoyDfoV8jYd4goOPhIJ+g4J5fIWCfYOChIuEgnt9g4ODgoSGiHyDhHV6g3p8eIJ2eoR+gneNdoJ5kIOCcnukfnuCg3t7fHx+g3yCh35+gnuDmn6Hd4OCdnmIg4OCfoJ+eIJ+eH59
fYOEfnl9hn6Cg3l9hIODg36Chol6hXh+inyCfoiCeX53eH6FeYZ+foqCfX6Dg3x4fn59h4KHqoWEhYh9gn6FgoJ+hHaDeXp+fHeCg4J6eYSCj31+goqFfoJ+fn6EfXuEfH1+j4J8kYJ1h32DhIOCmIWFfoJ+eXiN
hYN5foeFaoJ9foeCfH6EgoR7goV7gnuGen53fnuChoSFfn5+coN5fX2FhYN8enx7iHKChISFioOEfoh9hH1+hIaCg4J+fX18hIOCeXuHgoODen2Dhn6Dg3uFjXxxhIJ7goZ+fn6De4OCgn6HfIl8e3KFh3t9jXqC
en6GfYSMfH6Ce32EhHx+fX2CcH2Eent5ioR+iXuChoODiHuEhX1+g36Hg3yDhXyDfnp8doKEinyCfnd8hop7hYOCe3aDg4J6foN9fX2Hd4R+eYWGgnWEhnt9hHyQgoWFfH19eXl+fm6DhIR+hoh8fn6Ge4R9foJ+
hoWCfoV9foZ8fYl+fnuFhIiGfIJ5fX2Dg3h9iZJ8gox+jIN+hIKChoSEg4eDh4Z0fIV8goKGfn6Dh319goJ4e3h8eXuCg4J8foN6fIKDfX6Jh4aFhX1+eYN4fn13hn19fo2Fg3iDfX2EfYl9fnd9fn2Cg3B6foh+
hIR9ioWFhH17hZWCfnyFfot9fXp9g4SDdnyCg36Ufn5+h356eX2Egn5+fnyCjXx8god6fn6Dfnx+i4iEe36Dg4R5g3uDfHuMfYSDgod3hYOFgoZ9fHh9d35+eoV7goaHfnd7hYJ8e319i3iGgneFeouDfH1+h3l+
iYKCgoV+d3x8foN9goKCfIKEd4aIgnt+fYN4eIJ8gnyJfX59hIR9d3SIhIJ+hXiHe4d+hIJ+en16fnx8iIWChIN6g4J+enp8hX58eomKfniDd4SCk4Z+eYV7eIaFg4qSh3qHd4J+gnh+fWeFg22LfYJ3hIOFfn6C
fHp5hIWDe4p9hnaDhH19fn58hoKChYJ+iH6Cg5SCiX5+fIqEfIl6gnx+e3yDfop+hH6EeHuChIiCfHx7g4KCfX6DjIyLj3mEfIR8goV8hIV1kXyEfYKNg317fIR+g3t9gnt7h4KFg3p7eYKHgnKEdoV9iH17g4N9
eYd9hoeCioR9goJ1g4h8hXyCfoJ0foJ8eHh7fod4iXx7g36Dg2ePeHeHfYeChH59fH16g3uJfoaCgnqCfYaCfX2HfIKEgnh+hn5+g35+fX2DfnqCfIKCknx9kH18eXyFe4aMgoKNkXpxg3x9g4V+fIOCe4J+g3R1
goaDe36Dgn2CfYR4g4h+fnZ8hHpXiIJ9gnt+hnp+hHp7h3aCiIJ5g316gmxrhIOGfYV9g4R5fXyEeId4eXeCin19hYqFhn5+hoqDgnd9goSJioiufn6Kg456jIJ8fISEfoKEjH2Gg4KIfoR+fXx6fX2CgoKChIKD
enuCdoSQhn2FhH1+god8g4J8fnx9e31+fX2Geod5fX5+fnySeXx9joJ+gn5+goZ3hHt+gpGCepJ0fYOCenODhH6EgoKGg3qDh3qGfIaDhIOCfXyEhHV+g4WGg4V+goJ2hHyKhX2CeYh8hH6DgoJ9hH5zfniGfX2P
fH1+foODg4OEhIR4boaGfnp8hXh8hX1+fH59e4KFfoKDhnt9fYKEhX1+hH6DfYqEgn59hHV+eoJ+g4N7fIaEgn2Je3t+hoN9fYiHfnyCiIOFfJF8kIt9foKGhneEhoKCjoKGfoKEh3x7eX59goKIg4J9hHp6h4KE
goN9kI1+hIWFiIJ+fJSDgn6Fd3l+fImFhIKChoh0eJB8fIR9gpSGg4J9hXZ9e4aJeoJ5foKNgoSCgoOEd36DiYuEcoKGg4ODfYSJfYR+eYJ9fYJ+eoSEln2Fin6ChXyGfH5+hXyEfXOFjoV2e4WEfHx6g36Ee3x+
eoR+gnSCfIaCg4R7eIZmfYKCgn55hXJ8bnOChYVyeXmDdZl6e4N+iYl6fomDen5+fIV5hYeHhHN5fXyEgnR7fX6EfXx9e4SDfIJ6hXeDcoSDdoN9fnmDj4R+fn2DfIaCfIOFe4NxfoJ9g32dh3yIgn57hISDfISC
e51+fYODhX18jn56gnZ0hXt7goKDh4R9fH6Ge4R9eHuDeH19hIN9g32GiIuEeoqCe4N+hHZ9koN8goOChXp7eoSDfYSDfoSJgn54hIODjYN9g4J+fYZ+hIZ6hnuKfoSViHyFg359foWCfoJ8g4R8fIOJfYKCg4WE
fX2DfYmGfX6Den5+fIJ+gol9e36DhYp+eoN9g3qDfYmCgoJ8iYaFdIl7gpGCgoOEeoR8fXuFfHh8enx2goN5hYKCgoJ+goZ+koOFj36JeoJ+gn2DgnqIhHeChIl8fnx6fn1+hId5gnaKhHx7jYh2iH2DfYyChnqF
eIWCgoKEhnt9eYKCg4WEfnt+foN8fnx9e36Gg4OGeoJ5inx4goJ6fIJyhYV5goh9fIWPfXt+hHuCgn16iIODgn2EfIJ6hn6FfIeCfoOCgn17g4Z+cXx3fniDe4N9eXl7fX6GfnyDg4eEfoWDfIKFfoJ+g4OJg4OG
goKDfH6IhoZ8g357hHx3fYOEfYN9g358foJ9d4OEfYh9fXp9hIl7e4J5jot7fIWCiHyEgn5+g3yGfHZ8enSEln6DgoeCeYSCnX6EeIJ+goN9fn6CiIJ8hH50eX2Dhn59e4N+g36GeoeDhYN8goSDfXx9fn2DgoWJ
iHttgnqEg4WEgod9hHt9eHuDg3pubn6CfIJ1hZZ3hHx4hIR4hHmDfYKGgnp8e32oiIR8hH57fIV7g4OUen56fYiGcX5+foV7gn2ChniDgnOCgn15hYuFgoN6hIKDfX54e4WDd36CioOEfHt+hX2Mfn6Dc3yCfouD
fXZ+e3iKfYJ8g36GhIV+e4KEhYSEgn53eoh0goR8gn6DhX58gn6OdIKDfXaCfoKDgn56goR7hoN5gn6ChIKLh4J+g4N9iX5+goWChYKIgoR8hIN4hoSCfn2EgoZ9hIyChX2IeXuFinuDhYN6g4yDe4R+fIJ+iIKE
hIOGdXp9jnuGfoJ9eHl7gnx6gn2Ke4J7g4OGen59fn59g36DfoeFinyCe3SJeYWDbn57h32Fgnx+hn1+fIWDfmyDdnx1eod9foJ8goJ+fn6CfIeThIaCg3yDhnaEjXyEg4J+g4R9eIOCfYWEe4aChIaCgoKDioJ+
jH5+foKCfn58lIN+fIV5hHOEgoaEe3yDgn6CfYR9fX1+eneDfnqChn55iXyDfnt9eXmEgomFcoaGgoZ6eHx+dod6fH16h358g35+hISGenx5aXZ+hIJ7fXuIi3t7fX56fYiChH2Fgn6CfGd+hIN+gnyDfH58fX6C
jIKJenyDfnl2fH19i354hYSClIKHgoN9fYOFhIKKeYd8fniJkZSJgn6HfoSDfIR7gnuFfX6DfnyEeIJ7fXt+fX55fod+hXx5h3ODfnuDhYOFfn1+gn2Fg3x+fYOCiYSEhYaDfoN+fouEd4KPg4KDgoRzhISMg4SE
foOCcHuEe3yDfX57hH54knt7hHp4dZ6Gh3qDg36CfHqFh316iH1+goJ9fnt9fYJ9fYWFfnuCfoOEiH16gn5xfnt+hYJ3foN8fX1zhIqKg4R8iHl9iYN2g36DinuHeH5+c3uKe4d8fYOHfnqDgn19e4d8mHmGeHqD
fYWKgohthnuEd36ChH6Cbnx5hYSCeoaKfoKEdX2NgoOHfnp3g4J9hH5+hIOEfIh5g4N+e317d4t8g3mDfX59h4J9goOMhIWDe359hHp9fYJ9hIJxg31+kH12iX14got7goSDhISHfIKEhHeChHuDfn17hIJ6iH58
goh6g4N+hISEgoOFhXyDhXqTfYh9foKGgod8g4l+g3x5g4KGdH53foZ9eH2Efnx5eYSCiHt+dIaEfXyThHqEeYN4e3eFfXx+hHV+hHx9e36Cg4OCeoJ8hoKDiIN9hY98hoJ8eoJ5e359goJ8hH19g315foiEiX2F
iXCCiomCgoKFfX17jX5+jYV7hoKFfIODgoeChYOCe3uFeX56fIJ+gn6Cg3aHfH2DhIJ8g319fX2Egn2LgnuHj4N+fnmCfYKEiIJjio+FfX1+goV9g4iCfYKEh3mCfYKCi31+hHiChIN+hYZ9eHt+hIeDfnt8h3KC
g4SReYeCfpKFhXOUcHd9cXx9fH6NcX6EiXt+g4uChXqCc4N+eX58g3p8g35we4J9fXx2eYZ7fYd9h3Z9g35+fYZ5eoJ9foJ+hoZ6g4ODhIKEfYmDioaEg3qIhY96foN+fYV9foOCfX5+eIl+gnp9g4d8g3t1fYV9
g4OPjX1+gn1+fn6Fdn5+hIR8hoWEh4KFfYOEeXx5fX1yfYd9goN4fXyChH2Cg317g36DhIJ2g4KDhXt+hXiEfIV5hX6Cgn1+foSGfoWFeoR+iH58e3yJh32IiXeIg4SCk4d9iH1+g359goaJfo2Cgn6Egn59goSE
fXl+gph7foh7gnyDen6Fe5N7g3mJfIN+gn58fHp5e3p7g36CiH19g4R+g3eGgnp8fZeOhYWCkIKCfoN7goOCe36DgoOCmZB6foSFgn14gnV+fn12fnh9hXx5fXiPfYZ8gniDeYaHg4SDhIODfYR+fn56h4R+cod7
eYOEfn2Eg4V4fHN+enqGgn1+gnyDgo6CgnmChIR9goaHfn2DdX1+fHp9h32DcYJ6hI6PhHt3hm2HjYJ+fnd8inl9fYN6fm54h4dtfoZ7g4iJfoJ9gnx9kHuEeXyEfHuCe4J5g36EhX2DhIWCj36CfYR5goN7g3qC
fIaHkHyFh4KFfoKDfoKFdoODhYKDln2GgnyEhHyChIl8foN+h3aCfYSMio58goJ9fIN9eXyKgoN+gnt6fZR5hoOFe4h7fX17jH5yfYN9g4R+jId8fnx6joODg357enyDi3Z7fnmPfIl+fYR2goqGfX6Dfod+bXt+
g3uCg3qDiYKCg36Cg4N5g4N+hoKCd358fnqChX56g4OChIJ+eoWFfoOVhX1+foN7hX57gpGFfJCEh3uFhomDhH57i4N7anl9col9hX2FiHx+dIZ+gn16fHuDfXyDdYp9enqChIODeXtvfYOFe4KEkHKJg36Fe4KC
e4J+hH1+hHx7fH1+a35+fIOEeIOCe3p+foODiId6eH6EfYJ5goaCfHyEe4N5hIKTg4ODfISChH59h3Z+fn59j3uFeIWEiHt9fHt8goRyiIKEfHx9g4x8fYR7g32DiYKGd4aEfHmCfoJ6h4aZgoJ9hIJ6fHh8e3qK
fXyDfHh9j4KCgouTk3J+fH2DiX2DfYKEg4OEg3t9fYOEg319eoaPhHx5fISIiHd+en2DfoWHeIKJhXt1hIN+i4N+hn5+eIdyfoWEhn6Tg5F7hnyHhn59enyCfIKCiX17gn5xfn1+fn2Cgn59fYN+fYR6fIV9g4SF
eXiTg4KIg3uDeXx8g4V5hYSGkXuCgnl9fnt6e4OCfYODen15hIKMhHuGgoR8i4Z+fo6GiH59g4ODfYZ9fIKGhHuUfoN4fIKGhYODgoNzfn1+g4l9hYOCfol0g32IeoSCi458goSIeYOCdXyDgnuKfXx8jWmEfnt6
eYJ9hnuFfnuCkYSMg4KFfn2Cg5J7eoyCfYqDhnp8gnt8e3uPg3p5g5KFgoJ6fnt8gnx+foR+hnt5c359e318hIWOhYJ9hX59hoSEfoWChHuEe3yEeIR3fn1+g3x8hH2DhIKCgn16hn6Yg32Pg356eX2Hg316gn2I
fIaKfYOGgnt9hIN8foOEiH59gn6Dfn6ChIR+gnl6fX56hYJ6goKPhHx9enSDfn2Fgn58h36CgnKOg36Een1+fH2ChYN7eIZ8dnyDiYODh3x+fYN7h4SFfop7fHuLfYSCgn2Dg36GgoJ2g4l9eX11gn1+g4aCgn6C
eoJ9fnuEg32Ee357eIOGg4KHhIaFhH59iYqChYh+hnl2j4R+hYKIg4N+fYR9foKCfIN9fImCgn2FiH2DiHuEent9inh+iYR9eIt7fnl+fIODfIeDfoR+fHqKeH16goaDen2Cg4KEe3iDfn59en51h4OLgoKChoSM
gnyEfX53eYJ9goR+c4KDen2FhoJ8e319d4p8hIWKeo6GjHyIfn6CfXFsfYd+jHZ9gnl+hHpwiIR6g352gnp8hHyEkIJ9g317fn1+k4ODiXt9gm58goZ9hJR+gnuCe4SDg35+fX5+fH12hn58g4R+d4J+gn2Egn56
eoOCg4Z9iH6GfX6CfniDhIJ+d4OGc4N+hIJ7fH5+gn6Ce4OCkoN9dnx+e4h+h4KDg4WDg4KHe42FeIN+h4OCgn58gneCeHt9hoR+hYJ7g4uCjIODioKFfIOCfH54e3yDg4OFe35vfXx9gnF8hX6Cc317god9hoKF
hIN8eX6Ognl+foJ8hH57fHp9eX58goN9hIN7iYJ+g4eCfoKWeX2HfXmDgoV+fYR8e4V6j357hXx7fn2DeYSHen59g318fYR6hn2GhX6Gh3x7goJ7hYaJfX6DgoJ6fn5+fHx9hYSEfop+enyFfoh+hn53fX6HgnyC
hIJ+foN9foh7g5GJd36KhoKFfm+CioN9hHF7eXh7gn2EhYKDfoR9g4Z9fYmJe3qDfX2CfX55gnqEfoZ4goaDcX2Ffn6EiHmIg4SEeIiCfn6Cdnt9fod+fn2Cgn6IfnyEfX59fZCCfo6Cg4OEe4J+gn2GfXp9goKC
g4KCiYaCdXyGhXmFiop2hH56foJ+fXmIhYN+fXp5goR+gn58eYh7fnp9fX2Dfn2IfIJ9fn2MenZ7g3yGfXuCg3yDgnyGhoeDhHxrhIODhXt+foeDe4V+hXx5hoJ6fIN9hIJ1fH13fYyCfIN+iXqFeoJ9hIKCgnp7
g46PgnF+e4KDhYSMg4NujoeCg3t7hH15fY6NhoeChoSCfYWLfIp9fnmEfn19hHV6e4p9goKOg4WFg5WCiYOFhoJ+dn58doJ9foSEfH1+dn6GfoOCfYh8foJ+i3l0goOChIWDhH6EiX6TeX6Gg32CfH6Ee3t+iH59
g4SCg4OCh357goKFg4V8g32EeYuMhHyCgn2Jd4N9goOEe35xkIODg4WChX5+fXODgn6FfoZ+iYaHe3yCg3mKgn14gnp+g36EfYuHfJR9g3x+goWCgn58fn1+foJ7fYJwgoR9fn6Ggn19e4V2g4p+hndxhYd9fX59
foJ+hYN9fYeGfHiEfoqDfoVvfnx8jYZ8g4OCgoKGgoWDgn58fIODiIR8hn2DfX57eoODgoKCeHt+hYJ4god7g4ONfoKCg3uHg4N4foR9fn1+eISFhYV7goWEhHyChoZ+fn16eIJ3gnl3fn2Hh4OFfXh6eoiEdoNx
goJ+eIeQfHh9hYJ+fnyDg36IfHR+goZ+goJ7hoKCiIR9e36ChIN4hHWQfnl+hnqQfIOEfYeGfYJ+fXyDfYJ5cIKFhX15foWCeoV7hH2CioJ+fnl+eYSDeIKChH53fH2Ifox+fXuDfXx+hoJ6hHx+coKFgoR6fH19
h4KDe3p9fIuIg36CfnR3eHmOfH59g36EhHqEh4R7hIiChoKDd4J9goODfXGJfYOGfXx3g4l8kHx+fYKJe4N9hnl5iYV7fn57foKDe4KNg4J3mnKKgnx4fYSCfnmGg3iHh3KGgouGfnmCfYR8g4iNfXqDgniOg36H
goKCgnyCg3l7coKCfX6CeYN8foR7g312fXd5gniDfn6ChoSEfXx+iJF8iYuCg4J+k4OKhH19e3SKfHp+hX6ChHyEg4J9fn6GhHuHfId6eoODfH2CfYKGh4d+foN8goJ+koKKb4J6eYSCfnmHh36GeoSEjXuHhnaH
gnV+g32Ee4N8g4J9aHqDfHaCfIOEd32IfH5+foJ9goN7fn2LeoN8g35+i316d4aGfX6DfoR9hoJ+hImCcXx+hoN8e4OCgnuHfYh0hKF9d3p+fn58foV6h4N5foN+d3yFj3qJd315cnqHfXx+fHyDhH5+doN2en56
hYKCgn2EeIt9fYR8hnqffoN+d36Dfox6fYeCfnx9eYN+fXl8fH6DhIR+eIOJhn6Fdod4eoJ8fnp8g36CfIN+fn5+gn48gpaEgoKWgmx9fXt+g3qDcYKDeoV5gn2FhH6FfIV5hIWDfIV9gn6JhIKEg3CCbX2DeH2C
fIKXfHyFfnuTgoR2g4mCeo2JfYZ4hYJ8h4eCgn50gnSDdoaDg4KFenuEgoiDfXB+iXqCgmp7foJ9foR7eoR+fYKJfXuCgoJ8e42Cg3yKfYOIhYR7fo2GeX19hH5+hoN9gnt+foV4e3t7fnt5eH1+e4WKfn6Dg3p0
en2CfnyJhnh+g3yIg357hIN7fId8d4KCfX2CgnyKhYSFeYV9g3uNenuDe32EfYSEeoV9fX5+kYN8goSHfXh9iZF8jHx0goR2hIOEen59fo2Eg31+fYN+fHx7gn56gniEe4aHhYmHhIOFfoOCiYKDe4hvfX58e4KJ
fnt+gnuDgn2Ggnx+fn5+fXt4fYR4kH6DeoZ5fH58fH5+eoJ6dn5yfYN+hYKFiXuJfX18foWDfYKDmIKEg4ODgn2Dd4ODe36DfYWFfoN0iISDfISDgnqCgn6Een58gn2CdXyCeIN5gn6ChYWFeoOFhoKDhoqCgoJ+
gn6Dh4KEhYh7eIqCfnl0gnmDg3yEfoKGfH2Denl+en5+ioWEfXx8gnx9fYSDdYN9hIRzfn58gnt8g4Z1fnSEgn6CfXuCfYKJg4R9fH6GhIN9h4SOiXZ9g31+foN8g4aFg357foR8gn58h4OFenx5goSHfHl8fY2D
d351fHeGfnyChIR9e3aMenmFgn58fpZ5iZSJjH17fn1+enh4fYZ1foWChnt5fYaCe4Z4g4OEuIeOjYKEd319doN+e314fYJ5fnyFe31+eoaEe3yEiHyPhHx9gnx+hHp7fYOCfomEb3qDin1+eYaCe4KJgoWDgnx4
ho18fYKDe317fX5+fH2CgoJ+cIJ0fHx7hX6JfoOCg4N6joV+gn2Fgoh+fIN9e4SIgn6CgoOOhX6Mfnx9eXx+en2Dfnt7eIN8gn12g4SCdn6Cd3yFhYJ6eYWFfn2DfYiDgnt9hoqCeoR6ioOCfXKQiHx+goJ8e3J+
fn5+eH2DhX2CfISCfX57goaGeHt+cYJ9eoN7fH2ClYSCg3h9g3p7fIOHhYR+hYKCg3qCfoR+fnmDe3B8g4J1eH56gn6EfHeCh4N+d4aFeoKCfoKCg4SIhX6HiX18hHqCeYiDe4KCgomDfYJ2goSIhIJ+gnl8foJ5
k4pufYN+fH59e4J+kIt6gn6DhIV4h4WNgoKDhn2Dgnl8iYKCfpF7j4aDfoKChoKKeHx9fnh6g32IhXh8fHt+hHx9hoKFhH18h4qDfIKGbIeEfot6goOLgnx6g3yEc4SDg4KChYWGfnuFeo59god6h4R+fIR+hn16
e319hYR+gnyCfoN9go6Dg4R7e4KKeX1+e4KDeX19fnx6hnyDhXeCeoR6doOGe4l1fnh9hIl7goJ7hYJ+foJ4eoJ+fnh7gnyCg3uDe4J4eoh5hoKHfXKIhH17g4KNg4Z+fnt8e4J9i3x9g359hHh7e3x9hHqLfYV8
hHeCfnZ4hH6GfoR7hnyCg4OCh4WCfHp8e4eGgrV+h5iChHuDgoh9hoN5fn56hINwfIqGg36EeoR7hX19fX6Hfn1ufnd+fIJ+hnqDhIKDfYh4hX6Dg3h+gn6Fgnp4hYJ6jHqEen56fn5yjIKGfH2FiXuEhIR2gnx6
hIaFhoKTgoKFeoJ+eXp5iXl9fIiCg4WNh4N9fXqDgn1+goOHeHqDgoJ+h4l9g36Cin6DfX2IgoN9e4V9hIKHjomChIKCtoV9fH6CgoN9iI6CenyGhoV+eIV7gnx+hoOGgoJ+g319foWEgn2GgnN8fXyLfIN+foZ8
gomDc3h7hYOEeIN+fnR9hX19fXyChn5zdoZ0iH59h35+hn55fXyCeYN9hYh7eIOEfISCfH5+e3h8e35+eHd7gnyDfYODfXuDent+g4ODgoiGfoN9jYSCg318goN+fH2GiYKIfKSFh4aCdoN+e4N3foJ+iX6IhHqC
gn18g3yNcIuCgo16h4ODgoN8h4SNfoZ9fm92goKFg4SChYKChXx6foJ+g26Fgn59fIKFfYOShIJ9fYJ4foJ9hHCKfop3fIJxfn6Cc3mCc3B+fX18fn2PfZB4hYR5iYN9k35+e3aJfnN8h3p7gn56goWDfX2Jh4OG
foKDhIR9hm+QfoWDgnp+j4SDhnx+hpOOfoKGfH6ChIJye3x9en6HioSDdX2Fg3x+goOEjYd4hIaJfoN8jISDfod+hHyGh32KiIJ5g3aCfn56ioKDfIKIgnuDgoWCnn19e2eEg319gn58goaEfIR9i4Z+g3p+g4OF
gnx+g3l+fIaFh4aEgoSGhIZ+g3yCh3iDe4p+gn16d32FfoN9iYuDfYKGe4SDfIx9gnt9g358e3iEeX6Cd4SIhHyGh3l+iIJ9e4OCfYKCfYJ6fHp0g4p+foN7hn2ChoODh310g4KFhXt6iIJ+h4J9hn5+g4WFfYh6
iYuDg4KEfIOFhHyFfYSGhXx+iX6Ci3qFhImOhoKCgoOKjYKFlHZ+hXyJgnt7hYJ+g358fYKIh3qCgoJ+eneFgnmFfZSEfIV8h36FhoJ+dH53fYiFhoKDg4OCd3yEd3x5g4ODe3x9goVwbYKKfnuFgnd+iYSCiH6C
e358e35+g4V+hYWCe4R8h3yCdoWOg3x3fIOQknx9goZ+jXd6hIN8g3SDiHuDhX6EhIeDfXx+hYhzeYOFfXmCeYKCiIOIfnuEen17fISDfIZ8iIKJg4SFgn58foODfXJ4hXyDfnx7e4t9fnl9cnt+hIN6hoODh4Z9
cXt+goNzfYiIgn58fod+iH18h4eChIWEfml+g4V6gniCfoiCeHx8hIKFjYJ+e4p8in2DeYN+hnt9b4OCgn2CfoWEgoV8fXx0fYOCgoWDfoaDgoKHfXaEfYODg4aChYWJiod+eYKCgnyDgneDhntzgnyCfIiGhH1+
goKGgoJ9hX2HjXyEhoKEkH59goKIgoODgn18hX2FdH6Efot+fnt+dJCHjHx+e4V4dnhzfoSIgnqFfoOEe35+gnmHeoJ8hIKGe4iCgoJ9fX6Eg319e3uDfoSFhIR+eHp+d3yFhn6IiIKKgoJsfYN8hIOOhn5zg4J+
fn11dX55fXZ+fnh+hXl5foKKfHuDeX1+hoV4hIh1hXaFhX5+fH14e4KndXyFg4N5fXh5foN8fnmCemOCiYt9gn6GfYJ5en2IiYR5gnx9foKFi4eDfH5+hYp9i319foOKgn6Ch3p9g356h319iH58fYN5fX6EfXx0
hH11eop+fYWFiISMi3x1h3t+m315g4V9gol9fo17eYd8fnyJfoKCiXqChnt+fnt9hYZ8g36MfH19eYODg3yHg358fHyEiIN+goKFfYKCen2DiIKCfYSafn58jHx8hn56mX2EgoN8doJ+g4OGhX5+gn6EiIWDfX59
fIOKe4KCfoN4hIR5fX57foV8gnuEioKEfIyChn5+jomDfH1+hIZ3hYJ9eoR7iYKIhnt7foVtgnd8g4R5j4J+fop+goOCfYd4fn2JgnuJhHyCen58g4V+fXJ8iYeHh4mDg4d6gnh7hn2EiHuLfn2HfoR7e36HfnuL
e32Dg358hH55foV9gn2GhIR2fH6HeXl9gn6Lg36DgoV+gn18fHyGfpN8hIaUhoiEhIuHgoJ9fIZ6gn2GhoKCeYN9foJ9fHqEg31+eoJ+jIR+fYOIhn2MfIaJfoJugoSCfn15eJZ+fop9d3t7iIR7iISCfYR6gnyC
gnCGfn6Ghn2Cfnt8g4J5fYR6fHuCiIiEhIp+fYJ6fYJuhn6GhX6DfoeCdoOEhHZ8hYmCiYKJg3yEeHWGhn6Ic36Hg4KFfHR+doyCfX16koSDg3x9eYKCh22QdISJfIaCfIOFgnh9g4KDfoaCe4J9foZ+goOIgnmE
g3uEhoJ7dHx9hYqJe3iOfHl6foKDh3qCfXWDfHp9g5R9hH2CiXyFi4V5hISCfXp+d4aDfoKGe35xjXyJhZOCgnt8fH6CjYSCgnmKg4V9go+EjpWMfYKDfX10g4aGhIV8iH51g3x8fIZ7e4Vtfnx+g36DhoKOfn2L
hol3g36CfoZ9h4Z+g4J9iHyCfYKWgoJ8goKDg319foKJgn2Ng32Eg3t9fYKCfHeDfneGfHt8goN8g319gn6DdHx5dXuQi36DfoV9goWDfX6DhYJ+foJ7eoJ+hH5vfH19g4SCfIeDfYKEen2CdnB6e4OFfX2ChYaE
eX6GgoR+en59hn5+eYR+fn6CfIN2goJ7e36DgnyEcYJ+hIh9g3h9e32CfYKDhXqGiIKGhoJ+g4Z9fn55eHODg3yEgoJ2hIJ8g3p6enyIgoSCfn58gnyDhISDgoJ5fn58hHWCfnuEfYWDfIZ8gnyEhXqHhX2IgoN7
fnaFfIR+e3yDen5+goN+eoSDiX6CgoKCe36Cd4V8eHx+g4SHhYR8fHyCg4J9fnuMfYp+g32Gen2Chn2Hh3l8fX2ChIaFeoKGhH6CfniGfn12dX6CeIKKjnN0foN8fn57gn1+eHyReYJ4g4KGeoJ5fpR5hIOFdnyC
fIKEfoRze4WCgn2CgoJ+enpyiIKDh4KFg4l+jox8g4N8en5+hoSChXl4fH6Ge32CfXaJfHZ8iIV1fYN5ioOCgoV3god+fYOFg3l3g4OOhn5khoN9g4WJfoSChIJ9fX2CeYZ6hn6Fi4J4fn2Fenp8e4uEfYl9iIJ9
fIKGh4J3h4SDg36gfoKHgn2DfoJ7hXqGe4N+fI5+fYSCeIJ+c4SCeHt9fYh7g4aQiYOCiYJ7goJ7g3t7hoWEe3p1e3h9fYOChImEhIV7e3F5hYd3fH16g4R6eod+foSCfYJ6gn18foeEgnl4fIh+eX51foRshYJ2
fXyEgoODfHqFdXp8gn2HgoJ9kXx5eYmDfUuChH6Dg4OCfIR6e4SGeYR8h4WNhYR4foJ8fYeCgnqJeH6CfIJ+fIN9fYV9eIN+jHyFdX16foN7gniIeIh7fnyFfXyEg3yEeoaMioV6e3uOhYaGhX56g4V+en6IgpGD
fYR4gn5+hoJ8h4N9fnx3hIV7e3p9fHt+e4N+hXp4jIh+d4OEfIKEfoiEfH2Ce4aCg3x4e4VzdYR8hYJuhYqClZR9fIJ+hHx+g4N5dop8gnuEfn1+e36Dh4KCe4p+dYKDhXuDfoSEfX2Ffn2DiXt+hYp+fnuCeX2F
fYSKenOCgneHfYeJi4J+eX59fn6CdHeMfH58hn19gnN8eYKDfI96cnh8fn5+coZ9fX1+g357hoJ8fod3iIaOhHx+cH6GfX6DiJGIfXyEhIKFfHt7d3uFhHuDfn2DfH6FfXiIiXp+fniFfn6CfIR7hImKfoN+koR7
eIR8g4aFeXt3fH6DhHyFioaFen14gn17gnuDeoV7iHx8e4OHfIWDfXmRe3x+gnuDg359g4Z8fH59h4R9hISDeYKIhYSRh4V4foqLhIOGd36GfHqEe4h+fHSCjXx9g4KDfX6CfYSId32KfIN8gnp7hn2Ffnp+hYN8
g3p7jol9gn1+fnuKen6EiYZ5foJ5fY18foOFfoJjgnx8hYmEfn6CfHyDfIKCiIOGfn19fYR+gnuEe3qHfYJ8hIJ9gnuDh4SChX17hHuDhH6Dhnx8doKFb4R7foaChIN3e3yCdoJ5g4h+g2mHg3l+fIJ9goOEiIOG
h4WGd4J7dX6FfnyEh4R7iXmEg3x8fYd0d3t8goJ9d4J6fHp6g4N6fXeDenuCg3yDgoR6e314fXqHfoyDfH6FhoKIhXWFkIR4eot8fYl3h32Gd42CgoSDe32Eg36DdYN6gn6HeX6OgnqIg4iEe4SEe36Eg3x8fnqC
hH2Dh3x6iXyCe3iCgn6Dg4OGhYV2gn17hIaCfnhjhH6DhXqEiXqCeoV9g4J7fIZ+ioJ9g4KChWt9eHt2in6Een5+g359goqJhXyCg3uDdnZ9inx+hYN9foWJg3yJfoJ9foJ7gnt+fIeEhYSGhn6CfYJ7g4KCqn6C
g4l9eIJ+en53g4OEfn6IeHmEg4Z5hH13hntbhH2ChZGDgoJ8fYZ3fHyLhIdyfYKGg3l5eIt4fXV7eoJ+foSDdHiGfoODfHx9e4N8h3p+hX19e4R4iHuEiHyDgn2Dgol+hIOCfX19fHqChoKHgoKCg32Fg4d+h4OE
fYV+g353hYaDgnt+fIiFgomFg4N+en18gop8godsg4KCjYuCb3qGgoN6gnqCfXaEhnx8eYODiISDZ4aCg4OCiod8jm95hIKIfnx8fYJ8fn18gnl7j29vhIN2goOEhoJ9i4l+fXKCenp+fod6hH58foKLfYZ3fn6I
goV+hXd+iXiEhIR6fXiDeoJ5eHyCiYJ+fYJ1gnZ7eYJ0fn6DhIODeoN+i4J8fYKDg32EiIKFiIJpfnN5hIeJg4SCg4J6fn2Cfn59fISCjHeFjIOIg3eEg35yhIJ9fHl+goSJdnx+d4R8hoR7e3x1iYJ8g4R+hX54
gn6FgoKCfoSDhnaCeYKCgn19hoiHgnZ+hXOCfHt4hIR8g4J+fXd5fYeGeoKFdoaJeI+CfIKEe4N9bYOCe4l8goR+fX19iIJ5fX53h4iPg4N9e35+doaCfX2EfYJ+eoJ+foR2e31+dXaLfoN4hYN8h3qCe36Dd4N+
hIOIfIaCg31+goOFgn5+g3t+goN+fX5+g4SLeI6EgnuCd4J9eX17hIJ9fIh9goN9fn53cXt5fIKDi354fYR+j4N9dnuIg3x8goqDhn55fYJ0e4KDfn56fXuJgoKCg4R9goJ5g4V7fH2Ei4t+hZB+fXt6hHyEh31+
hn59gnyGhXl8e4SCgnp1fHeFg3mEgoOCfXd7fH6DeH17g4SEg4mDhIqHgoaKeo17eXl+hH2MhYV9fnqCh4d7eoiChHN1g3eHenJ9fIt8fYR6hoKKiYR5e4OCfYWCdn5+foR6iHuEg3x0fYJ8eYR8gnyCfIKPhHmC
iH6CeH5+hH51hIN+hH2Cg4WDfoWLhXaKh46GfH19eYKDfnaFgoOCg3x8fH58h4Jwg32IcX2FhH50e5N+hH6MhYJ8i4aChnmHg3iDfH5+gnt+i32GfYx9fXR7hH6EfIKGfHp+fIN9g4KDfop4e4SCg3t+kYSFfHR8
fIKDjX18goN+iH19dn6EfX18kYKKjo+Jd4J9enWJfXyFfnx7fHx+foV8fXN+gnp+hoJ+goSChYWGhnJ7enyDgoZ+g4OFfnuEfIKCfHyDgoaDfXd8d4WJfIKDfnyEh315e4KGgn6Ggnp+hYR+jYaCh4d8g36FiYOG
gn1+go5+goN+hYN9fIN+gn57d4d+iIODhXuFioJ9fIOGfn57fIOHiH2Dg3uHfnqHfYKCiXqHfoOEfIN7h31+g3yFfISJhYV7hH6GfIR6goJ+foKDfoKFeH6EeYKCfXyCfYZ7goKEfXV6goOChH5+fHuCenB9foOK
fISEi4J0hYZzg36Dg4V8kHR+eYWCe4KCe36ChYKCfnt2hnx9hn17foSFgnt8iXt8hIKDfnuJfn5+hYR8hISIin13fXR9g318goSCe4J+fYR9goKGfYN+fYx8fIV2gnl9hYWGh4iEfot7fHiDhoOJfHx9g4h0hXqF
g4ODfXx9g36Ggn16dX2Ffn19goV8fYqEgoh8g3t7fnSCfISCgoJ+hYJ7d359inmFgn52gnp+fYKCfHxrfn6Gfn2KfIh9gn6Dg4J7foN9hIJye4dyhG+Nen55iH6Ce5GDh4ODe3N4fIWDg36DgoV4fYKEeYODeId7
fnp+iYJ5eX2IfYJ+g4V7g4J9fn5+hoKFg4V8hImEg4eWg4OFgpF9g3yCeX2Ci4WCgn2Eg5B5doN8foOHgnyFenaCfoV6kYKChIp6eIV+eoJ7d3yGg32Ddod6iIKCh316enyCjoWFfoR4fHx8eX2LfIKCg1KHhnt7
hoyDcXl9g4N6gnqLeoN8e4R+h4KHiIOCfox3gn6Ffl95fXJ+fnqDfIWNgn6EgnqCg4p3e4N5iH6Dg3h4hnuHfXl+goOChYJ+fX19e4SEin2DgoJ+i4J3goKCgnh+fn58eoJ8g32FioR6fIJ+e4KDeIV9g4OCen57
hXZ+fX6Eg4J+eYaFeYp9goZ1fnt+d3iCfXt9e4aCfIJ6iXZ+fH1+hHh+fYWLgn14hH2FhYKCg32Dh356goKCe4OFen18hIWCfXt+hn17foN7hX57fIJ+hHx9hnx9hIWDhIN7hYVzfnuHeXV7fn57e4N8g4KLhYV1
gn2GfYKGfn2EjHV8hoZ8foKQh4KJgneFfn6DhniDfn6LfIKFfn17fX5+foWEhH6Dhn6DfX6CgoR9hIJ+gn5+hH6Ehn5+eHx8en2EhIOCg4ODg36DhIV+fnyKfHuEgoKLhXuDe3SCeYJ8en2ChoSCg4J+goN6ioJ3
g4N1fnt+fH58h4KMfYN6g4aJdIOCgoN7ent9i316e4aFgoSEg4Ntg3p5goKDg4KDfXqCenyDfnp8e3t8fn2Cd4KIfoaDd4ODbH5+fYJ9k4J9fH59gnyfhIiCfIeNfIJ4iX5+hIJ7hYN4g4WFg4N+foONiX19go6L
fYR+fIJ8fH2HgniGgoKDhoWChISIfYZ+h4J+h4WHhYeCfH50goKIe3mGfYeHfXyGk4OGe3mDh36FfH6Ng3uFioOQfYR2ent+fH2Gg3x3gn5+hIN9e46Ffnh9hoaFhIODhHuDhYR9hYh9g3x+fYZ7g4N9eYKMhH19
hIJ7en2EfXyGgoSEhoSHg4J+hHmDfoiGdIJ9eoN0gn59e4SEfYaCh5KCfoWCg35xhH15en5+foqOfYOEfYJ8hIKDfYR9eoSEfnyDfoiFeYd+iH1weH59fXt+g35+g3aCfXR+hIONh36GhIJ1goJ+fXt+g36Dfn55
eoKEjH6GhYZ8jH59bXqGhYl+fX2Kg3d8lYSCgoN9enl8foaCgoN+gn19h4SEfYODfnyChoKFgoJ9foJ+fHx1iYaChXyEe5d+goZ9foODfoOFhH55iH1+g36DhHx+g4N8eHl8gn2Ce4WCc4OGgo6EhIKChIN8fIl6
g32CfoiFgnyDgoV6g4h5d3x+en16eYN+hHyDhXx9foJ8fX6Dfn18h32DgoJ8hIJ9h36Cfn18iHx9gn6CfoKEe3l6hIJ9jYV6hYaCgnx+inuCgnyFh4N9hoiDfoR6fn6CfH1+h4V9fIWFh4SOhYWEgoaEg4SIgol9
hHtue4WGeH6YfnuFioN5hH16hHuFfoODgnt9hYR+goKDfX52fH6GiXx9fIZ5fn6GfX19c4KCg359enl+fYaCfoaCfYKEhIaGaYOCfY+Ign5+foKCg36Ggnt+hYSCeoV5gn6FfoKFgnuDg36DeYR+oHiHgn6Md36E
gn6ChIOIhYaGe4V7hG9+e3yCfoOCd3x+eH2MfYd5foN7g32CeHuChXx5iIN7hoKKd36HeYKEhoOFe359fYJ6d4N3hoJ2g4J8g35+fHOCgnl9hHx7gn5teod6hn6HeYmDfHt+dIuDjn2GfnqEeIJ+hYR9e3V9hIJ5
d3yCgn2Eh4J8hIJ+hIJ8foSNgo19g4aHhoSDg3qEgnx3goeEeIN6goJ8fnx5e3R+hYJ+g4Z8gomJg319i4N0gn55foN7hHyCfoODdYOCfX6HfoV8hnx8gn1+fYJ9gn2CgoJ+fIKIeIKDfYSDhYN+j4V+foN6hISG
fH6Kfnp7g4Z8hoR6hIJ6foZ4goV9fH2CfoSCfoN+g358eX6JfYd5hn57fYeFfHmDgnp6goSCfnqIe6SCfHKGg3mCg3SDfX2Efn6NhX6DfX17eXF8h4aCfouDgn17gn6Fg4R6eIJ7foSEiIeFfoOJhYKKgoR6e4iH
eYKFb4WIg3x2hIKGfo6JhH1+fX19fn1+eX14snuFeIWMfn6DhYKCgoJ9h3mIenSTfntvfHx3hX6NfoJ1g4KCfYiIiYaFhnaHhYJ+g4h1goKLeH57jHt3d3yHhH19fnZ+hHyLhX6GfH2CfoKDeIN7hXyGe458g4KD
fHx7gnqDg4J9iX59fYqCfnt+g32Eg4SFfn2Cg3p+gn1xeIJ9fYKDhn59hIOEeYOCfIiDeoKCdnx+hId5e4VzgnmFe4eCgoaCjJSCfYKJkH6EfYiJgod8fXeEg4OGeG5+hIR+anuEgnh+foOFgoWEiYR9e3l+g4OC
h4J8hY+CfIiDgn2Kg3qGg32FiHmDfId+goZ7g4iTfoJ9fYOEgoOOfXd+e4SJmYeKfIR6eoV8eYV4hIWTfH2FeX2Fh4J5hHqIgoN6iH5+gn2CkIOCiY+Kg4R5fXqFfoKKfIV+iXyDhYiIhIODh3x8iIx7aniCg3uU
enl8hYSJfHeDgnt8fnp5g4h8foJ4b32DeYOCfH2Cg316foJ+h4SChIN9gnp4hIKFgnp6fXuFhYmEg3x8hIODjIeMfXZ8hIJ8fHyCe31+hn6Cd4OFenp4hIOCfoeGfXZ+goKGeXt1hoJ6fX2FjX6Dg3yJg3t6foN4
hXqMhXl9fn6Jg6F9fH6Hgol8fn6Cent7goWHe4KDhoZ7hIR+e3yCeISCfX15hH6EfH2Ffn52foSDeniCg4ODhYSCg3WEeoOId359gn6Ie356h4iXb3t6fYOChnx6goWDgnl9god7eH6ChIN8g3p8eoJ9eX5+hX1+
eX6DfXmCe3l8g4J9g4aNhHx6goKFg3p+e32DhHyCfIR9e4OCd357fYKIhYZ+e4OEhX2Efn1+enx9fYV2d3aEfn6CgoKEhTV5foSFg3x+fYOCeYR+gn6Ifnx5g4KJgn17fIJ+fHx+hod+hol8j3qChIKHhYN8eYNs
iHyCfoV9doKJg42EhY+EhH19e3uHfIKCe4J+e36Efn53fnOGg4V3goZ+en6Mg3l+fXtwhY1+h32VhH19fn56e36DgoZ9e4WKe3mFgn51fIJ8foWDgoN8g4KGeIKEfn1+eYSJhIR0foJ9eoJ8iIN+g4aCgn6CgpZ6
hn55g4KCfoJ2goN9fX58doR+hnyCg5J3g4OFfYt5gnqHdnuEfnWMgnt5fH2Gg4h+e3t7fHd9d3yCenx+gnx0hoV7g3l+en5+i36GenV8eH19hoJzgn1+jId9eHqFfXR6fod6iXR6d4SCfYR3dX6GhIZ9fn6Cgn57
h3qFhIaQfoKLfoiZgoKEhoWDhXmMe4SDg4KHhH6EhH14fnmIdoJ+fnp1hX6CeYODi3iHgn2CgoOCfYaEfYJ8g4J+h4WCd4V6hHhzg4OQhoR+fXiDfJCEiIOJe5N9fnqEeGeCdZJ+h36EfoN7goSFfnl5dXt+foOJ
hH2EfYSEfX5+hXyCd4N1goN6gn16gniIg318homCfHyDfYJ9fYWFhIpvg318gnSGe4N+h36CfIaCgoJ6fn6Fg4R+goSIgop9iIeCg4KHdW99fYaDen5+h4J9dYaFfXeCfoR+e3iGhIZ8g4OGfnJ9iIODiHt9g4J+
d31+hHp9eoR2doSIgn2KenV8g4J+fmaCen5+e4h9g3t+h4R6fHyCfImEeYd+hIR9gnyCfoyMg3Z7fmp8e4d9jIl9fYt3gn57h4R6e4h9fnyLh4SEeXyGg36CgoV+gn6HeneDiYx+e3h6hn2IhYWGgnuCgoWDfYSC
eISFg357hn55hISKfHqDfoKCh35+fYiDiol9goJ+goV8fX53hIOMg3p9e36JfX2Egn2MioJ3g3iMg4WGfYqEhnyDhJh8hYZ9g4J9gnxrg4N8hoiCfn6DfYV8joaFfn13g4WCeYOGkIOChIZ7hIN7dYSChYKHfX2D
hIZ9eH6IiYN3hHyFfHd3fod8iX1+fXV7e4Kjgop+hISDgoOEfImEeIJ+d316g4SGg356eoR+foN7hoSFh32CfYSDcYJ8g36Min5+g4KFfo6FhHWEfoN8iXt5hn2FkoJ8fHyFfH6ChHmCjX5+i4KEh4KDhHuDfn15
goKIdYSQhnWLiYN3hIN+fHqGbn2Cg36ChH2Egopuen2EfXp9e4KCeX17hn6Hfn2Ciop9gn59hHKFeHV+eIuMhYJ+fo9+gn58gnp+ioN7h4Z9g4J4fYJ7hIx9hHx4foh2h3p5goOEfIJ7hG+Gl4JxgoJ6g36IdX6G
gnl6fIZ8fn50goKEfoN5fXh+gnt4hHuGhnyMe4N9gnGNi3l9g4SFiYN2foJ4fH2ChX18hIJ7hH6DdniDfn59gnyCg4J9e32Kdoh9hIN7gop+g4WGdHqNfHx8goWCin6FeIKFfI+LkI19fImDg319g4OFeX6CfoZ6
goKDg3KCfoR6hImCiH2FgoN+iXOFfoJ+fo19fHuChHt9gpOChX5+g4WEgn6IfYOCfX6ChH2HgnuGenaCfoJ+hYWEeXOCgnqIiIt4cYOHe4SCfH2KeX57kYN7g4eDfYKNg5GEgoN7g4KFfnh7fHWCfHmEeX59fIeD
bX2HcYN9g41+goR7fn18fnt9g3l8fX57hH1+gneEg3iCfHxhdX6GfImGg4x+gn1+g22CfX2KgoSHfnOCeoJ4fn2Cfnt+hnZ9h36Eg4KFhHp9inp7iXx6g4N+hHx9hXyGgoKChHKChISCh3SCfnl+hH6DhX5+joN+
fX2IhX6CiIh5dH1+gm9yfXyCfYx+boN6goeJhHiDg4Z5goeFhH16fnx7g4aGhIJ6c3OFg36DiIKCd4p6en18eHl6foWDg3x3l4d+jnqDjYNwhH1+fn17hX2Ggn6CfoWEfnx9hmp+fXqMfn58en2EiH6Gh358hXx7
goiFfoOJg3p7eHyOfYeHe311fYJ8h3WDfH2UfG9+g4h7goODgn58hXyQkIR+eH2IfoR6fY+DfoKEhIaDe3eGhXd6g3l7goaFgoN+fYN+h3yDeIOCg3uGhYOFgoNyd4aGfYiDh4SEhn6DgoaDg4ODgoR+goKCg3yD
fnx6g4R8e4OCfn2CjXp4fYN8h4SDfH1+eX2JgoKDfXx9goR8g358g3l5g3l7hH2Dgox9eIN7g4SGjYKCfIWFh4d9ioJ5e3yDjH5+gn15h4R9foR7dHuCgoJ9fnyCg4uDjIN9g4J+aIN5hn1wfHp1e4aJgoSChYOF
e4WDh4SNfYWEe36IeoV6fHp+hIJ4fnl4foOLgnmCgl6Ihnt8gnF1g3mJjYVziX2Gg36Di4h+eHuCg4h9e4l8g4Z1gnd9hH2Cg32Ee32DfIN7fISIfX1wfoN+fn2EhIN+eoaDg3l+fX5+hXx8j36Kg32DhIh5foZ8
hn6Gfnx9g359g419goN6fn2MgoV+fX6Fh4R7iIZ1homEiIKCgpGDjn59fl2Fg25+h3qOeYRxhHyIgoV+gnmCfnt6hX2Dfn58dX6CfIJVfIiJgnyCg36FiH6GeHWIfZGKfYx9fYZ+fYWHfXyQg5B+fYJ5gpKHfoKH
g4Z2e4WEgnB8g3l+hHyFfYKFfnyFd4SHen5+c3WChHeFfYJ+bIp8hIJ+goR8g36Ehnl8fXyIeH6DhoOCeIOEhIiCiH57fYJ+gn2Dg4R7gnqFgn2DfX18g4J9foOJfX12foJ+eXSEe36EfIR4hIV8fnt+dYJ9fH6G
hoh9fXuHgoR9iH2Jin58fXyGfn58hniCg316fXt9fn6Dd3V2gmSLfoOEhIR+hGiCg4N6iHuCkn6Ign14fn58fX1+e3SGen2EfISHfnp8gnqDfoOFfniChH6LjYR+fYmDfnV+foN6g4J+hYJ6e4KCfYl9g3x7foWK
g4iCint9fH6DfoSNhH6HfX2DiIJ7fnV0eYR+hoR9ioKDhX6Cg36DgnuHhnx+goh2fXyCfYV0gnp8hIR7g32IfYOGfHyEfn58g35ug358fIx8goSIhYOEfYmDhIZ8hHyDeoR+knt9gn6DgnmGfYiFgnh7fHp6hYd3
foJ+fIx9eH57gnGIgnd9eX6Cgnl2iYmFhn54fYiFfqyChHF6gnuDg4SLfoKJfIWEg4KEfIKMfYSDhX2EfnqFhJF+l4R6h4l9g4KNgnWEfYaUfYOJgoKGe4J7gnl2d4OFfIOCfIJ9in14iH18fIJ7foeDfYeGhXt9
fXt9fnuHh4SajoeFgn6Gi3p0fnuDeX6JeniCfIOEiYZ5i4KEfHp7g357iXt2fX2DhoZ+hoaDg4N8foJ+fYSGhH6ChYKDiHeCfYN+fISCg4SJiH14fn14eoKGi359fH56g36EeYh+g4aDfn6ChYZ7b4V9eHp+g4d8
fYJ9g3R+fIaGcoJ9hYaCeYyDhHqDhYJ9hn6CfXyGg36Ge4ODiH1+goaCh3x7iHp+fYR2fIKFfoZ6fn59hYKJfIV5g3WEhH17goJ8fYOCfoJ5fIuCdYJ4hIN5goJ5fYaFfn5+fIKDe32EfnZ8goWIg36EiH58goOM
hIl2g3yDcYKGgoWIfoSEe3KEfoJ6hoOEe4l5hHqDgoKCe4NwcHZ8d4KFhX19hIN8fXeFgn6EiYJ+goJ+fnKUen2JfYOCh35+fn2Cgpd4fXl5hIiJg4eDfIKChIOFh4R+hXuCfoKEfoN9eIV9iIR+hoh8fX58fHuU
goKEan2Cgo+Cfn1+fIKMfoZ4fn18e36Dd3p5hoWDiH6Ce359g41+g4WHfp98hoOChHV8h4KHeod9dIOCfnqZfYOCg3SIeoaEg4N9fX18e32Hg4aFiXyHiYOCfXt7goONfnmIfoRzfnp+fH6CfnuJfIOEeoKEhYl0
foOEh4J+g3uCgm+EgoZ+jX6GhoJ9iX55enlThHuIfISLfoN+hHWEhHp8eXt+hYl+gn56fHd5gnyMhpB8fnl5foWDfnOGcXiCfIuGfn6Een1+g316h4V4en6RhXp+fHt1fHF+i3eEfXyCiXx9dX2Ic4N+hIR+ent8
en59iYR8fX6EhY+EhoOFgoKMeYR+eouDgoSCeYeFfnyEiXx7goN+eoSChH53fYd2gnqLfYKEhIWDlIeHgoJ+fXp+fXuCfomFfImCiIeCgoOCfId8goeCioZ9gnmDfoOCfHWCg4ODinyFfHp9fn6KfYN+enl3hX5+
hHiKhH6Ocn2Mg4J+foN6g4N4fH6IhYeIhIZ+h4N9ioKJg36EhIN+gn6CdoJ8fn59gn6Fg4KCeXiDfXl6goOFg4ODfn2Hhn6Dhn6EfIKDgn2LhHeDg3x8fn55fHyJgn2Cg3t+kIN4fnuKgoeGe4OEfX19hISCfHV9
hXmDeYZ+hYODhIKDgoJ4fIVXgoaFh4KEfoN4goJ9g4aGgn2CfXyEfoh+hXt6hnl9h46DgoV9g4WDgoeGfYiDfoSCg36DhoV3e36Gd4h+goODiHV9foOFhYN8dIKCg4V6j3qCfYJ7g31wgoR9iI6HfY1ldoR1eYZ+
fXJ5g4uFhHiCg4ODhoR+g36Fen2CfX18fHqChoiJfnuHeoh+h36CgoJ+hYaCj4iDgoOHfY59gnyChIODfol+gn2DhX2FfoKDd32Fg5KDhH2EgoR+g3t5gnaCfWmCfoSGfIJ+hmyGfYaGhHV9foOCcYaCg4WDgoKC
eISKgoaChYJ7go58fn6Dhn55fYJ3gn6DhYOFc4R8fYSDg3Z9eYeDhIV5eXx4fIV+hXuFhnp+jYWRg4KFen57emuEbHpsgn6Fc4J+hH2Ignx9goWDhHp8e35zfIKDiHaFgoOMfX2SfnyIh3yFfYN9hoWGhYKEi4l6
iIKDeoV7foV+hnyDg4OGloWCgolxeXljhHmFhIKChXZ9jYOChod+g4V3eoOEfIJ+goOHfX59fX2Ie3x+hIN5fn1+g4Z+eneIg4SKfoh+d4OChHt7fIOChXiDhIV0hIJ8gnqMgoR5hHh+fnCEfnqDhYKFfn2GfoR6
eoSDfXuIhIKGg3uDfoN+bnuDhH6GfXyEhIOEfn6Dgn6Dh4d9hnqCfYiIi3x5e4p9g3x9d4KEhIV9fX6GfYOHfIN7fIOKk4J8goSQkYR8fX5+gnl9hH19e4R4in2EfoV3fYSCfnx+fHyGgn59goOFc3uEeYaKgn6M
goN7fX6HgnibhXqMfn2Ch258hYiGhIJ+fXeGg8p+e31+gomDd319gn6DhH15enl9foJ9fIeCfHx8gpKCe4R6fnqCi3yCgnV4eYOEa3h7gn6Ee5KHhYOEg4SEfo+DbZJ9d4x8hXhxfYd5e4KEdn58i4OCfpqCeX2G
g5F+fIJ+gn2Cfnx+d4iIfn2CeYN9g3p+e3h+hIZ+fHuChX2Kho2EfoWEe4aFfn2Egn6CfYmGfn2GhXZ8hn6Ig4eGe318fH2Dfn54hHp8g4KEfYV0iIN6g3xze4JwfX58hIh+doKDe4J+fHqGhH6CfX59kJSMfIKC
fIOFfXiChIZ7en6FhYWDg3uHjoKChXp1foR7g4KCfHt+jH6CfnyGfoJ+foV9h4iEfoJ8foJ9fYSDhYJ6hHmIjYV+fH57g31+fHWCg5mJcX1+fYOEfYJ6goJ7fnx9e4KDfYJ+hIKHhHuFg36Cfn6Fenxzeo54foZ+
fIp9fXx7foWHioKTh4V9goh+hYKIiYZ9kIJ6foR3fnqDfnyCfn6De4Z7j4J5h3p8g355goKDfIaDe3x9goaCfX6Fe4aCg4aCfH6DhYSCd4KIhXmDfXx9hH6Hd4J+foKChYV8hH5+goN8g3x6hn17eH16eXd7dn19
eoJ9jX6Chnt+iIV9fIuEe4V8fX15goZ5dIKEhoJ9fnOChXt9fX1+foSEg4SCg3yDfomFgpWCiHl9g4V+e36CfoKDhn6DhYR8hHx3eoWCgn6EfYSEhXWJg4uDc4eGg417i3x+hIWIfIODg36FfIRvjX2DeIODeX55
fnl6eX17fXuCgn18hIN+fn58hH6SfnSDgol9jn6DiX6Cj4p9fn18g4iDhIZ0eoSLhnt8en6EhISFhIeDe4SCg4KJhIp4e4ODiYOHkIR+h4KCfoJ9g356j4h+hYKDdIOCmnmDjISDfn18hHt8homCfX57gnx9fH2L
e4V6eHd+fX13fo+DenmDfoh9fIJ5g3t8eYiCinuDhIKMeoOCgoJ4enp6hoZ7fX2FhIV2fIN4eomCh358hYR+fYODeZF6fnuGeoN6h317h3p+eoN8fIKCfIx3ioR9gnuCfn6Fg36FdYODhHR+foiDg4KDhHuEfod+
kJODhXiDdn6DiX6EhIaEgnF9e3yCfH18fXuEhX2Nd32HeYOHd36GkH5zhIOCfoSEcIJ+iXZ+hYKDhn5+gn6CfJGDgoh+cIJ+kX55eISReXd+foSCiX6ChIuHgnt+hn6Cfnp9en59e4qLgoN9j4eDfnyDfoR4ent9
fnl+hIJyhoOEgoSChHqDhH2DfnyEgoJ+hX2CfX5+c3p4hoWIhoODfoN6g4V7gnmKgn6CiH6Fg3x6eYV7fnx5goJ6fHx8iHx7fXiDeX52iHmMfoV7iIWDfH1+goKHjHuIh4KFfoV2en6DhIOHg4J0fn18enh5fIaD
fn6Ec3l8gn6EfoaEiYOEe3p+fox9g4N1foJ7fX6De4iCgn58hnyGg4h+fH2CfXyHfnp+goN7dnp8e4R8eYiFgoOHg4aCg3x+kXx8fYSIhX6Mgn2DfYWCdXd9iXh9gn6DfoSEg4N9hoOCe4J+gnyDfnt8fHxvg3V5
h32Rg4J9gol+fIZ5gnyJgn18gnqDgo2CfX6CgnyTg4KChHuGfYKGe4J1fYWEfH6Ecn2Ge4KCh353hoSEfH5+fnuDgoeFjH2Dgol7gm+DhX6GhH18fYJ9g4J8fHx4hoR9gnx8hnx+eoN6fnmDhHiGfn6Ig4J9hX1+
hnx7iH6GhoOEhX54fHJ4hIZ+hYZ+g4uDfoSCg4N7d3x7h4ODfYN+hXqJfn6CeYJ8fpF6hnOHiX1+hIx9eYKFfWd1hnaDfIODgn6Ffn5+g36Eg4OCiHqDfX1+b414goSDg356goKYeoSEg2yCe4h8fnSDfX56hH59
hH2Cj4iDgpB6jHx4aoN9foJ8g3Z+fYR+fnSEeXqOgnp+fYOCfoSChH1+g451fXeGfYN9cYWDfIOJgneIeXV3e4J7fG9+k4J6hnx6e4Z7goR7fn5+gnyRfYODi4WGfH2Fe3x8goJ+hHp8foh3i4N8hH6IhYKEgn59
cH5+hnqCfIWKfYJ+fXJ8eXl+goeJhYx8hX1+h4N+eYKDfn57fYWDd4J8fXN+in2Ie4J7fX6Fgnp+fXqFh354goeFiX6Ee3t7g258foaFgn6HhYSHhYWChoOFfnh+fW2HfYN+hIaKeoOMgoKFhYSChIKCgn2HgoyG
g3WCfn58dnt8fYKDfHx8g3yDeYuEfIZ+hIOKfIKFg4WFgoR6hHuEgoJ+foR7g419iYR3fYWDfol2foSDg4R8jnt9e4OEgod+fXp+g3t7fXyDh4OLe4KEfH1+boSIfIV+gn56jYSPgn2DfISFfYKChHV7d4R8ioOC
d4J3eYSDgn6Ee4eCgnx9en1+hX2CgoZ+iHx9goWFjIN0iId+g4KEeX17hHh+hoh4iIaCg4KCg4SCeXx6h32Gln6Gh4R9fYR+hYKCfYSMh4ODhHp9hnqCgn59dnt+g353gn1+eoSFeoV+fIiCfXuIgn2FfVCDjn2H
hXyFh4SCgnx8goN0bYODfYJ+fnp9g4R9fXx8enWEhXN6goSDeIhyfH2MfYR8gn58i3uGeYN8e3p8e4aEhYiGhn6CfoSDg4R+h4N+g4Z9dIV7gmp9hIqEd4x9goN+hYV8en19hIOLdYWDiXuLgoV9iIV+gq1+e4V9
jX6HgoSHfYZ9fH2Dd35+goKGfod9h4V5gniCfHmFhImJgn2CfYORjoyIfYWNeGh+fneCkYV+fYh6hXaCg3qCgn19fH2EcXt1g36Ci4p7fZN8fXyDfYt7hXd9e35+hYKKfXqChHp9gnyCgnuWhYt8fnl5g35+g4SC
fYNyeISDfYR+gnmGfYZ9gn58hoOCgot8g4WDfIZ3eoN8e36Ce36CgoJ3hoJ9g3yCeoOChHyIenqDgoaFhIKJg4aCeXmJfnt8fnuGYYKDiIR5hYd9fnuFin6DdXt2hoODen6FfJKChXqEiHePg359fHeFhIxyhYOE
eoSFfod+doZ8dX19foJ7hoOCfn2Gi4OCg32CgoSCfn16h32NhYJ9foKCgn58foaCfXuIgoODcnuFhoN+hXR2goWDfYeEfYd9e5d9fnCHfnqChIOCdoSNi4KGhW6IfHqGfH6Fhnd+goKLen6DeH58jISCfI6Ee3l8
gn56j3mCfnx8foSGg32EfHh7hXh6loVtg358eHqFgoKCfn58en2Cfn2EgoR8g36DfYaGfX56fn2JhH6NgoR9b4KFg3t+iX2CfIN6fHeIhoJ8fIOIfX59d4V9fH16hYJ8fnqEfn5+e36CfYZ7gniEgneChHl9h316
g3pqg4KCeYd+domDg36FgoWHhYZ+goqJg4R8gnmDfYV+fIR7iYN8fnyDfIp9foODg4N9hH2DhoJ8h32DfIZ8gn53g4mKgn6Dfnt8hHh8d3eDiH57foaHfn6Nfn14hXqGgoh+foJ7gnp8fniDfYODhoR9eoRsiIOL
g4J+g3x+iXeKfH59foKEgoZ5hYx5hIN3g3uDg3ODfoiEenx+hIKDfX1+dYJ6ioN+g4WFe358fn5+hH6CfoKChn56hIJ+fHuChIZ7e36FfX2DfYeGiXuFjIJ7fH6HhYKEjnx8g3l8fXqGhXeIfXuGhXl9fHqGh4KE
hXqGd4R+fHh3gol8fISCg317g4OFfYJ8hH56g4KDg42Cfn2JcIJ1eYV6fXJ+gn59goKFhHp7goOGeIR7en2Qhn6Cgnp4e4J8eX6DfXqCfn6Hd4Z8fIN9hX19eoZ8ent+g356gn2GeYZ8fXqEg4WEfnqHh4KCkYOJ
hYl2goN7goKJgoR2iISIg355fX18h32Gg3x9hIKCfXt7fXyOg3uCfXqCfYKCg3x+hYR6eIR4iHhzh3p+iIaGg45+inp9foOCgnt8hIV8fIKDd4J8eIKCfoOEgnp5h4V5iH5+d4Z8gn18g4OEg3eJgoKCe3yHiH56
gn6HeXyHeoKDiYR9gnV+fIV9hpF9in15gomGeXp8eIhxenuKe3yIg4aHd36GhXqDhHuFe4aCkYp9g4V6hId4fXt4eXOMfH2JfYODhYN8hYKHhYiDgoJ6gnp8g3x9i4eEfnmKeXqFhod+hIKGhIN9h4N9foWDhXp5
douCgoJ3gnl9fnh8fXyGfo2Dgoh8goOIg35+g318jnx3g4aFenp9dodxhoV4goJ1fXyDg3yCg356hIx9fnuDcH19h4N+hX58d4SOfHyLfH19goaCfnt8hIR7eX19eoSCkYJ3hn6Gcn2HgoJ8foZ8eoqDc3yNgop+
g35wfHuEfIZ+d4t9g32Cfn6DdH5zc4OEfH64g315iXd2hHyCfYmCfn19dYJ8g36CfoODfnx5h3yNgnt9e4J+goSkgnx+fYKFfIV6foN9hIN9fH2HiniDe4WCdoJ9hYN9d3x8fol6cWqIeJKDe4x9hHKEe36CenuG
fX6Ffp+He32Cg32EcnyChn6DdHN2dXyIfYJ9eYV7dn6ChoKEeX1+gn6Cd4Z9iIOFgoaDhn2FgouDhIKCgn6EfniEh4KJeYeMfnt8fo2FgnqEhIKFhn6EgnyCh4iDjoN8dnmEfX18g4aEhIaEhYSGhHd7foScfn1+
g3WCg4V2goSPh3mEe36IdYOJe3yFgnx+g4KEgn14gnCDfH6Cg4KKgo6ChX2Chod+iH5+god7h4V+hYaFhIOHfIN9fHuFcnx+hYWCi4qCg32DfX5+fHp8gn6DfoN4hIOCfX2DfoZ9h4h4gnR+foR9fYR5e351foOF
doJ+g4N8k4SOeHp9foJ+fYKDfIaCe4KEeYN8fH2FfX6He3uDdn2DhoOFgoN6iXmDfIOId3uIgoN8fHqCgnp8iIJ8fIh+fnyIiX6DfYV5fHyDhn2FfX2Ed4eGfXyEeXSDenx7hIKHg4OEgn6EeYKKfHuDe3yMd3x9
gnd+e3yJgoN+gnmCe36CgnN+gnx9hIOCg36OhIKJe4V7fXyDfX5+dIKDhIOCfHp+goZ7gnt5fn6EhHyIh36Fe4WFeX19fHd+eX2ChYKCfYSGen19eH6Dhnx1goJ6hXt9g32CiH5zhH18fn6Dh3p9hX51g4OEgoSH
g32CiYJ9fH1+gnx8h3R6g35+fouDgn59jHp6fXV9foORfIqMg4SLgoN+fYJ9fYSEfH2Fe4WDhIJ+iH56hHV0hIR+g4V9fIR+g3iCg4dufXihhHh8gn2Fgn6Dg4d5g319fYR9fXt9gn18bYJ+g32Ke36Dd3uCfX50
h353hISFfYR8cnOQln19fYqJfYSGjHx8h3mChIN6fYJ6gmqCfXyEg3x9goOEfYOGen6CjIOEe3Z6e32JioJ5hH2CfYN6gn59dn6HfoKCfn17e3x7goKCfIZ+fX6CeoKCfYV8fYN+g3d9iYR8hIx3g4N8dISEfn58
lYSFfmWCg3p6foJ4eYR5fX6JiYJ+fnyDeXx8foOEfoSGe3mEg3x1goR+hYWJhIJ9goeCeoWJfX58hnt+fIOLfIV6fXuCgnt+enuGfHl5fHx+jH6FfHx7e4V9foKDfoN+fIKDhHt9g3qDfYSCeIN7g4mFgod+enuF
hYR+foJ8g3qFe4h3goKDeX6ChHuGdXt3g4Z9bXqDfH2Cfnx+fYKEh354g3yDeoKKe4R4d4hxin6EeoiKhImCfYx7fIaGfYqChot8g4WDfn2Mg3Z+cIN5e4J3foKJg3SNgnl4goaCe4WHfX2FeIKGi3x+e4J0hIV3
g3x6fo6Gen59gnyCfn14fX59hYJ+iHmChIV8hIJ8fYZ+fX1zhX6GfYd+h3p0fYJ9fIN4fnR2foKCfYJ8iYKFk3yFg36CgnyCi4KCeX16hYV+g36GdXx8goSEg3KHfHiCg3l3eoxtfXeefX10g4eDfYZ+fn6Gm4KH
fH2Dfo19fn2OgoN4fH6Cgn19goR4fo+IfYtuhIODeHx8enqGioR2fnRmfX6Egn13fXyMfX2Dd3d+hHmEfXaCgoJ6g3mJfX1rfoJ4foONeYN+hYaGh357eoJyfoJ9aYOEhIR+fn15foKFiHx7hYmCfoSIiISChnuH
goJ7goJ6g3x8fnt4g4OEjYuCeH6CeYOIdoJ9fYWEgoSGiHZ6jHR8fX2QgoeFfn2GhH59iX56g36HfYSDdXd6en2ChX2Cg3x3fneFfYJdfnWDeYJ9hn6EfHx+eoOOen59hnh+jn2Dhod7fHqDiYd+iX2DeoSCfoRy
g5eDg4V7fop8fn2EfoOKfXx6gnVzfn58hH6CfoOFfH2KfX19en5+i32FhIKEg3yEfnmCeoODhHp8hIKEioJ9fn57ho2Pg4N7g2x9hYR+goKDeIdzfoaHfoN7fIeEg319dH6Le4N4gn6CgnqEgn19goaFiHqEiYV9
fIN9h3uDgoN8fYR9fX2Gh31+hIKFfXyHeIJ7goZ9hIh7hH6Fgopsg4aDfHyDhIR+bIN7gnx8fn6DhH2PiIKEfIOIdnyFgn54e4N9cnx5hHt8goKFfoSCioOMg3d+h4OEfHp5dYiDg4J+goJ+foOCgnGDg4KHg3p+
fIN7g359jHSCeoJ7eHeEfX18joeDeYJ7gnmCfHt+hHuDgn5+g4N+enl7fnp9fIZ+fIR+gnV9fn6LfnZudnqChX59iHl8fn6HfZWEfnV6gol3fIJtiXyCg4SHfYx+goODhH2KhnqHhYWFe3yUfIJ7goJ7fod5hIWD
fnyJdJGGh4eGdIl5gn58gol9goKChHZ6goR3hnx0hXdxgoKFj4KDdYeEgoeEfHuLfnZ9goJ9e49+goJ9fnyGfoNufoWDgoOOgn2HgoiDgoZ+kY58hoZ9gnx7hH55iX6Jg4iLhIJ6eoSLhoJ5eYx8fHR3en59hXyC
foN+iIOLhIqIfYiIgoN+hoN+g4t6fYV9hXx4en1+hYJ+fnp+iH19gnaDhnt7en6IkoOEh36FfXp2gop+hX2Cg32Cfoh+eIOCeX13fYl5fX6FhYSCe36Fe36Dgn5yfoWGfYJ9foKCfn6CfoKCe4KDg35+hn1+eHl7
hn59goKHfoOCg4KHnoSCgnh6fn5+fYWFe4V+foV5goODdnx+g4OCg4R3hYNzdn2GgnqCioWFe4qEe35+hYR+eXx4enh8goeEdoaDhH15jn6DhISFfH5yfn57e4Z9gn2CfXqChH58fo2RgoKCfHqDg4l4e32Hd4J8
bYKDeX6Fd4J9kIV5foJ8fod+fnx8g4KCgoZ+hn6HhH58fop9fYmDgoh9fYaLhH5+fnh5hIaChXB8hod9g4SHfId7gop6fYSCiH1+goJ+foOKhIKDfo2CfIaEfYaDe32CfIJ3e3yEg4yJfYKHgn6ChIuFfYV8eHp8
hYeIiHiEfoWDe4p9fnWEgox8fX6DhH2Og4aDgn59eXp+fH2CfIV6g4R+i4aChH18fHx9fnp+goR8fXx6fXqGk4qEg35+hYKDe4eDjHyDg3h8dX15hn2Ch35+hXp7gn6CfpeCe31+g4N7fXqCg4aHfoV9e36FfnqD
fnp+e4J8dYJ9fG2GhHt+hX2Zgo58g4J7g4WLhYN+hXt+hIWDgnx9goSIfIx9eXqCfH2Dg4N6ineCiIWEgnJ+g3GCg319g4N8foJ7foSDhIeDfpd+fIWDdnyCfo2Efo2Ge36EhYJ+goN+eXmDe4l9i35+iX5+fH13
goJ8fYN8gnyEfoOZg4V+g4iGh31igoN+gneFhXuDkHp6goyChHiHgoJ9fYaFhn57hHmEfn6Cg4WDfHqFgnt+hH2Ce32CfYOCfnx8hn2CioqFcoNzgnd4fn16eX59iIN4fIZ7eYt9iIJ5fX6De4iDhXeFg4NzjYOJ
iHt8d3p6fIp+fH2FeIN9got+eIV3hYeFhIKCinZog4aCeYWJeX5ygnyDg36FgoqMi4aGgnqEfn1+goN+g4V+goV9fH6CgoaEg4WChnyChYiEhX13fYKFgoJ4gn50goZ7fXqHgn6FfIWGhIZ+e3t+fYKCdn57fYN+
hn2Fe3x7gn1yfYKEgn54goOPd3iCg3iDfoJ2hIqJhoN+kImChH55fX6CgoJ8gnt+hYiGhH6DfIOCfIOClHWFfnyDi36IeH1uiIR8eoqMhX2FhX6Kgoh3g3qFd4J+eZWDg4l5goSFhoN7g4SEhX55e36DfXd9foJy
fYh6fIN9fIKOfoR9goV9e36GhIl7hoKLg36FfH6Cg4J7fX58fXqDh4N+gn1+dnp9YX6FfoOEgn18e3yChYR4h3t0fHuDinZ7hX6DfHuGeoKLfYN8g4J8eYOKfXp+enyDiX2CeHp7iHiLlX6GfX1+e4KNgpiEeoSE
goKDiHSCfYR9e31zfoSQin58eoxyg4KHh4SDeoJ6hIV5iIl7g4eDg318e4KChoWFgoh5e4Z+fX6ChIOFcIJ5foOIgoKDhYtre4aDgnqCgnx9fIJ+jX18hIh+e3d3gn2DgoOHeYeFhXp8hYqChIKCh3B+g32Cg310
ZoZ5iISJhn16fXyEhoN9foh9g31+e358gnt6foePfIR8gnWGhXdug4Sagn2RgoN9hX57ioOEjXd6foKCd3uCfYJ9iHh+g3p+fIKDfoOCg4ShfnuEfoN9hn6EjYKEhX2FcYd8e4KCeod5fn6FfoV8goSSe32FhYiG
fIaCfHuGg4Z9g4aCfX6ChX2ChHSEgoJ6g3h9fYaFeoh+g3x+fXB7hYOMfYd5goSCgoSUfH58eYJ5hIJ8gn5+hIiDfYN9iIJ1foKHfYSCfX56fnl4iYaHe32Cfn2CfoKGhIWEfoN+hX58cHxwhoKDhXVwfH2LdXSC
fH6EgoaGg4R4hn59fYZ8doODeIR7fod4go99fYKDg3d+hoaDeYKCgoyGhISOfIODg4N7fIOJgoKGhpuEfHd6foN5hoKIfoJ+bYKJe4V+hH2HfoODg4KEfIODfnh9iYV1fnyId4R9eIKEfo6JgoR9gnKFiHiJfXF4
g4WCdYaChnlzfYKFiYKDfn6DenuKgoh+hoKChX15fYKHfXqDg3yEfXqEfnxmc4OCjYV9in2Je3yCfoqId4iEhYV0fn2FkIJ+e31wfYN9foOCgn2CfX6CfH19hHh9enmCfnWCh4l9foiDfXmChnxxfYd+e4KFgn59
fX6Dc4ODe4N8fIN+fYN+inOHe3p+g32CfXl9g4J7hoSFe3uCg4eCenx+e3t+goKFfoJ+hYiDg3yKg36Dgop+gn6Eh357g5F6foqEjIKOh4aHhYKCeIOFfYR6eYN5kYp+h4iHgnx+iX6Ifot+goKHfX19dHp6eYKD
goaCd4R9g31+d5N9goWEe3yHiHiDgoaEfoSDhXqDgn6IgoKCg4KChoN8goaFeoJ6fIWDhIR0dIR+h3uEgoWEg4eCenqCe32Dhoh7eYKFgoODiH6ChIh9hIJ8fHyDg3yEfWSGfYKFeYONeHuChIOEfHuGfoOEgnqP
fHl8hH18gol3goSDfoSChYODfYR+joOFh36Ce4R+fnpvfXqJfX6Cfn16fYeCfYOChH2FdIKCfIV7g4KDen2Khn54g3B7fIJ4d4N7fnx+fIN4g354goN+fYiEiXl+goh9iHV6gpmEfXaCeIKDgoN+fYd+gn6Dhn1+
hIJ6g3yDg3J9h4SKgn58g319fH6CiIKEfYN4dHeDhXt4gnmFgnyLfoSDfoV2gnSJhnZ+enx7fXmFgnyDh4J3hH59goWCfoWCfXt+pn6De4V+fnmFd4KEfnqEfIt8eIJ9d359doV5fXuCfoZ8gn1+d4J6gn58foeF
hH6GeHuCfn56hoaCfn55fn1+fYSDgoyGgoR9enmEe356i3d3eoaOjnyDjn1+eoR6hHyKhXqEdIeEhXqOgop+fYN+hXqHfWiDg4R+g4N8foJqfXV9goeDgn19g4Z+eYR8fnd8g4KNeXyDfI2DhIJ9dYSHeXh+j3p9
fnt+fnx1fYZ+fYN5dIR+goODfod9e351g4mSfW2EloN3gn6Eg5F+goJ9g4t4bn2KdYN8g3uDe4ODfYR1g3yFh4WCh3p9goR+eIR9d3iIg4WChX19g4N2fn11hYJ+go+DhHyCi4aChXd4enuEen53h317fnx+dY11
fn1+hoV6g4d9foV+hHiDg32HhIZ+kIJ9a32Hd4SDd4iFfoJ+g3x7iYl9gnCDhYKDhIV+goKCfoN+bop9hIKIiXyChXp8hIR4g4aGfnyJgnyGhYN9fnuJfoWDfoKEhX58c499hIZ9goh8fYONenx7dIKGfH6CfYJ+
g3uDhXyDnoR6inuOfX5+fYN8eYaDenqEfoKDfIV+i3x8eH2Cgn5+goV6k4h+fIp3fYJ7eoJ+g3mDg4ODl497k4OCfHx5hX18h3p+hYSDhIN6hoSDe3OChX2DhYd8d3p4fIJ8gnuHhnd9fYN7h4iDeYSCgoKCfIR8
iYKJgnyFgmiFfoV9goV6hIJ9g4J9e4J9gnl3goR8fH14g3yLhYiChHyDhId1e4l9fX5+cXyHfIV5fXWCeX2EkHp+hIJ8foiFgnyEg3uDfoKDfH2Hen2Cg3mCg32XdomEhoR+hHqFgoV8gn1+fYJldYWHgoh+fXyH
fXp4eIt+goJ8fY+HnJN8gn55hnmChIaCg4ODfoSFhISOfnyIhoN+hnZ9foJ+fnuGhIJ5jYJ8h4qHg4Z+fX2ChoJ5iHZ7goV+eoOKeod8fH6Jdod5gnx9fn57eoWDg4R9dnx9foiDfX6Egn5+foV8eH6Dhn2Cg356
hXx8kIKGfXl7iH6ChHeFfIJ9hImCfIKKgo1+e4V9e4N3b3yCfHiElId+g4yJhIaCfoN+e4N+gn19iX54g3l2eoOJgod+fo+EfoR8fYOEg3yDiX1+gnqCfnyEh4OMhYOFhn6Eg4R6eoKGfH55fX6EfH6FfXd8inuF
eomChYODg3yIh4J+gnt+fn2Efnt9e3p8g4WDgoKCrIJ6eoSChn5+hX59fYKGc3yDiYeIgoKEg4KngoOChoR9en18iX2DeH6CfYV5hoN7iX6Ci3yDfYKDiXmFeoeFfX2Ign2ChXuChYKdg354g354eHuIe4OCfn6D
d4mCgoJ9goSJfn1+fXyLhYKCfYWCfoODg4WChIV8hoWGh31+hIV9d4OGfIJ+fneFdIOEg32Fg4R+eYJ8fIaDfHyCfYWDb4J3hoKEfIOEfIKCfX6Ee4uGhH5+g3p+fHx+gnd7fn1+eXd+goWDeYaDfHuDfn57iH17
hHuQgomCe4V7hHyEfqJ+fnx+g3CGfYJ+g4Z+fn2ChoJ6j4V+hH6ChoSDhIZ7eoKNcneGfnuGd4J8g3l+fYR5fn2FjYp9hIl9hHmDfX6Cgod9e31+hYV9fXuEhHJ8fYeEfm6CfoN6eYh+g4J9en6DgnF7h3mCgoKC
go2CfoyFgn5+fn2Jgn6GeYaHfYOCgn58hJGFfISHdo6IgnuDhn1xg4N8d4KDi3t9gnp+cISGfYN7hIN+eIJ8fXiCfnh7eoJ3moR7h318fn58en2CfWmDfXqIhIN8i2+Kd3l5g319g4N7hX6CfYR9g3V+gn58e354
hoaEe4OEfnxyg36ChH19foN1e4R5gn6DhoN9c3h+g359hn2ChX1+gpR+hox+hH58hYKEhn2EhIJ+hYaDhHl8hnmFfYR6hn2DfH19hoaHhHp1gnx8g353gn2Dg4SDgop+b36DfXx9fn59hn58gnN+gn58fYR2g4KG
hIN+fHh6hXx+h3l8fIWEc4Z8hISLfIZ+goJ8fn6Gg3t+eH11gnF7fXyEhIJ5foR4hHyJgn6HcHx6fXuGgoN8hH2GgoiCe4Z+g3qCfnZ2fn59hXuFhXN4g3d+g4KDgoWCfoR8hYSCfnqDiIOEhX6GgnuCfoZ6foJ+
foODfYp9coSFfYJ5fYZ2fnyDg3mChIaGg4J9g4KLfnyLfnl8g31ye4OEg4N+fod5gn1+fHl8goR+h4J8fIJ+jod6c4KVfoZ8h3l+eXqDeoOCfX5+h4R9hX17hod5kISCd4KDfXqEgn6DhoR9gn16fXx8foeGeYd8
e32FfIOChH15goaEg3uJfYJzen19goJ9h3yDgnh9hH6Gh4R9hYJ8d36EfIV9e4SHh3GDdIJ8goyDeop6h32CfYZ+foODhYeHe32EenuHfn2GhJKFhIKCeIN9fIWElIZ+goV+foSCfnd3fYJ8fnp8fYJ6gn2CfHyH
h31+hIOCfoR7fH6EeYKEfnN+foiHiIN8fndwg42CjH5+g32DfnqGfXmDiYKCiH2Mgnp+g4R+fX5+e4R5fn58goOEe3qGeH19hYSDgnx+fX55goWChX2CfoKKgoV0g4V4e4x9hIKCeoZ9hIN+fXt+hnR8go2SeoiD
goKCgoSRe4R+d319fHd7hn56fYOCe4J6hn2IfnGCfXqEd3x9fnp+fXp7hIKFc3qDgnp+hHl6g3lscXqDgoV+h4SDhoN1i4iEfXiGgoR9go+CfniFfHl9fXx7g358gpmDg32IfoSDhod9goaEhIKGg4KCg4R7fn6D
eoOFg4R6fHl8g4KJdIV+hoJ+foJ6e4ODg4yLfnqCg4N9goN6doKEfoOPhn52foeDioJ4gnt6g32JeoJ7eIN8hHqEi32LcI9+eoSIe3xlfnt5goV+eHaFfo54g3iCe3yCeoKDiX2Cfnx+cn2Ehn2ChYKGiXyCe36C
hoR+g4WGg3t+fX6Fdn19coSEfnmCg4V8hHuDeYuCe36Ce3qEfX6EhH6FgneDg3yIiGp9c3qDiH6EhIKChX2DfIR+iIKCe3qCfoWChHx4foJ+fIWNcISGfYKCh4J+g4N8h32DhX6CZX2DfYSFiYR9hoOFg3uChIWF
got9foSFgoaCeHGEfXx3hH2Fgn58i4V6fXyEgn6DhHuCe4V5mn19gn6FcHKDe4R2gn6Db4KGhoKEe4Z5fH2MfISHhIZ+hYV9hYSDfoOCh3x+eoKFhH1+goWThHxxfnyGg4ODg31+fnx+hX57gn19h316fnN+foWC
fX1+i4V9fIOJhIV9fnqJfX2DhoSEhX59hHl5joKCgoiCh358gnuKfoqCe3aCi3luhoJ9l36Fh356gn52fn2CfnmHhX6Cgod+iIl9g32JhoeCfId4dX2GfnmKhoJ9dnt+fYODhIp7g4R+fYZ+hIV5foSRfYR9hIN9
hYV+hYaDhIJ6goSEfn6DhXaCfYKFfH59fXp9goWChIKHgoJ9e357foaTgoJ8hIZ+fop9hHl3goOCfnqKg32Dgn1+hIh1fYJ+enx+foZ8hYN9hYSFgn6Dd4V+hX18fo57g32Dfnd+fX58eYSNeYaFhIN3hoONhX2C
fnR1g3eTe357goZ5g3l8e3t7fYR9i3qCgnx9g4J9d3x4e4aFfoV9fH2HgoSFfXB5foKCfoyDgoKFiHyFg32Ce4d2foKCfniDlX5+g317e36EgoaCfH5+fn2DfYOEkYV4gox8fnt5gn2Ch3x8dn2Egn56fXuEfIN9
gn2Fjnl9hH57fn6ChIR+gn2Me358g4d9fYSEeYR6foqCfXR4goSEfoR7foJ4fYN0hn6DeoaCeIN7g4N9i4KFfpF+fod8fn58hHZ8h3yDeHh+goJ+dIqJd4p9iIaDd3x+h4OHg4iEeX56h36CgoOLfnZ3eYSLfnmC
fnyFeYZ7jYh+g4N7g4SLgn18goWChHGDfXqCg359hYV+gnl9d4Z+fX19goN+hYWCfIiEfoV7fXt8en2Cfn56cH53fHuEfoZ7fYJze4N4fnuDgnKFfIh+d4J7gn57inl+jX1+fX19goJ9e358h4R+dHCGfnKCfIJ4
iIJ9g36Jfo94hX18iISMeYODe41+fH2Ee31+fn2JhX58e3yCfIqDiIZ9foR9fol+fnePeIJ+gn6De5aDfX19hXp8gnqDioKKg3qFgoOCfHx9goJ+hHqCg4N5aoR+fnyCiXx+e3h8eoR8fImCfI6Cg3yEeXZ8g36K
g3Z7fnmGhn2Cin2EiIOEfnyFfXt9jXd4aYyDgoaEenuCg4WHg4J9foSDinqCio18in58e4J9fX5+ioaFdXmHfHl2foJ8fXx9g3x+hIqIgoOEfIR9joODjH6Ch3d+hX5ye36CfYWCeX57foV+fXyClItjfn5+enp9
fX51g4KDd4KFhod6dYhxhId+hoN8enWOaoZ9foN8en55h4aDfXqEgn6GfXuGfoJ5hnl+doR+fIeEcIKCgnqEfmiCfol+fYuDd3x6fn16hoJuh3mHhnx+fo19hIWRk3l8goqGfX55fXqDen6EgoOFg4mChXx+goKI
fIZ4e4J+foJ+eoJ+en2Egn2FfH2Cfn19gn18iH6Lg3x8hn57e35+fo14iYd7goOEgn6Ggod+hnuFfId+hH2CfoSCdoKDfX16fIh+eIeEe3x+hoN+h32CgoN7goJ9foJ7e4SCgoR7i4Z+fX57hIOEhHl9joKCfn6G
eYKHfnx6fH1+dIJ+iX6Fg32KfX1+goR7foWKfHx9iouHiod6fIKDc4OCin6GfHyGfnyNgn2He4OEfoKCgnyDfoN7fX15l3yEgn1ziYOGhIWEfYKIg3h+goV5hHt9fYp9g41+e3t5c3qGepZ+foaDfIN+fHqCg4yF
goqDdoKCfX2DgnmFhH2DfH6Cfnt6g4ODdYZ+foWLfXmEd317foN5hH6DeXaCgn16coR5iYN1fHmCfImCg4SCiIt+g4N+hIN+i4V6hYN8fYSCgop7eoaHgoeNgnx4e4Z+goiDfXuOgnKFiYOGgoWCfIODgoSIfYZ9
fnl9fXyDh3yDiIN+hHuCg36Chn56fX18fnyCiH6Cgn59iIKDfnqCgnl+eXx+god5fH2Cd358gn56g4J9eoJ6enqCfH13gnyDho59g32Ge4KFhIJ9goOEeoV8eYKOgn6EgoaChYWDg31+dneEhIKDhH2ChYWCfn59
eoR8fnCDiHqEfoZ+fnx+hHuDiGp7jYR9hop5fXV4e3x1gn2DhH59h36Fk32Eg3p+hIN+hHx9g3x3hX1+g32Cj3yEe4N2fHyFgnh+g3GFg4eCfHuDfYqMgnuMeXuChoSDhXl+inuIeHx8hIR6gn1+h4SCgn2DjYSD
hHyEfXuEhIWFfXh7gnJ5hHt9h3yCfYKEhYd3eYN8goJ5lXx+loJ9fnp+fnuFenuDhH1+fnt9eomDhImHeYODhIOFfoR8foSCg3uIfnuDfYOFhYSCfX2CgpuGdYaCg4KChId+g3qGh36FcYZ+fnuudIaDfIOCgoOG
hYN8eYiCfHqCfHt5fYN8g3yEeH6Ee4KLfISEh32Kgnx8goiFfIyMhIJ0hn57g4R8g4J1g4N5en12iIKCfI56fX2CfYOCe4SDfnx+e3mKfnyFgol9eXuChoSDhoN4g4R+fZODg4d9gn54foWEepF8hH54hH6GgoKD
g3SDgnaEfXyCfnmEg46OhX59e4OCfX2Ffn2Kgnx1g4Z9g32EfIR4hH2CfX56hHqIg3uCiYiCg32HfoWMfIp7hISHh3qGfnl9gnqChXyChXiEfHqDfIN0dYuDfoN7hH6Dg5N9goKDfYSHe4aJfoiDe4V2eIN+d3uG
fnyDgnODe4N8goJ+g36QgoZ+gn6Chol9jX6Dgn6CeoR7g3yDhXyOhn6EgoKFgoODhIN2foV5eIR2jY6Jd4Nxen6Ggol7hH2EfX19fYR6h4V8gn6ChIN9goJ9en2Dk358gn6Ch4Z9hXd5hI2Hfn2Ggnl9eoOFg4KF
fIKNioh9hISEeX2EfIKDgoh+fXd+foKCdXeDgoSFdnWCe4J8gop7eIOCgpd+ineDhYR9fX6GgnuCenl8fnx9hXyCdYJ9hYJ9eoN2foNzfoJ+hH56e35yhnuEfn6Egn2CgnuFh357eX57inSPfn2JkX6CfISQfIKE
fnt+foiCfIJ7hIN7foJ+fHZ+eXt+iYJ9hHqDg4aDeoKDfoJ8eIh6g35+fH55g4WIgnx9hISIfIKDgoJ8hISHe3yHfH6EfX2He35+hYKDhYOHfHx4in6Mgn2CfoWEgoiFhX6DhH2IeoJ+fneCcod7fouDfXp7fn2f
fIJ5hn19fnSNg3R+hnyDfoaKe4KDhId6fn6FgoJ9foKCfbaCg3x+fod6foJ7e4WCeoJ+e4h6l46DfHyGe4iDfoh9foV3eIKCfnt7gn1+g32DiX59eYeGhoN+g3x+d3x6gnlpdoqFfoOJiH2Ce32Cg4OHfXmDi4qH
g4J+goN9e4ONfYN9hIJ+g4OFgn1+hn6CiIWCfpJ8hHSEfn6Fg32Cd4d8fn19i32LfoJ7fH6Dioh7goeDgnuCg4J8fnqCgoaFfoJ7g4aHfXx8hYR+goSDe4Z7foJ9fZODfIR8gox+fX59eoOEfn6DfH2IgnqDgod+
gop+e317fHh+hId+hoJ9g4KFfn6Lfm93eod+eHd+fIOCi3uIg4J+gnx+fIKHh4WDhH19dYV+gnx7hIJ7iIJ7dnyDhYN9e3yDh4OFhIiHeYOIfoV8doV+hnyCfYSGgn2Cg4uIhXqGiX53goaDfH12fn6Cd317fn2D
e4R1gnSIgnyCfISEfoZ7fH6EhHWPfYd9fYN5fYaZgoSFhXx3fY2Jg4J6fouFhIR6enF5foh8eoKGgn50en19h4Z+fnh+j2h+fn18doSMfISIgoJ6hX6DeXd4fIN+fYWFgoaEg4iGhnx4foqDgn6DfH6EfYZ7fYR7
iYJ8fH2KfHl+g32GgoOMfn2JfoR+fnSCiISGd3x+hHyLeomEhYaEiYmEioeJkISDfnx7gn18i4KEe3xzfYZ+g4d4fX2Dd4KDiIOCkIOCg3yDfm6DhHyDhE94fIV+hYJ8e4KChXaEeISLhH57iH51fYV7gop7fHx6
hIJ8iX2GiYSEhn57hXuDi4KCfH54fIJ5foWFg4RsgoKDhXl9g4SFfYR+ioV8fWd8h36EfoSJfoaFgoeEaHp+gn16g5KCh4J7g4N9dn2DiHh3e36HeYeChId6dnV9iX6DhX6Gj3iCg3yCfniDfn17foN9coKHfod+
e358hIJ7g4RrgnqEhXt3fX6DhIKDhIJ8fX2EdoSEgoSDg4SDgn2Ee3qCfoODiYaFfYN8gnyDe4KCg4d9g4Jugod8goN3hHl9fod5fYKCb3x9gnGCgn18gn6EfIRzhIODgn2Ci4V9eoWEg4J+goR8dn2PfIt+hYx9
dXqJfH2EhH6OgoeKhn2Ch4J8hYSDg3uCiIN9eH2Hi4J+foeDgoKDgnqCg4aHen6CfIODfHR9foN5e4N+hH14hoWDg4J9foJ3gn2Cg3uCg4J4fHyCfn6Dg4KCe4V3fnuIg3t9fHeFe32CgoWKgnqFgoOPoYaCkX1+
hoSDhYyJeYWCe3qEfIKEd4iEdnyCgnyNfIJohI11fnt7eIJ7hYOGhIaCin17c36Ign6EgoSCmX6CcJaCe4KDfJKGgn2GhIN2goR7e4J+fIJ9fm2Dfn17goJ+dHt4eIuFfnmGg3KEhoKCgoWFfH57g32DhX5zg4OH
doR+g4N8eIJ5hXqGeYSGfXGHeIJ2fYJ8fXuDeIl9fIKDi4OCe3p6eH2DfXR+hIR7fn6CfX5+sHyEen6FfniHiod7g4N4e3hzgoWChISDgn19g3x8fIVtfoR9fnl9enaEiIaEen59g3eHhXh1eop7i3yDiYR7hn59
foKDhIWIfn5+go2EfoV7iXx6eHp+gn6RhoKJh4WEg4WChn1+hn5+hYWDhHyDeYJ+hH18goaNeH17jX2FhoKDhYR+mXyDh3uDiIKCiIJ6goN8iYWIfIN+hIKEeoN3gnx+fn5xfoJ8hYKIhHZ+jId+fHt7g3l8fn6J
fYWDfX2Ed4qCiHx7fYJ5hIV4fYOGdXyCfX6EgoN8g4N9g4N1foOEe4eEhIR4hH1+fX5+fH5+fIp+fnt9eH6EgoiCe4SGhYKCfYKCfIJ+fIKCg4R9hYOCdIaCfX2DhIZ+got+hoJ+fX6GfYWHkn59hIWFgn55g3qC
hH2Cfn18iXmDhH53goJ8goR9doODhIN4gnmDgoJ9hIKEhYOCgqV+fYKRhG17h31+hIN9fX58enSHiIKWeVJ9fnh5fnuXgox9gn6EgoSDg419fYSLe4ODfXyDfoOCen59e3h9gn6CfYJ3foOLfEmCen6Mgot+hX19
eYaJgoV6goKHgn6Jh36LfG97hHx8gn2Ce4VyfIKDfX2CgomFg4uEhYKKhYd+g357hYKCg4V8dot+fnR6foJ8fX57jYN9e4KChn2JhXqCd3t+g3t8gnh+iYKChYWEbYJ2fIl9eYaMiIqCfH59fH1xhYR8fYN8hIOF
c4OHeYR9fXSCg3h+iYOPg353g4mEdYWCfXZ9goqDhnR9fm96enqCdoV7jn57fHt9goKPhIKChHuElXiJhHx+foN8en6IhoR2hJCXgneFgoWEhn1phHiCfH6CgoWCgnh6h4yHe3eEhn6Cg3yDi4R+gn2CfoKFg4N8
eIR5fHd2hYeEg3uEfId7hYZ2gnlxhXN4eXyPeoyQfX6ChnqCgnx7foN4e4KMhnt+h4N9iISFh3x+eYN+e4N8eIJ9hIJzg3x9e4OFg32Ggn17hIeDhX5+hoN5eYx+gmB8iXN9hHh+g4R1fnyHfIKCgn2HfoaHh4d6
jYOIhn1+g4N6hIOTgnmDhXt4eHWChHyCfHqGeoOCgoN2goaCg4R9hIJ9fXl6hYV9eoR2enKCfYSDfXOEhXuFen5+doWEeoN+gnyCg3l9g4R3foKHjImEhXt1gn6GfH57fISEhXt4gnmReYOCiIV+eoN8hX58foJ8
e35+fn6Dg3l9eIN+ioKCfX6Fen57e35neYSEgoJ6hIKDhnaMfoJ5fYV+hniCg3WCcIKKgnx8gnuDiH2Mfn14doKDfoSCfoKEeH6DhYSEfn6CjIeEgoSDhnp6hH2Ci3ODeYiCfISCe354foiDe4KJhYJ8fYWNhIR0
fnl9fYuFh419hIKCdH6FfoOEgoV+ioaCm3t7jId9fXl4fo1+foN6fYV1fnt5gn13hneDhYKCfnx+goOChH2EfX6CgnuCdYSDfnqCg355hHl7foh+aXx6foN7fHt8fYSNeJiChHeGe36GgoiHfYN6h4J8g3mFgoiE
fIKKen2Chn6DfIKFg36Kgn6MdmuHg4NxfYKDgn16hIKDhoOFhIKFkIKFgoN4hX6Od32FfXuLd32CgoN6h4aCdnuEhoKEgn1+g4eDjoSEe4OFdISFd4iCfHh9hHd+gnuCfH2EgoJ8fHyJgoKCe4KIeXKFenmLjpd+
eIZ8fnpwiYV+doiHeIeDgoKGfIeOfXqDhH16h4Z9fnOChYKDkYOFe4J7fYmCgn2ChHl7fX15hIeGg4d9fYODg31+h3p6foaCh4d9j4SLhoSCjoKFeot+foWCgo+CfX57e4qOfYR+goV+joSCg3yFfIN7dXiHfoOE
iYJ+gnx2foV+hH2Hjn6Ch4SQg3uDg359hX2Cg36CiH6CgoiGfnKCeoJ7g3qDhXt5cIN9eYZ+goSCgoh7goKEgn6Dh5iCe36EfYV9e3l+fIt9gnR+fXyFgn58hH1ug3x3foSFX36CjIJ8eYqFi36Chn59fn58k3qU
gnp3e4KDg32FfYZ7hIaEe318goSHgoSDh3l8hX2Chnx6hX15gnqHfYp3foN8cIuCfHaDg3Z8goh8g4d0fYJ6hISGhH56fXx+fYt9hYSFhn5+foWHh3t7hoOWg5F+foeDhYR9fY14g4KDhHt+e4l+goN9goV8e4N+
e36JgoSJjIKDg3yEg4WCfoWDdHB8fn6CfYV9g4N5g4h+eHuGe4J+fX5zi4J+fn6Dfoh8e4J7g4J1e36Lg4KEjnl+gnyEgoKCg4ODgnmIfop+fX1+eYeEfX6Dg4N1g4J7fIaGgn2GgnqCe4d6g32Jen6Cfn6Eg4OL
i4OGfYp7g3WJen1+hIN7enxwg3x8eXx+goOEfoSLh4J0hoaFi36Eg4N0fIJ1iISHg4l9hIWDfXyChXp8g4R9eIJ9hHl7d3yFl3t9d4iGfnyChn2Fg4OChIZ8e3yChX58foWEgn1+eH58eoV8fX19fYeCfIR7hXt9
fnyGcH18fYSJfoJ+goN+foJ8goKCfXt+foZ+hXWCiH6DfISVfoWCg41+fIZ+foeCd4J8hnJ7hYJ7eodxhINzd3uDfoODhX5+g4aDen2CeoJ+h4ODgoOFfn6EgoZ8hYKEfYV2fnt7goN3jXuEfX1+g46EgoN6fX6E
fXyNgnqJfpN+hn57fYJ8fYx5gn19d3eEgoJ9c4Z6fHt7hYeJeoJyg4SJeXqCgn1+h319fn6JfoN8fnuFhH6GfXyCbn13enqHnnl2hIJ8hn5+gn6Cg32Dg4V6hX51fYaEfoODfoR8fnx+g4Z+fo96jYKCjnuEg318
fnmCenh8dX2FgnuDeX5zgn6CeoOEg36MhX5+g36DgoKEfoOFeouChHmSe4SCg32DfYOIfX2Ec32CeoaDgoJ8goR4j4aMfoSIg4OEen6DfYV6goN9iIJ8e3t9fn59goJ9joKCeJCFeIKGfnh+fYJ9g359g3x9eX50
j4V+g4R9g32PfoaDg3yXhXWDeHiHjn2Rg319fHyFh4N+fX6GhX2KiX53fnyFg4RyfISChYKIeoV+e36OfnZ9en17fX18g418goJvfoJ8gnuMhn1+hYKCiYKChYR+foKCgoSCg4KIeHiDg3t+h4N6hnh7fYR8fn6Z
g4KDgniGgoh8e3d+d4Jwg3qKhH6HhIR+goN4fop+gnyFdoKQh4WEhH6Ce4OLg4KHe4N9eIx1coV+g359gnyCfIh9fHmKfX6Cg31+hYWGhH2Hg4h0go19hI1+hX2CgoOEgoJ9ioaHfIl8fYR+hn58hHt9hnB5fX6G
hYV5fHt9fX59i4WCfHeCint+hYJ9jIiHfoZ9hIRldIV+fnV+iIqGgn2Dg5h+fXt8foSDfIKEfoh9hHh+goJ+e35+g4Z3d4V5goJ9gn59e4KHeoeDfXt4dG+Ci3yCfoKChIt9foKEeIKCeoKGgoSMhHt9hYKCfYR8
fXF+iH2ChnqFhop9fn18foZ3doR9fn5yi5OEfXeDfH14gn1qfn5+gnuFhIOCind9dHp6fIKChXuGgnt6fHmFfnl9en19fnt9eoN8hn5zfY6Hgnx6jIaJd4KDhH6DeoR6foOHfoyEfYqFfYuChYuEhoaHfnyUgoOD
fH6Cg4V+g4J8fImFgnR+foR3g4Z4fnyGgnt1g4KJhniDiXyMjnyFgn6HgoJ+hIaCin6Le3yDgn5+j318g4OFh4ODhXl8fnt+eHyEhoyIfmeFhoKHg32DfoOCfIpygnuFg3iCfn5+fYWQl3t+e4OCeoKGiX6Cho19
ioN9g36CboKFhIl3fn2Cg359hIWChHuJg35+fn16g4J9fYWIent8hHWMiYOEfX59fYWCgm97fIJ5cXyChIR+do6Fe4N5fot8fHh8goODfW9+g4p5foNte358hYR8fXt+gn6Ce4Z5d4J8d4JvfYh+fYJ9hHmHhYV3
gn6DgnZ9gn19fpx+iHt8foODh317g35+g3yFe3p5fIJ9enyDjHh9e4R+goR7foKDeoSCioJ7hoR+e4R6fYp5hH2Efnt6fo1+fH58e3yCgn6GfIeFfod4fXR3jYV5e3uKg36CgoOFfX58g4KCfIJ9dGx9goWCe3KJ
hYJ9hYKHg4J9goN+gnl9eX2DgoOHc3p7e36Gfnx8h3h8ent+fnh+fo2HfXx8hIZ8i32Fe4aDgoaHfYOIfYeIfIJ+fohvg4l5hIJ+g32Ge36EfoN8e4OJfYd7fXx4fIJ3gn18fYWKeYWEe36Fg4SCfYN+goR5eoZ9
eH2Cg4KCfIOCgn6Ce4V+g4lzh3GDeoiJhIZ4hn6CeoOCg3x+fId7iHuDgn16hntzeYWDeYSFgneIhYSDdoKGfX2Hfnx9goN9goOKh4J9fXl1hnuEhnp7foNuhn2GeYWFhX6FmXh+h3qJfX6ChoR+goeDenx2hn50
doJ9go58gntwfYmFgn2ChX2KjYeDgn2ChYN9fnuCeYJ+i2+JhH2HhWJ9goOFgoSCg4eDhXyCfISJfX6Dfn6FgoKFfYOFfoSGh5Bzg4KGhY59goODe4N4g4OCcX17fXyDhn15e32Ie4N9foJ4e3WEgn6DiZSChH5+
fo15hIN+dXt+goN8h350jnt+fYeCiH6DfnyEhIWQeoJ+b3N+g4N9hH57hn6SlIaCfYZ6goeFgnuEg4SCgomHcX1+g3KEgneGg3p6g3l+hn2ChXt9g356h355hIKGfYN7hYKDhYOCe4p2hXuCgod7e317hIR9eoZ+
hYKCiYJ9foKCgnp9foN6eYaDbH6KiHx5hHqCgn2CgoJ9h4OFgoOChYR+hYh5ent3fHx+eYKHhn5+fnZ+fHeChn6EfXqDfoZ7iYKMhH6Cfnx6foiJhH2HhIWCh4V9hIR+hIKHh4OIh4OLfX5+h4mEh3yCfn17fnd8
fIJ2fHyHfISEeYZ3doeFhHmChISDhpCFiXaFg354g36GiX58fnqEi4Z7jn2Gfo55enqChYR9fIN+foODgnt+g3qHfYSEjYaDgoKCgoJ7fH5+fISDfXp+hIZ9goN6fYKHi3x7hYV+hXt5fX59e36FfoKFfoOGiH2E
g4J+fHh8fnp7eYyCenl9h4J9b3x+en52eX17hoKChYmCgnx5fHSDhn6DfH19gnqFhIWGhXyCg35+d4KGhYR4hoR+fnd6eYJ6iIV6foN7eHWChHuGgn2IdnV+e4KDhH2KhIWEfoSGg32DhYOEeXmGd4SHfIN9iIaH
iHeGfoJ+fnyDg4N+hH2KfoJ8hYJ9doSEeoJ+hIKCfXuEhnyDg36Dgn58fnx+goN5fnx7h4RmkniHfYd8fYd9gnaHhniChIKEhIOCfHh+goeDfW+Ie3p1gn19g3mDe3iGeYh9gnt8gnt6hXiHfH52iX18g319iH17
fHuFjIKCeYJ8e4N+hnyCfHx6epCKhnN7io5+g319eId+gol8fXeJfIKJfHyIgouDfHV+fYONeYaMhIN+e4J7ioV8hH14foN+fXl7g4J9go2EfXt+fYN1gnuDfYiCjH6Ej32Eenx+goSDhoN2jXx5fH6Dg4N8g4eF
foKChHl5goyCfXt6fHx9gnx9intyfH6IgoqCiXxyg4h9fYOJhH2DfoSPenx8goJ8eHl9h31+g4iCfH6DcoJ4e32DhIKCgoKFfYN5fHp9gnp+fX59fXuEgnyFenx7d4OChoR9fXuCgn1+en6DgnqDfIJ9hoKDfX6C
hJF+fX17hYKNhIyFfYd+lH2GhHt6inp7dH59e4J7fXuCd4OEg4eEhoSEfoN+foOChYKFfoKCj4OCfX54fHyCgoN+fH6DfIp7c4p+g3uFfISEgoR4ipSFfoiFeHp8fIN+foJ9fIaEfYqChoN9fIV+fod8e3iYfYJ4
hYN8fISGhXOCiIOCh3mDfIN7hXt+fX1nhH59fniFgnl8eYJ+fn59fn2LhXiCeYV8fot6iIKCgn6GeXuDhYV6gnh9fHx+bn6GenyCfYOTg3yCgn2ig4t+g35+goN9inyCfYN5hn6Hen19e3Z8fnqIgod+hoN8foZ9
gn2FhYt+hIOCfn5vjX58gnyCeHyDhn6Cgn2IfIN9foJ+iIaDeH59fnV9g3h7fXyCfoKCfZB7iIN3fXiDhYR7fYV8hXyJg3uDhIKDioZ+hn15d4J3goN8foR0g357fXh+hXZ9hoJ9gn6Oh4aFgnt+foKJfn58gn12
j4Z2fYJ+e4d9fH1+eoJ8fX50hnZ9hXmChHp9hId8hX59gn2FhY6CiH1+fX2CgnaDen13h4ODfYJ9fIOCfHmEe3qFg4KEfoJ6fXt7fXx9Xnh4fYN5g4SDfWmHfoKEhn2Lh32Fio17g4N7g356eYSKhIZ7lYd+hHd5
dnyCfYR9d3eQdYN9goR9hn2Kg36LgoSDiId3fomGfH2EfnuChH18fYSCkXx+en57fX56g3t+fH2ChnaDeYZ9dIJ7hn2YfoKEfoN+goqCdYmChHt8eYJ3hW98hIqCeoSCiIWEfoJ9doN5kIaCfXiFg36SfYKNgn1+
kHuEdXt9epCCgoSCgn2CfYaDh4KEe36CfIKGfXt4en2CeoKOfneCfnqCfX11coeDfIN8fX5+enx6fIN+hYJ9h4OGgn59fX6Dg3uFfXyCh4p+foV+gn1+g356e4KFfIJ9eXyCioeCh32Dg5F7e3x0hYSDfYV+foaD
hn2Ig4WDg4t9hIp8gn1+hId8h4l+fHp+goSEhIKZfYV4fH19hIKGhH6FfoODioqDgnyChIiGhH5+gomEhY17fX55foSDfn19e4OChYJ3h4N3gn51foN9eoJ6i4p6fn6Ghn55gn57fYKGg4SDfnx4g31+eoJ8fX6G
fY5+g4KDgn58cIN3hYJ8dH12gn1+iXd0hX57ioKCfn19dYKDfIWGfXx9gpB8fYKCfIKFfn53goN8d4R9g4l+goOIfHZ1hoJzkn52gnt+goKDfnx7goaEh4iJfoJ1j3uGfIN8fX2Ce4J+joJ8hIR+gn6Dg4J9foN+
hId1e4h7h4N6j32GgnZ9i35+hYJ6e32Ke36ChHuFeoJ7hXx3hIR+foR+dn2LfYKFeYR+enyFe3p6en54fXJ5foeDeoh+gnmHi3SEfn6GhoKFfZR8e4KIg32DhHhzfYWEgoOMgoJyfH2De4N+dIKFhX5+g4KEg3yF
hn11iHiGeoSFdn2Ignp+fX1+dYOHiYSDfnp1hnyFhnqIfoN2e4KHhnV8g4J7hIKDhHx7ioR8gn59hIJ0fG6CfYOEfX2DhYJ8iH2Cj4qGhnx9foKGiHp5eoKDiIKDgoyDgoOHc4uChoJ7fYOKiXmIenp9goJ9eYWE
goSFhYeCg4aDg4J6fn5len6EhYZ2goJ6hIN+fpCEh3qFgneHgoqDfoODhYl4e3x9eoN0fYN7hH6Ifn6FgouCfYN9fHyDg4J7fnuDh4aIfYKIgnSDgoWEjIWEgn2Dfn6DeomGgoKEhH6DhYl8fIJ8dHuIfoWEh4l8
fYSDhn51goR9fnqFfYh+g3p+foOFfISieYWDiYWKe4V7dHuPfX6Ch35+e4WEfIaCfIeCgn6PfoeIh4OCg4N+fXt+goSDe359inyDe3x8d32Pg3uIg32bd3WChGZ5hXl8g4dygnt+e358e4aCgnODfIN6fIV9hX6I
goWCg3uEh4V7hIx9iIOGgn6Ee4J5i3N9foWEiXt6e3xxgn2EfJB9fn1+g4WFg4KDhoJ6hIOCgoKEfXp6fH6CfoV9c36DeoKCgn57fn6FgnOIhH19hYJ8g4J+foWEgoaGkoOQgnp9fX1+eYKRinp1hIOFhHqCe4N6
iX6JfHp+enmGfnx+eIR6g358goaEdYl+fnx9fn18eIKFfIJ9iIR9fnt+goeGhIKCfXWHfoJ+hoV9e3t+goqKjYV7hoZ9fn19fH59goeMeXx3fIN8foKOe4Z+enx9hHqDeX58hH6Ee4KEfoZ8fn5+fXKEhIR7eH5+
goKDkIJ+inWEgn5+iI2ChX58aId7eoJ9eX6Dgn6Cgnh0c4J8goaDeoNqfIV7g3qDgoN9fX57e4SDhnh7hZN8hmuDe4eCfol9enuGj4KEfX2KfXp7iIKCfIJ8e3yDgnl8foJudIKEh4OHhYJ8dHyFiXx5eoKElYKC
i4R6hX1+en6Jinp+e3iDfn2Jg4KKdHN4hIN5goyJcnZ+fH6Ngn56gnyEb21+iHyEgn17iIJ8fH59hH59fniDiISEe4KCe3qPfop9c3mGfoJ6g319fn6Ce4SCeox9hHqCeXt7eXqHjJKCh3h9iXOHdIyVfX2Ie36E
gn55eXx+eoV+fYZ+e4V8lX6Dfm96fH56hn1+fG+CiXx6fId9hoV+fIV6gn56g3l7foZ+d36GgoZ+g4R2foJ9joSEhIN9gnt8h3yFfn16h3uDhIKEfId+goKDeomIhHiDfIN5gn57eYiChX2EfoN9h4JvfoOCg4iD
g4SCfIKChXp+h4OJjIV1fISDhoZ4cpB6foR7fH19e36Cg4SGh3yChHyDhHmFfYl+eoKCg35+hIWDiX2LhXyEfn6Cgn6Eg3uCfn2Ig4x8fIKDg3eIfoJ+g4OFfYN7hH19fI+CfnuFfYWFgoSCkXZ5en5+fn5+foOE
j3yDfnx6g4Z+gnyEiXSDe4Z+gnp+fH6Rfox9fn1+g3t8g4WKhX17fYJ7gnmDhmx3b36Eg5F+fnyCeIKGh4iCfIuChIJ6ioV+e32CfHx6h3qHgoV+e3KChIJ9e4J4i3p9fYeNgoZufX18g35+g36GdIKGfIR6eX1+
gnWDfIJ9eYWCgoiEj3Z6gnx6fnqEint9g3qCfId+cnx0iIaIhH19hYKEh3l+foKCgoSGg36EhYd0fn5+iIV+eX58g4aDfnt1jIR8fYONiYyHmX2Cgol+hIJ1hoaIfoJ+goR+iXl8e3h9g4N+aX18hoJ9gouCdoN5
e4OKjH14e4ODg3yFcHh+goJ+e4OGfmmEboN+gouCeXt8dYN5fHuDgnt+kHqCfYR1hHyLeIJ8hHqIgnx+gn18gnqCe4WCfYeDgoODhIN+gm6JhX14fYJ7foJ4fH6IfIJ1d32FiH2DfYSFfHuDfXp9hoWDcXx8dXyF
eIWDeYSGiIR5goSCeIKCd317hHp8gn5+doWHeoOEgoOCenGHeoaGen2Ee4J7iIKLdn17g31+e36CfX2EenyDeo15e4WOe3J8g4R7fHeGfoSEiYWRin58i35peHyDgnx+g3V8hXqCg3yChIx+iXuIgoaKdoWDg3h6
hIKEfn6Ce3l6g4iDhH59fIJ+hYKFfn56hX18iIN7fn6CdXuKgnt4fod5hop9hoJ7foN+foaChH59iIZ9hY16jX17hIOFi36HhIuHd4hyfoR6hIx9hH1+hHqEkIOCg4SGh4J7g32DfHt9hYuCe3aEaoSFe4KFeoqD
e4iCe4OCh31+e36QhXt5fH6JgoOCgoV6h4J6e3mKfYKCg4yDfX59hIaFhYN1goJ9fXp7fnqJhXx9hXp+fpKCfXp+hoV7fYuChIOIhod8enaIgnqHgoKChXyGhoN9in57g3yDhHmEhHaIg3eFhIiGeH57fYR8fYWC
en2Efn58gn15fpF9fH6EiY6Eh4OEhKCEhHd+iXx5lH2DfoOCfISQfoN+fXZ+goJ+e4N8hoKSfYKEfHJ+e3yCh317gomCgn6Ffnp9fYKHeX2HgnqTiId+in2GgoV5hnuJfYKIhHyGcoZ8eoh9pXmKcYR8hYSDfoN9
gomCg3yDfH55jnuCgpaChIKEj3t5g3h9gnp2fol9eIJ9h419iHx+g4N9fnqCi4J8iXyYiH2CgoWCeIN6fHt2eYJ9g418foOCjX1+fH5+fXl8pYJ+ioJ9g4l6g4R6iH2CeoSDg4Z7fX5+en55g4ODinuCeJJ+jIJ4
foeOdI6Fg4KHg4iGk4KlfnV7iH55hnt8hYKCfIOHhH59hYKDfId+hIOCeoKCfIWDfY6NiHp+fn17hoJ+hYSEgnV8gn6NhniGhYR+i4J9eYV+fn5+hG+GfHt7g4V6eIKDg3WEfIJ9goN8fYp7fYRwgoKCgn14hnx8
g4SDgn2HhH17i4SIhHmChoKCgoN7foJ9i4d5fox7fniGfn6Cgnl9gn57fYh8fXqHgn1+en16eIOHe3yChXOKhoaDgouEj32Ci35+goqCent4fnt9iI99hZeFbHx+hHp+eY93foJ+hX58goeEgn58fYZ5e32De4OC
e5aCfYSCfn59foaFgoSDfYV+jIN7eoh7i4SDfYJ8fX2GgoSGfnqFfX2CfoiCfn6KiH54iYWEgoKDg35+h35+fn19g32CfIOEfX19goR0e4eEeIWKgnV+h3Z7h4Z7hX6De3uDjnx3hHqCfnl1fIJzhIR+boaHe4N8
hHx6eXt3hZCDe4SCl3p1g4N8fX17gn18fIN9hoKIeoJ8hYSNeX1+foOCfX58gnmKhYJ4dIR9g36CfXh0fn2KeXiGfH5kh46Ggnl+hIJ+fX6Ch4R0foWEgoKLfIR9jH6CjX53g359foJ+gn19foSEgnyEeH6Cgoh+
fH2CfnuGhI57fX6DdIKEfn6Ie4h8gn6Eh4N7foJtdn57enuJgoN+hoNqj3mWenKDfnt4h3mLfYN8g5B+fo6EiHx4e4OFfH58hYR8eXyIhISFfoV+fGKChIN4g31+hIOEfX58gn55doKCeYSDfHuDfoKCfnyKfYiD
jYJ+e4OLfXt6foeMgn14gnyGgoSDfX57hn2Gi3p+e3yNe3lnfH59gn6Lh32EfH57e4OHe313e4OCeoeHfYN8fn58goOCgoSEiIeIfoV7hoJ7gn2EeoeEg4WChXyLfIWCZYNsfX2NgoiCoYR+fH5+foZ7g3t8eHl+
fYiEfnp8eol9fn6KjHaFgoWDeoR5hoSCfoOHhHZ7fXyPj4KFg4iHeoOJdod+epN3hoKDe3yHeoJ+fnuCgnOHhn5+e315fIKDhHWDg35+fI6ChHh9iYR6eYR+g4R9foh+gomDhoWDhH19hIJ+foKQg3h+gnp2hIZ6
fIOFfYuEfIKGfn1+fXl8foWDfYN6foR7gn5+g4R5dnB0goN+hIV+eYKHg32CgoSIhHl9j4VzhIN8fnWGgoaIfoJ+d4OCfneHdX5+foOCfYN+doJ9e4d9hYKDgoKJfoSEcHiChn1+hY2Cd4J6gnaCfZh+fIOCe4N8
eIWEfoN8gn5+fX54ioKEfY99en58gm+Cfn19fIWQhIZ+fYp1fHyCgn6Dg4SHfoaCfXWJeoSLfHx5foKChIWDfIt7fYOFd3aGgneRfYJ2hIR2g359h358hXyCg4J5g4SCe4J9g3uSh3yEfXeCfH6Dgn2FfoJ6iHx2
fHh8fIKCfnqWgn52dnx+eHl7fX2CfX2DhH5+g35+iIiGgp6Eg4Z7gnuEgnqEh4iFfH19fX6Gg4WJeoKCgnyCeoN9e35+hGuNhHx7fYN7g46GhnyHgoiIgnp5hoJ2dniMgnx8fXuJg4R0eoqCeX6Hfn6ChX2FgnuN
hHd+e4KZfX2DeoJ8fnd2e4iChHx0fX6Id4KGhouFfYOOg3yLfYh9fH6CeIKGhISFiX1+fX6FfoODfYN5eXp0hnyEe3mHfId7hIJ9fISIfnN9fYqGeYqHi4KDd3x9foKKfniChHuFg4R9eXqCe4Z7iYOCgoSEgoJ7
h4qDfX57iIuHhYN8g3h+fISHiXx8eoSCeIOCh4N8gn58fYKDjIR+fnt+fnh+h3mFhH6Cgn56got8g4N3fnuDgot7hoKHeIZ7hHp+foV+eoJ9fIeCfIZ8hHyTiXePhYOCeYWLgnyCgoJ6dn1vhXyFfoKCgnuKg3yG
fYSEgoeCgn6Dg319gn5+i4J8goh8fX6Edo2IhYN9fYZ8fn2GfXx4gnx7fYJ7fn2Db4aChZCDe4OFhn6Fg4ODgoSCeoSIfn2CgoSChId+jXuCfXeHdHqEhn10fnx9h4eHe4J9cIKHhH2ChoKDfIN5d4ODfIh7aX59
fYV4e4SNfYaEhX6EfnF5fnmCfnyDfn18g4KDfIKCfod9g3t6h3yGg4N8eo19fn17fYuFcXOEfoONhH59g4J+fnR9iH1+goSDe3x4g4aGg3qEkn2DhHx7e3eGg4eCfYJ+dnx9dn6Cg4N1eoiPfYV+fHV9gn58goN+
fX6DgniDfoKCfoJ3foOFhXx8g32HhoeCe32Ei4J8hX58e4N+e36PfX5+i4J+d4KChIV7eHx9fIOCfIN9eHuCiYSKfop8foN+foeDfoJ+jH6Gg4d8fn19hoODhIN9hX54eIuEhIOCfYN9d4Z2lXiHgnx7eXKCfoOD
eoJ8hYJ0foN+jn1+fnx9fH6NhoONh3x3hXeEi3dtg3KCgn58g4J+eIt6foSGjIV9d358gn18e4KQg3WFgox9hYN7e36Mg36FfIx4g4R7fYOCfIh8goJ5fJJ7gn2Fh3yGfIKEfnx9g3d8fIeEh31+iHp9goOFe36C
jYN4fHt8goKDfZCGe319foKJhnl9g4Z7hYaGfIaDbnyDiXmHg4OChIqFgnmDhn1ziIJ6eIR5fIZ9fXx+hIJ7fYR7c4l6hnyEiZd9fX6Cjnd9hHx+foKDioOFg4R8hIKJg32Cfn6DenmDeYSGfXJ5e31+foSCeX6E
cH59jXaDg31vdY6PhIKKfnl+gnygfIKOe4KFfISFioWLhISDg354fId+h3yFfHx8fnKCdHyCiYSDjH58gm1+h4uDfISDfXh8fYJ+goJ+h4OCe497eYl+hoKCfIOChX55g3iCe4N+fX59fYV7g4eKe4Z+h4SIeoV5
hISEeHp9fX6EfH17g319gnuFgnx9gn2TcHl5eYaGgoJ9fnt9gnx9iXxzfoeHfoSDeH5+gniCdoaDeHx7bYJ+d36HhX2Dgn10e3OFdoN+hYOChI2EgpCDfXyEh4t6kIx9fn56iXt4gn56i4SFjYh3g4eChoaCeHp8
e3x9fYp9knp6hXmChIeCgoR9fYd+fX58eXeGhH12fH59gnt5ent+hISJdn58d4SEfn6Cfn2Hh3uFiXqCin1+hHqEg3lul32GeIWLg358g4N+hol8eoV9fop9foKChoR9fIODfIKGhYSEfnyCfnmEeaeEfX16dXuD
fX2CdH6FfX6LgoN+fnx8eHqCfYN+hIOCeol6g3l+hY93fYKCh4N9iHx9fYWCg4J2g3p8hIpvg356yoN6g4KEgoV9eIOGk5CDfIJ+fnqCgoJ+h3p+e4N6foOChHt5foOKg359hoSChnt+g4iEh36Dc4N9eoJ+gn2C
b4SDdYJ+goWFgoJ8h4uCfYl9h4d+fHp9gn15fIJ9hHyCgn57e4eSg4aLdIyIi457fIJ+fouFhXl5goJ+hYJ9g3qGfomChHyDg4KCfHx+fnx5fX6IhHx5fXyFe4KChoKCgnx+fX2EhYh6a3uGdn57iXyCh4KXeYJ9
d4Z4i319fYh+fIJ+en52e3t6dnh4foN5koWCgoJ+e353gn56g3t9h36DeYZ9g3l+fYJ8gnyFeoJ2fXyDeYR4dXd9hnmCg4KDfXyEj32Fd4qKhol+gmd6foN6fXyDe5CKg4WDfoeCi4p1eH58fniCfXx5hHyHfIOC
e3Z9fHx+hHOVgoaEfoeDgn19gn19eH2EfXWCfH59fn6PfH1+hXyCjYJ1iHqKhHyIi4KDfXV7gomFdH16fYd9hYWDe3qGhoyFfH52fXt8cYKChH6Mhnx5fnF5gn2DfoqLeISCiIh9fIKHfn2CfX19goKEhX6Gin10
e36FhXp8fIZ+g3uEhn1+e5V9i4R9fX17h4V8fYSDgox6fIx+goJ5foyahYeCgoUBlYR4hH6Dgn6CpHyDhXlWgoKFeX15hIOEgoKCfYaGjX6EgpGChH2Ce317gneEgn1+iISDeYJ+hIOGjHx9hI6HeoyCg4J6fYWC
hniDgoSEd32DgoOEeYWMint+goOChHx9d4R7g4WDfYh9jIOKjYJ3goJ+hId9fH17fX2DhoSChoKCfX2CfniEiIh9gnx9goKJgoZ9fouGgoWDg4OEg4aIeXyGfYOEe3N+eoN4eoR7fIiDfXx6jIRzfnp9fHqGho5+
en53fYOEiHiHg4iJgnuDfoR0iYSCiH6Eh4Z9hIuGkY9+eoWDen52cneDfXmGeoZ6fYOCg4SCe4SEhX2HhIaDfHyGgoJ+fX1+hX6Cg4R7goSGfn2EgoJ+g4p+hnyDg4Z+dX57fn59g4OGeIKCfn2Jgn2MhX2HfYKH
gn6Dkn6CfYN6fm5+fnuLfYSCeIeIhX5+fn2Cg4V7goKCcoJ4fId8e4OCgoV7eH56fX19fIR+eX59gnx6g357eYOCe3yJgnV9g4N4eoKDfI17g4WEdoODhoZ6hIh+hoeJdYKEfH2DiIR+foKCdIiEfIOCfHx+fouG
fYOFgoiCgoOCioN+cYV+in6FfYN8fY6Ig4KDeX59iIN9fn6EfXx1eIRzhYJ7foKCfoSJh3yEiYOEfoN9hYKKenyLgod+goV7hoJ7gnp5g4N8gnp+gnx5h32Hgn2UiH5+fn2Fgn1zdn6CfXyIfYSGdZJ+fod+i4SG
goJ8hHmDgn2Cgnl2fHqFmX5+eYOFfoeJe4eJhI+FiYN3hH5+hYV9g4OEhIKCfYWGhXmGfop8fX17gnB8jYl+g36Eg42QeoN9g4ODe355doZ+e3mCjHp5gn15goSIgn2He4N2gol+got8c3yChX1+h4KHhHp7fnqJ
fnmChHl4jn6Hgn6IfIqDdIN9e4WMgnx+goWFenSCfoV8hIJ8h4SFeX59hoWCfoKCfYKVgoiDgnuDe36Eg46FfYh+gpWHeX10dniHfn52foZ+hIJ7hX6HhXuJfYeDhoJ4foKJdoR9Y4KEc418fH1+g4d8fnqOfnuD
hIKQg3eEdn5+fYKEh36Ee4KCcIKFfX5+jIOGfYJ8foKJeIN9e4KDfH59fH1+fn54fYKDg4eFfn56eoWFeYJ9hIN6gnuDfoh+goN9fYd+fXyChIJ5a3uJe3d7g4KQg4V8g32CfoN6foSEfoN+fnqCgnh8g4KFfHeJ
hIJwe3yNfXuCgoZ+bH6Cg3mCfoJ8g4V9goWDhH6Hfol+e3aDgnWggoJ8e36DfX2FeYJ9cnp6fHyEfnyShIOMhIR8fn6DgnZwhXx+foJ5fH6Fe4l7en6KhH5+g3x6fYKDhHyFgoJ7hIeCg319fXp8hIODhX6CdHqC
fn1+g35+iHWEfoZ9goKChYKChIODi4qFfISJfo5+foN+fIN4fX2FfYR+goN+fH2FfIV9fnd6g36DeoN8fH2FfX16fYV7e353cnZ+fIOCe4OIfnh7fIKEeoOMfnd+fn19foV+hH19eYR8cqGIhHx9enF5hHt3hn57
fnuIfoiHdHqShIV+hH2DgnuMfnmChX2Ch4KCgoiHfIOGhn59g5N+fYWEhYOHgn6Ee35khoKEh4OHhIKFgn55e4KJfH6Cfn6Ji3l9g36Fh4KEhoR5fn2FfYKFfoR+g4d4hYJ9eoJ9fneDdoOGe36Mgn2CfH6IhXuC
fYR+hH6Egn6ChXSJg3x5fnqEiHt+foKEcX57gn1+fpF7iYKFhXh6fXaHiXx+fH18hYODgnyEfISGg357g3t2fHeDfXqDdXt5eYOEfn5+g4V7g35+hn6Efnd7hoN4hY6Cg36LiYSheHR8goN7fIOHd3l8hH6JfYKE
goR7iXqChH15e4N6fX6GfXuChoV8fZCJfcKGg4R0hHWDgoiDhoN9hXx7g4KCfm6GfYJ9fIKCeYJ9fox4fHuKfYh5eoKJgop+foeHeneDenWGfoqFg4SHfnt+fn6CfoJ3dYOLhYSRg3GDgoJ+g4WFg36Oe4h+g410
goV9d4V+h36OfYOGe5Nzg36JhoqHfoKCfoWIjHl7got+g4J7ioR+gnyCh4N5eYWCgnx+goWCc36Dg4eCfod+epB+k4eChod8fX6EfHp7jX17jX6EiYZ7fn2JfX6GfX18hIZ5fY2GhYSCe4Z6fomHgn57fnh8eaKK
hYJ8fniGfIR7go2Idn5zg4R6foOHg3qHfoOFe4N+gn54fZGJhIWFeHqDiph0hHN8fnuCcX6ChYWCen6DenuIhYJ+foZ8foN8fHZ9iIR9fIaHfIOCiXx6hIt9foSChoV+fH59hHx8hoZ+gnR1hHiHhYV+foOFgn6J
g31+g3d8hIN+hnR8jIOEhHyHh4R+fYN8foZ+en6EgoOCfYKJfX57fYKDc3yEfoWCfHmCgoSFjXR7fn59eoh7fXd8g4SCg3V7fYaCgn6Oh3ODfoJ6eXp9fYqDfYN5dXh9fYZ9e4KEeoSDfn6EeX6HfoiChIOIgoh6
foN8e315d4KIhYKQiH19e3uIfHyCj32Cg4aSh3uIfYiFhH17fX2CfnN9iHN9eYSCg359h36DjoN3hYd9iXyJhn2EgomIfX5+lJCFg3x6hn18fYZ9g4ODfH1+g4d9fYp7hYKDfHZ8hH1+hHl5foyDgoWJfoR+hoKI
g4OEgoJ5eHx8g4KDgoSEfoJ9d36CfIR+fn6GfH18hH2Cfnp+gn2Pe3mCiHqCfn2DgoKQfYR+hIZ1foN+gn5+eIN+fnyGgoV+hYR6eXyFe4KDe356hn59c4KDdnp4eI6Dd3qCh3iNgnmCeYqLgoKDg4N+enx8fYWD
fISCg35+g36GfXx3e4R+goKEfoR9goKFlH18fniCfn56gn2Ee4OGfYhzgoJ+hIOCfnqJd4uIfX6DfXd8g3eLhX6EfIqEgoODg357fn5+fYKCe4WCh4h4fneCfXyIfHp8hYKGgoN5e4eCfH5+foN8g4J7fX6ViYWE
hIN9eXuEfIJ7hIJ7fXuJdH15fYWDg3eCe4R+hoV7hXqLg4WDgn19gnuCe3V9g3l9hYWDjIaEfn59eH6Dg4V9h4KJg4KfhH6HhXZ+fH6Jhn5+hYJ9h4eDlImIgn2GgouFh3l7hISGeId+h4OOen5+gnGCd4aHgn6C
g4iGgn19e4OLg318dn6EgoKGfIOCgoKOg4KQfYWFg3x+cHl4hXh+g4SJhIOEg4N9hYWJgoOKgoN+eHuDe4N8bYJ3h4x7fIOFdo59g4J4gnyGiIeHhH18g4N7dYKJgnx6hoKEgoWDdoKCgnx3fIJ+fXx8god9e4Jz
foKCgnOEg31+g359goOEi4eDfYeFiXWCfYV+hIOFiJp7fYR9doJ3eHmCgnd+g4KIfnx4hYx9fn5+c3qHg4V+enyFhH6Hhnt0cIOCfIKDh4KFg4KCinh9hn58hIR+inZ9eYSFfn5+fXyCfnmGfXuDfYOGgoZ6goKE
jHl8foWHfYKDi4KChHx+gn16eoKKeH2GhHuCfoJ5g36CgoN+hoV+fYOCg32EgnqGhXSEfIN8cYd8hHmCho6Dgnd7fHd8g4d9fXmIfIODioSGdnKEe36Ng32Gfn6DgnN4g4N5iXiEiXx5goV+cnZ+gniCg36PfoSD
hX5ufISEfn6Dd4WHe4V9hIN+fn2EgoOFfIJxjIN7goWChIJ1foKEg4V8foKGeomDeYKGfYSHfoKHg4N+a36Cdod+eoJ4i4SHfXt9e3WChIN9hIeGiIV6kH6EiYKFhX58en15g3uCgoWDd4OCknqFgnGChnyDdoJ7
fn2Cgo6Cg4Z9goaGg42Eg3p9e4R8hHKCe4OCfn2DhYeDg319eIJ9eIKEfYJ7e35+fH1+foN1iZCDgnp+hYKGhoN9fH2Eg3x+gpF6hXGKinyMhXuPeYh+hYKGc4SKfXmPeHx9g4SFhYRod3qDfoN9ho6De3t+fHh3
goKGhIN5gn55koeKfoWbenmDhoODen6EeH2Ce5V8gniHfX2JfniGgn6CeHh0fn6Chn6GcopyiXuFcoV7goOGhI6HmXeFgod+goSIhHKCfXx1goJ6dIN5fH5wfXp9foKCiYJ9e32EiIaUfn2Cg3yEjIiEfX2FenyP
fISCe4OGfnx9foiDhYV9eYJ9anp7iHh8gnOIfoR+e4R8hIOCgoOGfYZ5en1qhXl1fH6Fgnx+fIOGfH5+eYJ9hoKMhIJ+hX2Cdn2FgoSKgot9fH5+eXuGeoN8hHyFhIiCg4Z9eoh7fIJ8hX2HhIOEgn50hHx9fHt7
g3uDeX6ChnZ5fXx9fYmFgoJ5hH18g4J8eYOGgoaFg4OEd4OGfnhyjoKEg6GHh4R+h3N+gn6EgoOpeod+fXl+h4SIi4J7gnZ9e3t7gn6ChHJ4hH1+b316h4R+goKDeHmDg4J9hnaGfH6Hfn5+hnuCgoN9foKCen2F
d4SCdnV8fn6Cgop9fn2CdnyFfYh9e4R9hnt8fX5+iH6IfHiEgoKCj36Hgn6CfYeIfX2EhX6DhIKHfn5+fYWCkXx7gnyDhn10fX2Cfn6Ee4Z4doN+fXyDg318gnuFfYJ+g4OGgnZ8fnyCeX1+jHyCh4KEeIODg3iD
dH1xgoR8fIR0g319hIeDhYeCinyZgn57eIODen15jH59fnt+fHd+e4aCe4R7g4WDjoaDgnp9hYaCg31+eH6DeoJ9fYKGgn6Xgnl6fYSChX2Fdn15fnx8e4KKfHt+hYJ+d3t7iIKDfHqDfoZ+fYN6d36CeoaGfoSC
hXp9iG59c4KCfol+hIOIhH1+g3p6g36Ign2DioJ+hIZ+foWDhpF+fHuCfX1+foKOhYJ+gn2EfX58goV6hoKLhomFg4OCj4V7goJ4iH56e4N+enWDfoKCfYZ7e4Z8eYKEg3x9fYZ8gnuDiHmOfHyFfHSGgoN+goJ8
intxfIJ+goZ7fXuCg4uEiHKDhIKFhHuChXt+e4J8hn57fXuEe31ug4R9g4V4hnyEg3x9en17goN7fYOCgn58iIOGhIiCgpGEgn2ChniGkHh6gn2Cg4R8h49+g4iEhIWGgn17hn2EeHOFe4OEgn58god3fIOGfX5+
gnyCkYKJgn55hYhofXqDh4N1fYSHi359foV6fX2Eg3uEg3t5foKJg3l5d4aIhIKEfZB7foOOd4N6gn2Dgod7mIV7iXx6hISEd358hYJ9gn2Ie4qEhoV9g4V6hXt+fHqCd3d7hH19fX2KhoKDbYN8hoOHg4N+fX6K
fIeDio18eoR7e3yGeoV+fYx9c4d8fYR8dYN9fn6CjYN8goWHfoeJfYSEfImChn18g3yCfn6Efnt5hoN9g3B+g3WChIOCfIODin6Cgnx6eH2CfYKFg3mChYKCe35+fnx7hHuEfH2DjoWDhHR3eHx+fYJ+e4KEdJVv
fnd+dnt6g3d5i4KJiIR8fHp8goZ9goKChIeNiX2CfH6Ofo59fnuEg4h+joSDaHiCfoSDe36EhH6Cg36XfISEfn1+e3qGeXZ9foV4eHyIfH17fH55enx9e4KChXl3foWCi4R8hIV+g31+goJ+hIKEfnqEgol1goR8
iYJ+eIOCdYN3e3mSfn59doKDfoJ+eoJ8io16hIuGhH2ChIJ+d4WNfoZ+gn56h3d9fHt3h4J6hIWCe4SFg4J6ho+Efn17fYSFfHR9hoZ+foRofYZ9iH6Cg4ODeYR9hHaCgnyZgn56fYOPg3qChHZ6fn59foV5fIV7
foSWh31+g4R9hYeGhn18e4eJhYODd4aGdoKEhH1+fI6Fen2Dh36Ein50fIN9g4WCfniEe4Z9hH19fnuEh35+gox3goWDfH19e4J9e4OEhHyGg32FhX6EhHt+goKFfHuGgoKCfoN7fYZ4foWCe4h+fX2Fgn2FfY5+
hoSDgn17fXyDg32DgoSCfoWCeH2JeYKFfHx7gnyGeXyDkYJ7eX5+fYODg3uDgnx9fn57eYR+g4h9fYODfIiEfHSDfn6Cm3x+fHp+gn2Ph5WChIl8c32IfoR+fnyChISEeop+fnR+e3t8fnZ+goZ9h4Z2dIKchXeC
hoN8fXx8fnF+eX1+fIV9foN2fJGKeIt9foKDfX57enuHeXyDd3qEe4t8fpGCeoWGh3GKgoyCg4J6hoJ+hW6FfYaDhZZ5foeCg4J7e4mCeoJ9fnmDiH6Cg3yEe32EjHmLgoWDeYV8fYWEgn1rhoOCeHyChYJyh3R7
g4J+ioKCg3h7goiGhoOEfYSFgoNwhXl+gnp+foSEgoSDdoN8n3yDfH6CfYaEg4ORg418jIKDfH6HfYWHc3qGh4aDinl8en16hIN4hXx4goKGiH6CfYKDfnuDfX6Fg4iGg4KCgnSFenyCfIR8fn5+Y4V9fXR2iH2D
fYN6in5qgoKJg4KDgn58g3yCfIJ7e32CfIR+fXmCgoKEhoJ9gn54hn6CfXp8g4SEg3SEhX2Fe32ChoN+hIWChIyEfX6EgoN7cX2Dgnx+g4J+g4yEhoWCi32CgoN+fXyElYN8iX2De36Fe4iEfIKFhnyCdYJ8hYR+
hYeEfoN8epZ9d32Ec3yCfoWOfYJ4fIJ8eHOCfoR8fIJ7h3mCg3yEeIOCgnx7foOCeoR+fHxzhYV7hYJ9e4N7g3p8ioKDcIN8foJ8hX57fXt8fn59e2l+h4N+fYJ9fn5+gnuIh36CiYN4eIV9e36Cen6FfoWGeoR5
hYaHfYV+eIWFfoeGe519g4KFfX2FfXx9foR+fYSLhYSDe36Ddn2Mfop9dXyCfoN+e3x+iX52eXtyg4SDeoKGfHx9e316hXeMhHyFgn16g36Ekn6Een59h4KCfoR9fnx9eX1+hnuCfnqDgoV6g3qCfXp8hH2De4d3
god9fX5+hH6ChoOFfYKCfIV0eH2HkHt7fX57foKGfnh7fYR3hH6Fg4OGg4OGg317fn6CfIyHgoN7god8foh9gnp9g311fXx7g4J9g4h+hHt7goZuhIZ6goKEgoaIeniFfHeDcoKCfnh5dHyCjHeFfYKEhX6JdoOD
hXuDfnyEd3d8goZ7j4aCgoJ+dn6GgoZ9foOLhYR9fnx1foeCg3uDfop1fHx7foN8ho6Gh3d+fn13e3p+hYJ7fH6Hhn2Dg4N+fISGdoJ9e3p9hYyIfIR8hYh7g4KCk3iCj3F7fYSCgn1+i3x7goODfXx1foJ+eH6C
hX6Cfnx6fIR9d32MhIN+enyGfn5+goWMfn2CeoV8h4V0hoJ+fnh8foOEh4KCg4WDiH59h4h9hIeHhoSDhYaEgnt4fIeFhIx+fIaEfH5xhHx+goJ3fXeKj3uFg357mHuJfoSCe36Dg3ePg4ODgnyDg4Z9g3l+foSK
i4aDhIh7en5+e4OKgn2KfXKCgn54foKFeX2Ge4KIeXeCfHyQhHZ7g3yJfX18hIR9fYKFg3uLfoR6fn57jH6Ce459fXyDhXqDfnmEg3J2g358fIZ6foKEfH15d3l4gn2DfHqEhYp9g3t7g319eX5+g3x+eH6GhIV6
g36CjIJ+gnWEfn2DfYSOiIJ9eH58hIl+fHp6e4R8goSJfn5+hXx9eoWCg4aPgoKChYKCdHiDfH6ChH2CfoSDfHt9hoOFin19gn2FkoR9dXx9aYOCg311gnmDiXuEfX6Cg318eYSGfoJ8eoV7hH6Ee5B7goOOeIOH
h4KEe4Z2fIJ5fn57fHuEiH5+g4uCiHx5hIODg3h7fYx9gnx+foJ3foSDgnhqeX55foKCfI59fnaCfHyIg32Dg3l7d319e3yIfYR6hX6Cen17fml9fH6Efn2EeYKEfoeCg22CeoOEg36CiIN6j3Z5dnp9hIN4fnyC
eoJ+hX17goN6fX6Ci4eDfoOEg3p+eo5+hYKCh4SUfHt8fIKCgn57fn1+fn5+e4Z+fXyCg36CiZOIg36HfoSJd3aCgoJ7eH6Ijn57hHuGhn2DfnR9goeGhHqDhIOCe3mDcYV+fYKGfIJ9iYR7g36EeH6DfXyCgod9
iXd5iH16fXZ7eoR9in56en6EhHx7gn2DfH6EeoiChIKChHp7gqSCg36LjHt9hoJ9h3l8hpd+fXx8fHuKgoZ9fnl+h4V+hISCfn2EfX5+fXh8eoV9hn2LfH6DgoODfoR+eHp9fIN9hIR7eYWEg4KFhomIh4KCfn6H
hHuFeH6Egod8gnuDgoSEh4V8g4R6g4Z+fnuCfYd6inp7g36Eg3uFhIKCcnqEe32FiHx8e32EeoaCgn6Cg4eGfH6Lg4J6g4eCcn58g4J5eHx+i4KOeop9hIZ+hHR8h4ODkYiFfX6DgnyEfIR4hIJ7foiGfYN8g4iH
en6DgoKEhYR9fIJ8eYSEe4h8hXh6b36IfYeCkn2EgnyCiYR0fYN+fYKCeX6Qd4J9fISCh3Z8hX6Kgnd9fI2Tg4mFhoqCfnyFfYWCfIWFfHp8hIKCeYx7goJ5fYOLfX18gn2CfIZ9e3F1goOIfISGfXuGgnB9goh+
g4WEgot+fn18goeChoJ8eX6ChYd8gnx+hYKDfYKCinp+hoZygnh9c4uDiH6EfIODiXd7goKCgod4fnx9dHODjHt4hoJ8eIOCg4uCfoSCg4R+hIJ9fYJ+kn19fX56fIOGgoR6g4J+g4KEg4J7eIOCiHF+fHiCkoh9
hYSGg36Di4ODg353fYR2hIJ6fHqDhYKFfHx+iYKDeot6foWCg4N6gn2DhHl+fnt+goyMfoiFfoKGfXdNgoSDgoWEiHh6fn57fnt2c4SDfIt+hH18goOEfoN8ent+goKCfXh3iHmCfIJ8foN5hJGDjHuCgoKDfYKG
hIeGhHqJgoJ9eYWDfoV+gnx9iXh9fIZ5foKbgn6DfYN8eYSCgoOCiHh+h3l+eH6Hfn18hnl8gnR2hoN7hYKCdn59fnyHhIZ5dn6DiYKZaoV7iYaCdIOCfXiEfX2HgoSCgnCCiX54fHuDg3x8e46Men58g4V9h4OE
iHh8d4N6hIKEe359fIJ+fo6Ggn18g3qCfYRsfXx9eX15jIJ9goOKfH2EdYyDfYR3goiChIODfoqDfn18g4N+e4KCgnx4hX6DfoKFgoN9h4R+gnqIkIJ+eoaHd4R+hoaEfnyGi4J9fnd9hH2CfXx4eYKDhHyEhHyI
fIKEjnx9e456fn6HhoJ9foOGfYOLc3p+fYKFhH2QfoJ8enyFg4R8fniCg3B2gnyHhIKCgoODgnx+hYhug357eHp9g4KEg4J+fYiKfH6HgoKDg4J9foV9goKGe36JfIOFfn6Kfn6HhYOFi4WEh4KEhH6Fe31+fIR8
gnt8hXyDfoaEd3Z0iYSCfoWHg3x5iHx+gn6ChHqEe4KJh36Cinh+iIOEj4p+gol8hXx+eoSEgniCfop9jH2Cfn58fn2Ge4N+iISDiYSDg32DfYJ+hX6LhYJ+g4KJgoOCjoiKd4N8h4N9e4OIg4KDh4ODeYSGhIN6
iX2CgnqGeYSCgoZ4fn16d357hn2CgnR0e4qFfnt6hIOChX6QioOGinaDg4R+dHp8hH6Vg4J9hH56eod9foN6foaFdn11k354j4x9gnp9fnV+goR5fX5shYOFfn1+hox+e36FeoJ6jIKDfIKHe4SIhHd9e4J9eH2F
eoN7fXyDfIWCdHl8gn6Ee4aEfn6Ed4WHfYN8g4J2fXyCfIt6g359hYJ8g4N8hoOOfn6Cgnt6goh2iH16hX6Ggnt5goJ8dox+j4KEhHx5e4KDfH59eYWGeXKCgn1+fnOFgnmHeoWDfnqEhX53jXx5hnt8jntth3p7
foKEin57hHiFfYV+g359g4SLgoaDeox9eIJ8iX59eYx8fH2EfoKEfYJ7inyCh3x9fnJ+g3mDg4KFiIKQfnyEfnp+h4KChYKMh3p7iYSEh3h+eYWFfoaHfIKFfIZ4foV9fH58eod3jX5+e4OCfnl6gnt+hHV+fXl8
foKEe3d+hXqFhYiMfG2Cg4R8eoeHdId+g3h+fYN5fHh6eXqKfIR5iISIgn5+fn6CeoJ9dXx2hXJ0i4SDfYaDg4N4gnt8fn6IfX58lHuCdoJ3fIR8hYOEe36IfYqDb3h5hH6Fe4V7j4ODfYN4eomDd4mGfYR5hoWD
eH55e319fHuCfIN+g459iJKDgoV8fIaIh3p8hoKDgoaJfoSDgoSCiXyEg32Egnt+hH2DeX2GhIWDfXh8d4V8eIqDfnd9h4V7foKHhIyDgnt9eoSLgn2EfIN3e36CfHqCg4eGgoeCg3qIfX2Ic4WEg4V+gn5+hHWH
fn59foR4joSCh4KDg4SCgnqDmnZ9fHl+goKbfHx7hH2DkZaHgnp+hHp7cn6Te3iRgnuDiHqOfIOIfYJ7gn6EgnqEfIWHg359d3t9foKLfo2Kg4SEfYV9dYKFhHh+hYR+d3t9i3mDg4J+fH13fn2IfX58iH2Fgn2H
gnmEhnqIfYOEfn6CinaFg4Z+fnyHd2uMe4mKh4p+gnmDhnyCd32DhoKJhHx4goZ9fHqCfIWFh4N+hYJ6fHd3fIODfXuEeXV6iIaMhYeFfH2Fg4KFfn5+g3d+hH6DfXqFhnuCfXyDiYKGfH6Kgn6EfoiCeoNifYSD
g3qKe4N+fnuEi4iDe4KEg4N8foN7hHyJg4KFe3x+fnqDhIuMfI1+foKGg32Hg4N8foNzfn58fXuEjIJ8h3x9foKDg4WCcX57foSEhYt5iYZ9fHh7fnl+goSDfop7gnyEgox7eYN7en2Ehn2HgoN+fHuDg4N+hIWG
hIl9fnt9gomDkX19foKCfIeQhXuFhYl+goWSfnWCeoN+jIN2goOEfH6HfoeKhHGDhoSCe4Z7dXx+eIOEg3V9coZ+eXuCiYV9gn6FhIZ1h3d8foOEeX6FhHl+fnmIfX58i36DhIN8gnyCfIh8g3t+fnR1gn1+goJ7
g4R7fIN+fniKgoaDe4WFg3yCeYSDg4eEgoZ9fHp9foyCiX2ChYSGdH6CeWyDiHF+fo2EfoV8g3x+g4aCfnp8g5J+jnqCg4WIgn6GioKKhoKCfH2MfomCgoeDfIaDhH59foeChX1+fnx9g4KSfoN8gn53fHl9e4OD
inyCgnp5fHx5eIJveYOHfIKFfIKLg3yDg4SEe3h9fIaFg3uCfoeCh36Chn55fnx9g4WCfnqEdH1+h3x+foSDeoKDg3iEboJ+fIOCgn2JgnSLeYOCgoKMgn59g3yCe4ODhn19fX5+eYKDeXt9fX14fn2GiWuFe3N+
hIKDeoSCdomDfoKCg357hXyDgnmIfoJtR4eDfoOCe3qHeoZ9g3yDfot8eHqMfYKEfn2Eg3p5j3V+fIZ5hYJ9fnuWfYSFfn2DiX59g4SFeop5foiCfYJ+fIOCc32Cg46ChISGkIqCg35+fX59goWJgoZ9gn2Lhnt+
g3x5foJ9h3x8fn19in1+hH19eop6iHyCfoWDfHmCb36Cfn6ChoSDg3uEfoOFfHmFfnt9e3B0e3uFfn2Ge36ChIJ6lnx9eoh+k4OCdn53hX2DhoN7i3t6hYN9hXV8g4N8foJ+g32Dh3yGfW6CeXyCg4J6coOGhXx9
Y4OCfod+e4R+hYN+hHSChX6Ch3yDfIOCgn2CmX6DfXx6hYaHhIR8hIeDgn2ChIR+hHuDeYKCenuEeYKEdYWCd4l+goKCg3t+gnuHg36MhH1+dn6CfoKNe319fHuRgoWEg4N6fn5+fn2DfouCfn19eHuFhYODfnqC
k4R+fH58iIONgnt7fn6CeH1+foKChYOFeoZ9jYN+fYN9iXp4g4mDfniEgouKfHOFfX56hIKJhoR4hIV8g36EfYSDfnuFeoN6fnyCcYZ6hX57foSCfnl4foKKfH2EhIJ+eoeEfn2GhH2DhYJ9fn6CdYOCgnt9fnh9
fneJh35+gnt5fouDin2Ddn2Eg3yCg4d+fXp+hYODj4OCiH1+fIV5foJ9goiChnyGfoqEg3yJhIR9a4WCfoV0eH2EhoJ9g4SHfYaDXX1+d4KFdISHhYKDhIN9g3l8fYuFgnyLfoh8hYJ+fIeDen6MfISJiId+e357
fYJ6e3yDhH59fI6CeHZ9fX2EhH59gnV3iXSCd3x4goKCfn56eYp7fnyKe4KChH2Ggm2Cg3p3aXuDg358hIR7fIWHen6DfHyHfnyChIWDhISFfn18d4OHg3aEfX6Ne3iElIV+hYJ+g4KCe36CfYJ8eXx8goV+gn57
fIV+fYaJhX6Dg4OFgoJ+e36DfoJzgn59gnh+gn2Gc32Dg4uJfoJ6fX6CfH19fXiGfoV8g36UiXl9fnl6g4OCjnuIgoKPg4d8hHSCgnl7h3qEfYJ+fnuHiXt9foN5hXt+fIWGfXyEgn6Efn19goKDg4iGhnGFgnt+
j4p8fX58eYJ8foqDi36EhIp+d4N8hXyFg4OOgoJ1hoKIfIRvin6FhIh7enxojH57fol6iH6EfXR6hoN7goKDgn59fIaCd3l+go6CfoeCjId6g3eCfYKDgoN+gn5zfoJ+gn2Dg4t4hYV8hHtxgpKHfn6Cg4J+goJ6
fY+CfIJ4fHx9foOCfnp3iHt3gnqChIOEnn59c4KCfYODfn17hYSHgoZ9hn2CeHl9fX2EeXx+fn1+fZJ1e3lsfYmEfoN7eIR7iX1+iIKNgoSCcn2GfoV+goKCg32Hent4iIJ4eoJ9enN4hHh8g4J+dINqhXuCcn5+
j4J6jXyCgoKPh4R9hHl8fn2OjX2IgnyEfYuDhYuCgnqDhH18iYR+gn58eoJ6hoZ+iH2De4V6hYWCe4N4eYh5eHl3g36JfYSEe4KJgnaCd3x5goJ6fn19fnx8fnx8jnp+fo+Ek4KahH6Ign2DgoSHhH6DfXx+fYSE
hISEen58hoKFg3uCg3CCiYOCenx+goJ5fH57foR+hXmGg315iHuEgoeDgoR7fIKDgn6Gg4KGfYN9g4R7dnyChn58b35ue4SFfX55fn6RdYSChYJ9iIuDh4J2e36Kgn6ChYWEhYR9eYODe4R9l35+fn58gnuFhn6C
eYR+foZ+gnZ+hXWCfIaEfXyFfoiCfnx3g5J+gn18jHx5g4OFenuCgn59fnh8g358e3x8iH15g4SJgnl5fnyHfYOViHx9goaGkH59e4aFeoKDjHmCfo2GfH1IiIKEfX59iIN+fn6IeoOFg4J4fYZ7eX6KeXqCfoJ7
e4J9g4N8gnV7goJ+fn1jg3iEgoiDiIN8hnOQe4eOen2Eh36Fe3eGeoJ3hoJ+gn6ChXt9eYSDioZ7enqEfoN+fn2Eg3p+goKFeYWDfX17fI6HhJN7eIZ4hHiChIt6foR7hHV+h32Cfn19goWLhHx8fX1+gnyDiIN4
kXyOfoSGfIp9hIR9gnuCgn6GfIaDiYV9fJZ+goR+hH56hXmGfIKJe4WDhISGfoJ+hHqDfH55hn6DiHiGfISEiYeFfH16cpJ+fX18e4N9g4J4hHx9fH2EgnyDgoSChHuEhH2ChXuNgoWEh3l2g4SKfXyDfnONh4R9
fXuEg4SKhn17fn5+g3uDeoeDfIJ+g4p4fYZ8hIKCiH6ChX6Dg4iJeXt9jIKLgoWFhXuDeop8e3x+hnyHgoN8fYx8fYd7hpNqe32FboV8fHp2fXuCgnuOkIV0fXOEaHl8hIKYhIN+fH6CjXqGgnGFe3qIeXyEfIN7
aHt7gnuCgnWGh3yCgneDi4iCeoiKi32FfX6GfoaFg4J1hnx5eYRte4Z2e356g4WDgoaEfnuFgomDh32GhIONhY2LfHyCcYR8e3aCfn1+hIl+goZ3hYJ9oYOGg3t7inmCenl9dIKLfHx8dop+g36EdYJ7fHyDeH59
fo6Cgn5+jnh9hI6ChaOFjniUeX6Ch4J+hnyCgnt+h3d2hoORhH57i4WDgn2HjYN6fYKEhX5+enx+eoJ4gnx7e35+eoR+h32EfoVxkIiDfoWEfoJ4fIiDe4mEg3p2enuKfIKCgn2Fgnt+fX18gnt9jXx9eH59fomC
iHyGfH6Cg4KGfHuCfIZ3fnmGh35+hn2Eg4J7fXl1hIyLh4OChnyHgoOCgn2GfHyEg4J7fXyCg36KeIN6hYNzdnuDg3qLfIR8fYWSg3uFgnyCg3d9hoN9fn59gneIhH2Cg3OIfoOCfIN9g4R+foV9fnyHgn6Ke3yC
foWHfYV6foN9hXiEh319eH6CeoJ9goZ9hYWDhIZ9hIOCfnmCfH2DhXSEjHmRh3mCgoV8lYJ+a4N6goJ+hXp6iHuDhoJ+iIWIeX6Cgn54fYJ2hXqDfYN9hH5+hIN8d36Geoh1foWCfoSCgn2EgoSCjIZ1fYKChHeE
jH58fnyGhH55g3l9gnt+gnqCdHl8eoSIgn58enh9e36CfIKKe4OEfYJ8g35+fnp0g4J5g4N8e4KGfX56gop+fH2EfH6Ee35+goJ7dYJ+ToJ8fZF7hHh+h3p+hH1+dH2Cfod3goR+gn6EhYaDfniFhYV9hXWDgoeH
foOHh4J9gn11c4SDgoR7fIV6hYd6gnd9fYh+foJ8ioN+i3eCgoZ+k3iDg358foKDcnmCgniDe3qDg319fYOCeoaMfoJ6hn6Dgn2MfXx6fYSEfn1+i32Ch4d9goKDhX2SfnmHe3eCeIOCgomCinqEfIOKgn2Hh358
hIODgpN9e4J5fnyCg36GeXiFdX16fn55fH6Fe3qDhX58hnp6fX59e4uIgn2IfoiEfoKDg4KEfnl1goSDan16gn1+e3qDeoJ6fXhzfH2CfYKPfoR4enh+fnp7e355hn2DhnqJeYKMhnx7fYeGg3t5g3x7h4uOfYWH
foaWg4J9h4R9eIN9Y3x9foJ8gnqHfnx9g3yFfYODhYmIenaHjHyDfIR+goJ8d4J+fXmCfIaCfn18goV+fnuGhX2JhIR7g32Hfn2FeYSDfIODgoh9fn6DhISCfIN7hXuDfYWCfnaKfYOEeYR8g4J5foR8jIWagoKL
fIJ5e35+i358goWChHqGfH58gn2FenyCgnt9fIR1inyGdIWHkH6DfXuFiX55goiDfoV7en51gn16e3iCdYV8eIR5e4d+fHt+g36HfIN+fnqEfoKHfHSCgoSUioiChH5+fIJ8hn6RiH13hHx8dIN6gn6DiopweIOJ
iISFeXh8hIJ+fHuCg36Efn5ug4R0hYR+fYV5hIKFiYV+fX19e4OEg5mFh31+fn17hId8i3x5i4OCeYWCgoOFenyCh3WEeYiDfXuCe4WOfnZ+fX6LenyEd4SCfnp7en6DfnGFfX6Egn2Ij3qLg359goKJhXd7iIWJ
fIOFe4J+i4d9g319e3yEfoSHhH6afod+g35+fXOEgnqFhniHg32Dgn1+hIZ9e314g3uDdn6Cg4qCfX59fXyGfoJ+cIWEdYd1fH5+gnZ+fYKCg4KKfYSCg4eDgoJ8h3yDiJF6dX58fIJ+hn13go97eYqCeX2ChYaF
hXuCfneCgnmEg4R7a3qCeoWChH18fHZ+fISDg4J4eoKMfYKDb3p8fXd7eoiEfoJ9hnKDg4Z+hX59hYZ+end+hH55hXaFe3F4gol9eYJ7kXh+foN5hYiEe4WDeYV7fX5+goOFfnmFfnmCg3uChHx9iHeleoR+hHpz
fYOQgoR9en2IfoeChoKCfH56cnuDbX2Cg4N5gniCh3h9doaEfYV3hYWFfoJ+hXp+jX5+n3eKiHqEhYV5dnp4foSIjX58hYJ8fIN9fol2g3mFlH1+gnx+foKEgnyEfnyCdoWFen6Hhox4hYN4eYJ4g36ChIOEd354
dYKDfnqGfoODgnJ+fX18e36De4WEfX2DgoR+eY+ChX6ChH6Cg4J+eYWChIODgnxvgniJd4R+fI5+fIWGfHyEhIOCfox+fX2DgoN8eo6ChIWEh4R1fX50fIKDfX59gnmDhYaCdXJ9eoKGfXx+eoV5g4eEhXyCjnp+
hH2XgoODgoR9hIR+c316hId+e4aCeX59doaHfn2Efn19eIOHhXl7fnp+jIN9gnqFhH6EfYd7eX6LfIOCeHx8gnqJgn11h31+g4qCfoWCgoKHiIV8eYSDgoOGgoR9g4KDfYOGfYKFgoWFeoSIhoKHfYSCh3x8hXyF
foSCfoZ2h4SEfXxvgoV8fX5+fH6HgpSCfn6Dc36JfXuNgoJ8g3qCjXp7gn56g4eCjIp+fYl+i36De3x5foR2jYqGXHyGg3J6eHx7dIl+hIV6e352hHuDdX10fX2Ce3qDhYN5fX16kHqKfn56jH18fIt9foWPfoKK
fIJ2g4V9goiCfYV9fXR9fn2Ch4Z9fn6JgnZ+goaCioKJfYODjoKEfYiKhoZ+hHl7hIODg42Mg4J8gnt0hod8Ynx5fHxxjYJ9fYV5hH2ChIR+fIh7gn2Gmn2Cfn6Gg459h4aCfIOWioN+c3l9hHiDeYOGgnOChIp7
enR+gn5+gox8fYN8goV+hHp+fX6FhYSDeYN+fH59goSGgoSCgoN8i4V9fXl7eYR8eHuDhYp9e3l+fn58goOFhHWDfX59eoJ1i3lygn2CgnyCkXd6fXuPeoKCg3qFhX18e4iCgoKDfomOh3d3g3t+go56g3uFfIV+
eoOHhXaCe4iDhHp3goKDhH6DgoR0foOQhnaVe36GgoN6e3t+hYd6e3OFg3V7fYN8eXWFgoWCgoJ0jH2Ch36Den6Hin2FfHl7iH6DhIJ9foR+hXx1foKCfYN8goR9fIeCh3yafoKEfYt9iIh9fnyTjYR+fnx9hJh6
fHt4g314e42HeH19fn2DfH2Oh4J7hHp8iIN+fYeCgod8g319fnyIhHZ+fImEg35+eYWCd4J+hnCDjXeCgoeCfH6CfHx8i4h+h4l6hniCgoODhod9h3uMfomCjH5+fIN7fnmFboN6hoJ9g3eDhHp5dH6IfYmIgniD
fomDhHl7fYOCe4N7iYOCfn58gn55gn6FfoZ9fVyDgnqDgoaHeYJ+g4N9hIJ+g31+iX17fn59g3x4eYV5iHt8fn2EfX6FiHyEgoV+e4SDeoR3goN+fniGjYqCfnl+e32GgoKEiHmDgnyFhYODgoWFcYKMeIaLg3d+
d4aHg311iX54hH6IdXl7eX2DfISCgoJ6goWFeoKJfXyCeYKOgn1+kYWEeH5+fIKDfIR8gnqCgoOCgoaCeoJ9gox2gmOQeXuLfXuGhYOCgoOEfH6CfoJ7fYiCen55foJ9hIV7fHV5hH2Egnt4fX19hI56hX59fXl9
hXx+i3d8h4h+h4h2foJ+iHx7fn6HfYV7jnZ9goR9kn2Eg4KKfId2fn56g4N6goOKiHp8fYN+fIh+hnaHg4eDhYN6eWyFhnt8foSHhH6EhIeCfYV+g4OCfXyDfIuDg4yEg4WTfYiCe4J+fpB9hHx9fX2CfIKFhYJ8
lHyGfIKEhXx7goKGiH6EenqDnIKGfIOEg4d6g3iCgnqCiYR0fYODg4J4h32DfYp9foh3hX1+gnt+e4OCiX2Eg36Kfn6HiIJ5gnd+eH1+fH17g32RfoSDhIJ5eop+g4SCg3V+fIOFl3l8en17k3uId3yCg355hWBz
hYWCeHp8fIOJi4p+fIp+iXyDe3V+foZ3fnyGfn6Cg3difIN7e317e4iGfX59gn6Fh3t6hH16h4R9goN9eH5+gnZ9g35+hIR8en5+hI19foiEiHx0iHmCgoKFhIKFfYZ7g3uFhYmJhoKHg314gn6CfoODe36Fh4Z1
hHt9hJGDfX6Ck4SDfHuDjn2EhIOGhIOChYNzd31zgoqCfIOGhH1+foODeYKGfYOEh3yFfoyDfX56g36Cg42Ih3R9fX2DhIKQg36CfX5+hHuGhn2Dhop+goOEg3uDhIV9hJCCfH2CeH5+hIOCfX5+go2KgoKDfoeC
goSGen56foV9eHp+e3uCeYV+g357hIWCfoR3gnyDiYqDfXuJgoWRfoSCgnt8fXp8fneChYOGg3x6gnp+hYWEhH55hIR4g4J0e354got9g4KChot4eYVugoOCg4OHfXuFfX14e36EfIt7fIl2fniDhIKHh36Ng36C
fH5yfnqFfn2CfnqVgoJ8fYJ6g3x+fYKDfX14hXeGhX6GhomCg36DfY19g4J9fXyCg4qCi4d7g5iCfnt2goSHfX6Cgol9dnyWgol9fnyDhXt7jH54fX6FgoO/goaEfYR8fnaFd4KDfXN8g4RwgoR8hnqGgoJ6goR4
kHx6foOCg417g4R7fIJ+hIKEfnx7cnmChIZ+iIR9fnSDg4V0goV9gnyEgn5+e4OCgoiCeYR8e350eoN+eH6EdX6JgoaDhIlzhoN7gn6FhoKFgoJ9foSCi36Gg3mDeXmFhId3e4WEe5B7gnyCfXV+fIODg4KHfoKC
fHN+dX2GfIN+e3iEgniEgoOGfX1+hoJ9hIKDe3N8iYKCg4d+foR6gn2CeYOCeoaGfX14gn6HhXV8fIOCeYSFg4SIfYN+jISJd3mDfYSDj3p7fXyMdYJ6iHd5foSFcoKKhXxWe4V9foqEgoN8fHiHeX2KgnuKhH6J
gnyCgn6EjXyDe32Cfnt7emt9cn58fXmEh4KEfIV7iYKCfIKIgoV+fIJ+hXZ4hHqFfXuDhpGDg3l8fYN4gnqFfYh9fX6Ce4N9cH2Ce4KJgoV+goN7g3mJgnyFdXt+eIV8e358goOCe36DhYiFiH2GhYR9fIWDgn19
fn2EfniCfneGgpOCjIN5g4SDhnt+g4WIhX2CfIWDg3x+g4WDd4SCfnh+hoKDhoaCgoV+hYWHeYKEhYOChYeIe32DhIKCfHx+fIR5hYJ9hnKCeoJ0dnx4e4N7g4Z5iId6jYaGg3l+goKDfHyMc31+fnh9goODhn6E
dYaCe32LhX6Dfn6Ek36GeHuEfH18fn58fIN2foNsiIN9hIKCfnxzfIZ0fYV7hIKFgoWDfYSDgnl8hHuDfnp0gnqGhI2DjYJ8g4WTmn14eImCgpB9jIR+e36DkoeGhYKHcnh6fX2GiIJzfoaFiIOSfIaNh4KCfn6D
eXd6gn14eXx2fXZ7g4p9fnx+hIeDgouCfoKCiH5+e3x7kIOKgoZ8eIaIfYOKg358fH59fYJ9gnx9fn2Fc36EfYV+fYV9e4WJgomCfot6e3iCfH6Fho2Eg4ODfoN9fXqEg42CfH59fYN8fH59foJ3foN9g4x+fXuC
g3d+gop6iH54g4WFhYJ8iHyGcYmDioV+X4J7hYeIg4N6fYZ9ioWChIR1jXuEfIN+goh5g3dxfH58foOIgnV+fYJ5goaCg3x4hH6Ifnt9e4Nyg36DpXp+iX2Eh4R7eoODfXyIdHyEfoN7fYaChHp5hHuFhIiKfYSF
e4eEd36DfXuDfXeDe318i4qDe4OCfoNze4J6goWEdIiEh3uFg3x9foWFfXuGhnh+g4t5fod7fn19fH6Oe35+hIODfn2EeX2NfX59fnmDe4J9eYKMgoSDfYJ8eYJ+c4h+g45veXh+ent6hX55goWGhISGiX58cnyF
gnxrfoJ9g355fYeDhoR9YnqKfoaCeYmIfoJ+fISHfYOFeHmCeYOCgn6Gi3p+foh+iXt4goJ9hX6Fgn6JhIR7d3uDg4OCg317dYR9fn6Cg26EiYeCg4SGgod8hH18gn56fHx2e4R9hIWCfHp7fYR+g3mEhYiFfoKC
g4SGfn5zc319foN9fIKDhX19gnx9lX6DfH6EeG57g4OGhYSCfoSCfn6DfXl6hYd6hIODe3t7g32KeXqCeXN6fYx+fISDgoJ+goKDgn6EeoOEeH2DfneEeIWFhYmOhX2DhIJ5goeFfYV5fIR+fXtyeYeCS3x9fnSG
foR+e3KCgomEfnmHhHt+hoR8g4JzhHmFgol+hXiEhnt+kIJ7eXyEeHx+fHyPiHZ8fYKDfoZ2e4KFen57e4aChHx+hH2ChXt+fIqDgnx5enx4fIN+h3mGhH6EfoV+fHxven56e36Fg4N7c4KFen5yfIV+gn5+fYN+
eIJ+en2DfoeFg36Hh4WDd32JfoOCfYiChomHfn2Ih3aEe3iLgnuDfIV9jH6HgnuDg4R9hIN5g32Cb4J5goJ+hH2Dj4SJcYONkYN9gnyEfpN3ho6Ig4N9fn59hIN9fnt+e3p5fX18e3R7gnuCfn6EgnKCgoV+gnCT
gn12goV9foODhX6DioKCe3x+jX6EfHqFhnx5hnqFeXNzenyFgnx4g318g4OChn2DfoWDgoN9fn2CfX6Cfn5+e4R+g4KCe318enl7g357g4SFZX5+hnqOfXZ+eoOChoaCg4R6fnqCgoJ9goODhnN9fISEfn6DfYt7
ioKDen1+foSDgoKPe31+goOIfnt7e4iCg32EfH2EiIN9foSCd4V5fn6Ci3yHjIKHiYJ6hYN9hnx+foOJg3p4ioKCfoKCgn5+hXuYgoJ+fIJ+goKGiYOFhIqCg32CeX57int+fn2Cd4aCfoeFg3h8fI2Mg4J9eoN8
foOCg3uChYKCfIKDfXd3g4N8jYORfYaJgoSFfX2DhHd6fIKFfX6Ee3qDi32Cd4OEeHZ7hoOJgn6Ej4J7fYaGeHWHg4OCfoN9fIiEfYN+fHyCiH6DiniCfKp7gn2KhXyDhIN6e4ODdoKMgoV5dnGIioN3fnV5e3h+
e4N+e5Z+bHyGeXd+hYV+gn6CfoKFgnt6fIKJhIZ9g36HfH5+fop9g4x8fn1+hYOOjIaGh3B7fnh5goJ+dnx8foJ9e4WEiYJ+gol9l4iFenmCe4SIenl+fIJ+fIKCfn18d4iNenx7fHqCgn56hYOFg3qDeXOKhnuF
ho2IfH6GhX6Cg354hIKHd3p9hX5+en5+eoWDeniLfnt6fJZ2l36DfX18goJ2goyDg4KCg4p9g36Cg4OOg4WEe4d9fn6DfHmCjHmGfIV9h3yDin6CfINvgn18en57fXaKgn59gn58gn19fnV+g4aDgoh2int9fYJ+
i4iIfop8d3mEfoN+hX6Dgn6EfoKCgn5+g36De3yDg4R8hISChG99fot8goSEfoKDfX5+got+g32EgoJ3fXeFd36DfnqIg32Cg4J6g42Hg4l7fn6CfnqCgoKEg36EfYiGh42Cfn53i4dzgoJ9g3iDgnd+foN5cnx9
hH19jHmPg3R9hYZ1foR+foaDeYJ9iX6DgnWCfn2QenyChoKCfY+Egnt6g4N9g3aGhHSDgn6DhIOCg3l+gn2EjXaEe4eEhX2DfoV9fIR8e35+fnp8hIR+fYR9h35+fph7fX16hoeKhnyNcYV7fnp+g4KCe4WFiX6L
fn2Din6CfoN5hXuNfXiEfoN+fYKChoJ3iYx5fHaGfX6Dfnx9jIKFhIl8hYODj355hXuDhnd6hXqJc3d7iIR8g4KPeI2DgoV9dYaCfIl9fox7fH19g317eXx+d4R2en57g3qEe4WVe35+g3mIe32Cd5CFhH6Fg31+
gn6CgoSGe32DfYV7d4WGgneNfIZ+fYOCfYOIg4N3hXZ+fn52g4J9hoiDfH2Gg3iCfoJ7hXx8koODgomEhYh7foWHen19eIWChIOFgo+EZ3eDgnp8hX6FeYR2dX2DhXx5jIOOhIOFhHiIcnl7jH57eoN+gnx+gnuG
fIJ9b4N+fX55fnp6eoOCfX6EgoR8fnhzfYR+eXt9fYh9e4SIg36CfoKCg316fnKFeoSFeoN8h3yKgoV2g4V9fbeCfYx+hIJ9e3uFeYt9fX6CiXt9fnt+hX6ChIaGfYJ+fYJ+fo5+fHuChHyFiYSDeoJ+hIKCfXt7
goV3foOHfoh1fIOEhoKDeoZ+fHqHhXyCeX1+g3WDfYODfX1+dYKEiIN7eX53gn2HhYKHhX1+dIiEgouCd35+foV1hoJ7kYSJhIZ+fn5+foWNjn6Dh318fnqGhIOCfnyCeYaDhYKEhIODfnuCfod7hHeEfoJ+gn15
iIZ9fYV8e3d9fX19hX14g4KFe4ZzdoJ6fX5+fnyEfH59g4l9en2UhX6Dg4J3dXmFg3pofn6HgomFg4N+hH55eIJ6goKFg4WDeoWKgoJ9h3yIg36Cg4WCgneCdnuEfXqRen6EfYODgnyGg4SQhHt6goR9iIODfn58
e3x4g4R+foKDfoqCfYR+hZ6Gg5V9hH2GfIZ5fX6EgoN7g32GhH18jIN4hYKChIZ9in1+doJ9fYSCfYh0hHmGdYSDeX2Cg3yEfoN8goSEgnx9fXyDhoeFiHl+gn55hHyDg4OCh4KEe32GenOCgnt8cIKDa4Z+e3p3
d4R+gnyIfH6Cfn2JeZOGhH2EkX2DgpR5hIqKhXl3hn18hH57g4iDg3qEhH2FfIJ5g4ODhHp6e4N9hXyCg35+gn56foR+gn58hn2FfXd8goSLhYN+fX59g4p+gn59godseIN8fXx9goWDfnx6iYZ8hJGEfXx6g32I
h4R6foN+g4d4gnmCfoR9fIKCfnt+fXh+eX6CfIKEgoOKfXt6gnuCe4KEfoKCg4R+g3qCent9eoOIl35+fX2CiYV0foJ+hIR+goKGfn2Eh357fHx+e4J8fnyDhHl+hIKEhYJ7hIWDfYOLe4N9fm92fIaEfn6DfXqD
hHt9eIR6fo98g3t+hH5+fYh8hH6DfX19e4WDhYN+fJuDhIOChYOLfoN0g3h+gn6Cfn6Fe3h+hX58gohthoJ8g4WDfYOHe4J9g32KiIOEfnx3g3l6hIKGgod+eXN+gn5+fnx8d4OFaYyCfn6CiH6Dg3Z8kIJ2hHWF
fXiCfn56eH6CiIKFfXyCgoh7goSDhXh4hIJ+goeCeoOCcIOGjISGdoR9goN4foJ+fHWDhoJ9e4h7hXx9e36HhY5zfX6IfoaCfYN7iH2Dgnh9hoeCfX51e4KDg318foOEh4iGg4J9eoh+hHeFg36RgoN3gn5+gn55
fnd8g4aGg3t9gnt8e4aEhoKEgoSFgoRrfnt+e32CgoSEfXx9i4Z8fYV1fHmIhoKCdHmJiIN1foJ+fHx6coOCg36DfHV8foOChHx9dZOCg3d9hIeIeoKGe317eoOFfYWHg32HfYJ9fnJ7goR6hX6IjYpwg4Z7dn54
foh8fod7gn6Fd22DfoONh3aDh4KPdYKCh3d9g3uMfIJ+goOKe36Ch36CfoZ7fnx+foJ6e4OCfIR4hI2HhX2JhXd8hIJ+g3yDfomGfYSEhI18iXR8goJweYWHen50g4eMg4h1h3SDfnqEhX2CfYd+fnyHhX2LfIV7
g22ChH2GhXp9e3eDfHyCfXl9e3eDfYJ4g3d9iXl8hX6DfH2Fh32HgoOCenx9gnyIfoR8gn57e36GeYKHe3p6e4J7iIV9fIV7g3iGe4aCgoN6gnuDe4egiImHgoJ4e4mFh4J7fIOCfXx+hYWEe4eDhoR9g4KDfIJ8
doR9goaGg5V+hHt+foODfX19knt+g4WDeniLhYJ9goJ8foaMfoN6fIJ9joR9kISCfo6CfH2Cd32DhHqCfoaEjoOJeIOCc4R5iYJ7g356e2uDfHp8hYN9h3l9hnl+hYqJgoaDinuLeXyDgnqChIWGeYd4fnh8foWU
hYOJfHiDfH2Dgol+g32DfoSCc36CdIKCfnp7foeCfYt5fIJ9hHqGfYKHgoV3h4eDhYl5hIR+hYiGcIWEgnmEgn56fn6ChISCgnyChoR+dIR8gn6CfHx8god5gnyGg35+g356g358dX59fYV+eIJ+dIN+hnp8fXiF
fYKCfYJ6hYWJg319foN9iIKDdISDe4iCfH2GdIp+eoN+h3d+eHqGgoOJfXp+foWIdJCGeYJ5fn6JgnSEfn58hYJ9fXuEfoSDhH2Jhnl+gn2DhXqFg3R+w35zhIJ7jH17jHuJiXqChIR+gn15hXt8fnt9g3yFgoJ9
foKEfnt7hoOFg4N8gn6EfX6DfnuGh4d9en6CiIV8jIeFeYmChH6CfoV+fnN7foWEfYR+goKEfYSEfX6EiHl8fn57hIiDg4lxfoeCiYR+g4eMfYWFhYKHeH2Dh4N8foJ7dX17enuDhISCh3N+dn6LhIWFhIJ8e4eE
foSCfXqCfnt+jIKDhX6CfoR+eIOCkHyHen2GfXl+hHuDiYx+iod+enuCdYR7e4J+g4J+e4OHfoh+foJ6eYKFi32Eg319dXt0fnuLh36EdIN9e4KCg4KEgn6JhIN4fnt0fX6DfH2Je4KFg4eChnx+foOIfn1+hn5+
hYJ+eYSEhpJ7hn1we4uGfIR8goiEh4mCiYl+iX59fnqEfoaFfX6LhH15lYiCfoR9g3eKfnuEg4N+eoN9fXd9iYJ8foJ+g4J+g4h9fn58e4R2e26Eg4OHfoJ3jH6IhoKCiIl7fHuEhnyDenp7fIKGenx9goWEfn18
fn2CfXyEfoKEg3d+eoR8hYiGiHp6g4OChoV+gn2Ld3l7iX2LiHp+dn57god1fXuZfIV+foZ9iIKKfn14e36CgnaDhYKHfYSCeHt7fX59hXx1fnl+hoZ6gnmDjoKJen17fnt5g3d5fH19gnuDeH19goR0hYSDiIZ5
fn6IhIaJhYOLj4SLiYR7inmHg4OEfHSDfIOCfoJ6i32Cg4iFhoJ8en59fn1yg4N+goiEfX19eIp5gnx8foN5gnt6h4KDfHZ9gneCbId+ioZ9e36Cin5+hH2EfYd+eXp9en6Dd355iYOCg4KCeoJ7h4iCdoJ9fImD
fnt9iX19g3twg3yChIiCfoR2en1+hIWFh3Z9g4mCg4uMdnl8gnp8inmEfX2ChImChYJ4lYWRfn6Gg4N+g4OGfoODfXiCnYN7iHiKfnx6gn6CenqDcXx7eoWEhHx6hX51gnt5foR6inmHhX18fHyCcId8goODfYR9
fXx+foaCfn58jHx4hYV6fnt+iHxooIOCfXKChIJ+hYN7iHyFfYKHmX2Cg35+gnyWfoOCfod9jn18g3yEfoR8kn1+goSUioKbfYKHeoh6hIKJeY57boORgn19g3uEeH6HhIKGg4J9goqHhYJ9foZ5eoqKgnt+hX6I
fXh9fYSRgoODeoyGhn58foh+eXeGg4SDdoODfoOEhn1+fHuEiIKKg4d0eH58hH1+g4OFeoR6hYWCgoJ8g4SDh4KDfHqDhHyDfoKCg4J6eoqDhIZ+hIJ9g3yCfoR9h359fH2IhX17doSCdn19g4KFfYSDint+iX5+
fYOGfYJ7gn6Hfm1+hHd6eX2GgnuGdnl4fYJ8hIKFhXl+g4N8fH18foN8fnp9fIWDg36Dg4J0fYeEhHqKhX6EfIJ+e4ODhHx8g3t2fHx0fIOEg4Nwg4WDdYh4g4J2g32DeYKEfoOFdH17fnpyfYaEe4KJgnyQgoZ+
goJ+goKEfoR+goSLg3x+fnx+fn14foKDdn5+mn2Fg3V7fYKCiXB7goJxiHmEfYKFfX2FfX6egn18foJ8goOFgoSJfH57fHt9fJmIfISIgpd8e315g4ODfX16iH59hn6Dg3qCfYJ+foKGhXOHgnmHj3x7hHyFc46D
hHx+goh+fH5+cnqCgnuCfpR9e42Cg318e313e359fX59koeEhIN9g4SJfYiCfnuChH2DfImGen54g32Ci318g4R9god3g4Z9hYKHfod7ipV8hHt7hIeJfH59fXyDjX19eXuCfo2HhoN6hYV7fXx8dnuPeIN8goSP
fHuEfXt+g4R9fIOFfnp2gn6JhYV7gn55fYaGgol8god1h4iMfX2Ggnl7fouNh4KDhX5rfYSFg3GFfXl+fYOCfnmDfX6DfoaghISIgot+hI1+h4V+fXqDgoV7hYKGfoV+hIWDgoN9e319goV7fYqFc4N1foaDgoN9
foN9d351hn6IjYiDfI2Ce357e3V5hH19dIKHe3yDfoSDfoR8fIN+foR9fod+h4WDhYKIfHyDgnaDhIOClYl+foJ5hnqLfn6HfIl1aH52fn2DfX6HhX59g352gnl3g4J7eH6Dg3uFgoZ0d3uCfn6Cen13gnh8goJ9
hYJ0fX2Mg3iCg3Z+fHOVhIZ6goN+fYSCfYmIhIl8io18g4KIcXx6kXOEhoZ+gnqCjYZ9eYJ+gn6FfoV7foN7goyHfIWCkY2EhoOEfXx4h358gn2ChIZzhIOIhYyHh4aKg4J9g4aDgomCeHaCgoR+fH2CeZN+g4aG
hIWDfn19hHyDfniFdnx+fnh+foSEgn5+g3x5fYaGgoSMe3Z9eXyGhX6DhI19fY5+fX5+jIt9gn17eYSCfYJ+gn59fIZ9goV9gnZ+e3V6doKQhoWCfn6Cg3xwgm92gnR7iX1+g32Cen6HfHqDgoR+g5eDhH58gnqG
dXx+gnqCfHp7g4x9fnp8g3eLfod1eH2CfHl+fYOEfoJ5g4J+hoSDfox9h4aEfIN4e4Z4fnt9hWmMfoN+e4N8eIJ7gn19iHx1fYl9hYKCgoSDiH6FfnuJhY58fYN8fHmMhniFhn6ChIeEenqIgn13fX55fISLe4KD
goKDfYODhHl+hYKEfXd9g4N5jn6Ce3p7gnZ8g315fXyChIKEgnuKfXp+fYWIaH5yfHh7fHuDfoR6jXyIfYN+g319foKDeYiFhY6CfYN8foR2g4R9hH58foV9e3x9g359foqSfn18go6Dinx+hH56fYd9h4x7fniC
g314fX2VfXyOfn59eI55fX6Li4OHjYJ7fHuDgop+hoKCgnZ8j3iDeYKChoaIeYKDfn2CfYl8fX1+fnp7fX2Dgmd8hXp9fYWGeH5+hWSGfIN6fX6FhH1+fYWGg3qHfH6Dg3p+e3p8hIR8gnx+hYOCfnx+goKDfGmP
jH6Og3WZjYN+h317hIKGh4OChYN9hYODgnyDgn53fYR7hX58fYJ8cHx4foeDfYN3dHp+fYSFfIOEfXp9dnp8foKJgn2Cg4V9e319en6FgoeGdIOFg32HhYSKfoKDeoR+dHp8fIN7j3x9fHB7gnd+fY2Igoh+dn6F
g351inl8dn57h3t+eH6CjXqHd318hXyDiX19hnuGgoyFfoOkfXmGhYN+i318h4J+fXt+foKCfYR8fIJ8fpR0e359hYKDfXmOhXuCiW2EfoZ7hoOEfXqFfIKFhYODe357hoN+fIN+e4R+got9e6OCe3yHhIV+hISF
eoOCfIp+eX1+fYJ9hISHg3t4goKCeH6CgoOCg4V+hoN+i319iIaChIeIhId5hIeHiYKFeIKDhXyCfYN1hop+hIJ7iIKCgoOChYKGfX58hH19iIJ9hH6Dgod8fIKIgoR9fIOCiXuEfoOChX6FhIJ8e3l6fX6Fe4t4
g4d+gn56iod2g3iGhYOCj32Ca3t+g3mKhn19hoJ4foSGe32Fhn6EhX17g3mJiXt9jXN+fYRtjH19hoeCe4V6goZ+ioN9eIWDfXiIg4J4eoeJe4R8eXaQg4prh4KLhoKEfH13foaIeYd1hoWGfXSCg3yDfYJ+hnyJ
fISCfn1+hH6Ch4Z+g4eCfnqCfX2NhYR9fX19h36EgoaGfnx7fXpzmH6Dfnx8hIyDdHl+hIN9hoOEeH55g5WFfYeDi4KGfHmFfoqCenuChoSEiYKLg32IhYV6goOEe3h9foOLfXt+mnZ7dnuGgoOEg4N9goJ9goV+
e4N8g3mChnuHh4iCfn2LfYJ4d4Z+fn2XhYV0eXuLfYqFfnx2hYR8goR9gn2Dho6Gh36JhX6Cen17fo6Fg3p0fIOFhIKDjH1+dIWHg4SLeIKFhH19fH19fn2NhYV9goOJeXqDfoN8fo6DfnqIiHx+goONfXeLhGmE
hoJ+dHyFe4KCjoKCgoiJg3p7eoR4gnyEeXd+goV9fIuEe4SEhnt4fYJ6hIJ8gnx8ep2HgoSDdYR+hIKCgn6Cg36HfHuEgoNzfH6EfoN+fXCFfnqCeX2Cg4V4goZ8hIJ9eX52d3xxdoaCfH14gn6CfYV+g316fnZ+
fXh+e3t+g32IfHyIg4WDhHt+foOCgn58foJ6hXx+j359g4WCgoJ5doh9fX59hHp8hoR9hIKCe4t+foOGgoJ+hoKFfnt8fXl9eoJ9goR9fHiHhoKDfIp9g3yCeH2Efn2Ee31+hIqChYV7fH59goSGfnCDfYSGiH5w
hIZ9dH6DhX2Cg3qDeHZ9fn5+c3uEgoWHg4WEfIODhn6DcY+Denp9h4KCfX19i4eDeX2Ke36CgniJeIV1hoSEe4N8fX5+g359xH2LhIJ0fnt+e455jIOHfoJ+fYN0hIWGe4N8l3x9foWChoeDg36Dh4t0hn1+g3xz
g3uFfoJ+lXx+fXyEfIaGfn2Dg315i3Z9fX5xfn1+eH5+hIR7doR7goKGeY1+foKEgoSCfoJ7eX59fX6Dg4Z+eoSHhX59foZ+fYV9dHiKg4SEiHSDk3t6fHyCgn59en19fHl9j4eCg3qCgoh6gnt4g4SChX6CfIR1
e4d8foSEfXmDfYR3hH2Efl99fX2IfX1+iH6CfX1+m4WEhn18goWEg4J+fX5+fYV3fXSCg3t9hn2CeHuEfoOFfo18h36CfoKDhoKDiIh8fn6DhH53goV2fXx+eYR+goWDinyGeImGhn2DfHp6fnx5foJ4g3OFiIx+
i4ODioVtgoKFeXeDenWDe32GhXiEcHyDe4mDh4N2fYJ+i4OCiXqGhIN+hXp8fH13enZ6hoOEfoiDh317e4OGiId+fnx6gn6Cg352fniDgoaKe4R8g358fIh8e4aCd3l+grB9e315eoJ9en6Egn56hod9goKCfYV8
fIJ+fX5+gn54hH17fnt7goN6h357hXuCjXyIhH2JjXx7hH2Ek4ODfoN+e4eDg3l7goJ+goN+eJl7hn17fXOEhISEhIWDdYeCe4J6h4KGe3d+hnt9b3h+h4ODgpuJiHuEiYJ9goJ7fnx9g4R5fIdziYd8c4OCe3aD
fn59goOCdIeChYN7gnyIeId8in6Cfnp9fHR7fnuHiH18fJyHg4t9e356i319hYJ+iHuFg4OCfYWGgnh+hH58fYKDl3x9fIN7cn59eIRyg316gnt9goaFd4OHeH59gnyLfn2Chnx9gn6Egndyg3uCfYJ+g4J+e4eF
g4SChH5+iYKFhIKDiIpzh36Cgn5+eYiEeol8gn2Ci3x9fIR9g3t8e4J5goKCgp6PfIKCfZB4g4V+eHl8iYV8goWDfoSIfn1+e3uIbYR9fXt4fnx+fIWCfn18gnuDeoqChomCdXmCgoSCeIR+dHx9eHmFbnuGiH2E
ho2Cfn2EfYJ2fX5+g4iEg5GHjX15hoOCfHd+goZ9fH55fnh7jX55iH2Jh317kZB6foKDfoOGh4KEfoKDfoR+jHh6eH59g3p+cIN7goN8jIKDgn59iIh4eHmEgoOEgoN8e497g36CeXuFgoeCe358h4N6c32CfnyC
g4J7dYSEg4R+fIN+e4V+fIR7fH2DhH2Ee3h9fH6Cgnh9eX2FhoKFg4qQgoiDfod+g3N6fnx3fYN5foKIg311fHV8g4qCd36DdoJ9hIWEhH59e3uEhomHh32Ch36Eg4OChYJ8h36Dfn6Ch36CiH57gnqDfoyFgoWI
h31+e4aEg4J+foODeoaDhnuEgoKGeYmCfYJ7g4J5i3uChXh7foWEjX55fIWJhXqDiIKHg314in5+fXx8e36ChIKFfoKDcoN+go2GhIJ9gpeHhX59foKHhnuEioR+g4SDgoJ+goWCeod+foJ8gn6CgoKCfXuCgoSE
hH6CfXuCjXx8eoh4hnmEhoKCgoKCfYV6e319e357fox5hH2EhIWEfoKDgniCfH6EeIJzepF3fX57g36DfHuCg4R1fn54eX6CeoZ8hYR7g3iCeIOEfnOEdHyJhI2JfoaFgoJ+g4J4g4mDgoSMgnxyfHl+goKMhIOK
hoSGgnp1foeCgouCgoWFhYV6jn57foSCfX2ChXuGenV9fXyHfHt8hW2EgoOIi311fn2GeXiFe4OCgn2Ce318hIOJiH6Ng4WCg313foJ7hX6DfaCGeIKEhnuFe4d5hYKLfn6CfYJ6foV8iYRxfnyCe4mFg4SFfIJ8
c3uDeXx+goV+hIZ6goOCanyFeISDdHyEhIWCenx8g31+jYl9g4R+go2DiIN8eoN9g36CfXuKfIaEe3eDioKDhYJ7iYR4gn2CgoKIdoR+fn2CeIN6fH6GeXl8hYOCfod1gpZihHuHfIN7e3t9d4mDhHl7fHmCh4WG
foKChoKDeo2DhIN+fYN9goqFfIWCfIJ5dn2Ffnt9d32DgoJ9e4V7moiCgn6CfXxkgop6fXl9goR8hnqHdn18fnuEg4ODfI6GfYODfIiDhIN9mIKLfnp+hIOIgoKDgoKDiIKJfnyIg3x7eIN6fYN9h3t6joN+hn58
hXiCiHt+jXx6foKDhX2GfX2Ej4J9fX2Dh5SCgoR+fHqHhIKHen2FhIN9e3mFhIKEgoJ+fn2EhIJ3foSEfnyCg3t6goaDfH6JfX2Le36JhGuDi4R6goKCfoSEfYR8h3p3hIZ8iXyKfW+Jeop6g4N8gn14fX6Kfnh8
gqKDhYd9fYKIfX19hX6FjH6CiX15fH2Hg356fHZ5fYWCfoaCgnGHqoKCcIh+ent9hIODi3p7foJ+hHt4fX6JhH2DgnuKhnWLiIh9in2CfnuEdoOCeIuFeXZ+fYR+iX6De36Ge4OJhomEgn6Eg32LeGlWhoWIhHyD
enx8g4KEhHqDcoKIfXyEgoKDeoiLfH2CjYR9eH5+hnp+hn58gnx9hHB8fYKDen2DeoN6hXmLfXyFhISChIuDh312i3qFfYOHeoeDhIJ+eXx7en2Hg4KTfnx9hoKNhYqDe4KCiHp+fnx8jIKPfoKPfXyDhIN9fIKC
goWGe32Hc358eX19h32Fe3h7hYJ+goKCfIN6g4J7hXx9enSFeXuDd32DfYN8goJ6foSNgoODeXiGgouCg4OHfHl9eIJ+goOCgn2GgoyIfYuCe357j3t7foKEg4WIfYSFfn6Qg355goV5enuCfYKFfn17fX2Cgnl+
fYKEg4h7dHyGgnd+hIOJfWp+fH2DfoSDin2FhXt+fXl+fYKXfoOFfX58dYJ7hHmDfoV9hIiJhoSEc4WCd4R9gnyEiYt9fnyGhoN9cn6HgnuCgn2Ne4KFgn6EiYOGfH15foSDfoKHgoJ+g4J+fYOEeX6EfYN+goR5
h3x5h4N2iIJ8eYWCfIJ+fH6Ce3qEfnyDe32Cg357hH6CgoKHfnyEh36DhIV8fHqEiIOGe4KDeH6Sh4J1fH2Cg4N8fYKFk4SGhIKDhH2DlX1+fHuOgoR9hH5+en2EfX6DiIZ9dYJ1fYOCfY1ti4WFi359hYJ4dn6C
fYWEhHt6fYN6fX2ChH55fniEjIh9hH2ChIl7e35+c4aPfoKCgmCHg4OCfIOEfJZ+eYN8iISGfHx9goWCen2CfolxiHp+fX5+goN1gnqFfop3e36IhIKDkXt8fn2DjH6EhYR+foaFg4SEhYN+ho5+fX2NfXd+hIR9
g3B5fYKCg4KGgoSDgnyDfoV3eo97e3uGfXt+iHx+dn5+foqGfYWFhX6FhoJ9iINyfn54foSChH6Kgn2ChpR9iIJ5fYKEioN+eoh9gn2HgoV+hX2CfIJ+enmEfYR8fn16enx9jH56hYKCgn55fn6HfoR+foOCg3yC
fn6FcYZ+fYl6h3qCiX6CfoN7foKJfYKIfYh+hYODhHaCe3V9gnuCeIN7g4x8fn17h36DhX58fnR+foV7hop8g3txgoR3foSJent7foJ9fn6FeoSDhoaFgnx+fnt4hXmHe4SOfHyHeoR3eouEe4mIh354goV7iFN+
h3uFfYl9eoKLgohviYN+en5+g2l9eXuCg4Z6gn1+hISGfH6De4KCfIOEg4eZfX59fIh+i3yDg4qTfYWDfYN+iIR9hoeCfoJvhIh+fIKIfoKDhXpzhG16jISIfYJ8e318gnV6jX6Ee3yJgoJ9iHqEfX2JhHx8jXyF
fn59goR4kXaOh4N3eYN+iImChHyDeoOCfHN+fH2DeIZ9h4J8g358fHWCfYJ4h3yFfX2DfYKGd4V5e4KGfX6Ee3qCbYJ+goOChHyDe36Jd31+g4SIg355e4Z+h32Gg4R3fH6Cfnh9g314gnl1gneGfnqJbX6GdYh9
eXyHfX6MeH5+eYt7goJ8hIKOg4aJe4l9eHGLeHuEgoSHh4N+eoJ9e3iDhXp7fIaIhIN6g36DhYt+g4R7goKDg4OJdHmGg32ClHOEfnt8gnuCgn59fISEfoWDgnt1fn2HhXGMfYN3g4WEhnyFhHKFg4Z+g3x8gnuD
fXyFfHiKgoN3eIN+i32ChY9+hIiDhH59d4R7goaEfoN7eH59hIOHiIKEint4iXV8hH59fn5+fnyKfHx8fYp8fn6Fgn6Efn6DhoKGfIZ8e3yCfniDhn5+fYJ7fXaCfn6DjHN+d4R8e3h9doOEfH53gnqEeoWFen1+
hYKCkIaHfoN9fYR8foN6g4iIhX6FhIR6foeNjHt+inmDenx9fHd6fIKDfH2EfoaCeoKDe4KEkIR+goOGen18i46Dgnx1fIN7fn6KjoJ8hH6JfIV6fIJ8h3l9foZ9gnaDen5xg4SHiouCgoOLkIN1fYJ8hn18g35+
fHSJfH5+goR7e4h8in6DfId4hnt8g4SEfH18h3t+g3x8go+Gg357iXiCiX15h4SEfoJ9fn5+fo2De4N7dHx+e3yEgn58iXx5jYmKg4eCfnODfYeFfn6ChHpweniDioN5dHuCioZ9eIeHjXl8g35+hIRxlHx9fniC
ioeHeYJ5e32Jg36CfnmFfXWEe4iHfnt7fnyEioN6fH5+fYKEhH52fXuFi4Z+fXx7gn2Fg3uEfYKCdoh7iId4hIOCgnx+fnJ7eX59iYaDhH2DeZGCgn2CdIKFhIWCg36CiH6CfoSEhIt9hH2NfX6CgoSDgoKOg3qC
e4OFfoR7hIKCiXx+iH2FiX14goKCg4mDhn2HYH54fH17i3p+fn2IhXmLgoOGi4Z8gnx+g3t8foSJh31+fn58gnl4gn6DfIN+hYKHgoJ6fYR4kIJ3gn58fn6DfX6FgnlxhIaHgoJ6fIyChXaefnp+en2CfX2Ce4KC
hX6chnx9fHx+fW98fX59moh6fXV8goODfoZ6fHyDfn56e4N9g3yCfoR9gnyLgnuHfXp9fH2Egoh+g3l+g4iCfoJ+fYV4hH2TgoWCfoN9gnR6dYN9fYKHe3t6hIWCgoKEdH6De4KChXx7jYp9goV8hHp8fIN+hoiE
fYJ9fYR9e4V9e4KCe3x+goKCgoKLfoOCgoeOcYJ7eImDfoWCfIp4gn5+g4SDh31+ent+fn14gnx+eIKEfYKCfZCCgoJ7g36CeIKDhIaFgn2Dfn14iYWDiHp+goiChIR+fIN4e257foWDgnt4joOGhoOGk4J7h4iE
fX6Ofnt+iYONfHt+gnyEgoJ+eYKCfYx+fXxmg4OHiIR8g3l6g4KDeX6Ng4V+hH6EhoSCcH19eXZ6fX2EgoJ+dnyDh4WCgoOHg4J7goKEgnuPfnuCfX6Ch4KDenZ9en6EfoKEfYJ2gn6CfX6KhXx+joR8hX1+g3x8
goZ+g32CfnaLenqGhYKHknuKj5F9gn52hX19jHiDd4OCgoJ9foN8hpB+goKJfo1+eHt7fH1wgoR9goeJeIN9fX6DfYODhI2EiXx7fYWDfYN7fn6EfoN+hHuMhHaGgoh+fomCfYKIgoSDd4KCg4J4g4N+gn54d4OF
hn2GgoJ+end9fXyChn54boKKhnp9hXp9fYN7kn6Dhntwgn2Hgph+cIJ9hHyFh3eEhHl6fH6EfXeYgoOCenKDfYd0goR8h4iDh3mFg4N5eZF9gn19foiGhX56eoqCfoR8gnx8foh8hXx6gn18g4h7foeHgodrh4OG
i4ODfo6EhXyCgnSJiHaCfo59fIp5eoN+gn6DfYZ+fYKKeoiFfoN5fHx9hoSCfX6Fg4N+g3l4e32Tenh+hHB8h32CfYSEg4aCgn2DfoKGgn56hIN6d4WCfoqEgn57dISCgnyNeIWFdYd1fn1+hZCCg3aHcYeFfnt+
h350fX6Gg36CfoeDfnubfop+fHd3goKEiId9g4KOc3yEgnx+hYd9fHdzfH19iYKDfoJ6hIZ6iXt5fISCeYZ+doaKh4J9hIiEh3uLgoN9fHx9d4aDfHl8iHt9eoOCfn6DhYmKfomEfoSEioSIfYJ8eYOCgpSCeoN6
foWKjHx9goN+fXSDfoOEiH2GhIN7g4ODiXuDfnuGg32Ggoh9g3WCg4ODhH57hYN6gnx3iYZ8dXeEh4d9hnp6g4WCgoV6iI6CeoJ5fX19gn6Cj3t3hYJ9hnx9fYh5fIR9gn18iH1+hHt9hHl9dH59jYd9hH54d4Z+
gnt9g316eoR6foN5jnx+fXt8eHqFgn5+hoSCgoKLfX2HeX1+foJ7foWEfX2CfnuOgoKEd3x9hYR+gnd7fIt8e357fYJ8hImNgoJ+foR9hYWDg4uDfYKEhYR+foeDfXx8fn56cnmzhG99fIRMcoSEiH6GfYOHfIKG
fn5+hXyEfHd8g4KEe32EgoNzhYV5iHd+hYWGh4SLhHmDeIaIfIKCdouEhIN5e3Z6fol+foOKh4RwhIN9hIeCfIOCgoJ9hoOEi4OEe4yEfH59eoKFfIZ+iId9fnxyiYSMl3eChXl9gniCeHuEfXyCg3l5h3t9eoKG
gpF+e3p5foJ+hY9+enp+hXJ+hHqDgn19fH6Ie31+hYd+goJ9foSKhHN8dIKDg4aDin6Gc32Cd4N9g36JgoKDgnyGd4R8gnl7fYN8hoJ5hX59hHt+fXx3h313fYR4iYV7fX6EfYR6goV+fYOGgn57fYOCfoJ+g4N5
hIZ0goV9hn2EgoJ+hYd8h3t5fYeEgol6fXeCgn6Cg32ChXGCfnyCd4KEfHiGhoqChoJ6fYZ8hH59hn59dXh7fn6CgoWGgn6Ifn2Jfn6DgnyEg4SEhHmGfoWGgoN8eIN+g4R2g4V9iH14eYN6foWEe3qGg4N1fIN+
iIN+fX6RfoKDe3t8e3uEfYN4hop7foeFe4uEfYR5fH2FhISCfIJ1jIeFjnxyinx+g4N6hIN+fHyFfHt7fIJ6gnKHgoJ+e4SDhYJ9hH1qeX5+gnV+e2eGfISDgoOSfX54h32IfH19eoJ9hYR5goKChI58g36CfpWC
fIaCeneDe36Dg36HfYV9fYZ+goh9iYR9hXyFfX6DiHyCfnt2iYR9ioOGfXOCfYOEeoKDfoJ6g358doKCfXx5hH19h359g4R8eH2DhIaEeHyKh3yChId5foKMgoJ6fnmHin6LfY5+hH58h4WLgnh7hXp4fHp9foKC
fXuFfnx8fnqChYSEgoOFg3yCfYWFeod7hIR8jn5+fYyChYV+fXZxgnmDeIeGfIN7gneDioZ+epl+gn6Gl36Cdod9fnyFfX6Cdn2DiYWDg3mFgn57hYN+eol8eXp8gnt8hnZ4hoJ1hnd4gnuDhHpvg3h8fX2ChIOH
jHx+g3d9g3p9gniEfYN+ioWGhIWSfnKHfH12goN6g4J+fXmEfIN6b3l3hYiEeH58eISTgoSNgoWDhIiEeIV5foJxinqDc4Z+fXuCg32CfXl5g4eDeYKDgnZ+e3yEhXt+hXmCiIuGh4iDgn2Pdop7foaCfoZ7g4R9
e4J3en2Fen6DfoN+hoN7hnx9hX5+eX6HgoOFhHx7fX2De3x7fX6HfX19j36Chn6EhIh9hX1zg4aEjIOFgnCChYN8eIJ9goKDfn5+fnt6fXyChIJ8gn6EeYSCe4KCfn2Dfnx8fn59g4J+hYKDd4N7gop5hYWDfn6D
hHl7iH2Chn6OeYd+hX17hIKCh3x9fn56fHV9fYJ8h4J9foKDfXx8e4OHhIODgo18joKEhISCfXqEgoR9fYZ+fn6HfoR+fn19fH2Denh9g4KFfXmEfoR9goJ8b32Ce3yEeXqEdXV9foKDe4RshX6Fc4WDeYl+hIqJ
h3p+gnt+hIKCg32FdYmEfIJ1g4aCgoKFeYOCg4J2g358foJ7hHt+g35+e4R8hYR9fXt5mZB3fHR4g319gomHgoKDfX17g499h4OCdX58fH6NfnyHinyCiH5+gn19goR+hoJ8hIOGfoODhXeGhoJ9gn53hIJsdoaC
goV+hoKFeo+GkIV+fIaDfIN7eYR+hX17eouMfH6Cg4KHfH2DfIR7fYJ5eIJ7gnuFg32SfIZ3hIODgoJ8enyCmXp2hYN3hH6Oe4l8g4V7goOFiH1+d4WDfomCfIR6hIOKfoKCfoWCjYKEg3yFc3x+hH2Ce4R6fH1+
cnt0homDfnaCgoeHfnaChX2DnYKIfYiLen59h4KChn59faN+hIN+b4WDfol8g4R9fIN+goN+iXx+hn17e4N+hoJ7gnh4foKPeneHfn2Cfnx5h32Cg3l3doN3goKHhISHiX53g4OEhIOIfo2Ed4N8g3x+dnGDe32D
fX6De36bcoKDfoJ8goR6e32ChHmCfnmCfoiEgnx7i319g4SCh4aQfH2Fe4KCfX6DfnyEfYh+g4V3foN6m4l+eISGe4SEen6Cd4eHfnx6foOCfIJ9gniCiIKDgn6Ggn2DfXyGhH6Eg4SKg4Z+goKCfH6Dg4SFg36C
hoWFhXt8foV6eX58gn2Ie4N9g3uDfH2EfX1+gouChH5+gn2CgoWIfH6CgoiCjZV+gomEhoWEfYd3gnt9gnyCiIOKg4KSiIR2fH6ChXWCiYR+hYJ+h4KHg4Z9hXyDg4SGgoSCjH6ChImFe5N9fYSDfX58hH1+iYN+
g4WIhIpJfHd+fYeOe4SCeXl1eoKDgo2DfHt+fn1+g4J+h4N1goKGiH5+hniDg36Dh35+foOCfIqKeoh5fYN9fIaGfX2Cgnt5d3uFeYSCiIN7foZ8goJ6gnZ9foWCkIWFfoV4fn2CioODeXt+i4R6fYOIfYd+eoN4
hIJ7SpCCe3yDen58g32ChX5+hH17fnl8g32Cfnx7foeEgnF+ioN8goaKg3uDe45yfoJ8e4R9goKCdHx8ioZ2h350e32Jg3KFfoSHfH6DhXx7e3d8fXiCfYN2fn2PiISDhHl8g4SCfYKChIKCeoKCfo+EnX53fYN4
fneCfoJ8foKFfYJ6fYh+e4SFhoKDfIJ+gn2CfIaNg36DfX6HgnmCfI57e4R5fH59enaDh4ODfn59g3h7hpCDfX6GhYJui4Z7gnh9fIKChIN7fIR7eoKDjIOHgoKCg4N9hXuCfoKCgn1+fHeDhYWEi3mFfXuKgoKC
eoJmfYp+fYKCkH1+gop4fIR+hYh7j4yOfYl7fYZ5hX59fX59j4J8g4KChIKEfX6Hfnx6fol9h3qEfn57fn1+dYSCeoWKd4WCen56foiCfXp+fn17d4SGfoR2hH58eI54g5GDhXyJh3p6g4SCeoN5hH18eoSEe36I
goSCfoV8h3eEe4SCdn6DfISNg4J+i36FgoN+ioN+g4t3g4J8fHyGeIJ5hox9ind6h4J7goV9fol+inyDi3t8g4aEfnyHfnh+g4KEh3t+h4R5g4iCi358fXyDe4KCfYSEgn2GfYl7g4d7fHODfYSCe3h+g4J9fn1+
iI6EgoV6foR9gn59fnx+gnd9g359h4KGfIh5fIN9goJ+fHeCfXmDi4yIh359joiKeoKCfXV9i4JleYZ9g4KCfYeIfHx9eIKEgoKChnyXfYWJfXh9gnx+hHqCfGqLfYN+hoJ+hIOEdn2Cfn6DhHyRfo2DfYJ5goiO
d354foWGhHx+gn5+aoWFhYR2dYOEe3WIhIiFfYd6jIZ9foWCgnV9iJZ9h32Ifnt+hoJ8hHp+hH16hHp+fIOCe355fH5+e4OCg32DgnuCc4aCjnmGfoJ+gniCfIOIkXx7hX2NhIJ8gn5+hIKCgoR+fIN9g4KChYV+
hYh5goZ9g4J7fZd+hXp9hoZ9g3x+gnyCfYJ9g32Fgnh8fIN5goJ+ioSFiYaCeHp+g4J9eouFfYZ+i4N5gnpug3l4goZ8eYN8hH2DfXx7fYN3eYSFhYN9goOCgoaEgnl+koN9eoWEfn2ChYKFfXN+lIKCeoWGhIN1
fHyFgniChYKEhX2EhH2Kh3KDfnuCeY+Dh4KGd4J8fn6Ed3Z7g3uDeH1veH15foh1joiGhHmHmYaEfoR+koWChIiHfIKVhYJ5fn2Dc4aIhIN+jIN9fH18goOCe31+fnt9ioJ+fYqJe3aCg355iX6FeneUiH12foV+
hX1+fYKCgn5+d4R8goV8fX5+fHyHfX6HfIl9fIJxe4R9gn2Ke3p+e4KMfXZ+fHZ8goh+hYR8fHx8hnyDhoWMfYJ+en59fod4g4p5iYN1goOShIN8goJ9g4KCfXiDen19fn5+hHdyhHd4e3t+i36Fhn6ChIl+g4OG
eYJ4g4KKgnuJlXt8hYOXfI2Eg3uDhH2Gen6EfX6GeX6IfIOChoN4g36Eg4ODhX19fYZ6hH2EhIOCfYuKgoKHlYJ4fXx3gnd9fXeGg4KKhXqIen1+h3uCdn6FhXV8g4J+g3uJioOChH5+hHqCfn56goJ4g4SFfoaC
dn1+dod8fY6Ngn2FfoZ9goZ+goJ7eoKCfoJ+hHp+h4qDdX2ChYV6eXl+hYJ9fYOMeYKPg3x6cHt8eXl8d36SfId6gn2Jgnp4hXyCgn18d3hug4Z+d4OOfIWIiXh5iH5+fIaGkX2De4R+fYp9foJ+gn5+hIOIhX6E
gnqDg4WCfoN+fISCdX5+hoSMinyEg3x+gnyCen6CgoOCiH58fXyChnuDfX1+g36DhYOJeIKIh3p+fX6FeoZyfoeEfY2EfIKNg3l7e4R8hXeEfHh8hYSDgniDgoSCfpiDgnxygnl+foR6foKJhoOGg4J4iYOCfId8
ioKEcYSDdnuDjHuFh36LfYV9foKChIKEhIOVfoJ9gneEh3xvhYd9goiFfoJ3iXh4hX6Gen2CcHt3hXt+jo9+e3OFh4KHfJR9iHiGfH51fXuGgoN8d4KCd4J9foN+dZGEfoN9fIaFjHuDhYZ9fXV5hIKCg4N9e3yC
fX2Eiod4fnmEhn2EhIqCe4uGg4KDiHuCjHKEgoSCd32Cg3l7hHSOh4JzboKDg4KEi32DfHZ7fnZ9iYKEgoaEfIWFfYt7fXt5fXeEfXp+fn6Fg4R0hoJ+foyKc4J9in1+h4ODe32ChH6Cc319gnqEeoKCfISCg319
goJ+fIN3lnt9hX55goSCfX2Dgnx2hYmEh36HfoOGfIJ+g4Z8g3p+fX16fX6Ifn56goKFfYV3foiEfoKEfH6DhIKCioqEgnuChYiHfYx+fHt8fHh9g4aCe3mCfnx+foJ5g319hoR8goJ9hId+hIJ8enR8fYKEfHmC
eoSJgn6GeHeEenx7hX6HfIR7an2DfYKCg4aEfoKMhIV3goV+hoOFiIWEboaCfoWEfXx9couCq4R8g4OGfoeFhn5+hX52fnd5eoKCfYKHiX6Fg315YIOUhXxwgnmDhHSGhoOLg35+fX56fnmFg3uCh4Z9h4OCfnyG
fYSDfoh8e4J4fnx4hoWJgnyDg4J9eIR9fH6ChIp9jYSPhYOEhIKCiYODgoKGend9iX2EfYWCfImOgoN7hIKChH1+fIeEgnlziHxzk4V8h3qCh4aCfX6Dfn19e4KFhoOHg4aCiXp9fYJ+hn1+foJ7b3yDgoKDfYOD
fXp+hoeDeISDhHmCeIOEfm+Gen18fJB3g4KGenx9goR7iHx1g312fHx7hn5+fYaCgn6GfYKCfX5+fXqHhHx+fniCgod+hX6Dc36Mgoh2c3qEfG59g4KEg4eGhn58hoJ8gnp6epd6h4J+eoR9fHaRg36FfoR9goKF
g3yCe3p8fIOCiHuCh4V8fHl+fYV+fHiSfYJ8fnd9fn19enp+dHp9hoV8eXl9dX6EfYJ1hX6IgoJ9fYJ7fIWEfn2Ch4h7hIWCh4V+e3xxg36EgoSCiYKCgn56g36Fd3qCfIOCfH6Ffn59cnp8foSDfIWDhoKDhIKD
g35+gn2EfYJ9goN8fYd+h3uDfoSQfn6HfXyCg32HdX5+hYeFgn6FhnuDfYN9g354h4N9goZyfH2Dfo2OeXt8fYKCg313enN6hIWJg4OHfnl6g4KDg4p9fYSFcHt+foWJeIOEfIeCfHl8fnx9hJuFeoJ9g312hYV+
foiCg355fnx5h319foR4fYSChIN+fn54eoN3eYR8hIJ9iYWFiXqChZSGgnuKfHyGe4d6goN1eYSDgnKJcXZ7hH2Eg3yGfHt9enx+eIaCkoyCdnx8fX2Gh254i3aCiISCgoR8hHx0iHyIfn6Dgn6EgnZ9hYKUg3uE
hXmDd3l+goSDh4d6goJ+inuDfoKEfnuGfXyEfX2Je4eCe4l7g4OFhJJ+dYl7hnmEgnyCfH2Ie4uGfIV+g3qDhYJtfH2DfoN8fnt1e4V9g4J9inqCgoOEgnZ9e3iCgnt7goR6jYN6fod5hH57hH6De3mFgnp+foJ7
g4N5hXx9nod8enp1hX1yh4V6fYN6e4KDfoyEen55fJeDfYR5eoSGfoWKfnx2eYKChXaEeIODhX2Cfn2EhIKCfoKFhIJ9hnyGgoJ6eYN7goN2h4yCeHODgoOLfoN+fXqCgoN5fXF9hYWCg4V8gn6HiIJ7h4V8eX2L
fH5+fYODeYaCg4KFeoZ9fXt+eXuGg32ChX2Cg21+eYqGfoR3i36Ce4KLfYKDg4V+g5CHfoJ9inx6fn56fnuCiIOGeXl9g4J9fYOEg4SGeX6Jgn2HfX6Ce3x5fH6CdIN6hH5+goOEh32LhHx6fod9foiCh4N8gn5+
g4SJg3mCg359foeEfoN8gniFh4SEfYKEiHqCfoKCdn59eX54g3t4fod8h4J3dIKFfHWGgoOMg46CgoZ+hoKEe3x6hod9gniCfn56g4J7e4OEg3yFfH58eYd+iXyDfomFhomChXuChX2DfoKChIN9fYKCfIeCgoR5
hnJ8iXx5fIWCgoWKfH17hIaGhYJ7iHp2fX17fIR+dnCChn2Dg415eneCfXuDgn19goKNfH59gl2GeXyCgoaIfoiDe4aCiYKEfNh9hX58iYR9gnqCfX56hYOFg35+fHyDho2DfY2CfYKDgn5+goN9eoJ4hIOCd4OJ
iH2Md4WChH2Cg3mFfYR9fX2ZdoSMfISEfn2WhHV6g3uEfoR+iWx8hH50fYKDc4J6iX5+h4SDg3N5inyJhoOEfoZ+hXx9fYSCfX2GfoOEfn2Gh32EeXmCeH59eIKEiYKEjH2CgnyCgneCfIJ6fYSCfX51hYOChod8
iW9+fYR5fnuIhnx3eoSDfoKTfoV9e4OEe36FfYaEe3x9dnx9iIJ+fYSCfpZ+gnp9gox8i4SCfIeIfn2Een2GdIKEgn6EfImDfoKFfHt9foSFfXqDhHx+fX6Dg36Ge4KRg3qDg32DhH55hYaJgn5+goJ0fI2Cgol+
goZ5fIqDgoR8fH6EfoJ6foODeoN3gm2Cgn6FgoODg316fYeIfH11gnyEkX2CgoN8gnt+g36Cdol6foNrfnyHgnx6hH58hH10fn2Gh3yCfn59h4d5gnV9g35+goODe316eX6KfHt9g4d7e36FgnSEfn6Egnd8g3Z8
gn2DfH2Ce4N+iH6EeYKOfYh6fI2Ge36ChIqDhHx3fXuFhn58fIN9iXuLfISFfIKIfX6EfoJ2goJ4fX55foWEe31+foJ2bIOEfXGOhYWCg4l+fHR9fIt9fX2EeXyCfYd9fnmEbIWHg355hoaOcIKChYKGfX55e4KI
fn57h4KGfHyEeH15eoJ4hIR9ho19goqJe31+foeGg4OGd36Ve32EfYyEeoqCfH19dHuEeHx+goZ4hYKChYp+eIN+g3uCfYiKhX2Ce4OKgoWHg4eCe3t9iXyGgoN6foV+c25+hYKCeYKFgoJ+g4aJhIeDfYSKfnx7
foKDeoZ+hYWFgoWDhoOChYh7enmCfoKIgoiCfoWEfWeDcn19fZCFhYN8fnuEhnqHfnt7gnp+hXiGfoJ9hIJ1h3l5fnqChH6Kinx8hnp7dZJ+gn19e4Z9iYl7gol9foKIfoOGeX51fpiGfYKEfoSCjIKChoOFcoWD
g3Z7iX2HhHuCg3l9goKNiIR8foJ+fX2GfIOLfnx+fYJ+fn1+fXp5goh9goeJiXt8e3yGfHp1fHqDhX2CfoiCg4x7fYyRgn18fYWCfneGeYKEb4KFhIODgoSIg3iFgnh+g418gnx9hIKFhXN7eHp+fYaChYJ6g4h9
g315goRyjoKHhoN5hX6JfYl6joaCjnyNd31+eYiDgo19gnuCenyCg3t9in56fYmCe32DioOEg32Dg32De4WEfYOCmnx6eH6Ge4eNhYKEfod8fnaFfoV5eIJ4foSCfX1+foJ+hIWDg4WFgn2Hh4N9fnx7cX6Jg3x8
gn6EhoSDfYN+e31+fYR8foiHh4h+g3uChX16fYeEfYSIbot+g32Ee359foN+hYd9hn6Ng4VyfYWCfH6DfH6Ignp9fIR7hY58fHd9goKKhYSHe3p+foOGgoKCh4aCen6GfIOCenZ5fIJzfYOHfYR+fX56h3x+fIl+
hISCgnyCfYeFfYWDgoKFfop5fn5uiHiCeoh5hH2EeoSCh35+hHx9iXmHh356e356goKGg36JlH6HhoOShXqLfnl9foiDh4WCg3yEgoJ9hIKCjX6GgnyEgoN4h4J8g356jIR9lX2ChIKCgn6DjHd1g4N8eoZ5jYKH
hIl9c318e4J7hYqIe3l6hoOEg4N5fnV8e42JgoN9dYh9fo+ChIZ+foN8fYt5lX6EfoV9h3aHgoSCgkKIfIZ2fIV9eIR9hINtfnaCgn6ChoKFg3yQhXyOfHyLgoZ5fHx7hHp8fn2CeoKDgoeCfn2FgoWCh3p+god8
iYx7fYWDhIV6g4N+foJ9hXuDeYeDfoSGhoJ+hYV+eIKHe3t7fXyJdXZ8foR6foOHkH56g4ONiIuDhXyCfXx+hIKLg31+foWFfYKHeHRwfnqDhHWDhHp7e4J2hX54g4J7jol8eop8hnR+gnuJfYd+fYV5dIWDgoaH
h4KCfHyFhIKDe4SEfYSGb4R+fXt9hnl5hIaEfHmDhoh+fH57g46Ee357g3yDd354d36Cc359fnqJhHp+eIV8g4J7eoJ6hYN+hX6CeH6Je4V5gn2DhX6GhXd5jHxrfn2Pgo+EfoSDhH5+hXqFhIKCfoWCg4aEbn5+
hYaFe32DdH5+goKDfX19iXh6jn2JhH6DfIRygoWCg32Dg3l5fHp+e3l5hn6GfoN9goJ6fX6EhIl3fn5+fIKHgoJ2hYSIe4OEfH1+kXaDiXmCeoSDfn1+e4WIhJaIhn6Dgn6Ehnx7fYOCfIJ8fISCe4OGfnuCfXx9
fIODhoN+ioKLhYKCfG2Hh4R8hn6FgoJ9fH59eYN+fn1+foV8fHiDhHd8goOFiIV+foeCfoaCg5GGfoZ8fYOHgn2FeoSLg3pyhn18dYd8fYt6fniEe319fHx6fId+goaGhXt5foKSgoWDhIJ+gn6FfoKChnt9enaE
fIR5hoKCfYR7hYiGeHqCjIN+foZ+end7g3GKeHp5fYN6foOCeYN7e36HjXxyfXN9fYV+goKIfIKFgoOLh4WDfIOLfH12e3t9gomCfmeDfX6DfXmHg4V7hY6EfoOHfYV8eXyChIR9fXuDfn59g4KFhYWCfn19h4KC
g3eCg4SDgo1+fIKCkoJ8fnyDiHx8e3x9fnt+g4OCg35ggoWCfnyEh35+foWJeoJ9kHuHhIOCeomFgnx4gn6GfYJ+en2Ggn16hIl4fXyCcHx+cYN6eoN3gnWJeX54i4eEfop+g35+g3mCgnp9g3p+fXp9hoaCfIuD
fnl9goN+hZCKe357fXp9jYJ9eIN8fIJ+fn1+goODgn6Dg36HgoKChYeDgoKDeYR1fIOCh4l5e3p+fX6DgoJ7gnqDfn59eoZ+foSDfHiDg4SEeH2CeYKSfIR+hYaJeneFfH58gnyKgnd0fXx5fX59h3mOhoV9fnWF
eHyCiX18eoR+d4KFgoJ+g4KCe4eIin2FgoR+h5ONg4J+gnh9dIN+eH5+fHx9fYN8fn2EfnqEhnyHhoJ4dnuCeoOEhoWDgoSCh352hY5+eH2Ce5F+hX6Dfnt+dH6Ggnx9goKCe36EeYN9fISEg4WFfW99eH59hY6C
hHt9h4ONfoR9eHyCfX2He4V+eoV+fIKChYR+goOCiXuCgnODgnt+fIZ+foeOgoiDfnx8eYh2bX2Cfop+h4V+g4J9fXd+eXF9gnuCg36IfXmFgnOIfnxwg4Z8g35+goOJhoWFb3uEfn2GhYR4goSVg357fn59fXx9
iXyEgm6DiX19d4J8dnl8jXV4hYOKioKFfYN9fH5+hId3ioN6h3t6fIKChIeHkYN8g36Dgn16goV+fYyLgoZ+hH2MgoiEd4OFfoKEfYaCfnl8hoSJh32KhJR+c3mHfX57fYd2g36Eh3uCg32Fe4N+fXWGhXZ+jYJ8
fX2Eg4J6fX6CgnyIe36EfYKCjIiDdIeCg32Gj4N9iHuDfYR+iX6CgnqDiIKCe354foKFg4KMfoZ4eX2Fgn6Dg4J8goN5foN6fnyWiH59eYmCeH58foV9fYODgn5+goOGfYR4hIKEgoWFfX54g4KJfn6CfXyCe358
fIp+dIaEe3yGhYWFgn5+hoN3goN+jnyFfIKDhHx2hYV9fXZ+hISDfYOEinl+fYKDfYN+g4KHiIZ2fYKDjIJ7d3mFgoeChHuFfoJ+gnh8d32Ifn6DiId7kIR5gnqCfIJ9hYeDgnuWe3yCfY14eIR+fYN8hYWDgoJ8
gnyUjX59iH6EfoN8jIlyfnt6goKGfoR+fn2Egnt4gnyGg3x+eoyIhHyGgoJ7g36Ce3R9hH19inN9cnmFe4qJfn5+i8F5hH5+gnyCjYN+enp6foOOh496hn6DfoKFh4qCfYN7fYJ7fIOFhnt8fn17hXqFgoN9g32G
g4Rye3p9h3qDfm99g5OEg36HgoOCfnuFfX1+hHeDg3NzgoSDeYOJfIWGd4N5e3uEh4yKfYZ7g4KCg4OGeIN+fnqEg3yTeHh9fnyLe4aDfn2ChISDipN4gn58hHV+goSLfIp+foKDgnyEfIl7hIJ8fJB9goWChYh4
fIODeHuDiH6FfnCHfXyNgm2CiH2Ggn1yfYeQd4Z+gn6CgneEe4KEh4x5fHuOgoKFhXR3fnSCfXN9hHuChH6NenSEfYWCh3tlgouIi4OCfYZ9fnp5gnyFe4SFfIN3fnyFg3uGhH58hJCCg351hX57foODhXmEgn19
fHaCdYN8foh+fHl9foKEiHuGfIN7eYZ9fnaChYV8g3l6e4QVaoKFh3x+hYNzfISEg4Z9h1B1cIZ7dYeFg3iDg4l5foV+fIV7fH58eYJ8fXuGh36ChISCYISDfIKHfXp9h4WGhYKCfXRoioZ+dYR+joR7i3qCfoWG
e3KCfoR5cX59goODgnyHen57fnuCiJiDfoiCfIaCfoWChIKIkH5+g315e497iYKDhH2DfoKCgnx9enx6hoZ5eYOCe4d4eX5+fnt9hHuFhYZ+hX6CfIKDhIKGd3yHfZaCiHx+foV8fHp7jXuCfHx+fYd9en2Gh3yE
g3uFhXGCfn6EiXmJe4J8fnx9hoaDgot+ho2Efnl+fX6Fe3iCfod9dnyHg4hsfnmCd4OCg4eDen17eop6dH2OhHp8hYiEe3x+g3x7d3R5fYKDh3qEg3yDgnp5h3Z8g4WPfHV4iIKEc4N+fn2DfoKDfH15iYSIjXuE
goODfn5+hIODg4t+iX58g42DeoSDfHt7fol4fX55jXuDg4eFfoKPj4J2fIKChIeDgnx6foR9fXSLioN+i4N5fJN9doJyfHeDeYh8goJ4fXiFgoZ6g4t6fXt8g4aCfX5+d3t+foh7iW2EfIN+fIJ7eoSCiYKCcIWF
e357goSCg36SeXV8faSCfoaGhIWHg359hYh9fXiGeoKIeoWDe35+hYJ+g4J8g4ODg31+eoKDhH17d4J+goJ2inqDhoWEfX6IgoR7fIJ6eXyCg4SGhXqDfXqEhISDfHmDhXx+gnyCgneJg3uGiHyCgnt5foKCd35+
fX58e32DfniDgnp+foR+hXmCdnuChXuGiXyOgn6DepaEhYV8e3x6en19goJ7fH2DgnuEfYSIh3yDe3t+cXh9e3iDg5GMg4R0gol9g356foWDg357fYp7hHx6fn6CcH6DhIN3iH6EgnSKg35+eoN5foN4hnZ8fYd7
g318fXuDiH6Hg4OCg3qDgol3gndkfH2FfoKEhZCMg4V9fXx1h36DhoJ+hYOCh3iEhIeDfYN+eHuHi4R9fXWJe4iDhYKChnt5hX6Lg4KDhn6FhHaCen6Gfoh9g4KKgn2Ce3mCg31+foN6g357fX2EfoJ9io2MfIOG
eX16fn6CgouDfn17doWDfX6DfXeCgneNhYODhIJ8hIZ9doODgoN7fluDg31+iIJ8hYOCjIVzgoWcfX2Cfn5+eYN9h35+foR8gnmGhod3goWChYSHfH6Dhn5+hIaEfYJ+kX54b3l9hHuCg4VzhYOFe4OHg4KEfH6C
fH6Og4OChoJ7g36EfYWEeYh+gn15fIRtj3yCgoZRfn5+eYV1joN6d4J7gn6CfoJ7g3l9fIKFi4KQen2CgoV+fIaGgoN7e315goOKe32FeYR9fIR7fXt7foKHg31+gnp7hYKEfYKNhX6GfoKHdYN+g36IgoN+goaE
hIh3fYV8jIKVfYKChX5+g4WTfYZ8e3t6foiEfnt7gn2CfnSFg4mDfod+g4J7e4KCe3hwg31+g3l7h4KIhYZ7d3aCgoWDgolyfoN9h4J8fHx+kYOFfIl7fHZ9fYN6g4d8foODg3yEhoWGgoKDfn6CfV+TeYKCjIOC
iIKGhYN7fnh9h3x6fX59fIKCfoN2iIWIfnyDhoV+i3l6gnuCen6Gg3p9h359g3ODfYKEhHt+en6Cd4J6fYZ5hn2CfXuEg3x6goJ9iYqEfYKIhH6CfH6DfmuGfIWLhnyGg4uOfXyEg4V+fXuCg4OCgn2LiIKCdod8
foKEfXx9hXCIkH2FiX6CfYKIg353fn5+hH6CfoOCe311fXiCfoV2eXx8g36Fgod9goOIhYODfX57hYODhIV9g4WCg3uKe4N9fnyLgoKEgn59iYt9eYR9fnx9gn5+g4OCjHuCfX16h3p7jXx9bX5+goKDdoVzg358
h3twfYSOg4iDgn6ChYR+hISFfHt7gn2CcX56hIh+fnqCgoZ+hoN9eX52e4WNfYSCfoJ7i3mLg22ChIWHgoKCfXyCfYN8gn2CgpKChIOGg3t8e4N7g4WDeIKCg4J+fnl+en58hH6EhoiEeIZ+fYp7fX16eHeCfoSD
hnR8h4SCfX1+e4N7fn6Dfnp+qIKHfH59eIl+eYN+hYKDhYx9foSDgoZ2fYWKfIJ9hXyFhX5+doOCfnuFfnmDe32Dgnp9fnx3g3t+foKEe4J+e2aCgoSGgoV3hYd+goKHg4Z3hn2KgnyFg4iOfomOiH17hneGdIJ8
h4N6g4V3e4aIb2+DhH6CfoKDi4J8g3uFen6EeISGgn5+g4V9e3eUgoKFg4WEboSEhIKCfHx6foODgn6GdX17e319foODd4KDgoSDfoaLfH2Lg4R9hIKKhX2ChIJ5hYd9ioaChYJ+fXyGhH56dnyDgnqKfIJ9h3qE
iH2OgoWEhX5+eoWQfHGDiIN7eX2EeH6DfX6CfIKCgoWDhnuEen14hnlyfoSFfYKCgnl6hYZ9foKGb4KCgnx9iX6DhIOFfIWFe4N+hX6GfHx5gn19hId9iH2DeXiGgoODfoqDen5tfXl+gouRhIKDeISEfYd6iHJ8
fX2GfYJ9iHl+foODgoR9i36DfHqDfYKLhHx6dH6Cgn6Fhnp9fYJ4foJ8fYOEfoiGfImCe3yEg4Z7hH6IfoV8hnx9hoKFmn2FfIeCfoKGhXZ9fIV+enl+fn2Cg4eFh4ODe3uCe4V+eHuKdXyFfomEhXuGfHmMfHaE
hYJ8hoR7fHqGfnyCfYaIeX6GfoKGgoqIg3p+hIV6goKEhImFhHl9jnyDfop5g4OFfH6EhoJ9iYKHc36KhHx8iYJ+ioOEeH6Cgn19fId9g4N8e4N+hn2HgoJ6gnuDmYOLhoN3g4N2jXx9d36Eg359g4SDdXl8hYV5
i4J9eYKDhISghn5+fYaFg4ODfYSFfXt9dYKNinp7goV2fHqDfXqFfnd+hYV+e3B9hoJ9j3iJcYx+iHd2go97b4SFhIOKen6CfYN+fop9gn5+goSIfoJ7fm+Cfn6FaYOJd4iDgn2Ceo2Cfn2CfIeMhH57g4WHhIOP
goODhXt1god8hoV+gn6LenJ7c4KChHOFe32CknyFjYSEg4t+iH6Cgn54gop7fH6HgoV+goSDiIJ9goODg3l8fH55fY5+bYWDfn58hId6fXyCe4OIcIR9fX58g3uOfn57gnp7fH57hYSDg4J7fIN8hX6Ee4N+goeF
g25+goh6g4J+fnl8hIKDhIN+goZ4hn57foKJhIh7goJ5hH6QiYJ+eIKIgoJ9g4SFfHyDfXyDeHd7goSGfoeQg4KKioaDg4J9fIKDhYKDg4OEfHuCe4SEdH18fH6GjnuEgn19foOEfI6Efn57gn19fXeGg3qDjIN+
e4iKhHqFhHZ+hX6Cgn2Ce4WFfIJ9fYJ7gnx4goOCgpCCfoOFfYV9goZ2gniDe4aChIiDg4N8ioOPe4OFg36Ee4eFh4h9d36Gen6Dgn56an6Cg3WDhXuDeHp+go6GiIJ9e4N7g3t4hIaDhoV3d4J1g4KEhoWEfYmJ
fn6CfoSFfYSJfH6CfYJ7gn6GiIN5iHx3fYOEhH6DhIZ8hYJ6h4iDfnt+gnp5fX2Gg4V+fot7foJ7hIl7fH19gn6Cgnd9foSafX2DfoOEfnx6gnx9fYOFgpaCg4J4eIKCgod+en54e4OCh3x7fIaDg4KCg4KDfoV5
eoh7fH2Dhn6ChH59gn6DfoKDfn5+g35+dXmDg4aCiYaGgoNwfXiEgn6DeYKFhXOGfn2Eg315eoN8goJ3fnp8goN9e32Dh3t8foONdoV5fX58hHx7eHuDiHWChHuHfn6CfYKDfJ1+doN9gn1+g2V7h3uFeH1+hHeC
g4eGgoOHgod7g4Z4foaMgnx9fHx3hIKDgoJ9fYKDfXR+go6DhYKGhnyCjYZ7fYWChoKLfaFue359b3qCiIODe3uIfH15fH6GhnuRiH6FhYiGhYaDgnGJfHx9i4J9g3yDcYN+fYaIgoqEhXuFeot+gn18g4KCgpCG
jot9foJ+e32KdoV9goN+g4p9fn18fH18hYp+h4KFiI19hXh8hIN+fpKCfoKCfH6IhniCdniCfYJzkX1ifG6MhHyEfY6Ig32CfY2CeXyGe4KCiH6DiYV+hnqDgn54g32CfYN8gn19iX6FfXx+gnl1g4N4hISJgoJ7
g4iSh4Z8fn6Re4SCfnqCiI6DhIWDg3t8gnyChHuFeHyFhnt1gol+gouCgnqHfo2OfHWCg4KEg4OCg4N6emyEhXyEiIJ9eoKEiIh9fnx9fX6CfIOChX1+foOJfYSEhXx9g4KIhJF+fHqDfIJ8fYJ+fnp+eH58fYN8
eJJ9hH19foKKhYd7fI6ChYh9e4Z4d4KEfoJ9h4SJe4OEgoWEdXiId36HgoR8g4J9fH2FcoNvfIR+goKDfoZ5hoKEfYR9eoR8cnt+e3eIe5aDgoJ9g4SCknyEfoR5fot5hn1zg4aDgnl8fIWDhYmCeoJ+gnx9gnt7
g3l8hHl9fYOChXqCfXqCg4Z4dYSEc4J9iId8h4KCfH6FeoR+g4KDgnuIhIOOg4WKfXyDhn6FgoR9goaFfoWEe4eGe3p8fn6CfXdxlYKIh3h6fISCfn6Dg32EjYKDgnyMgoR9fYh+i4KJgnqCfH2Efnx8e4p+foaK
gnyCgnt1g4KDfoJ+fXx6d4eDiIR+fnqQc4p9fYOIg3R+hIZ9fn1+e4N8c4OHeYKCfYKFh3yGg4R4g26CgniHe4l9hI2JgoeCg36Eg4N+eIKDfoV8iXR3goV3hH59iHd+gn6Fg4N4fH2Ih4OMgoaDhnt9g4iGhYKE
e4R8e3iEg317goKChIaIhISHhYOGg4J7hXaEg4l8hoOCgnxzfoJ9gn15foJ2fH6Ce32EeIiFioJyhXuCfH2FgnCFgoOQfoKEhYKIfISKgnyEgn6IhYN8fpCFfYV0gn5+enyChIuHfoKCgoV+eoaDfn5+fYJ8god9
fYJ9fnp5fIKFgpOJgoN7g31+h3OCgoeIfHt0fn1+foR6aXqDeXqCgoR5hnuFfoaChH2Clnp8hoaFe358e4KEgn6FfoZ+fm2DgnyGfYJ8hXx+fIV9hX6DfHaEg36Cgo2Dg26HgoqChn5+h4R6iIJ8h4eDfIZ7fHWC
e4p7god9g4N9en6MfYeGfIZ5fnyChIKIfpeGhX1sfn2EgoSJh4Z4gnyJfoKFg36DgoN+fX2IhIZ4fXl+eIN9hHx+eYt4e4Z7foJ+fn5+fXx+g4JrfYKCe3yOhoJ4g3uHfIaEhIODe4OLiIN+foKEhXqIe319iYSF
hn2JfX6DhoJ8g3eHfn2EfH14kX18fImCeoh+hnyCjnmChISLfXGEj4N+fn2EeY58goKGhIR4e4Z5g3uHiYJ+g4SChHGEiIODh36DfoWCiIN8en59h458fn2FhH2Hd4WCen6Cg3p5fYaEg4R9goaCgoR7iIN1dIJ+
g4V+foaDhnl+fn2Eg4N+g3x5hIV+ipp9eHx4i3x+fH6Kin59fnl8en1+doZ8fnJ+foN5gnx8gnuGgnqCgn2UfoZ8g4Z5eH6FhHqJfX57fX58hn59g4KDgnuCd4h+fXh9fX2Dfn58dISEin6Efn2Md4OChXl3foKF
e36FeX57eX5+goJ7gnl2g4SDkoR6j4R8eXt+hIOEgn1+hH2IeoODg4OGgoKCe3t7hIJ4fnx+fXd6g35+dY+GgoN9jIN9gnqFgoODhoVzhoKCg4uFfXaCfoJ1fn2CeYSEfXp+goZ8dX18gn2GeYaDh4KCg359g3yG
fnqHeH55g4J4c4x9hIR9g4SHfHaEfn5+goJ4dn5+ZYR8h4J+fm+HfXp+fHqEhXCGfoJ+e4KLhISEg3x+fHyJhH2LfXqJfIOEe4iCgoV9hnl7h4h4fYKChIN5e4mEhIOPhn2Dg4Z+goaEeXqFiXp9fIKDd4SDfXp6
fnd4goSCfXx9eoN+hoqHc4J9goN7hIqGfYOEhHuCfoN+hn17eYR5go53fX55d36MfZWFeH5+gol8epB8fYR7g36NhX16e354jneCeoKGfoKCfX11g353jIN9fHyDhH6Een6Dgn6IeIV+hn5+hIWCfY2KgoN+g4R8
i357foJ5foN9e3x+fH5+g5ODfIJ+h3qCfXqGhX2DgoR+d4J9fH56hH6EgoZyiIJ5foSIfn2Dg4OGfXp5foZ9hGmGenF9goOEhH17fn2DfnqFhoKEfX6DeX58hXx9fYWGhIR+goeCgoKEg3iCgoKCfIKEfXp9e4Jx
hY99hH2EiYJfgoSEc3x8fHiFiX5+fYR0iYSFhHyFfn51g36DgoN+dYeChHl9gnh+fn59e3x8foN4gn12hXV+fn2FeYZ6iYN8fnuDcXSEg4ODg3yGjX6JfYOFeoR9h5V+gn59fYV7eoJ+goKNhJCDgoODeIKHfnSC
goR9hWZ5jXp3enuDhX15fIKKfoaCfHeJfoOCfWx+fXmQeYKEeXqFe4V+fHRUe3uVenx8iX16fnyDeoN6goSEgoJ6fIN7hX17hoKCjoJ8i4SDe4WDfn59eIZ9gn17gn1+iHuDe4KbgoJ5dXh6i4h7hHZ9g36Igoh8
d4V2fY+Khnp7hHyEfYKFgnyDfYSOfYV+d4eDfYSGh3x+e4WFgoN+iHiEg3Z3eH6DfoR8hIOCgpCCeHSCfoOHhoWHhHl9g32DfYWFhH5+e4yNkoWFi4l3houGh5B8fHh9goKLg4yDkIN9g4R8fomDg4SDfYqJgnhx
hIJ6hXyCkHaCeYN8foZ5en15e31+gn6Cdn18fYKCg4ODc4iCen18goiGhIODfXx+gn2JfoN+fIJ9e4SLjoV8gn14fnp4fnZ9fX2CeH56dn2EgoJwgn2DfX17eoZ+iYd9fX6Hg4J9h358foaCgoWFioN5foKEfnyD
fnyDgoWDg4J+hIV7fIiChYh5gnqJfXmCfIN8gnyEhHt+hIuHhYKKfn57g3t9e317fX18fIKKhH16hIJ+kHyMhoJ9hHuDfop4iIKFgoh2hXx+fH6DfHuCfH2Eg518eoJ2fniEfIaEgod8int+gnyFgoR3g35+hIN9
hoKEhHd4g35+eoKEfYJ9fX2Gg3yDgn19eXuafXiOfoJ9hIOIfY6FhoV9g315fISShYN7i3x8eo99h32JkXuDgoWFhX2Ch4OEgn17g4WEeYKHfIN+hoh+hHh8gnqCioJ+hH2CgnZ+e4p5eH2Ce4SHgn2Ggn6Efnt4
hIODgnh9jIV5h3l7joeDhYWDhHyEkYSJg4SEdoWEgoOIe4qFfHl7e4KEg316d3t8eoKDhXx9lnZ8hYR+h4KCg4WIg4J+hYSChXqChIKJe4J3e5SDg4WFgnt9ioKCeoN9fX5+bIN+goSDg4SDfWCChXl6eoR8g4J6
goN+h36ChXl+fX6Ddn1+eIN8eX58foODint7fIN7gn19e3eCen2Kgod+fH6MfX54hoWCgoKFhIKPfH6IfHqFh4h9hYOKi4Ooinx9g35+g3iFg35+hWV+e4SDfn1+fYd+g3x5fnl3fHl8g4SCh4N8ioR+gnqSfoV6
hYZ1gn2CkHmEgoKIhX2HhH19gn1+hoh8e4N1g4V7i357e357fIJ9hIeEg4l9goKLe4KFeoSCg3h6h358d3x9eoh7fIR3hHqEfoJ8g3mEcYOCgoSDhHqFfHyFin6Dgn59gnqDhX16gnqChYWDe3h+fYOCfmqDgoOD
g3h7gn55foR8fX19h4N9gn6IhYN9fnx8in2GfIZ1fIN0fXyMg4KCjIV+hoOCgnp9jo56fY19enp+fX2DfoJ3foKOe4d+mIWEfXp+gnuFkX2Fent+eIKIfn2FjIKCgntzd3V7fHl7e4KJg3x6gnWFioKQeYJ+fX2D
hISEhIWDgnt5hYKCe36EfoiCh4iCfnV+enh7fYJ9jH6Gjn6EfIWFfYOEfoSCiYR4fn6FfISDfn6EiHiDg4R5fIKFfn2CfYZ9eYOKgn1+fX57fYJ5gnuEfIN6goN7foJ8fIOCfIh9eXp+g36Ce498goKKhIJ8g4J9
gomEgn2Og355hYN9jYOHhYyEi3h7eX6Ce4KCd4KGgoN8en6DeHx+fYaCin58hYWDgn2ChX11fYV+hYNmfoJ2h4Z9gnqEeH1ueXx5fn2DgnOCd3N9fn2Cg36CgoeRfYNxgoKCh3lvho6LiIKIgn2DfXuHgnx6gn2F
h5V8fYN6d3yEfYmCfoKHg3mLfX55foSEfYZ4fHuDfn2ChIeRhnCCfYSEiH6LfH6CfYJ+gnt0e4N+eoWDhHp5goONgnx+hHyKg4SafISDfYacgpKDhX53g4N8coN7fId9hYWHe4Z+goOCZIZ4mYV6hYWDe3x7hn5+
dXuDfoiCeIWCfoJ8e311dneGe3l9fYp9in19emaEeIZ6e3aFhX6FfoeCgnl+enyCfoN7gnyFfniHioJ+fnl+gnx4d3p9en1+c36FUoSCfoJxfn56fX2ChYR+hX6Dg354gn57g4KCg4KCfIN8hHx5cneGfHqCfXuF
fIKDhnx+k3qCgn6FfX59foaCjH56goWLhIJ9enx+hn56e36CfXJqfXl5g4aDj357hoaEfXaHiXyFiHmEfoN8hXx+g4h4fn56cnx+eIN9iIV7hHmDfINyg359hIODgn16g4R7fX2CiYmCinuEhHuMlnyHhYR7g35+
en6Dj3mCfYKEg4Nwg3x8dnt+i4OEgoN9hISDfXuJg36FhISDfoOGhIeEhIV+hH2Cgnt4iYOCeoJ9gn18fnqDe3t3g4WEgn19fYZ8e4KFgoJ+fH14hot7fX58hYN+e4N+fH12goZ+fn1+jIaDeYdzj3t+eYKKjpKE
jIV1goOFhYKFe4mGfX6IfoKFe4J9fYSCgn1+fnx+fYN+gnh+iXuJl3t+iIN+eYWIe4V7fX55gnx8h4KDen6NfH2ClIiDe4OCe4ODhpV9hIKGeH59fISLhYN+gnl9g4J+h3x+hIWDeYOEeX2Gg3uChX5+eHeEgoKC
e4h+goN7goSChXuCe4mHen1wh3qIgn59e36DfXyUd4N9g4JyhI6Hgnp+goJ3fYJ9e4SEe4KFhn6Fe4OGgn5+fnx9g4SFg4N7goN+fYJ9hH2ChIV+g4SCgoKCg4WCfoSGen2Dfn18gn6Dn350hnuGe3p+fISCfH56
hn2FhYKEg4J+goKUfZB9iIV0fYJ+iXZ+foODhHuDfn1+gnl8koVzg4V9foN8g36CfXeCZ3uDdoV7goaIhIKChXqDgoJ9lYJ5g36CfXp8foR8lW2DfI1+fIJ2fYWDhId7iHuNgoN9eoKDiod+inyDiYaChH6FfX5+
goN9joV+jnSCc4KOh4mGhYiCfIKEe4N8i4R6hW6Fgn2ChHh9fH1zeYd9eIJ5g355e4KKjYZ+foKGe4R+g3x+g3l7gnh9iYJ+gn58gnh4fYV8gn6kg4OFd35+goJ+h36CeYKDgoiCg4d8fYV7goOEg3t8eH2CfYKE
fnyHfoWChnyKgn6EfYJ8foJ3goJ+eol8fm13hn2JhoWChImEfXuHfHl+fX2Ggn2Fk4l+hoOChoaDgnmHgo99kIKDgnt+gnt9d36Ee3yGhIN+goKCeXuIeoODdoN6hId9iYOEgn57hH57goKFhIaEgoWFfoKJg4d+
fIJyfH58gnyDi4KGfoSFhHiDgneCfISDe3qCe4R2g3iCfX56fIN7foyDfn2DgoZ9goKCeXeCgoN5eI98fISGeoR1g317e3htfG14goaEe3xzfIJ7fn2Dg3l+e4tignp9iX58fXmEfH6Fg4V8e4WMfoWGfoOCg4J7
fol8eXt+goWGg3B8fHp+fXp+hYV8gnqCh4N9hXqCh4KFg4V5g32De3l1e3t7fnmGhHyFlYV6e358foKDhIKGgoV8hX1+hXuChHyEg3t9fX6Kg4J1g4WCeYeEhYZ2eYODgoqDeIOKfoOHfoh8gn6ChIiFfXyDfX58
g3qCg4V6kYaEgoiFfIV9fI18hYp3fYKChX6GiYODhYKFfYJ8goWDgo2EgoKIe35+fYWOh4+CfnV+gnmCe4p6dXuNjn6Dg3R5hX1+foOCh3mHhXqDg359eoN8g4Z9h3qHfntygn56fYd5goqIfHyCg3x+jXyCc319
hIJ7eoN+d4KDfIOVgnd+goKHgoSEj4V9cYR8fX6Chnp8fX19e3yJgomIfX6Cen19hIJ+hIOEg36Hfn2CfIZ8fX58fIKFiIZ8goR+dXl3fIKGfoaDgpCDeXx7fX6JiHt8en59fXR+fn6Cj358fn5+gn58fHqCfnp+
h3x+g4SCgoJzfHp9e4KDeHyCgoSEjH58d4h+e4R2eXyFfoR+hHx0e3iEfYKDhIV8foR5fn57iYKJg36FgnuMhn6Chn6CfYaCg4KGfoaDfnx+jX6EhH18g3uFjYN6kIJ6d4N+g4h5fo2CfXuPeo59eYmFfpCChoN+
e4d6ZHx7eIJ9hnyDfYKGh4J9h4d1e36CaY14fomTeHt8gnyDfn2HfYOGfoZ4e3yFg36FdX6UfYSDfX2DfYRxg4KHgn12g36EeIKJin6ChYR8fYt4g32EiIKLg4ODgoSCgneFiIWCfYl+goh9hn5+fod7fHtzfYN+
foN+fH2GhX19hHx9d4KDgoZ+foV+hH58fouNfYKEfnuHc3mFeYV7hX6Ci3p3h3eFhIJ8gnh+e4R+e3qIen6Ce4R+g4R6fIOEgnt+foJ+cX56g4N+eXp2hoWCfXR+hYWFfH2EfXqHeYeChYSGfoR6dYKEg4N9dXuG
goKDfomFfoSDfX2CfYSHiYKChYWHhIh+fnuEgnKCjYR9iH6IfoOGe35+g36Mgn1+e4SKgoSChHqCgnyLhHp9d351gn14iH2Kfn2DgoKDfH5xfYp+h3d6eIuCjoZ2eoJ9eYuPeX2Cd3yCeHl+hHt9fIR6fn6CiIWC
goVwgnyChHyCfXqCd312ent8hIV8gn59bIODgoN6hYOCeX6ChYR7hIWEeoZ6fnqHhXh8gneEjH15enx6dXd8gnx8eHt9g4N9hIqCd4SOhX5+fHuHg32GhISEfXyDfH6GfXyDgoiIhX5+c4J5h3qDfnx+hIaDh315
hIOChH6CgoJ6gnh8g4d6jId+g4ODh5eEeIORfIOCeHp9gnmDeX6Hfnx+fYSCgoSHhIJ+jnd9foR6hIOChXyGhH6EeYOEfoN9e4x8goN6hoaGfYOafH6CiXmGe4p+fXKNfoN8fYSGe4ODg355lXx+foJzjn1+hXuG
fX18gnqRfnuDeYWDenx9fISEfoR+fX2Fe3x5foWEeniHgoh5inyKfYeGfIN1aoKCgnpui4SGg4KEg4N+g3xxfnx1g358g3lugnqFfoeCfoR3fn6Egol+dH57iX2Cfn6DeYN+gop8goJ+fn6Cfn6CgoKHiHR9fIN+
enx+h459g4V8eISGg3uDgoWDkH6CfoWFhIV6j36Hd3uHen58goOCfn16eYaDgoKPfoKPc3qCfnp9g357fYODfoR5e5KEe4KEepd+fH2Di4Z7hYOFgoJ8goduhIN6gnyDe4SFfX2Ke3uMdX2IfoSGfoV+fISEfoZ9
fn6Fg4J2fYp+eoV+iHl8gn1+g4Z9hH6Eg352foR+in1+fnqCiIeGgnyIg4KFeYKHgnqCi3uGfXx+d3mChHyIfnx+hH5+eYV8eHx7hYl9e3yCeoJ2fn6CfIN8fYKJfoaOfXp9goN+hIR8foKPiHRxfoR7gn51iX19
fX1+gnuIfnt+foyLhH18goKDfoh6fHmCgn2HfYSMg4J8h4d7foaCfn5+goKCe3iChIN9goODiYJ5fIKJeoV8e3aIg355ioJ7eoODe313eX2IhHt6g4yCfoaDgmp+g32DeoOCgn15hJWEfX5+fYx+foKDgpCDdX6E
hIZ7eXV7hnh9hIWDhX5xhYKHgnqCh319fIJ3eYN9hYd+goJ1d3t6dXxyfHx6g4J5fXh7fIV+foJ9iHqFjXR4hXx8gn2Cg4SCfoJ+fYOEd32Dg3xyi4eDfH54bYOHgn6DhYJ+fYJ4fn6CkIKFZoSCfoV9hYV+g35+
foSCeIN5g4d7fH15hox8hXt3foJ+d4J7fn2GfYN+jnuDgoV7goZ+hYJ5hoWFfH2EhXyEe4OCh3SCfoZ2fISHfISGgn6Ciop9eoOHgnt7g4d9enp+dYR9g31+hoOHgn2CfIh7dJh9fIOCfX1yhHuChXx6eYSKfoZ9
h4ODeX6ChnyCfoiFfIR3fYZ8eYd8gnR+g4KCfXx1hH6GgnyHfYKDeIWGgoSFg4Jyg317fXl+eot7fpZ+g315goKFeH6FhYeEhHyChYOGg4N7fHx2hnmGfnaHlYZ9hniDhX19d3x7eX15foV4hISFiXSDh36Cfnx+
eoKCgot8hoxygoR+hYSIhHyFd3uDgoN2hXmMgoOIfYKDhX2Cfn6Ghod9goOEeYaFfX59hXuCdYR3hYWHg4eFfX6Heol+int+eYN8fH2CcH2FfHx+gn56goODeH18fneHfouDhIKChoR7foSDfoJ2eY6EfntxenuI
eIuCfYOGhX19gnuDh3p7fnaFfYaCc3iDb4OFfnx2goKGeX58hIJ+bn6Cg35+dn14eYOEgn1+i3d6gnt8hIN+fIKFen16fISRgnuCgnl9hX19g3tyg3t6i3Z8g4iFeYZ1joiEe3p+eoSCen6Eg6F8hXx+ioODfIJ7
fYV9bIeDdXZ2fIuChH2JiH6JhHh+fX2DfoV+gn6DiIWCgn53iH57en2EhoSCfnyOhnt8en2CfoZ8fX57g4J8hoV9iXx7hX59foJ9fX15eXR9fYeHeYWGhoKCd4ODfIeGfIZ8g4KFh3R8h3tyiH2FgnNth3uCen2C
fnt7iYeIeoODfHx9goR+e4OEhXmEg31+fYKCfH2GfYV9g4J+fX55hnp7goZ5g4OGaXuGh4OEhXyChYKUfXOEfnl4hH2DeIR+e4V4eYSJfHyDe3x+hX2De4KDfXh+fHyFhYOCgoR+e3p5goKDfoZ9goKHdXmEfn5+
g4aEhXSDhXl9e4KCgnN7gn6Pdnp9goOEiYOCgn59fn1+fYN6fHuChIKGe359i3aGeH1+e4KDfoN1eoOEfoOCenqCfoSDfYhyfIN6iH56hH6Ch4p+fmuDgnx7hIKGiX1+h3yChHx+e3tyeoh5g3qDfnp5g4WCfnl9
iYR+fYKCiIZ+foZ9g4Z5fI98eIKCfoV8e4KCfYOMe32GhHuCeYSEfHh1goOFeYJ9god+h4WCg4J8hX2EhoqEfnqIjYOCfX2CfX1+gnx+dHl6fod9fnGCg4WCfHyEjHeHh4h5goN9dXyEgoaQfoSEg31whnt9eXdx
jYSEfHqFjYOUhHuDg3x+e454gnh+fYV6fHp4fXp+jYR+hISDfoODe3SGfYR8hIKCgo15en5+hYKCfYN8hH59fo2HfXt7g32Hg4V6iHh9hXqHgoJzg4WFhId+fYN4e4J7doWEgnOCdHZ8foJ9iY2FhH2ChoSCg36D
eHx6foKHfoSbhHaGg36Ee3p8hHt+foJyfn57hHt7hImCgn6Cgp6IhX58eneDd4mCfIKCe3x9eZF6lYWGdHyJdIt9g4J+lIN9g3p9fXl+fnyCi36DfHt7hXeCfYKEfISCg3yCg4KDiIuGh4uSgnqHd4OCfYSDhXt7
goV8g36Egn6LdX6Cg358dXeCeH2CeoWHfHx7g3p3foWKfYJ9fIqDiX6EfnqCfId6g31vhH2CfYOCg35+fn58cHtzfXyDhIR4eoaCgniChIV8fH6DfH56g3l8fH5+hYN+gnuCg4KChYJ0fn6JeYOEfoN+g4Z+g3F1
ZIqDfn1+god6g32CfIJ8h4eMg4KEgoJ8goJ+e4J7foJueH2HfX6Cg32DgoSGgn6EgoV7goV9hXqCfnV2gn6EgoR4hoZ5gnh9iZCGd3t+e4uDg4WFhoSJhYSDhIKCe3qKg3uHfH17fn2CfomDiIR+fHt6hHuDfoOD
goJ+hn6Dfn2Ffnx8fIaKeYSKg3eEfHiCfn56fn18d4ODin2Jh4N5g4aIhoOLkpGHg31+hIKCe4V9h318gol7g4mDfIaChn6EhIJ+hH6NfoJ8iH5+c4V+jX6Dhnt8fnx9fYOIeYJ2hHt8goJ9jIR+eYKMfZB5hoV6
e3x+iI6Cgn6Dgn6DhYd+fXp+dod+knV8fXx5eXV9g4eMhX6EhISEhYR7eXeCgoR9eImEfH2DfYN2fYKEhoV9gn6JfH55hIN3gnp5g4d2hoOCeYOChn6GhH16e4d9iXx7iH2FeYaJfXFyfol9bX2DioWDfYSFfpZ5
gol+foODfX5+fn50fYd3hZuEg4aMiIN3gnt8fn6FfX6Ei4R0eH6EfXx8fIWTh32IfHiCh3aGgnyChoWCh3J9fn2GfYJ7j4SEcHmChIh3hH6CeoKHhIeQeoKFfol9g4WDg36CfYWJfYN9hYR+g4R0g4J7jHt7gnt+
gomDjoOMh4J7fniKe3t5h4t+fn17jnd7hH2DgoOFfIKCfnOEiH5uhYKDfoSDg3iCfIJ1fIV7hXqEfIOCjnx7fX6Cd4OGiX56hHqDgn6Ee4KEgnt8fn2Ffn6EfIZ7hn6DbX2CfXGIiYSHfZB9e4KFh4OGfIeDe316
foOKhJ18eYh8lIWKgn6CfoN6cXeEeoKChoR+eHl2goN8god5foSCe3x9fn1+gnaDhoSGhH16h36FhYR8fXuEhoOCemN6foKQeYN8hYN+gn2DfH2ChH19goJ5g36FdYOOgoKCfn2EhYJzhX2Egoh9fX5+e4KCfYOC
e3p7kXuDh3x8hXeCgoR9eoN8goSIfXt4fYJ8eY2DfIp9eoJ+fYR8fYN6hIN+foOMk4KCd4V9fH6GgoiChpCHfXuEhIR8goV+g4R+eoN6fHeCfH2DfnqFhX6ChH2DhXyEiHSCe4KUgop1fouEfn2Eg4KGeoR+fXmD
eH57d4N8fn56gnuDhYJ7hH2DfoOEiYd+h3x+g3uGfIR9fX6Ehn58en6Cgn2CiX56fYWCgoKCgoiGh4eChH56goWDfnuEhHt+i3yCfXyChIOCfYiDhJCMfX5+e4Z6gn55h4eGfnyFiXyCfYd4joN4eoJ4fWWKeoKE
iYSFhIiCe4N8foWDhoZzfnt+iYJ5fX6JhIWCg4J5e31+fn6FkX14dnd7goR+hX16fYOCgnaEfn13fYKEfYKIin19hYN9bop8fXxtd35+hHmCfYKDhX6RhX6DfoKCin57gnqCgoeFe4aMhYJ+e3WCfn58eoN+hYN7
fn2HhHuIfol+gnd4foJ+fIODjYV1foOFfpB6e3yJfYR9g4SCfn56coaEdn5+eoeKbn6Gen6Cgn2Dinp7h4J7dYR7hHt6dIJ3joZ8jIuEhn2Dg32DfoKCjnuDfH18eYl7fYKPdn58g3x7hH6FiH2Lfn59g4N9hn6C
foKHgnp9e4aDeYKLgnx8fIp+fHx9g359gn6Eh4N9fH58g4J+foJ+hXB9fX2CjYJ9fn6Cgn6CfXp9fYZ+in1+fYqDg3p+i3yFgn18eoeCh4J7g4J+cnuCe4qGe315gn59ioiCfnJyhH53fYh4fIJ8foqDg4l5iYJ8
gnyHj4N7g3eCep9+hId7fYKEioKCiHl9hYd5hYKDen6Gg3eCfYR+fnuJgnl8hn18e35+hX2DfoWDgoJ8fH2DhHt9j36CfIKKfnttfoJ6d3p4eHuFhI+Hd35+goJ+fIN7h4OChYWQin5+iYOCdIWIg3qEbYJ9iYKD
foiCd36Fen6DfHeCfYWGfYqDfIN9hIJ9fnyEiIN6g356g3yEiIaDfIp4hXp7e42CfoOKfH1+eHt6fIV9g4V9eXh9enuCioOCgn5+hX2Cfnp7g317hoOEhIWCiI+EiZSCfXx+gnaGfI13h319gop8g4KDgn6EeYJ5
e3t9h4l6hIKReoJ9gnmIc3Z8hYJ9foSFeoN9goSGhIx8foJ+hHp+hIR+dXyHiH2DhoOFhoJ9hIOCjIZ9hIqIgnuDeoZ+eYN8fZyCfnZ8e4Z6h3aDfoOCiXpxhIKCg3l3en6EeHp+eHl6fnl8fX6EfYN+gnuHfn6C
eIeEgoN4e4SEgniEhHeHdHx6foWFfn2Cg36CfoJ7fX5+e3mChIWCe4OCiH59fn6Ch4d+fn6CfnuDfIKDfoKNfIZ4fn6DiIl+gnx+fn5+ioaOfX6GgoJ6goN+goR3e36FhISEg4Z+hXyDhYR9iYSFfoSXfoOGg35+
fIKEfXyCg32CeX2Cg4OEfX13eHt2g4mCh36Eeol6hIKFfIKMfoV6in17dH19got9iHt+gniFi32DhX2HiIaHeo2IgoR7fYmCfHp9h419en2Egn18j36Id358eIiCfoeEfYN9e4R+e3x6hYJ7eX2RfnuIh4WJg4Z+
g3yDh36Ce4KDh32IfIV8hYR6fHmEiHp9fn5zfXuCgn1+eX59foKGgoKEgoODhYZ8gop7fIeEhnV+foV9goSKgnt5i32Eg4SFg31+fn59iX2DfHx+gpJ+inx9g4uCd4KFhnp6cnt2hIWGgn6Eg3iVen6CgoaCeoKF
gomKhISHfnmGiIZ7e359fX2Eg36Mfn5+goaDfnyPgnh8fYJ+hHx8fXyGgn2Dgn12hIN8g3lwcXx7fnx9inZ1hXiHgn59hn2IgoN8fnWFeYV+eHx+h4OCiISHgnl5god+iYp+fYWFhH57fH2Eg4J+hYZ9eYR5gop3
jHyGfn6CfYKCg36EhIKCioV8goSGhYWEfXx7hnyCenZ9foZ4fYOMgoKFeoKCgoR9g4J+hIOFhn6GfYN6hIKRe3yDenx8hYl+fYR6hoR6hXeEfIKEgo18goJ0g4KEgnyFeoJ9g36CgoKDfYOJg4aDfoN3hX19iI9+
hn59goKCbnh+fXp+gnl7foKCfYN5foN7i4N+gn6EfoSIen19e31zgoiChoN+h36IfHqEeXZ6j313goR6fneIg3x+fYmCeH6CgoJ0hYJ+fnx3m3l9eYJ+fnx8eIV9hY18hoR9g3qCiIWHgoJ3fH14iHyCfnyFeYKD
fY6Fgn18fnh9goWDfoKDfoOEg4WCgnt7fXyDe312enqHfoKQgo2HhIJ+eoOCfoZ1e4J+goOFfoODgn17hoSHg3w8goKHh4WEfoWIgnCCfn5+fIl+foR6god9g318fX17d32Ih4KCe3uGeoODfnyCfH2Fg317g3x0
hIOCgoN+iHyCfoRye3yCe4WEfYSCgoV9hHt+g4eEdoOEg4J9gnyHiHx+en2CfHuVe32Dg3iCiYKHd3qDgn2LgoJ9hHqgfn58g4KCkn19g4SDg3x+jn59e4aLh3Z+gn2Uk42DfpB9hoWDfH55fYKCeYaKgoJ2g3t5
fnqDhYaCe3x6hX6FdH58foOGfoSEg31+g3Z3eX6EhXyNg3R3foKCfIiIfnyCg4KCi5iFd4WCioN8goqDm4KFhoaCfoeCg4V9fnyEfIWCfoODcn6LfYKEdnaCboSChnR9eIeCfX54d359fn6DfYV7iIiIeH5+fYl8
dIJ6fX54g4SDgnl4hIRzhYN9hYKGfod+fHqFfneEg4J5fHaDfnx+g4WDfYaOgn2CfoJ9goJ+fX5+fYWDe4WDeXx+e4OCiHRsgn6EgnpyhYd9fHSFgoSEgoKFeIeEhHyCfoR5god9h3t+foOCh4aFiYKGe315fYuC
foSGfoqHgoV8g4aDfoJ+fH2Gg3mFg4J9eod7en6He4SLjn2MgnqCi4J+fnuHhHuFhH6JfomCe42EfHuCiYyEh3uCiWx8goOFgoR9g4N9iH6Id3yCeoR6i3uEfYODg32Dfn54d4V8fYaXfHiDgoN9g4iDfIN7fn5+
hoaGfX19fIJ8e4l6goOCh35+hXiHhX6EbnyEfY6EhnyEhY+Ffn1+hYx6dZJ4goJ7hYeDhoOIhIKCfoODg45+g4J+fX53jIyEhISFhYN6e4KGgoKHfoaCjnx6dnuDeoV8foZ+eYN8foSFe3KEfX18hXt7hIWJdoiE
fn6Dh3yDe4Z9g4eRe4OCeod9g4KHeoR8b3V+e4J9eoOHh36CfHl7hYSEfH6Ee3R8int+fH19jYJ5eYR7g4SIfnd9fYOCk32Ehn6KeXh8d4aMkXyHgoSCfoOFg3uCg4WDhYeHfH6Ogn6ChYSDfoWEh4SCc4SDhIOP
fYKEiH6Hfn19jX2EioKHg4R0c3l9fnqCi5WDfn51gn6DeoODeoaCgoJ+fn6Dfn6Dfn2Cg4V9gn2CfH59g36DhYJ4fIuRhnuHfoR9hXh5fn19g3mEeoR+g4KCeH2FhIqHfYKCh4J6goN6foJ5lIN7g4d8eIR8eoN9
eoN6fHGEint8h4d+fn6CfIKCeX6Ig4l6hoN9eIONhomFg4eDg350hINxfoqDhnmmgoOFhIaCfoKEg36FhYKCfXyChHyChIiFgoN+fop2fX5+hI9+eod9gn57g4V+g4OHg3aDe4N7g4R+e4p9g4R6fn6EgniCg4OE
k3l8gn2Kg32DfIN9g4SOYYSRgox7fX15eoWEfoOGg298fHyDg4KDcYSDjGyHfoeIgoODd4SIhIiEfol9hH6Cd3x6hn5+gn1+i4Z9fHqCg3x6g3yFgnp9do5+g4Z+fH6CgmpufH2DgoN+iHmPhn6Fe4J6g32JhHt+
foV9cnx+bYV+h319kIJ+jYR8iXyChHuCfH12dYOGdoOFhIJvgoSHfoaCg3x5fIV9fYqEioN+goiCfIOghoV7hIl6fop5bn55fYR1goJ+fHaEfIV8g4l+goKDhYaHhoWDg2uDfIZ+fH6Cfn1+i4KJi3p3fn5+fnx2
g4SCg4mDhoJ8hXuFfYaFhIV9hoZ9fnyChHx+foaDgoODg4aDeoaIe4R9iX6ChYJ9g315fnuIiIJ9iX58g4R8hH19g356fn6DhIJ6fXFtfHyGhHmFdH6DfYN+fHp7hIKDeIJ+foKHe35+hH2Ee3p6g4J8g4V+g4uE
hoN8hZCJhIJ7g4J+fX5+gnmEh3lzfYeEaYKCfIV8fYSFjYaCdX2Gfod+fX6Dgnx8fXuCg4SEfIt8hIWDhImFg4KDhX18fm2GjIWIfoWFhIJ7fIR0g3x5g3V8enyCg4Z9eIJ9hoKEg4N+hnx+eYKGgnqFd3h8g3yM
eH6Efnh9iXSDfX2GhYV+gnx+eDqClWl9fH6Egn6DfId8g4l+in1+g36FhX57en5+hoiMhniJfn2NhIV1fX2EfoJ+hHuDiHt+hIV8g4SCg3x+fHh9g35+goZ1fnqDg4iIineGhISIeIR8fYaDhn6Cfop4fX59d4SD
joSEhYSGe3SCeYR9gn6IhHiCfXlafniFe4R9iIKCjoKCgoR9gn6DdISEiYKMhIR+hYR+gop+e3h9fnqKgoR+fIJ8g4l3foN8goKIeXhwfH5+hYKHhn6FgoSGhISCfod7g4qCfouDg4R4en59iHx5goiIfIR+goKD
a4KFfXWCeoZ9jXuMiYN8e3qDeXyEhIV7fXx6fn6JgoR6fYVsgoN8hYJrcoaEg36CfoKEdoOEg46Eg4WHgnx8gniHeXh+goKDfXqDh3qEgoJ8hIR+foODhH1+eYl9jIKDg3p4hYN+hX1+e4J9gnuJgn59eX6HdXWC
g4uCh36CfoN+hoSCe4WDh4V6fn2NhXmHeH1xhIWLfn6Kgn6HeH2FhX52e4RsfXx8goZ6eoJ+goWEfWx+e4KDfoV4foOGfIOFfH1+g31+hnx+hoSIgnyFhXuHfX6Cfn15i31+e4OEg3uDe32CjoSEgoWCfoOCfHiH
fYN3g3iDhH19hIJ7go98hn6Gh4R0fYSDeoN9d4N+fYN2g4J4h3p8g4KDfYZ5fYR9en6GgoN+e3l8g31+fnuCeoZ5goSCfouDiYKGhIN+fnx9gomEhYOCgnuEhIJ7j3eFfYyDfIJ+eX59gn59gnuDh4ONfoV8fY5+
e4R8hXeGeH19hH6DhIeHgnuCg3t+g4OEe4KDgnyFh3x9iX5+eoKLiIKJhISKg4eFe32ChHSCjXp2hX6DfneDgoOGfoJ+fn2IeIN+iHV4fY98goOFgntzfXt7fn2EhXqFfZJ8fXuChIeChoeGfn2ChX6Ghn59kX2I
dnx9iIKCiISGh4h5foODhYSFgoN+g4N9fH6Efnt6hXl9g35+gn1+hIOCiH2Efn2Cen6EiX18foKDg3yNd4OChYaEeYODfXOCfoZ9e4R5g3t+hYV+fn55eouDg4p+fYKEiX59foSChHuDi3mHgniGhX2Eg4V7foR+
goOCd3WEg4N9iX14fXmEfXeDhoSGfX6Ce4N7foJ7eoWFfHp8hXyChIWCiYSFdoKFgoWGhn5+g3yCg4Z7g4ODhI18fXyChHp+hXqCeHuCg4R1eIaIhH5we3R7en59fYh+fn6DgoaDeo18dnx+fXl+h3t+fnyChHt8
fnyFhoJ9jH2DgnuGhn2DfG19fYSDh35+gn2HfH19goeDdoOEhX16hHyDgnqChX6FhIl7e4Z8eIJ8fXKEhIOCiH5+fYKJb4OHeYV8fY5mgnqDfnp+g4SEg4KHgoKEgoeKgoJ+hoaGgnx6foKFg31zfoh9goKDe36D
hX6Dgn2ChH6DhnB6eZJ+doWCfoN7fISGl4h7fIKGgnx+fISDh3yDe357dYV9hYp9goJ9iIJ+g4J5fIuChHp6fIJyfoKFe3h9gnx9eX59fXqCfoWCgoOFgn1yfXV6homGhISDfoKDfXmEkn58iIN9fYJ7hImHiX1+
fIKFfXaChXp9fIN2e4J+foN9g4SGfoKEjH59gn56fn6FfIJ5gpJ+e4t+foV+g4N5e4R5gn16foJ7foV8hHxmfnx2ioJ+iIV5d3yEeX2IdoKCfYN9hYN3fHqIgn6HfYd8g3yHg32DkH6FhIKCc4Ryent5gn5+hYp6
gnuEgn1+hIR+e3mDhoxjfH1+hIKGhYyGh4J9iYl6gnmEg3V+h4KDfIR5gn5+foWMh3iJfX5+hIN4g4iEhoN2g4mEeoKFg4SCfIKDg36Cfnp+j4KCfYiQfpGDfIOGfXl8hIp8goqCfnp8goN+gop7goJ+hH59h3mE
fISDh32CeoV+gnqFhnmHb4N8fIZ7fYaDfH2GkYKCfIJ8gnx5hIl+hJCHg4N+eoSChnqUh4J8hHp8golwfH5+fX2PiHp9hoKFeo2JfoV+fYV5fXl9fnd5g36Egn6JhXt7hXx8eYJ6fnp9jXqJfHh7foeIgmOEgn59
goaLd319hnx6foaIe4aJfYV6hX2Gg4WCg357g4KJeYh9goJ6gn6IfX5pgoR9fYR4fH59fn2GfpCIhnd7gn5ufYR+hn1+fXmDfHh1fn6Ehn57fIJ9g3h6h3qEe3mNhHp9hHJ9eX58joJ8gnuJfYKEhIKEjYN7g4KD
i4SCeHyDg4h9goJ+g3t7g3uGd4uDhH6Cgoh8iH6DfISHgnmGfoOIeYd9hI2JfX58hIOFhIN8gn6HgoSLg4KGgoKGfnN3iXeDfnp+hISDg3mDhn6IfoKEgnd+fXZzhX6Fe5qEgouDg317g4V8gnx7fYWCiIODhIJ9
fIyCfIaHgoZ8e4l6fn2Dfnx+gn6Jjnx+fod8d4SDh32CfX5+Z32DhYR2hIKDgoKEgnp+fn6Cg355jId+d3p+fIV+g3h8iH18goV5eYR9foN8fYJ9fYKFd4KCiIaIfIJ8eYyEfYSEgoWCgoSFg4OChHp5fYJ9fYKE
hH18eYJ9fH2CfoKDg351fYKChH6DgoaFgoKCg31+hIuCfYSCgoKDfX2CfYJ9enuCgol9g5R9goSIfYaCgoJdhYeEg4N8e4WFhXmEfX57gnSCfnBveYKCioKChIV7gol9gnlten5+doNzfXx8dX6DkH5+gnmGfYWF
hIyDhnqCfn6IfYJ9hH2KfIeCfYR8fnuChYJ8gn6Ljn6CfYZ9goV6goKFfHx+hHiGfIOEeot9goyDfX2Gg3uCfn6Fg4J7g3x7e3uLgn2FfIWJhYOLfod5h4OGioN+g3aHg4eDg4KEh4ODd4d8g4WLgop9hIaDhoN+
gneEeoN+emR+goWDfHZ9e4R8g317goeEfYqMcoV4g4KJgnyHhoR+g4WEfHeCiX2Dfn6FfHl9gnZ9d3mCfXh6fYaEdoSVdIaNenyEioWCg4N+enuLhIV9gnuGgoaLj32JhHx9gn2Di3x1fYKDfYV7fXyDfISCfIKE
g4SDfn5yg42Gg32Ce4l7hH6EgnqDhYaDg35+dYOJh4aFfoZ8e4qMhnyLgoRxeH6DhoR6fYSHgoaCfn6MhIR6jIODhYWEjH1+fnt7h4WDfn6ClISCfn2Dg3aDc36EhnqCh4Vje3x4doR9foR0hn5+eYN6goJpl4J+
jX2ChIKHgoZ+hH5+fX2FmXx+h3yDe4d5g36DgoKHg32EfXh+hn1+hX2HfnyFg4N9iX1+goJ1gnl4fHp8hIOJeIJ+jHWEioqFgoOEgn2Dk32HfXqCio2DgoSNg4R8gnSGhHuDe4OGfoKEhXyDfYZzgoN6hH52gn2F
g4d9gn2EeX59fYKEgn51foOFk46EfHt8iH6HfXqEgnSHgoR4iHyCfo2Ce4J+hYmHfHuDfYJ7d356g315goN+gn2HfX1+g4qDgoZ7hnqFgoeNfIWChoOGfYJ9fHuDfpCCaIeEiIp9fn2ChoaCh357fYN5h5BzfnuG
iId4hIN+hnd9hIh8fIl8fHt+fYKQgoaIen6ChYKJfXGCfXyCgoODdoJ8jYSEfoOJeYJ8hIl+gnx3hH6CiIKDgo2Cg3WDh4KDfX6CfoOGgnuGhnOGlIJ+fn2Md36ChISEdoN+g3qCh3p8e31+cYJ9foaDfYaEen18
hYeFfoSUhoOGfXp3fIJ7hIeEhoaEeIR+g4OFfneGfX2CfYeDgn59hId8hHuCgoSEhHt+hnSDfnKIfnuDe36Cfn15hIKMfXyCfHh+fYVzh4KLhYWCe4V8cn2EhX6Ndnl7h4N5g3iCfoiChIN9jH2GhH14gn2FhIh8
fYJ6en51h4uOen19gnV6fHx9goV7fHx8fYKFc4eEfHx9hIh5hYJ6goSCkXl9h32Finx7foN8iIOEfn19e4eFfn57fXKFiHp+hIOCeoKOgnJ+fXiEh4SEgoR+ioJ8e3eDfn2Ke3h+fniGe4J6fIJ+foODfnp+e4J8
d4d+fn2Eg3x4fYZ7goJ6hH6CfYWChXx9g4OGhn19fn5zfnl+d3yIiYJ8g5N6goR8g3uEfYR8inh4fYOCgoOLfX2Gfnx8jIJ9hXx9eYSCgoJ9fIKHdoSCgn5zfnp5eIJ9dnyGhniDfo18hIJ9gnt9d3x+hX5+h4J9
jHt+foKFfIKFg3V8h4R+hH19foqCg3uKgnV5goV4hIiEhYKHhIiJgoKIfH59fnd9eIx4foJ7fn5+eoiDg35+hIOCfnp9goN1goKDhYaHhIKLg4KCin1we4h9foKGfIKJfH58cIOHg4N4hYZ8fHuCfIp+g3x2g4J+
hH1yg4V1g4J0i4WEfYaCeIl+hYKCh4R8dIeJhYN+gn1yfnd8foKGiYN7hX1+foJ+eIJ7fnmKgn57hHuCc3yGeoeCeoJ3dYN9g4d+hH1+hIaDgn6Dj36Ge35+gn58eYR7hHx6gnqDeX54g4KFfXt8e4OHe3h+eoR+
goWCfHWCg4KDg4V+hn5+gnt7e4KEfoN9enp7fYJ7hIuCgnuDioJ8hHqFfYKHhHZ+e318goh5eYl8gn6LhHx9hHqCgnyChn1+2IKCfHtxfnyDfIR0gnx2g21+fHt+hHyEiIeCeniCiYN8hH6Dg4Z+fXx8fZN9hIN+
goKFfHx7foKCc4SCi4N+fXt6g357fIKGfYR0g3x6en2Efn59h3qHg359h4OKhnl+gn56fX6GkIJxgoJ9fnyDi4NkgoWCi359g3yDg4KDfIV+e319fnx6iHd7fn59iIJ9eIV5jlt8e4J+g4SChIJ9fotxg36Cg32L
d4WEhH1+hn6FgoSDh32Eh36Hcn18fH2Kg357fIKEhHJ9moJ7hIR+g4KGhYd+e36Ch5KDfnt+fomHfn6DeoKDfoN3cXd4gn6CfXx+goV8jIWGhH56fYKFfH6CfYOKfoN+iIiChn1+gn59dYKGfoeCgniFg4OCiHx5
fXt6goKEen2GiHh6e4V9gnJ5fXp+g4J8foiCeYN8fYV5hnx9hH16fo99hHSChYRvi4qCgoN9g32Cg3Z9hIKEdnJ+e3t7enl+fIOSe4N7foSDh318gpF8h4J8hHmDenZ9e3Z1fo2CgnuEgoSEdoV9gn2DhH6DfX2J
e4SIhIOCfYODeXx7fJCJiIiQdYd8eHx2fI19hImJfXt+e4KDfoSFhXl+gnqCfn5+hYR+goV5e3eIhIeCg4uFfoWCjX2Cl26CfXx+hIiDgoOEgoJ+hoODhX6CeH6Ng3d5fnl9fIR+goh5iIKDe4KFe32Eg3x2hol9
hHSCeoODgoJ9hXV7iIaEd4qDg4J8goKCfYSJfYKCgoKEfoJ6gnOHfoJ4g317iHqDfYuCfoeHfIKDfX6DhX1+goOCgn2CeH6Chn5+fn59eoWDg4N5fYKEfouCfoKHfYODhYV+fIV+hX54hH2De3uCfIKHkYJyh4OF
iHV7g3uCfIKDgoOQc4iFfoN+hn16hX2DiISDfX2ChH5+foZ8hnl+goKCfIV6g3mEgn2CfoOChoSFh319iYV+g36Ch4Z0iIl7g4uHhYSFg4R5fIR7goqCe319h3uGfYKDg3yHeoh8foKHhISEe36Ee4N+h4uFg498
goR6c32CfX15hX59jYmCgn5+fnl+hImDhH6Hh31+enh5fXGDiXyKg319hXx+fXyEeYV8goR8gn1xfISCgn2Cc35+cXyDg4WGg358gn6Cg4KIepKDfH17eYmSe4R3fISEhH6WhIh7dZ2GfoR6e3d+goaCen6Gfnt9
fH59foN5eoWEhoOCgoKDhpV8eXyCe4KDfoJ1g4t+enp+eIV+gn58g319eX58goOEeXuFfYN8i4R+fX2Hg356hIZ+fn2IhYd9e3mFfn1+iXl+fop9fXp9hIKFgpJ5eoeGfIp8gnl6foZ4g4mEjIqDg4KHhHiChIeD
g32EfYKLiHx7d36ChH57eoN8hIZ9gn5+fn1+g3uCgnp+fYSEfYl6fX16goeCeX2KfIZ9eYR+g4KDgn14g4SHenp9e4ODeoaCjYh5g4SIgoR8b31+hoN1fIJ8hH5sinqGfoWEfYSCjIeCfIOEiIOEfoSCc4aKfYN8
g4KChX2Me36MhHuFhHt+fHx8fIODeIWDg4KFc4KHe32Efn2ChX56hYR7h4J9eX6EfoOCfn6Gg4iEb3Z3foaCg4J+fX54e3yHe4SPg4J1goiLgn6ChYSDd42De3Z6go2Jfnx7gop8fYV8goOCgn16eIKEhYaHe4SD
fol8iX6Dd4N7hoWNe4iCeoSDe4KLfoKCeYiGfIOEfIZ9h4Z+goOHgoeCiX14gn5+hn6ChoOGdIaChH2CfYODfnp+fYR+fIaEhXB5h3x3fYN+fnp8gmt2g4V7fIeCfoZ6fnt8fIR6fo+EfoKJfn6HiH2CfH57e36D
hH2GgoKDe4d+hm58foZ9hoWCg4N9doKChn2Dgn2Hbn6IeX2Dgn59hIiFfoJ3foR5d358hX58fYKEeH2CeoOKhYN8fYOCgoqCho16g4J5fH59e4KCh4aFfnyDfYR8fYN8koOKiISHhIJ8fnmFjYyHeoV6d5Z9gnuD
g3GCe4iDfY11goR8goJ9hH6CeHd9fX2Md4SEgn57iIOEgnt8jHKCfn59fnaGiX5+hIODg4WKfIiDint2hot4jHl+gn2DhYWHepCEhYSFhn19enWDhH2Gfn6IfnyDeoODfoWDe32Eg3mDgoiEhoJ9in2EfImJdnh6
fYN7h32IfIh1foKCg359hHJ9g3l7goKDh4Z8gnx9e310g4N4goV9fYWCdnuIhZOCi3x9fHx6gn2Ffn2Efo+Eh3p7go2IhH6PhHd+goiEhHx5foqCe4OHd4V+hHt9g35+iIJ6hnqJhIZ9foNogn54e32Chn59foqC
fnyEg4h6fH2DhHh9g3p6hX59gn58fYODg4OCgnp7gnWJg3x5g3x8eYiFfHiHfX6CeIV9hnh9eIR2gpJ8h3p6gniJiYKGfYZ9hYODfoN8foOFhn6Dg4ODeX2MhH6DenuFi36DhYKEhIx6fnmChYR7hXyEfX58fnh6
gnp9hIOMgoKCg32OgoJ1kYKGhISEeYSCgoiEfZJ7hHp8fJeCeYd+fHJ5goJ7kX6Kfoh9iYJ4g4R9eIR6fYJ5h3p9g4ODfYKJg35+fnuEfomFg32EhYeCh32Dgo6DhoR4ioR+iYaFe4OEcX50gn18fHyKfpN8e3t+
joV9en1+hX6CgoJ5goOEeYZ9hXl9g4V9fn6FeoKDg3qFd3x7g4t8fol9g4R1goeCfHuGdoKCgnuEiH1+goOCeHqFfIJwioKEeoJ+eH2Egn6JjHp6eIN5eIN8foV8gpaFjXt8fHyJgn57jnaEfoSDephugoOGent5
g4eFhXqHeISJfYd+fn6De4OCfnl+iX5se36FhIh7iIR8dnx1bXV5g32Sg35+hoSGg4aKgnyJg36CgoOHgnmHfIJ1gnx+fnpzhIWChn2Dg4WCfYh5dnyDhXx4goODfoOCg35+eoKEe355hnmDi4KJiHyCfYOCfniD
d4SEiIyCe3p8gomDfISCfoKCg354foOKg4d4foWCfoN+goeDiX6GfoN8eX6HgnyEgoWCgoKFd4aFfnp7iIKCgo9+kn6Ign6Jg4KEgoV8gn2IeX2GdIR9gn6ChXx9hYJ+dH2DeX2EfHyDdYOCbHuDc4KHeIKGe3l4
fIJ9goR+hH6Cg359fYR9iX57e4iDhYKKe4J9foiCiYWDe4R7gn56iXt7fH2Jg4KEfX57fXx9hHp8fXp9fIN2gn2Ke3t9fW6DfX2CgoaCfn1+g3KEe36EgnyIfnx6goJ+hIN8fnuDeIp5fnx+d4iDgn59iXt7iHeJ
e4iChIaFfXd8fIh+goR+eJ19fYaDeYaDhYKFeIOFhn2Iinh9gn54entphIKIg316fnl5eYaHfIV+h4iHfIqDgneClH17jHx+fX59foJ+foJ0goN8fYt+g4J8goeCe4Z+jn57g4mCfX17e4N2g4eHeXuGg4OKdIOD
hYqCgn2Dfn51g32HdXd+ent4fnqSfoOFhIh+hIaEgoR5joKDfX1ufoKCfX19g4SJgoV+foZ5fn2DfYKHhXyIfYKDfnyDfoJ+gnp1fIp+fHyCi3yCfIaCgoSEiYl+goJ9g4l6foOIhn18fY17i4J9g3iXgoZ6hHp9
h3p8foSDd356i4aHhYJ8hYKCfniFfXx2in55e4R+fX6KfISEgn2DfXpxfXZ2houJe4mFfn6CfYaEfnV8i3iCe4N9gnZ+gm19hX19fHp8fH11fX2Gfoh+gnZ+goSIfIJ+foJxh4N7e4V2hIOCgnp3gn6HhoJ2gn6C
kYODfH6Lg4WDinuDfYWIioOFgoJ8gn6Cfn6PfX6Cin6GgnyDhH2GhIiEg32EeIl6fH2DfnZ5h35+g4KFg4KMgn57fX53fYZ6gn2Gg35+g32IhpGCfYSHe3mFfnmCdX1+foiCk4KFfn16g3WJlnyHfYN6hn5+fYOC
fniCfn1+fX6Dd4d7fn6Kfn6Eh4mDh4KKg36GhXx7gn5+gn5+gn59gnR+hHeEeIWKj3x6fnaDfYeLgoR8foR9e4KEe3uDfX19eX6GfYV9gnaEfoN8fXx9goiFeX2Eh4aHhH59hHmSd3l8iIKChXl+fIWIeYJ9e4l9
e419fZKDgoJ+dYKIfXp+g4SJfYZ1hoN4hYWFfoKMeoOFgn58hXZ+en5+fXuCfX19i36FfoV+gnmCfn2EeoNwfHt7g3p7fn6DfnyDhXx5hIR+homPgoR+goKHeX6IfIOIhIp8foR+fn6Ge4WDg3yGg4WEeoZ3jISD
e36DfoKEfX6Cfoh8goJ9g36Cfn2Ig4NpgoKCgnuDi4N8gn5+hYKGe4R+goV2fYOEgnyGe2V+fYWCgn59hH19h4J+dniJeHx8fYaEenuCfYV6eYR+eIp+hYuEe31+dneJfHd+fX2Kg3KCe32IhIKLgoKFfH19iXqC
foN3gmuCfI2Fgnt9fnt+e32EfX2La4eEg3KGgn6Cc4l7eHp+l32IfYiDgoyCfnx2cIKEg314g4ODhIaDgn6Ce4N9hJeIg4h7gnp+gnqCdXh+g3t+e4OCfoaFg4aHenyCe3qDfX6JhnyFfXeDdoZ+dX6GhHmEfoKH
g3h9fIWGjYaFdYOFe16ChHqDfn56hYOChYSJh4SHhXV9fHp9eIOLiIN7g4V7cHeCc5F6hHh8g4d4gn6Dh4iRg312hYt+fI6CeoV9goKFh5eCe3x+d4SCkINyfH1+fnmHhH6LenuCfXZ+d4Z6enuDgoV4fnODe4OL
gouEemx6e32EhoiIfYV9nHx5g3x9hYR+nX2Dfod6hX5+kIZ7fnl+gpF+g4KEhnpzhYN+fIN+fIKDiX5+joOCeW15eoWDgoJ4foSEhYWChXt8fntxfXqDiIN8fXyDfn6CfY2Ih4h9g4x+fn2EioSCfn2IgoWDfn1+
iH59hYJwg4OEgoSDhIiCfIR9kYiEfnqChIZ9h4KCgn6GfIKJg4OCfoiCh359goKDeX6EhYiFe35+foR8fnp+gniEfYeEgnyDfoWCgnuMg4SDhHuFgoqFioWHgnJ9fn6WfHV4e3mDgoWFfpR8fX6Je3aCg4eEhIJ+
enx+en50fYR9g3eOhHd8eYKEfZCEiIKDhH2ChHx5enp+goJ9fYJ2g3iDgnd+h3x+en17fnp+eXt3eoiGkIeEe4KChX6Ej4SGhId+fol2fIJ+ZYODgn6Denl9knuHhoWLg3iDiHx+goOEfH2Dhp9+goOJhH5+fX6D
foSHiId8fot6g3qFfoR6gn6Cfnh8fYJ+g354goZ+foR9fYOGfoV9hHV7goSFfXp5fn5+fYJ8e3eHfIJ8fHt9fYeHfYiDfI+CeIR+hoKCjX16e4x3hH2Ee4N7goJ+fniHfnx+iISGhXqDe4qDfYaChId9goN6fHqC
iHR+dn17goWCh36EhHyNhXmEeoKOg4N6hI6LfIWDg35+hoSDfJF6hIN9goOYfoV+jX5+gnSFdn17fHKFg357fIWCen6Cfnt7fYODgn2Chn6DfZKDend+goR7e4WCfoSNfYyRfZCEi3yCfXmHeouDgnx9goJ6goWC
jH6FepWHgoyDfH6Cg3t+hoJ9e36DfXx+fW59fot+eYqFhYmIfnyCeX6EfYWNfn2Den18hn17hoSDfoJ8fn2DhXeDjYR9g4eFg319foV9e4KPend6hn6CdnqNgop+iHl4e4KDfoJ6gnqFgoJ7hISCd3x9g4V9g4KC
enl9hIR+gnp+fIKEeoKCeX6Dg4iKfoqDfoN+hIJ+hoV9fHl6fYV9iIt6fIR8e4Z6eHuCfYOEe4KCfIN+fIODfXmJfoOCeXKMh32DZn6CfH2IfH19hXt+e4ODfoODeXx8iISEeXqGfX2Jd4l9g3mKfYaVgnqCh4+F
g4J3iIN+g3l5fXqFeIN8iHyEhX1+gn59e32EhoR+e4l7g3l8jouCgn1+fn1+hIh+jHuDfYJ9gnR+iIaCfXx9fIR+hH2EiYJ+enh+foV+i4V9c4Z9e4Z+hYKEdH52g358e3x5e4ODhYmChoSCbn2DfIqCe3iCiIWW
fod+i3uEfXyFhH6Ue4SGhnqFg4J8fYR8goeDfn57fX56eX59en5+hHaIgoOEhoaChn6DhIKEh4WJfn2FcXZ9hniDfnqFgn6Egn1+d3yDiIKGemGGe3N4enh+iIOLh4WDfoZygnuFhXuCgoaQYop+foV+gnuEdoJ6
hn2GgoOCeop+fYJ7hIJ+foN+fHmCiIONhnSFfYWEeIKKfoKDhYR+k4ODg36ChoiChn2GgoJ7fXp5h3d9eIWDgnx6d4KDfISCeXqDdoiNh3x7e32EgoV+g4KIcoOMhHqUgnt6foJ9eYh3g419fomDfXeMfnWFg4J5
fIaDh3xufn6Fe4KFfIqEhoR4fX58fn1+hoJ6fnmCg4KEgoKDhH2HgoR3hnWCeoiCe4x+dH6Fg4N7gn6Dh3x8fYd9j4KDfnt+eoeEfX6CjnyDgoKChH58doOCfYJ6hH6Ch4ODfoiDhYl+eYODgol8hH6FhH5+g358
fp17g32Eg3l8fYKDeoKFe3uJhISEiIZ8fIOCfoOFfX19goN2d3V3dH2EdYONg4Z+hYJ7g352dIOGgoKHhYR4gomFfH59foV+gn58e3t7hXiHiYJ8goOCeIJ+gnuEi4J8eYKCeoKCfIKEfoJ5iIaDfomDfomGfX57
fYKDfHWDfXt+hYJ7eIOEfYqDeoOCfn6Dh3t3hIaCfIJ+g36EfHt9fX59hW+EfHR0fnx8iXyEfYWDgoKCeINyhoJygnl8houDeYOFfIN3hXl+g4Z6goR2gnh7g4R+hoOHe4qFeH56foSDgoOCjnx9fnx9h4N4gnJ5
d3x8gpF8hYOCg4WFg4KCeoOCfoeKgn6EfYODgn54foR+e4J9goN2gnyDgoOCfXt+goOHgoKgfXh8fX6Cg4J3e3yNh3x6hYSGeIKEe4J+fIN+goKGhIJ8eZN4jH5+fI56hHt9gomHfH5+iX2DfnyHgnSCe35+g4J+
iXV+gn15foR8hIN+fIOEhIN8e4KHd3d4goOCfXyIfYZ+cIJ9j3x9fH51goKFhHeChnp+foKIeYNshH59goOEgoOCfYZ8g3mEhoWEfn1+g419fXV+ind6h4KHg4aKhYZ5foKJfHWHfIR6in2FeXyFgnyFhH6De457
gn2ChH2EfXyCi4OFeYZ6eX6IhHqDg4R0ind3hI2FgoKFfIWDhIZ8fHx0goZ+fn55fXmEfn2EeYmChol6mYN+e4R7g4OKeH2RdHpWcYaKfIVxkIKHfXt9fYKCfYJ+enyKiH6DhYN9eX19koKLg3xii4RuiIuIgoeH
fYN9goJ7e3t8foWEfoWCg36Cg4Nzi3p3hnp9jH2Gen17gnt7iX2DeoJ9e4eEfHp9hH19fIaEfn6Hfod+kX2FfYSEfoZ9h4d8fo6KhIV7g32JfYZ9enl8hX56fn2DgoeDhXh8i4V6cXt3eIJ+cXp8g4iNg357g3t+
hHN2gn19foaCfYJ+g3uDhn6Ge4SJiI2GgoSRg357hIOChHp6hIN8fHp9iIiCd4KMgnB+goKIen6Kfn6Cd4Z5gn2RfIaEfoN8fYt+fn59god0g35+h4OEfHyCjYJ+hIiEe3uMe4aGkHyGg4R5hHt8g4t+g36DhHyC
hnx3fYeGeH6CfYN+fnx8g32FfH6Fjod9hn5xiHuIfnh9e4R+hH16gnt9eH59gnWDfX6FgnqFg4OCg3mHcoN9hXx4joWHhnuCh3mEcYJ9g4N9hHN4fntwfIiCh4KCeoJ3g3h5iY16eoOEbX18ho+Eb4R9hX6FhoJo
fYOGg32HhH6Eh4KFe4J6eIKGeH6GhnuLg4p9eXyFg4SDhIODhYOEhn6KkX6ChYSCeoR3fXuEg31+foJ4hHaGhIJ6goZ8eYN+eoJ8fH19g4SHfoR9fX17hIiHfIODfHp+g4WEfYOCfYZ7fnx+hIWGhH6GhX55hoOD
hX6VfX6Nh3V7h35+g3GDfH56foOHhHmIinmEiHd+eYJ+hIOGhXmCeoR4fXt4eXh+dXx+kXx+gn6CgneEhnp6fY1+cIJ9fIiDhXt+goKHiIOCfJWEfoNxi4N9h315e4ODhYKEhoR9e4SCeHp9fH1+gn58j317fX2D
goKDinuFd359foKGh4KGe4aEfH5+d313fISDh3yDe357iYV9dYV4hIl9hId8foJ+h4V8fYWIfn6DdIaSfYR1eoeHfnmCiYJ8hH59gnWFfoZ+e3p9eYKCiIJ+h4N7hIWDfXt8fX5+gnl9g4d8hXV+eHyCfXuIhH6C
hYKDgoZ9j4OGfoKGfYN9goSDfISFh3x+g357fX2GgoV9foaVfH2Dh4OGhIV+eoJzg4N+foeCfXSHhH57gn19jXx8foOFfH6GfY2DhYeDhnyIgnx6goOKfn6JdYJ2eIV8fISCg3yCfnZ+h3Z+iYKCe4J5g5J8hX2H
eIN1e32DfH55g4aDfoeEhIaCgoN8g3yDdH6Gg3x9iHt8fYaGhH6Cgnp7g357gn57g4J7a3h8gn56gnh+hISFen18loaKX4KGfIp7fnp9hX5+fYuCg32Ejol7goOGfYOCgoeCen58aIqEg3l1goR7jXh8cIJ8fXx9
e4KFgnqGfH54hoN2e5OEe3d7fnx+hX2CfoOLhYeOhIZ9g4KEhpeCe4OCin2DgoKDgn6Ke3l0iIqFhn6DhYJ7goR7gnp+eYV6inh7hYV+foV9hYiEg4eOfH5+goR7fYeMhYWCg3x6gnyFhXqEhoOEeX2Hhot+dYOH
foR0hYd8hIl7goeFhoKDhW+DhIN7fYKCfoqRg4yDgoiDhIN5foKGhISFgoR3hX16dnx+coN7hoKEgn2Eg4qDj32Cgm+Eg36KgoKDfYZ8iXp5e36JhIN+g3l7iYd9eoh0dHqDinZ3g357fnpzen55fIKIhXp+e4WF
fH2Fe36DdoODg4J6fIV+fYaDfoJ4fnyCdnSMfH5+g4eIen6FfHqDcYaFgoeChoR7gnqEcnx+fX1+gn6CeYV5fIKGenl9hIp6foWHen58e4OQfXmHfIKDg4N+g4N9hHt+fYKFdHt8fnt+hYV+foJ3g4aJg4mDfn2C
fo6Pe4ONhIKDeoZ9d4SCfHV8hHxyh314eYmFg318fX2GioZ+hISGgnuEgnV+hX6CfIJ3fYN9eXl8d3h6foN5ioOFhIKCfHqCiHuDg3uFfoKDfXqIe4N5goN8foSCeoKCfH19fX6EbX5+hYN6goOodn5+fXmCgnyI
gn5zhIiLhnl+fH57coqEeXaUcH6De4l+fH18fYKCfYeCfHR7e4KCjoJ8hYp+foOCfYp+hnyCfXt6fHyLfXp3eXmChIiGioJ+hIJ8doKDfoV8hn59g4J8en1tfoN6hH2Ih317fX59hH19eX2FhH2Ed32Dg2+HgnyE
g4ODiISHhH2FdIWJgoKDe4eChYV6gnx7hIOFhH6DfXqCgn6ChXd9fYJ7hH19fIR8hHx+fYN+eoZ8hIKCgoJ7fn5+hX2Jb3eEeXiIgoJ9g3h6j4KDeoJ6fH6ChoKKfoOGfI2JioN+fHuJd3yHfoKCfoR8fHOEdI96
g4J5fX6FdYOGinp+eoWIhnqDg4mFhoKEgoN9en6CeH6GgoWDg4uHfoeGhHd7fnx9fnt9fo2LiYOChnt9fn6FhHp+hoKCen19hn6CiIh8i4KZl36CfX2DeYV8fH55foODhIJ+e3yffId9eHt2foR8g318eH6PgoR9
eY99hXt+e4N7fnt+j4d+e3iCfniLgoOCe4J+g4KFfYWJfn1+fIN9hXJ5goN4hIh7fYKFoXqDfoR3fH18hH1+fYWChHqHhH55dnSDfn2ChoeChYKCineIgniIg355eot5foOCdH57g4OHgoV6fYuIl4OJioSGe36G
fX2CfIJ8in54fHuLjYh7fn6DcXeCe3uOhYOEhIKIfnl2hHh+h35seYKIhIWDfoOCeXmFeoJ7goNyh3WGg3uMiH6Ddn6EfoOIZn6JhXd4e4N8iIN+hHyGiHd1fn5+hoKDe4KEg4R9fYWCgop+g35vg3yGh4Z5eH59
gnx5g3uDfZSEen6HeX2DhIN6jYN+hIWLgoOEiIOFfYKDinl8hH5zfX6QeoV8goSCfoN9foiEiYKHhXt1fn6Cfnx4e4+Me5B+fYODfYSCiHh1g4p2gnl+fYN+g4SIhn13fnt+e4p5hHl9g359hIx3fYODgoSFfX6M
dXp5folzgoN6fnp+gnZzfYR7hXyGg316hoR5imZ6fnuEhYSOgoJ+hn59fXqDjH59eIODgoJ3hXmDfXyPgoN+g3WEhX59h36DfoJ7hYOEhoaDg4KGfH6CfYJ+fn6EgoR7iHpyfX18d4SCfIV+fIN+gnuDhIaEfH55
gn5+iIOEfXaCeoSEiIN4jnV+hI99iH19fnmEjIN8fo2GfYKCfISGk3yDeHmFfId5hXx9foN+gn2EiHd5en59hnZ+g4OEenp+hISIeYKIiYWCh4J8fIKIcoV7g4l+g32FhIJ7fXuDfnl9foONeYJ5fY2GjnR9iYKN
foJ8g3l+kYiDg355gnmCgn56foJ6foN7iISDgoV9jH2DjId9gnl8fYR+j3WEgnp9fol5goV9foN9fYaDhnuHfYORfoKCfnp+eoV9d3eFe3eEiXh9foN9g3l9gn5+fYKDgoaFhYN7fXd9eX2JhoN+foJ+g358iX2G
goR9fIJ8d319fn2DfIKGfoJ9g4J7fISFeoKFfnt4iYN8hIp+dn19g32Dfmd9fn18hIh+fn6DfoV9fpKEen1+goiDhIZ+fnt9fod8lHmGgn6Fh3uKfH58eXx9g2uDhIaCg4KCd4JzfoZ+eHqEdXx8l4Z7goR+eo5+
fpJ9fIx9e4pzfoOHg35+g3x9hIN7goJ4e3WCbnx+i3Z+fHl6hHd9k3yIeHZ5fH19fYuDeniCiX6ChXeJiIKCfoSDhYSFhIR4fX59h4N5goODe3l+dIR5d3x+gn2GgoJ1g4N+gnh+eIOGfYORfIJ8c3uGg3uNe3qG
fn59d3x3fn6DdoZ9dH2CgoaEg4SDfoiHdXWEfneGgoJ5fX2GgnuFh32EfX6Ce3uHfHx9g4iCgnt5in17gnd+do1uknx+iYx8fnuCg32Cenl6fn2ChoJ6foN+e4KEbYN6fYKHg4R9foODgoJ8h4J6hnyDhXt9fnSE
fn6GeoSOfHSEgn6ChYN+iXx+eXx9fX1+hn2Dhn55g4+JhYV+fn6NeoKEhH58jnqDfHl+fX59fol9fYZ8d3x9g318fIKThnt8h4R6g4J9e31+foR1fYKCg3uDfX6De32IfYl8e4Z7fX6CioV7hYN7eYN6fnyFfoV+
fY9ugn57fIKGg4N+goJDfYSDfH6DeYd9eXd5g4R+hIWCgoh5g4h8fnyChYSHe4d+fIN9foKFfn6Efop5g31weIOIg4J8g4KChnuCeoKEeoN8c4KKfnl8hY2FgoKNfYZ8hH2DhHx8gnyCgoV4fn6Fgn1+a4J7foOF
goaEcn2Fg4KEe4V9foeDgoJ9fX56dH58hn6Cfn6Edn2EdoKFhYN+foSDgn6KhnN8d4yQfYJ+fn2DiYaGh3l6fIJ+hH2GgoKDioKFeHZpfoeDj4J8enh+g4KCfn1+gnx9goZ6e358goh1gouDfoKDZntyg3t5in18
h4V7en6CfX6ChYV+gnp8foiCfnt6fX19goaIfm+ChniEe3iFfoyCg3p1en6IfHp7gn1+e32Fgnx4hnmEgn18hHp9g4aEgnx9coR+d3yDhIV5g258hHl8hIR5g32Dh3uCfol6e3iDfn2CiXuChYN+gnuEgn2CfIqG
gn2EjX6DhHeGe3mCdIWJg4OGeH2Jgnx7h4NphH58fYJ3hnuIiIJ6e4KGgn6PgoJ7c3qDeoN+gn53fn2VfoJzhIx8g354gpdgiYN9fn6ChIh9iH1+fn18gnODgoOCgoSDfoR+fHyGg3uIhXt8hIKDfYR9hHyEh3uE
hn57gn16goV+gnt9eIKOfIN4dYKCfYJ8gn57fnuLg4KCoYSHen16hImCg4V9fH6EiYKChHaDe4KDfop+fn6CfXp+aHSEaX5yfX5+gmuCe32Ign2EeoN8jIaFgoZ9fHyLeHJ+gnt2g4OCeYaEc359gnuDenmGfndz
iYN+hYWCg4Z7hnyDdX2Gdn5+hIN1hX6DhYZ7e319hHN+fYJzfnyHiHqCi3Z9fnp1g4OCg4J6gn1+fnyMhINseYZ4g4V9eIN6eYV2dX59foODfn6FfYuHhYSCh35+jnmEfop8hoJ8eYR9g36DgnqIfIZ6gnqOjIOH
fIODgniDh4WJg4J8g5+MfYSIhX5+gnx8fISChoJ2eXaOfYKGc4Jxg355fXmNfYR6hIN9fYl9fnp+emuLg4WGh3l+fJmHhIKFfoV9fnyDiIJ7h36Hg3l7eoiGe4aEe3p4jIJ7gnmDdXuFjot6iH2EgoJ+joN9fIR9
fIZ7g4N8h4J4foR6fX58e4ODg42GfYd+hHuLhn6ghIeEgnaDfIN7eoN+h4OCgnyEfoR+g3uDfoKChHt9goV7foWIfoZ9goOCfX57e3x9fnqDfYOHfX2FhX6Ce4N9g3Z9fI9+eX5+goKXgoJ7d3t6foSCfnuCfHGE
hX6Dg32ChXmDh358hHR8h4OHcIKDfXyDgoZ9foiMjXx8hoKCjn2JjIZ+fXp5hIl9fYR8e354eISDfHt+foSCfoh+foKCd3uGfYV7h350fW2CiIR8g36Dfn6DfXh9e3t+fn2FeoiGfH6CfnyDhH1+g3t9hIKCfIKC
g3aCfIOSe4J7foWFgn58hoN5foR8foJ8fIR+eHx8j4J7g3qHfYiEe4Nxg3x9gn56g32CfXx+fnx3fpp7eX6GfH6Gg4N8foR+e3B+fYKEgoKDhHCDfo99h3uCfXh2i31+g4N+goR7g4SEhYKChn2EeHqEhX59fX19
h4KDeYeEfn5+eoSCgoOCfHuKgnx+hHyEfoKEfo2EgoKahHp4h3h8eISGfYWCfn19hX6GiHh2g4SCgoKQfHuEhnl5hX6Ihn6De32DhoKNgot+fYaKe3F7fomJhI6CfoJ+fH2EeoV8fIWSh4J7eIJ9fYV+goNzcX6K
e4eEhoeDg4KHfoJxfX2DhIKFdoV8en5+hHmCe35+g3x9h32EgoSFlHyQgneIjH17foV6fXd9hXx9gn17gn6Fenp+fnmDh4d9foSNg3uDen6CeYWEhHyChnqGfYqEfHSEmYOLeYR9eX19h32CfHeJfYeEgn2ChoeC
hXx8e4N9fHV5g358hoOHgn59g315go18g4mEfIaGhW9+hYd3fn6DhX1+fH2Eg4J9cn1+YYWDeniJh4KDfod7hn1+fH19fnyFfpF+eHp9e4WEenmIhYmDg4J4h4Z9hIJzfn6DfIiHb3OEdnx7e32MgoKRZHyHg4eD
inyCkHiIgn2DfYaFkHWEgoSGe3eDgn12iX5+g35+g4R8goiMjIR9fIKCeYaCen6GiH6Egn18fn1+g3l4fIJ6foJ+eYJ9ho13h3d4hXx8fIh8boSJgnh+fnx8e3h5fX1+g358iHSIgoR9fpCFhHuMhXx7eHt7e4WE
gnmCe3Btg357fn6EgnOEgoN6e2yDh32CfXp9gn6Cd3yFh3yKd4SGg4J+fYOCeoV9e3yEgoaIiIV7e32HfXh+hXaEhX2Dfn19fYWChIKDfIKFg4KFi3yGh3mEdY9ygoWCg36DfoiHfHx8fn19d4SEg4R2h3x9fHuE
jZV9g32Dg36HhX6Cdn17fYKFe3qFfX1yiIZ9fHd7fImEinx+hYV6hHx6dXeDeISCfXl9a4KEfH6DeoeEh357iYJ+fH15fH54e3iHhYODdIN5fmGEiYKEg4V9g3eFfXp+gpl+g36GfX2CgoWDhISEdXt+hn2ChHuG
fXp5gneCgneDhoZ9goh7hn2Jl3x7fYJ9fX2DfISEfoN0fomEgoN+iHuEdXt7foJ8g3l6d3aFfoN+hn6CenuDhHp+gn2Eg3yLgnKTe3yCg36DfHh9iH19foOCinx8god7dIx9foN7iH57iX56c4R9e3x9d4KDfn56
foqLiYaDgn2Ein57fH2JfoiFfYKDg36EhXKDeIOEiImGfImIgol6eX2Fg32Cg4OCgnyCfnqCe4N+fYOGiH2EfoN+hYKIfnyCgoRzeImEfHGDfX5zgneFfIN+hoN9mX6FgoN+fnyFfn6DfXqEd3qHd4WFhIKDh4SG
g4J3eoKEbXeEe4WEfn19jYSEYYeEdoKEeIKFjYl8fYd9hXyEgnp8hYJ+e4N+foOEe359fYJ8fIR+gn5+fn56hYR7foKCi32Dgnx7gn6HhXWDhISDhIN+foJ8e3yNgnx+hoWCfHuDhYqEeYmCjYSJi35+gnyFgoR6
fXWCfYJ+e4R+hIiEeIeCeIKFfYV3fn57fYmMfYWEiIdyfX6LhIKCg3p+hXh8fnOLhIWFeoJ7g4KChoJ8fIN+fYOCgoKCe4KCfXR8hY59eoiCg4OFhYV8fnqCc4J4fYeCg4V4g32FjIWEgoOHhX1kdJF+gn6EfX57
jISHgoN9eoSJg3uCfYd0col+hIZ+gnqDg4l8e3N+hHuChHqchX2Egn2Mh4SEfX58gn2CfouGeXyCfIKDeIOOeol+i3qEg3yDfnyCgoR9g3R8fX2CfYeFfYKFh4R+hHd5hIZ8fIR5fYWDenuJg36CgoOCfH5+hYSD
hYN+g4p9fX6GhoR8gn58foODfYOChYaCioWChYWHeoKChX6CgnWDg4l6hYOFg3x+fYSLgn5+fnt+fHmDen57hYODfX6DfoJ4hX6Efn59fnt7eoOHgn59e32Dg4qDg4d4hH6EfYKChIOCcX2CiIJ5goJ9fpGCfYKJ
hnKDd4V4goKDhHx8eIN8goJ8g359foKFfYR8goJ6g4SJepJ7gn59eniNfYR5foKFeIOCfoKCgnp7g5B9gnx5enp8fHmEgnyFfoSGg32FgoVsh353fIaFeX6Cg4x5fIR3fX5+eX2OfIWDgoKFfoiGhoSThHyDjId+
g4aEh319h32ChYWChoiGjX6DfIuCgn18hn54g4WDgoSIgoN9fXlog4KEg319hYKFd4WCfnmDgoSFgoKHgnyFhoiDg3uDdoOCe4OFg3qJfYOFg4itfoOEh4V8foyCeX59hIODhYt5fXuEhIJ7g3uChn5+g4V+foJ+
hH6FgoV9goOCjH2Efn55fn59fnyEg3uFhISCe4N7hXyCgoR9fH6Hfop3h4N2goKGd4OEfoeDhX5+hIx+fX12iYV6h36Dgnt7e35+hYN4hH2CgoWFfn19hHuGhXt3eYKDg3l+iH1ugn6CgoKJe4d+fniDhW+De3dy
coKDfXt+fnx8hoeDdoJ7en10fX6GhYKDfoZ8hXJ3b4R3gn5+fXp7g358g4Z9fo6Cgn16gnGCfY6cfH59goWCgoiDioiDg4SNent8gn6Fe4ODeYSIe36Cg4SIgnqDfZB9hqiCeYJ9g4h8hXuDgoJ9h4KDhoWGe4N8
g4OIfHyEfoSGgn6ChoeCh354fp6Ee3t6goV+g4J4fYSIq36Cfnh5fIJ6hoJ7e32Hfn1+fHt6iXqCe4l2eISJg3N9hoR9eoR9h4WLenx9gn6HeX58gn59foKEg4mDe3eCgnx9fHt9enp+goaEen6DgoWFeIZ9e4WE
g4KDgoJ6goSEg3uEhHyCfoJ6foZ+g3x3hIODhIKCg4h7foSJgoV3h36ChoJ+h358kX1+g36CfoR9hIOLfXqGeoODgnF7lIOFiYVyboKCfop9fnqEg4yCeoKQfHp+hH6FZnx8gol8jHx7goKEb32FfYJ9goKCg3uF
hn57hIN7gn2EfX10eYeCg3uGgnyLfn5+gn1+fn5+e3eEfnuGgoOGfHuCg3WOfIZziXx+g4OFhn2Ee3aChH6Dgn2IfoZzhYt9foaChYJ7g3GChn2KgnZ+fnx6fn19dn5+fYJ7g3x9h4N9iYmDfXyDe319fIV6e4KG
fYKEhoR6fX6IiYV6hIKMfISHg4R0kH17iX13en56e3p2hnp6fHyDgn6Dg3VsfXJ5gn56fntyfYOCfHJ9hYKFeXN9hIR7fGyChoKIg3aDgoN+gpJ7goJ9goWFg318g4WDdIKJfH59fnuIgnp2iYN+goN9fIV7enN9
fIZ6fHqDg4aGfYKDfnt5g2mIhoWDh42Ggnl8gop4houDe3x9dH1+fHh8fX5+hHt7foJ6goyMeYJ9fHqFfXl1eX5+hYp8g4N7foOCfn6HfH18foOCen19god8fniChnyCgoV9e36GfYSGeoV8eXp8fYV7h4iFfXaE
g3aEfH2DfYR7g4h3eYh9g4N6hYZ6jYWDh359foJ8g36CeoODfpV8fHh4gn6CfH2CjHyDe4R2fnp5i4WOhH59goKFgoJ9fX2Jgn2IioiCfIN8hXuHfYeFi4KEfHt9dIJ2hXeLfnl9hHuGhXeDgoOFfoR+eYR9foOC
fX5+gnmDiHqCfX19g36Ee4h9fX1+foKCfIOCj4J8fYOIeIKCg6J+goWEgnKDhYN3foZxgoZ6jnuChYR9doKEfnN3hJiGc358hX59foN2ioODh4V5g3d4goJ8e4R+d356foh7hYODfoOCg4uEdoV+enN3iHx+dYl5
g3yJjHx7fn2FhnyHfX6DfYJ+fJJ+g4iDenR3hnZ9dX6Ffn6CiYd8e36DhHmCg3qIiYZ+eIN8fnuHe4J7hn17en50e4Z8foJ+e4KGfn6HeYJ+g36Ddn6HhYOCeoJ7fYp9hIN8fXh9g4KDhIN9k3d8fH59fnt3gnx+
g4N8iHl+g3mCfX2EiIN+g356eX56gn6HhH2Cg4WFepmIhoSNhoR6foSGfpF+fpB9iYN7e3yCZ3R+goWEcnWJeoOGiX5+goKMg4yKgpeCen58goJ+hId+ioh9eY2Eg36LkH6CeoKEd4KEh4WEgniCfX6CinqGg318
gn2GiIOEgoZ1e31+fX6FhYJ8hnqCeoWCfnyHg4J8gniDg3mCe4J3fXmCfoSFgoh9foR6hnyCfHp9hoSCiYJ7goOCeod+fIR8foiFfYODgnuChYODhH6Ghn59hIJ9eYV9hIaCg4l+h358hHx+fH1+goSMhoJ9hXyU
eniGhHSDgn6CfYN3fod4hHd+e4Z8iYOJh4aKgn58dnt8goOEhIV+ioSHg4R9iX6LgnV+fnyDhnyCfYp2goSDfX6CfYp2iYR6fomLiIKHd35+fIKEe4OCfoV+e359gn6Hgn2Eg4J7fH56h32Cg4V9g4ODeX19goN+
enuCg3x8hIOEg4KFfIiUdYd2fn6EfXlxhoh7fqKEfnZ+d298fYV+eoN9fnOGeYZ9gniHhYOHdn2NfoN9g4Z8iIJ8dn6DgnOEfn18enl8fHyMeIOCgoR+fX2GfIJ9fnyLenx+gneEgoOCfXyGgoWCg4Z9hISDhn2H
hYKDfX5yfoODhYOEeoKDg3iFeoWGh4eCfoV4fYl5fn19gol9fH19hoJ8hHt+h4J6fnx9eXaCg3p9eoJ+goJ3fH6KhXh3dXp7fIR3enuEeX6DhYOEenyDhoOCh4aChYN8eH51fYl9hIR9fXeEiIWCgoSEgoZ9iH59
WYN8en16hXl+jYN2e315g4aGhH6Eh36GfH5+goh9hWiCcnFxfIKIh4d7g3mCfIN8hoeJgn5+hHmEhYSFfnKDenp+e4J6e4J1hIJ9eoJ9fn5+foOHeX2Jfn2FfoV+goJ8iX6Eg4SFdoSJgoiCfoeDiIJ6hH5+iHuC
e316eX6Cg4OLeYKHfH2EfnyCe3x9fXqChn2Cfn59foJ+fnuEhH54fYJ+eIN8gnmFg3x+gn59hnp5g4N7gnh7e4qChn2GhXaDfoWDe3yDdn6Ge4KGhYaDe311hYN9anF+e4eCfn5+iYaCe3aCfnx8fIp+doh+fYKE
e3mChnSFe36GfX2EdIWDhH19dIKDg4KEg3x+goOEg4KFhXqDfoZ3eoeFfn2Cg36CgoKDfIlpfX58hYWFeH6HiH2GjYWFeIN9foV8e357g355ho2CeHuNfoV+hYSGgnd8eo2Cgn6Cg4OGh4Z9h4J7en6EhYWChHx6
iYh7c32FgoqGhYN9goJ9g4KIhoN9foeDgoJ9fX16g4l7h3yKin59g3x+goJ8fIZ8fYR6eYOEfn6JgoJ9gnl7fYx7g4KLg4WCi259g356dIR9dYJ9en18g4J+bWmDfoJ8dn15gnmCg4KEeIJ9hXx+goyIfnp+gnp9
gnp9gpZ+foJ8gn6LgoVvgomHfnt8hYN+fYR8g4KFd3p+fHt9e4d+hYODgoR9dnuQiYR+g3iGfqaDfn59gn6HhXd7g4J7goOEfn2CdXt6hn6Hhntzg358hISCgod4eoR8eoOPdYV+doN+ioeDh3t9e4WDfYWGdoV8
fXl+i4iEen6Cg353jH2Eg36Qh4R+fX2EiXyDgn6bfXx9dX6DfIeEg4J3gn2RfINxfoN+fXx9gnp4dHx+hHyCiIV5g3l7hoOEfn19en18fpKDlH5+e353g4J8g32CeXqChH6Fe5OJeoKHe4iJg31+fYZ6iHyCg4OI
g4KDgolweo2CeoOCfnyGfXx+fIOCgn5+hn51gol+hoSDfnZ9g4SEg3t9hYZ4g3eJg32Dd4N7iYKEgn2FiYR+g3x8g4N+dISDd4J9g4J+V4NzhIOCgnV9e4J9d4J+fnyCgoJ+iYR9eoeDiX59gn6HhWh5hoKEdn6F
e36Hen55hH6Cgn2JfHyGg3yDfHp5g3l8fX6FfX5+jYKQiXqFgoV9fH2Kg32Dg4OCg32DeoKEg4R6hIJ1fn19fYmEhYl+eX6GfoJxe4mCjn59hISDhn14fnyCfoR9fX57iYWEg3qRh36CkXyGfYh7eIR+gnyChH1+
fH6CdoJ9g4V6fn5+e318e3t8c4SGeoKCdnJ8fIN+goWCfYODfIJ6hIKFe4KDg4KVfIN6fIOJfHyHhX13fYN8fn2Jhn16g32HhH52iXiEhoZ+g32HYnt6fXd9g4N9g4J+goWEdn2FfX59fIJ4eXx+fH2CfoWIhn6E
hYKGgn2CiX2DeH6Dg4qFfHqCgnuIen2Fg4R8goR5h4J6gn1+e32PfI15g3uCfHWCiHt7fnp9fn16c4NkgoWChYKCfHh9fIZ8i1CFeHx+hIWGfYN9goeDfYJ2g4uGfn2Dg4R+gn6VhJN7fYJ6goR8g3h1en2GhHt+
iH6EhHN9inuEjH2FiHqFi314g3aDgoODhYN9gnZ9hYWEhIV9fIaIgoaDg3mDfn13goWGqIV6hoONcoOFfn6EfYN8g3mCg3iDioJ6fYeCgo17hnt4kH19fnp+gn2DcH59fISCh32DjoV8foOHjYSCgot+hH6QfX5+
fnuEhH19a4SCg4V9fn6LhIOHfoeGg4J+fYVshHyIg36CfoJ4eXyCgoKGgoKGgnyEg4OFfoJ+foeEgnmDfnuDgoZ7g4J6hH55g4WHe3t6en58eIR9h4SFgn2DeYd+fXx0foKSe4KEe3qDe32FhIiDfIKGg3x+fYR+
d4J8hH6EgoJ8iHiIhn6Dfnx9fnqDhHyJb4J+iYR+eoJ9fnl6g36HeoKEfIKJk4KEhX6Cgnx5eYJ3iop6c319fIJ+fXt+foWGg3yCgn2DmHyEg319enx7gnl9foh8fX17e4J8fHqDg3iFhJJ9hHx9hIJ6foKCc4R8
fY94h3t6g4KCgoR+eIOEfIp9e3p5k4OEa46IhH1+fYKHfn2DiHuFfX6DhoKDg4SIhHR+h4KVon57foR+goKCfH17jH6MfXiInXl+iHiRfXyFfH1+dX6CiX58g4WDfX2Dfol6fYZ9gn6JfIKLfoOIeH57g32EioOD
hod5g4uCc4eCg4KLfIKCYH2ChHyMfYaDh32CkYN4gn17fnuJen6Gfn6DfXt8hI98hX15c3iEhYd+hI1+fn58hIOEfYp+g3t7g4V0fn6DeoJ9fYN+eXuEfX1+dIN9e4N8foKKfXmDdoJ7h4aEfoJ4fYN6fYiEfIN8
g4eVhnuFfnp6g3CFd4ODiIOFe4aDg3yFfn1+fXd9g4J4fn2Gfnt8hISDfnx9gn2Fg4N8h4J9i32PiYSCg4iFgnx4hoZ8hYKCg4d+e4aChIeEhnx9fYOGeYSCh4yFeoKDiXmGhnyChoKFeYR+enx8fH12hHyDgniH
fYSEfoJ7iH5+h36Dgn57fYOEgoeDg4R9fIJ6fXiCfm+EfX2GeoaGinuCfoN+hXt9e3uGfn6Geox8fYR9jIJ4hXyFfH59hIR8iYN8foV7hoh9g4N6foV+gn52g4uGg356foWCfnt6hoh6h36FfHl6g36HfpCHg4qE
iX2IfYSKg4KCgoSFdYJ+hIKJgoKJgn6Cfnl5fYJ+dYaEg3x+boKChIN+g2p+hYd9fHyHgoKJh4SIeoKCiIiCg314fIR+kH2DfYmEgnh9foR+e4Z9hYd9fIKHfn5+g3iCfIh+fnp8jIJ+g4J6goR+fn19gn2Dfn6C
foeGfIaChoKIdIJ+c4V9eXiHio19h36Ki3l4foODfH6Cd42Id4OCg353g4WDdYR9eXmEg4KEeox6ioKHfXuEeYJ7hYV9en2Eg4eFdnuDhoZ8eXh8hHuKfoSEfH18foKHfH19fnyGfoN7gnmCin6CfoKEg4ODfXhh
c355g3GEiYZ9kX6EhHyGeX16eIKCgoWEdoJ8eoN9g4R6fYWEgoJ9d4t8hn6Eg3yCfYKHiX6DhnqDcHt7gn6FfIJ3eX6CeXl+hoOJhHx8iIKEgoN+fYl9eYJ5dIWCioJ3fHR6gn2DhYd7hX19fnp8dW9+hXp+fIJ7
eYeDd4aFfnyEgoJ+h352fXqFjYJyg359eoSCgoJ9hH2DdIV5gnyDgnx5en6DfYWIhIt7fn6Fg3tycYh+hX5+fX2EfYR+eoZ6hIKReIN0hoSMhXx+hIiCgn6DfnmGjYWDfX6ChX17iYd+d4h5foKGiYSDfX6EgoeD
gpF9fn18iIN9e4Z7goeDiIOHh3x9goJ+eoaCgoODg4OFg4OEjHh8fnuOhIR9hIt7iJB6iIOFhn2ChISJhH2CenqDg4J9iIKFgn5wfYZ6goSChIKRe4d9d319g4V5fp+Menx7gn6CgoN0dYJ3iHt7fneFen2DfXt+
gomFin2DiIt9fnyDg4R4fXl+g3l+eX1+dol8g5uEgnOChoJ8goN7h4h7hISCgnyDhH58e3yDen6Jgn2Gfn6CgoSEfn2QfolXhn2DfYV+hZODe3yDhHp7g32FeouCeYqHfHp+fn5+fYh9dHyCfX57ent9fn6FiISH
fnl6doJ8dIaEfHyGfIp7hYSDgoN+foN6e36EfYWIhHeFg358gm6ChIODhoSJfYKCfnaFeYqDhH6HfX14e42Te4WIgnyIg3x6fIR9e319dXCFfX6JgnuEi4R9e4R+foeCioJ3goV8g4KChYeCi4KDeoKIfn5+fH5+
fH58jX55fHiCgn17g4V2fH56fH2KgoR5g4l9fIaCfoV+hYN+i3x6fXh6foqCg358g4KIgoKCenh+bX57hX19fG55fXZ+hY2Dh4R9fYiCfX6CeIJ9fHZvd36HfoWCg3l9fn6IhH58h32CfHR5h4KChnp9fH19e4Zu
hn2JfniLgn15iIJ8fIKWfXmEfoOGhX59hXmEen17doeDgnp8d359g4SOiImDgn2Dg32NhIiDfnWDfYSCiYKGiYJ+hYOIhoOCeoSDfnx+coaCfoOGhYVsgoOCg29xen2CgoODhHqEj4V9goSDfnqCfX5+e36DfHyD
hYmCfISGdW2Ce3t9goV2hIN+hoWIfo6DhYqNgoODfoJ7eoR2fnt8e4KHfpCDhnNxh4SNgnuCen6CeIOIfoOCfH56hIN9g319goJ9fIaChXx5eoR6goKKhH2Ee3iHe4qEiYV5iISGgoh9eIKEfYJ+g3mFfYJ7fWuH
h4R+foJ+gniCiIOCgnyDfX6Fgnx8g4KGdn18fYJhk35we3p9gnpzgn52fn56foKFfXuGhYaVg4R+lHWDfIaEhX2DeoOCg4J8fYKFfYOCjIN7fHZ+iHuDe4V5fnp7fYN9goKLcnx6fnx6fIOFg4V8cYOCgoaEfn6H
g4iChIOChH2EfYN6eoKKg3uQh4KDgnh+foR4goaDdn15fHh9fYJ+hYOChHl+gn2GgoZ9gop9foKDfW2HfH6GeHx8gn6EeoKGeoODfoOGfoJ+fn6Ddnt+fYaPfIN5dYSFe3mCgoKDe4WIbY5+fniJenl6hYeEhYOG
i4R9hHh5gn55fX6CgoeEdn2DeIN7hoN5goKCeIV7h4N7eX2Fg4KFiYqEhI+Ufn56fYKKhISChH6EeX2IeneFfHuChYdxfXOEgoOEgop9ioOEhop+hImCgoN9gn56hYN9fX6CdX2Mg4KFgoR8fX1+cYeGjIKMfHuF
goODfn2CeIN6onyIe31+foWDgn6EgnuEgop+jX2DeH14iYKCfYJ+eYV9iH2FeIaCfH17fnt+fn5+foN7g3qEfIaKenSGdmp9fIJ9hIOKfn2CfoR8goiCi31+gn2CiYWDfnyFioN8eoWEe3yFjH6Db36LioN+in17
eIt8h36Ch3x9g3t8goZ8iHSDeoJ1g3uEfnyIkIWFiH6DfoKDfoV9fXx+hn2Cg4N8enh7foV+g36Vd4OFb3t6hYKEd4JwfXp9fX6Ig4WCfYJ0gn19fn6Dg4SEgn6FfoN6fX2EhH6Dg3yDeISChYR8fX57fn6CfH6D
fI2EdYSCfYiEi4N9foaEhIN2h4N+foh3hXuCg32KhIKDem98h35+hIeDh4V8fYR+hIV+hIV+gn1+en58i4SHe4d+gnp8fYN5hoh+hoWEi4N6gnyEe2t7fIaDfnx4eaGMg4WChIWCfHx9fH6ChH6CfoN0fIOEioSC
g4SRjIiCfnp+en1+gnx8foN+hI2UeIOJhXmGfHl+goh6hYWCgnuEhIKHhIKCfIKFg4OZfH1+hXx8fnp9hoJzfHtzhX55dYN8eXt9c4OMiIJ1hHV4goV9hoOHcnyEfYKCg359en55cIWFhoJ9g3l2iXyChHmDi4OD
g4eDgnp3fIRzfYmEfX6FgoSChn5+foZ+enyFhHyDfnt9fHKEfIV9goaEfn19en6DfISJh35+gnyCdn2Cenx4en6DgnyDfIJ+hHyHg4R8fnmCioKCin55foKDeoKCg4aMkYODhn6JfYiCfIWCfoOGh358dYODg4R+
fYx+god1g3yDfX6GgoKChYSEhYOFeoOGfn57gn2Lgn6DfXx7e36Ge4V6gn55fXWGgpOCbXeDg4R2h4KGfH2ChYOFfnKDhId8hJSQiX2CfoN+fYV7hXyCe319lXeCd3uEe3yCeYKDhnV3foR9g4SCg36Ddnx4g36I
fIWCh3CIjoOGgniLfX6Ci4R9fol9g36IfXJ+e4WCe4Z6g3aEg5uCgoKCh4SGeYR8hYN9en6Jh36CioeCfHl9jYR9foJ+gn18iH6Kg4WDfIJ+hXh4fX6EhHyCeHl3doN8hnyCfH5+foOChIV8en2Ggnl+hI59eYJ4
fIKHh4d9fpB3hXqLhX5+h4KDhIOCfYKCcnuDeIiJg3h8g36Chn6GgoJ9b3yHinqEg3qNfoJ5h4Nwg355fnmFiIR9dXl5ioZyiH2Fg32FfYOCioSJfnyDeoeHfYhyfIWDhIJ8eX1+hXaGiIKcgn57d3uDg32MhIKE
hYJ8j3uDgnd9g3l9fn6Gg4V+j4WEg4J+fIWHfIOCfniChoKCh4N+iIV8fX6OiYJ1gn6IhXmEhYJydYaJhnyCgoODhX6FhH6EfYSFfo6ChYmFgoSKfIN+fYOHdIODfYKDfIV2go+FfniCk4N5fHF9gnx7fX2CgpGC
iYOHfYWGgoaDgoR4e32EfHd+g3x9dH6CeIWFdXyEfoiGhH16h3eGfX58hnSEfn6EgnyDg4SEhYR4fnmGfn56hX59foWGhoJ+g3WMe3l6foV+eXx9e3eCdH5zgn57fIeCfnCChIOCbIJ9eX5+fox8fH6Cgo+DfoSF
g4R0gn2CjH56hHV6en1+g4OGgn2Cg4Z8g36CiHyLg3x8fn59g3x9gn56e3t0kX6GhIN8hn5+foZ1g36Egn6FeoKDhHh8e4aEfYJ+gn19fYSCfoKEiXeGcH2KiHp5fHx+eH2Eg4KFgoSXg3d9hIJ1fHd6dWyChIOC
hJmEgnl0hIOCfX6Dg3p8fn2Eh4OGe36Cfnx+fXt9e3yLe3yCfXl+fnp6fX5+foR8g3t9bHV2d36DhH2Gg3x9g4SEfHF7kG5+fX1+g4x8boKFen2Cgnx9goKEgomIgoWCkIt+fXyDfnuChn5whY2Den53e4KCgoqE
fYKDe4N9iYKNg3aDfn6FgniFfnaChIJ2hISEgomIfXuEg4ODe4Z2goqHhYeFdnyHfXeEhn6Dhn5ffH57joZ+hXt9foKGd4Z7dXl+fWuChHyCg31+e4R+hIOCe32EfH15eHyQfX2DfoSCgneGe318fnt2hnmIfIKC
got8gnx+hnuDj36DhX59jIp4eHl9fIx9g4l+h319fH18foeDfoJ7hoJ9hH1thoOEg4N9fXOEhoJ9gn15fndyjWp4e3J+g4Z9fnuDhnx9fYN8goKOhHuGhH2EeHx4fnuDinuCkXd9g4KDh4N9h3h8fIWIg3d5iYKQ
hXqCe31+h35+hYp9fn2Rd3l+fH6CfnV7h32EfX2IhIN5g357hYN6fn18g4SCeoZ9gn59gm9+fYaDg4JufX2Cg36Rd4SDfoR+fIV+goSCfoODgoKDfYOChIV+kYh+goWFfn2Dc36CeIR7iYJ3hY+Hd4uLen6DhXqE
fXyDfIR7dnyDfIaFfYiHfoJ8fn1+iXh5goJ+hIqJhXt9hHt9goN9gn1+goaEcoKDfYSFgoN7fol9fn2LdYN7eYWEfH6Dk4N5hH6DdoeDhH6CgnyGfn6CfXuGhn58goV9fZd9fIiCgn16fX2DeIJ+e3mFgnyCfH59
foN9fYSIhXWEfn54g3h+knt4hnx1d359fn57iX55c356g32EfoKDknt+gn58knWCfYKNfoOMgnl3e3uDhX18hIKJgoOCfIOIe36Fe3F9hYV+dX18foR8hHp8iXx7i3t7fIN9goeDfHyCfHp6VYeEfoV8iHuEhoR+
hoJ6iXqHfIR+eYOIhHyHfnmDg4qCfoV6kHKDgo2Fd3uIfXeCe35+fnZ8fX5+e3N+fn16h4J9fnmEcZF7eYKDhHuCcomCjIKDgnmChHx+fYR8kYN+fYKJhYOEgnp9fnuDh359eH57goODdoR4e4J5boKIg319e4uG
hH2Ehn2EjYJ+hHqEeoOEfnV+dX57fo+afoODdYN3e350fZN8h4KDgoJ6fnyGgn58fn2KfIKDfYKOd3d9fnl7h36CfYiCfoV9g36Gh4WJd36IgnyCiH2Chn59g4h7jYl+fn6Le4WGfn2Ge4WEeYOLgop6enqIfnqM
enx8gnx9hHp1hIKEfoJtgn6Cg354d4R9bn6GgoV+hHmEeoWCgo+Og4R+fnyEfYOEfoV8fnyGgpibfGZ+dXyIeYWEfoKHZ3x1d4d+hXR5gol4fYN+fHt+gn6CfX50hHl9gn10foOCgn59fXR8go5+eoaPdIKDfYJ5
fYN+doqFhIeEhomCfoJ9fYKGfoOMgot5e4J7kH6GhH59hX53jnF9h3GDgoJ8fYN7fIR8gn16h3mDgnl5dYp8h4WTfYR6foR+fnqPgoaFfIeDhIaCeIN+g4J7fYmEenyIgn6Hj4Z6g318gn2Emnh9fHuPgnx6fn1+
g4eEgoeDfYSHdoV9c4OCfXaGfoJ8hH19g4uEdoZ9e3mHcoSEjH2Dh312goJ8fHx7eH1+g318en2DeHeCe4d+fH18fXV8gn2CfoaFfIJ2fH16goOFg5iCfH6Ug4V3fYiDjYeFen5+fX58fHt5g4p6eIN5g4N+goOF
e3SHgoJ9gnl+fXeCiIR+fo6FhYSCg3t+jIZ7hHqEg35ug356eXuGi4d9gnqIhoJ9eoWGfYOFe32EhIR5e356fnx5fYKIgn6CeoSCgoJ7goaFgoOFfn1zenx5gn2EhoOKe5B7hIh6hYKEg36GhYd7foV+foR+e317
gn2Den2Me4eFdnqCgn59gol6hn19b4OEcol+goN+goZ8god3jHyFhHd+fYWEgod+eX6Ee51+hYV+goh9foiFlH2Ce36Ffn1+fYmCe3R+hH1+fnV+fINygneHhH19houEfYJ1fnt7fYJ8g4R+hX2FeYJ+eHt5fnV8
e3d+fXt9fYWGfoN9fYV9hoh6foOEgoWMhIqCeoeFhHx8hYp+fYN+hYOQfIOGiYJ7gn16hIaHh358h355fH6GiYR6cIh1iXd6dYp7fnqkcH2HgoJ+gnt5iH5+g357e4aCfol5foODfIZ7fYJ9g353hoJ7enx6jISD
i3thfXuCg4Z2foKCiIKEhHl+gnh5hoaCfoODfot6fIR9g4J6fHqHg4SLiH6Fgn6CfYSTiH6Fg4KIg3t7goODiIJ9fIN7fX2Cg2t9iIR6hYKEe4h9fniDhHt9goV8eYKEfYaEh42Fg317goJ0fnl+e3t8hnp8goN5
foR8jn2Ufn2FfXx+hoKCe3p4fIKLinx5hH14fH6Cgn1+hIR9foSCen57jH6DcoSDgod9fH58fX59foKIgoOEg4N9hn6Dg4J4fn6CiX2Ien59fXx8eYiHdnuIgn58foeHhn19fIKCg3yChIiFe32CeoSCgn6CeYKE
hH18h32ChIt4iYN6gnt9gnp9hYJ4g3qDioJ0iHKDhnyFeoeCg3qEg3qEg3ODfn16fnyJfXmCfIV+foSDhoKFfXl+hXyChH18g4OCg36FhX2Fg4OEhYJ9e5CCiH2ChIiEl3t7emt+h4KDfoJ9gnuFgn58fn6CiIKC
fn6DgoSDfX6CjHeDhX15gn50hoJ+hXt+hXp8hHt5e315hIOGhoV5foaDgoeHg4h8hISCfniGgnuDg4V3fn1+fYN1g3yQiIaGeoKDgnqJd318hIJ+goJ9hHV9fIN2g32JhX5+eoJ0goKCg2mHhX1+goOCg4R8g4Z8
g4eCfoeFeoOFdot7fnl+e5d2goZ+g4ODeYWDfX6KfoZ8eZGEdWt+jn19goiJfn2CcH6Fgn59g3yCeXyDgnx+foN8fn6Fenx7fniGgn6MhISEfXiah3x6hH1+eHx6fX5+fXF6goN5fYqDhHuFfHl1e4eFg3eEeIWI
fYN8hYJ+hH52g3F7foeCfX52hXqEiYODg4OCg3iDiIV6doaFcYJ5fnyDfYV8goJ+jYR+g3yCfXp+gn6GhYWVk36XfX6Cg4J7fIKDeoR+jH18hH2DfH16fYR+eoWDfH2ChX2GfoeHg3t+jn5zgoOIfoJ5g4ODhIt+
gn2FgoODhX2DiXiCgn1+fWx8hXWFh26CfIVzi4J7goKDgoaEhn18foOCe4Z3eoJ9goN+goSJe318fnt+foJ9gn6FfYN+fX6FfHx6eYJ9en6Kgn59c3x7gnd3en2Ign5+g4J8fYOKhX18goeOhIJ+fHmFhX6GfYWC
fIeCfHyDfH58hIR5hIKCeX5+g4uOfn6CfoV+fpN6hH6FfHuJhX1+h356j3iCc3qIfYSEjoKIkoV8fnmDinqJmHd0eH6Ddnx9j4iMfoN8foN6fnyNgn1vhXyFfnmCfYJ7in6CfoKGhX6MfHuDfnx+eoN+kX6IhoJ9
hHyCe32CmXaDfoJ8g4yHgn2Fgoh+hX2DfXyKenp9gomHen53gnp8g35+fZKFeISCeoODfISGfHeCeYV5hoJ+fYKCen6LfoJ6gn6CfHqDfXuEhYSCgnh+hm2Ih4N+iYSHg4J8gnx6fIV9iYKCfoiEg4J+fnuJhYJ9
fYJ+eIJ4foOGd36CfYJ7foiEg4aEgn6Cg4V8e36GfYWEgoWHhLWEe32CfIN7fH6Gfn5+fIZ+g4aDgoODhIKDfHx2foOPfX13eYKFfX2CfIVzgoOFg35+hIV+i4KEfYOJfXt6eoSDgn2DhYd6k4t9eol8goJziYJ8
ioR+en2EhYN5iXuFjHqGfX6FhYSFfoJ0fIR5fnp+h4p4hIOQgot2hHuOeXyEeHB9fod9foKHfmWFe36CgoKCjYKGZoOEg4WDd36EeH6DeoR6gnySen2FeoJ4foKCfYKHe5WCh36Jh4KJfHt7fn6Se36DenuGfYaF
foKCgoJ8dHt7gpV3fod3hXx6h458h3GMfYJ8g4R+co+ChH6EhoKHfoOEeIKFhop8foKCfXyCfJmEgnx+fXx7eIOEgnt8fH5mi4N+gn6DfnuHgnqDfH6EfYh+hYKHfHaChZx7dn6Dg4d9g4d7hX54en2GiIKEfoR7
eYl8fISCl4KDg4h+foV0fIN9fYOCgoKOfYd9foOLh4J9goJ7e41+goeFg351fYJ+hXiDfYNygoJ5g4J7hoV+gnSFfpWIj4J8cot+gnp8goOFjHyCe4SChH16hGZ8hIV6jIZ1i36CfoWDd3t+fX6CfHt6fYN5fHyI
hHuPhIZ+fYV7iZh+fXx9gpN8fX53fXWCiHuDfYN0hIJ9foJ6gn2HgoKEeYJ8eYJ6foOCfoODhnyDg3uEhX6MfoV7foiJfX19g3hxhXyCgoN9fot+eoJ8iIKKi318hn6CgoaGgnyIfXmIfnyGjYJ6foOFfYR7h4d+
fHeChIKCfoR+gnd8g4WEe4R0goKCgnyChXp8g358eHV+dHp2fIJ9gn6Cgn2EfoSCiIN7hXuCh31+gnuCjHyIgn57hISCeoN9hnuDg4OGfnmDjH58aHqDfn6HhYR2fX54cIJ9foOId32FfYKCg42DhoaGd3t9g4N3
gnaDfYJ6fHpvd359fXyDfoR9gnyIfH56enx9foaDfoR5enqEhISCfYJ9en56g32Je4aKgoJ8iHp1foh+fYeDg3yGh3x6fX2FfX19fYJ+hHx5fXp8goV2hHp3gn58eoJ6goOEfoOFg3iFgoJ+gn15fn54dHuGhIiC
hH6FdoV8foZ8eXp9goh9h4V8iHx5hIN6fH2Ge36Dfn6Hfnxthn6EiHx8fIV9fYJ+g4WHg4R8hHt7g4OJfX6Cgn2DhHuCg4WDfIR8hYODdIKEgnt7en5+fnl5goN5gnyMhn2Egnx+hHiCh3h0e4N9fXeCb4J9fnx5
fnyDeYZ4h4V+hId+g36GeoeHfo1vgn58fYN+foSDfX19foKCfoaLfnuCjIKFg5mIfoJ4g3x2fn2DgnqCfoJ+loaEgoOGd36Eg4J2hXuEa4N5dYOJgniFeXSChH2EhIOFfnuEg32Hg4N+hXd7epB+hnyGgntzfXiE
mH2DfH2FfoOHg3p+iY9+jIl5gnuCfYJze4+Chnp+e355goV+fYZ7d456gnt0g3CShnp6hnh+kXWEg5eCfn19iYd+fIKDeXx+fIN+g4R9h3aCjISCfH15goKJgnyGiXt6gnaEgniFhXd9fnyCfn16fH2Cgn58h32D
g4N4fn55hnx+hX2DhYd4fYx7hX6Dfnx6iHd5dnyEe4WCeX16fXx7g4V9foOCb36CfoKJg3t3h3eEfId5goOCg4J9goR7hX52enyGhYSDenp+hHqJeIqDfX2Dg4SHfHp7hXp9g3h+enx+hIWCc3mCfn2CeoSFiYZ8
fXx4g32CfoSCfIaCgnWJhHyCgoKKh3mChn19hYJ8g3p0hYeLfnaEg3d8fn1+jH19goR7hoR7fod9fnt8hoSCe4SDhISDhIt3hIKFhHl+gn54fYmDfIl+hXF+fn2DfJSPfoN6e3yDfnB+goOGgoOFhXR8fYaDeXmF
foVyd3uHg3yDcoV8fIODe31+d319fnp7bX6Dg3x+g3iCeoJ6hH2GhYJ+fn57e3h0hIqHiX6DfoSLhHmDfYN4fXp8fJiCe3mDe31+fnl+c36CeXaHfYZ9gnuCfYJ7g4OFgoqHenx0ioJ7hYZufIOHhHyCiIV2g4KS
eYR1hX57g4Z9eoV+god8enuCfn19hYKEhIV9l4J1fnl+foKChXt6goV+fnuHfYN+h2t9fHqDg3d+e36Rg36DhHqCgoN+hYeGg3x7fZKDgnyMg216gnx8eYKGhoWEgneChnuGeIJ6fIZ8dn5+fnqEeH56iHeDeIeY
e32Chn6CfXt9eIKEg3uEhn2Cfn6DeHZ4fn2Dfn55in6GgoOCe36HhHeCfoJ1eX6FfoR5goaDbISEgn2CfoJ2fX16hIV9hoN5enp5goN7iYSFgn6Een5+i3Z9g4SCd4h8fX59i4aEhYl3hYiDcG59g4eCiHuThnx8
hH18hId+h5CDiIKLe358hnyCe310fHyLe4eEiHmEent7hYWDh3yEg3t5gn57h4Z5g4SGgneDhXx+g4aCgnyCc3l9goR6eXWEh4R+fYh+iIN8fYV+inyDgoR9e3h9fX6IiIN6fn6CeoR4eouEhn5+fH2JiYR8eoR5
foeDfHuCfXeGhISCgn6CgoN+goZzhHSCe4OEeoeOfnqCcHt1fX15e3mFgn18g4WEhYR6jHKEc4N9eoOCiISFjH6FgoR7fZGFhHeDgoJ3enl8iIR9hYN1fH6FfoR6g4J9gouCg31+eYODfnSDeYOCfIJ5dnyDhX58
hnR+fn2CgoKEgnmFiYZ+gnJ9dnSDhXV+fH59gnuDhX6Fg4J9g36IjYp6fXp6eYJ7g36Ge4J+fI2CfH6CfYJ+hH5+hXqLgnqGfH2CfXyDen6QdoR9g4Z7eoSGeX6CgoaFfIZ+fn18eX5+g311foiHgoOEeoaId3x+
fXyGhn2CgoaKgoJ9goWQi4J+fYh+h318hYODen6Qg3yFjIOJfn5+e4J8goeGgm95gn2CiIOMe4KDg3x4goWDg4l+foKDb4KCfYSGgoeCfXlzgoN+eYSEfX6FgoJ7e5p5fn1+fX2DhoN8eo6OiHaCh4R7fHx8eYSL
goKLfoZ7g4aFhH5+lX59h4R7fH6Ogn6RfoR8hIN9cYKHd4t+gnd+g358inp9cn6MgnaCfoKCeoKDfoOHfYyFfXp8goN+eoh5fYJ9fIJ+gn1+hXt+l5iEg4N8hoJ9g4KDgoSDg416fIKEgnp7fnyFjoSFfXyFeHt9
gnt6fn17enh7hIN+iYiEeH58hn6GfYN5dn19hnh6fXp6g3t0i4N+eYR7fX6EfoyCfoOCh3x9c499c3qCeId4fYR3e4OCeXuFhnp+hX19goV+pYd4gnmChH6Mln6CfX5+g4KCdXp8hYeFeXt+fX6HfYSEgnp9hIKE
hXiCjYV+fX5+fnmDfIOCh4J+e36FhoN6fXx+hHmDfYR+hYN6goZ+fnmEgoaCgoh9joOCfYWEbX6EiH6Ge4WFdYV5h4J8j3qGeYaCg3uDhYWHhIWIe4mLfnyCfn6Gg4V+h4J6e318gnZ+iIJ+e3x+e4KGg3d+fISF
fnx8fI17hHyFhoKDeoiCgnKIfIKFg4Z6hZOKfomCfIiEhXx7jHuDfH58cX5+goWNhHx+foKDe36Dg3yMkn2Fi4OCe356goR+g4J8in2Cgn6QhHd9hIOCeIKDdoeDe36CdX1+hHh9hH59iIN+goh+g4p+gmuIeYV9
hX6Cg319fHx7hnuDfHt9d4V7a35+gnqDh36FhHx+gn5+enqDg36Fg4J+fnyCg3iDeXODgn6DfnyCg4OCg4SGfX2OiIJ3fn5+hn1+iIJ8fXt3goV9gnOCg4R+g4R9h36DgnGLfnmDi4N3iXh8foKFhH6CfXp6goKC
foSHg32DhYaHfoh7fneDg4JxhoODfoR3e4KDfXqCg36FfoSYfYN7jop5goeJg3qCgnN8fn2EfoOEen13gn2FfneFeISCioiDfH6FeYh+gnx7fISDg4R6g4KEfnt5gn54hHh7fXmDhnt7fIJ7g4SOfX5+foOFfH2E
fXx9fnl9goN7fn6Ed4eJfoaFfIN6fYJsg4J7goOCfIN6gn59e4eGenmCg359jHt8g3yJeX6CgoKDfoSGfoJ9foeFfYOCen5+hH6Denl5lHiChXCCfod9eoyCeouDg36FhId9hX58fn2FiJqEi46Ffn5ye4KGhIOJ
gol4iImHg3uGeoR+g4R6hH59inxyhXl+hnmIfXJ8hHmDfHx+enyDfX6ChXyDg4SCbIN1fXx9hIOCg3yDfYJ8hXuJgn19iH58eXp+jXmCfHmCgoN+god8foN9g3h6cIR8gn2Gg3F7h4J8g3l7iYR6hH5+hYZ8fnR+
hnyFfYR9e3eDgoV+in6Ne358dn56g46EgoZ5iol1jYuGg4Z+goOIfoJ+g4eDjIJ7hIR+eoJ4gn1+hIN+gpGFfXmFfnt+iH2EfXmDfYODhYKEcoN3en6LfoeFd3mDiIOFfX2CfoJ+g4pzg4KCioV5eX58foZ+hHdz
g4OFg3V+fIN+iYJ+iYWCfYh9iIJohIaJe318fX6EhX1+foR8fHZ9hIKCgoh+fXyVfYiHfYKCfX6HqoZ8hYRzgn6Dg31+hHqFgoNzg4OCe4KHenl8e3t9goSTeoKDeYJ8e4qCgoKEiYV+h4N+g31+fId7fnl9fYKD
foN8fn16iH2DeoWChYN4foV5fHp8iHd+hY19gnuLfoZ0i3yFg4N+fIh+cXx7hHt8fHZ+goSDfX2Jg4aNfIKFhXaIfXiDgoV9gnyMfn18hISCfXyCeH6CenuIh4V3g3yDhIWEhX58fG11goWEg4R+fXx8fH55jYJ9
dod7eoKJen57fnuIhn5+hIKChYZ0goZ9fnx8h4SIfYKKgnp8fH2DgoeCeIZ5hn6Dg3l7hnl5g5OCcoJ8fHV5eX6GiXt9gn6GfoOJdn1+fnyMfH2Hgn6Fg3x4fId7fYR2goODh4N+foZ9eYaFh3d5h319e4d8i3x9
fYZ1fYd3g4R9fHmFhYiNfn16h4Z8foKEhXuDg312foJ+foudiYKDfnuDfXyCe4J7fX2GhHyDdnp+fH6Dfn14foV+enl3hXyDkX56fHiLe356fn6Eg4J0fISJfoN7g4mCgoV9g4J2foWIfIiEgoSCfYV1foN9gn6F
fYh+fn57b32CfXyPfnt+hot9h4d+e4KGg4R7hn6DfYZ8iYOCiYZ9eHx0fnt8foN9eISHgoV+eXt3fH58hY16fYyKiIN9goJ6goSEfYx+g3t0h3l4knuCfHyDfn19hoKEgoOFhXp9hYJ5eHd9fHKDfn6Eg3uHeYiE
joWClIKEg4KEfXyFfoSNhoJ1hYN9fX2Dhn6Efn2Cgnx5fH2LhnxzfYKEgoKCgoyGfoWCh4N8h32De3mEhYKEgn17hYR3eX2DfYJ5g3yJfYSCg3uDi4KCgoZ9ioaEd317g4N+iX1yg36Lg3uFfoN+foOEfYSDhIR9
hX6Ggn53hIODg4WCeoKEdoOCenuDhX57foKCgnx4fn5+e4J+fIp2goN8hnqDg36EfY2Dh3h3gnuEhIR8fnp+hoKFgod0fYSCgn1+g4KChIJ9foOFfn2HeHqCe4N8a32DhIKCenh+goSCdX6DfX14aYd7eYJufnx6
gn2CfoSCiH6Cfn6Eh3uIfX59fXuCg3V6fX6EjIJ+h4WCeIV5g32DhIeCfn1+fn59fn54g3qFhIKDg4iFg4N7goh1fXuJjIyIhoOEfoKDfm2CfYR8fXt+fXuFinV9fn6EfYV6goSDg36Ed3l+e3h8fH2CgoR9g4mF
fHp4hXmChHqCg4OGe4KIgn19bYR+hH6DgnmPfYR8g4mCfXaFfH56gnt6goR5fYN+hop8fIR+e4KEfH17goZ7h3x8hoN+h4eHiYOCg4SFg36ChnKCend7iYKCiH6DgoJ6goZ5hX59fX2Dh32EhHp9fnqCh4ODfIKI
e4WGfH6Me4l7g4OCfYR8d4J7hZiGh4Rxgn6RhoeIg4N+fHyGgop7eXh+fYKLg3KHe36DgoN+g3x8fpiHfH6Dg4iDd4J+g4WHhIOMfnyCfoJ8eol6fYJ2fn6HfIN5fnuCg46Ngnl7iX6Cgn58hX2Cg4WGe4uDfn6F
foN+foKJe4N+eoV9b32QfYR+goKEe4J8goN+hIN8fYZ7in6GgoKIiIJ+eX6Fh4R4g3qFhYZ+hYV+foaDiJV8fod2eox+fnqKgoJxg3t9eod+dn2Ee4SFeX1+eoKKhHV+hIR7dIODg4KJhYJ8hIKCiH56fYJ6fn6E
fnuFfXyMgn5+foR+hHeLg3x7fYuDgnt+fHuChIWLfoSFfIaIfH6Hfnt8gn56fGN1fYKJgoJ5goaCh4uIgo6ChH1+gop5foR+fHd8jYOCfHqFg3aEfXt8g31+eX58iX6DfHuCfYd0kZaKeIKDiYKDhoN9foJ+fH2H
dHx8goR9gn6EfoaDfIOIi319enqNi3yJfX5+g4uGcYKDenuCeIODhnuFfoR9fn6DcX2IgoODg4OFfIN0g4SDgoiChYKCfYODe3qEiIeDfYKFg3x7g4eIgnmJhImDdoWMe3yCg4N9fn51hX2lhIKGfYWDfnd7fXx9
foR+h4J8fYaLfHx+gnWKe4d9fnt+d4OCfH5tg36OfYJ1dIOGgoR8eoKDgneFfHh+e4N8g4WIfIN+fH6Fgn2EhX6GfX2CgoeDhG+DhYN8e3uJln6ChIJ6hYOHiYd+g4ODg3x8fn59fXaEfn57dIJ6fIKCfoKGe36C
hX6KfYSCd32LfIt+g4OHe35+hH6DeIqIfnp2eoOEhISDfYJ9fYOFgnNzg36EfoSHdn6NhnuDen6Cg3yJg4OCeYN8hX19fIJ6dn19fZCCgnl+fHeFi359hn58goeIg32Djn19eoh+fnp9gnyCeXp+fHd+fn2EfYh6
hH6KhYOCg3p8fnl+inyCeYKIi4J+fYOGfIeCfXl+hnmDfYV4goaGfoeCe3aCfnp8hH2DhouDi3yKb3h8hH2Ce4d5goOOhH6Fg4KEiH2DiISDlIKGfoOGfoN+fn59fHuIenyIe4KCfYKMg4OFfX59fX5qe4KGgoOF
fYaDhniChn6Chn6EfHx9hHyCe3yCgnp3gn56hIiFfnaDhYiDgoV+gn16g359hH2ChH5+hHt4eYOEfYOLfYN9eHp7eXqEg4KFfH6DhHyDfoN+gnx7hH5+b4N8g32Cgn6FfIh6fH6Cg4J5hHp8fXuIgn6DfXuGe4WC
goKHi4J+goKCdnqFjH5vkIJ9fXuDg355fXt+iH5qhIWCfXt9l36JgoSDfYR+g4aDhIJ+hHyEhIKEgm97fYKIg4N+en6Hgn6Fg4KDh3x7fIN9fn6GhoN3g3yDeYN8ioZ8g4V8gnyEfIaHe3p1g4R5g456fn6CeXyM
hISJint9foR0fId8h32Gg357g3x0eoaCe3qSiot9in18fXh6e36CgoKCfXuDgnl9e318g4ODhIKLfnyFeIKJhYqCdoaKfXt9h32DhH6PiYR+gnuCfoOEg4OQhYN9e3p7foKDiXiFfHZ9fIN1gnuEg4J3gn2Ee4OH
fXt7g4OCgn6DeI56eXuHdoJ7fIJ+h4mGeoV7gnqFgnt6h4eIhYN9foJ9i4OEeIKKg3x+g4KDhHx4hIOGdnx9hn17eneIfIWDfYmEgnqCfYSCgnqHhIN+iYmGg4J7fYODg4R7fYV9g4RyhHZ+fnh0h31+eYqDhn52
hop9fX18g4SDgn5+eoODcoN+gn17en19gn2EgoOFhIWGfYZ8gnuFg358g3yCgot2e32DgpSFg4SCfoZ+foJ9h357eoZ8hISEgnl9hYKGgoKIfn58goWFfYSDfX6Dgop9fX2Hg4SCen57fYSDgnqVfHeGfYR7hIaF
gn2Cgn58goZ+fn6HfoJ+eHp9gn2Gmn17g3t8hIx4kYeFgnx4fYmFdnWIg3l9g4KCg317fZZ9g4OEe4R8goSFfHl9iIKHkIl8e3t6fHaGcIiEg4J+i36EhX55fIKEfnqCfH59fneCdX58g3t+fYR+g4SCi3x+eYOG
foOKg3qDbYSLg3p6hIKKjIJ7e36GhIaDg4J4goJ8hnd+fG92fHl+hIJ+fYN9dYSJhHaFeYd8goZ9e4OEhH6DfIOJenuEg3mCfH6Hg317hYKHhX6Hi3x+fnmSen54dnx+iIaGhIOEg4mChX6EeoWEg3d+joqGg32C
iHyHgoaLeYd6goJ+gop9fXxyhYp9fYR8g4KJjYOEgn5+gnl+g4WCgnt8eoZ+e4WDeXmCfIN7gnx9fYSEfoiCgoOEfYOHkXqKe359e4KEh3x9fImDgoKIfYJ7gnqHg4WGlIR4fnuCfISCiIp9hHh8iYOHeoOHg5mE
hH5+h4J8g4SDg355fIJug3p+iHN8foyKhHx8goOCfnuEhIKCj4J9g4OFfoWCiYN7fIaCaYaGfnWIhXTEg3mHh4WDkX19foWCg3uHd4l7fX2De4R9hHqEe3uEgoJ8hH1+fHp1d32CdoJ8hoN+fX5ygoJ+goiEgneC
hYODdoN+eod+hH2DiIR4fIR9hH58inKGg36DfX54fIKCi3yEfnyEfIJ4gn1+hIN3iYJ9fX2CgoR+fXZ8en19iHiKhIKMhIJxg358goSKbXN+hnh9jX2CsXZ7h353fIZ9h4J4h4ODd4d7dnB9d3p+hHV9hX57eYOF
foKEhH2Kgn2Qg36Ce4p4hX5+e4Z+bHx6foKDfYV9hYSLhYeCgpaDeoOCd4N7kn2Eb4KLgl6ChH5+g32FeYN6hn5+bIJ+fYZ4fH56gnyFhIiGeYODfnd9fH2Fl4WChIN9bXaIhYOCgn6Dgo57d4OCg4Z9hn59fn13
hYOMfnB+fnyCfn13goJ6eXGGhIJ+e3p6e4R7i3qCfIKCenyNhHuLfIp8c4R6g3yEgoqGfHx+hHyDhoR7gop9hn59iYWRhXl9fYJ8fnx+g4KWjId6iIaCdXuDgoiDfIJ5gnp+e3yFfH2Gfn6ChHh+fXt+fHyHjYJ9
hod7fH2Gd4ODh4N7fX59g4qCgn2CdYJ7dXSCg32Dg4x+hISDhXZ+g318fH56e4R9gol6dnx9hH19hIJ+g4xqgnqEh36Lgnt0g4J9dn2Cg4J8fIaGg3uEc4V4hISChYKCgoiCgnGDhoKDhnmEh319fXt4g4eHg3yC
dYOMfoN6g4aDgoJ+foN8g4SCjYN8goaCg3l9goKKlYaDfoV+fH1+h4J8hYKCfH2Fgn2HhIObfoOGfYV9iIh9foeFhG5+gneEfnV8fnmEfYN9fn2EdoiDfnp8hYJ+gnWChop9kYiCj4J9fn6Ggn19h4SEhHqDfHt+
fYZ3fnyFenl7gnmHh4KChIV+goOGfH53g358fHp+fnx6dYOCeX5+iHh9gn58fnOGg3p8fIN8fn19g4OCfH1+hn18fnyDgoN+h3mDeoaKhHV8fn6IgoSLg4V+fIN8hH6GhHeDdISDhod8fnWFioyDen2Cfo+Ufn6F
hn2CfISKg4J+foOGfIWFfnqCfnqFhXx9e3eChIJ6fn51goKEfoKDfX58fH2EgoOFfIZ8fX5+goV+g4WChYN9fYV8eIWEhIV8hXt2fIOFeX18gnyEg4aJfnt9fXl7e4J3h3yCgoR9hn15hIeCiYWDhXx8hH2CioSI
e3d+eH5+fXx9eYKCc4ODfImEfH2JhH2CiH6MhYR7g4N9eYt5eYaChI1+jn6GeX2FhYJ9dXl9fYaPhX6EdoZ8hX19b4R6iYqFfIKJfHyEg3x9hIR1hoR+hYJ2fH2IeIaFiH6DeomEg36GhIV+gnSGhYOEfoV6d3x1
foSFfY6HfIZ9hn17eXd2fIKChIt+e4d4goJ+hH19iIWEh3x7hIJ+g4WCfIp5hZB8d4J6d32CgoN3g4SSen17en2Ofoh6go+Cb4R9fYKCe32IhX2Gi32Ee3p+h4WIfIKGfn13e319eYOKe3h9goOLiYKCfoqEhX2C
fn6Dh3yDfoKGhIV+g3l8gnyLhHl8hHmCcXp8g3h6i359iXWGeX53fYWDg4d7g4Z+dIKEfYWDh4d+hH18fX1+fId8g4mChIiDfYJ1fYN+e3WEgnqCm4N9hoaChXmCh4SIlIKGg36DfIJ6fnyDgoV+gn2DhI15j3h6
hHt8inmPg4OFhHyEe3x5fHx7fH14dHx9eXd+kYl5hH6HfHiFfot8foN3fZR2jYl6fIJ7g4N7fYeMiXuDgoN0e3KEhIKDb36CfIKCg4mCgoaEfXaFhXx6fXmEhW6CeIOChoh7hXSHgoKDg3x5dnp+gnWCd4V8ioJ7
hIR5eneCfHh+hIN+iIN0e4J8fHx5h4Z8hnSEjIKFgnx6hIV8d3yEeIOHgn6DfHp6eHt9fXt7fHZ8fX2ChHl9g3l+g4WFgpV8g35+gn6DfXt8foNggn5+eXt7foKIeIOCh32DgpGFg4OFhH19fIKFhoKCdHx5h4OE
g4J+hoKCfn6Fe4KGfYJ+foJ+fYWDd4OCe3iKjIZ+hX56fX6Hfm+CfoOHhIR8g4N7hIOEfIuGfoN0h4WKhX52fX6De4p+hIt9eYKEfn59hX59fYSFgn5thYV+hX2IeX16eX6CiIKJeX16eHWDfn6HhYORe3yDfX59
hIaCfH5+god+goN+hH2HfHp7hoJ5g32HhYp6g3p+eoKGfoKJfn6FeoSEgod6goJ+gnWThYJ6g3x9fH2FfoiCgnuEe3x9goaDgn2GfoSHe4SEfIZ6g3uEhoJ9fn59fIKDdX6Fg4WCeoN9kXx5foqFg3x+doN4g3mE
fYeIgn56g4N8inyGfn1wgoWDcoeKhH5zeXd6hYx9lnuKfoKHgn6FfYyCfn6KdXqEfoJ7e31vg4J+fX6DhHp+foWFd3yCe351hJh+fH2Ein56fX2JhoN1cnd7gn2DhYSFgoKDhIV9c4KEenx5hYl9fYN7g3qDfn58
hH5ufYN+hYN9hHuCfXqLfnx+foN7fnyDd4J9hIJyg3mEiYKGeIKDg4KEjIJ9fIJ9foaEiXuGhXuFhIuChYJ6fIN9goeIgneDg4N8hIV+fn19d4Z6g356fXx9fHyCfol+hIWFdYN8fYeChX6Dfnx5h3x9g4J9fIV5
enqEg4mDhYd7g4J6hYODiod+iYaEg32GjYN2fXqDgoN+foWDfXyGiHl+hoJ8gn16dYN4eIOEi358foKDhYOCgoJ9fXx9g4J8hYJ7hIJ7hHmCeYOFfH16gn5+g4Nzgn1+fXh5goR+kGp+jIKDfoORkY6HfX58hIKE
lXiChIKJhYl9hoWJg4J+g4N+enyFfIOEfYKOg4uGdHuGg4WkgoJ8fn2Ign10goOChH6ChYZ9hYl9g4eGhIKJgoODgnl+fGt7fXx+hYKDg319eoN8fId7hX2Eh4WCd3mTgoV7hXyCeoSCg359g3x5gnh4h316cXyD
hXyIioSGhX6DfX2Ei358go+GjoKFgoWSgnyEfXp9fYSCh36Thop+fH2FhH14fHV2fnmDfXx6fn12cIN9d4N9gnh6eIOCgoaGg32Cd3x2fYWFg4WCg3yDdoKEg0Z4hIKDfYKEhYeFgoKFgoJ4dYOKfHyGfHd+goR9
g354foSDfXeDfYN6hIJriYOHiX6CgoR9eX18hIp9hIJ8iH6Ch3yDfod4fn58hH6Ca4SChXuHfYqCgnuCfHyGinWPhX1+fYJ7fYWDgoN+goWDfYaGgn1+iol9eH12g4Z+g3t8iYd+g4J7jIZ4eH2Dh4OEfIh8fHSC
en2DgnmLi3uFhIKGfn6ChHh9g4ODh4R+hHyMhHmFgoR+enh+eH52e4WHe4d7g3t+dIKDen1+foZ+g4KGfXx5iYOCg32Ci4SJgnp6hX6CgoSHiIJ+fH2EhoOFg4KEfn6EfXyCiHF6fImCeoKCgn6Gg4Z+h4Z+eX16
hYWEfIl8foWJpYJ+g319fX6ChoJ6g36GeHJ+iX2EhYJ7fXOEgoR+fnh8g3x9gnyGhoKGfn58goJ9hIOChH5+gnx7gn58fIR9dHeLgn6DgoKDeH16g4KChYiGfI6CgnmFhYmEgoJ8hoeHiomDhIKEg4KOfH6Fe4R8
gn2EeHqDfoSDioeIgoN9fYN9gn6KgnKEfYh+b4OFfoJ3fX6CfoSFe4iEfHx7fYOCfYR8i4N9e3yIfnx9gn6Fg3p8fpGEb3qEhIOCgn2HhX6Dgn6Cj35+fnt9fYJ+h4d7foWGi4WCfoWCfnuCgoR+fYR5eHx9fISE
fHyFgoJ8dX5+fYl9fX2DhHt9e31+fYZ8eoJ7foN+hH6EfISIeomFg354fniCfYOCgn1+fn6He32Xe3t7dXZ8iH2Ie358fnuCiYKGfoKKiIR+h4Z9kH2DfIV9goR8eoJ5fnt6gn18eIKNeH2Dg3tufHx5gn6IgoOD
fn6Den2Ee36Je32EfIN7foKFgnuFgoSFgn6CiIWEdHqaiHWDioJ9hIJ9goJ9eH6CfnJ+fX6Fg4Jzg5t8eIKEfnl+cYeHfY6DfXuCfnp5foNyfn6DjHaLfo5+dn18g4KDhYdzh4R9hHeIen2KhH15eHyEdn59g3qE
goKCfYeCiH6FenyEem19gnxzfoOCfnl+fH2FgoJ6goJ+fHWDfYZ9gnx+hH5+hYaCh4R9g4Z+fX6Ce4R7iH18g3qEgoJ1fId9fX59e4KEg3d4iH2EfH1+iH2HgoOFhYeLfYN7dpl7hIl+h5GCgn18hYONfn2DiISE
hXZ+e3yOfoSCfHl9gouLkoKIh354hYZ6g4ZvhnyDhIKCZYl4h3x9iH2EfnqDjYWDeId4foKCfIJ+fX6IdnmCe3yCen19e4x0fYSFfXp+g3aGg4KDe3t+int+gp2JhIV+gn59hYSMhYKHfHyKiHyCb3yIiIiCg4N9
eIKEhISChn57gnmTe3iChH56fYaFin18goKChXqEjI1+enuDg3yEhoSCe4qJgn5xdX6ShIZ+hHt9lIR8b36JgnlxhIKHiIJ9g3WDenqCgoqEg4N8foJ7eoONgneJgn6QfYKMeoKMg5eGgoJ+eYWMfn19gnp3hIh6
fYKChoh5g3h9gnl7i3R7hYSLfoOPfn2FhXhxeYJtgnyCg32GeoZ7eISGhIJ8foN9fYKFfoR+fXyDg4N8h4N7h4J7foaEiH10eXqCg4SEgoJ6fYWIfoN6gniQfoR8hZKHeo2DhYKDfHp6fYV9hoKEfX19hIKJfIWD
jImCeXp+eIN2doZ9iZB6eHV6gnuCgoiGgoOCg4OFeX2Cg4eEgneEfYWCfIZ9gn1xeHh9hXl9g4eGhI2Ih3uEfoOEdnxwhIeDfIN9en2CcIR5hIV8goOKeX2FgoyCe3qOgnx2hX1xhoh0gox7e31+eoR9iYKIgop8
i4qElIJ+fYV5hn2DhHGGfo59hH2Cgod5fXuLfXeEfnuKe4lsfIV+eoN8fYKCg4h1fIKVg4SDh36ShYN8foR+fX56hHyPfYuEfox6goWFh3mChIKNhoR+fYONdoSMfX6IjW16foSFhIR9iX56hHt6fYOHhHaChYWD
en59eH2KfXmGh4Z7iXuMiniJhoKEd4WGd4SGfXyDh4KFfXyCg354eYSDeH14hIZ9hIN+hH6Fg2J+fH2Efn5+g3Z6fIZ9fISDfn5+goJ9i356foJ7hH2DgoSPhHuCg356lH59g3x7foKDfHqPdn1+hYt8fY2LiHiF
jH5whYuCfn58hHx9dYp9foKFeX56foV8hYWDhXx9hH2DeoZ+g4J5gnqDdoqChYZ7enyDhYN8jHx3e4J7g359foOKeoKGgoR+fn58fH1+fIJ8fYKDkXt+e26HcIJ+foZ+c36FgnqCfo2Cfn6DhXl+fH6FgoSpfYaD
g4KGhoJ+fn2EjIN5eHd+fnyGhHt8gneJe3OFgoN8en1+eJKCeoh+h3yGhIeHfoKCfIeDeYd8eXuCgoJ1fYN6goOChISEd4SCg3yDfXt+g4WCfXuFhYeChYN7hHx5e32Dgn2HeoN7gnmCioJ9gnp9gn18g315go6C
fIOCfISEg3t9goOCfnh+e358fn5+fYSChnyEe4N+hX13g36DeoZ+hoaEcnmCg5J8fnx9foN+hYd+gn6Ji4d+foR+doJ+eneDfYWCenqEhXqDhHyDhHx6hYmGeYJ+gn19g4R8fIR9j5N9e3SFfoaGiH6DhH6KhH6C
hnx9goOCe3iEdXeKgoR9fXqDg36LfYSCe4J9g4J8g4R8hIiCgn6DhIZ8fYd+d4qDhXiChXx9e32IhIh+fX59fnR9hIN6hHl8hn1+foJ7eouFfXh+hYd3hH54foV9g4KMhHeFlYZ7fHyDhHqChnF7hHt9fH50eHt+
joyGfISDgomDg4eDdoJ7fXp9g4R9fX5+g3x8fX18gpB8goKGgoJ9eoKCfoiDhIJue3iFfH58fnuDdIKHhIJ5jnd+hodygoN8g4OIeIh8g3x4goJ4g32LeYRykYR9fH2CfXx9hYKEiISCg32CjIWChYh9foZ8gnB+
hYN+fXx5gniFg36GkoN9g4OFgoJ2i32KeYKJfnuFgoiChnV9foKEfXp+foJ6iIWCg4aJfoR+eXiIfIKDhH6MhH2Ci4V8g4+Dfn19gn1+iImJfIKEiYd8foN+hIiEg4KQgn6DfXx7fX6FgoeCfXx9goJ5goKFfoZ2
hHmFg4N9fH2GhX14fYJ8fn58g32Cg4yFinmNkIJ+g4KIhnuEfXSHgoKDfH6DioSCg519hoV9dIx2fYR6hoN5fX18fn16goaJhH2EeYOFgn55e3yEfZqGfYJ4fYR+eoKFg4KGh36Dg4OCg4KIiISEdH6Cg3aCgn57
cYKHfoKCgnl9fH59goR9goR3jHWKk4OCg351j4SDfYJ8goN+fIKEioJ9en6FlXyJhn15bYJ+iIl8doJ9g4KGfIKGdoaPeHV7foN9e4aGfX6IfXl+hoKGgnp8gn6CeX59fIV+hIR8e4N8foaCjH2Cg4J+foeEd4OC
joJ7hHt9doKDeYKChYV4gn6GiYODe357eYqEioKCfXyGg35+gn5+fH19dYSHg319fH5+eH19hIRxe4KEgnt5hH18hnaHfIKNg4qDg4J+foJ+fZiEfWluhYKHfm6CcoSIhoOCh3x0jnl+gnx6g3uFg3yEfIOCfYKE
eYJzhX6Ch4yHiYWIfYqDgoOFfX5+eX17hH2CcnGHgoRnh4J8jXqCeYOEhYh6fX2Efn16e36CfX6DfISGfoN+fX16go57ioJ9hIN+hIOIfYuIdn5+go56e3x9e4KGgnyKfnR9g4SHdn6Hg3uDinx9eH16hH58g4J+
eH16eHF7fIJyfn52g31+hIR8hYaFgoKDjYJ6fniEfH6CeXZ7fH18fn2JkH6EfH2CeoZ5eoiDg3R8g31qdXyGiHaCe3uChIKCeYl+fXpye42Kgnl+hYaLfXx9hIiEgnSMgn50gop+fHqDfoOYhHt9foJ+foV9en6C
foKDhnqJfYOCh4t+g4KSfX5+fYN+fIOCg3qDhIR9fH6GfIKKgn6DfYKChYJ9g32Dfnx+eYJ+fX2EfXp5fYaEe4SHfoZ6hH2Lh4V+gnx8fH19hX16fnqFi36HfIJ4en2Fdnx3g3yCgoaEeIOGhYKOgnx9fX2Cfn6F
fYSIfHx5hIN9g355hIR7h4KCgn59eXt3foKGg4R8foR8iYOEfnyIfHmIeH2HhneFeHqIfX6Ee4KFhX2Gfnd9fnaFfXx+eoqFh4SFe4aKdnpshIp+gn6DgoKChIV+fnl9cH57foR7dH17ioJ8fX6Dgn6EhHuEfod9
goaCe36Hhnt8g4SCfHpxfYJ9fX6CfIWHfYJ6gnt+iYp+hHt+fHqCdYV7hYV2fX5+hYWFhX6Cg4N8gnuFfn55hnSDgoKHfH6De3uEgoZ8fnp+e5B+fneFd4d9goqHg4J9foOEhneEiYR+hYOCg4OHfHuDgnmChISC
hIOCgnuDe4OChnyEh4SFiHyDg4SEhYJugod4g5uQhYN8fYKDi4h7e312hYOFfYKChn6EhomHg3eIg3yEfISDeHt7eoSDgoN+hImCfn2DgoqCe36GjHx+fW57fn1+gnyDdnt0gnx8ioeCbHuFe4J+h4SJfHqRfYKH
fY2DcoV9goWJfXiFfoN9gn14fX5+h359foOFfn19fX58e4ODg319hIKEfH59foZ4eoaDgoJ3foJpgoOEfX1+i36Eg3KHgotsgpOChXyEfH2CfHuDho2CfIh9hnuCfnx+fYKCfod+foh5eYV4fHyEhoR8i36Hen18
fIZ3hn19fn1ogoKPeX59hYJ+g4yIfnaEh3qEfYKCeYaEg3l+fIJ9cIKFdoSDhIeHd3yGdIKCeYN+hIJ9hnuChYN8iIOGfYJ6hHt+eIt6fIaEhIR9hIKCg4J+hod4dHyCgoSYhoWEhXmDhINxfId9foh7hHyEfYZ+
hn59jH56hX2Dhn2EhX6Egoh5e3qSgoN9gn2Gg3GDgoKCc3h6l3OKhIZ9goaGgn6EfoJ+fXx+g3p8gnuTeoSEfpmDgoSEd4iCeoJzjX2Ch4N9hIp7eZB6gnyJhYZ+fYJwioOQgoiDg4SCg4OEe36Mg4KDhIKJg3yE
foRffYaFgnx8gn19eoiCdoqDfIJ+gn19hHyDfnx9i3aChHWCg4KIhIN8fX18k4t+eoJ+hXx+fYaCfX6EhX15g352gnRwfIeEe359hHl4fIV4cXWEhIWGe4KFe498i36FhIeIh3xte4OHg36EfoKCg3uKeYR+foeL
g4x7fXp8fIKDfH19iIqEfZN8eYWDhIOCfX2Cg4J+goWChH6GfH2CgoOEhYOCfoR9in6CfoKHfX6RioZ7hH18dHt6d4J+fYKCiISDfX6DgoJ+hIqHfnuCh4WFgn6FeXR7e312iX6Ifn2DfnmEh4V8eYV7fXx+gn6C
fX6Fg32Qh4mNfn6Cgn6CgoKEfYJ4h42ChH2CeoKDfH6GhXR9eYp7g3h7fXt8hHt+hod9gnx9goaRgnaDeYOIfoKMiX2Pe4mEfod+hIeCfYWCfYSIfXl5fYqCgoKGhJFxhn2GgpN5fniEfYp9fYaGh4SGg31+cn5+
g32Ig3qChIeIg3eChoaGfYl8g3qCfH6Ee4KDg3l9h4KDcXV9fXWGhYODeop7iHt9hHJxj4d5fXt0kHp+gn5+iXl3hHiGgoiFfIN+eIJ+goiFhYODg36DdnyIg4WIfn59fn58i3WEbYV+goOJiIJ8fZN5foZ+g4J4
eYJ3foR+anyPfYaMfIN9hYt5enuDhn6HfX19h4t8j4SGdoN+hHp4fH19jop+g4V+fn15goaLfnqEfH1+b4d7hn51fYJ1gnpvfXyDhYWEg3uJfXmCfnJ8fIRxhH59goR9anx5g4d7g3d2foOOfYmCeIuCfX1+gnmE
fXiFgn16hXx4g4eEh32EfXN7iIJ7hJKCfnp6gn51fHmTe5SFjXmCh4KFhoZ4fX6Cd4N8foKChIOCgoWEfoeHgnx+hHyCi4J9fn6FiYOHfIJwdYOCfnx+eIN8fnt9e4J+j353eImEe3yCfnKEeoKFfIKFeXmCfX54
ioOIfXtuiIaDfXqFeod8hIZ8e4Odd4KCfYyDfH16foSFhoJ9goeUiHuDgoaCeXtrfoSCd3mFfX5+hXx+gn58gn2FfYJ+cnh+gnyDgn59h4OIfYKCfH2Ce3l+hXxwfYJ8lIV+e4OGg4Rzg3yKc4KFhoSCgnt5gn59
fnt4e3pyenyEfX6ChIp+eH59hoKCfHyGh4V6d4SDgoh2fYKCfXmChoqDfXyCjoaGfISFg310fXeDenaHhX5+hIJ9hoJ8fIKFcn1+eIeJin57d4R4goN9fpCMhYd+hYSLfneCfYV+enyChISDkoSFfX6Ifnt7dJmC
fIOEfoR+cnp8g317eHuEfoN+fn2HgoOHdYSEhISDg4N7hIJ8fHl9fn19foOCeH6GeHWKeJCCfn6Khn10en59gouFZoSHhH6Dhnh6gn6EeXyDfXqGdHGEfX6Cg2yDbIWEeYR4eH6VfIOPfIV6h4SIhn58e32Si359
g4aDfnx9fI57hXmCfXuHgoWCgn6FiH6FhH6DeH2DfHR+g4KCgoJ+fXSCg36CfnZ7fYOHiIV9fod+gn6Lgnh+i4SDgoONiHl9hoSGgn2HgoN9fYV+fXeEgn17hYuKgniHh4N+goN+hXZ5g3SChnuCgnqCdHt0fnp6
e4WCgn6CeH5+eoSDfnyEe4R9Z3h7loSOe4J4fYKCfod7fYSGg315jH6DeIWDfX6DhYKCgoSEfoJ9g359fXuGe4WHjHmEhX16g32Dg4OEfH57gn6DdX6DhXt+gnyCd3B7goODhH2FhYJ+gn2Di2iIgo18g4KCin59
gnx4h4J4fH6FhYJ9fIKCfn15e4WCjIJ+goSFg4Z4fYeCg4ONg352iHt8e3x8hHuCen2EiHyGgoSFgn5+fol8gnd5hnx9hYl9e4OEdoN4ioKGgnd+enx9g4iEfYeCg36Ffnh9eoJ8fXqHhYV7g3l1in2CdnykhnuJ
fX59goOCg3l+bn6Fe4Z+fn6CiYJ+go6DfIeIg4OEhXODfISGhYR+fHWDg359fXuElH6IeX6Eg4SCfXd9e4Z7hYmEfoeIeol+g4mJfYaEfYaGfYOCfn54h3iEg4mCfISChX6Fg4KCcX6JgoN8iY6Fj3p9eoSGfIJ+
foSGhZGCgoV8g3l+goJ6fot+g3uGgoSEfZB4fn2CfnuChYV9fn18fX1+foSEhX52gpN8iYV5foiEh4OCfoKDfHmCfYKDgoJ6fXuCeoR8fIKHe4ODfHyDfHl7jIKCenh+hYR+hX17eoJ+hH19cnGCiX19fn2DeX54
g4J9eoaIhHiCdn1+h3p5fXuEfYJ8hoSDfIJ3c32EfoJrgn17goKGeomOgoh+goiGhId9goWGh4mIh3J7fYN8eX6HfISDfoOGfYV6fYiCg317g4Npg3x1g3Z7hYKDgnh+doN+gnt9h4aZhIZ9hYV+hHt6folsiH59
fX57dISJfnaEg4OFfYOMgnt+jXmHfIJxe3t+fnt6foOJg36Eg36Fe3SDfYKCg3yEaISCfHuLiXx5gnuKhYJ9fXKHhIJ5d4KCfn2Dg3p4fXt+hHqFfn6DfoKGfIeCh3eGhnyCeYODd4KCgoSFfX2CfHyMfoV9eIOC
dYKGhoV+fH1+fn5pgn19fH59gn2CcnuKeJmDfnZ+gn19hneDfISDhH53gnx+dnZ7g4OCg4ZtgnuDhIJ+goeFhHyEfIN+lYR7i3iEdYJ5e4l9hX6EdHyEfoJ8goKEeIZ8eYZ4enh8g3mCgn18cox9d4R+goJ+g3uC
h3d7gnmGjnyIcXeCaYWDgoKIen59goSCfIKDgoZ6eIl7fYZ+hYN9fYN+hIh6eYV8fH5+g4J9h4Z1fYeCfX19hISEg4xyfpeDhn17fIKMen6CjH17hH2FcHh6hnx3fot+iYZ2fnl9g3h9eYZ7gnyFfIKEhH5+hoJ+
goiLeoN+hH6Eem99fo56goJ8hHp+h4OCfHpriIWCfH57fYR+gnuEd4N+e4KCeIh9eXuEiX19i316fnZ+joOFgoqEhZJ5fIl5hH13iH6Fen19fIJ9e4R9fYV7fIV+goKFfnp8fIV8e4N5go2Ce4Z5goJ8dXx9inqD
fX18e4KEi3yEiHh6iYl4gnqFfYN+iYOCe31+dn2CgnmEfYSDg3yFhISEgoWFgn2Ee4OEgnx6gnmKgoSGg3iDhn15fH5+fnl+hXuCiYSChXqCd32CiYaDgn6DhYWCgnuHfoJ5jYR8g3x9gnWDe4N+d4mCe3yFcoSD
doh5hYWDhJODgoeCg36DhnpsdIJ+i36JenmKiId3eH2Fg35+coSHhoR0dn2DfYuCgoN5gnuEfop7goqDgn2Ign2DgoSVfoWCfXyGenx9fnR8hYlvent+foeCfY10g3SDfH6Mgn56hHt8hIOJem9+hX6DfYSDfH5+
goV+hIV+fYh8hnmFhH6CgoJ9dYp4eXp9iHyNfoiCfop9g35+a32EfISFg4V+foN8e3pxeoOCg3h7foR+hoiEfoyFfYOJjIWChoOCg4N8gnyDdXmIeoOCeIN+fYV+foSCfn2De4N9dYaEgnaDh3yHfnSEhnyDfX55
fH56hX59h4ODgnx9goOPfnt4h36Cfn2Cgn6ChYODfXWCinx8d3qDh3uDkniGcnl5hn19gnyFg4WKfo6GhmyCfIR7hIZ9foWEfoJ+iIOCeXx+foh9foKCfXuEfYODh4iDg4J+hoKFiX17eXd+fYJ4goWHiX2Hen6F
foiDeX2PiX6DhX6DjH2CfX1+fneEgoV+fIN9kHl8gnp9fXx+hIODhYp8g4R6gomNe4d8goeDfZaDhXyJdI5+hIR9dX6IfHqFen6Cfnx+hIN5hn6DhH5+gnx3fYZ5fXt+hn57hIWCh4OEfoZ8gnyGfYR9hISLfoiI
eX6DhINzfoN3hHqQg3x+goJ7gn6GeYl9fYaChHt3gnyFiH18foN6hH2DgoOCjXt0iXuGgoKFg4N7gouJfXp+goODe4iCiYJ+hXeLfnx8fHuChoWPj5J6g4J7iIKFeZN+fYJ7hIKKjH19hoSCfn2DfoN9g36DgomJ
hniIgn6Ehn58foOEfXmDfoV8fYR8g36JhH59hn2De4l+fYKCgop9fIR8eHh0fIKDfYN+gnqCiXh6hoJ6gnp3e3yGgoN8hIt6fHd7fX6DgpF6g3uCgnl6fn18eoWEfYaDfHyFhIKDdYR1fn15fIeDg4SNeoKDfoKN
fnyChoSGe4J6hoKFe4N5fYWffXt9foeDfYJ+fn6CiYd7eYN5fYWKfn2GeoKCe4SDenx9hIKGhYKFfoJ9gn6Hfn6NgoN+eoKCg4l1eXx8foOCe4Z+gn18hIN5jYKKfn6Fgn6FhIKGe4KDg3eCeHiHgnx7jXp8fHp7
fH59hYJ7gpF5e256eX6Fent5fYaHhH2CfoV9fYV7fnxwhXyCen6Efot7fYl+goqEfoKDeYWkfoJ9gnqGfHeHe4J+fH6ChHiMhIaChIR+e4R9eoV8fX14eoh7g4Z5jIiDg3iKg4WDfouCfoWDfHx8hoKLmXl8iH1+
fn57e4WCfIWCeYWDhn2CjXiCfoWCiISDk4N4dIiHiH2GgoeGhIN8i4ODhG57foOEhX6DhIeCfo95iYSCiX17foV9gnx9emt+gn6Oe36KhnaCfIV9i4l+fH59iIeIe32aiIJ9ioR6gneCg32MgniCeoKDfXx8fYWD
fYKGfYR4jIN7gnuRhIeFfn58dIKDe36DhHt8fn2CcHyFiXt+eYJ9i3x+foJ7gnl7gnt3hoiDg3Z+hn2FhoN+hI6Dfn6KenqGgoOEfXSCfX2Kb4Z8eIWCg3yCgnyDg3uEfoJ7fYV7e3aJhoWIgnR6fnZ+hHqChION
eoOCfHuMfXuHfoJ8fX2De3KDgneCcoN1gnh9goeJiYOCgnt8e36EfYSFe358g36Eg4Z7gnuFfn19gn59hHt+fIOFiY2Lg3mCiX1+iH57eYSHeoeKfoJ9g4J8g3Z7g4Z9eH59gn6DfpCJhIKScYOMfIN+fnx9hYiD
en5+fXt8fH6Cgn55e4Z9cH6EfImGeYOFgnp+fn6EfX2EgoZ9fH2Ehn2Ei3d6hoh7goJ8fYJ+hoV8gnuCfoJ+fYl7hHx8hIV1dn5+fHuEg4l6hIN9dYJvi32HfoKSgnyFfoR9fH6EjIaCg359eoKEhIZ8fXSDe31+
eH5+g4mEg3yCgn5qg4V3dol9goSEhYOChYN0h4uDgoN6foJ6eYSTgnt3hXh9g35+fnyTgod+g4Z7fYiCg4SFfnuDe357fYKCe4WEgoOEfnh9iXt5eXh+hYSChIKEg4KDinmFen1+iYd2goJ9foKGcIN+fIOLfX5+
fnt6e3yFhoOEg32CfppyhIR8eYJ4d4R7gnt7en2Ffn6DfnyCfX6KfneDhHqCh36GfXyod4R+h35+foWEgoV3goRzfIh8e32DhHuEe4Z+hYl6fYODgn6CgoJ7foZ7hoWEh4KGiH15fH5+dYiCeH58hYR9hoeOfYJ9
fYODg36DhYuHeol7fH6EhI+MgnZ7fn2EfYWDhnp+e4t5eYR6goiDg4t+d4KDiHuDfoaIiYWGhoSUiH5hgn5+foOCiH13em6ChH18fnx5fn19g3uCg4SHgoJ7fIKRfo5+hHiGh3uFenx+goh9fImJenuLg4h8hnp+
i4uDeYOJk3x+gn2ChYWIgoOIfoODh4WJgoWChIR+g3SGfoOIiXx6gnx9fnyEhIN9g3Z3gn58fXx+dn2Cfn6EhYSFgoN8goJ9mIN6fYh9fYJ8io2EfH56fX58hX6DhIaMgn6MfYmDc4R9eH6OfX59e3p9hnx3hX17
ioJ7goeEfnuLhYOCh4KFgnB9hopzgoSIfY56fYOEgo2DfoN6g4R8hISEe4V+iYadhoODfnp8fnp9hnl9fYiHfnx7foSGgoJ+fnp4foOMd32CeYt8fnaFgnp+i35+hXaIgoOEgmyEj31+gnh9i4aEiH5+h4p5bHWC
fHqCfoKFfn59hIN9eHiEjYN+g316fn57eoiFg4OyfIOHgoV+eoJ8eoeFhYN8hop6foZ9fH2Dd2+GeoN+hHF7hISFe352foKCinuFfoN9fn17g36Jgn56e3t+g3t7iHh6h3iDg36Cg3mDiXiMeX5ugoKPeIOPfX6D
fXpwhYOKgoWHg35+eoJ7fn5+iHiFjXx+hoOCfXh4fn51g3qEgoWEg3uHgnqMfH58e32FfIZ7i3yCjX6EhYZ7hnx9iImChnx7gox9fn18fn6Dh36Cfnt8g4N+g3yFgoJ9g3ubjIWIfn5+hXeChH6Dgnl9eXyJfn5+
doJ+hX2DfXuCfH1+g4+GhXuCfYKCgoN+eoN9hn6Cfnh5foR8i3yChIV3gn2Dgnx9foZ2hIV4fomDeX6FfoJ5hIR4fISNfH6ChoZ+goN+fX2DfoOHfnV8hX1+hYeFenaEfIt+hHl+g4J+fX6DgoR6hoSIfn54g4eD
bH6PfHt9fYSEfnyCfZB+hHWDg36Cg5KEl4KCh357fIN8g4ODfYR9i4KGeod5fomEh4WCg32Efn59fHyGh36IfnuCg36CiH5+hIp+hX2HfYWDfn5+gn5se4OIfIKGeoWCgoZ7goKGfn2EfoJ9h46Cg4SCfYKGfX6E
eoKCen1ze4N3coJ1fXqHhn6Kgn5+iIJ+hH5wgnGDfX6GeYiEgoKGhIZ1fnWFh4J6goKCg4p+fYOFfJGGfIOFbXt+fH5+goKCe4Z8fYSCh4eCgoJ4fop+gnx9fYOEeXxijYJ7oHyEh4KCg4KEgneCh4J9e4N+en57
foKDhYiFj3WChH15fmuCfH6HhH6Gg4KEin6MhY58iIN9g315fn6Fe4Z2g35+gnt9hZl7e4OLgoeGiHqDfH1+gn59joKCfoN9e4iFg317gn6DgoKFh4J8fnx3kHiCg4KGfXNyhIaDhIV9fnp+hIWChIKVkYOFfHyF
eoWGg4SGfoWCfoJ+hIKDgn2Gn3eDeoKDgoR9e4WCgoZ9fH2Cin59hoKCfIR2e3V2hnyHfYV+goKCe358koR+joKFgn52fX19i4Z+fXqEfHmHfXmCgqWFhH1+hHl7gnx+goV8inx9e3aDkYZ+eoR+e4J9g4J6eoR+
goN+fIR9goZ5fn2CeXp+foJ+hH2Ieod9g3iHkIKGgoN8gnyjiX2FfHiCfnt+iWt5fX53gnmDmX56gn5+doKCfIWGgoKFhYiEeXx8fIt5doN+gnt7fXuDfnp9hHuEfIh+fnSChX6ElpmCfoN+fXeDgoKIjW96fH19
i4V7gnx9eoOFfH6DfX6GeoZ5fH6LfoKGfoaDfI2GfH5+goJ9jH57eXh+c4Z+enqCg36CfoSFfXuLfYR4eoWCfYKDgoR+hIh6e36EeoN8fIh9hX2GeXmLfn6EiYd8fXl7i32Cg3t+jn6Eh32NhYt3eoSIhIh+fn59
foN9fXyCgoKFfZR8eoKFjoV+e4p+eod8foSDfnt9foJ5hn6FgoOJeISChHaCfX6GhIaEc358foN3eIWCfH6Cgn2Efn17i35+dn6DgoqFdox1iYhtgoKFhIR9hIN+hn6HeoWFgoR+foSVgn6Cfn2JcoWEfn5+hn15
fX6He32Fg3yDcX6Egn56gn5+g4WDh3ZthnZ8gnd9foZ+g3qCe4uGgnt7ioZ+hoV+g3x8hoeFdXx9fHh+joOLjoN9fXuDe4eFg318e31+e3mCfnqCfIR8g3Z7fH6CfYN6hX2Cfnx+i31+jYONgod9fIJ+fYZ8iX16
hHp3e4WFjHp+hYZ7e4d9iYyDfnqGfHyLe36MfH17d4OPhYOChISDfXqKfoJ8goJ6fXeHgnWFfXyEeIJ+e352iYJ9g4J+hXuGg4Z4eXyGeX58foN+h32Ehn6Cgop+iHyDhYN9hYV9hISEfoJ7hIJ4fH6EfoV9hn2E
hn2EiYqCgn1+fnmCi4ueen2EfoN9gm2CfHx3foOGe4J9g3uFfnqFiIKHhH59g3uEfYJ+h36EfXh4e4ODe3t+hIyCiot+goV6fYV8fIOChYSChYaDgoOFgoJ8hXKNgnyCiH6Dfn5+e4eGfH18hIJ9hn13hYh8eYJ7
goKDfnZ7e4OEg3iCgnyJent+goKChX6IfnyCgoR6g3qGmHt8hoOJfn1rfoODjn6HcnyDhoN4l3KFg4KDe4J5fX58h4t5iX19goSFfol7iIN7goN+fXyFg4Z6h4SQh3p8gn17g3x2gn6EhYKLfn2QiX5+foOQfH5+
jYuEhISLeoWEh3uVhX2DhH6Cgnt9oo6Dgn2GfIKCe4KLfoKFg4OIfnyFi36Ce4KCfYSEfYJ8fIOChIOCeImDgnx7iYOFfImFfoJ8en6ChIOFe4SDgoOEg4Z9gn2Cmn18fXuCg4SCd4J1l35+g36Fj36Eenp9fYeS
goN9hXt4h4R8h3qCgoeDg4R+e32DaniCgneEg3yChYV9h4SChG9+ioN+g354fH5+fYiFfYR9hIODhH6PiIOCg32HfX6Ed4N+g32Dln1+g26Cgn6IhH1+mJCch4x7fHx6gnx8en6DfYODjIKEd4h2h3qFgn1+cYuC
hYl+gn6Gg3t9g4OCfoOJe3mKeIKEfox4e4SDfnt9hISCh4WChYV7hXp7cIR7d3dzfX1+fXZ5h4iEeXp+g3yCdYKCfnp2hoaCiH2Cfn6CfYtHfYeFe4R9goN8c3mDeXSHdIdzeIR6g4SDhoJ2go6CfHx8fW+Md32C
fnx9g318hHp+fYN1hHuEh4h+g3qLfoJwhYR+hn52fHSChIWJeYh6eYOFhHeHi4J3gn57hoeKg4Z4enaEfJCEfnyDhXl+eIeSeXt6hYSIhYSEfIODfIWDg4WCeX14goiFd3qDeoN8g3xzgnt9fYl+fn14fXZ4g4p+
hIWIfoJvfYJ8god9fXyDeoJ5e4iCfXyFjoKChYKDZnZ+gnuCiH58e36DgoWCfomFeIR9goKFhY6EfYJ6hIaCgnmIgoOEfH58iXx5hIR+hHSDg4eIe3h9jHyCfYmDeoKGhH2EhXyChn1+g3p2g32EfoWGfoR8h3p4
fIR+e318hH6EjoRzhXmChGl+g4iEgoKIgoaLhH2CfY59gn1+goKDg4R9fIODgn1+hYKChYSChYSFhX56g4aLfId9hIN8fnyEfIZ7fIKDgn1+goN7iYODg36JfZ9+fIJ9gnaEdoKCg3SGhIV9hYSFhYV9gniGhYR4
hHJ3hYd+hX6DfXmKhHx7hXh7fnyEeJx9gnxvgoN7fox4eH56gn6Gh4J4fX53hYt+dYKGe3qCkIOJfoRzgoODfX6CgoZ9goJvdop+eXyEfoR4hXp5foR+fYZ8g3x+fH19en17iH5+fn56fXuCg4R+dn6GioJ6hIOI
g3p9fn57fXt+hIKCgoJ9e36Egnt7g3h+d4JyfYiCfIWGgoZ6gnuDfnx+fYiIg4R4fXuEg3aCenp+hZF+foKGe356hoN3hIOOeoqDhIaDfXd+fIODhIh7e4KDfoh9fXt9e3yEjIKKe4KKgn2HeoKCgoN9g4OIhod6
fYaDeYSFhYOFg4J9g4KCeYN5gnSEg36DgoOCd4h9hH5+eH6ChIOGhn15foR9e4x+en19c4N+fnp2fXaHfIeFhoV8hIh+e4mDg4R9iYN+hX6EhnyDe4R+hoKDhoKCgoaCfnx9g4htfoJtbn58eIJ9goJyhYJziXl9
fYOCgn6HfYKCZYKDi4Z+foKFfoKChIx6eoR9eoN7hH6DfoN7fXyFgn6Dg4d+e318h3uHg36GdYKCfn2CfIOCg3mCg36ChHx+g3qLhYOEhYKDhYSDhISJh3N+e4eEgnxxgn6Je3qCeYODfX6VhIJ+fod5gpB8fYKE
g4iGiIt4e4iEhHiCeoR5fHt8fn54d4Nte3p+fn56iHx+eX18g3uDinuEg3qDhH10goKFj3t9fYKEenx7fo2DeX17hoR9e4h7eYKIe4J2goJ9hISDfoJ8fYaJgnyDg4Z8fHmJhot7cHmCdnuDhX2DgoN8e4lren16
hIN1hoN7Z36IhIJ8ioyJfn18g4SGhIKFgoWHg4OHjId2fX5tgnqDg4KDe358goyCe4eFeH59foZ8h3uDfY16hYJ9gneGfnxuhIJ8goaHfnuHhoKJgoSDg4KDh3l+foaKfnt8hHx7hYd+fIKGhIKJiIx+fHt+h4J1
goV+g36GeoN9e358hXCGfo52fYKFhXeHiXd9hYOUenGEfoJ8hXuFg4J9fXyEhIeKhn55goR8gn59fniCfoWCgoN8goZpgoKEfoR7jIR8fYiJgoSCfX1+foODfHiEe3mDfIaUfHWFfX2CfW2VeoKFhmqDeoaChH2F
hYOPhH2GfnmGfYiDgnuCfnuIfYKDhoJ5fIaGe3l2eISHioJ6hH2CfYmDfXt8fHyCeX1+cH55hX53nYuGfn2EfneTioJ6en18goRyeYJ+goV5hIWDfIZ9goKHhHiEd4eDhH2EgnqCin5+fYOFn4uVhn15fYl+joN8
fYmKhId4fXp+enGLg4KDdIKDg5F8goOGenqMgoaFeoV+goWCfoSDe4KCfXt+hXiCgnyFfYWEenh9gn6Cg3t+hIZ7e36ChneEfH5+bnl7fH2EenyEeod8iX53fX59fHl+fnyDeoJ8fX6Efn2NfoKEeXmEfoJ7eYKC
goKDh36GeIOJfn2Cg4d+hXqCdnt+fIJ9foSGgnx+g4mGhIR+fIJ7iX59h3yEbnGDhIyJfHSKfIN8c41+g354foJ+hIJ+goyDgn59d4aChHZ5knx+fYKNiYeGbnp+fIN+hH2GfYSEeoKQfX18fZCFgoJ7foV4dn53
eX18e35wg4l+gnt+hn2DgnqCiXl6hYV+h3p9fIZ+hn59hYKIg4WHgn6LfX6IhX6DhYOCfoR6e4WIfXiCeXyDhH6FfId7g4J6eH56fIOChXuHhIKGg356g4OCmoqIe4J+g4ODe36Hg4d9fXp7b3SCioN9fIaIfYR+
doJ5fYKCh4OFhYODfHaCiIN9hIODhH17fol6g3t6foV+g4V7hIJ9gn5vfYSEg36Eg32Hg4R7fIKCfYKDenuLhIuCdIyCfXl+gnN7gneEe3Z7dX2FiIp8hn6GfXyDfnV9e4J9hnp8hH2CYn6Cc36JhX5+foeDhX53
fpGDkHqCjnuJfIOEeHiCfoKFg3qCfnp+fYdwg4OCeo9zhH57hXdueX5+gn2IgnV8goaCfHCEfoR+eYl+dHx6fH5+fo2EfHyFgn2Gg4J6d4Z9fHqefHyCeoN9d4V9hoSCioR+goN6goN+hIWCiHp8gn5+hXqFgnuC
fYR+eXmEfHx7eIR+hH59e3aHhH19g32DfXt9hIqFfouEe36CfIWDg31+hnmLg4aCe4aCh32MfYWCfJGKfpOFeoOCen6JhH6DfHmDfoqDeYR5e4N+hYyEfn2GgoSJgoeQfYN6iHuCg3h1eYKCfoeDfn5+gnx+hnV4
e4V9gnt9fXuIhoh6kYqNfnmChX6EfY58dXuCdpZ+dYKFh36FfYh+goOGgoOGgoZ2fIJsfomKgnqCkIN7foOCh4R+enx+fX2CenqDdIKChIN+e3aEfn6Ffn6Cg3GDdYKGfnWFhISGgouCb4J6g32GiHt9fIV+h36C
hoKFfn59goJ7hH57foV9h32DfX18fYh6hHp6hoKCgoJ+jYV1fIZ8knqCg36CfYKCc4d9e7+DgoN9hI2DiH2Dg4V+gniDdX2Mh3iHin55fnd7fIKCe4N1k36CfYOFcn6FhIV9gol5h4mDfYODfXyCfnl7eYN+fHt9
eIOEg3yEhoJ+hY5+gn2DeH5+foeClIl+fnh6dIWDdnt9gn1+d3d7h315h35+foODfoN6fXl+fYJ4kH6Ce356g4aCg3x+foR+g3CEfnyEi35dhpJ7g3x+goWIhIKIfIJ+fYJ+fn56fnV9g4N8fniDgoKGeoWCg4SE
g4d+hXp4en6FfH17foZ+gnyDiX6Dfn13e4SDfX6Ge3h7fXqGh318g4WHiIN8h4KDjHiDhHmEfYN+gn2Fin16g4SCiId9eIV6e31+fn6QeXqJiIN9fHiJg36IiX55c4eEh4KFe3t7hH6CeX5+fXx4g3dyh4R6fniC
dHyEjoSEg36CfXuDe4WDgoV8fn2FfYJ9gnSKhnyEhIN9fIeDhoOEfoqCfH16h4h9g3t+gn2Cfnx9fYRxhn2CfYWEg6V7foKIeIaFg4SGgn6JfXmCgm1+e358fISChIJ9hXeRhoeDhYWJfoOCfI2DhX53bnmCgnt7
hId6h4N8eoh6hn5+gn18e42Eg4R6g4ODg3mFhYV5fIZ5fIJ8fYaCiHx+hYSVfYN9d3t9foN+h358gn57hIN+g5GEhIV9e4KCgpB3fHyDfoOCcYJ+hnd4iHqGg4Z9g4KEgoWEc4J5g4V8g4aDjVyCfn10cn6Ggnh9
goJ6fX6CjoOChIJ5hIR5fIJ3hIOFhX6DeoWDhIN+i4mFfn2FfX2KiYKCfnJ+g4l9hIV7goN9fox6h4eGgoJ+e5CNfoN+gpGGeINthoiOg4h6fXx9g4Sbgn2CdIt9gnqEfXyCg36NeYSCg4OMeHqCfoh6g4SGfnt8
jIJ8e4t5g4V+fYOFg4OCfoWDfniHfnt6cXZ8hn6DfoJ8dYKCfIR+fnx4g4eHjX53g4N+eHyCeIODhIN3hH15fIR+iYeDhHmCeXh+gnyJfn19fIJ7enaGhn6Dh32Dfnp9fIR5hoiQfn2DfoJ+goKIh4KCgoN9kYJ8
enuCfYR+fYN9eH57gol+eYeDfoODfoOHg32JdYR9g3uCfYV+e4aSfnuCg3uEg4N9goZ8fX57h3yChoR+eYKEhIOEhISCfYSHmIqDjoR9hHeEgoiDfH6EfH2CfYl+g4KCin53fomMhoOFgoSEhXt5fod9eYaCfZSD
lHmCg359eoZ7dH5+foR+e4h9hnmGg3yIk32FhX6Ggnp5i4KCgnaDgoSHfYSCfIJzhoR+foZ8fISCfn59eoeDhnuDeIWCen1+fniEfIR6eIKFg4eDg4d9gn6CfX15g3uDfH6Eg36Ge319goOCgoaCd4KEfHyGfoWC
goVyh3qEfHiDfXt+gn6FfoWDh4KCfYKGh3aFenx7hIKVe36He4d9got+e315foKDfHyDfYd3hH6GfXuDgoeChXl5eXeCeoR+fIJ9hZGDhH18goJ7h358foOCgoJ8hHuChYKIhnt+god9hI6CfoWChHB6h3yCeoJ+
hXx+goh+dnqCgp2FfIKCh36Ign6Jg3WFg4R8goV8h4h6eoJ9fn59hHF+g4N+gn6GjIKEfYJ5hG6ChHx8h4V+fHaXhH6ChISIe4KCe4KDe4h9fn56inyCfoZ8eI59goOIi4iEfYKDg3yHfX6ChYSKgoV0h4J7g3t9
g36Egod+eX2Fj3N7ebh4hIWJeX17eoSDd4R6fnuGen17k4aFdYiDhH56e3t+eX6DlYJ6hoV9dH6Dhn6Din5+fIZ7dn6Jin18kYR+jYV8fH2CeoJ+goJ9goSFfYZ+iHx9jH5seIOFeIR9fHyFaYWDgoN+dXt+g3p7
fXuGhXiDhnx6fYN8hoR+i4OCfn58g319goJ4dIKCfXyFhYKCgoV7fYJ+iIKGfX6EdoN8dXp5goWEh4V+fnx3foaIfnx8goeCg32FfXx7fIWDjIx9dnmEeoJ1fX2CfJt8dnF9aH2FhHx9fXmCiIx8fYKCfoJ9hHiC
g359hH2Eg4ODkoSDfXyHi4R9fIeDhH6DhX5+fISFdYSEkYJ8g31+fX6JfoSGgot+eX6GiFd8foKDgoSCiXN0fYKCcYd2in19fX5+fn2DeXx6gn19fYqChHyLgoOJe4J9fH2Ffnp5foOCgnqFfn6DfoR+eHp+g32E
h3eCfX55gox7foV+gn1+g4Vwe4t9fomCen6DiX1zc3yCenx8fIJ4eYeKe4KQlod+fX57ioSDjHuKfYaEcoSPhYh7enSFh35+foR6hIODg4h+fW6GioSDfXp+fW5+iH6CgoV9iIqCmYV5g3x+eoJ7i4eChoR9hId5
goKEfX55gnd6fX6FeIWEhYmMdYuJfH58fnt9fod8kYaChXyEhHyCfnmHZ3mCgnx6foOCjXqDg35+en6DfoKEfYZ+hHdze3qCfn6JeoKCiHmDeYl+g4l+fYR5hYWEhIJ8foh9gn11fnx8goeDg4iEgn59g4h5fIR+
goJ9fYN+gnN8goaEgomCfHx3goSLloJ7gn2DeH2Dgn6CjH57fo1+hIOEg358fn2Mfnp9eH6HeId7fnd9g4SEgol2fXt9j3uCiYuJg32FgnyLeoSEiIKChIyCfXt5dYh+e3uCfZN8hIOEeoOOh355fXiChX59joJ9
e4eEhXuDfYJ+doR+eoKDeXqDhH58gn5+e4uCgoJ6e259bniPfYWEfHt+hHt9fnyIgoyYhX2FfoSFgn58eYOGfYOFe356goWDh4N8hIODgnx5fIaIfn18fot9gol2fYeDc3x9fISEfYOCfYOEh36EfnqEe4N7fn1+
e4d+foR8hHKEdH6Ce4N6fH1+goqCfn2DfH17g4KDgoaCiYJ7enyNknx9g3x9g31+eYOIgnyIfn5whH6Efn59g32Lg4R5e4SDhoiGfH16fo1+eol+fHyCfHZ+iYh4e4WEenR9fntvhYmHc315emN9e4R9g4eEgoJ+
eoZ7fnuOh4V8goh+dXiCbXyChIJ+dn6FiYeChH1+foKChoKEfH6Dg4N4fXyThW2Cgn2DhoV4goJ8eIKCe4ODgod+dXt9h3mDg4eEdHiGeoWDfHx9ioKCeHeEjYR9gn6GgnqCeYJ+g4iJfHyIfX17gn2DfXx8knmE
e4N+iIJ9hH6FhYKKh3t6hnx8hn6Egnx9h3h8lYN+eoOHkYWDgnp+eX15goSEfoKPfnR3hIJ+ioOGfol+iX6Fb36OdYiDe318gnyDg4KEhX59gn2ChoN9g3h+enyFfJp5fIaEgoaCgoJ3ent+hIV9hIN8eoN+e4aF
fIKDfoN7hnF9iISGhXyKg36EdX13goOCfIh9en5+foJ+h4uCfnyDhoaJfYR8gnyDhIWDg352e4V3hXuCeYKNhHh9hIN9goR9hIaDkHd9g2yDen19g4d2dXyDgoKIe3t9g358dnuGfn2KgnV+jYOIh3qEfn19goKE
e3eNhIR9hXx+dYeDg36NiHeIkH6EfYaHfnt7iHyHfX17fniEfoZ7g1p+e36GhISDhYV9fW99fYaEfHeZfoR9goOJgn2DhoSKdoR7goJ5g4SDioSNin6Cgn55eoSCgoR7hn2EeH2ChXl9g3d9h35+eYKCgn1uh4iC
hn57fnh8fXp6fYJ6gnuEg3eDgn6Ig3iIgn18fYJ+fYJ6hX51hoN+hIN9fIKEfHt4hX6FfoR+hn2JhXp8fYd9d4VtgoqChoZ8foJ+foN7iH57eXeDg3l5fYaDjISCgn2Eb3x2gnqFfXuKi36DfXiDfn2Cd4x+goOC
fYZ7foaGe3J4eoKEgnl+e4N+eX19hId+fXWCg4WCgoiCiIOCfYSIfZOGgn18fYOGfHx+hYSCg4J6foZ7enx6g4OEgod+h4SCfn6FeHOLg4eCfHl9hZaCho2EhH57fX2Ffod4hH6Hdnt9fISRfoKIg36SfYR6gn6D
g313e319fXuCfnt+goJ+fnt+fIKEfINyh5OChYaChXl6h4R9hHh8fYR2fn12hYV+eoN9h4OOhIJ2enyEgoODgn6Ggnx8fH2GfX14fYWEgoODiHyDgoaCfXmDdXWCfoV5foZ7hId6fnh8hIt9gpGCg4qDeoR+foSJ
eHp+g3l6fIt9gn57lIV5iIN8eoSLhoOCgn19foR8iIeFhHl6goKCfXySfnlygot4foiMfYiFhHyCg36CfXt9fn6Dgn6CfHh+foJ8i4WIfXuDfYSCd4KFgo1+fX55hXqEfXt4e4SJgnyFhYOFhneDhH6DhoODgoR+
dYuDgoKDj4J8g3yCgoZ9gol+iH59hXx5e4J+gnmDfYmEfHqEfX6Feox4fX6Chn15eXl8hXyKfoR9fHyCg3d8hISEe4d9g4uFgoaIeX2Dg4R8fXmCe3h9gnx+g3eGioWEhoWCh4N+hYt3e35+gn6ChJd5fHaCgn5+
fYOEgn2DhYaCgoKQfoJ+e3qCgnmMgoKEfn16hXx7gnuElXZ7g32DeoOfh32Ee4aFe5J+g4SDfn1+gn6HgoaCfHh7foKEfn5+en2EfIJ8h4KIhIKDe4SCfn1sfYWDfHyDfn58hX2EgnyGeX6CfX6Fg4SEg36Cfn6D
i3qNfX19hIV+fn1+hIJ6e4SChIKDfYd8goODhH2Cgn58gn50i4J+d4d9fFiCiYeDfn2JiX57foKDfoZ6hYKFg4KDfXt9foiDfoJ+gpB7h3yDgnp+kHl8d36IhIKDhHx7fYN7g3yDfX2EgoeDgnx4h4KIgoOEgnt8
foZ3eoSEe4V3e4aChHuGfn2Ffoh4fX59foiGfIKCfoh6goODhXZ+g32FfISCgn6EgoyEgoKChol7hINvjYR9iH6FhJB+iHeCh4KGhn1+e3uEfoKDgn6JhIKDfH6IfomFe4d9eZmCg4qDgn59fXp5e319gn1wgoRv
hX6FiIR6hn19fn6Cdnl9foN6fYOEfX6FfoJ9gnmDfIKGhoN6gn2ieoODh4Vwgnx+doN6jH16foKCfXyDe35+c4aFfIJ+coN9foODfYJ9fIx8fH57hIOEhIN4eIV1foKDjHaIfn16gnmGg3yDfIWDfox5eoJ8gouC
iIJ3foKEhXx8fn17i3t3goaGfYN9dYJ+e5CCfH6Gh3t9hX57enuEiYSChYt4goaKg4KCg2t+hHx8goOLg4t8e3uIdYR8eoR+iH2CfoJ+g4N8fniDhId9d356h3uLfXqEgoKEi3uDenl9hYN9hIJ8fYd9joaEgoKC
gnyDfn1+goKFj4Z+goJ+e4WIiotzgn58hoV+h4WGg4SHfnqHdXx+hYiDc4J9g3F9iox8hIJ2eXmEeXyDfYKJhH5+d35+g4WMh4N8fX1+gnyEg4qFeIKEinh8eoN+goqChIuDkH15gn59dXh+ent+d4SCiX6JfIWI
fXiLhJd9fnZ8in6Efnt+fniChX6NiH5+fYmEfnt+hX5+enuDg4d9YH56hYN6g36Cfmp+kYaEfoOCfoOEg4KJgod+eZGMhI1+iHmDhH2CfYN8eoN5foSDenuCfoKJdX2Cg4eEioeFgn6HfH56joN8fYSCfX2EfoWC
fX5+fY5+fYSCgoeDe359iYmEfYKCgn5+j4R8fnqGfYOGgn6UeXiFfIaJg3mDhINyfXx9hIaKfX16g4OCg4J9g3uHh4V2hHx7fop9hIeDiYeCgn53i4ODgoaDgn5+e4l9hoN+foJ9i219gnyIe4KHfXiFgoKIin6D
fod+fISDfH6LfIKDfYOFgnZ7dYJ9hYR+iH6FeXx0hX6Fg4OChIN9dIKKfHyHfIeDeoN+eX6De4iEfn2Cgn6Fg3yChYWIenqCfoR4e357e4R3iIOEgn2CkIJsh36DfXyEmomLe4aCfoaFdHF6h4mGdF59gnx0fYN5
fomGiH19goqFgnN+fX2DfYx8aH1+fIV9fZGOenSCfYN5fJV8foKHhYN8h4eEhHyHg4V9fHp9g319gnx+fn58fYKDhYd9emODfXp8cXp8g4N5goV8dnmEhnx7iXpmgn6Edn2EiYWHhn59jIKIgn5yeXyCc4SEc32C
eXmFhYJ7fYeCfX16g4h+hHt9fnyHfn59gn51foSDeoV6e312g4OEfouFgoR9fnuJhoV+fYOGfH6Hbnt5g3yDgoOCfYKCfoyEhoKDgnx+eoR5g3uMgoR+dnqCi4SDfoaKiYaEh3yFd4J+iH6Cg4KEjneCfn6CenV9
hHp8h3uChX6EfHmCg4SCeH6FhYODfoKFgnmCgnqDiYN8hYN4gn59g316foSNdot8gnh+foODgnqChn5+h4p8iXl8g4OCeX19hHuGgn2Fg354hH19fHyGg4h4fYN9fnGEfX16gnyFc313goV8eIiGfn2ChYh7foKH
hH59fnx9goWCg4ONdnl+hH6JfYJ9fn2EhH6EfoR3eY97fnt2fn5+g4SDg4mCfoSDdoR8hYh9goyCgn58e4J+g4R7g4V+hX55dHx2fHuDeoODh46JhIN9h32DgoN+fn6GhoOCfYeDgoJ9got9hWR8g4SLg3h7fYKJ
b4p4gp96goSCfIR4fH2Ce4p9foV6foJ8goR7hoh9gnx3fIKKhXqFgoJ8g4N7g3l6hoZ9hXCMeYKCh4SDhISCe4OFg4J+g4J8g36FfH2Ei4aCg32JeoJfkoN6fIKOeYOEfn55b36GlIR7hoSDfnN9dXyCfYaEgoR7
eYV9fnt+foJ+fHuDgn6EhIp+hIJvfoeFfpd4fX2Cd3l7fYKChIR+fIeCiIWIhH6Dg359gneEhX56g4J5fn6GgnqEfYJ5fnx9fIN2eXiEeIOFhIaDhI2EfX14hoJ3fH11fIaEhIKEg4Z7eHt9hYKGe4N7fn2OeH6D
fIOMgnaFg3uFfIWFgnt+e36LhoaHeYZ9e3yFfoKDhIR7fYSDhYd4enx2eod3enl9kniEeH6DhYV7fIiChIKEi4N9hH18fnyDd317fXt8hnl5hIJ+hYN8fXp9hIN7lId8hH2GhYJ6h3mGeHt+g3yEfIOCiHuFdoJ4
g319fnt7e4qDiIWCgneHfX19fnyChIWVin2DfoJ9fomGh4SHg3yEiIKCdoN8fIN5h2Z2hYOCh4J4jXyCgoSEhomEiHyIgn16d4J5bY9+gnx9hIeFjIR8jYN7iIWChoR5hGF8e354c4KDfoKFeX1+fX2CfIKCd4Ny
gnx+goR+g3N+fol+g3yCh4J7hoJveX19foSHgoSCfn59fIKDfoOFeIR+hJF+gpB5l4KGkId+gnuCcH2Gfnx+fn2KhIODhIJ+fnl+g4KDfIV+b31+fH2Jd4N7kX6EfXx+c4KEioWIgoKCfXyDgnmIhIJ9gnx+g36F
foKDgoV8i4SFgoV4hIKChIKCgoOHeoKChoJ9fnx+goN8hXx7hX5+boJ7fId9g4iEe4R8h4N+g4KMfoqOdIOCgoR9gnt9foN9dnt0eH6CfX57foOCeXh2i32EhoKIgoiEj354foR+fXOMfnyGiYSGg35zh3mCfoKG
fISCfYKCe31+en2ChYZ8fIV8fYp1hHx8in2CfoV9hXuEiId+i4KEfoeCh4N8fYmEg3mDgnyCjX5+hH6Ifnt0g359cX2Cg4R9g356fYR7goKEiH6JeYh8fol8foKChoODfXx+gn6Iin6Gg3mEgnx+hYN8g4N4gnqC
iIJ6eH6Ce3uCfnp+fYJsfnuEfIJ9hIiCfX58fYmHh3iEhIKGiYiChYN+iXyKiH18goKDhnt9gnp7gn59fH5+gn18hX2Cg3t9goKgh3qFeIWFfH1+iXt+fYJ9foaKeHqTg3uCfoSNfXx6hX2DiXyKg4t9e4WSc3x+
ioZ+g4WDfnl+fXuGhn59g4t+hoOCdnuFgoN8fYN+fYN2gnyDfoKChIOCfISIg4h+hISDfHmEcop9d3mEhX6DfYKFg4d+iYZ4fnt4goR6fXx9hIV7eoOCfIV9fXZ8g4aFhX19jISChn58e3V9kIN+cmx+e3mGfn6F
eYOHfn5zhYV+goJ8goOChIt7gn19h36Ce32EhXuChn1+g3uFhYOCfIJzhHOMe4ODfn2DfXx+hXx7g3J+fId+gnqJdoWHhHt9fISCg3p6fX56hHp+hIOIdoOJiXt7g3p+gn2Ceo6CfYWEg3x7iYKHhn17hH56cXl3
hId8h3V7hoJ+fYaCg4J+eX5+fXiFfISEeoOIgoOHhYR+fIN1g4OHhH14en6Cgn5yhX57hHWFhYSGg358fX59fXlvgn1+enyEg3WFh4aCfn51g3p+eHtxfYJ6goWDhHl7doKFfH17hYRyhn6CfY2DeIqHfX15g3x4
eYR4e32Cg3d6fXuIfHyCfIKCdYiEg357e4eFg4OOdn2DhIN8hH6Ce4J2foh+g35+i3J5h4KEfnyGe3x7foKFjoeCg319g4aCe4R9h5SGfH6NiIR7g4SbiYJ+fYOHg4KJh4d9k31+fnd+iHV9gnqCfn6DgnyEe31+
goOKgoKDeouQfoJ9hH2De4J+fX6Dfn1zgn2Cg4OFfnmCh4eJhYiCfoOQen58fX18fH6Eeo16foKTfoeFgn6JfIR7fnuIhYZ8j4p+i356fX2EhH5+eYaLiomCfoJ5iH55fZB9g3uEe4KEg416foJ3foJ+foSJfoKF
goJ5g3uFhH19hHh9g35+gn2IfXqIfoWGhIJ+fZKRfYhzhIKCfn5+d3B+iod5pHx+eoN+foKCgoNxiYKEfIWGfIaHg4OChn57fX59hX6Cg3OGhoWCeIV+d3yEeox7e4KCe36IeoR1fIKCg4KDkH57goN4hX19foOC
cYN2eYeGgoKFeYOCdYSFhoSCfYp8fn58fn1+fX1+g2uFfXx9hniFfX57hHyGfX6Hg3yHjoKEg4SEfXptint8g4KEiIWEfoaEeoODhYR5goJ+eH6Pfn53j4J9foSMfYSHfoJ8on1+g4SHhYJ6g4SChYR2g35+goJ+
en2Fe4SCj36OfISGgn6HfYJtgoWDg4J+fnCFfoJ8fnOGfYKFg4V+hH19ho2Ed3qSiH19fYKNfn59e4J+hISIgn6DfIJ2e4N+gnh9goODfIJ+d4yJfH6CkIV+eIV7fX18e36FgoOGjnxzfnJ8fX6OhXuCiYSFhIeD
goV9fIiFfH59foN9fH6Fh4KCiYKDiHmEfYeGhXuMfXyEdn6CiHqLfoKEgn1viG58hISDe3l9fX19hHp+h4l+joWEfIN6fHuMfH6EfoN+en2EdnN6g4h6hoOEfXZ0h3mCh4SCgoWCfoR8hId+gnuDd4aCe3qDgoaD
bIKlho+IhIJ7goOFgoR8jYRyhId9fnp8g4V4g4OGfoSDhYR9fYOCfXt5fXt4g4SJe4R+gnp+fnuCfYJ+goWCg4J6inx5gnR+fpF+g35+fnqGhId+hIWFg32Eeol+goR6eX58hIZ+kX57fYJ+fXuIg4N+fHiCh4SH
gn2Oe4iDd4V9g3mZfoOEhISCg3mCenZ8goOTg4N5e4SFg319g317fXt7goJ5g4h+go+Cfnl+g4N+eIOCgnuEeX6Ignx8g4R+foZoiX6GfYd6goKIhYKGfnp+dIN3g36Gh318fXx4e4OCfX54dYOCgnR7fHyGgnt7
iX58gnx4g4OFgnx+fYR7hHR+e4N6foN6enmIhop7hnl9gnF+doN+d4KEiISEfn2CeIZ9enyFeoR9fX6EfoSCg4N6eoR5fn2EfXyDen2CfHyIeIKDhHx+hH2CfoJ7fn2Cd32GgpJ9hHN5hIN+fn50g4KHg4KEfI2P
hnuFgoOJhISGg4pxg4V8gnqFgoV+fYSPh3yDhX1+goN6fYN7fIODhHyEhHeCe4N7hXyCfn6IjYJ5foeCe4d9g3p+hH56g4x8g359fH6OeYJ5gomDg4J+hIJ+e4R5fIJ7iH6EgoSDfoqCc4N+g3h5hoR+eIN3fnx6
g358hoSFhX6Kgn17g36Ggn5ohH6CfYR9fX58fXt8fIKJgoWJfX6GfoJ8foN4g36De35+gm59ioJ2goODfHx9fnWDfn15e4aFhH1+fX15gn2Cg4d9fnl+iXqCfnl6hn1+fXh6eoV+fn6KfYd+fYODd4KGgoJ+hYKC
gol8iYJ9iHuDgnt4e3yFfXqHdYZ9g3mDfoKDfnqCfneKg42EhYN9doeDg3qDfn5+bnqCi4R+eoR5hHp+fX5+hn6Hh3OFfnyFfHp9bod+d3yFloR9fH2IfYuCfYt2fH6CfH19foZsdYuCg3p6hX2PfIN7eIJ5g3p8
eoSEg4OCn3qDgn50h4N+foSEfYuFfXd6fnKFe2p6hJKEeoV6hH2JcoKKgn2Gg3h8hYSCgoN5g3t9eH56g36EeIOEh3V+d32DhYOCfn2ChoSEfYp5g32Ifn17fIJ6fnl9dX58hYR9hIKFi36Cg2+Gi4N+fHx+g32D
goWCen6Mgnd9e4Z5fX1xfX6Ffn19foJ3fISDdnuEeoWDh4R5hIaEgoSCfIKDg4KHfoR6goKGfoOEdIKFhIaEe2t6in2Ce4qEhX2Dhn2ChXuDhIiDhHuHfnt9fISIfXyCgnx9h4V8hoJ+foR+fYeDfnx+fn6Ci4WD
cnp+hIZ7fnx8goSCgoZ8hIKCgoJ7fn13gnuCfn55fYJ6foR+goKFeoKIhoN8fnuGinWFfIOCa4aDfn1+eYSEfoJ6doKEen2Cg4aCeHl2e4KGg4WFfYOGg3p5g4J7eYKHe3yCfnqDfXqDhn51jHp6fXV9e358eH59
fH6Eg36Dg318fYKFg3p+eYV5h3d+fH5+gop7hHOHhIN5fI11foV9foN7iHqEhnx+g3SHg4R5eYR4fH6CfH6Dhn6Ch4qCi4N4g356fnWIiHx3fXuMfX2Efnt4hH55foJ+g4KEfoR+foN9foSCiIh9fYKDgniGfYJ2
cHd8fHp9fYJ6fnaCenp+g3uChIKEgn2GfYJ+ioOEgoaDiYN9hoJ8dn6NiYN9g4KCfXqQaX52gn2Cgn6CiHyGi3t8e3uFfn56e36CeoOCg4N8e5aCe357fnt+fX54g4SKfoWFhXl+jnl+eYJ5goeDgn57eHt7fHx8
hIJ+hXt6k4N3gnt8gn17gn1+fnqCfIZ5fYV6bXeog3qCgnqCeoN+foZ0g4ODfYWEfYN6g4eChXx4i4J5hYN+dn59g4J4g32EhIJwfX59coOChYWCfXB8foOOfYR9eoSGe4SIg355fH6Ci4d+g4aEfH54i3aCe36D
fnt+gn2CfYWDgnp5g4p8fHWCfX18fHt+foV+fYKCg5SDfX6Kgn5+g4l9fHqNhoR9fYJxeImGhISGg4KDg3yIjY2GhX6HhIOHcomGeXyHeoKDhIWIfYKDeIR3hox6hH6EdXh+cIWdc3yEfoSDgoJ5g358dXx+g32G
hoyMfoV+gnN7eoN9i4WJgn18fXt8fXuIe4aDfoOCh4J+eYOCfYiEfIiKjIN2foeGhYKFgoKOgpeMgoV+jHh9h4N9h319fH1+kHt9kIOCgoR+b32Fh4J8g352g36De4J8foaDg4l6en6EhIV6hIJ+hnx+ioWNe3x9
hXx5hHx9g4Nne4KJfXqDiYKDen2IfnmKh4KKent9gn2GcYOIfn6EhH17dnl5goOEg4yEhId+hnt1dnl7gop+d4iCfIWDhoWCfYJ+gniHg4V+jYZ4hXyCgoSEh3Z8fot8enuDgoJ9j4R8gn6CgoSCfn6DlYuHi36C
fX6CfYKCenuFg3yDhIOMhHt9fXx2hHuGfYV3g4KCfYJ8eYmCfoR1koJ7g36KhYt9fneDh3eChIOGfoN1foR8fYaCgnqDdH2Ee4KCjoN8gnx+hYeDg4J4g35+gn5+e3qDfX2Ci317e3t8fYKGeXqEfISFgoV+gn2D
iYaDhn6ChHiEg4N4eIKDdYWFj4J8gnpxgnx5e4ODfoJ8g4d8goN8e4N8gn6CeoKEhnqKjIJ9i4J1goV1gn5+hH2EhH19hHqFhH19g35+goJ+foOLgoWCfYaCg4N4g4N+hniDg4OCen1+hoV7goV3d3x8fXl8eIl7
fIN9fXp3h4N7iH2EhoKGeX5+g355fnyFfX1+jYSHg357iYOCgn16fYN9eYOCfIR+eIN7goSHfop8goKCgnmLhYaNfHV3goaHfXuHe4l+k3p2eYOCfnR6eoiEfoSDfYN7c4R+eYttbX6Cg4d9g316hIKDfYJ+jXx+
foOEiYWFh31zhH6DgmuChHiEd3uIeoWDhoOFeoSDhnKDd356fH11hYKCgoWFe4J7enp+fn6DfoqCfXN9fn11foJ6fJR8foR+iIKGfIWDen1+gnl8eoKEfpWEjX1+goKDenqCdISDg3qHfIKHhH6DeoJ+fIJ9fHl7
e4RyfId9e4N7fnuDe3p7enuOko99eHh+foV6fnaKd3x9foKFhISCi3mDepB+fnyFgnqDhH6Hg4V4eoJ+g5aIgn1+g4R8d355fH6CjI2Dgo+FgoWKiIZ1fYR9inxshnuJfX2ChYWCgoR1fnyEhIJ9foKCfH17foSC
g357g4V+goOEfnyFfXp2foV8fn6CiYJ8fnqGfoZ7foKGfnl4eISEhoN+e3l8hYt7gn6Cg3V5g3x7hIJ9fXx7fpSWfod5eXyGhX6Di3uDfH2DgoWKfH6GgoWLh4iFgoN+g4WFg3p+goKHg4SCcHR+eIWEjHt9eIN7
fIaCdYN+en2Gg4J9fnx6jIaCfnmFfIN+foJ4fn15fHt2hoSJgn2HfYaDfYKEfX2Dg4R7eoKFg4KMkYN+g26GholrfoODgoODg4WFgoSKinx+eYN9en6ChIWOh4KEfHl7g4J+hH2Ffnt+fniChXh5hH17g3x5fYds
g352in6GgoOFfnx8fHqFhHx7hXyDgoOFkYKChHp8Y4SFeoKHgoN7goN6eYh4g3eEgn6GhH6DhH59in18fYWCiX2EdYN+fIOFdIN9jYKCa4KDfHh+e3yChoOCfoN+fnt+e4R9g4SGhIN7hIN+gnqFi4aEgoWMfX5+
gn13dn58eXuChHx+goSCfY9+fYKifJeCfoeGfX57g3t3hIOFfH5zfX18ioJ+gn2ChH53goJ+hXOHhYKDfIKHg4V6b4KEh4iDfYKGfoV5g3aJcIV7hIR9ioKGfYJ9gpWIhIJ9fn2DhHl8gnx8fX6Ce4p6hoSCe4J6
fIOGfYZug4KEgn2De3d6eYaKhHeCgoJ8fnuCfXh4g32DeYKEgnt+iXp+goKEhIV7hoiLlYKHgn2Mg3eIg4WKhop9hISCfX6ChHt8fn1+fpCGg4t9g4ODgoJ+eYKDg31+hYSGfXx9g4Jrfn56g4R+g55+iX6Ch3iC
fXl5hIKDg36ChYN1hIuDfHyGfniEeH15g4R9fYJ8g56Je4aChYSFeoSEjH2Jg5SPg3yDg3uDg3h9g4eHgn52e3uDgnB+eIWGg4Z5e4N7gm+Gen6Hfm98hYSDenZ5joSDkYiHgn59g32EfIWFfn2FhXl9fH6KfXqC
fHV3inuEfIJ8fYaCeX54d32FeX2CfXR7i4R8fYh9gmd9gn6Ehnl3foWCeX5xfnyEhn6DfoKDg4eCfXqDg4KEen5+fn18goSDg3eEgnt4dn5+foKCfoSDgn57hH5+g32EiYR8c4J8h4N9eH5+goKFenuCfIKHhIKO
hHx4hYZ9fXyEfXiGinx8eIV+goSChHyFe3x9hnlzgomIfH6EeoKDe3x7g4l9g3l8g357fod8goWCjn1+fnyDgoJ+goN5hH19fql+h359gn2Da36CfH6Egn59fYt9hoJ9fHl8gnl8fH59goKDhHx+fXx8fYOIhXx6
fISCg3WKg3x9hIOCcoKDfYV9foeChISEfYOCh3uGinuDfYR+g4N+goh+fop9hHx+e4eIhH2Gg4Z8hX19gn6ChIR7g4R7hox7fnV5gnt7e4KCg4KFc4V+goKFfH6GineChH2CfIKGen5XhoiFhIOCg3t9g3x2fnxy
h4Z9hH6CiIpug4l8g36DhX1+fH2Ogn6Eg3p8gnKChoOKe4V7eXuCiH6JfHp9e5d2fIJ5g4N7h3t+fHuNhIOHhH5+fHmHhnuFfn58gnl+gn5+inWCgoOEhHt9hH19g3l9g3uCfHt8fXh7g3yCgoKJfXuIgpWIdXt7
hHt5gn6Egn1+fn6CfY2GfoODeIh7kHt9goR9gn6FfHeDiHx+fnqEfneIe32DfXd6i3Z9fX19fI99eoKFfoKEe4WEe4SJfoJ+foODjH6CooJ0kouHiYWFhJF8fIaDjXuIhH17jYSGcoJ8iIWFeYeEfIWMcn59fYKO
hX6ChIN8fYKDhHp8iYKCh4J+hX5+e3V+jn1+fYR4goSFfoKCfnuDenCCfoN8hYeEenWCfn6EfoWGg32Dg4iQjIeCeIWFeod8fX6CjYV8e36DhX6FfYOEfXSGfXuDeX59fYOFiYOCgn54gn59hHqGfYd+hn2CfYN9
iIOGg4R+gn52g4SCfH54g2J7fnuCgnuKiXJ4d36Le4h9goKChoJ6g4uDfX58hYJ+goaChH6CfYKEfnuCgnmGhnp9fYl6fYWCgomSfXyEhH5+jIR+fXyDfoeDe4eCgoN+doJvgn2Ch4KHjX6HdHyFfql9g4N5goKF
fIKTfoSDhYJ8gnt5fIp+hIJ9h4h+g3yGfYKFg4OEhnt9hnlzgn6EfIN5goKDeoJ7gnmKg4Z+e4R7fX6Dfop5fnqNg3yEk36IgoN9c3yQdHl7jXR+fYN+hYWCfoR9g3yEhYR8d313foR5kIZ9hYJ8hIR5ioN9hIh9
gm99fn18fnyDkHuDg4KEfnuCdX2DhIOGfoKGg3yHg36GfY5+goWVhoOFfpOFhX6Jg356e36Fg4KCfXqCdYJ8fIKDgn1+foSDiYR7goOChH1ufIJ+g3Z6ioiIeIWJgot+g4OHg3p+e3V9gn6DhYOEgnl6hIN6gop5
goWDeH56fn54hYZ6iYeDi4SGgoR+e31+gn58iIR2gn5+fHyGg4KDeoN9fYSChYaDgn2CiXdrg318eIKEfXp9fYKDe32Kg4ORfW19fnl6enOCfn6FeX5+hIN4hYN4c36KgnqFiIaCgox8e4t6fnyHjX6CjIJ9fYJ9
enuFfn19fIOCg36GhX51iHiDeoN8hn2CfHB8fIJ0g359Znl8d42ChYSFgnt8g4N+eniLfId4kXx+e5CoX2etiWyGc4uuXoOYhHmIlWaheZV7fXuni3hWWW6paYyKcJ1ta1hre5OYnUhtZ6ZRe6yIc35rd3d9eHeP
jbhtbJ5ie5OErnxkfYdufJ6PkoiEWHihdIVliXeNiXBxc4hWhIlbjXh8jGZionOQfIJpcJBzeYNti3eQhXZ0fWpmX2F3h5h6k5GYdV1YdWmpeVlwdHtzhYmMmqVysDOFdZZZfnehj4t5h1uHiXuRilWNsYeCn3CJ
ln2TeYpZbZKRpZRei32VjWGzkn1odWGlbIxpg5NydGh3e3qLbIJ0eHhjaXxwhGGEc3B3jHFYnHurhXaTYH6Wb3BsdXSIcXeEfpONin6Qeax7dWmFV3hydpmjoG6QiXqgY7qRe4htXn5yh4pcZoiXlnCpcHunbYSG
dpFqZptiV2hikHyZg4OVhHJ5fZGMdJKIbY5yinV6cIJiX1WRmVFsa4tyoId8hONzgnuYaXePbnxzjI5tV4hpi3p+k6J6n3Jxlo1uc7CIfE6qcqaLcp2hmIeolYN2j3JzfIJzkHp7o2h+dnVummetpXWLeZx9q5ZF
gpxpiphldoukR56IkYmQlKuJaoJoiGSQln5wkXGQkX2HeHSza3hueX6IdpBtbaqHaYV9Yp1TmYZceoNsaadsiJ6bip+DmXVscXuRgn2HpnCOpad2dntpbJttiXWrr45lfH5cfIiHkHWLaoZaYnt3d3Ztdo12ZXxO
d3J9dIKLgnR0kGdvmHmqe5aCWXyVhWGmfXaPhZCHe4iReWyTfW2nj6JhjKaZoqRvqadvUoyNcnuae26od3Wpn1mfd5uXpo2PiX6Oe3OUeZlue454int9fJefopeae4ShkYKWd36Qd3x3iH2Dr4WhmZKKb513jnd0
opVnsHhubnlvkW2Sa2BvcptseHyFanBjmHJ2eVp6fm5aZmZ+eoJvfGxjdnetcnmFjISZk4hrgpd5eXuKYHldcHV+hY2fbaVueEt4ZWlzjZmFmKdxiHF3iHaYnZt2iIp0b3yCkX58jXlwc4SIkaiLnZ+bdYqccnRv
bZWFenyQkX50jWtHmWpzoF+Lm6uhjHeTenGFcGl0gk+HbXiKiGCsimg/hmtyiKGISomwiopsdKSLdpFUcn6FaXN0imtcbl91kYmbj3CSeHF1iGuLeWaOU32qpoV9uZiEhYWUflebg12Ngno6kKZ3X2RRk2h5YImK
eIJXhotZqotolI6adIpnaYV1j2mVkaCHg3mld3iLWXGCfXF+dF5ucGx6Z41YYnZ6lap8emTIhmmyqFtmm5JXfpM/hLPRiomGgpeNlnldioKPYpFscJGOsZCOjI6Ein59hneZhHKFeYWMWo6DeoOabXiFeY9fd3V5
d5GjkGlqhG52W2yHlmmOcnyGiYKWcJd4n4g+fm6WaXm1i2NRcX5uboN8fYdlhZ96mGmHh1dtcmV2WpNzXXyag3R2kzaTjIaNl4p3i2iDbnF9dXeCQ1iXeXqTfn57hnGGb1OHto2ElbOVXal8bGa8lZadpIiSeI7f
g5OIkHeGq1qOi66rhHt9ZpSGXGlZfHyNZXx3kWOVWVqIdGBes36JeF91lpBWj2eIkp1Ql4+PZHGckJxDp2uKYX6bkGqUnryRpnTdfZ6Hrp1PjWd9eWF1aIlokIN7g3JlhHRhV2aZhX6fzH2qmneIt2tPlXyQfmh8
anCPYkZvuZt8iG6Dkm92YoWElGiNiHWZwoOIWoKPhJGGaZWIj2xvXKBam7BMe2qGnL61iJd4cH6JiYR9nqdjjq5Yo1yQdnZqZ6V+b2aCfG+Ji56EebOMh3F0tnuLgmSRcmCHhYhvkaGEd22cekKEiZ6KgqGylZyY
iXebc3J0d46mb3N9TWpeb2lrRqRqS2yblEmskU+ZZniTi1qJyH2Mi1eUiLlrdW5xj2NymFGCa2F3enWHSbOLVHl+gpGKhWN3j2mId5aEc3l3m6BohnVojYOXlUWljoRZcnSRqIyFb45edE1NhW9yhVxedoKFi4R8
wnl3jZiXm2ZviXd+hUtkeYqGhY60bl2FfnWFfJ9lnH19g3ORZneccGaOemJdVnKFWGmExYNyeHOCXWl3jnhciWJzeHmMso2vfalwfZdqrKSLcbOckZqPfn6cuqSkYWljbXR9fnxcanSQkGZxbI2Rd3SRfoabl3mN
j3qOco2Cp51xi7eMk5dqnWuPUUhldnWCW4SKcG17kG2HjG1xhGifmHZ9a3eSkHh2jK2Em4uljY2HmoVxlX6GanubfZZue2dzcIt0kHtzhnmChYSpjYaEi2N1gm+dSquOjG99eVd1lGJ91HFqk6RQon6FhnmDj6OG
Y5l8nKN9d3ySiGtsj3GNdWZzbXZ+nnmSj5eFmHh2hXSal3mTe3KNhGeXjJmbkpeXdYJ+W3uDq5aYa3iuhox5bnJPXoqOToZ8ZG+xh4dzdVuZpn6Fm4iXb5R4hXyQcWmCi26MhVtjiHB5ap2gpG9xk3d0XoWTeXuH
fZZ+hnFwpHR1jXWHo416j2JkdZafioqTcGJud3x0j4RyfHB0ZpKJZH6EfJF3ZW5hc3Rzdod9i3iGbl+OtJxrbHxqYll2bXWjfXhaoGOSY19xZ4OVgoiWjH6zZ2KdZGyGZoJ1epiZhJl9qXJzeJCGsHiHh6Kwe598
lJePXm2NhX12hl1wT5Oje2+Tsqt5bEx8foaedH2Kko+IeVZ5b5JujKZ5jIqYfnJ+ooicY2uNepBuXZl8dpCKaVyvnYN2iHpuYpV5X5d6gnNvhn6bjJiIcIKXb41ylnF5lniYRnxzfHOOkZariYZ6hnZ2d3OejKEu
jXNrioKCal2SV3uEhm1fdoxbQnWItWiHbnGCdIaKg5WViJGDcX19YW1tiGFmfU9xjl6KlHR7inR2mXOatJN3rnKGhIN7gpePm36PdJ54lXRucIKRjmKjeZCNgnh6rKJsVHVznZeYZlN2fX2ciGN6hXFuWqBjjnFs
Xoq4e4iEl114eZSDfSeGbn5zg3GPipTVmGZ1eIiehpqMbIRjkpR+e51qc2aRhFmriI+ifXVshZ+XXW14iah5g3VTfXZgiY+Gqn6UdraNZoyHk2pvbaehr2eetoyRlZaRhm6gi3F3erZwU3hjhLSFboJlVIKNb2tu
d4aJYWVlcpFtnIKpno95lHNxmIt8hXqPcoaFtYhslY58wHZroGmRj21uhWh9dXJ+enpkn5tgdX6TWXyKanacc26JTmquenB5j3qMeLWMmZyOfG+EaZCRdYZxcoV1hohtm31mfpmCeoh3ebGDSouMgnlakpN0dIhy
fW93TFp0fG5wZneLq56Ek59eYYvBiaOCh1eEcH2XfpeQe5V2VJJtlH6xiGRrn2prv5KFhGaRd3anlJaLeHGVbodPR32RhV6tnZpViXuRdpqCiJqdZoyJnnxVn2lnjYmCjYKjhXdsgo6pc4WblJ2RkpZ5eXl0epR0
hmmMi3mEbFeMfIVxa2iViI9ijH2GjXyTT5ycnnh8a1VpcnVxj5iVdHxqjXNyjnR2X4yjn1+afWdwg3GFc6GCnWpsjWuehYaFpleZa3lyipCEbnJsd5iibnt3Z6C3ZmutXnBxkIlxWXeQe5KZcpmPhG+QhJaFm5iH
dH52gnGFhXS+fpp7hYJ3dX51YIyYhXqG3IVwhZZpi4SeipKbfHOFi7mcc2uCgpiCnXaqjJeHUHOQemVoNpeJc3OGdYiNunqHdZyMkmeHfHSakJB+gnqHe3aTeYVakZKJVKZjfoVxnmV+QntoSG2YcYeEY49NdbVf
lX2dfYuNZZJ8e3qNmHybmaCog4Jrn2eMdpaHa2OilpVuimmYqWV3ZnuPfnhTinqFnJ6zk4N6i3Z4fnFlc5l+eI96cYSmVmyFuJWXdndzcpqGlJNmjWZ7k4OCiZlTwntyj4yHlKBpiptofIVwj5Vtr4aUh4uGtIZ7
bnF2iHmTipeLZIRqfWuGd6OQdriOiqR6k2Rqi6WGanp+e4uJfJKSg6GweYV8iVp9lIeEcXKLb3VsqXRyb26WlYivjaacXoeMd2h9gnx8e6WLeYZjbp5pYJOfnlpZdXyNdbKCa4evknFojnV3kphla3Z9c4phhOp4
eYRsWJJ1V3FmaWBqda6dfW9+eIJ3c6KCeoRyjm+Ya4Vqe5igtnRMhJWNnIqgjXyGlZRtYJWPhpyJhZCRk3RdhniIaG5hbpONq3aJnHyNWHiLonerenl3dn2ymJJ6ZZObZ4WWWoiWi3ubcHZ8Y5dWmZlrhmuRcGqP
r26Kg5pvjHmGsouyl4KQjnpgdZuodHGdWpCgg3JxrYs1m2eRdJWgqX1+ko55hnSMdY1zcIJ5eIR6god7bGx3pHKbj2aHeX1ueYVzjXaJfrZzh2ZvfHZwiGqFhIOcjqKunH5odmiWd7SakXWrUnqKbXlwcIpiZoV+
cnKHj5O9jHSFoYl7d3tueIN7maCr0YdPUYp2lox7l4J5lpGmaWtaXpWYcXqEaHiPhZt3fGBydF96YJaTjZqCjYVvkHe7e22CjWmCdY5SiIp3oYWcdm2Xg4aJmZGJjnKJjXhlZ35rlXOTmIVmdH18io1gd36WVZN7
bZtxe7Jkfo2Fh3l3j5OSiHFNlod8g4KGn5J3jGS6c2eGhJ13iZWDVYSFfY1nklN7jHC6i3uQbIabg5Fyhny2ZYp0b4Z4nXGHdkSVZYuDiHtSdoVvaodsknOEg4yLaKlweHWGdoaYiGCGjl+CiWOda46hhm90Y5OW
elVgdm6cYWxndI6PeIR6jqmEjHdxdHKHanOGdJNsZZR6km2keq56a4xLb3mDs4qLdHibjXhyVnN8cY6HeWWMcnVyekyPhWaNi0+Vj4KGnn1lfIyFg3WPhIqTcJ51jHdcc594aYuUcn6Lj1B0eIavim6xbZ94fGuc
cZRFg3N1Z25og36Jn3eDYn2di2hqYYZ7cnSDcGlmhqp4c458l4peaWCcc2aedomSiJJ2h4R3dYqHjp+kipVYYIW6lIx7k2Kec2R0mJJhdJ12lGt3aFdrerOne3NfkXZtZpNtl2tpcIp9dnRunFdki3Z6aj6JZ2l1
emZ2Y21yeKqHoUqjdnx6g2V8fYx+jpuWkXGRhmFYc4KDh5prRHFrgnGFkJSEoJF6mntxj4ONinNadaxmfZN6c3eETWamcWCSrGaUk3R5k1F8j1l3cHCcgnh5dIexgo2PZnxvfVNri6uTj3GEjmd6hoOtlHp0eYZw
U3qchJiSe5iRm412kZ6Fh4ZfmGetfKuDeHhRkI5UjHGEeWx9fa6HmnFucG+ioYt+dHdke4tdhmaJjHSCYoNghIhRhmWNdXp7j3t3l3yIcmV3eHJqoXBrcXKMcV6Dcnp+lGp6nn2dc6qDYK0+fIxVlIaLknVskn1u
kWRql4N3YJB8tXpdjoZuo2qIdJaGhDGFoHF6jIV8d5OVpGF0aoeGl5WDrHB9crWTVWF80JBrhHOCjpVsq3qHiHR3VnFelHZ1UNBvXpt3cIaWg36ZmXCGdXeYen1ghG1ydnZ5jJC9tYSIhXdpn4SMc5V6cpBZjX6I
moeFcpSZknF6poJ8dKlTd3l8dXl3hnF5c4SKnVSHXaGIooVpjXqfdYh2kq9XjLV3cmVvlXV5mmt7bn5piZqceYSTb3Znk06CjZN0mVJ7gnB+t5h5h2yVnHZnmpV9g3tVkm+HiHt2Za6ieIyHZaSNUIZteoZ1solf
Z4ZncX5rWKKHtGCed3dUl2lUjXirr3h8p59puW6TYI55fX2TtqKQoWqGfH14hapWcqaKUKR0dHCsr5NJi31nSUl5dE6FbX1mdY2FcH14dl+LeItblYSecWx3dop+gpSaZIlwfoNwjHafeW+JenWMUIyhjHW/VIeq
epyCmHOUmHaNcpSMn4yWhYtqjpKMhHWbcGSollJ5iIddY5xyWWKXiGtuimyxaG93eWt1kF5+XFePequKiIh+YoRql4pujXdmnmJ2W7ZsenZPd5leenmxc6+ptqF6cmZ4jYuFXWizdleCm36jmpZwmLF5jLGRb6pt
eoJvhXB+iJ9ynI+OdJJ+d4l7lWl8hG+SbIpghHGPd2yPkodtdn2Ig4l5hJB0fHWVkImIlIWHoJmrhHSQhHx6hHeFZlSRg4KLs3d+mnGbmIV9a2FwXnZmdEKEoGSFkZ5vfXinnZ11hHmGaXGPhESZc5yGeqh9c49b
naKFhXJwbIWZXneehZKEiXd+kmexfmh2cYuzi3VweJGXl5OKh5xtYpxxkKCLe3iLg42hqJ+mWXmPiIRwfoOJfXxkcoZ6jnd3bJpLjVSoW11tjXKVW4R0ZZGCbIJ8cIZnm3FmhIJ4eJuIr32MqaVvup5silmGkoRx
iZiKaHiIe3yKlIeVjYpudINfYmlrZqB2laGLfW2RdZNokZVzcIqcnI2Vk3yFWoaGq3qDjpOKl3GVVKxzsXGJjnaPU2d8ZotzVKBzm36Jg315l454c2uGfnhunXh6eYRneJJmh4ycgpF3ekZEhpx7aoKRjpFhk4J3
cXiUfHngZYSRiXqjkndefodmWX5zkI+VaJJ8nIJ+S6aEhZabnYJnorGudpWhg46KZ4Vmdoh2fn5li5R8dqqCdI5ui311qaKEaXqipn6SenRajIebkXauaIdwcFidfWObi3qEdGeZeI50jm2Hfnp5aIpvWmNwg1Wi
hlp3g4iJinlseLuSdYh8j6h5joZ4nlmalpWZbnqSoXiYhIZVbXFvh2VmjnuScndpdIaVZHN2goVDeHlQxpNpknWCjIpsm3Bjbo+IaE9Vd5eCe3qHlniThaxniIZofYeRk6eQk4SNh25nh2+IepyQiY99SYyCrHRv
emlqb4KDlFWMeJaNb16XgpuWcJWigmOKbnOGToJjjGdRnYlxenV1fIWjUfqfc3pzao99YFiGn3uRpYpweXBuU5t7koRwmW2ZmY6CYYdoZnphZYyFkoOMpXuRfbhzbmKUdYaCgmxum2dMl2J1boSPZYe0QXByVYlZ
bb1wl7GMk36lfY1kpqOhepFeYJuNj5B0P45jYlp8aW5odWuTh4yEb3ZcjI+bdadqqXWPfGiSfYmJXYOVd0ySdI5td314aHuGdm97h3hpsFRwvaKmiWtkbm+Kioxxl3WLfZ2FcW+Oc3NPoJBbYmRMeF6Nam+PjtR4
Znlte5BflGZ6j4VNiIl7jHiSeYN9fYhdZpB2jo5lh2yHoWGHiotqa4VbhmiNiZZwgmuQhGJjsIeXfEqEdpKdTYZjboiipJCTfnWaerlSl4ueZoeyb2uEoXyRiJBqfYNsloxxeayXr5O/hY+cfX6EiXmPgqlrgn6V
jG6WcWqJqIRpZ4mQlYN5oo1rcJCZhmSKnI9piXOKgodzg5VmdG6Fh8BghbisUISDjY+JTW2VaY59e4SMh3elWHiZom+iWG+bm4J2e3poXoh8eXmKdlWLbH6XSmJtcoVmcHSJU22JmHlzpomJTcVfk5Cxlm9mpF+Z
hG9chZB1p4dhlKNrfnmLs5aEhZWFdm+JiHqhh1x7onZxfFd5co9hbHtvXX2jk25kiXR1kV2Pdo2RmYp6vXN6fXGflJKSmXZ8cHOPhJxqd4twfllsanuipZd0i56ck45In1qFW3ukgpyFgoJyi4lqdWdfi3ODh4Or
bXaJeadqcHCTbISTdqV9YmyZg2WIi3JnZYZ2oaqFhX5ocZKWfZhynUaWfnCKkoiTi3qHs12ib4KOk5macH5xp2Nli055fIeXcYNzd4eTa31so2CrXIhluXiTiIRsZ3JiWVaEeHCHboiOpamsdHjPYZaToXuRdGp7
jZGOhFuHkXqIfrx0i5VdXnRrb3qZVJSSmXSVYp91jWZ5pJZ2dYlYk2yYdI6Qoal4iHGfZYuDmpJdeHCgeaiOlY+XcG6jeWt1YolpXpNmpGiFfJWEmo12uW+ahndjfYiMnFJzoKCNq5NqdnZ8gm6HrYail3t7YISG
a3Z7sHqYgoKjdZVmg3WCfYh9jnSLhKaSe3pocrJvpoRylHl1Xn6XlI58dI6fpXiQhZOHlWeIfHZwh2uteGuNsYyMlo+MfJNxnY9thJd2k4ivp3tuk3F8iGdxiJBjc5WOjI9lUHOTdoSjbotvcJFefXyPjJyRZHSD
fmKrnYdzeZGIdopmb3N6g3NuiXSZmoM9Z3Rzn61IhX5hhYRyXXqLepB0h3BNfJ2ZkIJ2WnZ+bnlTdmqFb3yZiW5zaaRkb4KLnJhthaGoXnl6cZeSi5OXim9ybbJvX5OExUR+hYN8eHqMjFVqeXRxi0V4eHqRipd4
eo2EYHKNb3OElXiDjXtle5FncHuhiIWZfXZZkZB+i1qGTIJxWp+Nn6GNzpuecnl7gpGRlYSFsYlvWYp213p3eGh3rpGyk2l5aGt2ZJWYeZF6dnt3cXJSaYpLqZJ1jZGKgp1mgomIdG6IqoyfdGCPenRqhWd3qHhn
bVC/hY95aY9soZ9paVJfbYaphJqpXZOIfUO5kYeQcJ9gdq+ManxztF90qIt4dWt9cp2FT5eYXoagj254gppZdYZwbJiMbmuOdkN9dnd8hqCEhY56mXuIo56zh6Z5bl6ujoWGdZCbeFGDo6JpiaGZcnGHnolSmmiI
eHdgeoKDZnODfnOHlH6ChoxoX5F8c2yRcXt1m3hxd66tdHp7dX2hrZFkb2+LeZp1frdlnVx6gm+La4eIbY2OX3qWineGdpJ3g4J0g2KMb3xyjoOEfYl7w4ONWrCKbpqQeGe2X5JrfE6EjnZslYt8hXGMTJprY3eL
aKp7o4mUhXWXg4h4fXN9fI14S49+dG18is+Dj8KOe3lis2hclGqOfaNxlUeGl3RNfXKdYn6jZnSGgpB2pJ+ZioKReop4cnC+fHGWc1x0e+1FkXabYn51appykFZ6dXtVQm+ie4qcaG50c3iNi5F0jXd8d459fHOe
aH5pe4uEh4x5kEp7enWfiI6KjIRweHmlmpGDqHl1hHOcb4NopFKFnX6Ma3BndIl5q3ePbp+bfnmPd41XiXBeemtyT3OUe3qPmopvaYZ3d3pYdYqUhm9fl3uEeqdobmeOkXeNoaZ5eXGoeXVwVnV4cI95fnJ8ZZu1
l3B7dpaSsoOKtYSEan11U2uDfH6DnDN1ap14lGuCXHZtgpK+oIlwbIN2dHt+eJp7fnyogo53Zn6FfH2chYp6TolVhJOHkpF9k5iPbnqmWJFzenmDlXeYg4qXhGGCooRjepWLeoV9aXqFdYuPX4mccGySl3WCbmSD
mmqIepVxbq6iiZKofGmXZ2Sgkm6UdYVcx4h2tY+IXXuMWZl6h6h+boqajX2DiYZ6q2xzkXV9WmVsipW1n3Z+n5Bzenh6jJOXe2F3i3R8ppKYh32XeWiWaIuEfWFtbIKDgl6Ng5F0anOdiZRph4RKnIOPQ3p4ooeX
h1ZzeJeOi11+hXCCe22Nl3mYYZGXjJJbfHt5a4uLcXt+hZmrfXt4nXdviJGHXIqPkoJwXYdxX4WEg4x0oFeKfX19boJ9n19fg5eOY3V2dZRqnG+Vp4SXlXKFe65ZjZyHUJtxnVuYaWppi4p1ZHFpcXZPnI99lnta
n5VucrRyUHpTcpaJp2t1ZIZzd5Nve4RqnJpzdmh0cnaIbYKPkJR2UHxwlW2cjIuDfF+Fb4iPVrWblnSirImjfGGDo52SdmtpdYlvjoyHi3eFkHKHc3BroZ53l3SGR5OEhrCDe4JwYX2aVImmlHBmhnpVcZJnt3V2
rol+mId3Y2eSYp54i4xycHJ3cIN+d4VjbIhyb4KGkIaNdH53o4lYhYmLnGd3eGd+bpBofZZ+cG5qe36NZollhlKEi62SeYWocmiIjIOGk4qCqHtueX2VaWaMQ3uGi2qRjIeIo5iFgldueHxorVlgj3WHd4h6a6B1
j3l+fH6koKGUXox+b4eGbV+LiI9vjWxzfomQb6Z2nGV8c6N0e55wooWPdWqCZXF8hnJ4da2Rl3CFi6dgg5qGaHJ1jmKwZmtsZomalZ6XU3l7sJiwdnJri3iIeIKRcp1ZonSvd3CElnxwYnKHiHOafHc+b5ixfXl5
upV5YIh+jpt1VHNqaX5rZaKImWqOoJO8fnuPfG6PiIl7m4SLjGSEdZajcYyIU21yhmlzhGWUb26HfXCeUGKlcpmZiVGHiXaShYNtdISQzWtoiJl8kWxikZSXfmmkfISQjYJqbWqThnZ6ZnRUiIWpvZVaiX6gfnpV
a190jox5hHOWipR+fX6TnpNrU456n4mEj5GXuoJ4jIR5i6JyWY11eHmHhXxokHuRd4KElZGbfWtsj6NziZ58kIJ8a5SLoZ5xinmViYugfoKbfnCikpB+bZaekYuQnoSDb41TrXxXc2RWa626i4mKiHyKdpNXeoKQ
U2iLj2NfZ6+da5p3anmRn5OtaISRdaKTfpeYUnd7bnezeXSSemSubpGHjYRmjHeMrZKPhYuCaIR+j2ZcemCThoeGkIqIh2KMc2ubeYh9kX6EhYWEe6hrbWFYV1SDcYOKj6NUco17kXZxhpd7nJx9dWCZlqhyZYKP
lnKgZG6LsHZwb4WakWSPcnyRbod1andgaHVeZXB1oIyme01mdFSIimV5i3JiuZZYdJCTd21ppFqFjFqSbYqFj6KNhHSJdmR1rnReoZBpdJOCd6ijmoWPlaJproR3hI2SenZyioR7cpSTrmtifHN2nYdxkW14bX14
eY2McGOKd4a9rphekIuMi4aIYnZ3foOQjJOClV51gm9mhnFuX6iPpZNxnnOShnOYh5Fxao15XZuTfXdwm16tqIR9amt5dYxkh5BlZmxlaHeNWI5rh5Zyo6uhfoN4bo9ja2eKlXNkdWF7d5J5d3J8mI2PvKKJTLCR
a36bbG9ye3pol5ivnYOvtIakc62ie2tveKlQcKWQV3N2l6KPlnSFYXSMfmiUkGmDq5+MiY95Z2iEh3eriIp8j450cXJmjnZ2kbl3i3ihmJSWSpFzfp10a61vn4t8Ymubpp50imxseoZ3h1igkHiJSISPQ3uDaXSI
i5aJdZ9mkJB5b49uh3B2bIRra495dmRmjWykiY2aopB8jY5vi3CNsnl1nGeDcXuHY5aeiWape3B6caOJccZ3knWXjKh0oYeFhXl3ZYtwdW5lhqKIaYxin3WXk59tjpt7pqKCWmZ9lIOFW5hzYJZ4fHFpiKlwcYh8
m455oqF2foNkfXN5appulG+jbY57p4WJiJ6fl6OVhXisk5qCko55z7SQZVmNX4h6ZGKIfpZWhYZcb2lykZZ+faSrgn1sq2xfiqWGU2Fwlod5enOHmIx4nG+HlqKvip+EfZ+cfXWRnn2Gck59eqFqe5JweUyFbKOQ
cLN2Y4p8dIKFoGZ1eG9hbIh8hFmCamhxeIWVV5JjZ3uXhX57inicUINtbmSze1FmlXB7b3aSfGuWhIWcjYqNnZJyOp5xfYd9dGdedXdYanC8XI1xocSlj3mKqYtddImrWIanmpuFa35denh7g3SSnW96hmS7jp1w
rHOxiouEkKuQpGKZdJJlrpuMeGyXcaSgho9zeEmPfbNwmnZvapiGh3J3cIaGmZRmb3tlgnxhe6K0foKheJeUmHd8c4V4jnWErW2Cb2ubl353do2DjXtvZnVzlWexhnqOVGV8jneMY4OJaIiZd49za3h5bnl6eYaO
fnaFT6NyYXWNjWyQeHF6jZZ7fWefb3l4bKBoiZJgdGXHXEbEbqGccHp7mIydcGBsfpWHiIVSlXl+anR8g3tpg6CTh5uLe4yDdG+DdpmLdYZpaYd6a31gZHt+fVJxY49VkYVcc4p8b490W6p7mHV+dW5pbWWmeH1+
ZIaxbZ+KaaSYSXBneZNchW9naHizgpuWkrdydnqfemiEjnCEfGdtknWTl4Shi3lofZp0ekdyjpN7uISEl3SElIN3fnJ7iVl0nqN4XI6CYlyhe4ybhGuFeUeCdJRwd42TQJt3a3KklHlqdYWIe6mCcZCgd5eFnXmd
lXx5dVewhYqDi315pJSQhbV0jIh4Xn10b0pka6hcnoaRe3l1fXh8b2xxr3tme2hqbHyaboiSaWJrn5J8hoV0VXt1dmZzhpNsi46lkIaDcVSKfIxrbYKOfY2MhE9rs45+q5aNonGPj6KKiotvcmexcK5+g3xuoJps
inlrjpNueHBqTp6EeXFSdnadoG+PenGFhW+Uh2N4enRiaY6EdqWEkG5mfX1+i4WGdItaa5GUh3eIiHmJfluImHJ9e32cbj+FmHiHnHSHkHRkYmhRfnKWpIaUcZtQfHqlk4d5j6FRg5egYodrh3NvfoOHU2ZykYtn
i251cn6QglF7h1uSh1pfTIN8jo6ajGtjapCOcoVmhJCbiHmPhqN8dHmGxpOEmoR8e7Bzcj5rmIeDXHtnoZ91mXVnb8OCi4qRZoaLUoeEpodkmY+7cqhNb4yWQ5OOfn6UeYh+aJRur3CawYaieoiGtJpjUnJcl6dK
d6WCgopeZ3prVo57Upx7jlh+epmSclKTjHWLapWQi5J1fXV8h4hEiYN6rXVSi5uRe7h1c297gnZpQYKPbmiOiY1rlmqZtHtxe159apJhmaKSa4iCb4psinCCloSVjYJwe3qLfnd9uYiYk22PnleRjXFwcHKFjW6J
hZmOj8BvlXd9jJxvcYabV4uHl3pabEpPe3yHbmyJd2N2jnqJlox4pruTcX5ufplmRXhvtGRvhUtsnpF0RpCvZZVVj2aJnI2Eb5GSfmeck22IfYpydj2Yq5eKhnR2cnRyd3J+a3aRgkaCfadveIKLkXdqYnBwiX14
rHOLjmxSjJZ2VXyJdn54fnJ2kp9vjH1vfoZxdHqpeoZtdpaJnnWKnFePk4d8inuec0h0h5Glfnx2boOGdJB2cmFhm1uheoN5k32GkI2ObZdjjEKEt3BaY1x7l5KEnXtobnZlhHVya45xYIh6aoNnYXieuIiXc5Nx
hXJxZmt2il5uj3OOeo6ZdYqYeIehsYdwRaBpwWm7e45mhV5xfGhQfoR0dnOCb3t2b19wknpyVHJ7oX5xdmmLinqId5KddpF2qHBTe5V3fnaGdHd4cW6Hqm+bXHG+lHyTb4Npz3RDppOElqCEn4NhgpNwjZJpiUlb
g4e0h26Kg09akJaFYaSmnZZlcIuEYYdUbpCLcoiTlnRyhHa9cpJscHhrbHZ9kXaKhm22gpiOP3Rnl8CEfnhsaGirk513i4WKfa5hc4lxXL19lI5shHdckHCck3CSc3OLVGqXhHqVh5SrTnN8eZKcXnxrX25sYpJm
pIlYjnhsenx+dmRzdpSZpHaucnKWbJJ9g454e35pjnJ4e5dxkJeXqHiUaDqShndZlqN4mH51aaFykXNmdI+HiZ6JiYZqqKSGt319i3dwiH5ya4JnqpFUeXOZmnqLapB8kWuHdYKIepuGZYlhhJF2cXFzapRuZI15
k41qj4uEzoZ4ZqODhHp1rKh2eIlwfIJuiW9Bj2ZilIxxcHBjiI5qXnWOmI6EbJF0e1pzZ3qNaneodoWHc3pxZH16mYOHoIh1aIVNlnxunmikc3xqh2qYg4Jxe49neY6fbVOiY3xvbJ55pHmGT3yZeWdde4KEdaCv
fXdzZ5aDVYSKj29TmX2PiHuNhoWmnn1lb0GDeIRveKFbjniJfG17lXqSo3dTboilYW55kX6YkoORTH2IdnKIjHWScHd6l6qWWHehfX5paWyYe4SfbaN2b3N1g152ZHKQaXSFcX2DcX16onVrd59YeqB4gnJyd46O
nY6Ugl+Si6B+mHmfbXmPxYJ7hWx6k5KXd2RsUIZ1mo+QUJd8YIeZkFBxm4eFfoJzT32QeXRzhXlvk4RldZB4kJ6vfXaQs5aJlJyKe6Sboqt2cW2bko1wcHV+q3u2hWNvT3mSiXyXeZtrdF9ljHtzipO3c3F9m3xr
bomhfIhbgoZ+fqCTmJ56gotoXpJ7l7eWZY6lbIuKnJdjgn6fm6BseYpwW2iHZXmJXYpufY1ibmegj2+HfamHgoePjH55hqmKaqC8jomIdlZUdGySpIKMfmJomJWmYndomHytYnJ2fnGCkXlzdm+DiXxrh2mHbEqD
n4eFc6CQXZOzvXZviJmNanNpfX14cXB9nH1zdqmYjJd1im+JdmGMhXFSdYxtfHN8lGXCh2yDfHiMepyVc4uQkotjbnlbbZhZdmN5aH6TcKBldHV4Wp12WWuFp3iEh3t4XoqVdHF3mnx1npOMe3FslINsfJRrVnNr
uXiLk4mJom91mIelb4NvbGNlbG97erB8gnZpoIuEbZB8nm57h3hlj3KRc3VubWmKS4l3knJrio2ep32DfmZymW6Ob7OIdYhxXYmSeoZQkXJ3mXJnXnRll36Rkmpsc36FipK0lV2CdVxqa6KHhIV6mWJgfJFqaYiJ
hpBghHp4c3N7cF2Vm49ziGOCdYaTfo94m5WEZol0h3qRaZdyfmuehmpbnXaSfYdPiHZ0Rat1iqaWnL+EeaxMg3GYn5SGbY+Cu4Zdsmx+nnaoU3B4i3aVjZNxhoJfmJCufGtzYnePgpm0jY6HhomdimqJqZN4eI9r
iHp2fXB7g1mNbYmXim6QZph0iXdhfZh4ko9zfYqhqYtmbW58W6OcYJ5iinp4d2SwXYeRlYJam5iZdHSldZKGkpyZnW9kZGiHSXpviWxcjHN1rYd6dK54j3hpfoJ6i5aPp25ke2ubYXJ4RYp1Z4hxdH27hXadibR8
r5KacWB4vox+lHl1nnpsV4+OfJuWdXOHeJBognGSfXVxdZF6cZSSc6CTc6V0W48/aHhlaoJ4bH1iiXeMlFZfiHCEdpG7uIN7cIp3nZx2bWRziH5eenadvY95doRct3h7goVsZIOPipt9nXNVh21xqpGIe5Z7kZFw
YnSGZLuUcpOKVpyGgnd8a6iOg3Ggjn2LcYaeoGh1d5JTmFuVgneZl3t+hqFltHNqlFaIdaKMfm9+qW50jF5ze4OSdHd8g096gkyWoViIfKlpb2+akpBzdadmjWV1iG1sb3WbgnqGjINjgnZ5fpR6VYuFiHp9fouG
lXBTpYd7rGaRj5eEroZfeXyYkIJlioNmmG9WaGKbmIxzhm96dHGQaax3ZaOXboh6rrF8dXlhnHGih5F7X1GFrIWEk4+MlLKGfHiskouqdbllhINmXK2Fg4l9dVBemIeUi6x1m5ykg3R4b5ZYdINzVoRpiXxTdYSD
iXVpeYWOjGBie2x2mGKcjW5jh2+saWxyi4Z1poqVfWZwcXqTgm9skn1wiXF6lYiOaJx1dG9xfX5mv25qr1xcoKuji492jI+iT5Z1j4aZlYNoi4d0fbh8eIqJY2B9ZHOafI6KklWba5d4d2meb4eQuISTeoVvo3xx
fpeZjo2DaJuHgl2EcYKRjJN7X4dvk2KCXXmWhFiei5KGildvZpR+dIKPg4iYd5SCkGqaYYuJaoNsjn6Rinl9cHVmk2yCg6F+go9sZoaEW7Gxjnl1hGuaVYRtlXxjQK5psJF9aIKPgmaCfnuDeXNpoZCOXotwXXGX
ToqMil+GhaGIj32Ldop9TpB9loeUXnuFgl1KgmV1YKZ4i3SNdWWxYGqCb2tgh1l0gm1+hU9Xa2F0hn5eaJF8i3t6x4qMd2upjWeYiXh6j4d8eqF5c4x6kWiammOVVquMjq+aaoacjWmEZKqPmKqIdJlwgn56dImO
hnhx4HRldGCTZn1hkJm4bXORfXqUcGyemLB9jmKxo2mueJR+inJ9jXOKh2ydbnVslol4dHVnfmxxraJwdIV1o5Z3e6+ojoiPpWCKXmxzhHiXo3mbl2uTlLqQe3COVa2OhHWSdod7eGVyenaEZpF8RYxte2iXVHRn
ZXy7j3h9cpeQfnVPe32ZnHF8e2RpiZCCc6xza49rpol8aIKSYVNqWV5ccpNahF57YH6PiKGdemd+nIusbYuUfZBoZUWId2utomd6jHSGgmd8i2WCYndoiXqJm3i5ToN+fWSGil11jXhza36QaJKIoYVycm6Sl1GN
fI5jiXyZdYKmZ4uLfH5wc2OWp2CXmp11eGxwiKCIin5npG9maHZycIiIhHV8apBvmaBJhXF7d25LqnqIfG+CrI9tiqGYlIiPSZN4Xn5iiYd+XIWPj5uCqZR5nGidm3N6h3qsgnaprXB6jHKCwZ2afmKhoIN4d3GC
e1xUeXN1dmafdGeclFGEg6GsaY2XgoOJgnxxbmJgiWSXWKWEomKcgmVPh5eIVH6DaYWJko9vd3F+aItqnHeNq4xtb4tucY7AnJ98iHuCdV5aiF64eI50o2R8lldeiGhjnIePdmZyhn2Yn5OamntdlnVreny4fHFn
fZdOaWJ9g2pRlFpplmedhJ6ChLdzj2R6oXukkqmFdZ6adIxhiIZ0b3t8jWuFiGyIi2qMhWakeKR4eI+ZuXuKh4+ubXGpnJFadWKSY3eXfm6OnnaCc3CDZ5hveoxyel5slF9bbXRodpdkmHJee26xnJeQsH5IdXBp
iHVctGmVamewb7OdhomdfW93nYecX22EcGxwfYLJe2x4cX6PYWhiaYNyk3VMeYyFbZZ3hnmRdoVlho5ia2h8hHSGVXadfJ1alp2efYxqRn6Td19odJx+kHtbg4h3ZXuEpZ5CjJ9pd2tzUad0g41+bkuHgpF7ZG6J
ZkyPnoaIiHuCYMV9e4aYrX15cKCPbJV6h2mNh59bbXV9lot2cZGJr2JyfoalWoOZk3aNX5CMY4+MbId7hXKUk45dZqyKoHV2q5p5fnt6Z4iikWyNkHRpeXVzoKdLeJV7cHFgp2dwcrmQe5J3YZBYh5d5iFxqcG+J
h6d6comRiZFrfmVUdJ10cXWClX2CeH6ahliCpYV6dHSMfYh8aHmdcW14noOUT4iMZY5jY2hhlGR6d22IfWyWfpKMc3ZleZB+bXOan2ZwiaeGbZKOeHSIR4iKjXujeXSUmYmKg4ZnbIKLnmmUbmWReJKalHeVgnt6
l4eTbomKfZV7WHt4dpiobpSObl1ZgoZujnt5vH55e3qteHeOfnNbj55yhWRvdGZgkJ9jb2mSknWWo5dolKaCd4NuiH5si5pueF91hoVzk32Hi5VviJFrdX6db3pwhaF4lo5mbVhoj4Nxa2h2pWmLeIJ3c22Zbqt9
doJxjnxsdWuofZB9jHuHc6pae4Seh3l7iXt+eXeseIKHfpaRjmF1Y42Cc69cjHuTiIZNmoRgjIt6bV5xh5Fhm3ObnHZcdZ56hItWXl2MbXp6g4yYjpSFgmqQfZ1kjoJwd5Cdcpp1YHaGbXelcImam2BleYyQhmB0
hYWReKJnX4SHaHx7hHGMj2aLdW+Qj35niXmQdYKEi5OHpoSGk2ejiIOJaHu+bX6RZW+Ic4WVh11rQ455oIyLnIR7YZuOanRuW5BwdH6NiG96c5NMXFtrnV+Ojml+hXWRg3R9g1qudoV5kp5YZYxflXB4eld2bqWR
eZeJrXB0dqFzdZZrhWV+hIeObYmpeHp7aVpLXYt+Zn58l35tZ5JnfG9ieHZvjHCWenakeXZ1kmyQbG+OenyTlIl8W2VvRKGEoHrLkJ14cnN6jINphXeZmI+RYbCLdGh0qm53eltpaI55hImEeZ+HepaJnnp4eqRp
hz9t2nybg4WEd2qDZoNgZIJZcZBsjLtheqR6e26HfZhxdWZsiIhpjZmQl4x2l4+QdnKTc3WDc3CdlGx4ZH13pnSIZ1R3fneJZ4Zki4KFgpCEdHh8iImLc4SXcH6Ih46OiHihi4yDZJRfY4pKc3R5dauQjohdiG1i
jXOPjXnOWXqufKyVcoKebH2TUm1og3KDeHpbo5p4bnptbHuHoG2Ts9Bzi4l6jW16hWloaEKOhJJ6oY93iHJkbV6GcZ12eJCQk0pxdYyTXYVSmJyVYJVikJeEuouYbIWIc3h4VZJ3bZFqh3aag3iog3KFaYONjVt3
lYeGbrZ7XINgcXyMj5aMfY+UjXWPiGJ6hk1ecHSUkFyvgnt3Y4+WeFp8kImMjIN8kohJjJWUa5iDg3qIj6OUrGSIhG5vfYNzioqMlHp3b4KIbmeOjnGRfIthdXhaZFyEhJd9fmyhX298h5xOjXlzgmCXhYKNbIh2
b5Vfq2uraWeRdGljX5Z1enSaZ3GMXnWZNXJ9l0dto5hwk3uIeqWCh6yQgmqCkHqrcaN8fJOPeHpxa35ZfZx3caSNZ216gpmwhIJ6dJl5cZire42Cgm+XmWpyfoVufJyFUIl5nsp0j09bjo50i615b4uCs3dSjIuK
kmWCbbCKpGyEeWiYcYWljX6IfY+RdoJkd2mSWIKXYndfiqB2an6GeoaGnnmqeYhdhYSVpYdYjkuUhJ14dJeUYW6LlJhvfIeMiYpndaqPTbaIfJR+dXmXinF3cG2Yg3Fyln2ZmHOQd35eeHtJbHloloSEmUhxh2yJ
fUeJeoqiXJh4fIpdjYmVi06McJKWnI9+bXjCd1eLlHR2dGlCjImbc4h1hHh5b3CVfXZ0kmuCbY6ReI2Pl4qqc2uUkXqSjYxdlnWjimuOfIqNm52hiomcaop8bpiQhox9enl3jkNwiMpuilWPQZhZc4ShapeRe4uW
bGZdb310jJ1shXR2eVluVYl3iGSChIKIh4NrjpJ2mIS8d5SHi4eKiniJiop1cZF9Y3s7dXJumGaTdnFgWoeHa4d7lWGeoG6IlXBWfFx5b52ofYaCcJ2Ed3ubbmFvhHSWeIJ1x4KNmW9vg2CChnGLZp5xXIKpl4OE
iGaPfnVsjIpeloWZm21+jnyda4NujWmLmmxrio5riHV5d4KCbGuFiGVtmopqlo1gd3yZhoeEinOWlFJ0hnR6VZeak5V9e6OYk3aDd3ide3KNjIp1jVJrpV1+O32uY5dndlV6lXuba4KIfHaNtnd3bnptpHB0coaM
WqCLdLmSi5VlepKVkoKobIuVboSXjWBfeZOSRlNPfoyFVFaYa3KVum+FhZupeWprZ4eLlGyXgm6aTnZ5p3p+aHaC1Ji5hZSObbmZZH6fc5J1VbNsnWiIYkV2kKlxdIdzpVR+jKqQkWt2UpGFiWqob3N7pIqbcamY
eIabhXZSfYi9Z7NlZnx6i7udhJOUmZB7iXl3hX6QkIp3bnFYel5ikXKRTWVwX4Jed29te1+Ed66Vjo9weYNqenFqg32PfId7fqw/iluKiqBuiIhvc3x0h299dm10gnh3cZBzYXJvnZqYd4p4kZqfYYehg6eWZmd3
cn5ieZyFhKRZd36jhHWkVW+ghohxbm54nGtzdmB3aZZzh2l4dYOUZpZnd3t3dnB9WHaRjltuWo+QQp+WdZZ+fpiIinWNvHhwaZChln56ipZ8W6J+iYN+iXl0goaaen5mbqBrhHJgrn5wgpx6lXtebnuLiVqLiqeF
YXqHVp11lHOZdZxpmH2kUpqGkF+SdoaUj3RjenSCfHl7go1ZrJBmgpl7g3VnY4R3eHGdh2yLp1d9iYeNaGSOgnWTlZVKmpJskn5xcXN3m5NSfoqDkqRjjWilj4ouco+CqZKQg42KiWl9a3duoIWRS4R+k3lhRHZ8
n3hcjJSYbXmCe7eTun7Ji4JjoIV6sLKJe5lySnR7e4ZrhYV6nYhtWY50kEJ3hYODiHGFeYl3Unm8YZWYsp95qm1viJJnY6J1kXGFd5FqYmCKclWLjneOjW2bcbR6em9feYd4fW18jYWVkWuDh3mJjJR8fnWIdm2F
i61kg5iWjpl+XYN6kJGvQoJ+WpCLUX6Pi32PaJKkhZh4jnqJeJxib6Njk3xrj2+SfpOndqWCn3VthYuOfYdzk4iLbI5+ZKJueJFukbGCgmxwrZR4e4yEnpxmeYaNipONeHhwh6GIh3Zvc3t5XoR0Yp2abGd6iXpo
eaNhV6B2cXeJjaKJkGl3u2p6hm1nmX6amHpvhHBSYp6EdY9Yc2fXc6+De4qHg29bX3qLkoR+dHxxeaB+fXuxg3p6hXZ2SpFKe6t3YaOIiJV4fVqad4yKfYlqYHJgfHNhdpZ1X3SefFhTVVSSaaR7iYeQZ3eFZJJf
eI+Si4qRTZyJQoaZdoiPdG2DZo9zh7NzhYt7hFuYdWOKcnaHe6GPaKGbmnpwpKZ5goKJmIZwhXeIanqSfo6ginV+co6Id3OMkXWeenRikYRliItJfI+Gh3OMS4mZkJdtlnfMkWh4gnttYpCHdnFynZSfc9GJXW2N
dYaHkJWie3Z0somZdG21am97kKOYhp2ufItrjmuGkomEjYuUc5+jhIuQlXuDZoKFYXuVdZl9mI1sX2GNfpFiY4p2kGmFfYOJZ4aCeXhbb36NVYWGbZiTe4p3noyNd197b3d3oYmPlXxvZnd2h6ONeId3mZWabXeT
aLSJiFeTdF58pol7co2dic5+bmpis5CPwmtsfGeeZXKShYVfeISRfIhvhHGDkHN3lXhodG59mZiPd42Ql6+FaFGeiZZjc6mmkm9rc3dog6BtrHC5ZKKfcY6UcpeImIaUbG2Ei1h1lIZSWJWccmOKoYV+bYJxiIuV
c4SCUoWEpXOKhIWgW32Se2t2fXN6XWmLnI2kYIqHhIhvlW+Rh02OeXuRzLF2lGB2laB7dJiEYneMi6OdoaiYhrF5bnyCon11j2iNmY9bi45qiHyUbZpni36Pg2RzlmN4dJlmmZGJe4SKlk6sk5J6iWV2hl9+jJGK
jHyOnItwh3men2NntH12mZ9JZJSMjHmjV5Bnhp51aEJIiH57foNfhIlqdIWPeqBeUotwmThuhGpvjG1mc2GGgqJ7h3l9bHyFkW2aiKeNfl58eHJsVY+Oloh2kligd6RsZW+IioJ9i5Cfb5eOhm5kcXB6hXeYjmyL
WYdvt0h5hoWJhI2DyVt5W5KKinV6eYuhlomPn49qmXyQcn5nkV+PXpZ3jXpNcoR3bqicn6J8aZJrn4l3kGVVhXWKY2x4dX5ka4iTjZfAXIakR4x4l2yIe4SDcWtlg5l8dHxsd5ZoinWOenNjdIKWmLacamx8n5SV
d3SZfIiQSJN5tWl0cnNue3CJY6BphH2JhXZ+kZF5fYKCh3B1dXtrn5V+fnSFb4yUfWd9aHqOloyjlZB1ppGVkoSpZVCNdoSWnmVYkZhxc4pZh3aUiYyXkWNrVnR9n2+Yd2RoloRyiYp3eHB5T5t4klKSlpxxcpGI
iZiifJCQbI19kHeaj3NuwY2VhJWFmnmSlXh+dJKQaHWFk1SPg35zlHeIV3KTiWeYZnOhiJB5l5N9j1iHfnmCYXlteXish9q0iYOLh2ajhXaPfJOOj5GNbmV8dkWLoph4onuUZn1xXYKFjJCJSpCMcoqanJRxlIN0
hHNykHRya5lxb3p+Z4SKcm6IbHRvh4aHk3p6iH58cmdhcaB2nXBcQHOShZt4s3aQcotrb3N3b5RsjIx2ZVCGfpFpZmtan3xupGuVl5d3cZhobnGLmIVqgqdujoxztXiEiY1tqZk1VoZ8fIZhiY1tmIN7dG+vd2Z3
k2N4ZZplfHF4d1Vqk3hqa2+WhIJxdo9ccoyae41lfmtfaGV8cIOaeHqWd5NukJOic5ViboqEjHB7indRcoN1hmR9hI+einJxe3mefoadc3B1mnCPToNtYq15jV2FlWlxh3Jbi5FifY5PdpBdc3h4eZaXlmKTlpCU
dpmCk2tuhHBPa4Z1vV18d4uHfW1aj4ZziXVrhqd4boJthXNviWCGqYZ5kGiJZY2PcpFdm3WHXpFmno2HkGRlnJt3kIuMZ3h1e3R8bqSIdXFhjpWJfXxqe6OMkmaFj29qj3aQemZgWoJ4c5tjequDloaOi1poeIeJ
d2+PgrqJg4V7oYyXiG+WqniOjIJslJptkWFUaqGVfHtriZJvkGWKd5qhhFR+cGqOa5JYin5slnqgk2qUlGaFhoxudI2XnJORs3JtWXrDjHt7iJ1wcn5zeXuSdKJ1c4mWU2ZRbYV1k4tte4usmJB8i5SGg1lyqYZ1
j3iSg8FyeId2bHKOalSKl4ePknl2kXxvcXJrlX2NkXuWhH2cZXd9mYZleY1ycKOHhniUdn2Pqad0g3OGjXd8bIp7TpR9mnKThZZpcISGZXlDkXWbkniNent7cX6IkImGonWMdGKUcJ1tiXSLiZVVgmxzeXaUc5Fa
jmB0m35Ae4p3kJ58dXqHbXpufJhslWp5d7Zyk4qWp494S4VeaG1zg3V4s4uCjpN5fYyacW+Rq1qMU251cJ9TYYZ2Z41x5ot6n1yCuG16XIeTtF6Xe4qGkWt5W215i4p3iWaVZY7TV2q8hnWHbV51kIRdeoljT4Nq
eG6hbId8aZdsl5ZtiH1ni5hcj3Sogp+lglxvh6BhnGKRdGmJcpOTenmGiFJ3fJRzgnxziXlxjGqbd0puc3Ghc2CUfoVdh3p8nHemlkl8nYlzeWd+dppzmaGCdpd5XLOMkXiKcZ2Ig35yfHR2iIymhLdkdFl8lziV
n3iRcmuUh25+po5vcZ5vp2d+cWKKkWaJenOKfIdzeHVxi41ySphvh3p6lYZ2Zl54i3WakWBWb2hxYG2ZfJaYY4WVcXWE04OXi5KIbXyZg6d8fX2fboOHd5CCcoSbWZlyiqB3fpR1nGOUh6xne0l6SXSLcnaYcpKq
eGB2cHV8g5iDh3VzlpVLdXN7dYOUjXxwt3eWsZ6CjXqEiIh+k3BIiHrbsniffIWZZl2Ji6R7VKqUnYqEiYSll3N1nbScl1Z1d3KMm4hrdXZvjZB5h3VfhXaLbWpYg4JyerFxWq9sfl2EYmqImmucjZKKaWdju5FQ
g42meINnqZtzep+ElFZxlW9doX16gp1wcIVsgnKecpl2UIRnaHqCe5WGhYNCl491c5l6VXF9dmmhZnqGcXOSb3JilXlsapGam6uDfX6NdIOFcIqCfJJngouFZGt6enyXYlidk5eTb6B1ZXhxmJNwbnV9cniIi4Nk
lY2Jk35crG9+dpKHmoRUe1KMWJmNg1vLWFyoe3SHn6VsiZRZaYp0c3RRdKp8hYt4pJmRoo5xln54Wn1tjYWWfo9zmJZydIhxkKCUkYmYlYpsi46obmiNXXluaGR8dX17WryPkJyUn2lrlomCkHKjh4V2cG+JhmqN
cZxqlHltdot9fYd6o5iLbneUjmtSlqWTiX2SdXSKlGuComVppmJwe5RyW4a1h7RmnHpwkp1ogmt5ZIyNaaFnj5KFl2Zwhn6TeoOdXIuMqIihnmSOYZWfZXiFi0lwYG+KVnCPkIx9iKR6Za6Sek2JlXugcZ6GdXan
bmqDeYhucG1AfJJ3ilRmfJuLiItoh3aShX6XiISJV2yGfG95qnuLV36VjYOnjVaYsXp8hluSY3R9k3BGnY5yhId8iYJUYZCLZm1+XXiKd5BzaW19pZdoRYrAfniPa4pzjZ+dkGyida2HfLyPipNrcqOFfo1sVnat
aHNleZTAfndeXGN+hnh5aoaCdaN4b49phGt4gmqVlF2GlJpumRp2dn54i3mDXY9mZot7dJ+OiKWaeWt2V5N0YYVghXuciKqeVoSOeZB+amSEdIt4ioKUdHxIl3OsdnWCfXKXmHaMilqQenaManeTi45kpYRproeH
eYdvnYd4bqZ1cYWXgouIdoeSqIK3oHuvjJx1cGeKfISMhV9seqhunFZue2idmnKGgod5dXqdbpBxkXd6bGpnd2aRjWV2eIR9g46beqmCen2QpJV6hV1luZt0toKFfY2bcZR5n5F8aX5ip2Z6kXB6fI11YYdnmpt4
WZh9d7F7m4qEfmVoc3GTV6V5ilykgnt0znmShHm3e5ZPWLR8gmmDmWOOtpyhemZjeIeXlomVeo+YeKCbq4d3oHGmiaGgdZh9lpKJdF9nkHeHa2oqoNmmVJFzcYSPfolwvVRTi3SWfZF5cYqMjYyQjYZqe293dYWX
pZN0jGKYfIxupmV+pnxiw3SHiYmKfHh4rH5VhoWQfH5trImybE5Pj3aYr219lYeDbKmChJ50coJZbnVob3t7mKV2opeHhId+hYiLe6p4d6V4dHF2e3Blj4SDfWuFX6xonGarco5ndW+Cl32VkYqNkXtzh5+D0Z12
jddxmXaFoZugm4eEZHiOZJKgc2iQlZB3jZ1xfH2RkGSNco+MiZOlcHtpaJF0l4t5b3mXjW5sbpOFjXpncmGHj515cmZ8eYKeaoOMbnNrgod6fIiDYWWDmHaHkrKKdmyGlnmJbW+FdW6CroWLhHZvepdTdpGMbW+t
bYp5cFx0goeIeXZpjnTIipSDbW5wfHSEbKZtqHeCZpF8l4RxhG+2ZnBwZVJRYIeHZ4ZrpXSKjYd1dIuQlZCWkpR3eExVbnR4hq2PhYKRWJeSl7FsjnKQoVaXZ3djkZOZhG6Ug4Nvj3JyjY9WdHmdenKkhnKeeYaW
hcuHfHWQY4iYfn6FhXhsgqBsk6dvdnafcXhuhYx5ZoKFgo+KalBng3Z8fmaUg3OUkK6IYniUjZN9hoZvepJpjXl7nW1wfImLdZhXhoiOYW1xd3dyeJ2EdWx4h4Rxh4iXi4ZusW9wfJ50lGGQishheJllQoefmHpQ
d36JgqK2fISIjn6eg4duiIqkhISOi5VfnYVyXHaYiXmYh4l+VWerUah5kYORa154haNaaJeIkniUdpFpeaJqfJeFaYiJaYqdj6FCiI15hnd7dJ+Pm2Z0dnubkGaMbZh4fZRuUH5gjmxpZ3JeioWFinmDhUJpiHKM
do97ZW2rcptjW3F8fJNbhaBvcHWRqI+KYpN2eXpmfHdtiJSDZouli211dnhWnpajfX5vaW+WeJRohVxyjYRwg3l8iHxrZYV9sXt4hY+5aYR7g3V6cF2EmGWRm6ZreXF8a4+IdoiEnH1nk6l3k3uEaGh3nnOhjGud
Z2WReYpmnLOidaWphoNzfmuTkHZ+dnN9bHyMfal8b3WJbYh9dYdWd5ZWdZOikH51hrCPmXB9UJaId32CeYTGk4W2eXxyj5dXn5GElYtecX2SXVxdkW6LjkhvuZBXXIWthW+QsoeafK2Vg7RveHubaX5tpIp1bYlp
dYNzjIKNe3R7S2OncJF5b35zhY5+cHiZWoigl6NmTIV9dZKWenGUj7dFiYeUbXOSdWtFipehdo2Ie3mgcF9wZJZzc1V0gm6YeYNud36Hbot8ipKDqHZ8eYdgmpeOqHqReHGVi3RihtOwtY5Xjpl9ppRPqHGFdZBg
cJRren15opN8l213arZ+e4t1cW90o26iX2aye3p7a3KIdmFXhWxse2Kwc3yGd4aOe2ySVIqDbJh3mn2dkZiQdktmdWxtSnZrSoaUmo9xg5pvoI6OZI52i4ide7x4h6SRhV+DXo13kH5JeXJyhZWMnX6ZfauEbmmR
e4Olk5x5T3xugmpoZXZ2eqqTh3xsdHdsdHSEZ3lfT5B4m35IbWSfeJiZe5xWbbSQda+nm5CFSY10gnKJdFxzhKF8kIOIoWtTg3l9hHOOfnh6dnB1en6Cg15wtIiWkGOFeqNxfZGWfJWshXeMlHKJlYt2eEmRlINq
bn1qqmlqkI9tdJFvVlVqdIRyfT5VipeRZ4d2i4lTlYxyiIxkhmlvfo5xfIh+bGl5cYdyoYZibYVve5Bij2d0kJeSlIV+r2tjbHmXc2h7m3KYhH6Ndo5Eh3izcnh0e6mdkHyCiZKDobR7YVOUW46ea4R9cJaCiZF4
abFed461W3Ndh3Bzfo6KeG5lkWdvhnGVZ3OzlpiLe5qZhXZ7cnh2dnWEeHpzb31xbWGfnWp+dZCNfHCDiWhchnp8Yn6WmHmaeG5xgo2TioyPoH16h7CLk798ZVxicZ6KipegkIpfhKVzbopvY5iPfG9UTW93h3hj
h16HtmhzeF1vhmuNjHddaWSDiIeWcYKhi22Wcm6ZeG13jXiLw0l0qJ+ao5Feb3NqlpiPZpN3Zox2jJJ3nYqKaFZQkGORd15siaSFlrCDiH5+eIODlIl5jIVRkmhod5iZaW15fk2PwGdsd26EdmiRg2Wdk4dofpSH
bHi5bpNedG+ej42YYYSOZodzeXBmaYJtamdmjoOIm3NseWmmq2+SinJalpF4bIxopH5lkWiSeJeCfpFzdIWHdYimhHN3i5CbjHt8g4aVbppskYiQflyDfplpX46FcXxps3Cme1qYcpZ5iY94d4OjeYRlcT93k3mM
daNqfYRhj3l3dn18fYVnempifXuIdWandGhvv3aRlnpxlXN4d2aPY4iCcXh2a32LdHd3jI2dlFmLjG6PZ3CKpKRdm4eYdYyhpJuEj5Z6e2t8gpV8cX2NaZSdb3qXfpp6to2yg3hVqYRjgnFufYide2qHhnNqdp51
bZyKhXmZeLtqcJdunWx8aWV3Y3N6eoZ+bZF3WZhPvGuOj4aEcG2JhGWjcmVxi7GecmuKdrthm3tleIZ7cHlmj4RqmE2CZJJ9iZGKdWGYWJNxSlNoXY9xcnGTe4hvfYpdiXGmjHWHk111lox5knt2iahmiXOIm3x2
hF1RmlllkHeqfZSxp5eIj5R6i1Fdjnmnh3N7Zn6Vg2uFeYJ8iYqCflWRfnFzcZFlhYSxeH6Dm2pVnXt8mHx7ZpCFd5B1lHiIY5d2hZywfbxMbIPAfHF9fol2l3ibfG9nm35atnuMgrRyiImTeXtPd5lpkGt4Z3Z3
eJxyaI2LhnqGeKZ8c5p2s3aObX1vXJqTV6l4hn1ie4eShG54Vpp+aZBue3dykYOMyGpyomKcaW96e4VtiYePcaN6g2OLZ5lwS1iHZ6SIba16fGlYpV1vc2mUqG9jbZNljGOibWZvfnCJcYadbZF8gnhleYpcb4hm
jWhvc3SErIpydqJvuHx9lUdwjHyejYZ+lnmqdZB3j5+GelqTfJaWY1J0YW2EnIWNol1ehcyKiHmKaaBlc3SRcnGEe32GcG+McGOSWXR0e5Z7cYOSnY6JnpN5aaCdh3yCeJOOfJRdn4aQc4pid0SErHOjkmVthHRx
bLeEcaKSeWiUjJl3eYdNsopkjYeoh6lud3SCnZ2HhImKenV6X2hOTnp8cmGDcomTR2ijXnigbJaZgnSGglyUXp1xXp+FfJGOaJpek4SgcJiNfp2QZ2tvbppNh6aPiph1hJOYd3F0a6N5V5GKj3yQg2mTYYaUlJZZ
inSHhZd2pH1aXYt7fG95dJmDXGRej3lvmJm5bG51YXGGx41mjGa4pIike4eDg4ykTpCEwIp9b4aIj3ShbY2Lend0iLB3SpaJqGmOeaeOZ5OoW3WrkZJ2WoJzhpGhmqKIrnVzknlymH6Ed4tpcoRvjnRmfn6gdIWM
hFuLdpBthXiXfHuCaI+jnVVig5RgfVeUdKR1dpNue5yLdnBxjoanl428Wmt2WHGbh5d8nIx4kXybhniMmHuFnIuGgnWLibp7YmRxh5CMjJqTh4qEk3FvhKmke3t7bVqWw5JkZX5va8dxg35vhpd4kZJ5n0p1WHd1
dH56iXWXXJS0hIOSn3xxa25ujoJ5dYZthnSHYWq2hW2XkalsaYSLd4d4g4xljaRWeJRdW3GOjYV+l5N5l2J9hZWOcnueS3dIjYeQkZSIa4qMbZF+qW+Hln2VcHaPmnlsaHavcJeNoIqTa3hclZ5rkolwoG2GfGOI
foaVkXitSpdhoFeMrYeKfo9shF9NepeQjntbb7F4hFlbiXKEjWuccJuQi3leeoRxlHR+c6JDi2GSU4tlh25+bX5UoGCObKKKZrCNanxgdJhwqIuagpmCcXmcbn5veXJ8dZOHh3CKhmubcWKSd21pjm+KdW2Mo2xx
kISdnj9qkrZ4nKZqfJGcbnGVcImNeJGndoJdjXefepGKUl+EdpGlwGmIhXV3YH2Th3OPk3J4dotgdKeKeXuXhIKGhYhubqmcg4awhnyFZnhah4aIc42EcGhpxmqdlp91dmR5g1GMfHOCd2+Ebm2VamFneZmKpKqC
fX56hXVxk3Z8goVydoNub4+ea6CKnZmIfXBXjl93mFppbWqMbkO4jnKacZ5vlHaFfYl8lneFcKCDY4hxcWZ2mYmUmY1JmXeEcpG1g5GRbaV+hXmQkI1+bpJ6d3qOaLV2lpOkeoSNh4W4q3dWcXVfnXJvinyhcYp4
dnRsZY97n49wcXyMoXGNiLB2cV+ZaHdzc5FyfoZ1g5N0bZpzToNyqomkioJrj3mUeHmdmYiQXWd+cIyFhGZoeKZ1bIqWfZdje3lslpitinF0fqCTQHWVepxznHFqkYZxh4qCmWdzSXaDfo6NfHyRhneHd315j49n
Yamlaq2rX4KijIRph2+9dGyVip5xmoWMh2mGmImlpFt8bb5nX06Tant4fXhvoHFsiJKgdZelfnV6XZuleox+e353pqiRhYRndpJ2dX17dXyLWK+DdFRne2+iiFxtl1pnkIVWo5mGbp+KanN1e4txmoqGpo5eZ5iD
en2Kdol+eH6MnK2Ri4KXh5SUhmOeb2Njonp4fYKLdZuldXWGsHSfcpt3b4KNdXNslZaWc1h3dnl8VWuqvaZxhWuOX4pzd2Z0iY9wZo1lknhxl4Zsw4ebemNPRYR9mnR+e2c+YnJliZJYbXeKfIZ3hZWKiX1mmF13
cEZ3kKlnhZGomHttfrlzYG5YfGRsn4ZshWuIm2iTcW2ZXX2Sg3CLg4d5nouJeox6j5NrsZZgfY6LoGhrfGqfh4h9mGOFb2Fgt2JVYKF3ipNgenSVbWZ4cplneJ13fIlpjJiKmHd8dYlxX4RRZ4qTc4tVZoNknpeQ
lmiNfol+hIWCfH6Lj3FpgmFlc4lxbX2faJOQoHh7kITEhayRdnh3nnCWfXybmGuEi25jcXyEYp1ceW56jaCIg3lrlVlXc26Xio1vT46NjI51eWyTfW2qWkh8dnihk2xjdaqjjHCaZmJ7mmxmkXxzdXane4+DgnBr
VYZodmd0lJN0g5GHj6WteKuLpomSm3VxeXF7Z1x5jK6IiG99bYp9fXmGtFliW41viXqYbpFlhIepaH5qeoKaYKigdIiMhWupXomXznV1iGl7fKCDfJFrkV5zbmBqaGOVW4l+k4iOe3yUaXpnq4mRuW+dlouTjXaR
llV4k2GlyItndX2PkIWqi4WKjZR8eYacgqCKglyG04ilc4KEpImQiJ94ZWaDg3ezfZBrkZt2i3SLjY5oepKNloiQd2FxdHuEaJJ4oIN0i4yRkHSiiHd1YHqaqIKcdKiJX3B+epiMeoVWcY9ifJaKh3B5eKmIc4lw
iYSLdVSOhm+GhnCVnmV1iWyZXGB5joOJe5FleXuTmpmgasCDe3V+jIl7jsqmfHVtdnVvbF1sjoRcs3SGXJKFb6Veg3iPg6Wbk5eJd451UGN8ZJmRlJRganp6eYqOkpBpco17bo+Ri4JnlmGMdIiKaJmCaJNvioOD
iomMbXtrcmxneYSGj2dzmryvc351T3ODmFpLiGSKaFFodWSLrmp3dGhycJKUdGycn3hziXKeu1WLi61ze4ZJe9mYfHOHZYh3kZCNpINyqntDjWd8jJZvc3pSfVKMmm+qiohmlqR1dEyMemJ0fUKGe3tqX251YZCY
m4SVhrOTgl50daZ5dmh4j357hZaFdn6FhW6HfWiLfYZgiot0lnR5foKPdn1rmYOQkoNfcX11bHudcEF3iXt1koyPfXGfjFZukoSEY353b0iXiIJ4iWaYu6KDkHV+cF57oqaUhIV4gn5ngnuxXHl2rXuLjYN7dYJn
d3RgkIiyjpWVfnWIX3uGYmZ9jJqPnZaimGV6fYN5SWF+cJhqjXN5W5R2ZniseF2ai6CDipN1cnyJllyhl5qUeZBxb2tulGNxdnd0Wmh7fIxyjJxye4uOpquHsWh6cH6MbqawkHCUgnZle3mTa32OfG2FkNB0daJ3
o3uccnlqc4WKcHaempRtdHm9hGyGhoiHcqWTjHpyYJV8hXF2d3R+QFp8inZyYKRZhp18lXiDqHiDfomDZX1mjG9+dHl3jWOJcodqlImrfIWNWm11iGmNg3aVnHZ5nJhdg4Z1dJFrl6hwvJCIi2x8fGGYhWKKpoqJ
q4KHh49+d5Z3hYdpiml7UIVzepSRkHGiw1eFZ2WFin1+cJF0tJWQo3d9TXGFV417i51+gqCTkGh3foVoimpxVHKFa3ChWoSEbE5xllJmdmZ5h4WOinesoKCQkYqJklSwXYZ2mpCXe210crSPoGJpqFhqmpVJkYZ8
dHx2koiIe42gcXabbmyGd4+ZSGWLkmR6enl3hLCVqGJ7alhwe2OOdG1ja66DZ154h7GSamNpmnKOcraTi3VeWoKFcJCJebB6a31+ioxfnXlbbZWdc4NPe5tMiIydbH5+cJpzjoh8hXKShIeQhZmwjY9mtIVug3uJ
h5GFVHOZWp6TnWldblmCfINXbGqOW5V6nkiHfIN9UXpueqhuZ3iFfnelgnnHekqYknSFd5hzao19b4SDgnxyXZuqb9GVdF2MfIiKgnpoapmLootXooyNaGCLjHZ+iF1omIdunXWUZm2dZ3p2d3t0kHxUdYqJdJdY
kH1kb1aiepWRlH15aW+ReGqMoGBVhoVwoIVNfmajnJKPX3o9dpWYWXd5cnNwaIuNcJZziVB5h3V2eHKEpIZ9jY9zlpmUb26ufW1+xnN5iIhbbad8i32CVXl6iHR2WIXNZ3d4dJN7dHR+dGJ1g3tecGyKdMhiwHia
jniUdXN5k31wmJN0cHd1kXh6jpiSilN3jk9zkomLkISUcGl0inamUVV7j5lzfYSZc5JheXmVlpFbeX2WqIVzcEd7lI5sh2eZj35xU3mdfp1nY5ddiGturHWQdY5hQ2WGfZ98jHuWcJhxZGyJnFazyn10fH57pZl8
apNkP5+jdYKJn2OTn3eDjXeCeoqNbXbRiqKHnHiFdXtHaG1qiHV+elyRZJ1+Z3iteIOGg5mSi5d7dWfJpm2Up7FWdYuMeHiFh3OPb4WCYWV1c4h4i3h9kI6agml0eIx3dYOTbod6jYuHgm+Dhox+ea9lfpN6wXhw
fWCHR7qKYndkhI1oaGppgoeXrnaaZnNxW2dia6ODdEmEcHqYfXGXaaN2e3lpiHNvoIukeFiUq4V8qWt0mGWCYH2IipB7bWmQdYqDdIJlcXWEj5xwbo6iVnVwoYhxvGV9aId3hWp5UoVhYGenc3R2foSnfIN4oYSL
kI2lnpJ7m2mGS2mRnHJsaG53l3F6Wllkonpfc3uHnJeGjXh6d4VniJiFjoZWhYWWd3xwY42VkEd9dISZnmKvfnllg4hrmKiDgoaVg1+JcWN0fIuNk5lueqGOl5SHbnltmHqGmpGsyV+IWHZyk2diuXFyg45bfaeC
WnaTdX2kjnWDlIJ4eXJ7ZHWGkVxzbpGWup+ZdnmDtX7QdGt4dHxoY25nllR8moRzcXGks6t+Z3J9i3iPj2WTUWykh5t9iJJgnI1veHV1bnt2dZVpkoKCTad8lp2Hm3pieHiGcG+Qc5NhkHJbfWmCc5CdbHSFloOR
jnuReId7hHd+g3eLZXSHjW2RaF2CVF2HiVprinN2eHl2dZOsc1udjYtybG18gmSWd5ODcG6RYopRjGtnZpxmj4iXi4duWYqFq4hyhImDl3SnXZRcpHx6d3SZc4t5iXGLmmaehqtyeoiYalWCmHaQjKdha2thdahy
q4Jhca2etnajiZNAYUh+cZh1jHqanJt2mUyFeIttcHRqiGViZJqahX19rXRPpn2RWY5ghlh9cHVsd4Jpbnlzm3xxbIlnjnBkfn6GkXiVcIeStJJcgpqJbn2adWdpjn16fn5rd4iYkXRZm5hYdmNhkJiGblyIe4l4
hIZzXm+LkXV5dm5ygo50b3Jjh2dxeJ+CkoOHeFqFeoNzfWhmcLeJXX1Ud3d5aVReg55+jI+Nfn16l3eWmHyFbIxzkWxvbmJ+g3FxfoaMjn50jZx7X2Z4l4KVbnFvZX1xd3Rra49neY+JhImWmbSIcLWVi3p3VnuE
vY5HhmaXn3iUg5lueYJ6Y3J8jXtjm3WdS5WGbY+tknt6c4VbmZtkkVe7cmtfUXlDh5Jyi5CNlHqGoZyibX6mon13Y7eVdZWab9Bjmoyboopwln1ada+Ng6h+aXJ3fZKGdp98dZiVh4l2eZaTmoh1gm2jtnWEbXqQ
fGiTiJ5vjaCQiGiZnJthl2lwjYmTlpB9bnFpg5pbsmFpa25egnxzrWVldGuReZaSfFxvlZeJdolGb5/JoUJqhHVaflychYJ2kWB8lYOXjnV3jI2GZ3hoiZeHYXeDfIiPUYhxbJOPk3Rzj31bnnJ1kntihHludHeR
jX6jZ26ciI9tRI6QhohxlIuHhHGJeo9peZ2Cdnq1pYOmdZdYZJmbaouHoIRodpRwSHyHeXlnrHiJmb6xyJiViGl+xHuTaZJgmnqKZ66QhYmNZaxVZW99kYSDn2hwdbCKg4pXj1p4ioSQaU54YYifY4+Qbn1xipiH
dJCbgpuvcVqcmIVvkVmOUnV0tpuamYaIbHtfoHN8frd1cXGVZ2t2a110lm5zcGloZ2t3d01og2tTUWp6l2ODcWh+nnKcmI9Qhpt1gpFsiXqPb2pqjYlrfYt7fEaVcF50emxtdXt8c19zboSHq32HbZ16h5mRjJt9
cX1yZol9kGmdoYylgqZwkoWCd4tvRn6CTpeOjauQkrV6eVmRdJuMfnOQeniOi05xeXJXeYaWc22hg3ZodXCfbmSDlqGNhomjjXZbioyDh5i5Z3J+iJibmodqgm93kYp0iqCTU6S/g7lgjXZ4fXuHcnKdqXVycHN+
UqWEinSVcJGVXW6fimmhcJard5B4loyLVopsb3xyfJWfn4N5bHGKcHBUfod4jWVsd5yqU4OTeY2hi7xxq2aLZ5V5iHlknmFrZ2VnYXJ0koeRb0yJwWuJg3mCfmhSonx0fXRxZmhup4aKoYJ9h3OSg6NzkHp7Y29s
vJegd32bjoyUiZFjjY9tZ5usg3SkiG6JhHKOfnN3mGGJgoJheJx8hm1ShJ1piXp2u51Vk1eJkniqk2N5g3aIcqaOlXiRlrF0xXx8kHVmnW58j79kg4Jygnt4doJ8gnBudHSLhYWJeoZviYeCXHuLdXJZl4Jak5xv
foyIo3CSjZFXc4ial3tme4Nza6WTgp2RfYumdnGJpIWWfpeYdo2Pj2BPaZCZh5CFjHl8YIdmi4Kcj1l9aWhsh45sb1Fna5ByfI9vhYyNdIOSloV4hHeYhIljhm5fjHmJiI95joZyeHWil3KPmIpki4mGlml+p5hc
h4ZfcXNofJp9i3p+bXVuYJNzWGlqh2tuaJeodY99koJ1dGaQhnprWoWKfZS6j3iCYUtbhniQiIh6lIqCfaKVhXB3ZI9tkHuCe7dsdWGYaGWbeJJ2fIpwaIhzeHCRbLGQmYyWT3JuhJWRY4WVmZp3fXZfdZ2icoVd
cpuYjl1elKVdcEGdeHuXc3Frh59ui5CPTX2Pl5xykFh2P1xoV417eomIb4yTcE+VkGZwg5F9eWRNY4Z6a350oph1a36Zc3V7zHlVh3d7YG+YcK6Pl5RyenRfipN7jpGPjIqIg4uVemVyc5F4U5J5ipCUi3h1r6hc
c4StcpGGiI97kmGWV4tzXnaLl0xxioqmdLORhnJ9np2djaF8ZHF2ZZZ4YJBGpoqVn5aRiIJ5d4N3koR0i3hphWNzeVlbfIuFg1S5g2N7jnJ2W2mmjZeUhJOJeZuFpXZ0fHWPcoalV3mIYbl4b36OdXJ5cohsfGd0
qnR7enF4d2VyV2doeoaCgoaOtImOaFySZlaHk5N2g3KUm3SPiJtbnpiDn3x6e4iGgqJjp36IsI93enRrXnGNeH2UfVp7pY98lK9vhHKTZZVkiHKanXJ6k3yFbYVod3lxdpeOaGprnHyScHd1e4Vbfq1qcbWXtYaN
j22OiHV6aoRpS6N1iZx1h3eOj6mJaKBfb3x4j36lg3yKloWlqWp5eX2DYnuTk4NwYF5ba5iShp20kWaji4OFZHZ8g5d7hmt8i4SgdZ1yaY2OqWKNlXpnfH1mc5OFho5hk49rZoNTjn6JloZ1eZuYg49faXJifZSM
hnGndZGHeX5vbGKOfX1rkFuRj5dzcIqFg1KKo4KQeF58jMmHYndukl6TeoyEfZl9l1eXm3VlZluXhHWOc3Z3mGaEd2ODy5N3oYh4UHGij8SmilGaun6SgnZIrGSTh4qvno5djKJQd32UhHhreJbNm3tdbm+Gd5iZ
aGCghXGDfmV0oZGGuIhZd3mjbmCWh2iKcaSGa2B3Z2Ble4WLfo1se418g3J4cYR0o4SShXhdaHh0gpaCg4p+dnmIiVmMeWF7jmpVc2WekY2ZeHWCkGiXZ4WIioWIqXZyhHZpeY5pmXFmdHidpI9Rb46KlHOHeWqU
hWlPaXeekHKUjZF6mn1+j2agk5tccHVpobFri4d7bHnHlEmhaW6YcIR8dHN8iIiOa4OEeHyuhoqYepp6oj9xqmy3bXFfa5SPhYJzlGyFon16mo5tfYx2YIp+cXpsk6GLWo+be4aKnItwnI5oupmvfHl7dZBrhntY
fY5qgnSDcnRvk1m2bJurb3ymZF6HkIaScJNtlIiMaZKSaHaUkIiXrnF+kaOVhISOZnSejoqkp3uEZYV0mYZyZniIcYaHX5+HjVV7X4xzg3d7kJeWeG94Z3FrgnW0oF+Sl3jFeZqOd25vlXuRiKSFg4t0hphpd3ye
sXGYd5JagpqVhqmSi3BWoYeJZW6CUH2KenOCeXGHd5GPcpZwmHORnpWXiJdbfIJjeIyIi3KpbISVknd3nnyReJlyeYOalV2ji3NJe3KEdFpbhY1+kLdwsqOJn32RdWivcoKtnpVtnI9ai4iVnG95iJBxp5+LbpF6
fo1xZ2mJrY17xG5qfHOjcFZrfHSfdJ2WqnNcj19je092a5eTjJijk3V4YJehcHtke4WbdX5hk32Fm3BXdp9ntoa6e2tsfG2He5Jwip2fe5SHfo1tjHGQVqVujoZ9vYaFlE2OeoN3ictfg5GDhKVxkHV0XoR3bHd8
WnVse12IeY9cvoVuXomReJdzZYd2qbxri2RVZG5xgmldaYt6X259d5x9fMNfp71mjISHU3FhqW54lHhmXqF9unCqbHV9foWNfW2CcqVceY52dHOUbIZjYntWYotvdI1rkZFXjGBYaaKORXunYJJ8kFuac3tfilCi
lIaQnmdhjH16aHxpjWBZdKVqhpRwk3CHj4mMeXKTjJR1fIJqa3FqoJOUb5yQa36kj2JodIWLbqFYjXpzeVKNm3qhjYSOjYqHaXmldrOObW5wmKSPdp5wiZaFg52FcYeUZ3yLb4J6pXKWa5KjaY14dXClgkt3b4OE
j3tseoimfomMZp6gfH6hh4qNkXV4jV95aoZsb32UlmjEdKZ0fpGGn4Vyp11yW6tPlX2ZZnKOnoVoT3nMiHVaXo6aa3CIdpZioXGNaJShho16aH5wrJiXanKPiYx6hHmeUmWChHujdH1wg4OfdLx2XINkfXp2fHSH
mo9piHWhhXyImHWUl4x7n2lli4+GhZyrdYlpb3WXmWGJkqFhbX6Gb5h9bYmStXxxfWe2kkpmhYiJcHaEdo6nhGqEloiSimejZI2einR3kmV6dIOHZ1OGfsWRcJOPgm64bHBqj3R3jnt6dndvZmqFc25oaG2GeHtw
iZFqZXSSo3N+oGGKdJx+jpCGfZZrdYV5iIyEa52Jn312ibp9x2RvtJGRc1qWw2tzeo5iY2uJkHFyd2uGc2yHoYJvl49zo4qLeXx0a5OQh4dqdpeCa7+RXalzenyGim+ejaSYho/AenRsdH17pHKLpIOEknikcZOE
cYKggoqDcJtSZ5Kij5p6m0p0i4OWZqaPb36IZnZum5h3c5Kndoyaa3aLfGRem4KRgneEcJxvd4VkaIiEiJdrhH59bI18eYKcnWyCeqKpcmF+eb2Heo61cHBvaJNmiHd3bpa/hIh4j3hqg3yJjnRggpeNlomPY4KU
bHXIhZyMZ3KNa3yHRI1vdHd0rHd5kW1dfYakkch+nbWGYm5eZI+ZqZeSbod8loNcZIl+iptnl4uLk3F3do6Ci21iYnuNaoN1fHOddV6XdpB8enxWYpmYe3lYXHJ6mZN2oE+Dcn2UY4mCe296c3eUeeRld52CbWJp
fJh7WW2klX6CiGh1p62Oa2OJh3lmd3GDfYxtcINucpa1mpJ6hImYmW+YZpZ6fqBhgrt1voxPkIiddYZmlahsemWTqI2IfHt0v3RtiHeMh5BakG58k5h9i659a4eGdHaWi4iZjHJ5h12OtJGKhH1xd4t9lXONgpaU
il16b31pp3twlnZ8pIJccpePn0mLbGR0enOQe3yCdXy1RJRffJaWeY+2x45xdYZwll+Gnp58lqB7l1qHyGuUcG6SdGyYknxne22QfW97nJN6WLaChHV2j3F9daGKclN4aJN+nqyClH6ShoZhcaFyZZCeiXGXk11j
Yoh7iJmPsZVwd5+dfnZvb5F7jGWCjpl9h2KKhYdxbWFvmH2FpXx8b3Zsco6Nb5BybHpvWmKEdXKMmoOGgpqGeoiLlaNgb3imeHxlhKOWmrSQViuesYlph4dsfJRxha9vnY2SYmhdfHqOenpwfF6Nl2Jvd2RwfnOE
ZpFugnNEc6GJaF53aFqTQ36Cb2eHio2viHp3R6eCbnOObaGofIx7r8NTkoWajFpeb3B0iWZ3pl9wdVFnd2CaqJ5Ij6qZhZR8jox5ho9xl1mRiX6MWV13g5djUH5uaohrdnB+d5R7XG2Mfnh9X2ddcWSthpVyaJeZ
fI1wd5FzmFqOonyjtH3An3yWmHZwl72Pg8q9eXJsmqF9kbd9dXBvunCWW5N6hHGdmLJQnG2GbnBgjWeHYlS6pnyEcI94hHlsao+KdGaaaIZwhoSFSYaKjWSaZJxiglZajlpuj4JtTImadHuWmFmDd29nk62YlaWm
h1Ryi8tqm1CKh2SkinZ+gnx8d3ZyglqTp4iGalh1fGSQnF9ojYVeh3GDj511eW6RlnC/e5WNloN7hntug4tzhGZ2fHdunWaHbHJnbn1uUZZ9YohtkYl0j3Z0kl+Cd1Fwi3CChHKvSmmFh4t8mUJ5oouDnJWRjniN
bWqkc3toWXtoZ3uIh5COcpGToXl3UqJemZ2MiX6fc4uUd3twkJlhdYJga3iVgnJ5n3iJe4JhiZRtnHZbg41HeGagap93bIVzdnSJbm+UbZB2dYSde1xtemKJpG6glXSecn2Rl3qPiGmHdJt+em9ydJxzlXZ2g31v
iZ6MhH5iloaNdpGRfJp1Z7WNpIlqZ3F4iXhOdGx3a3KFYXRodV95j5ZmY5NcfsF6e3xznZRsjHp3mnqNbFWSSFRlcYuFj1GPfTqPknySem2YeYdmlGSDdY2Nb4WZeW6EhnhpkpKCbXGljZZ6lHezbIVrknVgjIyH
hHGGco5oaHqZanWQaY+EeHi3dJuYQ4OCZn11lYSCmapSeZileWxciZ93fXl5XGpSj5R6lWufnmR0d6mWYWd+mHV+dc6iW5t3do2Zg5OCiFlucFiOhJGPhYiOoXlmeW56ird8c3R8xnludnZ5g2tifW6QWYd8a4lv
hJXAcn6ddG6NXnh6e5I5dnx4cX6IdGF1WId3mIxmiI96dJCSkl5ydXSVpXK/fol7aXx0cnyRTIKMd2OMZnqYgnN0g3Bvs2lri3iYZYx+c3NmcaB7eq1zcaRnZ192ZXFvo4m5fmySrm5vbX6XepOEepKhWGOZl1V5
hYZ1kYl0hIVfiYONUnBigoNpeYmKiJ6bmY1phZykaJODjmR5a6aUiWyumIiGnot3gpaNjnyLR3mhuYdHiWFyjnFwkHuUcF2JmHhqnHKEiGyTnHWYe5VWXmR6e5yOb3hjkIaPiFmKfHZuTrKMqMJkmZikoYpRuWaE
fnCap26ViWqQnJ+PjHShg52KiYh0oJyVcFGNdKh+iJuPmp18dGRjaXCHfWWIk4OGmo1ubJq+rGaUno10dtOKn1hyVZqOhniWc5J5g5F8bYO7Ylt8fJx0e6xzopN1ZYdZaYi3gmuUfnJtmot6kWFafI5rj3pZYpOC
i3ZrfIR6cKqgZG6WYtVmcHayWY+RfXpRcleLfY58fYxteHOElYONaXRtiGVej2t5lo2IWXd0j55Nj2RveZV7kVqQk3BxfoSJcnVbcnaDhUhpb22QcH5ihmt2hoiydIOPgpSnhXxuZItzb4J2asaEi4OIcIi2fmte
fYKEr198fWjLhXKPiauRdHhvj5yJho2Oeo14bXSDl25nh2NsWmKLcId8YXN+zYOGjZ+MZn6YTWObanVrn1mRYWJrd4tba2x8epBylnCCbZSCmXyChHOTn3LIjXCMdIWiqHhneHCLmHWLhHlodW97k5OimnB+gmVt
h4mVi4Zza3pofXp4inqEiqmIcIaJiGx4iIyGpY92mmiHc3y0eXl4pnt0bHuNcZB9lG+Frnioi4y2fWw7lYOLh7mglmSQco1yhIiHZFSDl4pTamGCsolbkmxeQYV0fahoiImkpXFxb4eFfqdvd5CTunpfjpWFg4d3
k26FknmJqKh0W5KccrtyjpZnem9wjW6RcJiOY6mQdJl0lJt4qHBwaWaRg4J3na14nnd6eldpaqt5YHuMqJSOeYqmoYRRlnd9cXaxjnybiZNhlLN4kGinn26LkWd5pW1vbV2ZdXGjmYhRh3OCj2qSfIKegoWXl5xx
eo+Jhn2Uh5V8cYKHc3mLh3FrfHqsdnKJcL6Iho1jo2qNYIJyjXJ0h3GmhHNzm1iKcomZdIJwfl57cWStmH5+TYtyg2V+e4aZflhxeHJobJVZaH11VqFfbYmFeW9tXnZufm5eeZGObGZ5e4qKpGuUjYZ8enWCe3Vq
dHltcbeFaoKGm3yDeXGTi3t7o5VemKZ8mHuda6uOjHpdg3p5cqp+eXN+n5yOgn5rgodyTI23h3Sik6hbjZhoeoO0nFhMj2h5Z4l+a2Rje4eCaIWbjoSVYV2GjrhQc4VxbZONi4d+cESPdIh6fJqUcVOEWnRpkHeO
coR+e5Zehm2Lm2+VeJ9mhXmCg3azeXWWbmyVeY+aTV+VmW9tdHyCjXKXkVxksZt3n2hngpl9kL1acXa0cmuakWl0Znd9qGiTfFyChHl4dIeSeHd5eo+bX21zip5mS3OLmYZ1eLGRg5hpa497ep+DfXl9nI1viWeM
eGSafZyMeqCFeIdpi3GIg3t0cItolWpmfIiEl2uFkqeKWoSYfmiJdJeQg25YemRyeKCccHtkVJF1g3Nyka1WeolzcrBrm3uGiYJliImVfVeDemVojcSafZ6GindpY29vjZFwkHFddH6KiH1nd3GLcZiKjWuEoGd8
fna7m1V1dY96d4KGrmNyknh6eoKCh3FZfnyaam6pdG6Oclp2emxtc194eZGKhnx3jYyGeneEiYl2enCfjF2Wg3F2dnmRmm9xg4h+i5eMnnOQeLGPiISNWYZgZmF8Z4yQo6h9b3l6Z3yRilt9jpxze3F+Z26IdYxk
nluNdZKFd2p7p1toiXNfU29vnZh0aJV4xZZ4eoOOhF19fm95epd9c2SPkXx5h3ppiYaUcrGSe46hdmt8ca1ZcnRooIpslGaLcY6EfFeJj32VcpaXeHFraoqjbYeUjn6XdHFsWISViZt0oluRZ3tYb2VTaIVIllZs
bnx0kXzEh29XXHRxXYmRZXBwbGtzaZl4inOFa5JrmIOOaHdxlm9kXq+ZiGSJg0yRl5J9j4KHZ6uIccBvdaJuiHZoiV55eHpqb3qImKGTbIyCZV9jp4p2eIOJkWqCioqbbqB4fmeJgmyKdZmKnpPJeqqPo5uJWYau
lG5tZI2MenpoVp6SdFFyYZNZYml4ZpyLbHSJmH50b5+Mg3BxhYuUfHpsaZWtg3KhXmF1nKVzX3ialGx4kb5ffY6Gp4SQlHN3j5Rle29+bWy2jHhoWVd5d3RglpptdnZ3rWZcjH5mcFaLlIJ5XHFukoybuY1mZJJu
jHZ0SG50fIuKeZ+RhX2MiXeybHh9ho91lIeDeXqWfY+DfmVmiImOmYqJrXCKiXx6lm6DnpBtgmt3e2+De4Rpom14hGqPdnjEY5B+e6WPcIqDiod6k1mQbIuWfJ/EjHl3dJR8cWhxpZWDkX2LjHZ6b3N1mYZ+hIZx
jYR+iGx3bHyPg4ORfoh8e4R5tYudZ3SYV4l8enuCUIV6i4h5Y51ugoZsdXtxZGKleqCEwnOCgpJwaFqEVZJlg597fX55Ymp7cHlub56cc1aEdWZgX4pudY+ibIN7X2qdcFaOamCEZnGPfHxyhGuGfXyFWnRtealn
1Z1skZhxfnaJepSZYoq0bVKUcnWSpJN4d5eViZ5noo6doWyPbJKgZmege5BjbXV+cmZ9bm6mmGybbXZ1coyNfZR6b5BxqJh0ZYmTeGLBk4pbclp0cnhjm25uooOLn4mHb2Z6Z4KTeKSSh2tSmmNrplNTV2FuhIWv
jG5+eLOdkHx+dVaDdGhRiZ6TZoJ7dqB6Y351dXKoeG2HaaVhdIyTklRvbIJidoxwlHh+iYNyl4KRhX2GmINjfqKOfI18jKlYlJNtZmqcXZhtlo6Rc2d3ZZl3Zopud06DrnR1gmqUhnaGtqN3cWxQn4iJfXmUVo5k
hHSNeFuyfW97h5pPiW1oYV5jiXxwenWDT55uaJSOjIlUl02SYXN3aMB3q258e4dzcKxrcoJ7jHuRZ4xmfo2Cioh8anuUgoRuoWOiglV5i4V6eL1Xeml5k3mjiWmrd3lvi4mKWlStjGujeX6NTlt7m2mXb6aTe4dx
c4t+lWGFd4+qfLNOfXGEdbpopVJ2iXhng4uSd4twe5iEhYl9YYqPqYejfD+DYXpfiXlxgm9+aGKJiXN4k3pujG2efHqgiIOEcoRnmGaOjluyZVSVt22XepJVbZB2mFFjmHujh5qTrcqEaHqHY6OSaXeOaHNwY5GO
foqLYJiDfpR7iY90jXyFsn6gdmSoglJ4iKirfltXYo+CfXyFbWWQmJNxsHdUnoWLbZR+dndejY1yeZBnX2iNbnJpqnNfoXKXZ7WfU4uFmViMY4NesXtYfo+be2lTb4R1aXiKloRxkIR8ik9mkIh7i4OYi2J0fXqT
e3CLj5JxfY9dcZB7g4mhlWh8j3OKlGKTcXxxen6KhF96eE96eptkjEyIXmWwi5t0u2y3dImXjnCzc1FzlGaRTJ6zv3Jfc4+ei5J9nW5pdYh3kYuHikl4bJ9mcliyW2d1c4pta41tbW1+b5Foem6OZ4uzVX5ne3l1
e2N2YYeFY3eLisZzg4xfbGdib4aGqnV8ZmabboZ7ZZRsa4J5fnd8bnewcY94b2yCmZSIdXBwoddpV4iFcYh7eqqFaXNzcV9si3qUdWx1cpCSpUGMhah2fYuUeZl0oMx8fI6Ma4txeJaWdEt8crt0aHuIaHt8eHlz
lnB8TYyUgm9on2Frfm5Zg15wb5uRaIOIm0t9YWN8X4dolpKahJmDqG9yhW9Ig3xaVZ9nkZqDXqWNdYNbdWCpg3dwioZ1eIKRkYhcmZSLbrWTYHVZY3OMYlKMa2ZwPFt9lrSUfnaqbpl5bIl+k5Z5c4axmGmfqYeD
aZWCjK9+fn1xcpNed2xndId8hX6KhJ1+h4WRkomclm9tkI9Vj21dj4tfd2x4jIWjpVyFaXeVbJOOjHV3YnSkbYmDqIlvd2ibaqO6eXxZdGJ1loafiYJxml2VhIiJqHCCdImPfWZ+e4d5eISWbKBglJaOlIONh4Rw
j1xpe32em5GHWnKSfoaFW4p+ZXNyc4V4eV+FnpSDeH13hHCKiqV1hLRrjXaKnYWSjqKMelmPkpxdiKZllXavd3FkWIZleXigeWGeZ4dyeIKKeneZvWGjiWaKbpVwXXiEnmKNcZ5zdHJ0gj55kKCJdZNnkY+CeMd7
hqKKdZN6c5KEhmyCeF+MmG5qiJ6VfoSKk3FmhoR6e5R+gpWdpoOaWa9yepKRd5t4cHWPebKLhKBrdW1idYdqe5VsZ1p6dHSJd42frHGddqu9j3p5kHd8Z3lwcoKJZ1h9bap7XZaHmmaQa4uMoXWDamVzY3iJoZiK
j2OTkZpLXZBhbqKGnlaIhXiYenCWp5NdfXeLcm50jFqOTXOicpV6eISPYXZ3kHCkc5Flm3ecb3Clkpd9dW6ieJFtqZmGhF9mfGaDkEqGnKOFhHd1iKOwfGB4Wq6bnWxsh7CMkJKMkntwhG6jrbxuj2CLmHd8dZ16
hYVorqGfXV+ZeHmHXHF2bEKIi4Z8kZugfIV8o31ZiphaaZ16blN1jHJpUphPeXp7tISHio1nfHNbiI6DjXR1boKWanOEaZ6SeIiHaViJeJV5cEx4fUl1eE5rin2SWn10g4KOiHeikGVlpn54aGmafHpRg1tydmlX
m5NggnJ8fXaNkXlvln6kbIiUi1ayZlZwhXx1imSIipuVXmGhUJZZdIh2sYVlbIJ2cXqFblCQbmR+eXl6fZeTlYZ2fGB3coqbYaWCiKiKhGN7kXlseIp0lJV3hJF2c3twg0Oie2xofIV7bGiMYIyLiIRdhV6fgkyT
h3COcZeSYXSgh11mfoKmcZSniX58b4R8WWuYb5SXi5BrarSOeW6TjYmIcXGde2mbhHltioSdZJeHk2llkmxueZ+ze5tfe5FwknKIpJaffpF5jomJcoxSY4twc2Gac5R4uX1+mYRpa16FbJ11q3BecneFiot9j32J
g3hqlqGZl05vjmZ0mpaJi4Rug3qKb4KPjI9pb4ahhm1pco19eHF3lWltm2+ghHBWc2GDeISCa1FhVYmhlXVpglWMVn15a3ZYhpiUc3NthnZym6t6eISHX5Jjam9zi3VlVKBnjo5oY66Vp4N6jn6TiXF3XJxkem6K
fZ2UfXOkc5R+fHWim22rao+IeW1zZ5eEd3yFhWt8jX2PdZd0vIScT1lmenmWcoKYlHN9c5VtdHlOXZVoZ3VpdoeroZSEhY53nJSQiYNmk8CScmO1j4d7k3aYlIhsgkp2g2aSjFyWjnFpm2uNXXF0h5Ruj4uEY26L
h4yYi3iUjoWJbomKnI56X4d7mnONZ255aGl7dm9tkpicfYuJXbl1jY11lIqFkJ13VqOaeHl7goWccaRvZ2xyZntuYZWOlndzdH5vfY2vk3WGnZlrnY+KYnxwdoeHWpOWcI90cXWFipeKYY2vdnSLaYR3qYmSZYOR
jpiWi357dHFopYmTemJrcX18iXyCdH5+oohzapVibHV7d56SepeugmxxZZV+h5mKdndlnmdzcJepkXJzbWV1kn5ucIpghm3Dq3tug59zY3KDeXmWdq96hmmhbYhxfWiIhLLAknpkhIlwiHxxfXt7ksB8mmRisXab
rnZeYpt1iIl4dIeRq3dviYl+kaOWj3OdcoySbI6XiYxZlnRZjphrdGmKa6lxa5uGbXxyc3uUgpxvgpd1ZXyDeWqKcJhxSny1oFZujYmNeXVUeGCPbpCFi52Ihp6HjYV8g0VtTG94j1xks4J+fmKbg3mKd4eXdZhn
fZaDi5Rzcop4iaFma5RvxFlyi3qvpIaJfYOFjm55dTqXjZ+OkZGmonNuenZ7bo+NZmx6ZW2MrnKjinJUfoqQlmh6k2pmlGRWtqN7g45wZcFwXmF0aI93tGmln46CjYmgeXdUR29wZoyceXhmj5WQcGmdh0tqYHVV
k3SxpIJ5a55+VJGacZ9tip2FZoqXk21MfHNZYoigbntdeWR0lnNpa2V7jZx7cYWTbnOrk5iRkH2ObIqGlJZtc2VpgoRicY2rcLdshF1PioqOfI1fta+KcIWSeHiotHuSen1fkYSOYGqNkGuIc8t3gn52elV1e2tw
i32Dn252fISSbpd2b3uzeH1ik2KeikdwfmyDdnqMdH52i3WEfoKRfp2Wv5aIiXm3dmZzbmFxaoSHo45zqnmdfJKnmotxiIprU29hfXeHcFlxendYY4OFcJlph31tcoiQhGpbfZB3gpuLZ4mnZ6Zko4WOP4SgkGuS
ooVmj3d8do5wc3OKgoVha3umnWeJhZdwdYt0i6d0cWuCUYNug32afnGkbYmIbmxjhXWTpnt5xZuDdIutmXWPvZajco2IeJCeg5FxYliTkmxyeHFicJKMdYqEjneeknqEwYqCmmt9WpGGeYmEc6lvo3qEcn6IfqmR
b4l4jIhrtnxUg313e2V5jZGGhq5ob3mYmlqqcoKFdZyRp42hm4WNncxckKR5jZp8e6pta2WSdI+Oe4yqZmV+dVKKY3mbfIeGg3RzcmFunst9dXJ6U6eDkpaulml8XZh0c21uc6STfnNtdX16cox4jWp5hreFj4mZ
iI9efJZhV3V4XoJudZSnlVKCgoqFX5CEoWB4hVmSY4+UhalznnV3Ynl3m5qRbYR2lIqcpVd2k5KTfm6HbHyFfWhzeWN3Z4d4cG5bN6OFe4WFequGonOceZuke3mKeX2Ddn2QbXheeJqQZI1sWYaifayliH5hlWGQ
haiOd5BbfHVpb4KdinGXXWNpaHiMd612V4dzaodyooptb7SUb25mfnqHkHhqSnN7i5xVkZ2emW5haGNbdnOOj3NqV2uZe59+pKaIkXGVdGZepIyFs4x9aHN1pG11c32ShHXbaItkinZ2dJRjeYV1fGuIYn5uhadT
lG6SfYrJepKbemSKpY1td5SGZHeGcFmbbGJ9X16MkHKFl3h3lYtxkmWekJWDY455Y4JNmXJ0gmR5caCbl4N+ZnxgVIiPhHmmjHB3dHZrbYijiYegc6yPm4ltjn5umV7MkJWjdXpzo318l5uDknxydaJhiWuCjZl9
kmuMjYR4eH18dmt0iK+Nd4WJ0YuMd3tpd3xJfIdzbouvXmexXJ+FrpiJbXuLY4R4kXF4e42Po5iCkYpydHCVdXF8j5ZneDuGU418dndNjKBmi7CYk6B6iZRriI+rmnBkfKeMcYVHkI2Sg5JuVo5OoJOPjG9tfXZh
hm9uZXh1cYaKfqR4cYKCkYeWimhofYd2pl+Zq4WJmX1oVbSPiHduWZ1+gnZ7l4aGd4KDhYqNgn5zWnCGen5SZWl0XpBsn3uFa3qDbIypk25jcZ2ceW5wjHGgSmSKTH6Wr5J1TX1edW98kYi0UYttj3iOk3e1Pplx
jZeWfYqGknBwj3RNkneJdmx1c6GCiFqdimxfg3d8k8CZh1SJeGtrknFxaW52ll2Vc3ZvjJRri4KGkoKZXKyfg4+baJSCh3yFjXeGUpR2cHSOhVltjaZ2fKWCo6Rui5p6aKF1cHOtfXBplKB8bV9un4x4m4tSdZFq
fZCRhn16fap8i1+DfnlmlWyXcGpicoeNnq17g3GPao+heomCeJ2CnWiZaG9jjF2IdaBzeWCMfHF8h2OSj7aifYxumoRphZdtcGmIl46imKSzoZ+Jhot+lI94hJd3k5eUeZWYbIVMb4aemXSmh7FnY5tydJl2bqNt
e3mPgpN0ZmKHclyFcXZ2dYxmh4iYhHxoiH14i3yVmHaCjW6NdV9ycW93jnxqkXZnlFyMdaKXXIhvpHyDl7pkcH6clo2TfKWGcYpjlFSFaISUdHGXbWR6oHBYopaScYJvt3lre5+Mc4Z4gnVYqH6PZXVgbYRyVFqc
jZJ3iHGIgnyIcWeci5d7YHaIpbx8s5CKa3xhhaOelXR1loZzg358anCLlnh1iJBum5d4dGSDhqJoaJaQXHtmcXRokHWheXaJcnWah3aHXYJZe4Z8m3aGlHaVrKF8iWKma4h9iXeXaYNgZZqGZXZiaYx9j3qVgoSS
kKWVcZavZ4J6i5uUxpiLcnmgfJNdo3SVg5F7rX2Re5R7cYKLjYZvWnxznXmLml2KcG+WV25flW6QZ51wiXVvdoqUiYV4UFl5RHFzl2WMj3luY2Ruo2twhWZqlHuQg36LdYiVjoltdYdqdJ50ZHiRjmugdaNGdXyV
ip1VhIqaeYeDXVqgYISUa4Kle5Ndv22HeIpRiKR5b4tpcYNMqYOXhn6Sl19ueX1yiJKWjHGHfFtkbHxqkKx7gn10g32LeGZtfHhxh5+RcnWne4mGsGByaK6DbIt9gm9xjHuVbGF6pZGHh0WFeoNxfHOCiWWDo7dr
fn5qdHtkc3qMtnpuY4Wbr79jm4RwhZJso3Zjj3iJdo+EYaacrYeLh4hzc42EmXikhJlwfHpvaG2HfYl1WVllcHhwSHBgkZV8s6yDdI59dYSKinVvbZSIiGq5nZyYl46Oh7B5k5yOd1+mxXtnbGZ1Z26Hh4iTfXCG
iK5xjIOhdV18bn5xi3mVoFl+b2mHdYxybXuMc3KWg197jk+XYWx6bYJfiG2HdGVzeIOQnopydmOugm6TkqtSeIJ9eKd2k4qQbl14Zox8llmRg3WhfnZxcrNqjH2UdX6RxG5pdpZ7hHRblGySUH5wXF9vdIhzh4Ry
a6VkaX1dhqt1fod6eoSFfaNeiH6Gil9jjJWCh3FzaWZ7jpR0eXdnj5J5qmRygql2VKyqsneDUY9xcXSNXHiKjH6DeoZ+hW9omnibmIZXjIefjExgWotbeI2ZdZKac3eRY2tsV5GDYHmQnYVak49xfWh3epN0cISc
j4dcj3NqbLOFfWiOfHFqh3F3WIR5YWqyk4p+j1t0W6aGtWh+e29kpm6Xi3WXd5VfboOYboKPTn11cG9zlml8m5B1nWiui4mDi0F7oGR6aVCRa5WFiJJal7B9noWorYV5h5CZilqLi22CklWZcUWQsIZ0bYN0mEB9
yn1aiHV4k21lmoxjb35ggqBfcI5waZlyaYx0bIJRZ32pfW9zdItpeIOOkIloa3JrZXJud2V6k3GEdYx9epaMj36Fg3FteJ5ojJBfcYJ+emZnm0OzeoZ3rmpJmnF6fnaDYrpwYpWefoNWq4JBeod5jmadXmSDmVmK
ipCMfG9spZiefIZ1jXKHb3tsi3mIdnGWXIKdbHdkcJGRb296cKOLbpVXmJN+hYOOiIJzg19ytGd9kJFpeZOKfX2WkXaEpXqEZYaPbY5sgnSXdnNkhXRYb5hwUoh5llhvbHxxb2d9Z4SXdX15u4OGl2ZneZNyiYWY
cKB9rJiIjnZdgp1yn6+Oh3KVgnGWiGl1cnNlM3ZxiJZ4dntjkW1JTYJ6SIx8pYSgnIOLa5F3b3WCdnqFUol7lIWXk3Z5gpyVlap0imKGjpqwpo5+lHN+qLJvb2R6oIuKmXB9n297c5SCiINsiHOJa3tRg2p4e3C4
mYiLilyKlY96jGWZfoqSn45+iW9+hHZ2mYNYfodfY3KNeXlZfnZxeo9kRXu2m3JJemp2j41ybqGDfqJYSIVqmYaNcHiEipB6fJVDeGeac2xlfpaHfnONenaWinh0WnKQkmhubHSUXW6bto1qUHKCimuUfndmfWeO
g1eLjkqWZaCHgnRygqB2p3p6enY4bGh2eJCHg3uGj26XeJ6MtlVzzHZ4omV8ko2iaWaIboKOe4SriXl4i3iTppaCdHyLfWCxcGuQnoSWiXCEc4J1hH5wkHpShXhhjZV5bpWtZohvVl5dZJKpdohyWbeHonmpmId7
hVZ1mnqVZGJqeXuOokiUd494YaGGQ4ajeXt3gnlcg36pcF6GmIWDdY5qdJK9l5N+cJdzkXZ2emZyfXl8hnuHaoOHg5B7h3B8cp18YIWCl5GEinR0gpiHhJOoiU92dFOInY2WjXVrrGmJa5FlkGCHdnVecG5scYJx
j3qXaXxoZkqIbsZ1bnWLgmmHdmxvk2hmcXOGjWvEbMJ5cHVzuItocWh9c31sp3xTanSTg46ehcVKnG5yapGSSXlvYIacm5p+kmmPU4+CqoV7XIedjoiLbZ1jkqN5goKQmY9zj7OPXpyCT419jXrFpIqWgraLhHFt
fWxmi451kYaFl6F7ZsK4nXZliaWWr4NxZJyRg3p6oYN+lGZcmXCtdrOFg5NWjmRqjGp+jZKFM3Z8oY5QdWV8amyYbomYVbOZeIdhpoZdeW+Ca4l7dGiDhcFei3xjXZR1iINxo591lop+lIJlcm2ZXo+lk2qGk2eM
doSajqSJfWdXfoVtnoezb3duinJiipVjcnCIpFqJb514n4WMeoWaZm+KhHN7nYx3YKl9cKF0fZ2GdG1senBZeYt1dm9rind5hoiCqISMnZF+a42ejFSeXHpvkXKafIJnfFhaZmZgUHOOZlF7caGbd2dwX4SYk26d
cm5+eISamF93kXxuonGLcnpiem6OhXuDiISQeI9riI59lIN7fXhkbpWLeYpQkYx8YXKCcXCynHiGZ6N+jnqfhnhpfY1vjFWSjY9yWH11X1tvbF1dlaWJg3aDhHSJiISZvZKEemWNeoenlmdyd5K0d1h1bGg6TYiF
bHlVgo5ceWl8fX1smXlwipGIeJHCend8jl2gfY+NXVxgeJWLgot+bZV9iX1seZSFd5B5q52RtKJlp4RxmoqOl3KCi4RXjZJtj65yiHt1bXJyeoWIYVeMjoRjjnqIipSJc42JfGuTfYtbb4dbdr2ohm1qnn2bZXF0
b3yTjcKQsYuqjKV5eJSceol0dK1qTHJYb3CNh4OClW9vm5hsxId6bX1+iWuLgquVeI15j5ycd4aOeYmOY6CXkpSFeVh8VJN6imt1hHaGfIpvYph8i4V5kIhnlolgkmWKfZmaqXB6g2h4nnhycpB2Zn1tk5d0bm+L
TpqQlXmSjYqjhkiMdqebd3BmvISgYJCFkIedXn6mkWBdmodyj4N3jJh2aXxweJ6HbmFolXd3ZIh+oKOEa4xbbldyh5JvvqNZfo9mj4OYlIiRfXWVlnOLjql9n3hslZt6g2xmdpB2oHmDeJuFdnZntXdtmHN7oYeO
jXyJi5eSnaF+i4yTkHWEg4txenOIhnJ5j3uTY5h+l4hmaGNXTJ+OdHRtmFGVc21BbHt6k3J1fFB3caVsn4+Id2xsbJVfnouQen5+koiDdKeYZ6hyaZJjjUeCeH52dpR7jXZxdZGDdnCfcMlobY2biYlffYZ1ikdu
lI+qY6mDdYd9oUF8mm5fhpNomnB0knmTfHCGeW63ZLFthG5+eZdvc3l+vaVZclx0i09ZZZeWmbKFh2ZtloJwfpqSfIqad4dzSl1+iJF8p4hpcXOfgm98lHF9iXige41pgpB0em2FhWWJY2OJjXJzb5uLb2afipGQ
iqiEd32UbIZ6bGx0dJl1j56DiptwfopVoYmInpKCdXGqnLRwbHZ3g36Fho1ehGK5ao6Hjnxziqx4dXd+o6OIeoWfe3JzfLV7jXp3hIWSm3aOa4d5jHdMhnN7nJaNdZGzaI1edXZ7rGJzhW+QsX6gl2GFdZKIcKJ8
ip5+j499k4Vnv2yNg3ZhhJl8onKWoHqMiXuFlHibnHh8fpdtj4WOan53jGCnsHxupHaGZpdfkHW+vHtYZaOZa7KGY7WHhoytnGBxnI2dj5trjbmQkot3eWqNpnVyq4hcgnV0TXu5hnGHcWxgi31zlXSKfXyJiIOC
U3GooW5nmmWlYqFPmYNjdYqdXnmtgnVopE1On6uCgoabh5RMeWuacI6OdZaOcZtoenplfX5qh6t5g5RyY2Z4U3yJhY5vboeFlXhypGtvi3GofXduwJBQg2WMephukZhzinywi6xOb5KXdat+bGqob2B9ZoJjfXNx
a6VkXIaajV9xda2IepFtVp11WISCVpN5fHWIepB7eHSlhXR2bIuHbZaFcZqEfV18jJx1d3GEnm5ljodzcGySd5h1g5BvfaKIjHV6dHiXbKRyiYWQcaBjiXF+q4NdfJdrX4OHkIulknSlknaIXZKFl2poe4JzaXd8
q6R2Z4ZrgnaLZKKIcIdoilhejW13e5x8fHprdZx8e36Ikq12l3yDYHpyW3SZbYxzX3tgb3JmiZ91k3SMi4V4qY58bnJti2V5jHKHg3NtmIxlcWeGvXaIiFedhklTiU6RjHqIeX3FaKeclGp8sVh0TFlcdod9eFx5
hJaQdHR3aqagk450o46Md6GWj4pjoMGCvZiSXY6icGKChXd9pG2Wc3eGbn6GqXaJanJzhJOWdIZ6v8CZfl5znYJkTX2beYmKZnF5qXahtYxdm4xnaW5dvX1Nd32TwXVsi5uDdY2DeYmWYFhzeoloS3ang3KSnZ6J
XHmYiGJ7g4KWjnGCd3yQkoOcbZeSjG6GcpZTdm1cmHKIZ2aGZoONWYZ6eYloiV+Li6xpknOGrXp6fnOph3yDmHduelOKbnhbdW19UHh8kFp3faCgiX52ca9uhaGrg3WJmZuZZ3J9YZtzZnR6k2yLhl19bYOkcnZ3
iZ+Ge2uQdnpwoXW1c3BxiXKcdJNsV152lYZ6fHGEcXmTlalmhnl3jHldfIKwk4ZXdIZ2Y49wX3CLgoVznIOGmll0epZyoYh5c4t0bXqdo1FpknJAhcudeGx7k3mFcY55koTLnlt3cW96WFV3bIR4hWyYaW19oXat
jn10c1mGYYV+nG5xZmaEcJB8dZWZXYaEVWxQj5BmjWyLrZd7qHxvYJhUrKNnkn5fanhshHyHjYuLe2yTeXqIqntqc5eJe4V4moqGa5qieYh4iJSGc5CGl26Dj4yiepKNoZCJbl17dnVfpH5TZIWMjZZsc2R5h4y4
jG54bYKImF2HhnKhaI9qkXSKfF1bWISbdGRrfL54WJhfhGV+fJCCeqqieZFvd6aMkH2DipyDknmcfHiOmo+fZqh+c4twn154Yotogodkh2x5bXKGgnKVdI6ldIh3qXyMeW93kZabZ2OXcXuUpIVsZn17l4eMj3ds
eml8cJNjfbJvfn2ZeGt7YJJzYaCgZV+LjXx6kblQfZZ6bXNtT4Vbd4NMpX2Fg3eEom+Fiol3m5Snin1rjHiUimxnUGOLeJpii1COfWtzdWmuq56XhW9XfHFpWn5sfoV9lmyajG5keW6qd2KXhmxzcGmIenmSY5l3
nZBsqnZ5fnpwkYh6dIuGhJhNdXaXfqF9VLB4aZmhi3WLhGmCeXCJhHuXa49vVIl3maqDdmFigpB0a693fpB5XriTaIKZd4aJaIV1jZOVeHWie61rnqOPiHych5qGdnl3dW53fK2Rv22wiYeUhHqcjqiOk4aPeHdx
fXNiXnJnh7JccmqGdlp3hnePp3SSi4qFeoVunGSZWn5giHt+iXKNjHt2tLNsbIyDeHWhhaRRhYhxVo2EnniXkmZqcZaNnG9xSnBremaT12eGZ5aHg3lmlJeai3V6cKSPen5XhV2Un3OOdXB+lpJ7knSCj7KOemZ+
ioeIqHeEkm9sfJmqhlhse3t9d36Xk4RnmHGEgolrbWhcjVireIVkkmJUklZpio19h2Z2pHuSj3mei316kZF6Zmd0hnyaZ1ZeZnyTd36EiIR7anR5eUpwam2FiJSDl2tmkHWfaoitfoeioIqPnYpoiYmPdpeSlpxf
hmiSi4KjeHlwhVtzcnace2Zxe3x+cnB1fpN6i6Z5fo1SmKhqcZl3e4NrZYhsloV5pHN1WIV9gnI+j6GRe22CfnRhRW6LbZh0bIx7elmakpGYfIqCjnODrX6CV5Rnc5RsiJ5yb2RrsnOGpZQ3dY+bflN8o2xljops
cWpoQpCDlIZyV415iolbfWt6e5KQhW+OiItrgnKDhIVeh2xHenGWapJ4cLKf1Ht9g4uUl4yLiV+FkZGHcWdrkn6TeZuIcXSPdJWei4eQr5VLpJVjU4qIhp+PZHeJcZN9bWl5cotpUomMgnWCbnJzdYZsZ1+NkG57
VHmKcVNrbmCLdI6qaWFynJWQcnl1enF9b42QXqByqoVRcGN8hGN0io91kJOChmhpiKlVj3l3h354oJuDYpKKi3BSYIl0l3qZeopueYyJeX11mnlzfHNxnl+Mfo93e2CKdJxyT3eDfYJ+bX1zho2Pd4mSb3Z2Ynul
Zaqce0tnYG92kpGDxZZne45ma22EeYmOiGiKn6Z2hX18h3GlkVCHeIaKipx5hpGHe4R+koV4cYdyaGaZhWN1qZ6MkGdPhXJ7poiKmKVwiXCYfpB6jZCMkYNdfW2gbaqHV3l+hG9ec5BXh5x6qmVBfmVob3qPj4N7
bX2LdXdobJWHioN4ipp3crhLY4qWqXSbZI9qeZlNVHZ9fUNyfmiEcHplho6Lg36LfXxqfaRqdWlyem17eql6c31xk2uGZHtqi22ZgnyYjnZwfIhSrGdodV+FcX2NdnFwbXptoalldVaLdYxtaIlqZoN3c42QemB6
e554SHuGZIeCi5xbb6xyhViol2F1d4iCeVl9dntwbZWPhoKTTWORnn2KhExncFNqhIKLjYZ8inOHl291ZZBxfmx+k3rLbZpuoot+bXFefHtDT3lym3NcaIeQr3J5XXmHcY5sanONkIqLbJJ7UJGIbJd5gnGGeZpb
hW5qfk14pFSCd3OloXR3dWiFWYiCW1Ghl4ipmXBenWp7cm13eWl5bX6xboN4n3WEjG+Lk3BwNnNrdrB0W4l4uoeQaWKefIhfiZV+hbx2U32Ri7loe5puind8do1xonesjHSTqaNpZGhteGJ6iVWajopscIJ+jpSf
iHhbY25liFh2d5XDinC5noWEg4KujoeDiIuEa4lmep2cZnWWaGKIZHt2jo14kYVxoG58e1tzepFiiIJ0ipR4tW5qon5vc3h4fYuMdG5xfnOHbmiaWWmLZ4N4jG5tWH5lhWeQnHOpXm2QbXNZfY51onF4nHGJYpiF
THB5cWe6j3d5aHZ7fIOiR1K8poWCnXt8j6l+bKJ0VWdmd3GOhndoTHhzdXKWdHFPUpNQbXpzh3GdkniCvZF7UpCPkHpzYr1ohoOPc0t3jm50jG+bYmxqfndcZmmIn7KFlVBkjHuRo3FYhI5vlZmcjnR9d2mrg493
e5NwdGZsjX6EjYiMWIaOcJ9XfWFgmHeLWo5sgmtbXHhyfZ5rh4h8j3ORjmyGiomMgoV6lHSlc40yanZ5tX54nm2OYIiCdmugduJceniIa3yGnZRoaHV3WpFhlYZ+fIhne25rXX6VaIu3a36lsJhYiZOQhpN2mXSE
Z497eGDDfntwkVmGcXmQaXFsbnd1kImFfl19e3xmb8SMbHBtinKQinpvhHRsTH2pUHB5XYtJqGqItJiDioKDWo64g3Zyj255boZmc2VblWRlm5h2hoZleYqPhWxwZpiJhGmNZHuGcVWeh6dtpld6ppCFdG9pi4uX
voWbeY2fkHyNlmONkoOoUGR9dH2CaoaEeYl3c4p7e66Vj2COib2keYlwfWt7d318jo17kXxpgp9vhYJliYmajXV5a59zs7WKaZR+woiWeY5+VHRfdF6FhYJ9qXeXmHR6gqhsdJZtQ5abZp9xdHi4cWqnhmSLh5J+
eXp1d3VHeaWRW2V0l3Ngd4eQbYVjcqhqspJ4V3qGjHt3dWOIaXmTj4aDfHhEWWaPbYR5V32Cj0tti6KFeXqIdHNSfIOeXX1onHKkhn6Ve3eNnXuRb5uCdqB+noyUYYthqox8hJJ1b7WgcXiaV3J1dJyJdZh1foeY
WGmqdHl3hJ99n4iIemlminSbgop5fJGodIiQYYN5kp2Kd3t0aod6UJZma25fll+KhZqMbnV0eIuHn4NflXS9bH1miXSVnI5rbIp9nYN1jYKLeHiRjmt2nImJi6R0iHyOqpd2cZdanIhqcpV8YE2Rc5laVnSHcnGb
lJGcpHeIaXZ+aWd8lFt1enmTmoaGj3OGbnZ9fIWbcnF7fYqFbpN5mG6Cjn5vfXRpmZGDhJWjkIV6po6EZ4N7cXN0fnNrd3V+kpGCcW+HsWV4fmVtcoeIk2d4eGq2YHOannxhjYSakneFpmhsmnGTh35hfXSDhslO
rYx4h5dxg42YV496gnBEjYyOWIuDoJGXdIpieGt8fWxzapGEi4iGZImki5GFiGCRcph+WpGTdXONm3p5hK+XOHNyZreOYXVfdKB9cWRec5iQcIJVboScj4WUjp2KoZ+OkG9wjH6Pimt9dXeJfXdjhHyIiZZriKZ3
X5ukkKh1Xl+Ec7mDpXl8o3p5dIWEdn2KcJeRg4ltkYl1bZSIWop2d4+WhpN5eX54iKOViIORbm9vT4Sjmah0nZJVh4d0g5GJgquRvIJag4KDiZlsj419c553fJFQdYWvjnF0apaMkpyShX5wbZ+ajZt1n3OSa3WX
b3epe4x5ZZ1th3Bvh3JyiHp4aIOIoVt2c4dnn35ztY2FhoqIiHWRY3SvdZySiHGEhKqmnIx+iJJoXZB9d4uIfYZvaZeGaoV8d2hnhbrIeIJYTmJ9hYhzd2p+h6mIXnVunX1wb1x6hIqWYpKgnV96joONi5dhZXWE
mnx+eodrc3iDgmqguoh3hYt0j1+PdYKPhaB4ZnyQcZJ6Voh1a4RtvoJrjX1ziGdwmYR5homLTH56hY9ylIKMkIJjS21aeG6bfHR8iXCFhXxzhXN7hH6NiohKdnGZXIqFYHlofXNoeGqmiWZcjaySiJx5X3ibeWhi
e2R0kFy0g5+ekWuLhKpxdo5gg5d7c4ugZXmXeXearWJxlqSIc4pzhLGOVYeUe5V4i1F5q4WGeIqNg6Z0hnavd3RthYuQeHZ5mWddiHKVgnxniqd0hGxxco+yg4lweHuDl2mUk4OIaYJ2Z2Z2THp3QHaNjImEXYKH
goyPhmi4n4ZzoH6XjWaadIZsmYpgg3h1TYtxaW2RnntQdHpkjIxuhopea6GCb6l2q5iCc1qIjYSIiZ9kZYdbdox+dYeThoiEj3SelJeDdHCFjoKknpmQT5aafHp4fIuKlaZzkruKd3eWa3J1hoOLdoSIlXNokHCR
d12GgpmKeqZyj3KPfUaCdJZ2qnNwiaF1h5qFgrSZno94c2B8boZshpqUbYx3iJN7ro9mmpedjoR8fUyFe4+hdG98l35zbHxvZn1be62coYxzdpNkdnaKboSPsZCNeYaSk36CdXWdhJOHaIOfd4N4hmWWinx2fXdf
i4qci6yYjn1rjYORjIqPnnRxVpWLZ3udcGF3oIdyfmqGbGxqc3eqXYqGgoZza4p5Y4JzW6BpeJ6aR4J4YVGJh2tkbaFnd3yLgnV9cXt9g3RtrnqEiaJxdJOyg46PcJmScnuNiIVedFqNaFSCfLJkh6JskaN2b3du
iHZ0o1J+fKqReYV2enC6c0VzkZqTi45rVohxgpSLb5dlfouDqH5nkXh+i3iFeJiLam97iGc4lH5jkYmbpEV7dHFaootuhayJhGqTjoKDcrmjqKNxpm1+ca91i3SHkZNvhXFha65WZ3d3Pm1ec5SDgl+QmZ6MfYaD
cISam5hueH69p4+El4xwaoqRZHqbb3qHq3N5cX6ReW2OkWyLeXpud4Ovc5eDmol9nX1tg46UT3Z+aI6LhFONYpx8mY5+mHugaYSFl2CUd3irnp5xb0CPb5+ZXXxli4dwb4fEeW+PknOUcot2bYaIbHpodpN0i1qN
g3SKbGaFh2NpamVud3p7m42nmJSKrG6Wl4eSe610hHama6CIm41yaG5pkqR3copwmY12hnGFYmB9fIR2co+lgnyRk6CDYJJMS3yNepChbXKdmHB2bpZ9hnCDeniTjX62k25heXprnqmNdmNxfWVxpoVqlodomKBo
bY9vaou1bHJwk2ppjpZ3iU+PoG2MiWaMZHJqcXVtmXpxd5eTeH11dqh1lGaec8GQbGVudoWhkIiYgqyHoaNxeZF2Z1lXeoqcfKKTbXmQxnp6kXhxao+fp1iEdHeNcoaFYYyJcFWckpGFXJtthH1cqnaRi2CFaW52
c42PlZGdVX17jmyGiUpzdWZyjm/pgmiDb3dndHNzj3OOWnGdd3aMd4uNjI1+jYSSl5J0XnZFjnV4WZ1sloyGh5CDhpaKfWqCYHaeaV9rdI1+dntmaGF2eIJvZo56fWt5fIaUko57fndwq46QiItwaX2DcGl2iX2G
fmuCaISFkZ9nhplvjYiPeZhoa2OOiH2WglWGm418tXSMjn2YfIppeH2ee1t2bnxmg2eZfpRkeoyGm4x+kGlujnynjnValL+MdXh+d3yPW1qKfMVpeGdzmXRsZHpiaoZ1bnZ4hp6CeZFTbYKci35ekHKDhYx5fHRz
h3JWqYuagoN+onB0do50nF99ZlODeoRqiXaXc3NocneNm4NzfHt9k3OReXCEhXJzbcWUb1aPnI9wpIqNpmF4YHh9d6p5eoeJbnt0iJF6X4p7rnaMgpGMi3SUoamjcJKVjId3oHxrpIV3c3aCW3WWhnOQk3yXrXJ9
r4KYoIW0nX50Z5Z0nI17jn51g6R0e2xyaIdpmIh+hHt5iVWDqoSRhIWFclyJb49wjX1wiYh7vYmQd3V8pI1rlaV4XniUZHh4e0pdebt7n1ysTW9+d2OicnWiWnWwn36bdZydbZp3X2efhGt8jWF2dWuKdmuhiIOF
bIhSbXJuc26Fg31tjnOXlYt0coN5ZXmLwZCfh4J3kIqVcH1Dk2xxlXh4cX50Z4OsWmd7fIJydrxymodofYtxb4dinJFulpWQkWh+g3eGkJB5bZh3UYxwZYacj2uMWJOfcolrineCaoOZW4t4eJ59c3x5hnmdUKVo
d4xlgnF5aYabcpNuXWySoYd1oHyIbnl7lniLcoJmhYN4g4agboOId5xuZ5CORXuGoJxjZKmHYH6IfXOXYnJfmGtyfpV4dHWscIZ4epPMoIOLY4lznGBcS5R5jZN4ia+MrmKeaXxknG2bglloqXNrjI6QhG1vdXdv
m5J5apDGo3B4i3mNaYOGfYpEZ8eInXd3cF90im2Dj4WNcoVbi49SZ2yRZXiEW6+Ta6BuQ2GDfoxyl1iMdoeim4N2W5V5oZx3cWt1SW2HjXOPlIZzcaJ0eWZsdIRskI16hV2Eh4pWlHZnYq53e5NhjH5yg4dzl41r
eqmJuqdxhn2IqlOSop1fsFxdlHFwe5KKgmeihnZrdHuOiIduoW1ueZW6d4R8douTkqOImEWIdY58U1iRepyEpmV9eZBlepeDjHKMiYOKhGyDdaR4rqPCXpCjaZJwS3qTkXtqiaxmcoeImZigbXl7VYhgk1tthFRz
gr57fXmSk42cfY2Kg3RykW2siFG8l3F1dK9re6CeeGyMZnl8c3Fmfll1aHJokFt1lHWXe3ZelaFomFl0kX2Lg66WYWRpb4ddXWt4eXZ5k26Ir2uNhYSXkpSRfH5biHd1i66ifpBui21repFxtW6FZHeNp3mJUoaE
jIJwi5VpZXd+d2aRg152dXdedXF5lmmZX3hlcJpgdJRtknCRml92oI5rdWehcIiQcIh2bbKDhI2RfmuJdpCCkX53h3WifFewknKHc2aMioh9apmDrHWEj2Bqh4aNapewkGyTfYJ9c4tzjnB6dG6WfJigfY14fY6P
epKRoXRjdnZwhLF4dnejg4+Dg3WLlYKrg1t9oJRyjFqHhGuJi2x8enxzfHiLeGVfdoOEanOMm19yb2qLeVx0h55le4aOXI6ocXiQanGKb4NwmXOdcHp0i5WChodhdZqQjGt6eWeTcpN7mpSfd41iiHSFjH1ZiHBy
faqVmGuId0dzcV+IsFtilnKyb2d5fnmSg5SVh3tqX3ideXWLg5aElnWaYVOTj3ONhG9ihYuXdFV5b3xvh319cWS6nbKIZGZ9h2uSkIWMcmxykIuTkny0en5xbl+EcWuYgnpVbJGLVY9ocnt4dXOvd4SlcXeSkXBl
e21umnBzVn17mWuNlmeQp3CJfnbKeHOr0XN9W2tVeI9TWZV2jnORiaBvxI+Tk4x8iY+CfXd6SqaWhYKafX5etYWQkXOUrHGLcoKKi5xzcZh1cZ5hhmCHg5d+jnxybo+QZXuleI6VfY2LcaSPkY+NlVmai2N7hWNu
kHFocJlYm5d7PIRop6qMX2SScKVXlWd6aZqEZIdvd29zboOMkpN4s3mIcNFze3t+lnuIdIljdmFhcImEe4Nvgm1ol3FqsnF5jYtxP25mbFaJromodqODXmp5bIh0hIp6zHaOlpOSqpBsoWaFe6GQkpGLk0eLn22X
a4aGhXp3dYZzfI1gom+DmY+ElmmKeI9riot6e3CVeGKQg6B+kHyEb4+Gh6tweIt0epB9i3R9aXZvdqWVj1RseWeLqFGhnH19laVChKKEcmtmlG2wkHZ9Y4VJoIp2SXqEhnZvj4KLYnVkW4h6i3qNdJdsk4ymjXl9
l5JPY02SZJaMj4SGb4hqc3WCeJp5jH1nfZ6GiYSpaoeQg4agjH2Lh3h0epeChWSPjGhxhJ6dd4R+rYiGe6e5jmZ6eYiCh4dzebV5jXxwfHO6dGR8hqN9Xn54naFzeXh4epSKhXV+e5ZkiYWUmYaYZI5mbLyLZJNy
inqfl4SJiY+NcV58Y4yJcl+EgnyauYN1dIpuZGB4hX2Wl214ZnyYhXmGWoqghG2oZm6XmHaLaKRupXeEk3p8mHRriImdhHxvhZtJZoRslUqQT4t2gql4b3pYp553bI6Lhol4hYyGoGujh6exlm6UW3Rtcm1lc4mJ
mYdtn2KQcZVuc4dhYpOXXHpng3qvZYd+nmyah4WDmG5tb4VxgqaCboWqdITAjXyIb3lag4Z0hmubUYaak36xZp15ckeRcXmHd6OJmo15hXhuqoN9n3eFgmhsa2+Ga5GqjHZ7foNsi5OLk4R2Q2uddnyMmXp2jpd7
eXueinV9doN3Y4WOk4d1bouYiWx8eYmJe3WDk3KDdlmfh259g5CXjpNNc4WVeFyXandudX2KoIdvbIeGh5iOlEh0doVmk0prp4awm2yze21vd3ufrYxsk3t3VWWLhIhjVluXZ6RsbZyFlVmHlVyPinugtHeqeaJd
h2Wdg3yrlIVkXXdmZnRbW3aUepOTZY54Y5mtr26QkJ9lZIZmebBXZJBhc3V1h2B5im+PjYlmamaWcpyZcZCFWk9eeW9JcmiUoYqQsoxwqIVuiXNjhKh7cXyZiY6pflp4iH1VjH1na5pzZZWCnJF8pHR2hZx+lYpt
saBzYml6hkl6iH5xiXBma1+FYV9OVmV2kXR9l5Nne2uPZo2bhXF+dHttfIp2TY95uZhcenuijq5idIheh3Z9fJ58j4lYg3OHVntlrZuMeo5YcqaYh3ppj2RfZW+QfHtyhot1UKZ2Z3N0dWSIkYOZg4aFrIN6hJFx
QpOmZX6MZYNvcGJ8cG2Iaox8elOMV36tc298dXuDpmOInI9njIx0eFZrkIqnhI6dk31yjG+onXaecpFwen6gYoqQk4uHdpqEfH6PhYhWc3GJjo9xl3SMeYhlfnpmaImiiHZ9YXKEbY9llH24tn5ymHaWc0KUkXmR
oaJokotzinudiaN7nW6Rg1qTjUZ9jHFcfGF3eZ98fHB4d3hfiIqTtJ19eH6DX32Tn4lWZJBvbI2KiWZ7fleNnaVqg3uPZIpXh2Vza550b4dncnRwdYtujJObco2ScJN8iYaLdW+dVnJ3eaZ6bXKQeHhXd4aCkmaR
bWufb3yDk5J8o4yjdXOYbZSKdph4Z2KDbGGRZX2Dg5WLW3pvj3maUniPsWqWk3SjkoV+aoNlqoOJd3yGbJKNVIaWj750m3F2bkjde3ybeImZiaarcJlnZYuhd5qKbHJxiWyRemyCpl9wmGukWo2DjHTJkU1TjYWm
Y25wYEuTc4qPcLphe2mHx3RphEyFh4x8wXJdeqBik291hXSEl3d8u0pwh5xecX6DaoKHX4d6m3Jgh4Sksn6IhX2OkU6ehJKQoY+Heox8fWWmkYOjU4VvoIJ7YnGDinyLenqKZnh4fXmRamRrbYV9ZrmMhouDlJlx
fXNziHN0dXR1fY+lcKt8koS+i3ShdIKMfW94enyPb3GJln6VeKh7fm1kq4p6R518dW53bkxud4Z0fIp7Wop9cFZoc1uLialjiniDiZiEcG6CZ4+VTJp0nXuFnI1zfZOMh2F6dndodnmZdnWec1RPn3xtb5N7c5Bk
ZpxudHuJUlyYyXaDVKRteW9cjo2HfZVnknyJUX5cm5aFjJyRjFxojWaLi6Bnh2F7aHOom3WFe52Tn32EkYmOZmlEiGplqZpQmmaZh29nfoh1jZeFc6qwjMB6ZlV3kHtcmoyddpN1jm+WfJ2Ie4Z8hGNzkoKClm92
b4t3mJR5TI6dWnl3d3dya+See7Jec3GnZmuVimedtqaHhY5fdoKRgp2LZZCRh3J9homFl3Kse3VKcn1qhZuNaIVSZKSDdIyFhYtnkGyKcFyPh2xzlmR4iX6rdWNjpVXEkpKRjI9SdIZxlHWUcWl9i2WNX5p6iG6W
k3ascnGPiGGdnplfbFxyeXtlb6ODWntxbm50iXRsl2xkdmZpfoZofpWJbXaMk5OCkJ1sdY5zkGehd5dubV2zfliXY2NgpmOob36Kc3WFiJTEtKZ6oHifZEJ5d2p6jHdmbImFjY+gaqZ9bnKNh3i7aGqCfIeSi2yF
ZFN7W5Zbi6F9jJN8iZORb2ubVHeHiYR7fmd2h5KQbqO2jJ1ug3GKZW6UmnGYaI9njZeXm6+IZHlzlXKffHqhc3iVfIZng4Jtkl1Oj2aVYk6Th46sZo+ShnWFgoVod5p+Zn2EkWiqmWVxgoxDoGmPvnaNn3l4cLuD
jIi0foN0eHd7x2+KhZuFlq+FepZre5h+fpKjin2NmpV1smV4enx1dnt6mZpahl6ycp16mmh0boybbX51koNufXOlfn1wl498kpVsjkN0oHxzco2hjlJ+haaSi6aPgqVwnWN5h5qLd5WMa4KHknaCjHKIkYVod3tf
YX2UjVmDe2l9frGldqV+i2F4fXWPgpd8aHB+eU9vuHCNjG+NflejhmZlg2eVlnp6VpiNqINZj1qEhHJ5mnhynJ2LeG5+UIpziX2JUpWCjJ9dk5hvlpOIZISLj4Z6a2Z3dX54j6F9eHJ1kn1Uk6OtaHFkb3ZabXRj
ZqJ4bKOGb22Nd3OFhnOaZX6DenCLbmF+kmlzhDiIrGRrpn1+hnRsZW+Ih52Db4d5fJl9kW5yZnycfJuEh3N0oF2ClnOJeHeKl2J7eX2NjmZxhYtvUoh8k3mjvY6/sXeLeFdub3l8mHlijnVmi5BtZnKEe415i3Fq
ZJVvblxwZY9ac4hhupqHfauUgnt6ZZejbmmpaVlwZHR0mpBpe3ZsdXqGh3OmZWdgloJqiI+lj3JmhqSJhXmeiY3WaZV2dHdsc5uJjnKod5V3ZXyKkmJ3fX1xc3t9e35zhoxoiI97bZSIn2WViXyHfHaFnp50d5c6
Yoedd3WjT256hn50nFGvfbt9i4N6lXR5dnxlaYV0U5GaeqaQgnmIkoKFWZNwaJ9Rjnh8g3qKYYOge4uPd6SVcmpub51fYp17nWePbVV+j454YoNne3ubh5CmZoONaHGvmY97dIdudm9ViYeVWm24bnysX4yGcKOK
houOfmhzl3tthYt7mJOwao2bkXNodWiIhnBxa8F8e5+TaY1qfYqMhmRwfmCFfo2Gk3aXnXyon3lxjYmDnYdrkGhng26HpJGQo3N4iYR9kJ2wdqaEppx3lXB6mqZ+tYZ3Y32GknWMm29vj2KbjmlqbatwcGBYi292
c3hsdWKNW4hvjFuXk35saWyGh6WHiHe2anuLZGVQgsCCq2meq4u3moZejoVti4J1jah5fI9sbaeliXGHb3mNtWiOjKWOZo97hIKLqpd+h3eDZXijiJ2TaIqRn32JdlpypGplk26WdImEa5ZznaeVe5dsjod+k3qf
joKCkFqKaXSGn2x9j6mgfoaPeZxmZYKGj3WDcJlilWWFgnRyP4JPjKKofZdzWaKFjp5We4Z5ZJFeeJ6OpXPEc2CWp5lyiWaPd4SEdGdweqhyiYN2xYlljnCOhXlpoYh4roe9l4UrkHNeaoJfjXNRfoNhX4RfY4OT
kKFaj3pre1iRnXN3gnNuZniFaWSHmIxqhHeNjH6Kl2t7k4OKt3d1Wo1qm5CPjKldpXV0uZBkiouFjnGgeIRxZZh+ZF9pqYeKuHKPnHSOdpGZcIdNg2OFXXRrfYl0cXKYcXdyjYxzfnpia1SebEatmXxwi42GnGSY
WGZ3i4ejuHd5imJ6d4Vrb59kWYR4fXBzpoaOeXKJfnprU2WCdHFjiXyTbph9dJVucIt9cJJ6o5VtkGF2ZIyxeYN8Zpt9h4xfdJiNYoiDg2aMcIOQe4KLiYdxT41ekoqDn494jY+Pc29pdH2LfWd2aKaPkIlLfXB4
ToeChXGiirZgenWDh4qPd3VcbIeRfnF3uqZflp50e8h4j2tqZpNvTIRDooavaKGxfIJ8inapxHuNpJSckm9zjIKJd1JyjWVlZYKfj4Rzfmt9ZGZng4pCkVO8h3hpiJGeepaUeadwuXKKjp5th0iSgreYcGlwh2Rq
jJl+bp52b4WGa3Z+gruLr32Id2hjcYqJXXqMeVeDineUdHyMinamd1h3mXFufoOQjnGbgnBiipqIopt7lnCJdHpTiGJpdnN7g3Odd25ghHuRdo1jfZSdo3V9cpxghotzdcedqsGWXGS0hIeOhWqGe4uSa6GWdVON
qm5+dJWTjYuWeYaCfnWcjW+eq3qZeHBwZ4uiin2Nc21tsm95hGR6X31rXHSWZXZ8dpaLcXSDpYxduH1olHWMiXyHtXuNbZKIkG55iX6Rfnlnh6CGTpeZhHF4gqR2nIaIdGiEaqKEfIh2iHB6lW14dnSHaHGIdX5Z
kH6FknuHdZFtfaKKlmeGoX5vl310ZY52goh1doeCkmqdbKyPkHR5l3rFrn5+dpahc4Jyi4hzYYuReWZgn5x2wGaOjZR1dV6XmoRonl9kd3GgoGB9Yk99VmiLpF10cW1zgmBvb4N5jmx0jXmRhJd6fmx4m25WmHFs
Zpp4a5V7h41qo6t9hmN7mY6Wend+b31rlGBtUX16jHBwm46Po5F0hGaKkW10cnKSXV59iaZebKxuY5SDopB4cXN1ZFOCrYKPa1WFb3qtnHVwhJGGfGN9nG6Ja3ZDZXxqjYp2cIuDk6t3sZqXVmGOmomRjniWeqW1
dn1vaYtvfpOIl4Jye4V7l32Lb6duY455emSdm3x4lIuFV3qXh4JqfXF1pn5xcpWKcbFskZGXboqLUmZueW98k3KhZXNfia2EmIqEVYKYj4p4dIhncKNcjGxbfXp5iIaCl5NlfWpsY25wh25phbxgaI54XrllopKO
iI6gWJeqlGp3fHJjYoOfm5Jad5Nvijt9eZh0d2p1fWlxWGRVi5iKmXdlgpOccWOQgoijmnBtj4V8h22Sp3yXcnGaY2dyfZxTeIV1pXemcXtYkmJ8knuDdJZgeHCbs31+i7Z0cJCHiWV9p2BpcZVwj4Www49ndW9y
h3xvi4qIcG54hYx1bnZtmYWcfYd8aH5vdGmLgo58c4ycdGx9fIqJZW5zbaqUhF5ch6J7k4+flk57a5SIP3tvmYZdlYh0cKKWb4+Fan5sh36McW6HjoSQjKmWjHeqfHStSGqGeX6NZ1pfjsKFh410a42GfXCSh3x5
jGqfV2KGhn6Dbo52eId+m2xodYh2b3Z7pXuZe3CLnHNyTHqOeI2fi32WdGeoeHiLnoxrgptjgnVQd3dto3x8hHGDkpx1iFNmfJ+Kj4NwSKuwfHKGa3SUk2xykoKOjViCY5Bvn4uVZql9fYloiV6uhIl3c3KafLZ1
Z45+mpB0sJFuYHd6mHdfm3FWoZN0eGeDfnqEYXVihW55iZOGh4Z9hJZpnpdpbmeNlYNtkpxje6mEoXGIjWlzdpl5fotwh4V5c7OMen2rm3aQVrdylm6TfJp7hZxxb311g4OCknejdKxxx5iHkHl2dUx5bpNnd3mI
kXd0a5lwbZqcqYRyUpxdfHmTTnt6jm6JgnZmm2p4e3Z0goRxYZRwdHl3UoWJmVitk3VtZ5SGfmyHYIl7i410ZIV9cXuOiXeDb3mDaoeOjKKQXWuIZGxpdoSbcZh+epZ5jVt6ZomSmXt4aIWFil97d5BjiXCVZoNv
eHl7lW+ZkYKcfFd1fIJlbnFxjpmjjJtta4yikW2KZnyQa4V9l3mEfIpxkINgcHCaenJgeZeaXXuRkYRejIyCdjh9tYxiiYeVv5pun5J6fol8dJV0hF1ebKB5dnp0k2yJhMFvZ4OJbZRzbn1zcmd4epiRdWOYXJ2D
n4psiIeDeauJoXOdb6NjnmNehoZ1fH6Cm7J0hHdua4J7bHZ8eYZ3aYtpbZlhcnWLiIiYqnytkm+feJKSeHd9ZnxsYo2WUHByg6+lcXCHR4KteWKdjZGSZW6RZ359lKiQdHt2iJtpd2yLkHVhdXWQe+dykIWbkp2c
enePbqN+bXB8doN4gnKQuYtpkWh+dnOLhnWEZ6F9dZtlooSdjXmDfXRxjrCcjE+tfX59kWSKhaJwZqCKn1uEelR1lIOFjaWrZF+DfW93fqqXjYKSh3l3fHB6g5N5mnp8hnZ4iY1qfZF3nWmHm49jsXhSj4plWlpx
rLRpc3Soinh2hotpR4tvd2x7knOObn6CZ4V2pE+UZWpxflyaiXF5dXmQh694bJlreI2TmI+ej5CEYGVyhKaCg41la4V9dpN6pnJ8mot5Z2KvlluGlllwg3mYam2Lc3azgnp+QXKcoYx6b3eMeMeHg296mH5zlo+R
hpaakXd2VoSfWFaOc2+NhFqUgoh2XlWbdHBtYX6UeYqDcY90e4VlxoZzd2ySopN+jm5lbJWSjYN2XntydHqUnnODeI50er+Eb4KDlGyEhWZ8eoiQiHhrcImGfHNrj3KZiHSKaIh2YIZ2co+fZJ5+c2uNa1Rdi356
h354en1xl2F8SXWlgrBwcI2tfnpweHBLcpdmcoNdc3BShnx+kcJwd3Z7iHNybY2hcoOMiIRkyahsfZenWY1tiFSFqZh6baCDiYOjhYeChoSWhIyEdm96fZWDhXNskJugdKh+T3F9eqBUq2iYeHJwkY5rfIl3bpVo
dqCMc4yKeIill3nCiI2icIJrX3SHl5lwdYx5eGxNeYRqeWR3ZZdxjXmFjXpsq3ZZZ3asfZN+co6KcHZ2YcGNj2VsbnmCp2yEh3eHXXeEeouahWhzbomdmXBzV4thiHGofIyPkG+Fd4SRbp+QloSXlHtze21NZnOh
fYVbh2xRc2mEhZd+e4R0jIqYjo2DjWF6s3mIim2DnKGCg3SDhHCIe2h9hYp9gn1wnX58nXyGqHiCqGt7fIytg2d3nHNnlI6NiMKSYIeSn52Zb6eHdIJyeKJhaXN3j2lsMIp4l5l+qHFzlm15iGlvsXyDbYx0a59y
Z6ivlYxntpeZfXKIhlV3iWORWn2UdZqai2t3bnV6iWiEj2uohXCSxW1pbXi3YI9YhnuUcm6EcoiWmnWVkm57ZGt9foZbb3qYdpSWjYV0a4hjjXySfVB1nIhzb495bXBtfmmMcIRwimiIWINqoHmQcX53moVxeGaH
mpZ7hY2YdHB9bKBzZWpliXpklXxncXWHcH1voo1orYdQj26seH6kVo5hcHGOfnZwhY6qm6FkhHuQbp+NhI58inZloXZrgpF5eJ24ZX25hXCsc3Occ455jlmgoJWWX16QeXaXnIqXnplnkH2YhohwlpF4dop4foeL
halwj3x2emyFfLRoknypiJ6VcIiFcpSHfYp6foN8i5uQnXOEhYh+aYNflo+bhWp5eGyNg5GPhoxdaWySd2J3lZqNkmK2kp56d3t6hZF7ZZ6Jd5R2hIR5j2qMd3WHUmmtpX1upmR5eYZ4j3VybnmJZ51vZ5uMtHeE
i5eMt42gV4Jyik6hh3OMa3eRcF9tc3aFcXJ4pbB0YpB+U4qgjWybfadyc2uPfXe3mHx9dnWGeFqZc4h6h32ChI2Fl1psfHdti5eEc5l7e2B8qIeUZVN1hnaFiH6wWJtwhGCNiI2Ld5V7W5aHfX13b3KFcnZ6eJh4
XXGSdpJrfX2mnG1gipynWnZxdmqheJegkpdzdl1Rg3RPmFyHiXuDe3xrgo92cJCKhE6Pjo12g5p7cm+EfaN1jXpuY5Bzg5CQnXyKjmt9d6h4cndPkYpXboyGjW+Ybodtd5WbdqShmWqmgo+UmYNVyol2bohzWn2K
iI5zqKdNn3iJe3eGiEh5gqt6jnV+jXd3iZmdg2+Nv5WeY4KcknqeZHt+snSXXcSvdGWOcGOIcHB2aYtuh6Jsi52FhIticmp2dXp3iYVru2ZhdYSjd2Jhh3Jyj5Jue311naiLgpdfTIJzpYRifY50g4OEhJlxa5OJ
eXRuZY5ujHl+iJeUfWyFmnmFhHyDv459c1lyeXWZgnORY3Nfho13cn57oYOQhXBur5Goc46dcXeYZJBieXyhdlRpdWmpdZN5cXyNo6ifYX6TcniInGxldFqGb6Oed1ujeXd+cWF0dWxzg4V0a3B5g6JMdHWVS5Nm
dWaCQWd8XmWLkH7GV4WtdYV8X513lkB1hnGiinafZlifaoehfYJsbLqZZY93mYy2oXh+n4avrZ+Rg4SNjoR1ZXVdpX58kXx8gnqDl4loj3tTnlx5jYmzdpuad4aWhpJ1a5Oal214nqZ2jIV9l4SCeWeEl3KrbYiI
eZeIm3ufcnthnYNqfnDQeI5vopJ8kXqai3JVg4KKao6MmVRzpot5cotoi2uVrJFvm452aHx6iYt9hZNkSXWFfXxutqGQYIhbd4dmd3B6eIxja5VtwXd+jW1wYGWHoI+KeotdsYx6eoxOmYJ8c45+go2Fe4SbcX18
UoR8dl+Ed3CFbV5tnGdtc0qOinmMeJN0iIt9l2qWlYmEbG+KgnCXR3Nkb4Z1cYmTfYdMkahyxnddsmlkcH2Wa5d4fWh6kHenqFl5bGyKZmWWhJtiYp1sd4uxcItudImEo3tKnZKOgmdwcH5+dZ9ne4KeYXdscWB0
eYKVj3dniVNwhXWvmpOZcXxqfWdygktug3Cag3WLcnBvd5ZsnYOaYpF+jpZ8mGiFYXJpa1iGuaJykIqFiHiSbqN2oX59dW1wY5N4c2qTpYaCg5VymXR8k3BecHGVdFy0b2ZshHN6eY97am+XnoJgjXOOmImTb6J+
o7FtWnyFhIli4JGsaXNmcaJ6kXOCfYtziaOfdHJut4yVkYRwfXVsco+XnH2glpWCd4RRe4Wib450o4l7YmmDg354jGeHmYOSkY+Timp0g3KSmmOHkliWjFlxrmyIlJt3lnVuaYxrWWZUco+HjIK5cKJ4hX1vioWm
VYpylnxfd3p2fnlNl56YbJl9a450jG2Xj3VuT5WChH12aIeifnh0c4+WfJdyZ0eXcXO6cHWIjJtZpnqLYJiUgm9ZmmF+oFGma29yW3KTg3GNjKmHg49+eZGSdnh0T4qDYol+hJ90faVxil92bZWHenlbdJGclYiT
bHqkVH6Ja3aacYNZdJeTeoiJdlWkeWdok3aHn2tphpBmdoR1t49edJGIe1+CimZ4fGZ6h1hRbViefIRdjI9TpoawlYaaeoNndIN6W22TZIVqm4qZnZWaoGNsX6d5hXBLYW2Ndm5mpJmrk2WCnKx7hKCOkXB3oX1m
h8Nrb619c355eI2Ca5Ztkq6fh2xoqHeIYn2Lk5SDUYKErZBlZ3iReGtuZ49rgnhyfKtaZ7GGfrtkn4R9j3p4e4+dhJWJd9WPg5l3fpR4l6KMpYiHdpF0h3F4eU1ifIpQfmuPYJCTnnaQfNubk32CvmqXfYpbYpCH
entofIZ4i3aQlGCCZJlhhWSUb5yJa76HiI5zhWW6ipqVjniLq22HfGeNlnxTmphrlKNkhKOKYoiHeXVHc3KMbIeOT3Z7XXp2eHpMb3KclYKPe4pkR31sZYtlkp+SaIiFZIRfh1ejl5KRfWOTbYKDhmqVl4aXeY58
enZ0eKCMhXlkemmKglxweZF8hl6UfZOknmCKfnuKd22SQW6PdGhss3RjbHWtpZNzkYhkbYmHhXRtuod6ZKV5uFpvt7pzjFpne36UiWl+dHirvpFwfq1xeouJhIyGapNxlE6ShJx4flV8hHaUjJKkt4WNn5SMlnl3
qHx7bXxrcWSHjXxwhWK6n3BydGSHZ4fBcIZ7e3WMeIJnYV2EbG90bF1PfYKXgo+WfKVchYh5hZClg2mNfnV9baKjeWl6am5xSJOdn3F5lHmJSW98a419YXBgpExUjpd7gqGHj5iTeJlwkYxtjHKSkGl8e3uInI+f
jHqjb3R8mYmYpYSRkXd+eo6GrH1ka25pkHmHhV5xkI5xh2qEdXNhlHlrdKGWj31zZIhsj6eGonyGjKCXhGi5cJVyhoqOhZeGkmuFn4SqbnF9iql4blOkjadjbGt2tYiCX3KDt2xwbYlkaaGJeniNfHNxg6pvhquD
fnWZfW2OiY6aaZp3d3eKn26gmXt8gnpweWJhcod5bmOQe5Z7d3VIl4OCdXV7oXRqk6ZooYZ1cpKGcqNqeXiFeblyZo58V3dNi2ZtjIJnmUqJk3GJkZp6iYOCho2Kh5V+h32Elm1pjqV2hnV1kZaCwZJ8YoVHi1B9
jKZkfKNwlqpgj3Wk0YWabWp4k3yGemKQfYSYZ3hrg5eJioKCqq2flaF9iHafRW6TdLSLdoOXfKSgd4aCaYqIsnnDe1N+mn2PYouEhFyDh3Vtp3BRbJigU4J3g3OmZ2Bshn6ql6aUir19hJqQeoOdjmligmefa4h0
k4yjbIKZbIRrdIp9nliDhlxtl3Z6g5+3oYKWkWl2Z7NwfVOEgnKlm4Rok2B0kJVlkHODgnV8bYh9oGSDtnBsdHpbrnSIoXSyfWiEemmHhXSWhFNEa3ZmfaBhaKOPdpVVZaTAe5pudVB1pn6MmHicelxKl5WKi3Ry
XWeYoYONdIdOjoJ9hIq5eHWDh3eZfpKJcGhlkWiha5R7mVaOfm1shVV3dnyYjot5pJSflX5ye5CYn5aoi0l6aIhqZ3tyiXx5fnqDfmRVYHp+jHVzdpF9lnVlhXmPhm2RkHiViJFyXJiSkWt7qIN3hY+QjHaVi2Fy
iKNzXY2Fi4KDVIaTl46Yb2tsZ3GCdXdzc2ZkyJ9fhpV0nnpufpWfYIRekXBmXWGLcZqDeY2UbXi6mZiHhYmSbIOPhph3g3CDdHWTbnhwjIl2XIN3cJ6dlHV+eWiKfIycm4eJgqSYhmqHX3Zwgk2deZOhX4NvmXd6
i3VeaIaOg4mJanRCpmhjb1d9jmiWnY+Pkm9mi4l6bp1ccGpzdmubhX54bJSIbX6aeHtwflx9ent5hWpOdXKKb5x2cmuQl5CJgqGCio6TlHtjflR+kHuki2tjcneeanKreYiRq3eyfm6ZW2qYsmyGiHiSfXeJgnhu
cnFvbZGUdGuHfZxlhJ6lUXGhfn2xmoikhpiHiGhiY3FuaYtmk4yUhIN9saxvnWxuuJB3lYl7lHOEe6Zvdo2NeIeOhXGCcKZ0oIZsnoJreX55gnOaj3lhXmyQd1youmx5iGN0hW1weXFcsmyPcGt+l5aPanlufYSN
mXR+lXGUZ298nZmrdnVycXFYenpwkKCSioqCjoKcdYdpiHeinoethJNgb36YdpKGgltxgpCLZo+capmDlaqTS4x3gm+DtmRinI54iYtyjJJxe19yinF0io1zaVJ8a4iFhoWVfWSIW5pWX3Njb7SThpRgdn1+cYJ7
iZRxdahsc5VwWahbd3FenWObaYKSd2KGcIJ6fIyGg2KNmJhxnbNKiY6dYnN4inl2ZYKEeGKCjnl2jHR7cKFmb1WCn5h9j1t0dViTd3qDp4yRhmNrkHOCaqd4apCFi4WDbJKJineCeXltYW2FdIq7hJKTdYqmZY+L
gnJPmE5zZpWooapstkWOYY1VrZJRamKOfKmYj3VLfH5hcn2WnYh4hoqCe4d7fKp4iVqopIeQhHOfbY5pebd8qmltxoaTd6GMk4Jqis+Gap2HfoepVpSGcaCTW0l4kUdveXp4hXOJeXOCmH2NkX6rn2Obmax1andr
eEZ+RWF8enqMb3V0dYJnnHtpdVd1cXugfHF3lmigaWSShHyWiElCg3ZxZprQb2F1aqF8j357hX1wnJ5sepGUinuIjYKEhoSSez2pkrNzVomIlYWOg3lolopcm6eNr354dpB+eY98UYOEfIKUXXiZcG17pnl6g4Z+
ZZRfa2xYZYJ1Z31VaH5uQYpufHt1jeCMfHVxfGaba2B7aJZ1cMB7cXN1epNpjWVwfLJ3sXJfimhlcIVvjb51iVlqhY2Gl3N3l3ZZg4i2rXVrd4x9b3VhjpSwTMiGfo1uhZtWm3iSjnuNp3BwcmFSeaN2qpt3cntj
eI42d3CUa5WRj3N8bIWJhoWDdIVmfmeDZmqRa4JglIp9sXdtsVGGV5F5dnBkl01Ms4hwnX1tjGt8dHtdUIlieGyOioteiJ1oTINrcF1Ud5tvtoOQfouEV3ukh2WGbX2Ok4Vxh3WbYMp+pHxdanVTc4xtlHCZV2Jy
boSOcHGZfnJVbXiDcpVoRpCvcbxkWWZigldxephvjoK4kHRpU5mVZ5h5XY1+g5uLe5RthHt9iHyOb3mcmZHBenl6bYOJiXyLopd3g3ebcqKajrCHpXOCeJqSjVOdfmaFbXd3eWN7eluLP8aYmXqRh5Z2YIx0lI95
knBgtIdtoHa4qH59bIKLg4+gY4uLiW2reHKGfnCTQGKgVqSNcoS7g2p1i3aIkJJ+cqJ5m3Zxd6FnW315lJmVhYeogo2GmHWEd21lhoOtoYqWknRvikWffXearnGKbYl8cINGkXhqiWx2k3GHmIZQbJCScZKKdW9z
jmNbZ4iDbol9clxrlo+GhYONcmyEdnR2pGaCbHSKeZuwmoqXcHyUjFJCS4mEhJaSXI95fZVwo4p6mqlufXGbaF+QeoaOY2holXqDUFuChIxpknKahptyfqqJlFB4cZJ2i2aDvo52gpCYhHp0cW12fHdylpJNrZaR
eFF6dZhyhoWGgmp3ho11t3lzj5eedoeLs2V+oY+Rts+Xcpx8r4WGdk+OiHiNXHdxlpeQh3h6eVhvmKlnhol4cnFvc5+TfJZIcYVvoG6chmZ5hKZ1XqCTnVh9kYNyWldXaVh9koqarZaXtGSKenhmlX2GepqVeqad
iH2EbXFueGNujpCWg4efc3mVlpiDfnt9jo5ycY56dXtzlKmQeIV0eVqqY3h4eYV3iWSCZEOvdYeVjIp0eZt8lLV1rKBgdoqccH6FsnJ+g46Vgm9Vh5pxlJVheJJcY4Z6gnGZiZNrmXqSs5pzg3eKfa6HeYigh5Og
mYt1YZSaiW9qi3FZg3ObcW9P6Yd8elVznIuJeZ6MY4V7llythnh6WXZ8YqKOl6Bznnd2h6dZlXJbfYh8bEprn4V9hpGYlmiagnZbZouPjoqRdmzKlndwmod2d3lteXuRdaCHant2mY1tdExicoR+bH1uqJtvroeM
YH64eINqfm+QhnaMWHeTaKOcfXN1vohxi2CXeI9olneEi3Odo5+TQFWmfm+FW4VmkJaFX6aMXbBybY1yiYZ9boRmdIubhFeQmXBflIJueXmPno9+Y2lvjKRwpImbeHqHcYRxoWqFjpeQeJyUiYKChXmZlZ1ug36c
c5hid42DUXWHlI5gcYqMgoNxg3F2oI9+lHpvi351d2laeWt6eXljU26waodTo5BxcpBwcY9vfmRUo29ibGtsMHiIh2l3a4xjeIqGkGlzjoaVhYuzjVtwo5WHdX1sr3iYfnmQjXZvXmiPn3WIhXByloWEdWd7Yah0
aGx0s3GDjXNuhJdjfXN5SIt3zV2CcIR2i5qIbatJd3Kgl5x2mmGCfmmIlnOZlJ5qbK+Kgn2da4N6hVlfh3l2mnqcd4lmiYKQc3Z9XnaSgnKIZHaVhoNySaJkb1uWm4qSdXmmcY5Ye6Scc46QkWF7eXBqeIakZ7qQ
e2WUiqhmYHuHSXGJh3CTb4uyaZKKcpCtfXhndWGnbsORmGpwjXCMiHaHe4d0cXuQZJl6eXpzc2pwjWN3sYhkdpmheIJxmFl0Wo66fKqPh8JyvYeNZml8Z317an1Jfn10iHOfrH2igoRlfJ5siHGHeGVgZYJ4mY2G
WX2FlqZicJR7fpObV2WSYXGUkHd6Z2hlmGKIfnttg3GLV1eHgpKXaH52YIx2eZhkkXSjoIVrfX5qdYK3c3hubnGFpU+ZhWZllXt0h6qQg4uke3F4c1uJlIR0dm9rg32Lh3iIn32Tq4mobYVjkWRweXCJq3GRp2lv
ooRtcH1rjJR4aa+Cc4tvkYNvfKiOn4h8jHiFhJt+l6CDbXRzimxwi3NglpxvpYxZnWB4h5aQaY54jHaWcXOYiHGXfqZ4go1kdGhsd5hqhG+Sp1h9kqWHYoJWhHSNhXdodohYaa57bWJ7r3FmbYxbaJiFn3t0eISV
YmmSbHtyoLB2jW53o1twh5NfcXmIjZR+g5x2r2KCk0iumniZlJGQgnZzlnKRimeNhWNThI6Wd32Ij4RyfIV0aHd+Y7NxmG1aZ2t2cnaPiY+KdGyZY2aLcHtxZIucc0Znq3M+dYdHop9hkHl2eo2ZqYirjm5ck2xu
bH17eYuClYSEjJqTX2eacmFvg5RrhXdmaHaSlnaabZBwlXaMcpCNhnRzcXOHcYNvlYWclIZrpI+NjZpqmGtOfZCTdIx0cniqfl14eWx5Z5qNd3Wci3SdmphvjpWUdo54mF9Uep1SiIZ1d3uNhXWJg3tXe32JgoNs
ZKGXdqdlc2dgq3Scj0GKbI+EjpGVSHmQe8iHfo6Nl4aIiHh2cY1fnniXg2aKgnSOb5VOyoR4m4p2cHqChX2Ih25lo1aOiGqObnV2Y4OjjZRkZ7ZmdH5egqZohXBGi5B8a3hZs1txj3KFijprdXhwmYahfpqpg4xs
jJBmd4yKmZaPSW92k3Clg2Z1foJ3jH5wn49vk2WKd5KQa79riOVhjG2qhpB+bZl9y2aqdItxbYKYkIWEeG+Tg3Rlcmp2iXGWhX2Dg3GDdJOQfFZqm1t1m4t5hYpsX4SDYoafdZVuhGaJX6lqeoqCZ3J+b3CLZ5mh
fsF1nVF+c8tvhXx3qX59knyDt5B3eYlwd5CecmCVfq2LYH2Ffo91fWxiY2yCdId2ko6gh2SHeZ5tcHt2Xn1pY4SJXYOId3GbdnxwoFmWeHaOcHZdj5d9kJrCnHWWlrSUkGd+pJdYX4aOQoNfcJSOa4dnq5B9YYtq
jahJYEeQg3FnjHBuo21+al+DipvAg45rhpGYmWWSe3aIcpqoaZ+HZYdxll+PcoludFB6fJONiJOJjYltjqWYiqRrhV+Rn3GTfY2NcXqFemyQo4mEd2peeJCKYnigmpO1cHOEhWBxa4SEn3Rzj6VqbXJ2aFiEpWFr
fXqKnKa7cpCZY2aEg5i4hJ6neoWRXIeDiYmJeolEjo1jh2tyc511iHJ+h4eMeId5lIScdIh6jHu9fKOJb2aKh2x+eIODdG1ykXFziX6MfoSCqIicPXCLk5mQbmVkipd4e3etmYySTGhzhW+SiXh9bIidiXuTrmey
d3aFiIlbYpGzeZBulWh7folwjJqQdHqIjpF7uY6gjXeKcmRsZmmgcF19dI99Zpeai3Z9foxJfHeTcXaPkodraXt2cINpg4aDerJvgnKch2V0fFmanV18c22PeISlkHZveEiPooydjZGYeYuGoYVvrlqCmHSYZGGZ
dnJue66Oi26Rqml2Z6h4aoNsj61vT42SmXd1oXyWeHueg3qLYoiGh2ZuR5OUhn6Vi3t3dphpcYKZiXVqaJJ9fHyLb59bkUWFbaKMfEyKeImLjJtpmoWFapGWeohuiKGPcYh1fIaTh2V+cI57YniGh2SldF2YX5mG
nm9vcn5heXaMfXSVeLxncHmSfpNwcWJ9eXygbHWQjKmYYpt0lpuGgrVvgnpQjVyHcG+Dn2+amn5ClmBLdm9wkJqDYo6eaHh8hH1biYKEfG2eXXpwdHl0dGt6eKOejm5leX2NdGmalo94hbdub7qSeGZcn4Z2eqBm
fH6VjIqZh1eZfJFwnaOCjIW5cEyCq32Nio2VhZ6CeWitdIx2jomEl3hch098i3yOaZOjpGpxhIR9rIZ5hYaJcnJxd5B2i49ve3JtmG90holWd4y2d155YXRrfod9ZkZ4mZOffpKNb3SEiIpwjIyTi5xlU4N5k498
crpri3OWkZKOp32Ecmx8XX14ZYmbYrB1h2qbY3mMipOYi1M/imaDepZdhYlVeXydfXVVdZGJdGN+g219kqF8k1iHi25+YISLm3VcenxmjoWPV3KOe4yUYnR5jZhxl3ygtluMnIifYoR7bJCDY3R5enqNdXiQeHlk
hFCUe3KOfW2IiIOcfIiRPXR9hoKYjm92fndnXKlUk5+whWx3urZ9amuVb2NRi5NhVoOHeIxjfJR2hJGKR5CSdG10dpCDeHelho56ZIV3fl2LWo56Z3t4cWlsmLtzY2WNh1uJg3ODbYhukqGQg4u8dp9+hImLpYSR
UWp0sXuRaY53eYxxep1fmntveXebbXKEmaCOhZN8un2CbmhhkXmEY5KZhYdgjIqNa1hmm1t6cHtse5VnrnaVdk14k2xlm3aRfKFje2ODtGSOhmmFqHx+anmWYmmeU4hifpVtV4twgnCTVGyOoWplknBuk4x+iWSw
ZYtpfFZ+iWCjYHhcY22qiJaEhlSSU3mKm4yEo26PZ2+qXpWxdIeaVJx3hIZheY2qjX2Pfq86iY+PbaKNjXN5d3SGiYmNm5qGdHR4i3uCm3SDj417dpWDc5V6lpJ6k36ju4p7caqPhXNfbWJnn3l7fWlocouXdJF0
WWxsb3CRoYKHm4SLhIWLeZ+kdKNPUFZ3XmuUfJFFZ5d9nY6kso99ZpeNj2eClF+Fg4mObrN8lZBPg32DjYqxkIWIk6pfkm1nl5GZkIJlXoSLc2V1d3yJgquEdIlDbF9vcZhtU5xvfVWEeotxmH5qXXJumnCihXiG
lG+MjZWjcHaSho2aVI1+lHuOc5KbjdV4Z3t4q55waHZ0dpNkb3l1i4Z0Z1BxfHlkWZh1e3x0mptlmpCZmq6HfFaacXSTabOJeWR2iZ2FiX13fVqteI5njZGKhG2Wc4d9Snt2XJNteI+GwoyDiLCNkYxvjHOHZ26C
lJ2ocnZgeWRZk2F5aK5bjYR2iZGMfJZ3hoeJfXV+a5t+c36KdF2bYndKeYKXrYSFmW9ykn54jWdVW4d5fKSZbm17johxiZuMgntxWpKPaJ2Me5BVc352bFVvnZSWlZR4gnpYaoyeeFKNYpuKlaRxgpB4nZRpk4y6
fGumeFSUp4VldGx1bY6HcXBxc3h6dYyrVYadcnGLTnxyZaiFcLldtXSccWFXc3iFqpRte6JYimuPkl2LcZ+DWmhvfXiXmZJ1d2BozHJ+joRKlISEn4+Dg35YfKSYg4x2onWZi4p5c3lqfZR7k3CHgm98kJhIfHp5
iZh+eXNznlZyamqgd4OWapehfoaQjXKQeXmLfsOXbJeEiXOQeXSOkmFSWVJ6foleeV2koXd7tXltlmOgoWeNXllgd2x0Xn1HdG2IRX2gtZm9jFluoD52h4OXV5Z9g25Gbo5+i5SGdrSJhW6HX3afk5pqiHdwcIuD
jHZ6noaVhmZ7g6JmZzmSWX5eiFqSmJVbdIa9bYdwooWDpI2DhISWaXFoZop8ko6Nhk+OdXuMend4Zm+OjFSvkGuCb4l1XGd1iYlto3JsdXFuh6ajeaF1eHOUcFp6sLGkhZ2jk3elk3h0e25ukKqUY2OHeGqJZlSF
eYScZKB+hYWFj4JpfMKgeHuneH5Zj5iMZ3ZxeIh5lGCdiW9+W3ujiX2Jg2RpY5V+g4R9hohtj6ZsXWKpfGxvipKLeJ6Wj1pjeIOPkoedl6hviXijYlV8e3aWu1asYIJ7k4pym5d9bVuKnVGKXnyKkoNxfGF+q2eY
Xn59cHyUaoeToYiTgl50eH52fou4TZFRmI6EX3lXa2OGUYqIonaXe299jnCqnH1WZJF3o7WQdY2Eh6GHeoykUG1bm5Krj5aMhpB8io9uamuPyIV6ZXaabntsZ4xwdn1yaYuUhJJ5iYtne6R1lW+Pd3t2YY9zaG9s
fYmGanWCrKiaho2/qFyLm4WQb1GTj5yCbqF1Wntzc4WHjHmFd5KvoaZUj29uWnt7jJV+d1pKjINvlI1odlGbdKWUio9jhIKSdZRyjaWVeX2Uk4NyXJx8kXGQjaOLeWpcgoZnh4SKdoV4b6F1aIVxjHuacmyUR2Vy
hkqWh32yhmCFiqRhZHaaj3ORjV1afVuCkWzFc1eZfoqSe31ubKGKdKSGepyGeJnOZIZvh3d+mNuWkoufg2mLjpCUYXxqjo6HdIJhcWRnhpWHfHyMfVd2koRxco6PdKlve3hobnF2X5qMeYZsmISdjHd7nHqJVZuF
eYiHiWZljKljVIaQnLJxYYt5iaOQi4J2fXxefJZZg6yNnnCCerSKdZt2XXlfd5mMdnyFdmihfoaOfWpsj8Jtd6WbiWyWg3ORh4J1k5KDXHlSnYJ3qJKfhWxtaIx6ZXtsh3t1X254a62DfLSNb5Z5m22diKp4hIWL
mJxzfJ1sgnlue5R4eGienH14YYOFkmumcJSUiWdtimZvjWFsl6mJZFpunmuwpnyIhHuQiJe0bXCHfXuebm+TVqh5eWSPiomYl3l3kcl8cYR9d42Ph3SmcI+EioOTj1VuYnyFeXByh32LiWCmj3VrdXttdGKGQmGF
cbqMhJp1io9mfYqLhb1wSGxym1FxiIuGapZsWZpqnWJjmp2YhHCIamSFgkJoe2iimpaUiklwdpN8vj9UYHl8hW+Gm5qHbmZ3gn5BdHGPXnxfiHmPhFKEj3KNdJdWbrGUfWyTkl+hkG5ecp6nfXJ8hJBzhoqYoG2Q
hYJyjo5Tl2iPfod1hViOdGZvdGWJenuOhYiLjqmGhIWOpH6CjHZ5fmN3oZB8mpN+go6IboV4cpptgnF5aZyEopZ3hIyIcoRqnmJ6jWdreox4io+NhXh6io2cbXJzcZlgZnR3j36PaJJxg4RXxml7e1uElHK9tHh8
mZSUeX5ecGF4aZJwY3d4b45pcHJqXqJuvo53apJrj1SKinZpnoR5h3VzjmGkdGqEmqRwanR1g3OKi2x2pHt3q290b2+OX4KGdl+EglyIsmKqcZCWgnd2ZouilImTYF+HWpSDZ4N0cIKHhG95cHhkZ4+OnYmTkZaR
nIOGcaC2fY9nXoyEeYuFZnaEg4t7kX6Eh41wi1GKhXGDk5iYkJd3ZnhtfnaGe2Kxk2qVlkeHmI9Fc4deZFx7e46IfG+GdIScbaiFknlqnmhnaXOVfW6VVpazkIuIineRmYuEVJfDmV+ZjIyFgoeZjVSPjY14a4KC
lnFzh1JviqY+mpCFlIZ7g4uUjT+HXIZ4ZYVhR3mziZdqqH55fHeNW21niqBvk5tscXfhfXiXU4tpdHeLrGCQdWSGcH52fXKHhH52g3aIiYpnk4V1oGZ8bX6cb4ivhZmmYKxok29oX9p8boZ0oYiEeqaVbH5SbXmk
bouKj3qTdXSJooNtbI47iq+TpGWHh6FrlH2OfX1kiY1wlcBsi3R4fGuwd3NzhZ+tdGppecmJiJuxZ2x7j4l6cIZ3mY+Jip56e6F+rIVwgol8iIiViKNpmoOPj2qGhHBmhoOFg3hwh3CYvndxfXufdo1tY2qwbWF5
fIqOW3duXGaCi3tenoqGc4d7kXWDV4NghnGYnXNrWWt3mI9ZjZt1ipJug3uHaYOWZWqKfHWJlIV7gmydb211g4pus4VuTWmMbnxzjHJQS3qIjHmHaHh2aniGjXisX3N6oYtueYpZkIJceGKljn1ScJV3T2pqdJhP
e2SIfaKagpGHe2FwiGVqZVuqa318mniPlHCSjWpsb6+rp4Jiik6Yc5J2boeOh6SIY3ppn5CSboVjbWaKmWaFjo6GeIpxT3N9i3mdb1Npbpa0rH2LjXhpZnNVhnOHiIKXboiueHWheY9vj5SCelNmaYKscnWDlVZo
rIiRim6PeHSXhJeGYoWWiX6KfoJyd3agnH1yhYmaaI+Gi12Ys3ubn26MeXd7U3NxfVO6lFqFW6WTXYl4eHdki3yQlHKOq2tsU5tsammGm2SFjn1xfnl8iIV1dm2RlXuDmo9xbmRSendyUHmGhnqMcXd1fmO9hohu
pnd4Omemj4WJe6SJcXB1dI+uhIpmhHZwb6drimtzoIJzg6uPYJiRj3yWfHiKhW6eeImLfmuKtHiDXn6DhIyFgnJdi3Vsao9Og2hziJhWd3GPe3tYc71ib5mUonmheG1ajn1WdXSWpEuLamVgiVq0Zop7pnqPkIp5
koyQjZCClZ96hXOHm3aHenZ6U3iOoJZqfpBksZ5vem18oIVVd4eIa4xzeaZ5ZHGFa5uKhJd4hXJ8hXlyhnCLfoWQZpOSlm+GbHJVmp11lpeYl3thcIyGcoVPlX1cgn1xrI6cmI5+YW2dQXx2cXxyl2FhoWCTZHt6
hJe2sp5znJNyplSKnol2bcFll454iIuCmYuMjIyLk2BfoVCjhIKDfo+db5NJiohua6h7dX12jIeEg4aHeJaJcoh2aZWJcJKjhZOZbmhsc4R9j31ndoaekXN5o3p5jpvIe3yLe4lzW3qahIiQa2d1a3SOvKmPno1h
im9zcq58msSGooOKlJVlg46cbpeOgm5ieKS6fpR5hmusbWGdnleOfnVfbJFwbmp9j9Fie6Rnd2aTh45ufp91ko57lnNsg3dzp3eViWOOkKN4b6NxiGNubYRuhnmHvpepdXiJiX2UY4J6nWl2Z5R7lHSSfpx6hXZv
jZh4iY2OhIaPkXhhe36NbKhMiYSCi4qCj4RzimZpj3GFfHx6gmFwa2F8om2HlneYfHOPhl9nmKuwcXywY4x5hF94kV6ceIx+mk95qb2EomOflYpjdGx5bZORgpdlZGSel4VtcoiShGl2klqVaVB7jHt5i4SHcoaE
dZNfkZR9j12Ia2OgcnOOiHqogm+Nb49irGiKcW2Mc2p3pZBrdZpexYWSkW5smnGPTGJblluFdm6fd3aKbpdtcWuKcmt3johqjI6lmXBuinmEe3xqmZlvdGdYoqCDV5ifcomHbn1SkIRKg2V3hHeMn152iHKKfmd3
c3t+omN5j4maZW2rmZCHd5+ajXFhfnN6uKFyvI5vlWZyoJJqdY59h52YinhkZK59aXF1koiOlHKFnXh1eHGCeXWPcGaWiaWPanhvcHR1dmeXiKWJd4KJYZ19aFuGX5+2eV9re16biWmWc2dzbnWQWIiRbXeNfIiO
fG+dm5iQX4pQY016WVtxe3ZHhYe7lWtIn3N8d2eEZF6khYyCdHlxhYeKh4JrYpeXb3d2nHORiZxYk5dyfIuQl1WfmZx1dFxuZZOjbn2CbHN8kpKcaIOpn3ODddBxa3ebbpzdiHt3jI53lYx0hpWChmZ2jrxei4R3
fntpb5pJaXxadXd7dqWFnn1wh3ZqqIOGg2yGnamEkHBPfHFmiY+CaophiH1mZ8J8iIeCb2eLZ2mYe6GatndZiJl+ZmyTbVWPnImSbImgjImHo3x5cINrim1gbHyceKWkZHeSopFtVG9mk3dvinl8ln2jlJCLmm2V
b6Z8dXyVUlRzlGmSaHKbmIiEd0ivc3ifineQj6SCknlonXFnuY2Yhn5xjpFyYWN3Y4mHhFaXh4uGj3tikoSPfHW7fnVjj6dch42fcWSIdLdmd3eFd5iEglmoa25+o5p+oZB4d52HeUiRsItcyoaGjm58nYV3c41u
WHd7bYhieaeKdnWkcleke4R8po2sZ5ZzildpTpu3dE+Gi3RzX29+noiJcHtsnXh9dJuui4iErWqSd2COi3t5Vp54lZVlcomEsGdyZWqSc8GEfnaGeIeFi5J7fGaNdW6NXIOWfYeIdoOZfopin4Z0foSihVVXjYdn
hnaKaHuGl464goKEhm6Een5tlI1+fax8dFB1cFxyYX15VH2DcnZud295go5okoWTYFeQa5qFhm+NmHiJaI1zX5iXqp29dnOQi3RklIySenGOdZZ7eIyMVpSfd3Bpe4qNbmpvnmVnc6avs4mJeHWEaWygd5aXgp1i
aE6UbGObopFskZF9jWyKs72Dinp4jn2IfY93n1SkY51TlNFshYV1lml0TohtfYmIh42Yd5JhhnqMZIicfXeZZlSSdoiFeV9ygoqSe25vfMSHg4ZXgnyEkU58TdReppJofHlxeH1toJCzomqqZJ6hj4mSenelipFv
aH6Lm5J0fX6DhYJ+d1+OeXOMpW13nYh8n255g7WIaHF1fHBpZniRhaJ1kXV2j650Unt2e5J5bolweqJxeZp5VWiSkYaHiINikI97dYiVa4ZwbXVwZ4lPh5SKnomUeql7k4mHcJR6hKB8cnB6j6GDuGKUeoNmj3dJ
bJd7kmJ6i410e4RxcpZ+n3lWfXybh5OZYXqQjW5lnZOZOZV9ZHVudZhOdE+OfVypjIaOh41jZJF4t5CQsJNqj2mCgn6QeYONkWh1mX1wkG9pcmtvV16JnnljYnGNXo2beItXeXaCjJ5yY4iDdWl1lJ2Eh3xybGGb
i6GOTpyOd2x1dHCGlYh9cmKVi2pYbIh9j3mQeYx8fnWWopxwgohyfpaqe358cHlwfmhxcGeDboONX4OIcYp3o294W6GSeItolmSJeHd0qX2ImJWUgpFxaL51jlp5g3lvuYx2goiKcbhQZHSYbWJsj3N4nImKdoV1
aHqPYne4gnmLZbyEglqrjIyGjZV+WamCbXNquXeng2KCYX2FfXx7fpaQXHhHmHiLd2KKal15cGFyVoiCkJd8mmN0kZGLtHFfjF2mZnN6oYaEjG2Pi4RtoXubY5pmn4RranZnbVVwUY6HjmiOg6Bmh4RsbVSOeJSF
c2x3jGiQgn6xiLePZWxZlnmKeINpWph+lppyioehe7a4rI2ccnaKmnuLlnlxaJV3Y4tzV5eLhHx1hm+Me32ZgoqHfH59cHhzlZedb1yFa29oeGhVkIKGfYSaaotiYXt1jrmHeX2fe4qPWop7h3yZb1qkeJiIiWia
cmOHmJN+oHSUYJ9sYq+IVnyeUpSTdWSNkoJoiHaDh2N6osJ1fX1+iY50eYtvZEc/dYp5hGV2h2Gbh5R7jE5zT45smpGHg3SMaKVxYKV2uaiLk4KXfHhtfHaaXqpyiGt1X5GLenJzfYdomHqLeHd7rnWJbVqdi3N9
i3NlYXFyc520fIeFhpN0ooxzb3N6kXWcVpNrknFvhG6YemuFdoaLiYqWiIytaECHd41zdXGLWItDgmZjm6qMbradk5+me5iHjVmCkXGCcnJpSIh2eXlye4OpdlqqaWyIhI6JdbyDeoSliJZ8mol0g3tPXXSMlXeh
jo+RbH2GaWxSiktfiZF6cZ1baZ56ommoXWR2Yntvj3uGaXeJeG6QdZePhrttkHN1el2heXtxd5p4mJp8enhBe4p7QXBson5nwJdze35+iXGRiqhriYJ2enVma2OhaXKReY1Rc490lYiGimCHcmZ6SXR7bGxyfnBl
jHB1mZCZd4pwjJyDhYWOdlpzXIuEV3WMbJaUbYl3bmFVeX5RbZKfqnuaoYiliotuWGGPpYWPd5NJlWOEW6R+fYR2e2Zho4dwb0yQiWd8fXl3fJl6cYNsm4WjgpJfj3x7hmBzfHiufWZ2cp6pZFxigm57jVyyemyP
g3NnaoSkc45qhrqQio+QeIV1i36Hk5CIa3p5e5mta1qTkpeCY3p+eGqElFtbfnp+Z35+YqGpYHuViJqQg2p8aW5+hIZZY4ZalWqsbUp+eXyWhGh1kGGdb1V7inRwbnGIZ2h5iZFxsHJwhImgeYiRiom0i4xbk46G
XpCDh2RmZKd9gndge2yacot3nGORiXxsiHV2Z3uJbYyxq454eWFne3diZXNiZ3iNbpu5caClqWxtoHqUdnJ5kqWXdnJmgnuEkqRyd213d1eaYZKCjYt+oXCMlnd6Wo15k3uPm6BxZG+PkJJ3go2OaXR+iG6RmIZj
UJu9jYqiiWKeh4KTho5zeWRDqopehmBbS4J6fIJrqKWjfWZ8hHZ9fIhag49+eKBceYl5hYhMxIiCX4yhfIRJfnJ9gp95iDp0lm+Dd1h8c6ubcJRtepKZgnp9aLp0d32JdqRleaamoHWEcKeHXH5LnmBndIiQkXx0
gmCLpWujPINmqG5mZYZclWl1o3F5cWlqhnN3oGKHiXebY2CGVZqFVXiXYXeOY3l5pneKjWt9h5tdbo9gh42RmnFwi3OChmaUdo5ullSHkGaHhn5sp1mLlHWOlIlfapl0ZYaKmmNze2qYhnFkm3d2a4loh6OJq4WP
ZI2HcG2KaJWEjYhmrZN9eleFllHCQHCRm5WQfWZsYot3U456jXGVco6Kh32ClXTEk4WRaGtjiH5yeIt9jWCJq5aLd3aifFd2eYaSp3l4lK12dJSQaIeClJl9unh1eWyRaXFgnnV0YmmGdnZ9d4mSfr2NlKtmi4iI
s6SnYGuSfVuSh4txh1Z+cHuJj3iecHCohWVZXZSMmI1+eolzcJB7dplkn615fo+Vh3FykGt8emyLb45+goOFdHSQjIaDiZFRalh6kE16bG58poaGi6dib3J7W4OUcnZth5t4boVyeXp0rHGWlZaKbZx6pW6FeZ5+
mnSKmHGjhH1oZIR3W31Ugoxvi416eHB6gpyLd1WQhadqbG91fGp1fo6jZI2Rh6Jmbmpqb6BpcGSHfnyifHxzfHyLendbfl9rhXqEaaeDhpqJepiIhFSJcqVbdodek0x5Vo+lSWtnkXxnnoNdipSflH1jbZNhaIl8
kn2VcXufbkiudXh+eIOCQ2WEWKiJxGOKplHJg66SZJ2GcnVqeGKce3F9eJ1+oKlykF5vhWhajodvgm2LaXFzdnxpbW15hmJybWyPYMWJb6h8iniGjpNmd3WVfoWMtWTFk9l3hYhjcHmIiJSQp49RkGtkiXqFcJeC
jJCIaZhfkIx5ZniKiGSbdIiMtXJZtYSFcG2UkauCaJyajH5udpV1hXKwg3eRcHx1bmlzmniHroxij4pCkGdqnKiWhK5fX4qMVnZzfo2LeVeQh2mKXG1tgp2Pe3tvq4yWg3qScXR7jWWmfnqQSXehfpuCmnxxjWt5
u4WGlnRzh4iGxZhTY6eEcoqZoH2IUEt+Y3OXdYKqZp1ImI9+aqVsi4+CbXitknyNfYZrh3yVjW1rjWp5YXRoe3yDn5BiYXKEcWl1mbNweaB2hqKdanZPZHaOsIWVoWZwdaNTU45vc310jnWPc3yDeohqc2Zwj4RW
lo+OsoyZmGtrd3p8U3x1bnqdn3Z1kXlsh652fpmkgoaQTIRphZJ6Tl5Xfr6YdHmDdVaOc5iSoJFuipJ3j2+NeYplh4JniZmDaYheX3psi3dufXBZeJyPanpui4hwfmuEc4Rcl4V+XoaLSbGjhnGEhIeReXJmdIaJ
nZOhe3qzl5tdqpl2cmuOiZV+Y5F8cmeMhpuYeGWhYm6fZ4NzhpaFlYZoa3h0ZXpxeImRfl98jJpzm4uZdoZdj3uglVCIc5Zyj46Ve3qIdqdtcK6LXpOcdodln3p3iK1jp5uGc35nfYtSiaV9hnpXhZ1mb5iHjU+R
jYdmYF1ykY1vdINjk2VZfJ97k6hrrW+ShnOIdI5odoKOdoOFenmhiI2RZKaJiHubeFRFZXt+pI2Hd36Ld5SVjpOJdXZ2jY9xXplue6aKbHd6jr5un3F9ipBglmd6dHd6h3CYfHmUjISZdJ6OdHdqc6WITJFsWmR9
jpOHYIJ+iJ2NVXJ+inSDapBldnxkh5KRYHxmdoxbkHuGgnN6cZWHjomPkmV4eoKDelp7mZBvdGtxL4V7vIdod3CRfLxkbmhxdGxQb2uOeWmHYXhToIh2cEiybpdkbV54i4ZMZoxicXV2SqGJhYqFYIaPUp9pg5Vs
moJub16geJJQcXSGjGqMe29+haOJiG96fkSVbHB7bISKi316hnZ5fHKLd4abeHZ6im+RfohiglyehF5jlatslXyXcXWLiWKcnnZvl35xjox4iJSNUXaObFl4cX2JuYNyaGmtjoWiXr+XknGGkn51c3dycH5pjnSL
k3t9iHSDbHZveKSec6l9e41lb3OGa2xeanJudY6YYXGLcXNneYl5cXSWl4tXgot3d3a4a5RdhH2eiFaCbY+hlIh2pn6rhJltZrN+y31fcKBkZnWJfXGUXZR8fm+TkGaocJJ6jIxyXWZJkKtucmdqZGdtpneUhHKT
eZWVinWWiF9zjF57U3ZqeXtrZYpfZ2OxiYl+fIx9X7FmbW54rXRql499a4RSXIh3d3Fik4higmx2cot5jYaZhIuhhaxyZV6hg35lh19ieaWIZmNndj9ghHykhLpqlmFxcKI/nIugZaZsbV+WZXCOeGmtfJFihoKD
c5h9ho9uhqNncndrg217jYJnaGtse26UlYxwi316VrBEoZNqiH2cfYl8aX5sdIahfIWgbmSYd6SCdpKmdIyDe4OKWoqRSIOLnJd+d5CIaniPlm5elnyOjEpunHqMiYiIUHeVlWhZgohuhYtlhnd5c4OJg4OUfaeL
bY53Y3l6o3d5em+PY1dqjYtljGJuj2aCdV53hbJgmISNdIpdZodyk4KGc4KFdnqvYq9sZYiJj3FpdoiCcmJ4jG2bqX6SoXeFVHxrhoKbgpCJbnd6i4mMkHB3d3hpWUthjIt4doeRn3d4fnpojnt4d1+akmuUhHB+
j32SW5+IW3SDdnakjnNygo+Ob4V3ZqJwmHJteoqEh6uXW3l0bomMhGtkd5BqjmyTcZRseFR6lpWObWxonoaEmF2allVHi4htenpVkHaEnXmUhZd1rmCIlXBDcmiPa32rZ5x4cnh1hL6Dl418cXSGc5mofnJ3hYSG
h513ZHNtZZ6kh3KVhqJ6Zmt8hKdzhnmNiIOGRXOLiI12cIttk4WPnnJ2nHp1b3m/a5Fqg3B2e4WHd46DlI1Rh1mKnY55eHpclWxulaZxg3xuiIWLhFhldVVJcWWRopFwbMGQo22NjJKbTYtemG1ofrZljoJud1CK
X3Zsg4Wae3Nbe2Seln19oFBngnuZnJ+Ei5J6lnJ8koOzanS0fnJ4aH6SaI+IdVyGdJlteHZMlJ11kYdeqKCKeKyHg3ela4qCbHxwhoNnglOqppOOlnd2jXdwln5zgqKZd213c0SfbXW+gma6jW1uhImDbW+HqGuH
krh+eXBah0GJfpeioJFkaHqDcodrdZJmyIh8hnF4rW15inlyhVxsfHh+mYlsaJd3X559kKVtZHNdkWaDdnCVXamImo2Lh3aaeHSIhpV7dY6ImGtvc2h1mIJ5dXxxZqd+fqaDjaiFmKdslnKEXYyZh5t7q4qMcmSY
kXZ9doegg25zdlSVd4mReYOQs2dlqouKdXuYcoXRgoZve0a5RnCWlI51XU6WUoRohZVpbW2IioKLhmxqenCVmX1he12LdZ+feXF2eJWHe5dsd3CDoHmYjpJ0co6Rmltej2SEX32UcHZfcHSMm02mbGmIk3Nxj311
aJN9p66UfHKhep1wkIVlmW9jm3GFqXaIkm+HfI10fWKQvGapZ4KhZ3FviZeQpJaObYhliXudaISDhVWOZm99SHqIeIVbjFiFapdLm2h4ap28ZpqZbZaidIWOZIh7eJCbbFJ3fF9ghXFUiIKLiYxye3qTkIeOdZGS
jKCVhpxVj8Fvhm6WZHN6eX2oQp9wdHqYfpxvYZiPj2t6g8eGcYp4laSTgo+KhGWHjEZ3kZaNjXCKvnKalqNmZYaPjoVcwWZ3eWNpi7hmiGp1a21fc2iCe4l2g4OXcoJld6GViHWQi45uenSIfIqHc6p0dmuHvpRh
lHSZpWmekVybfoSIYZeOhXqOZJaFZ5uRaXJ8qXdfh2x9ZZRjeHqniXJxiVx0jo6ee3ZtWH2DbJKMcl2cY3pyhIa9jKOGj2KarmmLi4KvlXKPjIZ3fZZ9foR3m6mFfYOItZB2cnNxdXGLiXdklV2ki5F5bJd5eoR+
e6l3lmOqfXBbXXuZlm9vSVWgdnt6sISlaZltkIl3S4lviZJ0r5KkdaSIjouaS4tvSpqRcUNme3NgfqufhWGVhH14e6SdfmKMhIZ8eKSYonFlZ2+LmKCXbW+odXiij7WCaW5oh6Zzd3KUc26RXHumeJCVSIyehFiY
UnRqZXdhkmaZa5W9c3VZh7uWd4+SjGp5hmGodIKueIVkl1Kai3NucWxYXr12YVtve4R9eYt2fHZoY111g2NskZGQoZZNi4imi4KJnJZ+n4VZg154fo+KZZNtdaKafpJtarhyvn6Ik2x4e5yXeYx3a5pnrK5yepKI
P3Zvg1p+inCPo5ltjJyShGSGbHmafaV1fJSDQoiUiGxZZYdrbYJ3eWt2h4OSb2Rlcl6Ze4Ndp5B5kIaRkId+iWuLhWJXioeMe2x+mJaFYoxolHKkbYKwiYiLWY+QhL5sZ3VonoXIfG93Z2VvbYuIb5Z8X1ageY+H
r1Z6cYZ2amBYtIN3lIVaa5aOkmycZmFwiWG1kW+Jd0iXjZOKOYliqX1Rd2mJaaNzr59uqZ2TiY6CbHikioSSkG5tepuXiW15dXtpaIKCbWhhim2RjYl0dbhqjHpwcnd9q4R0iG5ZbG2PeZR+dIZgW3yamXiSp5Jk
c6aKV3Nxk1R4b1J7hnGMcHN9oJqRepprcpJ8iHaWfId9rlKIbm13qJKEhmZ7hodhmGlol3pmjG2DolVyg4KXe3V1jmaVWJVxmIVxeGRgi3VzdqSCYGV1fm57hn1+n3eHXax4aotzdZu/aHmPb6GCg5eMj3yQgqZQ
Y2OJn3lkjHhicaKUhHl7c19ifYJxinWKe1eGcXJjmnmDaIRfh3nJn4p7lme3an2ZjpxveY5cg2pug2ZscI90e0OTp5NUhl9ua4N7Y36HjHRwk5dtpoeYjZlweax0r3dsWZiFbZWfcGpZeW5pkVaoe5B4U3GPcJx5
a4aIcHTImHF6jVV3o3h4hHRsfnJ1inONqYOHi4R8h552b3J7anOde3COhZGyfF5ow6ySi4xqbH6MkKN+fGNtjG59cFiOfpiHZp9xln6xsZKxZaaTkml0inVwjNiKjHV7b5+YYXVymo59V5OQhWyXUXOde8SRm3eN
kluGZWtjcl5vk4OQj5yWdHt7eWiJfmKMo3VxdHx1hUp0mXlyfG9xaWBxcZRQgm5uvIt7ilqFbWyCbmyDd2GZjJyQZZh2fGdubl2yfZBsho59eYJyXnuEg5qIZpGZQ2VsmptcaZKfaIKOZ4l7hG5vpHF2ZHd6lH6D
aXGRj3WFhn6lYmdwe5F8lndkrIh6lH5vcqqhpWBvoXZ4iFhjZnJhb4Z3nHp7mJyEd3V0eIJ4fZhyj3lsbKSYhJKMbmuRa4ihjZ9idYN0jXVmdoKVlX19dVR1o3N9ll2tTX5vn5yIhnSXcJCRnaOFpJeFbpR8s5Sm
alhzlJSghGmhiHt3XFDEq4ySr3V5mXd53XeLfWSFdNFyoZVac12XrpB7gomeh6aOk1dwnHxfbZmOi4t3m3iCe11wq6N3pYhhe6tsipOgg3h0ToxfXk6FkpmYeouHfnGfnHR9oml5knaSb1qPhpyeX3V6hKFLk3Jp
b4NSanqPhWSeW2WVhX5Slo2Di2KpfIqYdH13jmdij3mTnFd9ZY6emWhrj3WGRYd5pKCTaYlrcntVm41kt2uxcI6hc4ducpRtkndzjGaRe5ePbpmRfIOZh5meZnqdc5SUWI1poV+Gm3Omgndpgm24lGtlUYaXiXWH
lZ2LipF0l3p8dblxeIVuhYmClGq6anZ8aYadeoR5eKhpcV+Pik+UlZJpnWp3laJqWXGFfapxmGqCfG53hXWWWmh4nHt1r6OQZ5uClYOJV2iMeI5whHBlcnytkmajZXOMfmtsWZeGfGSJnYl1Y2CLkHB1moVmcGm4
abuDkHqCl4+Oj2xsW3yXdHiEa12ShGOIi4N0fFtoZZB+mGuWjIeLomWJnIKGdFOHnIKCfptzmo+EsXSTk3R5dF5+aHVcj2p3km5vc5Nmi4iCi42Nfnedfmx7c6pfrnqEZ7yCfmuPcJFhbm+Fkp9+inJsnm6GiXR3
cIi2kXyPjnyUeZFxbpR+j3JvlYOTan5WfI+Pi2FehD1uepCRhJhngoh9co+CcIJkfqVZZ4p3ZGOEl36afHNPoFl8emJ7cXxtlnKjjnaWkX2OioZ4d3SPjImKjVdxWZaYmqOEY3TAwnRfeX2Rbo+NcKl0e4RgqIlR
cHdWcmGKhmZ7hnh8x22gelB0mF17bXDLcYVxeG2SfX56WnN7ZYOHiLFznG9hcWpUin2WYHpadXuQpq1wq42QVIiLd5ldl55jec5IfWmYWndjr3lqb5pcimx6eZCWnYuMa2hveGh4e4dkfaJ9TneTYHaSp4ZjiWWC
j3KbbnNqcX18kZ6Eb3uQno9kflyWd5FyfWa3o4JoTY2Eg2yKmniDbGtydoN8Z3BdZ6J3TXJxaH2KdJp4mIiWlnxzq4SIlraacamjWnagemOYe3mXfp6JnX6pjqpwe2JtnV+VbIdsjoman4yii2yXZY6bcJFxdpOs
vWuSmoyXnKOHk3JtmpZ7lXeYnJCzdXR6c4eWh3qUcpOGim2SY298nIqXTWlfgpyUbW2EhaBiapCMiYaQdmpbb3qTfpFYfY11g3KPaHeNmH52gn5oZ3KTVmqKemqKb21mVI6OiIKXXpZ1jm9scnieinSOg4SIkG5w
e32YjLKUdpaCk69gfZONlnSGkH6rhm9xlHtraZJsmYh6PoR7lHSRaIJvh4d3eneJe5B6s6ujj4eDV3qOgniLdZqOfoiFe52LuGmQhaBrjH2DRKGTi5NqfX6rV4R6fXdyY7V7Y0dSlpSniWCQcHNmhZ6Hh3yoY3t1
QWqHbYJ7nmpxdKBrjoOHcYd8mHxsXnGEl3N3e4OFfJWLg411knajhHeRbHV6fX6UYXaRc3J2cXyRX32Cb29uh5mFW4Nzd6SNoHKJgmZXromMkoR1d4ucbXCPlqmPn1aQx4tmeHydXZWbc1V3e2h0mXVTmIuUjplc
YINbkYaQa4+koYNyknV9qI9xmYiojadrTHuTnWidinO3hZNgeGihcnx4qJ9tcadfdYR3ZWVzhq9jhVmMlHJVZ4x1j3aUknRxepaEQYd6nJJ7UZJuknW1fneFcIiHhnZ0wVd5eoaCiFpze2KClHBffF2VuYyWlq2D
dHJ1b3OMlKCveHx6gnCKlIOfjJl6qIp4X1JxZo2GWXedp3lvZ4xzVGFZkJZYimd6dYKIg6V2Z21QjYVplHyNgk9xiGdjg3ZulJxddpefdHVwknN6bJOThZqUbnhsioR3e4h7iGqPW5KCkHKWbX6SnHxXXVtalX2L
dZObhH2QsHKXept1hHGNbXSVgo6UnJJ9k4JqoGJSm3xxrWiZfotfd3h7intZeGaGe3dzimiCZmCtZJGXcoiTkYeGaJF7g3N6mH5mmX2YZ3ObZmFyZ5OOdneNvYmSl2mUmHp9fnqubp2bcndwjalrkoK2daCGZaNn
gqZMVoZ0koqRfYZna4h9a1xnjpNtV5uHiXV5godtsG2ctmpih1+5fm59cWd7nYS7o3mbfZVthoa8bIlmZYqtdFWPn26ooYKaZnt5X2Z8d5CCdpCCdXbAmHdkanqNlH2IYWaJfXx8dXiFWJSRjnCOfo53WZKjd2V0
XXuPdZ12Z4J9mZtjiIeacqWSSGuYep2TfIqxYIp6c1qEiHmFhn16a4tvcGh4V4p7eEqQgnF9hI+MiWZxdG50goWPgnt1h4mCiWhdb21xe5uIa3ZOmHl1ZHWFnIN4g3yMd6JycXN7nGead2mGfZWEkpyccpGyim57
n5KjeZV4pWVlbHWETJNRlZ+PhYdsiUKKfGddm3affWiKj6CRpXZfoJR9jolinH2EX459epx1hJV1iHZveoemiJ2ccp6HeGdmfHdoo4iYlIeLfoWDh5t0h4ZWdWyVimKIfnh6dG12e22HhZVqi2KFiJCCXGikaKJ4
h4h6dF9reW2veo1+bI6gdnJweW6EXb2mm5l+eH61qpN4aaaScZGKu6lkl56ukJ2EWlmTdnSLbZCLjnt9kopNeW2LZn5lfHxlj6GIbYmGe2WOfo9viXlqbqJ6fHKpaqmkb4qcjJ10cHahZaOed4Vmb3mNQW2Fd3Gi
eoaEn3Z2kY9+b2mRYZGDlGWTg41+bYJzpZN0kGKRan2dooSWZLCEfpl8iYeccJ13bGOOWX5PXoV1oYh+kXGgorSCfYibdVeQd2qIcnCLbn6QknJ9g3mNe6pcc0+XkWx5bYmPV4qGmFuxkJRyZ3Vdj3CgYZB5m3B3
hYJ0jXZUUH2Zlnqzo5OieW97hotzlpeci6t3enKmzqxai3imYYKrhJJ5qHFqiY2ciYpnkm6ofmRaaG+EhIK7bYlcj5iDmV6NlHd4d52DmWpoqVdijXJgkXaspH6IeX18oKWgc5elkGpkhWSMiU+gmHGKhXNtjXt6
dnpJnGiRaKZ+XGlnlXioeYx0XIqJfXuLe7BwdpSNY5OEcId0fnVUbIRteF6RWHxnjG2Dd4yShI+Nez6Ti4uLk5Ookk5ymndYhFmOr1yEW5uQdpd6kbhaenhzhWmNbahsm5ZBYJ95hImLiIedbISDcpmUwn19bWlw
qmqDYXqCiI2ei4lueax9XHpuh3iPZIx7pIZujW5PjHZ5qGV+knyMmH6FknePg5R+d3hzZmp3b3iXpINemVKEd456c56LXZKGj3Fxh31tdYd1hZp2T25uZXdve453YomCfnV1YXKSXIuKiJJ0cphvd410d3V7fY13
XJFrcLmDboZ1cYNZo6F4emltiZKGoH5ahI2HiGtzT3mYV7B7gn2FdaFpj32Lbo1juG18e3CehWmQbYdxP1pqcpGmg4RfdFSTmXWbeYVNjYqGfJ9jjWRllHx2aIaZWm19plx3j3FzWXaGbIJ8e2ttg5B8k2qQrWd8
fm9+hGt9koR1fpdwaYKSkHWVbmuJinSFa4OjdWmdenSofoSMk4NqbUiEVWyPiIR7aJFmZYaGeluCk36lc6JsdKFwkHxocYKgs2+YZK5uinWHjWpjd1pcipaIdpydam1lgnOag35mkZOEj2WEW4h+ZnFqc4iYeYJk
anxzZo6fdYJ6e3iCe3JtbXaTjXubaIJ2d4R0doR+nGabin6cmJKKcVVyh2aGg3eHkW9qh2yIe0xidqaLqHF7sYJ5eqFzbnJZmXaWaohyhINtg1uJelG4bJF7hId4iHOHhZ+NYZWUTY+Ci2h6eY9wcY+njJyOXpCC
knVyWYmOYGOeQYpydmhoXneDdHaoaHO0UK1oqn5lmqJ9dnOgx6SvfGWbi2SRbImchHK5jnFmkHGEe4WPhYh0hFl3qmJslHVoepyCZIZPgnOekXR5uYyNX4aifoKzbUdkcmqbnHyaeo6WYHqSmYyXZ3KEZa16aItM
Wnl3lFBodmp2m1eIeo6RjmJ9kaWEdIOEoVZucIiVa2iVbGmLZoNvkIuEbGaVcJR3ZImlhpCThHJhUZGQdXxzdnuHh6imaVyRYlqIjJ+IUpxsnplxqZGLY2p+Y3mDcnpjaW9WbKF2kHeZnYN3dpJsbG1zik1yo4R7
aYifWoiHl4yKVnxKhIN3pWdTRpSgi6mPfEmHiYpie3CVeHF2XaJ6U3eOkI6ijEZXc6CdfGJdj1Sbg3xxeGeOkYZ0bJ99mYRuXIOjfpxhT6KFlaVxinpvb4mPe4Vud4tpfGlub3lunUBtcqhibYicYmRvemejfpWy
ep+Vm09kaGh6g4R7g2B2baV9iniMd5Rue4RoeXc2nHJxhY93cX2OrXxSjoWTkWeMUIShTpWIdph8jZZHgmtpZYSOerRwbG1vjIt0WJp6dmjUbYVgjHR3pZSJlVuKjG1unWqHZ61yl2yEi5Kca4aEcp54lX6HhpN8
WoV1lpFmeWiKdnKSno6MeHlkfo55fnl3km+Zcmd4bnO1cZpuZZSdiat+c5SGcIOOrXN7coiJfGimdnZygpRylaJ5R4hfc3dffpVzdL56sYR3eJNvg3ieeHlpbYZsZ5q4g16nfImWb3Jwg4WLj46NZGhrhkyIvmh0
dniniWJ1joqKlMKHYpF9nIaOepk0eptrfJKXfm5wm211oYyJn5ukjZGEZYiMmoOCcZt1fGqQZn6IYJF+ZoNzeZaKa3iElZOsfo1yfIqIZHZ0h5pzantnepN5katfe4icl32JboaMem96b3x4q3Jse418ZY9tW511
qpC8Z5eVhYOtbpKMfKNyPZR6cXuGhmJqemx8a3NxlX25imuFdZKcfopoemqYcXB5oZNtdZlqbod3gmRdYqNWiapvcnR9dWOih4qEc2p8hn2WmLiEo4VyhYWnkHiHk4pzboOcb5WVfXZ1dUmLeF9gfb97Wnd6bGR5
lFmKnomOc2WcaXFxRnVoZZ1CmItxik12i415kFZ0cVF0d5dDoqWuk4Rsj1VLho2FgkxrbmiWZ5qbfaF5WXOUlJl+kIqYjXO9cZGFc2SGkJODqoNyjquFTZqMa4pMioxec49lhm1xhG+WaJlofXGSjmp3q5x+kF6X
g5F2llacq3N8fJh0hGGKhLigjmKZh3SIfnqMZYh5jqRnhK1mfZGbmVaIVJNyqJRmknRBmo9scGt5eJWTknh1fmKHeo1ojYxJbn2cjHZ2fFyCdINumoxZfIWLdm6ChnaDg45pb36oX3x0dIOTgnN4h4dlpX6jdqyH
fZGQcXqMiJVhfYNjXnmGZXZ2fKCFfY90lomLaIhykXJdjn1Vj459lnFktHKCfH6ii1d9e42WaHBkU1F1YXhpfaR3XoWMlnl8nF15aFGkd4nGr3NhYm9xZ6yXiEeJbZSSZ3ilhaGFnJaOd5RkYHeXenlxj6JcfWx2
j4d7e3qRXnyEjGqGhXV7b45sbXOTd1+Ge4RFg1+FeW9qr1Q/eoyXd5Kun2+RiJCYgoidc5CMhmVxpZCDfJ93XoZpe2eGiql8RHKHiMVmcGOJcZJ0d7RxjKl4iJp8iXGDo4yDhJ+QloWQi5m3V3NyeYSVdZmLe3OS
h3trY3xWZXVXiKJWfZV1c4KHoZOZc4WoY5OPXnWya3mMeJmOgnx1eqeoam2Ch1pLcHl9eYaHYnt+joyUdXN8YmpSfraDlIWFeHOTcpOZopGDkJZ5nIx6jHyXfV1rjphnoIeUiWWMvYSXd46bbXqCdKNon4J7V2SS
go50cneDh366l5d6Q2d3lZBffY91kIKDeceIcmlveHJojHytkmmSkoN0g21vm5CKpnSFipF5cF2T45KJgnt7nG2DbFt8fH52jm55WnFYh5CLaXeJYnh3gm9menN8mXyyaXh3iomSUXmKbnVhl4+UaYaYrGhtppBf
g3lqhk2IlYyEbl5ws6xeeYaZYb9xcYZxi3F4a2WWZZp7ka5fhaO3dpBed5Bbrn2HkYh4kX2vh4pwe3F7ZXyTdnaHi2iHkLx9loePipWDfJC0aZCdjmRue4eGeYuNio57epJkinWJjW5ink+ZenKnfY9uvmOGhYSm
mW9hlGR8ool1zniDW3lO0Hxtcni4jWCdb4x1m3yFb3F5e4NulqORn3mYnm2KdIqHiHx8fH2LY3V5j2lnpG6Udp1zlYJWcm+SfGhpb3WCj3JrenmHip6hhXJwbnqEhYWFjIl6mnBhqnx0hm5umo1tc21oeYqEnIR1
kIxUi4hzNZx1V3yOdoqPfYZlhYlgaqpwnmuVjXnLkI+HcbSUaXaDaHtRaGBoc6CNj2V4g4t5cXOEeJibi4mKhIl0dIOFhnadVIRhb3t7hHJ1e3F7jGVpjnZ1i5B2bHxnbnhva46HmZeieY6OjouCnYKMi3V6X7qR
fXSliXmIZXhwhYuOj3ZwZ4WFiquNiGl3kZJ+e3uMcXmRhImci5dTi25skMBqgnWScHV0bkByjHSHX3lzdnSIg4p7ZYl0UX59c4KGjZCNV5VvhGrCnHVpgninb2OeiIp7aYJyem+Mp52So6dgcJR8lWFyb3tuXI2n
ZYW2gpqUiqxvqqGLqIJke4KJcsePdn6IfHZ8i4+TeXB+hXxjkoOCbISak4l1eHyIi3p1npN8qXdxh3Wnfml8fJ1feqR2YG2GiIx5apuVn22EfHB6ZpeSjJWGbEdUa3OGiHqddnSxX1+Cl5Nvh3uRmW9yb458glua
fn2OXYlzkHxmd35+a16OjGmIfLFviWFainpoepWvc4iJmpN8YIN+jnGKcI5+dn1vZW+Ic36tdGeFmX6Ke3Nzho1eaJOIq59smI6oYo25aWiUd5utnJJrk496bW2ygoeUdWx4X3SSclt9emeIdnCVgnCLcY6sqYZ4
h5KFkm5smImhhZt3lG+Kg3hue35zjGhyqIxopYKGjHFQg1WMcnNuWYVrN4SydHFqYXhvdoZfk2Z5qoWEWZlgjIOJdGKVhoRzkoyci4Z2eH55WHNrekqJfIeJfnJ3g5Bcb3GNkmiQh4qjn3Jxc42Zh3yDYHmNj3GR
c2Zmj093yLykfGu3eX5lfXWPfI2EW3abiIVQgpGCcFGWlYvBZomJb3SkiV5ojHpmY41+W4ybe5GSeZWQmXdxlXt0ZI+cbYxyhYWIoFyNbISddX1vj11tm12MSFh2mXdiXpper217dGKEiaaJd3Z6kYNzR1RyiHuH
aYptfXqDdJZjmIqIh5CCeaBjVHaWsYRuXH6Pka+Ffpx6cNZhbKNxeYSpiXZ+l5pka3Z3Zm2FZ3duVoJ4s2H0mHZ7jYJUr3uLlZF6eYhkn4yGjm5vcWGceIqnj3NiaHB0fIqXiHNrg3F2WJVlfoiUnqVlbnV4cWqT
bHR5klCqS5KKdmiPcXd9hpF2lJePj4KFiIhWl4thnpFtZ3d4dYd3jYVzl4x+eY5qhXaIcIOHc5lodolOg2lzfHhdgnGSeoWWnYiMjZpOg353fnhokHCOW2mIgrJtdHBsipCEZpZLgniRdbJ6bmuQjH2JepiHl3GQ
eYtvspGEip1bl6xca5B3fIV0TJBmjmVlhZONqmplkohmoHGGvmabeIp6llZ8pnKFgpVvbHSHineLlVrHh658eKxtUYdrfXibZ4hwhnZKpHBtl3hrnWZqdn6HlGOMhKt0jGhmbIvFa4t3jF2toY5yoYOcdYJ8fnqI
em52knGFdGl7npSYR2qFhYeOd3Z0hHR1i35fg51+XXV1nYlue2aCpoajfHKLjHmMdZyPtIltYo2DbH5yaXmSkIl+a3Z9ZGuCkYWgknSKhnpig5J7k5iSe22YdHFSi6SiiXuIWJFoaIyEiHKLkoKOjWaMcIdaeIec
pZCPm4ZqgqZ8ZWKifoOHZ4aYdm2CwYTJcZZogoydaW9jfW9vd3eVqHJnYnRrk3uJjoqzcp2EX2ptp5mMp5NNdX2HeoZ8W3qNdnNsdZZ0lqxumnqLj4SCfWWJaliGc46LdIR22Lxzm2ymcl99h42WcIxmoZqiq3ae
n257hFyLgl5riaGRgpyLZneYeWeSWlpscXJOfZJsd2tSdJF9m49SeHaNhGeeaoSLjYqDvlmEcotcd3Cwmnx9b5yRiqOOfs6emqGndVJLbXF4pHWPm2WUnHiZd5OPk4WadHdvkmaYk3FRa2+TjIKScYl+hXidY6Sn
jop3aZCsZk1rhHR7dnKJV3JbYIZxb2GijK59cZiGbIWkmIqQfolwZJtwZoaNj5RXV3JsWXlni3eHbnl1c4SPZnVSbJZgeYSGg3eHY31uhLpsiWCEg2VymouZlKN7ind4bnqIoah8i2R8VGWdjY9rkHSSi4R1j1aC
goeUc31yeHhmmGN3jp9henNzlZ56hpFceYRyjYSItoqOgmlygqNrh4KOfk9On5N4ko2Uo3uJhISVeXhvYGqioLeVjG9UcnBli3aJZ3N5mo9RhIdfoI5apIStjqN0fIdTdG+ZlWxuZ5FzandxfJuGeH6bg4SDdGV9
knZ7lHptgm1dfIlro21ziXd4m2x3iJZXUGicgnuOnIiFa5OGfJCSjGxlZWx0kI+gU75vipaGVpKWeXigdYNgcn6Se31bZX6NiYJQhn6tpnBphXx3g0eHcpKPcaqul4dnbISCYXqHfmeTco2ViZCWdHKuiXOUX35m
mXOHj4Rzin6XcVKUg3aTV32Cm3aCoZiRgox0bZB3dkhioYh0UoeFoVeoonKLindhnXpfuJp2cnqehGmPcXxfh419eJFmia5xRYKCfnObeoind4p1jWVofpJlnqyEc4Rsk1+RkX54cG+eemqIind2eISgcXOGmKSQ
XYqPiHp6wopKXqFodHCNcqt3koZ5rn2aob1zjHpqtH2JfIKWbIV+hGuEfXZza3F5g3ZzX4aZhIN0iHNogoRtoGJsjZWWP6p1n7Z5cphih5RpkXh8doqIlZSobopKi4qIeWaNj4datISVa5Focpdsg32Gg3aDlnBc
hV5+ZYKFd1VWZ359q4aGiXugaJSMe31Xd46IhX56d3mbiIJ2ZnF3b2OmZ31feaRtrbGHjmi+fpJ8rYuTe5ZzfoOJa3iPW4t2uIqMjLpCi5GGiZBvbHNzfpRtboRrZZCZgqBzpY+Lapt9nYuvhX2yWJ+iU3Z7jJKW
kVGIdXyxbHJiWZuIaWpsg4Z1mId8ao6cc21tqm1vb2C0iG2SuZeMk3tuiG2KWYJlnZiMhZStUouHWJCWmIeRcKeEYnajoINufHdzd6mGln5yeIqdd3hbqm+cgk+Ffjq6oZhtbm+MYGGLhXx5nUCGdr1ujIeMfGZ4
g6awbXZco3xueYl0eJSWcXF8gnZxkHBpb36PeW6GcaRyhrRdbF6Jd3OZq5uSjol5cGWynWpWbpZesGy1hHKhboh3h4aIoIWLiZOOboKQb4iZha56knuRhnxvZmyScpZ0kIV4cXiZc3yXg6Z+kVN7hZt5WYKViIiF
c3ZdZI2OY7mUe3SpjFqEjISMaX5+bW1mhJh2a3N9eXWLhntvcmFlkJapaKKaqoWJd3dnlY6TZlppdJV3TXZ7inqDl1qma4h+iH2EgmqMjlmTeKZlkHl5YIaIcnNzZVyJjoKIZmyDjXp7pWGUmGOHaqeKdWF2eq5w
cZGPcXKGlq2YZHafiaOza3NyiHFgjo1zh6qIfnOKoW9rl45yjoiVcoR0eXFbjIjDbKdpjIqTcXx5jIN7emyjmImPZYJti5J1qneopYOHbXx6loSNg3mTrH11dHB9h460pJBteXWdjX6Th3VvWXqQd5WOfZ+NbHSK
mnN0hVuwjIt9lolqi2R8gpVziWNniXp2ho13XWt4fpKMwpN4jpJ7k1t4rHZukU6Zd3N4aneNkISVhX2GkWGQfF+YcF51fmqhV3dyloVufIdze5eCZouZm4Jfk3qNZoqJjJKGiHuDg0DAeEfGkGiVY6J3cKaYWIuJ
j1xWdKV0joxzTYiZrplnd4J6aIKFaaJSdXSDm31oapKDXXx+nrOMXoh0i5d4iJF6baKNjm18XWyOj4+ElXaXja6snYNUcXyJhHCMlW5rnLRzbm9gd2Rsj5N6XXSCeoVzbX6Ud5BpoYyniZZqh4x3hI1tjoSghHdd
g4aGjIhmb2lziYuCdmeLlIeNjIN3lYpyrJFod213lJuGdWVilnp8ZZtzXodqglaJl5mPVJGPfG2fhU14fGiIYW55TmRiapqkX3l0c4pwYWyWj5ZkcXqhflKemHaefJKjg41ziIuYhXR4h1+WnJRHeXqdg2uZZ2SG
epScSWV+h5R4clh7dKeOdH59dm99bI1mcHxhj3lle3FViIlveYl0dnhqeW13qsGPd5eQkH6DbHyOdohieopvd3KdZ4J0bG5oaqSPWk+IWYh6lHOfmHBUnZVZnopmYqd4jXF+d35ZlYVriHGKg7BmfGB5cFZhXHd9
b3WLb3yUaoyHhHmhUYiChIl7qmtsdHmeXHt+dGR9moV7gnWKhGibi3KGmFeNfo9+jZR2hZKRfXmUnlRrxnhoeXeUg6OFg424b21xnXR7e3JqfaBwcq6DZW1nR5ZyhnJ7fm+Qa3arZo9jfadxiIV0gnKCoHeCmW+X
cYmLcVKnjG62cItRcZDdgmp6ZXV5nnOlqH5nZGSahl6IqaWHk2Oii5qWkEFQc32Ch45xa3l+ZYJtY35oq2Gho5SgdIyGm1tpb3ihg36ZZmZ9lHuVnIh7jY2FinKGlIN8iUlkZY90U4h+fmF+ebRzblR0eI9CZXp1
c2yMeXVng8B6hotSYotrioxviIlkh6iMa6WOn3mOZYxVmX6DjJCFiZCCc254fI6DhZeYeIl1bn6mc3SfW3eWe3l+gkeVi3des3BmbpqJiZmGdLRjdpZuc2eHcVydfoJ3aY6Le3aEdHnDiYiVe31cXmqMcYmDdW10
a5Bpj3J+cb+DhGNnapiQg3l6ilyMg2Rxkotxan17qIOGcWSNh2GocZ6bfIeWX7CUnWxznmBZeW17dHePcnyJiHRihZeynYuRWoKlk4lgeniJcnRdeH6daJtAuIp8gptjeneSwW9yjJCNkqWfa2t3dKVkhoVpXY1r
eG1xh1aYbI6QZndymXS/d46cUpp0cZOIac+HfXd4kol+dmNRb4Wddo5+aV+seW6qn3yVdG9xdHl5l4NhhKNWcIeSpH10kXZpnoiLqn2MfJKIto2EgmxpkJ5pk3d2eHV4lHCOeoqTZ36HZZeJfXtjUmOWZGxcjIxb
qINzeoh6qn5Nb5t3dYanlpCcdqOEc4NqhIOCjpSSlFaMjmWEiEx5c49zeWyOYKB4pnBofnd9a41lgoZ5bWV+iKBua5Z1ZnuPZYeQjU6ahXuVZpOMoYNuaXeKoVV3loyPVnONaXqEgpqDjaWjcZmDkn5+g2x5jXt7
oJ2RipiLe2p8d3qKkHt1eZl9d2iEkYmMc41feYWYdniWlIKzboSTcp6Eg2d6b4mClYl6b3eOcppzj5yXc4mIdJSgim9ve2FponWRemSrloyPmnaMmYlPcJiPhZ2KhId3hYk8uaHEso+Gl4uOn4OLZ42FjptxjoNm
l4SSl6CkhG99kGt9Uod6i6p1w3xsjpikhXOUbIZnYHl3eIeLimuUhGpoYZNGlZiCl5RnjHZ3enmGhHl5jH5pfY2CbrOafXaKe411e4pqaXVvQbiTfXVtjYacl26FiWRldqODc0OIhGqeg1l6aplyyqFXfoadtI9y
g4XIfox8b4WLa7ByrH5pfZFncHFsq3eVeISPbl9+ZGJlh3a9c4SKeUSZfIiLcW9jg5hrZHuZiIhdm5CJoHyRhHSTs46GfFl2g3t8a5CKp2R6cnhWe32dfIt7eXWVlpaWe5Rao2KElHV+VoiDdH5mZoKOb1d4lW6E
iIyEkHZHqXeEloSLhoaUbZCShYqlmZFuY6SOc26GkWWEhWl5YniXknx3mF+qkHhYjnJojoaGcZ9rlnFvYXd8cZeDhHl2hoJtfIVyjn1RnXpwiXyZiYVQhpd3hXyZfXGCnoOllXt+ooeVhWSMh2WEdoiFgpR4iGZb
qZGHgoZRhqZ0lWiMZlJvoI1ak4pmX12HZbBmgopvkm1ph4OHk3RziXWmhl1oiJV8jHWKl7JzU31le4mKfG6QjY+KioRtcoiOSpR0lnGGdl5sd3mGnnmRhWpueJKPcXB9imSElWSWiYqNdpJccJqIfYJxd3KJoHN+
gnSDdqJmeZiCmHl3jmWOXXpvZ0xIhqd2cYd3XpV5pIaPknpydnyLj7CmiV97ZoJ9mGB7d3mph5FvqYZ+nJeUpXNifnKdaHGGkHNpkU2GioJ3iVGQVYeCjo5xjJGPlmNiWGiPeGRwWYinqod2nHKLhIpuW3xQXK64
glNSiaB8g4p2hG9zc6t+kJZ+qHGVhHOYYo58kmCHTZaJkI2CY7VuiV5xjpRod3GHemOUg6F4bY+TfG6GeGCEh2ZgiomMjHrKZot4aXBZcXGHYHJ0hrFkWZJ9dWKZhJF2d4x2gnRxhG+VXlVyfnNpenOQhIV1hnZ3
fYiecXevTYaMlGuEaIlvjnKUcmeGbZ6PiqVViYlzjZhSoYplin2fhZJ4gnNne5SNhGyNe3VvfZZrdYeJdIiQaLR+jHCGi3hZjKiEd5l9c4igX3aQaWmLZYKXn2CCd3uLZW17n3yVZHuaiHicaoqFdH2Qem95b5xi
c3NsnWtmgmTHam5ofZaYmVxqPZ6MXoyniYieg1yKkKCCWXedbXB9hjqahZV5doNow5iJbXJ3pWV1enFFTYOcc4t2eo2Ug2hkcKCHYpdmnYqecHuFhIucgmR7kYOxnmhlfHNjqqGKw3l+cHB1g4uDbW1ojGhkjEKI
c4SNSaehn4NucmN6eni6l3GLj2J5i4Vme59vc51wh15yeKZnd3eDg4WJa4iLe6eEc5Z3d0twboqMnHKHiHlZhoOPqGBqbKF7opGNaoqufmBshnuNO5eUn414c4KSiI94U1x1iml6ioaRmIKHW6N3SISJiq6Oh5ym
jnVjfZVpiImDlo2UrY5veYOYsIuGZpSXr29yh12qfJmVnZ6ShZ6Ub25sUnlgaHKSXbGndI6XaoyiYqh3vnRyiqGTmXyLbXtmkYONa4ZvgmROhnw7jXWIkWKXVXZ0klt5cGqmc3SicnuSksFkkZifl3Zjk31pY352
fX56hoZ5ipqQho5qjX5+fnOFX32Co6d5ipibg4mIVnFXaJttZYNbZ5+PeWR2YJdWWpSVk3VreKFKh3hwa3eQj3KPc3N6kYiHZIOHc4WYqZlHaniDl2FhoJGXepd4g3mIvXt3j49HnXyKY42aeHRbbIN7koiGjKdp
tmRuao13T2ZpfY2CjV9eb2JZd4p7e5qcfI2rl31wdYlzebdOe4SLmHyFiWmNfG12enJrhKhqRHp7epBqYIllv4Zdml54a25UcnFqfHR8nG5ukmCJg41aaIWebIRufn5xhL91gl6Jh3Jvb3uWladtbUWUbIOtdGSd
j7hvlG+OoG5zeo6uiXt1dpWJiY12h32LlqpxiXd4aIZmaoialXqLeZuIbWpeiIqGiVtZkXSEnreWd6Vwh4xhhmiUhGaeao+Od2yJanJzoHWFdZmki5hbjIN4XWOHb6iGY3t9gnOPxWGSe3aQg2lvrmyggo99UaRy
a3Rynn18aY5venChjYJ6coR+WGOLgo+Sb3dKc4J2bniYjZF5U4Ojcn15lKBueop9VbOTYY+LWI6kjY6ifmyUe6B7k3uCjYxuiHJ6p5qMcINrkIKTcYuvcnyUn2ZyYoOPiohbbY1qjqFkeWuEYY+Hh36LXW5rhoO0
iKh3m3WEooZ6jJGHeK+EZISds4l7j3qMcn55b4yHaXl7mnR5qn2Ej3OafZWLfWhZW5Jrr2Z5hHqOmrd2bWGmc5qSnntrfYebZYRwfW6HoY6wmm+Xdb2KnqpjaISLh5BzcG22g3qiaW2Gaop6fXtpb6d0eIVsdX6c
hYZ9ZrxvhbiLk4tZdn11eYN7aGx4c3uYgneNilyFbXWNpYuDcpZbboKJU6qLdH2No4aea2iPaHt7nI+LkHB8rFuFaIh0lnGCmWd6s3iOmGiEem+GU3lYr4+OlUtpl3OUZXJ8iYeLjWO+elyaZ4SljXWlbZt1XZt9
e4yMwI9pallmhmZviJJceHOTjXZphFN3dnh5n6dsdHt8lUttW2SGeH5vonGNb5eMZmyOd1mHZYyNkWyTk4VqYIeafnyYjY+fY5FviHiCaW9yg2ZVfYZ9fWaOiYeolWyYZJeVc4Nob4xqg3CnjHtTdHWgcHnDhIh9
kHN9n1tteKKihoJNb22Jm3Omo2FobnKIXIJlh2yCcWGNZqB2dXuCk3mCdJeCemiCdLC7YaGXU4ygoXJ5YIdkiaGUhrOSk4tghIOQicqPk3aicmSQcotyb22HjHlNpIaYjZZzi2eNlXVmq4mRkJB1koqJo3pta3Km
eZ1ib4eWam9naWWIfm9thXebk5OHmpOGW2uFYYpegrJviH6afna2cKCSY25lbYJ6eXp9lFR6d4d4fnJwhW9tiIdWaJKFjGVuhGeKiW2IenimdHWIfLSfeKttl2WRkntjbIN3d6RucHuWmIORl3J8cmR2mJGIi4+V
Z2lyemmjlI6IXIdwe0qaZXpieGSChp5ds25neYSHXGqEeIOGk3lqZZJ5m4JZp4J7g41zd3aFk4yCeH2GVZxxl4p8fId2h3OyiW2Tm4JpjGKDTXmFhXt9WIOEdo6RYpCbjHVXkrRpfqB1touXiGynjHh5jntebG2S
T3uIiXaFmXZpi219iWOInXqalo+DWXNvh0p9jIZ9mnl5anBjl52nmJZphdSCipOfg3eZjniRh5BXdX6RaXaUc2aDiYd9h2RwaWJdgoeah5iJYoSHhXFld4V6dH2YjHaZjHWQuoWMZa2EXp99i1xxZ6tqhIOSZ4qD
eJNiiJ+TbHZrhoeCZIR0eGuCjos+h32ctmt2eIuPhYeDcW6CeXlul5poapiTpXRnc3x7Z2R8gqqanoZHb3iubI+LenFxb42EaZx3kHmDrG6ZaHpsZXJgmIaHh3t3cHR0eYNzknJfdYd1uqxjjJJllmCTl2qFgqWp
n4h2aY6Dd4iUm492n2t8imSZkGZ9Y4pfdotnhHptdXuMR3GXb5d9nYV6eIxii3x4gm9+hn55cHqPgnONnGl7PZFzb3mKkWeIcJKEbXZdc2+EinRzdpd6hHORgoiEc2F9gop8ZJuYcahwkKJZnImJe3h6jVtjerJ5
de6HYoV3fohuhYR4faiDbJFlsYJkhq9XZpOGn517cZ1qjb9jfap0p419ZG99cG5oaYJxc2dumGVvmMqLq2Z3cHd+cV2SjoJ3mYRxiHhxjmqMhXWSkaZndHuDdmCMd42tjqWbjoJ9jnyJbomOk3xrhYdjXW+TZmy2
iYaGip2Lap2GcZVvkFN2o3mLnJaRgnyrn5eTXpuQhaR3Y2pmhohGpIx4eWd6dnldTIaJhHN3nHqQaIewYWeMaHmCkGiIgnxfiHhyi5mZgqaLcomadIlmaH6ZcoxveryJcoKbdpl0bpttbGKEXZqThsdwen58d5Nt
alVjdN56gol7eXtrZ3txiISedWmCd3t2moh8kIV4j2xYYlZxb4SFmHiUYYKTi6Fvar2HXWyDc5SeiX6dZHeLl4NHfHVudofAfH6Phbx4X3OCY3BSZoZ9dYl0kXxqZ32KbJtranuFhYSZjVqab1CViIlvko2RjoWO
fo+IkHVipo9VbmSgfYiQk3eEgmClbZ5fd3CJdpRxk35jcliyimhpxXeafGyVdItzo4aWhmuXXXrJiOBkmkh8g3JqlHCUdXxlhNNwc7d1jX54fnGVhpddj2qanXawc5eienh4faJ5n5Nxi0pzcXuQeYeRWnCOh5d6
hoxkkpN+Y2uXmXGTipOlbHKGU4atdlOfcEGdi25osJhwjoV2fH1yaXt2W3q+S3qCiZN5h6Neb4iLmY5On3uIekDGap+JmVyOcqBuhYpxWoJ+mox+fpKDaXRmebZ3cYh3fIdUm4ydmWV7sWmDXIefjomIZ3BtlZiC
R6CccKGUiJJwemd5d2h+cY+TbnWYcHaecHFWVaBwdY95hHZofXeXe55imI+bomF3fZdzdYx1inaOgph4nnqDhZFpj1twXG5wa3Vnd5djZKqGtXmpXIyGiI51pYZre3lgjXFtjJmbb2agY6ZyenycfYiqfnp2lYmu
fo59k3mEY5KoeoV0W5WWd29sap9wi22LbIx4fIZzfZSmdYt6i3iKcmFggnR7ioxrYk6Zc5iHbnNZflaPlGhya297jZiITXtumpKTdGtXinRmc5d2cGSze46jnHpbiKp3go14aoSbxnqEsHhmkaRyjF2Ceol3jmps
pZmFrYRvb4JycYaQjGdYeYyVr4edZ49ye3OEi42Rn4KDh4Ogen2HfrNxn3ZvZ5GJbYtkS36LjJyQg3uJm4JRh5KgaptxhJONfllxjHV3k1J9gs12hVWUmYd7fpl9jYx6hGZ6omuGiJJ6RohleHFoh3Vlh5aWqnGN
jpJwoatzdpB8eXY/dnhbo5SIXI95dV2Ql3ekno2ZhY2CrmZ2eJNempKXX1yfTV26h4iPeqqNVZCmiYpyiH1sk2R0iZ+Wg4SOZnt4aWurcoyFhXCTXnp2onqZjnqDZ4N+VYODeHdrdoickMB7d3yTiG95moxje2ZU
V3FLamx9c2txY3R+j2J+e3edhoihSZCVYnNwmnB0e46GbHtnhYR1fXyDYGnfapV3cnNhiHdye6N5cE2PfeN3g2BNfoJsjJWIcrB9onuXgpCNb3NwdnNncV50b4hfanJzj42IkoaEa52HTI9+fGpzi4p7X01tg3ha
koWIZp9rlGyPc4jTa1yOdnORe3N0h3xmaGp4lImIeXprnntyaqmdYISoc7R1qnt4m3R1ZYh6Z3iQbFRwd5KehYeCcHGFa3hPcZDib7dse3W/rJRNi22YZ353mFpzepOEeHZvom16gnVfm2d9h36IXI5xlZFklZ2Q
ln11jlSIj3yDYYqmoZiQmYOKbIJ6frSMt294lGhBYY1WhKCGbHV3e1+Pk3V0Y6h+iKR0cHOQc2lye413q3d5ZXuEinhqjItqmYSWjplShm5RkoJzZLh6Tn6Sa2qOfrl1kIiVeoNlmnSTnqeduop7UL14UIWeeXZ1
km6EhoRklJVbe36YeIWjbJRwl6SRdHWMiKd1Zo2Fa4mie5iHgkqGc3J6o26Pc3uIpnJ1hHlpkZR0eZ2QeXd4dXeCaoOGcY+HcXuEZXtoVHOqkndcb4KPnYN1fW9dbJqMhoOZb2h8aLOLVXx2lKObjaFpg3aCeIp5
nWpibouFj5WwiniCiKB+V29teVp4ll9vVoN2iW2DgnFZZnObVqdmfGiuc5yOlXRmjohneoqdhIuHfKBpj6SXdYt7pqF9enlob32IiYuHbXhfeZOmiI5mc4eJkaKgkn2MeIR9kWGciHZrkJN8fI6UjpR5b3VYY4lv
kl1ndHyDdoZ0o0Z6e6OJfHdmc3Ftg5CQY5eKZI6QdIiIqGCuvnCCan53ZpFsenWGbo+QmpiRboKMeGGVpXONnHCJaqt3fJiGiISMsm5plpRYi5xdaYt0coukdIpqY5l2lHRyooV1jn1udLalkYhnh4uXd3V3qJR+
g3d4jWqSg25ip42FdFB2mHRShW2cg4lxg2aJkX55kXyxe5R4Z3h7iWBle5aJknqCblqGjZFPmKCHeINriqeFj3Jzd4NxiXp7dXBsjI2EZ3aJinDBhnF1jJlyZZaHkoeKlGR8ZXGCiHeRiIdzl2+Ibol+Zo6GcnFx
YnCMhnpmhJZsaImSkHB0b3KGjHGjjIN6gnqEb3ZTh56XY3Nxi3B7h3egS4OUhYuOeWtqfZqElkStZ4Skh4iqiItua46bkIJ+mG+GZJJ1iXafhXyIiLaCiGaRk1lgkJN2gnl7bniQeZ6Wc4mEkraDk1SNbn6Ei45r
l2dwb32ssYRvg5qhi1mPjnh7gox3lHRsU26Je5RuooZ5dWd7k2ycr4ZyYmiag6KjY2uThnxypIqDfHGaka2ua4OaZ3qpfIt+m3R2fXlfd6Cujm93qISUdpdmfZVYhGyCYopwj5OMkHSQe7iJnW15hqZsR4uTs5a5
sVhminhzhJdvlJODZ1yrnm14eaRgnF6HcIWaZE2Ch2lzfJJybo+mioR8jZJhkIWQjHOXbltzaqN3eYJdkmhgdplrum6RZ3BvdKd+g5mWsGeGbnVqfI2Id4Nufo1djnqOhlmHiJWefZqCdHZrh313e0V6bYuKcn5x
io2gOXN3h7NsimRxcI1ZeHtsipB0WINmjoWGjISbhVZ4epd2c4PKkn6bdItykLB8bZh4cYVTp2a1dHhOaZ6GcYd6VImahWKmXoo6Y3mecVmYjXpydpKJfIOLW6F8Ykyre4hqjJBkbJyCP5aXy3uid5ePeWWSgqJv
lZxybYaClpFzhYZ+b3mDcIaHcHuLeH1oimtbW1JwV2txfXRhc3eRc3mafI56jIJ9i2ZfeGN7g36VjWpubVB1sXGmXod4n3WSh5N4pmmWa4JykXZokGSZk3aPe5CRdKx1ZHyVZm+Ug2OKnpOXim2FfJtveoZ5jmmE
lHeoqmZtbZVloXeUgoqFbl51eHeKcXNnq2p5foiMaYllm5Fxcn2IdWZrm4V0sJ5zb6aEY3J9hnqMVXOgcIh1kWZhq3VmioWXlH5jon1PZV9xh3JuZolyZoOokH2IeZulgoVei3eCZpZ7oaSIeGyTk4mOZ49ucnCP
Y5OGZIZnhXmHg4inXntxdolpjnl6lWZyd2R9g2ROjIifbItyjmx9hqWei2Foap1zZqCLcmxzdoeVhpWch4J5l46Od4x9cmOKgnN5d2iTX2h6wpeVgseZcn2DbY6OcHl+Z3BkdYRdjYWUk3Nig1GIg3ZdlneLn3lk
fnlGbGxxiG6HknJ2fH2EtpZ0fGaYS3lyimdvYoqOdU1oboOSao6hhWSJcFZ5fZSCqXNhlnmUc3lui7Z0cnZzkIVwXmh6U3yFmnecZnlnnHyIjnd9g62QXXc9pZhlk3u3W2h9YIh2WVx9rXiCh3uGfYucqH5la4V3
co56k5l4gntsiYaaiZBoomSDeHynboqEdIWRuXZdZHucg25QeHN8kJyQeYSbjGRaTmCPdpqklW90hXapYXJvcoR+fId6h415cIyLd32KY4p6iJVtj4OElnxqmW1znmGGW59gipqHfIugT5yHeoigdI5+gnKRiKqI
jodhepSWU21+enx4iG2ZeHV7eJtqcYuHdHJ7aHiJepeqb25raJCDlJ2yk55wdGmoi4Z8mnVuj4aEjYlXm6xug46Ij4uJla9tYKiLZJjAjYaDjI2PgpKgiUtXcnNkbYiHrL9dX22uaJeQUHaedXhsfnSJoW9yimCD
onNfaVqEbHNtn2Bwc72LdqCTjoR3cYtvkaVmcWmKbVqufYV+nYt1hpZ4YnuEUmybco5aU5umX4mZfIhhcXuHlnyEiXNsT3CUXJW3dY6CbHyKXol1mVqEbHZWZrFwTZNMdbxmiZyHnERxp3qZamq/eGpuc3icg7tz
l4qLVoiJbHx9doJbhI6Ci4Jjg2qScpOUUn6QdXKHr2B9hFqGi3NVi29akHh2g5Wgg5N1hHFovK52b5x1qJ9xio5rb1h0aIxxcHhTjqJvfkGSeoZ5hIuDdlNoZHBue1V0iYxwen1KfHiCjIOdbaWakWyXfntKknx0
g2mthJSFdX5og3aMgmhhnpa0j2yInW93sIlrkJBdp4uue45raXNzdkaerXd9TpFSuolcg7pyTX2DWoydfpZrZZ9siJ9+fKB1hXCifJWgjo5+eVGEjEFzkZhQV4+uo4+NkbBSsoiEn4NXdo6XbMXLiYRKYnSLc3Za
S36QlKuElnOXe21um2mgem+FbH6kc4mDXECHe4aQkYmKtXBcpGKwiGp8rnt+c3h8hrWUeoOkpX6SeXF8aaGcjHt9lXRZbHt0gpF9jH51cFdrVXiQpZJ2g3h3d2KMmXFkoXBnd5uPXYqOfnOZb3d4fJ12fmyTjHV7
lIduiGVll3R4jJCDk3SKqpOIq45slJC2d21yXoWXm318k6VYhaR5hnyWlXKQdo56cnFuZYSLb19vi5J7iH14pYlzeX53X3GGwWZ8eoiHbZF7h2N7WoWYs4l6faSThF2QoXuCant3d5V2enGJyGyxqpelmG+Ee3Z9
eox5iHFaiVp3enuWdWyFR6thdFqIpXKGsFebm4+GgoJ6l5JteHWpnIWQeXV2TXOXcXqMboeDeY+Ycn6KqIV5RZCKhmBshWiXkGx4kJR6iZB1eIWNqoOPcm92fWmjiYyQapx0eIxxeXlspoSGaaOJVnlhiY54dI+g
cmRcfHCCaGtuonljXYeMYHuncn55fLChc2OCiX5rRGWmXIhpd55zhWqOgohncXuseXh2aHFsd2eMiYiRj5Z1boVmerxhY3NmZIR9w2yIdnl8d42DiaSoZV9koGt4Y7dziId+gnGFfVKCi1yWo6VmflpzkYOHX25i
iod6hXV5anWmhF2Pd42LcXebbo18c1mGboljlZKvaWu6mpJ+po90dYqHc2+Si3hrfopnoXGDeHWbc3eheHx7hIyfZIaSh6R4jZSghW+amnRelWa0c1hzjaKFep+OdZmlim+bg1Zwg7ODkHyMeZyad4Rugo6HiI16
bphMXmiUiIN0fYmDiXqDWJeObXPAeGpJjmF+tIqHhXl7mYuVq59mYYaJV2mbj5lsenGZoHJ7bWSvXrWKhWRxeWl7hoqKeYOMj3uWVLaDonxmV4t9d3OlgpyFVHKHhWCJYZSJcXRyc2dzknGDpmCFcXtedn14d3qC
mk93e2x+YopgjIaDmZCXYq2NnXaLcH2amG2jbpZzYV18oXWToHtjkXZ1UHyCjmShem2VhXyidq9ngmtwl4tccI9ycW55a495lGeTk2mEhntwdnWZcXiGm6eonIZYfXlzgnF+ipKtgps+aJqIiHWdfMl2YIeMom+d
d3uPem5Khm9ohHhqiXZHkWSKcFyziYifa4RcmZF0qFxyenqaZZyEVnN9cXeEOYl0aWZghY15eZhud2iLjpl4imhsbLprdnGCiW9rm5Bncnt1gnOUblWKe3iDm5NpfpKCUnl2dI52WoOjm26abW2HhpCmtneRu22l
dkSDh3xsa8mgdnVoc4SReXlrkW5dg5B9kFt3iIyQbnqUe3Jzc29ZZ5xiWGh1kI15fWNvbWmDh3Kcj9Voe1ydrnaNc43LjcGJgpB3eXWXfoSXYYywfWd6jJdXjctSdop9ZXV1m4ZrVXZhWnZyQm2OlHmlZaGHhJZi
cHZ3a3GDhVSYh3V3qnF7j2xSbmdhaXSJnXKHh4x2b3Brh3ZsUpaCdmdzeIaoY31WjXCubYySeImGcXeOeVqycnJogntqi8GDfYiCrIiIlpyRX3dkTYVsWaBBjHqOe36CxnyLhZ99cI+KdI99a5CHe4eGeoWOenxc
i4V5lHt6fIuClmmukYqDcGmLb4t3eGyHlGOfjHlviJKLdH5ocHV5eTqKcnWJr5hva1hujXl+cr2NglyXYWhLm4uJdKKN4EajYn6Xbm9aWIWdboJafHSsZWV5e35beFaKlIyFiJiPhqd8ZpBwo3F7iGOKkHJ0omdM
i6yMso2UanNplHGGSlucn3h5foShhpeFbnp5Z4VkibFyaaGIe3dudXOkbmuIZ05vl5SekX59ikhuhZFxj3l1eWSV9H16u4JxcWqOdMKMQqeWhnmLlJaLhHaMc4ZzW4l9jZFohZaOmIWKomKGioyIomqQlHOOk1uR
nWyGl2mCfWOHjZh8bp5ZcXNibXuLo2Vee4tkTXZ7g1mFj5J8mIqecXWgeGBfT4STnIRZpZlxaYiHdoZ2dHh1ZYqEZ31ZjHqQl5B1e3GFj5dcqZ6GYHaZk3iJcW99j2iOcZ9ya4igdIyPlHSKfGl5aqFiootth4iE
dXeIhW6Nbo2Sa313qoV4dniEg2NfcoqPaojDcpDPk3Vzbk5qaYpzfbKHk4lyZIZhdl2WhYiDZ3SIdmpiZY6XiF9jdrV8mHKakJJol5RnaZePd3dzbYeGWoOvm4dgh6OTmX51joOg1XE9nllolqqEbluClqeifX10
hH6Lk4qHpZCGj11ydI+dUoZ5XIaHZ45idoyKfJaQe2iSgnR9cHiFl52TeHl5hWqFfoNGZGNxi4yVUnyLinmMVL+CsIiLR4duhZh+hVdojX6HhGWZb2R1mmNmea2VZn5ooGJkpllyeYtgfpVScXl8fYqkao1iY5OE
dn6bhlWJrXKChZdvmGR3fpp8V4t+dITCW3R0nIR4d3l7cYtwXYuGb6SFe5yHkoJtx2dpfJVyeGiCm3R2dnCEfJ56k4qKrZVob26CW5iKjI2XiXhjm4J+anhzfGyYlWCQbZN1jnRMjJ1vkZySkZhqdnyZcZR8d6yu
r5dfinOGjZKFWmSNWHRyYHqRmKRlYoR1rXdbkpN5cZaDkmZwWZF1opiVmo9SiIWCi0iKbYWYqIqPg6+Eeo2JZIa+goaXenx6kpd0lGiOmMCXaXp1kJ1tkY6fc3l5k2Sbk6NVknJ8eZGchIKTdGB+e5GKdpuMeaZn
WnqKiLGWg4Owg49sPqB2dZake05waohTd5qTkIR8hYt5rnaImmaWb2VIg2eEjXGLlUyZiWyIfXdteYxuaZ1zZop5iW18d5BgkG11hH2Mg5SUdndAgnB4bYaLiIR6fYR7X5SCjWJah3iQoWhYi6abbVmQhq+Ni5+E
b3V5iXusoIKEd3OJr6JYcIl9joe0jYJwhWx9hppUaXGCjoOOdoyug114lJp1d42MdVB2rJdYXGJ2mmV9dY94m3uFh4Rsjn5ooHd1fmZ4eU2bbpxFm5+Xc1+NllZ3hHdveGKRgn6kmmpxfJN1jXaQg4iVc3iUkHiK
nXdrg3l3dYitY16krn1rnGiNbIZ+iW6Ej4p8cJNpn5iEcllzaXlifGuKdlySfmJsaWaMgkZ2Yot3b3VvjJuNYZqXdVuDtJV9hl6VeqGIc4JbhGhzdmdufZV6iZCQg2KhUoaJh31Zl4trpX2QamSKioV7YHlrkndf
ioehd4iWVZuQcX6mWpSMdnWLjHCah2pbeZNwj4eGbYKhgpFemYqFa3qFa2B6kaN2eXtylpFqe2p+a3Jtd25ZU36LmG9weXZzbW+DlYiOiY+Ik4lrfXt4e3WUY5N+fXCPXX2Ge3F3h2lgjIeDc4OCjpFypnZdqnJ3
nG1uUomHnI9uh6RvZ3Z3kViFkox9VX5VgmhXaHKEZo+LfG6jk4mJnYJ0jm1ojXJ1cGhwmYaKlZG8cmubg6F9hn6Khpp2jYV1eIV7a3JYhYh3a4J3h5J8hGl7YY9vnJide3tueI9+Z4eQb6FtfJKFhHNuhH2fjIaN
hK15Zapio1eNbnF7kWJsnsd5d36Ni4ltj4WEZXpqjYJHjHuPjJuFYY58b3xlfKVxsYRskJJqiYqEh6JwjJmCqm+gYHy+k5mHZI1feIqkmWeCjHi2d6OKiXhqcH1xeH6Ni4V9mWxet354Yo+Gko2FfHyHo2modZmJ
h36pcmWDe7d50W6VdYtyn4+MiJuFhXd9Unh3loSGkXNhjbaNcW9Qi22ImpGLgms4oGVutWx2dFiHYXl6dYWYd3d7fq+Nc2F9dIqJeJd7gpR2lYJ2e190n29aiHR9eZ6RmoKFnYyIZqtlgoZ7b5B4j3Wrt3h7bnSF
r6qXiYh4iauMeVmJZniMdoKwypZkpYyMl7ipiHh6c3tsen18e5hpX2xzj6KyfXOmYpVOe3Flj6BgY5Z6bm52hZSDgn2TkoVzaV1sYHJldYt4YH6HpHZ9d5JrfoJwYmOka3eMZJBrsqOLdXuJkopVc3l5fnl7am+D
k2umoKBgkHiSetaCjVCNcnZjbmhjnYJ9Y4WrfX6Id5WKmoxmYXZ8aKZlnZ5VRJGHg6mxZ3RsdJKXgpqGkGV5eqV1W1GGdXyJimB7e65fbY51ZYhzoJCUtIVklH5vl32EbnJteI2Dlp+Jem+omFN6iJGJg4aUam16
dIh4jKGwSJqGlJ2rfnajfHt6kFqPbXaefaVRasacfY6QaKVqcmp4pIZqkIN6fG99ZGNtmpV9oHtjhGNzcGpttHmlVG+2dZFzlYODZJJ3eXx+jZJ6rm6NbXeMu4pvhY+ukZhziXyEmIJehYmfi5lxXHBuiV+Eb32C
iXyPU4VxjnB1mKh3iH2LeJFxm4ZYiZN0iZmTfGJrfaOJZ5OEXZV+b3eZiHaIaHRye410mJWPYneFVFCsc3SQNUuQZpFzo3FWnnJvdXJ2aHyacYlxXnhxm7WbfnCbc7F8c3uMY5loe49lgm9noXRPenKfeX5uWI58
cnq8mISFm3SWk0t6U6RssJdrcH1QX5eVknePao57gmVqepiJh32WdoSXm1R+lItZe4KjfZGIbHiCm2FlcLl8lIR7dnhydXZjfbbOcYamnHqWhndxZGdzYcN9im6Da4d1kW57ZZ2Dc3l4lJFWao2ZiHSOl3JShIdr
bI+Head9V5qCepGtc2WZWm18capbfpGloWlxlnZeb3pyppB8Z2KIkXCIg22KiXpkeKSfjl6JkHhqhnl7iol8fmuDfmSVWZt2VW9ziHNzuZWqcp6ZdYyIeXVdnZZwW5htaW6JbpuXiIJIpoaTvZuEZHNpg5OLk3Zb
coVsdG6Xb219eId0g5dzY4ppkkx8cJZmcFZ7k4OHgpp9e42siZmDap2hj6V8fIhZj55vjKaQj250XK1pjH6PemKKs6R2n3dfoJWGg2B3jHB2l3J+jI55h5V4e4iJgmd0aHe8VY1XhpaTfoqxYVuGkHlad2F8iXiU
hW1bdoKttXxno417cmp1j4d5oYlxhW2mZ5OPdpRud4N+iHF7lpGkeqOWc4hqg3qWlaKTkoOPeoWmhWx0V2RxgnKoaJVijE5zZaGRoqN3enNyfX5xeF6HYYmQfWthlXqXenppi251glSUlGuJnmiPXHaugoh5j5SN
spVYbn6Osp+Pd31XflaXhXiYkKZsb2N5m49ghm5neG9ud4aNgsCTlZBrl4OTVl95hKKQVWaXZX6NdnVysIN3drq3eHixmFx9c5B7c4SIdXWChY6DR5ljWXRaVXSDcm2MsXl6iKqNmXh0apWNck52k2h2q5BgX3SV
e3KEZouJg5honm+wenlLfJiFWIJtX5ZmgniEjV11bIqDj4x7nHGFeYScXniWZX2IYolrioNgkXN+m3FpmHhvhJWEkJNzlIyZiIWGYJ16fp2LaYJpcWeZhG1cdKeneVR5jW6zdmSpmbWToHiEhYRzT3aGjYhvfYSQ
rW6jkpyaYGhrXHCnj2uUhnifmoZtjGZpd8ODo257nJB7iGZ8iaF6VpWPiINthIqTh419eoJ0hZV9ho6VmGCNiHR3j2R8iHV9WXFznHNyY2+JfWGZgmd1hG9re322kmahk42vcXZ9SWaOb4+3klure5JflGp8jYWG
YW91Yo6GkZZyjIp+h4pxRUZjfYxwp3mtY37HXGyLromKeG5yj4mwko2SipuMi51XfU5shY2HfXZwh22nhJmJhmyTjW6NgnebmMSIoG5ofJJ8WH2maZuCXXV6Zrp5coOOaXpwg25zcJV2lY9rgneDiYRvgmZrpoeX
j3qDhoKUd6CGjYmFaW98VGttjWqEe2h3d4Z6ZX1yiH11cdF8bXp3fnGekXFAoHCFmHiba4aZiqyDfV9yd2phh6F5aJN0cqCGiVyKa3RrdqmFlYeKp2B3dqx1i4N8nXmSnGNud4lsUnRrilmXhHpkhqOEjIV7cbNh
h31ylGpfWmd6eml1VYSGsIqGloqCeHV4dGCMeF1qfbB9VHN7fJ+mcHOmbm99fnd2k6GWkF6llZllg1iZTIh7hHVienpsXYhTXpmgfWCFX3ywVY1udmBdfHqgiqOKkHlvanGHjHSRd1d7fItOcX6Pk35lfG2GnJCX
em5XjKp+dX2LcKpweWpgdoJ6go+ck4OcXJellWOqecJRmYynjYykeq+OXFBwe4m2Y4OIfmKFepB9bp5tdXlod4bijrN3hV+JVIyJgoyPkYKCnGl3tJqVmnF0sJyViF+Lfm1kjnZ5iYV9iJKPh5ltkHx+p2txfpRv
tWx7bn1abbSZdqN+VktaoWBfgn2ccoR7ZX6PnZh2b35tfXesoH6PhW2nmIR0fIdeYZx7m2Rsknh5eVB+YXGHeIWXd42jkH5xfYJ1XXRjcox7jYV+p3d2q3lzkYKPsFpZqHOohZGYYIR+fWiTcHV7lol9WWWTWHJh
Wp1elo5wb3mWlIR4cnubdZeTP4h2elhcbHx+ZoiLoJ5kZnCClXJmb3aTZYV9v1eGW3V1iYiSul2udpajfqh5WYyDa4R9fnSdd3xbfnx6e4qKh3qjgpWmk2Rqonl5fUh1e12OiJ2QW3SZa3ZokmJ3fbp5c5CCg42b
hYuOoY5+g299e3KYg36pkXmgmJefipGCkVWXmG2nc36Oj12ybYNyfmeqkHR4iXd5UrpJeHd9kI2ZcIdTUpGhX458YahXdJF9tYKoZ3uRfZ6PhlqPfqttcVe1ipygfo2QcIKFc2eVdn2Hd2uJeFd9c5aabnFydJON
iItsdIJReZJBfHyddnR8b4N1jJ5yeqVqiXiEiZNzsaB4kHqKZWlANWOYhIZ5lIxzY2duc2mdaoiGm1+zdXCJh4d9MnGbbnZqoXuTiJ5me4ljcnuEbayOnWt9o3Z4X4NGmZF9mVyJv5V0hoZ8mYOIfm+MlEl3oJWG
d3todZWMcYiCmHxsc5yKsah7fIyKi3uEhIqOj4epjnCDimxla5RajGilon5+fpWWkEF2aZx3eGB4iGGHfW+ZcnNwWIZqkpSWkouahoaXXWNukGyGh5avc32Ma2Boc5ueioppfGVcjpVoiHx3il1cdIaLpktfVqeW
bJuGc5W2ZVjHdHuDdE9sdH57oHB5Q2pWd5F5foammJFlemOhfoZjfXxzqJyCdXqKjYORmml9oXpoi2CFe495a4aFj5eUlZ2YYF+Wq4yKeIZ4Znaygm2ZcXqHW4qYm5KPio86d4iqnVl0pWiGqoN2gnp8aHBXoX2g
bod6pbGFpWmfh3qGcI6HlWmGo9iEg3Bpg3mKlplmm6+GeHN1mqGmdVpwhnxoaHZ4tIKSiYhueNFycm+CXnNifoRRdpqae4qCeqOChYyPhcNjU19oZaaCdpxen2mOdHFvl6JpclF6c3hikamFeZBzblxMqoeWlnl1
cIJsZ5N6b5tcd3NwlIdlhJ9zlX2Lc4aIeJKVVm1+boJ4mY1+i3Whg45wk2iVeIiioniOZ4y0pW9zjZGEZ3WUTJRtmIKFi511eoyEsXZodn5+eXZzlmx3bZiFdm9qoXBohnd3YW+WipF6cWOLlYKCi4aXhZV0aHyg
mGtolXF5pJKJjaCri2GTnIOReWeCcmdzaYaGhHNhi2NYbI5abpSGjp2HeHVWZ1yFfXl5hpqki696jI6HdIuge1x2g3CHd5NSfWV6Z2qMfleOeW9xrtV1a2txlmOSd3x9bHWFVp6hh31lnWOEe5CfX1x0pXd2UHKF
mWd+TK5xfZRjhIeRdGyouoyWYIWNiot0kZx7dqFVz3aLh6GWe35choWGdHp2kIqE0bNtapmKfrmQdZCSW45th8KKiIqWh4h7fpCuYYRymm54mHOThm2MfHNql4qCjqRSkXiYhV9ydo2NsnVvg3OEa5iOmF6cmG5z
in51eG6UuZx9aox6cYOrhXuebnR1aatynXF2nouSY6x7a6iWYHt6WaiChYKLZ46bm5xweGyFi3p4jWBng4JmnndsjnOKhJCDYrWGg56De4+Oj1pvmmqbiY57eJFgqXuPb7mEbl3AUoyKlpaQnqWammVtgoeDk1qK
c51tmXduaqOJfaOQg3yHTH2Fq5Fne3NgaJZ5fqORfX6KYZR3hn59d3qLjY5rdYiuhp9xh5d8fnxxpmqKZnV5c32KnWhqaZGJe5ljmmqic4qLm2p6kYWRhW+jlnmbfWqKhG97hn57d5tvXW6Vc2WLcYaQbZBgYIqr
kp1ugotxZ3iTlXKNkHqemGSQc3CifnehpnODYYR4jK2xnp+Zo4V+hpZsp290fIVrd0prgmOffpprZ6Bip4+WfaOnd5BljE50dWt8aIhshWuKmI6EcJOOb2Olh2Ntg4VqhLCHX3yIaVGHfqiTj3tvcoN7fXF7doZz
Zo17UptMXYWLYYVpWoJqYnzDcKSOdWqOn5h+mnNcdV+VbXmkgpR8i6aNhGmNdI5vmHVkcZ6YhnWidYJqeneLkXZfSniLmpJIgpOJeIRljHyCT32VjIJxq3puel6JjndjiZGqjX1qdY6UcYJThFZth3V3dGxyapZj
VYWJcaqyhoR3e452bouCjX17hXiPo69+kqV0foKgg2x6epTbeJ5jksKUh5CRcWWcjGx3mGGDZox3X2qaW3Brc5aogmeDcIR5fW53n3qMel57g3aed4eSkMBXbml2cpyKcHp8WWJefVh6d5RYpoNwg3tojThad2J1
sY1yZIJ1g51ye26He5FUbHyKdJqQgqdiZG1wrHiao3OQeHaNgozGeG5zmYiEnHyMjHppiJSJioqXiJBpcoqGb5+QmX2WmGdXmXaZnatqjbmli5WMcHSgYJ+OpIKImJeajGFlfZiWoX57r72eenlgnX5yjY+PioaZ
lndxioaXkmxpl5WMZnl4woWCZImFVnJ6i4mYkXSpdHxjhXJzaD17W5GcfWhihah7mX2SkWhwknBpVqxzhHaFfHBjnq9piGB9qnBrenh1g3OClG1ydYWgiIesv4SZdHuNbmx+cJ6FfYySW3peX3p4e16MeWeanqJt
bGJpg4NtbpZshn1wdYV+bIOEg5GkkpqXeppWdHanpVSomVZliIunnWyJbn5yhWJoZX6LoKeYlGeVmmyTX3a0rV2KYW1+hXiErHiIc6yXhIuGpo2aXXxuinNdilucbXmSbpp3eFOCbJGTX3yclXx3c5FdhYSUhnGb
cniJlLV+mENwgmx5ZIKHcn6CYW1+enR1e4ZqdoVxoImQdGu9dn6Hg3RbknWgd35okpiZhYp5mZCQe316j313nl99fFe1daRgS5yMboWJfn1idYd9lm6FZHhtRYdWiJlVYFiMTamHbZKccXx5oHCEilh+kJpiZWCC
hJdfj3RtjHdsl4SecZBsZniImY5gdF1iaZZvdUp8dlNtjVqHZ4Nuh6GKhG+Gb3KueH1zhG50X3tyhZNvfGNxe3B+domSg350hoNlWYe7nXKFl1pzlXVieXWPb4Rve3mGYU1xd313kHSIfXBmk3N3a3hYkYmCfm5i
fY2EbIt8kW5he4KnfJWeaY52fWCDaqqMhoRpd5aKdXWkl6CPhHpghGKNdXJnqnFyi26EmmptkZWHeXZ9YmONbXGXgppphIijbJ+Tfm9uhWZbbXaEnXNafHKei6FzfXN9gqh2p3J0dnt1im92cZ5cdlVVeo2SXJNT
dHGNg4V3haFziIVkZ5hrc3OQTc53nnl8bXeDdKhvY2FsYJJsfmp5jHCrgoSEcXl5eYaNeXFqcHuZemOYkFVkjZiIhXGMmVx4boNojqd2i5SOU35xjpeGhpBxkKqzv2qJo2t8em5LlohPYIOGkHN+gohtandlknSO
oHlllE99pp9sh3qheXhRYFZlbnakdG6QqGqKhI6fmHiQkHVvnIilmnl5jpyKaZaKb5drdY6NjGx5X3CIdJp+jp6Rm5NaZGKXm3KKhYw/dmWHdHyXZHuMoomVXHWJXoOEdml9cY2NcomDtpd3pJ+FgoV3ZZiUlrCS
fVt8koyHbY+mg353a314ZKGLi2WDm8FldJJ6WohXmHKGhYx9fG91gn5kWouIeGiReJR1ZnhYdIOqd494h4iQeHeRa258k3N0bnmLYmt7bXCSe4uLi22EdHp5jnCEq7B5fHZreYJ5fnlwZXlxelNhjJuVjWKjnGNx
koJnrW6RaZOcl2ameomDrnNtW4x0mZCXb2OclY6Cep50iYipcJJ2loKde6J+eWqDcZmeWXp0oKhshH6RUotqdoVzdXp0dXCOcXN6jnd7jpKKV3KKn2trkGhycHWLi6t+iaSxdqaano5WbnN+Z3V0e3tyeHWlb2eF
e2qEjHxtXGyDenuMe4ZtlmxoblBQcXqfiZGRloaKcJKjmXSDepOlh2CYc0STnouIlo1yu5NuZElzbYhedXF2fYlnYViLdGyEjHF+Z3eOWXNpk2CIfoaIfYWSjHx5bXCetI9VjYazVIyWYVx3g32mh1JZnm95nm9v
ZYKSk01qa3tvh7F0aJx1hrRucZxthm9+mXl4iI+UhmJlcnJ2jYmRaHhxcImKjWNhbn6GjZF9hodShnaJb4yDfYiTZZFscrdmdIN3jpCalnaFe0RwT51zbHR4MnyIjoiujaCJWnR5k6BYXLJtuJWCfmt8kWx9fn1u
fX5YrYqGZnyYdYyMwHeNlWS4mIZfe2iXpWRrZp6Ngnqgl1B1lX6Qb41wc4dxdGqocKVfVnRpvX1fqH1ybHpzh4OqcJB8kIyMXYZedopgoZ6ueHNyi3yPgo1zoEJ7fnd8fJCMe6uMj3OMhWh9jWigjrF2Z2xYnXJo
Un2dj3GNbpeSfqKTdquSjY6hcplriomPt3OHfXZ6bYqbmXtUiWxxYHWPdXdxlX6Db3yFdIl5bol2hW+YXJ+KbW6NXFaofY19onF2gnudMGuCinaLdomCepyDS1Rvgn6HklONaY6xm6OIXXWHfoWekqVvgkSHiFpu
mGJ8hqGJhoJlYUifjn6xbqJfepOGa4iKaIVkjnNyc2mLcIyVcXd4l36FvWeioXyUTZOMmIKtqJ56Ya9QfnZmmZNjcpSddoW0eoJ3ek2uc5NxeYNzoIlpioR4dJh8dl1ycYd5jnRos5ukj1BtbYtfaZCjiZyJeHFo
TYWNipRwr2lccXGxhp57dnaEfo12d4OrXoyee312jZSVloJpeIiCXnlxdXOYc32OlHZ+bpZ+qpxxgodlZHideZdzqYOUfY5lhZWFfHiEfJZ4VWRdkGqxkJCKcYZ0fFp6sVmKdV1leGmFinmjs4eicoyWdWZ5a4aY
bJmLjW13lm9VfpqJmlmMfnuIcopJd3aFg31pd6t4W3RfS5ByiJd0dY5ZtGh2anJlfmWNkZyCYWuPdoOaUZNqfJCwhYehnHZuj4RudmaNkWF8aoJffoSLlEprY5p6jH2JimuMj4iPvGykbqBvbn6MinlOaIp1mIiO
lXqChYKZY1x1doNvj4h1jHaqb26ZnkV8n299n35yZqJ+fI+er4KShnaecXGGcnp1mIejfo6og2FofY5vkI6NbZVnepd5pUifbHWLc3ytYL1nYHaGeotydnpRjXl1g5aOZnR9YGmpkYmPbZNujZR2eldPiqKFmYia
j5qZbXF0dot0enyIfZqDc1jLsISQXbGKh4N5aXKPpIVpmnFdZXOId36cZV5wbpB2dG2HhHp0g2t5wWdpe4p9gl2CspW0qXeJfIlsi4OOj1xvc7R1gqOPjJuqWIZ7a5VviXVwYVqPhF5lhoqNdJeMhXOCiVV8eI+Y
l2KPZGOCfk90d2SScHiQaG5+c2p9hmGEZIiKg3h0j1lshX2Rg6tVmHKFip1SbmlzbG6bdnd+X5ikxpOIeGWkcmZteGd0i4yDXWuNoY2HiaR9gpuQZ1JvkIaYhG6Nh3VsoY16lpeRhaF8cY+FamuhnJqfmoJ0d2tX
gn5+gpVqfWOHX4l2eHSHnaW6n3VsfXeLlpFqgoapSo56iXd1dY+Lk72CYmJuXopqbJZdbXeXdGWJc2+VdbVzVLRuaoZ1dn10cciLcnp0foyNen5fdYx3doyYoHCLlE2bmGWFhYaHcY1gcKZ7bYp1V5KMjnF3YXeQ
iWdteX2pkohdbnaPd3VlpHx2k35lfHWIXI2FiZSSh2J6h4aYkXmDU5FYdnupgnvGoXqEfKSMdJh5dHCLcIOxfWiEpIl7fXVrfn6Re1h5fpdwZ4Oxqo6Fc3ugeIillGOXamxwmXuGeYi1qnVuYnK+pYp6ZW1rfHJ1
cGyeiZCYUImGqXJyS62Gg52EYXppjnhQs6Vtj3N7fX1qjmqHe3aQcodfc3NqlJh5QomGmYyIl1iOXYZgWpVveGJyo26eeZ16cX5xwmWlW3eSmXN+dJNsl5uMfZKHc2WhV1h7dqKiVnJ3XIOLb6uckoqUqXmfcXNu
eHucjIRrkXFti3iMWZGWa2aKnXiIi46RtZN5cISMio53dI2uj1eTlaBxcXRZfnVneqJ1h35wdW1kkKKUhJaCen2bb2Z4bm6IqbePeXdaeoSnhIRzcpeJinR9eZCWaG9gloyKnIVThYRyoJqImnOGe46RbFlYkWOI
Xp5reXVtY6prj3JtepRoiZeOoqJzc3Jpd2x1komGmH1bip6HdJGcopmWeHaZl32XeVuohX2dc4Zyc2Wdi3WgiJGRiGpwZ5F3hWV4kH5le3eLoJdrYYp7XXBwjIZxZoNvd5lsnaVwdIpjiWuJXlWanISYdad8cImZ
cn6InGqCe4WMoHmOZIpzbXNyd49ghoeCfoeehIRiiFNiZYh1nXqGeXVvaHtrbW2WcoZre7eSg5Nod4SQhHyXRpB4eIKMZZV+pHaJmJOkfYZ5dm14b4d7mXZ4WoJrmnFxd4d4mZZ3fXZ1hVR0d4+lZX6CWo9wvHqv
qGqlfp94a45xaJ6ZcnlDhXebl72QWGlvl313dmaEh1DMj3tOcWp8YKObdYthmlJfjJZdY19kbml1hoSkgkxtWXl9fIp+pZORoXVRfZeLoYVghnBjQXl2cIhkd2yHcIyRfHmNiot9YFyOrXignI1Pc1J7hVJedpJv
dG1GjnqNSnSqboN8fWaSd3GQcHWHo3WSaHaTfp1ken2KTVqNp5dtbl2Zo5Nze3Kbcz9pfnajd3Jhb5pkrniIm3ufSHyRgqOegpOLqnFTjX1zg4abcn6Sd4Zia2Sidm6je4KJqXxshnlwcoWLm45ie5+Ni66Eapl0
WqaKRHSMmml6laOCdHGYhm6EjZV0bnZugrNeeYxejoZ9hZtumneGnZ6sboyUfmqXe4h5YYRtfnJ6hYh2kV5znHuEcG5ud1uGllx3d2yPfm6FWW1lanpykHKRjH6XcnRljIuMmHluW4mOeKyKkXyKcpCHgluleIlf
mYOXd6mElHmEZmq4Qn6ncGOFdodrkE95hKBogn6WgoKLi3yYjHR0jXS1lohnb0ahjahmdHt5oX6WinuPfoSJfXecfFWnl1d7aoaZkDp2e2hldI2ChKJ3h4pxhHt0hHuLXnCwpHh1io15eoSRfHRxgqpwcJR8lndy
ioiHn5ymiGCOdo6NVbRkfo9phHuUoIZ9rFuieG2rk5h3qnqOhniDfG15kZ13iJ99k1qQjYWTcnJqhIRdfZOReYpzdImmSXtij1t1mGeVj5eDdZGZjXJ4gnJpfW2EmJKdXVFvjn6FcHVecH2EmHeXp3GXaWN3bIKK
WXN+cp2UrZJ5k7x4mGhwp46VbGqihKRec1yMcH15hnF0i5pmkWyVYmuFZ6Zid2qHg3ySnHZ8hnJdhraVh4d6h4OCar9wfHV8oaOHhH6oeGGNiHqYnZmLXXBvg4Sea0t+c3iEdoN0eZCFiHp1WZJ3j4tyjYyHgoWl
hniViX55THFXjWmmX6JpV3ZvnXprhIqSp4J3hH12c4ReiYhxlW90ZIdwqWRueI9tkntTlYmSdX50rXBti456c42PSY1+cWCMjpmGk1g7jW57sZKDc3JskW6pcYprT59dkIaRftKqeG1Hi4SRW7uFZpZcgjuZiGxx
grOJkYKOZYuHfIqKlo9se36UepWVbYt1WWuLpn2Hk2OSl4dtiHZ+kHWCaXJPk5d5ZXGiiWp4XYOIiGRhY2mEcGdykWZ+j22iiXmRdJZucKN4bYeCjZFri31xXXyml1dqfolXfnhldVVkk414iYt2g1tUl4yWj12P
Z2GDiGCTg4aHdbxqhHZ+b4J2bnlmc0yLiKuMh5J7r2qYX6eMaohhgoRkhW+cb5SOa4aUnn2Weoudr21rkI98dHeNfIaXimJ5lolIpXyNiXR1bXdqbHOpcXZ6eoKSfm5teJNnjnJvnIWUjG+bkHd3v4yCb3aMem2m
c11gia58jaZ5inJnd4+Mj3NrlYeOWKR9eWhpj4ylepZ2fHhydoNnmIdlj8SDZXOChm52cbCSo4d0apNmkHFPlop+fXV1l45tWJuDhXlSZZyLkWuQhoN4fG+XhWmXjGmSbnhdaZeWgnppg2dpfpGOjWafX5eyb3SM
anx+ap6JrJmtfYVmjHWOcHx9k2ezUJxzj42IjWRziU1tnGuMi4N4ipBwZlmDcrZqcImGk6V9i3t3aXKHnohti5B+rKOgcoNzn2eIhoRQln1+ZmSpeG2ReIaTfl2hcYpvdWWCrV16kVZ1g5N6knB8UJlpamVtlm58
Ynd4lK9yh4Z+hXxvp5iHeJSOfZCkiJZqb3xfZGt5l4xnYnJhd4OuR3R4dZp4doZ2b7Zmjol3bWyOvKlpcqKCcId6VXCfjZmFi4xkfniuXo2cfI18olBTd5F5g4h+jo2MqnN5jIZ5iIuae62NfaZri6h+b613e3M7
jVWIaYx0cGuYoE98zEyFiWRloa1yanNpi5F5cpGTqqGGSVeJnZFxiJhub5eOe4eNeJWDVmh6cmqgi5WcxWyIl6F6Woejjph5d5t5YbWWZ5GefHxqaGyqc3pQbXeGcHaTnX2PrJyMiLRyk4KMmWRqdqBzk2hqkp6k
e5F6h3iOYnmThpp7jbCJhm5lcl10j2yFpIp4aXlvbnhyg293k5SCdHZ+mYyKk1+WhYpbam95jGaHhI9loXmjh4N8kqBSeG1rl4Vuio2bfn2KfFx6bYt9bmqNl11lX3NiiZmigot9doKXapGReJKmd5BoY3iCi4th
h5KatopgandVaq+gbFyHYJ9bjGiRfZR8ZayUX5V1bHGCXYWTXoOLjm+EVnRtSJpviHiRjG15kXiJn4SVhaBdcnuUiXaXfYpuorKQhZBujIOLimJ+e3prsG2SdZB+r6CPn2BbfHZ4sna6codopXiRapmUe3dbWHhm
kIODiHJ5e4mbjpZ+jZB1i2xteod5l3B+lJmJbZ+Sepx2VHxKeHJvco9rkoZxgnx+rmZrdJVdinVtZXN5cX5ybFKOWaeIsWx6eY+GanOLnJ6EdpOGbnCIjXRxfW1el2d+Zo5wdI6cho52fqRvgoNydXF+dHhndpR7
o42GhHOHZoR9tZVyiJife3mNpWt5hZyGj5KnnLOHmoJhjXyEm4llY4OFa2qJlHd8dYiKeXaJgoe9ZIurmHaMdJNoj414jGSNlHyjZZSfP4d3Xlp3eoifbpFvn450dnl8lHx4jWeHn4l+WZS4fnt3noRrgpJphGib
dWxnjWOFpYRxjYeTenhsb5iPaYuIlXdvX3mfmJ1wh3iOq5qSZHuPcJ5kjWpnYmeJgnd3fHl0j3iVin1gcpHRfJ15couQZ29wWl17poOkdmp0p3V9lqGienlwdXu2gm1okHeVd1+dhpp1dpRghXWNkZJwZ4ONWoeC
eWeHdIV5lo+SW357aGaSj5tudXt4cplwg2pujoyaeJSIi35lZmhOg2Rni4+IalarXHxda4ZpdbOWYml0eqx4a6J+c3aVko5sbI2jfpN9iIKUnm98cZ2Njm5ToXmCZnuCjIqefYt6iJF7ZIRtn5Jia4NphmedeIh9
doNogkJHaIlZfnyEhG58j4VzcopZdHdzgpqNVKiJdZSNrpNyo2Jtem18Y2BmkWmQdluUh4xhenBpi2h0foqKoHyafpmXbmd4jXl6mXKOaH19qIRsdaCle4uTuJ+Rfl5+j2qJcHWKi3ODj4KSkapWm5tvhnKWkHN5
k3mDkH2po2OIg5SOkIOhfHqJkZyXb6lyl2ODb3KDen6RjXumtGR8S4ZucniIi4eSeKZ9hnVveqhviWp+a5qsjEiLcYKLg3plkoJ7fZCsS5GHfp59pIePhmWFl7JUlHWFa2uKfqd9eF1zjoNbjH15dHRjdWxyjJd1
h5CmbXZ2hm1lgpN0ZH5xlJ2Eg32Eb5aUZqt3WmuCepxlem5+nZ2GW2Fzl2tZmJp+oqSwk3lrdleCfXuSnIqQkpOQl3iCfWShhXZ2gpNdaXqGh36LTIeJZ36Rc2xoa1ibc3Ouc4pbYV2DSXNvbX1GlHVyjX6DeIl5
S2iTfJBzcaZv23qLb21ye4aCcYmCcZ+Ph2h+e4mUdoiOVI51aIprcZG9p2xpdHJ5fXt5dmOcknKSbp1+inSDdpuUZ3qafHh213eOXHN0hmN1kVxjhIxiZ5OLd3yMmpWDo4h8bMqOrIRZeLhwmWuzhYeIcn6Vb1hw
oZeMiYpll4qRdoV9fWx9am50aYlujJmPeYN2foNifWqaiXJsiGd3fnpnYm19nKaLfJV4pGxnhYWbhHuCgouDhHqGlH6FfoJ3dIefgoKTfoVXhGqGhoN6gn6CYXGEeWd8iF+KiIeChXiDe4Z6gmR9hntjfoOCg4N6
hZmXhHSCcoaGg4l4kIR9g4x8fIKEg3WDhIZ2goWEj4uGhZeEiIWEd3p3goWChIKCe4J5i4d1dZeDg3qEgoJudHqEhn1xeo56hIR3dnF6hXOKeY2EjJyFh3Rtjn6Jd3tYin2NhYKChH6Ck5SLfINta4KDdoR5kXZ9
M4KEhXCDcoN8kYmEh4SFd3V2iH2Cg4KKhn2DhY2EeoaCeoaCdomKgn19fIN6eoeXgoWNhGyHhYOEfn18e4N9eoiIh4aFhXh1imWQfHGEfoKPbIJ2j4Z+jHtnfYSGeXuDgm+GY3eHhYd8c2x+g2SGjFqDg3WMiIKG
YYd2fnVOh3mHh4h7W3yJimWEloeEiIN6fYJdg4KDeGpreIWEhH1ag3aDhYNlhX1ugnp9gpF4hoZfeY+qhHl8hn6Qdnx+e4qMd3p+eIJ+h4WhfnF+l5aWZ2V4h4yIgoOgfHqKh3eEhIyHfXB8hWuCg3xze4yNdYR4
hGWFiYOEfIN9k4OFkHt+h4eDg4Zrg4Kki3WFe4SDdYKJiIJEhYeIk4J4hX6Hh4OIhIN4hnuIhW59h4KJgoJ7doJxgnuChXmDhYlvjVtfg36Hg3J+goOak4R5hIaQd2R8iGaNWYJyk31og5CIfp6Cg49wdHeDiYSI
go+Eg4KDfYWCg4eEiH2Th22FgomIfXl6fXh8j4V+hoKKhoKCh4aTjINygnd1j5WNfZ19goKGgnd0YYWHgliLdISChYKDfoODiINsi3JneXuIiYeCg3OGhoOGfZp+fIKFhYmScolqioWHhIqFkoWbgoV5enKHh354
hIOCfYKJXXV3emGGinl4kHhzc4KJg4V7Z42FhYV8gpJ+hpKCbnl4dXFufXhZgoKNkoN+lIWCgoKEgoOFloJ3g4mRe4V7e4KDfYNsY3qHc4dohoWjhY2JeoeIfH1whoR6fniDg4WDh4J7oImHhX6LlYeCXYiEcISJ
hnCCXHxtg4aKXX59fmRvhnqCdk9thHuNeoJzeHpjgoaEhI2Ohn5Ye3uDV4KMfoKDdY6Mg4aHam2DbISHj4NseYuCfoZ0a3B0g25xhH6DhYKUfYqCc5yPaoWCfXVgeZqCg5uGfop1inmNgoN7nX2EeXpfhXiJg1d8
cnd0goRtiIhxfIeDhIx3j4KRhIeFg4J5e32Fi5GVh4mCeodzfpCCg5GCfH6DfIN0jouMl4J9iWZ9go+EhHKMb3OChYh+TG+DhYiDa4eDooKDg4N7iYyDgoaHiYOEfINqZ3yFhImSiGGGcGWChnVzhHiefIJ4gol9
k5GcinqFg35shGWIfISNdIOVhHR9g4dqmoWJjWOFiYZvd46CjnCChHuDhYKCdoWCkYNtfYhth4N+g3uCfJaLfIZ6R2hvg4J+i358jnuHg4NvhnyEbIqDhXB3cnlueGaFbIeEhX17h4V+jYhwgnFelHWGhHh5hHKV
g4JzhYJ3goeHfoOChoKKenJ1g4t7h4RtbnWCe2qHjWCEg3eDb4h8e36SkIRdg4KDbHhpZ4R3iZeHgpF6aH6Dnoh+cIOJfYJ1joJ9fIR1g4S4YoSRgox4hWWHi4KDkHeDhoiQin59j2+CXn1dgoZgkoKCg4Z+YIOE
dIN3enyCiGOCg3KChoKLfZaEh4aKjIeChIN8jY+CfoOMhn2DgolehYh5g3drg5hKh36JhXqRhJZ+YIJ3iX1zdYeCSIiCh4KIhHWJcmp6hIyIcHyKc5iCgnmDfHyCg314hmmHm4SEgomCYJKHgnyEfYd0g3x6goJd
hoZcfW5wh4KHaoxpiJCCg4iNlIOTgoiEen2DcIKCdH6EiIRjgn6MeY1WaoeKb4J2d4d9h3aCe4d1goJ2fYOCkYOFiFuHhoSEhoKFb4OIhFiCiYJ8hI+CdH19cIqCfYKLg3SCe2N6fXiCfHZ6WoyNh4aEg3uKenuG
hYR8gn6Db4aKg32IjHeJio6LaImHc4mFgnOTenZ9hIR4hniKfYltdH16gn2GgpF+dYiEfX5+go6FhH15g4WFiIKGfH5me4R8l3aJe5GDinyEfqR+e4KEZYt8g26Ge3yCh4ZioIKGh4SCh4KDZYSKh3uChIKGkoqI
hXl4go2FY22Ji4eFjYiFgoJ7hXJ+dIaCkoKHTYaKgnmFhIeGgndWg4OCgnhmhYd8hXyFgoeCjISFh3yQdnV6j4KIhJSFfXWHjJWCg319fIWFen2JiX2VgnCCXJiGh3dng4WDd3Zjiolwg4R+kYKGgolpfIaGgnqE
epVxhHt4g36Sg4p1g4SChHuEfY6Lg4eEg358ZKmIfWCOeIWCiYxkhYiCgnyFioKEhXh6fXmCfn1ygoR3mGxwjISNi3aFl4qDjIZnZoZ+h3x3dYKKe1GDdoR+in1tfomDfXCHcYJmhoJ7YoVkgoJ9g3x+bmeCg4d1
faaEineChoZ+h3F4gkl8eIaPknN0goaCeIaEfnuJeYWDgohZd4eChIWCj4VshIx6goeCe4J9hIeGcoJ1h4qGhYODiIKQhJaGkHqIc4WFgllye4iPiYN+cYeQg4uHgoKCb5VWiIKMhoORgoV4dIJqgoRde499ZaJ5
e3iHg32HgoKEhYY/eX57h4KGd4KEgoV+goKCXIWGgoSKhomCjIJyUoWCfnSGiHx9eoZ8fYKIX4J3hIOLdnKMiW12cImTg5iQgoWEcGKQfn2Ig4OLbniCiIV+hpWLZml2ZX6EfYSCg31+gnyGa3CNgod+e4h5gn19
hYOCgoWijZaMaX5+lYKGPnWFiGiFhG+EeXCDhW1+jX2Jh4qCjYKFfoSFioKChXiElHyDg3yEfI9PhINcdoJ9iIOIe3RdmoaDg4Oka4SGeoSdhYJsfXSVdoKCmIKFfoSDkYaHinhzioKFbYaCa4J+hoRsgpOLi313
iISDaYtmfGtmfm1tdGiIkYiFgpaDdk2EhpqEkINaeYKIoWd9g4Z+i4SFg4J7V4JbX2aDcX2HkIaCkYWOhH17eY2CgoeHjXeDeoKGeH6GjXmIdWl7goKCpo+ChIODg4KEgmCDhHN7cX6KX4J0b3uEiISIeVaPg36J
foOPTnmChYN0eXOGdnWEfoSDfYaEgn2HfXp1hH53cItyfVZqamJlc4iCd3eFeXx0enmGho56hoOIgoqGfn2ChId4hoOJZISDYHx+g2+EdHtxcYeIg4x+e3WCh6B4jYJ7goKFi3R9g45zgoeDkYh7hId6dH2Cgnx7
goR0iXWGiIJ0g5mCoHSDlYN9hYOCaYSLg3NseIV7fnuHhGGFhFqDh4t8fYN8hX1+hIWEhoN1d32Ehn6Den59eYSEcYOCeIOJT4R+gmeDhI6FR493hoJ+d4WFfVdvjHaFZGhefnuCfoSMinlyj3yCgn6gk4J6cIp3
bnmEX4mHh29+iIWFkHZRi36Ee5SCh3F8blKDhGaChpiCcINwcol0jYaCYYJ4g5Fldl+Dg4WWeWV6houDfY5winRpb4eOfGhWgnySg4Z+goSCiIx6cX2Eg4KHiF6Fh4qCfH57hYJchI6Ce3uCjYKCgm97goaDe3aH
hoJ8g5V8go5ugoVtiINjcHd6g3l+eoONfIKDe36Cc4Vkt3ZnhYSZaoRfiot9h3tXkH6DlX15jZNxeGyCmISMc4V8g4KDgoJyfYJ3hIiEgnKIhY2dfYNygl5niYR9hHyEgoSFi2B8fouCeoeDfIWFe4OFd4KJgnlx
jIyFiItmhIKFcYSLhYqOg4Rrim+IfXp5hFd+hXdjg4l9mIQzdluIgomKbnKHgndph4J+h32Kg4mYhoKGhYRzdoiDgoR4h4WCeHyUhnuFgnuGgoaDhIOJb4eDgpd9foSChG2LZIR7cnt6fnGKhYJzhYJ9d4Z7h4KC
entFfX11i4mWjJeDgoyGh4R+dYODdYN6g4aFqIiFfop7hYONg4JvhHJ1eGlujYZ2fmhsg4KDhmKCdnmDg29+hZl5d4eFaoNlfX19cpWCiYJ+g2NwhXiFiIiCcHWQjXt5foKEh4qDhXF7knOIgnh8oYKCYYJxg4+I
hIWJe3iGdoV+hYKWhnqPiWeCa5SDeYuEfpCPg4KCgoeDfISDgn2CeGeIiIWDg22QfJWHSYSDeYZwa4iLk4KChneFgoR1hoeCg4KDinh8dnyFc4+Tc36LVYOdc4Z8cZF2YIaIgoKCi5uVg6uGgod8fIJ9g4WDbn2H
iI6Ng35zd36GgnaMgnqJkYOIhY+JfoN4jGpgfomJinuJiY2Fg3qFeIWDcI92g3J5g3aPl4SCg4eCgniNgoR5k4N6h3p2foN7i5KEaYaVhIJ0g32DjGiCgo5yfYuMfYKEg4qGe4N5hIORYXyHe3p8fodjhISCdoaC
goeJWYKFgkV7hHKCTXyChoN7jopjR32Ccol5jISKe4aCeIiCeIVbhH1+h4eCg4uDfnJ+goSFhHqChYN+c4qPg4KHaox3hXuKk4iEjH5linl7hluEl4uifJKDeVh4hoV7iIiGg4R+iHuChoJ9hIKDcIiGfHqKXYOE
g35wioKFfYSDcI+DhoODhoRkh4JyUIR7g4iDgn2HiXt9jX6NdYKEi4WCgpeCgoqIgpp5hYaPiXeCe4V5dpWCcYaSiYKDaIJlfYKNgneGhIWGg3x2hImDfoiDfIKJloOCenaDlXNwbWiGhHpkdm2Cgnd1gnWCloKE
doWYg3t8V3qCioRwjGSEY5KEfn6EZGiEg4ZUhYODh4KCZHuIgoZuhJF7e4OEiImOe4hUeYOIcXqGimh7fnxwmYpzeYJ+hH1qhYqHX4V9hIaIin59jJdre5aHhFuCgmVSfZuChYWEgoKChKqphIODgoyGhn2LbH13
XXaEg4RKiIqDXpF8hHqEfkyOepB3WYOEg4x9hISFi4J9inePgpR6go+PiFqEhH56fYSMfn2FiHuEh4mKcHl7goJ4fYWDe4Jmb3tnh4+CfoKDg2CFamaEfYWChIqDgoWXRH2DbI1zfIZ8m4OEgmmUiXaGk4tniIOF
jnhtfIaGgoR2fmqZgo6JiYWDlYWFZISCiHh9mIWfg4J5jYOJiHd9YoqKg3CCfV19d4VHh35riISKkYWPcnpvnX6amIWHhYiDgoKDm4WMiIaChIWChXOCg4ZohYt6hYRRcIN7e4KMg2B+hoZ0h36Mgox9g4JngoKH
g4eDhHyGkHyMXYiCgoKDfod4d36KaYKCi4l8coOJm456hIWCboR1g4KMjHpzhYSVa4yJg32Gg3uFmIiEg4p2g2dke3eXe42Cgnx0kYdQhoOEiIOEhIKDhISzhYKKi2GFk3h5Wol+hYaCpoaDfoV+Zl1+ho2FgomH
boiCiW50g3ubbX2Ch4OEWYaCV2x4gn2Xg2h6jIeCfI6GhoOGfoKKgoaEhYJ8ho1+fYZ1fmSGhISChYN+g3yEfoSEhYKNgoKDgnJ6foScg35rh4J1hIOCfYR8cIKFgoN3dlGGhIKLcG99fHKReXaHenmDhHGDcoV7
hHR5hYiFhWltgomGhWd8g4mCg3uEg4SCfoKGknqPiHZwioOEh2RvZ3B3SXRbkl5seX19go2FgoKHg4uDoISEgoZ+d4KCg3GFgoZthUCEkoOCc3xvenqCfp2DiX6ChIZfjoyCfH2FgoR8iHB8hIV9k4ODh3yFe4Z6
go6EhoWCiIhhfoeCiIhJi3B0hIp+dYKDjX2EhXGCgoN+enKKd4aCgnd7eXqChYKCZG+Fh4J+epBxg4N8bYqKflVqfYOTgnVsgn55h4SDfoKIhVGCUId6cYNzjYaJhoV3hWJ5goKDhoWMbYRggoKJg32JhYSCh4OI
m3x+eoiEg4KKhIyGfImWhXiEjpKReIaFhoR6loKDgoKGiW1Zh3mCfHZRbIuPh3WCcYNFg5J5hnODfJKCeV6CiYKEio+Cdo6IiHd+fIeDg2WFiqeEg32Ngol9fnyGgnyEiXiMhYR+foN9fpWCjX6DgoV+hZSDfnlm
i4d3goWCkGh1dYWDhH2Cg32GiIOCe4KDhYeChpWDh4WJhIKFg4JdeodzgoSGiIKHh1uDiXx+eXt7hIx+g4KEi359eU+CeZJ7iViGgoaDkn6DgniCgnpqdoeQhIiChIV8g4l+W4R+g4t0hZqHgnp8i4V8ioKHa45s
eoJseImHc4iIgnyIhnqLgl9ijHR6eV+Db4iFhpSFiXx8hIeIhYeCZ3lyhYqDfoJ4bI+Nfn1+SHiCg3CEdIODhH59eIl6gnx+goRdg4SIiFqGZISGg2aCgn6Cj4d1hl6CX4lrT319hYKHfYaCb2SMgn5+gol9boJz
eYN+goKFeIKEhYp4gn6Ue4KRgpWIX4KJeIWChoSDmYWKkqOHg4OFgoKCfnBOhYNYfXtygmuHfHmChm99hmSPW3l9i4KLhn2bhIKGiIJvg3p9gn12ZnqCfX6Cg3p7g4OGfImDgnyEiYaeaVp+fYKUe3tehVaCfX6C
hZyDfnR9eodKYn18c16ChWFohHOEgoKGgoaJlnF8h4SFhHKajGaIfo5tfH5+iYx+iYSDfJKCinuCh5Z+fZSFhod+hG+DaGiShH5+hX2DkHNriYeChYKCeIKDloyEb4J9hImHZIWCboSNg4aDfZmCgoNbgoKHXoR3
j4OIgmqDgnSCkISHgohufnd8e3uCgoiCa4N9XJKFh4OEgoJ9coKDaImFfod5h36GY4qCg36Cg4R+inl+hIJfhXyLfXuEgnyIgoSRhX2NlYRvgm6EhnqZfW9Xg4N9foKCiY2Dfnp9lISOhoqDeIagW4KIfo2ge3mC
coaFZI17i3SIfX6Fgnh+goSDgmdUfX54hIeGeWKDdoaUhYWChIWNhmyCe3mChnN+gomDcnuGiX2NhX5+hIiCg3eHg5yIh5GEg4SJd3l4iIljioKDfIOIToiIgoaCeIaOhYRjhH2QfWyCh4JnhISGhZJZg4iXa3mf
foN2foiHh4aCe4KPhIaOjXt6aoiKa2qCfouPX4SJhaKFioKFg4iLg3qGgoWGhH19fnqEglt+fnZvcYKIeIiEh3hsfIV+hGmCboeGiIKHfISLeIONd4SMg4OCgmqIh16CjIN0foKChoN6goeEdn56imeEiXSQjHyO
mniCg1yFiI15j2V3goaCdHKEcY5+hIZxZ358fYKDh4OCdYOGgo+JfV2Fh3eDhpOFg4KMiYWMYHx+eIKGdGOEbHV2hH2TfXR9g2CJhXmDanyNbYWChXdsgnJvhJJxeniCj3GGeoWIg3eCg4OPgnthhYmCg3Rhg4OD
g1mKd4SCboKDglR+hFOKUoN+g4OCfoKIg4Jsh3iOfndah4KGeoRzfYODiGyEeZGCT5GLgoSFhm2Jh4KLgoKLh4R2hYKCfn2EZ4KbeYqOh2eMg2x8e4V9bm5pg490h4xDhoKbeHd6coZygnuEhXqCW4KEjYyCe4uH
inSIg2p8fXaEg4iDboaIfYKOg4KIfIN7bXuDfm11QoqSjnFqfo1rkpyFdIOFfI6CUISIkaqCh5t+g31+hpB6gn1+dZGFj4aFgodtdX6EiIWJfoZ5g355V4l0hIOEfYKCbY9+SYmLgnuCindxfXuIjoSKeo+GhIl9
jIR7goJxhnNygnGChoaFdoSJgmyChHyCgoOChoN4kYeDgoV+hoyDjXqJhniDg36JV5JncX5+g4p9W4J2hIOEfIJ+ioJ+g4t+fYqChYKEaoR9XnuHd4R5goZ6hIeFeYSCi4eDhYd8b5V8hYSCZn6FdoSGYG6RbnyE
loJ3fYSCfoqDg313bISFhX6CgoKEg093b216gnqFg4SEgoJ5c4SOeISDd4eCeIpuhGuIgoVyiIJkiYKTeol8h4OCa359hYWDfn6KhGOJhIlqfGZ8h2mFe4VIgoR+g4eFfoSDbodxhIKFg4ODgoJ4c32EhX2RZYSQ
g4Nzhn2Og4ODfJaImYKdaIx+fXiChF99hYNuhoKCenp2d4KHim+NjIVvgoeZfoeCg4KHc2CKhlx1kpBvg4J9hYuHhX2DhGt8bYeEgoiEhpN4g4WGhYODg4J4iYJhhYKJdYOFg4aLdYKShG55b2ONgouJfHl5h4SE
iXOCoYSDhIOIblpxiUdmZoR4en6HhoqKg31ohJN4kISahIh+hXxwhX2EhoJbb4J5goSNfoKDfn1wg4dlgoWCfIt9hYV1hoOCi3OGhn15g3l5eYeFgoh9hoOJeoSEiImEeoKPdIZ3goyLbXuGiIKIfomEemdSgnNz
eYWSgmmCm4h4g4OCiYKCg4NgZLSIgoN8g4KInX52hIWFeoZPjIWKg3d0hH6Dm3p2h4aDiHuHdYqJhGN8goeIip1ycm2Pe4KDfnt+koKCeHGGZ4R5hI2HhHuChIVmZ4Z8gpB8l313kHuCgnd4Znt+dX2Ca1+Cj4aC
fYKEn4d4enp4hIR2ZnKLcHtjfoSClXaJe4aIY3p3bIKChoKEgoOFaXt+gnx+hIJwdIJ4dIpfiIJmg32CeZSCe3uDfl1qgoNqhId2b5N9gp6CeJCDh4KDe3mDa25weIN9iH6KXIJvgoSCfn6CZYKHhYd5fIeEhIpr
gn6DhIl4fYKDcW1+gmpnhHt5d2GCeYd4jn18fIN1d4J9goiFdX6En2OEdIOKdIWEi3qGhohZjIR2WoJ4gouCd4l5g4iDfHN6hIODi2yCh46IgmOEaIV9hYaLg4eIenuDe2x7g4mTVYZkhIV6eGGGfImCgoONi46R
k3l3e4JjhIKEhIaDhoSVg36DhX2IhoRqhXyChYNpgm1igmd+hW+JhGuUhHhzkIN+goWFiYd3YYdvY31ej4R3foR+goePhJ6QfHB2faKFe3OEh3CDfXRyjoSChH2FdHt7ioKGioKOgn6CWXyEiYV5ioiJdVx8i6iZ
W4+FgpF5foqEgo+KhIZwh4OPgnx+doR8c25PhIiGhoaDiXaFhIKEhW6GjGd9foaDgoSEXIKEgoWUg4RqgoJ8fmCEcE+FdIV2b4mJhGWDg4OFbYSWhImNiIKIjmWCcX56gpCEhnhmg4OEhpeFfYaFhXuCiYJhfoqP
fXtOdIZxjXWCg4Z+dYJzbGyDfoh8gop9fINUfISFe3GEkoVzhoV+g4R3lmiIgnp+dX5whHh3SYZifIh7jIJ+gmiGc1mDmHp5hHKHcodbbnxxhX15kImDWYNionOEhHqPb4qDY4N2jH2HiIWFhHGCg4d9dIJuhYSL
hYSCg4xNj4OHioaEg4yEfIKJjYJ5dVyGfnl3b21mc4J0goOGYHmRfYaDhX2HeIhVhYSCfIuHh4OEhY15in2Jc4KLk3qEi19miF2Cg3yDhIKFjXJ4d4Z5hGeEeHOTe4V4coWCcYWKfVqCl46CboaJhoR+gnqFjoaC
gnOPbn19j4WDhGCCfYVpgoSFgoSEgoR5ZIJ8foOIhYOCdH6FYHqnZYiJgoaDjIWOcY15g5CEeoJzeI6Cg3mPdX1qg2uCen6GfJWDbYZ5hISDe4SKbHqIh3t2d4KRhGlreoRch4KdhX6GjH58hI17goWDd4t6j26D
hn55eIV5hH6Fg36CgnOPaouHg4WHhkOKfoeLgol3gm+DeGyahH6EiHmEhIZ5kn6Dg4RxeYORgodMenNZgoN+eomDd4J0fVqCiHuCh4p8g4SIhYNxYoKEg4ZscHaEg4R6fouRaYObjnSDTYSLg36CeX6KgpWDdoKC
bYh6hHJ3l4SIhYKFg46ChIRkin2Qb3aEe4aDhn2GjnqCaIWGlol3jouFe3h4k36EfqOYhYKGjYp5dYVciXWJbX5+foNrgoiUfXeJg5SDgm5XfouNfYWGgoeKg2KDgnJ9hYRrhGGTc4OCh4tUg4yEgoSGfH6Gg4dz
eWmIg3GUhnxZentxYIKCfX11Yol6eIRofI6DiI6He4mUhIKEhY+HXlV8k4OJdWBzh3aCgn1+aYp6gniEXoKDgoZ7hIaDh4uDh4KFhYKGgoSFfYSEk4KEfYt+iYSEgn6JgnuCgoKCa1yChnB7g4N6g3eDboKDeImI
d3SNi32Jgnhmg2WMiniDdIKMeI6EeIN3cn6Hhn2binyCjIiGg2x9dHmCg4ODfoOLeIqGg5Fignl6lnuCgoOGb4SGhYWDeH2Qg3t9kYWHgnyDhohWiXd5c32EY3x6g36CXXyGfX2PfH5weYR7d4h+gop4bH1di4KG
doJMh6KJgoOnhX6GhHiNe2KIaIJ+ioJciISISXmIg4eDeWqDgoKEhn6EjIOFhYKFgniEnYKLfIKCeoJ6a4NsZIWOhHyDdoJ9goKMdIOCh4d9goWDhoJ7eYR5gm2JXIKFhIKCiImCfIltbod6iX2ZhYKFg3h5foJ8
hFOZgoWHZ4OEh2Bkg4V4iJR9fWWDX4ulhYWCiXqCd4WKhGaChohghHWFhlp7hJWDgnmHdoKlfYKDhI+DhX6Dg4OLgn5siHd7fI+Fh3qKhIhkhX5vfmxufG+Da4ZmgoOCdH5yaX2Ik3mEb4KCgpV+hZx9g4dtknt8
goZZeYZ9eISKe3J+e46IfYqbhneOjYaQgoKFY4J8goaOeoN9hol8hIJ2YYSJd5qFfUSDjnR6hXWCXIKFlH5ofnl4Ym+FcYqHhIiEi4KCaoOKh31+foKDinx8XIOEeHl+fnCofmeDhHeDgnqDgoSkg4iJhnR6g2xw
al+GdYKOh4RpfIN7bXCDen2FiXyKc4KFcISChIeMh36IhXN8g3N2hJGDQIOEhJWLhYx+iIddhIeEiYKTiHeFcX16g4KEj3aCgpKIgoKCeI+NipB1iYeMgoV+aYd0boKDfnp5hIN5hYJugoKCh4R4g3uKhIlJhYOG
gopOgoKCjGN7fKCEeoOHjXyFelR3ZXhthHuIa4KHe3aKaomOeYeddmV4hYhqa4SCY3yDfpJmd3xngoNygleGmYt6jIWEgoKGfXyDgol6jmJ9gnCDhIN2jX53foWGhIKZhJh9cYp5d2uCWH6EhEpsiIqGg4hygmOC
k4V8VIKDclCOaIKIinKDd36IeYOFipSJiHl6gmOCe4SIdneDgoKDfoR3fmiCVlRfd35zcX6Eg4uCeIN+c3ePhY5wjIWFfoWFhIqIhoKFdIN+dYl9e4V6dYlykIODj3GDfYSEfFp0ioKKdIKCgn2Dgm6QfXpthIJ0
jIiJW4KFh4N4g4N7U2yCfnOWhIKCg4ODi3SEdYZ5cod8hHKGhIKCeIZzmGp+aXV7kIOTgnyFj3B8h4ODfniHgpCHhIeLdouIh4OZg4+LhoKKgoiLgoJshY2FjH5hjIaFc4l8fYl6hn6IfZR3dYeFfm6Cg4aChYOG
h3x6hX5xhIWGioaYenyDg4STl32MgpF8gmOHhIOChFSDcHl+gnNvgoZvmJN7i5CaYoN+eYKIgmZ+bIiDiYKDY4OafYaGioKCgoaElX6IiY1bh6uEjIN+foOFiHp7g4l+grKCe1mCgoiLhYOJk4KdhnmKg3iTgll8
eIJ6j4WLhYJpiIWCd4t4joJ7c5KGlJNzfnF6gnR6inuQlXqHXWSJdGOLhYp+h5iHfoOChIKDgnOEioRtg4eKoIKCg4mHZHuDh4N8mZaCjYaWloKHgo2DeHWIeIKYh25+hnWEg4SIen1wjYOXg4SGeINthIqPipaH
g4t9goV1hIOEmqOFenuCgoaDe4J7fIKCg2lugoWEfISEg4KEhW5siIOFhYOIg5OCgn2GgnqQgo97g4ORh4OKeYaEiIKCgluGdIeCg3CFh4aDdnyChoeCdIKChIODglVviXF9goSDi4VvcY1shGx2hIWFYXlwhoeD
iI6CZ4J4g3yMhYl4g4aJZIJ+g4NfgnyMgoSKfW+EgoN5ho+DhIRhhX2CfIOFgouFcXmEfHl9d4KCfohzh3KMg355nYOGhXmCg4SCfYSFg4eCinF9X4KLcYSKdYWCfHyCe4uYgnh0e357hYh6fIxro4K4joSChXKi
iI2Cgml+fXiCiYOFa3l6gn2EjsKWbnCFg4VmhXmChoSEXIN+fXR4gpBbd4Jue4aEbmaHiIKWgn6VgmqDUml7goV7g3uCfVJ8hYZ8hnuGg313fYOGg4aIg2yFhoJthoN8hYWEfHxshX2CZX1WaZSGYXhzhX6Dh3mH
goWEg3aCfIOFfmV3ZIWFg3t5e4yJjYWKhYl9UYZxYoRxhIWCcX16aoeFcI2CfIZ9doZ9iGuCg1x2h4N7fIKGgoeDaoOOfIJ9goJyhoSEg3B9jn6OiINvhHl1fYaHbGpyhXuEhpmDgoOCeYqRj46EeX19iIOChn6E
hHaLgpKEhZBsg3V3eYZllYiLhYt4jmVyiH5rg3yFm32Cgop3g4qCd4ZvhI11W4JyhYSdfXl0eoKDiYOCgoOKfpCNioRubYdvfoeGgnmJe4J+hoOIg4eDiYNSg4OCg4SShYeDeYOChHdDg5F6g4eCY4V4e4lQbYR+
e4ODhoOCk4aCgoaChXF6goaDjIKIbmiGloKFgnxahnmFYnuKfoV+gnyFg4uOko6JfHx4foKHg26Cgm2CgoeKhouGiIKTaIRnjYiGbYV0foqSanmHb42IcoOCh4uGY4JljX2ThIOCho1ThIKHgpWKh2J4gouGiYOP
fIKJhYKPgoZ8h4h4jId9l2h1hn2FcoWDfoN4gouCXIKKfYOEg4qKgoJ3foKHfYKCfYSEjYR0ppKHgoqDiYJ7bIJzfIJvdXVghINsg4t5iJGCi31lgniGiYSHjWWFjJ2PhoR+ZISJhHqGgoV+hYp9k4WCiXaQeo9m
mIV3Y4h+mIKRhoN+g5iImYdtfZFghoKQfo6Dg4OIYIZqfHp+bXx8hH6Eh4aGboV9hmmDiZCCUn6Jg4KDfIhzfnCIg4uKfGyPgoyKe3uHhX6Hg3uSiWpvg4t9fmOCi4SIfoaDfIJng32Dj4hthIyGg4ylgntygmx8
XmR9hIKXb56Qa32IfXSEhI2HSoOGZINgfISMgoaDgn55pneMfYZmdZR9goJ7jIeIfXd9eYWGcYKCgpqCjZCCd4Vgk4Jbhn55hId4e3WKgmSCfFpieYKEiJKIb2WCjXiEdoOEg5F+g4ZxkpmGi3pvd3A6R1x+gn2C
eId+aohehIOKg2uFfYR+gnB3g4KJdo99h4eEh4Rhgm+Sd3eEg4iLV4eci4iDZ4SDhYOIhYyCboRyeoSPdoKKgn2CfYV+hJODjoaNg4mDfH6EhYKUdH18g4eJlI2DhW18g32FjXSDh5eDmo9seYOIgmd1fX5whI2C
hIZ+goWHh4KCh4J2hXaUlIZtZ5CDgnx5e4d7XnyEhpCFh16FfXmCgl1WjYRmj5+LgoKDg4dog4hcgoSRjHaEY258i1GCiUp6e5eFjYRuiIOCaX6Di4R6cYiFh3uGgoaCaH2FTY17eohScYKFk3ltiX6LfneDhGd5
flJ9h4aRao2Gg4ZphJeEkHaEe4J3lnl5eHF+g4V7e1hzg4OEg3ZvdomCfYeIfHuCXoV9g4aIhGCCiJSEc19xhIKCg4OIgndjiIeImHKEjIWDioSClISDi4uJiYOIhJpgiq6CdIaKi3hQiIKHeYKDXYRsg5p9iYKF
cYiEhW+CeH6SgpSGg4SQiYOSg25xdoaEiFt9g2GGhouDin2GZ3GHjYmCiYOWgniGhIOCgoSEfYiDeYWCbH2Ci2qIgnmDbXOFgoSCiaB9ZIR4Z4h5fo1nd4Rya4WNfINxeYmEiX58e21pg4xmcnxZeoWDdpGDfo+M
g4Rgg2WJhIeKg5CCk4ONh3mLg4OMVoeCbIKDjIN9YIWCnnd5fnR+aomIcHpziXFYgn2ChGCEe4OCfHx9foJ9iIaGhH6DcIKChIx9a3dqdISYhIOMXYOCdYSUgoh8cHOFiGp4gm+FdoWCcYJ9h4eJeomHhX52jYKE
g4iFg36Fg4SChm6GiYSCeISFeIKCemaDfYKNgn6DgoqCb4N+boKCfWaDhnCEkH6Ge4t7mWijgnxlg3CDfYmNhXx+god2dYODboyHc4aCgnRijIOIioOObIyJiIl7YY5leIN0g4mEg4J5fYNyfoeCWIRzg4J3VoJy
c2SMe250r0GCcXGGeYKChoKDg36JhYuCh5aHhYKDd3J2goeChYOChIWKgnyMiYKDaIKCkIeDhoOGk2yHeYOCg3ZylGCGhHuCVX6IcoV6g2aDe4WMfYdteneFh3yWiG1neIeGc26GYoKEgn2Ce5aDinSDoF2GhoJ+
fIOHfViCeIKHhISFhoJ7dYiChY9+bYNtg4aLgpGPWlZ9g4SLgmWKjIWDgoWJfoOCcHaDiIeCjXh8goN1lZJ3g12ChXh+hot8hXKDiIiCiIuChXqCg3mLZn58g3KGh4J9goOIeoODiG2CeX5uhnuCkYOGgoeLiIR4
fo2CcYSHn5CFc2qMiIZybIR+goN4hoKCdll9ooSReoWFRINngo9hhIKDgmmCeXOGhIJ6mIJuhoaDcHODhYOCen6FgnaEhISKb4WCfKlhZ4mIfH1wcHKCgo1wgoKFfnt8ioSKbYKEgo97ZHKLgoOEhISJg4yDeGhm
g4mIcIWFdYOFhIh7hHx3hIaDhHyJfW6ChX55eoOTeYKCgoOuh36Fg4ODaJeDhHaWZIJ3g4R0eXSFhW5+hIllk3t1Z4mHZoJ6iIOCeYxihIN4foaEhHhvg4SJkoN8X4OFW3mUgo6GhF50eoJ5c5qEhXt8gn14eoKC
fIODfIJukHSDkIKDe4aLeHpZnYt6fER5Z4mCg4J9fIaCfoV9Y4WEkIZ6hH2KdH6HhFtSg4WDhYKCg4NwhmuUg4KCeWKIgpCGg4l8goN6hXp4hIN1fmyIgoJ4d5qFgoOHgoKDjIyHaIOIe4uIfW6GiIKDh150goOE
eHSIemp9foSCgo2CiHt3iIZ6lJGEhnl9boOEhX1thoWZb35PYm6CjnxthJ2ChIiHYYSLh4J0t5BtaIV9hXiKeIR2jG2Ggnt8jYZ7e4+CfHyFgn2DdY2CeYKEYouDhn59hn2Ch4l6anCLjnF6ioeSiYuEfnmEinyC
hHWIa3WFhHyIgpB3hHuDhH2Hb4N7dlhyk4N8gm6CeYN2bnmFfHx3fXVnpHiEW3V6fI2HhHN2iX2GgoKGiIKGhoKEfo2JhYKCg2yCcoOEhIqCeH6Na6CEfmeGhIJni3p+hIZ9coqKh4aQhYONhoJOhGuNgoSDkmSD
h4NzYYN8goyJfoiHeYWKj1+EjXl6hoKEfoWSZYl+cXR9fHWCeniGkXt0hotog4mJhIaeXIRycYOGjYRvhINzfYVwfXl3XX6Dg3h+k3CQfm9+YXyId4eIhIJyiI+FlnaEhGZ3lmmCgoOPh4+KiImCjX6Cc4KDiIJ1
goWFiJGIbIKCWGaDgoODh4JcV4qXe4R8fYR2ZoKDenuIjXx4fol8fIiLeXuMoIKFg3N6eoKHgnKDg2iCfX2CgoN9iYmMdnyHd36FfYiShIWHk4Vzg4qFjIKDeoOEg36DhoN+hoZ+fXaCg4eGgn59hIWJi4N3gnx9
c4WFe16ChIKIeYKEg4aFi3GChnhweXx9hXeCdoZ9emmMmYiTg3qFfIaIiIRxenuGdniGh4mCe4l9i4WdhYeCloiDdYWPg4eLhoZ9hnuCbouOgn2Cd3x+bImCgn51a46FfoKEZoKDcoOCh7mYeZKCfH2Qon1tg31+
kYV7hHCJen2Jfl58hoJ7eYJzhXGDcG55gnyJhoOFhW5zhYKLbYR8g2WDV4N6iImOiYN7fYp3hIJtbnmGll1zhWuCgodwfZqJhIiPcIN7g4Nhdnh+hnZ4inyChoKDhmCFdGd0fXt8goKDeYVvjoeDh36OenqGg259
e4mFcoKHeIZshGWDhIR8fIyPjHeDc4WIgniDfIJ8gnqGhIKDg4Jue3uEmXh8goJ9gnGHimuGfmiChZR8g5GFeXyGfpV8h3qCfYSIg4eNiIRfiG1mhYJrkIJ0hpyThHd7gomJaZWIhnWEpIN2hId7fJKCfnlwdI+C
in17hWWEoX2Ch31qioSFdoaGeIl8hm6edoKChHuGgnx8hYZ+iXmIfXiKeXtxkoWDg4V6hXpofYiEhoqGhISGiHJna4R8e4eHh4SKa4OZfHx9fYSJdHxtiIJ9hYaFeYeDhIJ9goR9iZODgl+NXFp7g4KEgnaFhoOE
gpB5hHKKfnuChn16iHZ2iYSDkIRZhoJ8goOMhYeHj4eGjX6CgoOIn4SKjHSFh4KJgoZpi1aYgot9hYWDXG6Kbnt7j4JsdY5zdoOJgn6IeomHfIKDgl+EhHyDg4p4fYOCj5VbgoRoZ3VpiHh8W4qCjJZ9b3uCfnyD
jnR3goJ6eXt5X5GChXuCfINwdIZ8goR5fVKDTI2Di299hHqKenqFe3aKhHyDimVvdIiGg4Z5g3J+gpF0bomGkYuUkoqDgoWChYOGd4WHhIl8c4VzfZR+eIVXhYKGgoWDknJWh3qCg36Fg4OagoONinpugoWEfIuC
Y3uCj3SNioKDg3eCgneHfZGEhoSYcIKCjJeDeYKEfXx7eY6Cd3KFhHZ9k3GDb2mCg4h+gn12gnJ7hoaGgn58goxyg4ZriKFoiIiCh3Z5g5RxhoSNcHCDbHWCiYmCgouCg3CahYKTfGqFhYiFjYqMfmqCe5CIeYKC
g35Lh4R9fpB5d4SIh4aJe4mKiXiLcYOFhIKHiYR0hYaPk4d+hniDg3yFdn19hJyEfY6DfU97eXyLgoJ7g4eFiX6CgoKagn6CiWh9g3uEhpNqc4J2hX1yhoiKg21ge4iCe4OGfIJbg4SDinh3h4WChHeCfYSEgoiF
l4SCXoJ+hH1wi4J5fIODfYKIhHaVhniEjYJ9e3SDa3x+iYODWoqOgoJrbIJtd36Fb4J8hIOWdoyHfmp+hIp4c4tjd2KKhHl0eouJhIWCiJhxioJ5enOIbIlqfmqDhHWGgoNOkIWFhYWGeItgaYmQgoODfn2Gi5CP
dXuCb15uhoWDglaEhHOChWJZe4V9iG9wfYV2i3SChH5WWJmXhX6CdHuEeYSIfIiChphkfX6CgmeKh3SCg4d0hIKId5eDb3WEdoprfYV1YHp9nmuCg4eLhoV+gpN+g56Ne4KCgn2FjYJfjnV+fmuFg3mDg2J8foOC
hYJ2g4JziHWUcniFhX5qhH1idYSEhYZ8RGaDdXhZjIN7goqDhIt+h4OEflmCgoR+eKWNe5GFh4d6hZBmfoV3ZIKCc3mEdYJ5hXSHeXV9g4NpfYyFfnuFg3d8gm6FiYJ5fXyChH1zkWJxhXuDhHluin2Ohn56eGOD
hX6FiHGDhIZ+hIh+hod8bYmDhoJrgoKGT4h+iHyEhWFta2eSfYl3g4mLg35kgl9+aIKEg3t3iIWLg4SGhGCCe4NdcnZ6hGmPenmRgomId5Jug4iQbFqEiIR7kIOFhouCgoOEdnyFgo+CdnqHgmuCgoWDgo2HgoyL
yoqTjYKIiHCCgo6ChWWCfoN7joeEYISEdXSzjoRZioKChXODhYpRb2tke4KDmH5+goKMiHZ8hH2DfYV3j4xrg4J6bYZRg1p8h4iDhnyGgol6hIV0fnhuhYx9hmOEg4WDhHOCioeHl4uFgoJ2g0V0hIOHhImCgoRy
g4iGg02KiGaHgomEkXxRjoRLgnaDjYSCZYKCgoyFgnx9ioKFgneFgoh8goOCbbl3hG6LhoaPhWOFhWiJiIiGfo2KhIWDfnqCh4VWjoJ9aIaUg4p+gnuCeXaDgoOIgouCgoiGh3dvd4J3g3eCg4KcfH6fbIhne359
iYuDeY2EgoKCgoVpiYKPeYWChIN5b4J+hoOCgndne4WDcJZkgoaJY4eCh21ig4qCfIRGnZhrbYV1fYmLgn2FiYKEgoVjhYOCgoSRioOFhod5bnqGlIyFg3uChYiDhIJ3h4NsepF2fHJXen6Fe4OCg4J8hXKFVYOC
gnmFinmChXl+coqEe4Z8eYqIenp6dIeHfYqNanyFgoJ+g4lngpl5goKEhYJ6dol9e4eKdoZwiIqHfYR6fH2Dg3KEh29qdoWNhYKDkoKDk4WLgnuJg36GcZ2Hg3mEdXONcHh4goOHfHx9b4KDeYJ8eHWCg4KMmnx2
goKDeXiHfoKFjISLe4dkR46IhI59foZ+WHWUkoKHgoqGgomEgoODj32DgoSHgoJoZm+GvomHhHZ9go53fYeCh4eJaXl4iIWFinZ2k4OGg4ODhYSGgndYjIN8eouFZ3iGjXqEjIhmhI2EfGmDgn2DgoNdhYKChoSZ
b3eXg5aIgoiCg46MW4OEYnOJend9g4WHhHtshYWZfYSHhY57eYyEdXeFg4N6fXB9a4SEbYZ9hYWDcXyofIN9goWVh1yDfFyCgoKJhnuKcXdfcXh7nV9tiHGEhZOCaoKEgoWJg19od5l7eoWOgoV7dohvhYOGioJm
iIKFjoWEg1xmfYKNdH6DgoN+iYKch31+nYiLhHiKiIOMhYeShYSFgoSKg3yGgoJie4WHg4Z+c4J3eYaEeI16cYmDfoh1g4KCg4R0h4N8g2l8cIqCZoWHgoR+fYSEgm+Cd3Z0iXGMg4t7g4aJgpyCaWqUhX6JcY6E
i42GiXyEe4NvepCCi5uCb4WJgoeEkIeGbIuEfYSGg4l5aIaDhnmHfJRdh4R4hIWLcouJeIh5gpWFiIZ3eYODiX2FcHlpiY97gnY7iXGCjouHl1WFg4JVh4SEgox+gnN9fYh1gnWGi4OFgn6EdYKLhYKEiJeNhHuC
b2yFbJmJkIN+hlOHfoKKenyCgoNUi2demWKOgneCg3R7g4OKgnmChYVyhGZ2jXuChItehoOCc3mHdn1jh4SIjIqMdneEfHZ7g5h+hnd8V4mCaXeDfnuNhHWKhYN1c2qDa4OLg2qhlIV+ioiNhWxyaH6DgoJ+g4mH
gn1peoWIc4R2hn2GiHd5hodfhHh+Zph8i4KCl4Z+hYKCe3iGiYJ+g3t8hpR4goR7mXSFd4ObXXWIfYKGj3x5i16IiqeNh4OJhHiHhIuIiYOCg5J8gm+KgnZ2gn2GgnhXj4mCgoV+iIiEjodIiIKHg4KCh4WZWIOD
eniDg4l3SHmDdoaEk2WJcoKFY4KVdZKJa4N5g5tqlnxzfoaGdnV+g4JSfoSFoYR1apmLkXyCgoNyfpCJhoiHeIuDooJyXWt9h36ShYaIgnB2gmyEdpKNgmSHh4iDiIZ+g4Z2gpGFZ42GVY2Ih3x5hYKMk4mCh4OM
jIKEg5mDeIKEhYOdhIeEfniCiIaDgoSChnOicoKGfn2EfpGOi4KEgn6LfYdkbINqkm2EhHGCiHmCi4iDhHZ0hXx3lIdsgnGDhIaEioSDd3eCg3Z9hYWCh4R5gmeCZISJfYN8cn2KeoeEenyEg4h8g3GDcnSEfIl2
cYuDgoKDgoN2pnSCh36Je4iNhnqJi4ODh4aCeXtwinmHfGh5boh0ZoRjg4KCg5J8inuChoKHaX1th4iRfm+Ek4N9inuDjHuDYoWIhoKEg4SCh416hYWHg451gmSLhIWEdIl3foeIiIKUc3qCgouDgoKGhIKIg3CC
fIJhi4J+h4eZfXF9g4iDiY6GhYx7eW+GgmpimoKFgoKHe4p+en6Kgn6EeXiDb4KEc22GiXOSg4aDjHmHeniSk3yJk4mEhoJVhISHgop0gnyChouCiYKFeYKGc4KChIWDonqCh4SJd4eEY4N9goOEiYiJhoJ8gnp+
g4SEg4N6goKDhIR+hWiEg4qDhY5+iIWKgnmGfYVwhoeTaIiQgoSEhGV7mHR+fY2Dh4J+g4WFg4eFg4aChWF9iGGDTYV2goKCjISFhoiDhYOIdY9+goN1d3SCg4d1go97cnuGkoKHhHKEhn5yg4N+i3p5g3hng3OD
kHGEi3yIcYx8c4OEfYKFbYeCQ4ZwfYuVhXyFkIJ8hHGKd4iEhX6Vh4R6r4iIfnuCiHB3coaJh4WCeoOEaoZxgoOGd359hIR0fXqHjKOChYmPfnmCgolleoKPcYOPiYJ6h4qagn2KjoeEdIKGg3l8fX1xiJBzhoKK
g3KGbIKHdo6GbIeDd4RxhIKGdnyUfGd8d2uEoZSKdmiDkX6Pg354iIiFboWUl4OChYOJeoSCjYKCfoR9d2+IfoOMhleSe4l+e1iji32MgnOHg4d8fYN7fH18hYRtgnV4hnx8doOGdZCLhX6KdX1Uj3CDfYloeYSC
gm6CjXyQXoKegoNai3uEb3BzhIOEcXeEhYuEe35ekYSCgnyLgnaFeXpwhIVnhIV3hYWEhYN+g4VxZoSNgn6Egn6Fd4d9eoKCgoKJfYd3cYeCcXyDj2SFi3iGg32CgnWIeoWCfYOHiHtne3uCfIxgl359g3WDhYNy
m357b5J6fYZng2aLfYJ+en55hYV8jYKCpoODcn2IeIJwhnp3joWCgneCgqJncomIeI6KfoeDhJCKh32CRoJ3iHiSjneDfHOGgoKEgo57h3h+jISCan6QaoR4gn2DlIJxg2KXg3B+l4SUgo99iZ+Jh4Z3Wn1pmI+C
goeKgmV2hYt0eYKEiIqcd415cXh9go2FaGV+gnmCgoh7gnNmcoOEh4ODiXWQe3yDg4h5cIp7kJuId4NoinCJg3yJgoKEhHp+foOJV4uKhoWdgoWGhG2De22CiYKGfYJ8goODgoV4g4JhgnWYiYSCgoiHbn18g4Ns
iIKFeYRshmV9hYaGhHR9doaLg26CgoSFhIJwg3p+hmuKgoZ9qoyIhH2GaoJzh4NbZYJrd3yGfoaUhoWPgol6Ym09b6eFiox7koNlfIJQhoiMY3uFhniVZpiIe4+Gg4RxcoKMgk6Fn3iCln12hoOHgoKCdW2Gg4SR
fYeEh4SIioyEj3Bje2N3gntlaYqEhIOFg4iChIZ+hoOKhIVlimKDg4N9oIKEh4OKgnqCfIeDfpJ9eoSFjoaHg4OFhHCCiH6Gj3B+i4SQh3yZgoSEhIiDh5GKg4eLfHeFY4iGgn1ze4NvhIWGfJaGgoWCkodWaoN9
hIN0jIJ0fXuCgoN6i215got7hYOEi4lvg4tshat8intshoZ9bZ6TfH10jIR8g4eYiYNxgniEiYhrh3twg36Fh3GFfYN+fnN4gnt+gmOFa32bfoSCh36Jg4x7hW2Eg3Z1hX1ifYdteX6NhHWEfIdzg1iCeYKVg4eI
hoWEhHaHjImGgoSZeY2Hgo6FiYqMgoSDgot8ZoN7hH6LhINsgn6GhnuTnIRvl4qCg4R4goiee4KJi3V7gmR7goOCY32HqIVjfoKCg4WDc4SHjHpbbJCGgoRvgoSYi4eEhIN0hIKRgoiFgol7emmFhoVEbH2CdISK
j4N1iYKNgoaCiI1Pd4JQh4SGanmCfGF9iYSbkoOCcY1qeH5+gqZ9g4OHhHluiYR9boKVe3mEg3xva4KDh2l9enp+g2yGgoV7hXJ5hn2LhoKLWGCGhoR9eIJ6iIaDmYh+goV7l41odYiCYomEgnx0hIN7iIN+iYKJ
gm6Gg4OGeYWEb4aFfJKTh4KCboJ7V4t0fIeKiXZwc3Z5fJGDgndrhnFUhIJzgoR5hnuDi4J+hYeCbHSEgnhrgot3hIKChY2EgoKFhYp3foyQh2J3foZ4eYOIiYJ7goR7fo95hn2HgpFrgm2CfoN8hYaEeYKCgmZ9
godlg4OIiIV2goWEaIWDeJGPfoV8en6Gj4J8hIWCW4d2g4qGhIOHhYiEgoKDg31jiYJ+fYeEnZSEe31ShYSCimRqRG2Cm4ONc2VVg4KEeYOCcYKCdoKHhoOHi4WEg4N7coOEe4eCh1h7fYqEfYOCg4WDhYKEc3qG
hIKIiYJwhIiDiYKGhYWGkn15bHV0foZ+fXaUi2toc4REjYKHdoeCg4J+eoKDgnqNg4WFbY+GeISLknqLhIKCiIWGgoh9a4h8i4J7gnuEfYqEgoOOioOEhnlweoOKhoWGhoOEfnJ2e36DTIeCloKLgoJjknyCfoWE
aoWCc3KDVnt+fYSIXoN+eoSCjoaDhYeIWYKHe5aFbXWGjohuiG9+cXtPgoyEloiNhoSKgoSHdH2EjIeHg45yiIKChG96i4eHhImDfY2IhX6CeomJhYaKioJgcIeEg4J7hGyWfZRydImCd5t9fm6Cj4h4hoWDe4SK
dHechoyLh42Cg22DbIJ1iYV9aHeCjIqWXoKDhKR8h3ZtfWOMhoN3iImDpINqg3KGcGuUfoWGh4N6foJ0g4RbbWh9fYeFhHSOfnmHcWd8fX5+hIdlhoZuh4R3gniEd4KKhWhcg42Fa4KJhYSHhIZ6gomEh3uIdnRy
bnmEhIJ6bH59eYKCZWZ4e3yDi4Rhi41Mg4KMhH6FfIZ4hH2FnXmOfoNla4OQiYiKbYKOh4VMd2V0h3yDlIWCiXuHiYd9hIR2jXhng4SKemmCfoKFjWtOa4OFgnx9hIN9hXl+Zld7fHaJhYKHeIODgnd1dJF9hIOK
loSKhYSDh4N2fIR+hnyOjXOVg4J8g4eDhoR7enZxgolwgoKEg3GIhIhmi32CfX5kiHSLhYSDg2WEend6jIJ6cneFa26FeoNTe3hoiXeCdX6CfIeCfIyFhIyCjoKGg3ZhlJOFcoh9fIKLjXF9iYaCjX6EfoJvgo+b
cIOChVhihVt8hIV6hYNnWY2EXXKFfYuDi3yCi4dweVtwhoiIiYmDh4OIZXGLiXKNmJOEiEqHhXSKgoWIhIOGh3mDgoiEhIKShmmGiYKCfo2GdXV7g4NvfYaGhYZSe4J1hoiDfn2FX4KGg36QkoWChX6Eg5l1go2J
dIOFfo1ygoR4h3x8hW6JXIyChol4g35ol3yLhHWDlV+EgmF+eGp7h4KHeYeGh4aEhmF9mGqFa4Z9dJSCg4dzlHeCcoOFjaKDhoOigoKEeIKDc4KDiX5Ja36ChIOGnHqChomGYX6Dg3SKX36Ce4V5l351fIJohopv
inZ2h2qbb4N+g4aOglyHfYSDg4SEgoKIiIN1e4mCiHh+bXeFgoV5Qop2goSEdH6DiV2Gk4KEaouEhYKIhXpnioODeoRzmnJxeoJjhoJ+hJJpfWyCfIR+cHp3eIR5goSOmYR+kIWEhoJ5jn1thW14hW6Ec2mSfoR2
c4ZkiXuIhIKEfISJe32Mg3R7eYOCenmIi2qgiJaDcZp9lG2WioR5g3WDiYKDg4pwc3mCfIKChYV8foOFnpKCg22PWoKCg356e3xoe3eEhYODgnyCkmV9WmiDh4SCdJOFhnp+goxvcId0hIJ4hX2HbXuDhzOJiHqE
goKEgoeFdI2ChoSDhXd8dYltiYt7h4OIg2yCgneFbpCDg4J5hoSPioaQeoOJhYmCoXyFhHGHeXN0foh0goJ9moiJfIJ3hYaKhHyIoIN5hY2JooODloKFfYRvhoKLhXuIdXOFZWKEiHqDdZB+bXmCg4eNbopffoKF
jG6GaIODhpB0iIeCd355hnaCcoqFeoN2ZqB5h2iHg36OY4qCgoKEN1GCeoiNfH6ThIiNeYWHiXyHiXCIhXiDgn2ChYJ+dXmCgnp2iYZ9dm95e4WEjJKFkoN0fpCHgoWClXt4hIaDhXp1doKIinqDb35+kXGChIJ9
inuEg4N5iGyCgoOIg4uQfYiDe4V9joKEcIKEhXF5foaCgoWKg4JpgoKCamSbim6ObX6GYXSHcXmNh4aEfY53c36Fln2Eg4OEg4Okg4eJg3SOgnt2qXqWhIKFdYKGe4OIhIRVgn2Gh4aIhYKDh4N6jXuChIKCjIKI
i49+lHSFjYODdoWFgo+Fh4JwfpKIgmuWdl9yfnR4aH10g3eLg4ebfIeCdHmDfYeIfJeDg32FgoR+g258dnyGiYh7goOHd3iKfXaIV4NjhIOCg4V2j1x1fZB9hXKJg4SDc42Ehm9qgoJZlIJ4UoWFaIKEiISDgoSU
hXyCgpWEfX2CgoKDlHCCkXRpiXxwgoN9hVyCfHR4boSEe3qEeYmIboWCgmmFhIVliWeafYKCdoJ5lXGCdHiFiImFfohug4WYgoeOgo1+l3h5g2qmgnyikoKGg3x7hZKNhWltgnBrb3qCXXeCfo6HcoSTi4OEgnqC
fpqEgoJ4goN7joKCg35ed4eJZIVmhIdrcIqDcnlwgoKFfomHkYWQg3x4hXmGjId3bpqCjIJ+iHyZg5twg32Pl2aCg3WCk4SCfH6EhoSOfWOLYYKCfYKFhIuDdndwjoKIi3Nvg3Z0goSGb3eFhoN6c3KJfXp6dIp8
gpSHjYRgc36Egpqbg4WHgnSFeIl5h46QiYJ9goNggl6IjISCW4J8hIKMdpt9YXp0iIRhi2unWIOSg4OHaoaDZXmDfFqVgopqg46GinSDg3J8iIKDg3uGa4hxhIV4jIOCfHiDhHOCg35VhYqThHyCi3SDhYKDjJSM
hHuOjUmTg4ZmeIKJgn2CiYZigo2Ig4ODhnKCgoKCfoN9iH2Ch4WIhnaEmXiJk5RlZoJ2i4OMhDl+cIiIaIWKg36FboOIdZiYZIN+iJqEiXqDfoaHg4aCe4KEhYWDeoKEiIeHhX6GinZjgoKOe4ZrgoeDfYKChXp+
XoeLhYZ7iIx7ioKHhI1IhHqLeIJ9fniFdH6UhIJ7mmKIgoh2ZI6DfnKHhHeEfGp+fGiGhX2ChX2Hh357fX59goiFg5iOhml3hn57dG12fnSCcIlihHl5hYqgkHmDgo9se3qRhHiChIN+i4KEgoOPgnGRhoNcjoOX
kYWDgoKCiJWFhJSCi4KHhIWMg3x2eYiIg4eJbIJ+aGt3foSDgoJ5cIeCfHRxjYiChIVug2+Fg5KEhIuCfYmHe4yEaIKGhHyKhH2Gg4WCfYN8goh9dXaLgmN3e4VYg4KPgm+CbnGCgoJVZIx7kHCFd3t9fXyEZ3h6
jn6Dg4J8g6V9hX6HcG6Cj4ODhYJuhH2Eg3qFgnuIhIOCeYRkhY6NiX1vhIR+cId5XIprgmqDeXx7dH2Ein6HoHx+hYh6g4x8hoSCZ4x+j3x8iI+bioaDh36EcYWCioWPfWR8fYSCi6Gag4OTdH12goODhISFg32F
SINUhHR+THp6jXR5eYR5cXp5gnuHenp8hIh8jnpecIKCeoWWe3qEd4Z5g2uFg4N0hWB+fIN8aFWCg4dxem+Ego1+fo2JVpOChnuGgoZ8goaFbX5weohafoiCj3WJR2N7iH6Yg5J6b4eFfX6Ca4J5hXuFfn2Jh4qC
XVeCgpZshoSMbmJ+iol9Z36IfHl9g4KfjY6Ea2VlhoVulJuHhpF2WGp7c3WMdHGUfG58kIKEc5SCazqEinqFfoN9g32Cnm6JXYOFhXhviIJ+lZGWfWNpYIR4eWF1i02JfoOMfGaFfIOFdHuCd32UhJV1iId+g3N8
fpCGdI2DZH5uaH1ZhIKGg2eJfYaTln6Cg4+HdJR9dXeEhHF2fU1+ipKCfYeKfH2FmIJ7hYRegnmEjlx6eHd4kHuGgoOGaXeCe41JfkqGgliCgoZ3h5aGfnaDdoKEi2mDg4iJhYJziHyKgmd+imqLiYSUfoaCeI2C
i4VqhH2Rc4KNfXh8e3CCgoNmeodMi4Nxg5t5g4KHrouYdT2ChYt+hX51ZIN+VoNzkoKDioKEa4SDfnWNSX2QgoWHcmJ1hIaFcoOCiXN9hoN4gn6DfIiHkYKNimWEh4Z7eIKCgoOLhn6ESG2DinCHg4eCdYeGho2F
hYZ7loKGZnuOiIOPhWyDg3V+hISHgoWImISDYIJ7goZ1hYeHhoR+hFV6goeWhnaGim6Hi3CFhIqEg3iCkHyJfoKHhIh+inyHdoORRHqHiYOLhYWPfn2DZXyHjJCCgoyEeY+MhIJuhX11hWx+fIWWgomEiI19goOD
hIl8iXpyeoZ+h4eNjnqHhIR9iIJ+goSDcoV8g4SChGuFiXBmhn2GeXiGfntxho53dIVwhnhzgluCgoeEfF6aRn6GhGSJeIR+iYeGhqKCfqqZhIiFiZ9+fYJwhoKGh3GIgod2mYeCg4dmgpmDhIKFlXJ8g4OFg4eK
aYh+h4SCe4SEhYRchXOHfYJ9go9xi3CHcoiDgoKDg3x7XoSCi4N8b4N9g3uDfpKCeYJ7hnxPgnxpk4RtaHJmeYaYgoJ9jISEiY1rY4NRgnuEhHqDgnhvYneIhHeFjYJzYIKPe5aDbXl+bm94boRbgoZtom97goR5
jX2DkoKCe3yOhIZ+iYiFiGuDb4R+eIKHhohDhYiJeIaDeYOFgoJ+goVnUoN1gn17bYuFhYKJiaCFiGuFiomDjI16dY6Eg313emqDhG1peIeJhYJmaIuEhYeFfYhpgnyHe4N+goJ2j3uKdXZke4J8g4eEhYl9eIqC
g4OJlIl5foSDiYmGdoJ+g3xMZnGHg3aDkXyXgoWIZIZnfXpwhpZth4VweoaKoIKKcnuYco+HdJCHiol5goSFa4KXh4aDc3l3g4N8b4OEgoKGh21Zc4uVhYl9g5aDfoh7d3J8hIRgdoNwd4J1hWB9hYJ2hYl8kG93
g3mIfYJeYYNxjH2HhlyFYnZohId6goJogmKJh416enl8gnd8gox7hWx6d3OLa32GbnxuhX58e4J8YImCiI14g3uIg4KEeIaCfYR+goZ+bXqHhIlig4J4dniIgnKDgpB4g4qGkIJ0hIN9gop4h4SCgoNgfG2EeoOH
jYOFhoOLiHBfkoZ9goWJb2+CgkSChIOFe3CCi4SGb4SCh4KEipBjin2Egm+HgomGeYKCi4Nxk2N9inyPh4Jug36Dg4R8gn2DjnqQh3eDfoWLWWeDWX6ChIRbhYWLqHuDe3B+g4SCVneEhXt8d5eFfoSEc3l3hoKN
g4l2g454lYSCcY11eXiCgmOCiXCHgoKIdoiEhJeJhH5shGuceIWEhYOKh5GIkHqXi4ODXISClptwm35+eZOFj4qCbYSZfoOCWoR+fYyEfoJvfnh1eoR7XY57gn2Fg4KEaYZ8hI6Eg4aDhnh9dIWDeXOKfY58bIKM
hIqMh4eFhpN5hIKJhYKQc2+MfoVqgn6GhoeKgoR+g4Z1h2yHhXGFgo6Fh42CiYSChGuQhISDeHuIiYaGhIaHfYOCeGs6hXuDjW17goKCgkt+pnt9fYJwhWmGgoSOd5CJfH2GiISQgoV8g3J5eIeGhIiFmouDeW98
fnSFbXl8hod9i2OHgpuCV1x+kY2HiIOCfHxve3qDfYZuaYR+hIaJg2mGYG59jnmDeYZkl4SDjIqKiG2Pd4aDjIlrg46Nb4R7j32LhX2beo97g2SPiIhifH53gntgh31+kIWLZ416gn6CjHB7ZoadhISXgoOFamGF
fpN+k4KCYoOFX4KEfoN+fo1dg4N8goNuhYOEg5KEhXyFeYKEfG2DdYOFh4J9hIR+k2l2foJsgoKEg3x+hnyNYWWXeXttiIeDiYOFboRzglWUVmiCjH6EcHqLhHiDh4SCU4JznYSFeYWCh3t9goKIkHtyiouEbXGR
goZ2fp1+boSCjXiDjHKMgoeCZ4J6eoqGh46CgoKCdnKEdoJ1c5JwgmyNb36HYISPjn6Cg32TbYSkjoaMi4KJjnp9d3mCSYOJjoODg4OFiW+CaIN4iHJ8gndrh4d9hoV5h4V2iXuRg4JhgnJ+goWHgmyQhYJ7bYOI
gnqGhoZyi4eEb4N4fJWKh3eNiGd9hIN+iIJviomLhYWDhIKHfHt8co+FhYJHfYaVd4OJl3icgmqJjWaJhJqFg32MgoKlgniKe4KGeX5vc4ODi4OCh4aFgoaIe4KId2GLhox+g4aHh36QfISIg3SkfXCEg3d6e4+C
fnyDko59g1SEbqyEhYeGhIJ0k3SFb4dohoJyeHSCkYt8g32EdGmMhnuTg21+eoiEb4mDdo+DhYiCiIeDjYWChHOHdZGRhZGFgnaCboOEiIOMiIRfd4KFgomSb4xvfW+LiX58hHt5hoSDhqGChoh3fXt7g32MgoZQ
l4mEjIhnb5+ChYWLbGp8hW6JT4ODfoyGhnqJfoeEfIJphoSDeG9+hHSDhHxtdX6Nhn15fpJtgoJsfod9goJicn59gn6GfnOEk4h0bYKMiY6HhHmEgn6Ejn6EfIqEgn1+hIyMgoaDUXl8g4eCfXl6goJ9g11ce5tq
foWFhoSETIN9b5qLfZd2ioV5ZZWEdYNxgoRoYHp4hEKChYKCg4ODjYl8hIuZi4NyioKHbGdufoWEbINxg4l2iIuDhoOCfHlqi2V7fouEfouQgndpYpxxfYyTint9eYp5fIqDgnmEeXyEg46DfIeId4eDXG13i4eD
ioaJa5SCgpaDiG6FiYOFe316jYeFOYJuiHiFc4JujIVjfoVtSIOCdYh9eoaJdnyCg4SEhHRzhYV3fX2EiYWHjop9fINxbIOShYKEd4R0iYJ0h4SCbYN8gl2CdX14Z4Z+hIRjiqB8iYRdg2p8hoKMgnd4hF1piYKO
g2aFjId1goOCUmeDiHBzXoSNgpGUgl+GhYR5fJOVhF6Jd4eGg4WDfmOKhHuEknCJnImHfoeHaoeNglxxfop8hXR5iIOFj3CGfn57iYd6gouEgoiCtluIiXeDhYJ9Z4KCgoKUh4uGe4OFh4J4hGWLcHCEh5OFfZZp
foWDd36Tfm9+bXqChJF6h36OhIKOh4RyhYxqkXaKiIeOkIaKdXKPiIOJhoSOiXWEdoN7h3J9h4aDe2+Uh4aJiIuFgomCa3yFg16Dh4VzeIh+hHxvioVwaoOChXqCX4KCg4WFhH54ioSDhJmChIyDOHiNd36Wc4KP
foeElJCGhoODd4V9fXx6h31minR6en1tiXuCh4SDhImGgnGFj4KehoV+goqGkGKCg4aLhHt8g4aTg4N+hYN1hXyGcoSGjJmDjYiChYKDlHSHg2OJhIOCgn50mXuHi4N+gnOEhXGDgmB9hoV0bpCCiWBrgoWDeYRh
kI+Cgn1sW2R6Y4JxgkmFiX19XnSRe4SYh4KDcYOJhGd+eWx5aoSJe49rfHJ+doWYiGyFfm12fIONhISFe3WCe4aChYeDi2N8g36Chot+h2N+dUSDfYOGeYVyd4l8g5aFhnt0h4l7g4iEiI53g4V3imaDXFaGgoRk
imuFend9hYt9mH1CoIODgn6EjHaMg3uCbZONaISFhnh3g3V+hIhrhYJedoKda4RTgpKGgpGIg4eFdXd0fYSJh4N3h4WJe3uHg4SaeX6Lb42Dg3t0e4J9foODqJKCg4KMcW6UdnuDh3xje4KGjnVfhYJ5ioyCfHmE
gn2HeIJ7hoKCfn6ChYdraI2Lgm6Hg4aEboSJgo2FmI9XcUKEgoKMhISJlHiNfYKEioyIc4SCk312gn6LgpCHgmaIfISCb4tzdoyGg2d8dYKffGuCd4KFhnyEYol3gn6CbXyEfn2JZXGCcHOFh4SNhGGEdG2HgoSI
fn5ujZGCboJhhnWtc4KDfoOFe4KJgoKChnhzfoKId4KRgnuDgoJ+fJSCeomHjIJ9in6Eem2Cfa14eIZzbYxhg3uCg4R+aWZ8fXuCfXuChYKClIg/hXWQhVGChHmHUYSIao9chW6HZoZ3g4KGhIWHiH1nioJicoKD
hH13cH6je4lXcYKEgoSNjHeHiIx7jIKEboqOhI1+jIlyhoKEgoJyg4iFb3SDmINvgpKFqoKJhIN8g5uDfn2JfWyTh4N+fXN+hYiEfo2Pem6DkIqEg42Ce4NwdYd9foaJfX11hoaMioODgoOJhoVmXIKDiE+HgnaE
hH55hnyGg2GJhJBgfXl5g4mChYJ+gml+hIKKb22HdIKEhIeGeVOHkoJ7Z4J7h3l2hmZ4c4SShoaCboVWa3p+h4mCgqtthHuQfoSCfIKKj22Rg4SDhnyFcImCiXaFi4KFhIaCkHmDg4N9hY99gmtsjZFyc4N9gpJt
cIZjhnyEfn50h3yHgoODlYRheo2FX4OEioJwc5WLVX51fYuNeIaPbYiEbYOCb4RwjYV8b3uHhIKCh2aOgnlPdXuCgo6HhIKSen54eoaWYYJ7iXl7g2d5h4J3i3uDh4R5goWDfXeCSIWKcIKChnh9hH5phZmZjIJ+
hIqHnIWIh4WCfIR8jn6IfoqChnWCeoKLhIWDgoKGg4aChZqDeoR+hX1Ye4KIeYmEhm+GdHyFiYaEgouCe4SMZ2B4TJWCgo18eIODhY+Xg4SbgmR1i3yCd5CChoZghX5ugoWEg4KMh4h9epSDfoaCeHqJdGBujnyC
goKEhIJrjHSDhYJqg4KUeGZ8goN7eoqCgqthhIJ5goaEfJdxbIKKfoaLg4mKd42FgnuEhGqDaHl3foODdoN7h4hvgntyfnhkhZFrfYKRbKRmcGmDhWl+fISKk4KFh3eDkIyCiXmDgoKGgqx6XXyKfnSDdYN4dYaC
fX6DgoyDgoKFg4ODiYZ9c3FkcGeEhX50eoODe4eCaIOLhYuCdIOKfYiCgnd1fIuFfJyJe2N3g4N6jYaDfHGFXINyhIN0e4aDfoaJdH6Tjpt1eX1yjXKFcoR8hnp2iV1+hH52oYR7eoqDgoJ6fYWGjX19g4KGgoZ+
e3hgfnqFgmJ4kniEeI5oeYyCgmeDeFl3enyGcYiDdWODfnqCfmWDiHODhY9neYl+d4NneYaDkYiLh4ODhHCEkIWChIR+fYN+iIKFg2WEk4V0goN6bYuafoSChopyfoSTj2mLioSEhnx6eHl4hIiCg4ODfIiFkYeC
h4J6e4NViWKChIV+e3qHjIR1eHqEgoJ7goV3hImNcn2JhIWCgoJvh4OGfod5cnOChYOFb3p9fIKDeYOKh3Z0g2l8fYV9j3NvelqGgn2Fg4V7d4N6kYJ9hoONhlx1d36Ebn6bb36ChH6Ccn6ChIJ8inJdfIWZcYqD
cISHkYR5l3twe36Hfnx0XoN3gmSCZ4J3inB3bZB6iHt7goNqfHeIjX6IiH2LiIeEhIyEep2GhXZ+hJB2bYp5fX55c3yHgod+lWt9hKGDhIODhIh8fmN+hImQg3yEi4OHiZVxfYKCeYaCh4JNgoWCg4KDg4SOhlRs
gneDfoKGfXeUhoKFgomJhYZ9jn2Ch4J9e2Z7gmd9inyJfoeEiHZ+foNpg5ODhJOSg4eCh4WCg4d6h4eEhIKCdoSHh4J8fHhufXGCbpBngnZwgnx8hoaDcZ2DiINzgm6FdYmDg3yIeoWDim2DhIRxfn1rkG18gpBx
goSCg3lxZY2Dcn2Dg4WEfYaEeoOFi2t+XpeIjoWHk3mDYIaDdoODeYeDgoKEioqFg36LioSCg4N9hIl9bIOHiYKFcXlidY9tfoKDhl6Wh4WJgnWDj4SDbYxqWoJxb3uCfoyEgoN9foOEhYR+iIaTPoJ8cnaCg4R8
bX6Di418hIKVioJPgm1sh2yCg3pPg3OEg3CCiVmCaG2LfJuEc36LgoaDhIJojI12gnx8hIJ7nJORfmiCgoaIhUB8jnqZfoR6jIKOg4x6jIOCfG6QhG6Eg4NtfY6FfIp1Z2+HgoiEgoSChF6Ee5CDinVtiZ9+fI6k
hox9iISCgoJ9eYKEjoeFlXB9dm9xim2Cg45vdYZ+g4NshH6EhZiSfoWCgoWCfFaFhm+FhXymfIWDdIN2goOKfnh3iaODhZFriISEcHmOh4OCg3qDgoZvfnyOgnKKg4J6hIWKgn58iIqDhX5ei4p8g4OJbIJ0g4R9
goaDg4KDe4haboSDfXhnhIODbX5ugnlkiYWDbHpxg3iCeX6CgoKHfmOEgrKFhn2Ogn6Kh3uFhJuCfIp+joeGc3uKe4KaepeCioKFb2mEi4iEhod+goOPc3qDeX6CfomFe4V1cn2CgoKGfYd+hYV6doKLhomEX4aI
kX2NfnSHXoWeiIiCgnqUV4N5i3yDiIOLko2GiH6Dg0qGdo6Tb4mCjW+MepGGhn2CfoRqgoKDhoOCg3qDe4+CaIKLhFeFkIN7hIN6eoJ6gm6ChYJwg4drjIN+hYpxjYmShX6HeIiFXIKHfHl0foZ8kZV+hYKCiWp9
iYSKhYaEd4+EipCHeId8iYOGbIyEXYtggoWEgoVtg5NxiISEhomKj42FhH2CaHp6nYZ2ioOHfoOGiYZ+gnJ4co+Cg4KEZYJ1hXCGjX52dGeCg3qNfYWMfH6CXH2Hfop0YoKEg4OEhX1+hHd9g4eNXWeDiIeChXqM
hW9+hHmIi4SIc4aCg4KCcId8goJofneCgnOIg2aDfIWEgm1og4t+fYeDdHiLbYSGZImHkIaVgoKPdoOQgn56jo5+h4KCiIR8goSCe4dYg21+kI54hIZ+dX52g6GHbz94g3aqapKChYKFdnKDi3aCgoKOkHuCfoKH
moeCfIODcoKNfnx3e3aChI+Ce36EXIJ7gpGCg4N5jGR2eIKSg3yKhXRbhnaCb4qGj2KJlIN+goR5jYKEhpeFhXt+fYqQboVKfpVHhYKCVIuOcnSFfoSGhoOCh3SEeYaOiIR4g4J+hoJ5iYJMWI6Ce4qDhIJ9gnt1
cX2Eg4iDenJqgn58c52DfoKChIKCgnOHhYOEeIOCh4Z9nIduhYWEgoaLVYKFhIZ7iYN6fod+g4KVen5ycoKIa4aDiIVqa3xshJOHh458ho97g4OIiIKDhYKElIKMiYp9jnlbe36EiYeCbXd8Z3x8goJ9iGiHYImE
lYeEaoyCi51xg2aDgpKGhZCCj4eHcYeCfoeGdIJ+VoKNgluUh4SLhplye4eChHaDfnynanJ1hn2DfomMgoZ3gnp5g3qCaIOmhImDhYh9hINdi4eIe4mDYoN7iohyhI2Qg42Cg4SPeHmOYINpg32FeWx3i4OHhIJ1
gmBohXd+dYaIgoqCfYKJgoV9g4J3iXqJhIiChYODgoSGfomHg3mGh36De4SGhoOCfoeDfH6Fg4Z6dnuOiHlyenmCfoaEfHR+hIKQc4J9hYeCboOCjYOMg3JuhIeCcYt9g42DbIKCh4eFgnyDg3yDeX56goSPhZGD
Zn6Db4SWd3qEgol9fIN3loqQh4ZrWIyQgoKNiYc7k32Dh3qPr357gnGEc4x+hYSKjWuDX3yCbIhsg5GCfnOGgoqCcWWDa5KJeYZ6goWFg3qNhYRthXGDcoeHi4SHhX6DV4aCc4mVnX51hYuKhoeChIR8h5GCWIiD
i36DiYJ9RoqGiISGm457a4SEhn5xeXKCfWaLfYWFe359fXhubYSDfJNihX6QdH16g4SCj4WHcYKSfoKXfIJ6ioWDi4WHhnx+eoqFhIOXenuEgpOCXFx8lISEfIp5g5GOfl17iYNveoJ3XHx1g36Fd1KGgnaCi26X
doOHg4WCXYp3kIR4iKiYfIZ9eXx6Y3aCc3KEdYyUgod9hnZ2g4JhhXOChIV8g42Dgol4anGIg4KFjYN3gouQhniDdoiNgnNKeoSfi36VkIKEhXt7eYaCWIKOhHKDZYKThYNsYYt+apRri1p9g4SMh4iGgouCjYRl
hoSCkoJLg3mFcXl8iHKGfnqGhYmCfHt8couHfXqOfnWHfnCDlJKEjYiFeZNgi4qChXh3coN+h4mCe5OJhnV4bYmCfoKKhH1rfYJchnaGjIaEiXp9bYSLeoJvgn57hYV9g4aJhoeMjWmJcnaFaIJ3hIaCcINhcYV8
fIN8coODgmh+g4uEZIOCkXyIg4eFenKSgnaDg4ZwcoKDfJh+goaEfZKChH2Cd4KDi36Ch4WEe5Chbn1AW5GCk2loVoWEg4iChnyFg4ybfoaDfGt8bJGVgoSCgoWDg4WFknFjen2Eg4t9bIeGhJN8cYWHh2ySeYN7
jHmQfoaDjn57gn1vgomFioJxem58bm93hISEh4J2d4iCiG+igoaNfV+McXqLhoiDhIqEgnuDcYN4enaEgoKTgoN8fIKCiIeIkHuId3x0hXuCY3iCeYtxhXl9goN9fIqGnZGHim98iIaDXIdrfIyCaX6DioJ5ioyC
gnaOeIWEgpuOgomJmnScj3t3k4KaWmWCj4WJhImChXiDg32ChnOJfGOCkXyNgod6g3eClG99fYZ7X4OMgnaCfISFepSThYJydoSCgnuCk3yFfWyEjIN6Y4WHiX2Og4WCdGVvi3mLXoKOlFeFfVJ7g3JzhotlgoKQ
iW2Ch36IjHKFZnaHg4KKhnmEgo5McXmNfoZjl42Ifod7an5+h4WIen2GjIKLhYaCa4iGg4KDin5ugoKLhH56g5WCg2txh4J4g4OId2+eeXNQiIOSfYeHhHuMgoV3hIKLg197lYOChWd2doOIjYmMe4mCgl97dYqF
g4N8Z4OJhnJ+aIKCiIVeh4OCfYaCg3aEhHJ9jYWVZFGHg31xkWiLh32UiXaZcX2Jgj+ChHeFeYWEhIuEg4t+iIOTio1zfnmFgnOHcYRkg3NsgmqFiIiadIaCkHeOiX2HiY+Gd4iFTXmCboeFh4SVhX6CZYd5kW+M
gnyEhFGahHRqgopuhHqEhYaIgnB7goJ7g4iDe3Z+hoSJioKVmoOCdIR6i4tqhIN8em58hHl+iniCU2iRg4hlh19ziIWDmIVofIiWg36Ggoptg4WIjnlahl2ChYl2fpWDg4WQkG6GhaZ+g4J9gntxh4KWdHB9hIx+
iFeCeJF+iHCEkI9pgz6EjISFnGF+fGePent6d4KCg4qDg4OCjH59gn6GhoyHgoSGiIeDhIl+i26LmneCg4uCfHmIfGFThnx+fGaDg3yIiIqDhYWGfolvqaGVhoRzdnyLbH5sYoKGd3iFdISCeYKDhISChIZ9goeJ
inWTbH5+gnmGh2iIX4KNfoNuanqCfIONgoKGiYaFiH2GcI6JhHCEhHmDglhfi3mHfoSDg3t+goKQgoWGfHyDg3OIeYSHkIOJcJKIaG1gioOCgoN9goNgg4iPg3qPeX15iJBydYRifmmDcHGDb3CLgnmFcYWDgoN9
g4eJiHmTio+CUn6Ig1aDgoKThoKCi3t0iYJ+bIODb4N9eZB2goaMlYWEhoiDoIWDg3SFhW+DiHd6i4R6gnV8cIOCiYN6gomChISOfmiLb32DhX6HgoeLeIKLg2qCg4JhhXd7h5R8e4iGhoeEeHh6fneDhXOdgnV3
gn58mIN5g4OCj4aIhGp5kHyDbnODe4OOg2aLg36Ngp2Dh2yDYHF4g4thZneIcX12fYeEfn2CpISRhHWjhoKIoIRNdo1jiXp+g2KChoK1g4Zng4KcjnyChleMeoNrgnmEfIx4eotmcZqHhIN5g3OCg4hzhnt5ZoKM
g5OFgoOHiomCc4SCdImQX4qCcI94dm5xhnuCent+goJ4d49nhmtxenqCaoKFhX2Fh1WEi36EhY6DfoOCgoKCfnhhhnuhbneGjmp9eHSCiYJiiIiDfYJ1kIWCbXmKg4OGg3mDgoOCmIORhYeCdI17fXNdgoJymIKE
eHeEhXt1g1x4WoKDiHyCfIJ+e4d6iImDd2djhm9+fomIj4xygnxah3iGhFyChoiLZXxyfG1+g4OCgoOKhYmFaYp8hoKCg4R9dn2Jd4WIg4J+kYODhYyCg4R7gnpgaHd8gouEfHOKnoKRhHqFhHpohX15i35xhoeE
gnqIjXx8g6qDhYKFjIJ4dHp5gnp+hIJ5e4SofYKDgoJuhIN9ioJ8hHqIhIaCgn5vXHmKiXuGjo56eIN4hYJ9gpZxiHaChIt7goN9cniDgn51ZXaChYaEfYSneXKLiH2LaHGEg42HgoOFhIuxhoKEdYZ6jJmDg36G
YYSVgn57gnxiiY1LiWt7goKagnGEfYNteJGCgnp+goSJeIODjHl3U4J+fYJ2cn5yiGOCjIh5eoWGeYKNgoSGgnlvbXqLg4Nth3N+bmqKaHaFi4R9hZ6IeX2DcIJ5hH6DgoN7iW6Cgnx6e3iIe4eFfX6NeYSGe4eP
hYKLjYR+goxngnxpgn2DiXqJhIaSgoyChH2Gd3OGi4SHiIKdiXqCi4SKeGt8iIl9iXiDkoVrioKFeHyEhnWGh1+HbIJ9fXaCd3mCfHF6hXyihYKPhYmDg36Dp4J3e2J7hHRlg3WEiG9sgoaHjXuEg4J9hld+iIV5
g4iDhnyOhoKEeHR5fmF+hn6JeHuEeoiCdHJ+iYJUhHZ+b2uDiIN2b4mJiYKEh5WDj4R5goZza4J3d3uEd4qEgnKGfo12hIOEiW9oin2CioNulHt5fX5zho9sd4WEg2d0hoKFgmCDaoOEg4N2d5WMeZCDZ4lucIiC
eoSPdYJOkluCfXp3g4KXg5uEgoOEhoN5b5GDhoN+int6kIRxjISGiYKOjnt+doKFoYR+g4OCe4SIZGuKYHJjToJ5goR+hoZ5hImDdah8iIaGhXyNfXCEemeEhYd9gnqehW2Je4d+doljg36DfYmDeoODgoWDgn1t
fnGGfYaDhIWDg4OGW4VrhXaCbISEm3uCiIKHgnt4eodrh4J9hYR8i4SJSF6GhoqCgoVygodzcIhsgol+kIOCd4Z+aYJ+goZ+enWFaoRThXuEhYOJj5uFhnKRjn1wdWSFeISHfn5pT4OEdIR8fouCg5Z6gleCj4WJ
goeCiG6EfpB4hISCl4qJiISDg4eYh3qNNIONeoRlgoiJj4RzfWiKSYiChIaEineOYX5+eYd3enhyeZOCboiMa4SHg4KIh2STfJByiod0aoSIiHOOgoSShYJ1goSLgoZ8foOCinWIlYOCjY2HglmCjX19dXaHhGx6
k32IfoWFhIlxgoWLfYWIgoJrloKKinuThYKIg2aDc4mCgod9hnODfXmCeYOCgmRrhIOFe4lzg3GEg4KDhXh6ZmWDgpCNcIeCfaOJfYKLh3xidH16goxbh4OHh4OCaImEhGSDSoWChYZiiWyCioWMeod8ZIJ7d4KM
jIOEgoaCcHGCkHl9fHWFg4JjhYKCg32GgpN1dIWFhnt2goN9coKDkH6IkHuRgo5zRneCZYiJiISNfnWChm6HlKGHZoRxhYKJgoeHhIOEgoOCg4SGsYN7hoaQhoJ9aG9xc2aIeHGIhouFl3SOfYOChX56dXd7hbGC
fIZ6cYiFgn5tiIZzjoiXdYeCgod+j4NVfoJ6jpGCmXB2g35+a35xg4qSipmSeISMeH2DiImCg3eHgn12g4SIhYKHhoKDbnWCjH6EjYSGhmaFiHyDeYuDiZZjfIV+hIJ5hoeCkT9ifXCCgmlriGaJU4NthYZ4hX6S
gneShXeEYnh1iHx3g4V7hY95h3mDfHiIbYOUjn6ChFyXcYeCenx+h36DomWCeYJggkZ0kYWDhoN+fIxng4ahhoJ2gniGhHmEeIKEeYuKh4xuepCIhIeDhH56cFt0jnuKhIeIjoKMh26JfoJ3goN3cZB1foODg22D
g4eKgoKEj3lliUiEfIeQboKDXoh9dYR+kYN3gm6DeHd4iGiEi3N3g4Z9hIOEhISCe4OOeXdUkHSDV4J9g4KMfWl7g4KEjoaLgoODiHl2lXyIdaF+e4ODhnuKgoh2hZCDfH6Gc4V8e4dphIOEg4NwhX6VXYh7dZBt
hXZ3fmx3oXyHg3aIjYeEfYNzhIKKgoV4hIKEc2+CdoaDg5GQO4J4dm2CeY6FfYaGd4KIdptUgoZufo57hoOFk4R7h459emqCg4h3dYSCjoKIi4p5fYSDfIJ3g4SCdJBjhoSQhIR0hWlzhnSFioV7eYOKc4SCiIOH
k4WCb4J2jISIfoKChoKGYIeFgoN+eXN8c4R2goWNjIV4h4KCol5fiW6CcoaHa4d4c3pse5ODa4RdiYl8hmGNhIN9ZoZ8g11IaYeIhVuNhHx4e193gpGCcoZ0g31qkIKIRYR4enKCgmKEoXmDhoSUdHyPcIJ7iYqC
e4KFfnGCYWGChIeQfXuDhIh6goJ7g4aIfYaCfYN3kYKEe4uDiX6GhmeDaYKIiHyHhYN8eXl7e1h8fZR5fHiEhWqRiWaGhISDbWOIfYSFgmKCPWuLc4aFi4SDen1EkoJqXoWIhYRqgnlyhH2CdYKEhIKFXYeDe3t3
g4J6h3mKhIJzh314goKNg2+Dh4J8fXFKhYKDhoOCfXhyeWCCfpaFhXp2hneKYpOCg31xgoJ9hISfeo+KiZCDi4J3hJOGeYV+gmR7aoZ7QXyChHB+h4+GlWuEb4KCiG96e3lOe3h2i32EgnxrgoWCiGmDiYR+iXiC
goSKjH52l4h4bXaEe1yEgnCIg4KChYSDfnh+h3WFnIR6YKWIm4SGeoODg4KCdnWDi4V9gouCg294fI6DjoSDg4KFboWFZ4KJfJN+hWiNjoN5jYaEiXmFh4p8iIOIclmGgnmLgoqCfIeCeGh6dXyCkn55goODe35c
g36FeHyFfHqCgnJ7g4yCY4OCiIOalW6Cfl+EhIJzfoqFgoOEiIOFjH1+coOCn41nZoOCiIKChYKEfYWCeIiDgoN3fId5hYZ7hXp9inmEeYV9fYSIhoiIg3qCjGqIhIOGgoWPiIVNd4OFfWeCgoh1god9g4KCfIqa
el2Efo6Dj56IlISFdYKQhXeFe5F8mYKGaZiChoKEhI+CjYt8hY2FeIN9cYNfhZN2g2uCWoaCd3SCg4KGhWyChYKGaGRtg4ZweIR7hV6NeoSGQoN9iXyGhHaCe3eEp4Z2joWDiXtwgmWDg3SJh4eCiYSCg4V6hHmL
j25PhFOMgoaCdImLgoKCioOaioVmfoJcY4eDgoNwh0pwh4WffoeQfnuIhGWCd4lzkIt9g4SEgniahYJ+iYt5dWhug4mFemuDhGaEhId4d4OLiYSLj4qCd36EcYODg2OFhHeEa3yDiIOKPIVgZ4Z6eYKEeYmMgomC
aoKSe2+Og3aHiWiHhH5+eYuUfohrgoeCiISTk4KCgoR4goeEiX6IfoV7gpqCfJh6hH2EjYJ9cIOEc3SCgnd1iZFsfnp+g4qEg2mCgoyCg4SEhHyEilt6foV8iH5qhoOCh4VcfoKChIlpe4pyfk9tgoSFg31riIuD
b6F4foKDg4SDg4SFbKiCZIZ8g32FhnqKg3iDhIOCgmSJdlJ6Y218goKFXHx7e4Neg46DeoV5aHWGhZGEh4l6h36Gdo9qhXpziGqMhItzfYOHgoKpgn1HgoOFoYSFfIKGhHuIjoKKe5F5hIJ3g2mChoV+hXWHhH12
hHKDe3uLjVqHg298lYeEhYKCi4OObnaChIKFg3WDg36Mg4Npg4mCZ32Egntmg4J5XISFjIile4SDijiGhH6CeHiIaYqGe4KDg46NgnuJhGx+cI6EgoWDi4SCg4qCg4R7g4pug3VueoKIgoeEiYNjio6Kh4OMfoKK
fmp6cnuihnyHi3hzYIduj4KIh2mEjX5jioZ6h4R3hY6Fj5V4g4dshISCeYWIhW2Cg2+ChYOFiJKHhYN2g359mqiCioV8g4ePVXl1kIN8g4qEioZ3iod5d4aCTXZ9aYKEhYKCgoONhJCCgoN4foOZlIKJhGWEhIKG
jYyEV4NvZYV2g4SKbW57cIJ+gouHgoOEhJGHgnyFg4uHkXWYcIx+foKCcpCCfHd9ioJ8foRveo6FiX2HfYKCiYJWh4WDg4KEfoKhhX2KeoJ2hX6Jg4J3iYWCgoSXe4iDg2SKh4mDcm9ua4NDhHh+eVt+foN0jYqD
dIqDhIKejXaFfo+Lh3eDhIaFZIaDhYVnZmGJfoSDiIh6hG+Kc32GhI6Cj4aDgnuDgoiCg32CeHmDhYJ2fYS1iGyCenyShoVwdIKJknRuhoJwgniZeIOKc3mEgnmDhnWDbWWCd4SJjYKDhotlh318d4p2fYSEhYV0
gomCimaChoePhl97goWXh4iEe4N7ZX59cYqGhYahfWiWgnmChG+GhYVWkoJ9goSLfoKHWYOPgoZ9bXWDb4l7QoWDbYONe4d8YF52kJZuhn5xiI+Ph32EgnSEdIpRe4qGWnOGg3p9dJOIjIJmg6eIhomFh4eIhI2m
fpmDg4N7hpOCfXRvg2h9dpKNY4+Dgn6CdINug4OCdoOLboSJhoOGhnqMg3h+eG99gmWCgoOEZ4NmgouChYOCgnCGVYePi4KNi4WJhIuChGeLeIqGfoaLdHN2j4qEhYyChIaCfYKLg4x5fnSKi4V1h5RVeYaLiISC
j42ChYOQiIKGgneCg4yFfHmJh4Z4fYV7g4VniIORgnJQh3qDR4x0e5CRfHqCg42EgpN4eXyChaCCg4eJgoZ1kINffIKFfYWJi4eHhol9hIeCh6iDgoaDe4OGhYKGonR4hYKDiJBweHmNhYqDepWDc3aCh4J3gnyD
a5GIgn59hnmMeWiChX12fn17coV3bIKCe3qGgpuLY3xehoRehIl1i299joONkIhujIWEgpWEcox5hoyCdn1+eGiDgoh9iIuYbYSFhn6Dgo2IfYl6foKKfoaDfXSDh5aEc4KGhIVvgmWHh214jox6i4ONcZR7g32L
kIR+mXqJgnqrhIOOfX2KYnOCa5qGhnJ+hXh5hYmNfoKHlISEcn2CaGSDbZVyhIR9g4qHcYpih3uFloZ7fn18c3iShIRsgoaFcYSEgoN8g4yHeGeOioKEeWGCdn6GfIKDh22QiYKCh4+FhX6GaoRpZ3tveDd+goNa
d4aDhHyDXImNeJCGjIKKjoOCSIl6kYmEg4SHhYJ3dX6Gg2iCiIxyc4KJd36DhWp+hHeEcoqCXJOIfnxyh3p3goaPhFR7cYZ+gnxahIeDaISIjYeIfWyRg4RRhYdlin2CgoWCeYWJhH2Kd4Rub4+FdYaCg2WLhYKG
g4K2eHtlg3J8hYSHhEyKgomGfoV5fIJWg4NvmoqHhIV9g4RuhHeGiISFgnyCgnx6jH6CeG+EhINrfIVzWYWEjImCoINrc4N9fYaGeIKGhI95iIl0foJ8g5ZzgoSOfX2Ck4eGc6GEiHaDaYOKgniKeIiHgoiCWouK
g355iYKRgoaChIeCiYWGioeGboSHfYV0e3uCgoh+fnd2hGNfgop4hIOCe5V7kYN6ioyIhIN2bISFjn5+e2F8hYKJc36Kh4WCaXCDgnyFgoKCkoKDboKshHNvhYKCg3SChX2DgnCDa4eRgoeHd4V3g0+GhnqEkoiN
gomHgppwgoSCgoeCo4OFZ3WGfYZcgn53fIR+fl6Ie36JhnpqeoKHZ4OOgniHYXh8ZaKHfYN2iIRhhn1+e4VahIOWg3uDfXd6kYqCjmt4ekSCfoSDgoeJhWaJe8B2fYl+g32FXnV7gmmJeGuJd3NxfJV1h4WNiH1x
e4J2hIN4hX6Ce2iIfYOHin6FgmGFipJlfXaFh4t+hIePiYl9eoWIfoV5oHZme4J3hoKJhn2FYYN6gmh1i4eFioOCgoV8g4OEfX57e4qIhoOChIOIgpKDoIOCfXuMd4hnaYaDhoJfioKQgoKIeYqJdnmDd4VogoeD
foV9lnKOimSCdmKLhGtfgoeGhIKCa4aCiYKFgoJ2hWh+h3dziYKEg2luhIRyeYOEbIKCgn59koWCfZCJhIWFmYKDinl2fYKCg36Ie4N9e4KHiIKdhYWCgodwfoaCeI2CiHaChYdtd4KDhIiDfYR6hYSMg4R5i31u
cISMg4aDfYOGfYWFgodZhWlmiXp+iIKEfYx1j4N7eJCGg3yEhIqOiI2FhIJphXOHZnx8goJ4gpF8goJ9iIKChYlcjYmChYKHh5F4e4aKhoSFfpKDgnt9fmeClIODgoJ+foaCi4aHfoSSgoh+cH16d4ZwfZ2GhX2D
enCFeGyDg4WFh4eDlZuDbIJtgmCDkYODbWCIdYJ9goKGeYR6hYSDh4ORdGt7hJGCipWDhHd9foN9d4p6cUuGhGSFkYR+i2t+foyHfYyCaox7g32Cg4WbfI2Mg357goaCg4J3hJiDc42FfViFjHehjHWCd4OKg4qC
gpqGg4SGgoKHhHuOhWeCdIJVZnNugpKDhYhvg4KHjH6CeoSDh4NqineKg4NphnxotXyEgpZ+fIaQnIeOeoSJcH1vg4J5a22Ig4J8fnqIfouHeoN+g4qFkYVunYKDnmaNhpCJhIefhIOCfXaGgnqOhnuFeISCaYmH
d4yJhGuEhpGCg5V7VpR7e4mGhIWHhoJ+g3mDaWhqg36CbHSGd4OGjoN7dL1uhXN2hYmDeoKDaIaCjHyEglqCg3mImIZTfIJcjoeHg4OClImEgm+XdllniIJrcIpxiZBxnox+XIx9foSRdV+Hi5B9eIOEkX51hXSE
d3uHe4ODXoKCg4KCg36Ign52goWKiYKCboSChH12moZ7goN9g4d2YYOCem+Dgnl+hoSFg3WIZ2SSe4lufYKHgmKCbIOKToV8goJ9goRhhYKDkHmCg4iDfY6ElYaGkYxzkoZ+iIiEhIKIh2x8gnlxhYR7bGB4hGx8
eX6FhXxcfYeDhIuCgoJufoiCjniLdoKEhZp+coKMkmZ3cYJzj5GEeoN6foOEi5GFdIZyhGeDhYaDj4VnhIWIgohrgn5MhaqDinF+hoV5fG+EgoV7hW+CSol4jIOCjn6Dg29pg5GCfYeDa4KCR42JcYiMiIKIhHeC
gmJ+en2HX4WFhXx9cYN+fIaCcYaMeIeDg1yMfIVjb3Fxg2GCd3mHg2iCdop5eYaDhoKFiYN3h3CCfouCfHl9eoRpinmGgoZug3uEiYaCcm6Gd4+EjZOJfXBxhoKEdpJehXyGc3R+hHuFeX6CcHh6doN7iZCQhoKF
lYaMlIVob3iSgoWKloaadGp+fIKKg3uIZ4R+e4h4hIN+foJUZHCMgoKDjnt7eImDdHuLfnx1doeDh35whYt4e4KIg4ORgoKIgnd1i4eEcYJPfYuNfW2MhoaEmIdpfYl+bIN4gmmFfnd4Y4WIgoKIhIOEiIWGg4J1
jYh+iIl4fHZviItpfn18hYV8eoKDiYdEfXt8gmB6fHeci4SFhX6CdHyCb4KndIaCgoiLioh7goiTeW6FaYSGiHyNe4KOhIh7c4WLhYOCdIWDZomFcXiLaoKChHJuh4J9jFmXY4aCgoJvgoJGgoJ+Zm6Ehpt9e3d7
foR9eIJ+e4aIfo2Ifol+goJyl4aVRUGFiXp9iqh1jIKDjniCg41+VYR7iGt9aHyXhYSJjGiNiYKDhXqGg4KHe4V+fHeFhYJ0g5Z5eoWRhVRmgoaMa4J3h4KCXIOId3t7goNvmXxgkH2Ch26JfoeXfmuCen1ufoaC
hIVshYKLkoqLfWWHZ4WCgpqCgnl9j4J+hYORfIVmg4SDhISCiqCDVoWCfYKJj26CfoOCeIx1cImCfoVzi3GFhXiChYd9b32eg4Smg4mDjWyTfIpeh4l9hnmDh4KHeYeCim5dhIaEgpJQan6DhZCCjIKCgouIho9N
hG+Lg3uNhoKjfIR8fYaEcYWHeoKDb35tfYiCg26JX4eGhX55eHh7ioh7hm+FfXeDhYmkeH6Gg4d+jIOhhIJ6i4l9g4NReYVngoKEgoaNg4SCiYKGZYZba4ODbXyPeIyPhIhugod1fn6Gc117d3N2iZSDT4J9hYiJ
g4xzloaDYYKPhoaGgniGhnaRiYqLhn6Gh4KDhn2Gan2Kb4WDdISQioiIhoNrhoN+fIV7hm9ag35taGmEgnp7g4KEWGtqhJSPl4WDiHZ7lY19nFuCg4KEgoSChYqLd4WFiIyGh55zgoJ9fYWFdYR6fIWWg21shIpc
hJuEfIR8rWyCaHxnhHxyhot8jn2Ce4yDiXB+b3x6goiEhn2Hg4OJdIKIhHyEfHSDfHqHiYWCe3w6hYSMjGZOjISGh3uJjH6HhINyhpJrfomDeIOFh2x+i4N3i4SHfoSCkn6GhY2Rj4KChoqIiY9vgoWKh4JzfIKC
hoSCbHCCfoSCgoWLhm9+hIN0foJpfXeDinODhHl3hHGDfYNzgoeJhYl7g12CgoOCfnt1fnyGeoKXfnqMjnyNdYOPiHR9g1Z+homCcYSGhIdvaG92h4N8gn59lIJ9g36DfIJign5niH5cbINqg36CiX2ChI5mfIWU
aXptgn6CXGWDZ6B1g4xohISShYKEhIiDgo6Hh4aCe3OOepaChH6IhXSIfXl8iIVuYXuHiVt6hYSChoOMeZKFhYqFfn13gol+g4KDh4N2dnmDjnWKYYWChISLgoOKiol+kYWCsIKIgoWLfoqCX31zgoKHk2uDaoKS
fG6MeIR5hYizgn2Hn4aEioODe4KRjIJzY2aHboaDgm2DWoOUfImCkoN3inWDg3mDhnpzfn6ChYN5cqmGh4eCdXWQdIN3Znhyi4aDeYaCiYWCg5GDhoWKhkiDVoV8fo6FjpFsg4OCbHl7fIpyaopzlKKFgoaCgoJc
iIeDi3iCeYN9hIZ7bIKEioN8hGuDaXd5cWZ3aHh7hYOLX3iEgnuLhn2PhGWFd2SGhJOHfmmCgoWEgn6MfHx7gnlgjGWCiYdte4WDhYdhg3qDZnxocWOEbXtvcIR7goOKhoWDaoOIjH2Nh3uEflCDhHKLgmyEhGWH
gn1zhXOLgqWHiYOIg4SJjIiHfoqCiX18hYKFfWGEg4ODd3N9cYV8dm5+fIN5goJhiHZ9hHaFjZuCg3qGe4SLh4OEiZOHaYOGhnCChnyGdIeCfIN8WIVzeYV0g3ORhH57hnuCg3eEaZyEgnOFdYJ9hYWJfYqJhX2H
h4JwgoWFh3xreIiKgoeMi4VJgnxui4J+hZeHe4WFgn12e29+e6R5in6GenOHi314gpOHg3ljeoJ2g4OHm4SHfX6Kg4KNfXhtiXSKSn58jYSClXuPaXuChYOEmYWPaX53h4uWimiKjoR+eIaHgoNwgoOOkotyi4aD
e4eChX2Ih3aFfHiJhISEfYxvh4iIaYeDfoWDfHqCg4WCgoKKdnpvfHKQoX5xiHOKgpODm4dVe4yCh4SEdoKDmW2Dg46DW2B8ioJ5bIRuhot8l4d3loJ7fYeIi4R+go2GgoKCc36Cgn6JZ4R4cI2CdHx+b4WQYnZx
fYKCemqDeX55g4SDfXmGlYRNgoiFhXiHgoVvfHGEaYh8fISXgoN+hZmHgoKGh4J9g4VPeYxfcnBxfnOEin10fIJ+g4WIXIJ7jIJ3fXCRfX19g4aPeXqbcIJ8fG+FfYNqeIKMfGxqho5va3F8i32GeIZCioaCi4h+
foOHcIOHhoV6fXqChIJ5iYl8jneShIqIkImKjnWJdoWGm4aEh4KFgoSCg4aUbYV+gnePg3CEfIiDg36McnyhhoNmgnaEfoJ5g4t9j4R+foSDhYpuhoeGioNvdIyGg4KCi4ODe4eRiYZlhIaCgn6MhX5kg5h8S494
fIOIfoOPgoR5eWN1hoWHjIKLfoZ4eYJzgniCg4KEg5Z5hHpqh3l8eX2Oj4SCeYJ5hpCFg1l7jYOFh3d6fo6EaIl4fYZxfnyWgoZ6bYSChnWEgoWEiopth4R9goyOk4+CjIOFgoKwhnx1h31xdIhbfoNpfmKCjIlo
gn56eHV+g32EfX2MiXqDfYyHWoeJe4V8iX59h4R5lGx1hYV9fHh6fH6IeWh+fn53hYV6fIR1fXOCc4iGfHp8Y5J+fn2CfY57m6x+iH5+d3eMfn6Ifn6HgoZ9knqJfn19fo1+kHlfjXyth4h+lm99foSFfpR+hHt+
YXqLhYOEfY58fnx+fH2DfXR9g3uNk4WViHqGn35+aX19e4x9Y4h+e355c3R7fph9kYl5fnCYaX6GfIWkfoh9iHuHfXmlsIJ7n3eMhH2JhoSGcIh+iX57iHl+gn5whJZ+fX17mn13WG98jHt+fXV3c3t7iHt8fol4
jHSpfXtvepyTfn5+foOHiYeCfYmFeYZ6Z32FfX57hoh9fYh+gou1fn59fpJ6hH5+oHCYdHt9jXx6h1iIi3uIinR5fpqDg4p+fIJ4rHh+n4qPfnuPfX2Je35+fIZ8iHxyfZlekH6Jfnt9fXmEgpmhgnx1gnZ+h3p4
fmmMfml1jX1+fHmMkol9hnuEeX6JjHKHhX6JiYJrjHp3hniLeZeIh3p1iH59hYODfnSFhGx+kXt4fn6Ci36GfX2QjXF1hod8fH5+jIiOXX17fn5zfX2Ji3iIfXx9fJJ6fH59fnqjgn10foZ7dH2Pfn53fo6Fk4OF
eXuHhH6IeIR8fGuGfHyGpYeEdnO2fXeKfXeLdn5+e4N+e5KFfX5+ZXh1d3SKkop9j5hyfoWQfn2ChH6GiX1+cmiFen5+fIdgh3p9fpV6hI2Kfn2GiH6OiXt8foiPenx9e3F+hoV9fH6De4dtfX5+fnyHeHp+en58
gol+foOCfnyEiIOCfn1+dXh7emSHh3ePfX58fouCfIeXfn6QbHmJfn2OfHt9fX2kg36JiWp9cH5+eH50jIt3o3V1fXl+jX58hHWMgoeUoX2Feot5fn53foiIeHZ8fId+eH2Ue4OJhId9fXd+fntfh31+fn2DbH57
iHh+gn5+fJR+c3t+g36FgmZ7iYN9fJaIh355fH52g3l3lXh+fIh9aYeHfoOZjod+fX6DiYKSfdF0gn5+i3qOiX6EfXp+bYh+hIZ9fX1+koR3fnx2fIN+fH1+hnl9iYaffXt8fnx9fnh8fX18doJ+fpCHeH54eYZ8
fn6Jfn59fH5+fHiFfnp5fomEiH19h313hYOLfn1+fYOIiHuIhH58foN8hnuQfX6Qe3x6fnV5d36LiFiFbHqFfoZ7sHZ9Z3uTfXyEfX2Ifn6NQXyDiHx+fHNji3aMfHyNh35+eoiMiIV+e4iDfoKKeHaXin58hnp+
fp19l36Mdn2DjoR+fIZ+iX6Rl3t+fXB8fX58ebF+eHB9anN+foV+g4J7h36Mfn58cYWJiXN+fnx5e4OGfH18h5eQepSGfXeTfpOIbnSQhn2Efm+PfJGGe4d9W36NhX14e352fX6Ee3t+foaMfoh6fHCIjnx1fH6D
fnx8fX5+hG59iHx+b4iDh3iLhH2gm3Z9j4iJgneDmn1+fnR+fnd9eX67jH6Ki4Z8cnOFeXxqiXF5bX17iH6NfIh3fnyGd3l2foWGhn2FfKOMfXp9fH58iX1+enuDdoeFfoyShHl+cnt8dYh9goh+fY+JbX1+d357
iIyJfox+lH19foZ6iYh9fn5zg4eFfoV+fn59fHppfXuFfH59e4Vke4KNfoKwe5F+foaMfIV+fn56fHN6bWt+fnN+dn2FZ3yIrnuQiH1+hYR3fnmGfaB8fn2EfH5+eo12fWR8k3iEbX18fXx9fYR3fGx9bHh4int+
fHd+LYZ6foZ+cnSmiIJ6iIh+iH6Cfn1cfn15fn5+iH59gn5+fol+en57foaQhn17iX57e36LfoR3g3uefnx6fnyJfXSMgpF5c3t5iX6VfXqKfJ17fn2Ce299e52IfoaHbX6ViI1+d3x+dIWOfoVweIh+iX6Ifmp9
a4h6kH1+eLt+fmiCh26UfVOIfn58fH6GbneLfXRqfWmSfYl+fn58jnx9fn2JgoN7eHyFi3ylfoaGe357foZ+foR5hoVihYp+gmF5foSKfH6KlYx3fn59g358b2R9b36Fe4WGdo98foOFhX6Chot9jXx8fXqHg4WH
d32FdYR6hYx+fn6FgmeCe4KRfHx9cYt+hYZ9d4l7h32YhHWKiYJ7iYRyfn19e4eaeIWIfn5+iGp+dIiDfpSLh31+a4KWi355rol8fpd8d3eKfamJjIR8gnqEfYV8fn6fjYZmfYZ3fX50fYmKh3t9gmyCdn17g4eQ
ln5+gn6Pk3h6enyCan2Kfn1+i35wdn53mYd9iYR6hm17fXyGhIZ+fpGFfn56fH6KjoWFiWBxfYd9iH59fHx9eHqFfn6HeISFjXeFhHx+e3yHfn59fnWgfn1+g36IfH53gn59g35+fomHfYN+e3eQfX1+jX6Gg313
fnh4fIOFi4WJdYl8hoZ+fnpwaYaHcYt+fHl+fYWLfnV8fY+Gfn5+fX2Oeo5+foh4jH2IfH18hn2PfYp3fktwfX2HeXCHe31+e36Efnd9kol8fIl9iH11fnKCXn6CfXqbe25+h3WLiHV+ep+Iemp6fnl7hnWPeX2C
js2XfIV3fo+DfX1+foZ+foJ9TH18fHt6g3x9iY5+hn5+b3qLeX2Dhn6MfWV9eX6EhH59fX6Ej4x9hn5+fXxtrH59b3p4fo5+fnl+fXV8iH59fZx7gn58c4R9jYKMe31jkX13eIRlh31+fYiFfY5+Y35sfXp9Xn17
fpB9i4l7t32SdJOLfoh+fXyMiHV5fYR0g4SdfXt1hoRzfnyLfYV6fJF+hYJ5fH2Hdn5+Wn6Gl36ZfX1+foWMfn18e459koR9iJB7bpl9dH6ViXWIfXd8iH6SfH59fGyDfn19boSMeISKeqN8fX58jZWJe4Rzi3yE
g3t9i4Z7hn58h35+fYd+e36Ghn59emxnio58iYd4ln6FnXx7foJ9foOQYpqLen19fn6Jh3t7epJ8fn6IfX2De4l+fn5+fIV7fpODfXx6jXWHfoypfXycjn5Ye359fYd9eIt+enqDeYt+iH6Ok36jd359foN3j3p7
hYaDkYyJhYl4iISFe3l6i36CjYJ8cXp9aXyHfYd9fH2Hl4R4fX6HhYx4foxph4+IgoJ3d5R+gn6Ggn5+eIWCaX57hXl+g36Fioh+l32MiXWseoR8k4R6fHyEant+fohqdX18oIeDfH2DfH2CiXt+fn6HfYeIfIl8
jH2Qg3p2fXN0hYh8h316g2l8gn5yfIR9iXiefnd6bXeMeX19fYZ9fX1+fHp3goeHlHx+cnV5fYWKe6t9fHx5P31+foOHgoV+fn2DcFyIfHx+b35AdIKQdHt+fnt7fn6Ic36Cfod8fG+Dd4V8enqKg35+d3x4fn59
fnyJfX17eod7fnVkdHy8eXyCoXJ9c3qCe3t8imt2g3V+gml7dop8fod+hn2FkH19cIeQinaXen5tdnt7fYd+fIaCfYOMmn16fmd9hH2Efn15in5+iXB9e3GDd31+h4iJfX2HmYd+enuOe3mLiHiPg4Z+iHWQgn1i
e3yFh3OEhX2OfYl7fbKNh4lqen18fXl7foZxgoJ4onl6dXmIhHh+en5efIJ+foSQeYSJeo19dH57fnyEfn51g3x+int+fX1+eX52hYdygoeDiHd9eIiOfn6OiXV7foaUi4mEeX6JpHN9fIaHfn6JhX6GgoiIfoN7
bnN1fXx9hn56g3GFeX6icn55cIx4gn59fH2QfnyceoV9rYx5hnyWkYeQhZx+hKF4foh4iHqFfm58fIqEi4l+fX5+e4iLfYeTfnmZe4x7iXqPiXmDb4R8fpB8hXiHinZ8fI18fn5+fXt7fY+CjHpzfoJ7g356fod9
fn17fop5eot6fn50h6V+e3t3fXaDhH57fXx8fnuGfYV8l4l8e3yKfIZ+fYR3fn5sh4R5h3mFfoJ9fn6HkId+g2t3i4SEepKHe4aCfX6DcXCJfoiIfomJh4V6fn6FeoKEfn14e32SeoeNhoR+iHyRiH59bnd8foiD
fYaCfX6FepLAfX6GfIhdbX2Ogn2FdH6Mfn52fn5+fniFcYd8cn52hnxweoZ8eX55eomEfpF+fn19eXR+WoM/fn6Ljqp+gn6Re4h2fn6OfX6Hfn6IeHuNkoh+fnqIfn6IfqCTfnx+eIh+iYh4iH58fop9iHmGhXx7
hn1wd3yFg35+foZ9eXJ4fXuDfpqGfX5efn6IjIuYfnF0gn6QjIl8fol+hnt7fYd+lI1+qYV+iHiCfoh+bHt+iH16iGOTg358h46FfXp0e3x7e32RiHaLlXmEfn18fn5yhH6He3t+ZoWJfod7eHtza4aEg35+fnR3
fXyIfHF6fIx+iX6PjXW/e3mFfIWIen17knaEfG14fX2Jfot+p36De350e4OKfIV+j4iGm3x4mnt6n3x+hYd1goKJhoN9eHiCfHN2e36SdIeii4Z+fnp7d32Hfnekent7e358fnGJfoeIh4V9kYV8kXVygnR9fXJ+
foZ7fnuLfn6Ce5x+hJF7fY9+fn1+hpt7kH16g4aGiulue515jHx9g3CFhoWEfpB9eX2De498c359gn6Ifn57nH22U36Ih32JhHqJj3N9mYt+fGZwfoqHZH2TfYeGh31+fn7XiX6EeYWNeYJ4fXx+d4l4kX6Fk36F
fn56fmeFe3iFe36HfX5zcn6Men6IjJGGknZ7iH5sh3xwg4N+fnicd31+fol8h5BxcIlriX16dYuGcnyChoKGfoeJeGyJg4R+fYmEfnyJc36FfGmDfYZ2eH51hWh7hW6GgoKNoXyFd3qDhmFyfn16fZGGh4R+hHt8
fYeLlZV7h4KFhn6Fhn5+iXR9jHx9eX59g35+cn1leH2IZIaEcWmPe4J4cH2KiX5+fX6HdX16dYJ9kX5+cnl+jX6Jfnd9foiOe3yGiH6QfIdffo17fnyDhX58cn6FfX56fX5+dH13in1yjHmGnYp3fX2RfoV+enxr
cIl+fIaIh4KPiHx+e4Rxgn6JsnF9fZCHh4p9jIN3hXp6fnl+fX17hX1+UHxriHyCcn1piXx8an5yfn6IiIqHdF12fISHa358fZSNkn17d2qGio2GfpeKe3t7an53fW2amoZ9g3yOhH1xeXl9fYdwio6ChH6Pl3yQ
PoeGhoV6gn57g355fo5+iod9fpN2fn1+fnuFjX2RiZV9fX5+hHx9fpOIUHl1fn6Gfnt+lH13iXyPiIKSfnmLfn5+e4iEfX58fn6Ic359dXuFfn59fX6IfmuEfn17foWGgnuCkH2Ge3t3fYKGZ3yFe3B+iXiHh3mL
hX1+iX19gn6Menx+iX56fYt3dXxwVH17eoqDfYKEIHp9fH2KfIiIhYeKhHyIfn19fnxki4RyhYWogn59foaWant+anx9fn6lbpWCcnxciHt+hXt0iHZ9cYV9fX5+e3l+aYSCfo58lIN+fXyEfn2Ih4mFfml2hXmJ
fn59fkR4h5J8bXJ9knx8hHGIfn6He4Jzfn6EdHOPiXeDfomHhot+n36EhJB8jIN+fZt+bXd3fX6DfIaIfI6CeYeHb4d7fn1tfn2ekG2Lfn6DiIJ8gnx+hHpmhHyHa4t8foJ9goeOc35+fpGGlHqGfH58cH1hfIKM
fmF6fX17foeMiYyFdIZ+qHp+g4h+mn17eIKTlHt7eXuTfXOQfnqIiIJ9iY2NfYh0fn6IfnyDeXx6eYd+iIuGhYWMjYeHhYaOdniJfX18fol9mZp5dX5+hXdqiXqSeJN6k4KVen6Fk4p4h5KIelp5jn18eXWHfXp3
fn6ImZJ3nX6Gg2h8fXSNfn6CkH2IfXt+fpB4foR9fn5hjoSCeX1+fnhyfn56dIiYhX54mnd+fXt8l4aHgoN9g4WHfod4i5l+hn5lgoyFjYZziXuGhYd9fX6KkoOEZJV8fXJ+i32IeZ18hYN9fnB3h357fnR+g4l+
fIqMfnx8oHZ8flV9i3SWfn6DfoiHhn6DfH2Kin1+h3l+fX6RjEl+hnWDfId+fX6Efn58fYeKhX6Dgn2Ne2d3ho99hIl6g5BufX5whn6FfYKEfoeCfo59fomhg4OEe4h8c4h6d418fn6HkId7eX6EhHZ7emB1ioNv
e4h8fH6QfZl+jH17gnqtfmmHfoSNhHh9mX57fomFg4J5en57eoiMeYOaent+iHyCoX12cX5+hnZ4hX6Ej4SYhn58e2+FjXx6fpKCemd9fn5+fn5lhIqChnp8Wn19fHuGeXd9dnV9nH2LfIh7baWIkIJ5l3Z+hIei
gpJvfXd9hnGKhYZ9fol7j4iFhIZ+iH52hYJwjYiDfHN+foJ+en5zZpCEfHt9iHh9fol4fYOVcI+ClHt8jXeCfo+DkYuJdXybhn51gomdh35+foN+fn6GnYN4iop8hId6eYp+bn1+fn6GfHh7kIyXfYx+j4OKeH6E
hH2Minp+aH5+fX5+fnx9c3uHfHCHiHxpg4V+d4l9goZ8foJ+fY9sfIt+h3x+iI56tn1vfHKQjHx+hnKUfH57eo97fnh8imx+k4d+fZR+l5eIhY5+foZnfGV+fXx1YH14iIdafn2FfYl5g3qDdX5yfn52kHaLfn6I
dn5+foaGfY54hn54fXiXfJCIiHiLiHqCfk+GfXmafoJ1iod+folYfn1+fY17fYR0jXeOepKIiIV2i45+mYR4c359jXN+fIKZiX6Kjn6QiI2EfYN7lXqNi3iHfn52s4R3fnqJe4t+koSJh41+iXh+jH5+fH6KfpF6
d358fn5+e3yCkZGRfHx+fXp7foSGhIJ7eIKEiX2OfIJ+YoVxgoyZfouDfnh9fm2Fmnh9hHh+eXx+jHx5qnx+dX6VfoqCfYeEgoZ9eomie31+hGCOiH6FgnR9fYh9dYZ2fIaHfJSEiH5+bH17fnyCh4d9foN+ho1+
hol7j4mCe4V+g3d8j4iHcX6IhXl+fnR+kXp+jop5fm53jX6RfpN7fXyHfYZ3hn56hnpqfX59jYV8do9+joh+fHmJfHqHeH5+eoyCiH6Dfn12iZR+foKPfo99hYJ+fX57j3N9fn1+foN8fnyHe4Z9hHxdfrGFkIKG
fnuCfnqGgn6pfnawfn5wmIlvjH2Gool0fnt4eXekcX57jYV9fo2FjX2Fdox6fnuSfZmFcX6DkIlnhXCMeIpufn6QkYdye4uGeH6LeH56eox8fnqIgn58jHl8fXxwfnyIfX5+iHmKe5CQfoJ3e3x6ioh+got+fXR8
aXyYfoWMeodlfJp6fZeDfojBfn5+foiJfX58fYZ4Ypx+fnt7d35+fpd8hnmDfnyLfXx+iImWhop+eG94g3yCh5KEZX6FiH1wfpKFnH6IjH59b32ihX2Fh3t0dIZ8fn5lfX17foRzg35+g35+hIZ8eKCehYSUdHl3
iYp9fnuHhYKZfoiDfHl1h359goeJfX1+fISbfniDjX2DiH5+hXyKiJp+fHmIgmaClXKDiYx1hUl7d4R9mH18g3l5fmaQgneCe36EhYVsfoZ+epWNfnN9kX1mhn2JfX1+eX2Jfn5+cn6IiX6Gfod9eXtze3x6cYWM
fGqLfmZ4h4h3fIeFfn6JfX6HepJ+i3OGeXx+cXmIeXOPjYSMfX5+bXuHSpqCfnp8foeKfnyNeIqOkYd+fYxlgnCafIN+eHZ5jH2EjJx+goN+fnh6fo9tin6FkH2Din1ugniCknx3hoR+i3eIfn1qfHyKiIl+fH1+
iYN+fn6Hint5jnt9dXp+e4KJfnyJiIiMe3F7fIh7foN7fX6Efo9wfnd8fXh9XX6CiX6Ie3yFfX13hHyEg5V+fHNwhHuGjoVriaJ9fIRoe356coaWhnt6j3xyfIl7Y36GfH58foeJjn5vd3WWfn2Fen16fYKMioWZ
fH6MYpSTell6kIhre32QfoV9hY1+eJp9n6p8hHybh4h0dmNviX6OaYOViHuifnGFfY+HfHt7foh+fmmEfnt9em9+foiIfYZ5fn19fGh+m4R9foaTfod8kXSFkXmHfH58fYJ7e4iGg5mHg459fomKe4eJgnd3bJV8
fm+CiH58fn18dH6Re3x+fnqOhoN+hH6NfId8lox9fXx+jXuHh359foZ1hHx5b3yKiXx8fomGeHeLg4mYfXJ+cYeXjn2Kk3d+foiJlH57h49+X5N5foaFjH6IhYt4dH54fImSjXqqhIyLe357g3xyeot+fn2Efnt+
fYiLeXSCfoiMhXl8fn5jdn59iX2DiH18gnp9goh6h4+HfX5bgmZ+fYJqmYV+eImFlnV+hX5+d3pmiHV8g4l9fqp+gnt9foWIfH5+fnyJh4lwSXx9fIN+iXx+e4J+fIZ9kHh6g32Ufnh+iH17fHtWfn2DhpJ+fox+
fn5+fW56lm98g35+hIuIb3x+fnB6in6zfnx9h5l+g356en17fXiEfYl6fYV6hX6jcH5+fn18fXyGfoiRin2LfH5+ipt6hZGFe35ykX58cXZ+e3yEiH1nfHiGfqF+foOEgnF+hX52eYiIcX6Yfn5rp4d9fZV5foR9
e3GMjYx8g4adfYN9g3x9fmWNjX6Ue3yKhnuKhmd4jHx+coeXi2t8fnl+fYt+fnaSbY1+fn6DfqyIfoWEgpJch3t+iX58oIJ9iIeKfoJ+fY1+anx+fnyGfn5+d4JliWh+gn59e36HfXN+en1+e4aJenx+fn6Gin5x
nYatfn56fZZ8jG9+fot0e4iLem91fn18fXqNeX56fX6ahYJ6e5J+fHh8fnl6h4mDe32FiHx+fHyEmXx+pX59fnd8mn6Cfnx9gn2OfYV+fX58fYR7eX10mH59joV1iYqJfn51iX18eX1+h3x9e3t+in15fn6Dg7pS
iXyGe4KJlIV4fIdyfX5+dXp4jn1oiYR8foeCgn1+gnh7eW93fX2Weo18fnx6hH17fn5+h315foJ8hn18iH1+foZne5OHhXaEhn2TiIeHjX56hn6IfoV7e4Z+fY6GU7+IfIeInn53h4d6lYl7h3yLgn1+fX59foOE
fnx+cW5+d6B+g356fot3g355fn5yfXx+fn6Fe4OEdIWdfnN9e35vfnyPfn6Ffol+fX59fZB+fiKJcnd+iW98Z31+fol6a2uRfX6Ch4iFiHd+hXt+eX6FiIN8fn10fn6qe35+iHeRfYeOdWZ+m32Dfn5+dH2SbXiV
hXx+bLRrpYiYh4d+k5uNhImXenGffn6Ffoh8fnZ9iXOIe36be35+bXd+fXt3eH6Gfn6Ie3d+hHKJgn1zhYmIfYWCfImDfIOHfnp+iX58c26Ifnl+goyIen56foSHiaKHh36ce357goOLent4aH6JfoOGgrCDioZ+
fnp9h4iHeH6NfIeJg3yCfHujhYmJfH2GiIx+fnJ+e3yDe3Z9fn5+h3yDfI1+g3Nyh35+fYd0fld8gnR+dYKEfoKFeop+fH53iHuHjHx8iHyDe5KDhod3eIp9fXyWi35+fneDj4l1j3ByfXqIfI93fHuChoiGiIiO
fod8fpB3eXd+iXx5e4R6WYJ0jHONeoV9e4h1ho2JeIiJfnh8fZaEfnyShXZ4bX1+dHGOeH2Njn57fnyGcYR+a4iOinhFfoN8a3x+iX5+fX5+fnJ9fIp+fqGOd36DhX2afX5+joiIfn6Cfn2GfY+CeYWOe4+HfnaC
h32IiXp+h299hXdsdHeCfXuKiH5+fI2FiH6IfnvDfH58eH59g4WKoHyOhX16h36CfXKGg3KPlH6HjXqCenmEiYN+hYKDhZKjhnaLkY19g35+i4p6h35+fYqQfol9fn6Ufo6Ofn6naYV+gn1+fnt2fH5ydId8dX14
en19Wn6HgneNfoN9fXx+h3Z0fJ9+Xn2HfYeDfX2QfId+e3yEiX57en6Kj4p1jXJ7jodnfoSVfIyCh49+iIZ3kn6Hfoh7h36NiYp+fn5ZdHuIcHWJmnaCfYx2fYOHkI56fH6Ignd5gnqJh4d1iX18eYp+g313fId1
fX58int8hX6Oizd+en59lHx9i4tohH5+dJx3qXt9fpJ5h32Jen2KfH12bJt4bHp5fXuheYmHg315g4eFfnt9fpaNi359hoSCfol2nnmQdn2IeY56jnqSdWx+hH6Dcod+fpCHvGt2faJzhX59hnx2cH1+iIKFiXx7
h4Z2fn6HfnmLj5CHfHuIfXN5e359ZoqGc3x+hYJ7goV+dX7Jg4d8eomNfnR6e31+iXJ8fnyHpIl7fn1+h35+fXl9ln6DiH2Ikn6CfoOGfn53cISChoR9eoZ6g3uNfXp+e358rIdomnd7Znt8dXx+cY54gn1+eol+
pX6Eg318foSIfY6dhn6FeHOMeYl8fYZ9jYh5hIeFd3KGkn18h4l6fX6Nfod5foJ9fod4foKJfX5wfoNjg4N6fn6Gfn6Fj3uCfX19hX5+fnpycHOHenx8foNqe45xiYNxfXeDbX6Jfn51nIWMj359g36HeYaFbn5z
e3x+inp8gnV9lX2JfoWEfXtten6Hfn59fJB9g4KHfXl9fn17fXyHfoNyfJB7fnp1g119iG2Kd2uJqYJ+fYKDe36IfH6Ig318fG56dX2GdH5+lYt+hISNgn59fYmIiXx+fnyEfn6Rgox8fIuCiXWQe4l9dXl6enJ9
fn6YU36Ifop+fn1+iYR8fomSi4WefH5+e4KVgnWKe3p9fn2DgoWMiHZ+foZ+iX6Eg4iId3hzjniMfZR8fn5+hXx9iHmKfn58en59hXJ7i4SFhnF+eoh+hnt7fHpviYJ9fn5+gnl8gmh5fomdiH2RfHiGiH1+ho9+
in6NpIiOfXR+fnx8dH56fYeEfYJ+fX2EgnyHen6IhJN+hpp5lH59iYqLeoaPhXt6fnh2fJN9foR5X4WEfH6Ee62WYYKFhod9fH6OfZR9n5Ntg3h+dcd9j2iGkoONfXyJeYiMfn17flt+e4R+h4Z9h2iifoN5d4d2
g3CTjHtwbnyFjYt5fm53fH2Ng417goqNfX58fn5+un6HfZORjoWGfX1+foyDfniHfoqokoSQfol+foJ6mn18fnpufH19g3dzfXlyhJSGhnl+fYKIfHuNfX6TfoSIe3h+eX1+hJF1eoN+fn5hgol9gm9+iG2PiYV6
en1pfX6Ffnl9fX1+t3t+dYmHhWx+e352mH18g3mCfn6DfHx9e3x9fX6LfYaVhnx9eYWQg32DhX19nnykiH58fm6CeXZ9hHt9en5+mWuCcn1+foiCeoKCfYh+e32Len5+foWFfXt8lIKOiWiOhH5+fX6CeIZ2e4x+
fYZ9cnyOhX2ClHeHpX6MfX5qg3yDent+fX19fn53hn6XjXZ+fn5+fnyIfn5ie4OJjIZ9kH55jISIbX2QfomIh3yKipR6fXuLhIWPfnl+hoSKkXuHfn57fX2Hen5lkX6Me3yHhox+gn6Ei4J+fn6JfYqDkIR8enx+
fod6iJaejH6OhH6nh4iPh36Zj36EfoeOhHx9fn14dnqTho5ytnl+kG19bm99fnp+e3x+fHWGfXp6fn5+nW98eIt9hIh4hIJ6ZLyFiGiDd3l9hHt+iYV2fHh3foV0j319hIN8gn5+b5x9Zn59en6Iin2Fe3loknKI
iIZ9fH5+h36Gen59fHxibZOCfX6FfH5+UYJ9g358on57fnqIjH55dnuDfoN8fmp9fISEfIR+fnpujHt9ZX54ooSJfol9fod+fJ1gfX53dmp9i4qRd35+eoyEhIx6sn67knl9jpR9hYKDfoxnfWqEc32IfYl9YX53
foh8eoOIUItuRHmIe3F9ioiWiH6Egn55c359kYydhXtwe31+gnh9gnqFhoR2enydinx9h3qXhYmJfHp+iYd3S35zfnyFk4R7fn52SXx+fn6Rg4h8io2Ffnl+fn6EfnF9foZ8ent+fX6HzH19i4Z+gn2Egn6NiIl7
Z3p9fYl2ia97fnl7fnx9fn6DfJd9fqJ2gn5yfHmJeYt7iYONhpB8fX12en6xiG53h358iIR+fX5+Y358ln15e357en6Mgoh0iX17boKDcn56fnd9fX2ch37ajH6DjH57g4iRcnuGh3x7fYd2fIR+k4W0fHp2d4N5
c3x+hn55kHyEfYh9fqZ3k4R4n4iGiX2TfoR+fIaKeHt8hIx9fn6Efot6coidjHx9hWt+hX6JfYyHfH19fmd0d3mGe4KGfX2FhI+GZXd+mIh+fH6Hg4Jpc598hHKFgn58fH6Ifnl+fn5cfnt8c36IfYh+iXF+fod+
ioeFdn56eoR8fpB+ho5+foJ9eXN+enOHqYKSfHuJdoVvfW5+fYdwhoZ+fIZ2onmFhYKTd5WOfnd+iHiPfol9msR9enp+fnB9fox+d3x+hX58oHqKkn6HfXuUg4t+kX50iX6bfZB8fn1+iHOIkH56e4J5c4Z4aX19
eYOGe35+fVmJeYyEeXx+mYh+foaJfH5+fnl+in1zgn59fnp9fn6DfYKFdIiIiH6Db4JghX5+fn5+foiLi4KCg4iDhH6JiZZ8WIqDh318fX59i32bb4iCfoN9iYx+i4eCVH59foKFg5iGant9jpB9hK98fX2ThpWK
doZ7fISOhpB+fIZ9foqPhY6IeX2He3uDfohzi3x+e32Fj3iEh3p9h5KCfHZ+enuadn5rfn50iZR8fnt7fouIiH1+VIyShXZ+iISJfnuGk5mHfYJ+e4t4j2SUj5V+e3yNkYd4m3l+fXiGkX17fnd7foqKfHp8gnl+
foh9fm1wa4JwfI14iH1wfIZ3jH6EfoN+fn6Cfn6Ejpd9eH2ChW9+e3d9fX2Hg359hXtpfn16fox+dop7fnx7gnF8fYORcX54iHuIiX17cn58fYeJfIt+j4Z+cXeGfIR1lXqHfoJgkn19jHyFhod+gnd9hH5+fnh9
fn5rfI5qe35+fnxvfoNwdH1+fXyDfYOHUJOKhX5+fnecfHx6jX1+hnx6iIiFZ4iJd3x5mIZ+fHyGjn6Pm3yNfH2XfoKIfol9iXx6dX5wiYpyfnV2jIh+lX6MhH1+e4R7knh8fn2MeoZ9dpN3iIWDfoWUhIVwdoR9
kH2Men55fpJ8fXx8foeIgn6KfX5vbIV+ZHF9foaEen6ffn57e4lzgoh+fX5seH2Kg4aNhX2beJ5efn6OdYh7fnp8fn51eIh+fpuIhn5+dYV+fmyNgoR+cGuCe3x+cXeId3t+en2Rfop3fnN7fn6PiYOHfX6De4OE
h5h4kn19fnWKcZt+fnx+fn6QfYKFfH15fZSGg3uIcId+eoh5cn59bX5+fn6DiYSMeGt+fXp8hn6Sgn6Hfn1+fYd7iWh+iIh+foqDe4qJg5OGfId+en1vfHyJjYV7dIN6Xa2Ce32FfIx9fZZqfH56hYyEdn6Ggole
fISKln2Dfn5vfnxzfnyRfYZ7eXh9g3p9fHSGh31zhpifdISHjXV4foJ6eo2Ki4+FhomJeYmJh32Gb36MfoZ8enx5foN7h3yFe45+foh9cn6Ea3l9fX6JhJV+hX51g35+e31qcX57fmx8h5J+fnh8gn5zfo9+fnGJ
iXKNiFh9jG1+hIdxhX16foiNen6KinB+fH15d4N+fmTWeZZ+hH6EipZ2fn11hW93fX6DioaFd3x8fIJzb4RmkXB+h3GCfn1+eoiNjHxreI18jGl1knp+eIeFfoKIfYJxfn59iH1+en2HeYN8e319hn6JfH2QeH5q
fKCLfnx3fmiefoSFi31ffnmOfX6CfoJ+lHaLjH1yfoSEeXmFd42IfX1cdX19fnuDfXt9h357foV5iYl+fYN9fH6Ffn2JfnN0kY9dg8hbjX6DiYqNhI2KfX5+fIVvfX6zdoh8dJGKfn16iH6GjX59foh+fpBrg36H
g4hlj4V+pX16fXiGgoV7foR+fX19hX5+dHx0jYeGfH2EiYeFfoh+fH5+e4StfZ9+fYp9dYV9fn58fpaDfoV+fX3DpH62h3qEfXyEiHl7lX18iJh8fnl+e3yIo312fm+Ic359hXujfn6QcXqMlHp7fn6Ijnl7iJJ7
fJ+Jh4R8e419bH55v2+PbIR8foqJhHVvi4mIeoeCeIJ70X6JfZB8h3yQeH58b2t4i62IfoiEdJt9foWFioSQiYeJfodoeX54eImIeol+d3t9fYNzfn6ClodzfomJbYhueIh6h3p1hn5rmIKIgpl6eod+gnt6fpCO
bo19a35+jY+FfnSCfoZ9fHuYeH2Gg156e4iKnXt+fXvDfol+fYaJhYx+fn5+foZ+kJd+fnqCa4Sfen6LToyEbXNudXx9e29+fZJ9fXtufn5+fod9iYZ9fH2liYqIfax6fn5qfId8e35+fX5+h318fH53en1gdX5+
hIWIhn11j36Jh3uDg4V8inaMi3uJv4SGfYSCfJZ7iX59fnxzeZKFhot7foeCgoqLiHmZcn5+jnyMfH57gnx7hYODe359g36JeIN+eX1+iXmLeY2JiJ95fYhVfoOEb4eFiXmbfot+h3yWfn5+fXuFeH5sfIiJiYaM
foV8eX54Z5aElHaDfXp+jJB7fnGHfIl4fmJ+fIeGiYV+fm1+hFiSj4d9d3x+en10foR9e5SIfn10fqGJhpCFfqGCeXR7e35+nHN8hXqXdX57in59iJeLhKF9fX53dIl8hnF+fHp9q5KKfIh+fJCQfXx2koR8h5F1
fn54fX6Qfn2HiY5+eXt9fn6og2Z1h3V+iJCNfo2FfHKJfX6EdYJ7fXeKhH1+fn5+fn1+iJSKfIx9fnt8foV+fYp8fn6PiH5+fn5+gox+e3t2dXx9fn2EioeCiH6LiH6Efn6IeYSXfXx4iIaIg1uOhX16eYp8goOF
fIJ7fnx8hn59e3psg2t804h7hH6FfHp+fo+Ed352cX53fn6Ed4p+faB+eYyIiYKJfouKfX1penx+fX10fn17hHd+goV+ckV1hnmDfoJ+hoh2foJ6d4N+d5h+hIKGiIuIhX2VioV8o318ZpqOfo97hIl9hnKEfIeg
jH5+fn18e3h5en5+fHaKS317h3x+got9fnyUin2ne3OIhoZ7i3yCfYOJfYmFe4d+fnx1kn6Gfn5+g4J9fXZmfX57hnx+hYWQg4l2iI6Jg5N8kH1+iIV9c5m2jH6FfX5+cIN9fH16eZt+fXWWfXykfX14e3h+hod9
gn6QfZKEe3OVh4p+gmuDhI1+foR8i4l+iX1+fn5vfn5+iXuLfoSMS4V+fJCIm2lcfnd8fX52hn58fmN7d3yGdnR9jIiIeZGHhYV+e4J5fpbDfnGJiXl+fl19fn50h4KDiYJ5e36Ed3GUhnx7d4SHu35+jXWGe319
iHd6fpJ7hIZ+eXiOg32Ie4eLjpCMiJVyfnyDfH1+hoWEmH1JeIN+jnN9e3SJeneFe358d4yGfoiKfoN+kX17dIaPd3x9fXyCfn58cH6Jln5+fn5+fX5+fn15dX5+g4R+XW6NfomIhYWOfH6Kd3J9fXldbH1+onyN
gn55dXeFfH6KfnR5fm1+iX50fX6KfYl6fn6Ie3qyfo1yeH59fH1+fX15fnJ+hHZ1fX1+fGJ6pGJ8enx7fHx3d3Z+fnl9e3l9e358fnx9fKx9m3FrbHt9en55qnh+fH19eX67fodrh3x7foR9eopzq3p8fH58d3x4
cJd+kL2hen5+fHx+sH2DfH2hfdN+fGx2e3x8fn5+in5+fX5+fqt9dnl+bH51tHx4qnd4fnidab2Re3l5d3F+p7Kes4mQfX5+e356hmuKfn59fH13i355fn6afm+HeH58ibV7d356en59fp98fX1rfn51foOFemZ+
ftaHfn16eXx0fqd7e357fnqQe313eHx8dX55fn6nfHN+fX16fMd+fV9+fXx7fHbefG3SdH17r2+LnX1+fn54fn7BeXiTcX52dX15fn6ZfX7ddHhxe3N+fn5kfX19boJ2en1qen52dX18fH19c56sfnZ+jnd9fX16
hJqoj31qfXV9fH1+fXxrfX15cnmEeX56fqp1fn57faZ2fXxqe318e3p+dH1yjZl+dHJ0fn590pF8fXyib353e4t+fX5+kHmDfX1+qH56fXt8fKF8fn5+fLd4mnl+hnx+fqGVn3d5fLp9fo6kfn59sn15fmvUoXt5
eX2WfYV9lHF+fH59fX19d36Xfnp9jH1vfn55fUlwfUx4aq19fH1+fnR8fH5+fXJ9fH19e32Zfn5+eqR9fXhufX2Kfn1xfHx6fYp8fn50en58oHN9fX7BfHqseWx2fHx+uH5+fn59hHl9Z35+fHrSfn19fHZ4dHt6
fXx9lHpyfn5+fnx9fZ9+cn17fn3Afn12qsR0hHh8fnp6fn15fX6KeX58fXqFfH59eoeIfX5+e5t+nH57pnh+fJt3fn5+aX1+fnF9fm18fW57fX1+fY9+fn58fL19fnR+qX14fn5Kb219fndue35+vGx2fn59e1yL
fnZ+fn1+vJaLfnx8j3x5fH15fna2eld7fX5+XJV1e419fXZ7r32Dfnt9an5+fnl9fo+Ofnh+cn57anx+fKN+foZ4fn52e3mSfX5+m4J7fnl9fX1+fnpmfn17hHV9fnt+fb19fnp7fZN9jn5+fm58fXV2cX58eHu1
fmx+fXt+eKB9fXaHfnp8fX5ujXt8fnR8vX6Ge25+fn57fXl+fpx+fH1+e319fYJ+fHp9nKN7fXR9fX6UfXp6fn15fnx+fn7hfXx+fn5+roZ9fn65fcl+0353c35+a6B92X19e316e6N+fnp+fq9+eny8fnR9fI5+
c3x3i317w353d3l8fnygfn54e35+fMR7fn59d3p6fXqYfX55flF+WZWPfX1nenuQfn3vfn57fn1+dHx0Xn2Vfn28Yn5xpXh7fn5yfG3Wpn57cH1+fn6PfFt+fXd8fG98fX55enqQfn1+fXmjgn12foKYm355fnt+
iGt7snx+e4h+h35+emp9sH14fIx+k5Z+wH1xfXx+uXh9c251cXd5en2ifYV6fpucfn1kfn1minyKX359ftl9fG9vfmGQfnyueH2TfGWUaYZ3e36Ifnx9t319fX54fn5+fW17fX2EeH59cn5+e35+fXt8fnZ9fX58
cpl+fX2WfXh+fH1+enl9eH5+eX19fZVud352fn58b3p9nX6GcH16fHx+dH5+roR0fYN+e3x8eax+nn59e36Cfnp7bnudfuJ9enl+e3V4dn59fH5+dYZ6fX5yfH54c3x8frl7dn57jn58fn5vfXx5fn17dH58fox4
fHZ8fX52gnyglXt+v3uMfnx7fX59iLV9fXxweX5+fn1+fX59fn5ne2R+fn5ffrLPfn5+e31+fnyNfX1+fn5ofHl8fa6rfn56fn6MfX1+fX1+fH19fHZ4fc96fHyXfmZhe8F+fI97fsF3eWN9j7R6fm19fn1+0ofb
fHuqen19fXp7fXx7fJF8fn58fXx9fn5+c6hxeoZ+e4uOfnunlX6/fW6YeX19fn59gnZ6fHt0fXl7eF5+fX6sd59+enzhuHZ+/31+fn58a6x8fcJ8fn1+en59foZ+fl58cnt+fn5+eGKLfqh+fXp+fn5ufmd+eop+
fH59fH2Lfr95dIh7fH5+fnN5d7h9en59fnx5fnt9eG1+fXx+e3qsd11+cX2qfXt6fn56YHp1eXqDfnl+fn17dF5+fnt+faV0fX5Zen15fJV9fHt+e4Z6eH54fomJfH58fn59fn6/fX19c96wfn56fX5wfn59fn19
d321fX19Z3uEeX2RfKt8fo2Ufn19fn19fmh+onpwfnp7eH58d359fXWdfpd5eHF+fI9+fXtefX59fHl+V2mtfL5+fHp9fXx9e35+en58Wnt+k359ebN5e7x9fn52fpN+fnt+dnl+fn5+fHx+gnyFin54iXVcZ3x9
yn52fap0nH53enp7dH5+mH2PfXiUfXx3cnx+fH5+enx5fXp+d316fmZ2e359fnecnn59g319fn1pfqt8fX1zfn17fnx8cn5zfH18dnt+fqp2en56fH59e9DFe8R+e319kHh5fXx+wHp+fHl9fqd+fnl9fX53h359
d354fX59p35yfaFcfX5+xH1+e3SkfnRsk32RfX5wfJh9foN+fHp6kXx4fXtcrIaSfnG4fH6Jfn57fH5+rX55hmF3bnR9fct6fX5ffnx7e3x+arJ6eX5+en1+dX5+nXp8fHl5fnt6ipJ9fnp4aH54fnR9fn19eX19
yX19fn5+fnVgd3R0fHp+j3x6fXx9e35+enp8fnyEfH5+fXuIe36Pt76hbnl6fHt8fn53fn5+jX56enh+cpN9e5l6fX1sfXR+fol5enx0bH17fXp4tHx9dX59e3t5eXx+fn2SiH5+wX57oHx5xHd+fnx+fmx9fH58
e3t+a3t8Z31+oXl9bH51bH5+e35+fnuafH58fsx4fn5+t8qbfn5673t+fH6Jb31vfny6d4p0fH5+c312nJJqfn19fXV4eH58wX6Nfn5+dHp8fn11fXx0vnl8e35yfo2Nfn5+fW59ZHtqeX52fZB8fZiOe32ofX1+
b32Wenpve3x9fHx9fKZ+dnt5fnuOd5d9e3iCfn20fXp8knykfnqseIR7fXd7fX6JrH55fn59fn58e35+fqt9r51umW6DfXd+eX56e4V5oGG6fn19ln15e35+fXaEemlxfLR+pL98fIKjeH5+eJt+eqN9bH5+fnBw
fnuDfn59fX51fZ98fG99fnh8fHF9cn17fnd9fn19fn1+fn59e36Ifn56fqN7nH5+d3x+jnN2fn6IfZB+O356d350fmqKfX1+fn6FfH6Sdnp+cX6DeHp+fnqbiXx9fnx7jH57wXVze3N7fnytr3x1poN+fax5bpiD
fleofnh4fX5+un56uH56fnx+yXx8p36fdHp8dn15g718fpV+kXx8eX6ldbh9dXh+fnB+e3dofpN7fn55m36KeX6md31pc35+endyhH26dn2yfn5+fm92lH1+e35+fX1+fnh0an19fH6EeH59fH59l3l8b37BbH7a
cnuPfn16c3x4fX5+fXqSeYt6fHV8Vnp9fXp9e756fYrIoX1+ent+qrd+fX2rdX56foJxh6d+enR+fn16fnx+fX18fXp+fXh2fIN1fnx9eoJ9hn5+fn56fG9+qXl+fnxiTH54fXl4fXt9h3l+fnZ9cV2Nfn2bfXih
fntnfHx7eMF+t3J6fHB+fnh4fH5qe4xzfH58rZB9iXd9fM18fIN+i3p9bpN9knR6fXd8fn69enx+fXd8m35+eG6HZH18fn56fnt7fX18fH58fH50kH59fnF7fniKfX6Ed3Z6fXd+fHt1en6vb2l9fnp9gnR9fn59
iH2Se3R4enp+fn57fH5yp3x0Zqxxd6CpZHStfnexfXF+fnpzdH25fn56fH5+fYp4fZR6fnWIfX53eot9iX5+on7Dfnx6bnZ+fH59o4N7fXyEfXp+fH2CdK96fn3ifWt+e5V9fnxrtn6GhH58foh7fGV1X3yge4N+
fbSUfmh+fnp+dkx+dn6KfXh+fnZnfn2ne3J5fqF1dn5xfo18fXB+ln1EfHV6e3h7fnp9jH59fbx7eq56fH57fX5+0X1rfn57fHtsfn1+hn2xfX59eqV+fH17fn2rfI59vnx8e5B+t32IfJCCfHx3fn18gop+faGO
fnx9eMt0fHe3fH56e4x+ibNwamR5cZR7fYV+i31wfnx9fnx+eH5ldXt5fX1+gn6Hfml+lnp5Zn59e3Jyl6Nwd3x8e555ZG19e31+eX1+koJ+eX57cn19rGmFfYJ6fnx+fn5+fX1+r359eX57cH6RpXaSfXR+cZON
fn6dfX58g3t+eHd+zGd+fn6a3pGTfn2QfXZ+fXR9eHx8eX69dXh3y3x8qn58eJh7aZCbfnyKh3hkeZ6Mfn59fn53eXt+dJx6a3F+eG9+bHh+hH2UeX57p5J9frZ+en5+fn19fIV9fn6NeX6Jfnt9i35+gp9+fXx+
k359dXx8dal8fH59e357fn5+n3iIent8eYp7jIJ9d3x8fbp7qWx+domofH5+fX51cX17fn5+e357nH58fnubfr+yen5+fn55fnhzfWu1fZild36FeXV9eH1+fnp5wHZ9fqSmfHJ9fn1me7hxeX5+fn5+j35+b3x9
e2d+fa5+v36YrHB+fH61dn6+fMN9fNR+fnRxeH5nh3nMfYWTfI5xfntofqipemN+e3l+fXx7fZd8qX5+eHRafX53fm1+c3x6fXN8fn5+g219dH2Ofnx+fH5yfnp8fnp+j35+fnt5iX59d31yfW6ka319fn1+h3Z6
mX2JfHp+cn5+en5+fH5+fn5+e718foZ9fn59eJR8fnZ+n35+fn54eXx9fH14fX5+en3PcKR2fH51dXBueH59sHqDfnZ2kX2Pfn5+fX2GfWh5fn2IsX19fnx+fnyje35+fHl9fn16fX5+ent7cH15fo1zfHt0fn6N
h35+enh+fn1+fXyTdXC1fXt8dpF5dHF+fX57eah7fayTfHuwfnp9enB9fH65fn58fHR6fn1+eXF8fn2LeH14frF4fnx6eH1+en19bn19flx7fX6MfmV+joV+frVkfn55fX5+d359fX5907p+Yn53fcd+fJhWypWP
eHx5fmd5fX5+inp+fnt+iH19e25+fX1+fn5zfX6erXtwfHp8fqx+Z3l6en5+fIRzfrp3eH6Db3t3en6Ix316kX57fqrJbX1+h3x+ep5sfY98fnh9e3x+fqp+en6Cfn58fH11m358c3x7fH5+e45+fpB5kH59fnZ+
en2lfH1+bX59fX1+fnx+fnx0anZ+en51dHx+cKR9e32hfnzQd319fpF+1H5+fXt+bXOzfnuMeH7SeKx8iHx9eYV9fn65fn6Me3Nrfn13e3t+dnt+wX53fnp9iH5ne350en17t3pyeX5WdXJ9fn51eH59oIV5dnh7
ptNzfn1+jX5+m35+fX2rfX59enB7d3F5cX5vgoJ+fnGpfn54eX58fYx+eMW9fpF+Y6t3fX6wtm19fpWEe35+fn57fnuJeat7fs9we5d+cn5ujn54kYN2fml8foeNe3t9fXx9jn28W1Fxfn18jn5+2H2xgm+uenlh
fm+Jb31+i37JfouCbm97fXp+fH19mnx9fad9foiafX29fHl7fXl6fH50Z599fn5+fHRyen1+lH5yfn68fnt5fnh+fr5+fn57fnR9fn1yfn16fn5+qH5+fnt+hX1ZfovKfnZufnt4fnx+fn59eYl+fn57iIR+fGJ9
gndlfn66fn1+dH1+ftx8fnp4enZxfIl+fn57fbd+lX5+m317fpJ+fXhnfXt8dnt+eX2Jfmt8x358j31+fn56fn15e5x1a41qfHp9e3mDe3x6fnx+nKCrfn54fp9wcXN+eH6jfnNwfH14jHV7ane0eX54eJR+fUp9
e3h+fY+tfuiMfm56flW1dpp4lH59bH59fnySfpR+Znt+fnd4z3Wle4afe36fcXtZe6F8fHV9eXt4fX53en59eX13fn5+en18mHx5fk19fXp+fal+fX59v319fn6OfHx+fqt4fqp8e36btnt+eXl9dH16e35+h355
dn18pH5+fX11d3yIY36xfXmie311fHx80Hp+in58nn58fHd+fX12fnp9fn18fX5+fqp+hW57fnhuvn5+fn57fH5+k35+tq9Zfm99fH55fXxmeXR4fX1+fnx8fn5ken59fX5+fnV9dX10fn16fn59fn1nu3t+fpd9
fpV5d2t+fHxeent8kX18fnp+en12hH5qe5t5eaDDcXx+fn1+eX56fm99k6pmfn6CfmF+hn59fnt6mneDfX50cX1+eX5+fn57edp+dXZ9fH2Ce35+q354fG1+mnR+fn2s3X58fbT7fn52fn15fX11eqZ9fn3Hfn5+
e35+pnZ2iatre318kn15fYN+dJ17fpR3fH5yfn58fH58in58fIN8fHl7d3Z8o3x9s35+br9+dsx+fn5+eXx+aX1+fbGhjn5+3n2Ken59fnyCeHp+fn1+fXx+rYN+dX6Rc35+fHZ+fpN8fn29bGN+gnB5enp7eH5g
fX5+fpF+aH5+q3tvfX6lfn5+aKGjfnpneJN3YH5We3x9fnp9d3p+fol9eX50e358fHlte2ZxfXd8fn15fn1+fqp+dn1+fnR+o4N8bX1+snR9fX58jnuFfn5+fJJ+e3l+fn18hIV8fn15fn5+fnV8e3d+fXh7i31+
en6gvHh4fHZ+foi+jnV+fX5+fsGUe353nXd4end+pax7fn19fX5+oXl6en53fX5+fnyqfX59kI1+iZF7em14iox+mnulcn5+nn59fX5+lnx+fHt8fnV80X6GhX6aanxke3qOdX5+fqN9fn5zrWh9eWx+fnx4eYd+
hKR+fHaGfX19fH59dX2HaXt+fn53emN7b3x9fXx+y3x8fXyNfnx+eYJ8fX5+fn15fpCPln59g3h+d4N+fX5+fHd9fX55fXy0e359iXZ8tXy7fXx5fqt5enx0fn1wfaR+c4h8b31+dXx7fn19Z8p9fHt7eX55fn5+
d36oe355fXuZfH55fX58fnx+fnx8cmypcnt9fn12fHh8fn7HfoV2flV8oHyIb316fJejfnB+fl1+eH5+eapzfaJ9ftl9fXyLfX59n3d5eXp6fnh8e3t+lH6ge3x9fnxzfnuYVH5+o31+dmlufH2heKp0b355fXx+
fH1+hZB+fnt7enyefn52fnmNfYl+an15fqp+bn5tcpN5uHN7eXlxfnt8eXx9fn1xcHx+Z357cnp5fXe8xnt+iXl7fn5+fn19enyQfn6ifXZ8mX2vfa5+eXt9fn5+hn1+j5Z+eX54eH58fXp4e35+jnl+dHyWfH1m
fqN+fHy2g356eX5kfXp+a3x9nXx+fX56kH5wp318fn6qeXx7fHt8a358fX57fn3Le3l9fK5+c2KEdX6+fnldfmt+Z4J9eHt+qnykfnl+fn16fH1+eXSlnn1+fY9+en2ZfH58dX5+fHqMfH5+eXh6dHl+eX5+fZru
e316fnR8d2h+e357e357fodje3F+en56eLPAe3B+fn50bn15dn5xdH59qIp0fnV5fat9fm59fXh8enx9fXx5fn6tfn17fnx5nH56sH1+fXh9foJ9fXF8enmcfXuOfJfXfnp6hKt9fH5dpnF8fX18eX59fXt+fn6N
fn1+cX59fX16j3t2d3B+fHuNcWx3nnl7eaeMfXt+fX13fn57hH19fnl0eHl9rll9en7Fenpnfbp2fH5+mH5+rH5+bX18aHhofI56en5+fnp9gn6NfXV+j3l7eZRnfHx3eXx4fX1+fX2xfn5+d36PcXZ2e35ufYp6
fmx7eH6PfnGMfH6/gnple3h9fn6jfnV3iHuJ431nm95+fH18fHt+fH15fa57fn13fH59fXqWfXl8lHmVun16fX18fX5+fX56fX17fn17fnx+fn53en59c357faqifn5+d36Vfn54oYJ9fnJ9fXp9aLt1en5yfn59
fnx9fn6gaX5+mH5h23R2bLB+bH1+uHl1hpByfYWRenN5fnp+fn55eqd+cn1+fn6Lfnx+fL58jn58fHB9fn19ua6sZXl+e316fn5+fnZ4c354oX5+fMx+lXWLdoR6dpZtnJlxfnx+fX1+faV+cn2PcV9zd315fH5+
eX6feqV+fX6kfId9+L90eHl8fnyZon58fX6/iGhsfXt9rH2ue36Hfn5rqXZ+fpimeH5+fn6Efn57b31+kdPBfnGoeX1+fn58fHp6fn18fs54fnl7fcB+eql8q29+fXx+fnV8rJl7fnx+e36Eunt9hH5+dVx+Y3t4
ZHx3fXt9fH18e3h9fshzfZN9fnx+fXZ3fn1+fn5+fX59d3x2fn1+d5J6e6l+fX5sfXldfnd9fXF+o3d5fX5tfnR0fX57inxwen18fn58eX5+eHiKfHd+eH6Yfn1+jXXRfI59dX2oi32Oe3h8fnB+d3pfo3x+e319
fnp9uI1+eH18fnx9fn11rHZ9fX59fHx+fnd8fX16fnx8e3p4m35+fqGtfY15en59fH6tcH5+fn51e3x20r57fX58e3x5fIl+bXx+b315cn59bXx+fnuRfnt9rH59jXZ6fHx9eX5+YnlkZX5+aH5loK9+dnl9fnl3
dqF+fnx+fn15fn55fHKdcah6fX1ylXx+fHm4eX5+an16fp2zh7x9Xn19bXqqfH53fX19e3V8fnt9pH1+fX5+eqSxg4J+fXq7r31irX58en5+fqt8xnWmmIp4fnx3fXt+eX18d358eJZ9fH53fn6JfH5+qXd+c3t9
enO7fHp+ent7fH18eXd+dnJ9hXt6d35+d319fn5yfrF9fX1+jXzGfX2sdHWWfnt0fnt7fnl5fVl8Yq19fX18fH2Tb3x9fa5+fH59ent+fX1yfn59fn5+dn5tlHmKfn15eIt+fnx3fXuie35+fn59uHV+fH58fn1+
fYude31+eXp7fsN8dH14fX5+eH5+hXV6dXV7fqJ9Z3V5hXZ1fHiSeHFmdGCMfn6kfXx+e3x9eKx9eol3fnx4fYV3fnV9jG5+dnF+fH6XfnV8fX59c32Pd317fn59fcl9dXuFqn19dLF+fn57dn6LfHmoepJ3hlVy
e319fnV9eG55e3uHfJ90fX55fMF8e35+s36qfXl+fnN9lpF6iX5+fX5+fp15e33bfnt8e3V9cH59cHudfHJ+c252eqN8fnOIa33Cfnp+fn5+bn58i3psnE98fnxyr36EfHx8fn6SfniCfpJ6fH1rj3trfX55lH57
fnx+fWx+i3x+fn51jHt8eWB+fn2pfoSDfH6IfMF+eX18fH58cXV7fXx+fn59flx6fH5+fn56fnySfnyRNH59fX5+fn19eW590n6JeWZ9eH5+fnF3fX16d35xmHh+fX2hmn2OfXyzfn24fn58fH5+fXZ+i358fnp9
eXt+fnx9dXt9fHt8fn19fnl9hnF8fn18fYp5lXp8dIt+b3h4e3p9eH17a8d+dX6JeJ13fXzDfn55fX57j2lufnqth6qZfXh+fqt+fl7vgnuje5p8fH54fn6rfn14fH15lHh9fX2pfH5+fH6GfNZaemp8nHp8ooh9
e4t2fnt+pNB8fn19fnt+fn58fnp9b3Z+fXt7fnt7fXZofmt5fnt+eXeQfnp+d357fn19iX1+e3x4fYp+fH1+e36Vfot6fXZ9fnt1cHx5fn16fXtxwn61fnaIdGt7fax3jrB7fHt9dn2OfX1wen1+fHt8fX55fn5+
fH1+fn58l51+c3xta356fn52e3B9eH19gnhzfn57W35+ln5+fXiDfmp+fnl+fX19XX6GoX1+sXdzfnx8fsp+fnt8enh9fn1+lHZ+fn55cpx8sXh4d36RfnvFfot+fn55fXrScXx+d4aTfot+fX11fn5+fn5xfWl+
fX1+fXtzlk59e357fn2efF+KwX1+fn19bKR5fnp7fnx+eH53fn5+nnJ+fo99fn2Ffn5+fXtqfmx+fnx+ep18j35+fH2Kfn16d5SFsHl5nHuYdn5+fnxhfn5+rn19q3d+dX5+eWx9dH59tW1+en6hbH53n35lfH58
fn5XdZF9c6Wmfn1+fH6afn59fpt+dqLMe25+fn1+dHx+e318fn58fmV+fXl+dXR+fH50Yc+cfn58fX5+fn5+fnl+fJ95fX1+e513fnp9fn59yH5+fXZudXxsfHx7fH57fn5+fmp+fbJ4e35+gn19e35+fXp8fnx+
dH2ze3p9fXV+e4J6ft9+fn5+sn1+ooJefn2Ce3x9fKp+c36XfHl5fnx+fH1+fnZ3frB9oX58fn2Scnx+enx7fn19fnx0fqxmfnyDfn52e8B8jX3YfXp6e318qH19faR8fX59e316e4J+eWx9fn5+c3R+fnR5fn6n
fpd+kH58fXppfn5+ZH6afXJ8fnB9enx5jH5+fH57fn57fH12fX5+fXx8a354n3pvn3x7fnp4cnhlfn5+en5geH57fX14fXt+fllsecB8dH19dJ58fXx9fn3XbH2UfXp+fXNsesh1fXl+eH57fot+fqx5fH5+lsV+
fnd6fn57es18nG19fn5+onl+fXZ9fX56fn6Xfn58fn1+bXtEfX53fnx0fXx+en59en16iXmLeX5+fnZmfnl3pHd+fnB2fn6Rfnx+d3x+eXybeWiveH5jj3xvfn6wfn1+fn55h31+eqJ+Z5V2fn6WfqOGfX1wfX5+
emt9a8J+e359eJJ+oX5+fX50dHx3e3uUfJdzfnyDepp6fH5+fn6JfXh8fn16fnx+fn60YH59fX5+fpl9fnV9fp59dXWPnX58fq17dnl6dnW0fH5+fX5+fH19cXxufXd+fX6jfn1+eXl+w4tvfH19dnd+fX6Ymn5+
cn5+e32Efnx2fnx+c3tzfnl9fHp+en5+in5yZX50fHt0fX52fn5+hHx7fnxyfXtdfXt+fXh9fq5+e3yHY3ukcXx+q3x9fnx9e3yPfXt2fn59fHt9fHZ8e355fnNvfnl0fn5qfn6LfXp2sH5+eX1+cn59fXCIfnl+
fXxyfHx+in17fYV+cH18dMd+dXd8fnh9eHl7kml4fHWao36gfrGGfX19eX2ifnt9fYS8fI1ijH2afH5+ln5+fn1vs35+fWp3fn1+fX5+eHx7kISsenWrdMF+c357fX54fpJ+Z31yfHqPe219eXKLfX5+m358fLCf
fXt+fX59fHJ+kH59fHt+fX5+fn5+ZHx9hHh9lK5+fnh9b31rXnKGfqh9fnp+fW5+TX6CfXx+end5g31+fm1+hXp8eXSor35+bn5+fXt5fnx5pn51u358fH5+eaR8fn7pfX13i2xsfn1+fnaqwcZ5fXp9fnxnfn59
fH19fn6zfn1+x35zfX55ent3c36JX3t7c5B2dXp4eH18d31+i3t+tH7TfX1wkad+fn6Va6l+fMR8fJSucHp8l356unh8mX58fH59fsp7uXd9fnx5fqd5fn53fn66uH50fm+neX19eX5voX2Te3h9fn16fpV9d252
eH5wfHp+fLB8lHh8fn13fnV+frd9kH1+fnR+fnt8fnJ6fpp+fn7CfHZ5RXt9fnl+fn1+fn2mfX5+fn17cGp9YXp0fIh9fn56kHKSeXx+fntxeH54fn59fX1+fql4145+nH17fX6tYXp+in1+fnB8fn1+u5R9d3x5
fn2MfH57fXp8fWZ+fH58fnq0fnR+fHyodHx6c359fbp+zX6Efnd5fpd8c6Vnfn5zj7p9pX5+3qZydHt+en59fn59fn6gfn6acH5+fst+fnd6mH58bnxYfXtyenV6cHx8enyw175+fn58emF7fXx+fn14pnx7fY57
sn14enm+e3h1kX57fn18sLJ+fXh7pX19XZN8fn19cJN+dn6rfIt+fHRyfX3YeH1+eHx9eX59e3x1fnuMfmG2sJB9fnd+fnZ+fqR3T31de352fmN9fXp1hXd4fH19p3N+oH54fnx8e3KTfpB8fHx9dn5efnp7fKx2
joabfnZ+fnt+enl7b369fn51gnt5fntufn56int+k3h+fsV9fnhzcn5+lnJ1fn13fm19fH5tcYN9fX21fm99e3x08X1+fH54mnx+kn5+fXx9CQDW//n/4f8EANz/8//v/+f/1//x//v/BAD2/wAABAAAACYA9v9F
AP7/u//t/xcADABIAAEA+P8SAAwAAADU//n/8f8CABAA/v/d//H/7/8QADQACAA0AOj/9/8TANT/CgAeAPf/2f/+/w8ABAAGAA4A4v8RAPz/CQAUAAEA6P/4/wMA8v/r//7/YwDw/+3/BwD0//v/GQD6/x8A+f/3
////FQD4/wcA7//n//r/DQDu/+n/8f/n//n/x/8WAAQA/P8JAO7/BwDz/xsA/f8FAPr/z//5/9P/9//t/xMA7v/5/+v/BwDu/+j/8/8HAAAA8v/r/wEAFgAYAPD/6v/n/xMAJAD+/9///v8jAPX/IwD+/yMAAQDu
/+X/9//4/xkAAADq/wkA6P/0/x8A6P9PAAUA/v8EACYA+P/T//n/EQD0/93/BgDw//b/BwAfAAgA9v/t/xEAFAAHAAYA+f/T//r/+/8AAOz//f/3/ycADAADABAACwDq/wcAyv///wUA7/8TAAIA5P8cAOL/9v8F
APv/+//7/yEAAAD0//T/8//6/wEA9P8PADUARgABAAgA8/8PAAgAGAD5/9P/9P/5/xsALAD9/wcA/f8tAAwA4P8OADYAAAAQAA4AEAD5/w0AAwDq//r/+f8DAOD/9f/L/w4AMAAAABgA/f/b////6f8GAOD/+P87
APX/6f8JAAwA9f/H//f/9f/7/wsA/v/r/xoACgAIAP7/GgAkABUAGAAHAOr/CAAYABkAHAABAND/GAAUAAsAEgDn/wMACwAqAA4Ayv/+/+f/GgAiAAIA8P8JAPj/AwDg/wYA7P8FAPb/AgDi//X/DQDn//f/+v8l
ABYA4v/t/+P//P/3/+n/2f8KANr/6//9//b/9f8CAAQA+f/d//L/OwAGANL/9v/t//f/EQAMAOb/CwD+/wMACAAbAPr/AADq/+X/FwANAOL/+v/9/wUA9P/+/wkADgDq/wcA5v8JAPj//f/7//z/AwDw/93//f8t
AAAA+P/x/9f/BwAyAPn/HQAHAAIABwAYAAoA/v/s/wkAAgD8/wwAAgAIANz//f/p/wYAIAD8/wcAEAAMAOn/1//p//X/8//9//z/DQDa//n//v8DAAUA/P/1/9//8/8TAOf/+f8EAOb/7P8bABEABAAVAAQA/v/7
/xUAHAD9/xMA6//v/xAAzP/5/9//CQAyAAAA9P8DADoAAQDO//P/GQAFAOr/6f8FAPz/5//q/+3/CwDe//T///8MAPD/5/8bAP//5f///wsA8//3/xsA9v/2/wsA9//Z/wYA1P8GAPz//v/1//z///8IACAAJgDu
/wEANgDz/w8A9P8pAO//EwAMAPj/+f/t//X///8JAAAA///7//H/9f/7/yEA+f8RAPz/DQD+/+f/9f8JAAcA7P///w0A9//r/wcA6P/4//f//f/R/xsACgD//+v/EADm//j/PQAFANb/+P8XAAkAJAD0/wcACQDW
/wMA0P/9/ycABwD+//7/9//4/x0A+//J/+3/GwD0/wsAAgAAAPv/BwARAOb/AgDu/wEACgD2////AQAeAPf/y//z/+P/4f/n/+X/BQAaANz/EwAgAP//1//z/xcA/f/3/wUAGgD4/+n/AgDS/wMA3v/+////CAAQ
APX/LQATABgAFwD6/xIA8v/5/+H/+//7/+//HwDx/xEAFQDc/wgAwv8bAO7/+P8ZAAEA9v/t/wEACwDw/wkAyP/z//P/AAAaAP3/CwAiAFAA8f8RAP7/FQAHAOb/BgD8//X/9//j/+n//f/x/wcALgDe/+n//f8R
APP/4f8oACIABAAwAPv/2f/5/x0A8/8NAOv/1//6/xUA/v/N/wgA2P/r/8//AQAwABUA7P8cAPL/9//r////GQDs/xMAAAAUAP//BwD6/+v/FADs/+P/wf///+3/DADo//H/7//6/+n/6f/f//X/2//y/xkA+///
//7/v//6//X/CQAoAP3/9f/8/9//BwA4AAAABgAAADIAAwDa//X/BQD8/ycA7/8vAB0A8P/5/wkA/f8hAPj/9f/6//3/AgACAO3/AQACAOD/8//x/wgAKAAEAA4A9v8XAAcAAgAIANT/AwAEAAgACAAWABoAAAA6
APX/DwAdABwAAQDw//z/AQD6//H/8P8VAAsAHgAFAP7/DADW//v/8f/0/wUABAASAPz/5f8SAAIADgACAAEAFgD6/+v/8/8dAP//9/8GAOj/+//v//v/5/8EADIA/P8pAOD//f/2/wcAEQDk/wEAKAD//+3/8v/n
//v/GwDw/wEA+f8bAPT/5f8JAOz/AQAGAAgAEADr//H/CQD4////PwD6/+n/BQDu/wUA+P/4//f/BgAmAAQAGAAEAOL///8JACsAwP/+//X/6f+7////5//l/xsA+P8BAOr/3f/4/+//AwDk/woANgD5/w8A+v8H
AOr/8/8DAPD/AAAAAPX/3f/4/xMABgAuAPv/5//+/9n/DgAgAAAA6v/1//v/DwDW//v/8f/+//X/9f8XAAMA7v/w/9f//P8PABMAHADq/+P/+f8vABMAxv8DAAIA+/8FAAYA4v8JAOz/AwDA//j/IQD//9//EADy
//f/AwD7/+P/+P8NAAwAIgD9/xcACAAcAAEA0P///xEAAQAKAA0AAAAAACYA8v/n/wAA6v8KAPL/AQDs//T/3/8sAAIA7f/h/wMAAADz/+X/9/8PAAIACADz/wsA+v8LAPD/6//t/wEAAwD8//7/AQD7/+f/9v/t
//7/KwALACAACwDs//H/6f/6////7P/T/wIAIgD2/+v/EwDi//v/PQDw/9//8P/n/woA0P8KAAQA+v/1//7/7//o/9//CwDI//v/6/8NAAwA//8BAPT/EwDu/xMA6v8bAPr/+//2/+X/8v/v/+z/MwD7/wcABAAE
AP3/2f/4/wsA7f/5/wUAEAAAAAAA6v8lAAAABgD2/y0AHQDO//X/GQDy/zEABgAGAP//EwD3/wMA+v8HAPn/EwD+/xUABgD4/wYAEgD6/7H/AgAmAPf/6/8CAOz/7P8HAAQA0v/3/wMA9v/V//b/7f/4/wMA9v/n
/xIAGAAMAP7/9f8LAP//DQD2////EwAYAPj/EwAMAAoA8f/h/wMALAAIANj/BAASAO/////z/+v/+f/5//v/DwD9//P/5v8LAPr/+/8DAOT/BgDq/+7/CwAAAPT//P83APr/8/8AAPD/IwAqAAsA5P8BAAgACADw
//f/FQDR/+f/EgDs/xUA0v8MAOD//P8LAPn/CQAdAA4AAAAAAP3/LQDw/yUADADQ/+r/2//w/+3/CADU/+f/DQDv/8n/7/8BAA0A7v8FAM7/5f/7//n/HQAHACAABAAqAAAANAAMAOL///8JAPf/+f8BAPr/8f8l
ABUA7v/n/xUA+P/x/+X/DQD+/9//8v8rABMAFAD0/wcAGgDm//f/8f/1/wsA9//V//v//f/l/x0AFQAYAPX/JwD8/+P/EgD+//v/6f/i//X/9P///wEA/P8GAPL/CgDu/xMA/v/6/+f//f/x//r/+f/s/9X/+P/7
/wAA+P8NAPL/BwDS//r/0//y/wcADQDi//z/0f/5/+3/AgD4//r////y/+n/8f8RAAEA7v8KAP7/4f+z//f/DwD4/yEAGwDq/wIALgD8/xkACgD8/wIA8P/6/wEACQAOAA8A/P/r/ycA+/8JAPT/LwD1//v//f/h
//X/6f8GAPD/BwDg/xIA3P/6/9n/8P8tAPH/9f/3/xkA1//x/wUA2v8NAOr/CAD4/wAA5v/k/wkAAwD+/w0AEAAVAAAA+//h//r/3//1/+n////p//j/GwDz/yUA/P/7/+7/IwASANb/BQDE//D/y//7/+v/CAD8
/wwA+v8MANb/AQD8/wUA5P/6/+X/IQD8/+7/PQD1/xkAAQAKAAsA/v/z/xMA7P/j/+r/FQAAAM7/+v8BAPH/8f/z/93/6/8FAAAAEgD2/yMAEADm//n/8f/6/wkAHAD+/+n/FwD7/wUACgD6/+j/AQAMAML/EgAS
APf/5f/7//n/+P/v/wMAAAD4/+X/7f8BAAgA8P///w0A9v8LAPH/4//z//f/AgACAAcAHgD6/8P/DAAEAP//7/8HAPj/+//l/wIAHgDo/+3//P/n//3//f8DAPL/FQDa//7/DQALACIACAAgAOn/8f8OAPL/9v8L
AAcACADy/+//FgDc/+3/+//7/wsABAAYAOf/7f/o/ykA7P8RAA8ADAD4/wcAAwBEAP7/GQDy/wUA9f8bAPz/LQDv/xcAAgDs//T/EQACAEIA/f/t/woA8P8OAFQAFgD8//3/8/8UAPT/4/8FAPf/2/8TAAIA+f/3
/woA+v8BAAgABAAyAAAA8P8HACoAFQDc/wUA1v/z/+H/AwDY/wkAAAALABAAAADo/xQAzv/7/+H/+/8dAAQABAD8/9//8v/3//7/BwDs//n/DwAKABQA7v8MAPD/CADo/wQADAAGAO7/+P8JAO3/BwDy/xEA9P8x
AA4ABgDv//H/CABcAP3/DQD+/xEABQAEAPP/0/8HAAAA+P/X/+7/7f8HANr/9v8VAPT/9f/z/xMAAQAAAAEA5P/t/8H/HADo////sf/7/+H/+f/r//z/7f8SAC4A/P8fAAQA+v8LAPz/7P8BAAQA4v/8/xEA+/8V
AP7/7f/+/+P///8VAPr/3f8LAPL/AADe//n/3f8EAOr/9P/v/+T/3/8CADQA8f8PAAAA9v/u/wkA6//r/+j/GwAMADwA+P8JAPn/6//v/9n/8P/b/+n/7/8kADgABwDy/wEA7P8GAPD/8/8RAO//DQAPAPL/9f8P
APX/+f8KABoAAgAMAPb/4f8JABIA+f/f/xMA+v8CAND/BAAWAOv/IwDx//n/6/8TAPX/8f/1/+P/EwDU/wkA+P/q/xUA7v8NAAYAHAAEAP7/BABQAAEA6v/6/8X/BgD4/xIAEADu//P/DADK//v/VwDw/x8A/v8f
AP3/+f8SABYADAAaAA0A3v/y//v/EADO/wcA8v8CADoAAgAGAAEA3P/0/5n/AwD0/wkAIAAIAOL/8v8bAPD/EQD4/+n/BgAEAAQAFAD3/zEACAAQAPf/CwD+//H/AADk/wEACAAOACYA///t/wIA2v/1/+X/9f/p
/yMA4P8DAAAA6/8DAAoA5P/q//P/FwAEAAQANgDt/xkACQDg//z/AQD+/yUAAgD6////EQDx//f/7f/n/wEACgD//w8AAQAEAP7/2//6/wEA+P8HAPD/3f8IANz/CgDu//f/FwD5/x8A///1//H//f/9/9f//P/9
/w4AEAADAOD/AAAgAAAAFgDr/w0A6P/Z/xUADgANABQAIAAAAA8ACgD2/w8ADwAoAOv/7f/o//P/9f/t/wYA3v8KAPL//f/P/wQADAAFAAAA//8VAPf/+/8JAPL/BgD4//z/MQAHABYA9//l/ysA/P8LAPr/JAA0
APb/AwAHAB4A/f8VAB8A+P8OAAgA8/8LAPv/CwD0/+H/CAAGABUAEAAMABgA+P8JAP7/zf/l//P/BQAMAP3/CQDp/x8ABQAWAPr/1f/8//P/+v///wEA9v8OAPT/+v8PABMA7P/1/wUAEQAGAPn/1/8EAA4AEgAs
AP//HwAfAOT/+f8RAPL/z//0/w8ACgDy//H/zf/2/zMA+v/D//b/4f/7/wcA/f8hAPH/+/////X/8f8VAO3/MQAFAPj/AgAcAAwA5P/r/ysADADs//7/CwD//xMA///p//P/8f/1//3/8/////n/JQDu//X/BgDo
/+///f8SAAYAAwAEAPL/u/8HAOL/FQDu/+z/7/8CABQA/f8LAAIADgD6//f//v/J/xcA2P/7/w8A8/8HAA0ADAD9/wcA/P/R//3/3//9/ysA9v/l/xQAFgDx/xMABQAMAAYAHgD6/93/BAAOAA8A7P/9/zMA+P/Z
/wMA5v8HAPb/7v/z/wQA9v8CAOz/BwAEAPD/8f/x/93/8P8PAOX/6f8eAP7/IQDQ/9n/IQAAAPD/9P8XAAUA1v/5/ycA9//n//v/6f8QAOT//v/9/wgA4v/4/wsACgAOAAUACAABANz/+P8DAOf/4f/0/xUAAgD0
/wUADAD//+//8/8hAAIAMAD3/0MABQAMAOz/7//x/+//BAAiAPH/6//y/wUADQD8/xUABgAUAML/8P8BAO//EQD8/+n/DgDs/wMAEgAZABwACwAcAAgADAAHANb/DQAoAOz/+//9//f/8/8VABQA6P/8/9v/+f/7
/wkA/v/z/+v//P/3//z/JwD0/73/DwD8/w4AGAD+/+v/AwD8//D/LwD1/9v/BAD4//T///8JABIA+P8VAPv/DwAJAPD/6v+//wEAAAAMAAQA+f8XAAIA6P/5//f/AAD2//7/6/8bANT/8//7//v/BwANANT/AgDs
//L/EQD7/8f//P8VAPv/9//j/93/BwDw//n/IwACAPD/AgD4//f/JwD6/wMA/P/r//3/CwAVAPz/9f8PABUAIAAJAAQABwD2/w8A6P/s/0cABQA2AAYARgAJAOz/8/8VAAwAIAAEAAYA9//f/+7/8/8UABAA8f/b
//H/0f8aACgACQDu/yAALAAAACoA///r//r/+/8NAOT/9v/5//H/MQDw/z0A///r/xEABgASAAYABwAMAPf/KwDq/+3/9v8PAPT/3//y//X/CQDs/wQAzv8IAPr/9f/x//P/9//3/wcA7f8VAAwA8P8KAAgA+/8N
AAIA+v8EAP7/4f/5//j/0/8SADgA8f/9/wIA9v8HAA4AEADs//7/8f/2/wEA9P/h//r/FQDd/wUA///P/+7/BwAGAPL/5v/d//r////7//f/AAD4/xgA9P/5//3/EADw////EQD2/9n/8v+v//j/JQDz/xEAAADo
/wcAQgANAAYA8//3/wcA8P8MAP7/CQAuAPf/CwD3/xUACgAcABUA8P8OAPL/9P8BAPz/4/8PAAwA+f8bAP//5f/t/y8A7v8XAAEAFgATANL/AwAQAPb/AQD2/+3/EgACAAoA8v/z/xcA8f/1/+X/DwD1/x8A+v/9
/xAA4P8AACgA/P/F//j/8f8DAP7/AAAiAP//7f8BAN7/HAAoAAkADAAHAAYA+P///+f/9f8IAOr/9//P//P/+f8BAAQACAAeABYANgAHACQA7P/h//7/6f8EAPr//f/v//7/zf/8//v/DQASAPb/7f/5/8X/6f//
/wsABgD9/wUAAQAKAB0ABgALAPj/BQAGAO//+/8EANr/IQAMAPL/BwD2/9n/BwAgAP//BQAAAN7/DgDy/wIAIAACAAAA9//t/xMA9P/8/wEAGQDC//H/HQDv/wUA/P8FAPT/8f8RAMz/+v8fAPz/CQAAACwA+P8F
AAEAMgADAPj/9v8lAAMAxP/s/+//AgD6/wQA8P8CACQA+//h/yUAzP/9/x8AAQAQABwAHgD0/xMA+f/1//X/CwALABwA8f/N/wQAAAADAAAACQDY//f/GwD9/wsA+f/5/wAA7v8HAAwA6P/b/wUACAD4/+v/7//V
/+z/7/8BAAIA7f8TAPX/9f/+/wEAzf/R/wQA+v/y/w0ABwAWAAUA7P8CAAAADwAiAAMALAATABYABAAMAPn/OQANAAgAAQD0/yUA9P/q/7v/BAAAAPX//f8CAOL/BgAGAAQAGgAVANr/CwD4//7/7f/8/wkAAwD6
/wUA2v8KAPr/AAAGAPn/6/8GAAIAAAC+//f/KQDp/ysAAwAUAOn/DQALAPD/BgD6//f/BwAGAOL/7v8nAAoACgACAPb/EwD4/w0AOAADANr/BQAaAPT/3f8JABwA+v/z/+3/AQAOAOz/7P8XAPT/LwABAOz//P8d
APP/x//z//X/9P/P/wEA/P/8/wkA+f/l/wAACADx////DwAaAPP/FQDv/93/9f/9//n/MQD2/+n/+v8BAAkADAAOAPD/CADq//v/BQD6//n/AwAAAAgANAAEAN7/BQAGAAQA8v8EABgA7P/f//j/6//7/wkAAAAM
APX/5f8IAPb/AwAAAAoAAADy/xUA/f8pAAwAMAD9/xUA6f8BAP//AwAHANj/+v8ZAPf/3f/7/y8A+f8ZAAcA6v8BABQA/P/7//3/EwDu/zMA8f8LAPv/DwARAN7/7//x/+3/+f8AAD4A+P////v/AQAKAOr/9P/V
//L/6//9/+H/AAD0//H/3f/o/+H/9P8FAAkA2P8AAAgA+//Z//r/EwAEAAIA9f/l//v/4/8LAOT/7v8LAAIAFAD6/xcAAwAeAAUA6P/5/+//DQDk/wEA2P/u/xcA6/+3/wEA6v8EAPr/6/8dAAQA3v/z/wEADwBm
AAIA4P8GAPL/AgAsAAQAMADx/9P//f/l//b/KQAIAB4A9v/X//T/HwDr/8v/+//h//7/6f8JAN7/JQAmAP3/9f8AAA4A7f/f/woA6P/y//f//f8HAPL/zf8TAPz/9P/d/+b/JQD4/wcA+f8bABkAOAAEABwAAQDW
/xIAyP/v/+n//v/9/+r/2f/7/+v/DwD+/wgA+v8NAOb/9//t//P/7/8JACIA8P/5/wcABgAFAPL//////xwANAAAAPD/FwAMABQAHgDz/xcACgDY/+3/BwDM/xcA/v8XABIA6v8UAP7//v/R//P/zf/t/9X//v8Z
APT/4f/8/y0ABwDk//D/BQD6/+v/8P/t/xIABgD9/wsA+//3//3/BwAIAAgA+f/t//r/w//2/yMA6/8bAAEA4v8AACoACgACAAsA5P/7//f/CAAKAPj/IQD8/+//EwBUABQA+P8KAPb/GwD+//b/RQD4/wUA9/8T
AAIAqv///w8A+f8ZANz/EQD0/wEA/f/5/wMADAD7/9X/+P8BAPj/AQDu////7v/Z//v/8f/t/wsA//8bAP3/DQD8//v/+/8pAAwAJAAMAA4A+////wYA9P/u/+v/AAAGAPz/HQAHANj/BQD0/+r/3/////P/5/8L
AP3/6/8DAPT/AQDk//L/JwDx/ycA+//7/+//AQDi/wUA7v/3/+z/0f8IAP7/8f8DAAkAFgACAOb/DQAOAPT/5f/u/+n/AgDa//T/JwAAAAAAAQA0AP7/AwDz/x8AAwDi//z/FQDz/9f/AAD+/xAA2P8BAOL/AgDw
/xEAHgAAABIA9f/7/wIA8v/9//X/8P8hAP7/DwD8/9X/BQD0/wEAzv/z/+3/DQACAPz/JQD2/+3/CQD8/xMA3v8MABgA/f8DAP3/BQACAA4AAAAEAAEAAAAMAOz/DAD2//f/CwAiACAA7P8fAPb///8QAM7/DADq
///////7//H/8/8VAAAA7v8KABQA//8pAP3/4f8FANL/9//9//P/x//1/9n/AwDw//X//f/+/wcAFgDE/wIAEgD3/+3/9f8jAAoAwv8GAN7//P/h/wQAGADy//f/BADk//T/NwD6//X//f8bAAUA6v8EAAYAGgDw
/wwA7v/6/zcA9//J//z/BwD3/83/7P/1/wUACgDw/+v/CQAOAOf/AwAEAAoABgD+//7/+f/s/9f/1v/R/wIA/P/7/wEA+v8HAP//GQADAAYAEgDk/wYA4P8RAMj/BAAAAPj/HwD+/w8A7/8FAAEACAAYAOD/9f8r
APn/5f8BABIADgDe//X/5//5/wEA9//x/wMABgATAA4AAwA0AP7/0f/5/yMA//8ZAAcAGgD5//P//P/p////zf/z/xEA6v/Z//n/+//6/w0A8/+t//n/5f/r/w8A7v8TABwAOgALAOb/BQD2/wYAzv/7/9X/EwD2
//f//f/u/9f/CAAAAO3/1f8MAPj/BwAaAO3/3//x/+P/DgAkAAgA6P8CABQACQAwAAoADAAFADYAAQD8//f/7/8EAAYA7P/x//f/1f/w/wEA6v/x/+//DwD9/y8A4f89APP/0f/4/wEA7/8fAPn/DQD+/wEA/v8F
APT/7//9/yUACgAMAPn/1/8TACQA+f8RAAkA7v/2/9f/CgAmAPD/8f8CAMb/+v/p/wQAEgDw/0kACgDa/+j/4f8JAOD//v/d//z/6f8SAEoA/f/n//n/9f8DACwAAgAKAPf/8//w/wsACwD+/wAA/v8GAOb/+P8D
ABYA1P8IAAIA9v/v/wMA+P/H/xEADQAQAPr/4f/2/10AGgDy/wEAAgD8/+//9P8JAAsAAAAOAMT/7//t/wIA8P8JABYAAAD8//n/9//+/+3/7/8JAPD/CwD4/////v8HABMA6v/4//n/AwAeAP3////4/yMAEwAc
AP7/0//x/xcAFgDy/xYA6P/4/+n/+P8RAP7//f8KAP7/CADo/+v/x//p/7X/EgAEAAIACgD7/xMA7f8tABEA3v/8//X//f/h/wQAGgAIABYA/v8RAPP/+/8EAOj/BQACABIAEgD1/+//7v+t//r/BwADAPT/6f/T
//D/GQAAALz/CwDi/woA8v8RAOD/BAAiAPP/8f8EAA4A+f/v/wAAGADx/+n//P8pAAUANgDt/9n/AAD+//T/GQDu/wsA9P8hAAEA+v/2/xkA+f89AAEA2P/5/wcACAAOAPT/0f8DAAIACwAGAPD/GwD6//v/+f8N
AAYA6v8NAPr/8/8PAO7/7//6/xsA+P8FAPn/IwD5/xMABAA2APj////p/+n/DABcAP7/AQAQAOr/DADi/wcAKADo/wEADgD2/93/xf/x/+3/6v8PAO3/DwD+//n//P8DAAAA+P8BAPz/9f8bAPb////5/xEACQAg
AAwA7v8SABoA+f8LAOb/IwD//9v/CgASAAQADAD5/8X/6f/t/w8AHgAJAPT/7v/3//n/0//7////+//3/wUAKgAEAAYA/f/7/w4ACgD8/xcA9v8pAO//CQAMAAQAFgDg/wQAMADv/5n/+v8NAAQAIAAYANj/FgAM
AP3/6f/o/wMA5//x//f/7f8RAN7/8P8XAAgA4P/7//P//f/z/wsA9v8FAPT/+P8JABAA9P/0/+n/BAD8/xAAwP8HAOz//v8hAP3/AwD8/wsAEwDm/+T/JQD0/wUAAAD4/+3/OQD7/63/+v/n//P/1//7/wEADQA0
AO3/CQD1/8P////3//z/FQABAPj////p/xEA+P8KACYADgAKAPn/5f/9/8f/AADk//T/1f8RANr/GgAWABsAKgAGAOr/AQC6//X/1f/7/+3//f/5/w8AGgD5/+v/8v/f/w4AGgDd////AwAEAAEA9P8AAC4A/v/3
//j/CQD0/+3/9f8DAPL/6/8HAOT/8/8LAAoALgAGAPr/EwDo/wEACADx/+f/9f/x/wAAzv/y/+f/AgD4/+//+f8BAP7/AwD+//n/AwAQAOD/BQAOAP3/AQABABIA6f8zAAcA7P8FAPr/AADi/+//+/8JAOz/CwDe
/wYA+P/h/8X/3P/v//j/DwD4//X/FQD2//v/7f/3/xMAGAAKAAwACADb/xEAEwAaAPD/vf/8/+X/9f/9/wkA7P/1/93//P/d/wYA3P8PAP7/GQAIAO7/AwABANz/BgDk////z//8/+//AQDu//n/FwD8/wsAAQAI
AAMA3P/3/9n/DQDy/wUA7P8lAAwABAC4/wcA/P/r/9n/9f8PAPb/6f/6/+///P8DAOf/+f8AAB4A6v/3//r/2//y/w8A/v/l//P/AwAPADQA/f8pAAIA3P8EAPj//f8NAOj/OQAXANb/CgAcAPv/4f8MAPj/8P/7
/woABAAGAAgA8f8LAPX//f8AABwA7P8PAP7/GQAGAAYA+f8TAP3/8f/5/w0A9P/3/wwADAD3/+v/+v8BAAIAiP8EAPD/+v8JAAYA4P8CAM7/4//h//r/FwARAA4ABwAAAAQA7v8BAOz/AQD+/wEAJgDs/xUABwAM
AAAA8v8EABwAAQAEAAwA8v8IANr/9/8JAAUACgAGAA4A+v/7/wMA5P/v/wkA/v8hAPH/QwD8/wEA8v+//wIAIAACAEwABAAgAAUA2v/8/7n//P8fAPD/CQD6/9P/BQAIAP//9f/4/+//+P8VAPb/6/8QANT/DQDy
////BwD4/wEA+v8DAP/////0/wsA9v8TAAQAKgD3/wkAFgAGAPn/6//9//X/BQDu/wYA8P8NAOb//P8nAOr/CwD+/+n/9P/F/xYA/v/v/+X/AQDY/wIA+v/7/9n////t/+n/AwD4/9v/6//Z//L/+//0/9f/AgD+
/wIA8P8NAC4A1//5//D/BQD8/+3/+P/d/xIAAgDy//H/+P/d//7/CQAOAPz/AAD8/wQACgDk/9H/DQDm//n/7f/+/w8A+v8TAAMA9P8QABQABAAAAPD/DQD3/wkAAwAGABQAKAACAPL/CQAEAPf/6f/0//X/BQDc
//X/NQACANr/9v/f/wcADAD5/x0A5f/j/wkA2P/r/xUAAgD6/////f/0//X//f/t/+P/BwAdACgA+f/5/xgA/v/6//f/+//n/wkABAD6/wUA7P8nAPz/CwD4/9X/BgD6/wEACgDw//v/9v/5//7/0//8/x8A6f//
/wMABgD7/9///f8BAAAAAAACAAgA5//v//3/CQD+////DgAyABAA3v8DAA4A7//l//X/EwD2//n/+f8dAP7//f8QAAQA7/8pAPP/uf/i/8f/DwD8//f/9f/7//v/DwDu////4//4/wEA9P8NAPn/EwADAPz/5v/R
//L/EQDx/93/CQBAAA0ADgD8/yMAAAAiAPv/3/8BADAACAAYAPb/AQASAPz/8P8jAOL/4f8DAAwA9f/t//T/6f8TAOL/9//j//v/7//1/wUA+P8vAAUA5P8PABIABwDy/wkA1v8BADAAAQDw//z/7//3//P/8f83
APH/+f/z/ykACwDw//f//f8FAAAAAgDw/xEA2v///93////n//j/CQANABIACwDs/x4A1v8AANL/+v/j/+3/7//4/wkA5v////b/AQAFAN7/AQBMAPb/8//7/9n/9v/V//P/+f/m/+v/BgDQ//j/8f/0//f/DgAA
APf/9f/5/wkA+f/3/wEAMgAJABYAEwAKAAEAAAAhAAoACQDo//z/BwAAABoA7v8NAPL/4/8bAPj/DgDq/wwADgDw/+v/FQAAAAkA3v8JAPj/AgAAAAAAEAD//+n/5P8BAOv/7/8iANT/EADy/8j//f8LANb/AQD6
/w0A4P8HAOD/AQAGAOf/+//b/w0ABwAsABsA9v/p//n//v/5//j/8/8JABIAFAD4/+j/2f/i//H/BAD8/wYABAD3/+n/+/8DAPT/5/8BAAgA+v8DABMA8v/9/ycA/f/1/wIA1P/7/w0ABQA8APj/EQANAOb/AQD2
//n/5/8FAP7/CADy//f/JQAAAOr/AQDw/xUAAgD1/wEAEQAMAAwA5v8DAPb/EQA4AAMA9v8JAAoA6v8XAPb/+f/1/w0A+f8lAPb/DQADAPr/+//f/+X/LQD2//v/AgDy/xEA+P8FACgA/v/z/wMA3P/+/yEADQD6
/+b/HwD+////4/8HAPv/+/8TABIA8v/p/yAAIAD0/9n/CAD6/wMAJAAAABIA5//B/w4ACADz//3/7/8XAO7/+f8BAOr/7//7//z/9f9UACIA6P/5/wIAAADz/9//DAAOAPr//////z0ABQAWAOj/MwD4//P/BAAE
APj/9f8JAPb/7/8TAA8AFADw//n/9v8PAPz/6f/0/wcA+////+z/7//+/+3/6f/h//T//f/x/wMA+f8tAPz/5f/5/zkA7v/3/wMA9v8SAOz/AwD8/+//zf8EAAIABwAIAA4ADAD//ykA///7/wQA7P/0/6n/DAAe
APL/LQANAAAAAwDy/wIA9v8DABIA+v9LAOj/IQDM/yUA7/8TAP7/9f8YAPT/9f/5/xYA+v/z/zMADgAAAPf//f/7//P/BwAOAO3/FwAFAAAA/f/b/xYA+P/9//3/BwAGABwABgAAACIABAACAA8A9P8HAOb/BgDm
/wUAKgD5/+3/AQAUABIA6P/6/w0A+/8NABgA5P/r//X//f/3//v/HwD4/w0A+f/x//P/CQDx//f//f/n//L/5f8PAPT/GgDy//D//f/y/+n/9f/d/+D/GwAGACwAAgDo//b/8//w/x0A+P/b//n/5//6/xsACQA0
AOr/6//8/9X/BQACAO7/KwAAABIABAAGAAAA4P8RAOD/9v/5/xYA7v/0//v/AAD4//3/CwABAAYADgAOAOn/3/8BAB4A8//5/wMA1P/2/+X/+v/n/xUAFgDw//3/EQBCAOz/9f8CAOL/+/8VAPv/3f/+/+X/BAAa
AP7/8/8AABYA/v8ZAAkA9v8RAAAA+//Z//v/OQD6//n/CQDk/wEAEAAWAPb//P/5//L/5/8KAAYAAwC2/wIA/v/6/wcAAQD+//n/OQD7/x0AEwAOAAgAAADp/9X/EADc//D/CQAaAPD/7/8rAAYABADr/9H/GwAA
AOb/NQD//wEA+v/7//T/BQABAO7/CACY//7/0/8MAP7/+v/j//b//f/4//P/AAD+//n/AwAQANz/AwDu//j/AQAAAA4A7P/l/wEAAAD5/wUA/f8dAPj/BwDf/w8A7/8LAAoA5v/q/ysA9//t/wsA9P/3/xcA+v8d
APr//f8cABAABgDS/wcA/P8IAO7/DAAQAAYA+P8TAP7/AADS//n/7f/w/wMA///n/wAABAALACAABQD+/woAGADp/wkAAgAGAPn/+f/7/+3/8v/z//L/NwD//xMA/v/3/w4ADAD7//X/AgA0APL/5f8AACIACQAK
APz/CwDv/w0A+P/f/w8A4P/y//n/+f/r/wQADAD4/xEA9f/v//j/TwARABYACAD2/xUACgD6/8v//v8XAAIA5v/9/8n/EQDy//n/7f8HACYACgD2//f/0//+/wEA/P/3//3/1f8SABYACwAEAPv/2f/u//v/HADS
/+//CQAOAAIA8P8HAPb/+/8QAPz////7//X/HQAAABQA/v/7//f/+//j/w0A/v/z/xMA5v/7/w0A+f/3/xIA8P/r//X/8//v//v/2f/2/xsAAwDy/wAA+P/5/+X/BgAMAAkA0v///+///f/9/+H/5/8CAC4AFgAe
APv/7////+P/8/8DAA4AJgAGAAYA/v/d/wEAzv/3/wMA4v/1/xAABgDu/xMA9v/f/+//FQDw/w8ADADs//b/w/////X/CgD2//z/CQD+/yUABwBuAPH/y//0/xkA9/8VAP3/6f8OAAgA+v/3/xAA7v8KAAwA5v/5
/wAA6P8JAPj/AQAWAO3/7f/v//n/7/8lAPX/4/8GAAwA+P8dAPn/6f8dAAAA9/8LAAQA0P8aAP7/AgAKAPv/4/8NAAgAAADq/xQA7v/6/xMACgD8/wUAFAANANz/9P8DAAwA6P/+//X/GAAQAAgABAD2/8//AAAI
AA4A/v/r/y8A+P/p/wgAGAD4////+/83ABYACAAIAOz/6v/t/xMACAALAAQACQDy//X/7//u/+f/AgD0//3/+f8BABoA5v/l//f/x/8MAOz/7v8JAAAA6P8LAPz/AADi/+7/0//6/wsAAQAYAPb/4f/u/xEA/f8X
AOP/3/8FAOz//f/p/woAbAAYANr/AAD8/wsADgAKAOb/9P8PAAMA9P8IAAgA5v8HAPj/3//2/yMACwASAPr/EQDx/zkA8v/h//P/9f8GADYA6f89AOj/3f/4//3/AwDw/+z/IQAKAOj/AAAeAPL/9//3/ykAGAAG
AP3/EQDs/w0ADAD4/wUAEAAPACwA9v8DAP7/EwATABIABwDY/xgA2v8OAAgABADs/9//IQD+/x0ABAAAAPr/AQD1/xcA9P/5/wkAEADk//v/9/8XAAMAJAD7/8n/EAA4AA4AAgAFAMj/EAAcAAEA9v/t/zMA//8F
APb/+f/9//n/CgDw//7/IwACANT/+P/9//P/+//6/wsA7v8HAPv/DwAIADQA//8ZAPz/+/8EABAAFwD2//f/CQD1//P/+//9/+//IwADAOj//f/z/wgA3P8AABIA/P8zAO3/CwD0/yMADwAOAPX/AQDy/9//BgDo
/yIABAD0/xsA8f/H/wAA/v/9//3/BQDo/xEA9P/6//f//P/5/wsA5P/1/wcA8/8PAAMA6v/z/wcACQDy/wkA5P/6/+v/9f85APX/9/////3/6/8JAA0ANAAJAAIAFQAIAPf/+f8FAPD/+/8BAAcAEgARAPT/CQDw
//n/vf/v/0UA/f/n/wIAAADz/8P/EgAyAPr/+/8AAPj/BQDY//f/1f/7/93/AQD6////EQDt/wsA+v/1//f/2f8XAOz/DwAGAAIA/P/7//H/7f/5//X/9f8DAPT/CQAMAPf/9f8LAMj/AAAQAPH/CwD//wcAAwA4
AP7/6f/8//v//v8HAAUA3P/7/7n/CwAgAAYAyv/1/wUA///x//b/DQDk/wMA9f/X////4//8//H//f/X//P/BwDj//P//f8BAAUAOgASANr/CAAAAPX/1//6/+X/CADu//r/9/8EAOT////h/wgA8P/7//3//f/7
/+T/5f8LADAAAgAkAAsAEgDz/93/2//7/wgA3P8FAOb/9/8TAO//7//7/8v/AQAYAAQAEgDs/x0A/P/r/wgA9P8DAAgA9v/1/+v/DQDw/+f/+P/j/+r/5f8BAAAAAQAUAAEA5v/1/9//7////wMAIgDz//n/CgBQ
APj/GwABAAgABAD4//D/4/8BAAoABAAiAAQA+v/+//P/DQD2/woAEgDq/20A9f+v/wUAEgDq/z8A/v8NAO//AQDl/+n/FQD6/wkA8v8AAOD/DwD0/wEAKADx//f/8P8PAPr/FwD6/+X/DgDq/wEA8P/3/+X/4f/1
/wcAKADo////7/8DAPv/AQD5/wUACwBEAP3/6f8CACQA//8jAOn/9//6/xsADAD8/xYA/v8HAPD/CQAEAPr/zf8CANT/8P/j//3/8//t/xEACQDq/wIA9v/v/+3/9f/5/wMA7P8QAPr/AwAKAAgA+v/1/xkA8f8R
AAAA0P8AAOb/BwDO/wIAIgADAO7/AgAYAPv/4f8bAAAA8/8ZAA8A4v8NAOb/+v/t/wUAGAD6/wcADAAOAAsADAD9/xEA/P/v/wsA5v8CAP7/5//3//z/3/8LAPT/6f8FAAAA+v8RAAYAAAACAPz//////8//8/8F
APX/9/8AAOr/6f81AOX/8/8GADgA9////wUA7P8DAOb/7v/x/wMAJAAJANj/8f8DAPX/3f8DAAAA+P8XAPb/IwAQAOj/CQAiAAcAOAAKAOD/9//1/+7/3/8NADIA7f/L//H/GwADAPr/8P8DAPn/FQD0/+X/6f8D
APH/3//8/wcA7v8dAP3/3//s//X/DQAEAPr////u/+3/BADE/+n/1f/0/ycA8P8BAPn/3f/s/9P/EAD0//P///8PAAoAEgDS//L/AwDt/w8A/v8lAAIA4P/2/8v/+P8TAPT/9//8//v/7v8NAPP/3//v/xkABAAS
AP3/y//w/wcA///p/wQAAAD4/8H/+//R/wkAFgD6/wEA8f81APH///9nADoABgDw//z/9f/k/1cABAAoAPT/9f8NAO7/+f/1//P/AwDv/93/9P/p//X/EwDu/9//9f8NAPz/7//t/+H/CgD8/+7/7f/r/xcACAD4
////CQD5/+//+v/7/wMA/P/y/w8ADgAKAPb/DwD+/wkAAADc/xAA+P8LAOr/3v/d/wAA6v///9f///8RABkA9P/x//X/EAD4/wAAwv/8/wsAAgAaABAA+v/n/xkAAQDS/xQAFAAAAPT/7//t//n/+/8DAAwA7v/v
/wsAAAAmAAwACgAOAAMA3v/5/+v/AADg//v/AwAIAAYA+f8HAAkAIgDw/wsA6//p/+z/9/8QADIA/f/7/xAA0v/H/9H/CwAaAAgAAgDr/+3/7v8FAPz//f/x//v/BwASABQA5v8EAOb/6/8bAPD///8JABgAEAAC
ABIATAD///X/8/8nAO//EQD7/wUA///z//z/w/8HAAwA+f/p//v/6f/z/wkACgAiAP3/GwAhAA4AAAAWAPn/FwABAB4AAwAoAPj/z/8FAPz/DgAQAAUA/v/m/8P/5//R//f////3//X/4/8FAPb/5/8DAOb/EQD+
/wUAAgD2//X//f8FAP7/9/8KAAQA5f8DAP7/IQD5/xUA5v8XAPr/DwD///n/9f/9/wIAEAD8/+H/9//x//v/EQD2/wEA//8TABUADAD7//X/9v/h//b/9////+X/6////+7/1f8DACQADQDu/+3/+/8aABQAGQDK
//3/5//6/9v/GADk/wsA/P8JAAYAAQDO//X/BQDt/9///f8jAP3/FwAKANT/6v/3//X/3/8TABoADgAGAAkAEgAFAA4A4f8PAPX/9//x/xcA8v/n//z/EwD2//3/8P/l/xEACgD1/xsA8f/r/wQA8P8JAPz/+f8n
AP//JQD8/wMAAgAQAOz/+f/1/+//+P/T//7/BQDv/w0A8/8HAOP/EQADAP7/AQDU/wEA7P/x/z8A9P8pAPr/EQDj/yMAGADi//z/FQDx/y8ABwAKAP//AwDr/ysACQDY/+n/0/8GABYAFAD2/w8ACAAKAOD/8P8F
APr/0f/q//H/6/8XAPf/HwAUAPj/CwAQAOv/9f/3/9v//v/h////BwANAPr/EgAUAP7/7//+/wcA9f///+f/7/8YAOb/CwAKAPb/8f/r/w8ABQAQAP7/3//x/wkAEwAYABMACAD2/ysADADo/wkA4P/3//P/FADo
/wMA7v/9/8X/AAAKAAQA5P8CABIABAAYAAwAHgAEAOr/9v/t//n/CQDz//v/BgDe//X/DQDn/8//+v8FAAkAHAD4/w8A+v/n//T//////xUA/v8HAA4A3P8CAEoA6/8VAPf/HwD2/yMA9v8NAPP/CQDv////DwDW
/+r/GQABAEIADwAIAAMA+v/p/9v/+f8rABkADgDt/wkA/v/7//r/1//z/6H/DwD2/wMACAD3//P/8/8TAP3/JQACAAoADADe//7/+/8BAOj/FAAMAP7/7/////f/HwDO/wsA6P8AAO7/+v8PANn/AQD//+H/JADc
/wEA4v/x//////8LAAAA1v8eAAwA7f/3//T//f8JAPj/+P8HAAEANgAGANr/AgD0//j/KQDt/9n/9f8TAPz/KQAHAAIAEgAaAPr/+/85ABYA6f8PABYAGAAHAPT/+f/p/+3/8//7/wUA+v8zAAoAzP8HAMb/+P8Z
AAYADAANAOj/5f/P//X////4/w8A9P/x//z/3//x/8v/IwAyABAA9v8GAPL/9/8FAPr/8//w/xUAAgD8//r/FQABAFYA///j//n////z/xcABgAgAP//4/8QALr/9f/j//j/CwD7/9//+v/b/w0AAgANAAoA9/8D
AAoA5P/b/9X/+P/r/wUA7v8DAAgA9v/v//r/DQD6/+3/6//h/wkABgDy/+X/BgD0/wMA3v8BAPj/7//n//b/6f8fABAA+/8FABAA0v8CABAABQA4AA4AKAABAPb/+f8rAP//DwAbAPL//f/3/w8A5P/0//3/6P/V
/wgA9P/0/8//CADu/xgAVgDs/y0A/v/5//r/BQACABIA4//l/xwACgAEABAAEQDy//3/3/8PANr/AwAAAPr/CwAWAOr/2/8lAAcAMAAFAP7/BAD4/+z/9f8TANz/BQAaAAUADgD8/+P///8PAPv/LQDn/8X/BgD6
/xQAGAACAP7/9//D/wAA0P8MAPj//v/X//P/JwD2/xUABQDk/wUACAD5//X/8v8dABcAHAD6//P/CQAKAAYABgAMAOT/9f/X////+f8HAAgA+P8NAOr//f///+v/8//D/+3/+////9X/8v/x//n/HQANABQAEADq
/wIA3P8AAAgA4f/x//f//f/X/9P/AADa/wMAyv8OAPz/EwDm/wUA8P/8/xcA9v9PAPH/1f8AAPr/+P8LAOv/JwDt/yUA9/8BAPf/+f/z////7v/d/wkAMgAXAOr/BADw////CQD2//3/4//1//7/6//2/xsAAQDu
/+v/7/8LAOT/6//t//j/HwD4/9f//f/j/woA8P8LAPz/9v8XAOP/FwAEAPb/BwDu//f/BQAMAAQA+v/3/+////8RAPL/+f8hAAMA6P8AAPD/+/8PAAsA9P8BANz/7f/R/w8A+P8GAAgA+v/r/wcA6v8FAAAADgDI
//L//f/9/xMA5//j/wYA4v/0//n/7v8NAB0A9P8OAPj/8//1/wEAHgD5/+n/8v8PAAwA9v8DAPz/7P/3//z////x//H/9f/p/wYA2P8RAPL/CAAAABUAGgAEAP7/BwDO/+P/EwD9/w8A+v8fAP//BwD2/+P/5v/n
//X//f/x/9v/8P/5//H/CQDy//v/9f/7/wgA4v8SAAAA9/8rAP//BQABAPD/6v/N//n/CQAMAOj/9f8bAO//9f/7/+X/8/8hAPz/JQAFAPr/9f8VAPf/9f8SAOr/EgDU////yf8AAPT/+/8RAAIA4P8EAAIA8f/V
/wcA6P/p/wMA8//7/wYAHgD4//P/CgACAAAA9P/8/yUA7v/X/w0ADgARAEYA8/8HAP3/LQD//y0A7/8hAAIACAD1/wsA9//d//X/EwD5//X/+P/F/+T/z//f/+v/DgD0//j/AQAGAAIAFAAKAAYA/v/v/wMA6P/z
/wkA4v/0/8H/FgDq/wQA7P8NAAYAEAACAAgA8P///xMAAAD+/+f/NwAAAP7/7//5//X/7f/2/wkA6P/3/w4A5v/6/+3/DgDs//P/6f8DAO7//f8BAAMAHAAXAOj/BQDS//L/NwDr/wUA8v/N//T/BwAMABwA+f8X
APD/KQAAAPz/7P/n/+L/3//+/+//CAAMAPD/MQDw/9n/AQAIAPf/IwDs//f/HgDy//T/FwDz/zUA+f8TAPr/AQDx/x0AEQDm/w4ADgAQAPb/CQDe//b/4/8LAAgA7v8fAOr/0//4/+f/CQDY/wAA+v8FAAIA+v/z
/xAA4P/8/wEA9/8FAAkA7v8GAOD/8P/T/wcAFAD8/93//v8XAPj/BwARAOD//P8TAAYA3v8UANT/+v/v/x4AFgD5/9X/BwDw/wAA+P8CAAwA9P8HAPf///8PAPT/AQDw//7/DQAJAAAABwAEAP7/EwAAAO7///9R
AAgA3P/V/w0A5v/V//L/EwD7/w8AGwAAAPj/6//v/ycACwDk//3/FQALABQA8v/d//v/AwABABoA9/8bAB0ADAAVAOT/DQAGAPr/CQDZ/xUAAgAWAPT/9f/1/x0AEwD2/+T/EQALAOL/8v8BAAsA+v/4//P/2//5
/wwAAAD5/ysA6v8BAPX///8NAOj/CgBCAOz/HwD8/wMAAQAaAAQA9P/9/+///v/z//b/CwD7/+n/BgAkAAoA6P////H/BgDo/wAA+v/7/+//9P/x/w0AEgD+//f/9P8DAAgA9P8JAC4AAgAQAPT/x//+//f/FgDe
//n/8f/2/8P/BwDq/xAA9P/9//X/AADy//r/3//0/z8AAQDk/xEA6P8PAP7/AwBCAAUA8v/o/8X/AAAUAAgA7v8MAPj/7f8HAAoABgDw/0cADwACAOH/QQAFAMz//P8rAO7/FQD9/ycABgAWAP7/7f8DAPr//f8V
AP7/HQD9/+//BQACAPz/5/8EACIA+P8HAOf/xf8SAPL//f8LAP//6/8AABIACAASAPv/GQD1/xEA7/8NANb/+/8NAAYA+//h/wkA/P/7/w8A+f8JAA8A/v/2/wUA//8TAAYA7v8GAPb/8v8zAPX/9f/y//X/9P+z
//P/FwAKABIAAwD6////IwAMAOT/8f8LAAwA9v/4/9//7//x/wYAAADw//H/EgD4/xAAIgD//ykAAwAcAAEAyv/5/+3/8f/b//z/AwAEAPz/5f/T/wAAEgD5/zcA9f8PAAgA6v8WACgABwD+//n/7f/9/wEADQDU
//7/9/8DAOT/+P/h/wsA+v/1/+v/+//p//P/6//+/x8AAgAIAPP/BwABAMb/7P/D/wwADAD5/xUA8P/1//H////3//n/AAAAAPn/4f/5/93//v9TAPz/z/8PANj//P/h//r////6/+P/BwAKAAAACAAMAC4A/f8D
AAMABAAQAAoA+//D////9/8FABwA8f/1/xUAxP/y/+n/+P8LAAEA4P/6//v//P8dAPb/9//1////IQDy//n/8f/+//P/8//5//n/FwAKAAAAAAD8/xkADAADAOr/AgD4/wAALAD///v/DwAQAAMABgD//wsA9v/z
//v/AQD8//f/+P8xABEA7v/q/wUA8P/v//3/6//4/xMA5P/V/+//5f/z/9X/BgD6//j/zf8LAEgA/f/l//L/GwD9/wcADwAuAP//DwD//1MAFAACAP7/yf/9//P/+v/x/wAADADo/+H/8f/t/wUACAAOACgABwAI
APv/8f/7/+X/EgAmAOj/6f/t//f/DgDm/wcA/v8IAAAA6P8HAPH/5/8EAMz/1v/1//X/HwAGABIA/f/V//L/CwD//xEACgDi//D/BwDz//v/CQAIAP7/KwADAAIAGADm//T/GQD9/xMABAAKAPj/GwACAA4AEgAO
AOz/8//+/0EA/v/5/wcAAgD9//f/EgDu/+P/zf/z/x0A6f/h////LwAHAOT//P/d//r/AwAHADoA5/8nAAUAAAD5/+f/8P8dAAQAMAD8/x8ADgDU/+7/8//z/+f/EAD8/wAA7P8KAPj/DwAUAP7/CQDy/wkAEADm
/wEA7v/6//3//v/j/wUA2v/6/xkA9//x/wUADAD6//X/GQDc/wUANAD5//3/9v/n/xwA/v/6/9X/9f/n/+r/6f8IAPb/EAAaAAwAGgD0/w8A5f8LAPf/BQD//zsA/f8BAPz/DwAPAAYA9/////7///8CACgA8v/5
/xoA9v/6//v//v////n/8f/v/+X/9v/x//v/8//4//v/LgDk//z/MwAFACAACwD4//n/4f/0/+3/CADe/+//5//x/xMA8//f//z/BQD8/+X/AwAKAPP/2f8PAAIA+v8bABQA9P8BAPT//P8PAO7/5f8GAPL/AQAA
AAMA8P/w//P//v/h//T/3//z/wMA/v8jABQA4v8IADgABQDq//b/7//1/xUADwD8//z/AwDq/wMAAgACAP3/8//w/+H//P8HAOf/RwDw/8f////7//7/BwD8/+3/8P8LAAkAHgAEAAAAAAD0//b//f8DAPr/DgD0
//n/6//x/+f/+f/9//f/9/8IAN7/CQAAAA4AKAD4/wkAFADs//n//f/9/x8ACgAiAPz/RQD1//3/BQASAAkAAgD3//v/9//f//3/AwAOACwADgACAAQA/v8FAAYACwDw/w4AGAD0/w0ADwDm////AQAKAAYAAgAS
AOz/9/8FAOb/BgD2/wIABAD2/73/HAAGAP7/AQD9/0UA7//v//v/2f8NAEQAGQAGAOr/0f/x/9//AgAGAO//EQACANr/9v/v/w4A+v/5/z0AHQDk//T/DwAAAA4ABwAMAO//7/8ZAOT/+f8TAPX/9//3/xcA6f/1
/wEA6v8EAPz/+v8BAP3/w//x/y0A/P/1//3/1/8TAAYAGAD0//H/8f8OABQA8/8VAO7///8HAND/DQDi//f/8/8DABgA+/8RABEA7v/y/xsA9v/3//v/3//l/9f/+/8BAP3/CQAGACQA+f8JABYA7P/w/9X///8X
AP//KQAXAMj//P/7/wEAPgD2/xEAGADq/wQABAAGAPr/9P/t//r/TwDg/9f/BwDS//v/+//9/+n/FADK//v/7//x/+v/AwDk/wAA6P/z//X/CwDm//H/6f/4/83/+v8lAOL/CQD4//f/CQDs//H/SQD//wUAAwAe
APH/8/8BABAA+/8DAAEAKgD+/wMA+v8ZAAUA5v8OABIADQD+/w4A3P/u/+f/DAD4//n/4f8LAAQA5/8/APX/8/8NAND//v8RAPX/NwD9/9//CwDm//n/8//2/+H/DgAaAAYAGADx/w0A5v8LAAoAzv8CAPz/CQAI
AP7/+//w/yEA6f/h//X/JQDz/+3/AQAGAPP/GwAPANz//v8NAO7/2f/5/xEA9//7/+v/2/8TANL/9P+9//z/AwD6/wUA/f8nAPj/0f/4/+3/AAAAAAIA7P8MAA4A/f/1//j/DwAEAAgA5P/5/wEA2P8QAPz/6//p
/wkABgDz////CADy/wQAAAAtAOz/9v8dAAUAuv8CAPb/9P/3/wYA8v/3/+///f/p/xEA6v8OAAwADQD0/xkA/v8HAAgA+v/p/wIA1v/n/8f//P/L/+v/4/8BAA4AAgD4//n/8//8/ykA6//X/wwA6P8GAPD/+P8L
AAUAJAD7//P/9v/f/xMADAAFAOL/9//V/+3/6/8YABAA8f/n/+//7f/k/zkACQAEAAoA9P8FAPr//v/z/wYA6P/d/zkAHgA2APn/AQD7/w8ABwDm/+n/5f/x/+H/7/8HABAA8v/p/wkAEgDm//D/6f8bAP7/8f8R
AAsA9P/z//n/4v/N//v/y//3//P/8//3/wcAzP8UANL////n/wkA1P/e//f/AgAGABQA4P/r/8P/EgDc//D/2f///w0ACgDo/wMADADw/+3//v/r//3/DQD8/9X/9P8BABUAHgDw/9f/8v8BAPX/7//n//X/FADy
//v/8f/k/+n/AQD4//L/AwD8/+H/BQAqAAUAFgACAOj/8v/h////0/8IAP7/9/9JAAkA9v8QAAAA///l//f/9f/8/83/8f8FAPn//f/t/+n/BQDA/xUA5P/0////9v/7//z/HQAEANz/5//L//n/5f8IANr/8/81
AAEAIgATABoABwD4/xEA7v8JAPT/+//7//r/3f8SAMj/9f8DAOv/5/8fAPD/BQDe//v/KwAAAPj/+P/l/wEA6P8aAOT/AQDm//P/+f8IAPr/BwDo//T/v//+//////8pAP3/9/8MACQACQD2/wcA5v/x/9H//v/F
//f/z//u/xkADgAWAPX/7//5/wEA6/+7////6//t/9v/+f8FAPP/JQAKACgA8v/r/wkA0v/1/w8ABgD8//v/IQALABQABgDo/w8Azv8ZABQADgDi/wMAJAABAOr/+v8jAPD/0f/2/w8A5f/b/x4AAADu//H//f8L
APP/CwAVAPz/BgDi/+b/awD9//3/CAASABQACAD4/+f/AQDw/wcA7v8IAPj/8/8PAAIA3P/k/+P/CQAEAPH/8//n/wUA7P/3//j/9//m/8f/AgAMAAEA6v/7/+X/BAD0//n/8f/3/w0A9f/J/ysAEAADAOj/HADm
//b/7f8CAPz/CQAoAPz/6f/8////BgAAAAcAOAD4/w8AGwA6APf/HwAQACQA+//n/w0AAAD4/x0A+f/j//D/5f8IAAYA+v8HAAYA2v8CAAYA8P8DAAEA+v/+/+X/+f/7//n/FwAUAAYABgDM//3/0////z8A+P8H
AAAA+v8AABIADwAYAAQAIgD6/w8ABQBAAPH/zf///////f/j//3/7//2/zMA/v8ZAAwACAAVAPj/9/8RAPv/6f8AAAAA9v8XAAkA6P8FAPz/7f8BAPv/+//x/ycA7f/3/+P/EQACAAwA8v8HAA0AKAD//wkA6P8B
AA0A8v8DACwACwDm/wYA5v/9/wkA+/8HAPr/7f8JAPL/9/8xAPb/4f///wUABgDw/+//GwDh//v/9f/1//z/8f/z/8n/9f/t/+X/CwAIAOj/HAAgAAUAQAASAAAA5/8HAAYA+v/8//H/7f/f/+P/CwD0//f/8f83
AOj/6f/3/wMA6f8TAAcACAD7//v/+/8FAPn/EQD+/ycACgAEAAgA7P8EAAwA8//v//T/CQD9/y8A+f/z//j/1/8KAOj/GQD0/w4A/v/2/xkA4f8bAPb/8f8JAAoA7f8tAP3/FQDy/xMA8f/r/wgADAD5/+//BAAg
AAgAMgDs/xcA+/8HAPf/PQAXAMb/z/8HABUA8P8BAOr/5v8LAP3/DQAEANz/CAAiAPb/8f8DAAQAAwAEAO7/2f/s//n/EQAGAPP/IQD//xkA/v/p/xAA9v/9//H/CAAkAOD/1f8FANL/CgD0//z/8f/+/wEAEAAQ
APz/9f/3/9H//f/3//n/BwD4/93////H/+z/4f/o/+P/AAD2//b/t//z/wMAAwAKABoAGgD//zkA6//7//3/BwD9/+X/EwAoAP7/zf8FAOD/CgA6AAEA2P/8/w0ADwDo//b/9f/5/y0A+v/1/wIAEAD7/+n/BgAM
ABAACAABAOT/9/8HAPn/AQDx/83/8v/1//T/0//1/wcABgASAA8AHgACACoAAQD+/wAAzP/q/6//EAAYAAAAFAD1/wUADgDq//L/BQAEAAYA8//N//v/9f8KAOD/9f/1/wAA9P8MABAA9//9/xcA9P8UAC4A+//1
/+v/7f8IAPz/AgAaAOz/4f/6//3////3//P/0/8LAP7/DQAQAPb///8GAOr/+//1/xEA1v8AAPT/8f/R/+j/+f/7//P/BwAUAAYA/P8DAAAAEQAqAAoACgAFAMz/9v8PAAAA7P/s/wkADQBMAAkADgAGAC4A9P/n
//f/BQDw/yUA//8RAAQA8P8GAPr/BQDg//X/+f/i////+//x//n/7/8DAAgA8/8HAAMA9P///xkA9P/b//b/BQANAOr/9v/5//T/FQD7/xEA/f/h//z/BwAKABgAAAD8//P/HQD8/xcA6/8HAPj/CwD0/xMA/P/x
/9//8//v/y8ACQASAAQA4v//////9//9/+//x//y/83/CAAaAOz/4//7/w0AEQDO/w0AJADm/yUAFgASAPz/9//0/+//9//7/+7/7f8LAEAA/P/1//b/CwD1/ycAAgDS/xMAzP/7/wsADwA2ABUABgD9//3/8P8h
APv/z/8BAPb/FQDW/wEA8P8OAOr/FAAcAAwABAAGAP7/7v/H/wUAGAD6/w8ACQDi//X////1/+v//v/5/+3/GwD4/+3/9P8PAO7/KwD4//H/EQD2/+3/4f/6//n/9v8BAAwA8P8IAPr/AQAEAPz/7f/X/2//9v8b
ABYADgDn/9n/9f/j//j/9//6/wcAAQD2/w0ACAD0//n/EQDq/wMAFAADANz/+f/x//X/GwDy/+H/DAD2/wAAAAD+/8v/BwAkAAAA/P8FAOz/7f8RAPz/7f/3/9//CgDo/wYABgAGAOL/+f8JAAcA8P/9//n/CAAC
AOv/IQAAANL//f8DAAQA1P8PAPb/+/////r/GwD+////CQDe/wUABgABAOL/8P/r/wcA9v/3/zEAAABsAAQA+P/9/y0ACwD+//v/3f/r/+X///8JAPf/x//8/xMABgD8/+v/MQDv/9f//P/z/wcA2P8KAPb//v8d
APf////+/8v/DQDe/xwARAD8////EgAAAP3/+f/0/yMA7f/j//T/PQAUAAoA/f/Z/wAAHgDy/w8AAQAGAAcA6P8DABIA/P/l/wAAKgDb/9X/CgAOACAA0v8QAOL///8PACQABADn/+X//P8RAP//+f8NABAA//8b
AAgAAAD8/9/////n/xIAOgDo/xsA6v/x/wEA6P/+/+3/7/8rAPn/AQDx/9X/AQD4//T/5f8GAAQADgAaAOT/sf/w/xUABADq/xIA7v/1/yMACQAyAAMAAAD4//f/BAAeAAwA4P8JAO7/7/8NAO7/BQD4//P/CAAY
APz/KQAEANz//v8fAPH/5//8/xEAAgDg/wIAJADc/93/+P/X//r/3f/7//H//P/h//7/4f8KAOb/EgDo//f/IQAQAMD/CgD6//f/MQD8//n/5v8dAPf/8f/6/wsA8v8hAPH/5f8WANL/CQAsAPz/CwD+/xUA8P/p
/xcA7v/+//P/+f8RAPL/5f/w/+n/CAD+/wMABAADAOD/9v/7/xIA6v/y/wMAEwDK/+3/9f/1/+X/DgDk//H/NwD1/yMAAwAoAPX/7f8LAPj/9v8bAAYA3v8BAOb/6P/x//3/rf8GAOD/+P8TAAgA5v8HAAQA/f8X
APD/OwD3/yMADwAAAA4ABgAGAOj/6v/V/xQA8v/r/83/CwDa//X/7f/8/93/AAAYAPD/MQAOAOL/BgAYAAsA7P/0/wcA9v8HAO3/RwDs//X/FAAcAPr/3f/9/w0A7P8RABMADAD1/wUA7/8ZAAwA9P////X/BwAE
AAQA0P/l/z8ABADe/wQA2v8HAAoAAgAOAA8A6P/0/yMAEQAUABwA/P8KAP7/AAAGAPr/HwD+//f/8P8NAAcAFgD2/+H/6v/b//L/4//9/+f/CQDu////8/8VACIAAQAWAAsA7P/z/9P/BgAMAOz/CQDq/+3/5P/h
/wUA9P8IAPL////9//T/DwDu/xMAAwD+//3/BwD9//X//P/r/wgA5P/z/xsA9v/n//n/DwAFAPT/+//3/wEAAgDu/wkABQD4//v/8//9//n/+f/r/wgA1P8AAB4AMQAaAO3/7////x0AAADg/wkA9P/x/zEAKwAM
APz/wf////H/+/8FABQABgAWANb//v8JAPj/6f8EAAQA///3//H/uf/x/w8A7P/R/wkA7v/5/x8A///1//P/CQAFAPT/8P////X/9/8PAPT//P////7/6f/6/wsAAAD2/w8AIgAGAAoAGQD0/wMAAAAIAAAA9P8r
APX/DQD2/+n/GQAWABsAFgATABIA9f/t//z/9/8BAOb/6v/X//7/+/8QAAQA/f8lAPL/HQAFAPT/9P8HAPf/8f/U//v/AQAMAOb/JwDt//f/+v8fAAYAFgDu/wcA+/8PAAMABgAKAOj//P8BABYA5P/3//3//f8j
AAMA0P/0/73//v/9//3/8/8FAAoA/v8FAAEAGgAAACQA+//p/+z/9f/8/wkAGABGAAgA3v/+/wkAEADW/+3/3f8BAPj/6/////f/9f/w/w0AEwDs//7//f8IACQA9v8XAPD/UwD0/+3/8P/z//z/3f/4/8X/FwAK
ABgA3v/6/9P/+f8FAOz/7/8DABAA///t//P/AQDo////9v8DAPT/KwAKABAA+v/b//f/EQDk/+//GgAeAAkALgDo/+P/7P/h/wYA3v/+/ycA+f8VAAMA8P8DAB4ABQDs//r/8f8CAMz//P8XAPP/DwABAAoA8v/3
//n/2//1//n/9/8RAPn/3f8EAAAA/P8JAOf/+f/g/+f/+f8pAAkABAAJAOz/+v/x/wIA/P8HAN7/AgAaAAMACAAIANr/AwDw/woAKAD4/x0A7v/r/w8ALAAOAAgA9f/n/wQA6P8KALz/EgDk/wwA3P/x/xEADQAE
APb/5//+/8n/CAD4/wgA+P8DAC4A+v/J/xEA9v8hAAYABAACAPz/AwD1/wEAAwAEAAMA/v/x/wkA8v8DAB4AEAAJAOz//v/X/woAMADR//3/7P8VAAYA1P/2/+n/9v/p/wYA6P/u/wUA9P/3//z/GwAAANr/AAD2
/wkAKAABAOT/DQDQ////DQAGAA4A9f////j/+f/8/wcA6f/J//z/GwAAABYA///n//3/LwAGAMj/+v8DAAcAOAD2/wUA8/9BAAIAxv8GAMD/9v/x/wQABgD5/wUAGQAEAPX/KQAKAAAABQAcAAEA7v8YADAA9P8h
AAMACAAFABAA+P8LAOT/4f8BAN7//f8rAPP///8AAAIA+/8fAAcAMgANAAYA/f/p/+r/AQAAANj//f/l//j/7//1////+v/N//T/x/8cAOD/DgDk//T//f/9//3/6//5//f/IQDz/+X//P/t/wEAFgD0/9//CAD2
/9r//f/3/wEABAD4/w4A7v/+/xMA/P/h//v//f8BAAIADwAoAAEAIgAJACwA8//5/wcA7v/8////+v/t/wUAMADz//P/AgAqAPb/7/8IANj/+P8FAAUAGgARAPL/EgAcAPD/AwD8/8n/5P/7/wgA8v8QAOL//P8N
AAIA2P8SAP7//P/J//3/AwD4/y0ACgD+/wgA/P8FAPb/8/8pAAYA9v8SAAQA8v/v//3///8FAPb///8JAAQA1P///wUA+f////r/+//z//f/AgAAAPv/IwD+//P/AwAGAAoAIgDy/73/5f8JAPj/EwAAAAAACwDK
/xQAFgAEAPL/5v8NAAgAAgD4/wkABgACAO7/DQD//1MAAADw/wsALADx/w8A8/87AAEAyv8NANT/GAAKAP//CQAEAOj/EwAQAP7/6f8EAPb/IwAyAAUAJgAJAPj/3//n/xUAKAD8/ysAEAACAO//DQACAOz/CQAU
AAkA9P/v//v/EQD4//v/IQD8/w0A+f/p/woADgD1/+n/+P8hABcAuP8GAAQABQDq/+j/9/8KAPb/9//l/w0A3v/7/+3/FQAIAAIAQAAIAPr/CQAIAA8A+P8IAPD/6f+f//n/9////wkA+f8BAPT/7f/0//H/9f8Z
AOn/AwAYAOj/+f/P////5/8DAPb/+/8NAAsA6P8EAN7/AAD0/x8A8v/t/+H//P/n/+j/QQALAA4A9P8DAP3/1f8VADIAAgAcAP3/+/8BAAYA9P8VAAIAEAD5/wMABgD+//H/CQD+/+n//P8HAPv///8FAO7/EwDw
/woAGgD6//f/BgAWAPr/IwDl/+X/DgD2/wYA9v8DABwABADi//H////q/0MA9v8hAPr/HwD4//3/+f/3/wUA4P/1/0EA7v8RAPn/9f8JABAA9v8BAAMA+P8UANb/6v8NAP//6f/t/+//DQDq//P/5/8IABAA+v/n
/wwAEADr/9P/9P/r//n/+//y/y0AHQAGAPr/GwD+//X/AAAQAPX/EQDk/wkA///t/xEAEAD7/yUADgACAPr/HwD1/+3/9f8LAO//xf8RANb/FgAgAO//5f8MAPD/EwD0//j/8f8BACAAAgACAPz/8f8fAAAA9P/t
//z/FwDy/wEADQD2//n/+f/+/wcA8P/v/xUA7P/0//3/CQAOAPj/3f/9/+3/4//r/xYA+v/q//H/7/8DAAEAKAAVACAAEwAEAN7/4f/9//X/CAAGAAMAGgABAPj/+v/5/xkAGgAFAPb/8v8HAPv/BQDv/xUABwDa
//X/+f///ycABQDI/9b/6f8AAOj/9//3/+r/HQAXAPr//P8VAPb/4//z/yMAGAAIAPz/2/8EAAYAEgDe/yAADAABAPz/AQDw//H/GQALAAoA/P8LAAcAIAAFABQAAgDk/wQA8P/t/+X/EQDY//v/+/8YAPL///8R
AAgA5P/9/zcABQAKAPj/CwAAAP7/8P8TAAEA7P/u/wkA///v////7f/u/+v/+/8ZAOv/AQD//x8A/v8LAP///f8aAPb/BQD6//v/BwDq//P//P8pAPb/9/8NABoA/f/x//n/LwD1/wEADQD+/wYA9v8DABoA7f8J
AP//7f/w/00AAQDU//r/wf/7/+v/EQDY/wYAHgABAAoABQD0/xQAKAD2/+//BAAAAOf/8f8EAOL/BgDg/w8ACADw//H//P/d/woA9P8FAPr/+f/x/wQA3v/w//n/+P8RAPv////9/7n/+v/X/xMACADx/7//+//F
/wcA+P8HABAA/P/Z//j/6f/9/93/9P8FAAUADAD3/w8A8/9DAO//BwD9//X/9f8tANv//f///wUA+f8bAAYA9P/8//f/9f8NABQA7v/+/wUADQAWAAYA9v8UAOL/7v8JAAUA2P8RAND/7//l//P/7//0/+///f/V
//7/7f8EAPr/AQAEAP//FwANAOD/9v8RAPL/IQD9/wcAAgD+/wcAGgD9//H/8v8XAAYA+v8FAAQA/v/7/wAANgD2/xUAAADs/xsALAAtABgABgDW/wQAHAD1/+3/7v////P/8f/x/+f/BQAKAO7/BwAEAEgA8/8F
APz/BwAJACQA7P8zAAcA7P8GAOr/AAACAPP/4//1/w0ADwDg/wAA1v/9/w8A8P8DAAYA6P/z/+v/AwDo//3/OwD5/+3/9//z/wEADAAGAOD////9/woA9v/6//n/+/8lAP7/FwD3/wcA+f/N//j/7f8EAP7//P/X
/wAA8P8JAPj/AAD4/wMAFgDo/xkA+/8LAAwAAAAFAA4A9P/r/+n/DQDi/+P/BAD0/w8A3P8PANj/CAAmAPP/9//2/xEA7P8JABQA0P8NAN7/DwDS//7///8KAOb/9P/9//z/GQALAO7/7/8HAP//EwAHADgA6v8D
APb/+/8FAAAAGADW/wIAFAD9//f/9v8RAAUAEgD+/ysA5//r//b/DwD1//H/3P/1//T/HQDu/+f/EAAmAPz//f/6/+//9P83AN//+/8PABgAAgDi/wQA6P/2/+P/9v/t/wwA/v/z/9f/+P8rAAMA+P/4/+//+v8r
APz/7f8GAAoA4v8NAPX////8//P//P8bAPP//f/x/ykA8v8RAPf/DwAfABAA+/8DAAIA/v/o/x0A/f8rAA4ALgD8/xsA+v8JAAAA+P8LANb/+/8rAAkAIAAJAAYA/f/5/w0A5v/8//v//P8NAPT/6/8LAPb/7/8J
APj/BQDu/wUA/v/r/wwADAAAAAQA5v/7/woADAAUABwA7P8nAAMACgAFADYA+v8XAPb/CQAJACgAAQAEAAMAFAABAPD/9P8PAAIA6v/5/y8A+f/P/+z/HwD1//3////t//z/JQAMAP7/2v/7////5f8KAPD//v8J
AAoA4P8EAML//P8HAPv/DQD//wsABAD2//7/FwASABQADwDU//b////y/+f/6/8JAP//9f/8//X/HADA//L/8/////n/9P8xABUAHAD0/yMA9P8RAOf/0/8IAAYA+f8JAOr/GQAYAOj/7//7/wwAEgADAOj/AADq
//7///8OANz/7v/h//X/3//1/+v/AwDs//z/8f8EACAABgDS////9//1/wUABgDs/wgA+v8NAPD/9P/9/wQA+P/9/8v/DwDm//X/GQALAPb/AAAWAP7/4//q/wMA/v8TAAQA6v8RANz/+f/P//v/3f/3/+X/+f/t
//D/HQD+/wUA+f/l//z/EwABAOD///8HAPv/4//9/w8A/P/5/wIAKAD+//v/8/8rAAUA4v/1/wkABgAMAP//8f8NAAIACAAYAAUAAgAGAOb/DQD0/wkAGgD7//H/+f/j/w4A5v8YAAAA/P/x//j//f/9/zUA+P8D
APP/MQD6/+n/BgACAP3/8f/7/ycABAAaAPb/yf/0/+n/6f/1/wsAGAACAAwA///z//r/6//z/9////8xAPz/2f/r/+f/9/83AOv/NwAbAO7/+v8RAP//8f/y/ycABADW//b/+f/8/x0ACAAQAPr/ewAAAAIA/P/1
/wMA/P8DAMj/CgAQAPv/2/8NAMz/AgDQ////7f/4/w0ACADk/wMA4v8aAOj/+v9PAAIA7v///9H/BAD8//X/IQD9/+v//v/v//n/7/8JAOD/BQAgAAMAAgDz/zEA8f8TAAQA6P8HABYACwAGAPT///8DABgA7//j
/wEA5v8IABAABAD4//j/y/8CAOT/AABSAPD/7f/4/wkADQDk//b/EwD7/+P/+f8VAO//DQD7/xMABAAQAPj/4f/r/wUA8/8dAO3/6//z//n/7v/v/w0A+v8DAOT/+f/5/woAFADr/9H/+//X/+v/+f/1//v/CAAO
AO7/0//5/x0ACAASABcA5v8EAMz/EQDs/+f/1/8AAAIA/f8LAP7/AwDy//f//f/9/+D/9f/+/+X/DAAIAPb/1/8HAOz/+//n//r/FwD6/9X/DgDu////HQAFAML/9v/d/+//1/8KABwABwD2//T/5//8/+v/CwAC
APT/n/8pAO7/GQAUAPv/CQAGAAoA9P///xwACAD0//3/6P/1/+f/LQAJAOr///8XAPH/4/8VAB4AAgASAPL/DQATABAABQAQAOf/6f/8/w8A7/8dABMAEgD1/xkA8P/j/w4A4v8SAPj/AwAAAAYA+P/7/+//+/8T
AAQA0v/v//P///8XAPT/6f/1/xcA/P8xAPn/8//y/xkACADw/9r/HwD6/+3/AgAcAAQABAAFABQA8v/Z//7//f/z/+f/9//3//3/AwAIAOb/AwAWAPn/6//u////7f/h/wQA+v8CAOr/BQDm/wgA2P/8//n/AwDs
//f/LwD8/w8A9/8FAPv/2f8MABAA+P8DAAcA5P8FAA4A9//t/xEA/v8AACAA/f8PAO3/5f8XANz/CAAQAPz/KQARAPT/9f///wUALADy/7v//P8PAO3/BwD///f/7f8bABUAOADj/xUA8v8vAP//EwD7/w0AGQAw
AAsA+P8AACIABgAMAPv/AQD0/9X//f/H/wQABgAJABYA//8tAPj/AQADAOz/AwASAA0ABgDt//n//f+j//n//f8EAPj/+f/5//n/5/8BABAAAgAWAP7/3f/0/+H/8/8DAPn/7f/w/wUA/f/3////2f8AAOT/6v8J
AOf/IwAGABIA+v8DAOb/9//p/wcAAgAaAPn/FQD+/xcADAAKAPL/8f8RAAQA7v/p/wIA4v8GAAAAAwA0APj/CwDs/wUA8P8JAO3/UwADAAIA8f8LAPT/EwACAAgA7f8HAP//3//3/93/AQAMAAkA2v8EADAA6//7
/+z/DQD//zEA9v+7////FQAAAAgA+P8VABoACgDv/wMABAD0/wEA2P8BAO7/7//3/xAAEAACAAAAFgASAAAAGgDk/wUA9v/9/xQAFgD+////BADo/xIALgDt/yMA+f8DAAgACgD9/+//FQD6//T/zf/0/xkABAC4
/woA4P/6/wkAAQD8//j/KQD+/xUA//89AAsAAAAEAPL/EgDo//f/3f/k/9//BwBWAOT/BwAHAAYA+f8LAP7/HQAFAMT/AwAKABAA6P/8/+n/DQDk//n/DQACAAoAAAAQAPr/GQAbAAoABwDi//v/FQAFAM7/FAAi
AAsAwv/p/wEA7f8HAPX/BQDs/wMA8f/l//7/JwD6/wEA/v8PAPf/KwD3/9X/EQDM/wYAAADt/xEA+//x/wUACgALAOT/7v/l/+3/x/8WABgA+f/9//D/HwDr//H/+//H/wIAIgAIAOr/9/8HAPH/DwDk/7v////9
/9r/0f/9/yEABgDe/wEAOgAAAAIABwBIAPj/BQD3/+n/+f8HABwAIAAUAMD/8v/5/wkA8v8EAMb/AgDw/wYAHAAGACYA4f/b/wEADAAGAPz/BgDi/+f/GwDw/9n/6P/J/wkA9P8EADQA8P/1/wIA+v8LAMr/9//z
/wEA6P/n/xMA+f8FAOn/DwAEAAoA6f8XACQABgAHAOb/9//v/wsA7P/6/+f/AwAYAAIA7P/s/wsA8/8DAO3/6f/w//3/8f8BAAEA2v/5/xEA5P/z//r/DwD9//H/9P/X/xkABgAQAPb/AABgAAEA6v8LAAoA/v/9
/wAA2P8AACQAEQDm/wgA6P8DAAAA8v8zAPn/CwD3/+///v8VAPH/+//+/wMA+v8BAAAA8v/8//P/6//x//v/BQAJAPz/7P/x//7/6f8TAB4ABQDq//r///8DAOz/9f8RAA0AFAD0/8///P/z/wUAIAADAPD/+v/7
//v/GQD//w0A/f/H/+v/9f/7/x8A/v8PAP3/AwD2/+n/+P8FAPf////s//H/6v8NAPr/8f/4/wcAFQDU/wcA6P/6/////f8NAOn/9f8JAOz/AwD+/+j/0//8/xEABgAOAP7/FQDt/7X/7/8LAPn/BQDt/93/AADE
/+j/y//0/8f/BQAKAAAAHgD5/+X/9P8pAAoA4v/7/+3/AgDe/9//AQD7/xUA4f///+f////z/+f/DwAkAPP/8//u/9X/FQDg//b/AwACAPz/DADU/w0A8v8JAOD/+f/N/w8A/v8AANj/AwD6/wkAyP/8/+v//f/P
/x4AAgACAAYA7f8BAAwACAD3/wMAEgAEAPj/FwD8/wcA7//n/wUA6P/0/wsA//8PACMA7v8PAAgABgAEAPj/FQD0/9v/DQDw//L/8f/t/9v/8/8BAPr/EwAQAPL/CgDs//H/GwAEAEAADwD+/xQABAD//wcA+P/n
//j/+//p/9v//f8nAP7/5//t////6v8VAPL/8f/t/ycA7/8DAA0AFgD9/+//CAD+//b/9f/+/9v/CgD4/wUAFgD6/9//EwAEAAUA8v/0/xEA//85APD//f/1/ycA4/8BAPP/9/8HAOr/CADi/wAA9P8EAOz//P8N
AP3///8LABwAAwAAAP7/EwD8/xUACADK/wAAEAAfAOb/+v8BABcAIgDv/9n/BAD4/xcANgD5/+X/9v/b//j/1//7/wsA/f/3/wAANADn/9//DAAcAPH/+f/5/+H/9f/v//v/FwD2//3/5//t//n/0/8DANr/+v/t
/+r/2f/z//H/9//z/wQADgDv/9n/CgAQAAEA+v8kAN7/9f/1/wcAEAAHACgAHwAQABYA9P8CAPD/7f/1//b/AQD+//X/GAAEAAIAGgAIAAwA7v/z//n/+/8LAPz/GgDK//n/8/8HAPT/GAAUAOz/9//0//v/FgAG
APf/5f8IAAQA+P8TAPj/FQDu//P//v8FABAA9v8FAAoAAQBAAP//EQABAOb/BAAIAP//FQALABIABQD6//7/GwD0/xMA9v8DAO//2f8EAPL/CwD8//f/xf/i//X//v8FABMAAgDs/7X/7//P//f/EQDu/wUA5///
/wMAGAD3/wsA6f/x//v/DwAEAAIA8//3//X/5f/1/w8A5P///+T/2/8GACYAAAAgAPn/DQAAAOr/BQAKAPP/AwD7//v/AgD4//P/9f8CAMz/9//7//P/4/8UANr/CgDW//D/CwD7/xMAIADy/wAA6P/7/+f//P/r
/xQA6P8HACoAEgD+////8//3/yMA+//l/xIADAAAAOj/8f/3/+v/DwADACYA6/8TAAAA8P/6/w0ABgDy//f/BQD3/93/EwD0//z/3//4/xcACQDq/wYALgD5/w0ADgAsAP7/+/8BAM7/+v///wgAEgACAPD/7v/l
//v/FQD5/+3//f/1//7/0//u/wEABQAAAA8ABAAcAOj/CgDy/+n/9f8CAPr/BgAqAB4A5P8CAAIA/v/r/wkA+P8eAOr/+P8BAPz/+//z/ycAEQDu/wIA/v///w8ACQD2/xEA4v/r//P/AQD6/xUA9P8DAPD/EQAY
AAMACADr/8X/+P8hAAQA+P/8//P//v///+f/FwAGABQABQAAAO3/ZQAAAAAAEQDa//r/+f/6/9X/7/8DAAQA/v8UAPD/7//3//z/3f/7/+3/EgC6//r/+//u//f/CAD4/wEAAgATAPT/7v+p//f/QQAMAPr/9//3
//7/9f/+/+3/AwDg//z/1//7//f/EAD2/wQAJgAAAOj/EADc//L/EQD//w8A9v/p/wsACAAHABAA/P/B//j/7/8FAPr/CwAWAAYAEADp/w0A7P/N/wEAIAACAAAABgDW//n/AQD//wkADwD4//v///8FAPb/EgDu
//f/EwABANz/AgAIAPT/LQAKABwAAQAoAPD/5f/i////DgAGAAIAFAARAAAABgASAP3/FQAFABYA8f/j/9r/v//5//X/FgAuAOr/3//y//H/+f/v//j/1f/9/x0A8v8PAAcABgACAAwA+P/9//D/GwD///v/IwAK
AAgAIgARANT/5f8PAOb/yf8GAPT//f///wEA4v8EAPz/9f8vAPv/4//n/+X/AwDs/wUA/P8PAPr/CQDM/+f/+f/2/+f/BADa/+3/EQDt/zUAHQDG//7/9f8eACwAAgD0//X/6f/z/yEA+f8DAAMAHAADAOb//f8Z
AAAA2v8EAPL/5v8LABQA6P8DABgA8v/z/+L////y/+f/BwAOAAUAFAD6//X/9f/z//H/7f/5/wEAGAAQAAgA6P8CAAYA7P8VAAUANgD//wEA6/81ABkA8v/s/+n/AwDQ/wgABADs/ycAFwDu/wwA+P8fANL/CAD+
/wcAKgD0/ykADwAQAPz/7/8DABAAFQDq/+X/AQD+/+v/FADq//z/BQAGADQAEwD0/wMA+P///wcA9P/1//r/+//7/93/CwDi//T/DwDv/xcA/P81AOP/8/8FAAwABwD6/wcAGADq/wEABgASAAgAIAD+/9X/1v/V
//L/8f8GAOz/9//f//D/8//u/8v/AQD0/w8A9P8DABIABADu//f/7f/j/yEAIwAEANn/8f8PAOb/BAAoAPT/EQD6/wEAEwAGAOH/EwANAPD/GAAUAP3/5//0/wMA6v8bAAMA0P8HAAgACwAKAOv/AQADAAYA8v8H
ABIALADn//3/EAACAA4A9v/o/+v/9v/j/w8A9v/3/wMA+f8dAAIAAgABAOz/+P/n/wUA/v8WAAYACgD4//T/EwAEAPL/BwAAAP3/5f8CACYA9v8LAAcA1P8cABQA7/+5/+b/5/8cAAIA+f8TAPb/5/8XAMT/AQAW
APH/5f/4/ykA/v/j//7/6f/3/wMA9/8RAAgACADz/9v/AQAUAP7/5f8BABIACgD8//3/5/8aAA4A6/8bAP7/7f8KABAA//8NAO3/AwAMAOz/9P8BAPb/y/8IAAQABAAAAAgAAgD//+P/BwD2/wEADAALABYACwD4
/+z/9//0/x8ADwD6/wsA6v8CAO7/IQBCAPz/LQDk/+n/9f8bAO3/EQDp//f/+/8bAAkA8P///+v/IADu//z/5/8LADgAFgDK/+b/IQD2/+P/+v8DAAUA6P8NAOb///8BAP3/RQD6/xkAAAAYAPf/8f8EABAA/v8b
AAsA9v/5//n/9//p//3/6f/6/wsACgAQAAAA7v/0/wEADQDs//7/CQD7/+X/AwAMAAUA5P/e/w0AAAD6/wQAwP/U/+P/9P///w4AEgACABYA4v/X/wAAzP8GAPj/8/8tAOr/AwD//+//BQASAAUAGgACAOz/+v/p
//v/DQD3/ykA+P/Z//P/EQD8//P/9v/r/wEA4v/7/wkA9/8DAPr/4f8OACoAAwDW////GwDq/53/FAD0//n/5f/k/w0A+v8BAPn/HQANAD4AAAAOAP7/4f8AAPb/BwA+APz/EQAIAPb/CAA0APP/3f8IAEQA+//9
/w0ADgALAO7/7P/h//7////4/w0A7f/l/wIAIgAOAAoA/f8BAAYAGgDz/+f/CAD4/wwAAAAKAAwABgAKABAAAAD0/+n/BAAUAAEA+P/s//H/AQAwAP3/BwD3/ycAEgD+//T///8OAPj/9P8DAPn/AwD3/wMA8P/l
//3/GQDw/wMA9v+v/wAA8P8VAP7/BwAUAAMA9P/9/9f/6/8hAO7/EQDh/7X////1////1f/s/9n/EwAQAPP/FQARAM7/CADW//L/6//x/wcA9//V//j/KwD6//X/AwACAAEA6P8GAOb//f/5/woAIAD+/wMA9/8L
ABYACgD5/wEA+P/9//b/FwAOAPD/7P/b//L/BwD8/wMA8/8FAPn/9f/u/+P/6v8BAPn/AQDt//v/6////wAAJAAAAPL/DQD6//b/9//9//X/DgDq/xIABAADAAgA9v/n//j/IwD9//v/+/81AAsA4v/2////FgAU
APb/5f8JAOj/BgD+//3/7/8XAND/EABcAPP/u/8XAOb/BgAyAA0A5P/2/7H/9v/z/wcA6v/5////8//h//X/AwAYAAIAHAASAOz/3f8HAOb/8f/t//z/GwAQAA4A/P/t/+z/6//1/+X////9/wgA5P8LANr//f/T
//3/9//3/xcABwAuAPz/CwAHAOL/BAAqAPP/GwAFAND/9////xUAEAD6/+v/8//5/wQAOgAIABoABAAeAAEA/P8KAAwA+v/N/woA1P8GAPj/EADq/xsAAAD+//H////f/wAACgDy/z8A7v/p/wsABgACABoABQAW
AAQAAgDy/9f/CQDs/wAA8P8CAB4ACQD0//z/9f/7//f/+/8hAP7/GQAAAAIA+f8pAAcA6P8bAPj/+/8FAB8A+v8ZANb/+v8LAOv/8f/7/+3/+/8LAPf/DQDz/xkA+f/h/wEADAD5/w0A+//l/woA7v/0/9H/AwD4
/wAA6P8RAAoABADs/w0AIAABAPz/AAD4//D/6/8NAO7/BQD2//n/9//6//P/8/8BAAAA5v8BABIA+v8tAPr/HQD0/+n/BQAMAPD/FwALAMb/6//v/wYAAgDv/z0A7f8rAP//6//0/x0A9//R/wUACgAFAAoAEAD8
/wkA8P/7//P////p/w8A8P8CAAwA/P8PAP7///8GAAQA+/8JAPn/HQD0//X/9/8LAPP/8f8KAOz/6f/t/xoAyP/8/zsA/P8bAPf/KQDp/9X/+P/p/xUACgAWANT/AgBEAOz/AQD5/+v/BgDw/wEA9P/9/w0A8v/3
//H/JQALAB4A9v8RAOH/8f/l/9f/AwD4////AwDx/93//f8tAPz/8f/3/zkAJwD2//7/6//8/9v/FwD4//7/6f/5////+f8JAPj/FQAAAFAA9//p/+D/CQD4/xcA/v/v/+L/DwD8/8n/4P8XABcAIgADAAQA/f/h
//L//f/z/+3/9v8FAOr/FQD2/wEA///5//H/2f/5/+//9/8PAP7/EwAMAOz/9v8ZAAMA8v8JAAwA+v/j//v/LQADAPL/BQDi/wgAFgAFAP7/+v8HAOn/GwD5/9X/9v/1//P/vf/w/wkA/P8BAPT/5/8IANb/AADy
/wMAAgDz//3/6/8TAPL/CwDv/7n/9/8lAPD/3/8EAPb/6v8fAAcA5v8GAOL//f/9//j/8/8CAAgA+//N/wkAGADt/wUA6P/j//X/GwAEAPz/CAAUAA0A/v/q//P/DgAQAH8ATAAXAAYABQDa/wMA/P8QAM7/+f/b
/wMA5v/r/8v/+v/d//r/GwDm//3/GAA0AAgA7P/w//X/AgAAAAcAAAD2/wEA6v8bAPf/FQD8/+X/8P/h/w8A+v8EADgABwAOAPv/+//+//f/6//7//f/AQD6//X/BQDm//L/9//6//H/BwAKAPP/KQAXAPb/BwDw
/+v/AQD6/yMA///t//3/4//5//f/AgDc//L/9//s/8v/AgACAAQA7P/7/8f//v+z//j/zf/1/+H/9f8LAP3/6f/8/93////z//T/DwD6/xEABAD2/wEAEAD5//f/8f8DAAUADgAEAPz//v8HAAEA0P8UAAAABAAE
AAkA4P/v/xUA5f/j//j/HQD5//X//P/7//3/8f8IAP7//v8HAO7/DwAHABQA8P8HAAgAHAD0//X/AwAcAAkA3P/2////+f/x/wUAFADu/wsA+P8NAOj/+/8HANz/6f/p//3/8////8v/EgAOAAAA4P/9/+n/+P/v
/wwAIAAGAOr/8P8JABYAKAAFAAQA7v8RABMA0v8FAA4A/f8JAPH/IwDs//H/+P/z//f/GQAHAOL/5f/3/+H/0/8AAN7/5//P/xQA/v/+//v/8/8TAP7/8////ycAEAD6/+7/LwAGAOb//P8dAP3/6f/7/+H/9//3
//b/AwAUAPj/7f/b//7/9/8JABIA/v8TAO7/DwALAPj/+P/x//r/8//z/9P/AQD6/wMAAgACAPb/DwDi//7/6f8RAPr/+P8LABMABgD8/+X/6/8PABIAIgDx//P/6f/t//7/8f8AAAoA+v8tAOr/+f/8////CgDm
/xUA6P/+//n/GwD6/wwA8P/8//f/CQD4//z/LwD+/y0ABAAYAOX/2f/b//X/EwAOABcAOADy/w8ACwAIAAYADAAEAPb/5v/d/wAA+P/s/zEA+v/3//z/BwD3/yUA/v8DAPj/z/8KAPL//P/3//v/DwDq////EgDk
/wEAGgDi/5f/DQAYAOT/4f8AAN7//v/t/xAA3v8QAPD/8/8LAO//4/8FAPj/8f8jAP3/HQD9//H/IQD8//H/BwD1/+H/CQDW//D/QwAXAOL/DwAOAPr/5/8OAP7//v/1/+n/+f8LAO7/+v/b/+f/HQABACAA8/83
APH//f/q/wMADwDq/+3/EQADABgAAAAgAPj//f8OAOj/+P8dAPr////p//3/7//n/xMALgD1/9P/7f8dAP//IQDr//v/CgDc/wQAAAD0//f/CAAIAAUADAD4/+H/DADg/wIAFgD7/wEA/v8/AAAAKgABAOb////d
/wEA2P/w/wsADgAGAPr/BQAAAC4ACwDo/wAA0P/9/wMABADm/xAA+P8SACAACAD+/w8ADgD6/w8A9P9DABkA9P/k/ysA/f8BAO7/JwDo//3/+f8HABIA6P/3/wkABAD4//f/KwAEAAQA+f/1//H//f/+/wMA/f/3
/+v/6/8GABAA6P8nABMAOgDt/9f/+//z/wEA7P///yEADwDo//H/6//k/yUABAD4//7/9//5/9P/9v/f//j/GwDy/wsAIQDU//3/GQD6/xsA0f8PAOj/QwALADIADQDi/wEA+P8SABQA+P/9/+7/2/8TABgABgAc
APv/BwAQAOj///8TAP//CQABABgAAAD0/wgA7P/8//P/9P/9/wMA/P8BACIADAAGAAQA7P/8/w8A7P8FAPT/8f/x//H/8/8ZAAQAFgD5//X//P/1//T/IwAGAPr/9f8FAOj/JwABAOz/9P/p/wcA/P8DAP7/BQAE
AAEABgD1/ycACgAIAPf/HwAeAPD/5P/7//f/CwD+/wMACgAMAPj/5f/9/w8ABwAQAPX/7f/q////9P8JAPP/x//4//X/6f8fABMA/P/7//v/7/8HAAQADgAbAAgA9v/z/+X/7f8IAAoA8//j//7/AQD///3/8//1
//D/5f/n/+f/DADg/wcAtv/r/00A9/8ZAAcA8v8AABgAAQDy//7/BQD+/+n/9f/p//7/LwDt/xMA9f8HAAoA9P/m/+n/5f/r/wcA/P8FAAAAAADq//z/8f/0//H/AADy/+//8f/3/xkADQD8//X/9/8DAP7/CwDI
//r/LQARAAwA3P/p/wUA7v8DANr/EwDk/xUAGAAAACAA//8ZAPv/+f8EAAQABADm/x0A4P8HAOj/MABuAP//6//z/8n//v8DAPr/BQD0/yMA+/8HAPb/BQD//9v/7v8lAAcA7v/1/+P/8/8TAPn/6/8FABwABgAG
AAYAIADw//3/AgDu////2f8VANr/AQD0//z/+//2//H/+P8ZAAwACgD7//n/DwD8//3/CwDr//H/9P/5/woA4P/s/x0A8f/x/wEA/v/5/+f/9f///wkA/v8OABIA+//n//D/GwD8/+f//v/t/wEAFgALAAYA/v/J
/wYA9P/9/wMA/P8DAAEA6v/0/+n//P/h/wsA4P/0/xEAAQAAAAoADAASAEwA9f/h//7/BQD5/wMACgAAAPX/y//t/wkABgAAABQA9v8HABoAGgAkAO3/7/8FAOj/EAAMAPj/IQDt/zMA+f8fAPL/GQALAEIABAD6
//T/6f/7/+3/9//t//z/5/8IABQA6//7////8//5//P/DAAKAPn/+//y/y8AAgDq//L//f8JAO7/9f/t/+7/EQDt//f/9f/p/xcA8P8GAPT/4P8lAPr/CQAQAAQACwAgAPf/4f/9//v/9//h//H/BwD//+/////n
//r/3/8KABgACQAOAAQA8P/3/wcA8//T/wYALgAJAAAA9f/j/xIA+P8AAPb/+v/x//H/4f/3/zEA5f8FAOz/3//9/wkA+v/n/xwA/v/r/wEA7v8TAAIA8v/9//v/AQDw/wEA/P/m/w0ADwDo//3/xf/7//v/DADe
/wEABgAMAN7/AQD6/w0A5v/7/wEADAAEAA4A4v8GAPz/+v8rAAcAGAAIABAA+P/5//3/LQDy/w8A7//t//j/NQDw/+//+P/d/wwA/P8LADAA+v8XAP7/GQD3/xMADAAIAP//5f/w/yEA/v/1/wQALADn/+3///8F
APn/6/8DABYA9v/l/+b/4/8KAPj//f/r//X/CwD5/wkA8/8TAAEAFAD5/wMA+P8BAAkA8P/1/x8A7v/F//3/DwAFAPj/AgDy//v/3/8ZAPz////p/+7/DwD5//f/AAAoAAIA5P8EAOz/AQAGAPD///8DACQACADa
/w0A5v8DABQABAAAAPr/GQAPAM7/7v8BABAANgDu/+P/8f8DAP3/DwAEAAAA7//z//r/x/8XABAA5/8BAPX/+f/4/xkAAADU/wYA/v8BADYAAQBGAP7/BQDx/wsA9P/9/+//AwD8//f/AwDs/+//2//v////8f/9
//7/JwAAAKz/FAACAAQADAAUAPr/AQAGAAUAGAAVAO7/AQD2/wEA6P8DAOr/3f/L/xAA4v8KACYA5f87AO7/s/8DAAQA+//v//n//f8MAM7/+/8PABIA2v/0//3/9f8xAAwAGAAWACIA7//r/w8AFAD4/+f/+f8P
AAYAHADu/wkAAADk//H/CwDy/9//4v+n//j/7//+////AwDe/wEADgD+////+f///xIA2P8BAO7/6v/7//X/GQABADoA4P8BAAMACgAEAAQA9/+5//T/0//8/yUA+P8LACYAEAAEAAoACwD+/wQAFAAMABAACAD8
/wAAHAD7/w0ACQD0/wQABAASAA4A7v/h//X/BwD1/+v/FAAkAO3/JQD7/1cA//83ABMA0v/x/73//v////D/AQDw/wEADwD0//X/MQDv//X///8bAPL/3/8NAOb/EQDo/xAA+P/W//H/BwAiAPX/3f8TAP7//P81
APf/AQAFAO7/AQDi/+r/1f/5////9f/N/wUAAAD4//P/CgAQAPn/EQD6////BwD2/wQA6v8LACYACQAQAPj/5/8IAKz/EgAMAPb/4//6/xUADgA2AAEA/v/3/wUA9P/l/xUAJAAFABoACwAAAPX/NQD5/wsABwAC
APH/3/8LANj/DQAmAP7//f/7/+H/FAAqAAEA7v/v/93/BgDS/wAAFAACANj/CAC+/wAA9P8CAN7/AgDE//X/KwAWAAoA7//l/wIA8P/u/+f////5//j/AwD//+3/6P/B////5//+/93/4P/j//z/BwAMABQAEgD+
//H/FQACAAoAAADu//L/5f/4/9v/8P8ZAP3/DQAYAPz//P/9/wUA/v/6/ysABQDu/wIA5v/s/8//7v8XABIA2v/3/+n//f/x//P/9/8HAAYADwACAAoAIAD2/wsA8/8rAPH/NwDv/wcABADw//X/9f/4/xsAEQDI
//v/IQDt/9//5v/l/wAAAADo/wUADQASAP3/+f8UABgA7v8NAAgADAALANr/8//z//f/9//4/+n/9//x////yf8IAPr/GQDe//3///8FACQA6v85APT////z//X/AAACAP//RQAPAAAA/f8lABkAFgD4/9P/9v8D
AP7/AQDe/9v/8P/1//H/1f////f/6//f//D/6//t//f/AwAEAAYAEgAFAPz/CgDG/wUAMAAUABYACADW//f/AwD1/9P/CAAAAAgAGAD9//3/BAAkAAIA6v8CAPT/9f/t/wEARgDy/zEA9P///+7/4f/r/+X/AADk
/wYACgD0/wEADgDc/wEA+v8CANr/+//x/+n/5//6/wUADQD4/wgA1P/9/8f//v/L/wUAuP/7/+n/GgAQAO7/7f8JAMr/8v8LAPb/CwDz/wsABQDW//n/EQD0/+//EAD8//3/DwDq//n/EgDQ/wcACAAAAPb/AADU
//T/EwDk/x0AEABGACsADgAEAAoA7f/T////CQAPABgA9P8TAP3/2/8BAOb/7f8fAPj/1//x/x0A/P/R////IQDq/x0ACAAGAAsAOgD7/x0AEQD8/wUACgAWAAIAHgAOAPT/3f8FAAoAAwAMAP3/vf8NAAAA8f8X
APz/BwAHAAIAAgD2////4//4/9//9//x/wcABAAIAOb/AQAIAP7/IwD7/+//BgAKAO3/QwAFAAAA5//z/ysABgDk/+X/BwDm/wUAGAD5/wsAAwAOAPr/vf/9/ycACgD4/w0ASgAJAP7/+f///wYA4P/9/wMABwDe
/wMACgABANz/6v/X/wEA+P/k/9n//f/z//7/AwD0/wkA7/9RAAQAEgACAAIACwAqAPv/BQD1/+H//P8fAAIA9v/r/yEACwAQAPr/1/8UAPz/FgDk//r/DQDp/93/BADQ/+//AwDv/ysAGgA+AAUA7v/o/zsA7f/3
//b/6f8DAPL/8P/L/wgAAADs/zEAAgDw/wcAJAD4/93/8/8PAO7/8//3/wsA+P/r//f/8//x/wkA9v/R/wQAIgAKANr/9v8HAPj/DQD//wsAGAD2//P/5f8WAPT/BQD+//X/8/8BAAAA8f/1/wMA4v8JAAQACwDU
//j/CQD5/xMADQD6/wYA6v/5/w0AAgAOAPv/AwD3/+X//f/z//n/3f8eADAACgDs/wMAEgD9//3/AQDm//b/AwD1//3/9v/H//b/5/8KAAYA/f/1/y4AVgD6/xMABwDm//z/7f8GAPb/+f8VAA8ACgAJAPz/8P8l
APH/AQABAAgA9//p/woA7v/r/9X/9v8FAPf/5f8IACAADgDq/wEA5v/2//v/AQAKAAUA9P/0/8//+v/3//3/HQAAAPb/AQDE//P/IwD6/w0A8//l//f/IwD9/+f/AQDQ//n/EQDs/+H/8f/j/+//6f/z/0kA+v8L
AOn/HQATAPr//v/X/w4A6P/i/wEABgDs//b/NQAPAP7/DgDu/wkACAAdACAADADs/wYA/P8IAAQA9f8dAPT/5f8EABQAFAAyAPL/+/8QACYABAASAPD/GQD///f/9/8fAP3/6//2/xMA8/8NAPv/DQD3/wkA/P8L
AAkAJAAOAPr/8v/t/wUA/P8GANj/AwDe//v/FwD//8//0//D//n/2//z/9X/DAA+AAMADAD9/+X/BgAUAP7/7/8HAPz/CgASANz/BwAIABoA9P/f/xIACgAOAOj//f/p//n/y//3/08ABQDm/wgA9v///wEA5v+h
//z////t/xkA+P8lABoAAADw/wUAAADy//b/5//6/wUAAADs/+r/GQDz/+//+f/z/+j//f/v/wUA8P/7//z/9f8RAA4AFgDe//n/AwDc/xsACQD6//r/0////+v/CQAGAPH/HwD//xcAAADc//j/8/8fADoACQDm
/wYA/P8PAOT/CgDY//j/PwAWAAYABQA2APT/BwDz////+v/9/xkAwP/2/93/+v/b//j/DwDv/wMA7//x//f/LQDx/7///v/t//n/4/8FAO7/+//p//7/3//3/xcA8f8PAP3/6f8WAOz/+/8FAO3/AwDy//X/GAAi
AO3/BQAMAPr///8PAPj/IwD/////+f8hAA8ACAAVAPr/DgAGAPv/DwD7/+v/BwDk////4/8DAAYA/P8rAAIA5P/7/xkAEgA4AAAA3P/+/+X/CwAgAP7//f8NAP7/CgAcAP7/+//v/wsADwDw/wMABAD8//P/8P8l
AAoAIAD9//H////r/+n/CwABAN7/9//h/+r/EQAKAPr/+v/v/wcAKAACAAIA+v8nAPz/5f8GABIAEwBUAOv/7f8EAA4A+/8hAAEACgDv//v/AgDG/wYA6P/s/+f//P/h/wIA6P/9//X//f8rAO3/+//q/+n//v8F
ANj/5//4/xMABgAQAAcA7P8QAP7/8/8BAP7/DwARAOD/AQAEACEA1v8BAAQAGQAIAP//HwAFABQABwAWAAkAyv/+/wkAAwD+//P//f8BAN7//P/p//f/8/8IAPD/FwAaAAoAEAAAAO7/7f/p//L/DwAOAMT/+f/5
/+//EQD9//H/DAAAAAEA6P8JANT/DQD8/woA+P8IAPj/AQDk/wsA8P8BAP7/EgDg//j/LQD5//H/DgDg/w4ADAD4/+H/DAAcABMACgD//+v/7P/j/xYA/P8AAPT/9f8JAPP/GQAJAAIA7v/5/wUA5P8WAAgA/f/7
//z/CQACAP7/CgDW/w4ACgD2/93/9v/t//j/8//3/w0ACwD2//z/BQAFAPj/BAAIADEAGgD6/wMACQDi//L/9f/3/+P/9P/3/wEA6P/+/yMAAQAgAPD/2f8AAPD//P/f/wgAOgD9/yEA+f/3//n/BwDu/+n/9P/v
/wkA+P/z/9//8v/X//3/4f8AAAAA/f/9//X/HQDp/yMAAAD+/wIADgD4//P/8f/L//P/v//j//f/CwDA/wUA/v8QAPz//v/t/+r/6//r/+P/8/8TAAgAGAAdABoA///Z/wEAGgD7//3/8f/b/wgADgDz/+3/AwDm
//X/6/8DAPb/DAAEAPz/HwD3/9//AwDu/wYA7P/0/+P/BQACAAgANgAAAAQADgACAOX/AQAEAPj/AAD+//v/JQDx/x0A/v/7/woA2v8GAMD/3v/j/wMAEgAFAAYA+//1/wEACgDv/8n/AwACAOr////8////FQDs
/wIAAAADABgAEgDm/wQADAD+/ycABgD8/w0A9P/1/93/AQAUAPX/5/8EAO7/9P8BABUAzP8OAOT/+f87AAcA+v/1/xsAFAAGAAsABAAIAPb/DADk/wgAJgDx/y0AEQAcAPX/AQABAEQA/P/t/wEA6v8cABAA7f/d
//r/+f/u/wEACQAYAAQA+P/8/+3//f8hAOL/8/8OAPz/+f8HAPP/9f/p/+3/IAAOAAIAzP8FAAAA/P/r/wAAFgAAABYA/f/t//H/y/8MABQACgDq//3/DwD//+//BwD0/+//BQAHAOj/AADm/wIABgD0/xkA/v8r
APf/GwD0/9X/AgACAAwAGgD7/xUAAgDK/+z/BwD0/xcA/v8LAOP/+//x//f/9//l/w0AHAAJAOL///8FAOv/AwD///f/6v/j/w4A8P8IAPL/9v89AOn/z/8AAPD/4//1/wEAMAD2/9n//f/1/9f/AQACAOr/FwAM
APT/EQDs/ykA/f8dABgABgD//xkA6v/j/xcA9v8VAPD/+v8FAAgACAAQANb/+v8JABIA4P8QABIA5/8BAPv/IwD6/+X/6/+z/x8ALAAHAAwA7P/x////NwD9/9//CAAgAPT/+/////H//v8JAOr/s/8GAPD/BQD6
/wAA9P8QABwABgDS/wUAGAD4//P/AAAKAB8A3P8EAAIA9v/r/w4AFgAGAA4A+P8DAAkA1P8DAP7//f/3//H/IQAEAA4A7f87APb/4f/8/xcA+v/1//f//f/3/w0AGAD8/xwACADt/+//CQAKAOz/IwD2/xMA7f8H
AOb/wf8AAPb/AAD+/xYA/v/y/xcA+f8FAPf/1//y/wkADQAAAAgA9v/z////CADy/+L/8//z/wEACAAoAAQAGADy/ysA6P8HAAEA7v8DAPz/BwDq/+r/AQD4/wsA/v/5/+3/AwD0/+f//P8HAAoA4P8KANb/6P/J
/wYAIgD///v/9v/x//j/KQD0/wUA+P/p//v/7f/6/+X/6/8NABkAHgD8/+v/CQDu/+//EQATAOb/8P/z/xYAGgAKACoABwAoAPP/8f8aAAQA9/89ABAA9P8GAP7/BAAaABIAAADz/+P/FQD4//f/0//0/w8A7v/t
//7/9f/1/9v/+////wMADAD+/wMACADm//j/6//r/x0A9/8TAPb/HwD9/w8A6P/7/w0A6P/8//n////D/wQA/v/1/w0A/f8LAAMADAACACwA8f/1/xYAyv8BAAoAHADg//X/9//8/wMA9f8bAPz/CwD8/+v/EgAS
AAkAIADy//n/AAAGAPf/6//5/+n/9P8BAN//LwD1/83/+f81APj/RQAQANT/CgDk/wIAGAD7/xEACgA6APz/HwAIAAAAAADW//n/9//8////5//N////BQDo/xMABwD4/+T/4/8GACgADADu//j/2f/k//f/BADq
/+n/CwARAPD/AADo//X/yf8WACIACQAcAPX/CwAHAEAAAADg/xMAzP///+f/DQD8/wMA/v8PANz/BAAOAPX/3/8HAAAAAwDw/w0ADgAJAAAA8v8TAO7/7/////n/BwAOAPn/BQDm/+3/CAAiAP3/LQD3/9v/GAAC
APv/BwAAANb//P/t/wYACgD+/ykA8P/9/yIA7v8HAPj/FQD2/wgAPAD7/ycA8f8nAAYAEAD9/+P/6f/r//f/9f/t/w8ADQAKAPT/8//4/wcAHAACAAkA6v/u////BAACAAgA8v/p//v/FwDi//H/4//9/9H/BQAM
APH/5f8RAPL/FgDq/xQAHgD3/xMA+//h/xgAEADk/9P//P8BAN7/x//s//H////z/wwAHgD9//n/9/8LABkAMgAAAPz/BgDq//3/GwACAPz/CQAEABAA9P/z/x0AAgAMAAAA9P/Q/8X/AgAWAO//7/8FAAIA9//V
/xwAOAD4/xEA8P9DAPb/LQAQAAQA6v/1/w8ABgAPAAoA+//D//7/+//v/w0A7P8DAPn/DQD//+3/AQDw/+X/BQD9/+P//v/p//T/4//6/wUA7P8LAAAA/P8PAPj/+v/j/+z/BQD3/+f/CAD6/wMACgAGAAIA/f/d
/+z/0//w/+3/BwAUAAAACgARANz/+f/l//j/AQD0/x8AHwDW/xAA3v8PALT/9f/r//H/HQD9/+n/CgAGAPf/2/8AAPT//f8hAPv//f///xkA+P8TAAUA5v/5/w8A5/8LAP3/AwD7/+H//P89APf/0//0/+H/CQDs
/wAADgARAC4A9P/J/+n/FQD8/xMAEwDo/+z/7f/8/xsADwDU/xgAPgDs////AwAWAPj/2//9/x0A4/8xABAA8v8IAOT/EAAIAP3/8f/3//X/AwAMAPv/GQD+/wkAEgAuAAwA0v/6/x0AEAAyAAsAJgAIADoA8v8R
AA8A8v/z/93/9//z//v/IwAAAPr/1/+///P/AQD7/y0ABgAEAP7/0//x/yMA9P8BAPX/1//9//f/CAAIAP//IQD+/zMA+//7/w8ASgD6/9v/+v/V/wcA+P8EAAgA/v8DAPH/GQAOABoAFAAAAAAACgD5/wMA+f/1
//v/CQD7/9P/CgAOAAwAAgD9/+X/9//1//7/5/8DAPj/9v8bAPf/EQAHAPj/CAAMAPn/9/8HAPT/7v8FABAA8v/s/wUA4v/X//n/EQDs/+v/AQDw//v/AQD8/+H/5//1//r/7//u/x0A5f81AAkA+P8OAAIA+f8X
AAQACgD8/xcAEAACABAA5P8IAAgA6v/r/wMADAAHAPz/AADk//3/AQAIAA4AAAD0/wgA9v8FAPb/+f/h/xIA/P/7/yEADwDW/+7/5f/+/8f/CwAiAP//FQD2/+n/AAD0/xIABAAHABAADQDW/wcAAgD2/x0ABwAM
AO3/3f///xUAFADa//r/HwDs/+P/8v8BAAcAHAAAABYA8f8dAPL/8f8iACgA5/8TAAEAMAAFACIA///X/wMAMAD2/+3//f/V/wsAEAAAAAYAAQAUAPj/DQD7/yEADgAAAPP/z/8IAOj/9f/9/wcAAAABAPj/7//Z
//T/KQDx/w0A+f/p/wkA3v/7//f/KQAsAAIA6v8IAOT//v/h//3/CwAIANL/8f8xAPH/CQAQAPL/CAAMAAEAMgDx/w0AAAD+/wgA5P8EAPT/GAAkAP3/4f/v/+f/3f/Z//z/AwABACQAIwDa/wkA6v/7//v//P8F
AAoA8v/7/wsA5//t//r/8f/6//n/8//7/wAA7v8UAAgA9f8XAPf/4f8NAPL/EgDa/wIA9v8GAAgA/v/f/wEAwv/r/+n/9v8XAPD/FwDu/+v/8/9BAAIAyv/1/9v/+////+z/z//8//n/CgD+/+7/0//n/+v/////
/+T/9f/6/x0A+f8XAP7/8//8/xMA+f8LAPv/6f/u/93////b//z/BwD1/9v//P/5//b/9f8KANL/CQD+//X/2//9/zsA/v/7//3/CwAHAM7/9v/P//T/EQAJAPL/7/8hAOT/9//v/+v/+v8HAA0A3P/y/+X/EADA
/+L/6f/4/9//+v8jAAIAEgD7/8X/AgAOABcA4v8UAOr/7v////v/6/8UAB4AAQDq/ywA/P/1//H/BwDw/wMA9P8NABwAFgAaAP//AwAPAAYAEAD0/w0A+v8YAA4A5v8XAPr/FQD+/x0A+f8RAPn/MQAFANj//P/f
/+7/6f/3/+f//P8xAAYAJAAFANT/6P/h//j/FQDy//n/9f/n/+r/5//6/xkAIgD4/wgABAD//xMA/v/z/wAA+v8QANj/+P/j/x8A+P8DAOj/GAAoAAsA/v8AAB4AAgBAAP//1f/+//H/EgD8//b/EQD9//P/8v/Z
/w4AGADz/wsA9f/t//H/5////8v/9f8DAPj/3f/5//n/+v/f//b/FwD9/8n/7f/l//X/+f8KAP7/7v/3/+z/CwAHABYAGQDu/wQADAAMAPr/BADW/+r/3/8OABQAAgDw//D/6/8FABQA+//v/+z/BQAKAOz/BwD+
/wUA+P8HAAAACADs/xsAzP/0/63/+P8rAAIABgAPAAAAAAAyAAUAAgDx/8f//P8LAO7/9f8EANb/AwAOAPz/7//+/8f/FQDi//3/BQACAAAAAQDO/wQA+v/r/z0A9v/D//X/9f8IAAoABAAiAO//9f/9/wMA9//j
//H/5//m/xUADADG//n/LwDp/8n/BAAOAOf/AQAeADAADQAoAPn/cwDg/+X/AgAcAOb//f8dABgADgDe//7//f/0//X/DADc//X/2f/8/xUA7P/Z//P/EwAFABgA/P8xAPz/vf/5/ycAAgAaAAgACADc//X/8v8D
AOT/1f8HANT/9f8jAPb/CQADABoA5P+x/wIAJADy/wsA6v8NAOf/6/8GAPz/BAAOAPf/CQATAAAADwAQAPb/+f/4/+//FQAMAAYA3v/3//P/AQAGAPz/+f/7/+v/8v8TAN//3f8RAP7/9P8TAAQAGgDz/xUAAgDY
//3/0f8DAPb/8f8NAPD/8/8ZAPT/AwAGAOP/y/8QANL/9P/h//L/HwD5/wsA+v8bAPH/EwD//xcA/f/b/+b/AQAAAND/HgAiABUA+P8NANL/FADo//n/5//7/ykAAQDU//r/6f/5//H/9v8pAAcAIgDw/wkA/f8p
AA8AQgDx/wkABwAiAOf/+f/u/x8A//8zAPr/7f8HAAQA/P8nAAUA7P/3/wMACgAIABAA/P8NAAQAAQD4//v/BwAAAPj/DQDc/wgA7P8JAP7/DAAQAPj/GwAGAPL/DgDk//P/GwD5/wsAAAAOAPn/2f8UANT/7f/n
//X/2/8CAOD/CwAaAOP/1/8HAPD/+f/x/xMABgAFAAAADwAKACMANgD3/9//BQAmAPr/FwAEANz/CQD+//3/z//5/+//CQAAAPD/8//w//P/BwDs//T/9/8RABwAEgD0//3/BQD7/wMA+P/p/wEAEgAFAA4AAwAE
APb/t//+/yEA8P8zAPv/DwD9//3/8f85APr/HQD4//v/BAAAAPn/7f8AABIA8v8XAP3/z/8NAOr//f/j//v/BQD1/+f/8//z/wEA1P/e/x8ADQDW/wkA+P8HAPD/HAD0////6/8MAAIA7//1/wIABgANABYA/f/9
/wAA4P/8//P/EADi/wwAAgAVACYAAgAIABIADgD///f/9v8JAPL/+//+/+P/AwD0/wQAGgAOAA4A9//5//7/EwD5//v/CwAGAAMAAAAbABIA9v8FAPL/EQAQAOj/9//b/wQA5v8PAPb/8P/p/woACgAFABAAFABC
AP3/DwD1/+//8f/l//7/8/8GAOr/9f/n////+//+/+/////f/wgAEgAAAML/7//3/+X/tf8DAPL/CQDq//n/2f8NAAIAEwDO/w0AMAAMAAgA/////+v/HQD+/9v/CgDw/wEA1P/m/ykAEgDo/wwA/v8MAAwA9f8B
APv/8//8/wkA7f8PAAAAJAD9//X/8v/t/+3/BwATAAAAAAAAAPb/5/8RAA4A/v8BAAEA7v/9/wkA/P8pAAsA5v/9//f/5/8lABoA0v8AAPz/AADe//n/FwDu////9/8JAPT/GwAGANj/CwDu/wMACgD8/9f/BQDi
/wMA3v/z/8v/FAD8/+3/HQAaAOz/9v8TAAYANgD5/9//+f/1/93///8CABAA1f+N/wQA6P/1/+f/BwDU//b/8f/5/9X/9//n//D/3f/z/93/CgACAO3/AwD8/wsA/f/b/wEA3v8DAPr/6f8rAAEAAgD0/wEABgC8
//D/4/8FADAA7/8zAAMAKgABAPT/AgACAA4A7P8HAPz///8DAPP//f/u/w8Ay/8LANj/7/////3/+/8PAOT/8//2//n/AwAKAAIABgDy/wMA/P/p//H///8ZAAoA8P8FAPb/EQAJAPb/CQAGAO7/5/8LAPD/DAAK
APT/NwABAPT/+/8FAP//RwABAP7/9//j/+3/8//9/wUA+f/z/wAADgAJACIA6f8PAAYACgD5/9v/AwDS//v/4f/8/xEAEgDu/wsAyv8PAB4ACQAmAPn/MQD7/xkAJwAQAP3/gf8VANj//v/3/xEACAADAPD/8f8D
AA8ADAAEAPT/+f8fAOX/HQAMAOT/BQDi//f/AwAHAPj//v8lAOn/EQAFAOr/7f/B//b/BwAUABgABwDi/wIA4v/0/9//EAD+/wUA6P/6////AgDW/wMABgDx/ycABAAcAPz////r/+f/GAD2/x0A6P/4/y8A9P/X
/wkA/v8BAO7/AgDW/xEAKgD4//n/8f83APL/xf/2/+//9f8bAP3/4//2/9n/+f8BAAkA/v/1/9f////x/xgAJgAAAOr/9v8HAA0A+P8CAOj/AgDu//7///8JAB4A8//X/wkABAAOACgA9P8FAAEACADy/zcABQDe
/+X/kwAVACoABAA8AAgADgAGAOz/+P8lAAQAzP8CAPL/8/8VAPP/CQD3/9v/5/8jAPv/4f/y/+n/9P8VAN//3//2//3//P8NAPj/HQD3/xUA/v8LAPX/IQDv/83/8/+9/woAEgDx/wkACAAgAAQA5v/7/xcADQAQ
APz/9f8IACIA9P/7/+z/9/8PABwA8P81AO3/2/8JAEwACwACAAIAAgD9/+f/AwAmAP//CQD5/+n/CgDi//b/EQABAAwAAQAUAAgABAAbABAA8//n////9/8TAB4A9P/R//b/z//+/+X/6v8ZAAUAQAAOABIABgD6
//j/9/8AAMD/7//h//3/5f8JAOD////T/+D/+//z/xUA///f/wcA3v8CAOL/4/8HAAgAxv/9//3/AgD+/wcA9P/0/wUABgDq//f/BQD2/w8A7v8BAPn/6f///9H/6/////n/4////y0A7f/r/+r/6f/3/yEADQDi
////EwD8/+n/GgDo//j/8/8JAAAA+v/5////8f8AAPz/6f/x//3/6f/o/+3/CgDY/x4A+P8BAOL/BQAqAAgABgDg//X/+v/r/woAGAAGAPz/8f/1/wkA2P8HAP7/DAAMAPv/3//y/ysA8//V/wUA+P8SANz/BgDu
//b/HwD//zEABQDo/+v/DQD9/w8A+f/z/woA8v8PACYA+f81AP3/AQAMAOz/7f8HAPv/5//7//v/9/8PAAUADgDm/xsA/v8nAPz/DQD5/xEANAAeAP//EQAGAAgA+f8bAAcA+v8AAAQA/f8ZAAgAFAAKABIA9P8H
APb/DQAEAAIA9/8RAAQA4v/+/wMA7v/7/wgA2P/u/+H/AQAeAPz/8//9//n/FADy/wUAKAAEABYA/P8HAO//9f/h/6v/AwD4/9//u//1/ykAEgDs//T/5f8MABoAFAD+/wQABAD2/+n/8v/l//L/CQD6/8P/BAD0
////4f8AAAgADQD4//b/IwAfAAQA/P8FAPz/CQDy/w8A6P/5/wcA7v/u//X/7v/L/+3/6/8FAAAAAQAYAAcA7v8CAPb/6f8bAAYA/v8AAO7//P/7//r/3f8ZAAgA//81APf/9f/6/wUA7f8zAPv/CwD+/zEA8//7
/xkAzv8GAOb//P8PAAQAEAAOADQA9P////L/EwAKAPr/GADs/wYADAANAPr//P8xAP//AQAjAPT/+v/1/woA8P8MAAAABgDa/wsA8v/2/z0AFwDq//r/8f8EAPz/5f8DAAUAFAD1//v/8v/z//b/CwAJAND/CQD0
//v/8f/1/+X/CwA8APP//f/8////8v8NAP3/9/8CAAYAHwACABoA1P/9/wEABQAMAPT/6/8UADAADgDQ/wkA9v/3/wUA9/8FAPL/6/8BAOD//v8BACEAOgD+/wUABADU////w//8/wUA+/8HAA4A/v/1//P/8//p
/+7/IwDv/+f/+/8PAPn/+/8JAOb/8f8JAAIALAANAAgAEwDi//7/6/8JADYACwD+//7/CwDw//P/7P8XAAQAAADz/9/////V//3/DQDk/3cAAAA+APz//f/x/xcAAwA2AA8A1v/o/9H/8v/v//n/7/8UAPz//v/x
/+T/BQADABYAAQAYAAkA5v/6/+P/FwAMAPv/DQD+/wUA+f8RAOn/9/8CAND/BQDq/+7/6//8/+3/9v/9/xAA+v8NAND/GgBGAPz/EQAAAAQAAADS//n///8cAAQA9/8fAAEAAgD0/9v/6v/1//X/9f/6/9//DQAM
AAcA6P8KAAoAFwD8//r/8f/6/8n/9//n/wIACAAUAOL/AgAYAOn/+f/2//v/+/8NAPX/HQAKAPT/DgAMAOz//f/r//X/EADw/wEA8v8JADoA9v/h//T/6/8HAOr/9f/r/wEAGADq/8P/BgAoAPH/1//1//P/CwDQ
/wAA/v/p/8f/AwAUABYA2v8DAOr/CQDg/yQAwv/j//3//v9NAOn/+f8FABAA/P8PAAIA0P/2/+3/CgDc/wkA/v8MACAADQAgAPn/DQDf/wEACADg//3/8f/5/wEA/P/h/+7/9/8JAOj/JgAGAP7/+f/v/9P//v/p
//X/+//+/z8A7//d//7/+/8GAOD/8/8JAPf/MQD8//v//P/x/wgABADw/zsAAgD+//3/EwD+//v/EwD4//3/4f/y/zsA8v+7/+3/SwAVAAoA8//1//X/BwDs/8H/9f/t/wMAEAABAAYADwDs/wgA7v8MADoA+P/9
//T/+f8CAOr//f/N//b/CwAHAAIA9f8PAOf/AwAGAPj/+v8ZAAQAVADo/wcADQD0/wMADgD5/ycA5P8DAOX/3f/1/wkA8v////X/+f/5/wkA8f/f/wEADgDz/+X/6f/9/wQADgDj/9X//P8DAAUA5v8KAA4ACQDu
/xIA8v/o/+///f/h//r/AwD2/+v/+v/5//L/BQAOAPb/8f/d/xYAEgD+//v/CAC+//n/9//w/wUA9//1/xwABAAHABAA/P/5/wIA4P///+H///8RABMACADb/x8A8v/9/+//2f8GAAIA+/8ZAPf/uf8DAN7/HQAK
APn/BQARABIA/f8PAP3/y/8aABAA///v//7/7/8FAPT//P/3//v/8//7/wMA+P/l/wEACgAEABAAAwAeAPr//f8KAPD/8v/n/x0AKgAHAB4A/P8jAAYA9v8EAAQA+f8fAAEA1P/y/+n/AAACAAcABAAHABAACQAK
ABYA9v/2//v/AgAkAPz/FQAQAEAABgAUAO3/BwAJAN7/BgDy/+f/+/8CAPD/FQD8/w4AEADx/w8A4//x/+z/4f8SAPj//f/p////5//9/wEA/v8TAPv/DwDz//H/8v/z//3/0f///w0A8v8DAOz/BwABABQA9P/t
//v/9f8MAB4A+f/p/wgA4P/o/xMA4P81AAEAKgD9/7v//v9DAPr/3/8MAFIAAgAQAPr/GwANAAYAAQAoAAsA4v8FAOL/BQAQAPH/CQABABoA8v/n//X/FQD7/9P//v/1//3/8//3/+f/AQD8/+T/y/8CAA4A7v8f
APD/0//5//v/BAASAPj/BQANABQA+f8NABkAAAAhAN7/AAAKAAsAJAAnAMr///8LAA0AEADv/0MA+f/1/w8A0P/y//H//P///wUA7P8PAAAA7f8jABAAAgDw//3/AAD6/wQACAD7/zUACwAOAAEA1P/z//3/BAD4
//X////0/+X////X/wYADgDz//f/EADu/wIAAgD/////FQAAABwA7P8OAPD/9v8LAPP/FwDk/yMA6//X//P/1//8/xUABQDy//b/JwD3////BwDU//X/BwDk/+H/7v8FAPP/EQD5//H//P8XAPn/xf8MAPb/GgDc
//z/9f/s/yUA//8HAPX/EQAOAO7/DgDg//H/BQAIABIADQAIAAUA+P/Z/wcA+/8xAP7/6f/9/8X/8P8tAPP/AQD4/8P/6P/n////6f/2/wkA9P/3//n/DwD6/xkAAgDa/wUAAADs/+P/HAD0/xAAHgAIAAAA//8X
AP3/HQD7/wkA9f8FAA0A9P8GADIA9P/N//j/GQD+/yEA+v/j/wsA8P/5/yEABADo/9z/5/8JANz/AQA8AA0A0P8XAPr//////wcAFgDw//v/8//t/yIAyP/4/w8ADgAGAAkA8P////P/DAD4/wAAIgD+/wkABQAU
AP3/GwAMAPD/9//t//D/zf/x/+3/EQDy//f/AwAAABoACgDW//j/9//3/xEA7//1//r/FQAJAAQA+v/B/w0AFgAJABgA6//j/xYAAgDz/w8ADADs/xUAFAAFAAIA/v/1/+T/7//x/xsADQDg//f/EQD5/w0AGADU
//7/CwDv/w8A//8JABQA2v8LAN7/9//x////5//7/+P/+v8JAAoADAD2/93/CAD6/+r/FwD1//3/7f8DAO7/CwAMANb/7P8lAAQAGAAbAAIA7//b/wQAIgAHAP7/DwBWAAEA8v8FAL7/+v/l//r/BQAFABIAAwAM
AAgA+P/9/xkA9P8HAAIA/v/3/wsAAQD0/yMA/P8EAOb/BwAgABwAGgDv/+P//P8RAO7/9/8LABoAAQAGAAQAJAARAOr/BQAAAAoA9P/m/w0ACwAWAAUADAD9/xEAEAAOAPL/u/8CABAA+//T////yf/2/+3/CQDk
//L/8//6/xkADQDQ/xcA8v8MAAgAFAAIABEA/P8FAAwA/f/r/+X/AwD3/xkADAAoAPL/HwAYAAgAAADi//D/+f8TAOb/+P8jAAEAEAABAAIABwDs//v/AQDq/+v/9P8VAAcA3P8QAOj/GgDw/wYAFgAGAA4A8v8z
APr/JQD7/9P/BwDO/wQA4P/+/xsA+P8NAAIA2P8DAN7/+f8LAPP/MwAAAP7/BwAGAPL/DwD1//3//v/5/w0A3v8EAAgAAwDe//b/NQDt/wEA9f8rAOf/sf8bAPj/DADq/wMAAAD7//P/CgAEABIAzP8AACYAFgDM
/wQA+v8QAPj/AgACAPT/IwALADgACAAUAPD/GQDr/+X/+v/j//L/1/8PAPL/8v8TAA8AAAD5/+v/EgCq/wQA+v/9/wEA8f/P//P/AwD8//P/+f/f/wIABAD4/wsA9/8FAP3/AwAHAAAA9f/L/+7/BQD3/wEA6//R
/xgARgD3//f/+//3/wEA9v8AANb/uP9V/wEAEADt/8//CQC2/xIAEAAWAAIAAQD2/wQABgD+/wcA+f/d/wMABgAHANT/9P8ZAPn/DQAFABQA/P/3/93/6//4//P//P8DAPv/7f8DACwA/v/v//P/+/8DAPj////3
////CQDz/xMA/P8JAAAAyv8MADIA7f/l////7f8OAAoACgDK/wwA+v8DAAQA+v/X//f///8GABwAEAD+//7/EwDi/+P/AwDs/wkABgD8/x8A8/8jAAwA5v/7/wsAEQA2APP/9/8JAOD//v///woA/v8LADYAAQDc
//L/3//1//f/HQACAPf/5f8BAPb/BAD6/xAA/P/0/xUABQAqAPf/3f8AAPz/BgD4//3/MwABABQA+//3//z/6f/8/+f/+f/t/+f/w/8MAB4AAgAGAO7/0f/7/+X/9f/9/w8A6v/7/+X/7/8XAPj/CwAOAAAA9v/p
/wkAFAD8/9//9P/X/wcABADm/+3/9//v/wUALgAbABYAAQDs//r/BQD2/wUAAgDK/wUA8P8AAAoAAQDm//T/+f/8/xcAAADk/wcADgAJAOT///8HAP//KQD3/xEA9//z/wIACAD9/yUACwD8/+//8f8LAMz/EQAa
AAkA/v/w/yMA8/8BAAwA9v8VAPL/9f/b//7/xf/u/w0A/P85APv/DwAcAOj/+v8DAOb/CQDw/wsAAgAmAAYA5P/s/wUA9P/5/wEA/v/3//P/4//l/wQAFAD0/ykA6v/z//n/3f/3/+n/AQDU////LQAGAAQA7P8T
APv//f/2/x8ADAAYAAAAGAD8/xcADgAAAOn/+f8LAAoA7P8DAPn/sf8DAPj/BQD4/wEAAgDv/ykABwDs//f///8UABgAIgDy/wAACgD1/+P/DgD6/w8A+v/n/8n//P8JAAAA9P/5/+n/7f8JAOv/LwAFAAIA9P/r
/wAALgD//+//BQAEAAAABgDy/y8A8P/H/wsA5v/+/wcACwDo/+f/FQAOAOj/8P8bAAMA0v8SAPT//P+n//L/FwDx/wkA6//9/w0AEgAHAP7/+f8VAPr/MQAMAPD/AgAIAPz/AQAIAA4ACwDi/wcADgAGAAIA9/8T
ACEA7P8OAAIA9P/x//D/QQAQAAIABADa//v/CQD5/xMAEAAcAOv/JwDh/wcAAgDw/wUAFADs//H/AQASAPL/8////yEA+v/d/wEANgARAOz/7/+5//3/8f/b/73/BgAeAP//GQD4/9v//P/v/+n/5////xcA9/8n
APH/HwACACIA/P8ZABQA8v8HAHQA+v/p//v/BwDm/xEA8v/5/wQADADx//v/5//z//b/3f8NAA4ABgDc/yMA/P/3/wkA8P/b//n/5f8UAPb/DQDy/wgAKAD7/z0AAADg/wYA1P/u//3/7//9//z/DwABAOD//P8B
AAwACAAGAPT/DQD6//7/uf8IANz/AgAKAPv/GwD2/7X/+f/r//D/MwD3/83/EAAcAPr/6f8PAPb/+P/X/wEAAgATAPT/+/8ZAO7/RQD//9H/6v/3////8f/5/wEABwAYAAQABgD8//H/FAAIAAMAAgAEABgA+v/j
////7//5/xEAAQAkABgAOgD4/9f/CADQ/wEACgAGAP7///8NAAUA7v/4/yUA8//n/woAFgD0/93/GwD6//j/FwDz/9v/AQD2//P/2//6/wEAAQDi//n/7f/w//P/CADU/wQAOAD6/9//8P/R/wkA8v/n/+//GgAM
AP7/CwAbAE4A9f8lAO7/7f/3/8v/7//V//v/2//p/xsA6P/9////7//e/yUA9v8VAAkA6v8CANj/EQAKAAkALADv/x0A/v8ZAA0A2v8MAN7/+f/b//r/3/8WACIABAAIAPn/8//6/xEACgA0AA0A7v/x//P/9f8X
AAsA8P/8/9P/2/8XAAYAFgAaAP7/BgDy/woAGgABAPr/FAAGABMA+P/8//X/CAAgAPP/IQAAAP7/EAACAA4AyP/5/////P/h//j///8OANj/FgDy/wEA4P/7/wsAFQAEAO3/BwARAOD/CgDw/woA+v/5/wcA///R
/wEADAD+//X//v8ZAAIA/v/7/+X//v8NABIA6v/7/+H//f8RAPz/CQAQACYA9P/5/woA6P8CACYACgD0/wMA9P8ZACwAIAAWAAsAQAArAOz/EQD6//v/+//2/9f/+P//////CQAVAP7/AQDQ//n/CwD4/w0A/P8H
APv/8f/2//n/DgAyABgA9P/9//X/+v/v/wAA9v/3/93/DAASAPr/5/8KAPj/JQDe//n/5f8EAAQA+P/d//D/IQAKAOT/+v8NAP7/6f////v/7f8vAAEARgDx/wEACwAiAP//+f/s/+f/5f81APf/6f8UABAA+v/h
/wMAxP8RAPD/AgDg//r/EwADAAQAFADq/woAFgAHAMj/5//x//P///8NAPr/8f/v//D/9f////v/AwAGAPv//f8CABYA/f8VAPL/+/8PAOD/DgAwAPb/6f8MABIA8P/5/9f/uf8EAOz/BgD8/wsAFgDz/xkABQAM
APX/+//z/8X/CQAQAAUA7P8IABwADADo/wgA0v/v/+//BQD4//H/AQD7/wEAAwAoAPr/GQDc/wUA8v/r/xUAJAD2//P/4/8bAPn/JQAcAA4A/v/j/wkABAAAAPb/CQD4/xAAGAD//9v/BwAOAAcA8v/7/+3/BwAE
APD/FwABAPD/+/85APj/BQD///P/7/8lAA0A+P8VABAA5/8pAP7/EwAHABQAAwACAPL/5/8GAAQAAgAoAOX/8/8NAAwAAwDc/xIA+v/+/wsAAQD6//b//f/z/+X/6P/z/xYAGAAHAEYADgD4/+v/7f8OAPL/+P/f
/wEA9P8BABQA/f/7//v/1f8QAAYA+f/h//P/9f8FAPr/+f/r//j/DQD7/yMA9/8bAAYAJAAGAA4A+f8nAPP/9f8LAN7/+v8HAAsA8P8GAOb/6P8JAAgA9v/5/wMABADu/wkAEgD6//3/+/8NABYADgDx/wcA9v/J
/wkA7v/6////CQDe/+r//f/2/wcABQAyAP3/HQD//wUADAD8/+P/8f8FAP7/EQDs//b/BQD0//n/EgAMAPr/8f/3/wsA5//D//T/+//2/wEA8f/9/+n///8EAAYA8P/l//D/5f8TAOb/CwDK//P/7//4/wcA9P/z
//b/EQAGAPz/BwAKAAAACAD4/ysABQDm//X/8/8SAPb/8f/9//n/IwADAPj/9P8nAO3/LwAPAOj/+v8hAPf/EQAFAAoA9v8bAPv/1f8BABYACQD0/wUA/v8cAPD/CwDc/wAAHgD3//X/5f/D//v/DwD1/ycA/v/5
/wUA9P/l/+H/CAD6/wgA+P/w/+H///8HAAQAJgAJAOr///9PAPX/EwD+/9H/+f/t//r/4//6/wUA/P8FAB4A+P/h////5//x/wAA/v8NAAoABAAGAA4A7P/8//f/BAAAAP3/EwDy/x8A+P8FAAYADAATAAIA+P8b
AAwA5v/l//P/9f8PAPj/5//v/xEADQAkAPL/+f8BAA4ACgAmAA4A1v8UAAAA+v8TAPL/r//7/8P/AQDy//X/4f8BAAYA8v/x//v/CwD5/wUACgAKAAAA0v8JAOj/BADc/wsADADq////BgACAPf//f/8/9v/CQDu
/woAJgAVABgADgDg//P/8//0/+n/+P/p/wEA5P/4/wUAGQDo/wIA4v8BAO7/+f8xAAAAFAD+/+f/5P8NAAIA8v////3/9f8DAPX/KQD7/+n/+v9FAPj//f8IAOr/4//x/wEAMgDg/7X/EQAcAOT/FQAKAPj/BAAS
APn/x/8OAPT/6P8hAA4AGAAtAOz/DwACAPz/FQAQAAIA+f8PAOX/IQD3/ysACQDm/wkAGAAAABAA9v/v/wIAEADz/8n/8P/l/xgA6P8NAPb/+P/X/wMAEgDe/xMACAAqAPn/4f8UAOz/BQDW/wUACgAGAPb/+f8H
AP3/8f/w//H/DQDq//T/8f8BABwAEADo//z/KwD+/wEACgAOAAIA+v/9//v/7P8JAP3/xf/2/+H//v/7/+b/HwD2/wEA+v/d/w0AHAAJACYAAgDg/xUAxP/5/+//5v/j////KwD7/xUA7/8tAAUABgD8/wEACwDy
/xcA1P8WAP7/BwAGAAQAAAAMAOb/9v/9//v/CQDw/y0AAwACAPz/EQD9/9v//f///wQAGgDr/xMA/P85APH/9f8LANT/DgD+/woAvP8OAA4ACQDy/+z/4f8CACIABAAUAAsAAAD//+P/BQDY/+j/JQD3//H/7/8R
AA4A8v8WAPj/AAAOABMA6P/5//v/9P8FAP3/AwD//wMABgDw//n/DQANANb/+f/T/wwADgDy/xMA/f/n/wIACgD2/w8A9f89APn/9/8NANb/9P/n/wkA/v/1/ycA6//r/wIANgD3/+H/BwAOAAYACAADAPz/8P/Z
/wAAAgAKAO7/BAAAAOr/zf8UAA4A9v8FAPP/+//7/wEA3P///wQABAAYANj/7v8ZAPz/AwDv/93/5f/9/+v/JQD0/wsA8//7//j/IwD5/xUA+v/d//7/NQD7//P/+v8nAAMAAgD7/+P/AQDS//n//f/6//X/AQD6
//D/LQDn/+X/BQDc//P/+/////v/AgAWAPr/4/8FADQA8P8PAFkAHADw/+H/CAD8/wYAPgAKABQADAAQAP3/IQD2/wsA+v8BAPr/+//7/0kACADg//7/xf/7/yMA7v/z/wMAAAAOAAYACgDq//b/EwACAAoA+f/1
//T////4/yEACAAEAAIAxv/p/wUADAAWAAAA+v/3//X/8//f/wsA7v/8/wUA8//3////6//+/xMA8/+5//T/EQDv/8n/AADy//z/3//9//H/FAAOAAAA5v8HACgAGQDq/wwA8P///wcA9//F/+f/HwDp//H/FADG
/woAGAD8/wEACQAoAOf/CwAIAAoABAAGAPX/+/8GAO7/CQAqAPP/FwD3/+P//v8RAPH/2//z/+3/CgAOAAAAQgD4//v//v8lAAQA8v8NAPb//v/r/woAGgACAOT/AQD+//X/KQAKAB4A8f/D/xMAFAD7/x8AFgAm
AAcAGgAEAAAA+P8TAAIAGAAAAOj/CwAIAPf/GwD9/w0A/P8XAPr/CQAOAMj/AQC8////5/8LAAAAAgDs//n/BwAEAA4ABQAEAAQA1v///9n/9P/b//P/5f8IAOz/AQDq////6f8FAOD/9v/5/wEA8v8AAPT/+/8l
ABcAMAAHAAAAAAAaAP3/+//v//X/+//j//b/BQAKAPz/+v8VAPn/DQAWAAIABgAAAAIABgAGAAIA6f8TANn/CQALAPL/9P/p/wMAEgD4/wkACADe//X/+/8LAAQA5v+//w4A+v8JAAoA/f8HAAoA5P/9/+v///89
AP//+f/2/xsAEwDM/wMABAADAPb/EQD4//f/5//x/9P/BwAGABEA5P/5/9X/9P/1/wYA7P8BANT/+//p//3/EQD0//X/+v/v//T/4/8cANb/+P8JAPz/CQD6/9P/7f8HAPb/AwDv/+///v/3/wUA9P///yEA7//V
/wEABAD5/+P/7//L//j/EwD3/ycA9f/X/wAA8P/u/yEA+P8rAA8A+P/f//3/AgAoAPX/2/8HAPL/DgA2AOT/AwAGABQAAQDk/xIA9P/x/w0A+v/b//L/6f/8/wUA8P/t//z/FwDs/+v/BgDg/xAA9v8KACwA7f/9
//v/9/8AAAIA9/83AAAA+v/1/9n/CgDu/w8A6v/z/93/EADk/wYAHAANADAA8v/1/wIACAAEAPz//f8NAA8AAgD7/w8ABgDm/wUALADr/9X/9//h//X//f8KACgABwD6//3/EQDv/9v/AgD2/woA7v/7/+v/AQD+
/+v/+f/7/xkACgAMAPz/HwD6/9n/FgD+/+b/IQD3/xUABgAEABcA+v8JAPD/8//z/wgA9v///+3/EAAAAOP/8/8VAB4A/f8HAPz/CwD//9n/DgAGAO//1//j//P/+v/z//z/CwD0/+f/9P/3//f/IwD6//3//P/9
/xYA4P/8/w8AFQAEAAIABgAIAEYA/P/t//3/9f/u//P/8v8XAPv/2f8KAPb/GQAYAPP/AQABAPL/9P/x//P/EQAVAAAADgAKAPf/GQACANT//f8DABcAAgDq/83/AQAiAPv/AwD8/wkA5/8NAAoA/P/4/9v/EgDc
//b/JwD1////9v/n//P/GwD9/+f/+f/9//L/IwDy/8P/+f/z/wYA7P/n/xEAAAD+//D/IQDo//X/BwA0AAMA2v8OAPD/AQDc/wQA+v/r/+//+v/1//n/BwD9/9f/DAAOAAEAGgAEAPT//f/1//3/0//2/+v/+v8X
AA0AIAAIAOr//P8HAP3/GQDx/9///v///wcA8P8ZANz//f8DAPr/5/8SABYACgD0/wMA9P8GAPT/9v/h//f/u//5/wUAAgACAPz/7//1/+n/DgDo/wQA8v8NAOb/8P8fAP7/BQD//w8A8f/x//f/9//2/9v/8v/V
/+z/CQD6/x8A2P+9//L///8FAMT/AwD+//L/x/8EANL/DgAAAO7/HwD5////GAAKAPb/JwAGADAA6v/9//b/8//q/w8ADQD8/wcAIAD9/+H/AAD6/wUAAgD2/+X/EQAuAP3/DwD5/xMAAQDi//f/9//y/9H/+/8b
AAsACAD+//n/HAAaAOz/FwASAPL/8P/7//3/DQDx/+//CgDY/+z/8f8HANj/AAD8//7/4f8IAPD/JgAgAP3/5f/+/zsA+/8BAPr/QQAIAOr/9v/7//7/FQD6/9H/9v/3/wIA6P/+/wMA9v/9/wMAIAAFAAAA+f8F
APH/3f/v//f/8//B/wIA3v/3/9//6f/r//L/DQD6/9n//P/z//n/z//u/wkAAAAkAAQANAD7//X//P/5/+f/BQABACQAAQDm//D/FQACAA4A7v8TAAEA8v/5/wEABgAMAOP/5f/6/wEA+P/1/wgA2v/2/wUA+v8l
APj/BwAIAA4A+v8FAAgA/P/5//f/CwDq/ywABgACAAoA//8ZAAkA7v/z/8X/+//j//b/2//+//v////3/wIAKADx/9//DwAyAO//4/8BAD4AAgDe//L/9f/8//n/AQAcAAwAzv/7/xsAHwD+/wYAFgD9/wcACADu
/9////8NAPr/EgAEAPT/+////wEA6f/l//r/2////w0ABQD0/woA/P/q/+v/DwAOAPD/6f8NAPL/DwDg//b/GQD7////BADa//3/KwABAA4A//8RAPH/AwAEAPz/DwAkAPT/CwD5/9v/8P/9//H/+f8HAPz/AAD4
//r/+f///wEAFgACAOD/5f/9/+//6P/D//n/1//5/yUA/f8FABUADgD4/93/+f/P/wQA8v8SAAQAAAAIAPf/HwD6/wUAAwDg/wkAIAD6//v/EgAaAPn/7//8/xEA8v83APr/EQAHAP7/AAC6//r/7/8AAO7/AQAc
AAAAzP8CAA4A8//1/wMADgDu//3/8P8jAO//LQDl/7P//f/n//X/GQABAML/+f/h//L/CQDv/+v///+3/yQASAADAAAA///l/wUA7v8GAPL/AADu/xQAwP8DAOj//f/9//3/DQDk//f/+P/d//n/CQDm/yEA8//r
/w8A8v///xsABwDw/wwA6v8DAAIA/P/B/w0ABgD2/+P/AwDu/wYADAD9/ykA+v8FAPL//f8PAOb/BADu//H/CQD5//P/DQAUABAA/P/u//v/7v8fAAIA9v/+/+3/AADO/+7//f8JAA4A+P/B/wEA7P/7//3/AAAK
APv/9//+/xsA/P8jAAYAOgAKAPL/FQDi/wEABgDz/wEACwDs//H/8//z/wUAEAACABgA+v8EAPb/CgAKAPj/AwD8/wEAAgACAPf/GwDz/xsA+/8RABEA2v/0/+v//P8fABcAGAD+/+///P/t//X/2f/c/zcAGQAW
AP3/EQADAAYA/f/t/wYA5v/6/xMA///p//j/4f/x/ycA8//7//j/y/8JACgAEgAOAAsA1v/4/+H/7P8tAAcAAgD1//X/7P8HAAIAFADe/8P/+P/5/+//BwD4/9f/9//t/wQA9P8OAEoA/v/p//X//f8VAOL/9f/5
/woA1v/4/xUA/v/z/wMAGAABAOb/BADs/wAA+P8IAPT/+v8LAP//KQADADwA+/8JABYA/v8BAO7/7f8VAOr/EQAFAAAAAQD6/wcA4v/w/83/8/9DAPX/BQD8/xsAFAAUAAsABAD3////CADo/wgACAASAO7/CwDy
/xgAEgD8/xsA+P8LAAMA8P/7//X/BQAiAO3/OwAGAOb/AgD8/xEA+v8LAOT/CQAAAPX/7//w/7///P8jAAUA3P8EACIABQD8/+3/9//2/w8ABAAMAPX///8JAOr/EAAGAPf/AQDw/yMA+/8PABMA/P/s/xUADQAq
APL/BwD5/ycA///1//3/IwDy//n/9v8FAPP/MwDi/xEABQDw//v/8f/5////AgDm//r/JwDs/9v/GQAMAPj/9f8HAMD/4f8FAPn/DQDx/+X/EAAMAPD/CwAEAOz/9//9/woA/P8HAPT/FgAmAOv/4//5/wcA7f8J
AAYA/v/+//X/AQDo/+b/BwAEAPr/AgAGAOj/6/8GAOz/6/8PAO7/CwD9//3//v8lAOn/7f/y/wsA9v8TAAIA9v/3/+//BAAIAPr/FwD5//v//P8BAAIA3v8HAPL/CAAAAAcAHgDu/w8A8P/d/xAAEAD3/+//9P/v
//v/4/8FAAoA5v/H/wIACgDy/+X/HQAWAPb/7f/w/xMAFQDs/wAA4v/5//f/+f8RAPT////6//v/+//5/xAA+P/3/9n/9f/p/wQAAgAFAPD/DAAUAAwALAAjANL////f////DwAPAAQA/P/z//f/CwABAN7/AgAG
AAAA/v8KADAA/v/r/+b///8FACYACQDk/wQA+v/r/8f/DwD4/wIAyv/9/wMA+P8nAPr/OwAPABYA5v/B/+j/+/8AABwA9//X/wMAHAD7/wUA/v8jAP7/2f8NAMz/AAASABwACAD2/xUA+/8DAAYA9v8UADQA+/8B
AN3/tf8MADoA+v/j/+b/7//2/wUA///T/w8AvP/8//3/7/8hABMA5v/u/73/+//9/wEA9P8AAPz/+v/9//n/3//q/xEAAQD0/wwAxv/0/wEA7f/l/x0A0v/w//v/BQASAAUA9P/5/wcACwD0/wYA5v/w/xcA9P/v
/wQADAD2/zEAFAD4//P//f/8/w0A7P/X/wkA6v8cAAQA9//Z/+//AQAFABYAFQDm/woAAAAdAP7///8xAPj/CQD7/+3/9v/p/9n/qf/5/9P/CQDy/wgA7P/9//X/+//n/wAADgATAAIAHgBUAPT/BQD//wsAAQA4
APn/+f/o/+//+/8LAAUA1P/9/yUADQAgAAgA9P8LAAoAAQD8/wUA0v8SADAA/v8jAP3/+//p/7n/GQAGAAoA/v/q/w8A+/9JAOv/DQD6//v/DgDm//v/5f/9/wsA7v/l/+j////+//3/BQAAAPT/+f/u/xsAAQDi
//H/JQAKAAQACAAKAP//0//5//3/8//r//P/0/8IAOz/BgAUAPP/5f/7/8X/8P9FAPv/IwDx/xUA5/8XAPL/5f8PAA4A2f8TAPf/7//l/+H/9v/h/wIA6P/5/+H//v8BAAEAGAD0/wcA/f/v//T/8/8DAP7/CgDy
/+//1//0/+H/9P/1/wsAzP8BAA4AFADK//3/BQAKACQA/v/v//v/4/8qADQAFADe////DQD+/ycA4//1/wAA/P8KAAwA/P/9//7/+f8BABYA4v/9//z/AQDt//3///+7/+//FwD3/w8ABAD8/wsA7P8RACIA8f/h
/wwA7P/0/+3/5v/P/xYAGADo/xsA/P/z//3/7f8DAAQA9P8BAPr/FwACAEAADAAUAOn/MQAKABgA/f8RAPv/DQDw/ysABQASAA8ACgDo/6X//v8NAOT/8/8GAOb/7P/b//n/DwD4/9f/CwD2/wUA/P8DAAIA8f/v
//T/xf/6/yEA9P/h/+z/4f/7/x8A9/8FAAYA/v8ZABIA/v/5/wUAHAD7/+v/DgDW/w4AAAD1/9P/+f/z/wIAFAAMAPr/BwDk//b/9//4/+v/AgD+/+//8/8NAAAA8P+9//P/zf8BAMj/6v/H/+3/8/8IANj////b
/xcA3P/4/+f//f8dABEACAD///H////9/wIA2P/+/xEA/P/9/woA8v/7/8f/BQAcAAIA9v/2/wkA6P/9//z/DQD3//3//P/t//3/9/8ZAAQABgD+//r/vf8ZAPD/FgDa//H/AQD6/+n/8/8LAPz/DQD9/wsABwAA
APn/FwDx/9P/7//t//v/BQABAOz/AgAUAAEAGgAgAPr/DgD8/wYACgDm/xEAAwDi/wIA9P8FACgA6/8dAPv/8//9/xcACQDg/w4Arv8BACgABwAOAAUA+P/i/8P///8DAA4A7P8AAEoAFAD8//L/CQD7/8v/CAAG
APz/EwD4////BQACAPr/JwD3////CgAIAA8AKAAGAN7/EQAWAPT/9//v/xsA5/81APj/BQAJAAAA///b//v/1f8NAC4AAgD0//n/DwD1/9H/+f/n//3///8FABgAEgD+//r/+//6/x0ABQD+//z/5/8LANT/AQD6
//z/AwD//xEAFgAMAPf/EQACAPb/+f8fAPz/8/8LAOL/8f/v/wYA2P/l//H/7/8NAAYA5P8EAOD/+////wgA9P8BABoAAQDm//3/IwD0//3/9v/5/wcADAD0//X/BAACAA4ACAD+/9//7P/7/woA5v/8/ycACgDk
//b/2//5/w8A3f/v/+j/EwAFAAwAAwD0//r/0/8LACAA4P8pAOv/CQD0/83/6P8NABUADAD6/+f/JwD0//P/9f/+/zsA///T//f/4/8YAOr/AgAUAPf/DwD0/x0A9P8dAOj/JwDp/yUACgAWAPn/4f8DAP7//v8l
APb/3/8EABQAAQAaAAUADAD+/8X/AwAAAOX/9//3/9//AAAKAAIABgD9/+v/6//z//b/LQD8/+n//P8DAAAA0v/8/wkAEAAYAPb/FQALACwAAADO/wQA+P/w/xcACAAuAPj/EQDy/9P//v/7//X/5/8JAB4ADgAS
APz/BwAHACwA+/8NAAQAEAD9/xMA9v9DABQAGAAAADIACwDo/wUAJADv/9H/+v/z/wMACAAAAMr/BgD0//P/7f/8/+f/+v8JAP7/HQAJANr//f8HAPf/CwAKAP7/BQDu//f/IwDo/9H/DwD0//7/9//z/+P/BQAQ
AO7/z/8KANr/+v/b//7////0//n/8////+v/DQABABgA+P8DAOb/9/8LAAAACgDq/xsADAD//+P/8v////z/7f8GAPT/5//x////HQD3/wEAEQDi/wQAGgANAMD//f/l/wwADAD2//X/7P8hAPj/4f/9/yEA7P8x
APf/1/8EAPr/EQDy//j/7f/3/93//v/9//3/BQABABQA/v8BAOr/JwASAPr/CgAQAPf/CwAFABQACAAAAPb/4f8WAPb/4f8HAPz/CwATAOj//P/r//f/DwD0//H/DADO/wsADgATABQA/f8bAAYA7P8JAC4A9v/n
////3//s//n/+v8LAAIA9P8OAP7/9v8XAPP/3f8AAOz/5v/V/wsA8v8OABgA/v8nAP3/NwD5/+v/AADm/+j/9f/2//v/7f8XAAgA8P8HABAA+P8dAP7/DwAFAOz/DADk////8/8KAAwA9/8TAAUA7P/s/9//7f8n
AOn/BQAHANT/BwACABUACgABABIA+P8FAAAA/v/5/+f/5v/Z//j/1f8JANT/AAAOAAQA5P///9v/AADM/wYA6v/7/08ADADi/wkA5P8IAOz/7P/X/+n/+f/6/9f/9P8DAPb/GwAFABoA9//d//v/+f/w/+v/DwAM
AAAA+P/r/+v/8v8JAAMA2v8QABQA8P/j/wEAKAABAAIAAAAYAPL/HwAdAPb/BABGAPv//f/8/+P/AADe//3/4//3/wkABwD0//v/6/8EAA4A/f/n//j/8f/8/+3//f8LAAEA4v/7//v//f/r/xEABAD6/9n/+P/t
/wcA9P8JAAoABwDi//X/DQDk/yUAAgDY/wYACAD//+//CAAAAPb/BwAKAOj/AQD4/wQAAgAVAO7/BAAUAAMAJgACAOL/9P/5//T/AwD//8//AQAAAAEAuv8LACIAEADk//z/AQDu/+n/DAAIAPT/BQADAAQACgAK
AP//2f/+/w8ABADk/wIA2P8MAOj/BgDw/+//4/8OAOz/9//z/woA1P8JAPT/FQDm//L//f/o/xkABgAUAAEABADs//P/DQD6/wUA7v/V//H/CwAOAOn/2//7/wcA8f8RAPv/BQDw/wUAAwD4/wMATAABABAACAD0
/wAAAAALAMb/8P9hAPr/AQACANb/6/8LAP//2f/r/w0AAgAiAAwAGgD6/y0AAgDU//v/IwD5/y0A8v/v//T/2/8HANb//P8BAP7/8//4/0kABgAAAPD/FwAAAAgA8f8FAO3/DwD3//f/DgD8//j/5//7/7f/8f/d
/w0A+v8KABwA+P8BAOr/5//9/wsA+v8dAPH/9//6/+3///8FABAACgAEAN7/+f8dAAUABAANAOr/AABYAAcADAAOAAYA/v8PAPv/LQD+//n/+P8DAP3/7f8MAP7/8P/f/wAAAAAHAPz/BQAEAPz/KQAMAPj//f/5
//j/8/8YAB4A7f8NAO//9/8CAN7/GwAKAPT/AQANAPD/9f8nAP//EwD3/+f/8//j/xkA+v////P/7//p//D/+//2/yMABAD4//3/7f8iAOT/AAAQAPr/AQANAPr/BwACAA8ACgALAOb/BwD6//H/GQD+/wsACgBI
AOz/+f/s/+//5v8DAOj/GwDl//f/FADu//T/2f/r/83/+P/3//3/7f/9/+3//P8dAO7/2f8CAOb/6P8BAPL/DwAIAAYABgDi/wkAAAD2/w8A6v/5/xMA9v/4/zcA/P/t/wMA7P/1/xMACwD4/+3/2/8CACIA/v/t
/+//7f8WAPz/BwAMAAMAGAAeACQA8//3//v/4f/3/xsA8v8NAPn/EwD//+3/BwAuAAYA0P8NAOT/7/8JAP//AwAVABYACwD2//v/9f8DAPD//P/h/xkACgALABoA8f8hAP///f8EAPr//v8FAPv/FwAOAPr/CADw
////BwD6/+//BQD4/wsAHAAAAEgA9f+v//L/DQD+/wMA8//1//v/DwAHAOj/7v8NAPX/AQD+/xUA5//f//f/6/8PANz/+//H//3/AwDp/8f/BQDu/wYAJgAHAOL/CgAKAAAA8v8dAPj/BwD4/ycALAD+/xcACADy
//j/AwAUAP7/+/8bAPr/DQALABAA//8DABEACADx/wEABAD0/+7/BQAGAOr/6/8lAAAABgD3/+P/9f/p//j////3/xEA9v/L/+7//f8CAC4A+f8bAAIA4v/7/+P//f/1//r/3//x/zsA5P/N////9//9/9X/CAAK
AOj/7f8JACQAAgDo//3/9f8JAA4A+P/5/wYA7v/0/yUACgDi//b/7f8IANj/BQDw/wsAIADq/9P/CwDW//z////w//3////z/w8AtP8CAOr/9f8dANb/2/8AAPL/AAAWAAUA7v8LAAIAAAAKAOj/DwD3/xsA/v8B
APr/1/8aAP7/AQDu//j/EQD0//n////R//f//f8BAAwA+f8PAPj/1/8AABQADgDW//3/+/8EABoA5f/p/xQAEAD4/xUAGgDS/+v/6f/o/wkA8P8rAAsA/v8HAOb/8v8RAAAAFAD+/zsABgDq/xMAAAACAPD/9P+7
//n/IwAbAAgA6f8xAPP/LwD0/0MA9v/Z/+z/6f/X/wkAAwDw/xMABAD3/9//7P/7/wsAJgD1/+3/4P8JAPL/4f/5//v/AQDy//7/+//+/zsAHQAWAPr/BwALANj/DwDU/+3/KwDw/+///P/3/+j/6//l////+P/R
//3/FQD8/+H/9P8JAAAA8P8HABoA9f8VAA4A0P/4//H/IgD+/yEAEADu/wEA6v8bAOT/JwD7/wsA/P8xACoA5v/7////FgD+//T/5f8AAPb////n/+r/6//v/wkA6v8BAPb/4f/3////AwAUAPP/CQAVAPb/AADi
//v/DQD3/xUA9//Z/yUA2P8FABIACADa/wIACAD3/xEADwAaABUABgD6/zMA+f8LAPX/+//+/93/AgAiAAMAEAD0/wkADgAOAPL/w//y//n/BAAwAAEA+v8BANz/+v8VAOr/CwABAND//f8ZABEA+v/7////8v8L
AO7/IQD8/xkA8f8vAA0ABAD6/9n/CAAOABAAzv/6/xkAFADq/xMACgDz/63/BwDm/wAA5v8CAAwA9f/d//z/AwAAACgA8f8BAOf/AQAGAPj/BADs/wQACgD+/+//IgD8//r/9f8OAPD/AQAUAAYADADz/xkABgAC
AAoA8P/4//n/9v/1//P/BwD8/w0AEwD4/w8AKgAOAO7/7v8bAPH/BwAEABAAAwDG//3/HQD9/xkADgAMABUAEgABACAAAAAAAPr/1f/0/+n/9//x/wYAPgAMAOz/9f/N/wQAFAALAAAACwAMAAkA+v/5/xEA9v//
/woA8P8AAPb/+P/z//v/0f/y/+//8P/p//L/u/8DAPr/AQAMAPz/EwD3//X/AwDw//7///8CAPD/GADs/wYA9v8HADwA+v/X/+X/BQALAOD/CAD8//X/9f8jAL7/8v+7//D/9f8KAOD/8v/b/wAAIgD4/wEA9f/5
/wMAGgD1/w0AAQAoAPn/7//0/9X/6v8ZAPT/GwASAP7/+v8DAA0ACgAIALj/8v/X//n/5f8FANr/8//3/xYAAgD0/w8A9P/l//T/SwD5//P/+v8RAPb/1f/2//P///8nAPT/9//6//f/EQAiABQA/P8HAPb/5f/h
/wQA7P8MAPb//v8jAAQA9P/j/xsA8P8FAPv/2f/x/9//3v/z/+z/CQDr/yUA/f/7/+L/DwDx/wcABwDy//j/5/8GABAADAAKAPj/CQDy/+X/BAAWAPj/3////xkAKgAMAOj/OwAAABIA+v8NABgA8P8EAAwACQDU
/x4AFAD8/zEAAwD4//r/EwD8//v/7f8PAOP/5f8FAPz/+f/5//v/9f/t/yMA///p//7/EwD6//3//P8jAPj/GwDx/xkABgDy/wgACgD0/xkA/P/B//H///8HAPT/+f8JAPz/CwD7/yEAAwD4//v/7//5/ysA8v/z
/+3/6f8OACgA5f8fAA4AAgD8/wcA4P8FAPP/+f/4/w0A7P/j/wgA+P8HAOD/9//n//j/1//w/wcAEQDy/w4A9P8HAAoABgD6/wkACAARABIAAADm//v/7/8cANz/CwAOAO//GQD6/+n/8//3//T/DwD//+//7P8R
APj/GQAfAEIAHAD8//b/CQACAAAAAADg/wwA2P8QAAoA7v+t//r///8AAA4A9v/X////JQDr/9X/+v///xYAFAD4/+3/BQACAAAA7v8DAAgA+f/x/+T/BQD1/+//+f/5//v/GQD4//P/BQAMABMALgD0/w8ADwAY
AAAALgD//wMA7/8xAP7/+f8MAOj/AAD8//z/8f8BAOr/HQAyAA8AAgD3//P//P8DAAQAEAD5/w8A+//V/wcA3P8KAPj/9f/X/xYA6P8ZANb/9f/f//7/EQANANr/AgAKAP//7/8DAOz/DwDu/wAA1P8BAPT//f8n
AA8AFADj/+//DgDU//P/+//1/ycA9P/9/9z/9/8JAAwA9P8vABAAFgAQAOT/CwD0/wgA+v/w/+n/8P8vAPv////0/xUA8v/5//n/GQDw/wkA+v/h/wEAJgD7//3/+v8bAPn//f///8//AgACAN//8/8DAAoABAAO
AA4A2v8KAMb/CwDk/wAA4v/8//X//f/9/xUA1P8cAAQA9v/9//f/BwAMAAQA+f8pAAEAFAD6/x0AAAAiAO7/CQAMAPL/9f/x/w0A7P8EAA4A/v8LAOv/4f/5/ysAAAACAPv/2f8BAPr/AwD4//D/AQD7//H/9f8h
AO//7f/q/xMA///l/w0A/v8dAOL/CQAGAPz/3//7/8v/7//v/wMAFAD0/wEA7P8jAPf/8f8DABIA///f/wIA3P/w/+n/+//x/+v/z/8DANz/+v/3////IQDh/xMABgD4//j/BQAXAPb/+v8TAPf/HQDz/9n/7v8d
AO//6/8aABQAEgAaAPL/KQD//9//+P/X//3/0//1/w8A9v/9/wgA+P8XABYA6/8dAPD/7//3/x0AEQD2//3/GQDO///////t//3/DwD1/y8AFQAwAP7/3f8EAOr/BAD0/+//3f8EAML/7P/x////DwD1/8//DwDc
/wMAAAD3/93/CwAQAPf/4/8QANL//v+j//j/9//y/+X/CgAUAAIAFgD9/9v/+f/X//7/HQALAPL/9/8rAPf/DwD8/xMA///v//3/IQD7/w8AAADy//r/DQDj//n/AAD2/wgA/P8LAEIA/P8hAAMA4v/z/xUA/f81
APj/6/8KAPj/AAA8AAkABAAGAOL/7/8PAN//EQDx/yEAEQDs//v/DQDu/wMAIwDu/xEAGAAGAAoA/f/d/wAACgDy/w0A/P/3/wgAEAAHAPr/HQD6/wMALAD7/+H/GwAgAPb/1//5/wUA+/8FAA8A4P/o//P/+P/X
/wcA+v/x/9X/BwD4/woAJADl/wcAFgAMAO7/HwAAAOj/6//l/wkA6v/7/wcA/P8vAP//9f/1/+v/AgDc/w4AKADq/xMAAgDq//b/4/8SABQAEQDq/9n/9//z/zEA6/8tADAABgDm/xkABwAGAPz/BQADABQA8f8D
APT/8//x//3/AAACAAEAAAADAPD/AAAmAAgAAgATAB4A7f/r/xEA9v/5/93/EQD+//n///8KAPT/8v/d//b/3f/k//3/9P/v/xIA6v/9//3/DgDE//b/3f/h/wUACQDk/+b/NQAAAP7/CgDg/wAAEgD6/z8ACwAQ
AAYA6v8oACoACgA2AOb/6//t/zMA7P8PABEA/v/6//X/CgBgAOT/JQDj/9n/2v8FAPH/AQD+//P/+f8NAAYAGgAPAAYA+P8LAAgA/v/9/+f/8f/7//T/8//4/wkABwAOAPX/3f/w/xcAAAAaAPr/6f/7/+f/BwD2
/wcA8P8eAAYA+f8BAAgAwv8AACQABwAgAAAA5v/+/wsABwAiAAQAEgACADAA///V//n/UwAHANT/8f8ZABIA3v8KABIACAAkAAAA7P8CAAwAIAAoAOz/7//2/x8ABgAYAPD/MQACAOb/AQAIAPf/LwAGABYAAgAW
AP//MQD7/y0AAQDs/wkAJAAEAAwAAwAEAPf/FwD9/8v/9f/v/w0A+v8BAP7/6f8DAP//5//9//f/BADe/woA/P8CADwA5//T/wYA2v8UAAYA+f8dAAkA+v8DABoA/f/Z//j/6f///83///8NAOr/6////wUA+f83
AA8A9v8CANT//v/B/wEA+v/2/wEA/v/b/w8AHAAOANj/+P/5/wYA+v8AAMr/EwDu/woA9P///wsA/v///xQAAAAAAPr//v8LAPX/DwAOABYABQAiAAcANgD+/9n/+v/3/yQA8v8QAOz/CAAYAO3/3/8LAEAA8v8B
APP/EwD6//X/BgAwAPr/BQDz//v/BQAAAPT/8f8HAOb/AwACAAcAHgDh/yUADAACAP//7f8JAOD/BwDm//j/+//x//v/+/8pAP3/FQD7/9P/AgDy/wIAAADv/+3/EwAWAA0A4v/b/7v//f8NAPL/AQD0/+v/EgAw
AP3/JwAIAP7//v/p//v/CQAGAAoAAADm//f//f/8/+P/FwD+/w0A8v/8//X//////+b/EwANABQA+v/r/xkAAgAOANr/IQDG//D/HwD5//3/8//n//L/OQAMAAAACAAEAP3/7//8/+v/9v/Z//f/CQABAOz/8/8X
AAkA8P8KAAoA+f8hAAEADgDh/7P/AwAQAAoA/P/x//v/AADK//7/BwD7/+//EQBCAO7//f/1//n////9//j/9/8DAPD/7/8LAPr/BQD//wMAAgDi//X/8//r/w0A+v8FAA4Avv/l/yEAFwD+//X/3f8NAPr/+//p
/xAADgDx/9//CADq/+3/9/8GAMr/7v/9/xIACADv/9n/VgCW/wIAuv/v/wkA+P/T//T/7//3/wUA/P/v/woA+P/z/0kACAD2/+//8//z//f/DgDy//j/FwD9/xMA9P/t/x8A8P8IAPz////1/wkA9P/+//X/AQD6
/+7/9//9/+f//f8xAPH/5/8AAB4AAgAQAAMABgAUAP7/FQACAAsA5P/y/83/EgD0/w4AEAD0/wMA/P/d/wMAEgD+//P/9//x/wIA9v/m/xMADgDe/wAAFgD0/wkA/f8FAAcAKgAAAPr/9f8JAAAAFgDt/x0AAgAI
AAYA+v8PAOb/AQD4//D//f/l/xsA7f/5/+7/CQD1/+H/AgAOAOb/+//5/9//LQDq//v/2f/5/08A5/8vAO//LQD9/wEA///b/wgA3v8JAAAA7v8LAPz/HwD6/wUA3P+9//n/MQDy/xEA9/8bAAQAEADk/zcA5v/Z
//f/BQABAOz/BQDo/wQA2v8FAC4A6P/h/wIAIgD5//3//v/f/wYAEAD7/+H/DQAwAPj//f8HANb/9P8tAA0A7P/8//f/BQAoAOz/5f/3//3/AwD4/wwA9P8MAPz/8f/n/wgA9v8BAPr/+P+7/w8ACgDy/8f/AADG
/wYACAD+/x0A7P/p//f/FQD9//X/+f/f/wIA9P8FABoA6v8LAAEA+P/z/yMACAD0/xYAFgDx/xMA9f/j//v/CwAHAPT/CQAGAAQA/v8WAAwAFQD0/+//7f8AAAIA9v8TAOf/4//9/xMABADw//z/CwABAAwA7//f
/+r/AQABAAoABwAGAPv/BQADAOz/3f/p/xAA8v8OAAIA//8lAAoA9P/8//f/CwDu//z/FQAAAAAACwD6/xIADgANABoACgDc//X/+//x/ykACAD2//r/9f/8/xcACwAgABgA5P/+/zEA4v/b//P/2/8EAAQA7//P
/xUAHADm//H/GwDq/wYA7v/9/+X/CgAIAPT/7//y//v/DQDu/w0AEgACABYA+v/l/wEACAD9//X////z//D/JwD1/93/DwDK/wUA9P8RAPb//v/h//L/FQD0/9n/BQD+/wUAzP/y/w8ACAAOABUAFgD3//v////n
//z/AwDq/+v/7f/N//3/w/8AAPD/DgA4APH/DQDu/9H/7//j//v/FQD0//3/9////wMAxv/y/wkAAAACAAgA3v/+//f/BAD+/xIA9v8QAMr/+//5/wUA6v/4//X/6v/v/wQALAD4////AgD6/w4A3P/x/9//BQAK
AAYARAD3/wcABAD6/wkABgDz/wUAHAD4//L/QQD6/+//CAD6//H/RQD2//f/+f/r/xUAyv/v/93/9v/V/xEA4v8CAAQA9//3//r/FwANAM7/9f/9/wMABAD3/wkACgDq//z/3f/4/xMAAAAaAPn/SwAKAOr//P/1
//f/4/8SAFQA9v8bAPz/9/8LAOb/EQDa/+n/GQD//wEAAwDe//v/+/8DAPr/9P8hAAYA9v8PAN7/AAAKAAkA7P8EAOj/4P/p/wsARAAdADIA7//1//r/DQADANz/AQDy////9/8NANr/EADc/wMADgD2/y0ABADs
/wEA8v8HAPb/AQDm/+L/6/8RAAYA+v/v//v/zf/+//3/9v/x//P/9f/7/zEA+v/t//H///8QAPj/AAAaAPb/DQD6/+3/CgDK/wEAIAAGAPT/+v/t/wYA9P8IAC4A/v/z/+v/AwD9/9//CAD6/xgAyP/Z/9///v8B
AAQALADu//3/6v8tAAQAIAD4//v/AgD6//v/8/8BABIAAwDw/xoACAAJAOL/5v8bABAAJAAHABAA/f/l//z/1f8GABgA8f/l/w8A/P/0//X/+/8hAAEA8v8CAPD/9v8zAPj/BQAHADIAAQACAAAAAAD6/0kA+v/b
/+f/IwDq/x0A8P/1//b/9f8SAA4A/f8FAP7/6/8EAPL/6//9//H/+/8CAP7/BQAeAPL////9//P/4P/3//D/7/8dADAA9f/1/xgACgALAOz/BQDy/+T/3f///9n//v8ZAPn/AQD6/+n/BgAAAPb/FQDl/ycA9v/v
/wUAFgAIAPj/+f8RAPH/EwD//w0AHAD6//T/CwAFAOr/9P/d/wwA8v8HAMD/+P8ZAAQA0v/1/wMA+P8FAPT/EQAFACYA///r/wkA/P8EAPr/BAD8/xgA9P/z//X/6P8vAAIAIgD1//P/4v/T/wIA0P/6/9//+f/x
//z/yf8BAPb/6P/t/xEA0v/0/yEA+////wcABAAEAPz//P/3//3/BwD9/x0A+/8nAO3/5f8PAOb/+P////r/4f/z/wkACgAcAAEAJgD0/wsA/f8bAPD/+/8HAPr/DAD2//r/FQAEACYAGgAWAP3/JwAAAOD/6P/h
//f/9//6/zEABgDY/+3/5/82AOz//P/n//7/6//5//n/8v8lAPr/4/8HAA4A8v8DABIA5v/4/xcA+f/3/wQA8P8HAPT/7f/b//L/7f8GACoAAwD4/+z////7/xEABgDa//b/9/8TAPj/AgASAAEAFgAOABIA+P8J
APn/FwDz/xUACADm/wUA3v8GANz/6f8BAPz/FQAOAOT/8P8nAP//3f/3/+3/BQAuAPH/1f/+/7n/BAD+/+z/6/8NAPb/9/8LAOn/vf/z/xsABwAKAPj/0//8////5f8XAPL/5f/5/+3/BQDo/xYA7P/7//n/8P/3
/+3/vf8KAPT/BgDy//3/BQADAPj/8v9DAAQA+v8GAPj/AwDg/wEA/P/z/yEAzf+t//v/+/8KAPz/CgDw/woA3v8JAPT/AwDu/yYA0v/2//v/FgD2//7/3//2/xUAEAAiAAwAFgAGAOz/AADu/wsA6v/x/+//+//7
/wIA7P/5/+P//f/l//n/DQD2/yUAAgAkAPf/GwARANL/AQDE/wgA8v8CAPz/IADc//T/BQD2/8n/7P8FAPr/NQAWAOj/9P81AOz/DQD+/+n/8v/7//z/FwABAPb/AwAQAPL/1f8EACgACgD4//b/CQDy/+n/+v/f
//r/9f/1//P/+/8ZAPX/3//x/w0A5f85AO7/HwDl//n/BQDs/xQA+P/4/93/8//h/wwA+v/5/+3/AgAeAO7/5f8PAPD/5f8FAAgAQAD9//n///8fAP//1f8KAAgA+P8TAAYACgD0/+H/8P/x//n/EQD9/xsAFgAE
AAYA9v8SAAgA+f8FAPf/4f/p/wEA9f/j//X///8AAAIA+P/z/wIABgD+/ycA+P8RAPn/IQAOAP7/BwASAAMA/v/9/9n//P/5/wIA9P8LAAAACwACAB4AAAAGAAAADQDw/+z//f8CAAQABAD8/wQADADs/+v/EgBI
AP7/x//n//X/+P/d/wgA8P///+P/9f8XAA0AJAD4/8H///8DABAA3v8MAPr/AwAIAAkA9P/9/53/BAASABAA9P/4/+X/9/8VAAAAEADu//X/6f/h/+3/1f/7////BwD4/+v//f/u/+n////d//r/FQAOAM7/AQDm
//3/EQD7//3/CwDI//v/HwD5/+3/7P////T/5f8LACIA5f/t/+n/IQAIAAAAFwDs/wMAFgADABQADwC4/wIACgD7/wUADQDu/w4A3P/w//H/DgAMABIABgABAPb/8/8VAPz/5f/m//3//f/7//r/5f/z/wMA8f/N
//b/AwDx/wUA4f/3/xIADgD7/9H/LAA2AAYABAD8/+v/7/8JAAgA/v8JABgA6f/F/wcA7P8MAAQA5v8jAAQA6v8MABoADwD2//3/8f8NAOb/BwAyAAwAIAARAOj//P/z////+//x/w0AAwD+//f/3f/4//n/EQDw
//f/IQADAOj/BADK/wMADgD8/wcA9v8LAAMAFgD//wcA9f/n//z/HwD5/wUAEgDy/+//IQAUAPz/8f8vABEAAAD7/+3/+P/p//b/QwDl/xEABQD6/+j/2f/8/x0A5//n/xYA8v8BAOz/BQDq/+//z//8/xcAQQA6
ABEAtP8AAO7/DQDi//b/5//w/0UABQAQAPv/HQD2////DwAMAPv/6//6//P/DQAKAAkAPgAYABQA/v89APT/6//+//X/8v/l/wkA/P8HAPL/8//5/wYA0v/9/xcABgD+/wYAGADt/8H/+P/T/wMA5v8BAAAAAgDw
//H/4f8FAOL///8dAOz/1/8HAAQA+P/n/+3/AwAFAOj/AQDy//T/AwACAOz/9//X/+//1//4/w0ACAD0/wUAwP///xkA9/8RAP//+////+X/5v8hAOv/8f8UAOb/EgA6APf/FQD5/+///v/9/wgAuv/6/ycA/f/p
////CwDm////9v/r/+z/UwD6/wEA8v///+j/iwADAOr/AgDu/wkADAAaAOj/8f8DAAEA7P/v//f//////wEA3P8GAAYA5/8DAAwACAD4//n/+//n//z///8WAPL/GQAGABYA0P/+//v//v/j/wUA4v/s/zEAFQAK
APT/AQD+/9P/BgAEAAEAFgAAAPz/BwAgAP//0/8PAOj/+/8dAAcA/v8EAOz/AwAYAAYA3v8BAPb/5/+///3/BwAMAOr/7f/3/wMA/v8HAOj/BgDs//H/9f8MAAAA///b/+n/AQATAP7/7v/h/+z/DQAHAPD//v9R
APX/CwALAPL/+P/D/xQA8v/7/wMAAAAGAPz/AQD9//H/9f/v/wEAAgAFANb/7//Z//3/3//h//f/AQA4AAIA8P/4//H/CQACAPn/KQAFAO7/6f8TABcANgD+/+P/GgAMABMABAD1/xEACAACABkA/v/2/wMAIwAw
AO3/DQD//wcA2f/R//n/BwD0//X/AQAOAPv/2/8FAN7/AgAWAOz/DQD8//f/BwDs/wYA5P/1/9f/CwBWAAkADgAFAPD/+//7//f/GwDz/w8ACgDe/xcA0v8LAOD/CgDs//j/BwD0/xcA+f8NAPL/IwD//+n/9v/P
//n/q//1/+X/IwAuAPL/FwD1////8f/9/wkA+v8WABgABgDy/wIANAADAAAAEwA+AP7/DwD+/xEAAgD4/wMAFgARAPj/BQD6//j/NQARABQA8/8RAPj/IQACABIABwD8/wYAGgACAPr//P///wIA2P/6/93/9/8R
AAsA+P/6//X//f/9////5/8NAA4AAgAOABcA6v8bAP7/BgD2/+//5f/4/+3/8//9//L/7f8PAAYABQD2/+H/GQD9//X/8f8dAAEAAAD/////CwD6/xYAEgAPAOj/BQDm/xIAEgD6/xEA/P89AAcABgDp/wsAEgDg
/wYA8v/z//P/6f/7//v/KQD//+n/EgAEAPT/DQDu/wMA+/8bAOz/LQACAO7/9P8NAPv/6f8BACIABwDu//X/8f8LAPT/7v/7/wEA1v/x/ysA9v/p/xcACAAQAOb/9f/1/xEABgD+/xkA/f/x////8/8DALr/BAAm
AAkA9v/w/ykACgASAAcACAD2/wMA/P/t//H/CQD4/+///P8DAPL/5f/9//X/8f/d//f/8f/v/wcADgDO/wEAHgD6/wkAIgAMABsAJgDs/wUAAwASAP7/DQACAOj///8tAAIAAgD9//v//f8bAPr/8//7/w0A8/8J
AAgADgAKAOb/7f8HAAYAEAAXAO7/DQDe//X/8//6//v/FgDy/+3/FQAlAPD/DQAKAPn/5/8JAOL///8jACQAMgAGAM7/BgAWAOj/8//y/+v/8v8lAPH/KQD//+3/CQAaAAIA6P/7/w8ACQDo//T/0//2/ysA+P/5
//f/BwAIAPL/AQD4/woA7v8BAOT/CgC+//P/DQDy/ysAAQD2////+//3/x8ACgA0ABMA5P/8/yUACAAgAOL/6//c/y8A+P8hAPH//f/2/wMA5//d/wQAQAD///v/BAA0AAoAuP/5/+n/+v8dAAIAHgD8/yUACAAK
AOL/9//6/zEADgDy////FwDx/xEA5//r/wMAIAABABoABAAEAPb/JwD+//v/AwAGABAA6v/u//H/BQAIAAwA9v8GAPT/HwD6/xEA9P/5/y0ADAASAPr/BwATAAgA+v8VAP3/EwD7/9f/8P/z//v//f/n//f/AAAY
APz/LQD6//H/EAD6/wsA4v8fAP7/EwAaAA0A7v8CAPT/CgAEAPn/DQADAP7/CgAEAAwA5P8JAOj/BgDk/wAAHgD+/+v/9/8TAPL/FwAJAOz/8f/d/wkAGAD//yEAIQAYAPr/3//4/1EAAgAYAAMA9P/z/+v/EgD4
//L/DwD7//f/4f/9/wUABADr/+H/9v8JAAUA4v/1//n/BQAKAPv/FwD5/yMA+f/7/xAA/P8CAAQA8f8JAAIA7P/6//3/+v8LAPH/LQD8/w0AAAD6//P/8f8DAP7/AADw/w0A/P/0/xMA+f/1//D/9f/v/w8A///n
/wMADAD9/zUA+P/p/wAA9P/+//n/AgDa//3/IQD1/y0A9//5/wUAzP/u/wsA9f8HAA0A+v8RAP7/+P8RAAAA6P8JABwADQDm/wEAGgDv//f/9f8FAPv/DQD2/xcAEgAEABEAQADx/9X//v/d/woAEAD//+P/+f/1
/wQA3v/z/+n/8v8TAA4A1P/1////EQAeAPv/GQDq//H//f8dABsA6v/0/+//+v8pAPH/5f/7////BQBSAO7/DQDq/0EA/v/3//f////7/w8ADADm/+v/7//1/ysA4f////r/AQDm/y8A+/8XAPP/8/8GAAAA6v+z
//z/CQAIAAwAEwAIAAUA8v8hABoA6f/n/xMA7P8FAOT/+f/j//v////5/xkA/f8BABQAAAAUANL/9v/h/wMA+v8DAML/BwAqAAcABgD3/////f/z/wEA5P/8//X/BQDm//n/FQAAAN7//v/1////4/8GAAgA7v/h
//j/6//1//n/AAD2//v/EQAAAP7/9f8JAPP/+//5/9P/BQAqAPn/CQAcAPT/AAAGAPv/KQD//yUAAgDi/woA5P/3//v/+f/1/xEAAgD1/zUA+f83APT/2f/4//P/FwDu/wwALgD1/9X/DwDU/wUADgAFAAYADAAA
AOz/AQDv/+f/+v/9/wAA4v8EAPj/AwD8/w8Azv8PAFIA+/////L/JQD3/+f/4v/5/wMABAD6/8v/+f/T//P/JwAFAAwA/v/X/+j/5/8PACYA+f/7//v/9//Z/wMA+f8HAO3/y//0/w0A+v87AAQA9P8PANz/DwAU
AA0A8P/9/w0AHgAqAP7/CwAGAPz/+v8xAAUAKAD2/xsA+P/r/wsA7v8EAN7/AQDo/wgA+P8DAPj/7v8ZAAkABgAFAOz/+v/v/+z/HQAMABAABwACAPv/CwAmACQA9f8VAP//GwAEAN7//f/3/w4A0P/t/wkACgD8
/+z/7f8HACIAAQD8////2//r/+3/7//T//X//f8IANz/IgDk/x0ANAARANb/8P/P/+3/JwAKADYA+f8HAAQALAD5/+v//f/j/wEA+v8KAOj/DgD8/xcA2P8FANb//f8dAPj/8f/7/w8AAAD8/wEACADu/7//6P8L
AAMAMgD5/+f/9f/D//f/GwAFAPz/9P/N//n/LwD0/y0A6//v/wsA3v///9P/8P/X//f/0/8OAPL/8f/j/wcA8P/7/xUA+P8bACIA+v8SABgAFQDy/wsAsv/7////BwAQAPP/+f8PAMz/DAAIAAQABgD5//P/DwDe
/wQAAADt/+X/AgAkAAgARAABAP7/9v8PAPj/NQAFAA4ACwAEAAgA4v/8/wMABwAKAAgALgD4/9//+//7//j/+//4/9v/CQDe/93/2/8MAPD/8f/x//j/9/8IAPD/7v8tAPj/EQDv/yEA9P/j/wEABgD9/wUA5f/b
//z/KQAfADQACADO/xgA6v/6/w8ADwAeAPv/+f/x/+v/AgAKABIAHADz/+f/BQDY//j/8f/8/xUA+v8PAP3/CQACAND/AAAEAAIA8v/y//f/FQD6/wwAEAD4/y0AAwAQAP3/5/8PAOb/AQAAAPj/+//e/9//9P8B
APb/7//4/wUA8v/3//r/EwABAOr/6f/b/wUA8v8DANb/8f8rAAcAAAD3/yUA8/8jAAYA6P8TAB4ABQAGAP//5/8MAPL/DwAEAAgA3P8HAAoA/v8RAA8AEgD4/wUA+//3/wMACgD3/xsA9//X/wgAFgAaAOT/AQD4
/w0A5P8AABoA9f/z/+n/+f8FACgA8v8xAAAAzP8WAO7//v/3/wYADgDs/zcA5P/N//n/wf8OACoAEAD4////6/8FABwA/f/t/wEADgDx/+//9P/r//n/5f8UABwA7/8JAPP/z////w0ABAD6/w4AEAAKAOr/8P9Z
APX/9f8DABwADADm//z////6/xsAFwAYAAUA4v/7//f/DgDa/woA7P/x/+f/9P8fAPX/GQAHAN7/+P8LAAoAAADp/yMABAAKAAQAAgAMANj/8//f//T/EwDh//X/7f/D//3/JQDx/7n/BAASAAEA+P///wsACAAQ
ABQA7P/q/yUA/P8DABMAzv8EAPD/BgDM/wYAIgAEAOT/7P/f//v/BQD8//n/DgACANf/6/8KAAIA6//5//j/0//w/wkA7v/1//n/DQALAOb/9P/p/wAA9v/5//n/+/8DAAEABAD7/wEA8f8DAO//4/8HABQA8f8V
AP7/CwAQAAgAAwDS//7/8f/9//H/6v/v/wEA0P/6//P/AgASAPz/LQD5/x8ADgDM/+D/2//y/wcAAwAEAOb/4f/q/wsA/P/5/wEACAD2/+n//v/7/wAA/P/Z/5v/CAAcAP//CQD///X//P/f/wQA+v8HABQAAgDu
//T/1f/z/9f/DgDg//T/9//2/+v//P/p//T/2//6/yUA/P8FAPr/7/8QAPr//P8RAA4A2P/v/08A+/8HAPT/1/8QAM7/8v/x/wMAKAAQAOD/CgDu//v/uf/9/w0AAgDg/wsAAgALANb/+/8VAPj/FwD4//H//v/V
/+//+//7/9f/9v/V/wkAIADw//X/DADa/wwAFAATADAA/f/v/wcA+P/6/xcAEwAGAAAA5P8DACIA9P/5/wcA7v///wsAAQAAAPD/AQADAOT/CgDk//r/7f/7/8X/AwD4/wAA/P/8/wcAAwAYAAMA5v/7/+X/5/+x
//z/8/8OACYA7v/h//H/EwACAAgABgDa//X/CwDz/+X/FADg//z/7f8MANj/9//R//L/9/8EAOj/7//j//7////q/83/AQD0//v/6f/3//n//P/5//z/CwD8/wcA/v8pAPj/IwDo/wEA6//j/wwA7v/7/+3/8//t
/wcA7v/v/w8AAQAyAOv/5/8GAPz/DgAEAPX/4////wsA6P8tAA8A4v/z/9//9P/n/wUA5P/y/+n//P8FAAEA6P8JACAA+P/f//P/GwDv/+v/9f/f/wIA/v8IAOz/8/8ZAA8A+v8LAAoAAQAOAAEA2P/4/6X/9P8F
AAMA3P/+/wcAEQAYAAoADAAcAPT/9P8XAP3/CQDn/8//DAASAPD/EQAUAOL/EgDu/wEAAgAHAOL/CQACAPL/GQD4//P/8P8ZAPv/+f8BAOj/8P/7//z/7//2//n/BwACAPz/MwD1/wkA/P///wAA9P8HAO7/+P8F
AAkAKAAJABIACADe//r//f/3//P/9//1/xMA6P8JABAA8//z/+7/3/8RABIA8//j/wwA3v8IAOj/BQD8/xUAAAAYAAgA6v8ZAPH/EwAIABQA+f/5//z/AwACAP7/BQD8/w==
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
