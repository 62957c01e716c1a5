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
  "head": 400,
  "tail": 250,
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
  "clauses": {"marks": ".!?:;,)\u2026", "wide": "。\uff01\uff1f、\uff1b\uff1a\uff0c", "wrapped": 3, "many": 6, "near": 2},
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
    [-15078, 0], [-8678, 154], [-5640, 210], [-5161, 228], [-4833, 246], [-4599, 265], [-4409, 288], [-4200, 312], [-4013, 346], [-3829, 382], [-3663, 430],
    [-3482, 494], [-3302, 569], [-3104, 681], [-2885, 838], [-2608, 1076], [-2269, 1365], [-1903, 1793], [-1477, 2317], [-1041, 2909], [-614, 3507],
    [-283, 3976], [-38, 4266], [137, 4454], [278, 4589], [393, 4684], [495, 4757], [580, 4812], [675, 4860], [768, 4905], [866, 4956], [986, 5020],
    [1156, 5140], [1496, 5538], [2578, 7208], [3975, 8765], [4644, 9286], [5088, 9513], [5481, 9649], [5908, 9735], [6542, 9793], [6960, 9814], [7810, 9835],
    [10864, 9864], [17264, 10000],
  ],
  "clauses": {
    "length": [0, -32, -19, -10, -3, 2, 13],
    "before": [[0, 39, 7], [0, -19, -51], [21, -35, -12]],
    "after": [[0, 26, 0], [0, -19, -70], [24, -8, -1]],
    "price": 58,
  },
  "kind_bias": [-1264, -1076],
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
KV59xSYq/Xp9VVse3fO8V/XXJnuHVfO98s9lS3MTPuOMvf7YfXVW+v7Wt9/hB9JVj9HWfLnLZV7fOY3v7z2LH/py/c8u7XH83Cu986PPer93q2s4uZDn+yBf9vN/Svnq16De7v/69eL6u7U1OzwOdVl7pU3/qOXk
OmX4KB7ebevJPmJpd6l6Ny1Y7nX7k5H30vvNeO1hdv//5cJpTj7cCoBn6634DT+RT5/+fV19P1i3X9c+n/+h3tna84afzrbGXO+lz97574qnTHddVjFu0M9v/2MA+2Vzc2+2jbNlng/iuVfP3JX5xORaLCz7jstx
6Uv9vs9uq4Wtj9M7df2o/Fzx02p3bfD/LxOrraf2d+4LomxN5Iw9nTXdtczrb5bHf3yz+VG+/r94P0Wavo4z/s7r7uGR2bcxenHVc7/Pt5OxT98traG3zM8ZP/glK/88aQGq6fXXpqNE9zltf+/PJllK911u2dvG
5wzw1He+du/m548WiC32dJIm7ds8kWrvT7x3l/pte/fsCtKneRH/8h2tEVf9efOmsEtO6Y/Hq6bt5l1nTP4G7Z/uN0dr7BipNr+PCvv9O0+/LyRRprdX55hPybS7d6/4Zx+71A786M4i3me3iMf1zkZeTjs81RmS
r1rp0OlXTujK9dvQuvsouZV/kKofrb2/6Wm3cvRLGBzMqbbXvL1v+udEG/7b/oJ8YqJy2qnz36kLpwvMqtfV509uBzt27e6v39027bf/urR2427p138POz2trSiJ1yLi5jZd3zGrry2A9/7brm118XQOX2/w/b9i
uXL9R1ay+arj/Vcbi9XR512+XWBeXV3SRsGwf04EwDvWg0MX+bqh7d/THs/gsWa8LtJuvnrfckTads/aGM89m7324/wezYNP76O9ebu/zErVP3/kfuGXs+Vd1wC+rFrb6cvVEP+9b6Y/XhZ0d+fv9v+9//LOn2u0
/h4p4DR9PNzUPP3Z1XkYnC7PH3GuKjuQe/7dd8V5d6/bRPc2LW/RpFb++R6V2Oc8csF3xf7jzem930APv2KTTJPx083FJ8sr53396/+sfjDx3NP+533x6+EPqevn0up3Sh/2eyWp66iifEfp8fK1y/f93X/+8f+J
8tabJOizdifxkKalfrXTK8ar/u/f/S9DWCvjsb5V13U0igWp/G6z3/V9fNKkZOod9s/rsFfnk5Q719y9vNK+kMNPR0PgTW93nYbje+tfrRVHXZ86WoRzX9JZ8dnpSnfgO25b+aoYHuFft+Tni8R3T1Apb9l3Tdee
hS0SHP0PnJuIP2EljzBb9FjnF60lzJPjm123p3Wv9P4h80K2r5lye0Fpo+9R+vdsIbp6v9T8eXtuRM727+dxlr9czfTkU/NYbOlpz/09sx/Tery3PImTX/P+b4Dd89/b9823UtXdfk5AfA72HbEuFvz/bi3959ew
s81Dn80r/ye23cn9v8y7bg2sbPUrfDnhGT10zPJXRb5G9/Lqz/cct9eJ0+d9lDfnbLz/puXe3WKOjfzkLfuaJaceT/6u3s5/d1/k72pOTSi/69ZO+7Whcv0Sbfl9nb67kj+l4Vy/8u+w7h9T+uoqqdddh6br7t/N
sb/1tp0+yabrS2xzya2+Tk/+Qd95+/B/ed5y7F+s+Nz6/nZu2vPPA9ubdMXg9GQ5sxPlf8ZUWB0v1nZM9WmudP/SLxWcOoP41OnBUj5t9fUs3u4+9Km3920XncTGOmOda/zB7nwxXm8/f71AuOxukP1mOz9xlV7T
P6vWvuLk1450f9/7veR3c9RuuaB3a/l4+H8H96Rs1YdM3juz+BVr5fvS8m6vqwn/tuG/r7bbu38eXt9yn/s+rVuP3urfTtvw7KEah3fPCLva9x0kPiH2TX8Ve1rySpzuLCTjNG/1DjJ+tf1+XiorXZs8/anjNR/P
A//lm/7u5/elZ8xf7k6hbtegKn76vlFnb/2jp+nKx3y/fv0/dN7Lgz8048rWTvaoMXcV5mon8aWz/f7ml+3+ez+/vx6pyvzVrQWmX5b9Sv7FWeAeJH0J2sfSqD3aZn3+1C1efWW2bzuux6CHd3sl1Ua3Dqh2R26/
hvMMisaoS9d+dybweftpoPSl92P1z7o9vv1yvgBXU/Y255t79T/dh9dkWc3uKYByOxc53vqX0r3uFB3pv+ln7uV1m8Xekp/D9rxuaz6nMWTKX+ys3SVCMNJV37hNuvqtOFls7ePqib+V/W579zza/fX9fHmmcnTh
9KX8m/s5/x5tX5Ivt9dp1+7Oww/A7mqSn/cznQ076JSp90J8++ztyRLfq9o0+Bfwz/X5z7kOvsnFC92d/ipqb8o3nQHzNv60c4T/cyq9O6P/z/HosPuIuOFKiX0qtp9Zd/qoP3vxyt2gfV1+U83f6qa0X40hYHtP
h927uTp3+nw/u2Z98D/a00y1uZix72l9fojh/zt3b//0uWU+E3RN2/Pj1/d2nWN+I+SfMzbzc7n4f+fr7F1/rvyqXI13v2KS3/nqvCLXF2oeuq6UzfN3cU72P89r1P9bOaputPl2t1apetzHP587mRfhtVRenu85
L2qmUmfsPf6W397y/TcezyDf+Oe62dSypd8vZ8r8n//O/UfJ1be3PBnVND/snqs9/TOwe7a239qYutwdq27+LPKza9/Kf3eN/tGdaMAWos03G/3zdm2oThpJRX+fVv1/OK6T7M/MVfD78tg/c91IbvdirB/f/itP
ihK99fqTH9L1ynyzva6ov3l6Jz3f+MXbLnv18lqbLvR3I96KzTt7SpyX8j7KxXPg8mp4T6h1lRPZ+omXWPGTZ7q5S/i4c//NmexuduvnnDtDN3bvDGf++hj36RkTefeU3/wpd/dfWvo0zZGG6l+epsf8qjMu8gUk
dyXp/W+n442w77v1Q1om0/DuxO9q2GWwedSO/nW7JulzS7zWPru9+9Yb+/WNHr5ez5nxeE2yMuLa+9Y+48cnyzWm/b2HzX1z1Xp/3TNC87fslVPft6v5WmWp6/6a0h+O32ue4l23+bFcwR4gVc9/15/aRx+vWfL3
1b6XMyb2MJ987orRd9k/v3pBIWeuC/k12L6fW2xq9ofcBP7vd9jn5uLnf/iWg57+9L5d7zVPmTO3o3d+z+7ar5cPtnH3YzFfd635V5d/W2/8TPzZiPVnnNFTDy+q80F4unp7LqN3adQ+aYcWVpRltfevvbYX7bAF
U3XX+m/D9z6nRgv9f9p77MvJbX5bLw9//vPdr2d/ZTB6UtvC5z/8023z05/8nc41s+lyfK8PlOzIet4bTV9+9v+/L37jyibm52qXfC+Td9q4e+n9frYVXfab96H2uaqNX7b4yC5QJ3O91ftpmq+F1dC1ptH+Jat1
8bT9nd/3dT5aqrX6t7xc0VX5yJXC2/od4/7zeq/t3Zc7+kl9YP0f321UV6t+zq97XjXYImPXxXUfqH/9Y8I3j4utQ3cvEoij6v98v19YPb/zmSxdvd8l7+CQXu3+s6j/J/9u2ep/Rp3TVyG1/ryre9s67fZdQe7j
YWkXnkMjm7sdgeXB8nZ5278lR+5+nfq776CKx37uOgqbfi/v/3+3f3N3et/ubn9thdut+izvz4bPvfKdEyyudRujxzX/ujjCn4TvZPgfoWrrYPYM9GcsNCL/nRttbplj+hmRuf3uxz/nzs+3/XTyltn6qaey//VX
R9ldorzl/m0+P3tu/671jjEJ3uPOC8ibavdJmzvShR/g8/3FAdmbzrSvkxYvZek+GezOW/zf22+zTtmrjv9CXbz/6nzON+9TtVoWda7E9n1t3Vpb++TvSg++hv88l+bgu77v3PY+EHGu3D5nvFvB8vtP+3uv1jR7
fuT+J2cV4L+9t+707Ldvq1g9zsFcZx123T9ruL5H0Ees3m209+tPm207n+x//FcrFSXN33oW+3fMrRZ81WTXz9Rvr0tsO7djS/e47b9Rh0+/irVa4x7et30aTPdK52IsNZZpksgR1+X9fS19t5c682/2tkibNOL7
R+9v/F2fhjr+qDeqrczG3r7LO/b7fQnqbJ2995vZ7p7jzk0n4tij+7afsfS+Xnks/JE2K97WW8I1r7XXuiwo/5t63HBy5sbbYTj94PN71X1u909USMeFvFZ3KXd25I6yux/Jr4uyVZJe4lh0WZtnF61/beENPrys
YW+pVmy771cwlc5Ckkub153Zv/db/LfdbPc58ffUQ552bn/Uwban2pJZBboS95+1uEcOn2Ge5iq1XL5fLF6YfR77PiCbavP/W/3rHi09kzvFnyfReq11/L5cxb3SO2XZOM+V7Zvyp3061+txFSH/GEwX+m3u/6+X
hK3zF3uMfle9nw6W/EEerHc79YmP3vX+biP7dsDSeU0x9Eu//iIdLdtmP+7aWODer6S9XIknb57f54rF6rn5/r3FXFl7LTnmv5fhiPR3za901V1+R6udnvb1+5vrb78hrV2bldry7eTFrvr3XsZuyX3nPMdrux7q
b5fkR0JcLn9If7Ce/3n31LwS2OYNs51bf/YY9clptf+d48eTnP1r33a+tdPbxbHpyh+RD0D/8Mzuhud/y3Urqs/O13oeaOo/K/bAOaN36N21CZ+c7+0ZvtBfZNi9oh15qH9X9v1jN3N/knv3gtHv85n3rz/zmfdo
/7kubzWHkhbkfjpxH3+MBH9LWf6n2v71LEuX/UbPpc7wy1eb+Okfc+pGg338/a0PknopfDt2y/GeTneiJ7rnPdvrWvx0Z5sWW8X5009dq/7eXP8vqXgv67uonSVz/Gux83T+s+nonuXXVd+9e9W+pftP58nrO6Xt
cxt/9OoNPc0J4/f033d/3vvp7u+Uf5PS1x6p3vlOWUy9EtP8pocopLe55vW00L8HH/3npkOS33NAPQit6Pv/ti9b8OZ8Wk9mSETtQ82u09sv91kXs7AleV+u4bzNz5elQjZ4Dk/+a73dPLj/ez+aJ1JzqOU3mm02
vb1SYP/tx7/yfeBQP/bP3Z9151o6OUqzD5p3rH2eUdZzzRO0e6Y+Rru1JnMZ9fGv2i6m9xci833U5VTh/x8/+C7V65tjBxrb3u6OfvNZ9nZf6vb/99ln/Xzpgtufd2idd/nmn6Ve+f5fv/fn8b6SenPb6kGa3Crs
pdT04cFCbbvOfTn8e5sy69fvMQEfn9G7b/g1wcj+p+6dL5lyl/tT0SmJXf3utPDjU6VD3Pdt4po1K+/ty3ramXvydg/9raVfuwg9rnE7/sPmrz399zf/ixpX+q7tv/J8rvvHvPH/rLWe7DvsNxKybVOT9pu/I0vh
r5e49b//uD+/6+eeqILv+UnWvl9SsvTpijbGsvexXU5eCzm/xiPNvd2qF+60c7GS63XhquMrahm7n1/nSp6rbTrnafzRvH4za6Vfk7rKtevjVf7qeYvX8eXKH0AWfGe6vhPHTWVVcqb3vluUOu6o32aZ1om/GP/r
6gerl9edf8WRebL6z/f+Ptw2fju3Ei+RZrtpuzrXef5LvFj/eTj/vZj4Vr+DNpMJhnvezNyD7dvFHEZ7metuJ2910zN2v9/+39fd05Tn210hj58Z/7jX3qfp/jJytAC5jsWfP30MlKiN7KqNW3/1+S6bNh79TCg7
9+Lr/G7tO/LU7vwO/Odtv8//K3SSuK6KOt3eR/11galbnsnUoZU6N74ry+5KX/bv+nR+DwF9uFJ5y+kIRXV9tXt/Yt/3X5LDv8/Z//uPn8nr1kdV33B0Ar79V3xtM/7SZcbP5//WK/Tiqv3m/3759WTc/9Whdf3f
WJrUKd/v8Z6X0fHfWyO9/st3V7D/BP4fHO126s/2deu1cvNqYefmzzfdxl/j829958yhKE1Z+blf1v9UpUuhqV/208H+dl3HpX40stifuj814Wl+Rx2seap/olGHqEPzl2JTNf2p72+nt0/tr8OFue7P8+E8nj6u
L37v/Njjwb+vPvG6Xb/MySfY+j9M/Vj/uPfzxF7V27dFmW/FHyduvcuB+dcWXPnuVKhHmh65bZ9KVO3bwi633zbai5lb/qfbNizJfPF3uQRYR/S17aAm6W+ftD5/NebvW/nx3visR+hduuHeVOnyCt/YdvdP5zVe
dHz5cDWeV6fb4e9r0bD99B4/0Ee1PumVoc7EfbGJ/rvD9N/W7mjk94WcG6+8X3b7+qcvm4/n0uvcPQzXLfw1e/sX+14I/ymyaznuHd9Gu/Mzmtlu59rv5u+aXaGzGGnv6/9b/78Uv7Fnu5sfiksPK/H/qfPfXhGv
DV97tfvOt/67v9vPcrpb8llTZz9uvifkXD8fti63G+dT/dleX13/akOaOn+zZG+d1TV802nr95zx832sgg5bnCQv8tVYN/Mv1bZOvyzujJbPZ9+f//Kn+epOv9g+lv5xuJ4tSrL31KnP2fT6z9cOnVd9vGavzr8/
mre89SPsf1k7g9y2vZafcAb217v6ce9H8+fzT3HX8eb/679y/f3PvDJB7ve64+vN7Ds/7/THSPx/zLzfdp6i6hnjsHt86Sv3G92S7/5Y9662J8u5aH8X5AVZEBH+szO+Y7/3N/wP4ecvPv7IIJydl7PPnw2bvX7n
u3Pa/wnCMtwT9MfXuYeW6X5+mYpkjBUrkl3q74+KX/peurC3f96n/az5s3d2711OUxc+vm+PvUT9h9dj2db58uf8pTP0awy5P2L7e/zVbbm9L3ZV/yff3JjP95rl3xrrr/4/1pXk00+zzB4ON0W6ybFvdUsdH7eu
BvfvitYvLYlb//juSfr7V5jsNbX+ZDnumdNknrp+B4b8z/z7vevzynLax97GbwFr+l/ZMsX81On3v91v9O91Fw5/rHGebIv318bNr+4S1+SOLYCp2Pfz74uRJW9HTiP2fxPtAts8lfgeYT8cxpo+/F/mtX83lfw6
0/we9TXbXce6NwaDuor1u65iDNPPdVZ2xtY3vkvL1pH9tXzajR+V98zb3HOmJHngvUn3o37DT8vr+G3fPt1ts3VipK8J3123pA095drXtc8K+D7zf5mH30JimOgUk3/5215jx0WT3pZHDl0hK4MHsPn6v5z03bT7
sTUrw2XFprNMl4dskYvb/8PXda/v6B6/rEKm8AZFzHrX+xXcq/j5d1LW+3ue+u1ZSs5EPWybQKV75ec/miR8Vfr+zd7zscWynsPver12yw+5rEZ9T+H/Ku+3VtajrXa72oeVFsUO7/eeCCnz+pm19uU79ef3ulZk
2B7e/7du7nY3/bgLw6v7vf+KtQkN46847p+fSve60C2iFtrxbFFgZjZ9OqucjZQTOloZhi4OrrEDYa8Nrq6LLXv3xXvygv2/PJeTH8+9odEeY//WGdfttWmdcPiLfpltvW1cuKt2DufXJuN3T+rPO+Z7v+wlhsNl
2QhDH8KOLQIS8z/pDeD/qlA3LXTfnEM2nb34pODJS5Fm+ms9fDs3PO81cbpTamUNtKlmsdu6p/f7vVi7+1lftWcx6O+eE+5P5036FfnTfpZGJPr4bWZruCO/2/RZ3euPWW/DM6zO1qz6wRf7O/4ex+LrkXI6p5k1
L+U/4lE68s5uOPln61M7SvRrO6l9Q/dz7jROjl2DnFh88LCfQmY33rTL1d9j7/ZDgB+tjTk/75fRDLa8dbtV/f2PHXH1KI99sLvZh57ltNktVG9TozxuixSd9v9/n1n/Q6y+V6fXdSlL6PeCfr2IHFo//6/aSr7d
++asUz/6O1et6u7PlP3+vqjb3XQ6dPA++bTX4ehdFN7bqXgi0xn336cb/3Vfrl9Z+58gektctMauNb9Z91ebfzV8bx36N4Go72q+PemOiF+4/6HR4vzWfrU7V+WqsZtS3P7v7vfN1/3OlXRX6b93zcOkpUqLizzn
XN2I+fuq//1y3fltNm1Yv0tzzd+//2f/UsXvv7yXV8vKOsTr20zZPm+a9iZ8LpztrJkG69ukVn5/idXb/5Y6Fq7zo5Zde758gB+e3n/P/1N82Fn9n1z1/5i8bMv+x9WL7fmLOTG4onjdN7y3cv05234Gdcj/4V4v
fT8/DwvSN/r29u57a4zzPsnr/Ttsrff+1TdQ0SbpnE9EneNGjUJsld1saEF6XfevUyj4C36//76x71xtT4/m9v9BH//Wj6tJ/ugJj0Tp98L+VuEsX6U9+afpil//OVz39/k5c0UFfJjnm75EuHP9L8+y3eegOd9n
r8sLa6v/7/rwrmfV2I+xy49v+V9/Gp5XFWd9o5/eceJ97vm2kTTqI/skp6F/p67ozjyqP61KwrD8H/evO9e9DDY7ZhnnZuQZIH8x/+XnfQGj8PPxv93K0xVe/fudqXqZ22pn+f93cSwesGNqU/JCqPnIe9lbT9nz
9rzLqp/Yk3+saUDrq7ZadffZPiZx/ze/br28DfLvt9Qv/pJ/zeL+H0b4//8y9x71rPuJ7a3ne1We3Pua/OTiL7u18+f6E9p2+fjT9fRIrl5v1/H0+1b7L1/NpBf1lU8/t6BxjlCr/89G0LcvrZ6VWa/Xd5ay/MCG
zX+1vV9+/iHAB9z5z7R73mqvItfj75f6jdP3d35UPL61scS6ST+n5F6bMz0bvya82fER2W+XHTTZcZ6/4nyu59M+us7/xu2X1twUlmOSev1ommrzKL/1Xci1bMP6obph7v7sdhg/VW35vs/Ns9p9siv6lbmel/ro
b4/niucyH7VN+P7+zLt5cKP3r/6tPcyfiefXkL/Z/KXcfQyQX+Mzt6ru9Iuvmkxv3xmPjfNv18q7OrOLxZtG+fRm/628bOflnNcbmQgxs04Jr/U4zfO5XfjHk+7UQoyBpdaJkbxlG/69v+2lJn3rzMAvre759Bkn
BzO5OvFb7S5z/cXdhpLzuxPfuNK6SPWlDStb32dD2T67mV9P76Pore1D9R9wTL1MRfOsvN1yYvIqiyt7/9ua2oTDq32Nin2S9XvWaWl/5Q2PK6mX9Rf+kPf42f9DIPuLv2XhV2C3ztG7v45EHb/x8Tj6NPK/Ud7q
sM35vZb+R/FRCsdPkfP2WfPfe5vb/re5M57s+2++80lqdfRS69rbMmc3fTGrD2kr7YoLnWbD5oXbPi//fYvepbEyfPvwhqc8T4aakt8k73BlMhxrm+odq7671ptm+upuc30y3QiSFX7XA77ISlRLr9X1jYn1SlLe
XTefr4/H1q/9d/70L9TQFvv6Ff3PG/1sOmf31nH1zLJE51fumLazHl/KN67OPw71fG9YM/ZseVqCxaKTJ34d8f7ef2L1uh3e9/2/cBXG4VN6xf/7nF9N1m/fbvdLmm2tl3dP4d2VvKsf8PwoZsjX/+rin4sRrt//
LJdVl7vErP3d2KtQ4xN4PmZmmNvbv7smK5WfQ1fIs/bZT3x7J+XC46Qn75629Z2qx/N5w7aNn+k01BHH9ruJan91WMuO9hy/uOW5Vp4L7iV6Nb9zHa6ic0A6f+d5Wz8/2nhP8lek/s7wrMYOpdy+xe/3ru1LXfhw
/Ttz/LGH+PxLKGJ3/48/82fpRsxS4tPiu/pl9wofLhDj859+sjS2C/8X7m+SutfbvAaU69P+q3m/OL9KfLU/9pddwOtwc7//dwFmXDcRJ7p1U8kc3j+fVDfHUZh1889388efMTXNc1tWCd/tt+WavOfNv6nfHd/f
+ezKJGQ6F+5Dbzb5juyiuW0X27n/qMfC3jmlnzuPJLsmM73NXKJ+f3sZfzNrb5Q/cfnO3YXfNK7rlu/3ntC0eP93pVPbdwsy3PQjdRn4Rf7Mn8XcUppJruu+b1137z23M0V0nIFj8qr7mK5YsSKuFnx/vgvG+lw/
7U4HfxsQZy13GGT9st65X87sxcB6FDq1J3yDT+PPzvXT9++58f+tvlcT87v2ZpseY365/e53i8v01+cO963ZnFnvmC1XRyAaPX23/z/8Hpuftb5wa3+WnhHrui6ymX/1tA8VtPG/1wuTN9aF3W7ifwZP5tOFBZV7
f9j7nNXdtuA6de26dvVd5d+ZtfnwH9yOFyfbL68Hjv29eecGLtvj1mmdC+z24vzfZQe5P/pT/1/8/p09Xrb+uYw6N3ePsdv87yl9k76oVp2d90mH+Z+1bq+91aYmz/T4v3PveBr3iTKoqliLdp/tvdna7zNfV+/d
PK3lSsZFHfs7X/1rnXr+zbMYNon/Y5a9/PWvXn9Hvn2tR/6R+CvKVJDKfrbRdc/7fqw3+nTi/X6Bd23xe5qFGZb47NZy91dmfSP8AswfyK79Y3TvI8z/wvF6+rmTMamHMOsrPDWv+Mu2Gf+f31gN19v7dTXnPD9x
v+ftu5b+jW6+VjPXsFcHNvVnl/vI+zbl+e2TSG9rYHteeXR5F1bZ3z6Rdm/f7hOd7e76/5R6VzsoOtO/hPZWV0PW/1VvLsqHsnu/9vfHr+8++zHf71Grr7sF5j10qP+3Sv+3H+uMfv9rdjkr+7w1dfe/tX39ZhWN
2bjX6wrbjOrfl++Pa3iu9xmt+9YLL29fP1e3Z5769r/CUr18NyyiltRJ/sm0M985u6UX+e/tzaOme2PHe2t3tWzmnXcbk/Xi/ON+bq2bjbkZrVXs3zei+oXJz//a6WrgB5druj/vevfKvn9r/fv3/fmsm73tvQT/
hd/x/35G3Sv3Ni3M/i72Kn2m/6RoP2c8wbEWI5f+70+5s+efdwWuWVfu9XX2guz/yZB55WDtWXHzdL2Ha/zUZoia++fe21qWXfz888/hKbkrT1fl+h82eCvWz8N1+un3ort0sZ9tsT/mUlPpwLL+2t73evkialk3
+ot+LLvX9Xrn+x5agepj+EB9j63i7OfnRNYGK2zyXreKclxl9G69B88q9Xiut6z85Mf/EfTrWl4Q64e+as21zfu3N00Wnu40jjD9fH48cW//uPX7/uxbsu2Od//1rAkdDReE/JJv+o6vrdt75u8s7PSHwPrzv25W
b1oO2pXG1Zl6ao8/F3dsfTV3desrs4G2rrP9g07+t1Yf9v3/9+bmM1UOardMfvs+drcrqx7KfLxb/bj31jQY/sfpfj15cSvqdjX6AZIHtfNfzphGrXvjxfcvn7a3wqwHw75N+nb89+j2+j9punZb73WusfqWhPub
XL579Wrn+Mwee0hvfcYG21jodzuUrqj5zS3x5dsFXy/+bi4prum7CBsb3vrn97x2UN2+fO/Ln9tj+/ZZ+rnd+4vqK3c231Mbi1T6+Jt/GthqsN3/3dp/zkX1Ft9Wbohsyw4+yfjst73okr8u/td/t1//cf8Z/w6v
bNyX21m3+6SvbM2n2jT8vQ3vHKHd/mi7/e3Zbr2/d/KaWGy87Fz79zstUlmH4l+Hee2FWc+4X1g6WG//v3zxP+tCf6PT/3y3nV+4c/1/9apX3krud/q3n5JGKLXeciuyrU+l4Nzunz6V/7+u6s/xRh3mo55/Bpt6
+Tw6yHHuzrFzfXpfCWb6bLnRfk63ah7QCdrd3hbGt2/Eel2T/BXbDztWuv/Vf/38yb7ssxK6Ejr33PnuWeM4Rca/vni33Sq/f8xEkV35UYN6WQ+/f2Uf/W9uotOyUEWbSFv9211+7XVyRf1NO+ndzX/135/+wSE5
2zrmpsTvkrSHbhIvXHjTzz8o4XW2eHdj4s8lVnqNcmrXu9D3cKDvzX//bvuYsas/LXyPvNe4Gf//3beXCoN9PiFtVzn7s+eYo1/r186rsKV/y+7K//tRZyz+QRvDd9Vn+t+//0X0emslnblzU4TfnW56U78sgxr0
mrB+Sm/L9Qwb8r/9Wib/uFseJt8Bnf37Pu7v/jX113x/V/qacvallYznQ/7Zf/67MpyPLX/ysv0coSu9aETDwa3JT/eZfq3qvYddzdwX5fvdGFr/PcZaielDW4a9ufaiW3mjTOXS//l9hu7r+60mCXQq9r7+N63c
f6uD+/d32yaflLONRjofds1tP1X5b2ojxfr1bauLUe3N8vv4s6f+2++LUtcMGFyOoe/8lIs5Z3k+vX3pjR89+uSfh9LQ6U7Jq/v9L3tPzYW+c4z6Bf471i17h/SRSpnHXPkenot0UNTvzApkrcr9/+9JOWedfWsl
5/3Xc05R46KrZqRvajY3w5owMy8e+v0FdC6s90fXKure9YqMT3tNPShMt1/7t8e4YX3i9vwqsff8ngGfN9f+PN49oP0E2Xv0Nn6T/O88uRrg/+TMeTb0vfZ7qtsv5Y3ku+rn9tyaZ4QP9Lfrtdafvt2GGqw7y2b+
Xp84Z+IWtlyz67XGu3jj1TXnqay9+xO/wu+v9uKvbc7to96iry2xV/y/st96Xdcc7u0U20u+fdQsas47r2jl7022TcO7DUvryyv+hyG9RX02rU0UpBrxvOelO0edl75euaz2y+2yvefpavGvx7Y/tXfXfjtr/upk
/o/7uWTd/pvGG/uOG/zvE7DbA5WyvP9fbknC6Rfu6ZS+dSve75dR86fWG8d1ATa6MP3vcWP2R7gtna/vJJf+s7Pla6pP//T83MODyv935Bq691Nb33xydte2Pfd/3f/eZ9c5rabUZqaSLlLevq9tx/zNt48ol3w/
bt00G7TYvldmHHXrHv37//2n5tq+8P2r2+ud7cO684MeR/MKGg3ve92q/zStZz+30zJ+zV+DsaBliPklsp+tDKVygeBwuqz9dlaF8FWt1XbVf/5bUL2//Uscy1BOvkf7Pq/Kvzg9XP/vYJmlqj5ePierjw1fi2r7
ml49/uvz9q4VV+5wttv73Hl/+kdqmvZ6vO/3cNK8x/cTflneeEfZ6Ot1nQN//yV9w+G+Ps+fN5hMnZpV8eumrv7MaT+7f++Zrt3ayy2vD3dNuwjaUEa1b7d5PL8H6s/V+1yT99d7285e+e9y+fFjf/ap7Pr3SOJ1
lP/r/JDgWntHJ9pqFeCte2xZXG8dLq/41uaTuvavWOo837+6X7Lfnv3kNdi7d7bXd7/Z5VO+lmyfs+Luu91n+ztdz3kJTv/1xqh9vya8TJcvKdrb3euV60bvxKufvn685eyCtPG+bn3/nctUGrqK6yzso5/jy3kd
7E+LHu65+XdW9T8y2WHU/erqu3vGZf2+oyzvE7j2ut6f7MZve7pwHAvp/Z0r4zmyUo6m3ufV3tHYjuff0OR/jv74WItVj5u5ydd1if/2br9fJcN+7fEyr24ef33Nueq4Xv+tmYz+i32GWOvL67e0/Tf/b0H/PP4L
zODu5lScO54XDnZ9nsewc17vPeS8eLKo7AdTorZ2/67e25j31SevH//czbf/x/22t//ue6++8Omd0OXj8dl55+N/zUvj6beuP9470nYLXLP3yrlO65a/P79PzOhr/85eXb3kJ7eEAm1+xpkT/aOvXuZ1v/r9ESOr
vf0vH+Npfe+WfZtvb4HvaS4k49+e713hr+v1/a9o+vvJfKirvJ/a76Htl2WzqI9XTnX8TrdvvjWrtvasn6qzr8eTL3ueuuN9Wf7j80c+FrnvozCN2lCfH6/mpve+/Oco/9XP3dX/u6Vy16nL8vXo7GrYL+rafcI8
236q1a36M9xfEfN8X9yeWw6pp3WhQ3/ctu67d10v886GvxCl5+f/m734lDW7a92I+f/a+2+Bw9meoCqXOTm+rLvfK1l7s1pqj/5/W/PtF8OFW9u7XaTzP9el9+LrSb6b/68Fb/Hz/Z7t9bmdudonTp1vvzbprFcP
JY1V/6G39j37vo+Xbwv33/yzH8LwZfxRr6F47zeNar16/1L3oX58rvT0qdioXbJtjOdGQnPMcXV9VfMGc7QGiZ3q060bZPabvOve7n0Z8hPMf+j/YuDWaNgenJ6M3gqVzpO/k52lu8DZce6aF9G3nGa05x68XffP
5b8vOGha5tpqz9W/zmdqjnFPzZdnQ7V6st7gSX3Qf3hgovsaXuuXbx7shU8//3+u29tLjvBSfH/R8a+/h//3v/+7fbDhP8v7pGF2flb/5Px+Q+Pfaffra2arPbeb9YnskHiNH++17/ppc1LI6zP7+u9dL7/36PLL
5hf89fWH90f/91/kHW7G+JV025TreJAxHdlb2j9lVvon47aUU+7/ls553m1vG6sX+drZzekt/ee6XgXnvmPclGtP0TpcH9v2fu7qza+9urvt/+qyvXsa8hxv3VqYvNZbCP9nv/1nT3zs2aP2K1t/I33xNXevha/u
6ZOHV5VkyZ97eit/tK7yeri9tW/aF/Ovf/Tp9ezqvj+LS/N/rO/W62LK58v0/z7JN2d94n/v93++L3jfq9t6Q6f44+iffrV2Wxe3TmkA+BfNBue1SUeOv/sWLifGI8felqCULff8ve/3ktyz1s1ufmd7NH0wqfqD
13/u66f0Mqqg/zpVpl1evR+ye+a1gaazlib3q6816h+7LE3kqYGv4j7zrpakzl9uISJq5h7cj5nHzY/tcp/9Xfva3xLeTqJd7HtoexTm+7+QbT7ehjVv3j95GzsW9Z8VQ1Tsh1+LuGcbZf/H/p65/qW19uE/a98P
Oq+t+ofxu7drNlpzHr06HKO55u7t78/Bj7pufw0CK6cf7/YmpH7qaZ117nL+HnryI3YfuXNd5lXXi353f5zVXxf9Y1ao31YbcNqz6zs2ssvzvOXXn/8/fI8KeepP//7qkqv3vyb38+D5607fp3T4P/mWub/t8+2c
/0vmuh/nf++SpmPeXy5v7/3oO0r10Kvvw7jd0c0uzfYN9XbcPX7/VQ0dsH/3+vWuc3gKfEb2fvfQv7g+72s5pWaSJb4nardtWn4HVut3z69X5W/2rb/z+2pubF71R/qtcqN3uvvKx1yIiddfw1by/Vz+s1aRfFh+
9F73dVF1/XC9Npbv7mNT/h4W/r9bRUZrejUOocq/9MpRrU7fHexk1P1IL+nwh+94LH6r9fDj2fb7Kbe78dNXch+Nvoje8g+P93WdrHPvptu9Y1NWn1f9V3z5lmr+vVjtX+548Z7PO/+9tNcymW+jKv3qWl00rXVV
e99mP13W+nX3n/fW3Xvl/A+9v9y411Dlsv0n/sP+8f+l//8nB/vDYv7TSePSbi0RO90vZj4c+v5bf399da5uLrx7DZ5368IX+TX7++P79JUh4IwrjvXh7P+5+9/2piH+1u8Ab++ZVuXXv/Lld0f/+HG+dub98ls+
nl2H+2u0+Y7647NoZS0pT4I3+/uqlc1dfVT997Kh+KPge967j342mz/+zWyYfA9Mvd7rjYwt8ef4/9IX0dz5e2duhPfx6fpQIf6H7d2tPn5my3gPK9rlhX/dmv73jEC5i+nzvPY978qFaa6Rhxhz/XVdv5+ca1Pu
1/BUYUZob5wjHDh929+6b0MljevFn3tobe11+Gl/OQ+HYgPuva6qNZ6zWC0lVObxil7db3pvgPRqXVvPldXXa/8HBusXyH10WZdO9ZO6vX1Nrv/7h8zzHTb/fsss2WumVP8V439NtyZvJdbVzcu3X/XT5ctCOv+x
Tesb7Mb143FdPpnqXPPRqB6D9afD8u4wxn/148rnbXb12OtlhUuv1OGUcqZ1/Mr6sJu7z1NvhREynnjX4HRVPfsHSZ54bSh92Xsejjp2KXaIv7++yM8p9Zd85T0wrre5W8Nroffu78bdf/OuCzV2zEn3/4JffJ6z
/53X/PUbx/7Jz42iSunWn58td/zPmZpO9Fv3bOc9P3e99uvEX0n5nZWlLmf62vtXxvJ/mLss8qfH/6cbRBuy3jtg/ox+nqv655XX2OV6+G7o6H//7czj9bP7+n/+uzoC//Zuu33ild43zZmzuOuNftr+8f7GGqk2
vMfzFvfrKa03WvM92v9vj1z9d0/29/ftLGF1H0+DjRG96BPV0Yz7+yfe/30a/ly97mJivx3sv6Zz53X0vnajemY1H7S2qf9/9Du/41Wanqu3kp4umTyPp0T1yE5eH/QN+vB1M6Gyw9gzN/26Ft9/3px5xH27xOGg
xvTx/7wU5TfatdWzus4T5XHnTfn/8znWpsrOnu7v7gfqR/z/ufutc5k9/uNeXJtWvp4aUVVzJY33d9/LVYWfzzizpjS0PSqMVdy/f2X7OvjVi/+q3C0f2CRrg2LH7b4bKfHmj546mHcaLf5tby1IuYsNCQBmfXmT
kb8/lk2Py/blx+lPXdwr662V2uru97/Jmv/x9updb3dLcZjvzlk/0Mu/zVbX7uznOsT4u9785dT2em1AN81JLo74O//vrLCjs6P/GNN/gcPxtIe7N53lvP/k+YyPJV7nb/qoo6llcp7L8xx2v7zPyQtZNGv/4Q9n
Z/u4dvx0VA7xp1GO1ue6X8RqER1na+j1P6+zjmfzYuN76lQ9jfn+6g/8fw35pV/RfvO+l1o/7GrzA+yHWs6HS+X+ldPU3pTpbU6ip76y+dv2fVy7cM17y4eEfwf6Fts23x2PPvcnbtbVetu6+jop0UV7bVPPu2z7
Jvve9//fbrw2m/2s+PTnvyt/s/yLf56Su13T8+FrzbBvx3fo9EmLQdBjw8+8XNTh3HMsfdoVE4/A/XaGgOmH+1bvA91epGd7fX784HWP39/ZXsV2jLonvnnJ5Qm6/Cc/Z2evdX6mU8/H29BRd9z+Ym19W9tv34c0
t1619fPrv++C2jK5ctXdt8rb3YFbOZ1Quk+1eveew6DM+DStn4zytdPd9G+btuh9UjvV/uYnRv1zO991FVztW5iXeJ8RM1L6tf9bb8J2Z8vlly5PPLXJvZ0B/F7U+9kk+u30+ztWrvmxv+3+1Vwo4tQrgzx2a4/b
RvUv/eXzvy8z2RHZeFV1ZP96bXTK5mX9UdntbPSv7bpXbX4+4NV/p2NM/ez/f/r8Fu6tWnd+XP/ff4qYZc8Du2t0bF3Ur1JVN/8H6Yye2nWTve6lpCz+1v2P2lheg3n9g20kfmcl9e1Lm2XUPLQ1uUrBf7hv33ov
+Sa8+vKv1ZftSHSu1NZQF1eEXNkf1TQrVq8NeW//nH6vpXodWYPZbOv3c/G7dkCkS8Zf5fefUtTr7Lq7qZ/4XKVEUOvH769v+vxi/H2Hb1z8Df/OvDS/2S3OcnpO//wU3gj/eEFDfWKfubWk0fxmv6baOC7ln2tT
R3/WeR+2XN37J29cLrn38hubGNs1/ynv2sfvmW1SomK4SXu2SXVV+z+WmfbkfYrcW0j+v/X3Mv2bh+Q9WvGq/8fi3k730WDV9ZzCV6lFKFHJ3u9r3NH1z2nZr46XO33oZrUH0BTfV+98XTpYvbQ/dk7PIm/i/oZz
/+f7t8ffDWLMONL9OmEp02W3L2+vq7xjjS6sRnqTSv1+uPGxpf2WrvFzB+xr2z/JJf66qnPz1Tmyg/l+nB6/OtfpSgg960n+/T0b9ek3e2yv5m3fDrvi/ni+RfKJRcYcGl7WvxotOk8c04JNDbIYip/6sXSJwRvj
lyaoW+gNnswiu+8+lpg+N8u0fo/b0rv/f1B9z+/+6T6arINtPZe3Tx/N+bFSg+f4zhXZ5TFmnb9DjrBmx+KmIz8MfvVrLHqgPP90f7d7z9A5/eVX61+Tmm+P2wXZ7+07e3B3de92Xs+mP85uEH/ZL+4fYjGftT71
2/7+7+EvKmPV/+7uUnVuvfVmlrtyh/bvaH1POtPZt9yrbl1Sfz15etW6sN+4/binnV//4f+3l5x8fom/g3tjmtyce8TdRWsKvl/qM8+7qFLBwzuWb/jlGQPhkndlm3suzAVolzm6bkO3pd8flTz8J9+TK/sjyvkS
mX11nNgUzbgeP/pfvs6Bvqd13fWVL0JZrtnAxcvj2AO/t6Pupt2P/w/7P5X/teriZtmeOPr4l/Zo192zv+9QvYcSjrYZm/9n7/f4+hX8v3Sv/v2133b/2j+z7V/ZT2eia/ds5rHB/02XQ+r4ej5JtvkpeISC/x8w
XNM3yK4ev/7q+LXbu7+jPf0rrs8xWHb7Gd/4v3f77Wr0ef+/vsV/31Ejz9fqg9b1lstuTL0Pxut89gV579ztxsE+8TVmS2sL035/jf7+J7UCW3ddKu3LNBVx+N+PrXhwKs1jvv3G/qRoaZJqwdf/GAq17X11Q+kD
nhM/7pm97d/XwoVl+h58L5d4Nb/8vwdfvo/cfl4VPv99bnHn34s50/h91ErWeu1Vzavd1sTXfzorJxxuU98uvne+v1EbB6+FX1N8pe99eFbK9NzzT8j2ibZ/ur0g583JvV2nm/YkPHXjO/z5to+XOXrrfvRPPDIo
78tOnQo14fkUdb53W+8Hb/feWmxvPLPKvp2d5u5v3aVbZF+TDs/XMcUV8PGHv7fKd7T4BPQ+JeMOEbup+3662OG//tpd57bmZ716zZVLKzb/6ufHz94hV6Z+C/sxzOH/T69m85/6UurSFz2X05fFfG+p8MeMme99
7Jv+1lfvv483fZ7M6+f+9zv9Rq59/Nnr5XN/40VbpP+7FydWWqzy8z7x9/pd898dFd6QR2A/nA/8Apy/vkH84g1Lp/MumSxrRGm+b+s2833fZWWP7yrz/Tklb6HOvpzQ0zyo1C//lb/ry77hD//1zNVxWOuXqi+P
//OM/O9r9R44r5kVAqI9cH6isqp2431J1Xr94b9pWy7fO19nxETd35Sz/2/O6Fv+sOdmgrztbvcQnf6nvf+700X05f+O7nmVy/E7fk1vlxPosjvBRnqVGuTP3e4amPY67++hFPSWX467lrb++yPyKs67kurz7c2t
NtWa99ZJ+3/3v/c/jVzau45sT0dqyVX19qD+DyL5/jnfyy226/4bf/z33/JuL5IjjH6wfajv5yH/G6fX/n4p2Ofsv3n69JIZLYJH97/9n/X7mpsFdHtArV7ahy88+otf9w7zf+UbfX2EvvevlT0tU85fsa9flElC
j2fOfX/Fr1bXf5fF1pb/wS9N3fZT9pFdTwXrewjfN3IS3E7QE/+/zYB6+NRO6d3bn6DRNv/lfF4u+ktzg4qh0gbVp67+5MKnp9vE/duRu7qPvGJvvCpbhWxttYV//qvxQp2/7sIryH0jeXN5b0WbnG97bv0sLNwI
rESp9/ax+/+fv/FId5Rgro8193flMqntv0XH3b6Hm//t7/63yvz+59pta1Y+a01f7shxj/+ayUXivOnxvnupj5uMz2siG7/8Ll6S/qLPU3/vetPNX8vVb7oqxfxr9yNqHd0ntD5/rXvj/KoC7vZn7drum1aIsp5s
vLDpyKHM/1A/07af28VynKDbP+vcOy/u3Z4//I7uxpHllMv0yf7mtLNK7rRf3eLY3n49pWUjjv7aa/1pGOZtM8v7z+Pt9vDL7Wbd+0SyLuyq92/0nEMtc/5S/uDRGcVTZ/ssBwH+9by0f/6Ezv03+vfyIytP3cdD
/PsmAAbEsS9526ztl3l7r8v/S51N9r/tWv6ut+Tf52uafZfLfnF6P657tgtF4/fimeiACPlv7rP/8WtJb0TSA99eT30swQfatb50963kkK87O1/C/uN9r6T669+5y6Zv6hz09YdOFV7f/zR/XnXr9aVtr8ZlkdP6
F7u2c7T+v+u8fPrW1vzDtPDfT9+VrZZHZjvr+w725x8Z5lWUum1Kvc1xX+G+IjyN78/6mHd1Nxxp666ln+V/ffl5PZ39OkH5zUU/fkymtvyz4blP891y9Z6Kj8U9e/vbebNM64rPrKXLsGPk8sd2Ev4qyfdI1Gtb
tyrj/T73efvu/+7vc8EpUtlr7Wa4WRMuW7vfY37+ZNb7VoW5Ge695rTKXr6/XW9jXJM/9yPm+5dtXCh/6Fduv/fJ7bHc4LrFBjSWFneS4tbvPGr7djtb2v7w1m2qe7YWdze/3z7O8XZC7QEp5A3eKpj8Xhe/hHX7
nwoGmc/Ci3uh/Ip+++fro7dq/vRrkDZPy5yoP+s95nyFchs9tv7TL2m/3mzv1Vz0O/feN/S26qUmZ9rXmeWSh1gc9csDtdEY/e7wxPR+7OTby4noz9Wqh3cGxjmZPwNyTn9jflt+be+Xp96jGF6yZWwWLpxzWY3u
1nRt1nG+Ej2gP4/GZkXU2x7nyfKuF/LPzrO9Kx36qJKF//vUu0X2f7Ye1f0/QfXJgLeeZUTGt7ruboHt9umf/G69z32y97k+3Gffs8Ozqktt9470lMiltV3J/3BVi193/Z++tMiK7rCu8BBd8WXwcO93++7/m3X3
ur6XKTLvnG2qv9ls49bHs9p+NYpulNa+98L34fTjQ7Rb7Wm5Sk+5tHsGrQ2lP+T/8P+d3im9N0f59j91Q7h1dgXgzICkGS4d938bEy23+F+xbJ4OG9d11M98+7fM7w/1f1M9XHb3e279R/Hz+hpz933/ZEe++PR5
pvk99/5FavW9eq520eTWv7v/83L08qqiv9j4azv3tfu7t1Nd7qvv24yLDd7kvkCsi4vlH9N5+ZblPp3a/1Nle9XtbwbNU/jv9//Es1ceP/Etq+11Pnxyzs8VAjn6jn/or6tofv2xD9TXkjv73n9X3fefH9J6NVu/
JKve8yfq+BKrvcof+ee+JZkvOtWuUNvjdVl59henP3je3h+7DDX/8c3y+vpf4mjeRhmnt89UvWvnBTl96V6MN/Dbg++f+leucnSeSXP19z3tjvwvr/70eUX9o8my88LywTFF8bOMz88Q20eZ9Xvn9/viP+t95uGq
u/+eDGb/Vb+HbMe5xUupO2v1GTz3sTnNtvQ+3i/biHc67cX136yNPq/uOJvXy5Xzjs992L63jc13fuXc9rvrvitnX+nTn1yb+M+I++pz36wGVvvf7KpeH3mf7a6V8C5Hxt/o266+50/l23Fc4P+TrrK6+/+H75Py
5dqxXUdhcTrrt6bhPvjuRPZfln1i09zYbZ4DX7ku/MTm+U209VPzSxvTuz5uU30nAansleD91YafB+6+XB4n2uT9quj7HWffmNyRZseV7wqa7lNoO7CXS35fRv+lu4SSgz+SrdaNb8revuNtkdn0+6/+1flzLQCf
X+enL/PfTwNAzHdXgH4F0e+W4Q+mDvPT3d2trEf/XzffXu4feXG9kVPO6JVn1Dy4qrdbjlujT/l0BwOlfi+s+OubRl7pzR+Gie5t17uWst5evi18fcH16w8JhFF0O1/5g+8tTqRR5yb2Q0ScXsjnp6mnXvV3/wLZ
nen3P3yc99O5FhZXXttjnNaimBX9XZde0PJrXN75ed6b/4L3PHPjt25xpzH6pmeb/9T9gUvrncPtSnWtxj+1m9bXSrv+1LPxYVn/x+n/FG779UzfJrM/6czvqNu91i+D7Nb/fxPnvcadb/8hoLeMrJn2s693PVv3
7TiH7AeafvmX6/sQ0vyfz3HdUfNweru6Xe/2r/WPT9Zwvw2mdmRir9L58/Kbe4bpP7z5t1a8/rdzEVTI3jT1U+J5b9Nb+8p/3O987AHrOLgr5cctMNEnZ+e+n+LhrkyXznZOWa/lt6tt/mH6+ufom792MEn9p4ov
bYXI/LfzsT3/9oB9VyxNPwibPnt2TZeXWPfv9aj5OP6iLSFXo7MYN37bDMX0vd91xu/s5yaR//08V22L+7/e73ZxbXbVD/PVrsWrbv/3E8q71TppZtmIER+jW93X5b+fa6Qd+U8758o+wCbar53v888500DqHnnV
+bv5+fDfppzVfnY0c2OsuRH9s/H5cl7O4ee2pI27oX3Ys+/HlbPUKC6s3R5oNzhvWxAR/2YvuZve558f867bkbRdrV5bdvu7fi7DXFY1pb+aCcwNy9mzH5HIrv6h3/L2r3a9vtPl5fvY3bkvp7oLb/GUXvi/f08u
Mi9t6XtEpfuc6W4G4bXC2JX/1Px6/y7vMPKonu3PFV4PLgbImEhDv5za2CtfR2QZ+arz377Jwf7lR8Kbb+/3PK/Fanci7erJnWvLEE18/5BFwaY7lXTu/Sq3ryUfsG19v+39+7fYfR6+UL5vrOvv9ut7cN/u+feF
mR1qb1+zF/1oxhGWr6xSdGVZeziKvNeZOU5Ri7/DXuyp9786G/Pu359zzMPOyen7c7/6+OXf9xpIy+JSi0a7qt//o9aPq/36MnX5ll8n1f3bPWB/r17P342Ki2198eL//nlgt+hatlSm/0pv7zV/l3O+v+3nnxf+
iD1bN3Ov68DRM7/s5w7/9Vzq8aPqJPet8wiNetf99av04/+maTevimW0ncsjrpX63y55yKbOt3Hn3I1dN5D/FL33M91qd/G8Hd9ofwrWXJZf3Od3fzELH1fMbXzxY+sf/35eqf/C3xaJYXb77dW9ep93ZwKC++Kd
Yr+Wmo3lTe/W2//P+U3PdYao5Zd0nLW/nrbr/eVOJ//BKz9J67/dwgX9cZyTT9yPqP/Jxr6+j//PLoqO/H0ta/U0hP6s1X9moetsCX/t0SzVVmn9K/vq4V+FsT/8Fs5lPd9qT7as7r/rtxub19/zNVdLL9ys9a6+
uq/17Jn3xIDvb0rjC7vHnyty6bzzsirbtIrPEf41XdB/7kX22b7M/2Pl1n7yb5v3//6KzdpoZ66HG+cmC3t7P3Qs/rfWuebs2nM+5Z6Mrv7GfzI5fftjSstdNja6PZn/niz9nmrKf0cbIhWeBnytuaHRfm9uc3Lr
/RFvg+v/t13X66+q5Tr523x+vx+/v/9els9b/qkWc85rTUcn9ZmGvYCPTWldefeTL/D76/85n63tnft+7V/zr2/f/Dftd8j+EGv/B93/L9fQ969ed3u7/n1zhJPd+ZHuX46T6O3XW/cO3+5S+3kvGpJ+Ox/Vt49n
7+5ixO9/kvYD3/pp/+A9m2/PVhSzHj/s5b/Pqfx3VH/3ugOywWn+w26Y+MrM/L7DbC2neB4+//Ln1Pusq11rKbuIs5+Gd+NaV2n8v7sS7Kx3X4O/+6xqX3///P7rnv5tMyT4/fvzyavvRnursH3GP+bcGNUW+72e
P6Q+0NvFzBe19P2JY7pfXNzuMyZtfF589eU1iZtLn961369ebMF2yHWLdFdzTruj9XH9Lb/Cevlz/pbKTofL3yl8j1Yr59yzd/T+fJPhBy7Pmy577NP3Pk/YSXn16T1Qd44Zs7rddaOmm+/fwTt/e/Fl/PelO17W
1tTXL7Vc8Vte96c4q91/i5cwbv8/dMCWSl/n8hcHuJquHd/7fL/vdwubTV1/ledp7H6l0v6El6US+ohT68lfuuWNV6ZJc6VfYfNFfapKjFcmld08LTbPv/LU7TfuM/8wrztu2/7I2eUKmu4d8lnXTKuyDm/3XFr6
V2b61t394RkawB0sdf/fps3oL35hdDJPIsrqjd9Q1b1tt9gD625s0VbFsFe/pcUMEd97dOR+vd+R31QxK3zbha97sX++63l32Da9n9WkjeW6u/P/n9/58e3bXf4Tt2Orz4fx2fWb0pjgamxdHo8tou+T74Fb7Crn
27xepf9keF9tVmIJw4U9vVH8Hl6++B7/JPzWUT/jWmuzH7lf7PNJ3W9dnA06zPbJ/RnrPKTjfn2vNuji6HdBPF5r42R2EvvMvui9v/xem1yMJ++rettruFLjrdG/JvzIPnPh49887rzj9qfhTPdnFOh8VdwWNutA
b587bt8+cn5zs7HvlPmR741bF/p13ZFbp3VyiUbQfp1onv9//kb/W7kTUrrx3HW6Z0ae+Rvrn0/fCNot6TP8z0/7uz4GiW863r94338Wm+eVn+vazZ7q1/A4A89/ONNyXxr1W1Xtxz5Lnp6V6/fr9UPKq/n+7Lpq
Kdrr15uOR1t69/vL64em0jb7rLe/9oR+8n1xz+f/p3+iv9lTv6tb1/tjLrl9+tu/x3P7//D9LI/zaPqn+p/k4U0yihyXoPu2HZlX7nTL4/9r9wu3J3fRps+P8eoWf1Zb7f0XN4Z1NMv+t6x+s5uy1KpmrcDpuy1Z
9YxdxrU/hrG7s/tH9GCr2v8pesbs2zOmTTlcSvC/U07ZrFO3r+2zMHNt2XRlmSwUufND+e+zbD+zfuH6dXftW/f4xH+9B1lx7J8Lfyf/ewXd+/odl36Xr/THV9+0ei1+sv/P2PvRsfLTdkOe3qvoho0ubqu3P2dr
03us2+NjC6t5Lefaj9vzPu/JXd/rffFXqsvvWf93/DnW71x2scM6k/P/69el5p++2vwnvK+7q1PqcV2dPTTi7WFuq54cavrjy//G/s1b7Dnnpxes6CnPTRh6Z+/+5Qk+k06p7lV6asd/vvcRUP6/ttqu2c13/7+f
6n9Lx5hvPasun5uudJ967suE3aZ8WFPRnHz07L7K8t8b8RNfD6jXT97t6N+GNNOd/77B42TiVnOt9vl88fdKEOeX/x41Vo2cNL+jb+er3W9easHS7a+u+mlG63Z/E/6Ldn+jxUdI/+rZ6ve3znGm3T9Y+z1dr7G7
9UqG9sA+h21+48tHdJn+69+qOmnlP2Z/2R9KPb9N5Sf2tQSUTEr7XkfVXVCjv90u/z9TR8pgEVt96q8h08p7fJ/1+vv+6/F8ij4xfWul0RF3O057if3z2Suhsctk8qz5dsopGYHoUDMOhvdxI+/uayvwH6K+O+S/
n+liW9HKJ9X73G/6lcftZa3f6nl2t/mVO/Rbh3se6HWfUmdoj/6/PfLjq6ntO8UaEaQp7t9MP8K9zt+5pLX9cPXqf9f6H/zV3Me66mW8gKl5hJ53tw/1r3MZrJ6+f5CPh6+/y9kFPq/4Z8eueKZNcqmn8vkCdtbb
x/opPR/+9louqtjPW85vTpkv9zlPUilDSHpTMfjf5/6s/fyoqY5r39f6+eePflwaPvzx3/mBctKjrZv6xLerLLlvvxqwZNW0L/Hf3t/5f/UTSCWb/Hr+nL8Z337dh7vfdxf2aqRG/Yl//3eCLM5dxupzPfFr8P0j
V4ieufyvUHbt/2dGvj3VLZaAiea2hLhsO9/V2r5K70z5jgcfxvz7+FX9Xx///23HTa48G4lud8teBmUF2Wt5xrz689Jfn/71+8i6JJljdz5m+18dEMzRXnpytL+ubu5nchxnDEV+vHC16J2id5aYOlfFzCm7s/3q
vaGiy/feuUonf43ru2b1c1j7Y/vyVRDp6e7dgf0P8YYJ7+/W137X3RV5xDlXWyYDs35qI7v3uL/cmspC9uQW1t8xrd7Ec6rLi/f4/dp6r7//MScwI8pOePamOeHvr90Ulx7ebX3W9jf3LWZ0dy+/f0fwbuTMFc2m
8Ottvaj8/Utj97dT/G4pfZ6Sf9n6L+cjToQhFmRd2U1etV+37cvn/1L/v1+ttPVv/di3Ny9Ifz/GDv56Givrp79B/v5GntF39qHGvTp/Yl/e7ndX7OOA2uN1d1aWxvxzscvV7+JPWiHRu/8aGrVY7ZsyjFyEIWty
5P5mfhIcd7R5ml1f0uMfV7eP5vV8w//27htu2zhVLsOzrx/lj0uD9hG/muZff298db+xx81bb8Pv9fvfcCP4fb776Zre+MYis+PpU0lpr+/dPUr+Ck3JeXdSRPll0M8TXM+K2rqPs4Zrbv36/VE99ydO6qcTw7WJ
+vaepsvVjX8n5OKumdtuur+rT1qEK+1vJ+U3ejjN7r/0t+u2+4/rebvvxpFj1sXPH7ERLIZu9/6t+G15f09+YvHuSOIm//52veDujjov3W85Denvvf9egstGnWtnP777X3/kXr+ndZ7Odr+t9J7u2cTDZ2fsMB8c
yahdp8+d79b/v+21/LK+L3T6b5P+1P94Q8a/ttRzUfWeqztV/bKu1AVWjnZ9dUjn3nwb+JnqvESZxdv9+q//YxYzyzd1+GKEE3j0Xn/OX6l3eozTSZuc54FMwNShpsX96cTDeJzGY/Eq7f+7l/Fv/8y/7EeAjr55
+3trzP/gcPLn9fv63OKxHyaS/CQZ6/EjHmJI3/b7xyouuGueCHc1p309nev1pz1nE//5ndqlur7G//u89y2xdfdnY3TdOXN5+X3/8dfDn6AfYyxvc3Xi+XvvTMnVPy7q2vOGgPrxlb2mzzvJ9f5ReKnHnu5++H6u
lazeQQXf3vUcJli2Jvyj9+X/ezOff/qQ/l4931+4j7as+K6J7fyk3ModRv7oXLXn85Yst+37wcpbfpL8L1H1yK/vFvQF6brv9VXa6wam8r8d7zL69rf8+t9nN+79vdwMhPQ22RZ9LFdr5+30UWi7mXN4977OG/d6
RPnoMHaetyf5Xr8X/1u113vPc2uaqjL0F85bXSpbov0en+qL8K/cza/pO9OQfbr8tZdwVe9PCkNHSlK6T/BPh++72Xu/58X/dfeyT5vnf+v3d3kvc9Tn92MvNJffp7y/PnLKbOv5KqZI45mfjRKPTKn2F1Xd162H
5+9Tl5btzxb9m8/8lG2FFPhU0Tb9707n30a7Q7LRXfnXvOq3kzrWcf97D/ct5qb9z7aPs/86s7m/exmrUtpe5O/3s6/o7dd7Vil7dTuuN6tF/VX8y0nzdjgf+NLT+r+QfX7S+PrtZ4j13NzDXFd3VyXY7X8ft6x+
K8e5G1UvvOnYNME699e/s/uaopB/+7U6rh1bp4Ay850V+G/+vy/O7Pd18T5TSjKk/ievnXd/GmN8v6X9d37vv/GfyH7+BT/2/smFu278LStHiW4l9queH30jH0SmpYWonXrVv8/UY+2TuHeh2/C63tt7N8N/7CxC
fU5v1XaOsX0/mf35zVUzg+66VM7f4z84g/d2E+pkdd7cfzXuz/+jtBZZIrb552rGy6eOE3jfeHnStVI773D5hO96UUYt/ShzWSIHr/mMMfvhQl1x3nerrfXr47a5cbjpHPdS7iethT/XszzSuNmd3V9nvQ9V7C7r
LYe+dNY06e3wFR6+e5fjvXx+U3d6e7cKpOs2U2Sv/xO/v2E6ryYPgQ3Jmvs/cBt1WrGXEruk50r+ueb3YX3jTDUAvS35P9g87pUstL/4OTjt1Fdfe0Ljer4uPrf6RWB3dGBve319a+/31gznlKfsr8bEM1Y/Gaya
j6QWHA/vtzMhhkz0ajN+/f9b/6VbXQOSQdn/5x/ffwpjGUBzn3BZv9a/be26bxGHw/L/v4n223772v31t7kfutCvonmG5l+QkPJ67+VwYNl9v76f9furXE5tXf3QWoK0OawjOX/Pbucjsu4ZWjFftuhZ+RbITu7P
TLdlO/O7uiujeVvpNdF71tSdh/BtS5k2fekdyN8K5d8d/iyz70v89WZ759Z0Kl7Za+dSrJora13jP77i3Kn8qXPuMfX3BbNvPt/fLaf+TX/1ccL+z/+3r/rRrTP6L8WGvp/7w/bLlTOtX+K7trTyeTOX2VOz+ODX
8Z+J0LruR23qFS+j//w/zz/+j/3c7ourdCR8iPfH5Sr0mtpidJsp+cw3Sd//mdr83ef8oe8603/gVPrvuSbsb2Y32+61IP71RWs78R+96b/7w0Tm8l6czYuk5UBHx3nH1k9O0sgR77/ZW/+r3tx7yn74YYPt84b5
FZ9Fa4e/9FYqG0Fcf/D9t3vzPxcv6V10Vy09i//vfaijPzTXT9t29Fx27dH3cngn4tifBw36e4v52ptDFZmN0977Zs2/a97Pr2SoatRep8JNesIfrm9/Iin6/bodSrP3CJR8xt5n+Yuvg7ZP/+P+Co9u7l+3gvNa
a5eefPbv/HrUK+/2GRuaGu3lyZ8Ql7b2ZeOD6VOC51awS77j4+jhd0Z/FyM972Eac3i2bqfxyG3/M/MT94vciep5tfuWcUxbzvV0s7/xOnm5UkWxX2XV9rX+jbN0zSMzxv0Uvpv7fnjdqi5dAv4Od1wL2yffOr5u
dj6Dlbd9cX777fx7af97/1+/gL+wv0778P3dILt/eG0fB7rMi88du9r+9ZuybrJRp/9q+Rz2/as/v93vH4y1tOj/9by50V/+6cRtytfsjZd++/VxezZP8Mr6n9oc18zvOdYamav9QXveY76nVP3pf8PLst+unfbZ
j5p4lJ1ZUnsKaR/9T7+hTy97glb1NNXw73nN9Pi3x8fbX+3jY8b9upue48+o7C5b7eQ5wVnwmchdHtYdgr6uj4v9tmCV7v99PdPb5q7Z/Y61VOfrsF4H7jXqSAsuvObcw8b/lvwe96V25/5Eevo1t9r/522l7XxW
Qd5Wv0d/YCNO2yVNf3s+JTxeN/1nc88LaLbTh+Xw4uwL+NmtEfpwid4H2ub96x79iU39gV9niLf8700dSt3pqQ8dixvre0LS4KltwyPdczWK7S30RlCu4Hp4WiO9rcnn3xlqO7KeJ/gkpqzb/Gp/D1bf3Tty/pNp
da8W+ue5c3zerZ6vukq46T8NTPlv/xscO24s97CFODYW9AxNrurVm127dGNv+uPgn85/fanWeedei79kT89jOV3+Uz7LFtVV18v33KZ7b94VCVb/5jtLvvbnxZCPauDr+r/FFc4cuquKzHlr9zFuU/96f/FP7rR9
dLuW1m24O3u60udX12t3v+EKqYK/u+f7Zjfftq+8/vcOv232Kd/x9sGpdSPc3K856uznMo79ZPr29a/Xt69lYvrbJIdBeLuv9ouoxWc/Wg+s1Xy4EZHoeuw1PaiyZr+n7i/2737tMzgiyE8Sldd9/tPq1Ks0hxo0
/dHf2cdC/SuufGaf9yrO8+/jxk59pNpfJnjWa7YFsE/Y5UVm6R5ymGhs/fbyvp7P7c7I/Mzrwt7tvecr/dX1+qZCs63V9nbr8WOI3DH+q6725s+TNo0fzq923/2nZ6e/F3b1JzO8er191l/6jqCUwI75zlNXvUH/
9d8VhfyamO+tPX7J3sD/1qv9uz+p+rY64Eumb+GZeOpfszfjsT1XW7k+0XTXvzg3U/40L++vF+nOz8lePHmC97crGskUauInbU/93d1q8NdJfNdbrzv8rcd3rO5/fc+q0T8+7sNmY+adXIfGewXuv99G9E5eed/N
Jn5pML+PZrmfLc8HPZ/9v3rhvybCgrkc1GdT25/Tzug7/sJbu9tYyQc88c5bd50ger8ZV+/7z12qmujEl4WO6Bz0CPSXGfbmsWPe3Lr+rynVim+enpvw9+d+N30v2Tr992EXd/t+/Pub+8Uu0Dtfmf3X8fN7H1Sy
5se9S96nrWm9f2e2qY9KrOXdj/nv/tVr74V/myP/b8aCHnOsjpDc1M16nvf28XM/9zPGz3j/BWc66+RuETe+Xna67z/fcLtzbO6P/mmyBuuc7gG1NlOkv7bjxe69oP073L+lnLXJ579r57/t8da8d6uzufGf4cVP
0vte6ClcMun8e059+50/B3oc6ernf+4iYbFmP3dn273aw/s+xUdYEMXr/+o8rn17O//6guo0b699+5eztt21Fn+Q5+Zu6fiq55l0wcMlJsCb9fGurzLY76k37bZn4cHKNZpmf423e+D+4/XIffuG6F+Rufv9/7he
q64b/63fO3stcXWnhs9/tPf6fzNeDW8xXx+0x907f/vrmrj2oB3ppdebun/416f535+d1XDT1pt3T+Vv7G6y71ev1Ovfuo+vXa/K89/+SYI92AnF/25OVGVvnxfm8mrW+zsdMK6/7y3437q01Vdcr/FfmZ1J+cw1
3PHcfVKLp/M0/fIWZnfFudu1P+2jnmO3mt/6EfI5/IvmL1u7/3q9v225gdj38fDWW9jL3niyOffKvcNrTvc93aOOv62PP6B6z7+fv5cW3sf1392mP7dplIK/wLAbEhv99aTa6ajFGlZ+P+2OfzmvI9PH/t2vr1Pp
DKYfX79947KVnw3U9+LQ6d9+7M/Ib+nBdfyX/OkET+Gl5yQeA026+Xb2fzf/88KX8W6d8xr96a2N6nK6/5+l9v8C5nWXP0f5vv9/5XK1qVtbqv+MN7n/0Z68Wz7/CDK1t/ymQd5KN6De/pUO5ql2Z+S/yBLzdieF
zN5qcXmNnqLS7z4jdn9EnbvCRpDurufoReGY5fzyTuNp8PUH+3nzgo8/vivXnP+15r+7fvZdre3yXYtjp2yqf+9fmpb1VK7k/K25XzkZsSV7WuVXG7wmzNwy//+bgo4+PbJ3YY3PTbpnOIe/+WfrpFFYhhTs6xZy
ll9ybdZvfb+t37H7G8z+XXsx4yb3neF+3PbMfx6fzoPvH5Xff/+b+U2LPi2n4z5/Qd50Xt1/b251i/0m7V7pVuH6zW9fjM3GPdTH9F6T83/z+a/5u/DsT9m7Jg84qNP6/yH7z989CEGY+ryGJKCmmLp9itJ9rNiP
DIw3mjHXzn2Xv3tqkSGXPumT1+Zvm0Wr6L545VeZx2tbR11yvQvniq19/5fdi9q45u1FNRsVgtaLva7LOU/C5rkf7eaLpLjMvs/Ciu9DtOvtrb/c4vMdhCX8AgxL2mrp/v979autNNqRbT8B1rrox7LZi3ncG3hK
OvCwV9Brt8sj+ijzM735kWntr21651Pi6tuK7nz3a08xHU365dbSyXYvb65D7HonM/9R9h8s/fp78qH4Y8filIbASm+L1M7zU/86Zbfoa/++qfdf39q9az7zpb2vPrR/tw+/Wb6RYPxdY7a9iZ2jp+/oydVqcE/+
5MA8z+pMtvv/catLs3fvzJC9tVyZ/2pPkt2n/t9MdRy6t3Zj0Xyx+Xd9N8v+4h9ma6xTsLdp3f89P6u+oXduy8UzimO+Ym6L3flI09pFuS+ftPe2B77/9oU/2vauf/a/U8KdMr99zr/9/y0Cyc/6tLz86l1ibke/
7ucGYp/rTW6RPstn/U9S1vf+quO2L+bzmrFBz3ftnLfCzYbb4uzubSqL3Ood136gwZZ7lSnzZ7D9qDLnvzu3Q+slsdvzfXr4lv5vB4cp8l0mS33fdjkVktv2J37/yRLjaSm5b38vuswU3rEd92bWs7wreW+1X70f
1+obsb9reh1k5idv066/VubZB/c1oh+qe/y/u5T7V11rO0Ec/9rZr86fzp/0/472i+xtfX62/+8dEKSbEs2fYOnndNpTWZ3dE7w7/s9/hmKofa6v13U+/vecV/1fmezrG39Nvz/p1qGV+xv/vjzcX3e4X8q3uQzf
3wu40//yn/RjL/0370bG//ubX2reH948//UWc/xIXrfIfv3vh9Vo47jwb9P625bqj1/W3pQ3vo+rbaHHf2s7yZ893/+9F+V71sUvQBP6adpfU/1M/W2zbOfT+2GrNs2rxuv7kK0/zdiXuv0fui/O3vN/9/mdRq/B
m+ZYZ5z/oh3mij2bzYbCLBCv5p65+l/mkquDP9f6/WTZJXXmk1uPT9/dEyytfVFvKzyxcv/Dy/Bf8s9pJ2P379Xx16n/Sn3/XuL6eTt33nmeXSXBs66+NP6pnswgr1vWe6SQcWNFYp/tIP38XX5d38buzOwxSM/7
jvX/J6ia8GNabue9ai84j7cV+Zh5tirHttMt5bHrg80I6IbUrzWC+WdpDi/914swQrwvLLQvd0/ugWd4qRlj7cf7Ha/6M9XpNrH8Pdl4Y231Hj6Tg6srdX0vzcKtp2rEp74ueuvVcv/6+47q6+dNs9b83fd2fvDc
Hb6bt/u3Xg/tXrPrm9fC6ta+i+vX7nVS8el1b6w+POe6aOdDz0eOJuJ+z8+t+/ye71frIyWXZV1Cl3Z/un33id6mhFXqaG6X/pfeZX37sV/+Mw49fW8G39eviW4An5+HKn+keOWnPku6d8e93maI9gpvm/ziXM/v
2rzop/J1m9/8e77x99J00Xn9lS8zf6L88/Su5b/Xz+2LH4tMa21aSWiA4+2zxS++T/P+a6v924cWDS38d+lN87Nv+3JN7yJfwqnyLcn+3P7s0murVWd6n3dnX1Vjlr+Zv66tE2qdaDbbY+/KJf/R3dJdCS0571RP
r/8suZu6M4+X+9xtNL9GeuHfnLoq3TS9/7x3qJHc7fw33ZjPCcfY3v+Q9dM15hK61d/9Lv0v7+/eB/2qMxF029jrPZvzfQ3OJ11Xy5z+1P2/DvabrpdPtsvr5s1vu7Bvm7PPtyyxu7Z/lUn3dXptf989uPPMfWGe
m7FI8fSTW3/dzn08xy7N3JRavCvj0d5KV87/RJZ13/bq70zcTryf+npnqZ/wn3tH89H7rDN9+8l7u8e78Pt3DmJ/f33vb4bqvrqyO/WtzddV9e3cEheS3/f/vndM7P47t175Pvj07p9ZhX/n+aVPR06//7f7j/U9
ut3V8B/lD6c/TNmdnTFUjk/6Qfqei82m6VVzsrO7Y34XTrlO5sSTD2e3RyQvu/7vJraX97BOZ5MNVCHTyRWfcrpsX35D6/9pm++atl93uzjw9jn7f56w/ZnvX/a/QP/Vr9HnbhSxv5707T3b51np8s2Wh7bTDUsb
f3U05MfW/ll+uf78VcklFWz+pL2+ZEnhaKvJ0po+r6Tcfr/2Tf7VG8dob3MkXwevc9NW69sO1d7c+fTJ+brT4N9/vdO5H13IlPQTre2xf5t/3PILrBiWN6n/fGW8/99i8OX6J7m00M+vM/jf+dp9gm9rfd7nQuXf
UA4Q/Sfz/X3b/sGs9pzWMWniZS+PcPdPdXpd/uP0KdRTdGZnzMr3/TruxBhR+t7w4NRlMcbq77o87WT/fp433q1xzg77Vwnf02/UENP17+q+n28W23kbUv97fjbq4k9FqX8Xmb45+7+eC9PqsNqmf730Eplt/4+5
no9329vBb+/H/z9uN5nfO07/8p2M3Vbbv+T3VeFqf789JvCfN3P/f5RFdPK9lZfLXLaHDBZHXg5td0L+uyyK6W4zH5z3+/9/AfaczN//5oPdMcnl/GyLRR/xt79vff39PHcXscXnkzTjzvjvfN6oz7XsGnz73WNy
5/4FS9Y6RM7B9l5bUZ9k/dgR81nvu+gcd/Ffbhv9dW+t+hq/UI+YtSkz/bPr67n4Wr31q48yfq99xs232qwHcx0zmw8vd9/d9vP24v/3ftvqv1Vnm35Uwet1fMncP0+aVvfu3vnthys9kSS3iNHn+sTtbR/u/+n7
rXx3DS+1UMJt7rSOtOcWaT4t/a3lXz9sytn5W3PGK6b6lMx/l379Nk+H9/duS/sr2hz36KT1G92LPrJuZvcunvraywq7dye/j4vsmNLef2Vs/P8co2KtHt92MzUNk+Lvc9+a5O68cfjJn+wxEkaE216J+5uzvvRP
4qtM3/yd7nNqRef9zx/3d1e+nqzIt9zhy/N/A8tsx8mwZP2usmfu7/b92252Yvu925k2rtt938lrbT9XcXeEa6co3UmVdnU/1O9tT/tmZX89Zef/Ts3KF9z93GllmX37r/t/c9E2LdYWbAb/acn7AnDUD1dcqWrN
v9Wo793Xa/mm7eI/PR482aapzFXEyCd17+cY07jbqz6nt/Ca/2UcNVzdT721/GboW5e+jd+V62f82zM8Hc3c/c+cPzX9dvdvtomdiChnC8uyzbOR5ixHk736+/9Ppqnm/aI/4uwMxCeqgnUT/Mnf6Or5fxH3/4OI
37x+vjuqBpD3RdrnZ/yFJkrzp8s0/fbt/4jP/7em7D+3bvGkVvE7scznP+H2Luf/ewFi/L7IwVl2zX2dUrC7gy3n79b9v+/728KXqAs4n9h2/LU7y6o2wz2/p8/e6T+k/W3XinbK33N7L7/+zL+3B/fnsZH5I72G
3sU9f3eavhpSdh2+2e8T6G9znI6nPFw/fb/Ppjf9f01z1R7j2M8d9V4XTPuOmq/vX09/H7dn+xzvKPQ89xt5+zcf2sd30oJe6fHu79epOPI52++JmTH/1XX9V39pqaowt6PZ31WhOl3S2fAXaGl+H73VM2DLr8K/
N/P/0qVN//XJUnb8Mi3pvm9zVbXifOPvay3I7v2WNGwjnt14Qfm/fVu4jsrYP1dd/d7s943v9Tf/t3f0uRkaozl+GRCl2v6u/v8/qYK/9+uLNT3/xpabohsaKib/9fq9xb7RpYfhpabdf6cYv1z0pfNBN9fH49lW
y6qZz8WrJBg3j4sLO/4lTfPf0o0d3MjXKt/vOcbkVv3zPx7+T5/96fRf2ZZ9plYZphqv9QvrrufOV/HX/pb7POep9S/0dPDlvPFQ5P71rtlir5qlXFr8OfedttG33e23MtvFp+fq4aX3rve9ffVy/1b43S+//nIq
tlDQv6Yf3fFl+kGd/Pu9Qbfh7tz7NgKvKbWZ38x59tj3l0+aY+9//eKdjiqXfthfyObOBU5i9hN216d/6qsOg1WW9m26t493+G6fX7ipf/Iwt2NKdpOZHf9pxuN/4WXfrfOQcz9i/zMN+in61XuDu/z+FPN6H5Ri
lrIjFe/3I3n4/z+nXfhdMhlbptW9G1i39zHOwf1fvpd9DRcXPRnQeXrt/9uvnrheSI939VzO/0vdvXUh+qtP1dNv83XhH9//mC/7r2X70WmdeXNzXep5DV/c4TRWHiVTb2++m+aZLXTpuB3WEAmv7yvGH6qbxzhp
29bOY1Onu7vyLTrsTve7vYvrnSeKgD3OVGz/tNd2194YuZXTPLqvyCv//cwlR0+3nPae7ty/E7seB1gfpnEl+blL/t3/Gyenwef96e/3bL5p/p/H9L1pIV4wPNx5Cf09c61Puv4qGee5KariDTu/weq30dcTEvuH
tRiU7jhhfp+8bpWZ1v38oX/cHGlP3/f+2Vesc983cf/oD74/efXneZYY9CTWd/HsH1/5L86+rH1dK8sYda79gcz/Du57cdKJ90t9R2RzR7f+HquN/Txy4q2eG78k+84q8OMnvPZ4kemFPKdSzLmlZPWC7p9jzPvL
QT3Qv9Zp34pnuvMnk+0/zfTj6u3/ZjobyztOH1+yR4f+lpv+894TyLHXv2Z9/sL/lfXfHFk8y3Jcizl4eW68PGTt/68P1bdvOt/z3/vv79kRczf/nLvzbbb+y9KBujS2//bJmM/SF77uH/sPvRbm+2eSv8U5dseq
3fFZ8l+09Pal8dgl5FO//uan4/vecdf4z/6/dn4X7rY/Ov26nXx0WeXUh7+x/nf491F82f3Mq9/vsV9oVmFfeWfA9c9lkm6+br/TlKzP+Jn/Pkm/P/at1z+NjqfmSOHb21fhuaiu+dkdL2R/cy9O2/1v3xjtXp6t
t78j23zf2KZljHP/l81ZuJvtdn4r895dy4/Zf/mh+V0Vf8OwubeZB1WePGXzohdSXaz8dfH+8qn2SyfV7l/s67Z9Ya9bDHWPvVLp/7q//99UD2fZ39/3ebVdY27jW/u++i7naGb/l/gYCel6QfHWldH939z7/7u7
6+lqEYsss+2g53d2PZR1OB/3nR/RqKdes/Ride09QYOu3bE7bf9v/VR+TU+/5nrT7HKw1RR+W4f/vbN+7Qq92fO4NmH3htjK2/+bX83n43/rY4uyXb29fTeNG2JR4CyngFa+tZde+lfvudP8hqyTdd1KvWedT6/b
3384n+HJOlZuXyZ3Fm27c5NmpXszP/mPnn2YZ2/D27V5HF3iekX2vknJtjwHL7vQ5tvHt6rhreds/uvhGc7mrsm1vOumF9kE+U8u27X9vt3fPnH7C5UQ0tahTTErtnKPPvnNu4vZPZPr/DHiRa/L3b9fo0x9fYJp
H3K3pu6yXeJ8U/KaK7/u/f/5uv5j653f5Q95eLnP+z4skQLN9mo8954vlzldKrmrP48/39fC50fq+GuO9zz+j7V5fe8f/M/6ecyQ7vmfVnMu6fj3HvtpV0R7h5f4Oh9WV4cQfL5388uY35PC2pve3Srvco73q8Ax
EAyZELL55xos7PtPclc+N2+m39Zzzs769cPZrv6bTvpEqbcLvt+id79fZXt+v/+ax5j032nb/z2j45+y09/G7ufmdgf1F+++v+uy5mbzP6pn/jsW1T6Lz9pZPQyfxv5QkNfVjxG53Ctx5HxaaFy7j+W5NOm5vRub
Ggy3p7frhqeD77z1PfoHrzm/b77pH747/nu9iBom+9jOvN+u7glHhdKc3OrVdYm5znFvW28MfW7wf5dyOnl6WP35aW57vYCLbh3HwzU70XJf+wfi51feX1/ytFyDpo57WPxvEYytW2ma7HuS39QUYxQofy/bpxN+
5ZZbW+eWn/MNfd+JGE+ta/KxOX+qx21Mkv31mn+7oLwr2ab8/2n90ay9j9Puz3burbvbnd88sV05qlH8L7fb/wP7OcvfTFdG0Hp5vX57t/e5/ytX52MovGK194aet3RsiS6ov2yFMNuJv/eVZXtzXJfLZPG333/F
3y+67ug35//l/6e/Nvaf13ez6O+rTH0tu7vuUuKXz/NRp1Jn6+Xevnz4pU8R473xCThd97q+6zizbq2Ltyd9+7/O9vmXxVIW+VHfPcF/P+ceLl/j34TeLSca+CK99Lr311MvcDI+9+l33aSOMsdpjaf/wvtvrT4+
Nx6N9Vx36//y1D/JI/2XnnVcPin2s2fRjO/Nz5uZyZSVFsqHTdztvT3ZGR/O/N1rngbDqfjH/8N7e7r5vr8+W7s0Sea7N6s8Sq7a9fpc1/6F3l95f9fdPbVnzv+7vXtk6fHf83TlVfT2VXL+03paP2OAGtbKzk/6
K2r/C31zGyk7Zyju5K6/uXTy/fLHMV2Tw5T6CR/v/h1qz7CbGdHdsBV/XLn84e9l5UtzcT+NB35eL1uPrv/0u203k/wvbLxP+xV+f7uK+dpPZbLr/qlUzX/3u4b9Pr1t/K9NvzJd7yJfzXSe/6iCU/9Vo9KWqgKP
dtr/nno+llD+3jTkdqR3XvqbeYvbzPHh2Th0vI/8aTiz5tNl+a0FE/00JUZdXGr1dnIx3fRcd7l4uMn9huk3Cu/O5X69ck3pnLsE7LbXlxa3tsWLziUZBrcv/628i9rqOlELrfdvR19wUp3TiLUtnXRS+Vy0tssr
v7s/jvB2Kx+6P/7uY272p61VH6ffi9P7thS/b+S7Ufft/19h/pTH/vKPCYD/3T4M38k0LftX+axd4PCUlX2fEtyU/7nFeMbHMO0JV/Vd1PsaoKePNpu42Nz8z5VBW85r+z+jnAFzD8VOnj/plSvkW8oy2vXX2m9v
X34bce/PxxePrm5T8+9an6nzX9Kqnf469evPTu7Z3nBj+9+d33N7O78uv2fUhVGvevpv9+939Nf6gGXP4qWj2qo33fn6j652/9W0Gm+mu+o7fZy9e2Lm7rIn8N6jNunVnnN/mvq33nn/o/1vc5+YE8//9PLY7brO
lvunp+lf3Se2bUXv6yP5LqvrmvPJR+hPrLr/spPheff55pvl2sM2flkb3YbtVu73nl6vZ3Z/19L3Z+jgfveVC/w/rr52dy7fjze3sRF7fhf2+/B/UpdTN101N9sHZLfP7byj3I0tx3sELp7n7a0eu1N2DyrA7jeP
n+fXycr6fatFWb+e6k8Rhfqu+3BlGK5Ttv0cx/3/7PRXm+HZQ976Cy7hsK+jz8ui7/tnj6IjDfsT88y5j/a3wmf3h8T/evv8nfedZi9/OchG9/FsTLZHvpfd889vhLy4y7L1Z1929n9fSs9Tz7/0JU11nN959x2B
emxaa+WNy625G+X1W2/uNvGvqrz04bYOen714ydaPD8Pao/+bt71f5k73znzH6R9gupzQ4hq9c0NbXEyPmz3o/19Kz/pqH4G2j7nO13fsOd7VIttm51Zo39M/I6/jBoRwpN3ttf61P6U7+r5tXGlB82+fn5j/++8
/vWOaFbs/Guv2stYX+igluG5/h/rzG2e7Jkr19TmFf3LHVT/vT/s/c16dar/Il/1K/9dF9YRij+bieLPbr9qliZvY9uxDSi5arN2/OcbbEfrtfY/BUX6h9WvEoOc9YqfvyrQcK/Jl+3N9tHqzXXnidV7nqvy52rI
9PYPFX/Ldv4h8nFH26TvqzY8Z2rZ0Sdl/L9QJvg15/1+V//+ZJp1Ota+dyCjlLtz7u/XTve7d4zrj97vPtbkZvSOOCnYVFW9sEXcT6p3+ulv1/9vIXJ7MT+302vtrxpZB/Za8G8Ou+vfHZx/9eHaV+8+9NbXst9b
tn3ZsFhVZunW9wfe6z6cXjbpdv6t97Hj5vB14PfbG56Xa2PzjnXD2u9GcWmN7of8fdf68+i5dVSuajejhwze79v7p7+Kz/f+eIsAaDa8ktoqnheaZUjJHZr9fcvsP3/e+tfvrvbv8etu9+95Ko/5auN99F9MN9ty
Odt7sBRGHr9R7Z75fudfJ7pfpXzP/+9L9Pcmsvj/7f7o/z47qta/s/hxE/5rcdrJEWel9bR6thR7+wPrn16s9jPy43yvx//iAhjx/wL3q9NeXyc4dV9KuqH07f+t7bmN/GN294Lvw/utmZAzEvXWs5xW/9P+Z/io
Yvu3/g4zr5fcjIAM/Wf6RWL3di67MBu9G9thaexf7r3yxviU6v8PjP2/eV7M6juqv8eU+rtt39Sfv/9v84+tVhGn/+cHoouqEN7+avV7r2I0w6ufH/2f59V+a7rut2dfq97P3H5P86vfpTXNRX68+PX8/dS677f2
vcIR8f/7YKV9Pud1KPxVvPfzoTzXLfZ8zf57yfu6u8nkBnp21+NW+M/p97dl2P3N4sOaFVj3UU40d3zrFbFuFfz/7YQbX5MYuzrxdv+Vbv7zt8LyGJx/C30/N7PXX8c7Vt+rnGyX3LvnO3tZaXrS9W+3+9mR9j++
Iz32z5f3fKypJeNrqLR7d+0Pb1XGrd5V9v+7v6zyfnSO9vP58f/sYDgBf1XVvrg0kU6611KSn49ktpn1tqM+yuOskXH22d/lfpXR2TF3vyr/jl/Pz3zPf4vuX6JrbZvUT1fO686qvvdHLGdd7h/7moUvTPzG0f/+
rLKmV/12Y+uWfau6PdqLHXW0eLPLPmaNm4PCgH8rW+Ii31+M/urrEf/KlN+CY4KIlm+9JuPQJvuXV+4///9++u+2n2t2xfrQb9p7db1W936MvOjua2o3fuVvvuLhd/VEKbwcaP1e97W/lpeiyzej1TxAp7Un6jMr
9/vxxGAZzlfPr7G0v0+1z1DfnzFyqfvIrf/NbVTF6epH192JfIuZudvV3N39sD4WKDs+hRXkXuYx3vTQP75Ls0erc3j6/T67fVkmYres9X3W/NWtn195poy3d7ds0oD/a3tx+fpPqeLxsSPqKr9b5knvnvb8O4+J
fGbqbt3Y3U1+zOfWJDWmve+WmqWZyePhXvs8/7ZH+CWQrG2tl9Hvz95u7bwc/9v99ObTBLZbEd+SRIW+A+d+M7JH/AqnmcpeOC2MfyCvr73cVJj1P4l/av72i/0c4Co9Hfzs/2+6Zvd/+Q7f4rcNR77p07bfLexH
beLnvPC/uHG0XP9+/e11OzPwfP8G59evV67fnBYf+af/fesn47ndwz1Zv+85Ppj/Vr5aZwwK/0883I/WT+SMtT3m5e3J/7xm/vgxua3uJ3lTf7V/+5+/4v7N89CvUr/87I2HS2Wa40T4++aF6/6nKPvK/26b91Ke
/py/F8Z/33/7KxmlLOYnYP8zM9f1Pf3Wn7V74+fnWvLNfzzsE1WOsd1smTf1dq8/Pd9WZ0p3r3yb6dtP0rrA+7U7/FpxB7jdzc8/ZtjJp/lK011qr5U/f7xNmJ/Wn6emv+T41R/lt4/Mje1mfv/3nvRtVozEZ3OT
OT++W7mrfdxLPr41PzQef7d4Xxrai6JgXmx/77wJ+NztL0r620kvs8lj7uT9xRe9vGjZ31rP1dUDyn7NacPu793Ssb7qvJD+tOZTv2r6XMfr5Z8dqTbY6SIgc3Jbt1qNWgi2v+Gf8LxdHW/KPh737dT2HDvSI4fA
+zdTdz+0bgWYJRr+9/N8dLi7uYxl6tV28/tzXab95xk7vRq3nnZHtHnUT8AcPv7bfUPFbVGl31s+PHqq2Z8u7LU+k1ZdY3i6n+20S+6vG8qGsmR/23QyffIZLvNZb9PvK3v83Se8vuTef3977nkr1T7tQbvDmXor
sybnvSvb9rPy7rvVLzdrb9bv+D0t1tmvt1XJ79d/v42tu+etr6fjs2D13Z7tm3OuXo37+/k//+VeF7+7eNMatnAbRZtNn6zcOKWYZyd5dR4cv/hWm6RA6kcQX7mfEf2686v/hplCvtyrD3Of0WMm/6XOu7zaX39f
ez73ddqP+Xvl7/9Xq3zvfaSlvafXyq8D8YqMv920f9e/tqqgL5OBOfGthn3nnvnetCv9eTEe6tjZd6ly/Z502+tTjdf/DX63mkFz5h74twUlznNeR6chJ/K8+XjhaW1lMvxjJbUPLW7Te6/ULt1+eIsVzWyW3X3+
1fcc6xY/zR6/z5You748PNSQU3HZ0a06q025m/PQ0eu5ylqm3XYcvnewuZDexhshSP/dINvp362ijspfj/p/6/r8Qk2vH9Ds9X4jf4cvOPa/jU3+u+dkPn7//7z2/uLvbbK29dV+f3685t5n/dqJnaNvtW20972f
3+ztGM/Hef+T72/qZ9lrrHc0+S8Wn/Fdv3u2flVVeeilfOa7gwu2d3TPH7h3+CPa9napOmy9et3rvEuP/fu/2cv3Yq19zZOfvJsNy9bPczfz/lOKXX/fg/m25Fl/vkPDu3DduzNHqwtmH3u/9clR4L6xP++0/t3J
pT1/+vl7ralg9gjljsn/2PZ83LccwuN+j6MbmnurIS32nT+PWvY//HzJf2Xxv/Cc4wx7QMvnvXvwMqNm/XMqqt+a/fv3Sm/uaWZ79ccXtTcL5/uP9ezuBN5+rcanc6ZTk2HtmWfReqKYCiqbZ1nkfqvfTSev995X
VPa3vGf1cT+93n3G0nm9RKqcfaPl5kumVHn4/L/D9vTjujb7U2I2/V8+/Y+lCXC81jry5UXrH/mSfq3NqXFKd6eTs/Ozd/z/7Z2AZUcbe9QcPdST82xyseksVz0F/3wzjtZYxOc/939a8e+m6dSGLb5yfc9rVffk
Mu9u9fUnIg2qVzmIMH6yz61L7uy//tP9nLcnd+XU9o72PltWu/Y9RMvYxXZvzfyGfm9tuJcstsMhvmv+2jfV2b1/ZdIJve/D2yB+yX0bL0vuCy/b/1a5FbXZjKAy24DYk/PDPzOp/jsumILzANnVX53/2XNmuzTa
wl2ufFt+8bX6a/veuvbrnGLSzpHd6Zvj6s06vjnFQuav+r8+W2sqVlXi7bd9NH3F2/ffzvL5vBQQ19YaW/+dSl8u3M2SNvz8Z+XPYsmqz527fdWpBbYf2thjEu2kPjggZjt3/n3qMprnutfb37H+RNbs/1uVc9rp
9/X6PDZ/p7ZHAWpPL9/2Yv3075gHA+1u+0nDVisBb/y4vwVb3zYtV73ltK9+966XaWrYWovu0eJv7eVxVIvf/xdb73tP7l/5z4+P/7rv1+r7m33stvTcavym9e/j+6jqf3rlqu5lVzb/tjd/61kviXxWfde4zPKj
t/s19mm2wmWnRLMzELNl5T1O/+2fP9HNRNVlRtto61Pb0fZdT4t94+Hy1vm21ebcbq1y3E83u60nAdiK9CvuRK33sP3mAnLNVn6K2j/NtzZl78f71v3qx/HZ33n78edzKf1v+XWPu3lLQ7pUsbuLvWfsmp7dmWVp
vbrmHhb//r9r3NQU1v7l+bayh957eb/NvQfj6dybhdTLrO/b6fjvMu9bZU7t//4qan7TXhzfTM4f0dFi6DjZyq9bVjkV3n+3L89tr25T88V2R20qHtn8dHHs1+xn3+bf+8bCj9R767Pb/N76tf8ntvqTxL6ZQLgQ
qnTXP63Zeld/rdk7z/j/cand96+DPq1fX51PbeCi8nS/v4L/z++zaDv8vZlOWJVBfS7H/fn/JfP/z9lfltWXvi991Yhb6o7UvHpdfx+b+7/7Dfr5cOd1nt33q5r97buu/V64rbp3+dpzj//n7O55y7+9+2XP3+Xt
uNvT6v0BJD1r6/53/H/89St67iq/jbWP7+I+vbYZIGa+Kxk+p6PW1pvwSMbfr93z7u/G/uK3fY/3Xrw60+/8dc08b54Z7/CQuz767m9fR+Di/fnPiH8n+u7//dJuPpXKvZE38o7LY5vAK2TRhee5df7Vz9Tas05y
P3hv6/ju7d7B3Xj+97o1/2vf//H3Qf79NZ6d7d/UXXneluJs3d10dP/v6sofGaqfI7tt/OpNU3vXSPu5G+jt7c+7dBHvvyGhE6IOX17FkxB6n8d3X2vd3o9vZX/qrTxSp6ZzX/B7q7X+46+CIdXyX9NoHN5O9jzU
M3X56vru5xeX/dzvpZSdW57PnMlv3H3b+/mWkW2Yq76v/L+/+vn88Y4tulWuX3bajfekjLlfn3n1D1s05P/u9/w8s2irfT+n0I2pWsvEJ8e2b/Z/bXbt/4aWXyn60hynn7/V18dM2HrHBfl+eN8qp7/j3v5x5AiX
a+236pvr8I7Z0ThXr61uv/ft7djvOk/L23u/+8R8efV43w7OVuZh4tJwgtcvY/XnrbX/WSnff5uSlhR9f0LTmebDcQzvZr/mR9d1wmPe/czbvus1FNbDdxg+1+rG3rs3dPOX6SibpbHsV2/r+fO+fZ1yRYv7tkuf
NLTmZn59PsN7ur+8tv04XX7Pvmt1/Lns3yq93y99a/3Ho3ViuZc/9nZl+nPqeJa/33uf/28X/vY2t8b+8k7T/GiXJByRVOdOcfTnncrfZlPSnKvIu97mdCzve1j5dVX4+id/mLN+fX09jz1678/0/wCTndazu+/X
z1Eb7z17bz13Zy72mSHob3vbz1h7d/1f935Uhrz6s1K2zXd/xly75dNOpt/mfdaMT/e27C9R6G76PaX5g/4Je9N2xzy3Ivtu4y4V9bZk/vez3ptbDO9vp7A36r/MG87JdQK/fb3Wn/y+rETMeXfSnrp1iFr1T5at
9+P2D4lHQgOeveGa1f2/keTLvsMJr4zfF/6133p03xtf+9/B8CX9dBvONN5F3d4O1yGqeYJvWbsj9zsxrxk+r79ec90UrLp+67vl+dFsj+3zVvX3pJ0K8nzW3bCP2t1VzVjt5557u1OR/fXZ0Prvq+ns4fL7ysux
Nej98ujVnt6mKha93s9/Wp4dvYP3zH0yYmjO2W76ud/3zj92YqF/lYDyUN6F3h7a/HW5dxf1TzNlX+Vp1TCvT5Y29ne4a20b5/9rNEz+HeI/2Y5Zf9+mzf5H/94nzleznLPJhn/9+l5n21299293tO8z/9Z3gNqq
mPfh26pNE9G79k/i91mcf/7u/jOf/UiaH+57PMJfZnv9YvnKXFJ56v7xaPx7Ozi7xnd+7Q0w+n/yf6ypM9oMl2KzL73ve7d4G5/LjnXert7pXU7tvC8cXrtdaJ8lc3589d7pyH/VL3DZr+x6xrm5OtR+bt9c6pHu
j8N41wc+OPqmZq5n+3duq7af3xqfne6bl+K3ExVU383pR/2+DzkzfXur116/P/u8v+uICv3fPySv57vjkttW/rlVOhu4mXn3//2OqXK85lKPs/3977hPd+R2Mr//JgWjk6ztb9dfTxDsXvT502JX/9dff22+Vf0N
vW2an+W/f+2gfYJ+fpffgXs6q/POdeDOSvOzfY55X/r7itRUHN8KM8SO3eZpen8dk9itxrdHu26uY/OMBXufz1F5V7XT88e43u5/55xaKKjwd9RS/9vdkktTVnrvoP7dv5/IY2JQv9uSI/u/isJTOF+9ru3/sXt+
dPwLg422Yl+bkK+0FTavMO1PW/dP8fvz7fr92f18bMr6HD2o9DlH0B2KPTX+7/NNTeX2cD093JYd4Pz39/UK/LttK5mf1UuXGz9gTfbFon3jnA/YXzAtjW2xl31vvepf55RO7Wq6Uz9fiL+R8d9P64rv0lU/23ZL
57K65OeoTd+8lvPi6LA71/nsSYxv/t1Sp1/U3ul2y5pHXOvjmv9zJgWdEd9K9AnCX89wWJ3vdG9bk/KLbLP/rFmXfvO2ua/Ta/f+xnnsLp/U/m36/1GX/TYq70/umd1nw23cfPL9nM752WYB5eZH+p6U6Fd0oIGz
wZNnLD/7Y4EK4XduEB/8aTh//AbNTXa8rUKYiJ2YWrCZT9T8BrOs/N968InDRtdOp78daUJ9n9+vTXR7vRu7nSEn+XTY3cOvT+6p3M80J9jUOX8PUDN9RnHetxO1aN7N7fXLg7lPD75t998eul0e9rHpNKuOlvts
lX+ds0fkx3jVe1u5+n6fD1eav9CsPW/8qfNedC0vRu2jHXtU3NwFOrM/M4O2tlYxW+Xv//13WWj0nF7WbO5d6z693i9vPfvnzHfW1+ZKad36/cW55/78oq9d81CPB3Vn43rnh2z8Ue0Ey6f+qtL0DXbz9l94n1Ye
1lPHZP1d9atwtT3N/JMoG2+u4/HP/w/fwF94vo6vDu7/QxnbennL+6X3/5E7f7GL9vDbbv33YMqOTikV1phe8Z5e3lZnDp6fH2XsYztX54bruf9eGQcfjStRNvy8c3qv1vn5y75Zusv/vYPm2HDvQ6dnHoq+LdUr
dfJHI9p7dO9HMXjpPfcnybP9T3c73qOhrOsdUnPrJ+7pV7nXdPT5vff7MRGZ86vvXt//8eu/vH+sn+5jWjDN+1XnP60WVk/EUF9WpvZT+9pRb2JY4/loa6+i21tW2cInPxMqzS69kaPovGK1lHGPO/w9h7nhl3/I
L77OeUE9S1LnfPw1lefx409wl+6Pdx43LauXPWe2du063mWnv77eOpxa9dym/fv1ciNWOm2g7oN+fq+8NlZ3Hn71v99OnbXbLt8q70qOxenx8Nme5xX3p+za4vuS//6ifnMdPzH9Z5YSo7TdkebKUe1+v3fm/7c4
X/9TMdORWizuydMbxJqJu/OMdvO/sV+wXr31/zRvPR/Sn0paZ+1xi/Mu98Fx5Gt2xLrCN6sPjRF431FdXtxfRd8OadzdvN+3VaTbbU+und8535d5/zSsB65rXT1nbOxbT98lLb/q/aN54CnDv8vZHVzU6j1/G/0V
fZ8/OrZ+V+5iXW/2YdUp3drLqx/rQmqxuq92xgZXdO/0356t9N+13eXT25zfdd2F3nvOpdNtPeff+k/vV1WPP93/ZuXei3jvK8/rp0Ij7P05PHcj3/di/03Pn/iS920M+fo9W68XS/kj8OPUq/L+s+WmVy57RUv3
RWDr//ZTdP1k5k4THdq6+v5WJlP1X77UzMvP+5wfXf49/61eH8/n7/7aP+8+nlhH3fTgyzcvdrGnxFeHvNfvaP8Hjb5fCH9XFlkxz3XWBza+2evdzf3xd/1Qcea+H9evt8nTdzJSh+q97nPxEplXf467MOgfz/Xf
YE833jcz87pQPo0t7hKv254ltT//Rjet05Fsr5NWHPq3fhMXd3w/N/9bzr4+PHX37e/2LrgXZ1+5yN/MNf4PJdodNtop+nc2/vO7sOal13z5H0xahcPq/e+/58f0+uDjtbacie/teWhOK8lbT2XdPmyVXCvw9VMS
Jx6+uIY7evpX/bo3ZhW8nJ30q3y2nS/6W8uPG472c6vXz+e71i90AW+op028yfKhfbO9H3R/I/RrQenTnpP/3eTcGVbl4ffY3p66n56ke26K/7n20DpmfmsB/9/r6+9ee/e9cPudf8nd6cMTEr8af9vfuzXXv52t
lS2NEeu7xyX1tb/9OvTd3PH9v+vwfRv7n+LmidxcVxcar3t/fZkmOfN8xz6s/es7p5XPL+VwevzF+r7xcNZf/RyfXP+9WT7SwI3kzE+dT8Jlyzj5US35+Xn+6Z8cxV7W+USt7sf/1/w39C6b75Jqn/g2Wo08O21x
6+qUW72xXfhx69mN782/u6zHs/Jlo36g77+t4Sf1zrzmO2pzrWbjW+7ff7M/X50+ftLaWotszJ6zHf3+O+899Pw6f//vffPre+17d//d7rM8u7/bZ7O6388tF74/5jyBmRuwnVid7D+z2X1q1iOVrgl74t/S4cFE
3ubu8133f3BO/W6Zm2J53n5f9v6bQzNQm5i9u+en7v3hpv/loYjzBc9LLQbLx93v3W3qp5um/aTZf801rrUtkYFj3j6Y2qL5I1/7viX9BvfP+Qij10Ad5O59P9el/BzFaBqWdDWamSTg/dL0fVekxr+X/rn39fpu
3517/vj+f8l77vuv16z1ukX5/flbtDwf1fl15gWsdwJabs/7rOhr1e4CVRqyi/u/sfbdz326L/Xum0Et/frM/k7y0c8X2B7LL6Xzv+rfmc/xf79089H7ZJT+rT8KdX/6zif/3f3bycnzjpuukayy6s3T0+LPWvuN
Bi2be+8RPVn09mb3k1P07aeQG1VEfnNxy6/Y80i2q9be6738sKPVXxf/tsLldQl5Xz9qvbfQQhZeNy/fdYbI+13B+upVz/DQuq+WfM7uUY5r+zNl+mvv+9XBcePp9XpF/lkW6frF+vNuzjWRGCdortgYe/imo+x2
f/tPNxUx8PzQ48i+TmZ3x4KOjjjEXT5cNzuGvyru9XdmVHffNOqK+3zOpNyGin7U7lsZn7ucZuvSPDi6mi2HbzFCb1b62ss7eaY/4rN6t3ie31Zzt9yDufr0ZermK0/uFW8Z6ak7s61ac46fZnkm7z3C4h+fBtct
t5dkxct4mi06o5NT/7/Rixf4eiO1Xkf2k3hu8f79bP9t3PPF/q7uW2jruiXFIPVvvcm5sRxPVte2fgXuWlPr7f7dEln/TOnueqiG53P8a/s9rzvey1H6//Vb/0nW+tOt5J927Hem3PTxvH3FedLrGnsY9XVtWzaB
vmbpqc37VzlWRk3NB9WWH3Tl3Du2Pv+f8OIWlrtuZ2TdRJf/x+f5da29/+G12xH6HXPs49Rbjm38R9i22F26u2KC8ff6/0RvNrZaiwmjR17/q8fdQ5Dn79iuTVU5omfM7MzzdjR1vT8oSW9oXsaz/rf+D9+/mcHg
ndaA+3+dQ4Wt8rbeT095xDsHn89m3t65///iX5kT/DLupZkbw5KmkSu7OP934/dqWTub9ev/n/ufX5+XqXxj2d90RvV7YHZOvl1j+amSzX1+s2meiv8TRmM30/bXWyfXF7tEDDpv6vVeF/Ky+Xv9qzfMr7yM558F
5p9t/z+z/Pu6zS9WUYU7zrT+/5+lz3vio/f4uMfV3oNGMWGjSW3Rgi3P2k+/88N3m/DjcdvY+/eJ+cvm6pdv76zmVmu6vU/ZH73UTV3t1098bLXuqlE3p7M79M7maE/uRc9/8TZ9fzh9h9/97bb52OTd5m2g7h+Z
0ru+Pu8XR/te8/E3l/Prv6q2DyDUz3FM6XuZRsn4dUd/+vrb8XFrR+uymmrWt+X6npVw4N/dnf0jyVOvl/wRIy5de35r259fDrdrof5vbR1r97d6sPL8ybcJfxt7vHLY1+mvIGby/vH0jm+Gtp/d9vn3ri3zd7FS
zlffccZqPu38cNf7+FVP/1Pv2515d7Dg6usXi6Kv6/Prj0a7m78l1uQ64fGPZUb27+vaktd/Bz39PLeGf785HBDs/07Ue1EH2ii5ov7z8Tkmd+brR9ENtb6a9V14r3b20Ple6L30zz/IV7tbvW1ZGOf5y5zncz+W
zrf+lHr74pyt/VyEaTp+Pf4P3S1FaPerMv/hSqijqWqXLkw0+LoGXzb/pL+79dPdd7Z8c4c9vnWypUH7ibb337YOT65t3ZF/uOF9+ven/JOUdXV0Kf1r/P0G7W+adhvEXq7wvzMndH481Dtny5luKtcxmHf6X/ff
rePumzEEa0Gr2m1tjZXP5/3Lr+xz906aX89XWMFHfiaD7X1HPMucTH6Z6r9jz//ZG+j/lz///TfM87tgalUiPC/2u4KEj5YItwSy5Bntf/v3MFb7QM/soUU7vGy9LfiyqPhkfdRqho3+edT63z/Vl0NvM6TV+SlT
yPQjNi2oO+NJ8fcn7Vv3oaGgt+162ev32TQ3f7YI58Or1dcfuLidv6a9/rX3SItApnv0QeiX71d/3WQ+FO2vtZdvMs5tm9aeTm//Q3tyIo0zfx57LTpigNIftrp+foy/VGvz+7W8dkQ+Y8GV+C5rbRi997UMDd7t
9+ILjWSfGuXH+6zPB5SLLr+L32ufXSZmeS371asOl6Pywkv1sX39ePbzko73wDqjZK4jzdzOkbkPjghViHh1YUdX8KP6lx4k3Yvky1tKbf4ryMbl0XzFr//7enlFvk4+J9bP3/eySOzDU01+ad6cwf3mlN/EMG07
6fF6vbr7Xf6fb3jA/6NX96uXzne+JYOmrDX/Z+vPdL+/++YrXv73f5WtiNn/f2VZme1tqmq88z/nKwf/39/E1123bpvR6638RO2NxPWXvZNx4SZ1Q/LVbc26+10P7m1XOhv7fIU6T20P/f3LYu/tlCMNWPgUt77r
H5xL3vM3q++fml92a+x/peuZt/n7Xkc8+E358/TSrV5ZbA+9EDmzKCD/sRulIpaf/P/3P79MqD5KM9TkpxWX3pcN4Y/6Or/t9f0ZNVbO6rd08VTu9O5+WeMVy5+7JZN2da6tUqSS9/4VnoGd3Vy2v9L+ps38e8gh
nj7CrzS8FFveePYbffa8wtw+89lc6yFDbwbRvT2l/ZP5qHT9GPEtp1v3vun//3qIrztb/DheXOToGZCYZ0XK6PK9LuSv1V72ZH1C3NWn/M//qhL+rMfW093D/p/52f8PaEsstZPHm1i/un8PzP1efmzvXZiPzPu2
i5qzLmC7e/P9lwXqyPLWW75358+f+W0qPl1747I0krdf97tvnd5eFbvSOrAnv855n/6bEfbuXnj/v3VT8ySxzgef38qP0OUd1ztWuYYXQ8bNL3+a/pbyo6dT/l/63+/ctqW97QAAYFOXsfzXk3L25zWm9/Iawdq+
3z1aPPdeBJS+vF86f0a+6b8Z/UnevaOed9Pokdyhs75vVrpDvAvenzt33PGGdntO37BN/kvh96knL/pthXzYsrP+GdKGpSm09zb7sey929fXVzs6f1d+4Q3W9W/9r6dPuPTHfJu6frPa9mjyZ6118lKt/nk+oba9
w+w37ZMaGdDl8fPn2WAvlPnV/keD6v9DvzupE2bwlRw9/vL4Lruvr7jZye+29MnE/D7HNt7UkbM/NH6vl8fXGzOfbfL/7t8O3utU/9cfrZ91dnwVHam998fRjn695c57je/+HmPOfXJa8dphtUHn9DKdtWz+sDHQ
jAsupXZehv25+/Ge/r/f94qvy71JJ79fLbuJ+elyvk541FXYI6K+/1p4118PR86aFOT5/87i/3km3eR0eV/35vaDw/f7miUZY6aP/GVJnsP+DG13l/D44/Sc3Z+Hzu5/crD/8X23pG3OqXAkb+Tu3z3X31WXx0ej
5q+H8g9dahfwbvN+o+wfuvVtE+GbXuuy3I/acdf3Wj4ack5337G//tE9792bYad7dn+UdWP+aNf43G7m/969/rk7p3zXz1/65DF330evvjCdxmKrX9yyLX23+/RTnZ1bt56DRSkAWyde54fve7Zr/349pEytuD64
8XpcOehSZJdu2Ia8737dX/NK2W1f2zL/nOZnsDczxD7Ibbnf/In9afn+a4Ivth8p2zOuVtJF+39q/066pxnmVfwqBmk1d/dtW/zVeU5rCf3Tv7+uLPn1xppm0to5up68t+FY+7J/s69ZbWPyz1YXFifPb964exbd
/3rH9dx+Qev6rf+9/AOeZtm+l/b7f/fJj9d20g2f9GaWfHtGj/9TDX8iUk4XTT4Lb9S9/tdpKe4rud3n/fmbwwzcur8dkm76jPePsPrDXm1bzdvj3trVqy9LvvrYW3/+8vWHpfZ9fR/6/9dJLqf8Lo5x1F91/DQW
Ht/rPbd9nfMZKnuFlw5/ye9uYVI8lLDrbWvVZnKPYzvqOhDVX98v/dGw43m65Alx31Whw/Pvo1zbOJ4So6eLtPj+Lmf/2jFPJU+XKK56bDsu+n9nrfo3v6/xH9t/537/B4nvNbs9uH0r9e+iu7fb8Ms42eu3//yP
Z4YDpXx+As/PH90fM9a+xrz7IvnHs+6EiWfT+I1zFortS+ozjuofqf7dqY46fpgbDe8qou74+3G9+5rt/1uf7fcCv5+/63z+WWP/nzv/R3W+uP/39PXVUw1ELbo3bLa2b/3/c978/68utu3Ok33iPddPCX9Dq1++
/9BOpesbvrtS+98/bgXeitnbKC4RHZ/ux+f01en+f7T+cqVj++Xo4DzEf/RX+GnLjT30C95J/16+nqtpm+hV6BD3TtLY7nQtv7q0WK37LGfm/24exk715PV0bhTS3z+zV9/vVyFv4LXGrmTfxw3Xm82ol+b/Bd/c
f/nbu+6JET7H7A3x9yQHnJbOOQubX1cNly31vPXiI+5u+LB2dK726bv0Pc5JGopnCeftFJrl92dRiep+yRL/mJh+7c53a9WrdBObHX6ZPnhp+3TBeDbu+l+743wv5ftxuY/6nL4UmmVbzOOG8at7Jyt7IbRHPmEr
f+QW6dxSGfrs+a6hzRffr87fjoX17ap9t1RTJWxvo7/H6V/qZNc23jW3Zbj+4Nm5DHZj//f3WfrmUFNq3v36mVA/uv9eV/354KfRfPHlkM5nWV8/lzt26E3u69tz9vx+rsWnML7olbx99l3pv2TLsn+3Vy0d66vW
mfEhumzF5/+irqYuzvC/lrsNvvpt/+dCmfR3dnJ2f/PP3t5jrpDH4YfCNN/Gr9ud/Xl3nwn6b86tea+PvT7Wvr5x37k/aWm193OOz1S9h9/0L1Zr+vmqFC1/lKmn//9Varu6/Zdu/fbd3os+Pq7sPcC8CX/1G7Z2
y195vz+WW7tyfqo5+z1valJSRnetfnn7HxPpIJ52lZId10t3Xc3+pzY/F8J+lDAdGr7qOfD/9uX6rrYVk1XZpPPTJXUakc841HftOnvd7pgf/ZHJ9fvX+HNF0Xh2v9pPVuZvt9/v+HkP5O9l87T6orr3Xf6/3JvO
v8Jmb/sOe9/8Ces84B9Xf6rf3+/6jy3+P/7o5P+7czX/yO/UcH+4/TqrfdPq2wXeJ7+v1syqngcl3tH2vUuW4L+7z76vk7/n5mh/ur90WDML3W3Njny1fUV5a1tavp36uzWXpK/Jro6vvXy7pwWez3Fv7EU9qV46
XCV/1Zbyyl7bTrr+Dr8wWT6pSNWt68+XV+kZ7Ckq8jKeGJ93V79/8Wp3+9fdZ/vqtj7IbyvrwO+8wem8Z4sjrP7ktrF9P55KfFp03KOZGo3XRLDX/9lGzcPNvqELfEnBJtvHzGTf7929/eR75v3t/M5b/avZsZ7P
+R7T8Ak9f3O4Rf3+6h/8z/ziL3CtzVj/rFyj6lJX7QNRZeA+70cPPb38azY/ruiP13/sGhzI6qvOWF+53/r8LNzzd39fM7MIa/zc656svzNhlju7d7+WUjq3KePr/PtirrcZKsIb5nlfZVvfvB7XVWb3El9bFOKc
P8v62vO7XfxgOftnvuf7f0IHqu48W9D0RZ7GznX1ZfjETP/7//TBQu91t5YdLb9a7Umu+NHZfXQvO/h7L4Lee/cEh4f3++1szP13NtX/B4nh692GXqkQ1blfQb/a3716zyltt5WMM61ym7/4c8rbRH7Dy9Wl3/P+
ud3rQpbVf7d/yn8u10ZKMl//08G+3nc/Fm/606+OcCLurdfH1kWTh38+/vf/LFyU7msJ7D3+3j7lx3mxC9vqun/e7r/89t85vMuOjE+lytP8udxr+z0i55Jrwv+YsNvP166Cccn77asM6D7aeB1Cj+/qjUff4m2/
+/Z3eJ08O1UONUfvecTxTfY3gzCF/xdBmPT+Y/e/Syf/jypnv/xPafQo9oeckUqDaame/CcE7xxPL5xZXY2TtUzcyY83Zl5idPronZx3V4h0AWguqkf0reVeUp4f4aZ11PRNPc+n3v6o+//xjR93/qxnHDGsRunN
FavnYCb25R69faxXeeUnx6ys/n/uitXav3qa2vzGmB198QjZ0lNvPFhxXG7etfq09Nedt1yK7evQe+S+Xvp6Ope7PWXV7Mj8cT9wV/9vMzbk3/WwNvjIPw+122MDZ3f80OZ+fr+/9vnxGan+PCDonuO96dNbbc5b
r/9TrQjy356Fb/5kTd9H2eYuaPdesilFj6XnY8nyv8hLNG/ZMX+/PGcNDBS0//mjydexX382vEV/evX+fGc5/6Fnvl9ne11//P5+4vNopwDfli//67tovaltr+wvpaz+ZVcz323wf7ctrrSuteD+5crwN3/T76qN
b+1o31Nf2CHn2+4zkiivj/N2W+Njha+dSKn59VR//3yo37n6/P7sndz9OfXElGH2v7K/nUPf+hb/rTv8P/N8w5/TbxSPFllm5P/ezgr2tG438bU/we+oLx/3/berz/5i9P9nfrZ4Tc7yd/0Y0tu/5H3rm9luPQ/9
b9QVdjnmvncYUbj3zL4/8K/3fuE+7FP8tY6s+T09qVT0W73bfX3Q6//7/04FeLv907dzd13+a/S9/t9MAZ+FbxR7e9d1rpvqvqZz9efX6zy/cd3x53p39Gx9pa8BwdtOq2sye/HOTXvrb5f/PnzuMvKmPIf1GeLn
1mrcnXzIfSwkbj/ERH/O7e3aNmDrW122h2n3uvsX/5887aN8A/6+f3XAZ/Za0Fob/Yr/so/Og92t80u/eb3o233Ly5Y//XyguW5vQsyu1S9UHxrfo5+zivcqOOVrvQqS3a0/nlWZ9yONtkolKe3tX410veufLI1X
kp7q/kp/79+r/9//vhH+L7ed+/eVx99W9Ia3i89gXdiv2fMvz228bNyt3QvlY6OZd+/rGqIxuhwZWmZvlds/oxxz9hIb6X23tezVrVo1/euw15Gwfb2zLg6rsOfFH9qPb98+L6Bxxp9ffePhL5TyRRH7pxzseRq9
107bqG/vn/7boOzvlXsZ7bZ89b1+N7DOjIhY0nv+l08XiP9GXiiJukOf9lvtHr3+dhlh8vQf7K//v5Lhf3bv8V9rMr+I5f1Zcb//8UHFgWE/bSrtu/3ia30k45wLcUm8/CHvuxLeZKLDf92b+393/9MpseTyP+99
haS1fhqPe2/29cDN78v2ptUJPjvTJ9927/nl/7mxxJ6cJt35zg7lSCWl6i0bvkU1/uOE9dWaYzP/23K1vPtbzzBo/HdPvk/qfu/He5z9l1jLedXrP/fn7f8nzxiI3Lf//Z3s/duP/syu0acaJVbNv3fmU8nn5rjl
dn/8SHuiRvqPdlS8/Kf5uO1+MPV+73n9/L//PC7r2P9Hay/gevUXHMxKKqUT/yx4f9N/P57vsUKt6q3hf3a97Wv8MvgZWx+jR3j9Vg3rUfdMntwp91fbV+x/k82ofevzhn/a/yjO9xd7x6xzt4z92HfOX6/2lmHz
6Me+9bb44xXo2biPQ988s/fo70/8NXv8KnpXvutbd2ey3VUv/8GpP1JhHHH+wr0eW/ey6Nf9tQLG12qfzL4j5/X37IK8zPG9XxGk7jNrHOUbyzDV/VAYAruKoa6vs1y9qVXdSTo/av5c1K29/ddDe2/t3LJqe/r1
oce699z2P3mpbl9D/AdcbjMQql2jg5b3tPNVur5ls1zqXrLdIZ1zf1Wr05k9/fe3N2Oh+7/1vzRT/Lbd3rR6dm/4w2OH2qx++/7XvHzH2zTz+FXO//+5P/PS9fpPkg79/eu7c/j1X+KMVtP+Ozu9FHPaKVdHNv2+
dzrkZp+Vn7qU6zf9KdnH//zeiX3+t+nF71afsyfG4vz9v6ofvyKqt4du/Zt3hud4Qsk9uF/eitfRc5YnEvoYp6o33ju0Hfffmg29dfjXy+x78IFa3Z7Cmt80FXW/uJWm9ymiLRmaC7fOMdV5Hxt/TXgSx3S/wzsk
mP7OVefrouY3hlLT87+rU8nul20P5rnXtgF0v26e+n8KVXBc5dnmnPIZxuJPfO4bKPtvx8p/r98vsilPt9rSlDr81cdju3r9/s5XCX87vZP+WVN+vm+mef/JwtfJdm+ctbfQgPbl+7V/9sFlfi3Q94lIzV/u91f5
paa+Q99mO5Xqsh0ptzn/4keP1KufJ/nrv+zT5NZ6V8k+2dy1+r5pjqF+nuEZ3ZDzNskzs/9rzHv+SNMMX/XwnYyh6f3wvY92//Hm/sj9fcHNXWvOUBT77/aMNKiF5tZvpenYlY/KVSpnTN9Fe9uPI1sbv7g1oeqH
1PPZU/2+mvdbXtXmWavph4/a3BVV3orduQ2+bxb197oqZdVHn3SGZdbm//2R29fzmU7v1aMZ+B1br9t8pqh8rN3bV7xnrL6+/une5SpuY3pA9/zr5p3tXxUOl7UfZu7P6pXje5SvY/5yv8jJ5/1nIa/VBl641SU8
r7+VXvCfl+394dYUcv7Lv4QxV8/+Pd6j7QA3716oXjhVI3fmB8d+TSG6+9F57+4p2QqWT7nz3ubx0L3oTNvLOQ77bngWbeOO9Txbt3OvD320Xqd9UtJbf/R50fPoTv+HIt9xN1CNy1fm9bvW7//X9aftreXpB/x+
qdrNhoPOJzfXAu66MVfiH+sK/BxsMPGVL6tPd03dr9kmq5VHfV3fb+9rNpuX2Xd0pvd/4cK22t2aQvpk/+mq9e/pHa/7UdsY/YTQP5PxddXnPgrZJ55rXPsz517+hjb/Rvf0nYqnN9UpN39217js9zsLJtDu//P3
W80a9zpMb3r2ZeM5dN5kPa84LvSx1MPlWOLj717Z82L+Dp9h/36a5m9At9TY7neO3mezXWv819855k3gfrrrj+9723h//35emydf42/nfL+WVtt/6rc+xJR51/x2k298Kpv7HtH6MT/1qPI9/9Z62D+S8S6ep/Wz
uN9Iq/X3oEwds9H/7flrG1+/p9q7bPr47dH61a36183Wqm5d/3q2Mcybv+vfSPG6xP/yXWSXhRY7z5lmL/NtlucVPHhKH3N7o+m72LccI+Pj+VGR5/2PqY9+eZ1l57z+fu/eO+0veR7+bP6mdA9fu53R+r6y/z47
zq7xvbes63e5fdrl1t+FHe0c+1Y3f/fHrRHes/xhuzGzkN96BW2eu9/7GvaXKUH7cz5i2bT5qbo+K7w3g38SeTOcR7VsdaFEfGLH4tb1Lc7Llsz6Lzw7ZNGHf+W/23n+ftynmmt7DpPyfrnu/cHytrCHnW/zdb7l
bHsex3728PvekpuFeMcdt7x97J2n5Kd3sat38O6osXLpUs7bR9ybNiDjvf7GR+dT6rZCZ+n0H/1wHdp9GXYgXce3tbp9W/lRfycZVx8y4vdwO+1/tv1unzf8rt5X1eQ9Ma68dHaoIivVomF3md1T9RzU3D485fd0
aV7L5/63mS+VZux8ZxD9tufefM42GTcxD6xtjHy05m9Kf/St/5dxI4R6OT1bZdN1c+UPZl2CLr3n6BRdubb++yq7HSjtreeY7Ke/9+RLm62cD6i96crEQrr/2d7+n/t6Z+e6P7vscHVtCT1f223SrIWL4vxf9Nk/
f1Y1Z7I/b2Pz+SP6F/rf8OkGfV3zkdwyfu5vqGY9P2j5NturccTZ/evsaPUrYb3+h2ifD5ivJwGdJkyG1wNOZ09vPU1uuue80tzsuYFvHxXb5A6MzhvW4GJvdejhtu34CVurnl+iF0Tb1U/pUNUNsS1784H3ftsX
BeZXTnAUdp3jiev3bZyJ/qje91I9iw/5f+Vb26bRH+P9/kaVWv3pRWry5P64nvwlxy8cw7Ydel983J/nP89vJm9ue5d3u//reDra7/2NPb6Ulm6u0fUm+/Qv1xJO+bd/AEn7/Yj+8myHX9taWWhV/Gqf0QL7Ht7/
w/9Sev2XZ4T+V89li3c/LMFqtj9/d6WuZPGJtX8IjSbz+3TzxSo1/8+3zLSXDYkn5z/XOOu1rg7+N6/uV3f19e55fyMdfk6P41PxTfKr9I3hOr+OAdX6w+d3xNj5yb3PHqvLNfm/tVc/9povpvGpcKkZ1uzgfe9l
8r6vq1kq9H9pW2utxz//j9p97610/q9/91fqYEO/PvmRc83fErjmxviUd5XPazxd/d6snd54b3nTK1+2zor/mTDJ7y7O3v9lnq8zculqsbnWbtntZFe1u4N0Octrymb9JbxPPbVn6uwm2+9P+WqL3FeB+Xfl9u7X
++Koz3OaebLCqmo3/5z1Qb4K+Tf72329dJpdG3Xi97ek3wNhZm8TMaUzjYredYe/n3/9Gd/fb5sr8HeIMNaV/8P+0Osv7om2i7du6Pbv/KUA/Yn1x/9S53kSbPbvf5Td+9Mi2g/trLnPryu8TxiCcg/r/pXeRQmO
QN8ud1/+2q8K4/7iwtfsde3/Ld/+P7PdNV1f5elbUCRxTfZ3vORY7Kt/9t135hm9Piu/nV9D5sSuKx+X8IEbR12s/+73vOI254mfIXMatDg5wjc1r589HE942zT+Nd1K7Gvb8Ku8jaq1e1/vDTih2P2Om/9GMsyn
1v/C774vDuaf3+3G7/7/Pztm/3uaDF/1N//0fdsHj82tFf76M/vL/Ph9LU2JGhZtefpN8clCrL+vRVlo7//Ls/z/6fe91N/y1+npNW49jsyv77yGc2fyN9oubjKZHKcxn7t38X/7WSbvN1vtvcn//O1X0f0sxw9v
/PipuSW9nPnb4pn3Ns23p7rtzR2NP/Yy16af9m2rulu/pG/6Y82nYd7v+J/tx3cw9fsw/Xee/lbrf9+0oZrPHptuZr6NrGn/vWt5+Psc1XrJ/57pWy8wPr22912rTf8CJzey97a9/HwXj2+H21kki5v69/zz/efk
XP9/bdyVdvXx4pLXBx7/2FvjaZP2R1lzz/bzR9830j07p+K7BifH7l99WYOBfcnT0vbQ2OtWGmcbXdtXxka/1v/aT+csc+d7Pp7+Hu5jk2LsqX8/qvYv3Jt/f79/zm783avLmQ6LqNW3gL9ibMBD5Buux27sfHNv
3X9v9Cd6+rdu4vG/8N7P/NdenpXVqbdI4T+uUdp3k6++RlZyfgf9arS9EzR8w/+PP+7fbNCxbzZb5treu786RPkoXiVtNqt+8w57wUg+9/0xx/v//rao2Zt+PS6er/BWyvpPlcju7J1uH3+z5J67ev39n/qM29y2
r2Rz+sU+SN9ff2JR1pmLCH0yh8GpVK4dH7XiFUO3vh29H4voR59i3vL9vtOhc3xsoUj7z2mTbvG/v58YWLfQ/+eh+bx/qOf1cEFgRzL92l9R0/fO7LUe55J71qcgb3jq3+vf8m7fVNd/b1+1ae74NlonT2OyEV/a
v5l/Xv73+1h/ywPbx9tsXdx6+2F4c/V8BmUt4z8y+tgdP6LVClaXNzjD987x/86OK/z+cSf6mrVM/7LyNrvqH63l9AJn77V54L29Ob/LfqBrfDO4V3+93V9hl3+/z6bP0T7t/y9WMq4f0Nr6B9uw9YdMOx3uteuj
/cvKD63FDNbje3H76so7nDH+8mfbP8v6edcOv1mcpJpf/La0yeVov301dEnjEX337uv91/c2phmzuSc77TzjJyfh6WPZNp7zdi/3k9uaZO9XG++p+e79191kfQPTwji+Xu8r2cDUWwjtWJHnh7edZXnXm0Y745QL
2tYvx81FG5//ejNM5RvtnbHk6n9P09XZr3o9224sjNde525HfXyY5mipre/e/n+7p0p/udVUpu5/9y9Z1tFX4vLaXW3O86b/Z3N3eWF/NZH/aeL7Mg/3++/use7auXmvj7lGev2ea31Np4lp+/e9ZO/Hduh71xUr
H9tX/KQvufn6fe5v2Vtw4W/r5775+DG/qPa75f/yvW/XyDNvfXa+VxO5v/ZvzuOMkB8KW3+rWUXXaHs3Y1mz+/67H8rfdd/D/Q3vZqt7qh/i8G+4w/fLenNtQcnYNf9twPHrqP9Vs6utzar20Pzt9/+pOcI+v825
13xL7tIREiMnefYieNcbh2z/0qM/540dqw+Rzaf1Q3k6/WrLpVmch/rPdl9Sva6sM31+3vaO+N/Of4rSb/7tMAHz/7IB/N9ptDad0sxOy3KP31H1s8/3Y+xZp81uoru696ImJdEL/f3dHav0/2M76mN+i18dVuI7
hk086L0sUeWsPur/3/39/ffUPCnvz+Tyz+cc9+ZWjfD5Re6aIQgas/8Z3h3N+1H12K/4ID4W+vg2UWHHfN/0q98cz689Gf31b2Wqe4UeP9M7aNz58qV/b8X5TCsl5ba7M337BGZ9OdG4/M+9xop77dek7l/97O3x
999fbjcb3zL9hNvSea93V+e+ft/vv+8f5pe+ce6Lut9fncM2O2tHKzX+i97nU7O97p2zOOfrzi1TMW+PP+Nhp+Du5be7Zi3nhPTfU/zI19ldyarXCSv/ZrP2n9DdTZ1yR6XvuGqje/2fuEm6mHE/uYofl2AV/fy5
emep7W1lsYU1MR72xfvzy7c0s2+W6q8GF31q+T3LDtc/9ppNxTCN7m0ZUZGjPdNyn3Z7v+uTEjtvpyf/pb+ZdY+x+5dZoD23V/UWRd2rd0PfR23eM/MAdjNC1J9w99W/+6Paj1M7XWiUY3NO27+D7fer373//5Dr
M9397dYRW2tsNL4/r7N8S5P/3Tf/QlvsOcs7KJdQO/l0b8S0zO/LT19Yc6lr8vn/O3uj941RToqfDfPbeJ/fJ7on9tK2C8nbs5e55CNWhnAo/ZHfrdwbXHcYnXnkt211VG6EjvNv//6tfPefrfE/vX8dFb365HSv
2815A/97oFVxH3dxd+Snjeci/a/jFyzuy96wTCX/wUvnXn+cMZXIpbdL7Xt/ahf/Iyaf1z0r6XG3tnv0tUesX8uQsiLXMiXNlr2W9/wvEwcuFy8nB8nqbv28+7b9n25Jt388Kff9+wTmuwzFb3jsWMa821n6Uo5k
nnxuRvaq2X5L9PVuN/v78+fr761//2Ctvkt93rs/84N2zHKNWevHr3ddAYnJb2+1Po+zbaq+Hb0z827cR9je3rSURd+uOM7LtpP4//7wtXo+Ak1hfiP/3NnvXP/isev5bdfXGD32dh1ar96P47/3v9CpDXPz/meW
/tuDHe9+GpWP/tT5xnj+1sThy8//vu1DQL/YEVAlNa7FPJiv8Cos9PxTxlSM9xfdzae/SVis8vJAzc/x9Rne9fVewcTduzve16FftrY30Mnvo/OBv+vrfh3wZXYffNt9NtX56e6TqnjnA+8bO+DrN3Rsde/81vfL
x+/PPek5N9PbOo+p6z/6KRkKYhfHacRM6AbZ7zhT//1W/+dCv9H9+4azfZzcy+u1X2+Ls6WXRviFhnp8fdZ9nJO/+FLOn60cKqufbX4MJV5/ec19RtncJG6/0P6bc/zG8e1VdVZ0A/gVXuB85hV53tnM7sfSIX9P
n7734z2nqi7pXVT6fSlr5KrofKHrWfckrij0p6Nw2+vnlsRvffdnjol+K4q3+3Sj9HZ61Xnscz/6Wvfd+Db5jH4Z8710+JnrfR/H/z3fP78Tn4T75Fp9btaXeKvhkvr2S5bpwsI6ertWby+5k3Rbs8NkujM/99v2
/9cM1Mur2OnJ0t0XlfwvrAvtGS/5VLDz+oVWK5Pkp9Icn9IOob9tXnIUTcfmgb6Nox+rsbfz+MV2yLLx9yL3XnuPv7GvK/j35b7tv2t5Y7n59/bMVVtX9nZ7ki7Lua99rmbvutiHKr+qkK2P9aa/hK7vg6u8mvcb
6LuzihtZl7tb7lvP2/uoDy2n7adu9rMj/oOzQ155qt7auLndXSjn6v2la85Vf9Hi+Xe/lu/UuWj7c6Jehvn5d3cYuMt+10fgvCLLJsvb61kTqFvSXadXzquN3D7e3naFe6zxPT6h0/kXkj5l92uTVdyP4Ou9O/f+
2h5T8bk/J+234X9Ov48+Ky0K3zZhHd/k+3tE+TL2/Ibvp3JR/DM/D09q+9r2Fvq/Z65uAV/LHHrkO7N+j7O/Z/v0u9alb63+//POPFZD81Fkn6a6WGl5SR4maf+rjdf/ovbKivlh/5VfapZlf61Vs+T+axmtkj79
Eunr0f5eXlO7ei89N3e9rgsRg+VO9OqF83lLdcfjRte+fY51tBWdtTLe+xaDH/7n++9v3y/KHcDQ7n/vcLpI5b+g/Ex7vIP+2xb/zoJb/fxHModlVXFTr85rbf//38R1DNrKdpjCv73FuGzfJnSze+uXvbrX6+/M
/1GavP7lN0v+O0MtpX9310t5RnZxKnB0zdmZZfxb6n1tdqt/Pkt4XmZvXtfrWaDeu/7vf4gO6Ny3fbCVrWih89dSf5v/l35118Vem6h3X0Qj+Kq6tf+caKWfB/v1f2g74V189uv/2VVnHXcPK76+/mzDNSZrF2n1
i4qOO7tZAbu2XP8vhjjf/NvcU9e/9+E38hj3JQ+3X+T5IYo+a/dW3X//e8082NeexXf7pa87e9orW+p+XBxHd1qnZa+7/XPtnN2RT4jwb3hHS2aU/009e31ejv6zzW/Pnq+WzeXb7mNsv/7t2669FXr222+G9TpX
y7faemxYWumzK0/a57f3+7X/t9eXPv+0ObXk+9XfnFfvvu+27Sv76HD8iUv8/eb9rr9ivw3135tG+Bwt27r3/rJ1nXtt79z32eWXfW/3/q6K/yd9v5qODC6Wc4SZZ9xNZvD7zH1+3e/ljL7HfV/K/TX6dn0+Z6FS
dSv4NXvNg+v73Tc37S9z+7v38qUnH3Ib+TXWVU9z/koXv8o/kJJZ5/m/brW4d7Omz/bPAM3n2v5+3e3+6kZnsC4YY760Qnfw/3797XvQO9Xreyku92dkbnH/QSvm811oeMa/86441mvanq7cB7f2L99Rn3GlS4Pd
vb/7tabHf8aaPx/5eFHdNIjz5UZUaue4/f2G928+L3h+0bf7PxWClw2Hwhh9SPb3X1rfnU3z9f3pfunx7ef9z0fdc5x+J/7oJWKqaTmdXxdce7utNf/duDP0b61dnFwgvf3Qe7/sqpIv6e/2Lv7Uwfbc2tqytHfr
7tp74aM3rXP3T3V++//d4tPZ2K7577sW/rfO8dX83SGX//u0d12afVdisd67NTKDoZ4KywT/cr+HefkRYqdeNq+d8+dU+A3bjeja7P0/EtmLVzoOzHLsb+dkWLPU+cAXE09uHD25IZZKtup8y5H75JGYe782wO3+
XyuVBofQrPfcrNqbbGsWuV/95NFsNIFmn/Vbjf/f3/D0fva6D/z8P/5tj7c7N2m7+95zVQ0N+N70SI5nv/dSXibCt88fm9dzmz+/eD5m/iTL37f22zMu9NfuKOYq1/5u+53dFID99LtLS+2kQjKeyy7ADtbnX2z3
mvh2KQevopzj5vQ4dYrfZZM7+WC61siL/3Pc9eyenme+ibaH5au8iN5+/X7+3vDfbjjZ/v77VhPZekfXxE1u1++Uzz9+/sltTtY/6SfJbJPF1+eN9N/75t5/09vGx/37/qtjuvJ7GLarmX62W8YdVW162Rua2Z/+
VWrB/d9tXH3cblZNz/vzr7+vNPDuI4mLHHwxoT//tn+yoAbvjK8CfnsM9L5TGlv/etmmMKLhf/2fY3bSG4td5y393u7sn/8nH9M3XV1ttNk15dX7Nb01L23K9NzGb9v85/LUHJS/LX+8rezkE/crZDjb+/VifJz+
f6bDqNZ+pXr6kaAnr33m8e738Y0zO7+8wfYOevb9+ov3oe7+mlNVb99mQtjfT/yASd9W/pLdk5r6Hz//3Dj34QVk/2/xofvp5fu/6v9kjPBfzvU+ba7XTZT0/eW1nb9cl/5f3zR+VvvreL0snxzdfV0c5t2+ZvL7
9l0L18/2T7//v75qzQeetnnfC/+vE29VwIdVzvvP71+Pfj/bd89c3D2fhvfWdHyWF4uB+8d7+uVHkCW1t3s3T7+7Y2M+//F+1z1s/LZQJ23+wrNpO6Cmga7jjSZugMiddnu/dheu3xwyLu/v18/z+Vruv++5/ve1
B+Z3+kUOuIp85/X1BdZqRV5bqO4ArieWT7a1hJfX7ej+heY6Xm7bDJNc7entroImdracztr5d8R1330Iud/b9o+l/elsJ1bz6nfPP19/stJvNq/pXP8Zj+BY3vBmnhFPV64A+XlcXuXPr7HHrw7/jeGn9fWq1SVE
7d/3/q3dfGFmdY//LH2w2MXqY+5/+dZ/cZt6AIx/D3922Pjl8Sf9e/zJcOxMv/vVH/VfdVPO9fSxzlfjf8Rt9nP/H9eIf7X7yq+ZplRzV9/lb/e6xdgWrPwHId/O6h437011/v+j/KHJ2eGlGcU/tX8qzvve7KTy
/9N76mpvXvvr7+nfDZRv/by04v17srp+f1WK+q0KHyv6kVNTG5T/t3+j7rDJS+GrZ7Nnz7lfOy6vrzbe7yp76r2fpx6cn0TB5OdatcuWK3mYLdl72mMjmbWN2egbp+/TiS8eV/dv7Qu/Vv5wG+ZRfX136RZ3RK7c
vZI5pXuaP/nsdhmQtWX835n/XPP9+fTu+weTz/ax93ue/fjsmu92d8r9WPKun27z7/ql+ob0Pu/5Qn5PUVHlW333zf++XqnoPJ+5kR8me9G8t2oP8tOay3VpLT15vdj39g5vff2t91lM3w/nyf6hLcfk/UZ7Q3hp
8uqV+icrtdrIwloaffmr2gO7rimUWhO32PSP+szHxmfV32lYJzqjVS7R16fG3lJ3w/39TC+0pCJ681++Jv9pfvuk2/Zr3mt8jH72L1P8/G3P3tKd+3t/Qvezaj3NfW+v/r+cAK+qfSP/V+394n+9jB+CDW87xZ+f
VPjZ/x/R6+z2YtB6/cdrdi/X71wf7rW9Ygw67m5hhJqi9M7+ptruP6ja8yU8F8nx98zPp/x3i19f71e+e7q96Y3xuHam379893govYTlTYVgpyK50/vgyb42rGi4/8772WfXzJXX9JXl1UhHU08LvVv3cQDqXY/g
w9clr0J5M7zxZ6s2tuvxk8vpL7Azqd/cn7fz98/NmkzD2OfE4vvsX3uRunL0fFVvduUfN6+TKJzztDvstfT3z9Jx/9912yUnrH/HRf5e435Np8OW35AnNe98VZf+nlvrZejgdEH+c8LbbfoZuz4h6jOSYP15Xb9Q
YfB1pst2755cP7vvlX/z5NCf10EO382Mc+Netf7HubGT+NL//vhee31vc/ym1zfP9Xs8vtmv3F2QGF//e8datJ0hz9ZmSvtoRCHs3OTHrWgtnWMe2X369Enwdy/hls4Gv5vu3m/My3knuoHs9R6/er553Sz5+nO2
+xq/8sHkXG53n3+GqWdo987ZyvO+CUyg/7hZ2/ujUJe/l+MnQ2Mctnu9iBb6n87nv0n6xrOF9q/lf1kle1TVLYX08DtE1vrq3yv/r2xTqcUaBr+N0x/9H79P57VbTee7Kw3a+ftmP/7buPkH3bljT+FI3RdNFiL3
tn+9dryNxwL/X17f4quRWBJ/x+7/19/4LYgC2h3rUQ13br+mvp71Z/vqDXvyXS2/tt++qwbd/9q+5no/1fPezz2z6XLNTJsez171fj/1t/pM/i+etrL53f//uWpQD++p/bW5/O5vOz/7knVQ2Cnib/nN9+fO5212
HqNVY91ydjeh97tP///ufO9wj5DT6+7T7pZtqV8/x/87nvlr+1dS6Sx/bO/5CMH/xPvl9foE3rSdSq7ULXzV7yzuT/y2/u3bqmJ/j55vNBsS2/03TC0u/VrFvd3TynXxvUJ//Yf18v9brvEFz//7NJoI+v6F9rLq
fO6rbd0s+fLrmuze9yYUN1e6KEb5va9VNvdVyt3/vn88PxU/317lzuH9VKa5fNh8E7TzvL/S1Trm/nfal36C/XrA8mpnT71LeNC816xd9nE057qzTGafT36R05N9/z49QWmk9nwtt6/Xp/+PZ/uJr3sX+WZ8rOP/
fbqP+y2Wse9fO3lxOIPfceDW9SfukQ15296X2QotlDvvE5+zXOtWvaq5oN1or96nMpq0u0zZ0f3xMVE0K/xUeF+/Kn6MWRemZFaSdv2n/rvKz2XnqKm+6VRde9v3/58+YYYw78V23VirKtQuBcpxK/q+tA9/ZfuN
/RzX4rf55Nv751vH5z5VCLiFB2p/X7qMvmh75k/o1u33pJu4Pk6pHxbarUu+s7kq9f2V0m4DZL3PbPOOjl/r+7mCre+3WnsUfv1GO/vXV3aO/WGL658d8dCn/qwMof9cWf+37c/7E43vrl5Hq8alvtu5TH9/Zv4+
H4oITz/69GnsT5l2NdGbv0ocgPv/ah9If/5V2hkX3uuH7p9McYJA3xjtGZrS+2T1uqxnc099mXuj1BzGt749a6qMTg8ud7Z/ffZL//3jfrXOW9TSDz9OtpSc+7vkXd6fzfXEP/r7Ckkv/p/n3q3uPFP8PZD5MyNe
yZtvh3nG0dammF7I5oFdr034N/1X8f71Z96iLO3/tlv9WLd6qyVax3/de/G5vYoeLBR/2Pwdve9D7Q4UujuKDlnqyY1bTC3mDUFK7vUPkBd6JBIeKMHpwGusvcT75s2twReQloOLPT1uVT08/lUpjmqfh90on3d2
3byHZw9ofbD9hDujNy//jciUZzcepsG7zN2T/fNOgfehfhd3vUQ5ozreH8+8Z/mg9tt7++yr5ace7fhU3CUGLPe9ZZvXP2aK3Sq/NXdzs/bFQPeu8vvy1f+0A83Pne+/+VnJzrHRsHtA+q59CjHiw+50X0V/3+fr
EMVSWsHvotM/ufv/HNffJ/37F85xzftuZ+V8XO05C+vfqHk/GHv//3B0p/CpLf5M/l+Z8vDubZ3sja/k6dD9/ssZNNgt4971051XnbrYckD6VpsNiqD7s+tvb5di2B12w/bPs/mvTNp9/fu/BrdWveLjNlhfX2/2
6ipfNu1b/6cdwd/n7GuV1WC7Tmxkb8j+x++HZ/8DWbE1KocLVbv75cZza2nlF3/qv7u59/0519bs/e/G7gMG9Pa49/Pe9nDztube+d/p2tQ75ve2Tpan/sf1v79es9u3qe//8Fn2lHX3uxyPz+n3zH3PZviqpV57
3c5Nx2G1K7ndaxezdJxPVbX/PJHu9mJxHf8qF1Xs7IhVfI/9XDt3a9cOLsLjKD3uAnWqnxv0nf3Q+fxsfrv8mf7qzbrka4n/6ZR0ZDRld8/UsQPWortPsHfb99FqvHkPfu1N/fFXP1baps7j5Z7ivnrtunX/K+tV
OLHx0x/Nf79901vE3VeJbNfeZKA80nrvYrX981DQryfz5DseqnKJicJLP65++qHnh87Ofnqd1/Nkepn/rfU7+c+194vcENu+22x34uBadKeb17EID71yo7Yxe6fPTtjazTh18P/veD/kkd6iKoGWMWiTzPo+Wncq
8G5j8H7N1/9d/dZfPN9s6j/yxU+bPhez9ad/++v2FQ92f/fZe1Xpubov3//8dZz65O4XKu1jCe9o9qZiW+hdl/jNrlEhdUkrcGLXq3Pq8NHff4VqpWNXJe8P+J61vrDsGcf6qoQXV9Pnjdxb9PZ34g68+toP/Wq/
Xcd1KLPehG+UZwJJ7GxWtNf6rvW3VOcqd+9fG7W3msP+FVIFcx+0glTiSeY+HOTzh9SrGwbazafUBzP/rVzJ9bprgde6Q89nM+t+rrvX6c4jda6vR3dOaKd3SqvDdNR4Pr4m6a6eeJD6/68/ut1EbyL3MpqB/X49
zS7hHrt07odvuGri6rTjf5h+kidO2LOZWrphe+3/YlYutOy9rWuU46Ns5e/EvV/vdrSe/ldv/3nWnzt+4NX7vPVgr///+MLtev/BjHyPSFyh83hTz/572fHNiw7OfxYxM9XP3df9T7hNAGquXI2+4uYe6HVMjcO3
z0th5vJ+Xp/6jQ4q2rdCf1wWLD1+0+/Pq8u9t/UJuTMLoQFjf3DTynh18zb/2teKe8P+qPdHXsz7vf3v4c2z36y7WnRLYz63f0R9+9PFPXvce1WRfd9nax5d6X+uJHt+hj+MUs1vVpgrR2WH95PN//yK7bsv1j80
71UZWd2vi/Kfe3Zirx0dX/r61nqM5xX5/Nx23dOi+9162xnfdh+K/a/u9rt3J8u87n0Wt3dGfSV0DPrcqvnmN/7RvSe/cd79NJw4gcTj1PRh3OrOWv777GoxSZEjRctbu9t/vO+q+z4Zd4mfPPk9/DStvrkdfvuV
Bd6XN7PvZf3+MQS7XA8Njx3x/XuvpPv+fEqNnW4Teno/aZPm9f/t9u4rLE2Lxv792V++lb9vPMST5Y3U8qMHybf4icu8mZJ8ztRVghEFWa8deD/26t+MuCc1ZhU7hnZ7H6NdrLiRLD0becWV5nbm99Pz8byEs0xf
8sNZxq6M2150tfRYs/92dLO/1tfj4h1t/M55j/3p8Lv4/+LeHv/hbV278+i3f7nm+6Ire+5tPpsP+zs+jDfuovzfbs82utHjc+b9+9ffJi+HRV3O/33bWNX3sT3Mv1qJgti7sg/YC/SMu7H/+4VCeMNz/f5F2l/9
/0pFsM0N/Nf/2ZZK5dz/L/T89pNbpaay5/L8W8LL+nLD8qyoLm2//P7ZXvm/YnL07PtcztDeZsWtJuKEtZMH/3n13OP+fq8h6D9Nh/OL3m9W5c7lz0bKPrpojXcUPVua//chzjV1+ZunzU79nV9Gl63vK3ev7vVj
p+60vhlpxzbI5ObnumX3qdM72m33p3es/n/2Z/W6XFt//P/Ze3vfjsCfH8u9Onk/7XcOm5lgFRu/iRr1GyLuX74UQd58/v5NfoX8rSebbD/9R/H9zsON/u9hP+TWr9IPA6vv5l83NMzhPtltctesrwuLCyn/3bLC
/53XYv6f+esC8fyV6168pvdHHc2cp+V6LTS/5nw/L5V701VZvl0eHddMcfX0jf1Eq2qSXOvXz/jfn65U7vS5F9766ps9/oNF9qGOLV+3z+tp+5qaT1cTdI84+3+ve1P0N6c88O29/cS6qfZ6O86vp9O1wPTIz3yy
6x0fU2H9W/2qqnqsVS2r1Vd/kh+xDOn/eer/ePrm/h8/7VaN5+GfTdnXgaX5r70lbuc/rrb9TvI/yVli37DeN/eS//W/nbrv2zM8Vr7GfrCXb/v9Hf/Xslv/1PlRXlsTzvuqf9yzQv0rve1lV/6pHa13wrGHd9jm
HWh7KO44vNtVnF8SU5+NGtUG3N68ZV7nb0524gr/++76hX5UtdZyB8vL6s29MLb1f3/XPezotz1+svc771tkLvfTfKb/j8dnylombu777/0675fTnBF55712Uld1rHvV5V1RR5tzrITHP/mVzlE8Zsjr/3i4RRFj
u9RayW/vW/+ZP7az6ufO320EPvHyzFs57/JDO1+7sbtgV7I1ukbk1/s5opv/9G5LvfWM7zfjrw0zNUxToR9w3S/7t/ci1ti6b4tXbxxbzs5T++/3k//Z/z3e+7A39v2571XjvQOsmen6PP6H/98P1Xb+1MP808hO
de+Fw++vh589WKIKc2/odv/2p6XsM3l+Updea+0krBq+2ya0stWbl7Nep6qfl36+6D90nLKZz6+jT+bWPXsNXh8hLHk7evWhzegRx6ObvK3b2Wqf/7H8qkm76S6vC7sZ1+5onLxf/16hNJ7ae25Vk/515lvGWyKK
Y663fbnd3tb9R+02moWJNr8SiJS50v3ubv2Mt56PT3U2Lby9cfr6+jZ/qxJ7r/vGvD1xtPJuXdS4dL5v7yuL4w3PiGe1e3yM8d6RVqe27lt2U6b//3tZH6a3t/1YtbquZ3lx/O7pd5/dKn3f/Hdn56uVvuHfap15
XSN/NcnI2n4fr5/p92YlZn7M8nvVH+l7+131t+s1f9QrGf3j/ZZGfNI2UzKryB38eV+9S6v0sir2rLXilYY9G7vW/Ix7fI5ulP7bQTajZ5LZPzRjL7lpn6dguf3Dl3XX9eAO2b557tq97P/X++m8rrx7Nt/W/7d6
8xA3+p2W2/vWZay4V7j05xoC2F1dzfPcu932/7/oslN5c/Zuos+yX7mkFZ+VWYhLPWl342H/yu987qf5Me0ZPs6bj+ctEqn1+n81tHei92Bf3519tf9Jfn/1vlHyfz7TUKyC/+0ubf0a39VN5ZqmeneXYbh7OdvH
r/f/t78/4b/fN72nvPbPJ6qTOV3l6u9f/2XfuX/+75+ZVvfFttrk8+nQy3vgbf/RzvL513fNaaW37/zernv/i3XqRZ379D3v1f30Pg/zJ7B+XTud7v0/u5uzdeJNlY/uk978W+LBOlHdfsbY9+3ztjyOo5cxYs/C
kPueV2J9/SO+/4Nhs/tXk3Ozv/H/d9Np7+f8+u3Dv53SdKsF6BvX/jn6yr3r0mz3Lf40d/mfhXxv3T/Tzuvba2G6bS3I/9WW3+MBHLwXmvv7XC3m//bp8Rv+42MM427f929JYuuX25RnaaP9Pp7T1WYTzcvj9m+7
5096fS5/b9Sdiai9CcHX+Xn8qsxI9Or7zOq9qRZ05/0rur+vYj+hBv3ku3PpON1/YlOq8u6vOutP8Oj3t/c5jz600Nl/9ck2kUsW4Ya9uV2Pvb+2NLUB081dytPtfN+8MvB9PNpEbOJz3+eO976vUbILAvSOf6fz
3ibQ6F/fiO5AZ+47E5fw0pljS9K6sz5f93+brefVE16Dm9dvdvD8PjjdsbjOjY01vvBl2zu9P+tJ+3h262b+tjF+/f3uxi2z+l45762j8uPOTX34o4qsfW9vuvWj6bWdt1wV3X0XL0mizb/u3ovXrLd3y1LiX/3F
KFX/d2spiL2DrD8IRNZb6zf6X3be+6x91y/m7SzLv4teX+FfOzjGXst+wmt3Ivv2nBZ7V2eC0n7cvwpO2GuzHl2FLN5uQCyWvHT+/7Q3bfdJXchyn/3f8J5/63sJh+w5Fa+Fdn776nN72dHvcG94vzf8/59Mi86/
Q4ZpCS99eP9pF/TKnuvFbdHgcU8BQ1t6/dUVR9Q8fWft3LV//Tr88S06E3jmbWX9vdoLe6w0p/aDSyPXIm/1niU1i2cS+frLVvp4v/OPRx5P/VKygeTXbv435+28U2m9t6s1pGlbr1/rkpjnta++pyej/pW8GtfP
fcuyfzVJvW2+elt/nazHOXe9L+lM21mPyb/kfH/s4f/JY/mW27efizqfyh2fiJJv4NHxrhKb2VdIrl35Y+yfMPR6L5RGF/7/u6d/yb2L9+YQeC3tI+SUnf4f7iYtieSOy8jtPnTy5l/VG9a8nfsimpT6JL9706D/
Dut2a1TWhK6XL6+n9n37t2qf+f99zfHL3/wMibi+P/fP7/TMzmdp29m2cpo7a9A9UTled1729r7ju6T36G2ud/vuhRX9OnnwZON1//3r68m/exFO9zf//Kpb3K+GVDpn+t5uviOBj27dw8+bZpz8r3Xlvb3/9YPt
XikvbZhqCvX15kGh728aiL7ct7Qz0zUPr9QtdvCS/V+lX/Tm3Xf6eCf5LT1nDFSyruUn565/2/30+1/cUJ2qHeLbN56XetL/3v+24lh0BvrPOc4+a/wZe3n+3bvvkMC29aP79fTS4jtZ/mau75uzVFmz75r3f138
f2kdm697U/amFmhmovOM9/yb9vv/6STF93hv33VZHcL+rjn9Lt06oociBGvq6sUx9EnXzy4Uzte3cxFsi/B89yvq/v6b/bP+m6t37DrffS+Vf65kpGRev13/8bj8r1W5Ns80/HsBHDVHvPept1olsXFf/7a8HkzX
zzpo5SWvAx7P8//uvacO+15FXexTeK+ldG2vvdXztf4vgFUf5y4jmv22uq+e26tux3jVe3d3u4sk/rnQ9/n3V+74x/OJufu6TObznfypXz4fSpe8z754ftUg0cfq+h4Cn55Ebe0wE7r7el6fv4FTvzBoPhsVIpmV
fcceSru7/+uEpNH6Bb3/TU4M57+Ttf4lp4/55+N9BevvHN9kiQ/d23Phod8vON+taHs9/no1tsPrv3pv/tEefz+z7o1pfdjfh6ftt/tL6j/fK97n81O/3LpL3ZI/+5jnOPbum9r2+p8ol3Ou/PutC/Oc7/jjz81t
zdtFtPP9yT/n6f8+vNLHLnW7TKtVxrNrzHqj8vfpjWaCn5+Wx2eXOWhN/KR3KGvDbMaedGPIAavb/Hxv3f2/vcVVL7E7/LJ9RHtK5buP6Hd3qfy0+V/Ijzm3mnTZNfa+/i6dgnTn7+7x5Fj63Jex8Jn8FDF6vf7v
8vTNR7PXistzJxowdnvurzp2DKPJ33nunUv98PmT787p59KO0u2u36623Vlf2Zh5zrr3LrIZa5/9q/DX25Nui0afKx/DnOrQ9+/tVYk+T/03LEvv/unru8+xc9TSuzd+VvXZT1b4rJueAAj4NJ3B2dnkKn/tnLU/
a/o/iraHrze5iWvzzrdZdvj2ctHknmS8j7dR/Ne3Z/83Nk7m18PQSy6d4/koN2PGoxXrll+97vvp5aq2hy/8G6CmXt/v+RvXitfheSdZxqOeXun3v8Yq80X7h0P7p6f91vrnv7VYGy+tEs712P+X2cO//Wa+QbV6
1373DVe3j7dfd2cPVdk/XuDvZrnI67YM8ril+mX/p0P94hsha4V1rSzfqC/wHn7Yv7aM1A+YM6IoGpV//bK4SVH9qp9f3g6t+Gn72Lh5b+/20z1hM3S9PnNEcb7xz/3zG+eyiN2aev/R53ZJ/35ne+QthTZnZcJl
qp8/GPbvHmkP10frsjlXL9/e/r299t1l27v6c3btE4/YYX/9JWfPPj4tdw5cPszNKq8dmrvS+776mrtNv910pet+/xR99Shc8f9eaJJ8derxeXVEbR+8b9jPX0posYBf3nf5dy7WsjWZs/vqLaxfyDk5k63/gvLd
t+fKeQ/4HKRj7XpXrjFvxcW9p7VXt67z2tvHZ3wR/6Vd7uN2QdUgqtjjK6po/czJSW707zsuyEd7Spt/KqFeXG/zvPjfqlT75qg2vGd+rc8fsi7vGSm8ZYg/CRSxq634ZFkxPV7vm84fq0cev5/rt1RbtFEN/9X3
I9Zw59zEil6HwIjp09whGvMetm//ur1qwHt041vk016ushlri+Nu/zuOnVzelfbeD3bRQQ4uuuy9+uP/C/KsOqRPhRHetv/0MUzwvw/uTna231xO6/L95Uu2s1Vt/tA/9rzbr3n3ZejnNDHe/+Zb37Q/n96ZpjT2
+tofq3mwe7x8xc+jpvp+m1uueob/v7/R5yau99/8hq3t5Pqd2rt4cnCH/X4fqYHt98/EBzJRe83e4DUdTvVuzPf/zqT8r9tw2Xz6lhG7jRaC9hL9/+fKV8inyer34z5sVZus3dHX0xDMy97P/yYp8M3kUf174121
V5cjtjv49H+De8+quhY5iycXf5LN7CWh983j6PTXO9Ui1/r8ueP7SOam3/Z/M/pXNfv07u122EvuvoOq3gbo3Ff+97/+u/YXyBnxSV73jUP9re2f0a3XlfzWLiox4v3tXvf4d3kfTTr8H76BMtLsz709Trb27Zg2
2pArfHqf+Y++fs2ti2htCr2k3oLh+U7llDr+zXqp+5XcTN4bhYeJsno1/vR8kJ232u33/oTJYlZx7X7Z8Au9jenpWSm9mbfvlZ7g+aovm2L4m86/i5I/Xk8fcv/4jM/8t7I8uXdUuH+1jnV1/Msr81pne7J/vfc3
tb1c1YffnbqP+ty3DuxWg8lbS4+/7u/cizbaHFi+/4o3OW47W+9J/bmF2/1U4t7vrCl8orzU/+NsNa9Oee/7X51fvjUcLIDu9SrF+T911HzNwuUfULGu6gr89KYn89YXmjbOtxb11g08w6Nr7ze72dw1k25/zDvV
+71mx7G1HoezW6f+7/5+NXO1n6/v5Lv3iZv1FMl55O7fqexXU9qtfF7/tcUa77ZP2tmeZ9f/4H+9T4aF8Qooxk6SnwPdIzY3Pe+eYt439fawr81F7lpR97WS3Ubd9vKr3+e/fqt2+15v62uficX+lp85uu5rpnhy
5Bfftevta9O/2Fs3dyYvu+Ta/3H/v/yrRZ7zba4d6U+X9/N9XbXMpVv4PU5/pz973WD869Wb7sH+7/376yrzv14gOX7qZ67zLjGlpats+yxnU/5y8/3pG/KL7zfZe8r/23wbrl09pn9N/d/725jW5i/bpnunf+/s
XP+TqNoivk/WSTdd8WdZ9Xn2+MW+1d5n2j0j/lubPfO+zbjyRWWsuvr/OZzw7pWn+Jvrks632Nu5C73CkrVravQgjvrnT79v72cx08Xt+6fofpXtarfWBvIRfcfb5Xb1uWM21uONnW3Lbsxm9ai6+fjev9mL/G/7
3mLenqPXX4T/054TYv/Sd3UyLzxkle+5bqPPYSqH+73Za5L10flB88jW3NbRJ9CA1aTfx+RC7a+837k/nn3P7u//Dvory46H37gtpcReGlxr7P3bd0KibT5XscfNT7ICm/jIjuvXfMjBNw8j/rebq6hT7XR8K255
vgygs+/eLvz+5rd3Vl7NlK1vDezYteRbpxUPvttAcPz/Xd6tddX++D519rf7V7uzYrv90/N6v+Wy/G9F3XR/xGLx/9Y8rEf0sb3vc1EF+ZntPqEVkfFqXr9Y6HpXAxuTbuevm/iGWglfZ/3FHsrV2CuL6398/ut9
eXRvkf+ufBr/9/umw+UwfP5+E/E/A/xVYY7vf7TXSVr/3STNurtntnHvTlNze37Y2JE/iqn/Xl7vZ+dNgYO0Rp6kuv+TQv92LL/wvffwvhaJ62VX6vZTsdJg+aw4vlzB92V3fzeemT772yMjl3aoPKez2PrdNcTS
C334eNvd7+PA+2fMDXrt5FcZ+tYu9bdtavMxLrv+hZ/15r+Vw7L+2Od0wp7TI/kT6a5l5rHzi7b5soa/vFa67TH79//+r5MQYZ//79ta/Xzr7CZxvs1e76jY/xXl+THh9PPb5+J7VOrb5b36bfY83+muG3B/dFVD
nGN986N9u3MV3+3s9+x+B8/nZb+ndTL2o9ur3rs+Zm3cY9n/GXkc6TZ+F+f3/ztaqjHrcy3/3vmcNht3YLV6LWqm9N+pnuv/X7N1mnxC22mi+3/uWnrfvbqyH3ZUN2lf9ZzDreS/HMe/8Z++Lz4lU76bZ9+6bqnJ
7bP5c7b7Idbv2qCraiDoRauEe/Qusmvqfzt66Jtj1cX93znP7WvpotvH5AIZ2I/+Y/Df6k2zaPBq5pFirHv+7R/Zvqtfrespfp1x/Vfqj2fg1c/iVAI0yUXd7Kf/5zX3quCf9gT/Bt342Txcu/b4vZqjSpbvY8Pd
19973qIhim3615SXpS2/mLtBblpo38s5u9Sz87lBuz9fo96ZtnN/8LKhnbLrnL+/d7/cMx5/Pr5WTrmdt6+70Nn4o+N+LSGu9f+4z3Vu/zilJ1K9v2jf7ofqxO+E3rrPBN/R5NZsnNRfVpea3nVmRUqr66Pn3f23
P33laG9y/9T9zOePb9XpK/FN1W29Ka27bPTn+53dF1u1yeN2Xjv6PvrWudguHyi/bG7+f9tSOK48mv1VtJY+e/fbI6kf0M08wf051RQO/WX0213bbhEl7pxO93fy447//G7nLtNn7rV4fSVmfKRvta1nerav0ay4
S+untm4/4W08+PL5fkwofveK69nDmtIku/dBt+++fvW93o0wtT/dPx4fOJIw875/+edxnss3+e/nd5vZzusv7mJq8DfUUvd+2q/FZ29ivneDNU4nCM3rD99nZqna6KbU2ebqzshb5377e2881OQe+TezO/rf/72H
0/Vm9f+Xt2rqEqXTT9v/P4f/M03n7kig208mzH+Nd+7/Z4oO/j+tdPLzh0+9H/u7l85Lc1BZSz29Y9sftsVpvdxf9Gb3bZ9X5Zuxb+1ZEs22PP///f8n88P+utzOEr9fVxK2zWYu++0nq/2W+Ez/3xcm3+s/9lLl
fu3iRs/KKvfn7/VG9HQOVusPaN527p9Yw1lfs7aXeTG7j9bP53+692vxdO7bazrIFFficLaZ3ra1aexspmu+nv9lHoDfYa+YlTqLVh+rsibLNd/7vX8TuU//9Qt8Lfj9zEJ6THUH+fS9u2uLduSB88v/VE3ffp78
wM1sm69/la3W/zRr697Vtc/r/P7zl5i7vkiN8vy+/lbcvOy7fz7h72c5mh2K/Vf/p7301OTzV29f8EKc7/5434wvrrY/prd38Ii31vjp0cZpfjYSRTek12Vg366zndIlst79H8XffVf9mX/ceeFte/P5+buvf2r9
cZvk7EP3132bjrJMg0enuwdeev142/vOsXm7y/ZCu1NSe2u7q+azLhBbrtX8pfaHRe2XvX180KXl58ebOdPvN9/bhMt4r/d86Tu+n835PQe96dEkb8e93fNfuu93p/bruDOp13q9/FZ/s7uNPWDqVf1Z7z8qn8td
tvyp5r35+6SqkuiraZvXkDsfV+v7prh5LEKm+vsg7eyfrq3dzy2FqpNa4/I9R3wtNtf/b+x/eaf3z9/VUTVrj1z+E28Byq/F89G19az92j3+Z/34X5mI2JMx+u1z2pXni7bzjuRyPMfBfrszTpFRfm/iHG9Z4pz9
u+6410LHg+v2rWNfgpFna29b53n6JErSJOaWzVfMx2OFrPpC4/SUOvVf752anr5Yd1xi1/fdEqu+9d9uNfUxsD7/lnJ/UvbeTXRPZZNiyge59n0L/3S97/tc7vuQ19NC+7Z/V9ysNdPQf7ma23v/v7X+77+TmSiq
j/7PDh8XPXmzGneDJO3Xy05/H9dlmYt4feFre//T8lRr9Y+W/aeyw7zqC+EY/5dRvy3vx9v+dWZp+69W8/nL4xytdTTDU9Ld/4r7v+LV7xWG/OfkHFm/0RSnvggtETdVEZ5K0nOchlwAa+/fez77JyQuM8q5722L
jf/YPf2zclsaiZrvOPb59XC1627R81uSb39Yk48ceu0KvzwxP2fnPRC93pxU941jl3je9c8MVf9fD8vwu/z0FdPT6mWt/RtvzKvvhFmu2wURefpUT9v3JDvnY9+SQlu3j7ezt2DL+Rn8Z/+2JjFX+l3cHpqqdX1/
T7aN9GOW+dr5MffDYfvrq/O+L/XFdwN/XF39tH8HL9+nv47WuH7gf0KdRtPZynjaWeHborQO5kr9s4Xy39p+pToIX0zPi3aNjPWnfcGdvOcqxn5H7v29l/e/3H7CCyflhR+FPRZnlS6Jam4OPUPE+W6p/RniSK70
XG7HzzPrGdOt0942Q14mZ4fdPFSjs4k2vMFvPTO1Zdq1q/O9e6xpeV+/L37768Zdm9OtyOHMz70X+uvk3vcZIFE98LxR3G5duj//vu+wlzIn47XdVnoJfPvr/u39X7f//pa5Sj7W3q5sBXnPMmJN0R9z86vXTfh+
2fcX22thxbbyrfMXOH0b6FTu1/ykI0cxjr+9f7F3tsP19vPdUvUCex9CfA12E3a1fsLv8fn9ba+SY7A9vcd3sS/t2db7z+nT3X7jt5f68/W/qe98n9Qpqo97kv5vXf+eahqvfNfc8O+/aYf+Rl+729Jetzdl/oiL
7tGO9vViTd9kYw3TfexeSUs//t1NYW6fBLxi8u5x///mfv++UuaR6BbrW8+5Ovvi9XXGKmuCxsyI2vnv72qtT+v/zVn+MM/Tet12L9R/hT/6ei8vdXzPC96hZvi/vfKZ+bNt8YRW6vVrfL70X6/pc/tZ3b33vYjR
q2BZnQctvxWD9i0t/WvxVaszlizc9Qv/xv+d5g4qxFuc8MS3M3IY9tod/i1u3mqftfqGsu+6s+f/+XZbtdGfc5fW7uVOC+ijaDizbvdfd3PEG2B0qjph1ojXtcf7FB9sSnPR0aOTrsJsvvfjKutVsd2fUf7e/8fd
n6uvP7XhmCt/7pa1/f/1V7pH7/K69aL7Xx4/Xlf+aT1aZq+qt4yq93mWm+j/BDRxbBiPvrfTsPuzX/lseSvrP2i23ePI4xB//Xm+y9r7d2de7aL53Bqp/ryqzXvN0N/+fwzGn4K7V6K9el+996rvHPrf15ViO4+b
nVoH3hu426Y+vIsdG5kr9+y6fv5e4W2/u++WdOsn6J52PVv/3SpMdYKPXv8fHRaa+r+/W4e9Zv/nXjvxuWfv/r+Ebu87zaf0nfRwvhxPWV/+rf2n3qo1/erspnvadmx8axRv7/G7rlivUXGlZxtrv7lv94n1x+D1
vUfojdzY5l3X7lIjyqGWl5FfWjcft26RbVPd4ok2VD8VenfbVsdbyWvarrippm1M339fN1xTnP3f6n1103eeOLXh/b5e6d/af9Lb3UK/RRZ/WqniP3dKQvO6Wu5NL78UvyxLv/vZxrnv9p8Wivp8edl5XP21X713
/Py/M0VO169lif2593vCLGwijFrRu/tQWG9vQv+e95DQpSgdbW7ZZ1HHern6br6A6RVSh3njdfAq++33Fq0ttw+bEb/6P/tv/ZBsOzevYpQj9/5/HcXN+G3brOeYYvaL651dPc5WhP9/9Feu/7dQ9c9PPI6mf+bN
//q+KPDpktd/fR6fZs/UPnAEKDMk3vpBPQ99VLOYL33Yvm/H2Y19Y36xru/jk9Hj/91w5v+5UcvwkpJXcvLvWP5HZ+OS2/yAiXrUwJv67ffc8e2I4dd63emXu1wJxvv5teLsFdewdu8/chv5fzX3TG8d985f2g9/
18xOud/pyxblwPkmjetXYstPfX513bqdz9bvS979/8Tfz8XMzjmStfrypOtm+77NLqs423+hqehlG6PNWnzsrsWs5r3vvOff3Xw95y6H8fHCFu6nkP0W3qSToX/dYGdpOdv/8prrpuz/6al/mfswv27Xyf+9r78t
2+oSZ+x83u5/V3f764JajuPUI0Zze5F19MuNvbvFK5+e/f34P/Ss+sJz0yZtTGOf0/+7b3lTVk93boef61U7+h0/QYMfMLR7L7fa3Wj3+qW/vKcMe3f+Pl3zLViaJeu+35r2TpFP/TwPZ8sjl9z7TEf/1+2vveQ1
X4xsz5l0u+PUOlIznG/x671oJ8Vy+T7KfW43v9/h9HnT5je2n/L70ByPJdq5vXf82ud+6tnZv+3HOve/FnA7x9r/TRLZrU83qcxPX1L/VdmbdB4XCWI19/39/k/la7ei6a0bBHee//cX0o8bvg20+sy36vFhs+8X
ztMv3tN8ui0RN4HJWAq+mWaqSMj388k8zz3vbTfZv24uH3+dvH/Nxf79wvvPf732/Mtt7Vy3jbNaZan+TZxbQ/xrD2r5//c3bwlu7Hzp67Pd9dMgLRpSvf7v5dM/+i/8s9EV/6nNV/wbvt30e/1Bw3STI1bP21xO
6EuxX27/X63Zjh/j/7G0d/kzmbddXYfZdWfbgvqeWX55s+txvjO0+ZXPFjr/ze9i53/3bBxf97znfncnm6o2UDV4Px2qzfD3iqK6sN16n7FXpdzWC9vy/59zlorjtr7fU7UfvuqeG07TdubF2CaR1H3bOslh/vxj
3vdqXf78PiV8UyuW3XSuIA8vKJN5+abuvyoDbyluVdXMU036AxJ/f/v/x7PSzm02oVXtn/IT2yn/fV+MV/+1UL2PvWp0tnfPx7h+xEbJwd2vpH2fKnq7nXve1vP3clB6I87r+brcXT/wsfbfX1lt4v3VKrzkv5/c
5edT4zOg62FkP2mkalS6mRNy7n+XfT5f+0OnIk71v/7229s34pafvV07lziPqcd55/r82qiWDr/DUdfUcrfSb/9eYd0hZscNPbSRc7mf2l++br7/3N/9/+61+n3Ve/Na3t3de2qu+81/PB6ze3Xb4cuqvrOM+l/g
Lf/67LRvspb3SuB+RdL2O6/h6AZ796JM/xX1OGYp3Nuhz3n77Pf/W9kUuJluWXrEN319/CeXO/Za8dwDrcP5vM6jeN333u58/vsiJa+LiKJ0mH42j+f/wexJmUWh7R2nCEqkFp1+O49N403NR9OIuZ/e/3RcueXp
XNzm9m34z7k3Lo6qMny5602B6FpXr/ohGMnrR9OWQH/+G27ZXep9w7Z74LlnXyej+X+XVewvtP3+W3O9tRmbc+skyJez6XnVzxQz/8v21y/L/1FjW1kEfbvfn+zaZV/nlfa3v7131b2LsTauf8WBVWwRiY3qJnT7
lT26zTv74/z3laGfRWVvf9edB5z5bfKbVqZ9fWubz0vGHi+z7WQZ1d3lh+9TTonTt3DkX9tPuxd797z53916s3vR+V9LyI6aP48gapW++e/jtv46u6ju3dx07+2PpJxW7ud9x9ZduO8SzMerDcHNW2cbx997r3u+
86OH7Zalqb0Xi+7XiSe8+3r1pPfBra773Bc4/rJrVZWt+nmouHceWiq/7uL7bfQT8Oljnee6n1yP0D/9+ztzstlf73EHp3+/bmnQZhv1K/WoMf6Hca2/2c6z/8XOUmlANt3/u+f8vnyP+4Nlfqz117wW35f9katx
xFj9Zn86fL/7Jsbc+KJn2O9dOn/Q5neM+fpLa2sf7v/ls/+P7s9+4/7+dW/WX9lSsw363sBD1pV6xcdc9hcnv3ux+N/pnV2UcFfisPb3iRTex7D7ZWpZ7/MDzp2dHmGl/s5/nP3TPjXz3/K4Xa/8eGq7A26tqyLc
5O9VHs81yrvDOXtr7rXeqiT+8bwbNweCT2zwlbfblF3Xd4bO671yb82MNu7x6LeGv/W/+R/uT9vpsIq3viXSGe46qDK+ru32M/6+sF4/c221WwsXecPOp5n+6V496Tf/vW67/rTOpeJ811b8P+Oy8v8eLv46uvoX
IJ7I4zpdLOHN9as3nhWSN/9tTvtU1VtpzKT9b6ja//yL+M/+lErd9lf03bq+SNqef1WSn413gXZ0Mzb6wwNQObFss+O5b9i4XOyDflQtgfF9elqbf5idiTjvZJqRIW8Z66a7/GZOdfR+nctzu/5lngklbnH6Ou80
B9F69fdPmDpGe33le3yVdz7eeccv6xnz8V/0/Qz/60y+6nLxe7YuSBy2XH3UiIyksZ+htW99D0r8S9mlW+kefabFr5foOJPD3nOTa1/4W3e//K9Seq6Gn8d7+z5tpy/9v7dxwbSpksfX2lJ+erKzznsffFaCiKvH
60DnI6Z9ywz/g1UFvl7vD+rd4+4pIz0/7uYP/Z70qfYkhuuc9ivu9TPBxrKyndSyPkfcRe2e/v7dX9fWxN1cwVn27+6L/0Oqupc2e1gwSP2ORz9r7Wz7V8BPfuR9/dyZ8fFKVZXfdl95npP8ePJPcO99ztssFnKo
7/ZOvXf5yecn1Q95s/rL3v+7VacY7fMc4s/bf+KT2u3gqSuyi56nrPZW7+uHraSFceuiD78t8ebPw/PqC/WIFNuDXsr/Opzl61f9rq/K9ofKbxkPu2gd4/T2dzvL5FLqkq9xu/0wNn5X8pnfzb4ZynPNNZvsg0+B
AhfZP+n+YJY8bmee9KojXX150ZvDLt0zp7laz/9sN+V/cJvcKzOYt1P/iY/7xu3ezR5slOv3+U8R7ur+7rv30N2TdGVtpvnqx1rlKH9cv3t36d/yeeTbpb/3vjfd3ocdNb+MQc3neSkOWj45I/HVrZitdlWXzfwN
uu749H0vcGhder2dev5171pFtdz0u+zc4/ubs4ZzB4s8WMrMSw51ttkXHNA79bxVduv8n77731dzU+U7u3yr3O4NXurMdzc3F00/553nrbWr8yOvP1Udf6s32bCU7dtrvuSnEiyhyoDWLc19O833PW/qvv5an29X
tyKPXPrPj+DetL1v197NSacNv+j6DO763hPVOUs0r1kfRehu360W7sMc+7V+ZJZbdKd9PsC3X7f76W6l0ygWeajqZRsiuo4itbx+fz35trId+/s8FW/p/a9euTmLx861bdKq/1kXMWyehkUd3z/d/2rHV34WbbF3
8Z+7uubz752eHsxtO7LUZ9RH7z/jdDTff+Pz5bzjt/3fMTugxPG85vOyZ0lD8HH4Xm55tr241bOVtcfL83+X5ihW37LX/fo1hFz3zvtmvVv1rxWGxV9Ub3f675v1aj8Zbr3T76DOumG0N3Bnlcl7DMhFrKn9thsW
+b39z/jVq+Gg9Oj5sr8w3v9LHu+4KtKn9Xr7kNtiYt/j95WcoyugfqUK7j09ex0vZuPr/+s1UGbD6x2PS45nVy3NWaz7igVVfH798/btye+mK7PXcN4v7+6fl3oP3bNv5jzrs9vzIu2/XVBeXYu+/7vY76klP2+U
TvrJdO/3Wfdp3XUfdYIxR325PfxK8dzx8nXd2SxNDv9tLzH/bbWvkwmvn+G0XtXfWcIL/dvYWfbv3gC3O/edNebFu/euqvHfe7v75Vgqn593D0U5VQqXrv0+y3Ht5NO6dlqeb3e+9BStTg+j9c9vu3yU3V/ef05V
+D0Uc/p1fXoA6HRVrv6cjf4t85jz937e/yFvz1MWDY0/1W8sZu+d7fLdC/pW92rg6/KsSncyratgdtCW7/6+tl1UVjW1t85WrVeg+OOP8uiqre3avBO7bscMoQmsX5ZONb9/9qOs2c8yHs/x8qkf9WZrPTprcaW/
ay3lz2arN9nr3wg7N0/W1c9OmbWvmtn6fy33mrvz9IvmnIYfe447IyzgvPuwfM9r2qD9imV1j86f7brVM9MXRj/1b/v+/17sd9p69VL/fGC/dTy532/150rfrdrQML34b8cN/7XvuGbNk/bDrWtqIhyl++6/SEb+
72yNdr+H6pzzd5n56x/6xSezIouclyTrw905DbwWn6n3/JZx5mWTu7VgOKy3U31GOGN/n+rtmrbZf/PfnP/2Vum1BrHudlzRe3tk4/99+j6/sNekt94n/2wZvWGh7jZfBHv/O/1yUOUnX6PJaSjn9J/ua9fdDv8z
+vvTnCW2o+M4n0s2kk8Lx79Ql7gyGAa118MQ9+u8/ef7ttSDncSIqDV8ez4ev9r8uZ1/61vz/LJN/voIU+8KMVO5wqr/L//EM1/t9Te+56rfWeXkd+4vU/bz6rKhdn17Q1//Fm0JGvfzhTs9Sz41OPL6ML+ESW6/
0fYIj6WkJ8p/3T+upyr/WH9p39KrlVXcOT9UWbJrqvPnfv+nH5q0LVsvTuXYOsYMPzz1XTzbdmvc7Nb/fe/kkMm+lVn/msYofTHqlF7BJZp8o68tpL3/4djnRvyOdXLMwVq/Gda2ev9n5Of/zzYJif1nfzH9T6M/
XJenzX7XpYTfb8e/RfkuyruY+rCas4z9/a760Nu/+62cM9V+59u/Tv2xbapZlxens7crUtFpGcoP+fvwvOw453Yqi0Zm2Ud0/s+DetSYGX/e8t+bubzH/+PsW3P5UevLtd254tXrSvAGZUdfbH5hm2GfuSUcJne+
/nwbv+0egj48+3QKw96cy7+5g89G9HWPi/v1VS5+1euuJ+t7v4qL+/aZbuL7rZtol5c/81sK8p/N13X337wJ+6MD7zC/0evVFd/c5/WLqwkjbF/Nug63QShe9+d9/Yf99O1sYvvbzq/z+68/Up5QuqAr8+bfpYf9
fJ8uj83NFms104vUdhm4XWwqzujs094R++rviNkgVemRKcfnj7a/q++7TrH9IJFvrQ3axOdr7DH7j5Z371WwYhdf6b4K08v7ztPpq1Jf/qbdcTZp8rFu225t8jvi49tr+uJ613ao5XDOpPO99rvsL28vrFvuHUG9
u+3w//y8eL6XLo25mZ25nfm7XxvYxLrZz/4d9/39XdykM39cw3w7d+/xvV89349ed+VZm7PceWW/8Dkbp1W4sf8LfLIcXn0fb+xfz/N7rsZnUhSvZ7Pf9/MKIW/6X1NZVV/kP046hlh+7bXw6u95d0NvHau7v5o/
71vm37afKX/7uyZu8cQbuT4F/9pG9yar/EV/vPpsfRB/9K8sx/qJ5aZP7f+jzq/x+/EV/P7V6SrbcvbjcA/W/5/TbfPfo6dHUvL9kbzHp8yeHI6crv443i3f/Nn/Sy91b+gu+99mD2NmJ44WE1b9P+v/MN6IioZJ
LfFDZs99T/e3N/6N2tCMvn//n8rE3+B4+P1XP1vw/6c703SP3fut3nOSJI7/t3qu97ui2r/vH20yptzfu+FbY073V+O6vb9UXHWHLl+Z6Z/cU/zSX9M3e2Zt157ruvnfA7/0tK2lgzZUUsu2/D/O2X///hqbrEu3
22ZIpyfcd3f4r39RFPWuFtv9Tb6UntYy36S/Z/Liz+fDni31f+W9V8PubO/jntVl23p6gFarr7fSfWOxE5WCa+/q+xKKXUE1jqq22B/b1h3fo39/XPqPaWrPVbEzNq63TlgkrEUXStL6wmdVs/f0JqfC6n3Xs5SP
kJv7jfd+tpOj9/O6zcjOqfP/16a7m31+yflPZDWfPO9gTR0bWKfjr+Yfw/SWAink554m4uea2nyc99P7v31vzfsXVEgZ/NJb1359Wy40rl3fvdlko/O3j/mp/rM6MD3zc9Hln6Dx7fVG8Oq37UveX8nb3PfpMl06
/we/kub0q8RmJOww0kyrNZONRQU8o82c1+31a5HzOhW0kUfWOY3qSducuvosu5s5cu0O2WTp8J4+clqz1vnS/sL8V+Luvf49hWDQa5sKyua3v1J7xELG/7643vfz5Z9E38vO3f2GXr+qpJRWp240kXD/2cROaaVb
Flf1f5vP9u/zPdsoLA7PDn/x5PtLcN/VpxQdy///zcjuWy1/m968W13zw0WDGrg1E3cd/bPHVYigve/f73z79eCVM+u/sPlIV93mrtepvPrj2bPg3Vq91a9r3R5+Y+LXkq75ePbdBvqn71/I+b8//y+Mu2T5Ov61
t97rPbvP9fzpts9fH3vf2Grv2t4Hoio7xc/rx/Lv+cL+uuvE9k6pb7enfv6XarRPcyx+qJm63n/eLicXeXq/23SpdP7qENP7L74PSM3bO127D4rBROLf+eMN9c1zkZfB626L9jF72796TjPArfeQncI7t/EGns/3
0bk589eOfZNM/33ebvL/7mnuL1Pw7UTYvx4utvVZuuu1nffeySPTu56vTTpO9aTwBqW/3K/84VjsP//r+L8+Xbkt5bZXS1O3fveJetNS8D13b0733M/H3FaIOvN7LFa3pz1a/RX5kZ4exE/t9VUxv30ZP5z2P1Yr
qf324u/+n1L4A+6altf+0v/W/b93/s60Q0PZx9biXp1veTXDrN2Ul2X0XQB+m91fn47jnlcYi1pBsPR9X+efutJo10fw/F/pbu5dW5iOagTpYtDlspP/9v9kpiCg2P7eX6P7K30tfv8XUeeW+vUwO8UO57eabNJm
d/+s9+0O//2198YXmBe4whrPeyi/hXnLT9yvxtDJ28/D7//u2OVmbV/OOF82b967/kE/Wabt5WKSkCttT0br+z33hD3e/innvUTMX7n8v04ouH+/9JsdiR6OmeyZ3ldKjbvqFOvs0zdmUWXMzx9ayn/wVRvHn8t3
1bP8mPUY4ulkLBzN3996scZi7+rS0/UPvt27y7DmZnu+m3K6a5z3l80rXjh66dlc/NJrg5n97zsLOO796zkxrLh4jLnrq//OtN1Xfp/ZdvDr/3+qXMXd5e95v6uGV6vqejfxX8xuZc4mLf719eb+c3U93pLyOUzn
A27anP7NQf97qRPIV6Hr+jkz/Tl27pezYwvD/fv+oK5/WPa1439qI1SP7CpN9/81ihnneeX76xv+2rXd/5crm5/72zx6n4mX//ZX1/imhapeRhY88FUhunne+A6aw5w1e/4ZfW57r8uoKb3f19uvkt2fs2mqXi6u
52PG1vO1/t+17o73/nrbmvu7ur6tjed7xvZ8O3qqsYdXnv//vGafFXyHbvpOyeJ3bvy8yrf2sJf9ksa+/3/y08/3R8tob7bdD4f+bfbSb9atA4va9TXe3M+fsX9vPpJBmvWW4t/73V/W/Psx21QOuEu+O3U3CJw7
vWf3+NQ6ze/z6b/zVj/9fyeZxvTj+JpHPLn/7kduv43+ySV+r+/axR352Vd5xfqkNXzjac1e3jtPvXXOu6BS/7E/VsdTlftf/caX/0HlptgPOfLVOKStknap97+fvaR8m++Urr7pb9vZf+Pb8CxuOqU9DfwsLhfv
PZQtPanZT3TXrqUr3b7M6yvedlqa1f4diOhvUKPur76Zul/rPIY1QXlv5y75nlZfgaH/ud/Ck13wtP/3PHbLMb/7u1NJaxuf5nqbtd3hd3ui6Je6+263lJd+1gEPc1uKsMvrv7L2qWK/Z70/7/suZuaajGsTHJtq
eOxK33vKgaR88Pd8aZfTt6piO/mv+33f/4TGi8X+j9vCYP8kzXIq9zYY1zCnECoK7972rqU64/+0Lfzzj+/++4ms+nqOz7E782rAbjAS/N6Uj0Dv+/utvc8sVwP6rFr7jUP+3PLv6sZ3XVfsvtPjOCv5ptndrv/M
Hll969+/r+O86zYeKq/cbHiv6/mNv8tzsf7rzTtZrfhle7I81TjX++bW1s2Fr08dKo7zLv+69v/ZkWyXJsfCk+aHd5Pzf7fk+9CKj6N+mRtPZ5uLp2/MT8ZyvZ/rf/sP9p0+xP9tbr/+voVUdax89PkKeDIPmd3/
1rBf1bwe1fOqnWm7vy3oHerzBnla7en88bwd7mekI/dq7vcVflf43vLbxyu/Tri+U1wm2K+ifu75sRpP7Qfq24ZcjN2umcqDmyw9+/WxdkBsdGPo05tW5smfpp2rv4ybfn1j8U4P0/nFzL/v0f6znc3cv9/H8h0a
yok2/H2RJ7bwFqO1OTHfpU/V7/j3J8jbGl3s/lm7jHs9tIn/V/Wd4Zj/J2v28vjRI2uU3nvur68MndXhEu3wh2Ypizn2ja33PF3oe392LPE2rrX9bWlDMpiC71XN8Wn+udn9Nh7R9cdZUDN1wDV9D0uo1rTXVlZU
y937Tv39fuEELzj22/fh2s/WftLB3Z1M8/5VZ/F7a7Z/SfQs3W++ovP9T2ve57/XxuOR7luH432o3pOd53RXXOe/HxNJmjacXR+X39/L9Xqa483P9NPbitubD/Ef/+7He+7zgGf2OP/e94ky7Wu6q/U39O637Z43
y+LiX9lr97UwfZLFHv/en/7H42Jyy7mQDrEcdY1M8+3h23ranzbT1YacqsJ7j+H0xyVr6WRWCR70307O9r37h573/6PbXP549UJv/nQS+P9/Z7L8R27b1slvsv9P1sm/2s39v9X8q90Ku9P57d6LS0C2y9fuberO
nOi6Oz6y5B4nZPus75i7baKV/vXQZ9OS/vbFJU35Gt9OrvWyGw5i3zHn7vUqgl979s9Hwe9XfDXxvKSDcbf0ls3zXK9xXFNapu/1Ntqu+97/3fqe8z327VVHvR1vfkrnTeVclvyRnu3zXbk5Sv//9C1ZvK+32h7k
+BeAOavX7c3cHduVi8Gy76eyuQa7u24vx91J/bI3RFMs+ae3t75rKX9f3d/Tqqa5nKjFE4WoH120s+62a/dXOLauP9zG0Q7WaU+7MYez0V0aP8/PprdJhqvSzrf9dj76P/8h5LUvcEnTp0lFqNkEZv3TU6UPD6/U
eQ5289vXcnfyuqQN7wen3+sse2es2+ZIYT6uY1wZeZG31h25h2sD+67dte/8/jqZ9uv2fHV/Wu989Wfb65t3kqnPPRHYDfdx9i9L6Yfd6H3F6fr6/4qVbA31Y3Q2h9533B6KqRnusz7mLG9tdvmvV9dHz+LuPGj/
P+f/fu/dq1Ojigo0v9fR/H2zLHrDprV9+TJSnd7lc92z+33/r8k6b78+R/M9yWoDXd8u+n5nne479N5u8/2EDsj+pbe2arJv8nf/vgn9UYk5dpPulg18S1uvK81le/tRM7TRn/0s/34brNjB9/qPor3y0lC8Xf/+
mz59s62ykv5T12DScx31d/X1fizy7TZ9nG4VX3wv9r2IJOeqWM35D5FerXGMDB0bPR3tNDNXiv1sq7/L/f4Os19w8YxYSv9q4c3pD9frVeZWjV/+/tDp4v77Ooivkf97sy6+6jPti433f04yvDhOgz92tyP7KYZH
/Bdt/NEs85e919c1H6Hve/q2cTvMxs9eT/xzdzLVl1ydtnvbP+3XA9829nDGdcb+ngTD6ZcU7oy79KvsTwvW+dG3rbZ/8pPKQz3srvl74NXe7Y3qdL7PTuzbPpPffrfd8c9fv9Zp8vV2HL3Wt2yjPd/+LTjzat+u
J74tfYkHb/Gj98t3u7b4+eF84nn+l5iL1X33W93v8/7f927N91f9TayLo7kV/y7fPffIvqxmux+mej3GYiqzHrTXpqxsfbq/dye0uTRT/exfV1t24d/e37J/VeGU/Pr/ba+9lWLbvWxnMhKbVdXW55bW6hV8YeyH
aZ+mMpo8b70fNuXrxf/+cjvsZhNXfwqGr9Z3U6dajfbej6xwd5LTGy+fpz4dn6QkZqN+IqG+Snuaj8Vek1ehd33bPYvrQ8a+67j77k1f5jAu4c+eOOyvXN7dtS+jRspmuT6m8acRwWez9iOgc9iexlcqld/v97tZ
5H5vbT4BkrP5vQfm7pvTNbi3zrPbZenf//m/m6TXsff57rDe6ydruzx2jO3de0ec4t+G3WRp/MeTn33tp5mr+iT18yXp+pf2hWunGSGsujtoLfRU6S07If5pbd/zGEkWlct+J7ai/3Xa/Rdq5d5oHy9LjxLsvP+l
BtINsCYc9DTh/kyPqcb3LYj8fWT/8mXwvx/e8kS4PXd9/K/yVy997pfW1MFMXKsen1kKWzX3r3aXnV3y/t5I33sZj3hjL4uSsL4v140R78lVQHT++H7bz51ujV+/27PXO7mw7KeWGOseH363veT8oG96bXMnV767
fT/2/2/rPft07eLvD0nt+6dCpzFV2LhM37+n3ZtL847fP/fiHCe5L3xrrYf5PXUl816HbzOZwRvsS4y7kFKvSNO65iru/4dxr1BjZ1tnx/6Pvdt+Sbnn+kuqp87/a71amVrHPopIe/u7+R/zr2h3eX/42CW67N/y
nfnR09KXQHyFUH7yldz6Vve3JiTbf2cVwc7edbePL65kdV+Bhcpwm0aX7f6/LSWLMZ0yfcs4rtKBqWW3b676vXn89JwUzuWsVP3p1suur0P1Mrtf1eX7vKN5Y6bteynd+6Tfdz65DV2a0vkIbeG9w7r2G/2t/cbX
/tFOhs49yf/kKF51neTLeZv3mzfKXrKtFe/fcycrvRleGh/1+T8r3Orb6hpGXPQf/et0zurb4+nm37Qb2K7eH8qjO3rr9g/59WESsV1+LcHxfnU/2cPM2z4rbU3J+gmn20fcuT5TrdP2jry0te+bv9VPzjcZHePw
Uyi2XN3bniJWvbuH7/+0oblvvesvS/yze/8d6TN1e5dph1PSThxbM1vNX7SfaFbduT/Ipe3757+XpNOjjuvfd60ZXCh0fos+fz/v1nNu+XOsMUUb+n2L8xD/0tHYdtMextvfXvvlr3tD21xfOdv+q67jurd4YcX/
H/bv/Pb/bKmLbK/uia6SOs3lT9du189r1tN+fezaqrjvWc89X33tv3zrfH/kTlecDebuxexpb5xj7ZtL456OdmTdIj0nyd3u+leic/qJdh+9ToPo78LGH/a19c6vBR/FiSN1XMBrG3uN4shtS/LtzcL8derS+/bz
FevX/ccx83Fwf78/HbPd532vfu/n3uTbnf8//bNWAsgVzXKNxp/Wv75zniv8c/dxd0+POXbPmO+8vLtN9zqdpOkzttbzdH4aF08/J9zwqJY/X0+20jDeydT59Zea9F8RpzW/djb1631k3e+9XfrxQmcegf3Ltv/a
epnnIw/unK5Llf6i7FeWW9k8dnAPcguU7L9v6HRPSosuoXdu+oIRRvYEO4r9X79p/A+/cez7D1ns5cO7e/UjZ3t1D2peSm/1XuZrdwXe3kft/a1yr31xj9CVf889rV+1iS62/PedZ/rznfv6//dzXdXoh2Y854oW
sjPrb5mDv/UuLMgNzcPyvgmrMXpHqpI2sunNZP/ZNdEMVZq3lnnO6Aqr7+nfu3b18+X2HCCt8etgwDeg9vSA99/np955zPej11NHvv9ufPZCme6fPci7e9vVXWnQNxjeW66+GXf9MblUnGOKbRHu7ZaP9vP64X63
rjKqmTPmXNB4O2e8m/UfG/S+B2Ud+fq/QpoajqkvfrO+zC7U9O/st9iz1L7apLwzyVSeR98e2gjA/1O/Z9Gd9S23/yXT/JJ/guRcKW8Y5k/mvr3Rm7Hu+BLze2gb7x+1cfH5Y03mOzs1vX3m3X77It/cv57wuq4A
j3G+fatidQvD8fh/9BivZ62AoULh4EVAH9kSgTpyZQqoR5ixSgCiIVTjmagP+gMGpgEzSRSvAYj7HE5wBVaq2TSYOeLgCsYAADrqBECBAZ4x1YTQPACQGpVKmMDiBDoBKkNBUCAQHc2wJhgDUCoCoAFkEAIcgiEE
ZEd/kBmACp3SBHlzDXEQAYvhSMmYEQhADBCScJQCAfAAkjgUEJwRASJWqKFwMWhhCwY8AEEJ2jMgeRMAEUwqgsGSYIZJd0AAI9ocVGxQ6bDksG0QRwDSRVjBAACtQgCBENRsk/HZYExElkRDRSHP/DyIVZOGdAE0
EuBqCpzkxqAMYEgEgBFJFEqRJBMjQmGE0EBGloh6CAMTIFUSoj8ADmEsy4xAgCwqmBJBgUJUAAKwgFQiFTATdAwqnMCxAoywR0A4xU3wGJ8BDgyE2AC8CRBAyhHj6gLQsEQRvfdCCuxgE5oc4sQDGDaDEpDMICFS
rxMNSFgjEEpLIiJ9D9EUQiRIJbWRBG0OdcJ2NmFOPpFTugGEnoMCBMArILzMhAI4EABKLLA2EG+usqEKNqhAigNQoFZSOBEAnGIoqVcVEEwEQ5TS8FYdRA4IAGAsj40LsJqEzRCzBMQB4QZwQAYsZBMgsErBkFMA
9gAEOIQDAkPF0kRxUBokSgm0ioFDI5ormFhgAHoFR6gC0EDlq4qyREKIwcEjIQKZAe0AIQPzCEg+wCUJDIUYQ06FjAHlmwAZxqpCwCBGEhiUaBRHTF4lpqEy0qkDQJF2LIPVAaADIYQkUEUArLUHeTxQIyjhIS1h
FiXRAADAGIQADEAGPKSDCJIGhCAAD8KGICRNFdFtORYVr1dkBBAaGEGCHIUAxBVOoggwDY5TIBQSntoICAygb5VLAwGaCHBF7NAFgoCILmJooZqQNGrpgKH5oKN3oBcGoTEAYgAeWCAABkIDSjDgxERCLQE8QaPl
AvUBZ0CUAhgEmJ2kp6l2CjxgEUWhRPADkWUQGwAKQaCEQe2SvWCGiMkkSVkqDWIDPxBAFgHAA8F7lfZ9AAIChqCpZauAUIEUQWCyaICSgQNQCIyCIIUEAoE4CaGQkSIZYUVE20BRBK6B+sAIjIUoAPHENiqMQmOJ
ByEFgMRkYAUNGAoCDQqThChe4RyUQJwOCDeGgDJZUgQAgwQco0bHEE8VBFsqYRcRPmgQEIaIVCaIAh0lqBDxmAjgyFGB4IAEGVpGSAlVSASIEwDNLAKAax1HM1JFLvReB5MQGJjAQ4B2ZcABhYzrhhEFmEetxRF8
GiAAWhiohZAPO5B+hERBbCaAQpA4UlSJYA5GABiNBgZMJxRHAAXAjQPFgEHqESLXBgAILTkAiEZD6RTE8fIUGCsOKaYC5Zg40SAMdEKKsn1k5QrQiIgSggymyABShXCTKSB6IhS0ma6By1GXv2oQ6EjKBPABEJVK
GFTfgNQBkiUQAEYCyHEioKqeIQU7YBytRYA5BaAYUoSXxoXwgbiIytAeRdSiRCMUQd5ibSo1BgtilvryBHYUYGOYCcQFCQ0QVzcHVO8NDHglBz7uQbMEWoKAgttRCaRBgdlAgCMFS2APOElApMgfwMyfECCtGitR
AAEQIEz8QCEqYKpbMBcAuOUXKqErAgBSKRMU8A7KYASGMjXGCgU/gGEQT6AByWRBMlgGnU2iHwEgZSQBm4oAACrs1BEJiWDFhGBOUCkhNAPDO1qQA5qBzIG7JaQSKJVArUEwMilaBSEYiEAgoCBlQCe4TIl1oCFC
wQZCRYAgJZGg8kWL5ABk0UBgCQz6IAgxCmjhtGNSGEQWgABM9AXNjDQDB2ZqVVZHdQsKJAAVJDYcNG4g7BZTSYF4E4LFBncXEVCz5ugoeSaDiBQIiaAUuIG0BAIwE5ZHjRBMAKCCGh0gsKM3kiyyXGwBcDYFqFFi
aL5QClQIDN5GQoWthLFsFoQxlE5sJuDaZuqEiIbEaoETcEziTAkjiGrgSnBoSUmQEI8GaTwRCrSAAOKJeyJQWzrJawSIKIEQgtBigoHQcAgSlCkkFCGJDXEZgijGBCNmwfCgRpIh4eCDXjMpEEYkuGREHJBtD8yQ
AbyAjg8gJoCAAVBgtAYMACGuRqhRuZQwRBiSQgIWELONqNFNpLAJEJFhIy1cQq+y8TAQOxVB0VbiwWCQjBhAgIHCmDkgBeBHoYE0o1QqnNILFpGKLXEAYAAJwaBNMAgIgAMRNMAi9FacGAgkhcjuwBoQSEBKaMdx
JkIQA8ZlAoJI1ACcDkAya+cR2p5YGQgCA88cCh0YA2mOJeSRHFX8KBo5C6AGBBI0DFEAt8QIuSICgScgIUIWLEBAaINkhMEAAIBYRXJBADGSrGOnAAUti8BFYDrlhigSKChAa0RYIColAwB/I0QFDAcUED0LOAUB
KdURjEUpIfgRYsUrmQoAxARrAgESaA2F1UAjWNXhHqzQwET2gBqAQkBxwEfBnbAQEJQoEmk0JGgyRAYQYQUWc4AAodRJ5AUCxD2qE7AMRVtXjBNZUjDDEMWkBgzVmqguLAsERFwBlJaIjUCBq4NDZWWylhJ0iBgQ
8hixNA5AGA1ToyPkKUKADJpJhIgyXYAGBBBIZKABGFEoFwIEHCCfxAQkYKjFyJRE4BUiEBgSQTg4iySF8E3eCNDNiMk1sc3IFa0zk3MGwHg6IdIAIiUqAMSGYwQRopmgOIOwEChOgAO62gkmQDG3mgig1PS/xgSS
BoEsDGPIES0lihCRCDQSyNNFHRIASUVAsEvAnfAp+jog3hLwoUuIJJgoTbDPlYINhMOcbGkrqnATiQmCAZ2oPZjZkZ6KIVgIxAjCRFgQiAydlIUSEWQrFQQEpJhMok0MMiR7iQW0uakHKwpnZQAqACiFExEjMFnH
LnXMQUQ7LWAQ4qh3inIKnHoWlIZ6CTwIYIQoNwqWFGEhAOQV0lg4QcESiAXBAw0IOEILITVpySZogDVWAYQhskgPkUWlLZKEwg08BN9AIMAziJBQWlczEAcIGMYgTcyv3LC2ZJDcEfQUQ4f4GdSLYUUjSKMCUHW1
LKCoFX1QkDVJIJERCyHABTySzkE6Iw14DASMzXdsMwnCESAhisVGggNOJDSCiQAlJMJl2/ggYK55vFIWBPgiaDTeGxI4kg7HYYhAFgISmESQSiQAZtkmqSEEAAQSTQw4AFDiGLHADAMQGGQAoPQbpCtyqhMSXUsM
0ZA5LYXQqhIWhEIQtZ4e3guRwAIAmMmWoQo86IAIJArmICBGAgCQWrksMxoeAAoGWAeRMoJTCiQFAOqQ0zHA7FggACtCmOBgWYBRcFNGADSA0iCceFR1LcAhgOpkB5JFAHBCDRRRfpLGEpBA1IwYwAIMvUiCLYaP
W0ExgDbADxCfC5whCoFYQAIx8FVx1CTQISIILDXQQOogkAAwpBMAVRnIaak1FGAFp7YmIChg0UiICA4F0EMYEgCECg8iCGmAbI8IUBgCJWFUjQAmHyHCjA+iCFM/hAQIjtkCglAlFUbAJEK+IGSAoYjYBQAlQahD
gAIAARkg00zQR4aAzHSMEDCGM5DHZhhiKOIQyDGQDA7qToJAyyECYZARE2FGG8gDlBRDed4G85QGsQCYAgBEVTiGlSlaeKFfLQQZggXYGilkRUIBA1+QEKwBKmUSznCEpZSAnMJUDSJotQIg6gIMeOIOMBatFowo
DiAmiiB7yf3KIVADzwO1RPUeBoCYBIoMLQlIWFJFILzLghQuFSwIUCgMaBgIECgEACisgJwoWYtlwAIkBJFQQynAIUAQGyNlCJZyaBBABYBCBI2wIMNoRgKtEmUIwJ2Ik0VKggDobgAMQApoUGEQQW2K0XdAGIGl
EmsCNkRSEXKjl1EdBCRiVBAsiOMAxYGAwqMGvPSOQUgLQIR41xWDCUsi8oBiaXGUiBaQaRYJemghoNAgFvaBFgJLaQGiUhQCAQgUSqAXKwEXAxCAKhICBUpEo7lSYKmORQIQAKc0CMEqairMQTzuAjiQSCTKkIpE
KFIKZMWpEE7NQGDZBE04AbCmCAQrxAKDyhQhFIaJrRLBEJEVnghRl0UkSOJms48mB4GbkYWqggIpQUBgGMFRBWIySAmqQGoJhCTRFpQknHiG3EGaEbgFRqEE4kJ2cGBeihsjAghAhZRukdQ3AoYkCIC4i4LCgRSF
ElQKHmBUvQ6ZBApkaaDoS4MSACAYmBimKECO8CMEPhWrUBmRCBjoaUChxdB2C4CgC4oeho0gzW0krYEDCIEQsgQiQTKseQBjGhmBYmqwghNYJi0AAmxNbhzwtcERAFAK8KBIBBKyGeEORCADAFNEV4ABgMAlIHSP
cKEAMqmDTQKwRjKSsQBoA0EBX2T0UQaXFjTx5AhbUw4k7JzIuQ3yApYFUQgERoAp+oSrBZw9ZBwBcUbwLQjlQNeCRnTlI4TCjBEyEwRFRACBCsGgwGGBOvvSKZxwjCiYCBA8k5ETE6DFFsMCCAKFukDQgoLYQCWG
rruzIkOz9HgY7w1QJ8N0KAAss06i4LEFEcNSZzx4HAAiQJNBxYoQAaJxLKKYGUHp82DkBZJNBlFOGZtQCNNgjECgYCISQn8QyMEAipvMUSagRZpQuCs/VxEIQKjELiLATAncICHNdwhIuNFEF4SLTCXTQgJoe6DQ
kEsGfEMCANA5pyLjQeqKqpFTLicoSJzJ0JIFFFYQIU2ADEkWFUP6AWDEwMAwEKAEB8Qy+6MEUR+NHEUDKBDQBClqMMwFXClOFrBhoS9sR0pAKUA4aQCsVCIo4SGHCn1xC9AVAMIYAFdkm7KSBXYG7DWMIckEIhts
SD6QEhQM2CIFSbsSUkEEijMRV0YzKwCgdypIk2SC+JMJj2RUAWTVACCUTBgyEoEM4ImAHEBlQhhxAqV5HCQsqUXISgCAhCpAVFPRCQH2LFyBJTMUIbEQYTTcWU6BaIuLTWZoAIoQSxkbI4tGaaARaxQ5LhXRiUtG
IQATcBiA2BvceAg4BCMKggjq9h5AFuOAJFMKiEDo5gkKuR2ghyjIAygJiYjAj2AAFirQiCBSImgFEkiAoWdAIykQDKjBIuQlYBh0ZhWYEfWAplkRKUAWDhQQYQFiIOGBgRwOSi0gFIMHxNFLIYfQYA4GwKOQUzJc
PAwhDNSgSMLM8RM78BAyCxxFAQEcqkAoEAwGGGBymGGQeaA+B2g4LoGAGDmgFBy4ohQFpEWOBtkmNBM4gw4jkAgQDlEK18DAAMSDLYRiIjaxrNpAkrItWEJFkgRcGAJEGFjGDpahQgg64ohQHEEHRQAaLSDFRIoQ
IMS7rLkkaaTBAGitLSSI2P6EzK5seNkqw2HpkCSBaOkw00GBYgCJTQAAAAI8FIwjApRIkcTpwAvPYYEjgjDsB/gkAhmCOgCBIGIJ7CopAwkEVApKIEEoCWCQB2ICABZuZJi7zyioGjWkE2QKjDSI0EgQsAdLIIjJ
AYBNgbASEBMgYhaAEEQuBAUhgBg+FCVmwIDkPESAvVQKDAIQQ0AgDJH0gBAWBmQcYjAjMiAwAJAUfqE4lQADEoRIGkMITgBAImjE0pIQRQELbZICbAzIBp0FdqaFCxMrQtRaQoSAQATqApAAc5YEaVkNGd+EKDEo
IgPkkgidAYrFIgFNIAEQ90sCKjhXSqoLHRERgDEQDG5ZjUgRhKEpTRy4QKBGmHkBQPYdAkEgEICIAACOBDBIQchANXgVCGSvIGImqBOg8yRmgAiQchC4JOSD210hAE8B1xzgA0YCIAABCAfirAcUDgEOgZAoKJwk
kGBwgQdRQySEXhUoRwRKEMizwABaeIg0mix1mDiBoOIrjJCEgQSyVBVMF4CKhkmAwjnEDTBLVEc+A22solCdyCEmWoAmBQCoBwE4EciHIIAhYGAcHjwVMYGRpBIsGCUGFEToLBkVKsQCALrIYpdQlvSKuUAIMwAy
4aEgUBERQxgXAAIDJQegBA+yVxQI0b9sAsZIYVABQoGziZWNDAFSIxgS3UKKAaMbijAFQE4CGCKdOhkhC5AATURcCB4CiECi8ihsiKBMwD2RyyWDXaNoSoTYLDEixiLk9FLDYtDemKCAwADCEO5hBUXRAPCtboRC
QhQCILIUBEl4dBSERmkQDMmI4ZEAyJHNaqUdlTILxiBcpsQAjAsmRESDEiCVIsIksBYCAoTIrBCnAgAQjbh7MpBIV6IJs6AIhBzQmDBtIyUtmFgBvSCCVBBQwFnAvWEVAnhgiHDUEFcCIgKEowTBOUMDSEFQhERg
mwaqAQQsZACC6U2zVDEAwyKEWgSMRACiDhgEhGhKwHIAcVUqJFGYMbFIQTBBiC0RIjl5mYOLhAoSkOQft44JypqQRxr9waiDtBAAcsCXRPFJngxhcM2QQwgJloShECIhgSnEC5AR5nIBgHucAh98QwEQEIxhGUBk
0kJWBwZwMuJSZGkljURwVBZQgsTSooowMqnsUTgwTmIKHhQJGFioGwzAYlOQAIgRYYBS0GOiFKzqrhzAAJaJGsOB4lXEjpgQANwaJhbekQB0hgUTWikqK2BxOhABdRGDQg4ARLMc8pzLAArAdszmBhbiulyXyHEK
AB0GjAJUjDQU0EwigUAkBsuASlEEgNJqMhQSTJiTA4BssgXdiAOClIhoAkCGipEBQERpROgEw5QAMaHEcgMjgPE4QCGjkQRBmClSpoNO1oAAdUAkoVARQEGAyBPgVYVEAQgZJQBIqM2AgAx37BdEkcJQnqYCLzm4
urCkFOmECBBJiBFHoMEgqE7IIxym7MzE6AwguCAlRFYAAyHAAB0GbFa4RDC4eAiAkuCBRk1WkgAAQQqoIyGgilRU3tggEAAAExosPwgLgrGABPYQgA4gXoCKmgXwF8eLkISeagQ9TxaNwEPAhdUpPQgiAVmBrC+E
CU2CATjAYZFApgGSHgTTjlDSoCRyTQc7CpBQZEZQFpUjKaBsQyQA0IRXErgFEpEx8gAeBDAgGgAwhJ3cmSIAMg8huEsGuCkGDABhlEGRYBGBWSBDagE0IJsAnJATBjWww6hcigYLABICyUqBQhzE8TJFAbRQCpTM
JiKAAAvEFJ61EWoCCQHKJODCKwrwotgw0jUJQrCBCIHAUgiIc6EIkCkQAkFGGos0DwQ14AlSCgQSAT0RhoKgREMAIljXjhTA9mLMiDEIBOWCgQgCAeRCIgmiCfDfEB0RMhIeRteSkDByJUeYEIup3xSgwDqQ4D8V
wSpGiQN8iBk6JL6VA0ZTpBEICAoC2oD2VjFcTAF8+MKRQKAlKpoYOFECKkhTABNwACCBAfpCApIL6eQFdBAA5TARrghOhzAwOqDKJxRQaKooGcjCOgD8jBCmQEhFepAwRCO0ICNWJOAoKEYyQgoxECQGWhLLKhh+
hqnglMFjKYpQ47Q6gEcEEtAeDTMIgGNoddCXR7GEADRFpsLuwkxsqqQvEGesNQQIlhAAJzqkgAUycEgBBEEFREysiJNQAmfBbTEHBRgHKpgUlKGXpAGOQh8SFJ4BFDQAzAzXiApokMMViBCVNVtYLUFDSNNKhJFA
HPw0GBCuPxMUylBgIpuCrDAA3RwADpKUFlVm2ADAihSYZDpgBMwSljSI9kySYIWFZohsgrFGEB5EsJFJMHPKWFgSgtCIGYB6fBqETMhZEmDJjCgXkikTyhWbEh8J7CkhgBGZcFGhMxQQAARReogLAIMYIAY1B6UA
Z5ijn5ICiRJiRmrgsCRuRZrABH0AcLFxNiIDDmG4ASSBK09NABACgwgKcOwAEGASAMDRzIbKDUdsA1UuApQCCnwxhzvwgkgWdxJNgeAXoqkf6lijSu8hjSzIjBkIqk+AwA3CKEMw4FhIETGGCAQIIRJAQ4LVClF/
ZEeAJIAiANBAYAgkoiVpsGAIkMqUFs1ZFoGhqRJGCDshIIEStvIDhAFKZiVSWQhNFI1wAZdMSowoSBIowRCUUljIARIg5BnAEKaEJiAECQoggUJMAdB2zEAJtQIiQEVXIMSiCEAAkMCJBOcYc5gIUwARrPDe1QiA
CMARRCU2MwKAJSHiFkNlgBC4mAD5zt4SJeBOrYIRMJsJQUmzDGVBkkgQErNGNQoghgT5OMTSlFbgFpgCEFPx0RkwLhCUUGUggO6YAAQkQ5QH1Ad1wgARieBYTIGJxqDQkRwizKYDIAZAEcITCwQ7QRsCOFRwqZoI
BcEQRIkmgAAJjRGA1gTAKIAAqJmMpCvdCJkCpvFYSgLTIEHgURFyjwaEEYBiBiDpksX9o0BoBxaYgIhFFIQMQEyJGwjHGRIKuoo0RgESAuIYAFb8CxgBQCB4OLAGEwUAECA5giBQKjEFUI2Ycckinro/20IhQKMx
CQ4io1EAKG6HHKShA4ha/4g0EmFrwt+/DQQgUbkg4o3gjGBGiqYigEsUAOBJxpk7wSLiUmWAYNYQCNJqCyIHYuKKw4qKjoEIKwAAHGy0BLGZqBAPguCBipzO0NyG8hYLK+pOsgRXYHmiARIAxDFgWlCgOt5I0wV2
BAbBgAK2DeDtAIP5RSICkgVpIQtdbQM8lIUBsoUmCZBDM4EE+2zHAicQ/UZCZQxBBDgqoAzEESKVSzq2Q7yM4XUsZDsIIYUGoBkYsGBXAEAySrB7UWi0cACZYGjgUARJgCItmwVEnwJWhYyJCRz8LNAREJDmNxKi
WMCYyBJQoGSaBxd94GHCSrOtiCXG4mm6FMqBgBTuhiAn4EGwIBUGUEOKFTAAISeKBAcgPgiaTcKiGQgnkBhZEQoiGJSRqQNAVqFebEAfAQWnLrJQgwWrHAAwLIgPgA8NaJmrIgU2EakEkwdaGIuXKCCIOASApgpR
wNQMjAEAKZSU4SWNkQWmCFCiIEIjW1pCR684hjr1iCCAIQgwEMKkyasXMAoQsAgIi1jjbBMlIBFLMAU1OziQJBLEqxjhAVmViwiYSyiUW2K4KwSGNpgAgUh6RmFnIB4aTGXhEpMUhkTPIIIlyCjwCgnAKg2ijkpx
MCcwAFfRYsgIDcHRRBQCWAmAEbCNcYN03AhFjZC4qaKtQzVYpgQiyQFjAaKGr2KKQpdL0hIQeD/gAAKBhFIo4SUomNQ4QIMlPRAAoDCYeRgMII8xGUSCcQA5wEQKgBLVQMbF0yAJ2DAIICkBoQwACmCImWAQZEXk
e8kqKKJpgEjY0RWAlbLJLA5ZOicOV9RyIhcgIMAi5gSFKBAmGWhBBPlBQgiAUjhrQSAB3USAGocgJQ5F0RcWrsxcTg4WdBBAAQEwPTmwMD0yAAhBSmhuUATwC2AQQDiD0VI7MGhQ0M9kAkHAAkCaASC3g4sIREfB
lJJEgyMy7wbAoJluVAkTBJwkENvBrRkmcSQqSg+wMIBI8AmpAgNmiYXMIUp7YMC4IAECQlKFRAe0IQAVXdIRLBukgVQISslEBANkRkOgMg4oEIoigdciMhAgGUkMiziYiGs6ilFrzTgSTSakAAihQRQo/SHOmyAM
gFk4gSEASUIUn6YYAyi5MNiORcEgQg6OCgOghAECAfRRNcG4AjKkwkSrNk08gLGGFA2GSBRgVwIGK6FXSIqQhDiriw7IIzcAknMJyaLJut53mZNI0VBH0VJtQOqCkByAegN+Q8AQmQxmG4gcL6FGHAoQclghEAgz
YCEsHAC/IBRAcICBUACUc2oAGBQki4kUgASiYpdAinYMFiBjl1EU/MwlFEnRCuIVc0LxgNQD4J4ARWQCJKoQJACZyOSpJNEShBVHwImlsViKsHt0ORC1MGCAgESEQnlKIoBEUbHMJiDMFO1C2RgCBgCMhZZGCIAB
QIT5cQAQXWZiN1jQTyi8MBtOYkBmnCTMCBCQEka6haGsFoQChIDkiCzQJJBEsNCtDRcjmKMSoRcgkRtGAYVgjoAA08KDktSYoCgIgHaEqwiJMReCrEUTl1SGAmBJ+iEEUpwG8mTBTBAJAjByTAODAAggh8AJmRbN
J1IawDkdzHGEERvqgjalFHbgBAU0hJgQQcWYJXNObtRhkrFTYInMuDBljcwDgIBPfRg0cHEM4DCAT7pHjBjwHwBA4ot22RyKBpA0AKIZ4srQNCKuKYcPSYKYAAHVsxUwS6OrqIhFFHQk4oIAA7EQQWIaCEUgYQhg
ibEewGqZcz4Jtkcx5JAJABFKAQsmgU1XIw5frQSQIFQFAEBwkgQjSDRvCxCsIBiAYEbFFISDAAKqXJwaWDARhgyEQH0H0KeTQgRSAF5BBI0ECJEDEYC1WqFkVKADgLaCkAJiBKSExEKPAgQBm1hCoFUhAJFFghxh
WeoIjIbIqwHe4sRxQwAGtysHCMoGANECByqNgMIwJOAoBS4gQpGWvATiBoo0AAxHiiki+sBhI6iQOEACigQe5FBIAKtXkIURppeYABGGwMAAAzMdRuoZkzDIgIVAxIYBUCKGwQ3YQJGOAlQIIAC4YAgNgghsXKxF
RDXZ0EYVI5lhwpkoBL6CSEoIIPCAxVgzNNmopgHCVQAFkCECYXAea0cg6oDgwUpcoCAAwVhkhBMjERATGI06zXIg4j/BTUWKaBbOhUKLGBANaoiOWWQFIYoDAAKikYKROWSqIMRJszQQagKBQ+wkEkqWScqDCjhM
qYoK0Sq6w4FADQkEhEjJdIkDWAzxWVtYAAqGrIhRieIRNCEJJockLTCAQo4KBmgFDLqQDowIYhBGBWDFJpIgwckanMPqBQIRaJqhruMUiMDBxTwAphpwBBeXgrEAiGhoCLyWbQpsNKhxRzlIEnygEQsJCZACCKNK
RwBEgQggHwWzKi+AolCMErFCTYCAFYKY2NOjpKiAAdk2abBJWDRdZgGF5QUfEBQkpUAiQESKASaYbABRwQrVZIcKkYAUM4jG9GMvGNEd5E1whgYwCgCOGMiwGRvEBDpiU0CY2wjEEWBoGBdMEI8xbAOACEDeGDrF
BkWz0ugMmQyWCmFABhL2BK2FDEtxBCm0SDWSD6hNRE47VAE6PuBYuClRlsOkBIkgHcb1amQARAEgINBzIARSYDgL4YanyAnB0CiYWqPQQjsLbYxAHqRE9AABiZFEFA8EfAMChBWzERBBDWxJJ5EkBECelsKAiPAM
CAgAoSAgmQ48YAAGSn5eVgqChGILQGoaYAOMGHBEm6uB0EIPH/hnwSs6DAgQxCsJLDGcmAhAwwH4O0jsAoQumciygKaoiTNBACVgAypJihVIVr0IFZgARMUawCDcjn8B7EAPNAEAAqoYBLiMMFVHqqoA5FFEKJK2
gDGjpbPgpNfcIg/wIBw5BB66wblIPAW1siCDcRORyMEAiiBDicUQh8BJQZ4hY6igAAUgIYCK2CjNwmJFJ/EAGiI0REQHqUpLkZCkqAI6TZMpIqn8sgRRJIEg7PKnL2AWaM8hwoWzoZYKH0sJBoARAgICAPUSAL4M
hBqAAFgKBCEqX6C7CNnCwhGGFgiZAZIAURoI35iBgAqCViBJBQ4yFBAAwBsSAFACKzlxggpOBgQyAxAR6jxYMUCfCwggfCiXyqa4BJYAAJDSCyiCaiJ+pkMgdiYw9DDeVDBTIhBpNOOQyIAFBoEwJ6EAI0ABjFZk
DIU8iNoBAAYYSsoh/qUAj8gAoQFgaEorw1AVAQBDBG4IwAACbAgnkITqBApUCGgMgIv0C8EXESRFBOAxIBwEqAbYDQ4CSU2MOchBMJhGlKADABzqEAA6AUASAQAEAIsFKxIFmgAFFBKkAQKC+4GmGl8LELA2xOuA
oOWWkJy6VOcCOtBPCuLQBssRhkTADDGDgUCvhIpA3ZpwFKLEZALC8ohMDMTkcGjCKJFofQx8wILJriBVQ43BIqBEYggzCqw1IA00QWEQIPKAOYxGUGQZiMBFCUGkIsgcGIYRFJhJxABgCEfGIa1oAYChkgidRQMN
yE0FCBoAckCJUkGYBkBxQQECGWsYGREIBsYeAj+SCF8UcAAdKARBxNSQMTWIAGZCKGmxIh+Tk5xzIm0BSorArqGSaAiWCBgoOICMEAQrkCaB7pHCBLI4AJAG4APYIKzjQ4KYwoRgARK4oDLHMsDKkVmCCFAIBUkJ
gtLwcsENgRgYoK0AgoeFkjmZSOAATMTCw0At1CFIKiEYsAZRidLFJeJiMCJXkoOSkAwM4K4oVPXpwVhFYsYYBWEhEifhJMWi0PAoTd/3qxAglqhnLoTkT0MwRE+ODHiDAwwVYDQGPMxIBomB6cDQUOCY/YIlRgED
UUIYWDAAB2IdBEmVCIioSYAk0DBWQOARkXkuEKqHBBKEUEiwiooJhgAABKxBlkBWTTjgMlGNyqIOK48ADhmlESoUBxJT0k5i8gJRBABQBkpDFtwEkmMFwpwsqIIgqAAFaAxwQBsB+khkBQahICQBC0B4GFHAHRnI
Cgq8NpHtLOJKIEBaKqAjLFCkhwArZLYMASsoQQo8wAQCoF4LcuCrLaxQFpcARERroJgirSNYdpKjBVZQaJEwgiFWAoAIKao4w2GgGCg3wISdaTCGFFAVAwRKJQiWyCLCcQE6EYJUKYiWgSMrFOA1RA+rwBwohmlA
JBSgJGJDZICwfQoIgjIKVBrALNoNwI5QpjAJ7gjhGEsOY3hgKBIbOAhd5obQ4gQBmqgDPpphsQSQVGJEg4WafAgwAfiVKwFAHMjRtglTgJSUaFCLKHswEFAqICmkkJBmLog4XLZZAeERKMAOgcEkDZ8QpxMCZYQB
CMbmEkQSQIAQxcEGktXA0BNQidA6DBEMnNBPnAgcTF8DypggwxFRhUUkMlgFGiIGgJFIxTXDkSSBAYYQHEiacFcyDWESqLJIIAaa0pJGHshPErXBh1YP4aBAoCCEIEY0AZQFToiAHAoAiQiAmEACceEMEABC4SAo
mOkgQshAwFiSGkXDBbmEDHKKAAR6YQXAlCClAZAO8tK0QcCuiCE7KxPBjKYCjxahBWGBBFQCMAOIFCGqgworCaIQzJwkGJQExnEAEDEAXBK4E0QiBAWSWlKMAnpW09rijBkfAEYWSQGSaEZQQdZcBApwmERJEWGK
0QHBEyAxFSl4qwOzowywCYBgS4InzOd5Nz0SYAAjjYiUIXINFCAihUEIGLcMQl7QE46IDBaJiGFCaA+zCYGChxdRoeAjC9AKwxV4Gf7MESFPBSgOAGSJ4GKoStMCDyTMUoYTBLoLWqFgWZiUI4NVVDTAgC4AIkWA
pAULFCCCAAg5AENg1JZgCSbjJ45mFAa28CFCGnYVmBjBcoySjdAlEUFzIhNrLhQTKwxTAQBCBoRUm0SACI+EWDNFA0ASAAJRIEu8fAgKioVJiKSDVoh+lBkHRQkjGxcoEgw1o+FWEGXF3IJSMv1QFxlgHAWCIICx
hKRAQpTTCDAjUAoBV4hKgumiEo5aIa4MBWoaQmRMRJCWkRgRg6QMWyiFFbiXCaCiigCBCESDDILoKIXIySQhHwjHNZRNUgE0ILAwXJ8tyTCaAmEFBkBLBTUQgKlgSIBthMlHCTXEEAMgsRzQVmUjIBjNlIg9jIh9
sas5YRpGUyQTgZaiBGCEQgSOwcQBOALTYkkc1kpgjBMyXjiiRA62KQZxwpZUBK8WKjwUxJZAfpgyVEFtSYIQDcTYoAY0xHKCETZAQhQiID4InyzgCnIgRQtzJcYHAAisQ1BvUwJGBDfgQggRFAXioKwOQAWJAdAA
yhSoEIBCzNMKSQEGlsEBjcE0qTxk+ND44RDlY3GUkmOElGiG4MCcghQFCe0jAGYwGyoO1QJDETgGUgigmplSLQjaT/IAA2ZVCUBIaYQBpBqICIwlV2kFTiDAQpkNKRSDpAcSnNAaEjk2EHgAqCzbz5T0XgQSjbDQ
YiIxEhEgAGXlQ8kmCgcZDWCQhCtoga0xTnIAQJwOJWciUJbwmZQhMJIXEiAEBo44QQJqFIQtCIpJQKVpMkbiUwAVkAmNjDVsiCDRDwRSZ1zoDhaSAljAfBIYoZSyAkDBPe4AH0B56GHwSJQDpLdACaAgwCECNDfE
DIOi6UkYfoumpSBLCFol4QAQAEACTCagJHwqxLIIQ1A6ctxQLkIKZtaegYJAriA1J7aKkUMQFjhBAUAAnyHELggemwgoIoJEsAq5JIhKbAyoBHFBFYhpkQCgF7nHQkCJTkYmwCYBCBFIQQzU/LGkMB6RC4Bks40T
4AYXyTGCSUIIBiQAFAJSpgCgmGCl8eiQIRHCkA4DhYGCYVQcXLEBAo0yWGiCEkIaUicQ12LSgoIEMATByIsjUHljPO8IsTqBRKIgAgK44cCHdoyyJElGg8eEnZEpHpYRPCAKERVM0NGpJoScRBvMFgoatlhHgBLC
YBQCCUAqELyCtkTgiApTQTJzATa1gDW2hmkwvJshQPQJAgigiRaEMVgHxQm0KUAAIpA5prMdMlL4JySnMkMldU5qCo0MIJgCLqqDIRFZQ5AZHSu84LAQ4IMYjBmUAAJAgQCAaok0gjGA/rqkcjYBQMdiU4CRvQJl
j8iygVBAKLLooFIFExADklFAkgJSmKk5YMUHI7HAnpYAV1ODQDNY2QvCNKfEVCAoQisiaZIA9gRGQoE2A8AAAKM1IGOyAAyfxFDRjAT9kWtSRwEBgu4btUFzoTIUEQgqAUnFCI6uogjU2JkIjwyFUZIIFAMA7kic
axhCQCPSwzgiCIolRQhoqseMmQZCgUngAIZCo/E8d1KKoAYOByEgSDxHzEEhtbEOOCiSAlmKZYAdkEsigcbKlEzAgzhEgXwqgK3RGCWBcdaCqMYZwYgGRPTuJXVMg2AjO4DcAEBCg+CBsIABp6qcTGIpDmCMRJRM
QQpyupJGkYBKBUiBBAMeQRoMEvQQiGMoL2GrABBsKYaEMNKUliZAggcYGCHUoZS6aEWIFJtR+RE2UgQJ9ALQGmBbgScOdAaUt5QpFJygPKYulKuAAkxDCCiEPB0SMBUGtIUH1BoFg7AJFkJG2lgLlLQrHckYKJDU
AiAaxiMkdgMIXcLVNRHxBFPKlAlIAuQhCCAM4kwklJKhUsyqjRJ5yEUDUIiBkPg9fzlDcCyDZB0yaT19AJQGLipphhGoIlkIGgRghCXwgwJBIwYm8cAhtRKxFCSkBsTWqGFQDcxy82VliDfkhigFQF8EDwqZIAYw
gZjAFvyQCMCHGoSFEushIEw2mAeVCIKzKIBgGN9IDDEA9VRREDPZDhvHQNAOCUsAwMDY2iakQylCyTCa7ICVwokYkAYI8Y0B4FFHqRGUlQYAbGBlwUM2oEBWlkmBRsMNbpZTBQGsMAEMVuJK6WABlAlkAABJioRU
EANkMISzwQQEOnpSMmUDwUQpO4coMwJFWih0AJbZP/ADCAoVoqtyCVCEYII5XjQgsSHTVQqIC4oAIiKDgwiioQAkAMECmkcKPgC6mmLFQwvAtYBMwMacAogATCicMNLyZTpQBOpYYQKgaZixIIZSaZiEaQGappox
CAIYMnTIlVDADlHgAwBJGgixmklSByNwFiV3QqB4KWlShBFxbMeD7pFDUKSQoFAhTT5xCcUAIgEhg4iR8AweFSnCVA2ThAwQBIRoxDEakv8Zi8QgqkQcSCdhQRwkEVCoSxHLaCcxHWALAWdEBRgoOJTpEVgyiUAF
lgpIGk4sFEZ0IKD8jgA1dJEKORASGTlMlsuyKAkAIiAJplmYoDMGwCGvNnTFGACrAQRTKSKFyRCAhDITgICBwRCWzWQjiISGAdCoLgIiQZDcXnCoWNINmGigoGlZA1tvXZtIeoTqIopNJBcEWfAyAQggEoSdMQdB
LT30VqqZgMYgMJQBAkUMHE8G7JhM0zhxCYPz0AVLDGAoHMZuILQY37wAKRFBOnQSCBIMZoQJcwoBxACludS8sBkqhAuC46SNKmmi7gEVwDHWPRg0SR0BAHZpDx1pICRIgQH4KRQwDIghIi5Q9EzVBgiUQCA4wASD
i2Y2ElUEoMIBNwUSCMKWxhALk/QEkFETLVAYASDekRkf81Ak0IWReYQqCFhVECiCPCaqwQkAAEpPqeKpEKi4AXCGLEm1sBBQdEpaBkAUGTpMBgoEDKIx4AWiBRKUZRQQ3GQs1EFA5YR4KASeMJDUR5TA1EIoemJl
tdBCEY4HEAS4i3kQBROAeCRTWEjKEUyqIDjoidaQQixSqBOBAR6HYnIINSGoGARKQUBDRgACCjuckQCODIewgIHFTeaMgNPAAEEIE2nqSAAkFB8FIlBnYCBAwBkUWwlNqgAqRKYhVF5HrkSA0qIsCCyWQgRgI1Ae
jidooDLkgPqRLYMSsMMQSrxhKBSCMAKJNogFWkkxiwcKGBEimxmBEQIwSoIQi43CkwKgGOQglfGCQLACsBSEEuY4wBRGGXZroxCIhWJRREUWDSucEBIsHLA05WqQLVBGMBIlQRMcDNhy8TAhKQIGAcGJBjViuZIj
lvHAKQkG0hbEhAFCOkUMA0SPKXQgIcJItKahFGOu4RXQQGHGuRAFARJ8Ii9NSxVESJvwYIhgkchUQ5EfEEI4iWQKxAIAMbBHk8QRAEAezhIYosAhQBCCAUIoVd5aQHhECiUggBQYIFyfxFZibGFA+fBNCMhX0BxB
PBYOiV/miW4mgQGjWux6MgBAlVKBgWVCwJAApAIE4GOg0CQSEgTpIgKK1CUQMotT2XEFFKEA0hERheUQVnkUUIUXBFwA0QBQKFRFwk097HgeJGg9NSUaQdI6UGgyTIGKQEwqPzDAEITGUFUcBmQy47DYNiqjCcrE
4KEBhKPBCRIzIxEKgVPAYAiKClyA0QS55YLDiG9oRAGMRGJaJcAKVQgAgFEIAUgFgIBAAb8F6gwjDo8mgIY1M60lzZAWOBsCRgxo8DYglEMMEQmQGUEqXAG5woC1EU7AKyEMILQBIQQ5NwNkYA4FEQYeqBkC2Agl
H0zrAi6VLI0ahYpsdXMARTQ6qoSc6zpgoIraQBcgTTjvhkEp1q5OAMAsCGVEQDmGHVJBADiADhFdUrxcB84QKjahjkSksekHizUowCKaihHGgCMBTuxN2GS47ioDRAOGgBlAI+6QIuMJOWCUvFMgJSARMjChBNdo
SQVcwZFuRkKDywyAnYGfCMsihjgCAgShDhBJtBRtBTIwsRVQQQ4DQYgKFE0JJC4BmvEN2qC045Igk6hGqUVEwhUCQohEBoCwUDz6dwMQohoBQFBCMEoMYEQ2KJQCEKsXFIHEYXBQ2RGtwAnRAIJAICRY9YE8Rd6M
9TnZBHUz0xAIxggTQEqFCkRRcRDo67IDpACvDQNkBks0IkQOMmSlAkAwFwwqBoBCQYshoIrgdABiIBhYLcYEKfCeDuQQdAgjMjwsNgVqrBxReB2BB4ECnhFAbl2ArC+MAACA7TEQCxHOEoQRRKS1aqOJ+FPihMYg
I/cQEvEOhoaqoFUu5IAGkUBBKUYEb4bS5B2CrMRQxFkOayCwl+BTGRIyFEDLTpgxQEIRNdlJoMRoUq+zxAhtQJEQWPzg5QQSBA8rBqY4DTS2SUyACFBAihMIInMRCFzxkJlESgpiizxw8nDIAgVMxLIZckoQnMIJ
BsyqZDEECgBgcUgULSBZAMglCEFwaAQKLIiFBOnKi3qCGYiwigUyCGu19JaJ4Cgwh2ggknwAIPCegw9Z0EvT8sA9tACODhukmIhJlQCqaYQGBDSCJgbALrykBAShgSLICcxGgkRhgIBJ/yzYCtEmySxdqQRmBgSm
UUGRYg985IR1HgEhIFEySC9oRiYoEvDIRcAJpo0tRmQQkYwEcGAUQfIYoFBZBAsAhME4IUhjlgFyJyEyABkw7gACKKTCoEkKSQGFgeD6JmOEaAE1AhZOBCUhQmJ2saIUQUFWAJGVg0EkYCyWYNEib4DKQFMBAALt
mHjDJDIZyrAMGXMEVzMCB6JIwI5EBqCBgpgEgMRigor8EAEKXAX0zpBEIADp1uUB+TgNARCZlJuUsBSacJZGAy64wCwAcI1wUEkTURBuA6MYMNOteBtSqZhsgmaIBiAGQtqAS6DNiAAuMTVBBwACYAXBC8B4hYWy
a6eJAYaAD3jJ6NAFziNDAFVlagAERgwSIygEsSBHmIrIpyXmCwhAGAhAEMnNiGE0MJTCmEOG4WjEQSJKoF7CCmTjINrBSDxBeBCAfVis7BAOZKKYQAjEggWIwIM1cyhKU3oBEAp8U4AgiAlLSOpvDJOYUbQAYzkR
A0KBFaJIQALs4ByivVxAgZwpCAiVIwoZLhJXhy/MBqkMi3wJ1IBiCmmCnSSMADAoYgRwGF3rBCiQKCVkgMTCTWSRPRBrhMqjdrpZcQC+AlHlfUAmgeADQyhhqeRRuIA8rArBQETggJnyrxRdq5cBDWVggQKIOwAW
YolshAAUMrKQZpD4BGbQURN43SQRsTNAmAFGQTKWBcvu0dfpBAiIUXAAvmAY2YgEMsIFlzJYRLMl/VAkAIkQXoRiAiwJxPJgwCCpIbgmayUgCcEjM+LGTTlYKqEjKj4CjAUBE6PAANIlYigQFCUjjKEptQAAazCJ
UCAh3BUA6AAH9ghVilY9BkkIURkReRbgAMREGjR8NcugvBOaZAsgEIgQAAiBF6IhVeQIBNABQhJ6YghJDN6BgMjhca4MKF1iAbvaINCBBBeHMKICPAoca0AFM0uklc5GYsFQZpEJCYhiWDeEsKEAiMAFAECLBICj
yCOQkHJ3CrkrAhABOYMQS5c33MvBgNp6XtIBA4DAAggBQJ0zRkAFZnv2EwU/lQkIRzZIwhBIPCsQShJOQcQDkD0zgVEUuGgtDCAAZFUIk89BugAlQGYSGSmTFIUcKg4jQCCJUUEX0GAjeBFQMGhCLl2AkEUBkOcF
5YQGKLIBjcAwDAoYmWRFXAwTXRAsIW5pQQPQA3szm0yEhpYL0aWJigwSFWoIISWN+ZAoIBBEYAAYRhKBVKKRJAUm8eBCFoCKASBmAIgGSBUhHIQFiEIVWAeChQ1AehDfCplWQEBBmCKEKooAijHQGnkicqrEYm1R
cVSyAUq/RI+4FOAAGpNIA0E7xgSAFIBIMBiNwTNAEJZxLEhDwBqCeFIG6gSFE+CQt4Hk8RKRDESRQMLyI2CHWkzIXkAwoMDxEQQMgYd2O4wEwcRDlAMiCZJjUAC8UWBgeNIhFEJYXdEIkRQE6ioGYAAmBxYI65QM
LxAkSDQAYDBAIgReDLU4HOI4B8KqgEBKYAAa+CRKwoUC5DBIAEwkqV5rsAxN0yt+hzfUCYIUTmnOsAAAcWCinxmMTiTiKFinj5c6MCEhCRbF0wOP1gKyKBU4afXQBADBBEjUkBTYRUgRBCAcAITIogc4MQFIhYAK
0DCJRAYmCQBGrHiSwiyZEsyIESSCIx9+uNBaxhWYKCgEeKghlSjtAOqUbUA+MjgMC40KQBgYZ2QXgGigpY3ziGYYhYFAArgqiRGZFu4CSmUAAPlJh4PUKgAC/dEVnFBOtjA50AAAMwKmXtMtIgQJEJFoIQ5FAEQp
mq5RoudAlMQvrOlIRJJB146bRIMAIERgYCAoDmJ8aLHE0aJNIaACARMVzQ0BACQgluBYMCAGQFiAoDOGAolZokBJmbgtKEhAgKRBAFdAingsS1FUQ0BCgZsBgkGgnQAgPBAXY90GrFEIhuiKiXBHEQiRqQtOYrXc
yhgCLSTYwcFdIAYQCQGLSNSqKiWWQAYWD6a0IBB6eDJpAA5i3h0DQBIDqCGI0SAQVlwYmL0HAwCqhiUD+ASAjAkARIKU2cSDCkOclAmTFCtGykDEn0Q2tMBAgMQRkH4mBmlUidYiv5FYqOQEgIXABGLBsxnCFAFC
C7EQKWADEHijK4yCeQRTCtA8qgBBMLJYiDMINgEPomNhBDAITHCKKDmYXYFsQKaCFW1KQAAVQDhBCkC1ywJmuSpRAw+CVSjMwWEJTgEicpINEZQcSyZ4SwOJENxCjBBoxTiePy4w0x9BgawCSUqcAEQpZURJg4Aj
jAtboBMIEGTAgBKVAAmQiJDUwPwSMIQEVvHGAtMEA6gQwivo4JggCSh1abE4BKioCptBSJ+AwjhhBmCrANRQgaz1EJxQQAtAyNACQ2wagYrnuDAJ3gIoykGCtGKFTEYiAoAkSEOyjBAvUtw0EUAQYFCq/QlJOBgQ
giAWQEBozBEASSgEg6rBpAhoBVAgpNFRAI5HDQVlRhEHIkgEaLKygADIUwgVTIgoAwrKQ1F8T+ZAlAGkBOCTMFBmG0ilEEaBuECiAIrmaNSADYwAJ8EHBSgAFZCbgNCGUQxOhFDgm5gIEllxwSRTQmieSLVrCNlh
GIpSbAIgFAAhhhMVBGXgR1g4HKHFMIwVFi1ZEvIhopFOywz9KGglpJAWTQCtMK0TVDk4AYnIEoIMFtwQ0ISBKujEwQENvoUEwxAa0uCJDEeAvAEAS5LKULhA1CFGbvTEQEJiwcnBkpV5hhbRc8Xh0JppAIdTobG9
DjKhkQbAyBfMEAdjBEADBjr5eWU2BSJIcAgKBgHNBIi40GIICICzgQEai+sEDSaUIIhQaqPJQZKDvMSAqCAKQUoxRUhnAJIRQBGIFI1sQGlBOiwSCEowZK9MAEAb0ER0eNXFCYCek1Qs+AsYRBEPImq8BQFAhAVO
kpjHPoNcAFShBIJIDIhUJlWzLUhKYEhhWBMyOZBIKNwHs/HjXHomA4aMNihyiQBFgCKMoyJCzgpgaaEHSKgEGJcWiNMk04whKS3rMkkAIBO6FICqIKZFARCoBnFKS3IHpJhiQAWBog2oAUDAXYQjCsCEQfH6A8cE
JO0hCNFDEEgAYRNFmAgrGKnsUEFAzMQhC1CGGFcCQB40DLQkBcOooSCBK0JAJzRpCATCt4DchL8fwdF4IJg4RJTOAwJNZAyI0MJhgURheAaEgkRLQIAYpvgAjMhEMQxFUBckcqRELQCiWQLjgFgcKyQ5AYYIFIgB
FjERmOQICUGBwiCXiSamjEDCF36VEQEhgDtaFwggBAXDBjvMg4UpnOYgDjAhglow29pQwBEUzGHyYxBU6J1lKBSeVgFXIRwUBEiQPQbh4NDxUrBKmAYlapQk04QDJiF4SvDhKQRkPwAuMglWEQKQIHEeMDJUBCQ0
QAZ5ZEyCxZAYRigzGgccRRlw+VKEjYCgkxHBSKtMF0DLpgq5RjCyAGKALSqJW2HkYIRCBQStK0AEKjAAQiErHs8emJgCiFQA5onwsLgAcQIzE1aNDHEAgPAEh0p7ZB4kGQxII8DgKTwAoEoSh0vVNYkolPgRADZ9
DDASCgJAToWeEVAFkkgQgRoahqNcSFpARgbrvFAgZEbeBBGQe7o7IoGTlA0ODU24JOEaHdALRkre6tATgi5IMyug1cihADbGxIACYuBNG2jEWGScHgVgCEMHOGAA0AWCKkQzkACTtAVl0BQiGARggCe57pANWDOI
RBB9lCBBZzFATGQAIp4EgOBQGF20fsBFKFiiJFFECwaLRWKOILAgh3ipUsFimZgsWJGCIHJtGCLiD9gMAg5ba5IFDBBAAEXKDaSQCkDmIMIsQTiAGQgAQ04QdAyiYOQEBGnwEvrQ8AhWzCFgUYBnGyHwQHdcCGmY
6AAJCCkcFZAX8kNISW0nyQWahlBUAByIFS0IUACcFmZcRGBRRGRAMAIJyEiMlCJ0mAAEhAIJVArEjmYoSWuQBJAA+s9HIBFFqBAzZE4E+CKEwEJRQDKWdcICiPCw2K/gdoTMUVygQWFNlQSNwhoGZCI0jLC6EIRF
kSB11A2GxBFIAFkRAsYQQathhoXB4HBGw6nYghEEBAQ6CAEUFSjJAJpmtEpJjgX4hFVDFVMwRBCwHkMJQUGSbJAoBRPtYBHcknIYwJgrAdnxRwUUKODhgaDg4AkbAR7FjwyPgwYSjjWOUTjUEoMnN4UQpQHQSP5k
BGLIArZAsIwTJElaooSRDmFDaSogYBgmRCw5wg5IAjNgAshK+nxCiABpBJMFBZgDC4DEpg0EVAGgAUMFjEgBSTZqyDg84LBckCsFA8l594InTckEVCH0k4gYCBIZKSkjmHpKTwuYIwABKTnJjiAjLNRFKIDCAqQA
InKpPjYCgJAtMBZTiWUqFKrJF4HA8EGAIk4DGkNiK6ZYMqSmZFCQCEAqWyFIAQDGBowBThIUIMYUqQ4eFeMREIlUShkkAS+BsUBKAYyI8PCQGI7AqhwTiLhElF3oCucxLWAUStnSIsI4IKpVSS4EDnix0AQZSwhA
qMBiIbLgYJFdGAWrRgLWJFAihkPgpNRLjE9Ky1ACkhhQR7EtVPC9uoM4VjgCFJY5GUODAg9iRbAW2dghgbAEwOVAYLcQhi+QP0mQMSK5yFnoSCFgA4ymkgLOwJMKSQEFwAY57ZweCLOhQRCoJ1gAWCARaFFhJkUI
pMqLQKuAoCARA+jACmGcWguwEwQBjQBCiiYdhJIqlpsb64QndAcCAMOgQr1X8ZhdoLhAoaswFAQIswHAkcw45g6CWCAWyAAxIio5IHk0oEIUA7eFSbSNSQDnGJABzJVSBEuAIxvPgICoUg+BAyCjR0ghKSSnRMga
ojAl+KWuRoHJkBkCmFAIi4aXAASBQAEJAQYRAaMEdmjAAAZgKIimEuFigbKIDqMNY+KlMUcAglx8ODuQ+SeBBVAwh4BAqahgiqSmO8MRAGuAFqwWrtEIvkaowUh5CcAJ1iE9AJ4Q3N4hhECc+0QRgVwBzFCCdIoI
EAQgKAQSAGq3QIuiBYqcKZNJiCjESNdmEVAkA0UoUQeIYkCJCZGhF9ZQQRkCEBqVxhQQCAo8iYRvAVumwEAZhAnAA2AcSG0CCTDkmAcQCchDEjRIFjIcHuCwAEKBFBQlJFDNfoqJKy02SxjFCVFlgBrQMYMpWGgj
KgF4IDFBYSYlHAcAABugsmkKOEZVQJECICByCIiwgwpAIIBQAByMAqSDmE3dQYxUIgIUsDYG/K5DSAAhSmAHk0IqqGYFhSfsbQBgonuSNEYkEDNHiWHFQBonMoKV6tEBrWCEZAcMpsADAdAWYiN4n4R13AHMBTkR
bQQkuCjUgEG4JiXMAAGBrC6EUJsE3xIhUIBQnOsjiiBSFs0iyQVBkxOkDRQEBwOUYWICVVVERFUDJIEyZjDYYFFNm1aJEIQARfGkGCgNAAsGQFgCuYDlUiOGQAqTElICOiEAUfUQwqDtj8CuIkOwUZCgogBGJEVF
GttlAcjRAABoQzAcJIwCIGhknNgo6BwyFkGg4D4CgzxLU0QCWEkJxwFF6I0UwegQEBRgVBEgkEYARHAIuVGWLJBHJUASMAEkomiy1CKCHLEdyEKbApiSAs4QJlGEp0EREIDSAA+l/LIPYBEpVFKIDpFiCiIFAMAj
oJCBAwEBwCTg6T36skXwBiZDoKANbcHFCJSZUhFOQhoNRQgCmei7EOAY2JybkBJDlEQGQkRyEgIwMX+mCZZ2BAguuGxoQoTpAUJQkAchCEmABdEUQFmKxj0CMriI8ZVKAAIDAXAKowDECsZh2as+iCkYsAqSYgDS
dhgsgAxBEI4ECAwPAQgYTJq4RCYOgI6ABSQUXMNkkAgKABkSFQawoCSwNpLkAfwgoo5QICsQFd1gpCc5A2QhJBEhMiZohuIcFkCYgmAUZ0ybyjppHEAbBWtApYGI5SgnCxAgoVW9uHMfJhHhFP1Ui0IDacVBF4Cc
zK0gIEBXEhQkSVJSNOIYaggAY7oVizAUqSE6LQ4CvkKQijNGALo0CIUq5JkYADSAkoPNIIhAxTRWYZPDMFUVA6hIIIZQlEcKhCA9hOhhsQzUYhBCEAKXAwuizAojKgr5dWcIlQ8DwAiiFEU4yG3tQMAWcQBI9BjZ
DSBQIIHUAuZfWlBXEZKSllAauBMRHxs4xEJQI8BtwBUvAAOrpCLhWcoQEYJE2igDLpRSXYQDSohgQhC/BEiwKoPFkrY8TJKIBkpvAEEAFDQiPwIRAOCBDIbvKGEDAVmEmAEGFeFBDGCIMiHIhBJviqEXq6i+NpVS
HIIFwvOGGsG10hhcEgJKoIAIgzhNTAAQPcA0ESVw4kJSqQEASiDJiHehAGwRgQkiCMhCqRMSwXAUUhAKQIJzABLACaAZvilOpY9KLAZWQRbUsCeEcwIzHRQDHADRqGm1Ae4A3ShQYVUwmwTDlSD3dZHCg0A1UKoM
AoAFA2AK+gIQMdNDpohdiDDiCxAPsh3sPwGIEGOAAxBAQLJqWAt0CpAZYUiq9UkK5jHCTsFAM5BeQBItcCHg9RsRAuiNtAiANijFUmcGKTPDSG0+KQASYJmEoUDGUAIQkLwjEISxMg6zE0CmWAZMiYRiqToQCEtY
mS5RQSLIBARClQtsoIISyFJGlo4CiEBMQBJso5KCCMDgKFwzhA1CkkKCDAKnRxDIuZCjgyAMHOQMMGBEAUIqABzRoDAcqcJocILIDtzwMkmBRBFQWShXRc8uCRSwpYBWgADpQAhKUsU10HZHqESkZyER4YRM2BPW
XADjbUgGkEdSQo3gXCgkosRgASwgJpAkhGPmBhgEOhfAqKALAikS8xFkEHAUYIhMGgTgAQo2Vl6CGOikC2pIIW3kEkxPkcWu0CCJnGxJZaAVwqBh6mIAEFkEuAiQ7ARqxEXoAUoMHjwI2swWvFAZQDgxIUYDOAcM
IMpsBiUy7SQISBoZYILDURAJ3UWIMTUw6WgbAEOwcgCsdyGyEADUDFhG0twgdhYnn6A8hOIFgl8a1JVAiAAIgCfDAqRkJoaNKAgAWSQhO0KCaiDG4QxhPtZomQ5qgSzZyLhgBcAoll3AqYgkwioAAcEDAgAEZWCQ
FRZQAuAQyFBuRIfIxDmgIEKTM5cfoQ4SDZAXSBgBBgUQqUlimDzAGQjyADZlCK4VwOKVKCKYiSYjaJwBT4YtqjPDb+WitYAQKIABFchDBO0viWEDVEtDGLoBTIBJBKkZadikYcjANAm3murAAOSQKGGEBiQpVEgg
BMAFgDawaQrdD4SEaIjkSUgCDo8LEgyBhdLgQIdNEZYYQDkAWK0NbJjEHYHXhoOWkPUsGANgidzLGq4BBQwcARDwsDWgDSAQAfccHjoINQlAsjHAWZlaXkUgCDI7KhAGCxgIMEVCX0QwyhGA+UWoGAsjUk0BzLGm
gCRJAoEsmsRTP/RhghKdS2ErAw03kdhAXtkg6eDJeUOAVKIpkYCWDBoUARFkIw3FwyEqzlNJxGMXsMNVFrYotVdiOpUZyySAYAKcOQxDSNRCuhUiAaQQkShQSgyQsoCCQMz3DUMDqggL6JJYVgo8YhKALSKgWeKO
MXhQZ4TGQJyMCEBGvGw4ANARkGlFESQaKA8O1xCClIIOiIpAkVAHPUveRSv7ggYSFFQCTSWVAuRAQCKgAIoYBGgACke49U3jwCJBiEJdWgmUmCCUY4lE3V2gYhxPHACvApAgEhZJAEOJQpRASLIATYUTI8UQLwlu
wSSuCdMjB2IgKkhg0DnoyaKQcDEQhFOg+xAQJDAI4AMkhACYFbA5MQHAHCgARTNqGlFuIdFREMseKoNDnOi2ahBCs502gQJAF0QIR4EKyYCQPIghQVSExIDmyhHQEKMDCc4qMEIQBZwCTghNJCIRTQpCiJW6EUYB
AkS7cMEQOEgBIYUAHQkG4xEqFyIiUPPQGlVAQygJVTiJkgsR0CQAZ/yplZJAWoUCAioQrQISpOcrJQEBHIo19hYEGyBgEwoB1AcGbOAggRsWSYGyd2KzPY6AHkCRLpQANRJ1xmXImteEsi4awfpg4SYrlSltEYKk
Ec5AlMDQiAPAPoaAAgNLhAWCElRRIcOlgSSHSgDIsAiHGaIPhCDE/zGIykKwCSC5CoHE9HGtMWDIFiuIRgSqiViEWPmElQwCxe5AwY2T0DwzMQIC0UEKt1QghEMlj0OKEtGOwUAFCwEEPsQJ2IRArIKQgMhNwUoF
RiCgL8JdBiggdoCbIjFwUCJigkAKGIrAZhgQkFTAEDRLiCBSt9Bic5G4T4iwCV+TAC3RPB6gviCOsGQCO4yKmIgCgQIgEWEQwEmQUiAVSKaY1QIjgIDQBARBKUisJIaiCDCDaBlihw8fYSAFdEdJAGQ0BhZnCgAz
iYySUgAdgWkpMTQIpCxB0xFiN+AMoIyhtICxiuJZAgAIYliFgh6NIIzbmQCTZK7QiMwcSlGLcWYclqY9QEMyNNqJxAiLRU6DI7ZqAAcwAXVjU5MIAAQIAYBASRAGoKoBBsw5MbSASCpoAuWopogCCACWBQnEJxCw
E5zkhBZcFnFBRCJNAKsAAWNY4QexvGyagUE+HTEyjJhEAEMGKkCFIbShzw6B+2QxAYAlwQEBjAcBh7qMpCPCwVkA7pLTzNABwVQgAE8siRN/qA5MwwA/ICaChIB1NRBYGie7BLaBgFX8WAxWjQAHhAGA4CALZyFJ
BntvXYxi0AgCREGGcvR4qDhKTcWGBCFZHQXaLgBkWZQqcCQSiCUuJzGJ22cSg/iQHBwQgoEAGhIDSH0ISHwnhDEFAAIQDiUqhxCAEmABOAtdyYKsVpTHxJAQgUTRdEiiQDkoZmCYHJQ5Yp3ztGCUJDkKgAJYnJLN
Jj2levTTW0hRYkHIFSYG5pxIlYTxNjhWwLE2kHkMMKGOASCIeIOw5aAZLZGoNijA44KCoCT5CgiCISpqhkQBWHLFYXJHGwFDTChISvFEAWChYBZiIClAJQegJ1SHiCISiDHdEFtWAkeciwATbTEBpnuQTRnmdFDA
ADVWP+UFEU+YqG4SSIWcAMOADgIJ8JVQghgNCowiDQKnA0USsSQpVc2YAg2oCcIYYnTcsYEIx1YpIYhAimulOmooggctLdoySAtWhBhiwCMpEIgKQOpWLXGLoNgMVEk5oAJCGQt7IiSRQhC+glHtFgGVvkFJggcl
GytpgLkacAQqNAuS0g6A3CbsAEFIxFgBJDGRgIKBYlYPuADCse6pA7SCECwSrpQeGUxJLUaAEZTEmAEBTFaAykBbBAmIAlAIAoBjZhCIwtRtFIgMUBq8Ao7h7XcJWqB8gnQJgTDEShwUOhg4xAqBlNeEbBISApiy
TVg6aDXTIRyEoABpAUAgAEQZrVIEMQ0ATLIgohIaFA0ILJh5REAgCUZmg4UMDFWwAizSkk03GBOAoGWyylxU4BQA0TAEl2rJeDhchAWoEgQPeEpAOIbCDBKAAnnZiGIhTIFYCZgW52yeQGAEKsMF04RgpECUDOgO
I4DAhGKpLUEUKtJgSA066AQGBMRikAGkBhG4Og8Lk2SDMsIEjkT+mkgXhAcD0NFJIrnIWJjhYlMM9XTMHIPGXEUSoaCaR5GwSIqTBSQpSoJqVEngM2AgSoiEQAhGNCmIFV+iZdYAHorgthCqTwyE4wXYoB4BkHUu
QYslRDQcASTogjaCSqsIhIYoSjSMLMkM9yOMJkEsAgIYkiGEAFIMQQWSqWAzkA5RQSZThQCDkSETBQDCBuB5YAUsEhbtKIgsjLoWXisAGclRtJlEIOAF4uimsCIUzQAKUlAAQAORTJIkFAF0yIqjACRGwgog7DII
XZQRkiO0vJCK9BDcYIBBLQGEOAJIjADRy2BERkTmYRGBQAQVTSOdECMCLCKRrhlUkg4kAkMjVYZqAwUcozIid0sGSZHMgOhgEiVBlh0rWQSYdCUUAEbERHtD6IQobOCTA1a8BrUcyFQgaMCAioU4Ib9jDrrMII0k
oQqEJQNOE6QRuEd4VJEkQDaQiQsIzSbYPfanLaRfGUoA2yGCY3SWTVBQc4IkdCBDKEwTD6hI9QjgQ14QaYNbK6KmpBjyaASgEBiYhEAAiRAkWGc9l4Gw01mggPDgmmclC8FAgOhi1lQIUgKRi7OGYYpXKZgZEGD1
nEEjAQAABQgujcGZpoLYJhkHAUq5l9QgdKuKADLpkPUCJJmiBEsxFgRiAsWsBvTTJ4kIw1BAQEwaVahwDRU4jFSegylmcKYxrJzMU8AueiUBwJx7gaUGEXIiChoIEyRgQEEBRgkFFDqwEFYdUAApA0QcmYXGmRSi
D0yichRmqJRn7CIBmgi0LAQSAY1BHwEAHAIg+cBlnchhXrIryRgG54MAgwBybpQIeuEEa+XwsuRI8mEYszNkqQALCwyUKEoUCWAgIyrEyigOKCQaThEQDBUCFSAFiAcLRAigSQQAXNDNqjO5jQBBApMRwMgmBSEi
ASgXFiiIIQIQRABMLAAUOhQeJGYKBApQuJAIQPzEJCwqEW+mLCD6qDF5ATuamkPJAgwWiBC2GCrU0AYIgVAJtIHHomNNAyeU5A22dTA6MQZJIJBDEghPCJpFADuARbYZNcAIDBkkKsxG0uPAEa8QAAUjMKr3rnQk
AABIqtDECgynAIFH0BKJI8kAVKEB5MLlAGFihKCDlGEhIOAMKtqJpTBglYWnAt8aMaAQ4hwAIIOB1Rg8oIrBzB4EAlaCCBNw0I3bCiOEI2FDFTDAhIw5RwhEEJBKsQFTIIzABQFAQYcGTZCsEAGMMQghIkmRIKLN
I65QKG4JMEAQpAr0BAFGpEALRaAfBIef8kMxmVaExwLQRJAxcMBI0LSwUoUMFOWTEBMkCEAgbAdB5tHaESN20DoC9FeAgYKvw0vNVliwsoiAZRmZKFCgTUSsCEcha0BU1aoTCAJwIzQOwIgGZgwBwwkjIKhCQjVG
5YaCEziIhBcCPAollKsIzC1gwo6GN4QAEk4JEnAMEm4AgVKYmPoAREAiD9AodBQHp2AVQ0YBx4hpcxQCBHaCJXwQMBaQgcgCzlBEBRBwhfOQj9NG4aHMwDPDIAAlUjAxGKkDQiLjZIDAUAEkRFmCtmSgoZcwAavA
GDIlJcBMFAz1IcCwIbK0xMUcuYiw1C/hqhiNSHDEhCESYEoyuomhWWIJMxLwAmxSXu2SEBoFiA6QPsFwBcMNvP0kECJuQTAo1BeScQKAKAC3bqgIAGApFrEABtXxFHX1IaaiEZ5FQBeRNMzeDkhcEQiHECOSghno
gBAhJZIhiAWgB+HkIwC1dkMUKAWkEkxBZQgKEFgSURcoEJArWNhZeAQCiCmFCERCQgHKpYL2CAARHQy50lcDR+iBKMAPBgijIaARKzl0EDQnuLRzAmJsBIDACwwAoGGkFQQIiYGMF5PspYgJcFSBSAm6KDwIBpRD
6ejPYgwhECiIFIkAhpBmcWQLOYkyUCkoSgcAxLaCh4js54OGo2AqUHsGUAsRhAM8mBtngdC1CgUpQFFUsdAqGxZA6kGAQfCmBGDZqAXEsAGrZAhqIEy6VEVlkXHQIAVmA4FGpY+MEKINIwmkkhUboK4QACEWmIwC
KBmAIQlpBGYUDIAjnrB60WESFFkbJ/kStyUQgaIEUAYx5uQDBttKBXgaIiAD0W5QAdiIUAF/7EHhxENhQBsgEReBmBFRjF14IQNVogNjUQREiAMQZZVELHJy2fAMAFoEQHCCwAQOIAqgLD7yKYhQGGBpQAEmAsAi
ABDq6QpqYQAwUiAlBIayAWwIDtDKmgWJCrLERmMAWBAhTKOEnBOSoQ4AAIEM0RvHAbWgA4IGdNBbIyKM8MCADoCAUOgIK4IBpk20AaoymFC3SswqtAlSDUMQArQCY2fBRICI4AasIXBBgg8H0TgAaAVpAIQVT0hK
4gYAARzArFEy2MkJXWgBNOgwZ8I4YJdCvIX0ICTOQUmCoIoiCl6k6myUeQYXoWQpWNBTDUVCgvMABkiQc18spQR6sgLKgAIHFspACs7CCpTyW/k7eCQnRDqYBCwYgRUlcku4SCMZNwAERHKAyS+jlFB8VQgcggGI
DKERZRxjmTrmTCyxGEoGaNCJZYNYiG5IkENxXkEBysopATIBMZIBibAk3nEDpuPMILOyoIqiiUCj1iJAfFIEA+nitFwgBAQBAS5I0wmQ7gEuNiQvAELn0AkEkBmJpIzpicqaFJ+OJIEExnQHiTuJ1YE8PiYHQizF
M1TacAQLSKqSBJBoHNgPk01HyzJwLcJNgABUKclAiq3EIRL8GQREkECFBOVobAsIKIFAIBYjAVgIXB9AKQgFGQjjxMUADEkG6XYAZEZIkGmeJpArN9FAUiERwHDCoAKAGYTMf5kAlS2RB4qEmTmEGAGLhBC7BagI
aLd+KBEWBISgqANCiTKhHAgHgxgVw0HiUbxIZBlrVpUEoiFTFAAYxggCge8BAIsIEVpMR4QBLZYtMg2QIAAZGIGDOEis7GHEhBJgptKkmQ8RC8wsTAjixTgixGAAuxgUIhFOQKAMBU+RGCIch5QbAIAABUDECJ8Q
JlQ7Gl60gAABEQgaFIxUmoZI+AUqAKQFyyGgMJGGAqAIFI4wIiK6VBMDC9hWlCHxQEABFQ3grORyCo5UoTkKtAhEC0poAFgUa0+oFcGACIoRaRo4MbI1aXALIOWUwQ1AkFEhgj0BhogiboAMMoKoDwKCEYjRPRES
AIBYbDEyGBJi4cjMdg9iAaByLlgDpANBAhrs4wHwX+ECo2Adl7RMBgkaIkEk2EPyk5WQQRTMADiEEgAIZHmFrTBCMBdChQEEkEZkO6TByOAwl+YCRQjZBCpgMDLRISSAVosiAIozIZJarEiIUD1WDwgcGEHqCNXh
itADqAIUEMsQIQLKG9hhAMK9EyAK0AAxQWp5FQsjAJfACAFG4DhYDUaLCFDBWCaAiWhIUeZ2gUP8JAFZDtIMlAIygnI0DBRJ0uIMVISEQAgJJi4tHoJQLMElbwwiDKMiQkGIOoQjnJoI3UD0xRQGZDCUdiIIHyEC
ADAWmQfEolGARFpIKcJIAcJcZUHThgogfW0qNovUPwFgqcCAjWZYBJYFiELJIMokSA1n1axFIIUhIQkDDksZ+IMKAENMCBZ8QNsoI4vM+Ml0y5j7KYAoAABkndUZkAgVNMwIQycDWvIKaAiYSUAARFWuDHUoAuhD
kNkSg8R3TAREMgkUuAKjAMWAHxaIsM3joRLrWYMSzuYCKPmEKIGmCCCZ5yBwRJA7wJSQgAiACZwADFnyMBEIzQIwqUQXZJjZC6jvUyRhiAaAF1aA/wgAQANhkyN5AjkoIlgKgyhDoDaoQ1QooQDIBMAKyBskKILS
igFpsVMJwABXgmWSKGjFIzZrSTpYCBcwdEpABCY2aBqSOMmBUZPE2UzEwuVIlwBIGxoYYsuXEOFsDZISBZgAYEYwkNipghCAZRQF+jBhAlALiIAloBArgADchGReCEgVasSQMsjixNBhCkIQoDgZ5pAqhuo+0gLR
gsSXI1xZ6UCIS6/opBQAeYHbMERBGcVrQgAgQBWKgIEkCOwBM0DD0iLACoCivgOBACLagOFgkVwmBOwQDIDMAEpGxZEQigCpkQhCcJ47IoEAnKJSZYBSUTAruYRgqJd2xEQETNZEI+KuCUDI4PASIsNOYsjIUmIa
CoJxG++TSSMJIMUAsF7kQiASBgsc5MCIRURgALhASAFGjgBfq5EASjxKakCXoQAQNWQkYIBTwQgeS2ioyBQwZGkEmcAhLAkoaWOIBV7LBA8EASmxBiSjxmQMBIvprDiRgESSNwgGJ/kKI6hSpB4ZM4oFVmVQlbMs
CBBynIEHIFAuKBAphkAEgKZYydYUkKSFB9YGCkA8MmpEeqRzvcqGBEFAi9T9SW1ZUECmQl0hMDCBFFBFQFAVkCDkCSXRUgJJLQ8FMxlBLh4QSQPi0IAPBnZIRSFvIwYBHVEZYlEF+UoBBQYkgAsNJBhUk1WvUugR
JBGyeWoSF5AIh7UEgETiIjLhlI4EAIYEVxjQExoWgOKBlJoMCkECACqoiznBaeAAppoJBiDnQ8S4Uz4MNajPgAhFKBJFkGzIRoYChO2I0PNBwmMEQMAJU5kkHl0EABNp8kDGAQEIEQGYcBEmgwohEAqkGaCBgsQD
DRQRcUUzKlURc4s8SEAoQFRRIBAAhcI4hkI1M6AAaOQAsCBDJHDq8nKhaAgLdig2AAASkAUUDKMIqoEcQbHFGhACbWYAFLAAMIw2iyFBE1mwCdhRgCyyMACMCYAlIkAlIZlYQQr8mpbDIJWd5FYgBAiGwALIdAot
mwQyBQAG6ABHgDKwkF4ZIF1AKgiJhwkxa2IBBSFFJKyBm3xGQRRGSehTBiJF4s1AigGUUjBAeVQBvWQhVWqYkszARCgR4JnQBBAYOQRyDFK7p5RLjAlITeBC2qRrVlrO4FAxABgIBTgNENpeUCHLICBiBAUSAHQG
yKZEkgCgpQAPLVUEgZAYUkQFQBQTCMCzBMqMKghAAYA0JKBhXkU4F0gGNgEOIYUVwJiBoUCvg7CEENQ+hoS1aAEEapjBRKBCVktAuAtwDjoBBqAVD5YXGWFcg0UcAEhTu5Y4UHGqaeiiKbsYU4amsZKFieRHoFyR
bub0lLAC6AEBAHTKEICzYQgCkWoOG1AYBWoICHe0CgQOWKn4lqSM1cOSqKtjrPVwDNGoAggTQw6oTUUCBrEAjD1hA0uIuOjXQRDlzBW4SwbNkBfDjGAACEAXgM0YAqInioCBTMCILFcQSygQo1YnBCBiBuRA4l5L
IQFqrjhrEV0SEMMJfxh8QnAvfzpCBiEIicDTIVm4WFAl1jMAaCDwRASII9ITA83MpgcTjDpdIuuNcQICoQUlWsoqQW4GoTaiBT2MQYiCFAkggHFTpiL6yTIiR7yGxLID6xSRATwNSgTpikKEDcIzATBAKDeDBj9S
iFhkJENZoJ8gQgwBSigaUZXMMZf6EcAEZgkGTNogQkIgiFgBBiWEYACAVAUyuHwWNUlIIIGCFQsAwIRUM1ehNdgAhWAF1mFkAiQywIVyKAQK0tGHtGAAmXGEaoEhgVhIgPRBBjACA4AHqeOBUq1RpYlSIoAEhEBA
CtGaQaQZBQEAI00gDLysGtSPRVjNGCBzAWK1AgF7mySQAIzyaVyBdhkvQBBHNt6QaCGkshiNwUAcj3QxkijKBFAUlCkKbFHyokye4AA0Yzlt0AxgtCEYMQIAjACAGBCO5P2RGQBCGLwiALoEJLBgMBtyEZOgQOIg
pfg5g0kCZCCNBEmEASQG+ECBUF+AYiiZikpXsYlNAJgn0QnwgDFwjECJQwdCZAE4ABwRYKtZDDIJCeITlxAZjIhkARGAwBEkCwJUDKbQjMNSaBDQhjRIqQCgRmCcEEhYMAJDQNJIxEKhSMiDSiDZggKcCsoJIjRg
KdAKaBTUF4AvZIUIFZFyAYUECGMLDTwpuIF6EYYgA8mfkg4DSxIaBNZxQKIkGAcAfQeaJYEoWqGgJMoPTpRxNegG9EHJRoc8EwlEQQFhgj5TvFxNEBUUOWUCIkGyTwZQkG8sYN0ICGYEwpUkTFhFSaCAABUDCHAC
BgXVAcLQnrHBEWQyok6N4wACkIViwTs6YshSTDTVYAhQwBAiGvyRntKRgEEgAB4yxJQiAkWgNLphDyV7ZWiECGmNVURRU4JjAAwwKEKONAAkpIvkCyUljcjESAUIcdlC2AUD2Q2ZQETsmMaYAqMAhxwFYRdAA2Aw
mQBRUBCBjoAqCBfNAQACK8RCwaFohSggBUCcARjVUtawh4gIpEtYA5hDBEKREZgICkwd2hNRVCXaAraUJWMFCaoSCitYGKCLECyAIUIEIYKBaEQ0UsgWDKEF0Lta5RGvhmFsCyBIIK+EXSOFCR6kiFUMDQ/MyJCM
IkrxPJQSFwMKJfFJyTKY+Fh0DGAqoRAHlBCEOqWIsF5IUaDWBDpClQCLKCizRgEWAsADQpIhyRSMQhKACw6iXBzOHAG3DoEx4aB4owkShdVXWjFbCcpiJgEROxcOFLQBC2MJixDpHlZSgZfQpVAGoIAMG0qlU0yO
tCQZiAlIhIvAvzJ4gHfMQMECvACZDahiTAa0JZCAiuoZxFGLkBsJk4RQqFxgbSEI+VEhIc0OKwCkSwjVRxCMQCgeCFQXSDyEJsQg6iolDAMOHgANbR1TJ2jx4IAEEAsVAYEdBqESXMtFYYGo4BM4CkrdPIFPIGoy
K4xYAE4KBjQECUPA1U9xhNM1uyEiqYyKIBAQQQxUIfJf0wBogxQgIcwCpRYtwMiCCFG+igIAoyFYiQ48UIB0DwhFELLgyRER2ZrAIWkSAtIiQVd1lGP4FBEArNsDqUeRquAgtIqc4CaUEG4nwksoEAiHxCiYAXoH
PDxgFrEmut5KSAejAAgtaCAkJUUjmC5/SQ4m3pYVS5oMfIQJCoMaJIYgRIHVfanhXBsArIVEAEBQYjYpYAJCMgWQCSJa0xwktCSiFMKARsBerrQACxgMJBAcEgAABUYAIgwvvxHSSFCSwblhiUyFAYVpDqSjAHCA
wLxwGM4+1JWMQwkqQ7EgGDQYxiSArQ6JKEigQatUKSYAPDNpAyYZAmIa/gImCkIyhOBBThELdBIT4ARVWpcJIQrPVdShpODBk7BAMQZWw5P8gYE0hISAwlRwEeSiEcgEBJKcqSUIMJlsIClCsCYRkEBgOTmiB6BN
lqQIWgiBiF4gcCEgSP6C+pgFMWQOoUuSAmicmCUkQggZGJH4wQCAmgw8UBA1gUOEMAkFBMRBCkDQgmBjBQAGclXGCoC7EIwsFwQSSSqKsssDKIBkEsRCYWDShyWsBFyQ4UGGQIEgAAgoIKOICAkrOVQwRAkogDoR
/ImEGVIINKH/l+C0hiGqaJHgICFYWkCxgIBUQ4Ip4BAiY0NlTXR2CEFVxCbEPEEhiKtlKj1EaAAj5liRgJ2mYoFWVj0KSE2iYJsAwIcOmyQRzMhvBSkkCh44A6cVAiaTECMAiCgIMMmkwEBjqnUAhNkJkVUDGI5x
1TRRgYQT28BuMEAKTRMwwgSoEq3FuoUIVge2kAWWUoQIIAz0ABN+MAkQjaz0iBCimEhIRRG6KouQyji6TvJcdhADUYLESOBBEoqlJ2fUUAWafgRBRAOgBKwIyDg9BRC6RfWXIxGAITAAyJOpg1IQQSpESIROAGIA
iVQOJqGqhgI5dAVQkIQkECTQhPKFOExjEgEhcA64kEDyFKAPhFADOYSZKhCHkeMzCIgIUYozgS6TEIIULlWB8iOUZEgd+g2HvDM3Fz0MlRfTlUj1TBoh0bABjUtSBlC2DQoEQMkCoMiROQooDaSBOIGyEAV0jpZi
QeRgAIBJI4G6QgSAoDwMqFYzcKLEEwEIoB0gEcZtNLG5PChUEgNIDE4RLIEot0AkpERcmK3MZRHilggVsZYKcALgAACAgYZjwA1uHA0qKGRnEqEYycEBrJ1CQARJJQgrSsjexso9EwmSEBxgoAtVMFhL6g0pCEdX
gAyBgXMkrBALAUCxMKeKUFQ3CRkiBokjDzgiQIUSgHe5cCBEObQBtAQREXUCFwDqG5VEEKzQMSm4DAOEQIMWhREMQx4bSAbBAqMjAMBimgng1eVQXkDLlChQkCALDrIyKNOwC1AlEASaSkYMhcG+2SAIRA4Coqzi
CwaA4GQDqxoLAhViqcBbR6VgThaMFHzQEExAxEzCCMh5JU0EAHioCSAkZmgElBr6OCAIhAFJFQFbkWpLCwHUmM4pQ4EIto4urqELVyxzEwAPpQIvFSATYfKhEOT7IvzoowJ5lgdDBw1aUERc0JyKaT+IBXDDoYtl
DgHDxU8WDA4CcMXbee5USChMQFAQqxYMVCOgO0NpGkMkC6gkHgn2I2ApwAXBMS198MhMKWbqgoY0B0lJQ1UBxi0AIqHCjAGaCcVp0NlXBQGCyQbIuORYprUKRYeUCWc6YYoVaWggWoCGYQRGN6XYBYuSEBJYRRwE
qUHYCLxLSElpWIqIgChKSMr3EXQ5JKsA2RpuggYyECxEJDuhJc2CCDMKKsOjymwAoipAEYEShFti45MAwUBAppQJJGpCiAmYUSJgjY2QhoospAFxIkgrCCHQMABkaBs0CBSE2YmplLn2AhCXMmuFAAMGoBgQwYhE
Bii3AwsKcBQSKgsWAkGYBHgnhUsCz+dBAagHMbQCjRNMMyMJyMMKMxoHAERNckBCZxBAjQFQGtJwTDbxwkCjCyRwKUAoZMKKxEAiMFECOp1KAcitYBVBCxGVnfXAmVvAZJByYxZQQBRDOpwigaYTlAbEgRSMQEFg
ZiWJgA4g3AIBR0UAwH8BhvTaRDkSGIiJCwlKAYFjAAaSlbuBCkDICZE+NREmOInYMtQMGi4LtFCF4CQ31QBLAAAJmSTBQsOUSEA7GsA8CAA8lpXHZAZKMVpFkGaKgiSjFqLpDI8ggCiclgABUAJUBgUi8KA611VA
OZwFFCAAQlIDlTAF44bWUjBHGCpASFiozwMIQgSn2I+w0JU1YhGathTApGLD2rKSZYKxikpwUgACAWM1A1CJj2BqVYCQL+CoEBEEiXBAySQSggNCGIDAY4QE1cCSIzpAMjAoQhCjAggtCsZ3tYCJIDDhkyMMNOpM
BDDRRDOBMcIZEQOJDDIIDCHKYKJZHYZyBiaHkzhSJAAoCHzUCXV42G8WR4BdIpJUXCZ5iNkRDygEBNKERKcABSksgwkLUhC0V2QvVzQVaBUcKAOocDAtCZxAQgBEcNMrlI5EQ4N4CAUgegwQywjMBTMEPIACxGHg
FGASiCW3iBzWJAEwqvoAbJILAkHNoHAWKFchJ0IFCQgCCajFAvyoJALEW4ObloCQAoxYcJJjE5YgIAhkFghCrCOJImSASBDVDSGeACLiIQZKDTExBBaEkQbPBgICSogUKOBZCcABi3ysGUxAE0EsOyEFGaYCuo9B
ZxuRIAQoFCiA2EBqA6OwAWINBG8IYoJs0BxJAGRQw084xhTgkw4AGTAGAAIRQCAhJpkCCyhIeAAZMMCsNIPLD4tCMKJAFRYcwGupWvwK9WWBCACpTBoiACKwjFqSwlEECCWCZgAwCJkwgJY7wBE0IABwOmx6SIkK
zDptURGBhuhFxIQKaBKCZJEkaIAEqRgEJEQMtBiE8VY0dhgkQCaBWCMAENbuKiAQxBAZG4EMisQAKAYBIcmOFKaUBYRryUq4AoRwkCsR5ESQFUqepAEBuz4iW5EELQBluFAiYhkQ6IACRibxVH1SAlqJl6aEXPgc
AbZ+KiCFHB0NIgkIAEIbi6Si4mBEgvUXtjEABvNJAOOCnACN4IAQRqCgMPoDBWiZACLIOIxQEAKjxhiHQXK5A0iOwhBQtbC5mLI4JyoVpBFIEUMUEVKcISbEgwH0REMxqCCjkkZISJYNsqQRgEReNCFdIUSmAGkF
IMAYcIBaVExBJCgS1QkgoeWLHxGwhFjLGjNQRGxjPCKCCv6BY5DgPZjGMsEosQhlQloKiykI1bgEEUHkkZAPgkLAMmqkIBLhAmGjINUIQQBgWEA+CaBDwXCEARSYlHvYYcQoMDiLhSghDaC4EzQbmkiCDkmjNhMq
LhHAHBYEQhgkUDKmAhDCJEBDCQGkACIvXC0g0pEA1EhCKAPDMEQFwPImCcQiAa4EagO5ZDRNARIJICINPJH9QCAoaBMIDjAgFbEEAQHEBQAWIBYThswot5OwQLioxQYlOAUBxkI2kSNgKowQgAQlgIEUlkFyKMAn
BCQoANL3JQDhiSQJQEHyGqMFcjkgCwGILQA+RGgI0DMGJgGa0QEbURjxYAWToJwAohaCEnl+GdaBrOJUCs67K4aiAxeu7gIEGEAFAXMAiKHAQARJuAogAKIQMoEOCwVXTZQoBwEDAOKQxAVQwRA+iC5BylNgQLWa
DGoBqCiApQGCMBZvWC8AwJah0VsAwiCwcvUggEFAA4fUSOEokMypVykRivpCDWVIk8aCEES6CS/IQLxHGFZm6UEhEACdDG16IeAOrtjokjFAC8LCIBikOqSGNiIdhwTCYUKQAAbCBWIhHuMAFWjKI2hPoR0hpnxH
YBVUjRCBCwvBzOT8loCcOwViyEgiyQES6iVkCMpAAsAIBE38HipAwAw6tHQIgwXGCMBIWGAyElEIQBgaXAEfBQNFDUAByMANUGE4Hl04wigOIm0AQJKQy0VTicWCVAKHoUchQCNgwLImaqHACCQIHmUaw6YCocP0
mxJqDPABkKWOwUDCUKB9EobxU7hTcBGoMMyQgkeRQSaCYIxAKoksRAnR1A3pCQggCUKJlBhOBX6BgNAHasYf5MA0OhjaDOVBT0AlDfyCYxYBg5Qe1UEAspM8kQkY5ZCa0AIhDeUqp4lMjcIIrCYxN6TAZgACFwAW
ATgvFugHRZQoAAUmCsxygAhIE3ZNUEH9bhCAAmilMQBQlyKsBBA6wCwCwJGwFwtk3JAYhLYseAJG2JMAnmaxQgpgBaQkKHtQOCIIPEARHsEk0OKIUISybos0IgNAsYgOhaEMLBFSgWBk8NFE4lNpBGFSWhYaKrCj
hJglOa3Yf+mQqgVABigw8SNCgEjNZgiwgAVKJgDAGaEaSKY4SsC/iwtNqVakgoQMUBHqEBJBooIATDYAbg9LGUtSSigMXQUIgHgKEAVoZI3V2YgAA5YVs0Qi4KLa0T0ESoChcaFlXgQJgCmrQksgDgAMmYqADgiE
PUIhHhoxiBgRL8VFIAsBAAGwRoIFoBceAs5xSSD0CnARIgYAAiLUBjxQHTqxmFJCgcJAsUgDvg2WFLSA6DHeC19CCRJ0cAgAgZnqIBKIemnHIBNQyCLASxMZWSYsKmU0EUAIzhAtH0IoFAmEJgoi6kqmSA+YoUST
UhwMBRAItyEIsmpIRgEtzKryUCeWwdCgAvMlUrPNRRCxVSQJAiIxbUADkTkIB9GAqt0eFSHSFU1CWA3DW6lYMsBAwF8QEHPyURWqm4BADRt0DoAAgwCAEcwRjkUQwmBsFWknAYLnNMERAgIUwGmrJ0QISBABNAdv
ASA6A91gIEAAEKhhgHOb5xM1BBKmYDcczfpRgQmsBl9DgQyDQ+aMES8CdBAQDKYtYEBNggGJihIJSgxKwriROkIxZBgWgAcTgAyYWKUBoWEHzRAOoiBGgWZuAgGCMRGcMWpqLpTAuCxLjADiARCpIxapcgrrC1QA
E6kCMIwBAhEUAzIfL0iESxTmi1YNCeUgkEwTRFMgDVnvCgWCx1BD4wqBrtJecFB1URVAa0yeS3xJjgPshoAACzhBhRc2QYYUUOMAgyMqQNEBDB5o9iERpRNggoRY5AXZAoa56BxMpAoAGUqIECDEhgg1BDTgUdAL
nkQpTEcDUFKDUIEosAtCAACJWREExCJAZCJlvFkuAIIWBFQQCEEgElG2iRKUJg0JQgjhIEIYKhMAZUQm+OciINyAAOagKAjBCW2ZyY5SE1RGFoU1EiZHSh7HYgbMklSyBnfBEgAgiyF0rIQwgMoEzCAlEhQLMgJk
g2cTSx5UgI3gQUwNAEAEUHJDqwshUvE1VmKAwoAEtM4UhIAVheQaIhwWQIBUdBaIiIEMYHAXYhKhAsOkAuiijASN6AApYZgYGlZ80kCkLKOpN5gS6oLhA1gA8cjCoB+AzJccSUaTIACpqQGAUumAYDwhSkQwEUAS
AamONkiACAYKvzFQoBnECiiGgPCAJMyA10kWwVwLEQ8FAwBypYF1AiUECAMIFHnYDIoAsYhiOaBogAIBjkzg5ApYhxq1AZBHuTBWM24qAFqOFD4MIipQRa4EUg8sRFQICgKXHARhQog7hIFIEmJRhpWecmnzRGJg
ACyACioMNATMYCEY1FQrCiACECHgArKB4DpEBIQdwmqgSBABgloohQBwM2XUsQSyCpuBgLSpwC6EEBAFwcKPMkyWAQK6IADiku1KFIRhgCAS0DgnI0ICkUEwrJsaQUsGBYGSABTFjioww4GwkFjkkxYTDRdbScCY
lAIGdEIQiZF1AAwRSCF+QKqwMCHlQBs7zTj1mXaFA9AgIx/BRLrIUX4kUUDtTSBSJhEuwEYYi6wur4DBCWpQeDlQxBRFkoPiBUY7yRS6CCCOhhgBiWBqS6EEUFpHCdUgALAQHCZlXCAILOom3KKhCchsxlAUQ0Ag
ArAAAyJCuic2sMwRArWFiEOWirxCkiEIhT8GQMBDjM4iRoKbGSBayYI0BjAUiAGQ/hOGcmRJEjQdEGYA8WyHAAIMpVsrgkHMWCyCWflAiABFCkFRcXDQ2kgy6BmUUZggMhcIEgKJppCgwWAIBmpwIq4qJIiFagQl
4ijDCWxJeMkAM24IgBhpEgQwABOWk3DaGoUkYWEIAIrEaGXQQBEsGCA2u6RLYgxJSkZMNDaAtAwJB8LHCuAgOjG8EC0gmw0hMzCKEiAI2IGYqAMQQRIJAYwSEASRKESM5DKDCEgwgBAGZQcSzCIBKwQAFQRiM+MY
UEIwxCmQAXiBCgdAExsh1VMSd4YJasgkA8DIcREUgMGw0EMuDQy4hoAMBEx6sCgeBiCrRZAGuI8DBJoVYLUtkCmIktAWfP4xeDCgmAAPrphwEWICnnBlwkBGAukOIecCSTDYkCTyZFnwFo9ZYrnWoh5EB5MUSagh
FUQjAGBAh8k4gOCwQGcBnIOLFEgQFIiMGNCQGUTlGErgEElTFAguhWJAcIkiaMNDoNIaAAXhSUmgAAmyVEjwA0YihjYAAxFhACwGUGQgS1dtyxGEEdZCoCezwyBBCAAFCupznQKkYTkQkANkYENoQAQqUdaRADBj
GEyRECJBzcESiIC/aZBAGQfgQqSOAbLCJb7SKLEhUM7nUAQQoiAWBcDZSElY8MDECBBPAkwuAAyjQ4RELAImo/B4pp8AEYKg4WDB4ABvMkYnBICG3TB4CG4FiQFglDSuAsIkChbZMWAlngAYCgkhlTGg2EKBDh6u
ca6bMhRZMJFAUNDmH4gEaigZwm4AZAABAAFABkIkRGoGQCDJytzCMBAuPQBWDWBKXIIUgfq/AKBUoQIA7ABCwSCiHjSDlUhJysYgX1hxZABtAQwAIBABCoSRw+gAMNFiREjAAQojpAMOYEFtQSXREBIIACBQBQPx
kRhu5UsgQpuBHCChZA8ypUcSoCWMAA0PYGBcIhReAqIMoG9RGRPSYAqCYbAI8sAoAMRAAEIaBUh6hUSxEkAExsxBJjWiBQIgJQRxA3YlUBAIYWsdAiCohTpQQpTRfpCjaGmACokXCmBJJZNNDIUqBNAyAS5CyyeB
BGoZJKEExigQAUdwVFCBAsYJyrpJ8GqGI1hlQKacJiZJnpGgwDukwnjzByMdUqJhJAgBAw4BRIALiIVwoRF4Eo5IkkYMCUBaG0xiUJJggkMpSYAjgT6Q3IQEbMGAAkziHyV2M4jABQgm2QUCREAGwBi0AM5qgCvE
AADBIwJ6IZDH0EC1FNYQEaGYjgqDCQqQOVizExjCpKpqEkH4igJ4QFMAUnbIHMiMmghogntgC9VQYAG6EZoTidFAoBQMj0BsGEUiFNADAmSQygOlv0Aaw6wgBURIE3kUBsqwqnnXtPhSUIg7AxEkMACXcGMmgEuQ
KR49FqDFIHWBJkJomI0mVyQjEGEwhoJHqQglYBR0aJJBkCNGphoHDdgCeGJgExQAEYBCmrzMShiTgbsxjQwDSGEGcznjQCBMOEOSFyDDyAIHuARQCcBoBc0IKgNPgQQS3fICWjbCKSghwmACEKOCLRC8EqGQCCkY
PCWwCaSwiQKlQQloGNcOyqgIzwJGCZVUIFGuzEAAgBIlI+DAggUHSqED2HA4IJgOEsQMgIKINGgBAfk+00IasEmSAQQYWoHhBsBYVPAJDAYUAGMBFxwRSiSEWUSEdJI8EmjQCQBIIYQwAhaB4yRepBBY+RwSdZob
B2FbCVhKQCApgmZA7iQCCA3kiMii+IAFQRyKQGvjoBF0mAIGAMAAEqSQAZBDKhAlBAQAgPIh8IHGAFDTRyNgxNw9EGDBDJAAzaANEBIomiKQAEguUg1rQ8C5fgk+eQ1AAUknc2WACRBcIMRahAZUaBN4PAAR6QJE
BKzKFTAklAqhgtYDgh4AcoJDAjkZ6jaEDtMJBFIICAAlQRMhEl7OMQQEUcwHGGCjGhQTpOkcUzzaxIskglVDAAS0WO0CNrAChKGMwUhIUbhAApC6NGUBqZJYIcAdRYXqPQABQiTWEQhIIJ6ZyIzAwIhBEAcPJSIW
VGAR6B2hi0B9ANWLK0BGQrsIkkgY1RAJ1Z3PBytwGJL2QK9AYq8CqLdmvJAAZajACUAQLMMM/siQJCZtAihF4bvKgQgBBokcSIZMw/FJAEgATMDkNqEkuoDipAydViWAgIRwAgSkQ+TQAJAVEyBVAdMVdFDM+UCA
iKIBDMoNNNDEE2JAQsBMgBHQAFi5gBAEgyAhyEQwSTMWJwAyIAFCAEICJMwIbTwAyjB5uDwZAMepHEAtMQLAViZJ4CSQygSQRUBEFR0mFB4UCPBFUlWQIhrlkGQMASSeEYYgoHgFI0CPAjaIiwWoEDRTFZAn4gEo
6CoChYpnAMJKeBWEgJQhyCkgANJAhbjKgaSBWSlJhZNQC3oIwpCN8FUOAgFsBFAAAIPj4giQsgZAk4NWuRIxLvFmaQGAOU5TRMeslEBRGkQggViorkgIrJpMcYUgAaHweAMkKEFCEJkwQAwJ2EoVpAIBrLKSMIoZ
YGwwm0qhOTrlwwJCwwSIcAQBL8AFWCdJwQJvgVNB+HJsITROaoCn7xLSk6IU0cAgIJAJgKNDwkGPGoKVggQdENhSuZqwOQ4aEwCYLxM4CZIEoECUFBhpUADEfBIhcSKakQACCE5MSdWYEMBGJwGQajgp0lS4vEpK
jEBg7irxARoxMMhhViBCCoeuYwoIYKvef2kYgulMRoZgKqkVCA8pBUCgIaAgGFKQIbwOLMB/lgx3hVUaY0dIZMhRAZwFXHAZCjQBqCQABTNnhQaAFSQJRF2LcEiBGSyfAYMBgsEwJnfVDGGAZ5GAIhZU5oEhJ4hJ
EQT6LJyChFABSn4s9IG4lAEguhB3JwDzgVVpA9GObi5I8GpQ3P0BhCyTZMAgFhSkJwPBlR5QhoEQCBUQRE5FDlukOE1ZqopBiuCjAZECyIFMeDAjALJg7CS8RCAQeCqAS8WeMkBDrAg6atACCBwAAdNnsSMKozaT
mmQ+abEUX5kmI4ANgEhDzgmAvIRgIgICrWVqggQNGGEBJSJRNTSEYKC0Fu0GxKHBRMBGTGJzEwiCIQDAAymIBVw8mOAPwoFBxlU6kQ1BAQMwRDho4qayJOYLNRvC8SXwVJNQGSWsqQjW4J3A5ABEUhlRGXgKo4FU
MQcgKPilowUIlGxhJUSEEgKFUGCFIAHjQBxuyQyTISAUGpRBEIEsgTIDJkIEkhBrBQRViGRMwFqBojKC1kAlrIqyGCOgkAwEQIMgWMBoumUIlBlpDNi0FLExjAagUINM6VJCiidHLVBSomS1I0lsBUjKKdNI3FBH
ZqJcXA0HCSFFWJgRjCEtXhOOggBgRAA3sA8abwaQxEWeIDQBpcEBkMjUhNmoEFAEgGgIYM0gQpDiPktAgpDmEgCEgKaRjkAAUR4sLEDoZ6oupJDCWKkAWMB0iSEhF8XJJWvX46gMQBA9JJAlCsm1GEHhAQ2kCAsl
XQ0DTDMaaTAMQCIJYJcDLAARm9EObDQEQiIAA0okBgACFOsZYQBFUlAwEioippU8AX2osyCQi8WUDMUgoJPIFIENAjIMcFyIHABEYAMyouiUCQZbEG8H8pMit0HhYYlEkBiEITFQAVlBNABEBgALKESA4UcIElUG
ewmRAMEclHUBOoBTpiyU02AkFKeDAsU0kBIMi1CItNQJDUMIjkasEbEg5K0VAkhgIIwMAUUJGTgbWDHQQFAyAIBADpBIiAxKCoNHaTytBmApUHQGQWChZGCgGeCeiCOg8GEKTwbicAUMiwEF4KNSAQGCsVAgQJ0O
olShCoAhAIiBYIhUExhqaMABkjyAIGpFZBgGMKQtNaAAGAIiAqIUJgQeBAcGYwLQSNgaiIBtkTaYDoiAUxCAWDAoEmxFojmAeoMDBEgClFFtjAl1AywBQkawWQGr1BlBAJZUVRoBAVA4BAgjyQQFRGbMFJIIRGCC
qJSAEJGGoEyMDwBgzxQE+hMFFwZvgrZEwuQgBtUhZRIOmAKBGmopIqhOctMJgAMAEKmpbA7gIiYQADiBgCCEiC+gTTpUNsJJPLg33qkp6gRgCFpBSZEVDiKUBFgaIBGWVTgs4uZQ2kBuINFgSBEEggAOHE4SMoLM
AKgCEhjDMQSJF0yLECEPDbAEISWEGNCAk/jA1RoZGQi0ENBNgAJFYUGhMAYQ1BkBthaiEQgkRGdptPggAAtYcOtILwEBzAKB2RBFpipGTABxkoRWRBDBeMDQYgMlJlIBWgYVNQhQkQABMG6a45rWbgXCBQMNA13c
EMoBhYdwBXTUQEiqRMQvEC5JWDDCOAQYCoklIiPL46TQCswSilgIgVEkeUkoCgAghGvMICYQFFiAEEiBQCYAAiDbHUAhEjMwEAq8AJtDjPhB0BNECMQYFgAuHAXKIr4JCaCAJ8egAsCyBACd1ieI3CgIqKnqAhUU
GOMRWN0sKUaNkEEoOSsQcQEKMTFpYIQAIEqDBZEU7Wh0RiCSYUqWkFTLgQMIx4GIgFECBMOgomRYIQsoh0bADigyhAqmqEevRMAAUhgwAQOWpiDtV1BRDQWHgBOGVn4I3ggCQACPJQvQEYGuMD4mBENjJ1AFBKRE
YjAj2lGXQYD0MAcYAakoY8BESXnSEwgriDaCBWcxAp+UuEEIeyDE6VKQmaCyCkxqQ5RQ2qIgEoNByEwRgzUKSBaEACoQgYBhnsCJoomTHCnGC86gYAlWPJMIFEEJKgAk6ZKSaQsQqTY8UYcFsBAiF6aUAAIutQet
OkAJKODiOcWBxBAgFdhtiAkodIAEhANK9BcEKRAzipQggABQUJUpABTVk34OKZoPEYoQxRDGQwoqmjALCgEIFRCg2igwCWEulVsDQ5gacPZkUhhGVUoGYCgB0pgUIoOAwOGkUWE4ggK4k4FAlEKJNDACUbMiImDO
QQoMgQpJr+UCRAFnBYUEbCkA96a0qVRCOiAyTgBh/QKeZzC7ATvDgQ1gaBYdJAJAgiDRGmIIApaNVfxkDAQZAHuB5UwgUACE0K9UTgAQgRTEJICylZMRARAB2hLAoQIKEARIpoiQAblz5QUaADAEkKGSghNfgCIU
UYS/OmVQaeAHCZsRbWSEJRkRIhIJAJEcBBYBDLxA9VMrpoIQs1dCBCCiAhCzAsKQZ5ZEyyojshEE6AAARwxUJpyJIQGAweEYCKAoEYXEggQo4gaICfwMBoZRoOA4EskxT0NeQhwBHMwHxtj0EWFBAHJUUAOFrKsC
EBX4Bv3VlnSMBwVAG6AHFAILCjaCwA3ApIrSlgCaFADAFgFRDIJGEAij0AIBjcjGj2EBCG4RAIWbQIokHBBAAkPwkQGRYdQxSQkYJqBl8ApDISR0SY757CjUElCYDFqaDeLAApmJuBIIKGoalZSTBpDJEZclYhKC
ZNtbdgEWBw0MKMWsbAKEbThCQgAK4wlqyBjRFHNJAoR9gDwgoCmWZibFB4EwqorKhALFYIEiIgwBUPALmFQCglSYeuAEVxCiAgkpRwEJDYATj0em/4QMOKUHdv6IZIQaggAByBEDMMEj8DKQ4BXJYrSoQkCgiB/0
QJc3KWigCxAVIBAybPpwNC4Aqp8wAIa4XZoqYQRAERKBAjQwDe1IBIYgMcdCpT9jfjongBTddMgAEKndCAKu0KXsIAEJphAELopSMSn1GWoAYE2YISM0B1EheoEAQqTLkJMHSACwlAjFKnSIObgzIMCF4DCgYEZo
ZrAby2BBdVgpgGJHAIgGm5CwRY6tIGSclLoUTJIgATEKqqmwYxAYQHaFCEyMBYCEMARVJGh0ZkZUV1IiRJkE6gwwViBmVlsMEnoVh1QmEwYRCPlnmSkrEAHIVAPJ6RIooTQEgLAixwkcAE2ABLg8XyYwsj2EAIqc
ZAFgOwCgwWLqn5KqFAmaCkZCx4oBEaxUJD6SAAAggBpOxaBpg6B5wpkRV7DESS8IIJBhcOxTL5IRDg4hPhSY5piC5clzoxBEM9sAQIKiQrCCMPI4DcYgGDqUNRUhcQlMBakCgEowi7hWcQAM0gFhIINUU4lRFgX4
BAYVkCuF3RARtYCOFzwDioUPQiggBA0ABaBlpEMDBxQUmCQQ0SpYpQmqUFUN0CpIsPOktcxgpvDBMrJ4NRHiRuLBAZHYCsiCkLLQN4YM7YCw8SORhxIM4DkQgFqs5UEgAhmzIkkiBAuQKxEyoAVtRhw5BgaFwM8E
XwFKZ3ABwm0kQBDqxycKJCBchRANQAorR1j4LCgZFgKBjQEKnxADaZqkZVGV5fQKEPhJtFKISiCIYSKU1ErbsImoNSCAoQQEQPRhDCyaowxQwNpNYgEKcNKGaqEAhgkqwCxwMs2uopIIiEhi5kAQKSyDAHkmQE1t
BhBwWR9iL4GXUACMXSmBuBFiiSbM4gAEAEwAGUtAXdXFSiBUlCQaSHCAiJAICtCCEGDyQyhVtHWBEOATYaQjvF4AsBhIBpBTkUCpNBTEJaDAYCssMDAASRTmgUoSMPAWwZiCHEeagpo8bwBUFCEcDogMIIEpIANw
dKhKlDsCWDHf1BhgYnBADFGhaowNQISMn8ikImooABRIEejoMCABcaA3iwAQKIckAOzYFPVQkEDwESEUCzpEBDmCZIS1K1EgEE0aCUWSi0QVjXGhkgcBOgspkwJBMUoADHSjpgCC1QRYBtBYKASWp5KYCnDiAReX
GHDH9ABEDIYGBUYkZ6SCBSWAANMskTCC02AkwiVcYRLEYoiPOgUa2CiYQNCBQwg1iSjJMM4AAAgFww4wLWUsIBGhAQKCFahZ1EmGmQipQAiAgVaBCIAOBBSUoQsABUAABIhsAoS6DRkoZkMMBQC8sYDviycjgC4F
IOwTES+2ecY792ZlYpcsUBSCoTXKWgaF64VBB1ZBCAigAEgyAgSYQOiR5CVOmCwI6wriBYEHgUg7xAolPQlIIGiAIcVElCqOWAODRSSEgEvCjhQDC1AqATPQ0HAcUzEUQQARRIgtRAXQsBQhlhyS9hDzJSkLxJts
jBtogQBIDQUssLgV6UkwFSllgBUqDNAVIBBGQDMbDGoFIMzUu263CcsJIDFExV5GEEoVAPOBChAKUULLGAjwr1g0WxYEcIpkESMwYxCahschiEMGIhKexErQZMEEWjEYIBAmKRFEFAgeAMMRZSAJw5E5Akow2c/i
J9ASUyIuaxVTcDkpDdAuBFCGynGJugzeS5MQQgGEmZEAlDTotBCgisSIggZDIjkQqzgzUhYKMpBAhgQSollJpDE42EJGhQj8yCgBKSFsUGBZE5FAEUQEFCARSNQARvSQBAEIKsEEFxVKYgMPFZAOABQWgwxlRQKW
Ik4FqAAkAINKAGIHtrFf4UE7xQEC1QgagiHgBFi0BM0NgGIITtSA5iKQABCBURBFCAmgSAQAYEUVtyClcGixSYFIriXDWg4mIiRMBoIxyshgkQgAGIIioFcNMCQdCMAoBIAKUxyUNTAC2QaiVAOyYEpxyBHwIVCh
nX6AAYxAolAQQB8JVQASGMBNiIbdFh0EILcCEEVmjGAgRpCZ1YAmAKjOoDBLIAXYkAUUYUYDkQkSFgrt1gZ3kQ0wgqDDAEV8CaWVqBthA/oHUhUCIJmzGExcyAAgDISYjJMrIZKEMOUoCImSgHzMYkK4AqGKEoSo
I4MxDa0evGoOJDbAYHOB4NYBBkjpA7NTtSGU7slCkDovgRpAkkWUsE+ARYYngBoVqBYgEEBwIIUEC7Up8CCTq2lABqAEgcIDab4EgBAKI8wYkwJgUAEAoIMoB8gky/iAhamyL4Bw3WgRzEqCgOnk+QKBjPZwZREh
rbeBH0A0olRI6gK0BNIKAGIuUcWEI2JtIzkAAslAALGEgJR2hY5hCBhwiPFGVQIJSTTwAfJgACSKBoTYF4FJaECg8GZWXg0iAg5gieKTQBggC5JIAgYDgWcTAIEGMpIEQgggkTTwK0+VslAIgSnc0wpnQp5DNIyi
MLBEJHKJCZgoEABA4aFiB0RAANEkEdkiuOYABolEEFXGUCkUKqBrs4UIgVqfGkQbRmBAxGaTzAInJQuUZKiCIqkUAroAjYEMKzJcCC4gQBGkZPVyEqQOUBbEowobmQ5EgGbiAaJMJCaO2akAgGAv0O4Z2DZKtTEM
nJKmiKJGEAXa2kAcwkCvrZAgJiBIsEFR5xKTIBDYGOasRQXYoiQOAKJWMxW4iCAuYgPk+EYIAIgaKpCAjYUBXVOMoaYe3BHFRWZAUUxjAAFJCUFGMp6WkgliDxgRIMQOTPBVwQEA1Af0gc8CgXo8YQCAJIEAEYQX
CQWiwCUjAo5BgawyIKpBADBOMBC/AKkDfQEYZHYhMWQHouYIUXsQUkZuiiRfDYIFzl1ECgxApr0KnKAkC2MpEQdJb3StKuQIV8ATxLIHbMKIWx0gAAVJCZEJSC7AdLGy+mIpFBABKDooRNQUEJN2sAUWAMCBAJKi
B8AAAFocZkigKgMiGo0xOoX7iBCiYzALHUsyygBA6EWBldNkvBhOAgJYGjRFkBiBK2M9phhB1GXhQiQA0AmW2Sg9oXTYU3lMEGBAaAYHB9SYQPGOmTA6ZoAEnEAgKWpXAIlEuPgXkuBMAfgxAIUuyEuqQCAmkQtc
JXJKIupQIUgQZENyRhAACFUjQqEBBgICMWAEAiAJAK3QMAUER4gCF2gj3ZSfduhDHExAAiwxoSQn0nHLRgQYEIw9QzPqFNAMqEg2VAD+CU5TgEGBDuiVUlMBCRg4MowJJSNHACEEPRUI0BQIoArAE2Pr/pOAFgZe
CSAJQQAKjRpqOIADBAyIMg1LEpYaQ0STIwFGQnDoAjhiqYDhZJZ5MSAIdBUqYXIgEgRRKrKA4RZBGfZAAM0GGCADYWiUCjytLBwJNoCEKMwmXwBBSXYIAKUjlxSj0ThlBx1JCoEiowsUCggAEiiFGwIBQD0GpBF5
ULkiFQgEwMwhSgIAmCDQEwBYS0wOiMiEKi5uDlBOxIImUczwQEokOYo1B6Az5IobTgnZAMCiwByUJqCKBkIyOkMaKiClxwALHIAC6AEAggEgEKh2FSGDJAAuEBMrQRQKBAT4XaAgQQFHLqMKHSQFswJMw0kBkwgS
jiJAsohUoqxsAKEplLZA2ZV4WTH3qDIPDH1LQAgqUAgSBAUYWBiwIUBFqB8+tN5mMABoCaLQDZsSUiSAxQwMAySE0oziqgeREDpOAgqXgoAERoyAwLIghLUdnlIDmSsgUmcC4IIcyVgYE4cFBhBjSDobiFgdxAdX
CIA4qBAEhkhlwsKomUdBJmMKExMgJGqAbJBMLiBQiQLrIEEYICVgqBDLQgfQABlLgBYQqEUYDCEBjKDGwKphPQ1IhSUyHIUlO4Mmkgi6AK0EQkkMqihASP1miEC5TTgKGIAHBAJABEhkEL1tATAgAOEGUoQEsxkB
ShQwRgGAIIBEgCMFiQIYLqKyFtQYRBsEFBSIjBiUBYLAghScVICVTRhQABABkawahdCBJJYHYxgGIqMeIHAKkg12MYiBgCwWj6QSxgQMQWAgIEQC2IoBEAoowkJM5qgGhARGFkCDjyBC8HgigaoYBAoAJARwlxFi
YAbRGaMyAGQhAMSSDBBIoJISUYchAVE13WQqWEJOqkVnQxiALVDM6jGcahIwgQtFFiDAAuqAcSE8gh8SyCAUhKkChA8DBljhGHC2eE0ZZMmHUK+qAYhzQECGjjg2WhhCxJNZTuNEWwnBGOEKVRAgAyBgF8FkFpQO
YASWgCGgyCi2hgAD9DAHJKBGjAxGAIlQbFHFDB9goHRDpFQKEAu/hgOMgIzpJKJUABoS0YGCDrHIO2iJGAHgt5gAJwCCQICIJK9aAKYFGDQEBjFI+IRwoHQhQCg+DRXkgzWBIihBLQJUTKisjBc0xIcgGkLSwgDZ
5Bm5UEVzOLTFMINhVxE2KzuEyhthJ5klA4IdYwmlBlVCpkpyGBECAXLZEUYJBRArABJASIoAIxMKOBVIRAoQog9uKOMYEojdZ7goHhoI1CwUOGSZEV6AABmJJbnUJL3aAUYEIQGIAMRRUgEiAj6AKLrBBOjlarCC
CNJgKLs95PlAPQAAtDpKXRhsEARMwJEkzQjlGQ6BEbQqJx2FACgEI1AqYE0AC17QhIoSsIAggQYREoICImSsYAdqABHNmOsYkCkFLAmHuDqYHmSeEEQqVb0g0EA1wKY8MkFFhigpojkTMcAbcJhQgQIGGpaQNNkD
k8FgAcGMRLDJxgphTAEk1OdJX7V0CzHAYaALBogIDRAKUFSSQAjyQjTAQSYPIKJllcCx6EE/EAMLK0G6M4SEABKAqiwUxEtKHghGQpGRuYOdAESTQaZGpUFrYABgRZBBAQGkhKnQIiCwIUSUpQrPYqGAcCwbCXSH
gdUYLOWAoGzaQEIXAigDUJCd+AAlBEhQElSiQIKkAmIq4UAAErRGN+IcFgWIWCkPTstAaAgBJDEooaOYQIKW5MI61KEUmRIQgQTBkASPhrgAyhMjGkyCDJOEEJt6oQYpckAgATVARICmMSKBATCdgl4wjgXEYMwX
U7bYvLMKdBIio6TUBIS2P1VSSBQIQCBgy+EK+SyAcml0iApOyJsDwGUqEEWCUQAQhmiAQtYIkYJJRCzg4laRxGKxAQB6CSIIgjJITKODfMA8AYC+w3qgABJHSCCxHBJABIRGGbBVBMFAAA+TLGCoz4OYD1dMA0Wx
QkAeJAY+s9B4sLwS6YAIEElKUAc0QIX5AA4zSIONXMRACDAMJTQQkhCpkUAhaQZA1LQAMHzwAKCm4CEQaQeaBggBDeGgZ7AO1VUSeADQ2EBVHg04gJUu4SoM1AjwrqABiuqKGPKfpoBAgRFqdBIkFgTEwjIFhSof
GDrEWQWODrYZBRoijEAAscAXh+EqwPIPUBioILQkLQaKAESx4BQX9aGEohQaRQDVgFQAjABOGFFRgBIAsCIZKLCQiE0ZIIAQqmfhwS4INQIOFGWErAJEQDFpCiNYEWYHKhCcpFhWRRpBAAQoAgsAWkLIygGCPNjB
UkUliNAKgQ2GoqAAAo4MliUwUys4MVogJrI6WwCijBDQgQsCAPFJA5EEAIjBCBaTrICBQ0aYCwAJriSQCFagY4PpUWIGIKBgwhADQAeMYsHkQvCNEBgopIoGAMQThIcKLcaB8rAgDlUhEBgLwZyQNNAOUkDQI4LP
BSBRIrVgNhvEINZIADxhIhR0nRQNR0Kgs0QIeiIGiJIHYUBBARRtZhIB9KWFmhgIVAIIyNsVM7CBoIEAcFCOkCuhpMEZOATmEASuKo6UUIAyqsAHCHdh+Dg5QgOiFOiEMGBgg0q6SCdWOSCgItQqQAp1zgBDQjxR
JMQCQFFvCEuVlbiE0UQp4Ge3pDICY5EAUJoFBMAFY4hxcs9XKAAJOEUmQAKQCAwypCc4o6o8BAiAOkAjDAJABBAgamlMQGVAEESIg8QwkUBpIA8RCg8pChS1QNbmAFCAAR6hjIUBcqMKBHAIClmSBRE9EREHAxDo
S0NA3yKE0EuAhFCIUAuWFTZAhACsmxC0NwKVLrAD0oiTVQYUAAHhREzEqMAGwkMSMAn2HBNghOxEmQSEEEMUXmwUgEkQEaBZMhrD0IwIJTBtMgeiaECDQjyE+BcgyQLLj6ESKQneKOPAgTkEVOEiOBnQUxBQgplD
gAIgAHZLIIUkELMPQoCYBGJLSOieZkzDxtkte3hkojAuAoIsMakUIdAmDw0hECGEEA5yiJEmYZRA6HCIEsIJSkxqAVEOo4g6sT63KziCnDrkkkWDYBQOwZsJ2RYDLaLLLQCAGaG6B4nALdZBQ1rg0ACzEQSKhAll
MNRihvFaFRtAZsTkoAeAwEBGSHCjpayxKAAwbwBY6fgRhaIYg4ZI6aGImAW2cCGFCINlJwkQCNUUjD4xFVQObfrUAyiNAVTgUowRchwEC5ARJwgwUASKQiAAEGBA2PqOYCkT9ipARdIoxCCdaEAICIkAQQBXsShT
CBEvUubYCIFIwEBIBQwbQskhAOQeQgWg1qSQIdGcwBIke02pwIAAkQlhyNsQYcEkmxEGpdW5QhACjsgQzNKIBuAXvCIQQOGEEbAFIp1QIBCIhhoYGKtBkFG2RGSSC1IIYAgg0xEWMMwBBwHiJgGpBEFDwhcHBh/Q
CmMx0HAgmggAgjhAyayBgAlGcCLUpMghmQmoJE0oop0oOoZgQQoOAhKRCoBQpEULBxwQnkUEGoGQBO1BQGgfBra041ERpIgwPBEYGNQBBqiOgHgHQDKmhZMgJFwXHAPAKHw6sCYTFQAjizsaEsAjMUFQgdX14azS
sghWQSExAaUIbAoocQAYaGsFICWTiEj5gbgCaVNCdyxUCiDBHEALRLCFSYSMIiIJavQAZFqCoyvRhEUa8btARgmQUA4bMAQiA0JD2hmHggliYigaRaQHcYGIDW2C8AqjDw5g3RfyTicr3GaiBBQHcoMVUEFAQGAY
1LAmnE5rBpQkBJCBQqUFBI0AhcOEgEqQEXjHgE1LmBSixQAiwWIklFArIgCKHMaCU/T9QFA1AAkePDADZEhFEbAZGzRLAJyLQCli2wqQZSKAKpIwANEAoFMCWDFDMQSBgQgAaGIIRGmEAixKBFwcAsosQMlvVNlp
2DABkE72QrBIgwDyMEQ0UczjX2BkJUJKAoaIKY6icJrRTEGUIMqHIgbBibKkM4aQCswgUMARJgwUBSACAJslAlgUSIa3kBlRCqZIgBHCQQA23Exk0YaDJdYvEhaCF68QQLkiEIwATCUcHakCzTTTEQQdJ96wiiWA
IygaBwbsEbhBGgXDCQguvBzwJaKyTZjJVoqgQiJYSgBlrDmGINAIgXTRCFIgQgYSCwoE6EnACAjJiIp0OANoAAuYDZMoNsUABFSuFCAyU5TCCR0YILAgY5EYZ8EngAKwAhjx4SEBDggljeMg4kCQT8kUgmQIotKa
AYRoqJCTSkwwNLgAHzScWQqEL8FEYQpIiARDkP9gBnByYVcpMKhgqCrTGcEqgICboWvBggEGiIBAPgtTBihw9k4BSqBFQAARNgIrECgAQyY/ygAzeBhzIBQqTSYmJmBgmjGMAQiQFh8ExsWGAJhAcBsSGSOBhwAq
WIGKUgQQQWVbegoookMAyOiFgS6lskgoDwE4VwBk8lIgyXJA1iFKFATokDIJiElEIQJSAMBSgCFxKIb6fOID1oDBBwVfe4OgwBrsbDJ0GEABxyAdcJJUPxNACEAMyobQBFCnADBIWYKSyCqAalPRwCQA2MBjYDJB
Ij7jiw7ATZAflIwRI6iGDdEQGzSUI0AJmCwS2UWAWCIQIisOh6ClpEZxCg1GQUNirY00ysrgwGCRQ8MKQkVkHo6DUR//QwkHEITFQDAep04BAiQCHyRChH6UgCiQFhIyBoSJEO0JEECg60iMxyhJADNtIuSQCoCC
HHH4AE7RMFyBOdmhISgIAgw3JFURLrAOyAZ50QJ0oszuD6yHyaJpMEFHkzSAFIFZCIi+TjQSGCecD4ZPGfSDIgADosGKB6DUPIgYKFAiMoCSekjPIAiQ1jSRF0oBaHTwFuvAaS8KloBNwArZqFhECBRKolh9qKY8
ARRSWUFAOYBgYCS0UZkAXARmhAPJQYZvCQgIlkSBDgZgDEUnH6OGVAwTKWIDw91qzAQGbMACyCFwYvLVkFGwmAQVcrgOqhGACI/ERLgE8SIQIdfMiAAyTN+pcVA6FKSAocgAiA4DaUgqiARZsEwmIO4J/Eb4SMBG
GBwXJgOIjwIAAOgBAYBYzGIGypCOiJCQy85zBEKMKd6VBJQSRiIQ6dJGywABADAAvFA0/mawQSwItkCwo5IhBAwRCRUEBGLJEUNbLAPA9ND0MSgAQoGzKKtbG/KoBQCFBIciY2RyYoRynS6aRwzEEgAAMhIJEwIj
YAIFIAIdRxsGAE5EGASMYRikboogI5ARNqRMUzS0wzBAXJMkYGpGFSEKSWNA5ISSYiUZhGYEgEwMmMACQFwIJhkCmAWAOmAaBgDwAzSKFIgEoCIAgAXpQXgCIiUhBQpIC5loQcWyeDDOoqWgWFWFDIBjgBAxcYBQ
Q70sBSDimPCNgEAAGlmRygWyRzmksQwSG2iFSoqBRJdiCNuJRrIq1jRQ4CAIDANYZT5NSNAhe6BgFsU1hgAUAuJsnBIQhrEABqhRfAHAghJqBUIEGQBA9SRInQoBQJXKuGwQoBOFoJXABHIFhqBFQosQAzGbDkei
VXBUL0SPFeEBxkiciEQLQFTIRFEKGAq+CwaI3ySQlzpFCwNFBDhIZomVOyAjkONQAOM7qCQBhIeKrwPIRMEkCBQk9BCLBtpkEACEqxagsQGEgIBIFJ6QwEUCGsV8rgOGOQiAiRLkihXSMpKpIZzVoIQD2AsqAehG
KEyCCgr0oEQcBQtahj3JFeFRZWwFukoERIg+soXBUAhwjYImuULlAA0AgB7BEBpkRyMgEKNUSlyC8gbgUKSOCyE1IhMYqjgeehHiDc0cdYIoO5icQo8QCIViAIBdYNBjrNYBAiiwIMAgBCIG10OLZKRyA4VgyAJL
jMJLyjMEMEKqIgBPCLB6IAAtQUEMShHJOYNxFuNpmcgWCMO8jMQo4xkEBQkUk2EAdYAmBhmC4BEschg2CAoKME5dYAWnkqHeiRJQAwINglA02iGf4QDQBKFBPAgSkAFHBRMQIAQsAMhALBQAEGx4NmVPGSKDhoQ7
CgCElSJfJCrVCFSgEPJ6ISIkBYCDUAgGsxJJgoBkRJhY5fvl6IEBmqDkMElwElLBBgFjiUI5FGQDQAPCUYJBJAjcmEFgGsUEpwvYoBgyigyg7i0YxRhkXAFiBzAD0EUCCBCQeMXYOXJZJNDQTYZS0EiAFgsYjxBM
DIUCIZQQGsU0EZCKqAyJBJEOs8ACktYlqNMMQfaDIbUAFR4DkR1UQrEcATkOQBA8K5CCgaQEaSAeUHGgIBRGYKSgEJPFJlAAgARYBKVsC+UAgEAYg2BCsYtJBMMdCASEBgAJ8SQUXow0gUmFA9MhECANX2GkUQQW
QRkSgwsIkYgILAAAiACSDAlgRArqtsQVEmpQoIFwahEgII54VAABqGBAAEhQSIZCKixEAVLg+QAKtBjYCBKnQHHZQmQC1BeJYeSEqoyc8wEFIFgTC0EYCPnSWAiUIAJF2QpMIl4iFQR2EE6kBACmIrwEuomw8BNA
KgSmHUSxojXpEdVhuEST39MxDREAGGAcUr5FnUBECbWmQAMDkVWG0pAPDEBZjQALgMkFNmAQbrGABQAlkw1YSIYAVERmgXaoghZxRKPqTsEQAsAlAkkVuwACIGwQVUEsgeD0oKeoIDxag6DDESKyEoaUCAtFoAiL
BQ8NV0dIEwxFIwQQGFsCIykNOChCmCaCFISWaCugt4iJnAhMiAGRyAIXApkFiDJEzBiGCxLjwAMsFHCHSkEmNBkgEBDoMFARQN4RBSEkCI7K5pGlxAgAgAQAGFJqZD7WECPOAARtaIE0U5VCAUGYCJhIkXUSARQn
4QCSFAFHBgKuBio6UADAAxgqySFUJgCKgQyhEHIIEgCBQRBTSyQQBoqhHAHICCKqADkmCBVMCIi1DPkKgJUBLAUO4CiQMgSIDM9QSUwpDFw5HARQiESUpIEQADqViKASCFKAEEToKgG5kwQagAYQE4fBAELSoS8W
zgoSoDTEwUwYoBQBn57B8YCK4GkPIKaCV1qRGkmF8yIBQymBKBg9mgAWCIRgAFoSQYoPwGRwDoAwLQJ+pVIICvwgEUUKyeQi0BVCGJMm5ACgBTACgxig8owinGWQJLrowMUJhwQ6yAMS0qkAAGmhCKBIR6fBrUoB
hWEAFA4Qi1jIHAxADAB+AKNUYJIwBXRACQ4JRXQxWSpG/PKCFZKLlRRBGaCAEl3bXkAwKYAyBQB7WbwiHJFjsHgqDAEKCuYsJBNByMUKW4DblTYBBKuECKQGgIEYEikCi0dgKBsELKJvgpTGjMACggTwGtIyTGih
WYJAQEgEeI4KlAK2wmSBENG8QWEhEAUCIxkM1FzN3FYDQKQfAwhGsQr0IiiLEEcFVAJwJgMFjpKIRUyYXgB6Jq1QSNQTQvqXSSADhwEKLeq0clRNtc8+cWgOqlYupPleAjiEA4oOOAQFLBQg1U+9wEQHCIjFwEBA
4HAmoiBGAyFVggk4AhMEIgQEwxXAAIxJkiggMBtMRDiRbQ4QqYdAAoZMbJWdkEqAAACtiQHXBQcRcO6gwk26gM4xOxiCO9SRiBcIOlqwBmA2AsMEgJwGygtEsASKciGkiDwqiSPKASdoXHxgsANIGiblR4Q1KGRP
EPAIAdiFCSkIj/VWoaUI4DHwQBikxOAq8BCBFKmUAkA0OSHliFxoBQCQXCAi7Au17DQeFiggVfpgcAo4oshgwpuhXk4ogBjWIQVlAAgYqioiSeAIKKEKlAhguBYGIBABhVoxmMcAIEJQODhSJAVnjIypASQRATtA
C4rhUCCAYDJEFAgAakFMrDQhHuyisgA+GqiE3AmgTnCzsAgNjAQYSBBCJECgMhIoaTzhyEHCCB3XCCEPooCZJbTEAEBTgaBMZrLh7JcqgCgQ4OEgSBIAlYQgRGoIC2QQMGohB+hAMGwopJg+xDkB5RgCASwRDCxD
B+b5kYKlIAGJxLYbDAJJoBDAAUYWzUiwAhnJwxwMVIqbkQv1EBpgVwahCApIGXCFJoAQaw85EoOZi1rUNIiHJNGkx4CMCNtQXChAKUy4MI4kLgq1ANTXCE0Wt5iEFldECECM4AKdfiAAEA3g1IAUApJIYIXJIirj
Q8YYIE6yRX6YABBABAjgQZKAJVJnUQQBgjUhRUACBISwCIQAJQ0wksSTBaGRgDssAgkNpQCKHOHtRYGAjABQAABEKCyTqgdYMwQF1LCANBACQQBQNRBcE5JBRTIUhZAYVAACK0xTgagIkUUShIWJEBhIABXJRESq
EmCgNCZFIdLBEYRBFDoRBPA7NpKdCKUHgTDIk0Keod2kMQprQiDVMhxhUkJ9AqjBMBkAOQyCXTqDLkQFdAuqYUAwcxAJBQIDGE20wqI8ZKLSF1IL5FsBAfgFCAmESImgKKxK1QIDDEwcFhIAMRcKpOYMxLQO4WVQ
MoaAXHmEQnAgoQAEkoWA6WANAzDdtiAGJsIHDs0ECKZZAUALZzUYCIho5JaKsDMZQQOIesghURJ5HPwNIQxGx9aMBIFAKhRYA1UDoBAGgE1wA7EoIAqKhwywIuCGmrz2+WFFSAmMBbRQECkxI1JQjEHUgFIoxXE2
sAgtgMAqAsUUpiBemJEKcAKBAwFQ6oqQIFbHIlwoqpy8MhgASw2gMARCMQcCpJBYKshTKJdIqvEqCANeQIOkIksGAOhEIANfCyQg4IXAG0QkunRSWCVh9CJIQYVMQkPJNUAIoUgIgAGAhAZBFNQa2jCxGMBTYUUB
UxVighUEnNiIojphEubDNv6RK7IMcYUiFo0Tb1k4AbPiIADmyyCsgwISeYxEBwYoT1BE2JSYolAqvBWgk6G7oQ4BCngPlBiGgCDFUCjGMsoZSkBiEKEAIEQWqMADASghhEmCZhoNrIBgEMcTgCAFd5SISOlmx8Kk
BAJARUBBUYA4BAqAEgrEkwtJ4dLfUggNwHkHXKY22Or1AiWjsByyEqCSGAhg4BqAAiANjBMhjADLskrWWgcdFKBBEIC8g0BJKUDOKggiQknDYBBlgTSdCJiSzoFGcRBKhkQ4pYgAloMjLjJexlo0CVcgKABLEMNP
0OYVBAIEMFI2IyRoQqAIrGQgqKGMBg8GLCmARyAJhyFpUBBA7AEQRyrUltiJmBY41gYWlwBaAjjDAsAAIGyIggFoFWtKBiBREFyQA4sNNQxIJ4FPFJbiTOiWFtCmCshnNHMhoLDAAvQbahJGTDlgIgcQRIMC41IA
8WgwwYBEg0Ag0qrBaGTeigBQMhsYGiXhCUFAKUJRZYlBWb3BMJFbwCZ69HIOQMpWMpyEooGmEhQuosCFiEBeIGogwQCcAJwCAGgIAKhjEEA2Ug0hGAwoiQEEYEEB4SqAgAkvkAwQwJGtHqbAJjkJSDJEDJR6H6QY
C/AHJeQzyxAgD4sBgcLBlAhGCgKQghKgGaaU4GSl6AFASJBkjoI9gQYDZBwbMQAinLIYyVAaXhIGIcShYneU4CEQhKHgiGJS6aAkbE63jslkpJEiA0ChoI2yBCog4lQHgISNFDBKiJAAoCpB1Vz0wU0CoZpCKp5A
QBs5QFdA6segbkKJKCpQMLqzQIB4QMslIqMLVrSAFTMIJPiAhyFK4BMyKLChlqIYSQ8EfTwdSQAgsQgEvCxyRcQiBWczEDFRHmICBQQgSA45AvOiCBmDYAsiIby4UCigIBLMTIU0IkInMYeIDQQAFMgOmYTpBw5M
TXbTgJANBiEBpPMAC1IAJfxgbVUTAkoeESCTiGAwqTH0AAcDFVDeGwSfQsPCOBDRKuoMJ8sIJAUjSCLpAoRDNMZikbwk9hgAgTUAYDIoCPaWAZBABLhRE1tmESfAhRurwzmoNQaFqCgQgasCiLaCCCDcECiWDQMD
gKgIARfNQJxagCJEAsJEVCGojDUFuGiiRw05BwMDJNACjwYho065UrgiXQxAAIEspEtMQSGRLSsgBFCEHbJhoDUTsCqAbgI4AcjDekKhMKLiDwETDwNCzrYkhAHFkIZMHI0lwE6JAAswgh4AYAAg4CK4AgkrihwI
aiDOoAxUw2WLSBKqEhYFGMhNANpAQCUAAghS5ESSAygqMYV4EGgBA4glwqSSJECYNw0c+YARJDhgNRokWkCBAnRaDUHwANTSRF2FAjYihATR9E2GjGAMpgoQpbUCACEcMIZYLlAgVU6FBgfWrgKmMEgGW0GqXIp0
GCQcQeHgmRQCgBmEcY1IowrMkhE7APREgs52DogD5aFKAl7yBAQSxKkQ6EgRFHCAIAFAiZVN0AhOkIdmpAH2XrJCflwgJZyGK6KJGYBGQaoA8iAGAaLnkAJBAiDzYQBnApAAruCA1M6g4VCLDkNLBUWpb3AOYAUA
W0YCixkwPjFIlsEQebQsKACCOAcY6yAABgLABJUAAjIkhMUQs0BJAYBBYVMEMtkEDNJEmQoBXxSAyODYpwhIBALIEMrN2pVMjQQoEsmZBTHkwwgZsASdhwhbQGRlYTiggsqiAaNSyzyC1gOFI6wwYIxOGssIaNGg
CXVBBMFaisRQAlRyLBlQSAw4+ALCIUFAACl4hyEgxNEiiCAAEt0/eGMAKj0igFcrYQRAIht+NIKhKKlNAzUbqiYABAsACAqhDDAwhmIAxwYjAdkIpsEiLRQZANrBRpgoywAD5xgk0cLwPtgEogmnE2IhODAAjwIS
GKRhBLyhkWApIngSTC4wMNCaBQQGBAEADrCeWpwMA6cVsANKoFkmIUCBQMBAQxaqMQPYEBCANJDJHFXJdSkCIwGmKIDixBcQMcj0CMEEDRCGhXo2IEMgbD0aBgSrRFhqhGIBmrEAWIFbQOAhJrANUALQJHZ5TBSY
hOySWDLPmgeCAmsf5kSGRPAgpNEUAATRQWg0aag6mSwAohMBAegCVQ2EKdKAEQLKMb8VMIAADokHRFMhYsCNGsxkoBkgwaHhErKeDhgJBoSTUUwrAEJhMHD9cABI1g+QIIrhCEmAQiIok0jiR81vSgtukBBUuAsF
ACCAxpg3RclmLfBCSpwoeC3QhiaqaZ4hwE0IDoxZODIBhzJSFccA4GAQkiwklknWHAygEAVQJgUoaqUAKYMwA2BFKCSElA3SicbgqoaojDwoQ2goIQEBM0K9HISDBCJAdKxMJwkCIMgNeNBRDJMNiglgAkCAcJNV
ANASAjiAOIFKLhBCVcCgDhHnKBpOsJzIAAol0EQSgYFtQZCRgFQDmJPzYKRxB4ChIGAowUUhMAwEqIOiS6DFT8OI46nQOZAggsZ8yXGg1VagaRKIAlAZqF1MCgJNsTFg5eANhrfpHUT0dYbdaS/khGhiRZQIXoxO
gcDQgmA2W2WQNDgRxg3zHfpJYiL5E0FeAIPIFJJRjPiCPGkJHuDSOpCKAY1lPKRoSg4HKCimuW7lCENEABcKHoAYBgYoh6XAaFQC5IDY+sCIADMnQPhJ7GQMnBAo5CFoMoFgKAFaO4ggQIKEkDcGHkK4FARALngo
RsoDEDAKcVoOZISgIqmiyJkuoxhAQhrLrPCuhOKUgi2GECFSQXCIDgwnBACbWQFxB8ACwMILgQRDEiiUvgCoWYoUlSLhHOTa0jqAYAYYdjIiUIjFCRKCAAANSyIAgj19YjznWEDozE64WylDEAAMyHL5qhALhicB
RYU2NWwrEwmLcUIhTQeXiICAAVACIAQJRUugAAa0lULkouC2847xFMJA4eepEE8FCuo5j89ARQwIq0iAiGQcwDVCIzUCYIgJNQ7FRABZEwQDtAECRaL+HgIksWAgNIAg0yAWygoC2EYqQAEsJQhUYg/FAnAMAZbs
kkyUCFEhTgtVEggBUjQoa4eJwaZAqlJZgUAQQMiijEvTECskRA6FBYIABNIQ7DsTbvBZRXIiKspCZWEMyaFmEUOFSRQUaecRDOMKXGIRLtjkdEDnFs3nEAYwAXUv7RpB8R8wKXIEke1gDDqLOFYRgALAHlwnlBAn
UpgL5IqLwNbwQcB8E+AbYzMXAooBWJxAAA4rDYIwACBYF22AQOpETAVlYBCH5DRFAQYBRFhAiSWIAAIRGRDOTwMKDmr1pzBCgCHI8aJ4m7tAMGBgpmQhB4QAaYANYCBWQOELwdELzNEuIiQBEIyEDHAwRwQJCUoR
A0aMAILYATkEDY8yPIUOEgINmDCEsQBlILa4BKxgeIDC6gIgECFNXPPMKSzWrm4swqgIxEFAuaYFH0EI9ApcAV3BMHiGsABDBAOOFQdBiwMIpSoUIJvgEcYRM0gJJUVZLqiCoKNAQ7eAGajBzMBw9UmhYO1MnrhB
YY0y5ifAQ2hpVRmVJeyGFhAKBIItg9vBwACGQoYkBiEVQAqgTISH0IK3oWBcTARIAhEICQQAJIKahg3+4BXRnopdqk4oBEDSkkKBCEQIgMBAiXhLhhSQEAUicMB5agBiDDRkBAJQMlZXQ8EIdE6dAaSIiaAAAisR
LGQkqHpgsgCUEEmElCuYQAnGmRsOWBc0ZxNxFRjLAlPmRGYGphYEAmQKxRMgIIUiVLQNGgoMgITBBDGQgqCoQKIGGVsI1IAI1A9AxTgkAGEwJik4AHi7PUYrjUGHhATWFIRiXYXkAQwAAmCtIDSHgIqRgAVQFrcy
oYPZE2IARqBnHRgSEEuWUFIkc3rAsC6xIQKkGgZK41D9AeIsgpAN2QDPCBhX8iEQI5IFQCLGkBI0MSgF6UJIBmjpibZAiShCmxdxEugtBAMIBAiQoiicBLYIXoAIyAGLAgIiMhEBVEBGghgACmALbDxiAOmqw5iC
qJBwCg7IIskCzAMiJQSCB/mhUBNPIllYyhQCQXFoUAeOhoUDLEREYMJJIZwIJUIAY5WkxhKgO5ClcnBCLEBgYIiqhwuaSrTEiCA1EEYSKKKQgBE0QpbYAAZuVYSUCcIijIUUAQFJCUEJyBIHxLEEkkhbANyC2cZN
hV1YBUHAijBEggFCJFygpmTuAAqkUTJALnA+JmMCQBhA8L27kGpEYAGRmAB0wRYXJpCB0BAEiRAAVR0xG2GCAUSCJTAIGOENAQIsDAGhJAICqaSJ4XIlIYFodRV204eUJCETpkC7iFFUZEEIpZGBQyYhpJA2kKCN
BCOQUSksENXRWKQkkYOLUABTMc92uhAgosDAC81AclGBMAQaBCkXgiQAQB5ETBTOiKQgJHFEoQn5fI4QEEPApZQiBBtSAjYjPuDIHADxgXBTTBrIUOYAKywsE+JwA1oosAaCmJkEEM5GgA6AJAwAgGYRpHIkQQMA
XcAOQHhFlZAKHaBL7wQLTJggEBCRAwkEVS9nQXFGnBJKLuiRsEOYCriSIDZBCCKQIMFQoAS6cDQmuoaIb05kSeJpoMi4XfiBBLNMiAkwfkC4EJQnirIsUhqFEZtQyMCCBMJl0FQzKgpAeBuECkwfiEIAAVsEyucM
k4TD1iohOBEznBEkAnBBRW9QAAM2JBiB3CgPAAEyChEAAlWPoeQE4OQzAAnIMEKQBwMVEowyMwlAABQUf9PGELEoIcAkxMA8pJA3URsNwDFdMu8mAYTAQAE5gNgB0ICDuODovBkgsIqIAkFIrDCguIYtOQ2hBhiP
Y2CBBVgZDBJjiWiUAFAgEZBkgKiADOQMJlgxYJNwQUAQFgbpGDBHm4pgwbEkMY5YcBa7KQq7VoYTxgeWFUDogSVEUCBAyIBJiBIAoMDJJyCDq4BMOCRphADBgTs25wZPKBAqabIKBgagYUIDougEwiBSFAABoDhE
4Sg1MAARMAMUIAQUFAFgagV2B1WIQlpSbMsBlBHYFuAl1QISQCQly1CGWhtsqmAQCJABKCAQwmAEYkGwAQHyUhoIiQEAH4nA2AmBrSUIDXoD+dIEwQGQBoc2cmo0KhjNYUEhEeAUHsVAmUBrkaBIwDAAK4JBrQCM
A0KARg8CJOLweYCaIrQIljBAiMA4BxIPBgTJwUEwWLpM0qEDYICyCgHCvRlW0RFGF7YSCA4dCQEDhEjBkQgtIJACmnBJHyGgNHFQwB6obCwIIMBsAEgTRwG5ACMAJIY6TJIx5cg2AxAQAo0FVhdFIhfRFMCKqCCq
VKiQBGQIQcXtohgcIIEBQbDAIg2YQQAULRNcCCI5IgqBn4DBEyCBLkTKkAuBIYUBDDIRLEohBRVbCBwgAERD4BgSaIFUIhGjhTxjYEAXggpFY+AAFABInWEsDAeIQhMIAuFsSRg50CkAi2awAIHYIoDAQgAIMFAY
a4J0KdfFKIKiUbITghEEAZ4U8EJ8E0ADWXMPHQAggIgyEAnUcmiQpWBoykCAG4JgYrX7TQmAa4TSwIBmVpsGxSRo2fYhxJcJDMEIMKBQwBBCCUztDOYqpANY5UMGGgYLwsoRMHQxBGJC4yEEWVMq8QyJgwIOCUKk
CYJDJqArCACMSCBSPAgACFksRHQUNZBaAB2SAZieUPokFO44oEjghRXkJFMISCUFRtgxCEjTIsStNgbIghQLbMEQQCJCeAAEDMhOAGCjQBWuQxJAgTkLFB3SI5/OArQoM0Bp8NIEXMFCQNYXhFlFiAsAKBhDCMrS
VCIhkAmbgsGAQKRUDg0AJFalIJQAIQJQCUoFpLYjO1s8wFhAEAc5MERzuCHovNyI8FAtUQI6cAgAORBDKhiHZKkCaaSFjSmpRiRASPgKEispAZDScseOBwkA0QGFR5AgAMDdwSQQF0jgGqv4QBE1ApII0gwCAEEQ
MigDMk88BCjLhnE750AwhB0gAihk4cCSB4tEgymgYAFJCCgBZS1gM9zTgB40oisJMoUiCwGigAyUtNo1gAwoWBi0oAJiuxmCJUEJagHhQkKIAagCdqMGaIYKbBxBAIIDnQGCAKINAgo4k1ZA/AaQTRjE7EqLEXQr
AIC5JxNCsLxAhAgpKVqh4QcgHlRxAYsM1CJIIRcUEUBHBHhgAHLwLiII2kCYWAPEIgK0ocQQaBBUWKgIoSQOGyEEMypIZqAoKMImBPRoQAMJZICAg5kkBQIZiETLxaKVeIGCBQFAUhSA0CKRJyiagBwIoIGArUBF
QsHyUxYFwArdmRJAYA2AKQ0AiZJJAAIIkDCqCGEI8guIoi6yGxihQCEFMFttGIsgfaANmEgGtigTMURgAEACKEeuCLEaJHTSMtHRBoocAPCHUgofAcFyAC6SPRBZIhgCJ0ACEVTMximFDFJ3DxjhEUs2tQYpXEoo
+GlHQM6ExiEMdVDlCyigRICgiMEJSdWwjFLA2BMlBKjWFEGCi0Qn6BiAoigk2PAMCEFvmRoM+IgKSVBNnIjiKnACEIAE0AoBNfihkMEAD0D72BJJfJsQiUW4vAd+MDhQ88Kf4EGtAAAl4q7QQ3WkUklCVDSTRELo
Sin7QAM4DMCIyAAAQaINFUjeKAOxjoEASGyBxCKJ+amArgWFkVdAkQMgUAAIoLOhUEASGBZIDSkSBxxCTcFApAiiAaCAbBOQUGAYIM2ATICwUIBQosBwhIIsvwAFYSssFAcFOHDA0oBRCGZNWEAYgIgySLA8MVED
CJ4IVHsAz2EGiNAoMMAQmATAFgUFB4QGHCh0QRZF1BZYpdEgNCUCABFEKbUoQySAhRA9QIkEDQNQWymADAIAKKgmyJTKwwWgSmARAII2gcThAADSwIgYAIG4AwFpywmDtAjwCAaAP/RFGmKBaUXQm3gHk8ULkaqW
y3qCUGOzga+IBokRBHlIDkQAi/REWAoGMtFY7LoBCgbSYHmEIdWlQLiLICwIQjOYIVgNiEBLBIQgCdjUI5EIEsNsZIDIoIgw59EBQOMUkjFUEY0UgVxlSUEqbxQISLhk+2AkRLqQ5O960o2ABJjQVCDAAYxCY4sh
Tj4knUKED0pSGvWWEkAKEAIUFC+QiFmiVSBAWBIgQRFIx3gpEHAqWIWzIYpCZjvDjAgwRmKRmGGwKITBOlpGAuxp4XxAsQQWlxxI8RBByiqqCeozQUCqFrg9iKrgLEgFoKokeUpHCQGAGCIhIAGglQGFRsBAJMYC
9oRUsymHzgRUKhGA1QkE2QAlA4g0AAga7cREhQUMDkQXgDFYghsEVyUpMALE8KrnUYwywiQFIGIsUOSlJSSAiyGF2yytkDhAkNYhCkHBPBQRYuuAYwUIUoCAYUKUiEqgWPA88NQ1BUEQHiTgIMZQIAACwaeAEB6D
AAgQEk4GwAhGATAbfQqpQY3iIhcRo6iJSDA0OwcTUeCAPVojWBAuhMrSvXyDQwyYdMiCKCEVGgAb1hCig7Nek1plFEmhlTe5pLISBTVoGFYFADOMIGCCAuUz4cIcjhzhFQTz0QcEoGAK1KNtBuSPQAbYRVySIwAI
YBMoQNM1zAQAJskgQgKAgIBTOIMCARmBIWRyWKaFqADjI2BaSfwg1BYnQnkGlqFI8pCpaoRDIWywVANVACkgGCAFMIAqpSM4i1xkeQMABAoSjXCwlQBhY2VbOsZMMQCgkG6FDVtMFCIICwIjxGAZaICEQoAlQYCz
jbiiogdgN80OMwoqAhBMRU6RYEHQaJigAhiIYV7YngB1NOuW0DFHZMxQQwJfSTtDRpPU9QcMSDEkyDsayBICQ36oEFEOAQARCcCFwacgNJLniIIC4EUaKuAfb5sikETAUqM0IAHABZMqxCfILLDyBOToCGIBYCKg
QrrM0CTUk4pEhIgSIQNjoEFMJkACnneACWSYHri6CEQhXLggcBCF1qtlY6ioGCAAOAgSQUjZCWQo8wEhcGkbZPg/iwQYClwKgEUAAACQRQxIlBJDDuQwBk5BIJLKAAZDRhztDUDAoQAANPAbKhCdLALMaUFRgClF
FA1DMmgYyJygCAIICRJFiBnwBGhqAs/pBJwGWlBGJuoXJAlSYXEaZIQQ4CFxUAEpATTqQAwwEnAcQEEAAAtUAF2N5QDBGZQ3kTKw1gYgFdXgMGZhRgLkAIAATslQiralQQnAWD7GLRGw7OTUF0JIYA0MBAEDCwNs
AzQkUBJQNAZQYE7USYSECQjSRyASBiABKVEEhcHAwkShKJGmlQQARBZoA1QXCEBAGjWVREHKVrgkQlVHAyBdhKAGwQjBYZBohSAIFiHQUdlCAJA4kCAhk1GQBxAsrTChIAiAAjaAFgUGBoWCByIT9cJBONCSKCY6
iACkgJOI5AwgYFBK9YIRhGigSVCixhESKE9BEAFsAFQGIDngC4QJYAACnFOaeAZMCAQEc4UFCURnwEAyCUQ0A6iRggSQzmKNlikAIWDkCO6fL6UGS9u2VP//////////////////////////////////////////
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
hH6Qgod4fYJ7cIeEi3qDhXyEkn58eYV8gn2Jg4Nzen2DdoSIdX2Cg3uHh4OGg357i4WEhYiCloaFhW99goKCg4R9hXl7foOHh35xfYaMfniCioR4eYJ7hXWCgn2Cg4N+hYR5dYh8e4J9dX1+hoN9enyFeIV8fnuD
g4KEeYV9foSMe36GhYJ+jYV+joJ8fH1pfniFdoKofIJzg4R9eYKDhHp6iX6KgoSNgoWChHx6eoJ9g4J6hoR9d3J9fYJ+hoR+goWCeYeDhYt+foeHfYJ+iX2HgoOHfXl9fn6Cfn6Cgn17fH14eHybi3x9fYKEhX6C
fnyDfoZ5fHqMfHyCfoh9h4OJgop7fn2GgoOKdYJ5eoN8gnyCfH2IfH6Hh359eXeDfnx+hIKCeoOIeYd8go13e4OIg3x9g3p9gn58fH58gn57foJ3eYaKfX55fn5+eX2Cgnp7hn5+fnx+jISJgneChnp5hHF8enx7
g4eDfX55iHp2fnyCg36JfYJ8inODfX6EfX2Efn58hX59fX59gn59fX2EgoR+hIWJfX6GeH6FjG58fIV7d3yMhYh5iIeDiY98goeJjYJ5e42Cd35+g36HfYKEgnuEgnN9fnx8j32DfnOFh4eEe4OGhYp8foKGfXqC
goN3enuCfoKFgoZ+g36FeoSDfXp8gpCCfIOJhY18fHyFiHx+fYl9gop3fXuCfoJ+fIR8hXl9gnx+jYaOfoJ8eYV9fX6CfIN2enl9h4KDgoWPgoKCfYJ+fn59fYaCfoJ3e3F6g36EoHl7g3uEhYd+h4iHg3yEhoiD
fIaChYJ7fHqDhHSCgoZ9h4ODhH6FhIV+e4KFdnd5hoODg3mGgoN+hX59hm+Eg4N6hIJ+c4aGgomCjYZ8gnxyhIh3hYqEhFmEfISFfn6LhnmCcod+h4iEfnR+iX5+foR7en6CdoR7h3p2goKDe4h6jYaDh4OEfnmE
fIJ5h3l9g4V+hIJ4fomOg3qEg32GhHp9iId3hImDfoeDlX1+i3qEfn2Cgnt5iIaHfYeChGyDgn6FeIJ5hHx9foV8g4OFfYR6ZXiMg4KCgnx9hYSCgoV9enyHgn6LcXl7dniEe4J7hHuCgoN8hnqDh4qDgoV7iYOD
fnt8hIiDg313g3x+hHx+fH6Dg3qDhIqDfIx5e36CgoNxfH18fYd7fX18fop9g32DeYaChIZ5fHuGg5B7en6Eg4J+j4N+hIR+fIWDhnWHfoR2hnSCeISDgnx6eoaCe4N9foKCfIJ+fIJ+eod4iHqNg4JzgoSCg4N+
i3uCfXp4hXp+goKCen2EenqJfoJ8fIJ6en2Hg4eDfoWCe3qGeoeFg3t+eXx+fIaHhIiDhYOGgoiEfnRzfH14i4KHfXiCeoWGfnqGiISbgn2CeXh6hn1+gnl6h4OEd4h+gnt+fXt5fnZ+fXp9i4R9fYR3gn56joN5
hn6Cfot+eXiCjXuCiHKDgn19fXmFfoJ8d3yFfnaFgoN7fYl+foKGe36FfIiEfoaDfYR6fIaKfnqEdoJ7g35+fop7e3yWi3mFg4J+iIOIgoeFfYKCiY59iX2FfYJ7foJ3fYiDhIV4eoJ5d3uEhYKCgoJ9e4J5foJ9
ZnuIhYd9gnx7iIKEiIp4goV9goR6fn1+c4WDjXmDho+EfXuCfIN7fn6Dgn6Eg3yCiHyFfYd6iX2CgoeJdHOChIJ9dH6DeYyKfnqLhYJveXyFeIJ7iH59jneCfnmDiYx+hnt4hISSg4V9hH6CfX58foSIgoOCfnyD
e3eFd32EeYyFiIV8g36FjXaEfHl7kXuCen18dIJ+fIR9inx6foOFin59g36FfX58i4J6iIaGg4KChX18gnuEfIJ6gn6FholrhXmFhIJ+eIt7fn6Cg4N9dH11dYWIg4Z6hYR+fX5+fH6Fg3Z7fIV6eoKKfoZthoKC
d4J+goKCdXp9hYOKgoOEen16fIKGa4SCeHqDfYR9hXx+inp+h353fYWKfX6IeX6Cg417en1xhX17fneEhod9g3x+dIuJfYN6fn19jYqEfoKGgpJyinyEfXt8hYODhX2KfIV9g4KDen2CioN4i32GeH19g32CfXx+
fH6Ddn59iHyHfXt9e3yChYeJfXt8h4p3hnqFhIN6jH59e4R1enx4i4uIgoOEfnd7hoOCgoSIhn16hHl7hn1+gn10gn6IhIR7g5N9gn6EhIeFhoKFfn58eHyJhXeHd3iEeXqDgn2Cgn6Fe359fXeSfYN9hn6Dh4N8
fIZ9hn2HiH15hYKCfp6DhoWCfn6Cgnx+jYR+enSLhHqDcH59fIN+gnx5fnx+hXx8gnh9fIOEh3p1fnyEanx+hYODgnl+kXx6hm59foZ+hnt2dYJ8g4OFfnCDhX5yhHyCgoWCjIWKd459h311hIKGenuMfn2ChIZ4
g4V+fnSDfHaFgnqCaYOKhIWIe4KFfXWHfnh8iH2Dgod8en57joV7hnp+g4WCiId6hX6KeYSFg3SCgoqGeXqDfoKDgn6CiHqDfYOCfoJ9hX18in59g3yHfnyFdIWGeYeEiHeCgoKEgn5+fXqChHqDfYWJe358h3KQ
gn2FeYZ1eHZ9fIaHfYSLe3qGeIJ9hYOFg3SEinyOg4J6iXp9fHh9dHZ9ioOIh3WHhIaCfX6Gg4SIgnx7fHF8fn18eYR9foV+e4J7enZ7jYJ6hXeFgnt9foN4dn56hHt4foKRfn5+d3t+goKFjI6Dg4J+g32DgoR+
goOMiHaGhHiEgnd6hoJ4fYt9hIZ+fYN9eoODgnV2gn6Cg42Eeol+hn57c3aDfHqMeoV+hoJ6hYOMgn6DioOFfnt7g4KCfHuEe317fIRyhHyGfIODgoJ2eoWDgoeCjIeGj4uHgoWCiIODg3iGfoKCcouChoJ5enGG
eoaHgnp4fXt8h4KKhIKEeoJ8g4WDfIaGfYKIcYR3bn1+fXx8gnyCfn2DfoV9g4J5dG52dIOCfX19enyEeoSCfoWKeXqCe3OCfn2DlXh3hXuHfoJ8eHx6hXuEgn2ChX2DhH1+g4J+fnt3hHt+hHuCfXl7eH55fIKG
goWHeXp7kIOEg316goKHhYJ9fn14goV5hn6CeHt+en14fnp8fXx8doJlgpN8hYZ+foJ0g4WDfIZ9foJ6g36IiXZ7eoyCg3KKgn19hH6Ch4qChoeEfYyFiYaCjHZ+hImChHqJhIJqe3qKgn2Ffo+EhIaCaH6Gh4aC
fX5+fImEfYWIeoN4fYJ8gn6EeXx7ZoJ+hXyEjniGd3qKfIJ3hIeCeIOCg4SEe31+iHV5fHh8g4aCgn6CiIN8hYmCeIt9e3d6gn6JlIZ7eX6Ce4WIi4R8hH2CfXx+e32JgnqIg3WDfH18hYmLe32DhI2Dfnt8i3l5
goqGhH6chIeGeoN+fYKDg3x9g4J9g4x5i4OGfoJ8fXyCjoWEfoKCfHt7hX6DhIKVfnWCfXx+i3eDfnqCfn5+e4J9hHqJhoOCfn6GhHODg36Dg32ChHyFfIR9eYJ+h31+hoeFhXyCgoODgoJ7eoSKhYN4gnt+e3qE
hYOCg3mCfX6JiYp7e4Jzgn5+eISMfn19foJ2kYV5fH53e4aGeoKCgnt8fH57d4WHiXuCfnh7noV3hYWCfotvg4mLjIZ9fYJ5g3p4fH2EhoeDfYV+fYKCfoV+hHmMhHuGiYR6g4aIiHyFiHl7hImFe36Lfop5e3qE
hoJ9hYKMd4N9goKCfnqDfIiEfXB8fXyDfIqIiYWHd4SCfnuFeHt+gnyJfoN4fXl4hH6IdHt6jId7fnx9fIWMhn6HiYZ9e4J+fo17fpCCfoOChnyGfpB3fIN7fId5hnt4eHuQhYWDdn55foKHgn6Ih32HjIyCeop+
iH56g4d3hH2Ehn2DfYN5hnp+hI6CeIlyeoiFhX19gop6fn58dYN9hHuMfXt+g3qGhYWEfXeGfXmFinl+hISGh3uFg359doWLhIN5fYSKeYJ6fIaQfHx8goN+g4OGhHx7hHOFfHyDd4iCfouEhn56dnt+e36Xh4N+
ioKGfXl9eoSFkoKFg492fISCgol8eouIdZKCfn2DgnuCnn6DfYZ5e4KDgn5+gn6DenqHeYWGhH16fYp7dn2JfJZ4e4R+fnd8hYeCfHuChIWGeoSDhHZ7hX58e35+eHuDiIR+i3R6fnZ1dIaKe355e358goN9goaE
fYlyeJB8g319fYOJfXyCfnyChISFg4J+g4Z3fnqGgn6HhYeCfod0g3F9fH6Gg4aCg4N+foJ9fXuCfoSCfoV9gn14hISEiIOEgn6Ffn16e4OCgnp4iH58gnl+fol8hoJ9c4Z9gn5+hH2LfXyFfX6GhHyJfH55e4eD
hoeCb31+fo2Cg32MeW+GjIyIfISLg3iCd3eFhX58gn5venx8iIJ8gn2DhX6ChH6Eenxmgn2HfYt+eIKChXyIgnp5fHuKfn2Eb3lzhIh+e26Cd4Z+gnqDhH6DfoZ+e4SChIWEhnh+fX59goJ9eH1+eX2CcYN9fXd+
fop6dnyFfX6DdYJ5hIR8gniEe3d+h4WFhYKDfIN8knyNgoN8fISDhHOEfnyDg3x9fo6MgoeFfYV9h36Egn56g4Z9god+g356goV6hXuKeoV9e3qEhYNwiIN+dX59gnh6fnuCkISCfX6CgpGDfoJ9jYKDgoV7fIKJ
gnF+hIV6fHx5fImEi4N9hISDfH6Egn6Ge35+eX6CfH1+dX1+fY2CeX6DhXZ9hoWCe3uCi4Z8fnR+fHyEg3p9fISIfoKGgoR9foV+e4qDjn58eYJ7hHp2h4J8e31+gnuCfIVyh3mHhH2DiYN9eYR2eH6CgnZ8foN3
g3x8fX55hYuDh3yCe4J6fXJsg4Z+gnZ9e4KFfYOGhHl7hHyCfn1+e4KCg32CiXF7fYN+enuEhX6CfoSGhIKEeYZ6hoKCgn2ClnmJg3p8dYl1g354knx3iHt7gn6FfXyHg4WMcYt8gn6DfH2JiH18fYaCi315hn11
g3uCh3x5gnyDhYJ3eoZ6fX1hh4SFhX2DbIN+j36CgnyEhHuDdomCdXt+gn2CfYqCe4eDfoR7fX6Ig1yIfXp+gn19foaFfoN4foeCfnyFeoV+hoJ9gnyHiHuDfYmEiJV+fHp+jH2EhZCCgn5+e4J9g4J+h4WEfYKC
hHyChIN+goKKhIKCfH12eIJ+fYZ6h4KDgoV8iHN3g2V8g3yEfYWEinh8fH1qeoJ7g3yDinyDfoqCg4Z8g313d4eCg4Z+dHZwfYKNhXiJg3p5i4N+g4WQgn56knyDeHh8fXyIgn2RhJWCgoV6hHx8fYJ8fH57h4mC
iISFe3uDg4KCeoJ4fYR9fX2UfHl9ent2fnuHe3x0gn6EfWV9e36DhYJ8h4R9hoh+fX6EjYaGfX5+eoOFgn13eYiEgnR9eYJjgoWCgn2DfH13fnp8foR+fXx8e36IioV+fn2Pc358fYZ+eoN5gn1+g3x8hXV8fHuD
jn6Ehnp5fXyCfn19hH2ChYSCeIV9hHhdiH2Ch4WEg3l9eX6Gent8g4x4hIOCgoV+e4SFfH2Ffn17eHGEhHyQd3V9hpmMgn56jH2CeX6Fgn6DgoOKhHiCgnl8h4OCgoJ2e3x4joeGeZB8eYR5foeCe36FfXuVhYJ8
fYJ8en16fIJ5g4J+fHd+hH2EfoKChXl8hXyDfn2Ddn2JfHx+g3x+inh+foR+fH18e36DhX5+inqHfIJ9cXx+eX54gnqEfXyCe3iEgn2CgoSCfYOFfIJ8d5F7fX52fYN0hXmEg4N9epWOgnaVg4J+fX2DeH2CioiG
gox7hYaCc4Z9e317gn2DiH18boJ8knaCen57hHl6fIJ9fnt9fZF+eXp6hoN7doh5dnp+g36Ceod8hIeGnX1+fIJ3goWDgn59h3t5h4WCgoN8eH59fH6JfoSHiYJ5iIWDhnqEe3tthoWCeHp6g4qEhoJ5j4N4fYp+
gol+iIaHdnyEhYZ3e46GhHl+fYR+fX6GfYWCe35+kIKCcoWEgnyDgn53eoJ9fYV8eoyRgoJ3fnWCcod+houCjYJ9fYKChYaDk32CgnuDgnqJgoOIgnKHeHt7fIKEfYSCkHp+fIKFfpqDiX59fId9doZ+g4l8hX6D
iHuDg4N+hn2Eg3mIhXGHh3V3g5KEe36GgoiFgoOCg3mLfn6FfXl+cneHg4J5dYKEfX6Ch4J6goR3h4N7iYuDcn6Eh4KCfIODdHyEg355foOEe3x+fX6CenqChX58fH59gnyJgoVvfI2MhYiJhHmEg4mEfXl6kXyC
fYJ8fod2foKNg32DeXaCg4l7gn15hXyFeoaCi36EfXmJfYKEfIaEiId8hYWIfnuFhH2Cgnp8fYZ7fYZ+gnyEkH13eYeDg4SHfnt7goOEgnKZioODfn57fnKIhnmEg32Ee3qCgoJ9fn6MfoKDhIKGhHx7fH2Ce4J7
goN9b3V8hIKCfoiDeISbgoV+knyCfXuCgnd2e354gnqCdnCFe32KiYKLfYJ8fH6Ee4J8h4WEhX2CfIt1fXiEhH14h31+fX6DfoN2cnp7lnyDg32Geod3e3aChoeFeouHfox6g3qLg3x5g4d+fX6CfH56foZ+hHiD
e3yFh4KCfnqHfYN2h4SDgnt9g4iIgpl5i3yIfod+gpV+fHmDhoaKe36Eh3p9g4J6fX2Dgnt+hoaGfoKEhWqDfoycfnuGh4KDfYR0hIN+entnboN+fn2FfoR6hIqEfnl9goWEh4V+en58d5FzeXqUfnmUhIOEenuG
g5eLjXyDenx7hIJ8gn5+fnqCiHaEg4h5eoeHenl5joR9fH2Gfn2DjoJ8g3yCe4Z+fYN9hIN+en57g35uinVwc4N+eH2IhoKHeoKDdX2Idn5+g4Z+fIKDgo6OfH1+doWCfo+EfoR6eoJ+gnuCfn2GhXt8g3V8bXt7
hoiDhYSCg5N9int8hIJ6fISCgoiEenyCgn2Hg4yCboh9fYSDgn6KfIJ9hH1+goV9fHZ0h353foN+h4ODfIl+gnyEhYmEgnx8iHqJgnx9hX17g4N8god+e3l3goJ7fomDgnuLe3SGe4R+fYOFgoV8homGe4qJgoR3
fX6HeHmRfXp7fHuHhXl2fIN2gnx+fIN7e4KFgn57e3WCeXx+fXp5d3uEhH6CfIaNe3yEhoKFfn1+fIKChIh+hH56fnN4gnyFhYV+enp9eoV7eoOKeYd2e4Z+fH19hH19hYN8fnyDbnyIfn2Db3t+fXyCe3x9hH19
lYJ8fX2EhoaLgol6fX55go59fYOCg3pydX2Dg32Fg4KFhGV4ioKEe4t+foWFgoJ8en2JfYKFfoJ8fnuDg4KIfn53eHyKd4SIfoR3hIR2goKCgn2CfoKDiHqHg36HhH6EfoV4fX1+g4Z5h3x7foOCfIKCfYWGfnuD
hoOEfX6DhHqJh4h+fnt5eIJ3gnqHg356d4SHfI6Hgn2DfoWFfH56h4KCgoJ9fYN3fIl+dYJ9eId7go6DfoKDfnx8goZ7g32CiHyFhneDhHt4foOEgnh8fn18iH6DfH1+iIKCg5iFeIV1g31+d32FfX2GgoiIeYd8
hX2DfYeChXd7hX1xh319gnWFfomCh458hnyCg4V+kXuLjIKFiIl+iIZ7en59fW6Hgn1+foWCiH2EhXSHfYqYhIKChoKFiX6FroN1g356eIV3fod8g32DgnSEe4R+fIKEfnt+iYuCfIR7g32Dfn5+fnuCg3x8h356
dIR7goRye350gn6GfIKDhIKDfI2ChIOIgnp7foR7fIR8fXx7gn1+hHh1e4eCh4WCe4J+foKJhIJ+goSCfYN8hYN7hH14k4J1g4WDfIV9gn6Dg4KLfoV+goR+fH5+g3eCe4R+fol7foSGeXx9gnx9j4d4eoKCe3uL
eniHhnN+i4R1fnuCd317goKHfn57hYeEgoh8goN+en59hn2EeIOCfnqLh4mFhoJ9fYKGgnyKfpGShX17goKGhouCgnqCfoZ3g36DgoKGiX59gnd9fIN6fX6GfYKKg4SCfX2FcX2FhnODgn2CfH2FiIOHg32Eg32J
goR+eX1+g3B8hIaDfXuHfYN9io2IfYKFe357doR4hYR8g3mChXKCg4ODiX15gn19pH2DgoN7e4OFeYSCeXGCb4eCfYR6hHiHfYKOi4J3iISGfYKDfn6ChX6GfYeJiX59kXuIgnN+eoSDg4WFgoJ9fHqChHqFgnF+
fn2EfH6Ce4N7i4OCh4KGhJN+lXiHgoKDhHeHfoKCgo19fnt7g4WCe32FeIR6cHx1lnOCiIN8fYV8g4eDiYWDfnt5joKMe4d7fIVxhHyIfoNug4OChHqGhH6GgoKDgn2CfniKgoSNg3N7fn5thnt8goWCg3eFgn2C
g31+jXp5eIWCfXuFc4WDg36Kh4KGfoJ4hH6IfYd+e4ODe4SEiXCEgn59foR8fYKJdXyFfn6HfnmChYuJd3x9fn6IhX2DhIiDfYaCi35+foN9en6HknxvfYZzeYSHiYKDfHx9gomDhoR8eIeDiYaHd4p5fImCg4SG
e4SGhXx5hIx3fXh+gn6GioiEioV8fox9e4J+kYiMgn59g4KMfIZ+hn6Fh3WOfXptfoOGfoOEhoSGgnyMfH6FfXyCgoN3hIuFfYKChH10dnuFgnmDgniHd4eQg36CeoN+fHR9fot9fXqCg4aDg32GfIKLfnuCfoJ9
dH2Fg4p7fnqEh4N+i3x8fIOEfoOCdoV+eXl2fn19fH2Cin6Gam98iYN+kYOCi32IeX59homCe4ODgn58fYKFfoWEdnyFhnmFhqV+g3p3hX2Ngoh8fH1xfnSDhGiDkXt4fYKDg499en13g358foR9fX5zhXyHg4R+
gnt+fIJ2fYt7hX58dXZ+g4Z+en2CiIR6h4V+hoKCfIyKg3x+eoR9gnZxgnx7fHyEhXl8gneEh4h+goKCfo2De3mReoZ9ioOIhYR+doKDd4R9eYODgoKVd3h8g3l+enmGfoKNeoSJgod9h4KCe4J+e36Cd36Cg4R9
iX19dXuUfYJ6fX2Len2DhoOFfoKDhYuGg312eYaDhnyCg4N8fn59fIJ9gnqCfYh+foZ7hpWFe319g4iEgoiKhH2Hen6FhHd+fpJ4hn18fXuFin14hoOLg3t8eXx+hH5me4ODfIWHiYJ7fn6EeYJ3hYSHgn6IhnmC
eniCgnt9hHiFh3xqhYKDdXp9g4N+hYd8fIN+goOIg4KCfXp2i4d+gn19fn56goN+foV+hYOCiIN+g315iIuChXmShImEhXyDgnuDfn2Eknx+gouEhoODfIt+foJ9eoR6i3l8hHxug3t+fXiCfnx5g313gnyDfIh+
g3yOiYJ+g4eCbYJ8ioWChISGgoR9e3p8foiChHqCeYKGe36Edn5zgn58goKCcoVifXiCa4NwmYR+fIeHenp0g4aWhJl4goJnenx6iH2CdXF+hIN8e3t9hn5+hYWCg3mEeIaDgoJ9mX55fXqChYeCfoJqnX6Lgn6N
foJ+fH6ChYOCfYSCg4R7fnmCg3x9fHx9goSGeYmUfnyCe4KEfIOEeoWFfn2FfIKEhHp6en2CfYh5d5R+e4OFhYaGc32Cfn2FfIOChnt8foR9iIeChHeEfn6Dg4N9gnmPgoN7j4J+g3V+e36Cg4aCgoSHjX5+hIJ9
dnqLhoh9foaPhYJ+fnV2hIh9g357dn57fn6De4aCgnyDgoR7gnp2Z4KCh4R4e359hYp8fIKEhIN8fY2EfX58hX6DeoOHfIN5goKDg4SCgnyLeoR9eYmEhHeLfIOEfm98eX17gn12fISEi3Z+eoKSe4KEgoJ8g317
d4KCfImCen5xgn2FdoKIfX1+dot9dX59g3uJg31+fnmCiIKUhYeEdYRzfXmMi3B7hJCNe4aFhHx9g358fX58hXyDfYWEiX2Ch4R8e36CeH1+gn6Cfn6DhnqCe3uDgoN4g36Eiop9hHl8fo1+g4iChHCHdoWJg353
h3uDfX2FdoVvgm56foV+foODhX15hHt4kIODhYSIfIV9fYuCfoSCe4iEa4OFeYmKfYR+foZ8em6CeoZ9in2Dh3yJgn2Egn56fnyFhZGGinl+fXd6g4KFg4OFg3yMfomGfX54d359goN+goKCfId9e4Vzfn6DfH18
fHyGeYV+e4V7fnp5g3yDhoN9e36IhIR+e4qCgoOGg4SOcYKCiYSDfHV7fXmJiYN8fn6CfYWRhHyCdoKDen2Cg32GgoV8eXl8fHp4fnN6doqChoJqfXZ5hIOEgoaCg36ChX6CgnqCfnyGb5OCfoKEiX56kYaFfIV+
iH19gnZ4fYV7bHqMe4J9hH2EgoyHg3qGgoeFloyCfXuCg359hHeGfIR+fHqNhIZ8fIt8fIOEiHCCh3yLfId6gn2EeoJ7fmd9gn6GhYKDgnR+in57g4Z9gn6Hh36Gfn55h4KCgnqDdoWMcX2Gfnx7fYV8iXyEe3uF
fIaCg42Den2DhX6IiH2EgoaDb3uJenyKfINqgoZ+hXh+hnl+en5+iHd+coOEgoZ+fZJ7hnt+gomUe4SFfoWEcIeJfoSEgneFjYV2hHV9eIl+eYh+foN+goN6e3t5h3x9fodzfYZ+gnV5goKDe4WOfYN8fHuJfHiF
hm+DdHCEe4l9iImCfoR7eISGhIiCe4qHiIR0k4R+hIR+hHiEeoSFe3p+hIh9foeJfIONe4OHg3h6goOGgo2CjXx+e4KNfoR9foKEiX1zfnqCk4N9g4d0e3mJg4Nui4lyfXV7dnF2hHuIfmh+e3l5fHl7hIKEfH6W
hIx8cnl8en2HdIiDh3x6gn18g2x5dYV9foKCe4d8goV7foV4g4SFeYmCgn6Dg319i4R9hnt8e4N+goOJeoR9goWFfIeFfnh9foSFfoN9goV9fIeFfn18fH5+fn6CfX2JhXyIfIWGg3yDeYaFfXyFen6ChIKDinuH
dH19fn1+g4aCe353hYWCgoJ6hX6GeoOHfIJ+fX2EfHt4gn2Vgnt+gnyGfYJ7en55e3qCiXlufYN5fnyChYJ9iHp3dHqEfn5+fm96hoJ+h36EfoKGc4KDj4J7hYd9fIyHeIN+fYJ+iIx9hHeCfH5+h35+fX59hIOC
fX6OeoOGfn16eYR3oHaGfH6DfoZ+ioSFfYaGfIN9d4aDhHeKhn59fYSEfXiLiISEi4WFfYh7eYJ9hoeEfnt9hn2Efnp7iH6DfIKRe4SHgnF9enuCg319gnmMeoKIhIKTg3uCfYKFgnyHioN+e3J9gnqDfnF8foOC
g4h+foOTg3h+inZ+dn6Cgn19g3d7foZ7fIKKhIp5fXV1i4WCfoKGhoJ5eXl5g36DgnqFgoiLfYJ4goKCg4qFhn6FfIaCeYl+gnyWe3Z+goV+hneHeoN9fIODgoZ4goKEgoJ9e4N4eH59gn19jXuCgoKHiIJ9fod8
fXyFaYl7hHt4foKEdH18fIWCg4ODhIiChH1+en6IfoJ9e3x9kIp7foh8dH55foOEh3mDfIR8hoSDfoaFe3R9g359iH6LfG9+dn59jHuCd3l+gnmCg4Z9dYZ+hot+g4aDcYSCfoORfXdzeX6KfXiDhINyhn6Ggn2I
fH2DeHx5hYJ4goKJe4ODe4R3h4KEhnx+kH6Efoh8g3p9g4eDfIV+fG+ClXyDfYV6fId+hHiDgnuCdoSGhIKCeYV9fX2Dg32Jg4d+doqCeIKCfIOGgoSDh3x5g3x8c3yCdnKCfH2EeXOHhIN7eHx+gnx6kYiDin6G
iIR+i4J8fI2Dg4aDhYqDhX57jIJ6fISEfYJ6fn6Din5+goJ+eod+e32FhnqLdX1+hYKHfYR8bYt6g4eEiHp5hHJ9g3t5hX6EhoaHhXV+iHx9goZ7d4ODhH6CfIR8hJeIfYSGhXWDg3Z+gn58hH2Re4qCgoJ7fo+C
i3uHgoR8iXWGhoZ9fHl+XoJ+eH6Ee3d6d314eoeCg4KDfYKJfHx9epd+jIN9fn6Ggnt8hYOEfH2MhJJ8gnZ+g4R8hH6DcnmVhI1+hYd7goSDeImChYWChH2Hgol6fX1+hX57jYZ0gn18fH59fXV5foqHdn6MfIN+
dYSGfnZ3goZ4g4d8fYh+gn1+fImDhod4fJh7fX5+hX1vgoJ8h4J2fnqDfoOHhoOHcoeOem2KkX2EgoaChIZ7eoh+fHd4fIOEkoZqfIKGfoOJhH59enyCh4Z+boODiHmCfX2Dg4SCg46DhXp8ioJ+gm17goJ+goyH
doJ5iYR8iH2GhIR4foSEfn5+fXuGfXuIdoN9foR5iX1+jH2CfH6FhG+DhoN+en1+iHuRh359hoKDiH6GfIh5in18jXqChIJ+dIOChn58foiChoV7hYR+g4N1fnuFe3V8foWJgoaCe457foKghH56fISDeXiMhYh2
dYORfISDg4aDfn16eXx+fouGe3ODg4yCgnyLiH59gnyCgoJ7k4KDhoJ9hIOKfXh6goKCfoZ8hnqIe3Z7fnKHiYR4eoJ7bnSCenl6hXuCmoOFcX5+fYJ5enh5hop9fXx8g4SFhXiIfYJ+fZB8fnKFdYWIeH6FhX5+
kIODfYSCh4KLfIKCg3qLfXp9foKDeYR+gnJ7hn18e3x+hYJ9joKDhIODfoOIenyEfn2EeH16eIJ8dn1+anN+goKHe4KEhIh+hIZ+hoZ9hYl8god6enJ7hYR7coJ9coR+fX5+fneIe459eXOFfHh+goN+e4KCd4eD
fXN6hYJ9eH5+h3mDfIKDg4KQfHSHeYKDe35+fnuEg4p+hYN8fX19gnd2foJ8hIOMhYJ9hH56h4WHg318fYt4iISJg4KKfoOHfpiEg4J6goSDfYiCeoOCc3h8g4R+d4WGfIKIb4uCknx7hYOEg3uCeIuCfnt3dHeE
foV2enx9gnyIeXl8hHuChX2MeYN7hoJ8gn58g5p7fXh8fnSMfH2MiIV3hIKKgoaFfn6DfXyIj4qGiYOCg4J+e4WCiXh+fnyDeYV9gneFgn6DfoN3hXuCeHx7hn19foOChYN7goN8fHeDgoOFmIeCeX2EfYNzgoJ7
fHqGg4uEfn1+hoWEfnt+hYN4hot+g31+fH2IfYh+gnyIhHmFiXV+fYJ9g4N9hX2Cd4J+fXeMkHyOc4J1fH5+g4OEg3x3iJthfn6Ein6CeoWKfnyEhoJ7jH19gneEgoKGe4NzfnyFjXmFeIV+iH6CfoR3fnyFfH5+
c4tufYiKh4eCe498e4xog4WEhoR9fHGDfoV6fn2DfYR5goWDgnl3fYN+ZouIdXl9fIJ+g31+fX6NeX54fnmKhISCfoWCiYJ4iXqDenx+g4RufnWCfnaChIN+foJ5fXh7g3qGe4aNg4N8iH54lnGEgoZ6gneCh4OD
fH6EfoN7fXl4fYWChXeFind8gnl8doqEh3yGgnKFdX2Eg3t+hn2EiH5+fHp+e3R+hIR+fHp+fYJ0hYJ7joeDeoKFi3V6goJ9io2GhXiGfnx9hId7fnt3in55eoOFe31zkXt3hXp+e4J7gn6EhImDgol8iH6Kfn6C
fn2CiXx8eH6Ch4KGh4OCfIZ9dnyChYZ8fYKEfIKOfHt7hXqMgn6Fe3eCgn2FfIl4ioJ8eIZ2fn1+eX59hYd4joSCfId+fH6Cgnp+fnyIfn54gniVg32LeoKEgn6KiYSDfHp+fH5YeY18iX2EcYeCfIN9iYSDfId8
g4R7fnt7h4x+h4l8iod6eoWCiXN6jH6Hg4KEen1+d4h+goOCe5CGinJ+fIJ+joOFhX6Din5uhH2Ce3uEfXx+eX19hIKEhIN7fXp8fWt+gnyEe3R0fn53jYV8fYWHdoWHfXx5fIJ+hIR+e36FfYWDcIKCfH5+enuD
iYR9fH6DhIWNfIR9fnyCeI12goWDhJSDgnqDfn2Ee3h+fYKShXx+fnV3g4V9fYV4fXeDfISGcn6Pd3x5e4Z+goV7enyDfIZ+hYuCfXKCgoKChH2FgoJ+fIx+e3iEhH6DhHx+gnp1eoODdnx6foWDe3yFenx2gn6L
g3p2fXJ+pHyKd35+h359hoaCgoeEfn2DeYJ9dn5+h32DfoONgniKhYR9hHOGe4OChXyHgoJyd3p+g4N9fH6KhHV8fYJ6em+Eg4WGhH6Qd4h8i3h+h4eFg5WCgox3e3eFfYOKhoOHeYKDhX6KeY55en53fYV+foWH
hYN3g359fYKDhHyEgnl8jYOFg32Ng32DhHxyfnqIgoJ4foiffYyMfIqIg4KGhm94mX2CgoKHhn6He4mChXh7fIaEfHuEgnmCeX2FgoR9hX6GhoWJeoJ9inyCfoWMfIOIgpKEfYmCeXl9hYWDhneJfXx5hHuDd4V+
h4t9g4KCjn12golxi4t5g3J+fn5+h36FdIV0fYKEfod8g4J9dYN+fnd8i4J5foKCfX2JfXl+gnuGdYh7g4KCgn6IeYJ8fn1ydXyGepR6eIR9gneJfn6De32Fh32FeoSEfnuDfX15g3t6fYuEfIZ9fn59bn2DfXyC
foOHgnp4gn2LfoN8fYR+iXyFhI14hYKEgn2EhH5+fX6CeYJ+h3x8inx8hX2Ch4OGloSGgnOGiIOCeYh7e4SCdoWUe4J6gn18e4SCfoODhXh+hn6Kgn1+hIWIin6Ggn6CiIR+gneKfJeFcn6Icnd+eX1+eYuLhpWF
h4V8g4N+fnOEfXyHinx5fHuDiYSDgnyCent4koOHe4uChYR5e36DhoaIhYV6gn15doOGgoSUfX2DhXt6fX6FfYpuhIaGiX6Cg4OHfnl+g419iIKDeYWCeWh6g4OGiYKCe31+fod8e4KDhoJ9hoJ8eX1rfoSChYuI
doJ7foaEhoR+inqHg32EfYJ+g4h9fXN+fIN8fHuDhXl8g4SGgoR6hHGCkXyPhIKFfYh+fIJ8eoZ3d4d7iX10gn59h4KNiIt6gn51foWKfoWHgoOFg3uIhYJtgoN8joR6fYR+jYJ+hHaEeYJ+g3mNeoOCin2DiY53
h32Cc4WCin2DeYeFfod4gnx6eIOPfHSCe4OMfnuCfYN+gn19e35+jXh4g36GiYKDgoKCgnePfYaHfXxnfnSGgnuCfn12gn17e3x+e3V7fHyFeXqGfXd9fX6LgniCg4V+foJ8hH59dnuDgoV7e3x7g32De4V8Y3l7
hIKCfn59fnuChYSCfnF+b4V+fox9h3yDeoKCfnyHeoKDfIONdH2EcIyCfHyEfIV9iIN8g3yEh316h3p9e32EfHt5fYt8g4R9jX2CeX6CiIqTgnyHg32Ce4OFgoOCeH2Ie4KCeYeDg356doiGe4J4hm2Nh4WCfX1+
e4OEen57iYWEgn57e4J+g36CfX52iYR3hoiDgoJ8in1zhYmLe3qCiIeDg4aKg318foN8fIR9e4KLhYSGdop3iHx+coODfoSCfnyDen2DfXt4fIJ+hoOGg4SCe35+gnp+joKDfYKKhH6Cd3x5fX57hnuChXt8hId+
i4R9iYWDfXCEfn18fWiJhnyNfXp9goOFg36GfZGCfn18ioeIi36DfoSCgn2CeHmCiYJrgoaCgnF3en15goh6h4KFfnp4fYWEj4OGfoKEhHyDg4N9fXd+fIJ+hn5zg4J+eH2Gfn58inqFgn6Ie312fYR+iIN+hISC
eHmFeoJ0iIiEhHyFhoWFgn2Egn2EeoKFeX52iY+XfH10g3d0d4eCe3dqfoV+hYV7gnuDfISCg2SCg4x9gnZ3fWx9g4l+fnpyhHiJknp7gn5+goR6iH6LfYKJe4R9g4Z9fnyEc31wd4J4eoh+hop9fX6Ng355hH58
fYV8h4OEkH2Gg3yHfYaDfoV+enyHfnN8fomFiHt9gn6DhH2FhIODg4J9goV6hHx7h4OEkI99g4ODhH1+hX59kYaDfIt7fYp8en6GhIKGe36IioN8goWCeY2DfYZ7eHpyhoKPhneFhH58d4N+dnuFhYaCfIWafoKE
hISUeYORiH5+fn19eHqEfJF8fn2GfXmHioN8d4KEfn18hXx9hIKOgn6Cg4J5e4OEfnx8g5B3fnqEgoOEhH55hISMgoR6gnyCiH18eH58e36NiH58eIJ6fY1+inV2h36JiH2He35+g3p9eoR0d35+fH57fYKIhYiD
hH16hoJ+dIN9e4V+b3xshnyChoeFeYaCh359eoaCeISCe3yJfnt+hXuDiYKKhIZ7hnx4fIR8jHyCgoWKe4WCgnqCfoKCgn6OhIWEhX2DfoN6d2+ChH6Cfn6CeIJ7d4SFdX6MjYl7fYSCg3xvjYl5cniJg3mDfIKC
jYx+g3uCjIKDd4SFfnh+g3mEcYJ+hIN9fn17h4OCeXx8fIZ9fHp+g4KGfHt6fIKCe4Z+fnyChYWFhoODinl+h319e4WDfIqFhYONg4iIinyDeHeQjHOCe4J8e4Z6e32CiH2CeYR9hnx6foVvfnyGhHeCe3t3gomD
hH58fnh6gnyIhHB7eoR9g32DlIR3fIKCfoeHfH59fYaDhIJ2hHyIk36DgoV7goKCd4KEho6Fe4aEgpN8eXt5h3x8fYJ+foiCe36DeXt7fnx9eYKCfX2Ce32Ee3x9dYmFg3qMh3t7hH17hHSChHx5hJKJhHp+jHp8
gn6Jg4SDg4p+hHaHg4aDfn6CiH58g32DeoqIhoWJe4SCgoOIgnh+fYJ3iJKChn6DhH6Cg5SDfIZ7fnp1fpGEe4OFfoZ+g4J6fYR9iIV9gnt5fnx+goKGgn59fHd9gnt5hX6CfIV7e4OOhoSCinmCcX19hn1+gnh7
g4N7c4SSfneCeH6IgoJ9g2iIhH2CfYN+fXt9fIJ+iYV+fISCgoKLdYZ7hoaCfIR3fIOEhoeChYN+d4Z+eoaFhIOJh217cn2EfX6Jg4KIgn5xgn6EfHp7h4eDjIJ9eXeIeX19foKCfYSHkYKDfXuFgnuHgn2Kfn2E
fIOJc3p+g3KIfn17fnp9iXx9g4WJfod8enZ9foKEfnaDhnyCfol+fX6DfIR+hYeCfoWFg4SCdn5xg356hYV9h4eDhIVyfHp4hXt9d36LfYKFjYl8g32CfYN9fH15g4aDe3aCgnt4fYJ+eoR9e4WFd4V5god9hnpz
dH58eXiEeoKKhYV+foSEgoJ6g3t1fneEgoWEhHOLfoaDeXyEeH6ChoWCj36EgoOLe354foaDgnp6loN8g32Qc4J8eX6CdX57jY17i25+g2Z5m3x8en54fYSDg4J+foKIhIKHhIWDfnqDhX1+enp9dYN8eoaHd36C
hn2JfYJ7fJB+g35+fXuDfnl9g4x4dn5+gniCloSCeYJ1e4KFfH2CiJNqhHmEfnlzg4J5fX6HfYKFg3uDdYJ+fXp4d4N4hnx9hnV5foN6eYR+fG19lIV9fXp7eoSCfoqIgnqGiIx9g35+hYR9gnWDgnt9iX6Jg4d8
foSLg3yJeX2DfX6Dhn2Ce4KFg4N8i4OCh3mJd4V+goKPfXJ4goKFfYZzfYN+fISCiHh8eoeFg4KJe3qCeISEfX6Ec3x8foWFhYl2fYN+gn17foSCgoKCh4Z8dIKDgnuHYIt9eX2Dgn16g3yDg36Dho6GhX2DhYOC
hH2Ign59fn19eoV9fXeGfo5+fnx+hH6KfpJ5g359ooN5hoh+fnR+fnh8fIN7g4l4g4KDeYNpfoV+d3qJeH5+gn2FfoOCgo2Og3uGg4d8h3x5eHiFbXuCeYSGeYR+hoOCgoaCeZKHe4KFjIl8fX5bhn6GnHx+g3qG
hHuCg3qEg3yDfIN+g36DgomIg3l+hYh9hoKDe32Ei3p6c4N6mHuIfYJ9g3l9hnxte41+goJ+en19fnR9eYN7doKCfn14eoJ+fn56god7eYyGfoJ+foeCfoKGgnyDfHyCeneHfXd7fnx+fHuHen6Fe4R+h4SEb3p9
g4R6hIh8fIZ+fneFeImCfnaGgn2HgneHh4V9hYZ+fXp9fH6DgoJ+goSChX6GfISDi4N4g4N+fIN+fniThnt8h4J9foeCgoeCe4WDhYKGZXx5fX2Mg36HgnqDfoJ7jHWDdoaCjIaJfnqIfZJ+goKHfn1+hX2HhIKC
fXR7hH2Cg3qCeX2IfXSGfn57fYKGd4KLh356e4SKeXiFhXVzdYKCgol+hIJ+hIWFfY19iHaCg4iEfnxvgn18goKEgoODgn50hH58ho2Ic3x7jISMhnqCd319hoOGgoWKe32KhX6DhI+Ce36SiIKFiHx0g3x4en6D
eH2OgniNfoeCe2d6e4WEg3uEgoiKe3uDg4aFiIV+h3CGiH2Dg3yCg4KIfYV+hn5+eoV+hHp9d36LhHl+fHeIb3d3eoN4ioiIfYSEhoSCfnx8dXiCj35+foN2iIN5hIN7g4mGhYR+hoSGfnyCiH6GiXV6g4J1g4OD
fXqHfoJ8fH6JboV2p3Zod36Dl36DiXuFgn16fIh9d3h+fXuGgoJ5hn6Ce31+d4N8gnt6g32Fg4SCgpF2gnt+fYV8g36WhHuHfoN8fn56fX6HhH6Kd3uKfXt9ioJ+eX57g4mCg4J9goKDfHWLioiCcYODh4aJi4V9
h4KFhISOiH6Ce36Hgn14gpB5d36EgoN8hYN3en56g36Fg3l5dISDd4J3fIOEfoJzhoR7gnl4gn6Eg3d7gnx4hIZ+fJd4e3qDiIN8dYKIfoJ6hoeFfoaCg32Cg3x2iop9hIR7hYd8foaNhXx9h4aFgoOFdYOKg4KE
hoZ9gn6JfYOEdYt+gn2LhISEgnl+jIN6iod9hXmEfnyCfnyDhoeLhIOCfHuEgnKHcYKEhnuEfn2DhnKCh4KDiX1+e418g5OEfoR9iH55e4Z9fXl3dH14e4KCeXl+fY2HfIKCfYJ8goJ+fIJzhoZ+dH16hIJ9g4KD
j3x3hH6HhIKGhId6jYd+e3yEfoaCi3yHfHuEgoJ+fISEfoKCeIR9goqCg4WGfH15e3yJhYR9d3yDhIJ7goWDhHeSgnV+hn1+eoOHeXuDhXqGe4KJe4d8goKNhGuCg4N5foWFeHqEfIKRcod9fHGFhIKGh357e4OF
foONiIKFe3d8fIR+eoSHfX2DfnyFhHp8g3F9hIWEfnuEgoR7hJt9fYN2hYN9eXp+gn2DeXx8gnuEfYOOgnuIfIaDgoKDdHp9goiDen13doKGfHiFiHyFfnyChYNwkYZ+hoeCdXeDhYx5g358hImChIOEfn1+hIOE
fn6EhYZ7fISDgoZ3en16eoKCfn2Eent+h4Z8fH59h32FfoKCfoOFe4SDgoZ7gn6Cg4Z9fISFdn6MdoODfHqOeoODe3mHgn1tfoSFfIaDe3uChHuCeYqGe4SGZoZ8gnV9h4qJfIWDfXeGfoJ5hIZ7foN6jYV8fnt9
hX6ChH6JioJ8foOEe3p9eXp7enp6g3yDiYR+fn2LfYV+g36DfYl9gn5+iXyCe4h7fXh8jH2FfYR2h4WDg310e4OEiYJ8e4WIepV+gop6eoN7eYOHe36EgniDg4iEfoiFinR7g4KCfnp9hIR9fX51g4uGgoOKg3qC
eHeCh4ODbHaDg4KCfYJ+hYR9e358iIJ5fIZ9hX18enyDe4ONfoiCg4R+goZ+hYSKfIJ6fImEhX53fXx9fnt6h4N7fnt7gn2Dgn2CfXR6g36HlYOCfn17fHh8hIJ5foaEhoN9cpN+fYaFe4N4eIl+goOQjYN9foOO
hYWFe4SDgoN4e4OEe4KNeYZ7hX1+en14fmh+eoWVgoJ+jH18iXyHg498goN7eIR9hIJ9hpGGeXuDd3p+lIaCfImKiIKEeIl3g4WHhYKCeYWLg4ODhYODh4eGfYV+hnl9bIN+hIN+hHRzhYeDe4V8fIOChnt9g3p5
gpSLhpxxhXaFhYt5g3mEfX6HjX1vfIqGd3yCin6NfoJ7h4J+hId+iHaChYJ7jIeCkH56g3qGfIJ4foODgn6DfYN+fY2MfHd4e4WJdoqJfIJ+e4Z9homCfoOCeISFgoKQhnt8dn11hIZ+hIOEfoh7fnt7e4N8hH59
goONfoJ+foR7d4KEgnuKg4p6g355fXt5d4KCfoaEhH58d4WHgnuXfn6DfYOChYZ1fnmHiH6Gg4N9iIWCfYmNhIWCfXp+eo9+hISCfYJ+fXuEeYKDhHl9h4J9e4uMgnuIfnuDfXx9foSIi3d9i4OFfoN9hHaCfoOE
gnt9foV5eX1phoJ+e3F4eYSEh4KCg454eoR+hoV+fniHhIh+hYh+d359gnh9e4V7fHWGfXmDfXmDgph9hIJ+i3yChX6DgoiChYN+eYh8g355h3Z9hIx8foOGhoKDjJCChYV5foN+g32Fgn2EhYR+fn16h36Cc4J7
g3yCgnV2dYN7eYSFeHZ+fnmEhIJ+iIJ5fYiHhoKFhYR9fnmDfX2Ci356knx+g42NfYWcdnyGgnqGfX17jHuDg36DgoVyd3yGg3x5hIKCeIOCfouaiYuDhHmHfn1+g4N+foR9hIOFhoSJfISIdXx9dnaCeoSGgoaC
goJ9fYJ4hYOCgod+fn58eYJ8eoyDcX2CfYmEhHuFfX6DfX6DgniGeHiJgnuOen15hISDfoN9goJxhIx9fYSEe4KCfY+NiIV9fnt6gop8d3x7gn59fX17dYaDfIKCenx+hoKDfnSEe419gn2CfoSEhYODg318hYN9
hYeCfnaCiYOHeoJ+enl3foKFe35+cnt9goKEfZmChYR9dIKHkH6Dj4KGfYWDhYOChoKDeHSFfYR7gn6Fe36ChIRxfoODhn2ChH6Egod7eoOChHuFfIZ+hH19fIV9gm99fHaFfHqEiIl6hIKCh359hIWHhHlxfoN3
eH6GiHyEfH6EiIV3g32FjImPfYWKi4OCcoJ6fHuCfnWEfZJ2gniIg4WFjHl+goN8hY+DfHyDgmh7hXqHjYN8eYSEc4mDe3t8hpOEfnx9hHyCh359hoODeoOGd31+e4aCgn2RiH2Gfn1xiYODg3p8hHqCfH56eIWF
iH5+fHKFbX56i5WLhYJtmm5+foSIfoN5gnJ9iYWThXB7jYNwfYZ3hnqDiIN7g3x7iIJ6hYOGh4WDfX6EioJ9fo2HfoNug4mEeXqCfIaGfod8foN8h495fnqDfHx9eHt6gn6CeoKJhH6DiIN+fGh+eoKKe4N9fX2R
gn19fIOJg4J+eXSHg29+gn2DfnqDhn2ZfoKDfH6FloN6fYSFg3eDh4OFfn18fYl7hnyFgoOGhYN9eoSIiIJ7fnx+en2CfYZ+fnmFhH2DhH6CfX19hYR8fIJ3fYeCgoeDgoOOg357jYV9g4ODfIJ2ZYR7hoJ+fY17
hn2Eg4J+gn13fIuDeYaGhH2Cenp+goKHfHx7c4J6fX15mX14e4J3gn57hYSCfIZ6g4R+goeGgoWFgn58fHx5fIp3e352c2V8fn6EcISEfYOEdIZ9hH6Dgnl+d4KDkX59g4d5fYV5e3iCjnyEhoaJeIKEfoKDhHd8
j4OFeoKDhXF6c351eHyLgoJ+foN+dH58i3mCeo14eX6Eg4V8goaGe4KEd4SHhnN+g32Chn6MfYWGhIeQg35+gn6ChIiFiYmDfnqHg4h8eIKCc3t4h4J7fH6Fg312hHx7fYR+foN6hX1tfIeFg4WFj4aCfIyCeomD
eolxgoWChXWJh4ODhoJ8iYJ+kXqEg3WCfIJ9fnt+hX6TfpN9iol3gnuEhXt+goN7fn53h5+CfYV8fnx7foKChIaEgnZ9e4iDiX2Cgn2RgoJ4eXqCgn6KhHyHeIR+goKEeoJ4enx+foOGhnV9hHKCboV4iH5+fHuE
fn2Kg4l8fn50hYuGgnyGfoWEfImCg4SCfHl7gn56eYJ8fI5+god9g4OChYN9g4J7enaDfIh1fnp7fop+k3t7hH2DhYmCfHCIfn1+eYJ+j4SFhoR+hoWGhXp8foV9fnx9iH2DgoV8hHh+g357fX5zhYKFfIl8eoJv
iHp4e3mGd4KFjHmJeoV5hIJ7b3SKdX6NiX6ChX6DjnmDgnt+goV+fXeDh4OGjIR8eH2ChoKHg4WGg319fnqDh4KChoaDem9+g4N7foJ+iIp9gn15fHWIiYN7fH2EhIR8iIR2g4SCiHN+g4Z8foR+fH59goKDfZp9
g3l8iIiFhH5+goeXj35tcnp6foyDhX56e32GhHmGfnqSe4R6eo98hYR3e5Z0goV9fHqCiHF+iIqCdIWHiHuGg31+gnh+g414hYKCe317e357hXx9eoR4fX57fYSIgoeCfYyCfn50g4OHhn2Cen57fYZ3fYKHiIVx
dnt7eIJ7e4KDhH19fHyCg4SChHx8g3uDfn6CfoV6g4eCg4Z2e3J+e499foR6g4N9e4R9hXR5dHt+fYt5bnuCbX2CcHyFgod+fYSIfIOCfHt5g4OGfIV+lH1+jYOEfoaEg4Z2iYyFhIx9g3p+hIWCfIWDe4h5kHyC
fYSGeH2Egn59fIKDeH19fIN+eIeCh3l8iIV7gnp+fXyChISFfHyDg4J9hoN+fYOEhX6EeoaCg4WQeH2Lho6Dend7e32DgoaDhHyGiHmIfXuDfIWFfoJ+hH1+foJ+e3d8fn19d4KGgoKGfYeFfYN9fIR+dHp8h4N8
fXuFYoR3hJ97gn6EhIyViIVyfIN9hYaEiIJ3gn5xfoV8fod9eH2Ffn2Ngn2ChXhng4KUeX1+fYN+g4N6fIKIfn5+fYKJfoKFhHqEhYKHe4KJgoV+fomIg4N2g4qFhYKCgoWEiYJ7goN9gnx7h4aGeXh1i4eFfYN+
fH1tg357e4OFfm95g4d9fIKJhIJ4h4KDhXqKe4ODg31+fXaChoN6hYODeI2EiIOEgnyIfYOSfH6Cc3qFiIiGdX1+foSHen51fJOGgoR+goZ4hXCKfoN+g4d4g4ODhYd6fomEfYeCfYaGfod8kIKKhXt+dYOCgoOI
fIJ7d2+IfHp8goR9eXt0goKHk3uQfH17goSFfHmEg358i36ChYN8fHp+eYRwgnx9gn2Ig4ODg4eCfXmCfH6Eg4WCdYSOgniLfXqFgm58g4d3eIZ4g3uCh4R9g32OgoaPhYSGfY+Efn6He4Z6h5d3fXx+fXx6g4R4
fHyNhXx8fnF5g36FeYSEkn10fop9fYSGdX1+e36Icn6Ge3l9d4aIdoODfn6EiH2Ge5SDfH2GfoOFhYN2h4R6hIJ3h4OEfnmDhYaCfXeDiH5+fIJ6fIKDhIN+g352jn5+fHiDhH6Geo99hYR6e4eHgoR5g316foSF
hY9+g4R5g35+enyDfHyCfYKNiXx+g4J1hHyCe3x8goJ7g32Den5+fqN+jYJ+g4V0g3CEfX1+hHSDgn58fnaHhXZ+cY92foKDfoKHg4WCfYV8eHh8g36Jb32DhIx8hYN8e3x8g3eCg318c4KDg4V+goWEfHd9lIl7
gol8g354g4R7lX6ChXiChHyEhXx9g4iJi356hIKIeXqDfH6FgoJ6g4WFgn2Lgod+dIJ8gniCfoqChYN+eZmDfoWCdYmGfJh2g35+enyHeo6EiHp6d3uEg3l9gn1+jIOWfoSDhnl+fomDg4uFfoJ+foSCfpGEgniC
hIyFgoR3foaGfnyJhIl8foR3goJ9gol9iX58eouGe3aEeYN+hn58dYSEhH2HfYh+hX6EfYR8hX2ChoN8fIR7hX6DgnmDjIOCg4ediIOCh3mIg4mHeIp5fX19hHx8gn58e4eEhH59goN6h4KFgoKIhn5+fol1eIJ9
fXt+dn18hIaGfXR6hHCCiIR9j4J2hoZ1hH2KfIh1dnyNfn2Ce3x+hIWFhYJ4hHWCg4mJi3x+dX11dXuHg4N9hX59god3gnx6goN0hIh8dXl7e4d+goKCfYV7goZ8h3qFhn57foOCe356fHmDg2+CfHyDfIJ6hIJ+
fYJ7goN+fXyHdn6FjHeDhH6Jgn2Ek311fHyEdoaGhIiDfomLgoN+eWiFd32Ig4iCiYSEh4KKgoN6eYWEgnt3fH58fn17eYd8eIeDgnyGg36Cfn59dYR9foh9hH2Qgnx9en6Gg4KFfXh3fYJ8fYJ+eYKFhH58hoqN
eYeDgpuLhYV7gnmFgnyDfoKFg4p7coJ+foJ+hYx7fYeEhoOKhHx8hIl4foKDgn6CfYOIfoWEhHqNh4l4eXx9e36DiH2HfHh7g3qNhHWGfYSFh4J4g4V5gnyDeHiEfH6IhH2Efn5+fYSOinyCdIeHfoaHkn18h3yC
goKOhH2IiYJ+goR7iG+Ign52hH5+eYeEg3q1eHB+h3yDhIKEfH6CgoN+i4R5fnuFg4OFd32EhYiCenZ+cX53gpB8foRygnuCgoKChYJyjHuGfn6McX6DfoJ8gnqJb5R+gnp+g313hn5+hH19hYt9fIV3fomJe357
koV+fIKDhH2CfX5+ep2DdHiCgn5+gn6DfHyIhH18h3qChISIhoV7e356fnx6fIR5hIODcHuEent9g3eCgn5+fnp7fnp6ent+g36CcoOCh3yPenqFe4aDhYaGkH2CfX6CeIKLh316gn6FfnyCfYKCam5+gniEd4aF
hIJ9eH2IeoKJfISLfIeIhX6DfnyKeIJ9iXuCeXt0eoWCjH6EjXuFgnt+hoJ3iIR+enaGen2De3qKgn11fqF6foOHfXyGiXyCioV6go+EfYOEdXWCd5V7fIpve4SIdIN7fYKIfnt6hYSQhoJ+enx5hX6Di3uKeYSC
hX58fG2LfHp9g35+kIR9fnuFiISMe3qGh4Z7fXx7iHp9gox4fn2DhX2EhH6FfH6De4uCiIuFfX2KiIOFhIWGd4ODh359enx4hoOEfYKDgn6Cg3p+gn6CfXh3fIeIe4x7hIt9hIN+jId7hISDg32FhnOJfoSFhI5+
h3l6gnyEhIKHg3uJeYOJh4V8iYV9hYKMjXx4ioJ+foOOfY93hHx+g31+fnh6jYl7eYt5doJ5g4Z+fH6CgoKDhHx8eX6He3qDfoSCfoyIhH6Fh4R6j4J7h4OEfnp9foKMg3mEg3t7goZ+eIR5homDg4ODeX6GfYZ6
h4WIg4N6g3yDgoaJfXeCfHl7fX2Fe3R7g4qCfHeLdH57hIiJeYt9cX5+goiCg4aEa312fId8goKCe359h3t7hIJ5jH6DhHCDhIWFgn2Ch35+jH5+d4R+hYSCjId+hHx+hIN7goiChoKJgoZ9hHl7g359eoKPi3yF
gnx4foODfX5+foKCgnxmg4KNe4J2hYp6eYZ9fXJ7h3mDjH1+iHp3foZ0hoyHhn58jXiKgn2IhHmFd4qCgnqCfoR6g36IgniIfIaDeYKIfXuFhHR8enx6h3uLfn55hX2IhHx+fXd8fHmChoSHh36Je4SEhHx8gn1+
j36JeomDdnuCeJB8foSGeH5+j4J9goeKenp6foKJg4NueIOJfYN+hHmNeoSEfoaCfHeDk4V+goJyfYR8foSDfniDfomFfoR7fYZ+hH2Ge4ODfn57fYR+fXZ+bXh5goSCh317g3p+hIJ+hHyEhISCh4SKgnqEeH6C
gnuGfX5+foJ9lYJng4eJfYKDhXx9god8doSGg4J5eJCFhXx8int6fX54jXeHio2Cg4KCfoKFgoOEhIR+foJ8dXd7qHx8g3yDg3l6doKCfo98hXR7i317e4N7e4OCfIKEhHqCgoiCg4yFgoWEfoJ7iHqDgoaEiX2J
fX18gn2Dfn5+gnmGg3FsfoOGgoODjXh5g3t9kHx9eH6EjXuCcoN4g4uEgoJ9goN+foWFfoeDfYKDe3iHdX19fYx+eISCe4WCfn16fH6Ge4OCeoOMfYODiHd+hXeEgoJ4hIJ7e3p+c4SDiXeEhJR+goKPi4h8fHyG
fn1+b4SHeYKDi3qCh3x9hnuIdoKFfYKKg3t2hYV9goJ5fYWCc3mCfoV+hXyDgoV7hXyIfoJ7g3yEgoN+hoWFioJzfoeChImEcn2Li4SFeoOFg4aKcHyKkYN+d4WEfI1+hIaCioKDhHx7fYWEfYKGc4JufIN+g4Z7
hXeGhn6EdoJ+g4J8goWDgnmHhYR8hISCfoODcoN6hIKLe4Z+e4KMcXx+fIaJg31+fHyDg46Hi4eFhoOEiHqHg41+g319gn57iYSFcIN7e3x+gnuCfoaOen6Cg4J8fZqVgoSChoWCdnaDhH2Fe32JjIWCeYh+fnSM
dX2EhH6DfX1+e4eEfX5+h3uHi4V6foV+eXmEgnZ+eISDgn58fnZ6goKJfnmCh3eCh36Efox+fHyGhIN9foeDfHh6foJ1goKCfX2Egnh+g4KEfYN+fnuGhH18e4J9fn54fHx6fYWDh5mChH59fnR8iIJqfISFfn12
fn6DfoJ9god6gnt+g35zfX6DfnyCe31+dnp2jH6GgoKEe4psfnuDfIKDeIh7hX6Cg3R+hIOCgoeFg4p+fn2FfIR+j3V+iYyKg4KDfn6CfYJ6hIWDe36CfXuKfXx8gnyGe3p5fn57fYWGh4qCg3uFfIaDgnZ8gouJ
gnd8jn1+inqIhX6DfI15h4KDgoR7h4KGgn2Cdn59b4KCg4J6jnCCfH6RfIWChXt8hYh+dXyCfn52goSDe3uEfX5+iHt8hW+HfnuDeX19hYaFgoZ4gnqDfm17eYO0e4N7h4+KfYN1iIVtdH2Hgn6Cgo2Fg4h+fX5+
gnyCgoSEd36ChH59gnyFfISGeoJ9h4KSg3mJfYRxgn1+foaCfoWEh4mHdIl+j35+lIR7gn59fn52hX2Cen59gn6HfXt+eIJ3hHiCj36Ed36LfYNtfW6IhH1yeYSDeneEgoKLgn1+g4N9dISDfn2HfoaCe36FfXt+
hYWHfH6DfYKEg4R9fnh6fn6Hg4d9g4V7e4SYg4OGg4l+h4V8hX1+fH1+eH2Cenp8hoOFhXt8g4R4foKCfnOFhn19fIV4fol9fX18foR8goSCfn14hn2Ifn1+hZGCfIN6foN9en6Dj4J6gnx4goZ3foSLhIKKg4J7
hnZ+dn6CfHeDjYZ7g3yDhIV+h3qCiYJ+gnx+iIt+gn59iYKDeoWDhI1+goyQi4J9doN5fYNxfn12hJCCfIJ9goh2fXt+gnt9fX6OfIl7eYJ5i3x+g4J3gn6FfYSCiHlymH5+eoKHhH19g4J7hIKDfn6EkXh6fH16
dIiCgnt7goKEhHqDgnaGfntyiX5+fH6GfoJ1g4J4hoOCgoaCgoOLhoR7fX10fYKIg357g32Fg4R+e3yFen6Ee32GhIR+gn6ChYuHfnyHeXeHfXaDfoh+dYqFgn5+g3x9h3d8iIJ9fnyDfXyCh4V7gn57foJ0fH55
fod9fn6EgoKDfYt9fH19g4iDfpJ9iXh6gol4hoOUfYh5e32Den59hnmDhIR6hGyIfoWGfpJ6coJ2eX2GdYSCgop8fHaEhXd6fn6Hfnp5fX2DfYJ6eoZ6jHeEe318hIZ9fXyFhoKCgoN9hIN8iH59hoZ8h3p3hYSD
e4SCfX6De3t4fYl+hnWKfYSCjHt9eoKOeo17fop9fn59dX16kH19i416g4V5gn6Hfo6Lgn6Len2EhIJ7foKDfnx+foJ7fnp5hH6ChISCiX59ent3e32SfXiEhH6CenuCeYJ+hYOOfYiCfH6FcHuCgn2Dg3WGhISD
goKRfoiIfIZ9fHx+hoJ9fo2Ee4aEhX6DfnyCg3p9e4Z9hI+EhH2GfH6EeoR+fHZ7fHyCfXqDfHd+hYKFeXyMhoJ8gn1+foWDfH57hYN+fIKCkYWLhH19aISFnHGJfoN5fYt1goJ+fXyGgn2EfIR+joOUfHKUfHV3
fod8eHqGfIN+gnt+fmuCfoJ9h3aCg3uDg3xufYKEgoODboSDfoN8g4R9fop8eoKDhIWHh3yGe4ODhoWEg355fYeJdXSEe3t7e4iDfoZ9hoKFhYp9fYaDjIN+eoJ9jIKCgoOjgnyDfHOCfn6Gh3iDhXuCgnuDgnl6
eod9kIiId3SFhYKCfphyd4yLdnl8foSEfYKChHuJgoKDh4R8fXWDgnp3fH56eoKDd4KCgo2FgoKFg4KHfXl8g3uWd315gn2Ffo12fXt9goJ7gnuLiIiFjnyLfYh8hoSDiX2HfYJ7fIl7goN6e4N+hX5xe3yNfniD
iHeCZYuIfIuIgn1+fH6ChYl6gomDdpB3hIOLd319goR8e4OGfYh9foOEfIJ9goqCjnx7e32CfoJ8foJ9e4J9goN9g4KEe3mChnuJhYqae4N1fXx7fpGFe36Een2Dgmt8ZXl6hoN8fYV8g4p8hYJ9fJiDfX2OfoV+
fot9hX58eXx0fX2DeYN9en14fnyCg3WFeHaCfYaDhHiCgn14fHxyg4J6foSJe356goWFeISCgn2CfH19e3KDfYh+k4KKeoOFfId+g4Z9fX2GhISCjYN+iX19g3OGcoaEen56iIR+g4SDgn6CfoOEkX58g3uCeIWH
fX2Ed4KDeIaHhIKDhnp8h4SDhoeDg32GioZ8hIOLgoiEiIJ8foKEgnyFhn19c4aCg4J7foV+fZN+fXyFhX10fIOEfn59eIx+hIJ+hIKCfH2Fd4N+fm+CfoiEfnWDdnyChHuRfXWCiH6CgnyCgoWHfnx+dYKFfIN6
g319hnqHgnKEfYOCgniTh4J+hIWGeIKCgoR8gn6KfYSEeIJ6goJud319g4WJb4N8eYODfo+Gg352hoJ3e3SCg4aFg4WCco6Fg5CFg32CfoKHfHyGfIV+iIJ8hIV3i5B6eoR+fYKEfISEdHd+end+g32Ignx6gnqC
hYSUfoODiYSIfYh8eISDhHp8e3uDg4OHiXd6h3mGeX5whYp6fH1+hXmDe4WEg4ODeX5+iXt7iIOGg2h5fH6FfIKHjIJ8hHyDfH6ChoJzgoSbhXx+g32Ch3V+hX6Fg3p7god3eHt+hIJ9fnx8fn17iH58enx6h4iD
d4t4fXyKi3t8fXx+houkhImIhIKNhH58g3x6fXp+fJWCmIN6goR9en6IgoSEgoyDg4t8ioN9fIV4foN7aH2Cgoh9eYJ4kYSKjIx9gn6EhHiEfoJ8gnyHfn6DfXp9cYN+g318h32IhoKEioSIgo6DhHyFfHWFe4iH
hX1+e4SEeHyCgoOCgoJ4goOEgoSGfoN7e3h+goN9fXyEhIWGfoZ+gnx9fHqGhYN3fnx7d4OElnmCg3p+hnx8hIWIfH57iX58hYOChXWJhIWEiYR8eoJ+dXaDe4iWkIKGe4J9eoR1kHmDhnh6gn17d4l9cYWCen1+
fYp+iIZ7goRqfYOCfX6DenyDhH58fYh5fXt7fXyDiImDgnmEeoWDg4KJfHuLhIiGfYOGfX58fX58hXx+e3yDhH6DgoZ+fI6FhH6CgoSFhXyCeol6in2DfYSLfHqCe36Eg5Z9h36PhIJ7fIR9fIZ+g3l8fnp+iYR6
dX2Dgn6ChH6Hfn19fnx+hYl1g3xmfo+IfYqEiX6Ig3Z8goh8g3V7cn6HgoZxe4l0hIeKh319hIOCfoV7god5eXZ9g3mJgn2Ch3eDg4h9eYJ4goR9o319e419g3yEjnt9gn1+fH58fJl+fX6Fe32DhH6Ien2NfYJ9
g32Dfn56h36GfYOCgoJ+fnZ8hIOCgoKHeYiCk3x7in58hX6Hg4+HhIN8e4KEho12eoSFg32Li4R9fnqGhYR8fYN6hHx7hId9d4Jwgn58lYZ+hIKDe318foOGiX6HfX2DcYV9e4KJhIV4fn1+hoOGiIODgn2Den54
foN8g2qEhXiIgneEhH2EhX5+coR4hHd7goR6doaCg3aPhYN+goWDfXt4foKCiHx8goJ8g36EiHyEjYOIfIaDb5CDhHR9eH6ChIN7fX6ChnucfnR9fXN9ioKEfXmEhn58fHt+dn6HhX6OgoSImHuafoV+foR7goV9
iHx9fX58jJqEfn2DhH6LfZqHgoJ7hIWCfH55fo+Egnx9g4V+foSGe4WEfoKCg35+foOJmHx7fX1vfXyEg4mCeoSDe3p9eIaCfY9+hoh0goOIhYJ7foKFe36De4SDiYyWgoN9hYJ5jX2EfISJg3yNhHyHhXx+goWD
fX6Fh4Z9eH58goJ+gnmCfo59fX6Jg3x1gnqDi319bYaCfX14d32DhX6JhpB8g3x9g36CiX58fH18fXd9fnt+eX6Mgn2CfoN+iIZ9h32EeXGCfot+hoODfoV4eoR+fnaFfIN+gn6Cg3mDlnuGfHyChYKChIJ6gn2G
foqDfnuFeYKEgn6DgouHiYSDhYKyhY98foOPhHuEgoWCfohwfH18foSCfnmFfnt6enxzg4WZhoR7fn14g3WCmX19ioJ7eX50g4KEgoR+gmp6fIOEgoV2iYSGfnt8e3d9goKIhYeVb36Djnp6fYJ5g3iChH5+gomD
gn5+g3yCgn19gnyDk4SIe4ZvfnqIg4N6lYiGfn2EfIR8hIKGh4OEjouEfnl2g4iEe4OCe4N7fX5+e4Z5hn6CfIKDhH5+g4KCfn6DfYJ+fnuNfHqMfYOCe36FkIODeHV5fIV3iG98dYR2kXuGfoWCfIOFg4qChHyF
fX2EfYN9fH6ChH59e3R+g319eH2MfoeEg3t+lHmFe4N5kH2Cg3p8hoJ5hIKChXV8a4Z7g4Z5goN7hoKGfYmGe31+hH51g3p7fnZ9fIR+hIOIg4SCen57dXt9hIN+ZYeFhHp+foeIfYN+fH2Fgot9h3t3hnl9g314
fYSCeIRvfXpxiIN+hIJ5d4x+fYSCe3F9hH57g4Z6fYV9hHmFhoR9fIV8fn2Ei3p6en19hH5+fX5+gn2CjH6Ie4JydYOEfoOFenuDg3x6Y312fm9+gn6FhIN4g3eCgniChouFhIJ9g3J8g4N7h3mDfn6EiWx5e4N+
eX59hYKDfaJ9d3t+g32Ke4KCjIl9i4KFfol+hYWCeYR8eH2DhnSIfYKCg219fol6eYN5g4d1e4iFhIJ7hX59jXl9hoODfnyMfX5+hIOEfHh8hXl8dn6DeYuCj3uCh4N4iHyCfYOFgpCFhoWCg3yIhI2Ge3qCg3t1
g4R9eYSGeXp+h3KFdYJ4g4J+h4qCdoOQgnt8fniFfXl+hXuJgnqDfHmCfISEfouCgnt7foSCfYR+hH55eYKDg3Z8hYWFhHp9eXyHin6IeoKDjIR9l4SChoOCg4WDfn5+fW6Dg4iLfHCFfX14eXN+fYWNfHZqiHt9
fHuHcIOChoeFknt0fX1oe4SGfYJ9iINxgoh+dIiEg352hISGgoR8fHl8g3mDeYJ9fH19fIWCgoR4fYJ7en6CdYSCg4WDfHpygn2McH18hnN+g4R5ipGKhXaEg4iFi36CfYeFh4KDfnx+h4SEiHWOg32DfoWCgn2I
hoV+ho2CeX57g3t5hHyChGZ3fIR+iH6CdoJ9goSCfoKTinWDgoOEi4V9eYJ+g4KGdnmEgoaEg3qDe4KCfX6Ei4qGe316int9g4qDfI5+fHuDin2CfIR+d4J8iH59h4Z8gn56eIuHgn57fIZ6g32Ig4qHhXl8fYaE
gol+foOCh32CfYKCb3qGgo6DgoaOgn2FjIOFeoKCeHt5gnuJhZR7goSGhHZ7g2h+ioJ7g4uLhXqHgoKDg3l+fnp9gnt4hIJ8fIOMfYWEfn6FfoR4e3WCeoKGfnuChYeCfn2Gd4+Ge4iCh354e4eCi32Hg32CfYR7
fXqEfIR8gnyCgm2Ld3p+foN3iX2FgoV9g4KNg318fYKLgoeFgoKEeISlgoR+foaCfoR4hIOGfHyGfHyDc25+e4J9hnyKfIR4fX6EfYeCdIKCeX6ChIJ+g355g4OCfIR3gn50fH2CfX2CiXh9hoOHgn2Fe4OEh4R6
eHeGfoJ5goR1e317hXKEcH6EfYiCfIONcHl8g36EfYqDgoKEfYuDfoV5dIl9fIqEiHx9gnuJfYt8e3B7hH2Hhn2CeGR9hIaFe4eDe3J8fX2EioODhXl5g3yDfX5+fYl8goaEg4OPfX10gn1+hXR8gnx7h4mIioN+
d355fX2CfH18jn2EfH18g4h+e4SEeHqDfYOFgn2DhnqOd4WJhIJ9inh+fYOHgnl6goqCd3yGeoN9fYt9doOCfHeFj4qDhol5e36DfIKCfn5+hXd7h4t9cYN9hHqGfoJ+fYKCioaEfYKFkH1pdnx8fIKEen5+iIKF
iHmVeIJ7hJB0eYaDfn2Gh4R+hHp6hYh+gpR9e3uIfYWCfoaDhn6DgnyMhHuFgn5+foiDfoWIg4qQfn6Ehnp7e5CCfYSCfnyEhn2Cg4Z8gn5xgoV8gnp8gnmChYKDgn6DfX14hYV7fn6IfYSCkXyIhoZ6fXh+g4KD
fX52hoR+g4h+hYJ+fX6Cin5+gn15doaCfIJ9g3d7coSEkYdtgn57g4qCfHqHg4N6fHyCiXmOhYiIhn2FgneFhGiEg32CeX2ChIVteoN9g36HjXyEdoiNgnh7hn13fHyDiHuDgnp7l3x9g3mJfXd+homIcYqDd4KC
jYKIg5Z6d3p+e4J9g3x2iXd5foKFgn2DgniDcIl7g4KOj3h9foWHfYh+goZ9g4SFh3x+gntzfn19fntciH6DfoN8fXuCgn18in2EhXiIfIuCeYyIdn11gnCCfH15anh4g4SRfnt+gnx+foZ+h3x+hnt9fIh5fIN9
koV6e5F7eo98fXmFgoiDh4J+hIKKeX5+inqEj3t+fY+LfoJ9fYSEeHqCjH6EiIuEeH13fYN8hIV+foWJfIN9fn56gn1zhoSDfoKCg36Di3p1goR9b4J+i4N+eXR7gnl9hIqJhImHfX5+fnuFg4R9hYOEm358g4d9
in6FeoJ9hYiGfXd3hn1+goN2hH19gnx7fIJtgnyFhp9+foN8c3uOg32Ien2Dgo1+fXZ8fI+DfnuDfXqEfoJ7i3uGg3x0fYZ7eoV4hIN7fXt+fm+Cfnx9hH5+coKEg3uJcIN9g4aClIKEiXx+hHyIg4+DeHx4hnB8
eYSCg3h6hYd7iYd7doKIi3uKdX5+eXyHgoiJkXyGhIN9g3x6eoKDfo92gp+DfYR4b4N5foN+fIN+fYl+fYSChH6DfX57iX57fYt4fIN+hYSRgoN2fYaEgoR+enuDfYaDgoJ9fXR8g3yLeoOCfnp9fpGKfXx6fIJx
fIOCgoJ7foJ8goKGfIJ5fn16gnl9doN+cYV9g3F7g4KCfnx9hH59hIWHeoV6g4KHh3WLhIZ9fYJ6g4SCiId+e4Z9eYd9d3x3hH17gn16fnqCeXh8e4eDhYmEiHKJdXt6en2Cc4R7g4KGh4iFe4N2h3eChoZ1hXd7
g4eCdnuCfneEjYSCe4J9foJ3fYJsh4J3joKGhX2CdYp8gn2DgoNxhYKFd3yCfnqDh3l8hpN9hYl7h358hXuEhHl9eoOEgoR9hHt9gpWCgraDdoeDhXp8hHx7fouNg4V5gn18enuCd3qHjoN1h3uCg4OChHR9foJ9
g4KHfH2Egod+dX10foSGen2HfIWIgnqGfXd7eYKGfniEe4aDfnqJgoR9hHl3gn6Fh359i3t6iH6EhnqDd4KGg4aIb3N6e3p9enuHfHx9e3yCg4mIfIZ9g3uCfYKIfoqEh4d8fn52en6DfpF+fIKCfYd8lHyEiYuF
fYV+dYWCg4KDfIOCenyDfISIfnuIfXqJhHt+fYuNhIODgn5+g36DiHuGfZR5eXB1d36NfoZ+foWEfHmDgnd3goJ9foR+eYR8fZF+gnp4jnuDhIODfouEe4d+gn2CgnuCfnt7enaFgn6CeoZ+gnWEfn1+fX6EhHp8
fn6CeYh+c359goJ9hoKIhIaDfISIfoSGg4N9fYOJa36CgoOEg313fY6ChHOEgoNyln6Fi5SMgnZ+d4ODhIl7fYOEj46beIqFend2fnOHhIN+hX19kH19k3h+g31+goKKfXaEfoOHe4OCe4R+hYaEhIKEiX1+foWC
eoN9hIN6fnuDbn57fYN9hIV5goJ8fIN9kH51hoV9fHuHe4aIg4aDg4N9lHqCgn53g3l+b3yDgnuGg36PjoeCh4mCe3eCh4d+coKHeYSGhoiDenSDhYKGjoSDeXmLiHx+goN6g4OPe32Eg32Efn1+ent7fXl7foN+
e4N+h4J6fXx8g4h8hX59eoR6kmx9e5SClXuEg4iDbn6DjXmIiIN6hX6JhIJ9g3t8eqp8goJ4fHyGfoKZg3yCeYN2eH59goKEfIJ+fYaCgn6CeneEhX6JiYONgnx9iX6ChISHfYJ6hoSCfnuChn2EeIZ9h4aCfYKG
g32Kg4N5fJN9fp6EhIV8j316goSDfnpzen59gnqHh4J+fXeFhIONfX2Cgnt+e4N+hIJ+fHd+hIJ+g4R6bYSEdn2Denh5eH2GjHl8eHuCgoWDhHuhhYR3gnp9hYaEfnuChoSDhIKKfYl+g4N9hoN9dnt+fIh+fIR+
en6CfISDeHqEhoSDgoSDfH6DfoR5goKLfH54hHeFg354d4WIe4uCfHeGhnl9dnuPh3uHgnV+e5Z9foWEgoZ9iIlzfoODiIaCfoJ8fYV8fX1+hX2DjnqHfn5xh3p9foaOfIt+foKEfoOCgoSFfoeCfoOJfYZxh4N6
hIKCiIV2d32Hh319goZ8g4iDg3uIgoR2hXx+fYN+fYeIiYKCc4R8hH6IfIOEfn1+fHyDgn5+hHl9foOFhoaChHt+doSDe32Fg3iJgoJ7g4SNfnyHfIN3b4SCh4N9ho+Jgnx9hoJ8hHd+fYSFg4d+fn6IhYaCbn6C
hHuFg36DfHd4e3t6gnyEhIKCg3x6fX5+go6Fg4KEfX6Ch4mDiX6EfIN8hXh8hX1+in17hYOCfHt+fnyCgnyCfXuKfYSDfYp+goN9hYJ7iYV+e3t7hYKMkIKChn2Eg4R8foSCeYJ1in2CfYOGhnx5fYN+g3qCeYuJ
gn1+iIKJg4J+hniLeHx7eX6DfoJ9inyCfYuDenl+fH2EeHt9got9e4p9fn19hYWFfHWFe4J6g36DfH6Hg31+goN4g32NfoKGgn6DhYJ8goOSenuDhYp+fn57fn5+e4OFfH59goN+foOEh4qCfYSChoZ+e4WLhH2L
gnmUfX59fn6Fgox9goeCg3t2hoJ+hHtrfXl8hYWHg32YgnZ5hHl+hop+e4SEhHmEen2Qfn2Fg4J9e4mFfIh9foSEgnuGhHyHeXqCh358d36EdnmChY+EfYKFiY59hIKSgod9hHx9g4J9iIN9goWUgnqDfI6Ea319
goJ9hHqDkIKEfol9hn6Ce4N7e4KEi32Cgoh7b4KCeXiTiHh7g4l5enl+ent9g3tygn2CgoR+g36GgoKEe3V5fHd9fHqHe3t1dYp+fn6EfnqKhnuDfHN+fIR8hIN6eoV9cH17cYN2g4SFhW59e356fox+fnyEfYqE
fYZ9gn6Ee4d+hYWDfIJ4e3eDfoiHe317fHJ9fn10hIN6kH6HgpOEdYOEin54goN5goZ5hoZ+goOEg3uChXZ4fn58ho6Dfn2DhH15iIKCe4KIfYR+g4N9g359fIN9enyDfH2EjIR7fYOCe2B+goSDd32DfIKCh3h4
hX53i3mDiHyEhX58hX6Fin59inp8fX1+foR9gnyKeISDkIJ7fH54fIJ6hYaLgoWIiHh8g358e31+hH6Ce32Dfn59hnmCdHuDeXp2g4N7hX6EfoN8fYKCfXp8gpNxfG95goKPgoeJgn57fn6EfIOMgoR5eo57jXt7
goSQfn6DfYKFhoJ+fYJ8fYt8hX2DdYN6g4OGfod0eouFhniDeoODe3x4fHZ8fXx6i4OCg4SEhINohYOCgoOFhn6GcHp+fImDhX58j35+goN9eYWHfIOFfn6DeYZ8foWEg3qFe4KEfnx+hn6Dg4d8e4KChIJ7g36F
iH17g36CfYR+foN3goJ8g4aKcn50hIeEeoOLg3l9h4OEenuHiIKCe3x6g4J9dHt+fnyCg32FhoSDgoiUg3h+hn13fYR+fYWDgo2GfIV9g36Dfnx6fYODcoZziIWFeYZ6fXp7fIZ8foJ7eoKMe4iHeIJ8e3yCfot2
goKChYKHfol2e357g4J8goJ8fISEfHeDhoKDeoKCg358hod+fnmDhIJ8dXx2goWFhYWCeYSEfn2CeYuDfYOCen18foZ6gnaIhXeCgoKLhoJ+fnWEh4V+h4R4hnt7goaMgo5+in2bcXuDfnlygn57hHuCg3uRjX5+
i3h+gnyEhnx9fXx7dJV6foeCk4eFhIuFioV9fIp5gnyDhYmEhYZ9fX5+fnyJiYN+hH1+fYZ+enx+g3x9go2CgnSHg4V4hYuEhoKCeYV7goR+mYaCgoJ3fnyIfYR8goN+e4SDgo9+enp7kHl7enp7fHt8iHd8eoOD
goKCe4N6iHt+hIN4hoN9hXx8iHmIhH2DfIJ5fHh6hYWMiIeDcHuTd36IfIV4eoeGhYSCgoqCgnyFhJN8in5yhHyDg4J+goOFenqCfn6Kenx9coZ6en6Dg3x+h3uEhIZ7fYmEhHp9eXl+g3p+gn6He4J9kn5+enyG
h32gfIaEh4SDhoeFfmN9fn16h4R9iIR4g4N+fnt8jIOJfYp+hYaHgoN+hIN5fn58fn6FfoR6jX6De3qDi4J9fnpufn6Ddnx8g4J4fIV3fYaGfHiEhoWEgoh+c3uGg4N8d3qCh36CiYKCfn59hnR+goR8enR8gn5+
fnh5doJ5gnZ+hY6Hin17hX2FdIKCfoKDeXyEeYSDhHp+e4Z+fn6EeoKGbpJ9hYV8g4V8goWGhH55hIx7hIJyfYiFdYJ3goN4foZ7eoJzhYKCgn59hHmCg4eMhIKJg4N8foOGg4x9gnqFhoKGfn2KfXh5fHuCgnl7
hn6FeXx+iHp+hYJ9gol3eHx9hoZ5fnOCiYJ9eoaCgol5dpJ9g4OKhYKGfpmEgnmDe36Ng4eCfIeFfoJ7fpR+fn19iYJ+goOFfo2FfYOCiZp7e4N+g32Dfn6KhH2De3yFhIKRhXl9i4WGioV8g35+fnyDgoSCgoSC
e4KCd36DjJl9jHt+g4iCfoJ8inqLZ4N8enmGfIWQeIKGe4KGeXt+g355fISFfIOCfX6DfoWChISFhX57g3mDe3qIeneFhHt9hISGfIeEgo+Ke359eYR9e3d+dYSEfH57goKEeomHgoKEhHqCen2FgoJ9hHyFfoh7
iHp1g4J9g4KDgnd7g4N9hX1+kHaCfI17h319fX13h318hYV6fXyDg4aFh4N8iX2DeYKFeIyDfYSDem+CgoKJg3WDfnV6e36Kd4SDfX6KfIp3jX6Gg4J9eoKCfoKChIOGgn19g3yDgoSDfnuPhoJ+iY52fnZ+fIt2
hYKLgoV6fH2EfJGDfYd6g3l2fXyIcX6Lg32CiIJ8goKDfX6FhX55h4J1goJyhY53b4J9eIOEg4d4hIOCjId8hIZ8g4SCfYmLenx2fIOEjHyKhnyEfnl+gneIfYOCgoKMenqCfIWIfIKCeoh+gnd4gn6ChIh9fH2H
fIN7fnuOfnmLfXx6eYeDg4R5fn2Cg4SEfX2GhYN8hISKgoJ+hX54d4aCe3yDfYR+jYd+g3aJhH2GhHd+e4WEfH6CfH2DhH1+hoN+fY2PgoWIhHR+eYR+enaCfoSIh4R+g4V+hYJ3fYOGfHyMh36DeIR5goKDhYOO
e5p6cXd6g3yDe4N+fot5gnZ+i4N5fouDe3d+fHl4fYJ6hoiEg4R+enyDdYJ8fYN8h36CfXt6ent8eoZ5eYd+dXZ9goSGhIKDdYJ4fYl6fXx+fneCgnuKh4Z+hIOGfX58i4R+jIyCiYeJgoN5gpCEgoh8h3t1fH6C
fIWGjnuDfoSCiIR+e4KTfX18goKChoJ9eoJ9hJeCg4WChn14goWEi357g4R+fISIeX5+hnx2fX5+fYOEfn6HgoOHdIR9e3yCg36DgoN9hX2EfX5+mneChH6IfH59enp+i4aEfn6EfYODe4N7fIWEmJN+gnuQhIZ8
hoWEe3mCe4SChI99g4WKg4R8d4J6fX2kg3yCe4WFhIN3gn6CjX2HfXqDhIN+e3t9eXt4hn57gn6GiHyCg32Dg32Djn2Fhn59goJ9coR9g354e32EfoN6hod9hIaGfomIeYR9fnyEgn5+g3qEfYKCioOIfXODhXyF
eIaChIOCfoODfX2CdX58e4SEh4d+foV8hoJ6goqGfHh+e315foV+eYaDfIeDfYSCgoWIfnx7hH5+fX2FdXd+fn58fnp9hX58fIOCg4V9g4R6i4V+in2CfnmFeniGhIWHgnuCfXd9foR8fnuCfoR9en18gnxzfo+P
hX6Dg4WChImDfXyHeoR9i3N6e4V7c3t9fnp9g5N+cYN8g3x1e4eLeImDgoWPfoN9gn6Dgnd9e32GioeCZXp8fHiCfISFgn1+iH6LeIhuhIKFgn2He36Kgoh9g4OGgn6Fe3uHfYl0fYN5d3iDfnx6dIt+hXWHfnuD
fn57fYWGhYWCiZN7eXx9i313h4ODhHxzjIOHkH6CboJ+hoSCgpKFhXR9fIV7jn59fYKDfn6Ee3t7hYmCepOKfHt9iHx+fYWCiIN+hYV6jYV9gnuCenl8eX6IiYKCeHKIfIJ7hIWDfYZ+g4KRhYJ8hXl+gnyFeYR4
hYKDgoOGeXmPg3l4g4WIlIaDhYOKfIKCe3iCe4J9gntxgn5+fnmFjYmDhXd7fnx7fH6HfXiDg3p9boSDg4x8goKDa3uCfnx8eoJqdX59hoV8hoJ9ioR3g4OCmHt7hX2CfnV5ioKCeqiOh4KCfoR+e3d+foJ+g4J1
fYeDfXx+e3yDgoJ+fYd+hYR5gnuCeIV9fXyEgoJ+foN8goJ0fop6fnyCfoSDd35+h3x+goaJg31+hId8fH6EgomGeo2FfpB4fH14hX17fn18jHuGhIN7eIZ4g3x8fYWGd3iPgoiEhoN4jYZ+fnZ+goN8got+eYJz
gpV9fIJ9hIKPfnuGhoJ+iIeDiIJ8eYR9dYJ7g4SEhId4g3uEgop4cYeCfH6Dh4N7iYZ9c3J8dX19homGfH2ClIRwgoaEfo2CfH56iIqJgnl8h318hIKDhoKCfn55hnp8fX1+hX6Dhn19en2HfHd+hIV+fnl9gniC
g3iFfnyEe36Ffn17fpeEgoKEfH59g3R8g497fYKHg4iOkIN6fo15g4aFfYWDhH1+en6FhYaHenqDe32HhoeGg4SHfn55hIx4hnl7fn6Ch319fHyGfH59h3p9e4SCeYODeXyOfYJ4foZ9hIeEfnp+eYKFhIOCeX6I
e4d7hIN9fX56fnmCeoR8hIN+eH6Dfn56e4R8gn2GhIeFc4iCfX6ChoSFe36Dgn6NhIV7gnx2d350hH6DbX17b4WGdX59jYN6ln2MdoN7hnt2fId9cn6IcX19fYiFgoOFgn5+foV9jn2Cjn5+eHyGe36CinV+hYSE
eIOCeXSHgnyDe4mChIWDcIJ7fX1+gomCgoR3iIJ+g4WNh352fn6FgnuEhGx9gol8goSEhIJqgn5+cYN8g3p7hntwg319hX6Dfnx8e4KHcnN5fX59inySgnx6g4J+i317goKLg3qDg4SCdoKHeXp9e4OOiIqFgoKD
gn16goaLg4N8eIJ9foOJfIN8fIN3foWGhHx9gnx+foR7hXt+h355jn57g36Ge4l+jXt9fn6EYnt+g5OEfX6Dg3x2g4V7g4N+eYl8goaCfXd1jIKMin59gnl7h36Ch357gn11eoeCfXd7fnF7en18fnt4h359h3uJ
hH2Hfn2DdXt6hH19i357hZSGhIt9eYWCg4OQiHyLgph9jHGIfYmCiH6HdX2Mgn2DfIOMeXqCe3yFfoR8hnx+foSGfoJ9fIiEg358eX6ChX6EiH5+g6WCfnuGhH2RiIKChIKEfY2Eg5eOfX6FhoeDeXWDc3t8mXyC
goiIg4N5nIN5hIWCgn50homGhH17eoJ8g32DfYV+e3yCfn5+foKFfn2CfnZ9gnyKfYSJhKB8e4SDg4l+i3iDfH6FgoaEg4SCfIN5hXdrhnuJgnxwg3yEk4SClYKHfXV8hn5+dneNfn10io59nX1+fn6Ch3uLfXuE
g359g558fXqDe36CfoJ+fn6Fgn5+goJ+fnx4fn2Dfn6CfX2CeIeFfoN+iX5tfF58fot4fX6JgoV9en57g4JReoqFjXp+hXd9g4ODfXyEhIKHg3p7c4KKhHp8boN8g32NjnyKfYaGgoR8eXt8god7fomFhH6EfaON
k3t+iHR7hm+GiYN0hnx9e4V7fX2CfH2CfoODfIt+gnCFg4J2dWmPiH5+eoaCfX59e3aCgnuEgoKGe3R9c4KEhX2Db3t2iIOCgoN1god6eI1+foJ7aYKChHt8gn59gnmFfHOFhHl7hoaIiIRxfoKDg32HkIV5gn6C
fXyGfnl+hXiEhoKJgnt+domGeYV6eYKGenmDgnl5hH6ChIJvgn19fIJ+g36Cg3N+g36hg4SDjopwg4d3g3t6g3l9fIaFfH2HiHx+foR0e357eYmCg3l2eYSJi3mDfXF+fYN9e317h354dn1+iIiIfIOFhXWEe4WE
foN8iYmDhXmGc359g4J+boaGhH59foV9hX6Hg4WHfnh7g3yCh498jYx8fW6FyHx7e4h+fHiGgouEZZmCfoN7eXx+hH15fIKCg4V+fn6MXX18g3eCfH2Egn6OinyDiYJ8g36GfIiDfqF+eX5wfX19h316e3uFfXx9
dX6CfX2EfIKJg4Z+hYV8hXqDh4KCfn2IpWaCg3iCiIaFgnyEgoJ+hnd8hX6DfHh6eH58d4ODg32FhoOChIKIh36KfX2ChISEd3WGfHuHfYp+h32FfI+CfXaCfoV4hHp5eHx+hoiDi359iIiKiYN0fnt+fnp0hIV7
fX1+e4N8foR8fYOCfn59eHiDjHl8gn54hIN9e4OMhX6Ec4SEg4N2fYWDhISFfoODgnh+hoeOdYKEhHyEhX59iX6CfIJ6iYV9eIV6fH16g36Hfn6Cg4KCeYR3fH56e417eoJ+i4WCfnd8hXl7g4Z+fX6Cg4OLhXuD
iJCFg32Ee3p8fYRzfod7e4l6iH6DgoSIh4N+iXqDgod+eIN9g4J+foaCg5N6en6Hg4SCgnx5iW+DhX2QhI5wfXyDi316fnuEiX2ChIeCfXx8epGHeoqDfo+EfX2Gfn13j3iEfXx+fIJ5iYl8eoSDhX16hIOLe4R+
h4KCe36Cg455jn58g4uCeYaDgoiDe4J8eoODg4+HeoJ9e4J+fYaMjoZ+goZzhHyLhoV9eH6Cfn6KfH5+hX1zg4SKhXx5g3mIfoN8e3uCfX2CenuJiXqGhHp9fHp9fZR9iHh2g3iWhIN9goWEcnyHfnqDgnyHe4N+
jIV4b4SDhXqKbn6LfIV8hYh2goN2iH5+goiDfoKCg4J3cYV+gn19e4eCen2Cg4N+hYSFe4aDhH53jHmFfHx+eod9j4mFh4KDen1zgoJ7fIqFiJuGg3mGb4Z7g3l8foOKhnqEg4V6iHmDhn2CgnyChX2DjoeCfHx9
hX2DgnuEhnl7g4KHfpOEkHd+goKEfYR0foKCfrt+fIJ7iHSChXtyfnuDfYaDfn2DeYKEgoWDfYJ8fIN6eIKCfo96g46ChXySgn2KiYR9g3h8jYODhHt+g36DeYOCfX6DhIeChIl8fn1+fIODg4Z+hHp8jYOEfnd9
hoV8hHx8lXyCe3d9foKHd3x+eX5+fX6Cg4OMg359hoJ+tol6inmJfIKCfYZ5iIOFfX59h4KKh4V9hoSCfn6DhIN8hXp9eXyChn2GfoN9gn2Eg3x+hH53e4KHiIJ+g4SCeX1+e4J+g3uFkXuGgnd+ho17goh+hIuR
iIJ0fXh0foSCiXKCfISEg4aDg3t7en2CfXWEkX6Cd3x8h3l4e4KIg4V+j3KCgoWQfpB7goh7h357fm98fXl+hIJ7fH2JeXx9iIOIc4KDg4uCfXx8e4KEboKEe4KJfn2Ejn59fH58g358goaCeXyJhH2Hen17g3d+
hXmChHuHe311gn6CfnqCho9+fIl9bHh8g3mCgnyCgnuDi4Z8gnp9hIN9goOCfomDfIKFiYR+dHt9iXKGi3x8fXqCfX2GgoqJi4KIeIJ8ioZ2fYeDhn5+inl7gn58fZNpeH6Ig4h5fY1thHyDfn6Dg4d9foKDin18
foSDfX17eYN+eoWIfnqLgoOHgnR6hX19fYJ+goaIhXqChnqHcoZ9gnyCiXqHhn15l4mEfoaafIiKh3x9eX5+hYJ9hHt+fH6KfIJ0hYR8foOCeHl+fYSJfn54e4Z5g316foR+g3iLfXeIhH6Hg4Z8eYODh3h+eoh4
e3h9eoV+fXqKg4ODe5h4hnyChnuCe3uCfnyDeXh+g32DgnZ+iXqDeoJ9gnyNg4V+hYWDfnZ7e3iDgn2CgoSGfn2HgoN8gph9fXl6foKEfXmFhnh3hZJ7gnyGfXx7g3t8fIWCfoN9goODgn5+a32Ig4eCeoV5fHuE
h4Vze42NfIR9jX2CfoWIgn2EeXx1foh5jIKNenqEfXt9hXx9iIWCfIRzgoKDdX2ChYN9hoJ8eX5+g32CiXiGfIeHhYh8hYSChXeFfYWFgoV7gn59h3Z8g4N4eYJ8h3J5gn18foN6fHF9mH19hY5xfnt2hXyEgod9
g36CiHyCiYKCfnuMim+CcmN+fX12kJSEgpKCfoV9g32Ng4aEfn18gnSHgoN8jX6Dg4mCfYSDgnSCin58hYaFgoN2goOCeoJ4e36Phn6Dfn59hYh+e3h+goeKfoKCeoV6fH6FfoZ8eH59fn6CfoN7iHyJhHyCg4OC
iYOFnoR+fH5+hId+eIN+gnx9eoWEhn19fYOGfoWKe3p7d4KDiYVyfoJ8gnuFfIKCgoKCeoaGgoKUgoSGeYKEd4iQfH1+fYSPfn5+g4WFfoJ7hId9fn6MgoKOfoODfXZ8pX6FfnWFg4aFgoJ+foR9fn5+iHqDfX6D
hn58gpR9iIN8hI17eoOCen6GbXyLfIWChHuEgnl+fHN9e2iCdoR8foV+h3uHhXyCiX16fnx+god+g35+hIZ+h3x8hIWLeHp6hYOIgoWCfX57eIOEg4OGfn50g3p+eHeGeYKQfoOCfoR7h4N3fn6Dg4KFhn2CeHZ+
dod9iIx8hH6EeI99foKEenyChHSDfYaEfn6FhYOCfXqFfXKGgoOCen52hHuCjIWGfIN8cod2hYN8hISGjH6Cdn53h4SDjX5+eoaEgot2iYd5hXh8fHp6e4R9foaCdYOEfnyMe36DeIx6fXyIi3V5hYOEeXuDfH58
hYJ1hXuGgoKEe4p2hYJ+hoR2hX59g4SGfn58foOGfYOGg4OEfnyHhXx+gn19fHyEh3uLeoN+fImGiX1+e3N+g3qEfH6ChX6ChXyEhniEeXh7fISFcoWEenx5d4aEfn6CfnyCiIKChIN9e36Jg4KGeoN9fX6GdXqH
fX2GenqDi359g46EgoKRho6Ee31+hJWJkoKGfoZ8hXt9go6DjnmCgn58hIOCeYd+fYJ1g4SFfop8hIJ7fX2DfYmGhXt7eYKGfHyEfoR5h4J9e4aDd3KFhIN5fnWDg4SFfm2GfHN7g4J9hXZ3hXeHfIKDfoN8eH17
fG+Kgn5vg4OCd36EioZ9g4d+fn6Gin2Ee42Ien59fIh+jH14hIOCfIR6e32Cfnl3foJ+fnl9hox2fHt7fIOEgoKOfYODg4R2hHh8fYiDfoyDfYJ9god8gnaDg4p6eYt1h353iYOFjIZ7foiLhX57goZ8goKEfoKH
eoSGeYOCfXt+fJODfol9e3d9fXuYfYx8enyDfoeGc310fXh9goN9h3l8goKDh359fYR9dnd7gnuDgn2DhH12foKFiouEhYR0eXlxgnuDfHeDfoJ7jId+hnyChn2Egn54g4N+g3J8hXlufn6ChIODe4KFdaKCiH5+
hHyCeYiKaH59g32GeoKIgnt2iIKGe42DfHp5iGqTaH2EfXyCg36IhImGfnt7iIN8g3uGhIJ9hIOFhHiCe456c315d3qCg3x6dYl+cIl5hXODgn16jYRzfY+Dfn6DeIJ+dH55g3yKgn19foKIfIJ2iXuDhIOFeYSH
fn2Xi3mIfYKDe4OMfn5+hIJ7fXWFdYKFiYaDe3d9e3uFhYOCfXuHgoKDg4WHh35yfoKJhHmGgnp9em54hIJ+hoWDfnx8fnuTenSFfoyChHt5fnSEjX6JfH6EcoKCfHt8eX58hImFgoKCfYSCgoV+g4uDe4eFhneC
e32Den2De3yDgoSFe4R5g4J9h3uCh3V0e311hnyOhH58hYd5fHyDhYWChHp7g4Vxg4J4fol5h4WGdH6Cgn6Dent8i4KCfn58fnx6fYOFfoaQhHB+gn2CfYWEfY19fYSDeoOJgniEg4OHiYV6iIN4gnyFfH2CcHt9
iIKEhYV4foKDfIWPhYJ6dYaEhI99iH1+kXaDdISCi5F7hHeDfoqEhIJ6jH19g3V5hXaEfHx6dX14g3V2gniEfoJ+eHR3e4SDhXiDhIOKhYp3jn15eIWCg4J9fnd9i3mCiYaDgoKDiYZ8hXyDdoR+goSJjH6CiXmC
hnx9fIOEhHdwiHt8goSVgn2Cg4KFfoJ+fIaEfY2LeYJxhnmFe4SCfoWDh4l8hHR7hoSJgn2DhHqTdYN4hIJ+hnN8co+Cd316g3qEfIaIiX6CfnuDgoKDenx+hIWDg4h4eYR6hnmFdnp4j3l+hHmHhYJ7foSLboOH
gomDgod8hoZ8iYJ0gn53gnWTg4J+g36CgoqFfo2Hhn2FfX2DfXaXfYKFboR8fox9fYSCiHmCgnx+g32CiXuChnmHeYWCjIp9enyCfoV+go57fYh8hH2Fh5WCg4SDfoeDfHuEhH6CloKOc3mEioeDho6EfYJ9hImC
e4OGgn6EdX1+hH6IiYOCgoN9fniJgn2Eg3yEh3V6foN+gn1wfoeDcH6ChX2Fg4OQgnyDiHh7goJ9goV+eoZ1hHyTgn17e3h7h357goZ+fYOChop9cH52hIaGfXZ1h32Ee4V7hoOEg3uGfn19hIOEfYKMe4qGhnyJ
doVyd4V8hYKEfH5+kHuJgn58iH6GfHl+dod8g36Lfn6Cgn6HgoN9goSGfYOEeHyHfnt9foNkhIh8hIN6gniChXqCfYh8e32KiYyDdoOKe4iDgol9fn6Dg356fIOHg32JhYWGdX2Og3uCfoh1g4iFjnt+hYN9hHt3
goKGhX2Dg4OEdH19goWCfIaGg35yjXx8eoKEhnaGhIVzgop8fol9fIaEeIKDfYN5hYJ+e3p9dXx6gnR7fXx+dnGLg3iMiHd9goKDeIN+e4d2g3uDeYWGb35+hHqChX15hXyEfYaJeneCgn57gn56c3mGfn2CfYJ5
g317dYSLfYWDe4h9goOHfoaFe4J7fYV+dX5+goZ+g4J7eX2De3h7foJ+fYN7lYZ8foR9en6Cfn57fpB9foJ6hn2DfHt+hHJ+god6homHhXqCfX6OmX6Ee4KLhIR9aomNd3yGhYWMc3yDg4KFcYl7g3uChYR7g4iH
eYh5hXt2gnuCdH2GfXCDhH57eX6Ig4KGfoaCg32Fh32LmIN7g36CdoV7fIN9hIN0fn5+hH54fYR+fn53fn59hH2CfIKNhot9enqEfIeCiIZ8foN8i4Z5fYSCfXl+fn58hYeHeIaCd4Z+eXyCeXiHfHyEgn58hYN9
g4WJenh6foODh3l5hIV+g3qGfoKEgn56hXl9fnqDfX2JiIJ5goaCend+g3qGgod+g3yGfoR5e32ChH19gniMfn6DgnV8fn2EfoN6e4Z8g3t6dIeChX1+eIN9goaCg4OEhIKFfnp5joSDeoKChn6CfH57doZ+hn6E
hX5+goeDfoODhox9fYR+cnp9g4KDg4SDfoSCfox8fX2Cfn14iIOGent+d4d9goJ9iIaFhX19bYJ7eo98fXR1h3aEeId6i42Eg4J+gn6Dfn2HgoV+g4KJhHJ4fneCfYR5g3x+gnx8fX59eXuFfYNzfXZ6go90h32C
eIWYo35+e36FgnuDfoKChouDhIOCg4eKeH6CfYWCi36Fe356hHiCe4KJg3yIgod+fnd9iYR5iZF5ioKCiXWIdYWLhoZ3eXKIiYN7dIKCg3mFgoN8hHuHgoWDhH6CdX6GhnmGh4x9fXt7gnV9hI2GfX1+hXh+fIqC
iId+ioiEfX6Fg3WCdoN7fIKEeoN9g3yEg4WCgntmeoyDin1+e4Rde4N9foSCgnp6e4OCl3yCg4qHdYN3eoKHfXeChnqHfXN3goJ9g36Ig315g36CfIV4foSKhH56hYSDh4eEgo1+g4V+iIN9iYSCfX5+hXyEin6E
hoR6hIN+gn59dY9+hYN+fXx+eoOCh3yCdoOCfHp+AXuGe4R9fYSDdIOFiYeDfHd6hYh8h319e2V4goaChIKChH2DfIqNfH17iH53foKJgn59enl6fn16hn50c32FfoR+fHp+fYSChHx6fnWFhHyEgnqCgomFiX6C
iHx9hn59e4N0hoN0fn6Dh4WFgnyEfH1hfYN3goJ9hXeCc36DhIKEfYOCgoN+goZ8eXOFhX17foODh36Ge4KFgoNzg3x7hn6Jeoh8hYuKgoVziH57goWCjoh+god8fHx9g3uCeX2Fi4p5fIKEhIOHeouDg3l8fHqF
go2FfnqDeX2MfXl5g4ODiIV6hX18gnd6eoV9fHt9hoSDgoKMfoSOfn6Re356lIKGgoSCfYOFfYJ+jn6Ien2EfoZ+eYZ9fIdxeISChnmCfpV+goKCeXiEhIJ3i4d8hIiJfX15fn2Kgnl3hoSIg4J8g3yGeoN3cnyF
fIOCeYd5g3uFg3iDenmMkHuCeXuDe4OJgnl5fXt+fXJ+hX59i4OMhHaZgoJ8hHl9hI2GfoJ+hoWCg4WEhYd9g3x9fYlyg3d9hX54d3eEhoV9g4V+foJ+hHWEfIOIgodwfoJ8fIx7fYyFe4J5gnyCgnl+goR+gn2E
e4d5e3xzfH6Ig36DfHuGg4eEgn52fnx+hIKElISChIKJfHl9hXtueoJ9e4WDhHx7g317g4Vid4J5g4JzdoOHfIJ+g4OCd32GiIWDgoSEeXaCin6CdoN8coJ9fn58hHqCfoWCiIN5eH13fH6Fg4N6fnl7hIWLfYJ9
eYyEg36DiIqCfX57eol1hH50g5V9en6Ken5+hX2Fd4yDi4SCgnWCg32Cfn16hIKIh36Egnd2fIqHg45+hYuLhYJ5foJ8eIN+iYR8foKDdIptiIJ9hoJ+hYJ7g4N9fXZ2hXh7g3l+fIeEfHp7fH6GhYJ+bH59g317
gn2EfXx6hYOChHmHhYKKfY+ChoOEiXZ6goKCiYKDhXh8dIOGfoN5gnl5iniLg35+foN9ioJ+foKLe4eLaoOGfYd+e3x+h35+g31+g4Z4eoh9fH2FjX2HeI1ue4SDfYJ4fZZ+hHyChoN9g4SJfoJ9a4N9foZ+fXeC
hX59g4mNe4N7hIKDfoZ+hIODjX2Zdn2Fh3t8hIWEd36DfX5mfYWChn59e4N9p4V9fnyEg4l8iYKFgnuQg36CfYOFdnxyiHx6eX19g31+hoWDhH19g4d9h4N6g4R8e3x9hIN7fniDfX58joSDe4KFhoR+hYRth358
goKKfnuDg4SEg3qGfn2GfHt8fol4fX5zd3V9eoOIhHiLgnx2fYR8hHV5jnaEb36EeoOEg3p3iHNqfoODfn6HXXx9fX1+hIaEfH19dIN+fYWFhIOFhIKDeoOGfW99ioaGfoKFgoN9hYN+fIJ7e35+dpCGg4J5eoSC
fXp8foSGfXF8a3yDgnt4jHiHe36Ce5B+eYOGhX6GhX16doJ+g4OFfYR9fn6EeoKCfoKOe3t7goJ+goZ9fYN+fYh3i31+e3x7fHV5g3x9e356hYSEeY56iH59eY93fn2HgoOKenSFhoiGg3uEfnR6gnZ9en6FhoaD
foV6dXuIgoKDiYV7hoOGh4KDe4eHfYSHg4Rog4J+fXyDjHp+jIWCioZ8d3x2eYKEhX18fHt7moOEh3uFfoJ2god5hnyCgoJ9kH2ChHmEfXaEjIV+fIeSg4eGhoKKg3d8g3yHhYKDgnx8jHuDgoKHhX16hH2Ce35+
fH1+iX56goSFfX59hX2Een2Gin5+hX2JhHtwiYuCg4KGfXd9fXyEgoN+g357hHt7fX6HiIR4fXt+fn6DgoiEfX2MeXp+fn6CfYWFnZN6hIiFgoR7iHyJhHx0d3yFhn6ChXuGgniCjId2g4Z3gnyJfHiGcX59inR9
fnt+hX6PfX6GeHN9goKPeo1+fn5+fH6DfYeCgoNzh3uKgoSCfYKEhYOCe4KHd3yCjoh+fn6GjIOCgoV+fIuEgnyIhYN+hIKCi3Z5fIV7g4h7fn2EhH1zfYuCeYN+goN9en6IfYWIfnuEhX2MhoKCfoiNgoWDhYeD
eniCfoKCfH6EcYV8g4KCj36Gcn6JiH2GfoV9foyFiYeGeoN4fH16e358g4Z+hXl7h3x+fXx8dpJ9fnF+ho9yfoN+cn2Dh3uDhIp9fIZ0fnyFc3x+d313dH5+fYN6hISIfoaCjHyCh4uHdXqOgoyFaHt7gnt7hH2I
fHZ8eYN2g3KDcYKDgoR+fot+e3l+dH5+d4J9hX58e4KChIh2g3t+eoV1hXx9hH6Zg4KGhIeFen56h35+fXqCfoJ9gnmGhH6HiIN4foOHfpKEgoSRfXuDfYOLfIR6e4mDh3x7goN8goSJhH58eYOCioODe317g3yE
fYh+goKJfn2CfHuCiIR8fIeFfYWIfnWDfol+g4N+bYJ4eoOCg32Ciod9hX53gn2HhIV+g36HgoVzhn2Lg4ODfoV3hIN7hX14en54hYSMfoOGfnyDgoODfIiIfX6GgoJ9hX5+foR7eIeGhYWCfHmMjoJ8fYJyg359
h3yCfX16fIKEfH6CfHt6goV4hISFfYSDhYSEi3x9fISHfYd+e4J+gn59hn18goOIfn2CknuFfHyGfnhzfoODhHyCl31yiISHhniCe31zfYd+hXl8hn18jH56fX57g32Fgn58h4V+kHx8iX5+e4iEgoKCd3Z5fot9
lHt2eniDhIKFbYiKhIeHeniDg4aCfYSIfYKCjIuFj3t6iYJ9dYKGgoWDfn2ChIR5foRvgm6Ignl+fYN8eX19gn6HfX12hIODiIVygn2EdYZ5eYKGcIp+goOEe3h9fn5+gn56g3uCgn16hoOEhIKPe36OfIaHfYJ6
g36Cfnt9hoV4joKKe356fnp+g356dX6Hj358hH58hYmFgqOeiXWQhHyGfZh9fIODjoeEdY99iYZ9foJ5eYSJent9h36ffIODe3OGiYR+fnZ+i4R9hoaGg3eGeoJ8fYOKfYqIcot7hIR+fIOEfXuKfnmFg4t9goN9
e3iGh4d9fHyEhoJ+fXx8hoN8hIN8fXt9foJ9gnmDfn5+gn18hnuCdXqDe4KCfoaCe4h+in19eYOFeIKDhX6Dfn6JhH6CfIKDhIOEh4OHg4WDfoN4goV9eIN9eYKCgoJ1iYJ8eYSCh4WEeoJ8hXt6gn1+jXuEjXyD
dYOGfX6KhYeChoR5e4WGe32FfX2DfXuEhXuDhIN3goODeoKHdYOCfYh6e317enmChoKHgoKEhYaHgn16gn2Fg3l9hX2DhoKCgoOEfXpzfHeDko6TgoWDg3mFgoWDhH2GdoyCfYODeYKbhYZ8d4SEiId9i3uEfn17
gnl2g36GbXmEhoZ+eXl7gn6DfIuCfYV6g3d1goZ8fXyPgoWDd4V8hIKDg4J6hIh9hIKCc4KLhI19en5+goNxhH51g4OChYN9foN+eIN8fouFioN+gn55hHyHeX6DgoKChYWGhHuCfoR+gn5+g3OCfnt7hHyMg4OC
e4h+fJB9koSCdn57fX55en15fYR6coaFg4J9e4KEeoKCfH1+hISKe32Md4R+d4SMhIWDiXWGkXx9iXuOhoeChIJ6fIaEfod4fYSaj32JhIKDgoSGg4aWfHuCfXyDcn6CiIyCenuIgoODdnZ9hIJ+goJ9fJp9dX6C
eoJ+foKGgpFniIWKhX15hImHgoJ+e4h9g4mEhHh4eISCfn13gnWCg36GiX57fXB9foR9fISDfneFgoR9gn59hH2Kgo2CeH5+hIOFhoSQiYWDfnl5gn6JhIt9gnyCcHqCen59fn6ChHp9foR8foeJhYN7g4WHd3l9
fISDhZqEiHeEgnqFfYKQfIKEfoKEeJCGc3x6eoN5fIVzgop7goOFfomCeIV+dYV6g3p+fnyUfoN8foZ9h3V7e3aIhISCenl8fH55fYOIg3qDgn6Fgnx+eIOEfoh+eYN+eYJ9fnuFgoN1hJR9e35+ho95goZ9gn5+
foyCe4N5goV+g351g4KChIKEfoJ3hYaCfn6DjnxziXx8goWPg3N9cYeHh4ODg4WEg354e4d5hIl5foOCfoN9hXiCe3qHfHuKg36DfYKFenyPgnx5fX6DeX2IhId8fnmGZIN4in6CgoqGmYKDfn6FhYN0hoKDcoN8
hJ+KfHp9gol0gomCfHSEh4WCfYOChXSFen59eYJ9foJ9fn19h4WEfnt+e4iDfYKJgnmFeXp4fYJ9fn2CfIWIiYKCe4d4d4SLfnyFg4eDfISCioKCfX16g36JeXp7dH18goSDen58e4SEfn58iHt9hoKJiX6ChoN+
fYOIfX56joOTeXaEeoOFh358fox9fnuDfISCfn2Cg3R+i358goN+e36KeH6Ngnx0em2GhIKCe36GeoKGgoaEfXKDfX57fYJ8g4R9hYSDgoN+fn59fHt4fYSGgoaHhXx+eoSNhZCCg4J4g4KKc4OKfXl+goKChX5+
fn6HgneHdn6MhH2IfoN7d4ODeYeHgn2KfIqIenGDdn6GgoN+nXmCfXqMhnp6grp+foWEhXx7hYqKiXmCeYKFfIqGi4N3hoSOeYp+hIOGgn12fX6EiYN+fIJ6d3WJhn6LenyDhYRyhYeFgn6DgoN9fYJ6hYN7hYOF
foJ7hHh3eHx+e4aGiYSDg4V7hYaDh4iLg26KhoN9bHqDfoR+fn2JfIOKfnt9b258enyHhYKCfH2Dg4R8hIN7gn2Ci4OCe3yCh3l4e359fHyGgnuCdo59g359iH19hYSCg32Chn5mgoWCeoKEc3mDdXiKfHyMfHyC
g3p6e3x6fHZ8gnx2hH2Fk4J8cYqJfoR7e3yGh4aCc3uKgn2DiX1+fnGCfoODeImDi3l6hHV7gpGIhX2eiJSHe4eSfoR9fHx5fISHfn5+gn6DhXR+fnqCdX2Chn5+hXuDeHx6en5+hH6CgnZ+eoiGfn58hH16hH2D
jox+gn5+fnt+foN8eIKCe32CfXx9fn5yh4prfoKCgoOEfYV3hXmGfI19gn5+fYl9fpR5eIN8eYOCfHiGiYh+fn2CfXx+dZN1hX19eXuCg36CfYJ8h4KEin55bYp1fn16goOFhIeEi359hIODdH19foR8d3yEg4aE
gpKEfoJ9iH6ChIOEeoh8cYKFfn2FiISCgnyCgn2Cg3mNfIWGgnx8en17i4R+foJ+eHl2fYV+enh+hXd6jYOHgn15fIOEeIiCfIKMh4SCfoODioiOfpeCg36EhpOHiYOCfox4e4mEd4uEfYV8d4KDfoJ+a4SCeYOE
g3R5g31ufn2Ch36GhImCfYN9hIKDeoWFhnl6eJCEgod9hoJ3fn53fX52hYR+doJ3gnR9g4iMfYJ+ioKKfomCe4SHe3t+fX2HdXuDiX2LfHx3joV6g3uEhXp7fHyFhH6Cgnx1fn6Fe4KCh36Dg4N+gnyEg4t7enZ4
hYiDhoKDiX6DbYJ7gn2Ga31yh36FgoqGfnqChYaDeHODhH58eoh6g4R+fn6CeYSJfoODi3qCeHx7g32CfXx+h3t9gn55hIOFe42HhId4hoOCg4OEin6DeHaEhnh7hX59d318hnyCg36ClH6FhH2GhoeDcXuKgnp+
g4t+hHuEfISCfYaChYWDhn2Fgnt+g4OCg317fIaDfoODcn2LfISHfnmFfoJ+fIOEdYR9g4N6gnx+d5WCh35kc4OLeIp+foh+gn16kH2HfYR5god8iIaDfHl9fYV9gnGKgnuHhGuEe4KCgoZ+eX54hIKKg4KGfoN+
jIWCiIN9dX51gnx+iIODfIJ7eZ1+fYWCgoJ6fHyEjn6Hgnx4cX1+coKCg3uDhoWFiXuFi3t2e4KQgoV6e4N9hHl6c3l9gnmCgn1+fXqEc4WKg4OCeoN5fX2FfX56hG6Jg4J8iHd+d4iDgoODfm+ChIOPeH56goOF
foKIi4SEhIN4hXp4goaIcoJ0go1yfoaOh4J8fn6GeIaFe6SCiX58fnmDfn6FfX19fIV+foKCg4h+hoOGfHp9fYKDg359goWDgn58hHaEhIOIe3d9hHiHiX2HhYOHfISKfX17fYJ9fYJ+fX59e4KIhoN8eoWCfHyC
hnqGhIKGgn19eYeFjnl9fXqCfoSCgnx9hX5+g4J+fH1+iXx9g4KEjIaFg4J5fIODhHmCfn5xg4Z1fY98hXeDgn18hnqCdn11goWCiHp6doKChXuCiHuDkXeDi3p6e4KEhIOEfoWCiXmCfYN4gouHdZJ5h3d8iYeL
fnx3hYSDgn1+hISDjH6IgoSIi3aDhXt7h36EeHx4g4iDg4J+gn6EhISCe4aDe3x7fJCPfoKEhIKCeXt+hHx9iYeEfnh6g4OFeod1eX5+fX58fX6OfnuCfoJ4fYKEe4SCh4J9fnt9g3yEfoeGfX6IfXyJeoJ4iYSD
iHl+fH2DfYOFhHt+eIJ8jYd8e3h+hYJ+g4V+foSEfneDhIWEhH2FeoJ+fYZ9hH59gn55eH56gn1zhHx+eX5+fX18eoKEhXB+fIN4dn2DjnyCfoODfoeEeJJ8ho6NhIJ+eYmGfoaDhn6CiHt9gnJ7hYR2i3l9eYJ9
d4SGg317eHyCgn6Ggol6hHqCgoN8fnl9fZF9eX19go+Den5se3uHfoKCfoKGhH1+iIJ9em99hIJ+go99gnyEhoSCgnqFfYN9dYZ9hZSCg3uCfoN+hoOEeoJ7foSEfHx+hH6OfYR8dIiCh36DhIiFgoaDhIKQfIaD
e319fIJ5fGWHe318fImEg4dwhZKDhIKDfHuKe298goOHg4N8jIeDiXqEhniIg4J9foSGhH6Fgn18hnyCfXx7hH6DgmR9goJ+hH59eYOJeIJ6foV5fHx8jYiDgoh+eISEhn6Efnd1iYJ7e3d7fISDdnN+g3SFeoR7
epCChIR+e3mCdYJ+fIV+gnt+hIaIgn2Fmm2JhXqCfniDdYJ9fIOCfIp9h3yFg32Dgnh8fISCg4N9aYKGcIV+fHebh3l9foOHhXuGeoODe4KCdouCfnl+h35+fYKEen2Ei3qEeYZ8g36Dg4VzgnSDiIqCgoaHfoZ+
c4R+goWCgn6EhH59iYuGd4OCeYd5g4yEh359fpeCi4N7dXmGe4N9g4V7goSCfHuRe3WDi4SKfn19fXp7fHp3hYR5fXh9e4dyd4N8hIOEjXyFhYR4fn59eoWCfn17gn6Ei3d3hH2Ifn1+fod+foR8bYZ6hH6Ego19
fYJ4g4V9dH6Dg36GioN6hI2ag4J3g32Ee4SDg5WDgoSHdoJ9fHyCeX17g4p+fn1+dYx6gnyDj3mIgoV8g3qCfn2KgoR8doKCeIKCg3l8e4OCiXh7h3eEfn18eYaCd3yCiox9fHeCgoKCeXuGfXuDg4aLgnmPjYKC
iIOEh4V3e4Z8fn6DiIR1fH2ChXmDgoV9iH2IhX6FdomFhYaDkYKFbH16g4WChIaFeneCfH5zint7g3yPgoV6g4R4eXt+doJ7g3qFe3p+hIiCgnN+hG9+cYuDeoWJgn6CfYx+fHyKfoSCfIN3fH53hXiCjoODe3yC
hoV+foJ6goN9fISDfIaChpCDh4SDfnuFg36FfpaDfXyEfn57gnx+foN2joR5eol+gnyDjYeDg35+g4J+iX15g36Dg35+goV+fHh8fHuLeH6DfoyEfXmCfoN7fIqKd4ODhYKKhYR8e4KCe4V5e3Z7fXx+en56hH59
g31+hId+fYR7fo58eH2DfH1+j3h9goSIg32DfZN5hId+e4iFfYJ7j4KFg35zenyMhHuFiX6JgoKCh36ChX56hHyCgoZ9dYOCfnuFfol+fn59fnqOhIN6jHh3cmuGfYOFe3N+fX6Gg4V+d46Chn6MioyEfnqEeYJ+
gn14h4h3e3p8goSCb4OCfYOCgoeJenuDhIN+goZ7g4R9iIaDfoR9hIKDeXuDhIaDeoWVe36Cg359gpKCfoR8i312goV8fnx+fHmLhIN7d4J+hIKDhYSHfH2Cc359g3p3foZ9h4KHgoSDfYN+e3p7hIVzhHiEfZ6C
fYmEenyDfHl8gn2ChH5+foJ3g3p8gnyKeoaGfn58mXl+hoKDfoN9hYV+fHyDioN9e4OCfHqDfYV+goSGhoqDgoKEiYKChIJ4fomCgoWKgnZ7hH6EiX52kYWIgnh9foiCjYN+g32CgnyEg4R+hoKIfoeSfnh+hIJ+
g4KHh4Z+eoaLfYOHgnd7e46HdY1+go1+enqIg4KDeIl+fJN8fnt7g3yDgnx+fX2Jhol9fXuEfn2OfYKDhIZ7hnh+eod7hYR9gnd6eH2Ce4J5goOIfXuFiYKGfn55hHx9go1+c32JhnyDe4KFhX2EfIKMgn58hYV+
jYSFjX1+fn6DdnyShIR9h5OJg4yDfoSRfoeDenuCh36Chn6FhX6JgoR9hn1+fHx+doN8hYV8goSEhHh+fYWDkIOGfoR+h3x+e4V+fn6Fe3p6fH19fHx1iYOFcYeCiXyMfI1+hXt9hXl0hXd7foh8in2Gfol7g3p+
fYeEi3x+hX57eoN+foOGgn6Egn5+gn6DfoWCjnuDgoaCeIiHg3x6fIOEhXuCfoJ9hYl6g4J7fHuEfIl4fYN7e4OEdnqGhYZ3g4R+hIJ8ioSFjX55g4J3en2CgniDfoN+cYR4hoSMgn6DkXuEj4aEg36ChI2KfoOG
hI+Je31+gn56goJ+in1+hn6EfnODhoOPfHd+d4J9fnuEfoJ3fH6Cg4KIfIOPh3uFg32Cg4R8en1+goOCeoOEeIZ+g4l4j32Nfnt8iXeCkZF6fnmDiIiDiIaEhot6fnyLh359foOFe355g354h4KChIKFfYKXeomS
g4aJhn16eXiDj4N8goN4foJ8goR7fX58goKDfHx7fXx9goWEgoWJfn6EhHt+eYJ8eYeHdYODhHyIhoR+fYR7hImFfIJ4hoaCg4R8jIOPfYWFgoaDfn6CfIR5fX2JgoN+i32CfomPgn56gn58gn6LeH2FfYV0goWI
eIV9hHl+gn2ZeYKCeYJ9gn2Gfn6De32FioOCd32SgoN9fIaDe3x8hHd9fneGhoZ9iISHi4yDhYR4goR1bYJ4fIOCfnx7end+eHl5eoR7fn2cdYJ9eH2Gg4N4hH2Ch4KCi4SGgoZwfYSCfX17fH5ifYKCh4mKenJ4
gmeEeoh4foR6hXiEhnx3hnuChYZ9e4d+fn19fIKKhXyCfX6Cd3qFgn1+g3yFd4R9fYJ6goOIfX2EdX2GdYOCgoOHgoR3hHuJhYOEh4SEg3uCl4R8foaJe4KIdn58jH6Mh4SId4WMfHx8iYKCh36QfnuDeoKDgpaH
a4l8fpiCin6EjYJ8e36FeoaEfm9+gnl9fIN8hX2FiHmNdnh3hn2GhYSEd42Fgn59fH16h3d+fYV8hXt8eoN8fYeCeYZ4hIN+iX6GeH6Hgn58jX57g36HhIR9gn18fYh6joeCg36Ghnt8int8gnyIdYR+i4x9foKG
fn2Dg46MfIJ8h4KHgnWCgoiHiH6LcYeEiYt9cYJ6fX6RiXiKe4V8foKFgoJ+eYJ+fYOCfHqCc4N+gnuEj4KKfIKJdIKCgntTdYh7fn2DiJ9+hoJ+i4STfHuLlX6DkXh8g4N7fop+fH1+foV5e4KDiISGh3aEfHyC
hH6IfIZ9e4V+e4J+inp9enx9inp8fXp+hnt+g4ODfo50h3x4g4R9eXqGg4KCeIVEhoqEg4uGgoeCg4WCgoOCfniCfYeEfoSHgnmDfnyEfHZ8hH2Pe4t8gn2ChHyCenuGe4OFhXmGg356e4ODgnWCe352g5J6gnyF
gouGhHp9eoSCZIN9fImLiIZ+g4N8hHqIdnuEc4KHfYZ2fHyHgoyJgnyDe5J4h4KIhnt6fnx2fXmDh32Gg3x+j354fHyDhYOEhnx4iI+CdH2IfoKCiXp9hHmCg3x+eomDfoZ9g4x8fGiChIODeXyEe4J8fn6DfXuG
fIKCjHd3goJ9hXx4g4J8e36Ld4mQfXiChYZ3hIKEfn2DgoR9hHx9cIJ9i4V+eX2Oe3x9enl+hH50ioNidIKKfHh3gnyKh4N+hIh+iIWCg4x8e3x+doiCe4uDe4aJioR6eIZ+fH2FhX56e35+hoSChnuDfYR6iH2F
e32DfH58hINvhH2JhYqDfnqMfoSDjIJ4hYKPgnyJfoOFfYOCeX59hHx7eHmHfoJ0jIx9g4SDhYJ5g4WCeXSCfXx5cYmLhISFeX6CfHiCg4qEfYeCfXKHe4t8foZ9fX5+fYaFfXuCg4N+e36Dh4R+eH2DeYiCiIKC
fIWGfnyPfXmCh4J+fIOCfYh+fXx8eHuIenGJgpCEgoR7jXiDh359hYKKiX6Cgoh+eXh3fIOCkHSDenx9g4OGfYyCfnh8e457fIJ+fXZ9hXx8hIl+gnpzfYOCfXx7enh8goR7hn57gm16gnmDiYmGiIKCeX6Den6C
iXaFgn1+hoiFdXt8gn19iIN+eoKFfnx9g4h6fn2Cfn2IhISFg32Hc4OEgoR7mIWFhXuFe4V9d36CfH6DdIaEfnyDfIZ+g4N+gn59fXx+eYJ0goaIiIl2eIaGeImGfneJhHyHeoOChn6EiXmDhX6FfoJ8joKEfYOC
gn59d4d2fIWDiYmGb4SCfH58fn6Ign19dYV6hoKYfoN9e4J9e4N4fIV9e4J+foOFgn2Dfn2IkX2EcoaJfoiDe4KCe3yRhXt5h4iCdHKCh355h3yDnIeDg4J7g4yDe4OChYODg351hIJ8i3p8fHRzjYSKgoSDdX59
fH5+inB9jX6Fg4N9goJ8hnx9pXuMhXx8hXiCiIJ+gn6DfoJ+jn2IhX2EeIZ5inZ5bIR6eXl+gnt+fH57gn5+goKMgoKDfnl9gn6CfneDe4Z+e3h8fHx+fYqGeoOEe4N9g3t8fH6CfoN4foN9hnx7hoeDgomChIV7
g4N9fYl+fn6IfIKGhIR8eH59fXt+foR+e3V7hH54fnl9hYOIhYKCdoKDg4SMgoWIgnuFjYOCg3aDhH6FfXx8foN7iIOIhX1+cX5+fnuCgmyIe4KEeouCiI2Dg4J+hJV8h4N+foSEeH2CeoKGdnyFfYV+g3qEfYOF
fYKHfXyIfoJ6hIOHhoeIh4p+hXl5fIN7gop0e36JfoKCgn6Dfn2Eh4KCh3t+d4KEh4V7goeFjHaNfIJ+fnOCfoiDfoWDhoKDhoKDeHWRjYR1g4iEgnqCc3aEhnt+hX55fYJ7e316gnx9g4iNgoKDhH15h3x+eYKH
fHyGinZ5g4l+gnqGeW2Ce36Ch4WDg4R8enp9h4OIkYqCiIR8hHuDgo19aIh+fYKFiYOGfH5whn59g3B9hZhufYR9fX6DhW99goJ7g3t7fYt+eoKIh4N+fH16goR8g4N+fYeFg35+g4KCfHuIhIJ7eIKFjISGfIJ9
fISGhH6Dfod8fI+HfHuHgnWCd4N+eYJ9fnd3hYR9d4eIgoOCc4iFh317iX6IhnyCgoR9eIR6fYJ6fYKEhoaCfHWCfYN9goVngnOFhYZ2fIJ+enqDfIKdiX2IhoKHgoZ8hn5+eXt+jYJ1h4SCfYKEe4Z9eX54e36E
e5F9fnZ8e4N+eoJ0dYiCfX1+dHuLen1+fIN9goV8fH2DhHB8fnR6hn6FfoKCiIWEgouFeYN+e3KEd4KCe4N9eIN+eYJ8fXd+foN6d319goiCfoR+lH2Cd4x4gnx7goWHfIJ+enyMfoKCgoJ1e4R+e42Eh4R+g4N1
fYWFgot+fn14e4J9g4SDfn58fIJ6gnh9fIJ+iX6ChniGg4SCfoWCgoSEg4J4goeDiX19hH6EfIJ9fX58gmt+coOGgoJ7en19jIOCfoOGi4mCg3x8fop6koaEgoJ9hHR9foJ9gnt6hIN+fI2DfoiGhX2EhJCEd4R2
foOGfpV6fnx6gn6ChXF3iYd7hIKCgnyKh3yDdH55eoR9hoWCgn6CfoaIhoZ8goODh4V8goOCfoh7g32CfYqFjXt8gniCfIZ8g4x4fop+hIKEgnGJgoKEfn57i3x7i3x+dnyDeHx9eoKCgoJ7hJGCfI1+eneGhYJ8
fYV7jYR9gnyGdnx5e356fYV5fnyCgoWNgn6JfYODcJN9iIaCb4N9i4J8g3F4g4OGeoJ8h3l+goJ4dImEfIp8fX56gnuJgruEfXuCfX17gniEhISEj36Cgop+g3yDcH5+h3x9faGDe3iChXyChnt+iXl8g318iYt+
e3d+e3iEfoJ7iHmFfHt5iXyEeYN8fYJ8g4KCfoh+g4KEgn2Fent9iHl1foOCiYWDgn19hX5+eoKCgoZ7eIKChHeDhIKHhIKCe3l9hH6HfHiJe4OCgn59g3p+e5CCfIV+hYZ7foKRo4eHfXp6iHpofoOJgnuHfph8
hX6Fe36EfnuNfHp+g5aCgoN7doKEh4WGhH19fXqChIZ9jImFe4d+eoKGfoOIh316goKJg4KDe4KCiIN9go14n4iLfX5+fHx8eoN9fYqCfHx+hHmCfoJ+hHmDhX6DjHp7eoKIe31ten6CeYN4jYN+hHuEg3p9eoR8
eoOHhHeCg4J9fYWGiYuDgnt8goN9c36GfHyEhId8goSEfIuWZ4WKgod9fXdkfX6Jg32Ignd9gniKcn6SfoiDcXiGgnd+goWFdYWJgoSCe3qEcoOCg3eJfIeFfYZ7fHl5iH6GhoaCmXKFfX2DfoJ+foaQg4VzfIOE
iIeDgnl9folygoKCgn57eoiDfId9fYKahX2EfYV6jH6CiHGEfoKDg354hHqHi36EdYKKeoiKe2SEi4iKg4KHeIN7fXyCg5aJhoR8j4WDh4KCbYSDfYKFfYeCfIJ+g3qFfH6MdYSJe4Z8fYl+e4KCcn1+h4KFg36E
houEfn6EhYODfneDfISLgoKDhneJfH58fIZ+fn50hX1+gnqCg3yIlHOEg36CfoOEfoR6g4mDfYqEeIaEg4R7hXGHg32ChH1+e3l3fnqFfImCgnp+fYKDeIeHi4eCln6Pe4R6epKHinWCeYR9hIKDhYV+foN+g4N9
d4R+fXmKfX6Ihn1+g3t+fXyEgn2Len6FiXeDeoKEhYJ5g4WGgn54iHyUeXx7fn2GfoSFg32GgnSFfHN+jX2DhIOEh32EfXuCjXp5h4N+fYZ7gn2UeIJ6d32ChX6FiIKCiIZ9h4SEdnuFi4N+goOEg4N2fYp+cn59
fX59e316g3x+eX2DhIN6g4V8g4KKg3mch4iCg32FioZ3gnF6d319gn6OhIJ9goySjHuCfn2Dgnt+fYR+fYV6fH6FeoN5d4qGhoR+eZqHdIyDiIN8hYWDfnuFfIR3g4KCfoWDfn55h4iDi3yEi4N7fn57hIeJhHt8
h4aEgn14fIh6gnt7fn6FfpF9fH6Dgnh+goeGhX1ZhIKChXt8lXx8hIKCgoN9fY9+eH5+hYOFfoKHfoeEh4mWin59fnp9fYJ0fnKDfoWHl4KDgoKHfXt9fHt+goOCfHx9dYaDhoZ9g4Z9lIR+gn58fHyZfn6Cent7
fYaDg3qEeIl+ent8d35+fo2GhX18gn2Ch36Dfn53fYiQiIp5c4KJhH16fX6CfX54jHB8fYKGhIR4hIN3hYOCfoN5hHh8g4eCgoh9gnyDg4+Dg4p7g3x7fIV+eIR7kX2Fgn17e4p8fHt7fnh+iniJg4J9g32Hi36E
foJ+g3l9fnuEkX2Lfn57co97foJ6eYR6goN2eX1+hHaCfIKIdoh6eoR3g36GgnuCgoKJdn56hHuDfoN8e42DgoN6g3x8fn2Eh32FfX6Hh358fnqGhH6LbYSDfnZ9jYWDfoaFjnh9eXeDfnh7hIuJkIKCiIaCfnuD
g3mGe36Hjo2Tjn59e3uKgpiFg4Z5gnlzfYSEhHyCg3yHg3yGhYmDdYJ9hYl9fIJ2hYV4jX59eoN3fIKDgoOEhYJ6g4V7goOEd4KChYJzen6Cb3l+eYaEe354e4J9goN9foJ7fIJ6iHp7fHqDhIaGhHd9hH6CfHuG
epNueHx7g4RnfHyRe3Z9eHOQgoOKgnx7eYV9enyGjIJ6dHaCeoV3g4J2goWEfIJ9hH2Jg3x6eH16eXp8fIN6fId8g3yIg4V5fHt+eYJ7goR7hnqDg31+d3d6fGqJg4OLhYaChIOLfIh8fIR7lIR9dXCDhn54g21+
goV9iIKCfn2MhXOGkIN9iHt5g4aEioN+fXyDh4OGcIKKfoR7g3Z8fnqCg4aEfHx8iIeGfHiCe4J9dX6DfneEgoJ7hYqJgnp+foV+fnx+fHtzeXF8hYZ+hHqCg4OCfm6CeIp3fXyDgoOIfoV7jIV7foWCeIWGh35+
e4KFfZKLeYODe356fHh3e4R+hHiGiXKDfn6Gfn54gnuIeol7e3qLfX6DfIR4e317fX58fYKDi4J8god6g4KCgoZ7eIKCgnyCd4OQgoWDfX6IfYl7eoN+lH6FhHqNg35+g3p1hXp9e4N9gn2DdYaKg259eX1+e3l4
h4l9fn6CcYN6hHx6g3mHl4SCfIJ8fHuCfn1+e4aDg4OCdImCfoaDgoJ2fn2IgnqCgn2Dg4l+eoKIcX57hoJ4fn6ChX6EfXqIe3uFe4WDhn17fYWEh4l8e4WCfoKIYYJ+fYeFnIODfYmCfnB9hYh+fHt7iHOCfX57
e4KFd3ODg3eLfYJ5hIJ8hIJ8gn2DhX59int8iXt9fnt3e35+goOOfYKGfH59goJ6dYR9fn2FhXx6c4OJh359gn19e35ohoaIdI2Cg3yDe4eEeoSGeoJ8goh0iIl9g357d3WGeXhrgoSHhYmDjHSEhYiDfoZ+fIN8
eZSDent6gn6Gg36Fh4aCeolzeH6ElYKDfYOCin59d4J+g36GcoJ8g3yCe3uDg354hHx+e4SPgoJ9hXmCi4dtgoJ6fYV5hHl+foSDg32Dgn5yhH1+hXtzeoN3fYJ9hn2EhYNzcnqOhoOCgnt9g4SFhH6EfH18fYOH
fX6DaYKEZ4R2g35+moV9fol1hYJ+gnp8fYR7hYWIfH15g4KIhYaDgn6LjpSClXp8gn59hHyCfoV+hoaJg4KHhYSCfYR+d4OEfn17en2IhoR9gnl9ioOCfoR+eX6CfYV5fniDeop+hHyCe32DiY+EgoJ6gomFgoSC
g358fYKHgoJ9fX6Gi499iH6DhX57gn59eoJzhHx+goODfYWCfIJ8fIZ9fn1+foOGfHuCfH2EfXaHgoh+hH2IfoKIh4p2fX6Phn57hoSDh36CjHZ7eYR9hH6Qe354e4SIg4t7fH6CfXx+e4WCeGuEfHx8jHd6iIh9
fnuCdn19eIJ7g4l+d4R+fYODhYSCeYOQfHx+hn57fnp+fYpjgoiDg3qChYN8iXWJfYN9fXp8hIODe3uChIKEfoOEgoJ9god8g4iEh4eNeY94goh9g4OJg4ODeIKCfYd8gn5+hYJ7hHp6bYWJe4Z+hn53foWEiIOD
h4KJkX56eH6CeHeNfoJ5hH19g3mFhXx8hn6Db3iFjY2DdXqIg311g3yEgn6Kh36Cg36FdX50d313g4J+hYmOgoJ+fnx+gn2GfXt8fXd3fX59e3yDgoOEfoWCfnODgn6CfYd+hYR9fH57foaCfIN5fX56h32JhYd5
fXp+fId+g4WMfoJ8hoeEgnmNg3xufX14lIZ9hH2Efn19eoWJbn57hIV7gniDhH6JfIJ6hXx8fnx8hIJ+fXh9gn6EfnOCh3KCfYp9en2NeoZ+iXR9fG+EeYV6fIaMfH56g3x8foKDfnZ8eIZ+hIV+i3l6fod6gnSG
hoV9eoeEg4WCe3p+gn57kISGi3t+hYOGhIWCgnyCgnaFjYN5g31+h3V+dYaEdYaOgoaCeYNxeHx8fH58fnd+dYp7goJ7jIuHfoJ+fn2CgnyGe4N+hH59fIJ6jXyFfHmFoH2CfHmJeXx4fX56fIZ9fYODfoaGhHh7
g357hHeEgoKGfH6Dg3uDenZ8fIKFe359fH6EgnyCfKF4e36IhoqEhn6Dfot3g4yIhIx8goZ1hIKGjX14fX1+h3l9g3d4cX2ChIN9hHx+eYiNhYOGh3uCfnh9foWFe4OEgnqFhniCcZV6foR4hH6MhH2FfnuGg3p8
fn53in5+kH59g4d7inl3boiDhIJ7d3V6hIKHg351c4KDfnuKhIWIgnx5hJCHjXKHjIJ+hHx8a3uCfX52g36Efnx3eXp7ent8hol7dHp9hIR2eoJ0gniCfIODgoKDdX6IfXR6g36DeIOCdoN+hYKCfoqDfoKGfoN9
b4KCgoN+eYSDho58gnt+fl2DhX6CfHd3gpl5gn16gn2DfIaFfn6Ce4SDfHeCg4N7hIN9fn58g3qFg4KHhoSJhYh5fXh5eIV8hnKLg352eIJ+gn6DhHt9g3iHgnh+fH19goJ+h4KCe4WCfX2Dgo1+fYd8hHyGhImG
eXuGg3t6hoKGeoSChH59foN+g359hXZ5g5B+g4KCfnuDbn2EeYV+hYN6g36Cg4KMeYKDgoZ8eX6EeXx6foKDfYZ3e3V+ioaFfoN9fYiEfXyMeoSKfHZ+h4KGgoJ8e32CiIh8fX6Ce36Dfn19gn2FhIKDfpN+hH2F
jXN8goiQg4mCgn2Gent8gouKhIJ7fYSHe3uGhYV8hIVze3iDhJiZfoR8ioV5gnt+g4OCgoaNfoKEeHWRg36Ign5wdHx5fIqHg4ODg3yEg314fYN7foN+g3uDhoWDgnuCfIODeoN6fnuIh3uDhH59d4Z7hHyDfYN9
goKFen2Ce4J9fn5+hXqEh4SFh4iDg32Uh31+eISHfYOFg4SCg4ODfYKVfYV9hYJ+hHCFhHt8foJ8fnt+gnqIiIJ7h4eCfYJ+fn2Ee4R+e36HfoKDe4Z+hnx5eoSKfoWEhHyGe4OCgn5+hH2Ig36Dhp59gnqThIt8
fXt3iYiLfn57LYuChX19fI6SfnuDgnxxe3l6gnt8eXqFioN7goSIh4RneIJZhIODhYWFgoaCeX6CanqNhX2Ch4WHfYmIhYKMfn6LfXx9goR+fI97foWJh4R+foJ7en5zhoN6en55hn2QiX5+hHx9eYeEeIJ9fmR8
poV+iHx9gomChISDfnaCfHuIfXx+gnl4fHxihIh+e3uMhH19foKJdIWGiIp9fH6Gg216goKEg4ZxfoORfYd+h4J2fYKFfoaEgoJ5jIN9hn2EeoaCg3x5fYOCe4OGe3p9g4aHfX6Dho16foqFe4V7eYKHcnl1gnV8
hH56hHx9goZ+eHl6eod8jnqEi36DineEknmCfX2GgoSIg414iYJ9fnt6fISFfoOGh4aDhH6Dho99g3yRgn2EfH2Fe32Ee317fIaMhoSChYeGeYSDg4eZioKIfn1+eoKCe4h5fX6EfIaDeXyEeYd6fYd+foN+eYKJ
fnGGinyCeYd+hnx4dYR+gnd9gn2MfHuEfoJ+fXqEh3p4gnJ7foKEg4WIhnx6dop4fod5eHx+hoSIhXt7fpiDjIWDhIR1hH58en19fnqFdodyfnR+fIWKfoV8i4t8foOFiISDd3yCe4JphnuDi4lwh4J9hHp+fH5+
g4KCeYaGgniGgol9foeCkYWFgn2Cg4OCe4V7o35vhHODe4h8gouFfIaDhX5xh4J+foeEfYJ+fn1+foKCgneCfnp9hoeQhIN+g319g46LhXqLgnmCeIJ8hX2Ee4p+i4WChHKDjHeHmH57eXuPfn2Fc3t9fYV7foN9
hIJ6hHiFfHx+dX2FeYh6fn1+gniChn2Ji3h8goR+fIJ9fYqHhYODhX17hHp3j319fXuIfoJ4fod9hYeKfX6GeoiCg4SChYV7fYKPenx9fX6DenmDe295eZhtfX6HiHx8e4lze3uCeH2DiIKFe4SDfIaFeIp7gohx
goOFfXyCfXR9foR8g36CfXmTg4Z7g317hn2Cfn6EfXt8hHyEeoOHh4V+bH59iXp+iX2DgqWDfoJ+c3qKhYZ+fXuCjHV9e4h4fIyEhoSDhoJ5fn6ChG6Ego58eIZ6hHl9goN+e31+eoeFfoZ+hINzhXt5hoKEg36E
e4OCg4V8fHd3gnt+foWCg4p9g4WEhH5+eol+fIR9goWFgoSMZ3qCdZF+gnx7gn2EdIR8hIKHfXSXeH2FgoqHfn56cXZ9eoN3god7cXmHhIJ5fX56g3p+hIKCg4V8e355hYZ1fHuCfHuFi3p9hX6Cdnl9g3qDhYV0
goV+eIN9iH5+dYZ4fYyCg31+g31+hYN9fn6HfoOLgn6Ge5J+fXt0hoJ+cHx8fX6EiX6CfHuHg3V7g4J+hop2dX6Dg357fnV+h4WCg3t+fYKDfnyDfnx4fn6CiX6FeXqDhHiCfIp8fn6Ig3uIhoh+fnqCeoR9hIqD
hH55dXt2fop9fIKDg32GiYN4fn2MiIqJiISEe4V8e4SKeXp+gnx5g4aGd4OFgnyGeoWHhHt9g4SKboKCfIKFlIOCgnyCfIWGboR8e4KFcYKOg4KDfn58hIeFe3x7d4KKi3uDeIKLfn57fH16hYN+eH6LiZN7eYKC
jYiDh3yEfXeHfoOCfYR+fpaIh316hG6He3aDfH6FjH6JfZGEfnyHlYJ3e3R9pnx+goiHhX54dH19fX18hH2FfYOGhX2Gg4N5fYSCkXyDgoaGfH16foiFjHuDhYqEe4Z+hISOg3x7fn2GcX6Cgnl9e31+ant8fYR9
goqDhH2FfHx9fIOCe3t+mn6ChnaCiHx8fod+e3V7dH6Fioh9iYKFgopxg32Ed4N7h5Z9fnp+gn2EdHqDfnyCeYR9hYmCgoN4foR8eIN8hIeCgoyIfYODfXx9gnyCgnuKgoN6fX5+fYKEg4J9iXOCcYaFgoiEg359
d3t6fHyCfXt8hoh7h4iChHp7fISJe316fYh7fH54g4aChYZ+fYt7fIZ+fYiCgoh9eH56fn6Jg4eFe3t6fIp5foJ4cn6ChYN7g3x9g42DhnOEg3yCgn6Cg3qDgnyNcYJ+cpiDiXh7g45+fHiFfnR3fImCg32FeoR+
g4+Ch4t+goODfIlwiYh+hGl7goOEe36CfoN5foiHfoOJdoR8hIOCe4PEgnx5hn6ChIODg458gn59dHV9fHl9iIVyfnx7fIV+gpOChY13hHyDfn2EfoV9fYSDeoR8eH16g3t+fIR+g4KHgoOCgoh9hYh+fn2IgnyC
fYZ+hH1+fI59eoaCh3h+goWCfIp5eIh9YX2GenmQfoWIfYKEhn2GfomFeXx+c4ODfH2DfH2GhnyFj4eEfHeFfImQd4WFeIl8eXeEgoN+kHp6pod7g3WGgoKCfn57bouDe32CjYKFe4N5g3iEhYN7gnp6gnx9goJ+
enmMgoKEh4N+ho92d36Ce31+iH6EfoWChH2EfoN+hXyLiIh9goJ+fXx9fnd8iIR7eIKEdn5zg3d7eX51fnqJfIN4g4x8hYJ9enp9g4J9eXyGln17goJ+g4N7d4V8fH2HjHd9foN1c4J+hnyJhXyChYqEiIOCeIhx
foSHfXp7enyGeYWEhnqFfoOEdHuDfn6EinOMdH2Dc4J6joSDhodtfo6JfoKDfo6DeIJ6fnh5gn2DhYN+fXh9fXx4g315dYJ5eoN9hoN8hIOChoaEe36Eg32DhId+fHuCgpB2e4R+fnuIfYJ+hYR5g3qCfYN9g36G
fX5xhn6Hg4SJgn58hIOMl32DhYZ9fYaDfIN4goKCjYKChX56fHpwfn51fnqDh4J6g36Dfnh7fX1+cXKEhIWHg3aHhnx7eoh8e3qafXp8gnd3eYWCiH2DfIODhIN1fX6CfHt9eYZ8gpB9hoSCfYd8iXx9hYKLfH2C
iH2Ch357fXuEfoKChH2Gd5mCfWp+h4KKfIN8jIOFfXx5hIKDd32Dh4SMe3iHfHx5g4dwhH2CioJ+lUaEfoN9fXiNfIJ9fX57j4KGfHV9doSGenx8eYp8dod6fX6LgoKLe4R8hXqCe4R+g4SEhH6MiXt8fnyHhH6C
gnyEfIJ4e4OEfmqDfYOQfn19enF2iX10hIWCeH56fYR9hXyDfX6Fe4d8i32FmH5xg32Cgn2CfH6PgoZ+i4WEfY59gop7eJqDfYKGh317hHaFhH15gnR9foaHd3B8goeEeXx6fn2Dgn57hIJ6e36FfYKCgn6CfYKF
hIKFkX6FaIN+fXd8dqR7goV7iXx8iYR+g4V6ioKIen5+fn6DhnyDiIZ9hH58foOHfoV+hoWIfYWEfoN9hnyEgn6MjHuCjHx9fX6De32CfH17fYSDhYWChH2RfI2Fgn18fXx6g4KGi4Z7goeEg35+iX2HeXuKgoKF
h4lycn57iX6Ign18hH6Denx7fYV5hX15h3aCh36GgoN3e4KCgnh+g4J3enl7gnuGeH1+eHuEgnx6eXx9g4R+e4R6g4KKhn5+fYmGhIWlfYJ+iISChXt9goZ6goyEhXyCiHp9eHuDfnxwg36FeIKCeoZ8fZGDioiF
hH6Hg4N7fX2Fg36CgoWCe3SNhIN9hXyKfpt+fniChYJ6hYSIg3yEeoSFfYiEhIaFfnuCiHt6fYOSfnuFhoKFgn2GfXx9fYR+nH1+goKDgoN9eoV5g319fHd9gnuDfoKCfXKKeHx+gomMg4h8coZ+joZ9g4J9gnSI
g4J+foN8gn2Fh3p9fZOCfnWQfY6CcIR9h3Z6iIl7d3t+gnR+goSFfX6DfYWCfX17fYegfoaCfnyEe3t4fouFlImEdXh+foOChYd7foJ4jIOCgnuCh4KPe4ODd359g359jIN+h3yDh3mChHyEfXx+e2uJeoR8fH58
h3p5hYKHhX6ChIOCeYyGfnuChn5+fYZ+enOEkYV9e31+ioR7fHSFgnt8foN1g4WCfoSDg4iFgnuCc3x2eoSGdH2Cg4SHfYKCkoJ6g4V7fX56g4V5fYp6eYN8fnmOhX59hHh+d4R+foN5dYKLYXJ5eX6Ig352ioZ+
hIKDfXlzfn6Cgn2Cg3p5cYR9eHx9fYt9goSCeYRufXyPh4R5hIKFgn2CkHtvg419i4aCiYeEfIqHdIODe3p6fnyRg4SJe4V8goN8eYKIgn56goVzeoKJfnyfi36GfYV8fIJ6eIJ+fYaCfX59d4WGdXt6hH2Oen5+
eYR7jG+NlIKNfH1+fXt6fIt7g4KChnmCgoiEfn56jn19fIKCj4J9d4ODbYOHg4KDd36KfXx5enqDhXyHint+goSOeoOCh4WGfYOEhnp5fH1yhXyDhYOChoJ2h4OOeYN2goR9gn2EiX56fH5+fXyCfXt+grN5foN8
iXGChnuKfoiNfXWDg4J+e3p7foqIj46Hfn2EgoN9gpKDhHJ9eo18fHeCg4V9goeJhG+FhIV+kIKHhIOLcYuPdIODfn6Efn1+g4SFg4N+iH59hX6Ggn6hc4OEhZt9gntve3l1fYh8iYOEeoeCe31+hIR6fX2Ee4V+
foaEhYeCfod7g458goODhWp+fXJ9foR1eXd8fH17fIaEgo+Eg3l9eY19iXR9hYWIfn1siX54hn57eoSFhn5+iYeDgoODfIJ6g3p2h3aEgoN9fn2CgoWNe4d8d4KFeoV+fXyHe3uCfHl+fXp+eIKFfH16g4J9foKD
iYSDgn58hYOFfoiCe315fYJ8g4SCg32MfoOIfH2IiXl+g4KDhYOCenqEenl9i4J1fHV+dnqFfH59e4R7foJ7hIJ+fXaZg3qEgn2HgomJgoOHfHyFfX59d3x0hXp9fYODd4h6fn2IhYV8hH1yh3mCfodTfnyCfn1+
e4SEfH6bfoWCfaZ6foKEe4J5iHx9dXhxe351fnyGd32CeX6CfIJ+iYeCgn56g4mChnqCe3p7d4SDk4KFhXqDgn5+eHeEgnp0fH59e3iDh4d9fX6Gg3mGhYKIgn2GiH56bn2LgoOCinuEh32Id36DfHN8fn6ChYh9
iYJ7hXmLfoR+d4KDe4R1goSFgoWEeYR+fYN9hXSDhIiDhImIiH2EhX58gnt+h3l9goiFh4R7g4WEfoJ3eYOCfHeEeYV9foV+hXx6hYKDiYN4h4mFjXx7g3R4gn19d3pyfXuCe4KLgn6Fg4OFgoKFkIJ7hYyChoaC
hoN9h4SHdoh+eIN9fH57en56goh+dnmRgoJxg357cH6ReoJ7kY9+ioV6eX6EeIR6fYOJfXxyhYh5fYN7fIR+fYKCgoN+g4KCfIJ6fIKDhYOCb31+eX19gnl8fH58hH59fYKEfn5+goODgn2EcYJ+hH2KfH2DeHp0
g4R9e4Z+eId+h4KElIN3fn6Cgo94kYJ9foV8coV7ind9ioKIeoiGhW+CgmiEgoV9h319hoOIfXuLenWEg315foJ8hISOhX6Eenx3goaDgn2Fg419fXx+eXt+hox1e31+hI1+hIJ8dnyOqXmCfoWCgoZ8go6Fg32D
eYKFfH2Cg3J8fnmDg4KDgnGKe4mKgoOSg4WFhX5veYKHfHiCfYp7fHqDfH53b4OCh3aIeXuEjn1+g3yEgneHkH6EhH2EhYyEe31+hnuDkn6DhHx7gn6DfIJ+cmd0fnx8e4KRfIJ9hYaHhoWDem9+g4J3iIl9fIeC
jX5+fn5zeYOFfnx6fIWFgpODfYODhHh+hYOHfXmCfn6DfHyIfX59eoaEg4SCfXaCgn1+cYV2hX57goqEfn2HfoKCfn6Dg31+foKJg32He4NylXyDeH1+fnt7hnuEe3V9fpt3hYKIhnl6hHqCe4SJfnx9fXeChnh9
h4mDfXyEgoV7hn19hXp9fIOEfYaDeHKEh4KCfoOHg4aDfn1+goSHg3yCh4J3bYN7g4N7c4WGe4N+goJ8d457gn51g4KFfoSDg4t+h4aEg4R7fIR6hIN0fZZ9fnt8e3J+kneCeoOMhoWHgoR7d31+g4SFgn6JeoZ8
g32HfIWEfYSDinWEgnmFhIN+fn19eISGfX2Cdnh7eH18fYJ9gnZ7g4SDlnx5h4N+hn6Je4d7gnh5hH6FiH5+fH2Efn2Ch36FhH2Lg4OCfoeEhoR9fYR+gnaDfoN8iIWFdod6g4KEen58foKCfoN+g4Z+goaGhoh8
fH57fIuDgoJ8g4aLfIKGjoV+e4N+g4V8hn2CfIOHfX6HfHh+gnt6fYSGhZR8mIyEe4eDfYOCfH2EhnSFeHx9fYJ9fYJ7eoJ9eoJ+e4SHhYmCfHd5dYeDiXqHe3yFhoV8g4J+hIKEeoJ+fnaCeYaFi3iCg3t9hIN+
iH2CeXx6eIKDd355g457fXh3fHJ+fHOChnV9fn2Kfo6FeHp1mYuCfXmCfYmCfod5h4l3hYJ+goJxgoZ9h4J8goOEhoV2hXiGg5CHfH2Gd419hoV9eId3hoKFhoJ+e4R4fYJ9goKCeYKFgoKEfINthYJ6fnqHinp8
cYOFfIV+hX18hXyGiXeCe41+cHqDgoSCfoOFhHmCfn2Jgn1oe3WHmIR0jH2GeIN5e4KEg4J0fnN9dIaCgoiDgn2Lg3t+fXqEgniGg3J+eX6De4KDh4SKenGCfniGen2Ld4h6fX19e3J+eYV+foeDhXSHe4R9g3x+
fn56hn19goN3foJ8g3t9ent8goqCcIN8hX57hX2CcoSCkoJ9fYWDg4iDfX6GhYJ6d4KFg3yKfXt9gop+bn18fnyEg4J0goqEfYODg3qFhIRzdoJ9goWIhYSGeoiDfoWChoKGhH57g4WDdH56fIOCfIODg3uCinx+
foN7hYOEhHmNgoOCfImFd4OCfXh9jHx8gnxze4N6hYJ+jIV9hX6EhIaEhYN6fYN7eX51hIKDeoR5i3p9j4Nzgn58hX1zdXx+gn2Cfn6EeYaGcnyGgot9fIiCfH6ChIR8hIWDfnmHfYJ6hIKOg4OCg3iTh3uDi36K
goR5fXmCioJ8goJ9eYN9g4KIfn6Dfn17g36CiXR+eXeDgn5+fYd+iHKFiIN9fXeDe4KMhXp7cX2Dg4J5iIWEfn58fIN9g3RygoN7h4Z6dn6Dd4SDeHWDfph9gn15fZGDfYSHgnWDgn5+goJ8fZmNe4N9hIp9hoaD
hImDfnuEkXiDg36HhoOChIN1hYKFfYiFd4SChIOCgn18kH6Chn6CeHZ7goJ2fIJofn58hIiCenyCenqCe3yEeZGHhIZ8hHqEln50goOHg3iFg41+eYl+fHp5d4h+goWCcnqFd36Cg4mIfpB7fX6Feo5+fYOFd4iF
hH1+hX6CjoKHhXyDeYN0gnmChn6CfH6DeIN4eHyCeoqCeYKCjYR+fX5+g3p8hI59eY+Ee32HhHh9hIV8fnyRhoR7iYN+fYeCiXmFfnx3e3t7g3yDfXiHgn6GgnuDhn58boKMgn54dYJ8fn12hHt3hX1+fn6CgoyD
iXuGdYOKhX6EfX14h3uFhIJ7hHyDfn50g2x+eX1+hHyCg36FhoWChIODfn16fnuCgoWIfH53e4aHhIJ5fINshoWCgnmDiI17fX2GgoOEe3Z9hYJ+en19g3uLg4Z8fZB+fn13fniDgoJ8lIOGg4J+fIZ7dIOFZH2F
cIWCi3uCi36Dg4R9e4Z9fnyChH6Efn6De359e31+kH1+hoeKiXeDfoOQgoSJd31+jH6Fb4aLioVsfoKSfHiCeHeEgoJ9hYOFfn2DiYN9gm57e35zfoiCgoN8hYV+eod8g3t3goN8h36IgoR8fYSFc3uEeX2KgoKD
fIKCfX59hXx7jIN0fnqIfJGFfnx9g3p5g3WKd4R7hYSGenp7fXyEhnGHhYiDg3yEhnqChIZ+hY+Fg355hIWEhHyQfn5+hYKKhZiCcIKEiYOChIJ+eH2ChXSEen13fn58fYKEd4KHh4N8d3OLfXWHmH6Dg3iDfo1+
fIt9hH6KlIODdYOYhnx+fYN+foZ9hn6DgnyCenWCfn6TgnyEhX2Cg4eDfIN6g3iId3uCfYd5hYeFfIh4g3uJgn52hHiEgoODfoSOi4SDin6Dgn19e32DeniEeHuEfoODhoJ7hXuFfouJgoeDe4N9fHyEm36JfneC
hHV2g4SJfH6Gg3p+foSGhISHfn2Xfod4gn5+hHuGh3uGfH6CdXx4foR8hXmHgn2Tfn17eX6IhX19eouIfn59iHGFhHtweXmEeXp7hW54fGZ8goODgnx+hn2HiH6HhHl+gn6CenqHg4R6eX2TfHiEfHqFgn6FhH2E
hJiDeo6Fin6He5iSkoWEg3h9fnuDdXt9fXWGg4+EfoOEhXF5goSCen50gnuYhHyCfIKEhIKCho2Ogod9fXN+hoOCfnqFfnp5eYN0fIR+inxzen59c3l8fn1tgoZ0d5R+h3yDfnyEg358hJR+fYJ6gn2Dhn6Gc4OM
hYR8hHZ3fYJ8fIN+enh9jYOFfoV8g35+gnWDenqGhIN+g4V+foZ+g4J9goN+fnCIin6CfXiCfX1+fIKCgnp+i4WQfH14goOHfnuCe4KCfYWCfIN7hHyDgn59fYeDh3uCeIJ+c5B7gn6CfIJ+g3d+fo99enyCcoJ6
fIyFhImGgn5+fnt3e4R7g4WEhYSFhH6CgpWEiIuDfoSDfoSMfnh8do+CfXaJeH59fJKFhYp9g4iLh3d9g3mLe32Dg3yGe32Cb4R8fnmCfnCDe36Gg36EeH59hYKEiXmJgoOEfXyCioJ+go2GfISDjYKCiIKCg3d7
eX2HfoV8fX6Fgn56gn56hH58foKOgnaFe32Ig4Z8hXyJiIR9g3t+foSCfH6De4lufnyChH2Fd4N+goJ4g4SDfoZ+g32NkWx8lnuDdIODhZN9gn14goaIj4R7dnqEhHuIhI97eoJ+goeFhYR8foJ6i4WCfnp9dIKE
fIx8g3uDen6HgoiJiHp+g4N9b36GeYV3eHd+anp1end7g35+em+Cfn6HfZmDiHpxh3WNiIV3eX6CiYN+iYV9g3J9fX59eYJ8c315g4OKfoJ9eoOGc3x+hIRyhXyCgn14fXd6kH5+iXmFe3uCfoJ7hnV+g219h4WD
foODi3x+hZSGgnuCiH6GfH55eoOEfnuEiIuDg3x7d3GDgoJ4h4h8fIOClXp+hn2FgoSDfH5+fYV0hYZ3g4WDfoaDd4WCe4J+eXxjc32Cgnh6dn1+g3R+fnx9hYJ8fIeDfoKFen6GeYV8h4OGgneEfYOCiISDgoeJ
iIN9fIaDhoN2fnV+fHyCfoeign17iX17dX6ChoOEhYmDgod+g42DeoJ8hYJ7iH6Ghox9en6Pdo6FhXOEiIJ5coN3hXt5goSMhoR9fnSNhYZ+fYR7eX59gn6KfH19gn17hXuFhHt6fHt9e4WGgoR3foZzfnx9hYeC
hJGGiHODfISahIV8e4OEhXt9j357g3d+gn59hoJ+jXmCdIN8fnKCfYJ7g4J9hIZ+cYt+g5CRgoOEg318fn6EfXeFe36ChId8fX5xe35+fHyDc4iJhYJ9g3uChYaEfn56fn55eHh+hXB+d3aDgouEfX19e3qDg316
hn1ogn58hIOFfoaFj36CeXp9hHuEeoSKgoN9fn1+gn5+foZ+foKXfnOEfYKFhIN+e4yIe3t6fHx5fYeGfoSFfIeFgoJ+fYKCc32CfoaDiYN7i4WFdXh9e4V8fn2Eg4x9hIaDfYd5g4J9dn2CenSEg36Hgod3hnt9
hYR5e32GhHyDhYSCeIp+iYiGfn51foWCeXp4goRyfXuUd3x7jIOCgoeCg4WChYSCg3d7dXyCeoaDiYKCb36CgoaJfn2GiIZ9h4SGgoKDhn2HfoSNhoOOg3l8hox+lnV9fXuOhHqHfIl4eHuDg4R7g4qCgoJ4jYaJ
eoOCfpKGgn11e36CfnqDfIWFhYV7gn2Jh4iEiXyLeIKEfYN9goR0foODhIJ7fXuEgn57fYN8jnx9fXuDfYKEe4OKfoKDeoWGhHyEfX6CfnyHhYN7goJ+h36Ggn18h4N7go+EjHGCg4Z7iIiVbX2EeIZ8fYJ9jIWE
aoR8dIp2d32Cgn2EhH2Ihnp9gn6Hjn16hXx4goSDg4SChX19c4KEjnl9fH6Ddod7fX1+gnZ+g3aIjISGfnyCknyUfYJ8hoSEfIeGfH6Ih4R+lYOEfHiCgoV+hIeDd3qFhXuCg4KCgnODgoyGfXx0hoKDen6FenyF
en6CcIODg4V6kXp3hoJ+fIl3foJ5hoWEfIR7eX1+eoKCgox6iHNufn6deoeIfX55iX18d3yCfYR8dol1hoaCg4iIfol2foJ8j4N+doN+fIKFgoV9fXeEfIV+goSIfIJ0gnt+jXmCfoN9e3mDi318fnl+fn2Hgn59
fXuDfYWDgoaFeX56goR0g4eIg3l9fnuFeYaDeXeDfYN+g3x9ioNvgoSDhH2HgoNxhYWMg4J7foZ+hXuWfYl4e35+g4OGeH19iHqCg3h8eoJ9g3KGeoSCeo99fXWFgpJ9fXyGg319hXyFfoeFdnh+hH6DjId3g4KM
h4V+g4p9gnx+fYqgg4NufodufIJ9foN6enx+hnx8e3J9i4WFhXyFhXt5fnt6fH58g4KDgoeXhIOFeX59hIV+fYd6eX6FdIx8eZB2fH2Hg3iFgoN6fXx5hYV3kHqEfIR9fHx6e4ODh4V4eI1+enpzioN6fnp+fYeF
fH6ChYKFgn2FfYOIg4N7goOMhHx8hZh+foKEh4OLe32Gg5CCg4R9dpOGhX16hIyDgnyCgn2Cg3uGd4J+iH59hWyChYaEfoV7fXyEh3qEgn14fXaDgnCDen17fYWFhXp+fXGFeH6Dfnt6e31+fniCjYeGiYJ6e52G
e3p7foKEfYKIfYaIfnt9fn6ChYOHeXp9fHZ+dn2CgoJ9cZKCiH15fYN9god+hHF7g3x8gnyDdYR+e4KCfIeIhH6CgoN+eYKGfoJ2foSEfYOFgoOCeX2Ej3Klg4V+ipOHfoOFgo2JhoV6g4J4hJV+hHh6eYuFfH5+
foKJfH6LfXx7gn5+drp9hIJ9fH5+e4ODhoOGcot4fIaEe35+g35+hH2ChoqCfoODdH57eYKHhIKFhH6DiYJ4goR8hXuLfnl7e4N5gn17cXyDfIWEfIh8foR+g4aDc455fXp9hoN5fnmCh3lxfHqEfYR7foZ1foJ8
foN6hYR2en59eYR6fX1+jIN1e4WCh4SEfHd9foOCdnuHhIWCh4KCdnJ9eYKDfYR8hIWRgn59fnl2hoSChIJ+fn1+j35+e4WDhoJyfH2FeHh5foV5fn57fnuDhYp+eoJ7g4J4hoKChH56g4N+d36DinmKe3l+fXuG
goKEg5B+fn6Ggn2Eh4KIgnqCgnl+fH58fHV7gneDeIl5hH2DgnqGhY18e4KCh4KFfH13i3yEeIaChH5+hI9xfn2GfXl9eoJ6fn2Pg4d4gnqFgnp+eZWChHiChX2ChISKe36FenyKeYKFhH5+foN4i4aMg3qHg4KD
hI98iYiGfYJ6fX6Ggod+g32Ghol+g4ODhn2Eg3iDgn1+goZ7fIKDd4N9foJ6goh8eIdogn6Zen1+hIV6gn1+eoR9fYOEgnuChH15hoSJfYaEfHt+fYaHe4mKiIOJh4J5c4SNgoN8j4KId35+hH17iIKDkIaPfYSN
hXh7eHp4fn2He4V8hIKChIN9eY58fYJ5hXyDfH1+e4OGhHqDg358fXiGh4J9hoSDhoiDgoJ8hINoeHuHfXyFe4KFfX6Cfoh+hm+HeoJ9hIOIi36Cgop8eH1+fYJ9g4SFhYWEfYKHh359ZIKCkIR9hoqDhHh9g4OE
gnp9eYN7fnt8g4KGfIKFgnl9goJ9g4iGfn6CkneFjX5+fX18h4KDgn14g3x+hnx7d3l9god5fYR+fIJ+fnKRhYJ7o3t+g3uHloV7iXx8hHuJgnx8eoKDeHyFen2CfHN9fHuEfoR+goJ4gnuDhn5+e4WCY36Cdn2E
fYN7hH59hIJ+cneDfYV5gnV7hIKTeZF6gnaKgoN9fniIhYOXfXmEfn2GfYJ9doZ6hoKCfoh6fXt8hYx6h3B+kn6HiXuCeIV+goiHhnx+fHuCg4V+hn6CgoOEfnqEg357hYRsg3mIfoaJhIWIhIZ9gn6Hfolye354
fX54foZ+jnmDfYh7g3qLeX58hY18eoJ8hIR2hn6HhHh9fZqDeoJ5foOfgoaEfn6Ce32CfIuFhXx9fIZ+fnx5fYOFa32GiYJ7lZF9hX6Gg3x+hIZ9en2CfXiGfIKLe4OCfnqChIZ3j32Cfnl4goZ6fIKDe1F+gnx8
e4eCiIJ8cYh2iH59g4J+e4eDg4KCjoZ+hoOIhXp+eoJ+go2EfXt1d3t+hH1rhHqEe36KgnqDh4SDd36Cd4R9hpZwe4J1iYJweYKCiIR+gnqHhYN7iYaDenuEfnt2iop9g3yNfIKNfoJ6g4N+fXuKeYKDfoSGeH1z
fn14foKEi36FgoODdXuEfIJ8hYKGZHyChnx1eHyCgod+e354bYKCh319fX55iI2EfIeIfoODfoKGioZ4hYSChX16iHiTfnt6iIqDfX55jIWChnmGfIKDfoKHhIKDeJ58joJ+hIqEh4KDiIR9goWEfn2ClH6Kg3J4
eoSCgn6Cgn59g32JdXqDfIV5fnZ8g35+cIV9fn2EfX6Dgnp1joN9hH6Choh9dpN5goyIoYh5hIJ8iHyGfnuDfH6Hg3qDgn6DfHSDjHyDfnyHfIN+iXp+goKIgoKOfIJ3ent1eJWEen6Ce4N8hH6Cfn2GfoZ9e3p9
e32KhH6FeoKCiX2EdH1+hX1ygn2cgod8hYR+e4t+fIJ8goSFfoSHfoeCfYKCiHuCfnl6iYJ1goOCeYd5fHSDc356fXd+g3yJgnySd36Cl4KHhX2LhHx4hHWHhH19enuDfoN+iX59ln14hn2DgoR8fnp7goSEhnp8
gnyIiXSDhod7fIKCb4R8hJR2foJ+cYN+gnt8g3t6gnODgoOCg36NfJWCioSMfoJ8iHd+e4KJfIJ+fHmci3h+d4KCh3V8gn6Jgnp+enx+fHeHg358fIV5eIeDhYKCfXh8g36FhIKGiXKDmIOCgop0g4KCg4h1hYKL
fnyIfYZ9gn54g3R+gnp+g36ChIWIhIV+hHuCeXiEgoV4in2Chn2Cg3l7eIJ4e36DfXt+hIR9dYt4hn2Cg315hpCCgoh9fXqGgnyFg4x8foWDdoJ7gnyChn2EhXqIgn2Dgn16gn1+e4SEfYqCgoZ5fXh3i4KFhH5+
fIKCjH6IhYKEhoWHhYiCi4N6e32Fh36DhXx2e4N6goeEi3x+jIN9fnx+kIN+gn56hIN5iYV0fn6DgomCen2GfnZrhH5+gnyYfnt+fIOEhXt9hXeDhIKDe4WCg3eCh4SGgoWDhYWMfH6He4R+fIV8d4N+fYaKgoaH
fn6EgomDe4J9fnt8fn2GfXyChH6DeoaKg35+iX1+foSEhIR9hIN1g3x7iJWIgoJwg3x7gnmEgn2Cg4V+e3R3hYR8gnh+iYiNeX6DfZGHdXt7e4iCg3t9g4Z9fHl8hHqIj4KjeoN+hnqEfHZ9hHd9en2HfI6Cg4V9
eX6Dg3eCg35+gn53fYN3d35+h4V+hYKEgn2MhHeLe3t9g4N8fIN9fod4dH6Ffnx6ip2Ehn18g4R+fYR4fn6EfnuEiX19fImDfoJ9jHaGfYh+hHp+hYd+c4V7doh+hHuDgoqCgpaFh4J3jW6Cjn6FfIJ+hodvfIKC
g5WCfIN8h36LdnyCj31UioKCfHCGfn18iH2Gg4d+enSChIaDjX6CgoR+fYd9gnd7g4SIfYKMfYh9g317h4J5boiDfX6Ki3p5fXN9eXuFeXmDe2+Dd35+fnGafIJ6fX6EfoWIi36Ch36He3iEfIN0g4SCiH2FdoKC
gpaCd4SDg3p+g3lyfYp+gn2Eg36FhoN+goR8fniChIeOfIiHfYN5hoN6hn52eIOFgn6Hj4l6fIR9eYSXe3t9eXyFeoN9gnt9jIODgn52gox2fXiIe4l8hH5+hIN6iYp+hIR7j4OVjoOIfoaDgmN9enmui4aHfoJ2
g4uDhYeHh4l+hIOGhIWDfIV+goJ+fn2Lg36Lj4V4foJ+hYODfYOCfn2Ch4R7g4J7hIOEfIR9hISGgoaHfHl9hYOCe4N4e3aMgoN+fn54fIR3goSIfn2RhoODgnd+g4OGinpzdYOFen6DgnGCfY2EhImIhIKDfoWD
bIN9e36De32Je3x+e4R8g4J8hHt7g32JfoOFeX6CgoOHg3h3g4KFg4h0g3uHfXqLfnZ7fX6FfXyCiH58iHt+jHyJfoJ9gnx+g32OeZN8fWmEhXh7e3qHfnx+in5+eYZ9fnx+goN7i3yEfYJ+hX2Lhn6EgoJ7fYN+
fYSWdol8jHaCen2EfYZ9foh+fI2DeoJ7eIJ0fX50h4Z8g4J9g32CiYOCen56hpKCeHx9hIeCg4J8goN+eX18hYd+eYKDe5J+goaMe3mEfn1+hX59h4KJgoOCg3x+fX58goaDfn17fYJ8i3h8dYJ+h2uCgneJfnmC
gn2Eg4aHhn58fXuDfXp3eIN7d497g4KGfH6IfoN+hnaHeYJ+fId+doOOhoJ9fnaCg4KEfnyIiINygoOGfYSJgn2JhX55hHxxfIVyg4V9hIaEjISCgnp+foJ9hXx7fXt8goOCgnp6fYKIfIJveoJ+fXR+fn58g4WK
fYWCfn6EgoiCfoeDfXx4d32HhX2CfYJ+iJSDgn2CiIKPdpaDfId+e417fXiDeYKGe5N0fH6Ce4WCe4V9g4eTd36LfoJ7fHuCgn6Fc3yCfoWChH6IhH57hYZxg4aDfoV2hYN8lIN6eYiDh31+fXx9goV+hoR7eoN8
b418fnV9h4V6hYN3g36DfYKEg32ChIWMh314e3t8g358gnuDgoWEg36CjYKHiIiKfoV4fYOGfYKDfXmFfoWHfn2MfHqCgoNvgoV6fZSMenl2ent5oIJ9h31xeXt+fnt9j32IhoZ9fYN6fYKFg4iJfntviId+fnyJ
hm98hX6CfXZ9goR9aHqGhH6Efop6fX1+goKEfX58fXx6gn1+iIZxe3iEh4R9fnWjkYSDgoWCfnuJgn5+fX6Efo+JgohxhXyCaXx+hYOFenp5b4KCfYWEfX57fn14hX6Ee3SCjX59hH58fnx8foV+hoN8gn6Xe3SC
goJ8fYJ9fH6HiYR8h3x+foKCgoJ9hH56eXZ+eIOKgn59fISFfIR4gnV6goV+hYKDdoSCenp9goSDenx+gnWFfH1+gn58eXSHhW98fYx6goJ6fn6DiYN5e4p8d4Rxg4J9hHN7hIKCepR9goOEhIqLeXp9goeCeYSF
e4h9iYaEhIKHfX17goR8fYV9fIJ5foR+hH6DiIKEdYJ+gneCeYJ+iHyJg4Z7goR+hIOJaYN2foeEhIZ+enyDiHeCfYV8g4WDfoV7fnqEfX57g3x6hHl2h3N5hnyDfH2Dg310e4KQe3iDi4J7eYN1fYKCfHx7hn2J
fnx+enx8kH6CgoR7X4h6eoJ2enp7foaFj3uHg3aLfX2GhoSCfpOFhH2Gh4OEgoR9g354go99gnt9gol+gnh0foR8g3yDfYJ1g4J8hoWJioKEkYKIgn6Cg4J4fX2FeYSDeZN6fIJ7foWEgoaCfYJ8eIZ+g4WHfHp2
g358goOIeHyEfIODg3OGi36CgoR+hX11fHx6fYKIgqGChX2Fgo6Jfol9eouEfIKCfnp6cIKEc36EeXqChXeHjIR5g4J+kG6Cfox8foWCdYOIgoN8hXh9g36FeX57goODhIOGgn13g4KDg3yChXh+dYN+fnyGeXx3
hYN9g4uJhoKFh4R+foOKfIV6i4J9ep99gn6CfoSHfIOMeYN0lXt8eoeFiHyDg4aDenh8fIJ6fXt9en19foOIfoh9hXx8hn1+iIKHeX2GhnuCfoWGfod6eYR1nIJ9fHuDiIJ9iYOOgnuEfH6DhH6Eg4qIfHx+iYJ9
g3l6e3l5fHlre4WDdoeHg4eEfoR0g4l8hIp8hoh7i3x+hIN3fYKEfIKEknh+gn19m4J5g2qMh32JfX2DfoN+hYKDhZGTfYJ5fnqGgoSEfn2Cd3l9fYZ9e4Vye3x8goR9h36CfX59h4WCfoWDfn6Cc4d9jIOGhnOF
foKChX2Hfo9+ioJ4hXV9foOCeXmDent7jIWDfoONjYN2fnyCfIKLk4N+hX55hIN+g3t9foKGfHuGh3OCfX6CeH17fo2EfoKJiISDhISCfYOCfYKJeIODhnuFfoaGkHV8fXF9fYJ7goOFgoKOfH58goN7hH6De4Z3
jYeCfoJ7fX53fIJ7gn17dXl+foiFfId3goKZdH16gpCFfISCeoWChoJ7loeDjIN7kHx9fYN+goR7cYN4fn6EfYqEfn6De3WTe4Z1fYJ7ioKIfYJ8fI18fI9+h4WCfoSFfnx9e3mEe4OIeYOHhIKEh4aTfXmGeHd+
fG98iXqFd36IfoN+hISCgn18gnt7g32HfXt4eoJ5hoKFg4l8fYKCa319fo19goJ+foZ7eoeDfX2OhXx+jH2FjnV9hYKDeIKEfYKGhYeCfXxvjX6GjoOFfn1+goh7dnl+g36UfJF2hHtzgnh8e3aEfn6Ch3uKfIx7
gnd9hXt7goN4fnh6iIWHfYJ8fH59eoJ5fH6HeoaEfoaHfH2Li4WDi3qEgnqEfYN9e4apcISGhnuEiH6DfYN8eHyDg42CfXaKiYuEeYKCg3uDfoJ+g4R+hISIhYV5fn58fH2He4J8fXB+eH5+ioN+e5WCeYOIg4OF
fn6Qin6ChYN7gnp8ho2GeYOGfXWCfYJ1fH6Eg4N9goODfH2Ee4KFhpJ6fYRrc4WCfop9fYJ9fXqLhHyGg4N7goJ8cn2DgnmEfo5+en6DeH6EfIaFi4ODknx+fIJ+g4ODiH6CfnZygoOJe3Z+gnx3eH6LfYV9gnmL
fnyCgoOIiX5+h32DfX6FeHyCg4eReYR8fY15g3x+g4eRhYR+gnGHfoOCgoWDhoJyhIKGfnp5gnt+goWDfXqGe3p9fYd9h4V+iHt7g4WJeYJ9fG2CfoOLhYN7foV8en6DhIV4gpF+eId9fHx5fXuFfIJ6fnp+fn2G
hIVxfn55goN6eoR4e4V+iYaDgnV4hXqCgoKHjYd+hH6Cg3qDgnp6h4aCen6EfH52hISGfYWIg4h9fYN6iHt6hH55hHp+hnZ+fnmEeoaFhoV+dnaHhn5+fn6EfoN+eXuGfIODhXuDfX18iYh9g3qEhG+CfJWHhXqF
g3yEhn1+hYeFfn5+fIZ7fX56foWChIJ8aHyHfIWPanmIhIuIfoR1jYJ6g4OPe36CfXuCfn2DfIODeH57hoWFfXt7iX2FhYSHgn6EiIV7goKEfX18e4J8fXt+g4R6dnyDe35+fo+DhIKEfIN8hIKGgoKCi32DiYKC
eoJ0cXyChHaFhIN8d317hoOHhnuJhoN+kYuEfHV+boSHhHt7fXt7g4aEfomDhoJ5d4h5jX6IfYJ+inp+eX6IiH2DfYV+e4WGg3OKe4R+fX6Ch4KHjXx9iH58goV9hHV4iX1+hIJ4fX1+foKKg4J8hHSHgoV8hXuF
fYqGhJJ9hn6Gkod7foV8gnNye4KDgnh8fYqFimiCg4h5dHeDhHVzfnJ8e3p8g4N4fH6Ffn5wfol3iHt1g3yGfn6GdYR9gnp+g319fHGDhHx7fXt+goN9i355g32Feoh9eYKDe4qCgoN8hoN8iYOCfHZ5h4KCfnKP
hH6TgoJ3hX2Dgnx7hHmCiYKHgnWEe4V7dISChXqEg359i3F1fYZ8hHyDhoWDcYNze4V9g3mDgn1+fn59jnh8gn5+in2KfXt+hYmHiYZ8kHiDhIR7h2V2en1+fIOEfHuGfoKFh4OGhIaFfHuNh314hXyCfH6CfXuJ
fn56hnl9eoSLfXCHhX58fH56i3uFg4KCfYmEiHt5fYKCfISEg4OEe3t9fIeDfXeMhYiKd32FeIOKfoJyg4aGg3WDfn1VhX2FfIJ+hISEfoOCenZ+fn5+fnt9fH2Eg4d9jHmEfYJ+hXB8fn5+gn6FfoR+ho5+coWG
h4aIiYJ9goJ7fXmDh3mTd353fH6JfId6hYR5iX1+gomNhHx+eoOHg359goeCiIh8joh7hIt8fn1vhYKChpGGdoWFh4R9goKEhXuIkoKKdYWDhIJ+fHR5ioSCin2OgnxzgoKCg4N+fYR6goSKiXyNeIiJhW6DhXWE
j4V9goKChIOCfHlye36Lg35xe4R9gph+fYWCfXx1fnyEg4WDfIKGh3SEfHuCgoKIi2+ChHx+goJ9hIKCeoR5god4fX6Eg3h9hYJ6gpJ+h4iFg4iHhIWHfn2EeoJ3gnx7doiFkIKIgoeHeIJ+fH18hn57jnqCg4SC
eX19bYeFfHV+foWDfop5goV5hYJ4g36CgoKCgniIe313g4J+fYSFfoSDgoJ3h4KLg4WFgn6EhXtwg417iYOPe2t+g4OHg32DgoWCfIyChXmCd3l9fYJ6hH56jX6EfX5+hnl+gn6DfH2Ffo96hoJ+iX17eX56gn6E
goaDfnyEgol7e4OHhn6GfYSFg36Cg4SCiXd1fp+Egnx+gnt6g3qHk4l6hXuIfX6ChoV9goaDgoeDin2CdoSDhoJ6gol+e3aCeoJ6hHyCfoJ+e4aCjXt9hoSDfXh+hH59hIJ+doODeX6Cgn2Gg4J9dXuCboN+gnt9
jX5+hYd7eIWIiHR8g4Jufnx+e353fYKGfn2EhYSDant3hn58e355g4KHhHiIg31+fnR9fnx8b3yEhX2GjISPeIp+hoh9dIuHh4d+g4V+gnh+eYOEeYSCfnx9goOIfH59fYVyhn6Ch3t5fnx7iGl6fHiDfHiCg4qD
g4SDeHuMfn6Lgn2Cen51kH2EhX14kXyCeX17d4ODfnx+fn54goiIfHiChH6DhXyEbYiHc3yFhIKLiIh8g4OFfIyDfIKSjoKCg3x8hIV6gn17fYmKiouGfYWHfoKFeISNhIKDfoWChIZ6g4Z4g313epl9fXh8hniN
fYJ+goN3en6ChoRwfYSGhXh7g4N7foR4couCfoJ8i35qfn2DgoJ5e3x9fn51gnx5goOHknqCgm1+iIKEe3yLfodse3x9hIR9i4V9hIuChIeDfH6Ie4Z1goZ9e4aFhXuCiIeGg4N+hGyJe3iChoKKfX15k35+g4V+
W3uSe3mDfoOEhImCfm55goKIe5WGhIJ9goKFe4eIhJGKfHl6hYOCfnt+e3xxen2GhYJ7g4R8foR9fH56foJ8fISChoKEfH56hI19hnt8hIJ+hoxzgoR+fYN+goSEgn58fX17foJ9hYd+fHl8i4aCe3V7hIR6g5SC
fX5ygn57goOFc4WFfniCgo2GfoODfHuEenyEhn18gn18hX59enuDioSMjXiCgn5+g3uCfHx7e3x6cH6Jg4p1fHaCeIOCiIeCe32HhpB6i3yEhYVpeXx+g4R9lI2DgoaDhIJ5foV5g3d+gnuNhoaFfXeEfX2WhYJ+
eYJ+goKHgoN7hIJ9gn5qioWCiHt8fpSCeoN6hXqCg31+gnmDiHiChX6Hd3mChIx9iXx+eIyDg4R+hYWCg4KGeoKDgnyMfoKCfIV9hH5+hIN+foiFkoZ9m3p3hX2Gfn56e36IgoV+dHyHinh8g4eFgoN8doSDg4KE
hpSMfnqLhoeCcXt9gnt8gn6FaXyDin2CgoOEjH17fnOOhHuCcYR4fnp9e4V+ioJ+goOCfHt9e4SKg4eDfYJ8d3d3iX5+fYaCg32Ci4SIfYKFfH2Gfoh9fIOChIiDgoZ5eoh7koJ6g4mDg31+dYaDe4WEfneGe358
hX1+g36CeYSDfH6GfH2Ign6HiH2Cfnx+fX6DiIZ0goR+hXR9g32Egn6HiHqCioN9hYqDh4KDeINufYN+eH1+iIZ8eYx7foiWe4eUhoOCinSFd4d7fnt7g4OMeX57foJxhHd9hH56gomCfIN3foJ4e3eEh3x+fYOE
g3t+hoOHlH2EfX2DfIV8h4KPhH5yeZKEhH2DeHt+kn6Ce4J7g4Z+e2GDg4J8hX1+fXuDe3l1iHaDfoR0e4d7hX6Fgn2Ggn2FhIV8fXx+fYOEg2x+fXx8iHx+g4SHfXaDfXxlhMF9hox8god+g3x2gnmIfYJ6a4dz
goWGgnqCiIZ7g353goV9hHuGdnh+hHx4fH2DkH2CfYKCfoR9gn1+iXuDeX57hIOEfn2jjIWKinl9fYKCi3uCg3iDZnuCi3yIhHyCd3x+iX2IgnZ9eoKEg4J9fHR9hIp2hod9hYWDg4KEhH59hX55ioJ+jYKGgoR7
hH2Den1+hIKMeoSChY2Eg4l7fn5+fYKIi4aEi4h8fIJ+hX6FfYOEgnuDhXt+hoODhYODgoOLgnJ8foKSbnV9fn59fnqLhYZ6hJZ+goyDiIN8jYJ+iXaEiJd8eYqDgnuDgnx+h3mFjn57hHqCeIN4g4N6epOQfoqC
foOCfYh2j32DfIaCfX1+en53fHyGiYN9d4yCfn5+fYKFhHh+gn2Ih319hIaEgn1+eIOCdnx9eX6Gfo1+dYJ8fYKFeoN+eXx8g4l+hYSEiYN9fnh8d4KDg4h6fIp8foN8eH6De4KChYaGZ32Eg4WFfYKDfZWCfIeC
e3uMfoeGk32QgoSDe299hX58gn2Lg4J9eoeEhHt+j3uEhYl+eYJ8eoKMgoN+fn19hHx8hoV5fIuLfY5xfoh4goN+jX18hn57h4JwfoOJhYOCeX13hnuGe4l8hJOIjYiDgpSFfYeCg4h+e4p6gn2DhmyGg4N+goN6
gnyChH17fn2EdoR4e4h8iH5+fH2HeY2DiHh6foKDe4SCfX2FfIOChHqIhHeCi3yFh316eIWDhnF8hIJ+hnyCfYV9en57e3uLd3yChol7g4SDhIaCjHyFi4N9dnl+foeIdoV+eIKDfHSaiIJ9dX18ioJ1goOFfoKE
h4J7fHuCfYODgn2DdXp1fpB7hX57iIp5fXJ8fYKDd4WKc4J6fH59e358g3qIeoKFenR+goOKfoN6hn6EfIKEenmHh316fXqLfX6CfX6HhIKFgn55fnx3aIWDfoSCeniDe4eMe4OFioOHe4KIhYiDfoyGfoN+foKC
g4aCooZ9hnx0fXKDgoh7fnx+g4dzfpGCfHiDd4KMfIJ7hIl9fIODe3yFfnx9h4N8hH6Djn6EhIJ9hn59fX6Jd4aEfniEgn55eoKIhn56e4V+fIqChoKCjH57goV+g4l7imt+g313fXyEiYSKemeIjImCfoWDhXiF
fH2DfoJ6hHuMfoaDg4OCh358hHt+cnuPg3qQgoOFgn1+eYKCiX6NfX1+g357h4R8foZ+foJygox+eoKCe418eYN8gnyChHd9hXp6hJeCfH58fYN5fYKEfGqEe319eYx5fIaDfn6CfXmGkYKFhH16fIKFfoJ0fX6D
hniChYKGfIh6iYmDhHyFg4SFfIaDfnp9iH6CdoqGhYV3g36CfX59hH19iYJ+fXl9g4WEfnuEg4KGfneCfYh9goONen6KgoOHdX5+hoN6goR9dYZ2fXV9fnqFi4d9fXyJfIeJnXmCgn2OhX2FfoSDeoR0e3uEfHyV
hHWCfnyGhIODhXt+fXlzfoeIgoKDgoR5g3SDfYl9g3x6fnyFi3iFfX6ChISrj4J7hXyLfIN7eX2GhIeCcoWEgn6DhX6CfIeCg32Ffnp3iHqCgoOGhIKFhIJ9fH6EfHx6fX15gnx9hIqKhI2FfHyCfnyHioiEe4Z6
gn2DgoWCgoN4fXxzhoN4fn13iIKEfoOLdX2ChXt8fYJ+iYWFg414h311hXx+eoR9g4OIhHODfYKEenuGfZSFdXt8g3mGgoOGfXt9fXuDgoqIfn6Kg4KCfYR4cYeFhYJ8g4N+goJ3gpGCfpV2ioOJdXeEfHt9fnyD
eXt0g36Dg4h8hIiJhHx5fn6Cgn2Ce4KEhX1xhIKEenp1e32Gfnh+gnp+goJ4e3uLfIJ6goR+dYiKhYV7gnx+hnmCh4ZzgoWLgoN9gnx7inx9e3t+g4R9e3mKfoJ+goKNkXx8j3eEg4OaeIJ9d4KEg3F4e4SIk32G
iIOCiIKKeH6IhH6Fg4t8gn2IYXyCfnp+fYSCfn2EjX2DhXyHdISCgnd6gn55iXCjhYJ9dX6FfXGDiH6Cg4aJfYR+g3uDiXKEeH1+enxxfX5+fYWGdoJ9eoOCeJd8fnF+gn6EhYKEiIKDhH58eoZ8jnyEgnWEYnp9
h356eIqLh3qTgot2i36CfnmDeH18fn5+j4KCgoZ1fn2FhoN6iHqRfX17foJ7hIOOfXyEeIJ2e4N8hH6Ce3mHfoKCg32Eg4R8hH19hoKDhX2MhYZ7fnmChYOCeX5+iIODgn2KfHqMhH2JhHyFgpGCe4N+hod9god6
e4aIeHqLeYV+hoSIeHxueoJ9goyEfmx+hY6Dh36Dg3x7hoV9g4WLfn19g310goN+e3yLgoSCgoR+hoJxgoKCend+iYaDgomCgoR+hYJ6hId9g4mGfneDgn2JhHV+e315foOCen5+fIV6i3x5hIJ9doiCgnd7fYp+
g4N+iX59eod3fIODcX6EfYN+g4OGcYR5fnqCeIt9fX14fZB9foSCfXx8fol8foJ7g4OEd4R8fYaHgox+gn6IhYOCfYaDgoSJfnyGiop9dniEen57fn1+gnp9c3l7hoN9fIV+fnt7hoKGhXF+eoVthH58hH2HhoJ9
goKDgoODioR+e316fn2EhH6GhH6EhIJ+k4SDg4KJg4+Ge3x+goKHgoKDg452hYiDhoeCiIKIfnt9h4OCgn2odIJ+e32CfnWDfINzg3R3gn2Dfn57b31ufnp5fHuChYaCgnx3h318dnyGhXmDdYKId4SFcol9eJGE
e3yEfYqTdoSJe36CfYOChIOFeYiMg4uCfXOEh4aCfIN+foOCg4yFg4OCdoR6fXuEhnqPd4N8eYx7gnuDfYN7g4N+ioR+d4KCeXx+fH6HfX55gn6PgoqCh4l8goN2gn2HeYJ4e36Dd496fnuCh4iCd36Qgn16iYZ4
goWCh3uDfoh2hop9fYR+g4OLenx9hIuFfn50g4aCZHiIiX54goaEfot+hH2EhHyHfo14hoeFhXt+fneGfXmCdJB8fol5h3eGg3B8e4J3goN3eISGhnx8gn2GcnKNfn2FfoN5fouCgoN4hH17enuNg4l+fXiCfH10
h3yMhIJ8jH6Cgnh5hnx+d4mHfoKGgn6GfXl9dYqFfn2PfoV+eX52cox4eoOIgnx6eX2Hen18foR+goR9eIiKhYqOfn2Ihn5+goWDfX59hYJ2fIN7hoiChIJ3hIt7fnl+g4N9hYOEfo1+h4SCgoJ9goyEgn59hIOC
i4d4en2DeYl9fnyCg5SDfniPfn6CfYOOe3mCiXyEfoWEfIp7ho2ChX12eX6Cg4R3hXV+hoR+e4huiIOPi4OCfnyCl2OCfnx7hnl1dXp3hnyEhH58hH2EhIN7fpB3fYN3en6Egn2Ci4R6fXqEfoR9hYSCh4l9d4KG
iXyFfoR9eIeHfX11g4OFhoKEZHt9eX6EfXl8fIaCh359foN8dX5+gnt8enaIh4h6foR9fHmDeoWCgnt8gnt+fXt7fn5+fnmDenyEg4R4goaChHJ7boSCgoKCdYmEkIaCfnhsgoR7gn5+hn52dIJ7hn5+hH6Eh3Z+
ioSDfnuCfH57fXt1h4Z4eYJ9fnaKkn53e3x8houChoJ6gn56iHyFhId8iYaDfoh+hIR6hoJ+i4R8d3yKhYJ8d31+fHx+en6GhH6FeYyDhXd9g4N8fYKDhH1+hX2sgomTknx9eXyCeYJ7fHyDg3x8foKEe4qJeYR7
eoOCfHh4fYR6fIJ8gneCfIh9fod9foZ+hH5+fYJ9fouFenyGhYKKfYZ9hHeDent9g4l4fn6Dd2+EhHt+fYWLdHt9hX2HfHx3fYN+hIVsg3p9fIeGfXuEfIOEfo6DkXx9g4KGgpF9g3t7fHmEg4KLfYSEgoKMfoR9
fIKDiHt6Z4R+e3uIhoeCfYV6eXuEeH58eoV7goWGgpZ9fH58e3qIfnqGemmFg319goKHd36Fi4OCenh9hIKGfXKIfoSHh32EfISChHeDg3uCg3qJfHqDh4V7g4yCgnl4hH17eYWGe3qDhX56fn17gn59fH6TfIKD
c4SOenyEg5J+fIN5hIKDe4KCg35+iIJ7g4eGg4d3hn1+dn2MfXx6fXyDhoSDfXl9fYOEeXuJg358g356gomEi4N7fqN2e4KQfYd7fIOHfnyEe4NzgnuLenyCfnuFgoV9fYWKi32Ffn58fnx9e3p+hHtwfoZ+fX58
hHyDjYN9foSFfX6EhYV+g359hYKQgn5+fIJ7eoKCfYKHenqCfoaHhYWKfHuDfYSEg4J4fHl5c3t+eoJ1g35qg4+JeH6DgoN8foSMgnyFjIN5goR9faN+fX2ChIx9iXyDeYOCfX1+g32Ch32HfoOFg4OIhIKDh3uO
hId8e32Ce4aJh458hXt8iHx6g3mFfX6Ignp5eX6Kg3yJgoN+foKDfYV+hn55fYOHgnyChYaKh3x8b3t+eXyJfHCGg32DhHp+hYSCg4R5hX58hH5xgnladYWHe4SCgneIg4ODfoR4doSEeIV7g4yIfYiCgn2FdXt+
e4SEgoWChoSFfn10h4J+hXh9foV6hn56dn6Cfn15foOFdXyLeYqHg4R6iIaCg3uEeYyJgoJ3jXSafouEgnyEhnl+c358hIWGfIWFfXp8iIKDe4iQhoVvg4Z7ioeKfXV7g3l9dYJ9goaIgoN7goJ+mIV7goN8iHuE
fIKFe4OCfn13e4KEjHuFfXp+e3mDfnx+fYaDfn16g4OCc4J+fX59hoN8iIJ6fIKEeIiEhn57dH6JfneEgnt9e3uCdo19fYmKg318fqh2d4J7eoR7dX2ChIZ3cIaDe35+eoN+eoZ3e3h9eHF7goV0fHV5Z3x8fnyE
jX55kn2ffX58d356iIODd4R7fn58hIZ+goR5iYV+iHyEgn6EeYODfX53dIOEgoOJgn2CfnmHfH2Eg3t9iXyChYOCgod9hH57hYKFfX18g4R+do94fIJ1fXGEiHqLm4KGfYV+h4J0hYOFgoN9gnuCe310hYZ6d36D
hoJ1g32Ce4Z3g316g3uCfXqCmnp8g4KNhIZ8fX18in1+hpF6b356cIyFfXuFe3yCfH6EfXaIfYKCeIp+hnaHe4qIg32EhYN6fYx5e36De3x8g4aThoJ3iXx9d32Ig36CgoRwgoZveXp9fI6Cg3yEdYJ+doKEfX58
e4iMiIV9fYOGhXZ3hn6Fe3yCfYN7hnl+hYeCg4J9h4KUfnyDgoN8hHuEh4J+fYSJfoZ2iYx7dntzfoOCdYN9g3d5g4R+foqCgnt+g4V4jX18e3Z6in58g4iCg4KEfnyDhHKGhoKDbnp9eIV4fX19eoN8fIaJfXx9
fIODfYKDe4SDe3CChoeDh4WHhYNog5B8hIV4joODfoiNg3h6d3yDiHeMfX6CgoWCfnyFgoaGipB6fIOCfX5+h4eCe4N+dn6IfHyLfnWEfnmCg3uHiX6LfH6FfoN8kH2DfIN+gnp+iYqGgnR5fH6DiHuChIR+hn59
g32DeXiCgnt6koKEh4R+eHmEeX2Hhod1e4iLfoR8fHCLfnmFiH6FhXyEioiCgoJ+g3x3eYmCe4OJjX5+g4mHe4KEi4h3dYKEe313g4eGfYd4e3x6hHqIhYmDfnOJgpuCgoOFfIR9ioN+hX18hH6Ih358jIODkIV5
jH2Eh36EgoKHeoSGhH58goeEhHyChnZ9fn58foeCfoKGfnyChYJ8fn17g4R6g36DhXuCg3t+hIKDgnl+foKDg36Cfoh9a32MfIKEh4J+iJaEe35+iHx+jYKDeoOIenuFe4SDgoSMdoN4foN6goKDgoeHhHp8g3SD
g36KfoJ+dIyJdHmChXqDcYN4fIR9hYh8hIKCg5B8foyDh35+g3SCeoR+iYKCeYJ+g4l8fYeDfYOFg4WMfoJ7fbCLfoKRgnl8g32DhYJyeYN6fYWGhH55g3l+hYKCgn19fneEg353hI56g31+hX19g36Ed3yCfn55
hHuCenqCfoN9go5+e3p9eoKlfYKCh318gn6LfYR+fYKDg32Sgn59h31+hn56gn6HfIZ7hH1+fIR+hnuFeI9+dXh+hIWDgnSNfoiCfYJ9goKDgmKCfHx+fYV6g4KIfnl+gn6Ch4SDe36CfX6EhHuDhIJvgoN7foSC
goN2g459e4N6gol6fHyGg4R5e358hnp1h4WCeXx5goaDeGx0fXt4hoh9hHF8gnqDhnKCfYOEeH6JfXx+hIOJfn59gnt+g4iDg4p9hYh9en6EeYKIcoKEgn2DhnuCe4N+g4qGgnyDgnqJinuKgo2EfINwg4KGe32D
fISChX18hX2ChoN+dISEe4V3dXp+hHx8gnx7eoSCfX5whH1+eoN6hISEfoR9eo15gnqCgoOIi3yIh315goV5hIKFfn57fn19dImEfIOCgo+DfX5+boR1goSDhn6Ifn19iIJ8jX6DeoN7aYJ8foN9hHiFeoOGhG96
fn12eZmZhYNzfX19hpOHg3yMgn2Dfn2Fhn2EhIOCe4SHhYuJfIN2g31+hISSdYmCjJ1+gnh8g31+fX2FhX6CfIKEhGd7fnV4dXuDeIeDiYd6dYKFeX14fn5+fHqHhH58hX6JfISEin5+iXyDg3Z9iIJ+gn19fX6E
hHx+fXyGhH57goOHfIN+h319d3t+en5+iHx+fXx9bX59e4N8doV+fYOFeJKCfH5+eoV9e4SIgnmEhnp9foqCfXWDgoN9gn5+e3h8gn6Ke4V8en2Hg4eCe3qFe35wfYN9hIWGgoWEgoZ9foaEfot+eoV4foJ7gpOI
goV6fH14fX2GhIOIhoKFeH2KfX6Cg3x+hn1+g4R+fXx7h3l7eoZ9hYZ9fnmCkI59iIJ8iX6CfYd+hXh8iXV8foWCfXyDfX2EfXyEgoJ6fI16goN9bIaNin6EhIODfoV8fYJ+g358fYR9gn6FhXuHfX6HeoJ+ent4
e4d6hH58g4SCfpCCgnV+fIJ2iYN7iHx8fHqDgoR8enqHg5CDen6FgoR9iH59g3p+koOEg32Fg31+fXt+enmCenp9iXyCg4N+hYN+gnyChnl0hYN4hIKCgoRuhJeDe4aHhISCg42GeouChYeDhoaCfYJ9goSFgo2L
eYJ+fnl3goeCfop8hIN0e4SDe4J1iYiGfn5+eYN+g4OGfIJ2e3yHfH2CgoJ+fntxg36Lg32Dg4mEiYSIlH13fXx8goJ8g3mEfnh6foqJkYOCfoN6h3Z8in2EfYeCfoJzfn14g3t8fn2Te32DfnmCe3l9fYWClXx+
goKEfnh5e4OCg3uEg354g4WGj4KChn6CeoN9g4t6fIl7hXx+fYOEhI2DiXiEe3Z8fYJ8fISDhHx7hYOCfoR+fX56fIJcgoJ6e3V6foR3hHyKfoeJhH2EfYN9hHyEhnt9hYJ6ioODfIZ+goOGd4J7fYSKe3x7e4R9
fXt9fYJ8fX19hn5+hH5+eIR+fn5ufXuDfoV9fX58g4WEg3x3fHt9gnp6kIJ9foJ+hZCDg4KChYOKiIODfnyDhIh+hn54gn6Hfn5qgo9xfH51eoNwh36Egol+j3x+fn2LiH2Fg3Z9iH58foKEhoWCiIKJg4WFe4J7
hIOHbYJ1iHuEi4l1fXuDg36CfoN7h3yChYN+aIKDhHuDfn6GfIWDeoJ9goZ9g3t7hoR8g3xyfn5+hJh9hXx+jHOEgneDe3x9fYN9k31ic4OLhYyGfIN7cn5+g3x7fH2CfoV9fniDhIODhn6DiYaDfYV4eYKGgoN+
foKEhISNhHmEfX2NfoJthXt+h3mgfoSGgnl9fmqJfoJ7hYeCg4J8eYN+goKFhYd9eYNwgoNteX2CeIWDg4Zxg4WEfIJ6g36FgoZ+fXR9fYd9hIKRhnh8fIhxiXuFg354foWCfYSEg36JfIqNfYJ6gn2bfoN+g3mG
foOCfoaChX6Efnp8foSDfn5+hIKCen6JfKaPe4KEhXF6foOFen6Cg4N1fYSGeYaIfH19g4N8h5GEcXd4gn59fIN+g3SChXZ6hYKGgn1+goKOhXp+g359fYZ9g35xhIN+enx+ZneCdXh7fH6EfYV3hYKCg3uHfoKE
fId+h4N+ln2fg42FfX59hIKCgn2Cd4KCfXl9eoN+dH5+eIN+jX18goN+fYOMe356fnh9fXp9hIWCfoR5d4aDfH2CgoKCfIJ9fYN+g4t2fnp+g36CfH1+gn5+fnx9enqLgnt+goKCd3x6cX19foJ6fXmDioOCfn53
cYWDgnuCkYd5fnx8fIqEeXt6eoKCeXuCeISYh4KHe3h+gn6Cc4N9hHp4g359e4KFh3yEfnyCfoR9dYOIe41xhnmDfX19jId+iIOHhn19d3x9jIlwfHyDdnt6en2NhIKEgnt7g4V6fYR+gnt7fnx+hnyHfIWEeYSC
goJ2goJ7kHmCgn5+h3yIfI+DfX5+fniDfIWDhnuCiH1+go+DhX12g351k4J3eoOCg4N9eYJ6gnqCfX6Fin57fYiJgoJ+e356g4OEfoNpeo56go99i3t+g3t+e4KEfoN9en17h4eCfHl0inWHhIuMi4t+jYKFhX6E
goR6h3yEe4aDe4ODhXd9iH6DjYOGfXuJfoR9eoN4e3yEfnt8hX1+eIR4foN9e36EhIN+hIJ5foWCgnqEhIqCfY+PgoR4fYR+fISEgoJ+fH6GhXyEfIWCfH19fIN9i3p3fY99iYKCh4KNfoKEfIWChYKEgniHgn6J
iIaGfXh9fXx0hYR6h4WGfYKDgoKFfYOGfnyEgneHgnh1hId9fIJ7foeDg35+fIOCfoaCfIKHgn18g32OhIN2g3iEhH2EjnyGfn6FhX6CfXyFhISCioN8en55fn5+foaChot9kIR2h3B+g4h8g3x4gniGgo2JgnZ8
goiEhX6Dc5SCfnV7fn2ChISFfG96i4J9gnyDfoN3fpiDfIJ7hIKJhoOCfYmGhYKFfIN7fHeEeId3dYmHg29+fIN3hISEgoKDhm13goODhIKEiIN6fYWDgniFfXd+fYiDgol+fXqCgnh8fnZ9hYOEe4eDfYOEcYmK
fXp9in1+g3p6hXp6hYqEgn6Hfn55iYx+g4d+fH2DeXmJhHuFh3mDhXyEfXuLgoN+fXqFhYWChIOFfIp5fnp8fHl9hn6DhIl5hYSHhn57h4KJjIaEfXGChHyDg4KMg36Cfoh9eoWChId9c4J9d4KNg36DfoN8dn6E
hIONfIKDhn17e4h6hHiGfYJ2gnqQfXeFhYSDg4KDiIiDh32LfoN1fnWEfH5ze4J2hIZ9eYONfnt+fI6Dh3t9fXp+fph8fnxyfYWDhH17fH2GhIdxfXdtg4mChIR8fYeFfoJ6fm6GfYN6goV+dX18g36Egnx5foKF
gn6DfoqCeoZ9g4V7gop+foyEdYmDfYeCfX10eoKDgn54dn54iIV9dYJ8fnp1g359eIKDe4d5enx+in2EhYODh319iIJ9g4OEen56fX6EenuDfn2DiHiCgoSDhIV6eYV+goSIfIKHeoODen53hX11gnt+gn59gop9
hoiDfH58g4V5goSChnJ+goKDg5d8fZeChX2Ge4qDhX6ChYJriIKFfIh+fHt+dYWGfn1+g4KCfH6EfX2Ffnx+fnp+houFdYN4fI18hYSJgnx7gpWHfoR+foJ9gn2HfYt8hoWGfX56fYZ8hYKPfoN8gnt1iIuNfIV8
iIJ+fnd4foOCdoN+gn2CAYOEe4N9epGCeIWDh36EeoiLgnF8gn2Mfn2Fi4yDeoR6g35+goh+foOFgoWCdoOHhIKDen5+foeHfHt3hHqEeHx+hW53fYZ9e36FeoV8g32DfIKFe4N+gnyEdHx+fYJ7eoZ9foKGe4Z6
foR8goKHgoaEhoKFenWIgnSEg4WCfoOJfm59dIZ8g3Z0eYZ7gn2KeH18fYaYhISOfneDe4SCgn2Dfnl+hnh4fX56iYeHhHmEiHmGfoKDfnyCfoJ5enl9goKGen6GiHx8gn57gn6Ie3eCfH6DgnuEfoV+hIKZeIR+
fYJ+hIVzeXh6fYSChJF7i5lyg3eDgoN+hoeDd4l9g4OCe4N9gn2Tc4N9fYN8fYSKdoOLfYqCeYJ3fYJ9g35yeIWDfn2Eg3yCnYp7foOFgnyEiIZ+hH2EgoV9g417hHt7coN+fnx8hH59fYJ6doR8h3x+iI2EeoeE
eHl7eXyCfomDgoV5gn1+jYV9foWDhX6Ch4J9ioV7iIiHe4R8iHp9gnd9hYJ9fIaCjIKChWqDfHeGhYV8fH6IdoSEgn5qgoJ+fH6Egnl7en2CgoJ7hnl8fHx+lYaCfIp+gnqCgoN5eoN7ioeFhXx8ioKEiHyFhH18
hn2Cfod+goKCfYN6iYOChGx8hIuFe5F8g4OEhHqEfoJ8e3l7fX6GhHJ2lIiJeX19enp8eIOCfoWGeYJ9gnx6goKEgoWDhYd9gn6DhpGGgoWReIeChYV5hIOCfoh7foSDhXyLfImLfoODhYOCfXl+b4SGint8goZ+
jH6CgnuCg4aCgoaDhISHfoV9foJ7g4R2eoSClYh+fYN9fIuDenqJgnJ5e3aDeId+goR7g3puhYN+fH2KfYR5fn2EfntxeoaDh4SJeoN9eIN+g419gnd7eYd+fIiDh36IfH2CfX15gn53enmaiIeJgnmCe316g4N8
fn58fnp8hHx4hYKDgoJ4goaEhnaDfn2DgoWDeoyDfGyFfniGhYSEi4OIfIN8e3yDjYN+eH56e4N3eoWEgn1+k4J5e4R5iYR+hYaIdpqGhX6EfYKChoN9fn1+fX2Egn16aoeMhIV9fHeEhIJ8poyDj358hoJ9fYKE
hX6GfYd8hH2DdYd8eoWCjIx6hZOFgoOFe32Fc5GCgoKDfIV7gn15foh9ioR9hH59eoN3hIN9gnmHfHl6fYR3gnp9fX6JiomHhIOCe4J7e3yJfot9goN1g36JhYSNg4OHeHaGg3aGdX54eXp3jXBveYOKeoeCe4SD
g3t9enyCg3aDhIKDfX6FhH2DiH6DfX58e3x7hn2Ie3eEfZKDfYJ9g3qGfnqCgnp6g4t5fZN6fn59h5aHfoOHhIOJfYSDeoeCfn1+ioKDeYJ+fniCfIZ9fYNsfm98fn6Eg35+hIJyhHuCdX59fZeEfIaCfXl6eoOD
h4J9g3d+fIh+fIKCeoaGe32CfYKDgoZ8goJ+eYKLe3ebgoKEfH18fXl6foeFfn2DhoKKhoV8iYR7hH19g4J2h4d6g3xtfn1+e4KDeYJ9fHx8en6Ffnx7goKCeYeFfYV+g3yQgnuFiX2CgoN+e3yDgnxxfYV+fXl8
fXx+fYJ5foOLcIR7hYZ8fIt7fISGfoKFe4J6fX6NfIJzd4J+goOOfn6FhIN+hH59foJ9eXt8g4V5boOReYSEfoKFeYN9fX58g1yFc3yDhIOEh4R4dYR9hn2Dgnt2e32Le3uDeXmEeIN9fHqChX6IhISCgoKCjoV9
eX15eXtvkX14fIOCfnt9ipZ+jnyHh36De3x+g3uCg255fYKEcnh6e4OkdYKCe4eMiHx9foR5hoeChnaCgnl6d2KEfImKgn15eI58h32MfIx9fIKDdoWChYORbnd8e3yPg3uCfpJ9hXyCfoZ7fId6fHiCfYeCfIKC
e4KMinyEe4R5fIJ7ioR1foJ6rYZ+fnh8gnWFfYN5g4OHg4KZcISDe3mFgoKEfnyFh4eEin59kH1+eX6Ng4OGe4KJhIeDfoSKgox+hIV9fH1+hpF9g36Ig4qLeoN2hIJ8goSFfnV9hIJ9iYR7fX58gniDhIR6eYOD
fn16hYSCfoSKfYJ+e319iYN9fIx7goKDisZ7gniFfoODg3t5fn2Ce3uFeX2KdHt9hIN9i4N5hoOEhX5+e4KChYx9gnN9eZiFdYWCe4KEg4h+e3x9hXyHjItrfnOChIKMgnR+hHh7fYKDfXp+eneGgn6DhoJ9hYOD
gnx+fX1wfImEg4WDhnOMh4OGfIKDh4l7fH6IhnyCd317in6EeJ2HfoKEg4yEhXpze4SDiIeCgn2ChHx4hYJ8onuCg32CfI2Jc3R+e4SJhIqHgoVyhX6FfYV9fnd+gn56fIN9hX2GeWWCfIJ+fYSDgoR4hX2CfHyE
g5mDfoSCd4Z8goOEhoiRfXx7fn2LgoN0bIN6goOFhH6Mgn6IhZGDfn1+hIKCdXyGcXqCg4V6hnuDfIWChIR6hnWChH6DfI19gn2Ee4R6fH53g4OIen18hYOIhXiCfX2Cgn1udnyDgn5+fYV+dYeFbn2CfXqDg4WK
fn15c3p6foJ+fn2MgoJ+foWDh4SGe4J0g36Dh4l+fXmChIqDfH6KhG53hpt2hIN9hHx+e4OChoR9fnaCfoKEg4N6goZ4goKEdIKCfnh+e4d+gn5+goSEgnaDfot8eX6DdXmEgnt9ioKDgoR5gn2DhHx9fo+KhHx9
i3qOe32KhYWCg4iGg4mCi4WDgoZ2fnx9foaFhIKFdIJ6g4R7fXp6g36EhIuGfoWCl35+fnZ9fX58hoR4hIJ7cnWCh4Z6hHaChX1+kXxxhH2DhX5+g4aFhoODgoN4hYt9fIJ6fIJ9hJR+fYR3fXl+hXp9e4J5e3qL
eoSChIN4gmt1nn6EhYZ9hYeCfoyChIN6fpmFjIV+coODioNteYJ5g3h5en6CgoSJhH59ioJ9hnZ+epCFe4KFfX58goJqgnh9fn5+hXKOfoNwkoJ5foN9goJ9iHyEeX1+gnuEfISHcXt9hH6CgnSJfoWCg358kYd+
hoaFfHt2fn2CgnWCgn19fox+fYiDfIKRfYKEgn6ChHuCfIV9hoaDkXuIe4OCe4yDfqB8hXt6g4ODen6De359e418foeEi32Fgnt6e4mDh4h7h4J9fX2Dfol3eneDi359g3uCg318dIRzg4uEgneIgnqEgnx+gneJ
fod+hXt8goOEhH5+hn6GhHx+k3yGc4OKhYODfYSCgn6IhHeghH2Dfnx6fX2Jfnx+fXuMi4KFg4J+fIR+eH6FfnuIfYeDi4SCfH2HiYJ+fnuFhH6Dg4KUfIJ9goZ6fYx+hn2DjYeCfoJ+e4V9hH6MeoZ9i36Qgn2C
fIR2iH56fYN+fn59fIWCcXh8fnh8goaCen6IfYN6e4KEgoWEfIqPfn2DhIWIhoR4goSEi32Efnl9d4N9foJ2fIOEhHyChoOGe4WMg355gn2Ggn1+hX18ent8goOCg4iCkX6DfYSCfX12hIaFgnp7m3yCg5p+fn6E
gn5ogoWNhn6Ce5Z0fX2Cfot+iH59iHaMdYJ8foJ5fX1+hIOMg35xe4SIg32JhH5+g298fn2GhH6CfX58g318eoV+mXh3foWdg3x9hIJ6e4V+fYd+fYR5eIKCfYeDfoKDg3F9g3qDhoJ6fol6eIJ7jJKDdnp7enWC
fIJ4h3WDiH2Dg36MfX6Fen2EhoN7dn6FhYaDhHx6fouGipB+fHyCgoOChoKEenl8gnl+g4KCfn6FhYV9fG+Cd4R7goV5eouEgn6JiIJ1eoKCg3p6gm+IhIKGi36DiH6EeXt9h4N1jXmHgoN+gn5+d3d+fn2Hfn59
enx9g4d+g3t8gnt+en59fpKLiHt6hXpyhHt8goSCeoV+gn5nfHOCe3CKi314fnuDhIONh4eEh3yFe4iFhHyemIeJg4Z8eX18hH5xfIeEg3eChn58iIJ8fIiCgnuGiod5goV8fnx6g3Z+e4V7doaEi32Lg4KFfIaH
gnqKi3V+eXyEfoKFanuGg4R0fIKEiYeCg36Ee32Cg4R8fYl9fn6EfYKHgnyNgoJ5eJGDfn6CX4WJg359fYV+bYWEeXuGgoR3fIR9iIOEhHp+hoN7fnmEinWCgoOCiX2EhIJ9e4Oae3x9gn59hIR+fnt9gn6Ee3l3
foqKgn15fYl4doJ+g4aCgnyGhHmDg36DgoKKg4l+dXuHfYaFfHx9en59hYeFfoOCiIJ9e4uFiX6EhHyDhYJ+fXiIfn2Cj4OCh4KCdIOFg4SDeWeCfX2Ien2GhH2FiH19e4KCfHuJhYKGfYZ8hoKHfX1+koWEhYR6
fHt7fIJ4jn6Jh4OEgnh9foR0e358fYSEhn57fnx6eYN6cIOGfYR3e3eChnaCg4KUeISFgoR1eHuFh4J6fHyFhoR9goKDfX6Kfn2Fg3t4fnuEfnl6fYJ8hnZ1fYOChIaCfIWEfXiDe4WDgl55inuId32Dd4OJgnp4
gm99foiFe3F7h3iDeox5fYWChHOChXeGg4R+h4J7fYZ8fIKIfH6FiIOKfYSCg3yKioZ8foR9eIiCcn2EfX6DfoKYgoN4foJ9foWQfnp2eXyChX17eZCGfX2HfHtweId5fXp9iHN6hX56e4Z9hIN7d4OEgnt+kn2F
eoN+fX1+fn56eYNwh3x8hISEe4J4hH2Hg4KFhIeDe354fnyFg32Pb319fn53eo2CjIZ+eYWCiH1+g4R3fHWDeXx9bYKDgn17hYWDfXmGfHx7fYSDfn57fnx4jomHfYaSfX2IfIJ9fnh9fYN9g32EhXmChnN5g3yD
iIeFfn6CfX2NfoN+hYh0doOJg3xzfoJ8fIZ8dn6CeXuHgnR9hH58hYZ+hYODgoN8e3txfoiJe4aDe32KgoJ3hYN8fYODhYN9fH2Fe355fIKFbHuChIN8eH2ChHWDfHmNg3l7foKGfHqKe355d4N3fXF6h3t9g4OF
kX59fYZ7fIVzgnmKfn59fXyDc4R+enx7foKHfX6FfoKGh4R5ioV4fIR6hoOHiXt7hIKGgod8gn6Qgo2CgoqKdoRyfnyCfoN5fXl+e4SDhYSChXN4hH6EfoR8hHqEj36Cfnt8fJCIi4Z+fYJ9hX6EgnqCfIV+e4N9
fYSHhn58fnyFhX6Cg3aRdYWCgoSKd4d9goWNfpuEd317e3l+hnx1dnyRe4t9goKCkXx+g36Kin59aoN7fIJ+goZ2hoJ7d31+fIOCgoJ6goR9iYWChIKGhnuCfn6IeH6Dg4J9fnyOfX52eHx9h32ChXx+gnZ6foaD
g4J9hYmCfX59h359b4OJg4h9fn2ChoN9eH6FhHt+eZKCeotugn1+fnx+hHiHhn2Ifn54cIODfn55dnZ9foWDg31+fnt4fHR6dIR7hYSXfn2IfH58gn58eo6DgoNwinqEgn59hn6FhX2HhYJ9hXOFen2EhH6Dfn2Q
foV6dnp8eIJ+in58iISEfX6IdIWFeoWbfnB8hIN+e3OCfnyCfIN3hnt7e32CgoKGfol5foN5hYOChIR+goN6hIOCg4eEg32LdoKHhH13d4SNkISCgpR9hYN9fnaJdop4iI1+g4WCkYh9foWEcXyCfX2DhX6DhHx7
eX6ChXuSg4Z9jIiMdH6KeYeCjISFfX6LgoOIlXaCeXuChHyFdX2Gfnx4hIeDdH54fIOFgn2ChYaIfYR7hH51bH2GhoOIgot8epCGhIV9iISCe4V9hnyCiHx+fX6EiXmLfH6HhYKEfWuDhIZ9hn6Dfnx9gn6JdYd9
fYKFeHuCgpCHfYaHgn5+g3NtfXuCg354foKChImDhnx+iXx+iH6CjXt+g3h6hn6IfnZ9goOGgoeGiIKChI51fHuEeHx4fn5+h3V8h4KDhHyQfoN+eoZ7fIN2e3mChH54foJ6fIWDjYV+gn1phYV+g4KHfHmNgoJ8
hH58iXx5fn2CioN9fYWDe318fYV8hIV8hH16i3x9fIaCfIiMg3x9foiEcIJ4e4J1g3t9fnuIaoKJgnh6goeChXp9fXmGgn2Jd3x8g32JiIR1eZeDg3yCgoKRjXt7foR8hoN9g4J0goSJhISHiIJ7eIJ+eHh+dHyD
fX6Je3l8c4iJgn6aiH2Ce4Z+foSVhX58e36Eg41kgoOMhXyEfYKOe4Z7fnp6d3uJeIx+g4Zxh3x+fYh+goONeoOCeYWHg4OEe3x8fYN3e4J+eoZ8fYSCgntydn6Ig3qNeYKCfYJ9gnOJfoWGfoJ7bn2Cg4KDhIaE
iH6Egn2EiH2DfYN9fn2NeoV+c4J+fnl8fYN7gn2KfW+ChoSDhISCgpCFhXl9fYaFfoODg317hX54g4d7foKKiIx9lYRmgnp2fYKDgnyIfIN+fH53g4KHh3x8hH5+g4aCenuFkIKMiHaFg4R+gniKfXuDfoeCgnGD
i36IaX1+hYV9e4h1goJ+iYKDfHt9eH5+fHuDeIKCd35zfIaDfH2Ehn19foOIfoN9eXp8fHCGhYSOhIaEhIKEfoiDjHuDfoWKmIZ+g3yMiHqEeoJ6g3x9fXx3eHyFgoJ+gnyHhYN9fJCDiIx7fnp1gn53fn6Hg31z
h5qEgo6KhYSJfnmIgoSDg3pudoJ3goOHe3l7en2CfoZ8goN7e4KEeYSCgnt8eniEdnV7h4ODeoKDfYOEgn2CeYd9g4V7dYKEfIt6goR8dYOEonN9eYJ6e3qGgn56h3p+foWChXyDfoJ+gomFgn6Cd4V8h359iHad
jn2Ch4d4fn15fYl8eoaCh319fniEhnx8fIZ+hIKCfX18hIOCeIR+hH1+jIKEhYN+g3x0foWOfnpyd316fIWCeIN7foN9goJ2goKDfX19fIKKgoOFeoN9fn6JhIZ8jIKMi459fn2EdYx1ho2QfoJ9iX18fHl+e4N7
eoSFgn5ygoZ9iHyDfneIfIp7gnqGfnqHjod7eX6DgoOCgoSChIR3fHyMfYKEhYZ6iI+HhYyFe315hYKCg357hoKDe32DeoKJhIaHdX2LfXp8iH6Di3mCfXSPgneFe4R9hHyChIWJhIOCfnyDfHt7en14gn6HdXyP
gnmCjn13foVxfnp2fI99fYaGfWt1h4OChHqCmoKCen6De3d8e359hId8foR9e35xfH2DfHiEg4eFgoJ4hYd8hIN9e3t8h4p9fIl+goJ8en54hoR4e3h7e3aGhIR9gomLeZGCfIqEhnqFdoeEhX2HfIN+g31+hn6C
fn17dn6Mi359foN8g32CdnqEhHV7g3yDg36DhXuDfoV9fol+fYN+foiChH19iXN9hYmIfoSFh32GeYZ+e3x9fH6LgoJ9g3x+eH2FgoN1hHx+foOChn6Gg3qDfoeFfo2UiHh0gn55iYORd4l6fISCfnt6fnSCiYl6
fYOJgoSEfnh+gn17hoOFeYR9hX5+jXt+eomDeIV9ent+gnV7iHd+h4KGhIl1iH1+dHOHgomMgnV9goJ8g3l+goJ5goN3foeFeoSFfoSCeoSFfYWFfXyEgpJ6hH11g4N1iYNweoWChIt+g4ODfnqDfX1+foh5i3x8
en58goOKiISNaXeCg4J9hXt2eoSCe4OJlISGgnxtg3t9en2CfoWDhIOGenWChmqDe3t+iXmDfoODhYKHg36HfH11hHiHfXl+goKGeoV+goOLhIaCfYR9gniChoKEgoSEh3CEhYSCe3yDfXGHhn2ChIyEe4OCg36C
g35xfn56e4J2gneEg355houCYoKFfYSCfXp8hH6CfXqDgoiDhXp5g4V+fYKHe3x5goSCg42CiH6Chot4fX5+eoJ6g3x9g32LfoOCfnp+eouFgnV+d4KShHyGfoJ8hXuEfX59fH1+eXt4fHuGhoKDg4Z+god9hIl6
gnZ+goKJe3p9fYWCe352e4V+fXp6goR9joaLfXyEfn2HiX6Fh4OHfnt7fHt4e359ioR6hYR9jXyFg4KCeX54foaFgpaJiXqEfIOIfH6DeoKCfYuDhH2FhH55fIuDg4WHgoKCfoNzi3x1goOFfoiDgo+Cg3d9fnuE
kIJ7eoeDgoOEeX55eHp4goN8jXR+d4J+iXd8fHiCiZWCfo13i4WNfXx4g3eChHt+hH18foJ9gn6DeYqFh36CfH6Dgnx6jHeCe3qMkYNveX5ohW99fn6DgnqLfoJ7iX14doZ0hn59fn17foWIeop2hXx4hXx+foSC
hpV9fH2FeYqDh3t+e36DfXuGgoSCfYSFe4N+en5+hX6DgnqDhYJ5fIJ9goN8goOEgo19gouFfoSDe46CeIx+g3x+g36FfoeGhYKDh3x1hYR9l3qEfJaGgoh3g36Dg4d9e3t8foSEfXmFc3t7coKEh4KIgoR+hYeC
eXt+hIp8eX1+hHqGfYOJhXx+fYOGhIZ7hoJxfn6De36DcYaCbYJ5fXt+eXt+gn6Gdo6Gfn5+h4KChHN9g4aChoV+fYSChYKLgod+e35+hISEfX6DiH56goN7dYV+hIWCfmx+inyDg4aCeYN+fHWIgn58fIR8d4h+
hoJ3fHuDhYN9fn51goV+fJODfHp9goOLfnuKi3t9fn6keoKEd3x+fn55iH58goOEgoJ+fYJ0hoSCfYN+hn2Kgn5+goZ7hoSCfoSDfoN9eHt5iod9goN7gnV+dnyRjXB9fYKEiop2i4d2fnN8iH2ChYSFfX6Fbnl+
sHh7fnx+g4eMfX2CfneChYiCfHqDe4J+goeDen18fnh7goV8h4J7hIKFfoSCeoJ7g4R+fHx9fnyCiINZg4J8g36EfIZ9inaFiXh3h46CgoKGfoKEfoN6hX18eYOGfXx7hoOQhH13fHx+fnx8foN+g3p9g32Hjn18
enuDfn2EfnmEhHpxg4N6foJ7c4N6fn6DgnqZfHp8g3V+goN3kIeHjHiPe4R8g3yDfG1+cYOEgn2IfHyEfYODgoeCioSCfXyCfoR7h3iEfoiDcX1yfneDgn6CfIl+fouUg4KDfHp+foKCe215eX55e4V+eX19gn59
e3yGeoZ9hoKEhISDhIJ9g4KRhIJ5fnt9fXp7jIOChm6FfoN9hXuCjXyJhYV+enmCfoR7eYR+eoiFgoJ6eW59goN7gnt6fX54iXtzhH6DeX6DfHqIent3gn59goSKfnp1hYKEiHx6hX18eH2QeXqDfYmDiHx+h3CF
h4mGfXSCen2IfH2Kh215gn6Ehnx7hIKFgouDgoOGgoN5fIN1gn19goSCeoOCi3yOh352jYSCg36CfXl8hIV7fYKFhoN+hHx9g35+eISCgoR7fIJ9god7iYl8fYeEiYd4douChXuHg3p7c4J9goWOfn2GhoN2goN7
hXh7iIJ9ioJ+g4OEfoWHh3uEgn6Ne3KEfoZ8fm5+hIZ9iX59iIJ+g356em+DfoODg3B9dn2CgoKGfZN9g4iIfXuEiH2HgnuDcIN5hoN8foV5gnaDfXp9goN7hIaEfoN7hnuGfnx+epB7g4N8gpJ8g5eHk4ODiH14
g4R7fX1zfoN5g417eHyDi4WDhoJ8g317fnx7foKJfnuKk4Z4fWl6hHJ7foqHjHqIfoOEeoWEg4OFh3qDgoqCg4iCgnSMhop8fYKHgn2Dh4OCe3l8fXd9hYWKjoN4g4N+iIR+fXh+cXqChIOCin19goOJfYOEfHyD
dX6DhYN+fXmEgoh6hoqFfHp7hIJ6goyCfoV+fHx+e4eDhYKDhH5+g4KEeYaCg4aEhXqDfoh+foJ7fYJ0goaDg3p6eoSEgoKCinyCg4WQgo2FhoJ8eoODfXyDg4SCd4V9eImDenl2fH2CeYOEfnZ+iIh8d4J3g3yJ
fIN4fHOFg3iDfYuMiIJ9goSHgoKCkHx9g4KDfoaCeH1+gn19hn54dXaDfISRiHh6goh+g3yIe4iCeYJ9fYJ0goaCfX56mnyCeoSGdnt8dn5+fnyIeXx2hGZ5eYJ9gnmIhX2Cg36Ffnp1e4J8hIWFhYKHfoeIfoaG
gnx6d4OFfoN+gn2TfYSCgnqEfIKHkoiCgoV7goJwfYOCd32We4mDg4OJfnx8hoOHh4V+eIN7fYd+foZ+joeOfYiHhYJ8fYOCfnmDg4N+fHmMdHd6hXyElIJ3fX5rgoN+eoJ8g4N+hX11gn6Men6CfoOEgnmFiX6F
fY1+hISDept9foSFg4OKe4R1e4Z+fH1+hnZ8foSDfnqDdXx8hIKIin2ChIR1eIN5goN9fn6CeYV7iIJ9b3iDeHx9gnuGeYeDdYZ7hX12hYOCdXyEhISCZXx+iIJ3eoJ5fHudhIJ4hn59g35zfHyFiXuGhoKEhoWD
fHx+fYJ8iIN9fIZ4fYZ6gnd+g3ODe32Dh4l+h4h9gnyGh4N7en2EfoKDhYOIeIOCioh9g4J5foJ+hH52foR+g3mHgneFeX6GhXt+g3uCd4l9fH6EfYR7h32LgoiCg4N+eoJ9hH59goN8hIR+doOHiIOEiISFfXiC
fnyCeYKEgnmEhYp+fIN8jIV0gnqCfoVwhHV6gnaIenp5g3uIhYWEhH19fYR6fH5+fX6DgotviH6HhISErn6qgnuCfX16gn2CeoNthnh+hXuCiH6Cg319eG1+eI19gnmCgn58g32CfYJ7hH6GioKCfYKCg4R+fYOG
gnx8foWHg3GLfHZ7h4OJfoSEhH6GfXmCfoKGfn19fYOFcYZ0fnt9fnl9hHeDfn5+gnx6goJ9g4WCfYV+fH6CiHh4g3qHg4Z+eYqCgnp5gn1+fIeFfX2Hgn6Ch3yLe3p9inl7dn6Ih4SEgoJ9fXuFe4aIfoZ6fYiE
fYKGg4J9g4SOhYJ+fn15jJGFknt+fYOChIJ9fXyHcH17fHl9fnx+ZoV7fHCCfYZ+h3x+e4N1fYR6goJ+g3t6eoR+fYJ9g3t5iYaCfIKCfn5+iYJ9g4KKgoOJfHuHgnt1iHx3hoOEeoZ8en1+hpt9g3t+gn2DgoKC
foR8hYOFfnuHe4KFdXuIfHiCfYyDhXuChX16e4eEfHxwgod9hIR9fY+OfXx7iXp8hXyHg4NsfXyCgoV0hIKEhYl7hHl7e36DfIOCgn5+h3uDiXuFd3xqgoOCaoN8goV9g3R6foKCfYaNenuEhIl7foJ+fX19kX5+
hH18hnuVfIqEfI6Ch4uJcYeHeod+gniQfnqCfX18iIaCg3uDhoSDeYJ+fnyGgoJ7dX56hH5ygoJ8h3l9fHt8goJ5fIN8c4iDhZKChXaLfYKCd4N9en1+g3x9hX1+fnyJgn6CgnmCfH18hISFeIV2hoKCfoWCfYd4
iYZ9b3x+hIR5ioZ6goOGenWHgoqHhH2EeXl8fn58eXx+gn58gn6Cd32CgoKUnIeJfIl7hIh9fXmKfIR6fH1+hXF+fnt8goJ9jX56goZ9iYJ8fYR7iH2FfnuSinxufnWGen6IiX58hIZ2dnV+hH15fHJ7fX13hH6F
fYp9goN9bY99g4KJfn5uhop9fouDfXCFe352goWDhHt5l4J2hIKFeoKEgn6Eg4N8foZ5imuCfXx+cIWChYN+fHyJe32Cgn6GfX57hoSDb3F+hH2ChYiDiIiEfHmEfoJ+fpd8l4OOfZh7fXh5iHt1e4ODhIWEe3ty
foJ5foJ+h36Lgnx7e3KIeHd5fYJ7eYSFfnh1gn59d4SEi4N1gn6PfX59fnmEfX2EfYaEfod8g4OOcn2EeHqCd4d2eX6CjYiDh3eOg36CcImCgn1+h4KFenl9e4V+fYJ7fH56gm+Fmn55goKCenuGeo5+hISIhX57
fHl8g4l6g4aEm4SReXx7e42Ffod+foN+d4KCiIZ4fn6Hfn6HeX6Dg4N6gnqEfn54h3p+fHyCgneOfXx9goN4dnh9gouJd354hH2DfYZ+fn2CfHN8eIJ+fYKEeoJ+fH19fIl9fIeDeIR+g4J8fXx+fYN+gnqEfH6G
fnV+eneFg354foOFfH2GeGl3foSEhX57gnR6e4iDhXh9fnh3fYJ4hKqEg4V7hIuJg4iChHiEhYR7fIN5hHaEbnuEfX13doWDhoJ9jYOKfX59h4V7iXx9e4eFfoWGeoN9e4KGgn2GeH6HeoR9eXp0foV9h358fHuH
dnF4h3yChoZ+fHx9hIN3fnyGeoKCgn54foKIe3WDdXt7g6OJfoJ+hYd8fn2CeoqKfIJWfolwhIKHeoKOhX6Ki31+g4SDhISDfnx3g36Ge36EeoV6hIKNeX59goSDg36Dg4N8foSDg31+foJ8fX6Ch4SCh5CMfHuC
h3V+g4d8eId8fXiIhYeEiHx9fn5yg3h3eHqDg319hnmGfoaDfoKEfoZ6fm5reIKDd3SChXCCfol+h36FgoR8hISEg4iIcnyDhnmIiYeCcYN6hoWGfoKDfoJmhH6DdoSIeoR9fYKEfoKEg3WFi4J9e4J8foWHcIKF
fHx9hYl4gnuDfXZ8foKFhYODhHyCfnhziISFfoSEe36DgnN5dHV1fn5+hX6DfYR7d318inJ8fYt4eIdqiIJ6fYZ8fH6GfHeEfpB5fnuCgoR+hIOCfn2QhoZ6fYKDgoN6e4l8hXyEfIKIgnp6end7kYaGe4OCg4WC
goN5foKGgnuGfnyDd4eDeoJ+jYKDg4aDhYV6eIJ+fH57goSDcX6NgnuEfoaGgn6Dh3qDe4KCdn6EhIKSeoeFgoaGgneDd4t9hnyIgod8g29+k4V8fXmFg3iEhX19l36EhoSIfH52hIODg32Fg4SIhH2KhIJ3h4OG
g3qDeId6foZ9goZ2lHiHi36DeXp9e32DeoaKjYOGfoR+e36ChYR1fn2DjH18kH6DiX2Cfnh8gnmCe4d+iYR8fHeFgn6Cgn55eISEi4N7iYR8g318lIWHg3x7fIWFfXSEfX5+iHJ9iYKLe4KHjHx+fX6Dg6CFfoh9
goeDgnOQfYJ9foSOgn6HfIuGfoJ4doh+i4SCfHt7iH6Fgn2ChIOCgn59foN8fIOCiHl2i4KDg4KEfoR3hH1+eol+fniEg4J8e36LhIJ4goKOeoh5foZ9eoJ6g3yVg457eYaEjZiCgpKDg4h+g358goODfn14gn6F
eH6DhHx+hHx4e4J9fYSMeoZ8g3p7en6Ggn17e3yDfoZ9fXyCiH2FhHd+fXmHfYeDh4N8g4x5h4eJfXmCg4SLeImDhIN9en55h4SEfX6JeIeCfX6Hg4OJg4N7g4eHfYODfX54gn2DgoWGgomCg36Efn6Cgn1+hH2D
g3V9gn5+hHmFeHV5g4KEg3p+go18jn6Ign6Cg36DeoKIgoJ4fomRhYKDgomDfoZ+d3l+goR9fHuCgn2FfYOHfoKCfIh+h3SCjop9foR7eIWGhImFg3p5fn19h35qj4KJd31+fn6ZgoOEiXJ0fXx+gnmCeHl9fYR8
goyEhn2CfoSDfH2Lg36KhXp6iYiNgoKCd3p7e3p7jH18fpB9d3B+hHqEfnJ9fXR6hXOEfYKGhH2Dgn18iXl6doyIgoJ6fHyCe4KGfXiEgneChHyMh4SCg4J+h32Cgn55iIWChnuJeIKGh4R8eIKGdYyEg319h3lx
g4KGgoaTfYR8iHWNc3p2fnuFfIJzi357eH2GhIJ+g31+hIeDhn2DhXx9g252goN1goV8fH2FfHx3fn6Jfml4iXqPeXqDg4R9eYWDg42Efn52e4WFfoN1goVvcXp+foN9d4OHgn56fn16fXCJfnt0fnt6fHuId4iU
fnt+en2JfnmDfX2JeXx+hoOChH6FfXyFhHmHfnx9hIKCfXyCfIN7g3uFeH6CeoiFfIWDh3Z6gnyFdH19iIR4g4qGe4N7dnV7goZ6hH6EjH6DhoJ+eIWFfoOChoOCfX6Djn53nIKCfoKGe4R+iYWDeXuJfG2DhYOD
foR+fYmLfZKGfY2Fgod9g3x8hoKDin6Gc4J+e4KRhIWGfYR+goKFgn57fnl+iYl6hnCLeIR7e4OCg4OHfHd8fXyCeYJ8l4SCh4h9en2EhIZ+jYdxi3yEe4l+fHp8g4N+fnp+gnyCgoeHgnyCfoOFhHyHhnh6goeD
g4eCfnB9h3Z7eH5+hIOGfXqCe4KLfoOOh36CeoN6goOCiH59eoODfn2CfouCe4SafYJ5fYlWfn12fHaFd36DeYOEhn6Denx8foWGcX5+hISDiIaIfISFg32Gg4N6eoZ+g4WIhHqEfYZ+eoKCgoJ8eoJ8fH1+j3iH
g4KJgn1rfHh4goR8g4KCg4mMiI6IfoeEfn6DfoKcfnuEfoqCdYN+gn6EhX1+dYiEgn19eXx8g4KCfX19hIN9h3h8iX17g32Ce4iDgnqCfoJpfniHg4J3e4d4g4J7in2Nhn2EfX56fYWFhYR5fHuChneChIR9iIOC
hneChHl8d36FeXx8fYaCg4J+dIJ9dYaFg32Din6ChIl9goeCgoWEfXx+eYeHfoN8eo6DfXp5gnqFhoSDhIaDe3mDeYKJi4J+g3x0fH56fYNifIx9e4N1gnx9hHB4g4x7gn17fYR9hYV+g56ChX6Gg4J+fYSDe4eC
foR8lH1+e4J7hn6LfoODeH1+enqFg36Dg358hoKEgnmCg3iCdX54dn5mhXyWhH59goJ7foKFjoV+foN8fZJ4fneCeIaCgoSPh4d9fYN+hXx8fnaDg4J6eYWNg4J6dn52QISLeYmGdnx+fYJ8eXl8e4SFfoZ8hnx+
e319goN+fX2ChYJ9fXeGfXmCd4mFh4J7fn6Cfn2GfYeCfomGfHt9fHp3h4d9iYaFg3mLh32Cgn19fXp+eH1+fX2DkH2CioaFc3qEgn6DhH14fXWTfYKDgoKCfnx6fnV8g3qEjImEhoJ+g3t+hYKKfIl8d3x9fnx9
g318eYODhn59gn6EhnyCfIKNfIWCd3yCfIaFgoh+g3t+h4SCgniCg4KCfoJ5fod4fn5+fYOIfX2CfYR6fYSClHiJl3qEfoSDfmaDfnh9fXt3fIKKhniDgoR+fIKMjoJ9e4N7g4J9dnuDdISEfHx6fnt+eX1+foWC
hoaCi4OEfIR3jH18eHx6fn19fXx+g35+iHp6fX18e32Hfnx9fneFfoR5fHR2foN0g4SCg4KQe3iGhIV+e4d7hYJ+goJ+fHKEfYJ+hX6IfYl9fISehH2DlJ2KgoR8dYaEgo5+fIJ2hIl7hoKChIKFe4aDc3uDfnyE
hnt+eH2Dfoh8hXl9hXGDgoJyg3qEhIh9fn5bg3x+h4aDgnh+fn6KeIODhYN4hYd6fYOEiHiDgoJ+gnt3g3qCfX19fH2FhIOCiH18fH2EhIJ9fod+go2CfoJ7fXx8fomIhYJ9gn2Lhnh9goOMeXeLg4KChoR2e4WF
g4WCg4N7g355goNrgn13fXuDd35+fH18goSCjId6hISCiXmGaHt+eoKGhoOCc3p5g3J2g3qEh3t+jnx8eoOHfYSIgpCHfYSFfYN8eoKEdnx+hIJujYOFe4KFfIKDh3x8eJx9dol8fHt7foJ0fYV7hYOCg4OEfnyD
goR8g357hYeDhXeDfnmJfnp8fIl+goODg4JuhHp9goJsfYKWgoONeoR8g36DgoR+e494enuFfY99fXp9fot9hIZ9i3OEd3l+h35+foRuhH2GfId6hISEg3uHfHuDfX5zk31+fXt6fX1+fXp8iIJ+hn5+g31ugoN4
in1+goWEfYWEfYN9g32Chn57foqDhId7hoN8hod+fH5+foZ+eYd+epV9eIOHhnR+fYRzfX5+goN1fH2DdoKDg3yDfX2OhH6CfI+KfYN+foachYR4foJ9goKMhX2CeIZ7fod+fXqHiXyCg4Z7cHx3iIyNfnp9h459
fnN9fn6Dh4N+foWDeoJ+hH57iYJ8hnp+foN+foN+fn6Cgn19iH5+goN5goJ1e4d+jH2Fg36Dg3qLfXuJg4V+in5+fYKVj353ioN7hoSIfnx6foV+c4N4ioRwgoaCfIZug311fn2KeYh7cn6Dg3qShYKFhXeEg359
dHh7hYSChYKCfn6EhWmDfIKCgn59e4eDhHyOg4OGgoJ8e4VofH6OgoR9g4aIe3iIe4x5bXx7g3iHfYSIfoSChoh8ioOCgoiDfYKDfoh7fXKEe3mCe3WLhH59goZ+e319h3h9dn2DgoN9fH2Gd4mDhIOIfHt9UaKC
gn1+bYR9jYKFgoyCfYuDfnt6g3t8eHuEgoWCiIJ+foKKeYd9foaCfoOIg4+Mhnp9fYp+eIKGhHaDeIVjhYJ8hXJ8hXyEj4d6fW+Cg4h+eoKGgnx5fXx8lY2CgoSGgoWCgnx8fn6Ce318hHmOgnx+gneEh4Z+got+
gnuFhIWCe3SFhYd+goKEgnyDfHuehIaDfpZ4g36Efnl6h4OCgneEiH56eoJ8gnp2e4Z+ioiHgnuCg3t6fYJ2hH56emSGeHtzgoOWhYJ3eod8hIOLfniNfn5UfXJ2b319fnqChH6DfIKQfIeCfH6Gj3Z9ZXuSe5CC
dISHhH6Hiox9gnmDhYqEg4V8eYKEiH2DepJ9gn2EbIR+e36Cg4KGgoKagnJ7fYWCfYmHgoRvfIKDgoKKhX59fIN5foN+eoN9fHeMe4KCh3l+fomDeX6EfoN+fZt+e358fYqJfXxyhXd9e4qCdXiGeYJ+foJzfHuC
fX54gnp9fX57fn19iId6g4R8hYN9foN8hYd+fIN9dn1+fn19hn1+en59fn1+dYqCe36Cfn53foN3fYKMiIOChH5+hIN+fYN6inaChIJ9dYiCioJ7g5KCgoJ+gn6DhIt4e22CgniFfIR7h3l7fWh8e36GenyIfH53
fnOIg4KHe3WCfnp9jXiCh3iDfYJ+fImEgoJ9fnp+fnt+gn59in2Ch4NpfH6EeHyOfYJ9hIKDfIh+hIV9hIOCcoV5fnyGgn1+eXyChI57coZ+bXyDfnuCgnx7fXV3d4KDj4OEhIN5g495foWKgoKDfoN6i4mCfn6D
fX6FfH6Lg4d7hYWDfW+DfoOFh4J6e4SEg4V2d4R+fn6NfHp8gnZ7g4d7fnt9hX19e4OCfoOSkH18foR9doJ9boKChYeEhYJ9h4J4goOHg350goSIg4d9fYN7g4OGhXx+e4aEg4OCeIOFg3x6kIR7gn6Mg4R6doN7
g4OCfYWWd36Gi4OHe4l9g4h4g4SCiIOJhYKFjYJ6hIKFgoR8foODhIR7g36Ce3yFgn2ChX6EfXV6hHmDeYKVg4Z9hH6DfYh+e4KHen6DgnJ+fneEfH6Dh4R6g358eXp8goSEgoZ6n352in6FfYKJg3yHhIqJjYV7
hImMcH6CfYKEfn6IfIKChXZ+hoqCdImFfoKCg3uFhH1+fYJ9gn1te359fot5iXuJfoeCfX6CfX57g4V+gnd7gnp8g4l8bnuPen54hIyFhn2UfIJ8enGHd4R6fHt9d4SOeoJ9g4KDb4J9hXx7dYZ5gn6Cgp17hXt8
fnN9dIR7g42CfISEgpGCg4h9lIh8g4N+foN7hIJ6gn2JfXaJhIR9g2yFhXeEj35+hIR+foKDhYWIfn6Cc3l8iYSIg4SDen52hHqEgoaDgniJhIh3fnGEgoKDgoZ5iHx5fH6GcoWEg4J4mZCDfoeEfoSDfIp+gn6E
inuHfIN2e36DfniDhYWChHyCeX6DhIKDh3uIiXiGhoKPhH2EfYWEh36EhIN9goV+goJ+hX2MfIKCgn6Hfn5+bISFdI94goR8e4N+fYd+fXd9goSDh3uPfH6Ce4V9foV9hI2GfHuCfYd+hn2FhYOMe4J+dn2Gg4iE
hXyCfoJ+hYKDhXePeX19hIR+gniJhY1+hYZ7fnaEg4KChIKUgoJ6fYeCgnx5goSFhIKGhI2Gg3t+gn2IioODi4Z9gpJ9o359eH58iXuFfYKFgnx+g3VsfImFeoOCfnx5fnR9fYR6foV+foKCeHJ9kn19g4aHgn6D
hIKGfol7e316fIV1g3mEdYd4fXp+e354g4N8foKGhYJ7eXuEgoKFgn6EeYR6eod6inOIfIN6hYKCg4OChH13goZ5g4J8god4eJWFhYeIhoSDhX17hYKDeo6HfoWDiYZ+fYh5fXt+hId1fX17fneHg3x6fX6DgoSI
go19fIJ+h4J+g3iDgoWHe4J7ioKDioR6fIZ8fYaNe36Dhn2Dg4ZvfYOCfYyCgnx8h3uHfH6EgoV9fH6FfoZuZoJ8foOGg3xufHt5e359eIJ5fH2Hgn2Dg4qDfn2Ehnp9foR7en6KfHx7hniDgoZ+foWPcoV+fYlz
dnt+hoJ+gnuFeIV8fn18fYKDgoOCfYqDen5+fHqCdIyKfoJ+hIJhfX11iYV7g4aCgoJ9in2DjYqCeHp7hniCfoJ5hH16e4aDgn2MfX5+fIJ+goR+fYp9i4J8g4WFfoSCfXyCgoSCiX56doN6hoV9fYWCe4OFgoSL
goKMg32Cjn17h4J+iISKd4R+g4eEe4SCgnx2goKCin16g3x1e3yCcYJ+e36DhXp5ioaEfXyMeYSCi4V+goRxioJ4gpaCfoOEgnl+fH2Fe4SChHyChX2Gen59dXqIfoSEhYZ8fn2IdGt9hH5xg3t9hIKEe4V7e350
fYWCfnuCinSCfn2Dgoh6e4V6foV7hX12goSDg32CgoyCg4V8dXmEgoaDfHuMeIKGeHuJfnuLhX54h3yCg4SIiXuDfX18fXt8jH6NhH2DgoeCiIV7e4OOgoeEhHuCfX6Fe4aCi4R+hHx6dHx+hoKDkH6KenyJhn2M
eXl+h4KHhn5+gml+iIeFfoh9h3l9g4SJfniDaXyHfoN2g4R9enx7goRuh36Cg319h4d1eoKMhHuHe4Z9h3yDg3t8e354in6EfnZ+foKCen6Cg4OJfn58g4SDh32JfH6IiH59dn6Dg3l9e4WEeYOGg4V+i3qDfXCE
j3h4doWCe4WCe3lshHqHd4N5fHqPfnt+dXl8fH56fn6Lk3qGfoiFioOOfnl6cXx+gm97g3uFgnyCcIJ8inuDfnuCfJSCfIOEhn59d3eEhIZ+fpmDhH5thIaKgn54hH14fH6EdW93fnx9eIKDfYZ4h359eXuFdXyD
e4KCfXZ9fXV8iX2vfoh+gomFfoaFeIKEfHx9e4eCfn6KhYR+eoeEi4R9hn19en5+hYSCd31+hnqCkoV+iX6ChoN+hnaIfn6GfIR5g36ChH19h4N8dXmJg3uCfoWXgoiGd32FjYyDg4WMfoSFfJh9g4KIiYOCiIWE
eH5+gomHh3l+fYODfX6EfoJ8e3x6fX6EiIOChHyJfYR+inx+coiChXqCeYeEfISCen18iIeDhYeIhIN8hIN+g4ODeoaCeHuEeYeEfIV8g3d+e4l1g32Cfn58e3qCfH17fXyFfX59hH6FhX5+hIh9fIJ4go5ve4mK
hoOCnHyIeoKDiIaLfXiEfnl4gneEfoh+fHd6hIaGgn14mIWKeXx+fqF7e3yFfn2DgnuCeX56eYJ9fYN7eoJ1fomDfYR+fIJ9fn59goJ8hoKGfoSHfX19eIuJqH17g32SioiNg3x8fYR7goJ4gn58loJ8iIOCkX57
goOEfIKHgnmDfn6LiX56gn2Dg3iCiX6EfYp+g3aCe4KDi4KCjI58fYSEhHyCh4d8i4J4g4OGhoR9hISFgoV3g32Hg36Chn57b32Ge3yIdX6Jho97dnN9eIeDi4KFgn18fX2FioOEe4V8g3p+knt+eoKPgoRvdXV4
iX6Kfn6IfXp+eoaGfoN9g4d9en2Jh354fH6FgoWDZoZ5foKHgn51fX59eY+Efo2De36CfnyDg4Z6jIx7hYKCinuFiIJ9dYZ+g3yDhnd9ioOFhoJ7iomCe4J+fYJ+hop+k4iOh3yEen6Dgn2CeH5+h3t2g4V9in6E
eYN7hIKCfYN7ho+Ig4SDkn1+g4iDfIWGfoKCg3uHfYSHeIeEfIJxkJV8fYKEhIOChIJ5foSDe4aCgn6Jg4JTgoKRgoKEfYJ5h318gn2EfXtuioODhIKDfISDinx6fnt6fYt4hnt+fn18g4SFeYJ7gn6FhHd9hIN4
goSDfZF4h3uDfH6Dfn57eYOLg4J+ioOEeoZ9hH6DfXiCiIN8fn6MeH6FdYeEfXyChHt+hX2IjnmDgoWDgnZ7eYNqfIOOfYZ+fX2CfIJ+hHB8eZCKgoyChH58fn58mIN1g3iCi350e4J4g4Z3jHV5fo19fm98fYKN
eIN9g4V9fISOg4Z8hXrEm3yFfoN8hnh9dIKFe3x2hIp5gnyCj3yFh3uHiX6Hin59fX59fH16hnuHe4KGhHh+hXp+gn2IfH58fYd9fn6DiIWEeIJ+goV9hIR9d3qIfYKCgoOFg32De4R+e41+hY2Ih4Z2mXyGfoKI
fH2Ia4ODfXyCgnp2hHx9gm6CgnyDfXeDfoKCfnt+in1+gnyCfHGDgoKDgoSKeHqHl4KDiop1gn2GhYKCfYd5eYJ7e3mFfomMfoJ+eo19gnF+hYSDgomKeX6CfYJ7eoODiIOCfYZ7fXt9foKNhHSCeoJ6eYSEfHB+
foyLfn6DhISNfoKFhHx7fYxrhHyEhHd+fomCgoSIkYJ5fXx+foN8eoaCfoeOfpSCfXyFiYmGfIaCj32Eh35+hH18iIJ8d36Pgn6De4WEfH17hIaCeYJ9g4p7fYaDd32Ch3eGfoKJeXuDfoR7iJV9hIN5iHyCg31+
fnuJeoJ4fH58gomDgn59fX54hoKFenyCjH2DfXx+fH6CgoiCcoN+ln19g5ODfoeCfoN+fnmCi3yCiYN0goN1foOGeoJ+hJV6fYKIe4qFiIKDgnyHfH6Dh3p6goODhH6EfYN5iIJ9d3yGhXqDfn1+fn6DhISFfYJ7
goKCg4OJfYiHfXmDfneHeHyEgntxe4R7foJ4d4WHfnyDhIJ5eXl7e319hH2GhYN5fX6DhIt7foR4goJ9iYOCd4iCeH6Hg4OCg3h9fX6DfIR+hnuChISDe4iCkXyHfnp9jHt7hoJ8e3CHnIWDgoaGg4OGgnl7g314
gn1ifYN6goN4fouMgnV+fIOHZX15fXWFh4KFfH59g4qFgoSHgoJ9g4eIg3h+i3x4dXp8e4OMg4J7foJ7fod8g42EhneDfn2LfYV8fX1+loKEfImEjYd+dod+g36ChXh7h3x8gpeEfHyIhHyDe4R+g4KDfHyChXqC
fH2GgoyHe32DfoyFeHmEi3t2fX1+ioOIfol+goN3eoN3jYx5d4+GgoN7e4aCgoKDh3tygoZ1fn6IfYSEdoKDg319hIN5fIOEZYWCg3iMfnh2hHx9dn14gnyagoN7hn2CfoqFh4WDhIODg4N9eoJ8h36FfH6CfXh6
fZCDfIR8iYJ+h4Z8gn5+foODfn5+eH2EdH52hYOEjXyFeIZ7e32Dhnt6gn1ye35+i4d9eXx8dX50e4aCdoWDimx6hYmDhHqChX18goOTfHuCiXl8fomFbHqLenyFe31xjYWDg36CfXt9inp6hId7hHh8goiChnl9
h4mHfXyDhXuEfnWHgo2Fen1+goiNhX6Jg5GDhXqFfHyCfIeDg36FhoWKhYeCfn58c4J9e4OCg3qEeXl6fnZ9hIOGgm+FeXqFeoSIhH6Ihn6FhHaDdoeIfoiIg5GEfGyDfnh+fn6DfYKGgotwfYR9hYV+h36GfoKL
gn2Cgnt0h3x8gn5+goaDfIWRfYOehX2DfnyDhYeCfYN5fnt6fX6CdoR9fYOKeYR9goKCfIR9foODg4mHfH5+eYaFgoRufYSDfYJ+hoN7iX5+hX2IgoKDd32Cgnp+g3uGhIKKfIOCiX18goN+cYqEeIKFg36Eh3yE
g4J5gpp+hYV7ent9hn6CgoSJh318jYWCenKCcH2Cg4V6hIJ5gnd2fYKCfoR7eHx6iH6IenuHhnyEioJ9g4J+jHyHfH2Hh4N8g32DiIJ5gn2CfoJ7foSDhYmDfYV9fH1+fnt8hXt5g4J+fISGdomGe5CEgnF9hoN5
fnN+fYKFgoR1fIuMfoN9e3yEfX2ChYWGfn6DdX2Hcnd+goZ9eH2EhH6DgniGgoR5goJ+foRvl3mEe22GgnuKen6Dg352fnp3gnh+jYR+hX6ChYd9gnp6j4N3c4d8fHx6iX6CgoeEeIKFe32EjIZ9hIh9fH2FdoWD
e35zcoKFfIaHgod3goeGi4R8g4KCfHx+fnh9hX5jeoiGhLN7fn6Fg2Z+hH58g3mCh4Z2hX18gn6Ce4OChnp6fISIiIN+g3mNiXaCinqFfYN2fIJ+hnl6gomDgpF9gnGDe313g36EfHp+foKDgoSMhoJ+i4qDfX54
fnx9goWEhoV0i3yGdXyDjoN8fHp9foSGiYSDfYJ9fXiFgn6EfYSCfHuEe3Z8dYV7gnyEh32Pe4J9hH6DfXx4g3B6doODjY94dnyHe4WFg4KDfXt8mGd7hYN2fX17e4R1g4R7fX6CiHCGiYWDg358fH59hHmFeoSN
gnt9h356iHx9eH1+hIN8fYV+g4eCfoR+fYJ7eH2FfH1+hoWCfoR0foN9hH2Dg318d4OCiXiCiHeDioR+fHSId4J4g4aRfXx8dnuGfIKMe4l9g4aCdYOGg36EkHyJfnx7hXp2eImFhIN4dH2HfXh+eH6Ecn2Dg3p9
h4R+enaKfISFiIKFhHV2hnqDfIiChYV4g4V8hH59fIN6gn6ChoKDe315h3p5fYR5dHqDgnqChHd7fX59hJeCin5+eYN6fHp+bHx6dn15fnx3goiFgn52iIiDi45+eX6DcY6GhHuIiIWLhHmmeYOJd4t8gnd3gnmI
e3yDbIuPg4p0hnWHfH58fnV7inmChHWCkIOFe3qDh4KDg35zeoeIe4V9hHmLgoaDgnd7d3iVe32Ge4eFfYN4eI6Fe3d7fXyDfH59hYN6got9e3p6hH6Cd4SEg3t9hISMdH56eYOCdnmCen6Eh4V9hHeGhXx8goN+
fIiHfYWCfoZ5fX6FfYqFeneIfn2KfniCfnx7gnuDeIiJfnt2fXR+fn6ChoR5dIR+fomHkoR8gn2De3qJioeEh4KDfYRsgn2DeYSKeoZ+hI1+eHp9en6Eim6EhIODgoJ+hYN+goOEe5x6e3h3i36DgneCh3d9hX57
foWCgoJ8d36JiYJ4faR7goqHg4WGg36Ch36FfHyHdYZxhXh+god9fIR+g4ODfH19fn6EdHmHeH6Cg4aUhoKNdn5+hX2IgnyCe4SGh4h5i32Dh36Dfnt+fXyGg4KCfoeCfoiDhoJwfoiDioZ9hnaCfoV3goJafoKC
d3yLdnCGh4WCg3x7g3p+fnyFeYpehpKCgnqCfXx8hHyJcoZ+fn5+hoKHg4Z4hH6Hhn6GfIZ+foN8h318fnh5e35+fn6VfXd7hJGEfXt7ioiDfIJ8eIWDeV2Cen2IgoWGfn19hXJ8fH53fHqDfoJ9god0d414enx+
goR9e35+e4V2foSHjH59coJ+dnx6hH1+fHd7fX6CfYOCg4V7coV2hIZ9foJ8houDe3h4g3qDg4KCd3h+gn5zgndxjHZ8gn54foSDfoR+gomMiYuHfX12hIp8fn1yeHV7hn6JfH15fYp+hoOHfoeDhYt+fX5+foOC
mXx6fXl9foOCd36DfI56hoaFg4KGg36FgpSFeHGEeHp5foN5fYN7fId9fn2CgoaCe3uChn6MgneGh4t+hIR7foKCe3yDjoV+d3x8e3CEeoKDk359hYJ6hnh8hXR+hHiEdIJ+en14fH5+hoJ6h356gnt5gnt2fXeC
g3l+h3R4i32FfIOCdo98fH2CgneEgoJ4hX1+hX2Lint2jH59fnx7gn50dJKGgouCgnuEfn57fn2Ecnd+hH6ChH2Ej4J1joKEc4iFj3WDe32LfoN7d3p8fIOGh3t+jX2Nj32Gh4SDi4KDeYKCkoJ9iXhsg35+hIV9
foOMd3qChod+hX2Dfn1+dXqEj4qHfYJ2hX1zhnx+fnmDe3qJfXiFgoSHfoaCg5V8fHiDe3x2eH18fYN8eHyFcXt3g3qIdn17iH6MfHmJg4R+fXqGiYJ8fnmCeHx5fYh+gn19hX12iIN+fol+cXR6d4J4hH6DhYZ+
fHh+e4Z7jIODgn56d4KDb3p+hnmIgnaGfYV+m4OKfIV+enp+e4SEfH2ChHuFhXqDin2CfIV8gn6Ed3l7hIN0fYKDgnuCe3mDfYJ7fHuIjIl5hoR8en6FhX1+fZByfH6Cd4OCd4J9fYaDfoeEh4KFhYV8eIR9g4N+
gn2HhHqIfoSLh4KEepB5goKEfnyJi4V+gn16eXx9iXiDd4J+h5CKe3eCgn59hIKIgoaCfnyVe4Jtrn19goyRiYWCd3x+hIaMjYJ9hnp9hHiHg314g4l8in55h3d+fn6Ee4eFfH18e36Din59gn57e4KEe4WIhoR+
hHmWgn17iH6IiH19e316e3qFhIN7dIh+fYR8eoODfIJ2e3t4goR7g3yCeXt+g3WDhoN8h3mJhYaLhXSFg4KJh3mMjIKLg4h+eXpyg4OGfHuEdnmGgomJh353fn57g4N4g4N8eH59hHl7YHmCfoJ9fHx8hIaGfX6E
kXuCb4ODfXqEe4WCfYSFfoV4g3x+fnx+hnmKfoKIhH6GfISEhIWHg4d9fol3dIOFg4J9fXh8foWChIOFfn5+iId4hHyFg4mefn6CfYJ6g354hHp8fYKCdoKKhISFgoKCfHt8fYN5god+fYiMfHZ+eomCfoJyhX5v
goKDhYWCe3NyhISGhIN8iYWJg4WDgn6GfIaFh3h5iIWCfHiEeYN+go2GiIN+gm96k31+g36MjH6DgoN3fXJ9g4N7eXuVe3t+hmt9hoV8jHuCh3t8ioSEeoKKfoSEg3qDgoZ4gnt9goSDgoOGhYN5goV9iIRwd4J8
goygfYmJdXqCg4N9eYWEgn6OeIOCi4qHhYJ7ipV+h4OGh3x8fH50hHmGhYeDfHuFfoN9fnhxfHt5fYp+e4eGc36Ce32DiHx0ent+g4OGk4SEfIKOeIh0fn1yjIaGg4SEcYSMgoRyg4t9iX59fIJ8iH2FhYSDfYN9
iIOCfXl3fXp+fod8gn6Dgnt7fH58h5KCiYN5fYZ6foOFe4p9dHt8dYmDe3Z7goR5goiCh3yJfoKHe36CgnyGfoSCbnyCfoV3hnx9foKGhIWFhYWFjYKHhoqDg3p8fn2QgoODgoWDjXaDgoR+fYZ8foOFfnyJhIKH
eoSChoKCfoN8eIaGg5qCkHyDenyCiIJ9hYKMiX59h4iHhYaEfXt9hIJ+gnmJd4Z8e3p+e4N7ioJ8e3mEg3mEgnt8g4mEh4iRhHd3gnZ9fYJ+e36Ch4SQgnx0fYODfIRxhoKEfIOZgnl9foN8eoiCe36Fe3yIiYN9
hnp8gm97gn11fYOEfIN9goeIfX59fH6KhX54dYJygnuFg4WTgoV9fnd9goWFhX1+dYSDfoN+gnuCin59eoJyg32MhoKJhYR4foyDiISCgnyHgoWGfnuFd4eDjHl+e4d7d4J4eoyCc3eIe4OFe4R7lHyFhoh9e4V+
h315fYSTfoKDhX6Dg4R6fnmCg4SDgnx6gn1+hnt+hYR1gn6FfYKFhn19fId7g36NhX6Ld4N6hIJ9fX6EeYJ8fYN8jH5+fIKIdod8iIR5e36De4V+g353hXiDeIN6hY+FeH6Cg3GDhnR3iX52hYuFj319g355hIKI
kXiCfoN7g3yGdX6NgnmChId9hXt1g3l9fotvgn6Cd4N9fHd8jHt+eoN5fYiCenx7iJCCfnt8Vn2GfoZ+goODoIN4j4V9fXh8jXyDhn14en6Ldn2DhISEZYSOfoJ7hH2KfoV9goKCgoZ8bH6Dg3N9hXyChoKGfXl8
fX16hn16fnx7fnh8jX17foKEd4KDhH59jYh+ioKIgoODfIl7iYeNgnt9gnd+fH2GfoN8fnmIfoWHeoKDfHmFg4OEfXyIhIR8fYSDfn18g4J5i36MhHx9fXaGhXmCeYx6foKRfoJ9d32DdomDiIJ+g36Ifnd8fH6E
jIJ5jXN7dYKGhIKCgn53emuEfoSEfnmIhoiDhn6GhIOCfnyGfnuEfm99hnp4eoeFioRwfHiMgn5+h4SCin58fIN2iHx+eYd7fId7douEd3eCg4KCfH2Dgnx+g3yCiYN+fn5+hoKMiX59hISKgn2Kh317gnx4fYZ6
joV9fHqMfYSHcXyGe4KGiYJ8fYeFe4J7gn57hX2Cg3t5fYOFhYN8mYeCeYKCh36HhH52fIJyhXqCeX2IfoZziHd5hYJzhIOChX5+q3mDgniDeYJ+fY5+fH18eIODeX2EfoKCeIR+c4aCjXyPh4l9hISEg4OCgoOC
e4OCeXp9i3qEhH1+e46GhH2Ijn6EiYJ8hHiHeYJ9h4R2foN9iX6FeH6Me5R+g3d9h4SCeX6DiH54c3t6hISCgn19goR9goR+hH6DgoN1gnx5en50hIV+pX6IiXt3hHx+eHx2e36Ig3mGg4SGfoN8g36IhXWHg3yI
gn6Jgn17gnyDfXyuhIJ9hn15e5iDhIKCfn5+fX17jIZ+goNyh3eGgouChXt7eX6EiIR5g3iDfYp9gn6Mi3iHfJuGe4R+iIR+gn6DeniJfIN6fXx9foZxgoODg3yQg316fXx9g35+eISCfoOGeoJ4eYSEfX6HfXyC
g36Dg4WCg4iEhnqCgnuEg4mEfnyCfIJ+g4OEdIaGkn2ChX1+eJF1jIKChYV9h4R+kIJ9hX6Ffn18g4SEhIiDi42Dgn6ChImHhnx4g4KEX32Cb419hYmCfoR+gn58fYN9fIOGiXyCin6Fgnx8hXiNfYKDhX6Djm6C
fYh9fYuDhoV9eoR4hniGfHqCfXpyd45+goR9e3V5iIKOeoWGfoKGe42KfoKEhH6Fg3yFg4KEfoOGjn5+d4KEgop5dH6Io4KChIWLfYWDhH2FeoKHg315goKEfXyCiIWDhIh+fn54fH5+g4WEfIKKiXp2gnp+j4aF
g3d3iYOEg4qDfXiKe3dveoR+eoWFhXp8goR+jIl6b4V9g2yCeXp9eop+hnt9hnx8goJ7h4SCfH5+fX6Ig3J8iYmHfIeEg3qCfYODg4WCgo6FfYdufHyFgoWGeYZ+hIR3enuDe4OCfoKIg4R9goR6eo6Jg4eDhYOH
cXyCg3d8e4x7jIaMe4N+kIJ+eneChYJ+h3uVfIR+fnuCfYh7fIKDgnmEhIx+hoJ9eYqCfYKGfYR+goKNgn19foZ3hH6Ign6EgoaNfIR+fn19fHqCfHqMhHp0fYeGfX57fGyCeIZ+hnuGcXZyg317eoWCg32CiImE
fY2EhH1+gn2Ch3h4fIOQfIOIeox6g4J+gnmFc3t9gm6Dhn6RhIV+eYSEfnaEgoN+hIJ4joR9hYZ2fW9+gnyCjX6Cg4uCg358hXR8e4SCg4J8fn18gnyGjWZ7jn2JfIl6goZ+goKCg3uCg357g4WEenp3fn2IhXiD
fH13jnuCfYKCfY6GiXuDY31+fISFfn6Fg4J8fX1+hHiDfYN4e319fYaChYWJhn2Cfn2CiXaEh317hoOChHZ+gnp+g3h9hHx5eYWCg36Dh3x5dYZ4iH5qg3aCfXx+gnuEeIh9hIJ6iIx7g4R8e3Rwh4N7hoKGgnqY
fn59foKDhIODgn57i311hIl9fINvfX6Dg4WFjIV7i4J+aXp9fHeChXx5foN0gnt9fXJ+g3mChX53fYxwhYJye316doeDfX15en2CfHl9gnt9fnyEe3J1d3yEhoR+foN8fIt8fYJ9goh5h3J6hYp7hoKEhX2CfW58
g3eCln6CeIR8fIJ6gnyEfISDhnx+fYKHeIJ8goODh3uEen5yg4NzhXuNioN9eYN+g3x8fH6ReYl9h3x+e4RzgoR8fXp6hIODfn6Cint7g4KLgnx+d32Cg3yDfoJ+fn2JkIJ9iIWEfX2Ug4yCfIN+hneFhod9g4N8
foKFhXqEfnd2hX2Eh4R+fYJ8g4N6foR2g4R9goJ9gnuHgot1eoOChXmLkod+eoR9foOGfYt4fH1+h35+fn2CiHyHe3h+hYJ8hIKCgn2Cj35+g3h3en5+fXyEenuEg4WGeoKDjoN5foSChH2ChHmGe319hn17g4t8
g4KEe32EfX59eH6FhYR5fH6DdJSIeXuDioOMeYeCepWCg4N6fnSFiXt8fXaDi42VgnuEkn2CbYJ+hX1+fnp8fH57g354dnuCd3l5fXp+dn2EeH6DgnmDen5+fn2CfIKDhpF7gn5+hIV6fop9fYJ+hIqCeoODhH17
eIN7fYR8gnx7e4KFfXp+enx9j3p+hYmIfH17gn18g35+g4p5d4qGfnWDeoyEhoKHh3WCeHt8fX1ven2Gk313eoKKfoaDhYJ5h3t7eoOFgn2EhHN9fnZ9hYKCe3yRgnh+hoiDgod8foJ5jHmChIJ9hoV5hHtnhoN+
d354e4OFeoJ9eISEeoh9eoZ+hn6CiYWMhnp+goOIg36FiI5+gn16iYOCdXx5gn2Eg4N+got8e3uDg319hYKCfZyWgoKCgoaGhXiCg32GfYJ2fm55jnx4e4d5gol+fn59j3t5iYOCg3uGfXKQg32FhJ57fn6FgoN9
gnx9foSGeYOEfHt7jX2FfH56lYN+foOFiH17iH59h3p6joZ3eX2FhXuFfot+dn2EfYNzjnx4iYmPhYJ8fXt8hn16fYJ+e32HiXt2sHeChIKFgnF8fnuEfH58hW6HfoJ+d4OCeXmCiHqDeX56h4KDgnt3gn15g316
fn13ln2DgnuFhnqGhYR3goN+goJziZGHhHyDg3x5fXx4hHOCeYV9iH6LfIJ9eXp6coV9h3t9g4J8fYR+e3uChH14iYp+hHqEhI1+goOCgoh8goJ6fniDe4d8eoSEg4ODfoSDhId4fomJeoKGg4SEc4V7e358eoh7
hIN6hnl9hIV9h4N7hIR5hYV9hIR7eX1+fH2GjYJ7fn6JeX59goKCfoWDg2R7gnh4hnqFg4KHgoKPhHN7fXuCent+fHd8foKDhoiChYJ+e4R+hI58iIKEfoN+g31+a3yGdH6Ffn50j4V8gnt5g3ONfn56gn19foeC
hYJ8hoJ+hH6EfouDg3p+goZ7hX14gomCgn2Efmp9foyCe5CHfn1+fX2EfYWHfIKWfHmDeYWEe32Dh4h7hoZ8hoSCjXuGlHeDhXyEioV5eIJ5gn15k36GfIJyiH2CgnN+eoJ6lHmGhnyFg32DhIN9i4Z5foh8g5J1
hIWDaIKRdYSGhHuEbYKCiHl9hX1+fnx5hoqFc4mCiXmMg3p9eHd+foJ6i4WGeXqKd4ODdn15fXx+gnmEg318eYV7hIeDfoN+fIeCe4JufISEinp4i4WDgop5gn58hXp8goKEfnyEgoZ5in2Ce32KhY2DfX6Dfn6D
hYJ+dn6ChId7hXuFgop9hnWFeYSCfnyCinV7gn57eYqDdH1ofo+Shm9+iH6CiYOEbH6JhHyDhIR+jnt7enyGhIR+eXuKhIKIfXl6goSCfoSEfXqChHuCcIV8goSChX2IfIl3hYN7fYR2fpV+dn2CeX6IfoSEfoqC
fHZ9e4R7fX6Ce4SDfoJ8b4KFh3yCg22CfIOFfIR9fYWCfIN+fHWMeoJ+hYaLiXmCfHmDfYSOg4J+fHp+joKCdIN2hn14iYWKfnl5fYJ+d3yCfYN+hISJjIOCfnyCgnt+hX2DhX6FfZKDhH6IfIKDeYWEenJ5hYR3
gnl9fIWEe36EhnZ+fX58gniFc4iDfoKCfnJ+dYN8ioKFeoKDgn1+e32HeHOCgn17eniCgomEg32DfIKCfYR9foOCfHx6ind7goaEhIKFhnWCfHSSfn6Dg3t9fIyEfISFfoN+g4OIfoSEfYSEeIJ+gnt6h2+DhnN5
goSKhoSFhYKHgniEin6ChoWGgoV9iIZ7eHR3eIOJdYV9foR6iYeDfX1+foV9gomTg3p6g4ODhn58hYJ7hIWKhHd+hIJ+iYJ+hIiCeYKEh4KPfH59g36Gfn18gniDfX6GiYiEgo19fINwfoKFgnl9fZV6jnmCg4OC
goJ7dHiMfoKFiomCh36Eg4R8fYWGhH6ChXt9gn2CgnmKdYR1e4J9fHZ7hoWIdISCen6CfoJ7fHuFgoV2ioOEfHl1iH6IhY+Jh3l+c3ODd4SCfH59doN9g35+e499g4J4fXx8fo5+fYODhYSCeYqFfXKGfYNtgoWJ
hH5+eIaFk4KGfXx7eX6CeoOEfYJ8iqiEg32ChHx+fIaHhIV7hYOChX2ChHyHhHSDgnl8fXuFfoiKfGl+e3h3hIJ+iYKEhX19enuChYd+g4SEhIeMg4pzgnuGg359g4iNg35+j3qCg356m3t8h3qDfoKDdnCCd4N8
hYqCiYdvhX19g459c3yMfnyEgoOCgn2GhIaFfXl9hnyIg3t+fHx0fnuCfn14h3mJfniJe32IiIV5hH2Hg518g2h8foOKg4Z5gnt9foKCg4OIeIaCfYd9foeGfH6Jc35+gn59fYOGfYN+gl99e3qQfoN9g4R+g3uJ
hnt+g4SIe4OEiIN+g3x+eH51hn5+g4KJfYmIiYd2fIWDfXWCfISEgoR6en2Fh4N+inp6fIN1goOIgoOHfYN0fouDj4KDh4Z0goZ9hGyLfoKCe3x9goR7fYWEgpR9aYR9h357h4Z7gnp2h4N9eoh+g3uGfX6Leo19
hoNwfX2CfoaHgod+fn6EfoN8hYSDj4J9gn57fH6Cfod+aYODfYJ7eXuFe36DfYN7golzgnyCgn2IeXuLfo2CgoZ8hnt6fImIdIV+j32Dh4R8fohzg4R5hIJ5hm59bn2DepB7foKDgn6EioOLgnmEhId+h36Cg4J+
dH6Ngn56g3l+e3R8iH2DfoR6fXmDeHqKfYKChXx0foN7gn58fnh7e3Z6bXt4iYR4gn14g3R9g355dH2LfnmEgn2QfIJzfYR6hHaCe4OTg35+goObgoWEeX6Dh4iChYN2g4KGfn18hGZ3fIWEhH6Dd319fISEg3x4
h3mCfYaCdIVteoSEhYWCiHh8gpKDgoR+foN6hH6Dfn5+homJe3iHhH1+gnuFgnl5hHiGd36FhoV+fnZ8g46Him2QfYSFg46CfXqKinl+hIh9fHx9foN9hoaPgoaHg3l8ioZ8fHOGhIuFfXuCiYOCh42EenqYdId4
iYR5hoSGfn6Cin6CiHyefXiHh4WDg3x8fn19hIWDeIR7d36IioKGd3R9hHyRfHt8fIR9hHp9hYiCgoV+gn1win19i4R+g318h3yFhIKDfIN8goqHhXp8iHuEfomDfYiCgnp+hXd+hISChYx7fYh4entxgn58iYSL
hHx8fnyEhnd+eISChoOFd4KJg4h+fX1+eoaFgoV+dpOLgoN9gn6KjIR3jn17fXt7fXl9fnl+hX6Ig4t7fX6DhoWDfoJ+fXx8fn2DeX58fYmEc4d+dImIfXl3gn1+iX6Cfnl8hYWDfIOGe356goJ4fXmFe3iGgoR5
foSGjXp+fYN8goR8g32EfYlygnODgoV9e4N8eoN2g4mOeoWEg4eCg4OEfIKPfIR9fYh9dniEgoWCkYN7iYd2d3xwenaJfoJ+fYeEgn6FhoOEdnGDgoJ+cn2Eg498en2Fe358fXl7hYWKmId+h36Cgnh+hH2Efn6F
hHyNhnp8dIaFeoWDfIqFgn57enuHhn2Ge3iCg4uDfXt7fneIfXx5g352hXt+enp6g3yPfIWEkXx+hX6EhHqCgoJ5hoN9g4aLd3x8hX2HfX2Ei36JgoN3kHqCgn6FhX2GfoN8i3x6en2CeX6EfHx2hXZ9fX2DcoOE
foZ2g3x6e4J+fIqCe4J8i3uDhIN9fH2Jin2Ffod5fIN9b32Hg4d9fn2CgoKCfISDg4OGe4KFeYN5i4WCen2EhH6Efn58eoOEoXmGfYV7h35+h4WJfn6EhIuJfn18h359hH57fISCfX2Cg4+DiJGCfnx9hXuDgnp+
goWMjZCGg4OChX6DeoJ8g3qDfX2Pe4N+eXp8fZB4lX6DfYmGiYKCg4mGhX1wfXxugoV0g36CjoN+g3d8hX2Mi3yEg4N9hYSEfoiKfomMfYZ8g3x+g2+FfnZ9e4uHfHp5g4J7gn5+en5+dYKGfoeCeXqChIuCg3h3
hnyCdYJ9cnp4fomDgnyEg3qLhoSFeoJ+fodrjYJ5g3qDg3Nrjn5+eXmCgnx+foiEiI6FgoKDfX58goR9goN5goV7c4WFi3p6fYZ7eXqDgoiGhXuGfoJ8gnx9mHeYfol9fYR9hWp3fn15g4N4foJ7iX2DfYN9h4OI
fn2CfX6Fi4R9g4OFfnp6b4OCfISHhHmDfoR9g36Ggol9fXmCiX19fX58fYOIh36DfX2CiIKFg32ChYODfoKCi4J5fYd0gn5+eH19fXyChH2GhISCg4t8i36Dg4OCfHN2hIp+hX59fHdzfoaEhYaDhXuEeYKEi4N+
eHt1cYiDhHuCgn19gnp8hIKPfX58e3SFgoOFiXeHfn19hoJ9fnuUgn5+g4dzeIJ+fnp+fH2DfH59foJ+fox8hn5+e4OHgnp9g4J7en6GfnqCfH5+iIJ9iXR+hnh5foN6jXyDfnt8hIOGgoWCdoeEfXmDgn5+dISD
hYeMjIeGfYJ+iYNyfIeHfXqFhIJ7gn6CgniChIOFfIyEg3qCfomDhIR+mISHh3R9g4R5hH2GfYR8goZ3fHmDhnt+gn2PfYp2e4R7goaCh4WIgoR9fHiKhYR4fYh9fX18d4R+goN1hXx9g3iHfImCgnx7fnqCio6D
e4NxiH2DkIaDfYiCfYKFhn6Dhod3hX6MiH1zfYh9g4N6h4KFfIV+h4R9g4N5d32CeoSCe3qCfol+goOJhXiGfoN8fXmDgnqCh4R3h4Z8foODfI6CgoOCfn57goJ6fXp5dYmNgnxxfnp9eX6KfXt7hH2DfX5+hoN6
cH51fn2CenmEiH2Fg36HioZ7eHx1iYJ5fHGDanuCenuFfoKDg4R2fImFfoSEd32Ign2Cj4t4enh+foJ8fHd9foeHhIV7fnx+cn55ioV1iX6GhIV+g3V+hY2CcIqKfn1+dYmFgoJ+gnuCi3x+goZ+fYJ+gneLcXmC
fHx+fnd+g3h5god+fH5+foyCg3l8cXuGhoR7gn52gnd8kHm9fXlrfoaDfX2CiouCkX2EfX6FfX19gnl6i3x9e4KDg4WTfn59g4N+i357gnt+e3yChYZ6eH6Dfn1+hYmEfo2Cgn2IhHl6goODeoKDgoSDfHp9l4SE
goZ1e4V9kX6DgoOCd4KDfoR3iG6ChIKFg354h4J9h317hHSJgo18hoKDiYN7hm9+gneEfoh8eYN8fH5+goeHfn6LiYOId4KIgnuFg4OFiHmKhYN6in58hIR2d4WGfXNyaIWGg4N8fYJ2iIN9fnqEe5WCfI2ChYOC
dX2FfIWEe316fX55foKFg3yDgoN9fIl1hIiFfIeCfn2RfYN+fnx9goV7gnyCin2EfX59e3l8eHKDhXuCfn2CfI19fH6CfISGe3h8eHyDe4KFeXiLhIJ9j4iDeHiEh4Z8fYN3fHWEfoR9gpV9e4KGg4eSh4OHfXx8
d3h7fn1+gniCfH2CiIiDgoWFgnp4h3iEh3qEh4ORgn5+fXp6goJ+i4OCh4h6fNiJfY6MeoJ6i5OEeH1+fnuCg36Gfn18hYODg36Cfop+eGZ9gnyCg4KDg318hHiCgnR8gn5+eomQfIJ+en2DgoaLhIeChIOGenmF
c4OHfn18iH6DfH2ChH1+hH6Cg3x9foKFhH18g4mIfYN5fYOCfIWEeXuCiYRyfHuFdYKGfop9hIKIgnyDe353boSCcoJ7fX55h3d9iod9hX6Ei4OEeIN+hHyLeI2DiX6Dj3h+fn17eX17fIKDg4R9hIWEen17foR7
hHGEhoV8fXuChIJ9in6Denx+hX18e4J8fHt9kIV+e31+e36Hg4V8goN7e4SDfoKJhHyFfY6PfYV5iG2Eg351fYd+dYSKiHt2iYaCeqSEk4KEgn59jYN8dIKJgnuGd4J2h32Eg5uDgqSDg35xfIKDen5reHh3fXt9
fn6Rg46LhIKIhYeHhXqEdX2PfoJ+fHaDg4KFfomCeIh6goyHgoJ6coWFhIKCg4SElHWCiYWFhImCgn18d3eCeImCfoSEfn59gn6CgnuFjn2Cen6ClX55e3WDhIODgoJ7dmiDfIKDhYZ3fnyEgn2ChnR5fox9hH11
fI+CfoR8fYp+h3F8fn5+e4aNgoJ+gnuFfoeEcH6Dfnp8fX59gouEfoSUhYR7goR6goaJeYWFhn6CfXWEdYWCgnuCgoR7goeGhJCCfn6MfYuGfoV5hIt8g3qDiH1+fnd+kIl9goqDioSPiYZ6gol6iXeGaHx+fYSC
eXt3nYR8gnx8en59gniHh318eoWFeYN7fn16hYR4iHp9g4R7g3d7doJ+fIWDhoJ+e317h4aDe3p+goV9fX5+bXV+g358e3uGkYR5fnuOfYh6g358e4KPfoyJfISCfH6He4KCiIOKfnl7foZ6iYJ7fox6foODhHhR
g3GCdn59h4l7hHKDgoR+gn1+hYR9gnmEhH2Cg4eDfnt7do6DiH6CdoR2gnh+eH2GgoWCgn2Cg4aDfoR9fH54goJ3fHx+goZvgoKHgoWLe359go51eX2Ii4R+g316coKCg3V5goKFgoJ6fYOHfXmDfoSCg3x9hYKD
e358fYWCh32FfpCIiYSChn6PhH1+eIKLfoWFhYl9eHh9doN5g3WEgoN8gnx7doZ+hn54foR9gn58foaOgnqFd4p3cYJ8iodzh36IhX19gnB0g4aDe36DfY+Cdn55joJ9e4V7hn6ChH6Qgnl+hoiDfYN+d32Jg4J+
eHOGeX51gnt9g4t+foJ8iXuJgoOCfnx0hoSFgoKIfIt7fod6hXyCbXt7foJwfnx9foODd32GfmuDgn2CdYaCgnt7g4R7gnCFgoZ7fIR4gn54gn6Gg4x+hISNfIV6fn58e32Cg3l0d3x5hHh5eIZ+e3t8gol7goN9
goKDhn53god+eG9+gnB+foJ4eHt7fX5+gn2Kg3mLhX1+hHl9e4KCfYJ6fo5+e3SPiHh5gn6Cg3uFfHyEfn6Jgn6Hg3yCd4KOg359fXR8goJ6goJ9kn16h4h8gnx6g319fX6De4h9fX19g4SDfHd8jIZ8g4qEfX2E
eIR8dYaFb36Dk4KGdoKChYl1gn51fnx6dIR7foKGgoJ+en2KfISChH5+e36CfYOCg3yDjIl9jYd+fYh5fIR+eIV5en2IemOFh4J+foeOhnqEgn2Dg42EfIJ9hn2CgoyNhoN9fnyDe36Cc4KDg3t8e3x3gn6Dhn57
goSIeX1+hH18eIOFg4V9foV6e3yCiYR+jneGgnh+fXyEg4R8gn10hoaGdnyFhIJ6gn5+boKCapB+fYKCg4V+iHWJinuCg36GfoN7codghol7fX6HhX2Dhn6Se3ODhZN+d4OCfX59hIJ+hH2FiIKIiIZ8iIKCe4WD
g4Z6hXZ8hIKCeXSHfX2Cgod9eoN+fn6DiH6Fgot4hIJ6fYJ+fn6CfYOCfXiCcn19eop+fnuEhXmCg35+g36ufH19eIp9goJ5e4V8gn58enp8goN5d4qEg32DhISLfnyGfXqDg4SCgoaEgn2GiX6CeX6Jg3h+hH19
gn59j3qEhIJ+hHuJhYJ+iIN+hH14g2+FhoSKeHiLd4d+fYV3gpaJeYyDfop3goWFhIOCdYt+eYWGhYOHd4OGgn56eI18fn2Zd3uKa4ODh4WDfJCEgoiOd3iFgod8g352hIaEg32CfX5+hYaFfYSShXqKe4R8fX2E
hYN3hIN6iHd9fIOJfoR6goZxd36Rg4KIfH5khn6HhYV2g358fYKEfn59e36Ehnt7enl+h356foN9fn6Ih4OCkX59cYOCe3yMiYx9fXx+hYV7i4eDg36FfXyFfoN+foN8g4iDhHyCcn18goV9goWGeYh9e3t4eoV9
iHOGfoZ1g317fn5+g3qJfoN9hmyFgn5rfnx6fHOEfYKDfnl+fHxodnp1hIiCeoR7fIJ6e36EjnqFfomDe4SHiXx7g4eFgnt2hoKGfIR6hX58c4R+foKGeoSDiop6jYN5iod+gnt+fXhufn1zg4WCfoR9fYOPfoOD
d4J9gol4g3V9fXJ1goV3goSDfXuDeHl7homDpoJtg2p9e3l9fXyCeX19fXqCgoJ+goR9gnSGg4p9dHyCjYN8e317iH19en15dnJ9hn5+hn58fIKEfHt6hHiDe2mJe319fISCjHyEfYV5g4J9g3yFiX52g4eEhINx
hX2CeIaDg36DfIJ+hoeCeoKGhIaEfXyDgnWHhIN9g4KDZ32CgoJxfoZ8hHuEe32EfIyDfHeSh4Z9iYN5g4J+fIJ6fIaFgnyJg5SEhIaHfYOCg4KCfnN9hX1+fYZ9e36Ch36KfX2Dgnx7fn50h4Z+hZV9e4WDi356
aYZ+fnR+eYWcg4J+hYKDdoR9e4V8e32IfoWCgn6De3t+eoR+g4KFgnSFfXZ+goSDZ355gnt7foWHeYKCeoR9boJ8d4KMdnyGfX16gn14fn19in2DgnqCfIt6fXx+g3yEfXt8fXN7i3l+h4N+fY6Dgnh7g4N2in5s
hX6Dfod+g3mGfXaDfH1+hX6EiHd2e3eIgnp+h4KPeXpxg3aHiH6Dln59hXiDhIKMfnx7fH57bop8j3dufXiFiIl9fnp5eYKCeoaDgoOCfIeCfYSDgnmIgoKLhXh+bIp9foJ+eoJxeH2Dh4KDfn5+fWx+hIiDenyE
fXt+fn2CfnuIhYmEhod+d5h+goh+eYWMhIKDgnuNhH6HfW59eXl5hXeUeYd+fnt5g36GfoSDh3p+fIV7hYV6g4N+fXyHe4WCg4qCdoaKhISDgoWCiYJ7g4aCZXd+iXKHh4eDfoR7hIOFgoWFg36FhYSMh4iCjn1+
g5GRfnd+fYKCfol5hnyCdIR8eouCgot6gnqCgn6OeHqFg4J+gneEfYWEfoZ7hn1+fIaCfYmDfoJ4fYOCfYKFgoJ9e3l5fo5+jHyIcoaHhIR+fYJ6goiDgoKFhH1+eoWCfXh6dYeHeIKHh4OJgoZ4iH6CfX59doaF
h36Cfnx+hH6EfoJ+hYN9g3l7aXx8i3R9fYN8dnmCeIOEe4J7e4l9hXN+jIOGgoR9g4uDgnyHg4Z5gnuDin6PeoN5h4N9fo+EfoSDhYWGfniJhn2IjHmEhIN5h32DdIR7eod6fXp+en2DeXqGh3yEfYN8e4yGfIWC
d32KfYOCeH2IhIaEgomEfX53hH6Cin6Dg4WZhX19hYOFhoWIhH2Eenx6hniCeYN+dH6Fg4Z2jomEeISFgnZ8hHt+jn59h4KEfIOFfX6Efo98fXOGfHSEn3qCgoOGfXuHeoWGfIJ8hn6CeoSEhYSChHZ7foKDeJCE
goKCgnmDdnmDfn18i3yEfIN5hoR9fX16iHx7fX5+g4N9g4V9fYJze3uCfIJ4iIR0fnF+fXt8h4J9g4mDd4eFfIaEeX54fYKHhoV6gnuFhXZ9coR2eoh9eYN+hH2DhIyEhXuDfoN+iHqFfX6FcH6UgniGdX2Dg4Z9
d3R+h2qDfHt9gnl8e4KNfoOFg32EfYh+fH18g4N7fIODg3h+g4aJhH2HgoiMfYWCg4KDeX57fHuDgoKihHh9fnyCd317e4p2en5+d4V+dYWKgn5+got9hISFhIR8dXyEfYiEeXx+e36Di4WDeoKFgn59jYODeoJy
g4KDeIWPhoWFhn59doV5eoN8g4J1en50fYKEeX5zfnN6hXWDfoR7eIJ3foWFhX55fYd7eIiCfYKIg4J8l4SFdX2FiJV8d3uGfYSHfoaCfJZ7g3x9hoN8fIN+i3yPdoKDfIN6c4WCfn6ChIZ+iYN8fnyHhH6MeoZ+
h3mEiYKCgoKDd4mFiG2EfnuGgoN7dX6EfoN9jYN9hYWDeoZ7hnqEeYV+cYKGfYN+doV9hoOHen6FhH6HeoSDg3x6eX58eXuDgoN8fnV9doOCe4V+en53goJ9fH1+gomHfIR3fXl8hIh8g3mFhISCfH2Dg5B+hH54
gn5+hoKHfoh7hYeJfH19fn1+g4ODfYOFd3x8fIV+hIKLfIR3glyGg3x9goV5fX18e4d9h3WHe4eDfIh5hH6Hh359hXyFfIKDfo59goaEfIJ9fYOFhX16fIR+inxtiIqEenh7fIOVgop9eoOFfHx+hH6GhH18jH17
g4KHfn19homDfoJ4hoaKfX2GiHiCgn17iWSEfX5ye3Z+c3mCgn6EiIWHfH12g4KDhIR4fXmFgoJ9g4N5mYaHfot+g4R+fnx2e4WGgop9fXuEhJNxiXuCfoSFe3uCfoZ2goN+Zn6DhHx+fIN6kIRtiISEhH6Cdnt3
goSIent+fn6CeHuFjIWMeYJ4eHh6gn52h31+fJB8hH6DhnmCeH2HeYKFfoOCh355fYJ4hHuGgn6GfoJ3foWMbX2HinuFfnaGkn2Gg4J9jIKDgoKIfX6CfnyCe42De316fn6GfIl+fn57hH59fn18hnCCfXaCfHmC
inyEfnN7iX59g4JWeHx9fYSCfX2ChH6FfnN8goR7iYiFhXd7g4N7e4KCfIOCeoSFhYR+foRziHyJhId+goJ8i3yEhXt+d3yFeot+en56coJ7h31vhIN3g4N9fH57hYJ9joWEfoJ+gnyCZ4uEfYaCfn2FgoR7goWF
eoV3h4iCe3d1goN9gn18goODg46CoYOXgnh9fH2EhIyJfn57fIeEfoKDfYZ9g3V7foWDfoqGiXqGi3h+fYOCg4h+hX17kISEhIWIfYR+goNziH6FiX1siY15gnJ+fIh+eoODd3p+foZ+fIZ7e4l8fHqEfXV2fXuD
fX55iYp+dYR8hX18gnSOgnxueXSHfYKDgoJ8fod9hG+Dh4SNgpODgoaUg3yEg4V8hW5+foOMgoJ+homChoSEdX6Cg3qDgox9hHuDhYV+goOGhHmCfISKfoiDhH19e36Dgn2EhYN3d3p8hIKLhYN+fYKKfYV9hYaG
e36CfYR0fH2FgoZ8foKFgn59g3WEdn56hX2IhYaCeINwfap8g4J5fnyChIZ6g35+hn56fYR+fnyDjn2Fgot3fIN+doZ3fnp7gnyCfnx4goeDgoJ8fJCFfnuJgnp2fYSZfIODiYJ9g4KCfX6Cgnl7b36Dh3J+d5J+
lHGFe31+gnyNhH1+gnt9goKCfniFfYuFfH57hXx5fYd+fX6Tent7foKGfoaDe4V6fHt9kIR7gnV6gn1+gn17fX2FjHuEioKGhYKEeIh7hH2ChHV9eX6Dgn5+e4iEeo6FhXt2hYJ7hIaFfIKDfox8dod3goR5g36F
gnp6fnqEhHZ9gnaEi4OEhn1+fnWGeol8ioN9iX17fH55iHuIfXaNgn58d3WPfYJ+boOCeYZ9hH2IgneLfXqEgoN8fnuDh4N9hHx+fYKGgoZ6foiChXyDg4OSfYSChoOIg32FhXyDhX2Dgnx+g4h8i3yEg32CeYR+
hKN8indxhIN+ioKEjYJ3d4KDg4OIe36GhoJ5fYWFfn6Eg4eKhnqFfYJ6iHl+fX2ChHp7mHt5hn6Ec3d9e5GYfn2Fhnx+iH6CgnyOfoJ+b4aEg36Cg4J+h4J7fYuCfnSCeIJ9goN+hYJ7jHt+hoR7fX17iXeCfoV3
gn2Ng3x+e3p1hISEfXt+hISCgn11fnd9g32Ieolwfoh0b4OFg4KMhIiGfYOCdoR8eH1+fYSDdYJ9hIR+g3OPj4N7iIJ+hWx+fnqEhXuFfniEe4KFenyDfnx7hn6IiIKEfHx8hpZ1goJ+g3iDfHx+gn1+gn17e3l7
e4J+g3qChXaCfHJ+hXp8fn6IfYN9hIV6hHplhYKFeX1+c4J2fH2GfX17gnOFh3uMfnyDgmx9g36KfYmEbIN4foOChYV8g3GDdYKCjoKIfHyFe4N9eIJ+e35+g318foKThHyGho2Ig4OChIJ2fn59hYKGhnqCg4d7
e31veYp7iXmEhXuNfIKEeIV9hnuFeXmCfXp7fYN8golpfXh+eYR6iIyffoJ8e36EhoN7gnt8gnt+e5KCfop8hHyFfoJ9c32Hh3qKiXOGfXR5goSFfoaHhoODhod9joKCeoR+goWNfIWCfoVukoaHeHyHdoOFeoKC
fn6EfYV6hYd6hJF4goN6d4KDg4KGg4KGgoSDg3qFiHuCfH2GhIJ+fXh+iXqHind9e356g4OCfXyNg3yChX2IeoKTh4KEioZ9fol3g4qDfYRvhoV1hH1+fXV9hI59e4KCfX5yhYR9hH6Gg4J+eXuDjnt+g4d+foOG
fW96fYWDin6HfXN9hH13goR7hJl3hYKCgoR7hH15n4OCdYuCfYN+g4uDhYJ2fnl9hoZ6goR+goODfYKCgoKFhmGCd4VyfIZ+goqFj3aCdnx9g4V+hop9g36ChXWChH57hoWLgoN3fHyGhXt7fn6CfYZ9goR8gnmD
hoKOfoSEkYKJg3uFhXx6cIN7g4J+dnx8fX19e31vfH6DfoN7fYR+gn1+i4WClIN1fX2Ce32EhYd+hYSHfIOCe4uFe4KEg4SCg4SLhIJ3h3yDfn18hHx5d4N+en59fXmChIeIl36Dg4J6iXx+e4qCeneDg4OFeoJ+
k4h+h3l8fYN9foNzj3Z2eoWFfnl9iXR8j3t9gpN3foOEg4aCeYSGhH6Ih4WDhIN8g3eKiYOEe357hoOFiH5+eoqDhHd7go14eX5+gnp7g36HhHWDfoKDgn2Ej357fnN7got+eoOJc315jHiEhYSEfol+fXt+iX5x
hH2ChIOCg32Eh4WCioaCfX6Egnd8iX59fHp2hHWFfYaKdYZ7hH6Eg36FiHp5eXyKen2Djol6hoZ8e3d6gnp8fYKIfIOChIN8hHSCdnyCiIODi3OCfoV+foOEeH53gnp8foODfoODhoSDg3t+gpWCh4KGb3qGd3iF
foKCeoaGeXeCfoaKhH6CdH5+iW+CfHaDgnyDhnJ8iYp9goZ9fnqCd36CgoR7goh8g36EfnuLgoKJhYJ8g4d3i4N9fniEe32CfoSDfoKEfX56io1+e4RvfX1+hId7fYZ+eIV+god+hXd2d3tkhIiGg32CfXx9i3iG
g4h9goV9iHyDiYV+kHl7g4SDj3mCgn6DeYeafoZ7hn2FgnyGfX18hYqOhHh6fYyLgn2dfoR+gnODg4J+goOIh4N8hXmKhIp3fXyDfnx+g36Ggnh9h317hn6Cinp+fIx9fJKEhYJ9hH10hHN6gniDhn59fX59jISD
fX2Fd4KFg415eXd2foKPfXyIg3yCgnuHa4J2fn59g3yEdX50fod7eop9dXmChX2GhYiFgoWFgn2CfHqFhHp4h4h7h419fHuHhHtpfISHhHyDfH6DgomIeXqEe4WGh4J+g4iGfIKFd4mFe4aIfoJ+gn6DfXiEhHt7
eHmQfYODg32DfYeCfYV+g35xen6GhXt9hXuNfXx9foOGh359eXl+gph6hnuEgox6h4KDgoODg32Ffn6HfIKGhIKEe36Cg4V+e3qIhH19hYl+fXyChImHgn19iH19gn6DfHx2hpSDiYd9gnt9gn6Gh36DeXt5iHp+
iYZ7e4t9hIOCg4N+dnyIi3CDfm+OfHuChouDgoSDhYN+goaEe3uDfXaTfYSCepGCfXx7goqDgn2DhIiFfoJ9e4KCe3yIfYyEc36HfXp8foJ1g3uKe32Dg4KCiH2Cfod8d4N8iH6JfXx+hHN+goV6gn2Cgn1+fH6C
g4ODa5eFhHt2bYaGfY5+goODfXaDfXuDhIKHeH6HfX18fn59l4x+e4N+gnCDhoOCg2d8eoOCent+i4J9hYaCg316ioR7jHuDeXuChYSDgn59fX6DfX5vfIaTg36Fhnp5goN5g4WKfYN4goJ7gnl7gn1neoN7eYZ9
eH6Jdn58jYN8fYh1g4N3goJ5eXyEg4p9iHiFenh9eoKDeH1+fX6JgoWCg31+e4J9hHx+fYWDfnqEe36GhH6CgoZ+iYSFg4N9eoSIeIOJdIZ2hH6CfYqEgoaHeH2GbYJ4g3t+fXx+fn16fH2CfYKGhIR+fYd7e3yF
hIR+dYZ7fYN8fXp8e32CfYp7gpCCfoR8iISCdoWEgoZzg3x7iX5+foWCe3mLgoSOeH2GhoeHhYKOfXyCeXZ9gn19eYR8foJ8g3qCiod7gniFdoaGfnyGeJF6eIuIfn19goKDeX18an19foN6e4J9Znl7hYt7eXyH
foKDhXx6go+DeoZ6fYKDeo2Dg4aJgoN+hIKDfX1+dHN4d4KDenx4h35zhX2KeoN5g4KCg5J8hIh8fYV+fYJ9gn5+foR+fXt8fI6Ce36Ce36De4iEiYeCd5CCfH18g36Fg4V8foZ8g4OFgn59e32Ie313g32DenZ9
j3x9hpOCdHt+fnuDe357kIKGe3qCe319gnmGg4h+fIV+hYKEg4VrfoaFgn1+fHmHgouHiIeNeoR9hYJ9d4t8e36DfnuGfn18goaMjXuDfYV2g3F7fHp9jXmDfn58fJKDc4N8gnyEg3iDhH15eH1+fHF8gnyDeoOE
hH19b3uDfoZ+aIZ9fIJ8foN+goKDfImFhIJ+e3J5fn2GhmqFfnyEfH6Ufn2ChJaDe4eGfnyHe4uIfouDg35+fISEeYWLgnqMhISCjoOLe32Hfo59fYOEfn6Dh4OVhX59c4R8hIaDdHiIlHeCfYmoent+foeEfoV+
hoKEfYiEg4KCiYN9goKJjnSJg3qCfYKHhIKGfoZ3g4Z9e3d+fX6EfIaDfoOCfIJ9eHl5god+foKFfHp9hH6Gd36DhYODfISEm3eIiYR+iIZyfnh9gn1+foSGfoOEfXqNdH59fIWCfHx8fXl+foN7hXl+hH6CfXuN
hImGhId6goOCgoKFioKCfXt+foODg359gn57e3x9goaCeHyKfn57gn2Cdn2RgnWCV314gnyEfIZ9h4aEeYKGgoKGg32FfX5zeH15hIiEgn6QiH2Fg4SFeXt5goJ+eHyNdXiHfYR+hYSLg3t2doKDg4J8fIKIfIKH
fIN8goODeX18enyDg3eGfXl7hoWEfIl9dIJ+fISDfX6Fdn2FhnF9dX2Len6Dg4J+fod7gnh0en2Dg3uChIaDeX2HeYN+g3aLfIl+fnqCeIWDg4SEe46MiImMfH2DeoV9bnyCiIN+gnp+fISJfYKFeXyCfoN+gn57
fHF7goaDjXuCcIN+bY99hX1wfomCfHyGe3uDfYlwhoJ7foJ+g3xufXyMhHt9goOEiXiDfoaIe4Z8fYV9coN9ioaEg4R+foV9g4d+e32CfIV7g355fod9fnx8g32DhX19fnl+hISDhId3gm+IhXx6boKNg4OGhnJ8
doSEe4l+fIaCg318fn19iXiCgoJ+iHuJfIeHfX6Cdnx8fH6ChHqFgn1+fHx+dYOGfHp+goR+joR+e4KDg4yCg4KDeISCg4OHhnmCcH19fpCCfn1+e3yMfYSCeoN8fWaIfn2Cg3eFfIN+iHx6fIR6e5SHgoWDfHiC
g3yEgoR5fXyChn58g3p6g3tvfH2JfYx+fnSJg36DhH6HiIN5goOIfH6DlX13eXp9fHyCfHyGfoJ+foKDe4OGhoJzgn6CfH16eIqFhoiMhHt8fIKHe3h3hIaNg4J8kImFeHyCdoN7foR+fX6Eg4N+cYSChIOEg3t5
jIWCgnylgnKNg3yDh3p4fIOChYONi3h7fIWDhH5+fYOEfXyEd3Z9fnx+fnyCh4WCgn2EgoKJc3p+hISDen6CfoSIhoOCg31+goSChIadd3t8fIWDiHqIhXuDfoJ+eXp9g32FjIODfXt7fIl8eXmIfol2fot7hnt6
foV7foWChn1+foJ8hYKQfnt6hXuCfXl9h4mCg31+fX2CgoN9goiFfYeFgoJ7hIOCh4WCfXx4cYaFiIR8foaDgoKGg3mDgnZ9fYKFfH57goKCgpR8cYJ7d3uIeoiDhn6Cg4KFfX6Deoh9hIJ+fX6CfIqChnuEi4uE
e3yDgn58e3h9dIaHg3tyfoV+hIiIfY1+foyEdXuKg359hoSDe4d8fnuJfnuCg356fX5ten6Dgn6DfoeCiJGDenh8noN9fIaFhXuEfoaGdnuDhYJ7goSEfoV1g4qGgoKEfXuLg317eYKChnqHgoKCfYJ6g36Kg3R9
gn58fYSCg4V+fn6Ie31+e315hX2CgnuEhoSFd4x9hXx8e4eGfX54g4KCfH56gn5qg4Z8hHyKi3t4hH6ChHiIfX6Chn2Eg4KKgpCJhYiEgoZ9fXuFg2x8c3x8g3qDgn6CgomKfnqCe32Cg4d2gn58gn2GhoN6ioN4
fYh9hXyCfoR9fX18fYmHiIV5iXmCgod6fpV4iIJ7gnt+d3uCh3mViYR9fIOCg32Cg4eFfn56fIN7gnN9g4J8eX2DhYSFdYaGeoZ+g4SFh3d+fX6DfoKCfZF9d3yHiHx+gnmGiIJ9gm6Cgn59fHuGk4WRgnyMeHd5
fXyCgn2HjoR5goJ8fXt+enuDioaReHmCfoODkYZ9fHmKfYZ8e4N4i4WLg3x+fIKCgn18fI6DgoR3hIN+e4KCgn56foN8e4ODg3x8e4eCeIWHg32Qe4N9fHx9fH5+iIaChXSGg4KJfXl9j4h8fnyFgoJ7foKEfoWF
gn6Dgn6Jgn58eYKGeoyDgnqGfX5+e4R5goJ9e4R6fn2IhXt+g3l+g3qHgoyCfn6FfYKHh4d+fX19foJ9hIJ+g4KCfXt+dnp5hHuGgoaCg36OhIOCe3x8fn2Zfn6ChIRyg2p8e36DioKFgnaEhIeKhnuEcnyDg36E
fHyKgmyFfnWCfIJ5fH16e4N9fX6efH1+fnyFfISFg4V8goJ4fn6Cg4Z+fHuDhoR+fIKIi4V8fH2Dfn2FfHx+gn19g4KJhIV6eYKFen1+g3V+hX57iH6EfH6DeYSEgoN9gniDg4d5ioKFg4KGe4KKkISEfXx+eX53
fmuFh4R+e32KgoWJfYaCg4x5g4d8g4OIe36CjIx9gouJfn58eYl+dYKCgoR6g3x1fniDhHyDhoiGhoKDfYKDfXd8g4d+fIKKfYV6hYaEfn6FbXl9dYZ+eoN6h3x7g3eDjX19i4OHeIJ9eY6Egn2Cc3mCi3x0k4KF
g5CFgn19goKKdIKChX6Ge318i36Fg4Z5h3h+fIuHhYWFiIKChHR8fYWFgoWDg36GgnyJiXh9fnaHd3p5goSGhn5+eZF9j3h7fH58hH59foKCfoaGfn6Dfn6dhn6DdnyChIKCgoNmiIOCfn19fX6Fg4J8gmuFe4WD
ho6Genx+e4iDg36DdHyChXl9goeFfIKDe3uDgn6Ge3eHioZ9eYN7gomDgn6Dg4KEh4aFdX2EdYmMfo19lX17holweHt9hoZ+fX2Dg3RzhnyCgoeEgnx3hYR8hYJ8hX5+eHqChn2CdXh8jYWChHSKdop7fXmJeGuC
fYh1fIR8jIt9fmRrfoOGg4d9d356fIKJi4eGfYJ4fYWHfYWDm4V9foWEfISDfn19g3qHjHp9TYN3en59gn58fH16eIKGdpuCg4R7goSEgn6HeoOCfYZ7mIN8goiDeoh8io56fXeCfnx8iH2CfId+hoV7fomDhHyD
fImCioZ4hIh9fnd+g4N9goh+fYWGg36Eh4V6goN8g4J6fX6Ne4N+h3uDlnmEhYmLfX5+hoJ2gnZ6g35+e3qDhHt8hYl+hYl9goODhn6FfYN9g3aPlYSCfoJ7iIKEfYV4goN8fIJ+eoSDfIOHdH6FfYl9fnh+g4iD
iIODhYN9jIeDe3t8e3yFeX18ioN8g4d3gn6FhX57d3yHfoKDfn5+g4Z9g3uEhIR+hXqFhIV+hH6Cenl4ipaDhnx+hneCgnqDh4d6fX6Dent+fIZ3g3xzh4iEgnx1dXykgod9g3yKfY6GfHp1e4KNe459eoiEfXuC
goSFcn6EfHx9d4SFjYaDg3x9goZ6h3eChoKChXqIfoWCeHJ5hH2Ce4KDjHl+hYRzgnqEe292nHd9gn5+hH2dhHqEeoWGhoR8gnqFe3l5hH6Gg4iKfYR9h2eCkYJ9hoRTiYOHfYN+fnyEfIJ5fYWOeoyEenSChXOC
goKIeoSEdIOEfoKOfoWGd4Z+hnODgn5+g3d+jYKShIJ+fIOEg3uGhHx4e3mChYqGiHp+eoKCfX17fHuFfYN7gnx+fX6CfoKEhIR9g4Z9i4aFfYOCcYKOg3V6hHeIg4J+joh5goh8hn18fnmHb4N+gnl+hIaFgod+
eIR8h358fox9hYKIhYJ7fHt+fY58fH6Een2Lgm6FeIeEhol9hX16h4uGfYJ9eX1+hIOCe32CfXpriHt+goWJfoN6fodUg3iOg4J+eol+gnt3eXp5g4J9eX14fX11fnyCdn58i42PeISGfn6Shn2FfY2Cg4N8g4R9
gn6Fg3h+goKGfn58i36CIHt7e4eHfYR+fYOEenyCh4KDh4p+hIOCe3l2in18goZ9hIJ+fn5+in6Cgn1+fnqEgoN+iXuDfnuEhH58hoN5goOHioZ8h4iFi4ORfnx7fn17eYV6jnh7gn2CeH57eYJ6fIKDfIZ+hn57
g4J6goZxhX50ent6fH2EfnuDg4ODgo18goZ8gniEh36JaoR9e4OHg4OGgoSNfYh+fox+fIJ6g4N5dYJ9fYR8fH18hH58gn2IfXqFg3WKeoKCg4J+g4OCg4N8gn2CenxveoOIg4V6fX57fXt9hYR+iZB7fn2Cfn6C
foKJgn58gnuEhYKEfX58foJ3iIR+hH5+hYN+fYWCe4p6gniCiYSDiH2CioWCfX56goR+fnmPinx7iIiEk4R+fHZ+eX6DfISDg3t2fIKCeIiCfYWEhX6FhH6EhH6CiH55cIODdYaCdod7gnpvfoSDfYZ9fn5+dX2D
eIKIeYh9doR6gn2Ci4OJhIR7g3mDe3qCen2DfXp+iXx7g357eoJ+g4N7g3d+gnt3dYJ5d4N9gnuCiIR8eHN6hH52fnuGfn19goSCg3CDh315foaChH58eYyHgoWIg4SNgnd8gnqEgn2FeIR+g32IfHR3fHyDh4h9
fYJ4e4WGfn1wioOLfnl7fXd4d3iDfoWNi4JzgoN5hn6Cc4p9hYaCh32Dg32IhXmDaYWNlH2Cl36EdHuEfn5+fH2MfYSMcIWCgn1+foKCi4WDgoqEeomMfoR5h3yCgoSDfXyFgoOCeX2GfIaCgoN+i3mCfoOCfnx8
fnx4dn1+hnuEfId6iIKGiXeGcH10goKDfH6EfnSHe4SDg4KDiIOChXx9jX2Ce3OIgm59iYaGeH2EfoSGfm6CdomDg4N1i36Efnx6goSHfoR7hYJ9gnx9fH57goODfnt5fnuGhIR5gomCfYOCin6Fe3KDfYl8goZ+
h4V6an5+fnB9h3t+fWh3h4h+fXuGfH5+fIaCfIt9inuCioiGfXx8fnh5fod8fYaEgoN8eHyCe36Efn18hHmFfm59fnyCg4KDg4KEgox+gn1+doKFfYSDg3uIc4aCgnd+g3uNfX59g4OCh5J2fnyIfnyEfIeFfXt2
foN2eYaDfYN2gnZ7d4yDfo59eH6DhXaFgntvg4l+eYt9eH1+hIV+iYiEfnt8g4Z+moN+e3yEfXh7eYN2fYSEfYR+fn6Efodxfn2EfH52eIh+ZYt+hYt8e3qDfX6Egolxb3lzjoaEhX2ChIR5go14hXaKhX59h3yI
fniCg298iXpphYKIfXx5fH5+h4N6g4aFhouIen12fpSCfYODhYV9foeCgn6GfYV9foOFg357fYJ6hXN7cYKGhIKCjn5+fn59fImHe4eEgn56hXt9inyCg4R3h32FfXmHfpSDfnl8gnqCfomCfoyFfoJ9fIpdh4uC
fYOFhXyEfYJ5en6Fenx+fHiKiG1+aXlxfXZ+iHqCfHV9gnyHcn58ioJ8fIp+fXt9foR+fH5+eYONfXl1hoSWg36IfX6GfH1+hn58eHZyfnmGe4qCfoSLhIJ5hIR5goKFeYJ8eoKGfoR+gn6Lg4ODg351fHN6e4KD
fIh5enCJfXmCeIR+gnyLenZ3fYN5fH6Cfo18eoR2g4iEfX6IeYJ5hYZ+goWDe4KFgn6ViX5+fn19goN8h5KNhH2DgoKFfYOCfYN8eHqFc319g4OEhoR7gn53foiGiX2Ce3x8foV7h32Ogm1+fH1+foKEhH2diYR7
eYKEg4eEeYJ9eIeEhIiFhHx7eH2Fh4N8hoSCh5B6d3WDfol8l313inmCeIx+fISRhIJ8foZ7fqN+h4KIeYKHfHuHg36Hd32CgnuCjYZ7cH19enmFiIN9g32JfIKCho1+fYeGiHyCg4OHh4ODgoR9fnp2foKDfoSU
g3p3hn17e4eHgnyIfYh+foJ1fmiDg3WDgoJ6dYN2fYZ6fnx+iX54g3eFgoOGfYVwfn6CgoJ+fX53dXmCe3x+e316e4SKh317hX6Efn2DhYJ9houFg36Th316hYN+doeDhH6DhIaWg499gn2EjIR+hXV+gn6EenR+
e3x6goKHgn6GcYd7foKJeoN4d4R1hXx5fYKGeYJ5fIOEgoJ0gnuChH15g4SCg3x7fYd7a3qEfnuCgoqGfnx7h3h+goqDeIyDfY17g4aFeoSEhnyEe4OFaoiCfn58hH6Ch3d8enOQg36EgoeChIOEfH15hoaSfoKE
foSDfHV9iHN9gol8jn18iYKDen5te3SEgnt9fnZ9got3hot8hXmKi3mFhHeDdn6Qfol+hXx9foODe4N4foV1g3t7g4KDl4N5g3qDe4h9houEhH2EjHyDhoKFfoJ7e4OFh359foJ+fYaGWH6GhIKEeoR7iYd8fniD
g4KEfox+iH6Chmt8fYl5gnZ9hH6Cfol7eIV5h36DfIJ9fn58e36Mfn57dIZ9goV4h4dzfY98hoZ6hH56hoV+eHp2fnyCfH59iYWDg3d9fot2goN8hYV6jHWOhIN9dXeDfIJ6hoN+fX2Ch4KCfYR4fIV3goWCeX56
gn1+fYR+fnOGfod+gnyCgnV+fIZ8goqGfn5+c4R+bXp6fX5+g4iLeYd+goaCfIR2g32Hh4J9d4d+fn56g3p+goOHgnlvdYWDfYV6doWCgpp4hXuCjXaDfHiDhHR8bn6ChH2OeoJ+i3uEiH1+fYOCh36FfYVsiIZ+
hYJ9foOGeoR8foh9iIJ+goJ5goN6eYR1fYOEfYN9g3uEeXl9h3yGe357hH6KdXx+goOFen13eYeEe4WFfoOChIZ8fH19fYaOfoR8fn1+hIKCeHyFhIiChoN9hnyFenpheHqDhIV8hH58e3t7hIN6dXp4hX54fXyC
fX2CdIJ8dIWCiXx+gnt+fYN8fX2CenyEhX2Gd3p+gnqDiId7foV9foN2fX6DfnR+eoJ9jImDfoR4hId+hX6Ge4d6iX2Ee4OEi4R+iYaFhYKFfnt9hoKJg359eIl9gop0foJ+jYKEdHyDg31+hX6JiYR6gn6ChHl+
goWEhYKDfIOCfX57hH2FfoJ3en1+d312h357iYKIfX6GjX5+goZ8foV+j4OCiHd5g4h+fpeCe4V2gnx3enx6e4J3hoiDfod8gnuEhIqIdn1+jXyRhod9gnh7ho2CfoN+g35+h32DfIODgoOLhI53fIWEeX1+g4J9
h3qDg31+hXh7hHyGe4Z7hoiCfIOIfYOCfIJ4jn6Dg4KGe3x+hnmFg4SFhnqFeoaHiIN+d4t8hZB+fIaEfIJ2iIZ4gpKGfIR5fYl+eYZ6jIR4fYaGfIh5g4KCiHWDhYJ+hISEhH58hH6EfIJ9fYN0e3Z8hn2Kfn6C
c36Dg4OGgoKJhHyDg36CfXp7hXuKhZR8hoSGfn6Ch3yCgn18dHyCfXl3hH6CgneEe36IfnqDin6Dg4SCfXuHe319fX2EfoKDgnZ+cGR+jn2HhHiEbYODeXx+fH16hoWMfnyDfoJ9foJ4fH18fXx+g4KHgoV8hXyJ
fYSEgoJ9fIJ+hYOCgoh+gn58fnyJh4V7gn1+gnyHiIOCh4d5foJ+gnaJeot6fn59hIJ3fYJ3fY6CfYt+eoJ9eYSKhHl9fYKEgoh8foJ6fYSCgoSHZn12g4J+hYN6fnx7fnyDfYN9goaDiXF5dYuQgnl5fX2FfnmE
g3uCg3eCfnx9eoN8fXt+fYKFg4l2fH6FeISCh4p8goZ8fX5yg4J7iHx3fXl5foSDhXmEknmDg5CCeol9h32CfHeDfn6GfH5+goV3hX5+e4ODgn1+hYJ1dYaFdn54fYOKhnyLl3qFhXuChn2DeI2Eh5F8h4N8e4J3
foR+iX2GiHx8fIKFfn5+goN8g319iXpvhIKCcIR8foN9d3lvg4KChn56fn2GfoR8hn2DfoWCfoR+fn58fIKFfnp9fX2CiHiDhG2ChYmDhIWHhn19iHt9fn11hH5+ent+foSNfoJ4fIODg317fXqDhYKGdnqCfoaF
g3t+e3yDfGp9eHqUg3mFi4N+g36Di4d9hn1xhIN2fnyEh32EfYidd3qCfnuDgoKOgn5+hYR5eoSEiXyGhXt2iYR+e418hIKVg4iCgnp9joiCfoKKg3V7ipODfYODiH1+g3qFfoOFgn6CfoJ9eYSDhHqCfX58h3V4
hoJ8goJ0gnt6hIeDe32GcYOEfnuChnl+eHGCeH5+fIOCfoN7foNzfoKDin58hX2HeX1+hXqCfXh8goaHeY6Kfn6HinmRfX15e4J8gn5+hYWDgnmSg4R5hHKJhn2IhYJ+iXuCg36EhoJ5ZnaDfnh4d4KCfnh8iXx3
hn6IfneIgoOEfn6Ee4iDfIeCiIJ+gnuEhXiDhH2Dg4V6g358gnl9enOGfnaCgo56iXB9fH6GkIJ5g35+hn56fXt+fn6Ie4SCeXqClHyDfn2Cgn6Ei32CgoaKfn6HfoOGfYZ9goaEhHyDeoWLfnqEgnuCiX6ChoKC
kYWGiXqDfn2Hg4l9fIJ5dXx+dX17eH6EgoaCjYeGiH2DfoODg32Dgn2GhoOCd4KFfYWChoSSgoqEhX19fYV5fpZ8fqd6gnd8bIR8foOEd4p+eoV9foZ9bH2FenuDfH52hIWEfYt8fod8g32EfpB9goV+gnx+g4uC
fn6DdHaHfn6FkHyDg3uCiH6Fcn54fn6Gg4WCfISCfoKVfYKKhn6CfI19mXx5inWEi3R7foJ6fH6Id359hIN7foSCdYKNgoR+goeJgoJvhYSDfYKCg4R7fnmCioOEfHyFgoWFgoJ5hn1zg3OFgoV9g4N+fXp8dYN8
jIiIg32Cgn55fYN7fnl9eXqGeoNzg4p7g3x9g36Efn6DfHuEfXx1gnuGjX58fYZ4goR7eHt3g35+fXuCgnuCjoKFhH58fn6IdIqDfXyEhIOEen6EhIOGhXmFfoKDenyFe4Z6fX2HeIV7fH6CiH6Ffn19e4ODgoJ+
hoKEfnt4eoR+kH2IfHiEfn19iId+g359h4KFgn18goN1fIKHgoR+hn6EfXt+goKCgoeDhn6Eh4KLfIOEiYiDfXh0fIN+fYZ+goiVg3eCenN6gn6CfHh+fIKRhoaHhIJ8enZ+dXqFeX6DfYKCe3yIeHZ3mIKDg318
g3qEiH2DfXyCfn55eoJ9foKDl36Eg453iYyChX59hnt5hoaDkXx6fHqGfn6EcHx3hYN9fn2GhZl+foKCgn19fIKChn6Fh3mDcoKHg36IiHx+jn59fH5+e5KEfnyHg357e32HjYWDg3yCe316e32DgoSCi32Fh3h8
fYSEfoOOfX6OfH2KhoWcdH59fXp6fHqIjXqEfHp9eoqEgoVtg4t6fnh5iJF2doOHfniIg317fnh6e3x7g3yCgn2CgoN9fn2Eh4J+fn1+iYV8d317hniEgo16eYKJgoSEhX2CfoOMg32Ifnx7fnyCgod7fnaIeIh+
gn2Eh4KCgoKDjn6DhoJ8gn6ChoV8e3WEgoN9gnd+fYSHg4WCfYV6fH6Jjn2ChISFjYKHeIWCfX5+hnuCgn18gn2EfX1+d36DeX57foRteoOCkXt4g4WUfHx9fId9en2Fg4OLgnmDe32JdXqReH2DeoSDeoKFfYKE
fXx+fYJ7iXt6d358hIJ4d3x+hn16fpOCfneEdXiCfXl4fH2HiaJ9hnqFgoKDg4iCiYSGhIJ6iHuIioR3enp9fn15fYKFfoR+g36DfYKGgoN9gn6GfoSLb4WDi5uFhHqCfnqChn18goKEhnp+eIV3fIV+bXh+g4ST
iXeFfoSFiH1+fYWEenx7goeDhYeIg4J6hIOCdXt+fXyKfHKOfnp8eoJ8jYOFfoODeXd1i3pug4WKe4OCg41+goV8e3iGeYp9iISFhXuEgod5g4WCkX2FfX6IepKDgoKJgoSDgn6HfoKFg4R6g4J8eX17fYZ9hIKC
hYZ3g3yGioeCfn6CiYd5eoR8hoJ7eYKGfoN9fYl3hHmCfn1+fX57iIp4hHt9goaCeHJyfYV+fIV9gnl+gn18foKLeYV+hHmHfoJ2g4iChXyNfHh9fXh9goV5foJ8fYODfYiCfIR6h3yGg4WKhIJ7gnx6gn1+eoR7
bn57Wn18goh9foOIfY58gnp9fn54fn6Gg356fH19g3t6hIN9hHmCjX5yeoZ7foV5g319fIKGg36CfX10fH58hX56g4Z9eH55hIOFg36Ce32Ug357hI+Ed3uJfIR+hoV6fniJhn17fXl9hIKEgneHi3eDgnmCg4eE
foJ4eHyEfoKDb3t3hod9kXp6iH5+fH54fYR6hIeCg4d8e3uFg3x9g3l+g4d2foSCjoOJV32DgoODdXt9i4KDeXx9hIyCfn5+e4N7e3x8hnSKfImCfXyEgoKCj36EiIV9fnt6iH17eHd4fYdxgn52eXl4fYN5fXx8
foKGenh+goKFhHp4hIJ+iX6GgoKChHyIe3uFk4OEfXx9fnaHfoKDg4N3fnh8g4R9hYSCfXx8eIKCin59hoJ9eHx+fn6GeX2Ch4N8hHqEfIOCgoWCfISDln1+e32JgoWCeYODgoV5hoKChId9hnV7g4t9fISDe4uD
eoiIhIKCfoN2hIKFi355fZ18enx6h4SHe4R5fnh+fYOEfn19hnh9g4ODeo+ChHiOhHt+g4J9eIhwh4R6eIqSmYSCfImCa4J7d3SHhoR8hIaCfXp8e32GdYJ7fHl9fH5+h4OEdH6Cgnl9g32JiHuGfH15goKEfoOG
g4N+hIZ8eod9fX17hYKIiX2Ffn2EgoKDgn59e358hYKEeoSLfH6CeYV5kX19fYd+iYR4aYKCg36DgnuChoSEkH6ChomChoWHhHt8hYiEg4aCg3h+fXx9eoSCd4SCfX56hIOGdH53fHmCeYaDfIR9dYJ7l4h+W32E
fnp6iHyDfnl9h36DfIiDhYSJfYN8fIN9c2Z8hIV9g4J+hYaCe4l9fXh8eX18doN9foWEhHxxZnt9k3yFfoiGeoh8d4SFhHyIdXmDgoJ7hIODgnuDfIJ8eIN8foSCh4J5enZ7fYKEg3uDfI58goh4eYN7entzg358
h3d9g3aFhp99fH2Kfol6cYOEhX6Ee3p9eneLgnmEfYR9fnyJgoZ+fn2Ceox0hoqDgoZ2eXh1e3p+dXl1i4J9gn6FiXx8hoZ5fn19foSCfH15enx8hIx7g5yDgn19fH2CeoOGfIKHfXt9hYeGgnyFeZCGd4V8god9
d4aMd4aDfX6IjIR9fYSKfXx9hH18fYaDg2V9foKGhn1+eoeDe36CioeMh4d8iYOKg3uIhYh9ho6Ke36JhYN7gnmFgoOGeH50hImCfYZ+goOCfI2Cfm18iHJ9foeCfnuDg3uDiXtfg3yGfJqEhIODgnl9fIOJg3uD
e36Dh3t+e3x6fHaCeox9goR7foN9fWp9hH1+hX2DenmDgoZ5g4N9hG55fYd9hYOCc4SFfoKCi4ODg3OIdH58e4WLeYaChIuFhnl3fYKMgoZ9fIaGfIOFgn59goJ1fIOEhoJ6fn2Fg3R7eIN4h36Le4+FfYJ+goNx
eYV+g4KDfH6Cgod4e4SCiHR8e4J9fIh7gnyLgnWDd4iCgoeGfXGEho18e4KDhISCdH6Lg4OCiYKCg4d3goKCgn6CfIKGfISRg4V9goaCfoOHe3R+gn2Eh3qJfX2FfoSGfYqdhIR+iIqEfXt+g32DhX2EeoiIjoN+
gnx5g4KIhI6FgodvepCOh3V8hIN9fH58eH5+hH2Jg32EhoWLioJ9foV3hIeFd36ChYN9hXuDfqR+Znp+e4R+dZV1in54hIJ8gn6HiH6CgoJ4jHyDbIOCfIV6hIKNiHaChHyChXp7d4OEeYOCgoZ9eZeCdYSJfn5+
doV+gnx+hH6DhIh+jYaEg4N8hHyCgn6Cho5+e4h3iYJ9hHl+hHh+goR3eoSFfHqFfYZ6fX2Dh4J4fZKEfoOFj3eCfoR+iX1+goKMgo+CfId7foN+fIJ8eIODfn58foJ6jJV+h4SCg4SDh3V2doh9e3N9hIKCfoKT
bIV+hYR9fnyCfIKGhHyDen59lXyCgm59go59g3x6h4WCfmlzeYKMfoR+g31+hISChnuHiXCGgoeCiH2HiYKFeYN+fIR+d32Vgnx+fYKIfoSJg31+eoaDepKEhnp+g313e4V8ineChYKCfn58hIODd3uCiX59fHt8
e32DfX6EhoJ8iHuGfn59foJ8hIN7jIKDe4KCd4KCh4eGgnx8eHuEgnqChHt7hIOShYh8hoOFfoJ7fH58eoN8hYd9fXeEdIKEdnZ3fX57hIh9h3l5g313en14e3x9hIV2dIOEioSChIOFeHOLjYNzkoKKhnZ+hXZ7
gn2Ch3aEg4WEeoKFeX6Fe358hIJ2hHx7foJ9e356goh+hYWFg4KJhoN+hXJ6foiFe4KJhHx8foKDfoeHoH18ioJ5fXl7fYR2foyEhn55gniIhXiQfnyCeHuGg358e36HeIp4h4J6hYWHeHR3hoaEg4eCgoyEfISC
fYKDfYOCfoJ+hIR4eoKGhoJ9fn58g4KGg4V9hIJ9g3iHe359g3yCfXt9cIR+foSFg32GhIR8e318eIaDgoR5hIKDfoSFgoaCh359fX2CeX6EfYl9fHh9enyDfYl8hoOEhZCGh4R8e3eOfH2ge3p+i3t+dnyGgnx7
i4R+eIyEh4uNg3Z6fHp9e5CEeXZ4e3p7en53go55e4WDg3yChHd9d4iDd3yIg36ChIJ4hXp9in58g4aCfYd8hX5+e3B6eH57fnWCiIJ+g4R2i4eDhoV+d355g4R9homDgn11e4N+hH55d4KDfn2DgoKFg5Z9hYJ7
hIh8goOJgnyIfIt+hYWHfnuEfYKCgoR9eH5vfoKGeouCd3eEfIWRbIOHhIR7eneDgoN9hoJ2eneQfIKFfHaJgoR8g3yDhIKJfneChHuDhnyHfYR+n3iDg3l6e46FfYWEhXt8fn2FfoWCeYaFfoZ2goKEfIeSen59
g4WDfIWGhISCfYN9goV+gnmChIaEe4l4fox9hIh+fYJ8e32DeoR3enyEhXeCgoeDcYWFg42CeH15g4V8hJGDeX11h31+gpF8iYSDg4KHeH2IhX2FdISHhIeHgpODg4V+hH56hYN8lH6DhoJ6hIWDg3p9hn6CfoV8
goSCcHyEfYZ+e3eCeYt+goJ+fH6DiXx9inOTfol+fnuCfnt9hYmFhHd7gn58hHqCfYKDfI58in19fnyMgnx1j5B+e4V0hIt6eIh2hnuGhY1tgoSJgn6HfoN+l41+fX6CfoOEeniCfH6Id4N8g4Z9fn6DdYiDg3uE
eHB9e32Dg3uCen6Cg4J+g4R7cXyLgpNzfoeEfoKFd4t8e4N6fop2eYKDfoKIiYKCh3x7fol6hXh5hIZ8e4t8eoOZeHqHgnaDfn5+coR9eYR7g32DfIWDeXl6iX58g358g4KCeX2JfHd9fYJ7h5yShnGHfot+e4N9
g4V9fIODg4WGg3uRfISFd36Ce4OEgoJ8g4KDfn2CeYeCeIh9eop9g4KEfoiEg3p9kH2DhIOJeoR8fH58hX6EfYOJfYJ7e4aHcX2Cg4OEfXmDhHZzfnaDfXt+en2Ck3pyd35+goqDiHeHhX6Cin6Efnt9fnaDiIV+
goJ8fXyIgn19fHx6fH6MeGaEfH6SfoSCfYiChol8dX6CfISHeoODfn2He4SEeoN5e4SUfXWKfXx+fmuCgoaCfoV+j4h5e42DhH2DhH5+fIKCeH55fXt8fn2FgneGhYN8fnqEgoOVfXiCgoKEeH6Cfo2ChH5+eIKJ
d4R9fIN7gn6ChY17jHuGhX6DdIODfoSCfIKChop+eoSFhX6EiYWEioh8h4SHeIJ+fnt9fXF+en56fnyGfn16foOCe4aDiYJ+iX6Te4OHg35xfXGEfIKGhX2Fg3t8foKFfYeGeIZ5eYR+fn2ClH6EkIN6e318hH17
lHuChJWFfYKEfHuDfX6Dgnd9eHmEdX2JgoR9gnqGgoeDhnt1dX6CkX2CgoN9fXyDfXt8pYOLiIOHeIt3foSCfoKIhHmEg3yDkHiCfIt8hHeFeIWDh3Z+doeChIqDgn2FhYWOfnyCfX19fol8foOJfIV5g4R+gnx2
iYODfYiLfHuGaYN+g356g36IgomMhH6DhYSLhX2FfoeChX6Gfn2Cg4J+g4OGhX2CfH2ChX6ahX16hXuHk3x+foJ6gnyEfoR3g3p+iYR2foJ9fHyEgoN8g3aGgoSDg353foiJg3yFfoSFeoOJhIOEe4KIhIKDhX1t
hIZ9joOFlHeDfYN7g355fnyIfIJ7e3uGjHZ7hHt+eIl5fnuIeHp9hoKIcH6GgouEgoODgn56eX59fnp9h4eafXuEe4d+aoJmdXp7hXuFhn58gop+fnmJgnp6jISDenyFhoSDe9B4fXl1e32FfomFfIKEfYJ8fId1
foeDenaOanh5iXVofn6ChIN9eoWEfIh+fIRxg3iEhoV4fXyEcXmXhneHgoaNfoh2i31vfn6Ee3h+goJ3eXeGgn2Gg46FkYSFg352fIOJfIZ7goJ+eYWKnoWFgn17lIeLgn2Sg4WbhYJ+d3x4g3h3fYWDgoJ6gnqL
eY2EfYJ7fXuGfYN+dnx9gnN3fXN+i32ZhHp7foJ7g4eCfoSChH50fYJ+in17e4SChHqGh497g3d8g3p8gpOCg4aFg36Lg3t6fnt9hYeDiYaTfnp8hXl7hI2Dg32JhXp9g3N0hHyCfoJ4eYR7e4KGh4Z9goKGeYh+
fH17fJCEfoODgn6Jgn6EfoaLgn2Ie4WHiIZ9eIeDfoJ3g3yKjnx7iIR6jXyHfpODgoWMgnx9g3h9fHyJfYaFh3d7do1+fHeGgoh5foWDhH2DfHh9hoKCdIWFfnuEgn6HfYJ8goV7fX52hHl2ioJ+fn2Eh3x7g4N9
g4uFfn2Kg22CeYJ9gn55kHuEgoJ8hn13goSCc3qCfX5+g3x9fIODhYWGfXOEiHuEinhxiHyEg4Z8enx+hYiCen6Denp8g4V9fn2Cg4KEgn2CfYJzkISEgoeCeHh+dH6DgoV+e3WFe319goJ3en6GdoiDen19fIZ9
fHyFnZCEgn1+mXhqfX59b4J+fYp9j4iIgnx7g4KCe3l5h2+Fi36CjHiDfYJ+fnOLe4N6hHyFjnx9fpCDg31+foKFg3qDiHuDen5+fHh9hoKEgo6EfoKCgoKCe4uIhYKDg4WIhHODgo+EfX57g3yFg4ODgoiCenuC
gn5+h359hHx9ioN1fHh2fX56goN3fHiCfn5+enqEhXV9hIJ8iH6Cg3iFg42CjnqChYR7g359fn59hIuFgnuGe32IeoKDe4KFiomChIZ9fX6HfYp5eISCgn5chYp4fISJiIN8g4N+fn6Efn55fXV7eZGCfnp+fYR6
jIOFhnx4hH6Fgn6CgoKFen55fn19g4KEi4iCgnKFioN+g4SDe5l+fYt8jHaEh4V9gn6Ci4KCgn6Ce4N8eYeIhn6Ec3yDhXqEgoaKhHuEhIV4goN9c4SGenxwfYKDfoaDh3uChH2CfXl+hIODgn16fXx9gn6CdYSI
fXt9fIeFhYR+hXyFgnmFh3l+hYR9jnp5fHx8jH53iIN+fn2DfXR9eoV6hYOFbIWCfoN7hIV9e4iEfnx9fXx3hoOFhHiDenuDfoOKhXuFg3WFfIOJe3p9dnl8gn18foJ7bIWHh4R7dXyCdYh7dHWDhXl9fYJ9hIZ8
hoR5haKCc32Eg4OEfoOJenx9eX2Ee4WEhoN9h4N9jH2ChHt2h4p+e4qFiIOJgn59en6LfH56iHp9ioKEfoWNhnh1jIV8g3h+iImQeIiGgoOCfnqGhoJ+goSVgn6CgoWEe358hXd+hIR+i31+h4ZvgnZ8foWCeoZv
fYt6fH19fXp1eH6SkJyKinuGh4V5fYR9doJ+e4aGeYWChISFdHx9b36Jg4R+fYaEfX1+g359eoh5cHh+dYh4g4eIfXSHfXR9fXuUhImHhYOFcX53jI2Ke32EfYh8d3uJfoOQe4WEn4N9hH6Ffnl+fXt+dI2FgoWH
g4WDenyDe31+dX6Jg4N+g4N8fYV+fYOEe4N1hH2DfoR6hYN6dn2Ein59eoZ+foKCfoKIdYWGgoSEjYN8fYRze4eCe317j3yKhHt7fXSDin55hIN1fHqDh4SDd35+foWChXp8fX6HhYR+h4OCenqHfYeDfXmLi3t6
g4KFg4Z6g4aCe4SCgoJ+eX18h5qCfnp+iIWHh3uDcIODhHqIfoR8iIKGg4KDhHx+d314hYJ+h31+i4WCeX1+fn6LgnuGg31+g4KDfn51eYiCgnKEhoJ6foOIn4WCdYN4gn6Ck4V+g3x7fYOEg4eGeoKMfHuDhHyD
eoWDfnqIhIh8kXePhnmGg36CiHp0hIN7dHuCh36Hfox8iIR+e4R3e4N+fX5+eIWCfoR7hHx4g4d+ln2Dg3yHfYaDfXmGg4WEgnyCfH55jH58hnqFfX16g4qCe3mCenaIfIR9hH1tgn55eoJ+dYSEeIp9dHqDh32C
g4KEg3qHe4WFeneGg35+goN+fouFiX2Ng3yIjXuJkXd1goeFin2Chnt9hH16fX58foSEgoWFgoN9fHqEfIJ9eXyFfn5ufnyGiHSGfoZxeoKEgn18e3ydfoaHg32Dg3x2hYWCinuDfIV9hHx+jIWCfISKfH59h4J0
gqeDh31+dnyKj4x7iXuKiX2DgoN+foN9dYZze4h+h32Cg4OHXoOEg4N7jHmGhoaFhIJ9e35+dnt7lH6ChYd3hXx9fn15eHR6hHt2fnuFcYmQhoKDhoOGfoKJe4R6eoR7h4V5goJ+fX2CfoN7g3uGgn6GhIN7e3Z+
g4WChJWDhYN+hId8goaHfoeEhXyRfYODgnN+doZ+c4J9gn2EhXeFhHp+foSEhXN2eYOSeFR9h4N2e4SFhIOIiX55fnuDg4J9gnqEfoSIgn58fIKEhIOFfXl7eo6Di4d3cH2Cg32EhoeHhISDhIZ9dHiEfXxxdIKD
hXp9fot9hIWOgnp+d36KioKGeXB+iH58lH58hYJ+c4aIhH14g4WFiIaFeoODg4KHgoN3hoJ7doJ8fnp4e4qHh4J9iXuIfn6FhH5zfoKEgnx9hXt9g3mEgo6IeXWCiYN4hXaDeoaFjIdxhYaGjXyDdIODd3KChoJ9
hIR+gnx+enaIfHmCfnl9goR+hIJ9fH6HhX6CfH54fn6EcoaGfnx+eXyCfnZ9g4mLeYd3gn5+g4qDgn17hIV2fnhyenN8hHyDiHiCd3uCe3p+goJ+fYOFgoJ9hX6CfXeDfn15fImDgoSEg4V8k3uGgoJ6fIaCfm+D
goWCg4J7eIaCjHh+e4Rxfnl7fIJ8e3t8fXSLg4KCfnx9gn6GhXqDg3t5fIOCeYOEfoKKfIZ8iXaHgnqIfH58lIN+goyChoN+hYWDdISDeoKFfX6Dg4qMfHWGgoN8goR5iYmEd4OIgn56goOEfX18eXyDfYeDfniF
goh+doR8g4h4g36Eg4R9goR3fIN+hHp3foOCgnSLin2cgn6FhoJ5ent5fIKEe4V+jIN2enJ+dHyEfIN8g4Z8e31wfnx9jXyGg3d0eoZ+gn6Ej2N+h3d+fI19eoJ5fYh9hHh8d3uKfn6DhHSDg4J8dIiDi4t8hn2G
hH6Ig36Cgnp+e356eYN6fYKFcoh6enp8fH2CfXuDbIOFgoJ8hHqCeoaCg3x+jnmGgn59goKFgn18foaEe4N4g3d9e31mhYR0hIp4i3yCdXd9h4Z9fXyDhYOLhIR6fm5+fIN9jIZ+e3x8h4N6fYODfoKDg3h+g4SJ
fH52fnx4fIJ9g3d+iIJ8foN4hnZ7hnR+gn6DhH2CqX6Dgn6Cg32nfnt4fISEfoaDhn6DgoaCfn1+hYJ+iIZ6fol6eYOCg3uCfomCfYJ9hH54hIKDhHV7fYaCfoV7gnx+g4J4fYmLeIZ+hHuDfXqGd4J8fIp8g4J6
dnx+foOEfImCcoOCe4J8dn1zfX6Lg4SFfYJ7foWCg3yCfnt+gn52lH59eXx+eYOEiYV9fYJ9gn19g32JcHyCbYJ6knt+hYV9h3eCfIaGfH59fXaFfYOEe31+hnqEhYOGgnmCfYt+d358iHmFe4SIdIN9cYZ5dn6D
goJ9e4J+gnqCfYN8pYWGjIKCgn6FgnGFfoN5en6De3eIfoJ9enuIeoSCfoKCjH14hH56foZ9fYSRhIJ9fo+Fgnt+fYqEkIJ+iYKIiX1tdZSDhn6Eg4OGfn6KhIeDfnp9dW1+fYN3hXyChXuCgoKEhoR+g4SEfXyC
hnx9hIOPg3yCe36Fh36He4OEfHx+goKEfHiHi4eCfIh4fXt8i3p7goOKfXaHfn58g4OMfX6FgnOEfHuCg3p+goN5hX5+hoJ8hYKJi4l9g35+iYR9fIV4e4WCeIR9hHd+e4OKioN5fIKCfap9fn6FgoR6gnx5h4KE
fIJ+c42FgoJ5g4uHeHuCiYd8a3d+jn53hH55fH6DiYR+hISFfYKCgoN2foOFfo2Dgnx7goqFg3yDg3d8g4OCgn6EfIqMhYR5doN6fIJ5hoOCg32EeoN8hXx+hYKEkXyKfomFfoV+hIJ7gn58hYKDe5aEg36Ffn55
iYKPgn17e3yJjIeCg315gnd8hX2JgnqEgnp9hHuGjXaDfoJ+e4N1fnp7goODhISIgnl+fXmCeoR4e3qCg3tpenx+goV8g3mFhH1+fn6HfYWDjH16eHuGfoJ7hIKIfoJ+e3dzgn55hYaDg4KNh4qKiX6DhG6DdYh7
gnqLg35+jH6RfYRrhIKDhH6VhXl8fH2CfIJ8eYWCfomCkHJ7h4KPfYN7hXd+goiDfoV0hY53hHt8eoKChHt8foZ9fIJ9jZGCfX2GZ5KDfod9gneCgoeFenuEfa2OkH2CfYKChIOCgn6EfoODhXuFdX59enp8inmC
fHmKeoSEkX6FeHl+gnOFhISFdYh+fX2DfX2Eh4iEfXqJfox+foN+hXZ2jHx+hod9h4N+foR1dYqCfHmEhHuDgoWDfoJ+goN8gnx9eYeCfoSCfoJ7gnCCfISDgn18i3iJfmx9hYN9fYJ3joZ+e4SFg5KEgod6g3mE
foJ+fYaFaoJ7dnp7eH6DhnuGfYN8fn1+fXp6eX15cnuIdnmHen2Ci3p9e32FfoiFeX56hoOFfYJ+fYd+fIN5fH52enyDhoN+enyjfn6KfYKFg3qEfYp6gouEhHiCgn2FhIV5fIWDfYKDeYOFg3OIjIR9fX5yg3x4
dIR5i4N9fn2IfoJ+eYaDfYN4goKFfYp8c5JzhWt8g3p3cnl9hoJ+hHuDeIR9hH6EhH2CjoKDh3WDinyGgoaCeoJ+foOChn2KfoJ+doN3gnuFfoWDeIJ7gnZ8d32Dfn1+en6FfopzhXx+end7e3x+fXx3eHx6hIZ8
iYSEg36FhoJ9gn2EeYJ9hnyMe3uIgoKGeIV7iH15fnx+goJ7hnl+foR2g3yJdo18fnx7aXyCfYWDiIyEjIKCe36DfH2EfXp+g4WDe36DhYyIgnt9i32Gg35+fH2EhoJ6foaJhH1+g36Cgn54foKEfH6IhH6DfHeP
eYKKg4OHfn6DhIJ3fXKCfH6Ce314qYZ6g4h9foKFfHWChHpvhoaCfX5+e3ePhIOFg4h+h3KDhX6CfIqaiYWFiYh9c4V8doSMenyCfoOHfYWDhH56hISEhoKEfYODg36Cfn2Cgnp9g4V+hISIgnp3fn58g3t+go16
hHqIYoZ+fXV+hIuHg4V7hYOCh253hHV9hYWLgop9fYKHhoJ6fX54g3l9fXx9fnuCeISGfH2Gfn6Ij4iDfXt+d4J9fYJ6fneCeYN9jIKEfoKGfnyEfHd+fn12fZiLd36DfoOChHx0g3eQfYJ5goVzgoJ6fX6JhIJ9
fn1yi3x9hYR9gomGg354fnyGi3d7e36ChIN+h4ODfIJ9gnuDgoWHj4J9fnR7gnp0d4qDhIh9hH6EfoN8gn2IfoOChX59fH2HiHuFe31tg32Ei4SDfYqEhImDfnqXg4aGg3p4fnt+foV+gn5xg4l9iIJ5hoSJfH18
gneDdIV9hXqCfneCgnxze4SCdX2Dg4ODhnt8foZ+fH2Egoh8eIeCgoOCe4Rzd4J+e3x9gn6KfniChIN+foKSen6Fe4OHen59e3mHe36NeX5+eXR8gn11eX6DdHaDg313eX2GhH6DfoSFhoSEgoWNgn1+fn6DdoOD
ioiEfn2NhpGFeY+UhIeChIiFeoJ9gniCfoiIdHuJfnSDfX2DjIR7hIeEhoJ+g3uGh4V6eoN9d32Cg4eLhn19d5OFioZ+goSIfYJ7fYSaeoeCfYuKfoyIg3p+hZGFg3x2fHp3foSFfX5+g4x+g4V5g4N8jHx+goZ8
fYOMgn6Dh36Dg4iEeoSLeoOCfoN8iIaQfHqJfXp9foWFfZCDg3x+iXp8iol4fn55hH6CiIaDiHl7hHuFiYWCgoeEfn57hnmDfYWCen58k4OEfnuHfIWRhIl+eoR+jH5+fnuFgn58foKFfXmEg3x7g3qCmIR7hHyC
g4d+dX19gnyaeH6Hhnt8fnuCfoN+g4N+eIZ+goR4fpV1fnuDfX2Jhox+hH6Fgnt8iYWDioiEfIKHgoKDfYJ9fImCgn6CgoSWenKKdn59fXN8goiGfYR5h219hKZ8eoR7enp1fH6CgoZ6fn2DdIp8fn1+gn6Dh4h7
i4J8g4V+e3x+foR3dIZ2goR9dXt6fn2CgoN8eWSDfnCCeIODfnt+foN5fX56g4OQh5N5i4d8iXx9foaFg318fnyHfn6Cfn18e35+hHR9hoh+eX6CioSDfoV9jY2FeX2Ej4J7kIJ+fX10goqChn6ChHuHfX6DfH6C
oXp7goKGjIqCeoh7j4KShn6JfHqRgnyGfnl6hX6Cfn1+e49+hX6Cio18foN+g31+hIKDfoafg4V8fYN9iIJ9hX58eIKCh4J8fn2IfH17iYJ6fn59g36Ce4Z9in54fYSCfX56jIKDeX58g4JweYOCgod9h35ri4Z+
enp9fXx5gnaDg4KFZnyHeIJ+fX2ChISFg4KHhoZ9fHqEhHqGiIN7goKDhIJ9fnZ9fIKKeod8hYKDgnh4fn59hn56fIWKhXiFfXt9e35riINveIWCd4aFe356gnmFfoSJgnaFe36Dg4KEg3yCeXp9eoiDfH19g4N8
gnmEeYt9eYKDfn5+hHh5eol+fId6dnmEfIKDg3x7g319g3h6gn57g3uCfoaFent9fX6Cgn2FhYODfn6Qjn6Eg4aDe4R2fX59gnx+foV9god4hoKDfpWJh4VyfniDfn2Fe46HeHaDi4WLdoOCg297hol7gnd+hIN9
goR9iHt9goOEe318hIt5foiClYuCg4OCfXt8fIN2h4uEgnF7fXh7goV6goeGfYKEg4iCdXqDhIiEhX6Fenx9dn1+hYWFfYOHg4SEgoh6in6Dfnh8fnpwhJF8hX58foJ+eYR7e4h9goKCfIR8i4N9fIKClISGeoKD
iHeEi3l+jIN3iIR+dYaHg4WDfXx9eIuDfoWGe4J9hHmGfn6LiYZvfZCEhHxxb4uCfIN7hIqFeHqFco1+fYOHiIJ9e4aOfnWGfoZ+fHx8eouEhYeCfIR9foaCgoZpfn5+g36Ce4SDh4N7fXyChH6DhIiHg32Pgm+M
g32TiIN7eH6De32ChH16gnx9g36LfXmGhHl9g4p6hHl+g32FfYSCj36Fe4R+iIWKd3aGhHt+dn2DfYKDe4KDiYh7hX2EgoeEgn5+hIKGfYR5int6fn1+hH6FiH6Cg4mEfoKCe318g4N6g3N+iXx7g4OJgnx1g4aC
hoKGen59iIqEeXt9foWIhXyFh3t+gnV6foR+eoJ+fnqJiIl6goiHg49+hX1+i32DiYaFfYKXfHyEgnx8goWJg3GDgoWEinx6fod6g3x8oX1+hH2ChISDfH6Ggnt9iYJ9eY6Ceot8hn5+fX56dYODeoKIg4SHeIOP
fYR9fYV+hImDiYN7goKDdnJ7ioWGkJeDg3p7eXt+eoSDg3WDg4KEfXuFfn6Ge5R+ZoV9iH56hIt7gnuFiIKFfIR7d3x8goSCfIN+cYl6g31zgn52hnx9j3WNfH5+goOEjISIfneEgn57eYiFdH2CiHqHioR6hYh9
g4KCiIN7hY6EfnyEg3OJkoWIgoeKc4KDhn6CeoSEhXR+hn6ChIKDfIOCfnuGfXyJeoiDenx9hn19hoOChYiTfYJ9iXp7XHh9foOJeHt+dn57gn55g357eXl9fXp+enR4jHqFh4N8hnx7g4VqfX54k4SEfXyGhXaC
foN+gnuDgoZ9e3J+gnp+hHeZhXdseYR6fX2IhIN9fH6IeIKCho2JkoKCeX2CiXaDg31vg3yHfo6ThYJ5i4J+fn6De36Ggnx9h36Din6DhoV6fIOLhX6CgnuCdX19dX6EdneNg315fYN+fnl8eYZ+eIWDhnx5fYN9
goJ6fn15fX55hIR4fYSChoN8fnx9fX6HhIR9hXuJfXl7fnyCi4OKlISDh3qKiXN+hHx+foOCg4d+gn18hoeIg4ODfnuLfn59goKEeod8fot+hXqIfIR7fXuCeX6Fe4KCd353e35+gn6De4N9fIKDeHeChoOCeUeH
foWGfYiJgo6NgneEiot9foJ9kX5zfoSGj32Ch22CfnuQfX59eXt+g4eGgniKfoKDeod+eHyDgoJ8fIKCeoJ+hHF4gn2LeHKCg5B3hISJeX59fYWCe3uCgoOFfoR+fH6Dg4uCg36IfYiEhYiDhYWDhX2CfISCg4eD
g4N0fYd7goOGgodzhoWCg4N3foN8h4J7hoV6dn59foODh316dnl9hIV7goN+foN7g3lrg3x7fnl+foV8e4KDhH1+fnp9i3mHfINteoN+goSLg3yPhYh9gnx4g4uCg4KChH16g4KNgn6ChYZ9foaDhYaDgnqEfoR5
e4OCg4R8fIJ+gn1+hIaEg36IfHyCeoKChn57enx9hYN7gnV9jX6Ch32Fg3qEfn6DiH1+fGp6d4mFhXh+iHp9fn1+foN+fYKCfHl+jnp+hpJ+g3p8fYKCfn2CeIKCfHmKfX6CfoN8fX6ChHaJhIpzhIR+hImJh3p+
fnuHiIONfYKMiHWEeoKNfId6g4J6g4Z5hHt+hIV+g3yDjI99hIV3g3x+jHmHioSUe317fn6CfoN+cneChXmFfX5zhXt9goV4iX6CgoJ+fXuEhn6Fg4WIim+Cfnx8h359gox7eoOEfYh5fH1+gnuEe3N+fXuCiYJ+
g31yi3x4eIWCiH58hH6GhXt+gnqEfYKFfXuDfn2HgnuDeX15goSDe31+g32DfXiJen6EhXuDfHyGfIKOe3qHhH6GfYR0c4N0g4h9fouCen59goN9hod6g4OHe317hn2Ffn1zeHyEe36KhoOEeYKHc4WCbIWOfYV+
hH18g4d7fn19eH17gnl9goV+g4uCiYJxe4WCfId+g353gn6Egn6CfX11e3qEg4J+inKIjoSHeYODhoh9hnt+fId9fXt+gnyLeoJ9gnWDfIKPiXl6d36Egn2ChoSEhHp7g355goaEfoN+g353enN8g4V+e36HgoR+
eIWGeoh5fX6Ig4N6eoKDfIOCg36Gg32IeYKGgod+hH6ChHx9l4SEe4d5fIR3coeCeYaCfH17g4aHh357fnZ+d4R5hIV+e3h+fY58fYSIfod+g4OHe3qCgoV9fXyFe3qTe36Cfnt7hXuDh4OCe3d7hX2CfoN7fIKC
c4OHg4J9g3GGg36JnIOIhYyCioh+eo15doKFe4aCg4d9k4J+hoR9iXt+g4KEfnt7fId7ioSEe4N7fX19fYt9fn57hH2Fh419dYl7eoWFd3yCe4V+g3iNfXx+eH16eXt2hIOSmYKHjn19dYJ9iKKEfoOCe3iFgn19
g4KCfYaJjYx9g4KGg4p8fH2Dg4N5bYJ9fnx6hniCen2KfX6CmYV7g3uLeYV8h4OCg251e4WDfISCeoKHfHyHgoKCeX2DhnaHe4OChIOGe4V6hYJ8fXF+foKEfnt6hnx5foSChXmEhIJ+eYKHenSFfn15iIN6fI2G
g4OFgn58fn2Dg4RwfXiJfHyFiYWEfH59hHt+goJ8gnp9iYOCd4R8goJ+h3d+eIl+iIaCfIKCfIJ9h357goN5eYZ7fpN6fnt8foN+g4KCg4KCeYd6e4WCcXeDj3p1fnx+fXqCg4qCeoJ8jYeDfn6Egn2KbIqDmpB+
fniLhHh7g4KEgnVwgoNueHeDd3t+fXt8eIR8e4J7gn1+fIVteHuEg35seYN+fISDg4h7eYJ+foN7h32Lg3l7g4WHhYl+e4J5gol+foJ9h3eGeYaCfYKChYN+h4eChHuEeoKJg4KDenqCfn6Dfnt3foSJfX57e4SL
g4N9jXuKgoJ+eoKDhYh2hIiLhnmDh3uDeYKCgoV0fYKEg4V3iIaDfYNydXOIhYyEhomHhH2DeHx+h3t1ioN7fnuCg4N7foeCgoSEj4J9iHuGhHmDfYSFinyFhIR9eXh4fnx7g3t9e4N8gnp+hod5g352h3yCgn6C
hIV9hYKIg4WDiX2DhI2Dd4N7hYNrg4V8hneCeXZ+g31+fHmHgn59g4SQeHqCgoyChIZ5fn6GeoV8dX5+fXyFin59eYR5fIaHdXqGhIJ8fn6Gd4J+hIWChYWFgoWGh4R8g3qNfHiFgoOGgnR8d4t+c4J3en16goN9
fYODgoJ8iYSEfoKIfoSGfX2De314fH2CfYSHgoiFgoR1lISEfX5+fX18hYuDfYp6dYN8hoaLkIKCg32EbIWLfH58hIV5hXaHgox+fI56iIN6en13iIaChoOJhHuHhHuCfXuDeYKChnyNhISCfYOEfnuKb4KFdH19
iHmHd3V+jHp6en6Eg359h4jBg36EgnF9fHt3eoKJhYx+fXd+fIN4fnx+hXmJfYJ4fYKChXmCinSCiX6IfXl7gn1+hYOIfHN+g3mChouFiHR4dnt8fX6FgoOJfX6IeYVsiX57g4N+hI+Cg32MhJd+e32FgoN6hXmC
h4iRfX6EfoKHfIl5hIZ7hoODeol9jZN2hYKHfZFsdIp+hX56hIKCfHiEiIKElX2DiHx0iH2De3qFeIR9fYJ+fIKIhYWDen6Gg4iDgoWCfIN2hYR2eYKDeXmCfH2IhIWFiIh8gn6Cho17goN5gnqFfYd+fYODfYR9
fn1+h4WGgnt+g4OEhXt3e32DhXt8gnl4goWCfHp9hHl9jXp+h4N+hIJ9fYd4h4N1en2Ud4Z8fIJ7hn6Dg4OHg4yKfHx2enyMcYiIhIVygn57hIZ5eoKChHyDhX11fn17g3Z+fn19eYR+e3x5eoZ0fIh4fIKGfYh1
fH2FjIN9hYN9hH6Eg4OHenx8fH12fXl+g4N9hnuJhoKLfoSDfIKGhnqCmoSCgoV3hXd+fHt2hYJ6e3x8got8eoR+hn19eoKFd4ORfn6De32JgoN6eXt7koR+foZ+iXx8g4d8dX6PfoOCfoeFhYR9fX6EioJ8inl+
goJ5fnuDgnt2c3t9fYN+hHqEdXqDfYR0aYSChXV8fnx+gnmDfYaGfoaFkH59fYKDfoWEknt9iHuEhIN4h35+fYKEfYJ+fHt5foiEhnWGfIl2eXyEhH59hYKCeoaFfXuEh4J+fn2Ce3d8fYiEhH5+e4J9hn6JfXuG
fn16goaJiX6Hg4l+fXp8iId8foN8fnd+h3t+iX6DfH18g4KOhIKEeH2Jgn59kIJ5gnqHhneCfISDiIKEfoKFg3yDeoiGhIKLfYWGgoZ8en2DfXmFfoOCfIN9hoV+fGl+foJ5c3yDhYV9h319gn1+nXiCen6JfX58
fJCDfYSKfHmChYqJgpF9h36EfIJ9gn1yfX6Gc3l6h3mCfoVydoN5hn6Dgn2HiIqDhYJ9eH2GeoiLfH14fouCfm97eHt5hX2Ce4aClHp2gnyFjHiEfn57foeJhIR7jH1+e4OPjHqDgox+e4mCe4d9g4V8hXt9hoKK
fXl1bYR+foSCi3p6fYuEd3J8g4SDhH13hnuFeX6CgoiCg4N+eXx9goN9i4KCl4R9fHOJgoN4hoN6i4KCg3qCfYeUhX6HeI2DkYR+goZ6hYeFen56g3NzhHyUhIWFgpiEiISLe4SCfYJ9goSKgnx6jIN+iGR6fYKE
fX6Cg35+dYSCfYKEfYd+hYuDfoeIe3uFeIN7h5J4fImCe46ChX6RfH5+e3uChImNhn5+g4OJfoSJhHmDfnR7fnp8fH6EfnuDfIOCfV57hJt8fn59fH6DhoKLhISSfX19fnuDd4aGfoJ8fX2IdXOLg4KEfH1+fYaC
foWDiHp7gnd7fIWPh36Fh3iFfoKKin6EgnqIk3GFfXh3h35+fnx9hH14e3t6fYuCioaGe3mEkoN9fnuCfniLhYOFgnKJfHuOg359fn2CcIR5g413g4l+goN9hnqCjIaChnuEdoSChnl+h4d9fISIfYN9iX53hH6H
foZ8god+goZ+fop3gn6Cgn2EeIR9d4N4goiCi3t7hHp5hIJ+gnmKfX58hIJ3gnuCjHmEh4OHg3d+g3yUd3qCen51g3uHh316fn2Cgn58foOCiIOEhHx+int+eXuCen53hoV9h4SGfYZ+fYJ9hHd6gn1+gm2DgoKC
gn6CfYx4h36KfX2Cg4V9fId8g4KKfoKChoaCg3p+doyDgoKDeHeFiYJ6hoN9goV9hHp5e4Z3g4iChoN+foWOfYKDfoZ6fH5+foKMg3x8foJ+hX6CfYKGg3t9iYiIeYx7gn1+fn6KfIKChIN+gop8gnp+eXiNhpGG
eH2Dg36Dgn59g36Ng4WFhYZ7fnWJdoJ1e4J2e4V9fnyDjX19fn55hn59iIJ8hIKEiJR+hYt8g3qChIx9doOGeXiCgn6FfYJ6hX2GYX1tfIKCfHZ+fXeFfX59eoZ7gnqIjIWEfnOEio2CfYOFg4aDeId8bX2DgoN7
foh+foJ+gpeCfoKIgnyEhIV+en6EiHqHi4WPe316fn1zfIR8fX16en6Gg4t+g316goSCgoN5hYOEiH18e3aOfn6GhoJ6eYSFfYKHfoKJfX13h4V9e4d9eX18fX2FfoZ+g3OEhX5+fn6CjIZ9g4Z4fYV7hoOEdoeE
gn6CenmEgn6Kh4J8ent6i4V9hYR4foZ3en58eoJ4g4Z+goJyg4h8iIJ6fImCg4R+g4iDfIOCfIOIgoWHhX59hoKEhnp+foOFeoWCeIKEfn2DgnuChH6Ng358d4KChHeGfnqCe4OEgoJ3foaPen1+h3l1fn59fop+
gn2ChoKIhn6Fg3yQfoOJgnKIfH57hYZ9fIR7goSIfYSCiIR+goN9h4OJfIN6fXp+hIN+gnd+e4WEfYOHhHt+hXqChoeRfXd+hIR3hoN1eoiDiHqCfISChYaFh4OCiX57enuNgoJ8d359iYeMe36IfX2Eg4Z+g4d8
eYJ1goOCfYN9g357g4aKg3OGfYOKgn2IgoV7fYOFgn5zenyChIJ+enuFdHqPg3d9g3qHdoN7fXqEfHl+goh3h3uFfIOFjYV3dYaKg4WXfn5+hX2GhYd2dIiDe3yJgneLe4qIfYN8fnuDg3qDe354gn2Eg4SKhHZ+
e3l6eoJ7eXl4goV5iHyFfXyCfoR+h32DhYN+eXeDfH56hXt8fnOVfod+fIZ7fIJ4g4N2goZ+fn2GeXuChX2Cgnp+i4J3fXl8eoR8h3yJg4J3fnyGg4OIgnmGnXaCfX6YfoaDgoZzfox0enx9hIODh3l+fIOCd4Z5
eXx8g36Qg3t4g317enx5doOCfXx3hoN9foJ7fIN8fnlpfoV+dYV+hH2Ghnx5hH51g4l7fod9hnt+fIKFfXdyfoNzhIWEd3qThXCFe3qCfoKCeYh9goWPkYJ6hIZ8hnaDfoJygn6EeYaIl4eEfYiCg4KGg4ZzeH1+
hHyCeoKIhYR+fniEhIV9h4R9fnCMg36DfXt2fYKFd3OEeYJ0gn2EfXuCfX6EfHx7e42Fi3h9fHmKgoJ4g3eDg4R+goaCgoR3h3V+gneChISEeISJfn57fIp9fIl+d4SEd4N8bFx+g4eDe4N9hY95fH52d4J7eoJ9
goN3hYOCgoKEfIJ5fX2PfXuDg4eCfHt6hX19hn2Eg4h4dn59fH19eHuIhYWHgn6gfoOEg3yGd319g4SGhnx7hIKEg36KfHyUfYSGfXyDgo96goR4en58e4qCg4ODfn6Ddnx7fYKViIKDg35+h32FfoR9fn55fIKG
bIJ6fYKMfXmCfoSJhoKOeomCen2Gg4OCgoN3eoZ8h4R+cXqCg3p9hId6dIWNen1+hYR7hHyGe4h9goOEe3mCfn5zg4KJfXqCfnx8g32DhoN7gnyMjoh7e4d8e46HfYZ6eX6ChoOCfYKEhoJ6e4d9hn6EeH6CeH6C
hYN8hHt8dYN9g4KCdImDfYN+hYN9h36Eg32FeXqEi4R8en58hYJ9gnx9g4KCd4yTkH5+gnyEgn2Dfnp7fISChIJ+e4N9hnmPgn6EhXuEgoWGfIWFhIOChHx4jYJ9foWCg35+fYONg36NfoSDeoN5goKDh4mKen2F
goJ4cnSGoHyCe4WDe32Ec4OCg36GhH2EfYOChIKDfn6DkXF7i4KEfod9e35+hIJ+eoSCe35+foSChn6jjYKCfX6DfX2KgoaQhIaDg3uGe4N+fH6Dh4N+h5d2fniDdX59hHx9i32egod+dXx+foODg3t2fXyEcn6E
hYSDfYKDhHt5cnd8c4J5goJ7hIKTfoeGfnxye4d+fIt8hpl8fnx7fYisd36Gin1dhX52joaKeYR8goOEhnt8hIWCiYyEhIWDfnuCfot5g3t5eIKDfnuDgnyDeX6DfoJ2k3x6gop4g3aCgnyFhX2Ggol5fnuCh4iC
d4KDfId5g4KDg4J+hH18hImDiH2IdIODgomLfnyJfoSJfoKDfHN7fniChX59iYd4fYKEfXmIe4h+j4l+hXt6hnuOhnuHgn2Gg4KXgoN+hH59bH6Cfn6CfYmEfYN9fYd9goN6fYJ+kISDgoSJiYZ8fYmCfoN9fneD
fYWEg4R6iYJ9e4WFg4SCe4N5g32EkoOKfX1+fpJ9foWQfnmJiIOFhYV9hXyChYp7g4V3goyIfX2Dh3SGgnt+eX2CfoOCeoh7g4eGgoZ1g4SMfHiEeIeChoSFhn6CfnmCe36FfH5+hIKJhX5+goV+hISIe3p5d318
g35+iIN+hn2HeIJ+k3t6dIJ5foh9eYKEfoJ+foNveoKCkIZ+gn6VjX5vfYN+fW+De3WEeXl8goeJeoV8h4J9Z35yhYd7fHx2g319eXlufnqDe3yDfYKEfXyGfH2Ih4R+e4x9hXqIfot+kIx9foiGeHSCg36LfJCQ
hHx3iYR5goOFfIZ4hHx9c4N5eHx+gneFjXt9goWEg4l+fISChXmEj3h+i4OOfnt8fnpyg3qPhH58gn1+hn56h4aCfneIent3g4SDhXqChXqFfX6CfIaFfoWCjH6Cen6FfoSDg4J6hHyCfX2Je36Ee2+CiYKDg3F5
fXqCiX6DfYKCfIZ9gnuEg4R9gmp7foR7e3t7i4R4hoh+g36Chn56g4J+gnuOe3yNfYJ6e3yEenx8cXyKeoJ2hYiCfoN8hIR9g3h7fYR7fXt5goN1h3uFgoefdXmKhIN0foN5gnV7iYWGgnp+i315h3aDfIWCfod7
enx9hXGEfoV9fIN8g319goWDfn58enaDfHl+gnd7ioR9g4J2g3lrfn2DhIN0g4J8fXl5fn6CfX5yfn6Eg4V2e4lqfIKDhXyIdH6DhX18g4d9goiKgoeJhIV8fH59fXt+fI11g3t6g4eJfXuGh3x7fox4e4Jugnh8
g4aEhXaHfoJyhHx+goKCiouDmYN7hX2ChIR7ent8fIKDfaGDfniCd4J9kIKTg4iEfX6Ce4KNe355e3eFgoyChYh4fn58d4eHfHyFg353fnN2gnx9gn1+e36GfW93foOEhX2Ig356kYJ7goR2foWGcYV6fIKCcmyJ
eHmCfnp+eoJ9fnuChIJ1goR9gnWDen52fX59hIN7goN8goN8d4R8eYZ8hX58i4N8goN6eIN9eoN+g3x+fn2HeHOKfod+fIV8jYaJgoV9inpwe358enl+foJ7hXl9hIKEkYJ9e5d+hHt8goKPg4J7iYV3eXp9h352
hoR6iIKCiYOCfoR9fn17fn6CgoN+dn2IfIN7goKDe3x+hIODeX57iHyChIN9fH6DgoeGgnl+enyEhoR7fXx+g3iMiHt+g32KfHt0kIqCfnyEin59e4J9bX2DfIaGfoiIhIJ4d31+fIZ+foh7fYSKfYl9foKChYKI
goKFi4N2eX19hYt9goN9g359eYV6hHyIfYRre317hol8goOCi3x+jImCe4J2hoyChXhshn19dXx8fn58c4SHh4aLdYWJlH54goeIhYN9fnWChH6EeYmDfoV1jIN6hHx2d3mEgomIiXx9iHl+fYN7fYd7g4qEgn2n
goJ+fHV9gnF1gnt9g3x5h5Z8foJ4eIN+bIaDg36FgnqKe4t6g4V7hoN+iIqDeYdfhIJ8fmWCfnqEgn55hImGfIJ+g3p9e4KEgoSDin5+foKCg4J9jn59g4N8fn14fnyGfXN1hHyCeH2Dhnx7gnx9g356gn6ChXyI
g3x9fn59foR4fYV+foSJg2yDfIqIfoZ7fH2ChH5tfH54g4N8eWOFgoeEfX5+foJ+foJ9foZ+iHeJfoR+hXt7fYJ2foJ5fYmGhYJ8i3mDfXiMg4p+cHp6goWGfXyCfnh4hH2Eg4N4goZ7hIJ+eX14fYSDgoR8gn6C
e4SDjX15hYaFeoiKgnyHgoiDgoV9gn2DhnuCfn1yfIZ6gn2FhH59fn2Cg36FhYJ+gnyHg3uEfod7dIR9g35+hnd8hoZ5hoZ+c4KIh4WDhH6GfYSEfoN4e3iEd36Ee4KGhn59fIaEfHyPdn5+fX53e3yJdYOHh4d+
g4V4fneDhZ5+foJ+iYRwfHODe3uGfYOEiJqCd3yFhnt8fHt+hoxvgn6FdoJ+gomCfn56g3J9eIJxenuJgn56hXd+iHx8e4KGhHqEfnyDgoN4g3yEg4OJhXh9goeDgnp9eYqJfYJ5goSCfYJ+fYKCg3uGfX6CgomE
g4WFfn17g3yChoZ7dX6HfYeFfomIfop5inqChYR7goKLfoWCe3yFfIJ8iY19fYJ3iXuDfoKHgn1+fYR8enaKlYOEfHl7hXmFfXF9d4J3gn54foR2iYN8eX6IfYyGfX6HhoNyhIN9knyDeYJ+hH51goJ8eIWEinmF
goOEinuEg32Dc4R7goR4hISCd32De4KJen6Men1+gol6i4SJgoaCjISEfoN4fHODfnx5c4KHfoiKhISMg31+fIR+eXSGhIKDe4J6iYSCfYZ8g4R4foKCgnl9iHx9hINuhIZ1goSFg4KCgnl7fX2DfIyKhYKEgod7
goN9goSEd3iCfoJ6hY5+hYKFhX19eIN7hHp3e31+goOEj3yDhIeFdnyDeYZ7iH57foRzfoOCiHR8e4hyfHt+gn6Ng4SCenx6g4KCfX16iHibfn2DeYV2hYOGgnx8foN5fXqCc4J8gnx7iX56eYV3g4KYfXyKhIJ+
eYKEd4KHjoN+ioKChoJ+i36EfHp9e36IfoWCfHmEe4N9hIKDjIOCfHmGfHx4fIOCeoWCfIJ4hnyCfoZ9fYN+d3x6iX2Hg36DfoWFfYZ+dH2DjoJ8hoV+fHyDfYR+g3x9hXt5iYd+hH6HiX6EfIN6g4N+hXyCeneG
hISFfoaDfX18hI9+eX56jH2PfX6JfXyChHmOfoJ9fYWCe4aLiIiFinqFgoJ9goJ+hYV7foKGfIR9fX2HfIOEfYV9eoN+hHmGgn2Hhod8g4KHfoN8g36Cg4J0eoWEfHqEfIZ8hX6IhISOh3x9hYKLeWuCfYJ6iHd8
fIJjhH59h4SIi4KNgoSDgn6Kfp6Fi4N4fX2GfoODiH2DhoR4fnx8goWFdIJ6hISDe3aDkY2CfYN+jIp3hX58fWV4hnmJe3SChXZwhXh+gnqDi318goR6fnp9foN1sY5+goKCe3l+goh+foN8fH2ChYR8d3p+foV2
goKPfoOIfn6Eh4l2fYKCd4KJhX6ehXqLcnx8d4J+ioJ7goR9g3d7doR9hGh7j31yhYh9fo97fHp3hISXhnt5fIN+hHt8dn57hnuOhHuDg4KEg4KChH5+gnmCiYKGhH12h4eDgn2Eh356iIl8iIKCe32Dg3h9in2D
goR+dXt6fH6GkYaEgoJ9hIZ3fn2CiHqFen6GhYlxiHeFhH57d36EfIx7doR7foN6goKJiH2Fgol+dIKGhH5+goZ+fnx9fIR8g3hzfnmChIV+g32Jfol6fYmDfXV+e4ODfoSMfH2Cfnt7cYR7gnx6h3p+hX1+e3x7
fYKIhIODeoR7hIZ8enxyg354en2Dgn6Le4KFioiQgpCEeomDfYJ8hn51fGx1eoKIg4KIfpF6c3h8fYSGeIOIhH6Hfn2Qin6Eg4R9d4OHgnt+g4SDh4JvhIOCd3t8eX6Dgnx6eIWDiYJ6d3qIfIp9eYOFhoKEj3tj
h4KFdXlve4R2gnmDhYN4fox9jYx9gnZ9jX5+fIh9l3t7e36EhH6DhoKCfoR+goKEeoJ9eYWEfoN5h4KCfIyIeX56jHmEcHyDlIN5hHt+iIOIk4KHfXyFgn2GaYV9eYKGe4N+foJ6gnaDeX56fHiDhoR9g4J+hH58
fYZ9g3CFioR6e4R6fX54e4J+hIKCfIOCgoh+dH6CfXZ9foOEfoZseHyFenmWg4R+fn17goJ7foWDgm19en59gn56foSCd3x+fId+j4SCfH14fISCfXt6joJ7gomCin6DdIZ+foKEhoN+hIKJh4Z5en6Dh36DfoN+
g5WDeYV9fH1+goh+goKDfn2CfXh9fod+hXuJb357fnZ+iIZ8fXx8eHyDh4KDfnuCeXx9bIVjg3J9foSEfn16hYV+hISDen58dYSCe3x+g36MfnSDhIZ8gntwfoJ8foN7goaGhX2HiHZ6gn59fnh8hHt3joqCg4SI
hYWHe3qCg4WDaoN+i354hIJ8gn5+gn6EfH6EgoKGh3l3hYZ3fZKCepCHhIJ9hHx+g46Cg4N9hX2EhH6CeoR6hIKShHt8dn2ChJuIfIWFeIN7fX56fISEcoJ+fIOCeZB5fnx+knh7gn17d4KCen6Cgn55hoKEiXp7
g4J8hHx7iHSCgoSDhYWCmYKCg2eEfIWDfo56e35+iH19h4J+iHt6fnx+eYmChHt9hHOHfH2HhYOCe3yKfn59eoJ8jIh7jIV+fYOCfHiFiYKNfYOCgnh+goKEfoKCfYZ+gn2CeoKEhYR+Ynl9h3yIeIJ9foSEg2V+
fH2OfYWEgoN8iH6GfXt8hH19e356foKCfYKFg4d8jnx+cnqEg357iYJ8foKEhIJ6goSEcXqDhYJ7hX6CiYx+iXyMfoKGe3d8goh+kH6FhHuEhIR8goKCfoOCiYJ7cnt5g3x8fH6Fgnh7g31+fnp9e359eXmHg4SD
d317fISEeYN+hX19bHt7fYR8fnh+e4Z9g4KCdXaEfn6Dg3mEgoV8i5B+hn2DgoOEd351fXyMg4Oadn56hIJ+hX2Cj4R+en5+g3WChYJ+goODd5WChIyCfYN+kXGGiXp+gpGCfn57dJCChIN+fneCfnl7fnuOfn6E
foJ+hoN4hIZ7eYSCiI6Dg3d+hH5+fYiChXqId3yEiIRogn12dn2DiIN9goN9h4J9foJ9eX2IgnSDfYJ+fXx5hI2CeoePfn59hXyQfXyFgo1ykX2Ifnp9eId+d4OIgoSCfYKPe36Ri3t3hH6DeIOHe32GfnSDfnmF
fZKCdHx5fnyDcoaDeoeEg4OCfoV9inyCiXh1g3iCh5iGhYN9foN+iXd+g4R+foN+foV7hXl7hIh+hXt2k4N8e4hzfIN6fX6FfoKFhIJ5goeDfIR7hnuEfYKKe4SIgnuCjHt5e4J9fIeEfYKEhoaCfYSChoV9fn17
fXp+hHyCg36CeoWHhIKIfIOHjYJ7hnaGfoV7hH58fHZ+foZ9goSHhXmDdnuHfoV0fn19iXx3hpJ8g4SDiX11hX6Cgm9+e3R8fH6Gfn2FfniLeYN9fHyCg4J6gnSEh35vhIOChIKKhH57fXx7eoaCfH57eoWFioKD
fHt8dYiDh4aDfoSEhomEiIKEhIR6fol9g4V0hXJ3foOEjYqDeYZ1dn6DfHiGg4KFfYN9goODhHyChod+gn6FiIN6hIOJiIeRe352fnyCfIWCh4SCfoR1gnp5fnmDgnt9eISFfISEfHiCfYZ+ioOEfnmEh4x6iXh5
jH57hYh7d312cYSFe3qCeoSEd4V+fYOCh3yUhHh9j4h7hHuDgnt1g258hHx8enyJhIl3gnOEh3x4hoKChIN+foR9goSGfnyGg4N9jYd8iHiGg4SDiIOEhXaEeHaDhnmMgnmIgn6HhXt0goKFfnh5gniOgn19hXyJ
e4SCl4R8fXV7fo1fe4OEhXl6enh8g3x8gnp9goR3gnd7hHGGh32Ci4J8i4Jre3iMiH55eXx9eoJ8hH17eoJ9g3WDg36ChIKCp3t9hHx9foOCgnqEdYSJgoV6g4KVfoJ7gnV7fImEiYJ+g4aCfouCfIqJhISCfH56
fX2CgoKCfoN+e32Cen2JfX6ChXh8foZ+hn55hoKFg3h7fIiMcoWCjn6GfH17iJN+gnt8fnqDfYOGfYWHhX6CfH11hYKChH57hoR2iYp+foWCgn6EfIJ+gpF8g4WIfH5+fX19goJ7h3p+j4KLfoJ8fY59hH6Di3mG
goJ+fYd8e3x9fn6CdoaEfYKFhXuCeoN5hIKEjX6FgoJ5eoJ7gnx8iYp5hXqGdnd9fpGJeoN+hIKHh32IcYaCgoSHeHh7iYaGg4l5goh8fISCfnt9e3qDfoR6goJ6g4h9cH5zfHeDdX6CfYqDgoZ9gn57iZuJg4J9
hH5+fHt9fYKEiouDfIJ9gnt5hXqDj31+g4R6g318gn54fIODhYqHgoN9fHuFgoaFgoWHg4N5goJ9g4WHfHt+iIN9fIiPeH18fn6Ee4aCeHx9goJ+e4RufX57eXuFe4uDfISCgoR7goJ7foaDeI2DfIJ9foqEfYWD
fnuCg3l5hIJ8fIN4fn6CenqEgnyCi4R8foSEfXl7g4eDgoV6h154fnuFe4J6in6ChYR8fIp9gn19g4R0g4KGiHqEh3mCfnyEfHuChZWFfXx8en6CfYN8hIJ+e35+fX19enlweYZ+g4uCe5GChH2DgpWDdIx+fH6G
g4mOfoKCfXV8e32FfX6KinyNeH6DfY99fHuGhISCfYR9e3J8fXx9eIKDhnp6foSEgop4hod3hHZ+en5zfIZ9foJ5g4R7gnSFd4Z8g4d7fYuafHh+goZ9hIKCfYKCfn2HeoKJfoJ9fYyFfX19joKEeoR7dIOJfZB8
hYJ9fHyLfYSLeHx4gn2DgoN9fIR3eoWEhXyGcHqFgpJ+fIOMfomZh4Z+g4l9hIZ9hH6Chn58fYR4eX1yfnp6foJ8fIh5g4J+g4KFhYWDeot+e3R6eXx+hYKDg4aEdnyEe3qShYeGi4J+doR3hX2GgnuChoJ8fHqI
fn6Lg4WQeHp8fnyEfoR2hX2FfYKDfoNzhIWEdoN5eYeCcn2HgnyDhYd5fnSFfIl5hoRofoiQe4ODfn57fH6HkJCDfnyDg4KCfoWQfXyFfHx9knx+dIaChn6JiISMerR9goOHeoJ8gn6FfoWCfYN7g36IgnaFfoKE
a42DeIOHe4OEeoKGgnyEfXuHcnuEd4V9lIR7hHx8bH2CgoN9g4Z4hoKGg4J4fIJ5i3t+fX2DgoKDfoN9eoV9gnyLh32FhYOCfod7dYJ9fH58fIKDhIOFfoKFenx3hH2Rfol9foyDg5GFfod+gnh3foKCgoWFfYd+
fX56g4d5e4d+hH2MfYJ9iIN6fn5+hn6HfXt6fX6Ge4WGeY9+goSMh3N4i3iEfnt4go2Ugnh+fXV+hYeCe4WEhX1+gnt1fH6CjHx2g359goKCe3WChoJ7gn54hYOCg4R+fYJ+h4mMfIiCen17inaCdH6Lh357hISG
eHp+fX6Dfn6Dg42OhX56hoh+gnqFg4J8fYd9fH2Ffn1+hZmGg4J9h356g4d2fX1+e31xdn6DgoJ+fISCfn5zhHmCdoqHe4J+g359e3hyfYKDfIeLfYN+hYJ+gn59iIZ+hXx+fo6MeYJ+fIZ+hIOJgnyChH2Ee357
e4aHepCHgpx+foJ9gnp+e3x+fnJ+foSQgn1+eYJ+hIeCfXiPe4J7g41+foWCfYd+fnqFfYh9goZ+fH6DhXyDiJN7e3t2g3uCg4R6g4WGfot4hXyIgoKEgo55hIN4lpCFi4KFfX59hnmNe4NyjYaDhYORhYJ2hX58
g4J9hHuDe4d9fXuFfYSEioWJen55hXyIiIh6hqaCdXSJgnqFgox+eXGDiYh8fod3fn6Dh4KHmXx3g4V8d3uCg4d8iIR+eX59eoKHgmiDfHqDfWuKhHt5hYKChHiGd4KFh31+gn5+fIN+hIJxfYKIen1+g4SGeoqH
fISCe4WChn6Ih4h5go2EfH2Ce3yDfoJ7goKCdnt6g3dXfIV5gnyCeZd7e4N+fYaFhYKEhXt9dnuEfod+fn58g12DeoOCeX17iH50hX6CjIKGiHuFfYmHhoJvfoR+gn5+fnuGgoR+g4R9goKCfIV7iIN6hIKCfH6F
fX6GhGd9goOFfX2IjnuHg4V+iIN9fIOKfot9g4Z6hIOHgnaFfH1zhnyChH1+goOGg4KIeYKCdHqHh36Cg4V5fIOZfnt6fHt9hnyDfHmFhHeMfnt3iH6IfpF+hHR+fXiDeoJ8hnp8goWCfIJ+hHx+hXt0h4KCi3l+
hH6DfnuIfoN7fnp9goN8hIR3goJ9fYOHenyGhHeHfnyDh4V7iHiEfYeCgoSHhYWXfH2HlH1+gnd+h36Vdo2EhXaHdIJ+hoR+hHd+fHx8hJV7hX19hIKDfn6JiYOGeYOEhoWFfn12hYN+goWCi4KKe359fXd+goOC
eHp9gniGhYN5g36ChYR+e3yCfIp9in2CgoN9iH6OgoiEgm2EgoKChoOFfYZ6fIKDfX6Cg3x5e36CeoKEg3qEfoJ+hX6CfnWDg3yCfn6Ci32ChXyLdIJxfnh5bouIfYWChoR6g4WKhYV8fHuJdoN+inqCkoaHg3qF
iYZ7fXx+hHxxfIJ+fn2Ch4d+cIKDhXqIfoSCfn5+gn2DhIaGe3x8d3WIgn5+goOJfneCfXqFhX18hIN7fn57e3Z8h4R4gnx1eIN9hX6Gh4uEdYN7hYKHgnp7gnaEfn55fHuFfouDfnd5eqWKiIJ+eIKEhnqHhn57
dYR9iH5+fYVudn14fHWFfXyEgn6HfX1+h3x9gop9h3mCdXaFgop9hXqHg359fIKEhX6LfoZ1iIOCh4SFeYOGdH2GhYJ8foJ8gnd3hH6IiYN5hIV+gnCDiHmDgn11eH6EfX57eYJ4iYV+g3iCgoWDg3iDfnuFdoOC
hH57gnx8goJ1foeFg4WCfIqJhHmEh4iEfH2IiIeDinl8hYJ6fYOIg3t+dYeHhYh7hIeCfniEg4WCg4KIiIV0fn5+gn2CjYKPg4WCgot9en6Hi4d+g4R+en1+foKDhoR6e3mCgoSGi4J+hIJ+e32GfoN7e3d6eHqG
eoOQgoKDiISEdX2CeoKLg36Ig3R7i32CfoJ9ioOEfYSHen2DgoONlJh4fIKEfHyWd3d+hox2eYR6hIOHgoN8hHuCfYKEfoV3hH6DhoJ8hHx+en18jIODfXd8fnqHfH2EgoJ+hHJ+hIWEgoN5gnuCfIKDhIN8g4J2
foKLhXl+bH2QfoWLgnt8fnZ7eoOFhIN8fnx4fnqId3x7g4R9h3qHfoR2foN7hYKEfId+goOMiHSChoN5hHd8hYV8h3uCfoR2fH6Dg4iFfYV7gpaDhox8gn18fH5+foWEgox7fHSMhX2CfHOEg3qGe4SChHZ8gnCH
fHiJhH1+hYV5doJ8ioWDgoN7fH2Gg36DfHZ0gn2Dh4SFdYWDe3mDcnt3fH19d4Z9gn18e4WChHN8eZGCeX2Dgn6GiIJ8goN+jXmGiHmEh4STg3uIgnqHgoJ7fId8i4SFfIl9iYt3foaDdnyQhYJ+hHyFeXeCg4J+
doSCgoKCeoKCiImMe4R7fIaCfpx8h4iKgoKId4J7inx+foKIdX56jX6DhHuCen18fIKEgn5+d3OKfYN9g5SDgoqEgouGhnuFfIJ+fX5+fYKHhIODhX5+fmh9c2x+hnx7fn5+iXh+cX58hH2Ehn56hHmDhH16hoyK
d42GdIt9g4WEg319gnt8fnZ+h4WFfYqLgpCEh42FgnOCgot8gnWEhIN9goeIgoR8ioZ6goKHe3h0foKDfIN4hYJ9fnt3eoqUhnx+eYqCiXaCiH58hJCLfIOHeoZ7jIKIen2IgnN8fn59fnh9fnSGhoZ8hoZ0e3mV
fIKGi4SChoiDioKGfX2Tgoh5foVtfYONgnyDeISCg36HfX6Ffod0hISCgn19e4KEg4KCgoWFh458hoOJeXN8h4qCe4J+gn2Djn19h3eJjIJ9iYSChIODfnqEhn6DfH6EhIR8g4SCenWDfYSCgoV+gnuCg3yJeXl8
eX2CfnODfIJtfoR8fIR7fYKCdn19fGx9hHV8foJ8hX56g359i4KGg4KCgoN6foJ7hIaDeIdzgnyDhoJ9fXh2iX2Dfnd+foR5fnh4fHyFfWp8fHmChIp+e3yCfoKMfnWEfXeac3qChIeHfYaHfYKMfn6GgoV9fXKC
g4N8gn6GhX57h36DhIKGg4aDdn6DhYKCfXl7fYNziXl5fn56fnt+eYV+c4t+i4eCfot4fISDd5iLiX6Cjn2Dg4WDfX6Jfn2GhHd0hXqEg3p6hH59h4KIgoOPhnqGiXaCfYKFh3GFfIR6hX6Gfop6g4KKgoSCiXqD
hYaFgoN3hoWEfn19enp3hIiCg3uChYOEgoKEeIKEiXmGgoqHg4SDgnp+bIh8hH6DfnyChX6EfH55g4KHg4V8goN6g358hIN+iIZ8doV+e4R+g4aIhYaCg4l8eYWGiIOKfoOKdoh9gpKFfXx9fn5+dXt9ioiIfH2H
coOCbX17eniJaHqJg4qEfoWDhHuKg4iEe3qEiH6Dfn2Jg3t7eHyDeYOJfYp+fIJ6fnl+g5CDd4SDent8g4R+goaDe4h+eoKLgoaHiX15eoSDfXuIgn6CdX5ug3uCcXp7hYJ9gnt4fIWDfoN7hnyEdn6EhYZ4gn56
fH6Dho58ZoJ8g4d+enyPfX59fouDg358g4aDeoODhYN+e4h7goSJd4N6e315gn2DhHd+g36FfX16foKCg4OEfoWFg3yChIJ6gnx+e36MhYJ+fn6DfoR8hn6HfneDhIR+hHaEhISCh4SDg3l9goOCfn6EfH52eH1+
enmHgneCe4WDkXiEhIOEdYOCgoKDg3x4iYh3fYeFfYqEg4R5g3pthYd7fIKCg3x9e3h9hYZ7eIN6jYN+gn2KfIeHfoN4gnuEhHh+hHyIg4eGeoKDgoJ+doaFg32DhYJ9i4l7eIODhHl9goJ6foKCgoaTg36Jg4d8
h3qEfoSEh358fn6FkYN8g3uHh353hYR8gnuCgnGEhHt8fHl8enyFhn6DfIKDh4V9fYKChnmKhoR6eIRxe3yFiHuCgnyCfIuLhoR8e3yDhnZ+e4R5iI59inp2fn58hXZ4cXuJiYOJfYV6jn6EgoOEdnx9enqEeYSF
enyDg3Z3e357fHN9gn54kHyCh36EfoOFhIN5hH54iYR5d3qGg3x+h4KDhoODeXqHfYJ9eIR9foOXd3yEhH59hH6CfoeDh3t+goJ5gnx5eX2EfoKDhoJ9hIWFfoSDfYZ9goKChHx8eI6EkXyCgol9iIR9h4ZvfoJ9
fIKGfIN+iX2OeYV+fZKOfnp8fnhzfH5+iIaKgoSRfX5+dnx6eoKFfo6DeYeDg4WKeXt9gnt+hn58hoKMd4R9fnl+fnqFhISDhXx6hHx+jnuFe3t7h4KIfo1zhXyDfH6DeYR8fIN+b4KFfX15jnuCgoZ6in19eISF
fXqEg3t6h4KEgn50e3OChXmCfoKJh4WCe4J6hH2Efnt7goZ+goaFaJCDe356jn1+fId+j359hYSCi36CfoN5fHp9foJ8foaGloKGgnyCg416hG54e36Hh3WCfX6DhYKQiId9fIJ+e4N9fYmFgoKEg3t9hYVxfnaP
g3iCe4N1dYV5c32FfouEhYOCen58g36FhIKDeX6OgoKEhHp3fH1+gn6EfX2DfneGhIN5hoR4fHh+fXuDfYJ3hHCCfXt3g4V8g355g32ChIOCfH2KfYeJgn19hH6ChH2EfYKLeXx5hYJ6foJze3l7h4eLgn58fYOD
fXh+hoV7i4KEfoh9d4WJfXx9foN+goODg3uCi3x5eoJ6foh9g4OEfoOCiIR9rXh9en2JfHp7fYt9g4R+c4Z7hYaDhYyDgoSFg4KEg32FfniLgnmEiH18hJJ+g4SRhIR+hYiLlHeCeXh7g3p9g418eYJ8foaHfH1+
h3Z+dX6EjnKDfHx8fX16iIOEmX6FdXx9iYSKen56fXSHi3aDd4qCe4V+hX2Dg4OCfXl7dn6EgnqFd4J9e4N7fHqEhXd+foJ+d36LfIZ7hHaDfYOFfXl3fXOGfX1+foNyhIJ+fXuHmIKJeX2IfHyFhnyMg3N1ioWC
lIR7gnx3eWx5eYd8enyEfn6Dg36DgnuCg3qDeId+fIiEhIN9h5V8gniDhIKDgoKGfX6Gfnx2gn59iYN+fn56hIJ2fHaEhnyDg4KKh3J9j4OGg4V8eIR9goN6iIeCgoeEfn6De5J7eX2HfHaEh359eoN7fHOKfoeC
foaDhYqLfnVxhXx9hI2JfHyDhHeFeoWDhoKCgnuGe35+hnx0h4aJfoOCfYmhfn59dYuCfIaHhHyDfn6DfX56fISDfYOFhYh5fn5+fnp7g3eIiX6Cd4qCioJxg4WEfIOGboJ+hXOKfoaIgox+iXuCfYOIhH59hIJ7
i4J3gn15c4aCiH6Ne3qKioKEiX5+g4KIiIN8hIhyioKIgoODeXqUhHyEd36FgoN6fnx7fX19gn53fnyKeYqHdoWMgnR+dYuEjIeJen2Dgnl3fX17foKGhHeCh3x5hYmChol3eneHhHyCfX6Cgn6Fe3mFiHuCfH2C
gol7gnx6g3yDhYJ8hHeDfXaDiXyHgoN6g3x9iHyFe4OUgoKHfnl9goh8g3yCioN9homEfoOHhYR+fImFfoh0d32CfIOGioeFfn6Fe4SCen5+hXx+e3yPjHx8h4mDhXSCeXt9fYWEgoR9goKFhIp8fXh3hYN+goJx
hHp+h35+h4mCeX1+g4OFjYl9hHeGgnd+gn52hHt2b3J+gpl6gnV+gop7gn58gnyDfHh5fnl9hX54fYR6hH1+hYmHhn59fX6GgoSMenh5fYN9fn6EjYN0dnt9hYWDa316fIKCi4N8hnl4gneFg3t7go56hX6Ifnx9
fId9e355goqMhnuCeoN+hnl6goeEe4OCfn16hIqJg4KEeX2Gfn6JfpGDfIV8gn6Fg4eDgol6fIJyfnqLhn6CcYJ+foJ8e4V9fn6HfHeRdXp6fISCi3Z9j3iCd3iEfnyDd4OEfISGhnqChIKCeIOFeYKIg4KXhn6G
e4ODjnx6hX2FgmyDfnp6e3yKeXR+e4SLhX2Dfo18ent4fWt6g36ChISPhH59kIJ1foaGhHyFfnN3en2CfoKCeoKCfH19hIN8hH6Dg4J+fX6Ggn2FfYKHiXmDfX2KfXyEjYODfo+FfXx8hnKMfIV5lXV9g4SDkIaG
dHx+hph1fXuEfXp3fYt+goeGh3uDiIOIhH2FfXd1eoN+fHKEfIKFg4SDfIWDiIV+iXKJjXWFfX5+doSEfn16hoKCfn16kX2Fen18gnuCfX6CjYZ7g4WCdoR8gn6Jg4WIfYODgn6Ce3Z6eHyChoh5hH6Fh4N9foKM
h4iLg3V+e3iCgnmDfoKCh4V+g3WCfY6Cfn2Dg355fH6CgoJ9fH6DioSEfoJ1fXmHhn17goOGiHx+iHt+g3mDgnp7hX2FfYR9fH58eXl8kpuDkoOEeH2PhYl8enuHe4N8fISCioR9foaIfoR9goKFhX1+gnh6cn5+
fYSJcHN6jH55iISFfoN9gn5xiYODfXKDhXJ+hHmCe4ONfXp7foV8hXZ1hnyDhGqCg4Z1fI94aoOIiX2HfnOEinx8k4aCdYWJgoZ8fYaChYZ9goJ+fn5+eomFbXyOeX59h4KHept8iYSVdnd6fnyDeYKDe4aOfoZ+
Y4V6g32DdYV8lXx5in2DeYSDb3uGgn16Z31+fnuDe3l1g5t+g4WKfZaDg4KDg3qMjYKEjX56goJ5fo16fnd5fX2Ifo2Md3t+eoN7jIKGgoaNg5B5d3yGe31+dYZzgn2Eg4WFenx+fIWGfoR4fpOJhnaDeYeIh4KG
fniEeoV6fouIfod+hYZ9goOCjYJ4h3iDeoKEg3uEfH1vfYKDhIJ+fHJ7goR8eW2Fen18g4WDg3uEgnuEfIOIfpCCfY+Je4J9fYiJe4KHfHx4g31zioJ7eYKCin14eYp8d4J9g4J6e4N6fpd+k4SDgn56eXh4fHmD
hH1+kIV9fId9ioV+fIJ+kX2Ch5B9h4V9fX6GfYZ4i3mJfYNxeHt+fn2Ce3lng4OCen56hIKCd4J3fnmDiYaCfYKHb3eFfYN8eIV4eYOGfoh+hnyChomFfnqDhX2Dfn2Jg3qRhIJ8gmN+foWEgoOEfHmEfn19fH56
fXmCg4h5kHZ8fYJ4gn59g3mKeX6HeXCKfHx+gpN1fn6Id4N+hYWFeoOIfn16hIN8fHx9cn53hH19iYSHhYOFeH6Dg36CboKKfYN8hYl9gnh8ioSMeoeEhHKChYJ+e356hIOCdm+FhX53fIKGeYKDhIh0gnV8hYSJ
fn2Ci3x8eHWChXyCe4R7fXqEe4N2fXBogn57eHt7eX58goKHgnp+fIeDhH1+i3iEh3uDhX6Cgn2EfX52god+g5Z+fIt+goOFd4OFhIOChX6ChYh+hX5+hoeCgoJ+eIOKfnt9e32Cg36Dg3V8foZ8iX6JfISCiYV+
eXB8hYV6hoh5nXyDgoaEh4V9gnx+goJ9hIN5fXp9hYd+fYR8joKCeIWEfYN3gnR6foR+enmCfn6GfX6CgoOCgoaDg4l+hXx9e3x4eYJ7hIeGgpqChHiFfYSGd4J6c3t4e4N2e359fX6ChIKCfYx8kHmCeIV5fn19
fn2Cg4J8g32Cgoh1i32GeYmDe3x9dXJ8hYKHfoKIjK2Dg4SKfIqEh4ODfYl5foqFfn1+jYWHg4OCeXqHen6EfXt9hIWCfHZ6e4WEfoKCg2CDe4V+goKEfH6eeH2DeH19dIWGe4KCh4KDg32Cc4KKe359hX6Cg4KD
eHp+fX6Eg3l6hnyCgnp6gpB+g4WFfop+hHRneX6DgoSEdJF9enl2fIV9jYSCfoJ8in17oYSDiIODfIZ8hId7fXuHgoKMiYKCfYN7fn50gnl4dn6EfoSCh4KDiXmDeYV3g4V8h4KFfoKEiIKFfX2KfX6HhoJ6hH2H
hoJ+fYJ2hHh9eX6DgpCGfoZ+gnx2h3F6g3V9g3SFg3h9fH2CeXSJfYN7g4N6iYKDfnyChHZ9iX19d5B9fX2Eg4OIent9fYWDe3t+fIWCiYONfXx6goh8fX2CeX1+hIiGjH6DiHxxkXl4gn5+fYJ3hn1+fn59a36L
en2NhYiIhnuGe36CfoR8gol4hI6HdYJ+onx5hIp5e3V9iIl8e3mCfIWOfnaCfH1xfIN+dYZ+eIOKfHyGh3uCd319hHxzjYKCiH19goV7fXx7hH6ChXyHfnx9hHyCd317eIKIiH19g4Z5fn59l4SKdIZ9hoWEhX5+
jH5+g4d7YISCfoR7fnl9gnd5doOOhnyDfnp8e4N0goJ+e4KDeHt7fnt+hH59g35+fot+hX18inl+gn1+enyEdoKDfXx9d32Cen6CfISIfISCg3FxZHuCfod1fIV9en2HhoKDfYSDfHx9foZ9foWCenmCfoKEen6D
fX6PfYeFfoJ4hIaHe4V8hHSEdYV5lIR+fIR9goV9hIeCg4OFfX1+hIh+hIJ+fnx8gn1zg4R8fXx9e4OEenh+fX5+hoJ+goV8gpGCfHp8doOEfn6Fe3aCfnN7fHqFfId9hoV8hIKChoV+fn6Ce359fn6Dgn6Hgn6M
eHh0g32Ce3iQfXt7gnWJhHqCeHuCgn2HfH5+gnSFZ35+fI+EfYV6gnl6gm9Pe4N5hHt+cnx9fn57fYN+fYKFinx2aoiChYZ0e4J+c4SJc4KEgn2DgnZ3e4aIg4V+fn6CgnuHfomEfn59hYmCfXuEgo+CfoR7fIV2
eoOEfHp+fYN8fnF+hIJ+en2EdX58hYmHgnx8fINqeHqJe3yCfod8foR9fH58enyDe4d4foN+fn50fYSFfHt8fYV1fnmEg4h2fHyRhn6CgnuDfn6CeoKCfoSGfH59ioOCgnx7eYOCfnyCkYKLe5OCg4J8eX58g3CK
goKEgoeFgn2Hgn58hXqDfH6DgoSCfnuNdIOCg358foyDiHiHg4OCen6Cg35+fX57e4R+en59kH6Jb3d5e4OEeHp7eoOCiYN7gnSCgoR9hYN3fox8jYqFh4J+hnB7g36FhneDfX59foSHeIaCg4mEfnt9eYeDfYx4
eoSChZGCfoKDh4R+l4h9iZR+hXyEfIV8dIR8foN8e4aIh3t8fIWJfH6NfISFfIV7gn6Cg3t9dnuEioJ6god+hH6EfIN+dW51fIR7e4mLfYR6fnuMfnSCg4KCh3x9d4OFhH14foN6fW+FfoKCdnyFhYVpd3uCg359
goWLfXtzfnWChnmGfYN8h4mCeIJ+jIJ5fX11dYJ9i35wi4J1hXx8hYJ9h3qIe4N8hIKCeX55enuCfp58hYV6hnh7foN7g31+epN+g354iIOEfn16hIJ5fYKCfXZ+hoN8gn57iX16eoiCfoN6hoN8g35xfHx9hIaI
fX2HkXx9eYmFjH10hHx7hH1+gn6FhX1+g4V9h417foR+iXN8e4R9eXh9fXyLgnt+hHt9hYJ8e4uJg4V9hoR3eH18goN7dYJ6fYeGfId7gnx9foaGFHyJeoN+d4KMg3yIfXuNZoKEhId+foJ3lIR9hXyDgn53fYN1
fpR7fXt+gn2DhXeMg3KEhmp9fHaFgnd8fYN4hoN9foN8eoKHhGeNe3uFiH6CjoKEi3yEhHt6g4eDlYx2hH18h3x+eXp+h36DeYZ9g4KDcn5+g5CDfpB5e318fod+fH2CfIV8e4N7foJyk4V+eYODhIOKgn2efXp9
fIN+fX15e3iKhYJ+hIOEc3iOg4OChH1+iX59fZp+g4aEfn1+g4KGgnx4jYR1dYWEgoKGg4p8goV7h4V+foV9iH15g4SCjYp+foaGiniHfnODgnmDfYV+fH6ChIJ+d3x7fHd9hIN6dYh+iIR+fnZ3h4R4fn13iHt5
fYOEfoJ+gn6CfoSGfn6GhH2Dgol+g3p6hYKDgoh8g4Z4fISDg3yCiYd+goOCgn6EfnJzgm99goN+gpR8gnp+b3uIfnuDgn2Eg4p8fYmEeIJ+eoSDhHyNhYWGe3t+i36FhoSDgnyDjHt+h36JhYqjdnGEfHx6h4t6
gnuEfn6Gd32JeXuEfIuDg356e4p+h4mIe3x3hoKKfnyJhX2FhYSCfnqFfIqCg3t9g4h9gn6CjoKGiYaEgnmIfXeChIKGeH2Cgnp4foR6fXyChol7goaIfoN9hIV+g4KKe4KIj3h2h2h9e4h9fnmEhIWFgnyEgn2C
inaDcIaGiHptd4N4dHx+hYV6gnx1g36DhIWDdn2Jh4SNfoZ+hIJ2g3d7hoKChH6Fgn5+doZ5h36EhYqCeHx2e4WCgn2Ii4iCgnd4e36DhIR+g4aCh3uDg3x9iX2OhImCfpp9fYKCfoKJgoSEg3uGhIN9hW99hHx9
e318dYN9hYuGgoaHfX13fXqJg4SCg4iFgop+hYSFhHx7eYODen6ChoJwhX5shoOGhISDhYWCg4R3hn54hoaDe3d+fIR2fn6JeoeDgn5+lH5xfIeHiX6CfniPhoWGfoV9iYOCgoJ8fIp2g3KCfoSKhYJ9eJN9fHF1
lIN7hYR+kH2Dd4N8gn17boN9iYJ+eH2Dgnt9fYWGeYWCe4N+g3aDfoSGfHp8gnp9hX2FenyCfH2Fe3l7fn2JgoOMdJuEqYKXfn5ydH1+h3h+e4N7gnx8e4J6iHh7gnyDhoODgoKGenyEhYODhIZ4eIWGh36ChIV5
e3t9h3x5hYJ+goV9g4N8eoOIh4N9gn6CeYN+fYONfH2CfYJ8iHh9hXWIhIaEfnyFgoSEfnx+d3yDhYKCe4J5i32EeXeGgnyChn1+d4KKcHxwgniCfIV8fXSEhnuGhIR5fn5+hIeHfY2MioR8hHx8foN9fYJ7e353
e36Dh4KDhoODfoR8fX6Ci4KFhYKEfoaIgoOGfXyDgo2Gg4SDhomGgomHjnmGkXaHeH57iH57gnuMgoOCi3uFfYKGd4R+gnqCfoOJiX6Fe32Efnt8hIuDeoWGjYN8g4p8gn6LhI18h4OKhYaHgoN8fnh8fnSCgnx9
fnx8eXx+iIKSj2+FdIqCgoN+ioSChYSDhnt8lHF7gnt6e4J9goKCfox+fouDdn6CfoJ6gn6EhIh+hH5+eoWFeH2IgoV4hYWCg4x+gnx+kIOCfXx9hX2ChIWDgpGUbY6IjoWChYaEkoJ8fn6Hfnx7goKHhYOChWyH
hX5+foqCg31+hoRyfnl+hIN+goSCgoKDiYeDenxueX2JfX1+hHx9fIV9iIWFfIt8hYN+g4J3h36IiqN9fYJxeIx9goKDjIJ7lYSDcnl6g4SDhX6EgoODh4x1goqCfXqClHqCdYp8eX19bXV6nIVxhGt+fJSEfXx6
e3mCeoiDg4iFg4KChIN+gnuDd4p9i3h+hYJ5hH59eoWChoV+gn15hIKEfYKCgoKKhHmCfoKEhIKEg32Eg3SEh353foRvdnuNin2FhIaWgnx6g4WIfYWCfoJ7g5iDgnyCjn6Fh3yGhoWFe3p9hXuDhIN9e4KIg4eK
fHp7h4N+fYZ4fXt8fnuCfn6XfoqHg3mFhIV9hIJ+gn5+i35+fIZ8ln2CgoR4fpGFh357eX2DfYOChH6Dg3t+h32Eg4iGeIWNfYZ7fISFhoOFhoJzfYaDg4J9fXyCgn2CiIp8g4l9hIKGiXV2hYp9e4h+hIJ6inx9
g3yEiYV3hH59hIKDfHqFgoR2fn18hYJ+hX18fYN+fn57eIl+hIWDhnWEfYWDjXx5fHx8dolxfYJ8foJ8jIOFhYN9gnyDgoOPfYSDh3t9goV1e4J8fn6EfXd4fHaChnuCiIaCg4p9fXx2hHiFhIJ4foSCfn2Mgn6F
d316fISDg3yEgox+d3uEfX2DfIKbeXqChHuFgn2QgoeDeoaCfoR9hXqGdYKHinV7foWIh3tzhn2GiIl4fIOCgnaCd36Ce4J9foR9h4WCe3t9fHx8hIlmhX18d4yDhIWCjX5+g36CgoODiXt0fX59gpaJeIWDhIOC
fn54fXyFfoaChIJ6fYeCfoaGhIN+goOCdnl+hn6FhYh7gop5cYp4doJ+fYSMgnx6g35+hYSCg3x+e4yFhoJ3eX10goWHfnyChYZ9gnyCanl4c4R+eouMhH6HfHF6fYSFgoJ7fXeIdoJ+eHaEhIJye4uIdG17eXSC
hoJ+foKDg4OIgpCTcHyIfYN8fYh3fHmIgnyEfYV9eH2JfH6ChIl3g32CfoN9fnuJfXl+fYeFen17i3l8hoKDfYV8hYZ8d32CgoOCfoN+fYeDgpJ5eY1+g4yEhXWGfn19hIJ9goWFfoSFhHiNgn1+fImEg3R7gn2E
g4qEg4eDfYSShoeCgoSWdn6FeXZ7homDgn6DhnR8hHyDfHJ7gomDfIqGdoV+hHx9g4WDfYJ9fH54hIN+g4qHfn6CfYZ9e32Dfnt9hIZ9hHd8gn5+e316g319g32Dg4KGhniDfn6Cg35+fXh8T4dyfn6DeYWHgoJ8
fX2Cd3qDe4KDhIeKgn6ChIJ6hH1+fop+gouGgniCgoR5goh4ioR2foWCfoOGfXp9kImHfomMhYKCg3yEhnqCgoV+goSFe3yChISCioOCg318gn5yfYSDenp2g318foN8lYJ7iHmDeYOHfXWHeomCeH6ChIiHiYSD
g3l6e4N9in2Eg4KDfYiMeYWEe36EeoWCgnx9hn6EfHuEe314h4aIhXaEhYWDfo56fHt2goZ9g357hIN8eH2Ee4NrfoKDe3yCfXt+fn13hH6CfoOTh4qDfoSJiH56eoZ7d4WFfYt+fIODfX6Dgn2FhH57hXyDhHp7
fn59fH1+h4V6gnuDe318en17hH59fH2Efnx+iH17hnp2hHt8fH5zfnh7fn53hn58hIeIg3qDfYR7g351foV8e4SFeISJg4OJen2FfHuCeXmDfHOEhX6IfoKEgnh6foOIg36FfYZ+g36Dd317i4eEfnV6hH6Gg3l+
ioR5enZ8fnmCiHV8fIWEeYeKhoh+hIKCioKChHp3fYR+colzdH55b4d9ind9fISCfnaHfH18kYV8goN+hX2DfHmHhYR5goR8foKDg4l9g4R9dXx6fYJ7dItwgoOGi32EiXt8hIJ7foN5e4N9fISFfYRzfYJ+hol8
fH58eX6JgoR+e35+eIN5hoSFeX56g3yCioZ6hnmDh32Ffop7kYKGgnl+hYJ7fYJ9fH6DhnyDjn16d3x1foN+fXuHinF9gn59g351fX2GhIN3fHt8eYR+fYR+iYKDhoJpe4V+fXt9goiDfniEinV9eoN3goaCgoR5
e3yEg319gn2FhXxxg4OCfoiChYl+i4J5g4SDfIWCiH2Di4WCfYl+hHl8fn59dIR+Z3Z5ent+hXmJg3t+hX58fIeQhIZ7fn6UfnqEgoJ+fH6CgomEiYKEfn19en6FfHJ6g4N+hXx9fHqKe4J9fniCcoZ9e4N8goV7
fHeCe3d2foN2fIR+g3t2kIJ+e4J9hIV4h4N5iIp+fYJ7hXp7fX2Dg4OCfol+hHp8e36DhY58hH18gouDeoJ9hoN4fYODg4SDd4KChWd9eYJ6fId6dn6ChH6CdH6GiHt+g3h8g4ODfn1+e4OCfIyChX52g3mCg4J7
g4aIhIR+fn59g4V+foOFhYSCfH6HhYN8h3iDfn5ohIKDjX54foOGhn2DhoJ+goNmhH16fnd8e4mJfX2CfYh6e3aEgoR6fZGRfImEg3WFhYeFfIJ9hHWCfX5+e36Cg4V7hYV2hHd+co+EgnuEg3GFkoKDhH1+hIZ8
fn54goSDfHaFh4J+eYh7hn2Ggn2Ge4J4jHt+fomQg4KCfoJ8fHxvfYR6foKDe3l+g4yFd419hI2ChoN5goKDi4mHhn2Ee3x+enuIhYh4fnt+goV+gpeDhX16gnaFfISCfXx+g5eFfX2Cg32MhIqFhYN7goSEgoOE
g3qDfnmDjIR9hIOMfX18gn1+hYWGhIJ+gnx5e3uEgnx+e4ODjIKFgn5+eX57hIKCgn6OeX1vd3uFfpaEfnyHfXx7e4iQi4N3fH6Eg35+enx7hIJ5foVvgoV8g36DhXx6hXh9fIKCg4V9foWDg3uKhnqEfXyEdnqD
goV+gnR1hHuEgoN9fm9xfYSKfoR1e4J+lIJ+g32DhXp4hoKCfoZ5iHuFe5B4iH6DfYOTjXp8fYl2g4p9gniHfnt7fHp1e4R9goZ+en2UfoKEfnuDdIWMh3uIh4N+hYh4eYWJh4aDfaaCe4KChYWCiYR5eYV+iXl+
goSEfX2GhnmDjnaLi4NzfoSCiYKCdHOGhIR+fnt+g4KGfoaIfISCh32EfYKThm6QhYKSeHyCh35+foN+fYKCg4ODfoWFgoKJfIN5eYOCenyCgoiCiH10fn16fYaEg4J4fXqMgoKFeYV2hIN7foJ8hIuCfoSChn2C
foN9fXSFi4ONfoJ5fIJ8hXp9d4N9fn15hYSChH19hn57fn6EhYKCfX2FfoKHgmiDhHV+lX6CfHx4foV2fYl9foR9e356goJ+hIV1e4SGg3x5hISQjHx1g4OIgnmEh32CfoZ2e3p6eoR8e3x4fIaEgoqPeIqJfIJ8
foSCfnx5hX2KgoJ+cnmCd3V+fnuEfHx8i4Z5goN8j4eDjH6Cg32LfYeFhYKGj3t6fYKJcXuGgoSDfYV8eoKDen6Ed4aFg358fmx0fIODd3uDUnGFi4R+gn51e4+DfoOFfn2Cg4NzfYR+g3qFhHt9e4V+g3p9koeI
fnyEeIR8c4OCg4iDe3t+goeFe4KEhIKDg36Egn15gnCgfXp+hY9+j3x5hIWHiXt8c359hYOChYR+gn54fYxve4OCgnp9hIaKgoR7eoKGhHh6g36MhH2DfIR+foSDgoSJc3V+fXqEd4KFkYSFfH2Rdn6EhYJ+h4J+
fn2LeoOEfYmEe4iIfY19foeCfIV9iniEen1+e4SJhH2EfXt5iIJ+hXmQd4J+goR1fIWEhIKDfISCfoJ9SIR6hYKEfH59dYJ+g4KDfX2EhoJ+dIhwe32DioZ+gn2Fgnx6h319i3p9foN9goN9fnqCd36EhXqCg4KD
fX2FiIKChYJ8fnt6fnp6fIV9hHV+g3t7e36EfaR3fJl2hYZ+g4d8foKDhYR+e4KHh359g5R7kImFhIKJg32ChYJ8hX1+g36DfYJwhIZ7gnqMfnl+hH2CfomHfoSCfYN+iIh7fXl+fIp9hYV+foODeYOKg32Cg4J7
ent8g4KCfX5+fn57foWFfoeCjYeTeoSDg4l7hIiHeYJ8e4N9fYKHgnqDhnZ4doN8hnx+fXh6hYeFhYR2foV9i4Z8iYZ+i3aCeoR9g358hn58iISCgnKCgoiMi4R6hn6CfHyDg4R5gn2KfH53foR+e4qDi31+g3R5
d318enh0kIJ3bol8foN7foR+hYeClHiHhHmFfIV3gn2OdomEhXJ+g4KPdHmJlH6Ce4R5inx6hX50fYl8hnuCgn11fXt9fHySg5yKgn10eoOCfIiFeYKCe4l8iYZ+hnSDd317hX57g4iGfIJ+iX1xi4R+iYd5fIV+
g35+hX6LfHmCfYyGhX58fnx9fHV9hH1vdYKEjHyChIeKhIKEdYN6eH1+fHp+ioN8fHd9hX1+h4J9goR+fX5+hX5+fHqCg317coKHg4SSknx9eoN1fYmCeoKQg4KFfYV+doKCg4aCiX6Gg5mCgomLdoJ9fn6Dh4WC
iXSTfXp+h32Cg4mCfoJ6fHyMfoN9e4N4gnx6fniFhIN8fYKChHyEenmLe4yDfXl+fX6CgoJzb4d5i3mJgoV9g358gn5+hnp+fX2Ge4KDgnxrg4J+g359h4R9fX19ioWGg4h8h4mHenZ3foSDe318goV4e4N8goZ4
g4J1e36DhX6GfoN7eXt5h4V7dX6Ch4t+foaCgn59iYd+foWDhIV4enuFfoJ8gqd+hI6Ei32GhX6EgnyCfX6Fe4d6goqDgn18hYaDdYJ3fX57e32LhXuDfYOIfYSIh4J1gn1jd4KEhIR+g4R5fH5+fH17fn6De4OK
g4J2e4SCgn1xfouDfYeHfn6Sg36GfYZ9fn6CfH16fXx4d4N7g3uLfX52fX6CiYV5g3yFfYN5gn15hnmMhYZ8eYJ8fnp9g35+hn1+eoyDhXWIfYSCgoR1eIKGioR1fYWEfoJ+foKEfniFgnmFhniain2CfIJ9hVyH
fX2Ee3p9g32FfX16g5d8g4SQhoZ7fYKEdneCfoiGfo59eIJ5fIyChH5+gn2Cgn6JgoeIfoJ9goeCfX57eHqCeoKEdm97g36Ce36Ggn6Eg4OLfn19hX6CeoV7g35+hn55eoSIfYKDe3yDfoOEfX1+hIKEeXqEgn6D
goeEc3eLgoKFiISEfXmChYiFioZ6eoN6iYOLg4J4b4R+hnt4enyEdoKFe4KIfoODeYSEfIeCh4N+foOCgnt+eXuCe3l8fIeJfoKChH1+goWCg3x6eIJ9eoWFeYJvi357jnR9iIaLe3l+cHaHfIKEfX59g4OChIV8
go2CfYKXfH5slH2CbXCEen2CgoV6fox8fXt+eXuChn2MfImChHyCfIJ4goh8fXd3goSChIOChYODhnh5hIWEfXh3oX59fnx9fJh8eYJ7eoWNfYSDlImEdYOGhXuOfoSChHqGhXl+g3yCfYOCfXKDgoKHgoJ9inx+
fIh9fX6CeIWDfn57ZYiCdneChXl8goODgnl+hHl+d4eDeH18h3SCeXSFend+g4KEeIp7jYqLeH54kHqEhIJ4fol9h4l8hHl5fXp8eYSMfYR8fHyChH56hoJ4eoaCfYR8kH18hoV5jIOFdYKGg4KPgnR6hX19hHt+
hHqDeXyDfoR+e4pzeoZ8g3h6en6EfX18fHp3hXp9eX6HhYaFe4aGg4KCcnuEi4V+g3t+d3eJiIh0goSDhoZ5eoR9hIR+e3yDhYKDgoZ9eXqGeoN9fIeCgnuKhIJ9foePhIuMfIl7hIN9hYSPfYKLjoR+bn55fIWD
hIiCe4J7gn19hHmJgnx+oYN9hHyCgoKCiXuEhHx8hoR+foSDmX6NfH18goJ0g35lfomDfHqEhXl+e4J3goKEh4aFg32CgoSCfYOCfn18fI2DhHeNg318fn6Ng3aCfYN+aXmEg4d9hId9eoKEe3yCdXuDfoOCe4OF
goR2fIhzfoqDmnqGe4OGhIaFh4yDhYSHhYJ7fYp8eXV6g3t9hoN9g3p6foh9gnt+goOJfYJ2fnx9hnyEgn1+eIZ9iIN3fXqGfoKFe32Dd32Gg3l6eXuHi32DhYZ2ioJ9hHZwe3qEhniJeoJvhHl4g3xyfYN5fo1v
foWGfINugoSFfniDfoR+iHh+fIKPgoODfX58hIOHgnuChoJ9gn5+e4mEg31+fIKDfIR+fXx+eX6CfohxhIJ+kYeEfXt9h317h3h8fYl9fouEjIJzdnuIeoR8hHWEhX6De3iEfnx7c4N7goWJfX16g3F7fYJ4fn2E
goR6g31+ggh9hoR9dn56fX6DeomDl4N0nn2Ce42CeoJ9fn6FcoaDeHB4hIN0fo6KhIJ3iIJ4hYuCg32ChXyIhYWFhGyEhYd3i4ODfYN8in2FeH6Ee32De4J1hW59hIV3hIN4e356go1+amV9foKEh3aCfIOCiJ6C
iX56fIKDfnuCjoJ6foJ0gnx+eoJ8hH6Fgoh3foKChH55hIWCfYeIg4d9eXN8goaDe4SDhYOLent4hnl9fYZ8fYyFfYWDfYRyh3WJg5B8doN+goJ+hXl9iH58foSKgn6LgpF8hYKChn2GmYWIfYiFfHlzbIV6fn5x
hIl6fn56hX16iX2GgoOEgn6FgnuKg41+eoWEhIh9eXeCfIV6eX6KenaIh36EhYKMh4KClX18g4KEfnt9g4WDhX2Ge3yDe5OFhnuCfnZ4iHp+iIZ+eHeCg4t5fZh+iX59e4WDe3mFhHqDgnh9e4J2hIJxg4h9goSC
fnqChIOEen5+fYR6foqGh5CCeoSPg4d9fYOEeoR9foV1g4N+gnx8g353g3GChn53fnt3foSFhX6DfoN+fHqGeneHhoODe4J9fImLiH5+goR9dqCEfoJ+fXx+eIOCin6HgnR9g315gneCiX2KhYl+aIOEhH6HiIt8
fX1+g4R7h42EfoV3goOEe4J9g3l6jXyChH6Mg4qEhX6HhX6Egnd+fntqgniCfX6CgoOCi4R6iIl9dIl+fotwfXyGfYN+fH19fYiQfn57gol9eYV5kIWCgn52domDiYV+gn59fnyCgn2CfYJ5gn6CfoWWgoN9i315
gnh9fHGChYN8goJ+hHp3g3yChIOGeIhufIJ9gnt9fHqJgoJ8goJ+fXyDgoeCfnyEhIqJfYV9fXl9foN+g3l9gn6EfYWOhH2FfYZ9g32Gi4h7eoKPfXqDgn1+g3x+iIJ+g32Dd3qChnKDeoh6fIJ2iIOCfnt+hX2E
foOChX53fYaFiHx+fHuDeoV+gnGDh4R0XX59fn2MiIV9gnuEhoV+fId+g3yEg4Rxi2V+hIKPfYR8e3t+holwhn3penx2h359e4OCfnqSjneDfoyVenqJg3qGe4KIjoOHi3l3iIiEgoeEhXR+fX57foKCg4ONfn6G
hoN6fYx6fYKIhoV8fn52jXqJfYR5h417enx5fY2Dgn18fIJ+fn2Ce5GHfnyGgoKDlYaMgoKDfoWKgo6DcX58gnl9fXiFiYWHh3yCc351enx7d3yLeH19iYSDcn52fIKNhYN6fXxyh3t+d350c3RzepCIfYSEfoKC
i4mCiXh8g36FfoKDeXqCfXF8foODo4KGcIR9gniDdoWEfHZ9goV9hYJ7fHyRjYKDhYJ8e3x9hWuDc4V8hYJ+fYx4iYeUg32JeoN+hIJ4koR9fYKEgoN8fIh8foOCcIuFfYJ8e32EeXyHfXh+fIKCeHt5e4OEhIN6
g358goOCc3iCfoaCfoaChYaEgoOEgnqIg4KGfHqDgoOFgnx+eXGDfZB9goN4goqCh3aDfn58hn50hYOGe4mCdX58dXuFgnyCgnx9ioSFg4N+fnyGg3R6iH2FeoWChIKDeoSEhnp5g4OFfoSafIOChYSCh4R+h4WK
fYN9got2eoaFfnmEfHp9fXeDgnyFfoOEhHt0g32CknuOhoKFgol9iXuDe3x2hXmDgomCg4KGfn59fYJ9b4WGh4SJgoJ4h4KCh3uCg32Ch3WIgoJ2foRxgoN+en58eX56e4aHg4KDeomDhIJ8d4SGhYSEgoOCfYR+
fop9fX2HenqDfoJ6foaEg4R8fYeLfm59fX19goODgn18e46Fg4N7fIWEfYJ9fn2EhHuMg4R6c3yDh5N8jIR+fnyChIV8gouCfYt+doJ8h5SDhXh8hX56g36FiHuDgnuChXp9hXp+fYiDhH6EfoN7c4WDfIR2fYJ4
hYR3fHl8hoJ9g36DgoSGc4OCfpt8hISCg32EfHmOhoKGg3qEfXOEe3iCfn1ve41+enV+fn6De3yEg31+hnx0fYV9iYR9fYZ2g31+hnl8g3x+gn2He4eEjoN9inyCg3x9g4p+hISLe359eIWFfoVzg4J9hH18foKF
goSEfYuCfod8fX59hIODfnx7gn5xfoiCin19fYV3dYKKfomEc35+fIJ+foV9h36Cgnx+foOGe3x5g3p6goSDg4N+fn6Lh317fYZ+hYODg32EiH6EemuCe4OCfoOChX59fIR6h36ChIKCg4V9foVqfXqFgn5+foWE
foR+fXiKeoWEg4d8hohwfIiEfoJ2jImLjn19fYOGe3uEeoKChn2Ghn57foOCfoeCe3iEhX2Ejnd6goiWgoKCinp+foV+gnSEgo99inaDe35sfIJ8eoSKiZCLgoN+g4J8fYN3g4iCfXl8g4N+eoZ7foKCeYiEhn59
fneFg3ODeH1+fH2Ge4KCgn6Gfnp+hIaMfJCCfIOCfXt9enl3eX6ChHx4gn1+foeHT4V1inx9iH6EdoWDdYOHfnp0en5+i35+fn57eHp7h32IgoeEe353eo2FkXp8hISEhXp6iHp5doSEe4R9enmCe4Z4foSCd36I
g4Z5hYR+hYOCfYKCfXmCen58fnmJfXaCfXSGhIJ+e4KCe4N+goJ+h4J8fH6Hg4ZthYN8hHyFfpR3eISFgnh1fmN9foR8gn58dHqChoiCe4qEhXyCg3t+h3yGeol1fnqEh4J0hHiDeIN8eYOJfX2EfYiIenyGhXt2
gntwgnyMe4R+fnt7fH55gn1+goSJhX5+eH2CeoKCgoaDeoh0goR7hXR9goeHh4aCe3qHgn59fn2DgnuGeXqLfYJ6fYyEe4KCiJCHhn51hoSDhYJ7fn2Ce4J4eIaReIp+hoKGh4N8gnl+hIJ+gnx+hH6FiYSCfIOD
g3p5fnyDen2DeXx7hXuHhHeCdn59fIR+iop+g4N4goqDhHiDfIZ9fn5+hoaEW4OHfYuEhYSDgoh+fX18fYWVg3yEg4aJfH19foJ9eINwfoODfYJ8doR9epCEgoR9fH2Ce42HiYKFhoKFeYKEe3h+hIKDfnyCfouG
hH6Ggn6Cgo2DfoWCe316en2CjY19dn2EhoJ2fYJ8eoN+hXx4enp8foV9g4V3a36IfIV6g4uEfIaEh4SHgoRyhnx8hHyKdYKIkHmCfnOKhXx3g4KDinh8fHl6hn19hoV8goJ6goiCgoJ+g315foV9hYWIhYN8foJ9
j3yDiY2HhoN5eIKLhX59gn55fnx9fXyDg3uEZH6Egm11hHt9hIl7hISGhn2EfnqFfn5+fXRxfoaEdYN9gnl0hoJ6hYh+fH2NhHh7hX2CfX6Dgn57hn2ChJx+hIKEe5uIfIaHfn6CgnN+fYR7d32Khn5+fHx+hX6C
hn59g4Z+foyFgoJ9fnaCfoR+eoZ5bYKCgoN+g5Z9hHl8e31+e4J9e3yFh4J6dn59gn6Ee32ChH6CfX6EfHiCg4OFgn5ufIeSfn17gnWHin58hHuDfoSDh42CfneOioR5gn6DiHyFh4p8hoeGgoVyjYqIiISTh3KE
hYKDhYJzgoSDgnZ9gn5+jYZ+fn2DbX17c4Z6hX56e3WJg3t+fYKFe3uFfXqJhISCio94fYSEd35yhYWNfoyDfHh9hIaDhYd+doZ7goJ7g4h+c3yCe4OChHyEe4d8fYh7goKCgnl+e35+fnJ2fnqCfYN9foODfnKJ
d36GiIZ8fYJ+foSCkHyCg317fop9en6HcYJ4d3R8fIeFgoV8fHh9hH18g4WEfIaJjYR9jHOIhHt9eYV8dnx4fnqDfYZ6eXp8hod7e35+hn2De4OChIKEh3uIfYePhHZ+hIiIdIKGjnV9fHmOfId5fXeCcYJ8eH6F
fIaIenyFfYaSgnV9fXd2g318goJ9hISDh4J9fHx9iIJ8g4SIfX58doWCfoOCeYOCeoJ+fX2EfIaLfYN+fnl7hnGCfH1+goJ+goN+foOGg5h9eHp7fnuCg314gn53fXx+hIeUg3l+inmDfnuDjId+g3yCfn2IeYR8
g4OFiIKPfX6CfIKDdIN+hX5+fXt9gnyCgnuGfoePeIWJcHiChImFdoJ6foJ7hX2Id4d8foR3ioJ6g4SGiY2FloV+g4OEfoSEiYN+goOCiImCe4SIfnyCooWHg3yIgoR9h4J5fYSFfoOCfXaCfH6CgoKFfoR8hHx9
fp95gn11goODgnqCfIyCgnqCeot6eoV8hn6Nh4KCgoSEfXuFiYx8hHyFioiEhYN9e319hIN8fX6Fg4WGgoeFhIiCiXR5iIKCeoaDfYSFfYR8fHx+c3uEfoKEhIKGhYZ+eoKCfn53dYqDfX12fH2FfoJ2eIR+gnyG
fH2ChoN6goh7hY6McoWEgn19goeCeYWVfYh9e4OChHODh3R9fouDe4x9eIJofHx1hHp8iXJ8hoWDfYWGe32Pe3x+g4J5fn6Cgnx0iIOCgoKPgoh+eIiDgn5+kIiafHx8fHx2hXx+hIKDjIJ9e3t2dISHhYKGloV5
eIKCiHl9hn6CfoJ2g4J4gnp9g3uGhXx9fnZ+eniGfIl2fHt9fXyFgnt+fn59eoeDgnx8fH6DhHmFcH6Ei3qOg4SFen6IfoOCfHl9e4t8iIN1iX59fHyQgomMhIWCd4SFioR+goR9en2GiHqCg3p9g312fnV9i31+
gn6Jfn5+fIZ8goSFd3t+fHuIin6CfXxzfX5+fnV8gomGg4KFd317foR6goODgoKGgoKDfnx5dIaDfH58g42DfId8hoJ6i4V+iHaDg4J8hX6HeoKGgoN5g359fX5+g3yHfIKDeoJ+hYaQfnyDhn6Dh356hoeFfYSE
e32DfoiFfoSDeXd5fIZ9e418g2+Cg4SJhIVzfIeDfH6CgoZ7fH2Ih32EjXeCfYZ+i358fn56fISDlnB7gn2Ogn6Sg4Z5hHt+fo95hIKFmoV4gn5+goSEfYd9hX6DfnuDhXp+hIV2goKCfn58h359eoKGfoKCfnd5
fn6GfouFfIJ8goKCiZN+g354g4R+g4JxeIV+hXx8g36EhXmGgoJ+eX6DfnaGg3eMeYKFh3yIfYN8fHyHfoV8fX6Ii4t6hX19bXyCeYOEgn6ChoOSfYh3hIx7e355fIKCfH19hIODfH6FhHtwhXd+fIiDhH10eGuC
h356hoR7fIl5fYSChXh7g3OPgn1+iYWJjoeFh4J7eYOGgoOFg4KEfYZ+c4KDg4R3fnt+oIKFeHx8dnaDiX18fHllhYeDhH6Fg5CHdnl8eot7fYaIfnh4hYaLgoeHhH59eISEoIN1fH18goOEhIN7fX59foKCg4R9
goV+j4J8foV7fZN9foWieXl8gnx+kYqEgn6DgoJ2hH18goOPg4WFhoWYfIR9hIqDe3B+cIWFeXiDfXiDfYN3g4N+fn5+fn57fX56iYR7eIh7foOJenmlfH6DgnmDfX19b4qDgn6FeX2CfoJ8d4WFhn56fHqGhn6C
g4WFfnqEdnyEfoJyfnR7iYmDi3yJhYtvfnyEfoN5iXp9d3tzhX2TgoV+g3yChn5+hHuCe4KHg3mGfIJ7gomNhYN4fouFgoaDfn10i3d5iXyIg36Hfnx9fXiCiIZ+fnx7foZ+foKGfHqDfYN4hXx9goN8foR7g359
fHd+fH16fnZ9jn59hIN+hIaDhnp9c313hIR9gn5+e4eEe4h8hIJ7hH1+fXSHfoJ7ioeDhXeCeX6EdHyEe4WDdHSDhH2CfIZ7eH2Cg3hrgod8g4SNfoqHhn2Lgn6DfniEeXx+foqMg4J9hoJ8cn2De4J8hneEn3uF
i32EiH5+iHd3hHqDfH55fIJ6g36FfYV7hH5+goNsg4KLfYJ4gnuEgoZ2hnxteoWJgoOGqXp9goKEgnqCg3iEgoN+e3qCh3uEgoyGg4Jmh319jIOEhImDfnl8g4N2hYKCfXeCfXuChHiHiI2CgoODgoKShIOEg4l+
foR4foKDenmPfnyDg4KHfnx+foR8jXaFgn54hIyDg3R9eoN7goN6j4h+fYl8fHuFfIN7gn1zhH5xgoN8gneHg3uCfoN9g35+dJGDgnmDfoyChIV+em6Gh4N9hHuChHt7foV9l35+fHyEg32GhJF4hXybg4eEg4eY
iX2KhIV7dH6DgoKEen2Ed4N8jH2Ge3d3doKJfX18fHt4goJ6gn51got7i3hWjnyGdoSDfoJ+d3t5foJ4foOEh3x0goKIg4WCh3t4e3yGfHyIhXyJhnuCfX6EhIKCfI+CfX2DlYWHgoeCh36NeoN9hIKDiH56h4eC
eYOCfHl9foV+h4KDfH2Cin2Ge4KCeX2CiHyEfHyJgn59eHh7eYJ+fn59fYJ8fYqCfIWEeoKCfYWDfYKCiX2NfHyCfIJ5g4V+g4uDhHCJfZuHfoZ8h36FgoJ+eoOChIaHhX5+goJ+eX19fn6GiYaLfnyFhHiDfoNx
fYJ8hHqDhHuEdYZ7eXWEe356gn17fXx4hYWGhH2EeoOFfod4e3yDhHmDgn17goKSeoiDfoN+hXiDg4ODfYSDh32CiH58hoaGgoh6gn58fol8fnSJfXl7g4OCh4SChH18gn53g32Fint+jHuCdISMfoSNdY18dH2C
eIhxfJCCfYODfIR+foKCgnqCg3l+hYOEgniIfn5+hYV7goh6gn2NhIJ+j3SChYKGg3yKhYJ6fIOHen6Cfntzfm5+oIN7fIR+hIKGfYiIhIyHgoWIfHx9hX57fn5+kYKDjn59h4J9fIeJgneDfn18fYN7eHyHeH1+
goSDfHqFfnx5hIOLd359g3x5fIKFeIWEg4KDPn2CeoiDfX6IeHyCg36Eg3x9d4ODfnaKjX56jYaCfoN9goKChYSMfIOFeHyOeHiGfn52hX2Fe4eFd4WDfYmOhYePdnqGfIaDhYSCfnuKg4eEfphwfYR+hH2EfId+
iHqFioV8dn2FhoODcot+eYKDfYN8en2Cgop9g32DhYWKhHx8gnyEfHuHhYKCfYKIiYN+g4Z5fI17iX2Pi4h9eIWHfIaCfnWJg4R1gnyJhoyDg3uCkYiDjoWCjHGDeIuGfYV7fn55gnt+goKCgoJ+e359fHeCe31+
iXuFfYt+fYJ3fn2FhISFe36KhHh4hol5g32Hfo2FioKIgn5+d32FhG2RdoJ5e4R+ioyGhYZ+hHp8g3mKfX16foKFd4OEfoaEe4aChY5+fXqPgoN2iIJufIJ6cHp8k4aEe3N+fISOfYKJd315fH6CgoSEgoN9g2+H
g4N1ioiNhId+gnp8hYN8k4N3hoOJhX54goKDhHuEfn56g4J8goJ9goN8fH16h4J6g4SDhHx7iIJ7goV9g4R+hYJ5hI+CfXuIe314fo2CfX5+fIWCfoR5fIR+gnZ6h3yCkH52h3x+fn55eoV9hHmEfn6LfHiEiXiD
fXh6l4KEfX51fH6DhHqChoKKfoZ+hIKEe4J3g3SIfYJ9iX6CeoOKfX2De4R8hHeDe4SIe4N9hoKCi4iHeoR7g36HfoV9gnyCiIaDe3uFfod8eoJ8nIODkXqCfX58hH6Hg3iCg4iCe4qNioJ+ZHuFe3x8hIV6fXaC
ZoZ4gol8fHyCg3eJfHh9eIKFhIOFhH6Ec318hYKCeop7hYN+foOJg4N8gn6DoIN3h3qEeXx+iIODhnyCd3l7hI1+goSEfIV+foJ9dneDfo6IhH6CfoR8fHmFgoSGfH19goR6fYJ+hoWFfnx+fnp+g4OLe4R+foV6
fXd9g4V9eIV+koOCfXuHiG+Cg4N9gn6CfniDhoN5foiHhIWCfXyIfoJ+enaDhHWFfIR6jIl4hLeHfYKCfI2HgoSCd3J+fYSEg3t6hY99fIh6iYKFhIqCfX19fId+enecfomDeIN+fI5+joN6fH5+h3x9h4KCjX59
gn6Lg4KCgnl4hIqEg36Nh4J9hYJ7gnyFgop8gnmChoaFe4KDh4J7e319eo99gnWKh35+hH52god+g5J+g3uHenx3hX5+fnqFk4mCh4qEh359hIJ0hH2Dg4h+fImCenx6h32Di4KEfouEfHx8fXyDhIZ5dYSIhXd6
fIONiH2DhH6Ie3J+eYd+iXF9hYOHfXiCeIiDhIR8foSJiH6DfYKEgoJ7e4eGhXSGe3l8hHp7gn54fIKEg2F5h4JxhYKIhHx8hHOEiH53h46CgoWEg319g36Ug3x9gn2Cd3eGfIuEiIZ7gnx9gop+fXmDhoV9d31+
hY99eH6Og4R+dIV6hYh7gnl2fIJ5ent+e3x+cn56doJ+eYWIhXx9goV+eoOCiYR9foSCfoSGhYKEfX6IgneDiXt+h359doJ5hoN+hH1+eHp8gnp7iIWCc32GeX5+goWCfIJ9fX2GfXZ9g3KIfXyPfYSCeIaDd3qE
gox7hYaDhYZ9hoODgot9eoR2e498gn6HhXt9e4N+fHh3gn15h4OFdX2HhIOEenuFfoOIfoSJg4N9gnp+dH2DgouGg4KCdIR+hHuChHx9fXh9gpB+boN+iXt6fXh8enl9fIN+hH2Gen1ce31+fHiCfYR6fXd9e4J+
dYKCe3iDiHh2hH2JjH6Cgn2Efndre32DfYuFeH19fH59hoKCh358eXx8fXqJfYKCfIJ+fIN7i4KDd3x6d5B+goJ+goKCen6CdoV7fXyHfoKGgoWJiXSFhXxuhXuDuYd+bX2ChX2JhHt3lYSHeIaDhX2GfoJ9hmx+
fHuFfXp8fYR9fnmMfnWCgomHeoVzgoWFfYt7foeDcIiHg4uCe4t7hHZ9g3x9eoV9hYN8hH53hIh9joN+i3Nze4aLfYOMj4R9goJ5g4KEeZJ8g4RpfIN7gnx9jnqFfXyDgoKCfX6Ee4V7e4J3h3iDe4h4foWDeXx7
fYiDhYR+hIVuiISDfIR8fnh+hoV+fX1+kIl8fX6CgnyMfoJ9foSDh4J+foWGhYKHfIJ2hHx8g4aHfXuCj32GeXl+gnx7hH6CeX2GfYiCfYV9g32EfX59goZ+cXqCc4aSiH2ChIKDfHl+g4SGgoWEhIeGg4eCiX6F
mYSTeXp9goJ9gnt9hISFdn6MhIeIfoSGe3t9fYKDfoKEfH11fHp+iYV6fX14g3R+fn1+goSDg358goSIiYl8g3pyhIKEgot9inl2g316gn2Ch4d+c4d+foqIeXx0g4ODkIaFkYOKhYd8d4OSe4V+g36DhHx7enp9
eYR5hXyDfn6Lg36EfoN8fImIgnV3hIN3goiJeIeHg4N8foKCgntui5J+foJ8gnV+hIKCgn2DfXx9gn2CfIJ+fX1+gnx7g359dX59eHyJhoN1hXl+eYODjnyCfnh8hop7dXGDfnOFg4V8iHyFgoWDgnZ0fIOChnF9
hIJ6e3l9goKJhIN4dYJ8dHuHhIKGen2ChYKJd4KChIV2c4KEiImHhXp9hn52jYx6fH2Mg4OEhIKFfYd8h4Z5eZF+j4SEdX6CfX2DhIJ7goOFe3l9in6IfYR7gnx5e2yDen19g359hIZ7fHuDhIJ9goV+h4aDg32D
eoSChXp9gn2CVaB9gnyIcoR7hYJ+gn2EfoOFgoJ8gnp+hH19i4aDhIODfYN4g42CeIN5fH2Cd3yLeZKRiYeIhIiGh4eDfX6CeH1+d3t7Z3qGhH59iH2GgnV+fImDiYOCh3WHhnyKfIOEfYKFeIWFeIKCfnF8fYR4
hoh6hXx+fXqNfYJ8joqEdoV7cn6Mfn58gnp+foJ5fIaFgoJ8fn6GhHuGiIKPiHuKg4qIg3R7g36CfHKEeo59eXt5foZ9eYd7en6DgomEioeDiYOElX2GiYN+eoSCg4SFeHiLgoqHg4KFdIJ7e310fYN9fHmCdnZ1
iYKCj4SDfnuCeoJ8eoJ+ioR+fX2DjH6Fe4KDg4aDg4aMfYaIgoJ9goKLeHqFg4uCgniHgoKFg3mHgn6Den5+fXl6hIWGfoZ+en6CaoeDh36CfoKEfIaGdYSHdIOCfXx9g4R+hYJ+gouGfnhxgniCdYN+g32Hgnx8
enWDgnyKe2eLfoWHhIR5end8iHt8hHV+goaEgoaLfoJ+g32FfYuKfn58goOOe4ONj312fYV9hoR8hH2CfYR+d3yFg4SGg3iEfX2FhYh5eXxygoV3fH6Wgn6ChX19goNzhnx8fnp9fW1+fn2ChYN9hH57fpN8hYeC
jYODgn1+eHR8eYZ+hn2Dg3x9g3yEenl+g31+goOEfnODhIp+iXp8dHuTfn6ChX5+joR9fX19hH57gn2ChIN8fIiCg4Z+g4R9h3V+fXyCh3x9iHyCe3qGhnCDhIaGh4OFfYN+fISCen6Ofot7g3Z+gnt+fXaIh3yD
foaQeYSFfGyEfoaCe4WHgnyCfn6EfoqCg4eCfnhwfoN7goeGe4WPh4WIfISCg351h36MdoyDdYR9d4WCg4aCfX6FfnyDhXt7fX2Ed4N8gnx3h318goOCgomEfomChH1wiYWDhn2ChH2CkHB+gnuDeH6DfHp8e4uF
h3qEfoeFgnKJh4SCgoKDg4N8goWIgpJ7hIaDg4WCfHJ7h36Cg4KGfoSChIJ+g3mDiHl9boR8gnt+iX2CioODhYSCdH2Ih355goN9en2OfnmDeIJ+ZH2ChIOFkYl3fHl9joaEhXx+jIKJe4SMg32CeYd9fHR9h3WH
foOIfHl3fIWEeHx+dn6DgnyCe3uGfoaFeYN9gn2GfXt3en2EiGt5hIJ7hYKCjIV6gn2Ce32IeIp+gn5+h36Qg4d9e4N8hoWDfISGeoZ+fIKDhH2Fh458gnl6hIR9fIOFloJ+iniDgoV9hHl9foJzhId7g3mChn6D
eot1gnt8g4SGfIR9hHuCfnyFhX2Ig3eFiHt+fnqCeIeDeoJ+fIJ4enx8ZoODhYOFe3aFfnl8i358foKChn58fI6OhH1xen2DhGJ9fomHfXh9hIN8goVzfot+gnqIe3p9dYSHj315fIKIfoJ+h3yHe319fH5vfYWD
dHqEg4yChnuDiIR6fXp5lIOEhH5+foVxgn6Cd4WDh4Omg3t8hoZ9fn2Ffop9g4OEfn6EhYSGhIiJgn2KgoKCfIeGiHeJgnt2iImCfoWLgnyEfHx7fX2EhZB4eH58h4KFgod7iIJ+foV8dZV+e3qGgoNzh319b3h9
gn56gol+gmx5fnt8hn2Ngn6IeoKGhoiCg3qCfnCCfXt8g3l7foyGfYV+g36IfX2CeYOEgnd8gnp9h3h+fXx9hn6Dg4mEioN9gn18hYKIgnOGgnmEhX56foV4hn6FfH51h4N5fG2PfoR+hIR8hn1+g4Vxg4J+g4KD
gnh+iIuDi4N9goOFdoSCgn2DgnyFgn2Cg4WEfI+Cg4R9fnuCiIWGh4J2d3uCi3uEfn1+fHyGgoOEdYJ+e36IhHuEgnttg3l9fIN8hH5+n3l5fIJ9eoV+e357fn13hoN7dnuCfn57e3ySfn6Lfn59fYiFfH2EhXN+
g36IfX1+enuDiXt5hHx4g4J6gn18eH5+fnp6hIJ6e314g4J+hHyDhoJ6g4SIhH1+hoR+g4eDfn1+foZ6fn2Hh4p9fX2Dfm5+goN+go+Ii36MhH2Ed3xxgoOJcoZ+fXeCg36Ch4J9e4J3iJeDgoaFeHSHi31+hYZ6
hnh9g4p+e4SDeYWLeoqPhqB3joZ8eoKCg32Fh4iGhox8eXqFfoZ7fYWDfn56inuCg3aDg4J4goSFfIOJe313fYODgoaFi4SFgn5+gnh8iXqGlH56fnB6ho54hn54e4WCeXKGfYR9hIKIfYeGd3x+g3x5g3p5fn2G
gn6GgnuFh4OJg4WFfHiRhHiCe4iCXIJ1fn2JgoaGc4SMfXx9j3qEeIN8in6OhIR+kn56eIOHfoJ9e4eEfnuJhnp8fXqDg3x5hIR9gn2EgnyMgoSDhneGhoV+hHp9foN8goOCfohvg4J4fYJ9goN8hIWfgn2EhIZ8
iH2EhIR+go19inqEfX2GhoWHeXp7fIWEfYN7fHx1cHeFfYKChniMgn16iX16g4J9e318en1+hn6EjXx7cnR7bnZ8fYSDfHSDfIR8fIV6eXV1d3aDhIV8hIOEhYWDgnl9g359goWCeoSDfXuMeoOEhoWChoR8fX6D
hX14fIN7g3p9g4N8d4aFfG96fYNrfod8fYeFc3uDfHl6fIOChISCg3uEfoWHhIJ4e4KGfoR6eYV8gnmHgoKGfIqCfnyDfKJ9gpJ5gnuCfnOGfX2Cd4WEg4KGhIKEg32GgoKEhX6EgoV9cYd5fYd1hH2GfX6Fg31z
c3J8i4R9eXt9foJ7hnWEfn1+in56g3yCfYKLg3p+fX6CgoiEeoKHgoSFhYKFeYSEe4KDeHB+gnyDanl8goeEfoWCfnuHgoWCen5+goN6gnmIgnyCiXqCfXuFhn1+bYqFeoyCi3OGfIN1dXaJhYN+fINxgn5+hJN7
boJ7fYOEg3R7e4V+iIKJhHKChX5vg3yDfnh8d4mGfnyGfn2Jfnx6fnt9iH6DfnyHe4KJg359h3yEg4KCfIOFb4N+fXmEbYlwfXuGg4J9fYWDfX6Kgn57eXx6fH58iX19hJF6fHhzg4OGioJ1hXuCfoR7en58inyI
e318g3p7hXp9enuFgoh8eoWCfpF9fImCfX1+g4KCeH6Fg3yDhHd+iX2Ig4R5hISDenuWhXloiH5+iH53ioKFfXyDfH6ChoWCgnt9hn19fnuCfYaCiH52hHyEfoKUhXuEhIh9goODfYKEjYN8foWChXp3enl+goN2
dX13fnl+gnyCfoKKfo19dn6EhIKCe319iYJ6e4N8j5GDfo+Cg3p8hn6DgoOEg4elhoR+gn6ChIOEhHd7hYh5fYJ9fnxYh32Fg3qDfnyGhol8goiEfI6QcX19gnx+fXt8g46Fg358fYh+g4V7hYd+g4J4eYJ8fnt8
fYaGeYJ+foODfYSEfp2Dg4OCg35+g4x4aXWCeIWEfnuCfH6TdXl7mIR7fIKChIKHgoOFjHl8fHyCfn2Ch3l6iYmDiXV8fnmGgnl9cYODhIl9fH50fIOVeX16h32CgoSCioR0iYKFi4SDhXiChn2Je3Z3hJd+hYSG
k4SJhIh+iXuJfn2NfHxvg4KIhXpwgnCCiYR7fX5+fYSIhXZ4hHyCgniqfX6Ee3yEeYd2g4Z5bn2Efn2ChYSRgoeGiHWFfoyCgn5xfnWFeHt5fH15iISGeIODfX6Cgod9fY+Dh3iCg4N7kX5+fox+e3WDfYSGg35t
elKFd4V7foSDgod+e32Jg4KEfXuEgn53hH19iXWDeoKFiHuDg3mEboV2eHmCfIeHfYOHfX2Eh4J7fX52fX6Fd32CfY+GhIyDgn5+fJB9en6CgoN5iImFfYaFhYKFhHZ4hIOCfYqEgnyDfnyEg3h9hXp+hoaChIR6
lnp+hIZ5h36CfnuCg36FfHt7fHeCh4RxfYqFe36DgnuDfYiDfo2EgnqEhXl7fX5xe32CgnZ1goKDhoKDhIJ9in2CioaFiH57gnyIdoZ9g3mGg4N8g4V9goKCgn2Fhnx6hXuFgn6DfXuEeIWCgoR9i3iDiYN8goN+
goiCg3t8fISFeYeCfoKChXqFhIN6fYl9hHuChoSDhIODhoR+fYSVfIR7foh8fHl+hX6ChIV+fIR9g4aCi3mCgnqHhnp8hYJ7foWLg3yCfn59fIJ8fX18fXt9fH2Ce3t9fYd5fnl3foN5hX2HdYODk4R6bH6Cfn56
gn1+fX58i359g3qDg359h357dIp2hoJ9goJ6fHmSfneLfXiKhH1+fI+Cgop8fn6HfYJ+in6Gi4l+foJ6hIKQioZ8iH6Dg4J9g3mIfYV7fnZ8fnyCi3x8g4V9g3B8e3x8iHSHeoaNhXp7iHmFhX2De4KDfod2h4N+
eoN8g4SFfoWKg4yDfnyDi4KEfXp+foSMgnl8fn6NfIdphneRhISFgnuNiYJ+e4JyeYStiouGfn19gn6GdHZ+inuRfYSEhYKHmo6Chnd9h3t9fIN8fZGDe4V9hIR9fI2CeYR+d3yCW4J9jHuHfYKCfIKCfn6HfJB2
cHeDfYWEfX2Dhn6Dg4VygoN+e3uIent5hHyMgpiEe3yIhISJoHyEgoh+d4R8fYOIhnh+eXx+fnyPgnqPeYR9en57goKChn6FfXiHh4KDg36IfIR7e4KCfH2DhH6Ee4h8gnqCg3yLhHqFen6DfYKEfId3fI57d32G
hH2DfH2Cg4iEeY2DfnV4fH2DhIRsi4N+dH19e3qDi3N+cIJ2fZeDhHyCg32CgoKHiHx9hnB+g4h9got8g3Z7kHx+cYiHe36ChHqCg3l+hYKCg3J8hpl3doKCe3uCho58foODhIeGiIN9g4Z2goJugn6DhXuEen59
fnuGgoiChHyCgoaDgn12hHeKfYKCgnWCfnp9g4h5hoJ9en2Dgnx7fXCCiIWEhX6EgoaDiX54bX18hYJ+dH6QfoaDgn6JfH6LhH13gnqFen1+fnJ+bn6HaYRyeIN8iHZ1fHeEhX13fH5+g3t1fX19g316g3l+fIV+
hHt4fnt9c4V7fot+foKDhYJ4g2yCg4NkdXyEfXp9fXuEiHyKgoqCg4aFeoSHg4iDfH59foN6fYuEg4J6fYKFfnqGhYN9fnmCfX6Efn6DeHp6fIOFg4SIdX2IiIaHhX6Og32Cg3Z+g4KFjYN8kYWEe41+hHuDhIKG
hoWCeIWEfol7gol+h4J9gn6Eg3uEgnl7goR5gnqFeYd6fnl+fnWKen6DhoZ9god9goSDfoKDfYRqhYqEgn6FhoJ8hIx9fYSChIN+hX6CfoJ8hHB+g36DcoR+hH58h4OChYWCfnV+gm2DfoZ2iIR5e4l+fXmIgn6D
ho59hXmGhHx+foOFhH6CgoN9hnyEgn5+gniKg32ChYaFeISLinyKhYaDe3uDfnqDiXx8eYODh4d8hnt+fnd7fH52g3aDg45+g3x9dYSCfpN6hX6Fhn12foiEg3uDkIJ3jYSGfH6DhXaKe4V7hIKCg318hH6CiXuC
g3yDkYSDfXt9goJ9g3iDhnuDg4iCfIN9iYODg4WDn32KdHuDfXyCfn2EfXp5g5CEfnyHhYSEgouChYyCgnx9foOGhIR5cYp+hIJofoJ9fIV7hXR9fX6GiIN+goh+g4J6u4KFhHuIhIWFeHZ0hnuMhH15hIaCenmE
eH1+g4J1fYOChId7fHuDeW99g355gnGFhn2Db3yEfH6Ce4aIhX2ChIeDe4d8goiCgoN7foqFhIJ5goKIe36DfYJ6goOFhX19hIJ4foV+hnaChI2GfYmFgn19gnx0goeKfn6Hh319eHx9fHqVfoN+gnl2foODeoR+
h36DgoeCe31+cHmQhH59h359iIJ9goN3dX59g4aDiH2Dm358hXqCiYSDeYJ2eIKCfnh+fISFhX57fIJ+gnx9goqDeXeEfoJ+goOSi4J9eYaGhHx7gniFUYmChYh3goV+hHh2fn56g4d6fYZ7e4KIfYJ+hIJ+foeC
eYaCg4WIcnuDhIKNfX5+doWDgoJ8goJ5g4lwhoh+iIV4g3x4ioJ7g3WFe3Z9e4yJfX5+hoKHh4OCg4WCfYh5eYSGfYiChHOCg3uEc4N9fYSEhGp2fnaCh4KDbZB+hHyDhIZ7aYWHgnmEeIJ6jn2FfIN8fISEfoaD
g4KDgn2Cl3p6g35+iHh6jn2Cg4V9hIKCg31mhIZzfoJ7fIOCfneFfnx+hIN6hX59eoSCfoR+e3qDfoiCioWDgn6IgoJ+fYOMd4N7gn6Dfoh7fYt8hYN8fImFfYSFgn2Ih36Cg4SPg2qGg3l8goN5d4OIhnSFfYN9
eHZ0foN+fIOOjYuCfH15e4ODiXt6hn54iXmCfHuFfXyIeXuFfoh9a353hHqEi36FhIiCiImEe4Z4eJWDgoWIh3d4fn5+foJ9h4KCeXt+e42EdXN+g36DfIp8e317foJzfn2ChH17gomCfYOIfnF+g4iCfn12doN9
doSDfX2Gg4KDfnWOfn5ydnx7e46Nen59fXx9inp7foODgoOGhnl4fH6ChIJ8fH2Gh4OCfYOOk3x+g36GhYSEhn5+iHqDgnuEend+hX2Phn6Db29+goqIfHR6g3SEg358i4KPiH59foOEhYOGhH6FgoSIfW6Cgm2C
fHyChYV9fXyFfHyEd4mEhIJ8hn18iYdzg3yJfYN6iH6EgoSCgoKDiYKEgn2Cc3KCfH5+fnWNdn59fYODfIh9goKCe4N7e3Z8hIZ7iHaMfnt9dHx8iIR0h3N3doWCfYJ6fHyLiYZ8fpKEe4KDg36EhISCeoR+iIWC
fnt9hH2VfYeGfoSKfYODfoJ5fop9g4N9g318jYODd4Z7g318cHt+dnuDiod+eYeDfX6Ggn6JfXaGh4KHgn6Fhn13doV2hnJ8fn19g3t9i4R4jnqFfoOCfoODg3p9fYKGd4V1h4SNfYJ+h3x3g4R9foKNfHt8goKC
foWEdn17hn56eoeDgn5+g4mDhHmEfnmDg4J7d4KEhISQe4J+foiJe3J9iHV8fYN6hoJ2fIOEe4KFeH6EeYZ9foN4fIJ4foaDhX2Cfn17fnx5d3yGe4KFfYN9eH6CfoN7h4R7fYV+gn6Ceoh4fnuDhn6DhoR8gn2D
fX6Cfn6Dgnx6gnyEg4l9fnx9enp+foaEgn5+gn58goOJin12foOCgp1+h259h4V7g4mEfKWGfYODen2Ghn5+e4d8hHt+fod8hIKCfoKHmIJ7foKGiHeCg3yDhX58hoaDg36Hg32Ce4KFhYt8g4N5i3t+goJhfYSC
hIN1h4J5fXt9fIWEfIOGgniEgoKPe4J8gnp9fn58e318g3yEgoV5kYh8fX1+hIZ7e3yDg4OEg4R7hYKJdYaEfYR9hIN9foOCgoKHe5J+hHt+goKCiH2DfIJ+gn2Ge3x+fH6Kbn2Ge4Rzfn6Ed5KHe35+hYR8g4V+
fYKMgn2HhXSDhYeDgoWCe3mEgn6Ii319fXaDgomFfX6IfImEfXyEjHyChYd7j3x9g4J4j4V7iX2Dhn2DfoeCepB5fX18gol8g4V9g3iCdXeGdoN8gnl4gnuGhoJ+dHyHfoR7fYOIfn18dnl9hIeCgod+gnuHfXeC
fHyCfIN9eISDkIR6goOFfIeHfYWEfYODgnyGeXx+hnaEh3yNhHqFhX5+goKDfX18hXqCfW6GfHyDg4R9h2x+gn16goN+go2DgoV6en55g3qCgoN6hYJ6hneDfXeDfIN7iXF7eHyHenp7goR4g4J+goV1emeDeYKC
gn59go6Di4Nxe3Z+eXx2hX2Dgnt7fHl+fod+hnqCfY2Ggn51foKEiXuGgn10inaDfIR+goKEg4SDfoV+hnt+b4qDd4SDi32Dgop+hHyMfJF6hoSCgoh5d4J+g3qGeX59foSDhYSGgnqFenl2hYN+fn6Cd4J+dn57
kYKFfXyng4OJfYSChIKGfXpyhnyCi3uHdnuCfX6ChYJ5foJ+dXyFfoN+hoJ9eH56gn6Cg4OEg4l8foSEhn6HgnybfnuJfI6Ig32Dg3mCfH17hn18bomDhIN+eIKIgoJ+g4KDfIN6goiCfn6FgnyCfn6EfoWEfXx6
gn59g4WDhouDg4OFioOCi3yJfYWCgoZ9fX6Fg4N4fW16iYJ5e36JgnaLeoV7hH54iHx9fXx9en58e4Z+e3uCkIN5h4J7g4KGe3aDe3t6goR+fnmCeIKFhIV1g3F8g4R8e4R9h4V5hn19goJ+g353hIJ+fWR9hoOl
enmChIN+g4KChX14gnWEfIuJfYx8gn56foKDhISCeoSEfXp8iHx7g3x8eoiDdn56goeHe3t7goR6hHx7fn57cX6IenuEeoWIdoR+d4SOhIN7houFgnx4fYZ5fIaDhYp+fn19fX2Ie4J3eYOCfYKDh32Jg4SCg3Z9
fHuChIiMfoN+hHqJhX15fIJ7en6FfoJ5foJ5fXF6i32FdX59g313e4Z9foJlfXiCeHx9hIWCgoKDgnWCg4J5fH1sfIZ9hYWCfnx8dYh+eX5+jX6Deo6Dfn58hHt7eYKKeoKCfXt7eX55foOCfYR+d36EfoN5h4R7
fX58eYN9hHqEd32DhoKCin2EiYR8fXmDgoN8goN8i4N8g35+goh7i4KHfnl9fn6Eg3aFh4WCfoZ9foSDeoqChYqCe4J0foJ9hoN9fnCFhHyDgnmFfoR9fnyGgoR7iYJ+iIOEfYN8hH1+iIOJhoR8fIKHhH6Cg36D
hn6DjHh+eIp+g31+fHyEeX6Dg36HgoKKfYd6fnl0doJ+h356fYOCeH5xcXyFgn6Ee3mIg4N8eoN+fX55goOChYKCfX6Cg4SIi4p+fnuEhYR9hH1+eoJ+cYh8hHx7dYJudXt5foeEfoODgn51hIJ+hoSCfYV9g4OG
fYV8hYiIc4N7h32EhHeDinx6fYOHfoWphIKCgoKChYKGhIOGhXt+goOKg4KVg317gnt3foh+c4iDhXyChXh7hHt+e3h+gn2CfYd+iIODhH2Egnl9fnmEhHiDg4OChnqDfH6MgoRxh353fIl+d4NxfYKCgn6DhYJ8
e36DhoOEeIl+fn2Cg36Mfn6HiIKMeYeCmX1+fniDeIJ+hH5+iH5+foKIg4J9fIN7gn6LdYt9hnyChIeKg32Fe35+g3uHjZF8iYRxg316e3F6fYp8fnZ9iHyFeY1xgn6Ce4OFg42Cfn6DfYJ2fo+aeoJ9hIR9fYd8
iISIfHl9eIN0gnuKfn59eXp7c4h3fn17goSFg354d4J9fYWEgoJ9hIJ+g3yVjIZ0dH5+g312eH6Ce3p8h36CdHiHfoaTd3uDen6ChYN+g32DfXyDgoOMhn59hHuEl3yFeIKLdoKFin57goOSfYV9fX1+doR8gnqP
g3yFfX2Ch319fYSIgnxzi4d6e3mDfY6CfoeChYV6fIJ+goSEhIOIfX6EhIeDdXyChYN6hpGCfYaJgoh1fYR6g3mJiH1+fm9+fXuGe4SGhYOCfnR+hHiCn4OFcXyGhYN8got7gnx+e3SChYR+hIKEg4KHg4KEfX2G
h4N9goJ+h4J3got+g319hH15e4OCfX2Dg4WDfoJ6eHuDhYJ7en2Ec4p6g3yCeJB+hoSCgnl+foqNdYaGgoOCjX2Cen1+bX59fX6JgoeCfniMe4N3gn1ydnp6gnuEfX6IhIOFeoJ1fn5wfomCend9i4hyjXd7iId8
fIJ6lXt8en2GdoOEh4R4fXp4enyDh3yCi36DgoKCg4x8fn6JhYKFe36FfoR3fn2MfHeCeX1+g4J9em5+goSIe3SCgnx+h3yFmX6Fg4SKgoKCeoN7hoN8hYOOenh5enqOgn5+en6DhIJ+gox+e32Je4eCfX6JhIeC
goh7hnt+hn2GeX6CfH5+fn2JfX14hoKEfYN+hIKJe3WNfoKGhX18hIKCfIiEiodwhHmFeoWEg4ZsfH55gnyKeoeLh4Z8iIZ+foWEhH6Hg4l9fXp8eoV8iIV+g4N+foeEfX6Dgn6CeXp9fX57hHmFhIZ5e4J8foN7
g4V9fIV2jYJ+fn2Eg4J0eXt9hH6GfnyFVoKDhn57goaEZY6CfYuCe4R4goN7g4R5goJ+lo96eYKSfIOCfnyIfoR7hH6CfX2Me3mCfISCeYaDfXx4hnyFg4RtfX57g4V+fIJ9fHyCgnl5g32GgnuChneLg4J6eYKC
gnyChYN8goaDgniFdYd+fXeLeXqJfoN9en5+fIWCfYJ+e3iFg4KDe4Z9fYODh3p+fYR+hoWCeneFe4Z7eXaChIZ+fn6CfoV9fXWGfXeCioZ+fHp6g32FgoOEfoh4fHKDfH52hIOCfImFdH58g4mFg3t8fIWEeYd8
fHt+iYZ5god9fJp+hIp8fn6Hg355fIyJh3p+gn51g4KGenuOfYKDfHmEhn6CenyDgn6KfIOHcYSEeYOEfnyDfYd3e4R7foaCeomChHuCiYSFh4KDeoV9goJxfYl+foJzhXl+goyChXuChHuLen56g36Cfn2Khn6C
go6FfYd+d3p8eoN9dIt5hX6Fl4V8fod8g417e3x+fIKLiWVvg3t4go6Eg36JjoeChXh5h4J+en14hIaGg4OHgot8iIOEg4KCdHiEfHx+fX59h4J8fISCfoKFhHh8fXeGfn5+fX1+goR9lY52in58hHtyhoN9g4SC
h4R5hoh7iIN+jYOCboKDipB9fnt8fHt+fod1i4p1hIOGd358hX6DfIeCd4qGfoN5e3uCg36KiIV8eoJ8foJ8dY+Efn57e416fIN9dn6DfnWNeYp6hoKCeIaEgoSJhX2DfIt9fH2Ee4KEhYh8eXuHgm1+dIyDhHqF
hHt+foV6hIN+hIWHfoSGfn54fYOIe4KDh319fIOIeYh7fnuFdHyDin2ChYOEg4J6g4t+goOEhnl9fYiCfYSEeYKCgnp9eXp+fnt+fXiCg4mEfod8foJ7fnl9cISNgoKCfIKGe4KEe3yCg4KHg46Cdn5+fXuGfX2D
hISCgoOFhol8eXaCeHt0fZR2fGx9hYeEcYd+e36EgoJ9fHOGdoKDi32ChIN+fH2Cg32Eg66Cfnl9h4J8fYuEfn6EeIJ+g4KDfoKCgn5+g3qEfX6Ek35+dX6NgoN5hId3hX55eYJ+dX6HfX6KfnZ8e318W3yJg4WG
e318fYeDeoJ9hIJ+gn6DeH6HhISEkImDgoiDgnuIfX2Egn5+g3qIfI59e4KMeH19goSChH2Ce36QeX2Ddnp+jod+foKDeYNxfoV+fYiLfoODgoKEinx9j4WHg26Cgn59dYl9fX2Kfn58fn2ChXqEgoJ+lHJ4hIJ7
e5V8eoJ+foKJen2EgoWJdIKPgn1+jX2JgnqCg4J6h4R+h3x9eHKCfm18fH57d4N+hnx9loJ8g353h359h3uFfHp+fX2LfISGhHx+cIKGhW13fmh8hoaGfXuCfINrfn6HhYh8g3yKfX6Ce3iGfoJ4hIWCfoJ8hIJ+
coJ7h31+hX6LfHyCfXyCeX6ChYeEgoOEg3t5hoaCen51hX17kYKCgn56foR2eYKLdX6Cgn55g4Z3kXt4eoKPfoN9fqSCfX6Efn6Dd3d+fIN+e4KIjXaDfYiCe4SEi3WIiHx4h4WDg356d4WHfIZ9e4OCjoOCfoJ8
hn6EhoaEhXqCiYN3hJGCiIODhH59g4aDfXp+dn6VgoaCg4J8gn2LhXt+eH6CfoV+fXt8fnp3hoWMfoOFh3SFe4KEe3uFhX2EdoWGeX2GfH58hH2GgoWGhIN+g4yDeoJ8lXiFiY95ioJ+gol8iH6Fe4V+foeCfImI
h4KEg4KFe32PfXyCfX16e3yFin6Cin6ifXmJg3x4eoKFfYKCfIN+g4Z3g357hIV9fnZ7hpFzeYaDhYmEeXxzfYN8hIOLgot8ent+hniIhoKKfX6Ig4OHeomIfoN9g318fYd8jIV7iG98e36TfYeHfoJ2gnmEe3x8
fn6Gfn5+dn6CeYR6h3mFg4p0fn2HfoR6foJ7g4l6e3mEbn5+hH17fnqEhoJ+fXl9dnx2g4l5hIODdIV7hIKEgoh+e3eMfouFfYSCfoR9e4uFg3eCg3d+dX6HhX57hYOGk4V+iYWGfISDhW97g4SEdnx8e4d6fYd7
g319goSDe4WChIJ+fXx6eYeEfoKCa4JwgneFe4h+foR+gnqDfpN6eXmJe3J6fX6Gg3uCgnx+hnqJfnaJg3mDfX59hXx8hIJ+hn56eISGjXx+g3KCfIJ+foOCgn13fXuFen5+goSDg3yCfXuEgoOFfX2EiomFfY6D
fYN7goh+d3qChnyCg4t+dnuGfoKIh3l6dYOCfIeCenCCdoKMgnt8g32UiX18fIaFg3p4goR7g3uEg3yJmoOCfIeEgoOEhHt1g494doWCjGuCfoN+gnmGgo2SfH2Fgnx+hn15iYOCeoKHeoOCi3Z6fH6CfoN9eoOC
foJ+gn2HhG6GfX56g36IfYJ9e36CgoiGeYV3d35+fId5fYJ8fHp6fnd+hn2Ofot5fZB+fYOKfnyDeYJ9fXl+eXWDg4SFhH6CfISDjoSHfW2EfHqEdYKEeoN6hXd6fXx6fX2HiISIe32Cb32FfoR8eoWIjn2EfXyL
hHx+e4Z9gn6DgoJ8eXt9gol9e3yDeoJ7g4aChoSFhYJ+fYZ1g4OFc357fXJ6hIJ8hnqLcIKHhYt9fYJ+hIJ4goJ4gn6PfniDfnuEe36GeYl7foN9jIKCfISIg4aChIN+homChHKIgnp9fXqNhH6De4V1fXyJbXuG
g3l8eH5+hYKJh4eDfm1+hX1+fYKFfXx9e4V9hn57g4OKhoJ+iHyCdIOEin58i4KCd4J+gmiCeoiEfISJg4R9bn2EeoOEinWGfH5+eJR+ioN+hn6EfouHfnaFgn5+i356h4eCc4aRgoKDg4J+fH58eoOHgoZ9fIeD
e31+goeHeHp9eGd6gneHV3t+g4WCfYORfoN4dIaCeXx9doWFhYR9h4KIh32Ehn6IhIR7hIl+eoR+jX6EhYiDk4eDgnyCnX6CfIeChXiNfoeDhH55in56b4J6iH14hoN9hIR+fn6ChX58fYN9fnt8h36DfXyFint8
h4yWe314g4d+e32Me4N+h4Safn5+foSDfol9hIuChnyMhXl6d3OChHyLg3p5fIOGiX1+g4Z+foN9fYWHh3x3eX2GbXp9e5KOh319fX56gn5+eIJ5g32Ng4yDe3uDg4R+g3N+gnt3fXSJfH5+foJ6kX6DfH53foWD
fHl8hHl3eoJ8e4SFfoeGh4SCgn2Dg3yJg4N3hoN9h5SChH6Cenp4goZ8i3l+eH59h4KDe4WJfH16iYV7fYSDgod+eniJgn6Dgnt9e4uChn19fYV6fYiFfnx7foZ8e36Dj36Gdn59gnqCfHd7eIJ1eIV8hIWEg359
jImShoODgnyCfoN0iIR8fISGgoKEfX6DkoWEgoZ8fnyDfpB8fX16hoSCen6HhYSCfoJ6goR6fn2DfH19hoSCfYKDhX56hoWQg3l5hXmJj3Z5eneCfoOCjpN+hpGDhXuDh3uCeYV7d4N7h4aEhoiDZXuCg4uIg4p0
hIh8end8goV5hIR+kXx9fH6Ij3yCgoN3foR1ioOEeYOCfXx8g4iJfX57foN8eneHfoWEgoeGeZB6e359e4KGhYV9gn6DgoR4gnV+ZYOChHx6noOFfX6Efn1+hX5+g4x+eYaGfoN+goV5e4iDhIR+e4d8e3p4iIh8
fIR6gnp9g318fnx8hYqCgoOEdX2EenyLfoZ9hHt8d32FhIJ7gn2DgnyHfH1+fXuIhIaDfoiHgoN7fn2IfnV9gnqDhX2EdoJ8gn2Cg4ODhX2LfoaEfXyEiYSEgn6MhoR1fo56mHd9hYl8fn6EfoScgouHhoR0hYJ+
g35+fXB+goR1hHyDfnh8hIZ2hHyIdXZ5gn5+hoSGd31+hIOEd3FlfH1+g4KIfIaEdIeHjIOEgn11e4eCfIN5g317hoiOfH6CgoaCgneCgoODfoOCfIh9g3l9i3p8joSHgol7g3pse4KGlXx9fH6Cgnl9goaDfn5z
loKEfoSChXt3fIN5en53goODbH2IgoR8fn6Mgn19fYJ8jX2ChYWEen59b4V1in6ChYKDiGF7fX6GfoR6fIJ+foKGgpODfYKFgnh6eJN+hoaFcIqDgn6ceXt8eY2EhIN+fYODe32De3mHgn6RiX5+fHaNgnt+fn57
iYKEhIV+h4KGhXx8g4SCgoN7fnx+fYN+g35+gn19boqCfYiDfYZ6hH1zh36CdX6CdXx5fHuFg4qCfoKDi36IhHJ+fIOFfoWCgoOChIh+hIJ+kIl+g3mOfYOJe319hId+goJ+c4SEhoN9fYl+fm55eYR7gn1+hIaD
goJ5e4N+i35+enxzgnaCeIWEg4KJg32GhnmMg4J9hIyCXoOHiXqHeHSDg4WCfYJ9hH6IeoKZe4J6eoKFfnt7fYx6Z4J5kISKfIZ6g4J+iX6EfYSChH6Le3iGi4WChYJ5fH2CfX1+cIWDent3goaCenmJfXiEd4iM
enp6eHeDg36DeoR4jZCCgn6Cdn2Dfod6hoeFgnuDfnt9eIh9eYOIfoeCfIODjX2DdoR6e4J+hoN7fod+fouIhYqTgoeHeH19g3x7fn6ChIR3fYV8iXeDg4aKhIKEeoeEgnuJfH2CfX18fISGg4J8fnuDhX12c4J8
fYR3foJ6XoR9fn5+g357fYSCfoJ+en14c4aDcX2CfoJ+ioKChnyFfX6HfoWDhYOCg4iCd46Gh3x+goSSgoOCg354fHqDgoWThIR3jn17hXV5fXt8fIJ9g4WPhIaCfoRxg4Z4e3yEdYJ+foR4goODcnuMg3p+fX19
g3x6foKIkHl6hYN0hHd8foKFfnqEiIeChHSCeYh7e4J+hISEfIOCfYOFgoKKeH2OhYeFhI16hoKCeYKEe3uEe4SHfnuJeoOCiHd5nJF9fYR6g3uHfHx6hoiEg3J8hnOChYN5hoSIhYZ6gn6EhIJ+goKCiIOFhoOF
g4R+foKMfYh4j4SCg4J5fn2GeoKCeY2Ce4KGhH6CfIKQfpCChH2HhHqIgoKHhIJ5g4SIgoSCfYt7gnmDh3N9fo6NhYh9hIp+fXJ6hX55hIV+fXaJfHqCeoKGfHl+hIl+fH6DfYiCfn56eX5+fniCgoWGfoeNfIWD
fIiKfXmDe3yGgnqLfIKEdX6FfYR7eYOIj3h8fZGPfHaCeXiGgoR8fXt5goSafnx9gnZ+hIOCg4OCi3yEfYV+fYN6hIJ8enp+foODe4N6d3t8fYODgnuCfXuDkH18g3qDdHmLfXJ8g3t8h4J+hImDh4R+fYJ+fHl6
coh8fZB8fnZ5fnuGgnyChIODhHuGfX6IdIOEfXeEknSFjIWEen52gnqPfX6Mi3h7eHx4eIV+foJ5fIKEiYSEhHp7g4WCe36ChH2IfoOGhH56fYKEe3t2fHqFe36DgoiDeH6Efnt9hXiEjViDfnt5fH55fnx4fYV7
hYx7doKDiYSKfH6DfHR8iXqHgnx8jHx8fIJ6e4WDgoJ8fHp8e3GDfoSDgoN1goKDg3d4fYV9hH2acHh+eoKIeoSHfH50hoZ7gnmEg3t7hH17fYd8hIODXXN9fHqLfn6Cgop+e319e36IfIeChI6EhYaCfox7gm2C
gmV9fX1+hoh7hYeCfIKIepGCg4WCh32ChX17goeKgnuDjnqHeYV9hXuChoqChHp+fY2EhIiEhHmDgn2CeotwfYR7hISKinmCfYOGfn58d4N7bn15g4V8iH2IiYN+e4Z1hodxeYd8gnyKjXx+h4qGe32Hg3p8eoWL
dn2DfYN7foOEdXyJeYKHfoJ6i4iDgoR4g3p+fYiCh35sYXuFhod5gn1+cn6EioKIe4KIfoKEhIZ+eYaEhXyGh4V4e3p2kIODjISMg4KHfnqChIN+eIKEent8fIp+eYSChI97foOCfnmEgoN+hHt+d3eEeoR9fIN1
e3mNeYl4gnl0i4R9fX6EfnyEhYp8hHiCe3d9fX2Egn6Ce3l9hH59hIN9eH16fXWJe3uChIKIdn6DfnuCeH1vg35+fXx+en19hoKFgn6FhGd6gnx8e3p+hoOChYWCgoN8hHt3e4mFg4d0jHyIdnx+fneHfIR9fH6H
cIWCfnx9g32ri36KgoKCeYOCc3p9e4SEhX6Dh4h9d4yNiYKDeH1zhIWJg4J5gn2Fe36DfoR1e36Ce4qDiZqDgn5+i4V+iIKEfXyOfIN9e4KKhH18goN8g4R3dIKFh3p9fpGFfoKDfIN6fH2CgoSEg3h9fYJ+c4KE
goWEhIuChXuDin6FgoOEgn5+g4J6fX59cnxzfHqHdHx9foOQfoeJhYKMfHSCfY+Cg357ent7fXqEfIaEfoqHjJOHhX55hYt+i36GgoV9hYKCfoaCd4x9fX59goJ8fYaGfIKChIqFfn6Dj4p3e3x8g4OEjX2NiHx8
fYJ+g3x7gpZ7gnx7gn6Eg3x6e4SDg32Ce4aClImChIWDhYqHi3h8goKDhYZ6fYR6eX6IhIp9hXl+e36Ve32HhYmDg4KCeYiHfoJ+fXuFfHx8jn5+gnp9g4R9gn1+i4iCg3F+gnqFgnyDin6Cg3d9en6DgoWCeX2F
fn6HeoeHg3F8eYeGgnyDgoODfX1+g314fYRtgoN+foOGeo2Hg4ODgoOEfnt6ioR9fIKDiX6NfoR5hoV+fnyMfoJ7eIR8eH2ChX1+hHuEgnl+foSHhYN7eoR9gnyChnuIgnmCg3p8g4mEfn12hHt8hHt9eIN6e36O
fnV7gnyEfoh+b32FfYR+g5x2hn59fXKEg4KPkH59fHeEdnx+fHh9d4WGd4OGjIWGfoR8h4yEe2yJfYOHeYN6hH2ChX5+fHiGfH58fId+gnmCfH6FhIRyknqCfoJ8goKEloJ7eoKKfHx+fXx9e3iDhH2EhHyHh4J8
h4uCfoSMeYOHhn6Cg4N8eX6EhYSDfIaHgnSDh3mIgoSKcnR4goR3goSGfIh9d3t9e4d8g3J9gnx7hHh7hISCen59j4R9e354fHuFioOFgn15fH6Chn2HgoJ4fX6GhIyCgnp+fol7iIN7g32Ehn6Dgnh9hXuFhYeD
goOEinl9fIR+fImIjXmEhoSHfH6FhXqEfYNsfneCen2FfYx+hH56hoKJiHyHg358e3yCh3h4hYt7foR+foSJgoJ8hYJ7foR9g42He31+g3x+fY2DhYt6cHyCfn2Ce4V9iXd+en2DfIOFdXeEfYuCgnyEfYWDfHyJ
fXp9hH6Gfn57hYN+doJ0hoOFeoV5goeFkX6Cc5Z+enaEfZuCg4V9gop9fX6EeoKFkHyCgnyCiYN2foR6hYd9goR7go19inyGgoSJhHyEhXZ+fn15fYR+qn1+fHmGioOCfoOEeoR+goN9goyDfXp+goWHg4J7fIeC
e351g356fn16iXZ8e3yCcYmFfXx5g4eCh4KEg31+fW+CgpRxe314foJ6hYR5gm96eYt+iYhRg319e3Z+goKEen59hnmPgn1+hHR8hXx5fXuDfH6Ke4N7dYN9dnqGfoSDg3yCg4N9fX2GfHuDhIt7hH59fnqCeYKF
hYOJfnx+hH17fI98eoODgnF7fXx7g4SCeYN9doJ9e5OFgoN+doODgoJycXqCgpKCg4KCgnx+fod9hX19fXqFgoJ9g4OHfnt+iH19eIOClX6Ge3V7knGGgnx+eoJ6g4hzgnaHfG59fW6CfIKCe3yChH2DgnyEfYWC
hYN9ioODg4KDfpSFgoOEd4J+g3t+jYKEfYV4e4J+e2+Fg3aLloaDjIOEhGyJg4J0hHaChXeNfoKEepF+jIR9fYSHeXqFhHt+h316hn6IfHuFhoN+e4J9fIp4fniDoHqFhIODe4OCg4J+hnmEfHh3fnx5hYWEeXiD
iXx5foN+fnx7hIOFhHx4fHeEg4N5eXSChoyKh4KDfoSCfYN6h32DcIKGgoR+cHuCfXx8fXiEdXuGeYJ7e4KDh317fYR9e4OKg5N5fIN9m4N+hHyDg4KDg3x9hoR+iIODg4N9j4N3g36CfpiDhX58foSCfYOIg4mM
foSDd4WFfYN9fnp8foWDg4qChXiChHt6ioV7fId+hId8gnqEhYKCeIR7fXuCfH2KhH2ChYR+fIaEc4R9gnp6gnx6hYOLgnqCfnqDfX2Cfn5+fYp6enSDg4Z7dYKMh3qWfn14g3txgnyMhHiQe3h+go53fXZ+hJR6
hXx8gnlvfYeHgoOFh4KLfIKHhIZ6foN7eXmFe4Z4hHl8fXtyeXl7hoKDhYSCiYSEg4WHfoSFg4KDgpN+e3SFfnqGgnuFgnR9i36Dfn2Ch36EhYOCfoSCfniEfXZ9fISDjnuDfY1+gn56ent9goWCenl3goN4goKD
jYJ7fYZ9g4t7iHuCfYiKhISChH2Fe4KCioSDfoJ+eoJ6gn2Kem93fnp+e3t4got9hIOMgnuGe3iDhn2GfXyGioqChoN4e4R7hYaFgoWCfXx3hGl8jIN4coKDgoN9gnyGhnqMioaEfnqQdn55fXp+e32FjYWCfoSF
koN5goJ+coeGfn6DgoaDfnx8fYaIcIWChYV5fYl+hYKHiYd6fYKJfXxufoh+fYt+g5J9d32CfX5+fpB6gnyDgnV+fn6HhoN5foN6eYWEeIqCfINxeH55fX6HhIV3fYKCgn2EfH14hX59enp+fX18gnmGi4iCgnuE
gn1+gnyDgoaIeYJ8foJ+dn59g32Ggop9fYR+gn6DhXmHfnWCeoeEe32Dd3qCend9hJWFfX2CfnuCfX57g4WFg4ODgn6GfYJ7hIKEfpl7e4d+m36DhHmEhn54fYaIhIZ3h32FfIeJg4Kch4KChIN+g49+foh+fHx+
hYl6enmDd3mCdo+De36DfXyCg359fn2Cfo2DfoN7eoJ3e4OKfnyCg4V4fIJ+h4mGh32GhIZ8gnmDinZ+ioZ+fImDhYV9fHl+fXqGjWh6fnaKh36Fa3CHfHaFg5eFhn6FhId5knuCgoeCgnqDfn59eYKFdoaFh3l9
hHF+eoWChoR+fnl9gnR6hX6GgoR8hoSDhX55hIKCg4V8goODjoJ+foiEhX1+foR+fn59hY6Fi3l9fHx+goSIjId+jniDeoiLcH19hXuDh4J9g4SEfIZ9in2Cl4OChHqCe4KXeIqFeXmChoR5joSCdnx+en2Dg3iC
iJWKd3mGgoNxiIiDjIKXfnGGfYZ8h4N+eX6CdYR0eYR9eYR+dIyFdYZ2gn59doJ+eoKFhoWCfn19fHV+fXuIhG9+fYyChI14fn6CfoaFfH2DhX2NhIOCgoeEfH6DeX6IhYJ+god+doN5fXyFfH2GiIKCfn57gnuE
iYKCe3uEg4J8foN8fH6KhYWHfXuHhoJ9g3yIiIZ8fn18gn6CfnZ8hn1+dXV5hYiEfnmCeYKDh4KGa4V9j3l+iXt0hIN6goV+fYZ7g4N8goR6goODioR8hX53fXyMfIKCiYaCh3x8e41zgoKFdX2Ke32Ge3x7hH58
jIN9hH2De4V6d4J5fId2g4SLd4KFfn1yfn56eIqNhIJ6fnR8foaCeoR9fXl+fIR8h3uKcn6GhX56foN+foN6gnxtfISEfHl9g359ioJ5ioZ8fHmChX6Hgn6Fd313kH6XeYJ4g4KMfpF2kIaCeneFe4WCe4N8fX15
hXl8enl+h4KFgoN0hIJ8fHSIh4qJfX18foWQhH1zgnl7g3uCfHx+hHyDiYN7fX10foN8dn17iXaEfoV9dIWIeX54g4Wni3x4hoJ+h4KFfYOCfFqChH54g5R8fZR7eYJ7eXqIfYV4hH59d3qCe3uHhIV9fX2Fg36F
hH1+d4OHgoOCfoSChoaCg4SCg3x7hImDhHeCh4R8e3t8hoJ9goaFeIN3fYODfIR5dnaGgpR8foJ8hX6EhoN+fId8eYKLgnuDdYZ8fX1+iH6FfISFcYOIfH2GfoJ5g4SDhYKCfYh7fnh6fYWGhn2EhH6CfoN1fXp6
fYN+hIR9fXx+goaHe4WHfoR+fIZ9kYWFgoR9foR1gn15e3uCe4ONdnF5g4N9dH6GhoR7gnuCeYSGlX59goOFfoJ7hH55foaJe4KCh4N9hHqChoKEeX6Efoh+fH2FfIWEhIR8e3eDg36DfIZ5gn56goZ8fYODh4Z6
d3qDfIh6fIl9hXp6c4J8h32GjIN9fIKKgoJ5d4J4en19d36GhYV9foSCfX2GfXd8eImFd3yEfHmCfIJ+g4OLfX6ReINwhH6CfImEfn2CfoOCfoN+fIJ4go6Cfnt+fIaDd3p8eoSEfX6CgpOKiHt4g4KDZol9i35+
e4OFiX54gn1+fH6DfYOHhZR+fIeEh3x9hXl9foODfX2Mg5R5eISCi4J8gn6FiHyFg4aDfYuEfn2CiIJ8hXyCfYKDhIeHkX2CfoSEiHqDiHt7hHqNhX57fYl9jHl+fnR7ioJ8j4d4g4KCeXmCe3h+goN6en57gn15
fnl1e4KHhX2Ch4J8iYWEhISDe4R4g4N6fnx9hnt8bnqDg36Ei3mEfISDhn6GhXqEhH59hIV7fn59e32JgnyChHaKhH5+e41+k4KKgoyEeoaFfnl8eX5+hH56g4J8cX57e3aEg4V9fX6CgoKFdoWLe32ChXyYgn2D
hIaMhH6DiX53hKJ9fH6Dg32DfHmEeXx7foqDhH17enx9h318joWCcXx7fH6CgomCgoV9g319en5+h3uDlH18iod5gn1+g3aHg3ODeoZ9foJ8eXaDfnGDjoaOgneOhH6Qg36DfIKJfYiCfHeLg4x5eYJ6e3qNhYKF
eX2GfX57hH6Eg3ORhYV+fnVug5B+gn2FfYKCfoKCh3x9hn19e4KChHZ6fYV+foJ+g4SChnx7e4ODhIJ+goNueoKViX2FhH59fISChIN8goN+goKLg4d+foKEhYOMeX18fHyCdnqCg319fI14fIKEhYN7e3F6goKF
go6Fe31+eXd5hYKEfn2Cg4x6g32EgoR9eIN4hoOCfn6Fk4J8gn2Ee31+foODfn2DiH6Ngnx+fYN5foJ8dnuEfoN+g3h8gnt9goKDfISDioKDfm19e4h9g3x1j26HfYqFfH12eXGDhXiCg4N+jXqEeneGfn58hGCC
h4p8fYp3g5KNk4Z+gnuEiX6Ie4Ong4N+fYWCi32DhH6Dgn1ufnt9g4Jzg4J9fYaEfpCFjXiKj4iDgnSIgnyEenqEe4R6gn13g3uEe4J+en6Cenp8g3l9g3mHenuveIV+hnuGfod5fX6JioKEhoaEinp8foeCfoN5
hnCIepaFh4J6fn2FhX59fYeDeYWFgoZ9gnqDfoWEi4p7e4J+fnuEhH2Ed4J7g4iMfnx+goKCg5B7e4RbeoSFeXuWhIOCgn18dIp7hIeCgnd9gn5yfHl7foqEg35+hnmDjIqCfoSDen54g3N9en2ChYd9i3p9fniI
hIR8gn59iH6Efn6Gg4N8fnGOhoaHiYKGhYR9fnp0fnp7e4WCeoODfmt+ioV+fXp+fISCfnyLfYWDh4J7fHx+goOCe3eZe4t9hYKIdnV+g4KCe4KEfHh9goSGgnlwgoWFiYN5iI17goJ4g3l3fXWHdKJ+goR5gnp9
goKIiIJ5g4N+foN+enx4c4mJdoeHfoR+fnyDfX1+e3uShYN+gnmCio16eYWIgnp4eIJ0h4KKfYeIfXqEh4WLeYJ4gnODhG5+hoN6hIV8hIJ9fXyGhn15i3qDfIV+fnSCjXx8hIiDiHx+goKJeX58fId9fId8hYJ7
fX10i4qCfn1+hH5+gnx5foOIgoN7fXOFg4SCg3t+e32Fd4VzhHd+foJ+int6goZ6fnx8iIZ+fn6UhIODh4d6coKCgn6MfYJzhpJ+goKChH58dIaCg36FfoV+dHmCfnmCin59hIN9e4KDeH59h4OCfYeEdXuIgoJ9
inx9dn57fn2DfXqEi314g3eDfXiDiYJ8fo2Ehnhxg4x+fXyCfn1yfHqChHiFg3qDbYaEg211foh+g4Z9e4mJeYeEg36ChYZ5hYeChnl5d3x3goJ+hHt+g4KChXt8en6EfISGdnh4hn5+hIx+gnqDhnOZgn58got+
g4dxfoN8bX19g3xoh4SCdXqQgoOHe3WGeYOCfYKHg32Ygol5hHyGgnt+fnuEfn58hYOCfYWCfXh9goKJg4N8gn2DjZKDfYKFfoJ8hYSIhIWDhIJ9inqFfXiEdHt+fIN8gn6DeYaCdoWEh35qjop+i3x+hYR9h4J4
gnyNiYKDgn1+eX6EkHyCenp2nnuCfIOXfnyLen15fIV7en5+hIVYfYd+jXZ5e359goOMeXV7fY2DeXyChXl8goR5hH5+goN4hn2Lg31+gn2GhId6fX6Cgn6FgoWUdH55fn55hH59eoaEe4OEdYmJfYJ+iXuLfYKC
eoaGhnN8foJ+hIiEiIV4fYODhHiCgoKDfH6GfoN7fX2Ce4N+boeCfH58fYJ+g32CjXeCiYJ7fnx0hoeDe317eoVweoKIg3yCmISLgoV9eXOKfYR6dHx6hIKGfYV+g3mCfnp9hYKEgoOCfJR8fYqCfoSFfX6MgoOC
fYN8c3lyfX2GgnGKgpCCcnt9fIp9fIKEjXx8a4p9g31+fISLe3yFfYV8hHx6hoOIg4x9h4WDfn6CfIeCdYODgoSCgnx9h4d9g317bIyGiHx9goKCiYaCg3uHgnp0hXKDfISIhX18fXl9fn57fYJ8ioKFen57fniH
fH13gn6Dfnh7fXx8g4OChHx+hYR9gn1+foeEgn6Fh359fH6GhH6HfYOXiHx+fH6EjX1+g41+h4V8hH6HhHx5fn2CiYKCg4N8hIWGeIKEeYZ4fm+Dgn57eXtoe4WCfJKGfXl6fYKDe3CIfX1+hoWKhYKIeYiCfneG
foN9g4N+e3N9fYJ8iH2Dhn6DgoOEiHxxfnyOgoZ6e4p7hoZ7foiJhnqIgoKCd4N9hIR+goKPiG56goKEgoV4eY+HdXx9inqQgoOFgoKFhX6GhIKHfIN1hHd8goKEioOCg5CFiHmCcHyCiXeDeX2NfXqCmYR8iIqC
iHx9goWIlYJ9g3x9got8hWtxenuGg3p8iIR7enuCdoKPfneFenuNfoh0fnx+fop+hn5+gn19foaCeoKCfX5+i32DfYSWiIJ9goJ6g3uDcHd9fnp7fX1th32IgnyEhXuEg3OGen2Ce358hYqDeH5+hH2EhYSCfoJ+
fIJ8eXWDe4hpgnl7goJ8d4J9joiZg3WDg5OEeoSLioOId3p5eH16fIKCfHt9g36CeIqIjnp7foiHfYuCSnmLfn6FiYZ8fn5+hnqHfXh6c4V8fnV8g4SDhoWCfHd+i3iFfHiDh3l9inqHiYSCg310fnt8gnxyhYd9
iYqHfoKLgn5+h3qGhH6CeoJ7hHt+hIJ+hZeLg3t7g4J+jY+DgnZ9iHmDe4h5g4SHiYKCiH1+d4J8dnyCgn57g4KDfoN9boaFc4OCgoWHgo15g3uCeX6Cgnx+foJ9e4KGgnqHg36HfnV9hIJ4eYN8gn59e4Z9fZOG
fYaDfIJ8g3l4fXyDg319g4Z8fYN+bYJ8gm+FhoSDfoeHfn1+fYiJnIqFh4R9eX6ChnN7fX2Dh3x8iX58gnqCgneDfYR+fnh9jYmDg5CDeIJ5eoaHh4aGhH6DeoV+eYKDgmp9fYKDg4OGkn59goV5h3uCgoZ9g3x+
eIeFfXuCeH6GgnWCfXt9fnuCfHx+gn5+hYmHhXeDfH2Mk3x8knGLiIN9fIZ8fYeQe4RziHuChYWGgo6Cg36CjZJ9h4R+e4SFgnx9hH2Lh357hIR3hXqCeIqSjYN8ioSDfYKJeoNzhoiCfXt4iYWRfYd+hYOCeYKE
iIR+hXuCfYaMhnh9fIR3dHSChIl8iZSHkXqChX6Egn5+foyEeH6Ce3iCgn6OhX19hX5+dYR9g4aNhX59gp2CfIJ7fn6EiHGHe3N+eoORhn17foh8hYKCiI+DgoV+dYOMfH2EfIZ8hoSFfoOFg4eDg3x8h46DfoaD
gn51fH51hYaCfXeFhIR8gnmCgol4hn6CfnyDfnqFiISKgoiEfoeIhYZ+fHl9iXqIg36JfHyDfX6Cgn10fn6CfoZ8fX2DfH2DeHeHfYJ+hoSIfYSFhYSEeHx+fId9fH2Oiop4fIx9fIeHd3yCg4KEe4R4fH2Ch32f
hH57gnyIjH53hIKIgn15gn6Dgn6Fgn2DfYiEg3WCfX18gniEh313g3t7gn2Jd3h9mYJ9foZ9eIOEfYKCiXx+fnt7gn19iIOHgn2Cfnp3hX5+knt7iop+goJ8hX6CeoSLfIJ+fYJ9hIOFjH59eIOFfIJ1hH2Dgoh3
h4KDeneHfoWTeoJ8goJ7hHt+h5d9g36ChoOCg3yEfIR+foKMin17fH13goaEh3aHh4KDgnp9fX6GfIKSg4mDcoh1gnSGfYKCfoOJgoh6foR5fX6EhoOCh4eFgn19g4mRe359hXGDfY59eGx6i4ODiHd9gn6Cg36C
hoODenqDfnaKfIN9e3yHgnuDhYKChY6GfIKDfIR5g3x+jIOEeX5+gn2Ffo6GhoJ9fox9fn5+hHuHdJ1leoZ8foWGhnyTfYp+hoKDfYWKh4J+i4SChIR+c3t9d3yDfoN4gn6Ed31+gn58g5KEhYh3fIqHhIKVh4KF
fnl6h3GLfX17goJ+dnqCfXd7goRWfX19foJ5foqCeIKCfneElH57hIeHfoKKe4J6fISSgn59hIKCa358eX11goODhXh9fHuCh3d9fIKFgoJ8g358hIKEfoSHiX2CeYODfoKCg4J9doOCfYmChIKIhId+goN2fH6C
gnyIh4V6fnaDd4OIhYJ+fnuDfnB9hHx9eX6bgoN9e4aGhYSChnOEhpN7g3x9fHZ6doOKh4uEh3mJhod9hoR8fYeDb3eDeY2Ee36Ce3eCfIJ9iYd7i4WEgn6De4SChYJ9inWDh318fYJ8e357hIJ2hYR5coSDdIZ+
gnODeoN6eXx8go57g4x9iIOChoJ+eoN+g4uNfYKDiHyDinCDhoR3h4R+hXyDeoqEfIR5enqFe4SDfnuFfXWCkIZ+fIKEdX6Cfn2DfYR7gn58g4h3cXx5g4t+eIZ7hHiHfn57foZ4dmp9i4Z2fX53hpCDfYaCeoOD
eXxweISEfIN9eYJ4fnx8g3qEh4aCfYp8fXyCgmeCfIp+flSDfH2HdoKCfn58g4Z7hnx5e4qDhH2HjX15iIKCi32Gfn2Fg5F8g3uDgoSDiGp+iX16fYV1hoqGfoSChYh7dn59e4KKhoWIfIKOhnV+fYV7d3qCh4KG
hn5+fIaOe3yEg316e32EfIOJhIN+fXh7fHyIgnd7goZ7fXyCfYaChJ19enh3fIJ9goV9goKCenp+eX2DiX2EhIN8hIR7hI2Cgn57hYR9gnqGfHuEgnyCfXx+goRnhX54foN9i4J+foSEg4iGfo6KeIJ9fnZ7goOE
g2+DeYaCg4aDe4aSeXh+hIN+e32EhnyCg492fXuCfHuCfXp9h3x0hoJ+foR6e4V5eY2Ce4WLdIJ9gnx0doeKjIKCfoN8hH6HfISNiH19goKCfoqGg31+fYV+gn2Hi4JojoJ+gn2EfYZ7e3SGhn5+fn6Cfn55g4l+
g4J9hIaLgoN8hIxkfn58gnt+lm58fYKHgoJ6h4WFhI2DiHyHhH51goWEg3p8jH2DioJ9i4uDh3eHeYSRfoSDhoSHhoKDgn59g4iKfH5+fYl2fnqLhYJ4god8eoOJhYN9jYKDhH17hX2DhX2DhYeOh4J7fn15ioN7
e4J+g36Dg4WCfYODeXyCh4J3eol+goKMfIJ3fHaCgn6CdIR4h32GfH19hH59fouThYWFg4SLfX59g4J5h4iOg4SEfoR5fX2PeYSJfIN2e3t3hYN1eXOCgoOEfn2Hfod+hYdqg4R9fn57fH6KfXh9gn2HfoaDaX6P
eoaKhYN9foWFe36ifH5+fYKDg32OcH2DfoPDdoJ9fISLkHqEhISUh4N6fIeEe3p9hHd+h4OFfXqFfYyZfYJ8gn19h4JtfHp+ent+eHh9fYKHeH5nhIJ1foh+eIR8cXGDhYR4fXqCfod5goN8kXyCeoWIfn57gnx+
e3yDeH5+g3mEe4d+foiDfX56goOFfH1+dn2Kg5J3h3t9g4aCfYN4fnp5g4l7kY2IfoOJg4J3fX2GgoZ+hHmIfHh2iXZ8h3x9foOChX18hJGDhYKEg3h9g4N6fXiDgnqEjn18fHyFfX59hoyHfHaFhIKCfnx9hYJ7
enaGg3h+goOChIOGfIKFioZ2d36GiXuCgoJ7fX55e3iGfnWEgn58fop1g35+fIaIhoN3hnyGjoOIe36CeIN9hIKFfYJ9cXx5g3qDcIJ+eIV4gnqCgn6FgnyCeHF7eXeCfX2CfYN+fnuFdn6ChHyIgoODhnx9foOI
hZJ5fox+h4Rze31+coSFhISCg4mCdX12fYOEgn15fXx+i3p+g32GfIRtfnyFiIJ8fn6FjH6DiHWHhZF1gnx4fH2Gg2uEgoOEhISFfod8in6JgoeCfX2CmYN+foWGfnt8goODhH17d3yChGx+gn6Hfpd+goNyiYSC
foKDfn57foaFgn17g2qCgoKJfH14jn2Dh3x5fIKEfoSHfX10d4OFfXF3eYKDdHyEg3qJgoSCi4mGfYN8fnt8goWHfJR9fnJyfYmFcnyCiH59hH6FfZB9fXx6e2x+fYd9em19g36Hg495hHp9fXd6fX16iX2Ce36C
ioODfn59d4V+iXZ7c4J6i4SCfIN+g4N+e4OHfoODeoJ5eIWDe4R8hIODeH6CfYl8fneFb4KDhYKDfoh+gn6Lgn6CgoV9g4h3hXyKfYyCfoZ9hn6LioN+hHyHfIJ6d4J7fYODg3qFgoeghYWCfnt4fnd+fo96g4OX
fnaDfYJ8fHp3h36De32CfoaDgoN8g3aDd4V7in6Jkn13eYN+iIaIgneNfXpyhX18hX6Cg4OOgnt7g36HhYSDdn6Dfod9fH5+eoaCfnyCgouGg3yGfIN7fYV4hH6EfoWEfoJ+fIKDfYKGfYOIhH53iIeIhISDiHeU
iXyHfIN9eY19ioN8dYR8iIiEiYKGgn5ye4WDfH6DhoJ1fISDgnR+hYSDfIh6fIOJin58dnyKhX6Me4p8gn6FhYKCfX6DdoR8hIKHhpN7i3uEfHp8d4R9eJV9g36Cen6IhYWEhHaIgoR7h3Z9fH6CfoeKj4aHhX54
hoKDfYJxg42FfYWEin2Chn55foN6goSCg32CeoaCfYmChn53fXyDhIWGeGl8iYN5g4J2e4KEgoR9fYR+fnqCfnR4g4J+hImLhYaCioV+goV5hIOEfXuDh4SFepaFfH14cX6GeYOCfImMfH6EeIV1fX5znId8fXuM
gnx7eHt9hoWDdnt9fX5+hId8e36EfoJ9eneLfXyNgnt6foR+gn5+hHyEiIR9hIV4e3yJfXp+en57e4SKc4OFgoVzhoSDin5+g3Z7fn5+eomCfn1xbIV4foKCeXuCe4R9hIWFfHmCfYWHgntxe314iXp9iH56gmx7
an11fouGenp+fXmDg4SEgoR6hIaaenR6g32EhoiCin5+g4J5g3t5iYKIfXqDfHx9g4N+fHpyiHaGeHqKg4OEfoODgn58d36CjHh4jIWCfX6ChIR8eH5+g357foKChn15g36DfYR6fIOCfX6DfHmDiod7hYN7hXt9
iXuLh4R+goyDgn5+h4+Ehn2Cd4l7hIKKg4KJgn12fnx7iXmEeouCg4OIZ4R+gn13gn1+g3t3fX6Dfn57hIeEgoZ0fHl+dnWCg36Gd36CgoV+eHt8gn18foWEhIJ7foJ4fHl9eIOEfYeCgnx9fHx6foZ7hHt9fYOE
eoZ9foKDhYJ6hYN9fYSDlnyFgoOFeHSFdnx+hIWHhX2Hgo16fnZ+fXaMent8g3p8en2GXIt1hHp5g4N7kn59jHx5hXmEg3qChHCGe355dHp8fnh6hnyEc36Dfn59e4N6gnt0h3t+hYOJiYh+g36ChH6ChYV5goKD
en18fn6EeH56iIV9g3uGg4mCfH2CinqDg4h9fn6Jg4N5epeCfn6FfoOKg5N2fYp+hIKIiHN8fIJ8gn6MfX56hoqCcIKCc4aDg5GSh4OLfXqDj4iFgoSKfYSGi3p1foN4ioV+hIl9hXZ7foKPe359foKHgnx6ioV8
fYOKeoeFhoZ9fISCfYOEgouEfXeGe3t8ho2Gfn6EnHx+fIiHdXV+gnp5fHl6fYp9hoKKhYaLfoOMfX18g4OEe4eGfoKJhn2DhHl7e4KFfXt9hIN6i3x9jYKQhHJ6hnx6eoh3fn59g36FhXyEe4uCgn2GfXmEhZGM
goWCfIKNgoV+fX16hYt+goePfYV6fYJ0eoh8gnl+iHyrfYN8fYWChIWGg318g3J+fX19fnyGcoWEeX5+iG56eH6FhIKHfHmDh4KJcoSCgoVvg2V8hl17k4iDepqFfoR+fn2Cg4SCfnqEe3x8g358fH19iXyChYOC
hIR+hIh+fn6SgoaCfnuCh4SGgoN8hIOLd3yCjXqIg4J9h3R4g4V8b3eHg359fXuJiIZ7ioSIiH1wfHx+hnWIgoKCeYR3fYKDfol2goJ+fXuEeYiDinhzgoOEiYOKd4uLeYSIg311hH50hod4fX56hY56goN6hYJ2
foSChYuDhIV5i4OHgnZ9dXOJfYOChoJ6eHiCgnx8fnh3moN5g3d7enWCfoKFhYl+gnuCkIN8kYZ5g4SEgoJ7hYh+fn19fYSDe32CjoOEfn2CgoKFhn6KhoOCeIqKhIaKgoN9eoOKgnOEjHeIg358hYN+bH6DkIuC
foJ+goV9foR3jX6EiYR9fZWEen19eoKCgn2KgoSCiJiGfHmEeX57fIeFh32FfH18e3h9fX2Cfn5+enx7ent+goiCgoN7g3x+eoKChoKGg3p+g36GgniHhn2QlYR+hoJ2h35+hYSMhYWDg4WDfo+IlH2CeYN4jYOG
eYZ+boODgpZ+hpqFh4J+eoKCfX58fHt9g4mGfYaGg4R8gnyDfXp5coV0fYN+en56gn6ChoSQg36CgoSQhZCGd318gmB8g3V8fX5+foJ7fIh8hoJ9gn2Cfnx4hoKEenmFfX19hnqIeXuIgoKLfoWGfHt2hX17h4N4
jYV9g4h8fnp+h3yEgo+EgnqIWoN+fXmFg3qDh4Nzh4OHg3iDhXx8foWChoOCfnyEeHaEi32HfHuWen2Pj316fH2DfHJ9g317hX57iIlzfIWUdoNzgn2ChYl+hn2Lgod9gpSFd4J+gnl9hoKEhXyHhIJ5gn2HgoN+
goSHh36Dhn1+eoJ2fHl2goWEgnuKeoN4j4J1eqh+fHp8e3x9hIh+fIOeg36DdYKCeXeHh4dygnyCfnmCfX15fIOCg3d9hnuCgnmEhoSEint+fYR4jHuCfI2CeHt6fYJ5gn2FeoV+foaCeoSCeH59hYanhIOGgol5
gn1+hn59fnV6eHyCc4J+fXmIgo6IfYKHhYJ6foJ7g356eHuFfoV8iXuVcIh8g4KCmYWEfYN9fYR0doqDhHh6iIRogn6Hgn17gn6DfYWCfHmFfHh+fn6Chn6DhYJ8fnR4eX18hIaEfn57en2CjHWDe4SChIOCjISC
hX59g4R+hIiFgoJ9e358h4V4g3qKgoWEeX6FhYSEhX5+eoWOfHCFg4J8goR+fISDeoKChH6He4J8bYWHfnyOe4N7foN5g416gnd9eIKFhX19fH2Ec32Ee3lzjIKJfnuCfoWFhod8hIR8g36EgoeDhYONe4J7dXt8
goN6foeGiH2DfoJ3e4KNe4WCfHeIhIN6fod9fH1+h4J7h355hIaCg3eDi3t9hHyDjoOGg319fnp5fH5+a4R9hYaFhXp+inuDfnyChn2Fgn19hoN+e4x+fX58h4KEg4iGfoR6e316hYR3eYSSgn2GjX2NhIaDg4eC
fIeHb4J6fId9h3yGfX2GfnyEe3l9fnp+goJ8fYJ5fH59hImFfoSEe4J4fXaEg3x8fIWDdoN9hXyJgnN+fX6Cg3F4kYN+hIWCjYWFg3mJlX1+fYyIfH56fISCgn19g4N+lX17foV8foJ5fYSFfXt9h49+en6Cfod7
fX2FfIJ8ioiFgnt+hoKDgoJ+fH6IfoSCg4SHeIWChXuFfnx6fnp6fnqHfHqJh3N9fHx9fo+Cd4d5g3d5inqEhHp+iXeHfHh+g4V8e36EfYN+gnuCfoJ+eIeHfIKCfnp8h3p8gnyDfIt9eoV+enGEg32DfniEjXyH
g4R8foJ9e3x8h4d5g4N8hIKDgn16e3yEgn59eYZ+i3iDen16hIKThYJ1e4KFhHt6foWEfoOJg42IeYt6iXx7fmuGhGyJfX1ziYOFe36CfIJ6eIV+hniIfId4g3l+fnx7hIJ+fX6FfomIgpCJfnyNhIWCfYKCe32N
foV+hHh+fIJ+hIl+fXx8hIJ9gnx+jo+HiIuTe3yFfIZ8g4N8hIKEd5R8gn59fo2HfoJ7fYR+g3uDfIJ7foJ6iIN8hoOEe3p3goKFfnGFc4R9iX18g3mHfoOPe4KJg32CeIOIfISDfYV+dn6Ce3d4fH6Je4t9e4KD
goODfn6DeluIeYOEfIx9hH6EfH59fXuEfnx3iIOEgnqCfIR9fYmDfIODgneChX2ChH59fn1+fYJ+gn6Cg5R7fnyLfYN+goWEhXqCfZKMfn55dIV7foSCfYiCeYSHfYKEc4KHg3x7iYOIfX6DfnyGfXWDe1GCfoJ+
fX58hn57fYd4eId0goeDeIJ+eYNzhIJig4SEg36DhIWDhoV4fnl5g4t4g3h4ioaLhIZ+fIuCfoN3foOEj4WIsYKJfoSGioN8fXmJdISCj315i4OFhXyChX59foJ6e4N6goOCgoN+g4N6gnqFdZN+hX2EiX6FiH6C
hHx+e3N9fnl7fn2HdIKHeXt9fHuUeXqCfo+Cg3yDfX6EiHaCfnyDgoKVhHmVc3yDgniCcoOChH2Eg4iEeYOJeYh8iYKCjYODeHqFgoRyfoKHhoWFhHaEhH1+joN9hIl6hYZ9hIJ9goJ+hH5zgn6Cen2IfX6RfXt+
e36DgoOEg4OGhnlti36FenyEgn58hoV8fHt8e4SDeniCgoR9fYKDh4N7goJ+hHiGg354gnV8fIWCfoJ+hYN4hHuLhoKEfoKCe3mFgnyLhIJ2h4KElHyRh32CgoV3hYSDgn6Sg4d+goKEiHl5en2DioOCe32FeHuI
g4ODfYKRgoaDhoSKg358oIOCgoJxeX6GhoSCiIV3jIN8gniCl4eDhHuIhnqCfH6JiXiCeH1+joKCgn58hnV+h4mMfXCGhH6FhX6Fd32EfHuCfXt+gn5+g4aDgpaEho2CeYaCfoZ9foZ8hXaEgoqEcHl9hXx6eoKD
foV+fXt9e4V8c4KDfn2HhYOEdneJZYKChIJ8fod2fHFxhYKHg3F5coJ1knl5hH2Jg4t6foZ8en55hHqGiIqEfnl+ent8cniGfnyFfXl9fYR8gnyFd4J1hIR8hH1+e4mDgnyHgoN9iH6Dg4R8eH6CgnyDfnyainmH
gn17h4N+hHuFgnyefoSEhX57h3eDeHOFfHqChIWDc32KfnqCe3h6hHl+hoJ9goKCeoOFioZ5i4R+fnuCfoRzloN5g36ChXl8e4OFfIR9gnuFg4iEfnuFfYOEjIJ+g319foN8fn2OfoSChXuChn2JfJWFe4Z9foN7
foZ+gn2CfYJ+e4KRfoWEe4aCfHyDfXuMfYN6fYKFh359hImFi3qEfIKEe4OCfYiDgn19iImDco16g4qCfIOFfHt6hH16fIp0hYV7hn6Dgn6Cgn2GfoKCkYOEg4+Le4J9e4KHen6MhniDfYd7fnx7fn59hYd0gnWK
fHqPeoZ4e32KkIV7iH6Fg4KDhYZ8fnl8g4d9e36DfH55fH57foaDg3uCeIp7eIN6fHCMgn59eYKIfnyEg4Z8eX5+fYR5g4J9eXyFfIiEhIV8iHuCeoZ+gox8iYN+foJ9fH2HcHx3eoR+g3l9fHx+hn6Dh4SCfoyD
fIJ9goOCgoiFiIZ7g4WEfIqEhXt8fYN7g3p+g4N+goOEgn2CfHh9inx6e32HiYV7eXmCiI2Ce3yDgoJ8hIJ5eXmDg4KDeoR8h313gn12eYSUg4KJgnaGpXeDfoOChHx+hYKDeX15fop7foOEgoOGeYSHg319hnyF
eoKGhH58fn58goiGjHtzg4eGh36Cg4aDg357fnt8goOFa2x+h3pyhpJyg353hIR4hX6Dg4h6d3t6rImGfoV8fIN8g4p+j4SCeX56foeGa35+foKHen58iXh9hINvg310hIuEg3qDhnx+dHyGhnl+j4KChH6DfYN7
iX2DdX2Dfot3foN+bYmIe4OFg4N8e4KEfoeEfISEfnd6hXWCeoKEfYJ8jXCDfHODgoKDfXx9goZ7hYJ3foJ5lISCi4h+g4J8i4J+g4aNgoKLg3aCgoWDdoWDgn18g4J9hHyLi4OEfIeChYJ4e4eIg3mDiYJ7fYyF
eoN7g4WDhYR+g4Nzg35+en1+kXiGhX6DfH54eXuFgn18fH2CfYZ7g356hIl8fYN9hH6EfoeIfIJ6d4V5h4RxfnuIfYZ+en19fnuDfnB+h3aCe3d9iHd7hIJ8fYJ+fnuHfoJ+foiShIh8goWFgoN0e4WKeoSCg3qD
fnx4iH6Eg3uIhYZ+g4SEe4J8i4l9eoKEfX6Xg356h3mDfX6FfX2EeniFgn6DhH58fX54d4N9eIN6iXyCgnx+enl+hIOHjIZziIWCdnyDeIZ7en55hX17fXuFhYZ5e3mDfGx0gn55gnuIjXt7fH5+fHuIhH6IgnqC
ZXyDg3mCg3x+gn19goKPfoKCiXp9g318dXx9fI6Dg4aClYOFgnx+fIKGfoWLeYyCe353i5h+kpGCjYOGhH6Ge359gnyChH58fn58hHqDfX59e35+fnt9hYSFfnt2hXZ9foKFfXt9hHyEhIeGg357hoN9fYmHc4ON
hH6DgnGDg4uChIN9goJ5cXp+g355fIN8foN8d4h9fIOCfHaCdZyGiHx9hIJ8gniChoaGfXeKgoJ9fnuCd3uCfYWCfX17g4KCh35+fXmEcXt+hIZ+cYJ8dYSLkYKEe4p8fYOId4N+hIZ9hnl9fX5ygnt+goh5iHx+
iH1yhH6DfH59fIh7mHOFenyEfoWPgoKJbYV6d32DhIKFfIJqfYSEhXiChn1+goRufIOQhIKEhH56dIOCfn6Efn6EhHude4WCfnt8fXt0in6GeYKDfISNfoOCkYKDfYN6e4N4fXx6foJ6hHCLfH1+foSQfneCjIN+
fIJ3goWLe4N+hoN6hYaChIN+doV+fnp7g4J8iH18gol5hYh+goKFgoOFh3p8gnqYfIqCfn6NgnqIgnyEhn2EenmFgoZyeX2DfHd9gn5+eXmEg4KGenaFhX18jIN7hHiEeHt4hHKChXN+hHt6eoKCfoJ5foZ6hYSD
g4SCg4WMeYKFfnp5fn16fZCDfHmCfYR9g4J5fIiFioWLfWl+i4mCg4Z8fXyLfYV+g32De36CgomFgoOCdo15fXZ9g31+fISCgnSJe3yDg4J8hHx8fHqEfX2LgnuFkYKChYSEgn59eXl5gn2DfoKFg3tbkJCFgn15
foKFe36Fgn18foSGc4J9gn6Hfot+gn1+hHyDhX59e4Z+hn13fYSIg3yGdYOFhJJ4h36WhoN2mnSHdXZ+e357e410e32EjHuCfISMg4R8gneEfXl7h3qDd32CfWuEhYN+fHt2goN8iH2FdH2CfX6FcXiCfn5+g36I
gol2hIODg4OEfoOMhIiHg4J6iIV9i4R7fIN+e4Z9foWDfX1+fH6Ign54goqEenN8hn2Fko9+foV8fIZ4fnyFhHyJg4eFgoWHgoKDfn18fnqFiX6CfYJ+eX59goJ8hH2CfoN7fYOJdoKEhn58hXl+eH2DfXd6g36C
e3x+fn6Ehn6FhXyChHqFen17i4d+h4iCdoSDhISCfJuHgnyKfH5+gn2DhoyCjYJ+g4KCgoSEfnl9hJp5fYKDiHx9goZ9in2Re4l3gniJe4ODfoKCfnl+fXp0e4KCe4R+god9eoOEfn5zhYJ8e3t+moyCgoKQfn6E
hnuEg3p+hYKDgoiOeISEfnlzfoZ+cn16hHqKdH14gn5+bIOCfYt+h4SFgoKEg4WDfIKCfn5+iIR+cYx4e4OCfn54g4N+hXp9hH5weXl9hYN+fIJ8g4ONgnKDenuDhIKCh4V+fn6EdXt7foRwfoOCa4SPjYd9dn58
aoaThYOCfnSCh3t+d4J4fnF3hYlwi3mDin6ChX6CfH2ReYV4e4V6fYZ8eYSDg3yLhYR+jX2FeIJ8h3l8hoqLfYaGhX5+goOGfnOChIWCg5F9hoKEgoOCe4KEiXt9g32Gc4V7hI+Mln6CfH18couFhIR8gn6Ce32Z
eIaDhYt6fn18fot+b31+gn6DgoKEgo6GfH58epCEg3t7e32Eg4Z0fH54m3qLfnx+hXh+iYV+g4OChnd9goR6jYN5gn6Eg4N3g32EfoiCfnZ+foN4goKCgnuCgnqDg4SDfoKWhH6Eeoh+fH2ShXl9k4OEiYh5hYWJ
hId+e4uEeXplfX5zi32FfYWIe3aFfoJ+d3x+e4ODfnZ2in16eoOFhH5zem98g32GeH6Pg35wj3x8hIJ5gn6HfX6Efn1+fXx7an17fImGdIJxfoJ+hYKEiYV6eYWFfXuCiIJ8fnyDe3l3g4KWhYR8goN7g4J+h4Z0
fXt8eIx8e36Gd4WCiXt9eXp5hYRyhn13dHmEi319fHp9goSEhnOFhX15gnqKhpSDg3yDg3p+fHh7dXuLfn5+hH13eZCCjZKNdH58fX2Fh3uDeoODg4J5fYOEhH2Eg3x8eYKPhHyDfnqIi4d3fnmCfn2HiINyhI+F
e3eGgnuRgoR+foV9fn55h3B+hISEfo+Cj3uIfIZ9fXuDfYaJfX2Cgn5xfH1+foODfX6EfX5+hIV+fYOEfnqFhXZ6gpiChIJ+e3t4fHuFgnmChoWFinuCg3Z7e3p6gnuEen17hI6Ge4d9jIZ9kYeCeIN+foKEfXyG
hX19hYV9moJ1fYaFgoOChHJ+fXyDg4p+eIWCd4uCd4N8iXuGgouRe4KDgnmDgnZ7hoN8iX18jn5khXt7dnaCfYd8hIJ0fpOHi4N9hX2Dgol8eY6Ek4KCg4KCenmCe3t8fJWGeXCDkISDdXyCfn59e4KHgnuIgnx1
d4N+fHx9fomFi4KDgoJ8hXiNg4N8goKMhIOGhHuEen54e3SFdX19g3p6hHp+hIV+goOCfnSKfZZ+joOHhHZ4fYiEfXqDfYmCfIWMe4h6eYSCen6Gh355eoJ+gn6DhX6CfYN4foJ7doZ8hIOThXp+eHmCfHuEeXmF
fYuCcYiDd4J+en1+hYJ9hH58e4l5eIJ7g4iFg356fnyDeYiEg4p8fH6Ne4KCfn5+g4OCdoKKfoN4doJ9fYODgn2Cgn1xfX17hH6IfYZ3eYN5ioaDhoKGhoeFiImGhoKGdW+QhIaIhIaGfoaFgnqLcYJ9g3x8hYKC
foeDeoR+en19eot6g3yHhH2Ie3h+fIR8h4KCfnt5iHl9gnmCiIKDe32Dg4KFe4R9doN9fX19c4yNgoKChoSCjHuFg35+cXqCe3uCfnWDgoN6fYeGfXt7fXeLfH6DinuRgo2Nfn5+hHxvan6HjnN+goJ5gn5zi4J7
foKDfnp2gnt9fH2Dj4R9hXl+en56nISIfHF9g4Z+kX2DfHuCgoZ+hIJ7gn1+fH16hn55hH6FfYV3goN+fYKCgnx5hIN+i36Ge4J8fIKFfHWCh3SFg4J7fX5+foJ9fYOCgo+FfnV6eod+iYaDfIODhod+e4uFeYWH
g4ODfXiCdnx9hIR+goV8fYmDjIWDjIJ8g4N8fXx+e4yChIaCi3p8a3h7fW18g36DcXyDhoaChYOEe3WCj32FeIJ8hnp8fHp8dYKbg3WFfIJ3h359fYOJgn6CfoKWen2FfXt4hIKGfH2GenqFfJF9hoN9enx9e4N8
hId6fXx5g36DfH2FfHp+foaIgoiGeHp8foaIgoZ+foOEgnt+gn1+fH6ChXyQenuJfoiCgoV8d4J+fYuCfIN9fn2Oe4KGjIh8fo6Gg4V+fnKCgoKJhH6EbX11eX2Hg4mDfoSDhYJ9iYd+e352fYN7fIJvd4aCeYd2
e319fH6EdIN+foWJgnqFgoODeYaDfX2Cd3x+iH59in58e4SCfX1+fI2DfIyEgoKFg3yEfH2CfoNzfIOCgoSDfoONhnx+dH2Fh3uJiop0fX2Ce4J5h4SEfn58eIR9gn18eYN7fnl+e3l7gn2JeoJ9fYN8jH1xg32C
gnmHgnyFe4KFfIKDfn1+fYeIi4OFfoJ+fmqEgoOFenx+fop+hH1+hYJ8hYaEe3yFgoSCd4N9gnx0fol9goJ6eoJ+iXh+hXiEfoWEfoJ2e4iNkHJ+foOFe4iDfYWCdo+GmYOCfoJ8hH54e4mPfoWHgn2FhYKFfn1+
hYp8hoKEfHt6g35+enyEd3yEeYh+k36DfYOFgoKQhImCg4KHfIJ+dnp0g3yEhXx8fHuDfH2CgnuIgn5+e3d+hIOFhoSHgnyHg4KCgn6SenuHg4KEe4Z6e3uMfoOEg4OChXuCgoKHiIh7goV+g3eKjYN6g356iXaH
hH2CgnmCfHCPhYSEgoKHfn6CfXGCg3qIg36PhIiGe358hIOCfIuChH19eIJ3hHuDfIyEfZF7fIR7foKGgoOJe359foKCgoJ9fYOCb4J9iIR8fn57hHZ+hI1+hnZvh4d8fn59fn6Hg31+foaFfXyDgn6MhnyGbIJ9
fn17fIyHfIODgoaGhIOCe3t7g4OJhnuHfoJ9e3t7fIV9gn2Cg4N8e32EdoKJfISEjn2ChH6IgnV9g4d9e356hYWEe4OHg4WChYR9fHx5hXSCen10fX16ho2EfXeMfnt6kYR2g4R7goJ9d4aDgn17g358fYJ7g4aC
h31yfoSChn6ChoKHg3t4hIJ4hHiUd36EfoWSg3uCfYmFgn1+gn2Ddm+ChYd9d36GhniDgoN3gnx+kIJ+fnl+eISEfIWFhH53fIp9fot+fIJ5fnh+h3qGe31wiIOCdn6Cen2IgoV6fHl7joeCfoKGfnV6eHiNe319
hHuFg3eJg3yEgoaFh4OCgnl9g4J8g4KEg35si32Chn17dIKIfZZ6fX59fop9fnmDgoKGdn2LhXp9hHt4gnx+ioN+fYR+dZpxh4Z8fX5+goJ+e36CgnWHiHOGjId+e36FfIOIgol6g4J9jYJ7fH2Cg3t+g3uDenR9
e36CeIN8foN7hH13eX51fXeDg32ChoV+fXuEfYqPfn6Efn6VfIOHiH2EgnKCin13fIV+hIV6g4OCfYh7h3yFfHyCe4J9g4uKhX16hHqCgn6KiIVuhXl9gn56hnyDeYSDjH57foh+iX57iX6CcX2DfYR8eYOCfXt9
hIR1an2De3aDfIKPbHyIfHx9goSEeX59g3V7gn5+jX51eId5fYSEhXt6hYeDdHp+iHx9foZ9g4R8h3yKc32CfqJ8d4N5g35+fYeDfIl5foN9eHuEjnWId357b3yEg3t5goKCe32Cgn14doN2gn5+eYaDgn6CfH6H
dZB4fX57h3mWfIJ4fn2Eeoh6foqDfXOHeoR9e3x7g4SCfoJ+g4aDfoaKd4V0fIJ6fXt+gn6Dhn1+fn5+gjd+lIaDhoSClnJ7fX56hoJ5fn5xgoV4hHh7fIOCiniCh3mGh3x8fYODiIODhH5yg2+Dd4J5kHyFfJSC
eYR+jYJ5goWKfn6HeISCfYeIiYKDfHWDdYSDc4eEhIKDiHiDgol+hXJ9iXh9gml9foJ+fHp6g3t9fIJ+hnx5goOCfXqQg3qRg4eGhn1+joV4gn19foeDen2DdXp6eYJ+e3p6fnx9g4eCfYKDgnp3e4J+fYV6g5KE
eoSCfYKHeneDe36DgoR6g4OFfod4hXt7kXyCen2Ce3qDfIeEfnqGgn1+l32Cgod9fn6JkXyYfnSDh3mHeX58fn2RgoZ9g4V+d4J5eId3fYeHhIyIhoKCh4KJgoV5e3yGfnB8fnx9hId8fHuCe4KDfoODgnt9ioJ+
fXx3fYaDd4aRfIOJgox8gn2Ce31+eoJ6dG98hoKGi3mNg3h+foSEgnqDgoKahYOEgoKDen5+g3yCfoN9h4KFfYR+eYKIhYSCfn56goR5fn6DhXx+fnx+gnqCe4Z5gnyFh4WHfYOGhoODgoKGgoJ9foR8hX6Cg4eM
enN+iXF3goJ+eoh+hn57g3p+d3yFioSCfHuDe32DgoSDdn6Ce4SFcHx7goZ2fmuHhoJ9foJ8eYR+g4qEfX19hYSCiY6Kd36Ch3uIfXyHhIN5fX19gnx+gn2Eg32Ge3x+e319goaEfHp8eIuEdXuDeX54foZ7fYuG
hn58d4t7hoJ7gn2YiX6Jl32IiX19fXl5c4V0fIZ9foSDfIV+gn5+fYN4goKDrYmJfoN1fH11e315hoJ0foJ+goN6fH57iH6FipOFfX2FfH6De3p8hH1+int9gm18g4p+fnyGgnyCh4OFhoN8eYWEgn5+foJ+en18
gnx+dHt2goJzg4J1gnt9e4Z9h36DfoKDhHiKhX18hYV9gn2Dfn56g4iFfn2ChI2EfIt8g36CeXx9fnyGfYJ8e3p+g36Dfn58goR3fn6CfYJ4e4aDgnh2e4V3fX6IfoKCgoSDdIeLg3mFeHyIhoJ+fW2OhnyCe4OI
fXlzeoN8fnx9en2FhH2DfISDfH57g4SHhYN5eX5yh32Dgnt8fXh+goOQfoSFgnl5hHt7doOKfoSFfoaChIJ1g4R9eoV+g3xzfnyCcnh7fn57fn6DfnOJg3t0hIOFeYSDfnqCcoOCiIN+iY15fH6EeYV4hYN8goKC
h4N+goODdIKDhYl+eX19gn5+kIxxfnqCe3x+g4J9lYp5fImDhHyJhZWChIZ9g4J+fYKKhIKHfY+GhIJ8hXx+gop5en59fnd6g32EhXp7fXp9g3uGg4aFfoJ9fomMg4J9goRriIKNfIJ9g4+Cg4J+jH56hXyFdYKD
goKEhYV8gnuCeo+CiHuHhn1+hX58eXZ+fIaEhH17fYJ+gn6CkIKDfoSCfnx7g36MdH18hXh8fIJ9e31+hX2FgoJ0gn17hHt3goV5jn54fYaJe4N8hIJ9g3p2g4KCen19goR8iXZ2iXaGgod8eouEfX2Dj4OHfXx+
gnuKfHp8foOCgn6Gd35sfH2De4qCgoiFfoN8bnmEfYZ+h4N8hXuCfoSCiYeCe352dXqFg4O7foSChJiChnqCgn6JdIiEfnh8fXqDhIODcX2FhYSChHl+fnt6fn18an16foOKfnuDgoWDg32JdIR+goOEcn6FeHiD
hnx6goSCh3p+g3x6gnt8cJF+hnyDfot6g4SKeXt8e4SHhoaCl4R+eoKCfnx4goRzenyKhIKEhYuFhX17d4KEgn5+fYKDiIJ3eYKDhIJ+fnqLhoeDfImGg357hn2DfoeKg4KOhMKFe4KDfY2QhHp7hoODd4WEeoR5
foSDiH5+hHt8foKFhIJ9hnN7g3x9kHyCfH6EfIt6g253fISChHaDfXV+fH16eX2Ce355fniFdIJ+g4J+foR9eX18g3uFfYOJe4N6g36Dfnx8d3h7fXp+fXl7hnyCg357eXuDhImFhoODfY6Hgn17fnp+hoKFgoqD
g4l9poKJhYR+d4N+fnqEeIaKgoJ+fYx+c32NgnuCfIl8fYN+jmuKgpB4h4WDfXuGhY+HfGtzfn6ChoZ9h4N+goKEg3x5g3yDbIR+fn19fn6FfoSVhIJ+g4N8foJ8gm2JfIKRdoR+gnZ+gn5+eIJyb3x8e3l8j3uT
d4WGd4eGfpl9fn55dolzfn2FfXx7eXx+e4x+h4KGfn2ChYp9hGqTfIaDeZiEg4d+fXuCkZF8goV7fX12hIKEcH59eX2GjIeDd36EeXWCgn6Fjoh3hISJfnqKg4mIhnqDfXmHgoN+g4Z9eIN3g4J+e4iCg36CfImD
gn2CoX1zgoJchX6Dfn6Cg3t8hX2Hgn57goV+eH2Qgn6CfHx6hISDe4J5fXeFhIeGhoJ+hH2Cg4eCfYJ+hnmDhn5+dYJ6fH2Ch4SKj4R+goKIfXqEhHqJfYJ7fYOCfHl2fX55fn53hYaFiX58h4WCeJCGgn2Kg35+
god8d3t6c4ONfH6EfoWCgoaHg5N2dYKCgoWEfHqIg35+e3mIfn6CfYZ+foKFiHuIe4eJhISCh3mChoSDe4aFhX6GhYmCjHmEgpSTgoWCfoKFipF+hpR4fYKEfIiDe357hYN6g3t9foKKh3t+g4OEdIiDeISEfZh+
fYV+enmGeoV8hYd+gn12goeDhoJ+gn2CgoKCd4KGhXx7eYOEhHt7fYdwbIaCd4OFcXyJhYh9eHx8e4J9foSFe4aCg3yJe3qGfouCenh9hpWMfIZ5iXh6hIV+h3SEhIl9foiGfYqDiIV7g356fotvfnmDh4J4foN3
goWJhYOKfIKHeX18fnuEg3yCe4iShHuCe36Cfn15g4uDfn15eop8enp+fGp8foN4j4ODioh+bnuDgoR4fYiIfn19fod9hX19hYiDfoSFhXxrfoKEiHSCfn54gnyEgoN2eX1+g4R+hJOCfXuCgop7in6DfYWFenGE
fnyDfYmIgoZ+eH58gnJ8hIaGg36HgoKFh3x6hHyDh4KDgoeGioeCgoZ+goJ+fIaCeIWIeXB+foN8g36DiYZ+iIN+fX2Cg4+Ch4N9hH2GjX2FhoOChJF9fYJ+hYV+fXqJdXyDfY59e3tykIiMfH5+fn2EeHRxfoKC
hIKDhXuIfYN+foN5fYKDh3yKgoKIfH2EfoaCgn5+e3p7foOEkIaCfHZ6eXd7hX59iImEioKEg3x+a4N6hH6ChYaGfnOCgnuCfnx0c3x5fnN+eXuDe318h35+fXp6hoV6hod8h3WIhX5+j3x+g3x9d4d+fH6uc4V6
hIKCfX13en6CfX17g31jhIx8fYh+eHmEhoeCgnd+foOGjYZ6foKJgoV8fIKGg4iFeYR9eId9fX6IfXt8e3yIfH5+fX6Ken2Sh318dH2HeoaEioSUgoKMhH16iXuifHaEfoSCin18iXt5hnp7jH6Cg4t5loJ+e3x8
fYeHe4J+fZB9hnx6hYONhYJ+foJ9eX2Eh4OCg4R+g4Z4goOGgoZ8hJV9eY18e4V+nXuDfIR+eXl+g36DhX6DfoSIfIN9fXWDi32Cfn6Cd3yHg4N1hnuDfIODe3uLg4h9eYx+hX6Ggn6Ki4R+fn19hoV1hH5+e4OC
fnyKgomCfXprg4J0hIN6joJ8jH6EeYV5fnuHhXuHhIN8fnt+fIOFgoV7fXKCi4OGhYKFiYKCh3pze4Z8hIh8h359hnyHfnp3foh8jHh9g36Efnl9hn2FhYSDeXuCh3t8foKGioN+goaFfoN+e4J+lIJ8goSCkoaI
hISMjoKFe4R6hIOCiXl9fYSCfXt5g4J9eYJ9i4Z8g4d8hX6OfYmCi32EcoKCgoN6eo6GfH11eYiDfIeDfoJ2hHuCbHyGe35+hoZ9gn13fIV5fH2CgoiCg4SFjH6CjXl8gm6FhYSDiIOGgnZ+gnyEhHd9iIOKgoOK
goSDg3yFeG6IhYKFhXSFgn2CfHN1got9hHx+e4yEfYR9fn15hYKKbo51foKOeYV6hYN4eIJ+hH6Eh3mEfX6Gg3yHd4R8houKgn53gnF9fYaGjoKCfIJ4j353eYJ9goaIfYJ8b4N8eX2Cg5d9hX6FiHyCgoWGhIZ9
gnt6gnd+hYN9goV7fnGOfYWCiJF+en53fYqCgoR4joN9g4d+hIiDhI6OhXxyfn5zhX6Gg3x+iHyCdIN7fIZ6en6Gbn5+fX6Cgn6QeniMhol6e3yDfYKDfoKHgnyLh4KEeop8gn6YfHuDhHp+goJ+g32JfoJ+foJ9
ioN4e4N9g4J9d3uEfXp8gnx6d4N9fH1+hX58fn6DbHZ7e357g36RjH2FhnyCioOCfoaCe4N8eop9hH5ueX6ChIKFhIOCfIaDg3t+g3VvinZ8hoKDi4KFiYJ6hoOFfHl+gn59eoh+eYR+fX6Cfn6DdH6Eg3t7gnx9
b4KEeoaJe4N0go9+goKCioV3h4R+goWHg36GhX5+hHp4coJ7fISDgn50hIJ8hHl+en2KgoqEgnt8gnt+hX6Dgnh9e4KGfnmCfX1+hXuFg3iKfYJ4hIZ6iIiCiIKEe4J4h3yFfn16hXl+hIJ+e4SLfYWEgn17gnh+
goKGfHZ9fX6Eg4aFhoeFfH18g36DfnyEfYiJg417fIV7iIiFd3R7fX5+g4Z6g4V5hIN5fnl9fGtvgneGkHlwc357en5+fIN+fnx9lXiCg4N5gnyCenyGjXiHg4R1fXuEfoRwfoKCg3yEg3l8gm6GgoWHhoKFfod7
j5N6goN7eX59h4OCeHd7goV2foJ+i4J+fXd7iIV0fnqMgoV6iHyLg4RwfoSEhn5shoJ8g4R9hoqEg4J9fHuHfniGeYJ7doaIjYJ6fYV7fnZ6fIOKhH2FfYiDfHuDhoN2foaEg515goN8o358foR6h3uIfIt8fXuE
h3eDfHOCgnl5fIx8hIuCj4uCg4eJe4WFg3x1gnyFh315fX50e4KCeXx8hIKDi4Z+hYWCfHaFh3uCfYJ8eYOFfH58iX2CfoWFe4J8gnp8foeHhIN+eoJ8iX57foSGgmOGgnp8h4WEfn13dIaFeHuCen2Eg4eEfZV9
eIN7iop9SIR9g4R3e4l6fIN+hHmEfY+FjoKHfHqChHx8jYKCeot7fXmEfn2EfnuEfY18g350hH14g3mCfXiJfnmGfH2FfXuFg32EfHyGiYmEeYN8eI+Fh4OCgoV8eoZ+fH1+i4J9fYR4g36GfYaEfIJ8a4SEfHx7
fXx8fX19g3qGenaMg356hX2IiYN7fniDeoSDe357hoJ9fnN3h3uGbIeLgpGUfIR7g4J7goZ7eod5e4V+fnt+g4OEfnqCiHaDg4J5g3yEhoV+foV9in2HfX56e3uHfoWGeXeChXOJe4KGiYKHgnt6gnx7fYJ7dJF+
g3x+fH1+g4J0fnuDhIR7j3l3fXx9foN6cYV9gnx7hH6DfoKDfn2HeIuGkn6EhHZ+b36GfYWDipCDh359gniDg4KFfXp7fn18gnyDgn1+fn6Ee4d+d4aHfn55fnt7hX6Cg35+hXyEjImClYN6eIR8fX6Chod7enl+
hIR8hYeDhXh9eYJ6gnyCfoJ+eYl7e36CiISDi3uNfHx6fIWDenyDiIV7enyHhIKEhXmCgoSEgpCHg3SIjIODhHaEiHmCgoaEgnqFeIOOfHt+hIJ+gn6FinR+got7gnuCfXuIfYV5hoN7g4J6comIfnyFg3x+eol5
hX2CgoyEeYJ4fHuMhIN+gmSDe3uFiYV8e3qDfIKJgoh7fn59hX15hIJ5eoZ+fYh5g4R+hX6Fh4V+hX18g3mDgoZ9fHOEdoWFg4KEdHt5gnaEfYaOfnyGZIiDgoJ9iH18gn6DgoSNgoiGeIOEeoJ8doR8eoKGhHqI
d4SEe32IdnR9dYKGg4J8eoN+e317d4N2e3t5g3uEhHuHgoKDe3t9eomKhXl8hH2FhImIdYSThXd6jXt8fYl+iXuGeI2IhYSEhXl8goKCfYKCg3R6foZ6jYN3i4eCgnuChHyDhnp8fHl+hoV8h3x6e32NeIJ5g4aE
hoeIdn15hX2Ce3pYgoeChHyEinyCfYSEhHp7h4R+hX18foKCg4NyfXp2fYJ3eIh9foR3fn6Dfn6Di3qJhYSEgnqDdXKGen6EfoSGiX2CfoN8hHuCfnx+fYiChoeEhYV+goJ7g4J+gn6pe4OHioKDd352fXiChIOC
fn6DiHqEg4J4g3x2hnhehIaUg4KEfH6HeHx+jIWCfnF+h3p8dot5fHB9dn6CfoWDg255fYd+gnp+e36Qen6EhH17fIVyiH6ChHx+goR7foSDiH6Eg4J8fX57eYKIhX6GgoSDgoR7hYWIfIqDg4d+hIeEgoJ2hImD
g4N6fX1+domCgoOIhIOFhnd9e32LiXqFiX5shIJ+g5OFg3B5goJ9hYJ6g3qNfHWGioOEfXx4h4KFhYSMhIVnhYKFhIKKhHyMcXqDg4qDfoJ9fX18fXx9e4J7e41tdIR1g4R7e4mCjHuJfX5weXuJgnx8foKMgnV+
eX2JgoWEh32GcoWIeIKHhXh6fH16hHaEeXd8goh+fn6CeHZ6eoJyhISCfoN+joV8eoODfYJ8goeChIqEaX1ye4SHiYOEfH6DgoKDfnt7fnuDfoKDfX18hHeIeYOGjoqCgn59cYOCfoR8fIKEiXV4fYJ+eoR9g4R8
e35xh4KDg36Cg4Z+fH6Hgn6CfoWEh3Z5goKDfXuHg4V2fot1gn16doWKfoOCgn58eHqCfId9h36DhX55hop2ln58goV8emuCeop9goJ9e3t9hIJ6fIV4iIeVfnZ8gnWGfn5+fYKGg36Ce4R6gn6CfIV1e312g3eR
fYR4hYN7inh+gniDfX6CiHyKhH2Dg31+hIR4gn6DfX5+fn6DhIqPgoKFgnmCdXx9e317god8fnuJfoN7fn5+fW2CdXh7gn2Dgo1+d3qDfX2Pg3t1hoJ+e4yChoaCcnyCfXp+fn2CioWCgoN9gnyIg3t+fYKOh4Z+
hY5+eYV7iXx+h358hIJ8goqFeX56hYJ1cH13hYZ3g4KDgn14fn55fIN5fnmDhYWGiIOEjIWFhop6jXl5d32GfYyEg35+gnqDh4J7h4J8eYeFeHF2hXp0fnt9fot8gnyGfYqCi4R0e4OCfn6GfnR9fnx+hHqDfIR9
dXyDfHmCfIKCfJKEeYKKhXV+foN3iIN9g314g4WCg4SFioR9d4iEj4KFhH19fnmCgn2GdYiEgn6DfXx6goJ8iIV1fIV8h4NvfYOGfXJ9i36DfYyFgnuPh35+foV+gnqGhHSFe357fYd6iHuLdn58g36HfXyCfoKC
ioJ+d4KFh318fo6EiH59c3yDgpB8fYJ+h359eIWCfoV6fXyVfomPj4l4fXd8fod+hYl8g4R6foeDfH5xfYJ5foeDgoOChIeGc3x3e4KFeoODhIJ8hXyCe3yChn6EeYR8c4WEfnt9fYSDhn1+eXyDhX6DgnqFfoN+
iYSGiIaDfoKDh4OGgn6UgoN+foWFfH2DeHeIiYWDgoV8hYaHgn1+gox+gnuCfX6ChIiDiXqDgnyKfnmHe4KKe4x+g4SEe4J4hXuCfnmFhoWKhH2GfIV5hYKCfn6Cgn59d32GfnyCfXuCfn2JeoSEfHB6goOChn56
eoKCfHB+fH6Ci31+g4SKhIJzhIRwg32FhIR6lXF9fnmDfH2CfnyEhX59enR7gnyDh3x8fYOGe356e45+fYOEg36Dfn19goJ7fIWFe4SGiYh7fHh+fnJ8fIV8fX6CfYKFhHt9g4KDiHx8g3WCfn2OhH18iXWDg3mC
hISGhIp9in2GhH2KeniCgoh8fXyMhnOGfoWDgoN8fn58g32Hen17fX6FfH2DhYKFfnt+hYKEi32DeXpzh3SDi36FfH13dnyIfImCfnGDe4J7hISCeHpqfX2FfoJ+fYp9gn2CfoOEgnh+hHp+g4Nzeod9hXOUe36C
fnqGfoJ9jYSGhIaDh3lyeH2Ig4h+hIKEeH6FgniDe4p8fXp+i4R7dXyCfIp9hH6EhXyIg4R9fH6FhIWEg32FiIR+goN8ipmDg4eCjH1tfoN9g3R9g4KMhYKCfISEhYN+kXx4hnt9g4Z8h3p3g36Feo+Di355doZ6
d3h7h4N9hHaLc32GgoN7e32Ch4KChoV5fYJ1eY18goJ8VYqFfH2IgoxxeH58hH2DdHuRfHl5eIeCh4aIiX2Dgo92foV+fn5+YnR+cnqFfYSPg4R5g4d8d3uEe4l+hYJ5eIOHfIKGgn15fIKHgoaEfnt+fHuEdoKM
foJ9hHuDhX6Fgnd3goKCfoNxfX1+en6Ce4N8hYaEfH2CfX6De4R1hH57hIJ+en6Hen59fYOCgnWKg4N4iHmGcH18fXp7d4J9eX11iIJ8foJ9iXd+fIKFfnlyfYiMg32EdYKChYSCfn1+hYR+fYKCiIJ7goR9hoN4
dH6Ch3x+fnl+ioJ9fIZ9foJ9iH1+hIWDhIOFe3mEg2t+iXd1eX59enyCfoKDi4aDhHaDe36FhX55eoOPeXt9hH19go+Mg4J7foOGgnl7gn6NfYKEfn19fXx+fnuFhIV+goR9g31+goKFfYN+eYaGfoiEeX1zfXx9
fX6Fg4KFhIV9hYV+fX5+jHt8g4OEkX6CfIR+eIKDe3pzhYV+gn53foR5ioN6hHp+fn56fn18j5F8foRxgnuGinSDhIR5ent9iH16e4qGfoJ9iH6CfnyEfm2Ee3iEfoODg4J9g3t3g3x9h356fX1+fX14hIt+g3SE
bYN9fHp5i4N8fX59fYN8n4R9go6Ce4ODfnWGfn5+eYSEeISFg4SHgn59g42Ie4SVjoJ+hnyDe359jYR4hX2Cg4mCg4aFg3yKfYKFhIaDhYOCfnWCgoZ7eYd5g4d9e4R+iJOFgoR6eoR+iXyFhnyMfn1+foOCiI+G
d3l9eIJuhX2CdoR5fn6Gg3x8hnx5ioZ7h4WEgoN6g4SCfoeLg32Dgn58h4N7goV+gn15hX6CfIqDfI55cXx9hX18fIN8goeChYSEgoV3goqEaYJ+eoN2gn57e4J8g4KWgoKChYOEfm6Cfn52foSPfYOEfX57gn18
g4OCfoWCfHeJg3x6goWLhXiEfo19hnt0dnx7eXd+foOEfYSCg3Z8dnKCh46GhoSCdoKDfoJ+fYiCfn54g42Hg4KJjX56a3qHhYiCfXyLgneGlIKEgn1+eHl6hoOChH2FfoOEh4OEfoN+eoqFhId+hnF0h4iGe4V+
fKJ+hH2Cg32Cg4R+eIKIfX58foOCe4V9fYJ9hHx+fXh7gn59d3yEfnyEgn2DcYSDg4yFhX6DhXx8iHiEfn6EiIJ9g4WEgomCd4WEeHt+fnl8fXqEfId9fX6CfYJ8g317foOCgn6EgoKGe3d9fIh+foN+hIR8fH57
hIR+iXt9hoWDe32EfYOHg3yGiIJ8hoeDfoV7fYJ8gn2CfoaHgnt6gn56hoSQhIWChYOCg4SGfIV8g3xze4eChnZ+fZd+fIaJg3t+hn56hop7g4SCeXmDg36EgnZ0fIaHfH2HeH1+hoJ9fnCChIJ6eHl9fYN+hIZ+
goKChoWGYoOCe5GKe36EgoN9hH17h4OEgnqEgnqJfIR+hIh6goJ+gnZ8nnmGg36Nfn18hIJ+goKEiIKCg4h0gn2EbXt7foV9gnl+e316foh7iHl7g3yEfYKDeH6ChniIhHyCh3d7iHqDg4eDhXp7foJ7dXqCgnyF
goKCfYJ+fnx9g3KCgnt8hnx8foJreoeCeYeGe4mEe35xhoKFlX2Chn16eIWEfoKDhHxzfHyDgnd+g4R7hYd8eYV+hHt6g4qClXyCh4SGiYV7hniHg4N4hH6EhoJ9foKLe3V+hYN+hYV7goKFiYR8kYRwfoJ8gnyD
e4J+g4RwgoR9fX2CfYR8hYJ8fXqCfYN9goKCfoN9fn6Ci3t2gn5+hoaEgoOQhnx+g3uEg4Z+foZ7eXqGi3yCfIJ9eISJgoOEgn17g36CgoV+fXt8eH2DfYOJeYd8fXiFgnt4g4aEe317eoKCg317g36mgnGGg4N6
goRwfIJ+g31+i4p6gn2Cfnp+eIJyhoaCiIN9g3yCeH5+hoaGeIeCfIKDgoWCgoSGhYqDeX6IhnuFcoaCgoN9eISCfoJ+joSKhH59fX16fXyEfnh+d7V8hnuEjH1+goSEhIKFe4d6dpN+enB7e3eGfn2Lgn54eIKC
h3uLioiGhX6HdYaFgoNteX2ChH6Lc316iH1zdnyIg4N+fH53eIOKhn6HfX15gnmDcYKDhoaFg4WDfn2CeYOCfISCfH6GhH57hH6Eg4SGgnx9goN+gnt8gn1teYR9gnyCgoSGen2FhYN7g4R+iYJ5foKEdXx+g4Z6
e3uEfm+Ce4V9hYODg4qRg32Iknx7ioKGfH19fIKEinZtdoOEhH5le4KCfnmCfX2Fg4eEiH59fHt+g4KDh4OCeoKGnIJ7iIKEhYSOeXyGhHyDfoZ3gnqCfIN7hXyDhYmDiJJ+gnyCeIKChIx+fn2EiKCHiHyFenmG
fHaEeHuEg4aUfH1+gn6Cg3yGgoR+hIp5hXuEg3uIhH2CfnqNipF6go6Gh3l5hX2CineFfYuEfoWKiIWHhH2JenuHi317Z4h4hYR8kXZ6gn2Jg4Z9c4OCfHx9dniFiXt+emt9fX19hH2EgoN+fIN9h4OCh4N8g3t1
g4R6fH1+hIt+goN+fX2EgoOPhYKNfHeCg4WEfHp9gnx9eoh9gnaGenp8hYaCg3x8hYV9doJ8fYJ8dnSChoeCeX5+hZF6c32ChH54h318b4J7g4N+eIV6kHp9fn6Nnnl9hH2Hgn6JfIV+in51eniChJF8fYSEhHyH
g3x8g4J2fYZ+gnx9fIKEfYd+ent+hYKDfXeHg3x2fYKChIaEgoNyg3qChnV9fH6Je313hYWbaHt5foODhn56hYKEg3uHfHp4gop+eHl8eoaDe4OCgnl7e4N8fYV+ent2foR6e358eoWEhH6DjoJ7fnuEh4J9eX58
hH2CfYR8e4N8fH6Dfn55goSGfoZ+fXp5eHyCfYZ6hH6CeHVziHx+hYKEgoaDK4J8hIJzen2Dh3WDfoV7iX58goN8g4eHfX2FfH19foR+g4p7kXx8fHmFgoaIe3mCh22KfnyChHx2hIOMh4ODjoWHfouFgoN6foJ8
e3p7hXyCfnt9hX1+dXOKg4V8goSCeoSLfn5+g4KCfX59g31wg4mPfpCNfoR9fn58eX5+e3qDg4Z9eYaIe3qFfXt+iHyJfYOGg4V+hIh7g36Dg31+foJ7hYeCgoSCgnR+g32DgnmCg36Eh4KGgoN9fYSYeoZ9gn6D
g311hntyfntyfoOFeoSThnaChIOGfYt8eoRzfIR8dIp7fnmCfH6Ggod8e3yCenZ9e4J4e4R8dYSDhXp8fI6FenR+dnyEh4J2fY+Ee3Z1hX1ye4h7i3ZxhIZ9hHd1fn57hnh+en6CfnuIfnyGhYWVfoKOiZ+FgoWG
iIaDhniPd4KDhIOCgn58hIR+d3mOfHiCfnt2iX6Cd4V+i3aJgn2Eg4J+h32CfYN7iIWFg22EhoN7goR3dYKFgo2HfnxziYR7k4SIgoJ+iXqOgn57e4d7bnKNhH5+g4N8g4OFhnt8eXh7g3p+iIuFfoV9h32Fgn6J
fYODfIJzgn6CfXqHfH54hoKCfX2IfYJ+e36CfX2HfYSDiWiCfX6Mfm2Fg4aHfoN+fH6CfIN5e36Eg36DhIyCioODhYSFg4SDcnOCfoKEeHuCiX5+fIN8hXuHhXx7gn2EfnyFd4aHhX2Dg4OCg4eCdIiEhXd7fIWD
e3p9hYJ8fX2Ge3aGh32LhIl6fX6CfnxmcXx9fI57gnt3h4N6goJ7e4N+fImGe4R9h4N6fH12g4qDdX2CfW9+fYaIhn19jIJ+fYaCfXyEenx8ioiGfoKHeXWEhIODfoKDfoZ7eYyEj3pxeoZ9iYSFjYR+eYJ+goKC
gn6FgniHhYR9e4h+eoZ9hn6EeYN+g4KEiH19fo+DiYqCfoN9fYV9cn14g4mEeYJ5fYp0foKDe4mCiXuFfnWOgoSIfoV8i4aFeYaFd3yFg36DfoN8aoN6hoOGfX15g32Ggn6Mg4Z+fnWDhIZ5g4SRgoKFh4OFh357
doOCeoKDg319goWEfXeDeIaDiIJ5fYV7hIJ3fH6GiH5+fn12fX58hZ+CiYOFhIKCgn18jIV6dnmChIWEfniEe4aCfX5+hnuIhISChXuEhINyfoR8fo2KhH6DeoN9fZOHhnSEfnmLfHqIfnyGk3yFfoJ8fHqGfIOG
cYOPfY+Eg36EhXqDfnqEgoKChY2FhHGNh4N8g4J9fHuFcXyChYJ8g357i3J4eoN4fXuCgnt8en6Jfod+fX2CioWDfXiFeHhzjY1+hoSGfY9+en5+hX54eYt9gnyEhnZ8gnuCin2FfHl+fYh4iHt9foOEe36Fd4Rv
hpmCcIOCeYJ8hHR+foh3fIOHe36Cc4N9hISEeH54e3qEfYiDiH59i3yEc4+Nen2EhIWIhXd+eXmCfYKGfn18hX57h35+hHaCfIJ9fXqCgn6Ce3uKdYaEg3t9hIp+hYZyeYt8gn19goyCioV9g4R6j5KPfXyIg4KC
fXyFd36LeX6Cg4OFboJ+g3qCiYp+fYN9hIJ+eYpzhYKEfo1+fYKEfXuDkYV+fISGhH6He4KEg4V9goZ+iYJ7fnt2goOEgod+cIOCg317homLd3R8hYeFeoN7e4t6goKDknqEfYmDg4ONgoKThH6Fgnx2e3p0hHl+
d4R7fXx+h2eCiHCCfYOOfYJ5fn5+fIJ6fXyHg3qEe4J2g4N1gn18W4JvinyJhoOHgn59hH1+g4VlfIaHhXt3fnx6hX6Ce359foN8foZzh4KFhIWIg35+i3t7iX6CfniEgot+fYt8g4WGgnGCg4aEfHWDg3mGfYSY
fn19i4h+g4iGfH50fIR1dH18g318goKNfmx6goh9i4R6hH6CiIR6g4iFgn15fn15fYiFfIKDgnpzcn6Lg35+gol3g3h6fYR9eX57eX6FhH6EfHuClop+jXiFj4ZzhHx8fX1+eoKDfYt9goiEgnmGaoV+fYx+fnt5
fYOIhoh8fYOGfnt6g4qGfYWIgnp+g3x3e4x9h4d9fHZ8gnyKdH6Elm53g4h1hYODg4J+fIV8k5KEfXh8iYSCgn58fHyEfHySfoJ+goWDhYJ8eoaCfn6CeniEeHt8goeChX6Dg4OGfnyEdIWDg3mIg4iIhoNxeIWG
iYOChIaDfoaFe4SEhIODhH2DhX6DfIKChH18hn16foOLeHaCgnyHhoZ+fXt9hXqKhYR7fXyChHSDfHuGfHWEeX55hHyChIOCiIN+fX6CfnuDhomOg4J+eoeJe4d9iXp8fISMfn19eoaDfX6GdYN9goJ+fYR8hI2T
foN9fl6Ee310e3iCdnyFiIKDkIODe4KKhJaCen6Jg36CfYh3gnx6e32Eg314foOCeXmKfIOMg3SCe2SMhHp+fX6CeHOIjYR0hn2EhYV+foWKh4R8eH2Ehnx9gpN+fINzhnt5hXyEgn2DhXp+hH2DfnuMiHt8dn2C
h357g4V7gn56g4WDgoR2fH6Cfod7g32PioSDh3yJfHyCh4Z+e319g358hYKLfnuChHx+fnyNfoOHfXyFh4p5fomDhnWDiIKEhYJ9hYN7fZCDkX58fX1VgoRofX6Kk3qFaYR7iYOEgnmCiXt6hH59fHt+fYJTfIeJ
gniCg4J9iYZ8h3lzgod8kX2FjX59fYV9fYSGfX2UhIt+d4J+loR8fod9foZ0eYaGgm97hH1+fIV8goOCfnyDdoOIeoJ+hX1+c3GChXZ9g31qhYODgn59goN+eoV9fn6Dh4J4fHeFd36Dh4SCd4OFhIhzhoOCfn6C
gnl8hX5+gn2FgoOCfHuCgnp8fYKDd32DeoKCfoOIfn14fYJ+eneEfYR7iHR+hnd5fXKCfXN+foaGiX58fX58iH17hIp9fIqNfn19eoZ9eoV7fYJ9fYN3eoJ8fn6DdniEgnuCa4x9goOEfISCgnuFfWaCg3yLfYKc
i3Z9fH17fnpzg3l7hXyDhYx9eHp7goR+g4V+eIZ9hIuOgn6ChoZ9fXh9goKDgoSCfoOCe3qEhH6JeoR7fX2ChYiChol6gn1+g4J+hYyFfYd5g4iDfHR2d36FfoqGe4J9hH52fYeCg4KDi3h6fn57hXmDc4J8e4J5
gn2HfoZ+eXmFfXx+gntqfnyEjHyCgoKKhYV8g4R9g4d+hHuEfIR+knuCfIN+g3p4iYiFgnl7fH17h3R2gn19j3p3eoR3hXaGfoSEfH51ioqFhYyCYnyHiL+FbXiCeoSEhol9hIaIh3yCjX6ChH2Dfn56foOEkpWD
d4aIfoaEjXiFe4d+l32CioKDh3yEdIZ1eHiEhIV7g36Dfnx9iniCfn59iHx9gn5+hoR9h4aGgn16fH1+eoeGgnmCgqiMh4R+fYSGi3lwfX14j3x3fYKKh32HgoJ9eoKDgnx8iHt0fH6Eh32DgoOCfH1+eYSGhH2D
hYKCg415goJ+hn57foiDg4SHh3twg4J+fn55eHmFi36CfHyCi36Cg4R6hX2CfoSEfYOCg4KFj3h7hHh7fXuGg4N9fHV+e4V+iIZvhHyEhYJ+eY6EhnmDhX2IfH6EiYOCfYN7g4KGfX1+g4iJfnyMfX56g3J7hX6H
fn6Fgot8hHl3goR8fnqChIiCe3yDgn16fIWCfHF+eX5+goN2foJ5e32Dgod+fX58hIN6gnt9eX2CgoSKiHmJfoR8goKDiYSGgnZ8g3KGfoOLfnp3hHqCgnqFg4V+fnuKhHiFeoOFfYWCe29sd313g4iCe359h4N7
fXeFg4J+h4N+goJ+fniUgnyLfYSEe4OIg32Cgpx2fG5+hoOKgoaDfYKChYOFiIR+e4N9gn6EhHJ+hod4hoV7fnx8e31+e32DZHyEg42Dfn5+e32Gfn6GeX18eH2Ddnl3iIV9i4KDe4V+goOPfoZ7hn6efYWDhYR4
g4iHhnyEfm+DeKB+jHOFd4KFgoOGfIJ8fYJ+fIZ+g4iFfIiHh4OCfn17e4KCi312ioKDfnR6fX1+fHmJfIKEfnyEiIl5fYqDiHyCgnuCcoaGfY19h4WDfop9g36CfHp4WIV+h3uMjoJ9hXyDd4WEg3d8eX6DhoV+
eoV8dnmCfIeGkXx+hXZ+foiGfoJziXJ4gnqNg35+en1+hH16ioN6foJ7hYKEfZOFe31+fnN9dYOFdn6DhHp8gop+fXl7g3OCfpJ0foV+h3p7e3p9fYmCfnl9fISMh4eDhYN7g4x+hH56joKCg32CeYiEfnt+hYp0
fX2Ehn14iIKEfn1+en2IdYJ9i35+hIOEhZmIh4KDfXp+gnyDfoOGg3yCiYKHi4N+g3t+foiCgouGfYJ4h36Egn5vfYWCgo58i3J7d35+in1+dXd5hH56hnaGh36OdoJ7fYmPfX6DgoN6hIR4gn1+iYiIh4OIioN9
jIJ8ioN9hoODfn6Cg3uEfXx+goJ+fYmCeHSEe3x4foOEg3yHhn59jXqDg3uEe4qFdIJ7fn1+d317ioOCfYOCgoR4fZN8fneChHmDhH6GfoSFfnx9hYSDeXd8g3h8h3uLfoOEg4R+gop+g3h5foJ+g1WChoKGjYOC
g354eoiFfnuCfH2JgoR+gn2FfH6Hi4KGfXyDiISCgoSFgnaCg4N8hYeGd32EfYdxgop9fn6Cg4N9g3yChoWDd4J0fn2GeI95g3x6fn6Dgn1tg4d+fpKKhn1+jnyDa3WFd3eGen50eIV9iIeGeHx+goR+g4SJhn6E
int+hH18fX58hoV+iIaDiX58god7h32Hgn6EhYKCjYeCg4KFfpF9g32ChYOCg3yEfoJ+goJ9foWCgoV3foWTg4KChIKFfIN7fnl9dYJ+fGR5goh9gnqFX4Z6ioiEdX2Fg4RmioSDhn6Dfm+EioKEfoSEfY99e36G
eIR5eoN9goeEiYJxe3iCgoKCgm+Ge4mDfoV8hXp6dHuIfoZ5hIV3fo6ZgoJ+g4Z+eH2CeoNrhHB2gmyCfohxhH58hoSCent9fnOEen6Cg4h9eYqEh36SfYuGh3iGg4V+h4qGfYKFinp+iIODeoZ7foaCfYZ+g36G
hId9moOChX5tfHlngoR6iYN8gn6Ji3Z+kH6GfX6Gh358goJ9h4l5eYmFfn17g36Dhnp9fot6fHeCg358fXeDhYN+eHeFhoyIfn54g319fHuEgoV4hYZ1hIV6fnh6i4N+gnmFgn5whXt5iIOFfn6EfYV8fnp+g4OE
fnqIgn6HhYR+goKCfXl+bHmHhHyDfXqCfIOKhH6DgoKEiYt8fYV6fYeIh4N8goJ6fIV8hIV+eIWEg32ChoKHfYOEdnyDipKDgoKFlIaGfHx7g3yEfXuChHeJfIR9hnh+fX2CfX59fYSDhXZ8iHt9jYOKc4J6fYh9
mIR8fY58goJre4eJfoKFhIKDfX54goPNfX19gomEeH1+fnd6d318enmIfoJ8fHx+mHyIeH54fpGDfYOEcnZ7foNsdYR+hIR+epKIhYSEgoR9jYRll3l4iHuHcWyEgn6Gh3h9g32EhHd9eXSChIR9moN8fIWEln59
gnx9e4KCfn59eIiFfYR8hX5+foR7fXp5foyFfX2Cg3qJhpOFfoWEhoiGfX5+hYJ7i4KGfX2Gh3Z7iYeChn5+fIWCfnx8hH13fHl6goJ+g4JzgoN5g318dX6CdX58fnyFhn54goN7gnx4hod+gn17fHeMinqGhnp4
g4V+fn6DhoSDeomOhIOHfG9+g3yDgoN9eXyLfYJ8foaCfpB7fIaHg3uCen6DeoaCg4aFeneKjX17fIN+e3KEhJuKcH6FfYOEgn2CeoaFe319fX1+e4J1hHqIgnmIgoOFe4N+fn6Cent1e3yHeX6Hfn1+inx9fHuE
iYmDgpaIg32EfneEgn2IhomJhnyRfn6Ce4J3fXp9e4R+foN7iH57lYR6gnuEg358goN6hYN+e3yChH2CfoKFe4eCgn6Ch3t9hIWFfoKCeYWEeIR8fn6Ifn5+e4NlgoWDfIaGhYR9foOFfYSHfYN6fXmHe3t+eHeH
eHp2eoN8fn2Qg316h3uKhn18iouDfn54goZ5eYJ2hYN+fXKEhHt8fX17hIaCgoR8gnyDhYWCloKEh3t3hXt7g4J+goaGhYeDgn2EfHV9hYKDfIR8hYd+fYx9hIxxiISFkHp+iHl9hoOIhXyEh4OHfH2Da4SShoSD
gniDh4R8eX12hXt5fH6EfXx9g3uChIJ9fH2UgnN8goaJe5B+foOIeoKSfox9fnx8g36JhYKIfnV8eYV9jYt5fnKDgoSDfoWEhXqDgn6DhYKMh4t4fISEfIKDhYaSgn2EfnyKhX6GhXWCmnyDfoOMhYR+fn2EeXqG
iX58fHp9e319fIl7enZ5fnx9d3uMg3p4g32Kfn1+d4V5fXh4h3yCgn2FfYKMeYOCgnh8fnh7h4Z7gnx+hYWGc4J6eouCiH54hIODfIOCepZ7e3yHeIR8h4J+g4l5eoKDeX2CgoJ6j4J1iYR4hHqCfYaGhn1wg3yD
iIJzfX6FiIOCg3h8g4mQnXyDeX6Dgnd+hn6Dg4mDfm99fn59fX16hoZ9kHt+hHqDiHR9g5F+c4Z8goVvfYl4fYWCg4aHhH2De5V+hI5yg4J8fpt8eXiDfHZ2gn57iYOHfYOHi4iDg4J6god+e315fn2FfouNhYN8
joh8hIJ9g4V1eXd7fnp5fYKCfoNyhoKFgoV9h4OEfHyDfnx+hH1+fYSChXyFfnp9gn5yfXl2iYSIgoaDhH6DeoKLeoJ8iH6ChIh9hYOCfHt0h3x8eYKDd357fYl8fn5+hHp6dYlwjH59jXuHhIN7fYJ6goKIi3yE
fYWCfn6JfYV+enx9hIWDfIeDgnZ+gnt6en57dHiGfn2Hg3FyfIKIg4WCjYV9enyQg4ODd4KGfIR8ioSFfIKDhoeIfH17foKCg359h3Z5foKCdHl9enqFdXmJhn6ChISEiISEhH19jnx6hIiFfYOKgn2CgoJ1end8
h3h9goODhYSHgnx+eYJ+fHt9e2+CenqHepCDg36EfnqFd4R8gol+g31+fXuDloJ8fn6CiHx+fJaCg4KFe4+KfYJ6cn2EeoRye4V9ioh+e4WFfoR+e35+g3qCgn6ChIKEi4J+g4yCkISCgnCFg36Ig3t8fX6EeoR+
goSCfnuDgoJ+eX59hHx7g3h6gnqDdYOEeoZxhIKDg4OEfn57hn18jH59h4SEg313em+Cd4SFfoSNi4V9hoKEfHR+fnuIg4N9g32Hgn5+doZ9goV+dIV9gn2EgnqHcYd+i3t+iI18d4KCiH1edod2e4aFfoWCfn6F
goN9god6foZ+fWyLd4OFhHiCg5t5hIODaoeCeoh9fXB9gn2Ehn2CfYSRgoJ+iIOEkHqJendmg319hHV+foKCfXxyhn18eo55fnqDg36FhYOGfH2Djnd9coaCfHp2dIaDgoOJfXZ+h31zd3uCfntwfpx+eoR7gnuE
e36DhHqCgpd9hYOCfn6GeX6HfXx8foN9hHp+iHafgnqDgn6GhoOCgoWCcoJ+gnt+goV5eoJ7gox9gn5wg358eIN9foKNiYSMfYV8i4N9eYKDfn54fXqEhHmIen1yfoOGe4Z7fIOFg3l9fnaGh3WCgoeGfYp+fId+
fH58e4Jue3iCg4KMiYWFfX6Fg4KHiX13fYJ6bYl4hIaCjXuKg4KChYKDhIJ+h4WOh4J1fHyCfXKEe3x+goR9e3qIfYN6i4V+hHeDhYaMe4KEgoWEhYKDiHqCfn6Fe4aPfn2KhXl8hYlvfYSCg4qChX56knx9gnx7
hISIfnt7foKCfn58fHyGg457g4KDhX58fm1+hYd7hYJ8hIJ6e4KCeZKGjYJ9g4J7hISDfH6DjnSEg4J3hn1+i4SCd3V7h36Cgn6Ge4aCe316gnx9gn2DhX6GfH2ChIuJhXx0h4N9foSFg3l7fnuCgneGiXqQh36E
gn6CeoJ5fHSHfIWUfYeHg3x+g4J+iX5+h4qIfoOCfHt+h3qCfn12fX6DeYV+foWEeX2Eg319gnSChn1NgomId4N9i4WDgn19foN0cISEfod8fX59g4Z9gn58foR7dn56doWJb3uDe4l3enqOe4R8fn6CfoJ8iH2E
e4R7gn57fH50eXmCgoWChoWLhH59g36CgoN9h4J9hn11hn6CfnxvfoKDgoR+fniNenuChIKEfXx9foSDjHV1hoKGh3yMhoN8h4WFooR8gol7i4iDhH2IfoZ8fn5zfYJ+hYJ9jX17iIZ6g4N9coV+e3yEhoiNgn1+
e4J4hIuLlo18hYt5anaFhol6h3mIg3mCgn1+fHyCgnODfHODg3yCi4KQe3qMfX19g4N8g4p2hXl7fn6FiX57fISFhHp9g357c5+IjH2GenuCfn6Cg36DfHJ7goJ9g3yDe4aDhYN+hIKIfYKDfoKPdoOEiXmHd3qC
g3p8fH1+goJ8domCfYV7gnmFhIJ5iHp5g4OIeIaEin59h4V8eH2EfX15fnqDiF96goSGhXmGhn5+fIOLgnN+fHR5goaIhH58fn6Ce3t8k4aFgnqEfn6HeZCGfn58fH56g3SHgoN4g4t8g32Dhn1+cod7dH2QfoKJ
goN+hIR+hH6IiYOCg36Cgn58eIV8kX2FgoN+fX5+hnx8i32IhIODcnqFg4KGg3yGc3eHiIJ7h4V+eXqbfX5uh3qDhH6CeoKOfoh8hoNxiX59hXx6fYiEiH53fYKDiHV8hnJ+fIKKhoN7koWCfHt8fnqMe4J+eoWG
fHp9eYV6mYiEaoR8fX12e4KCfX18fHZ9fn2ChXuCfIJ7h4SGe316fn2CgoiDfpOFg36Cgm2DhoJ7fn19gn5+g4OCeHuKeIqHgoR6fXeGeXh8fHmCg3t7gn17hYJ9hXSCd4SDfoOGfnh+i4OFeod5aIOEeIWCfnSI
hXh9h4iNiH6KfoiFhIJ+gnh+hnx5iHuKgnp9fnt6i3yFg4J+goKDhYKFg3qJg3qEgnh+hYR9fX11hIqJg36Kfnx7goN7fHl2g4mCfH5+j32DfoaCjH55hXqFg3t+gnuDfoN8eYKCfoSCg4mGfX17bomJjoODgn54
inqPfH59foOEg4KDeYKLeYSDg4N3goJ9g3ODfYiGfoJ7g4SCgn13fX53g4KCeI6DfnyFfHqCgn18hn6Ie3eEhH5+fYOEg3x9fHyGfX6FfoOMhnuGgoWGgnl8fYSIg4OEeYx8hHt9eYJ5g4R4in57hoKHfnx+gn57
iIKDg4V9hXR+g3iEfn11dIV7fISDgn15hYOHfIR+e4N+g4KEg36JcYJ1e4V+d3yEhId9fHt5fHyHinaEeHp+iIR8gnZ7fYN8g356e4N9g359fn2Jd4R7gnyChn1+eoeCfnJ8fneHeoZ+fH2GfoaFfXt9iIeDjoKG
hYN1hXiDh4yCgneMiYN6fId3iYR5eoKCgnp7fX6RiHqCfXl3fXyEg4N8fH6Ge3eEeX59eYNzh4KCfoOEgoeHjIuCfoWDgn6FfIN8fISFg3aDfHaGfIKDgn13eImFd359fneGe31+g4WDgnaLgoODfHyDiYKHfH2J
fHl8iYaEhn16enqHfXyKnH2Qe3WDi4N5ent3h258e4l8fIaGhol3e36Ig32GgoJ4hnWGgpCCgn6HgoZ9hoZ2fH18enx6cop7gnx7in5+hIODfHyIgn2Dh4SEeIN1fYJ7eIqChYZ5i3l7foeHi4KEg4mCfoN+hYJ9
foKChoKDe3llh318g3uEenx9hHt7fXt+hoiDhYN9fYOHgn6DgnyCh3eCgnt8d5R8goZ9eH6DhHl8g31+g357g4x9fIVufYmGhn59eIiOfHqGeH57fYeGfnp9hXt7eX5vgoSRfYJ2hn59hHJ8hYSCfnyGg3uEiIKC
bXyOhH1vfnyEfH2Mg31+g4N2gnN+gnaGgnt+z4N8dYd3eIJ+g36GfYKEfXaDfYN+fYOEfnx4h32RhXh8e4N+had9fnyDh32Efn5+g3yDg3x7fIqKeIN5hoVzgn6GhXx2fneGe3BsjHmSg3p9jYRvhHt9fHmChXuG
fqKDfXyFfn6Ec3x+foSIfn6DfX55fnV6dXyNfoKCe4iCe4KFhXp9g4OFfYJ+fH6Gfn2Ig4KGgoaDhH2FgoqFgoN9gn12goZ9hHl+h4l9e3mJiYSCe32Hg4KIgnyIjIOCjIN8c3iEfn1+fIeEgoaGfoeFh3V7eYSg
fnyDd4KDg4R1g4WMg3iFb32IdoJ+hIt9foZ8g4J9eHiFcoJ7enyCgoWDiYKQfYKMeXx+fX5+houNfn59h3yGg36JiIiLfX6EfX59hYNue4WHi4l8hYN9goJ8fIeDe4R8eYJ+gnmCfn2CfYR9iYOEdoJ1fIN9g318
fn15eoJ0foOFeISDfZOEfpB2en19gn58g4J+fYiCfYOCeIKEfHt+hXyDfod+e36Ddn19g32DhYWCg4h3iXaFfIOJcn2ChoSDfXeEgnZ6hIJ7eop9gnx7fYuCiX6CeYR6fH2EhIN8hYOCeoOCg3mFfoWCfol5cIV9
enuCgoaDgoN7eoeLfH55eYl2fn6Cgodzfnl4jX6DfoN7gn6DgnKCfIKEfoyEg4l6hYJ2fnyCgn1+gn56foN8hIiCfHyJeHyDhH53g3t7fHx8hYKCeod6hoKGhHqDfoKFeXqCfnpzfnl9hX6Ee4J7g4l7fXt+eH6G
fn2Fe4h2goN9goJ+iH5thH15fX6Dg3p6fn2DfnWDg4SIgoOIg4SCfYKGgnx9gn6DfoJ9fot2fIl9goODgnyMhHh8fnV9fnyDlH2CiIqChIuDfn2EfoSFenyGe4OLgoKCfoVxgnN3hIONfYODjn18gn6FfYyCg4J+
hWx5e62FfnyCfoKDgn2DgoN7fXx+hH18fnpqhYN5e4N9gnx7foR2gn19dIR+iX17goaChYV9goR8cXeSlXt8i4t9hIqJhH57fIx4h3t7g3p+eGeDgm+EfoN+fYOEg4mEfYKJg4J7d3aJfYl7g4J4hX1+g3iFfnd+
iIKCgn53enuCe4KCfIZ8fYN+foKCfYR8fnl7fnh9hYqGeISLfIKDfHmFhH59fJmIh4Z6Z4KHeHt8gnZ7g3p9fn2GiYN8g3t+g36Ch3t6fXh7dX19gn6Fg36FfomGgoWDhoN+hIR3hoKCfnx8fniIfIp4e4J1dnt2
h4J+enp4gox+g3mEdnuGfHyDgn6DfnqChHyCe32DeX6GfoWGfod5g4iFg4V+eH2FiIZ+goN8d3h6fYh0goRzg4J1hY5vfHOIgnxveHuDfn5+fn1+fYN9hYl+fIJ6en1+hI96g356g357hoJyhXx9hHyIfouEh4uC
fYd5eol+fHeJg4l8hYx+jHl9fnKCen2DfYmEcnWCfIl+e4OHgn1+iXd9foKLi3t+fIJ3hHaCg355fYx8iHl9e359dYN+hYODfoJ6hH6Ge36CfH6Jfn10fIWIfYd7c3yDfXSEhHl7bX2FdpCChZF8hIZ+foeDj4SF
fn18iIeDfoZ2e3uGhISJcYh8eYKFgnl3fYRpdpd9fHB9foeCiXt+foaeg4SDe4J+fYWCfo1+g36Qh3h+fn6DhH2CfX2CgoV4fJGEgn2Kfm6Kg4J5fnx7enuKjIR4fnRmfX2Fgn59dH2CeX18iX5+g3yDc3h9fXyE
gn50g4KCh4WDe4N7fW5+g3l+eIN+iXuCfoOHin57hIJzeoN8a4KGhXyCfXZ9c4KDfoJ+fXqKfXuFi359g4l8g4OCi3l9g4OCfIN5g356e3aCg5GPgnR9g3aDhnx+dnx+hYOChYWHeYN7jnN5fH6Fg4WCg357foKC
g3qLhn14g3WFfYWEd3Z5eX5+g353fniFfoJZfHeEgnuDhH2HfYZ7en58g5Z3fnuEcpR8goZ6e3mIgn59i359hHyChIODgnabgoJ7fYt7fX58g4OKfn16gn52coJ8hH1+h4R8fot+h356fH5+jH2Ehn6ChIN8hX6C
fniCgoaDhH2JhH2Gi4KDg3h9hIaFkYJ7gn2Cd2Z+goWDg32Dd4V0eoSIfXyEe3uEhXx9cIx8hHh8hYJ1hX59foWGi3l8foOHg31+g457goKEfH2DfX58fomFfnh9hIKDfX6Djnp3goJ6g4l+go18gn2FfIKKcIOH
hXl8foSGhm2Ce4J8en59hX6EfZCIhYJ6iYmDhXmDfYWFgn53g313fHaDfoJ+hXuJfYWCiYOOgnaGhHuCfXt+coWEfYJ+goWFboOHhnt8eoKFe4N+fYKLdYJ8g32Eg3N2fnx9fJGJhXqCh3t9dX2EfH58eYR+goR+
g32CfniCeHuCfX2CfH2FfX2DiH6Cdn1+fox5b3V7g352foKLdn56fZeEfnN5foSJeXuGbHyMfX2FhX2NfIaFgoVzh4R5hoJ8fY17gnuCgnyCfIWHgn2EfYpzm4l7ioZ+hXGKe36CiIJ9g4V1eIN9gnWIfn6EeISG
d22CgoWLhHWIhH6ChIWEeYV8iX10fISCe32Hg319fIZ9goRshoSEg46Cg36Ci3aChYSFfX6OkoJ7hoV+goJ+fnuCfn51jYKLfoiJint5jYZ8fIl+gnqCfn2LhHh6fX6DfoV7goR9foN+goWEiIOPiYiJhHyFhH6D
hIR4g4WEiXt2fn5+foaCfnt7foh8foJ1hIt7fnl+e4aEhI+FgoaHhXx9doKIfoN+h32EfIl+fneCfoOCdoN8dXyOgnd6hX2EgoOFhIV7gn6IenqFgnqDfnZ+hYZ7fYKDgn6Dg3yCgoOIfH5xfXh6h3h9fYKDfY58
g4SCgn6KfpiDg4J3fHuDfoJ+fIOGhIWDd4aChnh7g4OCg4Z2hod0c36GgniLhYl+e5CCgoODfoeEeX1+eH57e36CiHaJg4N8hH14j36CkIN9hHx+c36Ce35+hX2DeoJ8e4OGeoJ+jot9gnyCfnl+g4aMeXx8fYV3
g31rg3l+hHmDeZKJfoR5iH5+foN9hIKGh32FfH6GeoWEgoSFfX2FfoqDhH59eHiDh4KGgnJ7hol9g4V+g3uCg4l6h3l8fIR8foaEg4Z+jn6Fe32Gg3p+fnR4e4eFiYqCiYJ8koV+hXiDeYKFg4eKjnd+hH6GinyI
fn16g4KKfH2Cgn6Dg4KPg4WCeXd9fYKCe3p9fIOKhoJ+g319en14eYN8hH18en56h5d9ioqEfn59hoN6hoSPe4J7fYZ4e4l3fX2Cfox+h3B5fn2Fk4J6g4J6e3mCgoSLgoODfnt9hHx8eXyCgnh1h3l7a4aEfnyF
hH6agpF6hYJ6g4V6g4yHfX2CiHuGh4R4fHmJjHqGfHt+g36EeYJ9hn6DgoJ1fX1sg4R9g3h7fYN9foKFhHuGg4V+mn6Cgn6DfXJ+gn6Fgn6Mh3qEhn2Cgn58fnmGfYN7j357foN9fn16gn12g315fHx8enaEfoSk
g4OEfH2Ih4R5aIKFhIZ9hHqDhXmGknt8goV3foqCgn2MhYd+fIR6hX57goOGhHp8goeCeH5+hH2Cd36FeoKCiIN9fH6DfnyCiIWKgod+fnKCdIN3eHt6fYmCg3Z5hn1+fYx7i4J3fH2Ee4mIhnqGgoKEcYKPfIJ+
jIN8enh4gnqLg4V+fIKCfYd+fop+eYV5h4iCg4x3YH6HfYN6hY13cX6FhYmKioWGfnqGfX1+hYZ+hXt9goZ+g4aEgoaCiXuChX2IhXqJd3yGhIV5fXqChXt9eIaChHt+iYR9fXt+fXyDgnN8eYSCfoeIgnmEd3qF
e3V7iIKDg318g412enuDe3mCioOJiIV3kIqEeXt9goKCh3t9gn6Jh4OFg3yCgnmDhYOZfX14hn17gop6fX2LeHx+jYR8fXmLioZ+hoJ9i36CiW6DfYN5gn6EeJqChIJ4fYV9eYZ+g4aEeoOCgoKGeXqDfXh+fH18
cn5+hH6CfnqChYt9hn18goN+en2HgoKFinyEhoOKg4R+gnt+hYR6fnx+enx8eYOGhX2DfoJ+cHx9V36GgoV9fn12eoOFhXmHfHZ1d3yCj3V7hnuDfHqEe4OHfIV9g3x8hIt9eYV7fY19g3h5fIp4jZB9fnp7gn6O
ooR5hIKFg4iId4J9hYJ9eXmDd36IjoJ+fHyLcYOEh4aGfYaDfYJ+eIOFfoh3fomJfYKLfYR7g3uChIOCgop6hHuHhXx+hoKFhXJ4h4OHgoSFg4ONa317goSHgn6ChH19fIJ9jX16hoZ8gn5+fHp1goJ7hoeDiHmI
hYZ8hoqCgoR+h25+e4KDe3ZigoKHhYyNfXt6e4WCgoJ6inx8e356gnyJi36Hg4V2hn2He2yDhoeCfpN6lIN6hnuKhIKIfISCeHyEen2CfYl2hXp9fn6Eg32Dj4KdfX5+e4R9hH2HfoSRg3uEhYWEfmyEfHGGfYl4
fnuGeIKCmnx9hYiIh3x+fnuIhIp8goWDhXt9hId9goV9g3eFg4OCfniGenyJg3eIfYt5fn1yfn6Gfot9hXuChoSCk4h+fHiDeoV+fX6CfoSGg4l8fX2IhnR+hn6Eh35+fn1+enmKhol+eYJ9fYN6hYOGg36DfYl7
g317bXmFcoaCg4Z0cXp7i3Nxgnx9goqEgoR4hX58g31yg4V4g359h3eFh419fIKGgoZyiH6FhXqChIeNhn6Eh5F7hIR4goJ7fIWJgp2HiJ2DeXh+e4h+hYiCfmmFe4KEfIh+goODg4SFg3qCgnuJhnF+foV+hHt2
goKChoqEe4RvhIV5i3lxg3mDgoJ2g4R0c3yChYmEh4J5fo6Ei4iDhX54fYOIfnmEhHuLfnh8foR4aHSCgoKLfH6JfId6e4J+fo2IdYyEhYR1hpGQfnt5fm2Cg31+g4ODfIJ9fYN7e318eH53d358eH6HiH17i4N9
doKGanyNfX6Efn19fn6CZoSDg3x9g3uKg32CfYt6fH2GeXqEg35+fYWDe32FhXl9goKChYJ6eXp7fYKChX6FhIuCg3uHgoJ5goN8iImEhHmIfn2QgoSWeIOHfY6Fin2SiIeHhoZ6g4R9hYh5e3mQiX6FiY18g3t+
h3uKfoeCg36HfX5+dH15e3eCiH6CjHWDjn59lnyChn56fImIfoSChoN8hX2DdoKDfnyJfoSDfH2Giop6g3mEhIRyfoJnhX6KeYWCfoaChYKFh4J8g4Z9gol9eoN3g4OCgoqCgn6Gg4WCe4J9hHyGfHx9YIV9hYl1
h5B0d4R8g352g4N5kHt2eoJ7hYKIe4KFgoSCfod+h4SFfYSLhISJhnl+fn55bXuIfXyDhHx+eoeDfoKFgn2DdH5+gnyGfoOCeHmKfn2DcHh7gn54d4V+en5+g358gn6DeoZ4hnt+iIKIjnp4in5+h3h+goyDeIZ4
goODfn58h36EhnyEg3yFfYWChG6CfIeEfoaCe4N7fXx7eISKgoKGe4J2eXp5goOCfHiChoWEfn14jn6FhoJ9h3aEY4eEg3Z+fH19fHmLgn2EiHx9gn6EfoV8fbKJfId+fniEgnaEfnmCfYx9gnl4gn6EdX17goJ+
fYR8dXp+gnyCfHx9iIWGfpB4g3qHe3l9iYaDfn16fn19hIOCh4WChn18eoV6epF9eHN3io+NfniCkXp+eod6hIONhHCCdIOIhYl5jH6Mhnx+hXiJeVODgoOEhIZ+hmWCg316fYmDg317eYN+fniCe351goONfnd8
fnuKe4KDfoKCc4WHdXt9j3p9fXx9fH2CfnWCiHuDgnp3foR+goOGgn15fYd+fXt+bIeXfXaEjX16gnyCjH6CfYSHd31rfX19h3WChHqEfn6Cg3uDin6EfnSCfYSDg4h4hISCg2F+hX1+eXOHfYaEhoJ8fYOCfniC
fXOHfoKHg3x+ioSJgn6Fe3l9doR8fnaHe357gn12k2x8fISIfHp7iX5+g4R3g3uKhIh9koV7a4l8dYh+g4SDcomGfoN9hHp7iol8g3GCg4eDfX6Egn54foiDiH57gn17e4SDfYOHfoV+fn6MfIN5hoaDfX59eoR9
hIV+foKFfH6GcYt+hIl+goKGeYN9go5+e3R+hXuFgnuCfoN8hoODhX2DhoSDgnx8i3yQfX6EfoJ4gn54hYV4eoiEgn59fX54g4N9fYOCh3iZiXeKdH6CfYN+eXiDfoJ5gn19g36GfpqReqKIfn19eYR8hnuGhIeE
e3uGhHtzgoJ+fIODhneDd36DfIJ7h3J7foR+fX58h36LfoKCgoN9fYmLgoiEZYZ+im+ChHuEg36HfnqCfXd+goN7e3x3fX2HfoOMgn2Dh3d6iXx9fX5yfId7hXl0g3t7hpJ7gn6Dgnt9fYmGfIOCg3x8hHx7fYh7
fYSDeoR8lnaFiYJ+foN7iIaEgnl9foJcc4eDfoOGfn1+in55dHmRgoJ5fJKIgqKWfnp+goJ4iHmChn6Jg4KDhIyFg41+eYaKe4KIdHx8gnyCg4J6hYR2kHqJgoR+fH2GhIV6h3SDeoJ9fIt6hHx7foZzhXqCe3d+
fXuEiH6Hdnx+en2Kgn19fn6FfXt9hXt3eoKGfoKCg3qHe3mLgn56fnqDe4KCfn54g4WCeYOEe4KEhX6CiXeEe3qDd3l9fnmEg5mEgn6QioaFgnyGfnuDfX2LeoN7dnqCh4KJfnuPhHyCfX2Hg3J4hIl+fX6Cg358
gn6GhYyGhISCg4J6hXp9hoR9e359g359h4OCe3Z+hIt6hXyKg4Z+hXyFhHyGg35+goJ5eX6Ge318d3yHgoK1fXuChoV+fXuEhoN7g36LhImDhoaEpIKChoR+e3x+e4d9g3h6g357hYN9iH6JfIR+goSHgneHhX19
iIN9g4R9foWCmIN+dnd5fod+gnuEhH5+goN3ioOCg3yDhIx+fX5+en2Cfo2HfoKCgn2Dgn2DhouEgnyGhYSHhn56foSIfXaDfoh9gn5+fn51hG+FhIZ8hoODfn6CfX2Cg4h+hX58gnyGhnWCc4SEhYOCg32EhHx9
g3x+hHqIhIWDfH59fId2e31+fnd2g4SCgniFeoJ8fXqKfHyFfI+Ci4V9hHt+g3J8goR+faR6en17eH5ph32Gg4Z7fY16iId8fYOCgomDhIZ8eYKNgnVzhX58hHyCfoN5fIJ8fHWCfX2DjoKNfYKGe4J5gn6DgoKH
fX19e3yEhX1+g36CeoV1fX5+fYyEhn5ug358eneIfoKDeX2Dg3J6iXqDgpODfoyIg4J9e46CfYKGfXmJiHuDgn5+fYOSg3qHd4yGe4KGhH1sg4ODe3SGhox7foN5coJ+hX2EeoZ+g3t4e315gntzg3yDgniihHuI
fn19fX15fYJ9gn5ofX2EfoOEe4duiXp+dniDeX2FgoN6ioJ8hX2CdH59fH59gneEg36GhIl+g4V+dYKCeoOFh3x9fn6Fg3V7kHqDfoSHfH12hXiDfoOEg4d7hJuCho19hHuEgoV+hXyEg4OHhoJ6eIt5g36Dd4Z+
e4N+fHx5hId+iXp5gn14fIR8doKCfYOEg4OCgoJqfoN+fH18gn57gn57g3N9en2EdIOIhIN9fHp7hX56fod8e32FgnKIe4WEfot5hoN9hYR3hXd+dXJ7fniCg3qGfYN4hHuHgn6IgnB9gnx7ioZ4eYOJgnyEgoN6
g353eH5+foJ8hnmFhnR5h3l9goWCe4N8h4N9fXuGiYWFhX6FhX2Cgn59fYN9foSCfot+b317gnt+hXZ9eX6Eg3uChIiCeH2Eg499jIJ4fYN8fnB+g4KCgoWChX1+iHV+fXx3e4KFi4R6g3uNhnGTgoeJe351e4J6
gn19hIKHg4V+eoaKeY2Dg4J3gnx7hIKEh4J8hnt9e3x9iIR9h3qCg4V8gn2EhH16foSEgnyDjIJxgn6EfYKDe4eDfIN+g3Z9g4iKfoV8g4J2g3yFfn5+hIeLc4V3hol9fnuMhHx6fYeGfIZ+goSHgoJ+g3d7eoiC
fYaElISGkIOCen6Jg4SMh3uChHWEgnp5eHyDe355e36CfIN+g4N+fYuJfn6ChIJ+h359fYSDeoaCdH6DhHiIjIeDfXV9go+Mfn6Fgnp7hnqCiYh6jYJ5doR+g4J8fHmCdXx9i4ODeXeHeH18iIKChIJ7eYSEg35+
jH5+goZ5fI18hYJ4hHd9g4J9fXt+hnp+cniDjYp2iIKEfoN+goKCgpJ5goR7eYJ9g4J8dnaGfH2Eg4R9fnqCfIN+cYJ9fIV5e317fn57e4eDb3uHgn15eXl8gnlwgn10gniDhYeEhX5zjnuIhH54iH6Cg4OQhHaJ
eXl9enl7gnqYgoiCfX1+fYSFh4aCiYSCfoZ+g4ODhHx6foN6foOGfn58g3l8hYSLc4Z+fYSCgn13enuDfoKCjYt3hIp7g3yCg3pwgoKEg4KNhH2CdX6Pinl4fIJ9i3t7eIV8hoKChX1+imuDlH58g4KIfXx7ZHt+
foZ+gnB7god9jnqEeXx8fneDh4V+goOEgn19cISLfn6Fhn6Ein6Ce31+g4SDfYKHiIKCeoJ8foV8fHGDhIV9eIODgoJ6g3x6joJ7fn16goKDfYOChnKCgoJ8kIZvfXF8fXt7goKIeYeEg4KChIZ+hoKDg4KDgnl7
g36EfoR7eYN+hodxhot9goR9g32ChoR+goSDh2B+in2Gg4h3g3yChIJ+iIN5hIOEhH2Ci35+foSHg4WCd2+DgniDfn6FgnqDi4WCeoJ8fIJ9jISEeIV3m4J+foduboeCeIh0gn2DcIKGh4KDfYeCeoZ8hIl7goKE
fYp+h3yFe4aCg3yCh3t8eIKFfoZ+hZGEhHJ+gn6GfYN8hYJ5fnqFgn6KfXqFh3x9cHx6hX58gnZ+jIR9e4SKhIl+e4l+gn2GhIOHfX6DeHqLgoKJgoOHgoaCfoJ7i4J9fYeCe3eCi3pyiH6EgoeXfoOGiH17gnd8
fH6CeoiEfYSCgoh+goOCjIuDfIeHiYSGfH50eYh9fnyEiHt9c3x+fYJ5hYeCeYNyhIV+goN5foWTfn1+god+hYV+hoOEgn6Eh4KEhX58goR9goN9g4V9dn5+foZ8eXuDfoJ+fYN9goOCfHp8fIiRg4V7g4Z8g36L
foV7doOCfIiEfn59fXt7hIR9foKCfnx8fYaCe4OGfIeFhoKDdoV7h32IgnqDfXZ8fXp2hIp7gomGhIJ4g4WOhX6Dg3WFdn2Pe3yGeoN7fX17e3t9en6DfYl7fYJ9fYKCfXZ8doN5fnyGgn6FfHx9i4OFhH1ye3qC
goOCfo2EfoOLfIaDfoJ6eH2Dgn56foKDlX2DfXt7foN2hHuCeXx9gnyEhoKOeIeLfHp5gn2EhoN5e35zgniFfnx7fnyFfYOLkYJ4g36EfnqCgoaEiIN+gn2Le3t+h3t9hYV2g4R4eI2CfG51goKCfoR+iHZ4foR7
h316g4J4gn2Dg32LgoSPenuIfnuCfYV1eoh7g3R6foKEfnWKi3uKfn6Hgo6FeXp+hoR+hX6JeoKCfnuEeYKCiX56hXh4iIWKh357foJ8fIR+e36HfI+RhIODfnqDg419e32DhIKEc4V9eoOJgoJ+hYeCfn1+gnt6
fHiGgnp7goJ9h4WCe4qEfoeDfHd6eXt+g354cX2CeH18hYp9hX6DdoJ6hXh9gnKEfIN8coJ6fnyHe4l9gn57gn59foJ+iH5+foeFfnBkgnGCfIR3hn6Cg36Ign2QfXSEfH5+iIWLeoN5in59fYN9fn6HhHx8d3t9
hYKKgoSKfYR8iHyZgn5xc36Od4R9gn2Xg31+eYR7eoR4fISLhIyGd4eDioSCent+g32Cgn2EhYR+fYJ+fXh9aH5+fYJ7goR8gn58eXx8h3x8goJ7kYKFe4d3fnh+g3uIgnp5foWGg32DgouCfIiEgoOCgoJ+hH1+
fXyPeG+Ng4h+fXl7foODg4Z+g31+g4WKe4aGi32Fe314eH5+g3t+g3yGhn18hIZyeoeIe3V+g3l+g3t9hIyHhYKCfn58kYKCjoN9goZ2h35zen6CfYV6hXuCiH55g5OHgmV+fH17fIN9fX50g32DcYSDg4aKiXd7
hnSCh4WDfXx1jWqFfIR9eH14hoWCeYSChIV+fIJ8hXWFeH5yhYKCiYJwg4J6g31rfn6ChHyIfoKKgn17dnyDen2EeYuCfWiCeoaIiHl+fIt9hoSMk3p9iHt2fXeCg4KDe3yGgoWCgoiDfH5+foaLinR8g32Den18
fIV+g357fH58fYJ+fop9fo5+g3yHfoN+e36Cfn5+iHiKfHmMfXuDfoSCfoeIioiGfH6GfoOChH6CfYR0fIJ9e3t+h351h4V9fn6Fg4KEfYJ8g35+foJ4fnyDg4R9ioZ+fX17hIKChHx7koR6iHuCi31+fHh9fnx9
doJ6iXuDfoqDgoN7foSJfnuCfYuKh4SGd3iCeIWCgoJ9hXt7hn2CjoJ+iHuKhX2Dg4J8goJ+h357foKYe4KCfXyMhIOChIOHfYOHhHh9goh5gnx+fH2KfIKDfZB+fXqCenlxfnuCh3qKfn1+i4R+fnt5fnyIgoeM
hnmChoOCe36EhnqCfoOChnt9fnt4iYSEhIV2iH6GiXx4hnh9fIR6g4J3dIKEfnx6dIV7hnqFent4goJ7joSEhouDgn6Dg36HhXqDg3yDh32Fk3t5hIOChY+CfXh7iH6DfIeChH14fn2cgnODhoqDiIV+foJ+g36C
gn1+homChnt+d359fISHfYKGiIKEhXuJfYJ7dXx7fnqCiX5+g359fYWNfn6DeHx6d32Cgn6He3uCdXx9goJ9fIOEeHuCfXl7fXt9g3aDeYKEiIyMfImFfIZ6hYaDgnx7hYOCfXqGeYKSg4N+g4KChoKChIN7fn5+
cniFg3uDgoh6g36DhoSCfn19fH2DeoJ9fXSCg317g4aFfX58fIR6g4iCfoJleoSIg3yHiXx8hHl7fn1zgoSEgn12ioOChYKUfIaGe4OChX59g3x3iH2CfYKNfIR7g3l5iX2CgoJ5fHuEcIaCiH6CeYJ9eH2OhoN6
fY58fIKEgoR9j4p9eXmFgnyEfoV4goyChISCfYSHg4OPg3t8hoSFgn18eYV9fop8g4OEgn6FhXd5hIR7fYODepl6gpR7h356gn19fYR8eX6De3t6e3yKhIqIeIODhYOGfoR9en2DhIN6jH1+fnmEfoaCh4V8foKC
nIR1iX1+g4KCh36CeYd+hXKEfny1cIeDh3yCgoSFh4WEfHmIfHt4fn59h3uEdIJ6i3Z+g4J7fYWKg4OEgoKIfo2CfXSCfn2FeouKgoaDdIV9eoKFfYSCen6Eg318dYKIhnmQenx6e3yCfYaGfnyCfn13i4J+eoSC
g36EjH14d4aEhYaEdYN9foJ+fpmEgoh7gneHhnyTgnt+h3t4hn1+hX6DcoZ7hIN9dYR+fIR8eH6FhIOPjH2JfHyDeH6FfnyKhHx+cYSFgn2Fgn57hHqCgoR9goN7e4R7iIV4goaNgoN+h36Dhoh+fox7g4SKh3t6
hnZ9fXiFg4KId4KCeoSCe4J1gnaLfYOHfIV+hXqDj32Egnt+e4WIeoKGi4KHgn2FeHl8dnmHfoKDdX6Ce4WCgn6DioKFfoKCg3x+fop9foeGg4J+fYJ2d4J+hYuGfYKChoSCfIR8iXtwhnSPjop2g257go+Je4R9
fYR8fX2Fe4d+hoJ7g3yEgn2De4SQhXuCg32DiId+fYqCfnt4hIOWfn6Eh3d9e4SFhIWDg3x+fpCKin6CgoWHgnp+e4OFgop+g3l+foKCe3eEhIODdnaChIOCgnt+g4t7eYKDgpmIgnd+foeHfX59foV2gn55doKC
fYeEd4N9hYN+eIR0fYN0fX2EfXV9fYZ5hH5+hYJ9goJ3hn5+eXp9fIx2ln58foOKj3qDgnyDkn2DhX55fYmDfYKDfYKDhHt9e3x9fH6DhYJ+hHiChIaDgnqCgn6CfXWFeYJ+fX56fnh6goKIfXl+hIOEjYJ8hIKD
gnB5g4d7fIZ9fIJ9e4h9eXx+hoOFg4d8e3eOfX6OgnuCgoKFhIuDgoZ+hX6Dfn1+eoJ9doJyg3x8ioKDfH2Cg31+nnuDeYp8d4qDfoh9hIKChYd7hISEfX19hYODe4J+goLDhIN8fH6EeYN+eXuFfIJ9fYh1gpea
g4J9fIKKhIWHen2DeX56e3mDfH6CfXqCiIJ8i3mIfomEgn1+eHx4eWx2i4Z+goKCiot+goKDfYZ6dIWDjIODhIV+hIN9fn6KfYKCgoOFfoWCh4KCfYaGfIOJiIJ+jn2GdIKGg4Z+en6Hen1+fYyPfoOCfn56foh+
g4l6iIN9goKDfnt+eop+hIJ8g4KLfX2Eg4KDhoV6h3x+gnx9kYKCfoOChY5+hH59fXmCg359foKEenyKe4J2goKFin1+e317e359foSCfoeEfX6FfnuNe358cnt5h4J9d3l9g4t7iYSChH5+eoN8h4ODhHx8e4Z7
foJ+fnaEeol3dn57hIKHfnp7hIOEi4mKfneCgoZ9fYKGfHqDfYZ2g359goSDhoOLioV+hYx9b4SDeH6Ce3uCe356foN2g3eCdIl+gnt7iIOHenqChISDc4t9iHyCfHx+goJ9mYOHhX1+d36GeoODeYuEhYV9e3N3
fox6cIKCfHV8foR+h4J9d36GkGt7fXKFfoOXfYKFhoKEeoOLg3Z8g318hX6GgoSDiISIgoqHfHd+ioKDgn2CfHiChHt+g3mIe3t+goKCfYx5fYKJjn2KfYR8dYODgoSIfnd+hHyLeIeFgoaFhYKEi4eFjIiIjYOD
d3p+fIJ7foKKh4KChYN8e3d9hX2Cg4p4fHqDdn6Ehn2Efo+Dg4SCfX18fW+EfoSFU316foV9hYJ8eYKDfHmMhn19hn5xfYd8kXx7eoSDe4mFiISFj36He4qCinuCeIJ7foWIg2qChHd9g4eFfn6EfYl9g36Je359
bn6JgoR+gol9hIiIhF58e4R+eYKTgoiChYZ3fYODd3h7hYWCfoKFhndyb36Id4qEfn2GhYt4goJ+fn16g316e3yHcHpxgoWCe4d+eX6DfoaCeYKEcYV6h4h+en54foOEg4N8gn1+hHSDhoZ9goN7g4WCfoV+eXp9
g4KLhoSEfoZ6hHqCfYN+foh7goNqhIl8g4h8gn59hnyCen6CfoJte32CcoJ+enuCboR9hHaEgoJ9g42Gfn53hoWFgn2ChHlzlH6KfYWOe3V5iXd9hYR+j4KCiYh+hYN8hISDhHuEhnd+i36IgoqCfYaDg4KFfnl9
g4WChn1+hH6Eg313eIZ6e4N+hXx7go6CgoSDdoJ9fn6FhIJ4hYJ3fXyEfH6Dgn6Gen57iIJ6e31zhHt7h4yCd5GChYWNo4eCk4SChImLiXiCfIKCe3aFfoZ5hYJzfYN7hnyDUYSPdX58fnR3gnaHfoSEgoSHjXx5
e3R9hYSFgoKYfoJrlIKCeoJ+gn2UiH2HhIZygoV8fnZ9fIN9hG98gnJ7eHSNiH10hoNze4SJfoSGe4J9g36CfYN+en2FhX50e4SChIZ8eYJ4gol5hYJ8hIp5do13g3N+fX1+eoJ3i359goKCi4N+goJ6eHt6fIN8
c4yCgnqCfX6sfYN9hn16houFe4OGeXl5eIKDiYWFgoN9fHt6fIVsgneGfXp4houGg4R7hYN+foJyhIeCg4N3dnmLfo9+g42Ee4V8foN9h4WFe3yCfpF+g417dn56fYR7loWDiIWEg4KEhXp8fn2Je36DhoSCe4Nw
goJ7goZ3fXqMfISIg4WFfpuGg4V5ioOCfYd4g3yQiYp7e4J+fISDhnmDg3qDgn58fX6CfnqEfnyFg4iEeXyLiH18eXuDeH1+fol9hoR2fINyiYWDfXp8fIZ+hIWFen2EhXJ9gn2EfoR+g32ChX6EgnZ6h4N7iH6G
g4WDeH6DfX1+fn5+fol+e3x6fYWChoKCeoWHfoODg4KCgn57foJ9iYZ9goaFdIV9e36Ng36KfoSNhH5+foZ9hoeQgoh9fISIeIN6hIJ+fYR+foN6g3Z9fX5+iX14gn6Gg3qChIJ9e4KCh36DqX2Cj359b32KfoOF
fX5+d3p0iYSCmHtVfn52d3t7mIKRgnt+foSDhIKKfot7g4N8gnqChYN+fH57g3t7g32CfIR4e4SUekqCfn6Gg4h8h3l9fYaIg4p7goWFgn5+eoqIhG55hX6CfoJ+h216hId9fYKCi4WDjYOFfYKHhId+g3x7g36E
g4V9c36ChHuCgoJzen59fH58fY6DenqCgoKDhXuJhHd2cX58e3yCdoyGgoSDiH1ug3Z8h3mEjYKPeHx3gn19dIaEfYOEfYaFfoV0g4N7fYN0goJ3fIiDkYN9fnmDjIN2iXV+iIN+inF9iIJveX58g4N3hHqPfn57
fX2Eg4p+i4OCgoOEfISEm3iDjn5+gnl9fYuFg3SFg5KVeniDg4aFhn1ngnmDfX6GgnWFg36JjYR7fYJ+goKCfYOCe4ONfYN8g36CfoWFhYJ4eIN5fH13c4WIhIR4hXqIe4KChH58eoJ7dYV2fXl5j3uCg36RfpB7
goZ4g4V6fHF6fI6FfH6IhIWEgod5fHSDfIKGfXp7hIJvfYJ9goWCfoN7hYJ9fIKFg4Z+foZ7hnt5jX6CglV5iHZ+g4WFdn2Ch4V0eYeEe3qCe318hn2FiYaGfJJ+g4qSgoKCen2Eg36ReISCe314fXh5goR7fnqF
fXmCgoV4goeEhH5+hXx7e3uEg356gnh7coKCfYWCfINvhoJ7hoN+fnd6foOCe4SDd4ODfXiHgoWPg4OFenSChnx7e32Cg4WChIR7eIJ5mXqEg4SDiYWGfnuDfIR+foWCgn56fX6CdniGeYN8fYyEfnp7hnx6e31l
fHyEfoeChXqEgoSIdYl8eHp+hn5+iH2EgnV9fnGCiYKCg4d8h3qDhX2Ee3x5doOEgod7fYKDhX1+gpCChIeFgop6eXyEfX5+i3aDeoiEe4x+goJ+gn59eX6Ig3yEiIZ+e4aKioNze3Z5jYOHhIKCfYSCgnV6g4aF
g4OFfJh3e5GIfnl4fol9foN5fX6FdXp8foJ+eod0goKDhYJ+fHyFhHqFfIN+g4V+eoJ2foWFgn6EeYJ+d4J5fIx+gn5rfHl+en58e31+hIONeHiYgoZ1iHp9iH5+goeGfoOGeIiCfYJ9g3mDhoN+e4J+fox9eoKC
g3t9hH6Ng4d4eI+Hg4RyfYKDgnqDgoKChIKEkISDhYKDfnmRfX2GfYt4g3uCfn6CgnmLhHeDjIKGgoJ6goOCiIORiYWDeoODdYWFdH6LeniCeIN9gn6Ddn6HgoJ9fXuIg4KJeHWEgnp6foKCj5l2iH6Cg31uioV9
d4iEdoeEg36Ffol9i3x7i4V+eYiEhnmCc4OHfoSTen6Gen18iYKEhX6ChHp+fH6CcIaHhYOIe3uDgoN9fXyGfHmDfISDiYeEeJCFi35+goJ+goqChHqKfoZ+jIOEe3t8d4qRfoWCgn6Pg3eEg4N+fnV5iX6ChZKE
fYN7c3yDfIWFjXqChYSSgnuEgn1+h3t+goJ9hoWCgoSJiH5xgn2CfIN6hoZ4enZ7d4OEgoKFgoKEgoSIm4J7foR7hIJ8fHd+jHxxfn57hoOCfn5rg3d7goV+WoaLgoKCfH58jIN+hYyFfoOGfn59foKTe5WCenl9
g4ODhIWIfH6Ig4R3fnt+hIeDg4l5eIZ9g4aDfnuTe3V5e4d8hXZ9emuJfHWFhHN7got6h4dse4aDgn6EhYKEhYJ+en1+fXqMgoKGe36Cioh8e4aWhY97h36EgoN+fYJ9fo93g4OEgnyCfIl8g4R+foV7e317iX6D
houLh36CfoaDh35+hXRre4J+foJ8hoOEfIOEfXh9iHyCfnx+gn59cIqCenyChISHfIh6goRuen6JgoONeXx7hIJ+goKDg359g4J4iX6KfH18eYeHfoaCg3WEgnuFh4SEhIaCeYKEe3p5goKGeH6DfX2HhomShIl6
iXt+gn2FeX6Dgnl9fXSEe3x2goOFhISHgnKHhoWMg36Cg3F9eoJ3fZCGh4SJfISGgnyGfnt+hIV6fISDfXl+h354eXd9ho57fHOChYeEgoZ9hYWDgod+dnyEe4OFiXx8cn59eod9fn2Dfnx9foeDfYN6hnt9eIVv
fHp7hIKCh3yHfn2Cg4WCfX55foWGhHiEgod+foh9g4aCg5x+h4SMfIKHfnyLiIKDg3qDe4ZyfIOCg3x5fYmCcYSEeHN+e4x+foOGg36Dd4KGgoJ1fIN9gn6GgoKChH2EhIeDfXyEhoSCbX13fISCg3eReISEfX59
hoZ6foN8ioJ7iYKXfYR+eX59foJ7g3qNeH15gnqCeYN5enKHent3goWMeop2goJpgoSHfXmDdH6De3t7fX2FfnmLhX2IfH2Cgml+ent7goOceneDgnx+iH59fX59goKDfn6EhYJ6iHWFgoN9hH57fYOGjXuCjoOC
jH6Dg353gnl5fntyfoR9fIKDeXOCfnyDfn6DhX6Qhn6CfoJ+goWDhod9gniLgn6ReIWCgoKDfYOIi298gnmFg4N6foKEdZV+hIuKhIKCiXh+hIZ4iox6e353fH19fZGDd4+Ec4KHgn55gn2FfIN+eYV0eHx+fI52
hYeHfIN+lIuDfJiPd4N4e4d6j32Wgn2CfX18fnyCiIKDgnyFhXuKin54fn18hYaEdHqEhIKHfn5+fH6NfnZ9g356enx8foOKfYKCgn2HfYuTfH2GjIJ+goaJhX59g32CfoV9g4mCiXl7g4mEfId5fHyEe31+goSE
goOChIJ6hoKIfoVpfXh6fImEfoeGhHOEeYJ8hoJ2kYmDg4OFfoJ5g42EiH2DhX5+fHiLd3B+foR9cYJ+goJ9hIl9e3eIgn6DhH2Fg4eEeoqDiHCDg4OIfX6JjYZ8fYSCg4WFfYaKg4V9i359goZ9inh9goN7fIKE
cHh9fn6KhYV5fHt+fX1+enuNhX6CfHaChIl6fYZ7jIuHiH2DhGV1gn5+c36EkZCCfYKCk317en2Gg359hX6Fhn1+g3h9fX1+gnd5hHWCfoJ9d4KHfoeDfHx4fHSDjH6CgoKGi4yCgn19goJ4g4J7goSPfoJ7fYeG
hH6DfH1yfo19fIWEeoOGgoKFiH18e3p9h3eHfH5zi5eEe4J4hXx6gmKEg3yEhYKCiYd+fXB7eHuFe36GhIeCg3mCe4Z6eH1+gnt5g3uGdpGHfn15jYSKc4N+gnuEgnyCinyHeoR+g4qFgoJ9i36Cg4WQhIaGh3x8
j4ODfX6ChYZ5hIJ9fnmCiYWCcoSDe4OCd32IhnpphIyGeIODfIyCfo59hYmIgn6HhH2Ch4t6h36CfnyTen57hIJ8hIODhIR5enx8dnyMh46IfmiEh4KFhYKCfoSMd4N9hIV3fH6HkJp+eX2CfoJ3h4mEh41+g4N8
hXuCaYSCi3d9goN8goaEfoV8ioSGfnl5hHx9foN6e3qDd5N+ioiFfX19g4KDbnp9gnx1fYOFhHWQiop3fn2KfXp6e4KFfn59bHyCgneDfmh8fIuEfH6Kg3t9fHh6d4J7hnl6hnhzfWp9g4t9gnuCfoR7g4eKeYKC
foSCdXp9fX6dfYh7fn6FhIh+eoKEfX2Eenl5fX2Ng3x5fIOIeH18hX2Cg3x+e4KCg4SKeoWFd4R+fnp8i3yEfYN7eHqFknZ9fHp+goJ+hISHfIp5fXN7k36HdXp6ioN+hYN6hYKGhH6CfoeDfIN9goaEeGt8hIV7
gnWDjYN9g4KCgn2KgoJ+e3GDhHyCd35+d3mHfoOGiHJ5fHyIfXh+fId2fHp1fXh+fo2Denp9hoV+joZ7hoOHgot9g4mDkXx8folpgoOKeoSDfIN9iXuDhn5+e3mGiH2ChXx7fnV9goJ9en56e35+g4t5g4Z8foWC
goOGfoOEeX2FeHyDe4OFg4J+e4aDi3WJeIKEfoh+g4Z3h36CeoSChH2Ge4d7fn6HeXZ4hYR5hYSDgniJhoR7dIyEfX2Fe4J8fX6Dg4SIhoKDe3x6cHOHeoKEgnt5eYlthn2IeoeDhX6EjnV8hnl+iH6CiIqCfoKC
gouEeXl3goZ9aIJ+go1+gnt5cn2EiYN9g4J+i4qCh4WCeYaDg3t5fIN+fpBri4J9h4JXfYSGgoSEiIOFhnuCfYWCgop9fYJ8dnqFgn6FfIKIfYSGmHB6gomHkIJ8goN5hIWHg3B9fX58gn6Dh314eXyIgn5+gnd8
doR9iZuCfn1+jXmGfXh8goOCgn6GfniOcn59h4KIfoN+g3uGg3uHhpB+goh6aHF+hH6FfYKCfn2DlJ+He4OHfX2IhIN7hYOEgoOFh3F9e4VzhHOEg3l7g3h9iIOLeX2CfHeGfoOEhH2EfYSFg4KDgoJ6i32HfYOH
fnx8gnmDg32Cen6Cgn6GgoKJg357goV5fn58e4eDcX2FioJ7gnuFe36CgoOJg32EfIaFg4KFiHl6e3Z7fnt+d4KGiH5+fneDe3iGfnt9g31zg32Ie4d3gpCChH59e3x+hn6MhH2KfYaIgoWHfISDgn6EgoaHiomH
hY19fn6OiYKIfIJ+e3t9eH17fH15fH6EfISEg3iJfn5+d3eJhXyDfXiEhYR+foeRho2DeYeEfXeDfIaIfn15hIuFjX2IfI16goKKen2GhHx8goN9g4KEgnyCgnaDeIJ4fYaDjYaDfoSCg4N7fXyEiIJ9fnZ+goV4
hXl9g4eLfnx7iIV9hXt4e4J9fn2GhH2CiIaEgn2Ce3t5dnuNg3mCeXmPg4NpfYN6fn11dXV9g4KFhYyCfIJ4fXd+hIKFfod7fHmHhYSCe4KDen1+c4OCg3hziIR+fX53d3qCe4KHgoR7fn6Cgn52g4R7hYKHenV+
dYKEgoeEgn6Fg4KDfYR7hINye4h5g4KFe3l+hIqGiIl5hn6Cfnx8iIODfH2Dfox+fod+g3OHhX54g36EgoN+eX2Gi36Fg359fnR+g4WDen58hYSEXI54fo54hnyCfYV8eIeEdoSDhYWDhIOKgneCfn6ChYRviHp6
cn6Cgnt+en16d36CeX2Kgn18gnhuhXuDfHGJfX2Efn57fId8eoOHjX2Dg3aCent+hYh8gn19fHt+lIiFaH6MfYV8fXp+hIeCe2h5e32CiXp8eY+Jg310e4SCgo1+fYqEg3uCfHuJgn5+hX12g3x3fYR9g4+EfX1+
g3WCeIZ+iYOKfIOFjYOCfoKDfHyCg4N9h36DdIqCe3p8foOCe4OGhX2DhHl2kIVze3h8e36ChH57i3pugnx8iISMhYN0hX2Ffol+foh8goqFkHh9fIJ8d3iCfn6GeoOJfH6CdX57hIKGg36Fe4R9fHl8hIJ6fnp+
fnt8g358hIJ8gn1+eHiDgoaEfH17g4J8gn56fYJ2gnyDfoeCfH2Eg4p+fHV9hXx+jIOCjIV8h32NgnyDhnp+i3t9eXp+e4J6fIR3ioSChYaDgouCfoR7foOCg36Dg5OEgn54fIR7gouDfn19fIKNcomEe3uEfISE
hIVxjY58fYaDeYeEfn6Ccnx5g4J8fYSEfIt+g4KEgn2GfIR+fn16eJx9g4N5h4KDeoeHg4J7fY6IgoKFhHyEfXt+fIJlh4d8d315fnqEfnyHfYN7j4Z5g4KDhHyPen2Hg36GeXqDhId5hHl9e3t+bn2HhXl9eoJ7
hKSEe4J7e5qCin6EfX6CfYKCiX6DfoJ5iH2JenqFfnx8dYN6hYSDe4KHiH2Fgnp7hn59hoSLgn6IdHx9foR+fYN4g4eCgn2Ke4R9fnt1ioiDd31+fnN+hHuCfYKCgoN9oHmJg359e358goOEfoV6foZ+hH6JfIOC
goOMgoKEfXp4foN1iYODfoKChH6EdIR+dn12fX6IdYWCgn2ChoKGg4R1fH6EiH5+gnh9dZKKdnx8iH6Ce3x5gn59cIh4fXh4gn6Egnd9iYZ6hnyJhIyGh35+fn14g3qDhXyEe4aCg3iEfHuHg36Egnl9e3t+fYJm
d314foR7hYN8Y4d+hIOCfIt+h32Gjo56g4V6fn5+eoR8iYSEg4iGfn2EdHl2e32FfXh3j3SCfYN+fYZ9gnZ9iYN+jYKCg4WFhHp+kH2EhH57d4V7eoZ+hIeQdH13fnaCfHuChX16fX6DfYN4hISFgn13foJ8fIV+
foSafn6Egn6Di350iIN9e3iGdX6Dh3p+goOFgoZ+gnN8jIySfnqEg4KUg5CCfXuLg4KFcnp8d5SCg4KFgn2Cg4V9goKGhoR+foN9iId6eYSSenKCe4KCfHeDcYaFfoN6fXx7fn57enx9g4iFfX1+hIKDeHuIfXx8
foaKeYp+fYOEfn19foJ5iIZ6g3t6fIOMen2OgoZ9foSZe4J8eXaFg4N9h4aCgoeHiIZ9hYJ+hIx+e36EiX2FeoSIhYl+eXqJhYJ8g518gnh8fX6Eg4mKhHqFeX6DfYeHgoN8fX2FiIh9fomEh415b312hIJ9fHuD
foN7h4Nyd3d+foR7gn6Ji3p+fn6Ch3x3en1+hH6FhIOCfnx8d4V9eXx3iHyNfYSCgoN9fXF9eIaEfHp9eIN+fnx8go51dYR7iYODfn57c4OEfIeHfYN7mX5+foKCeoR+fX52hXxxhHqFiYN9fYOIfHd3iIN1fY1+
eIJ8goh+fHuGh4OGfoSHfnSTfIR5h3t8e3qCfXuMg36FhX6ChH2Gg4N+g3yHfHqFfIWEeY2Cgn58goKWgn2MfoJ5fX6LfIJ8goV8hHqDe4V8d4N9hn51fn6MfoKHg3mEfnp9fXt5eXxufX2Eh4V8jX5+gnuJjHSD
gnx8fIaFgoZ+fYWDiYKChHhveoaFho6CfoNzfIR9g32Cfn1+dISGgoODfnyEgnyHhneJeYJ6hIZ6hoZ9g3t+fH1+e4aEiYWCg4d9dn12hYSGeouCfoNzg3t9goaGdYJ+enyEhIV1foqCgnyFdXxqfIR+g4WGe4p+
eYKQhYeGeHx+gomHenh8eYJ8goOQg36IcouHfYKCfX2DgoiKeYh7eX2CgoJ7eoSChIKFgnyDhoKEgn6Fg4V+g4J9fX5neIOEkHV+gnqCfoKQfYaGfod2hX6Ngnl8g4OGg4J6enx9g3V+hXF8hX56g4J9int9hoWC
jIJ8fHuEd3yDg4iChXyDiIJzgoSChoKJhYaCfYR7g3eHh4KChoKMgn18g31xe4h7hI6EfoiHfn2Dg4KHdYZ4e3qGfYZ+g3p9goV7gn6qeIaCjIWIe4V6gnV8fX1+jHp8fXuEgoV+fIh9goOCeYuGfol+hoaDgoSD
g4aCfnqFg3x+i32FfoKDeY6Cg3yHhXyYdXGDhWuEdoV5e4OHiHN8hYJ9e4KGg4Nxe4N9g3p8hn2KgnqDd4KCg4SFhXqHkH2ChIKEe4R+gnV3goN+hH6FiYZ8foR7e4JueoOCfYN7lH5+fYOFhYOCgoaCeoWEgoSE
foN6e359eH6De3yHc4R5g4KFe3d+hXN8iYp9fYN+hH6Fh4KDiY+DlYOCfX59fH1+eIKRjXx0hH6Ehnt7gnqGfXl+fnt5e4h+fX58eYaCdYKDfH6FfoR0got+fnp9fn15goN+fX6Dfnt+g4WFhX6FcYmDgnuFhn57
fISFio2HfX54hoh7e3x+fnx6g4OHjHuCfnx1fYl+fH6ClnuFfXl5fXx4d359iH6De4J9hI5+foJ7fXp+gn6Cb4SDg3mCeX57eoKCj4SHg351hIR+fH6Ggo6CiIJ8bol9doJ4eYJ+hIV5dX51fIN+foKGeYJuhnuE
eIOCg3x+fYOEfoZ7e4qaeoduhHuIiX2IfXqNk4KEfXx+i4N7gn6Gg3uDgnt6eneCg3RyfoWFhn6FhYKEhH55e36EjHp8eoSRhJCEdYV7fXh6iIJ7enyFfnyDh3Ryd4aDfIOMiXKChXZ9g35+i4J7g32Dg3h9aoZ9
iHyDgn16e4l+e356gn2EfH2CgoqFhHSDhYZ6eox+fHR7hn5+fn15fX1+fn2De4N8g4l+hn5zenyCeXiEjJOCg4KGeX6Kc3x0h499fYKNen2Cfn54fH59gn6Hg31+h3x2hXuVfX6DcXx8e4d9fn1vg4N9eoN7g3mF
fYODgnqEeYR+eoOFeXl9hH1wfouFfoSFd35+jYWCg3yCeX6Ce4V+fIZ6g36Dg3yDiH6CgoN2i3yJhHaDgn6CeYOCeYJ2g4SDgnx+fn2HinyDbIKDgoKIg4OCfnx+g4Z+foWEgoqMhXF+fISGhYN9h3hukHp+hHt9
fHt6goSCiIaHhn57fYODdX6DfoZ9fod+eHt+gn6FgoWOhoV8hH19hXWDen6CiISNfHyCgoeFd4l+gn50g4l9g3h5g4eCfnt+joKDfH5+iIWChHqRfHl7fYV8fn6FhI58fX6CfXyDh3mCfYN9hYh0gnyNfoKCfH58
gn6TfY59e3x+hH2DfYWNh36FfXqEiWt3a36DhJODfnt9gnmCgoqCfYeIh3mPgoJ5h4J8eX5+fnp7h3mCg4J8c4R5e3iEjHp8eoqLhm1+hX16hX56foKHcYKKeYR7eH17eIN8fniEgoKHhJV6loJ8e2x+g4t+fXx5
g32Ogml7cYqEiYR8fn2KgoKJfoKCgoR+eXx9hIaDdH59fomDfHZ9foV8g32JenaLfn6EfHyChoWCjIWOe4SEiH2EgneCiYWDfYOCiXl9fnKDhn1qe32HfIeCeIJ2fIOGfot9eHuDg4R9fIZthHh0g4N0g4V8Z4Vu
g32Fd36CeXt5dINvfHx5hoR+fXx9jXmDdX2CjHWEfIyDfH5+e4J6e4N6eYyDg36CfoaJhn2EgmmMiXx8fYJ+enx7eX2DiHyCeIJ2fIh+iXqEfoN7hIN5fIKCfn16goaHfoN0gn50hH19hXiCfnmChIuKd4KEenh9
ent+e4N+bId8g4SCem6Ifn6HhYN6fIR8gnuOgoJ2fnuCe358hX2HfYJ8g3Z8eYZ5eoN+j4Z5cX59g4J7fYd+g4WKhYKKfYN5jGh7fn6Cg4J7c4SFeoJ6goV9eYOFepCEhYt5hYKDfIJ+hn18gnx7fXuJh3x+fHyC
hX6EeoN6iYV5fYJ4fImCfnSDeYSLhYh9fIR8h36GfX6GfXyKfYaEj3uDjHSDhYeMfoSFi4KIdolzhnuFiomDfX2ChIN7foOShIKDiIqCeIR9g4N7g4aMfYJ8eYRvhIJ8gn6GfYl4fIh9g4V9en1+e498fXt+gn6I
goSCgoZ9eYWCenp6h32ChoiDfX2GhYSFg3iCgoJ8fHt8eoV+h32JfX6OfnuCeYmDeYKLg4OCiISEfnt2iHqGgoKFeImHgoh6jXyCfYZ5goN1hoJ+eYSEiIOFe359gn2Fe4aDfnl9e4J8en2QhH2ChoeKh4eCg6WG
gnh8h355fJZ8g4ODgoJ9hn6EkH6Ffn5+en6DfXqEe5Z9g4V8bHh5fIKJfY+Cgn6JfXyCe32DhXmCh4J5k4WHfYiKfoWDhYR6hnmLen6CfYuDhXuFcot9fH6Kfqp3iXB+gn1+hX2ChoJ7hH2DgoWDg3uCg3mPe4OV
fISCg3yTfX15g3p8foN5dX2Lgnx4goqTiXp+hH1+fIyCe3h9fpCGg4aDb4J3fXx+d298fIOLhIJ7g4qOfX55foJ+e6qCgn5+i4ODhnmEhXl6hHx9gnmEg4OCe314fX15doOCh4OKeH2Qg32Lg3l+jYp3fI2KfoKC
ioiKloKcfnR+eoZ9eod8hoSFfoKDiYd4fH6Egnl9iX2Fgnp+gn2ChH6Hi36He35+foR+fISDgn6Eg4ODfXV8fn6MhoV4iIOEfYuLfXqHfnx9g22DfIJ5doWDfnp8g4SDhHWEfIJ7goJ+e3qDhG6ChYSFeIV6fYN+
hIWCfX2CkX58fXl9i4iDfYV9hoKEeXp7e46Ifnt9iHx9eIaGg32Ffn6Dgnt+g36Cfn59hHiEen19hn19fHt9fXaFhnp2hXGJfoeGhYKMfoOPfnx9e4J+jYOHgnl9enp+fHuIi3uElIdngn6Ee3x7mHh5fYR8eIKF
goaCfHyDeXt4g4N+l4R9goJ8fn1+fYWFg4SCfoN+kIR8eXmJeYqDhn6EfniDfIKJe32CcIZ7fIJ+hYmEfH6IiHx5jIaEgoSHeot9fYJ9fIh9gn2CfIV9fYJ7g4WCfXJ6hYV2jINxfoZ2fIeIe4KHgn5+eoKKenWE
fIR+fnuDfnSFdYKEhIR+coaHenuCfoOKenh+e3t7hpCFhnuEg5h4c4WMe3t8eIl+fXt5g3yHg4h6gnyHh3d0foaDgn5+fHSCeImHgoNue4V+h4eDe3NxfX2Ee4N5hntiiY6HeH6CjYJ9gomFc3yIhISOg3yNfouO
fnuDfH5+foJ7hnt8fnx9hIKHg4KChXd2hIWLg32Cfn2Ee4SRen6CcoJ+fod5iYJ9g4V+g3p9goJ+a4J0fnl6eIiChoOCfoSDa497eIR9dYKCfXZ4iXqMenx8hI19fY2EiH18en17h317hYR8fnyJhIV8hXZ6ZoOD
fneFgn6CfYaEg3x+fIR7cYJ3hIN7hoJ9e32GfYJ+fYt8hoJ+jIN+e4KOeHeCgoaPgnaEe4aChYN8fHqCh4KCi3p7fI14ZHx8fHuGiISEfXt+eYKIhHl7fnuChYN7jYV8gn19foJ6g4KCfoSIhop7g4V+h4V5hHyD
eYeEiXmFhnyGe3yDgmeFdnuCfouCjZ6Cfnx+fYd7gn59b31+fYSEfnt+hn2CfIKEe4mNdoeCgoR7gnmGfoSCgn6DioZ2e36CfZCCh4qCh3qCiXaCiH17mXeFhn16hHiDfn14g4J0hYl+c3x5g3x2goKChXR9g358
fniMg3d+iX56hIJ6iYKEg4qFgoWLfoOHe4OMfHx1gnt2hYZ4fIV+jIV9hn19fnp7fYR+g357g4J5foh9gn6Egn13cXWDfoN+foN7foOHhH19goKEi3t5j3GCh3iGfnR7hYqJfIJ+g4R1goKCfnp4iG2Cfn2DfYKD
d4N8fnmOfIWFg4KQfoSEb3mEhXx+fYeRhnd5g3SVfnqDhXqChXx3hoR9iYh+doR9gn57fniLgoV8e499fH6Cg4NsgoJ9fX2CkoWCiH58i3J+fX2Dg4ODhIR5hXl1gopyg4OKfnt6en6EhIWDgo17fnqIgnqOfIOG
dYSHfniJgnp8hn57g4V6goR4g3l+g3iQhIJ7g3WCeoSCfXyEfYN7hH11fnp9eHyZgn53dX5+fXqDfIN+gn2DhoZ9goKHjIKDonyGgn6EfH53hXeIfn6KhHl9fH19goKEh457foKDgoJ+fIN8fYJ5eXx+hmmNgnyD
e32EeYSGhoV6iomDh3x3iIJ9dYd8c46DfIJ+fIN6i4OCd3mGkIJ4fY6CfXZ+hX6EgnuSg4d2fYKZfnyEhYJ+g3h+fI6Cgn1zfn6Jd4eGiYZ7eoWFgnqKh3uGfYN5goKCh4N8fH5+gnuGhH6Cg354enOJfXiFe4J5
hXqEgoSCe4WNdX2LhX5yjH19joJ9gnh4fX6DiXp4fYR7hYSEfnl5g3yCe459goSCgoN9hX2Cg3qGhYJ8fnmCkYWEfH56hIOHinp4eoKFg3qDg4OHfoJ9fn6DioJ8hX5+eH53fYh6hX2GfoSFeoWCeoN9g3Z+g3uE
gox4h4aIeIh8hHl+foaDhH1+fIeEfISFfIJ9lY98eY6KhIV0hop8goN+gn52fG+DfId9gn56jIJ9hHyGfoKHgoeCfIWEfIJ9enyDg4V7goh8in1+g4J5koiIfnx+fn6DeoSEfnx4gn19fXyCfnx8coWChYiEfoOD
h4WCfoKDgoODfI2EgoiCgoSEhIZ9kIJ6i3x0iHOCe4eIfXh8eIWGiHqCfnZxfomDfH2EhYJ6g3x2hH6Iemt9fYV5e36PfXqIhYKEcHp9doN+fn2EhHp+g32Hg3p+fHx8hoODhnx+e4yDe359hnyLhnFyhIKFkYN8
fYJ9g35ze4l8fn5+g4SHgnuCeHmEh4aDfpaCfn2Fg317eISFh4R9fXV4fXd+hXV8iI98hH18eH2DfHqDgn6Egn5+g3uChXWCfoN9foV3foJ+hn6Fe3yCfIiDg36HfoKNen2DjIJ9dn5+enx+fX19joKDfYKIfYWE
hH1+gnuDhX17d4RxfXx8hIN6g316hImGhIp8foN6foeGhHp8jn5+iYd8gn5+fnuHhIKGgoKFe3p5i4WDe4V+fXmId36Td4iChXx5eXCCh3mCg3yFdoKDg4N9fY19iH1+fHuCfoKHgo+EfHeFdoKLd2+Ec4OCfoJ+
gn53i3l+g32DfoiHjIZ9inuCfX1+goaEdoSCgo19foeEeX58fo6EfoWNeYWFfn18g3yHeYV5fpt7enyEfId9en2HfoKEfn6CdX6DfXuIhYd+inh8foWCfoZ8fYaCfnyCfXt6foN8gpCFe3uCfH2Ng4d+fH6Ig4SG
hHx+h4RteoWHeYeDgoOGgoR7hIR+dIqFhHp4hXx9hXiEeIKEgnh+hHtyh3p8hX2ChHqLpXt8e4SNdH2DeYJ6fIaDg315g3yDgn59hYKLg4J7g4t9goWDeYOCfIOFcnx2d31+foSDhneFgnR+fY13g4Nud42Rg4mD
jn17gnZ6p3mJg3qCgnyJhomKg4aChn54iYN+iHyGfXx8g35vgoZ0g3uDiYSChI59g2x9i4Z8goN+g315e36GfoaEeIWQe3mKd4eEfIeChYN9eoJ3eoN+foN8goV+eoKHiHyKfIqHgn6DhHuHeYl9g4N5fX2EfYeC
dn2DfYaCe3yCfYOQcnp7doKGg4WDfn1+fH5rdYR7dYWGfYeFen6CgnmDc4OEgnx7eGh7d36VhH59goJ9eH5xhnR9hH6EgoaCj4WQgoR+fnqFiIh8fI6Oen55iH57gnx5foiEjol4goh9hn6Ih3l6e319foSOfn59
e3mChoWDiIN+hX58h35+eXl3g4eCdX5+fYN7e3t9foR+hIJ+dn18eIR7goJ+fYiJfoaEeoKDinh+h3uFg317bpaGd4J8eYOCiIt8fIl9fIp8foKJhXp0fn6DfIKHhoKEfnx8dYKDfXmohH18doN0fX1+hHx9d35+
goV8ioKCfH15fXmCeoJ+g4WCeId4hX2GkHZ+foWGhIN8iH2FgoNydXl9gopygnrSg3qEgoeEgot+fYSJkoKCfn59fYKFg36Dd356fYJ6g4KDeoV7fouDfYaEgoKHfH6DhIWOfnOEfXWCeoZvg4VygoWDcoKHfYiD
fn6HfIWFfnp5goiDe3d7fYSEhXx7ioSUhYKEjHWNkI19fX5+ioODhXd4goN8hYN9gn55hn54iYOChH6EgoOCgnl9fXx8fn1+fn2JhXB6fXmCg4aCgn57k3t7fHyGgoV9ZnqCfIOSeoiDl3p8eXqKfYd+fH1+fXZ8
fHx1fHmFeY+FhYJ9enh+eYJ8iIWIe4Z9gn6Eg3t7fX16gnyCe4R5fHd3hneChnaHfnyCgoSDfX59hZB+hXaSjIJ9fYKKfWt5eH2Dh4Jxjop9hIeFhX2IkYtxeX57eXKCfX19eoN6hnuIen6Egnl1fnx9iXaZg4WE
hIaIfX2DfX59d32EfYN+dYR7fH18kYJ7foh5goyCeIh7jYODiYqCfH13fIKIhXODfIJ8foKIgnqCgoJ5en6FhYiKhXl5fIl0e31+fm6DgoSPhnl5fXF9fn5+g36FgouFfHiCiYp7e4d9g359e4OCfoSGhYl9fHJ8
g4J7fXp8g3x7iId9fnx5lXqMfn19e5CEfnyEfoKThHuOe4aDfnp+jYJ9loSGgoKFBpV+hISDin2DpXl8hIN5gkZ7eH55doaEioKEhYaLfoSDfoN+g3x0hoJ2hHp2fIaChHd+hX6Kd32EhoZ2g4yDhH19fIODhYl3
g4KDhIN+gnV+hYKEhHyHkIl5fYKFgoZxfoN2iHp6hX59h3yMgoWNgoR2goJ+h4d8fn58e318e4SFgoJ+g3t9fn14hIWCiHuDfnp7fISEiYaDfn19fox+hX2CgoSGhYWHeXyHfoaCfW5xfXqChHh6g36GfnuDgn5+
d4yFbnx9fYJ4h4ODi316eH6DhIN5jYKJiH6DhHOLiYh+hIaKfn6Og5ONgnmGhHh9d3eEfnR7fYh+eYZ5foSChYWEfX6EhYR9iISIfoOCfnuGh4KCh31+jHyCg4R7g4SFfX6EgoN+hI1+hn2Dh4J3fnt9e35+hIOG
fnp8hX19ioN+goKRhYZ6goWChYSTfoV9hXt7bIV9fHuMfIWCg3eDhoaFfX17hIZ6goKEdYJ3eoZ8e4V+fH16g3l+fH2Chn6Fen18fXx4e3p5g4KDfHSJgnh9hIV3foOEfI95gnx8dIODhYWIgoiIiIKKfXaEg3t9
hYmFfn6CgnCJhYSCfXt+h4V9g4WCjYSHgn6KhG+Jin2DfHyTiYKEhXp+fHyJhYKDfYKDfnp7dXKDgn2CgouHe3uDgoiChn2EfoKDjn59eYyDhnyChneEe4J7foWCgnuKgn2EfX1+fnqFfot+l4KDfn6Ggn15dX6C
eIh9hIV9kH19hY2Eh4J8hHmMgnh9fXl6eHmFmnx+d4KDfYSLeYODhYKNhomDeoOCgoZ9hXyIgoOFfnyFjIN9hot9fX59eYNvfJCIhH19hYJ3hYeIjXiFfYR8hHyDfndzhnx7e4OCg4h4eH56eISEgoOChH2EeIt+
goh7dXyFh4OKhH19fnmHfIR4goR7eXV7knmHgoh8in6GhIJug3eIjYN9hn6Gh4J+hnVrhXuDfX1+hoSCiX18fXyHfoJ+gnqCh4qDfn58g31+iISOh36JfYSWhnt1dniCfnmIfX1yfnyDgneFfoeFeIh9h4N+iXmE
foOFdoNfg4VtiIN+fH6Ch356j319hIR9kIKDenqCg4OGh36ChIJvhIV8foyEiH58g358eX6CiniDfXuCgn17fX18fX53fnuCgoiDeo+EeX5+eoR6g32Egnl8gn2Ch4KEfYV5fHqChHlqfIt9d316g36CgoKPg3yE
fXx5foqEfod+fn15fnl7gn54fnSCiH6ChYJueoJ+j317goWGfn6Cgnl8fHyFhIJ+eoWCg4OIeIp8e3aDg3ijgnt9g4KEfn2GeYR7b3x6fn5+g4R9fZOChY+FfHN9e3RyhHt+dn58hnuKeX2KhISEe3mCfXyEg4eF
gnt9g4KGgoN9fXl7fYWEgoV+foN7coJ7gn6EfoV+iXKEeYeCgnmFiX2ChIOFhIWMi3mDiH5+jX6EeYJ6gn6GfYOGgnuDfIOFfYSDhHx+fnuDfoV7eYR+fH59hHx8enyEhHx+fIN9dnF2fIOCgneCeoiCgnl7e31+
eYSNfnh+fX6DfnyHhn57eIJ+em+niYd8fHp1e4V8eYd9fYJ6hXaIiX11e4SCkoR+hHyFhYmDdo98eoV7fImIfoOCiYaCh4WIfn59fISSfX2EfoeIfH2Ee4N5ZoSCfIKJhISDg357hX19fomMen2Hk4OEhIN1fH2K
fX6DfYODiYZ+foZ9fIN8dIR1g4h1fo2Efn2CfYR6fYR+hn6Cfod7hneDinx5eYZ+fH6Cdn55goN7e4yChoKGhXd9fHmJiYJ+fYKCfnyChX6DhoOCgn2CeYKEhoSCeIN7dXtxg3uDdHp3eYKEhIOCfoOHe4J9foZ+
hXt4foJ7h4N6hoZ4g3uKiIWCq4NzeIWDenyChIJ3g3eCeoODfoiChIKChIOIeYKEfnl9hHt7fod9foKFgnh+j4p9zIiDdYR2h4KGg4J+hX2IfHt5goKDa4d9g4WCdI55fXl+jZB3fn2Fgn6KgoKHfn2Iinx5foVz
cYeChYeFiX2Cfn2CfoSCfnhthIuDhn6dhINwgoKCfYKFhoN9fox7foZ+fYOLdoOFfneDh32SfYOGe3qTcYN+fo2Hi4d3goJ+hIOEdYKDfop9h4N9jIR+goV7g4mEfnp5hYJ8hX6IfoKCdH2FhIt+h353j5SKgoOJ
h319fYR7eX2RfXeMfoSHfod7fX19iHyGfHqFgo5+hIOGgnx+g4p+g319enp3fYJ5o4KOfoeDfoJ8eIKFhX6EfYJ+hH6ChYd2fneDfXt5iIJ9h35+hYV8hH2Cg3t6fJGDhneEeoSImHOEcHp7e4Nwe4KDgnp4gnp+
eoiFhH6HfIR8dn2HhHyEhX2Ggol8gop7hIKCe4OYg318hHt+iIp7gnWEcoV4hoaJfIKDhYiChHx9eYJ2fYWEfYR5bX2GhoWFfIiJg4R+e4J+foZ7eXyDgoN9eYh7g3p9g4R3e4V9fX2EiYR5eHuDh5CCdXp+fn59
fnt9h3t7dn6Fc31+iISPh3t9gnp4fH6DjYiFfXd1eX5+hH18hn5+g3t9g4R9fHuGeYeCfIt8i36ChIaGeIR9hH54foV5doSMhX2SeXt+d3qKfHyDen6Ch5aFfoN+h4WGhXyFfXt9hn5xe4l0e3qHgn5+hY53hoJ8
fop7iX6Fg4yKfn6YjYaFe4uCfYaChIR9fXqGeIKKe4WIfnZ6iHt9hHd4foyChISEg32Hg4ODhIKCe4N7d32CfYKDjYODh4J+hH1+fYN+fX2Gdn1+h3x9en6Dfn6MfnyCgoOCg3l+e4KCgpJ9iXyEhnh5foJ+foJ3
foJ9g318g4SDfoV7eoR7fHl8hX2Cg3t7hYJ5fHODg3eFdHmCkIN7eYp7hoJ5gnmCfouFg4l9eoKEfHt6h4OEfYN+fYN+hXx6eXyDgoeCgn2FfYSChZV9fHtzhX58fXqEfISKg36JhHqDfX6ChoN+fIp1hYN8e4N6
e3p6gnSOhn2De41+foKDgn58fH55foaGhYKDgoKGc3p7fX6Ke4J7fIKEgoeChIV7fIV+g3x7g4OCd3yRjYSDgoN7fHqFfIKShHt+e3qJb4N4fIiDfYZ7g3eEfoV6eoeEgoJ+foR7gn1yfn6Egn2DfoKCjYh7fXd9
hISDgoaEoIZ9jIJ3fnyHe3x+gn2Ffn59h4aDjYmJh4KGhod5fYSDh3eJfYeOeX12mHN3g36Dh4R+hX18g4mDfnmHgn58eoOJg36Dg4RyhIKCiHyEg4SKg32LfnyFh4N6fn5rfHyFeH2EhIiDh4SCfImFiYKDfYyC
g36CeX57goSCfoV9fmyDfnmIi3p7hId3hn5+goZ3hHyFi4aDiIOGfIKDfnqCgneCh357goeJcoKDd3uEfYJ6eoh8fHN+gnB9foR9g4KDlHuGhX6Hi3N+g32GfoaEhIeDiJ53fYV8eoR3gnl5hIOCdn2Egn6Ffnx7
fX2HjX1+gn50e4qEfneGhX2DfoeGfXGIboOCfoKDfoZ7fISFgoV1eYKCfYN+en2Ge4iDg36LfHt6hIKEfoJ+fnx9fXmFfX55hHuCgoKFeoN4foN+jnJ6foWIe4ODgoyEfX15fYKEjHN+g4R4foJ3g4KEeoKIgoZ+
fX6DhIN7h4KGdYV+e36Gb4R8hnCHj4KCe3l7dXx9g4Z+fXqHd4R+iYWJc3aCfH2JhH1+hnuDc3t8hHiIfXiEhnmCgoZ+eXSCfXiDg41zgoKChYJ9ao1+fYKEhX6EcoWHfISEe36GfnyEfYSCfINrloV0e4qDhH51
foR+hYKFfIJ+g4d7jIV8goaHiH2DhYeDfn1qfYKCg3SHeHeCfHiMjoR+hnp8fn5+d4KEgoKCfoKChH6HiIV3kXx+hIaFhX17fXl+gniDg3yChYJ2hH6Ck4WFd4ODfIN0hoJ8g4KCfoaCg4Z8g4SFjIWDen6FfXxx
gniGfoODe3yIiX6EfX54hHeDhXyCenp9fXl9e4N+hnlyiJODgnh9foiFh4l9enyDg35+goJ+lYVzjIKMeo2DepJ4iIqEhmqOfX53jnd9fX6DhIODhYVvi3uEhH6HjIKEfH2DfniDgoWEgoN2gnyMhoZ+hZp7eouD
gnl9hHt9epB9gnuHfX2KeIiDfH58c31+goZ+foJ2jHGJe4Vwg3qChIWQipt5hX6Ch32Dhn6FcIN8dIKDdXeCgnd4fXCDfH2Ce4x8e32CiIeOdnuEhIN+fISNiIR+foZ1fnqFkHyFgn17g4V+fXd9ioOEg3x9eoN8
aXuJeHyDc4uEfniDfIKEgoSDhoaChnp+fWaNdoN1foJ+g4J5goV7hYd+dX2Ig4aDgoZ9goJ2g4J6houCiHt9fH55eoSJfnmDgnqDfIaIhoOCgnx6fYt6e4J8hX6JfYh8g4aDeHOEenx9fIN8fX6DhYJzen18fn2I
h4KDeoR9fIKDgn54hYSDhoOEg4SCbX6Ke3lylYJ8hIOliIKHg32Fe36ChIOwe4KIbX14fn6Hg4KFfoV7g3R8fHt8g358g4NweIN+bXx6gouCgoR+dXV+gn6Ie32CeX2IfoWFfX2Ke4N9e3h9g3d+hH5yc316fHx8
got7fX2CeId8g3yChXx8fn5+gomFe4RzhISCgo+CfoV+gn6Ch4N6hIV4fH2EfoSEfIKIe319fYWScoV8foKDg3KCfn2Ce319fnqDeoZ5fXyDfX1+g4J8fIJ6hXx+fXmJhXZ7fXl9gneKfIOHhoJ5g32DgnaEg3dy
gnx8g26KfYSJgoSHgod8lIJ+fXOJhHl8fJF+fXl+fXx6gn5+gnqGhIJ8hXeEhYOOiISCeYJ9fYWEfIR8e3uHg3qEgoOFgoSMgpqEg3t7hH6GfoR4en2CfXx7eoKIenx+hYKEd3uIeoKFen12hH2Ie32EdniCgn6C
gnyDiIh+fX6Gg3l7g4ZrcoR+hIKDgoKHfXd5g3h7g36CiIKCgol+fn6ChIZ6lX56eoJ+fYJ9h4N8g3t+hX57gnqFgoaDgoOFg4aClIJ4eIeCfXt9eYR+g4SFeneIeH6Egnd8eYp7gnSDg3yCfnh8hHx4i4OEfIOE
dXpwfYKChYV6fH6Cg4yGjXGDeYN7e4OGe3mCfId+e3x8hY59aIR5goeFeIZ5hIN+fXt+e4OFhHN9fISDgnqCiYSFiIWUg319goZ5jZV4en16foODfIuChH2DhoOEgoKDiIKCfX2IeoV2cIV8goSEfnyCinh9goJ+
foN6mYaDfHmGiV55foiCdX2Eh4J+hXuDfXx7hHx6g4J5hHp+g4eChHt9eXiGiIODg32TfXyEjnmCg3d5g4KGiH2ahIR6i3x5hYSDc32ChX5+fYR9iIaEhIV9fYaFe4R9fHmCe3J6hX55gpKFg2mCfISDiIKCfH19
kIeFi4p6e3p4e4aCfnmDeot9cYl6foN5d4R+fX6Cg4KLhHyDhYZ8hod9hIh+fYqCfn57hnuCfYZ+fnR4gn18e3N9e4SCfoJ7goSEkIKEgn52fX18fYSFgn16foKEg4R+fX16hHqFe3Z8goyIhoV3d3l9hIJ8en6D
fYJ3k3J+fnl+e3p7g3h6jIKIhIJ9fIZ+e4SGfIKEhY6Ie32OhH6Oe354hHuEiXmThIZmd36EhX1+goWChH2cfISEhId9fn6CenqHeXV+fXyHdXR+hX59e3d9eXl8fHmCgoV9e3h+fnyDiIOLh4N9iIWIfoJ+iIJ8
hIJ9g355g4OGdIOEhIN+d4SDeoJyfHqefX15g36ChH59fY+NfYKFkYiHfIeCfX55hol7g4aCfoN6hn1zfH18fnWHdnyDhol7hoSDdYOQfn2CgnuFhn11hoZ1gn6CY3p9in2EfoKCdod+hIN0goJ9kIR4hZB5g4d1
en5+goN9fYZ4fIV9jYh9goSDfYV+iYODkX17e36Ggo6EgoJ+g36GeYOCe32Khnt8g4WDjH54eYN9hIJ9g4J9eYdvhH6DfH5+eoOGjHeGg3x8fnR8fnqDiIaCfX55goSEhoKFhHt9goR6fYiDgoKChHt9iHh8fH59
gneMe359hYJ8hXyRfISFg4R9fHt+goSCgoN+fYKCfIqCd32MeoOCfXuCg4J7hnt+k3t8dIJ6fn59goWDfoOCfH1+fXx3hn6Fh3yEfH2JhHpzgn6Fg5eDgnl8e36Cfo+Kl4SCfoSIfol+dX14iX6Dhn58hISEeoV+
c4R9e4J9fX53fYKChX2GhnGDooSHg358gntwgn55en6DfoJ5fZGLhHZ+jH2Ffnt5fYt4fYJ1d36KfXySg4J8fYaMh22Gi4KCeoKHim9+foKGfIeEh5h6foaChIKCeXqHg356fH54gol+fIN6hY94h4WCeIR7fYSD
gn1tfoWCd3yCfIWIcXR6e4SCfYmCgoKDeXt+iYuHg4J5hoKEfoZzhnmSen5+hIN0hXuieoKEe4R9hoaEe4OThYKIfnyHfoKDfX6HfoeGcnuLioeEfoSFeHx6g35yfIZ7d4WHh3yChXqCfYSDfXuDiIWJfoaCgoOC
cYh2fXx+fn5+WoZ8fYludoKIfnuGfIp+gmeEgoSCiIV9fIN6goKCfYJ9fHx8g4R9fYJ+eYKFh4J9gn52foV+fHp9fouCjYSCdIWGfYV6ioN+goSCjH6GioKCfYOCfoWGgnh0fYiCeoODfoSIgoeDhYN8goOCfXyD
lX2JfYR7hH6HhH58hYOGg315fIJ8goJ6hYd+fIJ+hH59eZl9d3x0fISQfoV4g32Dd3hwg4J+hH59hH1+fIaIeYKDfYR2hIJ8iHx9goZ8h355gn10hX2FfniHfHqDfIKDeH6Jg2+DfH5+fISIgnt9fH5+fXtlfoqE
foJ9goN+e356iYV+g4qDdn54hHx7hHyEfoKCfYSGeYN4hYaGg318h3x1g4eFh4KGdZ6Gg4uCfoJ+fn6EfYKEiYSEhH54j4h7g3x2e4KEfX2JfXx9fHl2fXGEg4N7goV5fHx8e3mDeIyEe4SCfXWCfYKFkoV2fn2H
hIOCfIR7fXp+fYd9g316hHp8hX10en6FfYJ9goKFiXeCin1+iYN+fISGhX59fINuen2GjHt2fn18foKChX14fYV6hIWEg4Z8hoiCeXZ+fIJ+e4qHgoV7g4d8fYR+hXt+g32CdX6DdoWCfoSKhHyDgodpfoN9fIKC
foKEgoKDh4l5d4Z9eIN0fId9dXt0e4KDiXaDhXuCfoWFfY51goOChIV8joV7eIKDiHyGgn6CgoKChISDfXaCgnyHfX6DhoV7gn10hoJ6fot2fH5+g36NgoN5hX19c3t9foJ3fImHfYKJgnyDe4WGdYd9fYSDeIOL
iHt+hH2HeIJ+goOReH6Ej3J9g4KDdox7fIKEg317enmCfXt+iIKFgn18e32Cd3yKhIODenuHeH6IjXyDeYN5hoV1g4aCfn5xfYKDh4KEg4l7fHl+h4iJhoKEfoWEgnx7fIiCg4l+fYKHhX2CaIJ9eYJ2g3eMjnyH
hH58lXiIhIN6hHWQhIODg3uIgnh0g36EhomCiIOFg4mJe3qEfn6FhImCfot9bX6DfnmDhXuFe35+iXl8g32QfoSHd3mDfYd+g35+eoKEeX5+goWEeY2Cfn6Efn57foJ8g4l9gn6CjX58g4N+g319gn54g3J1eIJ6
h3p8foaEhIN8fnh1eHh9g3t9hnl7hIOIfoN+eYN9eH6Cg3p7hoeGdoZ+h4J9gnJ9h357fYZ+joeCe4KDfH59goh6e3p9fIV+goaLfX5+fn6Fe3x4h4KHlIOCg4ODg3N9hYOEfoKDg4R8eX6IhoKKgn6DgoOThXxz
fHxohX2EhX2CdoJ5inp+hX5+foJ7enuGg36CeYR5goaPe4KCgnWPcn6CgoWDfXl+hHV9fYJ8d4J+d3x9hH6KfoOOg4d8eoiCeoaCe3p+epGDfYV+fYJ9fnqCg4KCemWCfYN+e4KCg4J9jX2Dc4d+fIeCgn2DgoJ4
cXV8eH2LfHyDgnp8fWd+goKCfoR9fnyCeYKFiIhvgn6CgoqEg3uSeHqEdHx9hoJ8eH59enl+hXp7hHx9i4eIg4OEfoiCeX6Ci4aCgoODfYWYfIR9e3qChnt+e355hH58e4J8eoOGfYKDg4d8goiViX58i3yDhnN3
goJ6foJ5fYiGe3yDfYWHfIN+dH2IhoZ8g4eDhH57g3GIfn6Ge4OFeYJ+hX1+hH16hXqFeHSJfYV6dXl5hYN+enyEgod8enuCdXuGeYSCfoSCeH2Dpn2Cfoh9in19iYN8iXh7hZZ8fHx7eX1+ioKEgn12fYZ+fn2C
hX58hIJ7fX5+eHmHfoKFfXyKg3uEgoSDfXh6fX2FiIZ9d4qGfIOChoeLinyMg36GgoR4foOCiHd6hHmEhoOJiIR8hId7fISFhH16goZ5inp7hX58g4N7foR8gnV5hHyCiHx+g3uDfop+h36CfoKDgoZ0fn2RhIKD
d4eIcXiCgnqCdXt9iYKQe4p+gnqHh4RyeY2DgoyHgn19g32Cg32Gd4p+eIqFfX2HfIaFhIWDhoV7fIJ+fHOChIV0gnuFeXtvfoR8h4Kbe4KDe4qEdHyDfX2Dfnl9e417fn59foOCfod0fIN9foyDe359iX6Sgn5+
ioaGjYN6iH1+hYZ+hoN7eXuHgoR+eo95g4J6fYOLgn54gneCgn6GfHtudIKDhX6Hgnx8g352g36CiX2DfoaEjIKJgn56fYaJhHl7hIh7gn2Gj4OEfoOIgnd9foWGeX14c32QhIZ+fIKKdHyCeXiCeXx5d4OJe3qD
gn56g36FfYaLg36Dg4Z8dYOCfX6EjH58gn5+e3qIhIR+g4R5hIOCgoN7eISJeoJ7fXh+komGhYOCfoOPgoJ9goR+fnt+g3iEg3x8eoODhYp9fH2FhHqNfH6Hg4KCcIJ8hXp+fIKEi45+hIN9g4l9d4KCh4KEfISI
eHh6fH59dXWChnyLfIV9fH6Fg4SEe3Z7foSChoJ+fHeKeIKEg3qEe32CfX5+hYqDh3yCh4N+god+iYmIg3iIgoJ9eImEfYiEgn2DfImCd319goJ5g35+g5yCfIR8gn15goKCgoOCiHqFen57iod+fHuDeoJ9dnaK
gnd+hYJ8foh+fIKCg4h6e36DiIJ9omyGfo+Dgnd9eoV+hYaEgoJzg36HhniCgniDfIaCe4R8eo56e4SDfIaDfYN+iHp5boKCeIKFfX58e4KCfZaDfn2CeoKJfoV+Z359fHd9b41+g4mCfIZ0j4N+g35+fIJ+hX2D
g4aJg359hIOCe32CgoR8eIR8fYSEgoKDfX6FhH5+e3p9knl5fYaIe32GhYR9foSMgn56eoZ9iYSDfHh7g4Z7hYh8iXt+g457eIx4fn6Fh4J+hISEfYKCi3R9eXuEfX6MfX6ChXN5fX6JhXx8gn2Dd3eCfoOCgoR+
fIOFcIN+e3h4gomCg4OCe36FjXx+iIKCg4J9fYN+fn2DhnyDfYd+goh9i4KHhX6DiYWEfoeDg4eFhIR8fYJ9fYV8enx6fYWEh4d+d3WGgn6Di356j32DgoKChXyCfoOOg355goKCeX6FhJeIfol8hnx6foKGgn11
gnyHjn2DfX5+fXyLfYKIg4iChYKDfIR7goOFfo2Hg36Dgop2ioKCgoKPfoR9jH2GhH2Ggnx4g4ODfoOEhYOGgnmGg4SGen6Kfnx+eXyFgoKCen5+enSDfId9g4V0dHqCiIR9fXqEg4aGfY2Lgop4hIWDd3l5gnyC
n4OCfoJ9hX55eIp7g4KGhX1zfnOWdHuQi3yDenx7dIJ9goR4fm6Gg4WEfnx9iY19eYV6eoyHhIR7hXiDiIl4fXuDfHZ+hnx9e3x6hH2EgnR6fYOEg3uCgn6FhIKEfYd+foZ8foeDgn52fHuCenmNe4J9fIWCe4KE
fISCkH5+eXaJgneId3eIfoWFfXx7h4SCfHWMlYKEg32Dg32Cgnx+fnmFfYh6dIN+gnx+enOGgnyEeoWIfXqEhX2Ceo95dod+fn2Re4JuiHx6foKJfX6LfnuDhXaDhX6Eg4N+g4aLfIKJgnqLfn55gn2KhHl+e5V8
foh+gnyFeYt9fYaJfX1wg3qCgoR9fYl9h5F9foiFfnt9iIKCgn1+hnh+hIiEhIZ2fYWFhHuEhHyGdnyFfYN7eXuId4x+e35+dXp9e32JdHp+fnl7fYR8eIZ6g4p+g2yGg4R8eIaIc4mEeoKCfYN6fXN5gnl3iHyE
doWEhYyDi36CgoJ4gnt6fXZ+doKGcnmKhIOFgoOEdYJ8fH2HfpN8gnt+goN+fHyDg4d7fYl+iYJne3qFg36Fe3p+hHyQgoV9eYN9gnh7hoZ6hn58fX6Ed4aGhnh5eXx8hHl8g36DhI+Ik4SChnuIg354foiDi4l9
hYOChYKKg4SEfYKDfn6HhHJ+foOFg4KDdnt2fYR+eo6Ffn51e4mHfH6EhoSLhIJ6fXqKh32DfYR+hXV8foKCfHqDgoWFiIKIhId+iXx+jXOEh4R+hYN+h3GIfX59h3mNg32GgoSChYJ7iIWbcHl5hIOgen17hX6D
kIOTg4R8fod9fXV9lXh9eIl7goZ9jHqCgod3gnuCfoWEe4KHhn59enp+foJ+iXuNj4KHfIV7fHuDhIKChHd9hoSEd3h7j4J+eoKCgoOCfoJ8dn2MfX59fYR+hYSCfYeFeoSEfnqHfoR+e5F5foWEg36Nen2GZo57
koyJjIJ4fYN8g3l9g4mCiYR+fHaJfXx9g32CfIOKhIOCfoWDg3l8dHV+goR+fnmEeH55eouDjISSg317iIaCg318g32EfYR9gniCeXiCgoJ8h4N9hH1+hoKJYoSDfHuJe4OFgoqDhoR8goWFg4V8hHuEfYJ7i4KE
h3t9fXmCi4x8jn18g4N9fIeChX59foR6fXt8eoOEg3yOfYKEe32Cg32Fg3R+e36DhYSMeY2IfYR+fHl9cX6Eg3qKe4J7hH6Ie4J5g3x+eHqEfYqDgoKDdISDg4aFfoKIiIp9fH55ioSTen5+goJ5i5CEe4Z+hYt8
goeRfnaCeoOGcoaIgoJ+eod+hoyDcYOGgoV9c36FfXxzfXqChoZ3g3xyhnp4fIN7jYKFg4aCg3eKd3p+hYV5g4ODhXd+e4qJfoJ9g4J5gnx+eoqDen14dYN6goJ+e3uCfXx1fYyGh3yIhYR9gnmEg4aIhIaGfX58
eXyFfpCIfX6DgoVtgoR+eXCDiG9+joWFfoJ+eoOGfoV9eot6hJN+kHmCgoJ9iIJ4foqHlYSCh35+iIKLg4OHg32Hhn59fIODgod+fX19hoKVg3t8fnd8en19hIKHfIJ5fnh9e3l7eYNne35+hIh4iH6CjHyLg4SE
fH5ufXmEgoJ8g36HgoR9iIJ3g3x8g4WDfnyGdXl+g4l9fomChXeEhH17foN+b36DfXyDgoJzfZB6hYSCgn6Rcn1+fIOHenyCfXx5hIZ7fH18fYSDiYJshH13foKEhYJ6hHSIg31+g36De4N+e4R7iGxJhXiFfoJ6
iXqFfoV+hHyLfHZ8j32GgoiDi32Cg4J+eXiOcH59hXiEfXuThn58g4V+fYN2iHyLhIaDfISNg3t9hIKKgnuCfH2CfoaHkYWIhoOSk4SGfn59g4KIhXyHh32Cj4Z7foN7gnuEfX2IfHV9eIp9g36CfXqJeYp9goN9
hn18hG59g36FfoSHgoV8hX6EgoZ5d4R8e3t+e3B8d32MhnyFeoKEhHt+mnx6e3uFfI6ChHd+g3Z+gol9homMfoR+e3yGgn6Ed3qCgoJ9g3x4fH57g4J7h31ve32EfHqDdYKFg3h5fn5XfX6HgnuEhn6FhH5+hHiC
god9hYd8goOEgoN+on19gnx+eHuFhoiNh3iFhIqEfYR8hH5+g3x8dXt7hHmChINyhXSNfYKDgoODh4N7foJ5iIN+jYV9fnmDfZB8fHt+gpCIfISEe319fX1+i318fHiJhoKFfXuCk4N9foJ9jIWQhH2Cd32CfoKF
foKChnp+fYmCfXp+e4t7doKDhXx1hX6Tgo19hXx9eoSKhYSDc3uIhoh8goZ+hH2ChHuDfIJ8h4J7g3d8bol7hn56g36De3d+god7fX6Gh4J+iJZ6h4Z8hIaDfnx+gnmCgoJ7foN9gnl6jIZ+in6CeoJ3e4SLe4N1
fX6Dg3yChIR+eXp+hoOFkoODgoh9g3yGd4J9fnuHhX6EfoqEg3uJhYKGg4JrhoRqdIOKgn6MhIeCfYJ6g4JZfntrhXGDi4KCgoJ+fX57hHyQhH2Mfoh8hYV7foeEe5J9goqHe3t8e4KDhH59koJ4fXR9e4N+goaD
fHJ5i3qJeH16gn19fnx4i31+g314jIJ8g4ODfIlfgn14ZXqEgn18hXuFhX55d4SDh4mCeoN8fIOMgnyFfoWDgoN7hYZ+fHx2g4h+g3qDfX6Ehnx8eIKCmoN8goaFeX6DhHx+fI17d358goSChH19iH14iH2Lgn6E
g36Dg36CfH1+gnOEfIJ+g3uCgoSDfoN0eoOFi4J7eX59g3p+gn14iIKCh3yDmol3e35+eoSEkXqHfYKCiot8gnWChYOHdnqFfYOCeomIdH58goWGe35+foZ9fIKEhIJ+fIKDgoODgoyFhWyCfn18kIt9fXeCfH2K
jIOFhIh+d4R5fn2DhIKCg3yIfoKJe4NnjX6ChYOHgn1og36Ce36LeYh+hYSChXx7fISDe4OCiYJ+gn56hn6EgoJ6d31+fY+Cg4OCkY16hIKEeYKCfYaDfX1yg3t9g4SJeIWCe4R1hpeIfYeCgn2CfH2LhHmDd319
goV+foN+enp3h3t1fIWFgoKDnn18cYN6hIN+d4WEhoKGfoVxdn5+iYWDd3t9fXx+fJd0eXx9an2Ge4Z7fnyEgnqHe35+go+EfIR0fX2Je4V+i4eDfoR5h3p9eoiCdn59fnh1dIJ4e4OCg3Z+g2mFfYJ2fXx9fpCC
e457goKCkISIhIN+fH2Cgn59h4OGfYN9hn2GhYSKg36FfXyGhXt+fIJ8g357iYh9goh9iH2DgoWEe4J7g3uCfYKGd353fnt2gn6PfYV4g3uKhHh+hHZ6goJ6fYJ+e3x8fIt+e36CioWFloyDmYN9iIOCg4KFh36F
gnt6fnmEg36Gg4V5fn2HhX57gohvjIJ7e315fX53foZ8gnp+h4J9e3WIgnuChoKDg4Z6foKDgnyChoV9g4R+hH59cn6Ch318cXV+cHuDhnl7foKWcYKCgoJ8iYqFh4N3eX2JhISDhYJ9fYKCfHuDg495m35+fH2E
fYJ+eoOEe315fn58hX5+gnZ9hXZ9hYKEfIJ9hX6Ig318en6FfYKDeot7g3iCfoR6eYKCg317fnh7hnt+e3l8fX6Oe3yChIOJgnd7foJ9hX2Vh3p6ioaZfn19hYZ4g4KPeX1+j4Z4OoSChHx9e4l6fIeCd4KHgoJ6
hHyDiXeCeoN9fH58gn6DfYJ1en18hYKJd1+DdoODiYJ6hnSTfIWNe36DiIR6h3eFfYJ5hn5+g3qDfX6Eh3p8eH2CjYZ7enuDfnF+hHeCg4KFg31+fX6QhoeCl3t3hHmDe4WCg36KeIh+hnZ8hnyCgn2CfoKCiYV7
fXx8e3uJg32PeIx9goiCfIqEhX57gn5+goWHg4t+hXx+k4KEfYV+eYaHen18hYN9hoWGiIJ+g4N6g3qFeoV9hIWDgnaJfYaKhIaGe3V8b5t9fH59fHqCfYKCdoZ8fXqCgn2HhIKChYKDgoKDgoKFfISEenh3goSK
gnl5gn1xjoV9fnuEhIV+i4d6eIJ9fH2Ie32EhHmKhn18fYOKeoJ+fYx8foOEhISDhYODjIOIeHx9hIyEj4J+hIWHfnqDfY17en6HfYKDgoN+gnyKfIl6iJKCgmt4foWDa4N8d4Nzfn2Cgo6Kg4Z0eoVpeHuDhJyF
g3yChYKQfIiGg3KGfH2Eenx+foN6ant6goJ+coh+h4WEdoJ+fouJfX6GhId9g3yGfXx+h4WCd4h7e3mHgmd5hnp6fH50g4Z+goWEe3mCg36Ken6DhYKDioWNhnt6gm+Dfnp5gn5+hIp+foZ1g4V+e6CGhYN8eoh4
gnZ3fXGCh3x6hHt2i31+gn2ChHODgn1+hIV6fnx8koJ6hXx3kHd9hZB7pYWVeph5fIaDfod5hYN+goJ9goV4eIeDfZOEfnuDjIWCgn2Kg4aLeYKDfoSHfnp6e3yDfXiIen57fn1+doN+iH1+hX6HbpSIe32EgoR+
g4iCiYSCe3Z+eomHgoN9hoaCenyCfXx8fJF8doN1fIKCioOIhn5+fYKCfIp7e4R6hnZ+eXiChIeIfn2Ifn6DhIR7g3p4c32Djo6FfoR9hX2IhIOCfIV5e4SDgnp9e4aCfXyMdYSEeYV2gnl7hIKCeZGCfX58hI6E
e4aFfIOGeX6IfYV+fn6CdomEg4WDhHWCh4R8fYKEg35+foWCfop+e4OCfYmGfoR6fIN+hXKDg4t9eHh6hHt8h32IhYV7jX2HhIJ+foJ8fYKFdoKGeI+ChXWDgn6ThH5tg31+foR6e4d+hX18hoOHeXyCenp9g3WE
eoKEhn6CfYV+hX6Dent9hXp+hnZ7hXp7hYOChX6ChIl+hnV+foKEdIOKfHx9foqCe4N3g3p8gnl3fHt8jISFfH19eXZ9fX6De4KCiH6DfoV+e3yDgn19eXqDg3iFhnx7foKGfXWDh316fn18fYV9foJ9eoKDfXV+
S4J7fop5h3x+iH59hoyCfnF8eoV4hoR+gn6GhYODe3Z+hIWGeYZ+coOMi32Dh4J6fXR4g4SCgoh+e4KGgniHh3p3gn6Pfn1+hHmKgox0goODhpR4g3uDhnJ2gniCe3t+hYJ9fH2Ceoh+jHl+eoV+gnx+gn2Nfn56
hYV9fnyNeIeJgoKGfJV7g3t1g3mDg4KIgol6en6DhIJ8hYOChYZ6hIKDhISFl3p+e4KDe3uCfYh6hnt7en59fHt9hXuCfneDg318g316d4WDfn17i4l8hoqDgoODhoKDg3l0g4VpfXqCfn5+fnt1eniFeHiCj31z
eHd+fnp6e314hn59e36EeoR4jXp6hImDeHmFe3mDj4iIgn2EgoaCh36GnIODfYOFe4N4foJjfH6DenmMg3p+g36ChX1+g4OHiXx2iIp7hHx8fX6ChXp5g359doZ7iIl+g3uChoN+gnqFiXyCjIaFeIODfH5+hn1+
hniHhnyEhIKJfn58goWCfX2FeIN+hIOCgn6CeIyGg3qFfIWCen2DfoaEnn6JgoqCfH5+fpB9fIOHfYJ+gniGfXt9fYl8e315iX58fod4hXGHfYSFhYqCkH6MfHl+fIeFfXyEioKGhH5+fnWGfH6Cdn51h315hnt6
hn2CfX2Efol+fnl+fIOLenGDhYKKiYiEg3uCiX5+fn6EgpSLfH54g3uCe3KDd4OGgoiJY3qJiIh5eX2Efn17eYOEfoJuhYd3g4N8fX2Ee4KDgoSKhn2Cfn58hH6Ce4OEon6Ghnx9eYSLfIp6eYyEg3l+hoODeX6D
gnyEeYqEfXyDe4KJfXp7fop6fH6FfIZ9d4J9eH6DcYV+foOHkHiKhn59g36Ke359foZ5fYqEfo15hIWDfYKCfY2Ffn2DfXmFh4J9o3uHfoKGd31+cIJ+goKDfoJ8hoh3iY59hYSCfoaGgn16fneDfYmEdX2DiYKK
fnx9e4N+gn5thIRxfoh5e3x8d36ChHmGiXqDhoWDgn55hoR+ipF1fXyDhX13gn59kHx1ioN4foJ5hoV8iIN6hX53eISCfoN6aHqCeoSEg4d8fHt9fX53hn6DgnZ1hIKQfYZwe4J9d4J6eod9g3iDg4KEgoV+cX6F
h32Fe4V8gnV1foN7iHR+g3p2foN+fop9g3qDfJN6foWEeoKIgnyDhHqGhXp9fn5+fnyDhYSCfniFhnmCgnqFhH19iXN+m3qEdYZ5g3F9g4WIkoKEfXh6jHyJhIiEgnx+fHR+hG6CfYKDg3qCe4Z9dYWDfYOEeoWG
hoV5fX6LfH6CnYJ4i4t7g4eGgnx3eHpzd4KHjHp8iYKDhIR7eoJ+fYl+cIR4hZZ+e4KDg3p3g4SDfXp8gnWEg358iH2Gj3uFfYN8e4J1gn2EhIeDc3h9d4KCdH2CfX16g32EfYKEg4eDfX6ChHB8fnx6foN7hIZ9
eYODhX14koOEh4R+g355hYeEhIJ5b4N3i3eDhYJ+koeFfX17hoWDgn6Ke4J+hHyGioaDhYN+hoqEeoZ+gnR9g3x4g4mIg353dYJ+eYR+fH17iXWDgoWFfYKNfXiFfYKVg4iFg3yFfoSCgnWCeoSHfniCeX59doSH
fn6DgnuEfH1+dYR+gnl8e3l+j4N3a4aGfoR9e3qMfHd8fIJ3ioJ9doyCfn6EiX59hoKCgn2KgoaDfHiFhIKCiIJ6g4N9g3uFg4OKkXqEh4aDiXuEgnx+foR7g32Ggox5h4OEgoR+gneHhYOEfoOEfnqKgpCDgoVy
fYd9eo2ChIN+go16fHuEg4aKhX2Qfop7fn59fnmMcoeFWHt8hHl5gnt+eoJ8gnN3iX6ChXt7doZ6fYN0e35xg3x6goWKdnx+e491iX6CfnyOfn59jX2CiX5+hXuChX2DgoV8goaDfIR7bn1+fYOFgod+hn6ChHCD
g36DgoyLfYOOgoR9hot9hoV7hHl7hoKEg42Fg4KDg3uEfHOGhn1ueXp9dnONg359hXmGfYOGgnmHfoKChKN9fIJ+e4WCg458hoh7fZqHfnJ5fYV0g4KLgnOCgoKGfXmCgnJ+gn55g5B8foSEfYWChnt8goaFd4R9
fH2DhoKCfYOCg35+fX17fnqGfXyEe4KEiH59eXt+e4OEhIN2g4WDfXeDd4x3doN9hXqUeXt9fY96gn6DfIV8hX54iIKDgoKCh4ONhIh+fn10fYJ9knuEeYZ+g4J8hIeCeoN4iYOEeXaDhIWCfYOCdn6Cg5GHd358
iIKGdnp+hYd9dYRze359fIV6fXaEgoaDdYp+goiFfoR6h4p+hnt1eYaChYWCgn19hIh7dX2CgniDe4KEfIaChn2cfYOCg319h4iIfX59loyDfn6Fm4p8e3uDe3CMfIp2fXx6hXt9i4iEe4R6eoV9hIJ8g3x7fnyE
hoVufXuLgoOGeoWCdIJ9hm6CdoOFgn1+gnx+fI2KfYiHen6HgoSEh4ODfYp8iXuKh35+fIN6eIZohHqEg313goZ6foJ1eH6OfIqGcYOJg3h1fYN5g36Dgn1+g36Cen6GfIV+fmGGfnl3goeDfXZ+foSDfYR9fYyC
fHx9fXuDe3l7iHaJe3x+g3mFiHmEhXuEg3l2hHaEgnx7h42LiHyFeoJ8fHuChYKFiHiDeoaEhIJ9h3CCiXmFjXyEfYJ9hIV3dIeHhHx+d4eDfnl9fY11hnZ2fn51fn2EfYaCg3mDhYJ8hXyKfnx9gnuClIJ9kYaH
c358fIKNfoSCfnqGgoSCdoODgpJsgmiUeHyNfnaLhH6Eg4KEfHyDg36Ce36GeX55foaEhnt+d3qDfIWDfHh+fn6Ek3mGfn13fod6fYtxfYeIfod5foJ+iXt7fol+hJV2fYSDhJJ9hISCjXyIenmFfH6Dg4x9iXl7
fn59foiGcoaHg4aDeH15a4WHfnp9e32EiIZ9hYZ+h32FfoOFhHmCfId8g4ODi4KChIKFmn2IgnyDfISVeoN5e31+fHx+hIaDk3uEg3t8g4d8hH53iIV8hHh6g52FhnmDhoOCe4KFfnt9fIJ5ioV0g4OCdYaGeoR9
in6Cfox+eoWEfIKGfYJ9h4OGgnyFg4SOfoSFiIV5gn6CeH52e355fHyCfo2ChIZ6i32ChISDdoKHlnh7fHqSfIh+fIN+eoeDYISEfIKZeXd7fYKFhYyKfHyOiIJ7g3hzfYZ5eXKJhIWCeWJ7hHx4e316goiHfHyD
foiEhnt+eYeCeouDe4N9fnd+gn2FeHuDh3uCjIOCfHt+foR7gouKfX6Ng4Z8dIl3goKEi4WCfYh6hIJ9goSFi4iLhX11gn2Dhn6Dhnp+hYiCeH2DfYmChH6Cgn2YhYJ6hY+EfX6Dg4WEgoSFcHVziYKDhIV8foN+
g4J4goN+g4WGfYZ9fpKDfHl+g3x+eoyIhHp9fYODgo+DgoWGfneCfod7h4d7hISFhIJ+g4SEen2DhIWClYR7fYSDeYmChYKCfoKDioeFh4OChYh8eX2FfXd7fHh8foJ5iX5+g4SEgn2KhIOJd4ODjol+g3p6iYOG
i36Egnp6fXp5fHmGh4N8gnh3goWGeIOHg4N9c3GCen6Dc31+eYKKhYKCh4KCi3p4d2yChIJ8g4J7doJ8eHl+g358jXp7jHh8eIKDfomIfoyEfX59hHx8g3aCfIJ+fnqLgoR7hoN6fIKFfnx0g4d0hYWGgoOIhIKF
fYd4gn5+gnl8goOKfoOMiHqQc316fXSCg4SGfX58goKIe3Z8lYWDh359gn56kH59dn59hIWCgoXHhHuGhX6Cg3xzgoN5goR8c3eEfH2Cg216fYh6hoN+e4KCgoR5k3t5foZ9gn6FgpB6goZ6fYOFg4d9e3d5h4eE
iYOCfn10fn6FhIZzhYJ+h36DfoZ9fn2Cg4aEfoeDfYN7fXd6hIN7eIKCgn10iYSLg4aKfG+Fg4V8hoiChHx+hoKMh4N5g3t8g4d8hoV8kn16g3qFe3WCfIOHgoSEg4KDend+fH2HfH2Ce3eDg4J+foaCfYaGfXuF
e4SCg3pzfYqDhn19foWGfXmChY19iH1+eIR9hYZ1fIR8g4J7hoaDhIJ7ioODiX13eIN5goKGg5J6fIWJcHqIgnaCeoSCcYOKgn17T3uGfIl7h4R7fnl5iIJ7h36CfIOLg36Dgnl8goJ+foSKgoJ7hn59goJ2eYOC
eGp2fnx8eoSIiYODfIR7g4J6fYSNg4V9fYJ+h2h1g3qEfXyDhoR+hXh8fIN4gnmDhYV+fnt+gnp9d3x8gn2DioSEfoJ7gnqJfnp3gn51g3x6fn2DgnuHfYKFhIeEiYJ+hn6EhXyDg358gn5+goJ+e36CeX2Ig5F+
fH6KhXqEhIODhnmFhHyDfH2Cg4KDeYOEgneDgn54foWDhYV8goKDfYOFfoh+g4SEgoOCiIOCfIJ9foR9fnx6goN5hYJ7e4Z2h3qCdHt6e4V9fIOGfoJ+fISJeYl7h3iRhIWDeoSCfXuLdH17fHl+g4KDhYh8hW6J
gn19iIWHgn19hoKWfYd4eYN8dXx+fnx6goN3e3KIfoN9hXt8fXt1fXx1dHuFfoR9ioKGgnyFhIV3foR8goN+enKKeYmPg5GCfYOFmJ98dIN8goKShIN7iYZ+fnuCk4iGiYSCiXN5eYJ9fIaCiH50foSJjYOVe4WL
foeCgoJ6d3uFgnVuen11hH12gnmDgol8fXZ8hoeHfoOEfIeEgoh9fIOSi4Z8eYaJfYOLg36CfH5+foJ9fX53foV0hH2FfHeGfYeGhYh+jHl5eoV8fnt7hZGFg4WDhX17foOCjYJ9fXuCen18e35+foR+g32PfH18
goJ2gn2Meod+eIeFfX6FfIh6hm2KfYWGi31+Y3yDh4eIg4J6fIZ+e4iDgoR+goODcnuCjXqFe4J9god4goOFdnB9fXyDhIiDdn17foV1fYR4iISCfnl3hYJ9hYR7fHiCg3R6fqx8fod+goKIhHx4foOEend9h3R7
fn2Efn2GhIR7e3yDe36FgoSKfYV+hIV1fYeFcHqEhHqCgneEe32EfIuNfoODgn6EgnSCe4J+e4WHanyEfoeEinuGg3p+fYSDhn17g4V5g4KFdn2Ie359fn2PfHl+hIKNen6DjX2Ch35+eYV+gn1+eoKCg4KEgoJ9
g4N7fn17cn6IfoOCjW5+fnN6eXl7g3mEfYaEgoeJfXtwe4WDfGZ8goKEfnh9iXiDfo2Ce2Z2hoWEhXuLin55gnx6hYh+hX55eIN6g3h9hn2Gh4SDfXyIfoqCen2Cg32GfYZ9iIJ0eoN9hIN+eH6Dg2+FhoaEg4Z+
hX6GfYKDfXx+fXt8d4N8dnqGfn6IhoeCe3t+gn6De4KGh4SCfn6DhH59gnZyfnx7g4KCfX2CgoZ8e32Tfnl+hHR6an2EhYWEfoJ+gnt3e3yEiHaGfoR7c3mDg4mCfn5+e4RzeHR+in58foWCfoJ8fXiCgoeEfoZ6
hYRyfYJ4g3iDh4aNj4Z+hYN4fYJ9g4iFeoV5g358dX5+hIp+SXt7c4OEhnmFfnxvfoiEfnmMhn59hIR7hnyHd4WDin6JeYOHe4KNe3p+cH18hYN+fn2IhXWDg3uFg36NdXmDhHp8e36Pg4R8foR9hH19fIaCgn17
dnuDe2x+e3l9eYeEgoOCfnt9eX57gnqCe3t9g4SEfXd7hXqCenN8d4KHgoN+fYWCgoN8fYOFh4OCiIKIh4eEfXh6h36DhH2IhIiGe4mFeH6Ce3aLgnuCg3uGfYx+hn6Ce4SEhXyChIJ7gn6CboJ6fn1+d4KDhJKE
iIJxg4p3k36EeoKDeoSSeYaIkH6Cfop+fYV9fYJ+fnyCfXl7fX54dHx+foJ3gn6Dg35+fYSDcISChX6CcJN9gn57cIJ8h3x9goWChn6Dj315en59jX57fYaHeYKHboKCd3R2g3qCfHh+hHt4g4N8g4KLhIKDeoJ8
fn2Cg36Eg4J6fH18eIN+fYN9fIKEhHF+e4l8e32HeHt+fH6DgoeGg4aFd4KChXqDfnuChYmCg3R3foWCfod8fn18inp5iYV7fn2ChH6Cgoh9fHuChYV+fXp4hoOCh4N8foeDgoqCgn2CgoJ7fYd6foJ+foSKfYiP
goeHjHeGfYKEhXx+g4eJe3aGhoKChIKDfoh6gqJ7fIOEfoaGhIWGi4qChYN6fHx+eYd9fX18eoSCfomEfod+fnd9fXyPj4KDfoJ9e36DgoJ7foV9fXyDgoR+fX13eIJ+fouEfpJ8g4WDgpGHh4N+fYKGhHx1e3mD
fX2DhHdufIt+hIN4hoR4doWDh4J9g4KPgnuCe4OGeXOLg4SDfnt6j4V+gn59g316hIh9g4t6grV9fHx+i4KHe4SFgnp7gn12hol+hXh7fniJioN3fH11enp2fnqEfJdefYl7dnuKhX2CfYN9eoKFfnp+c3yCiI1+
hHyDgnWGg3uCfop9g36Mfn2EfoSOjIWJcHp+eXqCfnqIe317hIaEioJ9m4mFeXmHe4KEiXt8fYJ+gnuCgoODfn2Dd4ePent9eYR+h4OFd3ZxiIV+hIKMind9iYKEfoN+d4OCgoZ3enmGfn59fneDc4d7dYl4fXp6
fn2FmHOefoJ9hHt5hHiEjIN3foKCjn6EhIOIg32Fe4h9e36DfoJ4g415hYJ9hn6HfYt+dYJrg4V+en17bnt+coKJfH2Ce359fHp7hH6Eh4SCi3WFint9fomFiYKIfn55fX58h4KFgn2EfoOCgn6EgnuCg4V4goSF
g258fY1+gomCe36Cgn5+goR8gn5+g359gnp6goJ9eIaChHl8en6Hgnx9fod9gnl+g42JfoaLgnl8e3x+eYSChIWDhIN7hYeIkn2EfHeDhnKCg32DfnqCeX1+g3hze3qCgn6MeZKDfm99hIeCeIJ+fn2Dg3d8h4J+
foJwhH2PeoSCgoKUhoJ8eYR7hHqFhHaDgoOEgoN6dX18e4WNd4Z1goaFe4N+hYJ+fYR7gnx5fX59fYKDhH6HhnuHfHZ9mH59gniIiH6Ch36EgpBxgoN6eoODeoKFhIN9iX6DjIKDfYZ5hnZ8d36HfoJ9foOCeIWJ
gnp1h3x+g35+fX2MfIOEh3yChYN+hZB7hXmFhXZ8h357jIJwc3uIhXuClXiPgoZ+doyCeoR7gnx9i3l7fn1+e31+eXp5c4h2e3p+gnyChXqFlYJ5h3qCgoZ2jYd9foaEfYh9goJ+e36FfoZ8eISGgnaCfol7iH58
goOCfYN5iYKCfXuId35+dYN9h4mDe32GgnmGhH56hXt6i4KEiYiFh3t+fn18hHp9eHmEgoOCg4SXg31nd4eCfHuEfn6GenyGdnpzfYp+fHh9i4SJhH55hnB6fnqNeHV4goJ5gnmGfIJ9Zn6DfoJ+gn59fn18fIN+
hn1+g319fYKGeX19dmx9fH57hn6Ce36Eg4KCfYOCfoKEg4J+hHB8hXSDfn1+iHt8ioiFe3eEg3x9un18jX2CgniHeop9e4OFfH58e32CfoR+foKIhH6EfnyDfoqDeXuDhHuEiYODfnqDfoSCfH1+eX6Fc36IiH2F
cH6Efn6CfoaEe4SFfH1+d4eCe4J2foR+hHKCfYSChH57fH19fomDe3l3gn2JhoOLhoR1g4yFgoKMhnmDfnt9hnGEg4J+lIKChoWGh3x+foJ+g42OfXqCjYODfYJ+e32DeX2KgoJ9g4J6hn2GhYOEhIJ+eoJ9iIJ9
dodzhH2DgoJ+eoqDh3d8fYV9fHB9enx8fod9eoKEgoV5hHZ9h31+g4N9fXyFfX2GiIJ9e4+HhYODg3h0eIJ+goR4Zn6HioOJh4ODhX56d4J5goKDhoWEfoeKgoJ9iHx9jIN9fYOFhYV8d3uFfX56jnZ9g4R5gn2I
goOSgn57goJ9i4KChHx7e31xhIN+hH2ChIKIgn18iXyCoIeCg5d+gn2Ce4d8fYV+g3yEfoJ9fYWCfnyGfHeGgoKHfot0fXuDfIdyhIJ6doV0g31+enyDg36HfoSCgoWCfH18hYmLhYdzfX5+fYaDhIKIgod6hXt3
goJ+en58d4NrfYN7e4KCe4J6d4N+eYp6fYt+fYd3mIN+gol9gpd5goqCj4V6d36Gfn18hn57g4mHg3uCiYSGfIN+foOEgoOFeoN6eYV9foZ8i32Fd32CgoN9hHd8g36ChI+Dfn2FiX5+fnt9foZsbYSEent+fYKF
h3p7h4d9gpSDfH18g42IhXp9g4OEfoZ0eH2Cgn2CfHl7eYN8g4KCg49+fHqCeod8hIeCc36DgoR+hH6ChX58fnmJln17fnyDeoqFdH2Og35+go19eISEfnx8fXp6en2HfISFdYODfYOGhXqDg4J2g3yJe4OCfmyC
foqEdIN9h4R8gn2EfXmFgnx+eoR7fJZ7g3uFfnyDiX2IhIZ+fHt8hnx8hIOCfaWDhoOChIKJe350hHuCgn13hHiDeH6Ifn2Hb32Hg4J8goKGfISChnt9g36Og4OFeneDeHuKfoSCiX15coKDeXt5i2mMgn58hYWD
fnh+kYmDd4R4fnd7gnx9hnl+foKCiIeDfHyDgn2GfYOEe3t6hIJ3fYWIfoSIeoSCfnyDkn6Rg4Z3g3yEfHmCe3CDg3x6h3uEfX19fHqJiJBufn2IhIJ5fYJ8eoh9fn2DfHuIiHx9dHuCg4ODfHuDgoaJiH6Gfnx5
iIKChHl+hYOVgn2DeoJ+g356fnV9eIeEhX57g4J2fHqFhIKEhYWEgoSFgoWEb355g36EfYSCfYV+foOKhoOFdYZ9iH6GgnZ5iYmMdIV9fXaCg32DgnyCeH17hYN+gn18dY6CjHN8fouIfISEen5vfYKFhIWCfniJ
hXt8a3l+iHmGfoiRi26Genp+eot8fYaCfoVweYN8g4mIdn6Cg4iCkXSQhI53g3uJg35+hot7fn2IfXuGe4h+e3yDeXmCgn2Cd5KGfoN9h4Z0eHx+gnyGfYV+goSGi3uKdH6CgoJ3eYaGe3mDiIaRgoVwh313gnuD
fYN9h3p+fImFfnyLfIZ7c4OFhYZ7fHd+g3t+h355gn2Ee3aDfYN7goNygnyHe36DfoWDfHmHfYd+goN+goOCcHp+gn57gnl8goR8hHx8en6IfYR7fXl4eoJ3iId8fIJ8gnmEfIN9hoKCeoWEeoWgiIiFg4KGgnl9
ioZ9h3x8hH18goaEhHl1iYKJhH2Cgn59hHuCfHaCfYeEhI99gnx9foN+k4OEgnl2jYSChX58foV+foWLfIKCenuKio6Dg3mRg3t+dXaEiH2Chn6FfY+DiHyCg4V9g4J9fYV+enpyg3l4foiEgniGen6FeX2EjIeC
h4d4i3t7goZ5ioWFdXqIdn11gnyGkoV+g4KDiHp0gnqCfYOCh35+eYKCfoaCbYWCdH6Hgn57e4h6jXiKeId6hH6EhYKFdoaEhIeKfYWEfomHi3GEhoV5hYWCfHN+fIOJhIKEfIKGhHSFfoJ+hISCe359foaHe4J+
fImDhH5+g355gn14fXR9fX5+hnZ+dIKHeIJ5iXyEe3iDgoSJg3mCfn1+g4J9iX52g4WCe4OCeXuCfX58fYNvgpCCfIN+iHl+fHyFfnmCineDe318goaIe3R+j32IdYR5c36LgnWEeX58fIKEgn19fH2DhIWDfoSH
en2CfYOHfoOEdH1+yn54hIR9go1+kIKJfYaCfYWFfYOCgoKEenmCfnt9hH2HgoJ9g4J9hYd+fn14goaDgoOHg36De4J9fYR9e4KDh32CeHyDh4N7gouFhXiJgoKEhX2FfIOCfXR9fIWEfn6ChH6ChH2EfoR5fH13
e4SGiIOMfnOEiIV8ioKDh4p7h4WFiYKHdX54goeCfIR8dHx+e3aDhYKFdH2FhISIfoaEgoJ6g3qCiH2Fg3p6gn58jIKCgoJ+hHiDgpOChoZ+h315hnqEiYN+g4SJfnp6g35ugoaCfIJ9g4Z7g4t9gn5+gnt4h4qN
fX6CfISDfYR+eHl8fm5+hH58eYqJfIJzgn55fYKDgn6JhYN7fHtzfH6Fg32Cgoh4goKHg36KgoeCg36EfoZ8gn1+g4WFe4SEgoWSfIZvfIuGfX2CfISIhoeCiol9in19fXuFhId7fYmFe5WFhHuDdX6KfnyNfISC
fIJ8goR8fYJ2foeHeX6DfYKCfoOGfXx+dnaIdGyDe4OGfod+fnuGfYiFg4KHe3yHg4J+fXt5hH58en19g4N6fn1+fn18fnyDfn6Cg4N3fW6DgnyGiH17g4SCiYSFfXuNd3p7foiNhnuGfnF8hnR9fnqCl4iHh35+
goiCjIJ2fXt+hIKCd4KCg4J+hYKEeXp8fn5+eoR8dH14foaHe4N7g5CDgo56fYJ6enx6hIV3eH57eoODeX2Cg3OFhYWHg3t+fYiEhYeCgn6Ii4KFiIiKgoN6g4eDiIR0fYqFgoN8hnqMfoOCh4qGiHp+fn5+cIOC
eXuCh4Z+e4J8eIx2fH19hniCfH2EgoN6dH58eIJvhn2MhXyFfoN8hX5+gn2GfoV6fnZ9gn59g3d+e3yDhomCe4R9fZCDc4WCfHyHgnt7iH6Dg3txfoN6goSNhXx+hIJzg3uDfIaDiId3g4eDiol3en12e4p7gn18
g4SCh4KFhIl4n4OSfX2JhH2CgoaEeaWCfIl7iH18gn58e3uEbXt8e3l1hYKHfnx3g35zgnl+fXt+hIJ7in15hn59fXt7fHaGfnyDfIR8e36Egn59g4KJgn55gn6FhXd9en6Gd2uYg31zg4eFfYaDeIp9hn19fX5+
hpt7g36PhId8knp+e4N6hX6DfIWUe4J7hJGGmnuChnqGe4aCiYePfnJ+hZKCfX1+g4J+hHiHfoWChoSCfoqGgn2Fdn6Kh4J7fYZ8iH15e3p7fo5+foKDfHx5h4WFfYN7fXuJeHaFg4WCe318foSEhnx8eYKEkYaG
g4d0foJ4e4SGg4R6hn2ChoJ6g4WDiIJ9e32CfHt+goJ3d4qEg4WFhH2Efn6Eg4h+eHuIiHx5dX6Eg4Z1fn1+goKEeoSEjXp9inx9foaFfXuFgod8gmuChHV4fH6FfIuCeHyCfnZ8g3uChISIeXuGg3x8e36EfX19
fnx8hYKDgoOCcoKDfoSLg32FhYKEgnuEfoOEfIR8fH57dH2FhIKDdIWCcYl3g4R2g357g4KCgn6DhXx+fntxfH2FenaDi3mYhYR+goJ9hIJ9g3mCgoqDeIJ9fYaCfXl9goOEcIKCfH2dfn59g217hIR9iXJ5goKC
gnGChYp8hH2Dhn2DfoKGfp+Fgn58gn6EeIaFhoeOfX57fn19pIl8hYOYfXt7fIR9fHx9hYZ8g3p+hn6Cfn6Ge4OHhn5tgoKCeoaQe4ODe4SLhoN9hHWOgoaFfYp+fn58a4J5foR6fYKCj3t4iHx9hH58fX19eHl+
fZeGhIiDfId8h4l+in59hXt+hIKMjHt9e4N6jnx7hIODfoSFd4R+iH5+h4OHfYt9i5l9g4J+fHyEg4iNeXt9fnx7goV+fIN7e3yCjIiFg3iFhHl9e3h7iniDfYKEgoh5eXuDfnyChHt9fYSGfnxuh4aGfnt9e36F
hoWFfn2FdIaMfnuEfoJ+fnt+g4qHioN+hGaIhH6FgnCEgn2DfHt4e4J+hXmDg518homCg4t9foOQgoeCfnmGgoOCgoh7jIaFfYSDhYN8eX1+e36Gi3x+h4mFhXKCdIeDfYR7iXx3g350hn6PjoyCfIp9fnx+dXd8
fIV4gnl9hH6FhYSCfXyCe4N+h4J9iIKDhIOHfH2DgnaEhIKCmId+eoJ1h4t+g3mId252fX2DfoSFiH2Efn6DdXh6hIKDenZ9ioOFgoh0eHiDe355fX52dn2CgoN0fn5+jX19g4J3foJ2gpKEiXqDfX6FgnWCioOI
foJ6j415fYOHcn58kWyEg4d8g4eChHiCgn2Fg4WChHqDg4J9i4J9hoKDmIWEiYOEfnx3h4J+fXt+hH59goOJdoKDiYaIiIOLhYKCfYKChIKChoZ3coOGfn6Ce3yEe5Z3g4KKgoKHhoSCfnyDfIR7goN8eIV1fX1+
fX6DfXmFhIJ+fH1+hX2EeH2GfoWHhYOMg4J2fXyDfHiFfn6FhIt6fZF9fId8e4KRfYyDfH1+hHiChHt+en6EfHqGfHaChHV7dZSGfn5yb353dXqJfX2CfniFfXmFhoKEfoOdiH6CeoaCe35+fH2DfHd+eXqCkHx5
e4KGfXiMeX2IdXZ5g3t7gnx9hYN5goN+h36Din19hYeEfYOCfn6FeXx8fIV9hWeLfoJ7g4N7hniCgoODeoJ8fYZ+fXR+h32DgoOMhoN+h3uDfYOIhJF7eXt+j3iEiHyChYV7eoKNfoR+gnt4e4N+fHt7hoN6g4KD
goR7hIV+hYOGfnd4hIJ3j35+e3d9foJ3hHp9fnuEgoJ+i3x8fX2EiGyCfn52hIJ7c3l7fIN9jH6Ghn2GhIN+fIJ6h4WGjH2EfnuKe4d8hn18g4J+fXyFfX2DfYV8eIaSfn17goSFgoOIeX6Ee3yFgoJ9iY96cYR1
dn56lYJ+fYJ9jX1zfXWOfIKNiH2EiYKRg3x9foODin2Dg4OCbXyTcHp7hYqIdoN8gnx8g3l8fH6Cg4Z8eniChWR8hHt+hoN0e35ehXuEeX6DfYSFfIeChYJ4hYd7hX2DeH17dXt+hYZ4fnuIg358fX19g4J8XoqP
foKQg3WakIR8g3x7g4aFhIqCgoKGfnyHgoWDhoJ+hHh8gnuCgoR+e4N7cnt5iIR9gndyfXp9g4WFg4Z8eXN+eoKCfH6Di359g4OCfn6FeYKDiIhyhIh+i4eCg4l+fYJ3fYV1fXp5jXx+eYJ3d4J6jIaChnh5hn5+
co95enp8goODeoiCeYJ2foKJgnqJeX2Cgn59goR6g4KFfYV+eYmLhn6DoH53iYKGhYx8fod8fn18foN9foKCg3t8g32YfHqDhHx7jol7gohtg319h3uGhIV6fIR7goODg36Ee359h4R+fYN9e3yCi357gqyCe36I
hIKDhIKGe4V8jH51fHl6h3yDhouDfXeCgnR8goKChn6Eg4KOfn2HiIJ+g4SJgoJ6hIqIi4WCfoN+eIOCgoaCfIKDfXWGjHx9foN5iIKCgoOCgoVzfoN+e4eChH6Cg36Cgoh6fIiEfHp8got7goWFg359fHqCfYKG
hHqCi3yFgn2DfXuIhnWDdYWGgoJ9fYSLfn6Cfmp9gneLiHyGhIZ3foODg318hYSEhnx9fJCEe315gn6Cb4t8fYZ7hHqChYN9hoN7hYN9eX2IeXeGhXx9e3Z4g5KCgolqiIaCk4KKgoOFfXx3hol4iHCIgoqIfXKC
gnuKgnyFe32Je4R9fYZ+g4iEi4h+g4Z8d4J8e4+IhHh6en6IfYSEhXt7fnt0mISEfXx7g4SDiXJ6foKCfIh+g3x+fnh3g5iEh4SLh317iHyKeYJ5fYKGhX6CiIOMfIOOh4R4goV8dn5+g4mCen6bd3pufXuChoiD
foSChoOCfXyDiXx+hXuHfn58g3KCiXqIiIp+gn56inlzhnR+fX6YhYV2gnd8ioSKgnt1hYWDfoOHg4eLiIp+iYV+fXx8e32VhoR9enyHhISNeIN6dIOIhn6DhIVzfnqChYR5fXx7fo2DhX1+g4KKd3qDfoV9fYx8
iot7fIKDkHeQgoJphX2Ggn5xeYV7eXyRhIWDh4mEeoN9foSDc4R8goR4dH2DhH19jIJ7foKFg3p0fXqCgn2GfH6EfHefh4SCg3CFe4WCfYKGe3yEg4OEdHqCjIN9fW59hXh5fYKCg4OGfISCfHdzenp0eYd4hHx8
cX2Cfnx+goV6gn15eHp8fnyCd358dYV+hn17hoSEhHt8fX6CgoJ+e4N8hHV9jHh+hIiJdnh+inx8e318e4WDfoOCg3uGen6DhoODgoKGe3x8dnt6g3yHeXeHgoeDg3yKe36CfnV8iXyFeoJ9g4yChoR5fH1+goWH
fnF8iYaDiohwg4Z+dX6Igoh8goR5hH16fXh+hXR7goOEg4WFgoKGfHt6b5KFeXp8g4SJg4J8goN9fXiLjHR6gnx8i3t9g3SReYaCdoh+goOGfIJ8fn2EfsZ+iYV1fnx+fIx8joSDhH6CfHuDdISEhXp9g3yQfHyG
goeJfoOCgoSEhYh0g36CfHaCeoJ+hnyXfX19e4Z7gn6Ffn1+g318iHF+fn5zfX56fn6GhHt0g3qCgol4jnqDhIOCgnV5fIN+g313gomDhX1+fXeCeXyChoSCh350hZJ6enx7fXiCe359eI6FiIJ+eoaCeYOIfoKC
iIeCeYV+dHqMfnyEh257fX2Dd4R+hH1eeop9hHyIg3x7e3yXgn2EgoV8fImFg4R+fn19iIV2fHWDfYOCdnqGg4aEeoeEgn6CgoWFh4mChH57fX2Fg31zfoJ4fX16hIJ+g4mHdYZ7iId8fn2FfXh8eHyCgnB+g5CM
fISDgo6Ffm6CeXh6fnt+g32HhnSEbn17iIKDdXiCi4aIeYaLhXt9fH14dnqGgoR7iIR+h3x6eoOHh4Z+eoKDg36CfnV+d4KCfoaMfIR8fH19jHt4joV7hYKzfH18fXt7foN+fn1+hoiCfoODfXqEfH5+fn59doOE
fn6Ch357fIJ6hn56cot9iXyKjnuFfoSchH6CfoJ4iIOEeISGd4R+fHWagnuCiHx8gnuDg4SFhH6CdoaDfIJ5iYN8eHyDgnyCfH1+dXV+iIOChIOgioh4g4qDhH6DfYJ6fXx+g4N+d3yRc5GIgn12g4N+dYd9fIKH
gnaCfoSHfoJ7goZ8dIh7i3x5fnZ6fnp+hIh+fKCJfoaEfI99e3x6int8eHuCg32Le32GfoSDfYKGfYp+g3p9h4OFl3p5fXlxgnl9e4Rue4KCfXmCfnx9gnmIhHWFhnl9fnx8in19goZ8g36Dg3NvfIR6g3yEhX2E
g355iH6FgoJ8hYqDgoSLi26GfX5+foJ7fouFfIh7e32Le359hIN8gnyCgnh4g36Dgp2JfHOCfZV2g4R5eHyJhHyDgoeDfoeFent8fo1yhHx9e3eCg357foeDgn59fHiDfIeChouEdnuDg3uDd4N0fn5+e3aLgm5+
fYV7fX2ChI1+hH2CfIKFenyCc319foOIgoSXhot1h4J8d36DiHt8eX13jXx4in6FiH13fJJ9fH2GfX6FhIiCfoaCgoKCi4N3e3h7hXdtfnyFeoSDgoSEfIeHdnN4hYOChYKEfHSMg36DhHR5fH6Dh4eHeX59hYOC
enN9g316hoOCd3SCfnyDe4R7fIR7fX6Dh3l0g317e4ODeH54foSEiYN8g4yCh4SJhoRxeX5+fXd+foN4dIOUhH5ye3J8hYuCdXyDeYSCfX6EfYaDhXx9e4R7foOIiIh+g4d5hIKCgoaFhnWGfn6CiYKMfniCe4WF
i4ODfIeIfHt7iIOGfn6De4aChXyGgoR4jYJ+gn6Cd4l1fYKCgoVrfX2FhpF5g3yFjYN7g4SCiZaFfnmJfnqCeX1+g4OCiHyDaI+Hgn2CgpeHin59fH6Ih4h8foJ+joSCg4V+goKCfYKCe4WCeoR8gn2Dg4R9e4KD
g4WEfYJ9fIKOgn15h3qHe36CfYWGg36Cg32De319fH57foyCeYR+goSEhH6Cg4WEd4NygniCc32SdXt8h32Dg3qCc359d3eDgnqCg3uEgniEdoSEe3GFeXqDioOHioaHgoN8goJ3foODfoqFeYOChI98c355foOD
h4N9g42Ch4KDhIN2dH6FgoKJgoKFg3qLenx+g3l9g4R7gnp7fn19e4Z7hYJtgoSDhIh+d35+h4l4eIR8fnt7e4SEiIl9foWFg4N9doN6hIJ9koZ6foKFhnyCgn2Ge4aChYiDgoN9g4J7i4RnfnuCioaEg3uDgnR+
cIaFeH59eYKGfn6DiHyEg218eIeChHaFhYOHg4J6enyDfo+JfIR7go1+g4d+fYSEeYN9hX6EfXuMfYOEgnx4hYqEgnmLeoaCfYKCfol3hHd3fIJ9g4J+e4h9fHZ8hIOIfn6CmlaEfYR7hHF7ent8eYKChHl+fHiF
iYWGg4N+g4OGgnt+mIKFg32FgoZ8hoKCfoN6e32DdXqGgnp2e312fIOEfYJ7h3ydg4eCfoZ9fYR+fX1jgoKHcnx+goKDe36HeoWGhneCfYR6fnyEgoWCfpCIg3mKg4J+nH6Ci358hISLgoKChIKDhIqDg3x9foyC
fXpyhIJ8fn2JeXqRhn6Ie3t+hneChnx9joJ6foWGg4SCfoSPgn2CfIV+kH2Dgn2CeYiGh4J8eX6GgoaHfoV9e4KChH6EgoSDgn2Ce36ChYJ2foSHfIKDgnqDhoR+h3x8inuEfouDaYKMgnWEfH6Eg4SEfYp8eoWH
e4l8iH5wfYyNfISChXqCe3x9jH5+doKogoZ7fYmCfn19iIKQfX2CjoJ9e3t8i35+fnp8hINteH6Fg32HgoR1hqt8g4JviHl8goKHfnyCenx+foN6dnx+e4qCfYODfnuEfoZ5jYuIfYp+gnx7hHWDfniNiXd1fn6F
fYONfoN9foKGg4uGhYWEin2FhH59hIx3alWGgoWKhHqIenl9fIKDhYZ7hH2Chn2ChYKCgnh+iYx7fYWMg316fYN+iYJ8hYJ+fYR+boR9iIOCeXqCg4N5g3qHeY56fYKGhISCh4qCgn19gox5j4KEh3eGhIN+g3lz
eH1+iYKCg5N8e32EgoKNhXmNgn6CiIJ6fn18fXuSgpqEkXx9g4R9foN+goJ+g4Z9fYZtfXl9fX2JhXh4eIOCfn2FhoR4g4J7h3t+eXOFeYKFd4J8g36Fgnt9gpKChIRzeIaMgoKGfX2ChHl4fnaChH6ChH6Ce4d+
fY2LjIR8fph6e36FhoSPfoR+foV+fo2ChHeFg3t6e4KChX59eH58e3yFeXhzfYl3fIWFjnx+aXt9foR9foeCj36GhHx1e36IfoJ6hn5+c4J6hH13hn2HiIiMhYSHbX6CdoeDeoR6ho59inp+fIWEg4J8e3N9hId9
e36Dgn2MeYWFgn6Ch36Hg317e3uEhIKHgoKEfX6FeXt+foOCdIh8d4eCfXiHgn58iX58fnt+fXt+fIJ9eoh9fYN7fIWYhHuJhIKFfYKGfH5+hH16g4V+fn56doKJgnuGfIKDeI6NhnV+fX6Cgnt8g4R9kIOFhIOG
goN+g4OVfnx5kYKEgoOEhHp+en1+g4qCfYZzgm1+fYKCgnuRa4KOhIeNfoN+h4ODenV+hIKCe4SDhHR6foZ6fXuEgn55fX2EjYl+g4ODgn6CjHZ8e4Z+coWFfoOEYIaEg4J9goSQeHmKgoiHfX57hYOCeoKFfnyC
fohyiXp+fX1+g3tufYWIfox4gnqJhYeUe356e4OCg4+Ge35+iIJ7goSEiIWGj358eox7d3t+g4R8fWx1g3yCgoKChoKHhH6EfoODgneCeY58fXuGfn58fYKCh4N9fXV+foOCfoKFfoR9hIp9h5CCcHt+fnh+g4KF
eot2goaZe4WDen1+iYODeId8hX2LhIV+goJ8gnp9eHyEfYN+fH15fnp8jIJ+eIN+hIN+hH15gnt+h36Dgn6Cg4N9h4N3hX5qhn19ioJ6eoyDeoKIg36Cen6Dgoh+goV9iX2Efn6EiHaDfn57dXyCfoKDe36Djnx+
e4d+goOFfHpwfH6FfoOLfXt3bIKFgn2GhYJ6en6CfXt+fnyFgoaMiIJ8fnl5iYJ3fIKOgnt6h3qEeHeCgnuLioZ2g4OFe36FWX6Hg4J7iHuEfYKSgnGJfoOCeHiCcHx6fHyEhnOCfH2Cg4ODhX2EgnyDhn2Eg4eg
e3t+gn2Ggoh8foKDfYKMlX6JhH6Chn2Cg4V6hYZ+cIOHfoWCiX6Dg4V7boRvjYaIfoJ5foNveHySjHx9iIN6iHmGfnuKg3p8kH2FfX54goJ+dpB2kImCcIOCdnGDfoiDhoJ+eoOCenV+fHuEd4d+foWCeoKEenx4
g4R5h36FfH6CfIOEfYV+e3mGh3p9gnV9g32CfYOHhXyDenuIfHqEhot+fX2Gfn2De36EhHeCdYWDfX2Cen53fniGfXiHb36EfXZ+ioJ8fHiGfH6HeIJ9hXmDgnyGfo6Ch4p7i4J3cnh9e4WCgoR+h4eCfnd+fXV6
fHuCfoaGg31+en6ChoN+hIV6hIKCiHSChIJ6k3mEeoJ8fYKChHl8lH2Fgn6CfXWHhH5yh359goOFfYKEcHiEhIKEg4N2e4R7gn54goV7fneEg3R9g36Ke4WOhIWJgoR9hYKCe4KDfYOCeXd+foWEiYJ+iYuCfnuC
dnmEjXN9gn5+gn58fn19e4t5fH54iXx+hX6HhHx+foZ7h358hX51g4Z9fYd9e4KCfn2Dj22EgnSCeoN7fnWCg3x+dIJ5hXqHfn56joSOgoR9fYR8hYJ6g4OKioZ+hoeEe3uDkI17fYh8gnx6fHx+fnqCfHp7goR+
foJ+hYJ5hnqCgoKDgpCQg36Hg3d+fY2Og4N8dHl+jJF8gn2Pe4V6fIJ7knp8foKGfnmCd4N6fHKEgoiLkZKGgniDi5KEdX17iX6CfoOCfX59g4J6e4KChIJ6g317iYR7iX2ChHuJfnuNeXuDhHiCfnx+hH1+hnt+
en6LhoZ5iXl+g4V9eYeDhHyDfn19fXx6jIJ9gnuCcnt5fIN+fIp8foR5jIqLhIWEfneCfYaDiYSFe3hqeH52g4iGdnh+hIeIeniEiX6MeH2Hg4Rvk3p+fniCiXd9g36Ihnl7fH19i4OFfX2Ffn58hX6LiH59fnyD
gnx7fYJ+g4R+fnB6iIJ8ioR8e4N9iIN8g3yDgoN9hnqGiXeGg4SCfnd+b3x7goN9hIeCg36GgoSDe5KDgoJ3g4J8h4aGhH59iYWFhYx8hod9jIKCgoWDg4KRgnh+hX6IfoR+fYSCgoKHfX6EfYWJfX2CgoKCgoiD
hn2FZnZ7fnqMeX19goR5ioKEg4+EhIJ7fImDfXp8g4mHfnx+d311gn2FfoR+hIeEiIOCdXuCd413fnp+gnx9h4R+gneCb4OGhn6EgoN7fI6Cd5x8hX59cnx+fYJ6g4KMoH5+foR5fXx9fneDfnl9fX2ch3p9eX6F
fX6Chnh7hHx+fnuEgoOFfoeEgn6CeZB8h314fnx+goWFioV7goKJg32Dg3yGd4N9kIKFg4N9gn5xe3KDfXyGenp2hYWDfoRvfoN9god8epGHfYR7g4J8eX2DhYmFfYJ7fYN7b317g313foJ+g4OCjHyCgoaQfXCC
g3t+iX6CfHqEg32CeoqCfoJ7foSDh4J+fHt+enx+fX57g3x4g4OEfZCCen6EfoN4g4SFiIR9gn58dIt7goKKfX59iIOCkHxzgnlvfnyCh36ChIJ7d4+Ch36GgoV9kn2DfoWHfY19fYeCjnt8fYN6g4WFfIJ+eH58
kX5+e2WDeYWGgnx8eoSDfIKFg3iHhIiFfISHdoNtfn15eHx7foOCg35vfIKHhYKKhYaDfHuEfnuSgnuCh3x9goSCg3l7fXp9foaDgoV1foJ9foaFfnd+joZ8g4KGfHyChoR+gnt+d3yLeneEhnaIknqGkpKDe3mH
fXyPg3qDgn5+goKCfoN+fXuClH6EfYl8go1xfXp+fnKDhXmDhoqDfXx8g3aEgoeDh5CDh317fYeCgnqDfXyFiHqGe4SHhXWJhoV+foWCe4WEhIR9dYKCfXx4g4R+g3t8foOFg319g4R6dIJ5fYaEfHmCb4J1fYuD
gn57foJ+fpKDeG6CfYyDmHGCe4V8goOIdYiDgnp5fIJ+hH6FfneUhHh7hH5+iXOChHmIhIJ+inuEgnh3enh+in2CfX5+hYKFe3qCeYl8fYN7fH5+jXGCdn18hIt7hImCiYZsh4OFgo2CfIWQiH57g4J6jot0gn6P
fHqJh3h6hIKEfX2Dfop2iYSFd3t7h4aCfXaFg4KDfn16dHqCeZJ6gnZ9hHB7iX2CfX2ChISChoOCfYKDgn14hXt2g4SKhYKJfnt8boWCgnmFhXeLdHyCfIaGg3aJd4uCfoV6gnuDfYR+gnyGhX6Dipp8inx9d3eF
h4mFfIKScoOChn6FfIR9hod9gnx7e36Dc3yCfX6GgoV7gnqDhnyCj3x8fIR7iH52ioqCfoSLhIl5ioV+e357fniIg354fIh9fIJ+foKDho2GioSFfoOHhYJ7hX2Ce354hXaVfXx8foSPkH2CfoWDfnWCg36DgoiC
g4SDgnqDg4OKeoR+fX1+dIZ+g4N9h4KHfYRzgoeFg4V8e4aCgnt8gnSLgoN9eHaChoKIfn2HeHp+hIeIg3uCfI14g3h+fX5+goR+go56gnmGfYKFg315inV5hX59fIOJe36De4N+fISCeX12fn1+ho+JfIN5eoKC
jIKEfIN7fn15hXp+hHx3fH6De3x7dXuEhIKGg4J+eoV+fn6CiXV+fIWCgnx+joN4fH6FhH6CgnN8fH2Le316e3l8h4uIfn2EhIJ9g4WFhIx9fYV+g4R9iH2EfX17fn57dHq8h3B9fIdDcIN+h4l+fod6hYKHe4N+
h32GeYN+gniEe4SChHt+foSDdIWGeoh8foaGhomGjIWCfXmDeIWHfoNzgo+EgnSDenJ9fod+fomEhXaDhIOEgoeCfYKGgnuGg358i4N4foJ8jYZ8eoV8g36HiX19d4iGjZx2fIV5fYN5fIR8foOEdXWIfH56eoWH
fYJ7e4J+fYKEin58d4dvfIKDfX18fIKGenx+goR9gnx8hIyFg3h8dIKCgoSDiYhxeXh+foKEjoKEfIV4gnx8gnmFg3yGfneDfX2EfX18eoKHeX2DeIeFe3x9fYV5hoJ7hn59hIuDfnl9goODhoN+gnyEeYWHdYOG
fYV+hYKDfoKHiXqLenmJiHp9d4KEfoKEfoWGbYR8h3t2fXp2h4WQh4eGd32DfIV8jn2HdX1+doV9fn2DhYaCfomDg32JfX6EgoSFh4OGgniFgoWEg3p8eHKCgn6EeoN9iXp2hHp+hoh1eoZ+gn50eX6IhH19fZR9
gop8en19e4R7hox+hoZ6i3x9g3mCg3t8hYWEgnuDdouEhn1+h35+doKMe32DfoKCd42DfXyCfIR8end8fYR8eIiCe3eEhYJ9iXxre4KDhHOCZIZ7iIOCk36Cgn59c4d9hn19fXqCfYWFgoSCgn6Ijn6EfnyUfIuF
en19dIR8fHyDd3uIfYN8fId8goKMfImEfoR6hH6Efn6Dg4p8g4J+goJ5ioN+ioZ7eX6Dg4J8goN8goJ5g32Fg4OCfHh+goV9hXyEhHyCiH59goN8enyCioKDh32LinuEhIZ5foKQfnp7e4uOfoKHfIyDjoR+eoWG
int8g3t2e4J9g4J9g3t8hn59fnx+gniCfoeEhIWFfYJ9g32FhXyIen6Ge4J+fJJ4foJ9fo2Ch4OGe4R9hHVuhINzjIV8fnuCdIODhn57ooKCgoJ9hpZ6fX6GdYmCeoWCfYR4eYKMhYN4hYKCd4V+eIl6fnp6gnp9
hnV6hYh7hnh2h4V+hYJygnl7fX2CfIl8hoaPg4ODdH58hYV8e4N5hH2Dfn6JgoyGfIZ3kX5yiIN7eoODdoODgoJ9fXWHfoR7cHp2h4V9hHh+fnWEloSCj35+hIOChoODiIR1hniCcop5g3SHfoJ6g4KEfIR9enl+
foKXeIWEg3Z+fX6Fh3h+fn6GfYKIjoeHh4SDe45+i3qCfYh7g4R8fYKDeH1+hHl8hIJ+ioR7iHt5hn59fH2FgoKCent8fHuCgnp6e3t8hHuEeYJ8fn2OfYKGh319foSEhYuFfHSFhIOJg4WFg3OEg317fH2DioN9
fHx+fn56fXt5fYV8e3x+fn56g3x+hHyDg35+hHl8fn59foiIgn2HgoJ3g3yGg4l7h4aEfIKDhXl8hXyFfox9eYd+iHaEg4KDfnx+hHx8b318hoJ+fYJ7inyCfHqChoiDeIWIkHuLfX6Eg4N9eoSFfoV9foV9fH59
eXyDeYKChoJ7fYJ+foNrfHt7g3p3hYSCc3aDfXuDfH6CdYaCcYqDeYh+hYmJhXl7gnx+h4OCgn2GdIl9g4R1h4KChId8goJ5gnp7foV8hHx9gn17hYKHfX55eoOYkXaCfX59bX2FfoKJjYKChn58foOCkHyGg4J7
gnx8fZCEfYiKfoJ+foJ8fH6Dg4OCgn2Hg4Z+g4N5iIeCgoJ5g4OCdHGCjYJ+jX59iIh+fZqDh319hoV9h3t5hX2EfXp6j4p5hIOChYN+e3eChXx6foOCdYJ5goKEgn2Te4Z4goOCgn58fn1+n3p2goR7fHqEfpJ6
i4N+hIR9gn6GjH54fn55hYR+fol+fIOCjH58hH2HgoyHg4J8hH1xe4J+g3p8hX18fGx7cIyKhHp3gn6Dh36KgnqCfHCegoiCfIiNfn2IhIOHfn19eXunfnuCfXGDfnyIgnyCiXx8fYKEfn2LfH6EfXeFfoeOgnx+
dnh9goh9gnaHe312hX6FfX15hYJ2goSJh4N+hod8fX16g4SGhn6GfY58dIN8g358eXeCe318fn17foN8gpSDd36DhH17fnp+h4V7e3yCg4J7g356gn6Ogn18in1+e4iCgoOIhol9gn2FfoJ+fn58fIV9h36Fh352
foKXiX6GgnaGhIWDfXt5hIN9e3uDhXV8hYN8foODeXyDhoKCc4iEfYSCgnt7g4NrhYx8foiFeH6EhX6Dgod9fnmGen6Genl+eIN8hnt7gnx8hH19gn57gnqDhYiFe4N+goeDh319g4KCiX6EkYKHhISChIR9iHmC
eoJ7foJ8in6NgoKTioV1fIKGhoKEhYOFgneEhImEiIZ8g32DhYSIfoWCeYx+iISKgoV7hH19h357fnyEfX17inyGg4eEgodEdn59ho97goV5fnZze4OCjoN+e3x4gn1+g4OCfo2EdH6DhYp+iId+eoSFgnl+hIh8
e4SCfYl8g456jH5zfIV+fIaEfXyCgnqHfHN6g3aEfoSJfX6Fg3t+foaMhYR9hnZ8joaHd3h+hYqEg4OKe4l+fXmDeYOCeUaCkH6Ce3mEhXx6g36DfoJ9fHp5eYd+e358e3yGhIKCgnl+foaDfoKHi4N+g4N7i3SC
e3qCfoKEd317iIKFdYd+cnyIgm6Ig4iEiIh7hIl8fH5+fH5+eoN4g3uCe359kIKEhYKEe32Fgn2CgoV+e4J+fY6EfIp6eX2Eenp6gn2EfH6Fg3qHdn2JfniFioR+hYV7gnl8foN9h46DfoZ+fIWKe4N0e4h8fIeD
fnt4fnt4d4SPg4J+fIR7gnyHgoOUfoR7hH6FenCLgol6fnN8fYKDhISCg355hHt6goOFi4d2goKCg4N+goh7foKChH59gnSEfoqDfop2fnuGjIKCeYNofYh+fISSfn6CiHl+hYOFhoJ6kYaLfIp3foZ5hH59fYaS
gn18foKDfoSChX19h3yDd36Leod7fYSCfXx8enxwhYN6hot2g4N6gn55gn54g4KDfnl8hISIen6Fdn1uk3h6kYWChIeNe3d+g36De4V+fIN7enqDen1+hIOLgn6GiXd7hX6DdX58hY99joWEiXqDfI9+dIOCenuD
fYZ3goJ8e4iOfod5d3uIfoR7g3uDfnyIh36Di3p6hIiIhH2Gc36Ggn6EiXqDg3Z8g4KCfoR7fn2DfnyDe4J6h4KCfoeIeoSJfnt0fIZ7enh8fHl+i4t7gn53fX6Cg36EfX6Cfn1+hH5ufH2FfoeHfYaCg3yQfYl3
g4WCfXZ9fISDjod+e4+IinqGgoR8c3V9joVhfHuDhH6Hgn58goV8fX2DfnV+g4KCg4KDg4l5mH6GhHx6foJ+fod8e2uJfYJ9iX6Eg4dvgn1+gn2LfpN+lIN9g3iDh451fX54hIaEfYWCfGWDhYmFd3p0g3h4g3h1
ioaFfYV+hH59kIp7foN2fIh+gpt8hnyKeoJ+iIN8hXqCgnuFeX52hH6CfXh8gn13hYJ8hoJ7g3iFjXiChH59g3mHfYKGi5F+hI2EfYN+goaEfYN9gn2DhXyFfnyDh4KEfYWLeIKGgn6CfHx+nH6Ke4aFfIN+fYN7
goR+eYKEfHuChIJ5d3x8g3mCioOFioWCfXl6goKCgn54hIuCfoOFfYKCjYR4hIN8aIV5eoKGeHaEhIJ9fYN9ent+dXmCiIWHfYSEh4SCfZeFfH6ChHZ6goaCgoZ+d3J8lYN6iIqGcHx4fYWDd4OGg31+foR8hYh0
g4N9e3mKhIKDiXR8g3t4hXl4eIKCiHl7e3eCfoJ4fn2Hdo59goiHfnyMmYh5hX2WhIaCfIOGh3yCmYV5fH1zhYmDhYSHe5B+joSCfnh8goJ+fYKDe359e4p+fIyJe4KCh358g4eNenaUiH11h36Fe4N9fHaHfoKC
g3p9hX57h3uGfX55g4t6doN0e4iCfYJ7inh7gnmLfnaCenmHfoeEeX18fIZ8hIWFi36Cgn15hH6DhXp9g414foKHfHWDgpGDhoJ9hIJ+goOIfoKHeXmDeoJ9fXx+gnVtg3x+d4J5gpyGfYKHfIOEioODh3qCg356
hY18hZh8fIaGmYR8g419gnuFfYh6fH6DfX6GeX5+hn2GhIOCh4KCeYKCg4WDgn59fYR8hH2Fg4J+g4uCg4WdhHSCfH53gn54e314iIOHg4l4hIqHe356h3p9g3h8foSDc4eCfn6Ee4qKg4KCfX2CfnyDfX2Dgnx5
g4aGfYWFdX2CgnV+iHqSjoh9hYp7hnqCiIKDgnp5fH5+g4SEe4V+foaIgnR9gn2GhHh3fH18fYODeIKCi4N7fX1wfYR7fHd8eIiQfIh7hIOEiId6fXeFfISChHx7fnV8boZ+hn58gol6hY6Id3qHcoV8hoePfoJ8
h359j310hYR9foKFh35+fIN4hIODhH6CfnyIgn5ye36Fhn6SiXmFhHyDe4J6fYKDhIODiH58fXqCfoZ5hoKCfHx9hX2Dg4OGe4KMhXt4g32DfIZyg36EfoN9gpB9hn6CjIJ7hHuFfIV7hnl5foOCgoNzhYOEgoJ+
lYV9g3iCcoJ4e3mCfomEhIWEdomCgnuHeJGCgohwg4SDc3uCjnmEhn6Lgn59hnp9goh+foOEhpV+gn2Eg4N1foh9fIWGhI6FfYN+d4V7eIOCdoeCen2EbXp5h5F8boWPdYV8lHyJeIOKfHd+foN8i4KCe31+d5GF
fX2ChHp9g4WNeoOEfnt9eW54goZ8gnyCgn6GfoqKen5+e4aGfIWMioN8goeCgoWMdoKMcIWCg4J8fnyDhHp7hIN0k4aEgoJzfmiEhIWEjX12fH10fYmCg4KFgoSFhH6Len6Cd4J6fnZ8hH51fn6FhHyCd5ODjI16
fn2IfYeFg32Jg3yCc31+hIKEeoN8hYKDfn5+gn5+g4p0kH19g4h+eISDhH6CfXt9foN9d4qFh36FgoKCg4h6goJ+hISDfHt0fXl6iHt+e359h3p+h36CjX2Ig4KGeIKCin6LhYJ+e4J9g4KCh36JfXl7fXJ4foOD
hYJ4eX59foJ5hHt8jYR7g4R5hoOFfoR+enSEgoOCg4p9eIKDeISLg32GhHqCc4R7enyDh3yFfYJ4Y3qDfHp8goKDgniChImIkIaGdYSHfo+DhIeChIWCbox+fod+fn16cYuGsYJ+foKDg4WIhYV5fYl+hXiCenp+
hHyJfn6HfoKCg3ZggpaGfH5xe4J9hXCGhoiMfXx9fHmIeYKIh5B+goV7h4KCfox7fHuCfHx8doWChoN7hH59doWGfXuCfYOEin2LhpGDg4d+fn2CiYSHg4N9iHx9eXuKfn5+e4WDfH6Pjn1+doSEgoN8eo2LhoN7
dod7c5eKe4l6g4aDfH6CfHx7goWKhIyEiHd7fYJ+fol+fX6DeYJyeYKDg4J8goR8eH6Gi4KCgoSChYJ8fniCh35vhnt+fH6FeY53hIODhn18en56inqDdHx7eoV9fnqEh36Cg4SCgn5+fnp8iH6DeoOSfod+gnR+
kIKHfIKHcn2EfGqEfIOChIODh4OFfId9gnd6e5Z+eYeEeYh9hXxulIN+hn2CgpSCh32Dgnt+fXp9ent9hYOCh3uDhYeCfn5+eIJ+foJ9fXeDg32He352fXx9fnt4fIVte36Eh3t6gnl+e3J9hHyCd3eIe4eCfoR9
foJ8e4WEfYiIfYSGgoeEfn58dX1+hIN6g4KJg36ChHx9h4V5fHqCeYJ9fn2Cc32Dg3p+fIKDfYOEhX5+goiCfYKCfX2ChX58gn6Dg359goZ4fol8g3yDfoOTgn2FfoKCgnqLcn59foaDhXyFg4N9hISDfHuDfniI
gnyEh356fYR8jZF4fHt+fYSEg4N4fIZ6fYSHioOEhIJ+fHeEg4WLfX6Ci4Nsfn6IiHeNfoKHg3yCiYJ9eXt+e32DhJx9hXqDfoOFfXxvg359iYKCfnl+goKIfoR4foZ+g4R7hH6Cd3Z5fIuCfIiFhISKeIKRhH6J
fHqGfYWCgoN0eYWDhHWPan6Cc3yEh4R8hnx7eXp7doaCk4V8hIJ3fn15eYiIb3iNdnx+g4N1hX1+c4h7iXWDgn5+goR0fIWClHt+hYV5hYZ1eoSDhomHiXB7fod4gnaCfYOFfH6GfHx9g359iXyDeYd9hIaChJV+
fHWMfId4goSDe4J8gn6GfH6PfpN+e36Ji2mCe32FfX1+fnx6dHmFeoKDgn2MdX2EfoOEjIJ4d3t5fXqDhXqPfXl+h3t8hX16jX2EfHuCd319gn2GfoR3e3yignp6fnx0hXWFfoV3eYN3fIKCg359jIJ6dXx9j4R8
g3yChX2Cg4WFiX56fHeEhoV2hHaCg4eFfXx6g31+g4WCgoOKgoOEfI6Fgnh1gnyCfn13iH6Pg3hvg4KDhY5+hX16g4Z3fnB8hYaFfoWDfoKCh4mGfXyOhXx5fZN8fX2Dgn6IiIV2i318fX19fnh5hXyCg4eDg3N8
j4OCh36Dd41+fX6DfoSLfnyEg4V+fYJ+j4KCfYN7fIZ8e35+eYKIhIl3fIOCgniHhoR4g4+CfIp8g4R8gnt5e31+fnR+eoWEgn2Cg4d9goqLfHiChnyKgoaEfH6CfoKEh4SCg3qFfnuDhYV8dYOFhIWChod5foR5
fX2Cfnh7iX6IgnRzgod8goJ+g3SIgoOJg4KMgoWGg4d7e3h9hoN+eXmEfoN9e4OFfoJ8hoaDe35+eod9g3t+iIWFiYKDgn2HhYV8g36CgoSCfH1+g36Gg4J+goaDeYSCcnyLeH5ohoODgoKJfHx8g4WHeIKFeH19
fnmEe4R5bIKHfn2CgoOOeHlwg318g4J6fYKCi359fn6EWYKEfHmCfHuGg4h+foiEe4iFfoKIhnzifYV9joSEgnx+fX14goR9hH6Cfnl8eISHj358g3x+g4KCg31+hHuCg3iEgnOQiXyQdoOFgoSEhHmDhn6Dg4J8
gpV5hI58goV7fpmEdHx7hYN8fohlfYN1eH2CdIKKfX6JhIN1hHyOhoKCgoSHfIV8fn5+hH1+fXx+iIKGhYJ+fIeIfINtg3t6fHeEg4iGg41+g4N+foODg3h3gnp8goJ9fHaJg4OHj32Na319e4J5dIuIi3ZseIKE
gpmGhnyCeoSGe4N8hoKDfH18fnR+fYp4fnyDfpp9hH16foKRjoKCg4R7goh8foZ5e36FWIR9gnmLiIh9en2Kg4R7hn6Dg4J+hnp+fYOFhHuHfJCEe4eCg4OCfYSGj4J9foSEe3V9joKCh36Cgod+d3yLhH6GfXt9
foODfX6FhnqCfHd9g3GEfYSEg4R1fnyFkHp+eoKCe4KDiH6DiIR8gnx9hn54ioN7foRsfnyKfHh9fXyEfHGDfn6Ih3yChX2EiYd3gnR8hH59fn2DgoN7fHt8gnp9iXt5foV7eX6EgoJ1hoSFfnh7hHB8goKFfH17
fnyDfoiChHmCjYd8dXiNhXp+fYWMhX6DfnN+fHyHjX58eoODfYlyiYSEhHyFiH1+foJ3g4N7fH51g4V6fYqDd2x+hX1ii4OGfoOCh359dH19jnh9fYN5eoJ8hH6DfHmKa4d9h4J+e4WKkINwgoKGgoV9fn2CfoOC
eHmHfn5+eHyEgot8eoZ3gnJ7fniCfoN9hY59g4l8fol9fn6GfoWFhod6fYJ9fXx5h32He359cniKg4h7hX2CgoaGfXeCfnyKioN4fn6CfIWIhYOEhnyDhoWDfHt9iXiOg4N7g3uHhn5xan6Eg3h8hIN+h4eFhYiE
gnyDiX17en6Ce4d+iIyGhIWDiIWIhIuDdXuGgoWDh4J+g4d9aYRxfn18kYWDfoh+eX56g4Z8fIV5fXmCe32FeoKHfH2HgnOIgn5+dnp6g4N9e4KJiH18hHt3d5GChHuCe4WEfY2HhYeDfX2NfYWCe35zgnqThH2C
ioSLg32MjIR9hYaCc4WDgnaIe4OHfoN5fYJ3jYKEeX5+fn2GfomCfnl8hIJ8fHx9fXl6hX2EiImEfH2GfIZ9g4KCfHt9fIKHh3yFfoiChIp2fIeCkYOEfn15hIKDdnyHe4KIb4KFi4KCgn6Dg4SDh4J0hHd+goOM
fYJ7iYeChIOGcH15eHx9gnyHgoKEgnl+goJ+cX2FboWQfIKDiYN3eoSDe496joaDjYaCfHmMd35+eoeFgo16enh8hnp9inp8iIN7fnmEiH2DhYJ8hHqJgn5+fYODhZx+enmHfod9i4V9h36HgoV+jYuFeYJ2fn52
hn18e4N7g3yGfoaGhIZ8iIZ8fH1yfYeEe3mCfn6Ign6DfXx9g3yEe4eHiox+foeHfnp+ioN+hYlviIR+gn58fX6Cg4h4h46Cg32Fb4V+g31+fX2Kenx9jHuEiXp8e4OJhIKDenh+g32EiIWDhoKGh3x+h36EfYeD
enJ4eomCcoKFhn2EfoJ7jHt9fnuIeoKFgnuCiIZ9g4KDgoR8fIJ5e3KIdYJ+eYh4goOFe4OFeH5+e3yIeIeKfXN7eXiDgoaCgoKEhpd9iImCjId4h36IjIOGg36Den2CgnyEfX6NfoWCd4WDeIaEd3qEg32afIKD
goKCg4KKd3eDg36CeYd4jYWFiHV9fXt5hn6JfHx6goSGhn2Dgn2Egnt+g35ze3yPhoOEfHt1e4d8fo2Dh3x7fY+Cenube4SIdopwhoODgoI3jYl5fIR9eIJ+h4SEa3aDfYOIhIJ5k4ODfI+DfH2Jg4V7fHqDeHl9
goJ3goaCfn2Dgn5+fIaCh3x7goN9iop7fYWChnx+g4KEfYJ6g3mDgn2Ih4N9hIWDe4h5fHx+fYd7e36Ie3uGg497g4OOgnyLjnaGg3t+fYKHgoeEfnyIgoSFfoKIeXF5eYRzgnyEent2cYZ+eId8fpN5fHiCiXqI
eH2Ce419h4J9eYV2coWDgoaHg4J8g32Gg4N+hHqDgoN+foeHb4R+fX1xfoZ8eXiFh4R+eISDh4d6gn6CfYJ6foOWgoN8en56dHd2foNzgn17eomGfXx6fHiDjHyDeHx+fIaEhn16fYeEeYV4fYWFfYuDd3iOfn59
aH2XhJGEhIKCgn19hHx+hYR9g36Eh4Ntfn6Gh4N9fX6Dg3V9fYKCfXt7jXl8i5CFe3uDfnyChYKDfYOEeXl8en18eHyDgn6GgoKCfIJ+gnl+fYODh3p8fn57fYKFgoJ4hYl7hISFgnt7fpl3hoJ+foJ6goN+e317
hIWEkoeGgoN+hISDen2CfXt+fYKEeoR6hn58goJ8e358iH6Egn5+jYOHgoKEgoJ7gm2GhIN8iH2Egnp8eIJ8eIKJfn6Efoh8fnx4gnx9gnuFiIN9doqCgouDk4R+h3x8iIJ8hHmCi3h0fYR+fISEfH6Menp3hYJ8
g4J7eH6Eg4aCh4eChHx9jn6CfIKGd36EhX6EgoZ7fnpzhH2FeYeCgn2Dh36GgouCd32Cg46DhIN4d4R+fHKNd3h5fIKDeH6EgnyEen2JjXt+bXx2eIJ8g4OJdoOIgoWLhoSHe4l4e3p+in5vgoR5fn54h4ODfYeC
j4h9hIKJgoJ9hXZ6goKFhIN9d4R9enyFgoSGe4J9fX58iYKCfoKDeISCiIWHgox8eIOGk35+fIV7foJ6eoJ8hXp7jX5dhXyFhn5+e4WIhH6TeoiDg4J1i4V+foKEfYSEfn2CeX59hn17foOKd316b317g35tg3t+
d4N4eYp4d42ThIV9in6GfX6Ee4ODfH6Ee32EfHh7hYKCfI6DeH6DhH2Gj497fn59e3t+fXF8goJ8gnt9gn6Dg4J+goKMg4N+god3h4N9goN6cn58gnqIh3t8dn2DgoOCg3mCen2CfX6IfX6Eg4J8en6EhXp+iHiC
lX2FgoaKgnp6hX2Hfn18hYN2cH56fXiCfH18h354jYuEepN7fIOJfXp8hHZ+g4aEgoZ+hIJ7iIeFh4KEk46Ig4SDeXx1iIV5fn16fH19fYR9e36GfnqGhXyGhnx1cH2DeYWGgn6FfIZ8hYKEiXx5fYSPeH1+gn5+
k32FhHt+dH2EfXt5goJ9fIN4fX6EhIKFhIKEfYJsfXh+iJCFeIiNfoZ8foR9hIN3iHyChoaDd36Fg5N+eINyg4KEg3mCfYZ2foOGfYd+goaCfXx8fXqJd3J8gn6QfoqHfYZ+gnt8dnhzfoJ6gol+dIZ6inx6boOF
fn6EioSHhW+EfYR+fYaIgoKEmHx9fX59fYl6hG99fHR8fXaCeXyMdXaFgpCHgoV9fHx+hYOCeIeEe4Z+en57fnuGioaOgnt+hHyDgn56fYWChoKJkIKKfn2Og4R9hImEfYeCeX2FgoWLhn2Jhn2UfnB6fod9eX6C
e4N+g4h9g4V7goR+fn58c4R8iYJ4fnyHfX5+fYKChXx9g4N7gniFgol8g4Z9go1+c4aCg36HjIV6h3mFfIZ9goZ9g4R5g35+hoJ6fIN9e4ODhIOJfYZ3enyGgn6Cg4N8e36Fe358l456eIqCc3x+hoR7foyFfn5+
g4WDfYR+goWCgoR9gnp5hYOLg4l9fXt8hHqEfH6PdIZ9fYV6fYSEi4Z9eYSEb32FhH2TfYR+gnyDhX14hXyCgn52foKEhXyDhYl5fIKFiXyCfoSChIaHfXd7g4KOfnt5eoSDgoSJgoN0iH1+fYJufXd9fYKHfYSG
iHyDjoaCe4J5fnx8foeFhIN8ln58g4l4foR8hX6GhYN7fZWNd3yJe4R8jHR+e3qCgoOFfoZ7fYOGe4J5gnqFe3t+eY6KfYeDgnqDe3V8hnaKdn2DeHqFeoeLfZWLu3mFfHx8g4yDd3t7fn6FkoeLeIWDfn6CgoaK
g3x+g4Z9fn52gnp8e4SEhHt8fnx8hYJ8goR9hH16hYODfIdxe3qFgnuDfG9+fpmFgn19foKFhIJ+hH2Fe36EdoZzdn14inyEgomDfnd8g3l7fIKEiIx7hXyIg31+g4R8en14hISCfJN2d32DeoKCfYR9fISFhIKE
kJp3g359g3p4goKKfIZ+hIKCfYh8hIZ4k359foeEhIl1e4N+d4OIg32FgnODfH17fo1+ZIOIfYiCgntzfYeSeH2HgoOCg36CgoKCd4V4goOEfYeCd3x7foeGcXhwg3KFeoJ4h4J+h3x2goWOfmGHiY+Fg3yLfn56
fYV8g3yGfYSDen1+dn58god+fX2De4ODfXiChJCEgn5wh3x6hH58hHiDfYJ9eHx8doJ3hH2Ignt6fX58g32FinqFfHt9fH18dYKGhXyKenl7hwdjhIKEg4x7foSEdHuFhIOFhnt+hUV1cnd6gnSIfYSFd46Fen6K
e36Hg3p9e36CfX17hYJ8e4aFgoSDgo9mh4SEfnZ9h4SGhIJ8aI2GfHJ+gn2MhH6OeoN+foaHenN9gn2Egnx3fn59g4KCe4SCgnt7enuCgoiahH6DhYJ9goeEfYKChHyEg36LjnyDg4OCenp6inuCgoeDhoZ9foKC
fHx4en53hYWDeYaDgn17g3Z4gn2CfoZ+fYJ7fYSCfX2IhoZ8h32De3qDg4N+hoKFhnd8hH2YioJ+h35+hHyDe3l6jnyCen58fId9fHt+h3uIhHuDg3F9jYl6i4aDe4J7fIuEg3qGfIyKfXh+fXt7eoJ+g4J+b3uG
hIlufXh6goKDg4N8foR4fnpzfY6Dg4N6fn19hoOJfoKCfHx8gnx8hXxyenuCg4Z6hYaCe4WCenuGdn2ChYl3cXuCgoKKdYR9fHyDfIKChYJ+fXmHg4iNe4SDg4Z+fHx+fXaDgot8gn17hJGEfIWFfXZ5hnp9gn15
jHyDgoSDfXuCj4+DeHuCgoOGg4J8e35+fn1wfoaLhH6GgoJ5e355koN8eIKFdneEgniGgn2Dd3x3g4OCh3uEjXt9eXyDh4J9fn14e4l+goKEg4drfoSDfoSDfXyFiYSCkmyIgnt9eYKEgn6DfpV6cXx9fal+fn6E
fYmHhH6GhXyCfH55g3mDiX2Dg3p9hYOChIOChIODjH15g4R9eXmEfYOIdol5goWFgoV+j32Cg3t7gn51fYOFhYR+g3mGfH2FhIaCfYR+eX51fn58g4R0foh+foiIfIJ1fn2CeYR8fIJ8e32CeXSDgn1+hnqHdnyC
g36FhXp9j32CfoWFg4WGfH5+eYN+goOCent8hXuDhoR6foZ+en5wen59eXqCkoyEc4WMfn5+eoKFgoSFfnx+g3qEe3l9bX2FhHqRfoKFgnOMg36Ce4V4fXmGdYJ1foR5g31+e36EioeCg4KDc4KHeXmCZXx7hX6C
hYZ9kY+HiIN+fHWIfYaDfIKChn6HfXeFhIeCfXl8goWRhHt9eI+CfIWGhYKIfYV9iIJ2hoKFeYR5iH6CgnuDgoZ+gn57g4R7g32CfoJ+iHx+fYSDfYmKjHt+goZ4fXt9foJ+g4yCen1+doaFhHh+foR9c4J6jYWE
hoSFhYN8fXZ+g4OFg3uCfoJYg4N9h36De4d9hIKOg3OHl3aDfn59fHiEgn6Ggn1+fIV9g4V+gnuGh4l7iIOCh4J9e4KJfH6Fhn6EfYKFfZaDeHJ8e4J8eoKEh3SFgod5g4SDfoSFfnt8hHx+kXyEhIKHgniDhn6F
eoWChH53hGmPfH6ChVN4hHKOg3x2hH2Ce3yDg357fIN8g4KFi4KMe3uDg36Dh35+goaCgoaDhXp5fXiDhI2Cfn2DeIOEe3qEeXuCe3uCiYN8fn2CfXqIfoKEgnx+gpCEgn6Dhnp+hHyHhIJ8foqCfYOLeH1+hnyO
gpt6ioR+eoOFjnuKfXt9eYiHfnl8fYN4dIWDfoiEfHyIfYKCeXuDfH5+d259goN6e4aCgoeCh4R+eIJ1doSDhYOEhXV+g3qCfXyCfo+ChXuJfHl2foaEin2ChIKCfYSMg4OCg36CeIOCfX6CWZR3goJ8gn6OhIKD
iH6FhYR7fnh+fXl+fnh8goN+gnqCh4aIe4OGjIOFjHd7gnaDhX18e4eDdoKGfYN+c4KFfX59hn2ChHh5eXN2fYKFd36Cfn6CfH16hIJ8enmCi4qEg36DhoR9fnp9e2uHfH6LhoZ9fIOKiHt8goKGfn59goSCg4OD
gn6CiYKEgnSFfH6ChHl9fIdqfoaSe4eKfYJ9g4iCgn11fnx9h35+fIV7e3x6fHmCh3p8d3yEfn2Egop+hH5+fnyDh4KEg3p+fnh9eISFeImEfoOFg4OCfoKJen19fHyNhIJ9fImMfnh+g31+hHt9e4ODg359g4l5
fHyCeoh6d457fWR+fYSCgnWCcnx7h3twgoKLgoKDfoKDgoR9hYiEe357gnODb356gn19hXmCfHqCeoKGfod7g4J8e3t6ho6Eg355jXmJgn6Gg4SCe3yDfnyDfIZ7g32DiJGChYKDgoWEfX56g3p9e3h+g4KDg4N1
gnaDgoZ8hHx+hXl9fIeEhoR3h3yKfH18fXB6gniEhIVzfIaIgoN9enx9e4N8goZ9erCCiYJ5fniLfnp+hISKhZN8e4KDhIZ3fXyEhoyEfYN+goKGfX5+g4h7c4SCgn18hXx3gnl+g3p7fHWCfIJ8fn2Gfn1ngoOD
goiEhXiFh3eEiZGIdoZ+jn2Dg5J4io+Iin54hX5+hHOEfIeEg3uDg3Z7hodvbISChYSCfoKDgot7hHx7fX6Fe4eFfIKFfH5+fHmSgoKGhISFbYSEhIR5e3mDhYN+inJye3l9en6EfYKChH2FhIN+foaOfYyEhn2D
ioOEeYKHfouChoN5hXyJhHh3foSEeop5foZ4hIWOfn6DhX59fnuFkH1tgo6De4WEdISDfn6DfIWDhHyJd4J8fXx2g3pvhYR9fIOCgnV6hYKKfn2Cfot2goOCfHyHfoWEhn19g4N5gn6Dfol+fXmEeYSHcYR7eHeH
gnd9jINufXp+goqSioSEeISCfYZ+e4KHeIp5e3qGgn6IeH6DfoKChH2LeoV7eoJ9goqIfXV3foODfYKChH5+h4Z5gn6Cfnx9fXyDfoaEhHx9i36FhoKFe4SDfoKDfIZ+iIKHfXychn2Fgn6Dh4RzfHyFfXt7fXyC
g3uChIaChH17en14g312eYd4eId+ioSFfIh8eYKLgnt1hYSCfId+e3aFfIR+jId6fYt+hYKHgoKNhYKCg3l+hIV6gn6DhYSIhYR5fZJ7inyDg4KEfnyDfIN9goSEdoiFfHSMg4R8fX5+iIR9ioODeIN9fn18h3x8
gnt9goOKfYOCfnyCgniCg5mFjY6CdYeCfYN3j4d8eYKDfYOEgnN+eX6EeoN5joJ4eH1+goOChIJ4iYZ5fHyFhoKDhX59hIN2eX5tgn6FiXp9eoV0fXqEfXp+hHx3foV9fHR9h3x8j3eEfW2RioJ3g496cYOEjH18
g32LfIJ9hIWCiH6DfH5rdn17Y4SCeYeEgoN7fo2DfoZ8iY2Efnd8goeGg4N+h32CgoR+fHSIfH6ChIN+inpzenaDhIJ+dIN+j3yFjoOEg42JhIKEeIJ+i3t4foiFhn6Dgn2GgoaDgnuCg4Z2e3t4fnuPlX1tfouD
doh7fIN8g4hvhYR+enyFi357fnx7gnmDe3x9fn2ChoZ+g4N+fXyDfYSCfYV9hHuIgoN8cod5hIJ+eXyDg4KDg4OEiIaDfYWIgoh6hIJ6hI+Fgn55goh1g4OCfIKCfXyDfXR9hYaGeYiMd4OHiYV5fYSCfX6CfYKG
fn2Cg4OFfXt7hH6Ec3tyfYZ9i3x2gnuCfYSEfY6IhH5+gneEeX57iIJ5g4mDfmuHjoeEen1+hHZ+foiCe36EhXuCgn2CfXyCgoJ8gnp+h4KHeYOCfoR9g4Z5dXWDeYKChn6Jfol+fo98g4aChIJ9hoaIi353fYd8
foJ9g2l9fINxgoqEeIJ+e36CioqCfoh9eIR5eIOCfoh9h4h2e4OFhYaDfImMfn5+g4J+g4aIfYJ9gnyCgoeJg3qHfHp7g4R+foWDhYd8hYV1iYeEfn2CfXZ9fYaDfoJ7i3l9gnyCi3x4fn2Cgnh9goV+fpqDfHyF
g32FhH19gn18gn6Cfnx5hoKXg4KDg4N1eYKDfoKKfXyDenp+fIKDhX1+en6GhISCgn6EfXmKe4OMgoV5fn1+gnyDgn5+fn6DeHeCg4iCjYWGhHOGfIJ0foKFfnmCfoqFd4eCe4WEfHp9e4ODd4J6eYKDfHt7hXt9
g459doJ4fnx8eniFe4iPfYKEfnuFfn18foV8ln51gnyDfYKDgmd8hoKGeX54i4V+goeChnuDjXZ+hpCCfX1+fHeDgn2Cfnp+goWNg4KOin6DjoqCe316hYKMfKFwen19bnqFiYN8e4OCin17e36HhnqRi3uFhYuI
hoiCgnKCjHl9joJ4g31+hYN7cId7h4KHhoWKfIR6jn58gpGHfpeLfX19hneGfX2EfIKNfn59fXl7fn19hYKMhIeJj32FcX2EhX6Hh3yChXp+iYJ4fXt4foJzfGN8aoKNj4J8hX6WiIV+g4KLgn56eod6goWHfYmC
h4V+hXyCg314g4J8fXyCe4N9foqGfn2Gg3dzg4R3hIOCh358iY+DiIJ+fHyChH2OeoODfn5+g4eCjoWJfoKFgoJ7g35+e32Ffn5+goh7b4KJfX6MgoJ3foKGjZN9eIODgoKFfYODe4JsiYKFjX19h4OKiXyEhHaC
gnp9eIJ7g4J+gn57gpCDhnqCioSNfn59gnqEfoJ9e4R9en54foN6fX6MfXh9fYKEfoWFe3uPgoaLfnp+fX2IeHWEhnuDfYKDhoWIe3eEiYaFdW+Hd4eDhHqEg4SCe3uFcYJyfISCg4V+hHmEhoeGdIV+gnqCgnxx
e3pxin2Wg36CeoJ9gn6Dk3mDfYd0h354hn5ygoaCg3Z8fImCjoJ4goN0gnqDfH6EeXx+goN6gn13goR+h317hH6EgnSCeYmMfYqChnuIeIaDfYWGe36IhIN+j4OIgoKNfHqFfoaEg32Ch4Z9hYV8h36Ce3h8hIN8
c22Gg4aIe3p8hoJ9fn2DfYaOhYN+fo+Dg3x9hot+hISMe4N9gn56eXqKfoWMhX16goN6dIN+hH19fX53hYSEiHyCenaSc4x7gnuCiYZ0foWDh318gn5+fnuCgn1+hIOHeX6Dg32FkXeIfoR2hGaDeHyGg3mKfn2C
joaCiYKEfoKEfn14foKDhXuJcHyNhnSCfX2DiXmCfoaEhnh+fXuJfYiOhHp7hH6Ch4mCg4OChXqCe3x7g4d9foKDg4aFfYKHiYaCi4V6hIWHgoWCe4V2hIJ9iHuJhoKEe3OEgn59fYJ4e4J1foR4fn6CfoWDd4iJ
iYODbYN8gn2CfoSCbYaDg4KVgn2Kh4SKgnqGhIiFhX5+jn6CboJ6gn52g4KCg4SIg36CgoR9eoZ8fn17g4N9fIJ+hnx+gn1+fnp5e4J9hIOQhYKDe4KFc4OCi4d7fm59d4h5Y3uDcnqCfoV+e4SHeoSHfpp5hYR5
fXx6hYWCfYZ9hH5+boOCfIZ+g3yCg3x7eoZ+hIKDfIJwhISHgoJ6gn6Qhnp+gm2GgoOFfn59foOJg32Kgn2Ign2GfXt3eYp7god9g4NzfX6DjoiEe357fIOEgoKJfpGJh31+fnx2fYKEhIqIgoZ6gn1+foOCgoSF
fn6JiIZ8fn57fHuCg3t5h3t6goSCe3l+eoN+fYeCfH5qgn2KfXuQhIJ4hYJ9fIV9foV9hoKDeoaIh4R9fn2Dh3mGg3x7e4WFhoaCfIl+fISFfIKJhXOIfIN9g359fH56ln19g36HhXmKfYl8hJJ4hIt8gnGCiH1+
fpGFfXh7fI99g4Z9hIKEd3yHd4R6gop7gnyDdH6ChYl+hH2GfYeJeneCfHx+kXuEfoWEg4V9iXmEe36Eg319eoWEg4V9goSCgoeCe4mCeHqCg3mCeX6CioR4fX58foaFgoN8gnqGg4V8g5CYg317fXWMfX58eomN
fn53fH6CeHaGfnp+foR+d36Dhn57gnp6e4d7gn59hH59ln6HfoSMe3R9hn58fox7g4J+fHx8goN+goJ9g4OCfIJ4h3h9eXx8fHx8fX57coKEhYZ+kHeDhoOEeHx8hX2GeX1+fX16foSCe351dIaGgoSSg3qRhIKC
e35+fYSChIJ9foV9iH2DgoR+hYR9gn54e3x9ioOEd3h+fX5+doZ3gn59eZKEgoN8fouDe4KDg4SEhYh0hYODdoOJfX57g36DeHt7gnl9en56foZ4dX6CfXyIg3mGhIaCg4SHfnyEfoh9hndwgndvjoJ9g4KEfYOG
iHx9eoKCdnh8Y4R6h4WCeIV+e358eoZyh3mDgnqDjoeEe36Jg4R2eXuCfIqCfY18e4d7hHyJg36Fg4Z3eIeHe32Dg4N4fISEkYl+goODh36CfYKChn6Ed3iFhJB9fYODe4WEenZ6enqChIJ7eIJ+eoN9fISKiHN7
fX52g4iGfYKCgoSCfoOIfH2ChoV7goKPfoJ7fn59fnR+jn2PhHl+goJ8g4h6eZF8gn6CfIJ7hYZ+enuDgoJ+d4x8gnt9gn6Cen1sgnyNfn56hYKCgn2DfX6CgnqEhXiKgoV8g4N+fnx+jIOEgoOEfouDen2Fe3yF
fHt7fnx8eYORgn2HfIJ9gnmHhoKCfoSChXV9g36Cen2HhYSGeYqCd36Dfoh8g4SEhn16eH2HfX6EaId8fneDgoZ9e4J9foSCfnl7h4SDhn2EfH1+fYuLhH2EgoKHgoJ+eXyHgnaDe4N8goKGfISCfoKFc4SEkXuD
fIKEfoZ9g1OFg4N3gnx6fXiGhYKChYJ0ioWEfYSCfIN2e4V+g4KCg350h4iCeYJ+g3h9fn17hXuCeYN5dIl2fX5+gnt+h3mLg317inJ5hYWCg3yRfYl8hHx+fH6GeX1+hpeCg35+fYSHfHx+iIyEj4ODfnt1goZ+
gnuChIR9iGZ4iXp3enuFiX56gnyCin6HhHx3fol+g3xqfn5+e4KMeYKGe3mGfHuFeH5we1qDhH16e5t6fH2Lfn2FeXmEhIJ6eYKDfIuCfYaCj4J+ioSDfISCeX6GhYR9gnt+hX2Cg4d6foJ8goOdhIOCd3h4foSH
fYl8g3l9gn6OfYKJgnx+d4OCdpGKhXl6g4N8g4eDfoWLfYiIeYaHiX56fnmFh4WIfn6GeYWEdXN6fYOEe4WEfIKHfoKEfnh9bX5+foOHg3uFg4l8e3t7gnuCfoSGjH16h5KCnH2FjIZ3iI1+e36FhI58en2CioOI
hJOEfYKEfH6Gg4N+goSEhH6Hgn55d4V8hXqFlnV7g3l+hH18fnp1enqCe3Z8hH19g4J+g4N4g4eCh3x9cIKIfYaEg4R9fIKCin2Efnx8iIuMhH2Cfnd9eXl7e3x8fYJ4gn57eoaCgnWCfIV+e357hX2Dhn19fYJ+
in58eoKCgoKCiIaLg3d+fn6CfoV9g36Dg4OFgoSEe3yDhHx9i4SEeHyKe3V0gnmDe3qDgoR7goSLh35+gop9e4J3e357fn5+jYh9gn2Dgn18knqLfoSDfIJ9g3uCgn2EiXZ+ioKFhX1+iXGFfHx8gn6EfH2FfHx+
hYWefnh8goOCgnd+d3mEfoeChoKFfn2KeYJ8h4OFeoJ+hIR+foWCc3eDgn1+fHyCe4ODfoV9hoKGfIKHgoJ+hHV7nHx5j4KCdoaHhYmPhXqGhH18g315hZWCi3yCgn18fIN7fod+iIKTfIV+hoKGhXyHhISGgoR9
goWEen6DfIJ+fYaFhW6CfHuCioKDfn2GfnqDgnd7e36NfX54fYJ6hId+fIKDfnx4hXh7foKDeHyLiHiGenl+j4eFgoSDhX2Gk4SFhIWDeYZ8g4OIfYmEfHx3e4OFfnt6fHN6e3V9goR8fn2GeHuFiH2IgoN8fYOF
i36EhH6Dg4OHhIOEg4x6gnd8e46Eg4WHg4J+hIKFe3yJe3t+fmuCfn6EhIODfVuGeX55fHyEfn54e4l9fod+g4V4fX2Fd4J+dYJ+eXx8eoOEjIJ7enyCfH16enl+iIZ+fnx+iHqCeoeFg4J9hoOOeol7e4WHiIWD
l4iCqH14fYJ8eYeDfX1+iGV5e4OCh359h4J8en55dXx4e4WChYiEe4uCfYN6jIR7goVzgnt9fpGDeIODiISHg3yCfYJ9goaHeXWCd4OFhnuNfX52gn18gn2Dg4OJhIKCiHyLfIJ7hIKDeXqLgnt5fHV8e3qDiX58
fIV+hHl9gnt9hYJ4goWEeoWEgnt8fYONhIR8eYJ4goV+enmDe36Cg4J+goaDfIJ7fnuEfmKChIODd3qChniGe4R+gnuCfn2HfYOHfoWDfnmHfYZ8hnZ8eIN8ioOCjYJ+kIiDhIR3epGOdn6MeXp5goR8fXt+gnd8
got5hnych4V9eISLe4SQfYR7gnt+doOLfXyGhIKDgoJzeHJ3eX57goODg315d4Z+foKKgot5hn2GhYSIfoWCgoJ6eIOCfnuGiH2Gg4R+c31+gn52fX2ChIKOg3yKg5CEeX2ChXt9hISDfnyCh4R+eX19fYOIfn2C
hYp7hYN9h3h8g4l+foJ9hXx5got8gn57eoKCeYeEe4KDd4V+hHp+hnyDiYR8h3x5enqDfod7j3V+foKKhn6Fe4N9e4WEfXyPhYWFhHyPg4qCiX6Cin16fn6DeoJ5hIKCfXh+eX59en2EhoKJfXyCioN9goZ9fX6G
goJ6foeFZoeEfnWIfoh8g3R5fW56fH6Cgn2Dhn6Dend8foKDg36Cfn6Cg4aReWqChIJ+gnlthIt9ioaFiIJ+fHuHgnp6fnyHhpV+fHZ9h3uKfoOLhHiOfH59fYSFfnqLd3x6goiOfodzhIOFfot7g4V+dXR6gniG
g36Eg3x6goKSg32DepGGiYV+o3t+hH5+jH6jgpODhXmEg3pxfXyGfnyEg4h4hX6Cg4KDgmeLeJx6hYKCgoZ+fn5wfIR+h355foZ+fnuCfnWSfIR7gn18iYR+iX5+g4R9emiDhoJ9dISHfIeCgoiDg3l9e3uEfYR6
gn5+g3aHiod+doOEdHV9fHp9dn2IYYOEfnd9e32DfYOEhoKHfYN7hX58e4J+g4SDhH6Dg357hYSCeXh3eIV+e32FfoJ8hYOCfHqSfn6CeX6CfYN9fYJ9hoWEjX6Dfo2Dgn50fXuHeH17fHiCfm1pgn2Cd3p+eYOG
g4KUfnqFh4OCfHOGiHyGinx5hHp+hHx8foSCjXh+fXd8eIN+iop9g3qDenmCb4J+fIWGjoJ8eoOFfXuJgoqFg4t+h4V8kJp8iIKEfXuCgnmZfIJ9hYOEg4Vsg4J5fHJ8gn2LgoKDfYWDg4N+g4WGfn6FhIaEg4iD
g4WDhIR+goOCfoKEeHiKg4V8gneDfXp7hHmDhnl9fHqCh4iDfn16iX57hYSDgn58fXqCj3t6hoJ9eoR7fnSChn58foiChIJ6i3OQeHmCgo2PlISOhoJzgoOCgnqIg4Z+fYZ+hIKHfX1+gn19hoN8fn58fnyCfoJ9
fnqDfouDdYmXeoWGfnmFgpB6hHyDeYJ9fId+g315jX56g5SKhoJ9e4N6hYWKl32Egnd5gn2HjXyDgn5+gnmDeX19fYeCe4KHeoODfXqCfYaEhYR9goV3eYaCgn6DfoSCe4KDeIeGiXp6foiIeoJxhoiDfX58goN8
gn6Zc4J7fYaCdIWGkoKHgoN7fnx+e4WKe4OGfIKDd4SJgn1+fn59g4OHg35+goJ+gn2Cgn6ChoN+hIR8foOEg4SGhnuChHR7gp98fIKJfIh+gnZ+gnSGfnuHhYSEhIJ9gn2CfX2bj36MhIV0fYJ8fol1fXqEhX19
gnp+fH2DeoJ3fIaDdYOFfnmFfIWCfXt4Z3x+gohzhnuCgoeIhIWDgoR6hIJ9mIJ4gnqCfH57gnyFfoR8mYNyhXqOgnx9d4SChIODg4KHg358fIV9eYKDkYKCfYR9foWGhoOChnt+foOFfZGHjHZsgo2Hi4J+hIeJ
gn1+go19hHuOhnp+gmmHhH6DeH57fXxxeoh+fIJ3fnuDgoqNhHyCh32Ffol8fn6Een55iIN+fnl5fYN7g6WNhIZ5fX6CfYmEgn16hYuDeol8hnqDiIKDfn19fXl8e4SEfn6EhYKEeouFfn2DfIR9eX54ioR7fmt2
hHuFhYSFg4J+fIt9d359iH5+ipGKfoSEg4yDgoR5h4N9fYSPgoSCfX6DeoV+fXd9g4KDg3p7goWDhIODeYJ6foKJeoSMeoJ6hH6Hi36CgnuCgn19g32DgoOGhYeChIR+iYh9e4Nye357eoWNgoaDhIeDgn6Dg3iC
e4J4doSCeYV5g3eDfIV8eX6Eg3t9jH5+foKDfH6CgoJ7fX6Dd3yQen54eoODfXx6d2p9Y3d+hYJ5fG58gnt8g4V5fnuMa352fX59enx5fn2FhIR8gn2Dg4x8hYh+g4SEe4OHfIJ5eX6CfoOFhIKCcYN8e319eH6E
iHx6hoqDfYh7g4iFhYN9hniEfoN7hHN5fXl7eniFe4eXg317fnyDg4SCfoSCinqHhIKHfYKEgnyMg3x9fXqIfYOCfXOChnmEeImFh4Z3eoKCe4OJhHeEg4V9fYOChISPhHl9hIKCioZ9g3x+fHqCfIN4lIOFioZ7
in17jn2Md3h7fIWJfoOGhYR9hH2Gg4qCiIR+goKHgnuCfIN9foSRiJB+dH6CeIN8k3l2fo+PfoRpeIV7fn2Chn6HhHuJh35+eXx9goSHeX5+fIN5dH19e4KGgoqKfnqDhXqGfoNxfXuEg3p5gnOEhIJ8hpmDenl7
foOCh4mDh4+Ge26Ee3Z8god4e357fnyIfYqGfn2CeXx4hoJ+foSGhYSJfIOCfX5+fnx8g4aEh358g4J+eXl5gneEh4aGg4x3gn58enl7iYyCcoV7en59eX5yfn6Og3x+fn6CfX56fX16fYd8fn6Gg32EgoJufXZ9
hX2CenuDgoKFinx2in58hHN5d4SFfH5td3eDfIKFg3p8hX5+gn2EgoyGhYKFiHuEgn6DjX6Ce4WEfYeEfYiDfn11kX6EhIh+eYOCfIqLhIJ6fJGGgnl3foZyfo2CfXyRd455fIWCkYOFgn17hId7c317eYKEfIJ9
fYOHh4N8h3yDfnN6fXx+iGmOeIeLlHl6fYJ8g32DfYR9h3V9e4aEhHmQfn2ChYR9fYSDfYJygoOGfHKGhXV+goiGfoaGfoh9iH52fHyDiISCjISIiIKEgoN4hYt7fol9hn2Hfn6Kgnt6dm9+h3uCe36GfHyGfX1+
fH59e4J4e4KChX58hXyEfnt7h4l+g3uCfX6JeW16hneFeoV+jXh5fYN8eIKCfIJ9fIZ9hHqIfX6CeYSDhXp8hoSCfHx+gn5zfn5+fIJ9eHp5hoOCinV2hIaFe36Ee36HdoeGfoWDhnuDfnx3hYKEfoV8dIJ8hoKC
g32KioWEfIV7g36FhIqDgoOEhYODhImCe3yDhH2Dg3KQhHl6fo1+hn2CfX6EjIJ8g36JhYWGgnyCgoR+jYV8eH5yd4h9ioR9goKCg4d8fXF+in2EeYJ5jIKCkYR0e4R+fHmKi3t+dH1+g3eCeIl8fXt+hoV6fn6D
hoWEhXN+g4R7g3t+e3qDfHhwhoWCfnuCbIOFhH1+iIJ5g4OEhXmFhHyEeH17iXiHd3iCeISIeXp4fHqCd3iDfHd6fIOCg32CfIiJdYOLhX59en6HhIJ+dn2FhIR+foKCfIKChnx9hX6DiIR9enV9eYt6hH5+hYaD
h319fnmGhoN8gn55gnZ9hIh3iYx+goKFin2MoYOHfniDkXuFhXZ5fIJ4eXuEhnx8foaDgoSHhH2TdoR5foWDg4R8h4N9gnuFfXx5foh+fYKIeYWGhn2DnHx9fn57h3uGeYKLfn6DcH6NfIN5foV9goSEfnd9fJVx
fYN1j4R7e4t9hnt8fISEg5h8hG+Gg3SDfH13fIOGg4V7fYR9eX58hYR6d4iCiHuFeYeKe4yEfoaIfIN1an5+goN5a4aGfX6DhYODe4h+fm99fnuEfn2DfW1+hYKJhnh8foOCiX6GbX15iXt8gn6Cgn6Gfn6Ci32F
fn2EhH59fn2CiYKJcn18g3p7foOKfYR+hHx5goiGg317goWGjYKDiIOIgoJ7jX6Dd3yFen58hod9g4J8fXx4hoOHkn2LcnSDeHp9g357fn2Dg4KDdX58kH2Cg3iDg3qVfn5+fHyFk4d9goeChX6DiXSIeoZ+hHuF
hXyEfox7fIp3gomChn2FfoN9g4N+hn2HhYJ6g3yCgo2CgnmFe4l5d3x8fXmDh4ODfnZ9hH6HfH59fnuCioaHhH5+fIiCgoJ8dYN8hYeDeoKEiX50fXh9dniChX2FhX18fXB6d3yLenh+eX51fXuEfHyEgot6iH6O
gnuDfH2CeH2CfoR+fpeCc3CEfnaEfX19fnt+g3iFg32CjY2EfX2DhIKCfoqEen58e4J7iYaPhoN9foeCeHp9fYmCfYOCgoODfm2Jg3yDgoh+hoN4eoJ+eYN6e3uIg355hoN8eJGCfHd2fnyJhXyCg42CioKCZ3qE
fXyCe4KCeH5zgpOGfH19gn6NgoSChISCcn1+hIaCg4KEfnh6g4h3foOCg4KEfnWFg4SCeIN9fHx9eXWCfYSCh36Dg3Z1eXt1fXF5e3mCg319dXh+d359iYSKenSCgnmGfnl7g32DhIKDgn1+e4KEdX6EfHWNgoKE
e3xzeIOEiYJ+goWCfH2Dd32FfoKQfYKGZYOEfYaChoOHfYKDfnyEd4V5hIOKd31+d4eIe4V5eYN9d4N3fXuFfn5+fIZ8iIKEeISHg4KGfniGeoWEfXyOhXx7hIKGdn6Cgn2HdYN7ioZ9e32GfoOJhn15hYV8goOI
fn17en50fYR9h4qEhYJ9e4J6fHObfX58hIJ9dod7foSGioR+hnyLgoODeX6DhoKDfYR+joSEfIWEfH2He4Z9hYJ7enyEfIJ8fXp+gnaChIZ9gnuMgoN5fYSGhIOEg298goN9fXp+eImPfH57l36DfHqDfYKDeIKG
hYmHg3yDg4SEfYKDgnF8e3WGdo57hpaJh355goV5hH59fnx+eXd9fnh9eXyDd4OGg4p0h32CfXx+e4KCknyLj3xvgoOEfISEiIJ8inl4doOCd4R+eZKCiYSChIR7fYeDi3eDhnuFhH19foR9gnd6hneFhIeIhHyH
e4l+i3Vzgnt4g31yfYJ+hHl4goN5goJ5e3yEfniEfpCDfoR8g4J9dnuRfYl9fIJ1dHyKdo2DfYWEhH59gnmEiXl7e3eEgn2IfnV5g2mEhX59fW2Jg4d8gn2CfIV+foKFgm99g3x+dnx4eXaEgn1+joV8eYJ7g3t8
g4N8hXt+eniCkoJ5hIJ9foR+fYR5c3h9eYp3eX19goaHeIZ2jHyNhXx5fniEfYR6gn6Dh4SCn318iIKGe4Jzen6DfnGEgnR2c3yJfoKCg36Lh36LhX13hn6GioJ+goaGg4J2hnx7e36Dg4iFfn58joV3eXqCgoSG
eXx+e32EhX6Le32Efn57hHx+fXl+b359fYeHeIeEiH2Dd4KCfYWGhHyEhoh0fXyHfoiFfoJzgmqKfXmDfIJ+enmMh4Z8g4N8fH6ChHyDg4V7hoJ7fn6Dhnp2hX2CfYSEe32CfXd7e4SChoWKfWl8h4iEhYSGfol+
lXtxgnx4d4SEfod3hH16hXeDi3h9e4J7foh9g3uGgn53fH6ChYWDgoN9eHeGgoR9hX2DiIR3e35+hYOHhYZ8hIJ9fXqCgnR4j3SCe315goSDgoV9fH5+hH58fHx8goSEhXx7jn6ChHmDen18fYOChH5yeH6Cgn6D
fYJ6e36Cgn6IfoR9hml8g3l9h318fX6Min5ufYKCe4WCh35+inyChXmKfH16eHB9gol+eYN7hH6DeoJ5goKDg317fYWEfIKCh3yKeoOFeYN9kYp7doKCfoV7e4J9g3t+hoN8gnuEhHZ6fIKCfoR+hoJ6fYSHfoWF
foKCfX6Hgn6DhY2FfniJjYN8goJ+gn5tg3l2hX5+coJ9g4J9jnWFg4Z4goN8c3yEfoeThoSEdId9fX6DenhukIN6e4J+goKPgpCEe4KCg3x+fI+CfnaCen16g358fHd+epCHhIODgoOCe4N3iH6GhH6Dg454g3t+
foWEg32FfIN7fX18iod9fHyGfoiCfn16h3mCfIZ8iHxxhIOGiYJ+g3R9g3h+fXGChHFwdn5+g3uJjoiJfoOGhYV9gn2DfX2DjX59gp18hXmChXt8fYJ8fn6Fdn6CfYZ8fYV9jYKCfaKLhn57eXeHdnuDfYKCfXt3
eoKOg3yRhYpzfYl0in5+g354pIJ+foN8fnt4fIOGfn6Cg3p5e4V2fYOEfnuCg4OCg4J7hoSJjIaFiJKCdYZ8g4J+hISFfYd6e4N+hIJ+hI55g4KEfn15gnSCd3yChoV6fHuCend8gn6Hi318gn57iYmGfoJ+fHuI
eoODbX6IfIOCfn57cn56cXx8gnh7goV+gnR+e3iDfYJ9fIN9fX5+g4N5fXmGgoKChYJ2fnyJb4OEfIKCfoeFfIJ+YHZiiIJ+fYODiXuDfnyDfYJ+e4iIhYeEhIWHfn1+en16gnl9g3Z3e4l+gn2ChX2CgoaDfYiD
hYJ+iXx+g4J5gn58dXV8foWEeoKFh3aDdoSCkId6d4R+e5GCg4aEhoaFfomChIaCgoKCfH6JeYWDfnWFfYSEen6Cg3yCfoh9hId6eXx7fIR6goOCgoWGh32EfX18e4KKfoSEiHx+hI6GdoZ8gn54fn54goOCe4OE
jH6RhoN7g4iGfXqDiY2VhoJ7hYKDhYN+fYOKe4OOhYWChIOEin6Ceo1+gn51hn6QfYZ2hnl8gnd9goSGeHiChX17foSCfo2DfYN4g4KHfpF9hHd+fHyCfYmGgoJ+foOCh359hYd+fnx7c358dId8kXd9fXl+e3l9
goN9h4x+foR+hXyFgoWChH56gnpyg32EfnWCjoR6fn1+fIR4fYOFg4N9gnx+iYJ9fnp+g4N3g3x4hIODgnOHhYKCbYKCiXyEhn58fYOCgn2KeIJ6iXeFeXqHhYh7b3ODimyCgoOKhYN9foWSdoKLe4OEfn1+fHJ9
g3eGfX2Cl4iChX2Meot5fnh7fn1+g4R+g4qDZ3d9hH18g317hZqDfIV9doKIeIh7eoOFhIhzhY58fIqDhWx4foSHeoR9fXqCgoSChZF6goSIfYeDhoSGenx9g36IfYN+hoJ9hIV0hnt8jXt5g3yFgo2EkYiChH57
fXiKenqCiIp9fn1+hXqMeXuEfn2DfIKCe4KCfHSCiH5rhoR9hYN2goJ7g3R7hX1+hIZ+gnuEeoeCj3x9eH5+goJ7foN9h36KhHx8eYN+goOCeHp5fH6GfoKEeYZ9hX2Ea32CfX6Dfn6Db4KDiYOCh3yXfXyCfniE
hoSCeIODfXx4g4eFn3uChXichIiCh32EfoZ3cniFe4J+h4OFfnd3eIODfoZ3foSCfnqEfn58cYWDhYh9eYJ8hYWGfX16hHmGg4N4a3d8fYOUeYOFhIOFhH6EhXx9foJ3g32EfoaDhYJ3ipKCfn5+hIV7hnx9hHmH
fX6DfnqChXyCgn1+fnZ+kYWLenyGfX5zgoOJg4V8eH6DdoKCjHx7eX56jYJ5jX18gn17fHyEe35+g4KCiZWCgneChXl9goSDfoJ+houEfoaDe4SFg3p5g3p5d4V7eoR+eYKFgoZ9hIp3fIWGinh9kH6ChoOEfX16
hH6ChXaFgn6DeIR2fXx5hHuDfoJ5g3h6g4Z7gn6EhIyChn6JeoZzhn6Gfnt+g4V+e3x9fIOMfn6CgoSGgn59gn2HhoeFhIV+fIKDhn55hIR6epB+gn6Chn2EfXmCfoKEjIKKfH5+e4OEeoN9e4aHg36CfoODi3uD
goR3jYJ6hnh7YIp3h4iDhIWIg355h4OGhnGCfHyChn2CfH6CfoiEiIODg3Z8fHqJfX6EfpKDeHh+d3l0hH56fIKCgneEgoJ+fH14fYKKfISCiYR+e4SCfG+Ie3tyd4J9hHiCfn6Ch3uUfYiCg4ODhIqCfnZ+iIeD
fIJ3iI+Fgn56hHSCe3h+g36Fg3t+fYeDenp6iH56gnZ5foN+hYKLiXWFfoZ6k3t8g3uFe4Z+goKFfIODe359fnp1hn6Cc35+eYeJdYR5hoOCfYKMe36Gg310fn6GfH58enaCfneJiH6MjIR8hIN4hoKHh4KRe4V9
fXx8d4d8jnh8fn2Eenp+hIR8h4p9gn18fYJ8gn2CfIWDg4KGg3t+e4d6hoJ6e458e3yCfX2FgoeCfHt+e4R9fH56hG+Cg357foKMgoODfn2DfXl+fnqJfIh8e4qEhXp9iX2Eg319fYiCe4l7g4ODcXmDgnuHh317
gn53jIh9cH2Cc4N+e315fol3goN7fYN4e4uChHqHeoiEfn2DfId+jYR6hHeCeZ59iYeChIuGgneGhnqGgoN+gn2GhnV1hX58goyCd32Fe3p6hn2Ce4WCg4N2fH2DhXx9loJ7g3qLfoJ+e2+De310doJ4hHyFhn6X
goeCgnd8hHt9e4V7iYSDfoSQgot8g4KCdHmGfn2CcoOCfYiCgoKDhIJ6fIR7d4KDeIR3gnmDgoWChHyMhH2HhIJ8fIJ8g4eFe4N+fX56gnx+goSIi4N3hn59gnuNfoSGfoODiX58d3t3fH6CfYSCent6dX56fIR9
jIKCgoJ+fYl+fYaHe36Ifn6EgoWFh4KDiZGDhYmTgnt7doaDfY96hn56hXt9g32CgoKFb4J9eHuIjniDfIl6gn2CfI9zd32Gg359hoV6gnyDgoeEiXx9gnWEeYWEeXuHiHyFiIOGh4ODgo58gomIgnl6h4d4dIJ+
noJ+dnx5g3qEd4J+goKHe26ChIOCg3h1e32Egnl6dneHeYJ7fH6DfIN6g3l+iH6Ce4R2fouFgoR8fIKFdYSCd4ZyeYeCgoSCfYOCfn1+fH54goSFhIN5foSCin19g4l+eoKEgn5yg3x8hoKDfIKPeoV2foJ3foKE
hYqCfH2CfYONfYd9mH6ChoJ+gn2DfYKDeXx6hYSEfn6DhIOCfoSIfH6MfYOEhYOZfYSHhIN9goZ9gn6Chn13goWCg353eH10goyCiIJ6iISDfoZ+goqGeIp+enWCfX6Ign2ChX54eIKFjnuDiYSKgnp9joeChYR6
hYJ3fYaLfHmCfIaCe3iIfYp9eX13hoN8h4N9eoV+eXp8gnx4eol+eYaIiIeEhn2FeYWDgoKEg3uCjXyCg4eEeYR9fnmDhnt9fHZ8fX56gn6DhoKCfoSDhIR6fpF9fIh+hYtzhX2HfXt8hIuDen56iHyDg4OChI15
fX1+i3xvg4KMfIl8fH6Egn2KgnmDiHl9eW57eoSOg32IgniYeoV9fX18goN9iIOQioKEhId6iYWGenV9fn1+gnx5hoOOfXyHgoN8epB8gnx7foR7fX2FfHx9fIOEfIN9enKIfYN8hHN7em9+dHx6fn17jHZ2hXmL
g3J+g36JhIZ7fnGId4R+fXx7ineCioaFg3x8fYOHin17h3yFg4N8fHx8ioKDgoOChoSCeYR2got4jXx+hX2DfYSGhYKLhn2ChYeGhYJ8fHyFfHZ9hHd9g5KChXmCfoJ9hIp9g4JrhYaDhX58g4WRe4J5fnmJfX6J
fn19hHx3g4WEfIN6g3x+g4J+kX2CfnN+hXyGgoJ7hXmCfYR+g4SDfH2CiIKGhX6CdIl9jH2Se4x8foOIant3e4Z7gn57fn2CfYJ8foV8fo2Dg35+hX58hoR6hnx+d35+e4Nxg4qChIJ+jYh+fHp2fIOReXaCg3uD
doeCfIJ9fXmKgoKDeX2ChYJ2hoKCgniEnnp9fXt8hHmEgn2MfoiOeoaEfoV5hIuHh4VxfH53h3yDfHuCgnqCjYKDgn58d4J+fIOCg4N9g32Dh35+hYOCg4SCe4N7gnt8eIN8fn53eneEfouHfoh+jIaCenx2g3Z+
e36ChXyDgnx7hoiEfTGCgouGhYV6hIWCcYJ+fnx9iX1+fnmIfX6EeH1+e3d+fYeHgoJ9e4OFfYJ6fYWCfHuDenKGfoKEi3x8hHB7fHx+hoR9hoKFeYR5fX6FhIWCc32Dg3yDfISHhn56en19eph7g4Z7hY2GiHKD
hIOLg4N7gnedfX6Fg4SVfIKEhIKFgoJ+fnuMfn12iIRygod8gpOSi3yCfI59hIN8fX17hniKjH2Dd4R6eXqChYOEe3x5foOCgoZ6dX57fYOEhoOGfoWCgnZ7doKFhHyLhHd8g3qHh35+gn6CgoyZe4aCeYSEiX18
hIyCloKEh4V8i4aDgnx7goOCfod+goNyj35+goN7dneCbnyHcn54iIJ7fHp5fnuDe4WCfIqIiXWDfH6HenODeH19fISCfoSEeX6Cg3GFhIOChXyGiIJ6eoN+dIWDg4OCd3x2hH19fn6ChIN7hY2FgoN9gn2Egn1+
eX58fX6FhYKEeXt+eomCiXZnfYJ5cYKDjX6CfXxyhYKDhomCg4V+iXiKhnyGfIKDd4SKfX5+goV7fnmEh4qDi4V7fnl8inyEhH2HfouFgoZ9g4iDe4J8fXx+foR+foWFeYaEg3yGfH15hH2IhoKCjJB4gouCg3x8
i317iYR7hn2JfIl8j3yChn57g4OKjISFiHqCfotte4OEgoaDfX6FhX2Kfod1fX2Fe4l8hH2Fg4N9g353d4l9e32FmHx5g4KHin2Cen5+foKCiIJ+h4KHg35+e4J+eXp9jXiCgoKEiX1+gnuIhn6EaX6CfIWDfn6Q
g4KJfoeNfXyGint6lHiDhXyHjI+DhYeGhIN3goODfoOEj357g4J6fnaLi4J+h36ChX6Fgnl6hoODhoeCjX17eHyEeYR8foV9e3iCfn6Pg4J8cXt+foSJfXiCh4SDdoqDfoKGfnuDfYR9hZV7hYd4iYSChXuEfGRy
fn55fIJ+eoSEh4d+goJ5fnl8fIWDg4uEfYN9c36Je3h7gn6Pgnh7eYJ+foV9hoN8fnl9fHyDhIKVg35+iHx2dYWCkXyGgoaEhYOFhIR+hX1+hYR+joeJfY6CfYKChH6FhIWOboKEhY59g4mIfYV+fI18goqDiYOE
dHR7fX16fYKTk4J9dHuCfYKCg4R5iH6CgoJ8fXx6g36DfoKEhH2DfXuCd32Fg36CfH6GfoR5fop9fouGhYd+goZ7h3l4fHx4hISDeYKDhIeDenyIhY6IfYaCiIKCeoOCgnp9hHiMhX2Egnt8dYN8fIN7hHR7dIKE
g317g4aCfn6Dg3yCgnuJhYV5h4J8fniEfo2GjYOEg4OCh36DhoN+cYeCb36KfYR6gqWDhoODg4aCfoKEg4R9foOIh3uDhH19goaGh36Ci3Z9foSNfXyGfIKDhH2Dg4aGhHqEfYR9g3uNfYKDen2Dg3mCh36DhJVz
fIN6jIZ9fYR8goOCgoxeg32hfJJ7gnx9enaEgn6GdH19doKCfm6ChIWLgm5+dX6Ih4KEg3aDiISFgoR+hIl+h3yCeIh+e4J3g313gn2KiH19fYSDhHqDfYWCgnt+fniRfYSGfnyCg2x+gm58fIKFh36HeZSGfYN5
eIJ5jISEg3t9fod9cnmCbYWDfoN+fZCCgn6RfYiHfYN8enh5Z36Eg4hyg36ChG+EfoOHhIR9dH6Gen2LgoSJg4J5h4ODo4KDhX6Jfnp+gol6a359hHd+g4J4hH2GgnqEiYKDgoWGhoODg2qCfIl+h35+foyDh4t6
eH2JenWChIKIjIOIg4OGeoZ8goWFg36CfYN8iX6FfYR6eouCgoODg4ODhoN1hod8god9ioJ+g4R5foR9fn54gnx7goaDfoN9j358goN4g4l9hn13fIOFd4J6fm5+an17hYZ0iXJ9fYJ+fnt5en2Dg3mDhX6FioN6
fn6CgnaEfXt5hYV8hIR+eXyNhYaDgn55hIiRg4SDeoaCfnh8fn6CeHyFhXh3fYZrfYKDfH2Fe3uDhouFhXZ7h3OFfoN+fnp8eoSCg4R9i36ShoOFh36DhIOEfn2CX4d+i4eLhn18hHt8hHODeniDc3x9e32Fh4p6
fYSFhoJ+g4KFhH58hHyDgn54hYR7hnF2fYN+gop9h4WDg4eCc4d8en6HhoN9fn17gkuClGl8fH6JfYOFfIV9foKRfYp+goOKe3t9eoWIioZ3ioN7jYd9foOHfoV9hIKQe4SGeoOChoODe35+foJ6d4KGfIl8hHmI
foiCjneGhol6hH2FgoN+gop3fn11hISCjYWHiIKDfnSFeoV6hYh+iXmGfnhPfnJ4hYOIgoOPhYOCg4J+g3J+hYmDjYN8fYaEd36Lg3p3fnmKgoN7foJ8hIN0g3uHe3hwe4SIg318goWEfYN+foSDfol7hImDg4uD
goWCd3Z8h3l7hIWLhnh+gn6Efn6ChGiCh31shH13gn6OepCFioR8fnp6g314fYWChXyCfXx7e36Jg4V7enmCaId9goJwcn6Ffn6HgnuDfYKDeYSEho+DhYh5foJ1fol5fIN0hId8hIiFg4J8foV9hH59g4KDeYt9
fnqNgoKDeXh9h4N9fXl+fn2Ce4l8e3uCfn6CeYJ3foOKgod8goN+jYSDe4aCioZ7fIKEfnd9inuCfW6Ge4p+fIl+hIZ6fYOFdoN9aYN9e36GeneCgn6CfIaDfG6CfnqGgnt+foV7fYOLg4x5fX2CfXeHeX6DhYeC
fH2Fg3eKe4J+foJ9i318fX58fIKDhYN2fIR9g42EhH6Cgn59domDfoJ4gniEhn19hIR7g32PhId8hYaLeX2GhIN8g3t1g353g3KFeIV6fIR9g32DfYZ6fIR7Z36GgoN8fHyCfH5+fnqDe4R+goqNiY2Gg357gnyD
g4iDh4WCgn2FhX6Geo93god9iIR7gn5+foJ9gn2KiIuNfoOFboKPfn56g3yGh4J6fX2EfoaEhod8g359foSDgnuEfoKDfoJ9h31+fot+fYSDjIqDgoqDg4mFhoWGfX2Cg3CQfG6Fg32CgnqDfoWKfHp6fYh6goOD
fod8en2Gfn6CgoOCg3xufH6Ce358g4d7hX2UfHt+hYODj3yDhYh+gn59g4Z9iIV7fpR9h353fIl8goSEhYiChn58fn6DhIWGgoOChod9e32EfHKIeH6ChH58fYJ+g4WChHyEhH19fXd+hIt6g4OPdoOGhIp6g4J8
doN8en57hHmFfYeFhX18eX2PhIOCh354fYSJfnqDfoKDeoWJfn2FgnmEg32Egod7fIN9foKDg310dn6FgoOFeHiFfXx4goiDhn19gnh9fIR7d4aFfnh8hXmCeoaDgn6JhH6Cd4d9g3uEfoN+h36EfoZ9g4R4g4KD
j358fYd5hXp+hnqEgnh7g4SDhHCHiIN6dXt3fXp9h3h+fYaDgnyPe3R7en59fXd8h3uCfn58fYKEfX19e4uCgn6NhX2DhHyFhIOCcIN9foWChX5+g356fnx+goKJgoJ5g4KHfXV4hX55g4J7hYWDjHqCe4eCfHiG
fHxxhoSDgop7fHqCim6GiH6CeYJ9d32OZH55goKEe4ODhIKDh36Dg4KFgoKMg4Z+h36Eg355goZ9coh+hIR6fYuFfX6ChIN9hYZ9bXp4jYR1g359fIaGl4mEfXqHhH5+eX6FhYZ9gnpzg4SChoeCeIJ9iIOGd4N9
iX6JeX57hIKCgnKDfYKCg36Dfnt3e4J8fXx5fn6CfHuCfnqCg4KEh4J9fHV8dnqEiYOEg4KEfYOCgoJ5hJF8doeDfX2CgnyCh4h9hJF9fnh9goR8eIJ6fIN3en2Ch32Fg4eCg4x9fX15fYp6gnqCiX57h32JfYiE
eXyGe4J9fnyCe3yGfYR6gmd9eXp4h317fYl+gnqCcYN7hXZ+fIh2g32GfIWDdIJviYKGe4t9hHyHg4aOhIWChHGEbXd8e31+fn2GiXyGhXmCfH2CiHiChox+Znx9in19goOHh4SHgn6Eg36Fin14hISEhnZ6hoaE
foODeoJ8h4qEeox8fYRyhIl9hIN0g4KHg3eGfIKDg4N9en6IgnuKi4+Dgn2EhXl5fIKIfX6Ce4mCfYJ6fXh9iHx+goKCint+hnyDfoWDg4J8g4t8fYJ6hIJ3hIN9g4dwgn14fIV4g4d7h46DgoJ8fHt9g4J+hYeF
fZV+iIJ+e4SDhXmTiX18e32CfHyCh3F8fXySiH5+iHyDg4V4iYt+iH6Egnx7enl9dXmDfoaIfYmFfXaHenx1g3l9dnuLfIp8dnyJgomEYYWCfoJ9h4d6foZ7fH1+iYd+gomCe4d+fYKCg4SEfnqCgo96in59goR9
foSFfn5+Z4OFfXqCen19fH6EfY2Ihnd5fG6EhX1+c3SCfXh1fYWDgn19foKEgnx6hnqCgnl7jIN5fYh0fIN+fJGEeHuCd4d9hoOJg4N8g4OQhH19g4WOhIR3fnmEhIh5goKDfoKDeXeDfIZ9fneLfnyDgnmDgoKD
i4uDgnmEhYJ4h36EiH51jX6EfpKIe4N7eoaDhYWEeYJ+fId+g4yDgoaCfYZ5c4l1hX57hoWGh3eEfI6DgoV3fXV8hX55hH2fg4KDj4J+goJ+fX58hISEen6Egn2Lg4SDfYt6goWHg4J+goZ9e3uKeX6CfYOLgnt+
gnqLfpB8fX2HenuJhIOCfIKFfIJ7cn6GeIODfoODg3p+foN+fnuFeXqFgnh8hHyDfoV7e4R9fH6CfHxzfYN5fXyDgoKGiIN5e5KFg4SChoWCgoOFg4V3fIZ9gn57g4N9goSCfXx5e36CfoSEhH2Fe319gn6GgoKF
hn6CjIJ7b3mOgnmFgoSCfoJ9goR6dXuCgn6DfpOChoZ9e4J+hGGGhYSEfoJ8fIWHeoV+fYJ+bYJxc3aEjIaEfIKFfYJ4b3p+fHeDcIJ9d3x+hH6CjX59gnmCeoWHgoKMh4p8goJ5iH6DfoJ+fYt7iIOEgn6Gh35+
eYKFh4N7fYiEfIOEfYV7foWDe4V4hHyEeomMg4J9hoN7g4SDg3mDhXx6fnx8i4J+hHyFhoWShX6GhH5+hYaFg36GhIaDg4KDi4R3h3eFiYKEiol8hYeDg4R+gnOEe4N9eGJ+g4OCfoN0dHt+hXyDfnqChIeGfYKR
cIh5ioN8foeFhn6DhXqGfoZ9dYKDfn57e32DfHx9gnNzeX55e36HhHaZcoiOfHyCg4iCfIN8eoN8iYWCe4KFg42CkHx9ioR8hHyFlYV+enN+g32Fe3x9hnyGg4SEhYODfXGIgpCIfoJ+e4p+g36DgoJ6gnmFh4KI
h3mCj4WGhX2DfXyIg3yLiYRuenl+ioR4foqEh32Cj4ODgn6NfIaChYKJh4x9fnt6eIKJgoKChJGEg32Cg3aHcYJ9hIZ5hYaFYnx8eHeFfoR5dYd9fnmCdIKDbpWFgnyNfISCeIV9fXx9gnyHqX6Ee3uEg36Gb3yF
foKEhYN4foZ8eXt+fX6Feod8fIaDg36Je3x+g4N5hHh4ent+g4OCiHeEfH1+h3OHin6CjIWHg36Dh32HfHqHj4WCho2EhXuEdIKEhX2Dg3uIfYWEg36EdoOFeYJ+eIODe4J+eoSJgnx9eX19fYR+hIJ8gpaCjIKC
iH58e4d9iH58eYODcIqChnaDfIKCgo+Cen59foR+iYqDfniCfYN4fnZ6iHt6hIJ+goJ+hoN8i4N+gn6GcoWChpB7hYKIgoV9c318goJ8g4N9koVnfoqEhol+fIOLiYN8eoJ+hYJ4g5N6fIWMiXd+god+g4J9hoJ4
fISIfnp8jHt+eXh+e4J8lISGioZ7e3x+goeClH56fX6CgoJ0hI2Gg36FiHZ+goJ8hYt+fHWDgoOIgoyEg3iEhYN+fIN8foSCe4eGcYh+fZR9fYt+g4WFhnqEfYR5god7iHR7e3V+fn2EioWIhHx+fYWJg4KKhoOI
fXp1fYN8foWDiYeCeIV+hIWFen6FhH2GgoR+fIV8i3uFeoOEhYd5fYd2hXSEe4J7gnl9g4J8fYKCiX19e4V+fH58eH58fYWCfnWEjYSGgnuEfn50gnx7hH6LcnqCeoeDdoR5foeCgoSCg3yRe4WEfnmCfYWCgoOE
foJ+enyCent+e4iNjH16fXt3gop5fYeEfH5+fIOFgm6EiIl+fYV+h36Ffox6hIKRfYJ5fIR9hYl7en5+gnl9h4OCfnR9fYeEfXx7fXSDg4OJfIWEd4KTc3t7e3iFin6EgoN8g4R+jnp8goN1hH59inuDen54iHqC
eHmDg35+goJ8enyEgn15h357g354hop6hIJ+gn2DhIWGfXuEgoKHi3x+fXJ5gnd8h4eEfIKClHqChIJ7hYJ1g4V9gn6WfXZ9hIOLfX57h3uCfHyCfoR6goZ9dnyKgoN8fX13h4SEhHJ3fnl3hHp5e4aJeIJ9jn2G
gnp7fHl8fXuChYKMfX5+foOGfIR+fnd8gnuHhH54gnh9i4KDfH59hoJ5eYV2e4KGhIOJhYKJfIKHfn5+fXF1d414foJ8fn56iIODfISGgnx+goR0g4OEhYeGgoKLi4KKfHJ9fIl5foSHgnuDfXt9b4KDjIOFeIWE
fHyCg32MfoSCeX59e4WDfn1+hHOChXWDiX6Cc46GhHqChoNzh4mFg4aDg312hYuGhX19g3SGdn59goSOgoV8fn6EfoJ6gneDen52jnyDhHl+c3uFgnuFgneDeXmEgn2DiH6IhoKMfYR4foR+fX6Cen6Cd4V8fXyF
enl9eX6ChX56hXx5fnqCh3qCeH6FfnyCg4KIdn6Dh4OJg32Ifnp5g32DfHt9en58e4SOfX6EhHyDioN8hXqFfIeGdn56e3yCiHt8foqDd4qHeol7iIN9foKCg3uCi3uCd9uCgnx7bH18gnqDdX1zgnGDfYJ6foV8
jIKIfnl5h4OFg4J7goKFgn2Cfnp+fpZ9g36DhHx6fYJ9b4OKg31+gnp9fX18god8hm6Denh+gn6EfIN4hZB9hIeCi4KCeoKCfX16h5JxfYJ9g42EcYaLfH2DfIKDhIOFfn19e3x5eYJ8fn55goqFeIJ6j1V9fIJ+
hIWDgn5+imyCgoOJeYaDgoR9foKGhX2GfoSEhIZ8fYSIhH6HboJ4e3uLeYJvgpyDfH6EhIN+fnyEh4iCfoKFjXyDfn55d4eKfn6De4V4goyDhHVudnd7fYeFfYyHh4Z+en2Gen19g4l8foKIiH6Ce3iChHyGgnmG
goWEgoh8fn17gnyCgnp7hod7gnl7gnuFhXuDg4N4eXl7foKChHx9goSCen6Fe4h9fIR+eZR6hnWCfoVriIeEgn6EfoJ8g3xzfoKFgoR+eHJ+enN9fHl6fIKTe3uEe4eCfoKKhHx7k3yFg3uEeYN6cnx+fnh3jn57
g4WCgoZ3hn6EhHJ+hHt7gol8i4iCgoN+goaCd4J6e32Uh4mKjXOFfHx5enp8mX2Dh4l8e32Ce4aEfIZ+hHmDeH59i4KEfoKJfXd9eYmGg4OPhYN9goV+jXR+mGyDfH1+fnmHgoqCg4KDgoJ+fYWEg4OCd4N0g3p8
fXmDhH6IeISDeYKFhH56foODhH15jIx+hGmCeX6DhIN9hH17i4WKfnqFhIOCd4KCeYOLhYJ+goN7b4d9foJ6gn18fIl6fY2FfoaIe4KCg35+iX6Dgn17foR+fX59fnR+hYKChoSCfIKEepCCfX6OfIKFg4eGfIZ9
hn53hIt+fH1+g32EiJWEcIiEhn6KeXyEfYN+goiDhI5ulIZ9h36HfHqEfYSHg357foKEfod7hoJ5foKCg3yFgnd+g32EhoKJhnqKen2HhXmEfn2Eh4Rzhol6hYqIhoWChISCfXyDeX6OgoN8eoh6hXyCgn1+iH2I
fIKGhH6EeoV7g36IgomEgpJ6gn6DfHJ5g3p8eYN+e42Kg4J6g4KCdH6DhYKHfYiHfXt3eoJtg4p4iYV8fId3hHx8hHmFfIJ+g4N+aHaDfHV+b4Z9hH6DhIaDgn5+g4p5koN7enx8eYqTeYV5eoaEhKCEhX59cqN8
h3yEhHt8dX18h3x+fYZ+fX5+fn18g3x5gnyFfIKGl3x6d4N4gn55cIR+fnt7eYV+fX19hHx6fHmCg3Vwe4ODfIR8eomFfH6FgoN+c4WGeYZ+h4eCfXt4g4V8fn1+hXyCjH2Cfn2HgoOPe319h4d6fIp6en6Jd4aF
g36MiIODgomFcoKEhIiEgnyEfY19h32HfXeCgn5+e4SChnt8gn5+foN7fnuCiHx9g4aVe316eYOIfXmFe3uFfHiChIZ+g4d6g314goWHfXt9eoR6h4OCjYKIeXt+hH6DiIaDfm1+foWDdn2ChHx9hmiKeoR+g32D
hXyCjIaCfoWEi4OHgn1uiJJ9fXyFgoKDfYh7hX57g4R7fXt9hHx7g4N6iYWEg4R4foOChXx+e4R8h4R8hIKKgnqLe3eIjnx+fYR+hIKEfn6HioiCbXiDd36Hg4SFgn18eYJ8eoqCeoeOfoN0gn6FjYJ9goOGgnWF
eH5wgnyJiIJ8foOJg3t8hYKFg4N9fHqDgoeDinuChIOIdoKCeoJ5gn6IhoVxiHqIg3qCg4eLgoJ5iYaEeYOChnyJg32GhISDgoKDjH56foSDfoh8hIaCgoJ2h4OCfX2EhHl+e4R+fnyEhYV9ZXiJenZ+c4N8fIJw
dYSEe32Hh3Z+eX18h3qCj4d+iH55h4mGgnuCeX1+jHiDg3yIgoJ8iIZ+hml7g4J+hn6GhoJ9eYKCg4J+hH55iGqIeX5+hYN+fIOIh4J4gnd9fXp3eoOFfoN6hoN+eXx0hIqEfnyChIOOgoOIinmDgnp8g316e4KH
hoh+eoWCfoZ9g36Ug46EhYiDg3x+gniEjn1+j4d4hHp3l35+g3qDgm+DfoiCfY10hXyCgn6ChH6CeHV+fH18i4N4hIR9eYqDiHx7jGuCfn11iYWEfn6DhISFi3yHjHx3i4eKd4x7fHuDhISIhHuQhoaFh4Z9en53
goWFfX6GfId+eIKEfYKDg3d9g3p+g4KChIl9hYSEfHuGfYR8i4p5eHuIeIh9hXyCcoN+foWCfn6FdH18foKCh32Lg4d6gnt7e3x3goSEe4aEhIZ9g3uIhZeCg318fX17eIx9fYV+foN9hI2Ggnx6e46JfoKCjHp9
foKLiHx8fomCfoKFdn6De32DeYJ+gn2JfIR1hYN5koSEe3xqgnx6e31+knyMg4d+hod6fH2Dh3mDfoN4g3qLfH6Efnx8fIOFfYKGhYODfnmCdpKCfHqCfH56iYV7dYd+fnxzhHh5g32DdoKCgoSTfYV7foV6iYJ9
jYOEcIZ9fYaDgoJ9hHyDhoJ9hH6Eg36De31+jIOHeHyHj36CjYaEjHp9eXyDhIR6hnyFfnuCgn56fIKDe3yEhI+DfYaDdY6Jg4OEeoN+fYmEfoKQe32DeXybdo57e3iCfIJ7kJF+fYd+fYKIgnuDfoR4hHV7g3iJ
fnZ8g4KCgoN9jIN+fXiFfouDfoSChIZ9fn6DhYJ9goyEioKEgnaLh32GhoR7g4NxfnWFfod6i316en6TfIN9enuEg4aJhId5ioKFfnh5hYZ7fn6FeYKEg3yFgneCfXyEhnx+fYp+fIJwhYd8fnyFfIKCeISIfn2C
gnSCiIZwioKEeYV9foV5gn6LfpB6eneEe4N5kXx9hXt4kYODgnx9e3yHgnp5kHWDfYSEfXqdc4J+eYJ5eIaGiHyKfIN9g4d8fX6Cgn19foaDgn56e3x6i3p+eod5goSGiXuHhH51eHN0dnmDfZOCfn1+foOIhIKH
goOCfXyFg31+g4SFfX59fn6GeoJ0fn59fn54gnWDhYKGfoSEhIJ+hn19g3uHhHh+goOCgoKDfXqEenqGeoOKkISFg3uCfYSDcoR3hISGjYN6fXyCgoiEfIKFgoODhH6Egnh+h4mDh3yEhYeCfn6Ig4l9g4Z+hX54
fol7hYOEfYWChIJ5hIV+dn2Efn6Dk3x9fpp+iH5+hH56iYKDg3iEfIKCi3p5fIRvgn6Din2EhYJ+hIuEfH54fYV9fXWCg2x9hXB+hYV6god5fX19g3uEfX1+foR6jH57e4qDhoiCineCg36Jg4eDgneFfIZ+do17
gn57fYWEgoKDfYOCfn1+e4N9fIKEd3t9fIKDdX6Oemd+fH2Chn58fn6DcYZ8e36DfnqJfHmCfYKEhH1+fnaEeI15fnmIh4KHgnuHfH2Id4WFhYOHhHx4gnqCfYl5goZ+d5qDe4OEeoeDgoR6g4WHgn2Ii3l+hXqE
eXxng3mCiX5+d4N+dnt7hId7hoR9h4p8e4t8g3KCnX56j3t9e4Z+fH57g3SCgoN+fXqOfXt+g4N9goiEfYSEfYt+fYaIfIR8fX12fH2GeIKHiHN5h4R7jHOCgoaQhIJ8fYJyfX6DfYaCdnV8e3l5fHp+j4ODhod+
hYOEeZOHc4OChX58bHx9goJ+fX2CioZ7h3d9en2EfYOGgn6IgnyFfHyEfoJ9fnV6int8g417gnyHhIKFiYaCgnyEiXh+fIaIhn58fIx8jIKEdZ2ChXmChXp8fYd4fnt9fIaChHd8fYuHfouChoN9hX5+g4V+eoV8
fX50i350fIKGfn2HfneEg4J9g355cH17comMi3uKhX1+gn6Een2KfYODfIR5godpfIaCe3p7fnxufXyGiIJ+goJ7fYJ2fYaChYl+fIJ+g4JriIKIeYWCdX6MgoJ2en5+g32IhIJ5gn6FkoJ+ioSFfoKCfXeFg3yM
h4yFhnyDgoN8goN9gnyIfHyChoSCe4V6ioSLhH1+foN6hoN5i3l9fIN2d4h9foSCg4SOfnp8fXuIdIKDfoSCfH5+hHmJg3qEe4N6eoh9eIp2fH1+h4KZiXx+eIKFdY2cfYd9g36GeYKDhoKCfneCfIJ8e4J+gnt8
hnt8gn6Ngn5+hIaHgoWCgo6EhoOCfXp+hoZ+dIVyeoV6gomGentzg31+hIZ3e4V9foSCfIJ5hI+EeXiEfnx7hYV7i4J4hY57fnt+fnyGhnl9g4eIh4N+fYV4k3h+eX58hIOEdoV+inl7fnqEfYJ1kHx9g5SCgoR1
g36GfHmCgoSFi32EdImNg3qDgomIfnyHfIWEeoR3fH6CgnV5fXp9fIt+goZ+foR8e358fn6Gd4JrfoiDgn57fYNueH5+g3h9foV7gnxzg4V9hoyPfo59g4WHdH6JhXl+g4iCg4x9fX5+foOFeId+g36GhYeDeIaC
gneNg4J9g4J9fn6FfIOGg4OCfYN+fIeJhWWCgoWEe4KFfnyDe3uFfoJ9goV7fYSEe4V6aX17hIJ8g3yEeH2JbHaHeIJ+fXyIfoN7hoODfn6GdnmDg315i4eLh3t9d358eIuCfnJ9e4mCdn6Ce3yIhYmEhHx8e4d9
hH55dWqEe42De3x9g3p6eoN9fYp+g4KCa4SDg3eKhIJqjHx3eJd+iXuJhX6DeImCfXtydX13hIKEh4SCfoN7hHx3hZyGgot8foR+foKDfHF3gn6DfoKEg32HfoiEhomDg3tyeIZ9fpKLfIWCeIOCdX2GdoeEfnmF
e4WGfnaCg32ChYaLfX6EhYZ7foSIfGCDiXyCfn2Eg4WDhIKChoeEg4eFd4J8fYV4g4mGg3uDfnyNcXiFcX2DfpN3g3h9hIaChISCfoaUfH6FfXWIgoaFfI1+gnt8hISFiJd9d4WCkYNyfn54hH1+iIJ+eHqHfXN4
fYl5en6CgoJ8hHeCc4J8hIqLhY+Gdmx5fn6Gj4WHnHx2hnh+fX2Cfn6Zfn6DfYZ4eYZ+fn6Qgnp+e36CkIN9iH6CeXGIhH6CeH6FfX2Eg4V+fpGCg4N6cHh8c4OFg4J0fYKFhIiIg4R3eHt1en2DioJzfXuCe35+
fYJ9l4yGh4eEj4N8hIqFgoh+hId+fol+fYZ3hIN4g4N+hIWDhYN6e32CkIiEfneKhn6EfHyChIWNfYJ6doqDg4KJfoOGfn2DgnqCgoeEfH58fH6He31+fXp9g3eGgoeCgnyDhIJ7ioOFgoJ3hnyFioWHc32OfHl2
fHeChX2FfpR8fXyJfXmCg4qFg358eX18gnN6hHuDeYiFe3t4goqGiH2RhIeDg31+hn58eHmCen6DfXx3g3iCdn6Gen16fXp7eoN9d3qDeHmJhZd+hoeDg3yDgn5+hH6FjoKEh4aKfn56iXl+hGOGfoKDfoN6d4OD
j3yHgoaDhn57goOFfH2DhYR8g4ahfoKCg4eEfH5+fYKFfo6GiISCfIp8fXqEfoaCeoaCfYJ4fXl8g4J8g3x6god+foN8fISFgoR9hnN1g4V+goN8eXyDe4N8g3h3iH2Cfnt+en18iIZ+h4N7kXqFfX6Kgoh9e3uR
fXqEhXiDe4iEfnmCfnx+ioSJhIR8i359hoOGhn6CgoN6eHyLdH5mfnt9hYaDiI6FeYV8go+Fe4uPiYKHg4R9fYSFhIKQfIV+foN6hZZ+foZ+jXp+eH58gnGIhHx1fISEen16fn2Cg4SDgoSCg32Qgod7fnh+hYJ6
fXqCfoOMfYeTfJOFiX57g4J9fnmCjX2KiIJ8fYOChIN6g4yFeoKaiH58gpWEfX6ChHyHhYJ7foJ+fH59Z36Me3yOgoWEhop9coR5fYN9iYx9foKDd3x7h36DfX6GhoN+fn5+goV0gn6Cgn6FfoSJfYSCe4J9eoOP
eXV5hX2EeHx+jYOJfoZ6dn5+fIODfYWDeHuEfn5+fIaEg214fHyGfX6Egnh5e4R+g3p9fXmEeIJ9goSHiX2LgoN9g4SCfoV9fHl7gnyHeYmOfX18hHp8h4KCenJ+fYSEfoKDfnuCgnx+fX6Dgn54iXuIbXCMiX2D
aH2GfX2JfYOGfnWCe4KChYOFen5+jX59hoR4h4J8eoKFfX6CiHaMfIV9in2FlYJ8hoiRhYSDd4iFfYKGgnp4foJ9eYOCfH58hHt9fYJ8fXd9hoiDfXiJfIR8e4eCfX5+e4SJfYt+goJ8g359g3R9iYN+dn58hn2D
eoWCiIJ+eXJ+hX2MhXKHfn6Ifod9dol9e31+e3t6eoKDgoN9hYKFhYNvfYV8g4x+e3iCgnyEg36ah32KfIKHfIN8lX56foWFfYd7hYOCeoWCe4KGfoN+fnt7fXl3fX2Cdn1wjYZ9g4J+goKMgod+gnuDgoaFh4Z+
hIWFcod3hnyFfoR8fnZ8hXqDhntVhHyFc4RzioOQhoaDfIZshXx4h3x4goOQYol9foKEg3uFeYN3fniIfYyHhIJ8jXyCfXmDfYKFfoN7eIiJhHeDfn2Gj4SDd4SFfn2ChIOEg358lYSDhn2KgoV+foaKe32Ee4J7
dXmGfoN7g3x7hIl7hn16eYSEdIaPinyEfHl0hYKCg4OMcoKKhIN7kX6Cfn6GeX6DfXiGfnyDjHx7iYN9eIx+doJ7hH56e4WCfoyDhIJ9hHB+fYZ5hnx+goiDh4R7fH6DfHuEfH2GfniDg4OEgoKEfYd+g3eGd3qH
gnuQfnh+hX2Dg3mDg4Z7fYJ9go+EfXx+dIiEfnp6fIKFfIN+hoNzh31+e3iFgn2CeIV4hoJ+fH6GfISLfneEg4KKe4OCh5KGfoZ9eaF8foODent5goKDe3t7gomDfoWEh4h7fIOEgomCe3yEfYOCg4N9ent2eIN2
hHZ4go+DgoaCeoN9d3ODgoaFfoN3foKMfH18fod9gnx+e3uHd4iJg3x8hYKDeX6CgnKCin54goJ7g36Dg3iHh4ODh4V8hIV8eXx8hXuCdYR+fHyGgn59hHyHhIKCeIOCfX2DfIZ+enaGhnR+fYR+hHt7fn59fnyE
g22GfXJ3fXd6hnx+foJ+goSDg3lyfYR6fX2CiYJ6g4Z8d4R7dYKDdYSChn12e3yGgoV7g4WCfH6HhHeCfX6Fg36Ci4N9fniCfIV2hXB9dnyCe4KPfYJ8hoKCgoZ+goODfHuCfIJ9iJKDfod+g4KDeX2FhIJ9fX59
g4J0gn2DhIKJfnt7fXyHg6B8eX18gn59hIN2fH6KhoOChoOChnp5gnt4h4KFg4J+fJB8g4V9hHyMe4d7e4OIhX1+fYl8fYN+h4J7d3x7fH2Dg4l9gn56foR+hH59fIWEfXuEhnRrg3mCg4OCfXyHfYV+c4J+jnt8
e3GCfoSFhXmEen5+goKHdHhphX59hH19hIOGhIKDg4KCeYOFg4eFd36Dj31wfYuCd3iEhYKFhYOEg4uEg3l+i3xziHqFenuLeoWFgoN8goWDfIR7gpR8fH2Dg4V9hX18e3t4i4ODhYJ5e3eGg3mFhHSId3Z9g499
goSGfIaDhId0e317goKHfn6HeXt5hHp8gnmHfYeTloN8fnx9fYR9i312gnx9j3R6hVVzhYh+goKGbYKGgpGEh4OCe32Gg3t+g31+eXmLjH6EgoKGg356dX5+fY5+iYJ9YoqDhIRsi4uLg4eGgn6CfoOGeXx7fX5+
hIyDhH2ChnqEiXuCgnSGfnh9gn2Fe319gn2DeoV9goN5gn19hYR7fX6Dfn19fX6Eg3qKhIZ7go59hnyHhX2He4KGin1+jo6KfIZ+g4h9fYR8e3l8jH5+fYqKfn6DhIR3e4iDeW91fnx2gnV7e4SLjoZ+fniCg36C
hHyGcXaDgn2ChX2Efn2EfIKCh3uHfIR+h3mLkYaIhI6Fhn2DhX6DhX5+eIJ4e4aCfXp6fn6KjIN1go6EcXqMfnt+h4OEg3CGd3yNhYJ+hHt8jH16fYJ+goKGdoKEfX5+goaJhnx+g4qHg4SKhHt7iXuEhJN9hImC
fYV7fHuPhYN9hIN6hHx5fn6Ihnt8g3yEfH6Ie4R7foWMhn2DcYV6e4N+d3x6g4Jye4N7e3yDdYN+g36FdISCfoKDeIpxg32Fe3WPhI2IeYOHfXuDhXGCfIJ+fINud3t9bIN9iIKJg3uCen51en2FkXx2foSHb319
fISRhGqHhIeIhYJnfoJ+hYWDfn6JhIOEh4V7eXiFeHN+hoV6jYOLgnx6homFg4qGhIOEfYqSfoKJhH2CgoR9goV+goJ5g3iGfoJ7goV6gn6Dgn2Cgnt9e36EhoiDfH1+dYOGgod7hIJ+fYKDhIaDfn2Cgn5+god7
fn5+g4iEh36GhYZ+eoiFg4N9j3yPiHd5hX2DdYN7fnp+hIV4gouKd4OLeYV6goOChod5eYd2fn18fXZ5eHZ9fpqCfX6DfIJ2hIKGeXp8jW18g4KIfYJ8fIeKiX58kouCcY59h316eIODhH6DfoaDenmCineFfoaC
eH19en59fX6Rd319foN+fn6Dg36LeoiDfoKIhYd+fodxi318hX12fXJ4god8hHp5iYWDenR1hYKGfYOHdIKCfoeGgoR7fXyFi32DdIeUfYN1foOKfn2Cgo6CeoV9gn5xfot+e3J6goKDjXt9i4N8hISDfHx4fX2D
eX5yg4h+e4N3fnh+fYN7fYOIhoN9hH6EhYKQgoZ9jHyEfoKCgnmChIx9foJ7fn1+h4J+foOFeYSRhn1+goKHhIaDhod9e3txg4N8hYJ9doZ9iX19fH2DfHuDhYJ+hYJ9i4WKhIN7iXt6hYKFfoKMdIOCcHh9fX6F
hoKDfnh7fX6He4J+h3mCe4KUfIV8fX6GfIN2fXp9fn50hIWDhoODeoWHg4N+gnuEaH2Chnx+iYd6e4aHg36Hgnl5g356hIR8enlteXx7dIKEhHp9e5qDjWqChGuCh3p7fnyHfoN+ioOKkIyCfn2CiYl8g4KCgneC
d2iMg4N8dYOIg3uCkn2Ca36Cg3t7e4SGhYKGenmGfYKHd4J9k4N8d318fX6IfX6EfoWMhYiOg4aEhIOGipmEe4SCfoKCgoKOeoNxkIqGi4SCg4SCeIV7gnp+d4ZviHl+iXyFfIKChIOIkH5+fYR9fn2KjoSDhYJ8
eH5+hYt6g4eFhH16fYuOdIKFh36Dc4OFfId7goyGfoSDfn2Dgn6JhIN6hG+EgoWDeH2Cg5GEiIeEgoOFen6ChoKFgoKChIKGgoJ4hXl2fHxugnyHhoSCfoaCh4WRfH6CdIaDhIKGfoR3hnd8fnt+joR+foN3eoKH
fHmPeHWDfYOKd3V+en17g3N8gnt9hIaKfod7fniDeIJ9fn6Ee36DdYKCgnh7hHx+h4R5fHt2jX2CfXN+iIJ2hXl7h4N9h4OFgoaHeX6Jc317fnx+fYKEg3mEgniDgouCfoSGe4V+hHl3fn5+fHyEj355hoN9goN+
goJ9hXl+foKMhnl7eXp5g4R8hX2CfImGfImCh4R6g5CSeXyJhoJ0h3h5hoV5d3uCfnCJfXZ2iIJ+e4R8h4mEfX6FeYN9foSFdX6CfYN+hnh5fXx4eXZ8g4J5jYR9hYSCfIKCfniOg4N+hIR6hX2FfoN8eIiDfYR6
goJ7gn6DfX56hH5+gnuFa32GhXmCfYSudXt+d4J8hn51g36HfYqMgnZ+fX17dIuFd5Z0foR6iXx9dX6DhYWCe4N0fXyCg5CDe4R+jH1+gn6Ke4d8in17eHt9in59g4J7dXl7eoOEiIWCgoR+foOCdIKEhIR9fYSC
fIJ2foRwfn6HeoR+kYZ6fH1+eIV+d36CfYV4eoSIdYZ+hnyHgoOFhYSDg4J+eYOLgoN7hYWIfX6Ge4KCen2FhoOEfX2Dhn6Dhoh4gnqDgnqEfX17hH6EhH59fn2CfnyGeoWEgnp+fn5+hn6IgnN5hoN6hHiIg4R+
fYN5eoqCg317hHh8iIKFg4d8joSFfoV7hHmIe3qJd4ODfYWEeHtxhXCTe4KDgnt9iIJ1hISNfH57hYmIgoKKgoKIgoWDgoJ6gnx9eX6DhoN7g4uGgoKHhXd+b358fX2DfH5+g4mIhn2HfoKEeoKGiYR2foZ9foSJ
inyNfpSKhH6Dg36DfYN+eYN5eX2Ei4SCe3qCl3qHdX10eH2CfYh9dnuLhYJ+fXuNh3t7fIV9fnqXfn6Ignp2hn17foyEgoKCeXmDfIN+hIh9hYl9fX56hIVufIN5hHaFh32FhIWhhH5+hYd5fX2CfoZ8hYKGg32G
hHZ3fHiEfnuEh46Ggot8hoJ6gnyFfX6CfH2Oen6DfX5yhH57g4KJgod4fYyHgoOZg4KGhHl7fYV+fn6Fg4aGfnp9gnh+hoqIe319gnB4gnt7e4+HhIOFgoiCeYJ4foV3fYd0d4KCgoN+fod0eoVyg36EfX1yjX1w
hoKCfI2Gd4J+golhfot+hHR6e4N8hYOCfn16goOIgnl7h4J8e4SDfoJ7g359foN8gn6OfYV+cIN8hX6DhIeJe3t+gnuGeYN8gnyJhH1+hoJ0fYOCg4V+e42EfYmFjYaFhIaDhXaFiHl8foJ+g35+eZN7hnuDgoN9
hn5+fomEfYaChoN8e358dXuUiHqQgn52g4J9h4OJboOJfoJ4goJ4fH2CfoKDioZ0fniIfIR6hISLbX2ChYKCgoKFhX5+g3V7copvg4N8fn1+en2DdnR+eIJ8gn59fHiChYd6g2p2foyDkYOEgn2Hgn15hYR5fH1+
fH2DgoODeYJ9g5KDdHyEfoV7jIOChYKCfoWDhImEg4R8fn6CfX2Cgn6Fg3qHeX5yfHx9eIR9gn59fXyDeX6Eh4h8fnh4foJ+eH59g4SJgnuDjHl5foSOfIt8fXt5g4SNfIh9foqIe32DhoeFk4R3d4V7hn56fYd8
fX2CfYOCfXh9hYN3eHx1goKCg4KEfnl9fH2DhneCiIOKhYaCgoR+e4qCboZ0g4mCfYJ+hYSEgnx7gnh+gn17jXh8en2PhYSKdn2Kjnx9g3p9fXiUfoiEgn54goN+eYt6gn19fIN6iHuCgoKEfY6DfYSNiX2DfHx+
hH6OfnR+g3h9fot+fIJ9foOCfIOCiHuJfYN+hHp4fnyGfHN+bYd8doSId36DcYN6fIODfn2FgoaChHyEfYZ8fHZ5foh+iIJ9goKDhHl6inyJhHx+g319fHyDfYh5iIJ+g4KCgnp+hoJ4goKDh3p3iYR2iI6CfniG
gnh9g357ZX19eoWGfH58foKDfX6RhXx6homDhIJ9fnuFhX18lHx+h4KEhoR7i3p+fHd9goVehIWCgoKCeoJwfIRvbnyFdn18moeEeoJ+g4V9fn57jHyNfIOCg3x8i3t8inOEh4R9foR8e4OEgnuCd31+g3J+iXOD
eXd5hXd8lHyKeXh+e318i4R7eoh+fYSEdomIgoV7g4J9g4KGfYWGg4V0fX19h4KDeoKEhXp5fnGFenyCiIN1g4d9gnl9hXSDg4eDkoR7cH2Cg3mKd3x+hn14dHp0foJ5int8dXyCgomEfnuDgn2Him16g3x7iIKD
eHx9fouDen6GhId+hX58gn2HeX2EfoOIg4J6en2KfXuCg314hHiCi3J+g4SQe4N8foqJfXuCgoOCfH6DeXl7gn6ChnuDfH6ChIJ7hW6Fg4J5fn2ChIaHfn2DhIKDhYWGfHuEh4J7fHxug3iJfnyIiXhzhnmDgniF
hIV+iH1+dnx8gn5+hX6DhnyDgoeHhYR+hH6FeYKEh4KDfId8enh8fX2CiHl7hH15e4V8fYOXhXx+iYN2g4J9d358g3h6g4KEfoN8fYR7e4p+fYh9eoZ9foKMhHyCg3x5foN6fniFg4OCknSEeXyDfoZ+goJqe3yE
goR+eoR2jH16g3Z4g4KLg4ODg416g4Z8fn6CfYWEh4l5hnt+gnuCe4KGg35+goOEj3eCfXN9g4qDgoKFe4N2gn2Ie4R7dIODfnl7hIuChH6PfIx4hYJ+g36Eenx8g4KFdH2FhYKHfn5+bIJ5fYKEh4N+fX5zfYR9
hH2FfXuKg4N+fHx6hH6IfYOCfIRxe4J7g4SEg4V+fn2EgoR5joV7fXZ+hIuCfn5+h4mChYd+eXx8hH6Eg4OCioSDdnVlfXiFkYN7eXl9g3d+e32CfYN+hXx6enp8hH6Kd4KEgn6Cg2eCem6DfnuHe4J7foOEe3t9
g3uDhH2ChH6EeX18hIN+eXt+fXqDhYeCbX2DiIZ5dn6FfH5+jYN9a36IfIKHgnx5fYhwfXeCeIZ9en6Ed32Dh3iDfH1whXx3foKGhXeChnd9hYN6fIaJeoR4hYh5g32Jg4J5dXqDdYKDfnmCg4SEg3qHeoWFg3uE
gnx1e36IhIN+e4R+i36Dg36IfXyDeIJ0hYmCiYWCen6CfoOCdXyGg2mFfnp9eIV9hoSCfHmCfoWCe5WChIV6dHyFeoN5gnx+dYN+mH10fYeNfIKCgoJ+dJZiiYKCfX5+goKLg4t9fnt8e3SEg4OGgol9fXx+fod9
hod8hoZ+fXuEfoN6gn54hHqJgoOCfHmFgpB9gnhzgn58e3p6hX59dYuCgoKigoh7hn57foeKgoKCeoOCjYKFeYR7goOKfX6DhIN6d31pd4NofnaDeH6CaoN8fIiDeYKCe4+GhH6Dg4KMfHt7e4Z7c4R4d4WEg3aD
iXCCe4V+enuFeHKKgoWCgoN4eoh2gm99hn1+eX6Fdod9foiGe31wfYeEd3uHdX18hoZ5jHZ9fnh7g4OEgn19gnt9fnyPhoRreIZ5hH16g3p6hnt4gn5+g356hX2JhHmFiH6Dg35+jHmIeo56hn13goV+jIV6e4mD
eYV8g4N5lIuCh4R7hYKFdIOHiXyEgnyEnox+fISHg4KDhn5+gnp9g3uFgoKDh4J4enWRfYV5goJshHx5fXiOgn5zgn19fYOCeoJ+fXt7fmqEhYaIeX17nIiFg4SGfnuIg4J6hn2GhHd4eoWGe4KFfXZ4fomMgniD
d4J2foKQjHt4enuCfoOSgnt+fIV8e4OChXyHfoJ5goR+fYR7fIKDjYd+h32FfYyKfY2IhoR0gnqDfHuDiH6CgoJ6e4R+hH6DfISCgoKDfoN6foJ8fYmGeneCjol8fnp9fnp+fnx8hIZ+eoSCfXyEd4J8gnuHhHd+
fn2Qfoh6gpyCgoN4eXl+eoKDfnuEfnCDgoV+hIN8gnuFiHyFdHyMg4d9foKEhH56g4KChIJ6iYyNfnx9eoqDlH2IiYZ+fnp4g3yKfn2Efn19eXeCeYOEfXqDhYOCfoVzgnZ6iYJ9hnqFfnB9aXyDgomEhYJ8g4J1
gn6CgnyCeHyCdYJ9fH2CgoV2god8eIKEfn19fIKLfoSCfYKCe32FgoN8g3SCfoSPeYJ8hoSCfXuGhXl+h3uCfIN6e4R9hHZ8fo96fH6CfIh+hoN7gnB6goN+hIJ6hH6EfX18fH1+gnl8hJ92d36He36Egn6DeYN+
e35mfn6CfISDhW1+joh7fXp6i31+gn6Cg4J+fYKEhXaEg4V8gn6FfoODg3p5hId7fXuGgoODeoiFfHx9hnyGhXiJfIV8hIKFe36NhISDnYV6eoV5fn58d4SGfYeCfX5+fYV9hYl3dXyCgoSFgoKDk319hIZ4eISE
e4aCfH2DenuDh42Ej4J+fIyKfW53i4l8hH1+jIKEfH6FfYSEe318hZCKfn6Ce3uDfn17g4J8g3N9i4WKhomChIKEd4J0fYKEhYZ1goSCfIJ9fYt+d3t9hHyDfIeCeYKChIOGlH6CgoJ+eIZ+k318hXp6eId+e3t+
en58h3qEeIKJhnx+jY2Ce4N4fX2FhoSFfIKGdoiEe4KCgnyCc4Sag4p5g4t5fX6JfIJ5dIp9hoZ8g4eGfoN9e4R9e295gn58hYR9h4J+hYR9jXyFjYd+hYeGcXyHeYJ8foJ9foSChHx8fIKEg4V8an6Gfl6Fg314
iYh9g4N9hXuEe3eCfXx9fXyOen16hIWFc4ODhYt7gn53h4V9hIJ+gnJ+inyJh35ud4R3e3x+iZJ+gn1ifoeFhoSDfYl9goh7dIKMg4J8hYOFiI90iIZ6eHx8fnaIfoZ+e4ODfIOIj419fYaCfYaCh3qFiX2Ee318
fXZ7fnyDgnV+g3h9ho10foOJd3qGfHt5iX1khX6Kgn11fX19fXx+dnZ9fn1+foZ9d4l1h4SFfZCFfYV8j4eCfnx5eX17hoOEfniCfnppg35+en19gn5zhIJ9fX1vg4h+gnx9eoN2fIOGi32CfoOCd4aOfoN+goKO
fn5+hH57fYeCh4d+hXt8eoKGfnV+eoOFhH58gnyCg4KEhIOFhH6DfYh5fYSHeYSEdZNxg4aCinuEgomJgnl6fnt8doaEgn2ChXiHe3t+fH2FfoyFjHuCg4OGhn6Efn52fnl7gnl7h359cYiFg351enh+foqGin59
g4V8hX55d3h8d4SDgnl+ZoOFg36Dh4aMfnuFgn17fnl8fnh5d4aCg4J2g3phhYSDhH1+g3Z+e3uDfYSWfYJ+fnx+goiFeoSFd3qDfoODe3x6eXeCeYSFiIOMfYN+iY17eXx8fnuHhYONd4KFg3uFgoKChIeEhHN8
e36CeoRzfnV8hIOCfoKEfX2IhX57g4N8eX2HgnuNgm2Me4J9goN9fn15fol8fnuDgoZ8fYN6goZ+fnOGe36CfIp7gox8gn2Ca4h8e3eDgn56hZGDhYN9hYp9fHyGfo2FfH6DgoSHcoN+eoSCioaLfIuHg4KGeX59
fol8g4WCfX51goJ9goV8gn6HhX6Efn2Ffn5+goKCfoKEcHmJg26DhHp8fnWEd4mCiX5+g4N+lId+gn58hYKCfoN8eod7eIaCdYR+hH6Dg4KChIiGioN+dnuDiIJweoJ5h4R9foJ9joOEXoKFg32Ed4SJe32Ig3x+
gnd8fn59hIR+e3p+d31+fnyDfX5+fn14foZ9foSCiIJ9g4J5eoiEhXKEhIOJhIJ9g316iIR9fYaFe3d9hYmLiHyHkISKgn1+hHp+g4OEfHaCfYJ9e4N9hId8gniJh4OCdYOFfIZ3fYJ+eXuQi3mDiohzfn1+iIaC
goJ7hHd8fXSNhIaGd4mGfX18gn6FgoKCg32Eg3x6fYSTeomCgoSCiIaHfXx+hoJ5cX14goh9foKFeoKEfIaLhYOCjIOIeGKCgmyYfYKDh359foJ8jISCfHeFiIR7g32Dg4WDcHCJfX6GfYR7hIOPe3txfn18iXqd
fIV8gnWLh4KGfX1+g3x+fomEgnl7gniEgnp+kHuIfYp4hIOCfIN8gnx2hH6Fcn2CfXyCfIh9hXuDg4WGhH6DeXmEhXqDh4SCenmHhIN8gn59fX2Dg4SFfYp8fn5+h4WChYOCfX18hIN+hX6ChZWChomIgoKCgnSE
jIp5hYSMhH59fXd9houCfnt9e3p9fnp+iIOEfnt+gn1+fnSFfoWCfX6EfXx3e4KGh358fX6ChX6Jg4SId4N+hH2DhYSCcIKEfoJzfoR+gn18hYJ8foJ+ioZ0g3mHeIODgnp8d4R8g3yFfnuChn6CfYOEeISKnnl9
eniEfoKFg3d5fnyEgoKEgomCeoJ+g5CFfX16c3l2gnt6foJ8g4N9hXx+joSCg4WGbol5g4KFeYJ8hn6Ge36EgnqOfXh8hXSCfH6GfH11e4uOfYiCg4R+jIaDhYWSg4J9foWRiH1+fn6DhYh+g4d+hoiKfoOHiYeM
gnyFfXuCeYR9eIiFhIKChIiEfYN8eG+ChXx8goKEeIKCe4eFhYODiIZ7hoaFgoOEd4R2goN7g4N6hH2DhoOIsIODh4Z+jIJ7g3t8hIKChol4gn2DgoV+eYN8hImDh36CgoaEh358kYR8fX59eoN9g315e4WDfIZ8
hYOFg3uEeYqDhnt+hIt+iIKDc4KEhn58hIiDfoZ9fox9gn57dIqFenyLgnp8foKDeIWChIV7g3yHg4KHe3l5goN7foWHfXCCfoJ9goh4gnt+eX2HhHN+eXd5aoODfHp+fn57foaHfIJ7e4Z6foWCfYV+g4Vyc3KD
d4V4h36CfnqDg36Ffn5+kIN8eoRtgn2LoH16fH6EgoqCi4WEg3uFjXd7e4J8g4J9eoN6iYh7jYOGgoaEhYR9hH6Sfoqhe32DhIZ3h4KDiIZ8hYZ6hHuCgoh7gnx9gn6Fh4N+g4t9goh+ooV8enqGiH6Cg36DiHt9
hIiufoN+eH54fIN5h4J+e4eCfn59eXuGeoKDdoZzeIKEg3V+fX6CfHiChoSNe3qCfYZ7fHyNfoR7gnx+goSDgoaDe3qCeHt+eH5+fHp9g4qCeYOChXiCfHuEhIOChXx6hH6DhYOFfoSGfIJ+g3qCfH2HfoN7eIKD
gn2CgoODiYN9fYKMhYd9iXyHg32IfnyRfX2DeoKCfoR6hYKHfIR5goJ6g4NwfpOCh4qKcHmCgn5+hoN8e3uDgot+eoORfHqEfn2HW35+hYiCfX2QfHyCg258fYWDfn6DhH2FioJ+fISDe4N+g36DfoJ8d4aChH19
hot9foJ9foJ7eIV5hoqEhXuDgnWOfIV3jIiFgoeLe4J5coKEfYV9fYJ9h32CdoN9iX1+enuEfnuDcYKDfY2CeHyDen6GfHt2fn1+gnpvfIJ9iIKIe4aEfn58g4N8fX18hX54fol9g4KDgn2HhX56foiKhn6CgoKL
fomCg4NygpKGepJ8hH2EdYN9gnt+fHt1hnp6e3mChXuMhHNrfW2ChX56fW9+fIWCeniGhYOGfX2Egn58fniCdn6Ig4KEfIOTeIWDfYODg4KCfIZ1gn6Ie4N+e358fYp5dYd+g4N+foWEfYN7eHGCgoZ6fnWDgoaE
hn2CeniDbYSGfoSDhY6GgoSFinaOfHl+fnV+fHiDfHuEe3x7eI19iHqEfXx3goR+eIJ2en6Ein2Ee3J+goeHg3x8e4OCd318h3WChoZ6goKDe36Ehn6KhXqChXt9eHmEfIV8i4iEe3uEg313hHx8e4R5foZ5eouE
hHp+hYiDfY2GeISGfXt+fYODfYh3g4SDfI97fXp3foJ5gnx4go99gnuEeX57hIp+h4WCfn2DgoKCgn6Gfod+h4+Ih3uIg3p8hX19iH19goiMgoaEfnt9eH14eIx5fYR9g3uFhXuCgoR8foN9en6Dg4SCd32Cg4J8
fXp+iX2Cgn58hH6De4Z+e31+gnuChJCCfX2EfIh3hoKqgn6GfoJ+dYKIgol6fn6HcoKFeZJ8h4R+gn2GdXxzeISZgnyJb357g3yCgneKhIWIhneCgnWCg3x7hXx4dH5+iXyCiIR9g4OIh3qCg3OCg357cneJenWI
eIN6hI59g3uFfYeFfYh9foJ9goN7fnuTfISKgn56eXyFdn11gn6Efod8i4Z9fX2DhHuChHeEg4WLeoZ7gnqEgoN7h357e3F8iXx8goKEfYSCfoV+eoJ+hXxzioWEenp6fn6MfoKJg4J8eXx+goN+hIN+lH11fXp8
fH59fYJ8foKDe4Z6foKDeYJ8foWEh4KDfXp6eYKEfoODhHabiYuDh46Jg3iChH2GgpB+iX6MhHt8e4JrdHqEhod6fniGeoeGi319gpCCg4yJfpd+fXyCfoWEiXqCiot8eY2GhIR+i36LfoJ5g4R1goWJhYN9eoJ9
fYl8fYJ+gn6Ge4WGg4V6eHx9fYSFfYV6g4J+fHmCh356h4J+gneDe4SChHx7hHx+fXmFg3qFgod+gnqGfXx3fX6EfoOCjX58g32JfnyEfIV9iYV5g4ODe4SDhIaDfX6Dgnl6hYKGhYSDfomHe4R+d4J2hH6Cg4OF
fIZ+fJN7fXyRgnWDe4R8g3h+goh5goVzfHyGfHqJg4yChYR+fXt8hIOChIODfoqEhYSEfYOCjYtseX55g36CfYd0goV+goZ8fo99dXqJhHt+hIiLiIOIeX18iXqEhH2FfXt+fIKDfoeCfoSDgnl7fXSJfYOCg36D
gn2Cd3uCg4J+fH56goN8e4WChIKDh3yGioN3hXWEfXl0hYl1e6V9fnl+cm18gn5+iX19hHt+col3hIN8gneFhYN+iWyHfod+goV+g4Z9iYJ8dXuHfnOEhn55fn11fo59h4SFfH2GeHx9jHh9fnaEgoeDgn6ChIKC
g4OEgoZ9g4KEg4OEhIJ+iHl8g32JhISEhXqDg4N3fXuHiH6JfoKCgoh5fnt6i3x9fn6EgoSDhIKEdn52ioJ6gn57e3d3g4KCgnp7fIKCfn2CeomDeXpxe3h9e4V4fX2Dg3x+fX6Cg4iDg3yEhoV9moaDhHZ8doSJ
g4N4g4OFg36CgoSEhIZ8iXp9XX6ChYV8hXx7eIV6fo+Dc35+fn52gpiDhYSFhYeDhH19fol9imeCcXaCd4eFh4SHenuDfHuDfYmKdn6GeIWFhXF9hHp8foKDfX6FdISCeX6Dfn19foaDeIt+fnyDfn6EfIKCh32D
gnuGeYaKg4h9g36IiYOHgnqCfX5+i3qCe318fX6EfoWIjXp1h4d7fYJ8fISCeHx9eoKCfn6Cfnx6gn6Ce3uFg3d9d4R8iH6DdoSCfX5+fX6HeHyEfn2Cg3uChHuKhX19fYmEd4KOgn6DfH1yfYd7hYOMhoN9dISE
fXVudYqGfX58hYaCfIJ3hH58fIeFeYx+foODfHiHYIV7fn2ChoKCfnp+g3WFhoOFhnxrgoSDgnh8goJ+goOFe4OCe3t7hXuCg32DhIJ8hX6LaX1+e4WEenx3foaIfYaRioaDfXl9hH5+goV8fHyDfX58fnuCiYN3
en6MgoaCfoWEhH53eXqNg4KGi4d+goKCfnh+hIWJgoV1jIt6cnqJg4mHhYV9doKCiH6Ggn1+iYJ9iHp9goOJhX1+g4qJfn59g3x+goN9eoN7fIV4d4KCg4OIfIJ+fX18fYl+i4SCjYSCd3yEfnh3hX19fn18cH19
g31uZYZ+gnxyfXqDeIWCgoJ4gnx+hXx+fYKOh313gn55goaDe31+eIKYfH6Ce36CfHuOh3GChod9e3qGhn6Ch3uDgoV6fHx9fXqIfYSEhoJ+goJ0e5SKgneCfK17gnyChoOCgnSDfIKCfIKEfYV+eH55ioN+fouG
eXOCg3yFg4Z2e4OCeoONfXSEfnWDiXaGhYR8eYWDhXmIg4V4hHl7fH6MiYJ+e31+foKChHyLfoJ+fXx9jomEg357goR9e4Z9g4d+mX55fXOKeIaDh3aQen19g3J6hH59fnp8g4R9fnR7fHyLhHh6fIaChH1+fH59
fJCDkX56fn16eoKEfIN+gnqCeoR+hHiKi4SCh4KGiYJ8fn2Fe4l8g4KEh4SChISEfm16jn55gn54hn5yeIZ+g4KKdIOKfYaHfnd9g36GgoN8fYaGeYSCdouEfYN1g3t+iYKGgoJ9h4KGhX59foWEg35yhXuEdIN9
hIJNcoV+g4OCdn56gn5+gn2EfYOEgnuKh36Hg5V+gnyHhWmCeYWEhnWEe32Ffn11hIKIfHh8h4R9fXt5gnt+fn6Ee32CiH6Uh3yGfoWIfnx+goKFhX6Gg4J+g4N9goaCfnuFhIRzfX18hoOGjISFfneEfIN2fXyJ
jHd+g4OEhId+fnt4fHyDhX19fHqIhoKDhXuLiH6DgoKUe4OIfHmFfnuChIR+fId9fHODgoZ5fn19fnt+fG98g3qChYJzd4SCg318dn2KhYR8hHqChXp7hYeFgpF9hHh8fIKIfnWHhn59dnyCfX59kYmCfXp6goKC
fIiFfneEh3SFiYOJYXp9fH17e4WHfoWCfYaDenyFfHp8fn2CdHl7gn18foSDfomDhYWChX2EfoKCioODdYV+iYZ7dYJ3eoh5fIeChXqFeoeGeYN7eo56jYZ5gnxwgol7enl6d4J9fnSEZoSGh4WGe3h+fYaCgnyN
RYR5eXl8goSDfIR9god+foJ4gouFhHyEg35+goJ+lXCWfHyCeYKDg3yEdnd8hoV6goh+hYN2e32Kfn2FioWKfnmGe3eCeIKChIWEfoZzfoKDgoSEhHyDh4KGhIN2goN9gnx3foN+hYeEqoWFenuGg4OMd4R+hH18
g3yHfIJ3g3WEfn2Hg359fYOGgoKPe4R3eJKCfn59gnmCg3x+bX59goOCh3yDhXx+g4SDkIOCiIN+knl9enx7g4N8Z4OEg4V+joKEhXx8h4eFfn2Cg26FfYaDfX6Cgnh4fIKEhISChoSGgnyCg4WFfYOCfX6HhIKC
eX19fYODeYODe4R+hIaKfHx6ent5fXyCiYSEfYR4g318dIJ8foN+kHuFeYV7g36Hg4mDe4SGh3d8jX6Gd4J3hX2HfYOCfHN4hYZ+fIV7e4SDg3yKfm18jIV8fnp9hHt7g36FfX2FhnuLloJ6fYWCg4KFfHd6fHt1
fIt+jHt5c319e36EhX5+eH6Fh4N+gn1+fYOefnyFhHp9gnt+ent9d36Ifnt9e36Cenh9fYJzen6EknyGe359hHx9g31zhXuYfnl5fYKDh4OGe4R8g4R+in58e3mThIRwfY6GhX5+fIOHfXuEh4J7gnmDh4KDhYWQ
g3N3iJSfeHt8gn5+goKCg4J9e4iKeneJoXuHe5J8fIN9fIKDdHuDh3mDhYR7gn6HeXyJfH6Ie4t8g4N+d4Z+eoN+jImEg4eDgn57d4OMgnWIgoKCgoyOfX5fgn6Ce459hYODinuCjoV7gnx7fYOIfoODfIJ7g357
eYOOc32Ifn53dHaChoh8hImDg359e3mCfIKDfH2CjH59hHl7hIR+d3x+hH2Fen19h3x3e4J9fXODfoJ7g319gol8eYJ0foR8iIWEg3uCe3WDjoSGen6Dh5aDe4d+eXZzhX16goSEhXyHgoN4hn59e3p4fYJ5fn2D
fXyDg4WDfnyDfYqDg32CgnyJe46JhIJ+g4iHhXx1iIV7hoKHfoiChImEhIJ8fn6DfYaCeYWMhIKCfoN+gox4hYN8goaFhHeEfnl4enp9doR7g36NeoaFfoN+eIeHfX2GhIJvhIKDhIaCgoh8foSDen58eoNjhn19
iHqIhYh7fYKChHx+e3yGfX5+i3mMhH6MhX14hYKCfn2Ffn2DiImDgoR6jIl7g4SCfIN8fnaLh4N6hoJ+enuFiIt9inl8e4V9i4SVg4t9j4WFgouDfYSEgn6LgolzfoWCiYOCiIN9dXd5fYN+hId3g4aDh31+g2WD
foeChH6CbnyFiYR7dYiDfoKJhISKe4OCh4h7g351hn2Ggm96hH1+foiFe31+g4R9eoaCeoaJfn6CiIR4gnyJgnqCjn55goR8e32CeIJ8goJ9fomGfnyFhIKCg4d1gnxyhX11dYR+foeTfZKMiXl5foKEfXp1kH6H
fnaEgoKDhWyCg4mCg4J6hHt5eX6Dg4V6fY15ioKHfn6EfXmCeo+FfneCfoqDeoWEhXV+foOEhoh7goR2eHx9gn2LfYaEe316foOIfH18fYh8goKEd4V+foOFg359fnhib3t5g4J6g4mHg45+foSEfId5gnx1goKC
hoRxfn6CeoR+hXp3g4WCfHOJe4V+fIKDgoODh36KfIV+hHqNcHt4g36HfIJ3dHl4fH2ChoKMg3t9hoaDfoJ6jH55fnOCioKCdXR5fH2ChoZ6g3x8eXt2d32Eenx7gnp6goWEg4WFfnuGfIJ+hn56fW6FfI1wg3l6
gn58gn2HfYN2iH13hXyCg313eYR7fYeLint9gnyGfHFuiX6IfX59fYZ9g3x4hYaHkYRwioR9jIR9fIKDhoOCfn6Efn19g4yEg319iIWDe4mHfnyIfoR5foaIg357fIOFfYN9g498fXt8ioJ9d3uIgoiChoZ4gnuD
eX13fYeCgoJ9hoJ4h4V+ent+g357hoSEfIR8jHqNk3mIhYSEfISDh4J7eoyHhIN9foWChn17cIJ0dYJ8goSDhoKQe4l8cXp9fnqEeX6hinx+d4KCh4WCcXKCg3iJfXqDdoZ6fXqDe3t8hYmEjH2DiYx9e4J+g4KC
gn19gnZ+hXV8eH19gnaGepiCg4R0g4V4g4N8fYh5goWChnyChHt6fYR7iIV8fISHfnyEg4SFhX2VfIpCjIJ+g3N7goN6h5uCeX2Nhn2DfHqDh4J5iIV5fXt9iHN+e317eYN8fn18hYuFiX14fH15fHOIhIOFeIOE
fn6LfIeEhoN8gnx6fIR7fYSJhXuFfX5ogoJ8g4KDiYSCinyEgn6EcYKGgoaDhH1+hXx4dnuEioKNfIKGiXuDe4ODe4N2fYZ9e36HfnZzhn2DgomCe4uChYyDfnt9g359fod9ioyCeIOFfoKGh4OJjHp+h4h9gn19
fX5+foJ4fIqCd3p4goJ9e4OGd3x9fYJ8fo6DeoOMfHuDfoR8h3yEfYt7fXl9eXt+iYKFfnmIgoKChYJ9fmN9g4KDeIR9g2p3dXx+hpSDg4R9iYN+foJ7g3x4b3iEgn2JfoN2fn6FiYR+fH2IfoV8c3iChIKEh318
fXyEbX6Hin13i4N9eoKFioWDfHyDl314hISEhn19fn2Fd4J6hHl8fYeEdnx3eX2Dg4uKiYODgoN9hoKIg353foWEgomEgoKCfn2HfYOIhYKDgnuEgoN+b4aDfYOHioKGhWx+goODhG1ydnuIgoWChIV6kIKFgn2C
hYSEd3eEfX6EfYN8eIWCiYJ7hoR5cYJ6eoaEc4SDh4KIkYKGiYuDfn6Ge3qFd356e3yFhnqOg4KHcniIgn6PfYR6fIV9eYOJg353fnmGgnyCfXyEgoN9hHyDhH53d3uCdoSCiYV9g3qKdIaEg3uGhHmLgomDiYN6
goR9fX2CfoN8g3yCdH1qhYSGhH2FfYKEeIOCj4OCe4R7foJ5fIiChnV+fnt8goJehYyDc3t8enh0gnp+eX6DhXyIhoKKkIWEfpaCdoJ9h4SDfoWDi4J7fIKFfHp+goKKgn55g3V9h32FeYWCeXyFfYKJeX59eX18
eH2ChIOJiH18boR+hYeGfYeIiIKFd4h+fIV+hXx3hoN7j4SCg4R4fn6CdYOHhXOCfXl6dXqDiIOEhHyCg4iJfoKIfYSDfHp+cod8goJ4e32EfYd9hnKChH2EhoN+fIN+foN4e31+iop+d3eEhXqCgoSEe4mQa4t9
fXeJeXl8hJCDhISCfYmLg4J6gnh7g3yCfouGd32Dg3d+e4aGeYOCfIKFfnuHgnp8fYiEg4qRhIiDkph+enaCjIWCg4OHfoV4eYd4gneEfHp9foWIbn5zhYSFhoh9iYKEh4iCin5+g36LfX55gn2Cc3yNhYd+fIWC
fYN9fndxiIWLgoKEfIJ7g36Cgn59hHmCe36dfYh6fn2EgoKDgn6DgnuFjIt+g3h9ioiDeoV8h358iHmGhHt+d318fYN8fH59hIN8foaFhXtzeoh2aHt9g36IiYh9foKEe4qCi318fX6JhYSEfYV9jYJ8gneEhYV9
foZ9gpGEaXyNj4N+i35+fHV+iH2Dd32DiH19goN4foNyhXWEdoN2goV7iY+Fhop7foOCgnt+fIN+g4R+dH17gnt6iH2ClnWCh217gnyChHVwfHt+fX2Cgn6Hfn6Gg36CfYJ+e36Cgn2Cg36HhHp9fYOEgoKCfXqG
fIJ3fIOCh4d9fXV+e36CfX6OfniIgoeEkYN+g4J6hISEdYiChHt+hXiFhXmCfo2Dg3lye4h+hYeChYZ3god7eoWFiIZ9g3uCh4SCiH2Ed3x7g3WEiX6IhoeOgoR5g3Z+g35+fmZ+fn2FhH19d36Yj4KEhH6ChId8
fnN8fX19gn6CfYJufYR+hIuCg4SDiIOOgn56foV+foJ8fIOCj5d8hn2DiYZ7dYp8fnh+g5CEfX6DfYJ7hXuEiIaFgoV8hYabe4J+gol7eoN6e4+CcH16fnSDgnx3g3l6fH1yg4qCiYR7hXF2hIh9h4KIdIOCgoKE
fX59d3CDfYOEhXuDeXSLc4R5hIeEhIiDe3x6foN1fYeCfoaCgniGfoJ+fX6Ien1+hHuCfXZ8eHWCeYN+hHyIgn58fYKCeYN8gnqGe42Je4N7dYN2fXt6fYSCfIN6hYKGhIR+fn2ChYiCioJ+fXp+goOCg4KDgoOL
i5SDgoV8iXyJhHyGgn6Eg4aEiX5+dYKDg4V7eo59god0hHmEfoSChIWDfoKDhImDg4aEhH58foJ8g3x+jIR6fnuCg4R8fX1+eH5+hHqGeoJ9eYZ1h4KNgnN8hYR2hoKKfX6CfoSHfnSCgoaJfYWWkouEdH6EfoV7
hnx5fHqUeHp4hnt9eoJ6a4R3gn6CiYKCfYKJfId2e3iDfYt+fIKIfnGTg4aCeYt9foKNh4KFfH2JfH58iXh8cn16hIJ8hH15g3OFgp2Eg4KHg4SFdISEfX57fYmGfoKCi4d+g316fX6HfYKDfYeCfnyIfn6JgoOF
en2Cfod5fX6Egnh1goZ8d3mEfYJ9hHx9hoSCg4Z7e32Cen57kH57iHh9hoSGhH2QdoV4jIp9goOFg4SEg3x1foR4foWJg3J9gn58gnyFfYaQhX5wfXuJfnyEen6DhH57jIN4iG6DeHeGh4OCfXV6fIuEdIiEhn2F
foOKfoSFeXyCg36Gh36Jb32Gg4OEg3t6fXx2hYeFoH5+dHuDi4SFgoiEhn55j3iCgnp+g3p9foOGfnyDgoV+hYJ8eoOGe4SCgn52foV+goaEfH6HfX6DhYOFioJ+gn6LhHiFiHx8cHSChXuHhHyFhIOFd4WDfIR9
hX6Tg36MhYKFinyCfYR7goNzfX6Gdo98hnmDj4J7aX6Denx7fYaDkoqEfYWCgoaDhoVzfnh7iXiFd3tufoN7i4N+b317g36EhH55gnaFfoOCdIZ+foeDiXyCgoKEiIR5foZ+fX51hH58goN+iYWDhXeQen55hHp5
fHl4fYJzgn51e35+e3uMgoNthYRwfnl9fol8g3t5i4OHhYSDgnF2g4yEfXuEdHd2fn19fYSChoJ9foR9hXyChoh+eImFfHx+foJ+g3t9fn2Cfn56fnaOfYiIgnyCfoZ4fImDfYd9goN5enyHhXx+foKCfX2Cfn6C
goWNd4Zve4l+e3t4fnZ9foWCgoKCh4KffoV1fIZze3l7c26Cg4KCg5+FgnZ9dnOFgoJ+en6DfH6CfoWCgn6Hh3h9hH56fn1+fYqJeXuEfXmDfn58hXt+eH6HfoN6foN0doJ+dX1zhYR+eYOFe3qDfn1wfXuQcn19
foWOenxtg4R7enyFm4N+jYuEh4SMjnx7hHl7goKCh3h3hIeOfnx+eHl5g36JiXl5gnyFfYmLg35ofod8e350goOCfIOEg4qMeX55g36EgoKFh3h+joSGiYJ+dHuGfHqDiYKEh35ffYJ+gnx9lH6DeoV5hIJ+g4h8
hIt8dHpzfX1+bIODfoN9fneFhnaEhol9fYZ9enh4fZKCgn2Dgn5+goSCd4d+fn18coJ5hXiLfn6Hin19hHl9lYN9k4KMgoJ0eHR8fnuMgn5+fH1+h359e3d6en6HhH6DeYd8fX5lfYiDgoJ8fW+Fh35+goJ7eINy
coKRZnx+aIeHfHl7h4N7fX2DeoJ+houEfYJ+foSEfXd0e4iJfYeOd32CgomFd3yKeIJ6eoWKd3WJfo2GeIJ+dYl9h4h8fn57kIJ0eH5+dnmHfoSEg3yQhIN6g356hIKFfnx+g3mDfoV6h36DfIN9goJtgn59h4J9
g298g4WCjXh3fIWCfoeCg4N+hIKCg4KCfISCg4KGfH2Cgoh+goKDfYV8fn2Eb36Dd3yFcYuDdoWPg4N3i4l7fX2DiXqEfXuDfYSCfnyCeIJ7eoeGfoiHg3p7fH6FiH1+dn5+eoOCfIuKhXt+g3p9hH2DfH6DiX59
g31+coJ+hIN+hn2Gfnt9hnh5fHqCfYyCh4V4hX6CeYOEfYKDfYOCfIN+fYN+fYd+iHyDfH2CfJl+fImDgn1+g319fH6HdHyCfnGFgn19fXx8g4N7fHyEhHSCeIV+d4J0mIJ6eIR8b315fXx+fXuJgntvfYJ6gn2C
foOKen6Cg3yRdIJ9god9hImDfXR2gnl7hIZ8g4iCjIKCfYKIfH19hXp0eYiFfX51enx+jIWGeoN8iHp6jHp8fH6CgoeEeoV7fHl3h4uGgn2Chnp9iId9e4SCg3mHe4l8fY59hIiDeYR+eoSLg4V8fox6comZiXZ6
hX5+doJ+gn5+fn13e4J9fn58b319fX6Kg3t4g3CQfHeDg3p2ioKRgoKIfIN8fH2DepODg32JhoSIen58fX6EgpCFe3p+d359fIKDg3OEeo54coSGfYJ9i4qEfYKDfoSNgoKGdoKDeoKEfnB3dX18fo+hhISCen6D
e3t9d36Wh4KDhIJyfXWChoKCgoN9fnyMe4Z9eot0dX53fYiCi36FfoKKfo6EiXd8hoKCeYSOe4KEfop8kYV+hH6IfH6Fh359e4SEeH2Ei4KJhnd6eo1+hXmOenx5gnp8hXp3hoODgoN6gnN3eIWFe2yDhHeDeYV5
iIaCkIOEfXuGg4V8goh8gn59hYKalX5dfnV7jH2ChH6CgnxhgnZ0h3mFeHqCh3d9goJ+fnx+goJ8g3x7fYR2hXd7hIJ8eYSDgnx+fHR3fn6CjoN4hZN1gnqGeX2Dg35+d5qGh4WFhoOLdH6Dfn2Dh36Fi4J9hoV6
eXuTcISDdoR+gneQeH2IdIaDe3t9iHR7gnuCe3mCiHiHenl2jIaEl3yCeoSDkX6DgoV6gn5+hIV+h3d9g4KCfn2JhHp8iIJ+ho9+h3SDfHuCfIWdeX58fX2SfXmCfYaFjX6EhHaGfnR9hIN3h36DfIaCfX6CiYVz
hnh8hnx+hISCjX6IfniCfXx7hXh8fXx9fXuDd3uCeoh8g3d4fX6CfX2Gh358g3N9e3yDfXqDhIOEhXyWgnyCfX6Gl4SFfYN1eImDkoOKe35+fX58g4R7e4t4fYJ3g3qDen6DfXOGg4R8gn50fIOCgnqEiIJ7gpKG
in58joN5hXmGgnOEfHd8e3yCh4KJhoN7h4iDg3x8hIZ9hYODe3mDhXmGeX2Een55fX6Jg32Ce4KEgnuEgoiDg4KEfn5+g3t0fIZ5foSCg4p7jIR6hIOGgnt8g4OGhYh+fod7fYd+enqDfIZ1gn2MbYh9dHqCg359
fH2Nh31zfIOEg22Ifn6DgoR9foV9goV7h354jHyEd3d6fX6Cfn2EhIaCfnp+hIN6n32FhH2Chn5+jIR8jn6DfYWDgn6Ifn6DgoJ7d4d+foKCdn1+foRzgnOKg36EfX2MiYN+en58foJ9goJ+h3yFdn52fHqCe3d+
en53fXx9e4eGfYR+fYd+fYSHhYSDfoN+hYaFgnaGhH16hH2LhX6ChH6EhI99hIaLen6Ce3qHiX6GfH6FfXx+eXuHjIN2foNsiHaJcW91iXx7m299gop+foJ+g3x5iH5+fn15in6LfX55dYKFin1+g4aCgn1zhYJ6
fX6IfHqQjXxbe3qEg4Z2fYKFe4N+foZ5fnd5foKHgoWDi3l+hHyEfHx8fYeDhIyJfoeChYR+hp1+hn6IfYWEg4mCfIKDg4mDfXyCgoJ8e4V9g4ZlgoN8e4d+hnuEfH52g4V8goV+g3l1g32GhIV+joWFeoSCcXd7
eHyKeX6DgnuEe4V8kHyVfIV8fX6FhH18gnV+e4KEkXp4hH1+fXuDg4ODhH59hISCdXeMcYJxhYKCh36Ce319foWEfYp9g4N+hYp9hIOEeH57iYV7fnx8enx+iY1zhX6DfHeIg4mLfnqEgoKCe4OJh3t5eoaDfnmC
hHqDgoR9fIl9goSLeoV0gn5+gnl8iniEe32CgnWJbYOFg3mGfn5+iHqDhHaGgnGHfnmDc36MfnmGhnyEg4R+g4Z+fXp9hYKEfnyDgoiJhX2Gg4KEhIOHfn2GgnqRiX2Gh4ScfHx7bHyOhIR+hH6CfnyCfnyHfX59
fn2EiIKFfoKEhYV+go96foh9eYJ9coaCfoN9h3yChniFfn2DfIN9d3x6fH15goSJg3t8g4OHhYKJeoSCd4SCgoiEbX2HfoOCe4NxfH55jIiGfol5g3uDfYt5e3yDfYJ+hX6DeH5+eYV+doR9in59eoVshoeEg2t8
foSFfH2DgoZ+fYZ9e4OLfoR+hoZ+jH2He4l6fnx9goR8i3eLfX6DhoN4hoN+fot9hHx5j4N8hnRtkH5+goiLfYN2g4aFfXV7foODfYJ3fIOCg3x+fYR7fHl+eX2HfoJ9jYaFiX13moeEe4R6fXR8fX57fXqDfYKC
gn2DeX6NhYOCe3t9e3Z9hIeFhHh+goJ3g4p9fYR8iIJ9hX55hHZ9eXyIgnx1g3mFgn6LgoWDhXiDiYh8eYiFcnp+fn58g4R9fHqCfoJ+kYaCgn2Cfn54fnuIhYibhZp7mH5+goN5fYaEfIN9i319fn2EfoKEeX6D
fnuEgnmDhX2EhoeMg3x9kH1ygoKFgn6GdYOKdoSHi4J+iH6DfYWKfneDgoR7fHx9iWuCe4N1goZteYVziHmDgoOEfYKFe3yCfoJ8jHlzhHuEfoR+g4p6fn58foN9fn6CfYaIfH2ChIp8fnhwgn18jIN+foiCbn52
cXuCfo5+fYaDfn58goeDhpeCgoJ+eYaDfIOEgnaJh3p9e3uDhH2De4SCe3t+hIyIfn19g36Pe32EfoR8eX6DgnuEgn2HfJN4gn5we4p+fnyEhJOFhZCGen2Cg3mEjIR+i5Z3fXd6foJ0fIJ+kIiChX2DfH2Ffol6
fXuSfX1+fYOGfoJ3g3yCfIqCfIJ9hYSDfn6Pfnt6g3x+dYN8kn6Dgod+ioN6gnl+fpp0goOChIJ9i4aCfYOEhIh9hH6EfIZ7en2Dh4R3fnKDfoWEfX5+d5F8doWEfIeEfoZ7doN4hneJg32DeHmNg3mDgo17e4N+
hoOEg4J3fId8cYOFhIt9ioKCiHt8e32EfoyChIKKhoSEgn19e46Fe4J5gn59hHV+gn6Den6Ig4aGgoR+hoKFfHp+i32ChYOGiIS0iXx9e4R7gnmHfn2CfYZ+fIKIhYKFhoOChHx6g518enZ6fYJ9gnx+e3KChIZ+
fn6EhYKOhH2Igop9g318hYOChIKHd5OCi3uCe5B8gnSKen6JhHl7iIaCeYx9hHyHjXuEhIaChoV7gm58hXp+fH6IinqFjoSJdoR7j3d8g3hxfoV8fYeCY4d7foSDhH2CeoqDa4KCgoWEgnmFgniDe4WEeoJ8knp+
fYV9gnh7gnyCepaChn2KhoZ8en5+fpR7fXx9h4V9i36Dg4J9fnt4fH19epl7fIZ4fYd8eoKTiG+SeYJ8g35+bn6SgoV+g4OHgop9hIR5goSEfomOe36CgnuChH2bhYKCfX56foJ8dYWCfHt7aYyCe31+fYd5g3uF
hId9hXuDe3WCfYaeeHd9foKMfoOFeoKGfnh6fX2MiISFeXqIeoiogoSDh359en6FhIJzhnyDgoN9jH6IfH6LiHiCgnp3i4N+hoh9dX2ChXmFhXiFc3d+goeEgoJ6h36Ui46Ce2+Lgnt8goaEiXyCe3x7eoRoeoh7
m4V+co59goZ5eX59fH6CfHl8fYSCe3d8fIqEfo2HfX5+fXt9hnqJmn1+fYKCfYOCg4KQfH18fX14fn53fod3hn5+fHSDg32EgoJ7gn6KfYSChXx4e3iCgn1+gn2Cgop6g4N7g4l+gpB9en2HioJ+g4J+fn19gnhu
e4R9goJ8fYuCeoN8i4eKioOFhYOEhoJ+iXx5h32Ej3t+fYSGfXqDd4eCe3WChIKCfIeDc3x9goaCen6Fd4J9goN8hHl7g4KCe3Z6cnt1fn2EfYJ7foKLg4OHgnmCeoKIfH6DfnuCjHyIg35yhoOChoJ2g32FfoKD
g4V+eIKRfn1pe4OChIZwg316boJ8hH2DhHh+hIaCkIOHg4Z1foOFeoN+hXZ+hHd7fXqCboKCfXmFdYSDeIV8gnl8hH6GhIR4fniFg4R8gn59d32KfImEioN9jHlzeYh+foiDgnt+hYh9en56fXuGfn58fYN9hoV8
en56fIWKc4WFfHSCfHt5hnyEfYKFgoR4hoKDe4J9en54c3qHg4KOgoWCgnaDen2De4N+jHuIhXuCe3qEg4J7fH5+fod7fYSHeYV+fnCIg4WKfXl9h36CfoKFgoV+g4J3e4ODg4l+gn2DhYV5g4eEiXyEfYODhHGC
goJ7eXh8fnl8goR4gn6Mhn6EjIaEgoKEfISDeYOFdW99fn2Cg318eYJuen58e359jHmIeYd+g4WJgn17hH15hnyMbXx7fIN+foOCgn1+fYN7got+e36Mg4aDmod+hnuFfXl9g3uEeoJ+hoJ9fJWEhIKDhX2Fg4WD
dIR5hG6EhHZ0foWCd4J5coKCeoOEgoKDfHuGhHiIg36CcXx4fop+hoeCcn55hJZ8hIN8foaEhIZ4goeNfnWQiXuCfYJ9gn50kIKFeH5+en18hH58hnp1i3t5fXSCcH6Wh3l6hnmQgnWFmHx9fImGfH52fXx6g4KD
in12hI6GfHmDioOCeoaHeXl5hIR5eoSCfXZ9fX5+fn55fYJ9gnx+hn2DfHx+gn56fH5+fniEe4eCg4SFeJF+hYl9h292iX6Cd3l8dn6DeomEd3t7foOChH1+fXF9hYuCenaGeoOFfoV4g4KDhH59goJ4hXx9fYZ8
h3l+g3qGeHqKgn5+fYSGfoWFfn5+en18h3uCd35+g4WEdnWCfXx+fYeGinp9e3mEfoN+hYJ8e4KCd4mCgoSJinuChnx9g356g3SEh49+doaCgnh+fX2Ck35+foKCfoN7hIV7foh+e3uGg4J6hISDg4aOd4KChoN5
g318fIh9foVwfn6CfXqDfIKSkH1+e3x+eY2DfG57gn2CfoJ+c319eod2fXiEe4l+bnp+e42DfX5yiH58hIJ7fYJ7dn55fn6CfGx+gn2CfX6Fdn16hH2HhoJ2fnp4doiFfYOChJB9hHeCg4N3fXx9fX2YeYJ5e31+
fX56cX56a4Z7h32CeXyJfHqEg3l6iod4e3lziIJ9hH6Fcn2CiIR+goKFhnWCgpx6hoKDe4OEfn6EfYOGe3t8gn59hYiFg3qSeX5+dnp+e4OKfHx+g4aFg4J6in2FfoZlfXt+g4OEdX17fpGCfoSDhIKEhX6Hg4OC
fIN8lISDfIKMbXmEgnt9eXyDhox6hneDhX55g3eDd4OHfIJ1fn59g3mEeX56iYJ2g4Z+g3yDh4J8gntyeIKFg3uDhn6Cgnl1eX6DfXuKfoWDfYJ+fY2Fd359dXqGfHmChoNnhIiDfYRzfX56hYh7hYN5en13gn58
iYWChoKEeX5+jnZ9g4SDiH18gn5+fYyIgn6JiXmEfoWCjINvbnyEiIN9fYSHe5aGgnx9fYR8g4KJgod9ho2Dh36CfYp+dHt8gnh9dX18gop6h4KGd4V6d3mJhoSFe4SDan2Jg3t+eYV1hHuHfYqCdX5+goWDhH58
hIOEgn2Cdnp+goR6eHeLg319kod7fIR9jIKDfXWDdH2JfYp+hHl9fXl7kIR+fYaMfXh+e4iEfnt8e4aHg4R+foJ9g4Zog3SCeoN+eYiNfYKIcXtvgn5+eXx8jIWCgnx7foSChYSFg3qPeIJ2foh5iYmFhZiFgoR7
fX2PhIWDd36CgoJ1fXqJg3WFg3V7iX6DhYJ9j4eCfXx8h36DdYN4goKCfYJ5dXqGhHqGdH59fn6EgoKFg3mFiIaCa35zfIVwfnx+fn5+gn2Cg4SEfoR9h3WJjHp9e3B4gnmEhXyCfX2Qfnl9fYKChH2CeoZ9fXiR
gnWFfHx+fX2DepGEdYV9gol9eYSHe36CiIV7hoSDfH6Ce3t+gn1zeoiHgoR8hXl9fnqCiIZ8goKJhHqCe3yDhZeMg36GfoSIfYN7hYJ6ho6De4eKg4d7fH53hH6Ee4SDh4WCh3d5fYOHhox6enp8eIWEd36KfnOC
g3B9hIeHgn56coV+eYKEfYaCfHyVd3h+fX58fXiDiXt5i4yEcoKEiX6Dfn58fXp4g4qDgox8iXuDhniGhH6bgnyEg4J4hHuCfZKCfH6PgoZ7hIR7b3yCgoaPgnl+goJ+fXp2fX6OdX5+g4KDe4OCfX5+goWCe42E
fHt9goOEgn16i3x9fYKCfH2DfW9+foV7gpqYfIWEg3t+g36Dg4OCg4aDjXmFe4SCg3x7fIWOg4aFfX1+g3h7g3x2fX15doN6hIWIfIaCeXmFg4d+hHh+fX6Ee3yCfXd+g3p2coOLgnqCgnx9ho97g4aEfX52kH57
gniJdIJ9hIN+en59eX6Ghnp9fH5+goKEgqWHenWMhHp+jpF9fX2Eg4R2eoSFkoN5fn5+h36Cg4R6foeFeoKPhH5+fneDhH2DgoaIfn18g4d9g319gnx+hHuEfn2EfoSChH2EfIh4goeCh3d4g4J+hYRtfYSLfoKH
fIWChXeDhnl4iHyOeYd4hXaDenGIhIiDiYd7g4p7foaNhIOJen16gnZ9i4N7eoN8iYh0fYJ7gnx8fo11fYaHgnt+iYKEdX6IdYiChoJ4g5SLfoOCfXyGgoR7gnyMe4N9fXyCcH2DgomNg359g4N5foiGeZCRfYWJ
g4J9fXx+goWDe4t9goOCkYV8fnV7goR4hoJyg4WJe318g3V7fX2Dgnp9hH2Jgn6DhX5+hYNog4d5i3qDfYqDfn2CeIJ7fYR4iIKEeYR7bIJ9gniEhIJ9goR9g353fIeChIR9foV4fYZ+doKCgn14g4KCgoSGfX6U
hoKEdX6CfId8foiCfIJ4doV9g3KEgn5+foR+hX1+iH6Db4p9fnuFfoR9d4t5e35+hoSDfn15hoN9h4qEfX6GfYSJfoiDhn5+fniFhH6FcYSDhHyEeYN7gnd+fYeEg3WHmH2DfI+MfIKFiYZ3goR1e3uDfoKFeXp+
hH2CgoJ7hHiDhoiEfISFeYh+fHt9goSEeYWCg4N+e3R5en1+gn12gn6DfHp8fYN7goKCkH57foOGfHl9en6DeX6CgoJ6fX6GeYOQgoWDfYZ8gnl8b4J+e4OCfH6DeYJ9eYaEen56goN+gop8e32DfnqCeoKJe32E
goR+hYJ9ioZ8foJ5fYV8hXyFeHuClXeEdIKEinx+ioN7ioSCfoSFiHuEfX2Chp6Gi4yGg3pyfYaEhYeHhXWDiYh+hX6FfoiDg3eDjHx2h3p8eYKHfm+Hd4Z9e356gnuEfXyIg357goKDg4KCZ4V0fXyFhH6Dg4V9
goN7iIN5e5B+fHZ7kH6CfH2CgoV9goh9hXqFdYOCdnB9h36ChH2Fg296hXyEeHmFg4J3g358hoeCen1zfoaDfIN9fHiDhYeEh4N+go18fXh1fnqCioWFgol5h4pzlIeEgop7g3yEinuEd36EiYKDjXqEhIR6eIJ6
fnx9g4R9go2HdXt+ioZ9eoKEg4iChmqCd3iGfYWIdn55foR+h36EhXt7hHt+foyPfXSEfouFeoJyfoV9foSDeHSDgoaDb4J+g4KEiYV7jYOHgomChmh+h35+j4N+d318fXyCgnSKgn16dnqEg4l+e32XfImEfoR8
hKmDjIV7hoWCfnSDgn6DgnqFg4NyhIOCenyIfHl6fnt+g36ElXyDgniCfIqDeoKEjYV9ioV+g3p9fIV7fnh8e4V+eYWChH1+eoSCeYV5hYmEeIKCfnh9fHuJdYOGfX55jIV2jHyGg4N9gnyEfm98e4V7en12g4WC
fYSGj3mDhYKGfXaHfXmDeIOGgoJwjn19fYN+gnp9g3d9gnd9iYiGeIR8gn6EiISFfH16fGt1goOEhYWEfn57fXeMhH1+cod3d4J6fX56fYKJhnx+fX6ChYRzg4h+fn53h4d9i354fHx+foZ1iHaJg4Z3gnqFd3iD
loJ2gnt8dnpmgoeIfIR4fnWFgoOKd4J8gnyKfX19foV8hIN8eIZ9fYJ1fYOFhoJ6foV+hnt6goaFhnd7iXx6bIV7i3t9foZ2iHmFe314hoSMin18e4iLhHmCg4WDfXyEgoN7d3x+fIygjIKEgnaDe3mCfH2FhHuD
g3d5e359fHx2fYKDfnt8coaCg3ePfnp3inx+eX59e4KCfnR+fYSIfnuFfX2EioOEeoN9dX6Gfop9h4OCgn2DgoJ2e4KDfYKCgoZ3fn58in56e4l1fn17j358hIt+h4R6g4OFh4R7hn6JhHqIe4OKg4KLhH58e3R9
fX1+gnl2hYaEenh5ent+fYSPcn2LioaEfISEfnqNhYN9j36DeXOHd32Ue4N9g32CfIeDiISDgoR+goJ8hYJ4dnZ+d3GEh356hHmDioSNfoODkISEhIKCg36Gg42HhIKCd4N4gn19goJ+hX59foJ9g3yDfHp8fI2J
enR9hYWCg4eIg3yGhIuEe4h9foV7fnuGhYODhHuEhnJ5fYR+eIN+g3x8g4OEfoSMgoh+iYSDdIKCeYSFfJiCcIV9iYJ7g4d+foOChYeGg4SFfX2Ig2+FfYJ+goWDgneJeIKCfXqHhH53foN5e35+fIKJeIWDe4Z+
fYSFfYR7k4OGeXV7hHqDg3qDeX6Hgn2CiIRwfYKHfn6ChoSEfX2ChH5+h3h+fIJ8g31qfoKDgnp3goRvfn6Den19eGd+hn58gm1+fXmEe4KDeYaDhXyChoiCg4h7hn58fHt+foKCdYJ7fX2Di4J+iod3goWCeYN+
g4WFh36DfX1+fX2FgoZ+goOCg4OJhoKEhIh1e3l4ipGLioSGgoSIg35xdoR7fXuDfHyFhnZ+hIJ+fn6EhIN9h3ZyhYJ+g3qEdX51fXx0fHyCfoKEfoKLhXx7eYJ9eIN5gn6IhIV+eoKFiYJ9fG6Fg36EfoJzfZN+
hX6Fg4qDfXaDhn5+eYJ4fnuDi318g4aKe3uHfnqDhHx+dYJ+g3mJen2EfIWIh4iCioSDhH6Fh4KDhIRueXmEh4KCiH5+g4J+gnl+iHp+fHx7eoh9fYV6hnuJhISCfn2Ehn6NeomJhYN8g4uEg3V9gnx+h5mGgoNo
fZGHh4mDfoaCinh8dX59jHKIen59goKEgoR7gnuCj4x+e4R+goSIhXmCfYKCh4WFiX18fnuDfHqKiHl+g3p+in2Cg3d6h4KNjoZ5e4WFfYKHfoiChYuGeo2DfXmHfIeEhIV+g359eoV6b32Rfod+goKCg3l+goN8
hYODen2ChnmNh3qDh4J6fX55foeDhHqIeoJ9iYaEfo+GfX6Fg4eWe4h1fY6CfHqNhoJ4h3t6e3eGenV+g36GeIZ4b31+eIyEdn2DeHCCg31+fYOCgoOCh4KChX6EgoOFeX2Gfnx+gn18g316fneKfYuDfX1+foR+
gnaJg3x+h319i4SCe315gnuFhIiNfYSDfISFgn59en6JfHmJfXt9Ynh7g4mCgoJ2fYKHgoWMh46ChYKKfIR+fHh7jYODfXyFg3aEfnmDfXd+doaMgnh8hX6MdZN+nX6Hd4KEh4KChYOEfnx7h3yCgn5zen2DfIJ6
gn2DfIOCfImMhX59eYKNjHuJfIOPfIdyfoKEeXx+iXWHgot6iH6GfoZ3foiCiIOChnqCdYSHfoOEhoJ+iH14g4KCe4KFe4R6hIeGhH6CeYyFioJ5hYh9fYKEhH59fneFeqaFhX2EhHd4fH2HfYN+iXl8hYd7fYJ4
jHuGfXh+eIR9dnGDhn5+hYNxdn5+h4R+goeEeIZ9d316eIOGh3yEfIR+hoKCfHyEhX6EfH2DiYV+boOFfn52fZaahISCd36Cg4WDiYR+goR6fXuCfH57c4Z9enp8e4KCeoZ9fn57fYl+hIN1fIeOh4N5foWCi4R0
jIiCfXh0e4KFh4OCfYKHfXh9hYSGhHZzg4N9g4V9gnZ3k4h8foN7enyDioOEhnyCe4J7hX1+gneGeYaDfn58kYSDgnl4eIeNhnp7jH1+fISJhoJ9k3x8gneHg35+fIKEfIN5fHt9eHeGfIR6hHqOfoaDgoN9e3uC
en2JhHiCi5WEfYKHe4iCg318fYV4hoV4h4h+iX14eYN6hH2ChISIhY18i3B6fId7fId4g4mFfISCgoiFfoKKhIOUhX6Dhn6Ffn5+fn57eYR8fX2Me4J5jIKGfX5+e2x3goeDhIOFfIWCiH51kHyChn1+gn6Fe3x7
fYV5fnuCfH2Cgn17doN6hYiEhXKJjISCh32DfXuDg357g318g32EenWGg4SDhHyDi4KDfHd3enh6hYWDhXeHfoR8hYN+fYp9hIJ7fYR0hHuGfn2CfX2Chnl+iHh9fn2CeYV5eXx9hIV9fn2De4eDhoONhIOCfXd+
iox9cI5+e358fn1+iYN9ZISDg317lIuDgoOEfIN8g4eChYV9hX54hIWFhIJufHqJgoKDgnmCfYN9jId9god7fH5+hISGd4d7hHN8hXyOhXqEfYd6e356g32FhH5+eXZ0hH16gpGDj3uFe4eCd317jYSEhYR+iYl8
fIRweoKKfIl+ioR6g32Ee3eEfn2KjI2CfY19fnh9dniDgn18hIOCd3x5e4V7iIKEg4KLfn2Fd4KIiJCCd4d7hHx7fYl7goR8joqDfoN9foOFgoORg4J0gnp4e4KCe4SKen6Gcn6HdIOFhHt9gn58fYV9e4J4g4OF
g4N4jHl3hXaDenyFiYd4iHyCeIZ7doiGiYSDfnx+g32LgoKDe4N+ioN8fH6DhIWFe4eEhnJ9foR8gn53iHyGgnmKjn6Cg3mCfoR6goODd4iJhYR7fYOEhYaHeYOLfn16fIWFg3J2fX14iYJ+fn59ioKDi3iCfY2L
fnp+fIOEfIN8doWDcIN+fn6DfYKCfXx9e359hIKFhYaIfol8g3yDg359foZ8g4x3fIN6lIWEg4OEfYeCfHiEfIKEfn15hol8hISEgnt+goeChIOIfn1+gn2CfIaCiX17h4SEfHx6fX6EhIN4k314in2FeniDhoJ9
goJ+hYeCg319fXh5fH6CeH2be3mHfYWMfpCHhX5+goN+fH50foOJb22EcH17g4ODfYN9mn6ChYKHfIV8goN8eHyLgoeEfnl6e32Cd4xyfomDgoZ+i4J7eYN9goJ8hn1+dIN1gnx+gn5+hX2GiIKFiHx9c4OHfoWK
gnp+hGmGjIV7eoKKh3x7foSDh4SDdoJ5fnyFdX5rdn54foKDfX18fXt4dH6Fg312h3mCgoR4goh7d4SEfoKChHuJeXx7eX18goKFdYiCh4Z+i3yHfn59dJF7fX54i4OCg4ODiYJ+g36EeoWEhHl+iouHg32HfIWC
g36IfYp5hnx7goJ9g4l7fX57c4KLfX59hXp9g4OOeo2Eg32KeYWGdn13fX59hIKCfHyCfXuDfX5+iYOKgoKEhHyEi4V6jHt9goJ8foKEhIV9i4OCgoh+gnuCfnyFfoKDhYWQhX53fX2DfIOHjoSLeoOChHp+h4WJ
eoSDl4SQfniKg4SDfYKCeXmCY4R9fYd2fH6Kg4N9g4KOfHuIiIKCiH6CfYOChoN9g4h5g32ChIKCb4KJhH6CcoKSgoVzzYKCe4mLhIOTe357foaDe4Z5iHp9hoJ9g3qFfn2Ed4WCenmDgoJ7hXt+fX55foJ+dYOE
goSCfoRxhX2CfYKIgoZ3goOGeoJ9fIiDg4iJhHp+e4ODfoORfIxugoJ9g3t+eXuCj3qFfIOCgnyCe3CEfX59hHWMfn19g4Z9fXx+fY94iYaCjoWCcYKCgnuCimp6eop3fYh8hLp1fIWDfnl+goKGfod7eYKCfIZ3
iXx+c3h3en6FeH6Ch3x8hHqCgoWCg4R9fY18lYWEfnuJd4h+e4aCfGt9fnt+g4KGd3iCfoeChIyGhYV+fpiCd4N0gnqVfHyGa4OLh1aDgoWEfIN4h4J4h31+aod+fnmEe31+fXl8hImGeINxdXx7gn6PmIKCgn1u
doqCfoOCfYaDj3eDhIKGfIeCfHd+foiEfox9b316g313g3h6fXWCfoSChX5+eoJ4hnuPe4N7goKCenuCgot8jnmMfHGCe4KEkYJ5fn6EfYeFhH6Di32HfnyIg5CFd3p+fYJ+e4KCfpeNh358hoN5eIN9iHp7gnmE
g3l8fHmGfYVxgoJvfn1+eoSQhH50ioZ3fXt9hYJ3g4KDhoN6fH19goSCfH6Cd3x3doKDfn2DjIN+h4aEfn51fX2DfnyCeHeFhX1+inp9dYJ7eoR+fYKCfoSNaYJ9e4SHiIJ3g35+cYKCgn13fn59fYeDgnmDcYd3
gop9g4mKfYJyfIiCg4Z4h4d7fX18eIKDiIiFfXZ9i4N9gnWEgn1+g3t+goqEeYWChoKCdHqCfIWDfn6KlYaDfod+fYSCh4N8goN9fYODeHOEg5R+hn5+fId+iIOFcHx8goWCeH6Efn52gnt8foR8hYN9e32Cc4p+
goN1fIWCfYJ1hYuSjIKRgoJ9fn6EknyHhIWDeX2FfH5+hneCfnyHe3V3ioiHfoSEfoWChIV6eoN+fH56fH19hXp0dIR9foJ5iXiDg3x+e22JhH54fXyEfYJ7fIKDgn5+fYh8fH18goOChX2DfYR9hoWDfnx6d319
iYOLhIR+fYR9hH6Fg3iNdYaHhod+dYaGgomPh3x8fY2ZhYR8goJ8foeEg3p+eIOGfYSGfn55eoWHfHx5d4KEe35ygn1+g4WEfn59hIKDhHyGfH59fn1+g4R+g319hX18hHiEhISDhn19fHyFg3p+eIN9g4KDhop8
fIJ+g3p7e4J3hn2CgoV6iIKEhoOJhoODhnt8hH2LhIp8c318fn2Dfnx4g3GDg3qIhIOIjISGfXmCg3uOfXl3fYd8g4+Ohnd9foKKgoV9eHp7i42Gfn6Cgnt1hoV8fW2GeoeLg4R9iX1+hYN9fniEhH18g4iEeoWE
c4N9jXeHi4h4g3qChoiCg31+g3yEhX2Fc4eDg3yNeHh8dn59i4Z8j4aHfYKKfn54enKCfYKFfpF5h4ZtfoSDfIJ8h4aFiHp5g4J9hYaEfIx2hZB8d4N8gnR9hH2FgnmCg4KMen58fX59fZCJfYOOgmmFfn2Ee32E
fnuHhH2EfX56fnyIhIeDe4KIe3l9fXmCi3mCg3V9g4KNkoN+i4R8iH6CfoSHiXqFg3yFhX2FfoJ6gn17foeEeH6EdIJ+fXZ9foV4fIp+hHp2goZ3gnd+hYaEhnuGfXWCg32FhYeFfYR+fX17fX6Le4mKg4WHe3mC
fYKFfH54g3iDn4N8hIeCgniEhoSIln6DhJN8fn2CgnyIfIJ9goSNeJF6eYKEfnx+iXiOg4KFhIOFen14e31zfX51c3l+dnWDfpGIc4J5hH6IeXiFfol3foWDeH6TgnyQiXmCfIOCfIKEg3p9goKHjYiDe36EhYN+
cH56c4OIgn6Hbn2DeYKDhoeDhoR1g4aGfHt8eX6Chm+ChYd+g4l+hX51hYKCgoOGd3d6fIR5g3iJe36LeYWEhXl7eH6Ce4J6foOCfoiCfXxyhXt9fXeLhXuGcYWMgoaCfXuHfXd7g3eDh3qDeHp4fXt8enp8eH16
g32Cfn14fYODhYaYfYN9fYKDfYJ+fHh7ZH5+eHmCeH1+iIZ+d4KCh3yChH6ShYOFgnyChISCdX15iIKIg4N+hn6Dgn2CiXmCfoJ+gn5+h4R1hYN6doeOhn2Cfnl5foNvfYKCfoOHgoR9g4J7hYKGe36Jh4J5hoWH
gnp8fYV8inqDhY99e4V8gnmFfn18hYeDfmmGhn6Efod+fnV+e3l9foSJg4h1enpvgoR+hX2Fg5F+e36CfnyEhnuDfn6ChIJ+goWDfoOGe4J7fYaFeYSJh4l+g3p+g4J2goWCjHyFhIWIeoN3fnOCjJJ+gnqLfnt6
fYJ+h4OCe3p+e4OGhIN7h3mChn6Ch4J7g4Z+hXyDeISEh4N9fn5+fHp6g4N2fYWDhIV5g3uUepCFgnp8hH2CdH6GhH2KiYN6g4Z4h32HfW+ChYaIboSJgoKIcn13eoKOiJJ+e4t9hIaDfnyOe4KJd3yCfnt+coV+
fn6Cg3h7foWEc3mCgnp2hZ9+g4ONfXh+fYl9hIJ5cXl9fYOHg4SHgoSFfXWChXp+enmDgn19e4N7g4N8g358gn1ogn2Ge4N9g3qDfXqHfXx+fH6CfX17g4J6fX6GgnOEeISKhYV3g4KFgoOChImCe3d7foSHfIOH
goR7h4R+jIKIgnt7hIV+fn57hIiGiHiCg3yDgnx+goN9hX19fn53i315eX18fHyDh32FiIV4hIJ8goaDhIOCfYKDfn53d35+in19hIJ8fIZ3fHt+hYWSgoWJeH51gnuDgod+iX6JhIWCfYaOdH57eX2Dg4aGe4eE
eX2HfYJ9fXx2g3N5g4OHfH6DgoODgnuFfnt9hYN7e4SCfoWDeoR4gnp9d317e4N8fnaFfYJ+dHmDiWKPgnyCg36Ej4+PfoV+fYV8g4KGlXaEfoOJfoSJhoN+hYSDgoKDgoJ5eYV+fYOEfn58gn5+goaDgomKdH2E
g4aogn6JfIaCfm+EhYKEhH6EgoiCjomCeoN6iH6FhIiDhIN6fXpqe357fYSEg319eYOCfnqLeoiGfomEgoKCeXuVgoZ8hX2CeoSDfXyChH59fHWCeXd9hnt6cnyFg3l6g4iHhIN9fn6ChX1+jH18lYeQfoOHhISV
hIJ5g4R8en6Fg4h9j4qDiH18foWCfoN7eXtzd358g317fX14cX6FdoOCg3yCeH52fnaCg4WCiYSFgn59d3x4foKFhIWEe3t8gnR+goSHfFB4h4N9e4KDhYV+i4qFg4Z3eH6LfYSHeHp8g32CiXyCg310hIN+d4Z9
g3yCaYSFhIKHjYKJfHl6fn6EiHaEhoV7h356h4SCbH6CfoV6h32Khn6CfH2FiHSRhX6FfYKDgnx2hISDfX6Egn2DiYOCfYaFg4J9iox9eoJ2goh7hXp7iYiFe4mHeHmEh4SCfoZ8gnx1eoN7hZF5h4SHfYOChnd9
goKCgoJ+gn2Ng4R6hIKDhHt0fnx+gnp8iXqGdX58coR6fYJ9gn6GfIKGfoN8gniLgop+foN8fYOLg36IenyJh4V9iX18g36Jg4KDg4KCgn59e3yDhYhwen2KhXyCfYaDhn2IfoZ5fXx0g4WKhH6NfXyCe4yKfquC
g358e4J9h3eCg35+hnZwfX6KhIaCfYN9coSCh35+g3aFg3x9eYOCgoaCfoJ+fX17fIN+g4R6g4J7foJ8fYR+d3GLgnuDg4KCg3iDfYOCh4qGfX2UhYJ+foSDhYqHg3qHfoOIgoqKiYSHg4SEgot7e4d4foV+gn6D
gnl5hX6EgoSGgoN8g3l+in6FcYN9iH5vhn57hHh+fnyEhn56hoR7fXiCeHiCe4OEeoWEg3x5fYl6foJ8iYOFgnZ8e5CEfm98hIKDgnyEgn19fnyGg36DfIN8hot9hH6DfH2CfYmIgn6Gd4OHho2Hgn6Fe4d7eoKC
iIKDfn2CeneCfH2ChIWCfIeEfIV8dn59gn59foSDe359eH58e3uFe3l7fn6DfYt5h4h8iYaFfnmCeYV+g4ODfYJ+e4V8hJZ6e358g3mGinyGe36CfnqCfX2Gg4N7goqIhISChH18g4WCfY98g3yDfISEenqCfnh9
gnx8hH17eIOQend+eoeCenN+d4J6hH6Hg4KCgnx+goN7fYV7hoV8fHiEen6DgoJ4hIKCg4KNgouGdHyYiXOChISEhHx9g4N4e36CdH5+fISDhX50hpZ9eIKChH53fXeHfoV8gn6Phn17eoR7fXx+fXx+g5F5fIKN
kX16fXmCfoOGgoJ5ioJ+hXmFen2JhoN7fnh2foKGc358hXaGgoKCfnuDg4OChYl+foR7fIV6bYJ5dX6CgnZ7gn2CgnqDgn5+fHR+fYR+hn2DfYN+foeCg4KJhH5+goN8fn6DfoN8iH5+fnyEe4KDc36Jgnp9fH2D
g4N2dYl6fn59kHyKhIWFhHyCfHmYfYWMeniDfoWThId8hnt6g4OLgnx9h4OEg3d9fnd8kHx+eIeCfHmDfYKEjImYgn6Hfod9foaEeX6ChXCFfIKEgmaMd4Z8goV8gn1+fHuDkISDeXyJdoKCinqCfnyId31+fnp8
goN4fX57k3R9hIZ+fn2EfIiEfYN4iX6Hgn2niYJ8gn2Ce4J9hISTfIKMeImIem2HioqChIN5dIaChYJ+hHyLfHeChIR+fX2GjHx7fYeGe4WNhXqEfIR6hYeCgpCLgnxydXuRg4WEfH2Ck356fnKDhXx+eYWGiId+
gnd6eoKLdYODen59eX6Gi2+HhIJ+fo59ineKfoWQhIaDfXmGfox9fnyDe4J1iIh7foODh4aGfXiDeH6CdXyMdn2Eg4qEkYJ9fYKCfHJ3cYJ8foKCgoJ+h36IeoaEhIeDg319g4N+iH59fIN9g3yGfnmJg3uCe4eC
goqCe3V5eoKGgoSChXt+hIp8g3mDd5WEfYV9e5GKdoqChYSCent+hXyHhISDfn1+e4OEfoSHfYZ7iIWCeH1xhH5wd4R+g5F+e3l1e4N9gouGgoOChX6Cg355fYOEg4N+gneFgn1+hIN7gn6Cgnt3eniGfYh8fYOD
eIV+jYmEe4WDcHxueIWEfIJ+g4J8fW2DfXiEhnuCg4l7hYR8i3x9j3p0hH5wh4KIdnyEjIJ6enx9fIJ9hIWIgnl+fYqJg4OTgn6CfH6DeIV8g3GHfZB6g4KDhn52fXyKfniEfIKEh3qKZXyFfnmCfH1+g4KDiW99
foKbhYKHeZGDhHyEhH1+eYN6fn5+fo19kYV1hnqEfYWCeol8g4aDjYV6g491h4p8hotme36DfISDhH6KfnqGenx8goWJhm2ChoODe32Cenx8jHt+d4eHh3uNfX2Jh352g4KKhYKEhHODg3WEg31+e4SHfYh9fnyC
eXqFg3V8d3yEhoSEfYKIhYNffoKEg4V+foJ3eHyCfYOChYR+g32RfnSCg3WGhISQhXmCgn56hn6Cg3x+fH2ChHx7kXZ6hYuCe36ShYuHdoKEioJtgnWEhX5+foV9e310jX1+gnmHfnl+e32LfoWEg4V+g3uDeoN3
foN7g3qDfnSFhIV9gop+goSCg4N+h3t5hn59cYh+iXt6hId8fn6IgoV+fX16gnyCg4N+gnx8fX6EjniDenCGcH19hYJ9goR+fXp+hX6DfIOEin19hIV2en59fYWDh6l9goODfIiHg3x+hX2Ch4N1d3d8foJ5iIN7
gnOJe3SEhIN+fH15moN+eoh7i3uJhIKFjX6Cg3mJg3l4dXuCgoN2foOEeXN+hYSDhniGg3qFfHyDfoaDhXuDfIWCg4SCiIJ8hHx7dnyEhIV9g4J7eYeKgn6Dgn2CfYSDfHuCfYJ3goKNg32EgnyDgoV8g3qCfYKC
g355eH6Dfn5+foWCiH17goR6g4KHfXeDfox+gnp8iYdxeoKRfH19g35+hId+g3yMjYaCfYR9dX1+gnp3foaCeXqFh3t+hXuCg4SGe4aChYd7g36CfX6EhHyCfpSdenlqfIV7goSGfYZ8foKEfoh+hoKCh3x9hIN9
eXiEfXZyg4R9e3yEg4J+hnyDg354fIKHe36EfXuEiIJ9gn6GhYd7e4h3jYOHgnmGhn17fHyChIZ+fHx+c358goJ4g3p7fYOCfH6DeoKFiH15fIWJd4h5fot8hYSIg3qGloKCiHh7e4OEgolse36EeX18e25wfX6F
jIx9g4eDfoeDhYKIg3OCe314hYJ6h319fYODfn19enuCjHuCfnZ+gn19eYN+i4OCa4l3g4Z4fHuCgn2IdoKGg4KCiHh7hYhxg4R4foaDhIh8iHp+g3x9foKDfnuDfo98hW6Ej4WEfHt9gnyIfoSLiYaCg35+hIuH
goOIfoZ+hHSGg31+fYV+fniFgn2GkYJ7doODg36ChYN3jHyPfnuGgoeHfoaDjYSDdn2FfXx7fImEh3yChot8hnt0iHyFg3yIhXqCfYuHgn19g5ODfX5+hY+GfIWFiIOCfX2FfoeIhYORfoN+enx7e3uGhH6FfoKF
eYN9foN9g3x4gn6Dhn6Gd4SEen6Gg3p8foaCi32FgnuCfX59g36CgoeGhox+fot+g3uDg4p+hHh9hnx3hoKEe31+fYOIg4KLnYR9hoV8dItzfn2HeIV3fn17fX6ChYmHfoR5g4eHeXt7fHufh3x4fYR8eH6IfoSC
h36FhYWJhIODiIKChXR+fYKCfoV+cIKEfn10g4uDgoN9hH5+fISHfISDdn5+jHp+iZKDg4J3i4R7goJ8fomDfHl7foJ7go6Jh319eG2FfYmJe3V9g4R8g36FeIZ9jnpzfIJ+fYiEfYd9d36Gg4V5fn6CeH57e36F
gn2Dg4Z6fIR8foSChH6Efn5+iod5g4SDmIR+fIN7fnSCg3mDhImEfneChYmEen6FfXmLgop4fnyGg4KCfX58fHt+dYWHg319fYJ9fnh9hYVsgnmGe3eFfniHeop6fH2DkXyNfoODfoOShoNqbIeCiXx8gnqCg4WG
jX12kXp+fIN+g3yLg3yCe4OEfYOFd3GHfoeMiX6Fh4V9ioaDfoiDfH2FeHmDfYN9bmuHgn6DYoiDe4d7eoKCc4ONfYN9iXuCfnx9eHh+e4KGe4OFfHd9dn6ChXqJhH6DgoODhIKFfY2MfHx9eIKNe3d6fn2Lg4WE
jnR7hIN1foeCe36KfH16enqKfnaDgnl5fXd5b3uDd3ODfn51fX6FeoSJhoZ+g4KOg3t9eoJ8fn56fHV+fHp+fXuCfnyIlYOEfX18foZzeH6Ig35zeoJ9Z3J8g4x3fn6Cd32Fgn14iH2Ce4J3bnySfnl+hYuXe3t+
iYR9dZJ8boKLe3SEgpmDe3yDfIJ8foJ+iXl5gn56hIZ5jHyEgop+g4aQgn1+fH2EfYKDfoKEhX6CfIeCiHt+e4J8goSCiHuCgoN9iHt6eYN+fnx9fYV9d3d9hoJ5goOJhXd8i4KEiol7enp5dXx8fnl+eX14hYqC
h319gnZ+hH1+g3l6cIJ9g4ODhoKEdoKFhoeCfX18e4J5fX2CiYZ7e3mEfoJ1hIiCfIOHhH1+c3l6c4OHhIV9fYOGfIiEhIJ6iHx9fHx8iIKIcoR3e4SKfIJ9g4J6g4OEhn6EfHx+eIZ8fHuNhYmDhn2DjHZ6coaM
gn6CgoKEg4eCenh9e2l8fnl+hXpvfYWFfH19fYOEeYR+hnyCiHxwfoeIe3p+g3yEhHl5eXyCfoJ5en2CfIeKfHR5fYOCfoeQfoJ6fnp6hXWGgnqDgod5e32GhYN+hHyFhIKCeoV9eIVxgoKEfYZ8fYiDh3t9fnuC
g31+in6CfoSDhnp4iH6Mg4OEfoKEhIV4hIt+h4SEin16goJ6foJ2goaFg4aDg4V5g36Chn6EhISIhIKLjIR9hm6HeX6JgqCQh36Cg3yChYWIiH56eYOEfoKDiXyFh36Hg3WHhXyChIR7fXqHhIJyfISFgnx+fH6H
fn57fIaGiXx9cH18hXyEcX5mlHt8jYdoeoOHgn6CfomJe4R2lYKIi4ZxhH2DhoR+coWDfoJ9g3yDfIKDfHl9foh+foOCfoZ9fH57fnqCfIqCg36MgoZ8e4R3eYh3gnB9g4OFfX1+gn6Dgm+HfoOCinODloOCfId7
fnqCh4qDeod8iHuCfH58hXqFfHuHg3l8foZ+e4OCh4mFjI18d358e4dzhX18fH6CfW6Dhnh9hoV9hI+IfXmCg36ChnyCfYKCeYSCfnt5fm+CfH6GgoWJh3d6hXOCfIWHfoN9h3qGhXuCiIKKe3uEen53g3p7iISC
hIKEgoODfYaFd3V8gnyYgoqEg4t3goOCfnB8iHx9e4V6hn6DiH2IfH59fpR+fIeCfoOFh4eCg3F9e3uZg4d9g4h8g3GCe4Nvc35+mHR+goSEfYaEfHyCe3x7hHZ9g3eYeoKDg3uUe36Dg4h9iX55gnOCj3p8g4mC
g32Ei317fpJ5fI2ChYKFdn5wfot+hIWJg4SCfn2CfH57g4OFhH59j4N1goSDXHuHhX59gnyDfoZ9fYuGfneHi3x9god+fYR8gnp+fn6FeYZ4iISDgoqEe3x9fHuMgnuChH6Ggn6FfX59iH5+g4SIfn12hH2DeHZz
iIV5fX17dnmFfnZvc4SChoR9eYJ+e417gpF9goKHioWCfW55iIaChn5+goN4i3uCfoKIjIOJe357eIN5d36IiYJ9nH14hoSDg318g4KEhYOFfoZ+fIKChYOIgn2Egn57i3p+fYKGfIKTiIR9hnt6e3Z6eneCiH2C
go2EhXp9goKCe4yJfH2CiIV8h3hze31xlYp+foeDfn17eYJ+iIKDfXeDe3x8hX2CfX19k4eFkX1+h4N+g4KCh4J+doaIg4WHfYN6goJ+foiFdX53ioN2en58e32De4SFhH57g4iSeYN0hIh5iYp8jnuIfn2HfoKE
iId8foN9h35+fYqDgoOChoSScoaIiHp5fIN9jHyDho6DfYZ8fnF7fYOLeIOGiIKDdIKFhoOFe4SFe4KCfH6GfYKEg3yCfYWChWtzfX55hod+goN1iYt4fYV1fXWCioOHfXxyjHmEen6KeXl+g3uGhIeEdoKEgoKH
hH2HhYODfoxyeYaIgoWIfnp9fYx0fIRqjIODgox+k4J5foR9goKDfHx8g3t2fX6VfIKJe4WCe4WOeXp7ioWFfHx8foeNhHySg4h3g3uEd3d8fH57kIuCfYSEh3l+d4KDi3x7fXtphnuGfmx7foN8fH58g4aEjH15
hX10foh8hHCChX2EhHtnfXqCh3iJdnmCfYOPfn58in6Nen6Jgn19fniDfHiChYJ9e4d8eoOCg4SChXuFin6CcYR0g4qCeoaYgoSEeHeCgnJ+eH55kIKShYx3goeChoeFen53gn5+goKDhHmCgoKHh36DfIOFc4WK
fH54hH5+iIKCfYN+gnZ5hIN8fXiEe358fnx6gn2QfXt6d417fYJ9g31+cYJ8fIOCeHmCeXx3ioKIe31riYZ7hHt6gniHfIV+gnx6g514goV9j4N+fHqCfIJ+foKEh4N9gn2Imot8g4x+fmmDg3R0g3p9hH58gn5+
gnyDfYR7c3t+g32IfYOOeIJ8fYR5fH6FfXh+hYJ8kod7hX6EfIOCfXiCd4lyg4iEhIJ6gn58gn1+fn12gnp7fnqEeH14fYZ8goSMgnqCfoJ8hYJ+hXt9hoWEeneGfYSKcX6Cg3x5g4ONg4OCg319fZGIhnuGhYJ5
fXeCeXCMhYN+jYJ+fomCeX6DdH1+e4ePe4t7e355goSHfn2RioeFin2DeoR+goN+fX2DfoSEfoOWfoWEfX2DfYJ9eX54n4V9hIN+g3V7fYJ8fX2EhX6Cfn2DgoaJdX2Dg4KEh4OFgoSGe314en18g3OCeXaGdYh3
iXR6goN+kIR0eH6Cj4VmfYd9iYV+g4SCg3uFeX2CfIeGdG6CfIKEfmiLbX2HhHeDd3Z+onqEiH18g4R8h4WFh4h+gnyCjZWEhH18eYh3foR3hHx5i4KHgoJ+gol+iIR6enuCe3N+goJ9gn54c4KRfn2Cgn53fX6I
iH6IfIiCeYeCd32IhIODgoJ8ioZ5fYWMfYiDeH6EfnZ9hIKCfH16hI2CjHeFh4d+fnx+fX2ChYp9dYJ9g22DhXp8gnV7hGt5enqFfH6Dgn19g3t+fnmEgn5+gn1+fYV7g35jdn2Vhoh6dH18g3p+hYWDfomCg3yK
foV9goWDeoWEgoSDhYR9eYN9fXyCe4V5hIaMhYOFe3uFfn6DhIN7fX53iHZ4hn55foJ+fn11bHyDgoN6iYSDgoKCfn2CimqJjXiEfYKCiXx9fYJ6do2Efnd5foSDh3yCd31+fH54eoSCi36CfoSEg4l1fIiCiIqH
j352hnt+fnx+g3qCgnp+hIeLgoKGfH2JgoR8cHiFfXx9hoJ7g3SGe4uChXmCe3x5i3uJiH6Egnh7g4N8en1+fIiGhHqDdHWJe3ywiIl+fH2ChIKDfn1yfYN9fIJ8fn6CjIJ+fH1+jIKHhIODhHaEfY2MhHuDfH6G
fYV9g4+EeYKChYN+gn15fHyDgnqKfYmEeomIeYt+gnyHiYl+iIZ+hYWEg4N8fXyFe4ODiX2Ign2DfXyDhn6Dg4Jyi4KFfXuFgoaEj3Z8e32Hi3p+fYKFfpSCgoaFfnt+gnqLg3uGg4KReIOIfnp9fYiGfX19fn6D
hIZ7fnaFh3yIg3h9i4SFiISCfn6Cen6Dg4aDe359goKFfH2Fe4SGfn2CfXt6jIR+eIR3fIZ+foh+fnt9hnx9fn10b36IfHx9gn6Den6Cd36EfHyKg495g3d+fn6Kenp4fYN9gnyCfnt+hYKEg3xzfoWCY35+goh5
goiQhI99goaEh358g4eFhoOHi4uMfnhugnt+e3x8h36Eg36JfYV+fYKCfHx+hIWCa32Ee3V8eHqGeoJ+goZ9en53gn58fnyIi5iIhnx7h4V8goJ5doR+j2iCi3p9foJ7dIh+hXd8hYKChn2Ej4KCc32KeIl8cHt6
fnx5fYKHgnx9hYKCgnp2eoR5g2OEg359hXuGg4N5jop6foR9i4aDfXaKgnl2gn17foJ9d3t6hIJ5iH59fX2FfnuIh3eDhnuDdoN+g3iCgoWGfHyChHV9fI2Cgn18goKDdYKEhoR+g3l+gnt9aoR9goJ+e4J7g4J3
d413lYN0g358hnZ9hYN6dn59fn54dXiCg4SDhGuCgoeGgoJ+hIiHgoR7g4h6g32Whnl+iHaCgnN4fYqGfXV+fnt7hYOCgoJ7hH14iHt4dISFfnl+goJ+b418dYSEfYKCdYSDhnF4gnuHj3yIdnKGfWuIfISEg4t5
eX59g357g4OGfXuCfIJ4hH58hn56iIN7foaCgoZ7fnyFfYN+goOJhXR+fH5+dn2EgoOCgo13fpmEhXx8goOCj4J6fox+fISEbX51eIV9eH6NfYWFeHl6goV6fHmDe358hX2DhYV9goOIgn6Eg4l5hH2DfoJ7b32E
fo17eIJ+hnyGd4t7fnhliIaFent7gn16foR3g4WCd3iGfHl6hIl9fI17fH12i4SFg4WFhoaSeX6Gd4R9eop+hX57fIZ8fnqGeYZ5fYODiHh9iX17hH2DkYN7hn52fHt9c3x7hHl9gnt8fnqCiHuHinh6iI57eoV9
g36Jg3t9eH2Cg3p9hH2FiYR+hnyGg4mCfoOFhX6EfH2EgoN7dYyEgnyJh3mCfoOLfH14fH56fIV8iYSCh3uDeIqIhX18foaCg4J3iYN4fY9+hXyGen6CdnqIeImDfHqGcYeDdol5fIWHgoOEloWDgoiCgn2CiGZ4
foJ+iIKDinh3goqIiXd3hIN+fntwhISHg3p+d4KDe4qEgoSDfYWCgn1+g4mDg3qFfoOCg5ODfYR7eoJ9dH2EiXx5fX59hX6EjnmEc4J8joJ6e4SFjHd1fnqFg32Dg3p9hX6Efn6CfIV7fIR3foSFfoJ9fniCfYJ9
cneDen19hnuNfoR+hIt9hH59Zod8hISFhIR+hX2MhX59gnB4g3h5fYaKh4mGfoyHgn2GiIx5h36IhIKChoJ8foN+gnyDfXh6hHmDgnqGg3mFhYOCfoR6g4J1goSEd4WFfIl+d4OFe4N8e3x8fHuEfXuHh4KCfIKE
kIV7e3qFhH6DhIKDhoJ2iXyCcnR7hH6HfI93dHh0h32CfIKFi32NhYdpg4Z9hYZ9e4iGfYKKg3t3fHl9fIKCgn2CeoN8g4Z9h4KHgoSFeoSCiYp4d3t9foJ1iIyHfH2FfIZ+h4R8fn6Ci4V7inaCfn2FeX2FgoWF
hH59goV7j4J7g3yGfn19g318hoOCfoSHg32Dg3yDh5N+e4V+h4OCloV8iXOQgoR8cX6JfXCEeH6EfIKDgnmGfoKDg36Een5+gnl9hXp8foOEeYSGh4WEfod5g3x9gniDg4SJfYeHfnqHgoSCcIJ4dYV+kIqEe35+
en6JfnKKfYOFgoR7hHl9hYmCeX6DeoZ8hYOCjnt4hnuFioOGhYN7eZCLfnt8foN5iIKMg4KEgoaIfX18fIJ7g4WFkIyOfYOCeYl+hXeUe32Eh3qEho17fnqFfYSDfHyDfn6EhX6Gj4R3h4OEiHx6hIR8eIKHfnZ9
doSDfH6KfoN8h32Ee4N+fYODiX5+hH15eHB8g4J8g4eCfIKKg3l7foJ6goR6enx9foiDfH6Jjnp6d3t+foODoYR9goJ1fYJ8fn1+eoeEfYODe4KDe36FhIN0dnt0hHyChIN+g358eoOEgn6Dkn59goeEhn6IhXuE
en6Nqn54e32Ggn59fX6MhX13gnt7goV4in6HfYJ9gnt+fH6GhIaDhIJ8h318joOFfnt9hYlnfHp8g4J6fod9fXuGhIJ+jImChH59h3uJfoaFhIKIen6CfXaCeHaHg3x8knmDfXx7fXx8foN9hoaCfYKTgnl4bXx8
e4V8e3t+hIWEen6ChH2IfHN9hX58hoR9goh9en2DioJ+eoKQhIJ+hnyErIKEfoJ7h358dId6gnx8fYWEeouFh4KChHx6hIKCe3yDfX52eIV9goKEeYuIg3mNjIKLfX6DgoJ9h4OCip5+dX6HfoJ+fn15fIWDfHOC
g3mCgoJ+fIKDiXiCfoaGjYOFkYV6bIeLiH2IgoaGfoODh36LhIN+hXCCe4N8hH2EhoKCk3qLg4J7enx9hn19fX56aYKJeHyIhXaDg36Jho6Hg358fXyKiXx9moaDfox9hIN4hIOMg3eEfISCfnt8hoV+g4V9hnWL
gnt5k4R8iIZ9fX51hoWEen2EfoR9eYOEfH6Cb32Finx+goaCfol8iYKCfniCeoN3d4iNg4V6iH2FiIKEfo6Fjnh5foaDfoOHdIJ9fYp8a4d+g3aFg4OCfn1+goKEhHx9g3x8h3x4dIp+goeIhHV4fHV+g357goWR
e4J+g3yNfnuKfX56fn2Ee351gnuCgnqMg3GDd3eDgnyDiYyKgoJ7eHqCg3yFgn59gnqCfoZ+hIV8e4N6fXp8fIR5fYZ5jYqEeYKKgn19iH6CfXqEgnuIh32CfYN8g4N0foOIfYOEd3t9g4WCfYuLhYN4g5Jvh4OO
fIN8foWJgoSJfn59fn2Gfnt3gnN5j3N7g3mMgniDhoZ5g36DfoOEjHx8g32FiXyEinN6hId8foiDfn2Fhn2DeIOCfnqNfIR7g36Ch4Z2fX58e4KEg4l2hYJsgn5+dJB7jYKUgnuDfYR8eIKFkIOGgn5+fHmEg4SF
hHp9c4N8fn6CfYOEg318hIOCfIKCfWqDgoh5dYh+hH2Eh4aFh4Nxh4yEgoOCg3p4iZCDfHSCe4Rwgn2ThYZ8h3p+g4ODgn6DhYd+e4R7fXJ9h3uIhYKDhIV7gn2JeoJ3d3t+g36ChYeChIt6iXqCdnyKhnJ9iIJ6
hWyDfn2Lgn1+eXqEhoSIhYJ6g36adIOEfXh6coR5gnx8e31+h4N+fIKCfX2GfXqCgnuMfod8fHyufoZ8iHt+foaFg4KFeIKDg4Jxe4x4iX5+g4WEfIV+h4t7fYaEg4aCgoODfIeFhIOIg42IfX56fX19gniJfoJ5
eoOCh36CeoqHkX59eoN7gn5+g4eMiHaDeX57foRzfn6RiIJ4fXuFfn6IhId7gnt8g32ReneIfXqKfIKEiYN+gnqEh3h9gn6HiImEg4eFlYV+XX59foODfoZ+goJ3hGl9goh+fXx8hHx+fX6DeoSCg36DiYSCg3x9
g5R9fn6DfoOEdIeFe4R7eoJ8g4Z8iIWLd3t5iIuDiXyCg3p8jI6CfISDiJZ8fIJ8foaEh4KMfYWFg4mCgoKCfn6Ehm2Qe4OFioJ9en56gnt9fH2DeYOEdniDfHx7fXlzfIR7fn6Ee4OCgoeGgoV7hH2Jg357fn6I
fX5+fIOSjIyEe354hHyCfHyGgoWCiIt+koiFcIN+fYR9dX1+eHt9hXx7hnx9g32JgniDh3l8iX6FhIKJhIKCdX2Gfoh1goR9kHl8e4WEmYp+g3l9gnt+goSFin5+i4WaiXd5en58fYd+fIOJfoJ4eoWHgoV8dHd8
go93fnWLfX55ioR8fZN9foVyeoZ+hH1+goJvhJN+foKDeY2HhImCfYWLdX5bb4J9e4KEfH6Fg3x2fYaPhH6DgoKCfXx9fX16foeIeIKCwIiCfYR9eoJ8eIh8hoWEgnuIiISChn18fIR9fnlxiIV3foRyfYSGhYh3
fXh4fYKJfHuEfoJ6gn59eoR9h4J9fXyDe36IfXqMdIODfoN5g413kHmDfoOLfnV8gpJ+g36DfG+FhYN+iYSGhIJ9g3x9iIJ3g4Z+e32DgoSFenpnd4d4hYKHgoN8iIJ4go57fXp5fYV7hnuPfnx+kHqFfoaHent9
h4KEgod4goJ9in19eX6Ci4N+fXmGhoKCfYV7gnSRfpCFhYp+ent8hn2ChX6Fg3p6e4l9fXeCfn6CfHyDjoSDjHqDgoJ+foKDhIKDfXyFfoZ8hoJ3cnuDfot9g4OCeIKCg4J8fXuGdYSCeXqNgnqFfnyCfIaFdH2E
jX19g4aDh319foJ6fX57g4KHfnh7hHx+foWJhnh2hn2MfoKChXp9hHuCgoV5g4WKfn16hX59gomDd497gnl8hIWFgn6UhYRzh4h+hJeDmYKGgoh9e32CfYV8g32Ee3yLfISGd32Eg4mHgoN8g4J9fnt9fn2GiX6D
g355g32Ggod+fYl9h3yHfISDfn58g35xhYyCiIKFgoKChoN8g4KIfoOChH2Kg5CDhnyEg31+goN3fnx3eYJ2e3OCdn16h32JeY6CfX6ChH5wgmx+eYh7iYOCfn1+iISGYnt7h4iDe4OCg4SJfn6DfIaDgniNkIN+
fIKDhWp6hYV9g4OGfYV+foKGhYN6gn6GfoR8fX2EhH5+eF+Oeqp7hYSEgoR+hYKDgneGhX57g3x+enqFh3yCiISNdX2CiYR8dn5rgn13h4N8h4SChIt8iY18iYJ9g3x4fYJ9gnqEhX1+d4V3fX6Dfn5+d32afH16
ioKRgoeOfH59e4J8hn2CeomGg3yEk36HiIKCe4N8e4x7fn6ChH6CiHxyeXuHg4qLfnx9eXx+hIZ+gpWWgoOGfH6CeIaDhIKFfo2EfoJ1hIKDl3aDeYKEhHt+fIaCfH2HfYKDfYKLeoSCgoJ9d3mCbnR8inl7e4R3
hIODgoJ+fJCEgpGCg4JwfH6Shn5+e4N8gnqJfXqtfYN9hH5+foV4e4J7goaEc317fnt0g5KEfHmEfnx9fn18gntze3yGfoKEfoN9goR8fIJ4en6Cfn6GfYt5h4J+g3mGfpSDhoaDfYOpiHaHfHqDg4N7fH6LgoN9
eX19fnaCd4KCmnd+fXyChHp5g4iEfoKIiXZ+fnx7jXp+dYSCe3x9fYR+doiCeoR9fIaCeXWHiH6En4Kafn11goKIfZNwe4J9fX5+jHp+fXx7hH19gnyEfnl9goKCeod3fIKJg5CHfoJ+fI6EfYR9goJ9g5B+fn6C
d3WIfXl4fX6DZYV9epKCfn6GeX2EfoOChoKDhol4fIOGfYd+fHuHfoeHe4J5g32DiX6JfnR8jIJ7fo5+g32GfX6OhYl6eoOCjoOChYZ9fYN9g4N7foKCfoSUfX2EhoOQfoeEfnyOfoJ5eIiCfYV7iYJ+e36CeYl+
hoKDiYN3hYN0gnx+i4WHg3J+fX6ChHZ5hnp9h32EfXqNfnWCg4eQfYN0inaHhId+a4SMhIKFfYSEfn2Lfol9hYh+goh7foN9e5iCfoJ9jnV9hIJ+fX2Lgn1+fod+hIJ+hINzfIR+g3l+fYaCg3hvhHd5eYJ1fH2G
fH2Dd4OCdIiFhHp7h4N7hX6EgoR6hIJ6foJ7iXZ8e319fnKGfo+FgouPfX59hYN+fX1+eX1+fH6Dfnp+hH19goV+g4J1eHyCgn2DeoSCfIJ8fXuNg5OFhoJ9foSCd4V8iX59fnmCeXmEe4eNe4R6iYKFgoOCe356
hn2IjIOFhHyFfIt9eoZ9ent2g5GHgn6DhYKChYN9got9g4R+fneChoN1hHx9g3eEfHt1hHyDeomDgod8hoKIfHl4goKDe4J+foR9iIN+goaDgoKOfop9lYOCe4KCfYaEfnuDeYN+hX6Ien56g3uGg35+iIKJinyD
fX5+eIKQfo6ae3iFfoKCgoJygn12foODe4OCfXyDeoZ+doaGjIeDeX6Fe4KCe4J8i4R9enuChXt7hIqNjIp+goR8fYSDfn58goiChIWFfnuEg4KDfHWMfoN8goh+fXyHhX2Ce4V9fX17hHx6g3uChHx+dIJ7eYN1
gn6DfY19e32DgoKGfoZ8e4Z+hqF5fI+FiX14fWh8g4OElX6Oc32DhoR4nXSGhYOFfHaCdn18iY56hX5+goKGfYKJeoKJg36Efn2Gg36CkXh8ioKPhIp7fIKDfnyDfHGDfoOEgox+gn6Mint9h36Cjn5+jIqFiIt6
hoONl4Z9goR+gnl+sJGDgoh+g31+gox+goyEfoOEfYWLfn6CfYJ8hIJ9enuCeImGeYmFfZB8ioR+fn18hIKCg3iFfYOEgoOCg4Z9fYJ9gp5+eIN+e4J9hYJ6gnScfoKCho13fnp8goR+iJqChH2EfneCh4R+eYKI
goKHenuDcHeCgniHfH6Gg32HhIRujIKDfIN+fnl7fHd+eoaDgoN8hIN+goOEfYN+jomChIeCfY19fYh8g356g36DmoJ9bYOCg4OJhH1+mn2InoeLfX6CfXt5e4Z8hYV+hIONfX56hXeGdoZ7hX1+fWuMfYeFfoR9
h4V6fYWEfoOFfXuHhIKEg5F1hoR9foSEg4KCgoiFfoN3fnxuhHt4doJ1fn56fX13fol+h4Z7d36CdnSCfYJ7e4SCgoh+gn6CgopEfH6Ig32DfYKEcH6DdXGIcohydYV+goWChIiDb4aNi3t6fn5qhH52fHx+fISD
fXyEe3l+fXqEfIKGj317jXyDg3OFfnyCh4J0fHSDgoqIeId5e4KFgniHi4R+fIODh42ChXqCe4N7gpmGe4Z7fnaIj3h2e4R+g4SFg3yDfXZ+gn6HgoR4e4N4goiGdnl5g3yEfnOCfHx8iH19c3tzb4KPfoWCjIJ3
foODe4KHfnuDe4J1e4KIfnl9g4OKg4KFgnNxfHx6foh7dH6DfoKFgomFeIKFfoSChIKFfYJ0hYaChHeGhoKChnx+foJ+hXiFhoV0g4OHfnh9inh9hoJ7g4qDg4V8goaFeX17eIiChIaGg3iHeXqDgn5+hIKCe358
hH6Fl4R+fX10hXiChGeEiXyEfYOHiYOJi4SEeH59fpJ9fn6CgoOFfn59gnyCfoZ9hn6ChYeCh36ChId+fYSHj3yEg4KCgnt6fIV+inmEeYKDi4J+fX18fIKIg4KEfImEgqCDg4Jxhnd8g4N0goSGfoOHiISEfXmF
hIV6gmx3kIKCin5+gnx4kIN6fIVufHuCcpp7hHt+a4Z8fX6NfXV2fnqEfoSGgnl9fXaFj311gn2Fe3qDkYSLfn50h4OCfoJ+g3uCgoZ8gnB1hox2fIV+g3iChn56d31+g4eIeX16fHx+fX13iH5+fnh9fHuChIV+
fnSHhnGDhn5+e319fn54e36FfoOCfmyCgnt8gnt+fnltfYmEgn57hYWCiHqFe4V6fn6Gi4SDd31+fIV2h316hH6VfYKDfop6fHmLg3eGg4WPgnx+doOEg4p+hn53fHyEhYODiIJ8e4ODfoeDfXt6fnuLkIl6ioSC
gnyFe4KCfX6HfYeJkIh6fHqDhISDhYOCh4J4jIV7gnKCeHuFfnuFgnWFfn6Efn1+goaEg4KIhYR6foV+dY18gnx+eHx3g358gnNyfHSKeIWFhXmFin55j4N+hH6JfYaFfYOCfnuDeoN9hoOCgoOHgoKGg3t9hYhn
hYeEa31yenWCg3KCgoeCe4x5fnyCfoN+goNkg4yGfoJ+g4Z8goSKhXt7hn17g3iDfH6EfX57fHyDfoJ7g4WIfnx8hX5+h4ODfYh9d4KDfoJ6goOEfIKCg4SCg3d8g3uMh4N+goyEhYWEhoOFiYSCcX57goKJg3xy
g4J9h3p9goJ4gn19fpaFfX6GeIORdH2CgoOEiIeCjXZ3iIR4g4V5fH5+eoN3hmt7d319eot9fH19fH19g4J7j310gn6DdYN+goV9e3mCgoSGdn19goV5fI6DeH15hYR+eop7doKKd4N4goR9hYiCfoN9fYSJfoOF
h3t6eoeIiXhuhIJ7gnV3enx9foSFhYJ7eYpqfH53hYKCeIqEe2l9hoODg4N7kYqChX59eYR9h4SChoWFgoOHiINvg35+aX17hYSDfYJ8dnuKgnuGh36Den58gnuHfneHe4J9jIJ5h32FhHiHfYJxeoh9g4ODfnyI
iYqChH19fYWChnd8foeLfYJ8fIN8goOJfoKFhYKIfYKIg4KIgoKCg4Z7dYKFfoJ6hX5+gnt6fn2GbIZ+k3d6g4aHdoeFfIaDl31rg32Ce4SGe4uEgn18fIaEiZF9g4N9eIV7fnx9d4KGg4N+hHqCfoRnfoJ+hXuC
fI2Dh3x+hoKDgn2CfHh9e4J9d3l7g3uFfZR+fG+Hg4SCfm2Lg4Zrgn1+hYKEfn1+hYOIh35+dYd8fYJ+i4V8hHqKfYOEg3t7h4WHe3qCenR+e4KCh4KKgnqEfn6CfIqCg3t8fX6CeXhrfXGEd4qFfoWDmoWCe3p7
fX2Dg4VyeX6Ggoh7iYV5e4t+fIOJh3iDd36IgoODfIOMfnyFhH6ki42GfXKIlHh9i42Dgnx7e3x9gnh1goeDfXKDg5J+hoaEeIKJgomGe4OHgoV+hIN9hH17foKKgniGg3qEfoaCd3d9foeDe36FgoKGfHh9goV4
h3t8fG13ent7fYR5hHeGfIt+dn19fX19e36CenyGfn6Efn2JgoOFeX16fn6Efn2CgoSDg4OId4OEfX2EhIZ9hYeCe4N5foJ7goaCiIJ8foWFg319hHl+fYiFfINqdYSDin1+hXx3i4N7g35wjYOCfX2CgoKEfnyD
jIOFfnuCd4aCg3x+dHqVfX5+jYKKiIRseHx8fYJ6hoKEgnyJi353fnOQh3l6fI53fnSDeHV8ent8eISNfoR5iX17gop4eYSEh3p9fod9foaCiYqFioN7jH59iXuGfYSCgn2GgoJ5e4aHfX2DfnuDfn6FhH2GfYeC
g315fXx6foKEh3iKg4KFg357goODm4mDgoV7foJ6foqDhX17en5ucYJ+iIKMfnp8hoh9hH2DfoJ+hIKJg4KDhYR9g313g4aDg4WFgn58e3qEe3p+fot6e4R+g4R9hIR8fnN8hIWDg4N9h4N4hIN5fIOCfoN+eYOD
e46Ei45xi318e4aCd4WCd32EfHp4gndzfoqOjXyHfYV+gnd8fH5+iH1+foV+hl2CfYKCeoiFfYN9fYR+eH6ThXyUfYKPeYZ9g4l6eYJ+g3uDhHx+hX54foKDbYODepODcIR8e4Zzbnt+foJ+foiDdXyDfIaCfnxu
iH17hH1+g3R8eHx4hISCfX53gn59hoKEgn53doZ9e3yZeHp+gn2De317hHyGg4KIg36DhXuDg3uDgod8g36GeYaChXuIfXh9g315dniLfYWCg4J9dYKDfXx9g32Cfnt7goSLfoWCioV9fIZ+goN8foN3i4OIhHqJ
h3uXfYeCgn6EkY5+l4Z5g4l7foh+hH2CdoSCg3qEe32GhIOIg4aCfYWJfoePfXp+foZ7fYKDhYJ9dnt5g4J+iIN+fH2Cgn6EeoKEg35+d36GfYJ8fX18iYeGfJCGint9fIKEfZZ8eH2CdJh+foSIgoV+fop9goOG
g4WLgnx5e3d9iYyCe4KQg3x9g4eEfnmDen17coJ+eIJ1goR9eXSLfoKEfX2Eg4NvgnaCg4N3hYWDgoiCioJygnyEfYeMen14g4SGfoSHgoV+hIKCgn1+foOEfHmDhn51e4p+hH2Ce315fIl6hHh9hoKCgnt+gn6G
dHyDhnqTeYKLfX2EcYh9eceEfISOi32Cg4V+d4NxfY+Hd4uIgn5+fXh8hIKCfIOHfYN+dZZ9gn6EhXR9foSEhIR+g4p4h4qDfoR9e4N0fnt4fHqCfnuFg3eDhIKDfXuOfIODen5+fIODkYJ+fnh5eneFe3V7fn10
d3yJg314iH19foJ7foR1eX19g4N5kIJ7fXiDh32Dg3x8boh+gm2DfIuFUoaUeIR4goeJhIOCfod7g36Cfnx+fn19eYN9hHd8hIN5hYJ4goR5hoOEfYOIfYZ2dXuGe3t0ioN+eYWHgoJ+fHd9ioN7fX5+c3p6e3qD
gn5+e4KEh4WEiIJ8h4OPdYOCd36Hgn56g3yGhX13g36EiId9fod3g353e318h4N+jHh6iYqCgn57eIODfYt+fX56bIeEhIJ+h3uJfHyEfoJ5fYJ+e4J+e3mDeHKHg4J6gnJ7e4KQhIKEfnyDe3uChnuEg4J+foV8
foZ8fnSKhId8fYOJgoOEfHuGgoSIhH6OfXt4iId1g3x+hH59fXyDfIJvg4SGg4Slen2CiX57fIWHfoKDh4KJeoR5fIJufoJ9gn13gnt9hISEgoKEg3uIhIeChYOGfYOCeJKDhX14cXuCenx6goOGiX2JhnqEdYt6
hn6DfHuOhX6Eg36Fg4N5goSFeXeKenqCg3x5hol+fYKDhH6VhH13eH2Di4OFfnp9g4SVjoKGfXyCg4KOeHyCfoJ+g22Dhnp+c4l6g4SEg3yCg4R7h4J4gnmEhoJ8eYKHg41fgn59d351h3d9fIKDeIJ6foONgomC
eIaGgnl8hIJ8foSDe4KGhoN5goZ+hISDiYuHfHmDfXp+hoiGe4J+c32GfY+Ce4SDgoKEfn5+kHqDhYODfYV5kJB+fZCJd3tqiISNeYh1fnx9goKefIR0hHyDfXmEfYuCgoR+jnqGhIOMeHp+i3qDhIV5e4iFe32K
e4OFen2EeIeDgn6EhX6DeIV+foR5b3h8hn19fYV6fHqDhH57eoKGiZBygoKCfH57fIKDd4aDdYV8en6FfouIhH6EeYR5eX5+foR7i31+g35+e3V+iYJ+hYp8hn18enyEe4iHk36Dg4J9goOJhYKCgoN9kn19en6K
fX2Cgn58e4KKfImCg4N9hIaFin6LdIR8g3yGfIZ+e3yJlH58hIR8goOFg357hIZ6fnqJh3uFd4OKfnp9g4ODg4eDiH6Rh36GfnmFg36GhH16h355fYJ8iIKDgoKCfnZ+houHgouDg4SGhn12fYZ6d4KDhYJ8fJR9
g453hIN8in59cXx+g3t6in6ChHGGeX2Ch419hX6CfIN9hYR6eIuDfnWEgoWJhX2CcYJ+gn11fHxzhIN9fXiIgoeCfH6Ddod6fX5+dn6ChYV7d4KIhIaChX2Dfnp7foN8foOCgn57fYWEhn5+fH6CgoODhXSDhHuE
foeFgoWDhW+PfYV8eYJ9en6Cfod+hYJ+fXuCh4N1g35+eoOCmnt9h3uLfISOgnt7eX2ChH6EeoZ1fo19e4KLfIV7e3l7g3qEfn1+hn6PgoR+goR8ioJ6hIWCgoR7hX2CiYKKe3x8god+h45+hIJwdYd8fIZ+g36E
fYOPd3qcg3uChX2IfYOClIV4hoSFfIOLh4p6hH1+fYWCb36Cgn6CfYWDg4d8eG6ChH6GfYKcgnpyl4WDgn2FhYl7goKCgnyJfX5+eomCfHyEeniLfoJ9eIqMh4eDg4N6iXx9goWHinyCiHuJgnuDeX2EfYOCiHx6
hYp2eMR5g4SCh4t6fn55g4KCfnOCgnp+e4d5fnuShIV0h4R+fnx7fn55fZeCfIaHfHiFhXaCiX59inl4iop9iIR+gnuNe36Cgnt+g4J9hIWFfoJ8iHt8hXx9b4KGdoKFd4d8gniIY36HeoSDfneCfIJ+g3p+fH18
hoZ2hnl5fIJ9hoZ8ioOCeX58g4J6fX2CfXGDfH6EhoKIfYJ+hoJ9foJ2g3h3inl4g4SDhoV+fnx9fYWFfHZ8hYOCg3aDfHx8doSFjpF9dHyFeXR6fYKEfZR9dHB+bH6IfH5+fX16goKFin2CfYeEfn19hHiDgn2F
goODhYiDkoSCg3x+iYKNhHx8hYiLfoSGfn13g3SDg4WQfnt+fXx+iH2EiHiCjnp3fYWCiFp9fYKHhIp2dYKDdIlzkHyDfn59fnx7eX17gn19fIaDgo2Me352hXp7fXt+g4OCiX6FdXuGfoN8god2gn17g4x7fYV9
hH6Dgn6Eh22Ifn5+iIJ8fX6DjH5yb3t+gnt9gnuCfX53eYSFfJiNiIJ9fX18jIN9h5R7hH6IhHaCkH6FenRqh359foR1fIR+iIt9cIeGhYN8en19eH6HfoKFfomLmoR3gnx9fXyCeoqJg4WFc4OGe4OCgoV9fXp8
hHx+g3SHioWIjn5yi5J8fXx+eIJ+iX2Sg4J+hYWFe3x7fIlsgnuDfXl+hIZ+eoWGfXt7fYeChIR9hnuCeXJ7eoJ7in59fneJeoKEe4eCgoN9hHmEhIOEhXt9i36Cen2Cc4J7fX6GiYeDgomEfn59g4d5goN+goR9
fYR6g26CjYWKfniChYuXg4J8gn5+g3h9g4J9gol+foKKfoOCg4SDe3uGfH2MfXp2inp9fXyCd4OIh4KKgnp+eH2CfpB+gn19hImGhX6Deo58hYOCgoOEjYN5eXx8iHpyg26LfISEd4KQg4h+eXt8g4ODgoaNgn57
d4iHhIKDfHh4g355enyDhH6Dgn19eYKEioaFfX56dXd4gn6RfIN9foJ7fISIfH2DiYKCgo6ce3uEe4OHfHaEhnyChnuCe4KFg42FfYSChIN8fH2Ein59foR6goKIeX1+g4Zzd357hYKCeX6CfISFiX2GfXmGfIV9
enmHfn6DhnOFdoh1hXuCfIJ9foSKfX58fHuEfoOChYSHgnt9jJF8e36DfH52gop9h35+gnGEgn6Dg3uEhH6EfnmCeYaGiYWHfH13fo9+eop+fnyCfHZ8g4aCiHt7g4R8c358fHpxhoh9b314e2J8hYSCg4mEiXqH
fXuTh4Z9iYh+dXeCcH2Dgnp5foR+hYeDhX2EfHyDh4KDhXuCg35+gnh9dIKVg2aDgnyMkoKDeoN8eoN5goKDioJ3fYaCh36Jg3V5hXqCgoN9e32JgoR5eISMfYSEfoODfoWCe3qDfn6HjHt6fod9fXmCfn17goKT
hYN9h359g4WDhYODgoiGenl7hYR9hX5+iHh7gpiEfXqDiJCDg4KCe3t8fIKFhIV+gpKDdXGDe4KDg4J9hIiIfoh9hXmEcH2Ogm+CioR6fX2GfYN+goKJgoh5fYJ7hoJ7hIJ6fHmFfZp9fYSCiIOCd3p6fISFfYOG
fXp9gnuHhXp6hH6DiHB8in2Fe4Z+hH6Genx2g32EfnuDfn2Egn6GhYJ+goKGfoaKgot9i358hoJ7fYKEhIJ+fHuCe4eCeYd5hXaClIJ6fYSCeYOGhISChoWUenyCbYV7fnqCgoOJd3R9hISCg4l7e36Fe3h+eoqC
hYN9fo6DiIp4hH59goR+e3ePhIZ+g3t+d4aCg4d+jn2HdomTfIOFfYSFe31+fIl8hXt2iIh8fn6FSHp9iIaDhIV8cnx9iYR+fn52moN6g4SJgn5+foOFfot5iXuCenqEfoKLg5CJe4KEeod9g4OGfnyFe4V9g3x+
fX6CeYJ+fXqCe357goKGfW6JhoKCfoWGfXl3eX55eHuDfYN6g4J5goWCgoqEfniHhX5+fH18goJ+gn2CfHqHg4JxhX1+goSDfXyEe3x5g36FfoWHfYSEhIJ6fn2Id4SDhG19ioWFfoN9hHuHfnt5eYKGg3t8fYOC
g42ChHuCeH5+fIJ5goZ9gnuDjYp+hIJ9eYN+fn17gniMfnuHgnp5hHyIhoJ9gmx6e4KGeYJ7g4Z+fIKEh3yCfXeEg4KQg4SIg4J9hIl8lIaCgoJ8fHyDh3yDiYqDfoOEeH6Ignp8gn1+eoOEe4N+hoKIfYV3c46E
in6DfYN3gn2Fl4J8h35+joSDfXmEfoR0hIZ2fn15hpCCfIKNfpR6hHuDfYV+iIN3fH19fXx+fYKDgoR5fHyCeoR2hY+ChoeFeXyIhYd7hnaCc31yhoZ8foN9hX2DkIaCeod6hIKFhHmEfoJ9fnx9e36ChomCg4KI
fYOCg4OCfYOChIZ0hXl3hnx9g4h6fX54fHqHhnyRgoOEgoZxg4N+gn18hod9eoKFe3d9kX2LfYyFe4mDfXqFi4Z+hH58fn6KfouHg4R7en6DfX6CfX2VenqCgot6iYh9iYOEfXuEhIN9goSCfn5+fX6CfY6GiX57
hX2DeYKElHl+fHt5g3WGhn18dHZ8hIeEfomEgoN2goR+hYaFfoSDgn14gouEgoKFiJGDfXyCh3yVfop7fX18eoR+hYJ6dIJ8iYZ8d4V+g32CiXh9eoJ9enR6fnyLfY1+gn18fIODgnt+d32FhIV6fX6CkYeDiYp4
hIaChXx6fnyCfHmDfIJ6hoqFhYeHg4SJd4J+fYJ+fYKCg6N+g3x1gn6HfoZ+foaDfIWSfn2Ce3mDfHiRhX18eYZ7e3h+hH6jfHh4hHx6gpyGfYN8iIKEeZWGg3x8g4J8iH18fnl8fHyCg31+e3yEg3x+gnyIgoeF
fISEa32Hgn58fH1+e32Ee36FfIV2fnyChIOGiYV5g3t+hIt5j3t+foOCfX2Eg3Z7hYKDgn2Ee4KEhYJ+fXqCfXx0jHqCfoRzeIN7e12IiIJ7h4KDioN7foODgoSCgod7hYSEgn6De3uCgn6JhH2CfoOSeneGfH6C
eYt7enaDhYSGfoNvg318gnyCeoSCiIKDd4h+iYaDg4WDeoKCeH6Hd3yFhX2Ffn56h4KGeoiCfYWHfnl+hYh9g4OLfISDgnSFfYl8hIJ8foSMhYJ6g4qKe4NzjIKEgn6GfomDkn6IfneChYZ9fH2Dg4J7g4N+ioJ8
hYR9h32LgoV+hH1+m4OIg4J8fnt2en19g4J8bYKChW2FfoWFhHyGfn17dH1+g3qKfYOEfoR9gnyCeIR7hYWCg3qDfYOhd36EiINzgoKCfYKEeYt+gnmCfXx9fIJ7fnCEh4J5gn5ugn59foSEfIKCfol9fX58hoN9
hX13eId2foOOdoSCg36Cenx9h4R9hX2FfYV+i3x3gn6Dgn6KhYWFd35+gnuEhn57fH5+enuJeHCEh3t+fIKDfnWDe5V+ioh8fH17fXp+en58h36Hg4J9g4aEhH2Cg4aKgnp+hX17g4OMg49zfIV7kYRzg3t4g4h6
g36CgoKCgnt4hIl4doV4hHuCjX2De4SChYZ4fHeCioN+gn59iH2PhoaCfYKJe359e4KCgoOKh3yCfX2FjIqMaHh6fIWDfoyEi4KEiH6EeHt9h3V8foSKhXSPfoJtfIZ+foN+j3uFgnp1e3t2foN9eIuFfXiDgnx+
eIOOh4R6fX6Hg42GeYeKfn56hIKIgoiKgn5+kHx9dn1yg3h9fX17d4OCin6KfIKJe4KMhI18kX1+fXh7in59fX5+fXuChH1+j4uFfXyHhX57fIZ+e3V5hISEfnxegn55hX6De4KEgn5rfZJ+hIKChIOCfIOEg36D
fHSEgoV5g4uCin6DjHuChIJ5g3t7hIJ6foaHgn57g4KChIp1fISIg4OJhH6EfISGiIN+g4OFlHmEfH1+fXyDfYSEgoJ+fIV8foSHg3x9fYiMg3yCfpKDg3uHfX6Ggn6PfHeFgnyJjYN+eoN+hHJ7fX58foiCfIaL
fnx6hoKCgnx6h4aHgnZ8fX6MhId+hYyIiYN+gniLgoKFhoWCfnqJgouEfoJ9i2yCfn2IfIN8doaCh4qEfYh+hIZ5jIN8hYN9hIR2fntyeoZ8joJ3g3eHfoeFhYKCfH2Cgop6fIh+ioN7gn58foN4i4V+gn6CfomC
fIJ8fYKHhHtzg35+gnR3gn57fIZ6h4N9hYN8gpSCgmx9iXmDgnyEnYWIjXqFgoeFcXZ4hYuGfmB+foJ9cXx9hIKCfIJ6iYOHfX6Ch4WDdIKFfn59goh6kIV8Z3l+fISCfn59fH6PkXl2g3uCfYZ9e5aEfn2DhYOE
en5+h4yEhXt+hod5fYV+fYKDe357foSFh357YoN7fXWDe32HhHyEgnh9eIV8e4l6Y4R9hXZ9hIp7hoeDfIeCgoV8gn10fnl8g3OEg298fnl1gnyIhIN6fId+fniCgnyGfYV6fXmKhYOEg4J+eoV7eIh6gnSDg4l+
hX2Dg315jIaEfnyDgol8dYl2e3mCgn2EgoKCg36OhHuGhoeDgn19fn2EfneDe4R+goR9d3yCi4eGfoiIhYKHfIV1hXuHgnuCg36Hl4R+g3l1foR6fY18g4WFfoSEfIN8foSEg4OGgnqDg3mFiIJ4g4J7fX2CiXl9
hI54i3yCen6Cg4Z9hIKCgnh+fH6Fi3x+i3x5e4KCfH1+hXuCiIN6fXyFfnuHgoZ4goJ3hHt8g3eLfIJ7foZ2fnWFiXt4iYR3hYl6g4SLgoV9fX1+hYKDg490fnmEfIeCfoR9fn2Ehod8gnZ9eoN6e359d3x+gn6C
hIKIfoODeYV8g4p8fIKNg4d7fHuDgnmEg3qFh4V9fHh8dYJ8gn2FeYOFhY+PgoeCg4d6gn2Fgn59h4iDhH1+hYKDfYKKfX6Eg1t2g4OMeX2CfotxinqCg4KcfniEhYJ9h4N2enyEen2Jgnx8hHp8fn58goKDfYWJ
fn6CfXx3e4aCi4N4g4N6hnuDeXuHgoh9gm6GeHyIhYSHhYOCeoN8hoV9gnyEh4SChn58hYx8g4d5WZWDeXyMfnqEfIJ+hn15aX6GkYV7hoWDfX52fnJ8g32LhoaDfHV7fX59eX6DfoSDjIV+cIR+fY2Fepl4fXd8
foN8hIl7h4J9ioaKhn19in5+gn16hIR4goiDeX2Dg4J7g310d356fn58goN4gniDeYOFg4KGg4SCgo+FfHyDfIZ4e4J+fYR3fYZ6hIN9hHmIe3h5gn2Fg4J7fod4fYOEi3eChoN5hIJ8hYaFe32CkYSHhXyKfoR7
e4V8hIOEhHp+fIWEg4KMdnh7enmJeHt4fpB5eXh9g4eDeHmGgoODhISSg31+goR1fXx9enuGgnmCeYOEfo2EgoODg318fn6Eg4N9mIZ4fYSGeoaGg4N7j3x3h3F+eoV+hHt7hId5hXaEeYZ9eXx4fHyJgoKCiIOF
doOJfXyFfXuChZGCiH2CfoN9fomDhH6EhoR+g4uChXh9fnt9hml2hoKDjIJ6g3uLfoKDhYWChoSHfYZ9e4J5cIt7g4iGjIKGfn2Rg4KLg4WFeIh+U317fnZzgoR6fXt7fX2HfIR3g3N8gneFfoVxfoaDfYKIgnuF
iHGCeoSJfX6Gh4ODdn6Cg3yDfYSFeIJ+fIWIfH6DfpN7koKLjYh9enCGgn18fXyCiIODgn6Eg4J6eX58g4J8g4Z+dn18e3t9hnaCiJeEfHtwg4+FiIJ9e3qCg3qIgoSChX2CgoODhYJ4jISFhYd5goOCgoR+g3mI
gn52g4KDe4KHe3uFfn5zfHx+foOKioZ8d4N9g4J+eIKLfYqQcoKCiIN9en2Cfnt6dXh8fX1+foWCd3l0kISEg4eDgoOKhpF8dIJ+hX59eXWEfX6LhYWCfX2Ie4eCfYWIfISCgoR6g4R8fnx5gnuChoKEhXyDgoV2
hHuMfYR8iX2ChHp+iId+eXuLg4eEfYKGg3mCg3x7fYmDhYJ4hoN+hIWQfop8em+EgnWFfIWEgoV9hHp6e4V+fYSDiIh6iHt+h3x7foKDhIeCdnp8foqJfol2hYJ6e4aDfoSGeIJ8g4aCgoh3fIR8hnyHe36CfH1+
g2l9fXiEeYJ9hYKGiXSEfYJ+fImHiHaDhoJ9h4iIhoKGg3yEfpCHfXuDg4N7fX6CdIJ8g35+fHp+gn19g4Z9g3p+iIKXg4Z+e4R4goR6fo57fn1+g31+iol3eoOUg3x+fYSRfXuEfoR9hIZ6jIWIgnx+lHp4fomH
fX2ChHp6fX2Hh36Eh4KEhIN4fH6FfHqDfYJ6fYN4gn2DhH6Eg32Dh4V+g4qFg357foNyjH59dXx7hoOEg4KChYOFfYuGeIJ4d4SFeH1+fod8foN8gn6EfX6CfnV9g4SDiHt9j4ODhoJ7fnxykoJ7fYJ1ZYJ8eIWE
g4V5fod9fnxvhoaCg3yEhId6fYODgnx7g4J+enqEhXZ9hnx9g36Ch4SCfYlvfoR0fI56g4J9gn59fnaDb4KDfIV+gnyMeIiJhHt9fIJ8goN4eX1+hHl+hXiEg4OJdISIiXt7fH6DgnqDfoaChXyCfX2GfoKCg4Z8
hX54b353e4OFfYd+cnyCfoN8hoKCgn59fX51g3x7g3qCfoKLfIKCiIaFfH2CdIOHhn53fIODgoODfnOGfnuEfm+GgoiHhHx7fn19e3KDe3yDhH50iYeHdYN7fnp8aX55h4eFeH54eX6Ffn2Fg3R+iYR7fomFjIKE
fH2Efn1+e4R7eH2EfYJ6foKIdXl6fYl9fIKGfIJ7hHaJgoOCgn16e4ODfIKEg5J4foKChHuEfIN8gm9+jX6Qb4eHhX1+hnuCfnp9foOHkH6IgoKEfn59hIJ8foR9g4uWhHx8k4aEeIiGl4iDfoeDiImLeoeCfn2V
fn15fn5+goh3g356fn6ChYN6hX19fIKDin6DeYeQfoJ7hnx9e317fX6DgoJ7fYR+fX2CcoR9g4eFhn57g4Z+iYaDhIeEgn1+goKWeX58gnyGfnx8fn5+g5J7goKVfoiHg4KKe4l9fXmChIaCfI2Ke4d+d4N8hIN9
hH15hYmIgnV7iX15fJh+hHt+dIOEgox6fHqGe3l7fH2Cg4V6gn2EfHyEeYR8hoOCe4R3fn6CfYaJfoeEhIR8j5N8iHGCfXxtfoqChYZzp32Dg4J+g3GIgoKEfYaIfIWKfoKEg4d+fX56foN8hX6Dg3iLgod9g3iF
d355e4J6fnt5gn56jXx+g3Z8goSCgoh6gnmFfn59g4ODZYR2fnuGhYSEhXuFfn6EgoeDfYKHgn59fnx9fn1+g36Cgmx9fXyGcX18e4KKe4R6fYeEfIiQfoKCgoOChIR7e31niHuFgoKIhYR+hoeGgoWJhHiEfHeE
jH59dIt+h4h0hIeCfXymfoOGh4OEe4WEhIN1hYKChYN4fn2GfIZ9fJV9kXyEhH6JfoJrg32DfISChGyFhIR8fHOGfoKFhIV9eoV+i4Z5fniSh31+fYOLgn1+eYODhImDg4Z5hXZ6g4J4goODfYJ9d46Jg32CfYOW
hIJ9eYV8fn2CeXyDhIOPfG+Cd4N6fn6OfoJ6goeGh4SIg318g4mEfnt9fol8e36Gfn6GioOGe4N7hHuDhnuLenp7dX2Dg4h6k3t9g4J9b4Z+gnF9foSEgoN3d358hHp9h319hn5+jYWCfnp8e4t7foV7g3uFcnKJ
inuGhIN8dYN+c4ODe4iGg4J+hHuDfIR8iH6IfIJ3g4N1en2CiId2gqeFl4iCg3uCgoZ+gn58kYZ0foOFfnx9b4OGeIKGfoWEe357g31+g4J6fXp0goOChnl+dId8gnp+fX58goSDgn6LfHlyfX6Og357h4SIeIeF
h4J+eo19hHyEfYOGgpF+foJ8fYR7ioV6d4KJfoWEhISCfH6OeoeDdo1+hHaVe4ODhoOEfX16g355eoODlYJ4gn58hYV8hH59iH58fHp5e319gop9gpB9foJ3fYSCfnmCgnqCg355fIaCen19iIKEfHmGeYOCX32J
fYh8g36HeoKDg4iFi354fH10eH6DiX2CfH5+e3h5kYKDfHlygoOCcXyChX2Lgod8fIl8gnt2goODgn19foR4goJ1fXmCeoN1eIKGgn6FeYV3fIOCcHiCfniCg4eHhn59goR4goWCe3uEhXqDe3t+fIZ8goSChIN9
hIN8fnl8fn2DfH6Cen2Fe32DhXqDhIaEfH2Ee4V+goJ6fn13foiDlHx+fn5xe359goV8dYSCg32ChX1+j36MfoaChYOKgoSGgod0hIV4gniDg36GfX2Dh36TiHyDfoSEgoR+gnuDfIN8g4ODgn6Gg3WCfIeDeoZ+
en6Igo18fHt+eH6Ifn6IfHqEfYR+i4N+fHyOeYR4g4qCgoODhIJ+eoR6fYZ6iX2DgoR8fYaDgnuDfYN6eIiFgn5tg3N7eoN+iIKGhn6NgoN9fIWIgoV+ZoWDfYKEhn2CfX19fHyHenuCiYKIfn1+h35+foN+hnh9
hHWEfoJ7goRrgot2hIJ7fXp2g36CfnyEhYN9fX58e4R9g4WChn19fXiEeoR6eIV9fnl7e4d+fpl9h4N8fn6CgnZ2goKChIKCiX2IeYN+gnx3e3x+iX17h3aGfHp7gn6CfXuCfXuLgpF+hoN+hYN7fnaFhIR8g35+
eG56go2EfnaEe32GeXp9fH19e4iIh350foR5foZ5e3xuhn51fIWInoV7gnt8eoJ9g4mCeY5wfYWGg3x9fYZveH6MhH59eoSGfX2OeoR3cnd+e4OEent6hoSDgoKcfIOCc4eCiH19foSCkIN8dYN7dIV9aYOZhYV8
hnmEfX6KdIKJhoODfoN4eoV8g4KCeoN8fn13fXmHg3mFg4p2fnd+g4SChIJ8fYSEhIh7i3t8iX56e3t+dXl7hH16jYSDfoSKgoKDdYWLg35+e32DhH2Gg3p+jYJ9fX2CiH6Fe3B+foJ6fX6FdIh5hIN1fHuGhIeE
eYOIfoSCfoN+gn6DgoiCfYOEg4SEhYRyhIWDhoJ+gnpreY56foJ5foSDhYV8goZ+fYODfH2DiISEfoOHe3x6hYp7g4N8e32JhH2EfoOChIR8fH6CfYKNhIJ5fX59fYOGfHl9goJ9goKFg4J7eoJ8gn59en17gn55
foWCfXx9hnmCioKDgnx+gn16h4SIg3yFaYd+fnmChIp9gn17eIZ8goODhH2Cd3J4e4J3goKIfYSCiHl3fH5wg4d+fIN6g3p+hYd+eop6eX5+fXSDfXyCd358hIR9goR7e4KFhH15fX18eoV7h3x9en2FhIWDdo58
foKDeo9xh3eCfneHeoOCfX6DeYZ9goOCfXmCeH56fYR9foJ7g4J+goKHiH6CgoiFeoJ8doyGenZ8e3x8fIR+e3p3fX59eIKEhIR7hH6Ffn58g4mIcn2IgnaHfIJ5bnN8h3mCfoJ5goJ3g3h5foN7fYeCg4OIfH2C
foqEjIeEiYV+fIiCdnuGj4uCg36Cgn6DgoJ+d5tsd32Cg4WCgoh5iIuCfoJ5e31+i32CfH1+e359iIJ6hIJ+e3yDjoN6fnl+fH59eIOCfop9hYaCfX6Nc315gnuEioKDfn2LfIR0fHp8fnyEfoN9c5CDdnt8g3t8
gn15gnyEgnp9hHpudqh8fn58gn16hYKDfIdzfYWChH2FhHyDeH6CiIJ8eX6Ke4iEg350foR3gnp7hYNwfodyg36EgoR9dX2FfomKfYV+d4R7hIaDfH53fH6DjH6UhH58g36Gh319dYtzgnyEfX5+foZ6e4OCdoaD
gnZ5hYmCfnt1gn6Cgn19fXt3hHqEfYJ9goKDgoV9fo2EfoSJfXt7i4SDfX6CcnmLjYKEhoSDe4WJj42EfoWGfomDgoSHdImFiXp8hXl+goOChoKFg459fIKDeoR9g36Gh4KCfn6FeHl9cYOcgoNueYR+g4R5goR8
eHV9fIKDfoaHiot8hYOCc359eIWIhXt7fX58e3t9h3mEkX6CfoKIgoJ+doSEfXl9e4aLhI51foeFfoKEgoKDjoOYjIV+i259hHyCg4J+iH5+e3x9k3h9fI6Cgnh8aIKCkX2IgnmDeYh4hIR7foN8fIeFgot5eH6F
hIKEfIWGhH2OgoiCjXp9fIR8doJ9foWCaHyDkH17fX6DiYKEg3t7h357iIeLfH19g3yEgnF+hIeEfX5+goR8dXV3eIWEhYaEhId+fXh5hoJ+hn6GfoKDhXuNg3x8hHmDhX19fI2FdoKFe4V+hH1+hYJ6fXx1eH6D
hYKCfpCHe4KDg4SJgod+foOVh4uNgn6DfX59g32CeHqGfIWDfn6FfYKGeH6EdIN7in6EdYKCjX50jIJ9hXOClYODfoqLiH19fYZ3g4d9hIOFjHx+g3p+goN7gnyHgnuCdXJ9foOCgpCEfnp8fISEgoJ7eIN+foV7
fH6Ffn2DjHl4fHx8goKEiHl6hHyDgnh+god9goJ+iIaEe4eFeISDgoJ4foeEgnSDg4OOgoOCgnl9aoJ8eIKDgn6CeoKFeYKCfn2CfniDhYaGhXqHjn2PhHiEhXWChoOCh4N+fYV6g4J2fIR7fn2Cfn6LgoSEfYSE
i3iChIJ+hXKEhHl9hniHeYKDhId5eHl+d3qCeIl3goh9fnyCcYiIg3yHfIR2god2foJ+fHx6fn2EfIZ8fn6Pg4SDfoJ6mYKNgoJ8e3t6g3uGhXmCeYODh4x8g3t8iIaHjX14gnaChYl8eoh8i3yUe3pyiX5zhnCF
gnqGhYiDgn6CfHKDeotubIJ9g4OHeId9g3yCg3x8g5N8gn55g36Ei4WFhnt9dIR+goR+bX2Ed4V3fn18in2Dg4KFh3uDg4eDcoN9hHh9enyCfYSEgn5+eoKKhYN9eoN7dnuDioJ+fnR+dX6CfXd8lHiEfYSCg4h8
hoSDen17hH59eYKEfoR6lIWIfYOCfoKCgnpxhXmHhoN8eoR+goiDgn5+fH2Dfnt9g4J8fXh5e4Nwfn2HfXyDeX17h316gnp6kH6TlHeDeH6ChHt+eYyDgn18fn6CfoOCjHd9e5iDgn2GgnmEhX6JfIWChnh7foSY
hYKDg4SEhHyCeHh3foKPkIOSiYaJi3l9hX6Oe2yHfIh+fYKChoaCg4R3e4OFhYN8goZ+fYJ8foqDfYN8fod+hJJ+d4N9e4JzgoR8foOMgn5+e3p+gnt+iIN5eYN2gnuGgoR+fXl7hot8hIKDgnaCd4V7fn2Dg3x8
eHmJlX6Id3p9ioODfYx7iX2CgoWGe36MgoWLhoeGfYV+fYSDjX2IhHp+g3uCgoeEhoJteX17fomDi3yCeYN8fYdzeHt8h4N5fn57joV9eIV9foJ+e4J+fX2Cen12hIKJgn1+h3yHg32Chn6CgoR4fH2Ge4OOl4OE
hHh9iYaGcYSEhYKFgn6EhYKEinuDfnaGg4WGlYeChoWCenp7fnmJgn6EfYN+hn1+dYV4eoR6eoR8d36JbYJ+fHWOfIWCgoV+e3t5hYN8fIZ8eoOEkIR5e2aFh3qGgnyGg3uDeHiGd4ODe4SFgoZ+fnyHfX59gnt6
fYR+h3t9g3yDhHyChnGChIOGgn6CWoJ+e358hH18foJ+fYODfoODfnp+g3yEfHyDhYKEgoJ+e4WGfYyGhYOJjYJ+foJ9eIN9fXl7goR8fnuEg32Mfn6Co3ijgn2Dh4aCfnuCe3mFgnuDfm97fnqDi4KCfoN+fIKD
goKDdoaLgnyDfYKHgoKJgn5vhX59goiEfod+g3eHdoxwhHqChIR8g4qChXqEhJiFeoR+fnuCg3p9fn59e3t+g3mQfYR6fH58g4V+goWCcoKChoJ+goJ9gnx+hn50foSDjYOHeoKDfHuCgn15e3iFfoJ7g4ODfX6E
iX16hIR+homJlIKJfIZ5iISChIWGiHyDgoN7goN6fH6EfZCGgoh8g4OEgn56gniFgoN9hISDenp+hYJnfX56goSDgqB+jH6Ch3qCgoJ+hXZ4h4KCg4aCd4eCjIJ7fYZ+fn2EgnN8g4R9fH6Cep6JhHmHh4d+hIOM
hHuCg4mCepeSgoZ4fYKCfIV4fnl9goWIhXd4g5Bvfo6HfoSCi3Z8hHyCaoRuioOKfXB6hoaEfnt0d4uLg4iHfIN9gnyCe4aDfXyFhXh8fH2LfHZ7eIOFeHJ4jHt+hnqCe36Cgn55foh6dX57g4R6e3x0foqChH6C
jH2DYX6CfXyCh3h4foiFe351fX2Fg4WCgoSChIh+eYN9hIN6fn1+fXyChIODeYWCjHl2fXt+fn6FfYJ+fnyEg359fISIgn1uhn58hoJ8eYiChXl9hXyHgoWCg3t5hnx+fnaCg352g4x8fXF+hIN8hXx6hXxzfo2H
hXx+hHyDfIKCfId8g3p+fXt+iH58hYWFiJJ9fnyFgn1+hIKDd4R8fn6tinx9gn2CaX1+hIKJhH5+jX2EfoWFe3x6e4J7fHyDfXt+e4eEeHx0e36DhoOEfXp7g3WIfIN8fXyFg2mChIZ8foaDfoSGfoV6g36Egoh6
eoaLfIR7hIKJeIOJfot9gnl9fYqJhn6HhX6CfIZ9foaCfIZ5hoR5j4d3fYN4eYJ7gnt+goOChXKFfIR7foeJeYKEfoJ8hn6EgnxSfoyCkYKChYJ9fnuFe3R+gn5xhIN8hYJ+gomOY3yDg36DfX17eol8fX5+hIR9
c4KFg4V3hId5eoiGe3x9e359mH52c36CgniEhHmGeX59e4+EhIeEfn18e4eGeoh+gnd+fXJ+fop4gn6GgoJ+fIWChIZ7fX1+g32Cenx9fH54e4J8g4SDgnt6h5iFd3x8e4R6fn2ChYJ+foN8iIZ9fnt+iHyPe3uC
hn5+g4V8doKDhYKHfHqCfYN5cnx+d4p+e3uEh4J6e412fHx7eX58j3uCiIWEeIOEe4eJhH6ChX6Gg4qCdX6PjIWKhYeFk31+fomDjHx+hoKFdI2CfoOEdIZ7i4iIg4SEfH6Jkm9+hH2LhXmDgoODgoN8foKChX18
jIKKfoN+fHd+j317g3aGhIR+fYN6g3hthIN8hIWDe3eDfn2DfYaEgn1+g4SIfpGOh3SGhnqLfX18hIqEfHuCfoN+d4R8dIZ8fIR+en5+fYKEh4WChXx6gnx+fnyDfoh8hHyChH6FfYKMg4eChX14foR9hXp8hmZ6
fH6CfI6Jb3h+dIl7hYZ+gn6CfoaDdoSDg3x9fnyChoJ9g4eDhH2DgnuDhIJ7iIV3fot5foWFipN9fIKDfYaEgn2JhXt7hXuEfoZ8h4SFgoN+dnB+eIKEiYR9fohzfYZ9roN+hXd9goKChnuCloKCfoSChId7g3p6
fYt+g4iJgoWChIWFgoR+gn6DhH1+h3lye3yGfH6DeIWDgn6EeXp7iYOMgnuCgnp9hX2MfXl6jX2El4SIhYKFfnRwgpB4fnl9jnR+hIWHfnh8g3yHhIV6dn13foKDeYeHhn55hISCeIh9fIKIfYJrfn58e3x4gpN9
jYKDg311gnd8goSEhYOEhIR5h4KFfYKIhoWUhoOElIWIfYqGfHt5enyDgnyEfnJ7gn6Cgn57gn6Cg4qCfoODfWd+fYR2fYuHfol4gn6Fh4OLfIODh3d+en6EhYWDgnR6h4eEg4mLeoWCd3t9eYWFfIiIg4iFhH16
fn59hIR0iH6Dgnx9h4KDfoN0fnx9goaFeYJ9iHduhn1+fXZ8goR9fn2CfXODe357jIKRg218foN6fXdrg35+hXmCfoZ2gnmFeIJ0foyDfYOLiI58fYyCeXuHinuCjYR+hoJ+hIJ9eHl+foV9e4SCgoiGfW6He4N7
hn10hH55fH12gn2CfoJje3t3ioKEhIJ9fYWFenmNe4OHeY58gn2LfZOqW2Svi2iHc3x9sWCElYJ6iJZloX2XeXt7p5CFWa1ljIZqmmdqWHJreY+foEdoZKVRrYdyh3yFd3d7jpC7apZuoWB6mrKEYn2IaXygjJKE
UXiMe4Zfg3iKdnGHfVOGhmOHeYxnYqZ1fXtqdZFya295hHKNd5SGcXR8Z2legl13aZl6lZCadlh3mnZkhnxfcnR6hHOEjZmir3wkiHSXWH15cp+Qi4ZSiY18kIZUkI6vgp9tiY2TeFdtkpOWXoqEaoxkdLWUe2h0
YaVsj2yVdYlmeHp5inx3Y2+Eb152dI1yV595rnScXn2kbXBqdnmLc36Fg5+Si3yRr3hwhFN6cI12mqekb4yNe6NnvZt2im5hdnxygophh5WWcK91d6tpg4dyk2hhnmVVamCMfZmHiIyGcH11lot2lo12iHB6c4Za
Xl5UkplQammNdaOLj+9ygoJ7mmh1kW57kJBqVYVpkHl9laR4nHBvmXGQcHmxhH5PrnGoj3OMn6KchpCHeJJygnZ+g3OVeKZibJF0bphpsYN1h3x1na6RSISbZ4aYZImoRZ6Lk4aRkqyKaZ9jhGKNl3CQc42Th4d4
dbdqdWd4i3SOb22shmd8eGCkVJioiHxefmtvq2yGpZyGp4SXd2dsepV+fX2tb5Ckqn1zemdya5xri3CvtI9meF94iZd1i2mHVoNgeHp6c3B3jXRnd0x4co17joN0cY9lhGqafK+VmYZcfpxiqXWQhpOLe4mLlnNp
lH1rqJClXpCne5ykcKijUo2KcIOfY2uqeHSCraJZo56YpIeOjn2KeXOWcJprY3qQd4l6fHubn6STmoJ+onSShJhvh5B4eneCfnavg6OclYtqmIt6dKRzjpljsHxsdXlrcp2TbJBmXGt1oW2gd3tye4VjbF+abHdY
iH6CbFpqYnyEcHpqXHV8sG55iIuZkohrklqCeHp7jV5gcHWFiqJwqWx5SnllYnOLhpqFj5iocYh2eYh4mJ2fd4iMoHGGknqPfG1zhKaNn56abYt7nGtwbG6XenyVkX6We21Inmh2c5tciLCij31+c4hrhY14TYls
dIqLYKeLaUKDeGdzg6aCfkqIuIqHgmNxoJiSc3iKZnJziW2EVWB4kIifjnd7bY14cnKMaoWIeGKNUn2rpod6tJyDi4OaglWFXo+DeESPp3VcYlNnd2GOjHdUiId9VKeKZ5aSfJl1i2ZqiHWOaJmHhHqscnmKV3Vv
fXxuc11tXnB+aXtjilhidKx6dGjNhrSsXWWcklV7k4a30YmGhJ2YkJd6WoaSZJNpYpCKtpCKkJGHjHaahXWDeISOWoqJg5lvd4lxj2B3c3mDdZOojWdocIJ6XIqWZY5yfHmLfpRvjXWihD6Ce3uUZHe3eYdgUXJs
bYJ4fIqPXIWhfJpqhINaam1heFuSdVh6loN2dZstk4x5iYyFh4pri2qIZHJ3enZYlnd5lXp1h4pxh29YireRibWYWap9bWa8mXmhcHKL4IKSdYl2h6tVkYd7sZmDeGOVkYV9WHRlVoR7j3tse5hoW1WKcWBctYSP
fFt1lY5Uk2OMlZ9PlY+QZ5h1oYmTmDitaoV+Y4N8m4xnkpvAjq1z4IN3noezoFaLbHR2XHRgh2eThn6DdGKuc2BXmIV5oNN5r5x5h7duTZaQj4NhcmyMdkdym31+h2qDlHB1h4OSZJCedpvIiY1Zho6GjYSFaZSN
jWZwYVmdsk6CaYaDnMW3iJh5cX6Mi4WFi52qYo+wXaRfjHh+bWhlpnqOb4Zng3xqiY6finh4grN9iXRvvnqKZJBuWoeGb5aih3hxn0SCi56HhaC2np2JeplxbnR3i6KDbXF5S2xsbGdEo2hLc5uTQrCSS5pneJNX
iNF6jZFYmISPumF1bWqPYXRRa3V7cki1jVJ0e5RvjIZ+ZHePm4V7nXF1dZihZXt1YpKImZlDaqePV3J3kayPh3WKXIxvSlBwdlF8cIOEjIR9xY16c4+GnZafYW+Ic3xnhE1feYiGjJS8XoR7c3x4qGGhfX6Ek4Jr
nWhjinpgWVh4iVlqyYZydXNcZlt1kXdafYVccHl+i7aNsXepfnKacH2wpot0t5uWnZSOcoW/p6ZkZmRsh3V9gllqkoiTZn5zb4uReHeVeqCWfpKTkW2Mha6ecIq8jZicnW+OS4ZEZnZ3g1aIjm14fo5viJJtbm6D
ZqGXc3yNg252lI59dYupoI2pi5Ccc5VfjGeZeZZsam9yi3KOcnWGqY6Ego9ig2xuoUauiI5yan1+TnGUZNt0a5GjSqSefYh3Ym9+g3aGkaqEYZyhpnp4fphsaI5vjXVkb297oXeYjpp2cIt3mpmyfJNwb4uGZpmN
mqOVj5hyekZbhIWulptqlHywho9XfXtwb1ySTIx7Y2+whYN0dV+qiKCGnHKLdoR8iJFwdmmHim2KgoRXZYl1em+foqVvdJd2emOGlXh2iHaaiHRnrmt2in5zj6KQfpBhZ4dynaOOiW9ba3d9cY+GaXiJbXRolYuD
hHuSemp7a2RednF3dYZ9knuFbGKMkbufZ2p6bGFRcHWhenx3ol2Xk1lvbJeFjJyLfrZnYp1jaYRlfnWUlHuCoH6jc3ZyjnuDkLJ3hYKmsXWhfJabj2J+ao1zhX2CdodbbESRpntxeZNohrKnakGHiJ10iY2WkIZy
VHJ9cZFrkad7houZfnaFoI+cm19tkGqRa1mcfXV+l4tlU7WadIl7l2lhmnt9W5hwbX6YfomYfmyYcYp2l3pxfpmZnXxyeH51jpGXp4yFcXNpeW6aj6MlinJpioKHa16VVXeGd2thcX6MVzZyhLiEnmt0g3yHioSU
hpmFkoNvfnVhb259i2SXTXCRWo2Yd4SMfXJ1lZy2mnSxbn6GhH15l5OZeHyRcp90lnVsbJGPYaN6aY18eJB3rahWc5yWloJSe3qeh2GGdGpZnVmRcmiDX4q4eoiHl116dZN+fn4giGpyb46Jk9WaYXV7hp2MnISP
Z4NmkoqZfn2jZ3RnX4JZr4aLgnNye4xsWWh3lKh1h3Z+VHpyYIiMg7Oac7GQZpKIlGttbamfsWCduoyTkY+Gap+KZm6CdriMUHtjgrqDaGNVjnJsa4OJYmVhco9te52CqnSkepZzbIp6jH6Gd46CdZiItYZqg5aP
esd1aaeVkW5tZ3F4bnx5d2ihnHiVfotudaFyiEdnsHdteZB5fI98v4OJnJyMdIZklZVzfolwcnSFh2d8nHt4Z36Xh3iMdHmzTIuPg3xblpVwcYJvbG5MVHSEfGxob2x5jHCspoOEkZ9ZXovDi6KDilSCdHF+l36X
lnp3VZGHmlp+tYlcZWJrxJGJhGSWd3Gml5GIeHCVi2tQSJB+k4ZguZ+bU4l7k3WfhYiZnGeOoH5TmWlkiYyJhKSDbGqKj6V0i4t+lX2gj5x8fnVzc5hzhmWUknt5hmlWjHyHcmqDbZeJjWaNgoeNe5JKmJ6jeX1p
c2xtcHZsiXR8apBtcX6OcnZdiaCiYpxocYVvg3Sln2duimOhhYimVZmKd4uPgm5va3SdnHB5YqFlaK9jc3GSbYZxUnqNe5mYcXiaj4RtjJWbk4Vxe3dgcoR0vpt+hHhxfm9fi5l9fneC3oVsfZlriIKdh5CefISQ
vaBsa4aGmZ95qIiXUHWRYWctlolydYZxh46+eop1oYqOZIl5cJuOfId5h3l4lXqGfVuSk4qrY4Nxfpxihns8bUlkXW+Gg2iRSnV+tZZ4oHGKi2aVfXiCc42bfJ6Yo6iFa6ZljXGbjWtjoZ6Vb4mXqGR3ZHSNe1KK
boSDoqC3lYN7jHR2fmxldJl8d5B5c6xWcXq8mJh1d3Vum4yUkWeMZXiThpeTwn15fI2Oh5R1faVriGJ5iXaOg26ti5WVhY6DtYl6aG96iGJ5kJKOZYVmfG6GbXV0pJB0tY2JpI17gpNda42kjoSEYHt8h4V5lZWj
sHmQhHyJVHuRhHF5bHForXR0cnCXkYqzi62CmFqIjXhke356fHyliaWFUmORbqBsYJudnFVRaXB8kXW3gnCGsZFtaI10dJGZZW5zcI1ih/Bye4SOdVZyYIJrX2t8sKFvfXp2daWFvHuFcZV2gphpi2p6nIOitXNJ
hJOLnoqfjIl2ipeRaV2Zk4mfjn2FknqSmHNvcFmMe4RmaGeebZSLrnaJn5JOe4poeKZ4cXd2fbeaj3epZJGcZoKUVYiWiXqZbXpjnVl9npd0iGqQb461en1ngnebZpF6hrWJtnuYeoWRkIt7YnSbqXByoVeSnoZv
dK+HLZyCbJOCdZqlqH5+kZZ+hmqNdItwbYx5dod2hZR8X29+qm2ej2CHTH14d2t6g4x3jHy9eIlkcH13bXOHa4qHnIyir5dveXdhn3S6nIx0rEyJdmx2cW6JYGmHbHaFjoiWvo93hqOKdoJ0gm18eJ2erdiJg0xT
jXaXfIJ6c5aWpGtqVmGXonaKeoNjoJODmndec3ZhfV+Wj4ybe4RmhW2Qfbp8cItvg3aPV42Ie6WFo3hql4h+iJqRiJJyjIZ7ZWJ+baKxd42ThmVyeIuMW3GbT5KrboVvnplveH20ZHmRjYZndHSbmZSGcU13i3tm
haGSc4tju3RWZYWdc4uUhZFVhIh6ZpFUe4tuwI56mW2Fm4WQbGyJerpgiHduhnmhiHaCQZddk4pRlHWLboZykniFimaNbqltfWx0b4Z0hp2FY32SYYWOYZ1rkqaMaXRdkJVVXHhtml1tdZCUfYuLsYOMeG1zh2hz
hHeVfm5okXuUZKV4eXluiEtzcHeJu4uLenyfjLNxVW2Ego6Ge2mMdI13hm98Sohhh3WLSpaCn3tjfIWCjIdwjYiGlnGfeIh4V3KfZ4yTbXyKkEqOe3mNs4qJba9xoXZ8bJtyV5hDg3d1Z3FpfIR8oXaEoYtnbH6I
dG5oZYivcJCEkYtRaF2ddGScfouVhZJ1h4Z4b4mMnKePTl+Jqb2TiXiYYp50qpNdcqCXaXJrellpfLWocHRej3dqYnOMl5ZsZm6Nd2ljmlJhinSDfGU9iWNkenpmeF9shXR5o4ehfEd8fXyCXH13i36cmpRrjIpe
nlZsgnyJmGpEcWp0imN1go+Dnnx3cZSDe42JbVR3sGx7fJl6cHJ+R2WpYlyQXpWXg3eWTH2rVXdub5t6enhqiLWEjY5mbqJUaY6ulJJxfHyQYXx7i4Z+sJF9c3yEb1d8m3uHmJKDfpyNmopylqOGh1ydZ6d9eZx0
Uo6SoVB4fY94hHlqfa+Om4lvb2+no42CcnaLe4pehWOHi3WLeGqDWqNOfWWRc358kXx1lodvYnJ4c2yndGdwcIxyW4dxe32YZnyfe51ypYJkrUJ6jlFVX4yOY6JpkWuPXWmdhGdedpB7oHdcjYtxn4NpiHCXhnwv
hKh1fomJe36ZdHmlXXNqhoOWmYesbXl2uZNQXdePgnR+j5NzrIN7ioduclRtWXmJcU/PbVuednCIlYaXnHGCc517Y4VudHh1c5KVv7p6h4d6Y5+CinCTfnGNV4t8hIuchpqbl296p4Z8tnelVIqGdnZ7d3t2jW56
coeOnlWHYaNsi6SIa458oYSHbpWtVoywcmpvk3J5nG1ogoNti5qgeYWGlXJ3ZJtNgpCSb5pSd359w5t7iWyVnJFyaJuXe1KRdop0YnWEimelklJ+aX2IdnmGX2dvZ3VkWZ+GbLNXnneabVSCjHZ4q7h9fKmfaW3A
a5GMhnd3fZC3k6iOpWyFenuGh6VXcqyITmxwdG2wg7Bpk0iJe0ZKd3NMaXtqa4yFc356eXVgioaHeopaln2cbnN0eXCIdpKaYY5me3GLcZuEdWmMenSJTI+hjHGMu1yKq3mahpVumJh3j3KSiKSNmIhoh5SPfnhj
lW99qpNOeYqRi2KfdlRfnnyKamyPbbWTaoNvdHl4a3aQYllZkKqNjGCEbJuOwXGOc2WYYHxXjrtrd3RNeJRdeXuudK2uuXyhdnN1dZKKg1pnt4N1WIKbeKWelHKYsXqRrY9Hc65xd4Rsh3V7iJ99cp2PjHeWd3eQ
o2l5iGuNaYtaem+OdG+PkHSJdXyOiJR2d5CSiomSh4ielq17mI5xeoRliWNWkIN+irZ0fZd0m5aKe31sWnFcZnZBh6hnhpGiaomKp52id4R8i2VhgoqJQaRunlqGd3WVWaSehoZyb3ODloJcdaCGjGGxaHVxjriL
cnB6kpiZkoyLm2xknW+QpX6DkIeksqGrU36CeY+Jg2x+h5F5YHBwjXiSe3hvmESNVa9ZV3KRiXSVhnVocYR1coKddWSJd3R5n4Kveaiob8ObaIZhdoaThXOMmWdzh3l8iJSGkYyLg251XGJoamSjepSki3N5dnxr
km+Ii2ZsjJV2aptrnIWOnZd6c4Nchn2re46UhIdzkVFZtHe1cY+XepJQammMc06gdpyDiYRlfXmUjXl3bYd2app3d3hld45niY+ilnh9QjeefGyTi5NjkoR0eJZ75mSEjoZ6pZZzh2d7WXCWko9ll3ylh6iCjIOb
gp+CaKS0tnyWo4+PZIVido92g4J9Y4+Zd3epjG6LdKmghWh7nqV+mXl0ZVeGjZ+NcmavcIlxclihe16ce4VykHmNb4+MeXVlimtbZXNToYVaeoSMiHtlfb6QcHqEfJOodpGEdqBUn5mVmG57kqh5l4eGSG5shGtr
lX5Ek2t2anaLlGRxeIKhhVB1esWTbJV2fY6MjplxZHCRiUlUdZqWfniGmXWYjalmkYdnZ36KlJalkpeHjoVva2+Hd6CVhIuRfkOKrn16fWOCam+Chn2RUo5zl3BgmoSdnXGVpGKJa3SCYItmTp52iHBaYHSEhXSC
hoKnT/6jcntkb2GPWoNah6d8j6iOb3lwqWxyU6B9k4pxmnCelo2EYYVmZnpliIiRfIimdY2+bG5lhJNziYJoap9KlGB3a4SSZIW5PnN0fFKHR2+5bZa0ipapiWKqoJx4kVtdnXqCjWuUlHCMP4tgWX1lbXdpdXJr
ho2Kiod4XY2RmX2FZKh4jnxqk3yKio9fhpl3TJRxjmp0fW90hXp1h3lnsZZNfnK6o6eMamRta4yOiHOado6Zl3RukW1xVKGTVppjXXx2kHBtm5HdY3pufI5amGR5kkuGiYp9j3SMeHxjdniDYGqUd42RZ4iIpWKY
iIpoaoRaiW2PiZR1gm6MPoaOYGKviJl6QHSQnk+Gg2htioiiqZaYd3J5knG/TY6jaYSybmmDon2RhpVqiINicpmNbHiwmLSQvZ6Di3WRqWuViW+Xc2uHpYhoaY6NmXqmTYmDcY6fiF6KmodmiGmDjHOEmGV0b4aJ
x4a9rk2EgpKOikZvlGSQenSOjHmozVZ5nqNqoldrmZeEeXZoX4h1bXWKeVaNcJZmY3tvhZFwb5FpVXGNkJN1eXOog4dNfstZgpeHtJhnaF6WiXJchZFyoYZaa5eganmMt5eGg5mHdWyLh3egg3uieHB0VHd0lWFj
fG9gfW1kkXF2l1uNc4yPmoZ2wnaCcKJhlJR8mnh9b3t8c4tyg5tebGR6i2x8VnFmdqSllHaOaaOdlY9RpGGFcVZ6g5+EfXSOh2R0ZGGIdX6Hg6l1hYt1p2V0cZVvgpJ0dKN5enpiY5eCWomLbGmIpYaHempulZSY
cp9DnXuCd45jkYqSi3WFs12odJGRnpxtgm6DZWCOR3p6iZxwg3J6iZRueXGhXK6FXYi9cn2JhGlNZ3NhWlKFc2yGboiNfKWrtHZ+0WKYi5SdeZFxaX1dkJOPiVmIl36HesF8d5OIXWB5aW9znlKYk5hzZXR5n3OQ
ZXinnHt6dYmClHtwnouTpKl6iW2rX3mKoFWRYHp2fqJ3pJOZkphtpnlqcV2IdGdflGOnZIZ4l4mZt2qKmYt5Ynx8epGHfoubUW1ooKKQq5Jsb22CcIexhaSWm3l6XIRse3N6r4eDg51zlGiEc4J7iHpvc4iGh615
e313ZHOycaJDnXttY3qek4t6bpCGh6d0koKPgoWYZ4VzcI9xqnlskK6LjpuNd3eWcZuSRGmDnXOTiKqseG+Qb4hmZnCHYX5zl46NZVF2koimaYpxcJBffnqQjaWUaHaCfWSknopweY6MVnGTiGlzeJaCcG6Fc4Ki
mZ2DP2hziHCcrU6Fc2WFgpJyXnuUeJJ1fnRMfn2emY9xWIVudXlsfFR3hWeMb3V+cYZ0eGakYW19jHSbkmiInKJ4dXluk5eJkZmKaHFtsW9ok37JPXyHhFN6iVhnenNwRHZ9d5CLm3t6XXWMhYiVkHtlfWN0e6CO
oId4VpGSeolbh09shm1eoYOgm47RoJ96e3iFlJCSg4KzlHFZiXbbfHZ0dHmwkraVbGKYdGmUl36SfmF4eZ14d1Nni0qvlnWQh5CEhKRiYouDbW2GooWidl+Pe3hsjHFilHajdmhtUs+Gk3WQbaNmaWxOXWmFpYSW
nKlflYl9QrGVkG6lY3iyiGp6dbhgdq2QdHhtjntxfYWeh1aalWCEoJFyc4SdWnGDbmuWjW9ndnuTdHp4hYWJfneZeYelo7GLqXVuYrB8coODdpKddVaDqaNojKihc4mIg1VXlmiEindzX312hYV7ZIN1iGlxh3mC
hY1SWZR5dHGPZ3l1mHJ+dq2zcniMdqiqlWVfb4Z7mXtloV96e3CCcolzioxqjYtjeJmId4d9mXaHdYdgi2x8dpKFhoR6lXrEgpNYt498YX2dh3plu1+WgmtOio9tk5J8h3CMTKFoYHSMaqt8g6V8hYyHdpuEjHV+
dX1+eoxyUI+EdWx6z4OQxI56YLNmWJJpjqZ1lUOEmHJLdqFuZX6kY3SHfZJ2pKCajIOWcYl+cW/Dem6TgnaLdoN78j2UdJpjj3dKeXhznnCaWX1yenhOQG6je4qZanhxcXF6iYiJeI13dol4eaJpg4VqdoiCh3qQ
Qn6Ne3WegpGPi4Z0eIx+e5qQbXx0dm6hbIVRh5+MbnNndJB4rHeFjnJ5qKJ7fXx9VYpwfWJ9aW5RdZd6eZObh2uIeHd7UHSKlolqYKWNi3iqaWtejZR6jqh+fnpvpXZzbld+dH56b417aH5fk7edbnt0lZOzhLqE
hmx7dlF3e3meLH1ybKByl2iDV3Rqg3eUwqOLbnKDcXh5eX6gfIJ9qop2YoV3g4Oci1eJeU1UlnWRlJuLb3qlWJNxfn14fZJ7eZuEiJqEYallboV3ipKKjIh5iX55hHiPjmCEoXmRl3V1cHBlbId2lHVqr6SIlaR+
Z6BrXJ+PkGuShVzLjLuLimCOVJp4qoZykZqNa2KGhH6ra3GRdIRZaWyNk4W8oIpon4+DbXx6d4uOk35cd49vfauYm3qZemSTa2iJhnZxYWqDhHxflFWIg5d3aHOdiZZqiYRKoIKRkHx8oouXh1p1e3eZlYldeIpz
bHpsh559fpJaiY6YWnp3hHZpholxfXmEiJqnfH13m3h3kImUhluGk5VqWIdciIaEjXSgVYd+fGmCnltjgpiOfGNvdHl0k2eZa5Cph5uUeLFZoYlLoHCgVZZmamaNamqPdmJxcVdOn5B6eFmelm52uFhKeVFxnImq
ZXRegn6EcXyIaZ6ec3JlcXFzkJmOj3t9Tn5zkmyeiHtggm6FVqqYlHOej6h+emCDn52Pd3lmhHSDioiOd4KSdoSKcnCDfm18op14mHR8RpOGhrGEe4JsX2GbS5JzZoiVS3GZXbR0mrWQmIZsaJRgkHqMi3dtd3Vx
h3h5XnGLcGuEjY2FgnB9eKWKU4Z+hox9aXBuj2V9mXlvbnBzd45mg4VohIZ3q5d9doaoc2mJjYWNkYp+rXlmdpOFa2ORPnmKimqDlJGKh6SahldsgnR3rllgjXmGdHyGeF9qmHeSdXh1e6ihoFWIeXSCbZOLlGhh
goiSco11c46MbqZ+ep5me3Smd3qbfnOihI9wZmhwhnF4eK5zg5SYdYaJhK5emYZlcXKLYbZla16Knpeclk9ze7KGtXhxbHGOjXeDlG+kVKNzr3ZdkoOXbmRwiopymXh3OnCas3t8v6WWcmCJfJF4nnNVfnVqbH5n
aKSOnWeglHLBXn59j3pukXthjHybgpFXgnOXoXGLflBuc4RodYZklW5phntwhKJPYKZwnpmCVYiMe3mNg2tRdZGCzWlnh4iYkl+Sk5dloHuMiYNoaGSIaZGIdXVldoqpvJtbjImlfnxyVmZhdY6MfIJ9b5uMlXh8
j5yYaVB3gpKCRqCMhYeSnMGCiHyMpHp+WIxndHiKjntsc4x8kn2EmpGMnnxsjKJ2g51+kX5qk4ufm3KEfJ2Lh6R+eqF9baeVkWyYnoaQm4eFa4dZr3lUfXVhVnCpvoyLi4Z7lIt4k1Z3h5JQameSjmNhZLZ9oWue
d2d4m56UsWiQeKSUjXyVnFB5dWxzunh0jXpdq2yYhIiEaIludnaSjYmJfXqMZFKFXpSIho6JlY2HY4xxbJx5g32Ve4OCfqlnc19YVVFxjYySp1SJe5Z1e4STfaCXfXxzXJeUqHNgfKySlXilZGmDirZybm6ZkGKN
dIRxhoNrflxkdVxnbJ6Fq3xJY3FQiYdid4qKb2G9fphWcpCTeG9hp1yIWI9li4aJpHN4Xna1dVuNZXSGeKijmouPmZ9+abKDeoiJj493cI6De3SXlLFsYn5zd6CXinOSbHd1fHZ5hY6Mc2F8h8SynV6SjYuKX3Nx
fIaPkZWXW3x1fG15aIN1b1mnlaaGlG+fkIZwnYKJlW5plXldm5N2cFu0iW1oaXt1iVyGhZNjZWpibXtaj2yGmm+lr6SEhHlqjmJsdpZ2b4tfe3R0knfPcXyakI+/oo1Js5NpfpxqcWx+g3VlmJe3hq+2haRzpXxl
anmDrFFuoZRNeWugjJNyh2GCcnSDiF2QkGWqn4+Mj3thbGaElHKskI55lJB0cYh2Zoxqj7yGeHiMpaCWmpNLknV8n3l2arBvlot+ZWeZraFyimxufYR1il2keYtIk4ONRHqEam1+hIiVinSgZpONlnppjWyIZ3hu
aWqMenJeZ4x0pouNl6OSk49ubouzdXiZWYRzeYl8Y5iehmqqe297gniuhmvHeHOTjKt4iImFenRnjW5ybmKhjGuPhmGic5uXnp6ppHlVZZKDW5lwZJN5cWaIqYJ2h32fknugqYJjg3Z6XptwlXNqrG2OfauIkIWb
opmklYatj5WClZB50beCYlGPX4h8Z2CIfJRRhYRZc5VtZm2Oln6nd66EbKxrY46ohFFfcJaHfX2CclmZkHSgcIRulKh0sYx8mn6efox0kqV+hnFOfHqibYh5k3J4SH6EaqSQt3ZxiXp0h5xidWtgao96gnCEemFo
a3WHlVSNanmWhHt+g3adTXJrYrBPZZZqfXCFc5V7aJqJhZ+UiY+Dnm8wnWl7hYt9aI12eF+IccJYfY1wobyifH6OqoeOV4mqVYSpnZ5oW3l3e4JxfZKkhG5gvYWHnW+ucLePjFyrlGKcc4qOVFennXyPZp5zoaGE
kG17SZJ+g7WQb5x1cmyRh3F2bYeGmHmFlnZwbIN9Ynqmvn2id5qSnHlxdHSNhnSErm2DaGmYmHl3i4d8a2Z2c51ks4V4kV6Ci3aCX3yCiWmIl3Zwbn55c4Jsc3mLjn11hVOjc2txj5RpkHZvdomYfXtlpWtqen1t
pGWJkl51YspbQsRnpJtwenyXjZtba5OQhouGTpV3fmN1fHddgqGNiZpsiXSJg3BqZYZ1k416iGtpiYJqfHxeZX5QfXJejFSRiXGIeWiHcVynfJhyfHZrZ2x8rHZ+ZISxo4tppZtMc216kl+Fcm5iaHq4oJTCjm11
aHd3ZoaTcoVrdY1wkHuEjHV8mnZ6PnGNk3u2hIuXdIWUhHV5dWSFUHCio3tbkl9co3qKnoJrhHyDRIhzmHB8j5I9b5l6a6iUfX51a3eIboZ1q4JskKJlfZOHnqF2enJQspGEjIJ2qZWPhbKFd4uWi3SEdHlHZmiq
oH6Oe2SDfnl8bGxusnthenVqbISgbqKJlGtmpJZ+jHVWd3Fic4iYaoeSpo2CfXJZinyOaGl5jIKKW4JRbLCLr5OOpnCTj6OKiolsbLRxsIaEfXChmaBri3dqj5psRHZwcINNm4KCeG9Ndnpzn6h1kHlzfnOShl15
eHVhaoODhHOni3BoeXx9fomchXiIbVtrdYKQlIVyjYd5iX5Zj5xsfH2ddD2Dk4aZdYiWdV9gZkp+dZimh5dwnFN7daSUgnuSoVKCmKNjimyEcn2Db4OFUWl1iotmjGp1e3R7fJFNwVaUi2BeSYh8jpeLaXtriGeU
j3OGY4iKjaKMepWOoH5yd4XHl4mZg3t6tHM0m4aFgll1YqSennBafZZ7dG6EbcSDioyRY4uNTcmDhYuph2SEn4+9cKKHTG6SmUSVkn2Re4hhmG6xbJrBnW2GuJh2cFecZK1Ic6eDhYZcZndpkliLfVGfgnlwj1J8
eoaQaZR3kWqQkY9nkXN9cHqHh0aCfa9wTJCak3m4c3Rwc4aCdmU8fo9uZpOPkW2vmW6YuXqvcl5oamWapYWPaY6Gi2mMboKZkXt+eYuehXF+uoOXjm2Rn5GQdGZvbouEkYqEg5yPxGqVe46gaXCJlFKUhZV5WYqF
bkpFfHuMameJd2NwiXqHl4Zwp7uXbG19nHJnQHNttmFvhkuEfmuokHZbR5F9smaVV5Fri6KUhmyVk56DZZ6SboV+dG9weD2Wq5B2d3B0d3p0fGx3kYRIeqFxgo6TgnNjaHNwioJ9r3CKi3NLmHN7SIh3fnqxcHGX
X6Rwi3yCa3qFb4J5pXuGbHeUmnSLnVOLlGx5iHt+oHNHdYmWq319eoKDcZB2dnCnW1+fV599hIV5mqd3i4KQkJFtnl+IfUWGtW6EU2Jdl4yGoHpqdn5mloN1dWlyY2COeWqYiWZgfJ67iZxudm9paHiOknJzk3GU
eo6ceouceoOfs25CpGvFfmq8e49hhV9yemZMfoRummx8cYNxdlNtWmuWe1SIVnR6oGt3Z42LeIx6jp52jW6qcUt6k3eCeYp0d3xubImtaJ1zv5VykWpl0nBDqZJ5lJmqfYeghIOVcIiSdIxGXIiEjYlvmE9Zj4Vg
p6ifmmFshoVdYYdVa36Nj2+Xn3Vzg8BvjotscIaCkn51i4VstoKUjTx1aJm9g496amhlr46fbXqLhIh+rWB5colyWcB7mHiIaHhejm+flYVvk3RriHFukoJ7eImSfq1JfHSToXB6aGBucF6VX6VYhJF3bX54e3SC
Z3Jzj5uheKxtaHyYZY6LfXStn2aNepxxj5isb5dqMJaDcFKYqHigfXt2XqdxdWJ2kIpuiH2biIxqqal+vn13cnNwZ4NfrpF6c5abeYxolpBrhHGKUXyah16KZIeRdW9ycmqNbWSKmJiObpCMg9KFe2ahhYZ6c6+o
d3eLbnxzhXCbPmNglIZ3fm1zX4aNhV6EWXqLjZuRhmySdXpXd2+seYxndax3hYhxbmSwfnt6lIafcIWgiXZkeoZBlXxsoWmjc3hsiGecgm95k3WOnm9Rp4JofW9umHymdIRKg5l6Yl53fneisXd5c2WWVIKLi5GC
bHSZg4+LdYyIhqOge2R1QXiOhGyCp1eQeIl5apV3j3tVb4WmYGxzhJGdk32Ekkx9intxaoiPdJRud357lqt+mndUeaJ8g2Zjm5t9g4KnaKR9cG10dI2DX3dgcZNhcoJ0en57b3J7pW9rdKeDV3p9nHtxcXqOj5uO
l1+Sj6GXfqBwd5DKhYVudpiUZ5Z4X2hNiXCckZJPmH1bh5yVTHCWZYaFfnVMlnxzcYZ7bouDYXWPepObrXx1k7aZipSZh32nn6KpeHJsmYKTj3Rtdq+be7ODX3BPlIJ7mXybbXJbZY19hnyCcn2QlnR0mHxrcYim
fYxafXmClpmgepCMdWJbjX6Wg7mZY417pmqNmJp6XYV+oYNwnG13h2tfaI5jd4pai2lrfpNgamqijo16rYaFjop9e36FeK6KocWOk4p4VlBzaY2ogpVlYWaanKZ8apdzrVlucn5wfYWVc3d+cIJ3bYOGeYhmcoZq
SYaddKCLXZSyw2+Fl5Brdml3enlycHp+nm96q4yYeY1sd4KPeWGOgm5QdIZ7bH1peZZfw4ttg3pvkXeim2uKipKLj2NreWefVHd8bXqPcqZgdnZboHNZaYmvfYd6WYWUdXJxmXxznpSKenFqkIVtjVWDa7t3jpKH
iW5znYtrhGx9Z2JscHp5uoJyaqOMgn1vkXplhnhkkniRdXVvcGuHSId3g49yiI2YnrB9h5BsbnqUhXWScL5gc4p6h25SipN3iVGTdm9yYHVgmZCSdHBwfHyHj4+3k12DdlVuZqKJhX6YYmCIk2ZohIuRXIZ2d25v
g3KVXZOYmI5sXYhziZlkkXeblodjmYhzg4h7kHBnUZN4aJ6FaVCddJN6i02Gc3Y9q3V2ioyolpe+gn24SIRwk6SVhn1qjojChlm5aH6ReqZTcXV+jnqSipNvi2yZj7J6bHJjd4+DmrqOjaGDiYOjjmaGsIp4eY1x
fnZ6eHt+glWWZoibj3KKZJVvjXqYX5l5npR2jKGui4NqbYJcoZ1foGJ+hnx4Z4Oxg2GChpSVg2CalJt5d6hzlIeVpWabm2OJaYNHdWuQaYp0aa5+d7F5k3Rqg3aHl5RfpoRzZXdpl2B0ekOGinVqimt0fLh2o4mz
eKuak5l2cF3AeZB7cIOfe2yhkJB6nJt2eYd9k2qEcJZ7bHFxi3Vtk5BwnIOQcaZxW5A8ZXhmaoJ6bXxbjXaMl1WGX4Vwg3yQv7mEfmqKfJ2Zc2Z9YniFWnp6nsWPdnZbuHZ9cYZtj4ibgpxvfk+JanCqlYeVeJeR
bWJ1g2W9k3GRjz6ciIR5Zn1up4uCcKyLdoJviKKifWh3d4SMS4NrcIOXWI12m5qDhaJhtW6TYJdUjHyhi3hufK91cIhacXuGa29yfE52TKVZm4aLeGVvaJmTg4t1cYKlZmiOY4V7dG5uc516jpVkg2SFhX59aXl+
lHtWfpCDiYl6fHp+joiZZ02ph3iuZZFujZWGtYl3fp6QaId9Y5ppUWlde5ptj3CEh3JMcJFtsHWdmIessHxyel6Va6eJlXteTK+Kh4OVj46WhHmyhnGunIt+p3qGaYV6ZGCsg25qhIpyS1uaipetcp6eo4J1e26W
WnGIdlaIaotRc4KCdmZ+hpKSXkVhaXSEmmKcjm9jh3KtZm9viYJwipdkcnB3k35vaZJ9eXKEb4J7l4iRa5V4gm58fmHJb2KvXFuhsKSKYI15jYuhVJJzkYaamoZmhnJ7vHx3i5CMX2N+cXuKloSWnmGWdnZzWl6H
k7eChph3imOreHN8lJqNjIVpmHpfg3OChZKMmH5bi3Bvl4KHXHiVhVuZi5aKUW5klHx2m5Gbd5aDlGKYYo+HaG2Oe46MfH7HcnSTaYWnfZBrZ4VZtbR+kX59c4R+mlqFbJZ7YzSyZriSeYZrkWSDfHyHfHRmqo+M
XYyYcF5ymH5Mio2OYYOEn4uLeoqVaXiNfEiVlIqTXHtaSWVwonKNdYt3Za+MV2yDb0hpXolYdmuFS1NxaW6CWWWTtI19eMqNi2qri2CZinqNh3t3oXCJd5Jlmp5hk1Wrio2rfZ5pfJuOZoZdfpGokpmlhmdwmY9x
doR4dYiQhXZy5HNldleUY3pfl7pscpB+dpRtbKGZrnqKW7GhsHOLfo9wg5eMhGqeaXlsmIh8fnFxZJdtb7CignN0eHeFc6OCmHZ6uKt+jYuIp11kiWBqc4V6pHqZlGyXk7mUdW2Nc1Svkm6Ec412e3VjcXhug2iS
e0KPanxlllJyZ2GFvo5zfnKRk3RQdnR4j5mfbXZ8YmmJkIJzs3RpfpVuqYtpk19RaFmSWXZfe12DlKCLnpd4ZZ6Orm2LlZNmZkCFjHRtsaljjl10fWV4imGCYXppioh9eYlgdn23SYZ9fWCGhltzlXNsapqTZZaO
oHyLe29skpdRkn1efpp1gqtnjYuEb3Bgk5mrYpeVpXd2apJwiKSLZq5tc15pc2yHnYuCe2OTa55JhoRxe4xHqXpssZVti6CWlIaRRphzYIlbZYaIfVaRkX6giYKzkXalaaKYeIR5pX5wo6dtj3mNboXDmI18YaCi
hXRuhnuDgndye2Sid2h6mpqQe4ORprBnhZeDjIeXd31gXopiWahofoWkYJlkSGh9h5qGWZhrg4uTmLB8bX5qc3CbcIiuiGptim2Sg72doYaFdlqFWn5dwnt8knSiZnpTV4pon4eOdGdyiZihk5iefFudl3RneHu7
fnV9g59Kbm5hfIJmT5ePXXdql2echaB+u3aNYHaecaSUr4dznJqDjWWIhHJuj2eCimuHjGmNhGaofKhwdI+ivH2OgpCzfm1xqp1ddmCSY3uSbI2CqHKDb2yGZ5tsd42NdHhiZ5Jeb3dkdZRilHReeW23m5qvRHBy
aIluXbNsYK9xeIOyoX2Hi3aibZ+GnF5ecIlxa3R6cM58bHN3fIxjYoRymYJxR3yJbpeHhnqThWOCkGBsaXuJdYNSeZ11mleZop98j2hCfJdhaXSeeox4WISJdIR7h6SdP45+c6hnd3F1TqR0go16bEpxhY1zZWWK
YEyPgqGFjZl5xXuDl6p5e25+qG6Pe4lyjISiWWx0lo10b4mFpK1jdn2jVYKYfY9dkItijoR+jGmGe5eFeo+YkF5jiqF2dKmkfX55emaLp49vkI96Z3d6oKZIm25xYKRkapSCtIx2n3ZhlINSiphzg11sfHBwh4ep
h4mTiJJpfGZWcptzb3KGk3p9d36dg1qDp4d9d3iQg3xofZ5vfVd+pIWRU4eFXpJcZmhikmh9ZHpqhYJtlYKTc36SbXOaoGRyjIOohYiSiXWCgneHTIiOjnukhH1zlZuHjoWHaWdnX6GMooRukppycpV+lpV0lZZ+
mHiZfouRio95lXtTjXN1l2uUkGBeWoOKa5F6c3fDeXqtfHp2WpChbId9ZHJwZ16RkaBmbGqOlnSYpJ9slKaEeWuFcZV8a5tqdXKHhnWVfIqKl2xqhZJmcXuZbIJvgnyLnnKckYhlbFVmjH11aWp+n2mOdnZqbppr
sHuCjG54a6x+lY9+iHakW36GoIp+eoKJdn2CenuwdniEfJGRjGBehoyCkYZwsF+OfpWViopLapyJYYuRh2xecoeTWpp1n516XXyem3yJU4tvYFyObXl8hI6bkJeHe2yKfJ1fjoiCZ3STpXGbc2Z4iGh4fapxh5eh
Xqhleo2ThF53gouRdqZeYYKGZXl2hm+NkGSLdnCNjH1oe5ZyjJaDqYOJjmuliHKGZX6DvWyDgpNli2t7jHWMhJiIg2hHjHqlko2cgoZam5BqeG2TdXGDk4xyfXaSXF1on16KkWuLhnOPcX2FXbByhniSoVtljm6W
cHJ4bKN+knyeh6xucXajc211koRkeoKIdItshqp9d25TSVqMemp6mHxvZJFgfnJeeEZ0nHh0pXd5c5ptkGZrk252eJKYintghG9FpIKlWn19zpWEnnVwfHJ4jmmHc5mekqSYW7aLbXRpd6lzdHhZe2trjXmEhIZ3
pYmGfZqGoHipXoY/beN7n4OGfYR2aohmgl5ea45qj8NhdqN6cId9mXBviIdnj5eDjZiObZeQkXd4knmDcnOYk3B8Xmt4daGIYlV6eW6SaIpii4V1kYdwcH6Khohyi5h2eoSHjYp5mHyJkIRommVlj49+RnZyeHSt
lJGIb1qLaGOMcZCLc9GCerBrfq2ScaB2anWVU291YW+McnxYpZp5bWZ4hJ9plrjPc4uIfIh7c3NpaGtDkYiSfaWLd4dwYnZsWY1tmHZ4mZFEcW+Nh5Bhj06Xn5ZgmV2SmoO+g5tphoh4dnxXlG17kGaIcZeJe618
cYmCaIWNiq5depeGg21kvHhZYm98h5Gbj42UjJNvjoqGW3d8TF9xcZ2Ss4N7ZImYeVeMjJGOhZOGgkiQlZ1pmH19io+mlK5qhoVweIZyh4OJlHl5g4hyaY+SdJNyhGBzeFxlW1KafWihXoSgTZJ7dE+YhXCOdo1w
llysbrJbZ2OTcWNhgpJzc3KbZm2NXG+Dg3efPG52mUlsp5FxiKlvkHuig4SwmINlgpN8rXKnfJd+k41zcmpaeI5SmHh2cqaLZW57hZOwh4N2m5t5baKidn6Ce22bmXVvcoVzepyIfVCMeaDRfJRVWJCOjJKwfXCI
fbdvUIyFi5Jocmyti6prg3xkm4N2baSLe4yPknllaJN9W4WYi2d6X42hdml+iG2Gg56WeKN+i31Yg36IlqiOVJJNhZidd490kZpgapuOmW99g5CNh2aicayPT7eGdpWhc5mLcHZ2aptteXFvmXx3gpubdI9zWHl9
R2x4Z4OGoD6FaYRGi3mMpVyaenyNVZCRi1SIfW6alZWNcm16xXVSiJJyeHBrQouJmXKGcIN2enJxln50lmuGb5WXfHCNk4ysdnp1ZZiNcpOKh12PcaWIY2uQhZCenH6fhp1siH1vnZGLj3p5dJdFcWrMQWl9i1SU
PptXc3OFoGuYj36LnW52WW5ujp5thm93d19tblSOdIqRZol9iYSDaGaSkneLhLt7lYWJiYp2h4mKdnCOYzV+j3d6bp9ll3ptY16JjGqIfJRgo3aDiJhvV4RaeGqbqIKGpIJznGZqXmNsdJx+dsmPh5aZaXCFXYV7
X6Z0XISsmIaJiGaHcGaNi2GZjpmgaIWPnXKDhnOOcI+cimlsiY2LnHV8dIh7bWmKg2FuoIluaJyTYXmCfJ2HiFxxmphNhHJYlpiZg3yqnJB0hHVxkI6Kc5VSXX1sql9+czl9sWRglGp2UXKdfZ9nhIh9dojAcXxs
e2p9qW+DanOIi1ahjHF8t5GHlnOnl46lbZ9nbYeakmV1iZKUQ0xSkYZOglabZpe/fmyIg4abrnhnbWOOi5Rom4JnU5lNh6t8c3mI1IiQr4aPjmu7mmF7o3KSdVW4aaFtZYZiP1F0jJKmb3eJqFWNqI2RbnlZk4iG
bK9sc32di5x2qppteX1+h2xOeozCZ2S2YWF5jLiiiZGUnpV6j3tygoKLjXaPhXJVfF1akXl0kktocV6CX3hvg2Z7WYJ0rpWSjm16eF9ve3Fpg4p7e3quP4xVhIiOpGCLinFvcIlugndvc3V4bZNveVxuZqGXn3iK
fpKZoYJtipmEp5RkZXlsWY58dKGEhqJ9XG95ooR4p1VyaaKKiG1za5xtcoJbdZZ6hmdzcZaGmGWTZHd6d3ZyU3l2l4lXbleSkEGYm3OWfpeSkHSNuXlrj6CXc4aUfGGgeop9j3lqhoWaeGhrpmqFb0WvboSdfJdc
fXN9kI9bkKyCYIhVnnWMcpt4nmmcpE2hkWKUcoVylIxxY3lyg3t2e36JTbCQaIabeYZxaWR9eH57cZqIao+HqFmJipJlY49+dJKdSJ6RcJBsbXF1mZRSeYuCkaZkWaqRjyR4ln6tkIqQi41ycmWFaG92noePSoRx
qJhvfF5AdHicelePl5lmeLWTe3zOiGWgg32ytZB5m3NIinl7jml3hIZ+fqOCaVeRc4WRP3aGem6EdoWLelV9wpy0o3aFrnZri2uHkmtdp3WUcXZ0j4ZpWIpwU4qOeY+KZpxulYJ4clh+i3Z+Z4p+j5WKbH16iI+a
ent3fnBteIOLZZqVjp19W4N9kY+yQHtRjotRfZCKepJrlqeFeqB8jI54omVppGiXbYiOa5F+kat7on2hdXRtjJNofYl0j4aOeIxthGVmroJseHyRbJOyfoNlY6qXW3aKhqWeY3yHkoiWi3J6cIWjhod5eHd1dXtd
jnZjm4mZZmh8i31jd6hfVKZ1dXiHj32lipBlesJrd2hpoJZ5b3yEcEtqo4h8c45Xb2PdhHGJh4NvVFd3kaZyfn1zZXaGe7WIfYR0eXpHXX2RR4KvdGCniIumfHxSnXaLfKGLZ2Bffl5znnZceZt0UUxUUZNmonaF
lGiDd4Jlkl57kZGIg5BJnopDiJx2iY9yamiGinSJuHGGhIh8hGeYcWeObnWId6CQZqCdk5t1cI+mq2R7hYqbhnCEdYdse5F8laGKdnx+dI2Nd3GJj2+eeXJgkYZleI5Pd4uFboxNkJiSk29tmHHNkmh1fmxejoeD
cHN0eZ6SonDVi15skHeCi5CCpHp3hXC1WZx3arRpb3yPpJmHnLONcY1pkWmKkYWPio9yoquCkKCTdmOChmJ+lnaafaGEi2tgYo56k2FcinZ7iYVsh3h2fVlyhI6Igp2Xi6OUjHl9d21zeKWIeo2WfGtldXuDoY52
hHuRmZlud4uQZ3i6jIlXb1p6q4tvjqSGz2tbcWxiso6QwWqEZKBfcJSEg2F4iI13h3JsjHF6mXVmb3magpaEfX6QeJGPmLJlS5+CmGN0sKaXb2xod4t1aYajaqlvwWGknnCPlm+ZiZqKmGpnhJBXcniUhlRZn3Ri
iqSEb4J1houZcYOpUYOUn3CIhaJag4lqd3t0d11liZ2PpV+IiIuIi26UcYuCR494fJbRrnWSXnF9maN2moJkdIuLoqChp5eNtHhobX2jdY5na4mZlFuJnotqi4iTb2WJiHeJj2SXW3F4nGaQknqJfJlKlq2SlHmI
Y2qIYpCTi42NnYxth4pyop9rZLWGeqGfSmWYjIx8raFWkmeEl3djP0mGfHdfgopoc4KLep5cT26aMZVjcGhpa2lwYot+oHl5iXF8j3ZslHObhqt+jntchnRyZo+JlYt7l2pZonikbmVxi4iNfqSKlqNtlouLamBt
cHiDdJmNbnFYinC2QnaIg4WLiYyHzVl5WpaJinuYfHiKoZaMj6GTaJx5b4OOXY9amHaQeVdyhXlkpqGCn3lok2ybdJVoV4KCeI9+dHR6YmmFlIyUxViCaaRLjHSWaYZ5gnBxbGZ+mmp7aHqSaIp0jXpwYHOCmJu4
pGdznJabdoR0ln6Mj0aQeLhodHJmcGd7cIekZneDiYR1eo6QmIZ6gnqFe4SFbXV1gm6clYR1gnyQln1pfWd6jZiPgqWPc6GDkZSWfoKsY1COfoiUhJ56fWFYlW91jG1Rh3qUkJiPX4JqUHiibpt3ZGSWhnCJjXN1
blGfkU2Nl25wlIeEe4mdfo54aI9+hJB2m41wbL+aj5mViJSRlnR9aZx9kXSPZm6Ik1CNgnyEcpN5iYKUeohmlmh1oo95mZSTTYl+b4hgdXRvdaiF37eGgoxqiWZwpISPeJOPkpCMjXJqdW5FhqOYp32VaYJbhIyW
T0uSj2xnnJyXbJmCc4Z3bpF+bm2cbXSbfoeEg4J4hWp3eWx7bIWEh5J9dIJ+fHRmYGmib5hvd11lcZWImXO4d5N3e4hqbHV5mWmSjnddW4WWZmVvgoJanXZupGuXmZZ2cJ5obG6Gm4ltqGyPfopys31+io9ropst
Unx7cIleh5JulHmDdHS1eGGUXYJjmmN9Znl3U2STc3lmZnKXgoVyc5JcdI5+mXyIZ35jfWdwfph3epeSao+Xo3GVYG92jYOMdYl8S3aGZnx9jn2binRzfXafpHByg3VQnGmMToJsZa+md4+OfHhih5xocodyW42Q
YnqPUHebjleicXpzhnt4l5h+l16Tl32Tl3iXgpdminFyTmqGdb1efXiNiG1dlIVwcWeDo1x5boZucYhhhauGeY9jhWOMj3SVU5p3h16SnpWHj2Romo+Lk2mCd3Z6dHtupYdzfnRgk314fmyGjIxpio9vbI2EfJJj
V3dyfpl0ZKeGmYZzjpFXaXiLinVwk4S5ioR7pIqdhG2Wr3mPgoaDbHeabZBiUWuilWB+d2qJk2iQZIh1mp6EbVNzYGdqk1SGapl4oJZtlo9jh4Judo9ll56PmLZwall3x4x8e3yNn3GHe3V4epV0apx+eHNymIRU
aVBvipGKcX2Jq5qMfI2VhVdvqYWLeJjGb4KHdG1uaFSPkIiQjHd0kntudnNqmXuSkH58mIaeZYd2h5OCX3xuj3BvpoJ0hJZ0kLFxhnOFkHx+aY17RoN+nXKSfpZpcoWFZnhDkYJ1l3iPe3Z4e4pwi3OocIltXpNy
oGyMd4iImFKCbH10e3uPlFuOXXSeOXmMeZCgend6jGV6anuUaZNueXN+c75ykoaXdKqTdkyDXGJudXF6sYd7kZaGpXNtkLJVUWZ4lVJbhYplkG/wjHOgXYSEbn1OhZa1hFqdfZSGj214XWx4lIh1iGSbZIvWZ8KG
dYpXeJGGWnyMYUZrfGqlfYNwiH5sl26al2+HeXyPnFSUg6eEn6eEW2yJnl2QYHVqjHOUlHSKhYxTcnN4kHR+dIl8bY6cdH1BbZ54V5KDg1uNdniKmHqskH2ghz11YXOedZumeJWDl3dTto2TeIpyo4NvepB6hYmn
hrprc1N9lTOapmZ6lHVkeJaCa6OMbXCgaLNkfnJ0iJVjiXduinuGcHh0cYaJdFSUcYZ+m4KCdGdhe45ylGRUcI9sb2Fvdn2Xl6aFj3F5gteHjJSCbpiDfnqeaISLc4Jthptbl26Lo5R5nGKaiKdse0l7RXKPbXSa
cZCEr3dde3Zxc32eh3Rxk5hMeHJ4kn1xtXGHm6+djHyHgoqIg5NxZ0SQe9+voIyZeGN+XoyRq35Vq5eeiIqgmG9zobegg09zt3KMnIVkdX14b4+QfoSDdFqCq4d8jG1nV4KFfHN4smtZq1+IWoJmboebbJyNa5GO
aGJhxY5Oh4+peYRlrX6ghphUcZdrX6R2nXNvdmlunnOVd0p7aYN5k5OEioRDmpB1dJt2WHF5fKRjenB0kG12ZJF6cmd4k52gbal9jXSGhmuKe55ki4dhbXmIe5VuVZ6OkJiVcKZybXtvmZV1bnZ+coKNhG6Vi4iT
fWCrcm+RiIKdVlZlelFYm42CWNJfXHh0fneFqGhrg5hSY4Vwd35OqIKKfaOejW+denlZfn2NhpaGeJmWe3B1i5KilpGYmI1pj4+kZ2mDimB6vmpofHN7fVt9vpCglHuhbG2HjaiKbm+LiWZxnWeQeWx8dY56eX6g
dqaaiW53kZBwXKOUhppykJmEfKZjZqdgcXiQfXRbh7eNZJNydW2TnGhsfGSLkGejbZCRhphncIyUfYOeXJGqiqGjZZFemaJleVuJjEhqXG6LclFvj5COfpClgnx7YrGITYxyl3qdc32Ffm90qmx9cI9kk3BpP3iT
kFJreqOLi41lhXeJmIqFWWeJfW56qn1+kVKVj4KskZm5hVuPYnN9fZ1uRp2LdISIfIh6rWOTgo1fbFp1inGWc4Jqc3momGRLhMR+h5FqdHSJoZ+Tan2hd7GEdoS7koeTZXKXoX17i25Urmx0eY+Ywntwa1xlhXdn
ioN2gnCqfGuTaoRpdWaDbpOSXImVmmmaC3d0gnaOiHaCYJBnk3dwoJGKqZ59ZXlXkXeGYod5gl+EeGCeiHWGpVV+j3qRamGFd413ioWOfUmZhHWqeHRpcZifcYRafI95dIxodJV+io9vY6KCaa6Fkp2Hem+pdWuN
loiKg3uUh6qCt6F3s4uXcm1qjnuEjoNeb3trpW+fVWx7aJKcoIKJenSdbI5shaGRk4Rzd42kfG9rXn5gdWaOj2t1eYJ3gmOZq4J0aZGknHtVYrqceb9shIeEjJltn311pHiManxhp2N5mXB3eop0YoVumKF3gll7
mHp1sXl7m4mDfV9pd2+PWIeCpniLW5uGe3XReZKGeLp9kXtNXrh4iGaDe51jkLqdpHpmW3eFlo2Hl46ffKOwhXOkcKiIqJ92mmiDh5STjHZbbGSQeWhvJKDen49RfY1xcIWEe4pvvlFThnacdZZ6b4yKjouVhXpt
dXuHmqWRk4RkdJV5im+kYoOneV+EzG+LjYKHjo19eniofVaDlHpvhrSIs3xtVUyQcZqzZ4iZioaHcKqFhpx3enWEV5Zvfn51amKNenl4n6l3pJqMhoV9hIaIj3queHp7eHFydnZvXo13iIN4a4hehG6vZndoqHGL
aZGKeG+bkoaSio6WenOIoobanniP2XCdc4SEpHScm52LhGR3kGGSnpdyZZKUknmPo3R6mZGyZI9xhYqKlr2oc31pZZJ4lpB7d3uVjW9ub5KNfnRdhI2be2p7e4WLn2aOa3ZwZ4WFd32FZZaMhZhrorWLc2qEnoKZ
gmqQZoWFcW2CdbKKi4RvfJl6jo5urWuPeXtcbVlvhoqHe3ZniXfWi4mYiIZwb3Z8h5hupmWneIJnkHyZg2yEjm9btmZ9c3JnfVVOXY2GaIdyrHGIineNcW2Mko6QkpN3dkxSbnZ7iq99jraGhpFYnJWStHCPhnSM
qVGWnWedeGSRkpaDbpCFj22Nb2+NlFV3cqJ5c6OGb5+WeIWXhtGIfnWUZISUfYKKhG6DoW6SrWx1dKNveW6LjV1mg4OGjYdpSmRwe3tmk4Z2lY2yi2F4k4yUeYeIcHiNfqNte4aLdJlTj3WFZW9sdHF0eXuchnRs
eISEcYSHmYizbXaidZVbcZOIxGJ2lWc3hp6ZS3Z+iZB+obl+uY55oYhpiouoiod8jomYglygiXZadpqIfJmHiHZWZaxQpXWLjm1ddYmfWWqXhJl1lnORanujaG2RhZxpioloh6WMoD+KkHyEdn5+dKGSmWdzeHqa
jmSMbJlyd3WWhHJtUHtijGdrZW9cioOFjnmGhz1mh3GKgnV7YG2nb5tkWnSCfZ9biqOHnG5yb2ySsJWMYJJ+c3B7bHp0blKQZoqrjGmHeFadlaR8cI1tmnaTfWaLWG+Rg4J4fYhnZoZ7s3iIc4uTv2qCd4Nzcl2D
eWWSmadxjG99aINzioSeeWOaqnd8ln2EZmV5fp11po1tg59daJd9imWktqh6p3usfW+EmINze2eYkHN8dm58jLJ6bXCLboVafJVRdZCohY590IqvkZdufFKbhXt0z5eFvXV6dJOZeVigloWUi1hzhJSNWlpjkmhw
l0dvvJNVV4JvsoZvlbuFnH2okX26cXica3ptqI11cYlpd4mJfnWOe3R5SndUhV2mb5J4bJpyhY17gnJ6mlKKopyhb0p+dImUfm+WjruLg5WFeYKSe2xxjXRsRqaPlqJ0kIJ6n2lmb2iWcXZtVHZ9bn6cfYJ6iXV+
jYKEjJR9r3Z6fG2NX6CYaZCreZN2bpeEimaytI5Xj5d7bKOVTqpsiHOQX26UaXl+daaWfpxye35stn6De4t8c29zqG2ku2Kzfn18fXF2inpgiGpyfF+0dHqGfoiVanxpj1OIg2OXfoKbfpSVkU1gbWx+Snhzak+E
knOFnI9wfZtvopNmi3eJiViYfbp0dYmmj15ijo+GSn1zcIKYj593laqCbmqDi316qZF2m3VSa35pY2R4dH6uhXOPbXV1Zop1lHBuYndCkHmdRHJloHecmoKbWWRotZVutamdjoRJiY51cYhrXXV7h3p4fYqFi4aj
aWdUenl4k4dijXd6hHJvbnN1hYZYdbWIkml7pnKRl3uasIp1k3SEmJZ+gnh9O5NqmnB5bK+GaZaIb3WZa1RSaHFxfDZVkpqWaItwjFiXkJp0io5ng210c22TdHmKg25ncoN2oIhkcHyTYZBna5KZlZSFfa9qe2Jm
lXNpeZp8moZ8jnORQohke7Z6cHqHaKmZkHyDg4xsfKS3fHdcXZJaiqRojXx1l4OKknVns1ySt1l0W4lrcoR9hXhxZJBmcYRtlGVxgrCYmYx5m4VzhXZ1eoZ0dXJ0hHd3cpNtfnNmXpqDoWV2lI+Wg4Vxg4ptWId+
fXdckZt0k3NtjZSIjJSne3mGrnaNmMB5g2FicaSKh5afjmGFp3RqjGpkmmtkc5B6U0RoeYhvY4pwXoy8YXR5bYRmjY54X2ZofoiKmWh3gqiOlnOad2x2jnuRyUhwq6RonaOQX29wZ5GSk2aTd2SWdImRcpmIimtL
oU6QYol0WWyMppmqgoOEhpWqeYuDUJZlZHqZm2VseXl7TZiOz2hseW12Yn5gnpKIZ32Wg29xcJRdd2qfkIeXhWSEjGiIfGpiZ25tY2FnhpNynHBvhHZmiamrbpKKbFSYfXx5dI1lqYRik5R2l3yLc3F1hW+Fqot7
dYySnI97e36JlnCZcJCJlnhdg5t5a5N8bHiPaLOHhKp2UJpwmnSKlHp5h6x4YYR6aj52k4OUfnqEj6VrfYNhkXZ7fn6DZXdnZHuGdIJfn3hkdGzDdJOZfHBwenJweY9ih4ZqdXVvfZNzdpuMjZ2QVoyOZ4tgZm6O
oKxaipqCkXiKoqSXhYuYeWh8g5GLa32ObJGcaXqVeZt7upG3iHixiGGHc3B6gqF+aYuKiHhlcqN5bJ2KpnGYecFpboSUb3ebb3loiHNjc1R8dpOMfnCTdJdPjWqQhotljYJjpWiDdIyfcYp6fb5em3pidoZ+bn18
eGaPmIVtm06EbGWPiZN2XZxUkW1LU2ZeknFueop5fI1diW2pjnSGllx8mI91lIJzia1oi3mIlnx1gmFQm1lpaXGrfZewqY+Mj5J0eJBLjXure3R7ZpeCanh5e46IkHpZmGxvlV+GhqpzcoidZlF9oX56mX1oineQ
dpJ4iGGadIaxvH5GaYXFfHR7fot0mHydfXFtuVqCwXOMvXGLi5N+ekt7mF2VbH13fHRyeJ14ao+IjHumfnyWdLB0kmiCdF6ZkViueYWFXXuLkINsdlmffWyTdXdui4OP0Gh2pGFvbHqDfIdti4iUcKN6iGCLmkdU
g41kp4hrr3llW5xcdGmWrnRhkGNroWxhan5uj26EoG2Se5R5ZXmFVItij2Zqb36th3Bzon25epdBbYygjYR6lnmrcJZzlJyIU5F8mZhUcVdtfph9g4+neVtWjobXiYh4iWmiY3KNdJF1cYJ0fIZ1mHuMcGCUXndy
lHtygpKbkoidd2mfiIR5hHKSk3pxW32bh5VwjHtjQoWqcaKnZmlpg3Btu4NyoYt9Z5SLmnGHTX6MYYaErId4q212cn2Em6OIhIeEeHV3W2ZmTU52fG6IYmqLlkBopV2VcJKen4ODX5del29ZpGR6lnyOfphZioNv
oIt9n5Vqa2qZQIilk42ceotxkppvZp88UomNg5ODZpxdfY5LVpWYV4V1jIOTdqZ9XVmKeWN3cpqCZ1aSfm6Umbprb3FZboZ9zJBpj2K+p4uofoeCh5KCoWGPxopvgoaRgnWfb46TfHpxbYawdkSXialskHuqjmSZ
rFqDqHSSlHVcgnGcmpibibN1dZV5dZl9a4Z3l35ziIVqj2qCZXxnnnSHjmOPdpN1dZh3d4Nlk6hSXoeXZ1aWdaV1dI5veqGJcG6ScoWml4m8WZ5ocltwknebg5p9fZ6EkYSXhG+ImHyFlI2Gg3iLjbp6YF50h4qK
YaKVjIt3loSFcYiQraR6dG9blsiSZWRwh35xZ8ZzhXpzipZ7lpJ5oERzVXVycnl4eYV0llict4ZhhpCgeXNqcHGObId0hn5gaLiEZJOQhm2KdYanT3WWWn5ib5KMhHx5mGB6hpeQcHabRFOPi4+LkIltkJBqa5R3
pXGCaHuUanSDmX1yaHeCs26bjp+Di5RpeVWXn4JumoaRcpOFhn1kYoeIipR4a0mUZKR5WIquiH6UgmqDYEeImo6SXW+3XVeHdYRVcZxtnZCMeohylHNypEKMXZdUjGSIsmh+bXtTolyObaaLYbOQZHl8Ynh3a6qM
moWdg2x6oHtsgnB3bHpwk4WKcoiHaaZuZZFzbWSEkYx7bIuncG+OjHmdO2iTwHadoXyUn26DcI2XbYmQc4l6lKV1U412dZGKTlqGfnaSqcFsg3l6WX6eiW6LmXJ6c4hdqIZ6fJ1hfIeLhHKooI2CgqyHfYlnV4yG
iHWNgmxkyG+fmKB0fGN5hk9+hnR8bmyEcG2Vh1hpeJmKpqh8god0cY52fWaFd4J2enBud46dcaKNnpmJnXxzUVZ3nFVmbo1yQbePc4Kbbp9ql3KFe3mVc2mjhWFPim9+c2Zxl4mRnotJnHGDdJO3g42TaKZ8fImR
fJSEi2yRfHh7jGi1iXmUlaWFeZCDiYi8sVNUc3RfnnZsh32hgnGSd3F8b2aSeqGPcGR7m4emb4mHt3ZwhIOaZ3p2eXSRcoR0fYx4dZ5vnXJMgnGqiqWChW6Nd5F6ep6ZioOQYGdtl5GMh4RoZnmqlHSQjJKZaHpy
a5KQnbOKbnJ4pJNGjZN6oXSccGaRh3GFjHeFdZ1hcUxyfp6LjIR0loV4inV3do6UaqubbbKpfqWGh22Jbb90apWJdZmDiWWFhJ+KqaZUeWvCal1JcI9tknZ4U3hYentsnXVzbYd3kJqgdZSgfHl9X5t9qXlyfHl4
qX2jk4OEZXSSdnd7dnJ5i16xdldoZqWMWplsY5+GmldqjIRTqJaHZ56JaXV5fYxvm4qIqYxZaJCMfoJwi4N5homispKIfJyFmpaMYZtsZWOneXt7YYWYi3RtmpSmeXeHs3d1b4Obb2yQeHSSmHVSdnR4fGeupXSI
bI1gjHB2co1pfI5hkXR3l4WIa8WMn3peTDpxep5wd4Z4YTdicGWGjVmCbnR9hHJ0hpeLintmmKJddXBFeY+nZ4yqnn1qvnFbblhZaplnp2SVdm+bZniRcoyEd6GMhnmIfJKQarKZYXyPi2dvfWmjinaWZIZgWbhj
VYVgp3uVXH16k2lhfH6ImGhzoXaIZouci5Z1eXJwXoZQaIuTc4dVY4Rno5Z5j5RmkIeLgod+fopvaIVdYHOHcZ5pmo+denqThc6GsZBxcnaibH1+nqBrio5vYHF6gplYem56jpqHhnpnhI9aYHFxmIqQak1+kYeO
c3prj35sqVtHhp1ydqGNal52pqWIcZhiXnaVbGCRdXJ3pHmLdXJWiWx4ZHaLlXSCkImNrat0qo2oh5KRn2dybX1xhn1iXHeJtnyHhGyDaYt7fYW4XmFci4Juh3mUa5NmjKtnbnSDnV+rn3GLjWqrYIyb13h0imh9
dqN8a5debGBmbmOWiX2Wh49nfJdlfGmvfoi8b5uWjJWLdqmXVHiSZKzOiWdyhJFykoeqi4KSlHp4j52Go4SGeobYhqh1goKofo2ciKF3Y2mDgnW5lGmTg5h5jnJ7ipKNY3eRkJOUeKdvb3iCaHd9fKKCd4mIiJFz
oYR7XYV1oKqHoHSojWFufniainiEWnOPZXuDhIpweK2PdopwenyJb1KEi2iEbY+DomJ2kGqgW3l0jIKIdJVjh32TlIiboWu9g4JzdnuIjHaLqHh3dXRtaVlsjn6CW7VxbodYk4VxqV2OjKWdkoibb4t4inJUYnx6
Y5uUl46WXWpueXSFjpaXYnaNfm2PjYx9hHRlmV55jHGCiIxpm2aXao6FiIqHjmZ7b3ZrYniIjJBlcJq9rINufHdIbYSWX4xjhGhNY2+Mr2lzb2NvlnJspXdzi26kvn5xUYeMsnd4iOCFl3tyhmaKd4iNjouKnoas
fjZljplxiXaDd09+VJOecqyPjGSZrXF1SYp1Yn5Ah3x9cF5tcFuQnp6Cj4iCtnWLhGJ7cHOoendtdZJ8iZiDfH6IbIhsiHuEjINyeX16hX2NenRnnIORkYRhdXx0aHedbnZBc49yeZCLinpyh5+NWHBhlodiaHZm
QJaJaYN2jWaFwqSClHhqYH6We6imk5KGgmNrY4ODr116dLB8lH2Cin6Dc3dwXY+Lt4+XnH11h1ljfYtoe6BmjaKWmZNmeX14S2R9fmubaYSSenN7dJh1Z3yviFqRiqSNl3F2fYiXYKKdmpl4jnF1ZW2TcXR9c1Ri
fIpxkJpxd45ep62Fsmd8bHyRSaSvlm6ZhXNkW355l5SDjWt7i2h1fdVyc6V4qnuZdHZtdY1wdp2ikW5xesGFaIeGjYpuqpaMfG5fjX6Ca253bXI3V3qPcnRepoRch5R0rHiIb41qcmxxjG9+c3ZzkYKLdItrkYmt
fYiMW294godsj4Z1k5Z1cpqcWHyEh3OSbHqWq3CEaYSIimp+fGGahWKNqIuHrISHg5B2k3mDjIRqeEiKc4KFkZORd6m+eFNdY4OLg2tulnC0mJWfhUpvhFWOeoqffaCWgo9ncX2Dg2uRY3tzTXGLa4OeaoKIa1CY
U2h5ZoJ4iIWKiHeueI+ZiYyOVLNciXmZkaBzbWh0u46hflloqFdxl5h9h0KWhIp9dH6JhHmMj6WIeJdufWiKj5pMZIyTZIJ4eWyJu5WsY3xrWG5xZJBxcmVjsYhiYXaGrpNwa2OadJOMcoK+e5SHeGBYhXdykIiC
sXdpgnSHXqVca36SnGyET3yaSYiKnmV8bZptkoNvkIKdsYunkGS2fmuMeIuFh1VxnlhpoZGebVtyZVZ+Umtui2GZfqFGhXqDflGDdG91pjZuY11ziH5edqrIR5iQcXmZdGeQfmuHhYN7clycsW7Xm2tyWYx6iYl7
Z2qfiqSKU6KQZmGLi36HWG+Ha5J1k2ZvgqBnd3lwfXKQfnKLinJ3mUuShmhuXKZ6a5aZh4Z+eG9ulHluiYKkmltTiIJynImDY6Gblox7P1pzlZpWd36HcXdvZoqKcZR1hlR8g3J7d1RtqXyTjXKWm5BornxqyXiJ
eIyIXmymfoyEVHtvi3hTiNJpe3RylHl2dHt0X3WEWHRphnXKYsR1nY+Ie5VwepV0nJJ4b3h3d3aSnJKOVHiKTHSPiouTgplqaHaMeLBTWHyRlXB9hZp9l2OGeZebepBYe31+k6WFcnJsRneee41nZZuPc017nnqf
ZWeWX4JsZK92kHCSXUJhiXh+noSPe5hsq3hwYG6NnZpWuc1Wb45+fKWYfWqZYjqlYWindo6WoWCVp311jZR2g3uOkWp4c9WNoo2EhHV8aGxqinSVeXtYlWGhg3GCZHmwhX2JiJyWipd5dGfKp2yWprFTio92dod3
i4RskmtuaWZ7doV5i3l7jY+gZnl3j3pzfpNuh3mhiodohYOJfnqyY32ZesNyfF+GRryGX3SDj2ljZmiPmoyYs3WWYXZxWmeDYmimhHZFa3eefXx0kKVxfnlnhnZypIymelGUqomvmm2aZF94jI9+dGxtj3GEhXRm
bneCi51sbmuRolJ3bamEcMdifWeGeYRuanVJhF1femSkcnZ1fYeqb4OCeaWJpZCLo6Brl3mZZYtJbpKhknNrZ3B4mn1zWF1Zon1hdniFmo2EjnV8d2aGnISFXYKHlHlde2ZijZWUR4Zygp2jX7R9kGSDeodqm62C
foyXX4lqYHKLkJNnbnSolJeTbIZ1bJ12iHiTrdGJV3hukl2/cW+FkFuDWXaVfXqli3KJlnhyeWNyiZJbcm2Vmbqkd4O51m1taWRsZ5pVg6KIb4hwp7mtfmRweYd4komPjklua6WKm3t5iZJco4tuenhsdXt5c5Vq
lH5KqXh8lpyHeH13eH6Ha26Jcpd+YZNxW31khXqOnmxxh5mDjo94e5p3jHp4fYJ3kGZwfYtqkWxbU12FiVtrjHN8pXp7cnmarWtXnY58j2xpZHd9YZqRfm9nkodaiINSkaFuZGCbYpKGm4uHbFR3jn6HrIVthH2N
fJdwqluVUqR9e3h2mWeVfY6MlWSdha9ve4doU4OGmHOQjpmme2RqYF54qXGoemVvr6C2e3yoh5Q+XH1Fe2eVeYyYnZ16nUmEhXaOcXd0ZYxkYV6bmoZ0tHVNhal3j1iRYH6KWHt5aneDaG1+dZ14b2uCimaLY3h9
iJZ4lnCUuJhfgp2McaNzZ3htfIWFfHZ2iZmOd1elmlR5Yl+Sh3FaYZSHg5yLd2qHk3N4bHCNcW9hh2RveaB3lYt0WYR6i4JlgmhqkHK4i2xPd3d7ZFJahqJ6io+Lfnh5l3GYmXt7gmePdZSNaWxwXnx7eYNxcHyX
j49vh6B4X351loOZbXWCbKl9fnRsZ5FmeY6LhIWbmbaIcbeIe36CUXnAlkJil6F4lomXcXyGeGRyfXyOe150g55Nlnxsk6uRfHpxgoWcoGKTVHBrYVB4RIaSa4yLg4xden56paChaa18pHx4XrGbeZadcs9hl4me
fqOzbnqFXnmyjoWHqXxqcIhukHqjenJxnI5xmZiejHZ+aqaXs4NgfI99ZISZboyfkIZ+qHKfnGR7mGR1jI+VlY18b2+Sa5tZs2JobFl9ea9xZ31kcmqVdpaTelOTkY52fohBcqHQpUJsbIR0XH1bmol6lmJ8lYWV
cnmPjIhlbY9ximGagnqHj1KRcXxqepSSdHeRfFigcHmGkndvg3xtbHiUi32pY2+FjGRChI+TiYp0louHi3WGY2x+moN5eLekiap3llhllJdph4ialYRzZWqYbEl9ebBwjJfCtst+mZGLacp5lGiRZZx6imaukYWL
i2ZksVVmcY6HgqFjb3WzloyQV49Yc4qJkWpJcV+MoWSPjWt9cYqZcJaffp2zd1ecm4VnfnCPWZRQeHG6hpylln6Jh2pXeYRannV9ind6cHuXg2x6lluWbHVxZWluZmp7eUtjgoJpTFJle5tvbH2kbpmdklGInW+O
bYl4j2xncW2PhWl9fESabV10o3txanJ3g3ZhcYV+bYNyrnyKbXqEmJR9jJx9b2l9j2qeoXOQp6ZvlIeHfXWLaUJ+ekybjqySlL13fVGVg3Kbh3SQmXt1i4tGe0p0dXJVeoiac2yEdF1zcqBsXoOVqJKQiKCNdluH
a41liYi/c3R9hJeel4hqgoRsd4uGdqCPX6fBg7iUcnV5h250oq6FeHBwglKpiYeIeJlskZp+WG2csmqibpepcZGajI5YjW17fZafo4t8emltjW15cVF+hXiNaGt3nKtWjXaEip6HwHGvfY1ll3mGeWJ5mV9ra2Zm
YXFymX6LlHJNjshphYN2Z5qDUKVufXFuaGxoo5CGoIV7hXKShKR1e3t9ZW5nvaF4hZ6bj4mXjZKIXpCRdGSbtHiEpXSig5BqiXOSdW3QY4uHX3abgodoTYWdemeZinx2vKJPm1aIkXiylG9iiYZud6ySmnmOoIKx
dcuCipKOcmSecHGQhGJshnZ1doZ6fbVtanJ6fIuEh4iCa4l+fHyMblqYflmZnWx6fI2HpYmQjIJVdImblmOPknlpaqSTh6GRfY2sdXOMnYOFk5N3onaLkpVgTXBnk5uEkYSSd3tki35oj4Wdklx+bGhuiotybVBf
aWmVdHqTa3uGgo6Pc32EkpmFdnqYimCEYo+Nho54fIp0d3Oglm5djpikh12NhYegcqTbW4eCYHFtapV6in18ZnNfjnFXOWdriGtsZqSrcJGFk3Z0aFuPhnlnV418k7yQeIJnSFqLepOLhYV9lYmEfqKRh29mb26N
d4J6vGd0ZZloaKOjeph4d4hxZn6Mc3ZwlmezkZmHkktybYOOfGKEhZOUnIV3fXxbbJ6ZcItbd5mZjVRWkadecUGVnXd2nXBtbnyIo2+GknKOTX1+j4eWl2+OVXQ9X2VTk3mLh36RbU2ThWqTbUxhhmx2qZqDeGeS
d3J8zXiLVHZ4W26ac7GOmpZvd4djk5F5l3GQloiKioiVZHN2jXlUlXOEjpd+jHh0tqptgoOtczyFi5V7lpNLinZbfY6XPHOMjKdvdrWTk3KVdHWXmF2OemRtZJd2X28/qY2ZpJaLg4R2d5N+crBweGqHX3N6W1x5
hYSHT4dde3NqX2mDpYibmIiCk4p5nImidnJ7dpJsh6OFUm+Ihl+2fWqOboN9lIpta3Spc3x2dIR4dWdsVmWCbHWChIuSspCSZ1yTZFGIjpN4dJRzk4yeg2GhmaN7en2Ih6dghad8hrWLdHiCZG1vVXZ7doKXZnyn
kH19krR6cYhycJVilWWPdJmibneRhHGEZ213b3iak2NpZ5qDj252d3mJVX2xaXW2m7eIhXyXkW2NbneCZ0l3jJp1g3uNqItunF10g3iVp4R6ipN1hKaraG1+eIVYg5OCc19eWGqcl4yZtpZgq4qEhIVwdaKbe4lp
fYmGpISHdWxqk42tYIyXemt+hmJ0fZeHiYxekWFhhHp4V4x6i5eHd5qcbYOOZmhvYXyTkIhzp3WPiIN9hHFuW5F8gmuNW5SMmHVsjH1+VI2mkHVdfoJ9jM6FYX5ycZSTi4V9mnuWUISUmnBlY16Ygmx0dnmmZole
dmSFhnPRlaJchk5xn5KLkMqhjFOXwoOQe3NErZeLeq6fkFiLolF1fIt6YYJyodGZfjltiHSYmHRdhF6bdIhwg35kd6OUiMCGWnV1qGthmYVlh2mji2lcdWmEY3h+kn6Lfo19g3B6mmyHpZWIfnVcbXdzmIeEinN9
hIdai314ZItoXnVgn5OLl3SRdoiClGuZaYKEiouqcXCFeWh4kmdmmWtkdnSloZKKl19ukoqYcXh2aJCJbU50po5umoyXgpl9jmmfd5ZebnaOo7ZokIR6bXrMhJh2SKdpfn1whnF+eoiJjGJ8hnd7sYuQlXuYfqGR
L3SybbWOcYVvY1puk5KEg3CYbXylen2ci2yId12LgnN5Z5SmholbjphxiISGn5yEdZ2NZbmasXl+fHmJfVWDfoOOZ4hxhXZwbXCRWrZinKdvl3uhZV2OjYiTbZZpkoiHbpKOhXCSfI+FmLdvkKOQg4pmdJ6MjKSr
en1khHOZiG5mdoh0hYZbpnmRVnleknKEe3qPcZubdW5+YXN5Z3S2pFmSknfMfJqQdm1+lniUh6yHjHOFm2Z4o7Nxg5h0lFialYOvlY5tVqJsh2dyg017h3OLeWqEg3eFco+Nc5NsnHSSoo+RjZpWfH5ddYd9i42C
cK5khJSTg3F0oXqOdJp0d4SYk16oi3pIe35whnB1k1WFcZe+brCkjnx+lnJqtmyHr6Odb6GQVYaZoGp7k2qCdKyjgm2SfH6Dkm5ne2yKqZB5yXB9bqRXZ350nnibhbBzVo1XZHxpmZGJmKOTbntfn3V0ZXuVcWKS
lniGmnBYdKBnvIa/eG1jd3CIeZJwjaOhe5OLj2mMb5JVo2iPhnzAh4ybTpB8d4vHYY+Cd6Rwk4JzbX5chXZ+VWZ7WIl4V7yIcoyKkXaccGOFd696a4h+TWdqcVWJZ414XWV6e5J8e8ZZrbuCel6LgoZNc6lvbnaS
eYxfon3CbaJsdH17hY55aoJvp1qScnNzlW19Z2J7V2aKcG+NaJOFkn59V4tfhVihkDV0qFyQe5hbmXCMS6OUhpFiY4V6fml8a5BZhVSFpGeGb5l2lXWRkYp2b5GLhZN6Z25ug2qflptup5J0bqVceHCGiW+iVo9y
gm6PdlOOnXecjYeRiItmd6V6hLRob5itk4J8m2+SlXuFhqGFcWB5jnWDead0mpOiZ4KOenVrpkd4c4RukHpsfIWofoWRYKGfeKOMj4hygnePYXdkhW5ueZiag5VqxHKmcpCHoYKpWXVao0WYepdkdXWgh0t4zopd
mWZ2g3aSeWllonGOaZKgiY5mfn50rpiWhY+Lh3uGep5TZIWCfqR2fXOFob5ah2V8enWDnItpiHelgnWOmniXlol6oW5iiYZ7nq91hWlwcpWbY4WYn15rgopulntyhG5skJe4g299brKTRmSGhoJwc4Z3jqxplnyH
kI5bpmSMoHOJcniOZG2GhGxPin3FknCYYIWOcLxraZB6dHRsdnduZ2xvaGmEd415b5FsY3OYpHh+n2GCn3OPjoKWaXKGdY2MhmyccH57o3mJvYXJfWx8kpJxgshyepNfYW6HknFwfWqGcGqHn4Vsl5Rpd6KGjHlx
bJOFjW1vl2i9Xqt7co2Fh4VvoaSdhpfFfHRmdX18rIuihIaTeKdxkIKEcYWgg1uCeo+DbZpUY3eToJN5dJhFcI+DkGF9q5RqfYVmeW+an3pylHGbbXCIfWNbaZV3dIZxoGqOe4RgZI6FiJZnhXt+apePgpyhfYl5
pqZ0YXl3u4h5kLFyb25mmGiDpH12apPLhYR5lIRplXyGkHBfkpCbjJBig5N0zYKfjGZzj3s9kHJ0dXepe3l6lG2IpJG+ordjbF9mg5Wsl5N2gpiFWatujYyeZp6HiZZ0dXSMjGhgfYxrdnh1nnRWnneSlnyVdnpS
YpV5e1dZcHmclXKgTH5wfZJijntyenN1k3jslWOehm5glnVadqZ9hItoe3OrrI5nW4eFd2aMeGlcjIN8hmtvcHSXbbmcX5Z7hoaLnJpkl2GQd3WfXoe/dsOOTY+MoneCY5albXlnkKmNi351esRpi4N1kY9XkWqF
k518ja59a4qNcH12mJGKmYlyiX2IWou3louHenV2imh1lHWRe5SViFt5b3tohat5nHCXYXV+hFhwmqJKjXyKgnFicnh3hZRxtT6CkWN6fo24zX2Krm9ynZZdhZx7mqJ5mIdahcNqk3Fufn6TdWqak3xwcGx5ao6D
bp6ZeVa8j3R3k2t6eKKPcFh7bJN7n7GCmY2KiWCkcWKRooRxmJReW4uFlY5nsmuhmqlzcIx7hoOPfJmHZouFhnFab5R5hY+mem9zb3WSkW6Sa3puT1+Hg3Vxe4mGmIaFg5mFe3RwiYuWoV50eqh3emSIpZCefLmO
fjCcuItri4ZjfJRxs3Sfj5FibV97eJBPdHtuh1iHYHN+g2FyhW9og2aUa37Ic2pDc6GKaV54ZFmReDdyedaKj4u2jYZ8fkGmdG+Mr3N9i4N2kLXKelCThp2MVVdsbXSMY3OmXHN3S2l1W52MpkqPerB4loeQg31+
jX6Pe4SRc59bk4l5W1l4m2NPem5lhml5dH2DnXxfbIx6c4JbaFxzs4uScmeTm31dcH6QcpVXjqF6pWuwwKF6kpp3cpq+d5ODg8Z2vnpwk6N9k7dzd3Jsu3SXU5h7gm6hl7RSm2mHbW1hiGOMYVK8qYNzjXh0hnZx
Z4+LcnVlmmWJboSEhkWEiJGKX55im19TW49ccJNrQpOWdHqZmFSMd2qTmpNeq4d5T3aKxX1tlkmPimdqpoJ2fI6CdnLPem+Vq4aHa1qEeH2FY5KcZ2aFXoZxhIqbdHtvlJt2wHmdjZiJdHxuh411hX15gn53bp9p
iGBnhXF1S4OZemeKaI+JdZB0dYKUXIR6eXOMc3p4dLBGY4WJjXqaPXahjJ2ckpF0i2dqqHFyV31heoakiZONdpCUgqR3UqJZm6CJiKFzknRxbJBfaoJlaX6Tg3F3fnqfiXldipVtoXleh42PR3ljoGhgondtcHVz
iG2TcJV5dqJ6WnZrYYyjYaFslHOZbpeWeI5miHKgc3B1dZ1wl3h1hnt0iqKLhISDX6aGjnyXl3mchXZrtGmJqIhpanJ3j3VOd2p3lW5zhHCCdmt1eJKZh11fe8J8dHpvnpp+d5F2d5d6jG1WkklVXnCJiJVJlHs9
kH6PfJd3a5x2i2OVX4d0jJBzhZh0bIZsfnKLhGxupZCZfXiUda1xbpFtZ46MjYJtcJFoaXaUZo5pjXh4t3mel0h+dYZ9natSa5ukdp1pYIigeIV2c1poUqmPmHprmJxmb3WskmJmnHiLdIWgW4SgdnOMfZuHk5FT
bY5vV4yIkJKJjaJmfW2MvXh2Zm7Hl3Fyd3eEkmNoj1iHaYRwmIPFdH6eb3aQYHSEeneSOXVxcYd2g2RuU4V9bY1pjI94dqOOkZJac3h6c5encb53hHtpc3d5jkyFiXdxZJFkd5pvdYJvbLlqbIV0mWWOc3NkbqB3
fJ50caZqZGB0anBqobVtkrFoamh+mYh6lIdylJdTVpyWfVV5g4hzj4h4Z4VgiJlRc2KGhGx4i4heip56k5yXjWyahpqpbIOXZHVpopaLsZ2feHydjpF4g0l9obmJRIpgb41lcIx9lG5ci5iWaXGcdIOIZpGkaXSY
eJJVXmFue56NcnZskIV5j4pYjXp3bEquha/FYJiaqKaKULpjhHqEgm6ZpGqSiWlrjZiljIp2maGKfIp1nJyRlHCZc1GPdJ+RoKN6cWdhY2yGhIRmh4uRhXWXjG1qnsOxaJWkkW9z2Yufe1RvUZ6OhHqacnqIkGBt
g79bVXZ9nY1zfa96n3JxhlpniL5slYNzc5ZUjJNhfVl9i2uNeF1ek4d0bXyEenGDqqNmb5Nt2WJvfXS5kI+Dk314UnBXiZN8kG6DeISahGl9aodiWpJwd56MiV14fXKbmodRk15tepV5lViOj2lzbIRwjXdab3V8
ikdjam2Rb3iFbneKiLyIcoOMdpamgnN7bmOJaGyCd2fJh4WJcYS4b25aXXyIen6xfVp7h31qx4OPh66ZdnZulJ2IjI6RfopzcHN9mWlnbm1Xg4SMbolpdXPUg4+jjFx6mlJ+XXedaGydWpVdZIJda2x+eI5zmW92
lX6chpWHyY5viniCoqN+bnhujpiOeWdsfIORmXGfon12fGFth4uVjoV2fWFqfWCCe3aHe4isjXCHiIVti4uHpI92m2Z9WnB9e7d4eXupantwa5J8jWySe5RviLF3r46ItWg+l4SOhaCXZHyNcY9xg4iHW4iXh1Na
uoZaj2taQoeYc3qnhYincmpvhoKob3WRlr14V4+DhYOFdpBybIORfouucV2Pm3HAc42WYHVwa5BtjI5vnI9krpNwl3OSkppzsHNuZ2eOh3abr2uCoHV3eVNqbWl+Y3qQq4+Sd4qogopQmHZ8cY54nJFilriQYqig
bYyQZol5pW1ncpt3aaSViUxzhZOTbJh7fYWgg5qam3V7Z4+NhZWWa4SIcnqPinFphniweHaHcsOIio1hpW6PXW+Mdnh7mm92inGqgm92mVSNcIiWc4K+bIRde25jrqB+UIuDcoOCZH5+nH6HV3F3b2SWWGN+fnJT
noV6b2JuXHpxfoheeJBoaXd8nIOHp4Jwk316cIN8c3R1mGiNbrmGZ4eQnHaLeG2Zinl9oXmcX5uhfZt9m1yvj492W3d3dKh+dHZteH2ZnZGcaodxR5C4jHNynXyQrlmLnmd8iLqdVUiOaXtoiX5paXmIfWOTiJuQ
hJRaiYu4lm2Ec5Z9jYN9b1CRhHd9eJp1UohcdWZ1knCKg3qfXIdriJxwmWh4oYl4fni5dnKWb26VfI6WS1+TbW9+fYSSb5qRWWW2m4p3oWeChJd7j3rAWm5zt3JrnpRqc4Voe3uqlmWScldic4lzeX50h5CDdXd6
gnmTnIZtc46daUiQnm55tpCEmIJkbZB2dal9cXygi2+FZI6Sd2CbfZ6JeIWghpGHjnOFiHFybH6JZpllfWF7iYeWaoSRqIhWh5mifWiTcphkhI2HhW1ZeqVidXugnG9gU5R1gnOUqld7i3ZwrmicfIV9ko2MgmeH
kH5Qe2hmjMebnoqHdWhoc5WRg22IdXyJiL99ZXlzjnCWi454baBsfW98cZeeWYZzcpZ4h7RngnJ9kHN+d4SFh29cg3ycam2sdGZwjW9WeWlucl91fJCJh4R9fI2JfXeHhYpufG6dj5yEcXd3VZdxdoeIdJGOnpR6
sYiGgo9bZWpdg2COk6txe3djd4+giF11eYybdXtzfWZthnaPYJ5djI2FeGx6qVlqiXNzX09qoppwbGOYfciUdHiFg42DXX5udHiZfXBgkHiPtoVreWKMfpiFdbSYeY2gemx1q1p1bKRWiG9fjHSLcouEe1aFk5F9
lXOYl3huZ2COqW2Lm5N6dYSEcnBZhJWOnXaoUJNndVNtZVR5ZkmaWGxueIh1kX3IhW1UVHJyWo6FaHF4cWZmmX1ziGWWbpOIimN0bZRwbF6ymIxkholsiUyRmHyUfWaui3XGfHOmfWuIeYNgfoVig3WCZ3yMmamT
aYx+Z1hdqox1Z5ZniYyZb6d3fmGLjHCcnpuQym19rJGhm4iCrplob2ONi3piVJ+QcFBtXk1bal6di2KKeHVsnYuHbXGFjJN8emx0ZKGYsnWkXGVzp3FieZZsc4LBhV5+p4OVepdxe4yXZXtwd2l2unNmVVR6dnRb
nJyWbXdydrJiV42PbVOKkYNyWHNxkoucu4lnXpFtinNySW2Gc32JeKOWkYl4abBpeIphbIx1loaLdJR8kYp8a1+FhZNxlo5+sIqIfHuThG2EkmyYiG10c3R6imugbnmKj3R0WchdjoOlkmyGgoqUglmKZ411mnum
xYx8dn10gph7cGdwo5SEjHiKjndycW5zloaHhm+OeX2FbntxYpOFk3KKfGJ4jXqzoG5jdZRWiHl+ik6De3WNh3pco4SOaXd7YmBteaaFxXKChJJ0amlfgleRomiCn3d8fXtlZnpraW2Ko1mGZV1WjW5+eYmOommI
XWakaVGScGSCZHZxj4N5cJKDaYh+e4OHWHFtdahj2qGrk6JwenCJfJiaYY+0bVWZcqSOp5FwdJuaiXebZ5+XcYWbq2qObJGgYmqgdZNkbHyCbmh4amyig5xtnWx0aoyLfpF7bJdwqZhzY4eTeWHDlYVbVXBuXZ9v
baOHfImjjYuJbGN8YpZ4XKuVhIdihZpkaFFMYGiErodsebR9ZJ6Qe31zWHNqVImalmGDeKB6ZHl1a4KpeWuCa6aUYZ1yjIOYkFNuaH1cc3KMgnGVhnuEnFp9jHeLfYmnVpaXcmVnnladbJSNlINzZHZimHlkim52
T4KucpWFd4S9o3RuZk+iiot5mk+LZn52kneTsm92mU6NamRjXV2HfHF7c0+JnW5+kpKMi0uUTpVgdHNrw6qCcX1+hG1xqm54fY5+kmSPi2+Lgnp6loSFa6Zko31QeoyHdnq+kHRzbHqRdqiOaKt9bpWGkF5StIdl
pnyUSld+oGuUbKWVenVyiphkhnqQqX64T3hwiHi8aahdc4p4Y4SKlXmGanmbhoeJjXV9YJKsfqqCfEBieF+HdHGFaH5iZYeGc4RweJV6knSHcqF2ooaCiHxgfYtij4xffLhmVJazgmeVfZNRfWx7m5F8m1Bll3xg
p4qWl3OwzHJoeYd0ZaWNZ3BzjWVzdGaTj32Ij1mZkqmFj3SPmHl+t3qkgnZgq4VPdqJ+rXpUT2GMhn17foRpkZGWcrJ2UoKOa5V4cVp6jItweo1oq19ni29rZ3RbPaFxmF+unm5SjYl1WI5igl2xWIKUmXpnUmuK
c4VpkZpukYN1jFBngo59hniKjp+IXXN6fnKKkZpyfZCCWW6OfoVuiaBzbX6Vb4iVYH1ygnB5ioVbfHl9e5dZj4hXY6+Nor1ovXaIj26rdk53lZFMnsBwYHiPnI16nm9nQnOaeZxig4hIdm6oZG1XsFlndItubI1y
bXN8fGqQZnqNaLRQemV7fnN8X3h5XYaDe2N4jIjPdIOMX2xpXm6Khomscml3Y5V7iHtjmG5qjlR7gnh7a3GzbY52amqXmIdyb2+j12ZViYNyh32na3CDdXNca5GDlXxpdHWJq5NBkISodY6Ve3ybdKLXcH12kZJo
im14k3J9lXFIe2u9c2uKbHqKeHV2dpBtfEmSmIRhpX5haGtYg1yNcnCblGODhaF+TH1ffF2HapOPmodcjJqFe36qbnGIRYl6XVWdlpuDXqiOd4RZeapxdotyeYaUk4ZamZZvim21g5JYdGBhboxuX1OOaWpAYXyU
tZCCcatqm3xsjJOSdG+EtJehpoWFaJOYhJCzfX5ufXFxj15oZW+CeoeJn3t3k49nS52Yamxsj42KV3aRiV1ueWmDd46HeamnXHuGaHZ3lmuRfo6Md3did6duiYKmhmt1oWWEvG92fVZ2anx7d42dh4eDhXCZVpaI
japthHaJjJR+Ynx+iJF5lmShYJSTloiSiG+KVYNhfKGak3mEdI59hIlajGtob591ind+bV6Jm5eEfXx7fXluh4Wjdol6a7luj3aNoI6gkXBXj5x3WoWqe3NTd7VvZX1bi2d2p3ZjnGeGaneDi3p0w2enhmSKbJRx
XXeGoYNikWqhom11cT11j6SHcpJmk5R4y4ihinKUeHWSeGKJbXx3jJpraoeZk3yCiZVGY4d6en58lnWfmleNr3mTj3Odd3N0jnq1i4Kla3VJbG1yh292kmljVH5hbot5jKGqc6KFbqzBen6Te3p5bXKFi1d+brCl
fV2OiXxokm2GkKZyamZ1X3iLoZePiV2Ukp1MXo5jcKOHpFKFhXmYfGeVqpddd3WLc2xzkVuKT3WConOYdpFdeHqMc4Omb5Rjl32ccWyrlX52cqN0lKuahYhfY3pgh5BFh6CDhnNziqOzdnJfe1Wsmp9raIZ0kZSK
knxvjXKywmmMjlyLn3R7cp59g4NneKKzpp5YfYKeeHeJXIN9bnmHQo6LdJOEmaSEd7BWe4meWptqnXxtUUl1i3NpUZdMeYN6somMhWd2dViHkYOMd3BrgpeGeYpsnpN6foWGVIV6l35wUHN6TXdzVGSKfX6VWX11
jIV5opFdYZ+Gemdvcmd8mnx9Tl19hl1qbXpnVJ+TXnyDdH5yc4SMi31pknukZ5yOU7JlUnaDfGt0i2ZtipCck2FfbahSlFl3i3u7g1xmh3JzeWtSi2lqg3l5d3yYkpiDpYlndnSaZKaCiaWHhWmTfXpweH2Mdpid
doSSdnl7coVBpIN8eYJ7ZJFekI2KfWGFXaWDSJeEbW2UkV51o4Nad6RwlqCJbX11iFNUbnFpm22PlpRoarqRdm+Qj4ptoXxnd2yJh6FlmImTY5J0bHaetnuYXXt0lZFwqZeji3WMiolwkVBji218fV+ecph6u3x7
mYVkbFuGa55yrHFja2yKiXyMg4l+dmuYpZWYRm+OZnSWmI6FhXKCe3t5hHGEjohraIyhiWh6jXhveZBqoKiElXODUXNidIZ9TGNMh36elnZogldadXZueFODmmyWcm1tg4SEd3Gdq3F6hIpcX2xtdoOKdmFSaJ9h
kot9Z62WqIN9jJySjXN7nWF7bIx+mnyaeXGhdZN+d6mgba5ujIR1Z3Znj4V1hIpggoxwkqu/m0ZaZHqUdZmZhHtylXBxfUZbk21wcWhyibCll4NxjXSgl42MfmGWwn6Qcn5juIyGfJBzmJWIbUp0h2aRhGCXbnxs
fJ5tjVZxcYh1loJuiolkb4yKj2+XhWmKeHCQjXiginVkiXqcdJCddmJbamZ9fXmLbnCTlpx+PJGJYb10iox1k4uGjaN1VXCin3p3fYSgcah1aHxvcmZ5bF+Si5eKaG96fmyulXp5dIafmmybk4tlhHSLiVuSlmuN
cXN0ho+WjWCOrHd4i3R4rImUZYKRlZmdbox7e3VyYYmVe3NvhHuLg3GnbnJrYm5zenqklnubsX1sel9xZ5Z8iZaGb3ZnnWdxZpWtlXB1bGR1jnBvhV+IacWvm3h1naFwYG+HdXeWd7BonmxrjW9phIi1w36ReF+L
cYp+d3t8e3iRxHebfWZga6mbtHRhZ5Z3iod2c4mQtXVsiI6Cj6iXknKabY9tjpGIfWuIV2WbeVqPl212Z4tuq21tnoWIaHVtc3qSgphygpp1Z353aY5vmXJHuG6fVWhtg452dU52VY5vl3WJhaCFoZCOj4d5Q3NO
iGiIimNdtoqCdpiZhHaNg5V0mWh9mIl8fpl5boOHeoejhGZqlXDJWXSNd7SHhnd+hYuMcHUxl4qgeZSMpqR1bXZ0fWqbjGVseWZtiK1wo4hyUH6IkZ1jbZNslla1pnZ8fZFuY8BvV2RxYo97taOfgo2Fo3d3RGlj
hYyZdHFijYp6j25ppYlFYV13UJh0rah2bJ58UZKibpxyboianoVnkpqVbXBXZYandltyYXebcGN7bHyMn3RwhZFocmt+sJaekpN8jnxujoSQknB2Z4eEY4+Fsm27aoeFXUyMi3iPil2+rnGIlnxzdqi2cpSdWoyF
kmFnkpBqgnXNg3eDUnB6aW+KeoSffnl6eIaQb5p5dbN5dpdciIdIbXF8bIxzfYeNcHmJdoxzg4d5ncSfiIh4tnVlbmBuZmuHfYOlkXeudYuVrJ+Gg22Yi2xXa2F+codwV3F2eFp7YoSIcGpsfW51iJJpWIOSdnB+
npJqjKZnp16qkD+JoZVoh6FjjnN6cYpwdXSEXItsebCXaY2Lhplrc4h3iKlycmyGVYRsmX5vq2yJiHNrYI+HfHKVq3h7fMSegomucWWPvJmocY+Jeo6cg41iV5Ntkm5seHBjlIx3iYKFnJR3wZ5lfolal4h6iXap
aqZ5hHp+i3mVbId6d41rs7Z9VXGCZnqKl4eGsG59llerc4SIfXlsoHeQq46fnISNonTTXpKmfo2WeXd9q2xekXaOjnuLqGBjhIJxUYZheH6MkHV2cGSMbZ7IeXR1e4JOrIeVm6+VaXxWmnR3ao9sdqaWenJsen17
cIh6aHyHt5OKmnyIjXR9dJFnUnJ8XXBuhpaolVOEjYVdlIWgZHaHVpRmjZasdYegb3lcfXqed56Qa3aViKGmbZBwb5CWlotri3F+YXZ7YXZriG9tWjmmh4KFb32tiYShdZ56nKZ6eo13fXyFqnmSZ3ZSdKCOaWpZ
g6CqpopxYZNal4enkneRdlZ5cmhlmop1l11lfmhmb4RkiXWrd1yDe2uJb6CKdHG0mnBsYHt8iZRue2lKdX2HmFKToqOedmJkX1WCbX2QkXZlWWmaaHymem6nqoiSfWyVcGZfpox+spF+ZnWncW99mHbgZ3qIZYh8
dXWQZXiGd35rh2B8boePqVWTbpB9iMt9kryefF2njXF1hl90doVwv1qeZIR8WF2MjHeJmHl5ko5ujmekkJZ9WY14ZqGGUGibmGV6aZaaeJmGbWN5hWB9iZBTp5ZrdXJzZmyJpoeLoXCukpyKbY9un1xv0pCXpm18
d6N8mZaCk3x0dnGkZmyDkZx+k46OineidIN6d3Rgdo2vjoeCd86Lj3lpdnxGeo13cIyxVWW0hFyxnIdqfo1dhnuLcXh8kKKad4uUiW92bJZ5cXyMamc5iFOQfn15R4ulY4u6kKZ7g46RcIqQq6BqfKeOdEd2j5KS
ho5vT45HoZKQkG5lfXZfhmxqYHJzho6scX6EkYmShmVjnI50qZiwh4mClH11ZFa0kYd3cFehhYh3dpiHhnp+iIqMcnBccJZRbGddlGmEfYNrfIN1jLGUdV9wmp93aHGQa32dSWiLZVB+mLGVdU59ZnZvaXWSjbZw
iqWWXnmCiY92uUR0nol9jJR+l32MhZNva4ZyTJJ0iHtudXOmiFCahWxfeHyQw5SGUot9bo9nbGBseJV+XJhrdnKNkGiOh4iSg5pfrZ+PoWiNhX6RdYdSmHVxcI+EfWBmia1zfKqlpnCNnXZrpXZrca9uZ5ehfnFe
baCKeKCJfE10fJBljZaehXt+rHyMYISCeGKZY5hubV9wiI+ksWiNaJSieGOMg3ajh4KaaYKVZGuEXVx9om11XYWOeVRtg4uYZJCNuVKjfI9lg5qDaI6SaW5mhZOPlpKisayaiIZxjX6WlXaadZmRlXeXeZFsiGGM
SXCJip2bdq2ahrFgm3Vxm3Byqm5yd46GlndrlIuOYIZreXaLZouMmIV5iHaIkJeCg5J6cY5zXmtvjox8bJJyZpdeh3Wjl4dzaaZ0hJe3YGt6nJiRl3t6rIKHco1klYNShGiUeZNwZ36hb1iplJxpg265aaOOdYh0
g3dXpod+jXZ0ZG53jnNaYJtwkJF0i259e451Y6CKfqFnYXKGqH64lJF8bH2DeqmednWVhnN8fWxsi5l4dIptnJh3cmCCm2qUkVd1aXlhkHSheXSHb3eejXmJWoJXfYN8m3GIm3h3d5quoodlq2qJe5N8ZoJeYqGG
Y3ZjmX2KepyDh46SqoSXa5CvaXyOm5PGmo1zdqJ8VqVvmIWUfqx9kYSSd26DiIx8aoNuWEt8dJ12kJleiHCLfnCQXoVXhm9blWqQZJ1sjHODeHSMjIp4Tl93Q3JvlmaLknZvbWVqpmVthGhjkXmWjYR9jnWEmY+D
jWx3iWV2k3RcdHyTkWqjcqV2dn2bi61TjZl4h2mGYVmhYoeZeGqDhqh8j1/Bk2iIeFKMqXdtjWNwgkqog5mIhY6WVGt3e4mako1tjFtla3prj698fnV7ioJyaHCDb3uJoY9up3qFh7Bhb2aygox8lG2TcI99XYpn
YHmlj4SDQ4iLeIVydYqIYIShuWt6Z3B7XHV8jLR8b2GDm7K+W6GGbYeSaZ92kmOMfot4g4xkp6GxioWMfXNviZpyoImCmnV7c35nfmaGe4xzW2RvdHpxSmpVlJJ8t6mHcI2CdoKOjHhxapNYioeevp6flZSNiLN5
lKB+XazNUGVvY3NqcIV5ioSFkXuJsXWMhaZ0cnlsfHKLeZOiVIJsgoRminaDfHFqeox0d5iDnWF+kE2YYGd0dGCCdIpydHeDkpyIiWazZ3CXi6VYfXt7eJ90lIyRdVp3Z497ml+UcXuefHZrnW+ua4l6l3l6k71i
aXqZeoN2WZBuklF+blxibHaNaImEa6Nbel6FrnF8hHp4oYV7o16RjV5okpGFiWdtc2pndo6ec314anuQlKp5qWBsrnVTrLF1h0+PgnaPVoyEeIeGfoZtZqB3oJl9VpGGnYpLXIRUkVp1j5t9lJl+cZJja2tUlGJ2
hIZZYo2Scnt4a3R6lXhxh5eNjF6Re3JlbWyyhluEaJeDbWSOb3Vfg3ZgYrGQi32SW3FXfKuDh7xjfIiOYqlofJiYhneYephdc4SbbIORRnx1a2x1ipZkmJFyo35nr4mHjEGgaHlvTpBpk4KJk12ZuH6DooWmr4OP
kpeIVouLaYuUe1KWjEWSr29sg22UP3zTfVSJdXaSbWqcjmJvg1yGn6Bfb2xnom9pd4hzbFZjfXhzc4preZKRj4lrZG52bH1fcINtdoZkeY9wh4l1kXZ4mYeFfoWCb2l8oWWNi1tqgnZ7ZZSdQrR4lIN8n2lJn3R7
imC9bm1YkqKCUqmDPoV8i2KcXmmFmViKiY57baaadph7iHKIc4ZwbYl5jXNrk12Glmp5ZW6MdW55nKKHcJOEWpyWkH2Cg5GIc4lWiG69a32QjWV7jI59lpR1pHh0Xn2Rg2iQaoNzlXRyZYJzVWyTeU+NeZdXbml6
b36KbGVigpiJdHmCd7iFg5SDhHiWdoqDlHOhsJR0kpF6aIJkmHagr42HcZdwnX2MdnJfNXdzipxydnuRb0VndE6Fe0mNqIKloYWPao5tg3NmfkyQfJeDnZV0mJaWs4phhpSWtnirhoaRg3OEbaq0amJ0rGV0lKWW
iY2Ubnafbnt2fpODiYNth36TdJFmglGCgmh1eWtfu5pojIdafI55i2WdiJOfn5R8cH5yeJqKWn2NX4JhcWuNfXpXhHN1cYliP3u9m3FJem51kYKMcGuhWoJGhohpnIeJn354iIeQd32IPHtmm3RtaWF+mYd9cIt5
d46IdFZpdJaQZ3Bocplca555vI1jR3CDh2qZd35jfWaTVI+aSZlhnZGIdnKGjZxztHh0fHh+N3pxZHR2cY6HfIiPb56fi75Tes9ydqZoko6vbWaFbGVTmYd0ha+JeXeHenmSqpVzeoZ+WrBvbZSGmXGDd4hxkX2K
UIN8XpCSenKasWVzblVbaF9hk32tcYRrUrOOp3urnoSGTHWae4NjX259b36CpESQeJJ4YYc+hqR+en6Cc4R1r21iipuTgnOQZ3ORkMKSjZZylHZ0eGR0fHh7iHaDaoOJknWHbXpynXZfhHCUlIiGb3OFmYeClKmK
RnpzjUiGlpCekXF6YmqKapRekVmFdXdeanFqbneddpZte2NkR4lvymtzi4Vqda1xkmhlc3SJjWvMwnxwdIuFWHKziml1bXt9e2yrdVRmc5iGj551hclxnXJuj49Edm5YgqGgmX6GkWqRiVONtHeIelt+i6CMiIuO
ZaRke5OndXyLnJNxjYOxk6CDTo+NfdCojpeCgryPiHNsfmtri4mRc5OChJyme2LDvqGzc2KLpJixgnFhm3aXgnd4loN+mmhcmm2xeLiNhpJZkGORlo1nfpeTfTBxe6NtaFB1Z3ttb5tqjplUs5iEW6yFW3hpgmSf
i2h9hLtXe2BelXKDhG6CpXSXin6Cm35ec3mZXI6kkmmIl1yJfn5RiHKUkKSLd2WGeYNrfZ+hiLZueHeOhZZqdHOLqIRWiGp9m3yZhI14h5xibouFcqeNdV6pcp9xfZ6KcmZrdnN0cl6Odm6LeXiHjHWSeqmFiaGP
bIqdi1GcXHl+bZFvnZZlfFJcYmRiSnKMZU6Dd3ObmXVja12EmXCacXGIm5ZdepN7ZqNth3V2YHx4aZGMeoiCkn17kmqHjXaTgnh1ZWqXjnKLUJSMfGJxinVztpZ5imWogop9qXZieXOSboxIrouNc117d1lab2Rk
X5tnmqCLdIR1joyFnMGThW93ZYZ8iKCYZW9+mbWRcn1UdmlrOkx1i3F7UYaCg5CSfVh2fmp9lXVyiIx5ls16ilphfo6LVld7aHWWjISCj35ol3uMepGGeI54qnt+n4+8pGarg3SVjIqNm3Z0joZZjYqOcJOtcod8
d3preXdweIWGZVmJiYZjjXyDhYmUZXFwjol1fpSKXm+GX3fDqotVbWydfJBkbm9ujYvLkLyJrpasdpece4Z6ebVvRVx0bm+OiZh0cJuZaMmGeW17iHyNZ3qMrpV+dIt7lp+ZeoKSeYaQY6eUk4VUeFSUfY1oh3mr
dlaMZH6Gi3iWiWGYipRki3ybfZikc4JnY3WecnNylY10ZGeSnHVuboxNa5uTl7CFd5SPhYykiEmFjHejnltxn2O+g4iiYIiPg4ahXKqQW1ptnmqPg352bpxvb3yiiHBcapV2d1+OgqOog22SXG5Sc4t+j4Rtw55c
epVmk4OblY9ni3iTknWOlat8o3Fqlpp9bGF3jnOkeoJ7noZygme4dXR0eKOFinqKhZlol6GKjpGPg29+jnt4h4Vzj32UXJWCmYZjbFxOSIuYj3R3bZdPlXdrPW15fnRyfU1qeHCpZlufiYV4aG5rn1yphqGJk3yC
fH2Tg25+c6iXaad5a5Rgj0+Cd3OFeJd7kXltbop+c22ebGVtmoiPfZBciXOLRm6Uj65kq4Jxg4p+pEKga1yHlGWdbXR5lXxoiZ5sumOvamtsg3qScnN5o8KnW3NcdIlKV2STfpaftn2JY2eae3BrgpSQi5hzhn1y
fkpZeomTfK9ocmuhhG97j0BveodypHqIZoVsjHd7b4KGYWViiopwc5yHbmSeiZCUgoSMq359kmqGdm9ycm6ZjqODn3qJVpmKb4ikkYN3b6+eum9+a3iDgoqNh1+GloRjumZ+lXmDe45+cIqic3Z8paqKeIeNn3V0
cn63eop5bYKOmoJlgnaOa4iIe496QYRvhpuzl452lbBpjlxre3W3j3qxcYdrjbN9opR7fod9d5F9XG2nfYiZfZeQfIKTh2Nva4+Eb2WCjpd2pW2VoXmKjHugc5qac3l9tpdqj4pop3t2jWK0fIyjdZlpmG1lj3fA
vl5qmbOJYrOOioyvmnlecKSQoZePsZGKjnZ3a4Z4rZJbg3VLfrpuiHVpYYl7bZh2h3qKhIVUgoZsp25qZZWrWYROioNedoyiXrJ0p0tJpa2Fe4mch5hfeEl6bJlxj4t0dpiPdWJueHqFaXuFaoivd5R3k2d6UnmE
jm9uhJWDd22pam2Ka6R+eWrHkVCFZY55l2uUlnOLfbuNsE1ulJp3i698aWmnXnhlhGN1bm6mX1iCj1l0drCDeY9vVqJ1V4mFUpB+eXWCfnx3eaSJdHJxj4WmaYyIcpx6W32QlHx5c6Bqa4qIdW2TeJ11ZoJ0eqOI
inZ8dZdsqHOJhZVvomKJiHB8g6qCglt5fZRlXoKEkIuik3aiknOIXI+EhpVsaXZ6cmpveYJ8eaxzY4dsdY1ipYppkHdlilVhfYx5eZ6Cgnlxn3x7iWCtdI17YXdvdphrjHZae2BycWqLnnSWc6GMfY+Hc6yPempv
bIpme4xubWSYi2ttYo3Ac22Lilahg0hTikqUh3uHd37Fbquek218sldzR1tbdIZ9eWJ8hZiQcHJ4bK6flI+Lc6CSdKOYkopimsHBmJNbkaBsYXh+pWOYZYxwd359ha52iW11bISTl3CJe794yJZ6flp1n31jR3uY
jH2Edq6LYoZ2rXqnuXKRjV6ai2FoeF53wXhIeHuZwm14boibhY6Cc4uZjIJ0d4dlRoR3qZegnY1be5WFiGR8hX2Cl4t1hHuNk4SbcJKVjGiFcZdLaW9OlHGHa2Rsjol2fXaIZY5fjoqsaZNvhLF3fIt1qIl8hpdP
h211WXdsek17e4pden2foo1+cXCza4KJpKuHc4mXl5xgdH5hmndldnt2l2yQgoKDdIejcnGCd4uCeGqQenxzo3y8cHSLcZ+TaVpZdJeFdH6CdH2Umalphnp6i3dcfIKqlI1NcolzaIyNfXZcbY6ChnWghoiZWHJ2
oIZ4dY92Z3yap1Nxd2SLjXN8PoTUo3tqfpp5h3GIg4V3loLOpF13c218dl1TeWtlg3aHX5lsb36kd7OQhXF8hFeMYIqZZHJjZIdtnXxxlZ1dglZtUpKQh4pklIODqn1+qGpbnFSrpWqOflxjeHprh4WLhYiMemmY
dnaIrn1zmIyCg3qLhW6dnHCLloR0hJtuj42jfpJtkJ+TjXRjfHZ0XqJ7TV2CiZCUanZceoaOvIhwdXCChpVZhoh2pG+Pa5J6eI2GfF1WUIuZcGFrfMR1VpZcant9knqkpHmOcaeMlX2Gi5uElXqed3pniX6aj5tp
rnxyj3WfXXVjjWiGd2SGcW6CgnaUkHSjdYl9dK15jHlzlJh+nGZhoHNqlZSIbnxrY314nY+Jl3lpeWlskJVefbdwe3x7mnZkdnZel2GloFuGi4x2hr97eH1pc2lGhlhwRqt+h3eCoGyGiH51l317lnKpiIiDbI14
lY5rYlNkjH14nmCUSYp7cnFzZ6mqm5l9hW1VbV53bYV4lZ50fG5kfHCtbmWYhGlxdGaNfXSeaIaeeJ9trnd4fnpxk4Z6bo6FhphOcnaLg6h8VWmweGeWmquRa5J+aoODdnGMhHmYh45wV4pylKqCcWGmXpN0arR0
fo51W72RZnuXdIWHZIZ3jZCecXN3pW55rWykpoyFfZ2InYd3dXV6hXWLsJK/bbOab5V5oYutkpSRhY93e258bmFgcmiFsFpyaYdwWnh6mJapd5COiYJ8a5x6eJ5Xe2GIdX6JZo6OeXa4tGRmj4d4d32chaxQgodt
fFSNh1effJqUY5eQn3JsSHFqepXaZWGIhGNyk4OYiXh7d6ORVYmHWpGgbquKfnd7lJF7lW6DkbmOeGd9i4qOqnOCkYNsaZtjq4dWbXd7cnt1fpWThJJml3SEg2htZFiQVaaFX5ZiUJZVaoiPiWR1pnx8fZKHeYZ5
d4uRemdocYV7nmVRW2h6lXWEiZiCemt1entLcG1vhZaGlmxlhpB2omuPtn2KrJ6QjZqDZomTjnedj5mIXISWjYOkeHpwhVd1cY5zo35odHd0anKDj3qGqXeDjU2aaG+beHCogmdki2qShXamdXhbh4eEb285kZ6W
fmp9bV5Gb4lqmnNyinZ1flZompOZfXODfn18joONca59VZlldJNoiWuhcV9qr4J5haeTL3aRg5l8T4J4pmqQjWxwZ2dCjn2akoltcVeMfYaLW31pe3mQk4d5cZKLjH2Eg3OFbV+Fakh3b5RljniLbbSc3I6VlpCK
hodgh46NZ4KJb2NtYZN7k4Kdh294kY11lKKKiZCulkOqn2VlT4aIiZuRYH18aV95fmxod3GQT42EjINzdm9zdXdwYliRk3B7U3iLe3BYaLZgh3SEkaRtca+Vk3R1dXhzgnKRjV+ieK6MU21gfINhcYuRc4+cg2Zq
Z4WrXZVydIh5c2mVgl2Rjm5SZZ18nHyOcmulk4p4dpl1eHl2cZxbipF4sXdej3Oic1Z1hYKDeW1zh42CknaKl2p5bV58qolfaq+dfG9lbXaQypdiootga2qIkJGHfHpmiJykdId8fo2OoZJOiHiJjXaSiHuEfZeJ
eXKKb2hlm4Zbcaeai4lhUYR7q4uLmKeVhnCXhJB2kZWUkYNbfWyga6p6W32KhHFhc5JVhJ55rGg9d3hpZ3F3kHdzfYlxc15pmZKKioZ6ip56crtvaUtoi5p8c2SCjmp4llV3eUV+doR2Z3JveFqDj4qDiUeDZ3qm
aHRvemqcq295e26TYGlsYHhtfIZug52CkHdweI1Ta6l7ZoNydGWFcHyMdnNsaHp9pKh9ZXZWjHeQa3utbYpnYoNpb5CMXGJ3fp16Snd1Y4iWjJ9fbJqqe3CDdlapmXByeHtac3lsapCPhoSTUFyQpXaFjINIZnBM
goyMg4d7iW+IlXFzZpJ0b5J4yWJsnG6mbHRce34/U3CdaYNZZ4iDj7B1e3hWfolwkGlvdI+SiI1tkHZKlqmLa5h4bYNxj4R3m1ebi3V2fWxWp1R8dKGibnh1a4ZSi4V7T6aXfK6ecV2fZ3l0aXZ8aHCzcHeidoaL
bH6NcHcucWt3slaJe8CDkmBdnXmGX4yQfsB3SYKCk5HAZnqjdnGLd215cHiQdqptr4qDc5OmqG1ocHticHuITp+NhotsdYyShqCJflV4Y3OGW3BxkcqPcbqdiIdzro2GgomMemyNY314hIOiZHSWg2hei2J4j493
j4N2n3B5X3V6kGOFhIqRdrdsa6SDb290eHl7j3dxbW2FdolsY5xYZ4xpfYRwc1h7ZIJpjZ+Fq16GbY9uc1d8kXN1npBwfoeehmVFcHZvZsBojnV7Z3d7hKNGTsCqd4KCp3x8eZCnfmaoclZmZnZtkoZ4Zk1yYnFv
lnNvTlFNaXpwhHGilHm9mXdOkIqTWnp0YMNlh4OEdqlFdo9pkJtlamx9eFdjZ42dtoqXTGGQelencFSOaJSYn5F4fnZod66Ne3yUbnVxamqOiYSNeYWLVYWKo3tYZWeid4tXkIduWntufZ5+boJ8knmUaYqOjoRW
g32Sc6hxiy9ndHeydXp2h6FpiF+IhG6Op+tchn10hWd9iKKXa4pncXtYk16ZhoZkbm55XHmXZoi6aGx+qbWaWYmUkZJ0dINklGV6e17EdXGSVYpweJNrbWtvc3SLh4tcend4Z3DDimhwaol3jYKKbYJ9aURwfqtx
e1yKQqtwibWEg4JXjXZxlWl7bYtleWVelmRjeZ+ac4mFYHmKj25wmoeCZYtmeYd2VqGDsG2jeHqrkol+b2WDi4iVwIaajXmNnYx7jZJYkJeErU5lfnV5gnqOb3KJdLeZjZKJv7ahd4hyg2qkeHF8j4J6e4+LnmmG
goiMlJaMd2mfdbmziW10w4N8mXuQflFyX3Vyh3uqbpmacXh4qW6iQIiZn2aefHN0ebp2ba59hWGLhpp+d3h0dnZAepJUWXWZdmF1g5F5Ym5Lq2Srl3h4hpN4c3ZkYWdxmY+HhJJ4QVlkkGqDflyLSW2hg3t2h3Zx
flB8h5pbfmebbG+miHuTe3t0j55yeo5tm4J8dJd3nYWQYZBlcKqFeIqNd2+2n3J1m1NvcnOhiXWdc4KOml5iqHN2cWqEmHechId5jXRsX4R3oYx0fpCsdIaSYIZ5lZ6Ne31taIN+Tploa3tdmV6ImY10eHKQhpuF
Y4qFc3uJwoNqfWuKdJafjGhth32ggnSOgox7YpKNanWfj4ydiKVwh3uklnJxllmfiJh8XEePdZtXdlGFcnecmJCjonKGaXx9bGiFkVtseY6ViYSRfHNsc3ecgpx0b3x5i4ltlHWYboRokXByaZWShIO3lqOWdol5
o42LY4OxcXFxfnNsdnt0lZx+bm2PumJ6fmtuiYqbZHp4Z7lZiJeoeF+OmpB7iapkbpmWdYRcdm2Jh9BIroqMl3KDkZhXi459e6x8bUGJkIdYi4Kjj5d1jGh4e3xqeWeOk4WKY42diaGGjV6TbJh7VI6Sd3qMhJOa
frWIMXVyZ7qNc1x2Z3xzZ3WXkmlUq21+jp6QipaQfaCqm5SJa6CHaXxyd4R3h36Eh5JphKx1YZhWp5GzXGCDRb6DqHt6nnp0d4qDe8aQa5WUhIRvlIdybJSIWIxydY2aiZZ1eIR3iqqTg5SFkG5rbFSGqJeodp+R
U4lwdnSPiYaskbl7WH5+iJaMbI6MfHWddnqTbGyFqo5wdmmWk5OYeYl+cW6hkoaccZ9vkWp6nHN1g7F5jXddom2Mbaxth3Vwinl5aIWIoGRfeHOGX5t9foR3d7WOg4SHj4uKZK14n5aIb4qaq6d9oYx+hZVjX5F7
eZKCiWxrjk6Ia4p8emdlhcHMdmdMYH18fodzeGhwr41beHChem90XHuDiJhejpyaXXxnj4WRipRfi2Z0g5x9eotnc35rqbmHe4J6jHSUWY15hqB4Zn2WdJN4X4lyZ4NvwqKIdodymId9ho2LRnx6i3OVkmVKblh3
bIWYenJwcpJzbYWMa3J+koaHSXaWWV53j25yYHloqYllYHmLr5KGoXhdeZiFeY1iXnp3i1upn41qjn2Efq1xdpJfnnh4jKBgbph3knWZrGFvl6mJd4l2mIawj1F+mJt5kHuGhXqWi6N0g3mvmHdxbYWLknR5ep2T
ZluJc5SGhHRmh6h3bXpvjbaDiXh5foWYZpaOg4l2YmB3TXh5PGB4kY6Ig2teh4eRVmS8oKOTZXyZdYhrm4ldg3hxRopuaZGPn3dNcHxmkIxxiFxmoYltq3arfJaId4mGkIZrgoeMmmNfi1p2k3t3ho+Hfo9wfZtj
mJuHdnCFk6egm8aQS5qcfHp1eHmQjpVxkL+Kc3ePa3B5fYiFjXt2hYqgdJqQbZJuW4eDmIqjbJJwknVGg3F4qmiHnneIfYS3d6KNjnduWntvh22Gm5JuhXeImLGRZZWbnI2CfXF9T4V6kXZzfaFxZ31vaHtefLWa
ooZvc3NkinZ1iWqDh420kop8h5SQgnR2oYOVimSFpHZwiJSLfHhyYJKaibCfj3tnj4ONjIqUkZ90claSiXucX3mihnd8aYhsbG11q1+Kh4WDcIZ4ZIRxXaBtoKREdIKIc2FJi4dlZ2uidnqPfnp0fXNqr3iOi6Rw
bZKyhI6WmY5wfYyHeoZhdlOKeYNytoqla4+YqHWSh3duhXR4p1N+pm53hWJzeHC+dERulZp9mY6QblSJc4eVjWycY4uDpmZrlHmPeYV7oJBwYnmJaDaXZIibpEB5enBYp22xiIdrmYZuu6aJpalypWyDtXCLhm6H
hHBeaK9XdGl5ej5wYXKWe4Naj5mmjXyHhnZ+n55scX3Aqo6Cno13ZoKKkGOeb3mIuHd3bnt2lHhuj5mKl3xsYYOtcJ+DmoqDnntnhZeUfVF1emeIjY+EWJVnn3uYj3mFnnmiaoSFkXxkknt3raOXoG84jHClnF1w
YJOHcH5vich2boyVcpdyj29thY5qeH5keJJ0jFeTgm+FemtkiWRsa2Rwc4R3eaCQpp6UiaptmZWLjXmtdqpqpoqejHFrbmaTpnZyjm6Zco11soN0hF9ldoyDem9rXaWEeZCVnX2Lh5dJTH12jnqVpZNyoJp0c5R7
b2Z6d5CQuYttaYdodnZyn6mSZWp9ZoNxqX6Fm5SId2KYnmZTbZZtaoaCtmRyY4+OaoyIl3d9eEuOnHKHjGKPhGWDc2hvbJt3dZmUeoN3enyniXlmoXrDbXxga3aCp5GLnq2GpqdseJlwZVNXe4KCep9+pIaWa3eN
zINzdX6OfG9vj5yiVoVye3hvg31jiohvbFealY1Zn2qEXa95ko9eiGh7dJGYlJ9Re36Pa3qGh4N2cGht94dud3N6c2Nxj2+RWHedcHp8hoqIfIyClZaUc1p4RI9ye1afbJuMgouSfn6NmoaNe2iChV52n2phbYt3
kGVmZHR4amSMfWyGeY6TkpZ9fXNwr5KSkIxxfHp+bGR1iXyKaneDYoaGdo+mZYObk4SReZVkd2aRi36ThlOFfJqOd7yRinubfotrcnmbeVipeG59tWlqfG+UYXiPiZqMfpthbI14ro92WZrDjnR7e3ptc3yKVIt+
xXF1ZnybdGFod15rg3p1bnd4h6ODdJFNa4OciXtej2+EhY15d3WCgnNRqYWNoIZ+o29xbpBydKZkgmxRhXyDZ4ZzmnZohHFui5yZb1N9d36Uco13hYhzdmjGkHBTlX6fhoxxpYuJp195Ynp4c6t4hXeEjX6jeXeE
fnxjiXixdY2WjohxlZ+uqm+Plo6GdKF7Z6WFdG50hVpxjpWLdJKWfZivbHmjm6R7hLOibYlnlHeck3qNgolvhaJ2a2tngmeYboZ7foV1inVSh6KFj4SGb15WjGuPcpJ6c4iKwY11fKSTZX6So6xyXHeVdXV1eEde
ebx2n1etTn52YaFvdKZdb6+egpt6nZtsl2ukhEZ+j2Rxa4t5fWyljXSGZ4dManZobmx2hIN+cXWaXI10dH5id4vDj56JiHeSipVsekOZbHF1eW52dWiCsVheenyDe310fb90nIpnfpBocYhrjaekjpWZkJJpg3WG
k3KddEuPeGWFfZuKZZBZaI90iWuReYJpmF2OfW+denB5fKeJfZ9NZXqHYolxeGiHl4Jtk11wk6GCdp17hHB6e5d7eZBuaWmCdYiUoGqGhHiVcGaUSZBCeYSemmNeqIphfoWCcZdiinJhmnN0dXiuhm6DbHl5eJLK
oX6OZohyfXuXY1lImHaNeXaKsGePrKBxY5x9b5eGVWiscWiMjpGDa3B4dmubkX53iGKOzKB7jXWOZoqFlU5oxYyfZHtxYn53hY1phJCCj3WCV4yPU2tjlWJdspd3e6h1Ql6Ll1uNeYKqmYN4VJannXSEbHxvPmyH
j3SalYVub6ZzeWVycnxwk496imGGiX2IWJJ8Y161dXuSXI18bo1ymo1taaqHubhtiX2FqVWSoZ5jsFddkHNvaYyFZ6WHc2t0fIaIh2+gaW12lsF+coV2i497kaOMdJdBjXqCc099T453moarZnx9kmV7l4qPc41x
foiFZnqqeq2hwWCRp2mUbUp6nol6aIqtZHOEkZqZomZxflmHX5JZaHCHUYbEfXl+do+Qi52Fe4uJdXB4m2iEroZQwZFrdXetZXqgnHduiWNzeHNuY1p1aW9plVZyn3CUe3RbkqtmnlZ0kI+DrpRkZXNuholbW2Z1
dXmVcYWpa4qFepOSko9yXIt2e4WvpI5tiWxrepJutW9qjqx7hlOHfYd8dJttZnhydmSUhFt2b3tbdJxxiql6l2icYHtjcJxjcJVwlGSRmmF1nY1rcWV4n4iJbIl1a62Hh4uQaYp6k36RdIZ1pnRWhLeTeW91aIiM
i358Z5yClaZyfoeTdmB8fWt8iIaObZuwlWyWe3qFcZFve3Zsl3ucpHuObHyOlnqCkqR0cXdthLVxdaR+kYSEeY1rrntYfaCYb4prW4uFa4yJa314en6NdFxVdJGHZnONm0JadXJokIp0dFZmhp9henmCkYtYj6xb
c3yLfWZxoottc3WhcY2Yh4SFYJmTjJ6CbHyTb5OgmaF6kGGFeIeIiHlhiGx1fKmSZ4NzRHd0fl6HZL9bWn5qtIJxZHh+eJKElpqGfGtcenJ5joOUgph0ml5SdJpwl36MdY9zYoSLeph1U3l9a3CYhXpDe3ZjvJu1
ZGZ9hGVlhYxvYm+Ni5Z7sHttbmCFZZmHinxSb4+NVpZjcH15bnGwd4Kpc5OSeWN8am6XcHN+d3uJmmuPaJCqc4d9cVvQcXWw03FnVGaOeZBSlXaSc5ONd6Rsx4yQeZWKiJGGemZ3g31KqpeDoIR9XJC2b5CNdJOb
rW+Qb4qNnnRwc3Z0dpxehWCIho98a2aNmFp5d3mTeo2Nc6KNlI+VV56MaH6TYGmPc2dxnZuUdTuHlm6lqI1haI1rqleZa5pmhWCJbnqGaXd+loSWd7h7iXLWcXh4k4d6h3dlonpgX3GIh3uEa7NkfZVybrhyfI+I
bTVqZXSIUrGOpn51qIZabnpmg4ODj3fLdJSYk46rmpBtg59ij3qhlpBsl4yXSoqjbZppiYeGdnp0hW5ujV+hb32FmZCJg5hpkHWNZImMgn14c5J7YZOCfot8hY93h4i2b3WJdo17inV+Z3R4bXankXpPbm14b4ip
SaOde36SrkKKhXNdl7GPeIR9YYRIpXxIe4l2bo+OXXJomFqIeo94j5dvlpCpjHF6mJOYSWJJkpeNj4OQcYRmc3iEmXqNfmqghYquZYubhaKNfGuEdXR0mIRhlZJqb56cgnSFerGJiHqpvYR7lotlgo6Ei4t1d32w
fH6GjH1veXK9Y4eoh119epqgd3h0epiIhqh+aXqYYYqHmpuEmmBgimpnvIdimnOgjnyilo6Je5eOcHp7YYh5cmGJiHuad3CKcGF0p3uElZllZZt6WI6lhm6uY2uVm3uMaaFvp3uHkHd9mnNkhoeGd2qHn0tulkdQ
jHWEpnxpdpx3apqGhZCZd4mTjYijcKWKp7SSapNWc2tubmR0eYiKmoRrnWaMbJZtdopdYpOWXndghHaweGSIoHCeiISgbGxrboSofniGqHWHwI2IaW+HeFaFdYVnnk6Nmo2YhrFlmnV3RJN0eHCpjpeQeIh4cLJ7
fqV5hWNqaHWNa66FjXV9eYRskpCKhXh4fG6da32Jj5t6eIuadm9ueZOJeH51h3iCjZOKdYJrhpaFaXyCeISWi3Z3h5Zvg3RbpK6Le3F6hY6XjZxIboaWeHd4XZdrem9+dn2JoYlwaYaRiJqOl0l0dYhplU1qjIOw
m2S3fHJ7e6KtindpenZQY4x4gohnVlRkpmqhgpdXh5iQjH2nuHyunluHZ51+sGaUe4RgXHhlVXFbc5l9lpRqi3iMZJu3sW6SjWZ9Y4ZidlVjkF1ydXJgjG2Lj4dhaWKZc56cbnqahF9cem14Q29lk6KIj7SQcbGF
bo14Yn2CqX50fo+Ei2uVqn5YfLCJhW5TjHppmW5ghZCrd3WegpeQYbWkcllqeaWHSHqJW3N6cIxobFuGW15JU2dykXR9lI9nl2SQpZKchIJ1c3lljXNaTJR9v5xUeYOlfo+qYnKIWYlyfJd+j4xXg3F0hVd6e2G3
moVrjFt2qpiIfWyPYl58ZHCWenhofouPbFGleWJ1cGR9iZSCnIaKhKyCg3d7iZRvkqhkgoyDbm1cfHBwjGiLfXR5TpFTgrVxcXt2en6oZIWdkmeLdJFxdlRtkImnhn6LiaWScI1srJt1oHSVfXqnY4iOlomGc5yH
eX6Qg4dUfmyNjI9vfJl1jXyIYX51gmWlg3R4YW6LbYtpkX66tHyadXOae0CPkpCrn2WQcZd6aKCHqH6dboNYmYZEb153XHR4o5F4dnV1cWCKjZW1nnp4foyEX3l+k56KUGRujY2LX3l3V42cqKJrgn17kWd8W4Z9
aXJocWaIY3F2cHeKbIyTlW6Pi49ukY5+io+McnGeiHF6fnOpemxwk3pzTneCfpJhkWxrpH2ElYKpiqZ3dJhxmIZ3lnF6aHVjfoluX5NkfZGUXH1sinmXTo21ZZWUfmx+foZpaK2GiW5+inCIkVSGmY6+dJp1bUp8
3pt1h5aDpq1yYWCKonSCmYOFbXByiHiThXVspopXbZmkWYx1gnHPkklQiYiofl9rbo9iTXaJkXVq0Xxfe4Noh8RxfmJJhYaOe8prXnajdYWRcHaFeJOde8BFbIqcWndrgopSinefdGCFhqS1e4iHeZGXTZ6Gl4KS
oo2FfJB7eYJip46DoFWCc6N2YnaIjXqFjGV+dnl7d4OQgmdha3GDfGa9j36Gh4aVl3V1coRxdXVkcYJ3k6VxqXuXxIt7h55yfYp8b3t6fYqJjm5xhX2WeaR+doJuZa6FfEeZem95g3NKdIZ3eYmCdVqGd359cFpo
XId2japjhYt5hYmXgo1qhX1oklCZcpydjXJ8fpaPiYJ9YX57dYdjdHmZdp9yUk6fe21yc49ogoVxjmFeoW1xeo5Vm9V4U4aoaXtjkId4lGCRdohOXKSQg42fkZNeao5lkImjW4ZhaXaqoHWFfKGUpH2GlI6QaGY8
imd1aKmemmaclF9henaNl3OosafEeWdPjIZamI2bcpRwc4pulHWciHiGe4hlc5ODmG94bYSMdpePeEybV3t5eGpv6Jx5tFt3e257qmZxpWGVuaqKhI1bdoSTn4thfJaHbn14h4iEmHKweW5Gcn6DhWeGoYWPcoNO
hKWIeY2FiYpni2iMb5CIanGQYXeKfG9ko0/CkJSPkFF1iIuXdH6YfWppiZtjfopcnHiEa5WTda51caCEYp2dollXdHphcJ9+WXlubGpziXFsmoJtZHZkan6UjWp1knmakWx6bJRomnmYcG5esntZlmJlX6ljq299
jHWJjJLDpnygeZtiPm9vZIOSdGZrjImPkKF3p3lydoyIeb9taIN6g5mKboheVHlZg16UWnuMoXyRd4qGloxwZ5pVcYiaint6g2p1hJOSaqW5kJqIh3WZiGFvkWqcbp9kkItljZh0mqCxjWV5cJFxp312nXF2mWKF
eoKTX1KRa5hgTpSHk7RoiJGCYYScfYZknHB9YnmFaLGdZXNwgpA6pGmSw3yKnXt1cLx6jrN2dXlqoMxoj4OhhZiuiXN9mXyEnXyPpoOSnZl1abRlebdwe3Z6gp6bWbR4nHqYYnSKnGx6e5N+bHx1oH5wlYp4mWlx
jT53pHtzbo6hkFKDlImpapKIqZCFpaNmdp9uk45kfplxi5CHZ3h7Yo58lZWOWYh3fXSadqKJX3l7cZuSg5N4ZXGCdYVQarZ2i41ujIJWnoNkZWmVknt6VZiohFR8dlmDiGh6l3hwn51vdFGPandzhXyKYJuQnpaV
lmubk4mKZnqNknpwZHJ8kaB7dnF1kpxNl6GxZnZpblqzcG9gY595aKWJiHFqjHZwhXOaaX1peH2KaWN+lGZzhDuyZGeffIdzlGphc4ikhW+JgpmYcGJ4fYeFcHOhWn6WdY1xc42LlWN+e5Jja4uFiGxQiXp+oJW/
snGOeVSobm95e5l4YZRyaY6Rb31ncn17kXiNc2Wdc3BvW29hlVtziWC7mn55sZeDfHllm6NubKZkXW5lm21wl45penlwbHZ7hIlzqWVgl4Rrh5Gmi3Njh6KNWYZ4noWLjttik3J2dXdxoIuLcqZ4eGthfXyLdpZg
dnx+cFp9fH54eneDe45qT2dyaZWHnGdilJyRdIZ5fG+IcYWfn4SaOGGQe3aDqVJteIV7cpZRrXvAnX6MhHuSdnd0fWVqhnNThp13pJGDdYmTaXeQbGueTo57eot5dopeg6J9jnWjlmZsc3dhnXaiZ4dtUYN9kI2d
Y2N7l4iUrWaNaW6vmpF2hX5uV4qCm1tsvW16rIuIdKWKjZF8ZXR7mXdpg4hJnJCsZoh7m5NzZHZvioKIc3VoxX6glmxpeoaPXnRcgn6LhJl3maF+oqN9eI6DiIKaiW1vj2hne2yQn4ulmZCndIV6dod+j5eyjHao
eoato3ibbnudrH2zh2N7hpFvlJ5wjYlimZCCb2h1rHByXoRaiW+Ibm1gi2KFa49dk5p9g2hpboqpiYl4uWp3jWRjS4bEfK5taoufqoy8n4VbjoRzbnGRe3WMqn2abXCxq5F5b3V9hLpoj4ymjWuTiIaRrZV1gopw
hYNlb3Wlh5mWao6Son6Ei3VzXqVpYJdslnmNhntmlnOeqJV8h5prjot+jXmgjoKUj31mdIqbaH2Psp+FinmEnGdmdYeSdYRwmmiShYJyaD1Ro3uednN9WXiDhJGhVXt6XV94pZCkdcpoYJOomHmGZI+IeId+dXJ4
q3WOg3bKh2OQcpKEemeGpIR2sIm6bJYflHJhZ4JfjndZfoRdW4dYYZKJW5R8XYWOdnpme1CYnHV1oI1saXSFZmhomo9lhnaSiYOInGR8kIOHuXhZbmqflZWQqFmoeHHAgpKDX4eLg45tpHmthHNqlmVcaK2IfLp1
j51zknZzj5tnhIdKg4RlhFl2aox2dHGZcHlsj4x0fF9qUIN8nW5DsZR0gouDj41mllRkeouHW6K5dIaMd3KKnW2lYlx3fHFwcad+kXtxiHtyb2Nuc2GIeJBgl3pwmWpsinZqeqOUZ32QY3pli7ZkboKDZ4aLWnCP
YoyNbolwhZF8ho6Jg3FOjVyVjoSchY+Rjot2n2F0iXyMeGZ0ZKqNi3iMSnl1dk+KgoSGcaaMu2F2eIuHh49ydJRmiJZ6c4i9qVaan3N4z3uNdG1pa49va4ZAoIiybaa0eXR8d3qwxnaNopOblnBwjXd1dU6RXmVj
j4NxdmuPZGdkij2OVoS/hXZphpCfeZKZpm++bYuVoGyHRZV8g7WZbGuGYmKJUm6Xnnx7TGuDe2d9a3l8w4+wfYZ6aGJxhn5hfI10WoKOeZVwjYx3p3tXfppta31+jo6bfXNgi5+MXKVmnXx3mm+LdHRVh2BpeXFj
foJlYaB4fG1lhnuSdJJflp6jh316foxyl2SHb4pyfcueq8OVXGKFt4KPfoZqiZJ5jImSbaSWeVOKrm51mJCSg4eYd4aChHSWj2+br3madHJxZ4Wkfot0bHqxa3aLaX19Z3xvXXeVZYlwcoSmj1u6apZzj4l6iXy3
fYyVgpVrfop+kHh1bYmghUydmIR2dnqsdp+KiXNthY1oo3mKdYRthJBtd3NuiGl+h3OCU5B6iZB7enSQd3B+oo13ZImhb5uCdmhzhHZyd5iIe5FthZxpko97mHzGs319l5eldodwhIduYYySe3doYaF+oHnCbGeI
io1xdl+deZqHZqRkemyhqGR7eGphTn1OkKlddnlqfl5ubn17bnSOd5CYd49teZ1viVqWb2VonHdvkn2EfI5jhauqh2F8no6UeHd+alN5a5VgbE16eIttZZuUkKCScn5lj5KDenWEklxYeYWsXmyvZWWVgoSij3lz
cnROg6+EhlSIcXaxm4N2c4uWgoKcYHuda4t6kkVofGmQjWyQh5CweLaXlVlgkIWaiZGNeJl3pZm+eG6cbWeKbXuSjZp4c4V2nIKHbattYY12eWNvnX14lI+LenqThnyEb3apioN0lotsr2ivlphuiIpRaWt7cHuX
oWFxXouxiJeRh6dTaJaRfHSNbGyjWI5pVn16eImXkmV7al9laHKIbGW/fmNpYpB5W8KHqJKQiY6kWpN9tpJsd3JrXoWinJFdd4WWb444g3tzmXR6ZXdvcVJdc1OMnpWFfH2TnHFhmoSHoJx7b22Rh4SIlqp9iJR6
cnSXX2xwfp5UeHqnjYd4pnKCfqRtfFeLX359dJOCYnaCm7F7hYq3hHZwka2FfW2CpmFocplyj4W1uJZncm9ujX1yh4tycnmHkH2Da5h1bX6afYVoeHN4Z5iEjXR8dIufdmt+eoqDYXB1r5aIXnlfh6V7lZCic5Q8
eWlwnYRFeniMXJiLdG+klJCCamhuhXtxinuMhJCLqJeNc6h8dKp7R2eIcn5+a1+RxoeIfZdxj41+cJKEenqJa55OXYd+g4hukHZ7hYScb3WJc25xo6d7mH5xjJ5xdkmFfZCEdJOkin2cdGeneHiMl49qhp5heXZ6
e2enbpZ8hIWQmXWJTGafjpODckeyfXCLbXWTkmh4lIqKVoNij2xwmIqYZKp8fmOHXbVxbHmhum5ljZ1Yc7STbGR4epd3eF+dcFihlnR6ZYeEeIphb31ihWmOe4WUiGmCioSElWenk2hpZpSEa5V2nF55q36ndYKL
iGVxdJ14dodti4l3crSNfH6qeG6QvXlvenKSe5p+hIiXbm5+doOCdJR3qHKtWW3WmIuTenBzRKB2bJJng3eKknp2bGyYnquGck+eWXV5lU16epVpjIWfc3hzdnqGb2KSfm1zdoJ1U3yIiIueWa+UZmWFkXpvh16L
fXqMjHNfhZSMd35vcGmDjX2Nq5Rfa4aQbmlznHOag3aVdIxWeWKNgpKWeXSDZYqGjl17epVghYpsk4tweXp9m3WehJSXUnJ9cX6MlaeOnWxqkaKOb49fepBph5VvhItnkYNebXxulXBgeJqZWHeUkoRZjop2N325
cZFeioaTup9vl4uPdX6LeXpwlnByWFlrpHl3dqxykmaLvm59hI9sfpF5bXtwdGl6fZ2Ycl6TU52EjIJtjmqJk3R7q4mnc55rqWWlXl+FX4tvgpCeuHSCem+DeGd+cYKQfodXaZNlb5tkbXWOhpGxfbWTnHePkXdy
emN7W2WPklN0coaDsKtyiUeCfrJ3Yp6Rj5NhcJJofYKFq456d4mYa3hrlHV4ZHtxknvucZKWkZycdnt4lW6hg310c4N9kIO9h26TZ3ppj4VyYqJ8dZ9gpIWhknmEfnONtJ2NT696fZFmi4Wic2GjoF2DfFR8dZOD
jqmsbl5ag3psda6XjIiShnp0bn2KkXmaYnV7h3eMj2B5e5J+pGaJnYWPZK51UI6NYVlYdqu3cXapjnd2i3FGjHN5bHiQeJBuk32FZ4duoE2aZVt0fFqfg4R2bn17h613a5xrd4yTo5OdjI+nh11zhadja4p4lnqp
cKCMeWVitZlchpRzVnF4iZxqaIt3c7t4fT5wnqCMhXxwdY12yYeCbpR8cJaKmIieknt3SoaiVY9wcI9ekoR4W1qgbmpkYH6Dmn2HYIVtjXN8g2HNhHZ0bpOOpX6OcV9ueJd9lI58hHdkd3J5l6V3g3iKg3a8hW9+
hY9qgoZmfXmKkIlzdHRoaGuJinaDjHCLimWFdmaDfW+Np3ClfXB8j2l9U1yMhnmCenl7lnCZYElupLJvc5CyeHh1eW9FbJR2el9xcVKHen2QwWlyfYxrdW+CnXSEj4qKbMira36Vq1SJiFqFqZyTbqF3h4KjjIKE
ioSZg4WHhod2b32cfpeEhHJqiZ2mcKt+eFJ0eKBZrXuVeHFxmJBoe3aDh3dul2qfpY1viYt3iKmXedKLjYyipX5thWd4iJhvco17dn5vSneJaV18Y3hna5xxjI16h45rtHhWZneqfZN8d42Ej4NwdnF7X7qSk2dq
bHascIKDhYRdg32Jg2d1bo2annB1fVRTYoRwrHqNj5dolnh7apyLmIN1lod6dU9hc6d6hVuHbJ5zaYWIm359ZHOJiZaRjIKNWXd7d3uDh2mUn6SKcoVvjHhseoSIeIN6eF15m3yqcXemb3t+jWWtZnefcGKDlI+H
xZJfhZehoJJrqXltd6RhbnJ5fotnbC6JeZibdqJqcJdrfIdngm6ueYZrhYluoW1ofae0lIxruJaefnN8iYhOeohjkFyVd5aNimdvcnt0imh4kGGphmtXlsZtaWx5uFmTU4V+lXBuhG+JmnmUlnB5YGV7iVdxeXuX
eZeUiIdtaYllin6OUXVykYV1b5R1dm1hhG1lhGiNcIVxiIZriFqEaaF+jnB5lYVtd2CMnIKfeI+admt7a6dxbGiHeWGZeHeEcH1wnY1isItQk3GDrHd4pFKXkmRtapN7gnuGnpKvnJChYYWSb6KQkXV9jHZffp13
Zn6SeJu4ZniLbrFxc5xzdotdoqKel2CEenGZnYuXnJlmj5qChYpvjpaOdHR6i3p8iIyFdKxtcpB9fXd5b4qDhrdomnurhYecknByiYRxl4iOdYKjd4iikKqgeYmGhIl4ZINdkpCfiVZ0bJB+fpGRhI9aZW14YXSY
mJqNkV60eJ17c3qJiZWEeWKcjXaRh4WFfI9skHVzhlJkq6F7bKhmd36FdJRzcGp3Z51tY6KSunSEipiMh4ubj02ghXCPZHl1lHFdbXB4g3Z0eaavcH2QhnhTiZ+QXXGce61uZZR7draZfHx0Yn6MnVSba4h9i3yD
iIyEmVpsfXNqjpmDcJl7elyFlmdUdIx4hot9fLNTdFyIj4lzlXNUgpWJfYN+cHOHcXR3n3dZlnWUZnyGqaNrX4ybrVpveG2jeImdlZhzfVlPcE6fh4Z+g3N8c4N9l3R3kYaHT5KUjXeZem9wiYd7oXOTem1lmG+Q
kZp+fYuQbHqDdq93b3aVkVZrjGeElHSib3OHYXeen6Okl2qpkZqDUc+Hd2SMfXJUfnyJiI1ncKqvSpx4jnpwh4dIebJ1inSOc3yJmZ6Ed4JriIy7oGR+n5dkdoSxcpRdy69hkHVgcmp4Zo1siaJpjnichYyMd29o
fnR7dYmIhmnBYl93poZ5Y1+Gcm+PiJR3e3GhkYOYaXtKg3Opglx+lHSEhp5sapOPdHZbYY1xiHh6iJmVbJl6gniIfL6MfmxYdHt4mYJ1lWFzYI59dWx+fIOglntqsZGrcoueb5ZikGB4e6B7T2ZmfJGUd290hI2m
grOeX313cHKInGRoeVuGdKegfFumfXNtbV9vcHKHdm5OeIOhS4lxeZdNlGp2ZYSDPml3XGKJksOkVoW2fIZ7XKZteZe3PnSGb6aKcqNanZaKpHWFbb6TUnSZj7p7fJyHYK6hj3WCfoaKinRlgoN6dVetfHuTfn6G
fYKEnGWSe0yiW3x5kIm2ep2ce5qGlnlnmpOam2xxc5+rdIqCjpSIhn5qhJR0rGuFjHqgmXiidHpgoYdmcpDcd5mDb7SMkXmXd4x5iFB6goSMa42NmVx1rId8e3CNbItqlq6SZJ+Jd25yenqLlHpylJliRnd8eG66
opZghnBehmR5hnqLY2mUar96fn2TZ4VsXWaCopiOd4des414epBNloV9c46ChI95hJdwfH5Uinx4YYl0b4ZtXGyYZ29xSJOLd494lHOLiZZ2a5eSmY1ycn6IhnSbRXBshndyipB7iVWRrGzPdmS2a2NofZRpnXd8
ZX54j5J0pKp5aW2LhWZomFmHX2OdbG+KgrdsjGdyiH2Lp3uak2JseXJ9d6JofHadY3hvcl9zdIKZknSJVG6QcbV6npuXbX1kZnSFRmxvnYR9doprbV50lG6dr2aOmo6Zfp5hhV5tZ2t8U4y8oHKSjIiHdJlspHuj
Yn1yc2V1bpGqjX2GlXSVdZGDdFptdZ11W4K0cmhthHB3eoKTeWdulXZikG+EmoiQe2mhd6S0aJJTgoOKjV/Zk7FmiXBncqSQc4V+bY14pZx0b2q2l5CGbn1za3WOmqGflYKRiX1xRoKGo49zqYKIeF14aIV9eIx7
iHuTjYx0ko1mb4JykaNghpSDflucgodRdLNmiY6cdJtvbW1qV2ZWj4iPg794oYd6b42EqlR1lnl5Xnh9eHx7TZafm2megmlyeYlsmJVta0qKlYKEfXdnh6R7d3ZscZCZmW9qRJpuc75zdIt9Vah8ilmXlmlRnWGk
Sqdod3VbdJRwjKyIhYl5ipWCc3VXiWGJfYujcqd0jmN5b5Z3hnBacpSciJmMfpR+aWF6pVSudZ5wglt0m5R+hIp4V6ZtXpV3hqFoaomMZXZwt45Zc5SEfmKLZHiCeWR8hlZYapaifYdVkJFZooizk4uchW1zhnyJ
WmySWYRqn4uWopOYgp9lZ1mseodzQl1ogo15cmmnnaiVhWaHobJ9gqGRm21uin5ri8lmcrB9c314e49omWqSsaKEa2Wtd4hffIt7lJKEdYaGsGNneZZ6aHRvbY1reHOqXLOHfLRoo4J7jXd4fpCigpmJc9yKgpp3
e5d9naePpImJfnmTeYVweXV2T2CMRWaPYJWVoJeP4qOThMBomH2JWWKTintueYJ7iHmOmWJ+aJhbhV9qmIVvxoeFjneEfXdevYublY51kKVseWKOnHpTnIKaao+mZoSIYImTd29JcnSMiJRLdFx6c3h6bm+dloeL
fY5cRX5tZotjlKOSZoSGYnZiVaCRl5SSYmxpkp2Gmm+JhHpydXCgkXlke4KLjXtgbXl5foR9XZh9fJOlnmKFfnaMeZY8cJGDd2xxgrN7bnmvqJNtiW1uiomDc228Z6Z5vVZtt8Vzh1NegnqVaHt6pcJ6lGuxbnOM
joaPimuTcHeZbU+ThZ90fFZ4dZiLqLqFhY+DlHyPmXB2oV5ma3KCfmKJjXlpv6FycXNahmaHw26FfHx+k2poYVFsZ15Qd4OXhnySk36rW4iElVumhGeSdXOgooRye357anJGlZ2feZd+iEZ4bpZ3YnFilKpFplSM
knqCoZSdkXuZgnuMd4xrkJRoeX13hZ6QhZhmfKVuanBtoGSFl6OEdpp6fJOGY2paa4p0g4SCW4eOZG2LdIR2dV6UbnKVhHtkipKniaWVjZ5+Z7ttlG+Gi5SdipVtgnSqbnN+gomvem9UpX6qbmx7uomCZG9tc3Jn
i2Nkh3loi3BzboOubnypeJ2CeGuPh5Gfap94c4JziZ9upJx5fIJ9cHhgX4hsXZB2oX6eSJmGjHpxe6KNd2yXqmekhXN3loN0pGp4kId9vWlni4Z9g1F9TYxlbYVhnZZKjoyRd4eQep58jIKCg4uJjJaGeYWZbmeS
p5R3g46bhMeKeodGjkt9bIywZHyicJWqkHik04WZbWaDeY96i1x8hZZjfYOahoqCg4eusKKVpY11n0VvlHm4iHKEg5p4g6N3iXpoiIa3xHtSfZt5i2KIileEd6tvVmyWolh3hnKnZmBqiIR9p4OappOMwH6HnJR3
hGyTcWGGaZyEdJmNpm+dbYlpfHOMoIZdaZh2enmdtaaUjWd3Z2dthXB0hYJsq5SEYo5lcZCWZpF0fnJ7ZW6NeqFwY4e5cWp5WbJyi6h3sHpldmiGgnOXTz9ncWN7oWNmoZB1lVFoo8V+aXVMfHelj46YfJx6fV25
SppofY6Hd3RdfpWecZCIeoODToqDir95c4aHep+QhmVvZ2iXZ51klnpSln5sZYZZd3h8mZGJeKOSpJl9bH6Sl32gl6qPSXd9iWdmd3GCZ3d3fn6CZk9ge3p1lHFyc5R+mHRmcIR4johukZJwmWOTb1qXgpOUa2mt
hHeMk5FzlItgcYmFo3Rej4yRhHNNfImXoW+ZcGtoZ3CGc3h1iHJjY9KdT2GIk3Oii3h9aoKhXoNXlmxnZXBlh3CMnnWJnGt9uJyEl4SIkm2Ik4aHkXqCcHxzfG54cY+Gh3pchnZvoKGafX1jiX6Eh5+dhIuCoppq
aYhjdXtsS52To1yCb5R+iHdaZoyNfnyKhn1ueECmUWRjdVR4jmiUm4OTj5ZtY4yIfmqeXHBpeXJznYt0e2uVi2ueeWt6X3t+eop2Z0V2dohunHJulJmSjIOjh42UlHxgfFWRjKRoYm97nGlurnl4pZCudZ+ye22g
Wm2UsIKHdZB2jIR1hG5ubWiVlndshZ6ZhqJRcaN9sJmNpIeXhY5pal1jcm59YYp7Z5aPlYS5sWiJbZ90arxwkXiXjXqRcnSlfZZunXOKi3mIlIVtZ4R1p3Segmqgfmt+dXx7dZmRdX5cYG2LW6q4Z3aKXIKDbXVx
WrZokGhyjZePanhsjqOScZVtdZeHnaZuc29vVXV5cpF9oJCGhY6DhpGDnnKGbIRzoIWqh4aSa3ySdYqDW3SSimpgjJllnZislkmLm3dtfXG2Yl2heHeEiWiec4yWbWJyiXJxiZRsaVJtiomDgph9YolRmE9dbHVm
bLWSiJVkdXKDe4qQnnm0a3OTb1ykZVp0bF2dYJ9plXZzYIVwgnt8i4iHYo6ZoZxtrZm2SIiNml1tdYt3fnZkhnx6X413cod0cat8fWVRnn6beY5adXxWlH2LqIqRhWiNeH1upnVwfp+Jhm+Lh4Jrk4KSd3Z6cmBj
hXe9g5lzknxyhq1ukZGEcUuXTXJmlaOpab0/lF1qilKzkU1iXZF4s4qVj0Z6fmhvmZyGdYKMeoZ8fK55jFimqIqUdZ5tjmo7fHqsbW/GhZGkco+SgmyQ0YJrj4R+iaxRm4Z7c6CRVEh6j0hve3mFfnSKhX1ymoqQ
rJ1gm3yerXN1aXlGfkdeRIptdGpyXZx5mGl1Unhve596cHiUa6dsi4R3mIo8P4Z0c2qd1XNfeGugdJSDd4l+d2yhnGx1l5R6jUp9koOIfmd+OaqVtHVMhH2HlYePg3dqnYdgm6mMr3V6kmt+eY16U4uDeniYWpB2
nXJqe6Z8hnaEfX5skF9va1lhiHNoelSgckCOaHd3fXhykOt9dHJ6hXSda6l+aZd4ccZ7bXF3kWeOX299fbascFuKaGVshmRvkL91jFlrh4mKmW90mXhZhZN+fIi6rnNodnhsYY6Xr0fMhn2Ib4KYWaF2koJ8in2N
oGxycV5Igqhzr5d1g3d6ZnR2iTR0cpNonJF8kIp6gnpwh4iEhnOIY2d9amRxlVWDX5WMl7R3ZK9QhViTfXdxYZOUTEayhnCUhm2FZH1cTYljfG2Oio5ahKJqSIKEam9bVXOiroWPh1hipIpka3mQlYNzhXeeW2zN
gqh8W7ByUHKKbpNynoNVYmx9cH6FjXJvcpiCb1B7hIJulWZFk7BpXoJdY4VZbnuYa46HuJB+UZmWa5l+clmCj4WVi3uabYN4foNjbJp3nZaSwnx7dGuEh4l9g4qhl3eUcKqaibWHoHN+dJCZkZlTn4WEbnt2Z3x8
Uoo+wJuZe5OJm3Jdi3WQlnZyabaDdm2dcZe6o3ZshZKEkKF6X5GEjHtrs3dvhHKXO2GZVqeQcIXDdnKLeYmSepOke593c3ejW318nJeVhIKqgoqYcYR0Z6ZjgrGZh5aUdnKFRKN8fJ+vb4lujn1vhDySeIJmjG+Q
l4eYjE5rjJNqkm58cWKFWWuIhG1tiWuWjYiMhoxwcYJ2cqOjYoJpk3iftZiJl26ZkFNDT4qCmVpfkXyDd5dupouXrmd9dZqHcGRbjneKjWNneZZ0UFuDimKQd5yIb3V+p5GPTWl7cZOGjWaEvopzaoeQlHh2b2pz
fH5wlpBLrZiie5VReXSVcYiGgoiEdF+Gkni7eXCNmaB1h7pnhYVXkJK70p9znX21hIpzTJKGiniPWG5vl5eLi3Z+d1drma5lh4x7dm5wfqGWd5laSnGFc6BtVaBleYOsdqKXmJV9hnFaUVdqVIyGspibtWOOfoN2
YpF+g3qUdZZ5pJqNgoNsbm53ZI+SlYSMonB7j5icfIx8eZCUnm6PaYx5c3pvgpd+q5F7g291VqNmd294iId7jWJlRapxiZeKcXZ3noOZtoJ7la2eXHSKkm18hLFyhI6UpWZMh6GVl3RegnebVl+IdnGajp6Vd5iU
uJl0iXaLfbCMfouiiJSimYp3XJaZh2xph2xchHGddG9K8od9hHhUdKCJiYefiFyCeJhcr4h2e1Z2kHxgpJKZnHWkdnp9hpVbk3KCVnuKY0VmdKCGhJObl2Rmm3JdYoiPi45kdW3VlpeZiG9zfnZteXdxpYWIfHGV
cnFvfUloiXKDe2SefG+ym22riYhguXWLaX1wkYR1i1J1j4R7e3N1gsZ8h2uPX46NZ5Z2hI2dnZ6UPVSocYZeg2aMnFymj2CwYm6McIiFiWVzkJiphFeQnYpxgluUfoN+fnB5eYygjo5nfWFoa4SFg6NppoiacHp8
h3SEbqWDdIWNl5GffnpeinqalpdlfZWFc5ldjYRZmY1tioiDcYVyfW15pY6Gln5wjHV3Z153aHl3Y1ZtaoddVKaScHONbHKOmmVXpH1xYGhoUjN2iXqLZWdydWqTX3mLhJFqdYSNjYKIcLWPU26mm4NxepyufJV8
j3Z4a2Fqi59xhmpylYmCdX1pZqqFc2NvcbZzhYxza5pfcnmVSXuGeNFYg22Ddoucj2u2SHaEoJ6ed5x0fWqGmHOhl6Nra6+MhJpsgnuCW152nHiKoHeKZoeDkH5VeG+IYnOZiHBGnmRkVZicjJRxd65xVnmwnXOQ
kJBdenhxY5ZldIqkZr+Qe2qVjKljW3uHRouCb5BtjmGzZJSGcIywfWlnb1+nbsSDkJltcGyScYuMc4iIfIdre2OaeXl8fHZrcoxfd66JZnd3mXmhfneFl1l3Wo+5eZuqkofHcLiKimNdeF1+emt7RX5ffHBvhXWj
rn6pgoVjeqCegnaDinljiXmakYZWg4aWqWVxlX2QoFpgg49dk5NxYnVil157eWqGcYxUhpqGl5hrg3SGYI5xmWCTcamjiIJ8dHqzcnNwb3GGpk+iYGuXe3SEfaeRoYOFo3VudHBbiJWGhnZ3cGyCe4uGeIije3eU
rIeobI5lkGhxd3KHsnGRnGhsgqiCaWhvfm+Pl2t3ZrCEbopvj4Rsh36tjWSie492iIaVe5aOhKCCbnOJbW+LYpigbKaQpV95hpiSZouMeJtzcZyNfXKYpnuMZHhmaHaaaX6Ib2WVp1eVqIxmU4Nxkol+b2ZvhZhf
sXprX3mqdWVwj2uch3x2eoRsgpZebJJofnGfcYOvjXZ4p1hyWn2RYXeLjph+iJytZYKaRq6Vd5mVjZSDdXZwkIloioRhVIWNmX12foeNjoN6hnRodWS3cJh4Zmp3cm2QjZSJbGybZWGIfXdhjqJ0gkRrrnM9Z3d5
gkWlm2KSd3aQma+ri2x+XJeDaG59fXh2ipqDgpKdk1prnnRibIOJk2yGeWahdJCTeaBujnSMZZWIdHp2cHeGbn1pl5uRhoypjY2TnGqZbUuTkZ2QbXJ3qX1deHFtfmidjnVzoYhyfZSfl2qRkZh3jnOaX059nk6L
aIh4fpCId6mNgn17VH2RhYVpYaCZeKlqdmVgrnmhjUCGbpF2go6Ql0p9jnfFh36Uk5aHhn18cIxenHyWhGiGfJSXTs2FfHuhjm1yfoSOfm1mpVeLiGqUbX1sdnZhhqSQl25ou2h1fl6sY0J+jXlodZSCtVluj2yD
ijdobnpul4SXnq+EjGp4jY9ido2NmJGMRm93k45+qYJnd4WGfpBUnZZnkm6LapSMZ7ptjO5ki2WphGpsnn7QZ6x2h3KccoOGmI+GiXVolXyEcWdqeYmXhH1ngm2QkX1YZpxdc5mQeIiMaVllhohjhnaebJRwhoOI
ZK9ohH2GdGpwfm50eIxqmo2ghH7Gg3efTnjOc4Z0rnuQh4a8jXl8iW+Sn3JcmoZ7rIxpiZN2dGlhfWNsg3eJlImbgoZjiXN6gm9ufolcfGhde4RdhYZzcZ5xnpN7dZJudWyRk36SlsugdIKZu5aRdGePU1uMg4Q8
jFlsmWWObYpkqpV3YW5lqkVgQ5iHdWmLbqODboJpW5SHmcGEjmeIlZpkkmR6cIiLc5uuZ6GHaohul1uPcIVyTnl9epKRipKLiXqFkKeckadsYISjdpZ+kYpweIlpj6KJgnVWcoqDinpkeKeXgrdvb4NjiFpvaoOE
bnCMqmpxc3NrX4ikfWRqdnaJfpurwnaRmWJmgoSYvIOeYa12eISEiluNgm2Pi3GIQpCLY4pnbHJxnnJ+hHV9g4iSeISDeJpwn3OHeop4wluhmouJbXx8c4JwdGuQcnWLi459qYadPGyOkpiTa2V9ZIuZeYR5r5+Q
lY5BaW+GfnCVe3toipaGdpGxYrN3d4aKiFpaibSCjnKVeWR5h4lvkJ+NdFKPjnO+jZ+Le4l2b2FqaWKjdFd8jHtieZuWiHB6jUuDepN4dJGGlYVuaXl3boNohY2zbm6cg2NyUIuYmVp0bIp3h6h8k3Z2QZKbj5qO
g6CKjZ+Cba1Yl3WdY1uhdGx4frKGipGra2p4aap9e2x9b4+oT4KSm3d7o4V5hHh0hXeGgo2EimxIkpWMfZOKdXRhm2pzfpiSc2uRhHl7j22ejZFAi26djHxKi3mGjYmRZIuhiISJbmyPmX2KaYiljnOIeYqKcoVg
Z3tvi3pedoxgrnNaZ5mHopBxdHJ4c2eDeHuCjHOcbnzCZ3N0k5lsbGFqe3uahHWQirGYZIx2mG2Fh7xqg3RPjIuDbG2Eo3GanZt8RZhcS3dtbJGehWF7i6BvdFh+YYyQgnt5bqFZdW5xe3Rwd6eScXh9eGicj3au
bHHBfWNqXmihdHeiY3t8nIaJmoxXk3yVcI+cqHyJhLtvToquepGCkZSEi6dzY6x8dHWOjIaZelaKS4uUaJJ9omaFg3uui3WDdoZ5gplzcnCRi5Fygn53b6VxdZCEimB0jbRzemV+b2p9iGNGdJ6UpI2NcHSHgotv
d46LkoyYZkuHc3yWjH1vdbxna4hxlpGUjKlvaX1dfnlknl6WjG6gaIdrfnmjhYyOnFM9hmWDfnV2k4tWfHqZUmKSinBffmt8mJx1l1uGi2tdhY2ccFl2eGeOg49RcI+RkmF1e3eNm2+UpG5OiJ6Npntnj4hkbXd8
d4KNd3ePe3pokk6Ye550jXhth4ufeImZkTx2fIl+loyDbHN8dWNbq1V+jqGzhmt7vLp5ZmqZbWJMmVWKgnqQaXiPcX6GcZeHQ4+RbG93dX2SiXiriI5rd2d2XJNZjn13cGZombdwaXJ5kodeiZxuhXNsZ5SqhYq8
dreeeYSOiqaEkU5nc7OCgn2TaI5vd5BveZdYmnB4cphrc4SWjaOQlny8fGpfkohhk5mIhl2Mjo1oVmScVXdqemt8k2yweJJ7TW17jGxpfHaXfqRbemiEumOOaISufkJ6nF9nn0yKXXySXlONb354dJNadI2la2eP
cG+Fk4yLfGOFZYpmfVV7il6kXnVfY3OoiZqHiFV1i0uHkIKpbI5idLFcfpu2d4SZUaGHh2RgqJB7koWvOJCOkmqiipBzmHZ0hHqOho2cmoR0cY6Nd4OafoKUj32SfnKVeZFojHmTqLyLdG+sjoR2XG5cYJ56hHp6
dmd5kpZzlHhWYXFwiY6gfINkm4ODeIl2oapvsk9OTnRdaJuSlGWWhnZooJOuuJJ4Y3yXjoqDmFuDaouKtHp8mZROg3uPirWPiH2aqoJfk3Bhk5iRglx4g4xxhGRzdoyGr3SJP3xpc3SdbFCddnVSgnmHb5N+e2pf
bm+Yc6WCfISPe2iOk5aocHOIkoeRcpxLcHuWk3Ccj9p1Y6VxanWFdnabZG18dIxzjnpiS3R7fWJYmniGeHp7k6ZknJObk7WJfliYb3SVZriLe2B4iZ2GjXxxeVSqeo5kipCGhW2bfUl0XZpxeoyDxIyHmbCPknGM
Z2iTo6twemlgeWV7WFt6ZalajoRuiJKNeZd1go2tiXx4fmafaX6OdVmeXndJd46sg4WVcm2QfHiJaFRah3d8pJpybHeRh2yLg6CIiXptV6ySjmGkkpFQcIh5eJ1ScZ9ykpSWkIKFellli6GFeGBTkl2emKtufpB2
oJ2Ua5aNvnpohqh0UJSrimNziXhxh4p8cnNteHp8dIutV4Wnb3CHbURwZKuDcspauXaec1aLcXmCrYKTcHuiUIpqj5FjlHOJfVx+c356lXd0W2fLcX6Ug0mWhH6FoJODg31VhaqZgo93rm6YinV0eWqXj3OGb3ud
SXl8h5t2eG9NcYRXfIJvonGClm2Yo3yGd4uQcZF6eoKPxJxuhpZ7XItueHSTkGFOd1N1e4t1flaln261hXqUaZNanqRsj2BVXG1ydWdLcW6OSHultZvDkl1xn8g9domGiYRVkniFbUN3b415jZiFcna1i2yJW3if
k5hph3pucImEb454dp9wh5Rkc36iZ2ZuOZJVXohgmpaVWXWFxWyJc6GEiKOTcoaHmWdwbHpiiXuSeouKTpN3eZF3Z3GMkIJEtI9tbYh1ZXGFcKBxd29vgqilfbh2d3p0k3BUe7W0iZ2ilKGQcHR2b3CPgq6UZIJh
h3tsi2hUhYiWm4d9jnxSbX3Fg553ealyflqPjYtaem6HdplfnJBvWm+jh4mGYm1ik3yEfIpveY+mb1hhq4NlbomPiXuhl4xbbHeGgouRhqGZg6t1iXemfImETHV+eXSXwEysWYJ6koZvn5V7bFCfVIZceYiRcl9+
pmVcem13aX6GfZmhiVx4dH58doKPtFOPUpyTh152VGlofUyMh6F9fJt7bYKPb6icelpjkpGmu490joN7pINwk5xSa1egkq6OmY+La49+kIxua2aQzH13YptwfXFmcYxvdn10YoqShpx+jouCaad3l4t9cV9+dWNm
amZ5l4ZqcKurmIKOvahXglyYioOZgkuUhY+ioHhUeW50fYSKjnWGeJawpqVWjm5rcHqFiZh1V0mQapZ+kWV0T5xxrZKLjoZ+gnRzl3GNrJuKepWIg3OOmXeNkm2Wi36PfmxahmaFiGSMdoR1jJ9zZodwjnaQcGtq
mUpld4h+RJO1h2OFhH6jYWF6npFxlZBaW32HWI9rzHNVlZV1em1sp45zp4mCe56CdZPRYG2DinF8muGXkIuggmmHiZNiaZGNeYZzaHRnaWOEloR6eI98XZZyc46ReLBvfXZqb290Y5eQfHBjoIiadX6ge4dVnYN5
g4WJZmiPpmNNk49jh6C0bWKGe4ykgnJ8eF19l1mwiqKCfYSNdGWfXXhdcpyLdHyFdbWjeomDho5maY/HemZ9cXmnnYdxZJiCWouTh4eFbZKPWHlLnoNvdqqVnG9rZpNiemqIeXFgb3hrsIR7uY9roJd5n35ng56H
rnaCi36UnHV7nmp8bnqceH6cd3lhiI5qpnKbkohkbmJwjmBqlK6FX1tnm22wp3yHg36VjY+ca22HgnyganiCcZVSpXt3V4KSiYyVmXt4js19cXlqjI+Lc6WCb5GJjIJIj5JSYHeEeHVuc4l6io1fpI9tbXZoQ2SI
tYmFnnKNiWJ8ioqGv29ym1Fsk4yGZpRuVpppoWd4oZeGb32GZ2WGhEFgdWumoZiGmohHb5V8vzpRYniFcIumnohuZXWDhH45dW2QW3pghnyQhIRPg3eMdZN+cJlJom2zkneDbpOTfaSTaVykqHmGkXiJhZqiao2E
b4uMflGUZZJ+iHyNWpFzYnZkiXqUiYiNqoiKh4+DonmFa4h3fX16pJB9nJd+kYpnh2pvbphrg3J4Y5eFo5Z2hYmJcoVqnF58jGdkeIt4iZFojod7e4+NbXN3mW6TX2R1co95i5OSbYOHV8VrentbhpFxurt4eZqQ
kHuCW21eeY5uY3ZgenFvjW1zZ1iob72Qdml+lWqMT4+LdGShh3OKiW13XoSlcGqFmahsanaGcoWNYnuhe3awc3JtiluEkHNehWCDh7GbXapxmpSCeXtiiKqEd4uHk1xdg1qVfoJkcG6Ga3lweHlpapWQnG6Hlo+e
lJ18jm6fvXyOglxagnWKa2J5hIh9epWCiXx8joZvjEyGbo9JlJmOmXJsfnZsdXdgv5NllpyTPoiZZ31GsnONYGBYeXmGe3WGcYKea6uHl3xrnWZqcmZylFSObZtVlreShYd0kZyIfYVRl8iTW5mOjpaFiZmLVY6R
o3dthWuYb2+KToNoiqk4m5iGi3uJi5iPOYdvW4p4ZYVbQnq0kJ5mqId2d3WPWm9niJtzlJ9oc3nYbnaZelSHZ3aDdo2rYol6YYdqfH2JfXWEc4Jol4VbcX6hZH5rnmp4sIKeoV6dZ5Vvao9e5XhuQYt6nIh9fnuo
l69qUmd9hKFohYqTd5N7cY6ifmZzkziJr5SEYIuFoW2Ueo99e2GMkXOWwW6IeHd7aXmseXBxiqOvdmpqfY2Li5+vZHB5fI57jHeckYeJn3h2oaJ9ea2TcIR7iIdnmImkmIaQiXKHfnBih4aDeW52gnCax3xxfnqg
eI5vY2Bre7RoYnh3jpNig31cYXWEjXdZn4p1iHiScFmIXohwmJ5rWGp4mnJ5kFWQmnePlWx7g2aFlmh6eIONmId8gm+cdGd7gm+3iG9MZZFtgniDj3FQRnWGjHdmeXZseIWLfK9Sbniijmx1jVmPglh6p5VTV2h9
k3JJbF2cR3tyY4V7oZ+Sh3dzjWtsZ1taaKx4fXiChKCSdJGQcJmQbXVqb7StYIh8l3KVmnNrjYyLfF16ZJ+QkWqIZG1ijJtjkIOViYV1hm5Pc3mIdZlrUmpwkbl+rnyKjHlnZnJMhHOJiX2Vboque3WFeGGMfnqN
nYKCfFdcZLJzdH2UhVhsha2JkIVzkH6eepyHlmKLYIWYhHyDiIJxfHGfnXVsj4qaa4uFkV2auHmYoGyPdH5Vfm2Jflm+lFl+XKWRV4p3e21he4h7j5N1kKtqVKBmZ2eFnWSFj35tfXSKh3t1lJd4m5BvaGdQm3p9
blChdomHd4hwiHtiu4eJcKh4fX08aKlfjIyJgnmlinBre4NOdH6NsYaKjGJji4h1cHCqa4xoc2R1e4demoWRmH15h4OceIyLcYuFuYRZfIOEjHJwW4t4anFpk09+iWl0nX5Qdotwj31bcb1fb5uDk6Z2pHdtVn6P
fFZydJakSIxoYYlau2eKqqR3kpiJfI2QlZeThmV+lad8g4Wedn6Een53VIV2jZ+YaJVksp1vb3WfV3eGiW2Rcnp7qntmc2maho2KgoiNenqCenqFiG6Ebn2Fk2aQlphxh2xql1SinHaWkpqgeWVxjIZzi0iYfF19
po6gmY9fbZ+OPn1wfntymGBdnGGVZFN6hZi3tZ5vepyScKpMi52LenWDa8SCmYSTcoaYjIiPX6BMpYJ5dJKgjouHa22ofYJ1dYmIhoKFiXSWiG+NeGmWiW6co4iVnXJnbHB9jnx7ZXR0m5Jxe6Z3dY6fynqNfImC
clh4fIOLj2NsdJC+qIukh49ehm14drJ+m8unhoaSlGWHj5xul35qYnarv3yTd4posGxkm4WejHx2XXxqkXBtbHrWYHuoaHVrkoSOb3qic5R9h3dwiXV1rX2aiGWQdomOoXZjoGuJXXBuhm+HeofDl6yEeHmLlX58
ZJdeh3qaaXdego97kniYmHqHg3dvi5d3i5KPgoWQlHhZe4tqq0mHiHiHgpODcJtjk22JZH13eHx7b3NgeKJuhZZ7cph6coteZpusrm+hsGCOel+UYnSheYugSHeuwoaggm6nmI9lb25qfZeQmVpjjpiYhWRrcIqS
gmp1lV2SZEt+inaQhoxwioN3lmCSlHuRXYxnYpWfbXOLhnmtfnSPcpFiZIxrjneJZHWmi2h4ml/HiJGLaphykWVLdVyXVot1aqR2co11nG5zZ36EiXJsdodkj46mnGxtioKHendqm51pclWjon5XmHSGhmpPjWV3
e4yoYG2Haop+ZXR2d6Rge4uKnGdypZeSg3amnYlveV18c3m1o3SIk2+RZIJxa6V0k2R0kX2KfZ+YhnRkYat9Z2t2k4uUl3OddHV2lYR2dJNwXpiJrI6GaHNxanZ6fGeajKSHcYRgnoN3bF+EWqC4eVxrdGdekGuX
cGhvbpRZh5RsjneJkWt7bJiamId9jmGNUGNKellRl3F5c0CNi4i9lGtFlYJwdGeDfmJiooiHgnF2bnyLiYJiX32WiG5zfH6WcIyIoVeTlXSDi5Woo5med3JdbmOZqHR8gm1yW3J5lo+daK+db4V51nNue5drmuCJ
do2Qe5uMc4OUg4ZieJG5WoydgnOCaneSR2l6W3NlqYWjl3GJZaeHhIJshZ6qg5JvTnxvbISNaIaQgm1ow35rY49pZ4KXfKWgtl2Ne5iDb5drU5SiipBriKGQhomlfnqEfmuLcF9rnHWnnWZ3laePbVBuYpl2bI1s
eraYnoKjlJaOnnOUbaN9dZdTU3OPa1eWaXJ8nauYfXtHs36diJSMpIKSemiZfnRkw45+i5SPcmFgdmGLl1iWipKHinplk4iSfHPBe3V8X4yNhqRdhI6gcWGRdMF2eYJ0mYZ6fVGpbnCDnJunjnx5dZyHeUKXtlaD
w4qCi2yehXZpcopuc3ZojVx1i3CccVemgnutkKxjmXaNW1ZKm7d5TI1zcFtrpYx+cYJtlXR3mquLiYWCuGt1knRqj5F7dVhQm3ijYqh6c4yEt2BxYGyTfW/Fi5d6dIZ3jKuFhYmTenpoj3CLUpiHiHaEnnuLY6GH
dHyCqIdYWoOTh2iGd4tteISYjo3Bgodtg3hve31+lo15e7B+dEZ1enFad3l4VYV9cHVzfm9ufoV8Vndkj4aOYFKLaolsj519jWWKb2Gdkqucenhzko13ZX6XmnNwjXSFmnx2i49XkaB5bmh1iW2QaG2gYmZtcqmz
sIKIe3eGmGyidZmVeqJjaXdOlmCbcqmUa5eShI2LusCGi3d3iX2Hk3efTYisYZ1aldSEbYiEhnWDkmd6TIxweYmHipZ6epJsbINyZYmaeXmZY1OVdHiIdnxba2GLj3lRbYSIxIeEfolRhXuEkklM0lpilmh+eqhy
ZaGDk7WkbbNnmKWGg1xxe3amipRuZX2HlHmSdXmGhoN9gnVgi3pzo2dzoISDfKNsfIO4hmeMeX5ubWd2k4Woc5NwdZFsdlF7dnmUe2SJbXmldHiZenlQaJWLhYiGeYJhlox8c4dkg3Fsc3CLSoaXh6Jri5WteI2J
i4ZvloShc3VwkqKIul2Ee2RlkXl8RG2ceZVcjXJ6fnBymKF1d1OJe5yFmGJ+fJCNbVmdlZU2l4NhdaV8bXSWSHNNjVmpkoiViWOQtpKQtJVsjmmEfox6g42MZnaacoeLb2JxcVNcjJx0YGFyb1yQlqF3i1d5c4KO
pYhyZYOIc2pvl5yFhpB4c2tenY6nj0uakHZweHJviJeDe3Jeko2QUW2ehn6Mk3eMe3t5lWyJc36Rdqp8eoN5cmZyfnJohYxjbnCGo253fVakdmiJZZVfi3d2eXamfoWLkpN+lIKSgnBkw4tcfYdttolzib1NZnWX
dLhrkXJ3npCMdHhkbpFffYy5gnuPY8SEg1mnjIuKnph8WKltdJZovHqogmR5XX2FfHyZkVZ2SJt9iXdhiGSFeHZcbkCIhZKdeZ9gdISOkISPsXFeiVqtZXN1oIOEhpFnbJCOg6CdnGKmZ5JpZnNsbFVuTI6HkYNl
jKRuglWDa4JuUY93bIpocHN3iodjkoayh7uSZWxZmXuJZFt3l32TnnGQjaV4uri2jm+icXGNoIuWe3Vll3hlhXqajIltcYZvjXyehYOMi314bHWWoZpta2BkU5J6h3yFm2aMX3dhX311jb13on2NjFaGg5luU6t6
m4eMe2OdeWWGm1qTfqB1ml2lZ2KxilaGnk+VlndbjWeLhmF2oMl3en6Ij3Z6i3BlRT13mol1cZ+LZZyElH6EcFFSj2ydkYiQaal0YXS6qoxzkoWbeHZ5bXh2nl6rc2N+eJBxi3l1cnaDhWmZfI10Xm+tc2yNcFaZ
im17iHRfZXBxdqJxdod9g4uVpH2JZXVtc213kHecUH2Sa4xvaYN0bZt+dYeMh4eXjYixYkKHfIt0e3NziVaGQoKOYm1gnKuMbrqLn6JTiI1be5JienRyZkqDcnlxd6dzW6tsZG+EkHPFfoOliYOWlXuYkXOEe09b
bpGYTqVskJRfhmxSh0pejZBznl1omnumaIOhYWtybXttk3mDZ3iNe22Tc5yHknyPvmyJcXJ7Wp15XH1wdn2ddZqbg3l4P3yNeTproYJncZdwd2lwkIKpbY6Dc3xzaW5nqGdvmHuQTHGVdZiKVIqJWoN0Z4J4RnGR
enRqcn1vYISMiG97no6bdo1yn3yDlHVYWIRTdYVnfJhpi3RtX1l6fVOSoaqfbKOGpIyKWVWRp5J5lHtCmWJ+XJ9+fYh2d2J2X5+Ha3BKkZBkg3d5aXx8cGqcfoeklZF8foR1fXSwgmZxd6CpboxdZmx6kFi6fm2O
dHVpbYOhcpZuh72SkY+HcoiOj2iIbHxzeqWWqWlWfI+RnINhd4N1boOUVlh9fmehq2N5lIdXmpCEaHxmb4J+goVcX1+WYq5rRHqZhHeWYYWgdFV2i3dwbWyOhWdjb42UbX1waHmHhXuOgmCKiraOZlabjoRflYti
YmCqhHZfZaBui3idXnmLeGmKc3R9ZnSIb4y0rJB6emJkdXFnYHVlcmh4jJ2/dainq21qoH55cHuQpZJ1b2N8iqdve3B3d1edlISPh5xtiZF3eJJ8l32SmqJvZGyUfo6QdoiRiGV2h2iPloZiT4Wgw4+Mp4xrX5eK
kYiMfZF4Yjqwi1yDZluEd31qrqqjfmh6g3h+fYlZhZB1ol+Kg3SKe4iKSMaPWo6jh0VyiKB4eTx2lWmDlnhZflOsl22Va3aXmnp8cny+dXWCkIJ0qWF5q6mld4hso4SJXoNMn15oc3WPh3qCWYuLYp9rpS99ZWdm
Y4mWZ3Smb3N6aGWLdHOiXYmJeWFjhlWegn2XYnWPhWd5eKWzc4WJbHuFdIOdiVtuj1+JjZSfcW2HZo5zkHCUUImQaYpro1mCj5N7lZWJVmyZb2WHip5ec3d7apmEb1+YenJmj4eRpImQgn6fi2GNfG1pZJiGjYdm
bqyQeViImFHJPnV9joqgm5B7Zmh2k36NclCEfJJylXOFa3uGl3XGj4SRZWZehYO4d4uGk1uDsZGNeHV6onx8VnF3kqt0k6h2c5iCk2qLhJiJl3u6c3tre5FqcmKZdF9wjXV0fYyRfr+NlJOqXWWOfIq0qKVbZpRZ
lImMc4hZb3yHkHiCoG1udqSHYVlak4mUjn53b3B+j3x3mWOisXp7jpWNcW9yanV5bI5mbXt+g4Z4kYaNhH6HlFVsVnmWU312a291qoSGiqpicHV5hZdpdGt9nHxtiXR6cqlxmZSWi2echKhthXKbnm+Jm3aGamJ4
WX5TkXiUiHp8bXeFgo12UI6nZ2xvdXxudY2fZIuTjKJobmWEbHCkaW5jfnyhfX1zfnGNcnZbe2tkaXhop4iZinuWi4OCfVKMhnxwo1Ryhlh2kElSj7BAbHxmkHtxnYJbhIqRm5JjanOThpyMdpJ3lHB9nXSzfXVl
dnx6e0BkUa6MzHuMqVTRdoKbk2Cfh3hya3p4XnN8cqB+nJNvjVx1hGhZj4tuh2yIiGRxdZB5bG1rd4hfb2tskGTLbKyyi2yJhoqUZY2Chm+HtF/Mktx5d4iIYHZ0eYxtiJeSqpSPZ2GGd4NxmYWRj4lvXpGJfmRt
iYtsio+zdlS5g4WUepV5g4+lfZ+XjG+VjXOEbbaEdpFvfmxic5x2XoariF+QjzuPYmesmISmYl6KllZxcXyIjntnk2pfbWyCpJJ8e3CpjpWCe5VxfY9mr36RRXynfaCCnHxxind5woSDmXaKjHWDyppOYqiGc5x+
oX2KT01fd5Z1g6tloJeRg26lbHOPfm+zj3uRfo6Lb4mWkHCQaHxdeWV+o49iXnxzcnJ6prltcHiedYWloptrdU5jia6IgqNmbnimUlaRZG5+dJRzj3t9hYl6YG2Lg1WalI+Cto2emmprd314e3B3aHx8m594dHeP
d2eJgrF7qYWFkIJihpN8YX5YuZZzdYR9c1WFjnKdkpyRbYqUd5BtbI96hmSHhIJljpiDh1xffWyMc299dFWGdKGKaH1ui4hqaYJzhl6CXIiCjES4o3eChW2CjoOWfHNocYuJk6Z+tp2dV6yZfHKIeW2Qhp+IZpB9
c2KLh5iacGl4Y6NgcopmfIZ1lomWkW14dWt0cnyLmX2HnXmcjZ9ypoZTkHyflk6KcpRsjY6We3qqiXaobG+0kFyOmHmJgmGdfHCKrWesnoN2fWZ9iVCCpXqIVYagZWmbh41OeJiNhmNcfF5uk3BwhpZkVn1zgp99
fph9pnOYtGqVo4t3jXJzioOMc4l2e6ODiZGLr4eKeJxTRmWjjIl4iY2YlZWLoYx5eHSNjGtfmmt8cohpcY/Iao5vhYyPZJdldXt8gmBrmId9d4yGgndSmHWejH12eW1voIhMj2laYXyOh4ieiVRzjXKGZZFsdHtq
g5KPXXmFZ3eQXJN9g3ZreX11moeNiJKRYXZ7hnVYeJqTfp5vaSd7h3eMvIpmcJJ7umBjcXx5YlFxZop6aIiHZ1Oii3FubEqyfYNqmWRnX3mUQ2OMYnNxdUigiHOHXIyLUqBphJNrmmtzWqR8l09vc4iKaYp9boOI
pIaIbHuDjJFra3axZW6Eeo2Ke5FweXh0j3uFmHZzj3OYh4iIX1ShimFnmrBphZ5Dm3Fzi4hnnp9+bJh+boWMfYpllI1OfHKNaVRzcnqMg76DdXprsIqEjaKFqcqflm+GmIONcm94gm9sj3iKc3mHhmlybHWndaB1
enl3jWZ5clB4hmVtcml9lJhWjXFzZnCLdX1rd5OYi1iLenh0umiWWWd+oolTbY6hl46Hc4R8r4iaY7bTYG+gXmx0hXpulleWen1wlYxhsm6Ve5GNblpjTIyub3JhjWtdY2SYeZZyk32UkHaYhGRwjld6TXZ1eG1j
iY5eZmGzj4h7jWO1ZpxvbXiwbmqXi3tqhFVdh3t2d2KSi2tpfXZuco92joWUi6Z9qW9mXp2EZFZgfKSIZVtsdz5fhX6qvGiSYHRupEGbj6Fgp2xnbZhtc4yEfGeSrX6QfF+EfIhwnXyIh3KHpWhveG1+eY5iaGlk
e2+YlpByiHx7W7VDn5hpiIJ5no98Z3tpc4d5nm5emXipgnKVp3WRi4Z3iVmLjkaCkJiYfHqQineVj5B+loNpWmWUfItNc5h5i4iLhlJ3mZFyaFGGiWmHkF+GeHxxgop9gn6aemeObI9jeZB8pG9+dG2NYlZohoVh
j2KNjHV0ibZenoOPdWxtjV5jim2VdYlvgoZ3s7JwaIuEkXGDZXGGhW9ke41rnaqRo3uIemuFg5uDjW+Cd3qMiopvdHl5Z1dMfWGKinZ1e3uSm3h9d2mNeHhemZJplYNyg5CDk1uehJFXc355e6KRdXCEiZBniHNf
g6Z5b59ydHWNhId+rpVcenZzZ5SEaINrZZJolG6Sbk53kpeObm5poIubbF6bmVVIjohniHhYkoOdeVmViXeuhGKTa0FxaZBpgq1soHdxd3CEvpeQeXFzjHGZqIJydIaFnnpmc2ZdnqGCcpWFpHljbH5fipB4rnaK
eHGHh4SOQW6Mho96bJBukIePnnB0m3lzc3rEhX1lkWqHc3iHeYuVi1WJUYecjXZ4d12WbG+Uq3qFeYiFi4lOh2Z0VENvY5Ogim5sx5CDaIqNl32eUIuMYp5uY3J8hrtikXxsfk5Xc4aFoXpxWX5nopWEg6dPYoKf
mpyEgo2KepZrepazaXK3fHR0bJFhgndPgnaZcHd3n5F4kYyrno51ha6EdqNrjoNneW6KgmGFTq+okomZhYN5dItzaJd1g6BzeHFycESeb23JhGO/jGlvinVwh6hyhpW4gnVzXYlAh36Wp4SMYGV+dIVqdJBgxY2C
dnSwbHyKfHKGfFlofHh+m4psZZhzYIN8a5SlhGxjdGGSaIN6cJVbrI2Wgn16l2qImnmPjJlob3Nmc5p+d410b2qoiXp9qIWPq4aXp3Vtl31yXYuWmH6rfGGecXp4oYRocnRUl3OLgoSVtmeFYq9naoh4eJls1Ylt
fEC9R2+WmI2KcV1KnE+DZIeXamuJinyShml2hG95aZGdemJ6W4d4oqJvb3Z2k4d6aXN0hppxmYuRcXGOkV5ejWOCdpNyeG1ccYhyippIpWyNb4p+cHR9c2mVpLCSeXWjoWqOZWJnmXBim3CGXalxin6McYV9b3pg
kLlmqGiCpWR3boyZl5eKbniIZIN4nWmIVYyHe0h6hXmFWYxYhWWfS55pe2ycv2elco6ecoqRYIp9jaRpUXp8VV2IcVCFhHSHkHN9lISClIeMd5OPhJiDh55TkNHJpIxumXB1fHZ4eK5GoG5xep54n3BhmYqCkWp5
c8mGiHmZqZmDkYqDZoiYSXiRlI+Rb4zBdZyjpWNjiY+MhlzBZHh3YnWKvWSIbG1vX25oeIlzjpSDZpCClIx5lIaRcHGNkX2MhYh0rnVua4XIlpRwp2agYV6gnYRgm492kmqWi2aZgpFxdGqleYl7dX5pm152e32m
dY2NXm6OjIajfHRuVXt8hG2TbJJtfV6eXn1xh4jAiKuSZZ2zZYl7ibeScZFIiIp7d5aDhHiarIl+jrV0dHJzanSLiHmVXqeIkXdzZJp3dIR+eq12mWmtXXpcfKSndXRLUKN3cnqwh2mea42Gd0uMcIl7s5qRp3Kp
jIaMkZhJi2+akXM+enFie6mihVuYgn57fKKchF6Pg4aCglZ4kZmgcGdjb4qdqIhrcqh3dKOMsIWDY21njqdzeGiXbnGNZHumen6Ukj+NmoVTmkxubGB0XpZlmmmYvXNwV4WfvZV+enaRlI1qeYNep3SDsXaEhIdm
m4p3bXRpV17Dd1teYnp7eY15d3JpXlhthF9ul5Z+jKSUToWKiKmLhYh+nX6Ze6N8VV18go+IgmmUbGeCcqabfW5ovnfDe4yUe5eWfop3Zpxlq7J0epGHOXWJbYJbfopukqJpkJx6lIldi258l4t9pmd0hJd6iJKE
ZFpjhWZsg3KCbnWHgpJtZGlwhlyVe4NVp5F6joqReIx9imWMiGBYeIuGjXqubJxgfZWLX5R6hV6ZcIOibn6xioyNUpKVVYW8cWRzZ52FyYp6cX11ZmVwaYt7bHtbVqp7kIqxXXqHdGd9W1S4dHSZdoNZbZeUlZBp
nWVabYpgt5JwinWYkI6LOIpuqXtHc2xmoHKzhqKqnJWGjG55jIeRbnCcmIptfX5xfWVkioR+bmRdinRqlpOLfHe7a4t7cnR2sod1hWxUa4x5j5p3iYZiWnl7nZ11lKWSY2ujU29xkoJTeGlSfIVybId0c6adk3mZ
aXKRipt7dJ2DsleMa2p3qJODhXyIh1ygZWeZdmRvhKdScYJhmnxqdHmQZJOfWJZvnoWGcHiMYl2MdnZ2oV1jd3tzeoN5gqB3fYVdsnVujHNvm75ihnl5ioxphIWajpB7iIOmTV9gj6B+g2eMdF2JdaKRdJh7cl1m
empsjnSGhnuPVohucWaYeHCFX4N3yqKNfXuZZWS0a3yZkJ5wfIteZ2tvjnZ+kkWtk1KFXWhsh3xhfYuLdm+Ylm6Xso6Pl22Dr3KxeWpVb5KfcGtZe21+co5Sn3qNe153jnKbe22Cimx0zZpxd4pVpHByeXx0aH5w
h3CIq4qIhIJ+iaR0aXR7ZnegenSPk7JZY8askY2KanCQjJGjfl9rj4txblWNmH2LYaJ2oX2wt1CVsmKkjo1qc211jZDXio1ybn1vn5libnCbjlaWlIZpmVFzoo+gdpCTW2RvYHRiaJeEjI19oZNzeHVli4Roi3Zy
dXp3YEh7hJyIdX10dWxgbJhKg4Jwa7qQdo1ThmpvcIJtaoRim4idkWOecGqEaG1qXbR6kW6LjHiNcItbgn55n4lok5lCZm+XXWmRomiMh2WNfXyIcqZheGZ4lHyEg2dwj416hoaqd6hhemZqb3ePfZWUeGKJfpZq
cYSto6lpdqR0d4RbZGdvX3mDcZt5eJiKdHN6d3x9fXmShZR6ZGukopSMdGyRaIl8o4+fhmB3cY9zZ3aTmJF2fHRUc6V9kmCxS2+jnoyCmnOIcXN9laGliaqah26ZfmK2malqU3Oam3yIcZ5+hnt1XEzKsIuQcbKZ
dnh9hZ92d+dwcpN+ZITYdaKRd3NadFuUq4mQfIJ+hnGnkI2sjZpum3hea5qGjIp+nnuCflt0q56pjWJ5q4p8poOCdHNIjVlNk5yVfo+HfWiemW52oXtuk3OVbFKPiIecoGV2mniFhZ6VYG5PhnyOhGSdWWeThU2Z
jIKLZqt6jph0eXORb2aOdpWchVmEjW6Cmm6NdoVFiXqsqo5phW6CdFaZjbNotXOMoHaHZm51mXORdXSLg3uWl5hrnox3mZ+InJ13nm6WhF2PZ6GLYYibqnpmgmu+km6PaFCImIV3jJaLiZR1mHp8b7ludISmdo6E
lGhpv2ZzYqFyhXp4qWhxXpKOT5aakG2KoG98l6NqUHOIeq1wlIRrdYV1lVtod5l4cLJ7pY5loYKQh1NgkHmLboR2ZG16sJNdo2J6j4VuaVqZhXphh5qOd2SQlWtzmoKFZXB+uWbCgnuDhJF5g4R9l5GSj2ttXZpx
d4VpXpiFbImHg3R8ZGCQfJtqiJSJjomhZouehH6MdEyNnXOFnG2Qgrl6lJNwfXZhemd2ZXmQbHKJYmqKiIKLjnqDcHJ8cqpbrItmvn1qkWeJYY1vaoh7dpakjG9wbIiHdHZti7KNjol8c3WRaY2ScHGVlGp8TXdw
i4xjWD9thnuMlIiaZYOEfXiTbGh8plNjio94ZF6DmIOXenNPpVZ7eGR8cWqXa6STd5iMfoqJe3hxdYuOiYeRT2xWYZ2Vo5mHeF1+dsR8y3Z1W3uRb5mLaKl2eYNfrYpPbXhVb2SIhmRwiHl8x22neU1yk155bHHQ
c4Nxd2mTfoOGeVSNd26CZYaJi7VxnG9bcmhKgniYanxYdZaRp6l3bZKOU4eMdJpfaKF7X3rSRzpVnFBwY7R6Z3aUb1iLanp8k5iGiZJta3J2aXZ7hmN7oH2GSXmSWHSSqodjh2eCknGgcHRjaXuPoYltcH6Mo49+
ZFiXdo51d2O4o2NMk31sg5+EhGZqgnZ4hGNqXGmndoNKb25nfY1wo3afipeYfauJlbSec7CDplJ3ont2ZZB8fJJ6kIeefqyLrG17YW6cXpdviG2GoKeKpWubZI+ga5Fwc5Wwu3KUnIaXnKeGlm9vnn6WcXabnI6C
t3FxeXaHmod2mHKUi49jcZeSnUlnWoKfgpNsb4SIoF9kkYSNhZB3Vnp4lH6TWIxvdYJwlGV3jKF0e2plbZRSZYdxaoNta2BUmot2iYObXZmQk21tbXmbinKLhoOKhpJrhGl7fJuNtoKTc5iUsF55k4uSfnSEkX6I
b3KYc21qlmiZink7THuXhHiTZoKKeoaHd3l4fYl6k3m4qKCNiVh5X3qHdnWPg3qOvWePhaFrh0CgkIxyk2t+e65XfYN+dH1lum1jQ0+WlqiIWHSSbXFngp+Jh3qtXXt3Qm6IcH18nnZ4c51liYKEh3dlh2V5p5l9
blhznW51goeEfZWPgn6MdpN2eqN7jm14e5VheJNzeXqSXoJvZIeZjVR0cneVjqN0iYZlWIexi4h+jpOIdHuLn2mPmqiLn1WS0YtndaWdV5KYbFd7aXWedlOaj5eNm1xihlqQhpdskqWfhJZ4fKqJa5eNso6tbE14
jmadjW1vvZdccWakeHp4q51kbapheYdbcWFle4OyYodYjZN2jlePbI17fJN4lY12cHiUOYh8m459T5NxdIORdrl7hniCcoyJhXhzyFl4foqIU3pjhZJyYXNgkmm/kI+gr4R1cXRwi5OgqXh4g3CXi5aFo45ofoWb
eaGJfFtrU3FqjoJXeKOtdG2QhlFgVIybV4xje3OFiYKse2VtjWuacYOahoNLcIeWX2KGhXJzapWhVnScm3VxcZB9aY6SfniHoZJufnpsjHtzfod8dllhe5BYk495lWyDlZ94WVtbWJl4lXKTnoSQr26XeZODboJq
kG2Sc5GYnZR7mIVqpV1VnGywZ597iGJ2eXmLfVVvZoZ6nHORZYVjYbJlkZpujJSRY4ZXln6Fc3mWfmiafouWZW+ZZF1ve5dkj3GSbXSGvo2QmGyQfHmCg32zcJ+fc3drkKluj35+u3OjhWJkp0VUhXOCjo59iGZo
hXpoflp9Z5OGkmxTmoeLc4eMZ7FtnGthiWKDt4Jtem5ke6ODvauae5NwhYa9aIpiia52Vp5wqaaEnmh7b1pkkHd4kYV8d490e5Z3YGZ6jJR9jl2MeXqGe1WXkZJ0jo53VJOpeFl7jXOdhHdnm5pghImcboOnkUSa
lH2cknaNsl6Me3JYhH2SfHqCk4V1ZY5rcGV5V4x2iHuHbniKe4+Rj2lzcnBxhIWPhHt9eIiHfoN+Zll5g3FyeJyDfGl4T5h4dGx0gqGCeXmNdoeibXdrfZtkmHR+aH2Wk6N+brCJdnubk6h9lKhkcmludoVIkk6V
jqOWh3OIP419Z4JaaV2heZ6KpZeqclikl3SPh1+Ye4Jjjnd7nElsiJN2inRweoapiJqfd5+QhnVnZoJ6aaKFlIyTh4l+hX6FiJt5hVJ5apWMaolzbnBxgn2EhZlqg32MYIaLkYNdb6Sed4iLd3dde6x4jH55a4+f
cHB4boZWwKVon6B6frOtjXhsq5dtkX2IvaljnJ2vjJqEWlOYdnmKa46Ii3p6jntOeG2JZWd9kKKJjoh8Z46Mg3KKemZvpnl4a3OrZoWnZ4udi59tb3OgnKOiZXZ3h2Nsc44+bnShe4KGknyUfXJqkV+Ti5BghpKF
i31qg4qnlXeNY5tle6OigpOJYraLfm59h5tooHdnZJFYfH1KWnOHc6J6eZKhpbuDiaBzV494gm6FdYNsknR+jJRze4OLg3eOe6tadUyRa2p5ZIWNVoiHmHxXdZKWa2xkfVyQcaVlfmGQunqecXWHdY1RUK6abJx2
uIWolaZ3an2OcJqZepqpdHt5ptZuWYx4ol+DqpF8bqh5cmqIj6GGjIhjkXd1bKlkW2Vsgn2Gvm2LXIyNhZZeiY50d52ElmtprVFdknBckHaypIOGdnh9e52qonORp4xuZoRjgo1PoZp4iXGGcWyQeYV5eEqac3yD
a5NlomNsb6p5j3Zbint5lYh6c6xqe3yFen2PYZCCb417c1RtbHpgkVZokW2ElZR+e4yNfkCSi4+Lk5eqkU9rhJFYdVKFW5GuXVmgm4+YeZS9XHh8cYtpjnCoZpeZPmGieIeJho10hqJpiHtynpfEhHx8bWlxXGGJ
Xn1+fZGeiHmKaa97W3l9kYRhiIl9pI1uiWxKjHV1qnNjmIKNloKDe4qCanp4dnNma3pkeqZdbZ1ViHePeoqbimOSg41wcoSDfYaGeYqFdoOXd01tamVueZFybIVyc2NwlVuJioSZdXSZanaQcXdweHqPdVuZcW68
hWyIcWNcpKl4a3lpk4ahe1iGimtySnSZVoOye4OFc6homnmKb5GHZb5zenCeiFFljmuKPoSDb3SQpoJ6ZYNcclSVm3N9mneDTY6OhKFhkWGWfGaIm1hteqhYcpGPcFx4iXSCfWttgpZ7kHppsGh9fWpzWHqRg4l2
gpZsbYSPj3eScGqFdoOCfqpxbKV8e6x5hZCHZnNDhFZnj4VphH1mjmpjiHpbe4KVe6t0o3F3qXB4ZnKJhLhul7FriHeKj2xgV16Ilop2n5+EkGpjhIxxl4RklpV+kWOHUZGDiWhyaXN+jIOXeYRdZnFpjKV0loZ9
eXd9eG9ubX2UknqfZ4V4c3edjHueYpaKlZmVi3FWc4aTZYp5hJFubIxoh3xLYG+pjKpvd7CCeqh0bnFWlXuUZYl2g3xshF1tjHpRtXCVfYKDd4p0h4Sjj1+XlFumg4tod3ONbXNvjqOPnWCLgoSTdHBgh49dX59A
kHtpZFt3iHNyq2lwgkyvaKp9ZZSmfnl4o8imtHmFZJGHYZFshqCFcoO7XJBqXo5xfH6Qgo+Vc4Jcfa1+X2p7lXJpeZ+CYYVMt6KVc323hYtgrblpR2SDbWmfn32hdYOSZXeRmIeZYnh5Y7B6bn50Z4pZe3mPVWh1
a3ahVYV6jZiQaHuuh6p+W2heaoeWi2tjjmxjiGV+bo2Gc2GWdJR1ZoOmg5aagnNcT5GRcHt2enmEhK2kcFmRZV59jZWijFKjaJebb6qRkX6NYWx9ZHuFcX1fZ3FaYaB2kYR1m5yEd4mUamppcI5JbKiIen5njKNT
W4iXiIpVeUt+ebBlWUeaooOqkXtJh4mOg2F8c5Z3bXZapY1He5CRoo1ETHCjnnmKYlmQUZyEcXxijIyDdG+ifopvWZukfpphik6ql3ZxiHxsb42WdYdvdoxne2h3bXdwl4NBh251qmFrh25gandnqH60d6SXnFBc
ZWZ5goN7hluZc32MapB1kG6SbINmens0eplug3SDhY2PhHt0hINIj7F9VY6ClpBlg4xOg6BNjoZ1mZOWToNpZmGEeLVua3Nti4x1d1WZd3eYnNdxhWdtfI52o5ONmliIjWdpm2eEZ7V0nWuIi5SLnmt7hG6bdZZ7
iYSQfFlpeZiRZXxpiHFvmqGOdHdmeY52dXd3lGmfcn57cFtuebBniXCVh6CJrYV1lYZxiIyrb3d6i4uRemiodndvk26aonJ8Ro1ednZbfZZ0cL54dLSGfXmUb32KZnegdXhoaoZtZJu/XKqJmW1xboaHkI2Mj2Ro
a4lKiMFpeXN6qIhid2uLi4yRxWKSmYaTeZk1fJpqeZSVbWmacXCbjZ6ej5hojp95mYRzfmqVZn2HYI58eHiUjW15hJOSnHmGcX2HhmV3gnaFmnRle2p4kniTsVtvi52ZiI9uiot2bXpscnZxr3FjeYl9fW2XX3aP
X513s42/a5yVgqazbZF5pW87m3hqe19qcmV+iHVKbZm8h2mEgnOPl4aOp3Zol2+JcnillXJ0mWxxi3aDYnxffl2lU4moa3V1V6mLhoN3aYSSm7Zzg6OCdYSGqJOIknNyhaFrnI5+gnd1cUiGdF9funpVdmlmdpZW
VY6inpF9cmadaW5ncUNxZWSZQJ+Fc4xOeIuHfJNWdm9OdniaR2+jp66TgoVpUUd6io1MZm5llWWbnnmdd1tylJaYjY2WjnW+cJVxhnRifJSErW+MtI1OnIlojE2LiXlgdoWOZYlyiWl3nWmRjWp4qp96kV+ShZKa
UHetcHx6m3ODfVt+iIm8npBlh2+Ci356kGOMeo2Ffadmg2N+kJ+aVolVkG6ml2SPdoNBlZJnZ314e5OQknV5Wop2kGaNjUxsfJ+XdXR9WIl0hmyckFV9eX6Rd3twgol0iWCOcGVvfqZee3aDmHN7hYpifqaed7KH
fZCUaXiRhZZefHl8g2Nee4dmfHh9iX6PbJaFi2mFco1yX4x+TJGEfpt0Y7dvhHl7oo9Yfn2MhJVmdH1mT091YnZVfaR2XIWRlHR9n1x7Z1GldIvKrnWUXGNvp2anl4ZIipWTZnaohKSEnJaOcmNid5d6fmttkaNZ
dW50kIh+eXt6fY9aeZFsjId1c3tvjGlmkXtfh3eShkCEYIV9bmeue1I/dY6Zdnqun2qWipOHmoafc4qLgmNzk191nV1mfF2Dfo2rfkR0mIbIZ29ekIdvl3Zzh217ho2ufIqgeYdtpIuEiKSKeYiNipy/flt0bn2M
ZIaVjXOXfIx7dJGFe2Fik4d5T2lxV4mjSnqSe5yLopecdYOLq3NhlY1ad7dleox0m4t+e3N+q6dpZGyDhoRUTW5we32Hj2F8iYyVfn1laVGCer16l4J5jXN2j150l6WFknifi3t7l36CWWyKmGGhbpOHZ47Ah5h4
iJtngoJ3qGV9m4V4VmaUjW92m4N6vJyWdz9mdVyJlm+RfW6EhHvKiG+ch2RvfXJmkXquZ5WTinGDa3Kej32GrHN0ho6Qi3Z0Wo7klox6iXaebWxUfH58jnyMaXNWhZOJZIhgdXOFbmd3d3yeerRqe3d6iIaGcZVW
jIpsXpOTlGCJnKtskWurjmCHeWuDek+HlI1+fXBhcLStU3eNgp9nc3F9c41qh5VvlGWad5SuY4egu3KOXneUV7B6YpKHdop5s4iRc4NyfmF6lndyh4+DaYmVvH6XjYiWe5C3kKKRYWyHen6HfG6Pjox4g5VwZYiO
k3RgnkuVeXOne41uymSCiYSpmGdmmWR9pYVx0nhZe03Oe215vouCYaJpiHeceoZwanWEbpihnXWfoWZ2jYmNfX59eZBfoHiOcGGmZIudcpKCVnRvkXpncnVxg3VyaXt3doeInaVxc3t6h4mNjnabdGepeXNpcodr
bZWUcXBfeYmghnaMjFKMh3Y1m25Yeo13iZJ9iWGLiGR+ZXd2pmqgapF2z3KNj4i3lmdzg2h+UmZ5XGijVouOYoWOaIh2dn2ZnIyHh4OLdHWEmoqJep1VkVxyj4Rxm3NvfF1gdXaJd218hWhteWqNhJyWn3yHko2K
m4KLj3Z6Xr58k3akh5B3g2CHeHCIhIqad3Vph66OkWd2l36PcJB6koqId4p8aJ2JmlGFbW2Pym2DfZJrd3Fzb0FxhYdyiZ56eIlzd3N+hoWFfmSKd0t4cWmFjJaUVZhqhWXFeGdzp3JdoY2Neodxd2yQjqWCn5Wg
qJd9lWJ0bV+SpmaEt4WYl4e6sGuxo42mfWB9mXWIyJNue4p8e4qShZZxg4V9k4eDZ4KYlYh2dn2Mhn12npV4fKlzdG6DeKhmlVx7oXRhb4N+iox8aJuTnYRvc3xxaYOViZmDhGhDT2R1hol8m3dttl1kgpOZcoZ3
dptwdm6OhFScg3tbim+We2d4tXxseWCRiJdnenezbI5fc1ZojnpkepuzfHiHiHuefF6Hkm6LcY98eXFob4VzfLV2ZoWWg3uCcIiKWlltlGeSr5pYbZmPpVuLumNlj3qYr5iUa5mUjnlqb7OKkWd2bnZbdpRvh1x+
dal7jINnd5R9i3KNq6p7hIiIapmKhZ91mXOEjn1ufXSMZXpvrY1opYmHinNFcoJUj3NwbleFLrVyamp7bXt0NodbknivhotSmGONg4t2YWyThYRzk42fjYV5e3yCeXJmSIqKgrJ6go9abXCHkpCPiommc3h0cI2C
h119kY90lHZnbIJQecrApGize31wkHyFW3adhFNUlIVsTZqXhb5mh4xyg6eNWWWKeWVjj31SnXmTlZKRmXRxlHWPZnx+m6Zsi2yEnl2QaoWcb4Zqi4lvm1qEikRMd5l3X16cXq5oe25dh4eqh3R7lYiGdUZXdox9
gmqLcn59hHWZXaGNioOLg3t9qWJOdJKze3loXHqNlLKNgp52VXHcXmqnaXWPoolwfoWapmJqYXp2aXeGWXdtelN8tmL6nHd4iFKyepCRknaHZZqKiXJrdFyPgo6pjXFlZG1yfI2djXOFbFeOcoiTqWNsdXx1ZpFp
cnmTS69KlYl3i2aQanN9hnmPlHWTapaOjoeDiFmTjF14nZRvZHV2dnWNhnOajnp+j2eGdYpuYoiIdpxmdXKFUXxke3l+Xn1sj3qFlp+9j42eUqh5dH1nj3GRXmSHhH61bHBpipJ8Z5pHgpVztX18bGiXcoaQdpeJ
m3KQdopstJWIh6FYmq5bbpJ5enZNkGFkZY2vaJNlnItkoXKGwWWbeol7mFZ1pnKClm1tdYZiiHSKllDKr353rnRQjWZ2nmODbX6EdUi6d2+TeWihZG5rfYWYYI6xc41lYmyNzmmPi12snop2pIV+nnqDe4h+fGV6
j2mQdWp+nJOcRWmFjIuXbHWFfnePfF+cfFV2bKCKa3xipoSgeHCNjIp2mo+zi2lnjoNreXhxaniWdJKOZH1pd31hcIORhKOTc4mHWpF7a32VeW6YcW9QdpCmpox4iFaUaGmMh4tzbIiQg46NapFzilWCfImanWmQ
jJuJaYWheGRdqYKQZoqDm3hnfMuHb8RylGmEj6RsbWd7c3xxeHeXq3JxaWF1bo9ufI2RtHF7n4Rhb26onounk0h0doV8hHtWo5JzgnZvcZd2l7BwoI6QY4pwbluDcJGKdIpy3YTBd51pq21ffHyFlJlvmWadoKOv
eHZ+oHOEWo9dbIukkKONZ3d+mnNikFhTbnVydVCSaX5oT4NnfpZ+no1KknaMg2GeZX6LiouCjL9fdX2JeHSunHxvn5Vrk33XopmhrHFMhGtxe6Rwj55dk552nnqWjJZ9lXNslWiSjG5UYXCQdIl9d3ibW6aolIV4
ao2tXkdqiHF2bnlYc1pghm5uYWKijbGCdJ6Fg2mPpH2Ti46CfmmEnnBnhouPk1RPdGtVe2mLbodufXeCknNhd0+WXHqJg412lF9md3CEvW2LVaaIh25wmoyblKR5h5R1dGR9iJ+WeYxje1Jln5Jqlnt1lIiEdpBP
b3mXaHl4e2h4a3l0i5peeHF2k5B7go96d4N0foW6jY2CanOCpG2Hjn1SSptzk4uUooKHhoOKgpt7eW5cZqOgvJSNb09tZY12iGJ0eJWQVISIUqGPlXhThYOvi6Jze4Zxa22flGhkknNpeXGaiXx8nYSGdmSCkHeS
eXKEeFh4h2elbHSLd3aCpGt5koSUVVFpoIV2k3WIhGeSio6MiGhkfn1lanGNjZ5SvYNwiJmDdJGVdn10hXF9j3t+ZHqPkH6LUIZ6sHWlbWSDeneHkkuFdI1yrLSYh2hnZHeDfWR3kJaIkJZ1b7CMd5ZeZ5tyhpNQ
dol8jXJZloNxlVSCl32lkoWLeG+RdHVGaKCId4mHn1KvpXCMinlmn3pfuJ55cXaiao6Gbl+Jkn6SZoawb0CGiXeXeX2WpneHcY9gZo9fnbCEcIaCaJNgYJCOc31yaYieemeMjndweoV5onGMmYJ5nJGPj4t8ecCF
Sl2jZ3SHdo1xsHSSdYmPfKChwXWMeGl9g5NmiWuFbIN6eHRpb3q1anheipuGg3J2ZoKFb6FbbY+VlDatcqG3dXKWZIeTa5F2dY+Dl61rjEmJiod4Zo6ShVG0hZZulG+caoqKiHaElm1ZiF93aX6GbldXZnl9poaI
jXx+m5aPcntUeI2Ihn12dZeMb2RseW1irWhYe3ila7GzhoxpepV7roqSeJp1dYWMZ3RajHeMho2KvT+JlIqLmGtqdXuCmGt0amGXmYOidqWHjXCVeJaLsYR6rlukp1Vzi5GZk0+Ic360a3NkWqCFaWZugoZyloN9
fmiUonJoa6tsbXBdtohuk72Empx8b45UfmOgoYmHhpSyi4tYkJqYi5JxpF58rKaggoRvdXh3rYWSg4t7cXeLoH2xb6FKgn2CwaWgiGyNXFaMhYh9nzaGcb9uiZKKjXplfqeydlioeXSSl25zhHpwkWlykndsiW+n
iLhbXnqMenKaqpegkIt3aWWynotpXG2XcF6ya7CGjWylaottg4h+h3ege4SPipiUbpJ3hZeErX6Vfo1tfGyji5FxmnOOiHV4g2qddnCVdaeKTnyDm3VUg5WJi4NudGBhi45ivpBkd3GsjlSHjISRboJ+Zm1sfYR2
sGd0aHR2kYt4b3J0jJavZKGeqIaHfXdmmYqQYnB0mXlMdHh5hpNXjKtoj4l+hoaDZoiNVZN4pp9QenVchIlvdF1cj4RgbYaKeIN7o11+j5pYimWqjXRhea1qcZN0dISbrmB4oIiKoa5rlGSFbl2LkIV8hn5yi6KW
bJuIg3CGhZV0ZXJ2bX1bjcJ0pbiNfoyUoIJ5i3t5aaiYiJ5jb4uRdqp0qqSFhmt6n4uEfZOzdHFwfl+FkLukkWF3cZ2RfIh1cmxad5GUhIKGeYd2hpt3doVasoyOkIhqjGR0hZiDdIZlZo58dYiNdlt5g5GIwpGC
eZGYj1l5r3mSS5uZcnN0ZXaXe4OWh4uSWoOPW5Z2XYRjn3qdh22HdXqcg35nj5eagmNmeZBniIOPc3ORiYqFP8R3g0HIkGmXY6h7cKebV4mIkVxUdnqIdUeCmbSWZXh8eml9hIhjo095iYZxjntpaI+FYnt+Z6C4
i1uGeo2deIihj49pfWBtiYyQfZSeh5Otp6VUcoKLb42SbWebsHV2e2d7Zm2Kk3pfXXKCfoR1bJN1kGWjlKaKnmyMj3KGeJBvj6Bcg4aJW5GKcWlbjIh5b46YhZCIeZKLdX5ndIRtdZSjhHZnZZB7YJhvXIlnVm6N
l5uPUpR0j35snoZ3eWaJZGx3P2difGiYqFx9eHKIm29haJaSeJpicHakdkqgnXiffY6lhZSCdImImYZ1cXWCYZmdQXp0oYJpnXdremeGe5WdX4SadnOWTnR2qYpndnx3bINri2Flc1yMc2l7cHpOYYyMcolzdoJ6
bHRrcKt5wI12nIyUiGx7kIOQcIlle254b5+pdItrbHxnaaGMW0+HU3iinWpRnpRVoJlkYal4kXlxfnyCVJeGa4Z0hrFiYHtvVF1YeHt1dYpqe5VoioKHdqNLaIqDhYd6q2t2e5lxWnh9dHedh3tyg4yDZnuejXKG
m1SPgox7fYaXcYSWeXqRnVTJd2h5d5SFpIaDjXJvc5lzfHlran6ica19Y3tsXkWClnWJcW6Tc6lhiGV3p3SIiIRvo3WCm2yWdYePck6NWLptiIhOcuKHZXtiYXd+oGyqpH1oZWOahl2IsKWOlWKfpYybmo6RQVBw
e4Z2cmaLeX1ibmF8aa1hn6qSqnOOg4mdWXhrbnl5o36faIdjmHiVmop3iZGDbISTgnaMQ2OVaJNxhkyMfrZ0cFV2eos6Ynt3bHWKd159xn6Jlk9ikYtqjWqMh36LZYyqe2SRbripiaR1jGSLVZ+Gi5CDi4+DcW92
fJR8mpt7kYN8qG90nlZ3nHh6g0ObjHJitW9gb5qIiZuLdbphd5ZtdGeIfmCbfYJ4Zo6JhW+DcnjDg4x3dlZgaZNxfnVucY9qj31yvoN+Zn1rmZV4e4ZjhmBtk5NtaqyIc2KKjWOsc6OVhpdftY+ab25tnmBWe2h8
c3qSmnF9iomMe3JchJayo4uQVoiolYNkfXeGcld2mmedP7qHeoWcY3N4lnzDhGtyhpaYjq6po2ltdXelY4WGalyQa3Zsc4lVmFxvknmIdnCYynWOZaFSnXNtmoVqz4t0cniSjXd4YE1tfZ1xkH1rX6l4b6+ddJZ0
bG9vcXqWg2J8pFRwhpWmd45yaZ6LjbGJfZSGuIyDbW6NpWyTdXh1knCNeYxoc4eYh3l5fl1SY3ZocWCJVayEcXuFfKt5SW+gdnKmlI+geKGHdnOCaYmFj5aWlI57hIpLfnOIdXV2a36QY6h1haZxd2GFcpBqlmGE
hop6ZnmumnWKYn52hJRiiI+RUZhwdluLiaBwYnWLolN2mY14jVVvjGt5hJmDg4unoYWWfm9+kn16oKCSi5OGc2t9fHuNd5V2dHeWfHlmhZWKc4x9hFCaeZiaiHG1dm2CjnCdfWh5bIZ9mXtueZCDmnSLm5Z3ioh2
lISfjG57XmiodpJ6ZKuViJKeeZOYaUpxjoaIpIqGg3ODiT27ccu3ioaXe5ORnYpjkouMnnGMi2eZh5Gco6aCb5JqflGKfYqtdMd6bYl5nnmnhHCSaoVnX3l4eIWPiGeQiGtnY5OXmJSRZYxieXt4fY2EeHqRfWx9
j4NwrLqMcI15kHOLZ2t7bkC+kn52cot7np1rgolmdqeFdECKfXVsoVVqmsyOo1Z9haG4kHGUh7+Ejn1vh2uydK97cGp6Y2xvcauRcpBwXGZdaIu7cYR3QZdSi4pyaHOCnmJemYmPkYpdjYumeJB5l7WNfVJ4g3d9
aJCJqmd6b3iMVZiCnnWOe3p0jZSYk5dfp1yEmHV9WI2CeXySgo9pU3aXhouCk21Hrm+ImIaNgoh+bJZqh5aOgo2kmo9rYKSPb7CEkGeIaXR7hF99eZ6SeXeaW6t7l3pckG9sjXt2hoVxpGmXc3JsW3J1nIKCdnOF
hG1+hXJ+nFF+b4idjYdThJl2hH17cnyag4Kne3uehZerY4+LXYN2hn52hmNXqZWZhodMpHGZaoeFY1FooZJXloZqXV2LZbdoipBoZ45+h5Nsc4NxqVlpiJaOd5OTsXRSg25meYeNfXaSjYptinpyfoiMSJN9koVz
h3NVbG94e4ege5aGZG5zkYZybn2JYoaQbJSKd4uOdpJznHuHfGp4coqic2+DsXqkZnuchph3eI5llGB7cmFPRYOpcYh6X5p5poeSmHhyfHZ9kYqyqIpcdXlrfppid3ypj5NsqIl9k6N1ZHhsnGB0bY+FdWqRTYSD
iIKJn1SUh4hzjJKTl2FfYpF5YGxYiqSwhnqWb36Pg45qVntPYK23UFCDo4WMd4Nqem2wfo6afKdwl4h6c5ldkH16lV2FT42TiWO6bpBWcY+Ub2h1anSHan1gh5OKnm1slnxuiXZji4VkYYeLj4x8eMmNcHhocnB3
YW9xsV6OWIJ4Z5yNeXSMd2N5b4J1kV5Pd3l+fHRkdKiRg4d1h3h4d4mhe3axSop4loN8Z3SCbIpvjHOTcYV9baGShqlViYiQeYuaUKOPZ4p+mYSNfGhjfX2TjIJneHRneZRxdopukXyRZLOZeY19cYh3Vo6tiXWf
bYSclHiPZWaKi12ClKBffHyNX3ZfeJ94mWR5nEeJc5tshoNzinh5bplucXFrnGtliF/HaG9rlZWaXWw8nY9fiKWriX2SoV+MjKFYdKBhaltmn4M7kXqWeXaDZ8+XiHF1qGVteG9DTH6icot1ZHiYloWFZ2Nwo5xl
nYmea3mLhoqehmB5fZGCn2ZoendpYK2iq8d2fXFicYNse2tpjH5kZo5AgoqDbZuFSaehoGpvYWp7db2ccYyKhIaDaYJ6jIRknXN+dJ+FjHF3il9zd6pmeXKCiYWLdGuJi36rh3GVl3d1SZNsbpONi510hYyFhpes
Ym2LZoWke6KSj3KLs3thZ4p4hjKZkqCNcm2Fh454UVp3jmd6joOJl41WonFJi4uMr42Na5+lhY+CeGGCl2qEYZuKka6QbYSZjYpmlae2bnGJXoKreJeCoKGag5+bk3BtUnVvX2pxjlytpn2ClW2Oq1+kd8BybYun
lJiPanVlhWqDbIVfSoY8j2eIiXxkm4h5c5dbfWxsqXB3p5aTxGOWmaB4X5p7ZmlleXN+fXqEh32Mm5GIgoxpkXl9aoNkeoKke4Koe4qGlpyDj3FXZJ9ug2aGWGWghYZWeF99eGCZT1uWkZVzbneiSol6fm+RkHOO
cHd4lYeIaWiFhoqVpJ6QcG53fYOZYmJ+on2RlnuZe4d9e4TBfW6ORqF4fYdpkpp9c1tpfHuMiI+pbbpdam+Pek5ljn6JYFxxZHhZeYt1hJx+kKuPfnRwiXF4uE19eoeRm36HWIp3bXZ5bGyGp0V8c3mQa2GMZ8Je
kp1ca2xSc3Rse3N7nWxxmGKIh4taZ4afam9sfn5yhsFwWYt+iG9rhm97dJhzkqZYbE6cbIKxWphqn4jAb5dvjW12j6GMd3x5mY2Tj22DfY6ceHmsb4p2dmSGZGyLmJR8epiHaGxYiYqFhodWWZBxhIafupV2qHCG
j2SIYpSCn2iPkXdtim6WdYl2lKaNmVyMhHdcYIltpIlhe2+RwleTenmTg31niHavbq2GcpF9VadwbHmEbaF9e2dqkG59b6GJfoJUfXGCfmJbX4ZxjJBudERugnhsmY2Pd3FUpnV7lZ15iVW0UWGOhoNZjmijj4+j
e2iXdn5ufI+QeJOOdYlzfKaMbIVpkYKScI12rm+IlaFWZHFgfJGLhlJlj2WLhaJoeW+JYZGLiH2PWG1mg7aEp3Scd4alg3iOhniuhmOCg5mHrIp7gpJ9jHGGjIhuenx0bH2nhY11l5OMfWVUW3e0Y3mDdoybvnF+
ZJuSnWSIn2SHXW18bYqlkLOZaZt0xoicrWFkgomIkXVqb7uGe6ZwbXaIe359aaVweINoanZ8oIV9ar9ph7mJl4WMVVt5fnOEfnZqe3J8hHmJVYVuc5CpcoeGc5JSfYhLs4lzeIuYg55jZZBoeJ+QhY9wd61gkX1+
ZYZvlmyWYHlrvHOLoWuDfW6FTXm3a1K1lJhHcpZ1lGNxcnqIho5iw3lOmGWFqI92pmuhcVt6eoyKyY5pblKNZIZzZoiYX352cpKMdmiKeXN4d6eqanF8e5FEc1lnhn1xpmuNbpaLe2JokneIZJRtlZRQfmlafIad
eX2bipOiZZNwiXiCa3Jyg1uEV36Fj2CPi4epmHGPZ3eXl3WNZm1ujGh1oo99VXdzoXF6xYaWkX2Qe3mgWm5tqJuHSHOMn3aDWKylY2dtcXuEjIdegmRlhW2Gcl+QhGSgnV18gn2Se4l3nYR9YoZ5sL1epZhRi5+n
dHljhmOKopiIlZOKXIeSis6Rknyhc2GUdYp0c3SGZntJp4mUiZd2jWSZdGaqgpSPaYZwkY6JpHpuZnGteKBgcoWab2xlZV2HfnJsg3eVg5iShpuTjFBogoNje4pcfLRwgoKcgnm5aqKOX2tlb313d3uXUnt1jHV5
cm+JcWyIVmaViYNfZ4qKaoN8e6pzZ3mCfbqirWqdYouWdGGGaYRaompzlpWDk5dyhnpvW3lznIaGkpGTamhzemqnnZaKYIRrfEabYX1hdGSCjp5atWtirHmFiVVtiHuDhZqEeHlqdI55nk+vqH56gotxenSGkXh9
hFNam3KciH57iHSHb7N6iJSja4pggkt3hIN+flSCfoSKmVqTmod0XZO2bKpvsoeZhWmvjHN5kXtZX2ySTXuFe4dyhZ55dGiRhm16hWSFm3qhl45bdW2GSHyOg32Wdnt0ZHVfY6OvlphhhtmEipWfhneij3SVVXZ9
kWV1lnBihoWGfYaHanRpYV2GhJ59mot8X4pvhG+Gc2p0iXtufpuIcpqJaG6Slr+FiWC0fFxspI1YbGiraISbk2SKg5FciqCOaXVzYmuGZHZ3bI2PPXuJbX2ct2lxeoqMk4SJinNwiHh5bJegbH5jl5CndWp4emZ7
inRjeZmiSm2wbI6JbG5vbo6GbJ93kXh9hK5olmZ3dGJwX4WKhX13d2x6cXmEdZV0XXR0vLVijY9jlFuUdJhmiqero3ZjkHtxiJeOOHShaYaPX5hxkYp+YYhccIp1ZGF7a3RbjUhxmmyaeJ18eneIZHh2iG99foh9
em52k4J0kZxka3k4kHJweYqSYYd0lH1sdVhvdIaPcm10m3R4kG2FcV1+g418XpqVbKmJcoiLn0eYiox6enyPU3avdnPtjGJ4dohrhIV4sH1vapZmuGGGh1ZjkIWionKbZYq8Yn2sb6uMd2d4bWZnb3RfbpOKY36b
zax2bXeCc1qWeHqQh26KdXiXjnCWdZOoZXN6wnhgj3iIqo2lmZKDjnyLbIyPk5J8Z4SLgmVvZ5Fha4m6hoSKiolqn4hymmyUSq17iKCTk31zfKqhlJNkYZqTiK5zhmBgiIRBo3N5Z3t2iHlbR4aMhXZ6oJSDiLBj
i2N6g5BdiINciXJ1jJyfo4xyiqBxi2dnfZ9tdI9resCKhXeCmHKWYHJsm2pkV5uXhMlqe4JzlGxkU2F34Xp6g4iEeoVrZnp9coKGondshm91eZqNg32LiXSNhGxXYH5PcHB4fIKDm32TYISSdaNtZsGFW2iEcYul
inykZHaOlnqFRHxxdoTGfZWIv3dhdXdbdE9ienRni2tkfIhrm2ljfoWFhpORV5tQZ4lYbpWRj46DjnmSh411X6mJV21+o3yRlHeHYqNsnl5yhoxueJdvknxgclm2i2tty36ZfmqbcY9yqIuXmFvDhHVll0V8e3Np
nINtlHB9YnWD0WxtunKOenN8cYiTW5FqnqJ4raJ2kZGrd3h6oZZvRHFpfJB7iZFdbo6Kmn2LZJmVfoNbbZuUapOZqItwclSHrXRLnnA8motsg2e0m22Oh3Z6eHBoeXdTe8JKeIWIlXmOnlpriYyZjlCfeYJ3Pcpr
pIxTjnOecIOIc3FafIRukXyQh35qd31lerp0cYZ6hFCejaWcW69oXoafjoxkcqBKnZyDbaiZg5Byd2Z9d2t7b4+7bHWEeI2edoJ0p21xWlefbXV6Zn14mHyeY5eElJmiYnp8l252kXeMdpGcfXyIqYWMaYxrX25a
a2pqcmR0nF91YaqHunu0jpCGiZF5p4Zlz3uHeFeMc2icmm5ocpxmqHRaeJmMqn51dpiLsWSFkIR8hINla16mgniXlHZqaG5xpYiJinp4iXSdfJCoj3mNdot8c49hXoRucYmIZWNQnnaVfIVrdF16Vo+ZY3VqcXaS
iXxqmYWWdWdYiHRlcJxybWVxjKWbdlCHqnZng5VyemicecdwhbRzZ5WjcYhcc4x5jmtrp5yJiXFufnB+i42ObFuNlrSHW5J5fnONj5KefYOGhqJ6foO4c6J0bWWRiW+KZURxfIqOoJN+c4iYTIOWoGiccYSUk19w
jH1zdY9Qk3t5cIXPdIaCgolPmIJ4gph6gouOfmWgdGuKhnlHiGZ1c2qHaYaWq1hxjY+ThHGlq3KPeXh8djh1T6SadYlcj3J1dVWTmXammoybioKuYnWXXJuXl11UnkpcvomMiXqulFSNpIyMcYlolWZwj5+VhYSS
ZnJ6ZWascItzioOGb5KVeHafeZiRfYJlhn18VHyHdm52hZ2SvXtzeYmFbXmcjWZhUlJxUGt9cm1yYIxdfHx7nYuPoJCTYnR3oGprfpFqdmOGcnx+YWXlZ511bHNbh3NwdqN5bEqQgu1zY0l8ZI2UnYt0inC0g6WG
mYiQjWxwcndwaHR7YHdwh19obHaOj4WIcImRiIR1hYlvoIhKjXx+Z2+JkVxMhZBoi4JWj45qcKFnl2qSc4fVcIR+fo93dYxadHKGeWZqcHySi4hveXKkbpConl2Dq3B+tXetaJlxZYd5YXuWaVZud6O1lp2EiIJn
ZXVMbYtvuHu/rpZOgoJvmmZ1mVV1k4R0b6hre3x4WJtpfX2Je4xai3KVk45lmJ+Nk3l0jliKlHmHX4qtoaCXlYOKcoJ3fbuNsXKbaEFaj1aIoG5ycH1he5KVenJop36IonRzhHKQc2lueYt3r3R7hIZ7XnyDe49z
kYh0a0mTg5xTh3t5UJOHdmG2nHxHfpBxYY94Wny/loaTfoVinXSSmamew4h4TcF3SYWge3dscZlsfYqFg2WTkVp+eYOnp5hwgpeol3N4aYyLrm9qj6d4loiERYpycYd6pW6ScIundnSHfWdlj5R8eaCQenh1g4KF
c42Gm3B+hGB7VXWseVxxhXyThXlyVmuPhYKZcGd+ZLiNUHiVopamZ4N4eI55n2Gle2BykImXsYtxlHqKpn5SbX11WneVWG5XdGiEdFRqmlSnZ2usdp6OfpZ1iWJ+hp6GjoWbo2aNoZh6a4t5qaB7e3prbn2HiYmI
Z3Rge46oi5Rmd5Fuh4qRqqKViXp+cpNfoYWEdGmRkJGSjpN1aHaEVGB2iW+SWGV2e4tzcINzpEl7d6yPenJlbmBtkI5mlY1jjJBziKpct8NvbXhqj3ttbHtxfGWNl52UfpBtj3eaq26LnI5+cIxorK5zeJeEg4iL
uGtwl5hUip9bdmuHgnVviapwhmSXdZV1cIN1j3hreLSokY9mhIeCl3Z1p5l8eX6Ha5JrYK2Pb0x2k3VRhXCai3JhjJF+eY98t3yadHd3jGVil4h9k2xWiI6Ckk6bnoZ2gmqLp4eMcHVzgnSJfXh1bmmHkYJpcoqM
b8GHaU13j5l6YZSMjYuUYXVfcIiGdo6SiHCUbYVpinyOhXh0aWBxi4iEe3VjeI6ba5CMjW5vbHehgpF2o3yPg3mThoZxeFCGo5F1bo1tfYl6nUqHkoOMkXNqaZaElj2xZnyojIWrjIxqlKOQfnubaoZdk3OHiXqj
g32Ih4S6gpGSVl6TcoJ4bXiUe36lkIuKlLmUUpFufnyLiYiLbmpsbq61gnKai1WRj3d6hnx4cZZ4eE2SbaOIdl2Rcq+GcmibhqGiY26UiXt1ooeCenGDn5GueqxjgpRkea17jHx2gnled518lG+pgpJ1oXtifJVW
g2qEZotmlZOPkXaNfYK5pG12p25DmImElnC4lrqxVGZ+fHOFo2uXjoNgX61onmiFd6l2pGKcXoV9nWpRgoqDdHxvbZKmgo6FkJNfjYWQjnF+nHZqXHNmonF4dlySi2VfcppmvHCQh2dxc6p8h4OclGeJb3Rta4tr
bXB7jWCTkYqcioaTnp53cmiCc3pBfn5pjIxvdm+FjKI7cXOEhGuJZGCDa26QYXt6a4uPdn1WfmGOiomSonyGVHV4k4Ztd3mC0px7mnKOcZGxg3B3mnlzh1J7qGW/dUNpmo1ujFOHm2KlXYk5ZZ1vk414dHOLfIWJ
WqZjT695hmyNk2hsnYU5go+Yynyldp6YeWmFk4SpcZigcIV8lXKDg3pqdoJyh31teIl0aYxpY1VTbWVWa3F3X3d1jnR9ept9d5J6jX6IZlx1foKSjGtsT3mtdl+HdqF0hpOjZppog6eOZpdkmJd7j3SPknOldGV0
jlhzloloiJ2SmYtogn1vfXuMaYR4mX2vrGZvkm6fc4yNhW1adniTc2mwbXePa4xolJNtenF1Y2t+eqSffnSDfnCnhWducYp9h1Z3qnGIc5BgXqp3bIqEkpRxemOjR2lZbYxqcWmFdGV+kIKDjHmcrYOKYYxuY5yV
oo17a5mPhoxjkGlxcJBglZWIZIdmhXt4hHmJp113cniJaJFud5FidHN8ZHmEZEyLg6Z8b4lme4SnoopdXWibdGakjnBrcHiLioaYeIh2lo+MdY1tZIhpd3l0Z25mecWYg5eChMmedH1tkZFyd2tedHaIXY18gpaP
Y4NOioJ7WJt4iZxkcXRGbmxuiHGSbnl+g7aOdWN8m0h6dYVoYYSMcUpmcoN7ZY2fiGSMcVR4fpOIiISng5Z7k3Nvjbdubndvg5NtX2d7UYSZdpxgZpd8g4x5qGRZcj2qk2WUe7pcan1Uhllag7Jze4t9VIebrIJj
anGOeHyOlJd3fH5+bYiCoIVrlWGnX4Jwe6xxkXKLh3KGvIZwX32bg29MeXV9kJeOdmyZim1ZTF2OeJyokG2Qb4hvea1fcYSRe4x8hI+CenGTiHiOXol4jZdljoSGkHxqmG1unV+FWqBih5eIeomfSp6KeIKgkoNz
jXqIjayKjoVhd3qZllRnj3h4fXZti3CZeXeeamyIim5xeGl5iXaXsm1mZ2WKhJGctJR6n3Vlg6qLhnuddm6QhYeOhlqcp26RhY6LiZN7smhhsI9mmsWMhoiQj5GiikxWcHZeboiJrcZcX3axZaCPT3CcZn17a4Vy
i5R1iF6kdWSWbViDaW9xnIJdY3F2vY53oY+DkYRgNG+KbZOmYmVqiHdbq4h4nIx5hZdyXoJ9UWyVbJJhVZqrV32Il36KXm92hZV3g4pwenNsUW5alr5ziG6Cj31eiZNwlliKbXVcZrhtSpRKtWeEiHJ+mTxrqnmV
bIrGdWdteHR6m79wl4yKjpJ8dIJZg5GCjIiXY4lqkHCZmlGJYapjW4lzUoxuVo96cXmFl6aSk3V3acKudXGic6ighG+RZ1qCbYp4cWt3kqBtQZR5j3WEfFJoYWx6U3KKh4R5ekZ8lZ1rqZuWW31vl3uCfEqPg3WC
ZbOVc2iEcYhkZJ60i2qHom51sotvjZJUqIyyh49llGdrc3F6QpyygkiPeEy7fopchrhcbUhVjKF+mmlkn2mGn36hdIJobad8e51+n42PentIg4s9dHCRmVGUraWNh5StTrmFgp9WcpSYbMTPhoJDYW+KbndZe5WW
r46ZbZh+hXpmb51noXlwh2p9pXGKgmA4knqDj5KJiK16bGFxpWK0iXB7sXVwe354h7p4hqesenV1fmyrn418eo95XIxyd5N5i4JxWmVLZ3yTpZZ3end2XZGYcXBjomthdZ+UXI2Pc5VueHd6mHxukpd0koKDaoaW
d3uFjYeNcYqukYeyjW6TvG5ch56bfZOpUqZ4epqYcoxwjn12b2pmiGNxYXSOmId5q4xwd3ZjbobEY3uGjmh+d4difFWHnq+JdnukkoVYnKJ3a31udpR0eXKcisxus6ebpJZ+bYZ8cnZueYR7hG6CVIdWdHh9lINo
hUKsYHRXiKdwu1SanYqGfIiXhax4mZVuenWpnYaYeHR8dlGEc5JwepBsiXqUm22HcXuHsYt7Q4+DjYVia4NpmJZseYtwfJZ3hZZ1c4WOr45zbHeCZaaEi4yhdnqNa315ZquFh2qiiFR7YIR8kHp4iqNxX1d9a2pq
bniGXF6GjV2mcXx5Z3axqHNjhIJqQ12lYoNieHmccotni4Rpcnuxenx1Y2ppZpOHipOOmHhuiGa2YGNzZm5ugnx8aHV8eYyDiqC4Y15foXhkunaKbXeGdIZ9UnqLWpikpVx+WHmQhIRhcGWLhnpzfGN7q35ZjHWV
jnJwdplthoJ0VINvi4iTka9lacGZj4OskHNziXeIc22SiHRoenKJlGSicoV7eZx2cqN1e3yDiZKcYYaWiaWPmqCCb5qbdpRotHhacIideXeWoIybqoxtmn1ScIS+gpSNmXmgn26KbIKOgoWRg3CZTl5vlo14fXaK
inSDWJhykW1xxXdtT4tifK+Chn6Ic3uajJappGRkg4lQaJuPm2uEe3SYo3Z9dWtotVq2WYV9X299bXuFjIl6g42CeZVUuIakbGFSiH12cayHoIh2gk5viWCHZJORa29pdJmTcnqEYo6iYIZyd3N7eHJ8gppPeWZp
foVei4aHnJGUY7GKpHWMfZ6YbH2kapZzX2N+mnSYnnhgi3h7c013go1kq3Vtl4x8nYWyZWmCcpd9j1t7j3Nwb25zkJZqe5N8aoV9bHN2mHR2gpioiJmtmoWHVnt8cnN+hpWze4KfN2mVfnN7zXNdpG6hb3Z5eW5L
g29whHZoinaMYW2LdlWyjIugaoJlXIyYj3eahqtZfn1zd36ZYqJXdaFxdYuHdGxmYWGFiIR9nHlrh4iSiGpva4O0Y3RyiHCdkmV1eIVxklWLfHedk2SaXH19lIJTd3N2jHpeg4SqnW2Xb2qOiY+nuJK/a2Wqd0OK
fGtqy6G3c2iFjnVolGx9XYaSdpKRd3h5johifH51b3N7c1pnk2RWZnaTjHZ+fWlnbG2IinGcktlle4VdnrF0kHWQ1Yt9woyClXZ4mWSKr3tkdI6aVo3KT3qJZXRyoG5Te2ZVd3FCanOVeKalhYSdXmpzc2lvh1WX
hoZ4sIZyi5FqUHNmcWFrdomecoSIjnZwcGmHeGpRlXF0hqpcflaOr4RujJJ5goWEb3WQdl62c3hpfnl8aovGhYSOfrCIjJ2dk196Z0+DbFWePox5dniLloKifG+Oi3ONfGmOdXmGfnaCjXl5U5GRiYN7lXuMe4aJ
g2x8sm6HhWeMcop7bISUWqaPd3SLko5xb3N6ejyKb3aGjqNqmWxUZpJ7e3HAjoJdmF9uS6GNj3SejemJPqVicJRySnVViKWEflZ+dqyFYml2fFV7UoWRfIqDm4OXhKp1Y46mcX2LZImMd6poSIqwjbmQlmp9cZ5h
mHJHV5ykeXWDpoqClnSCbXN4a4JjjbCCZaGLlnhxaHKhbWyLY05vlY+gjnyIRmyGkG2IeHhhm/J4uohwcGSPhIKFykGqg5SDb42Ul4pxjHeEdFhqkJGZkWKekpmGoWF2g4mIh4ijaJOVcJSVX5Oja4eUaIJifo2Z
em6aVm9uX257jZ6GYlp4jGJKeX2EUYWOkn6WiJtvcqR7Wk+cnX6onnBkiIp4zod7d3JqiGd+g12MeJWPc3x7dHCKl2Opn4tecp2TjnBwfY9fhYhqoHNqnm6Zb4qNlHeNkHqaaHhkYp6MhImKjGZzfoODboxrjZZu
ea2Jd3d4hIJYXXONinOIxW2SyJBzdG9NamePc3t+r4mElYl2YYhedVyWhIKCZHWHe2ljX42WiJxgYXqzfZZwmI+SZZWWZGGajHWVfJ95cGuGWa2bg2CHppqdfXeOiqHccWxQV2GRqYV0VJqlpH1ziHmIlo+Ep5KC
j1Zwc5CfVYR3YINjkmN4iod9l295aZOJd31wfYJ+np+Ze3l0aoJ+TWRgbomMkVN7jIhTeo5WwXquho17k0aGbo+ba4NZapGCg4RwXXhZfZllZ3mvkWZ8ZHdZWaNcd4xYlVVve3t+jKRnhWFklYZ1fJqGU4pzdXeC
hpdvYXKYfFiMd4TBWJFym4Znc3aGe311jXBcjIVppYRvoX1ocM9maH2WcHlpeJh1eXCEe5+ajYuItJhnbl2YiY2Kk4ZvYZ6GjH5seHCEfGuehXJ9Wo1rjY2Tc0SNYmuQno+Wl2t4m3uNb6y3sZuYfI+VhpFWYY9P
cXRblZqiYF2Eb69xV5eShHlxmISUY3FVfpZ2hKWXlpyRTYODbZBQiWyIlKqOjYWzhXiejWGFwISFl358lZiLdGh8jprGlmp8jnqWnWqRkaVrenqVYZ2PpliSc3h1jpx8knZ5fZCIdp6KdKhmV3p+koSzmYiFs4SM
aj2heHWaqH5LcGWLT32ZmZGDgo18t3KNm2OabYJHiGiMlGRqdHOJfpRJm4huh3x4epBoZpxyYYd1eIqOXZVsdISGj3CGk3d5fT6Vb3V7bYSNhoOElIKFeGWVg2yGdZOmaVaMqJloW5CJsYqPn35xeHiQrqKEhnR1
X4iwpVV0i49+jrOPg22Da4N+iJ9WanV+k42CdYyxX3fJj3h2jHVOda2VS1Vddplle3eUdnade4KHaI1jpHd9aHd4S51xnj+EnYOgl4Jfo46YV3eEeWx6XpKCpaFpdniReJN4ioeSbn53e5OSeoufd2iChHN2douu
YWehtGp9n22RaoiLaIaMhnVynZaRg3J3bnlffIx2WJJ9YWhraYKMfkV1ineYaXJte4WZkmOanm9Zgrh9k32IXZV6oohbhGVyeWlsfpZ2jI6RoWGeQ4aMiH2lXZOLa6d7jGdhioiFfWGDd2uShH1hhoeldYqcWJuP
WnKiWo12dpGJdaSFZ1l6kGqWiYdrgpOjg45ahIqJZ4dpXHmSpHh5dZaXaX1wanRpdnBPS4OCk3OVcHt5b3FtgpeQiJGIkohsfHp6dphjlHhukF1lhnxsemqQinJ+h5GXpHdYtmyca3FJjIiljmqGpWpjc3uSW5aQ
fXpWVIVjVXFnjG9mi5VwopaMh6B6bo9raJFydm5jbJuMmZS5bGdzoISChI+Hh5iPhHZ2hmxZhIpzdXCFdneHlHxpe1yNbZmbnH56d3mQcXlcjI15bqdyfZSHdHFrg36Rho6JrnxjrGehU4tvc3aNYmt9nMd9eYqh
johwkH1+aHtpk2qCRpJ5jYaInIZ2eHF3UXqicLeCa4+TZ4yLhYmgb4ufhqxxoVy7j52Gj2p3iqqbfYNnhY93tqmOjHhvem9yiYhte5pqYFt1ZI2IdJSHg36PpK1ym4SGeqp3ZIJ9u3PUb3KJcqCSjIuVh3t5SHh3
nISIkHBfi7yQcHJPi2uDnpKOYTigZZR4tmdwVYyHX3p4b4KSdnyxhK+Gc2F+Y3N0iotxYneZd4J7kniSdXpZcqRsWYdye3qkjZeFm4pfr1uDhnlxmHiSdqzEeXp1coWzsHuVi4h7i66JflmIaYVafY9whbbNmauT
i7qpeHxxe2t7dXt8mmNlbHGPpbJ8caZilEl5c4ylY5V7bG5+iJiDWoV6j5FwblxrXGR1kXtxX4VbdaN4e5NlhWh5YoJhq2txj2SQaLSoi3J6kLOKUXN8fnp6aWqFeo1qqqVdcpV6foaSSo50eF5tZWOcgnNgh3Sw
eYx3mYSdi2pidmmCp2acnE4+kId+p7VldHFylZ6YgpNleoyCdKVzV0+HdHh+joZkeXqzX2eQdmOKcqiVlbV8ZpR7mH5gg4Z0cXiJhpSgiIJ8b6mbT3yMk4+Tam93co52iqC6QqOHl5yxfHGne315klqLeG91onil
Ucyag5Fqqm5xbXlOpF+WfG9+YmOMfnikeWJ+goRecWm4eKlTQn5svXKTcpqDmYeCYJZ9dn19jZh+rXCQbXt6jb6SrZCZcIp5iptei4qhhp9wcGeMWohwd4SST3ONdI5veJ2ne4x7jnmUo4lQg5FwhZqPm3FhcaWP
ZpWHWpRvepqGi3l1i2lvc4h3kXKUl41qYYpTULFueI6LK0ZjiWNxonJVoG10bXZoe51uhW9bfmOdtJt+b6BvvHd4eo5on2Z5c5KGbmSmcUt5c6F7alqSlHJ6wJeDnHeZl3N2U6RtrJdwcJB+UXBdl4iYdmqRaY6E
hGJne5mFi5l1lZxSmYNXd4OmfI6Jdm2aY2FxuZSKe3h0dXZ+YX69znOimXqRhXRtYmR2w8iDjW9rp3ZulWx7ZZtydnSWkldmipyKcJJ7lm+FTodqeWmQhXiqfnxUm4V7kK5yZZ1YcHxwpJ1ta5dfa6N+lHpvq5dr
YIWFkHBwhYNuiox8WZp4ppeEi3xghpB5bol8iH1pYJVUl3FVb3aKb7uZrXajmHWIh6F0UpqaaluXcGRoi2yDnZyXhn5KlqiGlL+bgmJyaI+LmHNUhWpzhHOba3iFdIaUdmKPQHpxlmlRe5SEioOTe5Czi5SNnpOi
j6aFfXmIjn6lb4mljYxsc1uvbo56YI6Eb7R3nnZepZWHhlt5k3B4k3J8i5B4foKajXh7ioeDZndhd7tPjo5ekph8iLZeWI2UdnZhfXaUkYhbdISwtnlmpIx8dmmijoJ0o4lohGmqZZWMi3WRbXR+jG59mJOsdX6e
mnaSZ3mQmJyNk4OQdYlhn4Vmc1djcIJ0qWeWYoKJSG9gpZaopHN5b4tweYZagmeLkoJoZJx9lnd7aIdvc1SRl1yOo2WPXGyvh3qEkZSMspNVe4q1qZN2dlSDVZ6Fk3mWp25xXXiDl5JihmtnemtvgpHFkpJqY516
lldgdYSfkFNgl2F6fHNsroV3dqm9e362hJZbem2SdIOLbXOKgkaYYFh3Z1pacnBpjK99eomsiXKdkXZ3ZZaPfU9yk2tzqqKRY2J0mXpwhWCHioyaaZ9utH13eUd+hJeDUoKCXJFpfniLXHhoioaTdpttgoKgW3WQ
ZX6GYomWcJKKWopwfZtvYJl3cYKYhYuVdGGPZ5p1iIiGoHt1h5+OaIJka3hkm2mDb1Z+dq2seVJ1kHa4coeEYqibs5ijeYSHg3FNdYeQiHB+iJCtcqKVm5pcallpqpFvl4eKeZmThWuQZ2t3woSmb3yglXRjineN
qFWYkYhthZyKkH10fXSGln2HkZBfi46FcI6CYoJ5bYZ9eFdyhHqddXVicI14XZNocIVyZ5CCebWTu2OhjHmPsmxyfEVUcJG6kVyIsHlxkF+kZHuJhF92cXRiiId9jpVvjpiNfX56jmtFh0BjeKt9rmSDzlZokauJ
iXVvc46LtpOOloybkpKeU4ZOd4SNg316c2GJdqaDm36PiJBrmoxqdo1+dpiYx4OjbnqYeZR8oGWbhlh7ZcBzgm2OandvcI9rdW6RdZmRfHqKhHCCXm+mhpaOdoaIl3mig4t3hIdobnhbYHOOaYWFe2ZzeoeFeWls
cIx2cNh6a3NynI93PZ1sipp4mWCGm4WxhXtmeHxoXYKhfmeOcXKkiYldjGdzbX6HmIuoYnFzcK60dIh1l3iUnWNud3JRd2uPVJNhhqyNhmt3sGKIfWyRZWGGWnl8a1aHg7OLhJKIdHNzXIx4X4OvhVhvg32CpKVu
dqVsdXeYdqJ1mo9dq5WcYoJRm0iQelmGdV54e35qX1NdnaGDW4hbeq5Tjm5wYHx9po2ke4yPdXFmcomLcZZ5b1FzhpZOboKKkWVue4OKnYyZeWZaq4V6cYx0pXFnYHmCd4KToZeEnFmapZNgqn7FT6CPqoOLjYan
fH62jmNSdX51h7dghotsXY+FfHBzb3qI6ZK2d4RbaYlTi4dyhoiTk4iCnWmDaG63m5WdfLGemoNfkXtoYIKRdnZ+homJlJSLmWKTg6hqcH6XcbdpfW5dabeCnnKhe0xMXqJfXY+bboV1YnuRoZ9+bINxe598kINu
mYh0eohbW5h5oFtpZXN7S35dcIqghpd+iqaPi3p1hXuEhHBacmJyiHqRg6h+d3iWhLCFWat0poR8k5pghn19Z3J1g5iFe5FaaWNajVyRbG59k5WEe4R0nXejmD+Ue1hnfHdmkKego1yHYnSEmXRldHWXcZuDyFmI
WXdybYmFvFWvcJWkg3hYjINphoN7cqJ7eVZ9fH5yjYqOpoOYaKiSY2ineXhHb3hai4mcjVZ2mWt3eWWQYXF7uXlvkoePoIeJjqGNbIODfnOehK58pZifh5GOaJ6Xaq5yfZKQXLlseGKqlXN3j3ZHV7ZDdXZ8kIub
iUpUk6VYh1SqVnaZfbaDrmaTfKKPjYRWjn17sGxsVIa2i2+ciZKDhnJskIZzaYOFb1l6d5uZcmt3k4p4bHWFTZpAdnt7nXN0n2+Dc4qccHqnZoZ2j5l2u5x2lIR6jINmZEI2XpmEdpePd2ZpbXRooWiQb59iuXCC
jISIi30vdaJwdWala4miZ2yJZW98cYOEZquIi36fbn6eeHxZiUWfk4KYWo+9kXOHg3yciX1njoqCPnKdl4J5eWp0kpKOcY2ZeG1wn4ezqnl7i4iKd4KIi4+MhI9vhYKMa2VucZaDV4tmpap+fnt8lIqRmj5sfGmh
eH5cdYtgh3h0mHBtTIhqlZWZfpeNmYmHl4hZZmuOcYh+mLFvjXJqZWZ4a5uKjWh7ZXZkjJeCZIh+do5bWXKIaIurSl5XpmxmZp6Cm3ZzlrhgVsZ2eopyUWtvfnSJcYJndkVnWX2ck3iDp5yMZn1ep4difH1zrZGE
d4qPhZCZZ3yifGmOg12GfZF8aZWIiZFlmZ+PmmNgl6+HjHp9iHtoeLiMhH5qnbCGV4yYopWMeImCkTp4i6x3Tn50pGKqg3WDfXtpdlCkhKRxn4V4qrdsqF+fkHhxfI6ElWmFqN2GhHJsg3qOfJ2UaXySsXp1c5ek
o3hZbot9ZYl8ebR+kIeHbnrXbG9rg1x4e16CUHWamoKQiYJ0qIWCfo+Hzp9QY2Jkqnp1m2CfZop2bm+Xnn5jcU94eXVghpCoh3h3sY9sXH1Rq4eWknZ1cZRoY5J6gnGfXXd2hXKYhmCHmnCSg46QdYqKeJKRW2lp
gnablYtypZOHkGeYeYeoonaPZJGzd3BzjYyGaHWUTZZ0bZt+iI2mcnyOcY2ydWV1fnp5fXRpk213b5pqinZxaqRuZIl9el9wlIuSem5ejZN4h5aFgomJmodzZ35dlmyUcHqnlZCLpa2IYZmdhZB8anRjdmWDjJN6
cV1ifFZjkFRvkoqLnYp+VmdXhnWEmoOmirB8j4yDc42ie1mKkIZuhIN3llZjemlvjlaNdWdvsN1+dWRmcZlikHaDbHhxVZ6dh2icYIJ5mF9fdKd4dEVzd5RmgkmvcpVgg4Z9k3Cpu417k16HjI2PdZOhcp9Uhs11
hIuHpX1+WoV0hXR3cHuSgti4aZmLfrmOdo+WV5B3aYrEi42Tm4SGfHaTtlyGcZZseplyk4OFk26MemKYiIKPp0mNeJSCh1ltboOMiLhwcoRpmZJcnJRwcI1ycZi7mGuQenSCrIV5nWp3cm2pondyo4qSYa96gqiT
YHpWqoKGhY9mjpubnW52VIaIe3WNX2qEhJ6EjnRwkHSQkYVmhoaFm36DfX6PjI5VZm+bhmSciWdsbZder3mNZriYgnFej4man3OPnKqbnWFohol+aJJRhIdypHCfc2yohqCRiE19r5FjlHt1W2WXeaSem3uEjWWZ
d3eFd4qJjJJvbk2Hs4egb4Z3m315cKJqiWd3d5Bze4+eZ22SiH2eX5lppXKJjpxpn3eTh5OGdaOgeJxzZm2MkWt5iWdcfH19h5xuXph4X4x5cYSUaZVWi36wlX2ZcIKMbWdylJdzi5R+mp1ekHRtoXt4o6ZxhoSC
dJGxoaSapoiGlG+scXR6b4R5RmZ+Y5+CjWhpXq6MlXh+nKx3kmOMSXB5an1vanCHbYqYjGNucV+oh2WDhoZlgoaxhWJ4hWZOhoKCpJSQd3Rvg8p7fnl7dYN1aJR8Tp5OW4aFXYdac4NlYXzLbKeOdGiToZR9n3Nb
cmKVanWyXoiTaY6jiH5ukHNplnJXaaGFmYh1p3RodXiVe0R8foeak0mElnaFZ4t+e4R8TnyVkHGOfYVxe7F8eG97bYNgipNeio2qjm14jplxbn1ThVJviXd0cIZmcmZvYlOEkHSst4aDeX6Se4Jtgo19foRykKaw
latxfX6Oo31td3uV5XWhY5PHkIaOlnNjp4pvdppahWeNfl9pmlhzbnWYq3yCcntycHimd42Ce116hnigd5WRu1GFa3GHdnSeiW57fVhhXVZ8eZZUpYRxgnhoiDtUeF5ys45zY3WEcnKCa3xwaoR9k1Noi3eEmZKD
pmBca26ucp+nc497dY6Fi8x5bHOYgp97jpF+aIWZi4qLl4iRanSKh4p5npGWfpeXZliYdZp5rWyKvKeMl4pwcn2lZI6mdYuYnJ2TYGd8nZajg313ja3Dnnd2YZ+Cc5BtkoyJmJN0hYiRhpeUameemWWKZnvEiXhd
iYuciEpweYeGlZB2q3d+Y4ZyeGY+eFWVo2SEpnqge5COc21nalWqbYJ7eoh9b2GnrGSHYX2sb2h6dHR0h5dufWx3hp2HsMV9gpxvi29qcJedhIV8eGFVWFmDeXlZi3pmnoShomZqXmGDbm1nl22LeG5siHhmfYOD
kKCTnJhSnlR0b6qkUKmZVWGPn3Bsfnluhl9mYXeNpa+bl2iad6Btl1yys1iNWn5weYZwhXiEcqmFi4qsjlx9b41ti1yclH2WhZ11UYNxkJdce4OclXl6doxeioicg3GFm3x3g5O1fptCkoJtd2OIbXlfb3pweolr
YG6qio92bcN4h311mo9XcJ54fWyTmZmDhIqbjpN7enqPfHCbTn1TtW6nY0adj3OLfl5yh3mDnG6DY3hqP4WImltgUoxOqIl9apOCaYeCeZ1uiVWWml9vX4ecWI92c4pxeJqahp5yiGl6ZnqQmpJhW4d6XGFpl25z
T3x5VGuGWoRqgnGLoY6FhWuIa3KzdWl6hKZsel18dZRreWRue314cnl5i5GIfmuFe2VYisSccn6TW3WVfZN3Y4N5dYx0dGl6gmJJcHaCeJB1hXGacWN+aHZLmId6blh0jWuZbGB9hKh1epega32Md41dfWWrjIaC
a3OTjXFzpZqSgndgX4t3cXqrdHOOgnGGl2dsk5iFe4J+gmKTbHCXnmmKeqRkj3xtb4pmXW52iH2cblZ+bqWIoXB6jXKHq3asjXNzeHONhXRvcaJWeoNNVYqSXJR+VnOEkYaEd4ejdomIYWWYZ3VtlE3VeKB7a3mC
gnRaYHaQa2WTbHhvfI6xeYWCdXx5comNeXFueH14cXmWn4Jgn5JVYY6ccZGaWXl+bIZ0aZKZqXd9l5BOa3OdiIR8fJRujadqw2KJooRpfW54RpKLS1+IhYx+gpBra3Zfk3OOo3hllk12eqijQoV5pXp0TVtWgl1t
Yah4bY6taIeEj6GYdo6UdXOeh6Sfeo16noppnolpmmRvdI6OjWx4X290m46dk5WDYVyZmXOKfY09dmSHc4KZZXuPpYiYXnZcj4RpfHOMi3Z+vZNxqKOFg4h2apGclq+Rhl97nX6Rh2+OpIN+dYhtfndkoYeCjYJp
hKG9YYOLdpRZhlabdYV+i3t9b3KGfmNZi4x8bpGDlnuVc2l1W3OsdnmEj3l6c4uSZ2yVbm+QYGNpcJGGd46Ljm2Dc3V1jYOstnJ3e4Zzanp9eHFoeG97T2CMc5R8jWCinm2UgmWzkGSagp6ZY6V6jYKwclNpWY50
nJOYcZqWoZSfdot5hJtwknife3Bng3ObmlqCfXOdrW+Efn6STHSNbHGJc3F2dnZgkHJ7dH2MfpGLVnFvk5ttaJNkc3WKjat+iZOmtnmoo4mCUXCDZHZ4fHx7fX13dqNsaotvhYd6bmuIe36MeoqDaoKcc2RnU1Bt
dZltZZGRlouLcnOTp3iDep+qi2GUbUiWnYh3hZeOdL6Jb2KCS3Vvilt2b4lwVI9yaoSNo3V8ZX15kVVvZJRgh4SIhYWChHp6cXCispF+V46EtVePlWFTc4ioiVRan3Fxd59vbGd+kJlnb3tvhbtzZaB1iLlvdaFs
hmx9c3aDlpWDYmR4dHiPi5B+b22MjmSSg4NufYuJlIuIU4eHcpCGfoaTaIuRbHG6enSKk56WeH5+RG5OnnNqaHY1fIiViLiPnoladn54kZtXs2/ClIO6fWlRjGuEj3p8bHp9W66HimN+n3aMjMl3mGWCu5qFYGJp
kKhjamOgj4Oll0xzl4SSbYtuh3d9b6h3WmJGd2rChF6qimxyaoJ7b4RqrnJ7qZOOkYhUc3yem4xeoqKwdXB0iHd9k45vpkF8h313fnySjImGlHOJZX6JkWWijq+CeWlwgqVwZFV5o5RuiHCWmoOilXhurXuTkYqm
cJ9piIyTt3R+dXxsiJ6Ze1KHdXZfeH2RcHJrlopteYR3jn6CiHWCbnR6llWfjGyQWVJpcXqKfX6ldnqCi3ehJWqJgnWJdIuCcYZJbX2GlFONaJG6nKKIXHeIeoufkqRzhESEhlptlV9rhqCIhmlXYnxJnYu2bqFf
lYiIiGhginF1b2mMcI+dg255dZWCicNlpYWWd02UjpmypYl3kGCvSoJzeluTYG6VoYJzvHx3ek+tdpNyfXGhi2SQXHp1nXp1WnFrd41vcLqbppZQdWSIXGqQoYufeG5lUYKMjZdvsGtbbnK0i5x4dHV8joKQc4eu
iqF9hHeTanWGhFx5bW56nXRxeI6VfH5okH2rnYdkYXSeeJNvsHODkoyIl4R6hXmWfntLYFFdlGfAlJGOc4ODdlh6rVOMcFplfGeFiXakrKZxhI+RhHZofmqGbKGCj41mcptuS52Kk1d8eoZxjEl7eGl8sHdTcFtJ
jneJzpV5d5FYtGZuaWt3ZYJpipCcgl9uj3Vvnk+ZZXyXuIaIoZ6FbY+Ga2FxaY96ZHplgl19iIyWRXhkZKGNjIhpjoSQjY68ZKlso29wjot6flBni3qWhZCWq3uEfomDmmhZcnWSjXSEjnmkc2+jM3qlbHpjonus
foZ9jpuwhJKHdZ1wdYl0hW16daaLnoSMo3KFYGR4km+Rj2idZIJ8mHijRJ5mdot+e7Fbv3VdcIR2hoh0dE+NfHCDmpF7YGV9hGVpqpGIj3Jtk3CLeHxdekqmiZmImIKSj5qVbWl1inJ8h32ZhHZU0LKFkVm0k4qD
fWZyj6GGbZlteGN7nmNdbm+DknV1bIOEenaEcXnAZGdxjH2CX7OVua1zgn2NlIeKjFtwdLt4bYOlkH2LoKp2fVqFd4VolGuJcXBjgleQg2eHiJBylY6KcY5UcX10k5mbX45mhntOfHR3Zm9skmZsfG9wfIZhX4eI
hXl1mVhwg3SUfXl1hquaeXCEfYuaUGxodmeVnHR2cXxjlad3zZaKgnulbGdueGWYc42HhldukHqgiomNqWqbkGV5Tm2Cm4tvl4txbKKHdX6bmpiGoHuQhGxooVycoaOchINzdGdcg35uemeKW4SJdHh3dYpvmLui
dG14e42Zk2SCha5Hjod2dXmQi5K7hGNfbl2MZ2GaW2x1k2Nybpdxs2tSuWprhXJ1fHhuzI5iYXZ3e4qNen5fdIt5go6XpHCDhYqSTpuTYoaIi2ykeW6Mck6QjZB0i3tzYHmOjGRtan2mlYlhbHqRdmCpe3aXfHti
jXedXZCGi5eTh2B1h5WUeIVUgoJRdHunesZ7oXiEeKlynYV2dHuQanu0Y4aCpojGiHp+pZJrfH2UfHmZc2aRbrSrj4ZshKRyiqiVaJV5bmaHfIJ2hrmqd2ZwaMSIiHpmanB5jJuRdmiFo42bg4pSkG2Hg6xtfHJK
r4iHmoN7Z4x5TLWjboZuk296fo9siX5zj3NcdHJ6gmOWmXo9ioeZioiYWJtXjmGVb3ZndKxwnnicfHB2eHZ1hcdvrIled4aQlHODY2+TaZObiJl+h3FpoVpbe3ajpFZwdl+Fh4WJb7GddpWKl6t3ooNsdYV3hJeK
hGiUb4x7iVSTaWxqimadeJR7goyUuXJ5cIKNh5N1dZCslFWQlWt1eoNbfnNoeaJ1h36NanNqY4+dlZuDfXedX3NnbIeqs4ONfHdYe4KohIN+c6aSiI13fHiPkmiKZl2Vi4p0T4eGenNknoqbcIt4ipNuUlR1knFg
hFihanJlYbBrkXJwcX5hm4yhonVxbWVhaXWXiImXelyOmoJxj52mnph7dJl9lHdUqIycb4lucGKdinahiI6WhWlwZJN3fIZfe5h9fWR5coeccGKLeFptd4xxY4dvkHaam6htc4xhZYdsi15Unp6FnG6pem2JmnB+
foulfWd+eIyhepOIbm51dIaRYoSFeoiWhnh9godjiFRlaYdymniIeHVtamtthHCWbYVoeoq3lo5vcISRh3yaQZN9fWSOimKWqHOImZakj4R5d2l2c4t7mXR4XIVqmHF0YXeFdJqVe3x0dVJ1jaR+XZGYfbGlaKKF
ondrm4OTb6GZdnhEiVN5mpm/kFdobZR+c3poiVV3zox3T2l9X6N7i1+YVIyGX4qYWodaZWtocItyc4SfT2ZbfHqMe6OVhHuRpHBNaZiPpYhhhW2CX0Ffc22FZHpqh2yKZX59ioKKiV5ejq54p6KQS3BUfYJUV3ia
fXRnk3mPTm2ucH59fmWRdXCQc3CJpXGTa3eXfJxmenaLUHiklWdvWpuhknN6mZpyN2d6d6NlbF9zmrCngpx9oUp+lIOioY+Si4Wqc4+CcYSIj6BxfpB2hGFqZqR0bqZ5ioise11ogod6bHWFipqLd5+IjLGCZZyC
WKeGQnOIm2h6kqOjdm6Wc4qOl3Ntdm2Eslt4jGKWhnJ3hZ1vnnWCrl1xi5OCZpd5emBvdZR5hHaPXnNknX2DboNpZFqGmFtveGp8b4Nae3NjaXxvcpOMfpNxb3xgiYuYeHJfiXWsi46KaHqQh4JbpG1zgl6afZat
h5p1Y465QalnZohyc4puj0h0fqVofX6Hi5mCfZKLeZdvjnJycruZhWZBjaNgdX2hk5iEd4+KhYN7nnpOqphTZWiFm40zeYVsYXaLhISoZnSJj3GDZXF7h1prsH6giHOMjnh9hH6Pd3d0hKp0bXp4l3RxXIKHh4mi
mqaGXY12i4pTtF56kGBng3qVnYl8rFqmeGaqlZp2rXyJeYJ+bnmcfZaic4eeeplXlYqZg290ZoaEX3lvkYl5d4x7cYSnQ3dkk1JgdJ1lY5iTmX5ykZqPdHiDcWiEboKZk6Bfg3CJe4iLjHptclx8Y3mUp2+UaHVd
bY1dcXxynpWxkJaDfnabvnqaXHCkjZRqoX2lWnZfjm9+eXJyiJlil2eVYWRnY6xgYoZ+g3yUlmB1iHFdireOhoh4ioyKhmnEdHd9gqWfiYKqi22Ue5mfmotdb3qDgqFtSml9hXltiHJ6jn57d46Qim2PjIeCqHaZ
i3x5Tmxch22lZqdqfFh0b6J6em5ripSnc4Z4c3KGXouFbIODkm9vg4Vtp2Fseo5vUJaIbpaFi35ydK94iZJ6c49JjYZwXomTmYSUUjSKa3y2jINvcGqOrHSHZY9QoViRgm2Se9qseGuMR4iIkVm9gmWYWDibhnJx
g7aKjotjjYh7jYqUgpFqdpVukpRqjVN0fIumg5Vmj4Kah3KLfXJ+d4RxbU6SknZgpYtnW36NimJeZmaGbWl0kWx7jYpvpIl1jneWb22hdW2Ggo6VcYx9clt8o5ZVZoOGVoJ4YXlQYZSPeYiLeFZPnY10lo9bkKVl
X3qHXZWDcsJodH1sd293ZXVNjIigYouMmHSxbJxbrY9ph119h2OFdm+fbHqYfZVtg5OeeZh6jZx3sG1wk3KLfW93knmKl4ZhdJOJR5+FfoaKdnpqe29pcqlxfnh9hpWGd6txc3aYapBunYaUi2+ehpNxc8KMhoNu
e5J6b6tzdGKJhrKLpZiJcWd4kot5aZeFYY5VnXhsaJJqqHaXenF5h2mVfohpbIzIhWJxioppdHOulYalhXiWZZBwTI17gnR6mo9kWXyZhHp4UYJjoIuPkYSGdnZzfphoj5iLaZd0d4JgbpmWhH5jimZnfJOMiIVk
op22bHGPZnZpoox7rJ2yfIN9kHOTZnGRZH60TpCpjYaQdYpNbp9oi3uNhneTb1+DupOEboqHkaZ8inFodmFrh5+HbYySeqmpnnJ9n2aFhlKXg4JoZqt4Z5R2h5V+WqFui2t0YoasYnqMW3KElXmVbU6WZ2hma515
bF53enuStG+Mind9ZXpxkYJ4iJOQhoigmG1yX4xqg32cj2Rhc2N5g65EhXqDc517doV9eXK0ZZCKe21phYu9rWt3poRtj3eIeaCNmYqIjWZ9c6xgjI6bp31hi36jTk91jXlui4aSkZOsdHiLineIlJV+rYR7faeH
aoKMrIRurHx6c4iPUoh8a49ycmybpUl80EmHjF5mn61vZ29sj5V4bo+FfpGto4RIUoublHCHg32XdXObjHmFkH6WXmN9cW6jjpuS0WuImaV+l3lchaiMnnd1nHdemWiRm3x7boZmqnlMbG6FbXaSooKwoo6JtXeW
g4+eaHpvY3egepRoapGfepR9h3eRYXiUiZeDuHuNhGpmdV5tjnOFqnlpe25pc2lvcJOUc3R9l32OgpFYk4OKV2Vviox+hWOFj2CleKOChXeToVR3a2uWeXGLjJ14j3uCV3Byi35ylV5nfF9yaYqfpIOKfHJiZZCX
d5ZceZRlYnyKjHuGkJ65h15tdFZrfqyhZVqHXVeLZ5d7k3tlsJGWWHaXeXdqcX1ghbphg4iLRodRc3JJoIKIkY5oeJN5ip2ZhqNhbXiZi3JtmXl+inSqspCIioJvjZF4bIxgfWR5Z3GPdpF9r5qLpmdbd4OMd3ds
dbtzaKR2lLCal3VbVXlflISMbn59hZyPlnmKk3eJbGp6fYmbcnx5d5CXh2+flHSZb1Z8Rnlyb3qOa5eIbIR+fbplaXZ8lnhajHZyaHB4cXtxa4JLkl2oh7tyd5GHZnKeoo53koducoyNfnF7bFmWeWd7Y49sco+f
g491om6EcXdyfXJ4bHaTeYWGjISEb4dgYoKzl31vh5WbfHmNqmZ2iJmJkouiepq2hJxpkXiHk5JkYIVraIWUdX51hY18cI+CfYfAXoutapp3i4l1lGV7ao6Od4xijaKiW5GbQHRgWHZiiXWScqSJcYR5dZR8dpNn
h5yHglaXfbx9fXSebZSGkGmCZp1xZJFkenuLooNxcZGHjnR4bXGTko2JlnZwXHqkmp9xhq+mloNhe5FuoWJjZGWKh3l4fXttcpF5lI1cclmU1Xebenpwj5Job25kX3Z6XaqCrXNubKp3c3qWoKd5eHN4ebRuYo59
kHNboIaZdJaRlWKFdYuQkXRjhIlciXlph410iHmZipBRfnhkYYaVj59rentzn3OHbG+PnHeYiZF8Y2JOhZCYeIloVa99XX1baIhnebJhea51hmiod252mo+PeWyNsKWaiXeWomh9c5uLZXRUonV9ZXaTooKOfIp3
bYZ9Z6CVX2SHZKl6iX14ZYQ6mGxEYIpafH1ub42EbXWHNXd5dZ6Rqo2YlrKTb6Vib3ZufF9dbpNkjm6fWIhqhZJafG5pjmJ2fI2jfX2dm2xnc4h7mHGShXx9rIWFe6Gne4tzlruckXhhgo1ri253jnWcj4OQl5Cs
Vpyeb258iHSVjHZ7kn6CjHynpmhgfJWLkXt7h5Wllqdsq22cY4Nsb4eQkHymvWN6UIZtanSMjYeQb6qHd2d6p2yKfpyxkHF3hYl7ZI6Cd36SsUOMhH6eo5KRhIVkhZu2VZKOdYSEiWhse4qofHZXcox+U46lfnZ3
c190aWCRoXWFj4Opomt1dItghJZhfWuVmnuIfnyFbpOUa2Ksd1lohHqfYntne5ykg1pyY3Kca1qYm36fo7N9mHhpeFV9e5KgiI+RgpGNmnmGY6F0hXV3gpZdZnqHfIdMhmaQcWtrbV6bc3Cxc4hdXluFekN2cGx6
eEaWc3SRdXtVgnpilHuOgnFrp2vifI2Ca3BujniIhGyKcaNtiHxnfnmGlniKbodSknpqiWtuxKdoZ3JyeHh6Y3uhmnKQlW2dg4p0fmtzmJJnepuPeXTjfYKOWGuHYXaQWGR+hI5lZZGNdXiNopWqhWzSjq+DVnmK
unSYa6+Fh4Z0lm5WdKaXjYuIZ4KUiY94hYV7fmp9Z5ByYItujp6WlXV8YmiVbohybIhtgnlrZW56oKmKeZZ3amZ1coOCgoKCgouDgoaHhYKceYl7hYKFgnhwfoeGjYiChoSEgo+Cg36Dg5i3k4SFOYaig4iGeYOD
e4KDgnd6goKLhoKCfXNniYKHgnWCboWDiZKCenKFhG+CjYOSgoKChYKjc35sjIdva4R7hHmah4tocoOFgoKGd3Z+iX13g4VwfWF6fIWGg3J0hYKGg4VmhZ51g4KGeoKDe4KCfXpwZoOCg4N+noiHgoWdgnhsg4yC
hZhgloJ4iI2Gb0+Egk2Kg4aEgoOChoKLhIOCem6EhaKEhoNfj4Z9UIV2iHl+g42Egnl8jHZphIVygn2Ggn2EhIKNW22EfoidgneCfYJ7hYKDgouCgoWIdnKEe4uKj4J7eIiCe4iEp2xjgoSJjoKFg4SEi4KDg4Rr
dIOCgn18goSCgoNtgo+HgoSGgo6Fc2aCg4RmgnZWhIKDeXCChHOCcYeDdW9mhHiGgnZ+g4WCi4SFiYKFhYKFqYNvdWKJhYhwo3WKhIyOgpGDiKOFeoKFhYKEgn6Gh4V+gkeCj4SCfXJ2j3WEgn2CgoJqY5KCmIeC
dYaGgnWGhIKJgoWEhIWGgoOFUIJweoiNh4J7i4OEe46CdYJ4cGmCh3yHiIqJjXuDd4OYcmV1g4iEfXSJfINxfoJ7gpBqh4OCgoaCg5GCdWuJfYKChpSCgp2CgnORgptzgoSCd4ONdIKDhYN9mYWCg4iHdIKCg354
g3WEiniCgohygnyCgoN7hIWChpiFhIJ1gnmDhnKEgoJ1dHSFhIKCc4WEeYOEboVngoKCgoeCgodxgm2FgoiDiYKCjVaDa4Rth4NoZol7gneHgoR6goJchZyCiIOGb5Z+hYJngoODh2iCgmWEb3l6j4KChHCJonOF
foOHe4N+hoKCgoWDhI6DdXmChHyFhYmGhqCEg5B8d4KJqIKFeoR5do96k4N+gm+IgoKEg4KDboN0l4WDhHxug4eigoSDhoJ+g4KDhIaOgoyEd3yLioeCinuVgoWDhXeDe4KEfoSGbGiEg2trgoSPhIKDh4aCjIKD
iHKCeYh9gnGIfoN8hI1qYYR8goKDjIR3i32Dgn5wgnmTgnJ0cHBlgnuHgn6pj3tsg2x+g4mEdYOCdY+Ek3WghoKDeWCNhoN93G6DeIJyj4SChIiDjYJzGW+Dg4iDhmeCi4aFgot3h4SCgnyCh3qGgoKQg3eGiYOc
goSCg4KEhYJqg2mCsXqCkYWCo4KGeoV5i3aMgoKCgoaCbJCGoYJyXYV5hIh1holjhc2DTIh3dIlXhImEdYKCXYKCeGx9YYOCgoKDhHR2hW+Dg4ODfJZmgoKDe32Dg4KWgph+gmyGgnx9hIpghIyEOoZxiXmCdoOG
d4KKk36Dg4JdfoSOYHx8g4OFdnGIhHBwgoR6cZWDhoNrfoKFh2OChIR3g4SKo4SCgoKDbIKGlYeDg4eGgohSgpBthYaDh0WChJiDjoSDsNCCgoKIgm+DfoWGe22LeYKOioNffXKKgoKDdoNzhJCZg5yCeIaDg4N8
doqCgm2CdoaCi4KDlYRyaoOCg5CIe321goKFgoeHeIVjhIZriGKCgoKUhIJ0fE2ChIKDhIOCkHeIfnozg4aFg4SFdouEgnqFcYZ5g4Jyg3qDg4J6hIWHj4KMg31xgnSDgqJxeJCfkXSFa4N6bGOCfYNrfoR3i4SC
hIJcaoKHgneCgnyGfoJ1hHiJloOEhYaMgnJvgoaCjYSCg4eEg4JsfYaCbniHh4ODhoaCiIOGgm6IhV90hoZuhoOIgnZ8kYSCgoOHgoJ0doKTgoNxhYKUeISFioKHgnNpfIZfgoeEgnKkfIOJioKDe3Z4g4R0g3eH
g3mDToJlgoKVhoJrhIlicoaCd4OCY4VwYYKHeCiJgmh+iIaLi4KFfnCHg4R7gmyFgoNxqXxvgoOFhIJtfIOCb4SFeYOCiqeChpSHhGWJhnZse4V1dIN+a4KDpnaEhI+ChH2HhIR8g4N8fYiliXKEhIKDa2GDgn11
g4VzpnN+TISWhFpwgomIkHqCgnt2cVmHenmFdoWJiI51ioOEhIt+eF53hHWCcZGHdomDlnNTiWh0en2Ca1VyeoNzhIeChIODgoR+gmuCaoKCb3d+dYiJgoSDoHmDhoKDhGCbmHxuhYKFdo1+b42FYoOHcn2FgnN7
g4KEY3lrhHpuhoJzfIOGV21vg4NhhIKDj4qHioplfYNthH5ydYN+eXSDgoRpc5uGboWEhHp9goiDk4KCbm+CiHaFiJN8koSDgm+Mgn5ncoKDg4KDgoOCiGmDg45sgoKFhoN+a4KChXyFg4OCiIhoiIR+hIODbIl8
eYWCg4qJcomFbYJ8i3d8fIh2i3t4jYSRgo18gp17hmaFVoR9hJ6Di4Z1TKeJeXlufY+DZXqDcHNmbHeScH6CgoWCi26DhIJuhXGHg4SCcH2DiHFqhIVza4l7goSDgoKHgoRwhYSEhWyFg4KCcIqIg3N+eXSDfY1q
goKDaoKDhHB8hYh2k4J7dIuUhoKFfY+CZ4d6dYN0k3x3XYVrhIV7jIN7i4SMhYWFgoJ2k4KOhImShHiOhIKGd4ZqhEqGn1x2Y5V3hJdwZIZee4SFhIuCiYadgoSFkoh3hIl9hISDgrCEg4iDgoKsfISCfoh+hXVy
aIOGiHiEfnp9goiCc42EkGalhFCGfIeEfnOKhYaxg2x7goSDa4dvka98gomCgmSFgnCOgnuFhHCGh3Zwgmh7goJ6hIZugoKGgn5NkHyDeISCo4NIooeGh5R+YoWEgopyh52CgoWCgpeGg4WFgoZrhIV7goKCgoiD
cYKGUIKDgnmRcoWJfoKEhISCe4KCgo51d266i3OEioJylYKFdXZ6hoSqnIODd4KChYuCcXZrkHODgoOTh3KCg3pxgnx7hISOgoOCh4Oggmx7g4+IhItzeYSCeYWCg4eEj4aChISCgmhooIKDgoR8g4KDe3SFg3eC
fIKEeoKFd4l7g3SEeYKEglp4hoN9i4iEh1eHg4R2iXmLh4SCgm1mg4OCi4J2dYdvg49lkHiEgoWCiH6TaIWYjYZ4eXl2hoKFgoKIaYN+goJ7gnxugnGEhIWEdHSGfnuOg4WIhYKChY2ChYSJgoSDhnSCjIaIe4mJ
iIqCg4N8goKEdZaCa4WRi4SIjoaDcn6ChYJlhYKFmnzHg1+FeoR5g318c4KMeoKCgoqNfIVklUqDb4eMgll3g4KOXH2ak2+EXoKFg3uCgoKCUIOCcoSDhYeFh4KLjoiFg22DhH2Ep4KCg4OClIiEfISChoKChIV+
UJF9moI/g4SEhYOCgoiDgoaLgoSChod1bYiLfodshIODg4OQhneCgoOCboaDkoR5ioqEgnWEg4J2fIKCgnx9g4uEgoVUfIODuIOCbI9xfo+XdV+RhXx+eoZQgoSmg4yTjIJ3i3SCeIOCg3yDjriCg3yHdoaEhHRl
d4NfgoV6iZGEj4J4eoKggouVg4OEjXKEcoOFcYJjgoOJiYuEgoJ8bYKDcIVwgoWCbYV1dYKCcoSDh4OCfXWQbYeWg3yGdZFniIx3hHeCqIJviIeCfImHg4KEZnOHd4J8j3Z1kIKCg4KFgpCcmWxRhIOidYSChHpt
iZuDgoN9g3mWgoWCgoKIeWp5ZoWNhoaCg2+Kt4OKg3F5Z4aCd3CDh3yCg4N2goKCjXBzg3yDcYdnc3KSgoJnboRyY3GCdoOEeYOKUYaCiIR6j4KDgoaDkoKDgoKEgndwfF6EinaKeG+CdoKDgoOHg4OFhISegoOI
cYh+h3VshIpwiXpweYKCgoJwho2DhHCLgp2GgoNhaZx8m4yDd4WCfHmHiYJcgoVtgoODiouDgoeHmYd+b2iFhoOHhIJpd4aCgkOCgoODdoJ9g45yfnmCfoR9goOEZ319hoR+gndviIKCgnB4fYWEg4p4coZugoSC
gl2UloWMeYaTgm+KgpOVhYeLhpJ8dniDhYZweVB+g4Jsg4eHfJGCg217eIaClYKEhIuEhYaCg3t7hHGDlYKEg4aGg4SMcYZuenCChIJzg4aEg3mDgoSGgnWKfo+CfZOGiKGMhH2IhIaCioSCiYSKhoSCfYKCgoJ0
goJ7goSCg3hvhoKDhIOCiIeIjnl9h4KagoaCYmpchIRglnRufoqHgoyEcneGh2WMhoWDe4p7joKEcoNkhJOEg4eEhIh3iIyCeWWLlYJwg3qPgmqEgpKFgoNzg4KIhoJ9b4yGenyFdYJriYKIZoN4d4R+h2qOeW2I
gm+Eg4KCaoOCgoKDhISWhIKWg5Jxg4KEhneEh5uauYODhYKEhEmCgnyDbIJliHqCkF1dfIiCR454j4KDcIRtdXdpgniChH5vhIOEg4aDbIR5goODcYJzg5R+gnc0hYOIQHKCZXl9fYR9h4aEgox8hGiEfoiCg4KJ
hHR0eoKMe3lvgoKIeYOCi2+Cm4SChIdpg2d+hIKEgoJ2d4qDhIeCgnSXpHWUdIOIh4WogoKHYopBgnqGg4OCfJCGgoV1jHN7gpOGhoSHjoeCflGEgoSMhYKCeIiZW4SHi46DaoZnhHJufZuCgoSDgoiXg3iCgo6C
hY+DiXqWeIWCi4KRhYeDg4dwhpOCd4R+hIRAeoxchYKCg3iCR4J+Y4OCioJsiXuIg3iIYGmDb4KIfH1qi2lcg3pvgoiFmoKGhoNtfINmjoiChIqCd4aEgoORg4J6goOEZH2lgmKQgnZqgoyDfYODhJt5anyLcYSX
hoKGhYKIjnuHhYxxb32FfHSFiXiDgpp6goWEeIJ4fGtacoVMhIV0goODfYV0bIJueISFcIKHfX6CeoOYY4OGioOMh3yCh3SCg4V4loyDgoV8fImChm2CcIR4hoKFcoKDemKCgoKJgoKEc2uDhIh0UpGCboOJdmhc
hm2Gg4KCdIKCgnaEloKJfqiDdYeKgoKCjoSCg4SChYR6hISIhHNvhYJviHWFh4ODVoOJg4OEeniDhZRqfYOQcniFg3R8ioKChnODgotngoJ1b4NVxIKEiGiNhnWLcHiGfX1siomCg0Z3gnODd6iChHKRgoaDgomE
h4N5dYKCfpJ5fYR9hlh7g4KChXqKgm9ydYWHg3uDhYKDg4KNhYmFgoSUd4RqYJCChIJihoKEhHWZeoJtZ4KDfnVyg4qJaoR7h3qOg4KCiISVgoOMg4SDgoN5Y3WFcoWFiYNrgoKEdW2Dg4KJgoSCcnODhHF1bml6
iGSDgnWMgoKEhIqIi4qFWIKKhISDbomKgo2FhISKcIODiIKKfZaCkIWFc4aDk3WDfJp5hYKDg4KCgoZ7iYKCZnqEg4eEioZ3i4KCbGmChJh+gmyEdoaDi4V7hnaIgo6DgoKCg3iCg4d0go59KX6HdnN1hYiGg5l+
h4JteI2DmIODdnmYgoRyg4OFhISgeoOCh2eKeHZ9hIN5e4N+g4SCgoJtl4WMd6p7p4aEg4KDaoyChYh4k4V2hYKHfYODc3lzgnaChoWCe4SChIKGgoSDgoiFgoKVg4OEenWLkYl0eH14XYRsdniDhIWPhJl3h3h4
boR3fn1ug4qChIKDhoRuoIR2g22LhHx6gnWEiXN6hId0aoKChYKCkoeCemaCgm98g4NkhIVZfYKJhX5OhYSCgnFohoKCgpCMaISCcoJvgouEgoSDcY9gfGe9h4KIfXWGhG6ucZCFgoKvaoJ6hIaEc4KDaXp1e4to
hX2Dg2yDpoV5g4N+hliChJl8i3p8hYqCgoaFgoOFgn14YYNfj3yFYouDgoKCgoVgfXdyhYh+goOGgohnYYSDg32FhYZ6lINngoWFgnGChXqCjHyCfISFg3SWg4KCbIOFZn2CZIaDhYWKgoKFg2eCg36FhnqDdoJ7
fnaCfYKHeXWDbY50h5WDeYd4goSEipBmgo+DhIdjfYR4hYSCg4aFd32CgoKChIl0hHuCgoeCg2iCh3peg3OGfH2HgoV5hnKChoyKiHSEW4KCgoeChZGJhJKEgoJ3goKKg4SIdGmDg3J0g4OGlYZzgpN7hoeFdXCD
e5d6g4N1haGDpIqEg4Jgfad0gnxzg4ddkYhug46Ggo2CdG9vgnBohImPg3aCdXqLhYWMfoiGdXuHam16g5WCgod4goSFg4WChmtvgnR1g25qhYmChnyGh3mDgoOFgoSQk4NxgrGIdItya45shHp9g4l5iYN0h3yE
goSEbYJvXZN9kIaDeYtvV4Z5eIKEgoKCe4NkhImGjZSKc4JYhoJsfliFUHyEhIlpfINuaYNvgoSDfXR4hIR3eIeDhnN5UYJ4iJaGgoiCiXOCg5aGhXeGhISFg4SJkIRmcoKFgoWCdFOCg4Jzg3GDgoeJgoWDj1qX
eoOGfIt4enuEj3iDaHtmgm95h31beneFgoNjcXuFh4SFg5WEh3eDkIOEjYmZg4OIe36ChIRhhn2ChIKDnHNxeoKIdpCEe4V9g3WCgoKGg4mDiYKGg4R3ZFyCh3NLgoNviHuphod5gnCDgnaTgmmHdm6DeoKDgoWD
Ym+IeHSChWaCgp93hoN2kY+CgoSDhIR2goOCkJmDdoJ2iIuHhoSDgoOLgoKhhYZ8b32FiYKIcGF3goOdg4SDh4N0hId7fYmEdIRzZn6FgoaCkodxgm50hI6IcHaEanGCkZGPb4R9pYKEeYKEhImFh5OIfINidYNw
eq2ObYKVg5qERIKJcIJ7g4eTfIx7kl2DZoJ4k4KCfoNugoZ7c3uFY4KDhZqCeIJ8hJSJhIWDhXCIeo1vhYqCfYKKe3uChXF3VIZ2goNriliChIqCgn1+eISFgoSFcnmFgoeDhoSFgoZ4bp+KhIWHiX2QgoN7Y36C
d26JgnmFg9GDkIZRgoWObpaCg4J2i4OHhIWChod5hYWGh4SJhGiKeHyHhoSDg4ODd5OHj4KSg4RwgoyCfmqDgoRVVneDgoKDhIeCeISDc3KCjXKCOJqHhHqJj4ONgomiiXSEhnmUg4iCaoKDgoRzi4KDg2d9qXCD
g4N5g5htg2KJgoKLiIuPcIKEg3eCg4qFdopQdnNWfoJ4aHlvkoR9gnuCd2+IhINvboKDb4l8gnSLhISCen14hoSGiIZydIKWg4SFc4KFh4yChGqCiIJ+g4R6Y3uCh4SChoOFd5iDgoWEh4WDfKl2g4NqhX6CdIOC
hIKCeXOKdYaEhoeUg46EgoJ+hYWCgoSddZFxR4JvboOPkYR+hIqDhHJna4KGgomCdIeGd4OTc4WCZXt0goRzg72DhIeDhoZ+co+CdFd5god6SIKCg4+Gg4NqgnSDgoKDgnSDbDmCgoSDg4V+dWeChIKChImCboKk
hINlm49+g4aVgoaDh4uEeoKCgoKFhoJ3goKDgnmEg4yDg4KEdIWKmHh4eq2JeIeCeFqHc4Z+hJaQfIaEg5WHfHqJiXKEg4Vqg4J9hYKDeIZdmIOFgoN5hYJ5VoSNeoJWhISRfX5+fmVzgoJDcoiDknWad4KCbnOE
gn6Fg4mDkXWCgoKCgpVsgoaMgoSCcIKEgneEeIKChISDgpV5h3uCiXSCYIRzg3BqgoWKjYKLhoSCc4J2gomDg4KCe4KHfIeEg3iCbWmCgm+FdXWCgoeUfG2ChImEg3uCfZptZXqHhX6Egn5PhYNrcXFqgoKNhGaF
goiDhIOWkYKGhIKDhGyDkoV3cYSCh2aEgoSDh4WIkIWDgoOGdXqGjIOHgpeDhYd0ho2EcYODeW97dI+ChIV9hIVXkIRzjo2Mg3F8gniHg4KEgoSHfr6GgnKEzIR7hoWCgptnhm+Eg4aCfZGKnYJ1aoeDhIScmIKG
kYt9goVii4SNk4KCaG+Db4SLiYODrYWKdISHkYKDhoKCcWyCD4Jvg4eJeoSCb02Hgop3dYKajG98eYeJhoJtfXuGhYKEfoOCiIKGg5WCj32IhYmCg3N4god1cIKChXODhXyEgnp5hH6Cfnh+aXGGWYJzbINokoR9
g4NxhIeFhoqDa3aKgndvko+jjHh7hJl6c4eDgoODeoOEhlyCgoWFhHaHa3CGgoSChnqEgnKCgoKDh4p8iJeEgnuKdYOCeoWJg4KDdoOCeYlmfoyFh4WCjmKDhoKChHSGiIOEhYOEhFl1hG90hYligoKDfqukfoOI
hnx1iVSChnqDg5R1g4NpdYN7bXV9goNhXnmEi4Z9hoOPjYKHZJFvgoKEgoKDg26Ld4uKWIJ4gl11h22CjHGEclGUe4h0hIKLkmqFfmZ7gouCbD92goR0UXJ1ho9rg4J6a4LQgoKEhHN7enNRfm+GiHVkkXx8goOq
g3SVpXZudIOHdq13YIKlhIOJeIaEc4WDiWF7g3uXcISDcoOIiYJ4fIJ7goN7gpqLeXeEh4J0fXaEdoaCiIJqnIaTgoJbgpKFe42FioeFhGt6gnaCh3qCg42HgoaHjYVWdoR8e3mEiYV+g4aEhIKDhqBtgoxjg5Ge
iKyOdYWGhYJpmYODgop5foqCg3KCgnl6goiCg4V5fH5xhoOFg2qHhXWEa2KFgpKChIaRg4WCeUqLd4KEbliDfoR7goOCg4SFdoZ8t4iFhIeJgnCKeG16g3uCVYOTjHiJhoZ0anuKgph3cZaEnZBvhIRphYWOioKC
g4aCb4qPhXRpjJZ7dYR8g4R6i4ONYoSCg4SMhYJieoWDhYKwYY6CgniChIWGdFiKdouDi4SCg4WCbnWGhXWJioKEdpGEjI2DhIKDh4WCgoSDcYOFhoWGgoSCeIKEhoKDi4ODboJefIeCjYKMe4KCfnlgg4tYg4yC
b2qEjXaCgoiEdYp4e4ZrfIqCgoOHcYVYfIh4fHl8iYJ2dYJ7bHSCYYdzfYKFhH2CbXmLhoJ0fI2UfoNygm2LgoOCkW2OhYKClISCh26ChYJ2g4OEgoiGhIiCdniCg4SDZ3SCiIeFbYKFgoSDdHCCkoR7hIJyfoOE
g4JscYOChoeSg4h9moWDnYqCiHOHhHGEcoKChoODiIeCdIKCfGpWhY2Fk5BsgnJggoc1foJ9boSGgoOCn5yDhYaCfFWDhoaEjIaCh49xfWyMboKDb159moqDinyCb3GCdYaUhoWIgoOCgnJyP29+fLGChoNwe3eD
dIOEcoSWhoKDeoiFc4KEgoKCbXSEhoOChId2hXt5iYKGY3trhISHb4OGd4J8dIN9eYZ3g4SEc4OHhoWDeXhRkG+FeIKDi4KCgl5wo3V8e4KCYX6ghJyDgnhwhHKDgnOHioSFboaFgoOCg3mDg4Z6goJOaIN1hoVh
hIWCkIKDg3JZhYJpfoKCgoV9coOFgoiFl3mEg4KEd32Gg4SEj3iCjY2ChqqChoKGgoihdoOGhHl8hJWDa4V7hYOCiIuFeYKChnKEe4V9fnyJeGuFi4VxhYNlhGyDiIZ+g32Hgm2CkIOCeHZ8gpGCgoJvd3iChIKD
c4OCgoOCgoKDg4V6g4KCiWmFvIKDi2dshIKJd4OCfYSFg29wiIVgkIJ8iW2Lg4RicYSSaXBrhXp+fm6FoFp4eY6Jg26Cg4KCiIJ+bISCg4N+couCgoRPhXWEiYSEnol6kn1th356bIVWgneNcoJ8apKVglpvgoV8
fYSDhoSHgoN3cqGJhYeHc6iFhHFog3mHgoKFOYaYhHyKg3SQkJ2CfZGPgxSCeniCeJ6IhYaZgoSKgo2DiIJ3inuCgnKCk5OEbIiCcIOCeIdzlIOKhF6FhGOCgoKHhXSNhZ2DXoOEgm91goKUgmt8g4iDc3l5g3qF
gnWMjoSFhIJ3cYKFiYNxiHqQdYhucYVggoZ5goKGgn1niIqClIdxcoOCcHiClIWJcIeDeoSEg4N5i32ChoKOhLl0hINsgoN+goKEgpOCgoJ+cYWChIJ6gmWEg4WCdnpXgoOCgoR+c3h4g15tcYKCk2mCiX2Dg4OD
nYSGhIOEeo2Eg5d5VIiCiYSHjX2FdIJvgoN0coOIZnFijIaFhYSCgmiCdYZuhYKChnN2goiFdGiDg4V9j4KEhHiKi3OCSIKDgniNi2h3g4SChWd1iIJ+gm2CgoN2inCCgnaEkoprbpORgoNwhoeHgoVvRHKJgoOC
lYOGg4WJdIODhHaIY3l0b3KFg4OEgnKDgoKFhHGEhYWNfW6CjIWCeJx3goNzeYt+fISEin2GlIOCh4KDdXWOi3uQg4JRgoJ3fHJtmoKDgodwdYOGc4KHbnODiH16hnODgomCg4uCeHqJhoKIfoKChISCiIKChoN1
aoR+dYODg4lvhJOFhZJ7doKChIeFg4KGg4SCgmB1hYmCg4OFgoN9jHh+i4Nuh3uJfoKDhn6Dhl+JgoaEfYV5goaCfWeDhodveYN0nnlweYcYhIaDd5GDg4NzgpGHZXCHg4SjeI6LgoJah36FeoSCg4OEapSCg4SE
goR9kmlmhYKFcYKCg42geIKEe3aJhL6UjYKJiIOChYJueHp+goKKeoSEkIyThIt0gomGiHl7gm+FgoKEhW56goNqhmqpg4SShoRzg4OUgoWCg4OCcIVug3aEgoeDi4eCjYqCgn18g31ucYqFhIN5hXt6b4SDhYOP
aGtidHR5boJlhIJygn6EgoOEg35thoOCg32Mi4SCg4Z0gn6RfoKChYJ2iXx2gnlxhYOGhIRognt8h3GMg3uIgnCChIODYn6CfoOOeXt2em94h4x1hoKGjn6CZ4Z2lWeEhG2DcoOChoWQdkB9g3xzjIJgkoKEhX6D
eWSKe3luhHtqh2mCZoSIgomDc3tqdYJ6d3F0g3yCql9PnoaFnX2CeYNkg4VshImCgnmEhYNzg35kj4J2jG2CdZCFiIJxiH6GcYKCfYODnISEgn1zeYSFg4R6d6SOg3uEfXaCj4R6aYSChmKIdn1ffXiPhYODhIKC
hIOHb4SCd4qCgoN6gmyEgoR4inJygoZlPIhAg3GDg4aChFZuhHhug4KEg4aIgoKChISDgomCgpmCgnqie4OqgoKGgpeCiYeNXouEioJsem5qfoSDhIWChYKDdYOGgmuScISGgoN9dHuHjoJzeYh+hoSDg4NphYSC
iIKDVYSDeIKEgjuFjYR0hW5mh4mIhoJwdJaCg4qLcoKEfoSDgpCCcIZ9g1+CjHyGiIJ8gm9pc4NxhIKChJCPa4h+i4RshJKFdYaCkYWDjYWCg4JthHtxgoR+hYOKiHeCemSChIKFgodjhV59a4KEh2uHdI6Cg4WC
bIJ5hHRfgoKMhoyDh3t6c4aJgoOIe4+DgoiFfY6DfYuCgoJ+hXqDg4ODem+CdYKEcoSCg3R1g4WCUoJFjYd0eW52hIKCgoaQgpF9aoJoh4+CdoRzZ4iDgoJ7goV4WoaDg4SChIOVg4NOgoeEcYKEhYKCd4aCg4qT
aoKKgoORd56CdpCCbnNxcnB9jYOGbXiDfIZ3lHmJfIOEnVSDg4RvgoaEhIKCeYVPg0mFgoSEhnV8hISCgpWCbHqDknSPjYV9eYSGYIKChj1qioRTdIJ9gop7h15jXoKCYIJxXIOFg4SSVoKCg2yDeXyJjlSNhIKP
cYOCfYJwlHSChoKChYJ7d4SDkKuZaJBzh3OGcWZ7hn1ph4J+goN9gm6Jl3ljcISHgnSChYWGh4OCQ4R4gnaHg4WCg4N4bYiEeYKEcYqglG+Ch4WEhoJ8gm90eodqfm90hoOEe3KGgoKDg4J+gn2GaIJ8g4J2iHKD
h4eEeIKCg3JygoKEiZeIhYqIfoKCjY54gnduem9qdYKGhnSDeHB8hIKMg4hqhoaFgmN+Z32EbIOGh4ade4KChoWCj4SFhI98jXB6gn5uhYN1hIuIsImRkoeEfYKCcIhvfIJmc3BZgmWCg3B8l4OFgoxpgoJ0eY6W
pIWESIZng4Zqg4OCg4aJhG+CcoiCiXCCeYJ2hJhbgoKChYKMd4yKZHxygn6Tam1sg4aFfYKEaISOgoSChYnafZGCiHaCgoSCgoeRhYKKa3pygnB3hJ6IfoOEfYOCh4OVg4J+g32DeHGGm4WEhJp8golrmImOgomH
goyFfoeCiYV6hYJZcGaMfGeDd5FokHF2U4WTgnh5fodthYKCdZaCgo+GgoOFfYOKiYWCg3Z4fn55hId+bXWDhZaCgoV4foJ9iW98b4uCiIJ3hIKHeHuSg4WDhW2Gg4ZwlYN0g3SCg4xygoiDiIprg4OIcnJseZCD
e4NthJmCeXd1hYWCbIOIc4SGg4KEdIKEh4ahg4V5gn1siIJ5gm+Cg4KChYR7c4+ReYaChYiEiIOEgoKFcYKCgnZ6g494d6xxiIJygoKCh4J3doSGkmqEg3qDYIKDgoiChIOCfIJ7jGRtgo+IfoeXhnB5joKGdoKC
goNkhJSQg4aIj4hvgoKDdnWEhnOCg4KEgnyGgoKOgoWDgoZrgoKCjISThVN5fIJ9h4teg3eMfXSEeHaFg3yCZoKGh098goSCgoN4loKCdoN8gm6LeYN8hISKfXiClWCCgnyElIKKioSEgoN8fYeDgoOJe4ODjYOC
fYKEhoKFg4JqhWuGdIOIXXqGe1uEnoeDgnOCgod1enyEhoqDdGxvjYaEgoV1hISDgoaFiHyGdo50fYKCdYmDjZ13c4ODhHmHhXd1g4qSg4SMX4NLZXyChoaFgoiHgop6V4KEaYKJgoaCg3yCiYOEhINogoJ6iGyC
gn56iISDgn2EfH2DiHh4kIWChHKCboKCe4WCmHSEg4Z2b4KEfoOEe3qGfGuCaI6Eg2+Lc3iDWYWDhINSb4OUg4mCjZmFhoqDh45ndoODg4KDgoJ+i4KKfnBygoRhhISCgoRxa4SCd4KCc4KRSIJ4hnJ3hoVdhHOC
h3mKcoJ4m2yHgqRqgoN8hYd9X4K6ioKFgoOCd3uDd4KDgn59hXCNg4SFjISHioVvfIKDdmt+g4eFgoOCgnWCh2GEmIOFg3qCgoJ5eoOKiYKCe4aGpYWCg4Zyh3yEhHyDk4ingmpyhYKKgoKDhYVleqaHfYSCboeF
h4RufIKJfoKDgoOCgoKOg4ODhIaEhISFgo+Ijop+hIqOi4WKd2uOj4mDe4NjhIJ+goONin2ChYh+l1CEgnaCg4WFhYR9hoZ+g4J+oYqCdIJ8bIOCgoSEiYSCdYKDgpZpcnSCg4Z+hYN1hIWEYlp5goOIZoqCgoOF
inaDhHuGfoiCcnF2a2t7hYWChIaDiISCg4iRV5R8i4KJgoqEiXSKfoaChHWEg4Vke4KCg4Sgg4KGfoWIhoaLaYNteX2ogoaFhId6goSLd4JQZoeDk4SDj1VyipCCg4Roin10dpxtjIWGXoZxh36CgoiEgolviIJ9
g4WEb5FzgnODgoODhIWHgod1iYWEiIlyfoJrh4ptgoiGg1uHhImOhoKFiIKJioKJc4N8g4OJi3SCgoJ0hW1qhmKIdoOFhXWDg3yUhoSFg4SMqoqHgl1feZBsdYI9eYWEgoWGgoODdYKCd4KfgoKFgol+g4J0gmqJ
d4eDfIN7hYSKh4KDhKiEeYKChIJ1g495g32Cg4WEioV1hYNveYKDcYRug3iQdIuDgoJ1cIeUiIKDZHl4goN3dpaCgoJ7goR8bI6CiYJ9iYSCm4l9jH53hIKDgpuHZ4NpgkSDhnN7b4JggoJ2hHOCgoSChISWb4KI
jHaFjoWGgoluhHiHg3iCdIKDgmteg4OJhIODg4J7goODg4ODbY2Mg3d9i4KHh4OCh3x5cI2EfXiHfIttgoZ9g457h4V7g3CGgn6DhYV+gnOGgoNndnuCiXaEjn2VhW2EhHuDdYuDdoSJgoRgg6mDeYaCi4KCg4WH
goKFg4WCOEyHgomDgoODfIJqgoKLfYJ8lImEa4KPhoJpjo9oipp9a25nvnSLgoSGhYWHfmmZdWiCg4KKjoOSloRhh4V7goKJjHlFgniCgoSQeJqFZ4KGfYeCSISDe2pxg6eCg4SCcH6NcYaCloKChpxwiYV9gmx6
gnqEhoyDjYaEVHeEhnqEh216cIZ8h4RwhIKScoJqhIRgcYKCfYmDg4KDc1yEvH54ZoeJTIKEiHR6foKImaeFg4iCZnCDkHyXe4J+fm2JW42GfoOJe4qFgnyEd3J+goiEhYKEhIR0g3WChHqGg4x4goKEhoyDg4Wc
goOPg4KDiYaChIKIhXFshHyCeHF8hXKCh3mThoV7hIh6hYSEiYNthIaFb3SCgnCCg4KChYaFh4ODd62GbVOfgomEaYKCg2uChneChGOEhYeHgl2Ce3mKhnSEgn6DhIKCh4N9goOFjYJvgoJ2g3aFd3WCg4aDgoKG
g2h6hYKcj4KCiIKCnnBnh36ChWKDglypgnmEhIKEg4WDh26DiHOCg3KGbH2GhmxygoKIhoRZg4qGeoKZmYKDg3uDk3KChYpmhYSChISFgmuCZnCDiIKMj4ODhoOElIdzg4ZLhFt7iHyCb4KbhIZ7goOFe4SFfHZ1
hIaCjoJ+a4WChG+DhIOIdnd9hHyGmINzhHCGfX5xdYJwg4ZshoKCgoOCh4SHiIRzm3ZroZOQgoKCdIeFdWqCdoKJa2eEgoWCdYOJhJN0hIJ+h4ODjIaKg4KMgn2DjHppfYRpgnGWc4SCgmqDgpJ+hmpqhHmIgoKI
goSChZCGgnBmgmSCgoKDboWjgoODgoSCgnCEgoKDgoqFhoSDgmprhIWChpJ6hYRxfIWFg4KCcIJ1fXiCeVuFVXCGdH2Kh3t0fn6GhYOEjoOChHd7i4t3dneGcoOMh4R9joKChmSNlnxzdH6CgoyEbYSEhoeCgpiU
h4aWhYKChIODfoKIco+Cg4KJdoSKjYKCa4eYgoiXg4SCcnx2hHODe4eCgl6Ug4V0e25vg4Rug4eDk4WagoSCZ4mGe3uFkIOKhJ+Eg4WCdIKDeoSDi4dYh4SDhIyEiImOhoWEdYp+goSVe6V5qo6HbX6YY4aDu4SG
iIOHhIeDgod6e4KDiXuCr3igg3V0gn6GgqGCWoOFc4N9fGiDjYKCeIKEgoOLgnlhgm12goOEhHyCiYKXg4N2gnqGdnSChoNqk4eCi3mGhGpkkIJ9bYRshJCEeYKCj4KCinxegnyFcoOChnp8i4SUhIh0in6MhFaF
dYWFg4N7enmDjIJ7XYNiiYR9emaMe4OMZ4Z5gnNzg26McH2DYJyEgod7goOKjoeWgnyDgnyCfoNxhX2CXYeFhIyDgmWKg4h7goNug4KFfoZphH2EZ4OCeYJ5gn6CaIKdhIV1hoqChWuCfIKIjIJ1goSChGR8loaV
goKKlIOIZoR4m5KCeJWLe4iMlnGXhIKGhnl1hIZ6goR1hHV5goOChYaJjIiChISCh4iJl36EhX2MhIWdg4J+g36FhGd5g2mCh4aFhYR9ZpKCgn1ugnmGkoOFiIRye4eNjIWChH6RhYd7jHKGgo6CkIOCgm2ChYJ6
goR7crp7iJWFhnp8hoJ9g5iEb22MgoSChYKDioJsg4KCg4Jyc4SCiIyHgoKDg4SGh3dsiIODboKEhJSCg0+CjoyCg4aEfGmEgn6CeoOCgoKDhHp9gk6Ggnp2dniFgoSFgoWTdYNygo16hJp+e3ueiIKCgoN+iIWP
gnB7h4KCQoqChnx7iINzemJobYKCgnmIfYxtg4OEj3F6hIJmfoSLgjuChol8XISHdISDi4OPbIN8gnpUbIeDdIOChYiCh4KTmYx7hIJ9gpaOioyCeHaLh3mCcnuCbqCKg4KFj3eCgnR7g3tzintyiIuCg4pxcYOC
g3qEfHR1hYKSiIVyeqB5h3ODrm2CcoKCenuChoOChHqCdYeDe3RogoeFhH57gnWCdIOCg4d0YIWChX14dnqEgoKCjoOEXYKDgoKEfnODioWCh4OEmYeClHh2hYSOe4SChIZninyGgoN5goZ5eoNgUptzfoVfgluE
eYKCg4eGhIKFgnSIgn6ChYSCZoSCc2yChYNtYHKChW+Hd2eJg4N9g2SxaYJyhpx4eId1hYKEeIiGgoeHhIaDW4p5hXFzeGp1enuEj4Jyg4yOgoSCeYRpeH2Dgn2FgoRyi4KWgo9kiXuFhoWIfIiChHdviGV9hYOI
gomGgoKCgoKChIl0goJnhIhze4t5eo57goVsgoJMjnZ9iHWJa5lzg4OChIaSg4NyhFiEd3aNgoV8bIJrooKCgoKHn4SDbYV2YaCNe4KClXd3mYWChIiFgoJtg1+CfYOMeIKTe4OCdnuCjXuVp2GChnRrhWyGb4aC
kpaKhG+ElnyTgoZyhXOZg4WDhIOPg1OChXeCdm2CeXmDk5GCc4hecoJ9kXyCmHZ6hYOEjISCjn6Dh4KDYouIhISIimRshoJ8kIpLbISEnYKQeYKGgoN3goKCg4WEYoOCh3SFeIOChnOEZXigd4KRg4KEhImCg4SH
k2SJgoKDhIOEe4J6goKChXmFbYSIgoKJfoKZaoWFgn5wg5KDYIZ5g4KDbW9WjYKMjIOEhoqDjW+Cg3hphIKDg4KHg4aEgoV0Zn6ChYaDcoR8goNtbXyCgoOEg3OJc4qCeYKCg4Rvg4J8eHCEhIWGgnF9hnh8g5V1
cW+Dfqx5goWCiYJ8d293Y3uDgmV7cIaChISIhGVSboJ2hYtXgoKCe2mlj4OIgoeEdoKIgoeEgmGaiXGMgnR7goN5cYKEgoKDg3GDi4KJgoZXeYaGhYKCi4KCaIKChYmFgpCEgoOEgomDg0t9goRmg4KMkISDhntv
hHx3hYKCZ3uEaoR4goKCgm6LiYZvd4KCg4KMh5GCiH2CgnmJkmaCfHCJg4KHhHt6goWIfXacgnGHeYNndn2Ogo97iIeDg4NygneCh316ooOFhX6ChISCi3uDgoeGZ3qHa4OJeoR8hoWJhIZ9h35WaX2Eh5SFd3KI
e3mFgm+CkYWGd4RbhXtzhFqCgoKFg4KHg3qUhIWDfXZ7coR+fYmGeoNzZImIeYZ0g4J3eIeCgmWDg4KKeYOHeH5zgqF2jYWDXpx1goJ7ioSFhD97pYeChJtQhn5thIOCaHt1d12XhnKCk4KChIZ4koZzg2WEeYKO
m2qDiIKDgn6RYXmOg4KCgoiFcm2DeoOKhXCDg4J8hIWEhIZ5g4WDlpN+cH52goVcdoZ9bnCnhIKEgoqCeWd9hoI8gn2SgoSDUXt6gpBzhH2qbH2Eh3uEboRsi4KCgolggptihYuOeYKEimdjeIJ5YoJuaXC1iW6C
W22FgoOCeoZwgoKCgoWChY2JeIOCg4KEcXaHhXJmg42DY4KDg4OEjItlg4aGj4ODiIVogoODgnqEdIKCgoNsgn6QgoKDiGyCg4OEhHx9koSHhYiEeYaDg4KFhYiCg4KNjI6CaIJ9d46EgoSChIV2hn5+do+Ch3CC
hoJ2g4KFl4V7fGR8VXSEemKCg4iChoKEgoqTe4JzjYJrg4iDgnWEfoRyhIR7gnuDgo1yW4ZQiGyDh2uMfW59fYSJgoOCeqjHhIWVo4KGeGyLeIKEg4iKg5SDhnKDmIKCg3BwgoKDboKChIKFfWuEhYxygoOCX2OH
ioKGhnWEg4WDgoV4gnJ2g2qCe4OJh36Ig4Nhg26Eg3CCWm+CmYx6g4OKfnWFlXmCeHdqgmyQhYODc4V2hoqGg5J8e4WEhoKGfY2FgqKChoSCgnCFhXN0hod2fnJlhYSChZBoiYOVioRudYeHbo2FfXxwfI2dhHqK
hoOGb4iFdY9rhH5oc3qMYnaCgoqSgnCCl4SDjH6Fgol0g4J7YnGChZSDhXZ5kW+LdYKDgn6KloKIcH6Dgn6Cc4OElX19kIKDhpKCgo2He3KcZIIucYRhg4JEX3F9e35tYnmDhYiFhoeDg3GDfYSDe25deYVgeXSF
b4aNa4eNfYNwfISEhHeJgoKCWGCFjoOEdH6DcHx9hIV9g2ZweINygoyIgoNzhIOFfnJedoSHkoWCgoKCgoKDh2GEY4R7h3ligpaSiYKEkIODhXOGgnqEhIWEcG99g26DiYOEh2SPgmxscG+IdoJ9gpaEcIN1hXWE
goOCaoKDmoKFgn1wgnVigod2hnN8gnJ7hGqEgoSNhIJ+e4J1g4VfaXGDg4SCgol6joSChoeDnIKKlXhycW+LgoZ1iYKEeHxdgnuKGHqCh26DbnyOh4KCc4KChYiDbk6Cg2mChIOChoSFiYZ3joN4hXWCZ4J1hYSC
h4aEhHaGe3Rugod8hIl4hHqCgjttfGt3hGmEcVqCdWyCZ4lvbpB8hXqFgnyIiXJ+YoV7hJKDeIKCfVuGhIOCgnNvenmDfYKCg4NwXoJ6h5GDgoKYhzWCeaKGmoV5iYV+enKDfWyGdISDiIKRbHSDsoSDhoR+g4Z3
hIR5hoKCjYiDgoJqcoSDjGN+kIaHgneFh4tbkIWDfoOCgnhugnyGg4OLY3mEhGSDiG+Cgoltgnh1iHWMhl2DfISCgoN9cHt3eYhodo2FdHdUi4Jqb4OCiYOCg4VvgoaCg4J7g4KCgoqRmYKCh3x8hIKCgoqDhXJy
hYaGl4mCgoKCgnhjkoRng3Z+d46EeoKCg9SGe4KGgndrhXCCjX19g4OEgn2Cg4J3hoR1h4iCgoJ6bYJ0hYmagpKCbHGHgox6goN0j4KFboOFgoI+iXKGdomCgoqFhoN6goRxjIKRg4eDg4WCk4SCeIWDfIR9hnFn
hYWEgoV8b4OGg3VzhHGDhIKDgoSCZ4Nzd2qDiYhshnp9pIaCg4KFiIJ8gouCg4STiWeDiYOCV22DgoaEfISCg4NPh3GFkoaDaYOCfXaXeoR7g2+EYoRvgoWNg4WDb4KCl4KHjH5+goWFgod8h3eCinuChIZqg4KE
ooRWjIWYdYt8hHyIb4eCglqDgoiNhoKGi4ZqbIZmYYZxhXKIe4aCdYSEgn5rh4J3d7OIhHeEg4OCgoh7eot3c3qQgoRxfYKCjoOCfHKDfoKCfoWDboKFgoWlWpNbgoOChGt6im59gqtxiXmMhIKCeIJmg4N9hIJ3
hIN7emeDb12FhIRthJA2hIlljHR0goJ+eIKNhXCDg4iFbYVohoSCe3yHhoJ1hYaMhn6Jg5iCg2yChYSCgnmGgneGb4KFgoKDhIKCfoWEk4VqhIeHioiCb5OFfYODiHuGgmyEgnBuhHeCdJ2Eg46GbYVjeYOFiIRu
XIKRiH17bohtekeFkYWCg4WNhjOPg3J5gnaCg4OEcoZ8gommhXuDgmKDgpCHeomFh4NmhmR9hYV1k4SCjYp9goJ6hoeHhm2Eg4J+foSCgoZ9gnFfZ3yTgoKFiWCChnqNkIOCcYWCcoKCgnqqhYSDeIaDhG6OgoJz
ZYKCh4t3hH6GhHCEdWmFh3mCiISCgoKFh3CGeIKDZ4VrfYVnhYldgoKDhImCgoaCdnSUfYOJhIWJgoWChYeHgnyFXHF2coKHgnWCc4SCc4J7goeEgoeCiGuKhoODcYSCg3aPdpGig4NkjYWThIKChIKEh3RycIOI
h4yFg4h7fo6EiHWDRoVohIaLiYJ9aINwgoVxcHqEdImKWH6DfIdcbotsaXyCgm6FkH5+cYJ4goKKeoqOiYORhIqDhIWEgmRGhYl2foKCg4OCpYSDgoeEgn6DjYWDhYqDXYaIiTmGdZF7goiCgohhhnqCh4NiZHNl
i4eFh4NoU3uDi3uUhYWqcoNpkYSCg3iEiXhScnWMc4aqfIOChptwgnGCgoOGgoKFdYKSh4KFgoWQhXp8h4NyiGyEgnSEgoqDgoOChYSFcIOTgnJzg3GEhYKNcHqJbHOHe36IgpaPbXd8d2iGfXKCg4h7ioiCgpFy
i2V2joRwaVp3a4aCg4KEaomCgoeCg4iCfZqFgoJ3iXaCi4uEhYWCfnmCiG2Cd4J+iXWEgoJsfYKHhIR9loeDVoSEXYOCaW2Uc2Z3goSFhH6NgmmJg4KEiot2g6mEg4mFhXWCa32FfpCEgoODhIKEeISCgoqEfYNu
kIOHg4KDjIJ8gomDkIJQh4d3hYKChISDg4KDhoSQhIiSjoJ7hmKNaoKEeYR3cYKFg4pveIWRh4WGfIhyhnyEhH6HiYJ2e52Ign2CgoKEhIODglyDYXaEiIKnfmGFhoyCgoKCh3KHeId+bIaDg4JrgoJ4g4KFeXCC
erCDg3VeiYZ7mGuHbIl2cIlvioaMg4d7eJd7jYJxhIt2g4uCiIOMaYSZeKCLhoJ8kk11h4KCjYWIgoN+en6DgoOCg3OGg4ODg4NzcnuChYJtnnx8c4VthoeCgn2Qk3aGeIJ7g4ePg4KFhoSDa4KWeXxvaYKCg4KE
gp95e4WEhYWCaoOEg3OChW1thKKdgnSSg4SRg4KCd1eHhISCgoiJkIN0o3mCfXN2ZnmDg4J1dYOHhnC9fXSDhHuCbYWHgoSGg4KFjoODgnuKgn57god4hISKiH15e3RnfIc8h5lzgoOJdoOChHR5e46FgmWFgqZ2
eYNXh4OGiW55hIODg4WJg4OainF8g4KCc4N2g4WChIWCg36Dglt0kXdTXXtIgomGbYOHfF5ndXx6gqlmdYWEgoSGgoOFiXZ1jH5+g5mLgpiCg4ODhoKFhIeHaJeCin6Cc5GEkIWHcoVidImChXV4Y4NghHuHg4OC
eIOEhIOEdHaEdIWDgolviIJ2g6qDhHV5g4WCfYSSg2qIhHpsgnZwgoSEg4KCgoWYaINvhnJ5lH2Dg3iDgpaLjYh6g4eHg4KCgzB+hoRviGZkjYOCeIZ2jnCChXt5hodrhW+DhXtsgoSFe4aHkYpzhIJ1g4J+c2eH
jFCDfTKFgnaEi4l8b32GhYKChmeIgoaEln6UioKChIJ7aaF1gnpxg49afYR4hYeFe4aFcoWDfIt6goxxcnZ9hnx2hYKFdYZzgpuCgn5zhGyHhoKkd4KFipOYaGt6eHSHkWtzgoR1hJeDcoiHc4eCgnt5l4VxhX2D
dIaCg4KMg4R+hG+CkYaEgo6EhHiDfnyEi4aCfYeCaoOIYXeSgoNbgnyRg5d6g4qDj4SCdYOFhmuDj4R+ioqGcoWUVYeGgoN1cYJ4Z4WFeouCZIKDh3aDcIWNiWaEeHqDgo6Ng4KGjIZ9g4R1ZYKDc4OChI2Gg4OC
goOCiH6CaXaEc4NRgnZzgoaChIOCgoKGdoJHZoR4goKFmLKHc4KDeGyCg4aCnWCQgpp4jXuHhYJjeIOIhX6IlIKChHOEhoRshIqCmIOmgo6ChoqZgpKGh4NwdoKFhH2CeYOEhIOKcIqSg5F7hXGDg4KEiGeEgoKT
hH6NgoKCjIyFhYWDX4t7hYRxg5GOg4yDgpSDg2aCcYWCfYKCgoN9h1iCj4SDg32EgoJiboRwgpKCioKCg4SFhHyhg3uGgpaIg3VxjmCDmIKFc4KDZoOjfHKDhYKFeoWCfnVzhISEjWtqjYKChoKCcIeLgoJ4hISU
dYWMgoODeoeCcGODhJyDg4KUa3yGhoKCY5GDc4iEiZiMYot2hIKEg4KDaY2Cg4KPgmSYd3eFdIeCgnqCho6FdoKKgoSGg4KFhoeCdYJ7jGVzgoyDhW6DfnWCiYJ5fn2Ki4eHgoOChXCDi4SEZINph5CFdoRwgoNr
dIyIboKCg3uLjnKDhIaDcYJ7g4OrhIKCeoKEg4ZydoNzg2qNgolphm+EdIuJgoSCeYKGbX2Cg36MhHN7hIJ+fYWJfnt4lXmCfYWCgoWCdm+Egn6HgnV4goSDVo2Cim+JiYSEhoY/dYeEmoKFgoOCZXI0gnl3bYJ+
pIKEg4Z+i4Owg4l1hol4hn2GbIKDdnKCh4p1g4aDd4Z9e5CGl5KChYp1e4KEiXeEhY2DbGxshYSFY4KDh2GOdIShg4OKg4dmiXGDcoJ9g4aEhoKKhIdzhYJxh4V4kYKKho12cn14gouGhW9PpIOCbp2EwIJ1W3mR
goKChIKRiIRui4ZqdYV8hImPdYKSh4KCh4OCkIKDfYWDeLWMg4SCfIKChIKDh4SaiYmOg3GIh315cpSFhIKEbYKCg4J3g3iKb42DioKCcXuJhYOCcYWEhIKChF+FnXOGb4WEdoyKgnOCfISFglm2aXyDgnOLkIh2
goh6hoKEeqCMg4SFaUaCdXOIhIqDdYpxhYSChIJgjIOHhX6GW22DkImDgm99cmxycm+CfId8hH2EgnWEhJCGgoKHiouDgoJWgpKXbn6PgoJ3eIN8h3JzdXWDcnOQh4SDhHqChYVxgoODiIJ+hYWGg5CEhnCLbnx3
snJ4hYaDg4OUhIODfHaOiYSCfoOgg4KE64JxdYOEg4OEm4Z9gmaImYaEgnyDg4x2d6mDg26EhISChYZtkYaHgoSGor6Sgnx2gomCg4V4gnyCg4qCg4RqgoqShH2FeoZtjYaChneDaHqChIWMi4yDgoOEdVSKm3iD
goOCg3ODgoJwfpmCgnWCgoeFhmyLd32KjIJvhoJxcW1whIJ9g3ReiYKEkoOGgoeDyJOEhHFug3ZYg2iTd4SVhX1Eh2x9g4SDgoKHhoOEY4Z0go2GgoKCh4mDclZ3eoSrgoNqb31tgoSCeFeCc1x4hI9tk4WEhm2C
fIiFgoSJgm5zfYJyhYOCgmt2g3KFgnpyfnOFgoNqh4OCjIOHgouFhIKVhYSDeo14hYNqiH1sgl+JdXqChnWKgoSNfpJ2goZ9goKCb2lyiIKEhnCDdIKNhoSJgod3foKFcG9sgpZ8hHKFd4KCiYKCgpaOWoJshIR6
eIJ9mJdpcGmEioNzg4KCgoiChIOHkop7hHKGiGyadGeEgnuQg3Z3hIKCiISJSX6Dd4mFg3yNgm1ulIKDiYSFg4OGWoSCnpWCc4OHdYJ0e4SEmXl6goeEfIN7iYRuhYyEhnqVhYJ1iIR7g4KhgoOCjIWOiIOZgn6C
kEeDhHiIYH2Dg4KEg1t3hIODgniCfX2CjoOHcYKChYKJgnNfhIJxb4aIg4NueoiCh4R6dYJ6g6KUfYJzg4iWg4KIbYWChnaCh4SFhGqFtmyOfnyEfYItk4lzhYKCjYOXgnF6g4J+XIqHfYZuhoWGhHKIfZd8dYOC
hYp6dG2EcoKChXqDhXeGg4ZuhWpyhIR4gnuEh3h+eoN3gn2Dg6F4apOGgoKEXI6EfI1ch4VviHWEhoKOgm91goNShIduj4V4hXOfhX2Ce4KHc3lyhY1Vg4KMg4OFhYSciYKGd4WCmoKFgnd6fYSQg4OLfUmCeZeP
hYeGg4OFc4KlfnqCUYKSfYWGjYKIeoKHgmqIgnaCTXF1jYSDfXl7hZyCgoKCc4iCg3yDjYSHnoOCiYyJhnlxhIuXfIKHdpB5g4aIgoRtjW2IhYJ9hW+Cg4SNgoRwfYWCe4KChISNjHyDioNbcYSHg4OEgn2CeYSD
eqeFgniEfHtnhIdwg4aFdnyCg4NzhYSQhIV7iouHcoaDg4N1glV0lIKDgoeDgnZvhJaDeoOHgnCFfGmEgneDhHhrjXR3iXeDfINbZGZegnyDeniGoIODhmyYd3Z6eIJ4cYV5i2yGgoNoiYJ8hIJpgoOehoKCkIOC
gnKFiYKOhYR2d3eDaYSFd354g4aEjIV8noKKgoKGfoKCfIuCg4eHhHdrg4iCe4OJhIqDhIl6e6dbh4SDgnJ7goh+dYWFdW2EgoKCgoJ9h4KEd3x0g4WFfoZ4hYKDg4N8hI+Fh4yCd4x8greEfXFmSnVhhomDZGt8
dWN0dIuIdniFloaCgoKOgnOEg3yvkoSCfIqEg56Ek52CgniMgm2DaG55goKZg4eJZoaFX4RsfX18g2uNhoN1jIJshHmEgmCDg4JyhISHdYKJfYKDg4N8b26CaXeMgoR9foKGgoKDhWyDZYaChIWLmmx9UYJ8lIJ8
hISCgoKCc3tpg4iGgoKEj3R4g4V5boR9cXiFZ5GChYSYjHuChIJ4hHCFhIJ9hX6EdIKChIiCd4yMhH5thIV2fH1zh2+Jg3SCcYqDiYWCgoJ5eH2CgoJtgpmGgnKGdYR8gqyEhG+QhHmEjYRwaY6DcYWIg4N7eIh9
Q3uEfoeDjLyFgoKCcoKDhoWEgn2Fgoi6g4KZeWyFa4aDg2h3hYKJhXCCg4mUfIWCfnWEgnuFeIJug2GEg4R4goRjdYWWiGtugnCFh4V1d3B3hIJuhoSIiYhzhYJ4ioJceoKDb3iDhIaUgmuCbIJxiYt8cIh8goSE
fIOPfH6Hg4OCjHmDfIKtfoWDg3aLdlZ7kYSKhISFgpGHinWCioWFgoaOgod6goSFboJ3goJmg4J0gnB5jXaYi4WGhYh4on5iSohkfn2ChoR9g3OCh5Jic4d+hHiMi3CMenx4golqeXiCfoZwfZGDhYWDe4NUbnN3
eGxrfoOCjn52aoOMfZttboJ2fYOLk4WDgoSDgleKeH6RgouDbnyHflagh5KDg36CjIKCfoKIbJqCgndqiIOChIOClYKEaYKGhK6CfoKFhWuFhXmDaYNxiIyCeIaCglWCQ4OEjHlnhHh2VYx8hYaIgoJ+g4iDgoOC
gomDgniIgnB+XYJwgnqCgoJsgmRycXuPcniSgo2Eg0CDiIeDlXCEgniQioWNgoaCdIOCb3SGhIOChLKCbZOCZoSIdXuVgnqCkoOEhHKPhYuPg3VsfoWCg4KChIyCd5R+hoZygkSFhKGDmIKCg4aIhYqEeW+DgoOI
fo11g4WCa11meoKLb4KZhIR7hYNjg4tqbIKCg4eChY+JfoJYhISDgoeDcoWRg3KDhHWFcYODg3aDin6Cg4NwY4aLdJ9obHqedoOCVYJte5ODb4N5hIh0fIqEh1SClIWGgoKdgoRve3uDgoiDd3hxhIORhYJ8goh5
h26DgoSCgn1wiHSHhZJggnFziIOFg4ODgoZ9hHx3cINvhII1kYWGhYKFhXeCg4NvgneKUoV7g4KHh6SEjoSDfH3YgopmgoOGfXV6g4OCcHuFhYWHg4p5iHOJgqCCZHV4dIOLgpeCfYa6so2EjpCFgpF9goWDhX2C
e3yEgnKUZoN6hqGCm32EhYaQnHaGg3CCg4KEgn6CeZOEeYeDe3uChHaHh3mWgnCDjIWHkYJ+fXx6g4KCg4lUfJCEgomCiYKon310gop8cnqTfoWvgoh+flOFqI+DhIWDgoWCg3V8hJmDcnGCg3mDg4KDgoZhaoKD
hoKGgop1iINfi5mGgoOFeYSFc4JpiY19hYSHg4iEnIR7coSHdoONhYJ0Z32DhYl+g4N3i4yFj4ODfHiDhHGOhX2CgmB+hYKFeoRpaJGDh3p8bYSCgoOChYSEU3h8fIOUm4ODfHR7ioSFiIRddIVpi4SEjYiHgoOO
eXRVaIeThIqDhIKNkIJ0fHB8hoiDg3FvVWyDe4SCdHuFcH2DhId5hJZ7g5OCjIKCgoyCmneLgoyChnWFhIWEfYOCgoOEhIWHg4OHgn6Dg359iHWCg4J8hXp+bH6Hbo6GoYqEhYSCWKGCg32HcYKDa2ichW+Eemx+
g4KMiYSSfHOEiIJ7iYOGi3uCgnVyfYJjeoxoc4SCaGZyfHaGjYWEhoOCgot9fGiCh3t8dXyCg6OHhUaCeIOGd4OCgpyDjW6CgnZffIKFgoR9g56ChINdiIJ2g4OIZodqioSFeXyfiIJ5d4SGiK+LhYWEg4OJgnuD
eoOHiYV3e4KCd1mChYKQg3eNhYKCj4JTjoKDfXp4coJ3goKMaXaXiIOCcm5+ioSDh3h8iISDg4KyhWBqgn1mhImGhYKIfoqIgnKDenWCgoKCjoaChoKDdlR9eYSEg5CRhYKGgoRkjIeYb1x+dI1wk4WGfm9RaXOC
g4eDcFSCd4N1fn2GhYOEhIKChYWCe36Ch4eJhnlejpFig4WugoOEgot5YJNLfoKeU4R6hoSEgoyChnmVhIlxdYKChnqIdYV8hYaChYWCdHiDg4WFnJGNiIeDcnWDeHuCh2eDhYaCloKChX2UjYiEhoKDfX2Di4Vh
hopWcn6DiXSGiHiEhomFg2CEg0GCbpB8dIJ8cIWChLOEg3qEhINmhZJib4Rygnqkg2F6gnSOfoajgoN3goN3g4QygniCg4OChYODcoiEemyHc42FcYaFgoR+g3xhhS+EgoOChFdig4JYg4iGiIWKhIKHe4dweIN5
goJ7cHeGhod0g3pwgnSChYObZ4KDfIKCmHp7hnOHkISDY3CIgoWOdISDhIimgoiDgoJ+gomEg4WJh4JpfIKHhXqOeod7goKDfoSNgoyCg3lwimN0cHaGfIOFaYh9bXl1d3SJdoyCg69+god3hLtvgoJ3h4yFg2qE
d4KEioWEiIJ0hFeCiIKFeoOCgpNxfW5sbZVsaYeHg4KHbodugkuCg3yChYV7goJ4hYmFgnWDeoZ1g4J8bYKFg4R+dY6JgoSIfoKCjGNlh4WIb3yCjGp1hYN7g4RveYqChWeEhmiDfIaGhoSigneFgoSNj4driYt+
h4KChHqKgmluhXZ6g3aQgoWHhnqCg4WLbJmCeXp+hFpAk3iSg1qCeIRugoOHg4KDgoyHjIOyeXmPgoJ1goOCgoKFbIpohISIiot3hYKFY4iHeXiIg4J+hIuFhmd3e4J5goOScYOEdIJ6g3ybjYSChYyJgoJ+goKE
eHODhXd0fm+CkoKDfYSThIeDhYJ4nW6GeH6CfnyDjoOCcYaCiIWCgoOEgoN5hYKFgoKJl0aFfYN7h3GCcY+CaYSEfXZ5qGOCg3qDhIeCfIVzeXGDgoWDgmqFhl+ChoV1goOIhIyFjoOEx4hqe5F8fnuCgoSCinV2
eYKIj3N5gm6Ge4SFcXyJdpKQaIiEg3hvdX5uglWJgpCCho99e4SvhIODZ4mCgnyChoODgp2CY4WCd3GDeIODipdjhkuDg4KEcoWNgm+ChHqCcYZ2g3GEhYaCloKFg4mDdIKFgm6NcISLg36CgmWEjYOKjYOveoKM
bYZ6emuDlY9Rp4OEgoOEcIR0hYKChoSEhGWGhIKCc4JUh4SMiXaDh01xho+CiIxueoOEjYKVgoaFlYN3doODhYR6g4V9doOCfpSCd26Jh4aDhYKHgoKFdYt3goKCgoOIhYJwfoSNkIKCfKBZhoSEhYyHh4OEiIeD
fIJzioKHdHCCfIKFhqiHe3iCe4mhgo2GhoaChYeZdISGhHx6gnxzg4OFhHWWhHSCenpqeYKFg3yFd4uGdIWCgohogoR2fHJ7g5uDhXg0hIiDWXeSgoKsh4NmjoOEhFOCd3xzdoSlh4JveIWIfoKCiXufgoKEh4Kb
koKCcIpvgoKQlIKWhZN+hYSFiYN9doaFg4t2goaacYNshIiIgoR3goKEgmCJfnaCXZ6FhYJ3goKGhIZ9kH6Qg2yCQYKFfnWHg4SDfnR7ioOEgoZ1hXBJaoJ+hISHe1eFpIKVcoZuhIOCgo+CgmVxgn6Egn6Eh36D
foJ2enFvgoOJm4KEa3uHg4J4g2WChIWNgoJxg2CCgoJ3hIN5goKCZoKCaZaEbnJtjI2D04KDhIWDjnmDgoR3fIN1gieEhYJdgoeChYSGgoOCZ4aLg4OLfYSChIN5foRzk3eHgoKEhoOJjIyEd3mCh3WEdmJ0iISD
hVt4gouDh3uFg4KCgoOCg4Jzg4KGiY2DgoN9c4OMgoWCfIR9g5tWhoJ7hYKFg4KEfXWHYnKGknCChIaFYYJwmHaPg3SCvolWfXSCfoeFgnuDgoaDg4VsVYWCgoKHiIN6g4WCg4J+gqeCdYOGd4Jug32EdIKFb3KC
gnh8e3ZxgoWChXWDhZOCgnBwd4R0e4R9h4SVsHqDhm59b4KDg3iElIiCgoKCiIN9coOEhWtsil1YdpCCeoN4m42GhIKCj4KdWWqDgoKEgnyCeYeDhIaGjYaEgoN9e4KDaoKIiIOChIJyh4SDfoSCiJqFcXuFhIV5
hUqHZoOgg4VxjoODhIR7eYOCdIWCjGByfIN0hHJ+e16CfoJyg3Z6gnWDnIN5hIpfe4OUiYKCg4SDg4OCgpKEg3Vzh4R5i4eLgnCDX26GX3xngoWCemySg4OkhoJ2h4KCd3qSiHd7ZoOCgoeTgpxygoWCl457Tp+C
g4Oac4WOiYiCiYhydXZwg4iEgomDg4N0hJCRhIJ4goOGeINohIt0coOHgoKEoWWChoKChIJudYJwhpeFhH6SfneHmoKCh4eDiIOCi4KCbYKCe2KDkYSCcoKEh4OFh6xog66SgoOIg5WCiIKCc4NXhoKIfH5xg5SF
h5OEiIKEiIWCxIOCeIKEioWWp4V9hGWCcX1jeVOGfXtvgouJgoODgoR4fIV5g5CDgoJyiY2GhHd7hnSGg4JaiI2Hgph1YnOFg3x2goKEdIZ0foeFgmZya5CDg4SEb4iCgoV6e4mGfIJ6fWqFhoV5kp5xko1Wg46E
e490kYO4eIKCe4Z7gpJ9aomDjbaHhoaEgnx7iGeEhYeIg4aIhHxyfYJyg3aFdmuDb4OCgoKofY2ChYJudmuCcX2ChIVyhImDdqODeouCZoOWgoWChYOEcoJqo4J9dIKCdYRug3N9hHJ1doKEcYOIloOMcpZzeG2C
gnetgoWIgoJlg2JydYJ4k3qGiIKDcIeDgoWXiYKHhoV6eYSCgoODfYN7X4OOfYNxhHJ9hKOCWYdihIaDhYSChIRzg4pvhoJtgl1zcoOCd02CdoKFgoR0hnB4goKFcmyHeoVsfYKFd4R4goNwm3OEhYSJhoeCinqC
eIKCeYaIiIKDg3aDg4yDg5J7h4d2doJwcoaCj4KbgoaGmIV2eYaNh2Fxhmt2UoJ3d4SEfYaGToWEgrCHhYdvdYSCeINygop9g4KCZYKFgoN8hlZzjHyQhIOWhISgdIWDiH14h4mFh4SGgnyCeHuHiIKHjIyCgoSC
goKCg2d8h62ClHSRfYloioKJhpByiHyOhHyCiIZ6h36CgoJzi2qHhWiCh3eDhoN2foJdbIOshJ5xiIKCiXOLhIKCkkV9bWyGhYNtfptxhoeOiIdYdoxuVIeLhXOIjG+QhoKEi4OChYqChY6CcX2JZ3RAZIKMdHWC
eoOFeYd0g4eLgmySgoJzi4KEdIOCg4d2e4SEeoOUe3mLfYKJlH6Ifm6GhYmDgn6ErYSDgouFcYN9dYODhHKCjH2Mg35ZgpGEg4xqgoQ8joiIcI6ChnqCfoprfHd3goKCvIOChGGEgoWFhIdseoaFgoSVhYWFbIJ3
foJklYOCg36LhoJqg4aGc4aEg2CEgoKNkXmFgoJfgn2DiIKCfINxgoJ5hYWFhGaCVnuChIKEjXd9i4Rvk4JteHF8iH6ChWyGg555hHeIi4SFdXWLcoV0goKNi4KCi16DgoOKgoaMgoJzg4OFhoJlg4OCfHeDhnt+
bYmcn4JvfJCCjmq3coaGhLCDg5ODgoiFgomJhaNthYV2hZhqhIKDip+DgoJeWIJtgoV0hIRvbYmEjIOEhIeHkXyCbpVub4KFhG2EjIOFeoKKhGGDjoSGiIR7gpNygpeLdYJ8g4Kng4aEgoaEmT+Cg4SEhIKSioSD
gouDdoqMgnpMloKEZm+DeIKLg3yHg4SFg4WCdXOEcXmEdIKHc4Scd4qEg2tecYWFeoKHeGaEnYKCgoJ+goOEboRthIOGg4OIgm+CfoKJhohsgj+SfZKKd4SDcIODkIJ2fIOfdomChZCGcYWChHd8hoWGg4WbhIV9
dYKDeoSCkH6ChHJte4KFiIOCeYRxg4SChIKCg4J0q4KJfIJgdYp8foSDhpWFjYSgfnqqg4OHYIJrfYl8eXySeoKChYN9g4J7hpmGhXGEoImCdIaCiYyHqYaPhoKFfINcg316cW2PhoJwZ32Kg4KCfoN1hlyEioKD
eYiFNIeFfIiDeYKKhnN4cH50b6NxW4SCeYNmiH17g4OFhXeYc4KCdnqCfJqChG55gkSGfGyChHiHd4JzgoSDgoV1goZtcoWJfoaKno2RfX6DhHWThoOGi36Jgoh9eIu3gnF7g4J4jXmFbX5jhIOCY3WIl4Nvd4SQ
g4iNg4V8gnl+foh2goN8dYt1dnpzbYOQboOChXeDg4l2hYN2e4eGjJyEfoR0hodpgo6Ec4iXgoKFenV0gp6GiYKOenuIgmyFdISFhpqCfYKEgoaCgoOLg4V+goKEgnZejkWEhHJkiIKFlISMeIKFZ518i4OCbIaF
goKJuId1dZSFjH6TgoR6h46CdGCDkoNviISHeG5+g4lmkINxg4KDg4KChIKCdIyCtXeGhI10dHaEcHiGhIWFa3eDg4SCh3aFcoJ5g35he3WEeZSYdY2Cg4SJimeCgneFhIOChYSCgnyCiIOJhnp+goSEfYmDhYJo
hYKEhpKCgoJyfYiDg3SCg4N3TIKDhJKGYINke4JvhZV8aaGCdnd9gm1xhIh+dXl6eYOShYeKhI56cIR8hH2FcISMiUZziIeOhpSodXtph4WDhIWEg4aDb4OQgoiChIWLboKEh4J0g4NrgoaChIWEfoeCeH15g36C
hHqChIZ1iYaCfoWFqXCGg4VxgoODb4OEc4KKg36Kc3Z8hIaCcYaGhoaWg4Vygm6Eg4KUi3iMgnB8goyIgoJjg36Dg3yEcW+DhqN9g46Dg4aDa4iKh4NxgoaEhoKFem+CgoJtiXR6e3BxhJ6EhISCioKGjYOCfIKI
ioR2jIN7g4Ryg4JuiIZ+fWpykoSDd4SCgoJxgmuUc2dzfIJ5iHWIm299d4KCfoOCgoSCgpCDhJOeioR3h3hsg3ZnhpBteoN7bod0d4aMeoJ9goeCdIODdYN5X4WTg4+DblqCgoOGYoaEhnBAh4RqeIKEhIRufnWD
hIJ4jIOIiYKEjIh3bn6FbpCChWt9bYyEgnWFj4KDhoeCg0OEc5KEiYNvfnp1h4J2c2x7eoSEcomEaXpwdXiDg4ODeZKKgoKYeop6goJpfIODgn59pYOCg4Jwg2WEgneFfX6FgoR9g4JfhJCChIOFcYp1jXWDg3KV
g3mYh4KEiIKefn1Uh3t2e3Z9k3hxW3aLgnGGgoKEgoSCnnuNj4KDhYSHhYKChIeCe4RuhYeHgoZ7dVaDeYhshYKJYHGDj3xzfXiHm4WGgmeEcYx+hH6HhU9thGGJg3Z6g3SNhYOEbHCTgn6GgoOFc4OHg4WFiYKC
hWOXiJFyhIaEgnmFdo94hIKThoSNdnuDgoJgg2J4goOIg3qDc4eChIKEbYWDnIWDho6IdnJ4coSCh3GDgoWDh4ODeoKOg4J9boV0coeDboRmc4R7Y3OEgoKZcomGc4WCgqlvfG9BfHGDg4KCfYKCg4KHVoaRgoiC
hIJsiW+LXKSIeo50moSJdGOFdpB9hYOJhYKCiYJ+goKDhXx0nIOFfoJpe4SCd4Z7coOCeHdzgoKCfHhvfI6CeIR9bISIcIKKh4dvcXmChI6Fl3h6hIaDlXSCjIJ6dIWIfH2LiXaUlYOUiHZ8hnSDlXJefYSCg4KQ
ioKCgoOCgoZ2hGqDjYWEilGCgqiFg4uEiXCCiISDioyhgoKHg4qDjYKDdoVyhG+GfoeEeISIX4OOboaEg4mGgoKFhIiEdHGCjYN+ZnaChYJ3jWWCe4SCgoSHjXWKg4WQdG+Ed4gqhX6FjW3SjHV2goyDgoSCg4Vq
dnhzg4OFi4Kqh4WFaYqCgod5goKEgnyEg3N0hIJygoJ+aHd4fHmChHGDhJCHcWJraIN8boOKgn6EhYVqgnyFg4KFhYOCeIeCb4Z8hDmCfYJ2coWHh4mEgo99g4OKhIWFeIJ7boJ3dIKHV2WCkYeEhIKDgniHhoJ6
dWuKg6+CjnyHe4OVg4mIcISCiHJ7goKDeGyCgnFog3qShoiDhIaChHCCgnloXIOFhIJ8iYKDeoWGaYN8ZIJ4iHCDiHWJeYyCi4NzgoJ0g2uGgnKDg4aEeYJ0g4h+fIt8goOTgoSGjoqgiZB5dIuDfIV9goKEg3uJ
iXqCiYOFkWB8bGyCg4KNhYR9g4KCepmGgntjgn6Eg4R4aoOChI+Gg4aOgnyCgoR9hH6JgoWFn4aFdo18goKTg3qCbJaDg4OEj3yCfIKCWGqCgnyDg4aCZoOfgoR1iIJrg3Wjh36DbkZ8fXOEe4WGbYOHoIOCgpOF
bUmEh3eCgoKDhY+DgoWDY4OPS4KXgnGHgoOCgo2Dg4KCgoN8c3p9d4iKdG6Cg3iCcIR7i4uChIZ0gnSDgnyMjWyHiG2ChIJkgn2EhYZvh4KDgoOCc3uElYeGhYONd4JpgqhlhXZ1hISFgoKDg3iLhIKKhIKCXIKD
goSCeoNpYYKMg22HcIKCg3SChXeDg4yCcWx8g46GfIZ7g4KDjYaEa5KCd4mGZoiLfYSDiIKGgoOEjYyCg4x6gm2GfH2PhpeDfYZ3hXyEg4d6hJ+EgoSJc2qCfYSCh3N6foOCg2F0n41sgoWDZ4ODhIOKg4J2eIKE
hIeGg4OLhYaEiImChIKCg42hhF2Dg4KDhIOChYKMYHqEhYWDhG2Cj2CDgml8g4R9god0hYl9YZODeYODinCFgnqCeZGGh4N6hINrhHGkkZiLeWeChoOCZ3BlhoJ7i4OGgoesboiQcpCDoIZ5goSIgo14iIOnhYeF
Y4lxgoJuapqCfH6CT3WHhXpqg4qDmIKDe4WCiIaGhYJ1ioKCg4J3doeEhYODhJ+KhHlsg4KNgoKChoOCeoV1hIWCaYOFc3yDg4mGe3ZMhnuDbYKCY1SGkYeConVkX3eChIaGgoSJfHF1iYOCeXaFdpSDa4N9gpCD
fYKJZHeGcIaEioeCg4WIYoR+e351jXNufH6DfnV0bIOEgoODgoKFhYt9hIeGhIVng4WCekuTg4iDgoaJgol6eYJsgoOIgnCDcoKEiX6Gg31tiYR9hYKEfnZ2h0FzbW5yonSCeISDi3mFh4J3hIiqhXeCgnlzhIKF
hYODgoKEgnWFVYJ2end1g2R6goKDg3iDZHWKhIWRdYSDg4iCgoNhWniCbI2EfYKChYaCeoSDg4J3iIN8g4OCgoaCfIp6foSEg4Jud4SIbqOCk3V6hoJvhGJ+h3t+aIKCqnF3gouCrnyGo4t3iISbhm+CiYh5gniD
goKJonF4g4WDioSCgk2Fh4h7hY1yc4VtkoKIg5GJgoOEdIOjiIyFYn51a4qCenuThp+ChIt2mIWCcnWGgn6RgqOCfYWDg4N9hXuCe4eCg2x2eYRog4l6g4V8bHuGg32CbIuFcIKIe4SCfYOUeXWIgoSCjHuJhIKQ
ioKEgoqCaYZ+eIKSi3qDgnSMd4OIgoSGe3WCmn6MY4JfeYSjgoWCgoKDg4KFj4iRdoKCiIR+mHB1jYJrcIKCe4aFc4eGhHdreo6DkIJzgoOCdYSCeGhybYqCbpGpcIOLgoKDjZR7hmaDg4JzhW+Cg4WChIpxgoVE
l4+DjYSFg3yDgolYglmNgoaKk4mEgoKDgnGHhol9hJ16goaOp4KDcIKDg4o8cmuHjnl7hoKDgoRkZISQjoSChISChHeDeXyChH6FiWKDiJ6Ebo54hIt+hnWPg4N2ZY5wd42niHZrkIJvgoWDVoJxgnuHg3mCfpKF
V4Nog4KFhIiCgoKggoJ+g3yEg4SChoSFd4aDhYKGhIyDfoJHdohyhoUPb3CCgqaMh4KEhoWDhoKJgoKCa4uJgoOHZIN6foJ+dYOki22Igm6FXG2Cj4KEaoSNg3B9c4ODiIKEooN9hIOCgnqCmoODknSDeoWOc4qK
g3pxfYKHh32Dg4iCgnGDhYOCg4mEg3F7g4VidI2Di3xne4J9g3xidYV+hIKFjIODZXiHgnqDboSChYN9dHSEhWeGiIOCeZF7jnV9boSJhm2Pg4NzgnNohG+EhI6CbIKEkpZqeYWJe4Z8g42LjHGMnoOCep2Cg4mm
h3qRXIJ8kIKCfYJtgoKDglWEjZGHiXGChISDXYpyd4RthYKDYpKMa2eCgoKChoOChoaCg4N1dmx5g4V9YoKEiISCfYJ1ioKCsXNzfHp0glyGhYOJhIKSl4eChIKKbniFgmmChYSChYOHgm6fgoNbd12DhoVshIOC
fl6CaoJ+iXF+e4ODhYODg4N5i4eGhISFgoeCfYR6c4eChIKKcneEfomnYYOGgoOEfYWCgnmdgoODeYOChHx2c4KEgnqMgoOHhYSSgoV6h3SFfXWCjIV2hIqJhImDhYaCmoaDeHuDgnmEk4WEhIdkjISDjoaCg2uE
rIl9gnuKhYKRg4WCkId8h3mLeoWDhoiCgmuCgp9lhYeLgoN8hIl+g4KDhISCiIRnhV1pkIJ9g3J6hIKCboSDhYKCgoKFeYaFgoKCg4KDgo2ChHqJhod6fIJ3ioKCg4Rug4KDdmuHgoKCbG1+iYaEcoKEfY9oiXmI
VXAegm9pXnOCooOEd4SFgpFug4SHk2aCgmuFhW2DQ3p3q4KCkYKDbISDh4Z8hIiFhYOFkIqCkYOCgouDeoSDcXuDd32Oe3h9hGuFhGuCiIJ6gnZkhXyHe4OEg1iCbIhuYnCChH2DhHuKhH2Gel19g4SGgo2DdGKJ
h3l4hGyHgoSDhIKCgoaCgpOFg4JohoeGgoJ0dZWDfX6FfYWDgoKDb4WCdHqChX54P4SEgoV6gnCIgn6Hgo2CiIJfh4WCgoJ3a4SEbIdoiHdwbIV7goSEgoSDhYKHhIdxmo5viYSPgoh3hnR8c3t4doOGg4eCg42H
ioODjHaMe4N8lYN7hnyEiIxyg5B4dm6DeHmDg4SDgnSChYt1hGR0go+Dh4eCcXeDdYKMclyJhYKIhG6DhHyNe2qDhXKFiIiFhYp9hIKDiHx+d4WDgn6Ch3OFhHBxfYKFjIOChINvhISCfTGLg4SEg4uCfoR9aXSK
hWaFg46JdX6Ej4NimXKHg4OFn4eGhIOEhneCfYZ9g3eCdWiCdYNnh4J2g4eDgoV+h4OIiYKCi4R6cHB2fIJvhYOFcYZ5hYKDlYOIdoNqgoN9hG1rmYJ7foWChmiDhoSEhId9e4eHgqB8hXyKeYODgoKEgmaDnJWC
hHSCon6EdoNzhVdzhI9whIuFiIiCiYSIgoqIgoKEhYODgoiMhIONj4ODi4OCgoOCeIiChoSCs4KDgpqCgoKIg4Z7goJuZoODgoVQg3eFdomDhIKDbXKndYODhYyFhJx9gmSIlox9hIKCiXKKgoKddIJ5iIWCg4dx
dISCgoiCTmaCgns7goeChnmDk4KCaYV4bniKi4uIkn59kXmFd3qCg5WChY90hYlhkn5uhIaCW22VhH2DboKEj4aCepyGd23Yd4ODi3WChHeDqYJlg4eGjXWChISEg7mEgoRsh32FfYmEhYmChE6GYW+Cg4WEcnyC
hYKCeGKCgol0g5dziJ2DgnSCgoKPh4KChl2EgoJ2g3SHflqChoaCiXuFaoaHcIKEgmWCgnuChGRvbIuHgoWChHyChYuLcIKGiYV6gpt3dYKDdYaDaoOCZo6CcYODnXSKgmqCg3GEfYKEfYNygoZxcoKDdXKCeIaC
g4OFhYKChIqEkIRqh32EgoR9goKCg4t2jHaEfnSDhUaXfpSChHiHgoSIhX2FhX2Cg4ODhIKFgoOEgoSEg32ChoaCiYeEi4SIg4Zjh3aMloSDbISCgnqFiIKCd35mh499fIl7hHmCg4OCg26CgoaCZ312hIJejoh9
d3x0jK+bg5alb2yCcGZsh414hl5rj4KHhnuFg4aCdodse3iDnYOPmoiCg29rbHWLgoaCjqKCeISEiXmGgoKDhneLgoODdn5qfXODj4OLeYd6iV2Dg4J7gomCg3KDa4KDhYKDgoOCgmh+g3l6hGh+hoiEh3uFhHp4
g3OhRYiCjoODdYSCgoSCbIWEhWyChISDgoSDdHeGXYhyg3iJfm95iIaEdnaMi3d+hoKGeHWDcYWCgoN+jn2Cg310hHqCg4KCg4KCeoKFgoODooKEo4J5iml8g2GDhoeCfIR8e4x1g3aFgn6CeYOPZ2x4g31qjIKK
hYOGhYSEhHCQdYeEhYSChHR2cYN7fIKVnIJ8Y4+GgnaEi3J9goN0ZYOEh3qEgoN6j5WDi3dte2+CgnyEdIJjanWIh3eEg4SGhWKChIeChHyFhYqEgoKGn49ngmiDgm16dX1igzqChZSCiHpyhIWKhoN1hX6CeIOR
rHaCZmuDeppdg4WKiIeDjI+CbIttd4+ecIKFcoOCXIKcgpqFhWmCaYKFhIOCfoKGhnaDdoRrbnGCiXCCg4ODd4Owd4aCinaEZYaHe2aClnWDd3iCgoNrgoiCg3KDg4dshnRmc4WQg1yEdIKHcZWEg4NggneLh4Sa
eImEkYV9b4KDdXh1d4J1eoaCcYKChIWCe4eIhIN6gomFgnlyhniCgn1he2WIg2+IhopoiIJ0goN9hHuGfYSSgn6CTHN7hYl3hHJ4gnaFb4yDfoSCg4Z+hoOFiIJrgoKCgohzhIRwg4iChISHhHSGnqWicISCjINx
hYiLgnp7iYR7g3Z3hGCGg4N+hH2EeJeJiIJYinSChYpwg36CdnRvhqKCg4KKgn6Hg3yCfIOFhYJcgoOFhIOLiGpwe46CmF2Lg3BxhHWCfJp+hoNggol7gnqCg26Cg4OCg6KCcIaFg5SCX4OHeIOLhXuChYaFgoWP
e5GEg4uCioSChnCEfI6FgouVgoSLgoRxNXGIhmGIhISFdYtoeXyIhG1ygn6DXnN7eYlmgoyEgoaEi32DhIJfhYiQgn15fYecgn5wjIZ+dJGLhGZ+eaBveYONg4JfgnWMh4Jng4KEfYKKfINrgoSChYOEg4OCa3SI
fniGc3OChG9pe2WCfG2DgnKDh46CgoKCg4x1gnx+jHmChIl2g4eOdmaKbIRoeYKYh3hlZXuDZYuIgnyHcX2DhGaCd4uChoJmg3N+g3eEiYqEhJ9+jYKCgoKHgneCh36CgnKCg4iMhG1xgn11iYJ1g4OTbo6GhYKQ
hoODi3iCg3qMhIVge4+QcINyhYeUgoOQhYNzfYJvhGKDc5iHg2qEmVeFhoKEfYV3aHuEg4mNgmWGgoKDkIiFd2WEgoaFg3GHcoSFc3yEcoKDlIh5g4pNem+CgmKZeoZ6hIaEVnyGgniDaoWCgnyHgoOCfU+CgoOD
g65yfn5idISHg4Zmd4KPcYWCg4icgoOKcXWDhIqEhIKFfYV8j4ebgoeFhYOCfnl7b32Gg4qLfYOFg4OFcXWCiIRWh3Vtgn13fHaChneGhoeVhISfgoaFhIqMh2l5cFR+jIJthmOFZoR8iYSLg4aGgoKFgo2Jg4hy
goaDgoWFm4SLW4KEjnKCfoaEe4mDg35nhHlzjIx9fnlthHmGhIJ8hIJqhoWCaYKEgoKHknOKdIJ3hH13goKPgneDb2mChYmygoKGcINseHWCgntXjoNxfXt3hIKEgoJhgo1ue4aHjHVdeX2CZpyEZoOHgnx1goKN
hYKEioiCgnaCjYKDhYOFhIRTjZyCi4WEgniWhYJ1gnqCh49ygoKChIOGg4K/ioiGjIWJgoaEgoN+g4N8g4dfgoOJhJKCiHOEcYKFhIWDh4SIiYJrhoJ5g2mChYKCgoSDeWGXhIWJg5OIhHiNgoeJlpl3eG+FgoWC
gnx+eH6IWIKGkWZRhJR8godrhIWjgmOFg5ePcYKFgoZxgoJ5hmV2g4ecgoNognKGhYh1XmWGc3phfIKDfFyJe452hH2Pd3llioR+gmyFgnCCdoKVdoKDgnmCgkh7rIp3goyKe4d+jIRzgoRwbXpug4uEfHl0g4OF
fYODiHKEhIKYhYJgqpWCm4VchIOEg4KDfXaChoJjdIKDfYWFhIyMg4aCdYV4b4KChIOCfGyCg3mFgoiDg4RggoOCjoKCiXmDX4Ocd1iFgoJNhoeCfnOGeYJ1e4WOfIKDg2prhJBukYKMgoOJUIaDjoRncIKFhIWC
T3qaiIh9iW1jgoKCg4SHg4KDcIeCkXqDgoSFi4KHg4iMgoeGg1uEhoSFgoJ3fWpLe4aDfXhcioSHd2FxhJuCfYWFgoqEdoeGeXRag4J9cGNrd5CCg4KChHdpeXZug4OGdYaEg4KUaIN9goOEhGWDeHCMhIKKg3CE
dXCChISEd4SFfGKDfnmFlJOQg4uGjIZyiIyPhIKEhYuFg2eEfWWKfpSFhIt4hIOEfoOadINliYaDhHiCgoKDg21ig4uGi22Dc1xvgoJzhoJ7goaDgodwgoKChkF8g4eCg4OCgoOlgoKEgoSChHeHhoSDg2yFhZuK
d4eFd4KCg4KFh4WLc5FrgmaHgpJ3e5KGiIOCcHl9g4KDbYKGfomwdYKHhIJ4a4aCg4KCg4KCcYSCg4KIgneCd32skox2po6Ch4SEg5F7gpV7foZ+hIOTc4KEgoSEiYuUhIWEjIV1fISCoKKDZoiMhIKChIKHh4Nl
r4iIgoKbdYh5k4x4iYOEcoSFgoV8g4OFgoZ7g4Z7gnWCgo+CfIKChIaJh4OFgoSFZoKFg4mJmIKEg4aEaYOGg3iEg3J2aIOIcoRth3uHg4KVg1NkgoJriYqChlN7hYWGg59OfHqKgoKVg5p1iH1vfZ6FXHGCa31t
boutgqqGcYp3iWtzhIN8aYaIfIKcg4OEhIJlkoSEgoaCfmmEhXRxkIKDk4aDfXuCl2+EgnGDi3VzgoWTiYODYYuDhIeEioeEYYd7god9XoN9eoKDfoKFg4l7dX2Ci2h+goOCa4+CjoKJK4OCdFCFg4uCXYuDeo2E
g4OCfoKCfXN7goZ+hYSCeGp9dYOCh3aCgmmMgmxmhHmCa2NxhoeEh4OCg4WogoR6goOHjYWDknNjgrOGinaLiniKd22IdYWCgpOEhXSWfHGChoVzdYR6c42bg0eOepCCeIJvenmMhYKEgoORaYRvhYJ3goODhISF
foeDhIKGgk+Fg4KVhIp8goV9gmeDk4ZUg3t9goKEgoOFhmJ3goWDgnJzfHJ+iW2MkYKKcoR9jYOFfIWGcG9wg4h1ioJ0goeChHmHiYt+g4SCg4eCh2yDjYSJjYhmaXuChI6FXoJ9gpWFhoODeYaDhIZueoOIcH2P
hnqCfH6PaIiLdoKCbHKHg2qHcouHhYOCfoJ+iIJ7a4KLgnuFk3OYdTuDgnWHp4OUeW94eHGVg2pyeWaHg3lihIOCh3qDioKCi4iHeYKOgoJ0gnCDhXaMg4OGgniDfYWVhXuDaWiDgoWJd4W0gnKCcVGFbIRtY2KD
boKCk4WCg4WDVm2Dg4KLnnSLdoKEc5BrnYeDhXKEhoSDdoV0goqYgm2DaYODg4WEfX6Cb4J0goOCgnKDgpeFgoKDfYOFoYV0eXkkfYKDg4NjgoJeg4J0go6CdI6Dh4Jnb4qVd4eChI9lfXyMfImFg4RpfneGhm6D
jpSNhIuFiIKCg3x6h3V+g4dwaZRznG58ioSEfH1tgoiCiXaEioeChoWCdoKYiHBoh4OCgoODgoV+a4mEfn6ChoSDh42DooKCfoKCiHpUg3yGhIZ0gnh0hHmCh4SLfImEboVKhIh+g4KDg4SDfo6CboJvj3h5fYKG
g4SCgoN3hIOSe4J1gomEV4OChpGCmoV0goKDg3d2fXd2goJ7hYN3goOMg4NwjF2KfYaChHqDeoKHh32Eg4uFh4OFfYR8nK99g3eCZoWCgoaCWIWDfIaEg4d2goOIdYKMfUJpdX56hoJ9e31lhIx4kYSFxFN2hIKC
foqHjG9ng4NxgoKEhHSDgoaKo4N+aXl8g3h8hG6JhnmCg2SIcZuDhIJ9b5GCinWJcXmHgmJ9hmSEd4N4goWCgoODgoKLbYmIgmCDhY9+YYOCe4OFeoSCeoOEc4SChVeCg4KId3R8hoOCiIKCdniHl42GfIN7nIOF
hGaCioh8hIJ7gmWDg2GNhYeCjYeHfISGgoJ+enuHg3dvmauMhn2CZYWDg358h3t5hYKIhHqOhHqGh4KRiYOHeYWDfYaEg4KChoKGgoeDhXaCgoNlhX2GgnuJgniCgnpuhWaFcoKGhIOCa4KHcHmCboSLlqF5g4Ju
goKCjIVxgnRsl4dqgoKGgoWIc4J6g3uDh21+iYuDh4uCgoSCgox+g2yDhHp9gmOCgniHhImCZJA4h3yDk3Z4hoJ7e36Dh4eFgoKLgnJfh4WGioKEgoiDhHyMhZKCeYOFg4qFbnaFbpp7hYNxg3KDgoSCg1eCeIuD
in2DgoSJh3mEg3yCg4pzhGaGhmuFfnyHgoKZioKCe4JohYNqgoKChYeCeWdkhIKSmIaCdYOCiHSKeYJ6bmeCh4N3goWCjIKCbJJ6hI2DcIJvhIaDfIecgoKEgoKCb4OKiISCg4OGgqR5eIaCfnZkgoSCkINyg3uF
eYJ6god2goV4aIJlg4ODc32DjmeKcHB7cmWCiYWFdYePb4KIgneGh4KIiIqCg3h8ioJ6g3CEhZKGhHmGgoKCp4mEioeIeIJ0g3qDfpCDoYR4fpKChGF3hYKChEmFgop9YIODV3x2goOCWYSTgpaGfIx5ioaLeYOC
eoKEglWDgoSCgoqCg42UgoeEhIWDbYKFhoOCWWOJgoKCh31ze31+goWCgo2HfnmChoSDcYOCZ4Z6i4J8b453fYSFhYPVhXyJhIaCgmaFhYRzi4R1iIKKgoOCcYOEhIZwhIePfYOGhIWNgneRnYVxgoSce4aDg4Z5
il6JhYOCiXiCdoKDdYOCi4KCfH6Jgod8koJlb36GgoN6ioKCg4aDg4SDZXKDhZZ+dYKCgop+fnedhoSFgneCkoKdgoODi4NyiYSDgmuFgn2Ggoyac4OCi4NziIeQgoSDhHVlh3ZvhoOdfHyGhJOGpoKEg2FyhIeE
h4N3eIKDdoRqtIJjc3aDfYJ4inuDhoKChXWgg4KCiYODhYWEmYKJh4KEh4aFXIODhYh4g4N9eIJxg3FggomDfoRoeIKId2mE1YJKgoJ0hYSCeoJ9eoOCgouFgmd6kY2Fh4l2g4SRdIJwh4SChoKMgoSDbYWGg3OD
eIaDhn2Ch81uiIKrhIKHfZNrjYmCaqubg3xpeYKchIeEhI6JhHGNgoOEjYWgiH5gg3yvhoZii4ODkKSIgmeEgoOH3qR8mHtujLN+fot4gn1+bYKGhHOEgn6CUXGNg2iCg42CgoOCgoSDg4J9h4h6eIhkcmiCgnGH
koxxfm6DcoOCgnJqhIeDhHmCg3ODkEiDhIZ0hYmPk4RukIuEUXiChoWEg36GbH2dcneChIVud4J8hYWminmLhnKHco93gnaEg3N6goaDjIKorIODZoOPgnmxeIOHgnN9iXewcX1+iYOKgoOCfG52gpqEaYKKcIOD
hYOCg4JTc5OCiIWChoOYg4KDhoRtWYJ1eoKGhYuEgpCEgoJ2eW6Ch4WHgoODglmFiIt5goWDhYNlg42DhIKDh4V1e2yFgm1ofYOHcYmDh4KCjIuKj4aEgoOChIiTjYR7g3F8iIuCiIKDYI1uhpV6eoJ8ZIKFg4OG
goJHfoWLfHKCg290aWl+jYJsc3l3gn6Ejn2CeX2CiIWEfoKEZYh9hX6KcZGFfndsj3JvgoeCcYWDiId4gnpRgp2EkIaDgoN8j22OhnOTfIKDXo+JcISDgoiJhId+hoKQgoRDg4KDh4aGgn6Hgnp8enmFi3dqgoKL
tYR3h4OLhn6Ck4OEgoOKg4SJfYKEe3lqe4J+gmRyg4KCgoKGgoppjXCHbYORfISGc32ChYmdgomIgpeGgnqHg4V4hIKCioN4lXl7int2fo2FhHqCdISCg4aKg3uDgo15cm2Md4d1h4l4fIN4gnSDgoNzg4KDfm+L
oIOEgnR6em6Egodldo98doqHZoKDgoODcnCHkIiMg1t4g4J+goKSjIh4ooOFh4N9eYZReYeCdI2DeoJzdYVZgpCMjoJhhXlpamOChoNXgoeDgoyEho2FcYJ0g3yLhISEb4J8g4J7fnp8gmqDhIOEgoSId4KCgoR8
iYJSd4J2hod8h3WLg3Kqk4ODhYN1goeFg3OHgoN7hG+IgoKGiId+goN+cGGCgoKCg32Hc3RvgoKDg3ZueIaDbYWQioSEV4eIgmp1iF9ghnyCiYiKgol3hoiChHtpcIqEi4WHgplxgoeChGyDhYJtaX2EhIRvg3lt
hYNqeoSCdJlyb4SJfYl9h4R8dH13g4p2gmuDg4OOfnt5goRah52Ni4Z2goNjcm+Gh3J6i3yGgoOFdIaChIZrcHyClYN9goeDXIiGd4uCgod1gnl9hoSKd3SEbIKEe4OEjIKLhneJfoSCc42DgoSTgomEg36HiH2D
hHZye4WmgoSChoaCcZF+dXF5ZXh1hIWMgn1tg4SEcJBkjoSFgoOChWV+hYyEZ1qChIiDhJCEhX2ChYeEg5uCeIKEgoSPmISLiI2FiYSCi4J5hYuCdIKGkIV6eYZ4jYKDZ4KRcoNqhYyChYKDjIKDhoNZeYOOhG1x
iIKCV4SEh3uDe3t4dXeCgniDgnqCgod4g4OHeoOEgoRzgoJsjXNtgnpsgoJffolldoeFg4OCinKKg3eCdnaHhIaHh4iChIaEfneDjIeEdYJ0gnV3g4+DdIKDfIJ9h4SCgod2foeCg4h3foKDg32Eg5GCg4JygoyC
dY6EeWaCfYR9g4I9UXiChoqCgoKOhqdrhYeCfYKHg4R+YJeDhYaHeYKOhIKEfoZ+cGyGi4Z4j4J9goKMhYKFg4KEgoWDgoqDiIJoQZSIgo2Qd5GcgoOGhYOIg2OHg4OFgoOFdVFtd36CeIOCk4KKeIOCgoSCk4SD
gqCDiH6EcIKCg4SGg4SCfnKFlYWCbIKMhoKDg3R0g2pxhoNsSXR+dIJ4goNzjYWEVYKEgoKEe4KCbV2Ce5iCd2R2g4d6gj1jhXmEg3CDYYSGiYOCgoKZhIZ6eX5+iIxypoaElYKIg3xshIeMc4NzhYR9jYSMiXV6
goaCd4KDh3yHhYKDkoKGeHqEhmSHg3mCe2d8iYeCa4ugfnaHhoyCgnSHd4mFinmFbYN7jIN2c3uVgml1eouCerB+ioODcISEeoyChX1geol+hIaCfn2Dg4SDhWZ3goKEfYaCbYVuhneDjYqEhH6Djolee3qEk4mG
goJ5XYm8doyJfYlycYN1boeHg4KEgoJ2b4R7kHVWfHR7hoSLcmuCg453h35jhIOEhXmChX5rfIV5kYiEg4iCgn2Ee4eCho+Lg4KacHiJh4KDa4N5XoNtgoODh4WDmIKCg3CDioNskoOChGuIcWV3g4KCjXuEdZeI
g4OFaYOYhnyFgnSCZ3OChIyEhYKCgoeKhImJhYJyiIOFhIiggoKDg36EhVlpgnVnj4N3bINwhXyIhYSCdIOchIKEboKKh2uJg3R6g4uCgoOHgoNkfIJ+fXtji2SCYohyhX6CfIKDhm2LdYJ0ZoOGcYKIhnRtiYKS
g4l3hZqCjXhydmyIg2pvsYKDeoaEhoJ3iJCCfXuGtIeFg2iCeXeGfYeFaYKGhoNtlH6DgoNvgoOCS319iIJ2goJ+goJzZ4J9hoyCdYWCgnKEfiOChYZ3frx5g4aCfnuMeHKGiYOCe4mCXISldYVlc2CChXqCfYOZ
iIp2h3uEgoKEZo57hYODfImDgl2Qc4aCe4STd4h4h3uCe4NwgnyGg3eCfoV2iXhmd4ODgoOMh16PgoJ1hYKDlYOCg4JuiISJe3RimYh8g4KIgnCDg2d1hYOCdYKDhYJ4goWCgntwhZ+Dh4WER3tviIeDhImJgoKC
eYVbh4OZfIOEiYKDhX6HhIaEhYSPgoJ9goZ7Xm2Eg4Rsh4aChYKChYpxgmaCboSChYWCh3WCg4N9hXaCgoOCeH2ElIJ+godwp3aEg3OEjn6DcHCDgoJ8gn6GhYJjiIKEdYR7joJ5goN2hbmCeHBUc2x2cpWCgoVr
godrg4N7iXqFZ4KEgnGShYpycXt+vI2DRIeHdoKEh5SWfX2KioZ5d2qCfFmDgn6MdYSGbW5sg3VjbYODrYdvnGp+hHKDg4SEhYaKcoJ7dYKLjoSCgnhzhYJPjoNudXWCt5OKcXuIe4OEco55el+CgoWGgohahIKC
moKDgoOJg4KFaJSFg4yCZIxegoJxgoJ2Z4WDZYNtc4yFgnCCl4KNg4aGeIKHhISCaYJxgoR3g25wgoSDg4WIg4NtloKIgod6bX2Eg4KEiIlygoJ2iHaDUXqFgm2CSXNuaYOCgoOCgoJ5h2eDj3qXjIKCgoaGZYKC
g4KCVH11gpaDg5a+k3l3fXWCgoRqgohxcIJzhJSEgoWKg3WbhIaDnoOChnWDgo6ZjIV6hIZ7UYdvgoKValeCgoJ1hISCb4qCgoaFk4uDa4KEhWlviXqGY4KCcoKDcoODeIeGg4yChIKFgoKEeXBwcISGh4RviZOj
g3F1hXaCiI+CKnSHfISCfIaGg4SEhIzCiIODgoSCiYKDcHiDeoKHjXOCSnmIgoOCdoRzg4KChYaGgoqFgnqRj4Nvh25ugnyJd3WGiIp7fYJqg4Zyh4yCsHlyioN8YIl1hH59gouCg6CJhoyLhHWCfIKCiXh9o56I
g4JwhIh4e210dYKHgoeCgoKHYG+ChIKCgnh7eXaHg4qYiHungnuKiIOEjG6DfJaDhnR1goVwhIKDhY6Dg4SCbIOPcpGDg4WEhG+Ghp1zWHN1g4Rve3x4kX2FgnOJgoOOa4aFhYKDgoZzh5WIcYqIgoSghIeDhIaC
g4J+hHaEg41vg3qGfmSCd2eDg4SDhmxehn18eI+EY4SGhHd1XVmJhIKEZ32GhIZ2hIKDgnKGhXeThWCDdXCCiX5bgoKGhYOLg3GEmJ53hXqDh4aEim6CeHuVgoODlIWDhHmGVYJvd4KDg4OGglODioOFb46Cg4tz
fYWHTIKGgoKGhnODi4OEdYaDg4WUgpdvhpyFfomDWYRFhIJkh36DlZKKj3R0hYOHh4KCeHWDhoqiioiKg4J5ZnN8a4RlhHOFe4J8hYJwjoiFcYWFeoJ5gpKCj4aCfoKEg4yDfXBYloKFgoiCgnmKgoRciYR0hH2F
g4KGioRUgoKHVHKri3CEg2V4iYiCgnqPhYKIkYOXmIJsfoZ3cIKJgoOLbISEjH5jhIWDiIKCg3KDhYaDgoKEhYJ6iniYiW50hnaLgoaJhYVohYOCh31yiXaDg3yDhI+Fbn6Kg3eIfWKfg36FgnSEiYKiiX6HdXGS
eGKFgmhxg4V2foKGhIKCg1+Ch4qDh4aGeIuEiJiKgnKJY5KFdFlagoKDgmNeg36GhXp5goSEfnyjhoJ4g4eDg4KCfISDhYKDcnGCgoKKgzyDh4mFhHNygod2fXyPhFSCgomCaIN3hYNtcoaEglttgnKMhZBrgoSE
hX50fIiCgnOCgoN9kl+Ci6WCdoKCg3lzg4KGe4OHhIeCg3GOa4SCioODdn6IfnB3g4Rxg4iDhXCDhYOCeHd+coKDmYOChYR1goR+hoV6hHpnbnqCeoJthoiMgoeEh4KZgoN+foOEe26Cg4eEg3SCiIJ8gniEhIKD
aoeEaIqCiHqFaHuHhHuGiYaDhIhvhXxphYmEg31Uc4ODdHaEkn2IhIOFhnBqjHtzgnSIfW+mjmyGgoOCjnh7hGWDdXiDiIWQg3yDh2yEg4NzhIWDfISPfVOEhYKGgoaEbYRkg2mCZ4eEbYmEg4hwgoeCdIOCg4Ry
j4uHgoNlg3OCgnCGh4SChH51g5GJg4ODe2tyhXaEg3Jlgm10gn1wc4aCe319folxd56Eh4KLl3h8mJ2GZ3lykIKDhIWMhIOImXiDgnehhX5xWoRxiISJhYdRbWuCaYJNgmpwhYp1goSHgo6EfoN2homFi4M1gm+H
j4JqgoOFg3KDfoJ7hHeFg3CDe4OGgoN5fFWKhIaDg4OJbIuRl4JxfIR9goOCaJeGg4WFfG2Ci4ONhoODhG1xeoKFeYNxim6EeYOCg4aHfo2EloJ3goKCgjeEgoSDjY6Cg3h9bYKHdpJ3dYWFbYeChXGNcoSCbJFs
g3WDe4qJe0WPeIWagoiGjYOChYeDg4WDcIyCgoiEhZqFglZYh2aCi4aEg4KChIKEeId2g3VicHqChYKCbHh2cIRzeYOIi5d9c4SDg4Jzh4WDenx0b56Cg4aGgoOEhIeChHaEg3aChp6GjoOEeYN6cmSPfnRmgoKC
g4N5cISCfoeCxYJ8g4KCgoiDaHuChHyCioh7ToV4bIWCg2uDgnlwh1STiIiGZoOCdYmCZoKDfYOEgoaRg4KDaI6Cg4iMh3GVhoaLbIKHkZh4eIl1aoJ6cnKCY2KEhIeCfHSCgoOCcYJ3b4OHg4eDgoSFjY17goaC
X4V6jHCIhISDhYKDjIl5hYKEfYSEhYZ1eGSCgoaDcoKPg5R6hoKCcoKYhYKCgn59eoWDe4uEdYOQeIN9hIKDfG5eg4WGcoKCgoOFgkuEh4iJjWOpgoh8g4x7goeTgoWFg4R+gniGhoSMg4KEhZGGbYJ1hHSCaX1z
hIWChYRziYNphmJ7c3eJhIOJdItwd4WTe4aKm0qTloKIgl6JrYiphIJ1Z4V0gqF4gpOCiYeKhoKEg0yFiXWGhY+ChIKGc4KFaXaCg2+CgoOHeIl+hYNug4SGhF6HgoKEhneCgnSCgm+MhIKCdYOGhoKCc3uDg3eE
goNsd3lqg4t4goWMdnOIhomCfIKFa4OHhYKFdaSChIl0ioKCgoKCgoVycZh1g4aCgpeIZHx4goKGinJ4kpWQgmZ5doJtgoR8h4aJiH16hXCEW8WUg4x+goJ6W4SMcXJ6goKChoSCfG2Hg4qCZHikhIWjiYSFYXGI
goJ3cIN8gnGDgn5+dXmDim1oiYKCcHGDioKUcKqChH2DhIKClYKEhoKEhHVnfo2Eh4KHjIRylIZ8aIN7iXiCe4J2iHyMaYh1b4eFiYeXgqOCg4OEgmt4hIqChpB0hnx+kluIa32ClIOFXYKEhG6EhIlrg3ODg4aD
jIOHkoJ7hoJ3fpyNhIiEmoiIh4KGgpeDgmaIhIR9goSCiH2Kg4OGh4J7goN5goSHg4OCp56EeYltgnyDgoeCgoN5kYmShWWGhIWDeIR6jYqDg4SOi4OKjIKGhH6Qg4OFhIVxfYJviXaIeIaKgoaHh4SFhHdvioKC
h4OCg4KrgoaGfntml3CGe3iChYZ+W3F+hISKgoyEi4eCkYZ9g3CEeYV+ioJkbISDhnWDg4qFgpBlg3aQjoJzh7uChXWCgnuSXYWCg4eEhn6DiHKUlnmDh4SDeYN5g4qChIJ9hG55c351e4OIgoJza3mJcHiTgoKF
i4h3g4WCgoSGc4hdhHt3YG6CY4J0lX13mYNlfnuDfHmEfISGe5V9Zmd1knaCgoaJhH5lcmyCjHh5g4OGg3KCgoOVkX55iIR5gn6Cg4KFj32Genl8hHCClnuCeIKCiYiDgoeVjoRzfoaFkIeUZHKDb4KDhIiHbHRx
g4SHq4OIpn2CgoKCglSDWoSIZ3mCfIZ3d4RMhYN4coJ5hIKQinlycoV5d2+Pg3yDg4SDgoKRh4JyhoJfgouCg2J+eoaDhoqEeYmEhn55c5qFg3yFgoJ2fIKGhVuDk2xsgoKCg3KDgm+VfIh3goaMhoJDaYaIhINu
iHKRl2l0bGuDeoh9iFGFgpuOiXNqUIJ0hHWHfoSDZ4N9g4ODdYR+jLiDkmxwhHqFg4KCc4OEfnFmh4KChYNlhJSJi4KCe4KDgn2CW3uNkYKCg3eCgnOUgoODWoN2hIVhdYSDhoSCiHiChnWDgoKHfoeEfYuHmouD
hIeQfYmGgmFvd41zl2Z6fpKDdXCCdYJzlIWCc2tpV3tvkIN8g32EiYJrb4ODg458ant6goOFhG9zhouLgoJrgoOGgn14g2yDiYKChIN2iImMgn5vhoRvhXCDYIOCgoOChJJfhISEgoWCZIOEg4OCjYaIfISCe4OD
fIWCgnaKgoaGe42QgpZohIKDZH6HcoV1iJOFhoWDeIVuhoSChHyGoIKIinR7hYaEd2aQhZugc4OCg4KHgoVZcHxvh3J+eoVvbmVihXVhhJ2Lbnt1hYJ9foWCg4RngoVkaXaIgoaCgn6FhIpqeoOCg4OIggGDgoJo
e4uCgoKIgoqGgoSDg4SMiISVa4R0g3J9g4Vwe5CEl46FgoSCcoOGgoVlhIKFg2iDjYRwhoKIhItngnODenuGboR7goR6e4ORqYSHiIJ8goJ6gzp6hImUhmZpgnyDgnB9iYNkhHGEjYKFgoOEgnuKjYODgoKClWhz
goJpgoaJg3mDg3yFgoOOenlqcYiJg4Z3hYSDgoOIgo2EdHSEgoZahoJpfJWEdYKChoSIkoJzm5mDi26bTIeCh4SCg52CioN6d7GEhHmJiIKCh4KHg4N+aIKGhIZ0g4N7goOEc3yCgoaDjoOEZIKCdoKEbleFfYyD
b4SCcIKCcIKNhG+Gem5+goSCg4KOholqgnp8hH52g4R+iZSLi3mGhYKFcERuh4SDg3mHjTOCiIOHe4h4coWChIR1goOEhoJddYKKhFeaeWx1goSPcoSDgoKMhIKGgoKFgnpxk32JhH6EgoOEaoJ3mXFxhIp4hnuC
aI+Cc32EZY6Dh4KEcISCnINvgmeCdYJ5T4aDfod6fIKKd4N1h4J+qYxqjEGLi4J5j4KChYKReISDkYOChHiLg4xzgoJ3gnKaipSDiYqEjIZwekZ7cXOGfY+HhYWChlaKWoKIh6FvioqReYKFjG97g4SHjYSIgoKC
gnB0mIuDhnyCkYePg4V1j4SGgoKIhYaCg4KNb4qJgo9uglx5qWaVioKGhH6UcYKGg4SCdHx0dGuCjnCEmF+Ed3x6i22JdYN4pIh9cYKYk2uCYYRugoKChoKCdH6GcYOChnOCgoSDl4J7gpiDjYaMhoOCg36MgoNy
j4SCeIWDj3yDgouCiJeWg3aCg4KXg4OMaGWFhoKDgoJrhHCEdHiEb3eIg4KTgoOChoKCgoWDhIRsgoSEgnmGYYN1joN5goKCg4NVhIJpfYh2dYSJg4R9kod1e3akgoOHhnyDkIN3gn2Cg2ysg16DjX5kgoZ8g4J3
g3CDhWp5c45xg2x+doKDjGqFioZzhoKJhot4enWCgoKFhoOChYOLgoRng4SDbYOFh22Dd3eFeIeCjnmCiGaHg4WGgm+ChJJzfoaLho2GhYuIgoWDgoKDU4R8fIeCgm+JYGSCgn2heoODireGg5SpjIKChHx3k4OC
hIOEgoSDcIOClIKDhYWDa5+CfH6xcIKJhIOCiY2GZYKIhISDipR8gnV1ioh1g3CCd4NyjXeEhIV6g4WGhXWCdYaJdIOEhZKEfIKChoKeh4SFgpGIXm2FhJCCZ5KJeIOCRYKLgoSEgnh+cW6Cg5uDgpCLg3OGY4WD
eY+DhXiChXt1nEmIgoJjVIZ3iH1lgntyhYaDYoJ5hIODiFJzgoKEg4WShoKDeoKIgoKDgoaFg3uGXm9+hYNhg5KDg4ZoipFtgoJ8hoKCg2lOhIKDhoJse4N8cYaFg4iGg4J8hYZ9SXNehYSChX6DcYKFgnCDZYiD
bW92g4KCg4hwfIKHgoKHfXyGgpKDeISEiYVwiISVgoaOdYNlmoNggm94hYRzUYJ+hGZLhHGGgoiCeH2Egn2FhXt0hHWJkX2GmoKDiYN6hGyEeWpraIODgnyHc2mCd22EgnqLiZSTgoWHg3x2boODfHuDhHKFg4hp
hWqCeoKDiINhhoKChYKChoJ3cYp7eXqNeYmDhmtUa4OChYWChoV6goaCfY+Dj4WCgoWDj4SEb4KCgnqCioOFhIKUgnx5VVWFhYaDiHKCi4RmlHmCgm+Tg4iGo3yDhoJ3hIJ+kIR4iISDbYSChYODhYVndX2Dgol4
goKGcoOCiaaCeIOChIeDeYKKhIWDfoOGg3eCg4OEfYOKjI+DhIiIg116goKCdXSaglyCgoWFe4uHhoeEgquLgoJ6doSDeYKCgoKDhYKJfoKDgoKLg3F0jJWHgoOjdIdvgnRqhISNg3qEgoKNb3aFjIOPiHuRg4KC
U49xdIKCgmplg4aDg3x5hYuUZ4qHh4KChoSdd4Vng4WDhXRmhYSDdoOSWYmNZ3Z1g4VeaHaCgm+CfoJ+kYmFb4qCT35wgnZ1aG+EhW+CgoNahHaFd4OEZpZ9qoKCg4KRg4JxhIN5g5mMhIaChYZzWnqChIR1g5uC
hIKZhoeCg4JqdHSFg3wvg36Hg4KIhIN0goOJgpt1a4ODg3WFcYOFg3hqgoJxdYqGh4eEhoiDXIWLgoKCgoSEhYKEhYiCg4VfX4qCjZ17g4N5g3mFhYKDgoaChIKDh4KChYKJfI59gpOQZ3J6wX5yg4mDdoSCcoSC
hHxxeHJyjn6EcoZ7i4Z0g3V+gnCOh4SGeIK1loR+hGd1iIeChJFvd4OJeGp1c4KGdoSDgoSCfYSJdqR5hIiGcHqGcodxiYR+goR8jIOGgoWDeXl8goN8g3B9YoKELIKGgoSEhoOCiYKCc4qIfFlveoOVZnOEi3GI
dISIgpGFgnaGh4J7kYmEdIR9goqDp32Fh4aHhIN8dYd+iGx9fYKCiWmEfIN5kH2UgnWIeoV6WIePiYN9gn17g5CFeX6ChTmNgoZ0g4aKh3V+goKGg3uFg4OPg3eCXG6Ge4SGgoOCZ2WFgoeCdXFviZ6KhYuDg4WE
foKDhIOGhoNce4Kbg4KDfXZ+gnmDfXSDdIKReId4goKDg4aCkWeCh491aYSOjoqCeIWDgoWCdXaMgoKCeY2CeXWCg4OCcoNfhIKPiYN6e4OEhnx2eoOFhYKGdYRsgoKEg3eFgoSDgqPMe4iEfISjfoKFhIWFhHKF
e4VSb3GEe4iFgnCKeXqJc4N6hXGJhXyChoKDjn1+g4qXg4N9homEXIaCiIR4foKHgoaRdYKEhW91goRva4qCiUGEcX2Gg4SCe4aCaJKCiXiCfIuCjomFi4WGe25xcoKCeYSDfnqEhIOIhYSCioJtgn13h4JmpWRe
aId1hIeKi4ODbliGg4KFgoSCh4NyYYKGfoxedISDd4OFkHSCg4OMfYOJiHeEd42FgoyDg298g4SCWUtihG2CfYJrj4VxiHKCd4OEeoV9hnVjgoOChnGNh3yCfX6GoIJveHijeWKHbGWDhHxOd3p9lYKChBh3g4d6
NYKGc4JtfXSMgoJ1b4iOeIKEjXOGiYN4g4J4fYyDg49ng3WKgoZfhXB+hoSCgo6IgoaCgluIg3KCdoKCiIJthoNmgoKCaYSEgoJ2g2yGgoOChoZ4cn6ChYaJjouHjYJsc3qFgoaCc4KHe4iCcoOCg4Rsd3ponXeG
hoKFdHuCaYJug5WEcJF+g3yIc3p1bYV+hluFhHSHdHV7hohag4aJfIKCfoiIhYNii3Z9cI9egomCg4OLg4VzgniCcYJ5goKKgoKCiIJ7eIRxgoKCmISHiYhog4aShYSKb36IjXyEhYqCVIOHcotahpCPhYWChIxz
dHiCZouDg3lygoNshG6Dg3CClIWDgoJ6fIJ+g4KEgoKFg4KLhISHfl+GhIWEcYSOcoeIhYKDhaSDhWqDcneDhomHgoKCh4JpgnyDhGiJgoaFg32Lh4V7jomDd2eCg4J0hIWEgoWJnIyFlHSCcJeKgoKDgoSCmot+
fViCfXJ7gnR6g2Fygm2Cg4KSgoKCgoeFhIKCmoOMh4KEhYqCfoSFhIRqg5pxhISCgnGfgqCDjoaCeoyGc4WEg4WCgoN3bYKGhn12goN+gphwcG6PdKqCgoOEg3uEg4KalpaCdYKEinWKgm2DkXaLgodUiIKshYJX
hoaEdYtxfoOCjGZyinKHgod+hIx2b4Jvgoh0gnWMhI6LgoOEXYJ6gnJ5goKDhnBveoJ+hHaDhoOCaIaEenuVkYJ0g3h6cWZxgoJ6bohogpyCY4SLg4eDdoaMgoKFhIKDZIKCgnKDeoKDg3uCi3F7koKCg5mEg4WC
aoSEbnyCiYisg4KCj4OCWXiChYKEh4KHhIVkY3WRh4R4i4aDhHqChIeMgoKEbYJ+gnh8eoOCh4mDhG94gm1ll36EeX6FgomDhoSEb32JfIWIjISCg4WCg4eGhXp7hIaPgoKCeIKSiaSHhYWFg318hZqDboR3goWF
eIKGhYKDh4hniYKGhXt2hWiCgnN9g3V2jHJxfIWEhoSDgm+JinWGhoJ+g4qDhIeEg3aCdYKJbYuJemxvb4OCdIh6goWCc4OCfYOYiH6UgoWCfoKCeHSTjHl5hoSCeo+Hg3yEio2JbHiEiYJlhYKDc5FwfoSJg4JU
e4SCfYeEfntmgoOCc46dgoWJlIl8d4KKg4KDeYN7c4dtb4Ryc4aCg4mCgoJrhoaCfISCg4J8h4NvhIWEom+CgoOUgoSUeYKChoNycYuHhYSHgnBlfIyEgoN2dISMe4KCgoKNg3iZgoKCgoWGhYh5gnyCgpGGdqeC
j4KLYoRwnIOCgoOIfIWCiqmCfE2IioaEfnaEo4eEdYJ8i4KKhXy6hXaDh4JdgoJ4bIVwhIWChnR6hW2Dg4JviXiChIN5hJ2EjYSFiYZ+XoyCgoeChYODhYNziYKEe4mCg4eDhIiGgpF9hIuDhIWRdYyGb4V5gn54
goZ+eVxhg4KCe3R+g2yCgmGCb4WJjISCg4eEiYODkoKCc4mDgmpxhYWCg3WDfXqFhYJvfYaOgo+CgoqGiE+FhXyGj4SEhIN9jX6ChXF9cYSEe4WDg7aCcXN2g4togoJwg4OfjKqChIWMgoSHg4V7hnh0g3mEh4hw
g4OFdE6Fg36DooSGgoKChKJ5gnqEZIqDl3qCfXqEhniCg36CcYN7goNwgnWGg4SFgoKGgoZ+goKLg4KEklZxcYl3h35urIJTdISVdoeDi5t0fWh6foSPg4J1cIeGfXx+g4RtgoKDkmiDgmyIgmSEg4aDeYKChYN5
kIdjgoKDhYiCfHGEd4tRgol2iIR6goJ6eIeQsYRZk4+Dc4hxmIODiYKEhYZ3g4OCfoR5dqFMe2+FaIeQhIaCgpOFhnqVg3NxhXeFhIaCX4p7fY2MgoSEjYJ5mIaChnt8cXmDlYeDmYmIjoJ2ZnSCgnZ6h3yDfoOC
iHGCiIKFgoaDcoRoeYKOfoJncoiChYqLiYeIb4R+ioaESIOFfIRcg4ODPXx2hHqbh3SDgn5yg5SCV4N7h4SEbIaDgn6NmoSFW4OCfHGJeGmCimt5hHdwi4V0g3GEgod3i4JyhIx5dIKEgpx4ioKFmoKZh4OEc4ul
goN1kW+Cg4OCdYJjhHx1hXuFhYSLhJh8bYJzgoSDhIaChHKEaIJ7noKZdIJpgoeDgm6FkWuCjXiGhY9lg3SXgo59g4SCkYNyjoeCkHKCfIKIb4V4g2mCpGyCg3WVhJ+Ug32EjIOFcoKCdlaHhIqHj4WGhnWCgouH
datdhoWOgneDg4SDiHF8goJ8iG96lIJyiYJzq4KEdoWEg4qMfIOahXuDhIOHeoOEhIJxgoVejoSFgnyIa4eHhIKCg3eDfECCgoKDdIJ6goV+hoKDen59goKFb5pmc4mKd4JuYISDgpKFaoN9bm1kiGmEd3qXhoVu
hIeefXWEgoSFaoKEh4KLcneCfo5lfHuIgp2MgoKKk4pwhn2NhGiIhH1uhYiCaodthYJ+g1WChIKIgoSMgm6ChHmDjXGDhZ6IhHCDdIOGgnSCe3GDhmqFhoJ4hYN7g52Ch46KhoSDhIV2lJF5c4ODd4SJjXp+goKD
cXhufYSEXIODfZiCdoKbkn6Ci4J7aYKKgoKCiXSDdId6hoaDg4OLiol4fYKCg2uCjYZ6hHmChIOCgoRLhKWQc3iEXo19g4JwhYN4aoZxc3WEhIR+jVNxfoNsgntihWhyiYSCgoWFhGqJglKDgoKHgnWCdoSCoYSD
iYN4aYiEoYVuhIaCgnaEh4OEgniCY3ZxhYeEgoVYgoKEcoWCU4KGgomehIRjiIqDg5WDiYKEh4N+goN6mF9+goZ5ZIaGh4SCiHiCh4WMhXSCioJ5hIKKeoOHaIV8g4OGdXSEhHx2dYWDg3JwgoN8gnyEiXeChYO+
goV6c4Kmd4KChoaIdHJ+hIKFhoqRdH2Da4WKgoJ2jXqChIaEloJgg4qDpoODU26DgoOEb46Jh+R5hIR2g26FcoKJhX56cnWEiIKEZY+CcIeEgoWCg4KHhYJYg2OEhIOIkX5wfHSCiIR9eHmEiIKDgopzg4OChYKD
goN4aIInhIeZfYJtgoSDgoSCgpOEb4KDhIOEg3iZhIZ9eYJ7hHCQg4KCfYl1hHtqdIODh3Zvemx+h4OEeWlhg26Ee4SRb2x7goSGeIKGiYKDbJSGhoKCg42Mc4KCd4Jug36EeoaDiYd9goSCg2t6hoN5iIVzgoOE
gmaEgoSCdYWCdoN9c6yCc4KFc3CPgnxUho1ugmaNk4V+iXKCoYV+iIOCiYKEcnt4cox8hIVmg3WGioJkg4uCg3CCg5CCvoWGhIZ9kIaCcnmYgnBuiIZ3hoKClIJ1g4JZhIhxgoeDiIJ1hYSEfoKEhIiChHSEiIKI
joWEYoKFeHhvhE+Cm3V4g4J+go1nhnuGbWiEbGyHgn6CgoSGhoSDeHh1g4aDlIKChZiCgoiCiHWEhoKPgoOCeX6Ge5F4g4WDhIODiHpoe2h8ZnuCgnZ4g4KGg4KCaYKChGxshYOCfG+Jg3SGfniCioOIYYNqa3WD
g3qDjF93hYSEe36FeWiJg4KCiY+CiYODcoOHhYSNg4ZvhHmNfIKCap2FgoKFn4KFmIR3hIV+bIOKbId+enuJbINmiYqDiIOjcoOJe3yJgoJ+h2KCgoZ6hYOEhHOEhY+CgpKRSYV8g3qEdYKIdYKFhHWIgoSdhIJ3
dIJ6g4aHhIKCh2t2h4NzcIODaIKJeGqVgn6ChYp9g3lmcYeChYRxgo+EkIKCgm15hHGjhoeEbXp4g4J9hHiCfYuQcI5yhIuHhYmChYOJgoOChXyCcneDhaiFfISkiIJ7lmaEeIKCjpVveFeQYHptinyCc3yDg4eG
go+djZF7dpmDdIOFgnGChoOCgo95goSHg4SCYYZ9koKLhn6DenF8g3OJgoR9goKHhIJ9g4KCeIKEnIKChIKCemSHhHR3hIOGgoeEgoSgfIeEkIJ6i4eJfIZ9goN1hGmGeoiNhHN7g4aGiGCIg3ODhoKEenSDfYOC
goKChXl+iHx4cIKDeYmLg4mTqIuCg4N7kXyFhIKEg4OChZVxgoKEg4J1goN1lLpuYYOgc4KCbIWEgoKOooKDgo2Cgmd5e2uEkIKEJXSChIKChomEcnqJtIKChIiHhYSDi4OGcIiOp4J3hIKLg4KChyqEgn6Db4WE
h4KCnIJ3eoaJjH6WXJB3h4eEgouFdIiIe4eFhIOFhol0doOEh4eCfIKJcH2DgoKWgppyg4J8dneEcYZ2g4N9gnh5fYKRg4KDgm2CfYKCiXV0V4iChYN8fIJMhH11YYR3hINhjIN0kIKSg4iEhId8inVxhIOMhZdw
iH13hHyChXKEhIKChIY8dY5mkHt5g4aGa4iDdoaCh2+Sh4OEh3iChoKJdZt6ZYKCg252goJ4hYOGgol0god9e4eCcYKifYSDhIKIcnt0gq+EfoKEhYKChIaDg46MbIKCmYN0kXiDgm5hZoJ5g4iFEoKDgoWJUoKC
hoKCgoOChIWEZ4J6YINyhoKKMYWNgmpzgoVgfLaEh4Vye31uhXuEhoaChpJ3gol3jYiDbHqHcoKDm2t1hniIfoSDiXmCj4SCdIKDiHKGgoJ7hnRogmWMgoR2hWx9eIiEhYKFg697fYd4c5CDg3hyhYJudYaDfXOC
cHuDhIV2hIN4YH6Hd3FzfHaCjYZ7gnt2glxwfXyDg4WjjpBgj3lwg4N9hHSEgl2JhXiDjHWCjYlmi4OEcoOMjoKGgl+VdoOWhHhkgoODaVCFbK+FhoaEg22KhIWDh2WChYJ+g4KFh3iEg4SFhIODg4KbYWODdm+H
g416fYhwiIiFcIR5fXmIhoV8fItyl4eHWISCgoeEgmiDfHaEg210enV2g22Cg4qCiIKJhnN7kniGfWyFcoKFZHKCg4WDhHN1coO5iISDfoZIZIKCjIODd4J5gpOChXSCipF5pIJuk4ZogoSDiYaKiIODhYOHiYSG
fISDeoRrgoaCgnqGXH2Kg4dzimWEioSEg3hvhJaCX4uCZYqDfoKMiYKGcGqDhIKCi4JsfIJsg5CDZINrhXGIhYKFhYV3hYSKhYOFhomCdH6DhHZ7hoSOrISDiYN9ZYKCjYWGaIKEg4OCgoWHhIKCiGeIg1Nye4Ru
gnSCWIWFhk5nYoZ2hHOIhIJ6hIaEe4OChoeCXIiFcoiCgoJqcW5ug4ODgoKCgpBwhIuFjnqLglWCg3qlZ4KCkIODg4R2g4J+rI+GemeCg4OEgoKGcJGFh412hIOChHiCcWmEeIOCfIN+h4KDhH6EgoiChIWOhISD
hIV9bXyCenBrgnyCgoNneYKWgoKJfYqGXYSDhIOFdoSGg4SRg4OGdXtjdoKDgmuDOoaCcm19h4OCgnaCgoOEhYKHnW5ydWVtZoyCdIOChIKCbHV0YnRwgoKFiIKFgohlgoiClIOChHtmgnCGi32GdIJvgn6CbIKU
goVyfYJ4iJh0iIJug2qRfIKChnmDj3eChIWdhYKJgoSDiYiDnHmGhWuGhIWGbXSDfH16gmmGhm+HgoOChoiCg4N+goKDhnmdh4WEgoJ2hG6EfomCYYWGg56ChIJOgoJ4goOGiYKEgoOLhYhziIKJhIWIhoKtjXSG
ZoOEflKHiWOEnIKCfoqChnh0h4OGiIaEhXyCh4yDdYeDeHhviIKbgoeFonqCiJSXcYR4jHt4g3eDd4WEZn2DfoKEg4aCioOohF2HgoWDbIKKg4OCioOFgoWChIOKfIODfnyIkYWCgo+FhoJchoODiomIg4OCg4Jv
eYNyhYmCboOKh4Z4inGFsoR3fHeDin6IiYSChoZuhWd2i4Z1bHWEZmWGYoiRg4OGhIWDgn6Ci3OHgpB+hWuGh4KGb4Jth4iChGSCa2+Fg4N4gnGCdIKCg4WJhmFChHOGgodpd4V8goltgnSGiWJthIKCfn2Jgnd2
k4eCg4SLgodkc3ClhIKDhIOCZYKChHGfco96enZveViCg4KFg4hzd3SEfIZbdoSCjn17hJ2Cgm+CgnZ9kWqEaYaGal2QgoKDg4J8c4JzjoRkgqSFg5h5g4ODi4l9coJ1goZhg3uDiIOQhX6EgoSCjImJcYOGgoeE
h3R1YYOCfIOCmISCcoWHhHKDgoV+VpqHgouHg4N8bWJ0hoOOelyDmYeDhbxygoOCgm6ChGqCg4N7gnmEg4V9b4Jqgop2goSCeIVxgouqooZ1dIqaeVaEZIRNg4ZyaIKIgoWHkoSCgpOEgoqEjomCg4eEiYRtgoKD
dYWFhoOGhoJxgoSCg3twhVeDj1KLgmhrg22Gj3uGOkeDgnJ3hYJwbo2Cg4RyX4KCdH2Ch4uTgoOFhYOMfo6CdoODg3uGhIeJhI6li2FwcYaCemiChoSDXHVohHeXjY6Nd3x+iXiCgoKKZI2Dc4yFgoSCa4SFhXuF
ioJ9g3GDhYKFiIiCeJyNfJuCe3SEgnN6goOJeYiCgn6GgpRzhYNyg4ODiHyDhI+CgoV1k4KCgm2CZoSCg219hoR9goOEhISFjI2Xg4WFhINrgm9egmyIkXeCkHp9g4KIfHF8h5SCbIR6fHqEgoNpfn6FjXWEhIJ2
fIaDiHKUiIqFgm9XcWyDg4JhgoKChIWIg4x6Z3d3goKDg4KFgoKDc4KCWpWDjYZng4qFhXiFhnyDhHSOg4KEhqlReXCFbYeCZoqKg4SEl4KGmYKCgpNtfYKDgrWCcniLiGyDeIWDdoKCioqCeIV9eYKDaW2EXnOW
kml0iYSCbpuEgmyChXWGhIeLg4togoOChYWJgnx0g4iDcIh5g4KJh4aFgpOng4J1goODhZiEhHFxkYV6hYNbfIKEfIKEeXWKi4KFe2+DXni2hXOCg4NvhI17go2FgoOCVoOSfol9W4J3hZKFcIiCiW2EhIOGgoVv
foJeh3N4hH5ghIZ3fomGkHuEd3aCgnWFeH6CiG2DlIOcgn6WcoWFgn2CZX1+hIOGeIKEhoWEcoKEc4OEgoKEg4Jxh3d+e4N7fYWEhoKGgquIloKCcnSOc4KZg4qDk4qCiqqCgoJ3goeDhIKCdH6CdHVzhXqDhIOD
aoKEgodgh3SQgoKDjYKEgoJ8g3KFgpCCfoNye3OOg5+Ch4h8g3RxjJNogoaPgoOCfoZqjIWDbINofISHh4hmmIKDe4aHfX6DjHSFg4SDg6uCgnyIi4ODioaHhXuDg4OChIOCbIRueod4hYOCe4WCg4N6iIKCfIeO
eoSCgoWCfYKhhXeEdYODjHp1joeDcX1vhHNwhXt7ZoODiYSNhYOHfoOChYKbhYJ7hIKPg62EhXCCaoSCbYJ5jHmCiomIdIODcXajdZqXk2x8aqGEgnl5eoKCd4eIi4OChZGChIKEeoJvj0hzcoRvgnx+gnJ7ioKI
iHaCg4SQhIKFgoaLhIKDjoODg4J5ca5jgoKChYRsg3OEeYODgod4goOHdm53fnNrmqighIWjgnttbIeCfIKDjHtrioKCgoWDZoJ0enaFiYWIhqKDaHaCgoOCh4Z5g4KCdIN7hYKEhoaKfoSGk3aDWZFYeoWGgneL
gnuDfIaFcIl2g3OCh2GCgoZ7hnV6hIODhYp9joSCg4J1cHlyfJiJhoV0dISHfXh2hIJ9o4M5eY18fYSUiXKDgnSEh3aMhYJ2goKEfHiFhomDhXSEgoSDfYN2goJ7dnSCZ495cXCKlISWgoJzZoKDkYOKhIOFgnuG
d4WOfnNygoNylYSUhIJthnSGg4JzhFmCiXqDgoJxdYizfZaCg4Vud32ChH6Ch4V5g4qChX11ZXl+iH2JhYVrd4uFioKChYOEh3xhXniFgpWFhIODhIaHhIaDdXyDhW97hG+FfYp5eYR3bG5vkXeGl4t+W4qCiIR6
a4V7kYSMe3GDgoSbgoR+g3mFgoOWjqV+dYWfhnKDhGmDioSHgoSDhIKCaYySkYR7dYuDhYiCgo2EdYOEhIKEg3hhdJWDd3uCfHGChXmEe32CaoSEg5SDh4KGhYJrg4KChmODg4VaeWqIdHt3hnyGjo+RgoSHiYmG
doN6X3CnbnqClH6Ee1OFi4hjQW54d4J8g3mCcoOyhYWdiHBudWWChJF8iYiHgo+Kg4SGiIOCZHxyhHeMim2FoYKDi4J6eHphgoN1jIaCdYNnd3t4h36ChISCmYplbYiChm+DioKCgoODhYSCgqOFj3qJc4mEgm6D
ZneGhYKRcnyFi5iGgnaCb3SLaW2DbrODgoJ8gm6MfXyCgn6EiIiKg3SJeoKafYaHhp6Rg3yjdVp+hoKDhHWCfIJygmqEhYKCglOIiYKFgoaDg4KCh4J3iWeXmYKEl4NxiYWIhHp5hI+OhYmDiYyIgomHjoa0fm+C
cYRuioWCg4J4fIiDgoWEgoJ9e4efhXhphYSJg6+DiIeVdIKHeoSDpISGjYJ4eYKJkopxgnqCfouDg3CChIVvdnmWY3yPhIaCgoOIiHhxgnuOgoWSiIKCgoiCc4KChIJ5eph8g4aCd4iCan14fIp+go9+g4KCgm2C
gn6GcIOHgoKEgouCg2+DgoN2fm+eg6R6Y4Z5hYqVgnorfYOCjIeCgoKChYWDa3d4goSVcoJ5hIKFiIR1goVygoiDiId6g4Z+e4SQe4Z0gnyDfoSIhoKChYyCoIKDhXeChYSCk4R5foOCiIKDb3tyg4aCgoJ4d4hz
a4ZrfIR7gnqCh4uLgoKMhoKCdoOFin2DgoKGgoKFgoKChYSGboKChIODbHuFc5OFVoSCa3N8hIN9hoSCfYKHh2yJhHuogoJ5gnqJgoKCc45+coaFg3JthI6CeHl7hIKChIKEhoJ9co9wgoJceYKTg3Z2g4J+hYuO
gomFioKGg4R8ioJ5hIKHYISDg4R4g4SQgpODh3KGhoSEhIOEkIKEhIJ+goangoiCgoW7g36ChIKrgnZ7a4J7goJ+g4SNfXl9g4aChZJ1goiCh6OGh307mIKIhIZce2l1gnGCg3KCooJwhH6DiHuGgoWChIWChIWJ
X4OGi2GLgoJ2im+Dg4eIlISDg4SHhHeCg4KHgohldJODfoaCd1Z9aYVscIKEhYeFhY9uhXt5fIJsgmmEbHWJX4KFnISJhYOChIODiIOUg3KEfnuEkIOCemCGhJZ2g4SJloeDgoSCioKCgmuEg4aCi3OIboKPfHeG
goR9gnSCgoKLcoiCeYKDgl+FhIJ7h4SCh2h3cX6IgoKDiYN7hYSSZYSDgoOFgoiLgm1shoeCg4WLhIKJeoKKYnqDhnGCeoKIfpaCg4mDbaN3goSDVYWCeISDjYOpgoKCh4iCg4eFboN2g4J9hYiGg2CDgnaHeIls
hYOQhqKCaWOGgnqCgn2Hc4V8gmCZg4KSfIKDc4WGioSDiIaHcap5hnGEhoqPinmFhlmIhIJyeIOChoJlbYWDgoKEh3d+hoKEhHqDh3OCl4Zeg2drhIKCg2KDg4eEg5BUhnyDhYKLhYeOg3yEdYJ9go6DdoeCjIN+
VJKFmI9zfIeEdGmHgnuCg4OEgpKCg4V9iYaDb3iChIeJdnSNgnCDhIJlgoRyiYKChnKCeXWDg4iDhoNydIWZfXJ0ijWDj3CGa4KCZXt+goRveXeHhYJ4hIWCgpaHiIR+gqeEbYaFfIV8g4aFg4OSg4KCh4J2hoNz
fXiCdoaCgnCLi6CHhoeKcHCChIS3goJ9qHOJj2BnfGN7b4J+goOCh4KEdYN3hGaEgodshodygnaDeYaDhntzb4MJANb/+f/h/wQA3v/z/+//6P/X//H/+/8EAPb/AAAEAAAAJgD2/0UA/v+7/+3/FQAMAEgAAQD4
/xIADAAAANT/+f/x/wIAEAD+/93/8f/v/xAANAAIADIA6f/3/xMA1P8KABwA9//Z//7/DwAEAAYADgDi/xEA/P8JABQAAQDo//j/BQDz/+v//v9jAO//7f8HAPT/+/8ZAPv/HQD6//X///8VAPf/BwDv/+f/+v8N
AO7/6f/x/+n/+f/J/xYABAD8/wkA7v8HAPP/GwD9/wUA+v/P//n/1f/3/+3/EwDu//n/6/8HAO7/6P/z/wcAAgDy/+3/AQAWABgA8P/r/+f/EwAkAP7/3//+/yMA9f8jAP7/IwABAO7/5f/3//j/GQAAAOz/CQDo
//T/HwDp/08ABQD+/wQAJgD4/9X/+f8PAPT/3f8GAO7/9v8HAB8ACAD2/+3/EQAUAAcABgD5/9P/+v/7/wAA7P/9//f/JwAMAAMAEAAMAOr/BwDK/wAABgDv/xUAAgDk/xwA4v/2/wUA+//7//v/IQABAPT/9P/z
//n/AQD0/w8ANQBGAAEACADz/w8ACAAYAPn/0//0//n/GwAsAP3/BQD8/y0ADADg/w4ANgAAABIADgAQAPn/DQADAOr/+v/3/wMA4P/2/8v/DgAwAAAAGAD9/93////p/wYA4P/5/z0A9v/p/wkADAD2/8f/9//1
//v/CwD//+v/GgAKAAcA/v8aACQAFQAYAAcA6v8JABgAGAAcAAEAzv8YABQACwASAOj/AwALACoADgDK//7/5/8aACIAAgDw/wkA+P8DAOD/BQDs/wUA9v8CAOL/9f8NAOf/+f/6/yUAFgDi/+7/4//7//n/6f/Z
/woA2v/r//3/9v/1/wIABAD5/93/8f87AAYA0v/2/+3/9/8PAAwA5P8LAP7/AwAIABsA+v8AAOr/5f8XAA0A5P/6//3/BQD0//7/CQAOAOr/BwDm/wkA+P/8//v//P8BAPD/3f/9/y0AAAD4//H/1/8GADAA+f8d
AAcAAgAHABgACgD+/+z/CQACAPz/CwACAAgA3P/9/+n/BgAgAPz/BwAQAAwA6f/X/+n/9f/z//3//P8LANn/9//+/wMABQD8//X/3//z/xEA5//5/wQA5v/s/xsAEQAEABUAAgD+//v/FQAcAP3/EwDr/+//EQDM
//n/3/8JADIAAAD0/wMAOAAAAM7/8/8ZAAUA6v/p/wUA/P/n/+r/7f8LAN7/9P///wwA8P/n/xsA///l////CQDz//f/GwD2//b/CwD3/9n/BgDU/wUA/P/+//X//P///wgAIAAmAO7/AQA2APP/DwD0/ykA7/8T
AAwA+P/5/+//9f8BAAgAAAAAAPr/8f/1//v/IQD5/xEA/P8NAP//5//1/wcABwDs////DQD3/+v/BwDo//j/9//9/9P/GwAKAP//6/8QAOT/9/89AAUA1v/4/xcACQAiAPT/BQAJANb/AwDO//3/JwAHAP7//v/3
//j/GwD7/8n/7f8bAPT/CwACAP7//P8HABEA5v8CAO7/AQAKAPb///8BAB4A9//N//P/4//h/+n/5f8FABoA3P8TAB4AAADY//P/FQD9//f/BAAcAPj/5/8CANL/AwDe//7///8IABAA9f8tABMAFgAXAPr/EwDy
//n/4f/8//v/8P8fAPH/EQAVANz/CADC/xsA7v/4/xsAAAD2/+3/AQALAPD/CQDI//P/8/8AABoA/f8LACIAUADx/xEA/v8TAAcA5v8GAPz/9v/3/+P/6f/9//H/BgAwAN7/6f/9/xEA9P/h/ygAIgADADAA+//Z
//n/HQDz/w0A6//X//v/FQD+/83/CADa/+v/z/8BADAAFQDs/xwA8v/3/+v/AAAYAOz/EwAAABQA//8HAPr/6/8UAOz/4//D////7f8MAOj/8f/v//v/6f/p/9//9f/b//L/GQD7/////v+///v/9f8JACgA/P/1
//z/3/8HADgAAAAGAAAAMAAEANr/9f8DAPz/JwDv/y8AHQDw//n/CQD9/yEA+f/1//r//f8CAAIA7f///wIA4v/z//H/CAAoAAQADgD2/xcACAACAAkA1P8DAAQACAAIABUAGgAAADoA9f8PAB0AHAABAPD//f8B
APr/8f/w/xUACwAeAAUA/v8LANb/+//x//X/BQAEABIA/f/l/xIAAgAOAAIAAQAWAPr/6//z/x0A///5/wYA6P/7/+//+//n/wQAMgD8/ykA3//9//b/BwAQAOL/AQAoAP//7f/y/+f/+/8bAPD/AQD6/xsA9P/l
/wkA7P8BAAYACAAQAOv/8f8IAPj///8/APr/6f8FAO7/BQD4//n/9/8FACYABAAaAAQA4v///wkAKwDA//7/9f/p/73////n/+X/GwD4/wEA6v/d//f/7/8DAOT/CgA2APn/DwD6/wcA6v/z/wMA8P8AAAAA9f/d
//j/EwAFACwA/P/n////2f8OACAAAADq//b/+/8PANb/+//x//7/9f/1/xcAAwDu//D/1//8/w8AEwAcAOv/5f/5/y8AEwDI/wMAAgD8/wUABgDi/wgA7P8DAMD/+P8hAP//3/8QAPL/9/8DAPr/4//4/w0ACwAi
AP3/FQAIABwAAADS////EQABAAoADQD+/wAAJgDy/+f/AADq/woA8v8BAOz/9P/f/ysAAADt/+H/AwAAAPP/5f/3/w8AAgAIAPP/DQD6/wsA8P/r/+3/AQADAPr//v8BAPv/5//2/+v//v8rAAsAIAALAOz/8f/p
//r/AQDs/9P/AgAiAPb/6/8TAOD/+/89APH/3//x/+n/CgDQ/woABAD6//X//v/v/+n/3/8LAMj/+//r/w0ACgD/////9f8TAO7/EwDq/xsA+v/7//b/5f/y/+//7P8zAPv/BwAEAAIA/f/Z//j/CwDt//n/BgAQ
AAAAAADq/yUAAAAGAPb/LQAdAM7/9f8ZAPL/MQAGAAYA//8TAPf/AwD6/wcA+v8TAP7/FQAGAPj/BgASAPr/s/8CACYA9//r/wIA7P/s/wkABADS//f/AwD2/9X/9v/t//j/BQD2/+f/EgAWAAwA/v/1/w0A//8L
APb///8TABgA+P8VAA0ACADx/+P/AwAqAAgA2P8EABIA7/////P/6//5//n/+/8PAP3/8//m/wsA+v/7/wMA5P8GAOr/7v8LAAAA9P/8/zcA+f/z/wAA8P8jACoACgDk/wEACAAIAPD/9/8VANH/5/8SAOz/FQDS
/wwA4P/8/wsA+f8JAB0ADAD///3//P8tAPH/JQAMANL/6v/Z//D/6/8IANT/5/8NAO//yf/w/wMADQDu/wUAzv/l//v/+f8dAAcAIgAEACoAAAAyAAwA4P///wsA9//5/wEA+v/x/yUAFQDu/+j/FQD4//H/5f8N
AP7/3//y/ykAEgAUAPT/BwAZAOb/9//x//X/CwD3/9X/+v/9/+X/GwAVABgA9f8nAPz/4/8SAP7/+//p/+L/9f/0////AQD8/wYA8v8KAO7/EwD+//v/5//9//H/+v/5/+z/1f/4//3////3/w0A8v8HANT/+v/T
//L/BwAMAOL//P/T//n/7f8CAPj/+v////L/6f/x/xEAAQDu/woA/v/h/7P/9/8RAPj/IQAbAOr/AQAuAPz/GwAKAP7/AgDw//r/AQAJAA4AEAD8/+v/JwD7/wkA9P8vAPX/+f/9/+H/9f/p/wYA8v8HAOD/EgDe
//r/2f/w/y0A8f/1//j/GQDX//H/BQDa/w0A6v8IAPj/AADm/+T/CQADAP7/DQAOABUAAAD7/+H/+v/f//X/6f///+n/+P8bAPP/JQD8//v/7v8jABIA1v8GAMb/8P/L//v/6/8IAPz/DAD6/wwA2P8BAPz/BQDk
//r/5f8gAPz/7v89APX/GQABAAoACwD+//T/EwDt/+X/6/8VAAAAzv/6/wEA8f/x//P/3//r/wUA//8RAPb/IwAQAOb/+v/x//r/CwAcAP7/6f8XAPv/BQAKAPr/6P8BAAwAwv8SABIA9//l//v/+f/4/+//AwAA
APj/5f/t/wEACADw////DQD2/wsA8f/j//P/9/8CAAIABwAeAPr/w/8MAAQA///v/wcA+P/7/+X/AgAeAOn/7f/8/+f//f/9/wMA9P8WANr//v8NAAsAIgAIACAA6f/x/w0A8P/2/wsABgAIAPL/7/8XANz/7P/7
//v/DQAEABgA6P/t/+j/KQDs/xEADwAMAPn/BwACAEQA/v8ZAPL/BQD1/xsA/P8tAPD/FQACAOz/9P8RAAIAQgD9/+3/CgDw/w4AVAAXAPz//P/z/xQA9P/j/wUA9//b/xIAAgD6//f/CgD6/wEACAAEADIAAADw
/wYAKgAVANz/BQDW//P/4/8DANj/CQD+/wsAEAAAAOb/FADO//v/3//7/xsABAAGAPz/3//y//f//v8HAOz/9/8PAAoAFADu/wwA8P8IAOj/BAAMAAYA7v/4/wcA7v8FAPL/DwD1/zEADgAGAO//8f8IAF4A/f8N
AP7/EQAFAAIA8//V/wcAAAD4/9f/7v/t/wcA2v/2/xUA8//1//P/EwABAAAAAQDk/+7/w/8cAOj//v+x//v/4//5/+v//P/t/xIALgD8/x0ABAD8/wsA/P/r/wEABADi//z/EQD7/xUA/v/t//7/4////xUA+v/d
/wsA8v8AAN7/+f/d/wQA7P/1/+//5f/f/wIANgDx/w0AAAD2/+7/CQDr/+v/6P8bAAwAOgD4/wkA+f/r/+//2f/w/9v/6f/v/yQAOAAHAPL/AQDs/wYA8P/z/xEA7/8NAA4A8v/1/w8A9f/5/woAGgACAAwA9v/h
/wkAEgD5/9//EgD6/wIA0P8EABQA6/8jAPH/+//r/xMA9f/x//b/4/8TANb/CQD4/+v/FQDu/w0ABgAcAAQA/v8FAFAAAQDq//r/xf8HAPj/EwAOAO7/8/8MAMr/+/9XAPD/HwD+/x8A/f/5/xIAFgAMABoADQDe
//L/+/8QAM7/CAD0/wIAOgACAAYAAQDc//T/mf8DAPT/CQAgAAgA5P/y/xsA8P8RAPj/6f8GAAQAAwAUAPf/MQAIABAA9/8LAP7/8f8BAOT/AQAIAA4AJgD//+3/AgDa//X/5f/1/+n/IwDg/wMAAADr/wEACgDk
/+r/8/8XAAQABAA2AO3/GQAIAOD//P8BAP7/IwACAPr///8RAPH/9//t/+f/AQAKAP7/EQABAAQA/v/d//r/AQD4/wkA8f/d/wgA3P8KAO7/9v8XAPj/HwD///X/8f////3/1//8//3/DQAQAAMA4v8AACAAAAAW
AOv/DQDo/9v/FAAOAA0AFAAgAAAADwAIAPb/DwAPACYA6//t/+j/8//2/+3/BgDe/wkA8v/9/8//BAAMAAQAAAAAABYA9//7/wgA8v8GAPj//P8xAAYAFgD3/+X/KwD+/wsA+v8kADQA9v8DAAcAHgD9/xUAHwD4
/w4ABgDz/wkA+/8LAPX/4/8JAAYAFAAQAAwAGAD4/wkA/v/N/+X/8/8EAAwA/f8JAOn/HwAFABYA+v/V//z/8//6////AQD2/w4A9P/6/w8AEwDs//X/AwARAAQA+f/X/wQADgARACwA//8fAB4A5v/5/xEA8v/P
//T/DwAKAPL/8f/N//b/MQD6/8P/9f/h//v/CQD9/yEA8f/7////9f/x/xUA7f8xAAUA+P8CABwADQDm/+v/KwAMAOz//v8LAP//EwD//+n/8//v//X//f/z////+f8lAO//9f8GAOj/8P///xIABgADAAYA8v+9
/wcA4v8VAO7/7P/v/wIAFAD9/wsAAgAOAPr/9////8n/FwDW//v/DwDz/wkADQAMAP3/BwD8/9H//f/f//3/LQD2/+X/EwAUAPH/FQAFAAwABgAeAPr/3f8EAA4ADwDs//z/MQD4/9n/AwDm/wYA9v/u//P/BAD2
/wIA7P8HAAQA8f/x//H/3f/w/w8A5f/p/x4A/v8hAND/2f8hAAAA8P/z/xcABQDW//j/JwD3/+f/+v/p/xAA5P/+//3/CADi//j/CwAKAA4ABgAIAAEA3P/4/wMA5v/h//T/FQACAPT/BQAKAP//7//z/yEAAgAw
APf/QwAFAAwA6//v//L/7/8DACIA8P/r//H/BQANAPz/FQAGABQAwv/w/wEA7/8RAPz/6f8OAOz/AwASABkAHAALABwACAAMAAcA2P8NACgA7P/7//3/9//z/xUAFADo//z/2//5//v/CQD+//P/6//8//f//P8n
APT/vf8PAPz/DgAYAP//6/8DAPz/8P8vAPb/2/8EAPj/9P///wgAEgD4/xUA+/8PAAgA8P/q/7//AQAAAAwABAD4/xcAAgDo//n/9/8AAPb//v/r/xsA1P/0//v/+/8HAA0A1P8CAOz/8v8RAPv/x//8/xMA+//3
/+P/3/8HAPD/+f8jAAIA8P8CAPj/9/8nAPr/AwD8/+v//f8LABUA/P/1/w8AFQAgAAoABAAHAPb/DwDo/+v/RwAFADYABQBGAAoA7P/z/xUADAAgAAQABgD4/9//7v/z/xUAEADx/9v/8v/P/xoAKAAJAO7/IAAs
AAAAKgD//+v/+v/5/wwA5P/2//n/8f8xAPD/PQD//+3/EQAGABIABgAHAAoA+P8rAOr/7f/2/w8A9f/h//L/9f8JAOz/BADO/wgA+v/1//H/8//5//f/BwDt/xUADADw/woACAD7/w0AAgD6/wQA/v/h//n/+P/T
/xEANgDx//3/AwD2/wcADgAQAOz//f/x//b/AQD0/+H/+v8VAN3/BQD//8//7v8HAAYA8v/m/93/+v////v/9/8AAPj/FwD0//n//f8PAPD///8RAPf/2f/y/6//+P8lAPP/EQD//+f/BwBCAA0ABgDz//f/BwDw
/wwA/v8JAC4A9/8LAPf/FQAKABwAFQDw/w4A8v/0/wEA/P/j/w8ACgD5/xsA///l/+3/LwDu/xcAAQAUABMA0v8EABAA9v8DAPf/7f8RAAIACgDy//P/FwDx//X/5f8PAPX/HwD6//3/EADi/wAAKAD8/8X/+P/x
/wMA/v8AACIA///t/wEA3v8cACgACAAMAAcABgD4////6P/1/wkA6v/4/9H/8//5/wIAAgAHAB4AFgA2AAcAJADs/+H//v/p/wQA+v/9/+3//v/N//3/+/8MABIA9v/t//n/xf/q////CwAGAP3/BQACAAoAHQAE
AAsA+P8FAAYA7//9/wQA2v8iAAoA8v8HAPb/2f8HACAA//8FAAAA4P8OAPL/AgAgAAIA/v/3/+3/EwD0//z/AQAZAML/8v8dAO//BQD8/wUA9P/x/xEAzP/6/x8A/P8JAAAALAD4/wUAAAAyAAMA+P/2/yMAAwDE
/+z/8f8CAPr/BADy/wIAJAD6/+H/JQDM//3/HQABAA4AHAAeAPT/EwD5//X/9f8JAAsAHADx/83/AwAAAAMAAAAJANj/9/8bAP3/CwD5//n/AADu/wcADADo/9v/BQAIAPj/6//v/9X/7P/v/wEAAgDt/xMA9f/1
//7/AQDN/9P/BAD6//L/DQAHABYABQDs/wIA/v8PACIAAwAsABMAFgAEAAoA+f85AA0ACAABAPT/JQD0/+r/u/8EAAAA9v/7/wIA4v8FAAYAAwAaABUA2P8LAPj//v/t//z/CQACAPr/BQDa/woA+v8AAAYA+f/r
/wYAAgAAAL7/9/8pAOn/KwADABQA6v8NAAsA8P8GAPr/9/8HAAYA4P/u/ycACgAKAAIA9v8TAPj/DQA4AAMA2P8FABoA9P/d/wgAHAD6//P/7f8BAA4A7P/r/xkA9P8vAAEA7P/8/x0A8//H//P/8//0/9H/AQD8
//z/CwD5/+f///8HAPH///8PABgA8/8VAO//3f/1//v/+f8xAPf/6f/6/wEACAAMAA4A8v8IAOr/+/8FAPv/+f8DAAAACAAyAAUA3v8FAAYABADy/wQAGADs/9//+P/r//v/CQAAAAwA9f/l/wgA9v8DAAAACgAA
APL/FQD9/ykADAAwAP3/FQDp//////8DAAYA2P/5/xkA9//d//v/LwD5/xkABwDq/wEAFAD8//v//f8TAO7/MwDx/wsA+/8PABAA3v/u//H/7v/5/wAAPgD4////+/8BAAkA6v/0/9X/8v/r//3/3/8AAPT/8f/d
/+j/4f/0/wUACQDY/wAACAD7/9v/+v8TAAQAAgD1/+X/+//j/wsA5P/u/wsAAgAUAPr/FwADAB4ABQDo//n/7/8NAOT/AQDY/+7/FwDr/7f/AgDq/wQA+v/r/x0ABADe//P/AQAPAGYAAgDg/wYA8v8CACwABAAw
APH/0f/9/+X/9v8pAAgAHgD2/9n/9P8fAOv/y//7/+H//v/r/wkA3v8kACYA/f/1/wAADgDt/9//CQDo//L/+f/9/wcA8//P/xIA/P/0/93/5v8lAPj/CQD5/xsAGQA4AAQAHAABANb/EgDI/+//6f////v/6v/b
//v/6/8PAP7/BwD6/w0A5P/3/+3/9P/v/wkAIgDx//n/BwAGAAUA8v///wEAGwA0AAAA8P8XAAwAEwAeAPP/FwAKANj/7f8HAMz/GQD+/xcAEgDq/xMA/v///9H/8v/P/+3/1//+/xkA9P/h//v/LQAHAOT/8P8F
APr/6//w/+3/EQAGAP3/CwD7//f//f8HAAgACAD5/+3/+v/D//b/IwDr/xsAAQDi/wAAKgAJAAAACwDk//v/9/8IAAgA+P8fAPz/7/8TAFQAFAD4/woA9v8bAP7/9v9DAPj/BQD3/xMAAgCq////DwD5/xkA3P8R
APT/AQD9//n/AwAMAPv/1//4/wEA+P8BAO7////v/9n/+//x/+7/CwD//xsA/f8PAPz/+//7/ycACwAiAAwADgD7////BgD2/+7/7f8AAAYA/f8dAAcA2P8FAPT/6f/h/wAA9P/o/wsA/f/r/wMA9P8BAOT/8/8n
APH/JQD7//v/7/8BAOL/BQDu//f/7f/T/wgA/v/y/wMACQAWAAIA5v8NAA4A9f/n/+7/6f8CANr/9P8nAAAAAAAAADQA/v8DAPP/HwADAOL//P8VAPP/1/8AAAAAEADY/wEA4v8DAPL/EQAcAAAAEgD2//v/AgDy
//3/9//x/x8A/v8PAPz/1f8FAPT/AQDO//P/7f8NAAIA/P8lAPb/7f8IAPz/EwDe/wwAFgD9/wMA/f8HAAIADgAAAAQAAQAAAAwA7P8MAPb/9/8LACIAIADs/x8A9v///xAAzv8MAOz///////v/8f/z/xUAAADu
/wkAFAD//ycA/v/h/wUA0v/3//3/8//J//X/2f8DAPD/9P////7/BwAWAMT/AgASAPf/7//0/yMACgDA/wYA3v/8/+H/BAAYAPL/9/8EAOT/9P83APr/9f/9/x0ABADq/wQABgAaAO7/DADu//r/NwD4/8n//P8H
APf/z//t//X/BQAIAPD/6f8JAA4A5/8DAAQACgAGAP7//v/5/+z/1//W/9H/AgD8//z/AQD5/wcA//8XAAMABgASAOT/BwDg/xEAyP8EAAAA+f8fAP7/DwDv/wUAAQAIABgA4P/1/ysA+f/l/wEAEgAOAN7/9f/n
//n/AQD3//H/AwAGABMADgADADQA/v/R//j/IwD//xkABwAaAPn/8//8/+n////P//T/EQDq/9n/+f/5//r/DQDz/63/+v/n/+v/DwDt/xMAHAA6AAsA5v8GAPb/BgDM//v/1f8SAPb/9v/9/+7/1/8IAAAA7f/X
/wwA+P8HABoA7f/h//H/4/8OACIACADo/wIAEgAJADAACgAMAAQANgABAPr/9//v/wQACADs//H/9//V//D/AQDq//H/7/8PAP3/LwDh/z0A8//R//j/AQDv/yEA+f8NAP7/AQD+/wUA9P/v//3/JQAKAAwA+f/X
/xMAJAD5/xEACQDu//f/1/8KACYA8P/x/wIAxv/6/+n/BAASAPD/RwAKANr/6P/j/wkA4P///93/+//p/xIASgD9/+f/+f/1/wMAKgACAAoA9//z//D/CwALAP7/AAD+/wYA5v/4/wMAFgDU/wgAAgD2/+//AwD4
/8f/EQANAA4A+v/h//b/XQAaAPD/AQACAPz/7//0/wkACwAAAA4AxP/v/+3/AgDy/wkAFgAAAPz/+f/3//7/7f/v/wkA8P8LAPj//f/+/wcAEwDq//j/+f8DAB4A/f////j/IwATABoA/v/T//H/FwAWAPL/FgDo
//j/6f/4/xEA/v/9/woA/v8HAOj/6//H/+n/tf8SAAQAAgAIAPv/EwDt/ysAEADg//z/9f/8/+H/BAAaAAgAFgD+/xEA8//7/wMA6P8FAAIAEQAQAPX/7//u/63/+v8HAAMA9P/p/9X/8P8ZAAAAvP8LAOL/CgDy
/xEA4P8EACIA8//z/wQADgD4/+//AAAYAPH/6f/8/ykABQA0AO3/2/8AAP7/8/8ZAO//CwD0/yEAAQD6//b/GQD5/z0AAQDY//n/BwAIAA4A9P/T/wMAAgALAAQA8P8bAPr/+//5/wsABgDq/w0A+v/z/w8A7f/v
//r/GwD3/wMA+f8jAPn/EwAEADYA+P///+n/6f8MAFwA/v8BABAA6v8MAOL/BwAoAOj/AQAOAPb/3v/H//H/7f/q/w8A7f8NAP7/+f/8/wUAAAD4/wEA/P/1/xsA9v/9//n/EQAJACAADADu/xIAGgD6/wkA5v8j
AP//2/8KABIABAAMAPn/w//p/+3/DwAeAAgA9P/v//f/+f/T//v////7//f/BQAqAAQABAD9//v/DgAKAPz/FwD2/ycA7/8LAAwABAAWAOD/BAAwAPD/m//6/w0ABAAgABgA2P8WAAwA/f/p/+j/AwDn//H/9//t
/xEA3v/w/xcACADg//r/8//9//P/CwD2/wUA9P/4/wkAEAD0//T/6f8FAPr/EADC/wcA7P/+/yEA/f8DAPz/CwATAOb/5P8lAPT/BwAAAPj/7f85APv/rf/6/+f/8//Z//v/AQANADQA7f8JAPX/w/////f//P8T
AAEA+P///+n/EAD4/woAJgAOAAoA+f/n//3/x/8AAOT/9P/V/xAA2v8aABYAGwAqAAYA6v8BALr/9f/V//v/6//9//v/DgAYAPn/6f/y/9//DgAaAN3///8DAAQAAQD0/wAALAD+//f/+P8JAPT/7f/1/wMA8v/r
/wcA5P/z/wkACgAuAAYA+v8SAOj/AQAIAPH/6f/1//H/AADO//L/5/8CAPj/7//5/wAA/v8CAPz/+f8DABAA4P8EAA4A/v8BAAAAEgDp/zMABwDs/wUA+v8AAOL/7//7/wkA7P8LAN7/BgD4/+H/xf/c/+//+P8P
APj/9f8VAPb/+//t//f/EwAYAAoADAAGANv/EwATABoA8P+9//z/5f/1//3/CQDs//X/3f/8/93/BgDc/w8A/v8ZAAgA7v8DAAEA3P8GAOT////P//z/7/8BAO7/+f8XAPz/CwABAAoAAwDc//f/2/8NAPD/BQDs
/yUADAAEALb/BwD6/+z/2f/1/w8A9v/r//r/7//8/wUA5//5/wAAHgDq//f/+v/b//L/DwD+/+X/8/8DAA8AMgD9/ykAAgDc/wUA+P/9/wsA6P85ABcA1v8KABwA/P/h/wwA+P/w//3/CgACAAYABgDx/wsA9f/9
/wAAGgDs/w8A/v8bAAYABgD5/xMA/f/x//n/CwD0//f/DAAMAPf/6//6/wMAAgCI/wQA8P/6/wkABgDg/wIAzv/j/+H/+v8XABIADgAHAAAABADu/wEA7v8BAP7/AQAmAO3/FQAHAAwAAADy/wQAHAABAAQADADy
/wgA2v/3/wkABQAKAAUADgD6//v/AwDk/+//CQD+/x8A8f9DAPz/AQDy/7//AgAgAAIATAAFACAABQDa//z/uf/7/x8A8P8JAPr/0/8FAAgA///1//j/7//4/xUA9v/r/xAA1P8NAPL///8HAPn/AQD7/wMA////
//T/CwD2/xMABAAqAPf/CQAVAAQA+f/r//z/9f8FAPD/BgDw/w0A5v/7/ycA6v8LAP3/6f/0/8f/FwD+//D/5/8BANj/AgD6//v/2////+3/6f8BAPj/2//r/9v/8v/7//T/1/8CAP7/AgDw/w0ALADX//v/8P8F
APz/7f/4/9//EgACAPL/8f/4/93//v8HAA0A/P8AAPz/AwAKAOT/0f8OAOb/+v/v//7/DwD6/xMABAD0/xAAFAAEAAAA8P8NAPf/CQADAAYAFAAqAAIA8v8JAAIA9//p//T/9/8EANz/9f81AAIA2v/3/9//BwAM
APn/HQDl/+P/CADY/+z/FQACAPr////9//T/9f/9/+3/4/8HAB0AKAD4//f/GAD+//r/9//7/+f/CQAEAPv/BQDs/ycA/P8LAPj/1f8GAPr/AQAKAPD/+//2//n//f/T//z/HQDp////AwAGAPv/3//9/wMAAAAC
AAIACADn/+///P8JAP7///8OADAAEADe/wMADgDv/+X/9f8TAPf/+f/5/x0A/v/9/xAAAgDv/ykA8/+5/+P/x/8PAPz/9//1//v/+/8PAO7////j//j/AQD0/w0A+f8TAAQA/P/m/9P/8v8RAPH/3f8JAEAADAAO
APv/IwABACIA+//f/wEAMAAIABgA9v8DABIA/P/w/yMA4f/h/wMADAD1/+3/9P/p/xMA4P/3/+P/+//v//T/BQD5/y8ABQDk/w8AEAAHAPL/CQDW/wEAMAAAAPD//P/v//f/8//x/zcA8v/5//P/KQALAPD/9//9
/wUAAAACAPD/EQDa////3f///+n/+P8JAA0AEAAKAO7/HgDW/wAA1P/6/+P/7f/t//j/CQDm//3/9v8BAAUA3v8AAEoA9v/z//v/2f/2/9X/8//5/+b/6/8GAND/+P/x//T/9/8OAAAA9//1//n/CQD5//f/AQAy
AAkAFgATAAoAAQAAACEACgAIAOj//P8HAAAAGgDu/w0A8//j/xsA+P8OAOr/DQAOAPH/6/8VAAAACQDe/wkA+P8CAAAAAAAQAAAA6v/k/wEA6//v/yIA1P8QAPL/yv/9/wsA1v8BAPr/DQDg/wcA4P8BAAYA5//7
/9v/DQAHACwAGwD2/+r/+f/+//n/+f/z/wkAEgAUAPj/6f/Z/+L/7/8EAPz/BgAEAPf/6//7/wMA9P/n/wEACAD6/wMAEwDy//7/JwD9//X/AgDU//v/DQAEADwA+P8RAA0A5v8BAPb/+P/n/wUA/v8IAPT/9/8l
AAAA6v8BAPD/FQACAPX/AQARAAwADADo/wMA9v8RADgAAwD2/wkACgDq/xcA9v/5//X/DQD5/yMA9v8LAAMA+v/7/9//5f8vAPX/+/8BAPL/EQD4/wUAKAD+//P/AwDe//7/IQANAPr/5v8fAP7////j/wcA/P/7
/xMAEgDy/+n/HwAeAPT/2f8IAPr/AwAkAAAAEgDn/8H/DgAIAPP//f/w/xcA7//5/wEA6v/v//v//P/1/1MAIADo//n/AgAAAPP/3/8MAAwA+f////7/PQAFABYA6P8zAPj/8/8EAAQA+P/1/wkA9v/v/xMADwAU
APH/+f/1/w8A/P/p//T/BwD7////7P/v//7/7f/p/+H/9P////H/AwD5/ysA/P/l//j/OwDu//f/AwD4/xIA7P8DAPz/7//L/wQAAgAHAAgADgAKAP//KQD///v/BADs//T/q/8MAB4A8v8tAA0AAAADAPL/AgD2
/wMAEAD6/00A6P8jAMz/JQDv/xMA/v/1/xgA9P/1//n/FgD6//P/MQAOAAAA9//9//v/8/8HAA4A7f8XAAUAAAD+/93/FgD4//3//f8HAAQAHAAGAAAAIgAEAAIADwD0/wcA5v8GAOb/BQAqAPn/7f8BABQAEgDo
//n/DQD7/w0AGADk/+z/9f/9//f/+/8fAPj/DQD5//H/8/8JAPH/9//9/+f/8v/n/w8A9P8aAPL/8P////P/6f/1/9//4P8bAAYALAACAOj/9v/z//D/HQD5/9v/+f/n//r/GwAJADYA6v/r//z/1/8FAAIA7v8r
AAAAEgAEAAQAAADg/xEA3v/2//n/FQDu//T/+/8AAPj//f8LAAEABgAOAA4A6f/f/wEAHgDz//n/AwDU//b/5f/6/+f/FQAWAPH//f8RAEIA7f/3/wIA4v/7/xUA+//d//7/5/8DABoA/v/z/wAAFAD+/xcACQD4
/xEAAAD7/9n/+/85APr/+f8JAOT/AQAQABYA9P/8//n/8f/n/woABgAEALb/AgD+//r/BwABAP7/+f83APv/HQATAA4ACAAAAOn/1f8QANr/8P8JABoA8P/u/ysABgAEAOr/0f8bAAAA5v8zAP//AQD6//v/9P8F
AAEA7v8JAJj//v/T/wwA/v/6/+P/9v/9//j/8/8AAPz/+f8DABAA3v8DAO7/+P8BAAAADgDs/+X/AQAAAPn/BQD+/x0A+P8HAN//DwDw/wsACgDm/+r/KQD3/+3/CwD0//f/FwD6/x0A+f/9/xwADgAHANL/BwD8
/wgA7v8MABAABgD4/xMA/P8BANL/+f/t//D/AwD//+f/AAACAAsAIAAFAP7/CgAYAOn/CQACAAQA+f/5//v/7f/y//P/8v83AAAAEgD+//f/DgAMAPv/9f8CADQA8v/l/wAAJAAJAAwA/P8LAO//DQD4/9//DgDg
//L/+f/5/+v/BAAMAPj/EQD1/+//+P9PABEAFgAIAPb/FgAKAPr/y//+/xcAAgDm//3/yf8RAPT/+f/t/wcAJgAKAPb/9//T//3/AQD8//f//f/V/xIAFgALAAQA+//Z/+7/+/8cANL/7/8JAA4AAgDw/wcA9v/7
/xAA/P////v/9f8dAAAAFAD///v/9//7/+P/DQD+//P/EwDm//v/DQD5//f/EgDw/+z/9f/z/+//+//Z//f/GwADAPL/AAD6//n/5f8GAAwACQDS////7//8//3/4f/n/wIALgAWABwA+//v////4f/z/wEADgAm
AAcABgD+/93/AgDQ//f/AwDj//X/EQAGAO3/EwD2/9//8P8VAPD/DwAMAOz/9v/D/wAA9v8KAPb//P8JAP7/JQAHAG4A8f/L//T/GQD3/xMA/v/r/w4ACAD6//f/EADu/woADADl//n/AADo/wkA+v8BABYA7f/t
/+//+f/v/yUA9v/j/wYACgD4/x0A+f/n/x0A/v/3/wsABADQ/xoA/v8CAAoA+//j/w0ACAAAAOr/FADs//r/FQAKAPz/BQAUAA0A3v/0/wMACwDm//7/9f8YABAACAACAPb/z/8AAAgADgD+/+v/LwD4/+v/CAAY
APj////7/zcAFgAIAAcA7P/r/+3/EwAKAAsABAAJAPL/9f/x/+7/5/8CAPb//f/5/wEAGgDm/+f/9//H/wwA7P/u/wkAAADo/wsA/P8AAOL/7v/T//r/CwABABgA9v/j/+7/DwD9/xUA4//f/wUA7P/9/+n/CgBs
ABgA2v8AAPz/DAAMAAkA5v/z/w0AAwD0/wgACADn/wcA+P/h//b/IwALABIA+v8RAPH/NwDy/+P/8//3/wUANgDp/z0A6P/d//j//f8DAPD/7P8jAAoA6P8AAB4A8v/3//b/KQAYAAYA/f8RAOz/CwAMAPj/BQAQ
AA8ALAD2/wMA/v8TABMAEgAHANj/GADa/w4ACAAEAOz/3/8hAP7/GwAEAAAA+f8BAPX/FwD0//n/CQAQAOT/+//3/xcAAwAkAPv/yf8QADgADgACAAUAyP8QABwAAQD2/+3/MwD//wUA9v/7//3/+f8KAPD//v8j
AAIA1v/3//3/8//5//r/CwDu/wkA+/8PAAgANAD//xkA/f/7/wQAEAAXAPb/9/8JAPX/8//7//3/7/8lAAMA6P/9//P/CADc/wAAEAD8/zMA7f8LAPT/IQAPAA4A9f8BAPL/3/8HAOj/IgAEAPT/GwDx/8n////9
//3//f8FAOj/EQD0//r/9//8//n/CwDk//X/BwDz/w8AAwDq//P/BwAJAPL/CQDm//r/6//1/zkA9f/3/wAA/v/r/wkADQA0AAkAAgAVAAYA9//5/wUA8P/7/wEABwASABAA9P8JAPD/+f+//+//RQD9/+f/AgAA
APP/w/8RADAA+f/7/wAA+P8FANj/9//X//z/3f8BAPr///8RAO3/CwD6//X/+P/Z/xYA7P8QAAYAAgD6//v/8f/u//n/9P/3/wMA9P8JAAwA9//z/wwAyP8AABAA8f8LAP//BQADADYA/v/p//z/+//+/wcABQDc
//v/uf8LACAABgDM//X/AwD///H/9v8PAOT/AwD1/9f////j//z/8//9/9f/8/8HAOP/8//9/wMABQA6ABIA2P8IAAAA9f/X//r/5f8IAO7/+v/1/wQA5P///+H/CADw//r//f/+//3/4//l/woAMAACACQACwAS
APT/3f/c//v/CADc/wUA5v/3/xMA7//v//v/y/8BABYABAASAOz/GwD8/+v/CAD0/wQACAD2//X/6/8LAPH/5//4/+P/6v/l/wAAAAABABQAAgDm//X/3//v////AwAiAPL/+f8KAFAA+P8bAAAACAAEAPj/8f/j
/wEACgAEACIABAD4//7/8/8NAPb/CwAQAOr/bQD1/6//BQAQAOn/PwD+/w0A8P8BAOX/6f8VAPr/CQDy/wAA4P8PAPT/AAAoAPL/9//w/w8A+v8XAPv/5/8OAOj/AQDw//f/5f/h//X/BgAoAOj////v/wMA+/8B
APn/BQALAEQA/P/p/wIAIgD//yMA6f/3//r/GwAMAPz/FgD8/wcA8P8JAAQA+v/N/wEA1P/w/+H//P/1/+3/EQAJAOr/AgD2/+//7f/1//n/AwDs/xAA+P8EAAoACAD4//X/GQDx/xEAAADQ/wAA5v8HAM7/AQAi
AAMA7v8CABgA+//h/xsAAADy/xkADwDi/w0A5v/6/+3/BQAYAPr/BwAMAAwACwAKAP3/EQD8/+//CwDm/wIA/v/n//f//P/f/wsA9P/p/wUAAAD6/xEABgD//wEA/P//////z//0/wUA9f/3/wAA6v/q/zUA5P/1
/wYAOAD3////BQDs/wMA5v/u//H/AwAkAAkA2P/x/wMA9f/d/wMAAAD4/xUA9f8jABAA5v8JACIABwA4AAoA4P/3//X/7//h/w0AMgDu/8v/8f8ZAAMA+v/x/wMA+f8VAPT/5f/p/wMA8f/h//z/BwDu/x0A/v/f
/+3/9f8NAAQA+v///+//7f8EAMT/6f/V//P/JwDw/wEA+f/d/+z/0/8QAPT/9P///w8ACgASANL/8v8DAO3/DwD+/yUAAgDg//b/y//4/xMA9P/5//z/+//u/w0A8//f/+//FwAFABIA/f/L//D/CQD//+v/BAAA
APj/wf/6/9H/CAAWAPn/AQDx/zUA8f///2YAOgAGAPD//P/1/+T/VQAEACgA9P/3/wwA7v/5//f/8/8DAO//3f/1/+n/9v8TAO7/3//1/w0A/P/v/+3/4f8KAPz/7v/r/+v/FwAIAPj///8HAPn/8f/6//v/AwD8
//L/DQAOAAoA9v8NAP7/CQAAAN7/EAD4/wsA6v/e/93/AADq////1////xEAGQDy//H/9f8QAPj/AADC//z/CwACABoAEAD4/+f/GQABANL/EwAUAAAA9P/v/+3/+f/7/wMADADu//H/CwAAACUADAAKAA4AAwDg
//n/6/8AAOD/+/8DAAgABgD6/wcACQAiAPD/CwDr/+n/7P/5/xAAMgD9//3/DwDS/8f/0f8LABoACAAEAOv/7f/t/wUA/P/9//H/+/8HABIAFADm/wMA5v/r/xsA8f///wkAGAAPAAIAEgBMAP//8//z/yUA7/8R
APz/BQD///P//P/F/wcACgD5/+v/+//p//P/CQALACAA/P8bACAADgAAABQA+f8XAAIAHgADACgA+P/P/wUA/P8OABAABQD+/+b/w//n/8//9/8BAPf/8//j/wcA9v/n/wMA5v8RAP7/BQACAPb/9f/9/wMA/v/3
/woABADl/wMA/v8hAPn/FQDn/xcA+v8PAP//+f/2////AQAQAP3/4f/3//H/+/8PAPb/AQD//xMAFQAMAPv/9f/2/+H/9v/3/wAA5v/s////7v/V/wIAIgAMAO7/7f/7/xoAFAAZAMr//v/n//r/2/8YAOT/CwD8
/wkABgABAMz/9f8HAO3/3//9/yMA/f8XAAkA1P/q//f/9f/h/xMAGgAOAAYACQASAAUAEADh/w8A9v/3//H/FwDy/+f//P8TAPb//f/w/+X/EQAKAPX/GwDx/+v/BADw/wkA/P/5/ycA//8lAPz/AwACABAA7P/5
//b/7//5/9P//v8FAO//DQDz/wcA4/8RAAMA/v8BANT/AQDs//H/PQDz/ykA+f8RAOP/IwAYAOL//P8VAPH/LwAGAAoA//8DAOv/KwAJANj/6f/V/wcAFgAUAPb/DwAIAAoA4P/v/wUA+v/R/+r/8f/s/xcA+P8f
ABQA+P8LABAA7P/1//f/2//+/+H///8HAA0A+v8RABQA/v/v//7/BQD1////5//v/xgA5v8MAAoA9v/x/+v/DwAFABAA/v/f//H/CQASABgAEwAIAPb/KwAMAOj/CQDg//f/8f8UAOj/AwDu//3/xf8AAAgABQDk
/wIAEAAEABYADAAeAAQA6v/2/+3/+f8JAPP/+/8GANz/9f8NAOf/z//6/wUACQAcAPj/DQD6/+f/9P//////FQD//wcADgDe/wIASgDr/xUA9/8fAPX/IwD2/w0A9P8JAO////8PANb/6/8ZAAEAQgAPAAgAAwD6
/+n/2f/5/ysAGQAMAO3/CQD9//v/+//X//P/of8PAPb/AwAIAPf/8//z/xEA/f8lAAEADAAMAN7//v/7/wEA6P8UAAwA///x////9/8fAM7/CwDo/wAA7v/6/w8A2f8BAP//4f8kANz/AQDk//H////+/wsA///V
/x4ADADt//f/9P/9/wkA+P/4/wcAAQA2AAYA2v8CAPT/+P8pAO7/2f/1/xMA/P8pAAcAAgATABoA+v/7/zkAFgDp/xEAFgAWAAcA9P/5/+n/7f/z//v/BQD5/zMACgDM/wcAxv/4/xkABgAKAA0A6P/l/8//9f//
//j/DwD0//H//P/f//H/zf8jADIAEAD2/wYA8v/3/wMA+v/z//D/FQACAPz/+v8VAAEAVgD//+P/+f////P/FwAGAB4A/v/j/w8Auv/1/+P/+P8LAPv/3//7/9v/DQACAA0ACgD3/wMACgDk/9v/0//4/+v/BQDu
/wMACAD2/+//+v8NAPr/7f/r/+H/CQAGAPL/5/8GAPT/AwDe/wEA+P/v/+f/9v/p/x8AEAD7/wUAEADS/wIAEAAFADgADgAmAAAA9v/5/ysA//8PABsA8v/9//f/DwDk//T////o/9f/CAD0//P/z/8JAO7/GABW
AOz/LQD+//n/+v8FAAIAEgDj/+X/GwAKAAQAEAARAPL//f/f/w8A2v8DAAAA+v8LABYA6v/b/yUABwAwAAUA/v8EAPj/7f/1/xMA3P8FABgABQAOAPz/4////w8A+/8tAOf/xf8FAPr/EwAaAAIA/v/3/8P/AADS
/wwA+P///9f/8v8nAPb/FQAFAOT/BQAIAPr/9f/y/x0AFwAcAPr/8/8JAAoABgAGAAwA5v/1/9f////5/wcACAD4/w0A6//9////7f/z/8P/7f/7////1f/y//H/+f8bAA0AFAAQAOr/AgDc/wAACADh//P/9//9
/9f/0/8AANr/AwDK/w4A/P8SAOb/BADu//z/FwD2/08A8f/V/wAA+v/4/wsA6/8nAO7/JQD3/wEA+P/5//P////u/93/CQAyABcA6v8DAO7///8JAPb//f/k//X//v/r//b/GwABAO7/7P/v/wsA5P/r/+3/+P8f
APf/1//9/+P/CgDw/wsA+v/1/xcA4/8XAAQA9v8HAO7/9/8FAAwAAgD6//n/7////xEA8v/5/yEAAwDo/wAA8P/7/w8ACwD0/wEA3P/t/9P/DwD4/wYACAD6/+v/BwDq/wUAAAAOAMj/8v/7//3/EwDo/+X/BgDi
//X/+f/u/w0AHQD0/w4A+P/z//P/AQAeAPn/6f/y/w8ADAD2/wMA/P/s//f//P////H/8f/1/+n/BgDY/xEA8v8IAAAAFAAaAAQA/v8HAM7/4v8TAP3/DwD7/x8A//8HAPb/4//m/+f/9f/9//H/2//w//n/8f8J
APL/+//1//v/CADk/xIAAAD3/ykA//8FAAEA8P/q/83/+f8JAAwA6v/0/xsA8P/1//v/5f/z/yEA/P8lAAUA/P/0/xUA9//1/xIA6v8SANT////J////8//7/xEAAgDg/wQAAgDx/9X/BwDo/+n/BQDz//v/BgAc
APn/8/8KAAIAAQD0//z/IwDu/9f/DQAOABEARgDz/wcA/f8tAP7/LwDv/yEAAgAIAPT/DQD3/93/9f8TAPn/9f/4/8X/5P/P/9//6/8OAPT/+P8BAAYAAAAUAAoABQD+/+//AwDp//P/CQDi//T/wf8WAOr/AwDs
/w0ABAAQAAIACADw////EwAAAP7/5/83AAAA/v/v//n/9P/t//b/BwDo//f/DgDo//r/7f8OAOr/8//p/wMA7v/9/wEAAwAcABYA6P8FANL/8v83AOv/BQDy/83/9P8HAAwAHAD5/xcA7/8pAP//+//t/+f/4v/f
//7/7/8IAAwA8P8xAPD/2f8BAAgA9v8jAOz/9/8eAPL/9f8XAPP/NQD5/xMA+v8BAPH/HQARAOb/DQAOABAA9v8IAOD/9v/j/wwABgDu/x8A6v/T//j/6f8JANj/AAD6/wUAAgD6//P/EADg//z/AQD3/wUACQDu
/wYA4P/x/9X/BwAUAPz/3f/+/xcA+P8HABAA4P/8/xMABgDe/xQA1P/6//H/HQAUAPj/1f8HAPD/AAD4/wEADAD0/wcA9////w8A9P8BAPD//v8LAAkAAAAHAAQA/f8TAAAA7v/+/1EACADa/9b/DQDn/9X/8v8T
APv/EQAbAAAA+P/r/+//JwALAOT//f8VAAsAFADy/93/+/8DAAEAGgD3/xsAHQAMABUA5P8MAAYA+v8JANn/FQADABgA9f/1//X/HQASAPb/5P8RAAsA4v/z/wEACwD6//j/8//b//n/DAAAAPn/KwDq/wEA9f//
/w0A6P8LAEIA6/8fAPz/AwABABoAAwD0//3/7//+//P/9v8LAPv/5/8GACIACgDo////8f8GAOj/AAD6//v/7//0//H/DQAQAP7/9//0/wEABwD2/wgALgACABIA9P/H//7/9/8WAN7/+f/x//f/xf8HAOr/EAD0
//3/8/8AAPT/+v/f//T/PwABAOT/EQDo/w8A/P8CAEIABQDw/+j/xf///xMACADu/wwA+P/u/wkACgAEAPD/RwAOAAIA4f8/AAQAzP/8/ysA7v8VAP3/JwAGABYA/v/t/wMA+v/9/xUA/f8fAP3/7/8FAAIA/P/n
/wQAIgD4/wcA6P/F/xEA8v/9/wsA///r/wAAEgAIABAA+/8ZAPX/EQDv/w0A1v/7/wwABAD7/+H/CQD8//v/DwD6/wkADwD+//b/BQD//xMABgDu/wYA9P/y/zMA9f/1//P/9f/0/7P/8/8VAAoAEgADAPr///8h
AAwA5P/x/wsADAD2//j/3//w//H/BgAAAPD/8f8SAPj/EAAiAP//JwADABwAAQDK//n/7f/x/9v//f8DAAQA/P/l/9H/AAASAPn/NwD1/w8ACADq/xYAKAAHAP7/+f/t//3///8NANT////3/wMA5P/4/+P/CwD4
//X/6//7/+n/8//r//7/HwACAAgA8/8HAAEAxv/t/8P/DAAMAPn/EwDw//X/8f////f/+/8BAAAA+f/h//n/2//+/1MA/P/P/w8A1v/7/+H/+v////r/4/8HAAoAAAAIAAwALgD9/wMAAwAEABAADAD7/8P////3
/wUAHADx//X/FQDE//L/6f/4/wsAAQDg//r/+//7/x0A9v/3//X///8hAPL/+f/x//7/8//z//n/+f8XAAoAAAAAAPz/GAAKAAMA6v8CAPj/AAAsAP//+/8PABAAAwAGAP//CwD2//P/+/////z/9//5/y8AEQDu
/+r/BQDv/+///f/r//j/EwDk/9f/7//n//P/1/8GAPr/+P/P/wsASAD9/+X/8v8bAP3/BwAPAC4A//8PAP//UwAUAAIA/v/J//3/8//6//H/AAAMAOj/4f/x/+3/BQAIAA4AKAAGAAgA+//x//v/5f8SACYA6f/p
/+3/9/8OAOb/BwD8/wgAAADo/wcA8f/n/wQAzP/W//X/9f8fAAYAEgD9/9f/8v8LAP//EQAKAOL/8P8HAPP/+/8JAAgA/v8rAAMAAgAYAOb/9P8ZAP3/FQAEAAoA+P8bAAIADgASAA4A7f/z//3/PwD+//n/BwAC
AP3/9f8SAO7/4//N//P/HQDp/+H///8vAAcA5P/8/93/+v8DAAcAOgDn/ycABQAAAPn/5//w/x0AAwAwAPz/HwAOANT/7v/z//P/5/8QAPz/AADs/woA+P8PABQA/v8JAPL/CQAQAOb/AQDu//r//f/+/+P/BQDa
//n/GQD3//H/BQAMAPr/9f8ZANz/BQAyAPn////2/+f/HAD+//v/1f/1/+f/6v/p/wgA9v8QABoADAAaAPP/DwDl/wsA+P8FAP//OwD+/wEA/P8PAA8ABAD3/////v///wIAKADx//v/GgD2//r/+f/+//3/+f/x
/+//5f/2//H/+//1//j/+/8uAOT//P8xAAUAIAALAPj/+P/h//T/7f8IAN7/7//n//L/EwDz/9///P8FAPz/5f8DAAoA8//Z/w8AAgD6/xsAFADy/wEA9P/7/w8A7v/l/wYA8v8BAAAAAwDw//D/8//+/+P/9P/f
//P/AwD+/yMAFADi/wgAOAAFAOr/9v/v//X/FQAPAPr//P8DAOr/AwADAAIA/f/z/+//4f/7/wcA5/9HAPH/yf////v//f8HAPz/6//x/wsACQAeAAQAAAAAAPb/9v/9/wMA+v8NAPT/+f/r//H/5//5//3/9//3
/wgA3v8JAAAADgAoAPj/CQAUAOz/+f/9//z/HwAKACIA/P9FAPX//f8FABIACQACAPf/+//3/9///f8DAA4ALAAOAAIAAwD+/wUABgALAPD/DgAYAPT/DQAPAOT///8BAAkABgACABIA7P/5/wUA5v8GAPb/AgAE
APb/vf8cAAYA/v8BAP3/RQDv/+//+//Z/w0ARAAYAAYA6v/R//L/4f8CAAYA7v8RAAIA2v/2/+//DQD6//n/PQAdAOT/9P8PAAEADgAHAAwA8P/x/xkA5P/6/xUA9f/3//f/FwDp//X/AQDq/wQA+v/6/wEA/f/D
//H/LwD8//X//f/X/xIABgAYAPT/8v/x/w4AFADz/xUA7v///wcA0v8MAOT/9//z/wIAGAD6/xEAEQDu//L/GwD3//f//P/f/+X/2f/7/wEA/f8JAAUAJAD5/wkAFgDs//D/1////xkA//8pABcAyP/7//v/AQA+
APb/DwAYAOr/BAAEAAYA+v/0/+3/+v9PAOD/1/8HANL/+//7//3/6f8UAMr/+//v//H/6/8DAOT/AADo//P/9f8LAOb/8v/p//j/zf/6/yUA4v8JAPj/9/8IAOz/8f9JAP//BQADAB4A8f/1/wEAEAD7/wMAAQAq
AP7/AwD6/xkABQDm/w4AEAANAP7/DgDc/+7/6f8MAPj/+f/j/wsABADn/z8A9f/z/w0A0P/+/xEA9P83AP3/3/8LAOb/+f/z//b/4f8NABoABgAYAPH/DQDm/wsACgDO/wIA/P8JAAgA/v/7//D/IQDp/+H/9f8l
APT/7f8BAAYA8/8bAA8A3P/+/w0A7//Z//n/EQD3//v/6//b/xMA0v/0/73//P8BAPr/BQD9/ycA+f/R//j/7f8AAAAAAgDs/wwADgD8//X/+P8PAAQACADk//n/AQDY/xAA/P/r/+n/CQAEAPP///8IAPL/BAAA
AC0A7P/2/x0ABQC6/wIA9v/1//f/BgDy//f/7//9/+n/EQDq/w4ADAANAPT/GQD+/wcACAD6/+n/AgDW/+b/yf/8/8v/6//j/wEADgACAPj/+f/z//v/KQDr/9f/DADo/wYA8P/4/wsABQAiAPv/8//2/9//EwAM
AAUA4v/3/9X/7f/r/xgAEADx/+f/7//v/+P/OQAJAAQACgD0/wUA+v/+//P/BwDo/9z/OQAeADYA+f8BAPv/DwAIAOb/6f/l//H/4f/v/wcAEADy/+n/CQASAOb/8f/p/xsA/v/x/xEACwD0//P/+//j/83/+//L
//f/8//0//X/BwDM/xQA1P///+f/CQDU/97/9/8BAAYAFADg/+v/w/8SANz/8P/X////DQAKAOj/AwAMAPD/7f/+/+3//f8LAPz/1f/0////FQAeAPD/2f/y/wEA9v/v/+f/9f8TAPL/+//x/+T/6/8BAPj/8/8D
APz/4f8FACoABQAWAAIA6v/y/+H////T/wgA/P/3/0kACQD2/xAAAAD//+X/+P/1//z/zf/x/wUA+f/9/+3/6/8FAMD/FADk//T////3//v//P8dAAUA3P/o/8v/+f/l/wgA3P/z/zUAAQAiABMAGgAHAPj/EADu
/wkA9P/8//v/+v/d/xIAyP/1/wUA6//n/x8A7v8FAN7/+/8rAAAA+P/4/+X/AQDo/xoA5P8BAOb/8//7/wgA+v8HAOj/9P+///7///8AACoA/f/3/wsAJAAJAPT/BwDo//H/0f/+/8X/9//P/+7/GQANABgA9f/v
//n/AQDr/7v////r/+3/3f/5/wUA8/8lAAoAKADy/+v/CADU//X/DwAGAPz/+/8hAAsAFAAHAOj/DwDO/xkAFAAOAOL/AwAkAAEA6v/6/yMA8P/R//b/DwDl/9v/HgAAAO7/8f/9/wsA9P8LABUA/P8GAOL/5f9t
AP3//f8IABIAFAAIAPj/5/8BAPD/BwDs/wgA+P/z/w8AAgDc/+P/5f8JAAQA8f/z/+f/BQDs//f/+P/3/+b/x/8CAAwAAADq//v/5f8EAPT/+f/z//b/CwD1/8n/KwAOAAMA6P8dAOb/9v/t/wIA/P8JACgA/P/p
//z///8GAAAABwA4APj/DwAcADoA9v8dABAAJgD8/+f/DQAAAPj/HQD5/+P/8f/l/wgABgD6/wcABgDa/wIABgDw/wMAAQD6//7/5f/5//v/+f8XABQABgAGAMz//f/T////PwD4/wcAAAD6/wAAEgAPABgABAAi
APr/DwAFAEAA8v/N///////9/+P//f/v//b/MQD9/xkADAAIABQA+P/3/xEA+//n/wAAAAD2/xUACQDo/wUA/P/t/wEA+//9//H/JwDt//f/5P8RAAIACgDy/wcADAAoAP//CQDo////DQDy/wMAKgALAOb/BgDm
//7/CQD7/wcA+v/t/wgA8P/3/zEA9v/h//7/BQAGAPD/7/8bAOH/+//1//X//P/x//P/yf/1/+3/5f8LAAgA6P8bACAABQBAABIAAADn/wcABgD6//z/8f/t/9//4/8LAPT/9//y/zcA6f/p//f/AwDp/xMABwAK
APv/+//6/wUA+f8RAP3/JwAKAAQACADq/wQADADz/+//9P8JAP3/MQD6//P/+P/X/woA6P8ZAPT/DgAAAPb/GQDh/xsA9//x/wkACgDt/y0A/f8TAPP/EwDx/+v/BwAMAPn/7/8DACAACAAwAOz/FQD7/wcA+P89
ABcAxv/P/wcAFQDw/wEA6v/l/wkA/f8NAAQA3P8HACIA9//x/wMABAADAAIA7v/Z/+z/+f8RAAYA8/8fAP7/GQD+/+n/EAD2//7/8f8HACQA4P/V/wUA0v8JAPT//P/x//7/AQAQABAA/P/1//f/0f/9//f/+f8H
APj/3f///8f/7P/h/+j/4/8BAPb/9v+3//P/AwADAAoAGgAcAP//OQDr//v//f8HAP3/5f8TACgA/v/N/wUA4P8KADgAAQDY//z/DQAPAOj/9v/1//n/LQD6//P/AQAQAPv/6f8GAAwAEAAIAAEA5P/3/wUA+f8B
APH/zf/y//X/9P/V//X/BwAFABIADwAeAAIAKgABAP7/AADM/+v/r/8QABgAAAAUAPX/BQAOAOr/8v8HAAQABgD0/8//+//1/woA4P/1//X/AAD0/wwAEAD4//3/FwDy/xQALgD7//X/7P/v/wgA/P8CABoA7P/h
//r/+/////f/8//V/wsA/v8NABAA9v///wYA6v/7//X/EgDW/wAA8v/x/9H/6P/5//v/8/8HABQABgD8/wMAAAARACgACgAKAAQAzP/2/w8AAADs/+z/CQANAEwACgAOAAYALgD0/+f/9/8FAPH/IwD//xEABADw
/wYA+v8FAOD/9f/5/+P////7//H/+f/v/wMACADz/wcAAwD0////GQD0/9v/9v8FAA0A6v/2//n/9P8VAPr/EQD9/+H//P8HAAkAGAD///v/8/8dAPz/FwDr/wcA9/8LAPT/EwD8//H/3//z/+//LwAJABIABADi
///////3//3/7//H//L/zf8IABwA7P/l//v/CwARAM7/DgAiAOb/JQAVABIA/P/3//T/7//3//v/7v/t/wsAPgD8//f/9v8LAPb/KQACANL/EgDM//v/CwAOADYAFAAGAP3////w/yEA+//P/wEA9v8UANb/AQDw
/w4A6v8UABwADAAEAAYA/v/u/8f/BQAYAPr/DwAJAOD/9f////X/6//+//v/7f8dAPj/7f/0/w8A7v8rAPj/8f8RAPj/7f/h//r/+f/2/wEADADw/wcA+P8BAAQA/P/t/9f/b//2/xsAFgAOAOj/2f/1/+P/+P/3
//r/BwABAPb/DQAIAPT/+f8RAOr/AwAUAAMA3P/6//H/9f8ZAPL/4f8MAPb/AAAAAP7/y/8GACQA///5/wQA7P/s/w8A/P/r//f/3/8KAOj/BgAGAAYA5P/5/wkACADw//3/+f8IAAIA6/8hAAAA0v/9/wMABADU
/w8A9P/7////+v8ZAP7///8JAN7/BQAEAAEA5P/w/+v/BwD2//f/MQABAGwABAD4//3/LQALAP7/+//d/+v/5f///wkA+P/H//z/EwAGAPz/6/8xAO//1//8//P/BwDY/woA9v/+/x0A9/////7/y/8NAN7/HABE
APz/AQASAP7//f/5//P/IwDt/+P/9P89ABQACAD9/9n///8fAPL/DwABAAYABwDo/wMAEAD7/+X/AAAqANv/1f8JAA4AIADS/xAA4v///w8AJAAEAOf/5f/8/xEA///5/w0AEAD//xsACAACAPz/3////+f/EgA6
AOj/GwDq//H/AQDo//7/7f/v/ysA+f8BAPH/1f8BAPj/9P/l/wYABAAOABoA4/+x//D/FQAEAOr/EQDu//X/IwAJADIAAwAAAPj/9/8DAB4ADADg/wkA7v/v/w8A7/8FAPj/8/8IABgA+/8pAAQA3P/+/x8A8v/p
//z/EQABAOD/AgAkANz/3f/4/9f/+v/d//v/8f/8/+H//v/h/woA5v8SAOj/9/8hABAAwP8KAPr/9/8xAPz/+f/m/x8A9//x//r/DQDy/yMA8f/l/xYA0v8JACwA/P8LAP7/FQDw/+v/FwDu//7/8//5/xEA8//l
//D/6f8IAP7/AwAEAAMA4P/2//v/EgDq//L/AwATAMr/7f/1//X/5f8OAOT/8f83APT/JQADACgA9f/t/wsA9v/2/xkABgDe/wEA5v/o//H//f+t/wYA4P/4/xMACQDm/wcABAD9/xcA8f85APf/IwAPAAAADgAG
AAYA6P/q/9X/FADy/+v/zf8LANr/9f/t//z/3f8AABgA8P8xAA4A4v8GABgACwDs//T/BwD2/wUA7f9HAO3/9f8UABwA+v/f//3/DQDs/xEAEwAMAPX/BQDv/xkADAD2/wAA9v8IAAQABADQ/+X/PwAEAOD/BADa
/wgACgABAA4AEADo//T/IwARABQAHAD8/woA/v8AAAYA+v8dAP7/9//w/w8ABgAWAPb/4//q/93/8v/j//3/5/8JAO7////z/xUAIgABABQACwDs//P/0/8FAAwA7P8LAOr/7f/k/+H/BQD0/wgA8v////3/9P8P
AO7/EwADAP7//f8HAP3/9f/8/+v/CADk//P/GwD2/+f/+v8PAAUA9P/6//f/AQACAO7/CQAGAPj/+//z//7/+f/5/+v/CADW/wAAHgAxABoA7f/v////HQAAAOD/CQD0//H/MQArAAwA/P/B////8f/7/wUAFAAG
ABYA1v/+/wkA+P/p/wQABAD///f/8f+5//H/DwDs/9H/CQDu//n/HwD///X/8/8JAAUA9P/w////9f/3/w8A9P/8/////v/p//r/CwAAAPb/DwAiAAYACAAZAPL/AwAAAAgAAAD0/ysA9f8NAPb/6f8ZABYAHAAW
ABMAEgD1/+3//P/3/wEA5v/r/9n//v/7/w8ABAD+/yMA8v8dAAUA9P/0/wcA9//x/9T/+/8BAAwA5v8nAO3/9f/6/x8ABgAWAO//BwD7/w8AAwAGAAoA6P/8/wEAFgDk//f//f/9/yMAAgDQ//T/vf/+//3//v/1
/wUACAD+/wUAAQAaAAAAJAD7/+n/7P/3//z/CQAYAEYACQDe//7/CQAQANT/7f/d/wEA9v/r////+P/1//D/DQATAOz//v/9/wgAJAD2/xcA8P9TAPX/7f/w//P/+//d//j/xf8XAAoAGADe//r/0//5/wUA7P/x
/wMAEgD//+3/8////+j////3/wMA9P8rAAoAEAD5/9v/+P8RAOT/8f8aAB4ACQAuAOj/4//t/+H/BgDe//7/JwD5/xcAAwDw/wMAHgAFAOz/+v/x/wIAzP/8/xcA8/8PAAEACgDy//f/+f/b//X/+//3/xEA+f/d
/wQAAAD8/wkA5//5/+D/5//5/ykACgAEAAkA7v/6//H/AgD8/wcA3v8CABoAAwAIAAcA2v8DAPD/CgAoAPf/HQDu/+n/DwAsAA4ACAD1/+f/BADo/woAvP8SAOT/DADc//H/EQANAAQA9v/p//7/y/8IAPj/CAD2
/wMALgD6/8v/EQD2/yEABgAEAAIA/P8DAPX/AQACAAQAAwD+//H/CQDy/wMAHgASAAkA7P/9/9f/CQAwANH//f/s/xUABgDU//b/6f/2/+n/BgDo/+7/BwD1//f//P8bAAAA2v8AAPj/CQAoAAIA5P8NAND///8N
AAYADgD1////+P/5//z/BwDp/8n//P8bAAAAFgD//+f//f8vAAYAyP/6/wUABwA4APb/BQDz/z8AAwDE/wYAwP/2//H/BAAGAPn/BQAZAAQA9f8pAAoAAAAEABwAAQDu/xgALgD0/yEAAwAIAAUAEAD4/wsA5P/h
/wEA3v/9/ysA9P///wAAAgD7/x8ABwAyAA0ABgD9/+n/6v8BAAAA2P/9/+X/+P/v//b////6/83/9f/J/xwA4v8OAOT/9P/9//3//f/r//n/9/8hAPP/5f/9/+3/AQAWAPX/3/8HAPb/2v/9//f/AQAEAPj/DgDu
//7/EwD8/+P//P/7/wEAAgAPACgAAQAiAAgALADz//n/BwDu//v////6/+3/BQAwAPP/8/8CACoA9v/x/wgA2P/4/wUABQAaABEA8v8SABwA8P8DAPz/yf/k//v/CADy/xAA4v/7/w0AAQDY/xIA/v/8/8n//f8D
APj/LQAKAP7/CQD8/wUA9v/z/ykABgD2/xIABADy/+///f///wQA9v///wkABADU////BQD5////+v/7//P/9/8CAP7/+/8hAP7/8/8CAAQACgAgAPL/v//l/wcA+P8TAAAAAAALAMz/FAAUAAQA8v/n/w0ACAAA
APj/CQAHAAIA7v8LAP7/UQAAAPD/CwAsAPH/DwDz/zsAAQDK/w0A1v8YAAgAAAAKAAMA6P8TABAA/v/p/wQA9v8jADIABQAmAAkA+P/f/+f/FQAmAPz/KwAQAAIA7/8LAAIA7P8JABQACQD0/+//+/8RAPj/+/8h
APz/DQD6/+v/CwAOAPX/6f/4/yEAFwC4/wYABAAFAOr/6f/3/wkA9v/3/+X/DQDe//v/7f8VAAgAAgBAAAgA+v8JAAgADwD6/wgA8P/p/5//+P/3////CQD5/wEA9P/t//T/8f/1/xkA6f8DABgA6P/5/9H////n
/wMA9P/7/wsACgDq/wQA4P8AAPT/HwDy/+3/4f/8/+f/6P9BAAsADgD0/wMA/v/V/xUAMgACABwA/f/7/wEABgD0/xMAAgAQAPn/AwAGAP7/8f8JAP7/6f/8/wcA+////wQA7v8TAO7/CgAaAPv/9/8GABYA+v8j
AOX/5/8OAPb/BgD0/wMAHAAEAOL/8f8BAOn/QwD2/yEA+v8fAPn//f/5//f/BQDg//T/QQDu/xEA+f/1/wkADgD2/wMAAwD4/xQA1v/p/w0A///r/+3/7/8NAOr/8//n/wgAEAD6/+f/DAASAOz/0//0/+v/+v/7
//L/LQAdAAYA+v8bAP3/9f8AABAA9f8RAOT/CQD//+3/EQAQAPv/JQAOAAIA+v8fAPX/7f/1/wsA7//F/xAA1v8VAB4A7//l/wwA8P8TAPT/+P/x/wEAIAACAAIA/P/x/x8AAAD0/+3//P8XAPL/AQANAPT/+f/5
//7/BwDw/+//FQDs//T//f8JAA4A+P/d//3/7f/j/+v/FgD4/+r/8f/v/wMAAAAmABUAIAASAAQA3v/j//3/9f8IAAQAAwAaAAEA+P/6//n/GAAYAAUA9v/y/wcA+/8FAPD/FQAHANr/9f/5////JwAFAMj/1v/p
////5//3//f/6v8dABcA+v/8/xUA9v/j//P/IwAYAAYA/P/b/wQABgASAN7/IAAMAAEA/v8BAPD/8f8bAAoACgD9/wsABgAiAAQAFAACAOT/BADy/+3/5f8RANj/+//7/xgA8v/+/xEABwDk//3/NwAFAAoA+f8L
AAAA/v/x/xEAAQDu/+7/CQD//+/////t/+7/6//7/xcA6/8BAP//HwD+/wsA///9/xoA9P8FAPr/+/8HAOr/8//8/ykA9v/3/w0AGgD9//H/+f8tAPb/AQANAP7/BgD2/wIAGgDt/wkA///t//D/TQABANT/+//B
//v/6/8SANj/BgAcAAEACgAFAPT/FAAoAPb/7/8EAAIA5//x/wQA4v8GAOD/DwAIAPD/8f/9/93/CgD0/wUA+v/5//H/BADe//H/+f/4/xEA+/////z/uf/6/9f/EwAIAPH/v//7/8X/BwD4/wcAEAD8/9n/+P/p
//3/3//z/wUABAAMAPf/DwD0/0EA8P8HAP3/9f/0/y0A3P/9////AwD5/xkABQD0//z/9//1/w0AFADu//7/BwANABQABgD2/xQA4v/u/wkABQDY/xEA0P/v/+X/8//v//T/8f/9/9X//v/t/wQA+P8BAAQA//8X
AA0A4P/2/xEA8v8hAP3/BwACAP7/BwAaAP7/7//y/xcABgD6/wUAAgD+//v/AAA2APb/EwAAAOz/GwAsAC0AGAAGANb/BAAcAPX/7f/u////8//x//H/5/8FAAoA7v8HAAMASADz/wUA/P8HAAoAJADs/zMABwDs
/wYA6v8AAAIA8//j//X/DQAPAOD/AADW//3/DwDw/wMABgDo//P/6/8EAOj//f87APj/7f/3//P/AQAMAAUA4P////3/CgD4//r/+f/7/yUA/v8XAPf/BwD5/83/+P/t/wQA/v/8/9X/AADw/wkA+P8AAPj/AwAY
AOj/GQD6/wsADAAAAAQADgD0/+v/6f8NAOL/4/8EAPT/DwDc/w8A1v8IACYA8//3//b/EQDs/wkAFADQ/wwA3v8PANT//v/9/woA5v/0//3//P8ZAAsA7v/v/wcA//8TAAcAOADq/wMA9v/7/wYAAAAYANb/AgAU
AP3/+f/2/xEABQASAP7/KwDn/+v/9v8PAPX/8f/c//f/9P8dAO//5/8QACYA/P/9//r/8f/0/zcA3//7/w8AGAACAOL/BADo//b/4//2/+3/DAD+//P/1//4/ysAAwD4//n/7//5/y0A/P/t/wcADADi/w0A9f//
//3/8//8/xsA9P/9//H/KQDy/xEA9/8RAB8AEgD7/wMAAgD+/+j/HQD9/ysADgAuAPz/GwD6/wkAAAD4/wsA1v/7/ysACQAgAAkABgD9//n/DADm//z/+//8/w0A9P/r/wwA9v/v/wcA+P8FAO7/BQD//+v/DAAM
AAAABADm//v/CgAMABQAHADs/ycAAwAKAAUANgD6/xcA9v8JAAkAKAABAAQAAwAUAAEA8P/0/w0AAgDq//j/LwD5/8//7P8fAPX//f///+3//P8lAAwA/v/a//v////l/woA8P/+/wkACgDg/wQAxP/8/wcA/P8N
AP//CwAFAPb//v8XABIAFAAPANb/9v////L/5//r/wkA/v/1//z/9f8dAMD/8//z/wAA+v/0/zEAFQAcAPT/IwD0/xEA5//T/wkABgD5/wkA6v8ZABgA6P/v//v/DAASAAMA6P8AAOr//v///w4A3P/u/+H/9f/h
//X/6/8EAOz//P/x/wMAIAAHANL////3//b/BwAGAOz/CAD6/w0A8P/0//3/BAD4//3/y/8PAOb/9f8ZAAoA9v8AABYA/v/j/+r/AwD+/xMAAwDs/xEA3P/5/8//+//d//f/5f/5/+v/8P8bAP7/BQD5/+X//P8T
AAEA4P///wcA+//j//3/DwD8//n/AgAoAP7//f/z/ysABQDi//X/CQAGAAwA///x/w0AAgAIABgABQACAAYA5v8NAPT/CAAaAPv/8f/5/+P/DgDm/xcAAAD8//H/+P/9//3/NQD4/wMA8/8zAPr/6f8GAAQA/f/x
//v/JwAEABoA9//J//T/6f/p//X/CwAYAAIADAAAAPT/+v/r//P/3////zEA/P/Z/+v/5//3/zcA6/83ABsA7v/6/xEA///x//L/JwAEANj/9v/5//v/HQAIABAA+v95AAAAAgD8//X/AwD8/wMAyv8KABAA+v/b
/wwAyv8CAM7////t//j/DwAIAOT/AwDi/xoA6P/6/08AAgDu////0f8DAPz/9f8hAP3/6//+/+//+f/v/wkA4P8FACAAAgACAPP/LwDx/xMABADq/wcAFgAKAAYA9P///wMAGADv/+X/AQDm/wgAEAAEAPj/+f/L
/wIA5P8BAFIA8P/t//j/CwANAOT/9v8TAPv/4//5/xUA7/8NAPv/EwAEABAA+P/j/+v/BwDz/x0A7f/r//P/+f/u/+//DQD6/wMA5P/5//n/CgAUAOv/0f/7/9f/7P/5//X/+/8IAA4A7v/T//n/HQAHABIAFgDm
/wQAzP8RAOz/6P/X/wAAAgD9/wsA/v8DAPL/9//9//v/4P/1//7/5f8MAAgA9v/X/wcA7P/7/+f/+v8XAPr/1f8OAO7///8dAAUAwv/2/93/7//X/woAHAAHAPb/9P/n//z/6/8LAAIA9P+f/ykA7v8ZABQA+/8J
AAUACgD1////HAAIAPT//f/o//X/5/8tAAkA6v///xcA8v/j/xUAHgACABAA8v8NABMADgAFABAA5//r//z/DwDv/x0AEwASAPX/GQDw/+X/DgDi/xIA9v8DAAIABgD2//v/7//7/xMABQDS//D/8////xcA9f/p
//X/FwD8/zEA+f/x//H/GQAIAPD/2v8fAPr/7f8CABwABAAEAAUAFADy/9n//v/9//P/5f/3//n//f8DAAgA5P8DABYA+f/r/+7////t/+H/BAD6/wIA6v8GAOb/CADY//z/+f8DAOz/9/8vAPz/DwD4/wUA/P/Z
/wwAEAD4/wMABgDk/wQADgD3/+3/EQD+/wAAIAD9/w8A7f/n/xcA3P8IABAA/P8nABEA9P/1/wEABQAsAPL/u//8/w8A7P8HAP//9//t/xsAFQA4AOP/FQDy/y0A//8TAPv/DQAZADAACwD4/wEAIgAGAAwA+v8B
APX/1f/9/8f/BAAGAAkAFgD//y0A+P8DAAMA7P8DABIADAAGAO3/+f/9/6X/+f/9/wQA+P/5//v/+f/n/wIAEAACABQA/v/d//T/4//z/wMA+f/r//D/BwD9//f////Z/wAA5v/q/wkA5/8jAAYAEgD6/wMA5v/3
/+n/BwACABoA+f8VAP7/FwAMAAoA8v/x/xEABADt/+n/AwDi/wUAAAADADQA+P8LAOz/BQDw/wsA7f9TAAMAAgDx/wsA9P8TAAIACADt/wcA///f//f/3f8BAAwACQDa/wQAMgDr//v/7P8NAP//LwD3/7v///8T
AAAABgD3/xcAGgAKAPD/BQAEAPT/AQDY/wEA7v/w//f/EAAQAAIA/v8WABIAAAAYAOT/BQD2//3/EwAWAP7///8EAOj/EgAuAO3/IQD5/wMACAAKAP3/7/8VAPr/9P/N//T/GQAEALr/CgDi//r/CQABAPr/+P8p
AP7/FQD//z0ACwAAAAQA9P8TAOj/9//d/+T/4f8HAFYA5f8HAAcABgD5/wsA/f8fAAYAxP8DAAoAEADm//z/6f8NAOT/+f8NAAIACgAAABAA+v8ZABsACgAHAOT/+/8VAAUAzv8UACIACwDC/+n/AQDt/wcA9f8F
AOv/AwDx/+X//v8nAPr/AQD+/w8A9/8pAPf/1f8RAMz/BgAAAO3/EQD7//P/BQAKAAoA5P/t/+P/7f/H/xYAGAD6//v/8P8fAOv/8f/7/8f/AgAgAAgA6v/3/wcA8v8NAOT/u/////3/2f/T//3/HwAGAN7/AQA6
AAAAAgAGAEgA+P8FAPf/6f/5/wcAHAAgABQAwv/y//n/CADy/wQAxv8CAPD/BgAcAAYAJgDh/93/AQAKAAYA/v8GAOL/5/8bAPD/2f/p/8n/CQD0/wQANADw//f/AgD6/wsAyv/4//P/AQDo/+f/EQD5/wUA6f8P
AAMACgDp/xcAJAAGAAcA5v/3/+//CwDq//v/5/8DABgAAgDs/+z/CwDz/wMA7f/p//H//f/x/wEAAQDa//n/DwDk//P/+/8PAP3/8f/0/9f/GQAGAA8A9v8AAGAAAQDq/wsACgD+//3/AADY/wAAJAARAOb/CADo
/wMAAADy/zMA+f8LAPf/7//9/xUA8f/7//7/AwD6/wEAAADy//z/8//r//H/+/8FAAkA/P/s//P////p/xMAHgAFAOr/+v///wMA7P/1/xEADQAUAPT/z//8//P/BQAgAAMA8P/6//v/+/8ZAP//CwD9/8f/7P/1
//v/IQD+/w8A/f8DAPb/6f/4/wUA9////+z/8f/q/wsA+v/x//j/BwAWANT/BwDo//r////9/w0A6f/1/wkA7P8DAP7/6P/T//z/EQAGAA4A/v8VAO3/tf/v/wsA+f8FAO3/3f8AAMb/6P/N//T/yf8FAAoAAAAe
APn/5f/0/ykACgDk//v/7f8CAN7/3/8BAPv/FQDh////5/////P/5/8PACQA8v/z/+7/1f8VAOL/9v8DAAIA/P8MANT/DQDy/wkA4P/5/8//DwD+/wAA2P8DAPr/CQDI//3/6//9/8//HwACAAIABgDt/wEADAAI
APf/AwASAAQA+P8XAP3/BwDw/+f/BQDo//T/CwD//w8AIwDu/w8ACAAGAAQA+P8VAPT/2/8NAO7/8v/x/+z/2//z/wEA+v8TABAA8v8KAOz/8v8bAAQAPgAOAP7/FAAEAP//BQD5/+n/+P/7/+r/2//8/ycA/v/n
/+3////q/xUA8v/x/+3/JwDw/wMADQAWAP3/7/8IAP7/9v/1//7/2/8JAPj/BQAWAPr/3/8TAAQABQDy//T/EQD+/zcA8P/7//X/JwDj/wEA8//3/wcA6v8IAOL/AAD0/wQA7P/8/w0A/f///wsAHAADAP7//v8T
APz/FQAIAMr/AAAQAB8A5v/6////FwAiAO//2f8EAPj/FwA0APn/5f/3/9v/+P/Z//v/CwD9//f/AAA0AOf/4f8MABwA8f/5//n/4f/1/+//+/8XAPb//f/n/+3/+f/T/wMA2v/6/+3/6//b//P/8f/3//P/BAAO
AO//2/8KABAAAQD6/yQA3v/1//X/BwAOAAcAKAAfABAAFgD0/wIA8P/t//X/9v8DAP7/9/8YAAQAAgAaAAgADADu//P/+f/7/wsA/P8bAMr/+v/z/wcA9P8YABQA6//3//T/+/8WAAYA9//l/wgABAD4/xMA+f8V
AO7/8//+/wcAEAD0/wUACgAAAEAA//8RAAEA5v8EAAgA/v8TAAsAEgAFAPr//v8ZAPT/EwD2/wMA7//Z/wQA8v8LAPz/+P/F/+L/9f/+/wUAEwAAAO3/s//v/9H/9/8RAO7/AwDn////AwAYAPf/DQDp//H//P8P
AAQAAgDz//f/9f/l//X/DwDk////5P/b/wYAJgAAACAA+P8NAAAA6v8FAAoA8/8DAPv/+/8DAPj/8//1/wIAzP/3//v/8//j/xQA2v8KANb/8P8LAPv/EwAgAPL/AADo//v/5//9/+v/EwDo/wcAKgARAP7////z
//f/IQD7/+X/EgAKAAAA6P/x//f/6/8PAAMAJgDr/xMA///x//v/DQAFAPL/9/8HAPf/3f8SAPT//P/f//j/FwAIAOr/BgAuAPn/DQAOACwA/v/7/wEAzv/6/wEACAASAAIA8P/u/+X/+/8TAPn/7f/9//X//v/T
/+7/AQAFAAAADwAEABwA6P8KAPL/6v/1/wIA+v8GACoAHQDk/wIAAgD9/+v/CQD4/x4A6v/4/wEA/P/7//P/JwARAO7/AgD+////DwAJAPT/EQDi/+v/9f8BAPr/FQD0/wMA8P8RABgAAwAIAOv/xf/4/x8ABAD4
//z/9f/+////5/8XAAYAEgAFAAAA7f9jAAAAAAASANr/+v/5//r/1f/v/wMAAwD+/xQA8P/u//f//P/d//v/7f8SALr/+v/7/+7/9/8IAPj/AQACABIA9P/u/6v/9/9BAAwA+v/3//f//v/1//7/7f8DAOD//P/X
//v/9/8QAPb/BAAkAAAA5v8QANz/8v8RAP//DwD2/+v/CwAIAAcAEAD8/8P/+P/v/wUA+P8KABYABgAQAOn/DQDs/83/AQAeAAIAAAAGANT/+f8BAP//BwAPAPj/+////wUA9v8SAO7/9/8TAAEA2v8BAAgA8/8t
AAoAHAABACYA8P/l/+L///8OAAYAAgAUABEAAAAGABIA/f8VAAUAFgDx/+P/2v+///n/9f8WAC4A6v/f//L/8//5//H/+P/V//3/GwDy/w8ABwAGAAIADAD5//3/8P8dAP//+f8jAAoACAAiABEA1P/l/w8A5v/J
/wYA9P/9////AQDi/wQA/P/1/y8A+//j/+f/5f8DAOz/BQD8/w8A+v8JAMz/5//5//b/5/8DANr/7f8RAO3/NQAdAMb//v/1/x4ALAACAPT/9f/p//P/IQD5/wMAAwAcAAMA5v/9/xkAAADa/wQA8v/m/wsAFADo
/wMAGADz//P/4/////L/5/8HAA4ABAASAPr/9f/1//P/8f/t//n/AQAYABAABwDo/wIABgDs/xUABQA2AP7/AQDs/zUAGADy/+z/6f8DAND/CAAEAOz/JwAXAO7/DAD4/x8A0v8IAP7/BgAqAPT/KQAPABAA/P/x
/wIAEAAVAOr/5f8DAP7/6/8UAOr//P8FAAYANAASAPT/AwD4////BwD0//P/+v/7//v/3f8LAOL/9P8PAO//FwD8/zUA4//z/wUADAAHAPr/BwAYAOr/AQAGABIACAAgAP3/1f/W/9X/8v/x/wYA7P/3/9//8P/z
/+7/y/8AAPT/DwD0/wMAEgAEAPD/9//t/+P/IQAjAAQA2f/x/w8A5v8EACgA9P8RAPr/AQATAAYA4f8TAAwA8P8YABIA/f/n//X/AwDq/xsAAwDS/wcACAALAAgA6/8BAAIABgDy/wcAEgAqAOj//f8QAAIADgD2
/+j/6//1/+P/DwD0//j/AwD5/x0AAgACAAEA7P/4/+X/BQD+/xYABgAKAPj/9P8TAAUA8v8HAAAA/f/l/wIAJgD2/wsACADU/xwAEgDv/7n/5v/n/xwAAgD6/xMA9v/n/xcAxv8BABQA8f/l//j/KQD+/+P//v/p
//f/AwD3/xEACAAIAPP/2/8BABQA/v/l/wEAEgAKAPz//f/n/xoADgDr/xsA/v/t/woAEAD//w0A7f8DAA0A7P/0/wEA9v/L/wgABAAEAAAACAACAP//4/8HAPb/AQAMAAsAFgALAPj/6//3//T/HwAPAPr/DADq
/wIA8P8gAEIA/P8rAOT/6f/1/xkA7f8RAOn/9//7/xsACQDw////6/8gAO7//P/p/wsAOAAWAMj/5v8hAPb/4//6/wMABQDo/w0A5v///wEA/f9FAPr/FwAAABgA9//x/wQAEAD+/xkACgD2//n/9//3/+n//f/p
//r/CwALABIAAADu//T///8NAOz//v8HAPv/5f8DAAwABgDk/97/DQAAAPr/BADC/9X/4//0////DwAQAAIAFgDi/9f/AADM/wYA+P/z/y0A6v8BAP//7/8EABIABQAaAAIA7P/5/+n/+/8NAPf/KQD4/9n/8/8R
APz/8//3/+v/AQDi//v/CQD3/wMA+v/h/w4AKAADANb///8ZAOr/nf8TAPT/+f/n/+T/DQD7////+f8dAAwAPgAAAA4A/v/h/wAA9v8HAD4A/P8RAAgA9v8IADQA8//d/wgARAD8//v/DgAOAAsA7v/t/+P//v//
//j/DQDt/+X/AwAiAA4ACAD9/wEABgAYAPP/5/8IAPj/DAAAAAoADAAGAAoAEAAAAPT/6f8EABQAAQD4/+z/8f8BADAA/f8FAPj/JwASAPz/9P///w4A+P/0/wMA+f8DAPj/AwDw/+X//f8ZAPD/AwD2/6//AQDw
/xYA/v8HABQAAwD0//z/1//r/yEA7v8RAOH/s/////X/AADW/+3/2f8TAA4A8v8VABEAzv8IANb/8v/r//H/CQD3/9f/9/8rAPr/9f8DAAIAAQDo/wYA5v/9//n/CgAgAP7/AwD3/wsAFgAIAPn/AQD4//3/9v8V
AA4A8P/s/9v/8v8HAPz/AwD0/wUA+f/1/+3/4//q/wEA+f8BAO7/+//r////AAAkAAAA8v8NAPr/9v/5//3/9f8OAOr/EgACAAMACAD2/+f/+P8jAP3/+//7/zMACwDi//f///8WABQA9v/l/wgA5v8GAPz//f/v
/xcA0P8QAFwA8/+9/xYA6P8GADIADADk//b/sf/2//P/BwDq//n//f/z/+H/9f8DABgAAgAcABIA7P/d/wcA5P/y/+3//P8bAA8ADgD8/+3/7f/r//b/5f////3/CQDk/wsA2v/9/9P//f/3//f/FwAHAC4A/P8J
AAcA4v8EACoA8/8bAAUA0P/3////FQAOAPr/6//z//n/AwA6AAgAGgAEAB4AAQD8/woADAD6/83/CgDU/wUA+P8QAOr/GgAAAP7/8f///9//AAAIAPL/PwDu/+n/CwAEAAIAGgAFABYABAACAPL/1/8JAO7/AADw
/wIAHgAJAPT//P/1//v/9//7/yEA/v8ZAAAAAgD5/ykABwDo/xsA+P/7/wMAHwD6/xkA1v/5/wsA6//x//v/7f/7/wsA9/8NAPP/GQD5/+H/AQAMAPn/DQD7/+X/CwDu//T/0f8DAPb/AADq/xEACgAEAOz/DQAg
AAEA/P////f/8P/r/w0A7v8FAPb/+f/3//r/8//y/wEAAADm/wEAEAD6/y0A+v8dAPT/6f8FAAoA8P8ZAAsAxv/r/+//BgACAO//OwDt/ysAAADs//T/HQD3/9H/BQAKAAUACgAQAPz/CQDy//v/8////+n/DwDw
/wIADAD8/xEA/v///wYABAD7/wkA+f8dAPT/9f/3/wsA8//x/woA7P/p/+3/GgDI//z/OQD8/xsA9/8pAOn/1//4/+n/FQAKABYA1v8CAEQA7P8BAPr/6/8GAPD/AQD0//3/DQDy//f/8f8jAAsAHAD2/xEA4f/x
/+X/1/8DAPj///8DAPH/3f/9/y0A/P/x//j/NwAnAPb//v/r//z/2/8XAPj//v/p//n////5/wkA+P8VAAAAUAD3/+n/4P8LAPj/FwD+/+//4v8PAPv/y//g/xcAFwAiAAMABAD9/+H/8v/9//P/7f/2/wUA6v8V
APb/AQAAAPr/8f/Z//n/7//3/w8A/v8TAA0A6v/2/xkAAwDy/wkACgD6/+P/+/8tAAMA8v8FAOT/CAAWAAQA/v/6/wcA6f8bAPn/1f/2//X/8/+9//D/CQD9////9P/n/wgA1v////P/AwACAPP//f/r/xMA8v8L
AO//uf/3/yUA8P/f/wQA9v/q/x0ABwDm/wYA4v/9//3/+f/z/wIACAD7/83/CAAYAO3/BQDo/+X/9f8bAAQA/P8IABQADQD+/+r/9f8OABAAfwBKABcABgAFANr/AwD8/xAAzv/5/9v/AwDm/+v/y//6/93/+v8b
AOb//f8YADIACADs//D/9f8CAAAACAAAAPf/AQDr/xsA9/8TAPz/5f/w/+H/DwD6/wQAOAAHAA4A+//7//7/9//r//v/9/8BAPr/9f8EAOb/8v/3//r/8f8HAAoA8/8pABcA9v8HAPD/6/8BAPr/IwD//+v//f/j
//j/9/8CANr/8v/3/+z/y/8CAAIABADs//v/yf/+/7P/+P/N//X/3//1/wsA/f/p//z/3f////P/9P8PAPv/EQAEAPb/AQAQAPn/9//x/wEABQAOAAQA/P/+/wcAAQDQ/xMAAAAEAAIACQDe/+//FQDl/+X/+P8d
APn/9f/8//v//f/x/wgA/v/+/wcA7v8PAAYAFADw/wcABwAaAPT/9f8DABoACQDc//b////5//H/BQAUAO//DQD4/wsA6P/7/wcA3P/p/+n//f/z////y/8RAA4AAADg//3/6f/4/+//DAAgAAYA7P/w/wkAFgAo
AAUABADu/xEAEwDS/wQADgD9/wkA8f8hAOz/8//4//P/9/8ZAAcA4v/l//f/4f/T////3f/n/9H/FAAAAP7/+//z/xMA///z////JwAPAPr/7v8vAAYA5v/7/x0A/f/p//v/4f/3//X/9v8DABQA+P/t/9v//v/3
/wkAEAD//xMA7/8PAAsA+P/4//H/+//z//P/0/8BAPr/AgACAAIA9v8PAOL//v/p/xEA+P/4/wsAEwAGAPz/5f/r/w8AEQAgAPH/8//p/+///v/x/wAACgD6/ysA6v/5//v///8KAOb/FQDo//7/+f8bAPz/DADw
//z/9/8JAPb//P8vAP7/LQAEABgA5f/Z/9v/9f8TAA4AFwA2APL/DwAKAAYABgAMAAQA9v/m/93/AAD4/+z/MQD7//f//P8HAPf/JQD+/wMA+P/P/woA8v/8//f//P8PAOr///8RAOT/AAAaAOL/l/8NABYA4//h
/wAA3v/+/+3/EADe/xAA8P/y/wsA7//j/wUA9v/x/yUA/v8dAP3/8f8hAPz/8f8FAPT/4f8JANT/8P9DABcA4v8PAAwA+v/n/w0A/v/+//X/6f/5/wsA7v/6/9v/5/8dAAEAHgDz/zUA8f/9/+r/AwAPAOj/7f8P
AAMAGAAAAB4A+P/9/w0A6P/4/x0A+v8BAOn////w/+f/EwAuAPX/1f/t/x0A//8fAOv//f8LANz/AwAAAPT/9/8IAAYABQAMAPj/4f8MAOD/AwAUAPv/AQD+/z8AAAAoAAEA5v///93/AQDY//D/CwAPAAYA+f8F
AAAALgALAOj////P//3/AQAEAOb/EAD4/xIAIAAIAP7/DwAOAPv/DwD0/0EAGADy/+T/KwD9/wEA7v8nAOj//f/5/wUAEgDo//j/BwAEAPj/9/8rAAQABAD5//f/8f/9//3/AQD9//f/7P/r/wYADgDo/ycAEwA6
AO3/1//7//P/AgDs////IQAQAOj/8f/r/+T/JQAEAPj//v/3//n/0//2/+H/+P8bAPL/CwAhANT//f8ZAPr/GwDR/w0A6P9DAAsAMAANAOL/AQD4/xIAFAD4//v/7v/b/xMAGAAGABwA+/8HABAA6P/+/xMAAAAK
AAEAGAAAAPT/CADs//z/8//0//v/AgD8/wEAJAAMAAQABADs//z/DwDs/wUA9f/x//H/8f/z/xkABQAWAPn/9f/8//X/9P8jAAYA+v/1/wUA5/8lAAEA7P/0/+n/BwD8/wMA/v8FAAQAAQAGAPX/JwALAAoA9/8f
AB8A8P/l//n/9/8LAP7/AwAKAAwA+P/l//3/DwAIABAA9f/t/+r////0/wkA8//H//j/9f/p/x8AEwD8//v/+//v/wcABAAOABsACAD3//P/5v/t/wgACgDz/+P//v8BAP///f/z//X/8f/n/+j/5/8MAOD/CAC2
/+v/TQD3/xkABwDy/wAAFgABAPL//v8FAP7/6f/1/+n//v8vAO3/EwD1/wcACwD0/+b/6f/l/+v/BgD8/wUAAAAAAOr//P/x//T/8f8AAPL/7//x//f/GQANAPz/9v/3/wIA/v8LAMj/+v8tABAADADc/+n/BQDu
/wMA2v8TAOT/FgAYAAAAIAD//xcA+//5/wQABAAEAOb/HQDg/wcA6P8wAG4A///p//P/yf/+/wEA+v8FAPT/IwD8/wcA9/8FAP//2//u/yUABwDw//X/4//0/xMA+f/r/wUAHAAGAAYABgAgAPD//f8CAO7////Z
/xUA2v8BAPL//P/7//b/8f/4/xkADAAKAPv/+f8PAPz//f8LAOz/8//0//n/CgDg/+z/HQDx//P/AQD+//n/5//1////CQD+/w4AEgD7/+f/8P8bAPz/5//+/+3/AQAWAAsABgD//8n/BQD0//3/AwD8/wMAAQDq
//T/6f/8/+H/CwDg//T/EQABAP7/CgAKABEATAD1/+H//v8FAPn/AwAKAP7/9f/N/+3/CQAGAAAAEwD2/wcAGgAaACQA7f/v/wUA6P8PAAwA+P8hAO3/MwD5/x8A8v8ZAAsARAAEAPr/9P/r//v/7//3/+3//P/n
/wgAFADq//v////z//n/8/8MAAoA+P/7//L/LwACAOr/8f/9/wgA7v/1/+3/7v8RAO3/9//1/+n/FwDw/wYA9P/g/yMA+v8JAA8ABAALACAA9//h//3/+//3/+H/8f8FAP//7////+f/+v/f/woAGAAJAAwABADw
//f/BwD0/9P/BgAuAAkAAAD1/+P/EgD4/wAA9v/6//H/8f/h//f/LwDl/wUA7P/f//3/CQD6/+n/HAD+/+v/AQDu/xMAAgDy//3/+/8CAPD/AQD8/+b/DQAPAOb//f/F//v/+/8MAN7/AQAGAAwA3v8BAPz/DQDm
//v/AQALAAQADwDi/wYA/P/6/ykABwAYAAgAEAD4//n//f8tAPL/DwDv/+3/+P81APD/7//4/93/CwD8/wsALgD6/xcA/v8ZAPf/EwAMAAgA///l//D/IQD+//X/BAAsAOf/7f///wUA+f/r/wMAFgD2/+X/5v/j
/woA+P/9/+v/9f8LAPn/CQDz/xMAAQAUAPn/AwD4/wMACQDw//X/HQDu/8X//f8PAAUA+P8CAPL/+//f/xkA+v8AAOr/7v8NAPn/9/8AACYAAQDk/wQA7P8BAAYA8P///wMAIgAIANz/DADm/wMAFAAEAAAA+v8X
AA8A0P/u/wEADwA2AO7/4//x/wMA/f8PAAQAAADv//P/+v/H/xcAEADn/wEA9P/5//j/GQAAANT/BgD+/wEANgABAEYA/v8FAPH/CwD0//3/7v8DAPz/9/8DAO7/7//b//D////x/////v8nAAAArP8UAAIABAAM
ABQA+v8BAAYABAAYABUA7v8BAPb/AQDo/wMA6v/d/8v/EADi/woAJgDl/zsA7v+z/wMABAD7/+//+f/9/wwAzv/7/w8AEQDa//X//f/1/zEADAAYABUAIgDw/+v/DwASAPj/5//5/w8ABgAcAO3/CQAAAOb/8f8L
APL/3//j/6n/9//v//7///8DAN7/AAAOAP7////5////EgDY/wEA7v/q//v/9f8ZAAEAOgDg/wEAAwAKAAMABAD3/7n/9P/T//z/JQD4/wsAJQAQAAQACgAKAP7/BAAUAAwAEAAIAPz/AAAcAPv/DQAJAPT/BAAE
ABIADgDu/+H/9f8JAPX/6f8UACQA7f8lAPz/VwD//zcAEgDS//H/u//+////7/8BAPH/AQAPAPT/9f8xAO//9f///xsA8v/f/w0A6P8RAOj/DwD4/9b/8/8HACAA9f/d/xMA/v/8/zUA9/8BAAUA7v8BAOL/6v/V
//n//f/1/83/BQAAAPj/8/8KABAA+f8RAPr///8GAPb/BADq/wsAJAAJABAA+P/n/wgArv8SAAwA9v/j//r/FQANADYAAQD+//f/BQD0/+X/FQAiAAUAGgALAAAA9f81APn/CwAHAAAA8f/f/wsA2P8MACYA/v/9
//v/4f8TACoAAQDu/+//3f8HANL/AAASAAIA2P8IAL7/AAD0/wIA3v8CAMT/9f8rABYACgDv/+X/AgDw/+7/5/////n/+P8FAP//7f/o/8H////n//7/3f/g/+P//f8HAAwAFAASAP7/8f8VAAEACgAAAO7/8v/l
//j/3f/w/xkA/P8NABgA/P/8//3/BgD+//r/KwAFAO7/AgDm/+z/0f/u/xcAEgDa//f/5//9//H/8//3/wcABgAPAAAACgAgAPb/CwDz/y0A8f83AO//BwADAPL/9f/1//j/GwARAMb/+/8hAO3/3//m/+f/AAAA
AOj/BQANABIA/f/5/xQAGADu/w0ACAAMAAsA2v/z//P/9//3//j/6f/4//H////J/wkA+v8ZAN7//f///wQAJADq/zkA9P////P/9f8AAAQA//9FAA8AAAD9/yUAGQAYAPj/0//2/wMA/v8BAN7/2//w//X/8f/X
////9//r/+H/8P/r/+7/9/8DAAQABgASAAUA/P8KAMb/BAAwABQAFgAIANb/+P8DAPX/0/8IAAAACAAYAP3//f8EACQAAgDq/wIA9P/1/+v/AQBGAPL/MQD0////7v/h/+v/5f8AAOT/BgAKAPT/AQAOANz/AQD6
/wEA2v/7//H/6f/n//r/BQANAPj/CADS//3/x//+/8v/BQC6//v/6f8aABAA7v/t/woAyv/y/wsA9v8JAPP/CwAFANb/+f8RAPT/7/8QAPz//f8PAOr/9/8SANL/BwAIAP//9f8AANb/9P8TAOT/HQAQAEYAKwAO
AAQACgDu/9P///8JAA8AGAD0/xMA/f/b/wEA5v/t/x8A+f/X//H/HQD8/9H///8fAOr/HQAIAAYACwA6APv/HQARAPz/BQAKABYAAgAdAA4A9P/d/wUACgADAAwA/f+//w4AAADx/xcA/P8JAAcAAgACAPb////j
//j/4f/3//H/BwAEAAgA5v8BAAgA/f8jAPv/8f8GAAoA7f9BAAUAAADo//H/KgAEAOT/5/8HAOb/BQAYAPn/CwADAA4A+v+9//3/JwALAPj/DQBKAAkA/v/5////BgDi//3/AwAHAN7/AwAKAAEA3P/q/9f/AQD4
/+X/2f/9//P//v8DAPT/CQDv/1EABAASAAIAAgALACgA+/8FAPX/4f/8/x0AAgD2/+v/IQAMABIA+v/V/xQA+v8WAOT/+v8LAOr/3f8EAND/8P8DAO//KwAaAD4ABQDu/+n/OwDt//f/9v/p/wMA8v/w/8v/CAD+
/+v/MwACAPD/BwAkAPj/3f/z/w8A7v/z//f/CwD5/+v/9//z//H/CQD2/9H/BAAiAAoA3P/1/wcA+P8NAP//DQAXAPb/8//l/xYA9P8FAP7/9f/z/wEAAADx//X/AwDi/wgABAAKANT/+P8JAPn/EwANAPr/BgDq
//n/DQACAAwA+/8DAPf/5f/9//P/+f/d/x4AMAAKAOz/AwASAP3//f8BAOb/9v8DAPX//f/2/8n/9v/l/woABgD9//X/LwBWAPr/EwAHAOb//P/t/wYA9v/5/xUADwAKAAkA/v/w/yUA8v8BAAEACAD3/+n/CgDu
/+v/1f/2/wUA9//l/wgAIAAOAOr/AQDm//b/+/8BAAoABQD0//T/0f/6//f//f8dAAAA9v8BAMT/8/8jAPr/DQDz/+X/9/8jAP3/5/8BAM7/+P8RAO3/4f/x/+P/7//p//P/SQD7/wsA6f8dABMA+v/+/9n/DwDo
/+L/AQAGAOz/9v81AA8A/P8NAO7/CQAIAB0AIAAMAOz/BgD8/wkABAD1/x0A9P/l/wMAFAAUADQA8v/9/w8AJgAEABIA8P8ZAP//9//3/x8A/f/r//b/EwDz/w0A+/8NAPf/CQD8/wsACQAkAA0A+v/y/+3/BQD8
/wYA2P8DAOD/+/8XAP//0f/T/8P/+f/b//T/1/8MAD4AAwAKAP3/5f8FABIA/v/v/wcA/P8LABIA3P8FAAgAGgD1/9//EgAKAA8A6P/9/+n/+f/L//f/TwAFAOb/CAD4///////n/6H//P///+3/GwD4/yUAGgAA
APD/BQAAAPL/9v/n//r/BQAAAOz/6v8ZAPP/7//5//P/6P/9//D/BQDw//v//P/1/xAADgAWAN7/+f8DANz/GwAJAPr/+v/T////6/8JAAYA8f8fAAAAGAAAANz/+f/z/x8AOgAKAOb/BgD8/w8A5P8KANj/+P8/
ABYABgAFADYA9P8HAPP////6//3/GQDA//b/3f/6/9v/+P8PAO//BQDv//P/9/8rAPH/v//+/+3/+f/j/wUA7v/7/+n//v/h//f/FQDy/w8A/f/r/xcA7P/7/wMA7f8DAPL/9f8YACIA7f8HAAwA+v///w8A+P8j
AP/////5/yEADwAIABUA+v8OAAQA+/8NAPv/6/8HAOT////j/wMABgD8/ysAAgDk//v/GQASADgAAADe//7/5f8LACAA/v/9/w0A/v8JABwA/v/5/+//CwAPAPD/AwAEAPz/8//w/yUACgAgAP3/8f///+n/6f8L
AAEA4P/3/+H/6v8RAAoA+v/6/+//BwAoAAIAAgD6/ycA/P/l/wYAEgATAFYA6//t/wQADgD7/yMAAQAKAPD/+/8CAMb/BgDo/+3/5//8/+H/AgDm//7/9f/+/ysA7P/7/+r/6f/+/wUA2P/n//j/EwAGABAABwDq
/xAA/v/z/wEA/v8PABEA4P8BAAYAIQDW/wEABAAZAAgA//8fAAUAFAAHABQACQDK//7/CQADAP7/8//9/wEA3v/8/+n/9//z/wgA8P8XABoACgAQAP//7f/u/+n/8v8PAA4Axv/5//n/7/8RAP3/7/8MAAAAAQDo
/wkA1P8NAPz/CgD4/wgA+P8BAOL/CwDy/wEA/v8SAOD/+P8tAPn/8/8OAOD/DgAMAPn/4f8MAB4AEwAKAP//7f/s/+X/FgD8/wAA9P/2/wkA8/8ZAAoAAgDu//v/BQDk/xYACAD9//n//P8HAAIA/v8KANb/DgAK
APf/3f/2/+3/+P/1//f/DQALAPb//P8FAAUA+v8DAAgAMAAaAPr/AwAJAOL/8v/1//f/4//z//f/AQDo//7/IwABACAA8P/Z/wAA8P/8/9//CAA6AP3/IQD5//f/+f8HAO//6f/0/+//CQD4//P/3//y/9f//f/h
/wAAAAD9//3/9v8dAOn/IwAAAP7/AgAOAPj/8//x/8v/8/+//+L/9/8LAMD/BAD+/w8A/P/+/+3/6v/r/+v/4//z/xMACAAWAB0AHAD//9n/AAAaAPv////x/9v/CAAOAPP/7f8DAOb/9v/r/wMA9v8MAAQA/P8f
APf/4f8DAO7/BQDq//T/4/8FAAIACAA0AAAABAAOAAIA5f8BAAQA+v8AAP7/+/8lAPH/HwD+//v/CQDa/wYAwv/e/+P/AwASAAUABgD7//X/AQAKAO//yf8DAAIA6v/9//z///8UAOz/AgAAAAMAGAASAOj/BAAK
AP7/JwAGAPz/DAD0//X/3f8BABQA9P/n/wQA7v/0/wEAFgDM/w4A5P/4/zsABwD8//X/GwATAAYACgACAAgA9v8MAOT/BwAmAPH/LQARABwA9f8BAAEAQgD8/+3/AQDs/xwAEADu/93/+v/5/+7/AQAJABgABAD2
//z/7f/9/x8A4v/z/w4A/P/5/wcA8//1/+n/7f8gAA4AAgDO/wUAAAD8/+v/AAAWAAAAFgD+/+3/8v/L/wwAFAAKAOr//f8NAP//7/8GAPT/7/8FAAcA6P8AAOb/AQAGAPX/GQD+/ysA+P8bAPT/1/8CAAAADAAa
APv/FQACAMr/7P8HAPT/FQD+/wsA4//7//H/+f/3/+X/DQAcAAkA4v///wUA7P8DAP//9//q/+P/DwDu/wgA8v/2/z0A6f/P/wAA8P/j//X/AQAuAPb/2f/8//X/1/8BAAIA6v8XAAwA9P8RAOz/KQD9/xsAGAAG
AAAAGADq/+X/FwD2/xUA8P/7/wUACAAIABAA1v/6/wkAEgDg/xAAEgDn/wEA+/8jAPr/5//s/7P/IAAsAAcADADs//H///83AP3/3/8IACAA9P/7////8f/+/wkA6/+z/wYA8P8EAPr/AAD0/xAAHAAGANL/BQAY
APj/8/8AAAoAHwDc/wMAAgD2/+v/DQAWAAYADgD4/wMACQDW/wMA/v/9//f/8f8hAAQADgDt/zsA9v/j//z/FQD6//X/9//9//f/DQAYAPr/GwAIAO3/7/8IAAgA7f8jAPf/EQDu/wcA5v/B/wAA9v8AAP7/FgD+
//L/FwD5/wUA9//X//L/CQAOAAAACAD4//P/AQAIAPL/4v/z//P/AQAIACgABAAWAPL/KwDo/wcAAQDs/wMA/P8HAOr/6v8BAPj/CQD+//n/7f8DAPT/5//8/wkACwDg/woA1v/o/8n/BgAiAP//+//2//H/+P8p
APT/BQD4/+n/+//t//r/5f/r/w0AGQAeAPz/6/8JAO7/7/8RABQA5v/w//P/FgAaAAoAKgAIACgA8//z/xoABAD3/z0AEAD0/wYA/v8EABoAEgAAAPP/4/8VAPr/9//T//T/DwDu/+3//v/1//X/3f/7////AwAM
AP7/AwAHAOb/+P/r/+v/HQD3/xMA9v8fAP3/DwDo//v/DQDo//z/+f///8P/BAD+//X/DQD9/wsAAgAMAAIALADx//f/FgDK/wEACgAcAOD/9f/3//z/AwD1/xsA+/8LAPv/6/8SABIACQAeAPL/+f8AAAYA9//t
//n/6f/1/wEA4P8vAPX/y//5/zcA9/9FABAA1P8KAOT/AwAYAPv/EQAKADoA/P8dAAgAAAABANb/+f/3//z////n/8////8FAOj/FQAHAPj/5f/j/wYAKAAMAO7/+f/Z/+T/9/8FAOr/6f8LABAA8P8AAOj/9f/J
/xYAIgAJABwA9f8LAAcAQAAAAOD/EwDO////6f8NAPz/AwD+/w8A3P8EAA4A9v/f/wcAAAADAPD/DQAOAAkAAADy/xMA7v/v//7/+f8IAA4A+f8FAOb/7f8IACIA/f8tAPj/2/8YAAAA+/8HAAAA1v/8/+3/BgAK
AP7/KQDw//3/IgDu/wcA+P8VAPb/CQA8APv/JQDx/ycABgAQAP3/4//p/+3/9//1/+3/DwANAAoA9P/1//j/BwAcAAIACQDq/+7///8EAAIACADy/+n/+/8XAOL/8f/j//7/0/8FAAwA8v/l/xEA8v8WAOr/FAAe
APf/FQD7/+H/FwAQAOX/1f/7/wMA3v/H/+z/8f/+//P/DAAeAP3/+f/3/wsAGQAyAAAA/P8GAOr//f8bAAIA/P8IAAQAEADy//P/HQACAAoAAADy/9H/xf8CABYA7//v/wUAAgD3/9X/HAA4APj/EQDw/0MA9v8t
ABAABADq//X/DwAGAA8ACgD7/8P//v/7/+//DQDs/wMA+f8NAP//7/8BAPD/5f8DAP3/4////+n/9P/j//r/BQDs/wsAAAD8/w8A+P/6/+P/7P8FAPf/5/8IAPr/AwAMAAYAAgD9/93/7P/T//H/7f8HABQAAAAK
ABEA3P/5/+X/+P8BAPT/HwAfANb/EQDe/w8AtP/2/+v/8f8bAP3/6/8KAAQA+P/b/wAA9P/9/yEA+//9//7/GQD4/xMABQDk//j/DQDn/wsA/f8DAPv/4//8/z0A9//T//T/4/8JAOz/AAAOABEALAD0/8n/6f8V
APz/EwATAOj/7P/t//z/GwAPANT/GAA8AO3///8DABYA+P/b//3/HQDj/zMAEADy/wgA5v8QAAgA/f/x//f/9f8DAAwA+v8ZAP7/CwASACwADADS//r/HQAQADIACwAmAAgAOgDy/w8ADwDy//P/3f/3//P/+/8j
AAAA+v/X/7//8/8DAPv/LQAGAAQA/v/T//L/JQD0/wEA9f/Z//3/9f8IAAgA//8fAP7/MwD7//v/DgBKAPr/3f/6/9f/BwD4/wQACAD+/wMA8f8ZAA4AGgAUAAAAAAAKAPn/AwD5//X/+/8JAPv/0/8KAA4ADAAA
AP3/5f/3//X//v/n/wIA+P/2/xsA9/8RAAcA+P8HAAwA+f/3/wcA9P/u/wUAEADy/+z/AwDi/9f/+f8RAOz/6/8BAPD/+/8BAPz/4f/n//X/+v/x/+7/HQDl/zUACQD4/w4AAgD5/xcABAAKAPz/FwAQAAAAEADk
/wgABgDq/+v/AwAMAAcA/P8AAOb//f8BAAgADgABAPT/CAD2/wUA9v/5/+H/EgD8//v/IQAPANb/7v/l//7/x/8LACIAAAAWAPb/6f8AAPL/EgAEAAcAEAANANb/BwACAPb/HQAHAAwA7f/f////FQAUANr/+v8f
AOz/4//y/wEABwAcAAAAFgDx/x0A8v/z/yEAJgDn/xMAAQAwAAUAIgD//9f/AwAuAPb/7//9/9X/CwAOAAAABAABABQA+P8NAPr/IQAOAAAA8//P/wgA6P/1//3/BwAAAAEA+P/v/9f/9P8pAPH/CwD5/+n/CQDe
//v/+f8pAC4AAgDq/wcA5v/+/+P//f8JAAgA0v/x/zEA8v8JABAA8v8IAAwAAAAyAPL/DwD///3/CADk/wQA9P8YACQA/f/j/+//5//d/9n//P8DAAEAJAAjANr/CQDq//v/+f/8/wUACgDy//v/CwDn/+3/+v/x
//r/+f/z//v/AADu/xQACAD1/xcA9//h/wwA8v8SANr/AgD2/wYACAD+/9//AQDC/+v/5//2/xcA8f8ZAO3/6//z/0EAAgDK//X/2//8////7P/P//z/+/8KAP7/7v/T/+f/6///////5P/1//r/HQD5/xcA/v/z
//z/EwD5/wsA/P/p/+7/3f///93//P8HAPX/3f/8//n/9v/3/woA0v8JAP7/9v/b//3/OwD+//v//f8LAAcAzv/2/8//9P8RAAkA8v/v/yEA5P/3/+//6//6/wkADQDe//L/5f8PAMD/4v/p//n/3//6/yMAAgAS
APv/xf8CAA4AFwDi/xQA6v/u////+//r/xQAHgABAOr/LAD6//X/8f8HAPD/AwD0/w0AHAAVABoA//8DAA8ABgAPAPT/DQD6/xcADADm/xcA+v8VAP3/HQD5/xEA+P8xAAUA2P/8/9//7//p//f/5//8/zEABgAk
AAUA1P/o/+H/+P8VAPL/+f/1/+f/6v/p//v/GQAiAPj/CAAEAP//EwD+//P/AAD6/xEA2P/4/+P/HwD4/wMA6P8YACgACwD+/wAAHgACAEAA///V//7/8f8SAPz/9v8RAP3/8//y/9n/DgAYAPP/CwD1/+3/8v/n
////y//2/wMA+P/d//n/+f/6/9//9v8XAP3/yf/t/+X/9f/3/woA/P/u//n/7P8LAAcAFAAZAO7/BAAMAAwA+v8EANb/6v/h/w0AFAABAPD/8P/r/wUAFAD7/+//7P8FAAoA7P8HAP7/BQD2/wcAAAAIAOz/GwDM
//T/r//4/ysAAgAEAA8AAAAAADAABQACAPH/x//8/wsA7v/3/wMA1v8DAA4A/P/v//7/x/8VAOL//f8FAAIAAAABAM7/BAD6/+v/OwD2/8X/9f/3/wgACgAEACIA7//3//7/AwD4/+P/8P/n/+b/FQANAMb/+f8v
AOr/y/8DAAwA5/8BAB4AMAANACgA+f9zAOH/5f8CABwA5f/9/x0AGAANAN7//v/9//T/9f8MANz/9f/Z//z/FQDs/9f/8/8TAAUAGAD9/zEA/P+9//n/JwACABoACAAIANz/9//y/wMA5P/V/wcA0v/2/yMA9f8J
AAMAGgDl/7P/AQAiAPL/CwDr/w0A6P/r/wYA/P8EAA4A9/8JABMA/v8PABAA9v/5//j/7/8VAAwABgDe//f/8/8BAAYA/P/5//z/7f/z/xEA3//d/xEA/v/0/xMABAAaAPP/FQACANj//v/R/wMA+P/x/w0A8P/z
/xkA9P8DAAYA4//L/w8A0v/0/+H/8v8dAPn/CwD6/xkA8f8TAP//FwD+/9v/5v8BAAAA0v8eACAAFQD2/w0A0v8UAOj/+f/l//z/KQABANT/+v/p//n/8f/2/ykABwAgAPD/CQD8/ycADwBEAPH/CQAHACIA5//5
/+7/HwD//zMA+v/v/wcABAD8/yUABQDs//f/AwAKAAgAEAD6/w0ABAABAPj/+/8HAAAA+v8NANz/CADs/wkA/v8MABAA+P8bAAYA8v8OAOT/8/8ZAPn/CwAAAA4A+v/Z/xQA1P/t/+f/9f/b/wIA4P8LABoA4//X
/wcA8P/5//H/EwAGAAUA/v8PAAoAIwA2APf/3/8EACYA+v8XAAQA3v8JAP7//f/P//n/7/8JAAAA8P/1//D/8/8HAOz/9f/3/xEAHAARAPT//f8FAPv/AQD4/+n/AAASAAUADgADAAQA9v+3//3/IQDw/zMA+/8P
AP3//f/x/zkA+v8dAPj/+/8EAAIA+f/t/wAAEgDy/xcA/f/N/w0A6v/8/+P/+/8HAPb/6f/z//P/AQDU/97/HwANANb/CgD6/wYA8P8bAPT////r/wwAAgDv//X/AgAGAAwAFgD9//3/AADi//z/8/8PAOL/DAAC
ABUAJgACAAYAEgAOAP//9//2/wkA8v/5//7/5f8DAPT/BAAYAA4AEAD3//n//v8TAPr/+/8KAAYAAwAAABsAEgD2/wUA8v8RABAA6P/3/9v/BADm/w8A9v/x/+n/CgAKAAUAEAAUAEAA/f8PAPX/7//x/+X//v/z
/wYA6v/1/+f////7//7/7////+H/CAASAP//w//u//f/5f+1/wMA8v8JAOr/+f/b/w0AAgATAM7/DQAwAAwACAD/////6/8dAP7/2/8KAPD/AQDU/+f/KQASAOj/DAD+/wwACgD2/wMA+//z//z/CQDt/w8AAAAk
AP3/9//y/+//7f8HABIAAAAAAAAA9v/n/xAADgD+/wEAAQDu//3/BwD8/ykADADm//3/9//n/yUAGQDU/wAA/P8AAN7/+f8VAO7////3/wkA9P8bAAUA2P8LAO7/AwAKAPz/1/8FAOL/BADg//P/y/8UAPz/7f8d
ABoA7P/2/xMABQA2APn/4f/5//f/3f///wMAEADV/43/BADo//X/5f8IANT/9f/x//n/1f/3/+f/7//b//P/3f8KAAIA7f8DAPz/CwD8/9v/AADe/wMA+v/p/ysAAQAEAPT/AQAGALz/8P/j/wUAMADv/zMAAwAq
AAEA9P8CAAIADgDs/wcA/P///wMA9P/9/+7/DwDL/wsA2f/v///////7/w8A5P/z//b/+f8DAAoAAgAGAPL/AwD8/+n/8f///xkACgDw/wUA9f8RAAgA9v8JAAQA7v/n/wsA8P8MAAgA9P83AAEA9v/8/wcA//9H
AAIA/v/3/+P/7f/z//3/BQD5//P/AAAOAAkAIgDp/w0ABgAKAPn/2/8DANL/+//h//z/EQASAO7/CwDK/w8AHAAIACYA+f8xAPv/GQAoABIA/f9//xUA2P/+//f/EQAIAAMA8P/x/wMADwAMAAUA9P/5/x8A5f8d
AAwA5P8FAOL/9/8DAAcA9v/+/yMA6f8RAAUA6v/t/8H/9v8HABQAGAAGAOL/AwDi//T/3/8QAP7/BQDo//r/AQACANb/AwAGAPH/JwAEABwA/P///+v/6f8ZAPj/HQDo//j/LwD0/9f/CQD+/wEA7v8CANb/EQAq
APj/+//y/zcA8v/F//b/8f/1/xsA/f/j//b/2f/5/wEACQD+//X/1/////H/GAAmAAAA7P/2/wUADQD4/wIA6P8CAO7//v///wkAHADz/9f/CQAEAA4AKAD0/wUAAQAIAPL/NwAFAOD/5f+TABUAKgAEADwACAAO
AAYA7P/4/yUAAwDM/wIA8v/z/xUA8/8JAPf/2//n/yMA+//h//L/6f/1/xUA3//f//b//f/9/w0A+P8dAPf/FQD+/wsA9f8hAO//zf/z/73/CQASAPH/CQAIACAABADm//v/FwANABAA/P/z/wgAIgD0//v/7P/3
/w8AHADx/zUA7f/b/wkATAALAAQAAgACAP3/5/8DACQA//8JAPn/6f8KAOL/9v8PAAEADAABABYACAAEABsAEAD0/+f////3/xMAHgD0/9P/9v/P//7/5//q/xkABQBAAA4AEgAGAPj/+P/3/wAAwP/v/+H//f/l
/wkA4P///9P/4P/7//P/FQD//9//BwDe/wIA4v/j/wcACADG//3//f8CAP7/BwDy//T/BQAGAOr/9/8FAPb/DwDu/wEA+v/p////0//r////+f/l////LQDt/+v/6v/p//f/IQANAOL///8TAPz/6f8aAOj/+P/1
/wkAAAD6//n////x/wAA/P/p//P//f/p/+j/7f8KANj/HgD4/wEA5P8FACoACAAGAOD/9f/6/+v/CgAYAAYA/P/x//f/CQDY/wcA/P8MAAwA+//h//L/KwDz/9X/BQD4/xIA3P8GAO7/9v8fAP//MQAFAOj/7P8N
AP3/DwD5//P/CgDy/w4AJgD5/zUA/f8DAAwA7P/t/wcA+//n//v/+//3/w8ABQAOAOb/GwD+/ycA/P8NAPn/EQA0AB4AAAASAAYABgD5/xkABwD6/wEABAD8/xkACAAUAAoAEgD0/wUA9f8NAAQAAgD3/xEABADi
//7/AwDv//v/BwDa/+7/4f8BAB4A/P/z//3/+f8UAPL/BQAoAAQAGAD8/wcA7//1/+H/q/8DAPj/3/+7//X/KwASAOz/9P/l/wwAGgATAP7/BAAEAPb/6f/y/+X/8v8JAPr/w/8FAPT////h/wAACAANAPr/9v8j
AB8ABAD8/wcA/P8JAPH/DwDo//n/BwDu/+//9//u/83/7f/r/wUAAAABABgABwDu/wIA9v/p/x0ABgD+/wAA7v/8//v/+v/d/xgACAD//zUA9//1//r/BQDt/zMA+/8LAP7/MQDz//v/GQDM/wYA5v/8/w8ABAAQ
AA4ANADz////8v8TAAoA+v8YAOz/BgAMAA0A+v/8/zEAAAACACIA9P/6//X/CgDw/wwAAAAGANr/CwDy//b/PQAXAOr/+v/x/wQA/P/l/wMABQAUAPX/+//y//H/9v8LAAkA0P8JAPT/+//x//X/5f8LADwA9P/9
//z////y/w0A/f/3/wEABgAfAAAAGgDU//3/AQAFAAwA9P/r/xQALgANAND/CQD4//f/BQD4/wMA8v/r/wEA4P/+/wEAIQA6AP3/BQAEANb////D//z/BQD7/wcADgD+//X/8//z/+n/7v8jAO//5//7/w8A+f/7
/wkA5v/x/wkAAgAsAAwABgATAOL////r/wkANgAKAP7//v8LAPH/8//s/xcABAAAAPT/3////9X//f8NAOT/dwAAAD4A/P/9//H/FwADADYADwDW/+j/0f/y/+//+f/v/xQA/P/+//H/5P8FAAMAFAABABgACQDm
//n/5f8XAAwA+/8NAP7/AwD5/xEA6P/3/wMA0P8FAOr/7v/r//z/7f/2//3/EAD6/w0A0P8aAEYA/P8RAP//AwAAANT/+f///xwAAgD3/x8AAQAAAPT/2//q//X/9f/3//r/3/8NAAwABwDo/woACgAXAPr/+v/z
//v/yf/3/+f/AgAIABQA4v8CABgA6f/5//f/+//7/w0A9f8dAAoA9P8OAAwA7P/9/+z/9f8QAPD/AQDy/wkAOgD2/+H/9P/r/wcA6v/1/+v/AQAYAOr/w/8GACgA8f/X//X/8/8KAND////9/+r/x/8DABQAFgDa
/wIA6v8IAN7/JADC/+P/+//+/00A6f/7/wUAEAD8/w8AAgDO//b/7f8KANz/CQD+/wwAHgANACAA+f8NAN//AQAIAOD//f/v//n/AQD8/+H/7//3/wkA6P8mAAYA/v/5/+//0//+/+n/9v/7//7/PQDw/93////7
/wYA4P/z/wcA9/8xAPz/+//8//H/CAAEAPD/OwACAP7//f8TAP7/+/8TAPj//f/h//L/OwDz/73/7f9LABUACgDz//X/9f8JAOz/wf/1/+3/AwAQAAIABgAPAOz/CADu/wwAOgD4//3/9P/5/wIA6v/9/83/9v8L
AAcAAgD1/w8A5/8DAAYA+P/6/xkABABUAOn/BwANAPT/AwAOAPn/JwDk/wMA5f/d//X/CQDy////9f/5//n/CQDx/9//AQAOAPP/5//p////BAAOAOT/1f/8/wMABQDm/woADAAJAOz/EgDy/+j/7//9/+H/+f8F
APb/6//6//n/8v8FAA4A9v/x/93/FgASAP7/+f8IAL7/+f/3//D/BQD2//X/HAAEAAcAEAD8//n/AgDg////4f///xEAEwAIANv/HwDy//3/7//Z/wYAAgD7/xkA+P+5/wMA3v8dAAoA+f8FABEAEgD8/w8A/f/J
/xoAEAD//+3//v/v/wUA9P/9//n/+//z//v/AwD4/+X/AQAMAAQAEAADAB4A+v///woA8P/y/+f/HQAoAAcAHgD8/yMABgD2/wQABAD5/x8AAQDU//L/6f8AAAIABwAEAAcAEAAIAAoAFgD2//b/+/8CACIA/P8V
AA8AQAAGABQA7f8FAAkA3v8FAPL/5//7/wIA8P8UAPz/DQAQAPL/DwDj//P/7P/h/xIA+P/9/+n/AADq//3/AQD+/xUA+/8PAPP/8f/y//P//v/R////DQDy/wEA7P8HAAEAFAD0/+3/+//1/wwAHgD5/+n/CADg
/+j/EwDg/zMAAAAqAP3/u//+/0MA+v/f/wwAUgACABAA+v8bAA0ABgABACgACwDi/wUA4v8FABAA8f8JAAAAGgDz/+f/9f8VAPv/0//9//P//f/z//f/5/8BAPz/5f/L/wIADgDu/x8A8f/T//n/+/8EABIA+P8F
AA0AEgD5/w0AGQAAACEA3v8AAAwACgAkACcAyv/+/wsADQAQAO//QwD5//P/DwDQ//P/8f/8////BQDs/w8AAADt/yMAEAACAPD//f8AAPr/BAAIAPr/NQALAA4AAQDU//P//f8EAPj/9f////P/5/8AANj/BQAO
APP/9/8QAO7/AgACAP////8VAAAAHADs/w4A8P/1/wsA8/8XAOT/IwDr/9f/8//X//z/FQAGAPL/9f8nAPf///8HANT/9v8HAOT/4f/u/wUA8/8RAPn/8f/7/xUA+f/F/wwA9v8aANz/+//1/+3/JQD//wcA9f8R
AA4A7v8OAOD/8f8FAAgAEgANAAgABQD4/9r/BwD7/zEA/v/p//3/x//w/y0A8/8BAPj/w//p/+n////p//b/CQD0//f/+P8PAPr/GQACANr/BgD+/+z/5f8cAPT/EAAeAAgAAAD//xUA/f8bAPz/CQD1/wUADQD0
/wYAMAD0/83/+P8ZAP3/IQD6/+P/CwDw//n/IQAEAOr/3P/n/wkA3P8BADwADQDQ/xcA+v//////BwAWAPH/+//z/+3/IgDI//j/DwAOAAYACQDw////8/8MAPj/AAAiAP7/CQAFABQA/f8bAAwA8P/3/+//8P/N
//H/7f8RAPD/9v8DAAAAGgAKANb/+P/3//f/EQDv//f/+v8VAAkABAD6/8H/DQAUAAkAGADs/+P/FgACAPL/DwAMAOz/FQAUAAUAAgD+//X/5f/v//H/GwANAOD/9/8RAPn/DQAZANT//v8LAO//DwD//wkAFADa
/wsA3v/3//H////l//v/4//6/wkACgAMAPb/3f8HAPz/6v8VAPb//f/t/wMA7v8LAAwA1v/s/yUABAAYABsAAgDv/93/BAAiAAcA/v8OAFYAAgDy/wUAwP/6/+X/+v8FAAUAEgADAAwACAD4//3/GQDz/wcAAgD+
//f/CwABAPT/IwD+/wUA5v8HACAAHAAaAO//4//7/xEA7v/3/wsAGAABAAYABAAkABEA6v8FAAAACQD0/+b/DQALABYABQAMAPz/DwAQAAwA8f+7/wIAEgD7/9P////J//b/7f8JAOT/8v/z//r/FwAOAND/FwDy
/wwACAAUAAYAEQD8/wUACgD9/+v/5f8DAPj/GQAMACgA8v8fABgACAAAAOT/8P/5/xMA5v/4/yMAAQAOAAIAAgAHAOz/+/8BAOr/6//0/xUABwDe/xAA5v8aAPD/BgAWAAUADgDy/zMA+v8jAPv/0/8HAM7/BADg
//7/GwD4/w0AAgDY/wMA3v/5/wkA8/8zAAAA/v8HAAYA8v8PAPX//f/+//n/DQDe/wQACAADAOD/9v8zAO3/AQD2/ysA6P+x/xoA+v8MAOr/AwAAAPv/9f8KAAQAEwDM/wAAJgAWAMz/BAD6/xAA+P8CAAIA9P8j
AAoANgAJABQA8P8ZAOv/5f/5/+P/8v/X/w8A8v/y/xMADwAAAPr/6/8RAKr/BAD6//3/AQDx/8//9P8DAPz/8//5/9//AgAEAPj/CwD3/wUA/f8DAAYAAAD2/8v/7v8FAPf/AQDr/9P/GABEAPf/9//7//f/AQD2
/wAA1v+4/1X/AQAQAO7/z/8JALb/EgAQABYAAAABAPb/BAAGAP7/BwD5/93/AgAGAAcA1P/0/xkA+f8NAAUAEgD8//f/3f/r//j/9f/8/wUA+//t/wMALAD+/+//8//7/wMA+P////f///8JAPP/EwD8/wkAAADK
/wwAMgDt/+X////t/w4ACgAKAMj/DAD6/wMABAD7/9f/9v///wYAHAAQAP7//v8TAOL/4/8DAOz/CAAGAPz/HwDz/yMADADm//v/CwARADYA8//5/wkA4P/+////CgD+/wsANgABANz/8v/f//b/9/8dAAIA9//l
/wEA9v8EAPz/EAD8//T/FQAFACoA9//f/wAA/P8GAPj//P8zAAAAFAD7//f//f/r//z/5//5/+3/5//D/wwAHgACAAYA7v/R//v/5f/1//3/DwDq//v/5f/v/xcA+P8LAA4AAAD2/+n/CQAUAPz/3//0/9f/BwAE
AOb/7f/3/+//BQAuABsAFgABAOz/+v8FAPb/BQACAMr/BQDw/wAACgABAOb/9P/5//z/FwABAOL/BwAOAAkA5P///wcA//8pAPf/EQD3//P/AgAGAP3/JQALAPz/7//x/wsAzP8RABgACQD+//H/IwDz/wEADAD2
/xUA8v/1/93//f/H/+7/DQD8/zkA+/8PABwA6P/6/wMA5v8LAPD/CQADACYABgDk/+z/BwD0//n/AQD8//f/8//j/+X/BAAUAPT/KQDq//P/+v/d//f/6f8BANT///8rAAUABADr/xMA+//9//b/HwALABgAAAAY
APz/FQANAAAA6f/5/wsACgDs/wMA+f+z/wMA+P8GAPj/AQACAPD/KQAHAOz/9////xQAGAAhAPL/AAAKAPX/4/8OAPr/DwD6/+j/yf/8/wkAAAD0//n/6f/u/wkA6/8vAAUAAgD0/+v///8tAP//7/8EAAQAAAAG
APL/LwDw/8f/DADm//7/BwALAOj/5/8VAA4A6P/w/xsAAwDS/xIA9P/8/6n/8v8VAPH/CQDr//3/DgASAAYA/v/5/xUA+v8xAAsA8P8CAAgA/P8BAAgADgAMAOL/BwAOAAYAAgD3/xMAIQDs/w4AAgD0//H/8f8/
ABAAAAAEANr/+/8LAPn/EwAQABwA6/8nAOH/BwACAPD/BQAUAOz/8f8AABIA8v/z////IQD6/9//AQA0ABAA7P/v/7n//f/x/9v/vf8GAB4A//8ZAPj/3f/7/+//6P/l/wAAGAD3/ycA8f8fAAIAIAD8/xkAFADy
/wcAcgD6/+n/+/8HAOb/EQDy//n/BQAMAPH/+//n//X/9v/f/w0ADAAGANz/IwD8//f/CwDw/9v/+f/l/xMA9v8NAPT/CQAoAPv/PQAAAOD/BgDU/+7//f/w//3//P8NAAEA4v/8/wEADAAIAAYA9P8NAPr//v+5
/wgA3P8CAAoA+/8bAPb/tf/5/+v/8P8zAPj/z/8QABwA+v/p/w8A9v/4/9f/AQACABIA9P/8/xkA7v9FAP//0f/q//f////x//n/AwAHABgABAAGAPz/8f8UAAgAAwACAAQAFgD6/+P//v/v//n/EQABACQAGAA6
APj/1/8IAND/AQAMAAYA/v///w0ABQDu//j/IwDz/+f/CgAUAPT/3/8bAPr/+P8XAPP/2/8BAPb/8//b//r/AQABAOL/+f/t//D/8/8IANT/BAA4APr/3//w/9P/CQDy/+f/7/8aAAwA/v8LABsATgD1/yUA7//t
//f/y//v/9X/+//b/+n/GwDp//3////v/97/JQD2/xUACADq/wIA2P8RAAoACQAsAO//HQD+/xkADQDa/w0A3v/5/93/+v/f/xYAIgAEAAoA+f/z//r/EwAKADIADQDw//H/8//1/xcACwDw//z/0//b/xcABgAW
ABoA/v8GAPT/CgAaAAEA+v8UAAYAEwD4//z/9f8IACAA9P8hAAAA/v8QAAIADgDI//n////8/+H/9////w4A2P8WAPL/AQDg//v/CwAWAAQA7f8HABEA4P8KAPD/CgD6//n/BwD+/9H/AQAMAP3/9f/+/xkAAgD+
//v/5f/+/w0AEgDq//v/4f/9/xEA+/8JABAAJAD0//n/CgDo/wIAJgAKAPT/AwD0/xkALAAgABYACwBAACsA7P8RAPj/+//7//b/1//4////AAAKABUA/v8BAND/+f8JAPj/DQD8/wUA+//x//b/+f8PADIAGAD0
//3/9f/7/+//AQD2//f/3f8MABIA+v/n/woA+P8lAN7/+v/l/wQABAD4/93/8P8jAAoA5P/6/w0A/v/r////+//t/y0AAABGAPH/AQALACAAAAD6/+z/5//k/zUA9//p/xQAEAD6/+H/AwDE/xEA8P8CAOD/+v8T
AAMABAAUAOr/CgAWAAcAyP/o//H/8////w0A+v/x/+//8P/1////+/8CAAYA+////wIAFgD9/xUA8v/7/w8A4P8OAC4A9v/p/wwAEgDx//n/1/+7/wQA7P8GAPz/CgAWAPP/GQAEAAwA9f/7//P/x/8JAA4ABQDu
/wgAHAAMAOj/BwDS//D/7/8FAPj/8f8BAPv/AQADACgA+v8ZANz/BwDy/+v/FQAiAPb/8//j/xsA+f8lABsADAD+/+P/CAAEAAEA9P8JAPj/DwAYAP//2f8HAA4ABwDy//v/7f8HAAQA8P8XAAEA8P/8/zkA+P8F
AAAA9P/v/yUADQD4/xQADgDn/ykA/v8TAAcAFAADAAIA8//n/wYABAACACgA5f/z/wwADAADANz/EgD6//7/CwABAPr/9v/9//P/5f/o//P/FgAYAAcARgAOAPj/6//t/w4A8v/4/9//AQD0/wEAFAD9//v/+//V
/xAABgD5/+H/8//1/wUA+v/5/+v/+f8NAPv/IwD3/xsABgAkAAYAEAD5/yUA9P/3/wsA3v/6/wcACwDw/wYA5v/p/wkACAD2//n/AwAEAO7/CQASAPr//f/7/w0AFgAOAPL/BwD2/8n/CQDu//r///8JAN7/6v/9
//b/BQAFADIA/f8dAP//AwAMAPz/4//x/wUA/v8RAOz/9/8FAPT/+f8SAAwA+v/z//f/CwDn/8P/9P/7//b/AQDx//3/6f8BAAQABgDw/+X/8P/l/xMA5v8LAMr/8//v//j/BwD0//P/9v8RAAYA/P8HAAoAAAAI
APj/KwAFAOb/9f/z/xIA9v/x//3/+f8jAAIA+P/0/ykA7f8vAA8A6P/6/yEA9/8RAAUACgD2/xsA+//T/wEAFgAJAPT/BQD+/xwA8P8LANz/AAAeAPf/9f/l/8H/+/8NAPX/JwD+//n/BQD0/+X/4f8IAPr/CAD2
//D/4////wcABAAmAAkA6v///00A9f8TAP7/0f/6/+3/+v/j//r/BQD8/wUAHgD4/+H////n//H/AAD+/w0ACgADAAQADgDs//z/9/8EAAAA/f8TAPL/HwD4/wUABgAMABMAAgD4/xsADADm/+X/8//1/w8A+P/n
/+//EQANACQA8v/5/wEADgAKACgADQDW/xQA/v/6/xMA8v+v//v/w/8BAPL/9f/h/wEABgDy//H/+/8LAPn/BQAKAAoAAADS/wkA6P8EANz/CwAMAOr///8GAAIA9//9//z/2/8JAPD/CgAmABUAFgAOAN7/8//z
//T/6f/4/+n/AQDk//j/BQAZAOj/AgDi/wEA7v/4/zEAAAAUAP7/5//k/w0AAgDy/////f/1/wMA9f8pAPv/6f/6/0UA+P/9/wgA6v/j//H/AQAyAOD/tf8QABwA5P8VAAsA+P8EABIA+f/J/w0A8v/o/yEADgAY
AC0A7P8PAAIA/P8VABEAAgD5/w8A5f8hAPb/KwAJAOb/CQAaAAAAEAD2/+//AgAQAPP/yf/w/+X/GADo/wwA9v/4/9f/AwAQAN7/EQAJACwA+f/h/xQA7P8FANb/BgAMAAYA9v/5/wcA/f/x//D/8f8NAOr/9P/x
/wEAGgAQAOj//P8rAP7/AQAKAA4AAQD6//3/+//s/wkA/f/F//b/4f/+//n/5v8fAPb/AQD6/93/DQAaAAgAJgACAOD/FQDE//n/7//n/+X///8rAPz/FQDv/y0ABQAGAPz/AQAKAPL/FgDU/xYA/v8HAAYABAAA
AAsA6P/2//v/+/8JAPD/LQADAAIA/P8RAP3/2//9////BAAcAOz/EwD8/zkA8f/1/wsA0v8OAP7/CgC8/w4ADgAKAPL/7P/h/wEAIgADABIACwAAAP//5f8FANr/6P8lAPf/8f/v/xEADgDy/xUA+P8AABAAEwDo
//n/+//0/wUA/f8DAP//AwAGAPD/+f8LAA0A1v/5/9H/DAAOAPP/EwD9/+X/AgAKAPX/DwD1/z0A+f/5/w0A1v/z/+f/CQD+//X/JwDr/+v/AgA2APf/4f8HAAwABgAIAAMA/v/w/9n/AQACAAoA7v8EAAAA6v/N
/xMADgD2/wMA8//7//v/AQDd////BAAEABcA1v/u/xkA/P8DAO//3f/l//3/6/8nAPT/CwDz//v/+P8jAPn/FQD6/93//v81APv/8//6/ycAAwACAPv/4/8AANL/+f/9//r/9f8BAPr/8P8tAOf/5f8FANz/9P/7
////+f8DABYA+v/j/wUAMgDw/w8AWQAaAPD/4f8HAPz/BgA+AAoAFAAMABAA/P8hAPb/DQD6/wEA+v/7//v/SQAIAOL//v/H//v/IwDu//P/AwAAAA0ABgAJAOr/9f8TAAIACgD5//X/9P////j/IQAIAAIAAgDG
/+n/BQAMABYAAAD6//f/9f/z/9//CwDu//z/BQDz//f//v/t//7/EwDz/7n/9P8RAO//yf8AAPL//P/f//3/8f8UAA4AAADm/wcAJgAZAOr/DADw////BwD3/8X/5/8fAOr/8f8UAMb/CgAYAPz/AQAIACgA5/8N
AAkACgAEAAYA9f/7/wYA7v8JACgA8/8XAPf/4//+/xEA8f/b//P/7f8KAA4A//9BAPn/+f/+/yUABADy/w0A9v/+/+3/CgAaAAIA5P8CAPz/9f8nAAoAHgDx/8P/EwAUAPv/HwAWACQABwAaAAMAAAD4/xEAAgAY
AAAA6P8KAAgA9/8bAPz/DQD8/xcA+v8JAA4AyP8BALz////n/wsAAAACAOr/+f8HAAQAEAAEAAQABADW////2//0/9v/9P/l/wgA7P8AAOr////p/wUA4P/2//n/AQDy/wAA9P/7/yUAFwAuAAcAAAAAABoA/f/7
/+//9f/7/+X/9v8FAAoA/P/6/xUA+f8NABUAAAAGAAAAAgAIAAcAAgDp/xUA2P8JAAsA8v/0/+n/AgASAPn/CQAHAN7/9f/7/wsAAgDm/7//DgD6/wkACAD9/wcACgDi//3/6////z0A///3//b/GwATAMz/AwAE
AAMA9v8RAPj/9//l//H/1f8HAAYAEADk//n/1f/0//X/BgDs/wIA1P/7/+n//f8PAPT/9f/6/+//9P/j/xsA1P/4/wkA/P8JAPr/0//t/wcA9v8DAPD/7//+//f/BQD0////IQDv/9X/AQAEAPn/4//v/8n/+P8T
APf/JwD1/9f/AADy/+7/IQD4/ysADwD4/9///f8CACgA9f/b/wcA8v8OADQA5f8DAAUAFAABAOT/EQD0//H/DwD6/9v/8v/p//z/BQDw/+3//P8XAOz/7f8GAOD/EAD2/wkALADt//3/+//5/wAABAD3/zcAAQD6
//X/2/8KAO7/DwDq//P/3/8RAOL/BQAcAA0AMADy//X/AgAIAAQA+v/9/w0ADwACAPz/DwAGAOj/BQAsAOv/1f/3/+H/9f/9/woAKAAHAPr//f8RAO//2/8CAPb/CgDu//v/6f8AAP7/6//5//v/GQAKAAwA/P8f
APn/2f8WAP7/5f8hAPf/FQAGAAYAFwD6/wkA8P/z//P/CAD2////7f8QAP7/4v/z/xUAHgD9/wcA/P8JAP//2f8OAAYA7//X/+P/8//6//P/+/8LAPT/5//0//f/9/8jAPr////8//3/FgDi//z/EQAVAAQAAgAG
AAgARgD7/+3//f/1/+7/8//y/xcA+//Z/wsA9v8ZABYA8/8BAAEA8v/0//H/8/8TABUAAAAOAAoA9/8ZAAIA1P/9/wMAFwAAAOr/zf8BACIA+/8DAPz/CQDn/w0ACgD8//j/2/8SANz/9v8nAPX//f/2/+f/8v8Z
AP7/5//5//3/8v8jAPL/w//5//P/BgDs/+f/EQAAAPz/8P8hAOj/9f8HADQAAwDa/w0A8P8BANz/BAD6/+v/7//6//P/+f8HAP3/1/8LAA4AAQAaAAQA9P/9//X//v/T//X/7f/6/xcADQAgAAgA6v/8/wcA/f8Z
APH/3f/9////BwDw/xkA3P/9/wMA+v/n/xIAFgAKAPT/AwD0/wcA9P/3/+H/9/+7//n/BQACAAIA/P/v//X/6f8OAOj/BADy/w0A5v/v/x8A/v8FAP//DwDx//H/9//3//b/2//y/9X/7P8JAPr/HwDY/73/8v//
/wUAxv8DAP7/8v/H/wQA0v8OAAAA7v8fAPn///8YAAoA9v8nAAYAMADq//3/9v/z/+r/DwANAPz/BwAgAP3/4f8AAPr/BQACAPb/5f8RAC4A/f8PAPn/EwABAOL/9//3//L/0f/7/xsACwAKAP7/+f8cABgA7P8X
ABEA8v/x//v//f8NAPD/7/8KANj/7P/x/wcA2P8AAPz//v/j/wgA8P8mACAA/f/l//7/OwD7/wEA+v9BAAgA6v/2//v//v8VAPr/0f/2//f/AgDq//7/BQD2//v/AwAgAAQAAAD5/wUA8v/d/+//9//z/8H/AQDe
//f/3//p/+v/8v8LAPr/2f/8//P/+f/R/+7/CQAAACQABAA2APr/9f/8//n/5/8FAAEAJAABAOb/8P8VAAIADgDu/xMAAQDy//n/AQAFAAwA4//l//r/AQD4//X/CADa//f/BQD6/yUA+P8HAAgADAD5/wUACAD8
//r/9/8LAOr/LAAGAAIACAAAABoACQDu//P/x//7/+P/9f/b//7/+/////f/AQAqAPH/3/8PADAA7//j/wAAPgACAN7/8v/1//3/+f8BABoADADO//v/GwAfAP7/BgAWAP3/BwAIAO7/3////w0A+v8SAAIA9P/7
////AQDo/+X/+v/b////DQAFAPT/CQD8/+v/6/8PAA4A8P/p/w0A8v8PAOD/9v8ZAPv///8EANr//P8rAAEADgD//xEA8f8DAAQA/P8PACQA9P8LAPn/2//w//3/8f/5/wcA/P8AAPj/+v/5////AQAWAAIA4P/l
//7/7//o/8P/+f/Z//n/JQD9/wUAFQAMAPj/3//5/8//BADy/xIABgAAAAgA9/8fAPr/BQADAOD/CQAgAPr/+/8RABoA+f/v//z/EQDy/zcA+v8TAAcA/P8AALr/+v/v/wAA7v8BABwAAADO/wIADgDz//X/AgAO
AO7//f/w/yMA7/8tAOX/s//9/+n/9f8ZAAEAxP/6/+H/8v8JAPD/7f8AALj/IwBGAAMAAAD//+f/BQDu/wcA8v8AAO7/FADA/wMA6P/9//3//f8NAOT/9//4/9//+f8JAOb/IQDz/+v/DgDy////HQAHAPD/DADq
/wIAAgD8/8H/DAAGAPb/5f8DAO7/BgAMAP3/KQD6/wcA8v/9/w8A5v8FAO7/8f8JAPn/9f8NABQAEAD8/+7/+//u/x8AAgD2//7/7f8AAND/7v/9/wkADgD4/8H/AQDu//v//f8AAAoA+//3//7/GwD8/yUABgA6
AAoA8v8VAOL/AQAGAPP/AQALAOz/8v/z//P/BQAQAAIAGAD6/wQA9v8KAAoA+P8BAPz/AQACAAIA9/8bAPP/GwD7/xEAEQDa//T/6//8/x0AFwAYAP7/7//8/+3/9f/Z/9z/NwAZABYA/f8RAAMABgD9/+//BgDm
//r/EwD//+v/+P/h//H/JwDz//3/+P/N/wgAKAASAA4ACwDW//f/4f/s/y0ABgACAPb/9f/s/wcAAgAUAN//w//4//n/8P8HAPj/1//3/+//BAD0/w4ATAD//+n/9f/9/xUA4v/1//n/CgDW//j/FQD+//P/AwAY
AAEA5v8EAOz/AAD6/wgA9v/6/wkA//8pAAMAOgD7/wsAFgD+/wEA7v/t/xUA6v8RAAUAAAABAPr/BwDi//D/zf/z/0MA9f8FAPz/GwATABQACwACAPb///8IAOj/CAAIABIA7v8LAPL/GAASAPz/GwD4/wsAAwDw
//v/9f8FACIA7f87AAYA5v8CAPr/EQD6/wsA5P8JAAAA9v/v//D/v//8/yMABQDc/wQAIgAFAPz/7v/3//b/EQAEAAwA9f///wkA6v8PAAYA9/8DAPD/IwD7/w8AEgD8/+z/FQANACoA8f8HAPn/JwD///X//P8j
APL/+f/2/wUA8/81AOP/EQAFAPD/+//x//n///8BAOb/+v8nAOz/2/8ZAA4A+P/1/wcAwv/h/wUA+f8NAPH/5f8QAAwA8P8LAAQA7P/3//3/CgD8/wcA9P8WACYA7P/j//n/BwDt/wkABgD+//7/9f8BAOj/5v8H
AAQA+v8CAAQA6P/r/wYA7P/r/w8A7v8LAP3//f/9/yUA6f/v//L/CwD2/xUAAgD2//f/7/8EAAYA+v8XAPn/+//8/wEAAgDe/wcA8P8JAAAABwAeAO7/DwDx/93/EAAQAPj/7//0/+//+//j/wUACgDm/8f/AgAK
APL/5f8dABYA9v/t//D/EwAVAOr/AADi//r/9//5/xEA9P////r/+//7//f/EQD4//f/1//1/+n/BAACAAUA8P8MABQADAAqACMA0v8AAN7///8PAA8ABAD8//P/9/8LAAAA3v8CAAgAAAD+/woALgD+/+v/5v//
/wUAJgAJAOT/BAD6/+v/x/8PAPj/AgDK//3/AwD3/ycA+v87AA8AFgDm/8H/6f/7////GwD3/9f/AwAcAPv/BQD+/yEA/v/Z/w0Azv8AABIAHAAIAPf/FQD7/wMABgD2/xQANAD7/wEA3f+1/wwAOgD6/+P/5v/v
//b/BQD//9P/DwC8//3//f/v/yEAEwDk/+7/v//7//3/AQD0/wAA/P/6//3/+v/f/+r/EQABAPL/DADG//X////u/+P/HQDS//H/+/8GABAABQD0//n/BwALAPT/BgDm//D/FQD0/+//BAAMAPb/MQAUAPj/8//9
//z/DQDs/9X/CQDq/xwABAD3/9n/7/8BAAUAFgAVAOb/CgAAAB0A/v///zEA+P8JAPv/7//2/+v/2f+p//n/0/8JAPL/BwDs//3/9f/7/+f/AAAOABMABAAeAFQA8/8FAP//CwABADgA+f/5/+n/7//7/wsABQDW
//3/JQANAB4ACAD0/wsACgABAPz/BQDS/xEALgD+/yEA/f/7/+n/uf8ZAAQACgD+/+r/EQD7/0kA6/8NAPr/+/8OAOb/+v/l//3/CwDu/+X/6P////7//f8EAAAA9P/5/+7/GwABAOL/8f8lAAoABAAIAAgA///T
//n//f/z/+3/8//T/wcA7P8GABQA8//l//v/xf/w/0UA+/8jAPH/FQDo/xcA8v/n/w8ADgDZ/xMA9//v/+X/4f/2/+H/AgDq//n/4f/+/wEAAQAYAPT/BwD9/+//9f/z/wMA/v8KAPL/7//X//T/4f/1//X/CwDM
/wEADgAUAMj//f8FAAoAIgD+/+//+//j/yoAMgAUAN7///8NAP7/JwDj//X/AAD8/wkADAD8//3//v/5/wEAFADi//3//P8BAO3/+////7v/7/8ZAPj/DQAEAP7/CwDs/xEAIgDx/+H/CwDu//T/7f/m/8//FQAY
AOj/HQD8//P//f/r/wMABAD0/wEA+v8XAAIAQAAMABQA6v8xAAoAGAD9/xEA+/8NAPD/KwAFABIADwAKAOj/pf/+/wsA5P/z/wYA5v/s/9v/+f8PAPj/1/8LAPb/BQD8/wMAAgDy//H/9f/F//r/IQD0/+H/7P/h
//v/HwD3/wUABQD+/xkAEgD+//n/BQAcAPv/6/8OANb/DgD+//T/0//5//P/AgAWAAwA+v8HAOT/9v/3//j/6/8BAP7/7//z/w0AAADv/73/9P/P/wEAyP/q/8f/7v/z/wgA2P///93/FwDc//j/5//9/x0AEQAI
AP7/8f8AAP7/AwDY//7/EQD8//3/CgDy//v/yf8FABoAAgD4//b/CQDo//3//P8NAPf//f/8/+3//v/3/xoABAAGAP7/+/+9/xgA8P8WANr/8f8BAPv/6f/z/wkA/P8NAP3/CwAHAP7/+P8XAPH/0//v/+3/+/8F
AAEA6v8CABQAAQAaACAA+P8OAPz/BgAIAOf/EQADAOL/AgD0/wUAKADr/x0A+//z//7/FwAJAOD/DgCu/wEAKAAHAA4ABQD4/+P/w////wMADgDs/wAASgAUAPz/8v8JAPv/zf8IAAQA/P8TAPn/AQAFAAIA+/8n
APf///8KAAoADwAoAAYA4P8RABYA9P/3/+//GwDn/zUA+P8FAAgAAAD//9v/+//V/w4ALgACAPT/+f8PAPX/0//5/+f//f///wUAFgARAP7/+v/7//r/HQAFAPz//P/n/wsA1P8BAPr//P8DAP//EQAWAAwA9/8R
AAIA9P/5/x8A/P/z/wsA4v/x//H/BgDY/+X/8f/v/w0ABwDk/wQA4v/6////CAD0/wIAGgABAOb//f8jAPT//f/2//n/BwAMAPT/9f8EAAIADgAIAP7/3//s//v/CgDm//z/JwAKAOb/9v/b//n/DwDd//H/6P8T
AAUADAADAPT/+v/T/wsAIADg/ykA6/8JAPX/zf/p/w0AFQAKAPr/5/8nAPT/9P/1//7/OwD//9H/9//j/xkA6v8CABQA9/8PAPT/HQD0/x0A6P8nAOn/JQAKABYA+v/h/wIA/P/9/yUA9v/f/wQAEgABABoABQAK
AP7/xf8DAAAA5f/3//f/3/8AAAoAAgAEAP3/6//r//P/9v8tAPz/6f/8/wMAAADS//z/CQAQABgA9v8VAAoALAABAM7/BAD6//D/FwAIADAA+P8RAPL/0//+//v/9f/n/wkAHgANABAA/P8FAAcALAD7/w0ABQAQ
AP3/EwD2/0MAFAAWAAAAMgALAOr/BQAkAO//0//6//P/AwAIAAAAyv8GAPT/8//v//z/5//6/wkA/v8dAAkA2v/9/wcA9v8LAAoA/v8FAO7/9/8jAOf/0f8PAPT//v/3//P/4/8FABAA7v/R/woA2v/6/9v//v//
//T/+f/z////6/8NAAEAFgD4/wMA5v/3/wsAAAAKAOj/GgAMAP//4//y/////P/t/wYA9P/n/+////8dAPf/AQARAOL/BAAaAA0AwP/9/+X/DAAMAPb/9//s/yEA+P/h//3/IQDs/zEA9//X/wQA+v8RAPL/+P/t
//f/3f/9/////f8HAAEAFAD//wEA6v8lABIA+v8KABAA9/8LAAYAFAAIAAAA9v/h/xYA9v/h/wcA/P8LABMA6P/8/+v/+P8PAPT/8f8MAM7/CgAOABMAFAD9/xsABgDs/wkALAD2/+n/AADg/+z/+f/6/wsAAgD0
/w0A/v/2/xcA8//d/wAA7v/m/9X/CwDy/w4AGAD+/ycA/f83APn/6/8AAOb/6P/1//b/+//t/xcACADy/wcAEAD4/x0A/v8PAAUA7P8MAOT////1/woADAD3/xMABgDs/+z/3//t/ycA6f8FAAcA1P8HAAQAFQAK
AAEAEgD4/wUAAAD8//n/6f/n/9n/+P/V/wkA1P8AAA4ABQDk////2/8AAMz/BgDq//v/TwAMAOL/CQDk/wkA7P/s/9f/6f/5//r/1//0/wEA9v8bAAUAGgD3/93/+//5//D/7f8OAAwAAQD4/+v/6//y/wkAAgDa
/xAAFgDw/+P/AQAoAAEAAgAAABgA8/8fAB0A9v8DAEYA+//9//z/4/8AAN7//f/j//f/CQAIAPT/+//r/wQADgD9/+f/+P/x//z/7f/9/wsAAQDi//v/+//9/+3/EQAEAPr/2f/4/+3/BwD0/wkACgAHAOL/9f8N
AOT/JQACANb/BgAIAP//7/8IAAAA9/8HAAoA6P8BAPj/BAACABUA7v8EABQAAwAoAAIA4v/0//n/9P8DAP//z/8BAP7/AQC6/wsAIgARAOT//P8BAO7/6f8MAAgA8/8FAAIABgAKAAwA///b//7/DwAEAOT/AgDY
/w0A5v8GAPD/7//j/w4A7P/3//P/CgDU/wkA8v8VAOT/8v/7/+n/GQAGABQAAQAEAOz/8/8NAPr/BQDu/9X/8f8LAA4A6f/b//v/BQDy/xEA+/8FAPD/BQACAPj/AwBKAAIAEAAIAPT/AAD+/wsAxv/w/18A+v8D
AAIA1v/r/w0A///Z/+v/DQACACAACwAaAPr/LQACANT/+/8lAPn/LQDy/+//9P/d/wcA1v/8/wEA/v/z//j/SQAGAP7/8P8XAAAACADx/wUA7v8PAPf/9/8OAPr/+f/n//v/uf/x/93/DQD6/wkAHAD4/wMA6//p
//3/CwD6/xsA8f/3//n/7f/+/wUAEAAKAAQA3v/5/xsABQAEAA4A6v8AAFgABwAMAA4ABgD+/w8A+/8tAP7/+f/4/wMA/f/t/w0A/v/w/9//AAAAAAcA/P8FAAQA/P8pAAwA+P/9//n/+P/z/xgAIADt/w0A7//3
/wIA3v8bAAoA9P8BAA0A8P/1/ycA//8TAPf/5f/z/+P/GQD6////8f/v/+n/8P/7//b/IwAEAPj//f/t/yIA5P8AABAA+v///w0A+v8HAAIADwAKAAsA5v8HAPr/8f8ZAP7/CwAKAEgA7P/5/+z/7//m/wUA6P8b
AOX/9/8UAO7/9f/Z/+v/z//4//f//f/v//3/7f/8/x0A7v/Z/wIA5v/o/wEA8v8PAAgABgAHAOD/CQAAAPb/DwDq//n/EwD2//j/OQD8/+3/AwDs//X/EwALAPj/7f/b/wIAIgD+/+3/8P/r/xUA+v8HAAwAAgAY
AB0AJADz//f/+//h//b/GwDy/w0A+f8TAP//7f8GAC4ABgDQ/w0A5P/v/wkA//8DABQAFgALAPb/+//1/wMA8P/8/+H/GQAKAAsAGgDx/yEA///9/wQA+v/+/wcA+v8XAA4A+v8HAPD///8HAPr/7/8FAPb/CwAc
AAAASAD1/6//8/8NAP7/AwDz//f/+/8PAAcA6P/u/w0A9f8BAP//EwDn/+H/9//r/w8A3P/7/8n//v8DAOn/x/8FAO7/BgAmAAcA4v8JAAoAAADy/x0A+P8HAPj/JgAsAP7/FwAIAPL/+P8DABQA/v/7/xsA+v8N
AAsAEAD//wMAEQAIAPH/AQAEAPT/7v8FAAYA6P/r/yUAAAAIAPf/4//1/+n/+P////f/EQD3/8v/7v/9/wIALgD5/xsAAgDi//v/4//9//X/+//f//H/OwDk/83////3//3/1f8IAAoA6P/t/wkAJAACAOj//v/1
/wkADAD4//n/BwDu//T/JQAKAOL/9v/t/wkA2P8FAPD/CwAgAOv/0/8LANb//P////D///////P/DwC0/wIA6P/1/x0A1v/b/wEA9P8AABYABQDu/wsAAgAAAAoA6P8PAPf/GwD+/wEA+v/X/xoA/v8BAO7/+P8R
APT/+f8AANL/9//9/wEADAD5/w8A+P/X/wAAFAAOANb//f/7/wQAGgDl/+n/FAAQAPj/FQAaANT/6//p/+j/CQDw/ysACgD+/wcA5v/y/xEAAAAUAP7/OQAGAOr/EwACAAIA8P/1/7v/+f8hABsACADp/y8A8/8v
APT/QwD2/9v/7P/p/9f/CQADAPD/EwAEAPj/3//s//v/CwAmAPX/6//h/wkA8v/h//n/+/8BAPL//v/7//7/OwAdABYA+v8HAAsA2P8PANT/7P8rAPD/7//8//f/6P/r/+X/AQD4/9H//v8VAPz/4f/0/wkAAADw
/wcAGgD1/xUADgDQ//j/8f8iAPz/IQAQAO7////q/xsA5P8nAPv/CwD8/zEAKgDm//v///8WAP7/9P/n/wEA9v///+f/6v/r/+//CQDq/wEA9v/h//b///8DABIA8/8HABQA9v8AAOL/+/8NAPf/FQD3/9n/JQDY
/wUAEAAIANr/AgAIAPb/DwAPABoAFQAGAPr/MwD4/wsA9f/7//7/3/8BACIAAwAOAPP/CQAOAA4A8v/D//L/+f8EADAAAQD6/wEA3P/6/xUA6v8LAAEA0P/9/xkAEQD6//v//f/y/wsA7v8hAPz/GQDx/y0ADQAE
APr/2/8IAA4AEADO//r/GQAUAOr/EgAMAPP/rf8HAOb/AADm/wIADAD1/93//f8DAAAAKADx/wEA5/8BAAYA+P8EAO7/AwAIAP7/8f8iAPz/+v/1/w4A8P8AABIABgAKAPP/GQAHAAIACgDw//j/+f/2//X/8/8H
AP3/DQATAPj/DgAqAA4A7v/u/xkA8f8HAAQAEAADAMb//f8dAP3/GQANAAoAFQASAAEAIAAAAAIA+v/V//T/6f/3//H/BgA+AAwA7P/1/83/BAAUAAsAAAALAAwACQD6//j/EQD2////CwDw/wAA9v/4//P/+//R
//L/7//w/+n/8v+7/wMA+v8BAAwA/P8TAPj/9f8DAO7//v///wIA8P8XAOz/BQD2/wcAPAD6/9f/5v8FAAsA4P8IAPz/9f/1/yQAvv/y/7v/8P/1/wsA4P/y/9v/AAAgAPj/AQD1//n/AwAaAPX/DQABACgA+f/v
//T/1f/q/xcA9P8bABMA/v/6/wMADQAKAAgAuP/y/9f/+f/l/wUA2v/z//n/FgACAPT/DwD0/+X/9P9LAPn/8//6/xEA9v/V//X/8////ycA9P/3//r/+f8RACIAFAD8/wcA9v/l/+H/BADs/wwA9v/+/yMABAD2
/+P/GwDw/wUA+//Z//H/4f/d//H/6/8JAOv/JQD9//v/4v8PAPH/BwAHAPL/+P/n/wUAEAAMAAoA+P8JAPL/5f8DABYA+P/f/wAAGgAqAA4A6P87AAAAEgD6/w0AFwDw/wQADAAJANT/HgAUAPz/MQADAPj/+/8T
APz/+//u/w8A5P/l/wUA/P/5//n/+//1/+z/IwD//+n//v8TAPv//f/8/yMA+P8bAPH/GQAGAPL/BwAKAPT/GQD8/8P/8f///wcA9P/5/wkA/f8LAPv/IQADAPj/+//v//n/KwDy//H/7f/r/w4AKADl/x8ADgAC
APz/BQDg/wUA8//5//j/DQDs/+P/CAD4/wcA4P/3/+f/+P/X//D/BwARAPL/DwD0/wYACAAGAPr/CQAIABEAEgABAOb/+//v/xwA3P8LAA4A7/8ZAPr/6f/z//f/9P8PAP//7//s/xEA9/8ZAB8AQAAcAP7/9v8J
AAEAAAD//9//DADY/xAACgDv/63/+v/9/wAADgD3/9f///8nAOz/1f/6////FwAUAPj/7f8FAAIAAADu/wMACAD5//H/5P8FAPX/7//5//n/+/8XAPj/8/8FAAwAEwAuAPT/DwAPABoAAAAuAP//AwDv/zEA/f/5
/w0A6P8AAPz//P/x/wEA6v8dADIAEAACAPf/8//8/wMABAAQAPr/DwD7/9X/BwDc/woA+P/1/9f/FgDo/xkA2P/1/+H//v8RAA0A2v8CAAoA///v/wMA7P8PAO7/AADU/wIA9v/9/ycADwAUAOT/7/8OANT/8//7
//X/JwD0//v/3f/3/wkADAD1/y8AEAAWABAA5P8LAPT/CAD6//D/6f/w/y8A+/////T/FQDy//n/+f8ZAPD/CQD6/+P/AgAmAPv//f/6/xsA+v/7////z/8CAAIA3//z/wMACgAEAA4ADgDa/woAxv8LAOb/AADi
//z/9//9//3/FgDU/xsAAgD2//3/9/8HAAwABAD5/ykAAQASAPr/HQAAACIA7f8LAAwA8v/1//H/DQDs/wQADgD+/wsA6//h//n/KwABAAIA+//b/wEA+v8DAPj/8P8BAPv/8f/1/yEA8P/v/+r/EwD//+P/DQD+
/x0A4v8JAAYA/P/f//v/y//v//H/AwAUAPT/AQDs/yMA9//x/wMAEgD//9//AgDc//D/6f/7//H/6//P/wMA3P/6//f///8hAOH/EwAFAPb/+P8FABcA9v/6/xMA9v8dAPP/2f/u/x0A7//r/xoAFAASABoA8v8p
AP//3//4/9f//f/T//X/DwD2//3/CAD2/xcAFgDr/x0A8P/v//f/HQARAPb//P8ZAM7//////+3//f8PAPX/LwAVADAA///d/wQA6v8EAPT/7v/d/wQAxP/s//H///8PAPb/z/8PANz/AwAAAPf/3f8LABAA9//j
/xAA0v/+/6X/+P/3//L/5f8KABQAAgAWAP3/2//5/9n//f8dAAsA8v/3/ysA9/8PAPz/FQD//+///f8hAPv/DwD///H/+/8NAOP/+f8AAPb/CAD8/wsAQgD9/x8AAwDi//P/EwD8/zUA+f/r/woA+P///zsACQAE
AAYA4v/v/w8A3/8RAPH/IwASAOz/+/8NAO7/AwAjAO7/EQAYAAYACAD9/93/AAAKAPL/DQD8//f/CAASAAgA+v8dAPr/AwAsAPv/4f8bACAA9v/Z//n/AwD7/wUADwDg/+n/8f/4/9n/BwD6//H/1f8HAPj/CgAi
AOX/BwAWAAwA7v8fAAAA6P/s/+f/CQDq//v/BwD8/y8A///z//X/6/8CANz/DQAoAOr/EwACAOz/9//j/xIAFAARAOr/2f/3//P/MQDr/y0ALwAGAOb/GQAHAAYA/P8FAAMAFADx/wMA9P/z//H//////wEAAQAA
AAMA8P8AACYACQACABMAHgDt/+v/EQD2//n/3f8RAAAA+f///woA9P/y/93/9v/d/+T//f/0/+//EgDq//z//f8OAMT/9v/d/+H/BQAJAOT/5v81AAAA/P8KAOD/AAASAPr/QQAMABAABgDq/ygAKgAKADYA5v/r
/+3/NQDs/w8AEQD+//r/8/8KAGAA5f8lAOP/2f/a/wUA8f8BAP7/9f/5/w0ABgAcAA8ABgD4/wsACAD8//3/5f/x//v/9P/x//j/CQAHAA4A9f/d//D/FwAAABgA+v/p//v/5/8HAPb/BwDw/x0ABAD5////CADC
/wAAJAAHACAAAADm//7/CwAGACIABAAQAAIAMAD//9X/+f9TAAcA1P/x/xcAEgDe/woAEgAIACQAAADs/wIADAAgACgA7P/v//b/HwAGABgA8P8zAAIA5v8BAAgA9/8vAAYAFgACABgA//8xAPv/LQABAOz/CQAk
AAQADAADAAQA+P8VAP3/y//1/+//DQD6/wEA/v/q/wMA///n//3/9f8EAN7/CQD8/wIAPADn/9P/BwDa/xQABgD5/x0ACQD6/wMAGgD9/9n/+P/p////zf///w0A6v/r//7/BQD4/zUAEAD2/wEA1P///8H/AQD6
//f/AQD+/9v/DwAcAA4A2P/4//f/BgD6/wAAzP8TAO7/CQD0////CwD+////FAAAAAAA+v/+/wsA9f8PAA4AFgAFACQABwA2AP7/2f/5//f/JADy/xAA7P8IABgA7f/d/wsAQADy/wEA8/8TAPr/9f8GAC4A+v8F
APP/+f8EAAAA9P/x/wYA5v8DAAIABwAeAOH/JQAMAAIA///t/wkA4P8HAOb/+P/7//H/+//7/ykA/v8VAPv/1f8CAPL/AgAAAO//7f8TABYADQDi/9v/u//9/w0A8v8BAPX/6/8TADAA/f8lAAgA/P/+/+n/+/8J
AAYACgAAAOb/9//9//z/5f8XAP7/DQDy//z/9f//////5v8TAAwAFAD6/+3/GAACAA4A2v8hAMb/8P8fAPn//f/z/+f/8v87AAwAAAAIAAQA/v/v//z/6//2/9v/9/8JAAEA7P/z/xcACQDw/woACgD5/yEAAQAM
AOL/s/8DABAACgD+//H/+////8n//v8HAPv/7f8RAEIA7v/9//X/+f////3/+P/3/wMA8P/v/wsA+v8HAP7/AwACAOL/9f/z/+v/DQD6/wUADgC+/+T/IQAXAP7/9f/d/w0A+P/7/+n/EAAOAPH/3/8IAOr/7f/5
/wYAyv/u//3/EgAIAO//2/9XAJb/AgC6/+//CQD5/9P/9P/v//f/BQD8/+//CgD4//P/SQAIAPb/8P/z//P/9/8NAPL/+P8XAP7/EwD0/+3/HwDw/wgA/P////X/CQD0//7/9f8BAPr/7v/3//3/5//9/zEA8f/n
/wAAHAACABAAAwAGABQA/v8VAAIACwDk//L/zf8TAPT/DgAQAPT/AwD8/9//AwASAP7/8//3//H/AgD2/+b/EwAOAN7/AAAWAPT/CQD9/wUABwAqAAAA+v/1/wkA//8VAO3/HwACAAgABgD6/w8A5v8BAPj/8f/7
/+X/GwDt//n/7v8JAPb/4f8CAA4A5v/5//r/3/8uAOr/+//Z//n/TwDn/y8A7/8tAP3//////9v/CQDe/wkAAADu/wsA/P8fAPr/BQDc/73/+f8xAPL/EQD3/xsABAAOAOT/NQDm/9n/9/8FAAEA7P8FAOj/AwDa
/wUALgDo/+H/AgAiAPn//f/+/9//BgAQAPv/4f8NADAA+P/9/wcA1v/0/y0ADQDs//z/9/8FACgA7P/j//f//f8DAPj/DAD0/wwA/P/x/+f/CAD4/wIA+v/4/73/DgAIAPL/x/8AAMb/BgAIAP7/HQDs/+n/+P8V
AP3/9f/5/9//AgD0/wUAGgDq/wsAAQD4//P/IwAIAPT/FQAWAPD/FQD1/+P/+/8LAAcA9P8JAAYABAD+/xYADAAVAPL/7//t/wAAAgD2/xMA5//j//3/EwAEAPD//P8LAAEADADv/9//6v8BAAEACgAHAAYA+/8F
AAMA7P/e/+n/EADy/w4AAgD//yUACgD0//z/9/8KAO7//P8TAAAAAAALAPr/EgAOAA0AGgAKANz/9f/7//H/KQAIAPb/+v/1//z/FwAKACAAFwDk//7/MQDi/9v/8//b/wQABADv/9H/FQAcAOb/8f8bAOr/BQDu
//3/5f8KAAgA9P/v//L/+/8NAOz/DAASAAIAFAD6/+f/AQAIAP3/8/8AAPT/8P8nAPX/3f8PAMr/BQD0/xAA9v/+/+H/8v8XAPT/2f8FAP7/BQDO//L/DwAIAA4AFAAWAPf/+////+n//P8DAOr/6//t/83//P/B
/wAA8P8OADgA8f8NAO7/z//v/+X/+/8VAPT//f/3////AwDG//P/CQABAAIACADe//3/+f8EAP7/EgD2/xAAyv/7//n/BQDq//j/9f/q/+//BAAsAPj///8CAPr/DgDc//L/3/8FAAoABgBCAPf/BwAEAPr/CgAI
APP/BQAcAPj/8v9BAPr/7/8IAPr/8f9FAPb/9//5/+v/FQDK/+//3f/2/9X/EQDi/wIABAD3//f/+v8XAA0Azv/2//3/AwAEAPf/CQAKAOr/+//b//n/EwAAABoA+f9LAAoA6v/8//X/9//j/xIAUgD2/xsA/P/3
/wsA5v8RANr/6f8ZAAAAAgADAN7/+//7/wMA+v/0/yMABgD2/w8A3v8AAAwACQDu/wQA6P/g/+v/CwBEAB0AMgDv//X/+v8NAAMA3P8BAPL/AAD4/w0A2v8QAN7/AwAMAPb/LQAEAOz/AQDy/wcA9v8BAOb/4v/r
/xEABAD6//H/+//P//7//f/2//P/8//1//v/MQD6/+3/8f///xAA+P8AABoA9v8NAPr/7f8LAMr/AQAgAAYA9P/6/+3/BgD0/wgAMAD9//P/6/8DAP3/4f8IAPr/GADI/9n/3//+/wEABAAuAO7//f/q/y0ABAAe
APj/+f8CAPz/+//z/wEAFAADAPD/GgAGAAkA4v/n/xsAEAAkAAcAEAD9/+X//P/V/wYAGADx/+X/DwD6//T/9f/7/yEAAQDy/wIA8v/2/zMA+P8FAAcAMgABAAAAAAAAAPr/SQD6/93/5/8jAOr/HQDx//X/9//1
/xIADgD9/wUA/v/r/wQA8v/r//v/8f/7/wIA/v8FAB4A8v////3/8//h//n/8P/v/x0AMAD1//X/GAAKAAsA7P8FAPL/5P/d/wAA2v/+/xkA+f8BAPr/6f8GAAAA9v8VAOb/JwD2/+//BQAWAAgA+P/5/xEA8f8T
AP//DQAcAPr/9P8JAAUA6v/0/93/DADw/wcAwP/4/xkABADS//X/AwD4/wUA9f8TAAUAJAD//+v/CQD8/wQA+v8EAPz/FwD0//P/9f/o/y8AAgAiAPX/8//i/9P/AwDQ//r/3//5//H//P/L/wEA9v/o/+3/EQDS
//T/IQD7////BgAEAAQA+v/8//X//f8HAP3/GwD7/yUA7f/l/w8A5v/4////+v/j//P/CQAKABwAAQAmAPT/CwD9/xsA8P/7/wcA+v8MAPb/+v8XAAQAJAAbABYA/f8nAAAA4P/n/+H/9//3//r/MQAGANj/7v/n
/zYA7P/8/+f//v/r//n/+f/y/yMA+v/j/wYADgDy/wMAEgDm//j/FwD5//f/BADw/wcA9P/t/9v/8v/t/wYAKgADAPj/7f////v/EQAGANr/9v/5/xMA+P8BABIAAQAWAA4AEgD5/wcA+f8XAPP/EwAIAOb/BQDe
/wYA3P/p/wEA/f8VAA4A5P/w/ycA///d//f/7f8FAC4A8f/V//7/uf8EAP7/7P/r/w0A9v/4/wsA6f+9//P/GwAGAAoA+P/V//z//f/l/xcA8v/l//n/7f8FAOj/FgDs//v/+//w//f/7f+9/woA9P8GAPL//f8F
AAMA+P/y/0MAAwD6/wYA+P8DAOD/AQD8//P/IQDM/6v/+//7/woA/P8KAPD/CgDg/wkA9P8DAO7/JgDS//b/+/8WAPb//v/f//b/FQAQACIACwAWAAYA7P8AAO7/CwDq//H/7//7//3/AgDs//n/4//9/+X/+f8N
APX/JQACACQA9/8bABEA0v8BAMT/CADy/wIA/v8gANz/9P8FAPf/yf/s/wUA+v81ABYA6v/0/zMA7P8NAP7/6f/z//v//P8XAAEA9P8DABAA8v/V/wQAKAAKAPj/9f8JAPL/6//6/9//+v/1//b/8//7/xkA9f/f
//H/DQDl/zkA7f8fAOX/+f8FAOz/EwD4//j/3f/z/+P/DAD6//n/7f8CAB4A7v/l/w8A8P/l/wUACABAAP7/+////x0A///X/woACAD4/xMABgAKAPT/4//w//H/+f8RAP3/GwAWAAIABgD2/xIACAD4/wcA9//h
/+n/AQD1/+P/9f///wAAAgD4//P/AgAGAP3/KQD4/xEA+f8hAA4A/v8HABIAAwD+//3/2f/8//n/AgD0/wsAAAALAAQAHgAAAAYAAAANAPD/7P/7/wIABAAEAPz/BAAMAOz/6/8SAEgA/v/J/+f/9f/4/93/CADw
////4//1/xUADQAiAPj/wf///wMADwDe/wwA+v8DAAgACQD0//3/nf8EABIAEAD2//j/4//3/xUAAAAQAO7/9f/p/+P/7f/X//v///8HAPj/6//9/+7/6f///93/+v8VAA4Azv8BAOb//f8TAPv//f8LAMj/+v8f
APn/7f/s////9P/l/wsAIgDm/+3/6f8hAAgAAAAXAOz/BAAWAAMAFAAPALr/AgAMAPz/BQAMAO7/DgDc//D/8f8OAAwAEgAGAAEA9v/z/xUA/f/l/+b//f/9//v/+v/l//P/AwDx/83/9v8DAPH/BQDh//f/EgAM
APv/0f8sADQABgACAPz/6//v/wkACAD+/wkAGADp/8X/BwDs/wsAAgDm/yMABADs/wwAGAAPAPb//f/z/wwA5v8HADIADAAgABIA6v/8//P////7//H/DQADAP7/9//d//j/+f8QAPD/9/8fAAMA6P8EAMr/AwAO
APz/BwD2/wsAAwAWAP//BwD1/+f//P8fAPn/BwATAPL/8P8hABQA/P/x/y8AEQAAAPv/7//4/+n/9v9DAOX/EQAFAPr/6P/Z//z/HQDn/+f/FgDy/wEA7P8FAOr/7//P//z/FwBAADoAEACy/wAA7v8NAOD/9v/n
//D/QwAFAA4A+/8dAPb///8PAAwA/P/r//r/8/8MAAoACQBAABgAFAD+/z0A9P/r//7/9f/y/+P/CQD8/wcA8v/z//n/BgDS//3/FwAGAP7/BgAYAO7/v//4/9P/AgDm/wEAAAACAO7/8f/h/wUA5P///x0A7P/X
/wYABAD4/+f/7f8DAAUA6P8BAPL/9P8DAAIA7P/3/9n/7//X//j/DQAIAPT/BQDA////GQD3/xEA///7////5f/m/x8A6//z/xQA5v8RADoA9/8VAPn/7//+//3/CAC6//r/JQD9/+n///8NAOf/AQD3/+3/7P9T
APr/AQDy////6P+LAAMA6v8CAO7/CQAMABoA6P/x/wMAAQDs/+//9///////AQDc/wcABgDo/wMADAAIAPj/+f/7/+f//P///xYA8v8ZAAgAFQDQ//7/+//+/+X/BQDi/+3/MQAVAAoA9P8BAP7/0/8GAAQAAQAW
AAAA/P8HACAA///T/w4A6P/7/x0ABwD+/wMA7P8DABYABgDe/wEA9v/n/7///v8HAAsA7P/t//n/AwD+/wcA6P8FAOz/8f/1/wwAAAD//9v/6f///xMA/v/u/+H/7P8NAAcA8P/+/1MA9f8LAAsA9P/4/8P/FADy
//v/AwAAAAYA/P8BAP3/8f/1//H/AAACAAUA1v/v/9n//f/f/+H/9f8AADgAAgDw//j/8f8JAAIA+f8pAAUA7v/q/xMAFwA0AP7/4/8aAAwAEgAEAPX/EQAIAAIAGQD+//b/AwAjADAA7f8PAP//BwDZ/9H/+f8H
APT/9f8BAAwA/P/b/wUA3v8CABYA6/8NAPz/9/8HAOz/BgDk//b/1/8LAFgACQAOAAUA8P/7//v/9/8bAPP/DwAKAN7/FwDS/wsA4P8KAOz/+P8HAPT/FwD5/w0A8v8jAP//6f/2/8//+f+r//X/5f8jACwA8f8Z
APX////x//3/CAD6/xYAGgAGAPL/AgA0AAIA/v8SAD4A/f8PAP7/EQACAPj/AwAWABEA+P8FAPr/9/81ABEAFgDy/xEA+P8hAAIAEgAHAPz/BgAaAAIA+v/8////AgDY//r/3f/3/xMACwD4//r/9//9//3////n
/w0ADgABABAAFwDq/xsA/v8GAPb/7//l//j/7f/z//3/8v/t/w4ABgAFAPb/4f8ZAP3/9f/x/x0AAQAAAP7///8KAPr/FgASAA8A6P8FAOb/EgAQAPr/EQD8/z0ABwAEAOr/CwASAOD/BgDy//P/8//p//n//P8p
AP//6f8SAAQA9P8NAO7/AwD8/xsA7P8tAAIA7v/0/w0A+//p/wEAIgAHAO7/9f/x/wsA8v/u//v/AQDW//H/KwD2/+n/FwAIABAA5v/1//f/EQAEAP7/GQD9//H/AAD0/wQAuv8DACQACQD2//D/KQAKABIABwAG
APb/AwD8/+3/8f8JAPj/8f/8/wMA8v/l//3/9f/x/93/9//x/+//BwAOAM7/AQAeAPr/CQAiAAwAGwAmAOz/BwADABAA//8NAAIA6P///y0AAgACAP3/+//9/xkA+//z//v/DQD0/wkACAAOAAoA5v/t/wcABgAO
ABcA7P8NAN7/9f/z//r/+/8WAPL/7f8VACQA8P8NAAoA+f/n/wkA4v///yUAJAA0AAYA0P8GABYA6f/z//L/6//y/yUA8f8pAP//7f8JABoAAgDo//v/EQAKAOj/9P/T//b/KwD4//n/9v8HAAgA8v8BAPj/CQDu
/wEA5P8KAL7/8/8NAPP/KwABAPb////7//f/HwAKADQAEwDk//z/JQAIACAA4v/r/9v/MQD4/yMA8f/7//b/AwDn/9//BABAAAAA/P8EADYACgC4//r/6f/5/x0AAwAeAPz/JQAIAAgA4v/3//r/MQAOAPD///8X
APH/EQDo/+v/AwAgAAEAGgAEAAQA9v8nAP3/+/8DAAYAEADq/+//8f8FAAgADAD2/wYA9P8fAPr/EQD0//n/LQAMABIA+v8HABMACAD6/xUA/f8TAPv/1//w//P/+//7/+f/+f8AABgA/P8tAPr/8f8PAPr/CgDi
/x8A/v8TABoADADu/wIA9P8KAAQA+f8NAAIA/v8KAAIADADk/woA6P8GAOT/AAAeAP7/6//3/xUA8v8XAAkA7P/x/93/CQAYAP//HwAhABgA+v/f//j/UQACABgAAwD0//P/6/8SAPj/8v8RAPz/9//h//3/BQAE
AOv/4//2/wsABQDi//X/+f8FAAoA+/8XAPn/IwD5//v/EAD8/wIAAgDx/wkAAgDs//r//f/6/wsA8f8tAPz/DQAAAPr/8//x/wMA/v8AAPD/DQD8//X/EwD5//X/8P/1/+//DwD+/+f/BAAMAP3/NQD4/+n/AAD0
//7/+f8CANr//f8hAPX/KwD3//n/BQDM/+7/CwD1/wkADQD6/xAA/v/4/xEAAADq/wkAHAANAOb/AQAaAO//9//2/wUA+/8NAPb/FwARAAQAEQBAAPL/1f/+/93/CgAQAP//4//5//X/BADe//P/6f/y/xMADgDU
//X///8QABwA+/8XAOr/8f/9/x0AGwDo//T/7//6/ycA8v/l//v///8FAFIA7v8NAOr/QQD+//f/9/////v/DwAMAOb/6//t//b/KwDh////+v8BAOb/LwD7/xcA9P/z/wYAAADq/7H/+/8JAAcADAAUAAgABQDy
/yEAGgDq/+f/EwDs/wUA5P/5/+X/+/////j/GQD9/wEAEwAAABQA0v/2/9//AgD4/wMAwv8HACgACAAGAPf////+//P/AQDk//z/9f8FAOb/+f8VAAAA3v/+//X////j/wUACADu/+H/+f/r//X/+f8AAPb/+/8R
AP///f/1/wkA8//7//n/0/8EACoA+f8JABwA9P8AAAQA+v8nAP7/JQACAOL/CgDk//f/+//5//P/EQACAPX/NQD5/zcA9P/Z//j/8/8XAO7/DAAuAPb/1f8PANT/BQAOAAUABgAMAAAA7f8BAO//5//7//v/AADi
/wQA+P8DAPz/DwDO/w8AUgD7////8v8lAPf/5//j//n/AwAEAPr/y//6/9P/8/8pAAUADAD+/9n/6P/n/w8AJAD5//3/+//1/9r/AwD5/wcA7f/L//T/DwD6/zsAAwD0/w4A3P8PABQADQDw//3/CwAdACoA/v8L
AAcA/P/6/zEABQAoAPb/GwD4/+v/CwDw/wQA3v8BAOr/CAD4/wMA+P/v/xcACgAGAAUA7v/6/+3/7P8dAAwAEAAHAAIA+/8LACYAJAD1/xMA//8bAAQA3v/9//f/DwDQ/+3/CQALAPz/7P/t/wcAIgABAPz////b
/+v/7f/v/9P/9f/9/wgA3P8iAOT/HQA0ABEA1P/w/9H/7f8nAAsANgD6/wcABAAsAPn/6//9/+P/AQD6/wsA5v8OAPr/FwDY/wUA1v/9/xsA+P/x//v/DwAAAPz/AQAIAO7/wf/n/wsAAwAyAPn/5//1/8X/9/8Z
AAUA/P/0/83/+v8vAPT/LQDq/+3/CgDg////0//x/9f/9//T/w4A8v/x/+P/CADw//r/FQD4/xkAIgD4/xEAGAAVAPL/CwC0//v///8HABAA8//5/w8AzP8MAAgABAAGAPj/8/8PAN7/BAAAAO3/5f8CACQACABE
AAEA/v/2/w8A+P81AAUADgALAAQACADi//z/AwAHAAoACAAuAPj/3//7//v/+P/7//j/2/8JAN7/3f/b/wwA8P/x//H/+P/3/wgA8P/u/y0A+P8RAO//IQD0/+X/AQAGAP3/BwDl/93/+/8pAB8ANAAIAND/GADq
//r/DwAPAB4A+//5//H/6/8CAAoAEwAcAPP/5/8FANj/+P/x//3/FQD6/w8A/f8JAAIA0v8AAAQAAQDy//P/9/8VAPr/DAAQAPj/LQADAA4A/v/n/w8A5v8CAAAA+P/9/97/3//0/wEA9v/v//j/BQDy//f/+v8T
AAEA6v/o/9v/BgDy/wMA1v/x/ysABwAAAPf/IwDz/yMABgDo/xMAHgAFAAYA///n/w0A8v8PAAQACADc/wcACgD+/xEADwAQAPj/BQD7//f/AwAKAPf/GwD3/9f/CAAWABoA5P8BAPj/DgDk/wAAGgD1//X/6v/5
/wUAJgDy/zEAAADM/xUA7v/+//X/BgAMAOz/NwDk/83/+f/B/w0AKgAQAPj////t/wUAHAD9/+3/AQAOAPH/7//0/+v/+f/l/xQAGgDv/wkA8//P//7/CwAEAPz/DgAQAAoA6v/w/1kA9f/1/wMAHAAMAOT//f//
//r/GwAXABgABQDg//z/9/8NANr/CwDs//H/5//0/x8A9f8ZAAcA3v/4/wsACgAAAOj/IwAEAAoABAACAAwA2P/z/9//9P8TAOL/9f/t/8P//f8lAPH/uf8EABIAAQD4////DQAIABAAFADs/+r/JQD8/wMAFADO
/wQA8P8GAMz/BwAiAAMA5P/s/9//+/8FAPz/+f8OAAIA1//r/woAAgDr//n/+P/V//D/CQDu//X/+f8NAAsA5v/0/+n/AAD2//n/+f/7/wMAAQAEAPv/AQDx/wMA7//j/wcAFADx/xUA/v8LABAACAAEANT//v/x
//3/8f/p/+//AQDS//r/8/8CABIA/P8rAPn/HwAOAM7/4f/d//L/BwADAAQA5v/h/+r/DQD8//n/AQAIAPb/6f/+//3/AAD8/9j/m/8HABwA//8JAP//9f/8/9//BAD6/wcAEgACAO7/9P/V//P/1/8OAOD/9P/3
//b/6//9/+n/9P/b//r/JQD8/wUA+v/x/xAA+v/8/xEADgDY/+//TwD7/wcA9P/X/xAAzv/y//H/AwAoABAA4P8KAO7/+/+5//3/DQADAOD/CwACAAsA1v/7/xMA+P8XAPn/8f/+/9X/7//7//v/2f/2/9X/CQAg
APD/9f8MANr/DAAUABMAMAD9/+//BwD4//n/FwATAAYAAADk/wMAIgD0//n/CADu/wAADAABAAAA8P8BAAMA5P8KAOT/+v/t//v/xf8DAPj/AAD8//z/BwADABgABADm//v/5f/n/7H//P/z/w8AJgDv/+H/8v8T
AAIACAAGANr/9f8LAPP/5f8UAOD//f/t/wwA2P/2/9P/8v/3/wQA6P/v/+X//v///+n/zf8BAPT/+//p//f/+f/8//f//P8LAPz/BwD+/ykA+P8jAOj/AQDr/+P/DADu//v/7f/z/+3/BwDu/+//EQABADIA6//n
/wYA/P8OAAYA9v/j////CwDo/y0ADwDi//P/3//0/+f/BQDk//L/6f/8/wUAAQDo/wkAIAD5/9//8/8bAO//6//2/+H/AgD+/wgA7P/z/xkADwD6/wwACgABAA4AAQDa//j/pf/0/wUABADa//7/CQARABgACgAM
ABsA9P/0/xcA/f8JAOf/z/8MABAA8P8PABQA4v8SAO7/AQACAAcA4v8JAAIA8v8ZAPn/8//w/xkA+//5/wEA6P/w//3//P/v//b/+f8HAAIA+/8zAPX/CQD8////AAD0/wcA7v/4/wUACQAoAAkAEgAHAN7/+v/9
//f/8//4//X/EwDm/wgAEADz//P/7//h/xEAEgDz/+P/DADe/wgA6P8EAPz/FQACABgACADq/xkA8f8TAAgAFAD5//n//P8DAAIA/v8FAPz/
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
  const [size, sizeOfWords, sizeOfClauses, small] = PUPIL.sizes;
  const wordsEnd = size + sizeOfWords;
  const end = wordsEnd + sizeOfClauses;
  const bytes = dense(Buffer.from(TABLE, "base64"), end + 4 * small);
  const kinds = new Int32Array(small);
  for (let at = 0; at < small; at += 1) kinds[at] = bytes.readInt32LE(end + 4 * at);
  const [table, words] = [bytes.subarray(0, size), bytes.subarray(size, wordsEnd)];
  const clauses = bytes.subarray(wordsEnd, end);
  return { table, mask: size - 1, words, wordsMask: sizeOfWords - 1, clauses, kinds, small: small - 1 };
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

// clauses.js: Finds the request in a text for the pupil. kimi_stack/reading/clauses.py gives the reasons; the rules are the same.

const { many: MANY, near: NEAR, wrapped: WRAPPED } = CONSTANTS.clauses;
const [NEWLINE, CUT, SPACE] = [0x0a, 0x1f, 0x20];
const SOFT = 1; // kinds of characters between words
const MARK = 2;
const WIDE = 3;
const kindsOfGaps = new Map([
  ...[..." \t\r"].map((unit) => [unit.charCodeAt(0), SOFT]),
  ...[...CONSTANTS.clauses.marks].map((unit) => [unit.charCodeAt(0), MARK]),
  ...[...CONSTANTS.clauses.wide].map((unit) => [unit.charCodeAt(0), WIDE]),
]);

// Clause n has the words from firsts[n] to firsts[n + 1]. It begins at froms[n] in the text, after ended[n] lines.
const firsts = new Int32Array(starts.length + 1);
const froms = new Int32Array(starts.length);
const ended = new Int32Array(starts.length + 1);
const sums = new Int32Array(starts.length + 1); // the worth of all clauses before each

/** The request in a text that was scanned into `words` words; the same text if it is all request. */
function requestOf(text, words, table) {
  const count = clauses(text, words);
  if (count < 2) return text;
  const { length, before, after, price } = PUPIL.clauses;
  const last = count - 1;
  for (let at = 0; at < count; at += 1) {
    const many = firsts[at + 1] - firsts[at];
    let worth = length[Math.min(many, MANY)] - 128 * many;
    for (let word = firsts[at]; word < firsts[at + 1]; word += 1) {
      worth += table[crc32(bytes, 0, spell(text, word), 0) & (table.length - 1)];
    }
    worth += before[ended[at]][Math.min(at, NEAR)] + after[ended[at + 1]][Math.min(last - at, NEAR)];
    sums[at + 1] = sums[at] + worth;
  }
  const [first, stop] = bestRun(count, price);
  return text.slice(first ? froms[first] : 0, stop < count ? froms[stop] : text.length);
}

/** Whether a part of the text ends with a character. `before` is the unit before it. */
const endsPart = (code, kind, before) =>
  code === NEWLINE || code === CUT || kind === WIDE || (code === SPACE && kindsOfGaps.get(before) === MARK);

/** The number of clauses with words, which are written into the arrays above. */
function clauses(text, words) {
  let count = 0;
  let lines = NEAR;
  let inLine = 0;
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    let from = word ? -1 : 0; // where the part of this word begins, if that is behind the last word
    let wrapped = false;
    let hasWords = word > 0; // the part that `at` is in
    let isEnded = false; // with a mark
    for (; at < starts[word]; at += 1) {
      const code = text.charCodeAt(at);
      const kind = kindsOfGaps.get(code);
      if (!endsPart(code, kind, text.charCodeAt(at - 1))) {
        if (kind !== SOFT) isEnded = kind === MARK;
        continue;
      }
      if (code === NEWLINE) {
        const isShort = inLine > 0 && inLine < WRAPPED;
        wrapped = isShort && hasWords && !isEnded;
        lines += isShort ? 0 : 1;
        inLine = 0;
      }
      [from, hasWords, isEnded] = [at + 1, false, false];
    }
    if (from >= 0) {
      if (!wrapped) {
        [firsts[count], froms[count], ended[count]] = [word, from, Math.min(lines, NEAR)];
        count += 1;
      }
      lines = 0;
    }
    inLine += 1;
    at = stops[word];
  }
  [firsts[count], ended[count]] = [words, NEAR];
  return count;
}

/** Where the run of clauses with the largest sum begins and stops; each end that is cut off costs `price`. */
function bestRun(count, price) {
  let most = sums[count];
  let best = [0, count];
  let least = 0;
  let begin = 0;
  for (let stop = 1; stop < count; stop += 1) {
    const here = sums[stop];
    if (here - least - price > most) [most, best] = [here - least - price, [begin, stop]];
    if (here + price < least) [least, begin] = [here + price, stop];
  }
  return sums[count] - least > most ? [begin, count] : best;
}

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
  const asked = requestOf(text, words, model.clauses);
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
